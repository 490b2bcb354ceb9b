var Ae=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function g(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var We=Math.random().toString(36).slice(2,8),Je=0,Z=()=>`lw-${We}-${++Je}`,T={"data-lm-suppress-shortcuts":"true"},Xe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function z(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Xe[e]),t.append(n),t}function ve(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(g("style",{"data-lecture-kit":!0},t))}function xe(e,{title:t,lead:n,css:r}){ve(e,Ae),r&&ve(e,r);let o=Z(),a=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=g("p",{class:"lw-readout"}),s=g("div",{class:"lw-body"}),i=q({icon:"enlarge",title:"Full screen",onClick:()=>Ze(c)});i.element.hidden=!document.fullscreenEnabled;let c=g("div",{class:"lw",role:"group","aria-labelledby":o,...T},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:o},t),i.element),n?g("p",{class:"lw-lead"},n):null,s,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,m=[()=>d.clear()];u.push(nt(()=>m.forEach(p=>p()))),u.push(tt(c,()=>m.forEach(p=>p())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(f),f=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,rt(c,`var(--lw-${p})`)),d.get(p)):et},onTheme:p=>m.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function Ze(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var et=[128,128,128];function tt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function rt(e,t){let n=g("span",{style:`color: ${t}`});e.append(n);let r=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var N=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,Q=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function nt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var _=(...e)=>g("div",{class:"lw-row"},...e),ye=(...e)=>g("div",{class:"lw-column"},...e);var B=(e,...t)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...t),ot=e=>e.toFixed(2).replace("-","−");function ee({label:e,min:t,max:n,step:r,value:o,format:a=ot,onInput:l=()=>{}}){let s=Z(),i=g("input",{type:"range",id:s,min:t,max:n,step:r,value:o,...T}),c=g("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:g("div",{class:"lw-slider"},g("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,u()}}}function q({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=g("span",{},e??""),l=g("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...T},t?z(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(z(s))}}}function Me({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=g("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...T},g("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function te({label:e,options:t,value:n,onChange:r=()=>{}}){let o=Z(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>g("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??a[0].value),onchange:()=>r(i.value),...T})),s=a.map((i,c)=>g("label",{title:i.title},l[c],g("span",{},i.label)));return{element:g("fieldset",{class:"lw-choice"},g("legend",{},e),g("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function k({label:e,width:t,height:n}){let r=g("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<n;s++)for(let c=0;c<t;c++,i++){let u=l(i,c,s);for(let d=0;d<3;d++)a.data[4*i+d]=u[d]}o.putImageData(a,0,0)}}}function Ee(e,{label:t,height:n,draw:r}){let o=g("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*i),m=Math.round(u*i);(o.width!==d||o.height!==m)&&Object.assign(o,{width:d,height:m}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function Ce(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}var at=Float64Array.from({length:32},(e,t)=>2**(t-15));function lt(e){let t=e>>10&31,n=e&1023,r=t?at[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function $(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function re(e,t){let n=$(e),r=t==="float16"?2:4,o=t==="float16"?l=>lt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var F=28,it=20,st=.1;function Ie(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(n){let r=Math.sqrt(n.length),o=Be(e,r,a=>a*r/e);t.set(Fe(n,o,o))},dab(n,r,o,a=!1){for(let l=0;l<t.length;l++){let s=Math.hypot(l%e+.5-n,Math.floor(l/e)+.5-r),i=Math.min(1,Math.max(0,(o+.75-s)/1.5));t[l]=a?Math.min(t[l],1-i):Math.max(t[l],i)}}}}function ne(e){let t=Math.sqrt(e.length),n=ct(e,t);if(!n)return new Float32Array(F**2);let r=it/Math.max(n.right-n.left,n.bottom-n.top),o=ut(e,t),a=ke(t,r,o.x,n.left,n.right),l=ke(t,r,o.y,n.top,n.bottom);return Fe(e,a,l)}function ct(e,t){let n=t,r=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<st)continue;let s=l%t,i=Math.floor(l/t);n=Math.min(n,s),r=Math.max(r,s+1),o=Math.min(o,i),a=Math.max(a,i+1)}return n<r?{left:n,right:r,top:o,bottom:a}:void 0}function ut(e,t){let n=0,r=0,o=0;for(let a=0;a<e.length;a++)n+=e[a],r+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:r/n,y:o/n}}function ke(e,t,n,r,o){let a=F/2,l=Math.min(F-(o-n)*t,Math.max((n-r)*t,a));return Be(F,e,s=>n+(s-l)/t)}function Be(e,t,n){return Array.from({length:e},(r,o)=>{let a=n(o),l=n(o+1),s=[];for(let i=Math.max(0,Math.floor(a));i<Math.min(t,l);i++)s.push([i,(Math.min(l,i+1)-Math.max(a,i))/(l-a)]);return s})}function Fe(e,t,n){let r=Math.sqrt(e.length),o=new Float32Array(r*t.length),a=new Float32Array(n.length*t.length);for(let l=0;l<r;l++)t.forEach((s,i)=>{for(let[c,u]of s)o[l*t.length+i]+=u*e[l*r+c]});return n.forEach((l,s)=>{for(let[i,c]of l)for(let u=0;u<t.length;u++)a[s*t.length+u]+=c*o[i*t.length+u]}),a}function oe(e,t){let{buffer:n,byteOffset:r,byteLength:o}=$(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,s)=>a.subarray(s*t,(s+1)*t))}var Se=`.lw-studio {
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
`;var De=Se,ae=3,Qe={draw:1.25*ae,erase:2.5*ae},Le=(...e)=>g("div",{class:"lw-studio"},...e),U=(...e)=>g("div",{class:"lw-caption"},...e);function Pe(e,{digits:t,labels:n,onChange:r}){let o=Ie(ae*F),a=k({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],s="",i=0,c=()=>{let h=e.colour("paper"),y=e.colour("ink");a.paint(w=>Q(h,y,o.ink[w]))};function u(h,y){l=h,s=y,a.describe(`Drawing sheet: ${s}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(h){o.load(t[h]),u(t[h],`digit ${n[h]}`),c()}function m(h){cancelAnimationFrame(i);let y=()=>{u(ne(o.ink),o.ink.some(w=>w>0)?"your drawing":"an empty sheet"),f.value=null,r(h)};h?y():i=requestAnimationFrame(y)}let f=pt(e,t,n,h=>{cancelAnimationFrame(i),d(h),r(!0)}),p=Me({label:"Erase",title:"Draw with paper instead of ink"}),b=q({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),p.value=!1,c(),m(!0)}});return mt(a,(h,y)=>o.dab(h,y,p.value?Qe.erase:Qe.draw,p.value),()=>{c(),m(!1)},()=>m(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(i)),d(0),{sheet:B("draw here",a.element),tray:g("div",{class:"lw-tray-row"},f.element,_(b.element,p.element)),get image(){return l},get subject(){return s},set sample(h){cancelAnimationFrame(i),f.value=h,p.value=!1,d(h)}}}function pt(e,t,n,r,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],s=l.map(c=>{let u=c<0?o:`Digit ${n[c]}`;return g("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),r(c)}},c<0?z("pencil"):ft(e,t[c]))});function i(c){a=c,l.forEach((u,d)=>s[d].setAttribute("aria-pressed",String(u===a)))}return i(0),{element:g("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return a},set value(c){i(c)}}}function ft(e,t){let n=Math.sqrt(t.length),r=k({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let o=()=>Y(e,r,t);return e.onTheme(o),o(),r.element}function Y(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>Q(r,o,Math.min(1,Math.max(0,n[a]))))}function mt(e,t,n,r){let o;Ce(e.element,(a,l,s)=>{let i=s==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-i.x,l-i.y)));for(let u=1;u<=c;u++)t(i.x+(a-i.x)*u/c,i.y+(l-i.y)*u/c);o={x:a,y:l},n(),s==="end"&&r()})}var I=6;function $e(e,t){let n=Math.ceil(e/t),r=k({label:"Hidden units",width:t*I+1,height:n*I+1});return{element:r.element,describe:r.describe,onPoint:o=>le(r.element,e,t,o),paint(o,a,l){let s=o.colour("paper"),i=o.colour("ink"),c=o.colour("surface"),u=o.colour("blue"),d=Array.from(l,p=>Q(c,u,p)),m=a%t*I,f=Math.floor(a/t)*I;r.paint((p,b,h)=>b%I&&h%I?d[Math.floor(h/I)*t+Math.floor(b/I)]??s:b>=m&&b<=m+I&&h>=f&&h<=f+I?i:s)}}}function le(e,t,n,r){let o=Math.ceil(t/n);for(let a of["pointermove","pointerdown"])e.addEventListener(a,l=>{let s=e.getBoundingClientRect(),i=Math.floor((l.clientX-s.left)/s.width*n),u=Math.floor((l.clientY-s.top)/s.height*o)*n+Math.min(i,n-1);u>=0&&u<t&&r(u)})}var ht="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var D=wt();function wt(){try{let e=Uint8Array.from(atob(ht),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function G(e,t,n){if(!D){let[i,c,u]=[n*e,n*t,e*t].map(d=>new Float32Array(d));return{a:i,b:c,out:u,multiply:()=>gt(i,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,s=Oe(l+3*t+8);return{a:s.subarray(r,o),b:s.subarray(o,a),out:s.subarray(a,l),multiply:()=>D.product(4*r,4*o,4*a,0,e,t,n)}}function se(e){if(!D)return e.map(n=>1/(1+Math.exp(-n)));let t=Oe(e.length+3);return t.set(e),D.sigmoid(0,4*e.length),t.slice(0,e.length)}var ie=new Float32Array(0);function Oe(e){let t=4*e-D.memory.buffer.byteLength;return t>0&&D.memory.grow(Math.ceil(t/65536)),ie.buffer!==D.memory.buffer&&(ie=new Float32Array(D.memory.buffer)),ie}function gt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let s=0;s<r;s++){let i=s*o+l,c=i+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let d=e[u*r+s],m=e[(u+1)*r+s],f=e[(u+2)*r+s],p=e[(u+3)*r+s];for(let b=i,h=u*o+l,y=h+o,w=y+o,v=w+o;b<c;b++,h++,y++,w++,v++)n[b]+=d*t[h]+m*t[y]+f*t[w]+p*t[v]}for(;u<a;u++){let d=e[u*r+s];for(let m=i,f=u*o+l;m<c;m++,f++)n[m]+=d*t[f]}}}function de(e,t){let n=e.dtype==="int8"?At(e,t):bt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Te(r,n))}}function Te(e,t){if(!(e.op in ue))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(ue).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=J(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>Te(r,t))),n}var V=(e,[t,n])=>e.subarray(t,t+n);function bt({dtype:e},t){let n=re(t,e);return(r,o)=>V(n,r[o])}function At(e,t){let n=$(t),r=2*e.plain,o=re(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,s)=>{if(s!=="weight"||!l.scale)return V(o,l[s]);let i=V(o,l.scale),c=Float32Array.from(V(a,l.weight)),u=c.length/i.length;for(let d=0;d<c.length;d++)c[d]*=i[Math.floor(d/u)];return c}}function W(e,t){let n=t.length/C(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return qe(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n})}var qe=(e,t)=>e.reduce((n,r)=>ue[r.op](n,r),t),C=e=>e.reduce((t,n)=>t*n,1),ce=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},ue={linear:xt,conv:yt,convTranspose:Ct,affine:kt,instanceNorm:It,positionBias:Bt,pixelShuffle:Qt,upsampleNearest:Dt,upsampleBilinear:Lt,skip:Ft,residual:St,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[C(e.shape)]}),relu:ce(e=>e>0?e:0),leakyRelu:ce((e,{slope:t})=>e>0?e:t*e),tanh:ce(Math.tanh),sigmoid:e=>({...e,data:se(e.data)}),silu:vt};function vt(e){let{data:t}=e,n=se(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function xt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:s,out:i,multiply:c}=G(t,r,n);l.set(J(e,t)),s.set(o),c();let u=i.slice();for(let d=0;d<u.length;)for(let m=0;m<r;d++,m++)u[d]+=a[m];return{data:u,shape:[r],batch:t}}function yt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:s,weight:i,bias:c}=r,[u,d]=[0,1].map(x=>Math.floor((t[x+1]+2*s[x]-a[x])/l[x])+1),m=u*d,f=i.length/o,{a:p,b,out:h,multiply:y}=G(o,m,f);p.set(i),b.fill(0);let w=l[0]*l[1]===1&&d===t[2]?Et:Mt,v=new Float32Array(n*o*m);for(let x=0;x<n;x++)w(e.subarray(x*C(t),(x+1)*C(t)),b,t,[u,d],r),y(),v.set(h,x*h.length);return fe(v,c,m),{data:v,shape:[o,u,d],batch:n}}function Mt(e,t,n,r,o){He(n,r,o,(a,l,s,i)=>{for(let c=s+i;s<c;a+=l,s++)t[s]=e[a]})}function Et(e,t,[n,r,o],[a],{kernel:[l,s],padding:i}){for(let c=0,u=0;c<n;c++)for(let d=0;d<l;d++)for(let m=0;m<s;m++,u+=a*o){let[f,p]=K(d-i[0],1,r,a),[b,h]=K(m-i[1],1,o,o);if(f>=p||b>=h)continue;let y=f*o+b,w=(p-1)*o+h,v=(c*r+d-i[0])*o+m-i[1];t.set(e.subarray(y+v,w+v),u+y);for(let x=u+f*o;x<u+p*o;x+=o){for(let A=0;A<b;A++)t[x+A]=0;for(let A=h;A<o;A++)t[x+A]=0}}}function Ct({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:d,bias:m}=a,f=(A,E)=>(A-1)*i[E]-2*c[E]+s[E]+u[E],p=[l,f(n,0),f(r,1)],b=n*r,{a:h,b:y,out:w,multiply:v}=G(d.length/t,b,t);h.set(d);let x=new Float32Array(o*C(p));for(let A=0;A<o;A++){let E=x.subarray(A*C(p),(A+1)*C(p));y.set(e.subarray(A*t*b,(A+1)*t*b)),v(),He(p,[n,r],a,(M,S,P,H)=>{for(let j=P+H;P<j;P++,M+=S)E[M]+=w[P]})}return fe(x,m,p[1]*p[2]),{data:x,shape:p,batch:o}}function He([e,t,n],[r,o],{kernel:[a,l],stride:s,padding:i},c){for(let u=0,d=0;u<e;u++)for(let m=0;m<a;m++)for(let f=0;f<l;f++,d++){let[p,b]=K(m-i[0],s[0],t,r),[h,y]=K(f-i[1],s[1],n,o);for(let w=p;w<b;w++){let v=(u*t+w*s[0]+m-i[0])*n;c(v+h*s[1]+f-i[1],s[1],(d*r+w)*o+h,y-h)}}}var K=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function kt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,s=C(l),i=e.map((c,u)=>c*r[Math.floor(u/s)%a]);return fe(i,o,s),{data:i,shape:t,batch:n}}function It(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=C(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),u=c.reduce((f,p)=>f+p,0)/l,d=c.reduce((f,p)=>f+(p-u)**2,0)/l,m=t[i]/Math.sqrt(d+r);for(let f=0;f<l;f++)c[f]=(c[f]-u)*m+n[i]}return e}function Bt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var je=(e,t)=>qe(t,{...e,data:e.data.slice()});function Ft(e,{inner:t}){let n=je(e,t),r=C(e.shape),o=C(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function St(e,{inner:t}){let n=je(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function Qt({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:pe(l,o,(i,c,u)=>{let d=i*a*a+c%a*a+u%a;return e[(d*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function Dt({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let s=[t,n*a,r*l];return{data:pe(s,o,(c,u,d)=>e[(c*n+Math.floor(u/a))*r+Math.floor(d/l)]),shape:s,batch:o}}function Lt({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,n*a,r*l],c=Re(n,a,s),u=Re(r,l,s);return{data:pe(i,o,(m,f,p)=>{let{low:b,high:h,part:y}=c[f],{low:w,high:v,part:x}=u[p],A=m*n,E=e[(A+b)*r+w]*(1-x)+e[(A+b)*r+v]*x,M=e[(A+h)*r+w]*(1-x)+e[(A+h)*r+v]*x;return E*(1-y)+M*y}),shape:i,batch:o}}function Re(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function pe([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,s=0;l<r*e;l++)for(let i=0;i<t;i++)for(let c=0;c<n;c++)a[s++]=o(l,i,c);return a}function fe(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function J(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}var Pt=.1;function me(e){let t=Math.sqrt(e.length)/2;return Float32Array.from({length:t*t},(n,r)=>{let o=4*t*Math.floor(r/t)+2*(r%t);return(e[o]+e[o+1]+e[o+2*t]+e[o+2*t+1])/4})}function ze({encoder:e,decoder:t,bytes:n},r,o){let a=$(r),l=([f,p])=>new DataView(a.buffer,a.byteOffset+f,p),s={encoder:de(e,l(n.encoder)),decoder:de(t,l(n.decoder))},i=f=>f.layers.find(({op:p})=>p==="linear"),c=i(s.encoder).outFeatures,u=o[0].length,d=f=>Array.from({length:c},(p,b)=>f.subarray(b*u,(b+1)*u)),m=W(s.encoder,o.flatMap(f=>[...f])).data;return{...s,hidden:c,activities:m,scale:m.reduce((f,p)=>Math.max(f,p),1e-6),filters:{encoder:d(J(i(s.encoder).weight,u)),decoder:d(i(s.decoder).weight)}}}function he(e,t){let n=W(e.encoder,t).data,r=W(e.decoder,n).data,o=0;for(let a=0;a<t.length;a++)o+=(r[a]-t[a])**2;return{h:n,image:r,error:o,active:we(n,e.scale)}}var we=(e,t)=>e.reduce((n,r)=>n+(r>Pt*t?1:0),0);function Ne(e,t,n){let r=new Float64Array(t);for(let o of e)r[Math.max(0,Math.min(t-1,Math.floor(o/n*t)))]+=1/e.length;return r}var _e=`.lw .sd-dial {
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
`;var L=F/2,ge=20,Ot={none:"none",l1:"L1",kl:"KL",l2:"L2",weights:"L1 on weights"},Ue={none:"Only the squared error counts; nothing asks the units to be quiet.",l1:"Error + λ Σ|hⱼ|: an active unit pays for all it does, the last bit as much as the first.",kl:"Error + λ Σ KL(ρ ‖ mean of hⱼ): each unit is to be active on a share ρ of the digits.",l2:"Error + λ Σ hⱼ²: much costs a lot, little costs next to nothing; so many do a little.",weights:"Error + λ Σ|W|: the weights pay. What the units do is free."};function Rt({model:e,el:t}){let n=oe(e.get("digits"),F**2),r=n.map(me),o=e.get("family"),a=new Map,l=xe(t,{title:"Sparsity dial",lead:"Each lamp is a hidden unit. Punish something: how many stay lit?",css:De+_e}),s=[...new Set(o.map(M=>M.kind))],i={kind:e.get("kind"),strength:e.get("strength")},c=M=>o.filter(S=>S.kind===M);function u(){let M=c(y.value)[w.value];return a.has(M)||a.set(M,ze(M,e.get("weights"),r)),a.get(M)}let d=Tt(l,e.get("n_hidden"),()=>f()),m=()=>({net:u(),input:me(h.image),subject:h.subject}),f=()=>d.draw(m()),p=()=>l.announce(d.sentence(m())),b=()=>{f(),p()},h=Pe(l,{digits:n,labels:e.get("labels"),onChange(M){f(),M&&p()}}),y=te({label:"penalty",options:s.map(M=>({value:M,label:Ot[M],title:Ue[M]})),value:i.kind,onChange:()=>{x(),b()}});y.element.classList.add("sd-kind");let w=ee({label:"factor λ",min:0,max:Math.max(...s.map(M=>c(M).length))-1,step:1,value:i.strength,format:M=>String(c(y.value)[M]?.strength??0),onInput:b}),v=g("p",{class:"lw-note sd-explanation"});function x(){let M=c(y.value).length;w.input.max=Math.max(1,M-1),w.input.disabled=M<2,w.value=M<2?0:Math.min(w.value,M-1),v.textContent=Ue[y.value]}let A=q({label:"Reset",icon:"reset",onClick:()=>{y.value=i.kind,w.input.max=c(i.kind).length-1,w.value=i.strength,x(),h.sample=0,d.reset(),b()}});x();let E=_(w.element,A.element);return E.classList.add("sd-dial"),l.add(h.tray,y.element,E,v,...d.arranged(h.sheet)),f(),l.onTheme(f),l.destroy}function Tt(e,t,n){let r=Math.ceil(Math.sqrt(t)),o=Math.ceil(t/r),a=k({label:"Input",width:L,height:L}),l=k({label:"Reconstruction",width:L,height:L}),s=$e(t,r),i=L+1,c=k({label:"Filters",width:r*i+1,height:o*i+1}),u=k({label:"One filter",width:L,height:L}),d=ee({label:"unit",min:1,max:t,step:1,value:1,format:String,onInput:n});d.element.classList.add("lw-stacked");let m=te({label:"filters of the",options:["encoder","decoder"],value:"decoder",onChange:n}),f={active:U(),error:U(),unit:g("div",{class:"sd-unit"})},p,b=Ee(e,{label:"Histogram of activities",height:118,draw:(...w)=>p&&jt(...w,p,e)}),h=w=>{w+1!==d.value&&(d.value=w+1,n())};s.onPoint(h),le(c.element,t,r,h);function y(w,v){let x=e.colour("paper"),A=e.colour("ink"),E=Q(x,A,.12),M=Ht(e),S=w.map(qt),P=v%r*i,H=Math.floor(v/r)*i;c.paint((j,O,R)=>{let X=Math.floor(R/i)*r+Math.floor(O/i),Ve=O>=P&&O<=P+i&&R>=H&&R<=H+i;return O%i===0||R%i===0?Ve?A:E:X<t?M(w[X][(R%i-1)*L+O%i-1]/S[X]):x}),u.paint(j=>M(w[v][j]/S[v]))}return{arranged:w=>[Le(w,B("input",a.element,U("14 × 14 pixels")),B("hidden units",s.element,f.active),B("output",l.element,f.error)),m.element,g("div",{class:"sd-filters"},B("all filters",c.element),ye(B("one of them",u.element),d.element,f.unit),B("activities on all digits",b.element))],reset(){d.value=1,m.value="decoder"},draw(w){let{net:v,subject:x}=w,A=he(v,w.input),E=d.value-1;p=v,Y(e,a,w.input),Y(e,l,A.image),s.paint(e,E,A.h.map(S=>Math.min(1,Math.max(0,S/v.scale)))),y(v.filters[m.value],E),b.redraw(),f.active.textContent=`${A.active} of ${t} on`,f.error.textContent=`squared error ${A.error.toFixed(2)}`;let M=A.h[E]/v.scale;f.unit.textContent=`h = ${A.h[E].toFixed(2)}, ${Math.round(100*M)} % of the largest`,a.describe(`Input: ${x} in 14 × 14 pixels`),l.describe(`Output: squared error ${A.error.toFixed(2)}`),s.describe(`Hidden units: ${A.active} of ${t} are on; unit ${E+1} is marked`),c.describe(`The ${m.value}'s filters of all ${t} units; unit ${E+1} is marked`),u.describe(`The ${m.value}'s filter of unit ${E+1}: blue is positive, red is negative`),b.describe(`Histogram of ${v.activities.length} activities: ${be(Ge(v))} are below a tenth of the largest`),e.readout(Ye(A,v))},sentence({net:w,input:v,subject:x}){return`${x}: ${Ye(he(w,v),w)}`}}}var be=e=>`${Math.round(100*e)} %`,Ge=e=>1-we(e.activities,e.scale)/e.activities.length,Ye=(e,t)=>`${e.active} of ${t.hidden} units are on (above a tenth of the largest activity), squared error ${e.error.toFixed(2)}.`,qt=e=>e.reduce((t,n)=>Math.max(t,Math.abs(n)),1e-9);function Ht(e){let t=e.colour("paper"),n=e.colour("blue"),r=e.colour("red");return o=>Q(t,o>0?n:r,Math.abs(o))}function jt(e,t,n,r,o){let a=Ne(r.activities,ge,r.scale),l=n-20,s=t/ge,i=u=>l-u*(l-16),c=N(o.colour("muted"));a.forEach((u,d)=>{e.fillStyle=N(o.colour(d<ge/10?"line":"blue")),e.fillRect(d*s+.5,i(u),s-1,l-i(u))}),Object.assign(e,{fillStyle:N(o.colour("ink")),textAlign:"left",textBaseline:"bottom"}),e.fillText(be(a[0]),1,i(a[0])-1),Object.assign(e,{fillStyle:c,textAlign:"right",textBaseline:"top"}),e.fillText(`${be(Ge(r))} off`,t,2),e.textAlign="left",e.fillText("0",0,l+5),e.textAlign="right",e.fillText(`h up to ${r.scale.toFixed(2)}`,t,l+5)}var wr={render:Rt};export{wr as default};
