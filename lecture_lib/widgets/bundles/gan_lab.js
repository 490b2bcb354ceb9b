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
`;function f(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var lt=Math.random().toString(36).slice(2,8),st=0,O=()=>`lw-${lt}-${++st}`,I={"data-lm-suppress-shortcuts":"true"},it={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function xe(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",it[e]),t.append(n),t}function Me(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(f("style",{"data-lecture-kit":!0},t))}var ct=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Ee(e,{title:t,lead:n,css:r}){Me(e,ye),r&&Me(e,r);let o=O(),a=f("p",{class:"lw-voice",role:"status","aria-live":"polite"}),s=f("p",{class:"lw-readout"}),l=f("div",{class:"lw-body"}),i=E({icon:"enlarge",title:"Full screen",onClick:()=>ut(u)});i.element.hidden=!document.fullscreenEnabled;let u=f("div",{class:"lw",role:"group","aria-labelledby":o,...I},f("div",{class:"lw-head"},f("div",{class:"lw-title",id:o},t),i.element),n?f("p",{class:"lw-lead"},n):null,l,s,a);e.append(u);let c=[()=>u.remove()],d=new Map,h=[()=>d.clear()];c.push(ht(()=>h.forEach(p=>p()))),c.push(pt(u,()=>h.forEach(p=>p())));let m=0;return c.push(()=>clearTimeout(m)),{root:u,body:l,add:(...p)=>l.append(...p),announce(p){clearTimeout(m),m=setTimeout(()=>{a.textContent=p},500)},readout(p){s.textContent!==p&&(s.textContent=p)},colour(p){return u.isConnected?(d.has(p)||d.set(p,ft(u,`var(--lw-${p})`)),d.get(p)):dt},onTheme:p=>h.push(p),onCleanup:p=>c.push(p),destroy(){for(;c.length;)c.pop()()}}}function ut(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var dt=[128,128,128];function pt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function ft(e,t){let n=f("span",{style:`color: ${t}`});e.append(n);let r=f("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var A=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,Ie=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function ht(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var q=(...e)=>f("div",{class:"lw-row"},...e),z=(...e)=>f("div",{class:"lw-column"},...e),Ce=(...e)=>f("div",{class:"lw-columns"},...e),P=(e,...t)=>f("div",{class:"lw-figure"},f("div",{class:"lw-heading"},e),...t),mt=e=>e.toFixed(2).replace("-","−");function _({label:e,min:t,max:n,step:r,value:o,format:a=mt,onInput:s=()=>{}}){let l=O(),i=f("input",{type:"range",id:l,min:t,max:n,step:r,value:o,...I}),u=f("output",{for:l,class:"lw-value"}),c=()=>{u.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),s(i.valueAsNumber)}),c(),{element:f("div",{class:"lw-slider"},f("label",{for:l},e),i,u),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,c()}}}function E({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=f("span",{},e??""),s=f("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...I},t?xe(t):null,e?a:null);return{element:s,get disabled(){return s.disabled},set disabled(l){s.disabled=l},set label(l){a.textContent=l},set icon(l){s.querySelector("svg").replaceWith(xe(l))}}}function Se({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=f("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...I},f("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",s=l=>o.setAttribute("aria-pressed",String(l));return o.addEventListener("click",()=>{s(!a()),r(a())}),{element:o,get value(){return a()},set value(l){s(l)}}}function le({label:e,options:t,value:n,onChange:r=()=>{}}){let o=O(),a=t.map(l=>typeof l=="string"?{value:l,label:l}:l),s=f("select",{id:o,...I},...a.map(l=>f("option",{value:l.value},l.label)));return n!==void 0&&(s.value=n),s.addEventListener("change",()=>r(s.value)),{element:f("div",{class:"lw-field"},f("label",{for:o},e),s),get value(){return s.value},set value(l){s.value=l}}}function se({label:e,options:t,value:n,onChange:r=()=>{}}){let o=O(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),s=a.map(i=>f("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??a[0].value),onchange:()=>r(i.value),...I})),l=a.map((i,u)=>f("label",{title:i.title},s[u],f("span",{},i.label)));return{element:f("fieldset",{class:"lw-choice"},f("legend",{},e),f("div",{class:"lw-bar"},...l)),get value(){return s.find(i=>i.checked).value},set value(i){s.forEach(u=>{u.checked=u.value===i})}}}function De({value:e=0,onChange:t=()=>{}}){let n=O(),r=f("input",{type:"number",id:n,min:0,max:9999,step:1,value:e,inputmode:"numeric",...I}),o=()=>Math.min(9999,Math.max(0,Math.round(r.valueAsNumber)||0));return r.addEventListener("input",()=>{r.value!==""&&t(o())}),r.addEventListener("change",()=>{r.value=o()}),{element:f("div",{class:"lw-field lw-seed"},f("label",{for:n},"seed"),r),get value(){return o()},set value(a){r.value=a}}}function ie(e,{label:t,height:n,draw:r}){let o=f("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function s(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=o;if(!u||!c)return;let d=Math.round(u*i),h=Math.round(c*i);(o.width!==d||o.height!==h)&&Object.assign(o,{width:d,height:h}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,u,c),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,u,c)}let l=new ResizeObserver(s);return l.observe(o),e.onCleanup(()=>l.disconnect()),e.onTheme(s),{element:o,redraw:s,describe:i=>o.setAttribute("aria-label",i)}}function Ge(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}function gt(e,t){let n=0,r=0,o=!1,a=!0;function s(c){if(n=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(c-r)/1e3)),r=c,l()}function l(){o&&a&&!n&&(n=requestAnimationFrame(s))}let i=new IntersectionObserver(c=>{a=c.at(-1).isIntersecting,r=performance.now(),l()});i.observe(e.root);let u=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{u(),i.disconnect()}),{start(){o=!0,r=performance.now(),l()},stop:u,get running(){return o}}}var wt=12,ke=2;function Fe(e,{onStep:t,onFrame:n,onReset:r,onRest:o=()=>{},rate:a=()=>30,stride:s=1,smooth:l=!1}){let i=0,u=0,c=gt(e,w=>{let b=ct();if(i+=w*(b&&!l?Math.min(a(),ke):a()),u+=w,i<1)return;let x=performance.now()+wt;for(;i>=1;){if(i-=1,t()===!1){d(!1);break}performance.now()>x&&(i=0)}b&&l&&c.running&&u<1/ke||(u=0,n())});function d(w){w!==c.running&&(i=1,w?c.start():c.stop(),h.label=w?"Pause":"Play",h.icon=w?"pause":"play",w||o())}let h=E({label:"Play",icon:"play",primary:!0,onClick:()=>d(!c.running)}),m=E({label:"Step",icon:"step",onClick:()=>{d(!1);for(let w=0;w<s;w++)t();n(),o()}}),p=E({label:"Reset",icon:"reset",onClick:()=>{d(!1),r(),n(),o()}});return{element:f("div",{class:"lw-player"},h.element,m.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return c.running}}}var bt="AGFzbQEAAAABCgFgBn9/f39/fwADAgEABQMBAAEHDwIDbWVtAgAFZ2VtbVQAAAqYAwGVAwIIfwZ7IANBAnQhDCAEQQJ0IQ0DQEEAIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETIAAgBkECdGohCSABIAdBAnRqIQogBSEIA0AgCv0ABAAhDiAJ/QAEACEPIBAgDyAP/Q0AAQIDAAECAwABAgMAAQIDIA795gH95AEhECARIA8gD/0NBAUGBwQFBgcEBQYHBAUGByAO/eYB/eQBIREgEiAPIA/9DQgJCgsICQoLCAkKCwgJCgsgDv3mAf3kASESIBMgDyAP/Q0MDQ4PDA0ODwwNDg8MDQ4PIA795gH95AEhEyAJIAxqIQkgCiANaiEKIAhBAWsiCA0ACyACIAYgBGwgB2pBAnRqIQsgCyAQ/QsEACALIA1qIQsgCyAR/QsEACALIA1qIQsgCyAS/QsEACALIA1qIQsgCyAT/QsEACAHQQRqIgcgBEkNAAsgBkEEaiIGIANJDQALCw==";var G=vt();function vt(){try{let e=Uint8Array.from(atob(bt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function H(e,t,n,r,o,a){if(!G||r%4||o%4)return yt(e,t,n,r,o,a);let s=a*r,l=s+a*o,i=At(l+r*o);i.set(e.subarray(0,a*r)),i.set(t.subarray(0,a*o),s),G.gemmT(0,4*s,4*l,r,o,a),n.set(i.subarray(l,l+r*o))}var ce=new Float32Array(0);function At(e){let t=4*e-G.mem.buffer.byteLength;return t>0&&G.mem.grow(Math.ceil(t/65536)),ce.buffer!==G.mem.buffer&&(ce=new Float32Array(G.mem.buffer)),ce}function yt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let s=0;s<r;s++)for(let l=0;l<a;l++){let i=e[l*r+s];for(let u=s*o,c=l*o;u<(s+1)*o;u++,c++)n[u]+=i*t[c]}}function R(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let l=Math.imul(t^t>>>16,569420461);return l=Math.imul(l^l>>>15,1935289751),l^l>>>15},r=n(),o=n(),a=n(),s=n();return function(){let i=Math.imul(o,5),u=Math.imul(i<<7|i>>>25,9),c=o<<9;return a^=r,s^=o,o^=a,r^=s,a^=c,s=s<<11|s>>>21,(u>>>0)/4294967296}}function F(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function W(e,t){for(let n=0;n<t.length;n++)t[n]=F(e);return t}var V=2,xt=16,Re=(e,t,n)=>Math.min(n,Math.max(t,e));function Ne(e,t,n=Math.SQRT2){let r=e.slice(1).map((o,a)=>{let s=Mt(e[a],o),l=n/Math.sqrt(s.inputs);return W(t,s.weight).forEach((i,u)=>s.weight[u]=l*i),s});return{sizes:e,layers:r,room:0}}var ue=e=>new Float32Array(e);function Mt(e,t,n=ue,r=ue){return{inputs:e,outputs:t,weight:n(e*t),bias:n(t),weightGradient:r(e*t),biasGradient:r(t),turned:ue(e*t),beside:null}}function kt(e,t){if(e.room>=t)return;let n=a=>new Float32Array(a*t),r=Math.max(...e.sizes,...e.layers.map(a=>a.inputs)),{sizes:o}=e;Object.assign(e,{room:t,x:n(o[0]),slopes:n(o.at(-1))}),Object.assign(e,{outputs:n(o.at(-1)),inputGradient:n(o[0])}),e.scratch=[n(r),n(r)];for(let a of e.layers)a.output=n(a.outputs+(a.beside?.outputs??0)),a.inputGradient=n(a.inputs)}function Y(e,t,n){let{layers:r,sizes:o}=e,a=xt+4*Math.ceil(n/4);kt(e,a),Object.assign(e,{n,samples:a});let s=Q(t,n,o[0],e.x,a);return r.forEach(({inputs:l,outputs:i,weight:u,bias:c,turned:d,output:h,beside:m},p)=>{H(Q(u,i,l,d),s,h,i,a,l);let w=p<r.length-1?0:-1/0;for(let b=0;b<i;b++)Et(h,b*a,a,c[b],w);m?.forward(h,n,a),s=h}),Te(s,n,o.at(-1),e.outputs,a)}function Et(e,t,n,r,o){for(let a=t;a<t+n;a++)e[a]=Math.max(e[a]+r,o)}function It(e,t,n){for(let r=0;r<n;r++)e[r]*=+(t[r]>0)}function U(e,t,{parameters:n=!0,inputs:r=!0}={}){let{layers:o,sizes:a,n:s,samples:l}=e,i=Q(t,s,a.at(-1),e.slopes,l);for(let u=o.length-1;u>=0;u--){let c=o[u],d=u?o[u-1].output:e.x;if(n&&Ct(c,i,d,l,e.scratch),u===0&&!r)return null;H(c.weight,i,c.inputGradient,c.inputs,l,c.outputs),i=c.inputGradient,u&&o[u-1].beside?.backward(i,s,l),u&&It(i,d,l*c.inputs)}return Te(i,s,a[0],e.inputGradient,l)}function Ct({inputs:e,outputs:t,weightGradient:n,biasGradient:r},o,a,s,l){for(let c=0;c<t;c++)r[c]=St(o,c*s,s);if(e%4||t%4){for(let c=0;c<t;c++)for(let d=0;d<e;d++)n[c*e+d]=Dt(o,c*s,a,d*s,s);return}let[i,u]=l;Q(o,t,s,i),Q(a,e,s,u),H(i,u,n,t,e,s)}function St(e,t,n){let r=0;for(let o=t;o<t+n;o++)r+=e[o];return r}function Dt(e,t,n,r,o){let a=0;for(let s=0;s<o;s++)a+=e[t+s]*n[r+s];return a}function Q(e,t,n,r,o=t){for(let a=0,s=0;a<n;a++){for(let l=0,i=a;l<t;l++,i+=n)r[s++]=e[i];for(let l=t;l<o;l++)r[s++]=0}return r}function Te(e,t,n,r,o){for(let a=0,s=0;a<t;a++)for(let l=0;l<n;l++)r[s++]=e[l*o+a];return r.subarray(0,t*n)}function Oe(e){return{slots:e.layers.flatMap(n=>["weight","bias"].map(r=>({value:n[r],gradient:n[`${r}Gradient`],mean:new Float32Array(n[r].length),square:new Float32Array(n[r].length)}))),steps:0}}function Qe(e,t,{beta1:n=.5,beta2:r=.999,epsilon:o=1e-8}={}){e.steps+=1;let a=t/(1-n**e.steps),s=1/Math.sqrt(1-r**e.steps);for(let{value:l,gradient:i,mean:u,square:c}of e.slots)for(let d=0;d<l.length;d++){let h=i[d];u[d]=n*u[d]+(1-n)*h,c[d]=r*c[d]+(1-r)*h*h,l[d]-=a*u[d]/(Math.sqrt(c[d])*s+o)}}var T=e=>1/(1+Math.exp(-e)),J=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),Pe={real:{value:e=>J(-e),slope:e=>-T(-e)},fake:{value:J,slope:T},verdict:e=>2*T(e)-1},pe={"non-saturating":{...Pe,label:"non-saturating",generator:{value:e=>J(-e),slope:e=>-T(-e)}},minimax:{...Pe,label:"minimax",generator:{value:e=>-J(e),slope:e=>-T(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>Gt(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>Re(2*e-1,-1,1)}};function Gt(e,t){for(let{weight:n,bias:r}of e.layers)for(let o of[n,r])for(let a=0;a<o.length;a++)o[a]=Re(o[a],-t,t)}function Le({width:e,random:t,source:n,batch:r=256,loss:o="non-saturating",...a}){let s=Ne([V,e,e,2],t),l=Ne([2,e,e,1],t);return{generator:s,discriminator:l,adam:{generator:Oe(s),discriminator:Oe(l)},random:t,source:n,batch:r,loss:pe[o],rates:{generator:.001,discriminator:.001},k:1,clip:.1,updates:{discriminator:Ft,generator:Nt},steps:0,losses:{generator:NaN,discriminator:NaN},noise:new Float32Array(V*r),points:new Float32Array(4*r),slopes:new Float32Array(2*r),...a}}function $e(e){for(let t=0;t<e.k;t++)e.updates.discriminator(e);return e.updates.generator(e),e.steps+=1,Number.isFinite(e.losses.discriminator)&&Number.isFinite(e.losses.generator)}function Ft(e,t=W(e.random,e.noise),n=null){let{discriminator:r,batch:o,points:a,slopes:s,loss:l}=e;a.set(N(e,t),2*o),n?a.set(n):e.source(a.subarray(0,2*o));let i=Y(r,a,2*o);e.losses.discriminator=de(l.real,i,s,0,o)+de(l.fake,i,s,o,2*o),U(r,s,{inputs:!1}),Qe(e.adam.discriminator,e.rates.discriminator),l.after?.(r,e)}function Nt(e,t=W(e.random,e.noise)){let{generator:n,discriminator:r,batch:o,slopes:a,loss:s}=e,l=Y(r,N(e,t),o);e.losses.generator=de(s.generator,l,a,0,o),U(n,U(r,a,{parameters:!1})),Qe(e.adam.generator,e.rates.generator)}function de({value:e,slope:t},n,r,o,a){let s=0;for(let l=o;l<a;l++)s+=e(n[l]),r[l]=t(n[l])/(a-o);return s/(a-o)}var N=(e,t)=>Y(e.generator,t,t.length/V),fe=(e,t)=>Y(e.discriminator,t,t.length/2);function Be(e,t){let n=fe(e,t),r=n.map(o=>-e.loss.generator.slope(o));return U(e.discriminator,r,{parameters:!1})}var he=(e,t)=>Float32Array.from({length:V*t},()=>F(e));var me=.05,Ot=20,Pt=20,Rt=.02,ge={ring:{label:"ring of 8",truth:()=>je(Tt(8,2))},grid:{label:"5 × 5 grid",truth:()=>je(Qt(5,1))},spiral:{label:"spiral",truth:()=>K([Lt()])},moons:{label:"two moons",truth:()=>K($t())}},Tt=(e,t)=>Array.from({length:e},(n,r)=>[t*Math.cos(2*Math.PI*r/e),t*Math.sin(2*Math.PI*r/e)]);function Qt(e,t){let n=Array.from({length:e},(r,o)=>t*(o-(e-1)/2));return n.flatMap(r=>n.map(o=>[r,o]))}var Lt=()=>qe(Math.PI/2,3*Math.PI,e=>[e/4*Math.cos(e),e/4*Math.sin(e)]);function $t(){let e=(t,n,r)=>qe(0,Math.PI,o=>[1.4*(r*Math.cos(o)+t),1.4*(r*Math.sin(o)+n)]);return[e(-.5,-.25,1),e(.5,.25,-1)]}var qe=(e,t,n)=>Array.from({length:401},(r,o)=>n(e+(t-e)*o/400)),je=e=>({points:Float64Array.from(e.flat()),piece:Int32Array.from(e.keys()),pieces:e.length,curve:!1});function K(e){let t=e.flatMap(Bt),n=t.length;if(!n)return null;let r=Math.min(n,Pt);return{points:Float64Array.from(t.flat()),piece:Int32Array.from({length:n},(o,a)=>Math.floor(a*r/n)),pieces:r,curve:!0}}function Bt(e){if(e.length<2)return e;let t=e.slice(1).map(([l,i],u)=>Math.hypot(l-e[u][0],i-e[u][1])),n=t.reduce((l,i)=>l+i,0),r=Math.max(1,Math.round(n/Rt)),o=[],a=0,s=0;for(let l=0;l<=r;l++){let i=n*l/r;for(;a<t.length-1&&s+t[a]<i;)s+=t[a++];let u=t[a]?Math.min(1,(i-s)/t[a]):0;o.push([0,1].map(c=>e[a][c]+u*(e[a+1][c]-e[a][c])))}return o}function Z({points:e},t,n){let r=e.length/2;for(let o=0;o<n.length;o+=2){let a=2*Math.floor(r*t());n[o]=e[a]+me*F(t),n[o+1]=e[a+1]+me*F(t)}return n}function we(e,t){let{counts:n,near:r}=jt(e,t);return{covered:n.filter(o=>o>=Ot).length,share:r/(t.length/2)}}function jt({points:e,piece:t,pieces:n},r){let o=new Int32Array(n),a=(3*me)**2,s=0;for(let l=0;l<r.length;l+=2){let i=1/0,u=0;for(let c=0;c<e.length;c+=2){let d=r[l]-e[c],h=r[l+1]-e[c+1],m=d*d+h*h;m<i&&([i,u]=[m,c/2])}i>a||(s+=1,o[t[u]]+=1)}return{counts:o,near:s}}var Er=1-Math.exp(-4.5);var ze=(e,t)=>Array.from({length:e+1},(n,r)=>t(r/e)),qt=ze(80,e=>{let t=2*Math.PI*e;return[33.6*Math.sin(t)**3/17,2.1*(13*Math.cos(t)-5*Math.cos(2*t)-2*Math.cos(3*t)-Math.cos(4*t))/17]}),zt=ze(80,e=>[2.3*Math.sin(2*Math.PI*e),1.5*Math.sin(4*Math.PI*e)]),_t=[[-1.7,-1.8],[-1.7,1.8],[0,-.4],[1.7,1.8],[1.7,-1.8]],_e={heart:{label:"heart",strokes:[qt]},eight:{label:"lying eight",strokes:[zt]},letter:{label:"letter M",strokes:[_t]},cross:{label:"cross",strokes:[[[-1.9,1.9],[1.9,-1.9]],[[-1.9,-1.9],[1.9,1.9]]]}};function L(e,t,n,r){return Object.assign(a=>n+(r-n)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-n)/(r-n)})}function C(e,t,n,r,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:n,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,s]of r)e.lineTo(a,s);e.stroke(),e.setLineDash([])}function X(e,t,n,r,o){e.fillStyle=t,e.beginPath(),e.arc(n,r,o,0,2*Math.PI),e.fill()}function $(e,t,n,r,o,a={}){let{colour:s="ink",align:l="left",baseline:i="middle",halo:u=!1,bold:c=!1}=a,d=e.font;c&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:l,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:A(t.colour("paper"))}),e.strokeText(n,r,o)),e.fillStyle=A(t.colour(s)),e.fillText(n,r,o),e.font=d}var He=(e,t,n)=>Math.min(n,Math.max(t,e));var y=3,k=44,Ht=[-2.33,-1.2816,-.8416,-.5244,-.2533,0,.2533,.5244,.8416,1.2816,2.33],ee=41,Wt=36,We=Float32Array.from({length:2*k*k},(e,t)=>{let n=t>>1,r=o=>2*y*(o+.5)/k-y;return t%2?-r(Math.floor(n/k)):r(n%k)}),Ve=Float32Array.from([0,1].flatMap(e=>Ht.flatMap(t=>Array.from({length:ee},(n,r)=>{let o=2.33*(2*r/(ee-1)-1);return e?[o,t]:[t,o]})).flat()));function Ue(e,t){if(t)return e.map(t);let n=e.reduce((o,a)=>Math.min(o,a)),r=e.reduce((o,a)=>Math.max(o,a));return e.map(o=>2*(o-n)/(r-n||1)-1)}function Je(){let e=Object.assign(document.createElement("canvas"),{width:k,height:k}),t=e.getContext("2d"),n=t.createImageData(k,k);return{canvas:e,paint(r,o){let a=r.colour("paper"),s=[r.colour("orange"),r.colour("blue")];o.forEach((l,i)=>{let u=Ie(a,s[l>0?1:0],.5*Math.abs(l));for(let c=0;c<3;c++)n.data[4*i+c]=u[c];n.data[4*i+3]=255}),t.putImageData(n,0,0)}}}function Ye(e,t,n,r,{field:o,grid:a,real:s,fake:l,arrows:i,hint:u}){let c=L(-y,y,0,t),d=L(y,-y,0,n);if(e.imageSmoothingEnabled=!0,o&&e.drawImage(o,0,0,t,n),a&&Jt(e,r,a,c,d),s&&Vt(e,A(r.colour("blue"),.75),s,c,d),l)for(let h=0;h<l.length;h+=2)Ut(e,r,c(l[h]),d(l[h+1]));i&&Yt(e,r,i,c,d),u&&$(e,r,u,t/2,n/2,{align:"center",halo:!0,bold:!0})}function Vt(e,t,n,r,o){e.fillStyle=t;for(let a=0;a<n.length;a+=2)e.fillRect(r(n[a])-1.5,o(n[a+1])-1.5,3,3)}function Ut(e,t,n,r){X(e,A(t.colour("paper"),.8),n,r,3.1),X(e,A(t.colour("orange")),n,r,2.2)}function Jt(e,t,n,r,o){let a=A(t.colour("ink"),.4);for(let s=0;s<n.length;s+=2*ee){let l=Array.from({length:ee},(i,u)=>[r(n[s+2*u]),o(n[s+2*u+1])]);C(e,a,.9,l)}}function Yt(e,t,{points:n,pulls:r},o,a){let s=A(t.colour("ink"),.85);for(let l=0;l<n.length;l+=2){let i=Math.hypot(r[l],r[l+1]),u=Kt(i);if(u<1.5)continue;let c=[o(n[l]),a(n[l+1])],d=[r[l]/i,-r[l+1]/i],h=(p,w)=>[c[0]+p*d[0]-w*d[1],c[1]+p*d[1]+w*d[0]],m=Math.min(5,u/2);C(e,s,1.3,[c,h(u,0)]),C(e,s,1.3,[h(u-m,m/2),h(u,0),h(u-m,-m/2)])}}var Kt=e=>Wt*Math.sqrt(e)/(1+Math.sqrt(e));function Ke(e,t,n,r,{history:o,curves:a,bottom:s=0,top:l,goal:i,format:u,steps:c}){let m=L(0,Math.max(200,c),46,t-8),p=L(s,l,n-18,8),w=A(r.colour("line"));for(let b of[s,l])C(e,w,1,[[46,p(b)],[t-8,p(b)]]),$(e,r,u(b),40,p(b),{align:"right",colour:"muted"});i!==void 0&&C(e,A(r.colour("muted")),1,[[46,p(i)],[t-8,p(i)]],[4,4]),$(e,r,"0",46,n-6,{align:"center",colour:"muted"}),$(e,r,`${Math.max(200,c)} steps`,t-8,n-6,{align:"right",colour:"muted"});for(let{key:b,colour:x}of a){let M=o.map(D=>[m(D.step),He(p(D[b]),2,n-16)]);C(e,A(r.colour(x)),2,M),M.length&&X(e,A(r.colour(x)),...M.at(-1),3)}}function Ze(e,t,n){let r=De({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),n()}}),o=()=>{t.get("seed")!==r.value&&(r.value=t.get("seed"),n())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),r}var Xe=`.lw .gl-plane {
  height: auto !important;
  aspect-ratio: 1;
  border: 1px solid var(--lw-line);
  border-radius: 6px;
}
.lw .gl-still {
  touch-action: auto;
  cursor: default;
}
.lw .gl-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1rem;
  font-size: 0.9em;
}
.lw .gl-key b {
  font-weight: 600;
}
.lw .gl-real {
  color: var(--lw-blue);
}
.lw .gl-fake {
  color: var(--lw-orange);
}
.lw:has(.gl-plane) .lw-player {
  flex-wrap: wrap;
}
.lw:has(.gl-plane) .lw-readout {
  min-height: 2.9em;
}
@container (max-width: 420px) {
  .lw:has(.gl-plane) .lw-readout {
    min-height: 5.8em;
  }
}
.lw .gl-tray {
  gap: 0.45rem;
}
`;var S="drawing",re=300,Xt=45,rt=2500,er=25,tr=400,B=[1e-4,2e-4,3e-4,5e-4,.001,.002,.003,.005,.01],rr=[32,64],nr=60,or=1e6;function ar({model:e,el:t}){let n=Ee(t,{css:Xe,title:"GAN lab",lead:"Press Play: the generator G bends its plane of noise until its orange points lie on the blue data. The discriminator D colours the plane: blue where it says real, orange where it says generated."}),r=lr(),o=sr(n,e,{restart:l,changed:i,redraw:d,act:u,draw:h}),a=cr(n,r,o),s=Fe(n,{onStep:()=>tt(r,m=>$e(m)),onFrame(){s.playing&&performance.now()-c<nr||d()},onReset:()=>{o.reset(),r.strokes=[],l()},onRest:()=>n.announce(te(r)),rate:()=>o.speed(),smooth:!0});function l(){r.start(o.state()),a.retouch(),d()}function i(){r.tune(o.state()),d()}function u(m){s.pause(),tt(r,p=>(p.updates[m](p),Number.isFinite(p.losses[m]))),d(),n.announce(te(r))}let c=0;function d(){a.draw(),n.readout(te(r)),c=performance.now()}function h(m){r.redrawn(m),d()}return a.onDrawing(h),n.add(q(s.element,o.sides,o.seed.element),q(...o.choices),o.tray,Ce(z(a.plane,q(...o.layers)),z(a.charts,o.sliders))),l(),n.destroy}function lr(){let e={strokes:[],start(t){let n=R(t.seed);e.random=R(t.seed+1e4),e.state=t,e.truth=et(t.data,e.strokes);let r=o=>e.truth?Z(e.truth,n,o):o.fill(0);e.game=Le({width:t.width,loss:t.loss,random:n,source:r}),Object.assign(e,{moves:0,broken:!1,history:[],every:er}),e.noise=he(e.random,re),e.tune(t),e.look()},tune(t){e.state=t,Object.assign(e.game,{k:t.k,clip:t.clip}),e.game.rates={generator:t.rateG,discriminator:t.rateD}},redrawn(t){e.strokes=t,e.truth=et(S,t),e.look()},look(){e.real=e.truth&&Z(e.truth,R(e.state.seed),new Float32Array(2*re)),e.best=e.truth&&we(e.truth,Z(e.truth,R(1),new Float32Array(2*rt))).share,nt(e)}};return e}var et=(e,t)=>e===S?K(t):ge[e].truth();function tt(e,t){return!e.truth||e.broken?!1:(e.broken=!t(e.game),e.moves+=1,e.moves%e.every===0&&nt(e),!e.broken)}function nt(e){let{game:t,truth:n,history:r}=e;if(!n)return;e.score=we(n,N(t,he(e.random,rt)));let o={step:e.moves,...e.score,d:t.losses.discriminator,g:t.losses.generator};r.at(-1)?.step===o.step&&r.pop(),r.push(o),!(r.length<=tr)&&(e.history=r.filter((a,s)=>s%2===0),e.every*=2)}function sr(e,t,{restart:n,changed:r,redraw:o,act:a,draw:s}){let l=g=>t.get(g),i=le({label:"data",options:[...Object.entries(ge).map(([g,{label:v}])=>({value:g,label:v})),{value:S,label:"your drawing"}],value:l("data"),onChange:()=>{oe(),n()}}),u=ir((g,v)=>{s(g),e.announce(g.length?`The data are a drawing now: ${v}.`:"The plane is empty.")}),c=le({label:"loss",options:Object.entries(pe).map(([g,{label:v}])=>({value:g,label:v})),value:l("loss"),onChange:()=>{ne(),n()}}),d=se({label:"hidden units",options:rr.map(g=>({value:String(g),label:`${g} + ${g}`})),value:String(l("width")),onChange:n}),h=se({label:"speed",options:[{value:"slow",label:"slow"},{value:"fast",label:"fast"}],value:"fast"}),m=(g,v)=>_({label:g,min:0,max:B.length-1,step:1,value:B.indexOf(l(v)),format:ae=>String(B[ae]),onInput:r}),p=m("learning rate of D","rate_d"),w=m("learning rate of G","rate_g"),b=g=>g.toFixed(0),x=_({label:"steps of D per step of G",min:1,max:10,step:1,value:l("k"),format:b,onInput:r}),M=_({label:"D's weights clipped at ±",min:-2,max:0,step:.1,value:-1,format:g=>(10**g).toPrecision(2),onInput:r}),D=(g,v,ae)=>Se({label:g,value:v,title:ae,onChange:o}),be={field:D("verdict",!0,"Blue where D says real, orange where it says generated"),grid:D("grid",!1,"Lines of the plane of noise as G bends them; a tenth of the samples between two"),arrows:D("gradients",!1,"Where the loss of G pulls its samples: the longer, the steeper")},ve=Ze(e,t,n),Ae=(g,v)=>E({label:g,title:`One step of ${g[0]} alone`,onClick:()=>a(v)}).element,ne=()=>{M.element.hidden=c.value!=="wasserstein"},oe=()=>{u.hidden=i.value!==S};ne(),oe();let ot=[i,c,d,p,w,x,M].map(g=>g.value);return{seed:ve,tray:u,layers:Object.values(be).map(g=>g.element),sides:f("div",{class:"lw-player"},Ae("D alone","discriminator"),Ae("G alone","generator")),choices:[i.element,c.element,d.element,h.element],sliders:f("div",{},...[p,w,x,M].map(g=>g.element)),shows:g=>be[g].value,speed:()=>h.value==="slow"?10:or,reset(){[i,c,d,p,w,x,M].forEach((g,v)=>{g.value=ot[v]}),ne(),oe()},state:()=>({data:i.value,loss:c.value,width:Number(d.value),rateD:B[p.value],rateG:B[w.value],k:x.value,clip:10**M.value,seed:ve.value})}}function ir(e){let t=(r,o)=>E({label:r,onClick:()=>e(o,r)}).element,n=Object.values(_e).map(({label:r,strokes:o})=>t(r,o));return f("div",{class:"lw-row gl-tray",role:"group","aria-label":"Drawings to take"},"Draw, or take a",...n,t("empty plane",[]))}function cr(e,t,n){let r=Je(),o=ie(e,{label:"",height:360,draw:(m,p,w)=>Ye(m,p,w,e,fr(e,t,n,r))});o.element.classList.add("gl-plane");let a=m=>ie(e,{label:"",height:92,draw:(p,w,b)=>Ke(p,w,b,e,{history:t.history,steps:t.moves,...m()})}),s=a(()=>({curves:[{key:"covered",colour:"purple"}],top:t.truth?.pieces??1,format:String})),l=a(()=>({curves:[{key:"share",colour:"green"}],top:1,goal:t.best??void 0,format:j})),i=a(()=>({curves:dr,...pr(t.history),format:ur})),u=[0,1].map(()=>f("span")),c=null,d=f("span",{},"losses of ",f("span",{class:"gl-real"},"D")," and ",f("span",{class:"gl-fake"},"G")),h=f("span",{class:"gl-key"},f("span",{class:"gl-real"},"■ data"),f("span",{class:"gl-fake"},"● generated"));return{plane:P(h,o.element),charts:z(P(u[0],s.element),P(u[1],l.element),P(d,i.element)),onDrawing:m=>hr(o.element,t,m),retouch:()=>o.element.classList.toggle("gl-still",t.state.data!==S),draw(){let{truth:m,score:p}=t,w=m?.curve?"stretches of the curve":"modes";if(u[0].textContent=m?`${w} covered: ${p.covered} of ${m.pieces}`:"stretches covered",u[1].textContent=m?`samples of high quality: ${j(p.share)}`:"samples of high quality",o.redraw(),o.describe(`The plane with ${re} real and ${re} generated samples. ${te(t)}`),!(c===t.history.at(-1)&&c)){c=t.history.at(-1);for(let b of[s,l,i])b.redraw();s.describe(`Covered over ${t.moves} steps, now ${p?.covered??0}.`),l.describe(`Share of samples within 3 standard deviations over ${t.moves} steps, now ${j(p?.share??0)}.`),i.describe(`Losses of D and G over ${t.moves} steps.`)}}}}var ur=e=>Math.abs(e)<.05?"0.0":e.toFixed(1).replace("-","−"),dr=[{key:"d",colour:"blue"},{key:"g",colour:"orange"}];function pr(e){let t=e.flatMap(({d:r,g:o})=>[r,o]).filter(Number.isFinite);if(!t.length)return{bottom:0,top:1};let n=Math.min(0,...t);return{bottom:n,top:Math.max(0,...t)||(n?0:1)}}function fr(e,t,n,r){let{game:o,state:a}=t;n.shows("field")&&r.paint(e,Ue(fe(o,We),o.loss.verdict));let s=n.shows("grid")?Float32Array.from(N(o,Ve)):null,l=Float32Array.from(N(o,t.noise)),i=l.subarray(0,2*Xt);return{field:n.shows("field")?r.canvas:null,grid:s,real:t.real,fake:l,arrows:n.shows("arrows")?{points:i,pulls:Be(o,i)}:null,hint:a.data===S&&!t.truth?"draw the data here":null}}function hr(e,t,n){let r=null;Ge(e,(o,a,s)=>{if(t.state.data!==S)return;let l=[2*y*o/e.width-y,y-2*y*a/e.height];s==="start"?(r=[l],t.strokes=[...t.strokes,r]):r?.push(l),n(t.strokes),s==="end"&&(r=null)})}var j=e=>`${Math.round(100*e)} %`;function te({truth:e,broken:t,moves:n,score:r,best:o,state:a}){if(!e)return"An empty plane: draw some lines with mouse, pen or finger, or take a drawing, then press Play.";if(t)return"The numbers have overflowed: lower a learning rate and press Reset.";let s=e.curve?"stretches":"modes";return`${`Step ${n}: ${r.covered} of ${e.pieces} ${s}, ${j(r.share)} of the samples within 3σ of the data (the data themselves: ${j(o)}).`} ${mr(e,n,r,a)}`}function mr({pieces:e},t,{covered:n,share:r},{loss:o,k:a}){return t===0?"Nothing is learned yet.":n===e?r>.8?"All are found.":"All are found, with strays between them.":r>.8?"What G makes is good, but blue without orange points on it is left out.":o==="wasserstein"&&a<3?"A critic has to keep ahead of G: give it 5 steps for each of G's.":r>.4?"Blue without orange points on it is data that G leaves out.":"G has not found its way yet."}var Hr={render:ar};export{Hr as default};
