var se=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function g(e,t={},...r){let o=document.createElement(e);for(let[n,l]of Object.entries(t))n.startsWith("on")?o.addEventListener(n.slice(2),l):l===!0?o.setAttribute(n,""):l!==!1&&l!=null&&o.setAttribute(n,l);return o.append(...r.filter(n=>n!=null)),o}var tt=Math.random().toString(36).slice(2,8),rt=0,T=()=>`lw-${tt}-${++rt}`,N={"data-lm-suppress-shortcuts":"true"},ot={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ie(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",ot[e]),t.append(r),t}function ce(e,t){let r=e.getRootNode(),o=r instanceof ShadowRoot?r:document.head;[...o.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||o.append(g("style",{"data-lecture-kit":!0},t))}var nt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function de(e,{title:t,lead:r,css:o}){ce(e,se),o&&ce(e,o);let n=T(),l=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=g("p",{class:"lw-readout"}),s=g("div",{class:"lw-body"}),i=O({icon:"enlarge",title:"Full screen",onClick:()=>lt(u)});i.element.hidden=!document.fullscreenEnabled;let u=g("div",{class:"lw",role:"group","aria-labelledby":n,...N},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:n},t),i.element),r?g("p",{class:"lw-lead"},r):null,s,a,l);e.append(u);let c=[()=>u.remove()],d=new Map,m=[()=>d.clear()];c.push(ct(()=>m.forEach(p=>p()))),c.push(st(u,()=>m.forEach(p=>p())));let w=0;return c.push(()=>clearTimeout(w)),{root:u,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(w),w=setTimeout(()=>{l.textContent=p},500)},readout(p){a.textContent!==p&&(a.textContent=p)},colour(p){return u.isConnected?(d.has(p)||d.set(p,it(u,`var(--lw-${p})`)),d.get(p)):at},onTheme:p=>m.push(p),onCleanup:p=>c.push(p),destroy(){for(;c.length;)c.pop()()}}}function lt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var at=[128,128,128];function st(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function it(e,t){let r=g("span",{style:`color: ${t}`});e.append(r);let o=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return o.fillStyle=getComputedStyle(r).color,o.fillRect(0,0,1,1),r.remove(),[...o.getImageData(0,0,1,1).data.slice(0,3)]}var b=([e,t,r],o=1)=>`rgb(${e} ${t} ${r} / ${o})`;function ct(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var J=(...e)=>g("div",{class:"lw-row"},...e),U=(...e)=>g("div",{class:"lw-column"},...e);var R=(e,...t)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...t),ut=e=>e.toFixed(2).replace("-","−");function Y({label:e,min:t,max:r,step:o,value:n,format:l=ut,onInput:a=()=>{}}){let s=T(),i=g("input",{type:"range",id:s,min:t,max:r,step:o,value:n,...N}),u=g("output",{for:s,class:"lw-value"}),c=()=>{u.textContent=l(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),a(i.valueAsNumber)}),c(),{element:g("div",{class:"lw-slider"},g("label",{for:s},e),i,u),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,c()}}}function O({label:e,icon:t,title:r,primary:o=!1,onClick:n}){let l=g("span",{},e??""),a=g("button",{type:"button",class:o?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:n,...N},t?ie(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(s){a.disabled=s},set label(s){l.textContent=s},set icon(s){a.querySelector("svg").replaceWith(ie(s))}}}function pe({label:e,options:t,value:r,onChange:o=()=>{}}){let n=T(),l=t.map(i=>typeof i=="string"?{value:i,label:i}:i),a=l.map(i=>g("input",{type:"radio",name:n,value:i.value,checked:i.value===(r??l[0].value),onchange:()=>o(i.value),...N})),s=l.map((i,u)=>g("label",{title:i.title},a[u],g("span",{},i.label)));return{element:g("fieldset",{class:"lw-choice"},g("legend",{},e),g("div",{class:"lw-bar"},...s)),get value(){return a.find(i=>i.checked).value},set value(i){a.forEach(u=>{u.checked=u.value===i})}}}function fe({value:e=0,onChange:t=()=>{}}){let r=T(),o=g("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...N}),n=()=>Math.min(9999,Math.max(0,Math.round(o.valueAsNumber)||0));return o.addEventListener("input",()=>{o.value!==""&&t(n())}),o.addEventListener("change",()=>{o.value=n()}),{element:g("div",{class:"lw-field lw-seed"},g("label",{for:r},"seed"),o),get value(){return n()},set value(l){o.value=l}}}function me(e,{label:t,height:r,draw:o}){let n=g("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),l=n.getContext("2d");function a(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=n;if(!u||!c)return;let d=Math.round(u*i),m=Math.round(c*i);(n.width!==d||n.height!==m)&&Object.assign(n,{width:d,height:m}),l.setTransform(i,0,0,i,0,0),l.clearRect(0,0,u,c),l.font=`12px ${getComputedStyle(n).fontFamily}`,o(l,u,c)}let s=new ResizeObserver(a);return s.observe(n),e.onCleanup(()=>s.disconnect()),e.onTheme(a),{element:n,redraw:a,describe:i=>n.setAttribute("aria-label",i)}}function ge(e,t){e.classList.add("lw-draggable");let r=(o,n)=>{let l=e.getBoundingClientRect();t((o.clientX-l.left)/l.width*e.width,(o.clientY-l.top)/l.height*e.height,n)};e.addEventListener("pointerdown",o=>{o.button===0&&(e.setPointerCapture(o.pointerId),o.preventDefault(),r(o,"start"))}),e.addEventListener("pointermove",o=>{if(!e.hasPointerCapture(o.pointerId))return;let n=o.getCoalescedEvents?.()??[];for(let l of n.length?n:[o])r(l,"move")});for(let o of["pointerup","pointercancel"])e.addEventListener(o,n=>{e.hasPointerCapture(n.pointerId)&&r(n,"end")})}function dt(e,t){let r=0,o=0,n=!1,l=!0;function a(c){if(r=0,!e.root.isConnected){n=!1;return}t(Math.min(.25,(c-o)/1e3)),o=c,s()}function s(){n&&l&&!r&&(r=requestAnimationFrame(a))}let i=new IntersectionObserver(c=>{l=c.at(-1).isIntersecting,o=performance.now(),s()});i.observe(e.root);let u=()=>{n=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{u(),i.disconnect()}),{start(){n=!0,o=performance.now(),s()},stop:u,get running(){return n}}}var pt=12,ue=2;function he(e,{onStep:t,onFrame:r,onReset:o,onRest:n=()=>{},rate:l=()=>30,stride:a=1,smooth:s=!1}){let i=0,u=0,c=dt(e,f=>{let h=nt();if(i+=f*(h&&!s?Math.min(l(),ue):l()),u+=f,i<1)return;let v=performance.now()+pt;for(;i>=1;){if(i-=1,t()===!1){d(!1);break}performance.now()>v&&(i=0)}h&&s&&c.running&&u<1/ue||(u=0,r())});function d(f){f!==c.running&&(i=1,f?c.start():c.stop(),m.label=f?"Pause":"Play",m.icon=f?"pause":"play",f||n())}let m=O({label:"Play",icon:"play",primary:!0,onClick:()=>d(!c.running)}),w=O({label:"Step",icon:"step",onClick:()=>{d(!1);for(let f=0;f<a;f++)t();r(),n()}}),p=O({label:"Reset",icon:"reset",onClick:()=>{d(!1),o(),r(),n()}});return{element:g("div",{class:"lw-player"},m.element,w.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return c.running}}}var ft="AGFzbQEAAAABCgFgBn9/f39/fwADAgEABQMBAAEHDwIDbWVtAgAFZ2VtbVQAAAqYAwGVAwIIfwZ7IANBAnQhDCAEQQJ0IQ0DQEEAIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETIAAgBkECdGohCSABIAdBAnRqIQogBSEIA0AgCv0ABAAhDiAJ/QAEACEPIBAgDyAP/Q0AAQIDAAECAwABAgMAAQIDIA795gH95AEhECARIA8gD/0NBAUGBwQFBgcEBQYHBAUGByAO/eYB/eQBIREgEiAPIA/9DQgJCgsICQoLCAkKCwgJCgsgDv3mAf3kASESIBMgDyAP/Q0MDQ4PDA0ODwwNDg8MDQ4PIA795gH95AEhEyAJIAxqIQkgCiANaiEKIAhBAWsiCA0ACyACIAYgBGwgB2pBAnRqIQsgCyAQ/QsEACALIA1qIQsgCyAR/QsEACALIA1qIQsgCyAS/QsEACALIA1qIQsgCyAT/QsEACAHQQRqIgcgBEkNAAsgBkEEaiIGIANJDQALCw==";var P=mt();function mt(){try{let e=Uint8Array.from(atob(ft),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function W(e,t,r,o,n,l){if(!P||o%4||n%4)return ht(e,t,r,o,n,l);let a=l*o,s=a+l*n,i=gt(s+o*n);i.set(e.subarray(0,l*o)),i.set(t.subarray(0,l*n),a),P.gemmT(0,4*a,4*s,o,n,l),r.set(i.subarray(s,s+o*n))}var K=new Float32Array(0);function gt(e){let t=4*e-P.mem.buffer.byteLength;return t>0&&P.mem.grow(Math.ceil(t/65536)),K.buffer!==P.mem.buffer&&(K=new Float32Array(P.mem.buffer)),K}function ht(e,t,r,o,n,l){r.fill(0,0,o*n);for(let a=0;a<o;a++)for(let s=0;s<l;s++){let i=e[s*o+a];for(let u=a*n,c=s*n;u<(a+1)*n;u++,c++)r[u]+=i*t[c]}}function we(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},o=r(),n=r(),l=r(),a=r();return function(){let i=Math.imul(n,5),u=Math.imul(i<<7|i>>>25,9),c=n<<9;return l^=o,a^=n,n^=l,o^=a,l^=c,a=a<<11|a>>>21,(u>>>0)/4294967296}}function be(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function ve(e,t){for(let r=0;r<t.length;r++)t[r]=be(e);return t}var wt=16,xe=(e,t,r)=>Math.min(r,Math.max(t,e));function ye(e,t,r=Math.SQRT2){let o=e.slice(1).map((n,l)=>{let a=e[l],s=c=>new Float32Array(c),i=ve(t,s(a*n)),u=r/Math.sqrt(a);for(let c=0;c<i.length;c++)i[c]*=u;return{inputs:a,outputs:n,weight:i,bias:s(n),weightGradient:s(a*n),biasGradient:s(n),turned:s(a*n)}});return{sizes:e,layers:o,room:0}}function bt(e,t){if(e.room>=t)return;let r=l=>new Float32Array(l*t),o=Math.max(...e.sizes),{sizes:n}=e;Object.assign(e,{room:t,x:r(n[0]),slopes:r(n.at(-1))}),Object.assign(e,{outputs:r(n.at(-1)),inputGradient:r(n[0])}),e.scratch=[r(o),r(o)];for(let l of e.layers)l.output=r(l.outputs),l.inputGradient=r(l.inputs)}function Me(e,t,r){let{layers:o,sizes:n}=e,l=wt+4*Math.ceil(r/4);bt(e,l),Object.assign(e,{n:r,samples:l});let a=Q(t,r,n[0],e.x,l);return o.forEach(({inputs:s,outputs:i,weight:u,bias:c,turned:d,output:m},w)=>{W(Q(u,i,s,d),a,m,i,l,s);let p=w<o.length-1?0:-1/0;for(let f=0;f<i;f++)vt(m,f*l,l,c[f],p);a=m}),ke(a,r,n.at(-1),e.outputs,l)}function vt(e,t,r,o,n){for(let l=t;l<t+r;l++)e[l]=Math.max(e[l]+o,n)}function At(e,t,r){for(let o=0;o<r;o++)e[o]*=+(t[o]>0)}function X(e,t,{parameters:r=!0,inputs:o=!0}={}){let{layers:n,sizes:l,n:a,samples:s}=e,i=Q(t,a,l.at(-1),e.slopes,s);for(let u=n.length-1;u>=0;u--){let c=n[u],d=u?n[u-1].output:e.x;if(r&&xt(c,i,d,s,e.scratch),u===0&&!o)return null;W(c.weight,i,c.inputGradient,c.inputs,s,c.outputs),i=c.inputGradient,u&&At(i,d,s*c.inputs)}return ke(i,a,l[0],e.inputGradient,s)}function xt({inputs:e,outputs:t,weightGradient:r,biasGradient:o},n,l,a,s){for(let c=0;c<t;c++)o[c]=yt(n,c*a,a);if(e%4||t%4){for(let c=0;c<t;c++)for(let d=0;d<e;d++)r[c*e+d]=Mt(n,c*a,l,d*a,a);return}let[i,u]=s;Q(n,t,a,i),Q(l,e,a,u),W(i,u,r,t,e,a)}function yt(e,t,r){let o=0;for(let n=t;n<t+r;n++)o+=e[n];return o}function Mt(e,t,r,o,n){let l=0;for(let a=0;a<n;a++)l+=e[t+a]*r[o+a];return l}function Q(e,t,r,o,n=t){for(let l=0,a=0;l<r;l++){for(let s=0,i=l;s<t;s++,i+=r)o[a++]=e[i];for(let s=t;s<n;s++)o[a++]=0}return o}function ke(e,t,r,o,n){for(let l=0,a=0;l<t;l++)for(let s=0;s<r;s++)o[a++]=e[s*n+l];return o.subarray(0,t*r)}function Se(e){return{slots:e.layers.flatMap(r=>["weight","bias"].map(o=>({value:r[o],gradient:r[`${o}Gradient`],mean:new Float32Array(r[o].length),square:new Float32Array(r[o].length)}))),steps:0}}function Ee(e,t,{beta1:r=.5,beta2:o=.999,epsilon:n=1e-8}={}){e.steps+=1;let l=t/(1-r**e.steps),a=1/Math.sqrt(1-o**e.steps);for(let{value:s,gradient:i,mean:u,square:c}of e.slots)for(let d=0;d<s.length;d++){let m=i[d];u[d]=r*u[d]+(1-r)*m,c[d]=o*c[d]+(1-o)*m*m,s[d]-=l*u[d]/(Math.sqrt(c[d])*a+n)}}var S=e=>1/(1+Math.exp(-e)),j=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),Ae={real:{value:e=>j(-e),slope:e=>-S(-e)},fake:{value:j,slope:S},verdict:e=>2*S(e)-1},H={"non-saturating":{...Ae,label:"non-saturating",generator:{value:e=>j(-e),slope:e=>-S(-e)}},minimax:{...Ae,label:"minimax",generator:{value:e=>-j(e),slope:e=>-S(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>kt(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>xe(2*e-1,-1,1)}};function kt(e,t){for(let{weight:r,bias:o}of e.layers)for(let n of[r,o])for(let l=0;l<n.length;l++)n[l]=xe(n[l],-t,t)}var Ge=10,Oe=600,C=2*Ge/Oe,x=Float64Array.from({length:Oe+1},(e,t)=>t*C-Ge),z={centre:[-2.5,2.5],offset:[0,2],logWidth:[Math.log(.2),Math.log(1.2)]},ee=(e,t,r)=>Math.exp(-(((e-t)/r)**2)/2)/(r*Math.sqrt(2*Math.PI));function y({centre:e,offset:t,logWidth:r},o){let n=Math.exp(r);return(ee(o,e-t,n)+ee(o,e+t,n))/2}function St(e,t,r){return De(e,r)-De(t,r)}function De({centre:e,offset:t,logWidth:r},o){let n=Math.exp(r),[l,a]=[-1,1].map(i=>-(((o-e-i*t)/n)**2)/2),s=Math.max(l,a);return s+Math.log(Math.exp(l-s)+Math.exp(a-s))-r-Math.log(8*Math.PI)/2}function Pe(e,t,r){let{real:o,fake:n}=H.minimax;return-C*Ne((l,a)=>y(e,l)*o.value(r[a])+y(t,l)*n.value(r[a]))}function Le(e,t){return C*Ne(r=>{let o=y(e,r),n=y(t,r);return(Ce(o,n)+Ce(n,o))/2})}var Ce=(e,t)=>e>0?e*Math.log(2*e/(e+t)):0,Ne=e=>x.reduce((t,r,o)=>t+e(r,o),0),Qe=3,Ie=Float32Array.from(x,e=>e/Qe),Z=24;function ze(e){let t=ye([1,Z,Z,1],e),{weight:r,bias:o}=t.layers[0];return o.forEach((n,l)=>{o[l]=-r[l]*(2*l/(Z-1)-1)*1.2}),{network:t,adam:Se(t)}}var q=({network:e})=>Me(e,Ie,Ie.length);function Fe(e,t,r,o){let{real:n,fake:l}=H.minimax,a=Float32Array.from(q(e),(s,i)=>C*(y(t,x[i])*n.slope(s)+y(r,x[i])*l.slope(s)));X(e.network,a,{inputs:!1}),Ee(e.adam,o)}function te(e,t){let{slope:r}=H[t].generator,o=q(e),n=Float32Array.from(o,l=>-r(l));return Float64Array.from(X(e.network,n,{parameters:!1}),l=>l/Qe)}function Et(e,t){let r=Math.exp(e.logWidth),o={centre:0,offset:0,logWidth:0};for(let n of[-1,1]){let l=e.centre+n*e.offset;x.forEach((a,s)=>{let i=C/2*ee(a,l,r)*t[s];o.centre+=i,o.offset+=i*n,o.logWidth+=i*(a-l)})}return o}function $e(e,t,r){let o=Et(e,t);return Object.fromEntries(Object.entries(e).map(([n,l])=>{let[a,s]=z[n];return[n,Math.min(s,Math.max(a,l+r*o[n]))]}))}var Be=(e,t)=>x.map(r=>S(St(e,t,r)));var er=Math.log(2*Math.PI)/2;function I(e,t,r,o){return Object.assign(l=>r+(o-r)*(l-e)/(t-e),{back:l=>e+(t-e)*(l-r)/(o-r)})}function M(e,t,r,o,n=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(n),e.beginPath();for(let[l,a]of o)e.lineTo(l,a);e.stroke(),e.setLineDash([])}function re(e,t,r){e.fillStyle=t,e.beginPath();for(let[o,n]of r)e.lineTo(o,n);e.fill()}function L(e,t,r,o,n){e.fillStyle=t,e.beginPath(),e.arc(r,o,n,0,2*Math.PI),e.fill()}function _(e,t,r,o,n,l){L(e,b(t.colour("ink"),.55),o,n,l+2.5),L(e,b(t.colour("paper")),o,n,l+1.5),L(e,r,o,n,l)}function k(e,t,r,o,n,l={}){let{colour:a="ink",align:s="left",baseline:i="middle",halo:u=!1,bold:c=!1}=l,d=e.font;c&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:s,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:b(t.colour("paper"))}),e.strokeText(r,o,n)),e.fillStyle=b(t.colour(a)),e.fillText(r,o,n),e.font=d}function oe(e,t,r,o){let n=Math.max(2,Math.round(Math.abs(e(r)-e(t))/2));return Array.from({length:n+1},(l,a)=>{let s=t+(r-t)*a/n;return[e(s),o(s)]})}var G=(e,t,r)=>Math.min(r,Math.max(t,e));var Te=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");var V=4,Dt=[-1.2,0,1.2],We=30,Ct=34,It=.005,F=150,A=(e,t=3)=>Te(e,t),$=e=>I(-V,V,0,e);function ne(e,t,{data:r,model:o}){let n=$(e),l=je(t,r,o),a=(s,i)=>[n(i),l(y(s,i))];return{model:a(o,o.centre),data:a(r,r.centre+r.offset)}}function je(e,t,r){let o=n=>Math.max(y(n,n.centre),y(n,n.centre+n.offset));return I(0,1.15*Math.max(.45,o(t),Math.min(o(r),2.2*o(t))),e-We-18,0)}function He(e,t,r,o,{data:n,model:l,pull:a}){let s=$(t),i=r-We-18,u=je(r,n,l),c=[["blue",n],["orange",l]];e.save(),e.beginPath(),e.rect(0,0,t,i+1),e.clip();for(let[m,w]of c){let p=oe(s,-V,V,f=>u(y(w,f)));re(e,b(o.colour(m),.16),[[0,i],...p,[t,i]]),M(e,b(o.colour(m)),2.5,p)}e.restore(),Gt(e,o,s,i+16,l,a),Ot(e,o,s,t,i,r);let d=ne(t,r,{data:n,model:l});_(e,o,b(o.colour("blue")),...d.data,6),_(e,o,b(o.colour("orange")),...d.model,7)}function Gt(e,t,r,o,{centre:n,offset:l,logWidth:a},s){let i=b(t.colour("orange"));for(let u of[-1,1])for(let c of Dt){let d=o+5*u,m=n+u*l+Math.exp(a)*c,w=s[G(Math.round((m-x[0])/C),0,x.length-1)],p=r(m),f=p+Ct*Math.tanh(w/2),h=Math.min(5,Math.abs(f-p))*Math.sign(w);M(e,b(t.colour("ink"),.75),1.3,[[p,d],[f,d]]),M(e,b(t.colour("ink"),.75),1.3,[[f-h,d-3],[f,d],[f-h,d+3]]),L(e,i,p,d,3)}}function Ot(e,t,r,o,n,l){M(e,b(t.colour("ink"),.4),1,[[0,n],[o,n]]);for(let a=-3;a<=3;a++)k(e,t,A(a,0),r(a),l-8,{align:"center",colour:"muted"});k(e,t,"x",o-4,l-8,{align:"right",bold:!0})}function qe(e,t,r,o,{data:n,model:l,probabilities:a,best:s}){let i=$(t),u=I(0,1,r-8,8);for(let d of[0,.5,1])M(e,b(o.colour("ink"),d===.5?.55:.2),1,[[0,u(d)],[t,u(d)]],d===.5?[2,3]:[]);let c=x.map(d=>y(n,d)+y(l,d)>It);for(let[d,m,w,p]of[[a,"green",3.5,[]],[s,"ink",1.8,[6,4]]])for(let f of Pt(c))M(e,b(o.colour(m),f.on?1:.3),f.on?w:1.2,f.places.map(h=>[i(x[h]),u(d[h])]),p);for(let[d,m]of[[1,"1: real"],[.5,"½"],[0,"0: generated"]])k(e,o,m,4,u(d)+(d?11:-11),{colour:"muted",halo:!0})}function Pt(e){let t=[];return e.forEach((r,o)=>{t.at(-1)?.on!==r&&(t.at(-1)?.places.push(o),t.push({on:r,places:[]})),t.at(-1).places.push(o)}),t}var Re=-1.9;function _e(e,t,r,o,{history:n}){let l=n.at(-1).round,a=40,s=Math.max(0,l-F),i=I(s,s+F,a,t-6),u=I(Re,0,r-18,8);for(let d of[0,-.5,-1])M(e,b(o.colour("ink"),.15),1,[[a,u(d)],[t-6,u(d)]]),k(e,o,A(d,1),a-5,u(d),{align:"right",colour:"muted"});let c=u(-Math.log(4));M(e,b(o.colour("purple")),2,[[a,c],[t-6,c]]),k(e,o,"−1.39",a-5,c,{align:"right",colour:"purple"}),k(e,o,"−log 4: q = p",t-8,c+12,{align:"right",colour:"purple"});for(let[d,m,w,p]of[["value","green",3,[]],["best","ink",1.8,[6,4]]]){let f=n.map(h=>[i(h.round),u(G(h[d],Re,0))]);M(e,b(o.colour(m)),w,f,p),L(e,b(o.colour(m)),...f.at(-1),d==="value"?4:2.5)}k(e,o,String(s),a,r-6,{align:"center",colour:"muted"}),k(e,o,`${s+F} moves`,t-6,r-6,{align:"right",colour:"muted"})}function Ve(e,t,r){let o=fe({value:t.get("seed"),onChange:l=>{t.set("seed",l),t.save_changes(),r()}}),n=()=>{t.get("seed")!==o.value&&(o.value=t.get("seed"),r())};return t.on("change:seed",n),e.onCleanup(()=>t.off("change:seed",n)),o}var Je=`.lw .go-sideways {
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
`;var Ue={discriminator:.01,generator:.1},ae={discriminator:10,generator:5},Nt=14;function Qt({model:e,el:t}){let r=de(t,{css:Je,title:"The game on a line",lead:"Press Play. D learns to tell data from generated numbers and comes close to the best there is, D* = p/(p + q). G follows its slope. Where both densities agree, the best D says ½, and the value of the game is −log 4."}),o=zt(e),n={},l=Bt(r,n,m),a=Ft(r,e,{moved:m,restart:i,redraw:f,alone:d,match:w}),s=he(r,{onStep:c,onFrame:f,onReset:()=>{a.reset(),Object.assign(n,{data:o.data,model:o.model}),i()},onRest:()=>r.announce(le(n)),rate:()=>Nt,stride:5,smooth:!0});function i(){Object.assign(n,{discriminator:ze(we(a.seed.value)),history:[],round:0}),p(),f()}function u(h){h==="discriminator"?Fe(n.discriminator,n.data,n.model,Ue.discriminator):n.model=$e(n.model,te(n.discriminator,a.loss),Ue.generator)}function c(){for(let h=0;h<a.k;h++)u("discriminator");u("generator"),n.round+=1,p()}function d(h){s.pause();for(let v=0;v<ae[h];v++)u(h),n.round+=1,p();f(),r.announce(le(n))}function m({data:h={},model:v={}}){n.data={...n.data,...h},n.model={...n.model,...v},p(),f(),r.announce(le(n))}function w(){m({model:n.data})}function p(){n.logits=Float64Array.from(q(n.discriminator));let{data:h,model:v,logits:E,history:D,round:B}=n;D.at(-1)?.round===B&&D.pop(),n.divergence=Le(h,v),D.push({round:B,value:Pe(h,v,E),best:2*n.divergence-Math.log(4)}),D.length>F+1&&D.shift()}function f(){n.pull=te(n.discriminator,a.loss),l.draw(n),a.show(n),r.readout(Ze(n))}return r.add(J(s.element,a.sides),J(...a.choices),g("div",{class:"go-stage"},U(...l.left),U(l.right,...a.below))),Object.assign(n,{data:o.data,model:o.model}),i(),r.destroy}function zt(e){let t=(r,o,n)=>({centre:r,offset:o,logWidth:Math.log(n)});return{data:t(0,...e.get("data")),model:t(...e.get("model"))}}function Ft(e,t,{moved:r,restart:o,redraw:n,alone:l,match:a}){let s=[["G: centre","model","centre"],["G: bumps ±","model","offset"],["data: bumps ±","data","offset"],["G: width","model","logWidth"],["data: width","data","logWidth"]].map(([p,f,h])=>$t(p,f,h,r)),i=Y({label:"D steps per G step",min:1,max:10,step:1,value:t.get("k"),format:p=>p.toFixed(0)});i.element.classList.add("lw-stacked");let u=s.map(p=>p.element);u.splice(1,0,i.element);let c=pe({label:"loss of G",options:[{value:"non-saturating",label:"−log D",title:"Non-saturating: G maximises the logarithm of D"},{value:"minimax",label:"log(1 − D)",title:"Minimax: G minimises the value of the game"}],value:t.get("loss"),onChange:n}),d=Ve(e,t,o),m=(p,f,h)=>O({label:p,title:f,onClick:h}).element,w=g("div",{class:"lw-formula go-numbers"});return{seed:d,sides:g("div",{class:"lw-player"},m("D alone",`${ae.discriminator} steps of D alone`,()=>l("discriminator")),m("G alone",`${ae.generator} steps of G alone`,()=>l("generator")),m("G = data","Put what G makes on the data",a)),choices:[c.element,d.element],below:[w,g("div",{class:"go-sliders"},...u)],get loss(){return c.value},get k(){return i.value},reset(){i.value=t.get("k"),c.value=t.get("loss")},show(p){for(let E of s)E.show(p);let{value:f,best:h}=p.history.at(-1),v=(E,D,B)=>g("p",{},g("span",{},E),g("b",{class:B},A(D)));w.replaceChildren(v("V(D, G)",f,"go-learned"),v("V(D*, G) = −log 4 + 2 · JSD",h,null),v("JSD of data and G",p.divergence,null))}}}function $t(e,t,r,o){let[n,l]=z[r],a=Y({label:e,min:n,max:l,step:.01,value:0,format:s=>A(r==="logWidth"?Math.exp(s):s,2),onInput:s=>o({[t]:{[r]:s}})});return a.element.classList.add("lw-stacked"),{element:a.element,show(s){a.value=s[t][r]}}}function Bt(e,t,r){let o=(i,u)=>me(e,{label:"",height:i,draw:(c,d,m)=>u(c,d,m,e,t)}),n=o(222,He),l=o(196,(i,u,c)=>qe(i,u,c,e,Ke(t))),a=o(170,_e);Tt(n.element,t,r);let s=(...i)=>g("span",{class:"go-key"},...i.map(([u,c])=>g("span",{class:c},u)));return{left:[R(s(["■ data, p","go-data"],["■ generated, q","go-model"],["→ pull on samples",null]),n.element),R(s(["━ D, learning","go-learned"],["╌ D* = p/(p + q), the best D",null]),l.element)],right:R(s(["━ V(D, G)","go-learned"],["╌ V(D*, G)",null]),a.element),draw(i){for(let u of[n,l,a])u.redraw();n.describe(`Densities of the data, ${Ye(i.data)}, and of what G makes, ${Ye(i.model)}.`),l.describe(`D and the best D over x. ${Rt(i)}`),a.describe(`The value over ${i.round} moves. ${Xe(i)}`)}}}var Ke=e=>({...e,probabilities:e.logits.map(S),best:Be(e.data,e.model)});function Tt(e,t,r){let o=null,n=0;ge(e,(l,a,s)=>{let{clientWidth:i,clientHeight:u}=e,[c,d]=[l*i/e.width,a*u/e.height],m=$(i),w=m.back(c);if(s==="start"){let f=ne(i,u,t),h=([v,E])=>Math.hypot(v-c,E-d);o=h(f.data)<h(f.model)?"data":"model",n=m.back(f[o][0])-w}let p=w+n;r(o==="model"?{model:{centre:G(p,...z.centre)}}:{data:{offset:G(p-t.data.centre,...z.offset)}})}),e.classList.add("go-sideways")}var Ye=({centre:e,offset:t,logWidth:r})=>(t<.05?`one bump at ${A(e,2)}`:`bumps at ${A(e-t,2)} and ${A(e+t,2)}`)+` of width ${A(Math.exp(r),2)}`;function Xe({history:e,divergence:t}){let{value:r,best:o}=e.at(-1);return`V(D, G) ${A(r)}, at most ${A(o)}, Jensen-Shannon divergence ${A(t)} nats.`}function Rt(e){let{probabilities:t,best:r}=Ke(e),o=x.findIndex(n=>n>=e.data.centre+e.data.offset);return`Where the data are most likely, D says ${A(t[o],2)}, and D* ${A(r[o],2)}.`}var le=e=>`Move ${e.round}: ${Xe(e)} ${Ze(e)}`;function Ze({data:e,model:t,history:r,divergence:o,round:n}){let{value:l,best:a}=r.at(-1),s=a-l;return n===0&&s>.05?"D has learned nothing yet: its value lies below what the best D would reach.":o<.002?s<.02?"G makes the data: D* is ½ everywhere, D nearly so, and the value is −log 4. Nothing is left to tell apart.":"G makes the data: D* is ½ everywhere. D has not noticed yet, and its value is even below −log 4.":s>.05?"D is behind: the gap between the two curves is what it has yet to learn about this G.":Wt(e,t)?"G serves one bump, and D* finds the other empty of generated numbers. G feels no slope that leads there.":"D is close to D*: high where data prevail, low where G does. G moves its numbers up this slope."}var Wt=(e,t)=>e.offset>2*Math.exp(e.logWidth)&&Math.abs(Math.abs(t.centre-e.centre)-e.offset)<.35&&t.offset<.4,Cr={render:Qt};export{Cr as default};
