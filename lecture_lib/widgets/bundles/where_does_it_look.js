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
`;function m(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var Re=Math.random().toString(36).slice(2,8),Te=0,q=()=>`lw-${Re}-${++Te}`,S={"data-lm-suppress-shortcuts":"true"},ze={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function $(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",ze[e]),t.append(r),t}function oe(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(m("style",{"data-lecture-kit":!0},t))}function ae(e,{title:t,lead:r,css:n}){oe(e,ne),n&&oe(e,n);let o=q(),a=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=m("p",{class:"lw-readout"}),s=m("div",{class:"lw-body"}),i=R({icon:"enlarge",title:"Full screen",onClick:()=>je(c)});i.element.hidden=!document.fullscreenEnabled;let c=m("div",{class:"lw",role:"group","aria-labelledby":o,...S},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:o},t),i.element),r?m("p",{class:"lw-lead"},r):null,s,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,h=[()=>d.clear()];u.push(_e(()=>h.forEach(f=>f()))),u.push(Ne(c,()=>h.forEach(f=>f())));let p=0;return u.push(()=>clearTimeout(p)),{root:c,body:s,add:(...f)=>s.append(...f),announce(f){clearTimeout(p),p=setTimeout(()=>{a.textContent=f},500)},readout(f){l.textContent!==f&&(l.textContent=f)},colour(f){return c.isConnected?(d.has(f)||d.set(f,qe(c,`var(--lw-${f})`)),d.get(f)):He},onTheme:f=>h.push(f),onCleanup:f=>u.push(f),destroy(){for(;u.length;)u.pop()()}}}function je(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var He=[128,128,128];function Ne(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function qe(e,t){let r=m("span",{style:`color: ${t}`});e.append(r);let n=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var O=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,F=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function _e(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var _=(...e)=>m("div",{class:"lw-row"},...e),le=(...e)=>m("div",{class:"lw-column"},...e);var P=(e,...t)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...t),Ue=e=>e.toFixed(2).replace("-","−");function U({label:e,min:t,max:r,step:n,value:o,format:a=Ue,onInput:l=()=>{}}){let s=q(),i=m("input",{type:"range",id:s,min:t,max:r,step:n,value:o,...S}),c=m("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:m("div",{class:"lw-slider"},m("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,u()}}}function R({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=m("span",{},e??""),l=m("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...S},t?$(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith($(s))}}}function Y({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=m("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...S},m("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function ie({label:e,options:t,value:r,onChange:n=()=>{}}){let o=q(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>m("input",{type:"radio",name:o,value:i.value,checked:i.value===(r??a[0].value),onchange:()=>n(i.value),...S})),s=a.map((i,c)=>m("label",{title:i.title},l[c],m("span",{},i.label)));return{element:m("fieldset",{class:"lw-choice"},m("legend",{},e),m("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function se({label:e,width:t,height:r}){let n=m("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<r;s++)for(let c=0;c<t;c++,i++){let u=l(i,c,s);for(let d=0;d<3;d++)a.data[4*i+d]=u[d]}o.putImageData(a,0,0)}}}function W(e,{label:t,height:r,draw:n}){let o=m("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*i),h=Math.round(u*i);(o.width!==d||o.height!==h)&&Object.assign(o,{width:d,height:h}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,u)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function V(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let a=e.getBoundingClientRect();t((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])r(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var Ye=Float64Array.from({length:32},(e,t)=>2**(t-15));function We(e){let t=e>>10&31,r=e&1023,n=t?Ye[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function Q(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function L(e,t){let r=Q(e),n=t==="float16"?2:4,o=t==="float16"?l=>We(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function T(e,t){let{buffer:r,byteOffset:n,byteLength:o}=Q(e),a=Float32Array.from(new Uint8Array(r,n,o),l=>l/255);return Array.from({length:o/t},(l,s)=>a.subarray(s*t,(s+1)*t))}var ce=`.lw-studio {
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
`;var de=ce,ue=3,zt={draw:1.25*ue,erase:2.5*ue};function pe(e,t,r,n,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],s=l.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return m("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),n(c)}},c<0?$("pencil"):Ke(e,t[c]))});function i(c){a=c,l.forEach((u,d)=>s[d].setAttribute("aria-pressed",String(u===a)))}return i(0),{element:m("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return a},set value(c){i(c)}}}function Ke(e,t){let r=Math.sqrt(t.length),n=se({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>Je(e,n,t);return e.onTheme(o),o(),n.element}function Je(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(a=>F(n,o,Math.min(1,Math.max(0,r[a]))))}function G({data:e,shape:[t,r,n]},o,a){let l=r*n,s=new Float32Array(l);for(let i=0;i<t;i++){let c=o[a*t+i];for(let u=0;u<l;u++)s[u]+=c*e[i*l+u]}return s}function fe(e,t,r){let n=Array.from(r,(s,i)=>Xe(G(e,t,i))+s),o=Math.max(...n),a=n.map(s=>Math.exp(s-o)),l=a.reduce((s,i)=>s+i);return a.map(s=>s/l)}var Xe=e=>e.reduce((t,r)=>t+r)/e.length;function me(e,[t,r],n){let o=he(t,n),a=he(r,n);return Float32Array.from({length:n*n},(l,s)=>{let{low:i,high:c,part:u}=o[Math.floor(s/n)],{low:d,high:h,part:p}=a[s%n],f=e[i*r+d]*(1-p)+e[i*r+h]*p,w=e[c*r+d]*(1-p)+e[c*r+h]*p;return f*(1-u)+w*u})}function he(e,t){return Array.from({length:t},(r,n)=>{let o=Math.max(0,(n+.5)*e/t-.5),a=Math.min(e-1,Math.floor(o));return{low:a,high:Math.min(e-1,a+1),part:o-a}})}function we(e,t,{left:r,top:n,right:o,bottom:a}){let l=0,s=0;for(let i=0;i<e.length;i++){let c=Math.max(0,e[i]),u=i%t,d=Math.floor(i/t);s+=c,u>=r&&u<o&&d>=n&&d<a&&(l+=c)}return s>0?l/s:0}function ge(e,t,r){let n=r*Math.max(...e);if(!(n>0))return{left:0,top:0,right:t,bottom:t};let o=new Uint8Array(e.length),a=[];for(let i=0;i<e.length;i++){if(o[i]||e[i]<=n)continue;let c=[i];o[i]=1;for(let u=0;u<c.length;u++){let d=c[u],h=d%t;for(let p of[h>0?d-1:-1,h<t-1?d+1:-1,d-t,d+t])p<0||p>=e.length||o[p]||e[p]<=n||(o[p]=1,c.push(p))}c.length>a.length&&(a=c)}let l=a.map(i=>i%t),s=a.map(i=>Math.floor(i/t));return{left:Math.min(...l),top:Math.min(...s),right:Math.max(...l)+1,bottom:Math.max(...s)+1}}function be(e,t){let r=Math.min(e.right,t.right)-Math.max(e.left,t.left),n=Math.min(e.bottom,t.bottom)-Math.max(e.top,t.top),o=Math.max(0,r)*Math.max(0,n),a=l=>(l.right-l.left)*(l.bottom-l.top);return o/(a(e)+a(t)-o)}function Ae(e,t,{values:r,width:n,height:o},a,l){let s=e.slice();for(let i=0;i<r.length;i++)s[(l+Math.floor(i/n))*t+a+i%n]=r[i];return s}var Ze="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var I=et();function et(){try{let e=Uint8Array.from(atob(Ze),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function z(e,t,r){if(!I){let[i,c,u]=[r*e,r*t,e*t].map(d=>new Float32Array(d));return{a:i,b:c,out:u,multiply:()=>tt(i,c,u,e,t,r)}}let n=8*r,o=n+r*e,a=o+r*t,l=a+e*t,s=ve(l+3*t+8);return{a:s.subarray(n,o),b:s.subarray(o,a),out:s.subarray(a,l),multiply:()=>I.product(4*n,4*o,4*a,0,e,t,r)}}function J(e){if(!I)return e.map(r=>1/(1+Math.exp(-r)));let t=ve(e.length+3);return t.set(e),I.sigmoid(0,4*e.length),t.slice(0,e.length)}var K=new Float32Array(0);function ve(e){let t=4*e-I.memory.buffer.byteLength;return t>0&&I.memory.grow(Math.ceil(t/65536)),K.buffer!==I.memory.buffer&&(K=new Float32Array(I.memory.buffer)),K}function tt(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<o;l+=64)for(let s=0;s<n;s++){let i=s*o+l,c=i+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let d=e[u*n+s],h=e[(u+1)*n+s],p=e[(u+2)*n+s],f=e[(u+3)*n+s];for(let w=i,b=u*o+l,x=b+o,y=x+o,M=y+o;w<c;w++,b++,x++,y++,M++)r[w]+=d*t[b]+h*t[x]+p*t[y]+f*t[M]}for(;u<a;u++){let d=e[u*n+s];for(let h=i,p=u*o+l;h<c;h++,p++)r[h]+=d*t[p]}}}function rt(e,t){let r=e.dtype==="int8"?ot(e,t):nt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>ye(n,r))}}function ye(e,t){if(!(e.op in Z))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(Z).join(", ")}`);let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=Be(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>ye(n,t))),r}var j=(e,[t,r])=>e.subarray(t,t+r);function nt({dtype:e},t){let r=L(t,e);return(n,o)=>j(r,n[o])}function ot(e,t){let r=Q(t),n=2*e.plain,o=L(new DataView(r.buffer,r.byteOffset,n),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,s)=>{if(s!=="weight"||!l.scale)return j(o,l[s]);let i=j(o,l.scale),c=Float32Array.from(j(a,l.weight)),u=c.length/i.length;for(let d=0;d<c.length;d++)c[d]*=i[Math.floor(d/u)];return c}}function Me(e,t){let r=Q(t),n=(a,l)=>new DataView(r.buffer,r.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:s,end:i}])=>[a,rt(l,n(s,i))]))}function ke(e,t){let r=t.length/C(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Ce(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r})}var Ce=(e,t)=>e.reduce((r,n)=>Z[n.op](r,n),t),C=e=>e.reduce((t,r)=>t*r,1),X=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},Z={linear:lt,conv:it,convTranspose:ut,affine:dt,instanceNorm:pt,positionBias:ht,pixelShuffle:wt,upsampleNearest:gt,upsampleBilinear:bt,skip:ft,residual:mt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[C(e.shape)]}),relu:X(e=>e>0?e:0),leakyRelu:X((e,{slope:t})=>e>0?e:t*e),tanh:X(Math.tanh),sigmoid:e=>({...e,data:J(e.data)}),silu:at};function at(e){let{data:t}=e,r=J(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function lt({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let{a:l,b:s,out:i,multiply:c}=z(t,n,r);l.set(Be(e,t)),s.set(o),c();let u=i.slice();for(let d=0;d<u.length;)for(let h=0;h<n;d++,h++)u[d]+=a[h];return{data:u,shape:[n],batch:t}}function it({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:a,stride:l,padding:s,weight:i,bias:c}=n,[u,d]=[0,1].map(A=>Math.floor((t[A+1]+2*s[A]-a[A])/l[A])+1),h=u*d,p=i.length/o,{a:f,b:w,out:b,multiply:x}=z(o,h,p);f.set(i),w.fill(0);let y=l[0]*l[1]===1&&d===t[2]?ct:st,M=new Float32Array(r*o*h);for(let A=0;A<r;A++)y(e.subarray(A*C(t),(A+1)*C(t)),w,t,[u,d],n),x(),M.set(b,A*b.length);return te(M,c,h),{data:M,shape:[o,u,d],batch:r}}function st(e,t,r,n,o){Ee(r,n,o,(a,l,s,i)=>{for(let c=s+i;s<c;a+=l,s++)t[s]=e[a]})}function ct(e,t,[r,n,o],[a],{kernel:[l,s],padding:i}){for(let c=0,u=0;c<r;c++)for(let d=0;d<l;d++)for(let h=0;h<s;h++,u+=a*o){let[p,f]=H(d-i[0],1,n,a),[w,b]=H(h-i[1],1,o,o);if(p>=f||w>=b)continue;let x=p*o+w,y=(f-1)*o+b,M=(c*n+d-i[0])*o+h-i[1];t.set(e.subarray(x+M,y+M),u+x);for(let A=u+p*o;A<u+f*o;A+=o){for(let v=0;v<w;v++)t[A+v]=0;for(let v=b;v<o;v++)t[A+v]=0}}}function ut({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:d,bias:h}=a,p=(v,k)=>(v-1)*i[k]-2*c[k]+s[k]+u[k],f=[l,p(r,0),p(n,1)],w=r*n,{a:b,b:x,out:y,multiply:M}=z(d.length/t,w,t);b.set(d);let A=new Float32Array(o*C(f));for(let v=0;v<o;v++){let k=A.subarray(v*C(f),(v+1)*C(f));x.set(e.subarray(v*t*w,(v+1)*t*w)),M(),Ee(f,[r,n],a,(B,g,E,N)=>{for(let $e=E+N;E<$e;E++,B+=g)k[B]+=y[E]})}return te(A,h,f[1]*f[2]),{data:A,shape:f,batch:o}}function Ee([e,t,r],[n,o],{kernel:[a,l],stride:s,padding:i},c){for(let u=0,d=0;u<e;u++)for(let h=0;h<a;h++)for(let p=0;p<l;p++,d++){let[f,w]=H(h-i[0],s[0],t,n),[b,x]=H(p-i[1],s[1],r,o);for(let y=f;y<w;y++){let M=(u*t+y*s[0]+h-i[0])*r;c(M+b*s[1]+p-i[1],s[1],(d*n+y)*o+b,x-b)}}}var H=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function dt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,s=C(l),i=e.map((c,u)=>c*n[Math.floor(u/s)%a]);return te(i,o,s),{data:i,shape:t,batch:r}}function pt(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=C(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),u=c.reduce((p,f)=>p+f,0)/l,d=c.reduce((p,f)=>p+(f-u)**2,0)/l,h=t[i]/Math.sqrt(d+n);for(let p=0;p<l;p++)c[p]=(c[p]-u)*h+r[i]}return e}function ht(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var Ie=(e,t)=>Ce(t,{...e,data:e.data.slice()});function ft(e,{inner:t}){let r=Ie(e,t),n=C(e.shape),o=C(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function mt(e,{inner:t}){let r=Ie(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function wt({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:ee(l,o,(i,c,u)=>{let d=i*a*a+c%a*a+u%a;return e[(d*r+Math.floor(c/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function gt({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let s=[t,r*a,n*l];return{data:ee(s,o,(c,u,d)=>e[(c*r+Math.floor(u/a))*n+Math.floor(d/l)]),shape:s,batch:o}}function bt({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,r*a,n*l],c=xe(r,a,s),u=xe(n,l,s);return{data:ee(i,o,(h,p,f)=>{let{low:w,high:b,part:x}=c[p],{low:y,high:M,part:A}=u[f],v=h*r,k=e[(v+w)*n+y]*(1-A)+e[(v+w)*n+M]*A,B=e[(v+b)*n+y]*(1-A)+e[(v+b)*n+M]*A;return k*(1-x)+B*x}),shape:i,batch:o}}function xe(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function ee([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,s=0;l<n*e;l++)for(let i=0;i<t;i++)for(let c=0;c<r;c++)a[s++]=o(l,i,c);return a}function te(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function Be(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}var Fe=`.wl-stage {
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
`;function vt({model:e,el:t}){let r=yt(e),{side:n,patch:o,names:a}=r,l={digit:0,...r.start,on:!0,classifier:a[0],chosen:null},s={...l},i=ae(t,{css:Fe+de,title:"Where does it look?",lead:`In its training, one classifier met this patch on most ${r.patchClass}s. Drag it about: the heat shows what speaks for the answer.`}),c=pe(i,r.images,r.labels,g=>k({digit:g})),u=ie({label:"trained",options:a,onChange:g=>k({classifier:g})}),d=Y({label:"Patch",title:"Lay the patch on the picture",value:!0,onChange:g=>k({on:g})}),h=U({label:"patch to the right",min:0,max:n-o.width,step:1,value:l.x,format:String,onInput:g=>k({x:g})}),p=U({label:"patch down",min:0,max:n-o.height,step:1,value:l.y,format:String,onInput:g=>k({y:g})}),f=R({label:"Reset",icon:"reset",onClick:()=>k(l)});for(let g of[h,p])g.element.classList.add("lw-stacked");let w=Qe(r,s),b=W(i,{label:"",height:100,draw:(g,E)=>kt(g,E,i,r,s,w)}),x=W(i,{label:"",height:100,draw:(g,E)=>Ct(g,E,i,r,w)});for(let{element:g}of[b,x])g.classList.add("wl-picture"),Mt(g,r,(E,N)=>k({x:E,y:N,on:!0}));let y=m("span"),M=Et(r.classes,g=>k({chosen:s.chosen===g?null:g})),A=m("div",{class:"wl-facts"}),v=0;function k(g){Object.assign(s,g),cancelAnimationFrame(v),v=requestAnimationFrame(B)}i.onCleanup(()=>cancelAnimationFrame(v));function B(){w=Qe(r,s),[c.value,u.value,d.value,h.value,p.value]=[s.digit,s.classifier,s.on,s.x,s.y],h.input.disabled=p.input.disabled=!s.on,b.redraw(),x.redraw(),M.show(w.p,w.c,s.chosen!==null),y.textContent=`What speaks for ${r.classes[w.c]}`;let g=xt(r,s,w);b.describe(g.picture),x.describe(`${g.heat} ${g.box}`),A.replaceChildren(...g.facts),i.readout(g.verdict),i.announce(`${g.verdict} ${g.heat} ${g.box}`)}return i.add(c.element,_(u.element,d.element,f.element),m("div",{class:"wl-stage"},P("What it is given",b.element),P(y,x.element),m("div",{class:"wl-legend"},De("wl-true","the digit's box"),De("wl-found","the box found")),le(m("div",{class:"wl-sliders"},h.element,p.element),A),P("Press a digit for its heat",M.element))),B(),i.destroy}function xt(e,{digit:t,classifier:r,on:n,x:o,y:a},{p:l,c:s,share:i,area:c,iou:u}){let d=e.classes[s],h=e.labels[t],p=l.indexOf(Math.max(...l)),f=n?`the patch ${o} pixels from the left and ${a} from the top`:"without the patch",w=n?`${D(i)} of the heat lies on the patch, ${D(c)} of the area.`:"";return{picture:`Digit ${h}, ${f}.`,heat:`Heat where the picture speaks for ${d}. ${w}`,box:`The box found overlaps the digit's by ${Pe(u)} (intersection over union).`,verdict:`Trained ${r}, it takes this ${h} for a ${e.classes[p]} (${D(l[p])}).`,facts:[Se(n?D(i):"–","of the heat on the patch",n?`${D(c)} of the area`:"no patch"),Se(Pe(u),"overlap of the two boxes","intersection / union")]}}function yt(e){let t=e.get("side"),r=e.get("patch_shape"),n=Me(e.get("trunks"),e.get("weights")),o=Object.keys(n),a=L(e.get("heads"),"float16"),l=e.get("classes"),s=a.length/o.length,i=s/l.length-1,c=Object.fromEntries(o.map((h,p)=>{let f=a.subarray(p*s,(p+1)*s);return[h,{trunk:n[h],weights:f.subarray(0,i*l.length),biases:f.subarray(i*l.length)}]})),[u,d]=e.get("start");return{side:t,classes:l,names:o,classifiers:c,start:{x:d,y:u},labels:e.get("labels"),images:T(e.get("digits"),t*t),boxes:e.get("boxes").map(([h,p,f,w])=>({left:h,top:p,right:f,bottom:w})),patch:{values:T(e.get("patch"),r[0]*r[1])[0],height:r[0],width:r[1]},patchClass:l[e.get("patch_class")],threshold:e.get("threshold")}}function Qe(e,{digit:t,x:r,y:n,on:o,classifier:a,chosen:l}){let{side:s,patch:i}=e,{trunk:c,weights:u,biases:d}=e.classifiers[a],h=o?Ae(e.images[t],s,i,r,n):e.images[t],p=ke(c,h),f=fe(p,u,d),w=l??f.indexOf(Math.max(...f)),b=me(G(p,u,w),p.shape.slice(1),s),x=ge(b,s,e.threshold),y=e.boxes[t];return{input:h,p:f,c:w,map:b,found:x,truth:y,share:we(b,s,{left:r,top:n,right:r+i.width,bottom:n+i.height}),area:i.width*i.height/s**2,iou:be(x,y)}}function Mt(e,{side:t,patch:r},n){V(e,(o,a,l)=>{if(l==="end")return;let s=(i,c,u)=>Math.min(t-c,Math.max(0,Math.round(i/u*t-c/2)));n(s(o,r.width,e.width),s(a,r.height,e.height))})}function kt(e,t,r,{side:n,patch:o},{x:a,y:l,on:s},{input:i}){let c=r.colour("paper"),u=r.colour("ink");Le(e,t,n,d=>F(c,u,i[d])),s&&re(e,t/n,{left:a,top:l,right:a+o.width,bottom:l+o.height},O(r.colour("orange")),[])}function Ct(e,t,r,{side:n},{input:o,map:a,found:l,truth:s}){let i=r.colour("paper"),c=r.colour("ink"),u=r.colour("orange"),d=Math.max(...a);Le(e,t,n,h=>F(F(i,c,.45*o[h]),u,d>0?.9*Math.max(0,a[h]/d):0)),re(e,t/n,s,O(c),[]),re(e,t/n,l,O(r.colour("blue")),[5,3])}function Le(e,t,r,n){let o=m("canvas",{width:r,height:r}),a=new ImageData(r,r);for(let l=0;l<r*r;l++)a.data.set([...n(l),255],4*l);o.getContext("2d").putImageData(a,0,0),e.imageSmoothingEnabled=!1,e.drawImage(o,0,0,t,t)}function re(e,t,{left:r,top:n,right:o,bottom:a},l,s){e.setLineDash(s),e.strokeStyle=l,e.lineWidth=2,e.strokeRect(r*t,n*t,(o-r)*t,(a-n)*t),e.setLineDash([])}var De=(e,t)=>m("span",{},m("span",{class:`wl-key ${e}`,"aria-hidden":"true"}),t),Se=(e,t,r)=>m("div",{},m("strong",{},e),m("span",{},` ${t}`),m("small",{},` (${r})`));function Et(e,t){let r=e.map((n,o)=>{let a=m("span",{class:"wl-fill"}),l=m("span",{class:"wl-value"}),s=m("span",{class:"wl-track","aria-hidden":"true"},a);return{node:m("button",{type:"button",class:"wl-class","aria-pressed":"false","data-lm-suppress-shortcuts":"true",onclick:()=>t(o)},m("span",{class:"wl-name"},n),s,l),fill:a,value:l}});return{element:m("div",{class:"wl-bars",role:"group","aria-label":"Probability of each digit"},...r.map(({node:n})=>n)),show:(n,o,a)=>r.forEach(({node:l,fill:s,value:i},c)=>{s.style.width=`${100*n[c]}%`,i.textContent=D(n[c]),l.classList.toggle("wl-shown",c===o),l.setAttribute("aria-pressed",String(a&&c===o))})}}var D=e=>`${Math.round(100*e)} %`,Pe=e=>e.toFixed(2),er={render:vt};export{er as default};
