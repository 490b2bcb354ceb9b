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
`;function b(e,r={},...t){let n=document.createElement(e);for(let[o,a]of Object.entries(r))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...t.filter(o=>o!=null)),n}var yt=Math.random().toString(36).slice(2,8),xt=0,pe=()=>`lw-${yt}-${++xt}`,W={"data-lm-suppress-shortcuts":"true"},vt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function X(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",vt[e]),r.append(t),r}function Pe(e,r){let t=e.getRootNode(),n=t instanceof ShadowRoot?t:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===r)||n.append(b("style",{"data-lecture-kit":!0},r))}var Mt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Te(e,{title:r,lead:t,css:n}){Pe(e,Le),n&&Pe(e,n);let o=pe(),a=b("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=b("p",{class:"lw-readout"}),s=b("div",{class:"lw-body"}),i=$({icon:"enlarge",title:"Full screen",onClick:()=>kt(c)});i.element.hidden=!document.fullscreenEnabled;let c=b("div",{class:"lw",role:"group","aria-labelledby":o,...W},b("div",{class:"lw-head"},b("div",{class:"lw-title",id:o},r),i.element),t?b("p",{class:"lw-lead"},t):null,s,l,a);e.append(c);let p=[()=>c.remove()],u=new Map,m=[()=>u.clear()];p.push(Ct(()=>m.forEach(d=>d()))),p.push(Et(c,()=>m.forEach(d=>d())));let f=0;return p.push(()=>clearTimeout(f)),{root:c,body:s,add:(...d)=>s.append(...d),announce(d){clearTimeout(f),f=setTimeout(()=>{a.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return c.isConnected?(u.has(d)||u.set(d,St(c,`var(--lw-${d})`)),u.get(d)):At},onTheme:d=>m.push(d),onCleanup:d=>p.push(d),destroy(){for(;p.length;)p.pop()()}}}function kt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var At=[128,128,128];function Et(e,r){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),r())});return t.observe(e),()=>t.disconnect()}function St(e,r){let t=b("span",{style:`color: ${r}`});e.append(t);let n=b("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(t).color,n.fillRect(0,0,1,1),t.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var E=([e,r,t],n=1)=>`rgb(${e} ${r} ${t} / ${n})`,I=(e,r,t)=>e.map((n,o)=>Math.round(n+(r[o]-n)*t));function Ct(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,t),r.observe(document.body,t),()=>r.disconnect()}var Q=(...e)=>b("div",{class:"lw-row"},...e);var T=(e,...r)=>b("div",{class:"lw-figure"},b("div",{class:"lw-heading"},e),...r),Ot=e=>e.toFixed(2).replace("-","−");function ue({label:e,min:r,max:t,step:n,value:o,format:a=Ot,onInput:l=()=>{}}){let s=pe(),i=b("input",{type:"range",id:s,min:r,max:t,step:n,value:o,...W}),c=b("output",{for:s,class:"lw-value"}),p=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{p(),l(i.valueAsNumber)}),p(),{element:b("div",{class:"lw-slider"},b("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(u){i.value=u,p()}}}function $({label:e,icon:r,title:t,primary:n=!1,onClick:o}){let a=b("span",{},e??""),l=b("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:o,...W},r?X(r):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(X(s))}}}function Fe({label:e,title:r,value:t=!1,onChange:n=()=>{}}){let o=b("button",{type:"button",class:"lw-button lw-toggle",title:r,"aria-pressed":String(t),...W},b("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function Z({label:e,options:r,value:t,onChange:n=()=>{}}){let o=pe(),a=r.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>b("input",{type:"radio",name:o,value:i.value,checked:i.value===(t??a[0].value),onchange:()=>n(i.value),...W})),s=a.map((i,c)=>b("label",{title:i.title},l[c],b("span",{},i.label)));return{element:b("fieldset",{class:"lw-choice"},b("legend",{},e),b("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function F({label:e,width:r,height:t}){let n=b("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:r,height:t}),o=n.getContext("2d"),a=o.createImageData(r,t);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<t;s++)for(let c=0;c<r;c++,i++){let p=l(i,c,s);for(let u=0;u<3;u++)a.data[4*i+u]=p[u]}o.putImageData(a,0,0)}}}function ee(e,{label:r,height:t,draw:n}){let o=b("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${t}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:p}=o;if(!c||!p)return;let u=Math.round(c*i),m=Math.round(p*i);(o.width!==u||o.height!==m)&&Object.assign(o,{width:u,height:m}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,p),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,c,p)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function te(e,r){e.classList.add("lw-draggable");let t=(n,o)=>{let a=e.getBoundingClientRect();r((n.clientX-a.left)/a.width*e.width,(n.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),t(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let o=n.getCoalescedEvents?.()??[];for(let a of o.length?o:[n])t(a,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,o=>{e.hasPointerCapture(o.pointerId)&&t(o,"end")})}function $t(e,r){let t=0,n=0,o=!1,a=!0;function l(p){if(t=0,!e.root.isConnected){o=!1;return}r(Math.min(.25,(p-n)/1e3)),n=p,s()}function s(){o&&a&&!t&&(t=requestAnimationFrame(l))}let i=new IntersectionObserver(p=>{a=p.at(-1).isIntersecting,n=performance.now(),s()});i.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(t),t=0};return e.onCleanup(()=>{c(),i.disconnect()}),{start(){o=!0,n=performance.now(),s()},stop:c,get running(){return o}}}var It=12,je=2;function ze(e,{onStep:r,onFrame:t,onReset:n,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:s=!1}){let i=0,c=0,p=$t(e,w=>{let h=Mt();if(i+=w*(h&&!s?Math.min(a(),je):a()),c+=w,i<1)return;let y=performance.now()+It;for(;i>=1;){if(i-=1,r()===!1){u(!1);break}performance.now()>y&&(i=0)}h&&s&&p.running&&c<1/je||(c=0,t())});function u(w){w!==p.running&&(i=1,w?p.start():p.stop(),m.label=w?"Pause":"Play",m.icon=w?"pause":"play",w||o())}let m=$({label:"Play",icon:"play",primary:!0,onClick:()=>u(!p.running)}),f=$({label:"Step",icon:"step",onClick:()=>{u(!1);for(let w=0;w<l;w++)r();t(),o()}}),d=$({label:"Reset",icon:"reset",onClick:()=>{u(!1),n(),t(),o()}});return{element:b("div",{class:"lw-player"},m.element,f.element,d.element),play:()=>u(!0),pause:()=>u(!1),get playing(){return p.running}}}var Lt=Float64Array.from({length:32},(e,r)=>2**(r-15));function Pt(e){let r=e>>10&31,t=e&1023,n=r?Lt[r]*(1+t/1024):t*2**-24;return e&32768?-n:n}function L(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function H(e,r){let t=L(e),n=r==="float16"?2:4,o=r==="float16"?l=>Pt(t.getUint16(2*l,!0)):l=>t.getFloat32(4*l,!0),a=new Float32Array(t.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var k=28,jt=20,Tt=.1;function Ne(e){let r=new Float32Array(e*e);return{side:e,ink:r,clear:()=>r.fill(0),load(t){let n=Math.sqrt(t.length),o=Re(e,n,a=>a*n/e);r.set(qe(t,o,o))},dab(t,n,o,a=!1){for(let l=0;l<r.length;l++){let s=Math.hypot(l%e+.5-t,Math.floor(l/e)+.5-n),i=Math.min(1,Math.max(0,(o+.75-s)/1.5));r[l]=a?Math.min(r[l],1-i):Math.max(r[l],i)}}}}function de(e){let r=Math.sqrt(e.length),t=Ft(e,r);if(!t)return new Float32Array(k**2);let n=jt/Math.max(t.right-t.left,t.bottom-t.top),o=zt(e,r),a=De(r,n,o.x,t.left,t.right),l=De(r,n,o.y,t.top,t.bottom);return qe(e,a,l)}function Ft(e,r){let t=r,n=0,o=r,a=0;for(let l=0;l<e.length;l++){if(e[l]<Tt)continue;let s=l%r,i=Math.floor(l/r);t=Math.min(t,s),n=Math.max(n,s+1),o=Math.min(o,i),a=Math.max(a,i+1)}return t<n?{left:t,right:n,top:o,bottom:a}:void 0}function zt(e,r){let t=0,n=0,o=0;for(let a=0;a<e.length;a++)t+=e[a],n+=e[a]*(a%r+.5),o+=e[a]*(Math.floor(a/r)+.5);return{x:n/t,y:o/t}}function De(e,r,t,n,o){let a=k/2,l=Math.min(k-(o-t)*r,Math.max((t-n)*r,a));return Re(k,e,s=>t+(s-l)/r)}function Re(e,r,t){return Array.from({length:e},(n,o)=>{let a=t(o),l=t(o+1),s=[];for(let i=Math.max(0,Math.floor(a));i<Math.min(r,l);i++)s.push([i,(Math.min(l,i+1)-Math.max(a,i))/(l-a)]);return s})}function qe(e,r,t){let n=Math.sqrt(e.length),o=new Float32Array(n*r.length),a=new Float32Array(t.length*r.length);for(let l=0;l<n;l++)r.forEach((s,i)=>{for(let[c,p]of s)o[l*r.length+i]+=p*e[l*n+c]});return t.forEach((l,s)=>{for(let[i,c]of l)for(let p=0;p<r.length;p++)a[s*r.length+p]+=c*o[i*r.length+p]}),a}function me(e,r){let{buffer:t,byteOffset:n,byteLength:o}=L(e),a=Float32Array.from(new Uint8Array(t,n,o),l=>l/255);return Array.from({length:o/r},(l,s)=>a.subarray(s*r,(s+1)*r))}var _e=`.lw-studio {
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
`;var We=_e,fe=3,Be={draw:1.25*fe,erase:2.5*fe};function He(e,{digits:r,labels:t,onChange:n}){let o=Ne(fe*k),a=F({label:"Drawing sheet",width:o.side,height:o.side});a.element.classList.add("lw-sheet");let l=r[0],s="",i=0,c=()=>{let h=e.colour("paper"),y=e.colour("ink");a.paint(x=>I(h,y,o.ink[x]))};function p(h,y){l=h,s=y,a.describe(`Drawing sheet: ${s}. Draw with mouse, pen or finger, or pick a digit from the tray.`)}function u(h){o.load(r[h]),p(r[h],`digit ${t[h]}`),c()}function m(h){cancelAnimationFrame(i);let y=()=>{p(de(o.ink),o.ink.some(x=>x>0)?"your drawing":"an empty sheet"),f.value=null,n(h)};h?y():i=requestAnimationFrame(y)}let f=Nt(e,r,t,h=>{cancelAnimationFrame(i),u(h),n(!0)}),d=Fe({label:"Erase",title:"Draw with paper instead of ink"}),w=$({label:"Clear",title:"An empty sheet to draw on",onClick:()=>{o.clear(),d.value=!1,c(),m(!0)}});return qt(a,(h,y)=>o.dab(h,y,d.value?Be.erase:Be.draw,d.value),()=>{c(),m(!1)},()=>m(!0)),e.onTheme(c),e.onCleanup(()=>cancelAnimationFrame(i)),u(0),{sheet:T("draw here",a.element),tray:b("div",{class:"lw-tray-row"},f.element,Q(w.element,d.element)),get image(){return l},get subject(){return s},set sample(h){cancelAnimationFrame(i),f.value=h,d.value=!1,u(h)}}}function Nt(e,r,t,n,{blank:o}={}){let a=0,l=o?[...r.keys(),-1]:[...r.keys()],s=l.map(c=>{let p=c<0?o:`Digit ${t[c]}`;return b("button",{type:"button",class:"lw-digit","aria-label":p,title:p,"data-lm-suppress-shortcuts":"true",onclick:()=>{i(c),n(c)}},c<0?X("pencil"):Rt(e,r[c]))});function i(c){a=c,l.forEach((p,u)=>s[u].setAttribute("aria-pressed",String(p===a)))}return i(0),{element:b("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...s),get value(){return a},set value(c){i(c)}}}function Rt(e,r){let t=Math.sqrt(r.length),n=F({label:"",width:t,height:t});n.element.setAttribute("aria-hidden","true");let o=()=>he(e,n,r);return e.onTheme(o),o(),n.element}function he(e,r,t){let n=e.colour("paper"),o=e.colour("ink");r.paint(a=>I(n,o,Math.min(1,Math.max(0,t[a]))))}function qt(e,r,t,n){let o;te(e.element,(a,l,s)=>{let i=s==="start"?{x:a,y:l}:o,c=Math.max(1,Math.ceil(Math.hypot(a-i.x,l-i.y)));for(let p=1;p<=c;p++)r(i.x+(a-i.x)*p/c,i.y+(l-i.y)*p/c);o={x:a,y:l},t(),s==="end"&&n()})}function _t(e,r){let t=e.dtype==="int8"?Wt(e,r):Bt(e,r);return{inputShape:e.inputShape,layers:e.layers.map(n=>Ve(n,t))}}function Ve(e,r){if(!(e.op in we))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(we).join(", ")}`);let t={...e};for(let n of["weight","bias"])e[n]&&(t[n]=r(e,n));return e.op==="convTranspose"&&(t.weight=Ye(t.weight,e.inChannels)),e.inner&&(t.inner=e.inner.map(n=>Ve(n,r))),t}var ne=(e,[r,t])=>e.subarray(r,r+t);function Bt({dtype:e},r){let t=H(r,e);return(n,o)=>ne(t,n[o])}function Wt(e,r){let t=L(r),n=2*e.plain,o=H(new DataView(t.buffer,t.byteOffset,n),"float16"),a=new Int8Array(t.buffer,t.byteOffset+n,t.byteLength-n);return(l,s)=>{if(s!=="weight"||!l.scale)return ne(o,l[s]);let i=ne(o,l.scale),c=Float32Array.from(ne(a,l.weight)),p=c.length/i.length;for(let u=0;u<c.length;u++)c[u]*=i[Math.floor(u/p)];return c}}function ge(e,r){let t=L(r),n=(a,l)=>new DataView(t.buffer,t.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:s,end:i}])=>[a,_t(l,n(s,i))]))}function be(e,r){let t=r.length/N(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${r.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Je(e.layers,{data:Float32Array.from(r),shape:e.inputShape,batch:t})}var Je=(e,r)=>e.reduce((t,n)=>we[n.op](t,n),r),N=e=>e.reduce((r,t)=>r*t,1),G=e=>(r,t)=>{let{data:n}=r;for(let o=0;o<n.length;o++)n[o]=e(n[o],t);return r},we={linear:Ht,conv:Gt,convTranspose:Vt,affine:Kt,instanceNorm:Yt,positionBias:Xt,pixelShuffle:en,upsampleNearest:tn,upsampleBilinear:nn,skip:Qt,residual:Zt,reshape:(e,{shape:r})=>({...e,shape:r}),flatten:e=>({...e,shape:[N(e.shape)]}),relu:G(e=>e>0?e:0),leakyRelu:G((e,{slope:r})=>e>0?e:r*e),sigmoid:G(e=>1/(1+Math.exp(-e))),tanh:G(Math.tanh),silu:G(e=>e/(1+Math.exp(-e)))};function Ht({data:e,batch:r},{inFeatures:t,outFeatures:n,weight:o,bias:a}){let l=new Float32Array(r*n);ve(e,o,l,r,n,t,n,1);for(let s=0;s<l.length;s++)l[s]+=a[s%n];return{data:l,shape:[n],batch:r}}function Gt({data:e,shape:[r,t,n],batch:o},a){let{inChannels:l,outChannels:s,kernel:i,stride:c,padding:p,weight:u,bias:m}=a,f=Math.floor((t+2*p[0]-i[0])/c[0])+1,d=Math.floor((n+2*p[1]-i[1])/c[1])+1,w=f*d,h=l*i[0]*i[1],y=new Float32Array(o*s*w);for(let x=0;x<o;x++){let v=e.subarray(x*r*t*n,(x+1)*r*t*n),g=Ut(v,[r,t,n],[f,d],a);ve(g,u,y.subarray(x*s*w),w,s,h,1,w)}return xe(y,m,w),{data:y,shape:[s,f,d],batch:o}}function Ut(e,[r,t,n],[o,a],{kernel:[l,s],stride:i,padding:c}){let p=new Float32Array(o*a*r*l*s),u=0;for(let m=0;m<o;m++)for(let f=0;f<a;f++)for(let d=0;d<r;d++)for(let w=0;w<l;w++){let h=m*i[0]+w-c[0],y=(d*t+h)*n;for(let x=0;x<s;x++,u++){let v=f*i[1]+x-c[1];h>=0&&h<t&&v>=0&&v<n&&(p[u]=e[y+v])}}return p}function Vt({data:e,shape:[r,t,n],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:p,weight:u,bias:m}=a,f=(t-1)*i[0]-2*c[0]+s[0]+p[0],d=(n-1)*i[1]-2*c[1]+s[1]+p[1],w=t*n,h=l*s[0]*s[1],y=new Float32Array(h*w),x=new Float32Array(o*l*f*d);for(let v=0;v<o;v++){let g=e.subarray(v*r*w,(v+1)*r*w);ve(u,Ye(g,r),y,h,w,r,w,1),Jt(y,[t,n],x.subarray(v*l*f*d),[l,f,d],a)}return xe(x,m,f*d),{data:x,shape:[l,f,d],batch:o}}function Jt(e,[r,t],n,[o,a,l],{kernel:[s,i],stride:c,padding:p}){let u=0;for(let m=0;m<o;m++)for(let f=0;f<s;f++)for(let d=0;d<i;d++)for(let w=0;w<r;w++){let h=w*c[0]+f-p[0],y=(m*a+h)*l;for(let x=0;x<t;x++,u++){let v=x*c[1]+d-p[1];h>=0&&h<a&&v>=0&&v<l&&(n[y+v]+=e[u])}}}function Kt({data:e,shape:r,batch:t},{weight:n,bias:o}){let[a,...l]=r,s=N(l),i=e.map((c,p)=>c*n[Math.floor(p/s)%a]);return xe(i,o,s),{data:i,shape:r,batch:t}}function Yt(e,{weight:r,bias:t,eps:n}){let{data:o,shape:a}=e,l=N(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),p=c.reduce((f,d)=>f+d,0)/l,u=c.reduce((f,d)=>f+(d-p)**2,0)/l,m=r[i]/Math.sqrt(u+n);for(let f=0;f<l;f++)c[f]=(c[f]-p)*m+t[i]}return e}function Xt(e,{weight:r}){let{data:t}=e;for(let n=0;n<t.length;n+=r.length)for(let o=0;o<r.length;o++)t[n+o]+=r[o];return e}var Ke=(e,r)=>Je(r,{...e,data:e.data.slice()});function Qt(e,{inner:r}){let t=Ke(e,r),n=N(e.shape),o=N(t.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(t.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+t.shape[0],...e.shape.slice(1)],batch:e.batch}}function Zt(e,{inner:r}){let t=Ke(e,r);for(let n=0;n<e.data.length;n++)t.data[n]+=e.data[n];return t}function en({data:e,shape:[r,t,n],batch:o},{factor:a}){let l=[r/(a*a),t*a,n*a];return{data:ye(l,o,(i,c,p)=>{let u=i*a*a+c%a*a+p%a;return e[(u*t+Math.floor(c/a))*n+Math.floor(p/a)]}),shape:l,batch:o}}function tn({data:e,shape:[r,t,n],batch:o},{factor:[a,l]}){let s=[r,t*a,n*l];return{data:ye(s,o,(c,p,u)=>e[(c*t+Math.floor(p/a))*n+Math.floor(u/l)]),shape:s,batch:o}}function nn({data:e,shape:[r,t,n],batch:o},{factor:[a,l],alignCorners:s}){let i=[r,t*a,n*l],c=Ge(t,a,s),p=Ge(n,l,s);return{data:ye(i,o,(m,f,d)=>{let{low:w,high:h,part:y}=c[f],{low:x,high:v,part:g}=p[d],M=m*t,S=e[(M+w)*n+x]*(1-g)+e[(M+w)*n+v]*g,O=e[(M+h)*n+x]*(1-g)+e[(M+h)*n+v]*g;return S*(1-y)+O*y}),shape:i,batch:o}}function Ge(e,r,t){let n=e*r;return Array.from({length:n},(o,a)=>{let l=t?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/r-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function ye([e,r,t],n,o){let a=new Float32Array(n*e*r*t);for(let l=0,s=0;l<n*e;l++)for(let i=0;i<r;i++)for(let c=0;c<t;c++)a[s++]=o(l,i,c);return a}function xe(e,r,t){for(let n=0,o=0;n<e.length;n+=t,o=(o+1)%r.length)for(let a=n;a<n+t;a++)e[a]+=r[o]}function Ye(e,r){let t=e.length/r,n=new Float32Array(e.length);for(let o=0,a=0;o<r;o++)for(let l=0;l<t;l++,a++)n[l*r+o]=e[a];return n}function ve(e,r,t,n,o,a,l,s){let i=0;for(;i+4<=n;i+=4){let c=i*a,p=c+a,u=p+a,m=u+a,f=0;for(;f+2<=o;f+=2){let d=f*a,w=d+a,h=0,y=0,x=0,v=0,g=0,M=0,S=0,O=0;for(let C=0;C<a;C++){let K=r[d+C],Y=r[w+C],Ce=e[c+C],Oe=e[p+C],$e=e[u+C],Ie=e[m+C];h+=Ce*K,y+=Ce*Y,x+=Oe*K,v+=Oe*Y,g+=$e*K,M+=$e*Y,S+=Ie*K,O+=Ie*Y}let A=i*l+f*s;t[A]=h,t[A+s]=y,t[A+=l]=x,t[A+s]=v,t[A+=l]=g,t[A+s]=M,t[A+=l]=S,t[A+s]=O}if(f<o)for(let d=i;d<i+4;d++)t[d*l+f*s]=Ue(e,d*a,r,f*a,a)}for(;i<n;i++)for(let c=0;c<o;c++)t[i*l+c*s]=Ue(e,i*a,r,c*a,a)}function Ue(e,r,t,n,o){let a=0,l=0,s=0,i=0,c=0;for(;c+4<=o;c+=4)a+=e[r+c]*t[n+c],l+=e[r+c+1]*t[n+c+1],s+=e[r+c+2]*t[n+c+2],i+=e[r+c+3]*t[n+c+3];for(;c<o;c++)a+=e[r+c]*t[n+c];return a+l+s+i}var rn=e=>Float32Array.from(e.flatMap(r=>[...r]));function z(e,r){let{data:t}=be(e,rn(r)),n=t.length/r.length;return r.map((o,a)=>t.subarray(a*n,(a+1)*n))}function Me(e,r,t){let{data:n}=be(e,r);return{mu:n.subarray(0,t),logVar:n.length>t?n.subarray(t):void 0}}function on({mu:e,logVar:r}){return Float64Array.from(e,(t,n)=>(t*t+Math.expm1(r[n])-r[n])/2)}var Xe=e=>e.reduce((r,t)=>r+t,0),R=e=>Float32Array.from(e,r=>1/(1+Math.exp(-r))),Qe=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function ke(e,r){let t=0;for(let n=0;n<e.length;n++)t+=e[n]*r[n]-Qe(r[n]);return t}function re(e){let r=0;for(let t=0;t<e.length;t++)r+=Qe(e[t])-e[t]/(1+Math.exp(-e[t]));return r/e.length}function Ze({encoder:e,decoder:r},t,n){let o=Me(e,t,n.nodes[0].length),a=Xe(on(o)),l=z(r,n.nodes.map(i=>an(o,i))),s=Xe(l.map((i,c)=>n.weights[c]*ke(t,i)));return{reconstruction:s,kl:a,total:s-a}}var an=({mu:e,logVar:r},t)=>Float32Array.from(e,(n,o)=>n+Math.exp(r[o]/2)*t[o]),ln=[0,Math.sqrt(5-Math.sqrt(10)),Math.sqrt(5+Math.sqrt(10))],sn=[8/15,(7+2*Math.sqrt(10))/60,(7-2*Math.sqrt(10))/60];function et(){let e=[-2,-1,0,1,2].map(t=>({at:Math.sign(t)*ln[Math.abs(t)],weight:sn[Math.abs(t)]})),r=e.flatMap(t=>e.map(n=>[t,n]));return{nodes:r.map(([t,n])=>[t.at,n.at]),weights:r.map(([t,n])=>t.weight*n.weight)}}var oe=(e,r,t)=>Array.from(e,(n,o)=>(1-t)*n+t*r[o]);function tt(e,r,t){let[n,o]=[Math.hypot(...e),Math.hypot(...r)],a=e.reduce((p,u,m)=>p+u*r[m],0)/(n*o),l=Math.acos(Math.min(1,Math.max(-1,a)));if(!(Math.sin(l)>1e-6))return oe(e,r,t);let s=(1-t)*n+t*o,[i,c]=[Math.sin((1-t)*l)/n,Math.sin(t*l)/o];return Array.from(e,(p,u)=>s*(i*p+c*r[u])/Math.sin(l))}var Ae=(e,r,t,n=oe)=>Array.from({length:t},(o,a)=>n(e,r,a/(t-1)));function ae([e,r],t,n){let o=[];for(let a=0;a<t.length/2;a++){let l=Math.hypot(t[2*a]-e,t[2*a+1]-r);if(o.length===n&&l>=o[n-1].distance)continue;let s=o.findIndex(i=>i.distance>l);o.splice(s<0?o.length:s,0,{i:a,distance:l}),o.length>n&&o.pop()}return o}function le(e,r){let t=new Map;for(let{i:a}of e)t.set(r[a],(t.get(r[a])??0)+1);let[n,o]=[...t].reduce((a,l)=>l[1]>a[1]?l:a);return{name:n,count:o}}var rt={onLight:[.44,.53],onDark:[.72,.84]},cn=.15;function ie(e,r){let t=r[0]+r[1]+r[2]>382?rt.onLight:rt.onDark;return Array.from({length:e},(n,o)=>pn(t[o%2],cn,25+360*o/e))}function pn(e,r,t){let n=r*Math.cos(t*Math.PI/180),o=r*Math.sin(t*Math.PI/180),a=(e+.3963377774*n+.2158037573*o)**3,l=(e-.1055613458*n-.0638541728*o)**3,s=(e-.0894841775*n-1.291485548*o)**3;return[4.0767416621*a-3.3077115913*l+.2309699292*s,-1.2684380046*a+2.6097574011*l-.3413193965*s,-.0041960863*a-.7034186147*l+1.707614701*s].map(c=>Math.round(255*Math.min(1,Math.max(0,un(c)))))}var un=e=>e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055;var Ee=2;function ot({label:e,side:r,frames:t,across:n=t}){let o=Math.ceil(t/n),a=r+Ee,l=F({label:e,width:n*a-Ee,height:o*a-Ee});return l.element.classList.add("lw-film"),{element:l.element,describe:l.describe,paint(s,i){let c=s.colour("paper"),p=s.colour("ink"),u=I(c,p,.18),m=Array.from({length:256},(f,d)=>I(c,p,d/255));l.paint((f,d,w)=>{let[h,y]=[d%a,w%a],x=i[Math.floor(w/a)*n+Math.floor(d/a)];return h>=r||y>=r||!x?u:m[Math.round(255*x[y*r+h])]})}}}function se(e,r,t,n,o=[]){Object.assign(e,{strokeStyle:r,lineWidth:t,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of n)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function at(e,r,t,n,o){e.fillStyle=r,e.beginPath(),e.arc(t,n,o,0,2*Math.PI),e.fill()}function U(e,r,t,n,o,a={}){let{colour:l="ink",align:s="left",baseline:i="middle",halo:c=!1,bold:p=!1}=a,u=e.font;p&&(e.font=`600 ${u}`),Object.assign(e,{textAlign:s,textBaseline:i}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:E(r.colour("paper"))}),e.strokeText(t,n,o)),e.fillStyle=E(r.colour(l)),e.fillText(t,n,o),e.font=u}var q=60,V={line:oe,arc:tt},J=11,Se=2*J-1;function st(e){let r,t={},n=ot({label:"The way",side:k,frames:J}),o=ee(e,{label:"Entropy along the way",height:92,draw:(...l)=>r&&mn(...l,t.entropies,r,e)});e.onTheme(()=>{t.key=void 0});function a({plane:{name:l,decoder:s},ends:i,way:c}){let p=[l,c,...i.A,...i.B].join();if(p===t.key)return;let u=lt(V,m=>z(s,Ae(i.A,i.B,Se,m)));t={key:p,places:Ae(i.A,i.B,Se,V[c]),entropies:lt(u,m=>m.map(re))},n.paint(e,u[c].filter((m,f)=>f%2===0).map(R)),n.describe(`${J} decoded pictures from A to B on ${c==="line"?"the line":"an arc"}`),o.describe(dn(t.entropies))}return{elements:[T("What lies on the way",n.element),T(b("span",{},"How unsure the decoder is: entropy of a pixel ",it("line")," ",it("arc")),o.element)],get places(){return t.places},draw(l){r=l,a(r),o.redraw()}}}var lt=(e,r)=>Object.fromEntries(Object.entries(e).map(([t,n])=>[t,r(n)])),it=e=>b("span",{class:`lp-key lp-${e}`},e);function dn(e){return`Mean entropy of a pixel from A to B, in nats. ${Object.entries(e).map(([t,n])=>{let[o,a,l]=[n[0],Math.max(...n),n.at(-1)].map(s=>s.toFixed(3));return`On the ${t} ${o} at A, at most ${a}, ${l} at B.`}).join(" ")}`}function mn(e,r,t,n,{way:o,t:a,onWay:l,entropy:s},i){let c=Math.max(.01,...Object.values(n).flat()),p=t-4,u=g=>r*(.5+g*(J-1))/J,m=g=>p-g/c*(p-12),f=[0,r].map(g=>[g,p]);se(e,E(i.colour("line")),1,f);let d=Object.keys(V).sort((g,M)=>(g===o)-(M===o));for(let g of d){let M=n[g].map((A,C)=>[u(C/(Se-1)),m(A)]),[S,O]=g===o?["ink",2.2]:["muted",1.3];se(e,E(i.colour(S)),O,M,g==="arc"?[5,3]:[])}if(!l)return;let w=E(i.colour("blue")),h=u(a/q),y=[0,p].map(g=>[h,g]);se(e,w,1,y),at(e,w,h,m(s),4.5);let[x,v]=h>.85*r?[-8,"right"]:[8,"left"];U(e,i,`${s.toFixed(3)} nats`,h+x,p-10,{colour:"muted",align:v,halo:!0})}var fn=[{value:"map",label:"map",title:"Decoded digits, in the colour of the test digits near them"},{value:"digits",label:"digits",title:"Test digits, each at the mean that the encoder gives it"},{value:"both",label:"both"}];function ct(e,r,t,n,{change:o,step:a,rest:l,usePlane:s,reset:i}){let c=g=>{Object.assign(n,g),o()},p=Z({label:"plane of the",options:r.map(({name:g})=>g),onChange(g){n.plane=r.find(M=>M.name===g),s(),o()}});p.element.hidden=r.length<2;let u=Z({label:"show",options:fn,onChange:g=>c({view:g})}),m=hn(e,t,g=>c({lit:g})),f=[0,1].map(g=>ue({label:["z₁","z₂"][g],min:-1,max:1,step:.01,value:0,onInput:M=>c({z:Object.assign([...n.z],{[g]:M}),onWay:!1})})),d=g=>{Object.assign(n,{t:g,onWay:!0}),n.z=V[n.way](n.ends.A,n.ends.B,g/q)},w=ue({label:"A to B",min:0,max:q,step:1,value:0,format:g=>`${Math.round(100*g/q)} %`,onInput:g=>{d(g),o()}}),h=Z({label:"via",options:[{value:"line",label:"line"},{value:"arc",label:"arc",title:"Around the middle of the prior: direction and length change evenly"}],onChange:g=>c({way:g,onWay:!1})}),y=1,x=ze(e,{onStep(){n.t===q&&(y=-1),n.t===0&&(y=1),d(n.t+y)},onFrame:a,onRest:l,onReset(){y=1,i()}}),v=["A","B"].map(g=>$({label:`Set ${g}`,title:`Put ${g} where the ring is`,onClick:()=>c({ends:{...n.ends,[g]:[...n.z]},onWay:!1})}));return{above:[p.element,u.element,m.element],axes:f.map(g=>g.element),walk:b("div",{class:"lp-walk"},x.element,w.element,Q(h.element,...v.map(g=>g.element))),show(){p.value=n.plane.name,u.value=n.view,h.value=n.way,m.value=n.lit},follow(){let[g,M,S]=n.plane.frame;f.forEach((O,A)=>{Object.assign(O.input,{min:[g,M][A]-S,max:[g,M][A]+S,step:S/100}),O.value=n.z[A]}),w.value=n.t}}}function hn(e,r,t){let n=null,o=r.map((s,i)=>b("button",{type:"button",class:"lp-chip",title:`Show only the class ${s}`,"aria-pressed":"false","data-lm-suppress-shortcuts":"true",onclick:()=>{a(n===i?null:i),t(n)}},s));function a(s){n=s,o.forEach((i,c)=>i.setAttribute("aria-pressed",String(c===n)))}let l=()=>{let s=ie(r.length,e.colour("paper"));o.forEach((i,c)=>i.style.color=E(s[c]))};return e.onTheme(l),l(),{element:b("div",{class:"lp-chips",role:"group","aria-label":"Show only one class"},...o),set value(s){a(s)}}}function _({frame:[e,r,t]},n){let o=n/(2*t);return{factor:o,toPixel:([a,l])=>[(a-e+t)*o,(r+t-l)*o],toPlane:(a,l)=>[a/o+e-t,r+t-l/o]}}var j=15,wn=5,ce=10,P=50,pt=.13;function gn(e){let{toPlane:r}=_(e,j),t=2.2*e.frame[2]/j,n=Array.from({length:j**2},(o,a)=>r(a%j+.5,Math.floor(a/j)+.5));return z(e.decoder,n).map((o,a)=>{let l=ae(n[a],e.points,wn).filter(({distance:s})=>s<t);return{shades:R(o),name:l.length?le(l,e.classes).name:void 0}})}function ut(e){let r=document.createElement("canvas"),t=document.createElement("canvas"),n="",o=0;return e.onTheme(()=>o+=1),(a,l,s,{view:i,lit:c},p)=>{let u=[a,l,s.name,i,c,o].join();if(u===n)return r;n=u,r.width=r.height=Math.round(a*l);let m=r.getContext("2d"),f=ie(p.length,e.colour("paper"));return m.setTransform(l,0,0,l,0,0),i!=="digits"&&(bn(t,s.map??=gn(s),e,f,{lit:c,strength:i==="both"?.45:1}),m.drawImage(t,0,0,a,a)),i!=="map"&&yn(m,a,s,f,{lit:c,names:p,view:i}),r}}function bn(e,r,t,n,{lit:o,strength:a}){let l=j*k,s=t.colour("paper"),i=t.colour("muted");e.width=e.height=l;let c=e.getContext("2d"),p=c.createImageData(l,l);r.forEach(({shades:u,name:m},f)=>{let d=m===void 0?i:n[m],w=a*(m===void 0?.55:1)*(o===null||o===m?1:pt),[h,y]=[f%j*k,Math.floor(f/j)*k];u.forEach((x,v)=>{let g=4*((y+Math.floor(v/k))*l+h+v%k);p.data.set([...I(s,d,w*x),255],g)})}),c.putImageData(p,0,0)}function yn(e,r,t,n,{lit:o,names:a,view:l}){let{toPixel:s}=_(t,r),i=Math.max(8,r/42);Object.assign(e,{textAlign:"center",textBaseline:"middle",font:`600 ${i}px system-ui, sans-serif`});for(let c=0;c<t.classes.length;c++){let p=t.classes[c],[u,m]=s([t.points[2*c],t.points[2*c+1]]);e.fillStyle=E(n[p],o===null||o===p?l==="both"?1:.85:pt),e.fillText(a[p],u,m)}}function dt(e,r,t,{plane:n,z:o,ends:a,way:l,q:s,picture:i}){let[c,p,u]=["paper","ink","blue"].map(h=>E(r.colour(h))),m=_(n,t),f=h=>m.toPixel(h).map(y=>Math.min(t-4,Math.max(4,y)));vn(e,l.map(m.toPixel),[[c,5],[p,2]]);for(let[h,y]of Object.entries(a))Mn(e,r,h,f(y),c,p);kn(e,r,t,m,s,c);let[d,w]=f(o);for(let[h,y]of[[c,6],[u,3]])Object.assign(e,{strokeStyle:h,lineWidth:y}),e.beginPath(),e.arc(d,w,ce,0,2*Math.PI),e.stroke();xn(e,i,[d,w],t,u)}function xn(e,r,[t,n],o,a){let l=Math.min(o-P-3,Math.max(3,t-P/2)),s=n>P+2*ce?n-ce-P-7:n+ce+7;e.save(),e.beginPath(),e.roundRect(l,s,P,P,6),Object.assign(e,{strokeStyle:a,lineWidth:4}),e.stroke(),e.clip(),e.drawImage(r,l,s,P,P),e.restore()}function vn(e,r,t){for(let[n,o]of t){Object.assign(e,{strokeStyle:n,lineWidth:o,lineCap:"round",lineJoin:"round"}),e.beginPath();for(let[a,l]of r)e.lineTo(a,l);e.stroke()}}function Mn(e,r,t,[n,o],a,l){Object.assign(e,{fillStyle:l,strokeStyle:a,lineWidth:2}),e.beginPath(),e.arc(n,o,9,0,2*Math.PI),e.fill(),e.stroke(),U(e,r,t,n,o+.5,{colour:"paper",align:"center",bold:!0})}function kn(e,r,t,n,{mu:o,logVar:a},l){let[s,i]=n.toPixel(o),c=a?Array.from(a,m=>Math.exp(m/2)*n.factor):[2,2],p=(m,f,d)=>{e.fillStyle=d,e.beginPath(),e.ellipse(s,i,...c.map(w=>m*w+f),0,0,2*Math.PI),e.fill()};p(2,6,l),p(2,1,E(r.colour("orange"),.4)),p(1,1,E(r.colour("orange")));let u={colour:"orange",bold:!0,halo:!0};U(e,r,a?"q":"x",Math.min(s,t-28)+14,i+12,u)}var mt=`.lp-main {
  display: grid;
  gap: 0.9rem 1.1rem;
}
.lw .lp-plane {
  height: auto !important; /* as tall as wide; the chart brings a height of its own */
  aspect-ratio: 1;
  border: 1px solid var(--lw-line);
  border-radius: 6px;
}
.lp-side {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.6rem 0.9rem;
  align-content: start;
}
.lp-wide {
  grid-column: 1 / -1;
}
.lw .lp-elbo {
  font-size: 0.93em;
}
.lw .lp-elbo p {
  display: flex;
  justify-content: space-between;
  gap: 0.6rem;
}
.lw .lp-elbo .lp-who {
  font-weight: 600;
}
.lw .lp-who::before {
  content: "";
  flex: none;
  width: 0.8em;
  height: 0.8em;
  margin: 0.35em -0.1em 0 0;
  border: 0.22em solid color-mix(in srgb, var(--lw-orange) 40%, transparent);
  border-radius: 50%;
  background: var(--lw-orange);
}
.lw .lp-elbo .lp-who {
  justify-content: start;
}
.lw .lp-elbo .lp-sum {
  border-top: 1px solid var(--lw-line);
  padding-top: 0.15rem;
}
.lp-show {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1.1rem;
  align-content: start;
}
.lp-key {
  margin-left: 0.6em;
  font-weight: 400;
  white-space: nowrap;
}
.lp-key::before {
  content: "";
  display: inline-block;
  width: 1.5em;
  margin-right: 0.35em;
  border-top: 2px solid;
  vertical-align: 0.28em;
}
.lp-arc::before {
  border-top-style: dashed;
}
.lp-chips {
  display: flex;
  flex: 1 1 17rem;
  max-width: 24rem;
}
.lw .lp-chip {
  flex: 1 1 0;
  min-width: 0;
  min-height: 2.1rem;
  padding: 0;
  border: 1px solid transparent;
  border-radius: 7px;
  background: none;
  font: inherit;
  font-weight: 700;
  cursor: pointer;
  touch-action: manipulation;
}
.lw .lp-chip:hover {
  border-color: var(--lw-line);
}
.lw .lp-chip[aria-pressed="true"] {
  border-color: currentColor;
  box-shadow: inset 0 0 0 1px currentColor;
}
.lp-walk {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6rem 1.1rem;
  align-items: center;
}
.lp-walk .lw-row {
  gap: 0.5rem 0.6rem;
}
.lw .lw-film {
  border-radius: 3px;
}
.lw:has(.lp-main) .lw-readout {
  min-height: 4.35em;
}
@container (min-width: 560px) {
  .lw:has(.lp-main) .lw-readout {
    min-height: 2.9em;
  }
  .lp-main {
    grid-template-columns: minmax(0, 31fr) minmax(0, 22fr);
  }
  .lp-show {
    grid-column: 1 / -1;
  }
}
`;var ft=10,En=16,ht={view:"map",lit:null,way:"line"};function Sn({model:e,el:r}){let t=On(e),n=e.get("classes"),o=Te(r,{title:"Latent plane",lead:"Every place of this plane is a picture. Drag the ring: the decoder draws what is there.",css:We+mt}),a=He(o,{digits:me(e.get("digits"),k**2),labels:e.get("labels"),onChange(d){c(),m(),d&&f()}}),l={...ht,plane:t[0]},s=$n(o,n,(d,w,h)=>u(d,w,h)),i=ct(o,t,n,l,{change:()=>{m(),f()},step:()=>m(),rest:()=>f(),usePlane:()=>p(),reset:()=>{Object.assign(l,ht,{plane:t[0]}),a.sample=0,p(),i.show()}});function c(){let{plane:d}=l;l.q=Me(d.encoder,a.image,2),l.elbo=l.q.logVar&&Ze(d,a.image,Cn),l.z=Array.from(l.q.mu),l.onWay=!1}function p(){l.ends={A:[...l.plane.ends[0]],B:[...l.plane.ends[1]]},l.t=0,c(),m()}function u(d,w,h){h==="z"?l.z=d:l.ends[h]=d,l.onWay=!1,m(),w==="end"&&f()}function m(){i.follow(),s.draw(l,a)}let f=()=>o.announce(s.sentence(l,a));return o.add(a.tray,s.arranged(a.sheet,i),i.walk,...s.way),p(),o.onTheme(m),o.destroy}var Cn=et();function On(e){let r=ge(e.get("encoders"),e.get("encoder_weights")),t=ge(e.get("decoders"),e.get("decoder_weights")),n=H(e.get("points"),"float16"),{buffer:o,byteOffset:a,byteLength:l}=L(e.get("point_classes")),s=new Uint8Array(o,a,l);return e.get("planes").map(({name:i,frame:c,ends:p,start:u,end:m})=>({name:i,frame:c,ends:p,encoder:r[i],decoder:t[i],points:n.subarray(2*u,2*m),classes:s.subarray(u,m)}))}function $n(e,r,t){let n,o=F({label:"Decoder",width:k,height:k}),a=ut(e),l=ee(e,{label:"Latent plane",height:300,draw(c,p){n&&(c.drawImage(a(p,devicePixelRatio||1,n.plane,n,r),0,0,p,p),dt(c,e,p,{...n,way:i.places,picture:o.element}))}});l.element.classList.add("lp-plane"),In(l.element,()=>n,t);let s=Ln(),i=st(e);return{arranged:(c,p)=>b("div",{class:"lp-main"},l.element,b("div",{class:"lp-side"},c,T("decoded z",o.element),b("div",{class:"lp-wide"},...p.axes),s.element),b("div",{class:"lp-show"},...p.above)),way:i.elements,draw(c,p){n=c;let[u]=z(c.plane.decoder,[c.z]),m=re(u);i.draw({...c,entropy:m}),he(e,o,R(u));let f=wt(c,r);o.describe(`What the decoder draws at z = ${B(c.z)}. ${f}`),l.describe(`Latent plane. z at ${B(c.z)}, A at ${B(c.ends.A)}, B at ${B(c.ends.B)}, ${p.subject} at ${B(c.q.mu)}`),l.redraw(),s.show(c,p.subject,ke(p.image,u)),e.readout(`${f} Mean entropy of a pixel there: ${m.toFixed(3)} nats.`)},sentence:(c,p)=>`z = ${B(c.z)}. ${wt(c,r)} ${s.words(c,p.subject)}`}}var D=e=>gt(e.toFixed(1)),gt=e=>e.replaceAll("-","−"),B=e=>gt(`(${Array.from(e,r=>r.toFixed(2)).join(", ")})`);function wt({plane:e,z:r},t){let{name:n,count:o}=le(ae(r,e.points,ft),e.classes);return`Of the ${ft} test digits nearest to z, ${o} are of class ${t[n]}.`}function In(e,r,t){let n="z";te(e,(o,a,l)=>{let s=e.width/e.clientWidth,{plane:i,z:c,ends:p}=r(),u=_(i,e.clientWidth),m=[o/s,a/s].map(f=>Math.min(e.clientWidth,Math.max(0,f)));if(l==="start"){let f=([,d])=>Math.hypot(...u.toPixel(d).map((w,h)=>w-m[h]))<En;n=[["z",c],...Object.entries(p)].find(f)?.[0]??"z"}t(u.toPlane(...m),l,n)})}function Ln(){let e=b("p",{class:"lp-who"}),t=["E ln p(x|z)","− KL(q‖p)","= ELBO","ln p(x|z) at the ring"].map(s=>{let i=b("b",{});return{number:i,element:b("p",{},b("span",{},s),i)}}),[n,o,a,l]=t;return n.element.classList.add("lp-reconstruction"),o.element.classList.add("lp-kl"),a.element.classList.add("lp-sum"),{element:b("div",{class:"lw-formula lp-elbo lp-wide"},e,...t.map(s=>s.element)),show({elbo:s},i,c){for(let p of[n,o,a])p.element.hidden=!s;e.textContent=s?`q of ${i}, in nats`:`code of ${i}, in nats`,l.number.textContent=D(c),s&&(n.number.textContent=D(s.reconstruction),o.number.textContent=D(-s.kl),a.number.textContent=D(s.total))},words:({elbo:s},i)=>s?`${i}: ELBO ${D(s.total)} nats, reconstruction ${D(s.reconstruction)}, KL ${D(s.kl)}.`:""}}var Sr={render:Sn};export{Sr as default};
