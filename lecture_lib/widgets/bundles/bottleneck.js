var le=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function g(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var qe=Math.random().toString(36).slice(2,8),Ne=0,se=()=>`lw-${qe}-${++Ne}`,T={"data-lm-suppress-shortcuts":"true"},He={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function R(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",He[e]),t.append(n),t}function ie(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(g("style",{"data-lecture-kit":!0},t))}function ce(e,{title:t,lead:n,css:r}){ie(e,le),r&&ie(e,r);let o=se(),a=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=g("p",{class:"lw-readout"}),i=g("div",{class:"lw-body"}),s=D({icon:"enlarge",title:"Full screen",onClick:()=>_e(c)});s.element.hidden=!document.fullscreenEnabled;let c=g("div",{class:"lw",role:"group","aria-labelledby":o,...T},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:o},t),s.element),n?g("p",{class:"lw-lead"},n):null,i,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,m=[()=>d.clear()];u.push(Ve(()=>m.forEach(p=>p()))),u.push(Ue(c,()=>m.forEach(p=>p())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...p)=>i.append(...p),announce(p){clearTimeout(f),f=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,Ye(c,`var(--lw-${p})`)),d.get(p)):We},onTheme:p=>m.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function _e(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var We=[128,128,128];function Ue(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Ye(e,t){let n=g("span",{style:`color: ${t}`});e.append(n);let r=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var k=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,W=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function Ve(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var z=(...e)=>g("div",{class:"lw-row"},...e);var ue=(...e)=>g("div",{class:"lw-columns"},...e),B=(e,...t)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...t),Ge=e=>e.toFixed(2).replace("-","−");function de({label:e,min:t,max:n,step:r,value:o,format:a=Ge,onInput:l=()=>{}}){let i=se(),s=g("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...T}),c=g("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:g("div",{class:"lw-slider"},g("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function D({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=g("span",{},e??""),l=g("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...T},t?R(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(R(i))}}}function pe({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=g("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...T},g("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function S({label:e,width:t,height:n}){let r=g("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<n;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let d=0;d<3;d++)a.data[4*s+d]=u[d]}o.putImageData(a,0,0)}}}function U(e,{label:t,height:n,draw:r}){let o=g("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*s),m=Math.round(u*s);(o.width!==d||o.height!==m)&&Object.assign(o,{width:d,height:m}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function me(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}var Ke=Float64Array.from({length:32},(e,t)=>2**(t-15));function Je(e){let t=e>>10&31,n=e&1023,r=t?Ke[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function P(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function F(e,t){let n=P(e),r=t==="float16"?2:4,o=t==="float16"?l=>Je(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var Xe="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var I=Ze();function Ze(){try{let e=Uint8Array.from(atob(Xe),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function j(e,t,n){if(!I){let[s,c,u]=[n*e,n*t,e*t].map(d=>new Float32Array(d));return{a:s,b:c,out:u,multiply:()=>et(s,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,i=fe(l+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>I.product(4*r,4*o,4*a,0,e,t,n)}}function V(e){if(!I)return e.map(n=>1/(1+Math.exp(-n)));let t=fe(e.length+3);return t.set(e),I.sigmoid(0,4*e.length),t.slice(0,e.length)}var Y=new Float32Array(0);function fe(e){let t=4*e-I.memory.buffer.byteLength;return t>0&&I.memory.grow(Math.ceil(t/65536)),Y.buffer!==I.memory.buffer&&(Y=new Float32Array(I.memory.buffer)),Y}function et(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let i=0;i<r;i++){let s=i*o+l,c=s+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let d=e[u*r+i],m=e[(u+1)*r+i],f=e[(u+2)*r+i],p=e[(u+3)*r+i];for(let w=s,h=u*o+l,b=h+o,v=b+o,x=v+o;w<c;w++,h++,b++,v++,x++)n[w]+=d*t[h]+m*t[b]+f*t[v]+p*t[x]}for(;u<a;u++){let d=e[u*r+i];for(let m=s,f=u*o+l;m<c;m++,f++)n[m]+=d*t[f]}}}function J(e,t){let n=e.dtype==="int8"?rt(e,t):tt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>we(r,n))}}function we(e,t){if(!(e.op in K))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(K).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=ve(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>we(r,t))),n}var q=(e,[t,n])=>e.subarray(t,t+n);function tt({dtype:e},t){let n=F(t,e);return(r,o)=>q(n,r[o])}function rt(e,t){let n=P(t),r=2*e.plain,o=F(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return q(o,l[i]);let s=q(o,l.scale),c=Float32Array.from(q(a,l.weight)),u=c.length/s.length;for(let d=0;d<c.length;d++)c[d]*=s[Math.floor(d/u)];return c}}function X(e,t){let n=t.length/E(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return ge(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n})}var ge=(e,t)=>e.reduce((n,r)=>K[r.op](n,r),t),E=e=>e.reduce((t,n)=>t*n,1),G=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},K={linear:ot,conv:at,convTranspose:st,affine:ct,instanceNorm:ut,positionBias:dt,pixelShuffle:ft,upsampleNearest:ht,upsampleBilinear:wt,skip:pt,residual:mt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[E(e.shape)]}),relu:G(e=>e>0?e:0),leakyRelu:G((e,{slope:t})=>e>0?e:t*e),tanh:G(Math.tanh),sigmoid:e=>({...e,data:V(e.data)}),silu:nt};function nt(e){let{data:t}=e,n=V(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function ot({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:i,out:s,multiply:c}=j(t,r,n);l.set(ve(e,t)),i.set(o),c();let u=s.slice();for(let d=0;d<u.length;)for(let m=0;m<r;d++,m++)u[d]+=a[m];return{data:u,shape:[r],batch:t}}function at({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:i,weight:s,bias:c}=r,[u,d]=[0,1].map(A=>Math.floor((t[A+1]+2*i[A]-a[A])/l[A])+1),m=u*d,f=s.length/o,{a:p,b:w,out:h,multiply:b}=j(o,m,f);p.set(s),w.fill(0);let v=l[0]*l[1]===1&&d===t[2]?it:lt,x=new Float32Array(n*o*m);for(let A=0;A<n;A++)v(e.subarray(A*E(t),(A+1)*E(t)),w,t,[u,d],r),b(),x.set(h,A*h.length);return ee(x,c,m),{data:x,shape:[o,u,d],batch:n}}function lt(e,t,n,r,o){be(n,r,o,(a,l,i,s)=>{for(let c=i+s;i<c;a+=l,i++)t[i]=e[a]})}function it(e,t,[n,r,o],[a],{kernel:[l,i],padding:s}){for(let c=0,u=0;c<n;c++)for(let d=0;d<l;d++)for(let m=0;m<i;m++,u+=a*o){let[f,p]=N(d-s[0],1,r,a),[w,h]=N(m-s[1],1,o,o);if(f>=p||w>=h)continue;let b=f*o+w,v=(p-1)*o+h,x=(c*r+d-s[0])*o+m-s[1];t.set(e.subarray(b+x,v+x),u+b);for(let A=u+f*o;A<u+p*o;A+=o){for(let y=0;y<w;y++)t[A+y]=0;for(let y=h;y<o;y++)t[A+y]=0}}}function st({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:m}=a,f=(y,M)=>(y-1)*s[M]-2*c[M]+i[M]+u[M],p=[l,f(n,0),f(r,1)],w=n*r,{a:h,b,out:v,multiply:x}=j(d.length/t,w,t);h.set(d);let A=new Float32Array(o*E(p));for(let y=0;y<o;y++){let M=A.subarray(y*E(p),(y+1)*E(p));b.set(e.subarray(y*t*w,(y+1)*t*w)),x(),be(p,[n,r],a,(L,Re,O,Te)=>{for(let ze=O+Te;O<ze;O++,L+=Re)M[L]+=v[O]})}return ee(A,m,p[1]*p[2]),{data:A,shape:p,batch:o}}function be([e,t,n],[r,o],{kernel:[a,l],stride:i,padding:s},c){for(let u=0,d=0;u<e;u++)for(let m=0;m<a;m++)for(let f=0;f<l;f++,d++){let[p,w]=N(m-s[0],i[0],t,r),[h,b]=N(f-s[1],i[1],n,o);for(let v=p;v<w;v++){let x=(u*t+v*i[0]+m-s[0])*n;c(x+h*i[1]+f-s[1],i[1],(d*r+v)*o+h,b-h)}}}var N=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function ct({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,i=E(l),s=e.map((c,u)=>c*r[Math.floor(u/i)%a]);return ee(s,o,i),{data:s,shape:t,batch:n}}function ut(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=E(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((f,p)=>f+p,0)/l,d=c.reduce((f,p)=>f+(p-u)**2,0)/l,m=t[s]/Math.sqrt(d+r);for(let f=0;f<l;f++)c[f]=(c[f]-u)*m+n[s]}return e}function dt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var Ae=(e,t)=>ge(t,{...e,data:e.data.slice()});function pt(e,{inner:t}){let n=Ae(e,t),r=E(e.shape),o=E(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function mt(e,{inner:t}){let n=Ae(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function ft({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:Z(l,o,(s,c,u)=>{let d=s*a*a+c%a*a+u%a;return e[(d*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function ht({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let i=[t,n*a,r*l];return{data:Z(i,o,(c,u,d)=>e[(c*n+Math.floor(u/a))*r+Math.floor(d/l)]),shape:i,batch:o}}function wt({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,n*a,r*l],c=he(n,a,i),u=he(r,l,i);return{data:Z(s,o,(m,f,p)=>{let{low:w,high:h,part:b}=c[f],{low:v,high:x,part:A}=u[p],y=m*n,M=e[(y+w)*r+v]*(1-A)+e[(y+w)*r+x]*A,L=e[(y+h)*r+v]*(1-A)+e[(y+h)*r+x]*A;return M*(1-b)+L*b}),shape:s,batch:o}}function he(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function Z([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)a[i++]=o(l,s,c);return a}function ee(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function ve(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}function xe({encoder:e,decoder:t,encoderWeights:n,decoderWeights:r,mean:o,components:a}){return{encoder:J(e,n),decoder:J(t,r),mean:F(o,"float16"),components:F(a,"float16")}}function H(e,t){let n=X(e.encoder,t).data,r=n.length,o=new Float32Array(r*r);for(let i=0;i<r;i++)o.set(n.subarray(0,i+1),i*r);let a=X(e.decoder,o).data,l=Array.from({length:r},(i,s)=>a.subarray(s*t.length,(s+1)*t.length));return{code:n,learned:ye(l,t),linear:ye(gt(e,t,r),t)}}function gt({mean:e,components:t},n,r){let o=e;return Array.from({length:r},(a,l)=>{let i=t.subarray(l*e.length,(l+1)*e.length),s=0;for(let c=0;c<e.length;c++)s+=i[c]*(n[c]-e[c]);return o=o.map((c,u)=>c+s*i[u]),o})}var ye=(e,t)=>e.map(n=>({image:n,error:bt(n,t)}));function bt(e,t){let n=0;for(let r=0;r<e.length;r++)n+=(e[r]-t[r])**2;return n}function Ce(e,t){let n=e.findIndex(r=>r.error<=t);return n<0?void 0:n+1}var C=28,At=20,vt=.1;function Me(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(n){let r=Math.sqrt(n.length),o=Ie(e,r,a=>a*r/e);t.set(ke(n,o,o))},dab(n,r,o,a=!1){for(let l=0;l<t.length;l++){let i=Math.hypot(l%e+.5-n,Math.floor(l/e)+.5-r),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[l]=a?Math.min(t[l],1-s):Math.max(t[l],s)}}}}function te(e){let t=Math.sqrt(e.length),n=yt(e,t);if(!n)return new Float32Array(C**2);let r=At/Math.max(n.right-n.left,n.bottom-n.top),o=xt(e,t),a=Ee(t,r,o.x,n.left,n.right),l=Ee(t,r,o.y,n.top,n.bottom);return ke(e,a,l)}function yt(e,t){let n=t,r=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<vt)continue;let i=l%t,s=Math.floor(l/t);n=Math.min(n,i),r=Math.max(r,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return n<r?{left:n,right:r,top:o,bottom:a}:void 0}function xt(e,t){let n=0,r=0,o=0;for(let a=0;a<e.length;a++)n+=e[a],r+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:r/n,y:o/n}}function Ee(e,t,n,r,o){let a=C/2,l=Math.min(C-(o-n)*t,Math.max((n-r)*t,a));return Ie(C,e,i=>n+(i-l)/t)}function Ie(e,t,n){return Array.from({length:e},(r,o)=>{let a=n(o),l=n(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(t,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function ke(e,t,n){let r=Math.sqrt(e.length),o=new Float32Array(r*t.length),a=new Float32Array(n.length*t.length);for(let l=0;l<r;l++)t.forEach((i,s)=>{for(let[c,u]of i)o[l*t.length+s]+=u*e[l*r+c]});return n.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<t.length;u++)a[i*t.length+u]+=c*o[s*t.length+u]}),a}function re(e,t){let{buffer:n,byteOffset:r,byteLength:o}=P(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var Be=`.lw-studio {
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
`;var Fe=Be,ne=3,Se={draw:1.25*ne,erase:2.5*ne},Qe=(...e)=>g("div",{class:"lw-studio"},...e),oe=(...e)=>g("div",{class:"lw-caption"},...e);function De(e,{digits:t,labels:n,onChange:r}){let o=Me(ne*C),a=S({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],i="",s=0,c=()=>{let h=e.colour("paper"),b=e.colour("ink");a.paint(v=>W(h,b,o.ink[v]))};function u(h,b){l=h,i=b,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(h){o.load(t[h]),u(t[h],`digit ${n[h]}`),c()}function m(h){cancelAnimationFrame(s);let b=()=>{u(te(o.ink),o.ink.some(v=>v>0)?"your drawing":"an empty sheet"),f.value=null,r(h)};h?b():s=requestAnimationFrame(b)}let f=Et(e,t,n,h=>{cancelAnimationFrame(s),d(h),r(!0)}),p=pe({label:"Erase",title:"Draw with paper instead of ink"}),w=D({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),p.value=!1,c(),m(!0)}});return It(a,(h,b)=>o.dab(h,b,p.value?Se.erase:Se.draw,p.value),()=>{c(),m(!1)},()=>m(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),d(0),{sheet:B("draw here",a.element),tray:g("div",{class:"lw-tray-row"},f.element,z(w.element,p.element)),get image(){return l},get subject(){return i},set sample(h){cancelAnimationFrame(s),f.value=h,p.value=!1,d(h)}}}function Et(e,t,n,r,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${n[c]}`;return g("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),r(c)}},c<0?R("pencil"):Mt(e,t[c]))});function s(c){a=c,l.forEach((u,d)=>i[d].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:g("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function Mt(e,t){let n=Math.sqrt(t.length),r=S({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let o=()=>_(e,r,t);return e.onTheme(o),o(),r.element}function _(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>W(r,o,Math.min(1,Math.max(0,n[a]))))}function It(e,t,n,r){let o;me(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},n(),i==="end"&&r()})}var Pe=`.lw .bn-dial {
  flex-wrap: nowrap;
}
.lw .bn-dial .lw-slider {
  flex-basis: 0;
  grid-template-columns: auto minmax(4rem, 1fr) 1.6em;
}
.lw:has(.bn-dial) .lw-readout {
  min-height: 2.9em;
}
@container (min-width: 560px) {
  .lw:has(.bn-dial) .lw-readout {
    min-height: 1.45em;
  }
}
.bn-key::before {
  content: "";
  display: inline-block;
  width: 1em;
  margin-right: 0.35em;
  border-top: 3px solid var(--lw-blue);
  vertical-align: 0.28em;
}
.bn-linear::before {
  border-top: 3px dashed var(--lw-orange);
}
`;var $={learned:"autoencoder",linear:"PCA"},Bt={learned:"blue",linear:"orange"};function St({model:e,el:t}){let n=xe({encoder:e.get("encoder"),decoder:e.get("decoder"),encoderWeights:e.get("encoder_weights"),decoderWeights:e.get("decoder_weights"),mean:e.get("mean"),components:e.get("components")}),r=ce(t,{title:"Bottleneck",lead:"A digit has to pass through k numbers. Move k: what comes out?",css:Fe+Pe}),o=De(r,{digits:re(e.get("digits"),C**2),labels:e.get("labels"),onChange(m){a=H(n,o.image),c(),m&&u()}}),a=H(n,o.image),l=de({label:"code size k",min:1,max:a.code.length,step:1,value:e.get("k"),format:String,onInput:()=>{c(),u()}}),i=D({label:"Reset",icon:"reset",onClick:()=>{l.value=e.get("k"),o.sample=0,a=H(n,o.image),c(),u()}}),s=Ft(r),c=()=>s.draw(o,a,l.value),u=()=>r.announce(s.sentence(o,a,l.value)),d=z(l.element,i.element);return d.classList.add("bn-dial"),r.add(o.tray,d,...s.arranged(o.sheet)),r.onTheme(c),c(),r.destroy}function Ft(e){let t,n=S({label:"Input",width:C,height:C}),r={learned:$e("learned"),linear:$e("linear")},o=U(e,{label:"Squared error at every code size",height:130,draw:(...l)=>t&&Dt(...l,t,e)}),a=U(e,{label:"The code",height:130,draw:(...l)=>t&&Pt(...l,t,e)});return{arranged:l=>[Qe(l,B("input",n.element,oe("784 numbers")),...Object.values(r).map(i=>i.element)),ue(B("squared error against k",o.element),B("the code: only the blue numbers pass",a.element))],draw(l,i,s){t={results:i,k:s},_(e,n,l.image),n.describe(`Input: ${l.subject}`);for(let[u,d]of Object.entries(r))d.show(e,i[u][s-1],s);o.redraw(),a.redraw();let c=i.code.length;o.describe(`Squared error by code size. Autoencoder: ${Q(i.learned,1)} with 1 number, ${Q(i.learned,c)} with ${c}. PCA: ${Q(i.linear,1)} and ${Q(i.linear,c)}. Marked: ${s}.`),a.describe(`The code as bars: ${c} numbers, the first ${s} of them used`),e.readout(Le(i,s))},sentence:(l,i,s)=>`${l.subject}, code size ${s}: squared error ${Q(i.learned,s)} by the autoencoder, ${Q(i.linear,s)} by PCA. ${Le(i,s)}`}}function $e(e){let t=S({label:$[e],width:C,height:C}),n=g("b",{});return{element:B(Qt(e),t.element,oe("squared error ",n)),show(r,{image:o,error:a},l){_(r,t,o),n.textContent=a.toFixed(1),t.describe(`What the ${$[e]} makes of ${l} numbers: squared error ${a.toFixed(1)}`)}}}var Qt=e=>g("span",{class:`bn-key bn-${e}`},$[e]),Q=(e,t)=>e[t-1].error.toFixed(1);function Le({learned:e,linear:t},n){let[r,o]=e[n-1].error<=t[n-1].error?["learned","linear"]:["linear","learned"],a={learned:e,linear:t},l=Ce(a[o],a[r][n-1].error),i=e.length;return l===n?`With k = ${n} both come equally close.`:`To come as close as the ${$[r]} with k = ${n}, the ${$[o]} needs ${l?`k = ${l}`:`more than ${i}`}.`.replaceAll("the PCA","PCA")}function Dt(e,t,n,{results:r,k:o},a){let{learned:l,linear:i}=r,s=l.length,c=Math.max(1e-6,...[...l,...i].map(({error:w})=>w)),u=34,d=n-20,m=w=>u+(w-1)/Math.max(1,s-1)*(t-u-8),f=w=>d-w/c*(d-8),p=k(a.colour("muted"));Object.assign(e,{strokeStyle:k(a.colour("line")),fillStyle:p,lineWidth:1}),ae(e,[[u,6],[u,d],[t-4,d]]),Object.assign(e,{textAlign:"right",textBaseline:"middle"}),e.fillText(c.toFixed(0),u-5,f(c)+4),e.fillText("0",u-5,d),Object.assign(e,{textAlign:"center",textBaseline:"top"});for(let w of Oe(s))e.fillText(String(w),m(w),d+5);e.strokeStyle=p,ae(e,[[m(o),6],[m(o),d]]);for(let[w,h]of[["linear",i],["learned",l]]){let b=k(a.colour(Bt[w]));Object.assign(e,{strokeStyle:b,fillStyle:b,lineWidth:2,lineJoin:"round"}),e.setLineDash(w==="linear"?[5,3]:[]),ae(e,h.map(({error:v},x)=>[m(x+1),f(v)])),e.setLineDash([]),e.beginPath(),e.arc(m(o),f(h[o-1].error),4,0,2*Math.PI),e.fill()}}var Oe=e=>[1,...[16,32,48,64,96,128].filter(t=>t<e-4),e];function ae(e,t){e.beginPath();for(let[n,r]of t)e.lineTo(n,r);e.stroke()}function Pt(e,t,n,{results:{code:r},k:o},a){let l=Math.max(1e-6,...r.map(Math.abs)),i=(n-20)/2+4,s=t/r.length,c=s>4?1:.5,u=k(a.colour("blue")),d=k(a.colour("line"));r.forEach((m,f)=>{let p=m/l*(i-6);e.fillStyle=f<o?u:d,e.fillRect(f*s,Math.min(i,i-p),s-c,Math.max(1,Math.abs(p)))}),e.fillStyle=k(a.colour("muted")),Object.assign(e,{textBaseline:"top",textAlign:"center"});for(let m of Oe(r.length))e.fillText(String(m),Math.min(t-8,Math.max(5,(m-.5)*s)),n-15)}var ar={render:St};export{ar as default};
