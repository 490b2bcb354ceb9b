var Me=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function b(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var it=Math.random().toString(36).slice(2,8),st=0,Ae=()=>`lw-${it}-${++st}`,W={"data-lm-suppress-shortcuts":"true"},ct={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function V(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",ct[e]),t.append(r),t}function ke(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(b("style",{"data-lecture-kit":!0},t))}function Ee(e,{title:t,lead:r,css:n}){ke(e,Me),n&&ke(e,n);let o=Ae(),a=b("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=b("p",{class:"lw-readout"}),i=b("div",{class:"lw-body"}),s=D({icon:"enlarge",title:"Full screen",onClick:()=>ut(c)});s.element.hidden=!document.fullscreenEnabled;let c=b("div",{class:"lw",role:"group","aria-labelledby":o,...W},b("div",{class:"lw-head"},b("div",{class:"lw-title",id:o},t),s.element),r?b("p",{class:"lw-lead"},r):null,i,l,a);e.append(c);let u=[()=>c.remove()],d=new Map,m=[()=>d.clear()];u.push(mt(()=>m.forEach(f=>f()))),u.push(pt(c,()=>m.forEach(f=>f())));let p=0;return u.push(()=>clearTimeout(p)),{root:c,body:i,add:(...f)=>i.append(...f),announce(f){clearTimeout(p),p=setTimeout(()=>{a.textContent=f},500)},readout(f){l.textContent!==f&&(l.textContent=f)},colour(f){return c.isConnected?(d.has(f)||d.set(f,ft(c,`var(--lw-${f})`)),d.get(f)):dt},onTheme:f=>m.push(f),onCleanup:f=>u.push(f),destroy(){for(;u.length;)u.pop()()}}}function ut(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var dt=[128,128,128];function pt(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function ft(e,t){let r=b("span",{style:`color: ${t}`});e.append(r);let n=b("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var E=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,j=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function mt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var K=(...e)=>b("div",{class:"lw-row"},...e);var Se=(...e)=>b("div",{class:"lw-columns"},...e),F=(e,...t)=>b("div",{class:"lw-figure"},b("div",{class:"lw-heading"},e),...t),ht=e=>e.toFixed(2).replace("-","−");function Z({label:e,min:t,max:r,step:n,value:o,format:a=ht,onInput:l=()=>{}}){let i=Ae(),s=b("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...W}),c=b("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:b("div",{class:"lw-slider"},b("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function D({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=b("span",{},e??""),l=b("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...W},t?V(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(V(i))}}}function Ce({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=b("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...W},b("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function L({label:e,width:t,height:r}){let n=b("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<r;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let d=0;d<3;d++)a.data[4*s+d]=u[d]}o.putImageData(a,0,0)}}}function ee(e,{label:t,height:r,draw:n}){let o=b("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let d=Math.round(c*s),m=Math.round(u*s);(o.width!==d||o.height!==m)&&Object.assign(o,{width:d,height:m}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function $e(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let a=e.getBoundingClientRect();t((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])r(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var wt=Float64Array.from({length:32},(e,t)=>2**(t-15));function gt(e){let t=e>>10&31,r=e&1023,n=t?wt[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function I(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function R(e,t){let r=I(e),n=t==="float16"?2:4,o=t==="float16"?l=>gt(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function bt(e,t){let r=e.dtype==="int8"?xt(e,t):vt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>Oe(n,r))}}function Oe(e,t){if(!(e.op in te))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(te).join(", ")}`);let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return e.op==="convTranspose"&&(r.weight=De(r.weight,e.inChannels)),e.inner&&(r.inner=e.inner.map(n=>Oe(n,t))),r}var U=(e,[t,r])=>e.subarray(t,t+r);function vt({dtype:e},t){let r=R(t,e);return(n,o)=>U(r,n[o])}function xt(e,t){let r=I(t),n=2*e.plain,o=R(new DataView(r.buffer,r.byteOffset,n),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,i)=>{if(i!=="weight"||!l.scale)return U(o,l[i]);let s=U(o,l.scale),c=Float32Array.from(U(a,l.weight)),u=c.length/s.length;for(let d=0;d<c.length;d++)c[d]*=s[Math.floor(d/u)];return c}}function re(e,t){let r=I(t),n=(a,l)=>new DataView(r.buffer,r.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:i,end:s}])=>[a,bt(l,n(i,s))]))}function ne(e,t){let r=t.length/T(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return ze(e.layers,{data:Float32Array.from(t),shape:e.inputShape,batch:r})}var ze=(e,t)=>e.reduce((r,n)=>te[n.op](r,n),t),T=e=>e.reduce((t,r)=>t*r,1),P=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},te={linear:yt,conv:Mt,convTranspose:At,affine:St,instanceNorm:Ct,positionBias:$t,pixelShuffle:Ot,upsampleNearest:zt,upsampleBilinear:jt,skip:Ft,residual:Lt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[T(e.shape)]}),relu:P(e=>e>0?e:0),leakyRelu:P((e,{slope:t})=>e>0?e:t*e),sigmoid:P(e=>1/(1+Math.exp(-e))),tanh:P(Math.tanh),silu:P(e=>e/(1+Math.exp(-e)))};function yt({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let l=new Float32Array(t*n);le(e,o,l,t,n,r,n,1);for(let i=0;i<l.length;i++)l[i]+=a[i%n];return{data:l,shape:[n],batch:t}}function Mt({data:e,shape:[t,r,n],batch:o},a){let{inChannels:l,outChannels:i,kernel:s,stride:c,padding:u,weight:d,bias:m}=a,p=Math.floor((r+2*u[0]-s[0])/c[0])+1,f=Math.floor((n+2*u[1]-s[1])/c[1])+1,v=p*f,g=l*s[0]*s[1],x=new Float32Array(o*i*v);for(let h=0;h<o;h++){let w=e.subarray(h*t*r*n,(h+1)*t*r*n),M=kt(w,[t,r,n],[p,f],a);le(M,d,x.subarray(h*i*v),v,i,g,1,v)}return ae(x,m,v),{data:x,shape:[i,p,f],batch:o}}function kt(e,[t,r,n],[o,a],{kernel:[l,i],stride:s,padding:c}){let u=new Float32Array(o*a*t*l*i),d=0;for(let m=0;m<o;m++)for(let p=0;p<a;p++)for(let f=0;f<t;f++)for(let v=0;v<l;v++){let g=m*s[0]+v-c[0],x=(f*r+g)*n;for(let h=0;h<i;h++,d++){let w=p*s[1]+h-c[1];g>=0&&g<r&&w>=0&&w<n&&(u[d]=e[x+w])}}return u}function At({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:m}=a,p=(r-1)*s[0]-2*c[0]+i[0]+u[0],f=(n-1)*s[1]-2*c[1]+i[1]+u[1],v=r*n,g=l*i[0]*i[1],x=new Float32Array(g*v),h=new Float32Array(o*l*p*f);for(let w=0;w<o;w++){let M=e.subarray(w*t*v,(w+1)*t*v);le(d,De(M,t),x,g,v,t,v,1),Et(x,[r,n],h.subarray(w*l*p*f),[l,p,f],a)}return ae(h,m,p*f),{data:h,shape:[l,p,f],batch:o}}function Et(e,[t,r],n,[o,a,l],{kernel:[i,s],stride:c,padding:u}){let d=0;for(let m=0;m<o;m++)for(let p=0;p<i;p++)for(let f=0;f<s;f++)for(let v=0;v<t;v++){let g=v*c[0]+p-u[0],x=(m*a+g)*l;for(let h=0;h<r;h++,d++){let w=h*c[1]+f-u[1];g>=0&&g<a&&w>=0&&w<l&&(n[x+w]+=e[d])}}}function St({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,i=T(l),s=e.map((c,u)=>c*n[Math.floor(u/i)%a]);return ae(s,o,i),{data:s,shape:t,batch:r}}function Ct(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=T(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((p,f)=>p+f,0)/l,d=c.reduce((p,f)=>p+(f-u)**2,0)/l,m=t[s]/Math.sqrt(d+n);for(let p=0;p<l;p++)c[p]=(c[p]-u)*m+r[s]}return e}function $t(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var je=(e,t)=>ze(t,{...e,data:e.data.slice()});function Ft(e,{inner:t}){let r=je(e,t),n=T(e.shape),o=T(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function Lt(e,{inner:t}){let r=je(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function Ot({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:oe(l,o,(s,c,u)=>{let d=s*a*a+c%a*a+u%a;return e[(d*r+Math.floor(c/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function zt({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let i=[t,r*a,n*l];return{data:oe(i,o,(c,u,d)=>e[(c*r+Math.floor(u/a))*n+Math.floor(d/l)]),shape:i,batch:o}}function jt({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,r*a,n*l],c=Fe(r,a,i),u=Fe(n,l,i);return{data:oe(s,o,(m,p,f)=>{let{low:v,high:g,part:x}=c[p],{low:h,high:w,part:M}=u[f],y=m*r,C=e[(y+v)*n+h]*(1-M)+e[(y+v)*n+w]*M,S=e[(y+g)*n+h]*(1-M)+e[(y+g)*n+w]*M;return C*(1-x)+S*x}),shape:s,batch:o}}function Fe(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function oe([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,i=0;l<n*e;l++)for(let s=0;s<t;s++)for(let c=0;c<r;c++)a[i++]=o(l,s,c);return a}function ae(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function De(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}function le(e,t,r,n,o,a,l,i){let s=0;for(;s+4<=n;s+=4){let c=s*a,u=c+a,d=u+a,m=d+a,p=0;for(;p+2<=o;p+=2){let f=p*a,v=f+a,g=0,x=0,h=0,w=0,M=0,y=0,C=0,S=0;for(let $=0;$<a;$++){let H=t[f+$],B=t[v+$],be=e[c+$],ve=e[u+$],xe=e[d+$],ye=e[m+$];g+=be*H,x+=be*B,h+=ve*H,w+=ve*B,M+=xe*H,y+=xe*B,C+=ye*H,S+=ye*B}let A=s*l+p*i;r[A]=g,r[A+i]=x,r[A+=l]=h,r[A+i]=w,r[A+=l]=M,r[A+i]=y,r[A+=l]=C,r[A+i]=S}if(p<o)for(let f=s;f<s+4;f++)r[f*l+p*i]=Le(e,f*a,t,p*a,a)}for(;s<n;s++)for(let c=0;c<o;c++)r[s*l+c*i]=Le(e,s*a,t,c*a,a)}function Le(e,t,r,n,o){let a=0,l=0,i=0,s=0,c=0;for(;c+4<=o;c+=4)a+=e[t+c]*r[n+c],l+=e[t+c+1]*r[n+c+1],i+=e[t+c+2]*r[n+c+2],s+=e[t+c+3]*r[n+c+3];for(;c<o;c++)a+=e[t+c]*r[n+c];return a+l+i+s}var Dt=e=>Float32Array.from(e.flatMap(t=>[...t]));function G(e,t){let{data:r}=ne(e,Dt(t)),n=r.length/t.length;return t.map((o,a)=>r.subarray(a*n,(a+1)*n))}function Ie(e,t,r){let{data:n}=ne(e,t);return{mu:n.subarray(0,r),logVar:n.length>r?n.subarray(r):void 0}}function Te({mu:e,logVar:t}){return Float64Array.from(e,(r,n)=>(r*r+Math.expm1(t[n])-t[n])/2)}var q=e=>e.reduce((t,r)=>t+r,0),J=e=>Float32Array.from(e,t=>1/(1+Math.exp(-t))),It=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function Re(e,t){let r=0;for(let n=0;n<e.length;n++)r+=e[n]*t[n]-It(t[n]);return r}var Pe=({mu:e,logVar:t},r)=>Float32Array.from(e,(n,o)=>n+Math.exp(t[o]/2)*r[o]),sr=[0,Math.sqrt(5-Math.sqrt(10)),Math.sqrt(5+Math.sqrt(10))],cr=[8/15,(7+2*Math.sqrt(10))/60,(7-2*Math.sqrt(10))/60];function qe(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=r(),o=r(),a=r(),l=r();return function(){let s=Math.imul(o,5),c=Math.imul(s<<7|s>>>25,9),u=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function Rt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function _e(e,t){for(let r=0;r<t.length;r++)t[r]=Rt(e);return t}var Ne=16,Pt=1;function He({members:e,decoders:t,decoderWeights:r,encoders:n,encoderWeights:o,codes:a}){let l=re(t,r),i=Object.keys(n).length?re(n,o):{},s=R(a,"float16");return e.map((c,u)=>{let d=c.kl.length,m=s.length/(2*d*e.length),p=s.subarray(u*m*2*d,(u+1)*m*2*d);return{...c,latent:d,rate:q(c.kl),order:[...c.kl.keys()].sort((f,v)=>c.kl[v]-c.kl[f]),decoder:l[c.name],encoder:i[c.name],codeOf:f=>qt(p.subarray(f*2*d,(f+1)*2*d))}})}var qt=e=>({mu:e.subarray(0,e.length/2),logVar:e.subarray(e.length/2)}),_t=(e,{image:t,sample:r})=>e.encoder?Ie(e.encoder,t,e.latent):e.codeOf(r);function Be(e,t,r){let n=qe(r);return Array.from({length:t},()=>_e(n,new Float32Array(e)))}function Ve(e,t){let r=_t(e,t),n=Te(r),o=Be(e.latent,Ne,Pt).map(s=>Pe(r,s)),[a,...l]=G(e.decoder,[r.mu,...o]),i=l.map(s=>Re(t.image,s));return{q:r,kl:n,image:J(a),reconstruction:q(i)/Ne}}var We=(e,t,r)=>G(e.decoder,Be(e.latent,t,r)).map(J);function Ke(e,{mu:t},r,n,o){let a=Array.from({length:n},(l,i)=>{let s=Float32Array.from(t);return s[r]=o*(2*i/(n-1)-1),s});return G(e.decoder,a).map(J)}function Y(e,t,r,n,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of n)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function O(e,t,r,n,o){e.fillStyle=t,e.beginPath(),e.arc(r,n,o,0,2*Math.PI),e.fill()}function z(e,t,r,n,o,a={}){let{colour:l="ink",align:i="left",baseline:s="middle",halo:c=!1,bold:u=!1}=a,d=e.font;u&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:i,textBaseline:s}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:E(t.colour("paper"))}),e.strokeText(r,n,o)),e.fillStyle=E(t.colour(l)),e.fillText(r,n,o),e.font=d}function Ue(e,t,r,n,{member:o,seen:a},l,i){let s=1.25*Math.max(...n.flatMap(({kl:m})=>m)),c=r-20,u=t/o.latent,d=m=>c-Math.min(1,m/s)*(c-16);e.fillStyle=E(i.colour("surface")),e.fillRect(l*u,0,u,r),o.order.forEach((m,p)=>{let f=(p+.5)*u;e.fillStyle=E(i.colour(o.active[m]?"blue":"muted")),e.fillRect(f-.32*u,d(o.kl[m]),.64*u,Math.max(2,c-d(o.kl[m]))),O(e,E(i.colour("paper")),f,d(a.kl[m]),5),O(e,E(i.colour("orange")),f,d(a.kl[m]),4);let v=p===l?"ink":"muted";z(e,i,String(p+1),f,c+5,{colour:v,align:"center",baseline:"top"})})}function ie(e,t,r){let n=e.map(p=>-p.reconstruction),[o,a]=[Math.min(...n),Math.max(...n)],l=Math.max(1e-6,...e.map(p=>p.rate)),[i,s,c,u]=[34,t-16,22,r-34],d=p=>i+8+p/l*(s-i-8),m=p=>u-8-(p-o)/(a-o||1)*(u-8-c);return{left:i,bottom:u,low:o,high:a,most:l,x:d,y:m,place:p=>[d(p.rate),m(-p.reconstruction)]}}function Ge(e,t,r,n,{member:o},a){let l=ie(n,t,r),[i,s,c]=["muted","blue","paper"].map(d=>E(a.colour(d))),u=[[l.left,6],[l.left,l.bottom],[t-4,l.bottom]];Y(e,E(a.colour("line")),1,u),Ht(e,t,r,l,a),Y(e,E(a.colour("orange")),2.5,Bt(l,o),[6,4]),Y(e,i,1.5,n.map(l.place));for(let d of n)O(e,c,...l.place(d),5),O(e,i,...l.place(d),4);O(e,c,...l.place(o),8.5),O(e,s,...l.place(o),7);for(let d of[n[0],n.at(-1),o])Nt(e,t,l.place(d),d,d===o,a)}function Nt(e,t,[r,n],{beta:o},a,l){let[i,s]=r>t-70?[4,"right"]:[10,"left"],c=a?{colour:"blue",bold:!0,halo:!0}:{colour:"muted"};z(e,l,`β = ${o}`,r+i,n-(s==="right"?16:9),{align:s,...c})}function Ht(e,t,r,{left:n,bottom:o,low:a,high:l,most:i,x:s,y:c},u){let d={colour:"muted",align:"right"};for(let m of[a,l])z(e,u,m.toFixed(0),n-5,c(m),d);for(let m of[0,i])z(e,u,m.toFixed(0),s(m),o+4,{...d,align:"center",baseline:"top"});z(e,u,"rate: KL, in nats",t-4,r-7,d),z(e,u,"distortion: −E ln p(x|z), in nats",t-4,7,d)}function Bt(e,{beta:t,rate:r,reconstruction:n}){let o=Math.min(.2*e.most,.22*(e.high-e.low)/t);return[-o,o].map(a=>[e.x(r+a),e.y(-n-t*a)])}var k=28,Vt=20,Wt=.1;function Ye(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(r){let n=Math.sqrt(r.length),o=Xe(e,n,a=>a*n/e);t.set(Qe(r,o,o))},dab(r,n,o,a=!1){for(let l=0;l<t.length;l++){let i=Math.hypot(l%e+.5-r,Math.floor(l/e)+.5-n),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[l]=a?Math.min(t[l],1-s):Math.max(t[l],s)}}}}function se(e){let t=Math.sqrt(e.length),r=Kt(e,t);if(!r)return new Float32Array(k**2);let n=Vt/Math.max(r.right-r.left,r.bottom-r.top),o=Ut(e,t),a=Je(t,n,o.x,r.left,r.right),l=Je(t,n,o.y,r.top,r.bottom);return Qe(e,a,l)}function Kt(e,t){let r=t,n=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<Wt)continue;let i=l%t,s=Math.floor(l/t);r=Math.min(r,i),n=Math.max(n,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return r<n?{left:r,right:n,top:o,bottom:a}:void 0}function Ut(e,t){let r=0,n=0,o=0;for(let a=0;a<e.length;a++)r+=e[a],n+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:n/r,y:o/r}}function Je(e,t,r,n,o){let a=k/2,l=Math.min(k-(o-r)*t,Math.max((r-n)*t,a));return Xe(k,e,i=>r+(i-l)/t)}function Xe(e,t,r){return Array.from({length:e},(n,o)=>{let a=r(o),l=r(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(t,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function Qe(e,t,r){let n=Math.sqrt(e.length),o=new Float32Array(n*t.length),a=new Float32Array(r.length*t.length);for(let l=0;l<n;l++)t.forEach((i,s)=>{for(let[c,u]of i)o[l*t.length+s]+=u*e[l*n+c]});return r.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<t.length;u++)a[i*t.length+u]+=c*o[s*t.length+u]}),a}function ce(e,t){let{buffer:r,byteOffset:n,byteLength:o}=I(e),a=Float32Array.from(new Uint8Array(r,n,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var Ze=`.lw-studio {
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
`;var tt=Ze,ue=3,et={draw:1.25*ue,erase:2.5*ue};var X=(...e)=>b("div",{class:"lw-caption"},...e);function rt(e,{digits:t,labels:r,onChange:n}){let o=Ye(ue*k),a=L({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],i="",s=0,c=()=>{let g=e.colour("paper"),x=e.colour("ink");a.paint(h=>j(g,x,o.ink[h]))};function u(g,x){l=g,i=x,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function d(g){o.load(t[g]),u(t[g],`digit ${r[g]}`),c()}function m(g){cancelAnimationFrame(s);let x=()=>{u(se(o.ink),o.ink.some(h=>h>0)?"your drawing":"an empty sheet"),p.value=null,n(g)};g?x():s=requestAnimationFrame(x)}let p=de(e,t,r,g=>{cancelAnimationFrame(s),d(g),n(!0)}),f=Ce({label:"Erase",title:"Draw with paper instead of ink"}),v=D({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),f.value=!1,c(),m(!0)}});return Yt(a,(g,x)=>o.dab(g,x,f.value?et.erase:et.draw,f.value),()=>{c(),m(!1)},()=>m(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),d(0),{sheet:F("draw here",a.element),tray:b("div",{class:"lw-tray-row"},p.element,K(v.element,f.element)),get image(){return l},get subject(){return i},set sample(g){cancelAnimationFrame(s),p.value=g,f.value=!1,d(g)}}}function de(e,t,r,n,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return b("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),n(c)}},c<0?V("pencil"):Jt(e,t[c]))});function s(c){a=c,l.forEach((u,d)=>i[d].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:b("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function Jt(e,t){let r=Math.sqrt(t.length),n=L({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>Q(e,n,t);return e.onTheme(o),o(),n.element}function Q(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(a=>j(n,o,Math.min(1,Math.max(0,r[a]))))}function Yt(e,t,r,n){let o;$e(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},r(),i==="end"&&n()})}var pe=2;function fe({label:e,side:t,frames:r,across:n=r}){let o=Math.ceil(r/n),a=t+pe,l=L({label:e,width:n*a-pe,height:o*a-pe});return l.element.classList.add("lw-film"),{element:l.element,describe:l.describe,paint(i,s){let c=i.colour("paper"),u=i.colour("ink"),d=j(c,u,.18),m=Array.from({length:256},(p,f)=>j(c,u,f/255));l.paint((p,f,v)=>{let[g,x]=[f%a,v%a],h=s[Math.floor(v/a)*n+Math.floor(f/a)];return g>=t||x>=t||!h?d:m[Math.round(255*h[x*t+g])]})}}}var nt=`.lw .bd-dial .lw-slider {
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
`;var me=16,he=11,_=3;function Qt({model:e,el:t}){let r=He({members:e.get("members"),decoders:e.get("decoders"),decoderWeights:e.get("decoder_weights"),encoders:e.get("encoders"),encoderWeights:e.get("encoder_weights"),codes:e.get("codes")}),n=Ee(t,{title:"Beta dial",lead:"β is the price of a nat of KL. Raise it: which latents fall asleep, and what does the picture lose?",css:tt+nt}),o=Zt(n,e,!!r[0].encoder,p=>{u(),p&&d()}),a=()=>{u(),d()},l=Z({label:"β",min:0,max:r.length-1,step:1,value:e.get("start"),format:p=>String(r[p].beta),onInput:a});l.element.append(b("div",{class:"bd-ticks","aria-hidden":"true"},...r.map(p=>b("span",{},String(p.beta)))));let i=er(n,r,a),s=D({label:"Reset",icon:"reset",onClick(){l.value=e.get("start"),o.sample=0,i.reset(),a()}}),c=()=>({number:l.value,member:r[l.value],picture:o.picture}),u=()=>i.draw(c()),d=()=>n.announce(i.sentence(c()));i.onMember(p=>{p!==l.value&&(l.value=p,a())});let m=K(l.element,i.again,s.element);return m.classList.add("bd-dial"),n.add(o.tray,m,...i.arranged(o.sheet)),n.onTheme(u),u(),n.destroy}function Zt(e,t,r,n){let o=ce(t.get("digits"),k**2),a=t.get("labels");if(r){let i=rt(e,{digits:o,labels:a,onChange:n});return{tray:i.tray,sheet:i.sheet,get picture(){return{image:i.image,subject:i.subject}},set sample(s){i.sample=s}}}let l=de(e,o,a,()=>n(!0));return{tray:l.element,get picture(){return{image:o[l.value],subject:`digit ${a[l.value]}`,sample:l.value}},set sample(i){l.value=i}}}function er(e,t,r){let n=t[0].latent,o,a=0,l=()=>{},[i,s]=["Input","Reconstruction"].map(h=>L({label:h,width:k,height:k})),c=fe({label:"Samples",side:k,frames:me,across:4}),u=fe({label:"Traversal",side:k,frames:he}),d={subject:X(),error:X()},m=ee(e,{label:"KL of each latent",height:190,draw:(...h)=>o&&Ue(...h,t,o,f.value-1,e)}),p=ee(e,{label:"Rate and distortion",height:190,draw:(...h)=>o&&Ge(...h,t,o,e)}),f=Z({label:"latent",min:1,max:n,step:1,value:1,format:String,onInput:r}),v=b("span",{}),g=D({label:"New samples",onClick(){a+=1,r()}});m.element.addEventListener("pointerdown",({offsetX:h})=>{f.value=1+Math.min(n-1,Math.floor(n*h/m.element.clientWidth)),r()}),p.element.addEventListener("pointerdown",({offsetX:h,offsetY:w})=>{let M=ie(t,p.element.clientWidth,p.element.clientHeight),y=S=>Math.hypot(M.place(S)[0]-h,M.place(S)[1]-w),C=t.reduce((S,A)=>y(A)<y(S)?A:S);y(C)<24&&l(t.indexOf(C))});for(let h of[m,p])h.element.classList.add("bd-choose");return{again:g.element,arranged:h=>[b("div",{class:h?"bd-pictures bd-four":"bd-pictures"},h??null,F("input",i.element,d.subject),F("output",s.element,d.error),F("samples",c.element,X("from the prior"))),Se(F(v,m.element,we("bar","mean over test digits"),we("dot","this digit")),F("what is lost, against what is kept",p.element,we("price","slope −β: what a nat of KL has to earn"))),b("div",{},b("div",{class:"bd-unit"},f.element),u.element,b("div",{class:"bd-scale"},...[-_,0,_].map(w=>b("span",{},N(`z = ${w}`)))))],onMember(h){l=h},reset(){a=0,f.value=1},draw({number:h,member:w,picture:M}){let y=Ve(w,M),C=w.order[f.value-1];o={number:h,member:w,seen:y},Q(e,i,M.image),Q(e,s,y.image),c.paint(e,We(w,me,a)),u.paint(e,Ke(w,y.q,C,he,_)),v.textContent=`KL of each latent: ${ge(w)} of ${n} in use`,d.subject.textContent=M.subject,d.error.textContent=N(`E ln p(x|z) = ${y.reconstruction.toFixed(1)}`),x(M,w,y),m.redraw(),p.redraw(),e.readout(at(w))},sentence:({member:h,picture:w})=>`${at(h)} ${ot(w,o.seen)}`};function x(h,w,M){i.describe(`Input: ${h.subject}`),s.describe(`Reconstruction of ${h.subject} from the mean of its latents: ${ot(h,M)}`),c.describe(`${me} pictures decoded from draws of the prior at β = ${w.beta}`),u.describe(`${he} pictures of ${h.subject} with latent ${f.value} from −${_} to ${_}; its KL on test digits is ${w.kl[w.order[f.value-1]].toFixed(2)} nats`),m.describe(`KL of each latent on test digits, in nats, largest first: ${w.order.map(y=>w.kl[y].toFixed(2)).join(", ")}. ${ge(w)} of ${n} are in use.`),p.describe("KL and reconstruction on test digits: "+t.map(y=>N(`β ${y.beta}: ${y.rate.toFixed(1)}, ${y.reconstruction.toFixed(1)}`)).join("; ")+`. Marked: β = ${w.beta}.`)}}var we=(e,t)=>b("span",{class:`bd-key bd-${e}`},t),N=e=>e.replaceAll("-","−"),ge=e=>e.active.filter(Boolean).length,ot=({subject:e},{reconstruction:t,kl:r})=>N(`${e} has E ln p(x|z) = ${t.toFixed(1)} nats and KL ${q(r).toFixed(1)} nats.`);function at(e){let{beta:t,rate:r,reconstruction:n}=e;return N(`β = ${t}, on test digits: reconstruction ${n.toFixed(1)} − KL ${r.toFixed(1)} = ELBO ${(n-r).toFixed(1)} nats; ${ge(e)} of ${e.latent} latents in use.`)}var qr={render:Qt};export{qr as default};
