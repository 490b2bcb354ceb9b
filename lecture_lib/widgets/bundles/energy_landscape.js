var K=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function f(e,t={},...o){let n=document.createElement(e);for(let[r,l]of Object.entries(t))r.startsWith("on")?n.addEventListener(r.slice(2),l):l===!0?n.setAttribute(r,""):l!==!1&&l!=null&&n.setAttribute(r,l);return n.append(...o.filter(r=>r!=null)),n}var xe=Math.random().toString(36).slice(2,8),Me=0,L=()=>`lw-${xe}-${++Me}`,W={"data-lm-suppress-shortcuts":"true"},ke={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function Q(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let o=document.createElementNS("http://www.w3.org/2000/svg","path");return o.setAttribute("d",ke[e]),t.append(o),t}function ee(e,t){let o=e.getRootNode(),n=o instanceof ShadowRoot?o:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(f("style",{"data-lecture-kit":!0},t))}function te(e,{title:t,lead:o,css:n}){ee(e,K),n&&ee(e,n);let r=L(),l=f("p",{class:"lw-voice",role:"status","aria-live":"polite"}),i=f("p",{class:"lw-readout"}),a=f("div",{class:"lw-body"}),s=q({icon:"enlarge",title:"Full screen",onClick:()=>Ae(u)});s.element.hidden=!document.fullscreenEnabled;let u=f("div",{class:"lw",role:"group","aria-labelledby":r,...W},f("div",{class:"lw-head"},f("div",{class:"lw-title",id:r},t),s.element),o?f("p",{class:"lw-lead"},o):null,a,i,l);e.append(u);let c=[()=>u.remove()],d=new Map,p=[()=>d.clear()];c.push($e(()=>p.forEach(m=>m()))),c.push(Se(u,()=>p.forEach(m=>m())));let v=0;return c.push(()=>clearTimeout(v)),{root:u,body:a,add:(...m)=>a.append(...m),announce(m){clearTimeout(v),v=setTimeout(()=>{l.textContent=m},500)},readout(m){i.textContent!==m&&(i.textContent=m)},colour(m){return u.isConnected?(d.has(m)||d.set(m,Ee(u,`var(--lw-${m})`)),d.get(m)):Ce},onTheme:m=>p.push(m),onCleanup:m=>c.push(m),destroy(){for(;c.length;)c.pop()()}}}function Ae(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ce=[128,128,128];function Se(e,t){if(e.isConnected)return()=>{};let o=new ResizeObserver(()=>{e.isConnected&&(o.disconnect(),t())});return o.observe(e),()=>o.disconnect()}function Ee(e,t){let o=f("span",{style:`color: ${t}`});e.append(o);let n=f("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(o).color,n.fillRect(0,0,1,1),o.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var g=([e,t,o],n=1)=>`rgb(${e} ${t} ${o} / ${n})`,D=(e,t,o)=>e.map((n,r)=>Math.round(n+(t[r]-n)*o));function $e(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),o={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,o),t.observe(document.body,o),()=>t.disconnect()}var I=(...e)=>f("div",{class:"lw-row"},...e),O=(...e)=>f("div",{class:"lw-column"},...e),_=(...e)=>f("div",{class:"lw-columns"},...e),j=(e,...t)=>f("div",{class:"lw-figure"},f("div",{class:"lw-heading"},e),...t),Te=e=>e.toFixed(2).replace("-","−");function F({label:e,min:t,max:o,step:n,value:r,format:l=Te,onInput:i=()=>{}}){let a=L(),s=f("input",{type:"range",id:a,min:t,max:o,step:n,value:r,...W}),u=f("output",{for:a,class:"lw-value"}),c=()=>{u.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",u.textContent)};return s.addEventListener("input",()=>{c(),i(s.valueAsNumber)}),c(),{element:f("div",{class:"lw-slider"},f("label",{for:a},e),s,u),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,c()}}}function q({label:e,icon:t,title:o,primary:n=!1,onClick:r}){let l=f("span",{},e??""),i=f("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:o,"aria-label":e?null:o,onclick:r,...W},t?Q(t):null,e?l:null);return{element:i,get disabled(){return i.disabled},set disabled(a){i.disabled=a},set label(a){l.textContent=a},set icon(a){i.querySelector("svg").replaceWith(Q(a))}}}function P({label:e,options:t,value:o,onChange:n=()=>{}}){let r=L(),l=t.map(a=>typeof a=="string"?{value:a,label:a}:a),i=f("select",{id:r,...W},...l.map(a=>f("option",{value:a.value},a.label)));return o!==void 0&&(i.value=o),i.addEventListener("change",()=>n(i.value)),{element:f("div",{class:"lw-field"},f("label",{for:r},e),i),get value(){return i.value},set value(a){i.value=a}}}function re({value:e=0,onChange:t=()=>{}}){let o=L(),n=f("input",{type:"number",id:o,min:0,max:9999,step:1,value:e,inputmode:"numeric",...W}),r=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&t(r())}),n.addEventListener("change",()=>{n.value=r()}),{element:f("div",{class:"lw-field lw-seed"},f("label",{for:o},"seed"),n),get value(){return r()},set value(l){n.value=l}}}function ne(e,{label:t,height:o,draw:n}){let r=f("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${o}px`}),l=r.getContext("2d");function i(){let s=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=r;if(!u||!c)return;let d=Math.round(u*s),p=Math.round(c*s);(r.width!==d||r.height!==p)&&Object.assign(r,{width:d,height:p}),l.setTransform(s,0,0,s,0,0),l.clearRect(0,0,u,c),l.font=`12px ${getComputedStyle(r).fontFamily}`,n(l,u,c)}let a=new ResizeObserver(i);return a.observe(r),e.onCleanup(()=>a.disconnect()),e.onTheme(i),{element:r,redraw:i,describe:s=>r.setAttribute("aria-label",s)}}function le(e,t){e.classList.add("lw-draggable");let o=(n,r)=>{let l=e.getBoundingClientRect();t((n.clientX-l.left)/l.width*e.width,(n.clientY-l.top)/l.height*e.height,r)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),o(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let r=n.getCoalescedEvents?.()??[];for(let l of r.length?r:[n])o(l,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,r=>{e.hasPointerCapture(r.pointerId)&&o(r,"end")})}function U(e){let t=Math.floor(e)|0,o=()=>{t=t+2654435769|0;let a=Math.imul(t^t>>>16,569420461);return a=Math.imul(a^a>>>15,1935289751),a^a>>>15},n=o(),r=o(),l=o(),i=o();return function(){let s=Math.imul(r,5),u=Math.imul(s<<7|s>>>25,9),c=r<<9;return l^=n,i^=r,r^=l,n^=i,l^=c,i=i<<11|i>>>21,(u>>>0)/4294967296}}function oe(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function ae(e,t){for(let o=0;o<t.length;o++)t[o]=oe(e);return t}function ie(e,t){return{nVisible:e,nHidden:t,W:new Float64Array(e*t),b:new Float64Array(e),c:new Float64Array(t)}}function se(e){return{...e,W:e.W.slice(),b:e.b.slice(),c:e.c.slice()}}function We({nVisible:e,nHidden:t,W:o,b:n,c:r},l,i){let a=0;for(let s=0;s<e;s++)if(l[s]){a+=n[s];for(let u=0;u<t;u++)a+=i[u]*o[s*t+u]}for(let s=0;s<t;s++)a+=i[s]*r[s];return-a}function ue(e){let t=1<<e.nVisible,o=1<<e.nHidden,n=new Float64Array(t*o);for(let r=0;r<t;r++)for(let l=0;l<o;l++)n[r*o+l]=We(e,A(r,e.nVisible),A(l,e.nHidden));return n}function ce(e,t){let o=e.map(r=>-r/t),n=je(o);return{probabilities:o.map(r=>Math.exp(r-n)),logZ:n}}function A(e,t){return Uint8Array.from({length:t},(o,n)=>e>>n&1)}function je(e){let t=e.reduce((o,n)=>Math.max(o,n),-1/0);return t+Math.log(e.reduce((o,n)=>o+Math.exp(n-t),0))}var N=8,V="random",Fe=[[16,10,"4×4 bars and stripes"],[784,20,"MNIST, 20 hidden units"],[784,500,"MNIST, 500 hidden units"]];function He({model:e,el:t}){let o=e.get("presets"),n={nVisible:e.get("n_visible"),nHidden:e.get("n_hidden")},r=te(t,{title:"Energy landscape",lead:"Each square is one state of the machine: the bluer, the lower its energy; the larger its orange dot, the more probable. Drag a connection sideways, tap a unit, or turn up the temperature."}),l={rbm:ie(n.nVisible,n.nHidden),temperature:1,shift:0,v:0,h:0,chosen:{name:"W",index:0}},i=[],a=()=>{pe(l),i.forEach(s=>s())};return i.push(Ie(r,l,a,Re(r,l,o,e.get("seed"),a))),i.push(Pe(r,l,a)),i.push(Xe(r,l)),Ke(r,n),a(),r.destroy}function pe(e){e.energies=ue(e.rbm).map(t=>t+e.shift),Object.assign(e,ce(e.energies,e.temperature)),e.order=[...e.energies.keys()].sort((t,o)=>e.energies[t]-e.energies[o])}var Z=(e,t=e.v,o=e.h)=>t*(1<<e.rbm.nHidden)+o,me=(e,t)=>t>>e.rbm.nHidden,he=(e,t)=>t&(1<<e.rbm.nHidden)-1;function Re(e,t,o,n,r){let l=f("p",{class:"lw-note"}),i=re({value:n,onChange:()=>s(V)}),a=P({label:"machine",onChange:c=>s(c),options:[...Object.entries(o).map(([c,{label:d}])=>({value:c,label:d})),{value:V,label:"Random weights"}]});function s(c){a.value=c,t.rbm=c===V?Le(t.rbm,i.value):ze(t.rbm,o[c]),l.textContent=c===V?"Random weights and biases: a rugged landscape, and no two seeds alike.":o[c].hint,pe(t),t.v=me(t,t.order[0]),t.h=he(t,t.order[0]),r()}function u(){Object.assign(t,{temperature:1,shift:0,chosen:{name:"W",index:0}}),i.value=n,s(Object.keys(o)[0])}return u(),[I(a.element,i.element,q({label:"Reset",icon:"reset",onClick:u}).element),l]}var ze=(e,{W:t,b:o,c:n})=>({...e,W:Float64Array.from(t),b:Float64Array.from(o),c:Float64Array.from(n)});function Le(e,t){let o=se(e),n=U(t);for(let r of["W","b","c"])ae(n,o[r]).forEach((l,i,a)=>{a[i]=Math.round(20*l)/10});return o}function Ie(e,t,o,n){let r=F({label:"temperature T",min:.2,max:8,step:.1,value:1,format:i=>k(i,1),onInput:i=>{t.temperature=i,o()}}),l=F({label:"add to every energy",min:-5,max:5,step:.5,value:0,format:i=>H(i,1),onInput:i=>{t.shift=i,o()}});return e.add(...n,I(r.element,l.element)),()=>{r.value=t.temperature,l.value=t.shift}}function Oe(e,t){let o=we(e.rbm.nVisible,e.rbm.nHidden),n=P({label:"change",options:o.map(({label:l},i)=>({value:String(i),label:l})),onChange:l=>{e.chosen=o[l].parameter,t()}}),r=F({label:"to",min:-N,max:N,step:.1,value:0,format:l=>H(l,1),onInput:l=>{e.rbm[e.chosen.name][e.chosen.index]=l,t()}});return{element:I(n.element,r.element),refresh(){let{name:l,index:i}=e.chosen;n.value=String(o.findIndex(({parameter:a})=>a.name===l&&a.index===i)),r.value=e.rbm[l][i]}}}function we(e,t){let o=[];for(let n=0;n<e;n++)for(let r=0;r<t;r++)o.push({label:`weight v${$(n)} – h${$(r)}`,parameter:{name:"W",index:n*t+r}});for(let n=0;n<e;n++)o.push({label:`bias of v${$(n)}`,parameter:{name:"b",index:n}});for(let n=0;n<t;n++)o.push({label:`bias of h${$(n)}`,parameter:{name:"c",index:n}});return o}function Pe(e,t,o){let{nVisible:n,nHidden:r}=t.rbm,l=(h,b)=>ne(e,{label:"",height:h,draw:(x,C,S)=>b(x,C,S,t,e)}),i=l(180,Ze),a=l(185,Ge),s=l(300,_e),u=(h,b,x)=>F({label:h,min:0,max:(1<<b)-1,step:1,value:0,format:C=>A(C,b).join(""),onInput:x}),c=u("visible v",n,h=>m(h,t.h)),d=u("hidden h",r,h=>m(t.v,h)),p=Oe(t,o),v=Je(t);function m(h,b){Object.assign(t,{v:h,h:b}),o(),e.announce(fe(t))}Ve(i.element,t,m,o),s.element.addEventListener("click",h=>{let b=ve(s.element.clientWidth,s.element.clientHeight,t).stateAt(h.offsetX,h.offsetY);b&&m(b.v,b.h)});let w=_(O(j("The machine: green is +, dashed red is −",i.element),p.element),O(j(`All ${1<<n+r} states, v across and h down`,s.element))),M=_(j("One curve for all states: p = e^(−E/T) / Z",a.element),O(j("The chosen state",c.element,d.element),v.element));return e.add(w,M),()=>{c.value=t.v,d.value=t.h,p.refresh(),v.refresh(),i.describe(Qe(t)),a.describe(`Probability against energy: every state lies on a falling exponential, from energy ${k(t.energies[t.order[0]])} to ${k(t.energies[t.order.at(-1)])}.`),s.describe(`Map of all states, visible states across and hidden states down. ${fe(t)}`);for(let h of[i,a,s])h.redraw()}}function Ve(e,t,o,n){let r=null;le(e,(l,i,a)=>{let s=e.width/e.clientWidth,u=l/s,c=i/s;if(a==="start"){let d=Ne(be(e.clientWidth,e.clientHeight,t.rbm),t.rbm,u,c);r=d&&{...d,x:u,value:t.rbm[d.name][d.index],moved:!1},d&&(t.chosen={name:d.name,index:d.index},n())}else if(r&&a==="move"){if(r.moved||=Math.abs(u-r.x)>4,!r.moved)return;t.rbm[r.name][r.index]=Math.max(-N,Math.min(N,Math.round(10*r.value+(u-r.x))/10)),n()}else r&&a==="end"&&(!r.moved&&r.name==="b"&&o(t.v^1<<r.index,t.h),!r.moved&&r.name==="c"&&o(t.v,t.h^1<<r.index),r=null)}),e.style.touchAction="pan-y",e.style.cursor="ew-resize"}function be(e,t,{nVisible:o,nHidden:n}){let r=(l,i)=>Array.from({length:l},(a,s)=>({x:e*(s+.5)/l,y:i}));return{visible:r(o,t-40),hidden:r(n,40),radius:16}}function Ne({visible:e,hidden:t,radius:o},{nHidden:n},r,l){let i=u=>u.findIndex(c=>Math.hypot(c.x-r,c.y-l)<o+4);if(i(e)>=0)return{name:"b",index:i(e)};if(i(t)>=0)return{name:"c",index:i(t)};let a=e.flatMap(u=>t.map(c=>Be(u,c,r,l))),s=a.indexOf(Math.min(...a));return a[s]<12?{name:"W",index:s}:null}function Be(e,t,o,n){let r=t.x-e.x,l=t.y-e.y,i=Math.max(0,Math.min(1,((o-e.x)*r+(n-e.y)*l)/(r*r+l*l)));return Math.hypot(e.x+i*r-o,e.y+i*l-n)}function Ze(e,t,o,n,r){let{rbm:l,chosen:i}=n,a=be(t,o,l),s=A(n.v,l.nVisible),u=A(n.h,l.nHidden),c=(d,p)=>i.name===d&&i.index===p;a.visible.forEach((d,p)=>a.hidden.forEach((v,m)=>{let w=p*l.nHidden+m;De(e,r,d,v,l.W[w],{chosen:c("W",w),active:s[p]&&u[m]})})),a.visible.forEach((d,p)=>a.hidden.forEach((v,m)=>{let w=p*l.nHidden+m;c("W",w)&&ge(e,r,(d.x+v.x)/2,(d.y+v.y)/2,H(l.W[w],1),!0)})),a.visible.forEach((d,p)=>de(e,r,d,a.radius,`v${$(p)}`,{on:s[p],bias:l.b[p],below:!0,chosen:c("b",p)})),a.hidden.forEach((d,p)=>de(e,r,d,a.radius,`h${$(p)}`,{on:u[p],bias:l.c[p],below:!1,chosen:c("c",p)}))}function De(e,t,o,n,r,{chosen:l,active:i}){e.save(),e.beginPath(),e.moveTo(o.x,o.y),e.lineTo(n.x,n.y),l&&(e.lineWidth=Math.abs(r)+7,e.strokeStyle=g(t.colour("ink"),.18),e.stroke()),e.lineWidth=1+Math.abs(r),e.strokeStyle=g(t.colour(r>0?"green":r<0?"red":"muted"),r===0?.45:i?1:.42),r<0&&e.setLineDash([6,4]),e.stroke(),e.restore()}function ge(e,t,o,n,r,l){e.save(),e.font=e.font.replace(/^\d+px/,l?"bold 12px":"11px"),e.textAlign="center",e.textBaseline="middle",e.lineWidth=4,e.lineJoin="round",e.strokeStyle=g(t.colour("paper")),e.strokeText(r,o,n),e.fillStyle=g(t.colour("ink")),e.fillText(r,o,n),e.restore()}function de(e,t,{x:o,y:n},r,l,{on:i,bias:a,below:s,chosen:u}){let c=t.colour("ink"),d=t.colour("paper");u&&(e.fillStyle=g(D(d,c,.2)),B(e,o,n,r+5)),e.fillStyle=g(i?c:d),e.strokeStyle=g(c),e.lineWidth=1.5,B(e,o,n,r),e.stroke(),e.textAlign="center",e.textBaseline="middle",e.fillStyle=g(i?d:c),e.fillText(l,o,n+1),ge(e,t,o,n+(s?1:-1)*(r+14),`bias ${H(a,1)}`,u)}function B(e,t,o,n){e.beginPath(),e.arc(t,o,n,0,2*Math.PI),e.fill()}function ve(e,t,{rbm:{nVisible:o,nHidden:n}}){let r=1<<o,l=1<<n,i=5,a=n*i+18,s=36,u=44,c=o*i+20,d=(e-a-s)/r,p=(t-u-c)/l;return{columnCount:r,rowCount:l,dot:i,left:a,top:u,w:d,h:p,right:e-s,bottom:t-c,stateAt(v,m){let w=Math.floor((v-a)/d),M=Math.floor((m-u)/p);return w>=0&&w<r&&M>=0&&M<l?{v:w,h:M}:null}}}function _e(e,t,o,n,r){let l=ve(t,o,n),{probabilities:i,energies:a,order:s}=n,u=a[s[0]],c=a[s.at(-1)]-u||1,d=i[s[0]],p=new Float64Array(l.columnCount),v=new Float64Array(l.rowCount),m=r.colour("paper"),w=r.colour("blue"),M=g(r.colour("orange"));for(let h=0;h<l.columnCount;h++)for(let b=0;b<l.rowCount;b++){let x=Z(n,h,b),C=l.left+h*l.w,S=l.top+b*l.h;p[h]+=i[x],v[b]+=i[x],e.fillStyle=g(D(m,w,.06+.5*(1-(a[x]-u)/c))),e.fillRect(C+.5,S+.5,l.w-1,l.h-1),e.fillStyle=M,B(e,C+l.w/2,S+l.h/2,(Math.min(l.w,l.h)/2-1)*Math.sqrt(i[x]/d))}qe(e,l,p,v,r),Ue(e,l,n,r),e.strokeStyle=g(r.colour("ink")),e.lineWidth=2,e.strokeRect(l.left+n.v*l.w,l.top+n.h*l.h,l.w,l.h)}function qe(e,t,o,n,r){e.fillStyle=g(r.colour("orange"),.75);let l=Math.max(...o),i=Math.max(...n);o.forEach((a,s)=>e.fillRect(t.left+s*t.w+1,t.top-3-24*a/l,t.w-2,24*a/l)),n.forEach((a,s)=>e.fillRect(t.right+4,t.top+s*t.h+1,30*a/i,t.h-2)),e.fillStyle=g(r.colour("muted")),e.textBaseline="middle",e.textAlign="left",e.fillText(`p(v), up to ${R(l)}`,t.left,8),e.fillText("p(h)",t.right+4,t.top-10)}function Ue(e,t,o,n){let{nVisible:r,nHidden:l}=o.rbm,i=(a,s,u,c)=>{e.fillStyle=g(n.colour("ink"),(u?1:.14)*(c?1:.62)),e.fillRect(a,s,t.dot-1,t.dot-1)};for(let a=0;a<t.columnCount;a++)A(a,r).forEach((s,u)=>i(t.left+(a+.5)*t.w-2,t.bottom+4+u*t.dot,s,a===o.v));for(let a=0;a<t.rowCount;a++)A(a,l).forEach((s,u)=>i(13+u*t.dot,t.top+(a+.5)*t.h-2,s,a===o.h));e.fillStyle=g(n.colour("muted")),e.textAlign="left",e.textBaseline="middle",e.fillText("h",2,(t.top+t.bottom)/2),e.textAlign="center",e.fillText("v",(t.left+t.right)/2,t.bottom+r*t.dot+13)}function Ge(e,t,o,n,r){let{energies:l,probabilities:i,order:a,temperature:s,logZ:u,shift:c}=n,d=48,p=o-32,v=14,m=[l[a[0]],l[a.at(-1)]].flatMap(y=>[y,y-c]),w=2*Math.floor(Math.min(...m)/2-.25),M=2*Math.ceil(Math.max(...m)/2+.25),h=i[a[0]],b=y=>d+(t-d-8)*(y-w)/(M-w),x=y=>p-(p-v)*y/h,C=g(r.colour("ink")),S=g(r.colour("muted")),T=r.colour("orange");e.strokeStyle=g(r.colour("line")),e.lineWidth=1,e.strokeRect(d,p,t-d-8,0),e.strokeStyle=g(T,.5),e.lineWidth=2,e.beginPath();let E=Math.max(w,-s*(u+Math.log(1.1*h)));for(let y=0;y<=200;y++)e.lineTo(b(E+(M-E)*y/200),x(Math.exp(-(E+(M-E)*y/200)/s-u)));e.stroke();let Y=-1/0;for(let{e:y,p:z,count:X}of Ye(n))e.fillStyle=g(T),B(e,b(y),x(z),4),e.fillStyle=S,e.textAlign="left",e.textBaseline="middle",!(X<2||b(y)<Y+28)&&(e.fillText(`${X}×`,b(y)+(z>.9*h?10:5),x(z)-(z>.9*h?0:11)),Y=b(y));let J=Z(n);e.strokeStyle=C,e.beginPath(),e.arc(b(l[J]),x(i[J]),6.5,0,2*Math.PI),e.stroke(),e.textBaseline="middle",e.textAlign="right",e.fillStyle=g(T),e.fillText(R(h),d-6,x(h)),e.fillText("0",d-6,p),e.fillStyle=g(r.colour("blue")),e.textAlign="center";for(let y of[w,(w+M)/2,M])e.fillText(k(y,0),Math.min(b(y),t-14),p+11);e.fillText("energy E",b((w+M)/2),p+25)}function Ye({energies:e,probabilities:t,order:o}){let n=[];for(let r of o)n.length&&e[r]-n.at(-1).e<1e-9?n.at(-1).count++:n.push({e:e[r],p:t[r],count:1});return n}function Je(e){let t=f("div",{class:"lw-formula"}),o=(...l)=>f("b",{class:"lw-energy"},...l),n=(...l)=>f("b",{class:"lw-probability"},...l),r=l=>f("sup",{},l);return{element:t,refresh(){let{rbm:l,temperature:i,shift:a,energies:s,probabilities:u,order:c}=e,d=Z(e),p=A(e.v,l.nVisible),v=A(e.h,l.nHidden),m=s[d],w=m-s[c[0]],M=(x,C)=>x.reduce((S,T,E)=>S+T*C[E],0),h=l.W.reduce((x,C,S)=>x+C*p[Math.floor(S/l.nHidden)]*v[S%l.nHidden],0),b=[-M(l.b,p),-M(l.c,v),-h,...a?[a]:[]];t.replaceChildren(f("p",{},o("E"),` = −bᵀv − cᵀh − vᵀWh${a?" + constant":""}`,f("br"),`= ${tt(b)} = `,o(k(m))),f("p",{},n("p")," = e",r("−E/T")," / Z = e",r(k(-m/i))," / ",...e.logZ<10?[Math.exp(e.logZ).toFixed(2)]:["e",r(k(e.logZ))]," = ",n(R(u[d])),f("br"),`a softmax over all ${s.length} states; ln Z = ${k(e.logZ)}`),f("p",{},w>1e-9?`The deepest state lies ${k(w)} lower; this one is e`:"No state lies deeper. One that lies 1 higher is e",r(`−${k((w>1e-9?w:1)/i)}`),` = ${et(Math.exp(-(w>1e-9?w:1)/i))} times as probable.`))}}}function Xe(e,t){let o=f("tbody"),n=["v","h","energy","probability"].map(r=>f("th",{scope:"col"},r));return e.add(f("details",{class:"lw-details"},f("summary",{},"The eight most probable states as a table"),f("table",{class:"lw-table"},f("thead",{},f("tr",{},...n)),o))),()=>o.replaceChildren(...t.order.slice(0,8).map(r=>{let l=[A(me(t,r),t.rbm.nVisible).join(""),A(he(t,r),t.rbm.nHidden).join(""),k(t.energies[r]),R(t.probabilities[r])];return f("tr",{},...l.map(i=>f("td",{},i)))}))}function Ke(e,{nVisible:t,nHidden:o}){let n=[[t,o,"this machine"],...Fe],r=a=>a<=40?`= ${(2**a).toLocaleString("en")}`:`≈ 10${G(Math.floor(a*Math.log10(2)))}`,l=a=>{let[s,u]=n[a];e.readout(`2${G(s+u)} ${r(s+u)} joint states. With the larger side summed in closed form, 2${G(Math.min(s,u))} ${r(Math.min(s,u))} terms remain for Z`+(Math.min(s,u)>40?": more than there are atoms in the universe (10⁸⁰).":"."))},i=P({label:"number of states",options:n.map(([a,s,u],c)=>({value:String(c),label:`${a} + ${s} units (${u})`})),onChange:a=>l(Number(a))});e.add(i.element),l(0)}function fe(e){let t=Z(e),{nVisible:o,nHidden:n}=e.rbm;return`Visible ${A(e.v,o).join(" ")}, hidden ${A(e.h,n).join(" ")}: energy ${k(e.energies[t])}, probability ${R(e.probabilities[t])}.`}function Qe({rbm:{W:e,nVisible:t,nHidden:o}}){let r=we(t,o).filter(({parameter:{name:l,index:i}})=>l==="W"&&e[i]).map(({label:l,parameter:{index:i}})=>`${l} ${H(e[i],1)}`);return`Bipartite graph of ${t} visible and ${o} hidden units; ${r.length?r.join(", "):"all weights are zero"}.`}var $=e=>"₁₂₃₄₅₆₇₈₉"[e],G=e=>[...String(e)].map(t=>"⁰¹²³⁴⁵⁶⁷⁸⁹"[t]).join(""),k=(e,t=2)=>Math.abs(e)<.5*10**-t?0 .toFixed(t):e.toFixed(t).replace("-","−"),H=(e,t)=>(e>0?"+":"")+k(e,t),et=e=>e>=.001?e.toPrecision(3):e.toExponential(1).replace("e-"," · 10^−"),R=e=>e>=.0995?`${(100*e).toFixed(0)} %`:e>=5e-4?`${(100*e).toPrecision(2)} %`:"< 0.05 %",tt=e=>e.map((t,o)=>o?(t<0?" − ":" + ")+k(Math.abs(t)):k(t)).join(""),ft={render:He};export{ft as default};
