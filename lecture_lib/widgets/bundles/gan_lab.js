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
`;function f(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var st=Math.random().toString(36).slice(2,8),it=0,P=()=>`lw-${st}-${++it}`,k={"data-lm-suppress-shortcuts":"true"},ct={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function xe(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",ct[e]),t.append(n),t}function Me(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(f("style",{"data-lecture-kit":!0},t))}var ut=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Ee(e,{title:t,lead:n,css:r}){Me(e,ye),r&&Me(e,r);let o=P(),a=f("p",{class:"lw-voice",role:"status","aria-live":"polite"}),s=f("p",{class:"lw-readout"}),l=f("div",{class:"lw-body"}),i=C({icon:"enlarge",title:"Full screen",onClick:()=>dt(u)});i.element.hidden=!document.fullscreenEnabled;let u=f("div",{class:"lw",role:"group","aria-labelledby":o,...k},f("div",{class:"lw-head"},f("div",{class:"lw-title",id:o},t),i.element),n?f("p",{class:"lw-lead"},n):null,l,s,a);e.append(u);let c=[()=>u.remove()],d=new Map,h=[()=>d.clear()];c.push(mt(()=>h.forEach(p=>p()))),c.push(ft(u,()=>h.forEach(p=>p())));let m=0;return c.push(()=>clearTimeout(m)),{root:u,body:l,add:(...p)=>l.append(...p),announce(p){clearTimeout(m),m=setTimeout(()=>{a.textContent=p},500)},readout(p){s.textContent!==p&&(s.textContent=p)},colour(p){return u.isConnected?(d.has(p)||d.set(p,ht(u,`var(--lw-${p})`)),d.get(p)):pt},onTheme:p=>h.push(p),onCleanup:p=>c.push(p),destroy(){for(;c.length;)c.pop()()}}}function dt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var pt=[128,128,128];function ft(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function ht(e,t){let n=f("span",{style:`color: ${t}`});e.append(n);let r=f("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var x=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,Ce=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function mt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var j=(...e)=>f("div",{class:"lw-row"},...e),q=(...e)=>f("div",{class:"lw-column"},...e),ke=(...e)=>f("div",{class:"lw-columns"},...e),O=(e,...t)=>f("div",{class:"lw-figure"},f("div",{class:"lw-heading"},e),...t),gt=e=>e.toFixed(2).replace("-","−");function H({label:e,min:t,max:n,step:r,value:o,format:a=gt,onInput:s=()=>{}}){let l=P(),i=f("input",{type:"range",id:l,min:t,max:n,step:r,value:o,...k}),u=f("output",{for:l,class:"lw-value"}),c=()=>{u.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),s(i.valueAsNumber)}),c(),{element:f("div",{class:"lw-slider"},f("label",{for:l},e),i,u),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,c()}}}function C({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=f("span",{},e??""),s=f("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...k},t?xe(t):null,e?a:null);return{element:s,get disabled(){return s.disabled},set disabled(l){s.disabled=l},set label(l){a.textContent=l},set icon(l){s.querySelector("svg").replaceWith(xe(l))}}}function Se({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=f("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...k},f("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",s=l=>o.setAttribute("aria-pressed",String(l));return o.addEventListener("click",()=>{s(!a()),r(a())}),{element:o,get value(){return a()},set value(l){s(l)}}}function le({label:e,options:t,value:n,onChange:r=()=>{}}){let o=P(),a=t.map(l=>typeof l=="string"?{value:l,label:l}:l),s=f("select",{id:o,...k},...a.map(l=>f("option",{value:l.value},l.label)));return n!==void 0&&(s.value=n),s.addEventListener("change",()=>r(s.value)),{element:f("div",{class:"lw-field"},f("label",{for:o},e),s),get value(){return s.value},set value(l){s.value=l}}}function se({label:e,options:t,value:n,onChange:r=()=>{}}){let o=P(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),s=a.map(i=>f("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??a[0].value),onchange:()=>r(i.value),...k})),l=a.map((i,u)=>f("label",{title:i.title},s[u],f("span",{},i.label)));return{element:f("fieldset",{class:"lw-choice"},f("legend",{},e),f("div",{class:"lw-bar"},...l)),get value(){return s.find(i=>i.checked).value},set value(i){s.forEach(u=>{u.checked=u.value===i})}}}function Be({value:e=0,onChange:t=()=>{}}){let n=P(),r=f("input",{type:"number",id:n,min:0,max:9999,step:1,value:e,inputmode:"numeric",...k}),o=()=>Math.min(9999,Math.max(0,Math.round(r.valueAsNumber)||0));return r.addEventListener("input",()=>{r.value!==""&&t(o())}),r.addEventListener("change",()=>{r.value=o()}),{element:f("div",{class:"lw-field lw-seed"},f("label",{for:n},"seed"),r),get value(){return o()},set value(a){r.value=a}}}function ie(e,{label:t,height:n,draw:r}){let o=f("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function s(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=o;if(!u||!c)return;let d=Math.round(u*i),h=Math.round(c*i);(o.width!==d||o.height!==h)&&Object.assign(o,{width:d,height:h}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,u,c),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,u,c)}let l=new ResizeObserver(s);return l.observe(o),e.onCleanup(()=>l.disconnect()),e.onTheme(s),{element:o,redraw:s,describe:i=>o.setAttribute("aria-label",i)}}function De(e,t){e.classList.add("lw-draggable");let n=(r,o)=>{let a=e.getBoundingClientRect();t((r.clientX-a.left)/a.width*e.width,(r.clientY-a.top)/a.height*e.height,o)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),n(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let o=r.getCoalescedEvents?.()??[];for(let a of o.length?o:[r])n(a,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,o=>{e.hasPointerCapture(o.pointerId)&&n(o,"end")})}function wt(e,t){let n=0,r=0,o=!1,a=!0;function s(c){if(n=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(c-r)/1e3)),r=c,l()}function l(){o&&a&&!n&&(n=requestAnimationFrame(s))}let i=new IntersectionObserver(c=>{a=c.at(-1).isIntersecting,r=performance.now(),l()});i.observe(e.root);let u=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{u(),i.disconnect()}),{start(){o=!0,r=performance.now(),l()},stop:u,get running(){return o}}}var bt=12,Ie=2;function Fe(e,{onStep:t,onFrame:n,onReset:r,onRest:o=()=>{},rate:a=()=>30,stride:s=1,smooth:l=!1}){let i=0,u=0,c=wt(e,g=>{let b=ut();if(i+=g*(b&&!l?Math.min(a(),Ie):a()),u+=g,i<1)return;let v=performance.now()+bt;for(;i>=1;){if(i-=1,t()===!1){d(!1);break}performance.now()>v&&(i=0)}b&&l&&c.running&&u<1/Ie||(u=0,n())});function d(g){g!==c.running&&(i=1,g?c.start():c.stop(),h.label=g?"Pause":"Play",h.icon=g?"pause":"play",g||o())}let h=C({label:"Play",icon:"play",primary:!0,onClick:()=>d(!c.running)}),m=C({label:"Step",icon:"step",onClick:()=>{d(!1);for(let g=0;g<s;g++)t();n(),o()}}),p=C({label:"Reset",icon:"reset",onClick:()=>{d(!1),r(),n(),o()}});return{element:f("div",{class:"lw-player"},h.element,m.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return c.running}}}var vt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var S=At();function At(){try{let e=Uint8Array.from(atob(vt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function _(e,t,n,r,o,a){if(!S)return Qe(e,t,n,r,o,a);let s=yt(r,o,a);s.a.set(e.subarray(0,a*r)),s.b.set(t.subarray(0,a*o)),s.multiply(),n.set(s.out)}function yt(e,t,n){if(!S){let[i,u,c]=[n*e,n*t,e*t].map(d=>new Float32Array(d));return{a:i,b:u,out:c,multiply:()=>Qe(i,u,c,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,s=a+e*t,l=xt(s+3*t+8);return{a:l.subarray(r,o),b:l.subarray(o,a),out:l.subarray(a,s),multiply:()=>S.product(4*r,4*o,4*a,0,e,t,n)}}var ce=new Float32Array(0);function xt(e){let t=4*e-S.memory.buffer.byteLength;return t>0&&S.memory.grow(Math.ceil(t/65536)),ce.buffer!==S.memory.buffer&&(ce=new Float32Array(S.memory.buffer)),ce}function Qe(e,t,n,r,o,a){n.fill(0,0,r*o);for(let s=0;s<o;s+=64)for(let l=0;l<r;l++){let i=l*o+s,u=i+Math.min(64,o-s),c=0;for(;c+4<=a;c+=4){let d=e[c*r+l],h=e[(c+1)*r+l],m=e[(c+2)*r+l],p=e[(c+3)*r+l];for(let g=i,b=c*o+s,v=b+o,A=v+o,I=A+o;g<u;g++,b++,v++,A++,I++)n[g]+=d*t[b]+h*t[v]+m*t[A]+p*t[I]}for(;c<a;c++){let d=e[c*r+l];for(let h=i,m=c*o+s;h<u;h++,m++)n[h]+=d*t[m]}}}function R(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let l=Math.imul(t^t>>>16,569420461);return l=Math.imul(l^l>>>15,1935289751),l^l>>>15},r=n(),o=n(),a=n(),s=n();return function(){let i=Math.imul(o,5),u=Math.imul(i<<7|i>>>25,9),c=o<<9;return a^=r,s^=o,o^=a,r^=s,a^=c,s=s<<11|s>>>21,(u>>>0)/4294967296}}function F(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function W(e,t){for(let n=0;n<t.length;n++)t[n]=F(e);return t}var Y=2,Mt=16,Le=(e,t,n)=>Math.min(n,Math.max(t,e));function Pe(e,t,n=Math.SQRT2){let r=e.slice(1).map((o,a)=>{let s=It(e[a],o),l=n/Math.sqrt(s.inputs);return W(t,s.weight).forEach((i,u)=>s.weight[u]=l*i),s});return{sizes:e,layers:r,room:0}}var ue=e=>new Float32Array(e);function It(e,t,n=ue,r=ue){return{inputs:e,outputs:t,weight:n(e*t),bias:n(t),weightGradient:r(e*t),biasGradient:r(t),turned:ue(e*t),beside:null}}function Et(e,t){if(e.room>=t)return;let n=a=>new Float32Array(a*t),r=Math.max(...e.sizes,...e.layers.map(a=>a.inputs)),{sizes:o}=e;Object.assign(e,{room:t,x:n(o[0]),slopes:n(o.at(-1))}),Object.assign(e,{outputs:n(o.at(-1)),inputGradient:n(o[0])}),e.scratch=[n(r),n(r)];for(let a of e.layers)a.output=n(a.outputs+(a.beside?.outputs??0)),a.inputGradient=n(a.inputs)}function V(e,t,n){let{layers:r,sizes:o}=e,a=Mt+4*Math.ceil(n/4);Et(e,a),Object.assign(e,{n,samples:a});let s=G(t,n,o[0],e.x,a);return r.forEach(({inputs:l,outputs:i,weight:u,bias:c,turned:d,output:h,beside:m},p)=>{_(G(u,i,l,d),s,h,i,a,l);let g=p<r.length-1?0:-1/0;for(let b=0;b<i;b++)Ct(h,b*a,a,c[b],g);m?.forward(h,n,a),s=h}),Ge(s,n,o.at(-1),e.outputs,a)}function Ct(e,t,n,r,o){for(let a=t;a<t+n;a++)e[a]=Math.max(e[a]+r,o)}function kt(e,t,n){for(let r=0;r<n;r++)e[r]*=+(t[r]>0)}function U(e,t,{parameters:n=!0,inputs:r=!0}={}){let{layers:o,sizes:a,n:s,samples:l}=e,i=G(t,s,a.at(-1),e.slopes,l);for(let u=o.length-1;u>=0;u--){let c=o[u],d=u?o[u-1].output:e.x;if(n&&St(c,i,d,l,e.scratch),u===0&&!r)return null;_(c.weight,i,c.inputGradient,c.inputs,l,c.outputs),i=c.inputGradient,u&&o[u-1].beside?.backward(i,s,l),u&&kt(i,d,l*c.inputs)}return Ge(i,s,a[0],e.inputGradient,l)}function St({inputs:e,outputs:t,weightGradient:n,biasGradient:r},o,a,s,l){for(let c=0;c<t;c++)r[c]=Bt(o,c*s,s);if(e%4||t%4){for(let c=0;c<t;c++)for(let d=0;d<e;d++)n[c*e+d]=Dt(o,c*s,a,d*s,s);return}let[i,u]=l;G(o,t,s,i),G(a,e,s,u),_(i,u,n,t,e,s)}function Bt(e,t,n){let r=0;for(let o=t;o<t+n;o++)r+=e[o];return r}function Dt(e,t,n,r,o){let a=0;for(let s=0;s<o;s++)a+=e[t+s]*n[r+s];return a}function G(e,t,n,r,o=t){for(let a=0,s=0;a<n;a++){for(let l=0,i=a;l<t;l++,i+=n)r[s++]=e[i];for(let l=t;l<o;l++)r[s++]=0}return r}function Ge(e,t,n,r,o){for(let a=0,s=0;a<t;a++)for(let l=0;l<n;l++)r[s++]=e[l*o+a];return r.subarray(0,t*n)}function Oe(e){return{slots:e.layers.flatMap(n=>["weight","bias"].map(r=>({value:n[r],gradient:n[`${r}Gradient`],mean:new Float32Array(n[r].length),square:new Float32Array(n[r].length)}))),steps:0}}function Ne(e,t,{beta1:n=.5,beta2:r=.999,epsilon:o=1e-8}={}){e.steps+=1;let a=t/(1-n**e.steps),s=1/Math.sqrt(1-r**e.steps);for(let{value:l,gradient:i,mean:u,square:c}of e.slots)for(let d=0;d<l.length;d++){let h=i[d];u[d]=n*u[d]+(1-n)*h,c[d]=r*c[d]+(1-r)*h*h,l[d]-=a*u[d]/(Math.sqrt(c[d])*s+o)}}var L=e=>1/(1+Math.exp(-e)),K=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),Re={real:{value:e=>K(-e),slope:e=>-L(-e)},fake:{value:K,slope:L},verdict:e=>2*L(e)-1},pe={"non-saturating":{...Re,label:"non-saturating",generator:{value:e=>K(-e),slope:e=>-L(-e)}},minimax:{...Re,label:"minimax",generator:{value:e=>-K(e),slope:e=>-L(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>Ft(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>Le(2*e-1,-1,1)}};function Ft(e,t){for(let{weight:n,bias:r}of e.layers)for(let o of[n,r])for(let a=0;a<o.length;a++)o[a]=Le(o[a],-t,t)}function Te({width:e,random:t,source:n,batch:r=256,loss:o="non-saturating",...a}){let s=Pe([Y,e,e,2],t),l=Pe([2,e,e,1],t);return{generator:s,discriminator:l,adam:{generator:Oe(s),discriminator:Oe(l)},random:t,source:n,batch:r,loss:pe[o],rates:{generator:.001,discriminator:.001},k:1,clip:.1,updates:{discriminator:Qt,generator:Pt},steps:0,losses:{generator:NaN,discriminator:NaN},noise:new Float32Array(Y*r),points:new Float32Array(4*r),slopes:new Float32Array(2*r),...a}}function $e(e){for(let t=0;t<e.k;t++)e.updates.discriminator(e);return e.updates.generator(e),e.steps+=1,Number.isFinite(e.losses.discriminator)&&Number.isFinite(e.losses.generator)}function Qt(e,t=W(e.random,e.noise),n=null){let{discriminator:r,batch:o,points:a,slopes:s,loss:l}=e;a.set(Q(e,t),2*o),n?a.set(n):e.source(a.subarray(0,2*o));let i=V(r,a,2*o);e.losses.discriminator=de(l.real,i,s,0,o)+de(l.fake,i,s,o,2*o),U(r,s,{inputs:!1}),Ne(e.adam.discriminator,e.rates.discriminator),l.after?.(r,e)}function Pt(e,t=W(e.random,e.noise)){let{generator:n,discriminator:r,batch:o,slopes:a,loss:s}=e,l=V(r,Q(e,t),o);e.losses.generator=de(s.generator,l,a,0,o),U(n,U(r,a,{parameters:!1})),Ne(e.adam.generator,e.rates.generator)}function de({value:e,slope:t},n,r,o,a){let s=0;for(let l=o;l<a;l++)s+=e(n[l]),r[l]=t(n[l])/(a-o);return s/(a-o)}var Q=(e,t)=>V(e.generator,t,t.length/Y),fe=(e,t)=>V(e.discriminator,t,t.length/2);function ze(e,t){let n=fe(e,t),r=n.map(o=>-e.loss.generator.slope(o));return U(e.discriminator,r,{parameters:!1})}var he=(e,t)=>Float32Array.from({length:Y*t},()=>F(e));var me=.05,Ot=20,Rt=20,Lt=.02,ge={ring:{label:"ring of 8",truth:()=>je(Gt(8,2))},grid:{label:"5 × 5 grid",truth:()=>je(Nt(5,1))},spiral:{label:"spiral",truth:()=>J([Tt()])},moons:{label:"two moons",truth:()=>J($t())}},Gt=(e,t)=>Array.from({length:e},(n,r)=>[t*Math.cos(2*Math.PI*r/e),t*Math.sin(2*Math.PI*r/e)]);function Nt(e,t){let n=Array.from({length:e},(r,o)=>t*(o-(e-1)/2));return n.flatMap(r=>n.map(o=>[r,o]))}var Tt=()=>qe(Math.PI/2,3*Math.PI,e=>[e/4*Math.cos(e),e/4*Math.sin(e)]);function $t(){let e=(t,n,r)=>qe(0,Math.PI,o=>[1.4*(r*Math.cos(o)+t),1.4*(r*Math.sin(o)+n)]);return[e(-.5,-.25,1),e(.5,.25,-1)]}var qe=(e,t,n)=>Array.from({length:401},(r,o)=>n(e+(t-e)*o/400)),je=e=>({points:Float64Array.from(e.flat()),piece:Int32Array.from(e.keys()),pieces:e.length,curve:!1});function J(e){let t=e.flatMap(zt),n=t.length;if(!n)return null;let r=Math.min(n,Rt);return{points:Float64Array.from(t.flat()),piece:Int32Array.from({length:n},(o,a)=>Math.floor(a*r/n)),pieces:r,curve:!0}}function zt(e){if(e.length<2)return e;let t=e.slice(1).map(([l,i],u)=>Math.hypot(l-e[u][0],i-e[u][1])),n=t.reduce((l,i)=>l+i,0),r=Math.max(1,Math.round(n/Lt)),o=[],a=0,s=0;for(let l=0;l<=r;l++){let i=n*l/r;for(;a<t.length-1&&s+t[a]<i;)s+=t[a++];let u=t[a]?Math.min(1,(i-s)/t[a]):0;o.push([0,1].map(c=>e[a][c]+u*(e[a+1][c]-e[a][c])))}return o}function X({points:e},t,n){let r=e.length/2;for(let o=0;o<n.length;o+=2){let a=2*Math.floor(r*t());n[o]=e[a]+me*F(t),n[o+1]=e[a+1]+me*F(t)}return n}function we(e,t){let{counts:n,near:r}=jt(e,t);return{covered:n.filter(o=>o>=Ot).length,share:r/(t.length/2)}}function jt({points:e,piece:t,pieces:n},r){let o=new Int32Array(n),a=(3*me)**2,s=0;for(let l=0;l<r.length;l+=2){let i=1/0,u=0;for(let c=0;c<e.length;c+=2){let d=r[l]-e[c],h=r[l+1]-e[c+1],m=d*d+h*h;m<i&&([i,u]=[m,c/2])}i>a||(s+=1,o[t[u]]+=1)}return{counts:o,near:s}}var Cr=1-Math.exp(-4.5);var He=(e,t)=>Array.from({length:e+1},(n,r)=>t(r/e)),qt=He(80,e=>{let t=2*Math.PI*e;return[33.6*Math.sin(t)**3/17,2.1*(13*Math.cos(t)-5*Math.cos(2*t)-2*Math.cos(3*t)-Math.cos(4*t))/17]}),Ht=He(80,e=>[2.3*Math.sin(2*Math.PI*e),1.5*Math.sin(4*Math.PI*e)]),_t=[[-1.7,-1.8],[-1.7,1.8],[0,-.4],[1.7,1.8],[1.7,-1.8]],_e={heart:{label:"heart",strokes:[qt]},eight:{label:"lying eight",strokes:[Ht]},letter:{label:"letter M",strokes:[_t]},cross:{label:"cross",strokes:[[[-1.9,1.9],[1.9,-1.9]],[[-1.9,-1.9],[1.9,1.9]]]}};function N(e,t,n,r){return Object.assign(a=>n+(r-n)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-n)/(r-n)})}function B(e,t,n,r,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:n,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,s]of r)e.lineTo(a,s);e.stroke(),e.setLineDash([])}function Z(e,t,n,r,o){e.fillStyle=t,e.beginPath(),e.arc(n,r,o,0,2*Math.PI),e.fill()}function T(e,t,n,r,o,a={}){let{colour:s="ink",align:l="left",baseline:i="middle",halo:u=!1,bold:c=!1}=a,d=e.font;c&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:l,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:x(t.colour("paper"))}),e.strokeText(n,r,o)),e.fillStyle=x(t.colour(s)),e.fillText(n,r,o),e.font=d}var We=(e,t,n)=>Math.min(n,Math.max(t,e));var M=3,E=44,Wt=[-2.33,-1.2816,-.8416,-.5244,-.2533,0,.2533,.5244,.8416,1.2816,2.33],ee=41,Yt=36,Ye=Float32Array.from({length:2*E*E},(e,t)=>{let n=t>>1,r=o=>2*M*(o+.5)/E-M;return t%2?-r(Math.floor(n/E)):r(n%E)}),Ue=Float32Array.from([0,1].flatMap(e=>Wt.flatMap(t=>Array.from({length:ee},(n,r)=>{let o=2.33*(2*r/(ee-1)-1);return e?[o,t]:[t,o]})).flat()));function Ke(e,t){if(t)return e.map(t);let n=e.reduce((o,a)=>Math.min(o,a)),r=e.reduce((o,a)=>Math.max(o,a));return e.map(o=>2*(o-n)/(r-n||1)-1)}function Ve(){let e=Object.assign(document.createElement("canvas"),{width:E,height:E}),t=e.getContext("2d"),n=t.createImageData(E,E);return{canvas:e,paint(r,o){let a=r.colour("paper"),s=[r.colour("orange"),r.colour("blue")];o.forEach((l,i)=>{let u=Ce(a,s[l>0?1:0],.5*Math.abs(l));for(let c=0;c<3;c++)n.data[4*i+c]=u[c];n.data[4*i+3]=255}),t.putImageData(n,0,0)}}}function Je(e,t,n,r,{field:o,grid:a,real:s,fake:l,arrows:i,hint:u}){let c=N(-M,M,0,t),d=N(M,-M,0,n);if(e.imageSmoothingEnabled=!0,o&&e.drawImage(o,0,0,t,n),a&&Vt(e,r,a,c,d),s&&Ut(e,x(r.colour("blue"),.75),s,c,d),l)for(let h=0;h<l.length;h+=2)Kt(e,r,c(l[h]),d(l[h+1]));i&&Jt(e,r,i,c,d),u&&T(e,r,u,t/2,n/2,{align:"center",halo:!0,bold:!0})}function Ut(e,t,n,r,o){e.fillStyle=t;for(let a=0;a<n.length;a+=2)e.fillRect(r(n[a])-1.5,o(n[a+1])-1.5,3,3)}function Kt(e,t,n,r){Z(e,x(t.colour("paper"),.8),n,r,3.1),Z(e,x(t.colour("orange")),n,r,2.2)}function Vt(e,t,n,r,o){let a=x(t.colour("ink"),.4);for(let s=0;s<n.length;s+=2*ee){let l=Array.from({length:ee},(i,u)=>[r(n[s+2*u]),o(n[s+2*u+1])]);B(e,a,.9,l)}}function Jt(e,t,{points:n,pulls:r},o,a){let s=x(t.colour("ink"),.85);for(let l=0;l<n.length;l+=2){let i=Math.hypot(r[l],r[l+1]),u=Xt(i);if(u<1.5)continue;let c=[o(n[l]),a(n[l+1])],d=[r[l]/i,-r[l+1]/i],h=(p,g)=>[c[0]+p*d[0]-g*d[1],c[1]+p*d[1]+g*d[0]],m=Math.min(5,u/2);B(e,s,1.3,[c,h(u,0)]),B(e,s,1.3,[h(u-m,m/2),h(u,0),h(u-m,-m/2)])}}var Xt=e=>Yt*Math.sqrt(e)/(1+Math.sqrt(e));function Xe(e,t,n,r,{history:o,curves:a,bottom:s=0,top:l,goal:i,format:u,steps:c}){let m=N(0,Math.max(200,c),46,t-8),p=N(s,l,n-18,8),g=x(r.colour("line"));for(let b of[s,l])B(e,g,1,[[46,p(b)],[t-8,p(b)]]),T(e,r,u(b),40,p(b),{align:"right",colour:"muted"});i!==void 0&&B(e,x(r.colour("muted")),1,[[46,p(i)],[t-8,p(i)]],[4,4]),T(e,r,"0",46,n-6,{align:"center",colour:"muted"}),T(e,r,`${Math.max(200,c)} steps`,t-8,n-6,{align:"right",colour:"muted"});for(let{key:b,colour:v}of a){let A=o.map(I=>[m(I.step),We(p(I[b]),2,n-16)]);B(e,x(r.colour(v)),2,A),A.length&&Z(e,x(r.colour(v)),...A.at(-1),3)}}function Ze(e,t,n){let r=Be({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),n()}}),o=()=>{t.get("seed")!==r.value&&(r.value=t.get("seed"),n())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),r}var et=`.lw .gl-plane {
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
`;var D="drawing",re=300,er=45,nt=2500,tr=25,rr=400,$=[1e-4,2e-4,3e-4,5e-4,.001,.002,.003,.005,.01],nr=[32,64],or=60,ar=1e6;function lr({model:e,el:t}){let n=Ee(t,{css:et,title:"GAN lab",lead:"Press Play: the generator G bends its plane of noise until its orange points lie on the blue data. The discriminator D colours the plane: blue where it says real, orange where it says generated."}),r=sr(),o=ir(n,e,{restart:l,changed:i,redraw:d,act:u,draw:h}),a=ur(n,r,o),s=Fe(n,{onStep:()=>rt(r,m=>$e(m)),onFrame(){s.playing&&performance.now()-c<or||d()},onReset:()=>{o.reset(),r.strokes=[],l()},onRest:()=>n.announce(te(r)),rate:()=>o.speed(),smooth:!0});function l(){r.start(o.state()),a.retouch(),d()}function i(){r.tune(o.state()),d()}function u(m){s.pause(),rt(r,p=>(p.updates[m](p),Number.isFinite(p.losses[m]))),d(),n.announce(te(r))}let c=0;function d(){a.draw(),n.readout(te(r)),c=performance.now()}function h(m){r.redrawn(m),d()}return a.onDrawing(h),n.add(j(s.element,o.sides,o.seed.element),j(...o.choices),o.tray,ke(q(a.plane,j(...o.layers)),q(a.charts,o.sliders))),l(),n.destroy}function sr(){let e={strokes:[],start(t){let n=R(t.seed);e.random=R(t.seed+1e4),e.state=t,e.truth=tt(t.data,e.strokes);let r=o=>e.truth?X(e.truth,n,o):o.fill(0);e.game=Te({width:t.width,loss:t.loss,random:n,source:r}),Object.assign(e,{moves:0,broken:!1,history:[],every:tr}),e.noise=he(e.random,re),e.tune(t),e.look()},tune(t){e.state=t,Object.assign(e.game,{k:t.k,clip:t.clip}),e.game.rates={generator:t.rateG,discriminator:t.rateD}},redrawn(t){e.strokes=t,e.truth=tt(D,t),e.look()},look(){e.real=e.truth&&X(e.truth,R(e.state.seed),new Float32Array(2*re)),e.best=e.truth&&we(e.truth,X(e.truth,R(1),new Float32Array(2*nt))).share,ot(e)}};return e}var tt=(e,t)=>e===D?J(t):ge[e].truth();function rt(e,t){return!e.truth||e.broken?!1:(e.broken=!t(e.game),e.moves+=1,e.moves%e.every===0&&ot(e),!e.broken)}function ot(e){let{game:t,truth:n,history:r}=e;if(!n)return;e.score=we(n,Q(t,he(e.random,nt)));let o={step:e.moves,...e.score,d:t.losses.discriminator,g:t.losses.generator};r.at(-1)?.step===o.step&&r.pop(),r.push(o),!(r.length<=rr)&&(e.history=r.filter((a,s)=>s%2===0),e.every*=2)}function ir(e,t,{restart:n,changed:r,redraw:o,act:a,draw:s}){let l=w=>t.get(w),i=le({label:"data",options:[...Object.entries(ge).map(([w,{label:y}])=>({value:w,label:y})),{value:D,label:"your drawing"}],value:l("data"),onChange:()=>{oe(),n()}}),u=cr((w,y)=>{s(w),e.announce(w.length?`The data are a drawing now: ${y}.`:"The plane is empty.")}),c=le({label:"loss",options:Object.entries(pe).map(([w,{label:y}])=>({value:w,label:y})),value:l("loss"),onChange:()=>{ne(),n()}}),d=se({label:"hidden units",options:nr.map(w=>({value:String(w),label:`${w} + ${w}`})),value:String(l("width")),onChange:n}),h=se({label:"speed",options:[{value:"slow",label:"slow"},{value:"fast",label:"fast"}],value:"fast"}),m=(w,y)=>H({label:w,min:0,max:$.length-1,step:1,value:$.indexOf(l(y)),format:ae=>String($[ae]),onInput:r}),p=m("learning rate of D","rate_d"),g=m("learning rate of G","rate_g"),b=w=>w.toFixed(0),v=H({label:"steps of D per step of G",min:1,max:10,step:1,value:l("k"),format:b,onInput:r}),A=H({label:"D's weights clipped at ±",min:-2,max:0,step:.1,value:-1,format:w=>(10**w).toPrecision(2),onInput:r}),I=(w,y,ae)=>Se({label:w,value:y,title:ae,onChange:o}),be={field:I("verdict",!0,"Blue where D says real, orange where it says generated"),grid:I("grid",!1,"Lines of the plane of noise as G bends them; a tenth of the samples between two"),arrows:I("gradients",!1,"Where the loss of G pulls its samples: the longer, the steeper")},ve=Ze(e,t,n),Ae=(w,y)=>C({label:w,title:`One step of ${w[0]} alone`,onClick:()=>a(y)}).element,ne=()=>{A.element.hidden=c.value!=="wasserstein"},oe=()=>{u.hidden=i.value!==D};ne(),oe();let at=[i,c,d,p,g,v,A].map(w=>w.value);return{seed:ve,tray:u,layers:Object.values(be).map(w=>w.element),sides:f("div",{class:"lw-player"},Ae("D alone","discriminator"),Ae("G alone","generator")),choices:[i.element,c.element,d.element,h.element],sliders:f("div",{},...[p,g,v,A].map(w=>w.element)),shows:w=>be[w].value,speed:()=>h.value==="slow"?10:ar,reset(){[i,c,d,p,g,v,A].forEach((w,y)=>{w.value=at[y]}),ne(),oe()},state:()=>({data:i.value,loss:c.value,width:Number(d.value),rateD:$[p.value],rateG:$[g.value],k:v.value,clip:10**A.value,seed:ve.value})}}function cr(e){let t=(r,o)=>C({label:r,onClick:()=>e(o,r)}).element,n=Object.values(_e).map(({label:r,strokes:o})=>t(r,o));return f("div",{class:"lw-row gl-tray",role:"group","aria-label":"Drawings to take"},"Draw, or take a",...n,t("empty plane",[]))}function ur(e,t,n){let r=Ve(),o=ie(e,{label:"",height:360,draw:(m,p,g)=>Je(m,p,g,e,hr(e,t,n,r))});o.element.classList.add("gl-plane");let a=m=>ie(e,{label:"",height:92,draw:(p,g,b)=>Xe(p,g,b,e,{history:t.history,steps:t.moves,...m()})}),s=a(()=>({curves:[{key:"covered",colour:"purple"}],top:t.truth?.pieces??1,format:String})),l=a(()=>({curves:[{key:"share",colour:"green"}],top:1,goal:t.best??void 0,format:z})),i=a(()=>({curves:pr,...fr(t.history),format:dr})),u=[0,1].map(()=>f("span")),c=null,d=f("span",{},"losses of ",f("span",{class:"gl-real"},"D")," and ",f("span",{class:"gl-fake"},"G")),h=f("span",{class:"gl-key"},f("span",{class:"gl-real"},"■ data"),f("span",{class:"gl-fake"},"● generated"));return{plane:O(h,o.element),charts:q(O(u[0],s.element),O(u[1],l.element),O(d,i.element)),onDrawing:m=>mr(o.element,t,m),retouch:()=>o.element.classList.toggle("gl-still",t.state.data!==D),draw(){let{truth:m,score:p}=t,g=m?.curve?"stretches of the curve":"modes";if(u[0].textContent=m?`${g} covered: ${p.covered} of ${m.pieces}`:"stretches covered",u[1].textContent=m?`samples of high quality: ${z(p.share)}`:"samples of high quality",o.redraw(),o.describe(`The plane with ${re} real and ${re} generated samples. ${te(t)}`),!(c===t.history.at(-1)&&c)){c=t.history.at(-1);for(let b of[s,l,i])b.redraw();s.describe(`Covered over ${t.moves} steps, now ${p?.covered??0}.`),l.describe(`Share of samples within 3 standard deviations over ${t.moves} steps, now ${z(p?.share??0)}.`),i.describe(`Losses of D and G over ${t.moves} steps.`)}}}}var dr=e=>Math.abs(e)<.05?"0.0":e.toFixed(1).replace("-","−"),pr=[{key:"d",colour:"blue"},{key:"g",colour:"orange"}];function fr(e){let t=e.flatMap(({d:r,g:o})=>[r,o]).filter(Number.isFinite);if(!t.length)return{bottom:0,top:1};let n=Math.min(0,...t);return{bottom:n,top:Math.max(0,...t)||(n?0:1)}}function hr(e,t,n,r){let{game:o,state:a}=t;n.shows("field")&&r.paint(e,Ke(fe(o,Ye),o.loss.verdict));let s=n.shows("grid")?Float32Array.from(Q(o,Ue)):null,l=Float32Array.from(Q(o,t.noise)),i=l.subarray(0,2*er);return{field:n.shows("field")?r.canvas:null,grid:s,real:t.real,fake:l,arrows:n.shows("arrows")?{points:i,pulls:ze(o,i)}:null,hint:a.data===D&&!t.truth?"draw the data here":null}}function mr(e,t,n){let r=null;De(e,(o,a,s)=>{if(t.state.data!==D)return;let l=[2*M*o/e.width-M,M-2*M*a/e.height];s==="start"?(r=[l],t.strokes=[...t.strokes,r]):r?.push(l),n(t.strokes),s==="end"&&(r=null)})}var z=e=>`${Math.round(100*e)} %`;function te({truth:e,broken:t,moves:n,score:r,best:o,state:a}){if(!e)return"An empty plane: draw some lines with mouse, pen or finger, or take a drawing, then press Play.";if(t)return"The numbers have overflowed: lower a learning rate and press Reset.";let s=e.curve?"stretches":"modes";return`${`Step ${n}: ${r.covered} of ${e.pieces} ${s}, ${z(r.share)} of the samples within 3σ of the data (the data themselves: ${z(o)}).`} ${gr(e,n,r,a)}`}function gr({pieces:e},t,{covered:n,share:r},{loss:o,k:a}){return t===0?"Nothing is learned yet.":n===e?r>.8?"All are found.":"All are found, with strays between them.":r>.8?"What G makes is good, but blue without orange points on it is left out.":o==="wasserstein"&&a<3?"A critic has to keep ahead of G: give it 5 steps for each of G's.":r>.4?"Blue without orange points on it is data that G leaves out.":"G has not found its way yet."}var Wr={render:lr};export{Wr as default};
