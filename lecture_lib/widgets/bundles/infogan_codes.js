var ye=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
   carry meaning are our own, so that blue is blue everywhere, with a contrast of 4.5 on paper and surface. */
.lw {
  --lw-ink: var(--pst-color-text-base, var(--jp-ui-font-color1, var(--colab-primary-text-color, #1f2933)));
  --lw-muted: var(--pst-color-text-muted, var(--jp-ui-font-color2, var(--colab-secondary-text-color, #52606d)));
  --lw-paper: var(--pst-color-background, var(--jp-layout-color0, var(--colab-primary-surface-color, #fff)));
  --lw-surface: var(--pst-color-surface, var(--jp-layout-color2, var(--colab-secondary-surface-color, #f3f4f6)));
  --lw-line: color-mix(in srgb, var(--lw-ink) 24%, var(--lw-paper));
  --lw-blue: #0b63c4;
  --lw-orange: #b24a00;
  --lw-green: #00705a;
  --lw-purple: #9c1f80;
  --lw-red: #7a0010;
  --lw-on-blue: #fff;
  container-type: inline-size;
  box-sizing: border-box;
  margin: 0.5rem 0 1rem;
  padding: 0.9rem 1rem 0.8rem;
  border: 1px solid var(--lw-line);
  border-radius: 10px;
  background: var(--lw-paper);
  color: var(--lw-ink);
  font:
    0.9375rem/1.45 system-ui,
    -apple-system,
    "Segoe UI",
    Roboto,
    "Helvetica Neue",
    Arial,
    sans-serif;
  font-variant-numeric: tabular-nums;
  text-align: left;
}
html[data-theme="dark"] .lw,
body[data-jp-theme-light="false"] .lw,
html[theme="dark"] .lw {
  --lw-blue: #79b8ff;
  --lw-orange: #ffab5e;
  --lw-green: #7cf0b0;
  --lw-purple: #f3b6dc;
  --lw-red: #fa7880;
  --lw-on-blue: #10161d;
}
.lw *,
.lw *::before {
  box-sizing: border-box;
}
.lw [hidden] {
  display: none !important;
}

/* The frame */
.lw-head {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 0.5rem;
  min-height: 2rem;
}
.lw-title {
  font-weight: 650;
  font-size: 1.05em;
}
.lw .lw-head .lw-button {
  border-color: transparent;
  background: none;
  color: var(--lw-muted);
  padding: 0.35rem;
  min-width: 2rem;
}
.lw .lw-head .lw-button:hover {
  color: var(--lw-ink);
  background: var(--lw-surface);
}
.lw .lw-lead {
  margin: 0 0 0.7rem;
  color: var(--lw-muted);
  max-width: 70ch;
}
.lw-body {
  display: flex;
  flex-direction: column;
  gap: 0.75rem;
}
.lw .lw-readout {
  margin: 0.7rem 0 0;
  min-height: 1.45em;
  color: var(--lw-muted);
}
.lw .lw-voice {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

/* Arrangement */
.lw-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6rem 1.1rem;
  align-items: center;
}
.lw-column {
  display: flex;
  flex-direction: column;
  gap: 0.6rem;
  min-width: 0;
}
.lw-columns {
  display: flex;
  flex-direction: column;
  gap: 1rem;
}
.lw-figure {
  min-width: 0;
}
.lw-heading {
  margin-bottom: 0.3rem;
  font-size: 0.9em;
  font-weight: 600;
}
@container (min-width: 560px) {
  .lw-columns {
    flex-direction: row;
    align-items: flex-start;
  }
  .lw-columns > * {
    flex: 1 1 0;
  }
}

/* Controls: targets of at least 32 px, 40 px where a finger points */
.lw .lw-button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 0.4rem;
  min-height: 2.1rem;
  margin: 0;
  padding: 0.25rem 0.8rem;
  border: 1px solid var(--lw-line);
  border-radius: 7px;
  background: var(--lw-surface);
  color: var(--lw-ink);
  font: inherit;
  line-height: 1.2;
  cursor: pointer;
  touch-action: manipulation;
}
.lw .lw-button:hover {
  border-color: var(--lw-muted);
}
.lw .lw-button:disabled {
  opacity: 0.5;
  cursor: default;
}
.lw .lw-primary {
  min-width: 6.2rem;
  border-color: var(--lw-blue);
  background: var(--lw-blue);
  color: var(--lw-on-blue);
  font-weight: 600;
}
.lw .lw-primary:hover {
  border-color: var(--lw-blue);
  filter: brightness(1.1);
}
.lw-icon {
  width: 0.95em;
  height: 0.95em;
  fill: currentColor;
  flex: none;
}
.lw-lamp {
  width: 0.7em;
  height: 0.7em;
  border: 1.5px solid var(--lw-muted);
  border-radius: 50%;
  flex: none;
}
.lw .lw-toggle[aria-pressed="true"] {
  border-color: var(--lw-blue);
  box-shadow: inset 0 0 0 1px var(--lw-blue);
}
.lw .lw-toggle[aria-pressed="true"] .lw-lamp {
  border-color: var(--lw-blue);
  background: var(--lw-blue);
}
.lw-player {
  display: flex;
  gap: 0.45rem;
}

.lw-slider {
  display: grid;
  grid-template-columns: auto minmax(5rem, 1fr) minmax(3.2em, auto);
  gap: 0.6rem;
  align-items: center;
  min-height: 2.1rem;
  flex: 1 1 13rem;
}
.lw .lw-stacked {
  font-size: 0.9em;
  grid-template-columns: 1fr auto;
  flex: none;
  gap: 0 0.5rem;
}
.lw .lw-stacked input {
  grid-area: 2 / 1 / auto / span 2;
}
.lw label {
  margin: 0;
  color: inherit;
  font-weight: 400;
}
.lw .lw-slider input {
  width: 100%;
  min-width: 0;
  height: 1.6rem;
  margin: 0;
  padding: 0;
  accent-color: var(--lw-blue);
  cursor: pointer;
  touch-action: pan-y;
}
.lw .lw-value {
  padding: 0;
  text-align: right;
  white-space: nowrap;
}

.lw-field {
  display: inline-flex;
  align-items: center;
  gap: 0.5rem;
  min-height: 2.1rem;
  min-width: 0;
  max-width: 100%;
}
.lw .lw-field select,
.lw .lw-field input {
  min-height: 2.1rem;
  margin: 0;
  padding: 0.2rem 0.5rem;
  border: 1px solid var(--lw-line);
  border-radius: 7px;
  background: var(--lw-surface);
  color: var(--lw-ink);
  font: inherit;
  max-width: 100%;
  min-width: 0;
}
.lw .lw-field select option {
  background: var(--lw-paper);
  color: var(--lw-ink);
}
.lw .lw-seed input {
  width: 5.2em;
}

.lw .lw-choice {
  display: inline-flex;
  align-items: center;
  gap: 0.5rem;
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;
}
.lw .lw-choice legend {
  float: left;
  width: auto;
  margin: 0;
  padding: 0;
  font: inherit;
}
.lw-bar {
  display: inline-flex;
  border: 1px solid var(--lw-line);
  border-radius: 7px;
  background: var(--lw-surface);
}
.lw .lw-bar label {
  position: relative;
  display: flex;
  cursor: pointer;
}
.lw .lw-bar input {
  position: absolute;
  inset: 0;
  margin: 0;
  opacity: 0;
  cursor: pointer;
}
.lw .lw-bar span {
  padding: 0.3rem 0.75rem;
  border-radius: 6px;
  min-height: calc(2.1rem - 2px);
  display: flex;
  align-items: center;
}
.lw .lw-bar input:checked + span {
  background: var(--lw-paper);
  box-shadow: 0 0 0 1.5px var(--lw-blue);
  font-weight: 600;
}

.lw :is(button, select, input, canvas):focus-visible,
.lw .lw-bar input:focus-visible + span {
  outline: 2.5px solid var(--lw-blue);
  outline-offset: 2px;
}
@media (pointer: coarse) {
  .lw .lw-button,
  .lw .lw-field select,
  .lw .lw-field input,
  .lw .lw-bar span {
    min-height: 2.5rem;
  }
  .lw .lw-slider {
    min-height: 2.5rem;
  }
}

/* Pictures */
.lw canvas {
  display: block;
  max-width: 100%;
}
.lw .lw-pixels {
  width: 100%;
  height: auto;
  image-rendering: pixelated;
  border: 1px solid var(--lw-line);
  border-radius: 6px;
}
.lw .lw-chart {
  width: 100%;
}
.lw .lw-draggable {
  touch-action: none;
  cursor: crosshair;
}

.lw:fullscreen {
  margin: 0;
  padding: 2vmin 4vmin;
  border: 0;
  border-radius: 0;
  overflow: auto;
  font-size: clamp(1rem, 2.1vmin, 1.6rem);
}
.lw:fullscreen > * {
  max-width: 114vh;
  margin-inline: auto;
}
.lw:fullscreen > .lw-lead,
.lw:fullscreen > .lw-readout {
  max-width: 114vh;
}
/* On paper the still figure comes back. */
@media print {
  .lecture-widget-live {
    display: none;
  }
  .lecture-widget-fallback[hidden] {
    display: block !important;
  }
}

/* Numbers: formulas with live values, small tables, folded details */
.lw .lw-note {
  margin: 0;
  color: var(--lw-muted);
  max-width: 80ch;
}
.lw .lw-formula {
  padding: 0.55rem 0.8rem;
  border-radius: 7px;
  background: var(--lw-surface);
}
.lw .lw-formula p {
  margin: 0.15rem 0;
}
.lw .lw-formula sup {
  font-size: 0.78em;
  line-height: 0;
}
.lw .lw-energy {
  color: var(--lw-blue);
}
.lw .lw-probability {
  color: var(--lw-orange);
}
.lw .lw-table {
  width: auto;
  margin: 0;
  border-collapse: collapse;
  font-size: 0.93em;
  background: none;
  color: inherit;
}
.lw .lw-table :is(th, td) {
  padding: 0.25rem 0.9rem 0.25rem 0;
  border: 0;
  border-bottom: 1px solid var(--lw-line);
  background: none;
  color: inherit;
  text-align: left;
  vertical-align: middle;
}
.lw .lw-details {
  margin: 0;
  padding: 0;
  border: 0;
  background: none;
  box-shadow: none;
}
.lw .lw-details summary {
  cursor: pointer;
  padding: 0.3rem 0;
  color: var(--lw-muted);
  background: none;
}
`;function g(e,t={},...r){let n=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),l):l===!0?n.setAttribute(o,""):l!==!1&&l!=null&&n.setAttribute(o,l);return n.append(...r.filter(o=>o!=null)),n}var Je=Math.random().toString(36).slice(2,8),Xe=0,oe=()=>`lw-${Je}-${++Xe}`,j={"data-lm-suppress-shortcuts":"true"},Ze={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ne(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Ze[e]),t.append(r),t}function ve(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(g("style",{"data-lecture-kit":!0},t))}var xe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Me(e,{title:t,lead:r,css:n}){ve(e,ye),n&&ve(e,n);let o=oe(),l=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=g("p",{class:"lw-readout"}),i=g("div",{class:"lw-body"}),s=D({icon:"enlarge",title:"Full screen",onClick:()=>et(u)});s.element.hidden=!document.fullscreenEnabled;let u=g("div",{class:"lw",role:"group","aria-labelledby":o,...j},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:o},t),s.element),r?g("p",{class:"lw-lead"},r):null,i,a,l);e.append(u);let c=[()=>u.remove()],d=new Map,p=[()=>d.clear()];c.push(ot(()=>p.forEach(m=>m()))),c.push(rt(u,()=>p.forEach(m=>m())));let f=0;return c.push(()=>clearTimeout(f)),{root:u,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(f),f=setTimeout(()=>{l.textContent=m},500)},readout(m){a.textContent!==m&&(a.textContent=m)},colour(m){return u.isConnected?(d.has(m)||d.set(m,nt(u,`var(--lw-${m})`)),d.get(m)):tt},onTheme:m=>p.push(m),onCleanup:m=>c.push(m),destroy(){for(;c.length;)c.pop()()}}}function et(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var tt=[128,128,128];function rt(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function nt(e,t){let r=g("span",{style:`color: ${t}`});e.append(r);let n=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var Ee=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function ot(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var ae=(...e)=>g("div",{class:"lw-row"},...e),Ce=(...e)=>g("div",{class:"lw-column"},...e);var H=(e,...t)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...t),at=e=>e.toFixed(2).replace("-","−");function ke({label:e,min:t,max:r,step:n,value:o,format:l=at,onInput:a=()=>{}}){let i=oe(),s=g("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...j}),u=g("output",{for:i,class:"lw-value"}),c=()=>{u.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",u.textContent)};return s.addEventListener("input",()=>{c(),a(s.valueAsNumber)}),c(),{element:g("div",{class:"lw-slider"},g("label",{for:i},e),s,u),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,c()}}}function D({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let l=g("span",{},e??""),a=g("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...j},t?ne(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){l.textContent=i},set icon(i){a.querySelector("svg").replaceWith(ne(i))}}}function Ie({label:e,options:t,value:r,onChange:n=()=>{}}){let o=oe(),l=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=l.map(s=>g("input",{type:"radio",name:o,value:s.value,checked:s.value===(r??l[0].value),onchange:()=>n(s.value),...j})),i=l.map((s,u)=>g("label",{title:s.title},a[u],g("span",{},s.label)));return{element:g("fieldset",{class:"lw-choice"},g("legend",{},e),g("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(u=>{u.checked=u.value===s})}}}function P({label:e,width:t,height:r}){let n=g("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),l=o.createImageData(t,r);return l.data.fill(255),{element:n,context:o,describe:a=>n.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<r;i++)for(let u=0;u<t;u++,s++){let c=a(s,u,i);for(let d=0;d<3;d++)l.data[4*s+d]=c[d]}o.putImageData(l,0,0)}}}function Fe(e,t,r=t,n=0){let o=new Float32Array(e);return o[t]+=1-n,o[r]+=n,o}function le(e,t){let r=new Float32Array(e.length+t.length);return r.set(e),r.set(t,e.length),r}var _=(e,t,r,n)=>le(le(e,Fe(t,r)),Float32Array.from(n)),Be=(e,t,r)=>De(Array.from({length:t},(n,o)=>_(e,t,o,r))),Se=(e,t,r,n,o,l)=>De(l.map(a=>_(e,t,r,n.map((i,s)=>s===o?a:i))));function Qe(e,t){let r=[...e.slice(0,t)],n=Math.max(...r),o=r.map(i=>Math.exp(i-n)),l=o.reduce((i,s)=>i+s),a=(e.length-t)/2;return{probabilities:o.map(i=>i/l),mean:[...e.slice(t,t+a)],deviation:[...e.slice(t+a)].map(Math.exp)}}function De(e){let t=new Float32Array(e.length*e[0].length);return e.forEach((r,n)=>t.set(r,n*r.length)),t}var lt=Float64Array.from({length:32},(e,t)=>2**(t-15));function it(e){let t=e>>10&31,r=e&1023,n=t?lt[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function R(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function $(e,t){let r=R(e),n=t==="float16"?2:4,o=t==="float16"?a=>it(r.getUint16(2*a,!0)):a=>r.getFloat32(4*a,!0),l=new Float32Array(r.byteLength/n);for(let a=0;a<l.length;a++)l[a]=o(a);return l}var Pe=3,Zt={draw:1.25*Pe,erase:2.5*Pe};function U(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(l=>Ee(n,o,Math.min(1,Math.max(0,r[l]))))}function ie(e,{name:t,side:r,labels:n,tags:o,bars:l=!1,onPick:a}){let i=n.map((d,p)=>{let f=P({label:"",width:r,height:r});f.element.setAttribute("aria-hidden","true");let m=l?g("span",{class:"ic-bar"}):null;return{node:g("button",{type:"button",class:"ic-cell","aria-label":d,title:d,"data-lm-suppress-shortcuts":"true",onclick:()=>a(p)},f.element,g("span",{class:"ic-tag"},o[p]||" "),m?g("span",{class:"ic-well"},m):null),picture:f,bar:m,values:null}}),s=({picture:d,values:p})=>p&&U(e,d,p),u=i.map(({node:d})=>d),c=`ic-shelf ic-${t.toLowerCase()}`;return{element:g("div",{class:c,role:"group","aria-label":t,style:`--ic-count: ${i.length}`},...u),draw:(d,p)=>s(Object.assign(i[d],{values:p})),fill:d=>d.forEach((p,f)=>i[f].bar.style.width=`${100*p}%`),mark:d=>u.forEach((p,f)=>p.setAttribute("aria-pressed",String(f===d))),repaint:()=>i.forEach(s)}}var ct="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var F=ut();function ut(){try{let e=Uint8Array.from(atob(ct),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function G(e,t,r){if(!F){let[s,u,c]=[r*e,r*t,e*t].map(d=>new Float32Array(d));return{a:s,b:u,out:c,multiply:()=>dt(s,u,c,e,t,r)}}let n=8*r,o=n+r*e,l=o+r*t,a=l+e*t,i=Re(a+3*t+8);return{a:i.subarray(n,o),b:i.subarray(o,l),out:i.subarray(l,a),multiply:()=>F.product(4*n,4*o,4*l,0,e,t,r)}}function ce(e){if(!F)return e.map(r=>1/(1+Math.exp(-r)));let t=Re(e.length+3);return t.set(e),F.sigmoid(0,4*e.length),t.slice(0,e.length)}var se=new Float32Array(0);function Re(e){let t=4*e-F.memory.buffer.byteLength;return t>0&&F.memory.grow(Math.ceil(t/65536)),se.buffer!==F.memory.buffer&&(se=new Float32Array(F.memory.buffer)),se}function dt(e,t,r,n,o,l){r.fill(0,0,n*o);for(let a=0;a<o;a+=64)for(let i=0;i<n;i++){let s=i*o+a,u=s+Math.min(64,o-a),c=0;for(;c+4<=l;c+=4){let d=e[c*n+i],p=e[(c+1)*n+i],f=e[(c+2)*n+i],m=e[(c+3)*n+i];for(let A=s,y=c*o+a,E=y+o,M=E+o,v=M+o;A<u;A++,y++,E++,M++,v++)r[A]+=d*t[y]+p*t[E]+f*t[M]+m*t[v]}for(;c<l;c++){let d=e[c*n+i];for(let p=s,f=c*o+a;p<u;p++,f++)r[p]+=d*t[f]}}}function mt(e,t){let r=e.dtype==="int8"?ft(e,t):pt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>Le(n,r))}}function Le(e,t){if(!(e.op in de))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(de).join(", ")}`);let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=ze(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>Le(n,t))),r}var Y=(e,[t,r])=>e.subarray(t,t+r);function pt({dtype:e},t){let r=$(t,e);return(n,o)=>Y(r,n[o])}function ft(e,t){let r=R(t),n=2*e.plain,o=$(new DataView(r.buffer,r.byteOffset,n),"float16"),l=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(a,i)=>{if(i!=="weight"||!a.scale)return Y(o,a[i]);let s=Y(o,a.scale),u=Float32Array.from(Y(l,a.weight)),c=u.length/s.length;for(let d=0;d<u.length;d++)u[d]*=s[Math.floor(d/c)];return u}}function Te(e,t){let r=R(t),n=(l,a)=>new DataView(r.buffer,r.byteOffset+l,a-l),o=Object.entries(e);return Object.fromEntries(o.map(([l,{spec:a,start:i,end:s}])=>[l,mt(a,n(i,s))]))}function W(e,t){let r=t.length/k(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Oe(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r})}var Oe=(e,t)=>e.reduce((r,n)=>de[n.op](r,n),t),k=e=>e.reduce((t,r)=>t*r,1),ue=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},de={linear:gt,conv:wt,convTranspose:yt,affine:vt,instanceNorm:xt,positionBias:Mt,pixelShuffle:kt,upsampleNearest:It,upsampleBilinear:Ft,skip:Et,residual:Ct,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[k(e.shape)]}),relu:ue(e=>e>0?e:0),leakyRelu:ue((e,{slope:t})=>e>0?e:t*e),tanh:ue(Math.tanh),sigmoid:e=>({...e,data:ce(e.data)}),silu:ht};function ht(e){let{data:t}=e,r=ce(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function gt({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:l}){let{a,b:i,out:s,multiply:u}=G(t,n,r);a.set(ze(e,t)),i.set(o),u();let c=s.slice();for(let d=0;d<c.length;)for(let p=0;p<n;d++,p++)c[d]+=l[p];return{data:c,shape:[n],batch:t}}function wt({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:l,stride:a,padding:i,weight:s,bias:u}=n,[c,d]=[0,1].map(b=>Math.floor((t[b+1]+2*i[b]-l[b])/a[b])+1),p=c*d,f=s.length/o,{a:m,b:A,out:y,multiply:E}=G(o,p,f);m.set(s),A.fill(0);let M=a[0]*a[1]===1&&d===t[2]?At:bt,v=new Float32Array(r*o*p);for(let b=0;b<r;b++)M(e.subarray(b*k(t),(b+1)*k(t)),A,t,[c,d],n),E(),v.set(y,b*y.length);return pe(v,u,p),{data:v,shape:[o,c,d],batch:r}}function bt(e,t,r,n,o){Ne(r,n,o,(l,a,i,s)=>{for(let u=i+s;i<u;l+=a,i++)t[i]=e[l]})}function At(e,t,[r,n,o],[l],{kernel:[a,i],padding:s}){for(let u=0,c=0;u<r;u++)for(let d=0;d<a;d++)for(let p=0;p<i;p++,c+=l*o){let[f,m]=V(d-s[0],1,n,l),[A,y]=V(p-s[1],1,o,o);if(f>=m||A>=y)continue;let E=f*o+A,M=(m-1)*o+y,v=(u*n+d-s[0])*o+p-s[1];t.set(e.subarray(E+v,M+v),c+E);for(let b=c+f*o;b<c+m*o;b+=o){for(let w=0;w<A;w++)t[b+w]=0;for(let w=y;w<o;w++)t[b+w]=0}}}function yt({data:e,shape:[t,r,n],batch:o},l){let{outChannels:a,kernel:i,stride:s,padding:u,outputPadding:c,weight:d,bias:p}=l,f=(w,C)=>(w-1)*s[C]-2*u[C]+i[C]+c[C],m=[a,f(r,0),f(n,1)],A=r*n,{a:y,b:E,out:M,multiply:v}=G(d.length/t,A,t);y.set(d);let b=new Float32Array(o*k(m));for(let w=0;w<o;w++){let C=b.subarray(w*k(m),(w+1)*k(m));E.set(e.subarray(w*t*A,(w+1)*t*A)),v(),Ne(m,[r,n],l,(I,J,S,B)=>{for(let Q=S+B;S<Q;S++,I+=J)C[I]+=M[S]})}return pe(b,p,m[1]*m[2]),{data:b,shape:m,batch:o}}function Ne([e,t,r],[n,o],{kernel:[l,a],stride:i,padding:s},u){for(let c=0,d=0;c<e;c++)for(let p=0;p<l;p++)for(let f=0;f<a;f++,d++){let[m,A]=V(p-s[0],i[0],t,n),[y,E]=V(f-s[1],i[1],r,o);for(let M=m;M<A;M++){let v=(c*t+M*i[0]+p-s[0])*r;u(v+y*i[1]+f-s[1],i[1],(d*n+M)*o+y,E-y)}}}var V=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function vt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[l,...a]=t,i=k(a),s=e.map((u,c)=>u*n[Math.floor(c/i)%l]);return pe(s,o,i),{data:s,shape:t,batch:r}}function xt(e,{weight:t,bias:r,eps:n}){let{data:o,shape:l}=e,a=k(l.slice(1));for(let i=0,s=0;i<o.length;i+=a,s=(s+1)%l[0]){let u=o.subarray(i,i+a),c=u.reduce((f,m)=>f+m,0)/a,d=u.reduce((f,m)=>f+(m-c)**2,0)/a,p=t[s]/Math.sqrt(d+n);for(let f=0;f<a;f++)u[f]=(u[f]-c)*p+r[s]}return e}function Mt(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var qe=(e,t)=>Oe(t,{...e,data:e.data.slice()});function Et(e,{inner:t}){let r=qe(e,t),n=k(e.shape),o=k(r.shape),l=new Float32Array(e.batch*(n+o));for(let a=0;a<e.batch;a++)l.set(e.data.subarray(a*n,(a+1)*n),a*(n+o)),l.set(r.data.subarray(a*o,(a+1)*o),a*(n+o)+n);return{data:l,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ct(e,{inner:t}){let r=qe(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function kt({data:e,shape:[t,r,n],batch:o},{factor:l}){let a=[t/(l*l),r*l,n*l];return{data:me(a,o,(s,u,c)=>{let d=s*l*l+u%l*l+c%l;return e[(d*r+Math.floor(u/l))*n+Math.floor(c/l)]}),shape:a,batch:o}}function It({data:e,shape:[t,r,n],batch:o},{factor:[l,a]}){let i=[t,r*l,n*a];return{data:me(i,o,(u,c,d)=>e[(u*r+Math.floor(c/l))*n+Math.floor(d/a)]),shape:i,batch:o}}function Ft({data:e,shape:[t,r,n],batch:o},{factor:[l,a],alignCorners:i}){let s=[t,r*l,n*a],u=$e(r,l,i),c=$e(n,a,i);return{data:me(s,o,(p,f,m)=>{let{low:A,high:y,part:E}=u[f],{low:M,high:v,part:b}=c[m],w=p*r,C=e[(w+A)*n+M]*(1-b)+e[(w+A)*n+v]*b,I=e[(w+y)*n+M]*(1-b)+e[(w+y)*n+v]*b;return C*(1-E)+I*E}),shape:s,batch:o}}function $e(e,t,r){let n=e*t;return Array.from({length:n},(o,l)=>{let a=r?n>1?l*(e-1)/(n-1):0:Math.max(0,(l+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function me([e,t,r],n,o){let l=new Float32Array(n*e*t*r);for(let a=0,i=0;a<n*e;a++)for(let s=0;s<t;s++)for(let u=0;u<r;u++)l[i++]=o(a,s,u);return l}function pe(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let l=n;l<n+r;l++)e[l]+=t[o]}function ze(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<r;a++,l++)n[a*t+o]=e[l];return n}var Bt=12,St=90;function je(e,t){let r=new Map(t.map(c=>[c,[]])),n=0,o=0,l=[],a=()=>[...r.values()].find(c=>c.length)?.shift(),i=()=>[...r.values()].some(c=>c.length);function s(){n=0;let c=performance.now()+Bt;for(;performance.now()>=o&&performance.now()<c&&i();)a()();u()}function u(){if(e.root.toggleAttribute("data-working",i()),i())n||=requestAnimationFrame(s);else for(let c of l.splice(0))c()}return e.onCleanup(()=>cancelAnimationFrame(n)),{give(c,d){r.set(c,d),u()},hush:()=>o=performance.now()+St,done:()=>i()?new Promise(c=>l.push(c)):Promise.resolve()}}var Qt=420;function He(e,t,r){let n=0,o=()=>{cancelAnimationFrame(n),n=0};return e.onCleanup(o),{stop:o,to(l,a){if(o(),xe()||l?.length!==a.length){r(a);return}let i;n=requestAnimationFrame(function s(u){i??=u;let c=(u-i)/Qt;if(c>=1){n=0,r(a);return}let d=c*c*(3-2*c);t(a.map((p,f)=>l[f]+d*(p-l[f]))),n=requestAnimationFrame(s)})}}}function _e(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=r(),o=r(),l=r(),a=r();return function(){let s=Math.imul(o,5),u=Math.imul(s<<7|s>>>25,9),c=o<<9;return l^=n,a^=o,o^=l,n^=a,l^=c,a=a<<11|a>>>21,(u>>>0)/4294967296}}function Dt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function fe(e,t){for(let r=0;r<t.length;r++)t[r]=Dt(e);return t}var Ue=(e,t)=>Array.from({length:e.length/t},(r,n)=>e.slice(n*t,(n+1)*t));var Ge=`.ic-main {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.8rem 1.4rem;
}
.ic-large {
  display: grid;
  grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
  gap: 0.7rem;
  align-items: center;
}
.ic-buttons {
  display: grid;
  gap: 0.45rem;
}
.lw .ic-buttons .lw-button {
  min-width: 0;
  padding-inline: 0.4rem;
}
.ic-dials {
  display: grid;
  gap: 0 0.8rem;
  align-items: center;
}
.ic-read,
.ic-key {
  font-size: 0.9em;
  color: var(--lw-muted);
}
.ic-read {
  min-width: 8.6em;
}
.ic-read::before,
.ic-key::before {
  content: "";
  display: inline-block;
  width: 1.1em;
  height: 5px;
  margin-right: 0.4em;
  background: var(--lw-orange);
  vertical-align: 0.15em;
}
.ic-shelf {
  display: grid;
  grid-template-columns: repeat(var(--ic-count), minmax(0, 1fr));
  gap: 3px;
}
.ic-category {
  grid-template-columns: repeat(5, minmax(0, 1fr));
}
.ic-sweep {
  margin-top: 0.4rem;
}
.lw .ic-cell {
  display: grid;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 5px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
  touch-action: manipulation;
}
.lw .ic-cell canvas {
  border: 0;
  border-radius: inherit;
}
.ic-tag {
  font-size: 0.85em;
  line-height: 1.4;
  color: var(--lw-muted);
}
.ic-well {
  height: 5px;
  background: var(--lw-surface);
}
.ic-bar {
  display: block;
  height: 100%;
  background: var(--lw-orange);
}
.lw .ic-cell:hover {
  box-shadow: 0 0 0 1.5px var(--lw-muted);
}
.lw .ic-cell[aria-pressed="true"] {
  box-shadow: 0 0 0 2.5px var(--lw-blue);
  z-index: 1;
}
.lw .ic-cell[aria-pressed="true"] .ic-tag {
  color: var(--lw-blue);
  font-weight: 650;
}
@container (min-width: 560px) {
  .ic-main {
    grid-template-columns: minmax(0, 1fr) minmax(0, 2.3fr);
  }
  .ic-large {
    display: block;
  }
  .ic-dials {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .ic-buttons {
    margin-top: 0.6rem;
  }
  .ic-category {
    grid-template-columns: repeat(var(--ic-count), minmax(0, 1fr));
  }
}
`;var Ye=2,Rt=1,L=[-2,-1.5,-1,-.5,0,.5,1,1.5,2],$t=1,T=e=>e.toFixed(1).replace("-","−"),K=e=>`c${"₂₃₄₅₆₇₈₉"[e]}`;function Lt({model:e,el:t}){let{generator:r,reader:n}=Te(e.get("networks"),e.get("weights")),o=$(e.get("noise"),"float16"),l=e.get("digits"),{side:a,categories:i,continuous:s,first:u}=e.get("parts"),c=Me(t,{title:"InfoGAN’s codes",lead:"Nobody showed this generator a label. Choose a category c₁ and move the continuous codes: what did each of them come to mean? Q looks at the large picture alone and reads the codes back.",css:Ge}),d=je(c,["row","strip"]),p,f,m,A,y=P({label:"The digit",width:a,height:a}),E=g("span"),M=Array.from({length:i},(h,x)=>String(x)),v=ie(c,{name:"Category",side:a,labels:M.map(h=>`Category ${h}`),tags:M,bars:!0,onPick:h=>{m=h,ee()}}),b=ie(c,{name:"Sweep",side:a,labels:L.map(h=>`Set the code to ${T(h)}`),tags:L.map(h=>Number.isInteger(h)?T(h).replace(".0",""):""),onPick:h=>{w[A].value=L[h],ee(A)}}),w=Array.from({length:s},(h,x)=>ke({label:K(x),min:-Ye,max:Ye,step:.1,value:0,format:T,onInput:()=>ee(x)})),C=w.map(()=>g("span",{class:"ic-read"})),I=Ie({label:"sweep",options:w.map((h,x)=>({value:String(x),label:K(x)})),onChange:h=>{A=Number(h),N()}});I.element.hidden=s===1;let J=D({label:"Other noise",primary:!0,onClick:()=>{te.to(p,fe(f,new Float32Array(o.length))),we("Other noise z, the same codes: what stays the same is what the codes decide.")}}),S=D({label:"Reset",icon:"reset",onClick:be}),B=()=>w.map(h=>h.value),Q=h=>Ue(W(r,h).data,a*a);function O(){let[h]=Q(_(p,i,m,B()));U(c,y,h),E.textContent=`G(z, c) with c₁ = ${m}`;let x=Qe(W(n,h).data,i),q=w.map((Ae,z)=>`${T(x.mean[z])} ± ${x.deviation[z].toFixed(1)}`);v.fill(x.probabilities),q.forEach((Ae,z)=>C[z].textContent=`Q reads ${Ae}`);let We=x.probabilities.indexOf(Math.max(...x.probabilities));y.describe(`The digit that the generator makes of ${Ve()}. Q reads category ${We}, ${q.join(", ")}`)}let X=()=>Q(Be(p,i,B())).forEach((h,x)=>v.draw(x,h));function N(){Q(Se(p,i,m,B(),A,L)).forEach((h,x)=>b.draw(x,h)),Z()}let Z=()=>b.mark(L.findIndex(h=>Math.abs(h-w[A].value)<1e-6));function ee(h){te.stop(),d.hush(),O(),v.mark(m),Z(),h!==void 0&&X(),h!==A&&d.give("strip",[N]),we(`c₁ = ${m}, ${re()}. ${ge()}`)}function he(h){p=h,d.hush(),O()}let te=He(c,he,h=>{he(h),d.give("row",[X]),d.give("strip",[N])}),re=()=>B().map((h,x)=>`${K(x)} = ${T(h)}`).join(", "),Ve=()=>[`category ${m}`,re()].join(", ");function ge(){let h=B().flatMap((x,q)=>Math.abs(x)>Rt+1e-6?[K(q)]:[]);return h.length?`Codes beyond ±1, as ${h.join(" and ")} now, did not occur in the training.`:`Read with labels afterwards, category ${m} stands for the digit ${l[m]}.`}function we(h){c.readout(h),c.announce(h)}function be(){te.stop(),p=Float32Array.from(o),f=_e($t),m=u,A=0,I.value="0";for(let h of w)h.value=0;O(),v.mark(m),Z(),d.give("row",[X]),d.give("strip",[N]),c.readout(`c₁ = ${m}, ${re()}. ${ge()}`)}return c.add(g("div",{class:"ic-main"},g("div",{class:"ic-large"},H(E,y.element),g("div",{class:"ic-buttons"},J.element,S.element)),Ce(H("c₁: every category, all else the same",v.element,g("div",{class:"ic-key"},"Q(c₁ | large picture)")),g("div",{class:"ic-dials"},...w.flatMap((h,x)=>[h.element,C[x]])),g("div",{},ae(I.element),b.element)))),be(),c.onTheme(()=>{O(),v.repaint(),b.repaint()}),d.done().then(()=>c.destroy)}var Qr={render:Lt};export{Qr as default};
