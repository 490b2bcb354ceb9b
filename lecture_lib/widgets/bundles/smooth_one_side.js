var te=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function f(e,r={},...o){let l=document.createElement(e);for(let[t,n]of Object.entries(r))t.startsWith("on")?l.addEventListener(t.slice(2),n):n===!0?l.setAttribute(t,""):n!==!1&&n!=null&&l.setAttribute(t,n);return l.append(...o.filter(t=>t!=null)),l}var Fe=Math.random().toString(36).slice(2,8),Te=0,ae=()=>`lw-${Fe}-${++Te}`,q={"data-lm-suppress-shortcuts":"true"},$e={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function oe(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let o=document.createElementNS("http://www.w3.org/2000/svg","path");return o.setAttribute("d",$e[e]),r.append(o),r}function le(e,r){let o=e.getRootNode(),l=o instanceof ShadowRoot?o:document.head;[...l.querySelectorAll("style[data-lecture-kit]")].some(n=>n.textContent===r)||l.append(f("style",{"data-lecture-kit":!0},r))}var Le=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ie(e,{title:r,lead:o,css:l}){le(e,te),l&&le(e,l);let t=ae(),n=f("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=f("p",{class:"lw-readout"}),i=f("div",{class:"lw-body"}),u=L({icon:"enlarge",title:"Full screen",onClick:()=>Re(c)});u.element.hidden=!document.fullscreenEnabled;let c=f("div",{class:"lw",role:"group","aria-labelledby":t,...q},f("div",{class:"lw-head"},f("div",{class:"lw-title",id:t},r),u.element),o?f("p",{class:"lw-lead"},o):null,i,a,n);e.append(c);let s=[()=>c.remove()],d=new Map,b=[()=>d.clear()];s.push(He(()=>b.forEach(g=>g()))),s.push(Ge(c,()=>b.forEach(g=>g())));let k=0;return s.push(()=>clearTimeout(k)),{root:c,body:i,add:(...g)=>i.append(...g),announce(g){clearTimeout(k),k=setTimeout(()=>{n.textContent=g},500)},readout(g){a.textContent!==g&&(a.textContent=g)},colour(g){return c.isConnected?(d.has(g)||d.set(g,Ne(c,`var(--lw-${g})`)),d.get(g)):ze},onTheme:g=>b.push(g),onCleanup:g=>s.push(g),destroy(){for(;s.length;)s.pop()()}}}function Re(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ze=[128,128,128];function Ge(e,r){if(e.isConnected)return()=>{};let o=new ResizeObserver(()=>{e.isConnected&&(o.disconnect(),r())});return o.observe(e),()=>o.disconnect()}function Ne(e,r){let o=f("span",{style:`color: ${r}`});e.append(o);let l=f("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return l.fillStyle=getComputedStyle(o).color,l.fillRect(0,0,1,1),o.remove(),[...l.getImageData(0,0,1,1).data.slice(0,3)]}var m=([e,r,o],l=1)=>`rgb(${e} ${r} ${o} / ${l})`;function He(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),o={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,o),r.observe(document.body,o),()=>r.disconnect()}var se=(...e)=>f("div",{class:"lw-row"},...e),_=(...e)=>f("div",{class:"lw-column"},...e),ce=(...e)=>f("div",{class:"lw-columns"},...e),O=(e,...r)=>f("div",{class:"lw-figure"},f("div",{class:"lw-heading"},e),...r),je=e=>e.toFixed(2).replace("-","−");function ue({label:e,min:r,max:o,step:l,value:t,format:n=je,onInput:a=()=>{}}){let i=ae(),u=f("input",{type:"range",id:i,min:r,max:o,step:l,value:t,...q}),c=f("output",{for:i,class:"lw-value"}),s=()=>{c.textContent=n(u.valueAsNumber),u.setAttribute("aria-valuetext",c.textContent)};return u.addEventListener("input",()=>{s(),a(u.valueAsNumber)}),s(),{element:f("div",{class:"lw-slider"},f("label",{for:i},e),u,c),input:u,get value(){return u.valueAsNumber},set value(d){u.value=d,s()}}}function L({label:e,icon:r,title:o,primary:l=!1,onClick:t}){let n=f("span",{},e??""),a=f("button",{type:"button",class:l?"lw-button lw-primary":"lw-button",title:o,"aria-label":e?null:o,onclick:t,...q},r?oe(r):null,e?n:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){n.textContent=i},set icon(i){a.querySelector("svg").replaceWith(oe(i))}}}function de(e,{label:r,height:o,draw:l}){let t=f("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${o}px`}),n=t.getContext("2d");function a(){let u=devicePixelRatio||1,{clientWidth:c,clientHeight:s}=t;if(!c||!s)return;let d=Math.round(c*u),b=Math.round(s*u);(t.width!==d||t.height!==b)&&Object.assign(t,{width:d,height:b}),n.setTransform(u,0,0,u,0,0),n.clearRect(0,0,c,s),n.font=`12px ${getComputedStyle(t).fontFamily}`,l(n,c,s)}let i=new ResizeObserver(a);return i.observe(t),e.onCleanup(()=>i.disconnect()),e.onTheme(a),{element:t,redraw:a,describe:u=>t.setAttribute("aria-label",u)}}function pe(e,r){e.classList.add("lw-draggable");let o=(l,t)=>{let n=e.getBoundingClientRect();r((l.clientX-n.left)/n.width*e.width,(l.clientY-n.top)/n.height*e.height,t)};e.addEventListener("pointerdown",l=>{l.button===0&&(e.setPointerCapture(l.pointerId),l.preventDefault(),o(l,"start"))}),e.addEventListener("pointermove",l=>{if(!e.hasPointerCapture(l.pointerId))return;let t=l.getCoalescedEvents?.()??[];for(let n of t.length?t:[l])o(n,"move")});for(let l of["pointerup","pointercancel"])e.addEventListener(l,t=>{e.hasPointerCapture(t.pointerId)&&o(t,"end")})}function We(e,r){let o=0,l=0,t=!1,n=!0;function a(s){if(o=0,!e.root.isConnected){t=!1;return}r(Math.min(.25,(s-l)/1e3)),l=s,i()}function i(){t&&n&&!o&&(o=requestAnimationFrame(a))}let u=new IntersectionObserver(s=>{n=s.at(-1).isIntersecting,l=performance.now(),i()});u.observe(e.root);let c=()=>{t=!1,cancelAnimationFrame(o),o=0};return e.onCleanup(()=>{c(),u.disconnect()}),{start(){t=!0,l=performance.now(),i()},stop:c,get running(){return t}}}var qe=12,ne=2;function fe(e,{onStep:r,onFrame:o,onReset:l,onRest:t=()=>{},rate:n=()=>30,stride:a=1,smooth:i=!1}){let u=0,c=0,s=We(e,v=>{let re=Le();if(u+=v*(re&&!i?Math.min(n(),ne):n()),c+=v,u<1)return;let De=performance.now()+qe;for(;u>=1;){if(u-=1,r()===!1){d(!1);break}performance.now()>De&&(u=0)}re&&i&&s.running&&c<1/ne||(c=0,o())});function d(v){v!==s.running&&(u=1,v?s.start():s.stop(),b.label=v?"Pause":"Play",b.icon=v?"pause":"play",v||t())}let b=L({label:"Play",icon:"play",primary:!0,onClick:()=>d(!s.running)}),k=L({label:"Step",icon:"step",onClick:()=>{d(!1);for(let v=0;v<a;v++)r();o(),t()}}),g=L({label:"Reset",icon:"reset",onClick:()=>{d(!1),l(),o(),t()}});return{element:f("div",{class:"lw-player"},b.element,k.element,g.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return s.running}}}var Ar=Math.log(2*Math.PI)/2;function B(e,r,o,l){return Object.assign(n=>o+(l-o)*(n-e)/(r-e),{back:n=>e+(r-e)*(n-o)/(l-o)})}function w(e,r,o,l,t=[]){Object.assign(e,{strokeStyle:r,lineWidth:o,lineJoin:"round"}),e.setLineDash(t),e.beginPath();for(let[n,a]of l)e.lineTo(n,a);e.stroke(),e.setLineDash([])}function Y(e,r,o){e.fillStyle=r,e.beginPath();for(let[l,t]of o)e.lineTo(l,t);e.fill()}function S(e,r,o,l,t){e.fillStyle=r,e.beginPath(),e.arc(o,l,t,0,2*Math.PI),e.fill()}function U(e,r,o,l,t,n){S(e,m(r.colour("ink"),.55),l,t,n+2.5),S(e,m(r.colour("paper")),l,t,n+1.5),S(e,o,l,t,n)}function E(e,r,o,l,t,n={}){let{colour:a="ink",align:i="left",baseline:u="middle",halo:c=!1,bold:s=!1}=n,d=e.font;s&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:i,textBaseline:u}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:m(r.colour("paper"))}),e.strokeText(o,l,t)),e.fillStyle=m(r.colour(a)),e.fillText(o,l,t),e.font=d}function x(e,r,o,l){let t=Math.max(2,Math.round(Math.abs(e(o)-e(r))/2));return Array.from({length:t+1},(n,a)=>{let i=r+(o-r)*a/t;return[e(i),l(i)]})}var I=(e,r,o)=>Math.min(o,Math.max(r,e));var p=(e,r=2)=>(Math.abs(e)<.5*10**-r?0:e).toFixed(r).replace("-","−");var _e="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var Pr=Ye();function Ye(){try{let e=Uint8Array.from(atob(_e),r=>r.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}var Qr=new Float32Array(0);var me=(e,r,o)=>Math.min(o,Math.max(r,e));var A=e=>1/(1+Math.exp(-e)),R=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),he={real:{value:e=>R(-e),slope:e=>-A(-e)},fake:{value:R,slope:A},verdict:e=>2*A(e)-1},zr={"non-saturating":{...he,label:"non-saturating",generator:{value:e=>R(-e),slope:e=>-A(-e)}},minimax:{...he,label:"minimax",generator:{value:e=>-R(e),slope:e=>-A(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:r})=>Ue(e,r)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>me(2*e-1,-1,1)}};function Ue(e,r){for(let{weight:o,bias:l}of e.layers)for(let t of[o,l])for(let n=0;n<t.length;n++)t[n]=me(t[n],-r,r)}var M={place:-1,width:.6},Ke=.02,ge=Float64Array.from({length:121},(e,r)=>(r-60)/15),we=ge.map(e=>Math.exp(-e*e/2)),Je=we.reduce((e,r)=>e+r),Ve=we.map(e=>e/Je),F=({place:e,width:r},o)=>Math.exp(-(((o-e)/r)**2)/2)/(r*Math.sqrt(2*Math.PI)),z=(e,r)=>Math.log(e.width/M.width)+(((r-e.place)/e.width)**2-((r-M.place)/M.width)**2)/2,Xe=(e,r)=>(r-e.place)/e.width**2-(r-M.place)/M.width**2,C=(e,r)=>{let o=z(e,r);return e.alpha*A(o)+e.beta*A(-o)};function K(e,r){let o=z(e,r),{alpha:l,beta:t}=e;return l===1&&t===0?o:Math.log(C(e,r)/((1-l)*A(o)+(1-t)*A(-o)))}var T=({alpha:e,beta:r})=>[r,e].map(o=>Math.log(o/(1-o))),P=(e,r)=>A(-z(e,r))*Xe(e,r);function J(e,r){if(e.beta===0)return 1;let o=(e.alpha-e.beta)*A(z(e,r));return o/(e.beta+o)}var y=(e,r)=>J(e,r)*P(e,r),Ze=e=>ge.reduce((r,o,l)=>r+Ve[l]*y(e,e.place+e.width*o),0),be=e=>({...e,place:e.place+Ke*Ze(e)});var h=4,er=[-1.6,-.8,0,.8,1.6],D=34,ve=6,$=20,ye=34,rr=60,G=7,N=15,tr=.005,Q=e=>B(-h,h,D,e-ve),xe=(e,r)=>B(0,1.15*I(F(r,r.place),.75,1.4),e-$-ye,0),V=(e,r,o)=>[Q(e)(o.place),xe(r,o)(F(o,o.place))];function j(e,r,o,l){for(let t=-3;t<=3;t++)E(e,r,p(t,0),o(t),l-8,{align:"center",colour:"muted"});E(e,r,"x",o(h)-2,l-8,{align:"right",bold:!0})}function X(e,r,o,l,t){e.save(),e.beginPath(),e.rect(D,o,r-D-ve,l-o),e.clip(),t(),e.restore()}function Me(e,r,o,l,t){let n=Q(r),a=o-$-ye,i=xe(o,t);X(e,r,0,a+1,()=>{for(let[u,c]of[["blue",M],["orange",t]]){let s=x(n,-h,h,d=>i(F(c,d)));Y(e,m(l.colour(u),.16),[[n(-h),a],...s,[n(h),a]]),w(e,m(l.colour(u)),2.5,s)}}),w(e,m(l.colour("ink"),.4),1,[[n(-h),a],[n(h),a]]),er.forEach((u,c)=>{let s=t.place+t.width*u,d=a+8+9*(c%3);Ae(e,m(l.colour("ink"),.28),n(s),d,P(t,s),4),Ae(e,m(l.colour("ink")),n(s),d,y(t,s),1.8),S(e,m(l.colour("orange")),n(s),d,3.5)}),j(e,l,n,o),U(e,l,m(l.colour("orange")),...V(r,o,t),7)}function Ae(e,r,o,l,t,n){let a=o+rr*Math.tanh(t/10),i=5*Math.sign(t);Math.abs(a-o)<5||(w(e,r,n,[[o,l],[a-(n>2?i:0),l]]),!(n>2)&&w(e,r,n,[[a-i,l-4],[a,l],[a-i,l+4]]))}function Z(e,r,o,l,t){for(let[n,a,i]of t)w(e,m(r.colour("ink"),i?.4:.15),1,[[o(-h),l(n)],[o(h),l(n)]]),E(e,r,a,D-5,l(n),{align:"right",colour:"muted"})}function H(e,r,o,l,t,n,{below:a,left:i=!1}){w(e,m(r.colour(n)),1.5,[[o(-h),l],[o(h),l]],[6,4]),E(e,r,t,i?o(-h)+3:o(h)-3,l+(a?10:-9),{align:i?"left":"right",colour:n,halo:!0,bold:!0})}var Ee=e=>({...e,alpha:1,beta:0});function Ce(e,r,o,l,t){let n=Q(r),a=B(0,1,o-$-5,6);Z(e,l,n,a,[[0,"0",!0],[.5,"½"],[1,"1"]]),w(e,m(l.colour("ink"),.55),1.3,x(n,-h,h,i=>a(C(Ee(t),i)))),H(e,l,n,a(t.alpha),`α = ${p(t.alpha)}`,"blue",{below:t.alpha>.85}),t.beta>0&&H(e,l,n,a(t.beta),`β = ${p(t.beta)}`,"red",{left:t.place>0}),w(e,m(l.colour("green")),3,x(n,-h,h,i=>a(C(t,i)))),Se(e,l,n(t.place),a(C(t,t.place)),p(C(t,t.place),3),a(.5)),j(e,l,n,o)}function Ie(e,r,o,l,t){let n=Q(r),a=o-$-3,i=B(-G,G,a,4),[u,c]=T(t);Z(e,l,n,i,[-6,-3,0,3,6].map(s=>[s,p(s,0),s===0])),X(e,r,2,a+2,()=>{w(e,m(l.colour("ink"),.55),1.3,x(n,-h,h,s=>i(I(K(Ee(t),s),-99,99)))),w(e,m(l.colour("green")),3,x(n,-h,h,s=>i(I(K(t,s),-99,99))))}),c<G&&H(e,l,n,i(c),`ln α/(1−α) = ${p(c)}`,"blue",{below:c>5.5}),u>-G&&H(e,l,n,i(u),`ln β/(1−β) = ${p(u)}`,"red",{below:u>-5.5,left:t.place>0}),j(e,l,n,o)}function ke(e,r,o,l,t){let n=Q(r),a=o-$-3,i=B(-N,N,a,4),u=t.width*Math.sqrt(2*Math.log(Math.max(1.01,F(t,t.place)/tr))),c=Math.max(-h,t.place-u),s=Math.min(h,t.place+u);Z(e,l,n,i,[-10,0,10].map(d=>[d,p(d,0),d===0])),E(e,l,"→ right",D+4,i(N)+9,{colour:"muted"}),E(e,l,"← left",D+4,i(-N)-9,{colour:"muted"}),X(e,r,2,a+2,()=>{w(e,m(l.colour("ink"),.3),4,x(n,c,s,d=>i(P(t,d)))),w(e,m(l.colour("orange"),.5),1.2,x(n,-h,h,d=>i(y(t,d)))),w(e,m(l.colour("orange")),3,x(n,c,s,d=>i(y(t,d))))}),Se(e,l,n(t.place),I(i(y(t,t.place)),4,a),p(y(t,t.place)),i(0)),j(e,l,n,o)}function Se(e,r,o,l,t,n){S(e,m(r.colour("paper")),o,l,6),S(e,m(r.colour("orange")),o,l,4.5),E(e,r,t,o,l+(l>n?-13:14),{align:"center",halo:!0,bold:!0})}var Be=`.lw .so-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 0.9rem;
}
.lw .so-blue {
  color: var(--lw-blue);
}
.lw .so-orange {
  color: var(--lw-orange);
}
.lw .so-green {
  color: var(--lw-green);
}
.lw .so-muted {
  color: var(--lw-muted);
}
.lw .so-sliders {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  gap: 0.2rem 1.4rem;
  flex: 1 1 100%;
}
.lw .so-sliders .lw-slider {
  grid-template-columns: 7.6em minmax(4rem, 1fr) 3em;
}
.lw:has(.so-key) .lw-readout {
  min-height: 4.35em;
}
@container (max-width: 420px) {
  .lw:has(.so-key) .lw-readout {
    min-height: 10.2em;
  }
}
`;var W=3.5,lr=150,nr=30,ar=5,Pe=[["alpha","α, real label",.5,1,.01],["beta","β, fake label",0,.4,.01],["place","middle of G",-W,W,.05],["width","width of G",.2,1.2,.05]];function ir({model:e,el:r}){let o=ie(r,{css:Be,title:"Smooth one side",lead:"Raise β, the label of what G made, a little above 0, and see what becomes of the arrows: where D* pulls the samples of G. Press Play and G follows them, with D at its best in every step."}),l=Object.fromEntries(Pe.map(([s])=>[s,e.get(s)])),t={},n=Object.fromEntries(Pe.map(s=>[s[0],sr(s,l,u)])),a=cr(o,t,u),i=fe(o,{onStep(){if(t.steps>=lr)return!1;Object.assign(t,be(t),{steps:t.steps+1})},onFrame:c,onReset:()=>u(l),onRest:()=>o.announce(ee(t)),rate:()=>nr,stride:ar,smooth:!0});function u(s){Object.assign(t,s,{steps:0}),t.from=t.place,c(),o.announce(ee(t))}function c(){for(let[s,d]of Object.entries(n))d.value!==t[s]&&(d.value=t[s]);a.draw(t),o.readout(ee(t))}return o.add(f("div",{class:"so-sliders"},...Object.values(n).map(s=>s.element)),se(i.element),ce(_(...a.left),_(...a.right))),u(l),o.destroy}var sr=([e,r,o,l,t],n,a)=>ue({label:r,min:o,max:l,step:t,value:n[e],onInput:i=>a({[e]:i})});function cr(e,r,o){let l=(c,s)=>de(e,{label:"",height:c,draw:(d,b,k)=>s(d,b,k,e,r)}),t=l(206,Me),n=l(150,ke),a=l(206,Ce),i=l(150,Ie);ur(t.element,r,o);let u=(...c)=>f("span",{class:"so-key"},...c.map(([s,d])=>f("span",{class:`so-${d}`},s)));return{left:[O(u(["■ data","blue"],["■ G and its pull","orange"],["▬ with β = 0","muted"]),t.element),O(u(["━ pull of −ln D*","orange"],["▬ with β = 0","muted"]),n.element)],right:[O(u(["━ D*","green"],["─ with labels 1 and 0","muted"]),a.element),O(u(["━ logit of D*","green"],["─ with labels 1 and 0","muted"]),i.element)],draw(c){for(let b of[t,n,a,i])b.redraw();let[s,d]=T(c);t.describe(`Data around ${p(M.place,0)}, G around ${p(c.place)}. ${Qe(c)}`),n.describe(`The pull d ln D*/dx over x. ${Qe(c)}`),a.describe(`The best D for labels α = ${p(c.alpha)} and β = ${p(c.beta)}: between these two everywhere, lowest where only G is; at the middle of G ${p(C(c,c.place),3)}.`),i.describe(`The logit of D*. ${c.alpha<1?`It stays below ${p(d)}`:"It has no upper bound"}, ${c.beta>0?`and above ${p(s)}`:"and no lower bound"}.`)}}}function ur(e,r,o){let l=!1;pe(e,(t,n,a)=>{let i=e.clientWidth/e.width;if(a==="start"){let[u,c]=V(e.clientWidth,e.clientHeight,r);l=Math.hypot(u-t*i,c-n*i)<40}l&&o({place:I(Math.round(Q(e.clientWidth).back(t*i)*20)/20,-W,W)}),a==="end"&&(l=!1)})}var Qe=e=>{let{place:r}=e;return`At the middle of G the pull is ${p(y(e,r))}, with β = 0 ${p(P(e,r))}.`},dr=e=>e>.9995?"100 %":e<5e-4?"less than 0.1 %":`${p(100*e,e<.1?1:0)} %`;function ee(e){return[e.steps?pr(e):"",e.beta>0?hr(e):fr(e)].join(" ").trim()}var pr=({steps:e,from:r,place:o})=>`After ${e} steps the middle of G has gone from ${p(r)} to ${p(o)}; the data are at ${p(M.place,0)}.`;function fr(e){let{alpha:r}=e,[,o]=T(e),l=r<1?`D* is α times the one for hard labels, and its logit stays below ln(α/(1−α)) = ${p(o)}.`:"Hard labels: the logit of D* has no bound.",t=`−ln D* pulls the middle of G with ${p(y(e,e.place))}`;return r<1?`${l} ${t}, as hard labels do: a constant factor of D* drops out of the slope of its logarithm.`:`${l} ${t}.`}function hr(e){let{place:r,beta:o}=e,l=C(e,r),t=J(e,r),n=`At the middle of G, D* is ${p(l,3)}, of which β = ${p(o)} comes for nothing. Of the pull, 1 − β/D* is left: ${dr(t)}, ${p(y(e,r))} of ${p(P(e,r))}.`,a=t<.05?"Wrong samples get this β wherever they are, and have no reason to move. D* is flat there; it has no peak.":t<.5?"Farther from the data it would be less.":"Near the data β takes little away; move G off and see.";return`${n} ${a}`}var rt={render:ir};export{rt as default};
