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
`;function m(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var He=Math.random().toString(36).slice(2,8),Ne=0,D=()=>`lw-${He}-${++Ne}`,B={"data-lm-suppress-shortcuts":"true"},Ue={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function T(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Ue[e]),t.append(r),t}function se(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(m("style",{"data-lecture-kit":!0},t))}var q=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ue(e,{title:t,lead:r,css:n}){se(e,ie),n&&se(e,n);let o=D(),a=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=m("p",{class:"lw-readout"}),i=m("div",{class:"lw-body"}),c=Q({icon:"enlarge",title:"Full screen",onClick:()=>qe(u)});c.element.hidden=!document.fullscreenEnabled;let u=m("div",{class:"lw",role:"group","aria-labelledby":o,...B},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:o},t),c.element),r?m("p",{class:"lw-lead"},r):null,i,l,a);e.append(u);let s=[()=>u.remove()],d=new Map,h=[()=>d.clear()];s.push(Ye(()=>h.forEach(f=>f()))),s.push(_e(u,()=>h.forEach(f=>f())));let p=0;return s.push(()=>clearTimeout(p)),{root:u,body:i,add:(...f)=>i.append(...f),announce(f){clearTimeout(p),p=setTimeout(()=>{a.textContent=f},500)},readout(f){l.textContent!==f&&(l.textContent=f)},colour(f){return u.isConnected?(d.has(f)||d.set(f,We(u,`var(--lw-${f})`)),d.get(f)):Ve},onTheme:f=>h.push(f),onCleanup:f=>s.push(f),destroy(){for(;s.length;)s.pop()()}}}function qe(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ve=[128,128,128];function _e(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function We(e,t){let r=m("span",{style:`color: ${t}`});e.append(r);let n=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var V=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,E=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function Ye(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var R=(...e)=>m("div",{class:"lw-row"},...e);var O=(e,...t)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...t),Ge=e=>e.toFixed(2).replace("-","−");function _({label:e,min:t,max:r,step:n,value:o,format:a=Ge,onInput:l=()=>{}}){let i=D(),c=m("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...B}),u=m("output",{for:i,class:"lw-value"}),s=()=>{u.textContent=a(c.valueAsNumber),c.setAttribute("aria-valuetext",u.textContent)};return c.addEventListener("input",()=>{s(),l(c.valueAsNumber)}),s(),{element:m("div",{class:"lw-slider"},m("label",{for:i},e),c,u),input:c,get value(){return c.valueAsNumber},set value(d){c.value=d,s()}}}function Q({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=m("span",{},e??""),l=m("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...B},t?T(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(T(i))}}}function W({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=m("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...B},m("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function de({label:e,options:t,value:r,onChange:n=()=>{}}){let o=D(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=m("select",{id:o,...B},...a.map(i=>m("option",{value:i.value},i.label)));return r!==void 0&&(l.value=r),l.addEventListener("change",()=>n(l.value)),{element:m("div",{class:"lw-field"},m("label",{for:o},e),l),get value(){return l.value},set value(i){l.value=i}}}function Y({label:e,options:t,value:r,onChange:n=()=>{}}){let o=D(),a=t.map(c=>typeof c=="string"?{value:c,label:c}:c),l=a.map(c=>m("input",{type:"radio",name:o,value:c.value,checked:c.value===(r??a[0].value),onchange:()=>n(c.value),...B})),i=a.map((c,u)=>m("label",{title:c.title},l[u],m("span",{},c.label)));return{element:m("fieldset",{class:"lw-choice"},m("legend",{},e),m("div",{class:"lw-bar"},...i)),get value(){return l.find(c=>c.checked).value},set value(c){l.forEach(u=>{u.checked=u.value===c})}}}function pe({value:e=0,onChange:t=()=>{}}){let r=D(),n=m("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...B}),o=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&t(o())}),n.addEventListener("change",()=>{n.value=o()}),{element:m("div",{class:"lw-field lw-seed"},m("label",{for:r},"seed"),n),get value(){return o()},set value(a){n.value=a}}}function F({label:e,width:t,height:r}){let n=m("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,c=0;i<r;i++)for(let u=0;u<t;u++,c++){let s=l(c,u,i);for(let d=0;d<3;d++)a.data[4*c+d]=s[d]}o.putImageData(a,0,0)}}}function fe(e,{label:t,height:r,draw:n}){let o=m("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let c=devicePixelRatio||1,{clientWidth:u,clientHeight:s}=o;if(!u||!s)return;let d=Math.round(u*c),h=Math.round(s*c);(o.width!==d||o.height!==h)&&Object.assign(o,{width:d,height:h}),a.setTransform(c,0,0,c,0,0),a.clearRect(0,0,u,s),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,u,s)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:c=>o.setAttribute("aria-label",c)}}function he(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let a=e.getBoundingClientRect();t((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])r(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}function Ke(e,t){let r=0,n=0,o=!1,a=!0;function l(s){if(r=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(s-n)/1e3)),n=s,i()}function i(){o&&a&&!r&&(r=requestAnimationFrame(l))}let c=new IntersectionObserver(s=>{a=s.at(-1).isIntersecting,n=performance.now(),i()});c.observe(e.root);let u=()=>{o=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{u(),c.disconnect()}),{start(){o=!0,n=performance.now(),i()},stop:u,get running(){return o}}}var Je=12,ce=2;function me(e,{onStep:t,onFrame:r,onReset:n,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:i=!1}){let c=0,u=0,s=Ke(e,g=>{let w=q();if(c+=g*(w&&!i?Math.min(a(),ce):a()),u+=g,c<1)return;let A=performance.now()+Je;for(;c>=1;){if(c-=1,t()===!1){d(!1);break}performance.now()>A&&(c=0)}w&&i&&s.running&&u<1/ce||(u=0,r())});function d(g){g!==s.running&&(c=1,g?s.start():s.stop(),h.label=g?"Pause":"Play",h.icon=g?"pause":"play",g||o())}let h=Q({label:"Play",icon:"play",primary:!0,onClick:()=>d(!s.running)}),p=Q({label:"Step",icon:"step",onClick:()=>{d(!1);for(let g=0;g<l;g++)t();r(),o()}}),f=Q({label:"Reset",icon:"reset",onClick:()=>{d(!1),n(),r(),o()}});return{element:m("div",{class:"lw-player"},h.element,p.element,f.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return s.running}}}var Xe=Float64Array.from({length:32},(e,t)=>2**(t-15));function Ze(e){let t=e>>10&31,r=e&1023,n=t?Xe[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function $(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function G(e,t){let r=$(e),n=t==="float16"?2:4,o=t==="float16"?l=>Ze(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var Lt=2**24;var et="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var S=tt();function tt(){try{let e=Uint8Array.from(atob(et),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function j(e,t,r){if(!S){let[c,u,s]=[r*e,r*t,e*t].map(d=>new Float32Array(d));return{a:c,b:u,out:s,multiply:()=>nt(c,u,s,e,t,r)}}let n=8*r,o=n+r*e,a=o+r*t,l=a+e*t,i=ge(l+3*t+8);return{a:i.subarray(n,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>S.product(4*n,4*o,4*a,0,e,t,r)}}function J(e){if(!S)return e.map(r=>1/(1+Math.exp(-r)));let t=ge(e.length+3);return t.set(e),S.sigmoid(0,4*e.length),t.slice(0,e.length)}var K=new Float32Array(0);function ge(e){let t=4*e-S.memory.buffer.byteLength;return t>0&&S.memory.grow(Math.ceil(t/65536)),K.buffer!==S.memory.buffer&&(K=new Float32Array(S.memory.buffer)),K}function nt(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<o;l+=64)for(let i=0;i<n;i++){let c=i*o+l,u=c+Math.min(64,o-l),s=0;for(;s+4<=a;s+=4){let d=e[s*n+i],h=e[(s+1)*n+i],p=e[(s+2)*n+i],f=e[(s+3)*n+i];for(let g=c,w=s*o+l,A=w+o,v=A+o,x=v+o;g<u;g++,w++,A++,v++,x++)r[g]+=d*t[w]+h*t[A]+p*t[v]+f*t[x]}for(;s<a;s++){let d=e[s*n+i];for(let h=c,p=s*o+l;h<u;h++,p++)r[h]+=d*t[p]}}}var rt=(e,t)=>e.reduce((r,n)=>ot[n.op](r,n),t),C=e=>e.reduce((t,r)=>t*r,1),X=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},ot={linear:lt,conv:it,convTranspose:ut,affine:dt,instanceNorm:pt,positionBias:ft,pixelShuffle:gt,upsampleNearest:wt,upsampleBilinear:bt,skip:ht,residual:mt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[C(e.shape)]}),relu:X(e=>e>0?e:0),leakyRelu:X((e,{slope:t})=>e>0?e:t*e),tanh:X(Math.tanh),sigmoid:e=>({...e,data:J(e.data)}),silu:at};function at(e){let{data:t}=e,r=J(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function lt({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let{a:l,b:i,out:c,multiply:u}=j(t,n,r);l.set(te(e,t)),i.set(o),u();let s=c.slice();for(let d=0;d<s.length;)for(let h=0;h<n;d++,h++)s[d]+=a[h];return{data:s,shape:[n],batch:t}}function it({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:a,stride:l,padding:i,weight:c,bias:u}=n,[s,d]=[0,1].map(b=>Math.floor((t[b+1]+2*i[b]-a[b])/l[b])+1),h=s*d,p=c.length/o,{a:f,b:g,out:w,multiply:A}=j(o,h,p);f.set(c),g.fill(0);let v=l[0]*l[1]===1&&d===t[2]?ct:st,x=new Float32Array(r*o*h);for(let b=0;b<r;b++)v(e.subarray(b*C(t),(b+1)*C(t)),g,t,[s,d],n),A(),x.set(w,b*w.length);return ee(x,u,h),{data:x,shape:[o,s,d],batch:r}}function st(e,t,r,n,o){be(r,n,o,(a,l,i,c)=>{for(let u=i+c;i<u;a+=l,i++)t[i]=e[a]})}function ct(e,t,[r,n,o],[a],{kernel:[l,i],padding:c}){for(let u=0,s=0;u<r;u++)for(let d=0;d<l;d++)for(let h=0;h<i;h++,s+=a*o){let[p,f]=z(d-c[0],1,n,a),[g,w]=z(h-c[1],1,o,o);if(p>=f||g>=w)continue;let A=p*o+g,v=(f-1)*o+w,x=(u*n+d-c[0])*o+h-c[1];t.set(e.subarray(A+x,v+x),s+A);for(let b=s+p*o;b<s+f*o;b+=o){for(let y=0;y<g;y++)t[b+y]=0;for(let y=w;y<o;y++)t[b+y]=0}}}function ut({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:i,stride:c,padding:u,outputPadding:s,weight:d,bias:h}=a,p=(y,k)=>(y-1)*c[k]-2*u[k]+i[k]+s[k],f=[l,p(r,0),p(n,1)],g=r*n,{a:w,b:A,out:v,multiply:x}=j(d.length/t,g,t);w.set(d);let b=new Float32Array(o*C(f));for(let y=0;y<o;y++){let k=b.subarray(y*C(f),(y+1)*C(f));A.set(e.subarray(y*t*g,(y+1)*t*g)),x(),be(f,[r,n],a,(M,U,L,Te)=>{for(let je=L+Te;L<je;L++,M+=U)k[M]+=v[L]})}return ee(b,h,f[1]*f[2]),{data:b,shape:f,batch:o}}function be([e,t,r],[n,o],{kernel:[a,l],stride:i,padding:c},u){for(let s=0,d=0;s<e;s++)for(let h=0;h<a;h++)for(let p=0;p<l;p++,d++){let[f,g]=z(h-c[0],i[0],t,n),[w,A]=z(p-c[1],i[1],r,o);for(let v=f;v<g;v++){let x=(s*t+v*i[0]+h-c[0])*r;u(x+w*i[1]+p-c[1],i[1],(d*n+v)*o+w,A-w)}}}var z=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function dt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,i=C(l),c=e.map((u,s)=>u*n[Math.floor(s/i)%a]);return ee(c,o,i),{data:c,shape:t,batch:r}}function pt(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=C(a.slice(1));for(let i=0,c=0;i<o.length;i+=l,c=(c+1)%a[0]){let u=o.subarray(i,i+l),s=u.reduce((p,f)=>p+f,0)/l,d=u.reduce((p,f)=>p+(f-s)**2,0)/l,h=t[c]/Math.sqrt(d+n);for(let p=0;p<l;p++)u[p]=(u[p]-s)*h+r[c]}return e}function ft(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var ve=(e,t)=>rt(t,{...e,data:e.data.slice()});function ht(e,{inner:t}){let r=ve(e,t),n=C(e.shape),o=C(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function mt(e,{inner:t}){let r=ve(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function gt({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:Z(l,o,(c,u,s)=>{let d=c*a*a+u%a*a+s%a;return e[(d*r+Math.floor(u/a))*n+Math.floor(s/a)]}),shape:l,batch:o}}function wt({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let i=[t,r*a,n*l];return{data:Z(i,o,(u,s,d)=>e[(u*r+Math.floor(s/a))*n+Math.floor(d/l)]),shape:i,batch:o}}function bt({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:i}){let c=[t,r*a,n*l],u=we(r,a,i),s=we(n,l,i);return{data:Z(c,o,(h,p,f)=>{let{low:g,high:w,part:A}=u[p],{low:v,high:x,part:b}=s[f],y=h*r,k=e[(y+g)*n+v]*(1-b)+e[(y+g)*n+x]*b,M=e[(y+w)*n+v]*(1-b)+e[(y+w)*n+x]*b;return k*(1-A)+M*A}),shape:c,batch:o}}function we(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function Z([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,i=0;l<n*e;l++)for(let c=0;c<t;c++)for(let u=0;u<r;u++)a[i++]=o(l,c,u);return a}function ee(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function te(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}function ne(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=r(),o=r(),a=r(),l=r();return function(){let c=Math.imul(o,5),u=Math.imul(c<<7|c>>>25,9),s=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=s,l=l<<11|l>>>21,(u>>>0)/4294967296}}function re(e,t,r){for(let n=0;n<r.length;n++)r[n]=e()<t[n]?1:0;return r}function Ae(e,t,r){let n=G(e,"float16"),o=t*r,a=n.subarray(0,o);return{visible:t,hidden:r,side:Math.sqrt(t),W:a,byHidden:te(a,t),b:n.subarray(o,o+t),c:n.subarray(o+t)}}var ye=e=>1/(1+Math.exp(-e)),vt=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function oe(e,t,r,n){n.set(r);let o=n.length;for(let a=0;a<e.length;a++)if(e[a])for(let l=0,i=a*o;l<o;l++,i++)n[l]+=t[i];return n}function xe(e){let t=new Uint8Array(e.visible),r=new Float32Array(e.visible),n=new Uint8Array(e.hidden),o=new Float32Array(e.hidden),a={up:new Float32Array(e.hidden),down:new Float32Array(e.visible)};return{v:t,pv:r,h:n,ph:o,up(l){oe(t,e.W,e.c,a.up);for(let i=0;i<o.length;i++)o[i]=ye(a.up[i]);re(l,o,n)},down(l,i,c){oe(n,e.byHidden,e.b,a.down);for(let u=0;u<r.length;u++)r[u]=ye(a.down[u]);re(l,r,t);for(let u=0;u<t.length;u++)i[u]&&(t[u]=c[u])},freeEnergy(){oe(t,e.W,e.c,a.up);let l=0;for(let i=0;i<t.length;i++)t[i]&&(l-=e.b[i]);for(let i=0;i<a.up.length;i++)l-=vt(a.up[i]);return l}}}var Me=`.lw-studio {
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
`;var Ee=Me,ke=3,cn={draw:1.25*ke,erase:2.5*ke};function Ce(e,t,r,n,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(u=>{let s=u<0?o:`Digit ${r[u]}`;return m("button",{type:"button",class:"lw-digit","aria-label":s,title:s,"data-lm-suppress-shortcuts":"true",onclick:()=>{c(u),n(u)}},u<0?T("pencil"):xt(e,t[u]))});function c(u){a=u,l.forEach((s,d)=>i[d].setAttribute("aria-pressed",String(s===a)))}return c(0),{element:m("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(u){c(u)}}}function xt(e,t){let r=Math.sqrt(t.length),n=F({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>Mt(e,n,t);return e.onTheme(o),o(),n.element}function Mt(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(a=>E(n,o,Math.min(1,Math.max(0,r[a]))))}function Ie(e,t,r,n){let o;he(e.element,(a,l,i)=>{let c=i==="start"?{x:a,y:l}:o,u=Math.max(1,Math.ceil(Math.hypot(a-c.x,l-c.y)));for(let s=1;s<=u;s++)t(c.x+(a-c.x)*s/u,c.y+(l-c.y)*s/u);o={x:a,y:l},r(),i==="end"&&n()})}var Se=200,H=e=>e.replace("-","−");function Be(e,t,r,n){let o=r.byHidden.subarray(n*r.visible,(n+1)*r.visible),a=o.reduce((u,s)=>Math.max(u,Math.abs(s)),1e-9),l=e.colour("paper"),i=e.colour("blue"),c=e.colour("red");t.paint(u=>E(l,o[u]>0?i:c,Math.abs(o[u])/a)),t.describe(`Weights of hidden unit ${n+1}: ink on blue pixels switches it on, ink on red pixels off`)}function Fe(e,t,r,n,o){let a=n.slice(-Se),l=Math.max(...a),i=Math.min(...a),c=Math.max(10,l-i),u=40,s=p=>u+4+p/(Se-1)*(t-u-10),d=p=>10+(l-p)/c*(r-20);Object.assign(e,{fillStyle:V(o.colour("muted")),textAlign:"right",textBaseline:"middle"}),e.fillText(H(l.toFixed(0)),u-4,d(l)),l-i>5&&e.fillText(H(i.toFixed(0)),u-4,d(i));let h=V(o.colour("blue"));Object.assign(e,{strokeStyle:h,fillStyle:h,lineWidth:1.5,lineJoin:"round"}),e.beginPath(),a.forEach((p,f)=>e.lineTo(s(f),d(p))),e.stroke(),e.beginPath(),e.arc(s(a.length-1),d(a.at(-1)),3,0,2*Math.PI),e.fill()}var ae={"the lower half":(e,t)=>t>=.5,"the upper half":(e,t)=>t<.5,"the left half":e=>e<.5,"the right half":e=>e>=.5,"a band across":(e,t)=>Math.abs(t-.5)<.18,everything:()=>!0,nothing:()=>!1},$e="the lower half",kt={draw:1.1,erase:2,cover:2.5};function Qe(e){let{side:t}=e,r=xe(e),n=new Uint8Array(e.visible),o=new Uint8Array(e.visible),a=new Uint8Array(e.visible),l=[],i=ne(0),c=!0,u=()=>{for(let s=0;s<a.length;s++)a[s]=c&&o[s]};return{chain:r,given:n,known:o,held:a,energies:l,get steps(){return l.length-1},set hold(s){c=s,u()},pick(s){n.set(s)},cover(s){for(let d=0;d<o.length;d++)o[d]=ae[s](d%t/t,Math.floor(d/t)/t)?0:1;u()},restart(s){i=ne(s);for(let d=0;d<n.length;d++)r.v[d]=o[d]?n[d]:0,r.pv[d]=r.v[d];r.up(i),l.length=0,l.push(r.freeEnergy())},step(){r.up(i),r.down(i,a,n),l.push(r.freeEnergy())},paint(s,d,h){let p=kt[s];for(let f=0;f<n.length;f++)Math.hypot(f%t+.5-d,Math.floor(f/t)+.5-h)>p||(o[f]=s==="cover"?0:1,s!=="cover"&&(r.v[f]=n[f]=s==="draw"?1:0));u(),l[l.length-1]=r.freeEnergy()}}}var I=6;function De(e,t){let r=Math.ceil(e/t),n=F({label:"Hidden units",width:t*I+1,height:r*I+1});return{element:n.element,describe:n.describe,onPoint:o=>Et(n.element,e,t,o),paint(o,a,l){let i=o.colour("paper"),c=o.colour("ink"),u=o.colour("surface"),s=o.colour("blue"),d=Array.from(l,f=>E(u,s,f)),h=a%t*I,p=Math.floor(a/t)*I;n.paint((f,g,w)=>g%I&&w%I?d[Math.floor(w/I)*t+Math.floor(g/I)]??i:g>=h&&g<=h+I&&w>=p&&w<=p+I?c:i)}}}function Et(e,t,r,n){let o=Math.ceil(t/r);for(let a of["pointermove","pointerdown"])e.addEventListener(a,l=>{let i=e.getBoundingClientRect(),c=Math.floor((l.clientX-i.left)/i.width*r),s=Math.floor((l.clientY-i.top)/i.height*o)*r+Math.min(c,r-1);s>=0&&s<t&&n(s)})}function Re(e,t,r){let n=pe({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),r()}}),o=()=>{t.get("seed")!==n.value&&(n.value=t.get("seed"),r())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),n}var Oe=`.gt-stage {
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
`;var It=[{value:"draw",label:"Draw",title:"Set pixels to ink and make them known"},{value:"erase",label:"Erase",title:"Set pixels to paper and make them known"},{value:"cover",label:"Cover",title:"Make pixels unknown: the machine may choose them"}],P=[1,2,5,10,20,30,60,120,250,500],St=e=>`${P[e]} ${P[e]===1?"step":"steps"}/s`;function Bt({model:e,el:t}){let r=Ae(e.get("weights"),e.get("n_visible"),e.get("n_hidden")),n=$t(e.get("digits"),r.visible),o=e.get("labels"),a=ue(t,{title:"Gibbs theatre",lead:"Part of a digit is covered. Press Play: the trained machine fills it in.",css:Ee+Oe}),l=Qe(r),i=Ft(a,r,l),c=0,u=()=>c<0?"your drawing":`digit ${o[c]}`,s=()=>{i.draw(y.value),Le(a,i,l,u())},d=()=>a.announce(Le(a,i,l,u()));function h(){v.pause(),l.restart(k.value),s(),d()}function p(M){c=M,l.pick(M<0?new Uint8Array(r.visible):n[M]),l.cover(w.value),h()}let g=Ce(a,n,o,M=>{M<0?w.value="everything":w.value==="everything"&&(w.value=$e),p(M)},{blank:"An empty sheet to draw on"}),w=de({label:"cover",options:Object.keys(ae),onChange:M=>{l.cover(M),h()}}),A=_({label:"speed",min:0,max:P.length-1,step:1,value:P.indexOf(120),format:St}),v=me(a,{onStep:l.step,onFrame:s,onReset:()=>p(c),onRest:d,rate:()=>P[A.value]}),x=Y({label:"brush",options:It}),b=W({label:"Hold the known pixels",value:!0,title:"Off: the machine may change every pixel",onChange:M=>{l.hold=M,s(),d()}}),y=Y({label:"show",options:["probabilities","samples"],onChange:s}),k=Re(a,e,h);return Ie(i.image,(M,U)=>l.paint(x.value,M,U),s,d),i.onUnit(s),a.add(R(g.element,w.element),i.arrange(R(v.element,A.element)),R(x.element,b.element,y.element,k.element),i.energy),p(0),a.onTheme(s),a.destroy}function Ft(e,t,r){let{chain:n}=r,{side:o}=t,a=F({label:"Visible units",width:o,height:o}),l=Math.max(1,Math.round(Math.sqrt(t.hidden*.8))),i=De(t.hidden,l),c=F({label:"Weights of a hidden unit",width:o,height:o}),u=()=>{},s=_({label:"weights of",min:1,max:t.hidden,step:1,value:1,format:p=>`h${p}`,onInput:()=>u()});s.element.classList.add("lw-stacked"),i.onPoint(p=>{p+1!==s.value&&(s.value=p+1,u())});let d=fe(e,{label:"Free energy at every step",height:76,draw:(...p)=>Fe(...p,r.energies,e)});function h(p){let f=e.colour("paper"),g=e.colour("ink"),w=e.colour("orange"),A=[E(f,w,.16),E(f,w,.28)];a.paint((v,x,b)=>r.held[v]?r.given[v]?g:f:r.steps===0&&!r.known[v]?A[x+b&1]:E(A[0],w,p?n.pv[v]:n.v[v]))}return{image:a,lamps:i,energy:O("free energy F(v): lower is more probable",d.element),onUnit(p){u=p},draw(p){h(p==="probabilities");let f=q()?n.ph:n.h;i.paint(e,s.value-1,f),Be(e,c,t,s.value-1),d.redraw()},arrange:p=>m("div",{class:"gt-stage"},N("v",O("visible units v",a.element)),N("play",p),N("h",O("hidden units h",i.element)),N("link",Pe("→","p(h = 1 | v)","= σ(c + Wᵀv)"),Pe("←","p(v = 1 | h)","= σ(b + Wh)"),s.element,c.element))}}var N=(e,...t)=>m("div",{class:`gt-area gt-${e}`},...t),Pe=(e,...t)=>m("div",{class:"gt-rule"},m("span",{class:"gt-arrow","aria-hidden":"true"},e),...t.map(r=>m("span",{},r)));function Le(e,t,r,n){let{held:o,chain:a,steps:l}=r,i=o.length-le(o),c=le(a.h),u=le(a.v.map((h,p)=>o[p]?0:h)),s=H(r.energies.at(-1).toFixed(1));e.readout(`step ${l}  ·  free energy ${s} nats  ·  ${c} of ${a.h.length} hidden units on`),t.lamps.describe(`Hidden units: ${c} of ${a.h.length} are on`);let d=l?`; after ${l} steps the machine has put ink on ${u} of them`:"";return t.image.describe(`Visible units: ${n}, ${i} of ${o.length} pixels unknown${d}`),l?`Step ${l}: free energy ${s} nats, the machine put ink on ${u} of ${i} unknown pixels.`:`Now ${n}, ${i} of ${o.length} pixels unknown.`}var le=e=>e.reduce((t,r)=>t+r,0);function $t(e,t){let{buffer:r,byteOffset:n,byteLength:o}=$(e),a=new Uint8Array(r,n,o);return Array.from({length:o/t},(l,i)=>a.slice(i*t,(i+1)*t).map(c=>c>=128?1:0))}var $n={render:Bt};export{$n as default};
