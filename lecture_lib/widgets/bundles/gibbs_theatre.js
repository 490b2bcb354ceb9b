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
`;function h(e,t={},...n){let r=document.createElement(e);for(let[l,o]of Object.entries(t))l.startsWith("on")?r.addEventListener(l.slice(2),o):o===!0?r.setAttribute(l,""):o!==!1&&o!=null&&r.setAttribute(l,o);return r.append(...n.filter(l=>l!=null)),r}var He=Math.random().toString(36).slice(2,8),_e=0,R=()=>`lw-${He}-${++_e}`,$={"data-lm-suppress-shortcuts":"true"},Ne={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function _(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Ne[e]),t.append(n),t}function ce(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===t)||r.append(h("style",{"data-lecture-kit":!0},t))}var V=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function pe(e,{title:t,lead:n,css:r}){ce(e,se),r&&ce(e,r);let l=R(),o=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=h("p",{class:"lw-readout"}),i=h("div",{class:"lw-body"}),c=O({icon:"enlarge",title:"Full screen",onClick:()=>Ue(s)});c.element.hidden=!document.fullscreenEnabled;let s=h("div",{class:"lw",role:"group","aria-labelledby":l,...$},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:l},t),c.element),n?h("p",{class:"lw-lead"},n):null,i,a,o);e.append(s);let u=[()=>s.remove()],p=new Map,w=[()=>p.clear()];u.push(We(()=>w.forEach(d=>d()))),u.push(qe(s,()=>w.forEach(d=>d())));let f=0;return u.push(()=>clearTimeout(f)),{root:s,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(f),f=setTimeout(()=>{o.textContent=d},500)},readout(d){a.textContent!==d&&(a.textContent=d)},colour(d){return s.isConnected?(p.has(d)||p.set(d,Be(s,`var(--lw-${d})`)),p.get(d)):Ve},onTheme:d=>w.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Ue(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ve=[128,128,128];function qe(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Be(e,t){let n=h("span",{style:`color: ${t}`});e.append(n);let r=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var q=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,C=(e,t,n)=>e.map((r,l)=>Math.round(r+(t[l]-r)*n));function We(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var T=(...e)=>h("div",{class:"lw-row"},...e);var I=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),Ge=e=>e.toFixed(2).replace("-","−");function B({label:e,min:t,max:n,step:r,value:l,format:o=Ge,onInput:a=()=>{}}){let i=R(),c=h("input",{type:"range",id:i,min:t,max:n,step:r,value:l,...$}),s=h("output",{for:i,class:"lw-value"}),u=()=>{s.textContent=o(c.valueAsNumber),c.setAttribute("aria-valuetext",s.textContent)};return c.addEventListener("input",()=>{u(),a(c.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:i},e),c,s),input:c,get value(){return c.valueAsNumber},set value(p){c.value=p,u()}}}function O({label:e,icon:t,title:n,primary:r=!1,onClick:l}){let o=h("span",{},e??""),a=h("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:l,...$},t?_(t):null,e?o:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){o.textContent=i},set icon(i){a.querySelector("svg").replaceWith(_(i))}}}function W({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let l=h("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...$},h("span",{class:"lw-lamp","aria-hidden":"true"}),e),o=()=>l.getAttribute("aria-pressed")==="true",a=i=>l.setAttribute("aria-pressed",String(i));return l.addEventListener("click",()=>{a(!o()),r(o())}),{element:l,get value(){return o()},set value(i){a(i)}}}function de({label:e,options:t,value:n,onChange:r=()=>{}}){let l=R(),o=t.map(i=>typeof i=="string"?{value:i,label:i}:i),a=h("select",{id:l,...$},...o.map(i=>h("option",{value:i.value},i.label)));return n!==void 0&&(a.value=n),a.addEventListener("change",()=>r(a.value)),{element:h("div",{class:"lw-field"},h("label",{for:l},e),a),get value(){return a.value},set value(i){a.value=i}}}function G({label:e,options:t,value:n,onChange:r=()=>{}}){let l=R(),o=t.map(c=>typeof c=="string"?{value:c,label:c}:c),a=o.map(c=>h("input",{type:"radio",name:l,value:c.value,checked:c.value===(n??o[0].value),onchange:()=>r(c.value),...$})),i=o.map((c,s)=>h("label",{title:c.title},a[s],h("span",{},c.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...i)),get value(){return a.find(c=>c.checked).value},set value(c){a.forEach(s=>{s.checked=s.value===c})}}}function fe({value:e=0,onChange:t=()=>{}}){let n=R(),r=h("input",{type:"number",id:n,min:0,max:9999,step:1,value:e,inputmode:"numeric",...$}),l=()=>Math.min(9999,Math.max(0,Math.round(r.valueAsNumber)||0));return r.addEventListener("input",()=>{r.value!==""&&t(l())}),r.addEventListener("change",()=>{r.value=l()}),{element:h("div",{class:"lw-field lw-seed"},h("label",{for:n},"seed"),r),get value(){return l()},set value(o){r.value=o}}}function D({label:e,width:t,height:n}){let r=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),l=r.getContext("2d"),o=l.createImageData(t,n);return o.data.fill(255),{element:r,context:l,describe:a=>r.setAttribute("aria-label",a),paint(a){for(let i=0,c=0;i<n;i++)for(let s=0;s<t;s++,c++){let u=a(c,s,i);for(let p=0;p<3;p++)o.data[4*c+p]=u[p]}l.putImageData(o,0,0)}}}function he(e,{label:t,height:n,draw:r}){let l=h("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),o=l.getContext("2d");function a(){let c=devicePixelRatio||1,{clientWidth:s,clientHeight:u}=l;if(!s||!u)return;let p=Math.round(s*c),w=Math.round(u*c);(l.width!==p||l.height!==w)&&Object.assign(l,{width:p,height:w}),o.setTransform(c,0,0,c,0,0),o.clearRect(0,0,s,u),o.font=`12px ${getComputedStyle(l).fontFamily}`,r(o,s,u)}let i=new ResizeObserver(a);return i.observe(l),e.onCleanup(()=>i.disconnect()),e.onTheme(a),{element:l,redraw:a,describe:c=>l.setAttribute("aria-label",c)}}function me(e,t){e.classList.add("lw-draggable");let n=(r,l)=>{let o=e.getBoundingClientRect();t((r.clientX-o.left)/o.width*e.width,(r.clientY-o.top)/o.height*e.height,l)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let l=r.getCoalescedEvents?.()??[];for(let o of l.length?l:[r])n(o,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,l=>{e.hasPointerCapture(l.pointerId)&&n(l,"end")})}function Ye(e,t){let n=0,r=0,l=!1,o=!0;function a(u){if(n=0,!e.root.isConnected){l=!1;return}t(Math.min(.25,(u-r)/1e3)),r=u,i()}function i(){l&&o&&!n&&(n=requestAnimationFrame(a))}let c=new IntersectionObserver(u=>{o=u.at(-1).isIntersecting,r=performance.now(),i()});c.observe(e.root);let s=()=>{l=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{s(),c.disconnect()}),{start(){l=!0,r=performance.now(),i()},stop:s,get running(){return l}}}var Je=12,ue=2;function we(e,{onStep:t,onFrame:n,onReset:r,onRest:l=()=>{},rate:o=()=>30,stride:a=1,smooth:i=!1}){let c=0,s=0,u=Ye(e,m=>{let g=V();if(c+=m*(g&&!i?Math.min(o(),ue):o()),s+=m,c<1)return;let x=performance.now()+Je;for(;c>=1;){if(c-=1,t()===!1){p(!1);break}performance.now()>x&&(c=0)}g&&i&&u.running&&s<1/ue||(s=0,n())});function p(m){m!==u.running&&(c=1,m?u.start():u.stop(),w.label=m?"Pause":"Play",w.icon=m?"pause":"play",m||l())}let w=O({label:"Play",icon:"play",primary:!0,onClick:()=>p(!u.running)}),f=O({label:"Step",icon:"step",onClick:()=>{p(!1);for(let m=0;m<a;m++)t();n(),l()}}),d=O({label:"Reset",icon:"reset",onClick:()=>{p(!1),r(),n(),l()}});return{element:h("div",{class:"lw-player"},w.element,f.element,d.element),play:()=>p(!0),pause:()=>p(!1),get playing(){return u.running}}}var Xe=Float64Array.from({length:32},(e,t)=>2**(t-15));function Ke(e){let t=e>>10&31,n=e&1023,r=t?Xe[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function z(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function Y(e,t){let n=z(e),r=t==="float16"?2:4,l=t==="float16"?a=>Ke(n.getUint16(2*a,!0)):a=>n.getFloat32(4*a,!0),o=new Float32Array(n.byteLength/r);for(let a=0;a<o.length;a++)o[a]=l(a);return o}var ve=e=>e.reduce((t,n)=>t*n,1),P=e=>(t,n)=>{let{data:r}=t;for(let l=0;l<r.length;l++)r[l]=e(r[l],n);return t},Et={linear:Qe,conv:Ze,convTranspose:tt,affine:rt,positionBias:ot,pixelShuffle:lt,upsampleNearest:at,upsampleBilinear:it,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[ve(e.shape)]}),relu:P(e=>e>0?e:0),leakyRelu:P((e,{slope:t})=>e>0?e:t*e),sigmoid:P(e=>1/(1+Math.exp(-e))),tanh:P(Math.tanh),silu:P(e=>e/(1+Math.exp(-e)))};function Qe({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:l,bias:o}){let a=new Float32Array(t*r);Q(e,l,a,t,r,n,r,1);for(let i=0;i<a.length;i++)a[i]+=o[i%r];return{data:a,shape:[r],batch:t}}function Ze({data:e,shape:[t,n,r],batch:l},o){let{inChannels:a,outChannels:i,kernel:c,stride:s,padding:u,weight:p,bias:w}=o,f=Math.floor((n+2*u[0]-c[0])/s[0])+1,d=Math.floor((r+2*u[1]-c[1])/s[1])+1,m=f*d,g=a*c[0]*c[1],x=new Float32Array(l*i*m);for(let b=0;b<l;b++){let v=e.subarray(b*t*n*r,(b+1)*t*n*r),M=et(v,[t,n,r],[f,d],o);Q(M,p,x.subarray(b*i*m),m,i,g,1,m)}return X(x,w,m),{data:x,shape:[i,f,d],batch:l}}function et(e,[t,n,r],[l,o],{kernel:[a,i],stride:c,padding:s}){let u=new Float32Array(l*o*t*a*i),p=0;for(let w=0;w<l;w++)for(let f=0;f<o;f++)for(let d=0;d<t;d++)for(let m=0;m<a;m++){let g=w*c[0]+m-s[0],x=(d*n+g)*r;for(let b=0;b<i;b++,p++){let v=f*c[1]+b-s[1];g>=0&&g<n&&v>=0&&v<r&&(u[p]=e[x+v])}}return u}function tt({data:e,shape:[t,n,r],batch:l},o){let{outChannels:a,kernel:i,stride:c,padding:s,outputPadding:u,weight:p,bias:w}=o,f=(n-1)*c[0]-2*s[0]+i[0]+u[0],d=(r-1)*c[1]-2*s[1]+i[1]+u[1],m=n*r,g=a*i[0]*i[1],x=new Float32Array(g*m),b=new Float32Array(l*a*f*d);for(let v=0;v<l;v++){let M=e.subarray(v*t*m,(v+1)*t*m);Q(p,K(M,t),x,g,m,t,m,1),nt(x,[n,r],b.subarray(v*a*f*d),[a,f,d],o)}return X(b,w,f*d),{data:b,shape:[a,f,d],batch:l}}function nt(e,[t,n],r,[l,o,a],{kernel:[i,c],stride:s,padding:u}){let p=0;for(let w=0;w<l;w++)for(let f=0;f<i;f++)for(let d=0;d<c;d++)for(let m=0;m<t;m++){let g=m*s[0]+f-u[0],x=(w*o+g)*a;for(let b=0;b<n;b++,p++){let v=b*s[1]+d-u[1];g>=0&&g<o&&v>=0&&v<a&&(r[x+v]+=e[p])}}}function rt({data:e,shape:t,batch:n},{weight:r,bias:l}){let[o,...a]=t,i=ve(a),c=e.map((s,u)=>s*r[Math.floor(u/i)%o]);return X(c,l,i),{data:c,shape:t,batch:n}}function ot(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let l=0;l<t.length;l++)n[r+l]+=t[l];return e}function lt({data:e,shape:[t,n,r],batch:l},{factor:o}){let a=[t/(o*o),n*o,r*o];return{data:J(a,l,(c,s,u)=>{let p=c*o*o+s%o*o+u%o;return e[(p*n+Math.floor(s/o))*r+Math.floor(u/o)]}),shape:a,batch:l}}function at({data:e,shape:[t,n,r],batch:l},{factor:[o,a]}){let i=[t,n*o,r*a];return{data:J(i,l,(s,u,p)=>e[(s*n+Math.floor(u/o))*r+Math.floor(p/a)]),shape:i,batch:l}}function it({data:e,shape:[t,n,r],batch:l},{factor:[o,a],alignCorners:i}){let c=[t,n*o,r*a],s=ge(n,o,i),u=ge(r,a,i);return{data:J(c,l,(w,f,d)=>{let{low:m,high:g,part:x}=s[f],{low:b,high:v,part:M}=u[d],k=w*n,F=e[(k+m)*r+b]*(1-M)+e[(k+m)*r+v]*M,y=e[(k+g)*r+b]*(1-M)+e[(k+g)*r+v]*M;return F*(1-x)+y*x}),shape:c,batch:l}}function ge(e,t,n){let r=e*t;return Array.from({length:r},(l,o)=>{let a=n?r>1?o*(e-1)/(r-1):0:Math.max(0,(o+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function J([e,t,n],r,l){let o=new Float32Array(r*e*t*n);for(let a=0,i=0;a<r*e;a++)for(let c=0;c<t;c++)for(let s=0;s<n;s++)o[i++]=l(a,c,s);return o}function X(e,t,n){for(let r=0,l=0;r<e.length;r+=n,l=(l+1)%t.length)for(let o=r;o<r+n;o++)e[o]+=t[l]}function K(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let l=0,o=0;l<t;l++)for(let a=0;a<n;a++,o++)r[a*t+l]=e[o];return r}function Q(e,t,n,r,l,o,a,i){let c=0;for(;c+4<=r;c+=4){let s=c*o,u=s+o,p=u+o,w=p+o,f=0;for(;f+2<=l;f+=2){let d=f*o,m=d+o,g=0,x=0,b=0,v=0,M=0,k=0,F=0,y=0;for(let S=0;S<o;S++){let L=t[d+S],H=t[m+S],oe=e[s+S],le=e[u+S],ae=e[p+S],ie=e[w+S];g+=oe*L,x+=oe*H,b+=le*L,v+=le*H,M+=ae*L,k+=ae*H,F+=ie*L,y+=ie*H}let A=c*a+f*i;n[A]=g,n[A+i]=x,n[A+=a]=b,n[A+i]=v,n[A+=a]=M,n[A+i]=k,n[A+=a]=F,n[A+i]=y}if(f<l)for(let d=c;d<c+4;d++)n[d*a+f*i]=be(e,d*o,t,f*o,o)}for(;c<r;c++)for(let s=0;s<l;s++)n[c*a+s*i]=be(e,c*o,t,s*o,o)}function be(e,t,n,r,l){let o=0,a=0,i=0,c=0,s=0;for(;s+4<=l;s+=4)o+=e[t+s]*n[r+s],a+=e[t+s+1]*n[r+s+1],i+=e[t+s+2]*n[r+s+2],c+=e[t+s+3]*n[r+s+3];for(;s<l;s++)o+=e[t+s]*n[r+s];return o+a+i+c}function Z(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=n(),l=n(),o=n(),a=n();return function(){let c=Math.imul(l,5),s=Math.imul(c<<7|c>>>25,9),u=l<<9;return o^=r,a^=l,l^=o,r^=a,o^=u,a=a<<11|a>>>21,(s>>>0)/4294967296}}function ee(e,t,n){for(let r=0;r<n.length;r++)n[r]=e()<t[r]?1:0;return n}function ye(e,t,n){let r=Y(e,"float16"),l=t*n,o=r.subarray(0,l);return{visible:t,hidden:n,side:Math.sqrt(t),W:o,byHidden:K(o,t),b:r.subarray(l,l+t),c:r.subarray(l+t)}}var xe=e=>1/(1+Math.exp(-e)),st=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function te(e,t,n,r){r.set(n);let l=r.length;for(let o=0;o<e.length;o++)if(e[o])for(let a=0,i=o*l;a<l;a++,i++)r[a]+=t[i];return r}function Me(e){let t=new Uint8Array(e.visible),n=new Float32Array(e.visible),r=new Uint8Array(e.hidden),l=new Float32Array(e.hidden),o={up:new Float32Array(e.hidden),down:new Float32Array(e.visible)};return{v:t,pv:n,h:r,ph:l,up(a){te(t,e.W,e.c,o.up);for(let i=0;i<l.length;i++)l[i]=xe(o.up[i]);ee(a,l,r)},down(a,i,c){te(r,e.byHidden,e.b,o.down);for(let s=0;s<n.length;s++)n[s]=xe(o.down[s]);ee(a,n,t);for(let s=0;s<t.length;s++)i[s]&&(t[s]=c[s])},freeEnergy(){te(t,e.W,e.c,o.up);let a=0;for(let i=0;i<t.length;i++)t[i]&&(a-=e.b[i]);for(let i=0;i<o.up.length;i++)a-=st(o.up[i]);return a}}}var ke=`.lw-studio {
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
`;var Ce=ke,Ae=3,Ut={draw:1.25*Ae,erase:2.5*Ae};function Ee(e,t,n,r,{blank:l}={}){let o=0,a=l?[...t.keys(),-1]:[...t.keys()],i=a.map(s=>{let u=s<0?l:`Digit ${n[s]}`;return h("button",{type:"button",class:"lw-digit","aria-label":u,title:u,"data-lm-suppress-shortcuts":"true",onclick:()=>{c(s),r(s)}},s<0?_("pencil"):pt(e,t[s]))});function c(s){o=s,a.forEach((u,p)=>i[p].setAttribute("aria-pressed",String(u===o)))}return c(0),{element:h("div",{class:"lw-tray",role:"group","aria-label":"Digits"},...i),get value(){return o},set value(s){c(s)}}}function pt(e,t){let n=Math.sqrt(t.length),r=D({label:"",width:n,height:n});r.element.setAttribute("aria-hidden","true");let l=()=>dt(e,r,t);return e.onTheme(l),l(),r.element}function dt(e,t,n){let r=e.colour("paper"),l=e.colour("ink");t.paint(o=>C(r,l,Math.min(1,Math.max(0,n[o]))))}function Se(e,t,n,r){let l;me(e.element,(o,a,i)=>{let c=i==="start"?{x:o,y:a}:l,s=Math.max(1,Math.ceil(Math.hypot(o-c.x,a-c.y)));for(let u=1;u<=s;u++)t(c.x+(o-c.x)*u/s,c.y+(a-c.y)*u/s);l={x:o,y:a},n(),i==="end"&&r()})}var Fe=200,N=e=>e.replace("-","−");function $e(e,t,n,r){let l=n.byHidden.subarray(r*n.visible,(r+1)*n.visible),o=l.reduce((s,u)=>Math.max(s,Math.abs(u)),1e-9),a=e.colour("paper"),i=e.colour("blue"),c=e.colour("red");t.paint(s=>C(a,l[s]>0?i:c,Math.abs(l[s])/o)),t.describe(`Weights of hidden unit ${r+1}: ink on blue pixels switches it on, ink on red pixels off`)}function De(e,t,n,r,l){let o=r.slice(-Fe),a=Math.max(...o),i=Math.min(...o),c=Math.max(10,a-i),s=40,u=f=>s+4+f/(Fe-1)*(t-s-10),p=f=>10+(a-f)/c*(n-20);Object.assign(e,{fillStyle:q(l.colour("muted")),textAlign:"right",textBaseline:"middle"}),e.fillText(N(a.toFixed(0)),s-4,p(a)),a-i>5&&e.fillText(N(i.toFixed(0)),s-4,p(i));let w=q(l.colour("blue"));Object.assign(e,{strokeStyle:w,fillStyle:w,lineWidth:1.5,lineJoin:"round"}),e.beginPath(),o.forEach((f,d)=>e.lineTo(u(d),p(f))),e.stroke(),e.beginPath(),e.arc(u(o.length-1),p(o.at(-1)),3,0,2*Math.PI),e.fill()}var ne={"the lower half":(e,t)=>t>=.5,"the upper half":(e,t)=>t<.5,"the left half":e=>e<.5,"the right half":e=>e>=.5,"a band across":(e,t)=>Math.abs(t-.5)<.18,everything:()=>!0,nothing:()=>!1},Oe="the lower half",ft={draw:1.1,erase:2,cover:2.5};function Re(e){let{side:t}=e,n=Me(e),r=new Uint8Array(e.visible),l=new Uint8Array(e.visible),o=new Uint8Array(e.visible),a=[],i=Z(0),c=!0,s=()=>{for(let u=0;u<o.length;u++)o[u]=c&&l[u]};return{chain:n,given:r,known:l,held:o,energies:a,get steps(){return a.length-1},set hold(u){c=u,s()},pick(u){r.set(u)},cover(u){for(let p=0;p<l.length;p++)l[p]=ne[u](p%t/t,Math.floor(p/t)/t)?0:1;s()},restart(u){i=Z(u);for(let p=0;p<r.length;p++)n.v[p]=l[p]?r[p]:0,n.pv[p]=n.v[p];n.up(i),a.length=0,a.push(n.freeEnergy())},step(){n.up(i),n.down(i,o,r),a.push(n.freeEnergy())},paint(u,p,w){let f=ft[u];for(let d=0;d<r.length;d++)Math.hypot(d%t+.5-p,Math.floor(d/t)+.5-w)>f||(l[d]=u==="cover"?0:1,u!=="cover"&&(n.v[d]=r[d]=u==="draw"?1:0));s(),a[a.length-1]=n.freeEnergy()}}}var E=6;function Te(e,t){let n=Math.ceil(e/t),r=D({label:"Hidden units",width:t*E+1,height:n*E+1});return{element:r.element,describe:r.describe,onPoint:l=>ht(r.element,e,t,l),paint(l,o,a){let i=l.colour("paper"),c=l.colour("ink"),s=l.colour("surface"),u=l.colour("blue"),p=Array.from(a,d=>C(s,u,d)),w=o%t*E,f=Math.floor(o/t)*E;r.paint((d,m,g)=>m%E&&g%E?p[Math.floor(g/E)*t+Math.floor(m/E)]??i:m>=w&&m<=w+E&&g>=f&&g<=f+E?c:i)}}}function ht(e,t,n,r){let l=Math.ceil(t/n);for(let o of["pointermove","pointerdown"])e.addEventListener(o,a=>{let i=e.getBoundingClientRect(),c=Math.floor((a.clientX-i.left)/i.width*n),u=Math.floor((a.clientY-i.top)/i.height*l)*n+Math.min(c,n-1);u>=0&&u<t&&r(u)})}function Ie(e,t,n){let r=fe({value:t.get("seed"),onChange:o=>{t.set("seed",o),t.save_changes(),n()}}),l=()=>{t.get("seed")!==r.value&&(r.value=t.get("seed"),n())};return t.on("change:seed",l),e.onCleanup(()=>t.off("change:seed",l)),r}var ze=`.gt-stage {
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
    grid-template: "v link h" "play play play" / minmax(0, 10fr) minmax(0, 4.8fr) minmax(0, 8fr);
  }
}
`;var wt=[{value:"draw",label:"Draw",title:"Set pixels to ink and make them known"},{value:"erase",label:"Erase",title:"Set pixels to paper and make them known"},{value:"cover",label:"Cover",title:"Make pixels unknown: the machine may choose them"}],j=[1,2,5,10,20,30,60,120,250,500],gt=e=>`${j[e]} ${j[e]===1?"step":"steps"}/s`;function bt({model:e,el:t}){let n=ye(e.get("weights"),e.get("n_visible"),e.get("n_hidden")),r=xt(e.get("digits"),n.visible),l=e.get("labels"),o=pe(t,{title:"Gibbs theatre",lead:"Part of a digit is covered. Press Play: the trained machine fills it in.",css:Ce+ze}),a=Re(n),i=vt(o,n,a),c=0,s=()=>c<0?"your drawing":`digit ${l[c]}`,u=()=>{i.draw(k.value),je(o,i,a,s())},p=()=>o.announce(je(o,i,a,s()));function w(){b.pause(),a.restart(F.value),u(),p()}function f(y){c=y,a.pick(y<0?new Uint8Array(n.visible):r[y]),a.cover(g.value),w()}let m=Ee(o,r,l,y=>{y<0?g.value="everything":g.value==="everything"&&(g.value=Oe),f(y)},{blank:"An empty sheet to draw on"}),g=de({label:"cover",options:Object.keys(ne),onChange:y=>{a.cover(y),w()}}),x=B({label:"speed",min:0,max:j.length-1,step:1,value:j.indexOf(120),format:gt}),b=we(o,{onStep:a.step,onFrame:u,onReset:()=>f(c),onRest:p,rate:()=>j[x.value]}),v=G({label:"brush",options:wt}),M=W({label:"Hold the known pixels",value:!0,title:"Off: the machine may change every pixel",onChange:y=>{a.hold=y,u(),p()}}),k=G({label:"show",options:["probabilities","samples"],onChange:u}),F=Ie(o,e,w);return Se(i.image,(y,A)=>a.paint(v.value,y,A),u,p),i.onUnit(u),o.add(T(m.element,g.element),i.arrange(T(b.element,x.element)),T(v.element,M.element,k.element,F.element),i.energy),f(0),o.onTheme(u),o.destroy}function vt(e,t,n){let{chain:r}=n,{side:l}=t,o=D({label:"Visible units",width:l,height:l}),a=Math.max(1,Math.round(Math.sqrt(t.hidden*.8))),i=Te(t.hidden,a),c=D({label:"Weights of a hidden unit",width:l,height:l}),s=()=>{},u=B({label:"weights of",min:1,max:t.hidden,step:1,value:1,format:f=>`h${f}`,onInput:()=>s()});u.element.classList.add("lw-stacked"),i.onPoint(f=>{f+1!==u.value&&(u.value=f+1,s())});let p=he(e,{label:"Free energy at every step",height:76,draw:(...f)=>De(...f,n.energies,e)});function w(f){let d=e.colour("paper"),m=e.colour("ink"),g=e.colour("orange"),x=[C(d,g,.16),C(d,g,.28)];o.paint((b,v,M)=>n.held[b]?n.given[b]?m:d:n.steps===0&&!n.known[b]?x[v+M&1]:C(x[0],g,f?r.pv[b]:r.v[b]))}return{image:o,lamps:i,energy:I("free energy F(v): lower is more probable",p.element),onUnit(f){s=f},draw(f){w(f==="probabilities");let d=V()?r.ph:r.h;i.paint(e,u.value-1,d),$e(e,c,t,u.value-1),p.redraw()},arrange:f=>h("div",{class:"gt-stage"},U("v",I("visible units v",o.element)),U("play",f),U("h",I("hidden units h",i.element)),U("link",Pe("→","p(h = 1 | v)","= σ(c + Wᵀv)"),Pe("←","p(v = 1 | h)","= σ(b + Wh)"),u.element,c.element))}}var U=(e,...t)=>h("div",{class:`gt-area gt-${e}`},...t),Pe=(e,...t)=>h("div",{class:"gt-rule"},h("span",{class:"gt-arrow","aria-hidden":"true"},e),...t.map(n=>h("span",{},n)));function je(e,t,n,r){let{held:l,chain:o,steps:a}=n,i=l.length-re(l),c=re(o.h),s=re(o.v.map((w,f)=>l[f]?0:w)),u=N(n.energies.at(-1).toFixed(1));e.readout(`step ${a}  ·  free energy ${u} nats  ·  ${c} of ${o.h.length} hidden units on`),t.lamps.describe(`Hidden units: ${c} of ${o.h.length} are on`);let p=a?`; after ${a} steps the machine has put ink on ${s} of them`:"";return t.image.describe(`Visible units: ${r}, ${i} of ${l.length} pixels unknown${p}`),a?`Step ${a}: free energy ${u} nats, the machine put ink on ${s} of ${i} unknown pixels.`:`Now ${r}, ${i} of ${l.length} pixels unknown.`}var re=e=>e.reduce((t,n)=>t+n,0);function xt(e,t){let{buffer:n,byteOffset:r,byteLength:l}=z(e),o=new Uint8Array(n,r,l);return Array.from({length:l/t},(a,i)=>o.slice(i*t,(i+1)*t).map(c=>c>=128?1:0))}var pn={render:bt};export{pn as default};
