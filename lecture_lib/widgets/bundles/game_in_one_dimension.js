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
`;function h(e,t={},...r){let o=document.createElement(e);for(let[n,l]of Object.entries(t))n.startsWith("on")?o.addEventListener(n.slice(2),l):l===!0?o.setAttribute(n,""):l!==!1&&l!=null&&o.setAttribute(n,l);return o.append(...r.filter(n=>n!=null)),o}var ot=Math.random().toString(36).slice(2,8),nt=0,N=()=>`lw-${ot}-${++nt}`,O={"data-lm-suppress-shortcuts":"true"},lt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ce(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",lt[e]),t.append(r),t}function ue(e,t){let r=e.getRootNode(),o=r instanceof ShadowRoot?r:document.head;[...o.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||o.append(h("style",{"data-lecture-kit":!0},t))}var at=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function pe(e,{title:t,lead:r,css:o}){ue(e,ie),o&&ue(e,o);let n=N(),l=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=h("p",{class:"lw-readout"}),s=h("div",{class:"lw-body"}),i=Q({icon:"enlarge",title:"Full screen",onClick:()=>st(u)});i.element.hidden=!document.fullscreenEnabled;let u=h("div",{class:"lw",role:"group","aria-labelledby":n,...O},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:n},t),i.element),r?h("p",{class:"lw-lead"},r):null,s,a,l);e.append(u);let c=[()=>u.remove()],d=new Map,f=[()=>d.clear()];c.push(dt(()=>f.forEach(p=>p()))),c.push(ct(u,()=>f.forEach(p=>p())));let w=0;return c.push(()=>clearTimeout(w)),{root:u,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(w),w=setTimeout(()=>{l.textContent=p},500)},readout(p){a.textContent!==p&&(a.textContent=p)},colour(p){return u.isConnected?(d.has(p)||d.set(p,ut(u,`var(--lw-${p})`)),d.get(p)):it},onTheme:p=>f.push(p),onCleanup:p=>c.push(p),destroy(){for(;c.length;)c.pop()()}}}function st(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var it=[128,128,128];function ct(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function ut(e,t){let r=h("span",{style:`color: ${t}`});e.append(r);let o=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return o.fillStyle=getComputedStyle(r).color,o.fillRect(0,0,1,1),r.remove(),[...o.getImageData(0,0,1,1).data.slice(0,3)]}var b=([e,t,r],o=1)=>`rgb(${e} ${t} ${r} / ${o})`;function dt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var U=(...e)=>h("div",{class:"lw-row"},...e),V=(...e)=>h("div",{class:"lw-column"},...e);var $=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),pt=e=>e.toFixed(2).replace("-","−");function J({label:e,min:t,max:r,step:o,value:n,format:l=pt,onInput:a=()=>{}}){let s=N(),i=h("input",{type:"range",id:s,min:t,max:r,step:o,value:n,...O}),u=h("output",{for:s,class:"lw-value"}),c=()=>{u.textContent=l(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),a(i.valueAsNumber)}),c(),{element:h("div",{class:"lw-slider"},h("label",{for:s},e),i,u),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,c()}}}function Q({label:e,icon:t,title:r,primary:o=!1,onClick:n}){let l=h("span",{},e??""),a=h("button",{type:"button",class:o?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:n,...O},t?ce(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(s){a.disabled=s},set label(s){l.textContent=s},set icon(s){a.querySelector("svg").replaceWith(ce(s))}}}function fe({label:e,options:t,value:r,onChange:o=()=>{}}){let n=N(),l=t.map(i=>typeof i=="string"?{value:i,label:i}:i),a=l.map(i=>h("input",{type:"radio",name:n,value:i.value,checked:i.value===(r??l[0].value),onchange:()=>o(i.value),...O})),s=l.map((i,u)=>h("label",{title:i.title},a[u],h("span",{},i.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...s)),get value(){return a.find(i=>i.checked).value},set value(i){a.forEach(u=>{u.checked=u.value===i})}}}function me({value:e=0,onChange:t=()=>{}}){let r=N(),o=h("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...O}),n=()=>Math.min(9999,Math.max(0,Math.round(o.valueAsNumber)||0));return o.addEventListener("input",()=>{o.value!==""&&t(n())}),o.addEventListener("change",()=>{o.value=n()}),{element:h("div",{class:"lw-field lw-seed"},h("label",{for:r},"seed"),o),get value(){return n()},set value(l){o.value=l}}}function ge(e,{label:t,height:r,draw:o}){let n=h("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),l=n.getContext("2d");function a(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=n;if(!u||!c)return;let d=Math.round(u*i),f=Math.round(c*i);(n.width!==d||n.height!==f)&&Object.assign(n,{width:d,height:f}),l.setTransform(i,0,0,i,0,0),l.clearRect(0,0,u,c),l.font=`12px ${getComputedStyle(n).fontFamily}`,o(l,u,c)}let s=new ResizeObserver(a);return s.observe(n),e.onCleanup(()=>s.disconnect()),e.onTheme(a),{element:n,redraw:a,describe:i=>n.setAttribute("aria-label",i)}}function he(e,t){e.classList.add("lw-draggable");let r=(o,n)=>{let l=e.getBoundingClientRect();t((o.clientX-l.left)/l.width*e.width,(o.clientY-l.top)/l.height*e.height,n)};e.addEventListener("pointerdown",o=>{o.button===0&&(e.setPointerCapture(o.pointerId),o.preventDefault(),r(o,"start"))}),e.addEventListener("pointermove",o=>{if(!e.hasPointerCapture(o.pointerId))return;let n=o.getCoalescedEvents?.()??[];for(let l of n.length?n:[o])r(l,"move")});for(let o of["pointerup","pointercancel"])e.addEventListener(o,n=>{e.hasPointerCapture(n.pointerId)&&r(n,"end")})}function ft(e,t){let r=0,o=0,n=!1,l=!0;function a(c){if(r=0,!e.root.isConnected){n=!1;return}t(Math.min(.25,(c-o)/1e3)),o=c,s()}function s(){n&&l&&!r&&(r=requestAnimationFrame(a))}let i=new IntersectionObserver(c=>{l=c.at(-1).isIntersecting,o=performance.now(),s()});i.observe(e.root);let u=()=>{n=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{u(),i.disconnect()}),{start(){n=!0,o=performance.now(),s()},stop:u,get running(){return n}}}var mt=12,de=2;function we(e,{onStep:t,onFrame:r,onReset:o,onRest:n=()=>{},rate:l=()=>30,stride:a=1,smooth:s=!1}){let i=0,u=0,c=ft(e,m=>{let g=at();if(i+=m*(g&&!s?Math.min(l(),de):l()),u+=m,i<1)return;let v=performance.now()+mt;for(;i>=1;){if(i-=1,t()===!1){d(!1);break}performance.now()>v&&(i=0)}g&&s&&c.running&&u<1/de||(u=0,r())});function d(m){m!==c.running&&(i=1,m?c.start():c.stop(),f.label=m?"Pause":"Play",f.icon=m?"pause":"play",m||n())}let f=Q({label:"Play",icon:"play",primary:!0,onClick:()=>d(!c.running)}),w=Q({label:"Step",icon:"step",onClick:()=>{d(!1);for(let m=0;m<a;m++)t();r(),n()}}),p=Q({label:"Reset",icon:"reset",onClick:()=>{d(!1),o(),r(),n()}});return{element:h("div",{class:"lw-player"},f.element,w.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return c.running}}}var gt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var S=ht();function ht(){try{let e=Uint8Array.from(atob(gt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function W(e,t,r,o,n,l){if(!S)return be(e,t,r,o,n,l);let a=wt(o,n,l);a.a.set(e.subarray(0,l*o)),a.b.set(t.subarray(0,l*n)),a.multiply(),r.set(a.out)}function wt(e,t,r){if(!S){let[i,u,c]=[r*e,r*t,e*t].map(d=>new Float32Array(d));return{a:i,b:u,out:c,multiply:()=>be(i,u,c,e,t,r)}}let o=8*r,n=o+r*e,l=n+r*t,a=l+e*t,s=bt(a+3*t+8);return{a:s.subarray(o,n),b:s.subarray(n,l),out:s.subarray(l,a),multiply:()=>S.product(4*o,4*n,4*l,0,e,t,r)}}var K=new Float32Array(0);function bt(e){let t=4*e-S.memory.buffer.byteLength;return t>0&&S.memory.grow(Math.ceil(t/65536)),K.buffer!==S.memory.buffer&&(K=new Float32Array(S.memory.buffer)),K}function be(e,t,r,o,n,l){r.fill(0,0,o*n);for(let a=0;a<n;a+=64)for(let s=0;s<o;s++){let i=s*n+a,u=i+Math.min(64,n-a),c=0;for(;c+4<=l;c+=4){let d=e[c*o+s],f=e[(c+1)*o+s],w=e[(c+2)*o+s],p=e[(c+3)*o+s];for(let m=i,g=c*n+a,v=g+n,M=v+n,k=M+n;m<u;m++,g++,v++,M++,k++)r[m]+=d*t[g]+f*t[v]+w*t[M]+p*t[k]}for(;c<l;c++){let d=e[c*o+s];for(let f=i,w=c*n+a;f<u;f++,w++)r[f]+=d*t[w]}}}function ve(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},o=r(),n=r(),l=r(),a=r();return function(){let i=Math.imul(n,5),u=Math.imul(i<<7|i>>>25,9),c=n<<9;return l^=o,a^=n,n^=l,o^=a,l^=c,a=a<<11|a>>>21,(u>>>0)/4294967296}}function Ae(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function xe(e,t){for(let r=0;r<t.length;r++)t[r]=Ae(e);return t}var vt=16,Me=(e,t,r)=>Math.min(r,Math.max(t,e));function Ee(e,t,r=Math.SQRT2){let o=e.slice(1).map((n,l)=>{let a=At(e[l],n),s=r/Math.sqrt(a.inputs);return xe(t,a.weight).forEach((i,u)=>a.weight[u]=s*i),a});return{sizes:e,layers:o,room:0}}var X=e=>new Float32Array(e);function At(e,t,r=X,o=X){return{inputs:e,outputs:t,weight:r(e*t),bias:r(t),weightGradient:o(e*t),biasGradient:o(t),turned:X(e*t),beside:null}}function xt(e,t){if(e.room>=t)return;let r=l=>new Float32Array(l*t),o=Math.max(...e.sizes,...e.layers.map(l=>l.inputs)),{sizes:n}=e;Object.assign(e,{room:t,x:r(n[0]),slopes:r(n.at(-1))}),Object.assign(e,{outputs:r(n.at(-1)),inputGradient:r(n[0])}),e.scratch=[r(o),r(o)];for(let l of e.layers)l.output=r(l.outputs+(l.beside?.outputs??0)),l.inputGradient=r(l.inputs)}function ke(e,t,r){let{layers:o,sizes:n}=e,l=vt+4*Math.ceil(r/4);xt(e,l),Object.assign(e,{n:r,samples:l});let a=L(t,r,n[0],e.x,l);return o.forEach(({inputs:s,outputs:i,weight:u,bias:c,turned:d,output:f,beside:w},p)=>{W(L(u,i,s,d),a,f,i,l,s);let m=p<o.length-1?0:-1/0;for(let g=0;g<i;g++)yt(f,g*l,l,c[g],m);w?.forward(f,r,l),a=f}),Ce(a,r,n.at(-1),e.outputs,l)}function yt(e,t,r,o,n){for(let l=t;l<t+r;l++)e[l]=Math.max(e[l]+o,n)}function Mt(e,t,r){for(let o=0;o<r;o++)e[o]*=+(t[o]>0)}function Z(e,t,{parameters:r=!0,inputs:o=!0}={}){let{layers:n,sizes:l,n:a,samples:s}=e,i=L(t,a,l.at(-1),e.slopes,s);for(let u=n.length-1;u>=0;u--){let c=n[u],d=u?n[u-1].output:e.x;if(r&&Et(c,i,d,s,e.scratch),u===0&&!o)return null;W(c.weight,i,c.inputGradient,c.inputs,s,c.outputs),i=c.inputGradient,u&&n[u-1].beside?.backward(i,a,s),u&&Mt(i,d,s*c.inputs)}return Ce(i,a,l[0],e.inputGradient,s)}function Et({inputs:e,outputs:t,weightGradient:r,biasGradient:o},n,l,a,s){for(let c=0;c<t;c++)o[c]=kt(n,c*a,a);if(e%4||t%4){for(let c=0;c<t;c++)for(let d=0;d<e;d++)r[c*e+d]=Ct(n,c*a,l,d*a,a);return}let[i,u]=s;L(n,t,a,i),L(l,e,a,u),W(i,u,r,t,e,a)}function kt(e,t,r){let o=0;for(let n=t;n<t+r;n++)o+=e[n];return o}function Ct(e,t,r,o,n){let l=0;for(let a=0;a<n;a++)l+=e[t+a]*r[o+a];return l}function L(e,t,r,o,n=t){for(let l=0,a=0;l<r;l++){for(let s=0,i=l;s<t;s++,i+=r)o[a++]=e[i];for(let s=t;s<n;s++)o[a++]=0}return o}function Ce(e,t,r,o,n){for(let l=0,a=0;l<t;l++)for(let s=0;s<r;s++)o[a++]=e[s*n+l];return o.subarray(0,t*r)}function Ie(e){return{slots:e.layers.flatMap(r=>["weight","bias"].map(o=>({value:r[o],gradient:r[`${o}Gradient`],mean:new Float32Array(r[o].length),square:new Float32Array(r[o].length)}))),steps:0}}function Se(e,t,{beta1:r=.5,beta2:o=.999,epsilon:n=1e-8}={}){e.steps+=1;let l=t/(1-r**e.steps),a=1/Math.sqrt(1-o**e.steps);for(let{value:s,gradient:i,mean:u,square:c}of e.slots)for(let d=0;d<s.length;d++){let f=i[d];u[d]=r*u[d]+(1-r)*f,c[d]=o*c[d]+(1-o)*f*f,s[d]-=l*u[d]/(Math.sqrt(c[d])*a+n)}}var I=e=>1/(1+Math.exp(-e)),j=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),ye={real:{value:e=>j(-e),slope:e=>-I(-e)},fake:{value:j,slope:I},verdict:e=>2*I(e)-1},H={"non-saturating":{...ye,label:"non-saturating",generator:{value:e=>j(-e),slope:e=>-I(-e)}},minimax:{...ye,label:"minimax",generator:{value:e=>-j(e),slope:e=>-I(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>It(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>Me(2*e-1,-1,1)}};function It(e,t){for(let{weight:r,bias:o}of e.layers)for(let n of[r,o])for(let l=0;l<n.length;l++)n[l]=Me(n[l],-t,t)}var Qe=10,Fe=600,D=2*Qe/Fe,x=Float64Array.from({length:Fe+1},(e,t)=>t*D-Qe),G={centre:[-2.5,2.5],offset:[0,2],logWidth:[Math.log(.2),Math.log(1.2)]},te=(e,t,r)=>Math.exp(-(((e-t)/r)**2)/2)/(r*Math.sqrt(2*Math.PI));function y({centre:e,offset:t,logWidth:r},o){let n=Math.exp(r);return(te(o,e-t,n)+te(o,e+t,n))/2}function St(e,t,r){return De(e,r)-De(t,r)}function De({centre:e,offset:t,logWidth:r},o){let n=Math.exp(r),[l,a]=[-1,1].map(i=>-(((o-e-i*t)/n)**2)/2),s=Math.max(l,a);return s+Math.log(Math.exp(l-s)+Math.exp(a-s))-r-Math.log(8*Math.PI)/2}function Oe(e,t,r){let{real:o,fake:n}=H.minimax;return-D*Ge((l,a)=>y(e,l)*o.value(r[a])+y(t,l)*n.value(r[a]))}function Le(e,t){return D*Ge(r=>{let o=y(e,r),n=y(t,r);return(Be(o,n)+Be(n,o))/2})}var Be=(e,t)=>e>0?e*Math.log(2*e/(e+t)):0,Ge=e=>x.reduce((t,r,o)=>t+e(r,o),0),Re=3,Pe=Float32Array.from(x,e=>e/Re),ee=24;function ze(e){let t=Ee([1,ee,ee,1],e),{weight:r,bias:o}=t.layers[0];return o.forEach((n,l)=>{o[l]=-r[l]*(2*l/(ee-1)-1)*1.2}),{network:t,adam:Ie(t)}}var q=({network:e})=>ke(e,Pe,Pe.length);function Te(e,t,r,o){let{real:n,fake:l}=H.minimax,a=Float32Array.from(q(e),(s,i)=>D*(y(t,x[i])*n.slope(s)+y(r,x[i])*l.slope(s)));Z(e.network,a,{inputs:!1}),Se(e.adam,o)}function re(e,t){let{slope:r}=H[t].generator,o=q(e),n=Float32Array.from(o,l=>-r(l));return Float64Array.from(Z(e.network,n,{parameters:!1}),l=>l/Re)}function Dt(e,t){let r=Math.exp(e.logWidth),o={centre:0,offset:0,logWidth:0};for(let n of[-1,1]){let l=e.centre+n*e.offset;x.forEach((a,s)=>{let i=D/2*te(a,l,r)*t[s];o.centre+=i,o.offset+=i*n,o.logWidth+=i*(a-l)})}return o}function Ne(e,t,r){let o=Dt(e,t);return Object.fromEntries(Object.entries(e).map(([n,l])=>{let[a,s]=G[n];return[n,Math.min(s,Math.max(a,l+r*o[n]))]}))}var $e=(e,t)=>x.map(r=>I(St(e,t,r)));var or=Math.log(2*Math.PI)/2;function B(e,t,r,o){return Object.assign(l=>r+(o-r)*(l-e)/(t-e),{back:l=>e+(t-e)*(l-r)/(o-r)})}function E(e,t,r,o,n=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(n),e.beginPath();for(let[l,a]of o)e.lineTo(l,a);e.stroke(),e.setLineDash([])}function oe(e,t,r){e.fillStyle=t,e.beginPath();for(let[o,n]of r)e.lineTo(o,n);e.fill()}function F(e,t,r,o,n){e.fillStyle=t,e.beginPath(),e.arc(r,o,n,0,2*Math.PI),e.fill()}function _(e,t,r,o,n,l){F(e,b(t.colour("ink"),.55),o,n,l+2.5),F(e,b(t.colour("paper")),o,n,l+1.5),F(e,r,o,n,l)}function C(e,t,r,o,n,l={}){let{colour:a="ink",align:s="left",baseline:i="middle",halo:u=!1,bold:c=!1}=l,d=e.font;c&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:s,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:b(t.colour("paper"))}),e.strokeText(r,o,n)),e.fillStyle=b(t.colour(a)),e.fillText(r,o,n),e.font=d}function ne(e,t,r,o){let n=Math.max(2,Math.round(Math.abs(e(r)-e(t))/2));return Array.from({length:n+1},(l,a)=>{let s=t+(r-t)*a/n;return[e(s),o(s)]})}var P=(e,t,r)=>Math.min(r,Math.max(t,e));var We=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");var Y=4,Bt=[-1.2,0,1.2],He=30,Pt=34,Qt=.005,R=150,A=(e,t=3)=>We(e,t),z=e=>B(-Y,Y,0,e);function le(e,t,{data:r,model:o}){let n=z(e),l=qe(t,r,o),a=(s,i)=>[n(i),l(y(s,i))];return{model:a(o,o.centre),data:a(r,r.centre+r.offset)}}function qe(e,t,r){let o=n=>Math.max(y(n,n.centre),y(n,n.centre+n.offset));return B(0,1.15*Math.max(.45,o(t),Math.min(o(r),2.2*o(t))),e-He-18,0)}function _e(e,t,r,o,{data:n,model:l,pull:a}){let s=z(t),i=r-He-18,u=qe(r,n,l),c=[["blue",n],["orange",l]];e.save(),e.beginPath(),e.rect(0,0,t,i+1),e.clip();for(let[f,w]of c){let p=ne(s,-Y,Y,m=>u(y(w,m)));oe(e,b(o.colour(f),.16),[[0,i],...p,[t,i]]),E(e,b(o.colour(f)),2.5,p)}e.restore(),Ft(e,o,s,i+16,l,a),Ot(e,o,s,t,i,r);let d=le(t,r,{data:n,model:l});_(e,o,b(o.colour("blue")),...d.data,6),_(e,o,b(o.colour("orange")),...d.model,7)}function Ft(e,t,r,o,{centre:n,offset:l,logWidth:a},s){let i=b(t.colour("orange"));for(let u of[-1,1])for(let c of Bt){let d=o+5*u,f=n+u*l+Math.exp(a)*c,w=s[P(Math.round((f-x[0])/D),0,x.length-1)],p=r(f),m=p+Pt*Math.tanh(w/2),g=Math.min(5,Math.abs(m-p))*Math.sign(w);E(e,b(t.colour("ink"),.75),1.3,[[p,d],[m,d]]),E(e,b(t.colour("ink"),.75),1.3,[[m-g,d-3],[m,d],[m-g,d+3]]),F(e,i,p,d,3)}}function Ot(e,t,r,o,n,l){E(e,b(t.colour("ink"),.4),1,[[0,n],[o,n]]);for(let a=-3;a<=3;a++)C(e,t,A(a,0),r(a),l-8,{align:"center",colour:"muted"});C(e,t,"x",o-4,l-8,{align:"right",bold:!0})}function Ye(e,t,r,o,{data:n,model:l,probabilities:a,best:s}){let i=z(t),u=B(0,1,r-8,8);for(let d of[0,.5,1])E(e,b(o.colour("ink"),d===.5?.55:.2),1,[[0,u(d)],[t,u(d)]],d===.5?[2,3]:[]);let c=x.map(d=>y(n,d)+y(l,d)>Qt);for(let[d,f,w,p]of[[a,"green",3.5,[]],[s,"ink",1.8,[6,4]]])for(let m of Lt(c))E(e,b(o.colour(f),m.on?1:.3),m.on?w:1.2,m.places.map(g=>[i(x[g]),u(d[g])]),p);for(let[d,f]of[[1,"1: real"],[.5,"½"],[0,"0: generated"]])C(e,o,f,4,u(d)+(d?11:-11),{colour:"muted",halo:!0})}function Lt(e){let t=[];return e.forEach((r,o)=>{t.at(-1)?.on!==r&&(t.at(-1)?.places.push(o),t.push({on:r,places:[]})),t.at(-1).places.push(o)}),t}var je=-1.9;function Ue(e,t,r,o,{history:n}){let l=n.at(-1).round,a=40,s=Math.max(0,l-R),i=B(s,s+R,a,t-6),u=B(je,0,r-18,8);for(let d of[0,-.5,-1])E(e,b(o.colour("ink"),.15),1,[[a,u(d)],[t-6,u(d)]]),C(e,o,A(d,1),a-5,u(d),{align:"right",colour:"muted"});let c=u(-Math.log(4));E(e,b(o.colour("purple")),2,[[a,c],[t-6,c]]),C(e,o,"−1.39",a-5,c,{align:"right",colour:"purple"}),C(e,o,"−log 4: q = p",t-8,c+12,{align:"right",colour:"purple"});for(let[d,f,w,p]of[["value","green",3,[]],["best","ink",1.8,[6,4]]]){let m=n.map(g=>[i(g.round),u(P(g[d],je,0))]);E(e,b(o.colour(f)),w,m,p),F(e,b(o.colour(f)),...m.at(-1),d==="value"?4:2.5)}C(e,o,String(s),a,r-6,{align:"center",colour:"muted"}),C(e,o,`${s+R} moves`,t-6,r-6,{align:"right",colour:"muted"})}function Ve(e,t,r){let o=me({value:t.get("seed"),onChange:l=>{t.set("seed",l),t.save_changes(),r()}}),n=()=>{t.get("seed")!==o.value&&(o.value=t.get("seed"),r())};return t.on("change:seed",n),e.onCleanup(()=>t.off("change:seed",n)),o}var Je=`.lw .go-sideways {
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
`;var Ke={discriminator:.01,generator:.1},se={discriminator:10,generator:5},Rt=14;function zt({model:e,el:t}){let r=pe(t,{css:Je,title:"The game on a line",lead:"Press Play. D learns to tell data from generated numbers and comes close to the best there is, D* = p/(p + q). G follows its slope. Where both densities agree, the best D says ½, and the value of the game is −log 4."}),o=Tt(e),n={},l=Wt(r,n,f),a=Nt(r,e,{moved:f,restart:i,redraw:m,alone:d,match:w}),s=we(r,{onStep:c,onFrame:m,onReset:()=>{a.reset(),Object.assign(n,{data:o.data,model:o.model}),i()},onRest:()=>r.announce(ae(n)),rate:()=>Rt,stride:5,smooth:!0});function i(){Object.assign(n,{discriminator:ze(ve(a.seed.value)),history:[],round:0}),p(),m()}function u(g){g==="discriminator"?Te(n.discriminator,n.data,n.model,Ke.discriminator):n.model=Ne(n.model,re(n.discriminator,a.loss),Ke.generator)}function c(){for(let g=0;g<a.k;g++)u("discriminator");u("generator"),n.round+=1,p()}function d(g){s.pause();for(let v=0;v<se[g];v++)u(g),n.round+=1,p();m(),r.announce(ae(n))}function f({data:g={},model:v={}}){n.data={...n.data,...g},n.model={...n.model,...v},p(),m(),r.announce(ae(n))}function w(){f({model:n.data})}function p(){n.logits=Float64Array.from(q(n.discriminator));let{data:g,model:v,logits:M,history:k,round:T}=n;k.at(-1)?.round===T&&k.pop(),n.divergence=Le(g,v),k.push({round:T,value:Oe(g,v,M),best:2*n.divergence-Math.log(4)}),k.length>R+1&&k.shift()}function m(){n.pull=re(n.discriminator,a.loss),l.draw(n),a.show(n),r.readout(tt(n))}return r.add(U(s.element,a.sides),U(...a.choices),h("div",{class:"go-stage"},V(...l.left),V(l.right,...a.below))),Object.assign(n,{data:o.data,model:o.model}),i(),r.destroy}function Tt(e){let t=(r,o,n)=>({centre:r,offset:o,logWidth:Math.log(n)});return{data:t(0,...e.get("data")),model:t(...e.get("model"))}}function Nt(e,t,{moved:r,restart:o,redraw:n,alone:l,match:a}){let s=[["G: centre","model","centre"],["G: bumps ±","model","offset"],["data: bumps ±","data","offset"],["G: width","model","logWidth"],["data: width","data","logWidth"]].map(([p,m,g])=>$t(p,m,g,r)),i=J({label:"D steps per G step",min:1,max:10,step:1,value:t.get("k"),format:p=>p.toFixed(0)});i.element.classList.add("lw-stacked");let u=s.map(p=>p.element);u.splice(1,0,i.element);let c=fe({label:"loss of G",options:[{value:"non-saturating",label:"−log D",title:"Non-saturating: G maximises the logarithm of D"},{value:"minimax",label:"log(1 − D)",title:"Minimax: G minimises the value of the game"}],value:t.get("loss"),onChange:n}),d=Ve(e,t,o),f=(p,m,g)=>Q({label:p,title:m,onClick:g}).element,w=h("div",{class:"lw-formula go-numbers"});return{seed:d,sides:h("div",{class:"lw-player"},f("D alone",`${se.discriminator} steps of D alone`,()=>l("discriminator")),f("G alone",`${se.generator} steps of G alone`,()=>l("generator")),f("G = data","Put what G makes on the data",a)),choices:[c.element,d.element],below:[w,h("div",{class:"go-sliders"},...u)],get loss(){return c.value},get k(){return i.value},reset(){i.value=t.get("k"),c.value=t.get("loss")},show(p){for(let M of s)M.show(p);let{value:m,best:g}=p.history.at(-1),v=(M,k,T)=>h("p",{},h("span",{},M),h("b",{class:T},A(k)));w.replaceChildren(v("V(D, G)",m,"go-learned"),v("V(D*, G) = −log 4 + 2 · JSD",g,null),v("JSD of data and G",p.divergence,null))}}}function $t(e,t,r,o){let[n,l]=G[r],a=J({label:e,min:n,max:l,step:.01,value:0,format:s=>A(r==="logWidth"?Math.exp(s):s,2),onInput:s=>o({[t]:{[r]:s}})});return a.element.classList.add("lw-stacked"),{element:a.element,show(s){a.value=s[t][r]}}}function Wt(e,t,r){let o=(i,u)=>ge(e,{label:"",height:i,draw:(c,d,f)=>u(c,d,f,e,t)}),n=o(222,_e),l=o(196,(i,u,c)=>Ye(i,u,c,e,Ze(t))),a=o(170,Ue);jt(n.element,t,r);let s=(...i)=>h("span",{class:"go-key"},...i.map(([u,c])=>h("span",{class:c},u)));return{left:[$(s(["■ data, p","go-data"],["■ generated, q","go-model"],["→ pull on samples",null]),n.element),$(s(["━ D, learning","go-learned"],["╌ D* = p/(p + q), the best D",null]),l.element)],right:$(s(["━ V(D, G)","go-learned"],["╌ V(D*, G)",null]),a.element),draw(i){for(let u of[n,l,a])u.redraw();n.describe(`Densities of the data, ${Xe(i.data)}, and of what G makes, ${Xe(i.model)}.`),l.describe(`D and the best D over x. ${Ht(i)}`),a.describe(`The value over ${i.round} moves. ${et(i)}`)}}}var Ze=e=>({...e,probabilities:e.logits.map(I),best:$e(e.data,e.model)});function jt(e,t,r){let o=null,n=0;he(e,(l,a,s)=>{let{clientWidth:i,clientHeight:u}=e,[c,d]=[l*i/e.width,a*u/e.height],f=z(i),w=f.back(c);if(s==="start"){let m=le(i,u,t),g=([v,M])=>Math.hypot(v-c,M-d);o=g(m.data)<g(m.model)?"data":"model",n=f.back(m[o][0])-w}let p=w+n;r(o==="model"?{model:{centre:P(p,...G.centre)}}:{data:{offset:P(p-t.data.centre,...G.offset)}})}),e.classList.add("go-sideways")}var Xe=({centre:e,offset:t,logWidth:r})=>(t<.05?`one bump at ${A(e,2)}`:`bumps at ${A(e-t,2)} and ${A(e+t,2)}`)+` of width ${A(Math.exp(r),2)}`;function et({history:e,divergence:t}){let{value:r,best:o}=e.at(-1);return`V(D, G) ${A(r)}, at most ${A(o)}, Jensen-Shannon divergence ${A(t)} nats.`}function Ht(e){let{probabilities:t,best:r}=Ze(e),o=x.findIndex(n=>n>=e.data.centre+e.data.offset);return`Where the data are most likely, D says ${A(t[o],2)}, and D* ${A(r[o],2)}.`}var ae=e=>`Move ${e.round}: ${et(e)} ${tt(e)}`;function tt({data:e,model:t,history:r,divergence:o,round:n}){let{value:l,best:a}=r.at(-1),s=a-l;return n===0&&s>.05?"D has learned nothing yet: its value lies below what the best D would reach.":o<.002?s<.02?"G makes the data: D* is ½ everywhere, D nearly so, and the value is −log 4. Nothing is left to tell apart.":"G makes the data: D* is ½ everywhere. D has not noticed yet, and its value is even below −log 4.":s>.05?"D is behind: the gap between the two curves is what it has yet to learn about this G.":qt(e,t)?"G serves one bump, and D* finds the other empty of generated numbers. G feels no slope that leads there.":"D is close to D*: high where data prevail, low where G does. G moves its numbers up this slope."}var qt=(e,t)=>e.offset>2*Math.exp(e.logWidth)&&Math.abs(Math.abs(t.centre-e.centre)-e.offset)<.35&&t.offset<.4,Pr={render:zt};export{Pr as default};
