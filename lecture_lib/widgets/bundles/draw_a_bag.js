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
`;function h(e,t={},...r){let n=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),l):l===!0?n.setAttribute(o,""):l!==!1&&l!=null&&n.setAttribute(o,l);return n.append(...r.filter(o=>o!=null)),n}var et=Math.random().toString(36).slice(2,8),tt=0,ne=()=>`lw-${et}-${++tt}`,Y={"data-lm-suppress-shortcuts":"true"},nt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function j(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",nt[e]),t.append(r),t}function ye(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(h("style",{"data-lecture-kit":!0},t))}var ve=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function xe(e,{title:t,lead:r,css:n}){ye(e,Ae),n&&ye(e,n);let o=ne(),l=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=h("p",{class:"lw-readout"}),i=h("div",{class:"lw-body"}),s=L({icon:"enlarge",title:"Full screen",onClick:()=>rt(c)});s.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":o,...Y},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),s.element),r?h("p",{class:"lw-lead"},r):null,i,a,l);e.append(c);let u=[()=>c.remove()],d=new Map,p=[()=>d.clear()];u.push(it(()=>p.forEach(f=>f()))),u.push(at(c,()=>p.forEach(f=>f())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:i,add:(...f)=>i.append(...f),announce(f){clearTimeout(m),m=setTimeout(()=>{l.textContent=f},500)},readout(f){a.textContent!==f&&(a.textContent=f)},colour(f){return c.isConnected?(d.has(f)||d.set(f,lt(c,`var(--lw-${f})`)),d.get(f)):ot},onTheme:f=>p.push(f),onCleanup:f=>u.push(f),destroy(){for(;u.length;)u.pop()()}}}function rt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ot=[128,128,128];function at(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function lt(e,t){let r=h("span",{style:`color: ${t}`});e.append(r);let n=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var ke=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function it(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var re=(...e)=>h("div",{class:"lw-row"},...e);var q=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),st=e=>e.toFixed(2).replace("-","−");function Me({label:e,min:t,max:r,step:n,value:o,format:l=st,onInput:a=()=>{}}){let i=ne(),s=h("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...Y}),c=h("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),a(s.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function L({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let l=h("span",{},e??""),a=h("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...Y},t?j(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){l.textContent=i},set icon(i){a.querySelector("svg").replaceWith(j(i))}}}function Ce({label:e,options:t,value:r,onChange:n=()=>{}}){let o=ne(),l=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=l.map(s=>h("input",{type:"radio",name:o,value:s.value,checked:s.value===(r??l[0].value),onchange:()=>n(s.value),...Y})),i=l.map((s,c)=>h("label",{title:s.title},a[c],h("span",{},s.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(c=>{c.checked=c.value===s})}}}function P({label:e,width:t,height:r}){let n=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),l=o.createImageData(t,r);return l.data.fill(255),{element:n,context:o,describe:a=>n.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<r;i++)for(let c=0;c<t;c++,s++){let u=a(s,c,i);for(let d=0;d<3;d++)l.data[4*s+d]=u[d]}o.putImageData(l,0,0)}}}function oe(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let l=e.getBoundingClientRect();t((n.clientX-l.left)/l.width*e.width,(n.clientY-l.top)/l.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let l of o.length?o:[n])r(l,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}function Ee(e,t){let r=0,n=0,o=!1,l=!0;function a(u){if(r=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(u-n)/1e3)),n=u,i()}function i(){o&&l&&!r&&(r=requestAnimationFrame(a))}let s=new IntersectionObserver(u=>{l=u.at(-1).isIntersecting,n=performance.now(),i()});s.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){o=!0,n=performance.now(),i()},stop:c,get running(){return o}}}var ct=Float64Array.from({length:32},(e,t)=>2**(t-15));function ut(e){let t=e>>10&31,r=e&1023,n=t?ct[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function S(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function ae(e,t){let r=S(e),n=t==="float16"?2:4,o=t==="float16"?a=>ut(r.getUint16(2*a,!0)):a=>r.getFloat32(4*a,!0),l=new Float32Array(r.byteLength/n);for(let a=0;a<l.length;a++)l[a]=o(a);return l}function le(e,t){let{buffer:r,byteOffset:n,byteLength:o}=S(e),l=Float32Array.from(new Uint8Array(r,n,o),a=>a/255);return Array.from({length:o/t},(a,i)=>l.subarray(i*t,(i+1)*t))}var Ie=3,tn={draw:1.25*Ie,erase:2.5*Ie};function ie(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(l=>ke(n,o,Math.min(1,Math.max(0,r[l]))))}var ft=2**24,_={float16:2,float32:4,int8:1},pt={float16:65504,int8:65504,float32:35e37};function Fe(e,t){E(Object.hasOwn(_,e?.dtype),()=>`dtype is ${F(e?.dtype)}; it reads ${Object.keys(_)}`),E(fe(e.inputShape),()=>`inputShape is ${F(e.inputShape)}; it takes whole numbers from 1`);let r=mt(t).byteLength;E(r%_[e.dtype]===0,()=>`${r} bytes do not hold whole numbers of type ${e.dtype}`);let n=e.dtype==="int8"?e.plain:r/_[e.dtype],o=e.dtype==="int8"?r-2*n:0;E(z(n,0)&&o>=0,()=>`plain is ${F(e.plain)}; that is not in ${r} bytes`),ue(e.layers,e.inputShape,{plain:n,small:e.dtype==="int8"?o:void 0})}function de(e,t){let r=pt[t];for(let n=0;n<e.length;n++)E(Math.abs(e[n])<=r,()=>`weight ${n} is not finite; the bytes are damaged`);return e}function E(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function mt(e){return E(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${F(e)}, not bytes`),S(e)}var F=e=>(JSON.stringify(e)??String(e)).slice(0,200),z=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,Qe=(e,t=1)=>Array.isArray(e)&&e.every(r=>z(r,t)),R=e=>e.reduce((t,r)=>t*r,1),se=(e,t)=>e.length===t.length&&e.every((r,n)=>r===t[n]),N=(e,t)=>Qe(e,t)&&e.length===2,fe=e=>Qe(e)&&e.length>0&&R(e)<=ft;function ue(e,t,r){E(Array.isArray(e),()=>`layers is ${F(e)}; it takes a list`);for(let n of e){let o=n?.op;E(Object.hasOwn(ce,o),()=>`there is no layer ${F(o)}; there is ${Object.keys(ce).join(", ")}`);let l=ce[o](t,n,r);E(l&&fe(l.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${F(n)}`),E(l.inner||!n.inner,()=>`${o} has no layers inside it`);let{weight:a=0,bias:i=0,rows:s=0}=l,c=s&&r.small!==void 0,u={weight:[a,c?r.small:r.plain],bias:[i,r.plain]};u.scale=[c?s:0,r.plain];for(let[d,[p,m]]of Object.entries(u)){let f=n[d];E(p?ht(f,p,m):f===void 0,()=>`the ${d} of ${o} lies at [start, count] ${F(f)} of ${m}; it takes ${p} numbers`)}t=l.shape}return t}var ht=(e,t,r)=>N(e,0)&&e[1]===t&&e[0]+t<=r,V=e=>({shape:e}),Be=([e,...t],r)=>t.length===2&&N(r,1)&&{shape:[e,...t.map((n,o)=>n*r[o])]};function Se([e,...t],r,n,o){let{inChannels:l,outChannels:a,kernel:i,stride:s,padding:c}=r;return t.length!==2||l!==e||!z(a)||!N(i,1)||!N(s,1)||!N(c,0)?!1:{shape:[a,...t.map(o)],weight:e*a*R(i),bias:a,rows:n}}var ce={linear:(e,{inFeatures:t,outFeatures:r})=>z(r)&&se(e,[t])&&{shape:[r],weight:t*r,bias:r,rows:r},conv:(e,t)=>{let{kernel:r,stride:n,padding:o}=t,l=(a,i)=>Math.floor((a+2*o[i]-r[i])/n[i])+1;return Se(e,t,t.outChannels,l)},convTranspose:(e,t)=>{let{kernel:r,stride:n,padding:o,outputPadding:l}=t,a=(i,s)=>(i-1)*n[s]-2*o[s]+r[s]+l[s];return N(l,0)&&Se(e,t,t.inChannels,a)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:R(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:r})=>t.length===2&&z(r)&&{shape:[e/r**2,...t.map(n=>n*r)]},upsampleNearest:(e,{factor:t})=>Be(e,t),upsampleBilinear:(e,{factor:t,alignCorners:r})=>typeof r=="boolean"&&Be(e,t),skip:(e,{inner:t},r)=>{let[n,...o]=ue(t,e,r);return se(o,e.slice(1))&&{shape:[e[0]+n,...o],inner:t}},residual:(e,{inner:t},r)=>se(ue(t,e,r),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>fe(t)&&R(t)===R(e)&&{shape:t},flatten:e=>({shape:[R(e)]}),relu:V,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:V,tanh:V,silu:V};var gt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var Q=wt();function wt(){try{let e=Uint8Array.from(atob(gt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function W(e,t,r){if(!Q){let[s,c,u]=[r*e,r*t,e*t].map(d=>new Float32Array(d));return{a:s,b:c,out:u,multiply:()=>bt(s,c,u,e,t,r)}}let n=8*r,o=n+r*e,l=o+r*t,a=l+e*t,i=De(a+3*t+8);return{a:i.subarray(n,o),b:i.subarray(o,l),out:i.subarray(l,a),multiply:()=>Q.product(4*n,4*o,4*l,0,e,t,r)}}function me(e){if(!Q)return e.map(r=>1/(1+Math.exp(-r)));let t=De(e.length+3);return t.set(e),Q.sigmoid(0,4*e.length),t.slice(0,e.length)}var pe=new Float32Array(0);function De(e){let t=4*e-Q.memory.buffer.byteLength;return t>0&&Q.memory.grow(Math.ceil(t/65536)),pe.buffer!==Q.memory.buffer&&(pe=new Float32Array(Q.memory.buffer)),pe}function bt(e,t,r,n,o,l){r.fill(0,0,n*o);for(let a=0;a<o;a+=64)for(let i=0;i<n;i++){let s=i*o+a,c=s+Math.min(64,o-a),u=0;for(;u+4<=l;u+=4){let d=e[u*n+i],p=e[(u+1)*n+i],m=e[(u+2)*n+i],f=e[(u+3)*n+i];for(let A=s,v=u*o+a,k=v+o,x=k+o,b=x+o;A<c;A++,v++,k++,x++,b++)r[A]+=d*t[v]+p*t[k]+m*t[x]+f*t[b]}for(;u<l;u++){let d=e[u*n+i];for(let p=s,m=u*o+a;p<c;p++,m++)r[p]+=d*t[m]}}}function Le(e,t){Fe(e,t);let r=e.dtype==="int8"?yt(e,t):At(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>Oe(n,r))}}function Oe(e,t){let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=je(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>Oe(n,t))),r}var G=(e,[t,r])=>e.subarray(t,t+r);function At({dtype:e},t){let r=de(ae(t,e),e);return(n,o)=>G(r,n[o])}function yt(e,t){let r=S(t),n=2*e.plain,o=de(ae(new DataView(r.buffer,r.byteOffset,n),"float16"),"float16"),l=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(a,i)=>{if(i!=="weight"||!a.scale)return G(o,a[i]);let s=G(o,a.scale),c=Float32Array.from(G(l,a.weight)),u=c.length/s.length;for(let d=0;d<c.length;d++)c[d]*=s[Math.floor(d/u)];return c}}function Te(e,t){let r=t.length/I(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n=Pe(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r});return E(n.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),n}var Pe=(e,t)=>e.reduce((r,n)=>vt[n.op](r,n),t),I=e=>e.reduce((t,r)=>t*r,1),he=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},vt={linear:kt,conv:Mt,convTranspose:It,affine:Bt,instanceNorm:St,positionBias:Ft,pixelShuffle:$t,upsampleNearest:Lt,upsampleBilinear:Ot,skip:Qt,residual:Dt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[I(e.shape)]}),relu:he(e=>e>0?e:0),leakyRelu:he((e,{slope:t})=>e>0?e:t*e),tanh:he(Math.tanh),sigmoid:e=>({...e,data:me(e.data)}),silu:xt};function xt(e){let{data:t}=e,r=me(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function kt({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:l}){let{a,b:i,out:s,multiply:c}=W(t,n,r);a.set(je(e,t)),i.set(o),c();let u=s.slice();for(let d=0;d<u.length;)for(let p=0;p<n;d++,p++)u[d]+=l[p];return{data:u,shape:[n],batch:t}}function Mt({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:l,stride:a,padding:i,weight:s,bias:c}=n,[u,d]=[0,1].map(w=>Math.floor((t[w+1]+2*i[w]-l[w])/a[w])+1),p=u*d,m=s.length/o,{a:f,b:A,out:v,multiply:k}=W(o,p,m);f.set(s),A.fill(0);let x=a[0]*a[1]===1&&d===t[2]?Et:Ct,b=new Float32Array(r*o*p);for(let w=0;w<r;w++)x(e.subarray(w*I(t),(w+1)*I(t)),A,t,[u,d],n),k(),b.set(v,w*v.length);return we(b,c,p),{data:b,shape:[o,u,d],batch:r}}function Ct(e,t,r,n,o){Re(r,n,o,(l,a,i,s)=>{for(let c=i+s;i<c;l+=a,i++)t[i]=e[l]})}function Et(e,t,[r,n,o],[l],{kernel:[a,i],padding:s}){for(let c=0,u=0;c<r;c++)for(let d=0;d<a;d++)for(let p=0;p<i;p++,u+=l*o){let[m,f]=K(d-s[0],1,n,l),[A,v]=K(p-s[1],1,o,o);if(m>=f||A>=v)continue;let k=m*o+A,x=(f-1)*o+v,b=(c*n+d-s[0])*o+p-s[1];t.set(e.subarray(k+b,x+b),u+k);for(let w=u+m*o;w<u+f*o;w+=o){for(let y=0;y<A;y++)t[w+y]=0;for(let y=v;y<o;y++)t[w+y]=0}}}function It({data:e,shape:[t,r,n],batch:o},l){let{outChannels:a,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:p}=l,m=(y,M)=>(y-1)*s[M]-2*c[M]+i[M]+u[M],f=[a,m(r,0),m(n,1)],A=r*n,{a:v,b:k,out:x,multiply:b}=W(d.length/t,A,t);v.set(d);let w=new Float32Array(o*I(f));for(let y=0;y<o;y++){let M=w.subarray(y*I(f),(y+1)*I(f));k.set(e.subarray(y*t*A,(y+1)*t*A)),b(),Re(f,[r,n],l,(D,H,O,$)=>{for(let U=O+$;O<U;O++,D+=H)M[D]+=x[O]})}return we(w,p,f[1]*f[2]),{data:w,shape:f,batch:o}}function Re([e,t,r],[n,o],{kernel:[l,a],stride:i,padding:s},c){for(let u=0,d=0;u<e;u++)for(let p=0;p<l;p++)for(let m=0;m<a;m++,d++){let[f,A]=K(p-s[0],i[0],t,n),[v,k]=K(m-s[1],i[1],r,o);for(let x=f;x<A;x++){let b=(u*t+x*i[0]+p-s[0])*r;c(b+v*i[1]+m-s[1],i[1],(d*n+x)*o+v,k-v)}}}var K=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function Bt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[l,...a]=t,i=I(a),s=e.map((c,u)=>c*n[Math.floor(u/i)%l]);return we(s,o,i),{data:s,shape:t,batch:r}}function St(e,{weight:t,bias:r,eps:n}){let{data:o,shape:l}=e,a=I(l.slice(1));for(let i=0,s=0;i<o.length;i+=a,s=(s+1)%l[0]){let c=o.subarray(i,i+a),u=c.reduce((m,f)=>m+f,0)/a,d=c.reduce((m,f)=>m+(f-u)**2,0)/a,p=t[s]/Math.sqrt(d+n);for(let m=0;m<a;m++)c[m]=(c[m]-u)*p+r[s]}return e}function Ft(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var Ne=(e,t)=>Pe(t,{...e,data:e.data.slice()});function Qt(e,{inner:t}){let r=Ne(e,t),n=I(e.shape),o=I(r.shape),l=new Float32Array(e.batch*(n+o));for(let a=0;a<e.batch;a++)l.set(e.data.subarray(a*n,(a+1)*n),a*(n+o)),l.set(r.data.subarray(a*o,(a+1)*o),a*(n+o)+n);return{data:l,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function Dt(e,{inner:t}){let r=Ne(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function $t({data:e,shape:[t,r,n],batch:o},{factor:l}){let a=[t/(l*l),r*l,n*l];return{data:ge(a,o,(s,c,u)=>{let d=s*l*l+c%l*l+u%l;return e[(d*r+Math.floor(c/l))*n+Math.floor(u/l)]}),shape:a,batch:o}}function Lt({data:e,shape:[t,r,n],batch:o},{factor:[l,a]}){let i=[t,r*l,n*a];return{data:ge(i,o,(c,u,d)=>e[(c*r+Math.floor(u/l))*n+Math.floor(d/a)]),shape:i,batch:o}}function Ot({data:e,shape:[t,r,n],batch:o},{factor:[l,a],alignCorners:i}){let s=[t,r*l,n*a],c=$e(r,l,i),u=$e(n,a,i);return{data:ge(s,o,(p,m,f)=>{let{low:A,high:v,part:k}=c[m],{low:x,high:b,part:w}=u[f],y=p*r,M=e[(y+A)*n+x]*(1-w)+e[(y+A)*n+b]*w,D=e[(y+v)*n+x]*(1-w)+e[(y+v)*n+b]*w;return M*(1-k)+D*k}),shape:s,batch:o}}function $e(e,t,r){let n=e*t;return Array.from({length:n},(o,l)=>{let a=r?n>1?l*(e-1)/(n-1):0:Math.max(0,(l+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function ge([e,t,r],n,o){let l=new Float32Array(n*e*t*r);for(let a=0,i=0;a<n*e;a++)for(let s=0;s<t;s++)for(let c=0;c<r;c++)l[i++]=o(a,s,c);return l}function we(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let l=n;l<n+r;l++)e[l]+=t[o]}function je(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<r;a++,l++)n[a*t+o]=e[l];return n}function Tt([e,t],[r,n]){let o=Math.abs(r-e),l=-Math.abs(n-t),a=Math.sign(r-e),i=Math.sign(n-t),s=[[e,t]];for(let c=o+l;e!==r||t!==n;){let u=2*c;u>=l&&(c+=l,e+=a),u<=o&&(c+=o,t+=i),s.push([e,t])}return s}var qe=2.5;function ze(e){let t=[],r=0,n=()=>t.reduce((i,{way:s})=>i+s.length,0),o=(i,s)=>i>=0&&s>=0&&i<e&&s<e;function l(){let i=r;t=t.flatMap(({erase:s,way:c})=>{let u=c.slice(0,Math.max(0,i));return i-=c.length,u.length?[{erase:s,way:u}]:[]})}let a=(i,s)=>{let c=s%e,u=Math.floor(s/e),d=Math.floor(qe);for(let p=u-d;p<=u+d;p++)for(let m=c-d;m<=c+d;m++)o(m,p)&&Math.hypot(m-c,p-u)<=qe&&(i[p*e+m]=0)};return{get length(){return n()},get position(){return r},set position(i){r=Math.max(0,Math.min(n(),Math.round(i)))},begin(i){l(),t.push({erase:i,way:[]})},draw(i,s){let{way:c}=t.at(-1);for(let[u,d]of Tt(i.map(Math.floor),s.map(Math.floor)))o(u,d)&&c.at(-1)!==d*e+u&&c.push(d*e+u);r=n()},undo(){l(),t.pop(),r=n()},clear(){t=[],r=0},trace(i){t=Pt(i,e).map(s=>({erase:!1,way:s})),r=n()},ink(){let i=new Float32Array(e*e),s=r;for(let{erase:c,way:u}of t)for(let d of u){if(s--<=0)return i;c?a(i,d):i[d]=1}return i}}}function Pt(e,t){let r=new Set;e.forEach((l,a)=>l>.5&&r.add(a));let n=l=>{let a=l%t,i=[-t,t,a>0&&-1,a<t-1&&1];for(let s of[-t,t])i.push(a>0&&s-1,a<t-1&&s+1);return i.filter(Boolean).map(s=>l+s).filter(s=>r.has(s))},o=[];for(;r.size;){let l=[...r],a=l.find(s=>n(s).length===1)??l[0],i=[];for(let s=a;s!==void 0;[s]=n(s))i.push(s),r.delete(s);o.push(i)}return o.sort((l,a)=>a.length-l.length)}function He(e,t){let r=Array.from({length:8*e.length/t},()=>new Float32Array(t));return r.forEach((n,o)=>{for(let l=0;l<t;l++){let a=o*t+l;n[l]=e[a>>3]>>7-(a&7)&1}}),r}var Ue=(e,t)=>e.reduce((r,n,o)=>r+Math.abs(n-t[o]),0)/e.length;var Ye=`.dab-stage {
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
`;var _e=3,Ve=4,We=e=>`${Math.round(100*e)} %`;function Nt({model:e,el:t}){let r=Le(e.get("network"),e.get("weights")),[,n]=e.get("network").inputShape,o=He(Ht(e.get("contours")),n*n),l=le(e.get("pictures"),n*n),a=xe(t,{title:"Draw a bag",lead:"Draw the outline of a bag, or pick one. After every line a network fills it in.",css:Ye}),i=ze(n),s=0,c=!1,u=0,d=P({label:"Sheet to draw on",width:n,height:n}),p=P({label:"What the network makes of it",width:n,height:n}),m=P({label:"The real bag",width:n,height:n});d.element.classList.add("dab-paper");let f=h("p",{class:"dab-none"},"There is no real bag to your drawing."),A=Ce({label:"",options:["pen","eraser"]});A.element.setAttribute("aria-label","draw with");let v=L({label:"Undo",onClick:()=>Ke(()=>i.undo())}),k=L({label:"Clear",onClick:()=>J(null)}),x=L({label:"Reset",icon:"reset",onClick:()=>be()}),b=Me({label:"lines drawn",min:0,max:1,step:.02,value:1,format:We,onInput:g=>{T(),U(g),$()}}),w=L({label:"Watch it drawn",icon:"play",primary:!0,onClick:()=>Je()}),y=qt(a,o,n,g=>J(g));function M(){cancelAnimationFrame(u),u=0;let g=i.ink(),{data:C}=Te(r,g);ie(a,d,g),Ge(p,C),d.describe(`Sheet to draw on: ${g.reduce((B,te)=>B+te,0)} pixels of lines`),p.describe(`What the network makes of ${H()}`),O(g,C)}let D=()=>u||=requestAnimationFrame(M),H=()=>s===null?"your lines":`${c?"your version of ":""}the lines of bag ${s+1}`;function O(g,C){if(!g.some(Xe=>Xe>0))return a.readout("An empty sheet: the network has nothing to go by.");if(s===null)return a.readout("The network has seen nothing but bags: whatever you draw becomes one.");let B=Ue(C,l[s]).toFixed(3),te=c||i.position<i.length?"":" The lines do not tell how dark the leather is.";a.readout(`Mean difference from the real bag: ${B} of 1.${te}`)}let $=()=>a.announce(`Made of ${H()}, ${We(b.value)} drawn. ${jt(a)}`);function U(g){i.position=g*i.length,D()}function Ke(g){T(),g(),c=!0,b.value=1,M(),$()}function J(g){T(),s=g,c=!1,A.value="pen",y.value=g??-1,g===null?i.clear():(i.trace(o[g]),Ge(m,l[g]),m.describe(`The real bag ${g+1}, whose lines these are`)),m.element.hidden=g===null,f.hidden=g!==null,b.value=1,M(),$()}let X=0,Z=Ee(a,g=>{X+=g;let C=Math.min(1,X/_e),B=ve()?Math.floor(C*Ve)/Ve:C;(B!==b.value||C===1)&&(b.value=B,U(B)),C===1&&(T(),$())});function T(){Z.stop(),w.icon="play"}function Je(){if(Z.running)return T();X=b.value<1?b.value*_e:0,w.icon="pause",Z.start()}let ee;oe(d.element,(g,C,B)=>{B==="start"&&(T(),i.begin(A.value==="eraser"),ee=[g,C]),i.draw(ee,[g,C]),ee=[g,C],c=!0,b.value=1,D(),B==="end"&&$()}),a.add(y.element,h("div",{class:"dab-stage"},h("div",{class:"dab-left"},q("draw here",d.element)),q("the network's bag",p.element),q("the real bag",m.element,f)),h("div",{class:"dab-tools"},A.element,v.element,k.element),re(w.element,x.element,b.element));function be(){J(0)}return be(),a.onCleanup(()=>cancelAnimationFrame(u)),a.onTheme(M),a.destroy}function Ge(e,t){e.paint(r=>{let n=255*(1-t[r]);return[n,n,n]})}var jt=e=>e.root.querySelector(".lw-readout").textContent;function qt(e,t,r,n){let o=[...t.keys(),-1],l=o.map(a=>{let i=a<0?"Empty sheet":`Bag ${a+1}`;return h("button",{...{type:"button",class:"dab-pick","aria-label":i,title:i},"data-lm-suppress-shortcuts":"true",onclick:()=>n(a<0?null:a)},a<0?j("pencil"):zt(e,t[a],r))});return{element:h("div",{class:"dab-tray",role:"group","aria-label":"Lines to begin with"},...l),set value(a){o.forEach((i,s)=>l[s].setAttribute("aria-pressed",String(i===a)))}}}function zt(e,t,r){let n=P({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>ie(e,n,t);return e.onTheme(o),o(),n.element}function Ht(e){let{buffer:t,byteOffset:r,byteLength:n}=S(e);return new Uint8Array(t,r,n)}var vn={render:Nt};export{vn as default};
