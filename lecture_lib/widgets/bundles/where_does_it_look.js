var ne=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function m(e,r={},...t){let n=document.createElement(e);for(let[o,a]of Object.entries(r))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...t.filter(o=>o!=null)),n}var ze=Math.random().toString(36).slice(2,8),Le=0,_=()=>`lw-${ze}-${++Le}`,D={"data-lm-suppress-shortcuts":"true"},Te={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function j(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",Te[e]),r.append(t),r}function ae(e,r){let t=e.getRootNode(),n=t instanceof ShadowRoot?t:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===r)||n.append(m("style",{"data-lecture-kit":!0},r))}function oe(e,{title:r,lead:t,css:n}){ae(e,ne),n&&ae(e,n);let o=_(),a=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=m("p",{class:"lw-readout"}),s=m("div",{class:"lw-body"}),i=P({icon:"enlarge",title:"Full screen",onClick:()=>je(c)});i.element.hidden=!document.fullscreenEnabled;let c=m("div",{class:"lw",role:"group","aria-labelledby":o,...D},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:o},r),i.element),t?m("p",{class:"lw-lead"},t):null,s,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,f=[()=>d.clear()];u.push(Re(()=>f.forEach(p=>p()))),u.push(Pe(c,()=>f.forEach(p=>p())));let h=0;return u.push(()=>clearTimeout(h)),{root:c,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(h),h=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,Ne(c,`var(--lw-${p})`)),d.get(p)):Oe},onTheme:p=>f.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function je(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Oe=[128,128,128];function Pe(e,r){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),r())});return t.observe(e),()=>t.disconnect()}function Ne(e,r){let t=m("span",{style:`color: ${r}`});e.append(t);let n=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(t).color,n.fillRect(0,0,1,1),t.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var O=([e,r,t],n=1)=>`rgb(${e} ${r} ${t} / ${n})`,F=(e,r,t)=>e.map((n,o)=>Math.round(n+(r[o]-n)*t));function Re(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,t),r.observe(document.body,t),()=>r.disconnect()}var H=(...e)=>m("div",{class:"lw-row"},...e),le=(...e)=>m("div",{class:"lw-column"},...e);var I=(e,...r)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...r),_e=e=>e.toFixed(2).replace("-","−");function q({label:e,min:r,max:t,step:n,value:o,format:a=_e,onInput:l=()=>{}}){let s=_(),i=m("input",{type:"range",id:s,min:r,max:t,step:n,value:o,...D}),c=m("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:m("div",{class:"lw-slider"},m("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,u()}}}function P({label:e,icon:r,title:t,primary:n=!1,onClick:o}){let a=m("span",{},e??""),l=m("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:o,...D},r?j(r):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(j(s))}}}function B({label:e,title:r,value:t=!1,onChange:n=()=>{}}){let o=m("button",{type:"button",class:"lw-button lw-toggle",title:r,"aria-pressed":String(t),...D},m("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function ie({label:e,options:r,value:t,onChange:n=()=>{}}){let o=_(),a=r.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>m("input",{type:"radio",name:o,value:i.value,checked:i.value===(t??a[0].value),onchange:()=>n(i.value),...D})),s=a.map((i,c)=>m("label",{title:i.title},l[c],m("span",{},i.label)));return{element:m("fieldset",{class:"lw-choice"},m("legend",{},e),m("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function se({label:e,width:r,height:t}){let n=m("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:r,height:t}),o=n.getContext("2d"),a=o.createImageData(r,t);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<t;s++)for(let c=0;c<r;c++,i++){let u=l(i,c,s);for(let d=0;d<3;d++)a.data[4*i+d]=u[d]}o.putImageData(a,0,0)}}}function V(e,{label:r,height:t,draw:n}){let o=m("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${t}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*i),f=Math.round(u*i);(o.width!==d||o.height!==f)&&Object.assign(o,{width:d,height:f}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,u)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function W(e,r){e.classList.add("lw-draggable");let t=(n,o)=>{let a=e.getBoundingClientRect();r((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),t(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])t(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&t(o,"end")})}var He=Float64Array.from({length:32},(e,r)=>2**(r-15));function qe(e){let r=e>>10&31,t=e&1023,n=r?He[r]*(1+t/1024):t*2**-24;return e&32768?-n:n}function z(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function N(e,r){let t=z(e),n=r==="float16"?2:4,o=r==="float16"?l=>qe(t.getUint16(2*l,!0)):l=>t.getFloat32(4*l,!0),a=new Float32Array(t.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function R(e,r){let{buffer:t,byteOffset:n,byteLength:o}=z(e),a=Float32Array.from(new Uint8Array(t,n,o),l=>l/255);return Array.from({length:o/r},(l,s)=>a.subarray(s*r,(s+1)*r))}var ce=`.lw-studio {
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
`;var pe=ce,ue=3,At={draw:1.25*ue,erase:2.5*ue};function de(e,r,t,n,{blank:o}={}){let a=0,l=o?[...r.keys(),-1]:[...r.keys()],s=l.map(c=>{let u=c<0?o:`Digit ${t[c]}`;return m("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),n(c)}},c<0?j("pencil"):We(e,r[c]))});function i(c){a=c,l.forEach((u,d)=>s[d].setAttribute("aria-pressed",String(u===a)))}return i(0),{element:m("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return a},set value(c){i(c)}}}function We(e,r){let t=Math.sqrt(r.length),n=se({label:"",width:t,height:t});n.element.setAttribute("aria-hidden","true");let o=()=>Ue(e,n,r);return e.onTheme(o),o(),n.element}function Ue(e,r,t){let n=e.colour("paper"),o=e.colour("ink");r.paint(a=>F(n,o,Math.min(1,Math.max(0,t[a]))))}function U({data:e,shape:[r,t,n]},o,a){let l=t*n,s=new Float32Array(l);for(let i=0;i<r;i++){let c=o[a*r+i];for(let u=0;u<l;u++)s[u]+=c*e[i*l+u]}return s}function me(e,r,t){let n=Array.from(t,(s,i)=>Ge(U(e,r,i))+s),o=Math.max(...n),a=n.map(s=>Math.exp(s-o)),l=a.reduce((s,i)=>s+i);return a.map(s=>s/l)}var Ge=e=>e.reduce((r,t)=>r+t)/e.length;function fe(e,[r,t],n){let o=he(r,n),a=he(t,n);return Float32Array.from({length:n*n},(l,s)=>{let{low:i,high:c,part:u}=o[Math.floor(s/n)],{low:d,high:f,part:h}=a[s%n],p=e[i*t+d]*(1-h)+e[i*t+f]*h,w=e[c*t+d]*(1-h)+e[c*t+f]*h;return p*(1-u)+w*u})}function he(e,r){return Array.from({length:r},(t,n)=>{let o=Math.max(0,(n+.5)*e/r-.5),a=Math.min(e-1,Math.floor(o));return{low:a,high:Math.min(e-1,a+1),part:o-a}})}function we(e,r,{left:t,top:n,right:o,bottom:a}){let l=0,s=0;for(let i=0;i<e.length;i++){let c=Math.max(0,e[i]),u=i%r,d=Math.floor(i/r);s+=c,u>=t&&u<o&&d>=n&&d<a&&(l+=c)}return s>0?l/s:0}function ge(e,r,t){let n=t*Math.max(...e);if(!(n>0))return{left:0,top:0,right:r,bottom:r};let o=new Uint8Array(e.length),a=[];for(let i=0;i<e.length;i++){if(o[i]||e[i]<=n)continue;let c=[i];o[i]=1;for(let u=0;u<c.length;u++){let d=c[u],f=d%r;for(let h of[f>0?d-1:-1,f<r-1?d+1:-1,d-r,d+r])h<0||h>=e.length||o[h]||e[h]<=n||(o[h]=1,c.push(h))}c.length>a.length&&(a=c)}let l=a.map(i=>i%r),s=a.map(i=>Math.floor(i/r));return{left:Math.min(...l),top:Math.min(...s),right:Math.max(...l)+1,bottom:Math.max(...s)+1}}function be(e,r){let t=Math.min(e.right,r.right)-Math.max(e.left,r.left),n=Math.min(e.bottom,r.bottom)-Math.max(e.top,r.top),o=Math.max(0,t)*Math.max(0,n),a=l=>(l.right-l.left)*(l.bottom-l.top);return o/(a(e)+a(r)-o)}function ve(e,r,{values:t,width:n,height:o},a,l){let s=e.slice();for(let i=0;i<t.length;i++)s[(l+Math.floor(i/n))*r+a+i%n]=t[i];return s}function Ye(e,r){let t=N(r,e.dtype),n=e.layers.map(o=>{if(!(o.op in G))throw new Error(`nn.js has no layer "${o.op}"; it has ${Object.keys(G).join(", ")}`);let a={...o};for(let l of["weight","bias"])o[l]&&(a[l]=t.subarray(o[l][0],o[l][0]+o[l][1]));return o.op==="convTranspose"&&(a.weight=Ae(a.weight,o.inChannels)),a});return{inputShape:e.inputShape,layers:n}}function Me(e,r){let t=z(r),n=(a,l)=>new DataView(t.buffer,t.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:s,end:i}])=>[a,Ye(l,n(s,i))]))}function ke(e,r){let t=r.length/Y(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${r.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n={data:Float32Array.from(r),shape:e.inputShape,batch:t};for(let o of e.layers)n=G[o.op](n,o);return n}var Y=e=>e.reduce((r,t)=>r*t,1),L=e=>(r,t)=>{let{data:n}=r;for(let o=0;o<n.length;o++)n[o]=e(n[o],t);return r},G={linear:Je,conv:Ke,convTranspose:Qe,affine:et,pixelShuffle:tt,upsampleNearest:rt,upsampleBilinear:nt,reshape:(e,{shape:r})=>({...e,shape:r}),flatten:e=>({...e,shape:[Y(e.shape)]}),relu:L(e=>e>0?e:0),leakyRelu:L((e,{slope:r})=>e>0?e:r*e),sigmoid:L(e=>1/(1+Math.exp(-e))),tanh:L(Math.tanh),silu:L(e=>e/(1+Math.exp(-e)))};function Je({data:e,batch:r},{inFeatures:t,outFeatures:n,weight:o,bias:a}){let l=new Float32Array(r*n);X(e,o,l,r,n,t,n,1);for(let s=0;s<l.length;s++)l[s]+=a[s%n];return{data:l,shape:[n],batch:r}}function Ke({data:e,shape:[r,t,n],batch:o},a){let{inChannels:l,outChannels:s,kernel:i,stride:c,padding:u,weight:d,bias:f}=a,h=Math.floor((t+2*u[0]-i[0])/c[0])+1,p=Math.floor((n+2*u[1]-i[1])/c[1])+1,w=h*p,v=l*i[0]*i[1],x=new Float32Array(o*s*w);for(let b=0;b<o;b++){let y=e.subarray(b*r*t*n,(b+1)*r*t*n),M=Xe(y,[r,t,n],[h,p],a);X(M,d,x.subarray(b*s*w),w,s,v,1,w)}return K(x,f,w),{data:x,shape:[s,h,p],batch:o}}function Xe(e,[r,t,n],[o,a],{kernel:[l,s],stride:i,padding:c}){let u=new Float32Array(o*a*r*l*s),d=0;for(let f=0;f<o;f++)for(let h=0;h<a;h++)for(let p=0;p<r;p++)for(let w=0;w<l;w++){let v=f*i[0]+w-c[0],x=(p*t+v)*n;for(let b=0;b<s;b++,d++){let y=h*i[1]+b-c[1];v>=0&&v<t&&y>=0&&y<n&&(u[d]=e[x+y])}}return u}function Qe({data:e,shape:[r,t,n],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:d,bias:f}=a,h=(t-1)*i[0]-2*c[0]+s[0]+u[0],p=(n-1)*i[1]-2*c[1]+s[1]+u[1],w=t*n,v=l*s[0]*s[1],x=new Float32Array(v*w),b=new Float32Array(o*l*h*p);for(let y=0;y<o;y++){let M=e.subarray(y*r*w,(y+1)*r*w);X(d,Ae(M,r),x,v,w,r,w,1),Ze(x,[t,n],b.subarray(y*l*h*p),[l,h,p],a)}return K(b,f,h*p),{data:b,shape:[l,h,p],batch:o}}function Ze(e,[r,t],n,[o,a,l],{kernel:[s,i],stride:c,padding:u}){let d=0;for(let f=0;f<o;f++)for(let h=0;h<s;h++)for(let p=0;p<i;p++)for(let w=0;w<r;w++){let v=w*c[0]+h-u[0],x=(f*a+v)*l;for(let b=0;b<t;b++,d++){let y=b*c[1]+p-u[1];v>=0&&v<a&&y>=0&&y<l&&(n[x+y]+=e[d])}}}function et({data:e,shape:r,batch:t},{weight:n,bias:o}){let[a,...l]=r,s=Y(l),i=e.map((c,u)=>c*n[Math.floor(u/s)%a]);return K(i,o,s),{data:i,shape:r,batch:t}}function tt({data:e,shape:[r,t,n],batch:o},{factor:a}){let l=[r/(a*a),t*a,n*a];return{data:J(l,o,(i,c,u)=>{let d=i*a*a+c%a*a+u%a;return e[(d*t+Math.floor(c/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function rt({data:e,shape:[r,t,n],batch:o},{factor:[a,l]}){let s=[r,t*a,n*l];return{data:J(s,o,(c,u,d)=>e[(c*t+Math.floor(u/a))*n+Math.floor(d/l)]),shape:s,batch:o}}function nt({data:e,shape:[r,t,n],batch:o},{factor:[a,l],alignCorners:s}){let i=[r,t*a,n*l],c=xe(t,a,s),u=xe(n,l,s);return{data:J(i,o,(f,h,p)=>{let{low:w,high:v,part:x}=c[h],{low:b,high:y,part:M}=u[p],C=f*t,A=e[(C+w)*n+b]*(1-M)+e[(C+w)*n+y]*M,E=e[(C+v)*n+b]*(1-M)+e[(C+v)*n+y]*M;return A*(1-x)+E*x}),shape:i,batch:o}}function xe(e,r,t){let n=e*r;return Array.from({length:n},(o,a)=>{let l=t?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/r-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function J([e,r,t],n,o){let a=new Float32Array(n*e*r*t);for(let l=0,s=0;l<n*e;l++)for(let i=0;i<r;i++)for(let c=0;c<t;c++)a[s++]=o(l,i,c);return a}function K(e,r,t){for(let n=0,o=0;n<e.length;n+=t,o=(o+1)%r.length)for(let a=n;a<n+t;a++)e[a]+=r[o]}function Ae(e,r){let t=e.length/r,n=new Float32Array(e.length);for(let o=0,a=0;o<r;o++)for(let l=0;l<t;l++,a++)n[l*r+o]=e[a];return n}function X(e,r,t,n,o,a,l,s){let i=0;for(;i+4<=n;i+=4){let c=i*a,u=c+a,d=u+a,f=d+a,h=0;for(;h+2<=o;h+=2){let p=h*a,w=p+a,v=0,x=0,b=0,y=0,M=0,C=0,A=0,E=0;for(let k=0;k<a;k++){let $=r[p+k],T=r[w+k],Z=e[c+k],ee=e[u+k],te=e[d+k],re=e[f+k];v+=Z*$,x+=Z*T,b+=ee*$,y+=ee*T,M+=te*$,C+=te*T,A+=re*$,E+=re*T}let g=i*l+h*s;t[g]=v,t[g+s]=x,t[g+=l]=b,t[g+s]=y,t[g+=l]=M,t[g+s]=C,t[g+=l]=A,t[g+s]=E}if(h<o)for(let p=i;p<i+4;p++)t[p*l+h*s]=ye(e,p*a,r,h*a,a)}for(;i<n;i++)for(let c=0;c<o;c++)t[i*l+c*s]=ye(e,i*a,r,c*a,a)}function ye(e,r,t,n,o){let a=0,l=0,s=0,i=0,c=0;for(;c+4<=o;c+=4)a+=e[r+c]*t[n+c],l+=e[r+c+1]*t[n+c+1],s+=e[r+c+2]*t[n+c+2],i+=e[r+c+3]*t[n+c+3];for(;c<o;c++)a+=e[r+c]*t[n+c];return a+l+s+i}var Ce=`.wl-stage {
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
`;function ot({model:e,el:r}){let t=it(e),{side:n,patch:o,names:a}=t,l={digit:0,...t.start,on:!0,classifier:a[0],chosen:null},s={...l},i=oe(r,{css:Ce+pe,title:"Where does it look?",lead:`In its training, one classifier met this patch on most ${t.patchClass}s. Drag it about: the heat shows what speaks for the answer.`}),c=de(i,t.images,t.labels,g=>A({digit:g})),u=ie({label:"trained",options:a,onChange:g=>A({classifier:g})}),d=B({label:"Patch",title:"Lay the patch on the picture",value:!0,onChange:g=>A({on:g})}),f=q({label:"patch to the right",min:0,max:n-o.width,step:1,value:l.x,format:String,onInput:g=>A({x:g})}),h=q({label:"patch down",min:0,max:n-o.height,step:1,value:l.y,format:String,onInput:g=>A({y:g})}),p=P({label:"Reset",icon:"reset",onClick:()=>A(l)});for(let g of[f,h])g.element.classList.add("lw-stacked");let w=Ee(t,s),v=V(i,{label:"",height:100,draw:(g,k)=>ct(g,k,i,t,s,w)}),x=V(i,{label:"",height:100,draw:(g,k)=>ut(g,k,i,t,w)});for(let{element:g}of[v,x])g.classList.add("wl-picture"),st(g,t,(k,$)=>A({x:k,y:$,on:!0}));let b=m("span"),y=pt(t.classes,g=>A({chosen:s.chosen===g?null:g})),M=m("div",{class:"wl-facts"}),C=0;function A(g){Object.assign(s,g),cancelAnimationFrame(C),C=requestAnimationFrame(E)}i.onCleanup(()=>cancelAnimationFrame(C));function E(){w=Ee(t,s),[c.value,u.value,d.value,f.value,h.value]=[s.digit,s.classifier,s.on,s.x,s.y],f.input.disabled=h.input.disabled=!s.on,v.redraw(),x.redraw(),y.show(w.p,w.c,s.chosen!==null),b.textContent=`What speaks for ${t.classes[w.c]}`;let g=lt(t,s,w);v.describe(g.picture),x.describe(`${g.heat} ${g.box}`),M.replaceChildren(...g.facts),i.readout(g.verdict),i.announce(`${g.verdict} ${g.heat} ${g.box}`)}return i.add(c.element,H(u.element,d.element,p.element),m("div",{class:"wl-stage"},I("What it is given",v.element),I(b,x.element),m("div",{class:"wl-legend"},$e("wl-true","the digit's box"),$e("wl-found","the box found")),le(m("div",{class:"wl-sliders"},f.element,h.element),M),I("Press a digit for its heat",y.element))),E(),i.destroy}function lt(e,{digit:r,classifier:t,on:n,x:o,y:a},{p:l,c:s,share:i,area:c,iou:u}){let d=e.classes[s],f=e.labels[r],h=l.indexOf(Math.max(...l)),p=n?`the patch ${o} pixels from the left and ${a} from the top`:"without the patch",w=n?`${S(i)} of the heat lies on the patch, ${S(c)} of the area.`:"";return{picture:`Digit ${f}, ${p}.`,heat:`Heat where the picture speaks for ${d}. ${w}`,box:`The box found overlaps the digit's by ${Se(u)} (intersection over union).`,verdict:`Trained ${t}, it takes this ${f} for a ${e.classes[h]} (${S(l[h])}).`,facts:[Fe(n?S(i):"–","of the heat on the patch",n?`${S(c)} of the area`:"no patch"),Fe(Se(u),"overlap of the two boxes","intersection / union")]}}function it(e){let r=e.get("side"),t=e.get("patch_shape"),n=Me(e.get("trunks"),e.get("weights")),o=Object.keys(n),a=N(e.get("heads"),"float16"),l=e.get("classes"),s=a.length/o.length,i=s/l.length-1,c=Object.fromEntries(o.map((f,h)=>{let p=a.subarray(h*s,(h+1)*s);return[f,{trunk:n[f],weights:p.subarray(0,i*l.length),biases:p.subarray(i*l.length)}]})),[u,d]=e.get("start");return{side:r,classes:l,names:o,classifiers:c,start:{x:d,y:u},labels:e.get("labels"),images:R(e.get("digits"),r*r),boxes:e.get("boxes").map(([f,h,p,w])=>({left:f,top:h,right:p,bottom:w})),patch:{values:R(e.get("patch"),t[0]*t[1])[0],height:t[0],width:t[1]},patchClass:l[e.get("patch_class")],threshold:e.get("threshold")}}function Ee(e,{digit:r,x:t,y:n,on:o,classifier:a,chosen:l}){let{side:s,patch:i}=e,{trunk:c,weights:u,biases:d}=e.classifiers[a],f=o?ve(e.images[r],s,i,t,n):e.images[r],h=ke(c,f),p=me(h,u,d),w=l??p.indexOf(Math.max(...p)),v=fe(U(h,u,w),h.shape.slice(1),s),x=ge(v,s,e.threshold),b=e.boxes[r];return{input:f,p,c:w,map:v,found:x,truth:b,share:we(v,s,{left:t,top:n,right:t+i.width,bottom:n+i.height}),area:i.width*i.height/s**2,iou:be(x,b)}}function st(e,{side:r,patch:t},n){W(e,(o,a,l)=>{if(l==="end")return;let s=(i,c,u)=>Math.min(r-c,Math.max(0,Math.round(i/u*r-c/2)));n(s(o,t.width,e.width),s(a,t.height,e.height))})}function ct(e,r,t,{side:n,patch:o},{x:a,y:l,on:s},{input:i}){let c=t.colour("paper"),u=t.colour("ink");De(e,r,n,d=>F(c,u,i[d])),s&&Q(e,r/n,{left:a,top:l,right:a+o.width,bottom:l+o.height},O(t.colour("orange")),[])}function ut(e,r,t,{side:n},{input:o,map:a,found:l,truth:s}){let i=t.colour("paper"),c=t.colour("ink"),u=t.colour("orange"),d=Math.max(...a);De(e,r,n,f=>F(F(i,c,.45*o[f]),u,d>0?.9*Math.max(0,a[f]/d):0)),Q(e,r/n,s,O(c),[]),Q(e,r/n,l,O(t.colour("blue")),[5,3])}function De(e,r,t,n){let o=m("canvas",{width:t,height:t}),a=new ImageData(t,t);for(let l=0;l<t*t;l++)a.data.set([...n(l),255],4*l);o.getContext("2d").putImageData(a,0,0),e.imageSmoothingEnabled=!1,e.drawImage(o,0,0,r,r)}function Q(e,r,{left:t,top:n,right:o,bottom:a},l,s){e.setLineDash(s),e.strokeStyle=l,e.lineWidth=2,e.strokeRect(t*r,n*r,(o-t)*r,(a-n)*r),e.setLineDash([])}var $e=(e,r)=>m("span",{},m("span",{class:`wl-key ${e}`,"aria-hidden":"true"}),r),Fe=(e,r,t)=>m("div",{},m("strong",{},e),m("span",{},` ${r}`),m("small",{},` (${t})`));function pt(e,r){let t=e.map((n,o)=>{let a=m("span",{class:"wl-fill"}),l=m("span",{class:"wl-value"}),s=m("span",{class:"wl-track","aria-hidden":"true"},a);return{node:m("button",{type:"button",class:"wl-class","aria-pressed":"false","data-lm-suppress-shortcuts":"true",onclick:()=>r(o)},m("span",{class:"wl-name"},n),s,l),fill:a,value:l}});return{element:m("div",{class:"wl-bars",role:"group","aria-label":"Probability of each digit"},...t.map(({node:n})=>n)),show:(n,o,a)=>t.forEach(({node:l,fill:s,value:i},c)=>{s.style.width=`${100*n[c]}%`,i.textContent=S(n[c]),l.classList.toggle("wl-shown",c===o),l.setAttribute("aria-pressed",String(a&&c===o))})}}var S=e=>`${Math.round(100*e)} %`,Se=e=>e.toFixed(2),Pt={render:ot};export{Pt as default};
