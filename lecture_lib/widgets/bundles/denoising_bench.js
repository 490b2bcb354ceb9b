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
`;function h(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var nt=Math.random().toString(36).slice(2,8),rt=0,Y=()=>`lw-${nt}-${++rt}`,$={"data-lm-suppress-shortcuts":"true"},ot={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function H(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",ot[e]),t.append(n),t}function he(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(h("style",{"data-lecture-kit":!0},t))}var at=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function be(e,{title:t,lead:n,css:r}){he(e,we),r&&he(e,r);let o=Y(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=h("p",{class:"lw-readout"}),s=h("div",{class:"lw-body"}),i=Q({icon:"enlarge",title:"Full screen",onClick:()=>lt(c)});i.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":o,...$},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),i.element),n?h("p",{class:"lw-lead"},n):null,s,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,f=[()=>d.clear()];u.push(ut(()=>f.forEach(p=>p()))),u.push(st(c,()=>f.forEach(p=>p())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(m),m=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,ct(c,`var(--lw-${p})`)),d.get(p)):it},onTheme:p=>f.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function lt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var it=[128,128,128];function st(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function ct(e,t){let n=h("span",{style:`color: ${t}`});e.append(n);let r=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var X=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function ut(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var D=(...e)=>h("div",{class:"lw-row"},...e);var B=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),dt=e=>e.toFixed(2).replace("-","−");function Z({label:e,min:t,max:n,step:r,value:o,format:a=dt,onInput:l=()=>{}}){let s=Y(),i=h("input",{type:"range",id:s,min:t,max:n,step:r,value:o,...$}),c=h("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,u()}}}function Q({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=h("span",{},e??""),l=h("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...$},t?H(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(H(s))}}}function Ae({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=h("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...$},h("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function ee({label:e,options:t,value:n,onChange:r=()=>{}}){let o=Y(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>h("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??a[0].value),onchange:()=>r(i.value),...$})),s=a.map((i,c)=>h("label",{title:i.title},l[c],h("span",{},i.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function ye({value:e=0,onChange:t=()=>{}}){let n=Y(),r=h("input",{type:"number",id:n,min:0,max:9999,step:1,value:e,inputmode:"numeric",...$}),o=()=>Math.min(9999,Math.max(0,Math.round(r.valueAsNumber)||0));return r.addEventListener("input",()=>{r.value!==""&&t(o())}),r.addEventListener("change",()=>{r.value=o()}),{element:h("div",{class:"lw-field lw-seed"},h("label",{for:n},"seed"),r),get value(){return o()},set value(a){r.value=a}}}function L({label:e,width:t,height:n}){let r=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<n;s++)for(let c=0;c<t;c++,i++){let u=l(i,c,s);for(let d=0;d<3;d++)a.data[4*i+d]=u[d]}o.putImageData(a,0,0)}}}function ve(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}function pt(e,t){let n=0,r=0,o=!1,a=!0;function l(u){if(n=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(u-r)/1e3)),r=u,s()}function s(){o&&a&&!n&&(n=requestAnimationFrame(l))}let i=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,r=performance.now(),s()});i.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{c(),i.disconnect()}),{start(){o=!0,r=performance.now(),s()},stop:c,get running(){return o}}}var ft=12,ge=2;function xe(e,{onStep:t,onFrame:n,onReset:r,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:s=!1}){let i=0,c=0,u=pt(e,g=>{let w=at();if(i+=g*(w&&!s?Math.min(a(),ge):a()),c+=g,i<1)return;let b=performance.now()+ft;for(;i>=1;){if(i-=1,t()===!1){d(!1);break}performance.now()>b&&(i=0)}w&&s&&u.running&&c<1/ge||(c=0,n())});function d(g){g!==u.running&&(i=1,g?u.start():u.stop(),f.label=g?"Pause":"Play",f.icon=g?"pause":"play",g||o())}let f=Q({label:"Play",icon:"play",primary:!0,onClick:()=>d(!u.running)}),m=Q({label:"Step",icon:"step",onClick:()=>{d(!1);for(let g=0;g<l;g++)t();n(),o()}}),p=Q({label:"Reset",icon:"reset",onClick:()=>{d(!1),r(),n(),o()}});return{element:h("div",{class:"lw-player"},f.element,m.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return u.running}}}var mt=Float64Array.from({length:32},(e,t)=>2**(t-15));function wt(e){let t=e>>10&31,n=e&1023,r=t?mt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function F(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function te(e,t){let n=F(e),r=t==="float16"?2:4,o=t==="float16"?l=>wt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var ht=2**24,G={float16:2,float32:4,int8:1},gt={float16:65504,int8:65504,float32:35e37};function Ee(e,t){C(Object.hasOwn(G,e?.dtype),()=>`dtype is ${I(e?.dtype)}; it reads ${Object.keys(G)}`),C(le(e.inputShape),()=>`inputShape is ${I(e.inputShape)}; it takes whole numbers from 1`);let n=bt(t).byteLength;C(n%G[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/G[e.dtype],o=e.dtype==="int8"?n-2*r:0;C(T(r,0)&&o>=0,()=>`plain is ${I(e.plain)}; that is not in ${n} bytes`),oe(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function ae(e,t){let n=gt[t];for(let r=0;r<e.length;r++)C(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function C(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function bt(e){return C(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${I(e)}, not bytes`),F(e)}var I=e=>(JSON.stringify(e)??String(e)).slice(0,200),T=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,ke=(e,t=1)=>Array.isArray(e)&&e.every(n=>T(n,t)),P=e=>e.reduce((t,n)=>t*n,1),ne=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),N=(e,t)=>ke(e,t)&&e.length===2,le=e=>ke(e)&&e.length>0&&P(e)<=ht;function oe(e,t,n){C(Array.isArray(e),()=>`layers is ${I(e)}; it takes a list`);for(let r of e){let o=r?.op;C(Object.hasOwn(re,o),()=>`there is no layer ${I(o)}; there is ${Object.keys(re).join(", ")}`);let a=re[o](t,r,n);C(a&&le(a.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${I(r)}`),C(a.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:l=0,bias:s=0,rows:i=0}=a,c=i&&n.small!==void 0,u={weight:[l,c?n.small:n.plain],bias:[s,n.plain]};u.scale=[c?i:0,n.plain];for(let[d,[f,m]]of Object.entries(u)){let p=r[d];C(f?At(p,f,m):p===void 0,()=>`the ${d} of ${o} lies at [start, count] ${I(p)} of ${m}; it takes ${f} numbers`)}t=a.shape}return t}var At=(e,t,n)=>N(e,0)&&e[1]===t&&e[0]+t<=n,U=e=>({shape:e}),Ce=([e,...t],n)=>t.length===2&&N(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function Me([e,...t],n,r,o){let{inChannels:a,outChannels:l,kernel:s,stride:i,padding:c}=n;return t.length!==2||a!==e||!T(l)||!N(s,1)||!N(i,1)||!N(c,0)?!1:{shape:[l,...t.map(o)],weight:e*l*P(s),bias:l,rows:r}}var re={linear:(e,{inFeatures:t,outFeatures:n})=>T(n)&&ne(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,a=(l,s)=>Math.floor((l+2*o[s]-n[s])/r[s])+1;return Me(e,t,t.outChannels,a)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:a}=t,l=(s,i)=>(s-1)*r[i]-2*o[i]+n[i]+a[i];return N(a,0)&&Me(e,t,t.inChannels,l)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:P(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&T(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>Ce(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&Ce(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=oe(t,e,n);return ne(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>ne(oe(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>le(t)&&P(t)===P(e)&&{shape:t},flatten:e=>({shape:[P(e)]}),relu:U,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:U,tanh:U,silu:U};var yt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var S=vt();function vt(){try{let e=Uint8Array.from(atob(yt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function _(e,t,n){if(!S){let[i,c,u]=[n*e,n*t,e*t].map(d=>new Float32Array(d));return{a:i,b:c,out:u,multiply:()=>xt(i,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,s=Ie(l+3*t+8);return{a:s.subarray(r,o),b:s.subarray(o,a),out:s.subarray(a,l),multiply:()=>S.product(4*r,4*o,4*a,0,e,t,n)}}function se(e){if(!S)return e.map(n=>1/(1+Math.exp(-n)));let t=Ie(e.length+3);return t.set(e),S.sigmoid(0,4*e.length),t.slice(0,e.length)}var ie=new Float32Array(0);function Ie(e){let t=4*e-S.memory.buffer.byteLength;return t>0&&S.memory.grow(Math.ceil(t/65536)),ie.buffer!==S.memory.buffer&&(ie=new Float32Array(S.memory.buffer)),ie}function xt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let s=0;s<r;s++){let i=s*o+l,c=i+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let d=e[u*r+s],f=e[(u+1)*r+s],m=e[(u+2)*r+s],p=e[(u+3)*r+s];for(let g=i,w=u*o+l,b=w+o,A=b+o,x=A+o;g<c;g++,w++,b++,A++,x++)n[g]+=d*t[w]+f*t[b]+m*t[A]+p*t[x]}for(;u<a;u++){let d=e[u*r+s];for(let f=i,m=u*o+l;f<c;f++,m++)n[f]+=d*t[m]}}}function Be(e,t){Ee(e,t);let n=e.dtype==="int8"?Mt(e,t):Ct(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Fe(r,n))}}function Fe(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=Ne(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>Fe(r,t))),n}var V=(e,[t,n])=>e.subarray(t,t+n);function Ct({dtype:e},t){let n=ae(te(t,e),e);return(r,o)=>V(n,r[o])}function Mt(e,t){let n=F(t),r=2*e.plain,o=ae(te(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,s)=>{if(s!=="weight"||!l.scale)return V(o,l[s]);let i=V(o,l.scale),c=Float32Array.from(V(a,l.weight)),u=c.length/i.length;for(let d=0;d<c.length;d++)c[d]*=i[Math.floor(d/u)];return c}}function Qe(e,t){let n=t.length/E(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=$e(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return C(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var $e=(e,t)=>e.reduce((n,r)=>Et[r.op](n,r),t),E=e=>e.reduce((t,n)=>t*n,1),ce=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},Et={linear:It,conv:St,convTranspose:Qt,affine:$t,instanceNorm:Dt,positionBias:Pt,pixelShuffle:Ot,upsampleNearest:Lt,upsampleBilinear:Tt,skip:Nt,residual:Rt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[E(e.shape)]}),relu:ce(e=>e>0?e:0),leakyRelu:ce((e,{slope:t})=>e>0?e:t*e),tanh:ce(Math.tanh),sigmoid:e=>({...e,data:se(e.data)}),silu:kt};function kt(e){let{data:t}=e,n=se(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function It({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:s,out:i,multiply:c}=_(t,r,n);l.set(Ne(e,t)),s.set(o),c();let u=i.slice();for(let d=0;d<u.length;)for(let f=0;f<r;d++,f++)u[d]+=a[f];return{data:u,shape:[r],batch:t}}function St({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:s,weight:i,bias:c}=r,[u,d]=[0,1].map(y=>Math.floor((t[y+1]+2*s[y]-a[y])/l[y])+1),f=u*d,m=i.length/o,{a:p,b:g,out:w,multiply:b}=_(o,f,m);p.set(i),g.fill(0);let A=l[0]*l[1]===1&&d===t[2]?Ft:Bt,x=new Float32Array(n*o*f);for(let y=0;y<n;y++)A(e.subarray(y*E(t),(y+1)*E(t)),g,t,[u,d],r),b(),x.set(w,y*w.length);return de(x,c,f),{data:x,shape:[o,u,d],batch:n}}function Bt(e,t,n,r,o){De(n,r,o,(a,l,s,i)=>{for(let c=s+i;s<c;a+=l,s++)t[s]=e[a]})}function Ft(e,t,[n,r,o],[a],{kernel:[l,s],padding:i}){for(let c=0,u=0;c<n;c++)for(let d=0;d<l;d++)for(let f=0;f<s;f++,u+=a*o){let[m,p]=W(d-i[0],1,r,a),[g,w]=W(f-i[1],1,o,o);if(m>=p||g>=w)continue;let b=m*o+g,A=(p-1)*o+w,x=(c*r+d-i[0])*o+f-i[1];t.set(e.subarray(b+x,A+x),u+b);for(let y=u+m*o;y<u+p*o;y+=o){for(let v=0;v<g;v++)t[y+v]=0;for(let v=w;v<o;v++)t[y+v]=0}}}function Qt({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:d,bias:f}=a,m=(v,k)=>(v-1)*i[k]-2*c[k]+s[k]+u[k],p=[l,m(n,0),m(r,1)],g=n*r,{a:w,b,out:A,multiply:x}=_(d.length/t,g,t);w.set(d);let y=new Float32Array(o*E(p));for(let v=0;v<o;v++){let k=y.subarray(v*E(p),(v+1)*E(p));b.set(e.subarray(v*t*g,(v+1)*t*g)),x(),De(p,[n,r],a,(z,Xe,q,Ze)=>{for(let et=q+Ze;q<et;q++,z+=Xe)k[z]+=A[q]})}return de(y,f,p[1]*p[2]),{data:y,shape:p,batch:o}}function De([e,t,n],[r,o],{kernel:[a,l],stride:s,padding:i},c){for(let u=0,d=0;u<e;u++)for(let f=0;f<a;f++)for(let m=0;m<l;m++,d++){let[p,g]=W(f-i[0],s[0],t,r),[w,b]=W(m-i[1],s[1],n,o);for(let A=p;A<g;A++){let x=(u*t+A*s[0]+f-i[0])*n;c(x+w*s[1]+m-i[1],s[1],(d*r+A)*o+w,b-w)}}}var W=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function $t({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,s=E(l),i=e.map((c,u)=>c*r[Math.floor(u/s)%a]);return de(i,o,s),{data:i,shape:t,batch:n}}function Dt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=E(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),u=c.reduce((m,p)=>m+p,0)/l,d=c.reduce((m,p)=>m+(p-u)**2,0)/l,f=t[i]/Math.sqrt(d+r);for(let m=0;m<l;m++)c[m]=(c[m]-u)*f+n[i]}return e}function Pt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var Pe=(e,t)=>$e(t,{...e,data:e.data.slice()});function Nt(e,{inner:t}){let n=Pe(e,t),r=E(e.shape),o=E(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function Rt(e,{inner:t}){let n=Pe(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function Ot({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:ue(l,o,(i,c,u)=>{let d=i*a*a+c%a*a+u%a;return e[(d*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function Lt({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let s=[t,n*a,r*l];return{data:ue(s,o,(c,u,d)=>e[(c*n+Math.floor(u/a))*r+Math.floor(d/l)]),shape:s,batch:o}}function Tt({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,n*a,r*l],c=Se(n,a,s),u=Se(r,l,s);return{data:ue(i,o,(f,m,p)=>{let{low:g,high:w,part:b}=c[m],{low:A,high:x,part:y}=u[p],v=f*n,k=e[(v+g)*r+A]*(1-y)+e[(v+g)*r+x]*y,z=e[(v+w)*r+A]*(1-y)+e[(v+w)*r+x]*y;return k*(1-b)+z*b}),shape:i,batch:o}}function Se(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function ue([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,s=0;l<r*e;l++)for(let i=0;i<t;i++)for(let c=0;c<n;c++)a[s++]=o(l,i,c);return a}function de(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function Ne(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}function Re(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},r=n(),o=n(),a=n(),l=n();return function(){let i=Math.imul(o,5),c=Math.imul(i<<7|i>>>25,9),u=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function jt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Oe(e,t){for(let n=0;n<t.length;n++)t[n]=jt(e);return t}var zt={Gaussian:(e,t,{normal:n})=>e.map((r,o)=>r+t*n[o]),masking:(e,t,{uniform:n})=>e.map((r,o)=>n[o]<t?0:r)};function K(e,t){let n=0;for(let r=0;r<t.length;r++)n+=(e[r]-t[r])**2;return-10*Math.log10(n/t.length)}function Le(e,t){let n,r={normal:new Float32Array(t),uniform:new Float32Array(t)},o={clean:new Float32Array(t),noisy:void 0,answer:void 0,steps:0,start(l,s,i){n=Re(s),o.clean=l,o.steps=0,a(),o.corrupt(i)},corrupt({noise:l,level:s}){o.noisy=zt[l](o.clean,s,r),o.answer=Qe(e,o.noisy).data.map(i=>1/(1+Math.exp(-i)))},step(l){let{answer:s}=o;o.clean=l.keepMean?s:s.map(i=>n()<i?1:0),o.steps++,a(),o.corrupt(l)}};function a(){Oe(n,r.normal);for(let l=0;l<t;l++)r.uniform[l]=n()}return o}var M=28,qt=20,Ht=.1;function je(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(n){let r=Math.sqrt(n.length),o=ze(e,r,a=>a*r/e);t.set(qe(n,o,o))},dab(n,r,o,a=!1){for(let l=0;l<t.length;l++){let s=Math.hypot(l%e+.5-n,Math.floor(l/e)+.5-r),i=Math.min(1,Math.max(0,(o+.75-s)/1.5));t[l]=a?Math.min(t[l],1-i):Math.max(t[l],i)}}}}function pe(e){let t=Math.sqrt(e.length),n=Yt(e,t);if(!n)return new Float32Array(M**2);let r=qt/Math.max(n.right-n.left,n.bottom-n.top),o=Gt(e,t),a=Te(t,r,o.x,n.left,n.right),l=Te(t,r,o.y,n.top,n.bottom);return qe(e,a,l)}function Yt(e,t){let n=t,r=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<Ht)continue;let s=l%t,i=Math.floor(l/t);n=Math.min(n,s),r=Math.max(r,s+1),o=Math.min(o,i),a=Math.max(a,i+1)}return n<r?{left:n,right:r,top:o,bottom:a}:void 0}function Gt(e,t){let n=0,r=0,o=0;for(let a=0;a<e.length;a++)n+=e[a],r+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:r/n,y:o/n}}function Te(e,t,n,r,o){let a=M/2,l=Math.min(M-(o-n)*t,Math.max((n-r)*t,a));return ze(M,e,s=>n+(s-l)/t)}function ze(e,t,n){return Array.from({length:e},(r,o)=>{let a=n(o),l=n(o+1),s=[];for(let i=Math.max(0,Math.floor(a));i<Math.min(t,l);i++)s.push([i,(Math.min(l,i+1)-Math.max(a,i))/(l-a)]);return s})}function qe(e,t,n){let r=Math.sqrt(e.length),o=new Float32Array(r*t.length),a=new Float32Array(n.length*t.length);for(let l=0;l<r;l++)t.forEach((s,i)=>{for(let[c,u]of s)o[l*t.length+i]+=u*e[l*r+c]});return n.forEach((l,s)=>{for(let[i,c]of l)for(let u=0;u<t.length;u++)a[s*t.length+u]+=c*o[i*t.length+u]}),a}function fe(e,t){let{buffer:n,byteOffset:r,byteLength:o}=F(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,s)=>a.subarray(s*t,(s+1)*t))}var He=`.lw-studio {
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
`;var Ge=He,me=3,Ye={draw:1.25*me,erase:2.5*me},Ue=(...e)=>h("div",{class:"lw-studio"},...e),J=(...e)=>h("div",{class:"lw-caption"},...e);function _e(e,{digits:t,labels:n,onChange:r}){let o=je(me*M),a=L({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],s="",i=0,c=()=>{let w=e.colour("paper"),b=e.colour("ink");a.paint(A=>X(w,b,o.ink[A]))};function u(w,b){l=w,s=b,a.describe(`Drawing sheet: ${s}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(w){o.load(t[w]),u(t[w],`digit ${n[w]}`),c()}function f(w){cancelAnimationFrame(i);let b=()=>{u(pe(o.ink),o.ink.some(A=>A>0)?"your drawing":"an empty sheet"),m.value=null,r(w)};w?b():i=requestAnimationFrame(b)}let m=_t(e,t,n,w=>{cancelAnimationFrame(i),d(w),r(!0)}),p=Ae({label:"Erase",title:"Draw with paper instead of ink"}),g=Q({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),p.value=!1,c(),f(!0)}});return Wt(a,(w,b)=>o.dab(w,b,p.value?Ye.erase:Ye.draw,p.value),()=>{c(),f(!1)},()=>f(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(i)),d(0),{sheet:B("draw here",a.element),tray:h("div",{class:"lw-tray-row"},m.element,D(g.element,p.element)),get image(){return l},get subject(){return s},set sample(w){cancelAnimationFrame(i),m.value=w,p.value=!1,d(w)}}}function _t(e,t,n,r,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],s=l.map(c=>{let u=c<0?o:`Digit ${n[c]}`;return h("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),r(c)}},c<0?H("pencil"):Vt(e,t[c]))});function i(c){a=c,l.forEach((u,d)=>s[d].setAttribute("aria-pressed",String(u===a)))}return i(0),{element:h("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return a},set value(c){i(c)}}}function Vt(e,t){let n=Math.sqrt(t.length),r=L({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let o=()=>R(e,r,t);return e.onTheme(o),o(),r.element}function R(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>X(r,o,Math.min(1,Math.max(0,n[a]))))}function Wt(e,t,n,r){let o;ve(e.element,(a,l,s)=>{let i=s==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-i.x,l-i.y)));for(let u=1;u<=c;u++)t(i.x+(a-i.x)*u/c,i.y+(l-i.y)*u/c);o={x:a,y:l},n(),s==="end"&&r()})}function Ve(e,t,n){let r=ye({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),n()}}),o=()=>{t.get("seed")!==r.value&&(r.value=t.get("seed"),n())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),r}var We=`.db-film {
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: 0.2rem 0.5rem;
}
.db-step {
  min-height: 1.3em;
  font-size: 0.9em;
  color: var(--lw-muted);
  text-align: center;
}
@container (min-width: 560px) {
  .db-film {
    grid-template-columns: repeat(8, minmax(0, 1fr));
  }
}
`;var Je=8,j=[1,2,4,8,15,30],Jt=e=>`${j[e]} ${j[e]===1?"step":"steps"}/s`;function Xt({model:e,el:t}){let n=Le(Be(e.get("denoiser"),e.get("weights")),M**2),r=be(t,{title:"Denoising bench",lead:"Spoil a digit and let the network clean it. Play repeats both, again and again.",css:Ge+We}),o=()=>({noise:m.value,level:p.value,keepMean:g.value==="mean"}),a=Zt(r),l=[],s=()=>a.draw(n,l,f.subject),i=()=>r.announce(a.sentence(n,f.subject)),c=()=>{l=[...l,{image:n.clean,step:n.steps}].slice(-Je)};function u(){n.start(f.image,b.value,o()),l=[],c(),s()}function d(){n.corrupt(o()),s(),i()}let f=_e(r,{digits:fe(e.get("digits"),M**2),labels:e.get("labels"),onChange(x){A.pause(),u(),x&&i()}}),m=ee({label:"noise",options:[{value:"Gaussian",label:"Gaussian",title:"Adds a normal random number to every pixel"},{value:"masking",label:"masking",title:"Sets a share of the pixels to zero: dropout on the input"}],onChange:d}),p=Z({label:"level",min:0,max:1,step:.05,value:.5,onInput:d}),g=ee({label:"next state",options:[{value:"sample",label:"sample",title:"Throw a coin for each pixel, by the network's probability"},{value:"mean",label:"mean",title:"Keep the network's probabilities themselves"}]}),w=Z({label:"speed",min:0,max:j.length-1,step:1,value:j.indexOf(4),format:Jt}),b=Ve(r,e,()=>{A.pause(),u(),i()}),A=xe(r,{onStep(){n.step(o()),c()},onFrame:s,onReset:u,onRest:i,rate:()=>j[w.value]});return r.add(f.tray,D(m.element,p.element),a.arranged(f.sheet),D(A.element,w.element),a.film,D(g.element,b.element)),u(),r.onTheme(s),r.destroy}function Zt(e){let t=i=>L({label:i,width:M,height:M}),n=t("Clean"),r=t("Noisy"),o=t("The network's answer"),a={clean:J(),noisy:J(),answer:J()},l=Array.from({length:Je},()=>({picture:t("Not yet"),step:h("div",{class:"db-step"})})),s=new Float32Array(M**2);return{arranged:i=>Ue(i,B("clean x",n.element,a.clean),B("noisy x̃",r.element,a.noisy),B("the answer p(x | x̃)",o.element,a.answer)),film:B("the film: each state is drawn from the answer to the one before",h("div",{class:"db-film"},...l.map(({picture:i,step:c})=>h("div",{},i.element,c)))),draw(i,c,u){R(e,n,i.clean),R(e,r,i.noisy),R(e,o,i.answer),a.clean.textContent=i.steps?`state ${i.steps}`:"the start",a.noisy.textContent="PSNR "+O(i.noisy,i.clean),a.answer.textContent="PSNR "+O(i.answer,i.clean),n.describe(i.steps?`The state after ${i.steps} steps`:`Clean: ${u}`),r.describe(`Noisy: PSNR ${O(i.noisy,i.clean)}`),o.describe(`The network's answer: PSNR ${O(i.answer,i.clean)}`),l.forEach(({picture:d,step:f},m)=>{R(e,d,c[m]?.image??s),d.describe(c[m]?`State ${c[m].step}`:"Not yet"),f.textContent=c[m]?.step??""}),e.readout(Ke(i))},sentence:(i,c)=>`${i.steps?`Step ${i.steps}, begun with ${c}`:`Now ${c}`}. ${Ke(i)}`}}function O(e,t){let n=K(e,t);return Number.isFinite(n)?`${n.toFixed(1).replace("-","−")} dB`:"no error"}function Ke(e){let t=K(e.noisy,e.clean),n=K(e.answer,e.clean),r=`PSNR: noisy ${O(e.noisy,e.clean)}, denoised ${O(e.answer,e.clean)}`;if(!Number.isFinite(t))return`${r}. Without noise the network can only lose.`;let o=Math.abs(n-t).toFixed(1);return`${r}: the network ${n>=t?"gains":"loses"} ${o} dB.`}var Nn={render:Xt};export{Nn as default};
