var ze=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function b(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var Qt=Math.random().toString(36).slice(2,8),jt=0,we=()=>`lw-${Qt}-${++jt}`,V={"data-lm-suppress-shortcuts":"true"},Rt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ee(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Rt[e]),t.append(n),t}function Ne(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(b("style",{"data-lecture-kit":!0},t))}var zt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function We(e,{title:t,lead:n,css:r}){Ne(e,ze),r&&Ne(e,r);let o=we(),a=b("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=b("p",{class:"lw-readout"}),i=b("div",{class:"lw-body"}),s=$({icon:"enlarge",title:"Full screen",onClick:()=>Nt(c)});s.element.hidden=!document.fullscreenEnabled;let c=b("div",{class:"lw",role:"group","aria-labelledby":o,...V},b("div",{class:"lw-head"},b("div",{class:"lw-title",id:o},t),s.element),n?b("p",{class:"lw-lead"},n):null,i,l,a);e.append(c);let u=[()=>c.remove()],p=new Map,d=[()=>p.clear()];u.push(_t(()=>d.forEach(m=>m()))),u.push(Wt(c,()=>d.forEach(m=>m())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(f),f=setTimeout(()=>{a.textContent=m},500)},readout(m){l.textContent!==m&&(l.textContent=m)},colour(m){return c.isConnected?(p.has(m)||p.set(m,Ht(c,`var(--lw-${m})`)),p.get(m)):qt},onTheme:m=>d.push(m),onCleanup:m=>u.push(m),destroy(){for(;u.length;)u.pop()()}}}function Nt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var qt=[128,128,128];function Wt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Ht(e,t){let n=b("span",{style:`color: ${t}`});e.append(n);let r=b("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var C=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,F=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function _t(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var te=(...e)=>b("div",{class:"lw-row"},...e);var Q=(e,...t)=>b("div",{class:"lw-figure"},b("div",{class:"lw-heading"},e),...t),Gt=e=>e.toFixed(2).replace("-","−");function be({label:e,min:t,max:n,step:r,value:o,format:a=Gt,onInput:l=()=>{}}){let i=we(),s=b("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...V}),c=b("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:b("div",{class:"lw-slider"},b("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function $({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=b("span",{},e??""),l=b("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...V},t?ee(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(ee(i))}}}function He({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=b("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...V},b("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function ne({label:e,options:t,value:n,onChange:r=()=>{}}){let o=we(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=a.map(s=>b("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??a[0].value),onchange:()=>r(s.value),...V})),i=a.map((s,c)=>b("label",{title:s.title},l[c],b("span",{},s.label)));return{element:b("fieldset",{class:"lw-choice"},b("legend",{},e),b("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function j({label:e,width:t,height:n}){let r=b("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<n;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let p=0;p<3;p++)a.data[4*s+p]=u[p]}o.putImageData(a,0,0)}}}function re(e,{label:t,height:n,draw:r}){let o=b("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let p=Math.round(c*s),d=Math.round(u*s);(o.width!==p||o.height!==d)&&Object.assign(o,{width:p,height:d}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function oe(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}function Ut(e,t){let n=0,r=0,o=!1,a=!0;function l(u){if(n=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(u-r)/1e3)),r=u,i()}function i(){o&&a&&!n&&(n=requestAnimationFrame(l))}let s=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,r=performance.now(),i()});s.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){o=!0,r=performance.now(),i()},stop:c,get running(){return o}}}var Yt=12,qe=2;function _e(e,{onStep:t,onFrame:n,onReset:r,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:i=!1}){let s=0,c=0,u=Ut(e,w=>{let g=zt();if(s+=w*(g&&!i?Math.min(a(),qe):a()),c+=w,s<1)return;let y=performance.now()+Yt;for(;s>=1;){if(s-=1,t()===!1){p(!1);break}performance.now()>y&&(s=0)}g&&i&&u.running&&c<1/qe||(c=0,n())});function p(w){w!==u.running&&(s=1,w?u.start():u.stop(),d.label=w?"Pause":"Play",d.icon=w?"pause":"play",w||o())}let d=$({label:"Play",icon:"play",primary:!0,onClick:()=>p(!u.running)}),f=$({label:"Step",icon:"step",onClick:()=>{p(!1);for(let w=0;w<l;w++)t();n(),o()}}),m=$({label:"Reset",icon:"reset",onClick:()=>{p(!1),r(),n(),o()}});return{element:b("div",{class:"lw-player"},d.element,f.element,m.element),play:()=>p(!0),pause:()=>p(!1),get playing(){return u.running}}}var Vt=Float64Array.from({length:32},(e,t)=>2**(t-15));function Kt(e){let t=e>>10&31,n=e&1023,r=t?Vt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function O(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function K(e,t){let n=O(e),r=t==="float16"?2:4,o=t==="float16"?l=>Kt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var M=28,Jt=20,Xt=.1;function Ue(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(n){let r=Math.sqrt(n.length),o=Ye(e,r,a=>a*r/e);t.set(Ve(n,o,o))},dab(n,r,o,a=!1){for(let l=0;l<t.length;l++){let i=Math.hypot(l%e+.5-n,Math.floor(l/e)+.5-r),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[l]=a?Math.min(t[l],1-s):Math.max(t[l],s)}}}}function ye(e){let t=Math.sqrt(e.length),n=Zt(e,t);if(!n)return new Float32Array(M**2);let r=Jt/Math.max(n.right-n.left,n.bottom-n.top),o=en(e,t),a=Ge(t,r,o.x,n.left,n.right),l=Ge(t,r,o.y,n.top,n.bottom);return Ve(e,a,l)}function Zt(e,t){let n=t,r=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<Xt)continue;let i=l%t,s=Math.floor(l/t);n=Math.min(n,i),r=Math.max(r,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return n<r?{left:n,right:r,top:o,bottom:a}:void 0}function en(e,t){let n=0,r=0,o=0;for(let a=0;a<e.length;a++)n+=e[a],r+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:r/n,y:o/n}}function Ge(e,t,n,r,o){let a=M/2,l=Math.min(M-(o-n)*t,Math.max((n-r)*t,a));return Ye(M,e,i=>n+(i-l)/t)}function Ye(e,t,n){return Array.from({length:e},(r,o)=>{let a=n(o),l=n(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(t,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function Ve(e,t,n){let r=Math.sqrt(e.length),o=new Float32Array(r*t.length),a=new Float32Array(n.length*t.length);for(let l=0;l<r;l++)t.forEach((i,s)=>{for(let[c,u]of i)o[l*t.length+s]+=u*e[l*r+c]});return n.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<t.length;u++)a[i*t.length+u]+=c*o[s*t.length+u]}),a}function Ae(e,t){let{buffer:n,byteOffset:r,byteLength:o}=O(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var Ke=`.lw-studio {
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
`;var Xe=Ke,ve=3,Je={draw:1.25*ve,erase:2.5*ve};function Ze(e,{digits:t,labels:n,onChange:r}){let o=Ue(ve*M),a=j({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],i="",s=0,c=()=>{let g=e.colour("paper"),y=e.colour("ink");a.paint(v=>F(g,y,o.ink[v]))};function u(g,y){l=g,i=y,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function p(g){o.load(t[g]),u(t[g],`digit ${n[g]}`),c()}function d(g){cancelAnimationFrame(s);let y=()=>{u(ye(o.ink),o.ink.some(v=>v>0)?"your drawing":"an empty sheet"),f.value=null,r(g)};g?y():s=requestAnimationFrame(y)}let f=nn(e,t,n,g=>{cancelAnimationFrame(s),p(g),r(!0)}),m=He({label:"Erase",title:"Draw with paper instead of ink"}),w=$({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),m.value=!1,c(),d(!0)}});return on(a,(g,y)=>o.dab(g,y,m.value?Je.erase:Je.draw,m.value),()=>{c(),d(!1)},()=>d(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),p(0),{sheet:Q("draw here",a.element),tray:b("div",{class:"lw-tray-row"},f.element,te(w.element,m.element)),get image(){return l},get subject(){return i},set sample(g){cancelAnimationFrame(s),f.value=g,m.value=!1,p(g)}}}function nn(e,t,n,r,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${n[c]}`;return b("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),r(c)}},c<0?ee("pencil"):rn(e,t[c]))});function s(c){a=c,l.forEach((u,p)=>i[p].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:b("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function rn(e,t){let n=Math.sqrt(t.length),r=j({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let o=()=>xe(e,r,t);return e.onTheme(o),o(),r.element}function xe(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>F(r,o,Math.min(1,Math.max(0,n[a]))))}function on(e,t,n,r){let o;oe(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},n(),i==="end"&&r()})}var an=2**24,ae={float16:2,float32:4,int8:1},ln={float16:65504,int8:65504,float32:35e37};function nt(e,t){k(Object.hasOwn(ae,e?.dtype),()=>`dtype is ${I(e?.dtype)}; it reads ${Object.keys(ae)}`),k(Ie(e.inputShape),()=>`inputShape is ${I(e.inputShape)}; it takes whole numbers from 1`);let n=ot(t).byteLength;k(n%ae[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/ae[e.dtype],o=e.dtype==="int8"?n-2*r:0;k(R(r,0)&&o>=0,()=>`plain is ${I(e.plain)}; that is not in ${n} bytes`),Ee(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function Ce(e,t){let n=ln[t];for(let r=0;r<e.length;r++)k(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function rt(e,t){k(e instanceof Object,()=>`networks is ${I(e)}; it takes them by name`);let n=ot(t);return Object.entries(e).map(([r,o])=>{let{spec:a,start:l,end:i}=o??{},s=R(l,0)&&R(i,l)&&i<=n.byteLength;return k(s,()=>`${r} lies from ${I(l)} to ${I(i)} of ${n.byteLength} bytes`),[r,a,new DataView(n.buffer,n.byteOffset+l,i-l)]})}function k(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function ot(e){return k(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${I(e)}, not bytes`),O(e)}var I=e=>(JSON.stringify(e)??String(e)).slice(0,200),R=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,at=(e,t=1)=>Array.isArray(e)&&e.every(n=>R(n,t)),W=e=>e.reduce((t,n)=>t*n,1),Me=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),H=(e,t)=>at(e,t)&&e.length===2,Ie=e=>at(e)&&e.length>0&&W(e)<=an;function Ee(e,t,n){k(Array.isArray(e),()=>`layers is ${I(e)}; it takes a list`);for(let r of e){let o=r?.op;k(Object.hasOwn(ke,o),()=>`there is no layer ${I(o)}; there is ${Object.keys(ke).join(", ")}`);let a=ke[o](t,r,n);k(a&&Ie(a.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${I(r)}`),k(a.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:l=0,bias:i=0,rows:s=0}=a,c=s&&n.small!==void 0,u={weight:[l,c?n.small:n.plain],bias:[i,n.plain]};u.scale=[c?s:0,n.plain];for(let[p,[d,f]]of Object.entries(u)){let m=r[p];k(d?sn(m,d,f):m===void 0,()=>`the ${p} of ${o} lies at [start, count] ${I(m)} of ${f}; it takes ${d} numbers`)}t=a.shape}return t}var sn=(e,t,n)=>H(e,0)&&e[1]===t&&e[0]+t<=n,le=e=>({shape:e}),et=([e,...t],n)=>t.length===2&&H(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function tt([e,...t],n,r,o){let{inChannels:a,outChannels:l,kernel:i,stride:s,padding:c}=n;return t.length!==2||a!==e||!R(l)||!H(i,1)||!H(s,1)||!H(c,0)?!1:{shape:[l,...t.map(o)],weight:e*l*W(i),bias:l,rows:r}}var ke={linear:(e,{inFeatures:t,outFeatures:n})=>R(n)&&Me(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,a=(l,i)=>Math.floor((l+2*o[i]-n[i])/r[i])+1;return tt(e,t,t.outChannels,a)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:a}=t,l=(i,s)=>(i-1)*r[s]-2*o[s]+n[s]+a[s];return H(a,0)&&tt(e,t,t.inChannels,l)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:W(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&R(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>et(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&et(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=Ee(t,e,n);return Me(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>Me(Ee(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>Ie(t)&&W(t)===W(e)&&{shape:t},flatten:e=>({shape:[W(e)]}),relu:le,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:le,tanh:le,silu:le};var cn="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var P=un();function un(){try{let e=Uint8Array.from(atob(cn),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function ie(e,t,n){if(!P){let[s,c,u]=[n*e,n*t,e*t].map(p=>new Float32Array(p));return{a:s,b:c,out:u,multiply:()=>pn(s,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,i=lt(l+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>P.product(4*r,4*o,4*a,0,e,t,n)}}function Be(e){if(!P)return e.map(n=>1/(1+Math.exp(-n)));let t=lt(e.length+3);return t.set(e),P.sigmoid(0,4*e.length),t.slice(0,e.length)}var Se=new Float32Array(0);function lt(e){let t=4*e-P.memory.buffer.byteLength;return t>0&&P.memory.grow(Math.ceil(t/65536)),Se.buffer!==P.memory.buffer&&(Se=new Float32Array(P.memory.buffer)),Se}function pn(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let i=0;i<r;i++){let s=i*o+l,c=s+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let p=e[u*r+i],d=e[(u+1)*r+i],f=e[(u+2)*r+i],m=e[(u+3)*r+i];for(let w=s,g=u*o+l,y=g+o,v=y+o,x=v+o;w<c;w++,g++,y++,v++,x++)n[w]+=p*t[g]+d*t[y]+f*t[v]+m*t[x]}for(;u<a;u++){let p=e[u*r+i];for(let d=s,f=u*o+l;d<c;d++,f++)n[d]+=p*t[f]}}}function dn(e,t){nt(e,t);let n=e.dtype==="int8"?fn(e,t):mn(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>st(r,n))}}function st(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=dt(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>st(r,t))),n}var se=(e,[t,n])=>e.subarray(t,t+n);function mn({dtype:e},t){let n=Ce(K(t,e),e);return(r,o)=>se(n,r[o])}function fn(e,t){let n=O(t),r=2*e.plain,o=Ce(K(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return se(o,l[i]);let s=se(o,l.scale),c=Float32Array.from(se(a,l.weight)),u=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/u)];return c}}function $e(e,t){return Object.fromEntries(rt(e,t).map(([n,r,o])=>[n,dn(r,o)]))}function Fe(e,t){let n=t.length/S(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=ct(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return k(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var ct=(e,t)=>e.reduce((n,r)=>hn[r.op](n,r),t),S=e=>e.reduce((t,n)=>t*n,1),Oe=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},hn={linear:wn,conv:bn,convTranspose:vn,affine:xn,instanceNorm:Mn,positionBias:kn,pixelShuffle:In,upsampleNearest:Sn,upsampleBilinear:Bn,skip:En,residual:Cn,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[S(e.shape)]}),relu:Oe(e=>e>0?e:0),leakyRelu:Oe((e,{slope:t})=>e>0?e:t*e),tanh:Oe(Math.tanh),sigmoid:e=>({...e,data:Be(e.data)}),silu:gn};function gn(e){let{data:t}=e,n=Be(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function wn({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:i,out:s,multiply:c}=ie(t,r,n);l.set(dt(e,t)),i.set(o),c();let u=s.slice();for(let p=0;p<u.length;)for(let d=0;d<r;p++,d++)u[p]+=a[d];return{data:u,shape:[r],batch:t}}function bn({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:i,weight:s,bias:c}=r,[u,p]=[0,1].map(h=>Math.floor((t[h+1]+2*i[h]-a[h])/l[h])+1),d=u*p,f=s.length/o,{a:m,b:w,out:g,multiply:y}=ie(o,d,f);m.set(s),w.fill(0);let v=l[0]*l[1]===1&&p===t[2]?An:yn,x=new Float32Array(n*o*d);for(let h=0;h<n;h++)v(e.subarray(h*S(t),(h+1)*S(t)),w,t,[u,p],r),y(),x.set(g,h*g.length);return Le(x,c,d),{data:x,shape:[o,u,p],batch:n}}function yn(e,t,n,r,o){ut(n,r,o,(a,l,i,s)=>{for(let c=i+s;i<c;a+=l,i++)t[i]=e[a]})}function An(e,t,[n,r,o],[a],{kernel:[l,i],padding:s}){for(let c=0,u=0;c<n;c++)for(let p=0;p<l;p++)for(let d=0;d<i;d++,u+=a*o){let[f,m]=ce(p-s[0],1,r,a),[w,g]=ce(d-s[1],1,o,o);if(f>=m||w>=g)continue;let y=f*o+w,v=(m-1)*o+g,x=(c*r+p-s[0])*o+d-s[1];t.set(e.subarray(y+x,v+x),u+y);for(let h=u+f*o;h<u+m*o;h+=o){for(let A=0;A<w;A++)t[h+A]=0;for(let A=g;A<o;A++)t[h+A]=0}}}function vn({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:d}=a,f=(A,E)=>(A-1)*s[E]-2*c[E]+i[E]+u[E],m=[l,f(n,0),f(r,1)],w=n*r,{a:g,b:y,out:v,multiply:x}=ie(p.length/t,w,t);g.set(p);let h=new Float32Array(o*S(m));for(let A=0;A<o;A++){let E=h.subarray(A*S(m),(A+1)*S(m));y.set(e.subarray(A*t*w,(A+1)*t*w)),x(),ut(m,[n,r],a,(B,T,q,Lt)=>{for(let Dt=q+Lt;q<Dt;q++,B+=T)E[B]+=v[q]})}return Le(h,d,m[1]*m[2]),{data:h,shape:m,batch:o}}function ut([e,t,n],[r,o],{kernel:[a,l],stride:i,padding:s},c){for(let u=0,p=0;u<e;u++)for(let d=0;d<a;d++)for(let f=0;f<l;f++,p++){let[m,w]=ce(d-s[0],i[0],t,r),[g,y]=ce(f-s[1],i[1],n,o);for(let v=m;v<w;v++){let x=(u*t+v*i[0]+d-s[0])*n;c(x+g*i[1]+f-s[1],i[1],(p*r+v)*o+g,y-g)}}}var ce=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function xn({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,i=S(l),s=e.map((c,u)=>c*r[Math.floor(u/i)%a]);return Le(s,o,i),{data:s,shape:t,batch:n}}function Mn(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=S(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((f,m)=>f+m,0)/l,p=c.reduce((f,m)=>f+(m-u)**2,0)/l,d=t[s]/Math.sqrt(p+r);for(let f=0;f<l;f++)c[f]=(c[f]-u)*d+n[s]}return e}function kn(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var pt=(e,t)=>ct(t,{...e,data:e.data.slice()});function En(e,{inner:t}){let n=pt(e,t),r=S(e.shape),o=S(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function Cn(e,{inner:t}){let n=pt(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function In({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:Pe(l,o,(s,c,u)=>{let p=s*a*a+c%a*a+u%a;return e[(p*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function Sn({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let i=[t,n*a,r*l];return{data:Pe(i,o,(c,u,p)=>e[(c*n+Math.floor(u/a))*r+Math.floor(p/l)]),shape:i,batch:o}}function Bn({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,n*a,r*l],c=it(n,a,i),u=it(r,l,i);return{data:Pe(s,o,(d,f,m)=>{let{low:w,high:g,part:y}=c[f],{low:v,high:x,part:h}=u[m],A=d*n,E=e[(A+w)*r+v]*(1-h)+e[(A+w)*r+x]*h,B=e[(A+g)*r+v]*(1-h)+e[(A+g)*r+x]*h;return E*(1-y)+B*y}),shape:s,batch:o}}function it(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function Pe([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)a[i++]=o(l,s,c);return a}function Le(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function dt(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}var On=e=>Float32Array.from(e.flatMap(t=>[...t]));function z(e,t){let{data:n}=Fe(e,On(t)),r=n.length/t.length;return t.map((o,a)=>n.subarray(a*r,(a+1)*r))}function De(e,t,n){let{data:r}=Fe(e,t);return{mu:r.subarray(0,n),logVar:r.length>n?r.subarray(n):void 0}}function $n({mu:e,logVar:t}){return Float64Array.from(e,(n,r)=>(n*n+Math.expm1(t[r])-t[r])/2)}var mt=e=>e.reduce((t,n)=>t+n,0),_=e=>Float32Array.from(e,t=>1/(1+Math.exp(-t))),ft=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function Te(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r]-ft(t[r]);return n}function ue(e){let t=0;for(let n=0;n<e.length;n++)t+=ft(e[n])-e[n]/(1+Math.exp(-e[n]));return t/e.length}function ht({encoder:e,decoder:t},n,r){let o=De(e,n,r.nodes[0].length),a=mt($n(o)),l=z(t,r.nodes.map(s=>Fn(o,s))),i=mt(l.map((s,c)=>r.weights[c]*Te(n,s)));return{reconstruction:i,kl:a,total:i-a}}var Fn=({mu:e,logVar:t},n)=>Float32Array.from(e,(r,o)=>r+Math.exp(t[o]/2)*n[o]),Pn=[0,Math.sqrt(5-Math.sqrt(10)),Math.sqrt(5+Math.sqrt(10))],Ln=[8/15,(7+2*Math.sqrt(10))/60,(7-2*Math.sqrt(10))/60];function gt(){let e=[-2,-1,0,1,2].map(n=>({at:Math.sign(n)*Pn[Math.abs(n)],weight:Ln[Math.abs(n)]})),t=e.flatMap(n=>e.map(r=>[n,r]));return{nodes:t.map(([n,r])=>[n.at,r.at]),weights:t.map(([n,r])=>n.weight*r.weight)}}var pe=(e,t,n)=>Array.from(e,(r,o)=>(1-n)*r+n*t[o]);function wt(e,t,n){let[r,o]=[Math.hypot(...e),Math.hypot(...t)],a=e.reduce((u,p,d)=>u+p*t[d],0)/(r*o),l=Math.acos(Math.min(1,Math.max(-1,a)));if(!(Math.sin(l)>1e-6))return pe(e,t,n);let i=(1-n)*r+n*o,[s,c]=[Math.sin((1-n)*l)/r,Math.sin(n*l)/o];return Array.from(e,(u,p)=>i*(s*u+c*t[p])/Math.sin(l))}var Qe=(e,t,n,r=pe)=>Array.from({length:n},(o,a)=>r(e,t,a/(n-1)));function de([e,t],n,r){let o=[];for(let a=0;a<n.length/2;a++){let l=Math.hypot(n[2*a]-e,n[2*a+1]-t);if(o.length===r&&l>=o[r-1].distance)continue;let i=o.findIndex(s=>s.distance>l);o.splice(i<0?o.length:i,0,{i:a,distance:l}),o.length>r&&o.pop()}return o}function me(e,t){let n=new Map;for(let{i:a}of e)n.set(t[a],(n.get(t[a])??0)+1);let[r,o]=[...n].reduce((a,l)=>l[1]>a[1]?l:a);return{name:r,count:o}}var yt={onLight:[.44,.53],onDark:[.72,.84]},Dn=.15;function fe(e,t){let n=t[0]+t[1]+t[2]>382?yt.onLight:yt.onDark;return Array.from({length:e},(r,o)=>Tn(n[o%2],Dn,25+360*o/e))}function Tn(e,t,n){let r=t*Math.cos(n*Math.PI/180),o=t*Math.sin(n*Math.PI/180),a=(e+.3963377774*r+.2158037573*o)**3,l=(e-.1055613458*r-.0638541728*o)**3,i=(e-.0894841775*r-1.291485548*o)**3;return[4.0767416621*a-3.3077115913*l+.2309699292*i,-1.2684380046*a+2.6097574011*l-.3413193965*i,-.0041960863*a-.7034186147*l+1.707614701*i].map(c=>Math.round(255*Math.min(1,Math.max(0,Qn(c)))))}var Qn=e=>e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055;var je=2;function At({label:e,side:t,frames:n,across:r=n}){let o=Math.ceil(n/r),a=t+je,l=j({label:e,width:r*a-je,height:o*a-je});return l.element.classList.add("lw-film"),{element:l.element,describe:l.describe,paint(i,s){let c=i.colour("paper"),u=i.colour("ink"),p=F(c,u,.18),d=Array.from({length:256},(f,m)=>F(c,u,m/255));l.paint((f,m,w)=>{let[g,y]=[m%a,w%a],v=s[Math.floor(w/a)*r+Math.floor(m/a)];return g>=t||y>=t||!v?p:d[Math.round(255*v[y*t+g])]})}}}function he(e,t,n,r,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:n,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of r)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function vt(e,t,n,r,o){e.fillStyle=t,e.beginPath(),e.arc(n,r,o,0,2*Math.PI),e.fill()}function J(e,t,n,r,o,a={}){let{colour:l="ink",align:i="left",baseline:s="middle",halo:c=!1,bold:u=!1}=a,p=e.font;u&&(e.font=`600 ${p}`),Object.assign(e,{textAlign:i,textBaseline:s}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:C(t.colour("paper"))}),e.strokeText(n,r,o)),e.fillStyle=C(t.colour(l)),e.fillText(n,r,o),e.font=p}var G=60,X={line:pe,arc:wt},Z=11,Re=2*Z-1;function kt(e){let t,n={},r=At({label:"The way",side:M,frames:Z}),o=re(e,{label:"Entropy along the way",height:92,draw:(...l)=>t&&Rn(...l,n.entropies,t,e)});e.onTheme(()=>{n.key=void 0});function a({plane:{name:l,decoder:i},ends:s,way:c}){let u=[l,c,...s.A,...s.B].join();if(u===n.key)return;let p=xt(X,d=>z(i,Qe(s.A,s.B,Re,d)));n={key:u,places:Qe(s.A,s.B,Re,X[c]),entropies:xt(p,d=>d.map(ue))},r.paint(e,p[c].filter((d,f)=>f%2===0).map(_)),r.describe(`${Z} decoded pictures from A to B on ${c==="line"?"the line":"an arc"}`),o.describe(jn(n.entropies))}return{elements:[Q("What lies on the way",r.element),Q(b("span",{},"How unsure the decoder is: entropy of a pixel ",Mt("line")," ",Mt("arc")),o.element)],get places(){return n.places},draw(l){t=l,a(t),o.redraw()}}}var xt=(e,t)=>Object.fromEntries(Object.entries(e).map(([n,r])=>[n,t(r)])),Mt=e=>b("span",{class:`lp-key lp-${e}`},e);function jn(e){return`Mean entropy of a pixel from A to B, in nats. ${Object.entries(e).map(([n,r])=>{let[o,a,l]=[r[0],Math.max(...r),r.at(-1)].map(i=>i.toFixed(3));return`On the ${n} ${o} at A, at most ${a}, ${l} at B.`}).join(" ")}`}function Rn(e,t,n,r,{way:o,t:a,onWay:l,entropy:i},s){let c=Math.max(.01,...Object.values(r).flat()),u=n-4,p=h=>t*(.5+h*(Z-1))/Z,d=h=>u-h/c*(u-12),f=[0,t].map(h=>[h,u]);he(e,C(s.colour("line")),1,f);let m=Object.keys(X).sort((h,A)=>(h===o)-(A===o));for(let h of m){let A=r[h].map((T,q)=>[p(q/(Re-1)),d(T)]),[E,B]=h===o?["ink",2.2]:["muted",1.3];he(e,C(s.colour(E)),B,A,h==="arc"?[5,3]:[])}if(!l)return;let w=C(s.colour("blue")),g=p(a/G),y=[0,u].map(h=>[g,h]);he(e,w,1,y),vt(e,w,g,d(i),4.5);let[v,x]=g>.85*t?[-8,"right"]:[8,"left"];J(e,s,`${i.toFixed(3)} nats`,g+v,u-10,{colour:"muted",align:x,halo:!0})}var zn=[{value:"map",label:"map",title:"Decoded digits, in the colour of the test digits near them"},{value:"digits",label:"digits",title:"Test digits, each at the mean that the encoder gives it"},{value:"both",label:"both"}];function Et(e,t,n,r,{change:o,step:a,rest:l,usePlane:i,reset:s}){let c=h=>{Object.assign(r,h),o()},u=ne({label:"plane of the",options:t.map(({name:h})=>h),onChange(h){r.plane=t.find(A=>A.name===h),i(),o()}});u.element.hidden=t.length<2;let p=ne({label:"show",options:zn,onChange:h=>c({view:h})}),d=Nn(e,n,h=>c({lit:h})),f=[0,1].map(h=>be({label:["z₁","z₂"][h],min:-1,max:1,step:.01,value:0,onInput:A=>c({z:Object.assign([...r.z],{[h]:A}),onWay:!1})})),m=h=>{Object.assign(r,{t:h,onWay:!0}),r.z=X[r.way](r.ends.A,r.ends.B,h/G)},w=be({label:"A to B",min:0,max:G,step:1,value:0,format:h=>`${Math.round(100*h/G)} %`,onInput:h=>{m(h),o()}}),g=ne({label:"via",options:[{value:"line",label:"line"},{value:"arc",label:"arc",title:"Around the middle of the prior: direction and length change evenly"}],onChange:h=>c({way:h,onWay:!1})}),y=1,v=_e(e,{onStep(){r.t===G&&(y=-1),r.t===0&&(y=1),m(r.t+y)},onFrame:a,onRest:l,onReset(){y=1,s()}}),x=["A","B"].map(h=>$({label:`Set ${h}`,title:`Put ${h} where the ring is`,onClick:()=>c({ends:{...r.ends,[h]:[...r.z]},onWay:!1})}));return{above:[u.element,p.element,d.element],axes:f.map(h=>h.element),walk:b("div",{class:"lp-walk"},v.element,w.element,te(g.element,...x.map(h=>h.element))),show(){u.value=r.plane.name,p.value=r.view,g.value=r.way,d.value=r.lit},follow(){let[h,A,E]=r.plane.frame;f.forEach((B,T)=>{Object.assign(B.input,{min:[h,A][T]-E,max:[h,A][T]+E,step:E/100}),B.value=r.z[T]}),w.value=r.t}}}function Nn(e,t,n){let r=null,o=t.map((i,s)=>b("button",{type:"button",class:"lp-chip",title:`Show only the class ${i}`,"aria-pressed":"false","data-lm-suppress-shortcuts":"true",onclick:()=>{a(r===s?null:s),n(r)}},i));function a(i){r=i,o.forEach((s,c)=>s.setAttribute("aria-pressed",String(c===r)))}let l=()=>{let i=fe(t.length,e.colour("paper"));o.forEach((s,c)=>s.style.color=C(i[c]))};return e.onTheme(l),l(),{element:b("div",{class:"lp-chips",role:"group","aria-label":"Show only one class"},...o),set value(i){a(i)}}}function U({frame:[e,t,n]},r){let o=r/(2*n);return{factor:o,toPixel:([a,l])=>[(a-e+n)*o,(t+n-l)*o],toPlane:(a,l)=>[a/o+e-n,t+n-l/o]}}var D=15,qn=5,ge=10,L=50,Ct=.13;function Wn(e){let{toPlane:t}=U(e,D),n=2.2*e.frame[2]/D,r=Array.from({length:D**2},(o,a)=>t(a%D+.5,Math.floor(a/D)+.5));return z(e.decoder,r).map((o,a)=>{let l=de(r[a],e.points,qn).filter(({distance:i})=>i<n);return{shades:_(o),name:l.length?me(l,e.classes).name:void 0}})}function It(e){let t=document.createElement("canvas"),n=document.createElement("canvas"),r="",o=0;return e.onTheme(()=>o+=1),(a,l,i,{view:s,lit:c},u)=>{let p=[a,l,i.name,s,c,o].join();if(p===r)return t;r=p,t.width=t.height=Math.round(a*l);let d=t.getContext("2d"),f=fe(u.length,e.colour("paper"));return d.setTransform(l,0,0,l,0,0),s!=="digits"&&(Hn(n,i.map??=Wn(i),e,f,{lit:c,strength:s==="both"?.45:1}),d.drawImage(n,0,0,a,a)),s!=="map"&&_n(d,a,i,f,{lit:c,names:u,view:s}),t}}function Hn(e,t,n,r,{lit:o,strength:a}){let l=D*M,i=n.colour("paper"),s=n.colour("muted");e.width=e.height=l;let c=e.getContext("2d"),u=c.createImageData(l,l);t.forEach(({shades:p,name:d},f)=>{let m=d===void 0?s:r[d],w=a*(d===void 0?.55:1)*(o===null||o===d?1:Ct),[g,y]=[f%D*M,Math.floor(f/D)*M];p.forEach((v,x)=>{let h=4*((y+Math.floor(x/M))*l+g+x%M);u.data.set([...F(i,m,w*v),255],h)})}),c.putImageData(u,0,0)}function _n(e,t,n,r,{lit:o,names:a,view:l}){let{toPixel:i}=U(n,t),s=Math.max(8,t/42);Object.assign(e,{textAlign:"center",textBaseline:"middle",font:`600 ${s}px system-ui, sans-serif`});for(let c=0;c<n.classes.length;c++){let u=n.classes[c],[p,d]=i([n.points[2*c],n.points[2*c+1]]);e.fillStyle=C(r[u],o===null||o===u?l==="both"?1:.85:Ct),e.fillText(a[u],p,d)}}function St(e,t,n,{plane:r,z:o,ends:a,way:l,q:i,picture:s}){let[c,u,p]=["paper","ink","blue"].map(g=>C(t.colour(g))),d=U(r,n),f=g=>d.toPixel(g).map(y=>Math.min(n-4,Math.max(4,y)));Un(e,l.map(d.toPixel),[[c,5],[u,2]]);for(let[g,y]of Object.entries(a))Yn(e,t,g,f(y),c,u);Vn(e,t,n,d,i,c);let[m,w]=f(o);for(let[g,y]of[[c,6],[p,3]])Object.assign(e,{strokeStyle:g,lineWidth:y}),e.beginPath(),e.arc(m,w,ge,0,2*Math.PI),e.stroke();Gn(e,s,[m,w],n,p)}function Gn(e,t,[n,r],o,a){let l=Math.min(o-L-3,Math.max(3,n-L/2)),i=r>L+2*ge?r-ge-L-7:r+ge+7;e.save(),e.beginPath(),e.roundRect(l,i,L,L,6),Object.assign(e,{strokeStyle:a,lineWidth:4}),e.stroke(),e.clip(),e.drawImage(t,l,i,L,L),e.restore()}function Un(e,t,n){for(let[r,o]of n){Object.assign(e,{strokeStyle:r,lineWidth:o,lineCap:"round",lineJoin:"round"}),e.beginPath();for(let[a,l]of t)e.lineTo(a,l);e.stroke()}}function Yn(e,t,n,[r,o],a,l){Object.assign(e,{fillStyle:l,strokeStyle:a,lineWidth:2}),e.beginPath(),e.arc(r,o,9,0,2*Math.PI),e.fill(),e.stroke(),J(e,t,n,r,o+.5,{colour:"paper",align:"center",bold:!0})}function Vn(e,t,n,r,{mu:o,logVar:a},l){let[i,s]=r.toPixel(o),c=a?Array.from(a,d=>Math.exp(d/2)*r.factor):[2,2],u=(d,f,m)=>{e.fillStyle=m,e.beginPath(),e.ellipse(i,s,...c.map(w=>d*w+f),0,0,2*Math.PI),e.fill()};u(2,6,l),u(2,1,C(t.colour("orange"),.4)),u(1,1,C(t.colour("orange")));let p={colour:"orange",bold:!0,halo:!0};J(e,t,a?"q":"x",Math.min(i,n-28)+14,s+12,p)}var Bt=`.lp-main {
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
`;var Ot=10,Jn=16,$t={view:"map",lit:null,way:"line"};function Xn({model:e,el:t}){let n=er(e),r=e.get("classes"),o=We(t,{title:"Latent plane",lead:"Every place of this plane is a picture. Drag the ring: the decoder draws what is there.",css:Xe+Bt}),a=Ze(o,{digits:Ae(e.get("digits"),M**2),labels:e.get("labels"),onChange(m){c(),d(),m&&f()}}),l={...$t,plane:n[0]},i=tr(o,r,(m,w,g)=>p(m,w,g)),s=Et(o,n,r,l,{change:()=>{d(),f()},step:()=>d(),rest:()=>f(),usePlane:()=>u(),reset:()=>{Object.assign(l,$t,{plane:n[0]}),a.sample=0,u(),s.show()}});function c(){let{plane:m}=l;l.q=De(m.encoder,a.image,2),l.elbo=l.q.logVar&&ht(m,a.image,Zn),l.z=Array.from(l.q.mu),l.onWay=!1}function u(){l.ends={A:[...l.plane.ends[0]],B:[...l.plane.ends[1]]},l.t=0,c(),d()}function p(m,w,g){g==="z"?l.z=m:l.ends[g]=m,l.onWay=!1,d(),w==="end"&&f()}function d(){s.follow(),i.draw(l,a)}let f=()=>o.announce(i.sentence(l,a));return o.add(a.tray,i.arranged(a.sheet,s),s.walk,...i.way),u(),o.onTheme(d),o.destroy}var Zn=gt();function er(e){let t=$e(e.get("encoders"),e.get("encoder_weights")),n=$e(e.get("decoders"),e.get("decoder_weights")),r=K(e.get("points"),"float16"),{buffer:o,byteOffset:a,byteLength:l}=O(e.get("point_classes")),i=new Uint8Array(o,a,l);return e.get("planes").map(({name:s,frame:c,ends:u,start:p,end:d})=>({name:s,frame:c,ends:u,encoder:t[s],decoder:n[s],points:r.subarray(2*p,2*d),classes:i.subarray(p,d)}))}function tr(e,t,n){let r,o=j({label:"Decoder",width:M,height:M}),a=It(e),l=re(e,{label:"Latent plane",height:300,draw(c,u){r&&(c.drawImage(a(u,devicePixelRatio||1,r.plane,r,t),0,0,u,u),St(c,e,u,{...r,way:s.places,picture:o.element}))}});l.element.classList.add("lp-plane"),nr(l.element,()=>r,n);let i=rr(),s=kt(e);return{arranged:(c,u)=>b("div",{class:"lp-main"},l.element,b("div",{class:"lp-side"},c,Q("decoded z",o.element),b("div",{class:"lp-wide"},...u.axes),i.element),b("div",{class:"lp-show"},...u.above)),way:s.elements,draw(c,u){r=c;let[p]=z(c.plane.decoder,[c.z]),d=ue(p);s.draw({...c,entropy:d}),xe(e,o,_(p));let f=Ft(c,t);o.describe(`What the decoder draws at z = ${Y(c.z)}. ${f}`),l.describe(`Latent plane. z at ${Y(c.z)}, A at ${Y(c.ends.A)}, B at ${Y(c.ends.B)}, ${u.subject} at ${Y(c.q.mu)}`),l.redraw(),i.show(c,u.subject,Te(u.image,p)),e.readout(`${f} Mean entropy of a pixel there: ${d.toFixed(3)} nats.`)},sentence:(c,u)=>`z = ${Y(c.z)}. ${Ft(c,t)} ${i.words(c,u.subject)}`}}var N=e=>Pt(e.toFixed(1)),Pt=e=>e.replaceAll("-","−"),Y=e=>Pt(`(${Array.from(e,t=>t.toFixed(2)).join(", ")})`);function Ft({plane:e,z:t},n){let{name:r,count:o}=me(de(t,e.points,Ot),e.classes);return`Of the ${Ot} test digits nearest to z, ${o} are of class ${n[r]}.`}function nr(e,t,n){let r="z";oe(e,(o,a,l)=>{let i=e.width/e.clientWidth,{plane:s,z:c,ends:u}=t(),p=U(s,e.clientWidth),d=[o/i,a/i].map(f=>Math.min(e.clientWidth,Math.max(0,f)));if(l==="start"){let f=([,m])=>Math.hypot(...p.toPixel(m).map((w,g)=>w-d[g]))<Jn;r=[["z",c],...Object.entries(u)].find(f)?.[0]??"z"}n(p.toPlane(...d),l,r)})}function rr(){let e=b("p",{class:"lp-who"}),n=["E ln p(x|z)","− KL(q‖p)","= ELBO","ln p(x|z) at the ring"].map(i=>{let s=b("b",{});return{number:s,element:b("p",{},b("span",{},i),s)}}),[r,o,a,l]=n;return r.element.classList.add("lp-reconstruction"),o.element.classList.add("lp-kl"),a.element.classList.add("lp-sum"),{element:b("div",{class:"lw-formula lp-elbo lp-wide"},e,...n.map(i=>i.element)),show({elbo:i},s,c){for(let u of[r,o,a])u.element.hidden=!i;e.textContent=i?`q of ${s}, in nats`:`code of ${s}, in nats`,l.number.textContent=N(c),i&&(r.number.textContent=N(i.reconstruction),o.number.textContent=N(-i.kl),a.number.textContent=N(i.total))},words:({elbo:i},s)=>i?`${s}: ELBO ${N(i.total)} nats, reconstruction ${N(i.reconstruction)}, KL ${N(i.kl)}.`:""}}var ro={render:Xn};export{ro as default};
