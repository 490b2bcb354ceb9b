var ye=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function b(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var tt=Math.random().toString(36).slice(2,8),rt=0,ke=()=>`lw-${tt}-${++rt}`,B={"data-lm-suppress-shortcuts":"true"},nt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function N(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",nt[e]),t.append(r),t}function Me(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(b("style",{"data-lecture-kit":!0},t))}function Ae(e,{title:t,lead:r,css:n}){Me(e,ye),n&&Me(e,n);let o=ke(),a=b("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=b("p",{class:"lw-readout"}),i=b("div",{class:"lw-body"}),s=z({icon:"enlarge",title:"Full screen",onClick:()=>ot(c)});s.element.hidden=!document.fullscreenEnabled;let c=b("div",{class:"lw",role:"group","aria-labelledby":o,...B},b("div",{class:"lw-head"},b("div",{class:"lw-title",id:o},t),s.element),r?b("p",{class:"lw-lead"},r):null,i,l,a);e.append(c);let u=[()=>c.remove()],p=new Map,h=[()=>p.clear()];u.push(st(()=>h.forEach(d=>d()))),u.push(lt(c,()=>h.forEach(d=>d())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(f),f=setTimeout(()=>{a.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return c.isConnected?(p.has(d)||p.set(d,it(c,`var(--lw-${d})`)),p.get(d)):at},onTheme:d=>h.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function ot(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var at=[128,128,128];function lt(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function it(e,t){let r=b("span",{style:`color: ${t}`});e.append(r);let n=b("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var $=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,L=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function st(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var H=(...e)=>b("div",{class:"lw-row"},...e);var Se=(...e)=>b("div",{class:"lw-columns"},...e),F=(e,...t)=>b("div",{class:"lw-figure"},b("div",{class:"lw-heading"},e),...t),ct=e=>e.toFixed(2).replace("-","−");function Y({label:e,min:t,max:r,step:n,value:o,format:a=ct,onInput:l=()=>{}}){let i=ke(),s=b("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...B}),c=b("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:b("div",{class:"lw-slider"},b("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function z({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=b("span",{},e??""),l=b("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...B},t?N(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(N(i))}}}function Ee({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=b("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...B},b("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function j({label:e,width:t,height:r}){let n=b("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<r;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let p=0;p<3;p++)a.data[4*s+p]=u[p]}o.putImageData(a,0,0)}}}function J(e,{label:t,height:r,draw:n}){let o=b("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let p=Math.round(c*s),h=Math.round(u*s);(o.width!==p||o.height!==h)&&Object.assign(o,{width:p,height:h}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function $e(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let a=e.getBoundingClientRect();t((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])r(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var ut=Float64Array.from({length:32},(e,t)=>2**(t-15));function dt(e){let t=e>>10&31,r=e&1023,n=t?ut[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function T(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function D(e,t){let r=T(e),n=t==="float16"?2:4,o=t==="float16"?l=>dt(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function pt(e,t){let r=e.dtype==="int8"?mt(e,t):ft(e,t),n=e.layers.map(o=>{if(!(o.op in X))throw new Error(`nn.js has no layer "${o.op}"; it has ${Object.keys(X).join(", ")}`);let a={...o};for(let l of["weight","bias"])o[l]&&(a[l]=r(o,l));return o.op==="convTranspose"&&(a.weight=Oe(a.weight,o.inChannels)),a});return{inputShape:e.inputShape,layers:n}}var W=(e,[t,r])=>e.subarray(t,t+r);function ft({dtype:e},t){let r=D(t,e);return(n,o)=>W(r,n[o])}function mt(e,t){let r=T(t),n=2*e.plain,o=D(new DataView(r.buffer,r.byteOffset,n),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,i)=>{if(i!=="weight"||!l.scale)return W(o,l[i]);let s=W(o,l.scale),c=Float32Array.from(W(a,l.weight)),u=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/u)];return c}}function Q(e,t){let r=T(t),n=(a,l)=>new DataView(r.buffer,r.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:i,end:s}])=>[a,pt(l,n(i,s))]))}function Z(e,t){let r=t.length/ee(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n={data:Float32Array.from(t),shape:e.inputShape,batch:r};for(let o of e.layers)n=X[o.op](n,o);return n}var ee=e=>e.reduce((t,r)=>t*r,1),I=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},X={linear:ht,conv:wt,convTranspose:bt,affine:vt,positionBias:yt,pixelShuffle:Mt,upsampleNearest:kt,upsampleBilinear:At,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[ee(e.shape)]}),relu:I(e=>e>0?e:0),leakyRelu:I((e,{slope:t})=>e>0?e:t*e),sigmoid:I(e=>1/(1+Math.exp(-e))),tanh:I(Math.tanh),silu:I(e=>e/(1+Math.exp(-e)))};function ht({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let l=new Float32Array(t*n);ne(e,o,l,t,n,r,n,1);for(let i=0;i<l.length;i++)l[i]+=a[i%n];return{data:l,shape:[n],batch:t}}function wt({data:e,shape:[t,r,n],batch:o},a){let{inChannels:l,outChannels:i,kernel:s,stride:c,padding:u,weight:p,bias:h}=a,f=Math.floor((r+2*u[0]-s[0])/c[0])+1,d=Math.floor((n+2*u[1]-s[1])/c[1])+1,x=f*d,g=l*s[0]*s[1],v=new Float32Array(o*i*x);for(let m=0;m<o;m++){let w=e.subarray(m*t*r*n,(m+1)*t*r*n),M=gt(w,[t,r,n],[f,d],a);ne(M,p,v.subarray(m*i*x),x,i,g,1,x)}return re(v,h,x),{data:v,shape:[i,f,d],batch:o}}function gt(e,[t,r,n],[o,a],{kernel:[l,i],stride:s,padding:c}){let u=new Float32Array(o*a*t*l*i),p=0;for(let h=0;h<o;h++)for(let f=0;f<a;f++)for(let d=0;d<t;d++)for(let x=0;x<l;x++){let g=h*s[0]+x-c[0],v=(d*r+g)*n;for(let m=0;m<i;m++,p++){let w=f*s[1]+m-c[1];g>=0&&g<r&&w>=0&&w<n&&(u[p]=e[v+w])}}return u}function bt({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:h}=a,f=(r-1)*s[0]-2*c[0]+i[0]+u[0],d=(n-1)*s[1]-2*c[1]+i[1]+u[1],x=r*n,g=l*i[0]*i[1],v=new Float32Array(g*x),m=new Float32Array(o*l*f*d);for(let w=0;w<o;w++){let M=e.subarray(w*t*x,(w+1)*t*x);ne(p,Oe(M,t),v,g,x,t,x,1),xt(v,[r,n],m.subarray(w*l*f*d),[l,f,d],a)}return re(m,h,f*d),{data:m,shape:[l,f,d],batch:o}}function xt(e,[t,r],n,[o,a,l],{kernel:[i,s],stride:c,padding:u}){let p=0;for(let h=0;h<o;h++)for(let f=0;f<i;f++)for(let d=0;d<s;d++)for(let x=0;x<t;x++){let g=x*c[0]+f-u[0],v=(h*a+g)*l;for(let m=0;m<r;m++,p++){let w=m*c[1]+d-u[1];g>=0&&g<a&&w>=0&&w<l&&(n[v+w]+=e[p])}}}function vt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,i=ee(l),s=e.map((c,u)=>c*n[Math.floor(u/i)%a]);return re(s,o,i),{data:s,shape:t,batch:r}}function yt(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}function Mt({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:te(l,o,(s,c,u)=>{let p=s*a*a+c%a*a+u%a;return e[(p*r+Math.floor(c/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function kt({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let i=[t,r*a,n*l];return{data:te(i,o,(c,u,p)=>e[(c*r+Math.floor(u/a))*n+Math.floor(p/l)]),shape:i,batch:o}}function At({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,r*a,n*l],c=Ce(r,a,i),u=Ce(n,l,i);return{data:te(s,o,(h,f,d)=>{let{low:x,high:g,part:v}=c[f],{low:m,high:w,part:M}=u[d],y=h*r,E=e[(y+x)*n+m]*(1-M)+e[(y+x)*n+w]*M,C=e[(y+g)*n+m]*(1-M)+e[(y+g)*n+w]*M;return E*(1-v)+C*v}),shape:s,batch:o}}function Ce(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function te([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,i=0;l<n*e;l++)for(let s=0;s<t;s++)for(let c=0;c<r;c++)a[i++]=o(l,s,c);return a}function re(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function Oe(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}function ne(e,t,r,n,o,a,l,i){let s=0;for(;s+4<=n;s+=4){let c=s*a,u=c+a,p=u+a,h=p+a,f=0;for(;f+2<=o;f+=2){let d=f*a,x=d+a,g=0,v=0,m=0,w=0,M=0,y=0,E=0,C=0;for(let k=0;k<a;k++){let O=t[d+k],_=t[x+k],ge=e[c+k],be=e[u+k],xe=e[p+k],ve=e[h+k];g+=ge*O,v+=ge*_,m+=be*O,w+=be*_,M+=xe*O,y+=xe*_,E+=ve*O,C+=ve*_}let S=s*l+f*i;r[S]=g,r[S+i]=v,r[S+=l]=m,r[S+i]=w,r[S+=l]=M,r[S+i]=y,r[S+=l]=E,r[S+i]=C}if(f<o)for(let d=s;d<s+4;d++)r[d*l+f*i]=Fe(e,d*a,t,f*a,a)}for(;s<n;s++)for(let c=0;c<o;c++)r[s*l+c*i]=Fe(e,s*a,t,c*a,a)}function Fe(e,t,r,n,o){let a=0,l=0,i=0,s=0,c=0;for(;c+4<=o;c+=4)a+=e[t+c]*r[n+c],l+=e[t+c+1]*r[n+c+1],i+=e[t+c+2]*r[n+c+2],s+=e[t+c+3]*r[n+c+3];for(;c<o;c++)a+=e[t+c]*r[n+c];return a+l+i+s}var St=e=>Float32Array.from(e.flatMap(t=>[...t]));function V(e,t){let{data:r}=Z(e,St(t)),n=r.length/t.length;return t.map((o,a)=>r.subarray(a*n,(a+1)*n))}function je(e,t,r){let{data:n}=Z(e,t);return{mu:n.subarray(0,r),logVar:n.length>r?n.subarray(r):void 0}}function Le({mu:e,logVar:t}){return Float64Array.from(e,(r,n)=>(r*r+Math.expm1(t[n])-t[n])/2)}var R=e=>e.reduce((t,r)=>t+r,0),K=e=>Float32Array.from(e,t=>1/(1+Math.exp(-t))),Et=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function ze(e,t){let r=0;for(let n=0;n<e.length;n++)r+=e[n]*t[n]-Et(t[n]);return r}var Te=({mu:e,logVar:t},r)=>Float32Array.from(e,(n,o)=>n+Math.exp(t[o]/2)*r[o]),er=[0,Math.sqrt(5-Math.sqrt(10)),Math.sqrt(5+Math.sqrt(10))],tr=[8/15,(7+2*Math.sqrt(10))/60,(7-2*Math.sqrt(10))/60];function De(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=r(),o=r(),a=r(),l=r();return function(){let s=Math.imul(o,5),c=Math.imul(s<<7|s>>>25,9),u=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function Ct(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Ie(e,t){for(let r=0;r<t.length;r++)t[r]=Ct(e);return t}var Re=16,Ft=1;function Pe({members:e,decoders:t,decoderWeights:r,encoders:n,encoderWeights:o,codes:a}){let l=Q(t,r),i=Object.keys(n).length?Q(n,o):{},s=D(a,"float16");return e.map((c,u)=>{let p=c.kl.length,h=s.length/(2*p*e.length),f=s.subarray(u*h*2*p,(u+1)*h*2*p);return{...c,latent:p,rate:R(c.kl),order:[...c.kl.keys()].sort((d,x)=>c.kl[x]-c.kl[d]),decoder:l[c.name],encoder:i[c.name],codeOf:d=>Ot(f.subarray(d*2*p,(d+1)*2*p))}})}var Ot=e=>({mu:e.subarray(0,e.length/2),logVar:e.subarray(e.length/2)}),jt=(e,{image:t,sample:r})=>e.encoder?je(e.encoder,t,e.latent):e.codeOf(r);function qe(e,t,r){let n=De(r);return Array.from({length:t},()=>Ie(n,new Float32Array(e)))}function oe(e,t){let r=jt(e,t),n=Le(r),o=qe(e.latent,Re,Ft).map(s=>Te(r,s)),[a,...l]=V(e.decoder,[r.mu,...o]),i=l.map(s=>ze(t.image,s));return{q:r,kl:n,image:K(a),reconstruction:R(i)/Re}}var _e=(e,t,r)=>V(e.decoder,qe(e.latent,t,r)).map(K);function Ne(e,{mu:t},r,n,o){let a=Array.from({length:n},(l,i)=>{let s=Float32Array.from(t);return s[r]=o*(2*i/(n-1)-1),s});return V(e.decoder,a).map(K)}var A=28,Lt=20,zt=.1;function He(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(r){let n=Math.sqrt(r.length),o=We(e,n,a=>a*n/e);t.set(Ve(r,o,o))},dab(r,n,o,a=!1){for(let l=0;l<t.length;l++){let i=Math.hypot(l%e+.5-r,Math.floor(l/e)+.5-n),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[l]=a?Math.min(t[l],1-s):Math.max(t[l],s)}}}}function ae(e){let t=Math.sqrt(e.length),r=Tt(e,t);if(!r)return new Float32Array(A**2);let n=Lt/Math.max(r.right-r.left,r.bottom-r.top),o=Dt(e,t),a=Be(t,n,o.x,r.left,r.right),l=Be(t,n,o.y,r.top,r.bottom);return Ve(e,a,l)}function Tt(e,t){let r=t,n=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<zt)continue;let i=l%t,s=Math.floor(l/t);r=Math.min(r,i),n=Math.max(n,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return r<n?{left:r,right:n,top:o,bottom:a}:void 0}function Dt(e,t){let r=0,n=0,o=0;for(let a=0;a<e.length;a++)r+=e[a],n+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:n/r,y:o/r}}function Be(e,t,r,n,o){let a=A/2,l=Math.min(A-(o-r)*t,Math.max((r-n)*t,a));return We(A,e,i=>r+(i-l)/t)}function We(e,t,r){return Array.from({length:e},(n,o)=>{let a=r(o),l=r(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(t,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function Ve(e,t,r){let n=Math.sqrt(e.length),o=new Float32Array(n*t.length),a=new Float32Array(r.length*t.length);for(let l=0;l<n;l++)t.forEach((i,s)=>{for(let[c,u]of i)o[l*t.length+s]+=u*e[l*n+c]});return r.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<t.length;u++)a[i*t.length+u]+=c*o[s*t.length+u]}),a}function le(e,t){let{buffer:r,byteOffset:n,byteLength:o}=T(e),a=Float32Array.from(new Uint8Array(r,n,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var Ke=`.lw-studio {
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
`;var Ge=Ke,ie=3,Ue={draw:1.25*ie,erase:2.5*ie};var U=(...e)=>b("div",{class:"lw-caption"},...e);function Ye(e,{digits:t,labels:r,onChange:n}){let o=He(ie*A),a=j({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],i="",s=0,c=()=>{let g=e.colour("paper"),v=e.colour("ink");a.paint(m=>L(g,v,o.ink[m]))};function u(g,v){l=g,i=v,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function p(g){o.load(t[g]),u(t[g],`digit ${r[g]}`),c()}function h(g){cancelAnimationFrame(s);let v=()=>{u(ae(o.ink),o.ink.some(m=>m>0)?"your drawing":"an empty sheet"),f.value=null,n(g)};g?v():s=requestAnimationFrame(v)}let f=se(e,t,r,g=>{cancelAnimationFrame(s),p(g),n(!0)}),d=Ee({label:"Erase",title:"Draw with paper instead of ink"}),x=z({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),d.value=!1,c(),h(!0)}});return Pt(a,(g,v)=>o.dab(g,v,d.value?Ue.erase:Ue.draw,d.value),()=>{c(),h(!1)},()=>h(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),p(0),{sheet:F("draw here",a.element),tray:b("div",{class:"lw-tray-row"},f.element,H(x.element,d.element)),get image(){return l},get subject(){return i},set sample(g){cancelAnimationFrame(s),f.value=g,d.value=!1,p(g)}}}function se(e,t,r,n,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return b("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),n(c)}},c<0?N("pencil"):Rt(e,t[c]))});function s(c){a=c,l.forEach((u,p)=>i[p].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:b("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function Rt(e,t){let r=Math.sqrt(t.length),n=j({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>G(e,n,t);return e.onTheme(o),o(),n.element}function G(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(a=>L(n,o,Math.min(1,Math.max(0,r[a]))))}function Pt(e,t,r,n){let o;$e(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},r(),i==="end"&&n()})}var ce=2;function ue({label:e,side:t,frames:r,across:n=r}){let o=Math.ceil(r/n),a=t+ce,l=j({label:e,width:n*a-ce,height:o*a-ce});return l.element.classList.add("lw-film"),{element:l.element,describe:l.describe,paint(i,s){let c=i.colour("paper"),u=i.colour("ink"),p=L(c,u,.18),h=Array.from({length:256},(f,d)=>L(c,u,d/255));l.paint((f,d,x)=>{let[g,v]=[d%a,x%a],m=s[Math.floor(x/a)*n+Math.floor(d/a)];return g>=t||v>=t||!m?p:h[Math.round(255*m[v*t+g])]})}}}var Je=`.lw .bd-dial .lw-slider {
  flex: 1 1 16rem;
}
.bd-dial .lw-value {
  font-size: 1.25em;
  font-weight: 650;
}
.bd-ticks {
  grid-column: 2;
  display: flex;
  justify-content: space-between;
  margin-top: -0.4rem;
  font-size: 0.85em;
  color: var(--lw-muted);
}
.bd-ticks span {
  display: flex;
  justify-content: center;
  width: 16px; /* a thumb of the slider */
}
.bd-key {
  margin-right: 1.1em;
  font-size: 0.9em;
  color: var(--lw-muted);
}
.bd-key::before {
  content: "";
  display: inline-block;
  width: 0.7em;
  height: 0.7em;
  margin-right: 0.4em;
  background: var(--lw-blue);
}
.bd-dot::before {
  border-radius: 50%;
  background: var(--lw-orange);
}
.bd-price::before {
  width: 1.4em;
  height: 0;
  border-top: 2.5px dashed var(--lw-orange);
  background: none;
  vertical-align: 0.25em;
}
.bd-pictures {
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: 0.6rem 0.9rem;
}
.bd-four {
  grid-template-columns: repeat(2, minmax(0, 1fr));
}
.bd-pictures .lw-caption {
  margin-top: 0.2rem;
  min-height: 1.3em;
  font-size: 0.9em;
  color: var(--lw-muted);
}
.lw .bd-choose {
  cursor: pointer;
}
.bd-scale {
  display: flex;
  justify-content: space-between;
  color: var(--lw-muted);
  font-size: 0.9em;
}
.lw:has(.bd-dial) .lw-readout {
  min-height: 2.9em;
}
@container (min-width: 560px) {
  .bd-four {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
}
`;var de=16,pe=11,P=3;function _t({model:e,el:t}){let r=Pe({members:e.get("members"),decoders:e.get("decoders"),decoderWeights:e.get("decoder_weights"),encoders:e.get("encoders"),encoderWeights:e.get("encoder_weights"),codes:e.get("codes")}),n=Ae(t,{title:"Beta dial",lead:"β is the price of a nat of KL. Raise it: which latents fall asleep, and what does the picture lose?",css:Ge+Je}),o=Nt(n,e,!!r[0].encoder,f=>{u(),f&&p()}),a=()=>{u(),p()},l=Y({label:"β",min:0,max:r.length-1,step:1,value:e.get("start"),format:f=>String(r[f].beta),onInput:a});l.element.append(b("div",{class:"bd-ticks","aria-hidden":"true"},...r.map(f=>b("span",{},String(f.beta)))));let i=Bt(n,r,a),s=z({label:"Reset",icon:"reset",onClick(){l.value=e.get("start"),o.sample=0,i.reset(),a()}}),c=()=>({number:l.value,member:r[l.value],picture:o.picture}),u=()=>i.draw(c()),p=()=>n.announce(i.sentence(c()));i.onMember(f=>{f!==l.value&&(l.value=f,a())});let h=H(l.element,i.again,s.element);return h.classList.add("bd-dial"),n.add(o.tray,h,...i.arranged(o.sheet)),n.onTheme(u),u(),n.destroy}function Nt(e,t,r,n){let o=le(t.get("digits"),A**2),a=t.get("labels");if(r){let i=Ye(e,{digits:o,labels:a,onChange:n});return{tray:i.tray,sheet:i.sheet,get picture(){return{image:i.image,subject:i.subject}},set sample(s){i.sample=s}}}let l=se(e,o,a,()=>n(!0));return{tray:l.element,get picture(){return{image:o[l.value],subject:`digit ${a[l.value]}`,sample:l.value}},set sample(i){l.value=i}}}function Bt(e,t,r){let n=t[0].latent,o,a=0,l=()=>{},[i,s]=["Input","Reconstruction"].map(m=>j({label:m,width:A,height:A})),c=ue({label:"Samples",side:A,frames:de,across:4}),u=ue({label:"Traversal",side:A,frames:pe}),p={subject:U(),error:U()},h=J(e,{label:"KL of each latent",height:190,draw:(...m)=>o&&Ht(...m,t,o,d.value-1,e)}),f=J(e,{label:"Rate and distortion",height:190,draw:(...m)=>o&&Wt(...m,t,o,e)}),d=Y({label:"latent",min:1,max:n,step:1,value:1,format:String,onInput:r}),x=b("span",{}),g=z({label:"New samples",onClick(){a+=1,r()}});h.element.addEventListener("pointerdown",({offsetX:m})=>{d.value=1+Math.min(n-1,Math.floor(n*m/h.element.clientWidth)),r()}),f.element.addEventListener("pointerdown",({offsetX:m,offsetY:w})=>{let{clientWidth:M,clientHeight:y}=f.element,E=Ze(t,M,y),C=k=>Math.hypot(E.x(k.rate)-m,E.y(-k.reconstruction)-w),S=t.reduce((k,O)=>C(O)<C(k)?O:k);C(S)<24&&l(t.indexOf(S))});for(let m of[h,f])m.element.classList.add("bd-choose");return{again:g.element,arranged:m=>[b("div",{class:m?"bd-pictures bd-four":"bd-pictures"},m??null,F("input",i.element,p.subject),F("output",s.element,p.error),F("samples",c.element,U("from the prior"))),Se(F(x,h.element,fe("bar","mean over test digits"),fe("dot","this digit")),F("what is lost, against what is kept",f.element,fe("price","slope −β: what a nat of KL has to earn"))),b("div",{},b("div",{class:"bd-unit"},d.element),u.element,b("div",{class:"bd-scale"},...[-P,0,P].map(w=>b("span",{},q(`z = ${w}`)))))],onMember(m){l=m},reset(){a=0,d.value=1},draw({number:m,member:w,picture:M}){let y=oe(w,M),E=w.order[d.value-1];o={number:m,member:w,seen:y},G(e,i,M.image),G(e,s,y.image),c.paint(e,_e(w,de,a)),u.paint(e,Ne(w,y.q,E,pe,P)),x.textContent=`KL of each latent: ${me(w)} of ${n} in use`,p.subject.textContent=M.subject,p.error.textContent=q(`E ln p(x|z) = ${y.reconstruction.toFixed(1)}`),v(M,w,y),h.redraw(),f.redraw(),e.readout(Qe(w))},sentence:({member:m,picture:w})=>`${Qe(m)} ${Xe(w,oe(m,w))}`};function v(m,w,M){i.describe(`Input: ${m.subject}`),s.describe(`Reconstruction of ${m.subject} from the mean of its latents: ${Xe(m,M)}`),c.describe(`${de} pictures decoded from draws of the prior at β = ${w.beta}`),u.describe(`${pe} pictures of ${m.subject} with latent ${d.value} from −${P} to ${P}; its KL on test digits is ${w.kl[w.order[d.value-1]].toFixed(2)} nats`),h.describe(`KL of each latent on test digits, in nats, largest first: ${w.order.map(y=>w.kl[y].toFixed(2)).join(", ")}. ${me(w)} of ${n} are in use.`),f.describe("KL and reconstruction on test digits: "+t.map(y=>q(`β ${y.beta}: ${y.rate.toFixed(1)}, ${y.reconstruction.toFixed(1)}`)).join("; ")+`. Marked: β = ${w.beta}.`)}}var fe=(e,t)=>b("span",{class:`bd-key bd-${e}`},t),q=e=>e.replaceAll("-","−"),me=e=>e.active.filter(Boolean).length,Xe=({subject:e},{reconstruction:t,kl:r})=>q(`${e} has E ln p(x|z) = ${t.toFixed(1)} nats and KL ${R(r).toFixed(1)} nats.`);function Qe(e){let{beta:t,rate:r,reconstruction:n}=e;return q(`β = ${t}, on test digits: reconstruction ${n.toFixed(1)} − KL ${r.toFixed(1)} = ELBO ${(n-r).toFixed(1)} nats; ${me(e)} of ${e.latent} latents in use.`)}function Ht(e,t,r,n,{member:o,seen:a},l,i){let s=1.25*Math.max(...n.flatMap(({kl:h})=>h)),c=r-20,u=t/o.latent,p=h=>c-Math.min(1,h/s)*(c-16);e.fillStyle=$(i.colour("surface")),e.fillRect(l*u,0,u,r),Object.assign(e,{textAlign:"center",lineWidth:1.5}),o.order.forEach((h,f)=>{let d=(f+.5)*u,x=o.active[h];e.fillStyle=$(i.colour(x?"blue":"muted")),e.fillRect(d-.32*u,p(o.kl[h]),.64*u,Math.max(2,c-p(o.kl[h]))),he(e,d,p(a.kl[h]),4,$(i.colour("orange")),$(i.colour("paper"))),Object.assign(e,{fillStyle:$(i.colour(f===l?"ink":"muted")),textBaseline:"top"}),e.fillText(String(f+1),d,c+5)})}function Ze(e,t,r){let n=e.map(p=>-p.reconstruction),[o,a]=[Math.min(...n),Math.max(...n)],l=Math.max(...e.map(p=>p.rate)),[i,s,c,u]=[34,t-16,22,r-34];return{left:i,bottom:u,low:o,high:a,most:l,x:p=>i+8+p/l*(s-i-8),y:p=>u-8-(p-o)/(a-o||1)*(u-8-c)}}function Wt(e,t,r,n,{member:o},a){let l=Ze(n,t,r),[i,s,c]=["muted","blue","paper"].map(d=>$(a.colour(d))),u=d=>[l.x(d.rate),l.y(-d.reconstruction)];Object.assign(e,{strokeStyle:$(a.colour("line")),lineWidth:1}),we(e,[[l.left,6],[l.left,l.bottom],[t-4,l.bottom]]),Vt(e,t,r,l,i),Kt(e,l,o,$(a.colour("orange")),t),Object.assign(e,{strokeStyle:i,lineWidth:1.5}),we(e,n.map(u));for(let d of n)he(e,...u(d),4,i,c);Object.assign(e,{fillStyle:i,textBaseline:"middle",textAlign:"left"}),o!==n.at(-1)&&e.fillText(`β = ${n.at(-1).beta}`,u(n.at(-1))[0]+8,u(n.at(-1))[1]),Object.assign(e,{textBaseline:"bottom",textAlign:"right"}),o!==n[0]&&e.fillText(`β = ${n[0].beta}`,u(n[0])[0]+6,u(n[0])[1]-7),he(e,...u(o),7,s,c);let[p,h]=u(o),f=p>t-80;Object.assign(e,{fillStyle:s,textAlign:f?"right":"left",textBaseline:"bottom"}),e.font=e.font.replace("12px","600 13px"),e.fillText(`β = ${o.beta}`,p+(f?4:9),h-8)}function Vt(e,t,r,{left:n,bottom:o,low:a,high:l,most:i,x:s,y:c},u){Object.assign(e,{fillStyle:u,textAlign:"right",textBaseline:"middle"});for(let p of[a,l])e.fillText(p.toFixed(0),n-5,c(p));Object.assign(e,{textAlign:"center",textBaseline:"top"});for(let p of[0,i])e.fillText(p.toFixed(0),s(p),o+4);e.textAlign="left",e.textAlign="right",e.fillText("rate: KL, in nats",t-4,r-14),e.fillText("distortion: −E ln p(x|z), in nats",t-4,1)}function Kt(e,t,{beta:r,rate:n,reconstruction:o},a,l){let i=[-1,1].map(s=>{let c=s*Math.min(.2*t.most,.22*(t.high-t.low)/r);return[t.x(n+c),t.y(-o-r*c)]});Object.assign(e,{strokeStyle:a,lineWidth:2.5}),e.setLineDash([6,4]),we(e,i),e.setLineDash([])}function he(e,t,r,n,o,a){Object.assign(e,{fillStyle:o,strokeStyle:a}),e.beginPath(),e.arc(t,r,n,0,2*Math.PI),e.fill(),e.stroke()}function we(e,t){e.beginPath();for(let[r,n]of t)e.lineTo(r,n);e.stroke()}var Sr={render:_t};export{Sr as default};
