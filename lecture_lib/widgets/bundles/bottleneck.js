var we=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function w(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var rt=Math.random().toString(36).slice(2,8),nt=0,Ae=()=>`lw-${rt}-${++nt}`,H={"data-lm-suppress-shortcuts":"true"},ot={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function q(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",ot[e]),t.append(r),t}function be(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(w("style",{"data-lecture-kit":!0},t))}function ye(e,{title:t,lead:r,css:n}){be(e,we),n&&be(e,n);let o=Ae(),a=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),i=w("div",{class:"lw-body"}),s=T({icon:"enlarge",title:"Full screen",onClick:()=>at(c)});s.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":o,...H},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),s.element),r?w("p",{class:"lw-lead"},r):null,i,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,p=[()=>d.clear()];u.push(ct(()=>p.forEach(f=>f()))),u.push(it(c,()=>p.forEach(f=>f())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:i,add:(...f)=>i.append(...f),announce(f){clearTimeout(m),m=setTimeout(()=>{a.textContent=f},500)},readout(f){l.textContent!==f&&(l.textContent=f)},colour(f){return c.isConnected?(d.has(f)||d.set(f,st(c,`var(--lw-${f})`)),d.get(f)):lt},onTheme:f=>p.push(f),onCleanup:f=>u.push(f),destroy(){for(;u.length;)u.pop()()}}}function at(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var lt=[128,128,128];function it(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function st(e,t){let r=w("span",{style:`color: ${t}`});e.append(r);let n=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var B=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,X=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function ct(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var _=(...e)=>w("div",{class:"lw-row"},...e);var ve=(...e)=>w("div",{class:"lw-columns"},...e),F=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),ut=e=>e.toFixed(2).replace("-","−");function xe({label:e,min:t,max:r,step:n,value:o,format:a=ut,onInput:l=()=>{}}){let i=Ae(),s=w("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...H}),c=w("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:w("div",{class:"lw-slider"},w("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function T({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=w("span",{},e??""),l=w("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...H},t?q(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(q(i))}}}function Ce({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=w("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...H},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function Q({label:e,width:t,height:r}){let n=w("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<r;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let d=0;d<3;d++)a.data[4*s+d]=u[d]}o.putImageData(a,0,0)}}}function Z(e,{label:t,height:r,draw:n}){let o=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*s),p=Math.round(u*s);(o.width!==d||o.height!==p)&&Object.assign(o,{width:d,height:p}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function Me(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let a=e.getBoundingClientRect();t((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])r(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var dt=Float64Array.from({length:32},(e,t)=>2**(t-15));function ft(e){let t=e>>10&31,r=e&1023,n=t?dt[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function $(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function D(e,t){let r=$(e),n=t==="float16"?2:4,o=t==="float16"?l=>ft(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var pt=2**24,W={float16:2,float32:4,int8:1},mt={float16:65504,int8:65504,float32:35e37};function ke(e,t){C(Object.hasOwn(W,e?.dtype),()=>`dtype is ${k(e?.dtype)}; it reads ${Object.keys(W)}`),C(oe(e.inputShape),()=>`inputShape is ${k(e.inputShape)}; it takes whole numbers from 1`);let r=ht(t).byteLength;C(r%W[e.dtype]===0,()=>`${r} bytes do not hold whole numbers of type ${e.dtype}`);let n=e.dtype==="int8"?e.plain:r/W[e.dtype],o=e.dtype==="int8"?r-2*n:0;C(R(n,0)&&o>=0,()=>`plain is ${k(e.plain)}; that is not in ${r} bytes`),re(e.layers,e.inputShape,{plain:n,small:e.dtype==="int8"?o:void 0})}function ne(e,t){let r=mt[t];for(let n=0;n<e.length;n++)C(Math.abs(e[n])<=r,()=>`weight ${n} is not finite; the bytes are damaged`);return e}function C(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function ht(e){return C(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${k(e)}, not bytes`),$(e)}var k=e=>(JSON.stringify(e)??String(e)).slice(0,200),R=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,Se=(e,t=1)=>Array.isArray(e)&&e.every(r=>R(r,t)),O=e=>e.reduce((t,r)=>t*r,1),ee=(e,t)=>e.length===t.length&&e.every((r,n)=>r===t[n]),P=(e,t)=>Se(e,t)&&e.length===2,oe=e=>Se(e)&&e.length>0&&O(e)<=pt;function re(e,t,r){C(Array.isArray(e),()=>`layers is ${k(e)}; it takes a list`);for(let n of e){let o=n?.op;C(Object.hasOwn(te,o),()=>`there is no layer ${k(o)}; there is ${Object.keys(te).join(", ")}`);let a=te[o](t,n,r);C(a&&oe(a.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${k(n)}`),C(a.inner||!n.inner,()=>`${o} has no layers inside it`);let{weight:l=0,bias:i=0,rows:s=0}=a,c=s&&r.small!==void 0,u={weight:[l,c?r.small:r.plain],bias:[i,r.plain]};u.scale=[c?s:0,r.plain];for(let[d,[p,m]]of Object.entries(u)){let f=n[d];C(p?gt(f,p,m):f===void 0,()=>`the ${d} of ${o} lies at [start, count] ${k(f)} of ${m}; it takes ${p} numbers`)}t=a.shape}return t}var gt=(e,t,r)=>P(e,0)&&e[1]===t&&e[0]+t<=r,Y=e=>({shape:e}),Ee=([e,...t],r)=>t.length===2&&P(r,1)&&{shape:[e,...t.map((n,o)=>n*r[o])]};function Ie([e,...t],r,n,o){let{inChannels:a,outChannels:l,kernel:i,stride:s,padding:c}=r;return t.length!==2||a!==e||!R(l)||!P(i,1)||!P(s,1)||!P(c,0)?!1:{shape:[l,...t.map(o)],weight:e*l*O(i),bias:l,rows:n}}var te={linear:(e,{inFeatures:t,outFeatures:r})=>R(r)&&ee(e,[t])&&{shape:[r],weight:t*r,bias:r,rows:r},conv:(e,t)=>{let{kernel:r,stride:n,padding:o}=t,a=(l,i)=>Math.floor((l+2*o[i]-r[i])/n[i])+1;return Ie(e,t,t.outChannels,a)},convTranspose:(e,t)=>{let{kernel:r,stride:n,padding:o,outputPadding:a}=t,l=(i,s)=>(i-1)*n[s]-2*o[s]+r[s]+a[s];return P(a,0)&&Ie(e,t,t.inChannels,l)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:O(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:r})=>t.length===2&&R(r)&&{shape:[e/r**2,...t.map(n=>n*r)]},upsampleNearest:(e,{factor:t})=>Ee(e,t),upsampleBilinear:(e,{factor:t,alignCorners:r})=>typeof r=="boolean"&&Ee(e,t),skip:(e,{inner:t},r)=>{let[n,...o]=re(t,e,r);return ee(o,e.slice(1))&&{shape:[e[0]+n,...o],inner:t}},residual:(e,{inner:t},r)=>ee(re(t,e,r),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>oe(t)&&O(t)===O(e)&&{shape:t},flatten:e=>({shape:[O(e)]}),relu:Y,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:Y,tanh:Y,silu:Y};var wt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var S=bt();function bt(){try{let e=Uint8Array.from(atob(wt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function U(e,t,r){if(!S){let[s,c,u]=[r*e,r*t,e*t].map(d=>new Float32Array(d));return{a:s,b:c,out:u,multiply:()=>At(s,c,u,e,t,r)}}let n=8*r,o=n+r*e,a=o+r*t,l=a+e*t,i=Be(l+3*t+8);return{a:i.subarray(n,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>S.product(4*n,4*o,4*a,0,e,t,r)}}function le(e){if(!S)return e.map(r=>1/(1+Math.exp(-r)));let t=Be(e.length+3);return t.set(e),S.sigmoid(0,4*e.length),t.slice(0,e.length)}var ae=new Float32Array(0);function Be(e){let t=4*e-S.memory.buffer.byteLength;return t>0&&S.memory.grow(Math.ceil(t/65536)),ae.buffer!==S.memory.buffer&&(ae=new Float32Array(S.memory.buffer)),ae}function At(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<o;l+=64)for(let i=0;i<n;i++){let s=i*o+l,c=s+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let d=e[u*n+i],p=e[(u+1)*n+i],m=e[(u+2)*n+i],f=e[(u+3)*n+i];for(let g=s,h=u*o+l,b=h+o,y=b+o,x=y+o;g<c;g++,h++,b++,y++,x++)r[g]+=d*t[h]+p*t[b]+m*t[y]+f*t[x]}for(;u<a;u++){let d=e[u*n+i];for(let p=s,m=u*o+l;p<c;p++,m++)r[p]+=d*t[m]}}}function se(e,t){ke(e,t);let r=e.dtype==="int8"?vt(e,t):yt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>$e(n,r))}}function $e(e,t){let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=Pe(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>$e(n,t))),r}var V=(e,[t,r])=>e.subarray(t,t+r);function yt({dtype:e},t){let r=ne(D(t,e),e);return(n,o)=>V(r,n[o])}function vt(e,t){let r=$(t),n=2*e.plain,o=ne(D(new DataView(r.buffer,r.byteOffset,n),"float16"),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,i)=>{if(i!=="weight"||!l.scale)return V(o,l[i]);let s=V(o,l.scale),c=Float32Array.from(V(a,l.weight)),u=c.length/s.length;for(let d=0;d<c.length;d++)c[d]*=s[Math.floor(d/u)];return c}}function ce(e,t){let r=t.length/E(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n=Qe(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r});return C(n.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),n}var Qe=(e,t)=>e.reduce((r,n)=>xt[n.op](r,n),t),E=e=>e.reduce((t,r)=>t*r,1),ie=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},xt={linear:Mt,conv:Et,convTranspose:St,affine:Bt,instanceNorm:Ft,positionBias:$t,pixelShuffle:Ot,upsampleNearest:Pt,upsampleBilinear:Lt,skip:Qt,residual:Dt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[E(e.shape)]}),relu:ie(e=>e>0?e:0),leakyRelu:ie((e,{slope:t})=>e>0?e:t*e),tanh:ie(Math.tanh),sigmoid:e=>({...e,data:le(e.data)}),silu:Ct};function Ct(e){let{data:t}=e,r=le(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function Mt({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let{a:l,b:i,out:s,multiply:c}=U(t,n,r);l.set(Pe(e,t)),i.set(o),c();let u=s.slice();for(let d=0;d<u.length;)for(let p=0;p<n;d++,p++)u[d]+=a[p];return{data:u,shape:[n],batch:t}}function Et({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:a,stride:l,padding:i,weight:s,bias:c}=n,[u,d]=[0,1].map(A=>Math.floor((t[A+1]+2*i[A]-a[A])/l[A])+1),p=u*d,m=s.length/o,{a:f,b:g,out:h,multiply:b}=U(o,p,m);f.set(s),g.fill(0);let y=l[0]*l[1]===1&&d===t[2]?kt:It,x=new Float32Array(r*o*p);for(let A=0;A<r;A++)y(e.subarray(A*E(t),(A+1)*E(t)),g,t,[u,d],n),b(),x.set(h,A*h.length);return de(x,c,p),{data:x,shape:[o,u,d],batch:r}}function It(e,t,r,n,o){De(r,n,o,(a,l,i,s)=>{for(let c=i+s;i<c;a+=l,i++)t[i]=e[a]})}function kt(e,t,[r,n,o],[a],{kernel:[l,i],padding:s}){for(let c=0,u=0;c<r;c++)for(let d=0;d<l;d++)for(let p=0;p<i;p++,u+=a*o){let[m,f]=G(d-s[0],1,n,a),[g,h]=G(p-s[1],1,o,o);if(m>=f||g>=h)continue;let b=m*o+g,y=(f-1)*o+h,x=(c*n+d-s[0])*o+p-s[1];t.set(e.subarray(b+x,y+x),u+b);for(let A=u+m*o;A<u+f*o;A+=o){for(let v=0;v<g;v++)t[A+v]=0;for(let v=h;v<o;v++)t[A+v]=0}}}function St({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:p}=a,m=(v,I)=>(v-1)*s[I]-2*c[I]+i[I]+u[I],f=[l,m(r,0),m(n,1)],g=r*n,{a:h,b,out:y,multiply:x}=U(d.length/t,g,t);h.set(d);let A=new Float32Array(o*E(f));for(let v=0;v<o;v++){let I=A.subarray(v*E(f),(v+1)*E(f));b.set(e.subarray(v*t*g,(v+1)*t*g)),x(),De(f,[r,n],a,(z,Xe,N,Ze)=>{for(let et=N+Ze;N<et;N++,z+=Xe)I[z]+=y[N]})}return de(A,p,f[1]*f[2]),{data:A,shape:f,batch:o}}function De([e,t,r],[n,o],{kernel:[a,l],stride:i,padding:s},c){for(let u=0,d=0;u<e;u++)for(let p=0;p<a;p++)for(let m=0;m<l;m++,d++){let[f,g]=G(p-s[0],i[0],t,n),[h,b]=G(m-s[1],i[1],r,o);for(let y=f;y<g;y++){let x=(u*t+y*i[0]+p-s[0])*r;c(x+h*i[1]+m-s[1],i[1],(d*n+y)*o+h,b-h)}}}var G=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function Bt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,i=E(l),s=e.map((c,u)=>c*n[Math.floor(u/i)%a]);return de(s,o,i),{data:s,shape:t,batch:r}}function Ft(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=E(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((m,f)=>m+f,0)/l,d=c.reduce((m,f)=>m+(f-u)**2,0)/l,p=t[s]/Math.sqrt(d+n);for(let m=0;m<l;m++)c[m]=(c[m]-u)*p+r[s]}return e}function $t(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var Oe=(e,t)=>Qe(t,{...e,data:e.data.slice()});function Qt(e,{inner:t}){let r=Oe(e,t),n=E(e.shape),o=E(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function Dt(e,{inner:t}){let r=Oe(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function Ot({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:ue(l,o,(s,c,u)=>{let d=s*a*a+c%a*a+u%a;return e[(d*r+Math.floor(c/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function Pt({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let i=[t,r*a,n*l];return{data:ue(i,o,(c,u,d)=>e[(c*r+Math.floor(u/a))*n+Math.floor(d/l)]),shape:i,batch:o}}function Lt({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,r*a,n*l],c=Fe(r,a,i),u=Fe(n,l,i);return{data:ue(s,o,(p,m,f)=>{let{low:g,high:h,part:b}=c[m],{low:y,high:x,part:A}=u[f],v=p*r,I=e[(v+g)*n+y]*(1-A)+e[(v+g)*n+x]*A,z=e[(v+h)*n+y]*(1-A)+e[(v+h)*n+x]*A;return I*(1-b)+z*b}),shape:s,batch:o}}function Fe(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function ue([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,i=0;l<n*e;l++)for(let s=0;s<t;s++)for(let c=0;c<r;c++)a[i++]=o(l,s,c);return a}function de(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function Pe(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}function Te({encoder:e,decoder:t,encoderWeights:r,decoderWeights:n,mean:o,components:a}){return{encoder:se(e,r),decoder:se(t,n),mean:D(o,"float16"),components:D(a,"float16")}}function K(e,t){let r=ce(e.encoder,t).data,n=r.length,o=new Float32Array(n*n);for(let i=0;i<n;i++)o.set(r.subarray(0,i+1),i*n);let a=ce(e.decoder,o).data,l=Array.from({length:n},(i,s)=>a.subarray(s*t.length,(s+1)*t.length));return{code:r,learned:Le(l,t),linear:Le(Tt(e,t,n),t)}}function Tt({mean:e,components:t},r,n){let o=e;return Array.from({length:n},(a,l)=>{let i=t.subarray(l*e.length,(l+1)*e.length),s=0;for(let c=0;c<e.length;c++)s+=i[c]*(r[c]-e[c]);return o=o.map((c,u)=>c+s*i[u]),o})}var Le=(e,t)=>e.map(r=>({image:r,error:Rt(r,t)}));function Rt(e,t){let r=0;for(let n=0;n<e.length;n++)r+=(e[n]-t[n])**2;return r}function Re(e,t){let r=e.findIndex(n=>n.error<=t);return r<0?void 0:r+1}var M=28,jt=20,zt=.1;function ze(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(r){let n=Math.sqrt(r.length),o=Ne(e,n,a=>a*n/e);t.set(qe(r,o,o))},dab(r,n,o,a=!1){for(let l=0;l<t.length;l++){let i=Math.hypot(l%e+.5-r,Math.floor(l/e)+.5-n),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[l]=a?Math.min(t[l],1-s):Math.max(t[l],s)}}}}function fe(e){let t=Math.sqrt(e.length),r=Nt(e,t);if(!r)return new Float32Array(M**2);let n=jt/Math.max(r.right-r.left,r.bottom-r.top),o=qt(e,t),a=je(t,n,o.x,r.left,r.right),l=je(t,n,o.y,r.top,r.bottom);return qe(e,a,l)}function Nt(e,t){let r=t,n=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<zt)continue;let i=l%t,s=Math.floor(l/t);r=Math.min(r,i),n=Math.max(n,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return r<n?{left:r,right:n,top:o,bottom:a}:void 0}function qt(e,t){let r=0,n=0,o=0;for(let a=0;a<e.length;a++)r+=e[a],n+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:n/r,y:o/r}}function je(e,t,r,n,o){let a=M/2,l=Math.min(M-(o-r)*t,Math.max((r-n)*t,a));return Ne(M,e,i=>r+(i-l)/t)}function Ne(e,t,r){return Array.from({length:e},(n,o)=>{let a=r(o),l=r(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(t,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function qe(e,t,r){let n=Math.sqrt(e.length),o=new Float32Array(n*t.length),a=new Float32Array(r.length*t.length);for(let l=0;l<n;l++)t.forEach((i,s)=>{for(let[c,u]of i)o[l*t.length+s]+=u*e[l*n+c]});return r.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<t.length;u++)a[i*t.length+u]+=c*o[s*t.length+u]}),a}function pe(e,t){let{buffer:r,byteOffset:n,byteLength:o}=$(e),a=Float32Array.from(new Uint8Array(r,n,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var He=`.lw-studio {
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
`;var We=He,me=3,_e={draw:1.25*me,erase:2.5*me},Ye=(...e)=>w("div",{class:"lw-studio"},...e),he=(...e)=>w("div",{class:"lw-caption"},...e);function Ue(e,{digits:t,labels:r,onChange:n}){let o=ze(me*M),a=Q({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],i="",s=0,c=()=>{let h=e.colour("paper"),b=e.colour("ink");a.paint(y=>X(h,b,o.ink[y]))};function u(h,b){l=h,i=b,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(h){o.load(t[h]),u(t[h],`digit ${r[h]}`),c()}function p(h){cancelAnimationFrame(s);let b=()=>{u(fe(o.ink),o.ink.some(y=>y>0)?"your drawing":"an empty sheet"),m.value=null,n(h)};h?b():s=requestAnimationFrame(b)}let m=_t(e,t,r,h=>{cancelAnimationFrame(s),d(h),n(!0)}),f=Ce({label:"Erase",title:"Draw with paper instead of ink"}),g=T({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),f.value=!1,c(),p(!0)}});return Yt(a,(h,b)=>o.dab(h,b,f.value?_e.erase:_e.draw,f.value),()=>{c(),p(!1)},()=>p(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),d(0),{sheet:F("draw here",a.element),tray:w("div",{class:"lw-tray-row"},m.element,_(g.element,f.element)),get image(){return l},get subject(){return i},set sample(h){cancelAnimationFrame(s),m.value=h,f.value=!1,d(h)}}}function _t(e,t,r,n,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return w("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),n(c)}},c<0?q("pencil"):Wt(e,t[c]))});function s(c){a=c,l.forEach((u,d)=>i[d].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:w("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function Wt(e,t){let r=Math.sqrt(t.length),n=Q({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>J(e,n,t);return e.onTheme(o),o(),n.element}function J(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(a=>X(n,o,Math.min(1,Math.max(0,r[a]))))}function Yt(e,t,r,n){let o;Me(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},r(),i==="end"&&n()})}var Ve=`.lw .bn-dial {
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
`;var j={learned:"autoencoder",linear:"PCA"},Vt={learned:"blue",linear:"orange"};function Gt({model:e,el:t}){let r=Te({encoder:e.get("encoder"),decoder:e.get("decoder"),encoderWeights:e.get("encoder_weights"),decoderWeights:e.get("decoder_weights"),mean:e.get("mean"),components:e.get("components")}),n=ye(t,{title:"Bottleneck",lead:"A digit has to pass through k numbers. Move k: what comes out?",css:We+Ve}),o=Ue(n,{digits:pe(e.get("digits"),M**2),labels:e.get("labels"),onChange(p){a=K(r,o.image),c(),p&&u()}}),a=K(r,o.image),l=xe({label:"code size k",min:1,max:a.code.length,step:1,value:e.get("k"),format:String,onInput:()=>{c(),u()}}),i=T({label:"Reset",icon:"reset",onClick:()=>{l.value=e.get("k"),o.sample=0,a=K(r,o.image),c(),u()}}),s=Kt(n),c=()=>s.draw(o,a,l.value),u=()=>n.announce(s.sentence(o,a,l.value)),d=_(l.element,i.element);return d.classList.add("bn-dial"),n.add(o.tray,d,...s.arranged(o.sheet)),n.onTheme(c),c(),n.destroy}function Kt(e){let t,r=Q({label:"Input",width:M,height:M}),n={learned:Ge("learned"),linear:Ge("linear")},o=Z(e,{label:"Squared error at every code size",height:130,draw:(...l)=>t&&Xt(...l,t,e)}),a=Z(e,{label:"The code",height:130,draw:(...l)=>t&&Zt(...l,t,e)});return{arranged:l=>[Ye(l,F("input",r.element,he("784 numbers")),...Object.values(n).map(i=>i.element)),ve(F("squared error against k",o.element),F("the code: only the blue numbers pass",a.element))],draw(l,i,s){t={results:i,k:s},J(e,r,l.image),r.describe(`Input: ${l.subject}`);for(let[u,d]of Object.entries(n))d.show(e,i[u][s-1],s);o.redraw(),a.redraw();let c=i.code.length;o.describe(`Squared error by code size. Autoencoder: ${L(i.learned,1)} with 1 number, ${L(i.learned,c)} with ${c}. PCA: ${L(i.linear,1)} and ${L(i.linear,c)}. Marked: ${s}.`),a.describe(`The code as bars: ${c} numbers, the first ${s} of them used`),e.readout(Ke(i,s))},sentence:(l,i,s)=>`${l.subject}, code size ${s}: squared error ${L(i.learned,s)} by the autoencoder, ${L(i.linear,s)} by PCA. ${Ke(i,s)}`}}function Ge(e){let t=Q({label:j[e],width:M,height:M}),r=w("b",{});return{element:F(Jt(e),t.element,he("squared error ",r)),show(n,{image:o,error:a},l){J(n,t,o),r.textContent=a.toFixed(1),t.describe(`What the ${j[e]} makes of ${l} numbers: squared error ${a.toFixed(1)}`)}}}var Jt=e=>w("span",{class:`bn-key bn-${e}`},j[e]),L=(e,t)=>e[t-1].error.toFixed(1);function Ke({learned:e,linear:t},r){let[n,o]=e[r-1].error<=t[r-1].error?["learned","linear"]:["linear","learned"],a={learned:e,linear:t},l=Re(a[o],a[n][r-1].error),i=e.length;return l===r?`With k = ${r} both come equally close.`:`To come as close as the ${j[n]} with k = ${r}, the ${j[o]} needs ${l?`k = ${l}`:`more than ${i}`}.`.replaceAll("the PCA","PCA")}function Xt(e,t,r,{results:n,k:o},a){let{learned:l,linear:i}=n,s=l.length,c=Math.max(1e-6,...[...l,...i].map(({error:g})=>g)),u=34,d=r-20,p=g=>u+(g-1)/Math.max(1,s-1)*(t-u-8),m=g=>d-g/c*(d-8),f=B(a.colour("muted"));Object.assign(e,{strokeStyle:B(a.colour("line")),fillStyle:f,lineWidth:1}),ge(e,[[u,6],[u,d],[t-4,d]]),Object.assign(e,{textAlign:"right",textBaseline:"middle"}),e.fillText(c.toFixed(0),u-5,m(c)+4),e.fillText("0",u-5,d),Object.assign(e,{textAlign:"center",textBaseline:"top"});for(let g of Je(s))e.fillText(String(g),p(g),d+5);e.strokeStyle=f,ge(e,[[p(o),6],[p(o),d]]);for(let[g,h]of[["linear",i],["learned",l]]){let b=B(a.colour(Vt[g]));Object.assign(e,{strokeStyle:b,fillStyle:b,lineWidth:2,lineJoin:"round"}),e.setLineDash(g==="linear"?[5,3]:[]),ge(e,h.map(({error:y},x)=>[p(x+1),m(y)])),e.setLineDash([]),e.beginPath(),e.arc(p(o),m(h[o-1].error),4,0,2*Math.PI),e.fill()}}var Je=e=>[1,...[16,32,48,64,96,128].filter(t=>t<e-4),e];function ge(e,t){e.beginPath();for(let[r,n]of t)e.lineTo(r,n);e.stroke()}function Zt(e,t,r,{results:{code:n},k:o},a){let l=Math.max(1e-6,...n.map(Math.abs)),i=(r-20)/2+4,s=t/n.length,c=s>4?1:.5,u=B(a.colour("blue")),d=B(a.colour("line"));n.forEach((p,m)=>{let f=p/l*(i-6);e.fillStyle=m<o?u:d,e.fillRect(m*s,Math.min(i,i-f),s-c,Math.max(1,Math.abs(f)))}),e.fillStyle=B(a.colour("muted")),Object.assign(e,{textBaseline:"top",textAlign:"center"});for(let p of Je(n.length))e.fillText(String(p),Math.min(t-8,Math.max(5,(p-.5)*s)),r-15)}var Br={render:Gt};export{Br as default};
