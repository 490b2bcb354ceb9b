var ae=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function f(e,r={},...t){let n=document.createElement(e);for(let[o,a]of Object.entries(r))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...t.filter(o=>o!=null)),n}var je=Math.random().toString(36).slice(2,8),Pe=0,q=()=>`lw-${je}-${++Pe}`,z={"data-lm-suppress-shortcuts":"true"},Ne={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function P(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",Ne[e]),r.append(t),r}function oe(e,r){let t=e.getRootNode(),n=t instanceof ShadowRoot?t:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===r)||n.append(f("style",{"data-lecture-kit":!0},r))}function le(e,{title:r,lead:t,css:n}){oe(e,ae),n&&oe(e,n);let o=q(),a=f("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=f("p",{class:"lw-readout"}),s=f("div",{class:"lw-body"}),i=R({icon:"enlarge",title:"Full screen",onClick:()=>Re(c)});i.element.hidden=!document.fullscreenEnabled;let c=f("div",{class:"lw",role:"group","aria-labelledby":o,...z},f("div",{class:"lw-head"},f("div",{class:"lw-title",id:o},r),i.element),t?f("p",{class:"lw-lead"},t):null,s,l,a);e.append(c);let u=[()=>c.remove()],p=new Map,m=[()=>p.clear()];u.push(Be(()=>m.forEach(h=>h()))),u.push(He(c,()=>m.forEach(h=>h())));let d=0;return u.push(()=>clearTimeout(d)),{root:c,body:s,add:(...h)=>s.append(...h),announce(h){clearTimeout(d),d=setTimeout(()=>{a.textContent=h},500)},readout(h){l.textContent!==h&&(l.textContent=h)},colour(h){return c.isConnected?(p.has(h)||p.set(h,qe(c,`var(--lw-${h})`)),p.get(h)):_e},onTheme:h=>m.push(h),onCleanup:h=>u.push(h),destroy(){for(;u.length;)u.pop()()}}}function Re(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var _e=[128,128,128];function He(e,r){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),r())});return t.observe(e),()=>t.disconnect()}function qe(e,r){let t=f("span",{style:`color: ${r}`});e.append(t);let n=f("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(t).color,n.fillRect(0,0,1,1),t.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var N=([e,r,t],n=1)=>`rgb(${e} ${r} ${t} / ${n})`,F=(e,r,t)=>e.map((n,o)=>Math.round(n+(r[o]-n)*t));function Be(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,t),r.observe(document.body,t),()=>r.disconnect()}var B=(...e)=>f("div",{class:"lw-row"},...e),ie=(...e)=>f("div",{class:"lw-column"},...e);var L=(e,...r)=>f("div",{class:"lw-figure"},f("div",{class:"lw-heading"},e),...r),Ve=e=>e.toFixed(2).replace("-","−");function V({label:e,min:r,max:t,step:n,value:o,format:a=Ve,onInput:l=()=>{}}){let s=q(),i=f("input",{type:"range",id:s,min:r,max:t,step:n,value:o,...z}),c=f("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:f("div",{class:"lw-slider"},f("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(p){i.value=p,u()}}}function R({label:e,icon:r,title:t,primary:n=!1,onClick:o}){let a=f("span",{},e??""),l=f("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:o,...z},r?P(r):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(P(s))}}}function W({label:e,title:r,value:t=!1,onChange:n=()=>{}}){let o=f("button",{type:"button",class:"lw-button lw-toggle",title:r,"aria-pressed":String(t),...z},f("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function se({label:e,options:r,value:t,onChange:n=()=>{}}){let o=q(),a=r.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>f("input",{type:"radio",name:o,value:i.value,checked:i.value===(t??a[0].value),onchange:()=>n(i.value),...z})),s=a.map((i,c)=>f("label",{title:i.title},l[c],f("span",{},i.label)));return{element:f("fieldset",{class:"lw-choice"},f("legend",{},e),f("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function ce({label:e,width:r,height:t}){let n=f("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:r,height:t}),o=n.getContext("2d"),a=o.createImageData(r,t);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<t;s++)for(let c=0;c<r;c++,i++){let u=l(i,c,s);for(let p=0;p<3;p++)a.data[4*i+p]=u[p]}o.putImageData(a,0,0)}}}function U(e,{label:r,height:t,draw:n}){let o=f("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${t}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let p=Math.round(c*i),m=Math.round(u*i);(o.width!==p||o.height!==m)&&Object.assign(o,{width:p,height:m}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,u)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function G(e,r){e.classList.add("lw-draggable");let t=(n,o)=>{let a=e.getBoundingClientRect();r((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),t(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])t(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&t(o,"end")})}var We=Float64Array.from({length:32},(e,r)=>2**(r-15));function Ue(e){let r=e>>10&31,t=e&1023,n=r?We[r]*(1+t/1024):t*2**-24;return e&32768?-n:n}function S(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function O(e,r){let t=S(e),n=r==="float16"?2:4,o=r==="float16"?l=>Ue(t.getUint16(2*l,!0)):l=>t.getFloat32(4*l,!0),a=new Float32Array(t.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function _(e,r){let{buffer:t,byteOffset:n,byteLength:o}=S(e),a=Float32Array.from(new Uint8Array(t,n,o),l=>l/255);return Array.from({length:o/r},(l,s)=>a.subarray(s*r,(s+1)*r))}var ue=`.lw-studio {
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
`;var pe=ue,de=3,Ot={draw:1.25*de,erase:2.5*de};function he(e,r,t,n,{blank:o}={}){let a=0,l=o?[...r.keys(),-1]:[...r.keys()],s=l.map(c=>{let u=c<0?o:`Digit ${t[c]}`;return f("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),n(c)}},c<0?P("pencil"):Je(e,r[c]))});function i(c){a=c,l.forEach((u,p)=>s[p].setAttribute("aria-pressed",String(u===a)))}return i(0),{element:f("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return a},set value(c){i(c)}}}function Je(e,r){let t=Math.sqrt(r.length),n=ce({label:"",width:t,height:t});n.element.setAttribute("aria-hidden","true");let o=()=>Ke(e,n,r);return e.onTheme(o),o(),n.element}function Ke(e,r,t){let n=e.colour("paper"),o=e.colour("ink");r.paint(a=>F(n,o,Math.min(1,Math.max(0,t[a]))))}function Y({data:e,shape:[r,t,n]},o,a){let l=t*n,s=new Float32Array(l);for(let i=0;i<r;i++){let c=o[a*r+i];for(let u=0;u<l;u++)s[u]+=c*e[i*l+u]}return s}function me(e,r,t){let n=Array.from(t,(s,i)=>Xe(Y(e,r,i))+s),o=Math.max(...n),a=n.map(s=>Math.exp(s-o)),l=a.reduce((s,i)=>s+i);return a.map(s=>s/l)}var Xe=e=>e.reduce((r,t)=>r+t)/e.length;function we(e,[r,t],n){let o=fe(r,n),a=fe(t,n);return Float32Array.from({length:n*n},(l,s)=>{let{low:i,high:c,part:u}=o[Math.floor(s/n)],{low:p,high:m,part:d}=a[s%n],h=e[i*t+p]*(1-d)+e[i*t+m]*d,w=e[c*t+p]*(1-d)+e[c*t+m]*d;return h*(1-u)+w*u})}function fe(e,r){return Array.from({length:r},(t,n)=>{let o=Math.max(0,(n+.5)*e/r-.5),a=Math.min(e-1,Math.floor(o));return{low:a,high:Math.min(e-1,a+1),part:o-a}})}function ge(e,r,{left:t,top:n,right:o,bottom:a}){let l=0,s=0;for(let i=0;i<e.length;i++){let c=Math.max(0,e[i]),u=i%r,p=Math.floor(i/r);s+=c,u>=t&&u<o&&p>=n&&p<a&&(l+=c)}return s>0?l/s:0}function be(e,r,t){let n=t*Math.max(...e);if(!(n>0))return{left:0,top:0,right:r,bottom:r};let o=new Uint8Array(e.length),a=[];for(let i=0;i<e.length;i++){if(o[i]||e[i]<=n)continue;let c=[i];o[i]=1;for(let u=0;u<c.length;u++){let p=c[u],m=p%r;for(let d of[m>0?p-1:-1,m<r-1?p+1:-1,p-r,p+r])d<0||d>=e.length||o[d]||e[d]<=n||(o[d]=1,c.push(d))}c.length>a.length&&(a=c)}let l=a.map(i=>i%r),s=a.map(i=>Math.floor(i/r));return{left:Math.min(...l),top:Math.min(...s),right:Math.max(...l)+1,bottom:Math.max(...s)+1}}function ve(e,r){let t=Math.min(e.right,r.right)-Math.max(e.left,r.left),n=Math.min(e.bottom,r.bottom)-Math.max(e.top,r.top),o=Math.max(0,t)*Math.max(0,n),a=l=>(l.right-l.left)*(l.bottom-l.top);return o/(a(e)+a(r)-o)}function xe(e,r,{values:t,width:n,height:o},a,l){let s=e.slice();for(let i=0;i<t.length;i++)s[(l+Math.floor(i/n))*r+a+i%n]=t[i];return s}function Qe(e,r){let t=e.dtype==="int8"?et(e,r):Ze(e,r);return{inputShape:e.inputShape,layers:e.layers.map(n=>ke(n,t))}}function ke(e,r){if(!(e.op in J))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(J).join(", ")}`);let t={...e};for(let n of["weight","bias"])e[n]&&(t[n]=r(e,n));return e.op==="convTranspose"&&(t.weight=Fe(t.weight,e.inChannels)),e.inner&&(t.inner=e.inner.map(n=>ke(n,r))),t}var H=(e,[r,t])=>e.subarray(r,r+t);function Ze({dtype:e},r){let t=O(r,e);return(n,o)=>H(t,n[o])}function et(e,r){let t=S(r),n=2*e.plain,o=O(new DataView(t.buffer,t.byteOffset,n),"float16"),a=new Int8Array(t.buffer,t.byteOffset+n,t.byteLength-n);return(l,s)=>{if(s!=="weight"||!l.scale)return H(o,l[s]);let i=H(o,l.scale),c=Float32Array.from(H(a,l.weight)),u=c.length/i.length;for(let p=0;p<c.length;p++)c[p]*=i[Math.floor(p/u)];return c}}function Ae(e,r){let t=S(r),n=(a,l)=>new DataView(t.buffer,t.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:s,end:i}])=>[a,Qe(l,n(s,i))]))}function Ce(e,r){let t=r.length/D(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${r.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Ee(e.layers,{data:Float32Array.from(r),shape:e.inputShape,batch:t})}var Ee=(e,r)=>e.reduce((t,n)=>J[n.op](t,n),r),D=e=>e.reduce((r,t)=>r*t,1),T=e=>(r,t)=>{let{data:n}=r;for(let o=0;o<n.length;o++)n[o]=e(n[o],t);return r},J={linear:tt,conv:rt,convTranspose:at,affine:lt,instanceNorm:it,positionBias:st,pixelShuffle:dt,upsampleNearest:pt,upsampleBilinear:ht,skip:ct,residual:ut,reshape:(e,{shape:r})=>({...e,shape:r}),flatten:e=>({...e,shape:[D(e.shape)]}),relu:T(e=>e>0?e:0),leakyRelu:T((e,{slope:r})=>e>0?e:r*e),sigmoid:T(e=>1/(1+Math.exp(-e))),tanh:T(Math.tanh),silu:T(e=>e/(1+Math.exp(-e)))};function tt({data:e,batch:r},{inFeatures:t,outFeatures:n,weight:o,bias:a}){let l=new Float32Array(r*n);Q(e,o,l,r,n,t,n,1);for(let s=0;s<l.length;s++)l[s]+=a[s%n];return{data:l,shape:[n],batch:r}}function rt({data:e,shape:[r,t,n],batch:o},a){let{inChannels:l,outChannels:s,kernel:i,stride:c,padding:u,weight:p,bias:m}=a,d=Math.floor((t+2*u[0]-i[0])/c[0])+1,h=Math.floor((n+2*u[1]-i[1])/c[1])+1,w=d*h,v=l*i[0]*i[1],x=new Float32Array(o*s*w);for(let b=0;b<o;b++){let y=e.subarray(b*r*t*n,(b+1)*r*t*n),M=nt(y,[r,t,n],[d,h],a);Q(M,p,x.subarray(b*s*w),w,s,v,1,w)}return X(x,m,w),{data:x,shape:[s,d,h],batch:o}}function nt(e,[r,t,n],[o,a],{kernel:[l,s],stride:i,padding:c}){let u=new Float32Array(o*a*r*l*s),p=0;for(let m=0;m<o;m++)for(let d=0;d<a;d++)for(let h=0;h<r;h++)for(let w=0;w<l;w++){let v=m*i[0]+w-c[0],x=(h*t+v)*n;for(let b=0;b<s;b++,p++){let y=d*i[1]+b-c[1];v>=0&&v<t&&y>=0&&y<n&&(u[p]=e[x+y])}}return u}function at({data:e,shape:[r,t,n],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:p,bias:m}=a,d=(t-1)*i[0]-2*c[0]+s[0]+u[0],h=(n-1)*i[1]-2*c[1]+s[1]+u[1],w=t*n,v=l*s[0]*s[1],x=new Float32Array(v*w),b=new Float32Array(o*l*d*h);for(let y=0;y<o;y++){let M=e.subarray(y*r*w,(y+1)*r*w);Q(p,Fe(M,r),x,v,w,r,w,1),ot(x,[t,n],b.subarray(y*l*d*h),[l,d,h],a)}return X(b,m,d*h),{data:b,shape:[l,d,h],batch:o}}function ot(e,[r,t],n,[o,a,l],{kernel:[s,i],stride:c,padding:u}){let p=0;for(let m=0;m<o;m++)for(let d=0;d<s;d++)for(let h=0;h<i;h++)for(let w=0;w<r;w++){let v=w*c[0]+d-u[0],x=(m*a+v)*l;for(let b=0;b<t;b++,p++){let y=b*c[1]+h-u[1];v>=0&&v<a&&y>=0&&y<l&&(n[x+y]+=e[p])}}}function lt({data:e,shape:r,batch:t},{weight:n,bias:o}){let[a,...l]=r,s=D(l),i=e.map((c,u)=>c*n[Math.floor(u/s)%a]);return X(i,o,s),{data:i,shape:r,batch:t}}function it(e,{weight:r,bias:t,eps:n}){let{data:o,shape:a}=e,l=D(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),u=c.reduce((d,h)=>d+h,0)/l,p=c.reduce((d,h)=>d+(h-u)**2,0)/l,m=r[i]/Math.sqrt(p+n);for(let d=0;d<l;d++)c[d]=(c[d]-u)*m+t[i]}return e}function st(e,{weight:r}){let{data:t}=e;for(let n=0;n<t.length;n+=r.length)for(let o=0;o<r.length;o++)t[n+o]+=r[o];return e}var $e=(e,r)=>Ee(r,{...e,data:e.data.slice()});function ct(e,{inner:r}){let t=$e(e,r),n=D(e.shape),o=D(t.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(t.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+t.shape[0],...e.shape.slice(1)],batch:e.batch}}function ut(e,{inner:r}){let t=$e(e,r);for(let n=0;n<e.data.length;n++)t.data[n]+=e.data[n];return t}function dt({data:e,shape:[r,t,n],batch:o},{factor:a}){let l=[r/(a*a),t*a,n*a];return{data:K(l,o,(i,c,u)=>{let p=i*a*a+c%a*a+u%a;return e[(p*t+Math.floor(c/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function pt({data:e,shape:[r,t,n],batch:o},{factor:[a,l]}){let s=[r,t*a,n*l];return{data:K(s,o,(c,u,p)=>e[(c*t+Math.floor(u/a))*n+Math.floor(p/l)]),shape:s,batch:o}}function ht({data:e,shape:[r,t,n],batch:o},{factor:[a,l],alignCorners:s}){let i=[r,t*a,n*l],c=ye(t,a,s),u=ye(n,l,s);return{data:K(i,o,(m,d,h)=>{let{low:w,high:v,part:x}=c[d],{low:b,high:y,part:M}=u[h],C=m*t,A=e[(C+w)*n+b]*(1-M)+e[(C+w)*n+y]*M,E=e[(C+v)*n+b]*(1-M)+e[(C+v)*n+y]*M;return A*(1-x)+E*x}),shape:i,batch:o}}function ye(e,r,t){let n=e*r;return Array.from({length:n},(o,a)=>{let l=t?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/r-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function K([e,r,t],n,o){let a=new Float32Array(n*e*r*t);for(let l=0,s=0;l<n*e;l++)for(let i=0;i<r;i++)for(let c=0;c<t;c++)a[s++]=o(l,i,c);return a}function X(e,r,t){for(let n=0,o=0;n<e.length;n+=t,o=(o+1)%r.length)for(let a=n;a<n+t;a++)e[a]+=r[o]}function Fe(e,r){let t=e.length/r,n=new Float32Array(e.length);for(let o=0,a=0;o<r;o++)for(let l=0;l<t;l++,a++)n[l*r+o]=e[a];return n}function Q(e,r,t,n,o,a,l,s){let i=0;for(;i+4<=n;i+=4){let c=i*a,u=c+a,p=u+a,m=p+a,d=0;for(;d+2<=o;d+=2){let h=d*a,w=h+a,v=0,x=0,b=0,y=0,M=0,C=0,A=0,E=0;for(let k=0;k<a;k++){let $=r[h+k],j=r[w+k],ee=e[c+k],te=e[u+k],re=e[p+k],ne=e[m+k];v+=ee*$,x+=ee*j,b+=te*$,y+=te*j,M+=re*$,C+=re*j,A+=ne*$,E+=ne*j}let g=i*l+d*s;t[g]=v,t[g+s]=x,t[g+=l]=b,t[g+s]=y,t[g+=l]=M,t[g+s]=C,t[g+=l]=A,t[g+s]=E}if(d<o)for(let h=i;h<i+4;h++)t[h*l+d*s]=Me(e,h*a,r,d*a,a)}for(;i<n;i++)for(let c=0;c<o;c++)t[i*l+c*s]=Me(e,i*a,r,c*a,a)}function Me(e,r,t,n,o){let a=0,l=0,s=0,i=0,c=0;for(;c+4<=o;c+=4)a+=e[r+c]*t[n+c],l+=e[r+c+1]*t[n+c+1],s+=e[r+c+2]*t[n+c+2],i+=e[r+c+3]*t[n+c+3];for(;c<o;c++)a+=e[r+c]*t[n+c];return a+l+s+i}var Se=`.wl-stage {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.6rem 1rem;
}
.wl-stage > * {
  min-width: 0;
}
.wl-stage > :nth-child(n + 3) {
  grid-column: 1 / -1;
}
.lw .wl-picture {
  aspect-ratio: 1;
  height: auto !important;
  border: 1px solid var(--lw-line);
  border-radius: 6px;
}
.wl-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1.2rem;
  font-size: 0.9em;
  color: var(--lw-muted);
}
.wl-key {
  display: inline-block;
  width: 1.1em;
  height: 0.8em;
  margin-right: 0.4em;
  border: 2px solid var(--lw-ink);
}
.wl-key.wl-found {
  border: 2px dashed var(--lw-blue);
}
.wl-sliders {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0 1rem;
}
.wl-facts strong {
  font-size: 1.35em;
  color: var(--lw-orange);
  font-variant-numeric: tabular-nums;
}
.wl-facts small {
  color: var(--lw-muted);
}
.wl-bars {
  display: grid;
  gap: 2px;
}
.lw .wl-class {
  display: grid;
  grid-template-columns: 1.2em 1fr 3.4em;
  gap: 0.5rem;
  align-items: center;
  width: 100%;
  min-height: 1.6rem;
  margin: 0;
  padding: 0 0.4rem;
  border: 1px solid transparent;
  border-radius: 6px;
  background: none;
  color: inherit;
  font: inherit;
  text-align: left;
  cursor: pointer;
  touch-action: manipulation;
}
.lw .wl-class:hover {
  border-color: var(--lw-line);
}
.lw .wl-class.wl-shown {
  background: var(--lw-surface);
  font-weight: 650;
}
.lw .wl-class[aria-pressed="true"] {
  border-color: var(--lw-blue);
}
.wl-track {
  display: block;
  height: 0.7em;
  border-radius: 2px;
  background: color-mix(in srgb, var(--lw-ink) 10%, var(--lw-paper));
}
.wl-fill {
  display: block;
  height: 100%;
  border-radius: 2px;
  background: var(--lw-muted);
}
.wl-shown .wl-fill {
  background: var(--lw-orange);
}
.wl-value {
  text-align: right;
}
@container (min-width: 560px) {
  .wl-stage {
    grid-template: "given heat bars" "legend legend bars" "side side bars" 1fr / 1fr 1fr 1.15fr;
  }
  .wl-stage > :nth-child(3) {
    grid-area: legend;
  }
  .wl-stage > :nth-child(4) {
    grid-area: side;
  }
  .wl-stage > :nth-child(5) {
    grid-area: bars;
  }
}
`;function mt({model:e,el:r}){let t=gt(e),{side:n,patch:o,names:a}=t,l={digit:0,...t.start,on:!0,classifier:a[0],chosen:null},s={...l},i=le(r,{css:Se+pe,title:"Where does it look?",lead:`In its training, one classifier met this patch on most ${t.patchClass}s. Drag it about: the heat shows what speaks for the answer.`}),c=he(i,t.images,t.labels,g=>A({digit:g})),u=se({label:"trained",options:a,onChange:g=>A({classifier:g})}),p=W({label:"Patch",title:"Lay the patch on the picture",value:!0,onChange:g=>A({on:g})}),m=V({label:"patch to the right",min:0,max:n-o.width,step:1,value:l.x,format:String,onInput:g=>A({x:g})}),d=V({label:"patch down",min:0,max:n-o.height,step:1,value:l.y,format:String,onInput:g=>A({y:g})}),h=R({label:"Reset",icon:"reset",onClick:()=>A(l)});for(let g of[m,d])g.element.classList.add("lw-stacked");let w=De(t,s),v=U(i,{label:"",height:100,draw:(g,k)=>vt(g,k,i,t,s,w)}),x=U(i,{label:"",height:100,draw:(g,k)=>xt(g,k,i,t,w)});for(let{element:g}of[v,x])g.classList.add("wl-picture"),bt(g,t,(k,$)=>A({x:k,y:$,on:!0}));let b=f("span"),y=yt(t.classes,g=>A({chosen:s.chosen===g?null:g})),M=f("div",{class:"wl-facts"}),C=0;function A(g){Object.assign(s,g),cancelAnimationFrame(C),C=requestAnimationFrame(E)}i.onCleanup(()=>cancelAnimationFrame(C));function E(){w=De(t,s),[c.value,u.value,p.value,m.value,d.value]=[s.digit,s.classifier,s.on,s.x,s.y],m.input.disabled=d.input.disabled=!s.on,v.redraw(),x.redraw(),y.show(w.p,w.c,s.chosen!==null),b.textContent=`What speaks for ${t.classes[w.c]}`;let g=wt(t,s,w);v.describe(g.picture),x.describe(`${g.heat} ${g.box}`),M.replaceChildren(...g.facts),i.readout(g.verdict),i.announce(`${g.verdict} ${g.heat} ${g.box}`)}return i.add(c.element,B(u.element,p.element,h.element),f("div",{class:"wl-stage"},L("What it is given",v.element),L(b,x.element),f("div",{class:"wl-legend"},Ie("wl-true","the digit's box"),Ie("wl-found","the box found")),ie(f("div",{class:"wl-sliders"},m.element,d.element),M),L("Press a digit for its heat",y.element))),E(),i.destroy}function wt(e,{digit:r,classifier:t,on:n,x:o,y:a},{p:l,c:s,share:i,area:c,iou:u}){let p=e.classes[s],m=e.labels[r],d=l.indexOf(Math.max(...l)),h=n?`the patch ${o} pixels from the left and ${a} from the top`:"without the patch",w=n?`${I(i)} of the heat lies on the patch, ${I(c)} of the area.`:"";return{picture:`Digit ${m}, ${h}.`,heat:`Heat where the picture speaks for ${p}. ${w}`,box:`The box found overlaps the digit's by ${Le(u)} (intersection over union).`,verdict:`Trained ${t}, it takes this ${m} for a ${e.classes[d]} (${I(l[d])}).`,facts:[ze(n?I(i):"–","of the heat on the patch",n?`${I(c)} of the area`:"no patch"),ze(Le(u),"overlap of the two boxes","intersection / union")]}}function gt(e){let r=e.get("side"),t=e.get("patch_shape"),n=Ae(e.get("trunks"),e.get("weights")),o=Object.keys(n),a=O(e.get("heads"),"float16"),l=e.get("classes"),s=a.length/o.length,i=s/l.length-1,c=Object.fromEntries(o.map((m,d)=>{let h=a.subarray(d*s,(d+1)*s);return[m,{trunk:n[m],weights:h.subarray(0,i*l.length),biases:h.subarray(i*l.length)}]})),[u,p]=e.get("start");return{side:r,classes:l,names:o,classifiers:c,start:{x:p,y:u},labels:e.get("labels"),images:_(e.get("digits"),r*r),boxes:e.get("boxes").map(([m,d,h,w])=>({left:m,top:d,right:h,bottom:w})),patch:{values:_(e.get("patch"),t[0]*t[1])[0],height:t[0],width:t[1]},patchClass:l[e.get("patch_class")],threshold:e.get("threshold")}}function De(e,{digit:r,x:t,y:n,on:o,classifier:a,chosen:l}){let{side:s,patch:i}=e,{trunk:c,weights:u,biases:p}=e.classifiers[a],m=o?xe(e.images[r],s,i,t,n):e.images[r],d=Ce(c,m),h=me(d,u,p),w=l??h.indexOf(Math.max(...h)),v=we(Y(d,u,w),d.shape.slice(1),s),x=be(v,s,e.threshold),b=e.boxes[r];return{input:m,p:h,c:w,map:v,found:x,truth:b,share:ge(v,s,{left:t,top:n,right:t+i.width,bottom:n+i.height}),area:i.width*i.height/s**2,iou:ve(x,b)}}function bt(e,{side:r,patch:t},n){G(e,(o,a,l)=>{if(l==="end")return;let s=(i,c,u)=>Math.min(r-c,Math.max(0,Math.round(i/u*r-c/2)));n(s(o,t.width,e.width),s(a,t.height,e.height))})}function vt(e,r,t,{side:n,patch:o},{x:a,y:l,on:s},{input:i}){let c=t.colour("paper"),u=t.colour("ink");Oe(e,r,n,p=>F(c,u,i[p])),s&&Z(e,r/n,{left:a,top:l,right:a+o.width,bottom:l+o.height},N(t.colour("orange")),[])}function xt(e,r,t,{side:n},{input:o,map:a,found:l,truth:s}){let i=t.colour("paper"),c=t.colour("ink"),u=t.colour("orange"),p=Math.max(...a);Oe(e,r,n,m=>F(F(i,c,.45*o[m]),u,p>0?.9*Math.max(0,a[m]/p):0)),Z(e,r/n,s,N(c),[]),Z(e,r/n,l,N(t.colour("blue")),[5,3])}function Oe(e,r,t,n){let o=f("canvas",{width:t,height:t}),a=new ImageData(t,t);for(let l=0;l<t*t;l++)a.data.set([...n(l),255],4*l);o.getContext("2d").putImageData(a,0,0),e.imageSmoothingEnabled=!1,e.drawImage(o,0,0,r,r)}function Z(e,r,{left:t,top:n,right:o,bottom:a},l,s){e.setLineDash(s),e.strokeStyle=l,e.lineWidth=2,e.strokeRect(t*r,n*r,(o-t)*r,(a-n)*r),e.setLineDash([])}var Ie=(e,r)=>f("span",{},f("span",{class:`wl-key ${e}`,"aria-hidden":"true"}),r),ze=(e,r,t)=>f("div",{},f("strong",{},e),f("span",{},` ${r}`),f("small",{},` (${t})`));function yt(e,r){let t=e.map((n,o)=>{let a=f("span",{class:"wl-fill"}),l=f("span",{class:"wl-value"}),s=f("span",{class:"wl-track","aria-hidden":"true"},a);return{node:f("button",{type:"button",class:"wl-class","aria-pressed":"false","data-lm-suppress-shortcuts":"true",onclick:()=>r(o)},f("span",{class:"wl-name"},n),s,l),fill:a,value:l}});return{element:f("div",{class:"wl-bars",role:"group","aria-label":"Probability of each digit"},...t.map(({node:n})=>n)),show:(n,o,a)=>t.forEach(({node:l,fill:s,value:i},c)=>{s.style.width=`${100*n[c]}%`,i.textContent=I(n[c]),l.classList.toggle("wl-shown",c===o),l.setAttribute("aria-pressed",String(a&&c===o))})}}var I=e=>`${Math.round(100*e)} %`,Le=e=>e.toFixed(2),Gt={render:mt};export{Gt as default};
