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
`;function h(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var je=Math.random().toString(36).slice(2,8),qe=0,O=()=>`lw-${je}-${++qe}`,B={"data-lm-suppress-shortcuts":"true"},He={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function T(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",He[e]),t.append(r),t}function ae(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(h("style",{"data-lecture-kit":!0},t))}var Ye=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ie(e,{title:t,lead:r,css:n}){ae(e,oe),n&&ae(e,n);let o=O(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=h("p",{class:"lw-readout"}),s=h("div",{class:"lw-body"}),i=S({icon:"enlarge",title:"Full screen",onClick:()=>Ge(c)});i.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":o,...B},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),i.element),r?h("p",{class:"lw-lead"},r):null,s,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,m=[()=>d.clear()];u.push(We(()=>m.forEach(p=>p()))),u.push(_e(c,()=>m.forEach(p=>p())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(f),f=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,Ve(c,`var(--lw-${p})`)),d.get(p)):Ue},onTheme:p=>m.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function Ge(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ue=[128,128,128];function _e(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function Ve(e,t){let r=h("span",{style:`color: ${t}`});e.append(r);let n=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var G=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function We(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var F=(...e)=>h("div",{class:"lw-row"},...e);var k=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),Ke=e=>e.toFixed(2).replace("-","−");function U({label:e,min:t,max:r,step:n,value:o,format:a=Ke,onInput:l=()=>{}}){let s=O(),i=h("input",{type:"range",id:s,min:t,max:r,step:n,value:o,...B}),c=h("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,u()}}}function S({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=h("span",{},e??""),l=h("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...B},t?T(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(T(s))}}}function se({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=h("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...B},h("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function _({label:e,options:t,value:r,onChange:n=()=>{}}){let o=O(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>h("input",{type:"radio",name:o,value:i.value,checked:i.value===(r??a[0].value),onchange:()=>n(i.value),...B})),s=a.map((i,c)=>h("label",{title:i.title},l[c],h("span",{},i.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function ce({value:e=0,onChange:t=()=>{}}){let r=O(),n=h("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...B}),o=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&t(o())}),n.addEventListener("change",()=>{n.value=o()}),{element:h("div",{class:"lw-field lw-seed"},h("label",{for:r},"seed"),n),get value(){return o()},set value(a){n.value=a}}}function P({label:e,width:t,height:r}){let n=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<r;s++)for(let c=0;c<t;c++,i++){let u=l(i,c,s);for(let d=0;d<3;d++)a.data[4*i+d]=u[d]}o.putImageData(a,0,0)}}}function ue(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let a=e.getBoundingClientRect();t((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])r(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}function Je(e,t){let r=0,n=0,o=!1,a=!0;function l(u){if(r=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(u-n)/1e3)),n=u,s()}function s(){o&&a&&!r&&(r=requestAnimationFrame(l))}let i=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,n=performance.now(),s()});i.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{c(),i.disconnect()}),{start(){o=!0,n=performance.now(),s()},stop:c,get running(){return o}}}var Xe=12,le=2;function de(e,{onStep:t,onFrame:r,onReset:n,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:s=!1}){let i=0,c=0,u=Je(e,g=>{let w=Ye();if(i+=g*(w&&!s?Math.min(a(),le):a()),c+=g,i<1)return;let b=performance.now()+Xe;for(;i>=1;){if(i-=1,t()===!1){d(!1);break}performance.now()>b&&(i=0)}w&&s&&u.running&&c<1/le||(c=0,r())});function d(g){g!==u.running&&(i=1,g?u.start():u.stop(),m.label=g?"Pause":"Play",m.icon=g?"pause":"play",g||o())}let m=S({label:"Play",icon:"play",primary:!0,onClick:()=>d(!u.running)}),f=S({label:"Step",icon:"step",onClick:()=>{d(!1);for(let g=0;g<l;g++)t();r(),o()}}),p=S({label:"Reset",icon:"reset",onClick:()=>{d(!1),n(),r(),o()}});return{element:h("div",{class:"lw-player"},m.element,f.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return u.running}}}var Ze=Float64Array.from({length:32},(e,t)=>2**(t-15));function et(e){let t=e>>10&31,r=e&1023,n=t?Ze[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function R(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function V(e,t){let r=R(e),n=t==="float16"?2:4,o=t==="float16"?l=>et(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var tt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var I=rt();function rt(){try{let e=Uint8Array.from(atob(tt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function z(e,t,r){if(!I){let[i,c,u]=[r*e,r*t,e*t].map(d=>new Float32Array(d));return{a:i,b:c,out:u,multiply:()=>nt(i,c,u,e,t,r)}}let n=8*r,o=n+r*e,a=o+r*t,l=a+e*t,s=pe(l+3*t+8);return{a:s.subarray(n,o),b:s.subarray(o,a),out:s.subarray(a,l),multiply:()=>I.product(4*n,4*o,4*a,0,e,t,r)}}function K(e){if(!I)return e.map(r=>1/(1+Math.exp(-r)));let t=pe(e.length+3);return t.set(e),I.sigmoid(0,4*e.length),t.slice(0,e.length)}var W=new Float32Array(0);function pe(e){let t=4*e-I.memory.buffer.byteLength;return t>0&&I.memory.grow(Math.ceil(t/65536)),W.buffer!==I.memory.buffer&&(W=new Float32Array(I.memory.buffer)),W}function nt(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<o;l+=64)for(let s=0;s<n;s++){let i=s*o+l,c=i+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let d=e[u*n+s],m=e[(u+1)*n+s],f=e[(u+2)*n+s],p=e[(u+3)*n+s];for(let g=i,w=u*o+l,b=w+o,A=b+o,x=A+o;g<c;g++,w++,b++,A++,x++)r[g]+=d*t[w]+m*t[b]+f*t[A]+p*t[x]}for(;u<a;u++){let d=e[u*n+s];for(let m=i,f=u*o+l;m<c;m++,f++)r[m]+=d*t[f]}}}function fe(e,t){let r=e.dtype==="int8"?at(e,t):ot(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>we(n,r))}}function we(e,t){if(!(e.op in X))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(X).join(", ")}`);let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=ve(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>we(n,t))),r}var j=(e,[t,r])=>e.subarray(t,t+r);function ot({dtype:e},t){let r=V(t,e);return(n,o)=>j(r,n[o])}function at(e,t){let r=R(t),n=2*e.plain,o=V(new DataView(r.buffer,r.byteOffset,n),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,s)=>{if(s!=="weight"||!l.scale)return j(o,l[s]);let i=j(o,l.scale),c=Float32Array.from(j(a,l.weight)),u=c.length/i.length;for(let d=0;d<c.length;d++)c[d]*=i[Math.floor(d/u)];return c}}function he(e,t){let r=t.length/C(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return ge(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r})}var ge=(e,t)=>e.reduce((r,n)=>X[n.op](r,n),t),C=e=>e.reduce((t,r)=>t*r,1),J=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},X={linear:it,conv:st,convTranspose:dt,affine:pt,instanceNorm:mt,positionBias:ft,pixelShuffle:gt,upsampleNearest:bt,upsampleBilinear:At,skip:wt,residual:ht,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[C(e.shape)]}),relu:J(e=>e>0?e:0),leakyRelu:J((e,{slope:t})=>e>0?e:t*e),tanh:J(Math.tanh),sigmoid:e=>({...e,data:K(e.data)}),silu:lt};function lt(e){let{data:t}=e,r=K(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function it({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let{a:l,b:s,out:i,multiply:c}=z(t,n,r);l.set(ve(e,t)),s.set(o),c();let u=i.slice();for(let d=0;d<u.length;)for(let m=0;m<n;d++,m++)u[d]+=a[m];return{data:u,shape:[n],batch:t}}function st({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:a,stride:l,padding:s,weight:i,bias:c}=n,[u,d]=[0,1].map(v=>Math.floor((t[v+1]+2*s[v]-a[v])/l[v])+1),m=u*d,f=i.length/o,{a:p,b:g,out:w,multiply:b}=z(o,m,f);p.set(i),g.fill(0);let A=l[0]*l[1]===1&&d===t[2]?ut:ct,x=new Float32Array(r*o*m);for(let v=0;v<r;v++)A(e.subarray(v*C(t),(v+1)*C(t)),g,t,[u,d],n),b(),x.set(w,v*w.length);return ee(x,c,m),{data:x,shape:[o,u,d],batch:r}}function ct(e,t,r,n,o){be(r,n,o,(a,l,s,i)=>{for(let c=s+i;s<c;a+=l,s++)t[s]=e[a]})}function ut(e,t,[r,n,o],[a],{kernel:[l,s],padding:i}){for(let c=0,u=0;c<r;c++)for(let d=0;d<l;d++)for(let m=0;m<s;m++,u+=a*o){let[f,p]=q(d-i[0],1,n,a),[g,w]=q(m-i[1],1,o,o);if(f>=p||g>=w)continue;let b=f*o+g,A=(p-1)*o+w,x=(c*n+d-i[0])*o+m-i[1];t.set(e.subarray(b+x,A+x),u+b);for(let v=u+f*o;v<u+p*o;v+=o){for(let y=0;y<g;y++)t[v+y]=0;for(let y=w;y<o;y++)t[v+y]=0}}}function dt({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:d,bias:m}=a,f=(y,E)=>(y-1)*i[E]-2*c[E]+s[E]+u[E],p=[l,f(r,0),f(n,1)],g=r*n,{a:w,b,out:A,multiply:x}=z(d.length/t,g,t);w.set(d);let v=new Float32Array(o*C(p));for(let y=0;y<o;y++){let E=v.subarray(y*C(p),(y+1)*C(p));b.set(e.subarray(y*t*g,(y+1)*t*g)),x(),be(p,[r,n],a,(L,$e,$,Te)=>{for(let Oe=$+Te;$<Oe;$++,L+=$e)E[L]+=A[$]})}return ee(v,m,p[1]*p[2]),{data:v,shape:p,batch:o}}function be([e,t,r],[n,o],{kernel:[a,l],stride:s,padding:i},c){for(let u=0,d=0;u<e;u++)for(let m=0;m<a;m++)for(let f=0;f<l;f++,d++){let[p,g]=q(m-i[0],s[0],t,n),[w,b]=q(f-i[1],s[1],r,o);for(let A=p;A<g;A++){let x=(u*t+A*s[0]+m-i[0])*r;c(x+w*s[1]+f-i[1],s[1],(d*n+A)*o+w,b-w)}}}var q=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function pt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,s=C(l),i=e.map((c,u)=>c*n[Math.floor(u/s)%a]);return ee(i,o,s),{data:i,shape:t,batch:r}}function mt(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=C(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),u=c.reduce((f,p)=>f+p,0)/l,d=c.reduce((f,p)=>f+(p-u)**2,0)/l,m=t[i]/Math.sqrt(d+n);for(let f=0;f<l;f++)c[f]=(c[f]-u)*m+r[i]}return e}function ft(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var Ae=(e,t)=>ge(t,{...e,data:e.data.slice()});function wt(e,{inner:t}){let r=Ae(e,t),n=C(e.shape),o=C(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function ht(e,{inner:t}){let r=Ae(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function gt({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:Z(l,o,(i,c,u)=>{let d=i*a*a+c%a*a+u%a;return e[(d*r+Math.floor(c/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function bt({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let s=[t,r*a,n*l];return{data:Z(s,o,(c,u,d)=>e[(c*r+Math.floor(u/a))*n+Math.floor(d/l)]),shape:s,batch:o}}function At({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,r*a,n*l],c=me(r,a,s),u=me(n,l,s);return{data:Z(i,o,(m,f,p)=>{let{low:g,high:w,part:b}=c[f],{low:A,high:x,part:v}=u[p],y=m*r,E=e[(y+g)*n+A]*(1-v)+e[(y+g)*n+x]*v,L=e[(y+w)*n+A]*(1-v)+e[(y+w)*n+x]*v;return E*(1-b)+L*b}),shape:i,batch:o}}function me(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function Z([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,s=0;l<n*e;l++)for(let i=0;i<t;i++)for(let c=0;c<r;c++)a[s++]=o(l,i,c);return a}function ee(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function ve(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}function ye(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},n=r(),o=r(),a=r(),l=r();return function(){let i=Math.imul(o,5),c=Math.imul(i<<7|i>>>25,9),u=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function vt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function xe(e,t){for(let r=0;r<t.length;r++)t[r]=vt(e);return t}var yt={Gaussian:(e,t,{normal:r})=>e.map((n,o)=>n+t*r[o]),masking:(e,t,{uniform:r})=>e.map((n,o)=>r[o]<t?0:n)};function H(e,t){let r=0;for(let n=0;n<t.length;n++)r+=(e[n]-t[n])**2;return-10*Math.log10(r/t.length)}function Me(e,t){let r,n={normal:new Float32Array(t),uniform:new Float32Array(t)},o={clean:new Float32Array(t),noisy:void 0,answer:void 0,steps:0,start(l,s,i){r=ye(s),o.clean=l,o.steps=0,a(),o.corrupt(i)},corrupt({noise:l,level:s}){o.noisy=yt[l](o.clean,s,n),o.answer=he(e,o.noisy).data.map(i=>1/(1+Math.exp(-i)))},step(l){let{answer:s}=o;o.clean=l.keepMean?s:s.map(i=>r()<i?1:0),o.steps++,a(),o.corrupt(l)}};function a(){xe(r,n.normal);for(let l=0;l<t;l++)n.uniform[l]=r()}return o}var M=28,xt=20,Mt=.1;function Ee(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(r){let n=Math.sqrt(r.length),o=Ie(e,n,a=>a*n/e);t.set(ke(r,o,o))},dab(r,n,o,a=!1){for(let l=0;l<t.length;l++){let s=Math.hypot(l%e+.5-r,Math.floor(l/e)+.5-n),i=Math.min(1,Math.max(0,(o+.75-s)/1.5));t[l]=a?Math.min(t[l],1-i):Math.max(t[l],i)}}}}function te(e){let t=Math.sqrt(e.length),r=Ct(e,t);if(!r)return new Float32Array(M**2);let n=xt/Math.max(r.right-r.left,r.bottom-r.top),o=Et(e,t),a=Ce(t,n,o.x,r.left,r.right),l=Ce(t,n,o.y,r.top,r.bottom);return ke(e,a,l)}function Ct(e,t){let r=t,n=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<Mt)continue;let s=l%t,i=Math.floor(l/t);r=Math.min(r,s),n=Math.max(n,s+1),o=Math.min(o,i),a=Math.max(a,i+1)}return r<n?{left:r,right:n,top:o,bottom:a}:void 0}function Et(e,t){let r=0,n=0,o=0;for(let a=0;a<e.length;a++)r+=e[a],n+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:n/r,y:o/r}}function Ce(e,t,r,n,o){let a=M/2,l=Math.min(M-(o-r)*t,Math.max((r-n)*t,a));return Ie(M,e,s=>r+(s-l)/t)}function Ie(e,t,r){return Array.from({length:e},(n,o)=>{let a=r(o),l=r(o+1),s=[];for(let i=Math.max(0,Math.floor(a));i<Math.min(t,l);i++)s.push([i,(Math.min(l,i+1)-Math.max(a,i))/(l-a)]);return s})}function ke(e,t,r){let n=Math.sqrt(e.length),o=new Float32Array(n*t.length),a=new Float32Array(r.length*t.length);for(let l=0;l<n;l++)t.forEach((s,i)=>{for(let[c,u]of s)o[l*t.length+i]+=u*e[l*n+c]});return r.forEach((l,s)=>{for(let[i,c]of l)for(let u=0;u<t.length;u++)a[s*t.length+u]+=c*o[i*t.length+u]}),a}function re(e,t){let{buffer:r,byteOffset:n,byteLength:o}=R(e),a=Float32Array.from(new Uint8Array(r,n,o),l=>l/255);return Array.from({length:o/t},(l,s)=>a.subarray(s*t,(s+1)*t))}var Se=`.lw-studio {
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
`;var Fe=Se,ne=3,Be={draw:1.25*ne,erase:2.5*ne},Qe=(...e)=>h("div",{class:"lw-studio"},...e),Y=(...e)=>h("div",{class:"lw-caption"},...e);function De(e,{digits:t,labels:r,onChange:n}){let o=Ee(ne*M),a=P({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],s="",i=0,c=()=>{let w=e.colour("paper"),b=e.colour("ink");a.paint(A=>G(w,b,o.ink[A]))};function u(w,b){l=w,s=b,a.describe(`Drawing sheet: ${s}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(w){o.load(t[w]),u(t[w],`digit ${r[w]}`),c()}function m(w){cancelAnimationFrame(i);let b=()=>{u(te(o.ink),o.ink.some(A=>A>0)?"your drawing":"an empty sheet"),f.value=null,n(w)};w?b():i=requestAnimationFrame(b)}let f=kt(e,t,r,w=>{cancelAnimationFrame(i),d(w),n(!0)}),p=se({label:"Erase",title:"Draw with paper instead of ink"}),g=S({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),p.value=!1,c(),m(!0)}});return Bt(a,(w,b)=>o.dab(w,b,p.value?Be.erase:Be.draw,p.value),()=>{c(),m(!1)},()=>m(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(i)),d(0),{sheet:k("draw here",a.element),tray:h("div",{class:"lw-tray-row"},f.element,F(g.element,p.element)),get image(){return l},get subject(){return s},set sample(w){cancelAnimationFrame(i),f.value=w,p.value=!1,d(w)}}}function kt(e,t,r,n,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],s=l.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return h("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),n(c)}},c<0?T("pencil"):St(e,t[c]))});function i(c){a=c,l.forEach((u,d)=>s[d].setAttribute("aria-pressed",String(u===a)))}return i(0),{element:h("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return a},set value(c){i(c)}}}function St(e,t){let r=Math.sqrt(t.length),n=P({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>Q(e,n,t);return e.onTheme(o),o(),n.element}function Q(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(a=>G(n,o,Math.min(1,Math.max(0,r[a]))))}function Bt(e,t,r,n){let o;ue(e.element,(a,l,s)=>{let i=s==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-i.x,l-i.y)));for(let u=1;u<=c;u++)t(i.x+(a-i.x)*u/c,i.y+(l-i.y)*u/c);o={x:a,y:l},r(),s==="end"&&n()})}function Pe(e,t,r){let n=ce({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),r()}}),o=()=>{t.get("seed")!==n.value&&(n.value=t.get("seed"),r())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),n}var Re=`.db-film {
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: 0.2rem 0.5rem;
}
.db-step {
  min-height: 1.3em;
  font-size: 0.9em;
  color: var(--lw-muted);
  text-align: center;
}
@container (min-width: 560px) {
  .db-film {
    grid-template-columns: repeat(8, minmax(0, 1fr));
  }
}
`;var Le=8,N=[1,2,4,8,15,30],Qt=e=>`${N[e]} ${N[e]===1?"step":"steps"}/s`;function Dt({model:e,el:t}){let r=Me(fe(e.get("denoiser"),e.get("weights")),M**2),n=ie(t,{title:"Denoising bench",lead:"Spoil a digit and let the network clean it. Play repeats both, again and again.",css:Fe+Re}),o=()=>({noise:f.value,level:p.value,keepMean:g.value==="mean"}),a=Pt(n),l=[],s=()=>a.draw(r,l,m.subject),i=()=>n.announce(a.sentence(r,m.subject)),c=()=>{l=[...l,{image:r.clean,step:r.steps}].slice(-Le)};function u(){r.start(m.image,b.value,o()),l=[],c(),s()}function d(){r.corrupt(o()),s(),i()}let m=De(n,{digits:re(e.get("digits"),M**2),labels:e.get("labels"),onChange(x){A.pause(),u(),x&&i()}}),f=_({label:"noise",options:[{value:"Gaussian",label:"Gaussian",title:"Adds a normal random number to every pixel"},{value:"masking",label:"masking",title:"Sets a share of the pixels to zero: dropout on the input"}],onChange:d}),p=U({label:"level",min:0,max:1,step:.05,value:.5,onInput:d}),g=_({label:"next state",options:[{value:"sample",label:"sample",title:"Throw a coin for each pixel, by the network's probability"},{value:"mean",label:"mean",title:"Keep the network's probabilities themselves"}]}),w=U({label:"speed",min:0,max:N.length-1,step:1,value:N.indexOf(4),format:Qt}),b=Pe(n,e,()=>{A.pause(),u(),i()}),A=de(n,{onStep(){r.step(o()),c()},onFrame:s,onReset:u,onRest:i,rate:()=>N[w.value]});return n.add(m.tray,F(f.element,p.element),a.arranged(m.sheet),F(A.element,w.element),a.film,F(g.element,b.element)),u(),n.onTheme(s),n.destroy}function Pt(e){let t=i=>P({label:i,width:M,height:M}),r=t("Clean"),n=t("Noisy"),o=t("The network's answer"),a={clean:Y(),noisy:Y(),answer:Y()},l=Array.from({length:Le},()=>({picture:t("Not yet"),step:h("div",{class:"db-step"})})),s=new Float32Array(M**2);return{arranged:i=>Qe(i,k("clean x",r.element,a.clean),k("noisy x̃",n.element,a.noisy),k("the answer p(x | x̃)",o.element,a.answer)),film:k("the film: each state is drawn from the answer to the one before",h("div",{class:"db-film"},...l.map(({picture:i,step:c})=>h("div",{},i.element,c)))),draw(i,c,u){Q(e,r,i.clean),Q(e,n,i.noisy),Q(e,o,i.answer),a.clean.textContent=i.steps?`state ${i.steps}`:"the start",a.noisy.textContent="PSNR "+D(i.noisy,i.clean),a.answer.textContent="PSNR "+D(i.answer,i.clean),r.describe(i.steps?`The state after ${i.steps} steps`:`Clean: ${u}`),n.describe(`Noisy: PSNR ${D(i.noisy,i.clean)}`),o.describe(`The network's answer: PSNR ${D(i.answer,i.clean)}`),l.forEach(({picture:d,step:m},f)=>{Q(e,d,c[f]?.image??s),d.describe(c[f]?`State ${c[f].step}`:"Not yet"),m.textContent=c[f]?.step??""}),e.readout(Ne(i))},sentence:(i,c)=>`${i.steps?`Step ${i.steps}, begun with ${c}`:`Now ${c}`}. ${Ne(i)}`}}function D(e,t){let r=H(e,t);return Number.isFinite(r)?`${r.toFixed(1).replace("-","−")} dB`:"no error"}function Ne(e){let t=H(e.noisy,e.clean),r=H(e.answer,e.clean),n=`PSNR: noisy ${D(e.noisy,e.clean)}, denoised ${D(e.answer,e.clean)}`;if(!Number.isFinite(t))return`${n}. Without noise the network can only lose.`;let o=Math.abs(r-t).toFixed(1);return`${n}: the network ${r>=t?"gains":"loses"} ${o} dB.`}var ur={render:Dt};export{ur as default};
