var Be=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function b(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var yt=Math.random().toString(36).slice(2,8),xt=0,ue=()=>`lw-${yt}-${++xt}`,H={"data-lm-suppress-shortcuts":"true"},vt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function V(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",vt[e]),t.append(n),t}function Oe(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(b("style",{"data-lecture-kit":!0},t))}var Mt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Fe(e,{title:t,lead:n,css:r}){Oe(e,Be),r&&Oe(e,r);let o=ue(),a=b("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=b("p",{class:"lw-readout"}),i=b("div",{class:"lw-body"}),s=S({icon:"enlarge",title:"Full screen",onClick:()=>kt(c)});s.element.hidden=!document.fullscreenEnabled;let c=b("div",{class:"lw",role:"group","aria-labelledby":o,...H},b("div",{class:"lw-head"},b("div",{class:"lw-title",id:o},t),s.element),n?b("p",{class:"lw-lead"},n):null,i,l,a);e.append(c);let u=[()=>c.remove()],p=new Map,d=[()=>p.clear()];u.push(St(()=>d.forEach(m=>m()))),u.push(Ct(c,()=>d.forEach(m=>m())));let h=0;return u.push(()=>clearTimeout(h)),{root:c,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(h),h=setTimeout(()=>{a.textContent=m},500)},readout(m){l.textContent!==m&&(l.textContent=m)},colour(m){return c.isConnected?(p.has(m)||p.set(m,It(c,`var(--lw-${m})`)),p.get(m)):Et},onTheme:m=>d.push(m),onCleanup:m=>u.push(m),destroy(){for(;u.length;)u.pop()()}}}function kt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Et=[128,128,128];function Ct(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function It(e,t){let n=b("span",{style:`color: ${t}`});e.append(n);let r=b("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var E=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,B=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function St(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var K=(...e)=>b("div",{class:"lw-row"},...e);var Q=(e,...t)=>b("div",{class:"lw-figure"},b("div",{class:"lw-heading"},e),...t),Bt=e=>e.toFixed(2).replace("-","−");function pe({label:e,min:t,max:n,step:r,value:o,format:a=Bt,onInput:l=()=>{}}){let i=ue(),s=b("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...H}),c=b("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:b("div",{class:"lw-slider"},b("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function S({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=b("span",{},e??""),l=b("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...H},t?V(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(V(i))}}}function Le({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=b("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...H},b("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function J({label:e,options:t,value:n,onChange:r=()=>{}}){let o=ue(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=a.map(s=>b("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??a[0].value),onchange:()=>r(s.value),...H})),i=a.map((s,c)=>b("label",{title:s.title},l[c],b("span",{},s.label)));return{element:b("fieldset",{class:"lw-choice"},b("legend",{},e),b("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function T({label:e,width:t,height:n}){let r=b("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<n;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let p=0;p<3;p++)a.data[4*s+p]=u[p]}o.putImageData(a,0,0)}}}function X(e,{label:t,height:n,draw:r}){let o=b("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let p=Math.round(c*s),d=Math.round(u*s);(o.width!==p||o.height!==d)&&Object.assign(o,{width:p,height:d}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function Z(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}function Ot(e,t){let n=0,r=0,o=!1,a=!0;function l(u){if(n=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(u-r)/1e3)),r=u,i()}function i(){o&&a&&!n&&(n=requestAnimationFrame(l))}let s=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,r=performance.now(),i()});s.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){o=!0,r=performance.now(),i()},stop:c,get running(){return o}}}var Pt=12,Pe=2;function De(e,{onStep:t,onFrame:n,onReset:r,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:i=!1}){let s=0,c=0,u=Ot(e,w=>{let g=Mt();if(s+=w*(g&&!i?Math.min(a(),Pe):a()),c+=w,s<1)return;let A=performance.now()+Pt;for(;s>=1;){if(s-=1,t()===!1){p(!1);break}performance.now()>A&&(s=0)}g&&i&&u.running&&c<1/Pe||(c=0,n())});function p(w){w!==u.running&&(s=1,w?u.start():u.stop(),d.label=w?"Pause":"Play",d.icon=w?"pause":"play",w||o())}let d=S({label:"Play",icon:"play",primary:!0,onClick:()=>p(!u.running)}),h=S({label:"Step",icon:"step",onClick:()=>{p(!1);for(let w=0;w<l;w++)t();n(),o()}}),m=S({label:"Reset",icon:"reset",onClick:()=>{p(!1),r(),n(),o()}});return{element:b("div",{class:"lw-player"},d.element,h.element,m.element),play:()=>p(!0),pause:()=>p(!1),get playing(){return u.running}}}var Ft=Float64Array.from({length:32},(e,t)=>2**(t-15));function Lt(e){let t=e>>10&31,n=e&1023,r=t?Ft[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function O(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function _(e,t){let n=O(e),r=t==="float16"?2:4,o=t==="float16"?l=>Lt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var M=28,Dt=20,Qt=.1;function Te(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(n){let r=Math.sqrt(n.length),o=je(e,r,a=>a*r/e);t.set($e(n,o,o))},dab(n,r,o,a=!1){for(let l=0;l<t.length;l++){let i=Math.hypot(l%e+.5-n,Math.floor(l/e)+.5-r),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[l]=a?Math.min(t[l],1-s):Math.max(t[l],s)}}}}function de(e){let t=Math.sqrt(e.length),n=Tt(e,t);if(!n)return new Float32Array(M**2);let r=Dt/Math.max(n.right-n.left,n.bottom-n.top),o=jt(e,t),a=Qe(t,r,o.x,n.left,n.right),l=Qe(t,r,o.y,n.top,n.bottom);return $e(e,a,l)}function Tt(e,t){let n=t,r=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<Qt)continue;let i=l%t,s=Math.floor(l/t);n=Math.min(n,i),r=Math.max(r,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return n<r?{left:n,right:r,top:o,bottom:a}:void 0}function jt(e,t){let n=0,r=0,o=0;for(let a=0;a<e.length;a++)n+=e[a],r+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:r/n,y:o/n}}function Qe(e,t,n,r,o){let a=M/2,l=Math.min(M-(o-n)*t,Math.max((n-r)*t,a));return je(M,e,i=>n+(i-l)/t)}function je(e,t,n){return Array.from({length:e},(r,o)=>{let a=n(o),l=n(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(t,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function $e(e,t,n){let r=Math.sqrt(e.length),o=new Float32Array(r*t.length),a=new Float32Array(n.length*t.length);for(let l=0;l<r;l++)t.forEach((i,s)=>{for(let[c,u]of i)o[l*t.length+s]+=u*e[l*r+c]});return n.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<t.length;u++)a[i*t.length+u]+=c*o[s*t.length+u]}),a}function me(e,t){let{buffer:n,byteOffset:r,byteLength:o}=O(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var Re=`.lw-studio {
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
`;var qe=Re,fe=3,ze={draw:1.25*fe,erase:2.5*fe};function Ne(e,{digits:t,labels:n,onChange:r}){let o=Te(fe*M),a=T({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],i="",s=0,c=()=>{let g=e.colour("paper"),A=e.colour("ink");a.paint(x=>B(g,A,o.ink[x]))};function u(g,A){l=g,i=A,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function p(g){o.load(t[g]),u(t[g],`digit ${n[g]}`),c()}function d(g){cancelAnimationFrame(s);let A=()=>{u(de(o.ink),o.ink.some(x=>x>0)?"your drawing":"an empty sheet"),h.value=null,r(g)};g?A():s=requestAnimationFrame(A)}let h=Rt(e,t,n,g=>{cancelAnimationFrame(s),p(g),r(!0)}),m=Le({label:"Erase",title:"Draw with paper instead of ink"}),w=S({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),m.value=!1,c(),d(!0)}});return qt(a,(g,A)=>o.dab(g,A,m.value?ze.erase:ze.draw,m.value),()=>{c(),d(!1)},()=>d(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),p(0),{sheet:Q("draw here",a.element),tray:b("div",{class:"lw-tray-row"},h.element,K(w.element,m.element)),get image(){return l},get subject(){return i},set sample(g){cancelAnimationFrame(s),h.value=g,m.value=!1,p(g)}}}function Rt(e,t,n,r,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${n[c]}`;return b("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),r(c)}},c<0?V("pencil"):zt(e,t[c]))});function s(c){a=c,l.forEach((u,p)=>i[p].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:b("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function zt(e,t){let n=Math.sqrt(t.length),r=T({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let o=()=>he(e,r,t);return e.onTheme(o),o(),r.element}function he(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>B(r,o,Math.min(1,Math.max(0,n[a]))))}function qt(e,t,n,r){let o;Z(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},n(),i==="end"&&r()})}var Nt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var P=Wt();function Wt(){try{let e=Uint8Array.from(atob(Nt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function ee(e,t,n){if(!P){let[s,c,u]=[n*e,n*t,e*t].map(p=>new Float32Array(p));return{a:s,b:c,out:u,multiply:()=>Ht(s,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,i=We(l+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>P.product(4*r,4*o,4*a,0,e,t,n)}}function we(e){if(!P)return e.map(n=>1/(1+Math.exp(-n)));let t=We(e.length+3);return t.set(e),P.sigmoid(0,4*e.length),t.slice(0,e.length)}var ge=new Float32Array(0);function We(e){let t=4*e-P.memory.buffer.byteLength;return t>0&&P.memory.grow(Math.ceil(t/65536)),ge.buffer!==P.memory.buffer&&(ge=new Float32Array(P.memory.buffer)),ge}function Ht(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let i=0;i<r;i++){let s=i*o+l,c=s+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let p=e[u*r+i],d=e[(u+1)*r+i],h=e[(u+2)*r+i],m=e[(u+3)*r+i];for(let w=s,g=u*o+l,A=g+o,x=A+o,v=x+o;w<c;w++,g++,A++,x++,v++)n[w]+=p*t[g]+d*t[A]+h*t[x]+m*t[v]}for(;u<a;u++){let p=e[u*r+i];for(let d=s,h=u*o+l;d<c;d++,h++)n[d]+=p*t[h]}}}function _t(e,t){let n=e.dtype==="int8"?Ut(e,t):Gt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>_e(r,n))}}function _e(e,t){if(!(e.op in Ae))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(Ae).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=Ve(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>_e(r,t))),n}var te=(e,[t,n])=>e.subarray(t,t+n);function Gt({dtype:e},t){let n=_(t,e);return(r,o)=>te(n,r[o])}function Ut(e,t){let n=O(t),r=2*e.plain,o=_(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return te(o,l[i]);let s=te(o,l.scale),c=Float32Array.from(te(a,l.weight)),u=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/u)];return c}}function ye(e,t){let n=O(t),r=(a,l)=>new DataView(n.buffer,n.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:i,end:s}])=>[a,_t(l,r(i,s))]))}function xe(e,t){let n=t.length/C(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Ge(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n})}var Ge=(e,t)=>e.reduce((n,r)=>Ae[r.op](n,r),t),C=e=>e.reduce((t,n)=>t*n,1),be=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},Ae={linear:Vt,conv:Kt,convTranspose:Zt,affine:er,instanceNorm:tr,positionBias:rr,pixelShuffle:ar,upsampleNearest:lr,upsampleBilinear:ir,skip:nr,residual:or,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[C(e.shape)]}),relu:be(e=>e>0?e:0),leakyRelu:be((e,{slope:t})=>e>0?e:t*e),tanh:be(Math.tanh),sigmoid:e=>({...e,data:we(e.data)}),silu:Yt};function Yt(e){let{data:t}=e,n=we(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function Vt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:i,out:s,multiply:c}=ee(t,r,n);l.set(Ve(e,t)),i.set(o),c();let u=s.slice();for(let p=0;p<u.length;)for(let d=0;d<r;p++,d++)u[p]+=a[d];return{data:u,shape:[r],batch:t}}function Kt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:i,weight:s,bias:c}=r,[u,p]=[0,1].map(f=>Math.floor((t[f+1]+2*i[f]-a[f])/l[f])+1),d=u*p,h=s.length/o,{a:m,b:w,out:g,multiply:A}=ee(o,d,h);m.set(s),w.fill(0);let x=l[0]*l[1]===1&&p===t[2]?Xt:Jt,v=new Float32Array(n*o*d);for(let f=0;f<n;f++)x(e.subarray(f*C(t),(f+1)*C(t)),w,t,[u,p],r),A(),v.set(g,f*g.length);return Me(v,c,d),{data:v,shape:[o,u,p],batch:n}}function Jt(e,t,n,r,o){Ue(n,r,o,(a,l,i,s)=>{for(let c=i+s;i<c;a+=l,i++)t[i]=e[a]})}function Xt(e,t,[n,r,o],[a],{kernel:[l,i],padding:s}){for(let c=0,u=0;c<n;c++)for(let p=0;p<l;p++)for(let d=0;d<i;d++,u+=a*o){let[h,m]=re(p-s[0],1,r,a),[w,g]=re(d-s[1],1,o,o);if(h>=m||w>=g)continue;let A=h*o+w,x=(m-1)*o+g,v=(c*r+p-s[0])*o+d-s[1];t.set(e.subarray(A+v,x+v),u+A);for(let f=u+h*o;f<u+m*o;f+=o){for(let y=0;y<w;y++)t[f+y]=0;for(let y=g;y<o;y++)t[f+y]=0}}}function Zt({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:d}=a,h=(y,k)=>(y-1)*s[k]-2*c[k]+i[k]+u[k],m=[l,h(n,0),h(r,1)],w=n*r,{a:g,b:A,out:x,multiply:v}=ee(p.length/t,w,t);g.set(p);let f=new Float32Array(o*C(m));for(let y=0;y<o;y++){let k=f.subarray(y*C(m),(y+1)*C(m));A.set(e.subarray(y*t*w,(y+1)*t*w)),v(),Ue(m,[n,r],a,(I,D,R,wt)=>{for(let bt=R+wt;R<bt;R++,I+=D)k[I]+=x[R]})}return Me(f,d,m[1]*m[2]),{data:f,shape:m,batch:o}}function Ue([e,t,n],[r,o],{kernel:[a,l],stride:i,padding:s},c){for(let u=0,p=0;u<e;u++)for(let d=0;d<a;d++)for(let h=0;h<l;h++,p++){let[m,w]=re(d-s[0],i[0],t,r),[g,A]=re(h-s[1],i[1],n,o);for(let x=m;x<w;x++){let v=(u*t+x*i[0]+d-s[0])*n;c(v+g*i[1]+h-s[1],i[1],(p*r+x)*o+g,A-g)}}}var re=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function er({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,i=C(l),s=e.map((c,u)=>c*r[Math.floor(u/i)%a]);return Me(s,o,i),{data:s,shape:t,batch:n}}function tr(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=C(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((h,m)=>h+m,0)/l,p=c.reduce((h,m)=>h+(m-u)**2,0)/l,d=t[s]/Math.sqrt(p+r);for(let h=0;h<l;h++)c[h]=(c[h]-u)*d+n[s]}return e}function rr(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var Ye=(e,t)=>Ge(t,{...e,data:e.data.slice()});function nr(e,{inner:t}){let n=Ye(e,t),r=C(e.shape),o=C(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function or(e,{inner:t}){let n=Ye(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function ar({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:ve(l,o,(s,c,u)=>{let p=s*a*a+c%a*a+u%a;return e[(p*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function lr({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let i=[t,n*a,r*l];return{data:ve(i,o,(c,u,p)=>e[(c*n+Math.floor(u/a))*r+Math.floor(p/l)]),shape:i,batch:o}}function ir({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,n*a,r*l],c=He(n,a,i),u=He(r,l,i);return{data:ve(s,o,(d,h,m)=>{let{low:w,high:g,part:A}=c[h],{low:x,high:v,part:f}=u[m],y=d*n,k=e[(y+w)*r+x]*(1-f)+e[(y+w)*r+v]*f,I=e[(y+g)*r+x]*(1-f)+e[(y+g)*r+v]*f;return k*(1-A)+I*A}),shape:s,batch:o}}function He(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function ve([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)a[i++]=o(l,s,c);return a}function Me(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function Ve(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}var sr=e=>Float32Array.from(e.flatMap(t=>[...t]));function j(e,t){let{data:n}=xe(e,sr(t)),r=n.length/t.length;return t.map((o,a)=>n.subarray(a*r,(a+1)*r))}function ke(e,t,n){let{data:r}=xe(e,t);return{mu:r.subarray(0,n),logVar:r.length>n?r.subarray(n):void 0}}function cr({mu:e,logVar:t}){return Float64Array.from(e,(n,r)=>(n*n+Math.expm1(t[r])-t[r])/2)}var Ke=e=>e.reduce((t,n)=>t+n,0),z=e=>Float32Array.from(e,t=>1/(1+Math.exp(-t))),Je=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function Ee(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r]-Je(t[r]);return n}function ne(e){let t=0;for(let n=0;n<e.length;n++)t+=Je(e[n])-e[n]/(1+Math.exp(-e[n]));return t/e.length}function Xe({encoder:e,decoder:t},n,r){let o=ke(e,n,r.nodes[0].length),a=Ke(cr(o)),l=j(t,r.nodes.map(s=>ur(o,s))),i=Ke(l.map((s,c)=>r.weights[c]*Ee(n,s)));return{reconstruction:i,kl:a,total:i-a}}var ur=({mu:e,logVar:t},n)=>Float32Array.from(e,(r,o)=>r+Math.exp(t[o]/2)*n[o]),pr=[0,Math.sqrt(5-Math.sqrt(10)),Math.sqrt(5+Math.sqrt(10))],dr=[8/15,(7+2*Math.sqrt(10))/60,(7-2*Math.sqrt(10))/60];function Ze(){let e=[-2,-1,0,1,2].map(n=>({at:Math.sign(n)*pr[Math.abs(n)],weight:dr[Math.abs(n)]})),t=e.flatMap(n=>e.map(r=>[n,r]));return{nodes:t.map(([n,r])=>[n.at,r.at]),weights:t.map(([n,r])=>n.weight*r.weight)}}var oe=(e,t,n)=>Array.from(e,(r,o)=>(1-n)*r+n*t[o]);function et(e,t,n){let[r,o]=[Math.hypot(...e),Math.hypot(...t)],a=e.reduce((u,p,d)=>u+p*t[d],0)/(r*o),l=Math.acos(Math.min(1,Math.max(-1,a)));if(!(Math.sin(l)>1e-6))return oe(e,t,n);let i=(1-n)*r+n*o,[s,c]=[Math.sin((1-n)*l)/r,Math.sin(n*l)/o];return Array.from(e,(u,p)=>i*(s*u+c*t[p])/Math.sin(l))}var Ce=(e,t,n,r=oe)=>Array.from({length:n},(o,a)=>r(e,t,a/(n-1)));function ae([e,t],n,r){let o=[];for(let a=0;a<n.length/2;a++){let l=Math.hypot(n[2*a]-e,n[2*a+1]-t);if(o.length===r&&l>=o[r-1].distance)continue;let i=o.findIndex(s=>s.distance>l);o.splice(i<0?o.length:i,0,{i:a,distance:l}),o.length>r&&o.pop()}return o}function le(e,t){let n=new Map;for(let{i:a}of e)n.set(t[a],(n.get(t[a])??0)+1);let[r,o]=[...n].reduce((a,l)=>l[1]>a[1]?l:a);return{name:r,count:o}}var rt={onLight:[.44,.53],onDark:[.72,.84]},mr=.15;function ie(e,t){let n=t[0]+t[1]+t[2]>382?rt.onLight:rt.onDark;return Array.from({length:e},(r,o)=>fr(n[o%2],mr,25+360*o/e))}function fr(e,t,n){let r=t*Math.cos(n*Math.PI/180),o=t*Math.sin(n*Math.PI/180),a=(e+.3963377774*r+.2158037573*o)**3,l=(e-.1055613458*r-.0638541728*o)**3,i=(e-.0894841775*r-1.291485548*o)**3;return[4.0767416621*a-3.3077115913*l+.2309699292*i,-1.2684380046*a+2.6097574011*l-.3413193965*i,-.0041960863*a-.7034186147*l+1.707614701*i].map(c=>Math.round(255*Math.min(1,Math.max(0,hr(c)))))}var hr=e=>e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055;var Ie=2;function nt({label:e,side:t,frames:n,across:r=n}){let o=Math.ceil(n/r),a=t+Ie,l=T({label:e,width:r*a-Ie,height:o*a-Ie});return l.element.classList.add("lw-film"),{element:l.element,describe:l.describe,paint(i,s){let c=i.colour("paper"),u=i.colour("ink"),p=B(c,u,.18),d=Array.from({length:256},(h,m)=>B(c,u,m/255));l.paint((h,m,w)=>{let[g,A]=[m%a,w%a],x=s[Math.floor(w/a)*r+Math.floor(m/a)];return g>=t||A>=t||!x?p:d[Math.round(255*x[A*t+g])]})}}}function se(e,t,n,r,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:n,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of r)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function ot(e,t,n,r,o){e.fillStyle=t,e.beginPath(),e.arc(n,r,o,0,2*Math.PI),e.fill()}function G(e,t,n,r,o,a={}){let{colour:l="ink",align:i="left",baseline:s="middle",halo:c=!1,bold:u=!1}=a,p=e.font;u&&(e.font=`600 ${p}`),Object.assign(e,{textAlign:i,textBaseline:s}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:E(t.colour("paper"))}),e.strokeText(n,r,o)),e.fillStyle=E(t.colour(l)),e.fillText(n,r,o),e.font=p}var q=60,U={line:oe,arc:et},Y=11,Se=2*Y-1;function it(e){let t,n={},r=nt({label:"The way",side:M,frames:Y}),o=X(e,{label:"Entropy along the way",height:92,draw:(...l)=>t&&wr(...l,n.entropies,t,e)});e.onTheme(()=>{n.key=void 0});function a({plane:{name:l,decoder:i},ends:s,way:c}){let u=[l,c,...s.A,...s.B].join();if(u===n.key)return;let p=at(U,d=>j(i,Ce(s.A,s.B,Se,d)));n={key:u,places:Ce(s.A,s.B,Se,U[c]),entropies:at(p,d=>d.map(ne))},r.paint(e,p[c].filter((d,h)=>h%2===0).map(z)),r.describe(`${Y} decoded pictures from A to B on ${c==="line"?"the line":"an arc"}`),o.describe(gr(n.entropies))}return{elements:[Q("What lies on the way",r.element),Q(b("span",{},"How unsure the decoder is: entropy of a pixel ",lt("line")," ",lt("arc")),o.element)],get places(){return n.places},draw(l){t=l,a(t),o.redraw()}}}var at=(e,t)=>Object.fromEntries(Object.entries(e).map(([n,r])=>[n,t(r)])),lt=e=>b("span",{class:`lp-key lp-${e}`},e);function gr(e){return`Mean entropy of a pixel from A to B, in nats. ${Object.entries(e).map(([n,r])=>{let[o,a,l]=[r[0],Math.max(...r),r.at(-1)].map(i=>i.toFixed(3));return`On the ${n} ${o} at A, at most ${a}, ${l} at B.`}).join(" ")}`}function wr(e,t,n,r,{way:o,t:a,onWay:l,entropy:i},s){let c=Math.max(.01,...Object.values(r).flat()),u=n-4,p=f=>t*(.5+f*(Y-1))/Y,d=f=>u-f/c*(u-12),h=[0,t].map(f=>[f,u]);se(e,E(s.colour("line")),1,h);let m=Object.keys(U).sort((f,y)=>(f===o)-(y===o));for(let f of m){let y=r[f].map((D,R)=>[p(R/(Se-1)),d(D)]),[k,I]=f===o?["ink",2.2]:["muted",1.3];se(e,E(s.colour(k)),I,y,f==="arc"?[5,3]:[])}if(!l)return;let w=E(s.colour("blue")),g=p(a/q),A=[0,u].map(f=>[g,f]);se(e,w,1,A),ot(e,w,g,d(i),4.5);let[x,v]=g>.85*t?[-8,"right"]:[8,"left"];G(e,s,`${i.toFixed(3)} nats`,g+x,u-10,{colour:"muted",align:v,halo:!0})}var br=[{value:"map",label:"map",title:"Decoded digits, in the colour of the test digits near them"},{value:"digits",label:"digits",title:"Test digits, each at the mean that the encoder gives it"},{value:"both",label:"both"}];function st(e,t,n,r,{change:o,step:a,rest:l,usePlane:i,reset:s}){let c=f=>{Object.assign(r,f),o()},u=J({label:"plane of the",options:t.map(({name:f})=>f),onChange(f){r.plane=t.find(y=>y.name===f),i(),o()}});u.element.hidden=t.length<2;let p=J({label:"show",options:br,onChange:f=>c({view:f})}),d=Ar(e,n,f=>c({lit:f})),h=[0,1].map(f=>pe({label:["z₁","z₂"][f],min:-1,max:1,step:.01,value:0,onInput:y=>c({z:Object.assign([...r.z],{[f]:y}),onWay:!1})})),m=f=>{Object.assign(r,{t:f,onWay:!0}),r.z=U[r.way](r.ends.A,r.ends.B,f/q)},w=pe({label:"A to B",min:0,max:q,step:1,value:0,format:f=>`${Math.round(100*f/q)} %`,onInput:f=>{m(f),o()}}),g=J({label:"via",options:[{value:"line",label:"line"},{value:"arc",label:"arc",title:"Around the middle of the prior: direction and length change evenly"}],onChange:f=>c({way:f,onWay:!1})}),A=1,x=De(e,{onStep(){r.t===q&&(A=-1),r.t===0&&(A=1),m(r.t+A)},onFrame:a,onRest:l,onReset(){A=1,s()}}),v=["A","B"].map(f=>S({label:`Set ${f}`,title:`Put ${f} where the ring is`,onClick:()=>c({ends:{...r.ends,[f]:[...r.z]},onWay:!1})}));return{above:[u.element,p.element,d.element],axes:h.map(f=>f.element),walk:b("div",{class:"lp-walk"},x.element,w.element,K(g.element,...v.map(f=>f.element))),show(){u.value=r.plane.name,p.value=r.view,g.value=r.way,d.value=r.lit},follow(){let[f,y,k]=r.plane.frame;h.forEach((I,D)=>{Object.assign(I.input,{min:[f,y][D]-k,max:[f,y][D]+k,step:k/100}),I.value=r.z[D]}),w.value=r.t}}}function Ar(e,t,n){let r=null,o=t.map((i,s)=>b("button",{type:"button",class:"lp-chip",title:`Show only the class ${i}`,"aria-pressed":"false","data-lm-suppress-shortcuts":"true",onclick:()=>{a(r===s?null:s),n(r)}},i));function a(i){r=i,o.forEach((s,c)=>s.setAttribute("aria-pressed",String(c===r)))}let l=()=>{let i=ie(t.length,e.colour("paper"));o.forEach((s,c)=>s.style.color=E(i[c]))};return e.onTheme(l),l(),{element:b("div",{class:"lp-chips",role:"group","aria-label":"Show only one class"},...o),set value(i){a(i)}}}function N({frame:[e,t,n]},r){let o=r/(2*n);return{factor:o,toPixel:([a,l])=>[(a-e+n)*o,(t+n-l)*o],toPlane:(a,l)=>[a/o+e-n,t+n-l/o]}}var L=15,yr=5,ce=10,F=50,ct=.13;function xr(e){let{toPlane:t}=N(e,L),n=2.2*e.frame[2]/L,r=Array.from({length:L**2},(o,a)=>t(a%L+.5,Math.floor(a/L)+.5));return j(e.decoder,r).map((o,a)=>{let l=ae(r[a],e.points,yr).filter(({distance:i})=>i<n);return{shades:z(o),name:l.length?le(l,e.classes).name:void 0}})}function ut(e){let t=document.createElement("canvas"),n=document.createElement("canvas"),r="",o=0;return e.onTheme(()=>o+=1),(a,l,i,{view:s,lit:c},u)=>{let p=[a,l,i.name,s,c,o].join();if(p===r)return t;r=p,t.width=t.height=Math.round(a*l);let d=t.getContext("2d"),h=ie(u.length,e.colour("paper"));return d.setTransform(l,0,0,l,0,0),s!=="digits"&&(vr(n,i.map??=xr(i),e,h,{lit:c,strength:s==="both"?.45:1}),d.drawImage(n,0,0,a,a)),s!=="map"&&Mr(d,a,i,h,{lit:c,names:u,view:s}),t}}function vr(e,t,n,r,{lit:o,strength:a}){let l=L*M,i=n.colour("paper"),s=n.colour("muted");e.width=e.height=l;let c=e.getContext("2d"),u=c.createImageData(l,l);t.forEach(({shades:p,name:d},h)=>{let m=d===void 0?s:r[d],w=a*(d===void 0?.55:1)*(o===null||o===d?1:ct),[g,A]=[h%L*M,Math.floor(h/L)*M];p.forEach((x,v)=>{let f=4*((A+Math.floor(v/M))*l+g+v%M);u.data.set([...B(i,m,w*x),255],f)})}),c.putImageData(u,0,0)}function Mr(e,t,n,r,{lit:o,names:a,view:l}){let{toPixel:i}=N(n,t),s=Math.max(8,t/42);Object.assign(e,{textAlign:"center",textBaseline:"middle",font:`600 ${s}px system-ui, sans-serif`});for(let c=0;c<n.classes.length;c++){let u=n.classes[c],[p,d]=i([n.points[2*c],n.points[2*c+1]]);e.fillStyle=E(r[u],o===null||o===u?l==="both"?1:.85:ct),e.fillText(a[u],p,d)}}function pt(e,t,n,{plane:r,z:o,ends:a,way:l,q:i,picture:s}){let[c,u,p]=["paper","ink","blue"].map(g=>E(t.colour(g))),d=N(r,n),h=g=>d.toPixel(g).map(A=>Math.min(n-4,Math.max(4,A)));Er(e,l.map(d.toPixel),[[c,5],[u,2]]);for(let[g,A]of Object.entries(a))Cr(e,t,g,h(A),c,u);Ir(e,t,n,d,i,c);let[m,w]=h(o);for(let[g,A]of[[c,6],[p,3]])Object.assign(e,{strokeStyle:g,lineWidth:A}),e.beginPath(),e.arc(m,w,ce,0,2*Math.PI),e.stroke();kr(e,s,[m,w],n,p)}function kr(e,t,[n,r],o,a){let l=Math.min(o-F-3,Math.max(3,n-F/2)),i=r>F+2*ce?r-ce-F-7:r+ce+7;e.save(),e.beginPath(),e.roundRect(l,i,F,F,6),Object.assign(e,{strokeStyle:a,lineWidth:4}),e.stroke(),e.clip(),e.drawImage(t,l,i,F,F),e.restore()}function Er(e,t,n){for(let[r,o]of n){Object.assign(e,{strokeStyle:r,lineWidth:o,lineCap:"round",lineJoin:"round"}),e.beginPath();for(let[a,l]of t)e.lineTo(a,l);e.stroke()}}function Cr(e,t,n,[r,o],a,l){Object.assign(e,{fillStyle:l,strokeStyle:a,lineWidth:2}),e.beginPath(),e.arc(r,o,9,0,2*Math.PI),e.fill(),e.stroke(),G(e,t,n,r,o+.5,{colour:"paper",align:"center",bold:!0})}function Ir(e,t,n,r,{mu:o,logVar:a},l){let[i,s]=r.toPixel(o),c=a?Array.from(a,d=>Math.exp(d/2)*r.factor):[2,2],u=(d,h,m)=>{e.fillStyle=m,e.beginPath(),e.ellipse(i,s,...c.map(w=>d*w+h),0,0,2*Math.PI),e.fill()};u(2,6,l),u(2,1,E(t.colour("orange"),.4)),u(1,1,E(t.colour("orange")));let p={colour:"orange",bold:!0,halo:!0};G(e,t,a?"q":"x",Math.min(i,n-28)+14,s+12,p)}var dt=`.lp-main {
  display: grid;
  gap: 0.9rem 1.1rem;
}
.lw .lp-plane {
  height: auto !important; /* as tall as wide; the chart brings a height of its own */
  aspect-ratio: 1;
  border: 1px solid var(--lw-line);
  border-radius: 6px;
}
.lp-side {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.6rem 0.9rem;
  align-content: start;
}
.lp-wide {
  grid-column: 1 / -1;
}
.lw .lp-elbo {
  font-size: 0.93em;
}
.lw .lp-elbo p {
  display: flex;
  justify-content: space-between;
  gap: 0.6rem;
}
.lw .lp-elbo .lp-who {
  font-weight: 600;
}
.lw .lp-who::before {
  content: "";
  flex: none;
  width: 0.8em;
  height: 0.8em;
  margin: 0.35em -0.1em 0 0;
  border: 0.22em solid color-mix(in srgb, var(--lw-orange) 40%, transparent);
  border-radius: 50%;
  background: var(--lw-orange);
}
.lw .lp-elbo .lp-who {
  justify-content: start;
}
.lw .lp-elbo .lp-sum {
  border-top: 1px solid var(--lw-line);
  padding-top: 0.15rem;
}
.lp-show {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.1rem;
  align-content: start;
}
.lp-key {
  margin-left: 0.6em;
  font-weight: 400;
  white-space: nowrap;
}
.lp-key::before {
  content: "";
  display: inline-block;
  width: 1.5em;
  margin-right: 0.35em;
  border-top: 2px solid;
  vertical-align: 0.28em;
}
.lp-arc::before {
  border-top-style: dashed;
}
.lp-chips {
  display: flex;
  flex: 1 1 17rem;
  max-width: 24rem;
}
.lw .lp-chip {
  flex: 1 1 0;
  min-width: 0;
  min-height: 2.1rem;
  padding: 0;
  border: 1px solid transparent;
  border-radius: 7px;
  background: none;
  font: inherit;
  font-weight: 700;
  cursor: pointer;
  touch-action: manipulation;
}
.lw .lp-chip:hover {
  border-color: var(--lw-line);
}
.lw .lp-chip[aria-pressed="true"] {
  border-color: currentColor;
  box-shadow: inset 0 0 0 1px currentColor;
}
.lp-walk {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6rem 1.1rem;
  align-items: center;
}
.lp-walk .lw-row {
  gap: 0.5rem 0.6rem;
}
.lw .lw-film {
  border-radius: 3px;
}
.lw:has(.lp-main) .lw-readout {
  min-height: 4.35em;
}
@container (min-width: 560px) {
  .lw:has(.lp-main) .lw-readout {
    min-height: 2.9em;
  }
  .lp-main {
    grid-template-columns: minmax(0, 31fr) minmax(0, 22fr);
  }
  .lp-show {
    grid-column: 1 / -1;
  }
}
`;var mt=10,Br=16,ft={view:"map",lit:null,way:"line"};function Or({model:e,el:t}){let n=Fr(e),r=e.get("classes"),o=Fe(t,{title:"Latent plane",lead:"Every place of this plane is a picture. Drag the ring: the decoder draws what is there.",css:qe+dt}),a=Ne(o,{digits:me(e.get("digits"),M**2),labels:e.get("labels"),onChange(m){c(),d(),m&&h()}}),l={...ft,plane:n[0]},i=Lr(o,r,(m,w,g)=>p(m,w,g)),s=st(o,n,r,l,{change:()=>{d(),h()},step:()=>d(),rest:()=>h(),usePlane:()=>u(),reset:()=>{Object.assign(l,ft,{plane:n[0]}),a.sample=0,u(),s.show()}});function c(){let{plane:m}=l;l.q=ke(m.encoder,a.image,2),l.elbo=l.q.logVar&&Xe(m,a.image,Pr),l.z=Array.from(l.q.mu),l.onWay=!1}function u(){l.ends={A:[...l.plane.ends[0]],B:[...l.plane.ends[1]]},l.t=0,c(),d()}function p(m,w,g){g==="z"?l.z=m:l.ends[g]=m,l.onWay=!1,d(),w==="end"&&h()}function d(){s.follow(),i.draw(l,a)}let h=()=>o.announce(i.sentence(l,a));return o.add(a.tray,i.arranged(a.sheet,s),s.walk,...i.way),u(),o.onTheme(d),o.destroy}var Pr=Ze();function Fr(e){let t=ye(e.get("encoders"),e.get("encoder_weights")),n=ye(e.get("decoders"),e.get("decoder_weights")),r=_(e.get("points"),"float16"),{buffer:o,byteOffset:a,byteLength:l}=O(e.get("point_classes")),i=new Uint8Array(o,a,l);return e.get("planes").map(({name:s,frame:c,ends:u,start:p,end:d})=>({name:s,frame:c,ends:u,encoder:t[s],decoder:n[s],points:r.subarray(2*p,2*d),classes:i.subarray(p,d)}))}function Lr(e,t,n){let r,o=T({label:"Decoder",width:M,height:M}),a=ut(e),l=X(e,{label:"Latent plane",height:300,draw(c,u){r&&(c.drawImage(a(u,devicePixelRatio||1,r.plane,r,t),0,0,u,u),pt(c,e,u,{...r,way:s.places,picture:o.element}))}});l.element.classList.add("lp-plane"),Dr(l.element,()=>r,n);let i=Qr(),s=it(e);return{arranged:(c,u)=>b("div",{class:"lp-main"},l.element,b("div",{class:"lp-side"},c,Q("decoded z",o.element),b("div",{class:"lp-wide"},...u.axes),i.element),b("div",{class:"lp-show"},...u.above)),way:s.elements,draw(c,u){r=c;let[p]=j(c.plane.decoder,[c.z]),d=ne(p);s.draw({...c,entropy:d}),he(e,o,z(p));let h=ht(c,t);o.describe(`What the decoder draws at z = ${W(c.z)}. ${h}`),l.describe(`Latent plane. z at ${W(c.z)}, A at ${W(c.ends.A)}, B at ${W(c.ends.B)}, ${u.subject} at ${W(c.q.mu)}`),l.redraw(),i.show(c,u.subject,Ee(u.image,p)),e.readout(`${h} Mean entropy of a pixel there: ${d.toFixed(3)} nats.`)},sentence:(c,u)=>`z = ${W(c.z)}. ${ht(c,t)} ${i.words(c,u.subject)}`}}var $=e=>gt(e.toFixed(1)),gt=e=>e.replaceAll("-","−"),W=e=>gt(`(${Array.from(e,t=>t.toFixed(2)).join(", ")})`);function ht({plane:e,z:t},n){let{name:r,count:o}=le(ae(t,e.points,mt),e.classes);return`Of the ${mt} test digits nearest to z, ${o} are of class ${n[r]}.`}function Dr(e,t,n){let r="z";Z(e,(o,a,l)=>{let i=e.width/e.clientWidth,{plane:s,z:c,ends:u}=t(),p=N(s,e.clientWidth),d=[o/i,a/i].map(h=>Math.min(e.clientWidth,Math.max(0,h)));if(l==="start"){let h=([,m])=>Math.hypot(...p.toPixel(m).map((w,g)=>w-d[g]))<Br;r=[["z",c],...Object.entries(u)].find(h)?.[0]??"z"}n(p.toPlane(...d),l,r)})}function Qr(){let e=b("p",{class:"lp-who"}),n=["E ln p(x|z)","− KL(q‖p)","= ELBO","ln p(x|z) at the ring"].map(i=>{let s=b("b",{});return{number:s,element:b("p",{},b("span",{},i),s)}}),[r,o,a,l]=n;return r.element.classList.add("lp-reconstruction"),o.element.classList.add("lp-kl"),a.element.classList.add("lp-sum"),{element:b("div",{class:"lw-formula lp-elbo lp-wide"},e,...n.map(i=>i.element)),show({elbo:i},s,c){for(let u of[r,o,a])u.element.hidden=!i;e.textContent=i?`q of ${s}, in nats`:`code of ${s}, in nats`,l.number.textContent=$(c),i&&(r.number.textContent=$(i.reconstruction),o.number.textContent=$(-i.kl),a.number.textContent=$(i.total))},words:({elbo:i},s)=>i?`${s}: ELBO ${$(i.total)} nats, reconstruction ${$(i.reconstruction)}, KL ${$(i.kl)}.`:""}}var Ln={render:Or};export{Ln as default};
