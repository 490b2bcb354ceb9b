var ce=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function g(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var Re=Math.random().toString(36).slice(2,8),_e=0,de=()=>`lw-${Re}-${++_e}`,_={"data-lm-suppress-shortcuts":"true"},He={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function R(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",He[e]),t.append(r),t}function ue(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(g("style",{"data-lecture-kit":!0},t))}function pe(e,{title:t,lead:r,css:n}){ue(e,ce),n&&ue(e,n);let o=de(),a=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=g("p",{class:"lw-readout"}),i=g("div",{class:"lw-body"}),s=j({icon:"enlarge",title:"Full screen",onClick:()=>Be(c)});s.element.hidden=!document.fullscreenEnabled;let c=g("div",{class:"lw",role:"group","aria-labelledby":o,..._},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:o},t),s.element),r?g("p",{class:"lw-lead"},r):null,i,l,a);e.append(c);let u=[()=>c.remove()],p=new Map,f=[()=>p.clear()];u.push(Ge(()=>f.forEach(d=>d()))),u.push(We(c,()=>f.forEach(d=>d())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(m),m=setTimeout(()=>{a.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return c.isConnected?(p.has(d)||p.set(d,Ue(c,`var(--lw-${d})`)),p.get(d)):Ve},onTheme:d=>f.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Be(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ve=[128,128,128];function We(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function Ue(e,t){let r=g("span",{style:`color: ${t}`});e.append(r);let n=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var S=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,U=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function Ge(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var H=(...e)=>g("div",{class:"lw-row"},...e);var me=(...e)=>g("div",{class:"lw-columns"},...e),E=(e,...t)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...t),Ye=e=>e.toFixed(2).replace("-","−");function fe({label:e,min:t,max:r,step:n,value:o,format:a=Ye,onInput:l=()=>{}}){let i=de(),s=g("input",{type:"range",id:i,min:t,max:r,step:n,value:o,..._}),c=g("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:g("div",{class:"lw-slider"},g("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function j({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=g("span",{},e??""),l=g("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,..._},t?R(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(R(i))}}}function we({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=g("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),..._},g("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(i){l(i)}}}function $({label:e,width:t,height:r}){let n=g("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),a=o.createImageData(t,r);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,s=0;i<r;i++)for(let c=0;c<t;c++,s++){let u=l(s,c,i);for(let p=0;p<3;p++)a.data[4*s+p]=u[p]}o.putImageData(a,0,0)}}}function G(e,{label:t,height:r,draw:n}){let o=g("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let p=Math.round(c*s),f=Math.round(u*s);(o.width!==p||o.height!==f)&&Object.assign(o,{width:p,height:f}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}function he(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let a=e.getBoundingClientRect();t((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])r(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var Je=Float64Array.from({length:32},(e,t)=>2**(t-15));function Ke(e){let t=e>>10&31,r=e&1023,n=t?Je[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function D(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function F(e,t){let r=D(e),n=t==="float16"?2:4,o=t==="float16"?l=>Ke(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function J(e,t){let r=e.dtype==="int8"?Qe(e,t):Xe(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>ve(n,r))}}function ve(e,t){if(!(e.op in Y))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(Y).join(", ")}`);let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return e.op==="convTranspose"&&(r.weight=Me(r.weight,e.inChannels)),e.inner&&(r.inner=e.inner.map(n=>ve(n,t))),r}var B=(e,[t,r])=>e.subarray(t,t+r);function Xe({dtype:e},t){let r=F(t,e);return(n,o)=>B(r,n[o])}function Qe(e,t){let r=D(t),n=2*e.plain,o=F(new DataView(r.buffer,r.byteOffset,n),"float16"),a=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(l,i)=>{if(i!=="weight"||!l.scale)return B(o,l[i]);let s=B(o,l.scale),c=Float32Array.from(B(a,l.weight)),u=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/u)];return c}}function K(e,t){let r=t.length/z(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return xe(e.layers,{data:Float32Array.from(t),shape:e.inputShape,batch:r})}var xe=(e,t)=>e.reduce((r,n)=>Y[n.op](r,n),t),z=e=>e.reduce((t,r)=>t*r,1),O=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},Y={linear:Ze,conv:et,convTranspose:rt,affine:ot,instanceNorm:at,positionBias:lt,pixelShuffle:ct,upsampleNearest:ut,upsampleBilinear:dt,skip:it,residual:st,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[z(e.shape)]}),relu:O(e=>e>0?e:0),leakyRelu:O((e,{slope:t})=>e>0?e:t*e),sigmoid:O(e=>1/(1+Math.exp(-e))),tanh:O(Math.tanh),silu:O(e=>e/(1+Math.exp(-e)))};function Ze({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:a}){let l=new Float32Array(t*n);Z(e,o,l,t,n,r,n,1);for(let i=0;i<l.length;i++)l[i]+=a[i%n];return{data:l,shape:[n],batch:t}}function et({data:e,shape:[t,r,n],batch:o},a){let{inChannels:l,outChannels:i,kernel:s,stride:c,padding:u,weight:p,bias:f}=a,m=Math.floor((r+2*u[0]-s[0])/c[0])+1,d=Math.floor((n+2*u[1]-s[1])/c[1])+1,h=m*d,w=l*s[0]*s[1],v=new Float32Array(o*i*h);for(let b=0;b<o;b++){let x=e.subarray(b*t*r*n,(b+1)*t*r*n),M=tt(x,[t,r,n],[m,d],a);Z(M,p,v.subarray(b*i*h),h,i,w,1,h)}return Q(v,f,h),{data:v,shape:[i,m,d],batch:o}}function tt(e,[t,r,n],[o,a],{kernel:[l,i],stride:s,padding:c}){let u=new Float32Array(o*a*t*l*i),p=0;for(let f=0;f<o;f++)for(let m=0;m<a;m++)for(let d=0;d<t;d++)for(let h=0;h<l;h++){let w=f*s[0]+h-c[0],v=(d*r+w)*n;for(let b=0;b<i;b++,p++){let x=m*s[1]+b-c[1];w>=0&&w<r&&x>=0&&x<n&&(u[p]=e[v+x])}}return u}function rt({data:e,shape:[t,r,n],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:f}=a,m=(r-1)*s[0]-2*c[0]+i[0]+u[0],d=(n-1)*s[1]-2*c[1]+i[1]+u[1],h=r*n,w=l*i[0]*i[1],v=new Float32Array(w*h),b=new Float32Array(o*l*m*d);for(let x=0;x<o;x++){let M=e.subarray(x*t*h,(x+1)*t*h);Z(p,Me(M,t),v,w,h,t,h,1),nt(v,[r,n],b.subarray(x*l*m*d),[l,m,d],a)}return Q(b,f,m*d),{data:b,shape:[l,m,d],batch:o}}function nt(e,[t,r],n,[o,a,l],{kernel:[i,s],stride:c,padding:u}){let p=0;for(let f=0;f<o;f++)for(let m=0;m<i;m++)for(let d=0;d<s;d++)for(let h=0;h<t;h++){let w=h*c[0]+m-u[0],v=(f*a+w)*l;for(let b=0;b<r;b++,p++){let x=b*c[1]+d-u[1];w>=0&&w<a&&x>=0&&x<l&&(n[v+x]+=e[p])}}}function ot({data:e,shape:t,batch:r},{weight:n,bias:o}){let[a,...l]=t,i=z(l),s=e.map((c,u)=>c*n[Math.floor(u/i)%a]);return Q(s,o,i),{data:s,shape:t,batch:r}}function at(e,{weight:t,bias:r,eps:n}){let{data:o,shape:a}=e,l=z(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((m,d)=>m+d,0)/l,p=c.reduce((m,d)=>m+(d-u)**2,0)/l,f=t[s]/Math.sqrt(p+n);for(let m=0;m<l;m++)c[m]=(c[m]-u)*f+r[s]}return e}function lt(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var ye=(e,t)=>xe(t,{...e,data:e.data.slice()});function it(e,{inner:t}){let r=ye(e,t),n=z(e.shape),o=z(r.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(r.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function st(e,{inner:t}){let r=ye(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function ct({data:e,shape:[t,r,n],batch:o},{factor:a}){let l=[t/(a*a),r*a,n*a];return{data:X(l,o,(s,c,u)=>{let p=s*a*a+c%a*a+u%a;return e[(p*r+Math.floor(c/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function ut({data:e,shape:[t,r,n],batch:o},{factor:[a,l]}){let i=[t,r*a,n*l];return{data:X(i,o,(c,u,p)=>e[(c*r+Math.floor(u/a))*n+Math.floor(p/l)]),shape:i,batch:o}}function dt({data:e,shape:[t,r,n],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,r*a,n*l],c=ge(r,a,i),u=ge(n,l,i);return{data:X(s,o,(f,m,d)=>{let{low:h,high:w,part:v}=c[m],{low:b,high:x,part:M}=u[d],C=f*r,P=e[(C+h)*n+b]*(1-M)+e[(C+h)*n+x]*M,L=e[(C+w)*n+b]*(1-M)+e[(C+w)*n+x]*M;return P*(1-v)+L*v}),shape:s,batch:o}}function ge(e,t,r){let n=e*t;return Array.from({length:n},(o,a)=>{let l=r?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function X([e,t,r],n,o){let a=new Float32Array(n*e*t*r);for(let l=0,i=0;l<n*e;l++)for(let s=0;s<t;s++)for(let c=0;c<r;c++)a[i++]=o(l,s,c);return a}function Q(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let a=n;a<n+r;a++)e[a]+=t[o]}function Me(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<r;l++,a++)n[l*t+o]=e[a];return n}function Z(e,t,r,n,o,a,l,i){let s=0;for(;s+4<=n;s+=4){let c=s*a,u=c+a,p=u+a,f=p+a,m=0;for(;m+2<=o;m+=2){let d=m*a,h=d+a,w=0,v=0,b=0,x=0,M=0,C=0,P=0,L=0;for(let k=0;k<a;k++){let q=t[d+k],N=t[h+k],ae=e[c+k],le=e[u+k],ie=e[p+k],se=e[f+k];w+=ae*q,v+=ae*N,b+=le*q,x+=le*N,M+=ie*q,C+=ie*N,P+=se*q,L+=se*N}let A=s*l+m*i;r[A]=w,r[A+i]=v,r[A+=l]=b,r[A+i]=x,r[A+=l]=M,r[A+i]=C,r[A+=l]=P,r[A+i]=L}if(m<o)for(let d=s;d<s+4;d++)r[d*l+m*i]=be(e,d*a,t,m*a,a)}for(;s<n;s++)for(let c=0;c<o;c++)r[s*l+c*i]=be(e,s*a,t,c*a,a)}function be(e,t,r,n,o){let a=0,l=0,i=0,s=0,c=0;for(;c+4<=o;c+=4)a+=e[t+c]*r[n+c],l+=e[t+c+1]*r[n+c+1],i+=e[t+c+2]*r[n+c+2],s+=e[t+c+3]*r[n+c+3];for(;c<o;c++)a+=e[t+c]*r[n+c];return a+l+i+s}function ke({encoder:e,decoder:t,encoderWeights:r,decoderWeights:n,mean:o,components:a}){return{encoder:J(e,r),decoder:J(t,n),mean:F(o,"float16"),components:F(a,"float16")}}function V(e,t){let r=K(e.encoder,t).data,n=r.length,o=new Float32Array(n*n);for(let i=0;i<n;i++)o.set(r.subarray(0,i+1),i*n);let a=K(e.decoder,o).data,l=Array.from({length:n},(i,s)=>a.subarray(s*t.length,(s+1)*t.length));return{code:r,learned:Ae(l,t),linear:Ae(pt(e,t,n),t)}}function pt({mean:e,components:t},r,n){let o=e;return Array.from({length:n},(a,l)=>{let i=t.subarray(l*e.length,(l+1)*e.length),s=0;for(let c=0;c<e.length;c++)s+=i[c]*(r[c]-e[c]);return o=o.map((c,u)=>c+s*i[u]),o})}var Ae=(e,t)=>e.map(r=>({image:r,error:mt(r,t)}));function mt(e,t){let r=0;for(let n=0;n<e.length;n++)r+=(e[n]-t[n])**2;return r}function Ce(e,t){let r=e.findIndex(n=>n.error<=t);return r<0?void 0:r+1}var y=28,ft=20,wt=.1;function Ee(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(r){let n=Math.sqrt(r.length),o=$e(e,n,a=>a*n/e);t.set(Fe(r,o,o))},dab(r,n,o,a=!1){for(let l=0;l<t.length;l++){let i=Math.hypot(l%e+.5-r,Math.floor(l/e)+.5-n),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[l]=a?Math.min(t[l],1-s):Math.max(t[l],s)}}}}function ee(e){let t=Math.sqrt(e.length),r=ht(e,t);if(!r)return new Float32Array(y**2);let n=ft/Math.max(r.right-r.left,r.bottom-r.top),o=gt(e,t),a=Se(t,n,o.x,r.left,r.right),l=Se(t,n,o.y,r.top,r.bottom);return Fe(e,a,l)}function ht(e,t){let r=t,n=0,o=t,a=0;for(let l=0;l<e.length;l++){if(e[l]<wt)continue;let i=l%t,s=Math.floor(l/t);r=Math.min(r,i),n=Math.max(n,i+1),o=Math.min(o,s),a=Math.max(a,s+1)}return r<n?{left:r,right:n,top:o,bottom:a}:void 0}function gt(e,t){let r=0,n=0,o=0;for(let a=0;a<e.length;a++)r+=e[a],n+=e[a]*(a%t+.5),o+=e[a]*(Math.floor(a/t)+.5);return{x:n/r,y:o/r}}function Se(e,t,r,n,o){let a=y/2,l=Math.min(y-(o-r)*t,Math.max((r-n)*t,a));return $e(y,e,i=>r+(i-l)/t)}function $e(e,t,r){return Array.from({length:e},(n,o)=>{let a=r(o),l=r(o+1),i=[];for(let s=Math.max(0,Math.floor(a));s<Math.min(t,l);s++)i.push([s,(Math.min(l,s+1)-Math.max(a,s))/(l-a)]);return i})}function Fe(e,t,r){let n=Math.sqrt(e.length),o=new Float32Array(n*t.length),a=new Float32Array(r.length*t.length);for(let l=0;l<n;l++)t.forEach((i,s)=>{for(let[c,u]of i)o[l*t.length+s]+=u*e[l*n+c]});return r.forEach((l,i)=>{for(let[s,c]of l)for(let u=0;u<t.length;u++)a[i*t.length+u]+=c*o[s*t.length+u]}),a}function te(e,t){let{buffer:r,byteOffset:n,byteLength:o}=D(e),a=Float32Array.from(new Uint8Array(r,n,o),l=>l/255);return Array.from({length:o/t},(l,i)=>a.subarray(i*t,(i+1)*t))}var ze=`.lw-studio {
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
`;var je=ze,re=3,Te={draw:1.25*re,erase:2.5*re},De=(...e)=>g("div",{class:"lw-studio"},...e),ne=(...e)=>g("div",{class:"lw-caption"},...e);function Oe(e,{digits:t,labels:r,onChange:n}){let o=Ee(re*y),a=$({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=t[0],i="",s=0,c=()=>{let w=e.colour("paper"),v=e.colour("ink");a.paint(b=>U(w,v,o.ink[b]))};function u(w,v){l=w,i=v,a.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function p(w){o.load(t[w]),u(t[w],`digit ${r[w]}`),c()}function f(w){cancelAnimationFrame(s);let v=()=>{u(ee(o.ink),o.ink.some(b=>b>0)?"your drawing":"an empty sheet"),m.value=null,n(w)};w?v():s=requestAnimationFrame(v)}let m=vt(e,t,r,w=>{cancelAnimationFrame(s),p(w),n(!0)}),d=we({label:"Erase",title:"Draw with paper instead of ink"}),h=j({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),d.value=!1,c(),f(!0)}});return yt(a,(w,v)=>o.dab(w,v,d.value?Te.erase:Te.draw,d.value),()=>{c(),f(!1)},()=>f(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),p(0),{sheet:E("draw here",a.element),tray:g("div",{class:"lw-tray-row"},m.element,H(h.element,d.element)),get image(){return l},get subject(){return i},set sample(w){cancelAnimationFrame(s),m.value=w,d.value=!1,p(w)}}}function vt(e,t,r,n,{blank:o}={}){let a=0,l=o?[...t.keys(),-1]:[...t.keys()],i=l.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return g("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),n(c)}},c<0?R("pencil"):xt(e,t[c]))});function s(c){a=c,l.forEach((u,p)=>i[p].setAttribute("aria-pressed",String(u===a)))}return s(0),{element:g("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return a},set value(c){s(c)}}}function xt(e,t){let r=Math.sqrt(t.length),n=$({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>W(e,n,t);return e.onTheme(o),o(),n.element}function W(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(a=>U(n,o,Math.min(1,Math.max(0,r[a]))))}function yt(e,t,r,n){let o;he(e.element,(a,l,i)=>{let s=i==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-s.x,l-s.y)));for(let u=1;u<=c;u++)t(s.x+(a-s.x)*u/c,s.y+(l-s.y)*u/c);o={x:a,y:l},r(),i==="end"&&n()})}var Ie=`.lw .bn-dial {
  flex-wrap: nowrap;
}
.lw .bn-dial .lw-slider {
  flex-basis: 0;
  grid-template-columns: auto minmax(4rem, 1fr) 1.6em;
}
.lw:has(.bn-dial) .lw-readout {
  min-height: 2.9em;
}
@container (min-width: 560px) {
  .lw:has(.bn-dial) .lw-readout {
    min-height: 1.45em;
  }
}
.bn-key::before {
  content: "";
  display: inline-block;
  width: 1em;
  margin-right: 0.35em;
  border-top: 3px solid var(--lw-blue);
  vertical-align: 0.28em;
}
.bn-linear::before {
  border-top: 3px dashed var(--lw-orange);
}
`;var I={learned:"autoencoder",linear:"PCA"},At={learned:"blue",linear:"orange"};function kt({model:e,el:t}){let r=ke({encoder:e.get("encoder"),decoder:e.get("decoder"),encoderWeights:e.get("encoder_weights"),decoderWeights:e.get("decoder_weights"),mean:e.get("mean"),components:e.get("components")}),n=pe(t,{title:"Bottleneck",lead:"A digit has to pass through k numbers. Move k: what comes out?",css:je+Ie}),o=Oe(n,{digits:te(e.get("digits"),y**2),labels:e.get("labels"),onChange(f){a=V(r,o.image),c(),f&&u()}}),a=V(r,o.image),l=fe({label:"code size k",min:1,max:a.code.length,step:1,value:e.get("k"),format:String,onInput:()=>{c(),u()}}),i=j({label:"Reset",icon:"reset",onClick:()=>{l.value=e.get("k"),o.sample=0,a=V(r,o.image),c(),u()}}),s=Ct(n),c=()=>s.draw(o,a,l.value),u=()=>n.announce(s.sentence(o,a,l.value)),p=H(l.element,i.element);return p.classList.add("bn-dial"),n.add(o.tray,p,...s.arranged(o.sheet)),n.onTheme(c),c(),n.destroy}function Ct(e){let t,r=$({label:"Input",width:y,height:y}),n={learned:Pe("learned"),linear:Pe("linear")},o=G(e,{label:"Squared error at every code size",height:130,draw:(...l)=>t&&Et(...l,t,e)}),a=G(e,{label:"The code",height:130,draw:(...l)=>t&&$t(...l,t,e)});return{arranged:l=>[De(l,E("input",r.element,ne("784 numbers")),...Object.values(n).map(i=>i.element)),me(E("squared error against k",o.element),E("the code: only the blue numbers pass",a.element))],draw(l,i,s){t={results:i,k:s},W(e,r,l.image),r.describe(`Input: ${l.subject}`);for(let[u,p]of Object.entries(n))p.show(e,i[u][s-1],s);o.redraw(),a.redraw();let c=i.code.length;o.describe(`Squared error by code size. Autoencoder: ${T(i.learned,1)} with 1 number, ${T(i.learned,c)} with ${c}. PCA: ${T(i.linear,1)} and ${T(i.linear,c)}. Marked: ${s}.`),a.describe(`The code as bars: ${c} numbers, the first ${s} of them used`),e.readout(Le(i,s))},sentence:(l,i,s)=>`${l.subject}, code size ${s}: squared error ${T(i.learned,s)} by the autoencoder, ${T(i.linear,s)} by PCA. ${Le(i,s)}`}}function Pe(e){let t=$({label:I[e],width:y,height:y}),r=g("b",{});return{element:E(St(e),t.element,ne("squared error ",r)),show(n,{image:o,error:a},l){W(n,t,o),r.textContent=a.toFixed(1),t.describe(`What the ${I[e]} makes of ${l} numbers: squared error ${a.toFixed(1)}`)}}}var St=e=>g("span",{class:`bn-key bn-${e}`},I[e]),T=(e,t)=>e[t-1].error.toFixed(1);function Le({learned:e,linear:t},r){let[n,o]=e[r-1].error<=t[r-1].error?["learned","linear"]:["linear","learned"],a={learned:e,linear:t},l=Ce(a[o],a[n][r-1].error),i=e.length;return l===r?`With k = ${r} both come equally close.`:`To come as close as the ${I[n]} with k = ${r}, the ${I[o]} needs ${l?`k = ${l}`:`more than ${i}`}.`.replaceAll("the PCA","PCA")}function Et(e,t,r,{results:n,k:o},a){let{learned:l,linear:i}=n,s=l.length,c=Math.max(1e-6,...[...l,...i].map(({error:h})=>h)),u=34,p=r-20,f=h=>u+(h-1)/Math.max(1,s-1)*(t-u-8),m=h=>p-h/c*(p-8),d=S(a.colour("muted"));Object.assign(e,{strokeStyle:S(a.colour("line")),fillStyle:d,lineWidth:1}),oe(e,[[u,6],[u,p],[t-4,p]]),Object.assign(e,{textAlign:"right",textBaseline:"middle"}),e.fillText(c.toFixed(0),u-5,m(c)+4),e.fillText("0",u-5,p),Object.assign(e,{textAlign:"center",textBaseline:"top"});for(let h of qe(s))e.fillText(String(h),f(h),p+5);e.strokeStyle=d,oe(e,[[f(o),6],[f(o),p]]);for(let[h,w]of[["linear",i],["learned",l]]){let v=S(a.colour(At[h]));Object.assign(e,{strokeStyle:v,fillStyle:v,lineWidth:2,lineJoin:"round"}),e.setLineDash(h==="linear"?[5,3]:[]),oe(e,w.map(({error:b},x)=>[f(x+1),m(b)])),e.setLineDash([]),e.beginPath(),e.arc(f(o),m(w[o-1].error),4,0,2*Math.PI),e.fill()}}var qe=e=>[1,...[16,32,48,64,96,128].filter(t=>t<e-4),e];function oe(e,t){e.beginPath();for(let[r,n]of t)e.lineTo(r,n);e.stroke()}function $t(e,t,r,{results:{code:n},k:o},a){let l=Math.max(1e-6,...n.map(Math.abs)),i=(r-20)/2+4,s=t/n.length,c=s>4?1:.5,u=S(a.colour("blue")),p=S(a.colour("line"));n.forEach((f,m)=>{let d=f/l*(i-6);e.fillStyle=m<o?u:p,e.fillRect(m*s,Math.min(i,i-d),s-c,Math.max(1,Math.abs(d)))}),e.fillStyle=S(a.colour("muted")),Object.assign(e,{textBaseline:"top",textAlign:"center"});for(let f of qe(n.length))e.fillText(String(f),Math.min(t-8,Math.max(5,(f-.5)*s)),r-15)}var Qt={render:kt};export{Qt as default};
