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
`;function w(e,n={},...t){let r=document.createElement(e);for(let[o,a]of Object.entries(n))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...t.filter(o=>o!=null)),r}var _e=Math.random().toString(36).slice(2,8),qe=0,H=()=>`lw-${_e}-${++qe}`,F={"data-lm-suppress-shortcuts":"true"},He={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function q(e){let n=document.createElementNS("http://www.w3.org/2000/svg","svg");n.setAttribute("viewBox","0 0 16 16"),n.setAttribute("aria-hidden","true"),n.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",He[e]),n.append(t),n}function ie(e,n){let t=e.getRootNode(),r=t instanceof ShadowRoot?t:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===n)||r.append(w("style",{"data-lecture-kit":!0},n))}var Ve=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ue(e,{title:n,lead:t,css:r}){ie(e,se),r&&ie(e,r);let o=H(),a=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),i=w("div",{class:"lw-body"}),s=E({icon:"enlarge",title:"Full screen",onClick:()=>Be(c)});s.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":o,...F},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},n),s.element),t?w("p",{class:"lw-lead"},t):null,i,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,g=[()=>d.clear()];u.push(Ye(()=>g.forEach(p=>p()))),u.push(Ue(c,()=>g.forEach(p=>p())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:i,add:(...p)=>i.append(...p),announce(p){clearTimeout(m),m=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,We(c,`var(--lw-${p})`)),d.get(p)):Ge},onTheme:p=>g.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function Be(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ge=[128,128,128];function Ue(e,n){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),n())});return t.observe(e),()=>t.disconnect()}function We(e,n){let t=w("span",{style:`color: ${n}`});e.append(t);let r=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(t).color,r.fillRect(0,0,1,1),t.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var U=(e,n,t)=>e.map((r,o)=>Math.round(r+(n[o]-r)*t));function Ye(e){let n=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return n.observe(document.documentElement,t),n.observe(document.body,t),()=>n.disconnect()}var $=(...e)=>w("div",{class:"lw-row"},...e);var S=(e,...n)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...n),Ke=e=>e.toFixed(2).replace("-","−");function W({label:e,min:n,max:t,step:r,value:o,format:a=Ke,onInput:l=()=>{}}){let i=H(),s=w("input",{type:"range",id:i,min:n,max:t,step:r,value:o,...F}),c=w("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:w("div",{class:"lw-slider"},w("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function E({label:e,icon:n,title:t,primary:r=!1,onClick:o}){let a=w("span",{},e??""),l=w("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:o,...F},n?q(n):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(q(i))}}}function pe({label:e,title:n,value:t=!1,onChange:r=()=>{}}){let o=w("button",{type:"button",class:"lw-button lw-toggle",title:n,"aria-pressed":String(t),...F},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function Y({label:e,options:n,value:t,onChange:r=()=>{}}){let o=H(),a=n.map(s=>typeof s=="string"?{value:s,label:s}:s),l=a.map(s=>w("input",{type:"radio",name:o,value:s.value,checked:s.value===(t??a[0].value),onchange:()=>r(s.value),...F})),i=a.map((s,c)=>w("label",{title:s.title},l[c],w("span",{},s.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function de({value:e=0,onChange:n=()=>{}}){let t=H(),r=w("input",{type:"number",id:t,min:0,max:9999,step:1,value:e,inputmode:"numeric",...F}),o=()=>Math.min(9999,Math.max(0,Math.round(r.valueAsNumber)||0));return r.addEventListener("input",()=>{r.value!==""&&n(o())}),r.addEventListener("change",()=>{r.value=o()}),{element:w("div",{class:"lw-field lw-seed"},w("label",{for:t},"seed"),r),get value(){return o()},set value(a){r.value=a}}}function I({label:e,width:n,height:t}){let r=w("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:n,height:t}),o=r.getContext("2d"),a=o.createImageData(n,t);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<t;i++)for(let c=0;c<n;c++,s++){let u=l(s,c,i);for(let d=0;d<3;d++)a.data[4*s+d]=u[d]}o.putImageData(a,0,0)}}}function me(e,n){e.classList.add("lw-draggable");let t=(r,o)=>{let a=e.getBoundingClientRect();n((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),t(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])t(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&t(o,"end")})}function Je(e,n){let t=0,r=0,o=!1,a=!0;function l(u){if(t=0,!e.root.isConnected){o=!1;return}n(Math.min(.25,(u-r)/1e3)),r=u,i()}function i(){o&&a&&!t&&(t=requestAnimationFrame(l))}let s=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,r=performance.now(),i()});s.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(t),t=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){o=!0,r=performance.now(),i()},stop:c,get running(){return o}}}var Xe=12,ce=2;function fe(e,{onStep:n,onFrame:t,onReset:r,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:i=!1}){let s=0,c=0,u=Je(e,h=>{let f=Ve();if(s+=h*(f&&!i?Math.min(a(),ce):a()),c+=h,s<1)return;let v=performance.now()+Xe;for(;s>=1;){if(s-=1,n()===!1){d(!1);break}performance.now()>v&&(s=0)}f&&i&&u.running&&c<1/ce||(c=0,t())});function d(h){h!==u.running&&(s=1,h?u.start():u.stop(),g.label=h?"Pause":"Play",g.icon=h?"pause":"play",h||o())}let g=E({label:"Play",icon:"play",primary:!0,onClick:()=>d(!u.running)}),m=E({label:"Step",icon:"step",onClick:()=>{d(!1);for(let h=0;h<l;h++)n();t(),o()}}),p=E({label:"Reset",icon:"reset",onClick:()=>{d(!1),r(),t(),o()}});return{element:w("div",{class:"lw-player"},g.element,m.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return u.running}}}var Qe=Float64Array.from({length:32},(e,n)=>2**(n-15));function Ze(e){let n=e>>10&31,t=e&1023,r=n?Qe[n]*(1+t/1024):t*2**-24;return e&32768?-r:r}function P(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function K(e,n){let t=P(e),r=n==="float16"?2:4,o=n==="float16"?l=>Ze(t.getUint16(2*l,!0)):l=>t.getFloat32(4*l,!0),a=new Float32Array(t.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function ge(e,n){let t=e.dtype==="int8"?tt(e,n):et(e,n);return{inputShape:e.inputShape,layers:e.layers.map(r=>be(r,t))}}function be(e,n){if(!(e.op in J))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(J).join(", ")}`);let t={...e};for(let r of["weight","bias"])e[r]&&(t[r]=n(e,r));return e.op==="convTranspose"&&(t.weight=Me(t.weight,e.inChannels)),e.inner&&(t.inner=e.inner.map(r=>be(r,n))),t}var V=(e,[n,t])=>e.subarray(n,n+t);function et({dtype:e},n){let t=K(n,e);return(r,o)=>V(t,r[o])}function tt(e,n){let t=P(n),r=2*e.plain,o=K(new DataView(t.buffer,t.byteOffset,r),"float16"),a=new Int8Array(t.buffer,t.byteOffset+r,t.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return V(o,l[i]);let s=V(o,l.scale),c=Float32Array.from(V(a,l.weight)),u=c.length/s.length;for(let d=0;d<c.length;d++)c[d]*=s[Math.floor(d/u)];return c}}function ve(e,n){let t=n.length/N(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${n.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return xe(e.layers,{data:Float32Array.from(n),shape:e.inputShape,batch:t})}var xe=(e,n)=>e.reduce((t,r)=>J[r.op](t,r),n),N=e=>e.reduce((n,t)=>n*t,1),z=e=>(n,t)=>{let{data:r}=n;for(let o=0;o<r.length;o++)r[o]=e(r[o],t);return n},J={linear:nt,conv:rt,convTranspose:at,affine:st,instanceNorm:it,positionBias:ct,pixelShuffle:dt,upsampleNearest:mt,upsampleBilinear:ft,skip:ut,residual:pt,reshape:(e,{shape:n})=>({...e,shape:n}),flatten:e=>({...e,shape:[N(e.shape)]}),relu:z(e=>e>0?e:0),leakyRelu:z((e,{slope:n})=>e>0?e:n*e),sigmoid:z(e=>1/(1+Math.exp(-e))),tanh:z(Math.tanh),silu:z(e=>e/(1+Math.exp(-e)))};function nt({data:e,batch:n},{inFeatures:t,outFeatures:r,weight:o,bias:a}){let l=new Float32Array(n*r);Z(e,o,l,n,r,t,r,1);for(let i=0;i<l.length;i++)l[i]+=a[i%r];return{data:l,shape:[r],batch:n}}function rt({data:e,shape:[n,t,r],batch:o},a){let{inChannels:l,outChannels:i,kernel:s,stride:c,padding:u,weight:d,bias:g}=a,m=Math.floor((t+2*u[0]-s[0])/c[0])+1,p=Math.floor((r+2*u[1]-s[1])/c[1])+1,h=m*p,f=l*s[0]*s[1],v=new Float32Array(o*i*h);for(let b=0;b<o;b++){let x=e.subarray(b*n*t*r,(b+1)*n*t*r),M=ot(x,[n,t,r],[m,p],a);Z(M,d,v.subarray(b*i*h),h,i,f,1,h)}return Q(v,g,h),{data:v,shape:[i,m,p],batch:o}}function ot(e,[n,t,r],[o,a],{kernel:[l,i],stride:s,padding:c}){let u=new Float32Array(o*a*n*l*i),d=0;for(let g=0;g<o;g++)for(let m=0;m<a;m++)for(let p=0;p<n;p++)for(let h=0;h<l;h++){let f=g*s[0]+h-c[0],v=(p*t+f)*r;for(let b=0;b<i;b++,d++){let x=m*s[1]+b-c[1];f>=0&&f<t&&x>=0&&x<r&&(u[d]=e[v+x])}}return u}function at({data:e,shape:[n,t,r],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:g}=a,m=(t-1)*s[0]-2*c[0]+i[0]+u[0],p=(r-1)*s[1]-2*c[1]+i[1]+u[1],h=t*r,f=l*i[0]*i[1],v=new Float32Array(f*h),b=new Float32Array(o*l*m*p);for(let x=0;x<o;x++){let M=e.subarray(x*n*h,(x+1)*n*h);Z(d,Me(M,n),v,f,h,n,h,1),lt(v,[t,r],b.subarray(x*l*m*p),[l,m,p],a)}return Q(b,g,m*p),{data:b,shape:[l,m,p],batch:o}}function lt(e,[n,t],r,[o,a,l],{kernel:[i,s],stride:c,padding:u}){let d=0;for(let g=0;g<o;g++)for(let m=0;m<i;m++)for(let p=0;p<s;p++)for(let h=0;h<n;h++){let f=h*c[0]+m-u[0],v=(g*a+f)*l;for(let b=0;b<t;b++,d++){let x=b*c[1]+p-u[1];f>=0&&f<a&&x>=0&&x<l&&(r[v+x]+=e[d])}}}function st({data:e,shape:n,batch:t},{weight:r,bias:o}){let[a,...l]=n,i=N(l),s=e.map((c,u)=>c*r[Math.floor(u/i)%a]);return Q(s,o,i),{data:s,shape:n,batch:t}}function it(e,{weight:n,bias:t,eps:r}){let{data:o,shape:a}=e,l=N(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((m,p)=>m+p,0)/l,d=c.reduce((m,p)=>m+(p-u)**2,0)/l,g=n[s]/Math.sqrt(d+r);for(let m=0;m<l;m++)c[m]=(c[m]-u)*g+t[s]}return e}function ct(e,{weight:n}){let{data:t}=e;for(let r=0;r<t.length;r+=n.length)for(let o=0;o<n.length;o++)t[r+o]+=n[o];return e}var ye=(e,n)=>xe(n,{...e,data:e.data.slice()});function ut(e,{inner:n}){let t=ye(e,n),r=N(e.shape),o=N(t.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(t.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+t.shape[0],...e.shape.slice(1)],batch:e.batch}}function pt(e,{inner:n}){let t=ye(e,n);for(let r=0;r<e.data.length;r++)t.data[r]+=e.data[r];return t}function dt({data:e,shape:[n,t,r],batch:o},{factor:a}){let l=[n/(a*a),t*a,r*a];return{data:X(l,o,(s,c,u)=>{let d=s*a*a+c%a*a+u%a;return e[(d*t+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function mt({data:e,shape:[n,t,r],batch:o},{factor:[a,l]}){let i=[n,t*a,r*l];return{data:X(i,o,(c,u,d)=>e[(c*t+Math.floor(u/a))*r+Math.floor(d/l)]),shape:i,batch:o}}function ft({data:e,shape:[n,t,r],batch:o},{factor:[a,l],alignCorners:i}){let s=[n,t*a,r*l],c=we(t,a,i),u=we(r,l,i);return{data:X(s,o,(g,m,p)=>{let{low:h,high:f,part:v}=c[m],{low:b,high:x,part:M}=u[p],C=g*t,O=e[(C+h)*r+b]*(1-M)+e[(C+h)*r+x]*M,j=e[(C+f)*r+b]*(1-M)+e[(C+f)*r+x]*M;return O*(1-v)+j*v}),shape:s,batch:o}}function we(e,n,t){let r=e*n;return Array.from({length:r},(o,a)=>{let l=t?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/n-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function X([e,n,t],r,o){let a=new Float32Array(r*e*n*t);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<n;s++)for(let c=0;c<t;c++)a[i++]=o(l,s,c);return a}function Q(e,n,t){for(let r=0,o=0;r<e.length;r+=t,o=(o+1)%n.length)for(let a=r;a<r+t;a++)e[a]+=n[o]}function Me(e,n){let t=e.length/n,r=new Float32Array(e.length);for(let o=0,a=0;o<n;o++)for(let l=0;l<t;l++,a++)r[l*n+o]=e[a];return r}function Z(e,n,t,r,o,a,l,i){let s=0;for(;s+4<=r;s+=4){let c=s*a,u=c+a,d=u+a,g=d+a,m=0;for(;m+2<=o;m+=2){let p=m*a,h=p+a,f=0,v=0,b=0,x=0,M=0,C=0,O=0,j=0;for(let A=0;A<a;A++){let L=n[p+A],_=n[h+A],re=e[c+A],oe=e[u+A],ae=e[d+A],le=e[g+A];f+=re*L,v+=re*_,b+=oe*L,x+=oe*_,M+=ae*L,C+=ae*_,O+=le*L,j+=le*_}let k=s*l+m*i;t[k]=f,t[k+i]=v,t[k+=l]=b,t[k+i]=x,t[k+=l]=M,t[k+i]=C,t[k+=l]=O,t[k+i]=j}if(m<o)for(let p=s;p<s+4;p++)t[p*l+m*i]=he(e,p*a,n,m*a,a)}for(;s<r;s++)for(let c=0;c<o;c++)t[s*l+c*i]=he(e,s*a,n,c*a,a)}function he(e,n,t,r,o){let a=0,l=0,i=0,s=0,c=0;for(;c+4<=o;c+=4)a+=e[n+c]*t[r+c],l+=e[n+c+1]*t[r+c+1],i+=e[n+c+2]*t[r+c+2],s+=e[n+c+3]*t[r+c+3];for(;c<o;c++)a+=e[n+c]*t[r+c];return a+l+i+s}function ke(e){let n=Math.floor(e)|0,t=()=>{n=n+2654435769|0;let i=Math.imul(n^n>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=t(),o=t(),a=t(),l=t();return function(){let s=Math.imul(o,5),c=Math.imul(s<<7|s>>>25,9),u=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function wt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Ae(e,n){for(let t=0;t<n.length;t++)n[t]=wt(e);return n}var ht={Gaussian:(e,n,{normal:t})=>e.map((r,o)=>r+n*t[o]),masking:(e,n,{uniform:t})=>e.map((r,o)=>t[o]<n?0:r)};function B(e,n){let t=0;for(let r=0;r<n.length;r++)t+=(e[r]-n[r])**2;return-10*Math.log10(t/n.length)}function Ce(e,n){let t,r={normal:new Float32Array(n),uniform:new Float32Array(n)},o={clean:new Float32Array(n),noisy:void 0,answer:void 0,steps:0,start(l,i,s){t=ke(i),o.clean=l,o.steps=0,a(),o.corrupt(s)},corrupt({noise:l,level:i}){o.noisy=ht[l](o.clean,i,r),o.answer=ve(e,o.noisy).data.map(s=>1/(1+Math.exp(-s)))},step(l){let{answer:i}=o;o.clean=l.keepMean?i:i.map(s=>t()<s?1:0),o.steps++,a(),o.corrupt(l)}};function a(){Ae(t,r.normal);for(let l=0;l<n;l++)r.uniform[l]=t()}return o}var y=28,gt=20,bt=.1;function Ee(e){let n=new Float32Array(e*e);return{side:e,ink:n,clear:()=>n.fill(0),load(t){let r=Math.sqrt(t.length),o=Fe(e,r,a=>a*r/e);n.set($e(t,o,o))},dab(t,r,o,a=!1){for(let l=0;l<n.length;l++){let i=Math.hypot(l%e+.5-t,Math.floor(l/e)+.5-r),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));n[l]=a?Math.min(n[l],1-s):Math.max(n[l],s)}}}}function ee(e){let n=Math.sqrt(e.length),t=vt(e,n);if(!t)return new Float32Array(y**2);let r=gt/Math.max(t.right-t.left,t.bottom-t.top),o=xt(e,n),a=Se(n,r,o.x,t.left,t.right),l=Se(n,r,o.y,t.top,t.bottom);return $e(e,a,l)}function vt(e,n){let t=n,r=0,o=n,a=0;for(let l=0;l<e.length;l++){if(e[l]<bt)continue;let i=l%n,s=Math.floor(l/n);t=Math.min(t,i),r=Math.max(r,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return t<r?{left:t,right:r,top:o,bottom:a}:void 0}function xt(e,n){let t=0,r=0,o=0;for(let a=0;a<e.length;a++)t+=e[a],r+=e[a]*(a%n+.5),o+=e[a]*(Math.floor(a/n)+.5);return{x:r/t,y:o/t}}function Se(e,n,t,r,o){let a=y/2,l=Math.min(y-(o-t)*n,Math.max((t-r)*n,a));return Fe(y,e,i=>t+(i-l)/n)}function Fe(e,n,t){return Array.from({length:e},(r,o)=>{let a=t(o),l=t(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(n,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function $e(e,n,t){let r=Math.sqrt(e.length),o=new Float32Array(r*n.length),a=new Float32Array(t.length*n.length);for(let l=0;l<r;l++)n.forEach((i,s)=>{for(let[c,u]of i)o[l*n.length+s]+=u*e[l*r+c]});return t.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<n.length;u++)a[i*n.length+u]+=c*o[s*n.length+u]}),a}function te(e,n){let{buffer:t,byteOffset:r,byteLength:o}=P(e),a=Float32Array.from(new Uint8Array(t,r,o),l=>l/255);return Array.from({length:o/n},(l,i)=>a.subarray(i*n,(i+1)*n))}var Ne=`.lw-studio {
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
`;var Te=Ne,ne=3,De={draw:1.25*ne,erase:2.5*ne},Ie=(...e)=>w("div",{class:"lw-studio"},...e),G=(...e)=>w("div",{class:"lw-caption"},...e);function Pe(e,{digits:n,labels:t,onChange:r}){let o=Ee(ne*y),a=I({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=n[0],i="",s=0,c=()=>{let f=e.colour("paper"),v=e.colour("ink");a.paint(b=>U(f,v,o.ink[b]))};function u(f,v){l=f,i=v,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(f){o.load(n[f]),u(n[f],`digit ${t[f]}`),c()}function g(f){cancelAnimationFrame(s);let v=()=>{u(ee(o.ink),o.ink.some(b=>b>0)?"your drawing":"an empty sheet"),m.value=null,r(f)};f?v():s=requestAnimationFrame(v)}let m=Mt(e,n,t,f=>{cancelAnimationFrame(s),d(f),r(!0)}),p=pe({label:"Erase",title:"Draw with paper instead of ink"}),h=E({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),p.value=!1,c(),g(!0)}});return At(a,(f,v)=>o.dab(f,v,p.value?De.erase:De.draw,p.value),()=>{c(),g(!1)},()=>g(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),d(0),{sheet:S("draw here",a.element),tray:w("div",{class:"lw-tray-row"},m.element,$(h.element,p.element)),get image(){return l},get subject(){return i},set sample(f){cancelAnimationFrame(s),m.value=f,p.value=!1,d(f)}}}function Mt(e,n,t,r,{blank:o}={}){let a=0,l=o?[...n.keys(),-1]:[...n.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${t[c]}`;return w("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),r(c)}},c<0?q("pencil"):kt(e,n[c]))});function s(c){a=c,l.forEach((u,d)=>i[d].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:w("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function kt(e,n){let t=Math.sqrt(n.length),r=I({label:"",width:t,height:t});r.element.setAttribute("aria-hidden","true");let o=()=>D(e,r,n);return e.onTheme(o),o(),r.element}function D(e,n,t){let r=e.colour("paper"),o=e.colour("ink");n.paint(a=>U(r,o,Math.min(1,Math.max(0,t[a]))))}function At(e,n,t,r){let o;me(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)n(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},t(),i==="end"&&r()})}function ze(e,n,t){let r=de({value:n.get("seed"),onChange:a=>{n.set("seed",a),n.save_changes(),t()}}),o=()=>{n.get("seed")!==r.value&&(r.value=n.get("seed"),t())};return n.on("change:seed",o),e.onCleanup(()=>n.off("change:seed",o)),r}var Re=`.db-film {
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
`;var je=8,R=[1,2,4,8,15,30],St=e=>`${R[e]} ${R[e]===1?"step":"steps"}/s`;function Et({model:e,el:n}){let t=Ce(ge(e.get("denoiser"),e.get("weights")),y**2),r=ue(n,{title:"Denoising bench",lead:"Spoil a digit and let the network clean it. Play repeats both, again and again.",css:Te+Re}),o=()=>({noise:m.value,level:p.value,keepMean:h.value==="mean"}),a=Ft(r),l=[],i=()=>a.draw(t,l,g.subject),s=()=>r.announce(a.sentence(t,g.subject)),c=()=>{l=[...l,{image:t.clean,step:t.steps}].slice(-je)};function u(){t.start(g.image,v.value,o()),l=[],c(),i()}function d(){t.corrupt(o()),i(),s()}let g=Pe(r,{digits:te(e.get("digits"),y**2),labels:e.get("labels"),onChange(x){b.pause(),u(),x&&s()}}),m=Y({label:"noise",options:[{value:"Gaussian",label:"Gaussian",title:"Adds a normal random number to every pixel"},{value:"masking",label:"masking",title:"Sets a share of the pixels to zero: dropout on the input"}],onChange:d}),p=W({label:"level",min:0,max:1,step:.05,value:.5,onInput:d}),h=Y({label:"next state",options:[{value:"sample",label:"sample",title:"Throw a coin for each pixel, by the network's probability"},{value:"mean",label:"mean",title:"Keep the network's probabilities themselves"}]}),f=W({label:"speed",min:0,max:R.length-1,step:1,value:R.indexOf(4),format:St}),v=ze(r,e,()=>{b.pause(),u(),s()}),b=fe(r,{onStep(){t.step(o()),c()},onFrame:i,onReset:u,onRest:s,rate:()=>R[f.value]});return r.add(g.tray,$(m.element,p.element),a.arranged(g.sheet),$(b.element,f.element),a.film,$(h.element,v.element)),u(),r.onTheme(i),r.destroy}function Ft(e){let n=s=>I({label:s,width:y,height:y}),t=n("Clean"),r=n("Noisy"),o=n("The network's answer"),a={clean:G(),noisy:G(),answer:G()},l=Array.from({length:je},()=>({picture:n("Not yet"),step:w("div",{class:"db-step"})})),i=new Float32Array(y**2);return{arranged:s=>Ie(s,S("clean x",t.element,a.clean),S("noisy x̃",r.element,a.noisy),S("the answer p(x | x̃)",o.element,a.answer)),film:S("the film: each state is drawn from the answer to the one before",w("div",{class:"db-film"},...l.map(({picture:s,step:c})=>w("div",{},s.element,c)))),draw(s,c,u){D(e,t,s.clean),D(e,r,s.noisy),D(e,o,s.answer),a.clean.textContent=s.steps?`state ${s.steps}`:"the start",a.noisy.textContent="PSNR "+T(s.noisy,s.clean),a.answer.textContent="PSNR "+T(s.answer,s.clean),t.describe(s.steps?`The state after ${s.steps} steps`:`Clean: ${u}`),r.describe(`Noisy: PSNR ${T(s.noisy,s.clean)}`),o.describe(`The network's answer: PSNR ${T(s.answer,s.clean)}`),l.forEach(({picture:d,step:g},m)=>{D(e,d,c[m]?.image??i),d.describe(c[m]?`State ${c[m].step}`:"Not yet"),g.textContent=c[m]?.step??""}),e.readout(Oe(s))},sentence:(s,c)=>`${s.steps?`Step ${s.steps}, begun with ${c}`:`Now ${c}`}. ${Oe(s)}`}}function T(e,n){let t=B(e,n);return Number.isFinite(t)?`${t.toFixed(1).replace("-","−")} dB`:"no error"}function Oe(e){let n=B(e.noisy,e.clean),t=B(e.answer,e.clean),r=`PSNR: noisy ${T(e.noisy,e.clean)}, denoised ${T(e.answer,e.clean)}`;if(!Number.isFinite(n))return`${r}. Without noise the network can only lose.`;let o=Math.abs(t-n).toFixed(1);return`${r}: the network ${t>=n?"gains":"loses"} ${o} dB.`}var rn={render:Et};export{rn as default};
