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
`;function f(e,r={},...t){let n=document.createElement(e);for(let[a,o]of Object.entries(r))a.startsWith("on")?n.addEventListener(a.slice(2),o):o===!0?n.setAttribute(a,""):o!==!1&&o!=null&&n.setAttribute(a,o);return n.append(...t.filter(a=>a!=null)),n}var ze=Math.random().toString(36).slice(2,8),Le=0,q=()=>`lw-${ze}-${++Le}`,L={"data-lm-suppress-shortcuts":"true"},Te={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function P(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",Te[e]),r.append(t),r}function oe(e,r){let t=e.getRootNode(),n=t instanceof ShadowRoot?t:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===r)||n.append(f("style",{"data-lecture-kit":!0},r))}function ae(e,{title:r,lead:t,css:n}){oe(e,ne),n&&oe(e,n);let a=q(),o=f("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=f("p",{class:"lw-readout"}),i=f("div",{class:"lw-body"}),s=R({icon:"enlarge",title:"Full screen",onClick:()=>je(c)});s.element.hidden=!document.fullscreenEnabled;let c=f("div",{class:"lw",role:"group","aria-labelledby":a,...L},f("div",{class:"lw-head"},f("div",{class:"lw-title",id:a},r),s.element),t?f("p",{class:"lw-lead"},t):null,i,l,o);e.append(c);let u=[()=>c.remove()],d=new Map,w=[()=>d.clear()];u.push(Re(()=>w.forEach(p=>p()))),u.push(Pe(c,()=>w.forEach(p=>p())));let h=0;return u.push(()=>clearTimeout(h)),{root:c,body:i,add:(...p)=>i.append(...p),announce(p){clearTimeout(h),h=setTimeout(()=>{o.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,Ne(c,`var(--lw-${p})`)),d.get(p)):Oe},onTheme:p=>w.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function je(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Oe=[128,128,128];function Pe(e,r){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),r())});return t.observe(e),()=>t.disconnect()}function Ne(e,r){let t=f("span",{style:`color: ${r}`});e.append(t);let n=f("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(t).color,n.fillRect(0,0,1,1),t.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var N=([e,r,t],n=1)=>`rgb(${e} ${r} ${t} / ${n})`,S=(e,r,t)=>e.map((n,a)=>Math.round(n+(r[a]-n)*t));function Re(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,t),r.observe(document.body,t),()=>r.disconnect()}var B=(...e)=>f("div",{class:"lw-row"},...e),le=(...e)=>f("div",{class:"lw-column"},...e);var T=(e,...r)=>f("div",{class:"lw-figure"},f("div",{class:"lw-heading"},e),...r),_e=e=>e.toFixed(2).replace("-","−");function V({label:e,min:r,max:t,step:n,value:a,format:o=_e,onInput:l=()=>{}}){let i=q(),s=f("input",{type:"range",id:i,min:r,max:t,step:n,value:a,...L}),c=f("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=o(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:f("div",{class:"lw-slider"},f("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function R({label:e,icon:r,title:t,primary:n=!1,onClick:a}){let o=f("span",{},e??""),l=f("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:a,...L},r?P(r):null,e?o:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){o.textContent=i},set icon(i){l.querySelector("svg").replaceWith(P(i))}}}function W({label:e,title:r,value:t=!1,onChange:n=()=>{}}){let a=f("button",{type:"button",class:"lw-button lw-toggle",title:r,"aria-pressed":String(t),...L},f("span",{class:"lw-lamp","aria-hidden":"true"}),e),o=()=>a.getAttribute("aria-pressed")==="true",l=i=>a.setAttribute("aria-pressed",String(i));return a.addEventListener("click",()=>{l(!o()),n(o())}),{element:a,get value(){return o()},set value(i){l(i)}}}function ie({label:e,options:r,value:t,onChange:n=()=>{}}){let a=q(),o=r.map(s=>typeof s=="string"?{value:s,label:s}:s),l=o.map(s=>f("input",{type:"radio",name:a,value:s.value,checked:s.value===(t??o[0].value),onchange:()=>n(s.value),...L})),i=o.map((s,c)=>f("label",{title:s.title},l[c],f("span",{},s.label)));return{element:f("fieldset",{class:"lw-choice"},f("legend",{},e),f("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function se({label:e,width:r,height:t}){let n=f("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:r,height:t}),a=n.getContext("2d"),o=a.createImageData(r,t);return o.data.fill(255),{element:n,context:a,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<t;i++)for(let c=0;c<r;c++,s++){let u=l(s,c,i);for(let d=0;d<3;d++)o.data[4*s+d]=u[d]}a.putImageData(o,0,0)}}}function U(e,{label:r,height:t,draw:n}){let a=f("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${t}px`}),o=a.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=a;if(!c||!u)return;let d=Math.round(c*s),w=Math.round(u*s);(a.width!==d||a.height!==w)&&Object.assign(a,{width:d,height:w}),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,c,u),o.font=`12px ${getComputedStyle(a).fontFamily}`,n(o,c,u)}let i=new ResizeObserver(l);return i.observe(a),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:a,redraw:l,describe:s=>a.setAttribute("aria-label",s)}}function G(e,r){e.classList.add("lw-draggable");let t=(n,a)=>{let o=e.getBoundingClientRect();r((n.clientX-o.left)/o.width*e.width,(n.clientY-o.top)/o.height*e.height,a)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),t(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let a=n.getCoalescedEvents?.()??[];for(let o of a.length?a:[n])t(o,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,a=>{e.hasPointerCapture(a.pointerId)&&t(a,"end")})}var He=Float64Array.from({length:32},(e,r)=>2**(r-15));function qe(e){let r=e>>10&31,t=e&1023,n=r?He[r]*(1+t/1024):t*2**-24;return e&32768?-n:n}function j(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function _(e,r){let t=j(e),n=r==="float16"?2:4,a=r==="float16"?l=>qe(t.getUint16(2*l,!0)):l=>t.getFloat32(4*l,!0),o=new Float32Array(t.byteLength/n);for(let l=0;l<o.length;l++)o[l]=a(l);return o}function H(e,r){let{buffer:t,byteOffset:n,byteLength:a}=j(e),o=Float32Array.from(new Uint8Array(t,n,a),l=>l/255);return Array.from({length:a/r},(l,i)=>o.subarray(i*r,(i+1)*r))}var ce=`.lw-studio {
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
`;var pe=ce,ue=3,kt={draw:1.25*ue,erase:2.5*ue};function de(e,r,t,n,{blank:a}={}){let o=0,l=a?[...r.keys(),-1]:[...r.keys()],i=l.map(c=>{let u=c<0?a:`Digit ${t[c]}`;return f("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),n(c)}},c<0?P("pencil"):We(e,r[c]))});function s(c){o=c,l.forEach((u,d)=>i[d].setAttribute("aria-pressed",String(u===o)))}return s(0),{element:f("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return o},set value(c){s(c)}}}function We(e,r){let t=Math.sqrt(r.length),n=se({label:"",width:t,height:t});n.element.setAttribute("aria-hidden","true");let a=()=>Ue(e,n,r);return e.onTheme(a),a(),n.element}function Ue(e,r,t){let n=e.colour("paper"),a=e.colour("ink");r.paint(o=>S(n,a,Math.min(1,Math.max(0,t[o]))))}function Y({data:e,shape:[r,t,n]},a,o){let l=t*n,i=new Float32Array(l);for(let s=0;s<r;s++){let c=a[o*r+s];for(let u=0;u<l;u++)i[u]+=c*e[s*l+u]}return i}function fe(e,r,t){let n=Array.from(t,(i,s)=>Ge(Y(e,r,s))+i),a=Math.max(...n),o=n.map(i=>Math.exp(i-a)),l=o.reduce((i,s)=>i+s);return o.map(i=>i/l)}var Ge=e=>e.reduce((r,t)=>r+t)/e.length;function me(e,[r,t],n){let a=he(r,n),o=he(t,n);return Float32Array.from({length:n*n},(l,i)=>{let{low:s,high:c,part:u}=a[Math.floor(i/n)],{low:d,high:w,part:h}=o[i%n],p=e[s*t+d]*(1-h)+e[s*t+w]*h,m=e[c*t+d]*(1-h)+e[c*t+w]*h;return p*(1-u)+m*u})}function he(e,r){return Array.from({length:r},(t,n)=>{let a=Math.max(0,(n+.5)*e/r-.5),o=Math.min(e-1,Math.floor(a));return{low:o,high:Math.min(e-1,o+1),part:a-o}})}function we(e,r,{left:t,top:n,right:a,bottom:o}){let l=0,i=0;for(let s=0;s<e.length;s++){let c=Math.max(0,e[s]),u=s%r,d=Math.floor(s/r);i+=c,u>=t&&u<a&&d>=n&&d<o&&(l+=c)}return i>0?l/i:0}function ge(e,r,t){let n=t*Math.max(...e);if(!(n>0))return null;let a=new Uint8Array(e.length),o=[];for(let s=0;s<e.length;s++){if(a[s]||e[s]<n)continue;let c=[s];a[s]=1;for(let u=0;u<c.length;u++){let d=c[u],w=d%r;for(let h of[w>0?d-1:-1,w<r-1?d+1:-1,d-r,d+r])h<0||h>=e.length||a[h]||e[h]<n||(a[h]=1,c.push(h))}c.length>o.length&&(o=c)}let l=o.map(s=>s%r),i=o.map(s=>Math.floor(s/r));return{left:Math.min(...l),top:Math.min(...i),right:Math.max(...l)+1,bottom:Math.max(...i)+1}}function be(e,r){let t=Math.min(e.right,r.right)-Math.max(e.left,r.left),n=Math.min(e.bottom,r.bottom)-Math.max(e.top,r.top),a=Math.max(0,t)*Math.max(0,n),o=l=>(l.right-l.left)*(l.bottom-l.top);return a/(o(e)+o(r)-a)}function ve(e,r,{values:t,width:n,height:a},o,l){let i=e.slice();for(let s=0;s<t.length;s++)i[(l+Math.floor(s/n))*r+o+s%n]=t[s];return i}function Ye(e,r){let t=_(r,e.dtype),n=e.layers.map(a=>{if(!(a.op in J))throw new Error(`nn.js has no layer "${a.op}"; it has ${Object.keys(J).join(", ")}`);let o={...a};for(let l of["weight","bias"])a[l]&&(o[l]=t.subarray(a[l][0],a[l][0]+a[l][1]));return a.op==="convTranspose"&&(o.weight=Ae(o.weight,a.inChannels)),o});return{inputShape:e.inputShape,layers:n}}function Me(e,r){let t=j(r),n=(o,l)=>new DataView(t.buffer,t.byteOffset+o,l-o),a=Object.entries(e);return Object.fromEntries(a.map(([o,{spec:l,start:i,end:s}])=>[o,Ye(l,n(i,s))]))}function ke(e,r){let t=r.length/K(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${r.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n={data:Float32Array.from(r),shape:e.inputShape,batch:t};for(let a of e.layers)n=J[a.op](n,a);return n}var K=e=>e.reduce((r,t)=>r*t,1),O=e=>(r,t)=>{let{data:n}=r;for(let a=0;a<n.length;a++)n[a]=e(n[a],t);return r},J={linear:Je,conv:Ke,convTranspose:Qe,affine:et,pixelShuffle:tt,upsampleNearest:rt,upsampleBilinear:nt,reshape:(e,{shape:r})=>({...e,shape:r}),flatten:e=>({...e,shape:[K(e.shape)]}),relu:O(e=>e>0?e:0),leakyRelu:O((e,{slope:r})=>e>0?e:r*e),sigmoid:O(e=>1/(1+Math.exp(-e))),tanh:O(Math.tanh),silu:O(e=>e/(1+Math.exp(-e)))};function Je({data:e,batch:r},{inFeatures:t,outFeatures:n,weight:a,bias:o}){let l=new Float32Array(r*n);Z(e,a,l,r,n,t,n,1);for(let i=0;i<l.length;i++)l[i]+=o[i%n];return{data:l,shape:[n],batch:r}}function Ke({data:e,shape:[r,t,n],batch:a},o){let{inChannels:l,outChannels:i,kernel:s,stride:c,padding:u,weight:d,bias:w}=o,h=Math.floor((t+2*u[0]-s[0])/c[0])+1,p=Math.floor((n+2*u[1]-s[1])/c[1])+1,m=h*p,v=l*s[0]*s[1],x=new Float32Array(a*i*m);for(let b=0;b<a;b++){let y=e.subarray(b*r*t*n,(b+1)*r*t*n),M=Xe(y,[r,t,n],[h,p],o);Z(M,d,x.subarray(b*i*m),m,i,v,1,m)}return Q(x,w,m),{data:x,shape:[i,h,p],batch:a}}function Xe(e,[r,t,n],[a,o],{kernel:[l,i],stride:s,padding:c}){let u=new Float32Array(a*o*r*l*i),d=0;for(let w=0;w<a;w++)for(let h=0;h<o;h++)for(let p=0;p<r;p++)for(let m=0;m<l;m++){let v=w*s[0]+m-c[0],x=(p*t+v)*n;for(let b=0;b<i;b++,d++){let y=h*s[1]+b-c[1];v>=0&&v<t&&y>=0&&y<n&&(u[d]=e[x+y])}}return u}function Qe({data:e,shape:[r,t,n],batch:a},o){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:w}=o,h=(t-1)*s[0]-2*c[0]+i[0]+u[0],p=(n-1)*s[1]-2*c[1]+i[1]+u[1],m=t*n,v=l*i[0]*i[1],x=new Float32Array(v*m),b=new Float32Array(a*l*h*p);for(let y=0;y<a;y++){let M=e.subarray(y*r*m,(y+1)*r*m);Z(d,Ae(M,r),x,v,m,r,m,1),Ze(x,[t,n],b.subarray(y*l*h*p),[l,h,p],o)}return Q(b,w,h*p),{data:b,shape:[l,h,p],batch:a}}function Ze(e,[r,t],n,[a,o,l],{kernel:[i,s],stride:c,padding:u}){let d=0;for(let w=0;w<a;w++)for(let h=0;h<i;h++)for(let p=0;p<s;p++)for(let m=0;m<r;m++){let v=m*c[0]+h-u[0],x=(w*o+v)*l;for(let b=0;b<t;b++,d++){let y=b*c[1]+p-u[1];v>=0&&v<o&&y>=0&&y<l&&(n[x+y]+=e[d])}}}function et({data:e,shape:r,batch:t},{weight:n,bias:a}){let[o,...l]=r,i=K(l),s=e.map((c,u)=>c*n[Math.floor(u/i)%o]);return Q(s,a,i),{data:s,shape:r,batch:t}}function tt({data:e,shape:[r,t,n],batch:a},{factor:o}){let l=[r/(o*o),t*o,n*o];return{data:X(l,a,(s,c,u)=>{let d=s*o*o+c%o*o+u%o;return e[(d*t+Math.floor(c/o))*n+Math.floor(u/o)]}),shape:l,batch:a}}function rt({data:e,shape:[r,t,n],batch:a},{factor:[o,l]}){let i=[r,t*o,n*l];return{data:X(i,a,(c,u,d)=>e[(c*t+Math.floor(u/o))*n+Math.floor(d/l)]),shape:i,batch:a}}function nt({data:e,shape:[r,t,n],batch:a},{factor:[o,l],alignCorners:i}){let s=[r,t*o,n*l],c=xe(t,o,i),u=xe(n,l,i);return{data:X(s,a,(w,h,p)=>{let{low:m,high:v,part:x}=c[h],{low:b,high:y,part:M}=u[p],C=w*t,k=e[(C+m)*n+b]*(1-M)+e[(C+m)*n+y]*M,F=e[(C+v)*n+b]*(1-M)+e[(C+v)*n+y]*M;return k*(1-x)+F*x}),shape:s,batch:a}}function xe(e,r,t){let n=e*r;return Array.from({length:n},(a,o)=>{let l=t?n>1?o*(e-1)/(n-1):0:Math.max(0,(o+.5)/r-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function X([e,r,t],n,a){let o=new Float32Array(n*e*r*t);for(let l=0,i=0;l<n*e;l++)for(let s=0;s<r;s++)for(let c=0;c<t;c++)o[i++]=a(l,s,c);return o}function Q(e,r,t){for(let n=0,a=0;n<e.length;n+=t,a=(a+1)%r.length)for(let o=n;o<n+t;o++)e[o]+=r[a]}function Ae(e,r){let t=e.length/r,n=new Float32Array(e.length);for(let a=0,o=0;a<r;a++)for(let l=0;l<t;l++,o++)n[l*r+a]=e[o];return n}function Z(e,r,t,n,a,o,l,i){let s=0;for(;s+4<=n;s+=4){let c=s*o,u=c+o,d=u+o,w=d+o,h=0;for(;h+2<=a;h+=2){let p=h*o,m=p+o,v=0,x=0,b=0,y=0,M=0,C=0,k=0,F=0;for(let g=0;g<o;g++){let A=r[p+g],$=r[m+g],I=e[c+g],z=e[u+g],te=e[d+g],re=e[w+g];v+=I*A,x+=I*$,b+=z*A,y+=z*$,M+=te*A,C+=te*$,k+=re*A,F+=re*$}let E=s*l+h*i;t[E]=v,t[E+i]=x,t[E+=l]=b,t[E+i]=y,t[E+=l]=M,t[E+i]=C,t[E+=l]=k,t[E+i]=F}if(h<a)for(let p=s;p<s+4;p++)t[p*l+h*i]=ye(e,p*o,r,h*o,o)}for(;s<n;s++)for(let c=0;c<a;c++)t[s*l+c*i]=ye(e,s*o,r,c*o,o)}function ye(e,r,t,n,a){let o=0,l=0,i=0,s=0,c=0;for(;c+4<=a;c+=4)o+=e[r+c]*t[n+c],l+=e[r+c+1]*t[n+c+1],i+=e[r+c+2]*t[n+c+2],s+=e[r+c+3]*t[n+c+3];for(;c<a;c++)o+=e[r+c]*t[n+c];return o+l+i+s}var Ce=`.wl-stage {
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
`;function at({model:e,el:r}){let t=lt(e),{side:n,patch:a,names:o}=t,l={digit:0,...t.start,on:!0,classifier:o[0],chosen:null},i={...l},s=ae(r,{css:Ce+pe,title:"Where does it look?",lead:`In its training, one classifier met this patch on most ${t.patchClass}s. Drag it about: the heat shows what speaks for the answer.`}),c=de(s,t.images,t.labels,g=>k({digit:g})),u=ie({label:"trained",options:o,onChange:g=>k({classifier:g})}),d=W({label:"Patch",title:"Lay the patch on the picture",value:!0,onChange:g=>k({on:g})}),w=V({label:"patch to the right",min:0,max:n-a.width,step:1,value:l.x,format:String,onInput:g=>k({x:g})}),h=V({label:"patch down",min:0,max:n-a.height,step:1,value:l.y,format:String,onInput:g=>k({y:g})}),p=R({label:"Reset",icon:"reset",onClick:()=>k(l)});for(let g of[w,h])g.element.classList.add("lw-stacked");let m=Ee(t,i),v=U(s,{label:"",height:100,draw:(g,A)=>st(g,A,s,t,i,m)}),x=U(s,{label:"",height:100,draw:(g,A)=>ct(g,A,s,t,m)});for(let{element:g}of[v,x])g.classList.add("wl-picture"),it(g,t,(A,$)=>k({x:A,y:$,on:!0}));let b=f("span"),y=ut(t.classes,g=>k({chosen:i.chosen===g?null:g})),M=f("div",{class:"wl-facts"}),C=0;function k(g){Object.assign(i,g),cancelAnimationFrame(C),C=requestAnimationFrame(F)}s.onCleanup(()=>cancelAnimationFrame(C));function F(){m=Ee(t,i),[c.value,u.value,d.value,w.value,h.value]=[i.digit,i.classifier,i.on,i.x,i.y],w.input.disabled=h.input.disabled=!i.on,v.redraw(),x.redraw(),y.show(m.p,m.c,i.chosen!==null),b.textContent=`What speaks for ${t.classes[m.c]}`,E()}function E(){let g=t.classes[m.c],A=m.found?`The box found overlaps the digit's by ${Se(m.iou)} (intersection over union).`:"No box: nothing speaks for it.",$=i.on?`${D(m.share)} of the heat for ${g} lies on the patch, which covers ${D(m.area)} of the picture.`:"No patch lies on the picture.";v.describe(`Digit ${t.labels[i.digit]}${i.on?`, the patch ${i.x} pixels from the left and ${i.y} from the top`:", without the patch"}`),x.describe(`Heat where the picture speaks for ${g}. ${$} ${A}`),M.replaceChildren(Fe(i.on?D(m.share):"–","of the heat on the patch",i.on?`${D(m.area)} of the area`:"no patch"),Fe(m.found?Se(m.iou):"–","overlap of the two boxes","intersection / union"));let I=m.p.indexOf(Math.max(...m.p)),z=`Trained ${i.classifier}, it takes this ${t.labels[i.digit]} for a ${t.classes[I]} (${D(m.p[I])}).`;s.readout(z),s.announce(`${z} ${$} ${A}`)}return s.add(c.element,B(u.element,d.element,p.element),f("div",{class:"wl-stage"},T("What it is given",v.element),T(b,x.element),f("div",{class:"wl-legend"},$e("wl-true","the digit's box"),$e("wl-found","the box found")),le(f("div",{class:"wl-sliders"},w.element,h.element),M),T("Press a digit for its heat",y.element))),F(),s.destroy}function lt(e){let r=e.get("side"),t=e.get("patch_shape"),n=Me(e.get("trunks"),e.get("weights")),a=Object.keys(n),o=_(e.get("heads"),"float16"),l=e.get("classes"),i=o.length/a.length,s=i/l.length-1,c=Object.fromEntries(a.map((w,h)=>{let p=o.subarray(h*i,(h+1)*i);return[w,{trunk:n[w],weights:p.subarray(0,s*l.length),biases:p.subarray(s*l.length)}]})),[u,d]=e.get("start");return{side:r,classes:l,names:a,classifiers:c,start:{x:d,y:u},labels:e.get("labels"),images:H(e.get("digits"),r*r),boxes:e.get("boxes").map(([w,h,p,m])=>({left:w,top:h,right:p,bottom:m})),patch:{values:H(e.get("patch"),t[0]*t[1])[0],height:t[0],width:t[1]},patchClass:l[e.get("patch_class")],threshold:e.get("threshold")}}function Ee(e,{digit:r,x:t,y:n,on:a,classifier:o,chosen:l}){let{side:i,patch:s}=e,{trunk:c,weights:u,biases:d}=e.classifiers[o],w=a?ve(e.images[r],i,s,t,n):e.images[r],h=ke(c,w),p=fe(h,u,d),m=l??p.indexOf(Math.max(...p)),v=me(Y(h,u,m),h.shape.slice(1),i),x=ge(v,i,e.threshold),b=e.boxes[r];return{input:w,p,c:m,map:v,found:x,truth:b,share:we(v,i,{left:t,top:n,right:t+s.width,bottom:n+s.height}),area:s.width*s.height/i**2,iou:x?be(x,b):0}}function it(e,{side:r,patch:t},n){G(e,(a,o,l)=>{if(l==="end")return;let i=(s,c,u)=>Math.min(r-c,Math.max(0,Math.round(s/u*r-c/2)));n(i(a,t.width,e.width),i(o,t.height,e.height))})}function st(e,r,t,{side:n,patch:a},{x:o,y:l,on:i},{input:s}){let c=t.colour("paper"),u=t.colour("ink");De(e,r,n,d=>S(c,u,s[d])),i&&ee(e,r/n,{left:o,top:l,right:o+a.width,bottom:l+a.height},N(t.colour("orange")),[])}function ct(e,r,t,{side:n},{input:a,map:o,found:l,truth:i}){let s=t.colour("paper"),c=t.colour("ink"),u=t.colour("orange"),d=Math.max(...o);De(e,r,n,w=>S(S(s,c,.45*a[w]),u,d>0?.9*Math.max(0,o[w]/d):0)),ee(e,r/n,i,N(c),[]),l&&ee(e,r/n,l,N(t.colour("blue")),[5,3])}function De(e,r,t,n){let a=f("canvas",{width:t,height:t}),o=new ImageData(t,t);for(let l=0;l<t*t;l++)o.data.set([...n(l),255],4*l);a.getContext("2d").putImageData(o,0,0),e.imageSmoothingEnabled=!1,e.drawImage(a,0,0,r,r)}function ee(e,r,{left:t,top:n,right:a,bottom:o},l,i){e.setLineDash(i),e.strokeStyle=l,e.lineWidth=2,e.strokeRect(t*r,n*r,(a-t)*r,(o-n)*r),e.setLineDash([])}var $e=(e,r)=>f("span",{},f("span",{class:`wl-key ${e}`,"aria-hidden":"true"}),r),Fe=(e,r,t)=>f("div",{},f("strong",{},e),f("span",{},` ${r}`),f("small",{},` (${t})`));function ut(e,r){let t=e.map((n,a)=>{let o=f("span",{class:"wl-fill"}),l=f("span",{class:"wl-value"}),i=f("span",{class:"wl-track","aria-hidden":"true"},o);return{node:f("button",{type:"button",class:"wl-class","aria-pressed":"false","data-lm-suppress-shortcuts":"true",onclick:()=>r(a)},f("span",{class:"wl-name"},n),i,l),fill:o,value:l}});return{element:f("div",{class:"wl-bars",role:"group","aria-label":"Probability of each digit"},...t.map(({node:n})=>n)),show:(n,a,o)=>t.forEach(({node:l,fill:i,value:s},c)=>{i.style.width=`${100*n[c]}%`,s.textContent=D(n[c]),l.classList.toggle("wl-shown",c===a),l.setAttribute("aria-pressed",String(o&&c===a))})}}var D=e=>`${Math.round(100*e)} %`,Se=e=>e.toFixed(2),Ot={render:at};export{Ot as default};
