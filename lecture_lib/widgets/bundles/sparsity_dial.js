var Fe=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function w(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var dt=Math.random().toString(36).slice(2,8),ft=0,le=()=>`lw-${dt}-${++ft}`,z={"data-lm-suppress-shortcuts":"true"},pt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function G(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",pt[e]),t.append(n),t}function $e(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(w("style",{"data-lecture-kit":!0},t))}function Qe(e,{title:t,lead:n,css:r}){$e(e,Fe),r&&$e(e,r);let o=le(),a=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),s=w("div",{class:"lw-body"}),i=H({icon:"enlarge",title:"Full screen",onClick:()=>mt(c)});i.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":o,...z},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),i.element),n?w("p",{class:"lw-lead"},n):null,s,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,m=[()=>d.clear()];u.push(bt(()=>m.forEach(f=>f()))),u.push(gt(c,()=>m.forEach(f=>f())));let p=0;return u.push(()=>clearTimeout(p)),{root:c,body:s,add:(...f)=>s.append(...f),announce(f){clearTimeout(p),p=setTimeout(()=>{a.textContent=f},500)},readout(f){l.textContent!==f&&(l.textContent=f)},colour(f){return c.isConnected?(d.has(f)||d.set(f,wt(c,`var(--lw-${f})`)),d.get(f)):ht},onTheme:f=>m.push(f),onCleanup:f=>u.push(f),destroy(){for(;u.length;)u.pop()()}}}function mt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ht=[128,128,128];function gt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function wt(e,t){let n=w("span",{style:`color: ${t}`});e.append(n);let r=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var V=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,D=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function bt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var K=(...e)=>w("div",{class:"lw-row"},...e),De=(...e)=>w("div",{class:"lw-column"},...e);var B=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),At=e=>e.toFixed(2).replace("-","−");function ie({label:e,min:t,max:n,step:r,value:o,format:a=At,onInput:l=()=>{}}){let s=le(),i=w("input",{type:"range",id:s,min:t,max:n,step:r,value:o,...z}),c=w("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:w("div",{class:"lw-slider"},w("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,u()}}}function H({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=w("span",{},e??""),l=w("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...z},t?G(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(G(s))}}}function Le({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=w("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...z},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function se({label:e,options:t,value:n,onChange:r=()=>{}}){let o=le(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>w("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??a[0].value),onchange:()=>r(i.value),...z})),s=a.map((i,c)=>w("label",{title:i.title},l[c],w("span",{},i.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function I({label:e,width:t,height:n}){let r=w("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<n;s++)for(let c=0;c<t;c++,i++){let u=l(i,c,s);for(let d=0;d<3;d++)a.data[4*i+d]=u[d]}o.putImageData(a,0,0)}}}function Oe(e,{label:t,height:n,draw:r}){let o=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*i),m=Math.round(u*i);(o.width!==d||o.height!==m)&&Object.assign(o,{width:d,height:m}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function Te(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}var vt=Float64Array.from({length:32},(e,t)=>2**(t-15));function yt(e){let t=e>>10&31,n=e&1023,r=t?vt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function F(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function ce(e,t){let n=F(e),r=t==="float16"?2:4,o=t==="float16"?l=>yt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var $=28,xt=20,Mt=.1;function Re(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(n){let r=Math.sqrt(n.length),o=je(e,r,a=>a*r/e);t.set(Ne(n,o,o))},dab(n,r,o,a=!1){for(let l=0;l<t.length;l++){let s=Math.hypot(l%e+.5-n,Math.floor(l/e)+.5-r),i=Math.min(1,Math.max(0,(o+.75-s)/1.5));t[l]=a?Math.min(t[l],1-i):Math.max(t[l],i)}}}}function ue(e){let t=Math.sqrt(e.length),n=kt(e,t);if(!n)return new Float32Array($**2);let r=xt/Math.max(n.right-n.left,n.bottom-n.top),o=Ct(e,t),a=Pe(t,r,o.x,n.left,n.right),l=Pe(t,r,o.y,n.top,n.bottom);return Ne(e,a,l)}function kt(e,t){let n=t,r=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<Mt)continue;let s=l%t,i=Math.floor(l/t);n=Math.min(n,s),r=Math.max(r,s+1),o=Math.min(o,i),a=Math.max(a,i+1)}return n<r?{left:n,right:r,top:o,bottom:a}:void 0}function Ct(e,t){let n=0,r=0,o=0;for(let a=0;a<e.length;a++)n+=e[a],r+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:r/n,y:o/n}}function Pe(e,t,n,r,o){let a=$/2,l=Math.min($-(o-n)*t,Math.max((n-r)*t,a));return je($,e,s=>n+(s-l)/t)}function je(e,t,n){return Array.from({length:e},(r,o)=>{let a=n(o),l=n(o+1),s=[];for(let i=Math.max(0,Math.floor(a));i<Math.min(t,l);i++)s.push([i,(Math.min(l,i+1)-Math.max(a,i))/(l-a)]);return s})}function Ne(e,t,n){let r=Math.sqrt(e.length),o=new Float32Array(r*t.length),a=new Float32Array(n.length*t.length);for(let l=0;l<r;l++)t.forEach((s,i)=>{for(let[c,u]of s)o[l*t.length+i]+=u*e[l*r+c]});return n.forEach((l,s)=>{for(let[i,c]of l)for(let u=0;u<t.length;u++)a[s*t.length+u]+=c*o[i*t.length+u]}),a}function de(e,t){let{buffer:n,byteOffset:r,byteLength:o}=F(e),a=Float32Array.from(new Uint8Array(n,r,o),l=>l/255);return Array.from({length:o/t},(l,s)=>a.subarray(s*t,(s+1)*t))}var qe=`.lw-studio {
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
`;var He=qe,fe=3,ze={draw:1.25*fe,erase:2.5*fe},Ye=(...e)=>w("div",{class:"lw-studio"},...e),W=(...e)=>w("div",{class:"lw-caption"},...e);function _e(e,{digits:t,labels:n,onChange:r}){let o=Re(fe*$),a=I({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],s="",i=0,c=()=>{let h=e.colour("paper"),x=e.colour("ink");a.paint(g=>D(h,x,o.ink[g]))};function u(h,x){l=h,s=x,a.describe(`Drawing sheet: ${s}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(h){o.load(t[h]),u(t[h],`digit ${n[h]}`),c()}function m(h){cancelAnimationFrame(i);let x=()=>{u(ue(o.ink),o.ink.some(g=>g>0)?"your drawing":"an empty sheet"),p.value=null,r(h)};h?x():i=requestAnimationFrame(x)}let p=It(e,t,n,h=>{cancelAnimationFrame(i),d(h),r(!0)}),f=Le({label:"Erase",title:"Draw with paper instead of ink"}),b=H({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),f.value=!1,c(),m(!0)}});return Bt(a,(h,x)=>o.dab(h,x,f.value?ze.erase:ze.draw,f.value),()=>{c(),m(!1)},()=>m(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(i)),d(0),{sheet:B("draw here",a.element),tray:w("div",{class:"lw-tray-row"},p.element,K(b.element,f.element)),get image(){return l},get subject(){return s},set sample(h){cancelAnimationFrame(i),p.value=h,f.value=!1,d(h)}}}function It(e,t,n,r,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],s=l.map(c=>{let u=c<0?o:`Digit ${n[c]}`;return w("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),r(c)}},c<0?G("pencil"):St(e,t[c]))});function i(c){a=c,l.forEach((u,d)=>s[d].setAttribute("aria-pressed",String(u===a)))}return i(0),{element:w("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return a},set value(c){i(c)}}}function St(e,t){let n=Math.sqrt(t.length),r=I({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let o=()=>J(e,r,t);return e.onTheme(o),o(),r.element}function J(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>D(r,o,Math.min(1,Math.max(0,n[a]))))}function Bt(e,t,n,r){let o;Te(e.element,(a,l,s)=>{let i=s==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-i.x,l-i.y)));for(let u=1;u<=c;u++)t(i.x+(a-i.x)*u/c,i.y+(l-i.y)*u/c);o={x:a,y:l},n(),s==="end"&&r()})}var S=6;function Ue(e,t){let n=Math.ceil(e/t),r=I({label:"Hidden units",width:t*S+1,height:n*S+1});return{element:r.element,describe:r.describe,onPoint:o=>pe(r.element,e,t,o),paint(o,a,l){let s=o.colour("paper"),i=o.colour("ink"),c=o.colour("surface"),u=o.colour("blue"),d=Array.from(l,f=>D(c,u,f)),m=a%t*S,p=Math.floor(a/t)*S;r.paint((f,b,h)=>b%S&&h%S?d[Math.floor(h/S)*t+Math.floor(b/S)]??s:b>=m&&b<=m+S&&h>=p&&h<=p+S?i:s)}}}function pe(e,t,n,r){let o=Math.ceil(t/n);for(let a of["pointermove","pointerdown"])e.addEventListener(a,l=>{let s=e.getBoundingClientRect(),i=Math.floor((l.clientX-s.left)/s.width*n),u=Math.floor((l.clientY-s.top)/s.height*o)*n+Math.min(i,n-1);u>=0&&u<t&&r(u)})}var Ft=2**24,X={float16:2,float32:4,int8:1},$t={float16:65504,int8:65504,float32:35e37};function Ke(e,t){C(Object.hasOwn(X,e?.dtype),()=>`dtype is ${L(e?.dtype)}; it reads ${Object.keys(X)}`),C(be(e.inputShape),()=>`inputShape is ${L(e.inputShape)}; it takes whole numbers from 1`);let n=Qt(t).byteLength;C(n%X[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/X[e.dtype],o=e.dtype==="int8"?n-2*r:0;C(Y(r,0)&&o>=0,()=>`plain is ${L(e.plain)}; that is not in ${n} bytes`),ge(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function we(e,t){let n=$t[t];for(let r=0;r<e.length;r++)C(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function C(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function Qt(e){return C(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${L(e)}, not bytes`),F(e)}var L=e=>(JSON.stringify(e)??String(e)).slice(0,200),Y=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,We=(e,t=1)=>Array.isArray(e)&&e.every(n=>Y(n,t)),R=e=>e.reduce((t,n)=>t*n,1),me=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),j=(e,t)=>We(e,t)&&e.length===2,be=e=>We(e)&&e.length>0&&R(e)<=Ft;function ge(e,t,n){C(Array.isArray(e),()=>`layers is ${L(e)}; it takes a list`);for(let r of e){let o=r?.op;C(Object.hasOwn(he,o),()=>`there is no layer ${L(o)}; there is ${Object.keys(he).join(", ")}`);let a=he[o](t,r,n);C(a&&be(a.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${L(r)}`),C(a.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:l=0,bias:s=0,rows:i=0}=a,c=i&&n.small!==void 0,u={weight:[l,c?n.small:n.plain],bias:[s,n.plain]};u.scale=[c?i:0,n.plain];for(let[d,[m,p]]of Object.entries(u)){let f=r[d];C(m?Dt(f,m,p):f===void 0,()=>`the ${d} of ${o} lies at [start, count] ${L(f)} of ${p}; it takes ${m} numbers`)}t=a.shape}return t}var Dt=(e,t,n)=>j(e,0)&&e[1]===t&&e[0]+t<=n,Z=e=>({shape:e}),Ge=([e,...t],n)=>t.length===2&&j(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function Ve([e,...t],n,r,o){let{inChannels:a,outChannels:l,kernel:s,stride:i,padding:c}=n;return t.length!==2||a!==e||!Y(l)||!j(s,1)||!j(i,1)||!j(c,0)?!1:{shape:[l,...t.map(o)],weight:e*l*R(s),bias:l,rows:r}}var he={linear:(e,{inFeatures:t,outFeatures:n})=>Y(n)&&me(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,a=(l,s)=>Math.floor((l+2*o[s]-n[s])/r[s])+1;return Ve(e,t,t.outChannels,a)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:a}=t,l=(s,i)=>(s-1)*r[i]-2*o[i]+n[i]+a[i];return j(a,0)&&Ve(e,t,t.inChannels,l)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:R(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&Y(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>Ge(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&Ge(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=ge(t,e,n);return me(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>me(ge(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>be(t)&&R(t)===R(e)&&{shape:t},flatten:e=>({shape:[R(e)]}),relu:Z,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:Z,tanh:Z,silu:Z};var Lt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var O=Ot();function Ot(){try{let e=Uint8Array.from(atob(Lt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function ee(e,t,n){if(!O){let[i,c,u]=[n*e,n*t,e*t].map(d=>new Float32Array(d));return{a:i,b:c,out:u,multiply:()=>Tt(i,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,s=Je(l+3*t+8);return{a:s.subarray(r,o),b:s.subarray(o,a),out:s.subarray(a,l),multiply:()=>O.product(4*r,4*o,4*a,0,e,t,n)}}function ve(e){if(!O)return e.map(n=>1/(1+Math.exp(-n)));let t=Je(e.length+3);return t.set(e),O.sigmoid(0,4*e.length),t.slice(0,e.length)}var Ae=new Float32Array(0);function Je(e){let t=4*e-O.memory.buffer.byteLength;return t>0&&O.memory.grow(Math.ceil(t/65536)),Ae.buffer!==O.memory.buffer&&(Ae=new Float32Array(O.memory.buffer)),Ae}function Tt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let s=0;s<r;s++){let i=s*o+l,c=i+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let d=e[u*r+s],m=e[(u+1)*r+s],p=e[(u+2)*r+s],f=e[(u+3)*r+s];for(let b=i,h=u*o+l,x=h+o,g=x+o,v=g+o;b<c;b++,h++,x++,g++,v++)n[b]+=d*t[h]+m*t[x]+p*t[g]+f*t[v]}for(;u<a;u++){let d=e[u*r+s];for(let m=i,p=u*o+l;m<c;m++,p++)n[m]+=d*t[p]}}}function xe(e,t){Ke(e,t);let n=e.dtype==="int8"?Rt(e,t):Pt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Ze(r,n))}}function Ze(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=oe(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>Ze(r,t))),n}var te=(e,[t,n])=>e.subarray(t,t+n);function Pt({dtype:e},t){let n=we(ce(t,e),e);return(r,o)=>te(n,r[o])}function Rt(e,t){let n=F(t),r=2*e.plain,o=we(ce(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,s)=>{if(s!=="weight"||!l.scale)return te(o,l[s]);let i=te(o,l.scale),c=Float32Array.from(te(a,l.weight)),u=c.length/i.length;for(let d=0;d<c.length;d++)c[d]*=i[Math.floor(d/u)];return c}}function re(e,t){let n=t.length/E(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=et(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return C(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var et=(e,t)=>e.reduce((n,r)=>jt[r.op](n,r),t),E=e=>e.reduce((t,n)=>t*n,1),ye=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},jt={linear:qt,conv:zt,convTranspose:_t,affine:Ut,instanceNorm:Gt,positionBias:Vt,pixelShuffle:Jt,upsampleNearest:Xt,upsampleBilinear:Zt,skip:Kt,residual:Wt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[E(e.shape)]}),relu:ye(e=>e>0?e:0),leakyRelu:ye((e,{slope:t})=>e>0?e:t*e),tanh:ye(Math.tanh),sigmoid:e=>({...e,data:ve(e.data)}),silu:Nt};function Nt(e){let{data:t}=e,n=ve(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function qt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:s,out:i,multiply:c}=ee(t,r,n);l.set(oe(e,t)),s.set(o),c();let u=i.slice();for(let d=0;d<u.length;)for(let m=0;m<r;d++,m++)u[d]+=a[m];return{data:u,shape:[r],batch:t}}function zt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:s,weight:i,bias:c}=r,[u,d]=[0,1].map(y=>Math.floor((t[y+1]+2*s[y]-a[y])/l[y])+1),m=u*d,p=i.length/o,{a:f,b,out:h,multiply:x}=ee(o,m,p);f.set(i),b.fill(0);let g=l[0]*l[1]===1&&d===t[2]?Yt:Ht,v=new Float32Array(n*o*m);for(let y=0;y<n;y++)g(e.subarray(y*E(t),(y+1)*E(t)),b,t,[u,d],r),x(),v.set(h,y*h.length);return ke(v,c,m),{data:v,shape:[o,u,d],batch:n}}function Ht(e,t,n,r,o){tt(n,r,o,(a,l,s,i)=>{for(let c=s+i;s<c;a+=l,s++)t[s]=e[a]})}function Yt(e,t,[n,r,o],[a],{kernel:[l,s],padding:i}){for(let c=0,u=0;c<n;c++)for(let d=0;d<l;d++)for(let m=0;m<s;m++,u+=a*o){let[p,f]=ne(d-i[0],1,r,a),[b,h]=ne(m-i[1],1,o,o);if(p>=f||b>=h)continue;let x=p*o+b,g=(f-1)*o+h,v=(c*r+d-i[0])*o+m-i[1];t.set(e.subarray(x+v,g+v),u+x);for(let y=u+p*o;y<u+f*o;y+=o){for(let A=0;A<b;A++)t[y+A]=0;for(let A=h;A<o;A++)t[y+A]=0}}}function _t({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:d,bias:m}=a,p=(A,k)=>(A-1)*i[k]-2*c[k]+s[k]+u[k],f=[l,p(n,0),p(r,1)],b=n*r,{a:h,b:x,out:g,multiply:v}=ee(d.length/t,b,t);h.set(d);let y=new Float32Array(o*E(f));for(let A=0;A<o;A++){let k=y.subarray(A*E(f),(A+1)*E(f));x.set(e.subarray(A*t*b,(A+1)*t*b)),v(),tt(f,[n,r],a,(M,Q,P,_)=>{for(let U=P+_;P<U;P++,M+=Q)k[M]+=g[P]})}return ke(y,m,f[1]*f[2]),{data:y,shape:f,batch:o}}function tt([e,t,n],[r,o],{kernel:[a,l],stride:s,padding:i},c){for(let u=0,d=0;u<e;u++)for(let m=0;m<a;m++)for(let p=0;p<l;p++,d++){let[f,b]=ne(m-i[0],s[0],t,r),[h,x]=ne(p-i[1],s[1],n,o);for(let g=f;g<b;g++){let v=(u*t+g*s[0]+m-i[0])*n;c(v+h*s[1]+p-i[1],s[1],(d*r+g)*o+h,x-h)}}}var ne=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function Ut({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,s=E(l),i=e.map((c,u)=>c*r[Math.floor(u/s)%a]);return ke(i,o,s),{data:i,shape:t,batch:n}}function Gt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=E(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),u=c.reduce((p,f)=>p+f,0)/l,d=c.reduce((p,f)=>p+(f-u)**2,0)/l,m=t[i]/Math.sqrt(d+r);for(let p=0;p<l;p++)c[p]=(c[p]-u)*m+n[i]}return e}function Vt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var nt=(e,t)=>et(t,{...e,data:e.data.slice()});function Kt(e,{inner:t}){let n=nt(e,t),r=E(e.shape),o=E(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function Wt(e,{inner:t}){let n=nt(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function Jt({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:Me(l,o,(i,c,u)=>{let d=i*a*a+c%a*a+u%a;return e[(d*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function Xt({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let s=[t,n*a,r*l];return{data:Me(s,o,(c,u,d)=>e[(c*n+Math.floor(u/a))*r+Math.floor(d/l)]),shape:s,batch:o}}function Zt({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,n*a,r*l],c=Xe(n,a,s),u=Xe(r,l,s);return{data:Me(i,o,(m,p,f)=>{let{low:b,high:h,part:x}=c[p],{low:g,high:v,part:y}=u[f],A=m*n,k=e[(A+b)*r+g]*(1-y)+e[(A+b)*r+v]*y,M=e[(A+h)*r+g]*(1-y)+e[(A+h)*r+v]*y;return k*(1-x)+M*x}),shape:i,batch:o}}function Xe(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function Me([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,s=0;l<r*e;l++)for(let i=0;i<t;i++)for(let c=0;c<n;c++)a[s++]=o(l,i,c);return a}function ke(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function oe(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}var en=.1;function Ce(e){let t=Math.sqrt(e.length)/2;return Float32Array.from({length:t*t},(n,r)=>{let o=4*t*Math.floor(r/t)+2*(r%t);return(e[o]+e[o+1]+e[o+2*t]+e[o+2*t+1])/4})}function rt({encoder:e,decoder:t,bytes:n},r,o){let a=F(r),l=([p,f])=>new DataView(a.buffer,a.byteOffset+p,f),s={encoder:xe(e,l(n.encoder)),decoder:xe(t,l(n.decoder))},i=p=>p.layers.find(({op:f})=>f==="linear"),c=i(s.encoder).outFeatures,u=o[0].length,d=p=>Array.from({length:c},(f,b)=>p.subarray(b*u,(b+1)*u)),m=re(s.encoder,o.flatMap(p=>[...p])).data;return{...s,hidden:c,activities:m,scale:m.reduce((p,f)=>Math.max(p,f),1e-6),filters:{encoder:d(oe(i(s.encoder).weight,u)),decoder:d(i(s.decoder).weight)}}}function Ee(e,t){let n=re(e.encoder,t).data,r=re(e.decoder,n).data,o=0;for(let a=0;a<t.length;a++)o+=(r[a]-t[a])**2;return{h:n,image:r,error:o,active:Ie(n,e.scale)}}var Ie=(e,t)=>e.reduce((n,r)=>n+(r>en*t?1:0),0);function ot(e,t,n){let r=new Float64Array(t);for(let o of e)r[Math.max(0,Math.min(t-1,Math.floor(o/n*t)))]+=1/e.length;return r}var at=`.lw .sd-dial {
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
`;var T=$/2,Se=20,nn={none:"none",l1:"L1",kl:"KL",l2:"L2",weights:"L1 on weights"},lt={none:"Only the squared error counts; nothing asks the units to be quiet.",l1:"Error + λ Σ|hⱼ|: an active unit pays for all it does, the last bit as much as the first.",kl:"Error + λ Σ KL(ρ ‖ mean of hⱼ): each unit is to be active on a share ρ of the digits.",l2:"Error + λ Σ hⱼ²: much costs a lot, little costs next to nothing; so many do a little.",weights:"Error + λ Σ|W|: the weights pay. What the units do is free."};function rn({model:e,el:t}){let n=de(e.get("digits"),$**2),r=n.map(Ce),o=e.get("family"),a=new Map,l=Qe(t,{title:"Sparsity dial",lead:"Each lamp is a hidden unit. Punish something: how many stay lit?",css:He+at}),s=[...new Set(o.map(M=>M.kind))],i={kind:e.get("kind"),strength:e.get("strength")},c=M=>o.filter(Q=>Q.kind===M);function u(){let M=c(x.value)[g.value];return a.has(M)||a.set(M,rt(M,e.get("weights"),r)),a.get(M)}let d=on(l,e.get("n_hidden"),()=>p()),m=()=>({net:u(),input:Ce(h.image),subject:h.subject}),p=()=>d.draw(m()),f=()=>l.announce(d.sentence(m())),b=()=>{p(),f()},h=_e(l,{digits:n,labels:e.get("labels"),onChange(M){p(),M&&f()}}),x=se({label:"penalty",options:s.map(M=>({value:M,label:nn[M],title:lt[M]})),value:i.kind,onChange:()=>{y(),b()}});x.element.classList.add("sd-kind");let g=ie({label:"factor λ",min:0,max:Math.max(...s.map(M=>c(M).length))-1,step:1,value:i.strength,format:M=>String(c(x.value)[M]?.strength??0),onInput:b}),v=w("p",{class:"lw-note sd-explanation"});function y(){let M=c(x.value).length;g.input.max=Math.max(1,M-1),g.input.disabled=M<2,g.value=M<2?0:Math.min(g.value,M-1),v.textContent=lt[x.value]}let A=H({label:"Reset",icon:"reset",onClick:()=>{x.value=i.kind,g.input.max=c(i.kind).length-1,g.value=i.strength,y(),h.sample=0,d.reset(),b()}});y();let k=K(g.element,A.element);return k.classList.add("sd-dial"),l.add(h.tray,x.element,k,v,...d.arranged(h.sheet)),p(),l.onTheme(p),l.destroy}function on(e,t,n){let r=Math.ceil(Math.sqrt(t)),o=Math.ceil(t/r),a=I({label:"Input",width:T,height:T}),l=I({label:"Reconstruction",width:T,height:T}),s=Ue(t,r),i=T+1,c=I({label:"Filters",width:r*i+1,height:o*i+1}),u=I({label:"One filter",width:T,height:T}),d=ie({label:"unit",min:1,max:t,step:1,value:1,format:String,onInput:n});d.element.classList.add("lw-stacked");let m=se({label:"filters of the",options:["encoder","decoder"],value:"decoder",onChange:n}),p={active:W(),error:W(),unit:w("div",{class:"sd-unit"})},f,b=Oe(e,{label:"Histogram of activities",height:118,draw:(...g)=>f&&sn(...g,f,e)}),h=g=>{g+1!==d.value&&(d.value=g+1,n())};s.onPoint(h),pe(c.element,t,r,h);function x(g,v){let y=e.colour("paper"),A=e.colour("ink"),k=D(y,A,.12),M=ln(e),Q=g.map(an),P=v%r*i,_=Math.floor(v/r)*i;c.paint((U,N,q)=>{let ae=Math.floor(q/i)*r+Math.floor(N/i),ct=N>=P&&N<=P+i&&q>=_&&q<=_+i;return N%i===0||q%i===0?ct?A:k:ae<t?M(g[ae][(q%i-1)*T+N%i-1]/Q[ae]):y}),u.paint(U=>M(g[v][U]/Q[v]))}return{arranged:g=>[Ye(g,B("input",a.element,W("14 × 14 pixels")),B("hidden units",s.element,p.active),B("output",l.element,p.error)),m.element,w("div",{class:"sd-filters"},B("all filters",c.element),De(B("one of them",u.element),d.element,p.unit),B("activities on all digits",b.element))],reset(){d.value=1,m.value="decoder"},draw(g){let{net:v,subject:y}=g,A=Ee(v,g.input),k=d.value-1;f=v,J(e,a,g.input),J(e,l,A.image),s.paint(e,k,A.h.map(Q=>Math.min(1,Math.max(0,Q/v.scale)))),x(v.filters[m.value],k),b.redraw(),p.active.textContent=`${A.active} of ${t} on`,p.error.textContent=`squared error ${A.error.toFixed(2)}`;let M=A.h[k]/v.scale;p.unit.textContent=`h = ${A.h[k].toFixed(2)}, ${Math.round(100*M)} % of the largest`,a.describe(`Input: ${y} in 14 × 14 pixels`),l.describe(`Output: squared error ${A.error.toFixed(2)}`),s.describe(`Hidden units: ${A.active} of ${t} are on; unit ${k+1} is marked`),c.describe(`The ${m.value}'s filters of all ${t} units; unit ${k+1} is marked`),u.describe(`The ${m.value}'s filter of unit ${k+1}: blue is positive, red is negative`),b.describe(`Histogram of ${v.activities.length} activities: ${Be(st(v))} are below a tenth of the largest`),e.readout(it(A,v))},sentence({net:g,input:v,subject:y}){return`${y}: ${it(Ee(g,v),g)}`}}}var Be=e=>`${Math.round(100*e)} %`,st=e=>1-Ie(e.activities,e.scale)/e.activities.length,it=(e,t)=>`${e.active} of ${t.hidden} units are on (above a tenth of the largest activity), squared error ${e.error.toFixed(2)}.`,an=e=>e.reduce((t,n)=>Math.max(t,Math.abs(n)),1e-9);function ln(e){let t=e.colour("paper"),n=e.colour("blue"),r=e.colour("red");return o=>D(t,o>0?n:r,Math.abs(o))}function sn(e,t,n,r,o){let a=ot(r.activities,Se,r.scale),l=n-20,s=t/Se,i=u=>l-u*(l-16),c=V(o.colour("muted"));a.forEach((u,d)=>{e.fillStyle=V(o.colour(d<Se/10?"line":"blue")),e.fillRect(d*s+.5,i(u),s-1,l-i(u))}),Object.assign(e,{fillStyle:V(o.colour("ink")),textAlign:"left",textBaseline:"bottom"}),e.fillText(Be(a[0]),1,i(a[0])-1),Object.assign(e,{fillStyle:c,textAlign:"right",textBaseline:"top"}),e.fillText(`${Be(st(r))} off`,t,2),e.textAlign="left",e.fillText("0",0,l+5),e.textAlign="right",e.fillText(`h up to ${r.scale.toFixed(2)}`,t,l+5)}var qn={render:rn};export{qn as default};
