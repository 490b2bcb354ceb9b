var fe=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function v(e,t={},...r){let n=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),l):l===!0?n.setAttribute(o,""):l!==!1&&l!=null&&n.setAttribute(o,l);return n.append(...r.filter(o=>o!=null)),n}var Pe=Math.random().toString(36).slice(2,8),_e=0,X=()=>`lw-${Pe}-${++_e}`,H={"data-lm-suppress-shortcuts":"true"},Ve={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function V(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Ve[e]),t.append(r),t}function he(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(v("style",{"data-lecture-kit":!0},t))}function we(e,{title:t,lead:r,css:n}){he(e,fe),n&&he(e,n);let o=X(),l=v("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=v("p",{class:"lw-readout"}),s=v("div",{class:"lw-body"}),i=N({icon:"enlarge",title:"Full screen",onClick:()=>Be(c)});i.element.hidden=!document.fullscreenEnabled;let c=v("div",{class:"lw",role:"group","aria-labelledby":o,...H},v("div",{class:"lw-head"},v("div",{class:"lw-title",id:o},t),i.element),r?v("p",{class:"lw-lead"},r):null,s,a,l);e.append(c);let u=[()=>c.remove()],m=new Map,g=[()=>m.clear()];u.push(Ke(()=>g.forEach(d=>d()))),u.push(Ge(c,()=>g.forEach(d=>d())));let p=0;return u.push(()=>clearTimeout(p)),{root:c,body:s,add:(...d)=>s.append(...d),announce(d){clearTimeout(p),p=setTimeout(()=>{l.textContent=d},500)},readout(d){a.textContent!==d&&(a.textContent=d)},colour(d){return c.isConnected?(m.has(d)||m.set(d,We(c,`var(--lw-${d})`)),m.get(d)):Ue},onTheme:d=>g.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Be(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ue=[128,128,128];function Ge(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function We(e,t){let r=v("span",{style:`color: ${t}`});e.append(r);let n=v("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var B=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,L=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function Ke(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var U=(...e)=>v("div",{class:"lw-row"},...e),ge=(...e)=>v("div",{class:"lw-column"},...e);var F=(e,...t)=>v("div",{class:"lw-figure"},v("div",{class:"lw-heading"},e),...t),Ye=e=>e.toFixed(2).replace("-","−");function J({label:e,min:t,max:r,step:n,value:o,format:l=Ye,onInput:a=()=>{}}){let s=X(),i=v("input",{type:"range",id:s,min:t,max:r,step:n,value:o,...H}),c=v("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=l(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),a(i.valueAsNumber)}),u(),{element:v("div",{class:"lw-slider"},v("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(m){i.value=m,u()}}}function N({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let l=v("span",{},e??""),a=v("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...H},t?V(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(s){a.disabled=s},set label(s){l.textContent=s},set icon(s){a.querySelector("svg").replaceWith(V(s))}}}function be({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=v("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...H},v("span",{class:"lw-lamp","aria-hidden":"true"}),e),l=()=>o.getAttribute("aria-pressed")==="true",a=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{a(!l()),n(l())}),{element:o,get value(){return l()},set value(s){a(s)}}}function Q({label:e,options:t,value:r,onChange:n=()=>{}}){let o=X(),l=t.map(i=>typeof i=="string"?{value:i,label:i}:i),a=l.map(i=>v("input",{type:"radio",name:o,value:i.value,checked:i.value===(r??l[0].value),onchange:()=>n(i.value),...H})),s=l.map((i,c)=>v("label",{title:i.title},a[c],v("span",{},i.label)));return{element:v("fieldset",{class:"lw-choice"},v("legend",{},e),v("div",{class:"lw-bar"},...s)),get value(){return a.find(i=>i.checked).value},set value(i){a.forEach(c=>{c.checked=c.value===i})}}}function S({label:e,width:t,height:r}){let n=v("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),l=o.createImageData(t,r);return l.data.fill(255),{element:n,context:o,describe:a=>n.setAttribute("aria-label",a),paint(a){for(let s=0,i=0;s<r;s++)for(let c=0;c<t;c++,i++){let u=a(i,c,s);for(let m=0;m<3;m++)l.data[4*i+m]=u[m]}o.putImageData(l,0,0)}}}function ve(e,{label:t,height:r,draw:n}){let o=v("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),l=o.getContext("2d");function a(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let m=Math.round(c*i),g=Math.round(u*i);(o.width!==m||o.height!==g)&&Object.assign(o,{width:m,height:g}),l.setTransform(i,0,0,i,0,0),l.clearRect(0,0,c,u),l.font=`12px ${getComputedStyle(o).fontFamily}`,n(l,c,u)}let s=new ResizeObserver(a);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(a),{element:o,redraw:a,describe:i=>o.setAttribute("aria-label",i)}}function xe(e,t){e.classList.add("lw-draggable");let r=(n,o)=>{let l=e.getBoundingClientRect();t((n.clientX-l.left)/l.width*e.width,(n.clientY-l.top)/l.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let l of o.length?o:[n])r(l,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var Xe=Float64Array.from({length:32},(e,t)=>2**(t-15));function Je(e){let t=e>>10&31,r=e&1023,n=t?Xe[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function q(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function ye(e,t){let r=q(e),n=t==="float16"?2:4,o=t==="float16"?a=>Je(r.getUint16(2*a,!0)):a=>r.getFloat32(4*a,!0),l=new Float32Array(r.byteLength/n);for(let a=0;a<l.length;a++)l[a]=o(a);return l}var T=28,Qe=20,Ze=.1;function ke(e){let t=new Float32Array(e*e);return{side:e,ink:t,clear:()=>t.fill(0),load(r){let n=Math.sqrt(r.length),o=Ae(e,n,l=>l*n/e);t.set(Ce(r,o,o))},dab(r,n,o,l=!1){for(let a=0;a<t.length;a++){let s=Math.hypot(a%e+.5-r,Math.floor(a/e)+.5-n),i=Math.min(1,Math.max(0,(o+.75-s)/1.5));t[a]=l?Math.min(t[a],1-i):Math.max(t[a],i)}}}}function Z(e){let t=Math.sqrt(e.length),r=et(e,t);if(!r)return new Float32Array(T**2);let n=Qe/Math.max(r.right-r.left,r.bottom-r.top),o=tt(e,t),l=Me(t,n,o.x,r.left,r.right),a=Me(t,n,o.y,r.top,r.bottom);return Ce(e,l,a)}function et(e,t){let r=t,n=0,o=t,l=0;for(let a=0;a<e.length;a++){if(e[a]<Ze)continue;let s=a%t,i=Math.floor(a/t);r=Math.min(r,s),n=Math.max(n,s+1),o=Math.min(o,i),l=Math.max(l,i+1)}return r<n?{left:r,right:n,top:o,bottom:l}:void 0}function tt(e,t){let r=0,n=0,o=0;for(let l=0;l<e.length;l++)r+=e[l],n+=e[l]*(l%t+.5),o+=e[l]*(Math.floor(l/t)+.5);return{x:n/r,y:o/r}}function Me(e,t,r,n,o){let l=T/2,a=Math.min(T-(o-r)*t,Math.max((r-n)*t,l));return Ae(T,e,s=>r+(s-a)/t)}function Ae(e,t,r){return Array.from({length:e},(n,o)=>{let l=r(o),a=r(o+1),s=[];for(let i=Math.max(0,Math.floor(l));i<Math.min(t,a);i++)s.push([i,(Math.min(a,i+1)-Math.max(l,i))/(a-l)]);return s})}function Ce(e,t,r){let n=Math.sqrt(e.length),o=new Float32Array(n*t.length),l=new Float32Array(r.length*t.length);for(let a=0;a<n;a++)t.forEach((s,i)=>{for(let[c,u]of s)o[a*t.length+i]+=u*e[a*n+c]});return r.forEach((a,s)=>{for(let[i,c]of a)for(let u=0;u<t.length;u++)l[s*t.length+u]+=c*o[i*t.length+u]}),l}function ee(e,t){let{buffer:r,byteOffset:n,byteLength:o}=q(e),l=Float32Array.from(new Uint8Array(r,n,o),a=>a/255);return Array.from({length:o/t},(a,s)=>l.subarray(s*t,(s+1)*t))}var Ee=`.lw-studio {
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
`;var $e=Ee,te=3,Se={draw:1.25*te,erase:2.5*te},Fe=(...e)=>v("div",{class:"lw-studio"},...e),G=(...e)=>v("div",{class:"lw-caption"},...e);function Te(e,{digits:t,labels:r,onChange:n}){let o=ke(te*T),l=S({label:"Drawing sheet",width:o.side,height:o.side});l.element.classList.add("lw-sheet");let a=t[0],s="",i=0,c=()=>{let h=e.colour("paper"),x=e.colour("ink");l.paint(f=>L(h,x,o.ink[f]))};function u(h,x){a=h,s=x,l.describe(`Drawing sheet: ${s}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function m(h){o.load(t[h]),u(t[h],`digit ${r[h]}`),c()}function g(h){cancelAnimationFrame(i);let x=()=>{u(Z(o.ink),o.ink.some(f=>f>0)?"your drawing":"an empty sheet"),p.value=null,n(h)};h?x():i=requestAnimationFrame(x)}let p=rt(e,t,r,h=>{cancelAnimationFrame(i),m(h),n(!0)}),d=be({label:"Erase",title:"Draw with paper instead of ink"}),w=N({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),d.value=!1,c(),g(!0)}});return lt(l,(h,x)=>o.dab(h,x,d.value?Se.erase:Se.draw,d.value),()=>{c(),g(!1)},()=>g(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(i)),m(0),{sheet:F("draw here",l.element),tray:v("div",{class:"lw-tray-row"},p.element,U(w.element,d.element)),get image(){return a},get subject(){return s},set sample(h){cancelAnimationFrame(i),p.value=h,d.value=!1,m(h)}}}function rt(e,t,r,n,{blank:o}={}){let l=0,a=o?[...t.keys(),-1]:[...t.keys()],s=a.map(c=>{let u=c<0?o:`Digit ${r[c]}`;return v("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),n(c)}},c<0?V("pencil"):ot(e,t[c]))});function i(c){l=c,a.forEach((u,m)=>s[m].setAttribute("aria-pressed",String(u===l)))}return i(0),{element:v("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return l},set value(c){i(c)}}}function ot(e,t){let r=Math.sqrt(t.length),n=S({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let o=()=>W(e,n,t);return e.onTheme(o),o(),n.element}function W(e,t,r){let n=e.colour("paper"),o=e.colour("ink");t.paint(l=>L(n,o,Math.min(1,Math.max(0,r[l]))))}function lt(e,t,r,n){let o;xe(e.element,(l,a,s)=>{let i=s==="start"?{x:l,y:a}:o,c=Math.max(1,Math.ceil(Math.hypot(l-i.x,a-i.y)));for(let u=1;u<=c;u++)t(i.x+(l-i.x)*u/c,i.y+(a-i.y)*u/c);o={x:l,y:a},r(),s==="end"&&n()})}var $=6;function De(e,t){let r=Math.ceil(e/t),n=S({label:"Hidden units",width:t*$+1,height:r*$+1});return{element:n.element,describe:n.describe,onPoint:o=>ne(n.element,e,t,o),paint(o,l,a){let s=o.colour("paper"),i=o.colour("ink"),c=o.colour("surface"),u=o.colour("blue"),m=Array.from(a,d=>L(c,u,d)),g=l%t*$,p=Math.floor(l/t)*$;n.paint((d,w,h)=>w%$&&h%$?m[Math.floor(h/$)*t+Math.floor(w/$)]??s:w>=g&&w<=g+$&&h>=p&&h<=p+$?i:s)}}}function ne(e,t,r,n){let o=Math.ceil(t/r);for(let l of["pointermove","pointerdown"])e.addEventListener(l,a=>{let s=e.getBoundingClientRect(),i=Math.floor((a.clientX-s.left)/s.width*r),u=Math.floor((a.clientY-s.top)/s.height*o)*r+Math.min(i,r-1);u>=0&&u<t&&n(u)})}function oe(e,t){let r=ye(t,e.dtype),n=e.layers.map(o=>{if(!(o.op in re))throw new Error(`nn.js has no layer "${o.op}"; it has ${Object.keys(re).join(", ")}`);let l={...o};for(let a of["weight","bias"])o[a]&&(l[a]=r.subarray(o[a][0],o[a][0]+o[a][1]));return o.op==="convTranspose"&&(l.weight=Y(l.weight,o.inChannels)),l});return{inputShape:e.inputShape,layers:n}}function K(e,t){let r=t.length/le(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n={data:Float32Array.from(t),shape:e.inputShape,batch:r};for(let o of e.layers)n=re[o.op](n,o);return n}var le=e=>e.reduce((t,r)=>t*r,1),P=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},re={linear:at,conv:it,convTranspose:ct,affine:dt,pixelShuffle:pt,upsampleNearest:mt,upsampleBilinear:ft,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[le(e.shape)]}),relu:P(e=>e>0?e:0),leakyRelu:P((e,{slope:t})=>e>0?e:t*e),sigmoid:P(e=>1/(1+Math.exp(-e))),tanh:P(Math.tanh),silu:P(e=>e/(1+Math.exp(-e)))};function at({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:l}){let a=new Float32Array(t*n);se(e,o,a,t,n,r,n,1);for(let s=0;s<a.length;s++)a[s]+=l[s%n];return{data:a,shape:[n],batch:t}}function it({data:e,shape:[t,r,n],batch:o},l){let{inChannels:a,outChannels:s,kernel:i,stride:c,padding:u,weight:m,bias:g}=l,p=Math.floor((r+2*u[0]-i[0])/c[0])+1,d=Math.floor((n+2*u[1]-i[1])/c[1])+1,w=p*d,h=a*i[0]*i[1],x=new Float32Array(o*s*w);for(let f=0;f<o;f++){let b=e.subarray(f*t*r*n,(f+1)*t*r*n),M=st(b,[t,r,n],[p,d],l);se(M,m,x.subarray(f*s*w),w,s,h,1,w)}return ie(x,g,w),{data:x,shape:[s,p,d],batch:o}}function st(e,[t,r,n],[o,l],{kernel:[a,s],stride:i,padding:c}){let u=new Float32Array(o*l*t*a*s),m=0;for(let g=0;g<o;g++)for(let p=0;p<l;p++)for(let d=0;d<t;d++)for(let w=0;w<a;w++){let h=g*i[0]+w-c[0],x=(d*r+h)*n;for(let f=0;f<s;f++,m++){let b=p*i[1]+f-c[1];h>=0&&h<r&&b>=0&&b<n&&(u[m]=e[x+b])}}return u}function ct({data:e,shape:[t,r,n],batch:o},l){let{outChannels:a,kernel:s,stride:i,padding:c,outputPadding:u,weight:m,bias:g}=l,p=(r-1)*i[0]-2*c[0]+s[0]+u[0],d=(n-1)*i[1]-2*c[1]+s[1]+u[1],w=r*n,h=a*s[0]*s[1],x=new Float32Array(h*w),f=new Float32Array(o*a*p*d);for(let b=0;b<o;b++){let M=e.subarray(b*t*w,(b+1)*t*w);se(m,Y(M,t),x,h,w,t,w,1),ut(x,[r,n],f.subarray(b*a*p*d),[a,p,d],l)}return ie(f,g,p*d),{data:f,shape:[a,p,d],batch:o}}function ut(e,[t,r],n,[o,l,a],{kernel:[s,i],stride:c,padding:u}){let m=0;for(let g=0;g<o;g++)for(let p=0;p<s;p++)for(let d=0;d<i;d++)for(let w=0;w<t;w++){let h=w*c[0]+p-u[0],x=(g*l+h)*a;for(let f=0;f<r;f++,m++){let b=f*c[1]+d-u[1];h>=0&&h<l&&b>=0&&b<a&&(n[x+b]+=e[m])}}}function dt({data:e,shape:t,batch:r},{weight:n,bias:o}){let[l,...a]=t,s=le(a),i=e.map((c,u)=>c*n[Math.floor(u/s)%l]);return ie(i,o,s),{data:i,shape:t,batch:r}}function pt({data:e,shape:[t,r,n],batch:o},{factor:l}){let a=[t/(l*l),r*l,n*l];return{data:ae(a,o,(i,c,u)=>{let m=i*l*l+c%l*l+u%l;return e[(m*r+Math.floor(c/l))*n+Math.floor(u/l)]}),shape:a,batch:o}}function mt({data:e,shape:[t,r,n],batch:o},{factor:[l,a]}){let s=[t,r*l,n*a];return{data:ae(s,o,(c,u,m)=>e[(c*r+Math.floor(u/l))*n+Math.floor(m/a)]),shape:s,batch:o}}function ft({data:e,shape:[t,r,n],batch:o},{factor:[l,a],alignCorners:s}){let i=[t,r*l,n*a],c=Ie(r,l,s),u=Ie(n,a,s);return{data:ae(i,o,(g,p,d)=>{let{low:w,high:h,part:x}=c[p],{low:f,high:b,part:M}=u[d],k=g*r,A=e[(k+w)*n+f]*(1-M)+e[(k+w)*n+b]*M,y=e[(k+h)*n+f]*(1-M)+e[(k+h)*n+b]*M;return A*(1-x)+y*x}),shape:i,batch:o}}function Ie(e,t,r){let n=e*t;return Array.from({length:n},(o,l)=>{let a=r?n>1?l*(e-1)/(n-1):0:Math.max(0,(l+.5)/t-.5),s=Math.min(e-1,Math.floor(a));return{low:s,high:Math.min(e-1,s+1),part:a-s}})}function ae([e,t,r],n,o){let l=new Float32Array(n*e*t*r);for(let a=0,s=0;a<n*e;a++)for(let i=0;i<t;i++)for(let c=0;c<r;c++)l[s++]=o(a,i,c);return l}function ie(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let l=n;l<n+r;l++)e[l]+=t[o]}function Y(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<r;a++,l++)n[a*t+o]=e[l];return n}function se(e,t,r,n,o,l,a,s){let i=0;for(;i+4<=n;i+=4){let c=i*l,u=c+l,m=u+l,g=m+l,p=0;for(;p+2<=o;p+=2){let d=p*l,w=d+l,h=0,x=0,f=0,b=0,M=0,k=0,A=0,y=0;for(let E=0;E<l;E++){let z=t[d+E],j=t[w+E],D=e[c+E],I=e[u+E],R=e[m+E],_=e[g+E];h+=D*z,x+=D*j,f+=I*z,b+=I*j,M+=R*z,k+=R*j,A+=_*z,y+=_*j}let C=i*a+p*s;r[C]=h,r[C+s]=x,r[C+=a]=f,r[C+s]=b,r[C+=a]=M,r[C+s]=k,r[C+=a]=A,r[C+s]=y}if(p<o)for(let d=i;d<i+4;d++)r[d*a+p*s]=Le(e,d*l,t,p*l,l)}for(;i<n;i++)for(let c=0;c<o;c++)r[i*a+c*s]=Le(e,i*l,t,c*l,l)}function Le(e,t,r,n,o){let l=0,a=0,s=0,i=0,c=0;for(;c+4<=o;c+=4)l+=e[t+c]*r[n+c],a+=e[t+c+1]*r[n+c+1],s+=e[t+c+2]*r[n+c+2],i+=e[t+c+3]*r[n+c+3];for(;c<o;c++)l+=e[t+c]*r[n+c];return l+a+s+i}var ht=.1;function ce(e){let t=Math.sqrt(e.length)/2;return Float32Array.from({length:t*t},(r,n)=>{let o=4*t*Math.floor(n/t)+2*(n%t);return(e[o]+e[o+1]+e[o+2*t]+e[o+2*t+1])/4})}function Oe({encoder:e,decoder:t,bytes:r},n,o){let l=q(n),a=([p,d])=>new DataView(l.buffer,l.byteOffset+p,d),s={encoder:oe(e,a(r.encoder)),decoder:oe(t,a(r.decoder))},i=p=>p.layers.find(({op:d})=>d==="linear"),c=i(s.encoder).outFeatures,u=o[0].length,m=p=>Array.from({length:c},(d,w)=>p.subarray(w*u,(w+1)*u)),g=K(s.encoder,o.flatMap(p=>[...p])).data;return{...s,hidden:c,activities:g,scale:g.reduce((p,d)=>Math.max(p,d),1e-6),filters:{encoder:m(i(s.encoder).weight),decoder:m(Y(i(s.decoder).weight,u))}}}function ue(e,t){let r=K(e.encoder,t).data,n=K(e.decoder,r).data,o=0;for(let l=0;l<t.length;l++)o+=(n[l]-t[l])**2;return{h:r,image:n,error:o,active:de(r,e.scale)}}var de=(e,t)=>e.reduce((r,n)=>r+(n>ht*t?1:0),0);function ze(e,t,r){let n=new Float64Array(t);for(let o of e)n[Math.max(0,Math.min(t-1,Math.floor(o/r*t)))]+=1/e.length;return n}var je=`.lw .sd-dial {
  flex-wrap: nowrap;
}
.lw .sd-dial .lw-slider {
  flex-basis: 0;
  grid-template-columns: auto minmax(3rem, 1fr) minmax(3.4em, auto);
}
.lw .sd-explanation,
.lw:has(.sd-dial) .lw-readout {
  min-height: 2.9em;
}
.sd-filters {
  display: grid;
  grid-template: "all one" "counts counts" / minmax(0, 17fr) minmax(0, 10fr);
  gap: 0.6rem 0.9rem;
}
.sd-filters > :last-child {
  grid-area: counts;
}
.sd-unit {
  min-height: 2.6em;
  font-size: 0.9em;
  color: var(--lw-muted);
}
@container (min-width: 560px) {
  .sd-filters {
    grid-template: "all one counts" / minmax(0, 14fr) minmax(0, 7fr) minmax(0, 11fr);
  }
  .lw .sd-filters .lw-chart {
    height: 12rem !important; /* as tall as the filters allow; the chart brings a height of its own */
  }
  .lw .sd-explanation,
  .lw:has(.sd-dial) .lw-readout {
    min-height: 1.45em;
  }
}
@container (max-width: 559px) {
  .lw .sd-kind {
    display: block;
  }
  .lw .sd-kind legend {
    float: none;
    margin-bottom: 0.3rem;
  }
  .lw .sd-kind .lw-bar span {
    padding-inline: 0.55rem;
  }
}
`;var O=T/2,pe=20,gt={none:"none",l1:"L1",kl:"KL",l2:"L2",weights:"L1 on weights"},Re={none:"Only the squared error counts; nothing asks the units to be quiet.",l1:"Error + λ Σ|hⱼ|: an active unit pays for all it does, the last bit as much as the first.",kl:"Error + λ Σ KL(ρ ‖ mean of hⱼ): each unit is to be active on a share ρ of the digits.",l2:"Error + λ Σ hⱼ²: much costs a lot, little costs next to nothing; so many do a little.",weights:"Error + λ Σ|W|: the weights pay. What the units do is free."};function bt({model:e,el:t}){let r=ee(e.get("digits"),T**2),n=r.map(ce),o=e.get("family"),l=new Map,a=we(t,{title:"Sparsity dial",lead:"Each lamp is a hidden unit. Punish something: how many stay lit?",css:$e+je}),s=[...new Set(o.map(y=>y.kind))],i={kind:e.get("kind"),strength:e.get("strength")},c=y=>o.filter(C=>C.kind===y);function u(){let y=c(x.value)[f.value];return l.has(y)||l.set(y,Oe(y,e.get("weights"),n)),l.get(y)}let m=vt(a,e.get("n_hidden"),()=>p()),g=()=>({net:u(),input:ce(h.image),subject:h.subject}),p=()=>m.draw(g()),d=()=>a.announce(m.sentence(g())),w=()=>{p(),d()},h=Te(a,{digits:r,labels:e.get("labels"),onChange(y){p(),y&&d()}}),x=Q({label:"penalty",options:s.map(y=>({value:y,label:gt[y],title:Re[y]})),value:i.kind,onChange:()=>{M(),w()}});x.element.classList.add("sd-kind");let f=J({label:"factor λ",min:0,max:Math.max(...s.map(y=>c(y).length))-1,step:1,value:i.strength,format:y=>String(c(x.value)[y]?.strength??0),onInput:w}),b=v("p",{class:"lw-note sd-explanation"});function M(){let y=c(x.value).length;f.input.max=Math.max(1,y-1),f.input.disabled=y<2,f.value=y<2?0:Math.min(f.value,y-1),b.textContent=Re[x.value]}let k=N({label:"Reset",icon:"reset",onClick:()=>{x.value=i.kind,f.input.max=c(i.kind).length-1,f.value=i.strength,M(),h.sample=0,m.reset(),w()}});M();let A=U(f.element,k.element);return A.classList.add("sd-dial"),a.add(h.tray,x.element,A,b,...m.arranged(h.sheet)),p(),a.onTheme(p),a.destroy}function vt(e,t,r){let n=Math.ceil(Math.sqrt(t)),o=Math.ceil(t/n),l=S({label:"Input",width:O,height:O}),a=S({label:"Reconstruction",width:O,height:O}),s=De(t,n),i=O+1,c=S({label:"Filters",width:n*i+1,height:o*i+1}),u=S({label:"One filter",width:O,height:O}),m=J({label:"unit",min:1,max:t,step:1,value:1,format:String,onInput:r});m.element.classList.add("lw-stacked");let g=Q({label:"filters of the",options:["encoder","decoder"],value:"decoder",onChange:r}),p={active:G(),error:G(),unit:v("div",{class:"sd-unit"})},d,w=ve(e,{label:"Histogram of activities",height:118,draw:(...f)=>d&&Mt(...f,d,e)}),h=f=>{f+1!==m.value&&(m.value=f+1,r())};s.onPoint(h),ne(c.element,t,n,h);function x(f,b){let M=e.colour("paper"),k=e.colour("ink"),A=L(M,k,.12),y=yt(e),C=f.map(xt),E=b%n*i,z=Math.floor(b/n)*i;c.paint((j,D,I)=>{let R=Math.floor(I/i)*n+Math.floor(D/i),_=D>=E&&D<=E+i&&I>=z&&I<=z+i;return D%i===0||I%i===0?_?k:A:R<t?y(f[R][(I%i-1)*O+D%i-1]/C[R]):M}),u.paint(j=>y(f[b][j]/C[b]))}return{arranged:f=>[Fe(f,F("input",l.element,G("14 × 14 pixels")),F("hidden units",s.element,p.active),F("output",a.element,p.error)),g.element,v("div",{class:"sd-filters"},F("all filters",c.element),ge(F("one of them",u.element),m.element,p.unit),F("activities on all digits",w.element))],reset(){m.value=1,g.value="decoder"},draw(f){let{net:b,subject:M}=f,k=ue(b,f.input),A=m.value-1;d=b,W(e,l,f.input),W(e,a,k.image),s.paint(e,A,k.h.map(C=>Math.min(1,Math.max(0,C/b.scale)))),x(b.filters[g.value],A),w.redraw(),p.active.textContent=`${k.active} of ${t} on`,p.error.textContent=`squared error ${k.error.toFixed(2)}`;let y=k.h[A]/b.scale;p.unit.textContent=`h = ${k.h[A].toFixed(2)}, ${Math.round(100*y)} % of the largest`,l.describe(`Input: ${M} in 14 × 14 pixels`),a.describe(`Output: squared error ${k.error.toFixed(2)}`),s.describe(`Hidden units: ${k.active} of ${t} are on; unit ${A+1} is marked`),c.describe(`The ${g.value}'s filters of all ${t} units; unit ${A+1} is marked`),u.describe(`The ${g.value}'s filter of unit ${A+1}: blue is positive, red is negative`),w.describe(`Histogram of ${b.activities.length} activities: ${me(He(b))} are below a tenth of the largest`),e.readout(qe(k,b))},sentence({net:f,input:b,subject:M}){return`${M}: ${qe(ue(f,b),f)}`}}}var me=e=>`${Math.round(100*e)} %`,He=e=>1-de(e.activities,e.scale)/e.activities.length,qe=(e,t)=>`${e.active} of ${t.hidden} units are on (above a tenth of the largest activity), squared error ${e.error.toFixed(2)}.`,xt=e=>e.reduce((t,r)=>Math.max(t,Math.abs(r)),1e-9);function yt(e){let t=e.colour("paper"),r=e.colour("blue"),n=e.colour("red");return o=>L(t,o>0?r:n,Math.abs(o))}function Mt(e,t,r,n,o){let l=ze(n.activities,pe,n.scale),a=r-20,s=t/pe,i=u=>a-u*(a-16),c=B(o.colour("muted"));l.forEach((u,m)=>{e.fillStyle=B(o.colour(m<pe/10?"line":"blue")),e.fillRect(m*s+.5,i(u),s-1,a-i(u))}),Object.assign(e,{fillStyle:B(o.colour("ink")),textAlign:"left",textBaseline:"bottom"}),e.fillText(me(l[0]),1,i(l[0])-1),Object.assign(e,{fillStyle:c,textAlign:"right",textBaseline:"top"}),e.fillText(`${me(He(n))} off`,t,2),e.textAlign="left",e.fillText("0",0,a+5),e.textAlign="right",e.fillText(`h up to ${n.scale.toFixed(2)}`,t,a+5)}var Yt={render:bt};export{Yt as default};
