var _e=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var Ct=Math.random().toString(36).slice(2,8),Et=0,pe=()=>`lw-${Ct}-${++Et}`,ee={"data-lm-suppress-shortcuts":"true"},kt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function me(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",kt[e]),t.append(r),t}function ze(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(h("style",{"data-lecture-kit":!0},t))}function He(e,{title:t,lead:r,css:n}){ze(e,_e),n&&ze(e,n);let o=pe(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=h("p",{class:"lw-readout"}),i=h("div",{class:"lw-body"}),c=_({icon:"enlarge",title:"Full screen",onClick:()=>It(u)});c.element.hidden=!document.fullscreenEnabled;let u=h("div",{class:"lw",role:"group","aria-labelledby":o,...ee},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),c.element),r?h("p",{class:"lw-lead"},r):null,i,l,a);e.append(u);let s=[()=>u.remove()],f=new Map,m=[()=>f.clear()];s.push($t(()=>m.forEach(d=>d()))),s.push(Bt(u,()=>m.forEach(d=>d())));let p=0;return s.push(()=>clearTimeout(p)),{root:u,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(p),p=setTimeout(()=>{a.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return u.isConnected?(f.has(d)||f.set(d,Ft(u,`var(--lw-${d})`)),f.get(d)):St},onTheme:d=>m.push(d),onCleanup:d=>s.push(d),destroy(){for(;s.length;)s.pop()()}}}function It(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var St=[128,128,128];function Bt(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function Ft(e,t){let r=h("span",{style:`color: ${t}`});e.append(r);let n=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var N=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`;function $t(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var Ue=(...e)=>h("div",{class:"lw-column"},...e);var O=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),Qt=e=>e.toFixed(2).replace("-","−");function Ye({label:e,min:t,max:r,step:n,value:o,format:a=Qt,onInput:l=()=>{}}){let i=pe(),c=h("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...ee}),u=h("output",{for:i,class:"lw-value"}),s=()=>{u.textContent=a(c.valueAsNumber),c.setAttribute("aria-valuetext",u.textContent)};return c.addEventListener("input",()=>{s(),l(c.valueAsNumber)}),s(),{element:h("div",{class:"lw-slider"},h("label",{for:i},e),c,u),input:c,get value(){return c.valueAsNumber},set value(f){c.value=f,s()}}}function _({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=h("span",{},e??""),l=h("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...ee},t?me(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(me(i))}}}function Ge({label:e,options:t,value:r,onChange:n=()=>{}}){let o=pe(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=h("select",{id:o,...ee},...a.map(i=>h("option",{value:i.value},i.label)));return r!==void 0&&(l.value=r),l.addEventListener("change",()=>n(l.value)),{element:h("div",{class:"lw-field"},h("label",{for:o},e),l),get value(){return l.value},set value(i){l.value=i}}}function he({label:e,width:t,height:r}){let n=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,c=0;i<r;i++)for(let u=0;u<t;u++,c++){let s=l(c,u,i);for(let f=0;f<3;f++)a.data[4*c+f]=s[f]}o.putImageData(a,0,0)}}}function Ve(e,{label:t,height:r,draw:n}){let o=h("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let c=devicePixelRatio||1,{clientWidth:u,clientHeight:s}=o;if(!u||!s)return;let f=Math.round(u*c),m=Math.round(s*c);(o.width!==f||o.height!==m)&&Object.assign(o,{width:f,height:m}),a.setTransform(c,0,0,c,0,0),a.clearRect(0,0,u,s),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,u,s)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:c=>o.setAttribute("aria-label",c)}}var te=e=>e[0].map((t,r)=>e.reduce((n,o)=>n+o[r],0)/e.length),z=(e,t,r,n=1)=>r.map((o,a)=>o+n*(e[a]-t[a])),ge=e=>Math.sqrt(e.reduce((t,r)=>t+r*r,0)),We=(e,t,r)=>r.every(([n,o])=>e[n]>t[n]===o);function Ke(e,t,r){return e.includes(t)?e.length>1?e.filter(n=>n!==t):e:[...e,t].slice(-r)}function we(e,t,r){let n=Array.from({length:t},(o,a)=>a);return Array.from({length:r},()=>n.splice(Math.floor(e()*n.length),1)[0])}function Je(e,t,r=1.959964){let n=e/t,o=(n+r*r/(2*t))/(1+r*r/t),a=r/(1+r*r/t)*Math.sqrt(n*(1-n)/t+r*r/(4*t*t));return[Math.max(0,o-a),Math.min(1,o+a)]}var Dt=Float64Array.from({length:32},(e,t)=>2**(t-15));function Tt(e){let t=e>>10&31,r=e&1023,n=t?Dt[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function H(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function K(e,t){let r=H(e),n=t==="float16"?2:4,o=t==="float16"?l=>Tt(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var Pt=2**24,re={float16:2,float32:4,int8:1},Ot={float16:65504,int8:65504,float32:35e37};function et(e,t){k(Object.hasOwn(re,e?.dtype),()=>`dtype is ${B(e?.dtype)}; it reads ${Object.keys(re)}`),k(xe(e.inputShape),()=>`inputShape is ${B(e.inputShape)}; it takes whole numbers from 1`);let r=rt(t).byteLength;k(r%re[e.dtype]===0,()=>`${r} bytes do not hold whole numbers of type ${e.dtype}`);let n=e.dtype==="int8"?e.plain:r/re[e.dtype],o=e.dtype==="int8"?r-2*n:0;k(q(n,0)&&o>=0,()=>`plain is ${B(e.plain)}; that is not in ${r} bytes`),ye(e.layers,e.inputShape,{plain:n,small:e.dtype==="int8"?o:void 0})}function ve(e,t){let r=Ot[t];for(let n=0;n<e.length;n++)k(Math.abs(e[n])<=r,()=>`weight ${n} is not finite; the bytes are damaged`);return e}function tt(e,t){k(e instanceof Object,()=>`networks is ${B(e)}; it takes them by name`);let r=rt(t);return Object.entries(e).map(([n,o])=>{let{spec:a,start:l,end:i}=o??{},c=q(l,0)&&q(i,l)&&i<=r.byteLength;return k(c,()=>`${n} lies from ${B(l)} to ${B(i)} of ${r.byteLength} bytes`),[n,a,new DataView(r.buffer,r.byteOffset+l,i-l)]})}function k(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function rt(e){return k(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${B(e)}, not bytes`),H(e)}var B=e=>(JSON.stringify(e)??String(e)).slice(0,200),q=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,nt=(e,t=1)=>Array.isArray(e)&&e.every(r=>q(r,t)),U=e=>e.reduce((t,r)=>t*r,1),be=(e,t)=>e.length===t.length&&e.every((r,n)=>r===t[n]),Y=(e,t)=>nt(e,t)&&e.length===2,xe=e=>nt(e)&&e.length>0&&U(e)<=Pt;function ye(e,t,r){k(Array.isArray(e),()=>`layers is ${B(e)}; it takes a list`);for(let n of e){let o=n?.op;k(Object.hasOwn(Ae,o),()=>`there is no layer ${B(o)}; there is ${Object.keys(Ae).join(", ")}`);let a=Ae[o](t,n,r);k(a&&xe(a.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${B(n)}`),k(a.inner||!n.inner,()=>`${o} has no layers inside it`);let{weight:l=0,bias:i=0,rows:c=0}=a,u=c&&r.small!==void 0,s={weight:[l,u?r.small:r.plain],bias:[i,r.plain]};s.scale=[u?c:0,r.plain];for(let[f,[m,p]]of Object.entries(s)){let d=n[f];k(m?Rt(d,m,p):d===void 0,()=>`the ${f} of ${o} lies at [start, count] ${B(d)} of ${p}; it takes ${m} numbers`)}t=a.shape}return t}var Rt=(e,t,r)=>Y(e,0)&&e[1]===t&&e[0]+t<=r,ne=e=>({shape:e}),Xe=([e,...t],r)=>t.length===2&&Y(r,1)&&{shape:[e,...t.map((n,o)=>n*r[o])]};function Ze([e,...t],r,n,o){let{inChannels:a,outChannels:l,kernel:i,stride:c,padding:u}=r;return t.length!==2||a!==e||!q(l)||!Y(i,1)||!Y(c,1)||!Y(u,0)?!1:{shape:[l,...t.map(o)],weight:e*l*U(i),bias:l,rows:n}}var Ae={linear:(e,{inFeatures:t,outFeatures:r})=>q(r)&&be(e,[t])&&{shape:[r],weight:t*r,bias:r,rows:r},conv:(e,t)=>{let{kernel:r,stride:n,padding:o}=t,a=(l,i)=>Math.floor((l+2*o[i]-r[i])/n[i])+1;return Ze(e,t,t.outChannels,a)},convTranspose:(e,t)=>{let{kernel:r,stride:n,padding:o,outputPadding:a}=t,l=(i,c)=>(i-1)*n[c]-2*o[c]+r[c]+a[c];return Y(a,0)&&Ze(e,t,t.inChannels,l)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:U(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:r})=>t.length===2&&q(r)&&{shape:[e/r**2,...t.map(n=>n*r)]},upsampleNearest:(e,{factor:t})=>Xe(e,t),upsampleBilinear:(e,{factor:t,alignCorners:r})=>typeof r=="boolean"&&Xe(e,t),skip:(e,{inner:t},r)=>{let[n,...o]=ye(t,e,r);return be(o,e.slice(1))&&{shape:[e[0]+n,...o],inner:t}},residual:(e,{inner:t},r)=>be(ye(t,e,r),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>xe(t)&&U(t)===U(e)&&{shape:t},flatten:e=>({shape:[U(e)]}),relu:ne,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:ne,tanh:ne,silu:ne};var Lt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var R=jt();function jt(){try{let e=Uint8Array.from(atob(Lt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function oe(e,t,r){if(!R){let[c,u,s]=[r*e,r*t,e*t].map(f=>new Float32Array(f));return{a:c,b:u,out:s,multiply:()=>Nt(c,u,s,e,t,r)}}let n=8*r,o=n+r*e,a=o+r*t,l=a+e*t,i=ot(l+3*t+8);return{a:i.subarray(n,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>R.product(4*n,4*o,4*a,0,e,t,r)}}function Ce(e){if(!R)return e.map(r=>1/(1+Math.exp(-r)));let t=ot(e.length+3);return t.set(e),R.sigmoid(0,4*e.length),t.slice(0,e.length)}var Me=new Float32Array(0);function ot(e){let t=4*e-R.memory.buffer.byteLength;return t>0&&R.memory.grow(Math.ceil(t/65536)),Me.buffer!==R.memory.buffer&&(Me=new Float32Array(R.memory.buffer)),Me}function Nt(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<o;l+=64)for(let i=0;i<n;i++){let c=i*o+l,u=c+Math.min(64,o-l),s=0;for(;s+4<=a;s+=4){let f=e[s*n+i],m=e[(s+1)*n+i],p=e[(s+2)*n+i],d=e[(s+3)*n+i];for(let b=c,x=s*o+l,M=x+o,C=M+o,E=C+o;b<u;b++,x++,M++,C++,E++)r[b]+=f*t[x]+m*t[M]+p*t[C]+d*t[E]}for(;s<a;s++){let f=e[s*n+i];for(let m=c,p=s*o+l;m<u;m++,p++)r[m]+=f*t[p]}}}function qt(e,t){et(e,t);let r=e.dtype==="int8"?zt(e,t):_t(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>lt(n,r))}}function lt(e,t){let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=ft(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>lt(n,t))),r}var ae=(e,[t,r])=>e.subarray(t,t+r);function _t({dtype:e},t){let r=ve(K(t,e),e);return(n,o)=>ae(r,n[o])}function zt(e,t){let r=H(t),n=2*e.plain,o=ve(K(new DataView(r.buffer,r.byteOffset,n),"float16"),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,i)=>{if(i!=="weight"||!l.scale)return ae(o,l[i]);let c=ae(o,l.scale),u=Float32Array.from(ae(a,l.weight)),s=u.length/c.length;for(let f=0;f<u.length;f++)u[f]*=c[Math.floor(f/s)];return u}}function it(e,t){return Object.fromEntries(tt(e,t).map(([r,n,o])=>[r,qt(n,o)]))}function ie(e,t){let r=t.length/F(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n=st(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r});return k(n.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),n}var st=(e,t)=>e.reduce((r,n)=>Ht[n.op](r,n),t),F=e=>e.reduce((t,r)=>t*r,1),Ee=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},Ht={linear:Yt,conv:Gt,convTranspose:Kt,affine:Jt,instanceNorm:Xt,positionBias:Zt,pixelShuffle:rr,upsampleNearest:nr,upsampleBilinear:or,skip:er,residual:tr,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[F(e.shape)]}),relu:Ee(e=>e>0?e:0),leakyRelu:Ee((e,{slope:t})=>e>0?e:t*e),tanh:Ee(Math.tanh),sigmoid:e=>({...e,data:Ce(e.data)}),silu:Ut};function Ut(e){let{data:t}=e,r=Ce(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function Yt({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let{a:l,b:i,out:c,multiply:u}=oe(t,n,r);l.set(ft(e,t)),i.set(o),u();let s=c.slice();for(let f=0;f<s.length;)for(let m=0;m<n;f++,m++)s[f]+=a[m];return{data:s,shape:[n],batch:t}}function Gt({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:a,stride:l,padding:i,weight:c,bias:u}=n,[s,f]=[0,1].map(A=>Math.floor((t[A+1]+2*i[A]-a[A])/l[A])+1),m=s*f,p=c.length/o,{a:d,b,out:x,multiply:M}=oe(o,m,p);d.set(c),b.fill(0);let C=l[0]*l[1]===1&&f===t[2]?Wt:Vt,E=new Float32Array(r*o*m);for(let A=0;A<r;A++)C(e.subarray(A*F(t),(A+1)*F(t)),b,t,[s,f],n),M(),E.set(x,A*x.length);return Ie(E,u,m),{data:E,shape:[o,s,f],batch:r}}function Vt(e,t,r,n,o){ct(r,n,o,(a,l,i,c)=>{for(let u=i+c;i<u;a+=l,i++)t[i]=e[a]})}function Wt(e,t,[r,n,o],[a],{kernel:[l,i],padding:c}){for(let u=0,s=0;u<r;u++)for(let f=0;f<l;f++)for(let m=0;m<i;m++,s+=a*o){let[p,d]=le(f-c[0],1,n,a),[b,x]=le(m-c[1],1,o,o);if(p>=d||b>=x)continue;let M=p*o+b,C=(d-1)*o+x,E=(u*n+f-c[0])*o+m-c[1];t.set(e.subarray(M+E,C+E),s+M);for(let A=s+p*o;A<s+d*o;A+=o){for(let v=0;v<b;v++)t[A+v]=0;for(let v=x;v<o;v++)t[A+v]=0}}}function Kt({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:i,stride:c,padding:u,outputPadding:s,weight:f,bias:m}=a,p=(v,I)=>(v-1)*c[I]-2*u[I]+i[I]+s[I],d=[l,p(r,0),p(n,1)],b=r*n,{a:x,b:M,out:C,multiply:E}=oe(f.length/t,b,t);x.set(f);let A=new Float32Array(o*F(d));for(let v=0;v<o;v++){let I=A.subarray(v*F(d),(v+1)*F(d));M.set(e.subarray(v*t*b,(v+1)*t*b)),E(),ct(d,[r,n],a,(Q,L,T,J)=>{for(let ue=T+J;T<ue;T++,Q+=L)I[Q]+=C[T]})}return Ie(A,m,d[1]*d[2]),{data:A,shape:d,batch:o}}function ct([e,t,r],[n,o],{kernel:[a,l],stride:i,padding:c},u){for(let s=0,f=0;s<e;s++)for(let m=0;m<a;m++)for(let p=0;p<l;p++,f++){let[d,b]=le(m-c[0],i[0],t,n),[x,M]=le(p-c[1],i[1],r,o);for(let C=d;C<b;C++){let E=(s*t+C*i[0]+m-c[0])*r;u(E+x*i[1]+p-c[1],i[1],(f*n+C)*o+x,M-x)}}}var le=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function Jt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,i=F(l),c=e.map((u,s)=>u*n[Math.floor(s/i)%a]);return Ie(c,o,i),{data:c,shape:t,batch:r}}function Xt(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=F(a.slice(1));for(let i=0,c=0;i<o.length;i+=l,c=(c+1)%a[0]){let u=o.subarray(i,i+l),s=u.reduce((p,d)=>p+d,0)/l,f=u.reduce((p,d)=>p+(d-s)**2,0)/l,m=t[c]/Math.sqrt(f+n);for(let p=0;p<l;p++)u[p]=(u[p]-s)*m+r[c]}return e}function Zt(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var ut=(e,t)=>st(t,{...e,data:e.data.slice()});function er(e,{inner:t}){let r=ut(e,t),n=F(e.shape),o=F(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function tr(e,{inner:t}){let r=ut(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function rr({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:ke(l,o,(c,u,s)=>{let f=c*a*a+u%a*a+s%a;return e[(f*r+Math.floor(u/a))*n+Math.floor(s/a)]}),shape:l,batch:o}}function nr({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let i=[t,r*a,n*l];return{data:ke(i,o,(u,s,f)=>e[(u*r+Math.floor(s/a))*n+Math.floor(f/l)]),shape:i,batch:o}}function or({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:i}){let c=[t,r*a,n*l],u=at(r,a,i),s=at(n,l,i);return{data:ke(c,o,(m,p,d)=>{let{low:b,high:x,part:M}=u[p],{low:C,high:E,part:A}=s[d],v=m*r,I=e[(v+b)*n+C]*(1-A)+e[(v+b)*n+E]*A,Q=e[(v+x)*n+C]*(1-A)+e[(v+x)*n+E]*A;return I*(1-M)+Q*M}),shape:c,batch:o}}function at(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function ke([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,i=0;l<n*e;l++)for(let c=0;c<t;c++)for(let u=0;u<r;u++)a[i++]=o(l,c,u);return a}function Ie(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function ft(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}var ar=12,lr=90;function dt(e,t){let r=new Map(t.map(s=>[s,[]])),n=0,o=0,a=[],l=()=>[...r.values()].find(s=>s.length)?.shift(),i=()=>[...r.values()].some(s=>s.length);function c(){n=0;let s=performance.now()+ar;for(;performance.now()>=o&&performance.now()<s&&i();)l()();u()}function u(){if(e.root.toggleAttribute("data-working",i()),i())n||=requestAnimationFrame(c);else for(let s of a.splice(0))s()}return e.onCleanup(()=>cancelAnimationFrame(n)),{give(s,f){r.set(s,f),u()},hush:()=>o=performance.now()+lr,done:()=>i()?new Promise(s=>a.push(s)):Promise.resolve()}}var mt=3,zr={draw:1.25*mt,erase:2.5*mt};var pt=(...e)=>h("div",{class:"lw-caption"},...e);function G(e,t){let r=he({label:t,width:e,height:e}),n=e*e;return{element:r.element,describe:r.describe,paint:o=>r.paint(a=>[255*o[a],255*o[n+a],255*o[2*n+a]])}}function ht({letter:e,side:t,offered:r,onPick:n}){let o=h("span"),a=pt(),l=G(t,`Average of group ${e}`),i=Array.from({length:r},(u,s)=>{let f=G(t,"");return f.element.setAttribute("aria-hidden","true"),{node:h("button",{type:"button",class:"fa-cell","aria-label":`${e}, face ${s+1}`,"data-lm-suppress-shortcuts":"true",onclick:()=>n(s)},f.element),picture:f}}),c=h("div",{class:"fa-tray",role:"group"},...i.map(({node:u})=>u));return{element:O(o,h("div",{class:"fa-group"},c,h("div",{},l.element,a))),draw:(u,s)=>i[u].picture.paint(s),mark:u=>i.forEach(({node:s},f)=>s.setAttribute("aria-pressed",String(u.includes(f)))),average(u,s){l.paint(u),a.textContent=s>1?`average of ${s}`:"one face",l.describe(`Group ${e}: ${a.textContent}`)},set title(u){o.textContent=`${e}: ${u}`,c.setAttribute("aria-label",o.textContent)}}}function gt(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=r(),o=r(),a=r(),l=r();return function(){let c=Math.imul(o,5),u=Math.imul(c<<7|c>>>25,9),s=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=s,l=l<<11|l>>>21,(u>>>0)/4294967296}}var wt=(e,t)=>Array.from({length:e.length/t},(r,n)=>e.slice(n*t,(n+1)*t));function bt(e,t,r,n){return Object.assign(a=>r+(n-r)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-r)/(n-r)})}function se(e,t,r,n,o,a={}){let{colour:l="ink",align:i="left",baseline:c="middle",halo:u=!1,bold:s=!1}=a,f=e.font;s&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:i,textBaseline:c}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:N(t.colour("paper"))}),e.strokeText(r,n,o)),e.fillStyle=N(t.colour(l)),e.fillText(r,n,o),e.font=f}var At=`.fa-groups {
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
`;var Se=3,Be=6,ce=20,cr=1.5,Fe=[0,.25,.5,.75,1,1.25,1.5],ur=0,$e=["A","B","C"];function fr({model:e,el:t}){let{generator:r,judge:n}=it(e.get("networks"),e.get("weights")),o=pr(e),a=e.get("sums"),{borders:l,words:i}=e.get("attributes"),c=e.get("latents"),u=e.get("side"),s=He(t,{title:"Face arithmetic",lead:"Each face is drawn from a vector of noise z. Choose up to three faces in each group: their vectors are averaged, and A − B + C is drawn. A second network, the judge, says whether the sum became what it should.",css:At}),f=dt(s,["trays","way","tries"]),m,p,d,b,x,M=Ge({label:"sum",options:a.map(({label:g},w)=>({value:String(w),label:g})),onChange:()=>{Le(),W()}}),C=_({label:"Other faces",onClick:()=>Re(!0)}),E=_({label:"Reset",icon:"reset",onClick:Ne}),A=$e.map((g,w)=>ht({letter:g,side:u,offered:Be,onPick:y=>{p[w].chosen=Ke(p[w].chosen,y,Se),Oe(),W()}})),v=G(u,"The sum"),I=h("span"),Q=h("p",{class:"fa-verdict"}),L=Ye({label:"t",min:0,max:cr,step:.05,value:1,onInput:()=>{Pe(),W()}}),T=Fe.map(()=>G(u,"A step of the way")),J=Array.from({length:Se},()=>({picture:G(u,"A sum of single faces"),note:h("span",{class:"fa-note"})})),ue=_({label:`Try ${ce} random sums`,primary:!0,onClick:xt}),V=Ve(s,{label:"",height:92,draw:(g,w,y)=>mr(g,w,y,s,b)}),De=(g,w)=>o[p[g].group].codes[p[g].shown[w]],fe=g=>p[g].chosen.map(w=>De(g,w)),j=g=>ie(r,g).data,Te=g=>ie(n,g).data,de=g=>We(Te(g),l,m.goal);function Pe(){let g=$e.map((P,D)=>te(fe(D))),w=z(...g,L.value),y=j(w),$=Te(y);v.paint(y),I.textContent=L.value===1?"A − B + C":`C + ${L.value.toFixed(2)} (A − B)`;let S=m.goal.flatMap(([P,D],X)=>{let Z=$[P]>l[P],qe=h("span",{class:Z===D?"fa-yes":"fa-no"},i[P][Number(Z)]);return X?[", ",qe]:[qe]});return Q.replaceChildren("The judge sees ",...S,"."),v.describe(`${I.textContent}. ${Q.textContent}`),x=ge(w),g}function Oe(){f.hush(),A.forEach((w,y)=>{w.mark(p[y].chosen),w.average(j(te(fe(y))),p[y].chosen.length)});let g=Pe();f.give("way",[...J.map((w,y)=>()=>vt(w,y)),...Fe.map((w,y)=>()=>{T[y].paint(j(z(...g,w))),T[y].describe(`C + ${w} (A − B)`)})])}function vt({picture:g,note:w},y){let $=p.every(({chosen:X})=>y<X.length);if(g.element.parentNode.hidden=!$,!$)return;let S=z(...$e.map((X,Z)=>fe(Z)[y])),P=j(S),D=de(P);g.paint(P),w.replaceChildren(D?"as wanted,":"not so,",h("br"),`|z| = ${ge(S).toFixed(1)}`),w.className=`fa-note ${D?"fa-yes":"fa-no"}`,g.describe(`Sum of single faces, number ${y+1}: ${D?"as wanted":"not so"}`)}function Re(g){p=["a","b","c"].map(w=>{let y=m[w],$=o[y].codes.length,S=g?we(d,$,Be):Array.from({length:Be},(P,D)=>D);return{group:y,shown:S,chosen:[0,1,2]}}),f.give("trays",A.flatMap((w,y)=>p[y].shown.map(($,S)=>()=>w.draw(S,j(De(y,S)))))),Oe(),g&&W()}function Le(){m=a[Number(M.value)],b={tried:0,single:0,average:0},A.forEach((g,w)=>g.title=o[m["abc"[w]]].name),L.value=1,f.give("tries",[]),Re(!1),V.redraw(),je()}function xt(){let g=()=>{let w=["a","b","c"].map(y=>{let $=o[m[y]].codes;return we(d,$.length,Se).map(S=>$[S])});b.tried+=1,b.single+=de(j(z(...w.map(([y])=>y)))),b.average+=de(j(z(...w.map(te)))),V.redraw(),b.tried%ce===0&&(je(),s.announce(yt(b)))};f.give("tries",Array.from({length:ce-b.tried%ce},()=>g))}let je=()=>V.describe(yt(b));function W(){let g=`The z of the large face has length ${x.toFixed(1)}; those of the training had about ${Math.sqrt(c).toFixed(1)}.`;s.readout(g),s.announce(`${Q.textContent} ${g}`)}function Ne(){d=gt(ur),M.value="0",Le(),W()}return s.add(h("div",{class:"lw-row fa-choice"},M.element,C.element,E.element),h("div",{class:"fa-groups"},...A.map(g=>g.element)),h("div",{class:"fa-below"},O(I,h("div",{class:"fa-result"},v.element,Q)),Ue(O("C + t (A − B)",L.element,h("div",{class:"fa-way"},...T.map((g,w)=>dr(g,String(Fe[w]))))),O("the same sum with single faces",h("div",{class:"fa-singles"},...J.map(({picture:g,note:w})=>h("div",{},g.element,w))))),O("how often does it become what it should?",ue.element,V.element))),Ne(),s.onTheme(()=>V.redraw()),f.done().then(()=>s.destroy)}var dr=(e,t)=>h("div",{},e.element,h("span",{class:"fa-note"},t)),Qe=(e,t)=>`${Math.round(100*e/t)} %`,yt=({tried:e,single:t,average:r})=>e?`Of ${e} random sums the judge accepts ${Qe(t,e)} with single faces and ${Qe(r,e)} with averages of three.`:"Nothing tried yet: press the button.";function mr(e,t,r,n,o){let a=bt(0,1,108,t-46);[["single faces","orange",o.single],["averages of 3","blue",o.average]].forEach(([i,c,u],s)=>{let f=18+34*s;if(se(e,n,i,100,f,{align:"right"}),e.fillStyle=N(n.colour("surface")),e.fillRect(a(0),f-9,a(1)-a(0),18),!o.tried)return;e.fillStyle=N(n.colour(c)),e.fillRect(a(0),f-9,a(u/o.tried)-a(0),18);let[m,p]=Je(u,o.tried);e.fillStyle=N(n.colour("ink")),e.fillRect(a(m),f-1,a(p)-a(m),2);for(let d of[m,p])e.fillRect(a(d)-1,f-5,2,10);se(e,n,Qe(u,o.tried),t,f,{align:"right"})});let l=o.tried?`${o.tried} random sums; lines: 95 % intervals`:"nothing tried yet";se(e,n,l,a(0),r-8,{colour:"muted"})}function pr(e){let t=K(e.get("codes"),"float16"),r=e.get("latents"),n=0;return e.get("groups").map(({name:o,n:a})=>({name:o,codes:wt(t.subarray(n,n+=a*r),r)}))}var mn={render:fr};export{mn as default};
