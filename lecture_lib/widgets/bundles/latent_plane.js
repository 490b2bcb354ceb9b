var je=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function b(e,r={},...n){let t=document.createElement(e);for(let[o,a]of Object.entries(r))o.startsWith("on")?t.addEventListener(o.slice(2),a):a===!0?t.setAttribute(o,""):a!==!1&&a!=null&&t.setAttribute(o,a);return t.append(...n.filter(o=>o!=null)),t}var ct=Math.random().toString(36).slice(2,8),ut=0,oe=()=>`lw-${ct}-${++ut}`,q={"data-lm-suppress-shortcuts":"true"},pt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function K(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",pt[e]),r.append(n),r}function $e(e,r){let n=e.getRootNode(),t=n instanceof ShadowRoot?n:document.head;[...t.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===r)||t.append(b("style",{"data-lecture-kit":!0},r))}var dt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Pe(e,{title:r,lead:n,css:t}){$e(e,je),t&&$e(e,t);let o=oe(),a=b("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=b("p",{class:"lw-readout"}),i=b("div",{class:"lw-body"}),s=O({icon:"enlarge",title:"Full screen",onClick:()=>mt(c)});s.element.hidden=!document.fullscreenEnabled;let c=b("div",{class:"lw",role:"group","aria-labelledby":o,...q},b("div",{class:"lw-head"},b("div",{class:"lw-title",id:o},r),s.element),n?b("p",{class:"lw-lead"},n):null,i,l,a);e.append(c);let u=[()=>c.remove()],f=new Map,d=[()=>f.clear()];u.push(gt(()=>d.forEach(p=>p()))),u.push(ht(c,()=>d.forEach(p=>p())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:i,add:(...p)=>i.append(...p),announce(p){clearTimeout(m),m=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(f.has(p)||f.set(p,wt(c,`var(--lw-${p})`)),f.get(p)):ft},onTheme:p=>d.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function mt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ft=[128,128,128];function ht(e,r){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),r())});return n.observe(e),()=>n.disconnect()}function wt(e,r){let n=b("span",{style:`color: ${r}`});e.append(n);let t=b("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return t.fillStyle=getComputedStyle(n).color,t.fillRect(0,0,1,1),n.remove(),[...t.getImageData(0,0,1,1).data.slice(0,3)]}var E=([e,r,n],t=1)=>`rgb(${e} ${r} ${n} / ${t})`,j=(e,r,n)=>e.map((t,o)=>Math.round(t+(r[o]-t)*n));function gt(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,n),r.observe(document.body,n),()=>r.disconnect()}var Y=(...e)=>b("div",{class:"lw-row"},...e);var F=(e,...r)=>b("div",{class:"lw-figure"},b("div",{class:"lw-heading"},e),...r),bt=e=>e.toFixed(2).replace("-","−");function ae({label:e,min:r,max:n,step:t,value:o,format:a=bt,onInput:l=()=>{}}){let i=oe(),s=b("input",{type:"range",id:i,min:r,max:n,step:t,value:o,...q}),c=b("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:b("div",{class:"lw-slider"},b("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(f){s.value=f,u()}}}function O({label:e,icon:r,title:n,primary:t=!1,onClick:o}){let a=b("span",{},e??""),l=b("button",{type:"button",class:t?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...q},r?K(r):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(K(i))}}}function Ie({label:e,title:r,value:n=!1,onChange:t=()=>{}}){let o=b("button",{type:"button",class:"lw-button lw-toggle",title:r,"aria-pressed":String(n),...q},b("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),t(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function J({label:e,options:r,value:n,onChange:t=()=>{}}){let o=oe(),a=r.map(s=>typeof s=="string"?{value:s,label:s}:s),l=a.map(s=>b("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??a[0].value),onchange:()=>t(s.value),...q})),i=a.map((s,c)=>b("label",{title:s.title},l[c],b("span",{},s.label)));return{element:b("fieldset",{class:"lw-choice"},b("legend",{},e),b("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function T({label:e,width:r,height:n}){let t=b("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:r,height:n}),o=t.getContext("2d"),a=o.createImageData(r,n);return a.data.fill(255),{element:t,context:o,describe:l=>t.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<n;i++)for(let c=0;c<r;c++,s++){let u=l(s,c,i);for(let f=0;f<3;f++)a.data[4*s+f]=u[f]}o.putImageData(a,0,0)}}}function le(e,{label:r,height:n,draw:t}){let o=b("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let f=Math.round(c*s),d=Math.round(u*s);(o.width!==f||o.height!==d)&&Object.assign(o,{width:f,height:d}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,t(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function X(e,r){e.classList.add("lw-draggable");let n=(t,o)=>{let a=e.getBoundingClientRect();r((t.clientX-a.left)/a.width*e.width,(t.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",t=>{t.button===0&&(e.setPointerCapture(t.pointerId),t.preventDefault(),n(t,"start"))}),e.addEventListener("pointermove",t=>{if(!e.hasPointerCapture(t.pointerId))return;let o=t.getCoalescedEvents?.()??[];for(let a of o.length?o:[t])n(a,"move")});for(let t of["pointerup","pointercancel"])e.addEventListener(t,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}function xt(e,r){let n=0,t=0,o=!1,a=!0;function l(u){if(n=0,!e.root.isConnected){o=!1;return}r(Math.min(.25,(u-t)/1e3)),t=u,i()}function i(){o&&a&&!n&&(n=requestAnimationFrame(l))}let s=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,t=performance.now(),i()});s.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){o=!0,t=performance.now(),i()},stop:c,get running(){return o}}}var yt=12,Le=2;function Te(e,{onStep:r,onFrame:n,onReset:t,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:i=!1}){let s=0,c=0,u=xt(e,w=>{let h=dt();if(s+=w*(h&&!i?Math.min(a(),Le):a()),c+=w,s<1)return;let x=performance.now()+yt;for(;s>=1;){if(s-=1,r()===!1){f(!1);break}performance.now()>x&&(s=0)}h&&i&&u.running&&c<1/Le||(c=0,n())});function f(w){w!==u.running&&(s=1,w?u.start():u.stop(),d.label=w?"Pause":"Play",d.icon=w?"pause":"play",w||o())}let d=O({label:"Play",icon:"play",primary:!0,onClick:()=>f(!u.running)}),m=O({label:"Step",icon:"step",onClick:()=>{f(!1);for(let w=0;w<l;w++)r();n(),o()}}),p=O({label:"Reset",icon:"reset",onClick:()=>{f(!1),t(),n(),o()}});return{element:b("div",{class:"lw-player"},d.element,m.element,p.element),play:()=>f(!0),pause:()=>f(!1),get playing(){return u.running}}}var vt=Float64Array.from({length:32},(e,r)=>2**(r-15));function Mt(e){let r=e>>10&31,n=e&1023,t=r?vt[r]*(1+n/1024):n*2**-24;return e&32768?-t:t}function $(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function W(e,r){let n=$(e),t=r==="float16"?2:4,o=r==="float16"?l=>Mt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/t);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var M=28,kt=20,At=.1;function Fe(e){let r=new Float32Array(e*e);return{side:e,ink:r,clear:()=>r.fill(0),load(n){let t=Math.sqrt(n.length),o=De(e,t,a=>a*t/e);r.set(Re(n,o,o))},dab(n,t,o,a=!1){for(let l=0;l<r.length;l++){let i=Math.hypot(l%e+.5-n,Math.floor(l/e)+.5-t),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));r[l]=a?Math.min(r[l],1-s):Math.max(r[l],s)}}}}function ie(e){let r=Math.sqrt(e.length),n=Et(e,r);if(!n)return new Float32Array(M**2);let t=kt/Math.max(n.right-n.left,n.bottom-n.top),o=St(e,r),a=ze(r,t,o.x,n.left,n.right),l=ze(r,t,o.y,n.top,n.bottom);return Re(e,a,l)}function Et(e,r){let n=r,t=0,o=r,a=0;for(let l=0;l<e.length;l++){if(e[l]<At)continue;let i=l%r,s=Math.floor(l/r);n=Math.min(n,i),t=Math.max(t,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return n<t?{left:n,right:t,top:o,bottom:a}:void 0}function St(e,r){let n=0,t=0,o=0;for(let a=0;a<e.length;a++)n+=e[a],t+=e[a]*(a%r+.5),o+=e[a]*(Math.floor(a/r)+.5);return{x:t/n,y:o/n}}function ze(e,r,n,t,o){let a=M/2,l=Math.min(M-(o-n)*r,Math.max((n-t)*r,a));return De(M,e,i=>n+(i-l)/r)}function De(e,r,n){return Array.from({length:e},(t,o)=>{let a=n(o),l=n(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(r,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function Re(e,r,n){let t=Math.sqrt(e.length),o=new Float32Array(t*r.length),a=new Float32Array(n.length*r.length);for(let l=0;l<t;l++)r.forEach((i,s)=>{for(let[c,u]of i)o[l*r.length+s]+=u*e[l*t+c]});return n.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<r.length;u++)a[i*r.length+u]+=c*o[s*r.length+u]}),a}function se(e,r){let{buffer:n,byteOffset:t,byteLength:o}=$(e),a=Float32Array.from(new Uint8Array(n,t,o),l=>l/255);return Array.from({length:o/r},(l,i)=>a.subarray(i*r,(i+1)*r))}var Ne=`.lw-studio {
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
`;var qe=Ne,ce=3,Be={draw:1.25*ce,erase:2.5*ce};function We(e,{digits:r,labels:n,onChange:t}){let o=Fe(ce*M),a=T({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=r[0],i="",s=0,c=()=>{let h=e.colour("paper"),x=e.colour("ink");a.paint(y=>j(h,x,o.ink[y]))};function u(h,x){l=h,i=x,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function f(h){o.load(r[h]),u(r[h],`digit ${n[h]}`),c()}function d(h){cancelAnimationFrame(s);let x=()=>{u(ie(o.ink),o.ink.some(y=>y>0)?"your drawing":"an empty sheet"),m.value=null,t(h)};h?x():s=requestAnimationFrame(x)}let m=Ot(e,r,n,h=>{cancelAnimationFrame(s),f(h),t(!0)}),p=Ie({label:"Erase",title:"Draw with paper instead of ink"}),w=O({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),p.value=!1,c(),d(!0)}});return $t(a,(h,x)=>o.dab(h,x,p.value?Be.erase:Be.draw,p.value),()=>{c(),d(!1)},()=>d(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),f(0),{sheet:F("draw here",a.element),tray:b("div",{class:"lw-tray-row"},m.element,Y(w.element,p.element)),get image(){return l},get subject(){return i},set sample(h){cancelAnimationFrame(s),m.value=h,p.value=!1,f(h)}}}function Ot(e,r,n,t,{blank:o}={}){let a=0,l=o?[...r.keys(),-1]:[...r.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${n[c]}`;return b("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),t(c)}},c<0?K("pencil"):jt(e,r[c]))});function s(c){a=c,l.forEach((u,f)=>i[f].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:b("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function jt(e,r){let n=Math.sqrt(r.length),t=T({label:"",width:n,height:n});t.element.setAttribute("aria-hidden","true");let o=()=>ue(e,t,r);return e.onTheme(o),o(),t.element}function ue(e,r,n){let t=e.colour("paper"),o=e.colour("ink");r.paint(a=>j(t,o,Math.min(1,Math.max(0,n[a]))))}function $t(e,r,n,t){let o;X(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)r(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},n(),i==="end"&&t()})}var _e={onLight:[.44,.53],onDark:[.72,.84]},Lt=.15;function Q(e,r){let n=r[0]+r[1]+r[2]>382?_e.onLight:_e.onDark;return Array.from({length:e},(t,o)=>Pt(n[o%2],Lt,25+360*o/e))}function Pt(e,r,n){let t=r*Math.cos(n*Math.PI/180),o=r*Math.sin(n*Math.PI/180),a=(e+.3963377774*t+.2158037573*o)**3,l=(e-.1055613458*t-.0638541728*o)**3,i=(e-.0894841775*t-1.291485548*o)**3;return[4.0767416621*a-3.3077115913*l+.2309699292*i,-1.2684380046*a+2.6097574011*l-.3413193965*i,-.0041960863*a-.7034186147*l+1.707614701*i].map(c=>Math.round(255*Math.min(1,Math.max(0,It(c)))))}var It=e=>e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055;var pe=2;function He({label:e,side:r,frames:n,across:t=n}){let o=Math.ceil(n/t),a=r+pe,l=T({label:e,width:t*a-pe,height:o*a-pe});return l.element.classList.add("lw-film"),{element:l.element,describe:l.describe,paint(i,s){let c=i.colour("paper"),u=i.colour("ink"),f=j(c,u,.18),d=Array.from({length:256},(m,p)=>j(c,u,p/255));l.paint((m,p,w)=>{let[h,x]=[p%a,w%a],y=s[Math.floor(w/a)*t+Math.floor(p/a)];return h>=r||x>=r||!y?f:d[Math.round(255*y[x*r+h])]})}}}function Tt(e,r){let n=e.dtype==="int8"?Ft(e,r):zt(e,r),t=e.layers.map(o=>{if(!(o.op in de))throw new Error(`nn.js has no layer "${o.op}"; it has ${Object.keys(de).join(", ")}`);let a={...o};for(let l of["weight","bias"])o[l]&&(a[l]=n(o,l));return o.op==="convTranspose"&&(a.weight=Ue(a.weight,o.inChannels)),a});return{inputShape:e.inputShape,layers:t}}var Z=(e,[r,n])=>e.subarray(r,r+n);function zt({dtype:e},r){let n=W(r,e);return(t,o)=>Z(n,t[o])}function Ft(e,r){let n=$(r),t=2*e.plain,o=W(new DataView(n.buffer,n.byteOffset,t),"float16"),a=new Int8Array(n.buffer,n.byteOffset+t,n.byteLength-t);return(l,i)=>{if(i!=="weight"||!l.scale)return Z(o,l[i]);let s=Z(o,l.scale),c=Float32Array.from(Z(a,l.weight)),u=c.length/s.length;for(let f=0;f<c.length;f++)c[f]*=s[Math.floor(f/u)];return c}}function me(e,r){let n=$(r),t=(a,l)=>new DataView(n.buffer,n.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:i,end:s}])=>[a,Tt(l,t(i,s))]))}function fe(e,r){let n=r.length/he(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${r.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let t={data:Float32Array.from(r),shape:e.inputShape,batch:n};for(let o of e.layers)t=de[o.op](t,o);return t}var he=e=>e.reduce((r,n)=>r*n,1),_=e=>(r,n)=>{let{data:t}=r;for(let o=0;o<t.length;o++)t[o]=e(t[o],n);return r},de={linear:Dt,conv:Rt,convTranspose:Bt,affine:Wt,positionBias:_t,pixelShuffle:Ht,upsampleNearest:Gt,upsampleBilinear:Vt,reshape:(e,{shape:r})=>({...e,shape:r}),flatten:e=>({...e,shape:[he(e.shape)]}),relu:_(e=>e>0?e:0),leakyRelu:_((e,{slope:r})=>e>0?e:r*e),sigmoid:_(e=>1/(1+Math.exp(-e))),tanh:_(Math.tanh),silu:_(e=>e/(1+Math.exp(-e)))};function Dt({data:e,batch:r},{inFeatures:n,outFeatures:t,weight:o,bias:a}){let l=new Float32Array(r*t);be(e,o,l,r,t,n,t,1);for(let i=0;i<l.length;i++)l[i]+=a[i%t];return{data:l,shape:[t],batch:r}}function Rt({data:e,shape:[r,n,t],batch:o},a){let{inChannels:l,outChannels:i,kernel:s,stride:c,padding:u,weight:f,bias:d}=a,m=Math.floor((n+2*u[0]-s[0])/c[0])+1,p=Math.floor((t+2*u[1]-s[1])/c[1])+1,w=m*p,h=l*s[0]*s[1],x=new Float32Array(o*i*w);for(let y=0;y<o;y++){let v=e.subarray(y*r*n*t,(y+1)*r*n*t),g=Nt(v,[r,n,t],[m,p],a);be(g,f,x.subarray(y*i*w),w,i,h,1,w)}return ge(x,d,w),{data:x,shape:[i,m,p],batch:o}}function Nt(e,[r,n,t],[o,a],{kernel:[l,i],stride:s,padding:c}){let u=new Float32Array(o*a*r*l*i),f=0;for(let d=0;d<o;d++)for(let m=0;m<a;m++)for(let p=0;p<r;p++)for(let w=0;w<l;w++){let h=d*s[0]+w-c[0],x=(p*n+h)*t;for(let y=0;y<i;y++,f++){let v=m*s[1]+y-c[1];h>=0&&h<n&&v>=0&&v<t&&(u[f]=e[x+v])}}return u}function Bt({data:e,shape:[r,n,t],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:f,bias:d}=a,m=(n-1)*s[0]-2*c[0]+i[0]+u[0],p=(t-1)*s[1]-2*c[1]+i[1]+u[1],w=n*t,h=l*i[0]*i[1],x=new Float32Array(h*w),y=new Float32Array(o*l*m*p);for(let v=0;v<o;v++){let g=e.subarray(v*r*w,(v+1)*r*w);be(f,Ue(g,r),x,h,w,r,w,1),qt(x,[n,t],y.subarray(v*l*m*p),[l,m,p],a)}return ge(y,d,m*p),{data:y,shape:[l,m,p],batch:o}}function qt(e,[r,n],t,[o,a,l],{kernel:[i,s],stride:c,padding:u}){let f=0;for(let d=0;d<o;d++)for(let m=0;m<i;m++)for(let p=0;p<s;p++)for(let w=0;w<r;w++){let h=w*c[0]+m-u[0],x=(d*a+h)*l;for(let y=0;y<n;y++,f++){let v=y*c[1]+p-u[1];h>=0&&h<a&&v>=0&&v<l&&(t[x+v]+=e[f])}}}function Wt({data:e,shape:r,batch:n},{weight:t,bias:o}){let[a,...l]=r,i=he(l),s=e.map((c,u)=>c*t[Math.floor(u/i)%a]);return ge(s,o,i),{data:s,shape:r,batch:n}}function _t(e,{weight:r}){let{data:n}=e;for(let t=0;t<n.length;t+=r.length)for(let o=0;o<r.length;o++)n[t+o]+=r[o];return e}function Ht({data:e,shape:[r,n,t],batch:o},{factor:a}){let l=[r/(a*a),n*a,t*a];return{data:we(l,o,(s,c,u)=>{let f=s*a*a+c%a*a+u%a;return e[(f*n+Math.floor(c/a))*t+Math.floor(u/a)]}),shape:l,batch:o}}function Gt({data:e,shape:[r,n,t],batch:o},{factor:[a,l]}){let i=[r,n*a,t*l];return{data:we(i,o,(c,u,f)=>e[(c*n+Math.floor(u/a))*t+Math.floor(f/l)]),shape:i,batch:o}}function Vt({data:e,shape:[r,n,t],batch:o},{factor:[a,l],alignCorners:i}){let s=[r,n*a,t*l],c=Ge(n,a,i),u=Ge(t,l,i);return{data:we(s,o,(d,m,p)=>{let{low:w,high:h,part:x}=c[m],{low:y,high:v,part:g}=u[p],k=d*n,S=e[(k+w)*t+y]*(1-g)+e[(k+w)*t+v]*g,I=e[(k+h)*t+y]*(1-g)+e[(k+h)*t+v]*g;return S*(1-x)+I*x}),shape:s,batch:o}}function Ge(e,r,n){let t=e*r;return Array.from({length:t},(o,a)=>{let l=n?t>1?a*(e-1)/(t-1):0:Math.max(0,(a+.5)/r-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function we([e,r,n],t,o){let a=new Float32Array(t*e*r*n);for(let l=0,i=0;l<t*e;l++)for(let s=0;s<r;s++)for(let c=0;c<n;c++)a[i++]=o(l,s,c);return a}function ge(e,r,n){for(let t=0,o=0;t<e.length;t+=n,o=(o+1)%r.length)for(let a=t;a<t+n;a++)e[a]+=r[o]}function Ue(e,r){let n=e.length/r,t=new Float32Array(e.length);for(let o=0,a=0;o<r;o++)for(let l=0;l<n;l++,a++)t[l*r+o]=e[a];return t}function be(e,r,n,t,o,a,l,i){let s=0;for(;s+4<=t;s+=4){let c=s*a,u=c+a,f=u+a,d=f+a,m=0;for(;m+2<=o;m+=2){let p=m*a,w=p+a,h=0,x=0,y=0,v=0,g=0,k=0,S=0,I=0;for(let C=0;C<a;C++){let V=r[p+C],U=r[w+C],Ee=e[c+C],Se=e[u+C],Ce=e[f+C],Oe=e[d+C];h+=Ee*V,x+=Ee*U,y+=Se*V,v+=Se*U,g+=Ce*V,k+=Ce*U,S+=Oe*V,I+=Oe*U}let A=s*l+m*i;n[A]=h,n[A+i]=x,n[A+=l]=y,n[A+i]=v,n[A+=l]=g,n[A+i]=k,n[A+=l]=S,n[A+i]=I}if(m<o)for(let p=s;p<s+4;p++)n[p*l+m*i]=Ve(e,p*a,r,m*a,a)}for(;s<t;s++)for(let c=0;c<o;c++)n[s*l+c*i]=Ve(e,s*a,r,c*a,a)}function Ve(e,r,n,t,o){let a=0,l=0,i=0,s=0,c=0;for(;c+4<=o;c+=4)a+=e[r+c]*n[t+c],l+=e[r+c+1]*n[t+c+1],i+=e[r+c+2]*n[t+c+2],s+=e[r+c+3]*n[t+c+3];for(;c<o;c++)a+=e[r+c]*n[t+c];return a+l+i+s}var Ut=e=>Float32Array.from(e.flatMap(r=>[...r]));function D(e,r){let{data:n}=fe(e,Ut(r)),t=n.length/r.length;return r.map((o,a)=>n.subarray(a*t,(a+1)*t))}function xe(e,r,n){let{data:t}=fe(e,r);return{mu:t.subarray(0,n),logVar:t.length>n?t.subarray(n):void 0}}function Kt({mu:e,logVar:r}){return Float64Array.from(e,(n,t)=>(n*n+Math.expm1(r[t])-r[t])/2)}var Ke=e=>e.reduce((r,n)=>r+n,0),H=e=>Float32Array.from(e,r=>1/(1+Math.exp(-r))),Ye=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function ye(e,r){let n=0;for(let t=0;t<e.length;t++)n+=e[t]*r[t]-Ye(r[t]);return n}function ve(e){let r=0;for(let n=0;n<e.length;n++)r+=Ye(e[n])-e[n]/(1+Math.exp(-e[n]));return r/e.length}function Je({encoder:e,decoder:r},n,t){let o=xe(e,n,t.nodes[0].length),a=Ke(Kt(o)),l=D(r,t.nodes.map(s=>Yt(o,s))),i=Ke(l.map((s,c)=>t.weights[c]*ye(n,s)));return{reconstruction:i,kl:a,total:i-a}}var Yt=({mu:e,logVar:r},n)=>Float32Array.from(e,(t,o)=>t+Math.exp(r[o]/2)*n[o]),Jt=[0,Math.sqrt(5-Math.sqrt(10)),Math.sqrt(5+Math.sqrt(10))],Xt=[8/15,(7+2*Math.sqrt(10))/60,(7-2*Math.sqrt(10))/60];function Xe(){let e=[-2,-1,0,1,2].map(n=>({at:Math.sign(n)*Jt[Math.abs(n)],weight:Xt[Math.abs(n)]})),r=e.flatMap(n=>e.map(t=>[n,t]));return{nodes:r.map(([n,t])=>[n.at,t.at]),weights:r.map(([n,t])=>n.weight*t.weight)}}var ee=(e,r,n)=>Array.from(e,(t,o)=>(1-n)*t+n*r[o]);function Qe(e,r,n){let[t,o]=[Math.hypot(...e),Math.hypot(...r)],a=e.reduce((u,f,d)=>u+f*r[d],0)/(t*o),l=Math.acos(Math.min(1,Math.max(-1,a)));if(!(Math.sin(l)>1e-6))return ee(e,r,n);let i=(1-n)*t+n*o,[s,c]=[Math.sin((1-n)*l)/t,Math.sin(n*l)/o];return Array.from(e,(u,f)=>i*(s*u+c*r[f])/Math.sin(l))}var Me=(e,r,n,t=ee)=>Array.from({length:n},(o,a)=>t(e,r,a/(n-1)));function te([e,r],n,t){let o=[];for(let a=0;a<n.length/2;a++){let l=Math.hypot(n[2*a]-e,n[2*a+1]-r);if(o.length===t&&l>=o[t-1].distance)continue;let i=o.findIndex(s=>s.distance>l);o.splice(i<0?o.length:i,0,{i:a,distance:l}),o.length>t&&o.pop()}return o}function ne(e,r){let n=new Map;for(let{i:a}of e)n.set(r[a],(n.get(r[a])??0)+1);let[t,o]=[...n].reduce((a,l)=>l[1]>a[1]?l:a);return{name:t,count:o}}function R({frame:[e,r,n]},t){let o=t/(2*n);return{factor:o,toPixel:([a,l])=>[(a-e+n)*o,(r+n-l)*o],toPlane:(a,l)=>[a/o+e-n,r+n-l/o]}}var P=15,Zt=5,re=10,L=50,Ze=.13;function en(e){let{toPlane:r}=R(e,P),n=2.2*e.frame[2]/P,t=Array.from({length:P**2},(o,a)=>r(a%P+.5,Math.floor(a/P)+.5));return D(e.decoder,t).map((o,a)=>{let l=te(t[a],e.points,Zt).filter(({distance:i})=>i<n);return{shades:H(o),name:l.length?ne(l,e.classes).name:void 0}})}function et(e){let r=document.createElement("canvas"),n=document.createElement("canvas"),t="",o=0;return e.onTheme(()=>o+=1),(a,l,i,{view:s,lit:c},u)=>{let f=[a,l,i.name,s,c,o].join();if(f===t)return r;t=f,r.width=r.height=Math.round(a*l);let d=r.getContext("2d"),m=Q(u.length,e.colour("paper"));return d.setTransform(l,0,0,l,0,0),s!=="digits"&&(tn(n,i.map??=en(i),e,m,{lit:c,strength:s==="both"?.45:1}),d.drawImage(n,0,0,a,a)),s!=="map"&&nn(d,a,i,m,{lit:c,names:u,view:s}),r}}function tn(e,r,n,t,{lit:o,strength:a}){let l=P*M,i=n.colour("paper"),s=n.colour("muted");e.width=e.height=l;let c=e.getContext("2d"),u=c.createImageData(l,l);r.forEach(({shades:f,name:d},m)=>{let p=d===void 0?s:t[d],w=a*(d===void 0?.55:1)*(o===null||o===d?1:Ze),[h,x]=[m%P*M,Math.floor(m/P)*M];f.forEach((y,v)=>{let g=4*((x+Math.floor(v/M))*l+h+v%M);u.data.set([...j(i,p,w*y),255],g)})}),c.putImageData(u,0,0)}function nn(e,r,n,t,{lit:o,names:a,view:l}){let{toPixel:i}=R(n,r),s=Math.max(8,r/42);Object.assign(e,{textAlign:"center",textBaseline:"middle",font:`600 ${s}px system-ui, sans-serif`});for(let c=0;c<n.classes.length;c++){let u=n.classes[c],[f,d]=i([n.points[2*c],n.points[2*c+1]]);e.fillStyle=E(t[u],o===null||o===u?l==="both"?1:.85:Ze),e.fillText(a[u],f,d)}}function tt(e,r,n,{plane:t,z:o,ends:a,way:l,q:i,picture:s}){let[c,u,f]=["paper","ink","blue"].map(h=>E(r.colour(h))),d=R(t,n),m=h=>d.toPixel(h).map(x=>Math.min(n-4,Math.max(4,x)));on(e,l.map(d.toPixel),[[c,5],[u,2]]);for(let[h,x]of Object.entries(a))an(e,h,m(x),c,u);ln(e,r,d,i,c);let[p,w]=m(o);for(let[h,x]of[[c,6],[f,3]])Object.assign(e,{strokeStyle:h,lineWidth:x}),e.beginPath(),e.arc(p,w,re,0,2*Math.PI),e.stroke();rn(e,s,[p,w],n,f)}function rn(e,r,[n,t],o,a){let l=Math.min(o-L-3,Math.max(3,n-L/2)),i=t>L+2*re?t-re-L-7:t+re+7;e.save(),e.beginPath(),e.roundRect(l,i,L,L,6),Object.assign(e,{strokeStyle:a,lineWidth:4}),e.stroke(),e.clip(),e.drawImage(r,l,i,L,L),e.restore()}function on(e,r,n){for(let[t,o]of n){Object.assign(e,{strokeStyle:t,lineWidth:o,lineCap:"round",lineJoin:"round"}),e.beginPath();for(let[a,l]of r)e.lineTo(a,l);e.stroke()}}function an(e,r,[n,t],o,a){Object.assign(e,{fillStyle:a,strokeStyle:o,lineWidth:2}),e.beginPath(),e.arc(n,t,9,0,2*Math.PI),e.fill(),e.stroke(),Object.assign(e,{fillStyle:o,textAlign:"center",textBaseline:"middle"}),e.font="700 11px system-ui, sans-serif",e.fillText(r,n,t+.5)}function ln(e,r,n,{mu:t,logVar:o},a){let[l,i]=n.toPixel(t),s=r.colour("orange"),c=o?Array.from(o,u=>Math.exp(u/2)*n.factor):[2,2];for(let u of[2,1])e.beginPath(),e.ellipse(l,i,...c.map(f=>Math.max(1.5,u*f)),0,0,2*Math.PI),Object.assign(e,{fillStyle:E(s,u===1?.9:.35),strokeStyle:a,lineWidth:1}),e.fill(),u===2&&e.stroke()}var nt=`.lp-main {
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
`;var B=60,G=11,rt=2*G-1,ot=10,cn=16,ke={line:ee,arc:Qe},un=[{value:"map",label:"map",title:"Decoded digits, in the colour of the test digits near them"},{value:"digits",label:"digits",title:"Test digits, each at the mean that the encoder gives it"},{value:"both",label:"both"}];function pn({model:e,el:r}){let n=mn(e),t=e.get("classes"),o=Pe(r,{title:"Latent plane",lead:"Every place of this plane is a picture. Drag the ring: the decoder draws what is there.",css:qe+nt}),a=We(o,{digits:se(e.get("digits"),M**2),labels:e.get("labels"),onChange(p){c(),d(),p&&m()}}),l={},i=wn(o,t,(p,w,h)=>f(p,w,h)),s=fn(o,n,t,l,{change:()=>{d(),m()},step:()=>{d()},rest:()=>m(),usePlane:()=>u(),reset:()=>{Object.assign(l,{plane:n[0],view:"map",lit:null,way:"line"}),a.sample=0,u(),s.show()}});function c(){let{plane:p}=l;l.q=xe(p.encoder,a.image,2),l.elbo=l.q.logVar&&Je(p,a.image,dn),l.z=Array.from(l.q.mu),l.onWay=!1}function u(){l.ends={A:[...l.plane.ends[0]],B:[...l.plane.ends[1]]},l.t=0,c(),d()}function f(p,w,h){h==="z"?l.z=p:l.ends[h]=p,l.onWay=!1,d(),w==="end"&&m()}function d(){s.follow(),i.draw(l,a)}let m=()=>o.announce(i.sentence(l,a));return Object.assign(l,{plane:n[0],view:"map",lit:null,way:"line"}),o.add(a.tray,i.arranged(a.sheet,s),s.walk,...i.way),u(),o.onTheme(d),o.destroy}var dn=Xe();function mn(e){let r=me(e.get("encoders"),e.get("encoder_weights")),n=me(e.get("decoders"),e.get("decoder_weights")),t=W(e.get("points"),"float16"),{buffer:o,byteOffset:a,byteLength:l}=$(e.get("point_classes")),i=new Uint8Array(o,a,l);return e.get("planes").map(({name:s,frame:c,ends:u,start:f,end:d})=>({name:s,frame:c,ends:u,encoder:r[s],decoder:n[s],points:t.subarray(2*f,2*d),classes:i.subarray(f,d)}))}function fn(e,r,n,t,{change:o,step:a,rest:l,usePlane:i,reset:s}){let c=g=>{Object.assign(t,g),o()},u=J({label:"plane of the",options:r.map(({name:g})=>g),onChange(g){t.plane=r.find(k=>k.name===g),i(),o()}});u.element.hidden=r.length<2;let f=J({label:"show",options:un,onChange:g=>c({view:g})}),d=hn(e,n,g=>c({lit:g})),m=[0,1].map(g=>ae({label:["z₁","z₂"][g],min:-1,max:1,step:.01,value:0,onInput:k=>c({z:Object.assign([...t.z],{[g]:k}),onWay:!1})})),p=g=>{Object.assign(t,{t:g,onWay:!0}),t.z=ke[t.way](t.ends.A,t.ends.B,g/B)},w=ae({label:"A to B",min:0,max:B,step:1,value:0,format:g=>`${Math.round(100*g/B)} %`,onInput:g=>{p(g),o()}}),h=J({label:"via",options:[{value:"line",label:"line"},{value:"arc",label:"arc",title:"Around the middle of the prior: direction and length change evenly"}],onChange:g=>c({way:g,onWay:!1})}),x=1,y=Te(e,{onStep(){t.t===B&&(x=-1),t.t===0&&(x=1),p(t.t+x)},onFrame:a,onRest:l,onReset(){x=1,s()}}),v=["A","B"].map(g=>O({label:`Set ${g}`,title:`Put ${g} where the ring is`,onClick:()=>c({ends:{...t.ends,[g]:[...t.z]},onWay:!1})}));return{above:[u.element,f.element,d.element],axes:m.map(g=>g.element),walk:b("div",{class:"lp-walk"},y.element,w.element,Y(h.element,...v.map(g=>g.element))),show(){u.value=t.plane.name,f.value=t.view,h.value=t.way,d.value=t.lit},follow(){let[g,k,S]=t.plane.frame;m.forEach((I,A)=>{Object.assign(I.input,{min:[g,k][A]-S,max:[g,k][A]+S,step:S/100}),I.value=t.z[A]}),w.value=t.t}}}function hn(e,r,n){let t=null,o=r.map((i,s)=>b("button",{type:"button",class:"lp-chip",title:`Show only the class ${i}`,"aria-pressed":"false","data-lm-suppress-shortcuts":"true",onclick:()=>{a(t===s?null:s),n(t)}},i));function a(i){t=i,o.forEach((s,c)=>s.setAttribute("aria-pressed",String(c===t)))}let l=()=>{let i=Q(r.length,e.colour("paper"));o.forEach((s,c)=>s.style.color=E(i[c]))};return e.onTheme(l),l(),{element:b("div",{class:"lp-chips",role:"group","aria-label":"Show only one class"},...o),set value(i){a(i)}}}function wn(e,r,n){let t,o={},a=T({label:"Decoder",width:M,height:M}),l=et(e),i=le(e,{label:"Latent plane",height:300,draw(d,m){t&&(d.drawImage(l(m,devicePixelRatio||1,t.plane,t,r),0,0,m,m),tt(d,e,m,{...t,way:o.places,picture:a.element}))}});i.element.classList.add("lp-plane"),gn(i.element,()=>t,n);let s=bn(),c=He({label:"The way",side:M,frames:G}),u=le(e,{label:"Entropy along the way",height:92,draw:(...d)=>t&&yn(...d,o.entropies,t,e)});function f({plane:{name:d,decoder:m},ends:p,way:w}){let h=[d,w,...p.A,...p.B].join();if(h===o.key)return;let x=Object.entries(ke).map(([v,g])=>[v,D(m,Me(p.A,p.B,rt,g))]),y=Object.fromEntries(x);o={key:h,places:Me(p.A,p.B,rt,ke[w]),entropies:Object.fromEntries(x.map(([v,g])=>[v,g.map(ve)]))},c.paint(e,y[w].filter((v,g)=>g%2===0).map(H)),c.describe(`${G} decoded pictures from A to B on ${w==="line"?"the line":"an arc"}`),u.describe(xn(o.entropies))}return e.onTheme(()=>{o={}}),{arranged:(d,m)=>b("div",{class:"lp-main"},i.element,b("div",{class:"lp-side"},d,F("decoded z",a.element),b("div",{class:"lp-wide"},...m.axes),s.element),b("div",{class:"lp-show"},...m.above)),way:[F("What lies on the way",c.element),F(b("span",{},"How unsure the decoder is: entropy of a pixel ",at("line")," ",at("arc")),u.element)],draw(d,m){t=d,f(d);let[p]=D(d.plane.decoder,[d.z]);ue(e,a,H(p));let w=lt(d,r);a.describe(`What the decoder draws at z = ${N(d.z)}. ${w}`),i.describe(`Latent plane. z at ${N(d.z)}, A at ${N(d.ends.A)}, B at ${N(d.ends.B)}, ${m.subject} at ${N(d.q.mu)}`),i.redraw(),u.redraw(),s.show(d,m.subject,ye(m.image,p)),e.readout(`${w} Mean entropy of a pixel there: ${ve(p).toFixed(3)} nats.`)},sentence:(d,m)=>`z = ${N(d.z)}. ${lt(d,r)} ${s.words(d,m.subject)}`}}var at=e=>b("span",{class:`lp-key lp-${e}`},e),z=e=>it(e.toFixed(1)),it=e=>e.replaceAll("-","−"),N=e=>it(`(${Array.from(e,r=>r.toFixed(2)).join(", ")})`);function lt({plane:e,z:r},n){let{name:t,count:o}=ne(te(r,e.points,ot),e.classes);return`Of the ${ot} test digits nearest to z, ${o} are of class ${n[t]}.`}function gn(e,r,n){let t="z";X(e,(o,a,l)=>{let i=e.width/e.clientWidth,{plane:s,z:c,ends:u}=r(),f=R(s,e.clientWidth),d=[o/i,a/i].map(m=>Math.min(e.clientWidth,Math.max(0,m)));if(l==="start"){let m=([,p])=>Math.hypot(...f.toPixel(p).map((w,h)=>w-d[h]))<cn;t=[["z",c],...Object.entries(u)].find(m)?.[0]??"z"}n(f.toPlane(...d),l,t)})}function bn(){let e=b("p",{class:"lp-who"}),n=["E ln p(x|z)","− KL(q‖p)","= ELBO","ln p(x|z) at the ring"].map(i=>{let s=b("b",{});return{number:s,element:b("p",{},b("span",{},i),s)}}),[t,o,a,l]=n;return t.element.classList.add("lp-reconstruction"),o.element.classList.add("lp-kl"),a.element.classList.add("lp-sum"),{element:b("div",{class:"lw-formula lp-elbo lp-wide"},e,...n.map(i=>i.element)),show({elbo:i},s,c){for(let u of[t,o,a])u.element.hidden=!i;e.textContent=i?`q of ${s}, in nats`:`code of ${s}, in nats`,l.number.textContent=z(c),i&&(t.number.textContent=z(i.reconstruction),o.number.textContent=z(-i.kl),a.number.textContent=z(i.total))},words:({elbo:i},s)=>i?`${s}: ELBO ${z(i.total)} nats, reconstruction ${z(i.reconstruction)}, KL ${z(i.kl)}.`:""}}function xn(e){return`Mean entropy of a pixel from A to B, in nats. ${Object.entries(e).map(([n,t])=>{let[o,a,l]=[t[0],Math.max(...t),t.at(-1)].map(i=>i.toFixed(3));return`On the ${n} ${o} at A, at most ${a}, ${l} at B.`}).join(" ")}`}function yn(e,r,n,t,{way:o,t:a,onWay:l},i){let s=Math.max(.01,...Object.values(t).flat()),c=n-4,u=m=>r*(.5+m*(G-1))/G,f=m=>c-m/s*(c-12);Object.assign(e,{strokeStyle:E(i.colour("line")),lineWidth:1}),Ae(e,[[0,c],[r,c]]);let d=Object.entries(t).sort(([m])=>m===o?1:-1);for(let[m,p]of d){let w=m===o;Object.assign(e,{strokeStyle:E(i.colour(w?"ink":"muted")),lineWidth:w?2.2:1.3}),e.setLineDash(m==="arc"?[5,3]:[]),Ae(e,p.map((h,x)=>[u(x/(p.length-1)),f(h)])),e.setLineDash([])}l&&vn(e,[u(a/B),c],f,Mn(t[o],a/B),i)}function vn(e,[r,n],t,o,a){let l=E(a.colour("blue")),i=r>.85*e.canvas.clientWidth;Object.assign(e,{strokeStyle:l,fillStyle:l,lineWidth:1}),Ae(e,[[r,0],[r,n]]),e.beginPath(),e.arc(r,t(o),4.5,0,2*Math.PI),e.fill(),Object.assign(e,{fillStyle:E(a.colour("muted")),textBaseline:"bottom",textAlign:i?"right":"left"}),e.fillText(`${o.toFixed(3)} nats`,r+(i?-8:8),n-2)}function Mn(e,r){let n=r*(e.length-1),t=Math.min(e.length-2,Math.floor(n));return e[t]+(n-t)*(e[t+1]-e[t])}function Ae(e,r){e.beginPath();for(let[n,t]of r)e.lineTo(n,t);e.stroke()}var ar={render:pn};export{ar as default};
