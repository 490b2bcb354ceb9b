var Qe=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function p(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var it=Math.random().toString(36).slice(2,8),st=0,ie=()=>`lw-${it}-${++st}`,W={"data-lm-suppress-shortcuts":"true"},ct={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function le(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",ct[e]),t.append(r),t}function De(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(p("style",{"data-lecture-kit":!0},t))}function Pe(e,{title:t,lead:r,css:n}){De(e,Qe),n&&De(e,n);let o=ie(),a=p("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=p("p",{class:"lw-readout"}),i=p("div",{class:"lw-body"}),u=j({icon:"enlarge",title:"Full screen",onClick:()=>ut(c)});u.element.hidden=!document.fullscreenEnabled;let c=p("div",{class:"lw",role:"group","aria-labelledby":o,...W},p("div",{class:"lw-head"},p("div",{class:"lw-title",id:o},t),u.element),r?p("p",{class:"lw-lead"},r):null,i,l,a);e.append(c);let s=[()=>c.remove()],f=new Map,m=[()=>f.clear()];s.push(pt(()=>m.forEach(d=>d()))),s.push(dt(c,()=>m.forEach(d=>d())));let h=0;return s.push(()=>clearTimeout(h)),{root:c,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(h),h=setTimeout(()=>{a.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return c.isConnected?(f.has(d)||f.set(d,mt(c,`var(--lw-${d})`)),f.get(d)):ft},onTheme:d=>m.push(d),onCleanup:d=>s.push(d),destroy(){for(;s.length;)s.pop()()}}}function ut(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ft=[128,128,128];function dt(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function mt(e,t){let r=p("span",{style:`color: ${t}`});e.append(r);let n=p("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var L=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`;function pt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var Re=(...e)=>p("div",{class:"lw-column"},...e);var R=(e,...t)=>p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},e),...t),ht=e=>e.toFixed(2).replace("-","−");function Te({label:e,min:t,max:r,step:n,value:o,format:a=ht,onInput:l=()=>{}}){let i=ie(),u=p("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...W}),c=p("output",{for:i,class:"lw-value"}),s=()=>{c.textContent=a(u.valueAsNumber),u.setAttribute("aria-valuetext",c.textContent)};return u.addEventListener("input",()=>{s(),l(u.valueAsNumber)}),s(),{element:p("div",{class:"lw-slider"},p("label",{for:i},e),u,c),input:u,get value(){return u.valueAsNumber},set value(f){u.value=f,s()}}}function j({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=p("span",{},e??""),l=p("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...W},t?le(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(le(i))}}}function $e({label:e,options:t,value:r,onChange:n=()=>{}}){let o=ie(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=p("select",{id:o,...W},...a.map(i=>p("option",{value:i.value},i.label)));return r!==void 0&&(l.value=r),l.addEventListener("change",()=>n(l.value)),{element:p("div",{class:"lw-field"},p("label",{for:o},e),l),get value(){return l.value},set value(i){l.value=i}}}function se({label:e,width:t,height:r}){let n=p("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,u=0;i<r;i++)for(let c=0;c<t;c++,u++){let s=l(u,c,i);for(let f=0;f<3;f++)a.data[4*u+f]=s[f]}o.putImageData(a,0,0)}}}function Oe(e,{label:t,height:r,draw:n}){let o=p("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let u=devicePixelRatio||1,{clientWidth:c,clientHeight:s}=o;if(!c||!s)return;let f=Math.round(c*u),m=Math.round(s*u);(o.width!==f||o.height!==m)&&Object.assign(o,{width:f,height:m}),a.setTransform(u,0,0,u,0,0),a.clearRect(0,0,c,s),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,s)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:u=>o.setAttribute("aria-label",u)}}var K=e=>e[0].map((t,r)=>e.reduce((n,o)=>n+o[r],0)/e.length),q=(e,t,r,n=1)=>r.map((o,a)=>o+n*(e[a]-t[a])),ce=e=>Math.sqrt(e.reduce((t,r)=>t+r*r,0)),Le=(e,t,r)=>r.every(([n,o])=>e[n]>t[n]===o);function je(e,t,r){return e.includes(t)?e.length>1?e.filter(n=>n!==t):e:[...e,t].slice(-r)}function ue(e,t,r){let n=Array.from({length:t},(o,a)=>a);return Array.from({length:r},()=>n.splice(Math.floor(e()*n.length),1)[0])}function qe(e,t,r=1.959964){let n=e/t,o=(n+r*r/(2*t))/(1+r*r/t),a=r/(1+r*r/t)*Math.sqrt(n*(1-n)/t+r*r/(4*t*t));return[Math.max(0,o-a),Math.min(1,o+a)]}var gt=Float64Array.from({length:32},(e,t)=>2**(t-15));function wt(e){let t=e>>10&31,r=e&1023,n=t?gt[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function H(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function U(e,t){let r=H(e),n=t==="float16"?2:4,o=t==="float16"?l=>wt(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var bt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var T=At();function At(){try{let e=Uint8Array.from(atob(bt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function J(e,t,r){if(!T){let[u,c,s]=[r*e,r*t,e*t].map(f=>new Float32Array(f));return{a:u,b:c,out:s,multiply:()=>vt(u,c,s,e,t,r)}}let n=8*r,o=n+r*e,a=o+r*t,l=a+e*t,i=Ne(l+3*t+8);return{a:i.subarray(n,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>T.product(4*n,4*o,4*a,0,e,t,r)}}function de(e){if(!T)return e.map(r=>1/(1+Math.exp(-r)));let t=Ne(e.length+3);return t.set(e),T.sigmoid(0,4*e.length),t.slice(0,e.length)}var fe=new Float32Array(0);function Ne(e){let t=4*e-T.memory.buffer.byteLength;return t>0&&T.memory.grow(Math.ceil(t/65536)),fe.buffer!==T.memory.buffer&&(fe=new Float32Array(T.memory.buffer)),fe}function vt(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<o;l+=64)for(let i=0;i<n;i++){let u=i*o+l,c=u+Math.min(64,o-l),s=0;for(;s+4<=a;s+=4){let f=e[s*n+i],m=e[(s+1)*n+i],h=e[(s+2)*n+i],d=e[(s+3)*n+i];for(let b=u,x=s*o+l,M=x+o,C=M+o,E=C+o;b<c;b++,x++,M++,C++,E++)r[b]+=f*t[x]+m*t[M]+h*t[C]+d*t[E]}for(;s<a;s++){let f=e[s*n+i];for(let m=u,h=s*o+l;m<c;m++,h++)r[m]+=f*t[h]}}}function yt(e,t){let r=e.dtype==="int8"?Mt(e,t):xt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>ze(n,r))}}function ze(e,t){if(!(e.op in pe))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(pe).join(", ")}`);let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=Ve(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>ze(n,t))),r}var X=(e,[t,r])=>e.subarray(t,t+r);function xt({dtype:e},t){let r=U(t,e);return(n,o)=>X(r,n[o])}function Mt(e,t){let r=H(t),n=2*e.plain,o=U(new DataView(r.buffer,r.byteOffset,n),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,i)=>{if(i!=="weight"||!l.scale)return X(o,l[i]);let u=X(o,l.scale),c=Float32Array.from(X(a,l.weight)),s=c.length/u.length;for(let f=0;f<c.length;f++)c[f]*=u[Math.floor(f/s)];return c}}function He(e,t){let r=H(t),n=(a,l)=>new DataView(r.buffer,r.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:i,end:u}])=>[a,yt(l,n(i,u))]))}function ee(e,t){let r=t.length/B(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Ue(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r})}var Ue=(e,t)=>e.reduce((r,n)=>pe[n.op](r,n),t),B=e=>e.reduce((t,r)=>t*r,1),me=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},pe={linear:Et,conv:kt,convTranspose:St,affine:Ft,instanceNorm:Qt,positionBias:Dt,pixelShuffle:Tt,upsampleNearest:$t,upsampleBilinear:Ot,skip:Pt,residual:Rt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[B(e.shape)]}),relu:me(e=>e>0?e:0),leakyRelu:me((e,{slope:t})=>e>0?e:t*e),tanh:me(Math.tanh),sigmoid:e=>({...e,data:de(e.data)}),silu:Ct};function Ct(e){let{data:t}=e,r=de(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function Et({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let{a:l,b:i,out:u,multiply:c}=J(t,n,r);l.set(Ve(e,t)),i.set(o),c();let s=u.slice();for(let f=0;f<s.length;)for(let m=0;m<n;f++,m++)s[f]+=a[m];return{data:s,shape:[n],batch:t}}function kt({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:a,stride:l,padding:i,weight:u,bias:c}=n,[s,f]=[0,1].map(A=>Math.floor((t[A+1]+2*i[A]-a[A])/l[A])+1),m=s*f,h=u.length/o,{a:d,b,out:x,multiply:M}=J(o,m,h);d.set(u),b.fill(0);let C=l[0]*l[1]===1&&f===t[2]?Bt:It,E=new Float32Array(r*o*m);for(let A=0;A<r;A++)C(e.subarray(A*B(t),(A+1)*B(t)),b,t,[s,f],n),M(),E.set(x,A*x.length);return ge(E,c,m),{data:E,shape:[o,s,f],batch:r}}function It(e,t,r,n,o){Ye(r,n,o,(a,l,i,u)=>{for(let c=i+u;i<c;a+=l,i++)t[i]=e[a]})}function Bt(e,t,[r,n,o],[a],{kernel:[l,i],padding:u}){for(let c=0,s=0;c<r;c++)for(let f=0;f<l;f++)for(let m=0;m<i;m++,s+=a*o){let[h,d]=Z(f-u[0],1,n,a),[b,x]=Z(m-u[1],1,o,o);if(h>=d||b>=x)continue;let M=h*o+b,C=(d-1)*o+x,E=(c*n+f-u[0])*o+m-u[1];t.set(e.subarray(M+E,C+E),s+M);for(let A=s+h*o;A<s+d*o;A+=o){for(let y=0;y<b;y++)t[A+y]=0;for(let y=x;y<o;y++)t[A+y]=0}}}function St({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:i,stride:u,padding:c,outputPadding:s,weight:f,bias:m}=a,h=(y,k)=>(y-1)*u[k]-2*c[k]+i[k]+s[k],d=[l,h(r,0),h(n,1)],b=r*n,{a:x,b:M,out:C,multiply:E}=J(f.length/t,b,t);x.set(f);let A=new Float32Array(o*B(d));for(let y=0;y<o;y++){let k=A.subarray(y*B(d),(y+1)*B(d));M.set(e.subarray(y*t*b,(y+1)*t*b)),E(),Ye(d,[r,n],a,(F,$,D,Y)=>{for(let ne=D+Y;D<ne;D++,F+=$)k[F]+=C[D]})}return ge(A,m,d[1]*d[2]),{data:A,shape:d,batch:o}}function Ye([e,t,r],[n,o],{kernel:[a,l],stride:i,padding:u},c){for(let s=0,f=0;s<e;s++)for(let m=0;m<a;m++)for(let h=0;h<l;h++,f++){let[d,b]=Z(m-u[0],i[0],t,n),[x,M]=Z(h-u[1],i[1],r,o);for(let C=d;C<b;C++){let E=(s*t+C*i[0]+m-u[0])*r;c(E+x*i[1]+h-u[1],i[1],(f*n+C)*o+x,M-x)}}}var Z=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function Ft({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,i=B(l),u=e.map((c,s)=>c*n[Math.floor(s/i)%a]);return ge(u,o,i),{data:u,shape:t,batch:r}}function Qt(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=B(a.slice(1));for(let i=0,u=0;i<o.length;i+=l,u=(u+1)%a[0]){let c=o.subarray(i,i+l),s=c.reduce((h,d)=>h+d,0)/l,f=c.reduce((h,d)=>h+(d-s)**2,0)/l,m=t[u]/Math.sqrt(f+n);for(let h=0;h<l;h++)c[h]=(c[h]-s)*m+r[u]}return e}function Dt(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var Ge=(e,t)=>Ue(t,{...e,data:e.data.slice()});function Pt(e,{inner:t}){let r=Ge(e,t),n=B(e.shape),o=B(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function Rt(e,{inner:t}){let r=Ge(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function Tt({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:he(l,o,(u,c,s)=>{let f=u*a*a+c%a*a+s%a;return e[(f*r+Math.floor(c/a))*n+Math.floor(s/a)]}),shape:l,batch:o}}function $t({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let i=[t,r*a,n*l];return{data:he(i,o,(c,s,f)=>e[(c*r+Math.floor(s/a))*n+Math.floor(f/l)]),shape:i,batch:o}}function Ot({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:i}){let u=[t,r*a,n*l],c=_e(r,a,i),s=_e(n,l,i);return{data:he(u,o,(m,h,d)=>{let{low:b,high:x,part:M}=c[h],{low:C,high:E,part:A}=s[d],y=m*r,k=e[(y+b)*n+C]*(1-A)+e[(y+b)*n+E]*A,F=e[(y+x)*n+C]*(1-A)+e[(y+x)*n+E]*A;return k*(1-M)+F*M}),shape:u,batch:o}}function _e(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function he([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,i=0;l<n*e;l++)for(let u=0;u<t;u++)for(let c=0;c<r;c++)a[i++]=o(l,u,c);return a}function ge(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function Ve(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}var Lt=12,jt=90;function We(e,t){let r=new Map(t.map(s=>[s,[]])),n=0,o=0,a=[],l=()=>[...r.values()].find(s=>s.length)?.shift(),i=()=>[...r.values()].some(s=>s.length);function u(){n=0;let s=performance.now()+Lt;for(;performance.now()>=o&&performance.now()<s&&i();)l()();c()}function c(){if(e.root.toggleAttribute("data-working",i()),i())n||=requestAnimationFrame(u);else for(let s of a.splice(0))s()}return e.onCleanup(()=>cancelAnimationFrame(n)),{give(s,f){r.set(s,f),c()},hush:()=>o=performance.now()+jt,done:()=>i()?new Promise(s=>a.push(s)):Promise.resolve()}}var Ke=3,Ar={draw:1.25*Ke,erase:2.5*Ke};var Je=(...e)=>p("div",{class:"lw-caption"},...e);function N(e,t){let r=se({label:t,width:e,height:e}),n=e*e;return{element:r.element,describe:r.describe,paint:o=>r.paint(a=>[255*o[a],255*o[n+a],255*o[2*n+a]])}}function Xe({letter:e,side:t,offered:r,onPick:n}){let o=p("span"),a=Je(),l=N(t,`Average of group ${e}`),i=Array.from({length:r},(c,s)=>{let f=N(t,"");return f.element.setAttribute("aria-hidden","true"),{node:p("button",{type:"button",class:"fa-cell","aria-label":`${e}, face ${s+1}`,"data-lm-suppress-shortcuts":"true",onclick:()=>n(s)},f.element),picture:f}}),u=p("div",{class:"fa-tray",role:"group"},...i.map(({node:c})=>c));return{element:R(o,p("div",{class:"fa-group"},u,p("div",{},l.element,a))),draw:(c,s)=>i[c].picture.paint(s),mark:c=>i.forEach(({node:s},f)=>s.setAttribute("aria-pressed",String(c.includes(f)))),average(c,s){l.paint(c),a.textContent=s>1?`average of ${s}`:"one face",l.describe(`Group ${e}: ${a.textContent}`)},set title(c){o.textContent=`${e}: ${c}`,u.setAttribute("aria-label",o.textContent)}}}function Ze(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=r(),o=r(),a=r(),l=r();return function(){let u=Math.imul(o,5),c=Math.imul(u<<7|u>>>25,9),s=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=s,l=l<<11|l>>>21,(c>>>0)/4294967296}}var et=(e,t)=>Array.from({length:e.length/t},(r,n)=>e.slice(n*t,(n+1)*t));function tt(e,t,r,n){return Object.assign(a=>r+(n-r)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-r)/(n-r)})}function te(e,t,r,n,o,a={}){let{colour:l="ink",align:i="left",baseline:u="middle",halo:c=!1,bold:s=!1}=a,f=e.font;s&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:i,textBaseline:u}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:L(t.colour("paper"))}),e.strokeText(r,n,o)),e.fillStyle=L(t.colour(l)),e.fillText(r,n,o),e.font=f}var rt=`.fa-groups {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.8rem 1.1rem;
}
.fa-group {
  display: grid;
  grid-template-columns: minmax(0, 2.1fr) minmax(0, 1fr);
  gap: 0.5rem;
}
.fa-tray {
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: 4px;
  align-content: start;
}
.lw .fa-cell {
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 6px;
  background: none;
  cursor: pointer;
  touch-action: manipulation;
}
.lw .fa-cell canvas {
  border: 0;
  opacity: 0.55;
}
.lw .fa-cell:hover canvas,
.lw .fa-cell[aria-pressed="true"] canvas {
  opacity: 1;
}
.lw .fa-cell[aria-pressed="true"] {
  box-shadow: 0 0 0 2.5px var(--lw-blue);
}
.lw-figure .lw-caption,
.fa-note {
  font-size: 0.9em;
  color: var(--lw-muted);
}
.lw .fa-verdict {
  margin: 0.3rem 0 0;
  min-height: 2.9em;
}
.lw .fa-yes {
  color: var(--lw-green);
}
.lw .fa-no {
  color: var(--lw-red);
}
.fa-result {
  display: grid;
  grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
  gap: 0.7rem;
  align-items: center;
}
.fa-below {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.8rem 1.4rem;
}
.fa-way {
  display: grid;
  grid-template-columns: repeat(7, minmax(0, 1fr));
  gap: 3px;
  text-align: center;
}
.fa-singles {
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: 0.5rem;
  max-width: 22rem;
}
.lw .fa-below .lw-chart {
  margin-top: 0.5rem;
}
@container (min-width: 560px) {
  .fa-groups {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .fa-group {
    grid-template-columns: minmax(0, 1fr);
  }
  .fa-group > div:last-child {
    width: 62%;
    margin-inline: auto;
    text-align: center;
  }
  .fa-result {
    display: block;
  }
  .lw .fa-choice select {
    width: 20rem;
  }
  .fa-below {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.9fr);
  }
  .fa-below > :last-child {
    grid-column: 1 / -1;
  }
}
`;var we=3,be=6,re=20,_t=1.5,Ae=[0,.25,.5,.75,1,1.25,1.5],zt=0,ve=["A","B","C"];function Ht({model:e,el:t}){let{generator:r,judge:n}=He(e.get("networks"),e.get("weights")),o=Gt(e),a=e.get("sums"),{borders:l,words:i}=e.get("attributes"),u=e.get("latents"),c=e.get("side"),s=Pe(t,{title:"Face arithmetic",lead:"Each face is drawn from a vector of noise z. Choose up to three faces in each group: their vectors are averaged, and A − B + C is drawn. A second network, the judge, says whether the sum became what it should.",css:rt}),f=We(s,["trays","way","tries"]),m,h,d,b,x,M=$e({label:"sum",options:a.map(({label:g},w)=>({value:String(w),label:g})),onChange:()=>{Ie(),z()}}),C=j({label:"Other faces",onClick:()=>ke(!0)}),E=j({label:"Reset",icon:"reset",onClick:Se}),A=ve.map((g,w)=>Xe({letter:g,side:c,offered:be,onPick:v=>{h[w].chosen=je(h[w].chosen,v,we),Ee(),z()}})),y=N(c,"The sum"),k=p("span"),F=p("p",{class:"fa-verdict"}),$=Te({label:"t",min:0,max:_t,step:.05,value:1,onInput:()=>{Ce(),z()}}),D=Ae.map(()=>N(c,"A step of the way")),Y=Array.from({length:we},()=>({picture:N(c,"A sum of single faces"),note:p("span",{class:"fa-note"})})),ne=j({label:`Try ${re} random sums`,primary:!0,onClick:at}),_=Oe(s,{label:"",height:92,draw:(g,w,v)=>Yt(g,w,v,s,b)}),xe=(g,w)=>o[h[g].group].codes[h[g].shown[w]],oe=g=>h[g].chosen.map(w=>xe(g,w)),O=g=>ee(r,g).data,Me=g=>ee(n,g).data,ae=g=>Le(Me(g),l,m.goal);function Ce(){let g=ve.map((P,Q)=>K(oe(Q))),w=q(...g,$.value),v=O(w),S=Me(v);y.paint(v),k.textContent=$.value===1?"A − B + C":`C + ${$.value.toFixed(2)} (A − B)`;let I=m.goal.flatMap(([P,Q],G)=>{let V=S[P]>l[P],Fe=p("span",{class:V===Q?"fa-yes":"fa-no"},i[P][Number(V)]);return G?[", ",Fe]:[Fe]});return F.replaceChildren("The judge sees ",...I,"."),y.describe(`${k.textContent}. ${F.textContent}`),x=ce(w),g}function Ee(){f.hush(),A.forEach((w,v)=>{w.mark(h[v].chosen),w.average(O(K(oe(v))),h[v].chosen.length)});let g=Ce();f.give("way",[...Y.map((w,v)=>()=>ot(w,v)),...Ae.map((w,v)=>()=>{D[v].paint(O(q(...g,w))),D[v].describe(`C + ${w} (A − B)`)})])}function ot({picture:g,note:w},v){let S=h.every(({chosen:G})=>v<G.length);if(g.element.parentNode.hidden=!S,!S)return;let I=q(...ve.map((G,V)=>oe(V)[v])),P=O(I),Q=ae(P);g.paint(P),w.replaceChildren(Q?"as wanted,":"not so,",p("br"),`|z| = ${ce(I).toFixed(1)}`),w.className=`fa-note ${Q?"fa-yes":"fa-no"}`,g.describe(`Sum of single faces, number ${v+1}: ${Q?"as wanted":"not so"}`)}function ke(g){h=["a","b","c"].map(w=>{let v=m[w],S=o[v].codes.length,I=g?ue(d,S,be):Array.from({length:be},(P,Q)=>Q);return{group:v,shown:I,chosen:[0,1,2]}}),f.give("trays",A.flatMap((w,v)=>h[v].shown.map((S,I)=>()=>w.draw(I,O(xe(v,I)))))),Ee(),g&&z()}function Ie(){m=a[Number(M.value)],b={tried:0,single:0,average:0},A.forEach((g,w)=>g.title=o[m["abc"[w]]].name),$.value=1,f.give("tries",[]),ke(!1),_.redraw(),Be()}function at(){let g=()=>{let w=["a","b","c"].map(v=>{let S=o[m[v]].codes;return ue(d,S.length,we).map(I=>S[I])});b.tried+=1,b.single+=ae(O(q(...w.map(([v])=>v)))),b.average+=ae(O(q(...w.map(K)))),_.redraw(),b.tried%re===0&&(Be(),s.announce(nt(b)))};f.give("tries",Array.from({length:re-b.tried%re},()=>g))}let Be=()=>_.describe(nt(b));function z(){let g=`The z of the large face has length ${x.toFixed(1)}; those of the training had about ${Math.sqrt(u).toFixed(1)}.`;s.readout(g),s.announce(`${F.textContent} ${g}`)}function Se(){d=Ze(zt),M.value="0",Ie(),z()}return s.add(p("div",{class:"lw-row fa-choice"},M.element,C.element,E.element),p("div",{class:"fa-groups"},...A.map(g=>g.element)),p("div",{class:"fa-below"},R(k,p("div",{class:"fa-result"},y.element,F)),Re(R("C + t (A − B)",$.element,p("div",{class:"fa-way"},...D.map((g,w)=>Ut(g,String(Ae[w]))))),R("the same sum with single faces",p("div",{class:"fa-singles"},...Y.map(({picture:g,note:w})=>p("div",{},g.element,w))))),R("how often does it become what it should?",ne.element,_.element))),Se(),s.onTheme(()=>_.redraw()),f.done().then(()=>s.destroy)}var Ut=(e,t)=>p("div",{},e.element,p("span",{class:"fa-note"},t)),ye=(e,t)=>`${Math.round(100*e/t)} %`,nt=({tried:e,single:t,average:r})=>e?`Of ${e} random sums the judge accepts ${ye(t,e)} with single faces and ${ye(r,e)} with averages of three.`:"Nothing tried yet: press the button.";function Yt(e,t,r,n,o){let a=tt(0,1,108,t-46);[["single faces","orange",o.single],["averages of 3","blue",o.average]].forEach(([i,u,c],s)=>{let f=18+34*s;if(te(e,n,i,100,f,{align:"right"}),e.fillStyle=L(n.colour("surface")),e.fillRect(a(0),f-9,a(1)-a(0),18),!o.tried)return;e.fillStyle=L(n.colour(u)),e.fillRect(a(0),f-9,a(c/o.tried)-a(0),18);let[m,h]=qe(c,o.tried);e.fillStyle=L(n.colour("ink")),e.fillRect(a(m),f-1,a(h)-a(m),2);for(let d of[m,h])e.fillRect(a(d)-1,f-5,2,10);te(e,n,ye(c,o.tried),t,f,{align:"right"})});let l=o.tried?`${o.tried} random sums; lines: 95 % intervals`:"nothing tried yet";te(e,n,l,a(0),r-8,{colour:"muted"})}function Gt(e){let t=U(e.get("codes"),"float16"),r=e.get("latents"),n=0;return e.get("groups").map(({name:o,n:a})=>({name:o,codes:et(t.subarray(n,n+=a*r),r)}))}var _r={render:Ht};export{_r as default};
