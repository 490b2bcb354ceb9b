var $e=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function b(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var Et=Math.random().toString(36).slice(2,8),Ct=0,Qe=()=>`lw-${Et}-${++Ct}`,Y={"data-lm-suppress-shortcuts":"true"},It={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function U(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",It[e]),t.append(n),t}function Le(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(b("style",{"data-lecture-kit":!0},t))}function Oe(e,{title:t,lead:n,css:r}){Le(e,$e),r&&Le(e,r);let o=Qe(),a=b("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=b("p",{class:"lw-readout"}),i=b("div",{class:"lw-body"}),s=j({icon:"enlarge",title:"Full screen",onClick:()=>St(c)});s.element.hidden=!document.fullscreenEnabled;let c=b("div",{class:"lw",role:"group","aria-labelledby":o,...Y},b("div",{class:"lw-head"},b("div",{class:"lw-title",id:o},t),s.element),n?b("p",{class:"lw-lead"},n):null,i,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,p=[()=>d.clear()];u.push(Lt(()=>p.forEach(m=>m()))),u.push(Bt(c,()=>p.forEach(m=>m())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(f),f=setTimeout(()=>{a.textContent=m},500)},readout(m){l.textContent!==m&&(l.textContent=m)},colour(m){return c.isConnected?(d.has(m)||d.set(m,$t(c,`var(--lw-${m})`)),d.get(m)):Ft},onTheme:m=>p.push(m),onCleanup:m=>u.push(m),destroy(){for(;u.length;)u.pop()()}}}function St(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ft=[128,128,128];function Bt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function $t(e,t){let n=b("span",{style:`color: ${t}`});e.append(n);let r=b("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var C=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,R=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function Lt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var V=(...e)=>b("div",{class:"lw-row"},...e);var De=(...e)=>b("div",{class:"lw-columns"},...e),B=(e,...t)=>b("div",{class:"lw-figure"},b("div",{class:"lw-heading"},e),...t),Qt=e=>e.toFixed(2).replace("-","−");function le({label:e,min:t,max:n,step:r,value:o,format:a=Qt,onInput:l=()=>{}}){let i=Qe(),s=b("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...Y}),c=b("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:b("div",{class:"lw-slider"},b("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function j({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=b("span",{},e??""),l=b("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...Y},t?U(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(U(i))}}}function Pe({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=b("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...Y},b("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function L({label:e,width:t,height:n}){let r=b("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<n;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let d=0;d<3;d++)a.data[4*s+d]=u[d]}o.putImageData(a,0,0)}}}function ie(e,{label:t,height:n,draw:r}){let o=b("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*s),p=Math.round(u*s);(o.width!==d||o.height!==p)&&Object.assign(o,{width:d,height:p}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function Re(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}var Ot=Float64Array.from({length:32},(e,t)=>2**(t-15));function Dt(e){let t=e>>10&31,n=e&1023,r=t?Ot[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function Q(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function N(e,t){let n=Q(e),r=t==="float16"?2:4,o=t==="float16"?l=>Dt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var Pt=2**24,G={float16:2,float32:4,int8:1},Rt={float16:65504,int8:65504,float32:35e37};function ze(e,t){M(Object.hasOwn(G,e?.dtype),()=>`dtype is ${I(e?.dtype)}; it reads ${Object.keys(G)}`),M(pe(e.inputShape),()=>`inputShape is ${I(e.inputShape)}; it takes whole numbers from 1`);let n=qe(t).byteLength;M(n%G[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/G[e.dtype],o=e.dtype==="int8"?n-2*r:0;M(O(r,0)&&o>=0,()=>`plain is ${I(e.plain)}; that is not in ${n} bytes`),ue(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function de(e,t){let n=Rt[t];for(let r=0;r<e.length;r++)M(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function Ne(e,t){M(e instanceof Object,()=>`networks is ${I(e)}; it takes them by name`);let n=qe(t);return Object.entries(e).map(([r,o])=>{let{spec:a,start:l,end:i}=o??{},s=O(l,0)&&O(i,l)&&i<=n.byteLength;return M(s,()=>`${r} lies from ${I(l)} to ${I(i)} of ${n.byteLength} bytes`),[r,a,new DataView(n.buffer,n.byteOffset+l,i-l)]})}function M(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function qe(e){return M(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${I(e)}, not bytes`),Q(e)}var I=e=>(JSON.stringify(e)??String(e)).slice(0,200),O=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,He=(e,t=1)=>Array.isArray(e)&&e.every(n=>O(n,t)),T=e=>e.reduce((t,n)=>t*n,1),se=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),z=(e,t)=>He(e,t)&&e.length===2,pe=e=>He(e)&&e.length>0&&T(e)<=Pt;function ue(e,t,n){M(Array.isArray(e),()=>`layers is ${I(e)}; it takes a list`);for(let r of e){let o=r?.op;M(Object.hasOwn(ce,o),()=>`there is no layer ${I(o)}; there is ${Object.keys(ce).join(", ")}`);let a=ce[o](t,r,n);M(a&&pe(a.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${I(r)}`),M(a.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:l=0,bias:i=0,rows:s=0}=a,c=s&&n.small!==void 0,u={weight:[l,c?n.small:n.plain],bias:[i,n.plain]};u.scale=[c?s:0,n.plain];for(let[d,[p,f]]of Object.entries(u)){let m=r[d];M(p?jt(m,p,f):m===void 0,()=>`the ${d} of ${o} lies at [start, count] ${I(m)} of ${f}; it takes ${p} numbers`)}t=a.shape}return t}var jt=(e,t,n)=>z(e,0)&&e[1]===t&&e[0]+t<=n,J=e=>({shape:e}),je=([e,...t],n)=>t.length===2&&z(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function Te([e,...t],n,r,o){let{inChannels:a,outChannels:l,kernel:i,stride:s,padding:c}=n;return t.length!==2||a!==e||!O(l)||!z(i,1)||!z(s,1)||!z(c,0)?!1:{shape:[l,...t.map(o)],weight:e*l*T(i),bias:l,rows:r}}var ce={linear:(e,{inFeatures:t,outFeatures:n})=>O(n)&&se(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,a=(l,i)=>Math.floor((l+2*o[i]-n[i])/r[i])+1;return Te(e,t,t.outChannels,a)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:a}=t,l=(i,s)=>(i-1)*r[s]-2*o[s]+n[s]+a[s];return z(a,0)&&Te(e,t,t.inChannels,l)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:T(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&O(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>je(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&je(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=ue(t,e,n);return se(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>se(ue(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>pe(t)&&T(t)===T(e)&&{shape:t},flatten:e=>({shape:[T(e)]}),relu:J,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:J,tanh:J,silu:J};var Tt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var $=zt();function zt(){try{let e=Uint8Array.from(atob(Tt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function X(e,t,n){if(!$){let[s,c,u]=[n*e,n*t,e*t].map(d=>new Float32Array(d));return{a:s,b:c,out:u,multiply:()=>Nt(s,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,i=_e(l+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>$.product(4*r,4*o,4*a,0,e,t,n)}}function me(e){if(!$)return e.map(n=>1/(1+Math.exp(-n)));let t=_e(e.length+3);return t.set(e),$.sigmoid(0,4*e.length),t.slice(0,e.length)}var fe=new Float32Array(0);function _e(e){let t=4*e-$.memory.buffer.byteLength;return t>0&&$.memory.grow(Math.ceil(t/65536)),fe.buffer!==$.memory.buffer&&(fe=new Float32Array($.memory.buffer)),fe}function Nt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let i=0;i<r;i++){let s=i*o+l,c=s+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let d=e[u*r+i],p=e[(u+1)*r+i],f=e[(u+2)*r+i],m=e[(u+3)*r+i];for(let v=s,g=u*o+l,x=g+o,h=x+o,w=h+o;v<c;v++,g++,x++,h++,w++)n[v]+=d*t[g]+p*t[x]+f*t[h]+m*t[w]}for(;u<a;u++){let d=e[u*r+i];for(let p=s,f=u*o+l;p<c;p++,f++)n[p]+=d*t[f]}}}function qt(e,t){ze(e,t);let n=e.dtype==="int8"?_t(e,t):Ht(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>We(r,n))}}function We(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=Ge(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>We(r,t))),n}var Z=(e,[t,n])=>e.subarray(t,t+n);function Ht({dtype:e},t){let n=de(N(t,e),e);return(r,o)=>Z(n,r[o])}function _t(e,t){let n=Q(t),r=2*e.plain,o=de(N(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return Z(o,l[i]);let s=Z(o,l.scale),c=Float32Array.from(Z(a,l.weight)),u=c.length/s.length;for(let d=0;d<c.length;d++)c[d]*=s[Math.floor(d/u)];return c}}function ge(e,t){return Object.fromEntries(Ne(e,t).map(([n,r,o])=>[n,qt(r,o)]))}function we(e,t){let n=t.length/S(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=Ue(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return M(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var Ue=(e,t)=>e.reduce((n,r)=>Kt[r.op](n,r),t),S=e=>e.reduce((t,n)=>t*n,1),he=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},Kt={linear:Ut,conv:Yt,convTranspose:Jt,affine:Xt,instanceNorm:Zt,positionBias:en,pixelShuffle:rn,upsampleNearest:on,upsampleBilinear:an,skip:tn,residual:nn,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[S(e.shape)]}),relu:he(e=>e>0?e:0),leakyRelu:he((e,{slope:t})=>e>0?e:t*e),tanh:he(Math.tanh),sigmoid:e=>({...e,data:me(e.data)}),silu:Wt};function Wt(e){let{data:t}=e,n=me(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function Ut({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:i,out:s,multiply:c}=X(t,r,n);l.set(Ge(e,t)),i.set(o),c();let u=s.slice();for(let d=0;d<u.length;)for(let p=0;p<r;d++,p++)u[d]+=a[p];return{data:u,shape:[r],batch:t}}function Yt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:i,weight:s,bias:c}=r,[u,d]=[0,1].map(y=>Math.floor((t[y+1]+2*i[y]-a[y])/l[y])+1),p=u*d,f=s.length/o,{a:m,b:v,out:g,multiply:x}=X(o,p,f);m.set(s),v.fill(0);let h=l[0]*l[1]===1&&d===t[2]?Gt:Vt,w=new Float32Array(n*o*p);for(let y=0;y<n;y++)h(e.subarray(y*S(t),(y+1)*S(t)),v,t,[u,d],r),x(),w.set(g,y*g.length);return Ae(w,c,p),{data:w,shape:[o,u,d],batch:n}}function Vt(e,t,n,r,o){Ye(n,r,o,(a,l,i,s)=>{for(let c=i+s;i<c;a+=l,i++)t[i]=e[a]})}function Gt(e,t,[n,r,o],[a],{kernel:[l,i],padding:s}){for(let c=0,u=0;c<n;c++)for(let d=0;d<l;d++)for(let p=0;p<i;p++,u+=a*o){let[f,m]=ee(d-s[0],1,r,a),[v,g]=ee(p-s[1],1,o,o);if(f>=m||v>=g)continue;let x=f*o+v,h=(m-1)*o+g,w=(c*r+d-s[0])*o+p-s[1];t.set(e.subarray(x+w,h+w),u+x);for(let y=u+f*o;y<u+m*o;y+=o){for(let A=0;A<v;A++)t[y+A]=0;for(let A=g;A<o;A++)t[y+A]=0}}}function Jt({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:p}=a,f=(A,k)=>(A-1)*s[k]-2*c[k]+i[k]+u[k],m=[l,f(n,0),f(r,1)],v=n*r,{a:g,b:x,out:h,multiply:w}=X(d.length/t,v,t);g.set(d);let y=new Float32Array(o*S(m));for(let A=0;A<o;A++){let k=y.subarray(A*S(m),(A+1)*S(m));x.set(e.subarray(A*t*v,(A+1)*t*v)),w(),Ye(m,[n,r],a,(F,K,W,xt)=>{for(let Mt=W+xt;W<Mt;W++,F+=K)k[F]+=h[W]})}return Ae(y,p,m[1]*m[2]),{data:y,shape:m,batch:o}}function Ye([e,t,n],[r,o],{kernel:[a,l],stride:i,padding:s},c){for(let u=0,d=0;u<e;u++)for(let p=0;p<a;p++)for(let f=0;f<l;f++,d++){let[m,v]=ee(p-s[0],i[0],t,r),[g,x]=ee(f-s[1],i[1],n,o);for(let h=m;h<v;h++){let w=(u*t+h*i[0]+p-s[0])*n;c(w+g*i[1]+f-s[1],i[1],(d*r+h)*o+g,x-g)}}}var ee=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function Xt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,i=S(l),s=e.map((c,u)=>c*r[Math.floor(u/i)%a]);return Ae(s,o,i),{data:s,shape:t,batch:n}}function Zt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=S(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((f,m)=>f+m,0)/l,d=c.reduce((f,m)=>f+(m-u)**2,0)/l,p=t[s]/Math.sqrt(d+r);for(let f=0;f<l;f++)c[f]=(c[f]-u)*p+n[s]}return e}function en(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var Ve=(e,t)=>Ue(t,{...e,data:e.data.slice()});function tn(e,{inner:t}){let n=Ve(e,t),r=S(e.shape),o=S(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function nn(e,{inner:t}){let n=Ve(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function rn({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:be(l,o,(s,c,u)=>{let d=s*a*a+c%a*a+u%a;return e[(d*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function on({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let i=[t,n*a,r*l];return{data:be(i,o,(c,u,d)=>e[(c*n+Math.floor(u/a))*r+Math.floor(d/l)]),shape:i,batch:o}}function an({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,n*a,r*l],c=Ke(n,a,i),u=Ke(r,l,i);return{data:be(s,o,(p,f,m)=>{let{low:v,high:g,part:x}=c[f],{low:h,high:w,part:y}=u[m],A=p*n,k=e[(A+v)*r+h]*(1-y)+e[(A+v)*r+w]*y,F=e[(A+g)*r+h]*(1-y)+e[(A+g)*r+w]*y;return k*(1-x)+F*x}),shape:s,batch:o}}function Ke(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function be([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)a[i++]=o(l,s,c);return a}function Ae(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function Ge(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}var ln=e=>Float32Array.from(e.flatMap(t=>[...t]));function te(e,t){let{data:n}=we(e,ln(t)),r=n.length/t.length;return t.map((o,a)=>n.subarray(a*r,(a+1)*r))}function Je(e,t,n){let{data:r}=we(e,t);return{mu:r.subarray(0,n),logVar:r.length>n?r.subarray(n):void 0}}function Xe({mu:e,logVar:t}){return Float64Array.from(e,(n,r)=>(n*n+Math.expm1(t[r])-t[r])/2)}var q=e=>e.reduce((t,n)=>t+n,0),ne=e=>Float32Array.from(e,t=>1/(1+Math.exp(-t))),sn=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function Ze(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r]-sn(t[r]);return n}var et=({mu:e,logVar:t},n)=>Float32Array.from(e,(r,o)=>r+Math.exp(t[o]/2)*n[o]),zn=[0,Math.sqrt(5-Math.sqrt(10)),Math.sqrt(5+Math.sqrt(10))],Nn=[8/15,(7+2*Math.sqrt(10))/60,(7-2*Math.sqrt(10))/60];function tt(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=n(),o=n(),a=n(),l=n();return function(){let s=Math.imul(o,5),c=Math.imul(s<<7|s>>>25,9),u=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function un(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function nt(e,t){for(let n=0;n<t.length;n++)t[n]=un(e);return t}var rt=16,dn=1;function ot({members:e,decoders:t,decoderWeights:n,encoders:r,encoderWeights:o,codes:a}){let l=ge(t,n),i=Object.keys(r).length?ge(r,o):{},s=N(a,"float16");return e.map((c,u)=>{let d=c.kl.length,p=s.length/(2*d*e.length),f=s.subarray(u*p*2*d,(u+1)*p*2*d);return{...c,latent:d,rate:q(c.kl),order:[...c.kl.keys()].sort((m,v)=>c.kl[v]-c.kl[m]),decoder:l[c.name],encoder:i[c.name],codeOf:m=>pn(f.subarray(m*2*d,(m+1)*2*d))}})}var pn=e=>({mu:e.subarray(0,e.length/2),logVar:e.subarray(e.length/2)}),fn=(e,{image:t,sample:n})=>e.encoder?Je(e.encoder,t,e.latent):e.codeOf(n);function at(e,t,n){let r=tt(n);return Array.from({length:t},()=>nt(r,new Float32Array(e)))}function lt(e,t){let n=fn(e,t),r=Xe(n),o=at(e.latent,rt,dn).map(s=>et(n,s)),[a,...l]=te(e.decoder,[n.mu,...o]),i=l.map(s=>Ze(t.image,s));return{q:n,kl:r,image:ne(a),reconstruction:q(i)/rt}}var it=(e,t,n)=>te(e.decoder,at(e.latent,t,n)).map(ne);function st(e,{mu:t},n,r,o){let a=Array.from({length:r},(l,i)=>{let s=Float32Array.from(t);return s[n]=o*(2*i/(r-1)-1),s});return te(e.decoder,a).map(ne)}function re(e,t,n,r,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:n,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of r)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function D(e,t,n,r,o){e.fillStyle=t,e.beginPath(),e.arc(n,r,o,0,2*Math.PI),e.fill()}function P(e,t,n,r,o,a={}){let{colour:l="ink",align:i="left",baseline:s="middle",halo:c=!1,bold:u=!1}=a,d=e.font;u&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:i,textBaseline:s}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:C(t.colour("paper"))}),e.strokeText(n,r,o)),e.fillStyle=C(t.colour(l)),e.fillText(n,r,o),e.font=d}function ct(e,t,n,r,{member:o,seen:a},l,i){let s=1.25*Math.max(...r.flatMap(({kl:p})=>p)),c=n-20,u=t/o.latent,d=p=>c-Math.min(1,p/s)*(c-16);e.fillStyle=C(i.colour("surface")),e.fillRect(l*u,0,u,n),o.order.forEach((p,f)=>{let m=(f+.5)*u;e.fillStyle=C(i.colour(o.active[p]?"blue":"muted")),e.fillRect(m-.32*u,d(o.kl[p]),.64*u,Math.max(2,c-d(o.kl[p]))),D(e,C(i.colour("paper")),m,d(a.kl[p]),5),D(e,C(i.colour("orange")),m,d(a.kl[p]),4);let v=f===l?"ink":"muted";P(e,i,String(f+1),m,c+5,{colour:v,align:"center",baseline:"top"})})}function ye(e,t,n){let r=e.map(f=>-f.reconstruction),[o,a]=[Math.min(...r),Math.max(...r)],l=Math.max(1e-6,...e.map(f=>f.rate)),[i,s,c,u]=[34,t-16,22,n-34],d=f=>i+8+f/l*(s-i-8),p=f=>u-8-(f-o)/(a-o||1)*(u-8-c);return{left:i,bottom:u,low:o,high:a,most:l,x:d,y:p,place:f=>[d(f.rate),p(-f.reconstruction)]}}function ut(e,t,n,r,{member:o},a){let l=ye(r,t,n),[i,s,c]=["muted","blue","paper"].map(d=>C(a.colour(d))),u=[[l.left,6],[l.left,l.bottom],[t-4,l.bottom]];re(e,C(a.colour("line")),1,u),hn(e,t,n,l,a),re(e,C(a.colour("orange")),2.5,gn(l,o),[6,4]),re(e,i,1.5,r.map(l.place));for(let d of r)D(e,c,...l.place(d),5),D(e,i,...l.place(d),4);D(e,c,...l.place(o),8.5),D(e,s,...l.place(o),7);for(let d of[r[0],r.at(-1),o])mn(e,t,l.place(d),d,d===o,a)}function mn(e,t,[n,r],{beta:o},a,l){let[i,s]=n>t-70?[4,"right"]:[10,"left"],c=a?{colour:"blue",bold:!0,halo:!0}:{colour:"muted"};P(e,l,`β = ${o}`,n+i,r-(s==="right"?16:9),{align:s,...c})}function hn(e,t,n,{left:r,bottom:o,low:a,high:l,most:i,x:s,y:c},u){let d={colour:"muted",align:"right"};for(let p of[a,l])P(e,u,p.toFixed(0),r-5,c(p),d);for(let p of[0,i])P(e,u,p.toFixed(0),s(p),o+4,{...d,align:"center",baseline:"top"});P(e,u,"rate: KL, in nats",t-4,n-7,d),P(e,u,"distortion: −E ln p(x|z), in nats",t-4,7,d)}function gn(e,{beta:t,rate:n,reconstruction:r}){let o=Math.min(.2*e.most,.22*(e.high-e.low)/t);return[-o,o].map(a=>[e.x(n+a),e.y(-r-t*a)])}var E=28,wn=20,bn=.1;function pt(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(n){let r=Math.sqrt(n.length),o=ft(e,r,a=>a*r/e);t.set(mt(n,o,o))},dab(n,r,o,a=!1){for(let l=0;l<t.length;l++){let i=Math.hypot(l%e+.5-n,Math.floor(l/e)+.5-r),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[l]=a?Math.min(t[l],1-s):Math.max(t[l],s)}}}}function ve(e){let t=Math.sqrt(e.length),n=An(e,t);if(!n)return new Float32Array(E**2);let r=wn/Math.max(n.right-n.left,n.bottom-n.top),o=yn(e,t),a=dt(t,r,o.x,n.left,n.right),l=dt(t,r,o.y,n.top,n.bottom);return mt(e,a,l)}function An(e,t){let n=t,r=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<bn)continue;let i=l%t,s=Math.floor(l/t);n=Math.min(n,i),r=Math.max(r,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return n<r?{left:n,right:r,top:o,bottom:a}:void 0}function yn(e,t){let n=0,r=0,o=0;for(let a=0;a<e.length;a++)n+=e[a],r+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:r/n,y:o/n}}function dt(e,t,n,r,o){let a=E/2,l=Math.min(E-(o-n)*t,Math.max((n-r)*t,a));return ft(E,e,i=>n+(i-l)/t)}function ft(e,t,n){return Array.from({length:e},(r,o)=>{let a=n(o),l=n(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(t,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function mt(e,t,n){let r=Math.sqrt(e.length),o=new Float32Array(r*t.length),a=new Float32Array(n.length*t.length);for(let l=0;l<r;l++)t.forEach((i,s)=>{for(let[c,u]of i)o[l*t.length+s]+=u*e[l*r+c]});return n.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<t.length;u++)a[i*t.length+u]+=c*o[s*t.length+u]}),a}function xe(e,t){let{buffer:n,byteOffset:r,byteLength:o}=Q(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var ht=`.lw-studio {
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
`;var wt=ht,Me=3,gt={draw:1.25*Me,erase:2.5*Me};var oe=(...e)=>b("div",{class:"lw-caption"},...e);function bt(e,{digits:t,labels:n,onChange:r}){let o=pt(Me*E),a=L({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],i="",s=0,c=()=>{let g=e.colour("paper"),x=e.colour("ink");a.paint(h=>R(g,x,o.ink[h]))};function u(g,x){l=g,i=x,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(g){o.load(t[g]),u(t[g],`digit ${n[g]}`),c()}function p(g){cancelAnimationFrame(s);let x=()=>{u(ve(o.ink),o.ink.some(h=>h>0)?"your drawing":"an empty sheet"),f.value=null,r(g)};g?x():s=requestAnimationFrame(x)}let f=ke(e,t,n,g=>{cancelAnimationFrame(s),d(g),r(!0)}),m=Pe({label:"Erase",title:"Draw with paper instead of ink"}),v=j({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),m.value=!1,c(),p(!0)}});return Mn(a,(g,x)=>o.dab(g,x,m.value?gt.erase:gt.draw,m.value),()=>{c(),p(!1)},()=>p(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),d(0),{sheet:B("draw here",a.element),tray:b("div",{class:"lw-tray-row"},f.element,V(v.element,m.element)),get image(){return l},get subject(){return i},set sample(g){cancelAnimationFrame(s),f.value=g,m.value=!1,d(g)}}}function ke(e,t,n,r,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${n[c]}`;return b("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),r(c)}},c<0?U("pencil"):xn(e,t[c]))});function s(c){a=c,l.forEach((u,d)=>i[d].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:b("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function xn(e,t){let n=Math.sqrt(t.length),r=L({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let o=()=>ae(e,r,t);return e.onTheme(o),o(),r.element}function ae(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>R(r,o,Math.min(1,Math.max(0,n[a]))))}function Mn(e,t,n,r){let o;Re(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},n(),i==="end"&&r()})}var Ee=2;function Ce({label:e,side:t,frames:n,across:r=n}){let o=Math.ceil(n/r),a=t+Ee,l=L({label:e,width:r*a-Ee,height:o*a-Ee});return l.element.classList.add("lw-film"),{element:l.element,describe:l.describe,paint(i,s){let c=i.colour("paper"),u=i.colour("ink"),d=R(c,u,.18),p=Array.from({length:256},(f,m)=>R(c,u,m/255));l.paint((f,m,v)=>{let[g,x]=[m%a,v%a],h=s[Math.floor(v/a)*r+Math.floor(m/a)];return g>=t||x>=t||!h?d:p[Math.round(255*h[x*t+g])]})}}}var At=`.lw .bd-dial .lw-slider {
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
`;var Ie=16,Se=11,H=3;function En({model:e,el:t}){let n=ot({members:e.get("members"),decoders:e.get("decoders"),decoderWeights:e.get("decoder_weights"),encoders:e.get("encoders"),encoderWeights:e.get("encoder_weights"),codes:e.get("codes")}),r=Oe(t,{title:"Beta dial",lead:"β is the price of a nat of KL. Raise it: which latents fall asleep, and what does the picture lose?",css:wt+At}),o=Cn(r,e,!!n[0].encoder,f=>{u(),f&&d()}),a=()=>{u(),d()},l=le({label:"β",min:0,max:n.length-1,step:1,value:e.get("start"),format:f=>String(n[f].beta),onInput:a});l.element.append(b("div",{class:"bd-ticks","aria-hidden":"true"},...n.map(f=>b("span",{},String(f.beta)))));let i=In(r,n,a),s=j({label:"Reset",icon:"reset",onClick(){l.value=e.get("start"),o.sample=0,i.reset(),a()}}),c=()=>({number:l.value,member:n[l.value],picture:o.picture}),u=()=>i.draw(c()),d=()=>r.announce(i.sentence(c()));i.onMember(f=>{f!==l.value&&(l.value=f,a())});let p=V(l.element,i.again,s.element);return p.classList.add("bd-dial"),r.add(o.tray,p,...i.arranged(o.sheet)),r.onTheme(u),u(),r.destroy}function Cn(e,t,n,r){let o=xe(t.get("digits"),E**2),a=t.get("labels");if(n){let i=bt(e,{digits:o,labels:a,onChange:r});return{tray:i.tray,sheet:i.sheet,get picture(){return{image:i.image,subject:i.subject}},set sample(s){i.sample=s}}}let l=ke(e,o,a,()=>r(!0));return{tray:l.element,get picture(){return{image:o[l.value],subject:`digit ${a[l.value]}`,sample:l.value}},set sample(i){l.value=i}}}function In(e,t,n){let r=t[0].latent,o,a=0,l=()=>{},[i,s]=["Input","Reconstruction"].map(h=>L({label:h,width:E,height:E})),c=Ce({label:"Samples",side:E,frames:Ie,across:4}),u=Ce({label:"Traversal",side:E,frames:Se}),d={subject:oe(),error:oe()},p=ie(e,{label:"KL of each latent",height:190,draw:(...h)=>o&&ct(...h,t,o,m.value-1,e)}),f=ie(e,{label:"Rate and distortion",height:190,draw:(...h)=>o&&ut(...h,t,o,e)}),m=le({label:"latent",min:1,max:r,step:1,value:1,format:String,onInput:n}),v=b("span",{}),g=j({label:"New samples",onClick(){a+=1,n()}});p.element.addEventListener("pointerdown",({offsetX:h})=>{m.value=1+Math.min(r-1,Math.floor(r*h/p.element.clientWidth)),n()}),f.element.addEventListener("pointerdown",({offsetX:h,offsetY:w})=>{let y=ye(t,f.element.clientWidth,f.element.clientHeight),A=F=>Math.hypot(y.place(F)[0]-h,y.place(F)[1]-w),k=t.reduce((F,K)=>A(K)<A(F)?K:F);A(k)<24&&l(t.indexOf(k))});for(let h of[p,f])h.element.classList.add("bd-choose");return{again:g.element,arranged:h=>[b("div",{class:h?"bd-pictures bd-four":"bd-pictures"},h??null,B("input",i.element,d.subject),B("output",s.element,d.error),B("samples",c.element,oe("from the prior"))),De(B(v,p.element,Fe("bar","mean over test digits"),Fe("dot","this digit")),B("what is lost, against what is kept",f.element,Fe("price","slope −β: what a nat of KL has to earn"))),b("div",{},b("div",{class:"bd-unit"},m.element),u.element,b("div",{class:"bd-scale"},...[-H,0,H].map(w=>b("span",{},_(`z = ${w}`)))))],onMember(h){l=h},reset(){a=0,m.value=1},draw({number:h,member:w,picture:y}){let A=lt(w,y),k=w.order[m.value-1];o={number:h,member:w,seen:A},ae(e,i,y.image),ae(e,s,A.image),c.paint(e,it(w,Ie,a)),u.paint(e,st(w,A.q,k,Se,H)),v.textContent=`KL of each latent: ${Be(w)} of ${r} in use`,d.subject.textContent=y.subject,d.error.textContent=_(`E ln p(x|z) = ${A.reconstruction.toFixed(1)}`),x(y,w,A),p.redraw(),f.redraw(),e.readout(vt(w))},sentence:({member:h,picture:w})=>`${vt(h)} ${yt(w,o.seen)}`};function x(h,w,y){i.describe(`Input: ${h.subject}`),s.describe(`Reconstruction of ${h.subject} from the mean of its latents: ${yt(h,y)}`),c.describe(`${Ie} pictures decoded from draws of the prior at β = ${w.beta}`),u.describe(`${Se} pictures of ${h.subject} with latent ${m.value} from −${H} to ${H}; its KL on test digits is ${w.kl[w.order[m.value-1]].toFixed(2)} nats`),p.describe(`KL of each latent on test digits, in nats, largest first: ${w.order.map(A=>w.kl[A].toFixed(2)).join(", ")}. ${Be(w)} of ${r} are in use.`),f.describe("KL and reconstruction on test digits: "+t.map(A=>_(`β ${A.beta}: ${A.rate.toFixed(1)}, ${A.reconstruction.toFixed(1)}`)).join("; ")+`. Marked: β = ${w.beta}.`)}}var Fe=(e,t)=>b("span",{class:`bd-key bd-${e}`},t),_=e=>e.replaceAll("-","−"),Be=e=>e.active.filter(Boolean).length,yt=({subject:e},{reconstruction:t,kl:n})=>_(`${e} has E ln p(x|z) = ${t.toFixed(1)} nats and KL ${q(n).toFixed(1)} nats.`);function vt(e){let{beta:t,rate:n,reconstruction:r}=e;return _(`β = ${t}, on test digits: reconstruction ${r.toFixed(1)} − KL ${n.toFixed(1)} = ELBO ${(r-n).toFixed(1)} nats; ${Be(e)} of ${e.latent} latents in use.`)}var wr={render:En};export{wr as default};
