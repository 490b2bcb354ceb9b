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
`;function w(e,t={},...r){let n=document.createElement(e);for(let[l,o]of Object.entries(t))l.startsWith("on")?n.addEventListener(l.slice(2),o):o===!0?n.setAttribute(l,""):o!==!1&&o!=null&&n.setAttribute(l,o);return n.append(...r.filter(l=>l!=null)),n}var Te=Math.random().toString(36).slice(2,8),je=0,z=()=>`lw-${Te}-${++je}`,$={"data-lm-suppress-shortcuts":"true"},Oe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function H(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Oe[e]),t.append(r),t}function ie(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===t)||n.append(w("style",{"data-lecture-kit":!0},t))}var U=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ce(e,{title:t,lead:r,css:n}){ie(e,ae),n&&ie(e,n);let l=z(),o=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=w("p",{class:"lw-readout"}),i=w("div",{class:"lw-body"}),s=O({icon:"enlarge",title:"Full screen",onClick:()=>He(c)});s.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":l,...$},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:l},t),s.element),r?w("p",{class:"lw-lead"},r):null,i,a,o);e.append(c);let u=[()=>c.remove()],d=new Map,p=[()=>d.clear()];u.push(_e(()=>p.forEach(f=>f()))),u.push(Ie(c,()=>p.forEach(f=>f())));let h=0;return u.push(()=>clearTimeout(h)),{root:c,body:i,add:(...f)=>i.append(...f),announce(f){clearTimeout(h),h=setTimeout(()=>{o.textContent=f},500)},readout(f){a.textContent!==f&&(a.textContent=f)},colour(f){return c.isConnected?(d.has(f)||d.set(f,De(c,`var(--lw-${f})`)),d.get(f)):Le},onTheme:f=>p.push(f),onCleanup:f=>u.push(f),destroy(){for(;u.length;)u.pop()()}}}function He(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Le=[128,128,128];function Ie(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function De(e,t){let r=w("span",{style:`color: ${t}`});e.append(r);let n=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var V=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,F=(e,t,r)=>e.map((n,l)=>Math.round(n+(t[l]-n)*r));function _e(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var L=(...e)=>w("div",{class:"lw-row"},...e);var I=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),Ue=e=>e.toFixed(2).replace("-","−");function N({label:e,min:t,max:r,step:n,value:l,format:o=Ue,onInput:a=()=>{}}){let i=z(),s=w("input",{type:"range",id:i,min:t,max:r,step:n,value:l,...$}),c=w("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=o(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),a(s.valueAsNumber)}),u(),{element:w("div",{class:"lw-slider"},w("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,u()}}}function O({label:e,icon:t,title:r,primary:n=!1,onClick:l}){let o=w("span",{},e??""),a=w("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:l,...$},t?H(t):null,e?o:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){o.textContent=i},set icon(i){a.querySelector("svg").replaceWith(H(i))}}}function ue({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let l=w("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...$},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),o=()=>l.getAttribute("aria-pressed")==="true",a=i=>l.setAttribute("aria-pressed",String(i));return l.addEventListener("click",()=>{a(!o()),n(o())}),{element:l,get value(){return o()},set value(i){a(i)}}}function de({label:e,options:t,value:r,onChange:n=()=>{}}){let l=z(),o=t.map(i=>typeof i=="string"?{value:i,label:i}:i),a=w("select",{id:l,...$},...o.map(i=>w("option",{value:i.value},i.label)));return r!==void 0&&(a.value=r),a.addEventListener("change",()=>n(a.value)),{element:w("div",{class:"lw-field"},w("label",{for:l},e),a),get value(){return a.value},set value(i){a.value=i}}}function q({label:e,options:t,value:r,onChange:n=()=>{}}){let l=z(),o=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=o.map(s=>w("input",{type:"radio",name:l,value:s.value,checked:s.value===(r??o[0].value),onchange:()=>n(s.value),...$})),i=o.map((s,c)=>w("label",{title:s.title},a[c],w("span",{},s.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(c=>{c.checked=c.value===s})}}}function pe({value:e=0,onChange:t=()=>{}}){let r=z(),n=w("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...$}),l=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&t(l())}),n.addEventListener("change",()=>{n.value=l()}),{element:w("div",{class:"lw-field lw-seed"},w("label",{for:r},"seed"),n),get value(){return l()},set value(o){n.value=o}}}function R({label:e,width:t,height:r}){let n=w("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),l=n.getContext("2d"),o=l.createImageData(t,r);return o.data.fill(255),{element:n,context:l,describe:a=>n.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<r;i++)for(let c=0;c<t;c++,s++){let u=a(s,c,i);for(let d=0;d<3;d++)o.data[4*s+d]=u[d]}l.putImageData(o,0,0)}}}function fe(e,{label:t,height:r,draw:n}){let l=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),o=l.getContext("2d");function a(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=l;if(!c||!u)return;let d=Math.round(c*s),p=Math.round(u*s);(l.width!==d||l.height!==p)&&Object.assign(l,{width:d,height:p}),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,c,u),o.font=`12px ${getComputedStyle(l).fontFamily}`,n(o,c,u)}let i=new ResizeObserver(a);return i.observe(l),e.onCleanup(()=>i.disconnect()),e.onTheme(a),{element:l,redraw:a,describe:s=>l.setAttribute("aria-label",s)}}function he(e,t){e.classList.add("lw-draggable");let r=(n,l)=>{let o=e.getBoundingClientRect();t((n.clientX-o.left)/o.width*e.width,(n.clientY-o.top)/o.height*e.height,l)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let l=n.getCoalescedEvents?.()??[];for(let o of l.length?l:[n])r(o,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,l=>{e.hasPointerCapture(l.pointerId)&&r(l,"end")})}function Ve(e,t){let r=0,n=0,l=!1,o=!0;function a(u){if(r=0,!e.root.isConnected){l=!1;return}t(Math.min(.25,(u-n)/1e3)),n=u,i()}function i(){l&&o&&!r&&(r=requestAnimationFrame(a))}let s=new IntersectionObserver(u=>{o=u.at(-1).isIntersecting,n=performance.now(),i()});s.observe(e.root);let c=()=>{l=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{c(),s.disconnect()}),{start(){l=!0,n=performance.now(),i()},stop:c,get running(){return l}}}var Ne=12,se=2;function me(e,{onStep:t,onFrame:r,onReset:n,onRest:l=()=>{},rate:o=()=>30,stride:a=1,smooth:i=!1}){let s=0,c=0,u=Ve(e,m=>{let g=U();if(s+=m*(g&&!i?Math.min(o(),se):o()),c+=m,s<1)return;let b=performance.now()+Ne;for(;s>=1;){if(s-=1,t()===!1){d(!1);break}performance.now()>b&&(s=0)}g&&i&&u.running&&c<1/se||(c=0,r())});function d(m){m!==u.running&&(s=1,m?u.start():u.stop(),p.label=m?"Pause":"Play",p.icon=m?"pause":"play",m||l())}let p=O({label:"Play",icon:"play",primary:!0,onClick:()=>d(!u.running)}),h=O({label:"Step",icon:"step",onClick:()=>{d(!1);for(let m=0;m<a;m++)t();r(),l()}}),f=O({label:"Reset",icon:"reset",onClick:()=>{d(!1),n(),r(),l()}});return{element:w("div",{class:"lw-player"},p.element,h.element,f.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return u.running}}}var qe=Float64Array.from({length:32},(e,t)=>2**(t-15));function We(e){let t=e>>10&31,r=e&1023,n=t?qe[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function W(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function B(e,t){let r=W(e),n=t==="float16"?2:4,l=t==="float16"?a=>We(r.getUint16(2*a,!0)):a=>r.getFloat32(4*a,!0),o=new Float32Array(r.byteLength/n);for(let a=0;a<o.length;a++)o[a]=l(a);return o}var be=e=>e.reduce((t,r)=>t*r,1),P=e=>(t,r)=>{let{data:n}=t;for(let l=0;l<n.length;l++)n[l]=e(n[l],r);return t},wt={linear:Be,conv:Ge,convTranspose:Je,affine:Ke,pixelShuffle:Qe,upsampleNearest:Ze,upsampleBilinear:et,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[be(e.shape)]}),relu:P(e=>e>0?e:0),leakyRelu:P((e,{slope:t})=>e>0?e:t*e),sigmoid:P(e=>1/(1+Math.exp(-e))),tanh:P(Math.tanh),silu:P(e=>e/(1+Math.exp(-e)))};function Be({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:l,bias:o}){let a=new Float32Array(t*n);X(e,l,a,t,n,r,n,1);for(let i=0;i<a.length;i++)a[i]+=o[i%n];return{data:a,shape:[n],batch:t}}function Ge({data:e,shape:[t,r,n],batch:l},o){let{inChannels:a,outChannels:i,kernel:s,stride:c,padding:u,weight:d,bias:p}=o,h=Math.floor((r+2*u[0]-s[0])/c[0])+1,f=Math.floor((n+2*u[1]-s[1])/c[1])+1,m=h*f,g=a*s[0]*s[1],b=new Float32Array(l*i*m);for(let v=0;v<l;v++){let x=e.subarray(v*t*r*n,(v+1)*t*r*n),k=Ye(x,[t,r,n],[h,f],o);X(k,d,b.subarray(v*i*m),m,i,g,1,m)}return Y(b,p,m),{data:b,shape:[i,h,f],batch:l}}function Ye(e,[t,r,n],[l,o],{kernel:[a,i],stride:s,padding:c}){let u=new Float32Array(l*o*t*a*i),d=0;for(let p=0;p<l;p++)for(let h=0;h<o;h++)for(let f=0;f<t;f++)for(let m=0;m<a;m++){let g=p*s[0]+m-c[0],b=(f*r+g)*n;for(let v=0;v<i;v++,d++){let x=h*s[1]+v-c[1];g>=0&&g<r&&x>=0&&x<n&&(u[d]=e[b+x])}}return u}function Je({data:e,shape:[t,r,n],batch:l},o){let{outChannels:a,kernel:i,stride:s,padding:c,outputPadding:u,weight:d,bias:p}=o,h=(r-1)*s[0]-2*c[0]+i[0]+u[0],f=(n-1)*s[1]-2*c[1]+i[1]+u[1],m=r*n,g=a*i[0]*i[1],b=new Float32Array(g*m),v=new Float32Array(l*a*h*f);for(let x=0;x<l;x++){let k=e.subarray(x*t*m,(x+1)*t*m);X(d,J(k,t),b,g,m,t,m,1),Xe(b,[r,n],v.subarray(x*a*h*f),[a,h,f],o)}return Y(v,p,h*f),{data:v,shape:[a,h,f],batch:l}}function Xe(e,[t,r],n,[l,o,a],{kernel:[i,s],stride:c,padding:u}){let d=0;for(let p=0;p<l;p++)for(let h=0;h<i;h++)for(let f=0;f<s;f++)for(let m=0;m<t;m++){let g=m*c[0]+h-u[0],b=(p*o+g)*a;for(let v=0;v<r;v++,d++){let x=v*c[1]+f-u[1];g>=0&&g<o&&x>=0&&x<a&&(n[b+x]+=e[d])}}}function Ke({data:e,shape:t,batch:r},{weight:n,bias:l}){let[o,...a]=t,i=be(a),s=e.map((c,u)=>c*n[Math.floor(u/i)%o]);return Y(s,l,i),{data:s,shape:t,batch:r}}function Qe({data:e,shape:[t,r,n],batch:l},{factor:o}){let a=[t/(o*o),r*o,n*o];return{data:G(a,l,(s,c,u)=>{let d=s*o*o+c%o*o+u%o;return e[(d*r+Math.floor(c/o))*n+Math.floor(u/o)]}),shape:a,batch:l}}function Ze({data:e,shape:[t,r,n],batch:l},{factor:[o,a]}){let i=[t,r*o,n*a];return{data:G(i,l,(c,u,d)=>e[(c*r+Math.floor(u/o))*n+Math.floor(d/a)]),shape:i,batch:l}}function et({data:e,shape:[t,r,n],batch:l},{factor:[o,a],alignCorners:i}){let s=[t,r*o,n*a],c=we(r,o,i),u=we(n,a,i);return{data:G(s,l,(p,h,f)=>{let{low:m,high:g,part:b}=c[h],{low:v,high:x,part:k}=u[f],M=p*r,y=e[(M+m)*n+v]*(1-k)+e[(M+m)*n+x]*k,S=e[(M+g)*n+v]*(1-k)+e[(M+g)*n+x]*k;return y*(1-b)+S*b}),shape:s,batch:l}}function we(e,t,r){let n=e*t;return Array.from({length:n},(l,o)=>{let a=r?n>1?o*(e-1)/(n-1):0:Math.max(0,(o+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function G([e,t,r],n,l){let o=new Float32Array(n*e*t*r);for(let a=0,i=0;a<n*e;a++)for(let s=0;s<t;s++)for(let c=0;c<r;c++)o[i++]=l(a,s,c);return o}function Y(e,t,r){for(let n=0,l=0;n<e.length;n+=r,l=(l+1)%t.length)for(let o=n;o<n+r;o++)e[o]+=t[l]}function J(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let l=0,o=0;l<t;l++)for(let a=0;a<r;a++,o++)n[a*t+l]=e[o];return n}function X(e,t,r,n,l,o,a,i){let s=0;for(;s+4<=n;s+=4){let c=s*o,u=c+o,d=u+o,p=d+o,h=0;for(;h+2<=l;h+=2){let f=h*o,m=f+o,g=0,b=0,v=0,x=0,k=0,M=0,y=0,S=0;for(let A=0;A<o;A++){let T=t[f+A],j=t[m+A],ne=e[c+A],re=e[u+A],oe=e[d+A],le=e[p+A];g+=ne*T,b+=ne*j,v+=re*T,x+=re*j,k+=oe*T,M+=oe*j,y+=le*T,S+=le*j}let E=s*a+h*i;r[E]=g,r[E+i]=b,r[E+=a]=v,r[E+i]=x,r[E+=a]=k,r[E+i]=M,r[E+=a]=y,r[E+i]=S}if(h<l)for(let f=s;f<s+4;f++)r[f*a+h*i]=ge(e,f*o,t,h*o,o)}for(;s<n;s++)for(let c=0;c<l;c++)r[s*a+c*i]=ge(e,s*o,t,c*o,o)}function ge(e,t,r,n,l){let o=0,a=0,i=0,s=0,c=0;for(;c+4<=l;c+=4)o+=e[t+c]*r[n+c],a+=e[t+c+1]*r[n+c+1],i+=e[t+c+2]*r[n+c+2],s+=e[t+c+3]*r[n+c+3];for(;c<l;c++)o+=e[t+c]*r[n+c];return o+a+i+s}function K(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=r(),l=r(),o=r(),a=r();return function(){let s=Math.imul(l,5),c=Math.imul(s<<7|s>>>25,9),u=l<<9;return o^=n,a^=l,l^=o,n^=a,o^=u,a=a<<11|a>>>21,(c>>>0)/4294967296}}function Q(e,t,r){for(let n=0;n<r.length;n++)r[n]=e()<t[n]?1:0;return r}function xe(e,t,r){let n=B(e,"float16"),l=t*r,o=n.subarray(0,l);return{visible:t,hidden:r,side:Math.sqrt(t),W:o,byHidden:J(o,t),b:n.subarray(l,l+t),c:n.subarray(l+t)}}var ve=e=>1/(1+Math.exp(-e)),tt=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function Z(e,t,r,n){n.set(r);let l=n.length;for(let o=0;o<e.length;o++)if(e[o])for(let a=0,i=o*l;a<l;a++,i++)n[a]+=t[i];return n}function ye(e){let t=new Uint8Array(e.visible),r=new Float32Array(e.visible),n=new Uint8Array(e.hidden),l=new Float32Array(e.hidden),o={up:new Float32Array(e.hidden),down:new Float32Array(e.visible)};return{v:t,pv:r,h:n,ph:l,up(a){Z(t,e.W,e.c,o.up);for(let i=0;i<l.length;i++)l[i]=ve(o.up[i]);Q(a,l,n)},down(a,i,s){Z(n,e.byHidden,e.b,o.down);for(let c=0;c<r.length;c++)r[c]=ve(o.down[c]);Q(a,r,t);for(let c=0;c<t.length;c++)i[c]&&(t[c]=s[c])},freeEnergy(){Z(t,e.W,e.c,o.up);let a=0;for(let i=0;i<t.length;i++)t[i]&&(a-=e.b[i]);for(let i=0;i<o.up.length;i++)a-=tt(o.up[i]);return a}}}var C=6,ke=200,D=e=>e.replace("-","−");function Me(e,t,r,n){let l=[...t.keys(),-1].map(a=>{let i=a<0?"An empty sheet to draw on":`Digit ${r[a]}`;return w("button",{type:"button",class:"gt-digit","aria-pressed":String(a===0),"aria-label":i,title:i,"data-lm-suppress-shortcuts":"true",onclick:s=>o(s.currentTarget,a)},a<0?H("pencil"):nt(e,t[a]))});function o(a,i){for(let s of l)s.setAttribute("aria-pressed",String(s===a));n(i)}return w("div",{class:"gt-tray",role:"group","aria-label":"Digits"},...l)}function nt(e,t){let r=Math.sqrt(t.length),n=R({label:"",width:r,height:r});n.element.setAttribute("aria-hidden","true");let l=()=>n.paint(o=>e.colour(t[o]?"ink":"paper"));return e.onTheme(l),l(),n.element}function Ae(e){let t=Math.max(1,Math.round(Math.sqrt(e*.8))),r=Math.ceil(e/t),n=R({label:"Hidden units",width:t*C+1,height:r*C+1});function l(o){let a=n.element.getBoundingClientRect(),i=Math.floor((o.clientX-a.left)/a.width*t);return Math.floor((o.clientY-a.top)/a.height*r)*t+Math.min(i,t-1)}return{element:n.element,describe:n.describe,onPoint(o){for(let a of["pointermove","pointerdown"])n.element.addEventListener(a,i=>{let s=l(i);s>=0&&s<e&&o(s)})},paint(o,a,i){let s=o.colour("paper"),c=o.colour("ink"),u=o.colour("surface"),d=o.colour("blue"),p=Array.from(i,m=>F(u,d,m)),h=a%t*C,f=Math.floor(a/t)*C;n.paint((m,g,b)=>g%C&&b%C?p[Math.floor(b/C)*t+Math.floor(g/C)]??s:g>=h&&g<=h+C&&b>=f&&b<=f+C?c:s)}}}function Ce(e,t,r,n){let l=r.byHidden.subarray(n*r.visible,(n+1)*r.visible),o=l.reduce((c,u)=>Math.max(c,Math.abs(u)),1e-9),a=e.colour("paper"),i=e.colour("blue"),s=e.colour("red");t.paint(c=>F(a,l[c]>0?i:s,Math.abs(l[c])/o)),t.describe(`Weights of hidden unit ${n+1}: ink on blue pixels switches it on, ink on red pixels off`)}function Ee(e,t,r,n,l){let o=n.slice(-ke),a=Math.max(...o),i=Math.min(...o),s=Math.max(10,a-i),c=40,u=h=>c+4+h/(ke-1)*(t-c-10),d=h=>10+(a-h)/s*(r-20);Object.assign(e,{fillStyle:V(l.colour("muted")),textAlign:"right",textBaseline:"middle"}),e.fillText(D(a.toFixed(0)),c-4,d(a)),a-i>5&&e.fillText(D(i.toFixed(0)),c-4,d(i));let p=V(l.colour("blue"));Object.assign(e,{strokeStyle:p,fillStyle:p,lineWidth:1.5,lineJoin:"round"}),e.beginPath(),o.forEach((h,f)=>e.lineTo(u(f),d(h))),e.stroke(),e.beginPath(),e.arc(u(o.length-1),d(o.at(-1)),3,0,2*Math.PI),e.fill()}var ee={"the lower half":(e,t)=>t>=.5,"the upper half":(e,t)=>t<.5,"the left half":e=>e<.5,"the right half":e=>e>=.5,"a band across":(e,t)=>Math.abs(t-.5)<.18,everything:()=>!0,nothing:()=>!1},Se="the lower half",rt={draw:1.1,erase:2,cover:2.5};function $e(e){let{side:t}=e,r=ye(e),n=new Uint8Array(e.visible),l=new Uint8Array(e.visible),o=new Uint8Array(e.visible),a=new Float32Array(e.visible),i=[],s=K(0),c=!0,u=()=>{for(let d=0;d<o.length;d++)o[d]=c&&l[d]};return{chain:r,given:n,known:l,held:o,energies:i,get steps(){return i.length-1},set hold(d){c=d,u()},pick(d,p){n.set(d),a.fill(0);for(let h of p)for(let f=0;f<a.length;f++)a[f]+=h[f]/p.length},cover(d){for(let p=0;p<l.length;p++)l[p]=ee[d](p%t/t,Math.floor(p/t)/t)?0:1;u()},restart(d){s=K(d);for(let p=0;p<n.length;p++)r.v[p]=l[p]?n[p]:s()<a[p]?1:0,r.pv[p]=r.v[p];r.up(s),i.length=0,i.push(r.freeEnergy())},step(){r.up(s),r.down(s,o,n),i.push(r.freeEnergy())},paint(d,p,h){let f=rt[d];for(let m=0;m<n.length;m++)Math.hypot(m%t+.5-p,Math.floor(m/t)+.5-h)>f||(l[m]=d==="cover"?0:1,d!=="cover"&&(r.v[m]=n[m]=d==="draw"?1:0));u(),i[i.length-1]=r.freeEnergy()}}}var Fe=`.gt-tray {
  display: flex;
  flex-wrap: wrap;
  gap: 0.35rem;
}
.lw .gt-digit {
  display: grid;
  place-items: center;
  width: 2.3rem;
  height: 2.3rem;
  padding: 2px;
  border: 1px solid var(--lw-line);
  border-radius: 7px;
  background: var(--lw-paper);
  color: var(--lw-ink);
  cursor: pointer;
  touch-action: manipulation;
}
.lw .gt-digit:hover {
  border-color: var(--lw-muted);
}
.lw .gt-digit .lw-pixels {
  border: 0;
  border-radius: 4px;
}
.lw .gt-digit[aria-pressed="true"] {
  border-color: var(--lw-blue);
  box-shadow: 0 0 0 1.5px var(--lw-blue);
}
@media (pointer: coarse) {
  .lw .gt-digit {
    width: 2.6rem;
    height: 2.6rem;
  }
}

.gt-stage {
  display: grid;
  gap: 0.8rem 1.2rem;
  grid-template: "v v" "play play" "h link" / 3fr 2fr;
}
.gt-area {
  min-width: 0;
}
.gt-v {
  grid-area: v;
}
.gt-play {
  grid-area: play;
}
.gt-h {
  grid-area: h;
}
.gt-link {
  grid-area: link;
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  gap: 0.3rem;
}
.gt-rule {
  font-size: 0.9em;
  color: var(--lw-muted);
}
.gt-rule span {
  display: block;
  white-space: nowrap;
}
.gt-rule .gt-arrow {
  font-size: 1.7em;
  line-height: 0.9;
  color: var(--lw-blue);
}
@container (min-width: 560px) {
  .gt-stage {
    grid-template: "v link h" "play play play" / minmax(0, 10fr) minmax(0, 4.6fr) minmax(0, 8fr);
  }
}
`;var lt=[{value:"draw",label:"Draw",title:"Set pixels to ink and make them known"},{value:"erase",label:"Erase",title:"Set pixels to paper and make them known"},{value:"cover",label:"Cover",title:"Make pixels unknown: the machine may choose them"}];function at({model:e,el:t}){let r=xe(e.get("weights"),e.get("n_visible"),e.get("n_hidden")),n=ut(e.get("digits"),r.visible),l=e.get("labels"),o=ce(t,{title:"Gibbs theatre",lead:"Part of a digit is covered. Press Play: the trained machine fills it in.",css:Fe}),a=$e(r),i=it(o,r,a),s=0,c=()=>s<0?"your drawing":`digit ${l[s]}`,u=()=>{i.draw(k.value),ze(o,i,a,c())},d=()=>o.announce(ze(o,i,a,c()));function p(){b.pause(),a.restart(M.value),u(),d()}function h(y){s=y;let S=n.filter((E,A)=>A!==y);a.pick(y<0?new Uint8Array(r.visible):n[y],S),a.cover(m.value),p()}let f=Me(o,n,l,y=>{y<0?m.value="everything":m.value==="everything"&&(m.value=Se),h(y)}),m=de({label:"cover",options:Object.keys(ee),onChange:y=>{a.cover(y),p()}}),g=N({label:"speed",min:1,max:60,step:1,value:30,format:y=>`${y} ${y===1?"step":"steps"}/s`}),b=me(o,{onStep:a.step,onFrame:u,onReset:()=>h(s),onRest:d,rate:()=>g.value}),v=q({label:"brush",options:lt}),x=ue({label:"Hold the known pixels",value:!0,title:"Off: the machine may change every pixel",onChange:y=>{a.hold=y,u(),d()}}),k=q({label:"show",options:["probabilities","samples"],onChange:u}),M=st(o,e,p);return ct(i.image,(y,S)=>a.paint(v.value,y,S),u,d),i.onUnit(u),o.add(L(f,m.element),i.arrange(L(b.element,g.element)),L(v.element,x.element,k.element,M.element),i.energy),h(0),o.onTheme(u),o.destroy}function it(e,t,r){let{chain:n}=r,{side:l}=t,o=R({label:"Visible units",width:l,height:l}),a=Ae(t.hidden),i=R({label:"Weights of a hidden unit",width:l,height:l}),s=()=>{},c=N({label:"weights of unit",min:1,max:t.hidden,step:1,value:1,format:String,onInput:()=>s()});c.element.classList.add("lw-stacked"),a.onPoint(p=>{p+1!==c.value&&(c.value=p+1,s())});let u=fe(e,{label:"Free energy at every step",height:76,draw:(...p)=>Ee(...p,r.energies,e)});function d(p){let h=e.colour("paper"),f=e.colour("ink"),m=e.colour("orange"),g=[F(h,m,.16),F(h,m,.28)];o.paint((b,v,x)=>r.held[b]?r.given[b]?f:h:r.steps===0&&!r.known[b]?g[v+x&1]:F(g[0],m,p?n.pv[b]:n.v[b]))}return{image:o,lamps:a,energy:I("free energy F(v): lower is more probable",u.element),onUnit(p){s=p},draw(p){d(p==="probabilities");let h=U()?n.ph:n.h;a.paint(e,c.value-1,h),Ce(e,i,t,c.value-1),u.redraw()},arrange:p=>w("div",{class:"gt-stage"},_("v",I("visible units v",o.element)),_("play",p),_("h",I("hidden units h",a.element)),_("link",Re("→","p(h = 1 | v)","= σ(c + Wᵀv)"),Re("←","p(v = 1 | h)","= σ(b + Wh)"),c.element,i.element))}}var _=(e,...t)=>w("div",{class:`gt-area gt-${e}`},...t),Re=(e,...t)=>w("div",{class:"gt-rule"},w("span",{class:"gt-arrow","aria-hidden":"true"},e),...t.map(r=>w("span",{},r)));function ze(e,t,r,n){let{held:l,chain:o,steps:a}=r,i=l.length-te(l),s=te(o.h),c=te(o.v.map((p,h)=>l[h]?0:p)),u=D(r.energies.at(-1).toFixed(1));e.readout(`step ${a}  ·  free energy ${u} nats  ·  ${s} of ${o.h.length} hidden units on`),t.lamps.describe(`Hidden units: ${s} of ${o.h.length} are on`);let d=a?`; after ${a} steps the machine has put ink on ${c} of them`:"";return t.image.describe(`Visible units: ${n}, ${i} of ${l.length} pixels unknown${d}`),a?`Step ${a}: free energy ${u} nats, the machine put ink on ${c} of ${i} unknown pixels.`:`Now ${n}, ${i} of ${l.length} pixels unknown.`}var te=e=>e.reduce((t,r)=>t+r,0);function st(e,t,r){let n=pe({value:t.get("seed"),onChange:o=>{t.set("seed",o),t.save_changes(),r()}}),l=()=>{t.get("seed")!==n.value&&(n.value=t.get("seed"),r())};return t.on("change:seed",l),e.onCleanup(()=>t.off("change:seed",l)),n}function ct(e,t,r,n){let l;he(e.element,(o,a,i)=>{let s=i==="start"?{x:o,y:a}:l,c=Math.max(1,Math.ceil(Math.hypot(o-s.x,a-s.y)));for(let u=1;u<=c;u++)t(s.x+(o-s.x)*u/c,s.y+(a-s.y)*u/c);l={x:o,y:a},r(),i==="end"&&n()})}function ut(e,t){let{buffer:r,byteOffset:n,byteLength:l}=W(e),o=new Uint8Array(r,n,l);return Array.from({length:l/t},(a,i)=>o.slice(i*t,(i+1)*t).map(s=>s>=128?1:0))}var Ot={render:at};export{Ot as default};
