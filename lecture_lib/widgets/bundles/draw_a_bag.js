var ae=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function m(e,n={},...r){let t=document.createElement(e);for(let[l,o]of Object.entries(n))l.startsWith("on")?t.addEventListener(l.slice(2),o):o===!0?t.setAttribute(l,""):o!==!1&&o!=null&&t.setAttribute(l,o);return t.append(...r.filter(l=>l!=null)),t}var Ie=Math.random().toString(36).slice(2,8),ze=0,J=()=>`lw-${Ie}-${++ze}`,V={"data-lm-suppress-shortcuts":"true"},je={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function q(e){let n=document.createElementNS("http://www.w3.org/2000/svg","svg");n.setAttribute("viewBox","0 0 16 16"),n.setAttribute("aria-hidden","true"),n.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",je[e]),n.append(r),n}function le(e,n){let r=e.getRootNode(),t=r instanceof ShadowRoot?r:document.head;[...t.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===n)||t.append(m("style",{"data-lecture-kit":!0},n))}var ie=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function se(e,{title:n,lead:r,css:t}){le(e,ae),t&&le(e,t);let l=J(),o=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=m("p",{class:"lw-readout"}),i=m("div",{class:"lw-body"}),s=O({icon:"enlarge",title:"Full screen",onClick:()=>Pe(c)});s.element.hidden=!document.fullscreenEnabled;let c=m("div",{class:"lw",role:"group","aria-labelledby":l,...V},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:l},n),s.element),r?m("p",{class:"lw-lead"},r):null,i,a,o);e.append(c);let u=[()=>c.remove()],p=new Map,h=[()=>p.clear()];u.push(_e(()=>h.forEach(d=>d()))),u.push(Re(c,()=>h.forEach(d=>d())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(f),f=setTimeout(()=>{o.textContent=d},500)},readout(d){a.textContent!==d&&(a.textContent=d)},colour(d){return c.isConnected?(p.has(d)||p.set(d,qe(c,`var(--lw-${d})`)),p.get(d)):Ne},onTheme:d=>h.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Pe(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ne=[128,128,128];function Re(e,n){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),n())});return r.observe(e),()=>r.disconnect()}function qe(e,n){let r=m("span",{style:`color: ${n}`});e.append(r);let t=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return t.fillStyle=getComputedStyle(r).color,t.fillRect(0,0,1,1),r.remove(),[...t.getImageData(0,0,1,1).data.slice(0,3)]}var ce=(e,n,r)=>e.map((t,l)=>Math.round(t+(n[l]-t)*r));function _e(e){let n=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return n.observe(document.documentElement,r),n.observe(document.body,r),()=>n.disconnect()}var K=(...e)=>m("div",{class:"lw-row"},...e);var _=(e,...n)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...n),He=e=>e.toFixed(2).replace("-","−");function ue({label:e,min:n,max:r,step:t,value:l,format:o=He,onInput:a=()=>{}}){let i=J(),s=m("input",{type:"range",id:i,min:n,max:r,step:t,value:l,...V}),c=m("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=o(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),a(s.valueAsNumber)}),u(),{element:m("div",{class:"lw-slider"},m("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function O({label:e,icon:n,title:r,primary:t=!1,onClick:l}){let o=m("span",{},e??""),a=m("button",{type:"button",class:t?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:l,...V},n?q(n):null,e?o:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){o.textContent=i},set icon(i){a.querySelector("svg").replaceWith(q(i))}}}function pe({label:e,options:n,value:r,onChange:t=()=>{}}){let l=J(),o=n.map(s=>typeof s=="string"?{value:s,label:s}:s),a=o.map(s=>m("input",{type:"radio",name:l,value:s.value,checked:s.value===(r??o[0].value),onchange:()=>t(s.value),...V})),i=o.map((s,c)=>m("label",{title:s.title},a[c],m("span",{},s.label)));return{element:m("fieldset",{class:"lw-choice"},m("legend",{},e),m("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(c=>{c.checked=c.value===s})}}}function N({label:e,width:n,height:r}){let t=m("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:n,height:r}),l=t.getContext("2d"),o=l.createImageData(n,r);return o.data.fill(255),{element:t,context:l,describe:a=>t.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<r;i++)for(let c=0;c<n;c++,s++){let u=a(s,c,i);for(let p=0;p<3;p++)o.data[4*s+p]=u[p]}l.putImageData(o,0,0)}}}function Y(e,n){e.classList.add("lw-draggable");let r=(t,l)=>{let o=e.getBoundingClientRect();n((t.clientX-o.left)/o.width*e.width,(t.clientY-o.top)/o.height*e.height,l)};e.addEventListener("pointerdown",t=>{t.button===0&&(e.setPointerCapture(t.pointerId),t.preventDefault(),r(t,"start"))}),e.addEventListener("pointermove",t=>{if(!e.hasPointerCapture(t.pointerId))return;let l=t.getCoalescedEvents?.()??[];for(let o of l.length?l:[t])r(o,"move")});for(let t of["pointerup","pointercancel"])e.addEventListener(t,l=>{e.hasPointerCapture(l.pointerId)&&r(l,"end")})}function de(e,n){let r=0,t=0,l=!1,o=!0;function a(u){if(r=0,!e.root.isConnected){l=!1;return}n(Math.min(.25,(u-t)/1e3)),t=u,i()}function i(){l&&o&&!r&&(r=requestAnimationFrame(a))}let s=new IntersectionObserver(u=>{o=u.at(-1).isIntersecting,t=performance.now(),i()});s.observe(e.root);let c=()=>{l=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){l=!0,t=performance.now(),i()},stop:c,get running(){return l}}}var Be=Float64Array.from({length:32},(e,n)=>2**(n-15));function Ve(e){let n=e>>10&31,r=e&1023,t=n?Be[n]*(1+r/1024):r*2**-24;return e&32768?-t:t}function L(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function Q(e,n){let r=L(e),t=n==="float16"?2:4,l=n==="float16"?a=>Ve(r.getUint16(2*a,!0)):a=>r.getFloat32(4*a,!0),o=new Float32Array(r.byteLength/t);for(let a=0;a<o.length;a++)o[a]=l(a);return o}function Z(e,n){let{buffer:r,byteOffset:t,byteLength:l}=L(e),o=Float32Array.from(new Uint8Array(r,t,l),a=>a/255);return Array.from({length:l/n},(a,i)=>o.subarray(i*n,(i+1)*n))}var fe=3,Et={draw:1.25*fe,erase:2.5*fe};function X(e,n,r){let t=e.colour("paper"),l=e.colour("ink");n.paint(o=>ce(t,l,Math.min(1,Math.max(0,r[o]))))}function we(e,n){let r=e.dtype==="int8"?Ge(e,n):We(e,n);return{inputShape:e.inputShape,layers:e.layers.map(t=>ge(t,r))}}function ge(e,n){if(!(e.op in ee))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(ee).join(", ")}`);let r={...e};for(let t of["weight","bias"])e[t]&&(r[t]=n(e,t));return e.op==="convTranspose"&&(r.weight=xe(r.weight,e.inChannels)),e.inner&&(r.inner=e.inner.map(t=>ge(t,n))),r}var U=(e,[n,r])=>e.subarray(n,n+r);function We({dtype:e},n){let r=Q(n,e);return(t,l)=>U(r,t[l])}function Ge(e,n){let r=L(n),t=2*e.plain,l=Q(new DataView(r.buffer,r.byteOffset,t),"float16"),o=new Int8Array(r.buffer,r.byteOffset+t,r.byteLength-t);return(a,i)=>{if(i!=="weight"||!a.scale)return U(l,a[i]);let s=U(l,a.scale),c=Float32Array.from(U(o,a.weight)),u=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/u)];return c}}function be(e,n){let r=n.length/R(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${n.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return ve(e.layers,{data:Float32Array.from(n),shape:e.inputShape,batch:r})}var ve=(e,n)=>e.reduce((r,t)=>ee[t.op](r,t),n),R=e=>e.reduce((n,r)=>n*r,1),H=e=>(n,r)=>{let{data:t}=n;for(let l=0;l<t.length;l++)t[l]=e(t[l],r);return n},ee={linear:Je,conv:Ke,convTranspose:Qe,affine:Xe,instanceNorm:et,positionBias:tt,pixelShuffle:ot,upsampleNearest:at,upsampleBilinear:lt,skip:nt,residual:rt,reshape:(e,{shape:n})=>({...e,shape:n}),flatten:e=>({...e,shape:[R(e.shape)]}),relu:H(e=>e>0?e:0),leakyRelu:H((e,{slope:n})=>e>0?e:n*e),sigmoid:H(e=>1/(1+Math.exp(-e))),tanh:H(Math.tanh),silu:H(e=>e/(1+Math.exp(-e)))};function Je({data:e,batch:n},{inFeatures:r,outFeatures:t,weight:l,bias:o}){let a=new Float32Array(n*t);re(e,l,a,n,t,r,t,1);for(let i=0;i<a.length;i++)a[i]+=o[i%t];return{data:a,shape:[t],batch:n}}function Ke({data:e,shape:[n,r,t],batch:l},o){let{inChannels:a,outChannels:i,kernel:s,stride:c,padding:u,weight:p,bias:h}=o,f=Math.floor((r+2*u[0]-s[0])/c[0])+1,d=Math.floor((t+2*u[1]-s[1])/c[1])+1,g=f*d,y=a*s[0]*s[1],x=new Float32Array(l*i*g);for(let v=0;v<l;v++){let w=e.subarray(v*n*r*t,(v+1)*n*r*t),k=Ye(w,[n,r,t],[f,d],o);re(k,p,x.subarray(v*i*g),g,i,y,1,g)}return ne(x,h,g),{data:x,shape:[i,f,d],batch:l}}function Ye(e,[n,r,t],[l,o],{kernel:[a,i],stride:s,padding:c}){let u=new Float32Array(l*o*n*a*i),p=0;for(let h=0;h<l;h++)for(let f=0;f<o;f++)for(let d=0;d<n;d++)for(let g=0;g<a;g++){let y=h*s[0]+g-c[0],x=(d*r+y)*t;for(let v=0;v<i;v++,p++){let w=f*s[1]+v-c[1];y>=0&&y<r&&w>=0&&w<t&&(u[p]=e[x+w])}}return u}function Qe({data:e,shape:[n,r,t],batch:l},o){let{outChannels:a,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:h}=o,f=(r-1)*s[0]-2*c[0]+i[0]+u[0],d=(t-1)*s[1]-2*c[1]+i[1]+u[1],g=r*t,y=a*i[0]*i[1],x=new Float32Array(y*g),v=new Float32Array(l*a*f*d);for(let w=0;w<l;w++){let k=e.subarray(w*n*g,(w+1)*n*g);re(p,xe(k,n),x,y,g,n,g,1),Ze(x,[r,t],v.subarray(w*a*f*d),[a,f,d],o)}return ne(v,h,f*d),{data:v,shape:[a,f,d],batch:l}}function Ze(e,[n,r],t,[l,o,a],{kernel:[i,s],stride:c,padding:u}){let p=0;for(let h=0;h<l;h++)for(let f=0;f<i;f++)for(let d=0;d<s;d++)for(let g=0;g<n;g++){let y=g*c[0]+f-u[0],x=(h*o+y)*a;for(let v=0;v<r;v++,p++){let w=v*c[1]+d-u[1];y>=0&&y<o&&w>=0&&w<a&&(t[x+w]+=e[p])}}}function Xe({data:e,shape:n,batch:r},{weight:t,bias:l}){let[o,...a]=n,i=R(a),s=e.map((c,u)=>c*t[Math.floor(u/i)%o]);return ne(s,l,i),{data:s,shape:n,batch:r}}function et(e,{weight:n,bias:r,eps:t}){let{data:l,shape:o}=e,a=R(o.slice(1));for(let i=0,s=0;i<l.length;i+=a,s=(s+1)%o[0]){let c=l.subarray(i,i+a),u=c.reduce((f,d)=>f+d,0)/a,p=c.reduce((f,d)=>f+(d-u)**2,0)/a,h=n[s]/Math.sqrt(p+t);for(let f=0;f<a;f++)c[f]=(c[f]-u)*h+r[s]}return e}function tt(e,{weight:n}){let{data:r}=e;for(let t=0;t<r.length;t+=n.length)for(let l=0;l<n.length;l++)r[t+l]+=n[l];return e}var ye=(e,n)=>ve(n,{...e,data:e.data.slice()});function nt(e,{inner:n}){let r=ye(e,n),t=R(e.shape),l=R(r.shape),o=new Float32Array(e.batch*(t+l));for(let a=0;a<e.batch;a++)o.set(e.data.subarray(a*t,(a+1)*t),a*(t+l)),o.set(r.data.subarray(a*l,(a+1)*l),a*(t+l)+t);return{data:o,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function rt(e,{inner:n}){let r=ye(e,n);for(let t=0;t<e.data.length;t++)r.data[t]+=e.data[t];return r}function ot({data:e,shape:[n,r,t],batch:l},{factor:o}){let a=[n/(o*o),r*o,t*o];return{data:te(a,l,(s,c,u)=>{let p=s*o*o+c%o*o+u%o;return e[(p*r+Math.floor(c/o))*t+Math.floor(u/o)]}),shape:a,batch:l}}function at({data:e,shape:[n,r,t],batch:l},{factor:[o,a]}){let i=[n,r*o,t*a];return{data:te(i,l,(c,u,p)=>e[(c*r+Math.floor(u/o))*t+Math.floor(p/a)]),shape:i,batch:l}}function lt({data:e,shape:[n,r,t],batch:l},{factor:[o,a],alignCorners:i}){let s=[n,r*o,t*a],c=me(r,o,i),u=me(t,a,i);return{data:te(s,l,(h,f,d)=>{let{low:g,high:y,part:x}=c[f],{low:v,high:w,part:k}=u[d],C=h*r,D=e[(C+g)*t+v]*(1-k)+e[(C+g)*t+w]*k,T=e[(C+y)*t+v]*(1-k)+e[(C+y)*t+w]*k;return D*(1-x)+T*x}),shape:s,batch:l}}function me(e,n,r){let t=e*n;return Array.from({length:t},(l,o)=>{let a=r?t>1?o*(e-1)/(t-1):0:Math.max(0,(o+.5)/n-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function te([e,n,r],t,l){let o=new Float32Array(t*e*n*r);for(let a=0,i=0;a<t*e;a++)for(let s=0;s<n;s++)for(let c=0;c<r;c++)o[i++]=l(a,s,c);return o}function ne(e,n,r){for(let t=0,l=0;t<e.length;t+=r,l=(l+1)%n.length)for(let o=t;o<t+r;o++)e[o]+=n[l]}function xe(e,n){let r=e.length/n,t=new Float32Array(e.length);for(let l=0,o=0;l<n;l++)for(let a=0;a<r;a++,o++)t[a*n+l]=e[o];return t}function re(e,n,r,t,l,o,a,i){let s=0;for(;s+4<=t;s+=4){let c=s*o,u=c+o,p=u+o,h=p+o,f=0;for(;f+2<=l;f+=2){let d=f*o,g=d+o,y=0,x=0,v=0,w=0,k=0,C=0,D=0,T=0;for(let E=0;E<o;E++){let S=n[d+E],$=n[g+E],B=e[c+E],I=e[u+E],z=e[p+E],j=e[h+E];y+=B*S,x+=B*$,v+=I*S,w+=I*$,k+=z*S,C+=z*$,D+=j*S,T+=j*$}let A=s*a+f*i;r[A]=y,r[A+i]=x,r[A+=a]=v,r[A+i]=w,r[A+=a]=k,r[A+i]=C,r[A+=a]=D,r[A+i]=T}if(f<l)for(let d=s;d<s+4;d++)r[d*a+f*i]=he(e,d*o,n,f*o,o)}for(;s<t;s++)for(let c=0;c<l;c++)r[s*a+c*i]=he(e,s*o,n,c*o,o)}function he(e,n,r,t,l){let o=0,a=0,i=0,s=0,c=0;for(;c+4<=l;c+=4)o+=e[n+c]*r[t+c],a+=e[n+c+1]*r[t+c+1],i+=e[n+c+2]*r[t+c+2],s+=e[n+c+3]*r[t+c+3];for(;c<l;c++)o+=e[n+c]*r[t+c];return o+a+i+s}function it([e,n],[r,t]){let l=Math.abs(r-e),o=-Math.abs(t-n),a=Math.sign(r-e),i=Math.sign(t-n),s=[[e,n]];for(let c=l+o;e!==r||n!==t;){let u=2*c;u>=o&&(c+=o,e+=a),u<=l&&(c+=l,n+=i),s.push([e,n])}return s}var ke=2.5;function Me(e){let n=[],r=0,t=()=>n.reduce((i,{way:s})=>i+s.length,0),l=(i,s)=>i>=0&&s>=0&&i<e&&s<e;function o(){let i=r;n=n.flatMap(({erase:s,way:c})=>{let u=c.slice(0,Math.max(0,i));return i-=c.length,u.length?[{erase:s,way:u}]:[]})}let a=(i,s)=>{let c=s%e,u=Math.floor(s/e),p=Math.floor(ke);for(let h=u-p;h<=u+p;h++)for(let f=c-p;f<=c+p;f++)l(f,h)&&Math.hypot(f-c,h-u)<=ke&&(i[h*e+f]=0)};return{get length(){return t()},get position(){return r},set position(i){r=Math.max(0,Math.min(t(),Math.round(i)))},begin(i){o(),n.push({erase:i,way:[]})},draw(i,s){let{way:c}=n.at(-1);for(let[u,p]of it(i.map(Math.floor),s.map(Math.floor)))l(u,p)&&c.at(-1)!==p*e+u&&c.push(p*e+u);r=t()},undo(){o(),n.pop(),r=t()},clear(){n=[],r=0},trace(i){n=st(i,e).map(s=>({erase:!1,way:s})),r=t()},ink(){let i=new Float32Array(e*e),s=r;for(let{erase:c,way:u}of n)for(let p of u){if(s--<=0)return i;c?a(i,p):i[p]=1}return i}}}function st(e,n){let r=new Set;e.forEach((o,a)=>o>.5&&r.add(a));let t=o=>{let a=o%n,i=[-n,n,a>0&&-1,a<n-1&&1];for(let s of[-n,n])i.push(a>0&&s-1,a<n-1&&s+1);return i.filter(Boolean).map(s=>o+s).filter(s=>r.has(s))},l=[];for(;r.size;){let o=[...r],a=o.find(s=>t(s).length===1)??o[0],i=[];for(let s=a;s!==void 0;[s]=t(s))i.push(s),r.delete(s);l.push(i)}return l.sort((o,a)=>a.length-o.length)}function Ae(e,n){let r=Array.from({length:8*e.length/n},()=>new Float32Array(n));return r.forEach((t,l)=>{for(let o=0;o<n;o++){let a=l*n+o;t[o]=e[a>>3]>>7-(a&7)&1}}),r}var Ce=(e,n)=>e.reduce((r,t,l)=>r+Math.abs(t-n[l]),0)/e.length;var Ee=`.dab-stage {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.7rem 0.9rem;
}
.dab-left {
  grid-column: 1 / -1;
}
.lw .dab-paper {
  border-style: dashed;
  border-color: var(--lw-muted);
}
.dab-none {
  display: grid;
  place-items: center;
  aspect-ratio: 1;
  margin: 0;
  padding: 1rem;
  border: 1px solid var(--lw-line);
  border-radius: 6px;
  color: var(--lw-muted);
  text-align: center;
}
.dab-tools {
  display: flex;
  flex-wrap: wrap;
  gap: 0.45rem;
}
.dab-tools legend {
  display: none;
}
.dab-tray {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(3rem, 1fr));
  gap: 0.35rem;
}
.lw .dab-pick {
  display: grid;
  place-items: center;
  aspect-ratio: 1;
  margin: 0;
  padding: 2px;
  border: 1px solid var(--lw-line);
  border-radius: 7px;
  background: var(--lw-paper);
  color: var(--lw-ink);
  cursor: pointer;
  touch-action: manipulation;
}
.lw .dab-pick canvas {
  border: 0;
  image-rendering: auto;
}
.lw .dab-pick:hover {
  border-color: var(--lw-muted);
}
.lw .dab-pick[aria-pressed="true"] {
  border-color: var(--lw-blue);
  box-shadow: 0 0 0 1.5px var(--lw-blue);
}
@container (min-width: 560px) {
  .dab-stage {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .dab-left {
    grid-column: auto;
  }
  .dab-tray {
    grid-template-columns: repeat(9, minmax(0, 4rem));
  }
}
`;var Se=3,Fe=4,De=e=>`${Math.round(100*e)} %`;function ut({model:e,el:n}){let r=we(e.get("network"),e.get("weights")),[,t]=e.get("network").inputShape,l=Ae(mt(e.get("contours")),t*t),o=Z(e.get("pictures"),t*t),a=se(n,{title:"Draw a bag",lead:"Draw the outline of a bag, or pick one. After every line a network fills it in.",css:Ee}),i=Me(t),s=0,c=!1,u=0,p=N({label:"Sheet to draw on",width:t,height:t}),h=N({label:"What the network makes of it",width:t,height:t}),f=N({label:"The real bag",width:t,height:t});p.element.classList.add("dab-paper");let d=m("p",{class:"dab-none"},"There is no real bag to your drawing."),g=pe({label:"",options:["pen","eraser"]});g.element.setAttribute("aria-label","draw with");let y=O({label:"Undo",onClick:()=>B(()=>i.undo())}),x=O({label:"Clear",onClick:()=>I(null)}),v=O({label:"Reset",icon:"reset",onClick:()=>oe()}),w=ue({label:"lines drawn",min:0,max:1,step:.02,value:1,format:De,onInput:b=>{P(),$(b),S()}}),k=O({label:"Watch it drawn",icon:"play",primary:!0,onClick:()=>$e()}),C=dt(a,l,t,b=>I(b));function D(){cancelAnimationFrame(u),u=0;let b=i.ink(),{data:M}=be(r,b);X(a,p,b),Te(h,M),p.describe(`Sheet to draw on: ${b.reduce((F,G)=>F+G,0)} pixels of lines`),h.describe(`What the network makes of ${A()}`),E(b,M)}let T=()=>u||=requestAnimationFrame(D),A=()=>s===null?"your lines":`${c?"your version of ":""}the lines of bag ${s+1}`;function E(b,M){if(!b.some(Oe=>Oe>0))return a.readout("An empty sheet: the network has nothing to go by.");if(s===null)return a.readout("The network has seen nothing but bags: whatever you draw becomes one.");let F=Ce(M,o[s]).toFixed(3),G=c||i.position<i.length?"":" The lines do not tell how dark the leather is.";a.readout(`Mean difference from the real bag: ${F} of 1.${G}`)}let S=()=>a.announce(`Made of ${A()}, ${De(w.value)} drawn. ${pt(a)}`);function $(b){i.position=b*i.length,T()}function B(b){P(),b(),c=!0,w.value=1,D(),S()}function I(b){P(),s=b,c=!1,g.value="pen",C.value=b??-1,b===null?i.clear():(i.trace(l[b]),Te(f,o[b]),f.describe(`The real bag ${b+1}, whose lines these are`)),f.element.hidden=b===null,d.hidden=b!==null,w.value=1,D(),S()}let z=0,j=de(a,b=>{z+=b;let M=Math.min(1,z/Se),F=ie()?Math.floor(M*Fe)/Fe:M;(F!==w.value||M===1)&&(w.value=F,$(F)),M===1&&(P(),S())});function P(){j.stop(),k.icon="play"}function $e(){if(j.running)return P();z=w.value<1?w.value*Se:0,k.icon="pause",j.start()}let W;Y(p.element,(b,M,F)=>{F==="start"&&(P(),i.begin(g.value==="eraser"),W=[b,M]),i.draw(W,[b,M]),W=[b,M],c=!0,w.value=1,T(),F==="end"&&S()}),a.add(C.element,m("div",{class:"dab-stage"},m("div",{class:"dab-left"},_("draw here",p.element)),_("the network's bag",h.element),_("the real bag",f.element,d)),m("div",{class:"dab-tools"},g.element,y.element,x.element),K(k.element,v.element,w.element));function oe(){I(0)}return oe(),a.onCleanup(()=>cancelAnimationFrame(u)),a.onTheme(D),a.destroy}function Te(e,n){e.paint(r=>{let t=255*(1-n[r]);return[t,t,t]})}var pt=e=>e.root.querySelector(".lw-readout").textContent;function dt(e,n,r,t){let l=[...n.keys(),-1],o=l.map(a=>{let i=a<0?"Empty sheet":`Bag ${a+1}`;return m("button",{...{type:"button",class:"dab-pick","aria-label":i,title:i},"data-lm-suppress-shortcuts":"true",onclick:()=>t(a<0?null:a)},a<0?q("pencil"):ft(e,n[a],r))});return{element:m("div",{class:"dab-tray",role:"group","aria-label":"Lines to begin with"},...o),set value(a){l.forEach((i,s)=>o[s].setAttribute("aria-pressed",String(i===a)))}}}function ft(e,n,r){let t=N({label:"",width:r,height:r});t.element.setAttribute("aria-hidden","true");let l=()=>X(e,t,n);return e.onTheme(l),l(),t.element}function mt(e){let{buffer:n,byteOffset:r,byteLength:t}=L(e);return new Uint8Array(n,r,t)}var Rt={render:ut};export{Rt as default};
