var se=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,t={},...n){let r=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return r.append(...n.filter(o=>o!=null)),r}var qe=Math.random().toString(36).slice(2,8),Ne=0,G=()=>`lw-${qe}-${++Ne}`,N={"data-lm-suppress-shortcuts":"true"},je={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function R(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",je[e]),t.append(n),t}function ce(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||r.append(h("style",{"data-lecture-kit":!0},t))}var ue=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function de(e,{title:t,lead:n,css:r}){ce(e,se),r&&ce(e,r);let o=G(),l=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=h("p",{class:"lw-readout"}),i=h("div",{class:"lw-body"}),s=Q({icon:"enlarge",title:"Full screen",onClick:()=>ze(c)});s.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":o,...N},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),s.element),n?h("p",{class:"lw-lead"},n):null,i,a,l);e.append(c);let u=[()=>c.remove()],d=new Map,m=[()=>d.clear()];u.push(We(()=>m.forEach(p=>p()))),u.push(Ue(c,()=>m.forEach(p=>p())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...p)=>i.append(...p),announce(p){clearTimeout(f),f=setTimeout(()=>{l.textContent=p},500)},readout(p){a.textContent!==p&&(a.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,_e(c,`var(--lw-${p})`)),d.get(p)):He},onTheme:p=>m.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function ze(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var He=[128,128,128];function Ue(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function _e(e,t){let n=h("span",{style:`color: ${t}`});e.append(n);let r=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var pe=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function We(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var K=(...e)=>h("div",{class:"lw-row"},...e);var O=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),Ye=e=>e.toFixed(2).replace("-","−");function fe({label:e,min:t,max:n,step:r,value:o,format:l=Ye,onInput:a=()=>{}}){let i=G(),s=h("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...N}),c=h("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),a(s.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function Q({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let l=h("span",{},e??""),a=h("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...N},t?R(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){l.textContent=i},set icon(i){a.querySelector("svg").replaceWith(R(i))}}}function me({label:e,options:t,value:n,onChange:r=()=>{}}){let o=G(),l=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=l.map(s=>h("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??l[0].value),onchange:()=>r(s.value),...N})),i=l.map((s,c)=>h("label",{title:s.title},a[c],h("span",{},s.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(c=>{c.checked=c.value===s})}}}function T({label:e,width:t,height:n}){let r=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),l=o.createImageData(t,n);return l.data.fill(255),{element:r,context:o,describe:a=>r.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<n;i++)for(let c=0;c<t;c++,s++){let u=a(s,c,i);for(let d=0;d<3;d++)l.data[4*s+d]=u[d]}o.putImageData(l,0,0)}}}function J(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let l=e.getBoundingClientRect();t((r.clientX-l.left)/l.width*e.width,(r.clientY-l.top)/l.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let l of o.length?o:[r])n(l,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}function he(e,t){let n=0,r=0,o=!1,l=!0;function a(u){if(n=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(u-r)/1e3)),r=u,i()}function i(){o&&l&&!n&&(n=requestAnimationFrame(a))}let s=new IntersectionObserver(u=>{l=u.at(-1).isIntersecting,r=performance.now(),i()});s.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){o=!0,r=performance.now(),i()},stop:c,get running(){return o}}}var Ve=Float64Array.from({length:32},(e,t)=>2**(t-15));function Ge(e){let t=e>>10&31,n=e&1023,r=t?Ve[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function D(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function X(e,t){let n=D(e),r=t==="float16"?2:4,o=t==="float16"?a=>Ge(n.getUint16(2*a,!0)):a=>n.getFloat32(4*a,!0),l=new Float32Array(n.byteLength/r);for(let a=0;a<l.length;a++)l[a]=o(a);return l}function Z(e,t){let{buffer:n,byteOffset:r,byteLength:o}=D(e),l=Float32Array.from(new Uint8Array(n,r,o),a=>a/255);return Array.from({length:o/t},(a,i)=>l.subarray(i*t,(i+1)*t))}var we=3,Tt={draw:1.25*we,erase:2.5*we};function ee(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(l=>pe(r,o,Math.min(1,Math.max(0,n[l]))))}var Je="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var B=Xe();function Xe(){try{let e=Uint8Array.from(atob(Je),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function j(e,t,n){if(!B){let[s,c,u]=[n*e,n*t,e*t].map(d=>new Float32Array(d));return{a:s,b:c,out:u,multiply:()=>Ze(s,c,u,e,t,n)}}let r=8*n,o=r+n*e,l=o+n*t,a=l+e*t,i=ge(a+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,l),out:i.subarray(l,a),multiply:()=>B.product(4*r,4*o,4*l,0,e,t,n)}}function re(e){if(!B)return e.map(n=>1/(1+Math.exp(-n)));let t=ge(e.length+3);return t.set(e),B.sigmoid(0,4*e.length),t.slice(0,e.length)}var te=new Float32Array(0);function ge(e){let t=4*e-B.memory.buffer.byteLength;return t>0&&B.memory.grow(Math.ceil(t/65536)),te.buffer!==B.memory.buffer&&(te=new Float32Array(B.memory.buffer)),te}function Ze(e,t,n,r,o,l){n.fill(0,0,r*o);for(let a=0;a<o;a+=64)for(let i=0;i<r;i++){let s=i*o+a,c=s+Math.min(64,o-a),u=0;for(;u+4<=l;u+=4){let d=e[u*r+i],m=e[(u+1)*r+i],f=e[(u+2)*r+i],p=e[(u+3)*r+i];for(let A=s,y=u*o+a,M=y+o,x=M+o,b=x+o;A<c;A++,y++,M++,x++,b++)n[A]+=d*t[y]+m*t[M]+f*t[x]+p*t[b]}for(;u<l;u++){let d=e[u*r+i];for(let m=s,f=u*o+a;m<c;m++,f++)n[m]+=d*t[f]}}}function Ae(e,t){let n=e.dtype==="int8"?tt(e,t):et(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>ve(r,n))}}function ve(e,t){if(!(e.op in oe))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(oe).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=Ee(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>ve(r,t))),n}var z=(e,[t,n])=>e.subarray(t,t+n);function et({dtype:e},t){let n=X(t,e);return(r,o)=>z(n,r[o])}function tt(e,t){let n=D(t),r=2*e.plain,o=X(new DataView(n.buffer,n.byteOffset,r),"float16"),l=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(a,i)=>{if(i!=="weight"||!a.scale)return z(o,a[i]);let s=z(o,a.scale),c=Float32Array.from(z(l,a.weight)),u=c.length/s.length;for(let d=0;d<c.length;d++)c[d]*=s[Math.floor(d/u)];return c}}function ye(e,t){let n=t.length/C(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return xe(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n})}var xe=(e,t)=>e.reduce((n,r)=>oe[r.op](n,r),t),C=e=>e.reduce((t,n)=>t*n,1),ne=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},oe={linear:nt,conv:ot,convTranspose:it,affine:st,instanceNorm:ct,positionBias:ut,pixelShuffle:ft,upsampleNearest:mt,upsampleBilinear:ht,skip:dt,residual:pt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[C(e.shape)]}),relu:ne(e=>e>0?e:0),leakyRelu:ne((e,{slope:t})=>e>0?e:t*e),tanh:ne(Math.tanh),sigmoid:e=>({...e,data:re(e.data)}),silu:rt};function rt(e){let{data:t}=e,n=re(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function nt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:l}){let{a,b:i,out:s,multiply:c}=j(t,r,n);a.set(Ee(e,t)),i.set(o),c();let u=s.slice();for(let d=0;d<u.length;)for(let m=0;m<r;d++,m++)u[d]+=l[m];return{data:u,shape:[r],batch:t}}function ot({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:l,stride:a,padding:i,weight:s,bias:c}=r,[u,d]=[0,1].map(g=>Math.floor((t[g+1]+2*i[g]-l[g])/a[g])+1),m=u*d,f=s.length/o,{a:p,b:A,out:y,multiply:M}=j(o,m,f);p.set(s),A.fill(0);let x=a[0]*a[1]===1&&d===t[2]?lt:at,b=new Float32Array(n*o*m);for(let g=0;g<n;g++)x(e.subarray(g*C(t),(g+1)*C(t)),A,t,[u,d],r),M(),b.set(y,g*y.length);return le(b,c,m),{data:b,shape:[o,u,d],batch:n}}function at(e,t,n,r,o){Me(n,r,o,(l,a,i,s)=>{for(let c=i+s;i<c;l+=a,i++)t[i]=e[l]})}function lt(e,t,[n,r,o],[l],{kernel:[a,i],padding:s}){for(let c=0,u=0;c<n;c++)for(let d=0;d<a;d++)for(let m=0;m<i;m++,u+=l*o){let[f,p]=H(d-s[0],1,r,l),[A,y]=H(m-s[1],1,o,o);if(f>=p||A>=y)continue;let M=f*o+A,x=(p-1)*o+y,b=(c*r+d-s[0])*o+m-s[1];t.set(e.subarray(M+b,x+b),u+M);for(let g=u+f*o;g<u+p*o;g+=o){for(let v=0;v<A;v++)t[g+v]=0;for(let v=y;v<o;v++)t[g+v]=0}}}function it({data:e,shape:[t,n,r],batch:o},l){let{outChannels:a,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:m}=l,f=(v,k)=>(v-1)*s[k]-2*c[k]+i[k]+u[k],p=[a,f(n,0),f(r,1)],A=n*r,{a:y,b:M,out:x,multiply:b}=j(d.length/t,A,t);y.set(d);let g=new Float32Array(o*C(p));for(let v=0;v<o;v++){let k=g.subarray(v*C(p),(v+1)*C(p));M.set(e.subarray(v*t*A,(v+1)*t*A)),b(),Me(p,[n,r],l,(S,$,P,F)=>{for(let q=P+F;P<q;P++,S+=$)k[S]+=x[P]})}return le(g,m,p[1]*p[2]),{data:g,shape:p,batch:o}}function Me([e,t,n],[r,o],{kernel:[l,a],stride:i,padding:s},c){for(let u=0,d=0;u<e;u++)for(let m=0;m<l;m++)for(let f=0;f<a;f++,d++){let[p,A]=H(m-s[0],i[0],t,r),[y,M]=H(f-s[1],i[1],n,o);for(let x=p;x<A;x++){let b=(u*t+x*i[0]+m-s[0])*n;c(b+y*i[1]+f-s[1],i[1],(d*r+x)*o+y,M-y)}}}var H=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function st({data:e,shape:t,batch:n},{weight:r,bias:o}){let[l,...a]=t,i=C(a),s=e.map((c,u)=>c*r[Math.floor(u/i)%l]);return le(s,o,i),{data:s,shape:t,batch:n}}function ct(e,{weight:t,bias:n,eps:r}){let{data:o,shape:l}=e,a=C(l.slice(1));for(let i=0,s=0;i<o.length;i+=a,s=(s+1)%l[0]){let c=o.subarray(i,i+a),u=c.reduce((f,p)=>f+p,0)/a,d=c.reduce((f,p)=>f+(p-u)**2,0)/a,m=t[s]/Math.sqrt(d+r);for(let f=0;f<a;f++)c[f]=(c[f]-u)*m+n[s]}return e}function ut(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var ke=(e,t)=>xe(t,{...e,data:e.data.slice()});function dt(e,{inner:t}){let n=ke(e,t),r=C(e.shape),o=C(n.shape),l=new Float32Array(e.batch*(r+o));for(let a=0;a<e.batch;a++)l.set(e.data.subarray(a*r,(a+1)*r),a*(r+o)),l.set(n.data.subarray(a*o,(a+1)*o),a*(r+o)+r);return{data:l,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function pt(e,{inner:t}){let n=ke(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function ft({data:e,shape:[t,n,r],batch:o},{factor:l}){let a=[t/(l*l),n*l,r*l];return{data:ae(a,o,(s,c,u)=>{let d=s*l*l+c%l*l+u%l;return e[(d*n+Math.floor(c/l))*r+Math.floor(u/l)]}),shape:a,batch:o}}function mt({data:e,shape:[t,n,r],batch:o},{factor:[l,a]}){let i=[t,n*l,r*a];return{data:ae(i,o,(c,u,d)=>e[(c*n+Math.floor(u/l))*r+Math.floor(d/a)]),shape:i,batch:o}}function ht({data:e,shape:[t,n,r],batch:o},{factor:[l,a],alignCorners:i}){let s=[t,n*l,r*a],c=be(n,l,i),u=be(r,a,i);return{data:ae(s,o,(m,f,p)=>{let{low:A,high:y,part:M}=c[f],{low:x,high:b,part:g}=u[p],v=m*n,k=e[(v+A)*r+x]*(1-g)+e[(v+A)*r+b]*g,S=e[(v+y)*r+x]*(1-g)+e[(v+y)*r+b]*g;return k*(1-M)+S*M}),shape:s,batch:o}}function be(e,t,n){let r=e*t;return Array.from({length:r},(o,l)=>{let a=n?r>1?l*(e-1)/(r-1):0:Math.max(0,(l+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function ae([e,t,n],r,o){let l=new Float32Array(r*e*t*n);for(let a=0,i=0;a<r*e;a++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)l[i++]=o(a,s,c);return l}function le(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let l=r;l<r+n;l++)e[l]+=t[o]}function Ee(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<n;a++,l++)r[a*t+o]=e[l];return r}function wt([e,t],[n,r]){let o=Math.abs(n-e),l=-Math.abs(r-t),a=Math.sign(n-e),i=Math.sign(r-t),s=[[e,t]];for(let c=o+l;e!==n||t!==r;){let u=2*c;u>=l&&(c+=l,e+=a),u<=o&&(c+=o,t+=i),s.push([e,t])}return s}var Ce=2.5;function Ie(e){let t=[],n=0,r=()=>t.reduce((i,{way:s})=>i+s.length,0),o=(i,s)=>i>=0&&s>=0&&i<e&&s<e;function l(){let i=n;t=t.flatMap(({erase:s,way:c})=>{let u=c.slice(0,Math.max(0,i));return i-=c.length,u.length?[{erase:s,way:u}]:[]})}let a=(i,s)=>{let c=s%e,u=Math.floor(s/e),d=Math.floor(Ce);for(let m=u-d;m<=u+d;m++)for(let f=c-d;f<=c+d;f++)o(f,m)&&Math.hypot(f-c,m-u)<=Ce&&(i[m*e+f]=0)};return{get length(){return r()},get position(){return n},set position(i){n=Math.max(0,Math.min(r(),Math.round(i)))},begin(i){l(),t.push({erase:i,way:[]})},draw(i,s){let{way:c}=t.at(-1);for(let[u,d]of wt(i.map(Math.floor),s.map(Math.floor)))o(u,d)&&c.at(-1)!==d*e+u&&c.push(d*e+u);n=r()},undo(){l(),t.pop(),n=r()},clear(){t=[],n=0},trace(i){t=gt(i,e).map(s=>({erase:!1,way:s})),n=r()},ink(){let i=new Float32Array(e*e),s=n;for(let{erase:c,way:u}of t)for(let d of u){if(s--<=0)return i;c?a(i,d):i[d]=1}return i}}}function gt(e,t){let n=new Set;e.forEach((l,a)=>l>.5&&n.add(a));let r=l=>{let a=l%t,i=[-t,t,a>0&&-1,a<t-1&&1];for(let s of[-t,t])i.push(a>0&&s-1,a<t-1&&s+1);return i.filter(Boolean).map(s=>l+s).filter(s=>n.has(s))},o=[];for(;n.size;){let l=[...n],a=l.find(s=>r(s).length===1)??l[0],i=[];for(let s=a;s!==void 0;[s]=r(s))i.push(s),n.delete(s);o.push(i)}return o.sort((l,a)=>a.length-l.length)}function Be(e,t){let n=Array.from({length:8*e.length/t},()=>new Float32Array(t));return n.forEach((r,o)=>{for(let l=0;l<t;l++){let a=o*t+l;r[l]=e[a>>3]>>7-(a&7)&1}}),n}var Se=(e,t)=>e.reduce((n,r,o)=>n+Math.abs(r-t[o]),0)/e.length;var Fe=`.dab-stage {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.7rem 0.9rem;
}
.dab-left {
  grid-column: 1 / -1;
}
.lw .dab-paper {
  border-style: dashed;
  border-color: var(--lw-muted);
}
.dab-none {
  display: grid;
  place-items: center;
  aspect-ratio: 1;
  margin: 0;
  padding: 1rem;
  border: 1px solid var(--lw-line);
  border-radius: 6px;
  color: var(--lw-muted);
  text-align: center;
}
.dab-tools {
  display: flex;
  flex-wrap: wrap;
  gap: 0.45rem;
}
.dab-tools legend {
  display: none;
}
.dab-tray {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(3rem, 1fr));
  gap: 0.35rem;
}
.lw .dab-pick {
  display: grid;
  place-items: center;
  aspect-ratio: 1;
  margin: 0;
  padding: 2px;
  border: 1px solid var(--lw-line);
  border-radius: 7px;
  background: var(--lw-paper);
  color: var(--lw-ink);
  cursor: pointer;
  touch-action: manipulation;
}
.lw .dab-pick canvas {
  border: 0;
  image-rendering: auto;
}
.lw .dab-pick:hover {
  border-color: var(--lw-muted);
}
.lw .dab-pick[aria-pressed="true"] {
  border-color: var(--lw-blue);
  box-shadow: 0 0 0 1.5px var(--lw-blue);
}
@container (min-width: 560px) {
  .dab-stage {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .dab-left {
    grid-column: auto;
  }
  .dab-tray {
    grid-template-columns: repeat(9, minmax(0, 4rem));
  }
}
`;var Qe=3,De=4,Pe=e=>`${Math.round(100*e)} %`;function At({model:e,el:t}){let n=Ae(e.get("network"),e.get("weights")),[,r]=e.get("network").inputShape,o=Be(Mt(e.get("contours")),r*r),l=Z(e.get("pictures"),r*r),a=de(t,{title:"Draw a bag",lead:"Draw the outline of a bag, or pick one. After every line a network fills it in.",css:Fe}),i=Ie(r),s=0,c=!1,u=0,d=T({label:"Sheet to draw on",width:r,height:r}),m=T({label:"What the network makes of it",width:r,height:r}),f=T({label:"The real bag",width:r,height:r});d.element.classList.add("dab-paper");let p=h("p",{class:"dab-none"},"There is no real bag to your drawing."),A=me({label:"",options:["pen","eraser"]});A.element.setAttribute("aria-label","draw with");let y=Q({label:"Undo",onClick:()=>Te(()=>i.undo())}),M=Q({label:"Clear",onClick:()=>U(null)}),x=Q({label:"Reset",icon:"reset",onClick:()=>ie()}),b=fe({label:"lines drawn",min:0,max:1,step:.02,value:1,format:Pe,onInput:w=>{L(),q(w),F()}}),g=Q({label:"Watch it drawn",icon:"play",primary:!0,onClick:()=>Re()}),v=yt(a,o,r,w=>U(w));function k(){cancelAnimationFrame(u),u=0;let w=i.ink(),{data:E}=ye(n,w);ee(a,d,w),Le(m,E),d.describe(`Sheet to draw on: ${w.reduce((I,V)=>I+V,0)} pixels of lines`),m.describe(`What the network makes of ${$()}`),P(w,E)}let S=()=>u||=requestAnimationFrame(k),$=()=>s===null?"your lines":`${c?"your version of ":""}the lines of bag ${s+1}`;function P(w,E){if(!w.some(Oe=>Oe>0))return a.readout("An empty sheet: the network has nothing to go by.");if(s===null)return a.readout("The network has seen nothing but bags: whatever you draw becomes one.");let I=Se(E,l[s]).toFixed(3),V=c||i.position<i.length?"":" The lines do not tell how dark the leather is.";a.readout(`Mean difference from the real bag: ${I} of 1.${V}`)}let F=()=>a.announce(`Made of ${$()}, ${Pe(b.value)} drawn. ${vt(a)}`);function q(w){i.position=w*i.length,S()}function Te(w){L(),w(),c=!0,b.value=1,k(),F()}function U(w){L(),s=w,c=!1,A.value="pen",v.value=w??-1,w===null?i.clear():(i.trace(o[w]),Le(f,l[w]),f.describe(`The real bag ${w+1}, whose lines these are`)),f.element.hidden=w===null,p.hidden=w!==null,b.value=1,k(),F()}let _=0,W=he(a,w=>{_+=w;let E=Math.min(1,_/Qe),I=ue()?Math.floor(E*De)/De:E;(I!==b.value||E===1)&&(b.value=I,q(I)),E===1&&(L(),F())});function L(){W.stop(),g.icon="play"}function Re(){if(W.running)return L();_=b.value<1?b.value*Qe:0,g.icon="pause",W.start()}let Y;J(d.element,(w,E,I)=>{I==="start"&&(L(),i.begin(A.value==="eraser"),Y=[w,E]),i.draw(Y,[w,E]),Y=[w,E],c=!0,b.value=1,S(),I==="end"&&F()}),a.add(v.element,h("div",{class:"dab-stage"},h("div",{class:"dab-left"},O("draw here",d.element)),O("the network's bag",m.element),O("the real bag",f.element,p)),h("div",{class:"dab-tools"},A.element,y.element,M.element),K(g.element,x.element,b.element));function ie(){U(0)}return ie(),a.onCleanup(()=>cancelAnimationFrame(u)),a.onTheme(k),a.destroy}function Le(e,t){e.paint(n=>{let r=255*(1-t[n]);return[r,r,r]})}var vt=e=>e.root.querySelector(".lw-readout").textContent;function yt(e,t,n,r){let o=[...t.keys(),-1],l=o.map(a=>{let i=a<0?"Empty sheet":`Bag ${a+1}`;return h("button",{...{type:"button",class:"dab-pick","aria-label":i,title:i},"data-lm-suppress-shortcuts":"true",onclick:()=>r(a<0?null:a)},a<0?R("pencil"):xt(e,t[a],n))});return{element:h("div",{class:"dab-tray",role:"group","aria-label":"Lines to begin with"},...l),set value(a){o.forEach((i,s)=>l[s].setAttribute("aria-pressed",String(i===a)))}}}function xt(e,t,n){let r=T({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let o=()=>ee(e,r,t);return e.onTheme(o),o(),r.element}function Mt(e){let{buffer:t,byteOffset:n,byteLength:r}=D(e);return new Uint8Array(t,n,r)}var Kt={render:At};export{Kt as default};
