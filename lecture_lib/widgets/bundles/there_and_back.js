var Le=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function w(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var xt=Math.random().toString(36).slice(2,8),kt=0,ue=()=>`lw-${xt}-${++kt}`,W={"data-lm-suppress-shortcuts":"true"},Mt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ce(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Mt[e]),t.append(n),t}function Re(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(w("style",{"data-lecture-kit":!0},t))}function je(e,{title:t,lead:n,css:r}){Re(e,Le),r&&Re(e,r);let o=ue(),a=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),s=w("div",{class:"lw-body"}),i=V({icon:"enlarge",title:"Full screen",onClick:()=>Ct(u)});i.element.hidden=!document.fullscreenEnabled;let u=w("div",{class:"lw",role:"group","aria-labelledby":o,...W},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),i.element),n?w("p",{class:"lw-lead"},n):null,s,l,a);e.append(u);let c=[()=>u.remove()],f=new Map,d=[()=>f.clear()];c.push(Bt(()=>d.forEach(p=>p()))),c.push(It(u,()=>d.forEach(p=>p())));let m=0;return c.push(()=>clearTimeout(m)),{root:u,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(m),m=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return u.isConnected?(f.has(p)||f.set(p,St(u,`var(--lw-${p})`)),f.get(p)):Et},onTheme:p=>d.push(p),onCleanup:p=>c.push(p),destroy(){for(;c.length;)c.pop()()}}}function Ct(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Et=[128,128,128];function It(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function St(e,t){let n=w("span",{style:`color: ${t}`});e.append(n);let r=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var P=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,fe=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function Bt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var pe=(...e)=>w("div",{class:"lw-row"},...e),Ne=(...e)=>w("div",{class:"lw-column"},...e);var Y=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),Ft=e=>e.toFixed(2).replace("-","−");function de({label:e,min:t,max:n,step:r,value:o,format:a=Ft,onInput:l=()=>{}}){let s=ue(),i=w("input",{type:"range",id:s,min:t,max:n,step:r,value:o,...W}),u=w("output",{for:s,class:"lw-value"}),c=()=>{u.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),l(i.valueAsNumber)}),c(),{element:w("div",{class:"lw-slider"},w("label",{for:s},e),i,u),input:i,get value(){return i.valueAsNumber},set value(f){i.value=f,c()}}}function V({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=w("span",{},e??""),l=w("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...W},t?ce(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(ce(s))}}}function me({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=w("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...W},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function ze({label:e,options:t,value:n,onChange:r=()=>{}}){let o=ue(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>w("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??a[0].value),onchange:()=>r(i.value),...W})),s=a.map((i,u)=>w("label",{title:i.title},l[u],w("span",{},i.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(u=>{u.checked=u.value===i})}}}function Z({label:e,width:t,height:n}){let r=w("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<n;s++)for(let u=0;u<t;u++,i++){let c=l(i,u,s);for(let f=0;f<3;f++)a.data[4*i+f]=c[f]}o.putImageData(a,0,0)}}}function qe(e,{label:t,height:n,draw:r}){let o=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=o;if(!u||!c)return;let f=Math.round(u*i),d=Math.round(c*i);(o.width!==f||o.height!==d)&&Object.assign(o,{width:f,height:d}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,u,c),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,u,c)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}var $t=Float64Array.from({length:32},(e,t)=>2**(t-15));function Qt(e){let t=e>>10&31,n=e&1023,r=t?$t[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function q(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function he(e,t){let n=q(e),r=t==="float16"?2:4,o=t==="float16"?l=>Qt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var He=`.lw-studio {
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
`;var _e=He,Ue=3,Qn={draw:1.25*Ue,erase:2.5*Ue},Ge=(...e)=>w("div",{class:"lw-studio"},...e),we=(...e)=>w("div",{class:"lw-caption"},...e);var Pt=2**24,ee={float16:2,float32:4,int8:1},Tt={float16:65504,int8:65504,float32:35e37};function Ve(e,t){C(Object.hasOwn(ee,e?.dtype),()=>`dtype is ${$(e?.dtype)}; it reads ${Object.keys(ee)}`),C(ve(e.inputShape),()=>`inputShape is ${$(e.inputShape)}; it takes whole numbers from 1`);let n=Je(t).byteLength;C(n%ee[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/ee[e.dtype],o=e.dtype==="int8"?n-2*r:0;C(N(r,0)&&o>=0,()=>`plain is ${$(e.plain)}; that is not in ${n} bytes`),Ae(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function ye(e,t){let n=Tt[t];for(let r=0;r<e.length;r++)C(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function Ke(e,t){C(e instanceof Object,()=>`networks is ${$(e)}; it takes them by name`);let n=Je(t);return Object.entries(e).map(([r,o])=>{let{spec:a,start:l,end:s}=o??{},i=N(l,0)&&N(s,l)&&s<=n.byteLength;return C(i,()=>`${r} lies from ${$(l)} to ${$(s)} of ${n.byteLength} bytes`),[r,a,new DataView(n.buffer,n.byteOffset+l,s-l)]})}function C(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function Je(e){return C(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${$(e)}, not bytes`),q(e)}var $=e=>(JSON.stringify(e)??String(e)).slice(0,200),N=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,Xe=(e,t=1)=>Array.isArray(e)&&e.every(n=>N(n,t)),H=e=>e.reduce((t,n)=>t*n,1),ge=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),U=(e,t)=>Xe(e,t)&&e.length===2,ve=e=>Xe(e)&&e.length>0&&H(e)<=Pt;function Ae(e,t,n){C(Array.isArray(e),()=>`layers is ${$(e)}; it takes a list`);for(let r of e){let o=r?.op;C(Object.hasOwn(be,o),()=>`there is no layer ${$(o)}; there is ${Object.keys(be).join(", ")}`);let a=be[o](t,r,n);C(a&&ve(a.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${$(r)}`),C(a.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:l=0,bias:s=0,rows:i=0}=a,u=i&&n.small!==void 0,c={weight:[l,u?n.small:n.plain],bias:[s,n.plain]};c.scale=[u?i:0,n.plain];for(let[f,[d,m]]of Object.entries(c)){let p=r[f];C(d?Lt(p,d,m):p===void 0,()=>`the ${f} of ${o} lies at [start, count] ${$(p)} of ${m}; it takes ${d} numbers`)}t=a.shape}return t}var Lt=(e,t,n)=>U(e,0)&&e[1]===t&&e[0]+t<=n,te=e=>({shape:e}),We=([e,...t],n)=>t.length===2&&U(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function Ye([e,...t],n,r,o){let{inChannels:a,outChannels:l,kernel:s,stride:i,padding:u}=n;return t.length!==2||a!==e||!N(l)||!U(s,1)||!U(i,1)||!U(u,0)?!1:{shape:[l,...t.map(o)],weight:e*l*H(s),bias:l,rows:r}}var be={linear:(e,{inFeatures:t,outFeatures:n})=>N(n)&&ge(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,a=(l,s)=>Math.floor((l+2*o[s]-n[s])/r[s])+1;return Ye(e,t,t.outChannels,a)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:a}=t,l=(s,i)=>(s-1)*r[i]-2*o[i]+n[i]+a[i];return U(a,0)&&Ye(e,t,t.inChannels,l)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:H(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&N(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>We(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&We(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=Ae(t,e,n);return ge(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>ge(Ae(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>ve(t)&&H(t)===H(e)&&{shape:t},flatten:e=>({shape:[H(e)]}),relu:te,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:te,tanh:te,silu:te};var Rt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var T=jt();function jt(){try{let e=Uint8Array.from(atob(Rt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function ne(e,t,n){if(!T){let[i,u,c]=[n*e,n*t,e*t].map(f=>new Float32Array(f));return{a:i,b:u,out:c,multiply:()=>Nt(i,u,c,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,s=Ze(l+3*t+8);return{a:s.subarray(r,o),b:s.subarray(o,a),out:s.subarray(a,l),multiply:()=>T.product(4*r,4*o,4*a,0,e,t,n)}}function ke(e){if(!T)return e.map(n=>1/(1+Math.exp(-n)));let t=Ze(e.length+3);return t.set(e),T.sigmoid(0,4*e.length),t.slice(0,e.length)}var xe=new Float32Array(0);function Ze(e){let t=4*e-T.memory.buffer.byteLength;return t>0&&T.memory.grow(Math.ceil(t/65536)),xe.buffer!==T.memory.buffer&&(xe=new Float32Array(T.memory.buffer)),xe}function Nt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let s=0;s<r;s++){let i=s*o+l,u=i+Math.min(64,o-l),c=0;for(;c+4<=a;c+=4){let f=e[c*r+s],d=e[(c+1)*r+s],m=e[(c+2)*r+s],p=e[(c+3)*r+s];for(let g=i,h=c*o+l,b=h+o,y=b+o,M=y+o;g<u;g++,h++,b++,y++,M++)n[g]+=f*t[h]+d*t[b]+m*t[y]+p*t[M]}for(;c<a;c++){let f=e[c*r+s];for(let d=i,m=c*o+l;d<u;d++,m++)n[d]+=f*t[m]}}}function zt(e,t){Ve(e,t);let n=e.dtype==="int8"?Ht(e,t):qt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>tt(r,n))}}function tt(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=lt(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>tt(r,t))),n}var re=(e,[t,n])=>e.subarray(t,t+n);function qt({dtype:e},t){let n=ye(he(t,e),e);return(r,o)=>re(n,r[o])}function Ht(e,t){let n=q(t),r=2*e.plain,o=ye(he(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,s)=>{if(s!=="weight"||!l.scale)return re(o,l[s]);let i=re(o,l.scale),u=Float32Array.from(re(a,l.weight)),c=u.length/i.length;for(let f=0;f<u.length;f++)u[f]*=i[Math.floor(f/c)];return u}}function nt(e,t){return Object.fromEntries(Ke(e,t).map(([n,r,o])=>[n,zt(r,o)]))}function Ce(e,t){let n=t.length/Q(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=rt(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return C(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var rt=(e,t)=>e.reduce((n,r)=>Ut[r.op](n,r),t),Q=e=>e.reduce((t,n)=>t*n,1),Me=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},Ut={linear:Gt,conv:Wt,convTranspose:Kt,affine:Jt,instanceNorm:Xt,positionBias:Zt,pixelShuffle:nn,upsampleNearest:rn,upsampleBilinear:on,skip:en,residual:tn,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[Q(e.shape)]}),relu:Me(e=>e>0?e:0),leakyRelu:Me((e,{slope:t})=>e>0?e:t*e),tanh:Me(Math.tanh),sigmoid:e=>({...e,data:ke(e.data)}),silu:_t};function _t(e){let{data:t}=e,n=ke(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function Gt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:s,out:i,multiply:u}=ne(t,r,n);l.set(lt(e,t)),s.set(o),u();let c=i.slice();for(let f=0;f<c.length;)for(let d=0;d<r;f++,d++)c[f]+=a[d];return{data:c,shape:[r],batch:t}}function Wt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:s,weight:i,bias:u}=r,[c,f]=[0,1].map(A=>Math.floor((t[A+1]+2*s[A]-a[A])/l[A])+1),d=c*f,m=i.length/o,{a:p,b:g,out:h,multiply:b}=ne(o,d,m);p.set(i),g.fill(0);let y=l[0]*l[1]===1&&f===t[2]?Vt:Yt,M=new Float32Array(n*o*d);for(let A=0;A<n;A++)y(e.subarray(A*Q(t),(A+1)*Q(t)),g,t,[c,f],r),b(),M.set(h,A*h.length);return Ie(M,u,d),{data:M,shape:[o,c,f],batch:n}}function Yt(e,t,n,r,o){ot(n,r,o,(a,l,s,i)=>{for(let u=s+i;s<u;a+=l,s++)t[s]=e[a]})}function Vt(e,t,[n,r,o],[a],{kernel:[l,s],padding:i}){for(let u=0,c=0;u<n;u++)for(let f=0;f<l;f++)for(let d=0;d<s;d++,c+=a*o){let[m,p]=oe(f-i[0],1,r,a),[g,h]=oe(d-i[1],1,o,o);if(m>=p||g>=h)continue;let b=m*o+g,y=(p-1)*o+h,M=(u*r+f-i[0])*o+d-i[1];t.set(e.subarray(b+M,y+M),c+b);for(let A=c+m*o;A<c+p*o;A+=o){for(let v=0;v<g;v++)t[A+v]=0;for(let v=h;v<o;v++)t[A+v]=0}}}function Kt({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:u,outputPadding:c,weight:f,bias:d}=a,m=(v,F)=>(v-1)*i[F]-2*u[F]+s[F]+c[F],p=[l,m(n,0),m(r,1)],g=n*r,{a:h,b,out:y,multiply:M}=ne(f.length/t,g,t);h.set(f);let A=new Float32Array(o*Q(p));for(let v=0;v<o;v++){let F=A.subarray(v*Q(p),(v+1)*Q(p));b.set(e.subarray(v*t*g,(v+1)*t*g)),M(),ot(p,[n,r],a,(L,R,I,K)=>{for(let se=I+K;I<se;I++,L+=R)F[L]+=y[I]})}return Ie(A,d,p[1]*p[2]),{data:A,shape:p,batch:o}}function ot([e,t,n],[r,o],{kernel:[a,l],stride:s,padding:i},u){for(let c=0,f=0;c<e;c++)for(let d=0;d<a;d++)for(let m=0;m<l;m++,f++){let[p,g]=oe(d-i[0],s[0],t,r),[h,b]=oe(m-i[1],s[1],n,o);for(let y=p;y<g;y++){let M=(c*t+y*s[0]+d-i[0])*n;u(M+h*s[1]+m-i[1],s[1],(f*r+y)*o+h,b-h)}}}var oe=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function Jt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,s=Q(l),i=e.map((u,c)=>u*r[Math.floor(c/s)%a]);return Ie(i,o,s),{data:i,shape:t,batch:n}}function Xt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=Q(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let u=o.subarray(s,s+l),c=u.reduce((m,p)=>m+p,0)/l,f=u.reduce((m,p)=>m+(p-c)**2,0)/l,d=t[i]/Math.sqrt(f+r);for(let m=0;m<l;m++)u[m]=(u[m]-c)*d+n[i]}return e}function Zt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var at=(e,t)=>rt(t,{...e,data:e.data.slice()});function en(e,{inner:t}){let n=at(e,t),r=Q(e.shape),o=Q(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function tn(e,{inner:t}){let n=at(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function nn({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:Ee(l,o,(i,u,c)=>{let f=i*a*a+u%a*a+c%a;return e[(f*n+Math.floor(u/a))*r+Math.floor(c/a)]}),shape:l,batch:o}}function rn({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let s=[t,n*a,r*l];return{data:Ee(s,o,(u,c,f)=>e[(u*n+Math.floor(c/a))*r+Math.floor(f/l)]),shape:s,batch:o}}function on({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,n*a,r*l],u=et(n,a,s),c=et(r,l,s);return{data:Ee(i,o,(d,m,p)=>{let{low:g,high:h,part:b}=u[m],{low:y,high:M,part:A}=c[p],v=d*n,F=e[(v+g)*r+y]*(1-A)+e[(v+g)*r+M]*A,L=e[(v+h)*r+y]*(1-A)+e[(v+h)*r+M]*A;return F*(1-b)+L*b}),shape:i,batch:o}}function et(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function Ee([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,s=0;l<r*e;l++)for(let i=0;i<t;i++)for(let u=0;u<n;u++)a[s++]=o(l,i,u);return a}function Ie(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function lt(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}var an=12,ln=90;function it(e,t){let n=new Map(t.map(c=>[c,[]])),r=0,o=0,a=[],l=()=>[...n.values()].find(c=>c.length)?.shift(),s=()=>[...n.values()].some(c=>c.length);function i(){r=0;let c=performance.now()+an;for(;performance.now()>=o&&performance.now()<c&&s();)l()();u()}function u(){if(e.root.toggleAttribute("data-working",s()),s())r||=requestAnimationFrame(i);else for(let c of a.splice(0))c()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(c,f){n.set(c,f),u()},hush:()=>o=performance.now()+ln,done:()=>s()?new Promise(c=>a.push(c)):Promise.resolve()}}var st=(e,t,n)=>t.reduce((r,o,a)=>r*n[a]+o,e);function ct(e,t,n,r){let o=t/n,a=r%o*n,l=Math.floor(r/o)*n,s=new Float32Array(3*n*n);for(let i=0,u=0;i<3;i++)for(let c=0;c<n;c++)for(let f=0;f<n;f++,u++)s[u]=e[4*((l+c)*t+a+f)+i]/255;return s}function ae(e,t,n){return e.map((r,o)=>Math.min(1,Math.max(0,r+n*t[o%t.length])))}function z(e,t){let n=e.length/3;return Float32Array.from({length:n},(r,o)=>{let a=0;for(let l=0;l<3;l++)a+=Math.abs(e[l*n+o]-t[l*n+o]);return a/3})}var _=e=>e.reduce((t,n)=>t+n,0)/e.length;function ut(e,t){let n=e.findIndex(([s])=>s>=t-1e-9);if(n<0)return;let[r,o]=e[n],[a,l]=e[Math.max(0,n-1)];return r===a?o:l+(o-l)*(t-a)/(r-a)}function Se(e,t,n,r){return Object.assign(a=>n+(r-n)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-n)/(r-n)})}function Be(e,t,n,r,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:n,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of r)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function Fe(e,t,n,r,o){e.fillStyle=t,e.beginPath(),e.arc(n,r,o,0,2*Math.PI),e.fill()}function le(e,t,n,r,o,a={}){let{colour:l="ink",align:s="left",baseline:i="middle",halo:u=!1,bold:c=!1}=a,f=e.font;c&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:s,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:P(t.colour("paper"))}),e.strokeText(n,r,o)),e.fillStyle=P(t.colour(l)),e.fillText(n,r,o),e.font=f}var sn=150,$e=34,ft=8,cn=20,pt={own:"blue",true:"orange"};function dt(e,{largest:t,label:n}){let r={own:[],true:[]},o=0,a="own",l=qe(e,{label:n,height:sn,draw:s});function s(i,u,c){let f=Math.max(.1,...r.own.map(([,h])=>h),...r.true.map(([,h])=>h)),d=Se(0,t,$e,u-ft),m=Se(0,1.12*f,c-cn,6),p=P(e.colour("ink"),.15);for(let h=0;h<=1.12*f;h+=f>.25?.1:.05)Be(i,p,1,[[$e,m(h)],[u-ft,m(h)]]),le(i,e,h.toFixed(2),$e-5,m(h),{align:"right",colour:"muted"});for(let h of[0,t/3,2*t/3,t])le(i,e,h.toFixed(1),d(h),c-8,{align:h===t?"right":"center",colour:"muted"});le(i,e,"noise σ",d(t/6),c-8,{align:"center",colour:"muted"});for(let[h,b]of Object.entries(pt)){let y=r[h].map(([M,A])=>[d(M),m(A)]);y.length>1&&Be(i,P(e.colour(b)),2.5,y,h==="true"?[6,4]:[])}let g=ut(r[a],o);g!==void 0&&(Fe(i,P(e.colour("paper")),d(o),m(g),6.5),Fe(i,P(e.colour(pt[a])),d(o),m(g),5))}return{element:l.element,show(i,u,c){r=i,o=u,a=c,l.redraw()},describe:l.describe}}function Qe(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},r=n(),o=n(),a=n(),l=n();return function(){let i=Math.imul(o,5),u=Math.imul(i<<7|i>>>25,9),c=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=c,l=l<<11|l>>>21,(u>>>0)/4294967296}}function un(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Oe(e,t){for(let n=0;n<t.length;n++)t[n]=un(e);return t}var mt=`.tb-controls {
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
`;var ht=0,wt=.3,pn=[0,.03,.06,.1,.15,.2,.25,.3],gt=.4,G={paint:{thing:"painted face",short:"face",other:"pencil",maker:"F"},pencil:{thing:"drawing",short:"drawing",other:"paint",maker:"G"}},O=e=>e.toFixed(3),dn=e=>e.toFixed(1).replace("-","−");async function mn({model:e,el:t}){let n=je(t,{title:"There and back",lead:"One network draws the face, another paints the drawing. A drawing is grey: where does the second get the colours from?",css:_e+mt}),r=nt(e.get("networks"),e.get("weights")),o=e.get("size"),a=e.get("axes"),l={paint:await bt(e.get("paint")),pencil:await bt(e.get("pencil"))},s=a.map(({values:x})=>x.length),i=0,u=c(Qe(ht));function c(x){return{pencil:Oe(x,new Float32Array(o*o)),paint:Oe(x,new Float32Array(3*o*o))}}let f=wn(n,o),d=it(n,["curve"]),m=dt(n,{largest:wt,label:"How far off the way back is, over the noise"}),p,g=a.map(({name:x,values:k,start:E})=>de({label:x,min:0,max:k.length-1,step:1,value:E,format:B=>dn(k[B]),onInput:()=>I()})),h=ze({label:"begin with",options:[{value:"paint",label:"a painting"},{value:"pencil",label:"a drawing"}],onChange:()=>I()}),b=de({label:"noise σ",min:0,max:wt,step:.01,value:0,onInput:()=>I(!0)}),y=me({label:"send a true one back",title:"In place of the translation, what the translation should have been",onChange:()=>I(!0)}),M=V({label:"Other noise",onClick:()=>{u=c(Math.random),b.value||(b.value=.1),I()}}),A=V({label:"Reset",icon:"reset",onClick:()=>De()}),v=(x,k,E)=>{let{data:B,width:S}=l[x];return ct(B,S,o,st(k,E,s))},F=a.map(({start:x})=>x),L=gn(Array.from({length:e.get("people")},(x,k)=>v("paint",k,F)),o,x=>{i=x,I()}),R=(x,k)=>Ce(r[x],k).data;function I(x=!1){d.hush();let k=h.value,E=G[k].other,B=g.map(yt=>yt.value),S=v(k,i,B),j=v(E,i,B),D=R(E,S),J=ae(y.value?j:D,u[E],b.value),X=R(k,J),At={translation:_(z(D,j)),clean:_(z(R(k,D),S)),own:_(z(R(k,ae(D,u[E],b.value)),S)),back:_(z(X,S))},Pe={from:k,to:E,x:S,sent:J,back:X,errors:At,sigma:b.value,honest:y.value};f.draw(Pe),x||se(k,S,{own:D,true:j},u[E]),K();let Te=hn(Pe);n.readout(Te),n.announce(Te)}function K(){let x=y.value?"true":"own";m.show(p,b.value,x);let k=Object.entries(p).map(([E,B])=>{let[S,j]=[B[0]?.[1]??0,B.at(-1)?.[1]??0];return`from ${E==="own"?"the translation":"a true one"} ${O(S)} without, ${O(j)} with σ = ${B.at(-1)?.[0]??0}`});m.describe(`Error of the way back: ${k.join("; ")}`)}function se(x,k,E,B){let S={own:[],true:[]};p=S;let j=pn.flatMap(D=>Object.entries(E).map(([J,X])=>()=>{S[J].push([D,_(z(R(x,ae(X,B,D)),k))]),K()}));d.give("curve",j)}function De(){i=0,L.value=0,g.forEach((x,k)=>x.value=F[k]),h.value="paint",b.value=0,y.value=!1,u=c(Qe(ht)),I()}return n.add(pe(h.element,A.element),f.element,w("div",{class:"tb-controls"},Y("disturb what goes back",b.element,w("div",{class:"tb-buttons"},M.element,y.element),m.element,we(w("span",{class:"tb-key tb-own"},"from the translation"),w("span",{class:"tb-key tb-true"},"from a true one"))),Y("the face",Ne(L.element,w("div",{class:"tb-dials"},...g.map(x=>x.element)))))),De(),n.onTheme(()=>I(!0)),d.done().then(()=>n.destroy)}function hn({to:e,errors:t,sigma:n,honest:r}){let o=G[e].short,a=`off by ${O(t.back)}`;if(r){let l=t.back/t.own,s=l>1.1?"more than":l<.9?"less than":"about as much as",i=s==="more than"?` Its own ${o} tells the network more than a true one.`:"";return`From a true ${o}${n?" with noise":""} the way back is ${a}, ${s} from the network's (${O(t.own)}).${i}`}return n?`With noise on the ${o} the way back is ${a}, ${(t.back/t.clean).toFixed(1)} times as much as without (${O(t.clean)}).`:`The way back is ${a} on average, of 1; the ${o} itself is off by ${O(t.translation)} from a true one.`}function wn(e,t){let n=i=>Z({label:i,width:t,height:t}),r=["x","sent","back","error"].map(i=>({name:i,picture:n(i),head:w("span"),note:we()})),[o,a,l,s]=r;return{element:Ge(...r.map(({picture:{element:i},head:u,note:c})=>Y(u,i,c))),draw({from:i,to:u,...c}){let{thing:f}=G[i],d=c.honest?`true ${G[u].short}`:`${G[u].short} ${G[u].maker}(x)`;ie(o.picture,c.x),ie(a.picture,c.sent),ie(l.picture,c.back);let m=z(c.back,c.x),p=e.colour("paper"),g=e.colour("red");s.picture.paint(b=>fe(p,g,Math.min(1,m[b]/gt)));let h=c.sigma?" + noise":"";o.head.textContent=`${f} x`,a.head.textContent=`${d}${h}`,l.head.textContent=`back to ${i}`,s.head.textContent="error",o.note.textContent="the original",a.note.textContent=c.honest?"not from a network":`off by ${O(c.errors.translation)}`,l.note.replaceChildren("off by ",w("b",{},O(c.errors.back))),s.note.textContent=`red: ${gt} and more`,o.picture.describe(`Original: a ${f}`),a.picture.describe(`What goes back: the ${d}${h}`),l.picture.describe(`The way back, off by ${O(c.errors.back)} on average`),s.picture.describe("Where original and way back differ")}}}function ie(e,t){let n=t.length/3;e.paint(r=>[255*t[r],255*t[n+r],255*t[2*n+r]])}function gn(e,t,n){let r=e.map((a,l)=>{let s=Z({label:"",width:t,height:t});s.element.setAttribute("aria-hidden","true"),ie(s,a);let i=`Person ${l+1}`;return w("button",{...{type:"button",class:"lw-digit tb-person","aria-label":i,title:i},"data-lm-suppress-shortcuts":"true",onclick:()=>{o(l),n(l)}},s.element)}),o=a=>r.forEach((l,s)=>l.setAttribute("aria-pressed",String(s===a)));return{element:w("div",{class:"lw-tray",role:"group","aria-label":"Person"},...r),set value(a){o(a)}}}async function bt(e){let t=await createImageBitmap(new Blob([e],{type:"image/webp"})),{width:n,height:r}=t,o=w("canvas",{width:n,height:r}).getContext("2d",{willReadFrequently:!0});return o.drawImage(t,0,0),t.close(),o.getImageData(0,0,n,r)}var ur={render:mn};export{ur as default};
