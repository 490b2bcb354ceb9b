var oe=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function f(e,r={},...t){let n=document.createElement(e);for(let[a,o]of Object.entries(r))a.startsWith("on")?n.addEventListener(a.slice(2),o):o===!0?n.setAttribute(a,""):o!==!1&&o!=null&&n.setAttribute(a,o);return n.append(...t.filter(a=>a!=null)),n}var Le=Math.random().toString(36).slice(2,8),Oe=0,H=()=>`lw-${Le}-${++Oe}`,I={"data-lm-suppress-shortcuts":"true"},Te={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function j(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",Te[e]),r.append(t),r}function ae(e,r){let t=e.getRootNode(),n=t instanceof ShadowRoot?t:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===r)||n.append(f("style",{"data-lecture-kit":!0},r))}function le(e,{title:r,lead:t,css:n}){ae(e,oe),n&&ae(e,n);let a=H(),o=f("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=f("p",{class:"lw-readout"}),s=f("div",{class:"lw-body"}),i=N({icon:"enlarge",title:"Full screen",onClick:()=>je(c)});i.element.hidden=!document.fullscreenEnabled;let c=f("div",{class:"lw",role:"group","aria-labelledby":a,...I},f("div",{class:"lw-head"},f("div",{class:"lw-title",id:a},r),i.element),t?f("p",{class:"lw-lead"},t):null,s,l,o);e.append(c);let u=[()=>c.remove()],p=new Map,m=[()=>p.clear()];u.push(_e(()=>m.forEach(d=>d()))),u.push(Ne(c,()=>m.forEach(d=>d())));let h=0;return u.push(()=>clearTimeout(h)),{root:c,body:s,add:(...d)=>s.append(...d),announce(d){clearTimeout(h),h=setTimeout(()=>{o.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return c.isConnected?(p.has(d)||p.set(d,Re(c,`var(--lw-${d})`)),p.get(d)):Pe},onTheme:d=>m.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function je(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Pe=[128,128,128];function Ne(e,r){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),r())});return t.observe(e),()=>t.disconnect()}function Re(e,r){let t=f("span",{style:`color: ${r}`});e.append(t);let n=f("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(t).color,n.fillRect(0,0,1,1),t.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var P=([e,r,t],n=1)=>`rgb(${e} ${r} ${t} / ${n})`,F=(e,r,t)=>e.map((n,a)=>Math.round(n+(r[a]-n)*t));function _e(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,t),r.observe(document.body,t),()=>r.disconnect()}var q=(...e)=>f("div",{class:"lw-row"},...e),ie=(...e)=>f("div",{class:"lw-column"},...e);var z=(e,...r)=>f("div",{class:"lw-figure"},f("div",{class:"lw-heading"},e),...r),He=e=>e.toFixed(2).replace("-","−");function B({label:e,min:r,max:t,step:n,value:a,format:o=He,onInput:l=()=>{}}){let s=H(),i=f("input",{type:"range",id:s,min:r,max:t,step:n,value:a,...I}),c=f("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=o(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:f("div",{class:"lw-slider"},f("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(p){i.value=p,u()}}}function N({label:e,icon:r,title:t,primary:n=!1,onClick:a}){let o=f("span",{},e??""),l=f("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:a,...I},r?j(r):null,e?o:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){o.textContent=s},set icon(s){l.querySelector("svg").replaceWith(j(s))}}}function V({label:e,title:r,value:t=!1,onChange:n=()=>{}}){let a=f("button",{type:"button",class:"lw-button lw-toggle",title:r,"aria-pressed":String(t),...I},f("span",{class:"lw-lamp","aria-hidden":"true"}),e),o=()=>a.getAttribute("aria-pressed")==="true",l=s=>a.setAttribute("aria-pressed",String(s));return a.addEventListener("click",()=>{l(!o()),n(o())}),{element:a,get value(){return o()},set value(s){l(s)}}}function se({label:e,options:r,value:t,onChange:n=()=>{}}){let a=H(),o=r.map(i=>typeof i=="string"?{value:i,label:i}:i),l=o.map(i=>f("input",{type:"radio",name:a,value:i.value,checked:i.value===(t??o[0].value),onchange:()=>n(i.value),...I})),s=o.map((i,c)=>f("label",{title:i.title},l[c],f("span",{},i.label)));return{element:f("fieldset",{class:"lw-choice"},f("legend",{},e),f("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function ce({label:e,width:r,height:t}){let n=f("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:r,height:t}),a=n.getContext("2d"),o=a.createImageData(r,t);return o.data.fill(255),{element:n,context:a,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<t;s++)for(let c=0;c<r;c++,i++){let u=l(i,c,s);for(let p=0;p<3;p++)o.data[4*i+p]=u[p]}a.putImageData(o,0,0)}}}function W(e,{label:r,height:t,draw:n}){let a=f("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${t}px`}),o=a.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=a;if(!c||!u)return;let p=Math.round(c*i),m=Math.round(u*i);(a.width!==p||a.height!==m)&&Object.assign(a,{width:p,height:m}),o.setTransform(i,0,0,i,0,0),o.clearRect(0,0,c,u),o.font=`12px ${getComputedStyle(a).fontFamily}`,n(o,c,u)}let s=new ResizeObserver(l);return s.observe(a),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:a,redraw:l,describe:i=>a.setAttribute("aria-label",i)}}function U(e,r){e.classList.add("lw-draggable");let t=(n,a)=>{let o=e.getBoundingClientRect();r((n.clientX-o.left)/o.width*e.width,(n.clientY-o.top)/o.height*e.height,a)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),t(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let a=n.getCoalescedEvents?.()??[];for(let o of a.length?a:[n])t(o,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,a=>{e.hasPointerCapture(a.pointerId)&&t(a,"end")})}var qe=Float64Array.from({length:32},(e,r)=>2**(r-15));function Be(e){let r=e>>10&31,t=e&1023,n=r?qe[r]*(1+t/1024):t*2**-24;return e&32768?-n:n}function S(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function L(e,r){let t=S(e),n=r==="float16"?2:4,a=r==="float16"?l=>Be(t.getUint16(2*l,!0)):l=>t.getFloat32(4*l,!0),o=new Float32Array(t.byteLength/n);for(let l=0;l<o.length;l++)o[l]=a(l);return o}function R(e,r){let{buffer:t,byteOffset:n,byteLength:a}=S(e),o=Float32Array.from(new Uint8Array(t,n,a),l=>l/255);return Array.from({length:a/r},(l,s)=>o.subarray(s*r,(s+1)*r))}var ue=`.lw-studio {
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
`;var de=ue,pe=3,Ft={draw:1.25*pe,erase:2.5*pe};function he(e,r,t,n,{blank:a}={}){let o=0,l=a?[...r.keys(),-1]:[...r.keys()],s=l.map(c=>{let u=c<0?a:`Digit ${t[c]}`;return f("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),n(c)}},c<0?j("pencil"):Ue(e,r[c]))});function i(c){o=c,l.forEach((u,p)=>s[p].setAttribute("aria-pressed",String(u===o)))}return i(0),{element:f("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return o},set value(c){i(c)}}}function Ue(e,r){let t=Math.sqrt(r.length),n=ce({label:"",width:t,height:t});n.element.setAttribute("aria-hidden","true");let a=()=>Ge(e,n,r);return e.onTheme(a),a(),n.element}function Ge(e,r,t){let n=e.colour("paper"),a=e.colour("ink");r.paint(o=>F(n,a,Math.min(1,Math.max(0,t[o]))))}function G({data:e,shape:[r,t,n]},a,o){let l=t*n,s=new Float32Array(l);for(let i=0;i<r;i++){let c=a[o*r+i];for(let u=0;u<l;u++)s[u]+=c*e[i*l+u]}return s}function me(e,r,t){let n=Array.from(t,(s,i)=>Ye(G(e,r,i))+s),a=Math.max(...n),o=n.map(s=>Math.exp(s-a)),l=o.reduce((s,i)=>s+i);return o.map(s=>s/l)}var Ye=e=>e.reduce((r,t)=>r+t)/e.length;function we(e,[r,t],n){let a=fe(r,n),o=fe(t,n);return Float32Array.from({length:n*n},(l,s)=>{let{low:i,high:c,part:u}=a[Math.floor(s/n)],{low:p,high:m,part:h}=o[s%n],d=e[i*t+p]*(1-h)+e[i*t+m]*h,w=e[c*t+p]*(1-h)+e[c*t+m]*h;return d*(1-u)+w*u})}function fe(e,r){return Array.from({length:r},(t,n)=>{let a=Math.max(0,(n+.5)*e/r-.5),o=Math.min(e-1,Math.floor(a));return{low:o,high:Math.min(e-1,o+1),part:a-o}})}function ge(e,r,{left:t,top:n,right:a,bottom:o}){let l=0,s=0;for(let i=0;i<e.length;i++){let c=Math.max(0,e[i]),u=i%r,p=Math.floor(i/r);s+=c,u>=t&&u<a&&p>=n&&p<o&&(l+=c)}return s>0?l/s:0}function be(e,r,t){let n=t*Math.max(...e);if(!(n>0))return{left:0,top:0,right:r,bottom:r};let a=new Uint8Array(e.length),o=[];for(let i=0;i<e.length;i++){if(a[i]||e[i]<=n)continue;let c=[i];a[i]=1;for(let u=0;u<c.length;u++){let p=c[u],m=p%r;for(let h of[m>0?p-1:-1,m<r-1?p+1:-1,p-r,p+r])h<0||h>=e.length||a[h]||e[h]<=n||(a[h]=1,c.push(h))}c.length>o.length&&(o=c)}let l=o.map(i=>i%r),s=o.map(i=>Math.floor(i/r));return{left:Math.min(...l),top:Math.min(...s),right:Math.max(...l)+1,bottom:Math.max(...s)+1}}function ve(e,r){let t=Math.min(e.right,r.right)-Math.max(e.left,r.left),n=Math.min(e.bottom,r.bottom)-Math.max(e.top,r.top),a=Math.max(0,t)*Math.max(0,n),o=l=>(l.right-l.left)*(l.bottom-l.top);return a/(o(e)+o(r)-a)}function xe(e,r,{values:t,width:n,height:a},o,l){let s=e.slice();for(let i=0;i<t.length;i++)s[(l+Math.floor(i/n))*r+o+i%n]=t[i];return s}function Je(e,r){let t=e.dtype==="int8"?Xe(e,r):Ke(e,r),n=e.layers.map(a=>{if(!(a.op in Y))throw new Error(`nn.js has no layer "${a.op}"; it has ${Object.keys(Y).join(", ")}`);let o={...a};for(let l of["weight","bias"])a[l]&&(o[l]=t(a,l));return a.op==="convTranspose"&&(o.weight=Ce(o.weight,a.inChannels)),o});return{inputShape:e.inputShape,layers:n}}var _=(e,[r,t])=>e.subarray(r,r+t);function Ke({dtype:e},r){let t=L(r,e);return(n,a)=>_(t,n[a])}function Xe(e,r){let t=S(r),n=2*e.plain,a=L(new DataView(t.buffer,t.byteOffset,n),"float16"),o=new Int8Array(t.buffer,t.byteOffset+n,t.byteLength-n);return(l,s)=>{if(s!=="weight"||!l.scale)return _(a,l[s]);let i=_(a,l.scale),c=Float32Array.from(_(o,l.weight)),u=c.length/i.length;for(let p=0;p<c.length;p++)c[p]*=i[Math.floor(p/u)];return c}}function ke(e,r){let t=S(r),n=(o,l)=>new DataView(t.buffer,t.byteOffset+o,l-o),a=Object.entries(e);return Object.fromEntries(a.map(([o,{spec:l,start:s,end:i}])=>[o,Je(l,n(s,i))]))}function Ae(e,r){let t=r.length/J(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${r.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n={data:Float32Array.from(r),shape:e.inputShape,batch:t};for(let a of e.layers)n=Y[a.op](n,a);return n}var J=e=>e.reduce((r,t)=>r*t,1),O=e=>(r,t)=>{let{data:n}=r;for(let a=0;a<n.length;a++)n[a]=e(n[a],t);return r},Y={linear:Qe,conv:Ze,convTranspose:tt,affine:nt,positionBias:ot,pixelShuffle:at,upsampleNearest:lt,upsampleBilinear:it,reshape:(e,{shape:r})=>({...e,shape:r}),flatten:e=>({...e,shape:[J(e.shape)]}),relu:O(e=>e>0?e:0),leakyRelu:O((e,{slope:r})=>e>0?e:r*e),sigmoid:O(e=>1/(1+Math.exp(-e))),tanh:O(Math.tanh),silu:O(e=>e/(1+Math.exp(-e)))};function Qe({data:e,batch:r},{inFeatures:t,outFeatures:n,weight:a,bias:o}){let l=new Float32Array(r*n);Q(e,a,l,r,n,t,n,1);for(let s=0;s<l.length;s++)l[s]+=o[s%n];return{data:l,shape:[n],batch:r}}function Ze({data:e,shape:[r,t,n],batch:a},o){let{inChannels:l,outChannels:s,kernel:i,stride:c,padding:u,weight:p,bias:m}=o,h=Math.floor((t+2*u[0]-i[0])/c[0])+1,d=Math.floor((n+2*u[1]-i[1])/c[1])+1,w=h*d,v=l*i[0]*i[1],x=new Float32Array(a*s*w);for(let b=0;b<a;b++){let y=e.subarray(b*r*t*n,(b+1)*r*t*n),M=et(y,[r,t,n],[h,d],o);Q(M,p,x.subarray(b*s*w),w,s,v,1,w)}return X(x,m,w),{data:x,shape:[s,h,d],batch:a}}function et(e,[r,t,n],[a,o],{kernel:[l,s],stride:i,padding:c}){let u=new Float32Array(a*o*r*l*s),p=0;for(let m=0;m<a;m++)for(let h=0;h<o;h++)for(let d=0;d<r;d++)for(let w=0;w<l;w++){let v=m*i[0]+w-c[0],x=(d*t+v)*n;for(let b=0;b<s;b++,p++){let y=h*i[1]+b-c[1];v>=0&&v<t&&y>=0&&y<n&&(u[p]=e[x+y])}}return u}function tt({data:e,shape:[r,t,n],batch:a},o){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:p,bias:m}=o,h=(t-1)*i[0]-2*c[0]+s[0]+u[0],d=(n-1)*i[1]-2*c[1]+s[1]+u[1],w=t*n,v=l*s[0]*s[1],x=new Float32Array(v*w),b=new Float32Array(a*l*h*d);for(let y=0;y<a;y++){let M=e.subarray(y*r*w,(y+1)*r*w);Q(p,Ce(M,r),x,v,w,r,w,1),rt(x,[t,n],b.subarray(y*l*h*d),[l,h,d],o)}return X(b,m,h*d),{data:b,shape:[l,h,d],batch:a}}function rt(e,[r,t],n,[a,o,l],{kernel:[s,i],stride:c,padding:u}){let p=0;for(let m=0;m<a;m++)for(let h=0;h<s;h++)for(let d=0;d<i;d++)for(let w=0;w<r;w++){let v=w*c[0]+h-u[0],x=(m*o+v)*l;for(let b=0;b<t;b++,p++){let y=b*c[1]+d-u[1];v>=0&&v<o&&y>=0&&y<l&&(n[x+y]+=e[p])}}}function nt({data:e,shape:r,batch:t},{weight:n,bias:a}){let[o,...l]=r,s=J(l),i=e.map((c,u)=>c*n[Math.floor(u/s)%o]);return X(i,a,s),{data:i,shape:r,batch:t}}function ot(e,{weight:r}){let{data:t}=e;for(let n=0;n<t.length;n+=r.length)for(let a=0;a<r.length;a++)t[n+a]+=r[a];return e}function at({data:e,shape:[r,t,n],batch:a},{factor:o}){let l=[r/(o*o),t*o,n*o];return{data:K(l,a,(i,c,u)=>{let p=i*o*o+c%o*o+u%o;return e[(p*t+Math.floor(c/o))*n+Math.floor(u/o)]}),shape:l,batch:a}}function lt({data:e,shape:[r,t,n],batch:a},{factor:[o,l]}){let s=[r,t*o,n*l];return{data:K(s,a,(c,u,p)=>e[(c*t+Math.floor(u/o))*n+Math.floor(p/l)]),shape:s,batch:a}}function it({data:e,shape:[r,t,n],batch:a},{factor:[o,l],alignCorners:s}){let i=[r,t*o,n*l],c=ye(t,o,s),u=ye(n,l,s);return{data:K(i,a,(m,h,d)=>{let{low:w,high:v,part:x}=c[h],{low:b,high:y,part:M}=u[d],C=m*t,A=e[(C+w)*n+b]*(1-M)+e[(C+w)*n+y]*M,E=e[(C+v)*n+b]*(1-M)+e[(C+v)*n+y]*M;return A*(1-x)+E*x}),shape:i,batch:a}}function ye(e,r,t){let n=e*r;return Array.from({length:n},(a,o)=>{let l=t?n>1?o*(e-1)/(n-1):0:Math.max(0,(o+.5)/r-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function K([e,r,t],n,a){let o=new Float32Array(n*e*r*t);for(let l=0,s=0;l<n*e;l++)for(let i=0;i<r;i++)for(let c=0;c<t;c++)o[s++]=a(l,i,c);return o}function X(e,r,t){for(let n=0,a=0;n<e.length;n+=t,a=(a+1)%r.length)for(let o=n;o<n+t;o++)e[o]+=r[a]}function Ce(e,r){let t=e.length/r,n=new Float32Array(e.length);for(let a=0,o=0;a<r;a++)for(let l=0;l<t;l++,o++)n[l*r+a]=e[o];return n}function Q(e,r,t,n,a,o,l,s){let i=0;for(;i+4<=n;i+=4){let c=i*o,u=c+o,p=u+o,m=p+o,h=0;for(;h+2<=a;h+=2){let d=h*o,w=d+o,v=0,x=0,b=0,y=0,M=0,C=0,A=0,E=0;for(let k=0;k<o;k++){let $=r[d+k],T=r[w+k],ee=e[c+k],te=e[u+k],re=e[p+k],ne=e[m+k];v+=ee*$,x+=ee*T,b+=te*$,y+=te*T,M+=re*$,C+=re*T,A+=ne*$,E+=ne*T}let g=i*l+h*s;t[g]=v,t[g+s]=x,t[g+=l]=b,t[g+s]=y,t[g+=l]=M,t[g+s]=C,t[g+=l]=A,t[g+s]=E}if(h<a)for(let d=i;d<i+4;d++)t[d*l+h*s]=Me(e,d*o,r,h*o,o)}for(;i<n;i++)for(let c=0;c<a;c++)t[i*l+c*s]=Me(e,i*o,r,c*o,o)}function Me(e,r,t,n,a){let o=0,l=0,s=0,i=0,c=0;for(;c+4<=a;c+=4)o+=e[r+c]*t[n+c],l+=e[r+c+1]*t[n+c+1],s+=e[r+c+2]*t[n+c+2],i+=e[r+c+3]*t[n+c+3];for(;c<a;c++)o+=e[r+c]*t[n+c];return o+l+s+i}var Ee=`.wl-stage {
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
`;function ct({model:e,el:r}){let t=pt(e),{side:n,patch:a,names:o}=t,l={digit:0,...t.start,on:!0,classifier:o[0],chosen:null},s={...l},i=le(r,{css:Ee+de,title:"Where does it look?",lead:`In its training, one classifier met this patch on most ${t.patchClass}s. Drag it about: the heat shows what speaks for the answer.`}),c=he(i,t.images,t.labels,g=>A({digit:g})),u=se({label:"trained",options:o,onChange:g=>A({classifier:g})}),p=V({label:"Patch",title:"Lay the patch on the picture",value:!0,onChange:g=>A({on:g})}),m=B({label:"patch to the right",min:0,max:n-a.width,step:1,value:l.x,format:String,onInput:g=>A({x:g})}),h=B({label:"patch down",min:0,max:n-a.height,step:1,value:l.y,format:String,onInput:g=>A({y:g})}),d=N({label:"Reset",icon:"reset",onClick:()=>A(l)});for(let g of[m,h])g.element.classList.add("lw-stacked");let w=$e(t,s),v=W(i,{label:"",height:100,draw:(g,k)=>ht(g,k,i,t,s,w)}),x=W(i,{label:"",height:100,draw:(g,k)=>ft(g,k,i,t,w)});for(let{element:g}of[v,x])g.classList.add("wl-picture"),dt(g,t,(k,$)=>A({x:k,y:$,on:!0}));let b=f("span"),y=mt(t.classes,g=>A({chosen:s.chosen===g?null:g})),M=f("div",{class:"wl-facts"}),C=0;function A(g){Object.assign(s,g),cancelAnimationFrame(C),C=requestAnimationFrame(E)}i.onCleanup(()=>cancelAnimationFrame(C));function E(){w=$e(t,s),[c.value,u.value,p.value,m.value,h.value]=[s.digit,s.classifier,s.on,s.x,s.y],m.input.disabled=h.input.disabled=!s.on,v.redraw(),x.redraw(),y.show(w.p,w.c,s.chosen!==null),b.textContent=`What speaks for ${t.classes[w.c]}`;let g=ut(t,s,w);v.describe(g.picture),x.describe(`${g.heat} ${g.box}`),M.replaceChildren(...g.facts),i.readout(g.verdict),i.announce(`${g.verdict} ${g.heat} ${g.box}`)}return i.add(c.element,q(u.element,p.element,d.element),f("div",{class:"wl-stage"},z("What it is given",v.element),z(b,x.element),f("div",{class:"wl-legend"},Fe("wl-true","the digit's box"),Fe("wl-found","the box found")),ie(f("div",{class:"wl-sliders"},m.element,h.element),M),z("Press a digit for its heat",y.element))),E(),i.destroy}function ut(e,{digit:r,classifier:t,on:n,x:a,y:o},{p:l,c:s,share:i,area:c,iou:u}){let p=e.classes[s],m=e.labels[r],h=l.indexOf(Math.max(...l)),d=n?`the patch ${a} pixels from the left and ${o} from the top`:"without the patch",w=n?`${D(i)} of the heat lies on the patch, ${D(c)} of the area.`:"";return{picture:`Digit ${m}, ${d}.`,heat:`Heat where the picture speaks for ${p}. ${w}`,box:`The box found overlaps the digit's by ${De(u)} (intersection over union).`,verdict:`Trained ${t}, it takes this ${m} for a ${e.classes[h]} (${D(l[h])}).`,facts:[Se(n?D(i):"–","of the heat on the patch",n?`${D(c)} of the area`:"no patch"),Se(De(u),"overlap of the two boxes","intersection / union")]}}function pt(e){let r=e.get("side"),t=e.get("patch_shape"),n=ke(e.get("trunks"),e.get("weights")),a=Object.keys(n),o=L(e.get("heads"),"float16"),l=e.get("classes"),s=o.length/a.length,i=s/l.length-1,c=Object.fromEntries(a.map((m,h)=>{let d=o.subarray(h*s,(h+1)*s);return[m,{trunk:n[m],weights:d.subarray(0,i*l.length),biases:d.subarray(i*l.length)}]})),[u,p]=e.get("start");return{side:r,classes:l,names:a,classifiers:c,start:{x:p,y:u},labels:e.get("labels"),images:R(e.get("digits"),r*r),boxes:e.get("boxes").map(([m,h,d,w])=>({left:m,top:h,right:d,bottom:w})),patch:{values:R(e.get("patch"),t[0]*t[1])[0],height:t[0],width:t[1]},patchClass:l[e.get("patch_class")],threshold:e.get("threshold")}}function $e(e,{digit:r,x:t,y:n,on:a,classifier:o,chosen:l}){let{side:s,patch:i}=e,{trunk:c,weights:u,biases:p}=e.classifiers[o],m=a?xe(e.images[r],s,i,t,n):e.images[r],h=Ae(c,m),d=me(h,u,p),w=l??d.indexOf(Math.max(...d)),v=we(G(h,u,w),h.shape.slice(1),s),x=be(v,s,e.threshold),b=e.boxes[r];return{input:m,p:d,c:w,map:v,found:x,truth:b,share:ge(v,s,{left:t,top:n,right:t+i.width,bottom:n+i.height}),area:i.width*i.height/s**2,iou:ve(x,b)}}function dt(e,{side:r,patch:t},n){U(e,(a,o,l)=>{if(l==="end")return;let s=(i,c,u)=>Math.min(r-c,Math.max(0,Math.round(i/u*r-c/2)));n(s(a,t.width,e.width),s(o,t.height,e.height))})}function ht(e,r,t,{side:n,patch:a},{x:o,y:l,on:s},{input:i}){let c=t.colour("paper"),u=t.colour("ink");Ie(e,r,n,p=>F(c,u,i[p])),s&&Z(e,r/n,{left:o,top:l,right:o+a.width,bottom:l+a.height},P(t.colour("orange")),[])}function ft(e,r,t,{side:n},{input:a,map:o,found:l,truth:s}){let i=t.colour("paper"),c=t.colour("ink"),u=t.colour("orange"),p=Math.max(...o);Ie(e,r,n,m=>F(F(i,c,.45*a[m]),u,p>0?.9*Math.max(0,o[m]/p):0)),Z(e,r/n,s,P(c),[]),Z(e,r/n,l,P(t.colour("blue")),[5,3])}function Ie(e,r,t,n){let a=f("canvas",{width:t,height:t}),o=new ImageData(t,t);for(let l=0;l<t*t;l++)o.data.set([...n(l),255],4*l);a.getContext("2d").putImageData(o,0,0),e.imageSmoothingEnabled=!1,e.drawImage(a,0,0,r,r)}function Z(e,r,{left:t,top:n,right:a,bottom:o},l,s){e.setLineDash(s),e.strokeStyle=l,e.lineWidth=2,e.strokeRect(t*r,n*r,(a-t)*r,(o-n)*r),e.setLineDash([])}var Fe=(e,r)=>f("span",{},f("span",{class:`wl-key ${e}`,"aria-hidden":"true"}),r),Se=(e,r,t)=>f("div",{},f("strong",{},e),f("span",{},` ${r}`),f("small",{},` (${t})`));function mt(e,r){let t=e.map((n,a)=>{let o=f("span",{class:"wl-fill"}),l=f("span",{class:"wl-value"}),s=f("span",{class:"wl-track","aria-hidden":"true"},o);return{node:f("button",{type:"button",class:"wl-class","aria-pressed":"false","data-lm-suppress-shortcuts":"true",onclick:()=>r(a)},f("span",{class:"wl-name"},n),s,l),fill:o,value:l}});return{element:f("div",{class:"wl-bars",role:"group","aria-label":"Probability of each digit"},...t.map(({node:n})=>n)),show:(n,a,o)=>t.forEach(({node:l,fill:s,value:i},c)=>{s.style.width=`${100*n[c]}%`,i.textContent=D(n[c]),l.classList.toggle("wl-shown",c===a),l.setAttribute("aria-pressed",String(o&&c===a))})}}var D=e=>`${Math.round(100*e)} %`,De=e=>e.toFixed(2),Ht={render:ct};export{Ht as default};
