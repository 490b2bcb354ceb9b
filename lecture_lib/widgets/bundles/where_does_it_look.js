var fe=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function m(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var et=Math.random().toString(36).slice(2,8),tt=0,K=()=>`lw-${et}-${++tt}`,R={"data-lm-suppress-shortcuts":"true"},rt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function N(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",rt[e]),t.append(r),t}function me(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(m("style",{"data-lecture-kit":!0},t))}function ge(e,{title:t,lead:r,css:n}){me(e,fe),n&&me(e,n);let o=K(),a=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=m("p",{class:"lw-readout"}),s=m("div",{class:"lw-body"}),i=H({icon:"enlarge",title:"Full screen",onClick:()=>nt(c)});i.element.hidden=!document.fullscreenEnabled;let c=m("div",{class:"lw",role:"group","aria-labelledby":o,...R},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:o},t),i.element),r?m("p",{class:"lw-lead"},r):null,s,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,h=[()=>d.clear()];u.push(it(()=>h.forEach(f=>f()))),u.push(at(c,()=>h.forEach(f=>f())));let p=0;return u.push(()=>clearTimeout(p)),{root:c,body:s,add:(...f)=>s.append(...f),announce(f){clearTimeout(p),p=setTimeout(()=>{a.textContent=f},500)},readout(f){l.textContent!==f&&(l.textContent=f)},colour(f){return c.isConnected?(d.has(f)||d.set(f,lt(c,`var(--lw-${f})`)),d.get(f)):ot},onTheme:f=>h.push(f),onCleanup:f=>u.push(f),destroy(){for(;u.length;)u.pop()()}}}function nt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ot=[128,128,128];function at(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function lt(e,t){let r=m("span",{style:`color: ${t}`});e.append(r);let n=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var z=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,D=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function it(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var J=(...e)=>m("div",{class:"lw-row"},...e),we=(...e)=>m("div",{class:"lw-column"},...e);var T=(e,...t)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...t),st=e=>e.toFixed(2).replace("-","−");function X({label:e,min:t,max:r,step:n,value:o,format:a=st,onInput:l=()=>{}}){let s=K(),i=m("input",{type:"range",id:s,min:t,max:r,step:n,value:o,...R}),c=m("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:m("div",{class:"lw-slider"},m("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,u()}}}function H({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=m("span",{},e??""),l=m("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...R},t?N(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(N(s))}}}function Z({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=m("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...R},m("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function be({label:e,options:t,value:r,onChange:n=()=>{}}){let o=K(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>m("input",{type:"radio",name:o,value:i.value,checked:i.value===(r??a[0].value),onchange:()=>n(i.value),...R})),s=a.map((i,c)=>m("label",{title:i.title},l[c],m("span",{},i.label)));return{element:m("fieldset",{class:"lw-choice"},m("legend",{},e),m("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function Ae({label:e,width:t,height:r}){let n=m("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<r;s++)for(let c=0;c<t;c++,i++){let u=l(i,c,s);for(let d=0;d<3;d++)a.data[4*i+d]=u[d]}o.putImageData(a,0,0)}}}function ee(e,{label:t,height:r,draw:n}){let o=m("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*i),h=Math.round(u*i);(o.width!==d||o.height!==h)&&Object.assign(o,{width:d,height:h}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,u)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function te(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let a=e.getBoundingClientRect();t((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])r(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var ct=Float64Array.from({length:32},(e,t)=>2**(t-15));function ut(e){let t=e>>10&31,r=e&1023,n=t?ct[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function $(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function j(e,t){let r=$(e),n=t==="float16"?2:4,o=t==="float16"?l=>ut(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function q(e,t){let{buffer:r,byteOffset:n,byteLength:o}=$(e),a=Float32Array.from(new Uint8Array(r,n,o),l=>l/255);return Array.from({length:o/t},(l,s)=>a.subarray(s*t,(s+1)*t))}var ve=`.lw-studio {
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
`;var xe=ve,ye=3,lr={draw:1.25*ye,erase:2.5*ye};function Me(e,t,r,n,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],s=l.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return m("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),n(c)}},c<0?N("pencil"):pt(e,t[c]))});function i(c){a=c,l.forEach((u,d)=>s[d].setAttribute("aria-pressed",String(u===a)))}return i(0),{element:m("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return a},set value(c){i(c)}}}function pt(e,t){let r=Math.sqrt(t.length),n=Ae({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>ft(e,n,t);return e.onTheme(o),o(),n.element}function ft(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(a=>D(n,o,Math.min(1,Math.max(0,r[a]))))}function re({data:e,shape:[t,r,n]},o,a){let l=r*n,s=new Float32Array(l);for(let i=0;i<t;i++){let c=o[a*t+i];for(let u=0;u<l;u++)s[u]+=c*e[i*l+u]}return s}function Ce(e,t,r){let n=Array.from(r,(s,i)=>mt(re(e,t,i))+s),o=Math.max(...n),a=n.map(s=>Math.exp(s-o)),l=a.reduce((s,i)=>s+i);return a.map(s=>s/l)}var mt=e=>e.reduce((t,r)=>t+r)/e.length;function Ee(e,[t,r],n){let o=ke(t,n),a=ke(r,n);return Float32Array.from({length:n*n},(l,s)=>{let{low:i,high:c,part:u}=o[Math.floor(s/n)],{low:d,high:h,part:p}=a[s%n],f=e[i*r+d]*(1-p)+e[i*r+h]*p,g=e[c*r+d]*(1-p)+e[c*r+h]*p;return f*(1-u)+g*u})}function ke(e,t){return Array.from({length:t},(r,n)=>{let o=Math.max(0,(n+.5)*e/t-.5),a=Math.min(e-1,Math.floor(o));return{low:a,high:Math.min(e-1,a+1),part:o-a}})}function Ie(e,t,{left:r,top:n,right:o,bottom:a}){let l=0,s=0;for(let i=0;i<e.length;i++){let c=Math.max(0,e[i]),u=i%t,d=Math.floor(i/t);s+=c,u>=r&&u<o&&d>=n&&d<a&&(l+=c)}return s>0?l/s:0}function Be(e,t,r){let n=r*Math.max(...e);if(!(n>0))return{left:0,top:0,right:t,bottom:t};let o=new Uint8Array(e.length),a=[];for(let i=0;i<e.length;i++){if(o[i]||e[i]<=n)continue;let c=[i];o[i]=1;for(let u=0;u<c.length;u++){let d=c[u],h=d%t;for(let p of[h>0?d-1:-1,h<t-1?d+1:-1,d-t,d+t])p<0||p>=e.length||o[p]||e[p]<=n||(o[p]=1,c.push(p))}c.length>a.length&&(a=c)}let l=a.map(i=>i%t),s=a.map(i=>Math.floor(i/t));return{left:Math.min(...l),top:Math.min(...s),right:Math.max(...l)+1,bottom:Math.max(...s)+1}}function Se(e,t){let r=Math.min(e.right,t.right)-Math.max(e.left,t.left),n=Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top),o=Math.max(0,r)*Math.max(0,n),a=l=>(l.right-l.left)*(l.bottom-l.top);return o/(a(e)+a(t)-o)}function Fe(e,t,{values:r,width:n,height:o},a,l){let s=e.slice();for(let i=0;i<r.length;i++)s[(l+Math.floor(i/n))*t+a+i%n]=r[i];return s}var gt=2**24,Y={float16:2,float32:4,int8:1},wt={float16:65504,int8:65504,float32:35e37};function De(e,t){C(Object.hasOwn(Y,e?.dtype),()=>`dtype is ${E(e?.dtype)}; it reads ${Object.keys(Y)}`),C(ie(e.inputShape),()=>`inputShape is ${E(e.inputShape)}; it takes whole numbers from 1`);let r=Pe(t).byteLength;C(r%Y[e.dtype]===0,()=>`${r} bytes do not hold whole numbers of type ${e.dtype}`);let n=e.dtype==="int8"?e.plain:r/Y[e.dtype],o=e.dtype==="int8"?r-2*n:0;C(Q(n,0)&&o>=0,()=>`plain is ${E(e.plain)}; that is not in ${r} bytes`),ae(e.layers,e.inputShape,{plain:n,small:e.dtype==="int8"?o:void 0})}function le(e,t){let r=wt[t];for(let n=0;n<e.length;n++)C(Math.abs(e[n])<=r,()=>`weight ${n} is not finite; the bytes are damaged`);return e}function Le(e,t){C(e instanceof Object,()=>`networks is ${E(e)}; it takes them by name`);let r=Pe(t);return Object.entries(e).map(([n,o])=>{let{spec:a,start:l,end:s}=o??{},i=Q(l,0)&&Q(s,l)&&s<=r.byteLength;return C(i,()=>`${n} lies from ${E(l)} to ${E(s)} of ${r.byteLength} bytes`),[n,a,new DataView(r.buffer,r.byteOffset+l,s-l)]})}function C(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function Pe(e){return C(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${E(e)}, not bytes`),$(e)}var E=e=>(JSON.stringify(e)??String(e)).slice(0,200),Q=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,Oe=(e,t=1)=>Array.isArray(e)&&e.every(r=>Q(r,t)),L=e=>e.reduce((t,r)=>t*r,1),ne=(e,t)=>e.length===t.length&&e.every((r,n)=>r===t[n]),P=(e,t)=>Oe(e,t)&&e.length===2,ie=e=>Oe(e)&&e.length>0&&L(e)<=gt;function ae(e,t,r){C(Array.isArray(e),()=>`layers is ${E(e)}; it takes a list`);for(let n of e){let o=n?.op;C(Object.hasOwn(oe,o),()=>`there is no layer ${E(o)}; there is ${Object.keys(oe).join(", ")}`);let a=oe[o](t,n,r);C(a&&ie(a.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${E(n)}`),C(a.inner||!n.inner,()=>`${o} has no layers inside it`);let{weight:l=0,bias:s=0,rows:i=0}=a,c=i&&r.small!==void 0,u={weight:[l,c?r.small:r.plain],bias:[s,r.plain]};u.scale=[c?i:0,r.plain];for(let[d,[h,p]]of Object.entries(u)){let f=n[d];C(h?bt(f,h,p):f===void 0,()=>`the ${d} of ${o} lies at [start, count] ${E(f)} of ${p}; it takes ${h} numbers`)}t=a.shape}return t}var bt=(e,t,r)=>P(e,0)&&e[1]===t&&e[0]+t<=r,_=e=>({shape:e}),$e=([e,...t],r)=>t.length===2&&P(r,1)&&{shape:[e,...t.map((n,o)=>n*r[o])]};function Qe([e,...t],r,n,o){let{inChannels:a,outChannels:l,kernel:s,stride:i,padding:c}=r;return t.length!==2||a!==e||!Q(l)||!P(s,1)||!P(i,1)||!P(c,0)?!1:{shape:[l,...t.map(o)],weight:e*l*L(s),bias:l,rows:n}}var oe={linear:(e,{inFeatures:t,outFeatures:r})=>Q(r)&&ne(e,[t])&&{shape:[r],weight:t*r,bias:r,rows:r},conv:(e,t)=>{let{kernel:r,stride:n,padding:o}=t,a=(l,s)=>Math.floor((l+2*o[s]-r[s])/n[s])+1;return Qe(e,t,t.outChannels,a)},convTranspose:(e,t)=>{let{kernel:r,stride:n,padding:o,outputPadding:a}=t,l=(s,i)=>(s-1)*n[i]-2*o[i]+r[i]+a[i];return P(a,0)&&Qe(e,t,t.inChannels,l)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:L(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:r})=>t.length===2&&Q(r)&&{shape:[e/r**2,...t.map(n=>n*r)]},upsampleNearest:(e,{factor:t})=>$e(e,t),upsampleBilinear:(e,{factor:t,alignCorners:r})=>typeof r=="boolean"&&$e(e,t),skip:(e,{inner:t},r)=>{let[n,...o]=ae(t,e,r);return ne(o,e.slice(1))&&{shape:[e[0]+n,...o],inner:t}},residual:(e,{inner:t},r)=>ne(ae(t,e,r),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>ie(t)&&L(t)===L(e)&&{shape:t},flatten:e=>({shape:[L(e)]}),relu:_,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:_,tanh:_,silu:_};var At="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var S=vt();function vt(){try{let e=Uint8Array.from(atob(At),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function U(e,t,r){if(!S){let[i,c,u]=[r*e,r*t,e*t].map(d=>new Float32Array(d));return{a:i,b:c,out:u,multiply:()=>yt(i,c,u,e,t,r)}}let n=8*r,o=n+r*e,a=o+r*t,l=a+e*t,s=Re(l+3*t+8);return{a:s.subarray(n,o),b:s.subarray(o,a),out:s.subarray(a,l),multiply:()=>S.product(4*n,4*o,4*a,0,e,t,r)}}function ce(e){if(!S)return e.map(r=>1/(1+Math.exp(-r)));let t=Re(e.length+3);return t.set(e),S.sigmoid(0,4*e.length),t.slice(0,e.length)}var se=new Float32Array(0);function Re(e){let t=4*e-S.memory.buffer.byteLength;return t>0&&S.memory.grow(Math.ceil(t/65536)),se.buffer!==S.memory.buffer&&(se=new Float32Array(S.memory.buffer)),se}function yt(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<o;l+=64)for(let s=0;s<n;s++){let i=s*o+l,c=i+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let d=e[u*n+s],h=e[(u+1)*n+s],p=e[(u+2)*n+s],f=e[(u+3)*n+s];for(let g=i,b=u*o+l,y=b+o,x=y+o,M=x+o;g<c;g++,b++,y++,x++,M++)r[g]+=d*t[b]+h*t[y]+p*t[x]+f*t[M]}for(;u<a;u++){let d=e[u*n+s];for(let h=i,p=u*o+l;h<c;h++,p++)r[h]+=d*t[p]}}}function xt(e,t){De(e,t);let r=e.dtype==="int8"?kt(e,t):Mt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>je(n,r))}}function je(e,t){let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=_e(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>je(n,t))),r}var W=(e,[t,r])=>e.subarray(t,t+r);function Mt({dtype:e},t){let r=le(j(t,e),e);return(n,o)=>W(r,n[o])}function kt(e,t){let r=$(t),n=2*e.plain,o=le(j(new DataView(r.buffer,r.byteOffset,n),"float16"),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,s)=>{if(s!=="weight"||!l.scale)return W(o,l[s]);let i=W(o,l.scale),c=Float32Array.from(W(a,l.weight)),u=c.length/i.length;for(let d=0;d<c.length;d++)c[d]*=i[Math.floor(d/u)];return c}}function Ne(e,t){return Object.fromEntries(Le(e,t).map(([r,n,o])=>[r,xt(n,o)]))}function ze(e,t){let r=t.length/I(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n=He(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r});return C(n.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),n}var He=(e,t)=>e.reduce((r,n)=>Ct[n.op](r,n),t),I=e=>e.reduce((t,r)=>t*r,1),ue=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},Ct={linear:It,conv:Bt,convTranspose:$t,affine:Qt,instanceNorm:Dt,positionBias:Lt,pixelShuffle:Rt,upsampleNearest:Tt,upsampleBilinear:jt,skip:Pt,residual:Ot,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[I(e.shape)]}),relu:ue(e=>e>0?e:0),leakyRelu:ue((e,{slope:t})=>e>0?e:t*e),tanh:ue(Math.tanh),sigmoid:e=>({...e,data:ce(e.data)}),silu:Et};function Et(e){let{data:t}=e,r=ce(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function It({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let{a:l,b:s,out:i,multiply:c}=U(t,n,r);l.set(_e(e,t)),s.set(o),c();let u=i.slice();for(let d=0;d<u.length;)for(let h=0;h<n;d++,h++)u[d]+=a[h];return{data:u,shape:[n],batch:t}}function Bt({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:a,stride:l,padding:s,weight:i,bias:c}=n,[u,d]=[0,1].map(A=>Math.floor((t[A+1]+2*s[A]-a[A])/l[A])+1),h=u*d,p=i.length/o,{a:f,b:g,out:b,multiply:y}=U(o,h,p);f.set(i),g.fill(0);let x=l[0]*l[1]===1&&d===t[2]?Ft:St,M=new Float32Array(r*o*h);for(let A=0;A<r;A++)x(e.subarray(A*I(t),(A+1)*I(t)),g,t,[u,d],n),y(),M.set(b,A*b.length);return he(M,c,h),{data:M,shape:[o,u,d],batch:r}}function St(e,t,r,n,o){qe(r,n,o,(a,l,s,i)=>{for(let c=s+i;s<c;a+=l,s++)t[s]=e[a]})}function Ft(e,t,[r,n,o],[a],{kernel:[l,s],padding:i}){for(let c=0,u=0;c<r;c++)for(let d=0;d<l;d++)for(let h=0;h<s;h++,u+=a*o){let[p,f]=V(d-i[0],1,n,a),[g,b]=V(h-i[1],1,o,o);if(p>=f||g>=b)continue;let y=p*o+g,x=(f-1)*o+b,M=(c*n+d-i[0])*o+h-i[1];t.set(e.subarray(y+M,x+M),u+y);for(let A=u+p*o;A<u+f*o;A+=o){for(let v=0;v<g;v++)t[A+v]=0;for(let v=b;v<o;v++)t[A+v]=0}}}function $t({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:d,bias:h}=a,p=(v,k)=>(v-1)*i[k]-2*c[k]+s[k]+u[k],f=[l,p(r,0),p(n,1)],g=r*n,{a:b,b:y,out:x,multiply:M}=U(d.length/t,g,t);b.set(d);let A=new Float32Array(o*I(f));for(let v=0;v<o;v++){let k=A.subarray(v*I(f),(v+1)*I(f));y.set(e.subarray(v*t*g,(v+1)*t*g)),M(),qe(f,[r,n],a,(F,w,B,G)=>{for(let Xe=B+G;B<Xe;B++,F+=w)k[F]+=x[B]})}return he(A,h,f[1]*f[2]),{data:A,shape:f,batch:o}}function qe([e,t,r],[n,o],{kernel:[a,l],stride:s,padding:i},c){for(let u=0,d=0;u<e;u++)for(let h=0;h<a;h++)for(let p=0;p<l;p++,d++){let[f,g]=V(h-i[0],s[0],t,n),[b,y]=V(p-i[1],s[1],r,o);for(let x=f;x<g;x++){let M=(u*t+x*s[0]+h-i[0])*r;c(M+b*s[1]+p-i[1],s[1],(d*n+x)*o+b,y-b)}}}var V=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function Qt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,s=I(l),i=e.map((c,u)=>c*n[Math.floor(u/s)%a]);return he(i,o,s),{data:i,shape:t,batch:r}}function Dt(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=I(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),u=c.reduce((p,f)=>p+f,0)/l,d=c.reduce((p,f)=>p+(f-u)**2,0)/l,h=t[i]/Math.sqrt(d+n);for(let p=0;p<l;p++)c[p]=(c[p]-u)*h+r[i]}return e}function Lt(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var Ye=(e,t)=>He(t,{...e,data:e.data.slice()});function Pt(e,{inner:t}){let r=Ye(e,t),n=I(e.shape),o=I(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ot(e,{inner:t}){let r=Ye(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function Rt({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:de(l,o,(i,c,u)=>{let d=i*a*a+c%a*a+u%a;return e[(d*r+Math.floor(c/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function Tt({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let s=[t,r*a,n*l];return{data:de(s,o,(c,u,d)=>e[(c*r+Math.floor(u/a))*n+Math.floor(d/l)]),shape:s,batch:o}}function jt({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,r*a,n*l],c=Te(r,a,s),u=Te(n,l,s);return{data:de(i,o,(h,p,f)=>{let{low:g,high:b,part:y}=c[p],{low:x,high:M,part:A}=u[f],v=h*r,k=e[(v+g)*n+x]*(1-A)+e[(v+g)*n+M]*A,F=e[(v+b)*n+x]*(1-A)+e[(v+b)*n+M]*A;return k*(1-y)+F*y}),shape:i,batch:o}}function Te(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function de([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,s=0;l<n*e;l++)for(let i=0;i<t;i++)for(let c=0;c<r;c++)a[s++]=o(l,i,c);return a}function he(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function _e(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}var Ue=`.wl-stage {
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
`;function zt({model:e,el:t}){let r=qt(e),{side:n,patch:o,names:a}=r,l={digit:0,...r.start,on:!0,classifier:a[0],chosen:null},s={...l},i=ge(t,{css:Ue+xe,title:"Where does it look?",lead:`In its training, one classifier met this patch on most ${r.patchClass}s. Drag it about: the heat shows what speaks for the answer.`}),c=Me(i,r.images,r.labels,w=>k({digit:w})),u=be({label:"trained",options:a,onChange:w=>k({classifier:w})}),d=Z({label:"Patch",title:"Lay the patch on the picture",value:!0,onChange:w=>k({on:w})}),h=X({label:"patch to the right",min:0,max:n-o.width,step:1,value:l.x,format:String,onInput:w=>k({x:w})}),p=X({label:"patch down",min:0,max:n-o.height,step:1,value:l.y,format:String,onInput:w=>k({y:w})}),f=H({label:"Reset",icon:"reset",onClick:()=>k(l)});for(let w of[h,p])w.element.classList.add("lw-stacked");let g=We(r,s),b=ee(i,{label:"",height:100,draw:(w,B)=>_t(w,B,i,r,s,g)}),y=ee(i,{label:"",height:100,draw:(w,B)=>Ut(w,B,i,r,g)});for(let{element:w}of[b,y])w.classList.add("wl-picture"),Yt(w,r,(B,G)=>k({x:B,y:G,on:!0}));let x=m("span"),M=Wt(r.classes,w=>k({chosen:s.chosen===w?null:w})),A=m("div",{class:"wl-facts"}),v=0;function k(w){Object.assign(s,w),cancelAnimationFrame(v),v=requestAnimationFrame(F)}i.onCleanup(()=>cancelAnimationFrame(v));function F(){g=We(r,s),[c.value,u.value,d.value,h.value,p.value]=[s.digit,s.classifier,s.on,s.x,s.y],h.input.disabled=p.input.disabled=!s.on,b.redraw(),y.redraw(),M.show(g.p,g.c,s.chosen!==null),x.textContent=`What speaks for ${r.classes[g.c]}`;let w=Ht(r,s,g);b.describe(w.picture),y.describe(`${w.heat} ${w.box}`),A.replaceChildren(...w.facts),i.readout(w.verdict),i.announce(`${w.verdict} ${w.heat} ${w.box}`)}return i.add(c.element,J(u.element,d.element,f.element),m("div",{class:"wl-stage"},T("What it is given",b.element),T(x,y.element),m("div",{class:"wl-legend"},Ve("wl-true","the digit's box"),Ve("wl-found","the box found")),we(m("div",{class:"wl-sliders"},h.element,p.element),A),T("Press a digit for its heat",M.element))),F(),i.destroy}function Ht(e,{digit:t,classifier:r,on:n,x:o,y:a},{p:l,c:s,share:i,area:c,iou:u}){let d=e.classes[s],h=e.labels[t],p=l.indexOf(Math.max(...l)),f=n?`the patch ${o} pixels from the left and ${a} from the top`:"without the patch",g=n?`${O(i)} of the heat lies on the patch, ${O(c)} of the area.`:"";return{picture:`Digit ${h}, ${f}.`,heat:`Heat where the picture speaks for ${d}. ${g}`,box:`The box found overlaps the digit's by ${Ke(u)} (intersection over union).`,verdict:`Trained ${r}, it takes this ${h} for a ${e.classes[p]} (${O(l[p])}).`,facts:[Ge(n?O(i):"–","of the heat on the patch",n?`${O(c)} of the area`:"no patch"),Ge(Ke(u),"overlap of the two boxes","intersection / union")]}}function qt(e){let t=e.get("side"),r=e.get("patch_shape"),n=Ne(e.get("trunks"),e.get("weights")),o=Object.keys(n),a=j(e.get("heads"),"float16"),l=e.get("classes"),s=a.length/o.length,i=s/l.length-1,c=Object.fromEntries(o.map((h,p)=>{let f=a.subarray(p*s,(p+1)*s);return[h,{trunk:n[h],weights:f.subarray(0,i*l.length),biases:f.subarray(i*l.length)}]})),[u,d]=e.get("start");return{side:t,classes:l,names:o,classifiers:c,start:{x:d,y:u},labels:e.get("labels"),images:q(e.get("digits"),t*t),boxes:e.get("boxes").map(([h,p,f,g])=>({left:h,top:p,right:f,bottom:g})),patch:{values:q(e.get("patch"),r[0]*r[1])[0],height:r[0],width:r[1]},patchClass:l[e.get("patch_class")],threshold:e.get("threshold")}}function We(e,{digit:t,x:r,y:n,on:o,classifier:a,chosen:l}){let{side:s,patch:i}=e,{trunk:c,weights:u,biases:d}=e.classifiers[a],h=o?Fe(e.images[t],s,i,r,n):e.images[t],p=ze(c,h),f=Ce(p,u,d),g=l??f.indexOf(Math.max(...f)),b=Ee(re(p,u,g),p.shape.slice(1),s),y=Be(b,s,e.threshold),x=e.boxes[t];return{input:h,p:f,c:g,map:b,found:y,truth:x,share:Ie(b,s,{left:r,top:n,right:r+i.width,bottom:n+i.height}),area:i.width*i.height/s**2,iou:Se(y,x)}}function Yt(e,{side:t,patch:r},n){te(e,(o,a,l)=>{if(l==="end")return;let s=(i,c,u)=>Math.min(t-c,Math.max(0,Math.round(i/u*t-c/2)));n(s(o,r.width,e.width),s(a,r.height,e.height))})}function _t(e,t,r,{side:n,patch:o},{x:a,y:l,on:s},{input:i}){let c=r.colour("paper"),u=r.colour("ink");Je(e,t,n,d=>D(c,u,i[d])),s&&pe(e,t/n,{left:a,top:l,right:a+o.width,bottom:l+o.height},z(r.colour("orange")),[])}function Ut(e,t,r,{side:n},{input:o,map:a,found:l,truth:s}){let i=r.colour("paper"),c=r.colour("ink"),u=r.colour("orange"),d=Math.max(...a);Je(e,t,n,h=>D(D(i,c,.45*o[h]),u,d>0?.9*Math.max(0,a[h]/d):0)),pe(e,t/n,s,z(c),[]),pe(e,t/n,l,z(r.colour("blue")),[5,3])}function Je(e,t,r,n){let o=m("canvas",{width:r,height:r}),a=new ImageData(r,r);for(let l=0;l<r*r;l++)a.data.set([...n(l),255],4*l);o.getContext("2d").putImageData(a,0,0),e.imageSmoothingEnabled=!1,e.drawImage(o,0,0,t,t)}function pe(e,t,{left:r,top:n,right:o,bottom:a},l,s){e.setLineDash(s),e.strokeStyle=l,e.lineWidth=2,e.strokeRect(r*t,n*t,(o-r)*t,(a-n)*t),e.setLineDash([])}var Ve=(e,t)=>m("span",{},m("span",{class:`wl-key ${e}`,"aria-hidden":"true"}),t),Ge=(e,t,r)=>m("div",{},m("strong",{},e),m("span",{},` ${t}`),m("small",{},` (${r})`));function Wt(e,t){let r=e.map((n,o)=>{let a=m("span",{class:"wl-fill"}),l=m("span",{class:"wl-value"}),s=m("span",{class:"wl-track","aria-hidden":"true"},a);return{node:m("button",{type:"button",class:"wl-class","aria-pressed":"false","data-lm-suppress-shortcuts":"true",onclick:()=>t(o)},m("span",{class:"wl-name"},n),s,l),fill:a,value:l}});return{element:m("div",{class:"wl-bars",role:"group","aria-label":"Probability of each digit"},...r.map(({node:n})=>n)),show:(n,o,a)=>r.forEach(({node:l,fill:s,value:i},c)=>{s.style.width=`${100*n[c]}%`,i.textContent=O(n[c]),l.classList.toggle("wl-shown",c===o),l.setAttribute("aria-pressed",String(a&&c===o))})}}var O=e=>`${Math.round(100*e)} %`,Ke=e=>e.toFixed(2),kr={render:zt};export{kr as default};
