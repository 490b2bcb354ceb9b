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
`;function g(e,t={},...r){let n=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),l):l===!0?n.setAttribute(o,""):l!==!1&&l!=null&&n.setAttribute(o,l);return n.append(...r.filter(o=>o!=null)),n}var Le=Math.random().toString(36).slice(2,8),qe=0,de=()=>`lw-${Le}-${++qe}`,N={"data-lm-suppress-shortcuts":"true"},Re={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function R(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Re[e]),t.append(r),t}function ue(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(g("style",{"data-lecture-kit":!0},t))}function pe(e,{title:t,lead:r,css:n}){ue(e,ce),n&&ue(e,n);let o=de(),l=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=g("p",{class:"lw-readout"}),i=g("div",{class:"lw-body"}),s=T({icon:"enlarge",title:"Full screen",onClick:()=>Ne(c)});s.element.hidden=!document.fullscreenEnabled;let c=g("div",{class:"lw",role:"group","aria-labelledby":o,...N},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:o},t),s.element),r?g("p",{class:"lw-lead"},r):null,i,a,l);e.append(c);let u=[()=>c.remove()],p=new Map,f=[()=>p.clear()];u.push(Ve(()=>f.forEach(d=>d()))),u.push(He(c,()=>f.forEach(d=>d())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(m),m=setTimeout(()=>{l.textContent=d},500)},readout(d){a.textContent!==d&&(a.textContent=d)},colour(d){return c.isConnected?(p.has(d)||p.set(d,Be(c,`var(--lw-${d})`)),p.get(d)):_e},onTheme:d=>f.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Ne(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var _e=[128,128,128];function He(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function Be(e,t){let r=g("span",{style:`color: ${t}`});e.append(r);let n=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var S=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,W=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function Ve(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var _=(...e)=>g("div",{class:"lw-row"},...e);var me=(...e)=>g("div",{class:"lw-columns"},...e),E=(e,...t)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...t),We=e=>e.toFixed(2).replace("-","−");function fe({label:e,min:t,max:r,step:n,value:o,format:l=We,onInput:a=()=>{}}){let i=de(),s=g("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...N}),c=g("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),a(s.valueAsNumber)}),u(),{element:g("div",{class:"lw-slider"},g("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function T({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let l=g("span",{},e??""),a=g("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...N},t?R(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){l.textContent=i},set icon(i){a.querySelector("svg").replaceWith(R(i))}}}function we({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=g("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...N},g("span",{class:"lw-lamp","aria-hidden":"true"}),e),l=()=>o.getAttribute("aria-pressed")==="true",a=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{a(!l()),n(l())}),{element:o,get value(){return l()},set value(i){a(i)}}}function $({label:e,width:t,height:r}){let n=g("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),l=o.createImageData(t,r);return l.data.fill(255),{element:n,context:o,describe:a=>n.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<r;i++)for(let c=0;c<t;c++,s++){let u=a(s,c,i);for(let p=0;p<3;p++)l.data[4*s+p]=u[p]}o.putImageData(l,0,0)}}}function U(e,{label:t,height:r,draw:n}){let o=g("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),l=o.getContext("2d");function a(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let p=Math.round(c*s),f=Math.round(u*s);(o.width!==p||o.height!==f)&&Object.assign(o,{width:p,height:f}),l.setTransform(s,0,0,s,0,0),l.clearRect(0,0,c,u),l.font=`12px ${getComputedStyle(o).fontFamily}`,n(l,c,u)}let i=new ResizeObserver(a);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(a),{element:o,redraw:a,describe:s=>o.setAttribute("aria-label",s)}}function he(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let l=e.getBoundingClientRect();t((n.clientX-l.left)/l.width*e.width,(n.clientY-l.top)/l.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let l of o.length?o:[n])r(l,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var Ue=Float64Array.from({length:32},(e,t)=>2**(t-15));function Ge(e){let t=e>>10&31,r=e&1023,n=t?Ue[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function j(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function F(e,t){let r=j(e),n=t==="float16"?2:4,o=t==="float16"?a=>Ge(r.getUint16(2*a,!0)):a=>r.getFloat32(4*a,!0),l=new Float32Array(r.byteLength/n);for(let a=0;a<l.length;a++)l[a]=o(a);return l}function Y(e,t){let r=e.dtype==="int8"?Je(e,t):Ye(e,t),n=e.layers.map(o=>{if(!(o.op in G))throw new Error(`nn.js has no layer "${o.op}"; it has ${Object.keys(G).join(", ")}`);let l={...o};for(let a of["weight","bias"])o[a]&&(l[a]=r(o,a));return o.op==="convTranspose"&&(l.weight=ve(l.weight,o.inChannels)),l});return{inputShape:e.inputShape,layers:n}}var H=(e,[t,r])=>e.subarray(t,t+r);function Ye({dtype:e},t){let r=F(t,e);return(n,o)=>H(r,n[o])}function Je(e,t){let r=j(t),n=2*e.plain,o=F(new DataView(r.buffer,r.byteOffset,n),"float16"),l=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(a,i)=>{if(i!=="weight"||!a.scale)return H(o,a[i]);let s=H(o,a.scale),c=Float32Array.from(H(l,a.weight)),u=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/u)];return c}}function J(e,t){let r=t.length/K(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n={data:Float32Array.from(t),shape:e.inputShape,batch:r};for(let o of e.layers)n=G[o.op](n,o);return n}var K=e=>e.reduce((t,r)=>t*r,1),D=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},G={linear:Ke,conv:Xe,convTranspose:Ze,affine:tt,positionBias:rt,pixelShuffle:nt,upsampleNearest:ot,upsampleBilinear:lt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[K(e.shape)]}),relu:D(e=>e>0?e:0),leakyRelu:D((e,{slope:t})=>e>0?e:t*e),sigmoid:D(e=>1/(1+Math.exp(-e))),tanh:D(Math.tanh),silu:D(e=>e/(1+Math.exp(-e)))};function Ke({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:l}){let a=new Float32Array(t*n);Z(e,o,a,t,n,r,n,1);for(let i=0;i<a.length;i++)a[i]+=l[i%n];return{data:a,shape:[n],batch:t}}function Xe({data:e,shape:[t,r,n],batch:o},l){let{inChannels:a,outChannels:i,kernel:s,stride:c,padding:u,weight:p,bias:f}=l,m=Math.floor((r+2*u[0]-s[0])/c[0])+1,d=Math.floor((n+2*u[1]-s[1])/c[1])+1,h=m*d,w=a*s[0]*s[1],v=new Float32Array(o*i*h);for(let b=0;b<o;b++){let x=e.subarray(b*t*r*n,(b+1)*t*r*n),M=Qe(x,[t,r,n],[m,d],l);Z(M,p,v.subarray(b*i*h),h,i,w,1,h)}return Q(v,f,h),{data:v,shape:[i,m,d],batch:o}}function Qe(e,[t,r,n],[o,l],{kernel:[a,i],stride:s,padding:c}){let u=new Float32Array(o*l*t*a*i),p=0;for(let f=0;f<o;f++)for(let m=0;m<l;m++)for(let d=0;d<t;d++)for(let h=0;h<a;h++){let w=f*s[0]+h-c[0],v=(d*r+w)*n;for(let b=0;b<i;b++,p++){let x=m*s[1]+b-c[1];w>=0&&w<r&&x>=0&&x<n&&(u[p]=e[v+x])}}return u}function Ze({data:e,shape:[t,r,n],batch:o},l){let{outChannels:a,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:f}=l,m=(r-1)*s[0]-2*c[0]+i[0]+u[0],d=(n-1)*s[1]-2*c[1]+i[1]+u[1],h=r*n,w=a*i[0]*i[1],v=new Float32Array(w*h),b=new Float32Array(o*a*m*d);for(let x=0;x<o;x++){let M=e.subarray(x*t*h,(x+1)*t*h);Z(p,ve(M,t),v,w,h,t,h,1),et(v,[r,n],b.subarray(x*a*m*d),[a,m,d],l)}return Q(b,f,m*d),{data:b,shape:[a,m,d],batch:o}}function et(e,[t,r],n,[o,l,a],{kernel:[i,s],stride:c,padding:u}){let p=0;for(let f=0;f<o;f++)for(let m=0;m<i;m++)for(let d=0;d<s;d++)for(let h=0;h<t;h++){let w=h*c[0]+m-u[0],v=(f*l+w)*a;for(let b=0;b<r;b++,p++){let x=b*c[1]+d-u[1];w>=0&&w<l&&x>=0&&x<a&&(n[v+x]+=e[p])}}}function tt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[l,...a]=t,i=K(a),s=e.map((c,u)=>c*n[Math.floor(u/i)%l]);return Q(s,o,i),{data:s,shape:t,batch:r}}function rt(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}function nt({data:e,shape:[t,r,n],batch:o},{factor:l}){let a=[t/(l*l),r*l,n*l];return{data:X(a,o,(s,c,u)=>{let p=s*l*l+c%l*l+u%l;return e[(p*r+Math.floor(c/l))*n+Math.floor(u/l)]}),shape:a,batch:o}}function ot({data:e,shape:[t,r,n],batch:o},{factor:[l,a]}){let i=[t,r*l,n*a];return{data:X(i,o,(c,u,p)=>e[(c*r+Math.floor(u/l))*n+Math.floor(p/a)]),shape:i,batch:o}}function lt({data:e,shape:[t,r,n],batch:o},{factor:[l,a],alignCorners:i}){let s=[t,r*l,n*a],c=ge(r,l,i),u=ge(n,a,i);return{data:X(s,o,(f,m,d)=>{let{low:h,high:w,part:v}=c[m],{low:b,high:x,part:M}=u[d],C=f*r,I=e[(C+h)*n+b]*(1-M)+e[(C+h)*n+x]*M,P=e[(C+w)*n+b]*(1-M)+e[(C+w)*n+x]*M;return I*(1-v)+P*v}),shape:s,batch:o}}function ge(e,t,r){let n=e*t;return Array.from({length:n},(o,l)=>{let a=r?n>1?l*(e-1)/(n-1):0:Math.max(0,(l+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function X([e,t,r],n,o){let l=new Float32Array(n*e*t*r);for(let a=0,i=0;a<n*e;a++)for(let s=0;s<t;s++)for(let c=0;c<r;c++)l[i++]=o(a,s,c);return l}function Q(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let l=n;l<n+r;l++)e[l]+=t[o]}function ve(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<r;a++,l++)n[a*t+o]=e[l];return n}function Z(e,t,r,n,o,l,a,i){let s=0;for(;s+4<=n;s+=4){let c=s*l,u=c+l,p=u+l,f=p+l,m=0;for(;m+2<=o;m+=2){let d=m*l,h=d+l,w=0,v=0,b=0,x=0,M=0,C=0,I=0,P=0;for(let k=0;k<l;k++){let L=t[d+k],q=t[h+k],le=e[c+k],ae=e[u+k],ie=e[p+k],se=e[f+k];w+=le*L,v+=le*q,b+=ae*L,x+=ae*q,M+=ie*L,C+=ie*q,I+=se*L,P+=se*q}let A=s*a+m*i;r[A]=w,r[A+i]=v,r[A+=a]=b,r[A+i]=x,r[A+=a]=M,r[A+i]=C,r[A+=a]=I,r[A+i]=P}if(m<o)for(let d=s;d<s+4;d++)r[d*a+m*i]=be(e,d*l,t,m*l,l)}for(;s<n;s++)for(let c=0;c<o;c++)r[s*a+c*i]=be(e,s*l,t,c*l,l)}function be(e,t,r,n,o){let l=0,a=0,i=0,s=0,c=0;for(;c+4<=o;c+=4)l+=e[t+c]*r[n+c],a+=e[t+c+1]*r[n+c+1],i+=e[t+c+2]*r[n+c+2],s+=e[t+c+3]*r[n+c+3];for(;c<o;c++)l+=e[t+c]*r[n+c];return l+a+i+s}function ye({encoder:e,decoder:t,encoderWeights:r,decoderWeights:n,mean:o,components:l}){return{encoder:Y(e,r),decoder:Y(t,n),mean:F(o,"float16"),components:F(l,"float16")}}function B(e,t){let r=J(e.encoder,t).data,n=r.length,o=new Float32Array(n*n);for(let i=0;i<n;i++)o.set(r.subarray(0,i+1),i*n);let l=J(e.decoder,o).data,a=Array.from({length:n},(i,s)=>l.subarray(s*t.length,(s+1)*t.length));return{code:r,learned:xe(a,t),linear:xe(at(e,t,n),t)}}function at({mean:e,components:t},r,n){let o=e;return Array.from({length:n},(l,a)=>{let i=t.subarray(a*e.length,(a+1)*e.length),s=0;for(let c=0;c<e.length;c++)s+=i[c]*(r[c]-e[c]);return o=o.map((c,u)=>c+s*i[u]),o})}var xe=(e,t)=>e.map(r=>({image:r,error:it(r,t)}));function it(e,t){let r=0;for(let n=0;n<e.length;n++)r+=(e[n]-t[n])**2;return r}function Me(e,t){let r=e.findIndex(n=>n.error<=t);return r<0?void 0:r+1}var y=28,st=20,ct=.1;function ke(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(r){let n=Math.sqrt(r.length),o=Ce(e,n,l=>l*n/e);t.set(Se(r,o,o))},dab(r,n,o,l=!1){for(let a=0;a<t.length;a++){let i=Math.hypot(a%e+.5-r,Math.floor(a/e)+.5-n),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[a]=l?Math.min(t[a],1-s):Math.max(t[a],s)}}}}function ee(e){let t=Math.sqrt(e.length),r=ut(e,t);if(!r)return new Float32Array(y**2);let n=st/Math.max(r.right-r.left,r.bottom-r.top),o=dt(e,t),l=Ae(t,n,o.x,r.left,r.right),a=Ae(t,n,o.y,r.top,r.bottom);return Se(e,l,a)}function ut(e,t){let r=t,n=0,o=t,l=0;for(let a=0;a<e.length;a++){if(e[a]<ct)continue;let i=a%t,s=Math.floor(a/t);r=Math.min(r,i),n=Math.max(n,i+1),o=Math.min(o,s),l=Math.max(l,s+1)}return r<n?{left:r,right:n,top:o,bottom:l}:void 0}function dt(e,t){let r=0,n=0,o=0;for(let l=0;l<e.length;l++)r+=e[l],n+=e[l]*(l%t+.5),o+=e[l]*(Math.floor(l/t)+.5);return{x:n/r,y:o/r}}function Ae(e,t,r,n,o){let l=y/2,a=Math.min(y-(o-r)*t,Math.max((r-n)*t,l));return Ce(y,e,i=>r+(i-a)/t)}function Ce(e,t,r){return Array.from({length:e},(n,o)=>{let l=r(o),a=r(o+1),i=[];for(let s=Math.max(0,Math.floor(l));s<Math.min(t,a);s++)i.push([s,(Math.min(a,s+1)-Math.max(l,s))/(a-l)]);return i})}function Se(e,t,r){let n=Math.sqrt(e.length),o=new Float32Array(n*t.length),l=new Float32Array(r.length*t.length);for(let a=0;a<n;a++)t.forEach((i,s)=>{for(let[c,u]of i)o[a*t.length+s]+=u*e[a*n+c]});return r.forEach((a,i)=>{for(let[s,c]of a)for(let u=0;u<t.length;u++)l[i*t.length+u]+=c*o[s*t.length+u]}),l}function te(e,t){let{buffer:r,byteOffset:n,byteLength:o}=j(e),l=Float32Array.from(new Uint8Array(r,n,o),a=>a/255);return Array.from({length:o/t},(a,i)=>l.subarray(i*t,(i+1)*t))}var Ee=`.lw-studio {
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
`;var Fe=Ee,re=3,$e={draw:1.25*re,erase:2.5*re},ze=(...e)=>g("div",{class:"lw-studio"},...e),ne=(...e)=>g("div",{class:"lw-caption"},...e);function Te(e,{digits:t,labels:r,onChange:n}){let o=ke(re*y),l=$({label:"Drawing sheet",width:o.side,height:o.side});l.element.classList.add("lw-sheet");let a=t[0],i="",s=0,c=()=>{let w=e.colour("paper"),v=e.colour("ink");l.paint(b=>W(w,v,o.ink[b]))};function u(w,v){a=w,i=v,l.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function p(w){o.load(t[w]),u(t[w],`digit ${r[w]}`),c()}function f(w){cancelAnimationFrame(s);let v=()=>{u(ee(o.ink),o.ink.some(b=>b>0)?"your drawing":"an empty sheet"),m.value=null,n(w)};w?v():s=requestAnimationFrame(v)}let m=mt(e,t,r,w=>{cancelAnimationFrame(s),p(w),n(!0)}),d=we({label:"Erase",title:"Draw with paper instead of ink"}),h=T({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),d.value=!1,c(),f(!0)}});return wt(l,(w,v)=>o.dab(w,v,d.value?$e.erase:$e.draw,d.value),()=>{c(),f(!1)},()=>f(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),p(0),{sheet:E("draw here",l.element),tray:g("div",{class:"lw-tray-row"},m.element,_(h.element,d.element)),get image(){return a},get subject(){return i},set sample(w){cancelAnimationFrame(s),m.value=w,d.value=!1,p(w)}}}function mt(e,t,r,n,{blank:o}={}){let l=0,a=o?[...t.keys(),-1]:[...t.keys()],i=a.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return g("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),n(c)}},c<0?R("pencil"):ft(e,t[c]))});function s(c){l=c,a.forEach((u,p)=>i[p].setAttribute("aria-pressed",String(u===l)))}return s(0),{element:g("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return l},set value(c){s(c)}}}function ft(e,t){let r=Math.sqrt(t.length),n=$({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>V(e,n,t);return e.onTheme(o),o(),n.element}function V(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(l=>W(n,o,Math.min(1,Math.max(0,r[l]))))}function wt(e,t,r,n){let o;he(e.element,(l,a,i)=>{let s=i==="start"?{x:l,y:a}:o,c=Math.max(1,Math.ceil(Math.hypot(l-s.x,a-s.y)));for(let u=1;u<=c;u++)t(s.x+(l-s.x)*u/c,s.y+(a-s.y)*u/c);o={x:l,y:a},r(),i==="end"&&n()})}var je=`.lw .bn-dial {
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
`;var O={learned:"autoencoder",linear:"PCA"},gt={learned:"blue",linear:"orange"};function bt({model:e,el:t}){let r=ye({encoder:e.get("encoder"),decoder:e.get("decoder"),encoderWeights:e.get("encoder_weights"),decoderWeights:e.get("decoder_weights"),mean:e.get("mean"),components:e.get("components")}),n=pe(t,{title:"Bottleneck",lead:"A digit has to pass through k numbers. Move k: what comes out?",css:Fe+je}),o=Te(n,{digits:te(e.get("digits"),y**2),labels:e.get("labels"),onChange(f){l=B(r,o.image),c(),f&&u()}}),l=B(r,o.image),a=fe({label:"code size k",min:1,max:l.code.length,step:1,value:e.get("k"),format:String,onInput:()=>{c(),u()}}),i=T({label:"Reset",icon:"reset",onClick:()=>{a.value=e.get("k"),o.sample=0,l=B(r,o.image),c(),u()}}),s=vt(n),c=()=>s.draw(o,l,a.value),u=()=>n.announce(s.sentence(o,l,a.value)),p=_(a.element,i.element);return p.classList.add("bn-dial"),n.add(o.tray,p,...s.arranged(o.sheet)),n.onTheme(c),c(),n.destroy}function vt(e){let t,r=$({label:"Input",width:y,height:y}),n={learned:De("learned"),linear:De("linear")},o=U(e,{label:"Squared error at every code size",height:130,draw:(...a)=>t&&yt(...a,t,e)}),l=U(e,{label:"The code",height:130,draw:(...a)=>t&&Mt(...a,t,e)});return{arranged:a=>[ze(a,E("input",r.element,ne("784 numbers")),...Object.values(n).map(i=>i.element)),me(E("squared error against k",o.element),E("the code: only the blue numbers pass",l.element))],draw(a,i,s){t={results:i,k:s},V(e,r,a.image),r.describe(`Input: ${a.subject}`);for(let[u,p]of Object.entries(n))p.show(e,i[u][s-1],s);o.redraw(),l.redraw();let c=i.code.length;o.describe(`Squared error by code size. Autoencoder: ${z(i.learned,1)} with 1 number, ${z(i.learned,c)} with ${c}. PCA: ${z(i.linear,1)} and ${z(i.linear,c)}. Marked: ${s}.`),l.describe(`The code as bars: ${c} numbers, the first ${s} of them used`),e.readout(Oe(i,s))},sentence:(a,i,s)=>`${a.subject}, code size ${s}: squared error ${z(i.learned,s)} by the autoencoder, ${z(i.linear,s)} by PCA. ${Oe(i,s)}`}}function De(e){let t=$({label:O[e],width:y,height:y}),r=g("b",{});return{element:E(xt(e),t.element,ne("squared error ",r)),show(n,{image:o,error:l},a){V(n,t,o),r.textContent=l.toFixed(1),t.describe(`What the ${O[e]} makes of ${a} numbers: squared error ${l.toFixed(1)}`)}}}var xt=e=>g("span",{class:`bn-key bn-${e}`},O[e]),z=(e,t)=>e[t-1].error.toFixed(1);function Oe({learned:e,linear:t},r){let[n,o]=e[r-1].error<=t[r-1].error?["learned","linear"]:["linear","learned"],l={learned:e,linear:t},a=Me(l[o],l[n][r-1].error),i=e.length;return a===r?`With k = ${r} both come equally close.`:`To come as close as the ${O[n]} with k = ${r}, the ${O[o]} needs ${a?`k = ${a}`:`more than ${i}`}.`.replaceAll("the PCA","PCA")}function yt(e,t,r,{results:n,k:o},l){let{learned:a,linear:i}=n,s=a.length,c=Math.max(1e-6,...[...a,...i].map(({error:h})=>h)),u=34,p=r-20,f=h=>u+(h-1)/Math.max(1,s-1)*(t-u-8),m=h=>p-h/c*(p-8),d=S(l.colour("muted"));Object.assign(e,{strokeStyle:S(l.colour("line")),fillStyle:d,lineWidth:1}),oe(e,[[u,6],[u,p],[t-4,p]]),Object.assign(e,{textAlign:"right",textBaseline:"middle"}),e.fillText(c.toFixed(0),u-5,m(c)+4),e.fillText("0",u-5,p),Object.assign(e,{textAlign:"center",textBaseline:"top"});for(let h of Ie(s))e.fillText(String(h),f(h),p+5);e.strokeStyle=d,oe(e,[[f(o),6],[f(o),p]]);for(let[h,w]of[["linear",i],["learned",a]]){let v=S(l.colour(gt[h]));Object.assign(e,{strokeStyle:v,fillStyle:v,lineWidth:2,lineJoin:"round"}),e.setLineDash(h==="linear"?[5,3]:[]),oe(e,w.map(({error:b},x)=>[f(x+1),m(b)])),e.setLineDash([]),e.beginPath(),e.arc(f(o),m(w[o-1].error),4,0,2*Math.PI),e.fill()}}var Ie=e=>[1,...[16,32,48,64,96,128].filter(t=>t<e-4),e];function oe(e,t){e.beginPath();for(let[r,n]of t)e.lineTo(r,n);e.stroke()}function Mt(e,t,r,{results:{code:n},k:o},l){let a=Math.max(1e-6,...n.map(Math.abs)),i=(r-20)/2+4,s=t/n.length,c=s>4?1:.5,u=S(l.colour("blue")),p=S(l.colour("line"));n.forEach((f,m)=>{let d=f/a*(i-6);e.fillStyle=m<o?u:p,e.fillRect(m*s,Math.min(i,i-d),s-c,Math.max(1,Math.abs(d)))}),e.fillStyle=S(l.colour("muted")),Object.assign(e,{textBaseline:"top",textAlign:"center"});for(let f of Ie(n.length))e.fillText(String(f),Math.min(t-8,Math.max(5,(f-.5)*s)),r-15)}var Ut={render:bt};export{Ut as default};
