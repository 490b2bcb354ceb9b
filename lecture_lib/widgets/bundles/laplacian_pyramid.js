var Ae=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function d(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var Xe=Math.random().toString(36).slice(2,8),Ze=0,X=()=>`lw-${Xe}-${++Ze}`,L={"data-lm-suppress-shortcuts":"true"},et={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function J(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",et[e]),t.append(n),t}function ve(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(d("style",{"data-lecture-kit":!0},t))}var ye=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function xe(e,{title:t,lead:n,css:r}){ve(e,Ae),r&&ve(e,r);let o=X(),a=d("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=d("p",{class:"lw-readout"}),i=d("div",{class:"lw-body"}),s=O({icon:"enlarge",title:"Full screen",onClick:()=>tt(u)});s.element.hidden=!document.fullscreenEnabled;let u=d("div",{class:"lw",role:"group","aria-labelledby":o,...L},d("div",{class:"lw-head"},d("div",{class:"lw-title",id:o},t),s.element),n?d("p",{class:"lw-lead"},n):null,i,l,a);e.append(u);let c=[()=>u.remove()],p=new Map,h=[()=>p.clear()];c.push(at(()=>h.forEach(m=>m()))),c.push(rt(u,()=>h.forEach(m=>m())));let f=0;return c.push(()=>clearTimeout(f)),{root:u,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(f),f=setTimeout(()=>{a.textContent=m},500)},readout(m){l.textContent!==m&&(l.textContent=m)},colour(m){return u.isConnected?(p.has(m)||p.set(m,ot(u,`var(--lw-${m})`)),p.get(m)):nt},onTheme:m=>h.push(m),onCleanup:m=>c.push(m),destroy(){for(;c.length;)c.pop()()}}}function tt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var nt=[128,128,128];function rt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function ot(e,t){let n=d("span",{style:`color: ${t}`});e.append(n);let r=d("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}function at(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var Z=(...e)=>d("div",{class:"lw-row"},...e);var lt=e=>e.toFixed(2).replace("-","−");function Me({label:e,min:t,max:n,step:r,value:o,format:a=lt,onInput:l=()=>{}}){let i=X(),s=d("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...L}),u=d("output",{for:i,class:"lw-value"}),c=()=>{u.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",u.textContent)};return s.addEventListener("input",()=>{c(),l(s.valueAsNumber)}),c(),{element:d("div",{class:"lw-slider"},d("label",{for:i},e),s,u),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,c()}}}function O({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=d("span",{},e??""),l=d("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...L},t?J(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(J(i))}}}function H({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=d("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...L},d("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function Ee({label:e,options:t,value:n,onChange:r=()=>{}}){let o=X(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=a.map(s=>d("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??a[0].value),onchange:()=>r(s.value),...L})),i=a.map((s,u)=>d("label",{title:s.title},l[u],d("span",{},s.label)));return{element:d("fieldset",{class:"lw-choice"},d("legend",{},e),d("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(u=>{u.checked=u.value===s})}}}function ee({label:e,width:t,height:n}){let r=d("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<n;i++)for(let u=0;u<t;u++,s++){let c=l(s,u,i);for(let p=0;p<3;p++)a.data[4*s+p]=c[p]}o.putImageData(a,0,0)}}}var it=Float64Array.from({length:32},(e,t)=>2**(t-15));function st(e){let t=e>>10&31,n=e&1023,r=t?it[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function Q(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function P(e,t){let n=Q(e),r=t==="float16"?2:4,o=t==="float16"?l=>st(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var ct="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var B=ut();function ut(){try{let e=Uint8Array.from(atob(ct),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function q(e,t,n){if(!B){let[s,u,c]=[n*e,n*t,e*t].map(p=>new Float32Array(p));return{a:s,b:u,out:c,multiply:()=>pt(s,u,c,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,i=Ce(l+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>B.product(4*r,4*o,4*a,0,e,t,n)}}function ne(e){if(!B)return e.map(n=>1/(1+Math.exp(-n)));let t=Ce(e.length+3);return t.set(e),B.sigmoid(0,4*e.length),t.slice(0,e.length)}var te=new Float32Array(0);function Ce(e){let t=4*e-B.memory.buffer.byteLength;return t>0&&B.memory.grow(Math.ceil(t/65536)),te.buffer!==B.memory.buffer&&(te=new Float32Array(B.memory.buffer)),te}function pt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let i=0;i<r;i++){let s=i*o+l,u=s+Math.min(64,o-l),c=0;for(;c+4<=a;c+=4){let p=e[c*r+i],h=e[(c+1)*r+i],f=e[(c+2)*r+i],m=e[(c+3)*r+i];for(let b=s,x=c*o+l,A=x+o,v=A+o,M=v+o;b<u;b++,x++,A++,v++,M++)n[b]+=p*t[x]+h*t[A]+f*t[v]+m*t[M]}for(;c<a;c++){let p=e[c*r+i];for(let h=s,f=c*o+l;h<u;h++,f++)n[h]+=p*t[f]}}}function ft(e,t){let n=e.dtype==="int8"?dt(e,t):mt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>ke(r,n))}}function ke(e,t){if(!(e.op in oe))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(oe).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=$e(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>ke(r,t))),n}var W=(e,[t,n])=>e.subarray(t,t+n);function mt({dtype:e},t){let n=P(t,e);return(r,o)=>W(n,r[o])}function dt(e,t){let n=Q(t),r=2*e.plain,o=P(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return W(o,l[i]);let s=W(o,l.scale),u=Float32Array.from(W(a,l.weight)),c=u.length/s.length;for(let p=0;p<u.length;p++)u[p]*=s[Math.floor(p/c)];return u}}function Se(e,t){let n=Q(t),r=(a,l)=>new DataView(n.buffer,n.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:i,end:s}])=>[a,ft(l,r(i,s))]))}function R(e,t){let n=t.length/k(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Fe(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n})}var Fe=(e,t)=>e.reduce((n,r)=>oe[r.op](n,r),t),k=e=>e.reduce((t,n)=>t*n,1),re=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},oe={linear:gt,conv:wt,convTranspose:vt,affine:yt,instanceNorm:xt,positionBias:Mt,pixelShuffle:It,upsampleNearest:kt,upsampleBilinear:St,skip:Et,residual:Ct,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[k(e.shape)]}),relu:re(e=>e>0?e:0),leakyRelu:re((e,{slope:t})=>e>0?e:t*e),tanh:re(Math.tanh),sigmoid:e=>({...e,data:ne(e.data)}),silu:ht};function ht(e){let{data:t}=e,n=ne(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function gt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:i,out:s,multiply:u}=q(t,r,n);l.set($e(e,t)),i.set(o),u();let c=s.slice();for(let p=0;p<c.length;)for(let h=0;h<r;p++,h++)c[p]+=a[h];return{data:c,shape:[r],batch:t}}function wt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:i,weight:s,bias:u}=r,[c,p]=[0,1].map(y=>Math.floor((t[y+1]+2*i[y]-a[y])/l[y])+1),h=c*p,f=s.length/o,{a:m,b,out:x,multiply:A}=q(o,h,f);m.set(s),b.fill(0);let v=l[0]*l[1]===1&&p===t[2]?At:bt,M=new Float32Array(n*o*h);for(let y=0;y<n;y++)v(e.subarray(y*k(t),(y+1)*k(t)),b,t,[c,p],r),A(),M.set(x,y*x.length);return le(M,u,h),{data:M,shape:[o,c,p],batch:n}}function bt(e,t,n,r,o){Be(n,r,o,(a,l,i,s)=>{for(let u=i+s;i<u;a+=l,i++)t[i]=e[a]})}function At(e,t,[n,r,o],[a],{kernel:[l,i],padding:s}){for(let u=0,c=0;u<n;u++)for(let p=0;p<l;p++)for(let h=0;h<i;h++,c+=a*o){let[f,m]=G(p-s[0],1,r,a),[b,x]=G(h-s[1],1,o,o);if(f>=m||b>=x)continue;let A=f*o+b,v=(m-1)*o+x,M=(u*r+p-s[0])*o+h-s[1];t.set(e.subarray(A+M,v+M),c+A);for(let y=c+f*o;y<c+m*o;y+=o){for(let w=0;w<b;w++)t[y+w]=0;for(let w=x;w<o;w++)t[y+w]=0}}}function vt({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:u,outputPadding:c,weight:p,bias:h}=a,f=(w,C)=>(w-1)*s[C]-2*u[C]+i[C]+c[C],m=[l,f(n,0),f(r,1)],b=n*r,{a:x,b:A,out:v,multiply:M}=q(p.length/t,b,t);x.set(p);let y=new Float32Array(o*k(m));for(let w=0;w<o;w++){let C=y.subarray(w*k(m),(w+1)*k(m));A.set(e.subarray(w*t*b,(w+1)*t*b)),M(),Be(m,[n,r],a,(I,N,D,j)=>{for(let $=D+j;D<$;D++,I+=N)C[I]+=v[D]})}return le(y,h,m[1]*m[2]),{data:y,shape:m,batch:o}}function Be([e,t,n],[r,o],{kernel:[a,l],stride:i,padding:s},u){for(let c=0,p=0;c<e;c++)for(let h=0;h<a;h++)for(let f=0;f<l;f++,p++){let[m,b]=G(h-s[0],i[0],t,r),[x,A]=G(f-s[1],i[1],n,o);for(let v=m;v<b;v++){let M=(c*t+v*i[0]+h-s[0])*n;u(M+x*i[1]+f-s[1],i[1],(p*r+v)*o+x,A-x)}}}var G=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function yt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,i=k(l),s=e.map((u,c)=>u*r[Math.floor(c/i)%a]);return le(s,o,i),{data:s,shape:t,batch:n}}function xt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=k(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let u=o.subarray(i,i+l),c=u.reduce((f,m)=>f+m,0)/l,p=u.reduce((f,m)=>f+(m-c)**2,0)/l,h=t[s]/Math.sqrt(p+r);for(let f=0;f<l;f++)u[f]=(u[f]-c)*h+n[s]}return e}function Mt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var De=(e,t)=>Fe(t,{...e,data:e.data.slice()});function Et(e,{inner:t}){let n=De(e,t),r=k(e.shape),o=k(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ct(e,{inner:t}){let n=De(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function It({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:ae(l,o,(s,u,c)=>{let p=s*a*a+u%a*a+c%a;return e[(p*n+Math.floor(u/a))*r+Math.floor(c/a)]}),shape:l,batch:o}}function kt({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let i=[t,n*a,r*l];return{data:ae(i,o,(u,c,p)=>e[(u*n+Math.floor(c/a))*r+Math.floor(p/l)]),shape:i,batch:o}}function St({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,n*a,r*l],u=Ie(n,a,i),c=Ie(r,l,i);return{data:ae(s,o,(h,f,m)=>{let{low:b,high:x,part:A}=u[f],{low:v,high:M,part:y}=c[m],w=h*n,C=e[(w+b)*r+v]*(1-y)+e[(w+b)*r+M]*y,I=e[(w+x)*r+v]*(1-y)+e[(w+x)*r+M]*y;return C*(1-A)+I*A}),shape:s,batch:o}}function Ie(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function ae([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<t;s++)for(let u=0;u<n;u++)a[i++]=o(l,s,u);return a}function le(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function $e(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}var Qe=[1/8,3/8,3/8,1/8];function Ft(e,t){let n=t/2,r=e.length/t**2,o=new Float32Array(r*t*n),a=new Float32Array(r*n**2),l=i=>Math.min(t-1,Math.max(0,i));for(let i=0;i<r*t;i++)for(let s=0;s<n;s++)Qe.forEach((u,c)=>o[i*n+s]+=u*e[i*t+l(2*s-1+c)]);for(let i=0;i<r;i++)for(let s=0;s<n;s++)Qe.forEach((u,c)=>{let p=(i*t+l(2*s-1+c))*n,h=(i*n+s)*n;for(let f=0;f<n;f++)a[h+f]+=u*o[p+f]});return a}function ie(e,t){let n=[{op:"upsampleBilinear",factor:[2,2],alignCorners:!1}];return R({inputShape:[e.length/t**2,t,t],layers:n},e).data}function se(e,t,n=2){if(!n)return[Float32Array.from(e)];let r=Ft(e,t),o=ie(r,t/2);return[e.map((a,l)=>a-o[l]),...se(r,t/2,n-1)]}function ce(e,t,n){let r=e[0].map(l=>n[0]*l);if(e.length===1)return[r];let o=ce(e.slice(1),t/2,n.slice(1)),a=ie(o[0],t/2);return[r.map((l,i)=>l+a[i]),...o]}function Te(e,t,n,r){let o=[t],a=t;for(let l=e.length-1;l>=0;l--,n*=2){let i=ie(a,n),s=R(e[l],Bt(r[l],i)).data;o.unshift(s),a=s.map((u,c)=>u+i[c])}return o}function Bt(e,t){let n=new Float32Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}function ue(e,t){let n=Array.from(e,(r,o)=>Math.abs(r-t[o]));return{largest:Math.max(...n),mean:n.reduce((r,o)=>r+o,0)/n.length}}function pe(e,t){let{buffer:n,byteOffset:r,byteLength:o}=Q(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var Le=3,dn={draw:1.25*Le,erase:2.5*Le};var fe=(...e)=>d("div",{class:"lw-caption"},...e);function _(e,t){let n=ee({label:t,width:e,height:e}),r=e*e;return{element:n.element,describe:n.describe,paint:o=>n.paint(a=>[255*o[a],255*o[r+a],255*o[2*r+a]])}}var Qt=420;function Oe(e,t,n){let r=0,o=()=>{cancelAnimationFrame(r),r=0};return e.onCleanup(o),{stop:o,to(a,l){if(o(),ye()||a?.length!==l.length){n(l);return}let i;r=requestAnimationFrame(function s(u){i??=u;let c=(u-i)/Qt;if(c>=1){r=0,n(l);return}let p=c*c*(3-2*c);t(l.map((h,f)=>a[f]+p*(h-a[f]))),r=requestAnimationFrame(s)})}}}function Pe(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=n(),o=n(),a=n(),l=n();return function(){let s=Math.imul(o,5),u=Math.imul(s<<7|s>>>25,9),c=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=c,l=l<<11|l>>>21,(u>>>0)/4294967296}}function Tt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Re(e,t){for(let n=0;n<t.length;n++)t[n]=Tt(e);return t}var Ne=(e,t,n)=>Math.exp(-(((e-t)/n)**2)/2)/(n*Math.sqrt(2*Math.PI)),Mn=je(1801),En=je(225);function je(e){let t=18/(e-1),n=Float64Array.from({length:e},(r,o)=>-9+o*t);return{z:n,weight:n.map(r=>t*Ne(r,0,1))}}var Ot=8;var me=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");function ze(e){if(e>=9.95)return me(e,0);if(e>=.0095)return e>=.995?me(e,1):me(e,2);if(e<1e-30)return"0";let[t,n]=e.toExponential(0).split("e");return`${t}·10${[...n].map(r=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(r)]).join("")}`}var Wn=Array.from({length:49},(e,t)=>Ot*t/48);var He=`.lp-main {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.9rem 1.4rem;
}
.lp-symbol {
  font-family: Georgia, "Times New Roman", serif;
  font-size: 1.08em;
}
.lp-stage {
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: 0.45rem 0.6rem;
  align-items: end;
}
.lp-stage .lp-across {
  grid-column: 1 / -1;
  margin: 0;
}
.lp-stage .lw-heading:not(:first-child) {
  margin-top: 0.3rem;
}
.lw .lp-level .lw-toggle {
  margin-bottom: 0.3rem;
}
.lp-level {
  align-self: start;
}
.lp-stage .lw-caption {
  white-space: nowrap;
  font-size: 0.9em;
  color: var(--lw-muted);
}
.lp-error {
  float: right;
  font-weight: 400;
}
.lp-term {
  margin-bottom: 0.2rem;
  font-size: 0.9em;
}
.lw :is(.lp-stage, .lp-side) .lw-button {
  width: 100%;
  padding-inline: 0.3rem;
}
.lw .lp-side .lw-button {
  justify-content: flex-start;
  margin-bottom: 0.4rem;
  padding-inline: 0.6rem;
  text-align: left;
}
.lw .lp-off {
  opacity: 0.25;
}
.lp-tray {
  display: grid;
  grid-template-columns: repeat(6, minmax(0, 1fr));
  gap: 4px;
}
.lw .lp-face {
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 6px;
  background: none;
  cursor: pointer;
  touch-action: manipulation;
}
.lw .lp-face canvas {
  border: 0;
}
.lw .lp-face:hover {
  box-shadow: 0 0 0 1.5px var(--lw-muted);
}
.lw .lp-face[aria-pressed="true"] {
  box-shadow: 0 0 0 2.5px var(--lw-blue);
}
@container (min-width: 560px) {
  .lp-main {
    grid-template-columns: 9rem minmax(0, 1fr);
  }
  .lp-tray {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
}
`;var Rt=1,Nt=["h₀","h₁","I₂"],jt=1.5,zt=["h₀ is new; I₂ and h₁ stay.","h₁ is new, and h₀ drawn again on it; I₂ stays.","I₂ is new, and both differences drawn again on it."],Ht=.2,U=e=>e===0||e>=5e-4?e.toFixed(3):ze(e),qe=e=>`${Math.round(100*e)} %`;function qt({model:e,el:t}){let{coarsest:n,...r}=Se(e.get("networks"),e.get("weights")),o=[r.fine,r.middle],{side:a,latent:l,first:i}=e.get("shape"),s=[4*a,2*a,a],u=P(e.get("noise"),"float16"),c=pe(e.get("faces"),3*s[0]**2),p=c.map(g=>se(g,s[0])),h=[s[0]**2,s[1]**2,l],f=xe(t,{title:"Laplacian pyramid",lead:"A face is a small picture, enlarged, and what the enlargement lacks, twice over. Weigh the levels: which one holds the glasses, which the colour of the hair? Then let a LAPGAN draw them, from coarse to fine.",css:He}),m,b,x,A,v,M=Ee({label:"face",options:["real","drawn"],onChange:V}),y=O({label:"Reset",icon:"reset",onClick:be}),w=H({label:`begin with a real ${a} × ${a}`,title:"The smallest picture is that of a real face, and only the differences are drawn",onChange:V}),C=Yt(c,s[0],g=>{m=g,w.value=$(),V()}),I=Nt.map((g,E)=>Ut({name:g,k:E,side:s[E],onWeight:Ye,onNoise:Ve})),N=d("p",{class:"lw-note lp-across"},Gt(e.get("shares"))),D=d("div",{class:"lw-heading"},"Which face?"),j=d("span",{class:"lp-error"}),$=()=>M.value==="drawn",de=g=>h.map((E,S)=>g.subarray(...Wt(h,S)));function _e(){if(!$())return p[m];let g=de(b),E=w.value?p[m][2]:R(n,g[2]).data;return Te(o,E,a,g)}function Y(){A=_e(),I.forEach((g,E)=>g.draw(A[E])),he()}function he(){let g=I.map(T=>T.weight),E=ce(A,s[0],g);[v]=E,I.forEach((T,Ke)=>T.drawSum(E[Ke]));let S=g.every(T=>T===1),F=$()?null:ue(v,c[m]);j.textContent=F?`largest error: ${U(F.largest)}`:"",f.readout(F?`${S?"All weights are 1, and nothing is lost: the":"The"} sum is off by ${U(F.largest)} of 1 at most, by ${U(F.mean)} on average.`:Ue(S))}function Ue(g){return`${w.value?`The ${a} × ${a} is that of the chosen face; both differences are drawn for it.`:"All three levels are drawn."}${g?"":" They stay what they are while you weigh them."}`}function Ye(){he(),ge()}function Ve(g){let E=Float32Array.from(b),S=v;Re(x,de(E)[g]),z.to(b,E,()=>{let F=`${zt[g]} The picture changed by ${U(ue(v,S).mean)} of 1 on average.`;f.readout(F),f.announce(F)})}let z=_t(f,g=>{b=g,Y()}),ge=()=>f.announce(f.root.querySelector(".lw-readout").textContent);function we(){let g=$();w.element.hidden=N.hidden=!g,D.hidden=g,C.mark(g&&!w.value?-1:m),I.forEach((E,S)=>E.offerNoise(g,S<2||!w.value))}function V(){z.stop(),we(),Y(),ge()}function be(){z.stop(),M.value="real",w.value=!1,m=i,b=Float32Array.from(u),x=Pe(Rt);for(let g of I)g.reset();we(),Y()}let K=[...I].reverse();return f.add(Z(M.element,y.element),d("div",{class:"lp-main"},d("div",{class:"lp-side"},D,w.element,C.element),d("div",{class:"lp-stage"},We("The levels, from coarse to fine"),...K.map(g=>g.element),...K.map(g=>g.noise),N,We("Their sum so far",j),...K.map(g=>g.sum)))),be(),f.onCleanup(z.stop),f.destroy}var We=(...e)=>d("div",{class:"lw-heading lp-across"},...e),Wt=(e,t)=>{let n=e.slice(0,t).reduce((r,o)=>r+o,0);return[n,n+e[t]]};function Gt({middle:e,fine:t,trainings:n}){if(e===void 0)return"";let r=`Measured over ${n} trainings: of a drawn h₁, new noise changes ${qe(e)}, of h₀ ${qe(t)}.`;return Math.max(e,t)>Ht?r:`${r} Both networks nearly ignore their noise; who it will be is settled at the smallest picture.`}function _t(e,t){let n,r=Oe(e,t,o=>{t(o),n()});return{stop:r.stop,to(o,a,l){n=l,r.to(o,a)}}}var Ge=e=>d("i",{class:"lp-symbol"},e);function Ut({name:e,k:t,side:n,onWeight:r,onNoise:o}){let a=`${n} × ${n}`,l=t===2,i=_(n,""),s=_(n,""),u=d("span"),c=H({label:Ge(e),title:`Add ${e} or leave it out`,value:!0,onChange:f}),p=Me({label:`w${"₀₁₂"[t]}`,min:0,max:2,step:.05,value:1,onInput:()=>{c.value=!0,f()}});p.element.classList.add("lw-stacked"),p.input.setAttribute("aria-label",`weight of ${e}`);let h=O({label:"New noise",onClick:()=>o(t)});h.element.setAttribute("aria-label",`New noise, ${a}`);function f(){b(),r()}let m=()=>c.value?p.value:0;function b(){i.element.classList.toggle("lp-off",m()===0),u.replaceChildren(`${l?"":"enlarged + "}${m().toFixed(2)} `,Ge(e))}let x=d("div",{},h.element);return{element:d("div",{class:"lw-figure lp-level"},c.element,i.element,fe(`${a} px`),p.element),noise:x,sum:d("div",{class:"lw-figure"},d("div",{class:"lp-term"},u),s.element),get weight(){return m()},draw(A){i.paint(l?A:A.map(v=>.5+jt*v)),i.describe(l?`${e}, the smallest picture, ${a}`:`${e}, the difference at ${a}: grey where it adds nothing`)},drawSum(A){s.paint(A),s.describe(`${u.textContent}: the sum at ${a}`)},offerNoise(A,v){x.hidden=!A,h.disabled=!v},reset(){c.value=!0,p.value=1,b()}}}function Yt(e,t,n){let r=e.map((o,a)=>{let l=_(t,"");l.element.setAttribute("aria-hidden","true"),l.paint(o);let i={type:"button",class:"lp-face","aria-label":`Face ${a+1}`,title:`Face ${a+1}`};return d("button",{...i,"data-lm-suppress-shortcuts":"true",onclick:()=>n(a)},l.element)});return{element:d("div",{class:"lp-tray",role:"group","aria-label":"Faces"},...r),mark:o=>r.forEach((a,l)=>a.setAttribute("aria-pressed",String(l===o)))}}var rr={render:qt};export{rr as default};
