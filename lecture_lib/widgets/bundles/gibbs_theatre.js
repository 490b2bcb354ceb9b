var ce=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var _e=Math.random().toString(36).slice(2,8),Ne=0,R=()=>`lw-${_e}-${++Ne}`,$={"data-lm-suppress-shortcuts":"true"},Ue={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function N(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Ue[e]),t.append(r),t}function ue(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(h("style",{"data-lecture-kit":!0},t))}var V=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function de(e,{title:t,lead:r,css:n}){ue(e,ce),n&&ue(e,n);let o=R(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=h("p",{class:"lw-readout"}),i=h("div",{class:"lw-body"}),c=O({icon:"enlarge",title:"Full screen",onClick:()=>qe(s)});c.element.hidden=!document.fullscreenEnabled;let s=h("div",{class:"lw",role:"group","aria-labelledby":o,...$},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),c.element),r?h("p",{class:"lw-lead"},r):null,i,l,a);e.append(s);let u=[()=>s.remove()],p=new Map,w=[()=>p.clear()];u.push(Ge(()=>w.forEach(f=>f()))),u.push(Be(s,()=>w.forEach(f=>f())));let d=0;return u.push(()=>clearTimeout(d)),{root:s,body:i,add:(...f)=>i.append(...f),announce(f){clearTimeout(d),d=setTimeout(()=>{a.textContent=f},500)},readout(f){l.textContent!==f&&(l.textContent=f)},colour(f){return s.isConnected?(p.has(f)||p.set(f,We(s,`var(--lw-${f})`)),p.get(f)):Ve},onTheme:f=>w.push(f),onCleanup:f=>u.push(f),destroy(){for(;u.length;)u.pop()()}}}function qe(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ve=[128,128,128];function Be(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function We(e,t){let r=h("span",{style:`color: ${t}`});e.append(r);let n=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var B=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,C=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function Ge(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var T=(...e)=>h("div",{class:"lw-row"},...e);var I=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),Ye=e=>e.toFixed(2).replace("-","−");function W({label:e,min:t,max:r,step:n,value:o,format:a=Ye,onInput:l=()=>{}}){let i=R(),c=h("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...$}),s=h("output",{for:i,class:"lw-value"}),u=()=>{s.textContent=a(c.valueAsNumber),c.setAttribute("aria-valuetext",s.textContent)};return c.addEventListener("input",()=>{u(),l(c.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:i},e),c,s),input:c,get value(){return c.valueAsNumber},set value(p){c.value=p,u()}}}function O({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=h("span",{},e??""),l=h("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...$},t?N(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(N(i))}}}function G({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=h("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...$},h("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function fe({label:e,options:t,value:r,onChange:n=()=>{}}){let o=R(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=h("select",{id:o,...$},...a.map(i=>h("option",{value:i.value},i.label)));return r!==void 0&&(l.value=r),l.addEventListener("change",()=>n(l.value)),{element:h("div",{class:"lw-field"},h("label",{for:o},e),l),get value(){return l.value},set value(i){l.value=i}}}function Y({label:e,options:t,value:r,onChange:n=()=>{}}){let o=R(),a=t.map(c=>typeof c=="string"?{value:c,label:c}:c),l=a.map(c=>h("input",{type:"radio",name:o,value:c.value,checked:c.value===(r??a[0].value),onchange:()=>n(c.value),...$})),i=a.map((c,s)=>h("label",{title:c.title},l[s],h("span",{},c.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...i)),get value(){return l.find(c=>c.checked).value},set value(c){l.forEach(s=>{s.checked=s.value===c})}}}function he({value:e=0,onChange:t=()=>{}}){let r=R(),n=h("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...$}),o=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&t(o())}),n.addEventListener("change",()=>{n.value=o()}),{element:h("div",{class:"lw-field lw-seed"},h("label",{for:r},"seed"),n),get value(){return o()},set value(a){n.value=a}}}function D({label:e,width:t,height:r}){let n=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,c=0;i<r;i++)for(let s=0;s<t;s++,c++){let u=l(c,s,i);for(let p=0;p<3;p++)a.data[4*c+p]=u[p]}o.putImageData(a,0,0)}}}function me(e,{label:t,height:r,draw:n}){let o=h("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let c=devicePixelRatio||1,{clientWidth:s,clientHeight:u}=o;if(!s||!u)return;let p=Math.round(s*c),w=Math.round(u*c);(o.width!==p||o.height!==w)&&Object.assign(o,{width:p,height:w}),a.setTransform(c,0,0,c,0,0),a.clearRect(0,0,s,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,s,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:c=>o.setAttribute("aria-label",c)}}function we(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let a=e.getBoundingClientRect();t((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])r(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}function Je(e,t){let r=0,n=0,o=!1,a=!0;function l(u){if(r=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(u-n)/1e3)),n=u,i()}function i(){o&&a&&!r&&(r=requestAnimationFrame(l))}let c=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,n=performance.now(),i()});c.observe(e.root);let s=()=>{o=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{s(),c.disconnect()}),{start(){o=!0,n=performance.now(),i()},stop:s,get running(){return o}}}var Xe=12,pe=2;function ge(e,{onStep:t,onFrame:r,onReset:n,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:i=!1}){let c=0,s=0,u=Je(e,m=>{let g=V();if(c+=m*(g&&!i?Math.min(a(),pe):a()),s+=m,c<1)return;let x=performance.now()+Xe;for(;c>=1;){if(c-=1,t()===!1){p(!1);break}performance.now()>x&&(c=0)}g&&i&&u.running&&s<1/pe||(s=0,r())});function p(m){m!==u.running&&(c=1,m?u.start():u.stop(),w.label=m?"Pause":"Play",w.icon=m?"pause":"play",m||o())}let w=O({label:"Play",icon:"play",primary:!0,onClick:()=>p(!u.running)}),d=O({label:"Step",icon:"step",onClick:()=>{p(!1);for(let m=0;m<l;m++)t();r(),o()}}),f=O({label:"Reset",icon:"reset",onClick:()=>{p(!1),n(),r(),o()}});return{element:h("div",{class:"lw-player"},w.element,d.element,f.element),play:()=>p(!0),pause:()=>p(!1),get playing(){return u.running}}}var Ke=Float64Array.from({length:32},(e,t)=>2**(t-15));function Qe(e){let t=e>>10&31,r=e&1023,n=t?Ke[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function z(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function J(e,t){let r=z(e),n=t==="float16"?2:4,o=t==="float16"?l=>Qe(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var Ze=(e,t)=>e.reduce((r,n)=>et[n.op](r,n),t),j=e=>e.reduce((t,r)=>t*r,1),P=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},et={linear:tt,conv:nt,convTranspose:ot,affine:lt,instanceNorm:it,positionBias:st,pixelShuffle:pt,upsampleNearest:dt,upsampleBilinear:ft,skip:ct,residual:ut,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[j(e.shape)]}),relu:P(e=>e>0?e:0),leakyRelu:P((e,{slope:t})=>e>0?e:t*e),sigmoid:P(e=>1/(1+Math.exp(-e))),tanh:P(Math.tanh),silu:P(e=>e/(1+Math.exp(-e)))};function tt({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let l=new Float32Array(t*n);Z(e,o,l,t,n,r,n,1);for(let i=0;i<l.length;i++)l[i]+=a[i%n];return{data:l,shape:[n],batch:t}}function nt({data:e,shape:[t,r,n],batch:o},a){let{inChannels:l,outChannels:i,kernel:c,stride:s,padding:u,weight:p,bias:w}=a,d=Math.floor((r+2*u[0]-c[0])/s[0])+1,f=Math.floor((n+2*u[1]-c[1])/s[1])+1,m=d*f,g=l*c[0]*c[1],x=new Float32Array(o*i*m);for(let b=0;b<o;b++){let v=e.subarray(b*t*r*n,(b+1)*t*r*n),M=rt(v,[t,r,n],[d,f],a);Z(M,p,x.subarray(b*i*m),m,i,g,1,m)}return K(x,w,m),{data:x,shape:[i,d,f],batch:o}}function rt(e,[t,r,n],[o,a],{kernel:[l,i],stride:c,padding:s}){let u=new Float32Array(o*a*t*l*i),p=0;for(let w=0;w<o;w++)for(let d=0;d<a;d++)for(let f=0;f<t;f++)for(let m=0;m<l;m++){let g=w*c[0]+m-s[0],x=(f*r+g)*n;for(let b=0;b<i;b++,p++){let v=d*c[1]+b-s[1];g>=0&&g<r&&v>=0&&v<n&&(u[p]=e[x+v])}}return u}function ot({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:i,stride:c,padding:s,outputPadding:u,weight:p,bias:w}=a,d=(r-1)*c[0]-2*s[0]+i[0]+u[0],f=(n-1)*c[1]-2*s[1]+i[1]+u[1],m=r*n,g=l*i[0]*i[1],x=new Float32Array(g*m),b=new Float32Array(o*l*d*f);for(let v=0;v<o;v++){let M=e.subarray(v*t*m,(v+1)*t*m);Z(p,Q(M,t),x,g,m,t,m,1),at(x,[r,n],b.subarray(v*l*d*f),[l,d,f],a)}return K(b,w,d*f),{data:b,shape:[l,d,f],batch:o}}function at(e,[t,r],n,[o,a,l],{kernel:[i,c],stride:s,padding:u}){let p=0;for(let w=0;w<o;w++)for(let d=0;d<i;d++)for(let f=0;f<c;f++)for(let m=0;m<t;m++){let g=m*s[0]+d-u[0],x=(w*a+g)*l;for(let b=0;b<r;b++,p++){let v=b*s[1]+f-u[1];g>=0&&g<a&&v>=0&&v<l&&(n[x+v]+=e[p])}}}function lt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,i=j(l),c=e.map((s,u)=>s*n[Math.floor(u/i)%a]);return K(c,o,i),{data:c,shape:t,batch:r}}function it(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=j(a.slice(1));for(let i=0,c=0;i<o.length;i+=l,c=(c+1)%a[0]){let s=o.subarray(i,i+l),u=s.reduce((d,f)=>d+f,0)/l,p=s.reduce((d,f)=>d+(f-u)**2,0)/l,w=t[c]/Math.sqrt(p+n);for(let d=0;d<l;d++)s[d]=(s[d]-u)*w+r[c]}return e}function st(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var xe=(e,t)=>Ze(t,{...e,data:e.data.slice()});function ct(e,{inner:t}){let r=xe(e,t),n=j(e.shape),o=j(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function ut(e,{inner:t}){let r=xe(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function pt({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:X(l,o,(c,s,u)=>{let p=c*a*a+s%a*a+u%a;return e[(p*r+Math.floor(s/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function dt({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let i=[t,r*a,n*l];return{data:X(i,o,(s,u,p)=>e[(s*r+Math.floor(u/a))*n+Math.floor(p/l)]),shape:i,batch:o}}function ft({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:i}){let c=[t,r*a,n*l],s=be(r,a,i),u=be(n,l,i);return{data:X(c,o,(w,d,f)=>{let{low:m,high:g,part:x}=s[d],{low:b,high:v,part:M}=u[f],k=w*r,F=e[(k+m)*n+b]*(1-M)+e[(k+m)*n+v]*M,y=e[(k+g)*n+b]*(1-M)+e[(k+g)*n+v]*M;return F*(1-x)+y*x}),shape:c,batch:o}}function be(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function X([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,i=0;l<n*e;l++)for(let c=0;c<t;c++)for(let s=0;s<r;s++)a[i++]=o(l,c,s);return a}function K(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function Q(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}function Z(e,t,r,n,o,a,l,i){let c=0;for(;c+4<=n;c+=4){let s=c*a,u=s+a,p=u+a,w=p+a,d=0;for(;d+2<=o;d+=2){let f=d*a,m=f+a,g=0,x=0,b=0,v=0,M=0,k=0,F=0,y=0;for(let S=0;S<a;S++){let H=t[f+S],_=t[m+S],ae=e[s+S],le=e[u+S],ie=e[p+S],se=e[w+S];g+=ae*H,x+=ae*_,b+=le*H,v+=le*_,M+=ie*H,k+=ie*_,F+=se*H,y+=se*_}let A=c*l+d*i;r[A]=g,r[A+i]=x,r[A+=l]=b,r[A+i]=v,r[A+=l]=M,r[A+i]=k,r[A+=l]=F,r[A+i]=y}if(d<o)for(let f=c;f<c+4;f++)r[f*l+d*i]=ve(e,f*a,t,d*a,a)}for(;c<n;c++)for(let s=0;s<o;s++)r[c*l+s*i]=ve(e,c*a,t,s*a,a)}function ve(e,t,r,n,o){let a=0,l=0,i=0,c=0,s=0;for(;s+4<=o;s+=4)a+=e[t+s]*r[n+s],l+=e[t+s+1]*r[n+s+1],i+=e[t+s+2]*r[n+s+2],c+=e[t+s+3]*r[n+s+3];for(;s<o;s++)a+=e[t+s]*r[n+s];return a+l+i+c}function ee(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=r(),o=r(),a=r(),l=r();return function(){let c=Math.imul(o,5),s=Math.imul(c<<7|c>>>25,9),u=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=u,l=l<<11|l>>>21,(s>>>0)/4294967296}}function te(e,t,r){for(let n=0;n<r.length;n++)r[n]=e()<t[n]?1:0;return r}function Me(e,t,r){let n=J(e,"float16"),o=t*r,a=n.subarray(0,o);return{visible:t,hidden:r,side:Math.sqrt(t),W:a,byHidden:Q(a,t),b:n.subarray(o,o+t),c:n.subarray(o+t)}}var ye=e=>1/(1+Math.exp(-e)),ht=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function ne(e,t,r,n){n.set(r);let o=n.length;for(let a=0;a<e.length;a++)if(e[a])for(let l=0,i=a*o;l<o;l++,i++)n[l]+=t[i];return n}function ke(e){let t=new Uint8Array(e.visible),r=new Float32Array(e.visible),n=new Uint8Array(e.hidden),o=new Float32Array(e.hidden),a={up:new Float32Array(e.hidden),down:new Float32Array(e.visible)};return{v:t,pv:r,h:n,ph:o,up(l){ne(t,e.W,e.c,a.up);for(let i=0;i<o.length;i++)o[i]=ye(a.up[i]);te(l,o,n)},down(l,i,c){ne(n,e.byHidden,e.b,a.down);for(let s=0;s<r.length;s++)r[s]=ye(a.down[s]);te(l,r,t);for(let s=0;s<t.length;s++)i[s]&&(t[s]=c[s])},freeEnergy(){ne(t,e.W,e.c,a.up);let l=0;for(let i=0;i<t.length;i++)t[i]&&(l-=e.b[i]);for(let i=0;i<a.up.length;i++)l-=ht(a.up[i]);return l}}}var Ae=`.lw-studio {
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
`;var Ee=Ae,Ce=3,Gt={draw:1.25*Ce,erase:2.5*Ce};function Se(e,t,r,n,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(s=>{let u=s<0?o:`Digit ${r[s]}`;return h("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{c(s),n(s)}},s<0?N("pencil"):gt(e,t[s]))});function c(s){a=s,l.forEach((u,p)=>i[p].setAttribute("aria-pressed",String(u===a)))}return c(0),{element:h("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(s){c(s)}}}function gt(e,t){let r=Math.sqrt(t.length),n=D({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>bt(e,n,t);return e.onTheme(o),o(),n.element}function bt(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(a=>C(n,o,Math.min(1,Math.max(0,r[a]))))}function Fe(e,t,r,n){let o;we(e.element,(a,l,i)=>{let c=i==="start"?{x:a,y:l}:o,s=Math.max(1,Math.ceil(Math.hypot(a-c.x,l-c.y)));for(let u=1;u<=s;u++)t(c.x+(a-c.x)*u/s,c.y+(l-c.y)*u/s);o={x:a,y:l},r(),i==="end"&&n()})}var $e=200,U=e=>e.replace("-","−");function De(e,t,r,n){let o=r.byHidden.subarray(n*r.visible,(n+1)*r.visible),a=o.reduce((s,u)=>Math.max(s,Math.abs(u)),1e-9),l=e.colour("paper"),i=e.colour("blue"),c=e.colour("red");t.paint(s=>C(l,o[s]>0?i:c,Math.abs(o[s])/a)),t.describe(`Weights of hidden unit ${n+1}: ink on blue pixels switches it on, ink on red pixels off`)}function Oe(e,t,r,n,o){let a=n.slice(-$e),l=Math.max(...a),i=Math.min(...a),c=Math.max(10,l-i),s=40,u=d=>s+4+d/($e-1)*(t-s-10),p=d=>10+(l-d)/c*(r-20);Object.assign(e,{fillStyle:B(o.colour("muted")),textAlign:"right",textBaseline:"middle"}),e.fillText(U(l.toFixed(0)),s-4,p(l)),l-i>5&&e.fillText(U(i.toFixed(0)),s-4,p(i));let w=B(o.colour("blue"));Object.assign(e,{strokeStyle:w,fillStyle:w,lineWidth:1.5,lineJoin:"round"}),e.beginPath(),a.forEach((d,f)=>e.lineTo(u(f),p(d))),e.stroke(),e.beginPath(),e.arc(u(a.length-1),p(a.at(-1)),3,0,2*Math.PI),e.fill()}var re={"the lower half":(e,t)=>t>=.5,"the upper half":(e,t)=>t<.5,"the left half":e=>e<.5,"the right half":e=>e>=.5,"a band across":(e,t)=>Math.abs(t-.5)<.18,everything:()=>!0,nothing:()=>!1},Re="the lower half",vt={draw:1.1,erase:2,cover:2.5};function Te(e){let{side:t}=e,r=ke(e),n=new Uint8Array(e.visible),o=new Uint8Array(e.visible),a=new Uint8Array(e.visible),l=[],i=ee(0),c=!0,s=()=>{for(let u=0;u<a.length;u++)a[u]=c&&o[u]};return{chain:r,given:n,known:o,held:a,energies:l,get steps(){return l.length-1},set hold(u){c=u,s()},pick(u){n.set(u)},cover(u){for(let p=0;p<o.length;p++)o[p]=re[u](p%t/t,Math.floor(p/t)/t)?0:1;s()},restart(u){i=ee(u);for(let p=0;p<n.length;p++)r.v[p]=o[p]?n[p]:0,r.pv[p]=r.v[p];r.up(i),l.length=0,l.push(r.freeEnergy())},step(){r.up(i),r.down(i,a,n),l.push(r.freeEnergy())},paint(u,p,w){let d=vt[u];for(let f=0;f<n.length;f++)Math.hypot(f%t+.5-p,Math.floor(f/t)+.5-w)>d||(o[f]=u==="cover"?0:1,u!=="cover"&&(r.v[f]=n[f]=u==="draw"?1:0));s(),l[l.length-1]=r.freeEnergy()}}}var E=6;function Ie(e,t){let r=Math.ceil(e/t),n=D({label:"Hidden units",width:t*E+1,height:r*E+1});return{element:n.element,describe:n.describe,onPoint:o=>xt(n.element,e,t,o),paint(o,a,l){let i=o.colour("paper"),c=o.colour("ink"),s=o.colour("surface"),u=o.colour("blue"),p=Array.from(l,f=>C(s,u,f)),w=a%t*E,d=Math.floor(a/t)*E;n.paint((f,m,g)=>m%E&&g%E?p[Math.floor(g/E)*t+Math.floor(m/E)]??i:m>=w&&m<=w+E&&g>=d&&g<=d+E?c:i)}}}function xt(e,t,r,n){let o=Math.ceil(t/r);for(let a of["pointermove","pointerdown"])e.addEventListener(a,l=>{let i=e.getBoundingClientRect(),c=Math.floor((l.clientX-i.left)/i.width*r),u=Math.floor((l.clientY-i.top)/i.height*o)*r+Math.min(c,r-1);u>=0&&u<t&&n(u)})}function ze(e,t,r){let n=he({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),r()}}),o=()=>{t.get("seed")!==n.value&&(n.value=t.get("seed"),r())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),n}var Pe=`.gt-stage {
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
`;var Mt=[{value:"draw",label:"Draw",title:"Set pixels to ink and make them known"},{value:"erase",label:"Erase",title:"Set pixels to paper and make them known"},{value:"cover",label:"Cover",title:"Make pixels unknown: the machine may choose them"}],L=[1,2,5,10,20,30,60,120,250,500],kt=e=>`${L[e]} ${L[e]===1?"step":"steps"}/s`;function At({model:e,el:t}){let r=Me(e.get("weights"),e.get("n_visible"),e.get("n_hidden")),n=Et(e.get("digits"),r.visible),o=e.get("labels"),a=de(t,{title:"Gibbs theatre",lead:"Part of a digit is covered. Press Play: the trained machine fills it in.",css:Ee+Pe}),l=Te(r),i=Ct(a,r,l),c=0,s=()=>c<0?"your drawing":`digit ${o[c]}`,u=()=>{i.draw(k.value),Le(a,i,l,s())},p=()=>a.announce(Le(a,i,l,s()));function w(){b.pause(),l.restart(F.value),u(),p()}function d(y){c=y,l.pick(y<0?new Uint8Array(r.visible):n[y]),l.cover(g.value),w()}let m=Se(a,n,o,y=>{y<0?g.value="everything":g.value==="everything"&&(g.value=Re),d(y)},{blank:"An empty sheet to draw on"}),g=fe({label:"cover",options:Object.keys(re),onChange:y=>{l.cover(y),w()}}),x=W({label:"speed",min:0,max:L.length-1,step:1,value:L.indexOf(120),format:kt}),b=ge(a,{onStep:l.step,onFrame:u,onReset:()=>d(c),onRest:p,rate:()=>L[x.value]}),v=Y({label:"brush",options:Mt}),M=G({label:"Hold the known pixels",value:!0,title:"Off: the machine may change every pixel",onChange:y=>{l.hold=y,u(),p()}}),k=Y({label:"show",options:["probabilities","samples"],onChange:u}),F=ze(a,e,w);return Fe(i.image,(y,A)=>l.paint(v.value,y,A),u,p),i.onUnit(u),a.add(T(m.element,g.element),i.arrange(T(b.element,x.element)),T(v.element,M.element,k.element,F.element),i.energy),d(0),a.onTheme(u),a.destroy}function Ct(e,t,r){let{chain:n}=r,{side:o}=t,a=D({label:"Visible units",width:o,height:o}),l=Math.max(1,Math.round(Math.sqrt(t.hidden*.8))),i=Ie(t.hidden,l),c=D({label:"Weights of a hidden unit",width:o,height:o}),s=()=>{},u=W({label:"weights of",min:1,max:t.hidden,step:1,value:1,format:d=>`h${d}`,onInput:()=>s()});u.element.classList.add("lw-stacked"),i.onPoint(d=>{d+1!==u.value&&(u.value=d+1,s())});let p=me(e,{label:"Free energy at every step",height:76,draw:(...d)=>Oe(...d,r.energies,e)});function w(d){let f=e.colour("paper"),m=e.colour("ink"),g=e.colour("orange"),x=[C(f,g,.16),C(f,g,.28)];a.paint((b,v,M)=>r.held[b]?r.given[b]?m:f:r.steps===0&&!r.known[b]?x[v+M&1]:C(x[0],g,d?n.pv[b]:n.v[b]))}return{image:a,lamps:i,energy:I("free energy F(v): lower is more probable",p.element),onUnit(d){s=d},draw(d){w(d==="probabilities");let f=V()?n.ph:n.h;i.paint(e,u.value-1,f),De(e,c,t,u.value-1),p.redraw()},arrange:d=>h("div",{class:"gt-stage"},q("v",I("visible units v",a.element)),q("play",d),q("h",I("hidden units h",i.element)),q("link",je("→","p(h = 1 | v)","= σ(c + Wᵀv)"),je("←","p(v = 1 | h)","= σ(b + Wh)"),u.element,c.element))}}var q=(e,...t)=>h("div",{class:`gt-area gt-${e}`},...t),je=(e,...t)=>h("div",{class:"gt-rule"},h("span",{class:"gt-arrow","aria-hidden":"true"},e),...t.map(r=>h("span",{},r)));function Le(e,t,r,n){let{held:o,chain:a,steps:l}=r,i=o.length-oe(o),c=oe(a.h),s=oe(a.v.map((w,d)=>o[d]?0:w)),u=U(r.energies.at(-1).toFixed(1));e.readout(`step ${l}  ·  free energy ${u} nats  ·  ${c} of ${a.h.length} hidden units on`),t.lamps.describe(`Hidden units: ${c} of ${a.h.length} are on`);let p=l?`; after ${l} steps the machine has put ink on ${s} of them`:"";return t.image.describe(`Visible units: ${n}, ${i} of ${o.length} pixels unknown${p}`),l?`Step ${l}: free energy ${u} nats, the machine put ink on ${s} of ${i} unknown pixels.`:`Now ${n}, ${i} of ${o.length} pixels unknown.`}var oe=e=>e.reduce((t,r)=>t+r,0);function Et(e,t){let{buffer:r,byteOffset:n,byteLength:o}=z(e),a=new Uint8Array(r,n,o);return Array.from({length:o/t},(l,i)=>a.slice(i*t,(i+1)*t).map(c=>c>=128?1:0))}var wn={render:At};export{wn as default};
