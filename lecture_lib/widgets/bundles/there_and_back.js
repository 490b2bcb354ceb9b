var ke=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function m(e,n={},...t){let r=document.createElement(e);for(let[o,a]of Object.entries(n))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...t.filter(o=>o!=null)),r}var et=Math.random().toString(36).slice(2,8),tt=0,ne=()=>`lw-${et}-${++tt}`,B={"data-lm-suppress-shortcuts":"true"},nt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function te(e){let n=document.createElementNS("http://www.w3.org/2000/svg","svg");n.setAttribute("viewBox","0 0 16 16"),n.setAttribute("aria-hidden","true"),n.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",nt[e]),n.append(t),n}function Me(e,n){let t=e.getRootNode(),r=t instanceof ShadowRoot?t:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===n)||r.append(m("style",{"data-lecture-kit":!0},n))}function Ae(e,{title:n,lead:t,css:r}){Me(e,ke),r&&Me(e,r);let o=ne(),a=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=m("p",{class:"lw-readout"}),s=m("div",{class:"lw-body"}),i=V({icon:"enlarge",title:"Full screen",onClick:()=>rt(c)});i.element.hidden=!document.fullscreenEnabled;let c=m("div",{class:"lw",role:"group","aria-labelledby":o,...B},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:o},n),i.element),t?m("p",{class:"lw-lead"},t):null,s,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,w=[()=>d.clear()];u.push(it(()=>w.forEach(p=>p()))),u.push(at(c,()=>w.forEach(p=>p())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(f),f=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(d.has(p)||d.set(p,lt(c,`var(--lw-${p})`)),d.get(p)):ot},onTheme:p=>w.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function rt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ot=[128,128,128];function at(e,n){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),n())});return t.observe(e),()=>t.disconnect()}function lt(e,n){let t=m("span",{style:`color: ${n}`});e.append(t);let r=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(t).color,r.fillRect(0,0,1,1),t.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var T=([e,n,t],r=1)=>`rgb(${e} ${n} ${t} / ${r})`,re=(e,n,t)=>e.map((r,o)=>Math.round(r+(n[o]-r)*t));function it(e){let n=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return n.observe(document.documentElement,t),n.observe(document.body,t),()=>n.disconnect()}var oe=(...e)=>m("div",{class:"lw-row"},...e),Ce=(...e)=>m("div",{class:"lw-column"},...e);var U=(e,...n)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...n),st=e=>e.toFixed(2).replace("-","−");function ae({label:e,min:n,max:t,step:r,value:o,format:a=st,onInput:l=()=>{}}){let s=ne(),i=m("input",{type:"range",id:s,min:n,max:t,step:r,value:o,...B}),c=m("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:m("div",{class:"lw-slider"},m("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,u()}}}function V({label:e,icon:n,title:t,primary:r=!1,onClick:o}){let a=m("span",{},e??""),l=m("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:o,...B},n?te(n):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(te(s))}}}function le({label:e,title:n,value:t=!1,onChange:r=()=>{}}){let o=m("button",{type:"button",class:"lw-button lw-toggle",title:n,"aria-pressed":String(t),...B},m("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function Ee({label:e,options:n,value:t,onChange:r=()=>{}}){let o=ne(),a=n.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>m("input",{type:"radio",name:o,value:i.value,checked:i.value===(t??a[0].value),onchange:()=>r(i.value),...B})),s=a.map((i,c)=>m("label",{title:i.title},l[c],m("span",{},i.label)));return{element:m("fieldset",{class:"lw-choice"},m("legend",{},e),m("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function K({label:e,width:n,height:t}){let r=m("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:n,height:t}),o=r.getContext("2d"),a=o.createImageData(n,t);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<t;s++)for(let c=0;c<n;c++,i++){let u=l(i,c,s);for(let d=0;d<3;d++)a.data[4*i+d]=u[d]}o.putImageData(a,0,0)}}}function $e(e,{label:n,height:t,draw:r}){let o=m("canvas",{class:"lw-chart",role:"img","aria-label":n,style:`height: ${t}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*i),w=Math.round(u*i);(o.width!==d||o.height!==w)&&Object.assign(o,{width:d,height:w}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}var ct=Float64Array.from({length:32},(e,n)=>2**(n-15));function ut(e){let n=e>>10&31,t=e&1023,r=n?ct[n]*(1+t/1024):t*2**-24;return e&32768?-r:r}function W(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function ie(e,n){let t=W(e),r=n==="float16"?2:4,o=n==="float16"?l=>ut(t.getUint16(2*l,!0)):l=>t.getFloat32(4*l,!0),a=new Float32Array(t.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var Fe=`.lw-studio {
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
`;var Oe=Fe,Se=3,tn={draw:1.25*Se,erase:2.5*Se},Ie=(...e)=>m("div",{class:"lw-studio"},...e),se=(...e)=>m("div",{class:"lw-caption"},...e);function ft(e,n){let t=e.dtype==="int8"?ht(e,n):mt(e,n);return{inputShape:e.inputShape,layers:e.layers.map(r=>je(r,t))}}function je(e,n){if(!(e.op in ce))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(ce).join(", ")}`);let t={...e};for(let r of["weight","bias"])e[r]&&(t[r]=n(e,r));return e.op==="convTranspose"&&(t.weight=Re(t.weight,e.inChannels)),e.inner&&(t.inner=e.inner.map(r=>je(r,n))),t}var Q=(e,[n,t])=>e.subarray(n,n+t);function mt({dtype:e},n){let t=ie(n,e);return(r,o)=>Q(t,r[o])}function ht(e,n){let t=W(n),r=2*e.plain,o=ie(new DataView(t.buffer,t.byteOffset,r),"float16"),a=new Int8Array(t.buffer,t.byteOffset+r,t.byteLength-r);return(l,s)=>{if(s!=="weight"||!l.scale)return Q(o,l[s]);let i=Q(o,l.scale),c=Float32Array.from(Q(a,l.weight)),u=c.length/i.length;for(let d=0;d<c.length;d++)c[d]*=i[Math.floor(d/u)];return c}}function Pe(e,n){let t=W(n),r=(a,l)=>new DataView(t.buffer,t.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:s,end:i}])=>[a,ft(l,r(s,i))]))}function ue(e,n){let t=n.length/N(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${n.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Le(e.layers,{data:Float32Array.from(n),shape:e.inputShape,batch:t})}var Le=(e,n)=>e.reduce((t,r)=>ce[r.op](t,r),n),N=e=>e.reduce((n,t)=>n*t,1),G=e=>(n,t)=>{let{data:r}=n;for(let o=0;o<r.length;o++)r[o]=e(r[o],t);return n},ce={linear:wt,conv:gt,convTranspose:vt,affine:yt,instanceNorm:kt,positionBias:Mt,pixelShuffle:Et,upsampleNearest:$t,upsampleBilinear:Ft,skip:At,residual:Ct,reshape:(e,{shape:n})=>({...e,shape:n}),flatten:e=>({...e,shape:[N(e.shape)]}),relu:G(e=>e>0?e:0),leakyRelu:G((e,{slope:n})=>e>0?e:n*e),sigmoid:G(e=>1/(1+Math.exp(-e))),tanh:G(Math.tanh),silu:G(e=>e/(1+Math.exp(-e)))};function wt({data:e,batch:n},{inFeatures:t,outFeatures:r,weight:o,bias:a}){let l=new Float32Array(n*r);fe(e,o,l,n,r,t,r,1);for(let s=0;s<l.length;s++)l[s]+=a[s%r];return{data:l,shape:[r],batch:n}}function gt({data:e,shape:[n,t,r],batch:o},a){let{inChannels:l,outChannels:s,kernel:i,stride:c,padding:u,weight:d,bias:w}=a,f=Math.floor((t+2*u[0]-i[0])/c[0])+1,p=Math.floor((r+2*u[1]-i[1])/c[1])+1,g=f*p,h=l*i[0]*i[1],v=new Float32Array(o*s*g);for(let b=0;b<o;b++){let y=e.subarray(b*n*t*r,(b+1)*n*t*r),C=bt(y,[n,t,r],[f,p],a);fe(C,d,v.subarray(b*s*g),g,s,h,1,g)}return de(v,w,g),{data:v,shape:[s,f,p],batch:o}}function bt(e,[n,t,r],[o,a],{kernel:[l,s],stride:i,padding:c}){let u=new Float32Array(o*a*n*l*s),d=0;for(let w=0;w<o;w++)for(let f=0;f<a;f++)for(let p=0;p<n;p++)for(let g=0;g<l;g++){let h=w*i[0]+g-c[0],v=(p*t+h)*r;for(let b=0;b<s;b++,d++){let y=f*i[1]+b-c[1];h>=0&&h<t&&y>=0&&y<r&&(u[d]=e[v+y])}}return u}function vt({data:e,shape:[n,t,r],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:d,bias:w}=a,f=(t-1)*i[0]-2*c[0]+s[0]+u[0],p=(r-1)*i[1]-2*c[1]+s[1]+u[1],g=t*r,h=l*s[0]*s[1],v=new Float32Array(h*g),b=new Float32Array(o*l*f*p);for(let y=0;y<o;y++){let C=e.subarray(y*n*g,(y+1)*n*g);fe(d,Re(C,n),v,h,g,n,g,1),xt(v,[t,r],b.subarray(y*l*f*p),[l,f,p],a)}return de(b,w,f*p),{data:b,shape:[l,f,p],batch:o}}function xt(e,[n,t],r,[o,a,l],{kernel:[s,i],stride:c,padding:u}){let d=0;for(let w=0;w<o;w++)for(let f=0;f<s;f++)for(let p=0;p<i;p++)for(let g=0;g<n;g++){let h=g*c[0]+f-u[0],v=(w*a+h)*l;for(let b=0;b<t;b++,d++){let y=b*c[1]+p-u[1];h>=0&&h<a&&y>=0&&y<l&&(r[v+y]+=e[d])}}}function yt({data:e,shape:n,batch:t},{weight:r,bias:o}){let[a,...l]=n,s=N(l),i=e.map((c,u)=>c*r[Math.floor(u/s)%a]);return de(i,o,s),{data:i,shape:n,batch:t}}function kt(e,{weight:n,bias:t,eps:r}){let{data:o,shape:a}=e,l=N(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),u=c.reduce((f,p)=>f+p,0)/l,d=c.reduce((f,p)=>f+(p-u)**2,0)/l,w=n[i]/Math.sqrt(d+r);for(let f=0;f<l;f++)c[f]=(c[f]-u)*w+t[i]}return e}function Mt(e,{weight:n}){let{data:t}=e;for(let r=0;r<t.length;r+=n.length)for(let o=0;o<n.length;o++)t[r+o]+=n[o];return e}var ze=(e,n)=>Le(n,{...e,data:e.data.slice()});function At(e,{inner:n}){let t=ze(e,n),r=N(e.shape),o=N(t.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(t.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+t.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ct(e,{inner:n}){let t=ze(e,n);for(let r=0;r<e.data.length;r++)t.data[r]+=e.data[r];return t}function Et({data:e,shape:[n,t,r],batch:o},{factor:a}){let l=[n/(a*a),t*a,r*a];return{data:pe(l,o,(i,c,u)=>{let d=i*a*a+c%a*a+u%a;return e[(d*t+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function $t({data:e,shape:[n,t,r],batch:o},{factor:[a,l]}){let s=[n,t*a,r*l];return{data:pe(s,o,(c,u,d)=>e[(c*t+Math.floor(u/a))*r+Math.floor(d/l)]),shape:s,batch:o}}function Ft({data:e,shape:[n,t,r],batch:o},{factor:[a,l],alignCorners:s}){let i=[n,t*a,r*l],c=Te(t,a,s),u=Te(r,l,s);return{data:pe(i,o,(w,f,p)=>{let{low:g,high:h,part:v}=c[f],{low:b,high:y,part:C}=u[p],S=w*t,D=e[(S+g)*r+b]*(1-C)+e[(S+g)*r+y]*C,j=e[(S+h)*r+b]*(1-C)+e[(S+h)*r+y]*C;return D*(1-v)+j*v}),shape:i,batch:o}}function Te(e,n,t){let r=e*n;return Array.from({length:r},(o,a)=>{let l=t?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/n-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function pe([e,n,t],r,o){let a=new Float32Array(r*e*n*t);for(let l=0,s=0;l<r*e;l++)for(let i=0;i<n;i++)for(let c=0;c<t;c++)a[s++]=o(l,i,c);return a}function de(e,n,t){for(let r=0,o=0;r<e.length;r+=t,o=(o+1)%n.length)for(let a=r;a<r+t;a++)e[a]+=n[o]}function Re(e,n){let t=e.length/n,r=new Float32Array(e.length);for(let o=0,a=0;o<n;o++)for(let l=0;l<t;l++,a++)r[l*n+o]=e[a];return r}function fe(e,n,t,r,o,a,l,s){let i=0;for(;i+4<=r;i+=4){let c=i*a,u=c+a,d=u+a,w=d+a,f=0;for(;f+2<=o;f+=2){let p=f*a,g=p+a,h=0,v=0,b=0,y=0,C=0,S=0,D=0,j=0;for(let M=0;M<a;M++){let P=n[p+M],R=n[g+M],_=e[c+M],x=e[u+M],k=e[d+M],A=e[w+M];h+=_*P,v+=_*R,b+=x*P,y+=x*R,C+=k*P,S+=k*R,D+=A*P,j+=A*R}let E=i*l+f*s;t[E]=h,t[E+s]=v,t[E+=l]=b,t[E+s]=y,t[E+=l]=C,t[E+s]=S,t[E+=l]=D,t[E+s]=j}if(f<o)for(let p=i;p<i+4;p++)t[p*l+f*s]=De(e,p*a,n,f*a,a)}for(;i<r;i++)for(let c=0;c<o;c++)t[i*l+c*s]=De(e,i*a,n,c*a,a)}function De(e,n,t,r,o){let a=0,l=0,s=0,i=0,c=0;for(;c+4<=o;c+=4)a+=e[n+c]*t[r+c],l+=e[n+c+1]*t[r+c+1],s+=e[n+c+2]*t[r+c+2],i+=e[n+c+3]*t[r+c+3];for(;c<o;c++)a+=e[n+c]*t[r+c];return a+l+s+i}var St=12,Ot=90;function Ne(e,n){let t=new Map(n.map(u=>[u,[]])),r=0,o=0,a=[],l=()=>[...t.values()].find(u=>u.length)?.shift(),s=()=>[...t.values()].some(u=>u.length);function i(){r=0;let u=performance.now()+St;for(;performance.now()>=o&&performance.now()<u&&s();)l()();c()}function c(){if(e.root.toggleAttribute("data-working",s()),s())r||=requestAnimationFrame(i);else for(let u of a.splice(0))u()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(u,d){t.set(u,d),c()},hush:()=>o=performance.now()+Ot,done:()=>s()?new Promise(u=>a.push(u)):Promise.resolve()}}var qe=(e,n,t)=>n.reduce((r,o,a)=>r*t[a]+o,e);function He(e,n,t,r){let o=n/t,a=r%o*t,l=Math.floor(r/o)*t,s=new Float32Array(3*t*t);for(let i=0,c=0;i<3;i++)for(let u=0;u<t;u++)for(let d=0;d<t;d++,c++)s[c]=e[4*((l+u)*n+a+d)+i]/255;return s}function X(e,n,t){return e.map((r,o)=>Math.min(1,Math.max(0,r+t*n[o%n.length])))}function z(e,n){let t=e.length/3;return Float32Array.from({length:t},(r,o)=>{let a=0;for(let l=0;l<3;l++)a+=Math.abs(e[l*t+o]-n[l*t+o]);return a/3})}var q=e=>e.reduce((n,t)=>n+t,0)/e.length;function _e(e,n){let t=e.findIndex(([s])=>s>=n-1e-9);if(t<0)return;let[r,o]=e[t],[a,l]=e[Math.max(0,t-1)];return r===a?o:l+(o-l)*(n-a)/(r-a)}function me(e,n,t,r){return Object.assign(a=>t+(r-t)*(a-e)/(n-e),{back:a=>e+(n-e)*(a-t)/(r-t)})}function he(e,n,t,r,o=[]){Object.assign(e,{strokeStyle:n,lineWidth:t,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of r)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function we(e,n,t,r,o){e.fillStyle=n,e.beginPath(),e.arc(t,r,o,0,2*Math.PI),e.fill()}function Z(e,n,t,r,o,a={}){let{colour:l="ink",align:s="left",baseline:i="middle",halo:c=!1,bold:u=!1}=a,d=e.font;u&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:s,textBaseline:i}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:T(n.colour("paper"))}),e.strokeText(t,r,o)),e.fillStyle=T(n.colour(l)),e.fillText(t,r,o),e.font=d}var It=150,ge=34,Be=8,Tt=20,Ue={own:"blue",true:"orange"};function Ve(e,{largest:n,label:t}){let r={own:[],true:[]},o=0,a="own",l=$e(e,{label:t,height:It,draw:s});function s(i,c,u){let d=Math.max(.1,...r.own.map(([,h])=>h),...r.true.map(([,h])=>h)),w=me(0,n,ge,c-Be),f=me(0,1.12*d,u-Tt,6),p=T(e.colour("ink"),.15);for(let h=0;h<=1.12*d;h+=d>.25?.1:.05)he(i,p,1,[[ge,f(h)],[c-Be,f(h)]]),Z(i,e,h.toFixed(2),ge-5,f(h),{align:"right",colour:"muted"});for(let h of[0,n/3,2*n/3,n])Z(i,e,h.toFixed(1),w(h),u-8,{align:h===n?"right":"center",colour:"muted"});Z(i,e,"noise σ",w(n/6),u-8,{align:"center",colour:"muted"});for(let[h,v]of Object.entries(Ue)){let b=r[h].map(([y,C])=>[w(y),f(C)]);b.length>1&&he(i,T(e.colour(v)),2.5,b,h==="true"?[6,4]:[])}let g=_e(r[a],o);g!==void 0&&(we(i,T(e.colour("paper")),w(o),f(g),6.5),we(i,T(e.colour(Ue[a])),w(o),f(g),5))}return{element:l.element,show(i,c,u){r=i,o=c,a=u,l.redraw()},describe:l.describe}}function be(e){let n=Math.floor(e)|0,t=()=>{n=n+2654435769|0;let s=Math.imul(n^n>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},r=t(),o=t(),a=t(),l=t();return function(){let i=Math.imul(o,5),c=Math.imul(i<<7|i>>>25,9),u=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function Dt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function ve(e,n){for(let t=0;t<n.length;t++)n[t]=Dt(e);return n}var We=`.tb-controls {
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
`;var Ge=0,Je=.3,Pt=[0,.03,.06,.1,.15,.2,.25,.3],Ye=.4,H={paint:{thing:"painted face",short:"face",other:"pencil",maker:"F"},pencil:{thing:"drawing",short:"drawing",other:"paint",maker:"G"}},O=e=>e.toFixed(3),Lt=e=>e.toFixed(1).replace("-","−");async function zt({model:e,el:n}){let t=Ae(n,{title:"There and back",lead:"One network draws the face, another paints the drawing. A drawing is grey: where does the second get the colours from?",css:Oe+We}),r=Pe(e.get("networks"),e.get("weights")),o=e.get("size"),a=e.get("axes"),l={paint:await Ke(e.get("paint")),pencil:await Ke(e.get("pencil"))},s=a.map(({values:x})=>x.length),i=0,c=u(be(Ge));function u(x){return{pencil:ve(x,new Float32Array(o*o)),paint:ve(x,new Float32Array(3*o*o))}}let d=Nt(t,o),w=Ne(t,["curve"]),f=Ve(t,{largest:Je,label:"How far off the way back is, over the noise"}),p,g=a.map(({name:x,values:k,start:A})=>ae({label:x,min:0,max:k.length-1,step:1,value:A,format:F=>Lt(k[F]),onInput:()=>M()})),h=Ee({label:"begin with",options:[{value:"paint",label:"a painting"},{value:"pencil",label:"a drawing"}],onChange:()=>M()}),v=ae({label:"noise σ",min:0,max:Je,step:.01,value:0,onInput:()=>M(!0)}),b=le({label:"send a true one back",title:"In place of the translation, what the translation should have been",onChange:()=>M(!0)}),y=V({label:"Other noise",onClick:()=>{c=u(Math.random),v.value||(v.value=.1),M()}}),C=V({label:"Reset",icon:"reset",onClick:()=>_()}),S=(x,k,A)=>{let{data:F,width:$}=l[x];return He(F,$,o,qe(k,A,s))},D=a.map(({start:x})=>x),j=qt(Array.from({length:e.get("people")},(x,k)=>S("paint",k,D)),o,x=>{i=x,M()}),E=(x,k)=>ue(r[x],k).data;function M(x=!1){w.hush();let k=h.value,A=H[k].other,F=g.map(Xe=>Xe.value),$=S(k,i,F),L=S(A,i,F),I=E(A,$),J=X(b.value?L:I,c[A],v.value),Y=E(k,J),Qe={translation:q(z(I,L)),clean:q(z(E(k,I),$)),own:q(z(E(k,X(I,c[A],v.value)),$)),back:q(z(Y,$))},xe={from:k,to:A,x:$,sent:J,back:Y,errors:Qe,sigma:v.value,honest:b.value};d.draw(xe),x||R(k,$,{own:I,true:L},c[A]),P();let ye=Rt(xe);t.readout(ye),t.announce(ye)}function P(){let x=b.value?"true":"own";f.show(p,v.value,x);let k=Object.entries(p).map(([A,F])=>{let[$,L]=[F[0]?.[1]??0,F.at(-1)?.[1]??0];return`from ${A==="own"?"the translation":"a true one"} ${O($)} without, ${O(L)} with σ = ${F.at(-1)?.[0]??0}`});f.describe(`Error of the way back: ${k.join("; ")}`)}function R(x,k,A,F){let $={own:[],true:[]};p=$;let L=Pt.flatMap(I=>Object.entries(A).map(([J,Y])=>()=>{$[J].push([I,q(z(E(x,X(Y,F,I)),k))]),P()}));w.give("curve",L)}function _(){i=0,j.value=0,g.forEach((x,k)=>x.value=D[k]),h.value="paint",v.value=0,b.value=!1,c=u(be(Ge)),M()}return t.add(oe(h.element,C.element),d.element,m("div",{class:"tb-controls"},U("disturb what goes back",v.element,m("div",{class:"tb-buttons"},y.element,b.element),f.element,se(m("span",{class:"tb-key tb-own"},"from the translation"),m("span",{class:"tb-key tb-true"},"from a true one"))),U("the face",Ce(j.element,m("div",{class:"tb-dials"},...g.map(x=>x.element)))))),_(),t.onTheme(()=>M(!0)),w.done().then(()=>t.destroy)}function Rt({to:e,errors:n,sigma:t,honest:r}){let o=H[e].short,a=`off by ${O(n.back)}`;if(r){let l=n.back/n.own,s=l>1.1?"more than":l<.9?"less than":"about as much as",i=s==="more than"?` Its own ${o} tells the network more than a true one.`:"";return`From a true ${o}${t?" with noise":""} the way back is ${a}, ${s} from the network's (${O(n.own)}).${i}`}return t?`With noise on the ${o} the way back is ${a}, ${(n.back/n.clean).toFixed(1)} times as much as without (${O(n.clean)}).`:`The way back is ${a} on average, of 1; the ${o} itself is off by ${O(n.translation)} from a true one.`}function Nt(e,n){let t=i=>K({label:i,width:n,height:n}),r=["x","sent","back","error"].map(i=>({name:i,picture:t(i),head:m("span"),note:se()})),[o,a,l,s]=r;return{element:Ie(...r.map(({picture:{element:i},head:c,note:u})=>U(c,i,u))),draw({from:i,to:c,...u}){let{thing:d}=H[i],w=u.honest?`true ${H[c].short}`:`${H[c].short} ${H[c].maker}(x)`;ee(o.picture,u.x),ee(a.picture,u.sent),ee(l.picture,u.back);let f=z(u.back,u.x),p=e.colour("paper"),g=e.colour("red");s.picture.paint(v=>re(p,g,Math.min(1,f[v]/Ye)));let h=u.sigma?" + noise":"";o.head.textContent=`${d} x`,a.head.textContent=`${w}${h}`,l.head.textContent=`back to ${i}`,s.head.textContent="error",o.note.textContent="the original",a.note.textContent=u.honest?"not from a network":`off by ${O(u.errors.translation)}`,l.note.replaceChildren("off by ",m("b",{},O(u.errors.back))),s.note.textContent=`red: ${Ye} and more`,o.picture.describe(`Original: a ${d}`),a.picture.describe(`What goes back: the ${w}${h}`),l.picture.describe(`The way back, off by ${O(u.errors.back)} on average`),s.picture.describe("Where original and way back differ")}}}function ee(e,n){let t=n.length/3;e.paint(r=>[255*n[r],255*n[t+r],255*n[2*t+r]])}function qt(e,n,t){let r=e.map((a,l)=>{let s=K({label:"",width:n,height:n});s.element.setAttribute("aria-hidden","true"),ee(s,a);let i=`Person ${l+1}`;return m("button",{...{type:"button",class:"lw-digit tb-person","aria-label":i,title:i},"data-lm-suppress-shortcuts":"true",onclick:()=>{o(l),t(l)}},s.element)}),o=a=>r.forEach((l,s)=>l.setAttribute("aria-pressed",String(s===a)));return{element:m("div",{class:"lw-tray",role:"group","aria-label":"Person"},...r),set value(a){o(a)}}}async function Ke(e){let n=await createImageBitmap(new Blob([e],{type:"image/webp"})),{width:t,height:r}=n,o=m("canvas",{width:t,height:r}).getContext("2d",{willReadFrequently:!0});return o.drawImage(n,0,0),n.close(),o.getImageData(0,0,t,r)}var Sn={render:zt};export{Sn as default};
