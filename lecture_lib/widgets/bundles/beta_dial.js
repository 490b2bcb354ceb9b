var ve=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function b(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var st=Math.random().toString(36).slice(2,8),ct=0,xe=()=>`lw-${st}-${++ct}`,N={"data-lm-suppress-shortcuts":"true"},ut={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function H(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",ut[e]),t.append(r),t}function ye(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(b("style",{"data-lecture-kit":!0},t))}function Me(e,{title:t,lead:r,css:n}){ye(e,ve),n&&ye(e,n);let o=xe(),a=b("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=b("p",{class:"lw-readout"}),i=b("div",{class:"lw-body"}),s=$({icon:"enlarge",title:"Full screen",onClick:()=>dt(c)});s.element.hidden=!document.fullscreenEnabled;let c=b("div",{class:"lw",role:"group","aria-labelledby":o,...N},b("div",{class:"lw-head"},b("div",{class:"lw-title",id:o},t),s.element),r?b("p",{class:"lw-lead"},r):null,i,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,p=[()=>d.clear()];u.push(ht(()=>p.forEach(m=>m()))),u.push(ft(c,()=>p.forEach(m=>m())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(f),f=setTimeout(()=>{a.textContent=m},500)},readout(m){l.textContent!==m&&(l.textContent=m)},colour(m){return c.isConnected?(d.has(m)||d.set(m,mt(c,`var(--lw-${m})`)),d.get(m)):pt},onTheme:m=>p.push(m),onCleanup:m=>u.push(m),destroy(){for(;u.length;)u.pop()()}}}function dt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var pt=[128,128,128];function ft(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function mt(e,t){let r=b("span",{style:`color: ${t}`});e.append(r);let n=b("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var E=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,D=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function ht(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var _=(...e)=>b("div",{class:"lw-row"},...e);var ke=(...e)=>b("div",{class:"lw-columns"},...e),F=(e,...t)=>b("div",{class:"lw-figure"},b("div",{class:"lw-heading"},e),...t),gt=e=>e.toFixed(2).replace("-","−");function Z({label:e,min:t,max:r,step:n,value:o,format:a=gt,onInput:l=()=>{}}){let i=xe(),s=b("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...N}),c=b("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:b("div",{class:"lw-slider"},b("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function $({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=b("span",{},e??""),l=b("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...N},t?H(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(H(i))}}}function Ee({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=b("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...N},b("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function B({label:e,width:t,height:r}){let n=b("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<r;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let d=0;d<3;d++)a.data[4*s+d]=u[d]}o.putImageData(a,0,0)}}}function ee(e,{label:t,height:r,draw:n}){let o=b("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*s),p=Math.round(u*s);(o.width!==d||o.height!==p)&&Object.assign(o,{width:d,height:p}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function Ce(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let a=e.getBoundingClientRect();t((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])r(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var wt=Float64Array.from({length:32},(e,t)=>2**(t-15));function bt(e){let t=e>>10&31,r=e&1023,n=t?wt[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function O(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function P(e,t){let r=O(e),n=t==="float16"?2:4,o=t==="float16"?l=>bt(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var At="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var S=vt();function vt(){try{let e=Uint8Array.from(atob(At),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function K(e,t,r){if(!S){let[s,c,u]=[r*e,r*t,e*t].map(d=>new Float32Array(d));return{a:s,b:c,out:u,multiply:()=>yt(s,c,u,e,t,r)}}let n=8*r,o=n+r*e,a=o+r*t,l=a+e*t,i=Ie(l+3*t+8);return{a:i.subarray(n,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>S.product(4*n,4*o,4*a,0,e,t,r)}}function re(e){if(!S)return e.map(r=>1/(1+Math.exp(-r)));let t=Ie(e.length+3);return t.set(e),S.sigmoid(0,4*e.length),t.slice(0,e.length)}var te=new Float32Array(0);function Ie(e){let t=4*e-S.memory.buffer.byteLength;return t>0&&S.memory.grow(Math.ceil(t/65536)),te.buffer!==S.memory.buffer&&(te=new Float32Array(S.memory.buffer)),te}function yt(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<o;l+=64)for(let i=0;i<n;i++){let s=i*o+l,c=s+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let d=e[u*n+i],p=e[(u+1)*n+i],f=e[(u+2)*n+i],m=e[(u+3)*n+i];for(let y=s,g=u*o+l,x=g+o,h=x+o,w=h+o;y<c;y++,g++,x++,h++,w++)r[y]+=d*t[g]+p*t[x]+f*t[h]+m*t[w]}for(;u<a;u++){let d=e[u*n+i];for(let p=s,f=u*o+l;p<c;p++,f++)r[p]+=d*t[f]}}}function xt(e,t){let r=e.dtype==="int8"?kt(e,t):Mt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>Se(n,r))}}function Se(e,t){if(!(e.op in oe))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(oe).join(", ")}`);let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=De(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>Se(n,t))),r}var W=(e,[t,r])=>e.subarray(t,t+r);function Mt({dtype:e},t){let r=P(t,e);return(n,o)=>W(r,n[o])}function kt(e,t){let r=O(t),n=2*e.plain,o=P(new DataView(r.buffer,r.byteOffset,n),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,i)=>{if(i!=="weight"||!l.scale)return W(o,l[i]);let s=W(o,l.scale),c=Float32Array.from(W(a,l.weight)),u=c.length/s.length;for(let d=0;d<c.length;d++)c[d]*=s[Math.floor(d/u)];return c}}function ae(e,t){let r=O(t),n=(a,l)=>new DataView(r.buffer,r.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:i,end:s}])=>[a,xt(l,n(i,s))]))}function le(e,t){let r=t.length/C(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Be(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r})}var Be=(e,t)=>e.reduce((r,n)=>oe[n.op](r,n),t),C=e=>e.reduce((t,r)=>t*r,1),ne=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},oe={linear:Ct,conv:It,convTranspose:Bt,affine:Qt,instanceNorm:Lt,positionBias:Dt,pixelShuffle:Pt,upsampleNearest:Rt,upsampleBilinear:zt,skip:$t,residual:Ot,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[C(e.shape)]}),relu:ne(e=>e>0?e:0),leakyRelu:ne((e,{slope:t})=>e>0?e:t*e),tanh:ne(Math.tanh),sigmoid:e=>({...e,data:re(e.data)}),silu:Et};function Et(e){let{data:t}=e,r=re(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function Ct({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let{a:l,b:i,out:s,multiply:c}=K(t,n,r);l.set(De(e,t)),i.set(o),c();let u=s.slice();for(let d=0;d<u.length;)for(let p=0;p<n;d++,p++)u[d]+=a[p];return{data:u,shape:[n],batch:t}}function It({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:a,stride:l,padding:i,weight:s,bias:c}=n,[u,d]=[0,1].map(v=>Math.floor((t[v+1]+2*i[v]-a[v])/l[v])+1),p=u*d,f=s.length/o,{a:m,b:y,out:g,multiply:x}=K(o,p,f);m.set(s),y.fill(0);let h=l[0]*l[1]===1&&d===t[2]?St:Ft,w=new Float32Array(r*o*p);for(let v=0;v<r;v++)h(e.subarray(v*C(t),(v+1)*C(t)),y,t,[u,d],n),x(),w.set(g,v*g.length);return se(w,c,p),{data:w,shape:[o,u,d],batch:r}}function Ft(e,t,r,n,o){Qe(r,n,o,(a,l,i,s)=>{for(let c=i+s;i<c;a+=l,i++)t[i]=e[a]})}function St(e,t,[r,n,o],[a],{kernel:[l,i],padding:s}){for(let c=0,u=0;c<r;c++)for(let d=0;d<l;d++)for(let p=0;p<i;p++,u+=a*o){let[f,m]=U(d-s[0],1,n,a),[y,g]=U(p-s[1],1,o,o);if(f>=m||y>=g)continue;let x=f*o+y,h=(m-1)*o+g,w=(c*n+d-s[0])*o+p-s[1];t.set(e.subarray(x+w,h+w),u+x);for(let v=u+f*o;v<u+m*o;v+=o){for(let A=0;A<y;A++)t[v+A]=0;for(let A=g;A<o;A++)t[v+A]=0}}}function Bt({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:p}=a,f=(A,M)=>(A-1)*s[M]-2*c[M]+i[M]+u[M],m=[l,f(r,0),f(n,1)],y=r*n,{a:g,b:x,out:h,multiply:w}=K(d.length/t,y,t);g.set(d);let v=new Float32Array(o*C(m));for(let A=0;A<o;A++){let M=v.subarray(A*C(m),(A+1)*C(m));x.set(e.subarray(A*t*y,(A+1)*t*y)),w(),Qe(m,[r,n],a,(I,j,q,at)=>{for(let lt=q+at;q<lt;q++,I+=j)M[I]+=h[q]})}return se(v,p,m[1]*m[2]),{data:v,shape:m,batch:o}}function Qe([e,t,r],[n,o],{kernel:[a,l],stride:i,padding:s},c){for(let u=0,d=0;u<e;u++)for(let p=0;p<a;p++)for(let f=0;f<l;f++,d++){let[m,y]=U(p-s[0],i[0],t,n),[g,x]=U(f-s[1],i[1],r,o);for(let h=m;h<y;h++){let w=(u*t+h*i[0]+p-s[0])*r;c(w+g*i[1]+f-s[1],i[1],(d*n+h)*o+g,x-g)}}}var U=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function Qt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,i=C(l),s=e.map((c,u)=>c*n[Math.floor(u/i)%a]);return se(s,o,i),{data:s,shape:t,batch:r}}function Lt(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=C(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((f,m)=>f+m,0)/l,d=c.reduce((f,m)=>f+(m-u)**2,0)/l,p=t[s]/Math.sqrt(d+n);for(let f=0;f<l;f++)c[f]=(c[f]-u)*p+r[s]}return e}function Dt(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var Le=(e,t)=>Be(t,{...e,data:e.data.slice()});function $t(e,{inner:t}){let r=Le(e,t),n=C(e.shape),o=C(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ot(e,{inner:t}){let r=Le(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function Pt({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:ie(l,o,(s,c,u)=>{let d=s*a*a+c%a*a+u%a;return e[(d*r+Math.floor(c/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function Rt({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let i=[t,r*a,n*l];return{data:ie(i,o,(c,u,d)=>e[(c*r+Math.floor(u/a))*n+Math.floor(d/l)]),shape:i,batch:o}}function zt({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,r*a,n*l],c=Fe(r,a,i),u=Fe(n,l,i);return{data:ie(s,o,(p,f,m)=>{let{low:y,high:g,part:x}=c[f],{low:h,high:w,part:v}=u[m],A=p*r,M=e[(A+y)*n+h]*(1-v)+e[(A+y)*n+w]*v,I=e[(A+g)*n+h]*(1-v)+e[(A+g)*n+w]*v;return M*(1-x)+I*x}),shape:s,batch:o}}function Fe(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function ie([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,i=0;l<n*e;l++)for(let s=0;s<t;s++)for(let c=0;c<r;c++)a[i++]=o(l,s,c);return a}function se(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function De(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}var Tt=e=>Float32Array.from(e.flatMap(t=>[...t]));function Y(e,t){let{data:r}=le(e,Tt(t)),n=r.length/t.length;return t.map((o,a)=>r.subarray(a*n,(a+1)*n))}function $e(e,t,r){let{data:n}=le(e,t);return{mu:n.subarray(0,r),logVar:n.length>r?n.subarray(r):void 0}}function Oe({mu:e,logVar:t}){return Float64Array.from(e,(r,n)=>(r*r+Math.expm1(t[n])-t[n])/2)}var R=e=>e.reduce((t,r)=>t+r,0),V=e=>Float32Array.from(e,t=>1/(1+Math.exp(-t))),jt=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function Pe(e,t){let r=0;for(let n=0;n<e.length;n++)r+=e[n]*t[n]-jt(t[n]);return r}var Re=({mu:e,logVar:t},r)=>Float32Array.from(e,(n,o)=>n+Math.exp(t[o]/2)*r[o]),hr=[0,Math.sqrt(5-Math.sqrt(10)),Math.sqrt(5+Math.sqrt(10))],gr=[8/15,(7+2*Math.sqrt(10))/60,(7-2*Math.sqrt(10))/60];function ze(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=r(),o=r(),a=r(),l=r();return function(){let s=Math.imul(o,5),c=Math.imul(s<<7|s>>>25,9),u=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function Ht(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Te(e,t){for(let r=0;r<t.length;r++)t[r]=Ht(e);return t}var je=16,Nt=1;function qe({members:e,decoders:t,decoderWeights:r,encoders:n,encoderWeights:o,codes:a}){let l=ae(t,r),i=Object.keys(n).length?ae(n,o):{},s=P(a,"float16");return e.map((c,u)=>{let d=c.kl.length,p=s.length/(2*d*e.length),f=s.subarray(u*p*2*d,(u+1)*p*2*d);return{...c,latent:d,rate:R(c.kl),order:[...c.kl.keys()].sort((m,y)=>c.kl[y]-c.kl[m]),decoder:l[c.name],encoder:i[c.name],codeOf:m=>_t(f.subarray(m*2*d,(m+1)*2*d))}})}var _t=e=>({mu:e.subarray(0,e.length/2),logVar:e.subarray(e.length/2)}),Kt=(e,{image:t,sample:r})=>e.encoder?$e(e.encoder,t,e.latent):e.codeOf(r);function He(e,t,r){let n=ze(r);return Array.from({length:t},()=>Te(n,new Float32Array(e)))}function Ne(e,t){let r=Kt(e,t),n=Oe(r),o=He(e.latent,je,Nt).map(s=>Re(r,s)),[a,...l]=Y(e.decoder,[r.mu,...o]),i=l.map(s=>Pe(t.image,s));return{q:r,kl:n,image:V(a),reconstruction:R(i)/je}}var _e=(e,t,r)=>Y(e.decoder,He(e.latent,t,r)).map(V);function Ke(e,{mu:t},r,n,o){let a=Array.from({length:n},(l,i)=>{let s=Float32Array.from(t);return s[r]=o*(2*i/(n-1)-1),s});return Y(e.decoder,a).map(V)}function G(e,t,r,n,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of n)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function Q(e,t,r,n,o){e.fillStyle=t,e.beginPath(),e.arc(r,n,o,0,2*Math.PI),e.fill()}function L(e,t,r,n,o,a={}){let{colour:l="ink",align:i="left",baseline:s="middle",halo:c=!1,bold:u=!1}=a,d=e.font;u&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:i,textBaseline:s}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:E(t.colour("paper"))}),e.strokeText(r,n,o)),e.fillStyle=E(t.colour(l)),e.fillText(r,n,o),e.font=d}function We(e,t,r,n,{member:o,seen:a},l,i){let s=1.25*Math.max(...n.flatMap(({kl:p})=>p)),c=r-20,u=t/o.latent,d=p=>c-Math.min(1,p/s)*(c-16);e.fillStyle=E(i.colour("surface")),e.fillRect(l*u,0,u,r),o.order.forEach((p,f)=>{let m=(f+.5)*u;e.fillStyle=E(i.colour(o.active[p]?"blue":"muted")),e.fillRect(m-.32*u,d(o.kl[p]),.64*u,Math.max(2,c-d(o.kl[p]))),Q(e,E(i.colour("paper")),m,d(a.kl[p]),5),Q(e,E(i.colour("orange")),m,d(a.kl[p]),4);let y=f===l?"ink":"muted";L(e,i,String(f+1),m,c+5,{colour:y,align:"center",baseline:"top"})})}function ce(e,t,r){let n=e.map(f=>-f.reconstruction),[o,a]=[Math.min(...n),Math.max(...n)],l=Math.max(1e-6,...e.map(f=>f.rate)),[i,s,c,u]=[34,t-16,22,r-34],d=f=>i+8+f/l*(s-i-8),p=f=>u-8-(f-o)/(a-o||1)*(u-8-c);return{left:i,bottom:u,low:o,high:a,most:l,x:d,y:p,place:f=>[d(f.rate),p(-f.reconstruction)]}}function Ue(e,t,r,n,{member:o},a){let l=ce(n,t,r),[i,s,c]=["muted","blue","paper"].map(d=>E(a.colour(d))),u=[[l.left,6],[l.left,l.bottom],[t-4,l.bottom]];G(e,E(a.colour("line")),1,u),Ut(e,t,r,l,a),G(e,E(a.colour("orange")),2.5,Yt(l,o),[6,4]),G(e,i,1.5,n.map(l.place));for(let d of n)Q(e,c,...l.place(d),5),Q(e,i,...l.place(d),4);Q(e,c,...l.place(o),8.5),Q(e,s,...l.place(o),7);for(let d of[n[0],n.at(-1),o])Wt(e,t,l.place(d),d,d===o,a)}function Wt(e,t,[r,n],{beta:o},a,l){let[i,s]=r>t-70?[4,"right"]:[10,"left"],c=a?{colour:"blue",bold:!0,halo:!0}:{colour:"muted"};L(e,l,`β = ${o}`,r+i,n-(s==="right"?16:9),{align:s,...c})}function Ut(e,t,r,{left:n,bottom:o,low:a,high:l,most:i,x:s,y:c},u){let d={colour:"muted",align:"right"};for(let p of[a,l])L(e,u,p.toFixed(0),n-5,c(p),d);for(let p of[0,i])L(e,u,p.toFixed(0),s(p),o+4,{...d,align:"center",baseline:"top"});L(e,u,"rate: KL, in nats",t-4,r-7,d),L(e,u,"distortion: −E ln p(x|z), in nats",t-4,7,d)}function Yt(e,{beta:t,rate:r,reconstruction:n}){let o=Math.min(.2*e.most,.22*(e.high-e.low)/t);return[-o,o].map(a=>[e.x(r+a),e.y(-n-t*a)])}var k=28,Vt=20,Gt=.1;function Ve(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(r){let n=Math.sqrt(r.length),o=Ge(e,n,a=>a*n/e);t.set(Je(r,o,o))},dab(r,n,o,a=!1){for(let l=0;l<t.length;l++){let i=Math.hypot(l%e+.5-r,Math.floor(l/e)+.5-n),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[l]=a?Math.min(t[l],1-s):Math.max(t[l],s)}}}}function ue(e){let t=Math.sqrt(e.length),r=Jt(e,t);if(!r)return new Float32Array(k**2);let n=Vt/Math.max(r.right-r.left,r.bottom-r.top),o=Xt(e,t),a=Ye(t,n,o.x,r.left,r.right),l=Ye(t,n,o.y,r.top,r.bottom);return Je(e,a,l)}function Jt(e,t){let r=t,n=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<Gt)continue;let i=l%t,s=Math.floor(l/t);r=Math.min(r,i),n=Math.max(n,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return r<n?{left:r,right:n,top:o,bottom:a}:void 0}function Xt(e,t){let r=0,n=0,o=0;for(let a=0;a<e.length;a++)r+=e[a],n+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:n/r,y:o/r}}function Ye(e,t,r,n,o){let a=k/2,l=Math.min(k-(o-r)*t,Math.max((r-n)*t,a));return Ge(k,e,i=>r+(i-l)/t)}function Ge(e,t,r){return Array.from({length:e},(n,o)=>{let a=r(o),l=r(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(t,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function Je(e,t,r){let n=Math.sqrt(e.length),o=new Float32Array(n*t.length),a=new Float32Array(r.length*t.length);for(let l=0;l<n;l++)t.forEach((i,s)=>{for(let[c,u]of i)o[l*t.length+s]+=u*e[l*n+c]});return r.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<t.length;u++)a[i*t.length+u]+=c*o[s*t.length+u]}),a}function de(e,t){let{buffer:r,byteOffset:n,byteLength:o}=O(e),a=Float32Array.from(new Uint8Array(r,n,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var Xe=`.lw-studio {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.6rem 0.9rem;
}
@container (min-width: 560px) {
  .lw-studio {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
}
.lw .lw-sheet {
  image-rendering: auto;
  border-style: dashed;
  border-color: var(--lw-muted);
}
.lw-studio .lw-caption {
  margin-top: 0.2rem;
  min-height: 1.3em;
  font-size: 0.9em;
  color: var(--lw-muted);
}
.lw-studio .lw-caption b {
  color: var(--lw-ink);
}
.lw-tray-row {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 0.9rem;
}
.lw-tray-row .lw-row {
  gap: 0.45rem;
}
.lw-tray {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem;
}
.lw .lw-digit {
  display: grid;
  place-items: center;
  width: 2.2rem;
  height: 2.2rem;
  padding: 2px;
  border: 1px solid var(--lw-line);
  border-radius: 7px;
  background: var(--lw-paper);
  color: var(--lw-ink);
  cursor: pointer;
  touch-action: manipulation;
}
.lw .lw-digit:hover {
  border-color: var(--lw-muted);
}
.lw .lw-digit .lw-pixels {
  border: 0;
  border-radius: 4px;
}
.lw .lw-digit[aria-pressed="true"] {
  border-color: var(--lw-blue);
  box-shadow: 0 0 0 1.5px var(--lw-blue);
}
@media (pointer: coarse) {
  .lw .lw-digit {
    width: 2.6rem;
    height: 2.6rem;
  }
}
`;var et=Xe,pe=3,Ze={draw:1.25*pe,erase:2.5*pe};var J=(...e)=>b("div",{class:"lw-caption"},...e);function tt(e,{digits:t,labels:r,onChange:n}){let o=Ve(pe*k),a=B({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],i="",s=0,c=()=>{let g=e.colour("paper"),x=e.colour("ink");a.paint(h=>D(g,x,o.ink[h]))};function u(g,x){l=g,i=x,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(g){o.load(t[g]),u(t[g],`digit ${r[g]}`),c()}function p(g){cancelAnimationFrame(s);let x=()=>{u(ue(o.ink),o.ink.some(h=>h>0)?"your drawing":"an empty sheet"),f.value=null,n(g)};g?x():s=requestAnimationFrame(x)}let f=fe(e,t,r,g=>{cancelAnimationFrame(s),d(g),n(!0)}),m=Ee({label:"Erase",title:"Draw with paper instead of ink"}),y=$({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),m.value=!1,c(),p(!0)}});return tr(a,(g,x)=>o.dab(g,x,m.value?Ze.erase:Ze.draw,m.value),()=>{c(),p(!1)},()=>p(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),d(0),{sheet:F("draw here",a.element),tray:b("div",{class:"lw-tray-row"},f.element,_(y.element,m.element)),get image(){return l},get subject(){return i},set sample(g){cancelAnimationFrame(s),f.value=g,m.value=!1,d(g)}}}function fe(e,t,r,n,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return b("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),n(c)}},c<0?H("pencil"):er(e,t[c]))});function s(c){a=c,l.forEach((u,d)=>i[d].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:b("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function er(e,t){let r=Math.sqrt(t.length),n=B({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>X(e,n,t);return e.onTheme(o),o(),n.element}function X(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(a=>D(n,o,Math.min(1,Math.max(0,r[a]))))}function tr(e,t,r,n){let o;Ce(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},r(),i==="end"&&n()})}var me=2;function he({label:e,side:t,frames:r,across:n=r}){let o=Math.ceil(r/n),a=t+me,l=B({label:e,width:n*a-me,height:o*a-me});return l.element.classList.add("lw-film"),{element:l.element,describe:l.describe,paint(i,s){let c=i.colour("paper"),u=i.colour("ink"),d=D(c,u,.18),p=Array.from({length:256},(f,m)=>D(c,u,m/255));l.paint((f,m,y)=>{let[g,x]=[m%a,y%a],h=s[Math.floor(y/a)*n+Math.floor(m/a)];return g>=t||x>=t||!h?d:p[Math.round(255*h[x*t+g])]})}}}var rt=`.lw .bd-dial .lw-slider {
  flex: 1 1 16rem;
}
.bd-dial .lw-value {
  font-size: 1.25em;
  font-weight: 650;
}
.bd-ticks {
  grid-column: 2;
  display: flex;
  justify-content: space-between;
  margin-top: -0.4rem;
  font-size: 0.85em;
  color: var(--lw-muted);
}
.bd-ticks span {
  display: flex;
  justify-content: center;
  width: 16px; /* a thumb of the slider */
}
.bd-key {
  margin-right: 1.1em;
  font-size: 0.9em;
  color: var(--lw-muted);
}
.bd-key::before {
  content: "";
  display: inline-block;
  width: 0.7em;
  height: 0.7em;
  margin-right: 0.4em;
  background: var(--lw-blue);
}
.bd-dot::before {
  border-radius: 50%;
  background: var(--lw-orange);
}
.bd-price::before {
  width: 1.4em;
  height: 0;
  border-top: 2.5px dashed var(--lw-orange);
  background: none;
  vertical-align: 0.25em;
}
.bd-pictures {
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: 0.6rem 0.9rem;
}
.bd-four {
  grid-template-columns: repeat(2, minmax(0, 1fr));
}
.bd-pictures .lw-caption {
  margin-top: 0.2rem;
  min-height: 1.3em;
  font-size: 0.9em;
  color: var(--lw-muted);
}
.lw .bd-choose {
  cursor: pointer;
}
.bd-scale {
  display: flex;
  justify-content: space-between;
  color: var(--lw-muted);
  font-size: 0.9em;
}
.lw:has(.bd-dial) .lw-readout {
  min-height: 2.9em;
}
@container (min-width: 560px) {
  .bd-four {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
}
`;var ge=16,we=11,z=3;function nr({model:e,el:t}){let r=qe({members:e.get("members"),decoders:e.get("decoders"),decoderWeights:e.get("decoder_weights"),encoders:e.get("encoders"),encoderWeights:e.get("encoder_weights"),codes:e.get("codes")}),n=Me(t,{title:"Beta dial",lead:"β is the price of a nat of KL. Raise it: which latents fall asleep, and what does the picture lose?",css:et+rt}),o=or(n,e,!!r[0].encoder,f=>{u(),f&&d()}),a=()=>{u(),d()},l=Z({label:"β",min:0,max:r.length-1,step:1,value:e.get("start"),format:f=>String(r[f].beta),onInput:a});l.element.append(b("div",{class:"bd-ticks","aria-hidden":"true"},...r.map(f=>b("span",{},String(f.beta)))));let i=ar(n,r,a),s=$({label:"Reset",icon:"reset",onClick(){l.value=e.get("start"),o.sample=0,i.reset(),a()}}),c=()=>({number:l.value,member:r[l.value],picture:o.picture}),u=()=>i.draw(c()),d=()=>n.announce(i.sentence(c()));i.onMember(f=>{f!==l.value&&(l.value=f,a())});let p=_(l.element,i.again,s.element);return p.classList.add("bd-dial"),n.add(o.tray,p,...i.arranged(o.sheet)),n.onTheme(u),u(),n.destroy}function or(e,t,r,n){let o=de(t.get("digits"),k**2),a=t.get("labels");if(r){let i=tt(e,{digits:o,labels:a,onChange:n});return{tray:i.tray,sheet:i.sheet,get picture(){return{image:i.image,subject:i.subject}},set sample(s){i.sample=s}}}let l=fe(e,o,a,()=>n(!0));return{tray:l.element,get picture(){return{image:o[l.value],subject:`digit ${a[l.value]}`,sample:l.value}},set sample(i){l.value=i}}}function ar(e,t,r){let n=t[0].latent,o,a=0,l=()=>{},[i,s]=["Input","Reconstruction"].map(h=>B({label:h,width:k,height:k})),c=he({label:"Samples",side:k,frames:ge,across:4}),u=he({label:"Traversal",side:k,frames:we}),d={subject:J(),error:J()},p=ee(e,{label:"KL of each latent",height:190,draw:(...h)=>o&&We(...h,t,o,m.value-1,e)}),f=ee(e,{label:"Rate and distortion",height:190,draw:(...h)=>o&&Ue(...h,t,o,e)}),m=Z({label:"latent",min:1,max:n,step:1,value:1,format:String,onInput:r}),y=b("span",{}),g=$({label:"New samples",onClick(){a+=1,r()}});p.element.addEventListener("pointerdown",({offsetX:h})=>{m.value=1+Math.min(n-1,Math.floor(n*h/p.element.clientWidth)),r()}),f.element.addEventListener("pointerdown",({offsetX:h,offsetY:w})=>{let v=ce(t,f.element.clientWidth,f.element.clientHeight),A=I=>Math.hypot(v.place(I)[0]-h,v.place(I)[1]-w),M=t.reduce((I,j)=>A(j)<A(I)?j:I);A(M)<24&&l(t.indexOf(M))});for(let h of[p,f])h.element.classList.add("bd-choose");return{again:g.element,arranged:h=>[b("div",{class:h?"bd-pictures bd-four":"bd-pictures"},h??null,F("input",i.element,d.subject),F("output",s.element,d.error),F("samples",c.element,J("from the prior"))),ke(F(y,p.element,be("bar","mean over test digits"),be("dot","this digit")),F("what is lost, against what is kept",f.element,be("price","slope −β: what a nat of KL has to earn"))),b("div",{},b("div",{class:"bd-unit"},m.element),u.element,b("div",{class:"bd-scale"},...[-z,0,z].map(w=>b("span",{},T(`z = ${w}`)))))],onMember(h){l=h},reset(){a=0,m.value=1},draw({number:h,member:w,picture:v}){let A=Ne(w,v),M=w.order[m.value-1];o={number:h,member:w,seen:A},X(e,i,v.image),X(e,s,A.image),c.paint(e,_e(w,ge,a)),u.paint(e,Ke(w,A.q,M,we,z)),y.textContent=`KL of each latent: ${Ae(w)} of ${n} in use`,d.subject.textContent=v.subject,d.error.textContent=T(`E ln p(x|z) = ${A.reconstruction.toFixed(1)}`),x(v,w,A),p.redraw(),f.redraw(),e.readout(ot(w))},sentence:({member:h,picture:w})=>`${ot(h)} ${nt(w,o.seen)}`};function x(h,w,v){i.describe(`Input: ${h.subject}`),s.describe(`Reconstruction of ${h.subject} from the mean of its latents: ${nt(h,v)}`),c.describe(`${ge} pictures decoded from draws of the prior at β = ${w.beta}`),u.describe(`${we} pictures of ${h.subject} with latent ${m.value} from −${z} to ${z}; its KL on test digits is ${w.kl[w.order[m.value-1]].toFixed(2)} nats`),p.describe(`KL of each latent on test digits, in nats, largest first: ${w.order.map(A=>w.kl[A].toFixed(2)).join(", ")}. ${Ae(w)} of ${n} are in use.`),f.describe("KL and reconstruction on test digits: "+t.map(A=>T(`β ${A.beta}: ${A.rate.toFixed(1)}, ${A.reconstruction.toFixed(1)}`)).join("; ")+`. Marked: β = ${w.beta}.`)}}var be=(e,t)=>b("span",{class:`bd-key bd-${e}`},t),T=e=>e.replaceAll("-","−"),Ae=e=>e.active.filter(Boolean).length,nt=({subject:e},{reconstruction:t,kl:r})=>T(`${e} has E ln p(x|z) = ${t.toFixed(1)} nats and KL ${R(r).toFixed(1)} nats.`);function ot(e){let{beta:t,rate:r,reconstruction:n}=e;return T(`β = ${t}, on test digits: reconstruction ${n.toFixed(1)} − KL ${r.toFixed(1)} = ELBO ${(n-r).toFixed(1)} nats; ${Ae(e)} of ${e.latent} latents in use.`)}var Wr={render:nr};export{Wr as default};
