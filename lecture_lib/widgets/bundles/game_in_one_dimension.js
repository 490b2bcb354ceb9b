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
`;function h(e,t={},...r){let o=document.createElement(e);for(let[n,a]of Object.entries(t))n.startsWith("on")?o.addEventListener(n.slice(2),a):a===!0?o.setAttribute(n,""):a!==!1&&a!=null&&o.setAttribute(n,a);return o.append(...r.filter(n=>n!=null)),o}var rt=Math.random().toString(36).slice(2,8),ot=0,T=()=>`lw-${rt}-${++ot}`,N={"data-lm-suppress-shortcuts":"true"},nt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ce(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",nt[e]),t.append(r),t}function ue(e,t){let r=e.getRootNode(),o=r instanceof ShadowRoot?r:document.head;[...o.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||o.append(h("style",{"data-lecture-kit":!0},t))}var at=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function pe(e,{title:t,lead:r,css:o}){ue(e,ie),o&&ue(e,o);let n=T(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=h("p",{class:"lw-readout"}),i=h("div",{class:"lw-body"}),s=O({icon:"enlarge",title:"Full screen",onClick:()=>lt(c)});s.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":n,...N},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:n},t),s.element),r?h("p",{class:"lw-lead"},r):null,i,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,f=[()=>d.clear()];u.push(ut(()=>f.forEach(p=>p()))),u.push(it(c,()=>f.forEach(p=>p())));let w=0;return u.push(()=>clearTimeout(w)),{root:c,body:i,add:(...p)=>i.append(...p),announce(p){clearTimeout(w),w=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,ct(c,`var(--lw-${p})`)),d.get(p)):st},onTheme:p=>f.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function lt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var st=[128,128,128];function it(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function ct(e,t){let r=h("span",{style:`color: ${t}`});e.append(r);let o=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return o.fillStyle=getComputedStyle(r).color,o.fillRect(0,0,1,1),r.remove(),[...o.getImageData(0,0,1,1).data.slice(0,3)]}var b=([e,t,r],o=1)=>`rgb(${e} ${t} ${r} / ${o})`;function ut(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var J=(...e)=>h("div",{class:"lw-row"},...e),U=(...e)=>h("div",{class:"lw-column"},...e);var R=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),dt=e=>e.toFixed(2).replace("-","−");function Y({label:e,min:t,max:r,step:o,value:n,format:a=dt,onInput:l=()=>{}}){let i=T(),s=h("input",{type:"range",id:i,min:t,max:r,step:o,value:n,...N}),c=h("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function O({label:e,icon:t,title:r,primary:o=!1,onClick:n}){let a=h("span",{},e??""),l=h("button",{type:"button",class:o?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:n,...N},t?ce(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(ce(i))}}}function fe({label:e,options:t,value:r,onChange:o=()=>{}}){let n=T(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=a.map(s=>h("input",{type:"radio",name:n,value:s.value,checked:s.value===(r??a[0].value),onchange:()=>o(s.value),...N})),i=a.map((s,c)=>h("label",{title:s.title},l[c],h("span",{},s.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function me({value:e=0,onChange:t=()=>{}}){let r=T(),o=h("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...N}),n=()=>Math.min(9999,Math.max(0,Math.round(o.valueAsNumber)||0));return o.addEventListener("input",()=>{o.value!==""&&t(n())}),o.addEventListener("change",()=>{o.value=n()}),{element:h("div",{class:"lw-field lw-seed"},h("label",{for:r},"seed"),o),get value(){return n()},set value(a){o.value=a}}}function he(e,{label:t,height:r,draw:o}){let n=h("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=n.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=n;if(!c||!u)return;let d=Math.round(c*s),f=Math.round(u*s);(n.width!==d||n.height!==f)&&Object.assign(n,{width:d,height:f}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(n).fontFamily}`,o(a,c,u)}let i=new ResizeObserver(l);return i.observe(n),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:n,redraw:l,describe:s=>n.setAttribute("aria-label",s)}}function ge(e,t){e.classList.add("lw-draggable");let r=(o,n)=>{let a=e.getBoundingClientRect();t((o.clientX-a.left)/a.width*e.width,(o.clientY-a.top)/a.height*e.height,n)};e.addEventListener("pointerdown",o=>{o.button===0&&(e.setPointerCapture(o.pointerId),o.preventDefault(),r(o,"start"))}),e.addEventListener("pointermove",o=>{if(!e.hasPointerCapture(o.pointerId))return;let n=o.getCoalescedEvents?.()??[];for(let a of n.length?n:[o])r(a,"move")});for(let o of["pointerup","pointercancel"])e.addEventListener(o,n=>{e.hasPointerCapture(n.pointerId)&&r(n,"end")})}function pt(e,t){let r=0,o=0,n=!1,a=!0;function l(u){if(r=0,!e.root.isConnected){n=!1;return}t(Math.min(.25,(u-o)/1e3)),o=u,i()}function i(){n&&a&&!r&&(r=requestAnimationFrame(l))}let s=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,o=performance.now(),i()});s.observe(e.root);let c=()=>{n=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){n=!0,o=performance.now(),i()},stop:c,get running(){return n}}}var ft=12,de=2;function we(e,{onStep:t,onFrame:r,onReset:o,onRest:n=()=>{},rate:a=()=>30,stride:l=1,smooth:i=!1}){let s=0,c=0,u=pt(e,m=>{let g=at();if(s+=m*(g&&!i?Math.min(a(),de):a()),c+=m,s<1)return;let v=performance.now()+ft;for(;s>=1;){if(s-=1,t()===!1){d(!1);break}performance.now()>v&&(s=0)}g&&i&&u.running&&c<1/de||(c=0,r())});function d(m){m!==u.running&&(s=1,m?u.start():u.stop(),f.label=m?"Pause":"Play",f.icon=m?"pause":"play",m||n())}let f=O({label:"Play",icon:"play",primary:!0,onClick:()=>d(!u.running)}),w=O({label:"Step",icon:"step",onClick:()=>{d(!1);for(let m=0;m<l;m++)t();r(),n()}}),p=O({label:"Reset",icon:"reset",onClick:()=>{d(!1),o(),r(),n()}});return{element:h("div",{class:"lw-player"},f.element,w.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return u.running}}}var mt="AGFzbQEAAAABCgFgBn9/f39/fwADAgEABQMBAAEHDwIDbWVtAgAFZ2VtbVQAAAqYAwGVAwIIfwZ7IANBAnQhDCAEQQJ0IQ0DQEEAIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETIAAgBkECdGohCSABIAdBAnRqIQogBSEIA0AgCv0ABAAhDiAJ/QAEACEPIBAgDyAP/Q0AAQIDAAECAwABAgMAAQIDIA795gH95AEhECARIA8gD/0NBAUGBwQFBgcEBQYHBAUGByAO/eYB/eQBIREgEiAPIA/9DQgJCgsICQoLCAkKCwgJCgsgDv3mAf3kASESIBMgDyAP/Q0MDQ4PDA0ODwwNDg8MDQ4PIA795gH95AEhEyAJIAxqIQkgCiANaiEKIAhBAWsiCA0ACyACIAYgBGwgB2pBAnRqIQsgCyAQ/QsEACALIA1qIQsgCyAR/QsEACALIA1qIQsgCyAS/QsEACALIA1qIQsgCyAT/QsEACAHQQRqIgcgBEkNAAsgBkEEaiIGIANJDQALCw==";var P=ht();function ht(){try{let e=Uint8Array.from(atob(mt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function W(e,t,r,o,n,a){if(!P||o%4||n%4)return wt(e,t,r,o,n,a);let l=a*o,i=l+a*n,s=gt(i+o*n);s.set(e.subarray(0,a*o)),s.set(t.subarray(0,a*n),l),P.gemmT(0,4*l,4*i,o,n,a),r.set(s.subarray(i,i+o*n))}var K=new Float32Array(0);function gt(e){let t=4*e-P.mem.buffer.byteLength;return t>0&&P.mem.grow(Math.ceil(t/65536)),K.buffer!==P.mem.buffer&&(K=new Float32Array(P.mem.buffer)),K}function wt(e,t,r,o,n,a){r.fill(0,0,o*n);for(let l=0;l<o;l++)for(let i=0;i<a;i++){let s=e[i*o+l];for(let c=l*n,u=i*n;c<(l+1)*n;c++,u++)r[c]+=s*t[u]}}function be(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},o=r(),n=r(),a=r(),l=r();return function(){let s=Math.imul(n,5),c=Math.imul(s<<7|s>>>25,9),u=n<<9;return a^=o,l^=n,n^=a,o^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function ve(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Ae(e,t){for(let r=0;r<t.length;r++)t[r]=ve(e);return t}var bt=16,ye=(e,t,r)=>Math.min(r,Math.max(t,e));function Me(e,t,r=Math.SQRT2){let o=e.slice(1).map((n,a)=>{let l=vt(e[a],n),i=r/Math.sqrt(l.inputs);return Ae(t,l.weight).forEach((s,c)=>l.weight[c]=i*s),l});return{sizes:e,layers:o,room:0}}var X=e=>new Float32Array(e);function vt(e,t,r=X,o=X){return{inputs:e,outputs:t,weight:r(e*t),bias:r(t),weightGradient:o(e*t),biasGradient:o(t),turned:X(e*t),beside:null}}function At(e,t){if(e.room>=t)return;let r=a=>new Float32Array(a*t),o=Math.max(...e.sizes,...e.layers.map(a=>a.inputs)),{sizes:n}=e;Object.assign(e,{room:t,x:r(n[0]),slopes:r(n.at(-1))}),Object.assign(e,{outputs:r(n.at(-1)),inputGradient:r(n[0])}),e.scratch=[r(o),r(o)];for(let a of e.layers)a.output=r(a.outputs+(a.beside?.outputs??0)),a.inputGradient=r(a.inputs)}function ke(e,t,r){let{layers:o,sizes:n}=e,a=bt+4*Math.ceil(r/4);At(e,a),Object.assign(e,{n:r,samples:a});let l=z(t,r,n[0],e.x,a);return o.forEach(({inputs:i,outputs:s,weight:c,bias:u,turned:d,output:f,beside:w},p)=>{W(z(c,s,i,d),l,f,s,a,i);let m=p<o.length-1?0:-1/0;for(let g=0;g<s;g++)xt(f,g*a,a,u[g],m);w?.forward(f,r,a),l=f}),Se(l,r,n.at(-1),e.outputs,a)}function xt(e,t,r,o,n){for(let a=t;a<t+r;a++)e[a]=Math.max(e[a]+o,n)}function yt(e,t,r){for(let o=0;o<r;o++)e[o]*=+(t[o]>0)}function Z(e,t,{parameters:r=!0,inputs:o=!0}={}){let{layers:n,sizes:a,n:l,samples:i}=e,s=z(t,l,a.at(-1),e.slopes,i);for(let c=n.length-1;c>=0;c--){let u=n[c],d=c?n[c-1].output:e.x;if(r&&Mt(u,s,d,i,e.scratch),c===0&&!o)return null;W(u.weight,s,u.inputGradient,u.inputs,i,u.outputs),s=u.inputGradient,c&&n[c-1].beside?.backward(s,l,i),c&&yt(s,d,i*u.inputs)}return Se(s,l,a[0],e.inputGradient,i)}function Mt({inputs:e,outputs:t,weightGradient:r,biasGradient:o},n,a,l,i){for(let u=0;u<t;u++)o[u]=kt(n,u*l,l);if(e%4||t%4){for(let u=0;u<t;u++)for(let d=0;d<e;d++)r[u*e+d]=St(n,u*l,a,d*l,l);return}let[s,c]=i;z(n,t,l,s),z(a,e,l,c),W(s,c,r,t,e,l)}function kt(e,t,r){let o=0;for(let n=t;n<t+r;n++)o+=e[n];return o}function St(e,t,r,o,n){let a=0;for(let l=0;l<n;l++)a+=e[t+l]*r[o+l];return a}function z(e,t,r,o,n=t){for(let a=0,l=0;a<r;a++){for(let i=0,s=a;i<t;i++,s+=r)o[l++]=e[s];for(let i=t;i<n;i++)o[l++]=0}return o}function Se(e,t,r,o,n){for(let a=0,l=0;a<t;a++)for(let i=0;i<r;i++)o[l++]=e[i*n+a];return o.subarray(0,t*r)}function Ee(e){return{slots:e.layers.flatMap(r=>["weight","bias"].map(o=>({value:r[o],gradient:r[`${o}Gradient`],mean:new Float32Array(r[o].length),square:new Float32Array(r[o].length)}))),steps:0}}function De(e,t,{beta1:r=.5,beta2:o=.999,epsilon:n=1e-8}={}){e.steps+=1;let a=t/(1-r**e.steps),l=1/Math.sqrt(1-o**e.steps);for(let{value:i,gradient:s,mean:c,square:u}of e.slots)for(let d=0;d<i.length;d++){let f=s[d];c[d]=r*c[d]+(1-r)*f,u[d]=o*u[d]+(1-o)*f*f,i[d]-=a*c[d]/(Math.sqrt(u[d])*l+n)}}var S=e=>1/(1+Math.exp(-e)),j=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),xe={real:{value:e=>j(-e),slope:e=>-S(-e)},fake:{value:j,slope:S},verdict:e=>2*S(e)-1},H={"non-saturating":{...xe,label:"non-saturating",generator:{value:e=>j(-e),slope:e=>-S(-e)}},minimax:{...xe,label:"minimax",generator:{value:e=>-j(e),slope:e=>-S(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>Et(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>ye(2*e-1,-1,1)}};function Et(e,t){for(let{weight:r,bias:o}of e.layers)for(let n of[r,o])for(let a=0;a<n.length;a++)n[a]=ye(n[a],-t,t)}var Oe=10,Pe=600,C=2*Oe/Pe,x=Float64Array.from({length:Pe+1},(e,t)=>t*C-Oe),Q={centre:[-2.5,2.5],offset:[0,2],logWidth:[Math.log(.2),Math.log(1.2)]},te=(e,t,r)=>Math.exp(-(((e-t)/r)**2)/2)/(r*Math.sqrt(2*Math.PI));function y({centre:e,offset:t,logWidth:r},o){let n=Math.exp(r);return(te(o,e-t,n)+te(o,e+t,n))/2}function Dt(e,t,r){return Ce(e,r)-Ce(t,r)}function Ce({centre:e,offset:t,logWidth:r},o){let n=Math.exp(r),[a,l]=[-1,1].map(s=>-(((o-e-s*t)/n)**2)/2),i=Math.max(a,l);return i+Math.log(Math.exp(a-i)+Math.exp(l-i))-r-Math.log(8*Math.PI)/2}function Le(e,t,r){let{real:o,fake:n}=H.minimax;return-C*ze((a,l)=>y(e,a)*o.value(r[l])+y(t,a)*n.value(r[l]))}function Ne(e,t){return C*ze(r=>{let o=y(e,r),n=y(t,r);return(Ie(o,n)+Ie(n,o))/2})}var Ie=(e,t)=>e>0?e*Math.log(2*e/(e+t)):0,ze=e=>x.reduce((t,r,o)=>t+e(r,o),0),Qe=3,Ge=Float32Array.from(x,e=>e/Qe),ee=24;function Fe(e){let t=Me([1,ee,ee,1],e),{weight:r,bias:o}=t.layers[0];return o.forEach((n,a)=>{o[a]=-r[a]*(2*a/(ee-1)-1)*1.2}),{network:t,adam:Ee(t)}}var q=({network:e})=>ke(e,Ge,Ge.length);function $e(e,t,r,o){let{real:n,fake:a}=H.minimax,l=Float32Array.from(q(e),(i,s)=>C*(y(t,x[s])*n.slope(i)+y(r,x[s])*a.slope(i)));Z(e.network,l,{inputs:!1}),De(e.adam,o)}function re(e,t){let{slope:r}=H[t].generator,o=q(e),n=Float32Array.from(o,a=>-r(a));return Float64Array.from(Z(e.network,n,{parameters:!1}),a=>a/Qe)}function Ct(e,t){let r=Math.exp(e.logWidth),o={centre:0,offset:0,logWidth:0};for(let n of[-1,1]){let a=e.centre+n*e.offset;x.forEach((l,i)=>{let s=C/2*te(l,a,r)*t[i];o.centre+=s,o.offset+=s*n,o.logWidth+=s*(l-a)})}return o}function Be(e,t,r){let o=Ct(e,t);return Object.fromEntries(Object.entries(e).map(([n,a])=>{let[l,i]=Q[n];return[n,Math.min(i,Math.max(l,a+r*o[n]))]}))}var Te=(e,t)=>x.map(r=>S(Dt(e,t,r)));var rr=Math.log(2*Math.PI)/2;function I(e,t,r,o){return Object.assign(a=>r+(o-r)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-r)/(o-r)})}function M(e,t,r,o,n=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(n),e.beginPath();for(let[a,l]of o)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function oe(e,t,r){e.fillStyle=t,e.beginPath();for(let[o,n]of r)e.lineTo(o,n);e.fill()}function L(e,t,r,o,n){e.fillStyle=t,e.beginPath(),e.arc(r,o,n,0,2*Math.PI),e.fill()}function _(e,t,r,o,n,a){L(e,b(t.colour("ink"),.55),o,n,a+2.5),L(e,b(t.colour("paper")),o,n,a+1.5),L(e,r,o,n,a)}function k(e,t,r,o,n,a={}){let{colour:l="ink",align:i="left",baseline:s="middle",halo:c=!1,bold:u=!1}=a,d=e.font;u&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:i,textBaseline:s}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:b(t.colour("paper"))}),e.strokeText(r,o,n)),e.fillStyle=b(t.colour(l)),e.fillText(r,o,n),e.font=d}function ne(e,t,r,o){let n=Math.max(2,Math.round(Math.abs(e(r)-e(t))/2));return Array.from({length:n+1},(a,l)=>{let i=t+(r-t)*l/n;return[e(i),o(i)]})}var G=(e,t,r)=>Math.min(r,Math.max(t,e));var Re=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");var V=4,It=[-1.2,0,1.2],je=30,Gt=34,Ot=.005,F=150,A=(e,t=3)=>Re(e,t),$=e=>I(-V,V,0,e);function ae(e,t,{data:r,model:o}){let n=$(e),a=He(t,r,o),l=(i,s)=>[n(s),a(y(i,s))];return{model:l(o,o.centre),data:l(r,r.centre+r.offset)}}function He(e,t,r){let o=n=>Math.max(y(n,n.centre),y(n,n.centre+n.offset));return I(0,1.15*Math.max(.45,o(t),Math.min(o(r),2.2*o(t))),e-je-18,0)}function qe(e,t,r,o,{data:n,model:a,pull:l}){let i=$(t),s=r-je-18,c=He(r,n,a),u=[["blue",n],["orange",a]];e.save(),e.beginPath(),e.rect(0,0,t,s+1),e.clip();for(let[f,w]of u){let p=ne(i,-V,V,m=>c(y(w,m)));oe(e,b(o.colour(f),.16),[[0,s],...p,[t,s]]),M(e,b(o.colour(f)),2.5,p)}e.restore(),Pt(e,o,i,s+16,a,l),Lt(e,o,i,t,s,r);let d=ae(t,r,{data:n,model:a});_(e,o,b(o.colour("blue")),...d.data,6),_(e,o,b(o.colour("orange")),...d.model,7)}function Pt(e,t,r,o,{centre:n,offset:a,logWidth:l},i){let s=b(t.colour("orange"));for(let c of[-1,1])for(let u of It){let d=o+5*c,f=n+c*a+Math.exp(l)*u,w=i[G(Math.round((f-x[0])/C),0,x.length-1)],p=r(f),m=p+Gt*Math.tanh(w/2),g=Math.min(5,Math.abs(m-p))*Math.sign(w);M(e,b(t.colour("ink"),.75),1.3,[[p,d],[m,d]]),M(e,b(t.colour("ink"),.75),1.3,[[m-g,d-3],[m,d],[m-g,d+3]]),L(e,s,p,d,3)}}function Lt(e,t,r,o,n,a){M(e,b(t.colour("ink"),.4),1,[[0,n],[o,n]]);for(let l=-3;l<=3;l++)k(e,t,A(l,0),r(l),a-8,{align:"center",colour:"muted"});k(e,t,"x",o-4,a-8,{align:"right",bold:!0})}function _e(e,t,r,o,{data:n,model:a,probabilities:l,best:i}){let s=$(t),c=I(0,1,r-8,8);for(let d of[0,.5,1])M(e,b(o.colour("ink"),d===.5?.55:.2),1,[[0,c(d)],[t,c(d)]],d===.5?[2,3]:[]);let u=x.map(d=>y(n,d)+y(a,d)>Ot);for(let[d,f,w,p]of[[l,"green",3.5,[]],[i,"ink",1.8,[6,4]]])for(let m of Nt(u))M(e,b(o.colour(f),m.on?1:.3),m.on?w:1.2,m.places.map(g=>[s(x[g]),c(d[g])]),p);for(let[d,f]of[[1,"1: real"],[.5,"½"],[0,"0: generated"]])k(e,o,f,4,c(d)+(d?11:-11),{colour:"muted",halo:!0})}function Nt(e){let t=[];return e.forEach((r,o)=>{t.at(-1)?.on!==r&&(t.at(-1)?.places.push(o),t.push({on:r,places:[]})),t.at(-1).places.push(o)}),t}var We=-1.9;function Ve(e,t,r,o,{history:n}){let a=n.at(-1).round,l=40,i=Math.max(0,a-F),s=I(i,i+F,l,t-6),c=I(We,0,r-18,8);for(let d of[0,-.5,-1])M(e,b(o.colour("ink"),.15),1,[[l,c(d)],[t-6,c(d)]]),k(e,o,A(d,1),l-5,c(d),{align:"right",colour:"muted"});let u=c(-Math.log(4));M(e,b(o.colour("purple")),2,[[l,u],[t-6,u]]),k(e,o,"−1.39",l-5,u,{align:"right",colour:"purple"}),k(e,o,"−log 4: q = p",t-8,u+12,{align:"right",colour:"purple"});for(let[d,f,w,p]of[["value","green",3,[]],["best","ink",1.8,[6,4]]]){let m=n.map(g=>[s(g.round),c(G(g[d],We,0))]);M(e,b(o.colour(f)),w,m,p),L(e,b(o.colour(f)),...m.at(-1),d==="value"?4:2.5)}k(e,o,String(i),l,r-6,{align:"center",colour:"muted"}),k(e,o,`${i+F} moves`,t-6,r-6,{align:"right",colour:"muted"})}function Je(e,t,r){let o=me({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),r()}}),n=()=>{t.get("seed")!==o.value&&(o.value=t.get("seed"),r())};return t.on("change:seed",n),e.onCleanup(()=>t.off("change:seed",n)),o}var Ue=`.lw .go-sideways {
  touch-action: pan-y; /* only sideways is ours */
  cursor: ew-resize;
}
.lw .go-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1rem;
}
.lw .go-data {
  color: var(--lw-blue);
}
.lw .go-model {
  color: var(--lw-orange);
}
.lw .go-learned {
  color: var(--lw-green);
}
.lw .go-stage {
  display: grid;
  gap: 0.9rem 1.2rem;
}
.lw .go-sliders {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.1rem 1rem;
}
.lw .go-numbers p {
  display: flex;
  justify-content: space-between;
  gap: 0.8rem;
  font-size: 0.93em;
}
.lw:has(.go-stage) .lw-player {
  flex-wrap: wrap;
}
.lw:has(.go-stage) .lw-readout {
  min-height: 2.9em;
}
@container (min-width: 560px) {
  .lw .go-stage {
    grid-template-columns: minmax(0, 10fr) minmax(0, 8fr);
  }
}
@container (max-width: 420px) {
  .lw:has(.go-stage) .lw-readout {
    min-height: 5.8em;
  }
}
`;var Ye={discriminator:.01,generator:.1},se={discriminator:10,generator:5},Qt=14;function Ft({model:e,el:t}){let r=pe(t,{css:Ue,title:"The game on a line",lead:"Press Play. D learns to tell data from generated numbers and comes close to the best there is, D* = p/(p + q). G follows its slope. Where both densities agree, the best D says ½, and the value of the game is −log 4."}),o=$t(e),n={},a=Rt(r,n,f),l=Bt(r,e,{moved:f,restart:s,redraw:m,alone:d,match:w}),i=we(r,{onStep:u,onFrame:m,onReset:()=>{l.reset(),Object.assign(n,{data:o.data,model:o.model}),s()},onRest:()=>r.announce(le(n)),rate:()=>Qt,stride:5,smooth:!0});function s(){Object.assign(n,{discriminator:Fe(be(l.seed.value)),history:[],round:0}),p(),m()}function c(g){g==="discriminator"?$e(n.discriminator,n.data,n.model,Ye.discriminator):n.model=Be(n.model,re(n.discriminator,l.loss),Ye.generator)}function u(){for(let g=0;g<l.k;g++)c("discriminator");c("generator"),n.round+=1,p()}function d(g){i.pause();for(let v=0;v<se[g];v++)c(g),n.round+=1,p();m(),r.announce(le(n))}function f({data:g={},model:v={}}){n.data={...n.data,...g},n.model={...n.model,...v},p(),m(),r.announce(le(n))}function w(){f({model:n.data})}function p(){n.logits=Float64Array.from(q(n.discriminator));let{data:g,model:v,logits:E,history:D,round:B}=n;D.at(-1)?.round===B&&D.pop(),n.divergence=Ne(g,v),D.push({round:B,value:Le(g,v,E),best:2*n.divergence-Math.log(4)}),D.length>F+1&&D.shift()}function m(){n.pull=re(n.discriminator,l.loss),a.draw(n),l.show(n),r.readout(et(n))}return r.add(J(i.element,l.sides),J(...l.choices),h("div",{class:"go-stage"},U(...a.left),U(a.right,...l.below))),Object.assign(n,{data:o.data,model:o.model}),s(),r.destroy}function $t(e){let t=(r,o,n)=>({centre:r,offset:o,logWidth:Math.log(n)});return{data:t(0,...e.get("data")),model:t(...e.get("model"))}}function Bt(e,t,{moved:r,restart:o,redraw:n,alone:a,match:l}){let i=[["G: centre","model","centre"],["G: bumps ±","model","offset"],["data: bumps ±","data","offset"],["G: width","model","logWidth"],["data: width","data","logWidth"]].map(([p,m,g])=>Tt(p,m,g,r)),s=Y({label:"D steps per G step",min:1,max:10,step:1,value:t.get("k"),format:p=>p.toFixed(0)});s.element.classList.add("lw-stacked");let c=i.map(p=>p.element);c.splice(1,0,s.element);let u=fe({label:"loss of G",options:[{value:"non-saturating",label:"−log D",title:"Non-saturating: G maximises the logarithm of D"},{value:"minimax",label:"log(1 − D)",title:"Minimax: G minimises the value of the game"}],value:t.get("loss"),onChange:n}),d=Je(e,t,o),f=(p,m,g)=>O({label:p,title:m,onClick:g}).element,w=h("div",{class:"lw-formula go-numbers"});return{seed:d,sides:h("div",{class:"lw-player"},f("D alone",`${se.discriminator} steps of D alone`,()=>a("discriminator")),f("G alone",`${se.generator} steps of G alone`,()=>a("generator")),f("G = data","Put what G makes on the data",l)),choices:[u.element,d.element],below:[w,h("div",{class:"go-sliders"},...c)],get loss(){return u.value},get k(){return s.value},reset(){s.value=t.get("k"),u.value=t.get("loss")},show(p){for(let E of i)E.show(p);let{value:m,best:g}=p.history.at(-1),v=(E,D,B)=>h("p",{},h("span",{},E),h("b",{class:B},A(D)));w.replaceChildren(v("V(D, G)",m,"go-learned"),v("V(D*, G) = −log 4 + 2 · JSD",g,null),v("JSD of data and G",p.divergence,null))}}}function Tt(e,t,r,o){let[n,a]=Q[r],l=Y({label:e,min:n,max:a,step:.01,value:0,format:i=>A(r==="logWidth"?Math.exp(i):i,2),onInput:i=>o({[t]:{[r]:i}})});return l.element.classList.add("lw-stacked"),{element:l.element,show(i){l.value=i[t][r]}}}function Rt(e,t,r){let o=(s,c)=>he(e,{label:"",height:s,draw:(u,d,f)=>c(u,d,f,e,t)}),n=o(222,qe),a=o(196,(s,c,u)=>_e(s,c,u,e,Xe(t))),l=o(170,Ve);Wt(n.element,t,r);let i=(...s)=>h("span",{class:"go-key"},...s.map(([c,u])=>h("span",{class:u},c)));return{left:[R(i(["■ data, p","go-data"],["■ generated, q","go-model"],["→ pull on samples",null]),n.element),R(i(["━ D, learning","go-learned"],["╌ D* = p/(p + q), the best D",null]),a.element)],right:R(i(["━ V(D, G)","go-learned"],["╌ V(D*, G)",null]),l.element),draw(s){for(let c of[n,a,l])c.redraw();n.describe(`Densities of the data, ${Ke(s.data)}, and of what G makes, ${Ke(s.model)}.`),a.describe(`D and the best D over x. ${jt(s)}`),l.describe(`The value over ${s.round} moves. ${Ze(s)}`)}}}var Xe=e=>({...e,probabilities:e.logits.map(S),best:Te(e.data,e.model)});function Wt(e,t,r){let o=null,n=0;ge(e,(a,l,i)=>{let{clientWidth:s,clientHeight:c}=e,[u,d]=[a*s/e.width,l*c/e.height],f=$(s),w=f.back(u);if(i==="start"){let m=ae(s,c,t),g=([v,E])=>Math.hypot(v-u,E-d);o=g(m.data)<g(m.model)?"data":"model",n=f.back(m[o][0])-w}let p=w+n;r(o==="model"?{model:{centre:G(p,...Q.centre)}}:{data:{offset:G(p-t.data.centre,...Q.offset)}})}),e.classList.add("go-sideways")}var Ke=({centre:e,offset:t,logWidth:r})=>(t<.05?`one bump at ${A(e,2)}`:`bumps at ${A(e-t,2)} and ${A(e+t,2)}`)+` of width ${A(Math.exp(r),2)}`;function Ze({history:e,divergence:t}){let{value:r,best:o}=e.at(-1);return`V(D, G) ${A(r)}, at most ${A(o)}, Jensen-Shannon divergence ${A(t)} nats.`}function jt(e){let{probabilities:t,best:r}=Xe(e),o=x.findIndex(n=>n>=e.data.centre+e.data.offset);return`Where the data are most likely, D says ${A(t[o],2)}, and D* ${A(r[o],2)}.`}var le=e=>`Move ${e.round}: ${Ze(e)} ${et(e)}`;function et({data:e,model:t,history:r,divergence:o,round:n}){let{value:a,best:l}=r.at(-1),i=l-a;return n===0&&i>.05?"D has learned nothing yet: its value lies below what the best D would reach.":o<.002?i<.02?"G makes the data: D* is ½ everywhere, D nearly so, and the value is −log 4. Nothing is left to tell apart.":"G makes the data: D* is ½ everywhere. D has not noticed yet, and its value is even below −log 4.":i>.05?"D is behind: the gap between the two curves is what it has yet to learn about this G.":Ht(e,t)?"G serves one bump, and D* finds the other empty of generated numbers. G feels no slope that leads there.":"D is close to D*: high where data prevail, low where G does. G moves its numbers up this slope."}var Ht=(e,t)=>e.offset>2*Math.exp(e.logWidth)&&Math.abs(Math.abs(t.centre-e.centre)-e.offset)<.35&&t.offset<.4,Gr={render:Ft};export{Gr as default};
