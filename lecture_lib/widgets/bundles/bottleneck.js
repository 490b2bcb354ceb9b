var se=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function g(e,t={},...r){let n=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),l):l===!0?n.setAttribute(o,""):l!==!1&&l!=null&&n.setAttribute(o,l);return n.append(...r.filter(o=>o!=null)),n}var Pe=Math.random().toString(36).slice(2,8),Le=0,ue=()=>`lw-${Pe}-${++Le}`,R={"data-lm-suppress-shortcuts":"true"},qe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function q(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",qe[e]),t.append(r),t}function ce(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(g("style",{"data-lecture-kit":!0},t))}function de(e,{title:t,lead:r,css:n}){ce(e,se),n&&ce(e,n);let o=ue(),l=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=g("p",{class:"lw-readout"}),i=g("div",{class:"lw-body"}),s=z({icon:"enlarge",title:"Full screen",onClick:()=>Re(c)});s.element.hidden=!document.fullscreenEnabled;let c=g("div",{class:"lw",role:"group","aria-labelledby":o,...R},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:o},t),s.element),r?g("p",{class:"lw-lead"},r):null,i,a,l);e.append(c);let u=[()=>c.remove()],p=new Map,f=[()=>p.clear()];u.push(Be(()=>f.forEach(d=>d()))),u.push(_e(c,()=>f.forEach(d=>d())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(m),m=setTimeout(()=>{l.textContent=d},500)},readout(d){a.textContent!==d&&(a.textContent=d)},colour(d){return c.isConnected?(p.has(d)||p.set(d,He(c,`var(--lw-${d})`)),p.get(d)):Ne},onTheme:d=>f.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Re(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ne=[128,128,128];function _e(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function He(e,t){let r=g("span",{style:`color: ${t}`});e.append(r);let n=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var S=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,V=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function Be(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var N=(...e)=>g("div",{class:"lw-row"},...e);var pe=(...e)=>g("div",{class:"lw-columns"},...e),E=(e,...t)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...t),Ve=e=>e.toFixed(2).replace("-","−");function me({label:e,min:t,max:r,step:n,value:o,format:l=Ve,onInput:a=()=>{}}){let i=ue(),s=g("input",{type:"range",id:i,min:t,max:r,step:n,value:o,...R}),c=g("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),a(s.valueAsNumber)}),u(),{element:g("div",{class:"lw-slider"},g("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function z({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let l=g("span",{},e??""),a=g("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...R},t?q(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){l.textContent=i},set icon(i){a.querySelector("svg").replaceWith(q(i))}}}function fe({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=g("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...R},g("span",{class:"lw-lamp","aria-hidden":"true"}),e),l=()=>o.getAttribute("aria-pressed")==="true",a=i=>o.setAttribute("aria-pressed",String(i));return o.addEventListener("click",()=>{a(!l()),n(l())}),{element:o,get value(){return l()},set value(i){a(i)}}}function $({label:e,width:t,height:r}){let n=g("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),l=o.createImageData(t,r);return l.data.fill(255),{element:n,context:o,describe:a=>n.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<r;i++)for(let c=0;c<t;c++,s++){let u=a(s,c,i);for(let p=0;p<3;p++)l.data[4*s+p]=u[p]}o.putImageData(l,0,0)}}}function W(e,{label:t,height:r,draw:n}){let o=g("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),l=o.getContext("2d");function a(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let p=Math.round(c*s),f=Math.round(u*s);(o.width!==p||o.height!==f)&&Object.assign(o,{width:p,height:f}),l.setTransform(s,0,0,s,0,0),l.clearRect(0,0,c,u),l.font=`12px ${getComputedStyle(o).fontFamily}`,n(l,c,u)}let i=new ResizeObserver(a);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(a),{element:o,redraw:a,describe:s=>o.setAttribute("aria-label",s)}}function we(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let l=e.getBoundingClientRect();t((n.clientX-l.left)/l.width*e.width,(n.clientY-l.top)/l.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let l of o.length?o:[n])r(l,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var We=Float64Array.from({length:32},(e,t)=>2**(t-15));function Ue(e){let t=e>>10&31,r=e&1023,n=t?We[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function _(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function T(e,t){let r=_(e),n=t==="float16"?2:4,o=t==="float16"?a=>Ue(r.getUint16(2*a,!0)):a=>r.getFloat32(4*a,!0),l=new Float32Array(r.byteLength/n);for(let a=0;a<l.length;a++)l[a]=o(a);return l}function G(e,t){let r=T(t,e.dtype),n=e.layers.map(o=>{if(!(o.op in U))throw new Error(`nn.js has no layer "${o.op}"; it has ${Object.keys(U).join(", ")}`);let l={...o};for(let a of["weight","bias"])o[a]&&(l[a]=r.subarray(o[a][0],o[a][0]+o[a][1]));return o.op==="convTranspose"&&(l.weight=be(l.weight,o.inChannels)),l});return{inputShape:e.inputShape,layers:n}}function Y(e,t){let r=t.length/J(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n={data:Float32Array.from(t),shape:e.inputShape,batch:r};for(let o of e.layers)n=U[o.op](n,o);return n}var J=e=>e.reduce((t,r)=>t*r,1),j=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},U={linear:Ge,conv:Ye,convTranspose:Ke,affine:Qe,pixelShuffle:Ze,upsampleNearest:et,upsampleBilinear:tt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[J(e.shape)]}),relu:j(e=>e>0?e:0),leakyRelu:j((e,{slope:t})=>e>0?e:t*e),sigmoid:j(e=>1/(1+Math.exp(-e))),tanh:j(Math.tanh),silu:j(e=>e/(1+Math.exp(-e)))};function Ge({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:l}){let a=new Float32Array(t*n);Q(e,o,a,t,n,r,n,1);for(let i=0;i<a.length;i++)a[i]+=l[i%n];return{data:a,shape:[n],batch:t}}function Ye({data:e,shape:[t,r,n],batch:o},l){let{inChannels:a,outChannels:i,kernel:s,stride:c,padding:u,weight:p,bias:f}=l,m=Math.floor((r+2*u[0]-s[0])/c[0])+1,d=Math.floor((n+2*u[1]-s[1])/c[1])+1,h=m*d,w=a*s[0]*s[1],v=new Float32Array(o*i*h);for(let b=0;b<o;b++){let x=e.subarray(b*t*r*n,(b+1)*t*r*n),M=Je(x,[t,r,n],[m,d],l);Q(M,p,v.subarray(b*i*h),h,i,w,1,h)}return X(v,f,h),{data:v,shape:[i,m,d],batch:o}}function Je(e,[t,r,n],[o,l],{kernel:[a,i],stride:s,padding:c}){let u=new Float32Array(o*l*t*a*i),p=0;for(let f=0;f<o;f++)for(let m=0;m<l;m++)for(let d=0;d<t;d++)for(let h=0;h<a;h++){let w=f*s[0]+h-c[0],v=(d*r+w)*n;for(let b=0;b<i;b++,p++){let x=m*s[1]+b-c[1];w>=0&&w<r&&x>=0&&x<n&&(u[p]=e[v+x])}}return u}function Ke({data:e,shape:[t,r,n],batch:o},l){let{outChannels:a,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:f}=l,m=(r-1)*s[0]-2*c[0]+i[0]+u[0],d=(n-1)*s[1]-2*c[1]+i[1]+u[1],h=r*n,w=a*i[0]*i[1],v=new Float32Array(w*h),b=new Float32Array(o*a*m*d);for(let x=0;x<o;x++){let M=e.subarray(x*t*h,(x+1)*t*h);Q(p,be(M,t),v,w,h,t,h,1),Xe(v,[r,n],b.subarray(x*a*m*d),[a,m,d],l)}return X(b,f,m*d),{data:b,shape:[a,m,d],batch:o}}function Xe(e,[t,r],n,[o,l,a],{kernel:[i,s],stride:c,padding:u}){let p=0;for(let f=0;f<o;f++)for(let m=0;m<i;m++)for(let d=0;d<s;d++)for(let h=0;h<t;h++){let w=h*c[0]+m-u[0],v=(f*l+w)*a;for(let b=0;b<r;b++,p++){let x=b*c[1]+d-u[1];w>=0&&w<l&&x>=0&&x<a&&(n[v+x]+=e[p])}}}function Qe({data:e,shape:t,batch:r},{weight:n,bias:o}){let[l,...a]=t,i=J(a),s=e.map((c,u)=>c*n[Math.floor(u/i)%l]);return X(s,o,i),{data:s,shape:t,batch:r}}function Ze({data:e,shape:[t,r,n],batch:o},{factor:l}){let a=[t/(l*l),r*l,n*l];return{data:K(a,o,(s,c,u)=>{let p=s*l*l+c%l*l+u%l;return e[(p*r+Math.floor(c/l))*n+Math.floor(u/l)]}),shape:a,batch:o}}function et({data:e,shape:[t,r,n],batch:o},{factor:[l,a]}){let i=[t,r*l,n*a];return{data:K(i,o,(c,u,p)=>e[(c*r+Math.floor(u/l))*n+Math.floor(p/a)]),shape:i,batch:o}}function tt({data:e,shape:[t,r,n],batch:o},{factor:[l,a],alignCorners:i}){let s=[t,r*l,n*a],c=he(r,l,i),u=he(n,a,i);return{data:K(s,o,(f,m,d)=>{let{low:h,high:w,part:v}=c[m],{low:b,high:x,part:M}=u[d],C=f*r,I=e[(C+h)*n+b]*(1-M)+e[(C+h)*n+x]*M,O=e[(C+w)*n+b]*(1-M)+e[(C+w)*n+x]*M;return I*(1-v)+O*v}),shape:s,batch:o}}function he(e,t,r){let n=e*t;return Array.from({length:n},(o,l)=>{let a=r?n>1?l*(e-1)/(n-1):0:Math.max(0,(l+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function K([e,t,r],n,o){let l=new Float32Array(n*e*t*r);for(let a=0,i=0;a<n*e;a++)for(let s=0;s<t;s++)for(let c=0;c<r;c++)l[i++]=o(a,s,c);return l}function X(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let l=n;l<n+r;l++)e[l]+=t[o]}function be(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<r;a++,l++)n[a*t+o]=e[l];return n}function Q(e,t,r,n,o,l,a,i){let s=0;for(;s+4<=n;s+=4){let c=s*l,u=c+l,p=u+l,f=p+l,m=0;for(;m+2<=o;m+=2){let d=m*l,h=d+l,w=0,v=0,b=0,x=0,M=0,C=0,I=0,O=0;for(let A=0;A<l;A++){let P=t[d+A],L=t[h+A],oe=e[c+A],le=e[u+A],ae=e[p+A],ie=e[f+A];w+=oe*P,v+=oe*L,b+=le*P,x+=le*L,M+=ae*P,C+=ae*L,I+=ie*P,O+=ie*L}let k=s*a+m*i;r[k]=w,r[k+i]=v,r[k+=a]=b,r[k+i]=x,r[k+=a]=M,r[k+i]=C,r[k+=a]=I,r[k+i]=O}if(m<o)for(let d=s;d<s+4;d++)r[d*a+m*i]=ge(e,d*l,t,m*l,l)}for(;s<n;s++)for(let c=0;c<o;c++)r[s*a+c*i]=ge(e,s*l,t,c*l,l)}function ge(e,t,r,n,o){let l=0,a=0,i=0,s=0,c=0;for(;c+4<=o;c+=4)l+=e[t+c]*r[n+c],a+=e[t+c+1]*r[n+c+1],i+=e[t+c+2]*r[n+c+2],s+=e[t+c+3]*r[n+c+3];for(;c<o;c++)l+=e[t+c]*r[n+c];return l+a+i+s}function xe({encoder:e,decoder:t,encoderWeights:r,decoderWeights:n,mean:o,components:l}){return{encoder:G(e,r),decoder:G(t,n),mean:T(o,"float16"),components:T(l,"float16")}}function H(e,t){let r=Y(e.encoder,t).data,n=r.length,o=new Float32Array(n*n);for(let i=0;i<n;i++)o.set(r.subarray(0,i+1),i*n);let l=Y(e.decoder,o).data,a=Array.from({length:n},(i,s)=>l.subarray(s*t.length,(s+1)*t.length));return{code:r,learned:ve(a,t),linear:ve(rt(e,t,n),t)}}function rt({mean:e,components:t},r,n){let o=e;return Array.from({length:n},(l,a)=>{let i=t.subarray(a*e.length,(a+1)*e.length),s=0;for(let c=0;c<e.length;c++)s+=i[c]*(r[c]-e[c]);return o=o.map((c,u)=>c+s*i[u]),o})}var ve=(e,t)=>e.map(r=>({image:r,error:nt(r,t)}));function nt(e,t){let r=0;for(let n=0;n<e.length;n++)r+=(e[n]-t[n])**2;return r}function ye(e,t){let r=e.findIndex(n=>n.error<=t);return r<0?void 0:r+1}var y=28,ot=20,lt=.1;function ke(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(r){let n=Math.sqrt(r.length),o=Ae(e,n,l=>l*n/e);t.set(Ce(r,o,o))},dab(r,n,o,l=!1){for(let a=0;a<t.length;a++){let i=Math.hypot(a%e+.5-r,Math.floor(a/e)+.5-n),s=Math.min(1,Math.max(0,(o+.75-i)/1.5));t[a]=l?Math.min(t[a],1-s):Math.max(t[a],s)}}}}function Z(e){let t=Math.sqrt(e.length),r=at(e,t);if(!r)return new Float32Array(y**2);let n=ot/Math.max(r.right-r.left,r.bottom-r.top),o=it(e,t),l=Me(t,n,o.x,r.left,r.right),a=Me(t,n,o.y,r.top,r.bottom);return Ce(e,l,a)}function at(e,t){let r=t,n=0,o=t,l=0;for(let a=0;a<e.length;a++){if(e[a]<lt)continue;let i=a%t,s=Math.floor(a/t);r=Math.min(r,i),n=Math.max(n,i+1),o=Math.min(o,s),l=Math.max(l,s+1)}return r<n?{left:r,right:n,top:o,bottom:l}:void 0}function it(e,t){let r=0,n=0,o=0;for(let l=0;l<e.length;l++)r+=e[l],n+=e[l]*(l%t+.5),o+=e[l]*(Math.floor(l/t)+.5);return{x:n/r,y:o/r}}function Me(e,t,r,n,o){let l=y/2,a=Math.min(y-(o-r)*t,Math.max((r-n)*t,l));return Ae(y,e,i=>r+(i-a)/t)}function Ae(e,t,r){return Array.from({length:e},(n,o)=>{let l=r(o),a=r(o+1),i=[];for(let s=Math.max(0,Math.floor(l));s<Math.min(t,a);s++)i.push([s,(Math.min(a,s+1)-Math.max(l,s))/(a-l)]);return i})}function Ce(e,t,r){let n=Math.sqrt(e.length),o=new Float32Array(n*t.length),l=new Float32Array(r.length*t.length);for(let a=0;a<n;a++)t.forEach((i,s)=>{for(let[c,u]of i)o[a*t.length+s]+=u*e[a*n+c]});return r.forEach((a,i)=>{for(let[s,c]of a)for(let u=0;u<t.length;u++)l[i*t.length+u]+=c*o[s*t.length+u]}),l}function ee(e,t){let{buffer:r,byteOffset:n,byteLength:o}=_(e),l=Float32Array.from(new Uint8Array(r,n,o),a=>a/255);return Array.from({length:o/t},(a,i)=>l.subarray(i*t,(i+1)*t))}var Se=`.lw-studio {
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
`;var $e=Se,te=3,Ee={draw:1.25*te,erase:2.5*te},Fe=(...e)=>g("div",{class:"lw-studio"},...e),re=(...e)=>g("div",{class:"lw-caption"},...e);function ze(e,{digits:t,labels:r,onChange:n}){let o=ke(te*y),l=$({label:"Drawing sheet",width:o.side,height:o.side});l.element.classList.add("lw-sheet");let a=t[0],i="",s=0,c=()=>{let w=e.colour("paper"),v=e.colour("ink");l.paint(b=>V(w,v,o.ink[b]))};function u(w,v){a=w,i=v,l.describe(`Drawing sheet: ${i}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function p(w){o.load(t[w]),u(t[w],`digit ${r[w]}`),c()}function f(w){cancelAnimationFrame(s);let v=()=>{u(Z(o.ink),o.ink.some(b=>b>0)?"your drawing":"an empty sheet"),m.value=null,n(w)};w?v():s=requestAnimationFrame(v)}let m=ct(e,t,r,w=>{cancelAnimationFrame(s),p(w),n(!0)}),d=fe({label:"Erase",title:"Draw with paper instead of ink"}),h=z({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),d.value=!1,c(),f(!0)}});return dt(l,(w,v)=>o.dab(w,v,d.value?Ee.erase:Ee.draw,d.value),()=>{c(),f(!1)},()=>f(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(s)),p(0),{sheet:E("draw here",l.element),tray:g("div",{class:"lw-tray-row"},m.element,N(h.element,d.element)),get image(){return a},get subject(){return i},set sample(w){cancelAnimationFrame(s),m.value=w,d.value=!1,p(w)}}}function ct(e,t,r,n,{blank:o}={}){let l=0,a=o?[...t.keys(),-1]:[...t.keys()],i=a.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return g("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{s(c),n(c)}},c<0?q("pencil"):ut(e,t[c]))});function s(c){l=c,a.forEach((u,p)=>i[p].setAttribute("aria-pressed",String(u===l)))}return s(0),{element:g("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return l},set value(c){s(c)}}}function ut(e,t){let r=Math.sqrt(t.length),n=$({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>B(e,n,t);return e.onTheme(o),o(),n.element}function B(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(l=>V(n,o,Math.min(1,Math.max(0,r[l]))))}function dt(e,t,r,n){let o;we(e.element,(l,a,i)=>{let s=i==="start"?{x:l,y:a}:o,c=Math.max(1,Math.ceil(Math.hypot(l-s.x,a-s.y)));for(let u=1;u<=c;u++)t(s.x+(l-s.x)*u/c,s.y+(a-s.y)*u/c);o={x:l,y:a},r(),i==="end"&&n()})}var Te=`.lw .bn-dial {
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
`;var D={learned:"autoencoder",linear:"PCA"},mt={learned:"blue",linear:"orange"};function ft({model:e,el:t}){let r=xe({encoder:e.get("encoder"),decoder:e.get("decoder"),encoderWeights:e.get("encoder_weights"),decoderWeights:e.get("decoder_weights"),mean:e.get("mean"),components:e.get("components")}),n=de(t,{title:"Bottleneck",lead:"A digit has to pass through k numbers. Move k: what comes out?",css:$e+Te}),o=ze(n,{digits:ee(e.get("digits"),y**2),labels:e.get("labels"),onChange(f){l=H(r,o.image),c(),f&&u()}}),l=H(r,o.image),a=me({label:"code size k",min:1,max:l.code.length,step:1,value:e.get("k"),format:String,onInput:()=>{c(),u()}}),i=z({label:"Reset",icon:"reset",onClick:()=>{a.value=e.get("k"),o.sample=0,l=H(r,o.image),c(),u()}}),s=wt(n),c=()=>s.draw(o,l,a.value),u=()=>n.announce(s.sentence(o,l,a.value)),p=N(a.element,i.element);return p.classList.add("bn-dial"),n.add(o.tray,p,...s.arranged(o.sheet)),n.onTheme(c),c(),n.destroy}function wt(e){let t,r=$({label:"Input",width:y,height:y}),n={learned:je("learned"),linear:je("linear")},o=W(e,{label:"Squared error at every code size",height:130,draw:(...a)=>t&&gt(...a,t,e)}),l=W(e,{label:"The code",height:130,draw:(...a)=>t&&bt(...a,t,e)});return{arranged:a=>[Fe(a,E("input",r.element,re("784 numbers")),...Object.values(n).map(i=>i.element)),pe(E("squared error against k",o.element),E("the code: only the blue numbers pass",l.element))],draw(a,i,s){t={results:i,k:s},B(e,r,a.image),r.describe(`Input: ${a.subject}`);for(let[u,p]of Object.entries(n))p.show(e,i[u][s-1],s);o.redraw(),l.redraw();let c=i.code.length;o.describe(`Squared error by code size. Autoencoder: ${F(i.learned,1)} with 1 number, ${F(i.learned,c)} with ${c}. PCA: ${F(i.linear,1)} and ${F(i.linear,c)}. Marked: ${s}.`),l.describe(`The code as bars: ${c} numbers, the first ${s} of them used`),e.readout(De(i,s))},sentence:(a,i,s)=>`${a.subject}, code size ${s}: squared error ${F(i.learned,s)} by the autoencoder, ${F(i.linear,s)} by PCA. ${De(i,s)}`}}function je(e){let t=$({label:D[e],width:y,height:y}),r=g("b",{});return{element:E(ht(e),t.element,re("squared error ",r)),show(n,{image:o,error:l},a){B(n,t,o),r.textContent=l.toFixed(1),t.describe(`What the ${D[e]} makes of ${a} numbers: squared error ${l.toFixed(1)}`)}}}var ht=e=>g("span",{class:`bn-key bn-${e}`},D[e]),F=(e,t)=>e[t-1].error.toFixed(1);function De({learned:e,linear:t},r){let[n,o]=e[r-1].error<=t[r-1].error?["learned","linear"]:["linear","learned"],l={learned:e,linear:t},a=ye(l[o],l[n][r-1].error),i=e.length;return a===r?`With k = ${r} both come equally close.`:`To come as close as the ${D[n]} with k = ${r}, the ${D[o]} needs ${a?`k = ${a}`:`more than ${i}`}.`.replaceAll("the PCA","PCA")}function gt(e,t,r,{results:n,k:o},l){let{learned:a,linear:i}=n,s=a.length,c=Math.max(1e-6,...[...a,...i].map(({error:h})=>h)),u=34,p=r-20,f=h=>u+(h-1)/Math.max(1,s-1)*(t-u-8),m=h=>p-h/c*(p-8),d=S(l.colour("muted"));Object.assign(e,{strokeStyle:S(l.colour("line")),fillStyle:d,lineWidth:1}),ne(e,[[u,6],[u,p],[t-4,p]]),Object.assign(e,{textAlign:"right",textBaseline:"middle"}),e.fillText(c.toFixed(0),u-5,m(c)+4),e.fillText("0",u-5,p),Object.assign(e,{textAlign:"center",textBaseline:"top"});for(let h of Ie(s))e.fillText(String(h),f(h),p+5);e.strokeStyle=d,ne(e,[[f(o),6],[f(o),p]]);for(let[h,w]of[["linear",i],["learned",a]]){let v=S(l.colour(mt[h]));Object.assign(e,{strokeStyle:v,fillStyle:v,lineWidth:2,lineJoin:"round"}),e.setLineDash(h==="linear"?[5,3]:[]),ne(e,w.map(({error:b},x)=>[f(x+1),m(b)])),e.setLineDash([]),e.beginPath(),e.arc(f(o),m(w[o-1].error),4,0,2*Math.PI),e.fill()}}var Ie=e=>[1,...[16,32,48,64,96,128].filter(t=>t<e-4),e];function ne(e,t){e.beginPath();for(let[r,n]of t)e.lineTo(r,n);e.stroke()}function bt(e,t,r,{results:{code:n},k:o},l){let a=Math.max(1e-6,...n.map(Math.abs)),i=(r-20)/2+4,s=t/n.length,c=s>4?1:.5,u=S(l.colour("blue")),p=S(l.colour("line"));n.forEach((f,m)=>{let d=f/a*(i-6);e.fillStyle=m<o?u:p,e.fillRect(m*s,Math.min(i,i-d),s-c,Math.max(1,Math.abs(d)))}),e.fillStyle=S(l.colour("muted")),Object.assign(e,{textBaseline:"top",textAlign:"center"});for(let f of Ie(n.length))e.fillText(String(f),Math.min(t-8,Math.max(5,(f-.5)*s)),r-15)}var Ht={render:ft};export{Ht as default};
