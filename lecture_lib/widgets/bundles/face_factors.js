var b=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function i(e,l={},...t){let n=document.createElement(e);for(let[s,a]of Object.entries(l))s.startsWith("on")?n.addEventListener(s.slice(2),a):a===!0?n.setAttribute(s,""):a!==!1&&a!=null&&n.setAttribute(s,a);return n.append(...t.filter(s=>s!=null)),n}var z=Math.random().toString(36).slice(2,8),L=0,y=()=>`lw-${z}-${++L}`,g={"data-lm-suppress-shortcuts":"true"},H={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function v(e){let l=document.createElementNS("http://www.w3.org/2000/svg","svg");l.setAttribute("viewBox","0 0 16 16"),l.setAttribute("aria-hidden","true"),l.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",H[e]),l.append(t),l}function x(e,l){let t=e.getRootNode(),n=t instanceof ShadowRoot?t:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===l)||n.append(i("style",{"data-lecture-kit":!0},l))}function k(e,{title:l,lead:t,css:n}){x(e,b),n&&x(e,n);let s=y(),a=i("p",{class:"lw-voice",role:"status","aria-live":"polite"}),c=i("p",{class:"lw-readout"}),o=i("div",{class:"lw-body"}),r=h({icon:"enlarge",title:"Full screen",onClick:()=>I(d)});r.element.hidden=!document.fullscreenEnabled;let d=i("div",{class:"lw",role:"group","aria-labelledby":s,...g},i("div",{class:"lw-head"},i("div",{class:"lw-title",id:s},l),r.element),t?i("p",{class:"lw-lead"},t):null,o,c,a);e.append(d);let m=[()=>d.remove()],p=new Map,w=[()=>p.clear()];m.push($(()=>w.forEach(u=>u()))),m.push(F(d,()=>w.forEach(u=>u())));let f=0;return m.push(()=>clearTimeout(f)),{root:d,body:o,add:(...u)=>o.append(...u),announce(u){clearTimeout(f),f=setTimeout(()=>{a.textContent=u},500)},readout(u){c.textContent!==u&&(c.textContent=u)},colour(u){return d.isConnected?(p.has(u)||p.set(u,R(d,`var(--lw-${u})`)),p.get(u)):j},onTheme:u=>w.push(u),onCleanup:u=>m.push(u),destroy(){for(;m.length;)m.pop()()}}}function I(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var j=[128,128,128];function F(e,l){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),l())});return t.observe(e),()=>t.disconnect()}function R(e,l){let t=i("span",{style:`color: ${l}`});e.append(t);let n=i("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(t).color,n.fillRect(0,0,1,1),t.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}function $(e){let l=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return l.observe(document.documentElement,t),l.observe(document.body,t),()=>l.disconnect()}var C=(...e)=>i("div",{class:"lw-row"},...e);var T=e=>e.toFixed(2).replace("-","−");function A({label:e,min:l,max:t,step:n,value:s,format:a=T,onInput:c=()=>{}}){let o=y(),r=i("input",{type:"range",id:o,min:l,max:t,step:n,value:s,...g}),d=i("output",{for:o,class:"lw-value"}),m=()=>{d.textContent=a(r.valueAsNumber),r.setAttribute("aria-valuetext",d.textContent)};return r.addEventListener("input",()=>{m(),c(r.valueAsNumber)}),m(),{element:i("div",{class:"lw-slider"},i("label",{for:o},e),r,d),input:r,get value(){return r.valueAsNumber},set value(p){r.value=p,m()}}}function h({label:e,icon:l,title:t,primary:n=!1,onClick:s}){let a=i("span",{},e??""),c=i("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:s,...g},l?v(l):null,e?a:null);return{element:c,get disabled(){return c.disabled},set disabled(o){c.disabled=o},set label(o){a.textContent=o},set icon(o){c.querySelector("svg").replaceWith(v(o))}}}function E({label:e,width:l,height:t}){let n=i("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:l,height:t}),s=n.getContext("2d"),a=s.createImageData(l,t);return a.data.fill(255),{element:n,context:s,describe:c=>n.setAttribute("aria-label",c),paint(c){for(let o=0,r=0;o<t;o++)for(let d=0;d<l;d++,r++){let m=c(r,d,o);for(let p=0;p<3;p++)a.data[4*r+p]=m[p]}s.putImageData(a,0,0)}}}var M=`.ff-cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 15.5rem), 1fr));
  gap: 0.7rem 1.2rem;
}
.ff-card {
  display: flex;
  gap: 0.7rem;
  align-items: flex-start;
  min-width: 0;
}
.lw .ff-card .lw-pixels {
  flex: none;
  width: 88px;
  image-rendering: auto;
}
.ff-side {
  flex: 1;
  min-width: 0;
}
.lw .ff-meaning {
  margin: 0;
  font-size: 0.83em;
  line-height: 1.3;
  color: var(--lw-muted);
}
`;async function O({model:e,el:l}){let t=k(l,{title:"What makes a face",lead:"Each slider changes one thing and leaves the rest alone. Which of them could you name from a photograph?",css:M}),n=e.get("factors"),s=r=>t.announce(r.describe()),a=n.map(r=>P(r,e.get("steps"),e.get("size"),s)),c=h({label:"Reset",icon:"reset",onClick:()=>{for(let r of a)r.reset();t.announce("All factors are back where they were.")}});t.add(i("div",{class:"ff-cards"},...a.map(r=>r.element)),C(c.element));let o=await createImageBitmap(new Blob([e.get("strips")],{type:"image/jpeg"}));return t.onCleanup(()=>o.close()),a.forEach((r,d)=>r.use(o,d)),t.destroy}function P(e,l,t,n){let s=p=>e.low+p/(l-1)*(e.high-e.low),a=E({label:e.name,width:t,height:t}),c=A({label:i("b",{},e.name),min:0,max:l-1,step:1,value:e.start,format:p=>s(p).toFixed(1).replace("-","−"),onInput:()=>{d(),n(m)}});c.element.classList.add("lw-stacked");let o=null,r=0;function d(){a.describe(m.describe()),o&&a.context.drawImage(o,c.value*t,r,t,t,0,0,t,t)}let m={element:i("div",{class:"ff-card"},a.element,i("div",{class:"ff-side"},c.element,i("p",{class:"ff-meaning"},e.meaning))),describe:()=>`A cartoon face with ${e.name} ${s(c.value).toFixed(1)} (${e.meaning})`,use(p,w){o=p,r=w*t,d()},reset(){c.value=e.start,d()}};return m}var U={render:O};export{U as default};
