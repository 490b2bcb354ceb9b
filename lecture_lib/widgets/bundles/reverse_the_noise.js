var Ge=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var Bt=Math.random().toString(36).slice(2,8),Qt=0,oe=()=>`lw-${Bt}-${++Qt}`,_={"data-lm-suppress-shortcuts":"true"},$t={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function Ae(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",$t[e]),t.append(n),t}function _e(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(h("style",{"data-lecture-kit":!0},t))}var U=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Ye(e,{title:t,lead:n,css:r}){_e(e,Ge),r&&_e(e,r);let o=oe(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=h("p",{class:"lw-readout"}),i=h("div",{class:"lw-body"}),s=$({icon:"enlarge",title:"Full screen",onClick:()=>Dt(c)});s.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":o,..._},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),s.element),n?h("p",{class:"lw-lead"},n):null,i,l,a);e.append(c);let u=[()=>c.remove()],f=new Map,m=[()=>f.clear()];u.push(Rt(()=>m.forEach(p=>p()))),u.push(Tt(c,()=>m.forEach(p=>p())));let d=0;return u.push(()=>clearTimeout(d)),{root:c,body:i,add:(...p)=>i.append(...p),announce(p){clearTimeout(d),d=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(f.has(p)||f.set(p,Pt(c,`var(--lw-${p})`)),f.get(p)):Ot},onTheme:p=>m.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function Dt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ot=[128,128,128];function Tt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Pt(e,t){let n=h("span",{style:`color: ${t}`});e.append(n);let r=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var F=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,Ve=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function Rt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var Y=(...e)=>h("div",{class:"lw-row"},...e);var V=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),Lt=e=>e.toFixed(2).replace("-","−");function We({label:e,min:t,max:n,step:r,value:o,format:a=Lt,onInput:l=()=>{}}){let i=oe(),s=h("input",{type:"range",id:i,min:t,max:n,step:r,value:o,..._}),c=h("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(f){s.value=f,u()}}}function $({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=h("span",{},e??""),l=h("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,..._},t?Ae(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(Ae(i))}}}function ye({label:e,options:t,value:n,onChange:r=()=>{}}){let o=oe(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=a.map(s=>h("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??a[0].value),onchange:()=>r(s.value),..._})),i=a.map((s,c)=>h("label",{title:s.title},l[c],h("span",{},s.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function Ke({value:e=0,onChange:t=()=>{}}){let n=oe(),r=h("input",{type:"number",id:n,min:0,max:9999,step:1,value:e,inputmode:"numeric",..._}),o=()=>Math.min(9999,Math.max(0,Math.round(r.valueAsNumber)||0));return r.addEventListener("input",()=>{r.value!==""&&t(o())}),r.addEventListener("change",()=>{r.value=o()}),{element:h("div",{class:"lw-field lw-seed"},h("label",{for:n},"seed"),r),get value(){return o()},set value(a){r.value=a}}}function R({label:e,width:t,height:n}){let r=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<n;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let f=0;f<3;f++)a.data[4*s+f]=u[f]}o.putImageData(a,0,0)}}}function Je(e,{label:t,height:n,draw:r}){let o=h("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let f=Math.round(c*s),m=Math.round(u*s);(o.width!==f||o.height!==m)&&Object.assign(o,{width:f,height:m}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function jt(e,t){let n=0,r=0,o=!1,a=!0;function l(u){if(n=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(u-r)/1e3)),r=u,i()}function i(){o&&a&&!n&&(n=requestAnimationFrame(l))}let s=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,r=performance.now(),i()});s.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){o=!0,r=performance.now(),i()},stop:c,get running(){return o}}}var Nt=12,Ue=2;function Xe(e,{onStep:t,onFrame:n,onReset:r,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:i=!1}){let s=0,c=0,u=jt(e,w=>{let v=U();if(s+=w*(v&&!i?Math.min(a(),Ue):a()),c+=w,s<1)return;let x=performance.now()+Nt;for(;s>=1;){if(s-=1,t()===!1){f(!1);break}performance.now()>x&&(s=0)}v&&i&&u.running&&c<1/Ue||(c=0,n())});function f(w){w!==u.running&&(s=1,w?u.start():u.stop(),m.label=w?"Pause":"Play",m.icon=w?"pause":"play",w||o())}let m=$({label:"Play",icon:"play",primary:!0,onClick:()=>f(!u.running)}),d=$({label:"Step",icon:"step",onClick:()=>{f(!1);for(let w=0;w<l;w++)t();n(),o()}}),p=$({label:"Reset",icon:"reset",onClick:()=>{f(!1),r(),n(),o()}});return{element:h("div",{class:"lw-player"},m.element,d.element,p.element),play:()=>f(!0),pause:()=>f(!1),get playing(){return u.running}}}var qt=Float64Array.from({length:32},(e,t)=>2**(t-15));function zt(e){let t=e>>10&31,n=e&1023,r=t?qt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function L(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function ve(e,t){let n=L(e),r=t==="float16"?2:4,o=t==="float16"?l=>zt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var Ht=2**24,ae={float16:2,float32:4,int8:1},Gt={float16:65504,int8:65504,float32:35e37};function tt(e,t){I(Object.hasOwn(ae,e?.dtype),()=>`dtype is ${D(e?.dtype)}; it reads ${Object.keys(ae)}`),I(ke(e.inputShape),()=>`inputShape is ${D(e.inputShape)}; it takes whole numbers from 1`);let n=_t(t).byteLength;I(n%ae[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/ae[e.dtype],o=e.dtype==="int8"?n-2*r:0;I(W(r,0)&&o>=0,()=>`plain is ${D(e.plain)}; that is not in ${n} bytes`),Ee(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function Ce(e,t){let n=Gt[t];for(let r=0;r<e.length;r++)I(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function I(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function _t(e){return I(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${D(e)}, not bytes`),L(e)}var D=e=>(JSON.stringify(e)??String(e)).slice(0,200),W=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,nt=(e,t=1)=>Array.isArray(e)&&e.every(n=>W(n,t)),j=e=>e.reduce((t,n)=>t*n,1),xe=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),N=(e,t)=>nt(e,t)&&e.length===2,ke=e=>nt(e)&&e.length>0&&j(e)<=Ht;function Ee(e,t,n){I(Array.isArray(e),()=>`layers is ${D(e)}; it takes a list`);for(let r of e){let o=r?.op;I(Object.hasOwn(Me,o),()=>`there is no layer ${D(o)}; there is ${Object.keys(Me).join(", ")}`);let a=Me[o](t,r,n);I(a&&ke(a.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${D(r)}`),I(a.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:l=0,bias:i=0,rows:s=0}=a,c=s&&n.small!==void 0,u={weight:[l,c?n.small:n.plain],bias:[i,n.plain]};u.scale=[c?s:0,n.plain];for(let[f,[m,d]]of Object.entries(u)){let p=r[f];I(m?Ut(p,m,d):p===void 0,()=>`the ${f} of ${o} lies at [start, count] ${D(p)} of ${d}; it takes ${m} numbers`)}t=a.shape}return t}var Ut=(e,t,n)=>N(e,0)&&e[1]===t&&e[0]+t<=n,le=e=>({shape:e}),Ze=([e,...t],n)=>t.length===2&&N(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function et([e,...t],n,r,o){let{inChannels:a,outChannels:l,kernel:i,stride:s,padding:c}=n;return t.length!==2||a!==e||!W(l)||!N(i,1)||!N(s,1)||!N(c,0)?!1:{shape:[l,...t.map(o)],weight:e*l*j(i),bias:l,rows:r}}var Me={linear:(e,{inFeatures:t,outFeatures:n})=>W(n)&&xe(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,a=(l,i)=>Math.floor((l+2*o[i]-n[i])/r[i])+1;return et(e,t,t.outChannels,a)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:a}=t,l=(i,s)=>(i-1)*r[s]-2*o[s]+n[s]+a[s];return N(a,0)&&et(e,t,t.inChannels,l)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:j(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&W(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>Ze(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&Ze(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=Ee(t,e,n);return xe(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>xe(Ee(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>ke(t)&&j(t)===j(e)&&{shape:t},flatten:e=>({shape:[j(e)]}),relu:le,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:le,tanh:le,silu:le};var Yt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var O=Vt();function Vt(){try{let e=Uint8Array.from(atob(Yt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function ie(e,t,n){if(!O){let[s,c,u]=[n*e,n*t,e*t].map(f=>new Float32Array(f));return{a:s,b:c,out:u,multiply:()=>Wt(s,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,i=rt(l+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>O.product(4*r,4*o,4*a,0,e,t,n)}}function Se(e){if(!O)return e.map(n=>1/(1+Math.exp(-n)));let t=rt(e.length+3);return t.set(e),O.sigmoid(0,4*e.length),t.slice(0,e.length)}var Ie=new Float32Array(0);function rt(e){let t=4*e-O.memory.buffer.byteLength;return t>0&&O.memory.grow(Math.ceil(t/65536)),Ie.buffer!==O.memory.buffer&&(Ie=new Float32Array(O.memory.buffer)),Ie}function Wt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let i=0;i<r;i++){let s=i*o+l,c=s+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let f=e[u*r+i],m=e[(u+1)*r+i],d=e[(u+2)*r+i],p=e[(u+3)*r+i];for(let w=s,v=u*o+l,x=v+o,M=x+o,E=M+o;w<c;w++,v++,x++,M++,E++)n[w]+=f*t[v]+m*t[x]+d*t[M]+p*t[E]}for(;u<a;u++){let f=e[u*r+i];for(let m=s,d=u*o+l;m<c;m++,d++)n[m]+=f*t[d]}}}function at(e,t){tt(e,t);let n=e.dtype==="int8"?Jt(e,t):Kt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>lt(r,n))}}function lt(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=ut(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>lt(r,t))),n}var se=(e,[t,n])=>e.subarray(t,t+n);function Kt({dtype:e},t){let n=Ce(ve(t,e),e);return(r,o)=>se(n,r[o])}function Jt(e,t){let n=L(t),r=2*e.plain,o=Ce(ve(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return se(o,l[i]);let s=se(o,l.scale),c=Float32Array.from(se(a,l.weight)),u=c.length/s.length;for(let f=0;f<c.length;f++)c[f]*=s[Math.floor(f/u)];return c}}function Be(e,t){let n=t.length/B(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=it(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return I(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var it=(e,t)=>e.reduce((n,r)=>Xt[r.op](n,r),t),B=e=>e.reduce((t,n)=>t*n,1),Fe=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},Xt={linear:en,conv:tn,convTranspose:on,affine:an,instanceNorm:ln,positionBias:sn,pixelShuffle:fn,upsampleNearest:dn,upsampleBilinear:mn,skip:cn,residual:un,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[B(e.shape)]}),relu:Fe(e=>e>0?e:0),leakyRelu:Fe((e,{slope:t})=>e>0?e:t*e),tanh:Fe(Math.tanh),sigmoid:e=>({...e,data:Se(e.data)}),silu:Zt};function Zt(e){let{data:t}=e,n=Se(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function en({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:i,out:s,multiply:c}=ie(t,r,n);l.set(ut(e,t)),i.set(o),c();let u=s.slice();for(let f=0;f<u.length;)for(let m=0;m<r;f++,m++)u[f]+=a[m];return{data:u,shape:[r],batch:t}}function tn({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:i,weight:s,bias:c}=r,[u,f]=[0,1].map(b=>Math.floor((t[b+1]+2*i[b]-a[b])/l[b])+1),m=u*f,d=s.length/o,{a:p,b:w,out:v,multiply:x}=ie(o,m,d);p.set(s),w.fill(0);let M=l[0]*l[1]===1&&f===t[2]?rn:nn,E=new Float32Array(n*o*m);for(let b=0;b<n;b++)M(e.subarray(b*B(t),(b+1)*B(t)),w,t,[u,f],r),x(),E.set(v,b*v.length);return $e(E,c,m),{data:E,shape:[o,u,f],batch:n}}function nn(e,t,n,r,o){st(n,r,o,(a,l,i,s)=>{for(let c=i+s;i<c;a+=l,i++)t[i]=e[a]})}function rn(e,t,[n,r,o],[a],{kernel:[l,i],padding:s}){for(let c=0,u=0;c<n;c++)for(let f=0;f<l;f++)for(let m=0;m<i;m++,u+=a*o){let[d,p]=ce(f-s[0],1,r,a),[w,v]=ce(m-s[1],1,o,o);if(d>=p||w>=v)continue;let x=d*o+w,M=(p-1)*o+v,E=(c*r+f-s[0])*o+m-s[1];t.set(e.subarray(x+E,M+E),u+x);for(let b=u+d*o;b<u+p*o;b+=o){for(let A=0;A<w;A++)t[b+A]=0;for(let A=v;A<o;A++)t[b+A]=0}}}function on({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:f,bias:m}=a,d=(A,S)=>(A-1)*s[S]-2*c[S]+i[S]+u[S],p=[l,d(n,0),d(r,1)],w=n*r,{a:v,b:x,out:M,multiply:E}=ie(f.length/t,w,t);v.set(f);let b=new Float32Array(o*B(p));for(let A=0;A<o;A++){let S=b.subarray(A*B(p),(A+1)*B(p));x.set(e.subarray(A*t*w,(A+1)*t*w)),E(),st(p,[n,r],a,(Q,T,k,me)=>{for(let X=k+me;k<X;k++,Q+=T)S[Q]+=M[k]})}return $e(b,m,p[1]*p[2]),{data:b,shape:p,batch:o}}function st([e,t,n],[r,o],{kernel:[a,l],stride:i,padding:s},c){for(let u=0,f=0;u<e;u++)for(let m=0;m<a;m++)for(let d=0;d<l;d++,f++){let[p,w]=ce(m-s[0],i[0],t,r),[v,x]=ce(d-s[1],i[1],n,o);for(let M=p;M<w;M++){let E=(u*t+M*i[0]+m-s[0])*n;c(E+v*i[1]+d-s[1],i[1],(f*r+M)*o+v,x-v)}}}var ce=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function an({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,i=B(l),s=e.map((c,u)=>c*r[Math.floor(u/i)%a]);return $e(s,o,i),{data:s,shape:t,batch:n}}function ln(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=B(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((d,p)=>d+p,0)/l,f=c.reduce((d,p)=>d+(p-u)**2,0)/l,m=t[s]/Math.sqrt(f+r);for(let d=0;d<l;d++)c[d]=(c[d]-u)*m+n[s]}return e}function sn(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var ct=(e,t)=>it(t,{...e,data:e.data.slice()});function cn(e,{inner:t}){let n=ct(e,t),r=B(e.shape),o=B(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function un(e,{inner:t}){let n=ct(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function fn({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:Qe(l,o,(s,c,u)=>{let f=s*a*a+c%a*a+u%a;return e[(f*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function dn({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let i=[t,n*a,r*l];return{data:Qe(i,o,(c,u,f)=>e[(c*n+Math.floor(u/a))*r+Math.floor(f/l)]),shape:i,batch:o}}function mn({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,n*a,r*l],c=ot(n,a,i),u=ot(r,l,i);return{data:Qe(s,o,(m,d,p)=>{let{low:w,high:v,part:x}=c[d],{low:M,high:E,part:b}=u[p],A=m*n,S=e[(A+w)*r+M]*(1-b)+e[(A+w)*r+E]*b,Q=e[(A+v)*r+M]*(1-b)+e[(A+v)*r+E]*b;return S*(1-x)+Q*x}),shape:s,batch:o}}function ot(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function Qe([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)a[i++]=o(l,s,c);return a}function $e(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function ut(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}function K(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=n(),o=n(),a=n(),l=n();return function(){let s=Math.imul(o,5),c=Math.imul(s<<7|s>>>25,9),u=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function De(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function ft(e,t){for(let n=0;n<t.length;n++)t[n]=De(e);return t}var pn=-1,hn=1,gn=Math.exp(-8);function wn(e,t){let n=Math.sqrt(t),r=Math.sqrt(1-t),o=[n,r,.25*Math.log(Math.max(r,gn)/n)],a=new Float32Array((1+o.length)*e.length);return a.set(e),o.forEach((l,i)=>a.fill(l,(i+1)*e.length,(i+2)*e.length)),a}function bn(e,t,n){let{data:r}=Be(e,wn(t,n)),o=Math.sqrt(n),a=Math.sqrt(1-n);return t.map((l,i)=>Math.min(hn,Math.max(pn,o*l-a*r[i])))}function An(e,t,n,r,o,a){let l=o*o*(1-r)/(1-n)*(1-n/r),i=Math.sqrt(Math.max(0,1-r-l)),s=Math.sqrt(n),c=Math.sqrt(1-n);return e.map((u,f)=>{let m=(u-s*t[f])/c,d=l>0?Math.sqrt(l)*De(a):0;return Math.sqrt(r)*t[f]+i*m+d})}function Oe({network:e,alphaBar:t},n,r,o,a){let l=[];return{moments:l,get done(){return l.length===n.length},step(){let i=n[l.length],s=n[l.length+1],c=bn(e,r,t[i]);l.push({t:i,x:r,x0:c}),r=An(r,c,t[i],t[s],o,a),s===0&&l.push({t:s,x:r,x0:r})}}}var q=e=>e.map(t=>Math.min(1,Math.max(0,(t+1)/2)));function ue(e){let t=e.map(q),n=t.flatMap((r,o)=>t.slice(0,o).map(a=>yn(r,a)));return n.reduce((r,o)=>r+o,0)/n.length}var yn=(e,t)=>e.reduce((n,r,o)=>n+Math.abs(r-t[o]),0)/e.length;var vn=12,xn=90;function dt(e,t){let n=new Map(t.map(u=>[u,[]])),r=0,o=0,a=[],l=()=>[...n.values()].find(u=>u.length)?.shift(),i=()=>[...n.values()].some(u=>u.length);function s(){r=0;let u=performance.now()+vn;for(;performance.now()>=o&&performance.now()<u&&i();)l()();c()}function c(){if(e.root.toggleAttribute("data-working",i()),i())r||=requestAnimationFrame(s);else for(let u of a.splice(0))u()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(u,f){n.set(u,f),c()},hush:()=>o=performance.now()+xn,done:()=>i()?new Promise(u=>a.push(u)):Promise.resolve()}}function Te(e,t,n,r){return Object.assign(a=>n+(r-n)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-n)/(r-n)})}function fe(e,t,n,r,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:n,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of r)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function z(e,t,n,r,o){e.fillStyle=t,e.beginPath(),e.arc(n,r,o,0,2*Math.PI),e.fill()}function mt(e,t,n,r,o,a){z(e,F(t.colour("ink"),.55),r,o,a+2.5),z(e,F(t.colour("paper")),r,o,a+1.5),z(e,n,r,o,a)}function P(e,t,n,r,o,a={}){let{colour:l="ink",align:i="left",baseline:s="middle",halo:c=!1,bold:u=!1}=a,f=e.font;u&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:i,textBaseline:s}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:F(t.colour("paper"))}),e.strokeText(n,r,o)),e.fillStyle=F(t.colour(l)),e.fillText(n,r,o),e.font=f}var pt=3,fr={draw:1.25*pt,erase:2.5*pt};function J(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>Ve(r,o,Math.min(1,Math.max(0,n[a]))))}var H=34,de=12,En=10,Pe=36;function ht(e,t){let n=t.length-1,r={times:[],count:0,t:n},o=Je(e,{label:"",height:190,draw:a});function a(l,i,s){let c=Te(n,0,H,i-de),u=Te(0,1,s-Pe,En),f=F(e.colour("blue"));for(let d of[0,.5,1])fe(l,F(e.colour("ink"),.15),1,[[H,u(d)],[i-de,u(d)]]),P(l,e,String(d),H-7,u(d),{align:"right",colour:"muted"});P(l,e,String(n),H,s-Pe+13,{align:"center",colour:"muted"}),P(l,e,"0",i-de,s-Pe+13,{align:"center",colour:"muted"}),P(l,e,"noise",H-14,s-8,{colour:"muted"}),P(l,e,"time t",(H+i-de)/2,s-8,{align:"center",colour:"muted"}),P(l,e,"data",i-2,s-8,{align:"right",colour:"muted"}),fe(l,f,2,t.map((d,p)=>[c(p),u(d)])),r.times.forEach((d,p)=>{z(l,f,c(d),u(t[d]),3.5),p>=r.count&&z(l,F(e.colour("paper")),c(d),u(t[d]),2)});let m=[c(r.t),u(t[r.t])];fe(l,F(e.colour("orange")),1.5,[[m[0],u(0)],m],[4,3]),mt(l,e,F(e.colour("orange")),...m,6)}return{element:o.element,describe:o.describe,show(l,i,s){r={times:l,count:i,t:s},o.redraw()}}}function gt(e,{places:t,size:n,side:r}){let o=Array.from({length:t},()=>Cn(e,n,r));return{element:h("div",{class:"rn-groups"},...o.map(a=>a.element)),show:a=>o.forEach((l,i)=>l.show(a[i]))}}function Cn(e,t,n){let r=Array.from({length:t},()=>R({label:"",width:n,height:n})),o=h("div",{class:"rn-strip",role:"img"},...r.map(({element:c})=>c)),a=h("div",{class:"rn-from"}),l=h("div",{class:"rn-note"}),i=new Float32Array(n*n);for(let{element:c}of r)c.setAttribute("aria-hidden","true"),c.removeAttribute("role");let s=h("div",{class:"rn-group"},a,o,l);return{element:s,show(c){s.classList.toggle("rn-empty",!c),a.textContent=c?.heading??" ",l.textContent=c?.note||" ",o.setAttribute("aria-label",c?.words??"Not yet"),r.forEach((u,f)=>J(e,u,c?.pictures[f]?q(c.pictures[f]):i))}}}function wt(e,t,n){let r=Ke({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),n()}}),o=()=>{t.get("seed")!==r.value&&(r.value=t.get("seed"),n())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),r}var bt=`.rn-stage {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.7rem 0.9rem;
}
.rn-schedule {
  grid-column: 1 / -1;
}
.rn-symbol {
  font-style: italic;
}
.rn-symbol sub {
  font-size: 0.75em;
  line-height: 0;
}
.rn-groups {
  display: grid;
  gap: 0.6rem 1.2rem;
}
.rn-strip {
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: 3px;
}
.rn-from {
  font-size: 0.9em;
  font-weight: 600;
}
.rn-note {
  font-size: 0.9em;
  color: var(--lw-muted);
}
.rn-empty .rn-strip {
  opacity: 0.6;
}
.lw .rn-empty canvas {
  border-style: dashed;
}
@container (max-width: 559px) {
  .rn-empty:not(:first-child) {
    display: none;
  }
}
@container (min-width: 560px) {
  .rn-stage {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.3fr);
  }
  .rn-schedule {
    grid-column: auto;
  }
  .rn-groups {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
}
`;var In=4,At=4,yt=3,Sn=8,vt=9999,Fn=2e4,Bn=4e4,Qn={none:0,fresh:1},Re=(e,t)=>h("span",{class:"rn-symbol"},e,h("sub",{},t));function $n({model:e,el:t}){let{alpha_bar:n,times:r,side:o}=e.get("schedule"),a=e.get("opening"),l=e.get("seed"),i=n.length-1,s={network:at(e.get("network"),e.get("weights")),alphaBar:n},c=Ye(t,{title:"Reverse the noise",lead:"From noise to a digit, step by step: a network guesses the digit behind the noise, and some of the noise gives way to the guess. Move the time. When can you tell the digit, and from when on is it decided?",css:bt}),u=dt(c,["again","way"]),f=new Map,m=[],d,p,w,v,x=R({label:"",width:o,height:o}),M=R({label:"",width:o,height:o}),E=ht(c,n),b=gt(c,{places:yt,size:At,side:o}),A={noisy:h("span"),schedule:h("span")},S=We({label:"time",min:0,max:1,step:1,value:0,format:g=>`t = ${m[g]??i}`,onInput:g=>{Z.pause(),p=g,te()}}),Q=ye({label:"steps",options:Object.keys(r),onChange:qe}),T=ye({label:"fresh noise in every step",options:[{value:"fresh",label:"yes",title:"η = 1: some of the noise is exchanged for new noise"},{value:"none",label:"no",title:"η = 0: the start decides everything"}],onChange:()=>he(Ne())}),k=wt(c,e,qe),me=$({label:"Another start",onClick:()=>{e.set("seed",k.value<vt?k.value+1:0),e.save_changes()}}),X=$({label:"Go on from here, four times",onClick:Ct}),Z=Xe(c,{onStep(){return p>=m.length-1?p=0:p<d.moments.length-1&&(p+=1),p<m.length-1},onFrame:te,onReset:He,onRest:()=>c.announce(pe()),rate:()=>(m.length-1)/In}),Le=()=>Qn[T.value],ee=()=>d.moments[Math.min(p,d.moments.length-1)];function te(){je(),c.readout(pe())}function je(){S.value=p,X.disabled=p>=m.length-1;let{t:g,x:y,x0:C}=ee();J(c,x,q(y)),J(c,M,q(C)),A.noisy.replaceChildren(Re("x",String(g)),g===i?": pure noise":g===0?": the end":": still noisy"),A.schedule.replaceChildren(Re("ᾱ",String(g)),` = ${n[g].toFixed(2)}: how much is data`),x.describe(`x at t = ${g}`),M.describe(`The network's guess at t = ${g}`),E.describe(`The noise schedule: the share of data rises from 0 at t = ${i} to 1 at t = 0. It is ${n[g].toFixed(2)} at t = ${g}.`),E.show(m,d.moments.length,g)}function pe(){if(!d.done&&p>=d.moments.length)return`Step ${d.moments.length} of ${m.length-1} …`;let{t:g,x0:y}=ee();if(g===0)return"t = 0: no noise is left.";let C=`t = ${g}: ${Math.round(100*n[g])} % of the variance is data`;return d.done?`${C}. Guess and end differ by ${ue([y,d.moments.at(-1).x]).toFixed(2)} per pixel.`:`${C}.`}function he(g){m=r[Q.value],d=xt([k.value,Q.value,T.value].join()),d.moments.length||d.step(),S.input.max=m.length-1,p=Math.round(g*(m.length-1)),u.give("way",d.done?[]:m.slice(d.moments.length+1).map(()=>Et)),te()}function xt(g){let y=f.get(g)??Oe(s,m,Mt(),Le(),K(Fn+k.value));return f.delete(g),f.size>=Sn&&f.delete(f.keys().next().value),f.set(g,y),y}let Mt=()=>ft(K(k.value),new Float32Array(o*o)),Ne=()=>p/(m.length-1);function Et(){d.step();let g=d.moments.length-1;d.done||(U()?g===p:g<=p)?te():E.show(m,d.moments.length,ee().t),d.done&&c.announce(pe())}function qe(){Z.pause(),ze(),he(Ne())}function Ct(){Z.pause();let{t:g,x:y}=ee(),C=m.slice(m.indexOf(g)),be=()=>Oe(s,C,y,Le(),K(Math.floor(v()*vt**2))),re={t:g,noise:T.value,ways:Array.from({length:At},be)};w=w.filter(G=>G.t!==g||G.noise!==re.noise).slice(1-yt),w.push(re),ne();let It=w.flatMap(G=>G.ways.map(St=>()=>kt(G,St)));u.give("again",m.flatMap(()=>It))}function kt(g,y){y.done||(y.step(),(!U()||g.ways.every(C=>C.done))&&ne(),g.ways.every(C=>C.done)&&(c.readout(we(g)),c.announce(we(g))))}let ge=g=>g.ways.map(y=>y.moments.at(-1)?.x);function we(g){let y=ue(ge(g)).toFixed(2),C=g.noise==="fresh"?"with fresh noise":"without fresh noise";return`From t = ${g.t} ${C}: two ends differ by ${y} per pixel, of 1 at most.`}function ne(){let g=[...w].sort((y,C)=>C.t-y.t||y.noise.localeCompare(C.noise));b.show(g.map(y=>{let C=y.ways.every(re=>re.done),be=y.noise==="fresh"?"":", no fresh noise";return{heading:`from t = ${y.t}`,note:(C?`${ue(ge(y)).toFixed(2)} apart`:"…")+be,pictures:U()&&!C?[]:ge(y),words:C?we(y):`Four pictures from t = ${y.t}, not yet done`}}))}function ze(){u.give("again",[]),w=[],v=K(Bn+k.value),ne()}function He(){Q.value=String(a.steps),T.value=a.fresh?"fresh":"none",k.value=l,e.set("seed",l),e.save_changes(),ze(),he(a.share)}return c.add(h("div",{class:"rn-stage"},V(A.noisy,x.element),V(h("span",{},Re("x̂","0"),": the guess"),M.element),h("div",{class:"rn-schedule"},V(A.schedule,E.element))),Y(Z.element,S.element),Y(me.element,k.element,Q.element),Y(T.element,X.element),b.element),He(),c.onTheme(()=>{je(),ne()}),u.done().then(()=>c.destroy)}var Qr={render:$n};export{Qr as default};
