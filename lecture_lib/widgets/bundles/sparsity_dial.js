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
`;function v(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var Ue=Math.random().toString(36).slice(2,8),Ge=0,Q=()=>`lw-${Ue}-${++Ge}`,H={"data-lm-suppress-shortcuts":"true"},We={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function B(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",We[e]),t.append(n),t}function ge(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(v("style",{"data-lecture-kit":!0},t))}function be(e,{title:t,lead:n,css:r}){ge(e,we),r&&ge(e,r);let o=Q(),a=v("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=v("p",{class:"lw-readout"}),s=v("div",{class:"lw-body"}),i=P({icon:"enlarge",title:"Full screen",onClick:()=>Ke(c)});i.element.hidden=!document.fullscreenEnabled;let c=v("div",{class:"lw",role:"group","aria-labelledby":o,...H},v("div",{class:"lw-head"},v("div",{class:"lw-title",id:o},t),i.element),n?v("p",{class:"lw-lead"},n):null,s,l,a);e.append(c);let u=[()=>c.remove()],f=new Map,w=[()=>f.clear()];u.push(Qe(()=>w.forEach(d=>d()))),u.push(Xe(c,()=>w.forEach(d=>d())));let p=0;return u.push(()=>clearTimeout(p)),{root:c,body:s,add:(...d)=>s.append(...d),announce(d){clearTimeout(p),p=setTimeout(()=>{a.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return c.isConnected?(f.has(d)||f.set(d,Je(c,`var(--lw-${d})`)),f.get(d)):Ye},onTheme:d=>w.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Ke(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ye=[128,128,128];function Xe(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Je(e,t){let n=v("span",{style:`color: ${t}`});e.append(n);let r=v("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var U=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,L=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function Qe(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var G=(...e)=>v("div",{class:"lw-row"},...e),ve=(...e)=>v("div",{class:"lw-column"},...e);var $=(e,...t)=>v("div",{class:"lw-figure"},v("div",{class:"lw-heading"},e),...t),Ze=e=>e.toFixed(2).replace("-","−");function Z({label:e,min:t,max:n,step:r,value:o,format:a=Ze,onInput:l=()=>{}}){let s=Q(),i=v("input",{type:"range",id:s,min:t,max:n,step:r,value:o,...H}),c=v("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:v("div",{class:"lw-slider"},v("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(f){i.value=f,u()}}}function P({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=v("span",{},e??""),l=v("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...H},t?B(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(B(s))}}}function xe({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=v("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...H},v("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function ee({label:e,options:t,value:n,onChange:r=()=>{}}){let o=Q(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>v("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??a[0].value),onchange:()=>r(i.value),...H})),s=a.map((i,c)=>v("label",{title:i.title},l[c],v("span",{},i.label)));return{element:v("fieldset",{class:"lw-choice"},v("legend",{},e),v("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function S({label:e,width:t,height:n}){let r=v("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<n;s++)for(let c=0;c<t;c++,i++){let u=l(i,c,s);for(let f=0;f<3;f++)a.data[4*i+f]=u[f]}o.putImageData(a,0,0)}}}function ye(e,{label:t,height:n,draw:r}){let o=v("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let f=Math.round(c*i),w=Math.round(u*i);(o.width!==f||o.height!==w)&&Object.assign(o,{width:f,height:w}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function Me(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}var et=Float64Array.from({length:32},(e,t)=>2**(t-15));function tt(e){let t=e>>10&31,n=e&1023,r=t?et[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function q(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function te(e,t){let n=q(e),r=t==="float16"?2:4,o=t==="float16"?l=>tt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var T=28,nt=20,rt=.1;function Ae(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(n){let r=Math.sqrt(n.length),o=Ce(e,r,a=>a*r/e);t.set(Ee(n,o,o))},dab(n,r,o,a=!1){for(let l=0;l<t.length;l++){let s=Math.hypot(l%e+.5-n,Math.floor(l/e)+.5-r),i=Math.min(1,Math.max(0,(o+.75-s)/1.5));t[l]=a?Math.min(t[l],1-i):Math.max(t[l],i)}}}}function ne(e){let t=Math.sqrt(e.length),n=ot(e,t);if(!n)return new Float32Array(T**2);let r=nt/Math.max(n.right-n.left,n.bottom-n.top),o=at(e,t),a=ke(t,r,o.x,n.left,n.right),l=ke(t,r,o.y,n.top,n.bottom);return Ee(e,a,l)}function ot(e,t){let n=t,r=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<rt)continue;let s=l%t,i=Math.floor(l/t);n=Math.min(n,s),r=Math.max(r,s+1),o=Math.min(o,i),a=Math.max(a,i+1)}return n<r?{left:n,right:r,top:o,bottom:a}:void 0}function at(e,t){let n=0,r=0,o=0;for(let a=0;a<e.length;a++)n+=e[a],r+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:r/n,y:o/n}}function ke(e,t,n,r,o){let a=T/2,l=Math.min(T-(o-n)*t,Math.max((n-r)*t,a));return Ce(T,e,s=>n+(s-l)/t)}function Ce(e,t,n){return Array.from({length:e},(r,o)=>{let a=n(o),l=n(o+1),s=[];for(let i=Math.max(0,Math.floor(a));i<Math.min(t,l);i++)s.push([i,(Math.min(l,i+1)-Math.max(a,i))/(l-a)]);return s})}function Ee(e,t,n){let r=Math.sqrt(e.length),o=new Float32Array(r*t.length),a=new Float32Array(n.length*t.length);for(let l=0;l<r;l++)t.forEach((s,i)=>{for(let[c,u]of s)o[l*t.length+i]+=u*e[l*r+c]});return n.forEach((l,s)=>{for(let[i,c]of l)for(let u=0;u<t.length;u++)a[s*t.length+u]+=c*o[i*t.length+u]}),a}function re(e,t){let{buffer:n,byteOffset:r,byteLength:o}=q(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,s)=>a.subarray(s*t,(s+1)*t))}var Se=`.lw-studio {
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
`;var $e=Se,oe=3,Fe={draw:1.25*oe,erase:2.5*oe},Te=(...e)=>v("div",{class:"lw-studio"},...e),W=(...e)=>v("div",{class:"lw-caption"},...e);function De(e,{digits:t,labels:n,onChange:r}){let o=Ae(oe*T),a=S({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],s="",i=0,c=()=>{let h=e.colour("paper"),x=e.colour("ink");a.paint(m=>L(h,x,o.ink[m]))};function u(h,x){l=h,s=x,a.describe(`Drawing sheet: ${s}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function f(h){o.load(t[h]),u(t[h],`digit ${n[h]}`),c()}function w(h){cancelAnimationFrame(i);let x=()=>{u(ne(o.ink),o.ink.some(m=>m>0)?"your drawing":"an empty sheet"),p.value=null,r(h)};h?x():i=requestAnimationFrame(x)}let p=it(e,t,n,h=>{cancelAnimationFrame(i),f(h),r(!0)}),d=xe({label:"Erase",title:"Draw with paper instead of ink"}),g=P({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),d.value=!1,c(),w(!0)}});return ct(a,(h,x)=>o.dab(h,x,d.value?Fe.erase:Fe.draw,d.value),()=>{c(),w(!1)},()=>w(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(i)),f(0),{sheet:$("draw here",a.element),tray:v("div",{class:"lw-tray-row"},p.element,G(g.element,d.element)),get image(){return l},get subject(){return s},set sample(h){cancelAnimationFrame(i),p.value=h,d.value=!1,f(h)}}}function it(e,t,n,r,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],s=l.map(c=>{let u=c<0?o:`Digit ${n[c]}`;return v("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),r(c)}},c<0?B("pencil"):st(e,t[c]))});function i(c){a=c,l.forEach((u,f)=>s[f].setAttribute("aria-pressed",String(u===a)))}return i(0),{element:v("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return a},set value(c){i(c)}}}function st(e,t){let n=Math.sqrt(t.length),r=S({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let o=()=>K(e,r,t);return e.onTheme(o),o(),r.element}function K(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>L(r,o,Math.min(1,Math.max(0,n[a]))))}function ct(e,t,n,r){let o;Me(e.element,(a,l,s)=>{let i=s==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-i.x,l-i.y)));for(let u=1;u<=c;u++)t(i.x+(a-i.x)*u/c,i.y+(l-i.y)*u/c);o={x:a,y:l},n(),s==="end"&&r()})}var F=6;function Ie(e,t){let n=Math.ceil(e/t),r=S({label:"Hidden units",width:t*F+1,height:n*F+1});return{element:r.element,describe:r.describe,onPoint:o=>ae(r.element,e,t,o),paint(o,a,l){let s=o.colour("paper"),i=o.colour("ink"),c=o.colour("surface"),u=o.colour("blue"),f=Array.from(l,d=>L(c,u,d)),w=a%t*F,p=Math.floor(a/t)*F;r.paint((d,g,h)=>g%F&&h%F?f[Math.floor(h/F)*t+Math.floor(g/F)]??s:g>=w&&g<=w+F&&h>=p&&h<=p+F?i:s)}}}function ae(e,t,n,r){let o=Math.ceil(t/n);for(let a of["pointermove","pointerdown"])e.addEventListener(a,l=>{let s=e.getBoundingClientRect(),i=Math.floor((l.clientX-s.left)/s.width*n),u=Math.floor((l.clientY-s.top)/s.height*o)*n+Math.min(i,n-1);u>=0&&u<t&&r(u)})}function ie(e,t){let n=e.dtype==="int8"?dt(e,t):ut(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>ze(r,n))}}function ze(e,t){if(!(e.op in le))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(le).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return e.op==="convTranspose"&&(n.weight=J(n.weight,e.inChannels)),e.inner&&(n.inner=e.inner.map(r=>ze(r,t))),n}var Y=(e,[t,n])=>e.subarray(t,t+n);function ut({dtype:e},t){let n=te(t,e);return(r,o)=>Y(n,r[o])}function dt(e,t){let n=q(t),r=2*e.plain,o=te(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,s)=>{if(s!=="weight"||!l.scale)return Y(o,l[s]);let i=Y(o,l.scale),c=Float32Array.from(Y(a,l.weight)),u=c.length/i.length;for(let f=0;f<c.length;f++)c[f]*=i[Math.floor(f/u)];return c}}function X(e,t){let n=t.length/R(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return je(e.layers,{data:Float32Array.from(t),shape:e.inputShape,batch:n})}var je=(e,t)=>e.reduce((n,r)=>le[r.op](n,r),t),R=e=>e.reduce((t,n)=>t*n,1),_=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},le={linear:pt,conv:ft,convTranspose:ht,affine:gt,instanceNorm:bt,positionBias:vt,pixelShuffle:Mt,upsampleNearest:kt,upsampleBilinear:At,skip:xt,residual:yt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[R(e.shape)]}),relu:_(e=>e>0?e:0),leakyRelu:_((e,{slope:t})=>e>0?e:t*e),sigmoid:_(e=>1/(1+Math.exp(-e))),tanh:_(Math.tanh),silu:_(e=>e/(1+Math.exp(-e)))};function pt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let l=new Float32Array(t*r);ue(e,o,l,t,r,n,r,1);for(let s=0;s<l.length;s++)l[s]+=a[s%r];return{data:l,shape:[r],batch:t}}function ft({data:e,shape:[t,n,r],batch:o},a){let{inChannels:l,outChannels:s,kernel:i,stride:c,padding:u,weight:f,bias:w}=a,p=Math.floor((n+2*u[0]-i[0])/c[0])+1,d=Math.floor((r+2*u[1]-i[1])/c[1])+1,g=p*d,h=l*i[0]*i[1],x=new Float32Array(o*s*g);for(let m=0;m<o;m++){let b=e.subarray(m*t*n*r,(m+1)*t*n*r),M=mt(b,[t,n,r],[p,d],a);ue(M,f,x.subarray(m*s*g),g,s,h,1,g)}return ce(x,w,g),{data:x,shape:[s,p,d],batch:o}}function mt(e,[t,n,r],[o,a],{kernel:[l,s],stride:i,padding:c}){let u=new Float32Array(o*a*t*l*s),f=0;for(let w=0;w<o;w++)for(let p=0;p<a;p++)for(let d=0;d<t;d++)for(let g=0;g<l;g++){let h=w*i[0]+g-c[0],x=(d*n+h)*r;for(let m=0;m<s;m++,f++){let b=p*i[1]+m-c[1];h>=0&&h<n&&b>=0&&b<r&&(u[f]=e[x+b])}}return u}function ht({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:f,bias:w}=a,p=(n-1)*i[0]-2*c[0]+s[0]+u[0],d=(r-1)*i[1]-2*c[1]+s[1]+u[1],g=n*r,h=l*s[0]*s[1],x=new Float32Array(h*g),m=new Float32Array(o*l*p*d);for(let b=0;b<o;b++){let M=e.subarray(b*t*g,(b+1)*t*g);ue(f,J(M,t),x,h,g,t,g,1),wt(x,[n,r],m.subarray(b*l*p*d),[l,p,d],a)}return ce(m,w,p*d),{data:m,shape:[l,p,d],batch:o}}function wt(e,[t,n],r,[o,a,l],{kernel:[s,i],stride:c,padding:u}){let f=0;for(let w=0;w<o;w++)for(let p=0;p<s;p++)for(let d=0;d<i;d++)for(let g=0;g<t;g++){let h=g*c[0]+p-u[0],x=(w*a+h)*l;for(let m=0;m<n;m++,f++){let b=m*c[1]+d-u[1];h>=0&&h<a&&b>=0&&b<l&&(r[x+b]+=e[f])}}}function gt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,s=R(l),i=e.map((c,u)=>c*r[Math.floor(u/s)%a]);return ce(i,o,s),{data:i,shape:t,batch:n}}function bt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=R(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),u=c.reduce((p,d)=>p+d,0)/l,f=c.reduce((p,d)=>p+(d-u)**2,0)/l,w=t[i]/Math.sqrt(f+r);for(let p=0;p<l;p++)c[p]=(c[p]-u)*w+n[i]}return e}function vt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var qe=(e,t)=>je(t,{...e,data:e.data.slice()});function xt(e,{inner:t}){let n=qe(e,t),r=R(e.shape),o=R(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function yt(e,{inner:t}){let n=qe(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function Mt({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:se(l,o,(i,c,u)=>{let f=i*a*a+c%a*a+u%a;return e[(f*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function kt({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let s=[t,n*a,r*l];return{data:se(s,o,(c,u,f)=>e[(c*n+Math.floor(u/a))*r+Math.floor(f/l)]),shape:s,batch:o}}function At({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,n*a,r*l],c=Le(n,a,s),u=Le(r,l,s);return{data:se(i,o,(w,p,d)=>{let{low:g,high:h,part:x}=c[p],{low:m,high:b,part:M}=u[d],k=w*n,A=e[(k+g)*r+m]*(1-M)+e[(k+g)*r+b]*M,y=e[(k+h)*r+m]*(1-M)+e[(k+h)*r+b]*M;return A*(1-x)+y*x}),shape:i,batch:o}}function Le(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function se([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,s=0;l<r*e;l++)for(let i=0;i<t;i++)for(let c=0;c<n;c++)a[s++]=o(l,i,c);return a}function ce(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function J(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}function ue(e,t,n,r,o,a,l,s){let i=0;for(;i+4<=r;i+=4){let c=i*a,u=c+a,f=u+a,w=f+a,p=0;for(;p+2<=o;p+=2){let d=p*a,g=d+a,h=0,x=0,m=0,b=0,M=0,k=0,A=0,y=0;for(let E=0;E<a;E++){let z=t[d+E],j=t[g+E],D=e[c+E],I=e[u+E],N=e[f+E],V=e[w+E];h+=D*z,x+=D*j,m+=I*z,b+=I*j,M+=N*z,k+=N*j,A+=V*z,y+=V*j}let C=i*l+p*s;n[C]=h,n[C+s]=x,n[C+=l]=m,n[C+s]=b,n[C+=l]=M,n[C+s]=k,n[C+=l]=A,n[C+s]=y}if(p<o)for(let d=i;d<i+4;d++)n[d*l+p*s]=Oe(e,d*a,t,p*a,a)}for(;i<r;i++)for(let c=0;c<o;c++)n[i*l+c*s]=Oe(e,i*a,t,c*a,a)}function Oe(e,t,n,r,o){let a=0,l=0,s=0,i=0,c=0;for(;c+4<=o;c+=4)a+=e[t+c]*n[r+c],l+=e[t+c+1]*n[r+c+1],s+=e[t+c+2]*n[r+c+2],i+=e[t+c+3]*n[r+c+3];for(;c<o;c++)a+=e[t+c]*n[r+c];return a+l+s+i}var Ct=.1;function de(e){let t=Math.sqrt(e.length)/2;return Float32Array.from({length:t*t},(n,r)=>{let o=4*t*Math.floor(r/t)+2*(r%t);return(e[o]+e[o+1]+e[o+2*t]+e[o+2*t+1])/4})}function Ne({encoder:e,decoder:t,bytes:n},r,o){let a=q(r),l=([p,d])=>new DataView(a.buffer,a.byteOffset+p,d),s={encoder:ie(e,l(n.encoder)),decoder:ie(t,l(n.decoder))},i=p=>p.layers.find(({op:d})=>d==="linear"),c=i(s.encoder).outFeatures,u=o[0].length,f=p=>Array.from({length:c},(d,g)=>p.subarray(g*u,(g+1)*u)),w=X(s.encoder,o.flatMap(p=>[...p])).data;return{...s,hidden:c,activities:w,scale:w.reduce((p,d)=>Math.max(p,d),1e-6),filters:{encoder:f(i(s.encoder).weight),decoder:f(J(i(s.decoder).weight,u))}}}function pe(e,t){let n=X(e.encoder,t).data,r=X(e.decoder,n).data,o=0;for(let a=0;a<t.length;a++)o+=(r[a]-t[a])**2;return{h:n,image:r,error:o,active:fe(n,e.scale)}}var fe=(e,t)=>e.reduce((n,r)=>n+(r>Ct*t?1:0),0);function Re(e,t,n){let r=new Float64Array(t);for(let o of e)r[Math.max(0,Math.min(t-1,Math.floor(o/n*t)))]+=1/e.length;return r}var He=`.lw .sd-dial {
  flex-wrap: nowrap;
}
.lw .sd-dial .lw-slider {
  flex-basis: 0;
  grid-template-columns: auto minmax(3rem, 1fr) minmax(3.4em, auto);
}
.lw .sd-explanation,
.lw:has(.sd-dial) .lw-readout {
  min-height: 2.9em;
}
.sd-filters {
  display: grid;
  grid-template: "all one" "counts counts" / minmax(0, 17fr) minmax(0, 10fr);
  gap: 0.6rem 0.9rem;
}
.sd-filters > :last-child {
  grid-area: counts;
}
.sd-unit {
  min-height: 2.6em;
  font-size: 0.9em;
  color: var(--lw-muted);
}
@container (min-width: 560px) {
  .sd-filters {
    grid-template: "all one counts" / minmax(0, 14fr) minmax(0, 7fr) minmax(0, 11fr);
  }
  .lw .sd-filters .lw-chart {
    height: 12rem !important; /* as tall as the filters allow; the chart brings a height of its own */
  }
  .lw .sd-explanation,
  .lw:has(.sd-dial) .lw-readout {
    min-height: 1.45em;
  }
}
@container (max-width: 559px) {
  .lw .sd-kind {
    display: block;
  }
  .lw .sd-kind legend {
    float: none;
    margin-bottom: 0.3rem;
  }
  .lw .sd-kind .lw-bar span {
    padding-inline: 0.55rem;
  }
}
`;var O=T/2,me=20,St={none:"none",l1:"L1",kl:"KL",l2:"L2",weights:"L1 on weights"},Pe={none:"Only the squared error counts; nothing asks the units to be quiet.",l1:"Error + λ Σ|hⱼ|: an active unit pays for all it does, the last bit as much as the first.",kl:"Error + λ Σ KL(ρ ‖ mean of hⱼ): each unit is to be active on a share ρ of the digits.",l2:"Error + λ Σ hⱼ²: much costs a lot, little costs next to nothing; so many do a little.",weights:"Error + λ Σ|W|: the weights pay. What the units do is free."};function Ft({model:e,el:t}){let n=re(e.get("digits"),T**2),r=n.map(de),o=e.get("family"),a=new Map,l=be(t,{title:"Sparsity dial",lead:"Each lamp is a hidden unit. Punish something: how many stay lit?",css:$e+He}),s=[...new Set(o.map(y=>y.kind))],i={kind:e.get("kind"),strength:e.get("strength")},c=y=>o.filter(C=>C.kind===y);function u(){let y=c(x.value)[m.value];return a.has(y)||a.set(y,Ne(y,e.get("weights"),r)),a.get(y)}let f=$t(l,e.get("n_hidden"),()=>p()),w=()=>({net:u(),input:de(h.image),subject:h.subject}),p=()=>f.draw(w()),d=()=>l.announce(f.sentence(w())),g=()=>{p(),d()},h=De(l,{digits:n,labels:e.get("labels"),onChange(y){p(),y&&d()}}),x=ee({label:"penalty",options:s.map(y=>({value:y,label:St[y],title:Pe[y]})),value:i.kind,onChange:()=>{M(),g()}});x.element.classList.add("sd-kind");let m=Z({label:"factor λ",min:0,max:Math.max(...s.map(y=>c(y).length))-1,step:1,value:i.strength,format:y=>String(c(x.value)[y]?.strength??0),onInput:g}),b=v("p",{class:"lw-note sd-explanation"});function M(){let y=c(x.value).length;m.input.max=Math.max(1,y-1),m.input.disabled=y<2,m.value=y<2?0:Math.min(m.value,y-1),b.textContent=Pe[x.value]}let k=P({label:"Reset",icon:"reset",onClick:()=>{x.value=i.kind,m.input.max=c(i.kind).length-1,m.value=i.strength,M(),h.sample=0,f.reset(),g()}});M();let A=G(m.element,k.element);return A.classList.add("sd-dial"),l.add(h.tray,x.element,A,b,...f.arranged(h.sheet)),p(),l.onTheme(p),l.destroy}function $t(e,t,n){let r=Math.ceil(Math.sqrt(t)),o=Math.ceil(t/r),a=S({label:"Input",width:O,height:O}),l=S({label:"Reconstruction",width:O,height:O}),s=Ie(t,r),i=O+1,c=S({label:"Filters",width:r*i+1,height:o*i+1}),u=S({label:"One filter",width:O,height:O}),f=Z({label:"unit",min:1,max:t,step:1,value:1,format:String,onInput:n});f.element.classList.add("lw-stacked");let w=ee({label:"filters of the",options:["encoder","decoder"],value:"decoder",onChange:n}),p={active:W(),error:W(),unit:v("div",{class:"sd-unit"})},d,g=ye(e,{label:"Histogram of activities",height:118,draw:(...m)=>d&&It(...m,d,e)}),h=m=>{m+1!==f.value&&(f.value=m+1,n())};s.onPoint(h),ae(c.element,t,r,h);function x(m,b){let M=e.colour("paper"),k=e.colour("ink"),A=L(M,k,.12),y=Dt(e),C=m.map(Tt),E=b%r*i,z=Math.floor(b/r)*i;c.paint((j,D,I)=>{let N=Math.floor(I/i)*r+Math.floor(D/i),V=D>=E&&D<=E+i&&I>=z&&I<=z+i;return D%i===0||I%i===0?V?k:A:N<t?y(m[N][(I%i-1)*O+D%i-1]/C[N]):M}),u.paint(j=>y(m[b][j]/C[b]))}return{arranged:m=>[Te(m,$("input",a.element,W("14 × 14 pixels")),$("hidden units",s.element,p.active),$("output",l.element,p.error)),w.element,v("div",{class:"sd-filters"},$("all filters",c.element),ve($("one of them",u.element),f.element,p.unit),$("activities on all digits",g.element))],reset(){f.value=1,w.value="decoder"},draw(m){let{net:b,subject:M}=m,k=pe(b,m.input),A=f.value-1;d=b,K(e,a,m.input),K(e,l,k.image),s.paint(e,A,k.h.map(C=>Math.min(1,Math.max(0,C/b.scale)))),x(b.filters[w.value],A),g.redraw(),p.active.textContent=`${k.active} of ${t} on`,p.error.textContent=`squared error ${k.error.toFixed(2)}`;let y=k.h[A]/b.scale;p.unit.textContent=`h = ${k.h[A].toFixed(2)}, ${Math.round(100*y)} % of the largest`,a.describe(`Input: ${M} in 14 × 14 pixels`),l.describe(`Output: squared error ${k.error.toFixed(2)}`),s.describe(`Hidden units: ${k.active} of ${t} are on; unit ${A+1} is marked`),c.describe(`The ${w.value}'s filters of all ${t} units; unit ${A+1} is marked`),u.describe(`The ${w.value}'s filter of unit ${A+1}: blue is positive, red is negative`),g.describe(`Histogram of ${b.activities.length} activities: ${he(Ve(b))} are below a tenth of the largest`),e.readout(_e(k,b))},sentence({net:m,input:b,subject:M}){return`${M}: ${_e(pe(m,b),m)}`}}}var he=e=>`${Math.round(100*e)} %`,Ve=e=>1-fe(e.activities,e.scale)/e.activities.length,_e=(e,t)=>`${e.active} of ${t.hidden} units are on (above a tenth of the largest activity), squared error ${e.error.toFixed(2)}.`,Tt=e=>e.reduce((t,n)=>Math.max(t,Math.abs(n)),1e-9);function Dt(e){let t=e.colour("paper"),n=e.colour("blue"),r=e.colour("red");return o=>L(t,o>0?n:r,Math.abs(o))}function It(e,t,n,r,o){let a=Re(r.activities,me,r.scale),l=n-20,s=t/me,i=u=>l-u*(l-16),c=U(o.colour("muted"));a.forEach((u,f)=>{e.fillStyle=U(o.colour(f<me/10?"line":"blue")),e.fillRect(f*s+.5,i(u),s-1,l-i(u))}),Object.assign(e,{fillStyle:U(o.colour("ink")),textAlign:"left",textBaseline:"bottom"}),e.fillText(he(a[0]),1,i(a[0])-1),Object.assign(e,{fillStyle:c,textAlign:"right",textBaseline:"top"}),e.fillText(`${he(Ve(r))} off`,t,2),e.textAlign="left",e.fillText("0",0,l+5),e.textAlign="right",e.fillText(`h up to ${r.scale.toFixed(2)}`,t,l+5)}var an={render:Ft};export{an as default};
