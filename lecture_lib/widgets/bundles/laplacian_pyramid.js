var Fe=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var ht=Math.random().toString(36).slice(2,8),gt=0,ae=()=>`lw-${ht}-${++gt}`,j={"data-lm-suppress-shortcuts":"true"},wt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function oe(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",wt[e]),t.append(n),t}function Be(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(h("style",{"data-lecture-kit":!0},t))}var De=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Te(e,{title:t,lead:n,css:r}){Be(e,Fe),r&&Be(e,r);let o=ae(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=h("p",{class:"lw-readout"}),i=h("div",{class:"lw-body"}),s=z({icon:"enlarge",title:"Full screen",onClick:()=>bt(c)});s.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":o,...j},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),s.element),n?h("p",{class:"lw-lead"},n):null,i,l,a);e.append(c);let u=[()=>c.remove()],f=new Map,m=[()=>f.clear()];u.push(xt(()=>m.forEach(p=>p()))),u.push(yt(c,()=>m.forEach(p=>p())));let d=0;return u.push(()=>clearTimeout(d)),{root:c,body:i,add:(...p)=>i.append(...p),announce(p){clearTimeout(d),d=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(f.has(p)||f.set(p,vt(c,`var(--lw-${p})`)),f.get(p)):At},onTheme:p=>m.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function bt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var At=[128,128,128];function yt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function vt(e,t){let n=h("span",{style:`color: ${t}`});e.append(n);let r=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}function xt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var le=(...e)=>h("div",{class:"lw-row"},...e);var Mt=e=>e.toFixed(2).replace("-","−");function Le({label:e,min:t,max:n,step:r,value:o,format:a=Mt,onInput:l=()=>{}}){let i=ae(),s=h("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...j}),c=h("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(f){s.value=f,u()}}}function z({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=h("span",{},e??""),l=h("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...j},t?oe(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(oe(i))}}}function U({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=h("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...j},h("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function Oe({label:e,options:t,value:n,onChange:r=()=>{}}){let o=ae(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=a.map(s=>h("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??a[0].value),onchange:()=>r(s.value),...j})),i=a.map((s,c)=>h("label",{title:s.title},l[c],h("span",{},s.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function ie({label:e,width:t,height:n}){let r=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<n;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let f=0;f<3;f++)a.data[4*s+f]=u[f]}o.putImageData(a,0,0)}}}var Et=Float64Array.from({length:32},(e,t)=>2**(t-15));function Ct(e){let t=e>>10&31,n=e&1023,r=t?Et[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function L(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function H(e,t){let n=L(e),r=t==="float16"?2:4,o=t==="float16"?l=>Ct(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var kt=2**24,Y={float16:2,float32:4,int8:1},It={float16:65504,int8:65504,float32:35e37};function Ne(e,t){C(Object.hasOwn(Y,e?.dtype),()=>`dtype is ${S(e?.dtype)}; it reads ${Object.keys(Y)}`),C(pe(e.inputShape),()=>`inputShape is ${S(e.inputShape)}; it takes whole numbers from 1`);let n=je(t).byteLength;C(n%Y[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/Y[e.dtype],o=e.dtype==="int8"?n-2*r:0;C(O(r,0)&&o>=0,()=>`plain is ${S(e.plain)}; that is not in ${n} bytes`),ue(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function fe(e,t){let n=It[t];for(let r=0;r<e.length;r++)C(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function Re(e,t){C(e instanceof Object,()=>`networks is ${S(e)}; it takes them by name`);let n=je(t);return Object.entries(e).map(([r,o])=>{let{spec:a,start:l,end:i}=o??{},s=O(l,0)&&O(i,l)&&i<=n.byteLength;return C(s,()=>`${r} lies from ${S(l)} to ${S(i)} of ${n.byteLength} bytes`),[r,a,new DataView(n.buffer,n.byteOffset+l,i-l)]})}function C(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function je(e){return C(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${S(e)}, not bytes`),L(e)}var S=e=>(JSON.stringify(e)??String(e)).slice(0,200),O=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,ze=(e,t=1)=>Array.isArray(e)&&e.every(n=>O(n,t)),P=e=>e.reduce((t,n)=>t*n,1),se=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),N=(e,t)=>ze(e,t)&&e.length===2,pe=e=>ze(e)&&e.length>0&&P(e)<=kt;function ue(e,t,n){C(Array.isArray(e),()=>`layers is ${S(e)}; it takes a list`);for(let r of e){let o=r?.op;C(Object.hasOwn(ce,o),()=>`there is no layer ${S(o)}; there is ${Object.keys(ce).join(", ")}`);let a=ce[o](t,r,n);C(a&&pe(a.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${S(r)}`),C(a.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:l=0,bias:i=0,rows:s=0}=a,c=s&&n.small!==void 0,u={weight:[l,c?n.small:n.plain],bias:[i,n.plain]};u.scale=[c?s:0,n.plain];for(let[f,[m,d]]of Object.entries(u)){let p=r[f];C(m?St(p,m,d):p===void 0,()=>`the ${f} of ${o} lies at [start, count] ${S(p)} of ${d}; it takes ${m} numbers`)}t=a.shape}return t}var St=(e,t,n)=>N(e,0)&&e[1]===t&&e[0]+t<=n,V=e=>({shape:e}),Qe=([e,...t],n)=>t.length===2&&N(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function Pe([e,...t],n,r,o){let{inChannels:a,outChannels:l,kernel:i,stride:s,padding:c}=n;return t.length!==2||a!==e||!O(l)||!N(i,1)||!N(s,1)||!N(c,0)?!1:{shape:[l,...t.map(o)],weight:e*l*P(i),bias:l,rows:r}}var ce={linear:(e,{inFeatures:t,outFeatures:n})=>O(n)&&se(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,a=(l,i)=>Math.floor((l+2*o[i]-n[i])/r[i])+1;return Pe(e,t,t.outChannels,a)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:a}=t,l=(i,s)=>(i-1)*r[s]-2*o[s]+n[s]+a[s];return N(a,0)&&Pe(e,t,t.inChannels,l)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:P(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&O(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>Qe(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&Qe(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=ue(t,e,n);return se(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>se(ue(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>pe(t)&&P(t)===P(e)&&{shape:t},flatten:e=>({shape:[P(e)]}),relu:V,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:V,tanh:V,silu:V};var $t="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var D=Ft();function Ft(){try{let e=Uint8Array.from(atob($t),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function K(e,t,n){if(!D){let[s,c,u]=[n*e,n*t,e*t].map(f=>new Float32Array(f));return{a:s,b:c,out:u,multiply:()=>Bt(s,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,i=He(l+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>D.product(4*r,4*o,4*a,0,e,t,n)}}function me(e){if(!D)return e.map(n=>1/(1+Math.exp(-n)));let t=He(e.length+3);return t.set(e),D.sigmoid(0,4*e.length),t.slice(0,e.length)}var de=new Float32Array(0);function He(e){let t=4*e-D.memory.buffer.byteLength;return t>0&&D.memory.grow(Math.ceil(t/65536)),de.buffer!==D.memory.buffer&&(de=new Float32Array(D.memory.buffer)),de}function Bt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let i=0;i<r;i++){let s=i*o+l,c=s+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let f=e[u*r+i],m=e[(u+1)*r+i],d=e[(u+2)*r+i],p=e[(u+3)*r+i];for(let b=s,x=u*o+l,A=x+o,y=A+o,M=y+o;b<c;b++,x++,A++,y++,M++)n[b]+=f*t[x]+m*t[A]+d*t[y]+p*t[M]}for(;u<a;u++){let f=e[u*r+i];for(let m=s,d=u*o+l;m<c;m++,d++)n[m]+=f*t[d]}}}function Dt(e,t){Ne(e,t);let n=e.dtype==="int8"?Lt(e,t):Tt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>We(r,n))}}function We(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=Ve(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>We(r,t))),n}var J=(e,[t,n])=>e.subarray(t,t+n);function Tt({dtype:e},t){let n=fe(H(t,e),e);return(r,o)=>J(n,r[o])}function Lt(e,t){let n=L(t),r=2*e.plain,o=fe(H(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return J(o,l[i]);let s=J(o,l.scale),c=Float32Array.from(J(a,l.weight)),u=c.length/s.length;for(let f=0;f<c.length;f++)c[f]*=s[Math.floor(f/u)];return c}}function Ge(e,t){return Object.fromEntries(Re(e,t).map(([n,r,o])=>[n,Dt(r,o)]))}function q(e,t){let n=t.length/$(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=_e(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return C(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var _e=(e,t)=>e.reduce((n,r)=>Ot[r.op](n,r),t),$=e=>e.reduce((t,n)=>t*n,1),he=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},Ot={linear:Pt,conv:Nt,convTranspose:zt,affine:Ht,instanceNorm:qt,positionBias:Wt,pixelShuffle:Ut,upsampleNearest:Yt,upsampleBilinear:Vt,skip:Gt,residual:_t,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[$(e.shape)]}),relu:he(e=>e>0?e:0),leakyRelu:he((e,{slope:t})=>e>0?e:t*e),tanh:he(Math.tanh),sigmoid:e=>({...e,data:me(e.data)}),silu:Qt};function Qt(e){let{data:t}=e,n=me(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function Pt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:i,out:s,multiply:c}=K(t,r,n);l.set(Ve(e,t)),i.set(o),c();let u=s.slice();for(let f=0;f<u.length;)for(let m=0;m<r;f++,m++)u[f]+=a[m];return{data:u,shape:[r],batch:t}}function Nt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:i,weight:s,bias:c}=r,[u,f]=[0,1].map(v=>Math.floor((t[v+1]+2*i[v]-a[v])/l[v])+1),m=u*f,d=s.length/o,{a:p,b,out:x,multiply:A}=K(o,m,d);p.set(s),b.fill(0);let y=l[0]*l[1]===1&&f===t[2]?jt:Rt,M=new Float32Array(n*o*m);for(let v=0;v<n;v++)y(e.subarray(v*$(t),(v+1)*$(t)),b,t,[u,f],r),A(),M.set(x,v*x.length);return we(M,c,m),{data:M,shape:[o,u,f],batch:n}}function Rt(e,t,n,r,o){Ue(n,r,o,(a,l,i,s)=>{for(let c=i+s;i<c;a+=l,i++)t[i]=e[a]})}function jt(e,t,[n,r,o],[a],{kernel:[l,i],padding:s}){for(let c=0,u=0;c<n;c++)for(let f=0;f<l;f++)for(let m=0;m<i;m++,u+=a*o){let[d,p]=X(f-s[0],1,r,a),[b,x]=X(m-s[1],1,o,o);if(d>=p||b>=x)continue;let A=d*o+b,y=(p-1)*o+x,M=(c*r+f-s[0])*o+m-s[1];t.set(e.subarray(A+M,y+M),u+A);for(let v=u+d*o;v<u+p*o;v+=o){for(let w=0;w<b;w++)t[v+w]=0;for(let w=x;w<o;w++)t[v+w]=0}}}function zt({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:f,bias:m}=a,d=(w,k)=>(w-1)*s[k]-2*c[k]+i[k]+u[k],p=[l,d(n,0),d(r,1)],b=n*r,{a:x,b:A,out:y,multiply:M}=K(f.length/t,b,t);x.set(f);let v=new Float32Array(o*$(p));for(let w=0;w<o;w++){let k=v.subarray(w*$(p),(w+1)*$(p));A.set(e.subarray(w*t*b,(w+1)*t*b)),M(),Ue(p,[n,r],a,(I,W,T,G)=>{for(let Q=T+G;T<Q;T++,I+=W)k[I]+=y[T]})}return we(v,m,p[1]*p[2]),{data:v,shape:p,batch:o}}function Ue([e,t,n],[r,o],{kernel:[a,l],stride:i,padding:s},c){for(let u=0,f=0;u<e;u++)for(let m=0;m<a;m++)for(let d=0;d<l;d++,f++){let[p,b]=X(m-s[0],i[0],t,r),[x,A]=X(d-s[1],i[1],n,o);for(let y=p;y<b;y++){let M=(u*t+y*i[0]+m-s[0])*n;c(M+x*i[1]+d-s[1],i[1],(f*r+y)*o+x,A-x)}}}var X=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function Ht({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,i=$(l),s=e.map((c,u)=>c*r[Math.floor(u/i)%a]);return we(s,o,i),{data:s,shape:t,batch:n}}function qt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=$(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((d,p)=>d+p,0)/l,f=c.reduce((d,p)=>d+(p-u)**2,0)/l,m=t[s]/Math.sqrt(f+r);for(let d=0;d<l;d++)c[d]=(c[d]-u)*m+n[s]}return e}function Wt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var Ye=(e,t)=>_e(t,{...e,data:e.data.slice()});function Gt(e,{inner:t}){let n=Ye(e,t),r=$(e.shape),o=$(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function _t(e,{inner:t}){let n=Ye(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function Ut({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:ge(l,o,(s,c,u)=>{let f=s*a*a+c%a*a+u%a;return e[(f*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function Yt({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let i=[t,n*a,r*l];return{data:ge(i,o,(c,u,f)=>e[(c*n+Math.floor(u/a))*r+Math.floor(f/l)]),shape:i,batch:o}}function Vt({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,n*a,r*l],c=qe(n,a,i),u=qe(r,l,i);return{data:ge(s,o,(m,d,p)=>{let{low:b,high:x,part:A}=c[d],{low:y,high:M,part:v}=u[p],w=m*n,k=e[(w+b)*r+y]*(1-v)+e[(w+b)*r+M]*v,I=e[(w+x)*r+y]*(1-v)+e[(w+x)*r+M]*v;return k*(1-A)+I*A}),shape:s,batch:o}}function qe(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function ge([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)a[i++]=o(l,s,c);return a}function we(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function Ve(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}var Ke=[1/8,3/8,3/8,1/8];function Kt(e,t){let n=t/2,r=e.length/t**2,o=new Float32Array(r*t*n),a=new Float32Array(r*n**2),l=i=>Math.min(t-1,Math.max(0,i));for(let i=0;i<r*t;i++)for(let s=0;s<n;s++)Ke.forEach((c,u)=>o[i*n+s]+=c*e[i*t+l(2*s-1+u)]);for(let i=0;i<r;i++)for(let s=0;s<n;s++)Ke.forEach((c,u)=>{let f=(i*t+l(2*s-1+u))*n,m=(i*n+s)*n;for(let d=0;d<n;d++)a[m+d]+=c*o[f+d]});return a}function be(e,t){let n=[{op:"upsampleBilinear",factor:[2,2],alignCorners:!1}];return q({inputShape:[e.length/t**2,t,t],layers:n},e).data}function Ae(e,t,n=2){if(!n)return[Float32Array.from(e)];let r=Kt(e,t),o=be(r,t/2);return[e.map((a,l)=>a-o[l]),...Ae(r,t/2,n-1)]}function ye(e,t,n){let r=e[0].map(l=>n[0]*l);if(e.length===1)return[r];let o=ye(e.slice(1),t/2,n.slice(1)),a=be(o[0],t/2);return[r.map((l,i)=>l+a[i]),...o]}function Je(e,t,n,r){let o=[t],a=t;for(let l=e.length-1;l>=0;l--,n*=2){let i=be(a,n),s=q(e[l],Jt(r[l],i)).data;o.unshift(s),a=s.map((c,u)=>c+i[u])}return o}function Jt(e,t){let n=new Float32Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}function ve(e,t){let n=Array.from(e,(r,o)=>Math.abs(r-t[o]));return{largest:Math.max(...n),mean:n.reduce((r,o)=>r+o,0)/n.length}}function xe(e,t){let{buffer:n,byteOffset:r,byteLength:o}=L(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var Xe=3,Nn={draw:1.25*Xe,erase:2.5*Xe};var Me=(...e)=>h("div",{class:"lw-caption"},...e);function Z(e,t){let n=ie({label:t,width:e,height:e}),r=e*e;return{element:n.element,describe:n.describe,paint:o=>n.paint(a=>[255*o[a],255*o[r+a],255*o[2*r+a]])}}var en=420;function Ze(e,t,n){let r=0,o=()=>{cancelAnimationFrame(r),r=0};return e.onCleanup(o),{stop:o,to(a,l){if(o(),De()||a?.length!==l.length){n(l);return}let i;r=requestAnimationFrame(function s(c){i??=c;let u=(c-i)/en;if(u>=1){r=0,n(l);return}let f=u*u*(3-2*u);t(l.map((m,d)=>a[d]+f*(m-a[d]))),r=requestAnimationFrame(s)})}}}function et(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=n(),o=n(),a=n(),l=n();return function(){let s=Math.imul(o,5),c=Math.imul(s<<7|s>>>25,9),u=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function tn(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function tt(e,t){for(let n=0;n<t.length;n++)t[n]=tn(e);return t}var nt=(e,t,n)=>Math.exp(-(((e-t)/n)**2)/2)/(n*Math.sqrt(2*Math.PI)),Un=rt(1801),Yn=rt(225);function rt(e){let t=18/(e-1),n=Float64Array.from({length:e},(r,o)=>-9+o*t);return{z:n,weight:n.map(r=>t*nt(r,0,1))}}var rn=8;var Ee=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");function ot(e){if(e>=9.95)return Ee(e,0);if(e>=.0095)return e>=.995?Ee(e,1):Ee(e,2);if(e<1e-30)return"0";let[t,n]=e.toExponential(0).split("e");return`${t}·10${[...n].map(r=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(r)]).join("")}`}var mr=Array.from({length:49},(e,t)=>rn*t/48);var at=`.lp-main {
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
`;var an=1,ln=["h₀","h₁","I₂"],sn=1.5,cn=["h₀ is new; I₂ and h₁ stay.","h₁ is new, and h₀ drawn again on it; I₂ stays.","I₂ is new, and both differences drawn again on it."],un=.2,ee=e=>e===0||e>=5e-4?e.toFixed(3):ot(e),lt=e=>`${Math.round(100*e)} %`;function fn({model:e,el:t}){let{coarsest:n,...r}=Ge(e.get("networks"),e.get("weights")),o=[r.fine,r.middle],{side:a,latent:l,first:i}=e.get("shape"),s=[4*a,2*a,a],c=H(e.get("noise"),"float16"),u=xe(e.get("faces"),3*s[0]**2),f=u.map(g=>Ae(g,s[0])),m=[s[0]**2,s[1]**2,l],d=Te(t,{title:"Laplacian pyramid",lead:"A face is a small picture, enlarged, and what the enlargement lacks, twice over. Weigh the levels: which one holds the glasses, which the colour of the hair? Then let a LAPGAN draw them, from coarse to fine.",css:at}),p,b,x,A,y,M=Oe({label:"face",options:["real","drawn"],onChange:ne}),v=z({label:"Reset",icon:"reset",onClick:$e}),w=U({label:`begin with a real ${a} × ${a}`,title:"The smallest picture is that of a real face, and only the differences are drawn",onChange:ne}),k=gn(u,s[0],g=>{p=g,w.value=Q(),ne()}),I=ln.map((g,E)=>hn({name:g,k:E,side:s[E],onWeight:ft,onNoise:pt})),W=h("p",{class:"lw-note lp-across"},dn(e.get("shares"))),T=h("div",{class:"lw-heading"},"Which face?"),G=h("span",{class:"lp-error"}),Q=()=>M.value==="drawn",Ce=g=>m.map((E,F)=>g.subarray(...pn(m,F)));function ct(){if(!Q())return f[p];let g=Ce(b),E=w.value?f[p][2]:q(n,g[2]).data;return Je(o,E,a,g)}function te(){A=ct(),I.forEach((g,E)=>g.draw(A[E])),ke()}function ke(){let g=I.map(R=>R.weight),E=ye(A,s[0],g);[y]=E,I.forEach((R,dt)=>R.drawSum(E[dt]));let F=g.every(R=>R===1),B=Q()?null:ve(y,u[p]);G.textContent=B?`largest error: ${ee(B.largest)}`:"",d.readout(B?`${F?"All weights are 1, and nothing is lost: the":"The"} sum is off by ${ee(B.largest)} of 1 at most, by ${ee(B.mean)} on average.`:ut(F))}function ut(g){return`${w.value?`The ${a} × ${a} is that of the chosen face; both differences are drawn for it.`:"All three levels are drawn."}${g?"":" They stay what they are while you weigh them."}`}function ft(){ke(),Ie()}function pt(g){let E=Float32Array.from(b),F=y;tt(x,Ce(E)[g]),_.to(b,E,()=>{let B=`${cn[g]} The picture changed by ${ee(ve(y,F).mean)} of 1 on average.`;d.readout(B),d.announce(B)})}let _=mn(d,g=>{b=g,te()}),Ie=()=>d.announce(d.root.querySelector(".lw-readout").textContent);function Se(){let g=Q();w.element.hidden=W.hidden=!g,T.hidden=g,k.mark(g&&!w.value?-1:p),I.forEach((E,F)=>E.offerNoise(g,F<2||!w.value))}function ne(){_.stop(),Se(),te(),Ie()}function $e(){_.stop(),M.value="real",w.value=!1,p=i,b=Float32Array.from(c),x=et(an);for(let g of I)g.reset();Se(),te()}let re=[...I].reverse();return d.add(le(M.element,v.element),h("div",{class:"lp-main"},h("div",{class:"lp-side"},T,w.element,k.element),h("div",{class:"lp-stage"},it("The levels, from coarse to fine"),...re.map(g=>g.element),...re.map(g=>g.noise),W,it("Their sum so far",G),...re.map(g=>g.sum)))),$e(),d.onCleanup(_.stop),d.destroy}var it=(...e)=>h("div",{class:"lw-heading lp-across"},...e),pn=(e,t)=>{let n=e.slice(0,t).reduce((r,o)=>r+o,0);return[n,n+e[t]]};function dn({middle:e,fine:t,trainings:n}){if(e===void 0)return"";let r=`Measured over ${n} trainings: of a drawn h₁, new noise changes ${lt(e)}, of h₀ ${lt(t)}.`;return Math.max(e,t)>un?r:`${r} Both networks nearly ignore their noise; who it will be is settled at the smallest picture.`}function mn(e,t){let n,r=Ze(e,t,o=>{t(o),n()});return{stop:r.stop,to(o,a,l){n=l,r.to(o,a)}}}var st=e=>h("i",{class:"lp-symbol"},e);function hn({name:e,k:t,side:n,onWeight:r,onNoise:o}){let a=`${n} × ${n}`,l=t===2,i=Z(n,""),s=Z(n,""),c=h("span"),u=U({label:st(e),title:`Add ${e} or leave it out`,value:!0,onChange:d}),f=Le({label:`w${"₀₁₂"[t]}`,min:0,max:2,step:.05,value:1,onInput:()=>{u.value=!0,d()}});f.element.classList.add("lw-stacked"),f.input.setAttribute("aria-label",`weight of ${e}`);let m=z({label:"New noise",onClick:()=>o(t)});m.element.setAttribute("aria-label",`New noise, ${a}`);function d(){b(),r()}let p=()=>u.value?f.value:0;function b(){i.element.classList.toggle("lp-off",p()===0),c.replaceChildren(`${l?"":"enlarged + "}${p().toFixed(2)} `,st(e))}let x=h("div",{},m.element);return{element:h("div",{class:"lw-figure lp-level"},u.element,i.element,Me(`${a} px`),f.element),noise:x,sum:h("div",{class:"lw-figure"},h("div",{class:"lp-term"},c),s.element),get weight(){return p()},draw(A){i.paint(l?A:A.map(y=>.5+sn*y)),i.describe(l?`${e}, the smallest picture, ${a}`:`${e}, the difference at ${a}: grey where it adds nothing`)},drawSum(A){s.paint(A),s.describe(`${c.textContent}: the sum at ${a}`)},offerNoise(A,y){x.hidden=!A,m.disabled=!y},reset(){u.value=!0,f.value=1,b()}}}function gn(e,t,n){let r=e.map((o,a)=>{let l=Z(t,"");l.element.setAttribute("aria-hidden","true"),l.paint(o);let i={type:"button",class:"lp-face","aria-label":`Face ${a+1}`,title:`Face ${a+1}`};return h("button",{...i,"data-lm-suppress-shortcuts":"true",onclick:()=>n(a)},l.element)});return{element:h("div",{class:"lp-tray",role:"group","aria-label":"Faces"},...r),mark:o=>r.forEach((a,l)=>a.setAttribute("aria-pressed",String(l===o)))}}var Ir={render:fn};export{Ir as default};
