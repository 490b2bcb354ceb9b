var Ee=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function w(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var at=Math.random().toString(36).slice(2,8),lt=0,ne=()=>`lw-${at}-${++lt}`,z={"data-lm-suppress-shortcuts":"true"},it={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function re(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",it[e]),t.append(r),t}function Ie(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(w("style",{"data-lecture-kit":!0},t))}function Be(e,{title:t,lead:r,css:n}){Ie(e,Ee),n&&Ie(e,n);let o=ne(),a=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),s=w("div",{class:"lw-body"}),i=N({icon:"enlarge",title:"Full screen",onClick:()=>st(u)});i.element.hidden=!document.fullscreenEnabled;let u=w("div",{class:"lw",role:"group","aria-labelledby":o,...z},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),i.element),r?w("p",{class:"lw-lead"},r):null,s,l,a);e.append(u);let c=[()=>u.remove()],p=new Map,d=[()=>p.clear()];c.push(ft(()=>d.forEach(f=>f()))),c.push(ut(u,()=>d.forEach(f=>f())));let m=0;return c.push(()=>clearTimeout(m)),{root:u,body:s,add:(...f)=>s.append(...f),announce(f){clearTimeout(m),m=setTimeout(()=>{a.textContent=f},500)},readout(f){l.textContent!==f&&(l.textContent=f)},colour(f){return u.isConnected?(p.has(f)||p.set(f,pt(u,`var(--lw-${f})`)),p.get(f)):ct},onTheme:f=>d.push(f),onCleanup:f=>c.push(f),destroy(){for(;c.length;)c.pop()()}}}function st(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ct=[128,128,128];function ut(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function pt(e,t){let r=w("span",{style:`color: ${t}`});e.append(r);let n=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var $=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,oe=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function ft(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var ae=(...e)=>w("div",{class:"lw-row"},...e),Fe=(...e)=>w("div",{class:"lw-column"},...e);var H=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),dt=e=>e.toFixed(2).replace("-","−");function le({label:e,min:t,max:r,step:n,value:o,format:a=dt,onInput:l=()=>{}}){let s=ne(),i=w("input",{type:"range",id:s,min:t,max:r,step:n,value:o,...z}),u=w("output",{for:s,class:"lw-value"}),c=()=>{u.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),l(i.valueAsNumber)}),c(),{element:w("div",{class:"lw-slider"},w("label",{for:s},e),i,u),input:i,get value(){return i.valueAsNumber},set value(p){i.value=p,c()}}}function N({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=w("span",{},e??""),l=w("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...z},t?re(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(re(s))}}}function ie({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=w("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...z},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function Se({label:e,options:t,value:r,onChange:n=()=>{}}){let o=ne(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>w("input",{type:"radio",name:o,value:i.value,checked:i.value===(r??a[0].value),onchange:()=>n(i.value),...z})),s=a.map((i,u)=>w("label",{title:i.title},l[u],w("span",{},i.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(u=>{u.checked=u.value===i})}}}function Y({label:e,width:t,height:r}){let n=w("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<r;s++)for(let u=0;u<t;u++,i++){let c=l(i,u,s);for(let p=0;p<3;p++)a.data[4*i+p]=c[p]}o.putImageData(a,0,0)}}}function Qe(e,{label:t,height:r,draw:n}){let o=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=o;if(!u||!c)return;let p=Math.round(u*i),d=Math.round(c*i);(o.width!==p||o.height!==d)&&Object.assign(o,{width:p,height:d}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,u,c),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,u,c)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}var mt=Float64Array.from({length:32},(e,t)=>2**(t-15));function ht(e){let t=e>>10&31,r=e&1023,n=t?mt[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function U(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function se(e,t){let r=U(e),n=t==="float16"?2:4,o=t==="float16"?l=>ht(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var De=`.lw-studio {
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
`;var Oe=De,$e=3,ur={draw:1.25*$e,erase:2.5*$e},Pe=(...e)=>w("div",{class:"lw-studio"},...e),ce=(...e)=>w("div",{class:"lw-caption"},...e);var bt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var O=At();function At(){try{let e=Uint8Array.from(atob(bt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function V(e,t,r){if(!O){let[i,u,c]=[r*e,r*t,e*t].map(p=>new Float32Array(p));return{a:i,b:u,out:c,multiply:()=>vt(i,u,c,e,t,r)}}let n=8*r,o=n+r*e,a=o+r*t,l=a+e*t,s=Te(l+3*t+8);return{a:s.subarray(n,o),b:s.subarray(o,a),out:s.subarray(a,l),multiply:()=>O.product(4*n,4*o,4*a,0,e,t,r)}}function pe(e){if(!O)return e.map(r=>1/(1+Math.exp(-r)));let t=Te(e.length+3);return t.set(e),O.sigmoid(0,4*e.length),t.slice(0,e.length)}var ue=new Float32Array(0);function Te(e){let t=4*e-O.memory.buffer.byteLength;return t>0&&O.memory.grow(Math.ceil(t/65536)),ue.buffer!==O.memory.buffer&&(ue=new Float32Array(O.memory.buffer)),ue}function vt(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<o;l+=64)for(let s=0;s<n;s++){let i=s*o+l,u=i+Math.min(64,o-l),c=0;for(;c+4<=a;c+=4){let p=e[c*n+s],d=e[(c+1)*n+s],m=e[(c+2)*n+s],f=e[(c+3)*n+s];for(let g=i,h=c*o+l,b=h+o,v=b+o,M=v+o;g<u;g++,h++,b++,v++,M++)r[g]+=p*t[h]+d*t[b]+m*t[v]+f*t[M]}for(;c<a;c++){let p=e[c*n+s];for(let d=i,m=c*o+l;d<u;d++,m++)r[d]+=p*t[m]}}}function yt(e,t){let r=e.dtype==="int8"?kt(e,t):xt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>Le(n,r))}}function Le(e,t){if(!(e.op in de))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(de).join(", ")}`);let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=Ne(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>Le(n,t))),r}var K=(e,[t,r])=>e.subarray(t,t+r);function xt({dtype:e},t){let r=se(t,e);return(n,o)=>K(r,n[o])}function kt(e,t){let r=U(t),n=2*e.plain,o=se(new DataView(r.buffer,r.byteOffset,n),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,s)=>{if(s!=="weight"||!l.scale)return K(o,l[s]);let i=K(o,l.scale),u=Float32Array.from(K(a,l.weight)),c=u.length/i.length;for(let p=0;p<u.length;p++)u[p]*=i[Math.floor(p/c)];return u}}function je(e,t){let r=U(t),n=(a,l)=>new DataView(r.buffer,r.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:s,end:i}])=>[a,yt(l,n(s,i))]))}function me(e,t){let r=t.length/S(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return qe(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r})}var qe=(e,t)=>e.reduce((r,n)=>de[n.op](r,n),t),S=e=>e.reduce((t,r)=>t*r,1),fe=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},de={linear:Ct,conv:Et,convTranspose:Ft,affine:St,instanceNorm:Qt,positionBias:Dt,pixelShuffle:Pt,upsampleNearest:Tt,upsampleBilinear:Rt,skip:$t,residual:Ot,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[S(e.shape)]}),relu:fe(e=>e>0?e:0),leakyRelu:fe((e,{slope:t})=>e>0?e:t*e),tanh:fe(Math.tanh),sigmoid:e=>({...e,data:pe(e.data)}),silu:Mt};function Mt(e){let{data:t}=e,r=pe(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function Ct({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let{a:l,b:s,out:i,multiply:u}=V(t,n,r);l.set(Ne(e,t)),s.set(o),u();let c=i.slice();for(let p=0;p<c.length;)for(let d=0;d<n;p++,d++)c[p]+=a[d];return{data:c,shape:[n],batch:t}}function Et({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:a,stride:l,padding:s,weight:i,bias:u}=n,[c,p]=[0,1].map(A=>Math.floor((t[A+1]+2*s[A]-a[A])/l[A])+1),d=c*p,m=i.length/o,{a:f,b:g,out:h,multiply:b}=V(o,d,m);f.set(i),g.fill(0);let v=l[0]*l[1]===1&&p===t[2]?Bt:It,M=new Float32Array(r*o*d);for(let A=0;A<r;A++)v(e.subarray(A*S(t),(A+1)*S(t)),g,t,[c,p],n),b(),M.set(h,A*h.length);return we(M,u,d),{data:M,shape:[o,c,p],batch:r}}function It(e,t,r,n,o){ze(r,n,o,(a,l,s,i)=>{for(let u=s+i;s<u;a+=l,s++)t[s]=e[a]})}function Bt(e,t,[r,n,o],[a],{kernel:[l,s],padding:i}){for(let u=0,c=0;u<r;u++)for(let p=0;p<l;p++)for(let d=0;d<s;d++,c+=a*o){let[m,f]=J(p-i[0],1,n,a),[g,h]=J(d-i[1],1,o,o);if(m>=f||g>=h)continue;let b=m*o+g,v=(f-1)*o+h,M=(u*n+p-i[0])*o+d-i[1];t.set(e.subarray(b+M,v+M),c+b);for(let A=c+m*o;A<c+f*o;A+=o){for(let y=0;y<g;y++)t[A+y]=0;for(let y=h;y<o;y++)t[A+y]=0}}}function Ft({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:u,outputPadding:c,weight:p,bias:d}=a,m=(y,F)=>(y-1)*i[F]-2*u[F]+s[F]+c[F],f=[l,m(r,0),m(n,1)],g=r*n,{a:h,b,out:v,multiply:M}=V(p.length/t,g,t);h.set(p);let A=new Float32Array(o*S(f));for(let y=0;y<o;y++){let F=A.subarray(y*S(f),(y+1)*S(f));b.set(e.subarray(y*t*g,(y+1)*t*g)),M(),ze(f,[r,n],a,(P,T,E,_)=>{for(let te=E+_;E<te;E++,P+=T)F[P]+=v[E]})}return we(A,d,f[1]*f[2]),{data:A,shape:f,batch:o}}function ze([e,t,r],[n,o],{kernel:[a,l],stride:s,padding:i},u){for(let c=0,p=0;c<e;c++)for(let d=0;d<a;d++)for(let m=0;m<l;m++,p++){let[f,g]=J(d-i[0],s[0],t,n),[h,b]=J(m-i[1],s[1],r,o);for(let v=f;v<g;v++){let M=(c*t+v*s[0]+d-i[0])*r;u(M+h*s[1]+m-i[1],s[1],(p*n+v)*o+h,b-h)}}}var J=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function St({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,s=S(l),i=e.map((u,c)=>u*n[Math.floor(c/s)%a]);return we(i,o,s),{data:i,shape:t,batch:r}}function Qt(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=S(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let u=o.subarray(s,s+l),c=u.reduce((m,f)=>m+f,0)/l,p=u.reduce((m,f)=>m+(f-c)**2,0)/l,d=t[i]/Math.sqrt(p+n);for(let m=0;m<l;m++)u[m]=(u[m]-c)*d+r[i]}return e}function Dt(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var He=(e,t)=>qe(t,{...e,data:e.data.slice()});function $t(e,{inner:t}){let r=He(e,t),n=S(e.shape),o=S(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ot(e,{inner:t}){let r=He(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function Pt({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:he(l,o,(i,u,c)=>{let p=i*a*a+u%a*a+c%a;return e[(p*r+Math.floor(u/a))*n+Math.floor(c/a)]}),shape:l,batch:o}}function Tt({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let s=[t,r*a,n*l];return{data:he(s,o,(u,c,p)=>e[(u*r+Math.floor(c/a))*n+Math.floor(p/l)]),shape:s,batch:o}}function Rt({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,r*a,n*l],u=Re(r,a,s),c=Re(n,l,s);return{data:he(i,o,(d,m,f)=>{let{low:g,high:h,part:b}=u[m],{low:v,high:M,part:A}=c[f],y=d*r,F=e[(y+g)*n+v]*(1-A)+e[(y+g)*n+M]*A,P=e[(y+h)*n+v]*(1-A)+e[(y+h)*n+M]*A;return F*(1-b)+P*b}),shape:i,batch:o}}function Re(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function he([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,s=0;l<n*e;l++)for(let i=0;i<t;i++)for(let u=0;u<r;u++)a[s++]=o(l,i,u);return a}function we(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function Ne(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}var Lt=12,jt=90;function Ue(e,t){let r=new Map(t.map(c=>[c,[]])),n=0,o=0,a=[],l=()=>[...r.values()].find(c=>c.length)?.shift(),s=()=>[...r.values()].some(c=>c.length);function i(){n=0;let c=performance.now()+Lt;for(;performance.now()>=o&&performance.now()<c&&s();)l()();u()}function u(){if(e.root.toggleAttribute("data-working",s()),s())n||=requestAnimationFrame(i);else for(let c of a.splice(0))c()}return e.onCleanup(()=>cancelAnimationFrame(n)),{give(c,p){r.set(c,p),u()},hush:()=>o=performance.now()+jt,done:()=>s()?new Promise(c=>a.push(c)):Promise.resolve()}}var _e=(e,t,r)=>t.reduce((n,o,a)=>n*r[a]+o,e);function We(e,t,r,n){let o=t/r,a=n%o*r,l=Math.floor(n/o)*r,s=new Float32Array(3*r*r);for(let i=0,u=0;i<3;i++)for(let c=0;c<r;c++)for(let p=0;p<r;p++,u++)s[u]=e[4*((l+c)*t+a+p)+i]/255;return s}function X(e,t,r){return e.map((n,o)=>Math.min(1,Math.max(0,n+r*t[o%t.length])))}function L(e,t){let r=e.length/3;return Float32Array.from({length:r},(n,o)=>{let a=0;for(let l=0;l<3;l++)a+=Math.abs(e[l*r+o]-t[l*r+o]);return a/3})}var j=e=>e.reduce((t,r)=>t+r,0)/e.length;function Ge(e,t){let r=e.findIndex(([s])=>s>=t-1e-9);if(r<0)return;let[n,o]=e[r],[a,l]=e[Math.max(0,r-1)];return n===a?o:l+(o-l)*(t-a)/(n-a)}function ge(e,t,r,n){return Object.assign(a=>r+(n-r)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-r)/(n-r)})}function be(e,t,r,n,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of n)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function Ae(e,t,r,n,o){e.fillStyle=t,e.beginPath(),e.arc(r,n,o,0,2*Math.PI),e.fill()}function Z(e,t,r,n,o,a={}){let{colour:l="ink",align:s="left",baseline:i="middle",halo:u=!1,bold:c=!1}=a,p=e.font;c&&(e.font=`600 ${p}`),Object.assign(e,{textAlign:s,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:$(t.colour("paper"))}),e.strokeText(r,n,o)),e.fillStyle=$(t.colour(l)),e.fillText(r,n,o),e.font=p}var qt=150,ve=34,Ye=8,zt=20,Ve={own:"blue",true:"orange"};function Ke(e,{largest:t,label:r}){let n={own:[],true:[]},o=0,a="own",l=Qe(e,{label:r,height:qt,draw:s});function s(i,u,c){let p=Math.max(.1,...n.own.map(([,h])=>h),...n.true.map(([,h])=>h)),d=ge(0,t,ve,u-Ye),m=ge(0,1.12*p,c-zt,6),f=$(e.colour("ink"),.15);for(let h=0;h<=1.12*p;h+=p>.25?.1:.05)be(i,f,1,[[ve,m(h)],[u-Ye,m(h)]]),Z(i,e,h.toFixed(2),ve-5,m(h),{align:"right",colour:"muted"});for(let h of[0,t/3,2*t/3,t])Z(i,e,h.toFixed(1),d(h),c-8,{align:h===t?"right":"center",colour:"muted"});Z(i,e,"noise σ",d(t/6),c-8,{align:"center",colour:"muted"});for(let[h,b]of Object.entries(Ve)){let v=n[h].map(([M,A])=>[d(M),m(A)]);v.length>1&&be(i,$(e.colour(b)),2.5,v,h==="true"?[6,4]:[])}let g=Ge(n[a],o);g!==void 0&&(Ae(i,$(e.colour("paper")),d(o),m(g),6.5),Ae(i,$(e.colour(Ve[a])),d(o),m(g),5))}return{element:l.element,show(i,u,c){n=i,o=u,a=c,l.redraw()},describe:l.describe}}function ye(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},n=r(),o=r(),a=r(),l=r();return function(){let i=Math.imul(o,5),u=Math.imul(i<<7|i>>>25,9),c=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=c,l=l<<11|l>>>21,(u>>>0)/4294967296}}function Ht(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function xe(e,t){for(let r=0;r<t.length;r++)t[r]=Ht(e);return t}var Je=`.tb-controls {
  display: grid;
  gap: 0.8rem 1.6rem;
}
.tb-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.45rem;
  margin-top: 0.3rem;
}
.tb-dials {
  display: grid;
}
.lw .tb-controls .lw-chart {
  margin-top: 0.6rem;
}
.tb-key {
  display: inline-block;
  margin-right: 1em;
  font-size: 0.9em;
  color: var(--lw-muted);
}
.tb-key::before {
  content: "";
  display: inline-block;
  width: 1.6em;
  margin-right: 0.4em;
  border-top: 2.5px solid var(--lw-blue);
  vertical-align: 0.25em;
}
.tb-true::before {
  border-top: 2.5px dashed var(--lw-orange);
}
.lw .tb-person {
  width: 3rem;
  height: 3rem;
}
.tb-dials .lw-slider {
  grid-template-columns: 6em minmax(5rem, 1fr) 2.6em;
}
@container (min-width: 560px) {
  .tb-controls {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
}
`;var Xe=0,Ze=.3,Ut=[0,.03,.06,.1,.15,.2,.25,.3],et=.4,q={paint:{thing:"painted face",short:"face",other:"pencil",maker:"F"},pencil:{thing:"drawing",short:"drawing",other:"paint",maker:"G"}},Q=e=>e.toFixed(3),_t=e=>e.toFixed(1).replace("-","−");async function Wt({model:e,el:t}){let r=Be(t,{title:"There and back",lead:"One network draws the face, another paints the drawing. A drawing is grey: where does the second get the colours from?",css:Oe+Je}),n=je(e.get("networks"),e.get("weights")),o=e.get("size"),a=e.get("axes"),l={paint:await tt(e.get("paint")),pencil:await tt(e.get("pencil"))},s=a.map(({values:x})=>x.length),i=0,u=c(ye(Xe));function c(x){return{pencil:xe(x,new Float32Array(o*o)),paint:xe(x,new Float32Array(3*o*o))}}let p=Yt(r,o),d=Ue(r,["curve"]),m=Ke(r,{largest:Ze,label:"How far off the way back is, over the noise"}),f,g=a.map(({name:x,values:k,start:C})=>le({label:x,min:0,max:k.length-1,step:1,value:C,format:B=>_t(k[B]),onInput:()=>E()})),h=Se({label:"begin with",options:[{value:"paint",label:"a painting"},{value:"pencil",label:"a drawing"}],onChange:()=>E()}),b=le({label:"noise σ",min:0,max:Ze,step:.01,value:0,onInput:()=>E(!0)}),v=ie({label:"send a true one back",title:"In place of the translation, what the translation should have been",onChange:()=>E(!0)}),M=N({label:"Other noise",onClick:()=>{u=c(Math.random),b.value||(b.value=.1),E()}}),A=N({label:"Reset",icon:"reset",onClick:()=>ke()}),y=(x,k,C)=>{let{data:B,width:I}=l[x];return We(B,I,o,_e(k,C,s))},F=a.map(({start:x})=>x),P=Vt(Array.from({length:e.get("people")},(x,k)=>y("paint",k,F)),o,x=>{i=x,E()}),T=(x,k)=>me(n[x],k).data;function E(x=!1){d.hush();let k=h.value,C=q[k].other,B=g.map(nt=>nt.value),I=y(k,i,B),R=y(C,i,B),D=T(C,I),W=X(v.value?R:D,u[C],b.value),G=T(k,W),rt={translation:j(L(D,R)),clean:j(L(T(k,D),I)),own:j(L(T(k,X(D,u[C],b.value)),I)),back:j(L(G,I))},Me={from:k,to:C,x:I,sent:W,back:G,errors:rt,sigma:b.value,honest:v.value};p.draw(Me),x||te(k,I,{own:D,true:R},u[C]),_();let Ce=Gt(Me);r.readout(Ce),r.announce(Ce)}function _(){let x=v.value?"true":"own";m.show(f,b.value,x);let k=Object.entries(f).map(([C,B])=>{let[I,R]=[B[0]?.[1]??0,B.at(-1)?.[1]??0];return`from ${C==="own"?"the translation":"a true one"} ${Q(I)} without, ${Q(R)} with σ = ${B.at(-1)?.[0]??0}`});m.describe(`Error of the way back: ${k.join("; ")}`)}function te(x,k,C,B){let I={own:[],true:[]};f=I;let R=Ut.flatMap(D=>Object.entries(C).map(([W,G])=>()=>{I[W].push([D,j(L(T(x,X(G,B,D)),k))]),_()}));d.give("curve",R)}function ke(){i=0,P.value=0,g.forEach((x,k)=>x.value=F[k]),h.value="paint",b.value=0,v.value=!1,u=c(ye(Xe)),E()}return r.add(ae(h.element,A.element),p.element,w("div",{class:"tb-controls"},H("disturb what goes back",b.element,w("div",{class:"tb-buttons"},M.element,v.element),m.element,ce(w("span",{class:"tb-key tb-own"},"from the translation"),w("span",{class:"tb-key tb-true"},"from a true one"))),H("the face",Fe(P.element,w("div",{class:"tb-dials"},...g.map(x=>x.element)))))),ke(),r.onTheme(()=>E(!0)),d.done().then(()=>r.destroy)}function Gt({to:e,errors:t,sigma:r,honest:n}){let o=q[e].short,a=`off by ${Q(t.back)}`;if(n){let l=t.back/t.own,s=l>1.1?"more than":l<.9?"less than":"about as much as",i=s==="more than"?` Its own ${o} tells the network more than a true one.`:"";return`From a true ${o}${r?" with noise":""} the way back is ${a}, ${s} from the network's (${Q(t.own)}).${i}`}return r?`With noise on the ${o} the way back is ${a}, ${(t.back/t.clean).toFixed(1)} times as much as without (${Q(t.clean)}).`:`The way back is ${a} on average, of 1; the ${o} itself is off by ${Q(t.translation)} from a true one.`}function Yt(e,t){let r=i=>Y({label:i,width:t,height:t}),n=["x","sent","back","error"].map(i=>({name:i,picture:r(i),head:w("span"),note:ce()})),[o,a,l,s]=n;return{element:Pe(...n.map(({picture:{element:i},head:u,note:c})=>H(u,i,c))),draw({from:i,to:u,...c}){let{thing:p}=q[i],d=c.honest?`true ${q[u].short}`:`${q[u].short} ${q[u].maker}(x)`;ee(o.picture,c.x),ee(a.picture,c.sent),ee(l.picture,c.back);let m=L(c.back,c.x),f=e.colour("paper"),g=e.colour("red");s.picture.paint(b=>oe(f,g,Math.min(1,m[b]/et)));let h=c.sigma?" + noise":"";o.head.textContent=`${p} x`,a.head.textContent=`${d}${h}`,l.head.textContent=`back to ${i}`,s.head.textContent="error",o.note.textContent="the original",a.note.textContent=c.honest?"not from a network":`off by ${Q(c.errors.translation)}`,l.note.replaceChildren("off by ",w("b",{},Q(c.errors.back))),s.note.textContent=`red: ${et} and more`,o.picture.describe(`Original: a ${p}`),a.picture.describe(`What goes back: the ${d}${h}`),l.picture.describe(`The way back, off by ${Q(c.errors.back)} on average`),s.picture.describe("Where original and way back differ")}}}function ee(e,t){let r=t.length/3;e.paint(n=>[255*t[n],255*t[r+n],255*t[2*r+n]])}function Vt(e,t,r){let n=e.map((a,l)=>{let s=Y({label:"",width:t,height:t});s.element.setAttribute("aria-hidden","true"),ee(s,a);let i=`Person ${l+1}`;return w("button",{...{type:"button",class:"lw-digit tb-person","aria-label":i,title:i},"data-lm-suppress-shortcuts":"true",onclick:()=>{o(l),r(l)}},s.element)}),o=a=>n.forEach((l,s)=>l.setAttribute("aria-pressed",String(s===a)));return{element:w("div",{class:"lw-tray",role:"group","aria-label":"Person"},...n),set value(a){o(a)}}}async function tt(e){let t=await createImageBitmap(new Blob([e],{type:"image/webp"})),{width:r,height:n}=t,o=w("canvas",{width:r,height:n}).getContext("2d",{willReadFrequently:!0});return o.drawImage(t,0,0),t.close(),o.getImageData(0,0,r,n)}var jr={render:Wt};export{jr as default};
