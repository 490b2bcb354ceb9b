var ie=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function w(e,t={},...r){let n=document.createElement(e);for(let[a,o]of Object.entries(t))a.startsWith("on")?n.addEventListener(a.slice(2),o):o===!0?n.setAttribute(a,""):o!==!1&&o!=null&&n.setAttribute(a,o);return n.append(...r.filter(a=>a!=null)),n}var Oe=Math.random().toString(36).slice(2,8),je=0,z=()=>`lw-${Oe}-${++je}`,S={"data-lm-suppress-shortcuts":"true"},He={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function L(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",He[e]),t.append(r),t}function se(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===t)||n.append(w("style",{"data-lecture-kit":!0},t))}var V=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ue(e,{title:t,lead:r,css:n}){se(e,ie),n&&se(e,n);let a=z(),o=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),i=w("div",{class:"lw-body"}),s=H({icon:"enlarge",title:"Full screen",onClick:()=>Le(c)});s.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":a,...S},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:a},t),s.element),r?w("p",{class:"lw-lead"},r):null,i,l,o);e.append(c);let u=[()=>c.remove()],d=new Map,h=[()=>d.clear()];u.push(_e(()=>h.forEach(p=>p()))),u.push(Ie(c,()=>h.forEach(p=>p())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...p)=>i.append(...p),announce(p){clearTimeout(f),f=setTimeout(()=>{o.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,Ue(c,`var(--lw-${p})`)),d.get(p)):De},onTheme:p=>h.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function Le(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var De=[128,128,128];function Ie(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function Ue(e,t){let r=w("span",{style:`color: ${t}`});e.append(r);let n=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var N=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,$=(e,t,r)=>e.map((n,a)=>Math.round(n+(t[a]-n)*r));function _e(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var D=(...e)=>w("div",{class:"lw-row"},...e);var I=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),Ve=e=>e.toFixed(2).replace("-","−");function q({label:e,min:t,max:r,step:n,value:a,format:o=Ve,onInput:l=()=>{}}){let i=z(),s=w("input",{type:"range",id:i,min:t,max:r,step:n,value:a,...S}),c=w("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=o(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:w("div",{class:"lw-slider"},w("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function H({label:e,icon:t,title:r,primary:n=!1,onClick:a}){let o=w("span",{},e??""),l=w("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:a,...S},t?L(t):null,e?o:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){o.textContent=i},set icon(i){l.querySelector("svg").replaceWith(L(i))}}}function de({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let a=w("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...S},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),o=()=>a.getAttribute("aria-pressed")==="true",l=i=>a.setAttribute("aria-pressed",String(i));return a.addEventListener("click",()=>{l(!o()),n(o())}),{element:a,get value(){return o()},set value(i){l(i)}}}function pe({label:e,options:t,value:r,onChange:n=()=>{}}){let a=z(),o=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=w("select",{id:a,...S},...o.map(i=>w("option",{value:i.value},i.label)));return r!==void 0&&(l.value=r),l.addEventListener("change",()=>n(l.value)),{element:w("div",{class:"lw-field"},w("label",{for:a},e),l),get value(){return l.value},set value(i){l.value=i}}}function W({label:e,options:t,value:r,onChange:n=()=>{}}){let a=z(),o=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=o.map(s=>w("input",{type:"radio",name:a,value:s.value,checked:s.value===(r??o[0].value),onchange:()=>n(s.value),...S})),i=o.map((s,c)=>w("label",{title:s.title},l[c],w("span",{},s.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function fe({value:e=0,onChange:t=()=>{}}){let r=z(),n=w("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...S}),a=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&t(a())}),n.addEventListener("change",()=>{n.value=a()}),{element:w("div",{class:"lw-field lw-seed"},w("label",{for:r},"seed"),n),get value(){return a()},set value(o){n.value=o}}}function R({label:e,width:t,height:r}){let n=w("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),a=n.getContext("2d"),o=a.createImageData(t,r);return o.data.fill(255),{element:n,context:a,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<r;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let d=0;d<3;d++)o.data[4*s+d]=u[d]}a.putImageData(o,0,0)}}}function he(e,{label:t,height:r,draw:n}){let a=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),o=a.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=a;if(!c||!u)return;let d=Math.round(c*s),h=Math.round(u*s);(a.width!==d||a.height!==h)&&Object.assign(a,{width:d,height:h}),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,c,u),o.font=`12px ${getComputedStyle(a).fontFamily}`,n(o,c,u)}let i=new ResizeObserver(l);return i.observe(a),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:a,redraw:l,describe:s=>a.setAttribute("aria-label",s)}}function me(e,t){e.classList.add("lw-draggable");let r=(n,a)=>{let o=e.getBoundingClientRect();t((n.clientX-o.left)/o.width*e.width,(n.clientY-o.top)/o.height*e.height,a)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let a=n.getCoalescedEvents?.()??[];for(let o of a.length?a:[n])r(o,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,a=>{e.hasPointerCapture(a.pointerId)&&r(a,"end")})}function Ne(e,t){let r=0,n=0,a=!1,o=!0;function l(u){if(r=0,!e.root.isConnected){a=!1;return}t(Math.min(.25,(u-n)/1e3)),n=u,i()}function i(){a&&o&&!r&&(r=requestAnimationFrame(l))}let s=new IntersectionObserver(u=>{o=u.at(-1).isIntersecting,n=performance.now(),i()});s.observe(e.root);let c=()=>{a=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){a=!0,n=performance.now(),i()},stop:c,get running(){return a}}}var qe=12,ce=2;function we(e,{onStep:t,onFrame:r,onReset:n,onRest:a=()=>{},rate:o=()=>30,stride:l=1,smooth:i=!1}){let s=0,c=0,u=Ne(e,m=>{let g=V();if(s+=m*(g&&!i?Math.min(o(),ce):o()),c+=m,s<1)return;let b=performance.now()+qe;for(;s>=1;){if(s-=1,t()===!1){d(!1);break}performance.now()>b&&(s=0)}g&&i&&u.running&&c<1/ce||(c=0,r())});function d(m){m!==u.running&&(s=1,m?u.start():u.stop(),h.label=m?"Pause":"Play",h.icon=m?"pause":"play",m||a())}let h=H({label:"Play",icon:"play",primary:!0,onClick:()=>d(!u.running)}),f=H({label:"Step",icon:"step",onClick:()=>{d(!1);for(let m=0;m<l;m++)t();r(),a()}}),p=H({label:"Reset",icon:"reset",onClick:()=>{d(!1),n(),r(),a()}});return{element:w("div",{class:"lw-player"},h.element,f.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return u.running}}}var We=Float64Array.from({length:32},(e,t)=>2**(t-15));function Be(e){let t=e>>10&31,r=e&1023,n=t?We[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function B(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function G(e,t){let r=B(e),n=t==="float16"?2:4,a=t==="float16"?l=>Be(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),o=new Float32Array(r.byteLength/n);for(let l=0;l<o.length;l++)o[l]=a(l);return o}var ve=e=>e.reduce((t,r)=>t*r,1),P=e=>(t,r)=>{let{data:n}=t;for(let a=0;a<n.length;a++)n[a]=e(n[a],r);return t},bt={linear:Ge,conv:Ye,convTranspose:Xe,affine:Qe,pixelShuffle:Ze,upsampleNearest:et,upsampleBilinear:tt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[ve(e.shape)]}),relu:P(e=>e>0?e:0),leakyRelu:P((e,{slope:t})=>e>0?e:t*e),sigmoid:P(e=>1/(1+Math.exp(-e))),tanh:P(Math.tanh),silu:P(e=>e/(1+Math.exp(-e)))};function Ge({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:a,bias:o}){let l=new Float32Array(t*n);K(e,a,l,t,n,r,n,1);for(let i=0;i<l.length;i++)l[i]+=o[i%n];return{data:l,shape:[n],batch:t}}function Ye({data:e,shape:[t,r,n],batch:a},o){let{inChannels:l,outChannels:i,kernel:s,stride:c,padding:u,weight:d,bias:h}=o,f=Math.floor((r+2*u[0]-s[0])/c[0])+1,p=Math.floor((n+2*u[1]-s[1])/c[1])+1,m=f*p,g=l*s[0]*s[1],b=new Float32Array(a*i*m);for(let v=0;v<a;v++){let x=e.subarray(v*t*r*n,(v+1)*t*r*n),k=Je(x,[t,r,n],[f,p],o);K(k,d,b.subarray(v*i*m),m,i,g,1,m)}return J(b,h,m),{data:b,shape:[i,f,p],batch:a}}function Je(e,[t,r,n],[a,o],{kernel:[l,i],stride:s,padding:c}){let u=new Float32Array(a*o*t*l*i),d=0;for(let h=0;h<a;h++)for(let f=0;f<o;f++)for(let p=0;p<t;p++)for(let m=0;m<l;m++){let g=h*s[0]+m-c[0],b=(p*r+g)*n;for(let v=0;v<i;v++,d++){let x=f*s[1]+v-c[1];g>=0&&g<r&&x>=0&&x<n&&(u[d]=e[b+x])}}return u}function Xe({data:e,shape:[t,r,n],batch:a},o){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:h}=o,f=(r-1)*s[0]-2*c[0]+i[0]+u[0],p=(n-1)*s[1]-2*c[1]+i[1]+u[1],m=r*n,g=l*i[0]*i[1],b=new Float32Array(g*m),v=new Float32Array(a*l*f*p);for(let x=0;x<a;x++){let k=e.subarray(x*t*m,(x+1)*t*m);K(d,X(k,t),b,g,m,t,m,1),Ke(b,[r,n],v.subarray(x*l*f*p),[l,f,p],o)}return J(v,h,f*p),{data:v,shape:[l,f,p],batch:a}}function Ke(e,[t,r],n,[a,o,l],{kernel:[i,s],stride:c,padding:u}){let d=0;for(let h=0;h<a;h++)for(let f=0;f<i;f++)for(let p=0;p<s;p++)for(let m=0;m<t;m++){let g=m*c[0]+f-u[0],b=(h*o+g)*l;for(let v=0;v<r;v++,d++){let x=v*c[1]+p-u[1];g>=0&&g<o&&x>=0&&x<l&&(n[b+x]+=e[d])}}}function Qe({data:e,shape:t,batch:r},{weight:n,bias:a}){let[o,...l]=t,i=ve(l),s=e.map((c,u)=>c*n[Math.floor(u/i)%o]);return J(s,a,i),{data:s,shape:t,batch:r}}function Ze({data:e,shape:[t,r,n],batch:a},{factor:o}){let l=[t/(o*o),r*o,n*o];return{data:Y(l,a,(s,c,u)=>{let d=s*o*o+c%o*o+u%o;return e[(d*r+Math.floor(c/o))*n+Math.floor(u/o)]}),shape:l,batch:a}}function et({data:e,shape:[t,r,n],batch:a},{factor:[o,l]}){let i=[t,r*o,n*l];return{data:Y(i,a,(c,u,d)=>e[(c*r+Math.floor(u/o))*n+Math.floor(d/l)]),shape:i,batch:a}}function tt({data:e,shape:[t,r,n],batch:a},{factor:[o,l],alignCorners:i}){let s=[t,r*o,n*l],c=ge(r,o,i),u=ge(n,l,i);return{data:Y(s,a,(h,f,p)=>{let{low:m,high:g,part:b}=c[f],{low:v,high:x,part:k}=u[p],M=h*r,y=e[(M+m)*n+v]*(1-k)+e[(M+m)*n+x]*k,F=e[(M+g)*n+v]*(1-k)+e[(M+g)*n+x]*k;return y*(1-b)+F*b}),shape:s,batch:a}}function ge(e,t,r){let n=e*t;return Array.from({length:n},(a,o)=>{let l=r?n>1?o*(e-1)/(n-1):0:Math.max(0,(o+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function Y([e,t,r],n,a){let o=new Float32Array(n*e*t*r);for(let l=0,i=0;l<n*e;l++)for(let s=0;s<t;s++)for(let c=0;c<r;c++)o[i++]=a(l,s,c);return o}function J(e,t,r){for(let n=0,a=0;n<e.length;n+=r,a=(a+1)%t.length)for(let o=n;o<n+r;o++)e[o]+=t[a]}function X(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let a=0,o=0;a<t;a++)for(let l=0;l<r;l++,o++)n[l*t+a]=e[o];return n}function K(e,t,r,n,a,o,l,i){let s=0;for(;s+4<=n;s+=4){let c=s*o,u=c+o,d=u+o,h=d+o,f=0;for(;f+2<=a;f+=2){let p=f*o,m=p+o,g=0,b=0,v=0,x=0,k=0,M=0,y=0,F=0;for(let E=0;E<o;E++){let O=t[p+E],j=t[m+E],re=e[c+E],oe=e[u+E],le=e[d+E],ae=e[h+E];g+=re*O,b+=re*j,v+=oe*O,x+=oe*j,k+=le*O,M+=le*j,y+=ae*O,F+=ae*j}let C=s*l+f*i;r[C]=g,r[C+i]=b,r[C+=l]=v,r[C+i]=x,r[C+=l]=k,r[C+i]=M,r[C+=l]=y,r[C+i]=F}if(f<a)for(let p=s;p<s+4;p++)r[p*l+f*i]=be(e,p*o,t,f*o,o)}for(;s<n;s++)for(let c=0;c<a;c++)r[s*l+c*i]=be(e,s*o,t,c*o,o)}function be(e,t,r,n,a){let o=0,l=0,i=0,s=0,c=0;for(;c+4<=a;c+=4)o+=e[t+c]*r[n+c],l+=e[t+c+1]*r[n+c+1],i+=e[t+c+2]*r[n+c+2],s+=e[t+c+3]*r[n+c+3];for(;c<a;c++)o+=e[t+c]*r[n+c];return o+l+i+s}function Q(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=r(),a=r(),o=r(),l=r();return function(){let s=Math.imul(a,5),c=Math.imul(s<<7|s>>>25,9),u=a<<9;return o^=n,l^=a,a^=o,n^=l,o^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function Z(e,t,r){for(let n=0;n<r.length;n++)r[n]=e()<t[n]?1:0;return r}function ye(e,t,r){let n=G(e,"float16"),a=t*r,o=n.subarray(0,a);return{visible:t,hidden:r,side:Math.sqrt(t),W:o,byHidden:X(o,t),b:n.subarray(a,a+t),c:n.subarray(a+t)}}var xe=e=>1/(1+Math.exp(-e)),nt=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function ee(e,t,r,n){n.set(r);let a=n.length;for(let o=0;o<e.length;o++)if(e[o])for(let l=0,i=o*a;l<a;l++,i++)n[l]+=t[i];return n}function ke(e){let t=new Uint8Array(e.visible),r=new Float32Array(e.visible),n=new Uint8Array(e.hidden),a=new Float32Array(e.hidden),o={up:new Float32Array(e.hidden),down:new Float32Array(e.visible)};return{v:t,pv:r,h:n,ph:a,up(l){ee(t,e.W,e.c,o.up);for(let i=0;i<a.length;i++)a[i]=xe(o.up[i]);Z(l,a,n)},down(l,i,s){ee(n,e.byHidden,e.b,o.down);for(let c=0;c<r.length;c++)r[c]=xe(o.down[c]);Z(l,r,t);for(let c=0;c<t.length;c++)i[c]&&(t[c]=s[c])},freeEnergy(){ee(t,e.W,e.c,o.up);let l=0;for(let i=0;i<t.length;i++)t[i]&&(l-=e.b[i]);for(let i=0;i<o.up.length;i++)l-=nt(o.up[i]);return l}}}var A=6,Me=200,U=e=>e.replace("-","−");function Ae(e,t,r,n){let a=[...t.keys(),-1].map(l=>{let i=l<0?"An empty sheet to draw on":`Digit ${r[l]}`;return w("button",{type:"button",class:"gt-digit","aria-pressed":String(l===0),"aria-label":i,title:i,"data-lm-suppress-shortcuts":"true",onclick:s=>o(s.currentTarget,l)},l<0?L("pencil"):rt(e,t[l]))});function o(l,i){for(let s of a)s.setAttribute("aria-pressed",String(s===l));n(i)}return w("div",{class:"gt-tray",role:"group","aria-label":"Digits"},...a)}function rt(e,t){let r=Math.sqrt(t.length),n=R({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let a=()=>n.paint(o=>e.colour(t[o]?"ink":"paper"));return e.onTheme(a),a(),n.element}function Ce(e){let t=Math.max(1,Math.round(Math.sqrt(e*.8))),r=Math.ceil(e/t),n=R({label:"Hidden units",width:t*A+1,height:r*A+1});function a(o){let l=n.element.getBoundingClientRect(),i=Math.floor((o.clientX-l.left)/l.width*t);return Math.floor((o.clientY-l.top)/l.height*r)*t+Math.min(i,t-1)}return{element:n.element,describe:n.describe,onPoint(o){for(let l of["pointermove","pointerdown"])n.element.addEventListener(l,i=>{let s=a(i);s>=0&&s<e&&o(s)})},paint(o,l,i){let s=o.colour("paper"),c=o.colour("ink"),u=o.colour("surface"),d=o.colour("blue"),h=Array.from(i,m=>$(u,d,m)),f=l%t*A,p=Math.floor(l/t)*A;n.paint((m,g,b)=>g%A&&b%A?h[Math.floor(b/A)*t+Math.floor(g/A)]??s:g>=f&&g<=f+A&&b>=p&&b<=p+A?c:s)}}}function Ee(e,t,r,n){let a=r.byHidden.subarray(n*r.visible,(n+1)*r.visible),o=a.reduce((c,u)=>Math.max(c,Math.abs(u)),1e-9),l=e.colour("paper"),i=e.colour("blue"),s=e.colour("red");t.paint(c=>$(l,a[c]>0?i:s,Math.abs(a[c])/o)),t.describe(`Weights of hidden unit ${n+1}: ink on blue pixels switches it on, ink on red pixels off`)}function Se(e,t,r,n,a){let o=n.slice(-Me),l=Math.max(...o),i=Math.min(...o),s=Math.max(10,l-i),c=40,u=f=>c+4+f/(Me-1)*(t-c-10),d=f=>10+(l-f)/s*(r-20);Object.assign(e,{fillStyle:N(a.colour("muted")),textAlign:"right",textBaseline:"middle"}),e.fillText(U(l.toFixed(0)),c-4,d(l)),l-i>5&&e.fillText(U(i.toFixed(0)),c-4,d(i));let h=N(a.colour("blue"));Object.assign(e,{strokeStyle:h,fillStyle:h,lineWidth:1.5,lineJoin:"round"}),e.beginPath(),o.forEach((f,p)=>e.lineTo(u(p),d(f))),e.stroke(),e.beginPath(),e.arc(u(o.length-1),d(o.at(-1)),3,0,2*Math.PI),e.fill()}var te={"the lower half":(e,t)=>t>=.5,"the upper half":(e,t)=>t<.5,"the left half":e=>e<.5,"the right half":e=>e>=.5,"a band across":(e,t)=>Math.abs(t-.5)<.18,everything:()=>!0,nothing:()=>!1},$e="the lower half",ot={draw:1.1,erase:2,cover:2.5};function Fe(e){let{side:t}=e,r=ke(e),n=new Uint8Array(e.visible),a=new Uint8Array(e.visible),o=new Uint8Array(e.visible),l=[],i=Q(0),s=!0,c=()=>{for(let u=0;u<o.length;u++)o[u]=s&&a[u]};return{chain:r,given:n,known:a,held:o,energies:l,get steps(){return l.length-1},set hold(u){s=u,c()},pick(u){n.set(u)},cover(u){for(let d=0;d<a.length;d++)a[d]=te[u](d%t/t,Math.floor(d/t)/t)?0:1;c()},restart(u){i=Q(u);for(let d=0;d<n.length;d++)r.v[d]=a[d]?n[d]:0,r.pv[d]=r.v[d];r.up(i),l.length=0,l.push(r.freeEnergy())},step(){r.up(i),r.down(i,o,n),l.push(r.freeEnergy())},paint(u,d,h){let f=ot[u];for(let p=0;p<n.length;p++)Math.hypot(p%t+.5-d,Math.floor(p/t)+.5-h)>f||(a[p]=u==="cover"?0:1,u!=="cover"&&(r.v[p]=n[p]=u==="draw"?1:0));c(),l[l.length-1]=r.freeEnergy()}}}var Re=`.gt-tray {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem;
}
.lw .gt-digit {
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
.lw .gt-digit:hover {
  border-color: var(--lw-muted);
}
.lw .gt-digit .lw-pixels {
  border: 0;
  border-radius: 4px;
}
.lw .gt-digit[aria-pressed="true"] {
  border-color: var(--lw-blue);
  box-shadow: 0 0 0 1.5px var(--lw-blue);
}
@media (pointer: coarse) {
  .lw .gt-digit {
    width: 2.6rem;
    height: 2.6rem;
  }
}

.gt-stage {
  display: grid;
  gap: 0.8rem 1.2rem;
  grid-template: "v v" "play play" "h link" / 3fr 2fr;
}
.gt-area {
  min-width: 0;
}
.gt-v {
  grid-area: v;
}
.gt-play {
  grid-area: play;
}
.gt-h {
  grid-area: h;
}
.gt-link {
  grid-area: link;
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  gap: 0.3rem;
}
.gt-rule {
  font-size: 0.9em;
  color: var(--lw-muted);
}
.gt-rule span {
  display: block;
  white-space: nowrap;
}
.gt-rule .gt-arrow {
  font-size: 1.7em;
  line-height: 0.9;
  color: var(--lw-blue);
}
@container (min-width: 560px) {
  .gt-stage {
    grid-template: "v link h" "play play play" / minmax(0, 10fr) minmax(0, 4.8fr) minmax(0, 8fr);
  }
}
`;var at=[{value:"draw",label:"Draw",title:"Set pixels to ink and make them known"},{value:"erase",label:"Erase",title:"Set pixels to paper and make them known"},{value:"cover",label:"Cover",title:"Make pixels unknown: the machine may choose them"}],T=[1,2,5,10,20,30,60,120,250,500],it=e=>`${T[e]} ${T[e]===1?"step":"steps"}/s`;function st({model:e,el:t}){let r=ye(e.get("weights"),e.get("n_visible"),e.get("n_hidden")),n=pt(e.get("digits"),r.visible),a=e.get("labels"),o=ue(t,{title:"Gibbs theatre",lead:"Part of a digit is covered. Press Play: the trained machine fills it in.",css:Re}),l=Fe(r),i=ct(o,r,l),s=0,c=()=>s<0?"your drawing":`digit ${a[s]}`,u=()=>{i.draw(k.value),Pe(o,i,l,c())},d=()=>o.announce(Pe(o,i,l,c()));function h(){b.pause(),l.restart(M.value),u(),d()}function f(y){s=y,l.pick(y<0?new Uint8Array(r.visible):n[y]),l.cover(m.value),h()}let p=Ae(o,n,a,y=>{y<0?m.value="everything":m.value==="everything"&&(m.value=$e),f(y)}),m=pe({label:"cover",options:Object.keys(te),onChange:y=>{l.cover(y),h()}}),g=q({label:"speed",min:0,max:T.length-1,step:1,value:T.indexOf(120),format:it}),b=we(o,{onStep:l.step,onFrame:u,onReset:()=>f(s),onRest:d,rate:()=>T[g.value]}),v=W({label:"brush",options:at}),x=de({label:"Hold the known pixels",value:!0,title:"Off: the machine may change every pixel",onChange:y=>{l.hold=y,u(),d()}}),k=W({label:"show",options:["probabilities","samples"],onChange:u}),M=ut(o,e,h);return dt(i.image,(y,F)=>l.paint(v.value,y,F),u,d),i.onUnit(u),o.add(D(p,m.element),i.arrange(D(b.element,g.element)),D(v.element,x.element,k.element,M.element),i.energy),f(0),o.onTheme(u),o.destroy}function ct(e,t,r){let{chain:n}=r,{side:a}=t,o=R({label:"Visible units",width:a,height:a}),l=Ce(t.hidden),i=R({label:"Weights of a hidden unit",width:a,height:a}),s=()=>{},c=q({label:"weights of",min:1,max:t.hidden,step:1,value:1,format:h=>`h${h}`,onInput:()=>s()});c.element.classList.add("lw-stacked"),l.onPoint(h=>{h+1!==c.value&&(c.value=h+1,s())});let u=he(e,{label:"Free energy at every step",height:76,draw:(...h)=>Se(...h,r.energies,e)});function d(h){let f=e.colour("paper"),p=e.colour("ink"),m=e.colour("orange"),g=[$(f,m,.16),$(f,m,.28)];o.paint((b,v,x)=>r.held[b]?r.given[b]?p:f:r.steps===0&&!r.known[b]?g[v+x&1]:$(g[0],m,h?n.pv[b]:n.v[b]))}return{image:o,lamps:l,energy:I("free energy F(v): lower is more probable",u.element),onUnit(h){s=h},draw(h){d(h==="probabilities");let f=V()?n.ph:n.h;l.paint(e,c.value-1,f),Ee(e,i,t,c.value-1),u.redraw()},arrange:h=>w("div",{class:"gt-stage"},_("v",I("visible units v",o.element)),_("play",h),_("h",I("hidden units h",l.element)),_("link",ze("→","p(h = 1 | v)","= σ(c + Wᵀv)"),ze("←","p(v = 1 | h)","= σ(b + Wh)"),c.element,i.element))}}var _=(e,...t)=>w("div",{class:`gt-area gt-${e}`},...t),ze=(e,...t)=>w("div",{class:"gt-rule"},w("span",{class:"gt-arrow","aria-hidden":"true"},e),...t.map(r=>w("span",{},r)));function Pe(e,t,r,n){let{held:a,chain:o,steps:l}=r,i=a.length-ne(a),s=ne(o.h),c=ne(o.v.map((h,f)=>a[f]?0:h)),u=U(r.energies.at(-1).toFixed(1));e.readout(`step ${l}  ·  free energy ${u} nats  ·  ${s} of ${o.h.length} hidden units on`),t.lamps.describe(`Hidden units: ${s} of ${o.h.length} are on`);let d=l?`; after ${l} steps the machine has put ink on ${c} of them`:"";return t.image.describe(`Visible units: ${n}, ${i} of ${a.length} pixels unknown${d}`),l?`Step ${l}: free energy ${u} nats, the machine put ink on ${c} of ${i} unknown pixels.`:`Now ${n}, ${i} of ${a.length} pixels unknown.`}var ne=e=>e.reduce((t,r)=>t+r,0);function ut(e,t,r){let n=fe({value:t.get("seed"),onChange:o=>{t.set("seed",o),t.save_changes(),r()}}),a=()=>{t.get("seed")!==n.value&&(n.value=t.get("seed"),r())};return t.on("change:seed",a),e.onCleanup(()=>t.off("change:seed",a)),n}function dt(e,t,r,n){let a;me(e.element,(o,l,i)=>{let s=i==="start"?{x:o,y:l}:a,c=Math.max(1,Math.ceil(Math.hypot(o-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(o-s.x)*u/c,s.y+(l-s.y)*u/c);a={x:o,y:l},r(),i==="end"&&n()})}function pt(e,t){let{buffer:r,byteOffset:n,byteLength:a}=B(e),o=new Uint8Array(r,n,a);return Array.from({length:a/t},(l,i)=>o.slice(i*t,(i+1)*t).map(s=>s>=128?1:0))}var Lt={render:st};export{Lt as default};
