var we=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function p(e,t={},...n){let r=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return r.append(...n.filter(o=>o!=null)),r}var et=Math.random().toString(36).slice(2,8),tt=0,N=()=>`lw-${et}-${++tt}`,k={"data-lm-suppress-shortcuts":"true"},rt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function be(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",rt[e]),t.append(n),t}function ve(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||r.append(p("style",{"data-lecture-kit":!0},t))}var nt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ye(e,{title:t,lead:n,css:r}){ve(e,we),r&&ve(e,r);let o=N(),l=p("p",{class:"lw-voice",role:"status","aria-live":"polite"}),s=p("p",{class:"lw-readout"}),a=p("div",{class:"lw-body"}),i=I({icon:"enlarge",title:"Full screen",onClick:()=>ot(u)});i.element.hidden=!document.fullscreenEnabled;let u=p("div",{class:"lw",role:"group","aria-labelledby":o,...k},p("div",{class:"lw-head"},p("div",{class:"lw-title",id:o},t),i.element),n?p("p",{class:"lw-lead"},n):null,a,s,l);e.append(u);let c=[()=>u.remove()],d=new Map,f=[()=>d.clear()];c.push(it(()=>f.forEach(m=>m()))),c.push(at(u,()=>f.forEach(m=>m())));let h=0;return c.push(()=>clearTimeout(h)),{root:u,body:a,add:(...m)=>a.append(...m),announce(m){clearTimeout(h),h=setTimeout(()=>{l.textContent=m},500)},readout(m){s.textContent!==m&&(s.textContent=m)},colour(m){return u.isConnected?(d.has(m)||d.set(m,st(u,`var(--lw-${m})`)),d.get(m)):lt},onTheme:m=>f.push(m),onCleanup:m=>c.push(m),destroy(){for(;c.length;)c.pop()()}}}function ot(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var lt=[128,128,128];function at(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function st(e,t){let n=p("span",{style:`color: ${t}`});e.append(n);let r=p("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var v=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,xe=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function it(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var q=(...e)=>p("div",{class:"lw-row"},...e),z=(...e)=>p("div",{class:"lw-column"},...e),Me=(...e)=>p("div",{class:"lw-columns"},...e),P=(e,...t)=>p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},e),...t),ct=e=>e.toFixed(2).replace("-","−");function _({label:e,min:t,max:n,step:r,value:o,format:l=ct,onInput:s=()=>{}}){let a=N(),i=p("input",{type:"range",id:a,min:t,max:n,step:r,value:o,...k}),u=p("output",{for:a,class:"lw-value"}),c=()=>{u.textContent=l(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),s(i.valueAsNumber)}),c(),{element:p("div",{class:"lw-slider"},p("label",{for:a},e),i,u),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,c()}}}function I({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let l=p("span",{},e??""),s=p("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...k},t?be(t):null,e?l:null);return{element:s,get disabled(){return s.disabled},set disabled(a){s.disabled=a},set label(a){l.textContent=a},set icon(a){s.querySelector("svg").replaceWith(be(a))}}}function ke({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=p("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...k},p("span",{class:"lw-lamp","aria-hidden":"true"}),e),l=()=>o.getAttribute("aria-pressed")==="true",s=a=>o.setAttribute("aria-pressed",String(a));return o.addEventListener("click",()=>{s(!l()),r(l())}),{element:o,get value(){return l()},set value(a){s(a)}}}function le({label:e,options:t,value:n,onChange:r=()=>{}}){let o=N(),l=t.map(a=>typeof a=="string"?{value:a,label:a}:a),s=p("select",{id:o,...k},...l.map(a=>p("option",{value:a.value},a.label)));return n!==void 0&&(s.value=n),s.addEventListener("change",()=>r(s.value)),{element:p("div",{class:"lw-field"},p("label",{for:o},e),s),get value(){return s.value},set value(a){s.value=a}}}function ae({label:e,options:t,value:n,onChange:r=()=>{}}){let o=N(),l=t.map(i=>typeof i=="string"?{value:i,label:i}:i),s=l.map(i=>p("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??l[0].value),onchange:()=>r(i.value),...k})),a=l.map((i,u)=>p("label",{title:i.title},s[u],p("span",{},i.label)));return{element:p("fieldset",{class:"lw-choice"},p("legend",{},e),p("div",{class:"lw-bar"},...a)),get value(){return s.find(i=>i.checked).value},set value(i){s.forEach(u=>{u.checked=u.value===i})}}}function Ee({value:e=0,onChange:t=()=>{}}){let n=N(),r=p("input",{type:"number",id:n,min:0,max:9999,step:1,value:e,inputmode:"numeric",...k}),o=()=>Math.min(9999,Math.max(0,Math.round(r.valueAsNumber)||0));return r.addEventListener("input",()=>{r.value!==""&&t(o())}),r.addEventListener("change",()=>{r.value=o()}),{element:p("div",{class:"lw-field lw-seed"},p("label",{for:n},"seed"),r),get value(){return o()},set value(l){r.value=l}}}function se(e,{label:t,height:n,draw:r}){let o=p("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),l=o.getContext("2d");function s(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=o;if(!u||!c)return;let d=Math.round(u*i),f=Math.round(c*i);(o.width!==d||o.height!==f)&&Object.assign(o,{width:d,height:f}),l.setTransform(i,0,0,i,0,0),l.clearRect(0,0,u,c),l.font=`12px ${getComputedStyle(o).fontFamily}`,r(l,u,c)}let a=new ResizeObserver(s);return a.observe(o),e.onCleanup(()=>a.disconnect()),e.onTheme(s),{element:o,redraw:s,describe:i=>o.setAttribute("aria-label",i)}}function Ce(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let l=e.getBoundingClientRect();t((r.clientX-l.left)/l.width*e.width,(r.clientY-l.top)/l.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let l of o.length?o:[r])n(l,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}function ut(e,t){let n=0,r=0,o=!1,l=!0;function s(c){if(n=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(c-r)/1e3)),r=c,a()}function a(){o&&l&&!n&&(n=requestAnimationFrame(s))}let i=new IntersectionObserver(c=>{l=c.at(-1).isIntersecting,r=performance.now(),a()});i.observe(e.root);let u=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{u(),i.disconnect()}),{start(){o=!0,r=performance.now(),a()},stop:u,get running(){return o}}}var dt=12,Ae=2;function Ie(e,{onStep:t,onFrame:n,onReset:r,onRest:o=()=>{},rate:l=()=>30,stride:s=1,smooth:a=!1}){let i=0,u=0,c=ut(e,g=>{let b=nt();if(i+=g*(b&&!a?Math.min(l(),Ae):l()),u+=g,i<1)return;let M=performance.now()+dt;for(;i>=1;){if(i-=1,t()===!1){d(!1);break}performance.now()>M&&(i=0)}b&&a&&c.running&&u<1/Ae||(u=0,n())});function d(g){g!==c.running&&(i=1,g?c.start():c.stop(),f.label=g?"Pause":"Play",f.icon=g?"pause":"play",g||o())}let f=I({label:"Play",icon:"play",primary:!0,onClick:()=>d(!c.running)}),h=I({label:"Step",icon:"step",onClick:()=>{d(!1);for(let g=0;g<s;g++)t();n(),o()}}),m=I({label:"Reset",icon:"reset",onClick:()=>{d(!1),r(),n(),o()}});return{element:p("div",{class:"lw-player"},f.element,h.element,m.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return c.running}}}var pt="AGFzbQEAAAABCgFgBn9/f39/fwADAgEABQMBAAEHDwIDbWVtAgAFZ2VtbVQAAAqYAwGVAwIIfwZ7IANBAnQhDCAEQQJ0IQ0DQEEAIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETIAAgBkECdGohCSABIAdBAnRqIQogBSEIA0AgCv0ABAAhDiAJ/QAEACEPIBAgDyAP/Q0AAQIDAAECAwABAgMAAQIDIA795gH95AEhECARIA8gD/0NBAUGBwQFBgcEBQYHBAUGByAO/eYB/eQBIREgEiAPIA/9DQgJCgsICQoLCAkKCwgJCgsgDv3mAf3kASESIBMgDyAP/Q0MDQ4PDA0ODwwNDg8MDQ4PIA795gH95AEhEyAJIAxqIQkgCiANaiEKIAhBAWsiCA0ACyACIAYgBGwgB2pBAnRqIQsgCyAQ/QsEACALIA1qIQsgCyAR/QsEACALIA1qIQsgCyAS/QsEACALIA1qIQsgCyAT/QsEACAHQQRqIgcgBEkNAAsgBkEEaiIGIANJDQALCw==";var S=ft();function ft(){try{let e=Uint8Array.from(atob(pt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function H(e,t,n,r,o,l){if(!S||r%4||o%4)return ht(e,t,n,r,o,l);let s=l*r,a=s+l*o,i=mt(a+r*o);i.set(e.subarray(0,l*r)),i.set(t.subarray(0,l*o),s),S.gemmT(0,4*s,4*a,r,o,l),n.set(i.subarray(a,a+r*o))}var ie=new Float32Array(0);function mt(e){let t=4*e-S.mem.buffer.byteLength;return t>0&&S.mem.grow(Math.ceil(t/65536)),ie.buffer!==S.mem.buffer&&(ie=new Float32Array(S.mem.buffer)),ie}function ht(e,t,n,r,o,l){n.fill(0,0,r*o);for(let s=0;s<r;s++)for(let a=0;a<l;a++){let i=e[a*r+s];for(let u=s*o,c=a*o;u<(s+1)*o;u++,c++)n[u]+=i*t[c]}}function Q(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let a=Math.imul(t^t>>>16,569420461);return a=Math.imul(a^a>>>15,1935289751),a^a>>>15},r=n(),o=n(),l=n(),s=n();return function(){let i=Math.imul(o,5),u=Math.imul(i<<7|i>>>25,9),c=o<<9;return l^=r,s^=o,o^=l,r^=s,l^=c,s=s<<11|s>>>21,(u>>>0)/4294967296}}function D(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function W(e,t){for(let n=0;n<t.length;n++)t[n]=D(e);return t}var V=2,gt=16,Ge=(e,t,n)=>Math.min(n,Math.max(t,e));function Se(e,t,n=Math.SQRT2){let r=e.slice(1).map((o,l)=>{let s=e[l],a=c=>new Float32Array(c),i=W(t,a(s*o)),u=n/Math.sqrt(s);for(let c=0;c<i.length;c++)i[c]*=u;return{inputs:s,outputs:o,weight:i,bias:a(o),weightGradient:a(s*o),biasGradient:a(o),turned:a(s*o)}});return{sizes:e,layers:r,room:0}}function wt(e,t){if(e.room>=t)return;let n=l=>new Float32Array(l*t),r=Math.max(...e.sizes),{sizes:o}=e;Object.assign(e,{room:t,x:n(o[0]),slopes:n(o.at(-1))}),Object.assign(e,{outputs:n(o.at(-1)),inputGradient:n(o[0])}),e.scratch=[n(r),n(r)];for(let l of e.layers)l.output=n(l.outputs),l.inputGradient=n(l.inputs)}function Y(e,t,n){let{layers:r,sizes:o}=e,l=gt+4*Math.ceil(n/4);wt(e,l),Object.assign(e,{n,samples:l});let s=L(t,n,o[0],e.x,l);return r.forEach(({inputs:a,outputs:i,weight:u,bias:c,turned:d,output:f},h)=>{H(L(u,i,a,d),s,f,i,l,a);let m=h<r.length-1?0:-1/0;for(let g=0;g<i;g++)bt(f,g*l,l,c[g],m);s=f}),Oe(s,n,o.at(-1),e.outputs,l)}function bt(e,t,n,r,o){for(let l=t;l<t+n;l++)e[l]=Math.max(e[l]+r,o)}function vt(e,t,n){for(let r=0;r<n;r++)e[r]*=+(t[r]>0)}function U(e,t,{parameters:n=!0,inputs:r=!0}={}){let{layers:o,sizes:l,n:s,samples:a}=e,i=L(t,s,l.at(-1),e.slopes,a);for(let u=o.length-1;u>=0;u--){let c=o[u],d=u?o[u-1].output:e.x;if(n&&At(c,i,d,a,e.scratch),u===0&&!r)return null;H(c.weight,i,c.inputGradient,c.inputs,a,c.outputs),i=c.inputGradient,u&&vt(i,d,a*c.inputs)}return Oe(i,s,l[0],e.inputGradient,a)}function At({inputs:e,outputs:t,weightGradient:n,biasGradient:r},o,l,s,a){for(let c=0;c<t;c++)r[c]=yt(o,c*s,s);if(e%4||t%4){for(let c=0;c<t;c++)for(let d=0;d<e;d++)n[c*e+d]=xt(o,c*s,l,d*s,s);return}let[i,u]=a;L(o,t,s,i),L(l,e,s,u),H(i,u,n,t,e,s)}function yt(e,t,n){let r=0;for(let o=t;o<t+n;o++)r+=e[o];return r}function xt(e,t,n,r,o){let l=0;for(let s=0;s<o;s++)l+=e[t+s]*n[r+s];return l}function L(e,t,n,r,o=t){for(let l=0,s=0;l<n;l++){for(let a=0,i=l;a<t;a++,i+=n)r[s++]=e[i];for(let a=t;a<o;a++)r[s++]=0}return r}function Oe(e,t,n,r,o){for(let l=0,s=0;l<t;l++)for(let a=0;a<n;a++)r[s++]=e[a*o+l];return r.subarray(0,t*n)}function De(e){return{slots:e.layers.flatMap(n=>["weight","bias"].map(r=>({value:n[r],gradient:n[`${r}Gradient`],mean:new Float32Array(n[r].length),square:new Float32Array(n[r].length)}))),steps:0}}function Ne(e,t,{beta1:n=.5,beta2:r=.999,epsilon:o=1e-8}={}){e.steps+=1;let l=t/(1-n**e.steps),s=1/Math.sqrt(1-r**e.steps);for(let{value:a,gradient:i,mean:u,square:c}of e.slots)for(let d=0;d<a.length;d++){let f=i[d];u[d]=n*u[d]+(1-n)*f,c[d]=r*c[d]+(1-r)*f*f,a[d]-=l*u[d]/(Math.sqrt(c[d])*s+o)}}var R=e=>1/(1+Math.exp(-e)),J=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),Fe={real:{value:e=>J(-e),slope:e=>-R(-e)},fake:{value:J,slope:R},verdict:e=>2*R(e)-1},ue={"non-saturating":{...Fe,label:"non-saturating",generator:{value:e=>J(-e),slope:e=>-R(-e)}},minimax:{...Fe,label:"minimax",generator:{value:e=>-J(e),slope:e=>-R(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>Mt(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>Ge(2*e-1,-1,1)}};function Mt(e,t){for(let{weight:n,bias:r}of e.layers)for(let o of[n,r])for(let l=0;l<o.length;l++)o[l]=Ge(o[l],-t,t)}function Pe({width:e,random:t,source:n,batch:r=256,loss:o="non-saturating",...l}){let s=Se([V,e,e,2],t),a=Se([2,e,e,1],t);return{generator:s,discriminator:a,adam:{generator:De(s),discriminator:De(a)},random:t,source:n,batch:r,loss:ue[o],rates:{generator:.001,discriminator:.001},k:1,clip:.1,updates:{discriminator:kt,generator:Et},steps:0,losses:{generator:NaN,discriminator:NaN},noise:new Float32Array(V*r),points:new Float32Array(4*r),slopes:new Float32Array(2*r),...l}}function Qe(e){for(let t=0;t<e.k;t++)e.updates.discriminator(e);return e.updates.generator(e),e.steps+=1,Number.isFinite(e.losses.discriminator)&&Number.isFinite(e.losses.generator)}function kt(e,t=W(e.random,e.noise),n=null){let{discriminator:r,batch:o,points:l,slopes:s,loss:a}=e;l.set(F(e,t),2*o),n?l.set(n):e.source(l.subarray(0,2*o));let i=Y(r,l,2*o);e.losses.discriminator=ce(a.real,i,s,0,o)+ce(a.fake,i,s,o,2*o),U(r,s,{inputs:!1}),Ne(e.adam.discriminator,e.rates.discriminator),a.after?.(r,e)}function Et(e,t=W(e.random,e.noise)){let{generator:n,discriminator:r,batch:o,slopes:l,loss:s}=e,a=Y(r,F(e,t),o);e.losses.generator=ce(s.generator,a,l,0,o),U(n,U(r,l,{parameters:!1})),Ne(e.adam.generator,e.rates.generator)}function ce({value:e,slope:t},n,r,o,l){let s=0;for(let a=o;a<l;a++)s+=e(n[a]),r[a]=t(n[a])/(l-o);return s/(l-o)}var F=(e,t)=>Y(e.generator,t,t.length/V),de=(e,t)=>Y(e.discriminator,t,t.length/2);function Re(e,t){let n=de(e,t),r=n.map(o=>-e.loss.generator.slope(o));return U(e.discriminator,r,{parameters:!1})}var pe=(e,t)=>Float32Array.from({length:V*t},()=>D(e));var fe=.05,Ct=20,It=20,St=.02,me={ring:{label:"ring of 8",truth:()=>Le(Dt(8,2))},grid:{label:"5 × 5 grid",truth:()=>Le(Ft(5,1))},spiral:{label:"spiral",truth:()=>K([Gt()])},moons:{label:"two moons",truth:()=>K(Ot())}},Dt=(e,t)=>Array.from({length:e},(n,r)=>[t*Math.cos(2*Math.PI*r/e),t*Math.sin(2*Math.PI*r/e)]);function Ft(e,t){let n=Array.from({length:e},(r,o)=>t*(o-(e-1)/2));return n.flatMap(r=>n.map(o=>[r,o]))}var Gt=()=>Te(Math.PI/2,3*Math.PI,e=>[e/4*Math.cos(e),e/4*Math.sin(e)]);function Ot(){let e=(t,n,r)=>Te(0,Math.PI,o=>[1.4*(r*Math.cos(o)+t),1.4*(r*Math.sin(o)+n)]);return[e(-.5,-.25,1),e(.5,.25,-1)]}var Te=(e,t,n)=>Array.from({length:401},(r,o)=>n(e+(t-e)*o/400)),Le=e=>({points:Float64Array.from(e.flat()),piece:Int32Array.from(e.keys()),pieces:e.length,curve:!1});function K(e){let t=e.flatMap(Nt),n=t.length;if(!n)return null;let r=Math.min(n,It);return{points:Float64Array.from(t.flat()),piece:Int32Array.from({length:n},(o,l)=>Math.floor(l*r/n)),pieces:r,curve:!0}}function Nt(e){if(e.length<2)return e;let t=e.slice(1).map(([a,i],u)=>Math.hypot(a-e[u][0],i-e[u][1])),n=t.reduce((a,i)=>a+i,0),r=Math.max(1,Math.round(n/St)),o=[],l=0,s=0;for(let a=0;a<=r;a++){let i=n*a/r;for(;l<t.length-1&&s+t[l]<i;)s+=t[l++];let u=t[l]?Math.min(1,(i-s)/t[l]):0;o.push([0,1].map(c=>e[l][c]+u*(e[l+1][c]-e[l][c])))}return o}function Z({points:e},t,n){let r=e.length/2;for(let o=0;o<n.length;o+=2){let l=2*Math.floor(r*t());n[o]=e[l]+fe*D(t),n[o+1]=e[l+1]+fe*D(t)}return n}function he({points:e,piece:t,pieces:n},r){let o=new Int32Array(n),l=(3*fe)**2,s=0;for(let a=0;a<r.length;a+=2){let i=1/0,u=0;for(let c=0;c<e.length;c+=2){let d=r[a]-e[c],f=r[a+1]-e[c+1],h=d*d+f*f;h<i&&([i,u]=[h,c/2])}i>l||(s+=1,o[t[u]]+=1)}return{covered:o.filter(a=>a>=Ct).length,share:s/(r.length/2)}}function T(e,t,n,r){return Object.assign(l=>n+(r-n)*(l-e)/(t-e),{back:l=>e+(t-e)*(l-n)/(r-n)})}function E(e,t,n,r,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:n,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[l,s]of r)e.lineTo(l,s);e.stroke(),e.setLineDash([])}function X(e,t,n,r,o){e.fillStyle=t,e.beginPath(),e.arc(n,r,o,0,2*Math.PI),e.fill()}function $(e,t,n,r,o,l={}){let{colour:s="ink",align:a="left",baseline:i="middle",halo:u=!1,bold:c=!1}=l,d=e.font;c&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:a,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:v(t.colour("paper"))}),e.strokeText(n,r,o)),e.fillStyle=v(t.colour(s)),e.fillText(n,r,o),e.font=d}var $e=(e,t,n)=>Math.min(n,Math.max(t,e));var y=3,x=44,Pt=[-2.33,-1.2816,-.8416,-.5244,-.2533,0,.2533,.5244,.8416,1.2816,2.33],ee=41,Qt=36,Be=Float32Array.from({length:2*x*x},(e,t)=>{let n=t>>1,r=o=>2*y*(o+.5)/x-y;return t%2?-r(Math.floor(n/x)):r(n%x)}),je=Float32Array.from([0,1].flatMap(e=>Pt.flatMap(t=>Array.from({length:ee},(n,r)=>{let o=2.33*(2*r/(ee-1)-1);return e?[o,t]:[t,o]})).flat()));function qe(e,t){if(t)return e.map(t);let n=e.reduce((o,l)=>Math.min(o,l)),r=e.reduce((o,l)=>Math.max(o,l));return e.map(o=>2*(o-n)/(r-n||1)-1)}function ze(){let e=Object.assign(document.createElement("canvas"),{width:x,height:x}),t=e.getContext("2d"),n=t.createImageData(x,x);return{canvas:e,paint(r,o){let l=r.colour("paper"),s=[r.colour("orange"),r.colour("blue")];o.forEach((a,i)=>{let u=xe(l,s[a>0?1:0],.5*Math.abs(a));for(let c=0;c<3;c++)n.data[4*i+c]=u[c];n.data[4*i+3]=255}),t.putImageData(n,0,0)}}}function _e(e,t,n,r,{field:o,grid:l,real:s,fake:a,arrows:i,hint:u}){let c=T(-y,y,0,t),d=T(y,-y,0,n);if(e.imageSmoothingEnabled=!0,o&&e.drawImage(o,0,0,t,n),l&&Tt(e,r,l,c,d),s&&Rt(e,v(r.colour("blue"),.75),s,c,d),a)for(let f=0;f<a.length;f+=2)Lt(e,r,c(a[f]),d(a[f+1]));i&&$t(e,r,i,c,d),u&&$(e,r,u,t/2,n/2,{align:"center",halo:!0,bold:!0})}function Rt(e,t,n,r,o){e.fillStyle=t;for(let l=0;l<n.length;l+=2)e.fillRect(r(n[l])-1.5,o(n[l+1])-1.5,3,3)}function Lt(e,t,n,r){X(e,v(t.colour("paper"),.8),n,r,3.1),X(e,v(t.colour("orange")),n,r,2.2)}function Tt(e,t,n,r,o){let l=v(t.colour("ink"),.4);for(let s=0;s<n.length;s+=2*ee){let a=Array.from({length:ee},(i,u)=>[r(n[s+2*u]),o(n[s+2*u+1])]);E(e,l,.9,a)}}function $t(e,t,{points:n,pulls:r},o,l){let s=v(t.colour("ink"),.85);for(let a=0;a<n.length;a+=2){let i=Math.hypot(r[a],r[a+1]),u=Bt(i);if(u<1.5)continue;let c=[o(n[a]),l(n[a+1])],d=[r[a]/i,-r[a+1]/i],f=(m,g)=>[c[0]+m*d[0]-g*d[1],c[1]+m*d[1]+g*d[0]],h=Math.min(5,u/2);E(e,s,1.3,[c,f(u,0)]),E(e,s,1.3,[f(u-h,h/2),f(u,0),f(u-h,-h/2)])}}var Bt=e=>Qt*Math.sqrt(e)/(1+Math.sqrt(e));function He(e,t,n,r,{history:o,curves:l,bottom:s=0,top:a,goal:i,format:u,steps:c}){let h=T(0,Math.max(200,c),46,t-8),m=T(s,a,n-18,8),g=v(r.colour("line"));for(let b of[s,a])E(e,g,1,[[46,m(b)],[t-8,m(b)]]),$(e,r,u(b),40,m(b),{align:"right",colour:"muted"});i!==void 0&&E(e,v(r.colour("muted")),1,[[46,m(i)],[t-8,m(i)]],[4,4]),$(e,r,"0",46,n-6,{align:"center",colour:"muted"}),$(e,r,`${Math.max(200,c)} steps`,t-8,n-6,{align:"right",colour:"muted"});for(let{key:b,colour:M}of l){let C=o.map(O=>[h(O.step),$e(m(O[b]),2,n-16)]);E(e,v(r.colour(M)),2,C),C.length&&X(e,v(r.colour(M)),...C.at(-1),3)}}function We(e,t,n){let r=Ee({value:t.get("seed"),onChange:l=>{t.set("seed",l),t.save_changes(),n()}}),o=()=>{t.get("seed")!==r.value&&(r.value=t.get("seed"),n())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),r}var Ve=`.lw .gl-plane {
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
`;var G="drawing",re=300,qt=45,Ye=2500,zt=25,_t=400,B=[1e-4,2e-4,3e-4,5e-4,.001,.002,.003,.005,.01],Ht=[32,64],Wt=60,Vt=1e6;function Ut({model:e,el:t}){let n=ye(t,{css:Ve,title:"GAN lab",lead:"Press Play: the generator G bends its plane of noise until its orange points lie on the blue data. The discriminator D colours the plane: blue where it says real, orange where it says generated."}),r=Jt(),o=Yt(n,e,{restart:a,changed:i,redraw:d,act:u}),l=Kt(n,r,o),s=Ie(n,{onStep:()=>Je(r,f=>Qe(f)),onFrame(){s.playing&&performance.now()-c<Wt||d()},onReset:()=>{o.reset(),r.strokes=[],a()},onRest:()=>n.announce(te(r)),rate:()=>o.speed(),smooth:!0});function a(){r.start(o.state()),l.retouch(),d()}function i(){r.tune(o.state()),d()}function u(f){s.pause(),Je(r,h=>(h.updates[f](h),Number.isFinite(h.losses[f]))),d(),n.announce(te(r))}let c=0;function d(){l.draw(),n.readout(te(r)),c=performance.now()}return l.onDrawing(f=>{r.redrawn(f),d()}),n.add(q(s.element,o.sides,o.seed.element),q(...o.choices),Me(z(l.plane,q(...o.layers)),z(l.charts,o.sliders))),a(),n.destroy}function Jt(){let e={strokes:[],start(t){let n=Q(t.seed);e.random=Q(t.seed+1e4),e.state=t,e.truth=Ue(t.data,e.strokes);let r=o=>e.truth?Z(e.truth,n,o):o.fill(0);e.game=Pe({width:t.width,loss:t.loss,random:n,source:r}),Object.assign(e,{moves:0,broken:!1,history:[],every:zt}),e.noise=pe(e.random,re),e.tune(t),e.look()},tune(t){e.state=t,Object.assign(e.game,{k:t.k,clip:t.clip}),e.game.rates={generator:t.rateG,discriminator:t.rateD}},redrawn(t){e.strokes=t,e.truth=Ue(G,t),e.look()},look(){e.real=e.truth&&Z(e.truth,Q(e.state.seed),new Float32Array(2*re)),e.best=e.truth&&he(e.truth,Z(e.truth,Q(1),new Float32Array(2*Ye))).share,Ke(e)}};return e}var Ue=(e,t)=>e===G?K(t):me[e].truth();function Je(e,t){return!e.truth||e.broken?!1:(e.broken=!t(e.game),e.moves+=1,e.moves%e.every===0&&Ke(e),!e.broken)}function Ke(e){let{game:t,truth:n,history:r}=e;if(!n)return;e.score=he(n,F(t,pe(e.random,Ye)));let o={step:e.moves,...e.score,d:t.losses.discriminator,g:t.losses.generator};r.at(-1)?.step===o.step&&r.pop(),r.push(o),!(r.length<=_t)&&(e.history=r.filter((l,s)=>s%2===0),e.every*=2)}function Yt(e,t,{restart:n,changed:r,redraw:o,act:l}){let s=w=>t.get(w),a=le({label:"data",options:[...Object.entries(me).map(([w,{label:A}])=>({value:w,label:A})),{value:G,label:"your drawing"}],value:s("data"),onChange:n}),i=le({label:"loss",options:Object.entries(ue).map(([w,{label:A}])=>({value:w,label:A})),value:s("loss"),onChange:()=>{ne(),n()}}),u=ae({label:"hidden units",options:Ht.map(w=>({value:String(w),label:`${w} + ${w}`})),value:String(s("width")),onChange:n}),c=ae({label:"speed",options:[{value:"slow",label:"slow"},{value:"fast",label:"fast"}],value:"fast"}),d=(w,A)=>_({label:w,min:0,max:B.length-1,step:1,value:B.indexOf(s(A)),format:oe=>String(B[oe]),onInput:r}),f=d("learning rate of D","rate_d"),h=d("learning rate of G","rate_g"),m=w=>w.toFixed(0),g=_({label:"steps of D per step of G",min:1,max:10,step:1,value:s("k"),format:m,onInput:r}),b=_({label:"D's weights clipped at ±",min:-2,max:0,step:.1,value:-1,format:w=>(10**w).toPrecision(2),onInput:r}),M=(w,A,oe)=>ke({label:w,value:A,title:oe,onChange:o}),C={field:M("verdict",!0,"Blue where D says real, orange where it says generated"),grid:M("grid",!1,"Lines of the plane of noise as G bends them; a tenth of the samples between two"),arrows:M("gradients",!1,"Where the loss of G pulls its samples: the longer, the steeper")},O=We(e,t,n),ge=(w,A)=>I({label:w,title:`One step of ${w[0]} alone`,onClick:()=>l(A)}).element,ne=()=>{b.element.hidden=i.value!=="wasserstein"};ne();let Ze=[a,i,u,f,h,g,b].map(w=>w.value);return{seed:O,layers:Object.values(C).map(w=>w.element),sides:p("div",{class:"lw-player"},ge("D alone","discriminator"),ge("G alone","generator")),choices:[a.element,i.element,u.element,c.element],sliders:p("div",{},...[f,h,g,b].map(w=>w.element)),shows:w=>C[w].value,speed:()=>c.value==="slow"?10:Vt,reset(){[a,i,u,f,h,g,b].forEach((w,A)=>{w.value=Ze[A]}),ne()},state:()=>({data:a.value,loss:i.value,width:Number(u.value),rateD:B[f.value],rateG:B[h.value],k:g.value,clip:10**b.value,seed:O.value})}}function Kt(e,t,n){let r=ze(),o=se(e,{label:"",height:360,draw:(h,m,g)=>_e(h,m,g,e,tr(e,t,n,r))});o.element.classList.add("gl-plane");let l=h=>se(e,{label:"",height:92,draw:(m,g,b)=>He(m,g,b,e,{history:t.history,steps:t.moves,...h()})}),s=l(()=>({curves:[{key:"covered",colour:"purple"}],top:t.truth?.pieces??1,format:String})),a=l(()=>({curves:[{key:"share",colour:"green"}],top:1,goal:t.best??void 0,format:j})),i=l(()=>({curves:Xt,...er(t.history),format:Zt})),u=[0,1].map(()=>p("span")),c=null,d=p("span",{},"losses of ",p("span",{class:"gl-real"},"D")," and ",p("span",{class:"gl-fake"},"G")),f=p("span",{class:"gl-key"},p("span",{class:"gl-real"},"■ data"),p("span",{class:"gl-fake"},"● generated"));return{plane:P(f,o.element),charts:z(P(u[0],s.element),P(u[1],a.element),P(d,i.element)),onDrawing:h=>rr(o.element,t,h),retouch:()=>o.element.classList.toggle("gl-still",t.state.data!==G),draw(){let{truth:h,score:m}=t,g=h?.curve?"stretches of the curve":"modes";if(u[0].textContent=h?`${g} covered: ${m.covered} of ${h.pieces}`:"stretches covered",u[1].textContent=h?`samples of high quality: ${j(m.share)}`:"samples of high quality",o.redraw(),o.describe(`The plane with ${re} real and ${re} generated samples. ${te(t)}`),!(c===t.history.at(-1)&&c)){c=t.history.at(-1);for(let b of[s,a,i])b.redraw();s.describe(`Covered over ${t.moves} steps, now ${m?.covered??0}.`),a.describe(`Share of samples within 3 standard deviations over ${t.moves} steps, now ${j(m?.share??0)}.`),i.describe(`Losses of D and G over ${t.moves} steps.`)}}}}var Zt=e=>Math.abs(e)<.05?"0.0":e.toFixed(1).replace("-","−"),Xt=[{key:"d",colour:"blue"},{key:"g",colour:"orange"}];function er(e){let t=e.flatMap(({d:r,g:o})=>[r,o]).filter(Number.isFinite);if(!t.length)return{bottom:0,top:1};let n=Math.min(0,...t);return{bottom:n,top:Math.max(0,...t)||(n?0:1)}}function tr(e,t,n,r){let{game:o,state:l}=t;n.shows("field")&&r.paint(e,qe(de(o,Be),o.loss.verdict));let s=n.shows("grid")?Float32Array.from(F(o,je)):null,a=Float32Array.from(F(o,t.noise)),i=a.subarray(0,2*qt);return{field:n.shows("field")?r.canvas:null,grid:s,real:t.real,fake:a,arrows:n.shows("arrows")?{points:i,pulls:Re(o,i)}:null,hint:l.data===G&&!t.truth?"draw the data here":null}}function rr(e,t,n){let r=null;Ce(e,(o,l,s)=>{if(t.state.data!==G)return;let a=[2*y*o/e.width-y,y-2*y*l/e.height];s==="start"?(r=[a],t.strokes=[...t.strokes,r]):r?.push(a),n(t.strokes),s==="end"&&(r=null)})}var j=e=>`${Math.round(100*e)} %`;function te({truth:e,broken:t,moves:n,score:r,best:o,state:l}){if(!e)return"An empty plane: draw some lines with mouse, pen or finger, then press Play.";if(t)return"The numbers have overflowed: lower a learning rate and press Reset.";let s=e.curve?"stretches":"modes";return`${`Step ${n}: ${r.covered} of ${e.pieces} ${s}, ${j(r.share)} of the samples within 3σ of the data (the data themselves: ${j(o)}).`} ${nr(e,n,r,l)}`}function nr({pieces:e},t,{covered:n,share:r},{loss:o,k:l}){return t===0?"Nothing is learned yet.":n===e?r>.8?"All are found.":"All are found, with strays between them.":r>.8?"What G makes is good, but blue without orange points on it is left out.":o==="wasserstein"&&l<3?"A critic has to keep ahead of G: give it 5 steps for each of G's.":r>.4?"Blue without orange points on it is data that G leaves out.":"G has not found its way yet."}var Fr={render:Ut};export{Fr as default};
