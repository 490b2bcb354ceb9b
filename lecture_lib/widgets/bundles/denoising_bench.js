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
  --lw-green: #1a7338;
  --lw-purple: #7c3fc4;
  --lw-red: #c4262e;
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
  --lw-green: #6fd08c;
  --lw-purple: #c9a5ff;
  --lw-red: #ff8f8f;
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
`;function w(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var Oe=Math.random().toString(36).slice(2,8),je=0,H=()=>`lw-${Oe}-${++je}`,F={"data-lm-suppress-shortcuts":"true"},Le={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function _(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Le[e]),t.append(n),t}function ie(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(w("style",{"data-lecture-kit":!0},t))}var _e=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ue(e,{title:t,lead:n,css:r}){ie(e,se),r&&ie(e,r);let o=H(),a=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),i=w("div",{class:"lw-body"}),s=E({icon:"enlarge",title:"Full screen",onClick:()=>He(c)});s.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":o,...F},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),s.element),n?w("p",{class:"lw-lead"},n):null,i,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,g=[()=>d.clear()];u.push(Ge(()=>g.forEach(p=>p()))),u.push(Ve(c,()=>g.forEach(p=>p())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:i,add:(...p)=>i.append(...p),announce(p){clearTimeout(m),m=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,Be(c,`var(--lw-${p})`)),d.get(p)):qe},onTheme:p=>g.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function He(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var qe=[128,128,128];function Ve(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Be(e,t){let n=w("span",{style:`color: ${t}`});e.append(n);let r=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var G=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function Ge(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var $=(...e)=>w("div",{class:"lw-row"},...e);var S=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),Ue=e=>e.toFixed(2).replace("-","−");function U({label:e,min:t,max:n,step:r,value:o,format:a=Ue,onInput:l=()=>{}}){let i=H(),s=w("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...F}),c=w("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:w("div",{class:"lw-slider"},w("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function E({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=w("span",{},e??""),l=w("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...F},t?_(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(_(i))}}}function pe({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=w("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...F},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function W({label:e,options:t,value:n,onChange:r=()=>{}}){let o=H(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=a.map(s=>w("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??a[0].value),onchange:()=>r(s.value),...F})),i=a.map((s,c)=>w("label",{title:s.title},l[c],w("span",{},s.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function de({value:e=0,onChange:t=()=>{}}){let n=H(),r=w("input",{type:"number",id:n,min:0,max:9999,step:1,value:e,inputmode:"numeric",...F}),o=()=>Math.min(9999,Math.max(0,Math.round(r.valueAsNumber)||0));return r.addEventListener("input",()=>{r.value!==""&&t(o())}),r.addEventListener("change",()=>{r.value=o()}),{element:w("div",{class:"lw-field lw-seed"},w("label",{for:n},"seed"),r),get value(){return o()},set value(a){r.value=a}}}function T({label:e,width:t,height:n}){let r=w("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<n;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let d=0;d<3;d++)a.data[4*s+d]=u[d]}o.putImageData(a,0,0)}}}function me(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}function We(e,t){let n=0,r=0,o=!1,a=!0;function l(u){if(n=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(u-r)/1e3)),r=u,i()}function i(){o&&a&&!n&&(n=requestAnimationFrame(l))}let s=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,r=performance.now(),i()});s.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){o=!0,r=performance.now(),i()},stop:c,get running(){return o}}}var Ye=12,ce=2;function fe(e,{onStep:t,onFrame:n,onReset:r,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:i=!1}){let s=0,c=0,u=We(e,h=>{let f=_e();if(s+=h*(f&&!i?Math.min(a(),ce):a()),c+=h,s<1)return;let v=performance.now()+Ye;for(;s>=1;){if(s-=1,t()===!1){d(!1);break}performance.now()>v&&(s=0)}f&&i&&u.running&&c<1/ce||(c=0,n())});function d(h){h!==u.running&&(s=1,h?u.start():u.stop(),g.label=h?"Pause":"Play",g.icon=h?"pause":"play",h||o())}let g=E({label:"Play",icon:"play",primary:!0,onClick:()=>d(!u.running)}),m=E({label:"Step",icon:"step",onClick:()=>{d(!1);for(let h=0;h<l;h++)t();n(),o()}}),p=E({label:"Reset",icon:"reset",onClick:()=>{d(!1),r(),n(),o()}});return{element:w("div",{class:"lw-player"},g.element,m.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return u.running}}}var Ke=Float64Array.from({length:32},(e,t)=>2**(t-15));function Je(e){let t=e>>10&31,n=e&1023,r=t?Ke[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function I(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function Y(e,t){let n=I(e),r=t==="float16"?2:4,o=t==="float16"?l=>Je(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function ge(e,t){let n=e.dtype==="int8"?Qe(e,t):Xe(e,t),r=e.layers.map(o=>{if(!(o.op in K))throw new Error(`nn.js has no layer "${o.op}"; it has ${Object.keys(K).join(", ")}`);let a={...o};for(let l of["weight","bias"])o[l]&&(a[l]=n(o,l));return o.op==="convTranspose"&&(a.weight=ve(a.weight,o.inChannels)),a});return{inputShape:e.inputShape,layers:r}}var q=(e,[t,n])=>e.subarray(t,t+n);function Xe({dtype:e},t){let n=Y(t,e);return(r,o)=>q(n,r[o])}function Qe(e,t){let n=I(t),r=2*e.plain,o=Y(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return q(o,l[i]);let s=q(o,l.scale),c=Float32Array.from(q(a,l.weight)),u=c.length/s.length;for(let d=0;d<c.length;d++)c[d]*=s[Math.floor(d/u)];return c}}function be(e,t){let n=t.length/J(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r={data:Float32Array.from(t),shape:e.inputShape,batch:n};for(let o of e.layers)r=K[o.op](r,o);return r}var J=e=>e.reduce((t,n)=>t*n,1),P=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},K={linear:Ze,conv:et,convTranspose:nt,affine:ot,positionBias:at,pixelShuffle:lt,upsampleNearest:st,upsampleBilinear:it,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[J(e.shape)]}),relu:P(e=>e>0?e:0),leakyRelu:P((e,{slope:t})=>e>0?e:t*e),sigmoid:P(e=>1/(1+Math.exp(-e))),tanh:P(Math.tanh),silu:P(e=>e/(1+Math.exp(-e)))};function Ze({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let l=new Float32Array(t*r);Z(e,o,l,t,r,n,r,1);for(let i=0;i<l.length;i++)l[i]+=a[i%r];return{data:l,shape:[r],batch:t}}function et({data:e,shape:[t,n,r],batch:o},a){let{inChannels:l,outChannels:i,kernel:s,stride:c,padding:u,weight:d,bias:g}=a,m=Math.floor((n+2*u[0]-s[0])/c[0])+1,p=Math.floor((r+2*u[1]-s[1])/c[1])+1,h=m*p,f=l*s[0]*s[1],v=new Float32Array(o*i*h);for(let b=0;b<o;b++){let x=e.subarray(b*t*n*r,(b+1)*t*n*r),M=tt(x,[t,n,r],[m,p],a);Z(M,d,v.subarray(b*i*h),h,i,f,1,h)}return Q(v,g,h),{data:v,shape:[i,m,p],batch:o}}function tt(e,[t,n,r],[o,a],{kernel:[l,i],stride:s,padding:c}){let u=new Float32Array(o*a*t*l*i),d=0;for(let g=0;g<o;g++)for(let m=0;m<a;m++)for(let p=0;p<t;p++)for(let h=0;h<l;h++){let f=g*s[0]+h-c[0],v=(p*n+f)*r;for(let b=0;b<i;b++,d++){let x=m*s[1]+b-c[1];f>=0&&f<n&&x>=0&&x<r&&(u[d]=e[v+x])}}return u}function nt({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:g}=a,m=(n-1)*s[0]-2*c[0]+i[0]+u[0],p=(r-1)*s[1]-2*c[1]+i[1]+u[1],h=n*r,f=l*i[0]*i[1],v=new Float32Array(f*h),b=new Float32Array(o*l*m*p);for(let x=0;x<o;x++){let M=e.subarray(x*t*h,(x+1)*t*h);Z(d,ve(M,t),v,f,h,t,h,1),rt(v,[n,r],b.subarray(x*l*m*p),[l,m,p],a)}return Q(b,g,m*p),{data:b,shape:[l,m,p],batch:o}}function rt(e,[t,n],r,[o,a,l],{kernel:[i,s],stride:c,padding:u}){let d=0;for(let g=0;g<o;g++)for(let m=0;m<i;m++)for(let p=0;p<s;p++)for(let h=0;h<t;h++){let f=h*c[0]+m-u[0],v=(g*a+f)*l;for(let b=0;b<n;b++,d++){let x=b*c[1]+p-u[1];f>=0&&f<a&&x>=0&&x<l&&(r[v+x]+=e[d])}}}function ot({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,i=J(l),s=e.map((c,u)=>c*r[Math.floor(u/i)%a]);return Q(s,o,i),{data:s,shape:t,batch:n}}function at(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}function lt({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:X(l,o,(s,c,u)=>{let d=s*a*a+c%a*a+u%a;return e[(d*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function st({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let i=[t,n*a,r*l];return{data:X(i,o,(c,u,d)=>e[(c*n+Math.floor(u/a))*r+Math.floor(d/l)]),shape:i,batch:o}}function it({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,n*a,r*l],c=we(n,a,i),u=we(r,l,i);return{data:X(s,o,(g,m,p)=>{let{low:h,high:f,part:v}=c[m],{low:b,high:x,part:M}=u[p],C=g*n,R=e[(C+h)*r+b]*(1-M)+e[(C+h)*r+x]*M,O=e[(C+f)*r+b]*(1-M)+e[(C+f)*r+x]*M;return R*(1-v)+O*v}),shape:s,batch:o}}function we(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function X([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)a[i++]=o(l,s,c);return a}function Q(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function ve(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}function Z(e,t,n,r,o,a,l,i){let s=0;for(;s+4<=r;s+=4){let c=s*a,u=c+a,d=u+a,g=d+a,m=0;for(;m+2<=o;m+=2){let p=m*a,h=p+a,f=0,v=0,b=0,x=0,M=0,C=0,R=0,O=0;for(let A=0;A<a;A++){let j=t[p+A],L=t[h+A],re=e[c+A],oe=e[u+A],ae=e[d+A],le=e[g+A];f+=re*j,v+=re*L,b+=oe*j,x+=oe*L,M+=ae*j,C+=ae*L,R+=le*j,O+=le*L}let k=s*l+m*i;n[k]=f,n[k+i]=v,n[k+=l]=b,n[k+i]=x,n[k+=l]=M,n[k+i]=C,n[k+=l]=R,n[k+i]=O}if(m<o)for(let p=s;p<s+4;p++)n[p*l+m*i]=he(e,p*a,t,m*a,a)}for(;s<r;s++)for(let c=0;c<o;c++)n[s*l+c*i]=he(e,s*a,t,c*a,a)}function he(e,t,n,r,o){let a=0,l=0,i=0,s=0,c=0;for(;c+4<=o;c+=4)a+=e[t+c]*n[r+c],l+=e[t+c+1]*n[r+c+1],i+=e[t+c+2]*n[r+c+2],s+=e[t+c+3]*n[r+c+3];for(;c<o;c++)a+=e[t+c]*n[r+c];return a+l+i+s}function xe(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=n(),o=n(),a=n(),l=n();return function(){let s=Math.imul(o,5),c=Math.imul(s<<7|s>>>25,9),u=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function ct(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function ye(e,t){for(let n=0;n<t.length;n++)t[n]=ct(e);return t}var ut={Gaussian:(e,t,{normal:n})=>e.map((r,o)=>r+t*n[o]),masking:(e,t,{uniform:n})=>e.map((r,o)=>n[o]<t?0:r)};function V(e,t){let n=0;for(let r=0;r<t.length;r++)n+=(e[r]-t[r])**2;return-10*Math.log10(n/t.length)}function Me(e,t){let n,r={normal:new Float32Array(t),uniform:new Float32Array(t)},o={clean:new Float32Array(t),noisy:void 0,answer:void 0,steps:0,start(l,i,s){n=xe(i),o.clean=l,o.steps=0,a(),o.corrupt(s)},corrupt({noise:l,level:i}){o.noisy=ut[l](o.clean,i,r),o.answer=be(e,o.noisy).data.map(s=>1/(1+Math.exp(-s)))},step(l){let{answer:i}=o;o.clean=l.keepMean?i:i.map(s=>n()<s?1:0),o.steps++,a(),o.corrupt(l)}};function a(){ye(n,r.normal);for(let l=0;l<t;l++)r.uniform[l]=n()}return o}var y=28,pt=20,dt=.1;function Ae(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(n){let r=Math.sqrt(n.length),o=Ce(e,r,a=>a*r/e);t.set(Se(n,o,o))},dab(n,r,o,a=!1){for(let l=0;l<t.length;l++){let i=Math.hypot(l%e+.5-n,Math.floor(l/e)+.5-r),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[l]=a?Math.min(t[l],1-s):Math.max(t[l],s)}}}}function ee(e){let t=Math.sqrt(e.length),n=mt(e,t);if(!n)return new Float32Array(y**2);let r=pt/Math.max(n.right-n.left,n.bottom-n.top),o=ft(e,t),a=ke(t,r,o.x,n.left,n.right),l=ke(t,r,o.y,n.top,n.bottom);return Se(e,a,l)}function mt(e,t){let n=t,r=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<dt)continue;let i=l%t,s=Math.floor(l/t);n=Math.min(n,i),r=Math.max(r,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return n<r?{left:n,right:r,top:o,bottom:a}:void 0}function ft(e,t){let n=0,r=0,o=0;for(let a=0;a<e.length;a++)n+=e[a],r+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:r/n,y:o/n}}function ke(e,t,n,r,o){let a=y/2,l=Math.min(y-(o-n)*t,Math.max((n-r)*t,a));return Ce(y,e,i=>n+(i-l)/t)}function Ce(e,t,n){return Array.from({length:e},(r,o)=>{let a=n(o),l=n(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(t,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function Se(e,t,n){let r=Math.sqrt(e.length),o=new Float32Array(r*t.length),a=new Float32Array(n.length*t.length);for(let l=0;l<r;l++)t.forEach((i,s)=>{for(let[c,u]of i)o[l*t.length+s]+=u*e[l*r+c]});return n.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<t.length;u++)a[i*t.length+u]+=c*o[s*t.length+u]}),a}function te(e,t){let{buffer:n,byteOffset:r,byteLength:o}=I(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var Ee=`.lw-studio {
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
`;var $e=Ee,ne=3,Fe={draw:1.25*ne,erase:2.5*ne},De=(...e)=>w("div",{class:"lw-studio"},...e),B=(...e)=>w("div",{class:"lw-caption"},...e);function Ne(e,{digits:t,labels:n,onChange:r}){let o=Ae(ne*y),a=T({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],i="",s=0,c=()=>{let f=e.colour("paper"),v=e.colour("ink");a.paint(b=>G(f,v,o.ink[b]))};function u(f,v){l=f,i=v,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(f){o.load(t[f]),u(t[f],`digit ${n[f]}`),c()}function g(f){cancelAnimationFrame(s);let v=()=>{u(ee(o.ink),o.ink.some(b=>b>0)?"your drawing":"an empty sheet"),m.value=null,r(f)};f?v():s=requestAnimationFrame(v)}let m=ht(e,t,n,f=>{cancelAnimationFrame(s),d(f),r(!0)}),p=pe({label:"Erase",title:"Draw with paper instead of ink"}),h=E({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),p.value=!1,c(),g(!0)}});return bt(a,(f,v)=>o.dab(f,v,p.value?Fe.erase:Fe.draw,p.value),()=>{c(),g(!1)},()=>g(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),d(0),{sheet:S("draw here",a.element),tray:w("div",{class:"lw-tray-row"},m.element,$(h.element,p.element)),get image(){return l},get subject(){return i},set sample(f){cancelAnimationFrame(s),m.value=f,p.value=!1,d(f)}}}function ht(e,t,n,r,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${n[c]}`;return w("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),r(c)}},c<0?_("pencil"):gt(e,t[c]))});function s(c){a=c,l.forEach((u,d)=>i[d].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:w("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function gt(e,t){let n=Math.sqrt(t.length),r=T({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let o=()=>D(e,r,t);return e.onTheme(o),o(),r.element}function D(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>G(r,o,Math.min(1,Math.max(0,n[a]))))}function bt(e,t,n,r){let o;me(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},n(),i==="end"&&r()})}function Te(e,t,n){let r=de({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),n()}}),o=()=>{t.get("seed")!==r.value&&(r.value=t.get("seed"),n())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),r}var Ie=`.db-film {
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
`;var ze=8,z=[1,2,4,8,15,30],xt=e=>`${z[e]} ${z[e]===1?"step":"steps"}/s`;function yt({model:e,el:t}){let n=Me(ge(e.get("denoiser"),e.get("weights")),y**2),r=ue(t,{title:"Denoising bench",lead:"Spoil a digit and let the network clean it. Play repeats both, again and again.",css:$e+Ie}),o=()=>({noise:m.value,level:p.value,keepMean:h.value==="mean"}),a=Mt(r),l=[],i=()=>a.draw(n,l,g.subject),s=()=>r.announce(a.sentence(n,g.subject)),c=()=>{l=[...l,{image:n.clean,step:n.steps}].slice(-ze)};function u(){n.start(g.image,v.value,o()),l=[],c(),i()}function d(){n.corrupt(o()),i(),s()}let g=Ne(r,{digits:te(e.get("digits"),y**2),labels:e.get("labels"),onChange(x){b.pause(),u(),x&&s()}}),m=W({label:"noise",options:[{value:"Gaussian",label:"Gaussian",title:"Adds a normal random number to every pixel"},{value:"masking",label:"masking",title:"Sets a share of the pixels to zero: dropout on the input"}],onChange:d}),p=U({label:"level",min:0,max:1,step:.05,value:.5,onInput:d}),h=W({label:"next state",options:[{value:"sample",label:"sample",title:"Throw a coin for each pixel, by the network's probability"},{value:"mean",label:"mean",title:"Keep the network's probabilities themselves"}]}),f=U({label:"speed",min:0,max:z.length-1,step:1,value:z.indexOf(4),format:xt}),v=Te(r,e,()=>{b.pause(),u(),s()}),b=fe(r,{onStep(){n.step(o()),c()},onFrame:i,onReset:u,onRest:s,rate:()=>z[f.value]});return r.add(g.tray,$(m.element,p.element),a.arranged(g.sheet),$(b.element,f.element),a.film,$(h.element,v.element)),u(),r.onTheme(i),r.destroy}function Mt(e){let t=s=>T({label:s,width:y,height:y}),n=t("Clean"),r=t("Noisy"),o=t("The network's answer"),a={clean:B(),noisy:B(),answer:B()},l=Array.from({length:ze},()=>({picture:t("Not yet"),step:w("div",{class:"db-step"})})),i=new Float32Array(y**2);return{arranged:s=>De(s,S("clean x",n.element,a.clean),S("noisy x̃",r.element,a.noisy),S("the answer p(x | x̃)",o.element,a.answer)),film:S("the film: each state is drawn from the answer to the one before",w("div",{class:"db-film"},...l.map(({picture:s,step:c})=>w("div",{},s.element,c)))),draw(s,c,u){D(e,n,s.clean),D(e,r,s.noisy),D(e,o,s.answer),a.clean.textContent=s.steps?`state ${s.steps}`:"the start",a.noisy.textContent="PSNR "+N(s.noisy,s.clean),a.answer.textContent="PSNR "+N(s.answer,s.clean),n.describe(s.steps?`The state after ${s.steps} steps`:`Clean: ${u}`),r.describe(`Noisy: PSNR ${N(s.noisy,s.clean)}`),o.describe(`The network's answer: PSNR ${N(s.answer,s.clean)}`),l.forEach(({picture:d,step:g},m)=>{D(e,d,c[m]?.image??i),d.describe(c[m]?`State ${c[m].step}`:"Not yet"),g.textContent=c[m]?.step??""}),e.readout(Pe(s))},sentence:(s,c)=>`${s.steps?`Step ${s.steps}, begun with ${c}`:`Now ${c}`}. ${Pe(s)}`}}function N(e,t){let n=V(e,t);return Number.isFinite(n)?`${n.toFixed(1).replace("-","−")} dB`:"no error"}function Pe(e){let t=V(e.noisy,e.clean),n=V(e.answer,e.clean),r=`PSNR: noisy ${N(e.noisy,e.clean)}, denoised ${N(e.answer,e.clean)}`;if(!Number.isFinite(t))return`${r}. Without noise the network can only lose.`;let o=Math.abs(n-t).toFixed(1);return`${r}: the network ${n>=t?"gains":"loses"} ${o} dB.`}var Xt={render:yt};export{Xt as default};
