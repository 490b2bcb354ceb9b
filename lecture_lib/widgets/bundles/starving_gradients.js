var V=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function f(e,t={},...o){let r=document.createElement(e);for(let[n,l]of Object.entries(t))n.startsWith("on")?r.addEventListener(n.slice(2),l):l===!0?r.setAttribute(n,""):l!==!1&&l!=null&&r.setAttribute(n,l);return r.append(...o.filter(n=>n!=null)),r}var Qe=Math.random().toString(36).slice(2,8),De=0,te=()=>`lw-${Qe}-${++De}`,G={"data-lm-suppress-shortcuts":"true"},Pe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function X(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let o=document.createElementNS("http://www.w3.org/2000/svg","path");return o.setAttribute("d",Pe[e]),t.append(o),t}function Z(e,t){let o=e.getRootNode(),r=o instanceof ShadowRoot?o:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||r.append(f("style",{"data-lecture-kit":!0},t))}var Oe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function re(e,{title:t,lead:o,css:r}){Z(e,V),r&&Z(e,r);let n=te(),l=f("p",{class:"lw-voice",role:"status","aria-live":"polite"}),u=f("p",{class:"lw-readout"}),s=f("div",{class:"lw-body"}),i=$({icon:"enlarge",title:"Full screen",onClick:()=>Le(d)});i.element.hidden=!document.fullscreenEnabled;let d=f("div",{class:"lw",role:"group","aria-labelledby":n,...G},f("div",{class:"lw-head"},f("div",{class:"lw-title",id:n},t),i.element),o?f("p",{class:"lw-lead"},o):null,s,u,l);e.append(d);let a=[()=>d.remove()],c=new Map,p=[()=>c.clear()];a.push(Te(()=>p.forEach(m=>m()))),a.push(Fe(d,()=>p.forEach(m=>m())));let h=0;return a.push(()=>clearTimeout(h)),{root:d,body:s,add:(...m)=>s.append(...m),announce(m){clearTimeout(h),h=setTimeout(()=>{l.textContent=m},500)},readout(m){u.textContent!==m&&(u.textContent=m)},colour(m){return d.isConnected?(c.has(m)||c.set(m,Re(d,`var(--lw-${m})`)),c.get(m)):$e},onTheme:m=>p.push(m),onCleanup:m=>a.push(m),destroy(){for(;a.length;)a.pop()()}}}function Le(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var $e=[128,128,128];function Fe(e,t){if(e.isConnected)return()=>{};let o=new ResizeObserver(()=>{e.isConnected&&(o.disconnect(),t())});return o.observe(e),()=>o.disconnect()}function Re(e,t){let o=f("span",{style:`color: ${t}`});e.append(o);let r=f("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(o).color,r.fillRect(0,0,1,1),o.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var g=([e,t,o],r=1)=>`rgb(${e} ${t} ${o} / ${r})`;function Te(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),o={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,o),t.observe(document.body,o),()=>t.disconnect()}var j=(...e)=>f("div",{class:"lw-row"},...e),oe=(...e)=>f("div",{class:"lw-column"},...e),H=(...e)=>f("div",{class:"lw-columns"},...e),Q=(e,...t)=>f("div",{class:"lw-figure"},f("div",{class:"lw-heading"},e),...t),ze=e=>e.toFixed(2).replace("-","−");function ne({label:e,min:t,max:o,step:r,value:n,format:l=ze,onInput:u=()=>{}}){let s=te(),i=f("input",{type:"range",id:s,min:t,max:o,step:r,value:n,...G}),d=f("output",{for:s,class:"lw-value"}),a=()=>{d.textContent=l(i.valueAsNumber),i.setAttribute("aria-valuetext",d.textContent)};return i.addEventListener("input",()=>{a(),u(i.valueAsNumber)}),a(),{element:f("div",{class:"lw-slider"},f("label",{for:s},e),i,d),input:i,get value(){return i.valueAsNumber},set value(c){i.value=c,a()}}}function $({label:e,icon:t,title:o,primary:r=!1,onClick:n}){let l=f("span",{},e??""),u=f("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:o,"aria-label":e?null:o,onclick:n,...G},t?X(t):null,e?l:null);return{element:u,get disabled(){return u.disabled},set disabled(s){u.disabled=s},set label(s){l.textContent=s},set icon(s){u.querySelector("svg").replaceWith(X(s))}}}function le(e,{label:t,height:o,draw:r}){let n=f("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${o}px`}),l=n.getContext("2d");function u(){let i=devicePixelRatio||1,{clientWidth:d,clientHeight:a}=n;if(!d||!a)return;let c=Math.round(d*i),p=Math.round(a*i);(n.width!==c||n.height!==p)&&Object.assign(n,{width:c,height:p}),l.setTransform(i,0,0,i,0,0),l.clearRect(0,0,d,a),l.font=`12px ${getComputedStyle(n).fontFamily}`,r(l,d,a)}let s=new ResizeObserver(u);return s.observe(n),e.onCleanup(()=>s.disconnect()),e.onTheme(u),{element:n,redraw:u,describe:i=>n.setAttribute("aria-label",i)}}function ae(e,t){e.classList.add("lw-draggable");let o=(r,n)=>{let l=e.getBoundingClientRect();t((r.clientX-l.left)/l.width*e.width,(r.clientY-l.top)/l.height*e.height,n)};e.addEventListener("pointerdown",r=>{r.button===0&&(e.setPointerCapture(r.pointerId),r.preventDefault(),o(r,"start"))}),e.addEventListener("pointermove",r=>{if(!e.hasPointerCapture(r.pointerId))return;let n=r.getCoalescedEvents?.()??[];for(let l of n.length?n:[r])o(l,"move")});for(let r of["pointerup","pointercancel"])e.addEventListener(r,n=>{e.hasPointerCapture(n.pointerId)&&o(n,"end")})}function Ne(e,t){let o=0,r=0,n=!1,l=!0;function u(a){if(o=0,!e.root.isConnected){n=!1;return}t(Math.min(.25,(a-r)/1e3)),r=a,s()}function s(){n&&l&&!o&&(o=requestAnimationFrame(u))}let i=new IntersectionObserver(a=>{l=a.at(-1).isIntersecting,r=performance.now(),s()});i.observe(e.root);let d=()=>{n=!1,cancelAnimationFrame(o),o=0};return e.onCleanup(()=>{d(),i.disconnect()}),{start(){n=!0,r=performance.now(),s()},stop:d,get running(){return n}}}var Ge=12,ee=2;function se(e,{onStep:t,onFrame:o,onReset:r,onRest:n=()=>{},rate:l=()=>30,stride:u=1,smooth:s=!1}){let i=0,d=0,a=Ne(e,w=>{let L=Oe();if(i+=w*(L&&!s?Math.min(l(),ee):l()),d+=w,i<1)return;let ke=performance.now()+Ge;for(;i>=1;){if(i-=1,t()===!1){c(!1);break}performance.now()>ke&&(i=0)}L&&s&&a.running&&d<1/ee||(d=0,o())});function c(w){w!==a.running&&(i=1,w?a.start():a.stop(),p.label=w?"Pause":"Play",p.icon=w?"pause":"play",w||n())}let p=$({label:"Play",icon:"play",primary:!0,onClick:()=>c(!a.running)}),h=$({label:"Step",icon:"step",onClick:()=>{c(!1);for(let w=0;w<u;w++)t();o(),n()}}),m=$({label:"Reset",icon:"reset",onClick:()=>{c(!1),r(),o(),n()}});return{element:f("div",{class:"lw-player"},p.element,h.element,m.element),play:()=>c(!0),pause:()=>c(!1),get playing(){return a.running}}}var ct=Math.log(2*Math.PI)/2;function E(e,t,o,r){return Object.assign(l=>o+(r-o)*(l-e)/(t-e),{back:l=>e+(t-e)*(l-o)/(r-o)})}function b(e,t,o,r,n=[]){Object.assign(e,{strokeStyle:t,lineWidth:o,lineJoin:"round"}),e.setLineDash(n),e.beginPath();for(let[l,u]of r)e.lineTo(l,u);e.stroke(),e.setLineDash([])}function W(e,t,o){e.fillStyle=t,e.beginPath();for(let[r,n]of o)e.lineTo(r,n);e.fill()}function D(e,t,o,r,n){e.fillStyle=t,e.beginPath(),e.arc(o,r,n,0,2*Math.PI),e.fill()}function x(e,t,o,r,n,l={}){let{colour:u="ink",align:s="left",baseline:i="middle",halo:d=!1,bold:a=!1}=l,c=e.font;a&&(e.font=`600 ${c}`),Object.assign(e,{textAlign:s,textBaseline:i}),d&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:g(t.colour("paper"))}),e.strokeText(o,r,n)),e.fillStyle=g(t.colour(u)),e.fillText(o,r,n),e.font=c}function P(e,t,o,r){let n=Math.max(2,Math.round(Math.abs(e(o)-e(t))/2));return Array.from({length:n+1},(l,u)=>{let s=t+(o-t)*u/n;return[e(s),r(s)]})}var C=(e,t,o)=>Math.min(o,Math.max(t,e));var A=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");var je="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var xt=He();function He(){try{let e=Uint8Array.from(atob(je),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}var yt=new Float32Array(0);var ce=(e,t,o)=>Math.min(o,Math.max(t,e));var y=e=>1/(1+Math.exp(-e)),F=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),ie={real:{value:e=>F(-e),slope:e=>-y(-e)},fake:{value:F,slope:y},verdict:e=>2*y(e)-1},R={"non-saturating":{...ie,label:"non-saturating",generator:{value:e=>F(-e),slope:e=>-y(-e)}},minimax:{...ie,label:"minimax",generator:{value:e=>-F(e),slope:e=>-y(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>We(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>ce(2*e-1,-1,1)}};function We(e,t){for(let{weight:o,bias:r}of e.layers)for(let n of[o,r])for(let l=0;l<n.length;l++)n[l]=ce(n[l],-t,t)}var I=["minimax","non-saturating"],_=.5,k=-3,ue=2,qe=2,pe={discriminator:.5,generator:.04},me=Float64Array.from({length:121},(e,t)=>(t-60)/15),de=me.map(e=>Math.exp(-e*e/2)),_e=de.map(e=>e/de.reduce((t,o)=>t+o)),q=e=>me.reduce((t,o,r)=>t+_e[r]*e(_*o),0),fe=(e,t)=>R[e].generator.value(t),S=(e,t)=>-R[e].generator.slope(t),U=e=>({place:k,w:ue,b:e-ue*k}),ge=({place:e,w:t,b:o})=>t*e+o;function Ue({place:e,w:t,b:o},r=pe.discriminator){let{real:n,fake:l}=R.minimax,u=s=>q(i=>n.slope(t*i+o)*s(i))+q(i=>l.slope(t*(e+i)+o)*s(e+i));return{place:e,w:t-r*u(s=>s),b:o-r*u(()=>1)}}function Ke(e,{place:t,w:o,b:r},n=pe.generator){return{place:t+n*o*q(l=>S(e,o*(t+l)+r)),w:o,b:r}}function he(e,t){let o=t;for(let r=0;r<qe;r++)o=Ue(o);return Ke(e,o)}var we=({w:e,b:t},o)=>y(e*o+t);var M=6.91,T={minimax:"purple","non-saturating":"green"},B=30,K=[-4.2,2.4],z=360,Y=e=>E(-M,M,B,e-6),N=e=>y(e).toFixed(3),Ye=[.001,.01,.1,.5,.9,.99,.999];function Je(e,t,o,r,n,l,u){for(let s of u)b(e,g(t.colour("ink"),s?.15:.45),1,[[B,r(s)],[n-6,r(s)]]),x(e,t,A(s,Number.isInteger(s)?0:1),B-5,r(s),{align:"right",colour:"muted"});Ye.forEach((s,i)=>{let d=o(Math.log(s/(1-s)));b(e,g(t.colour("ink"),.12),1,[[d,4],[d,l]]);let a=String(s).replace(/^0/,"");x(e,t,a,C(d,12,n-14),l+11,{align:"center",colour:i===3?"ink":"muted"})})}function be(e,t,o,r,n,l,[u,s],i){let d=o-20,a=Y(t),c=E(u,s,d,6);Je(e,r,a,c,t,d,i),b(e,g(r.colour("ink"),.6),1,[[a(n),4],[a(n),d]],[2,3]);for(let[p,h]of Object.entries(T))b(e,g(r.colour(h)),2.5,P(a,-M,M,m=>c(l(p,m)))),D(e,g(r.colour("paper")),a(n),c(l(p,n)),6.5),D(e,g(r.colour(h)),a(n),c(l(p,n)),5);for(let[p,h]of Object.entries(T)){let m=n>0,w=s>2?p!=="minimax":l(p,n)<.5,L=C(c(l(p,n))+(w?-11:12),14,d-9);x(e,r,A(l(p,n),s>2?2:3),a(n)+(m?-9:9),L,{align:m?"right":"left",colour:h,bold:!0,halo:!0})}}var Ae=(e,t,o,r,{logit:n})=>be(e,t,o,r,n,fe,[-7.2,7.2],[-6,-3,0,3,6]),ve=(e,t,o,r,{logit:n})=>be(e,t,o,r,n,S,[0,1.06],[0,.5,1]);function xe(e,t,o,r,n,l){let u=o-18,s=E(...K,0,t),i=E(0,1.18,u,0),d=a=>c=>i(Math.exp(-(((c-a)/_)**2)/2));for(let[a,c]of[["blue",0],["orange",n.place]]){let p=P(s,...K,d(c));W(e,g(r.colour(a),.18),[[0,u],...p,[t,u]]),b(e,g(r.colour(a)),2,p)}b(e,g(r.colour("ink")),1.8,P(s,...K,a=>i(we(n,a))),[6,4]),b(e,g(r.colour("ink"),.4),1,[[0,u],[t,u]]);for(let a=-4;a<=2;a++)x(e,r,A(a,0),C(s(a),8,t),o-7,{align:"center",colour:"muted"});Ve(e,g(r.colour(T[l])),s(n.place),u-8,46*Math.tanh(2*Xe(l,n)))}function Ve(e,t,o,r,n){if(D(e,t,o,r,4),Math.abs(n)<5)return;let l=Math.min(6,Math.abs(n))*Math.sign(n);b(e,t,3,[[o,r],[o+n,r]]),b(e,t,3,[[o+n-l,r-5],[o+n,r],[o+n-l,r+5]])}var Xe=(e,{place:t,w:o,b:r})=>o*S(e,o*t+r);function ye(e,t,o,r,{history:n}){let l=o-18,u=E(0,z,B,t-6),s=E(k-.2,1.4,l,6);for(let i of[-3,-2,-1,0,1])b(e,g(r.colour("ink"),i?.12:.5),1,[[B,s(i)],[t-6,s(i)]]),x(e,r,A(i,0),B-5,s(i),{align:"right",colour:"muted"});x(e,r,"the data",u(170),s(0)-10,{align:"center",colour:"blue"});for(let[i,d]of Object.entries(T)){let a=n[i].map((c,p)=>[u(p),C(s(c),4,l)]);b(e,g(r.colour(d)),2.5,a),D(e,g(r.colour(d)),...a.at(-1),4)}x(e,r,"0",B,o-6,{align:"center",colour:"muted"}),x(e,r,`${z} rounds`,t-6,o-6,{align:"right",colour:"muted"})}var Me=`.lw .sg-sideways {
  touch-action: pan-y; /* only sideways is ours */
  cursor: ew-resize;
}
.lw .sg-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1rem;
}
.lw .sg-minimax {
  color: var(--lw-purple);
}
.lw .sg-non-saturating {
  color: var(--lw-green);
}
.lw .sg-data {
  color: var(--lw-blue);
}
.lw .sg-model {
  color: var(--lw-orange);
}
.lw:has(.sg-key) .lw-readout {
  min-height: 2.9em;
}
@container (max-width: 420px) {
  .lw:has(.sg-key) .lw-readout {
    min-height: 5.8em;
  }
}
`;var et=30,tt=.3,v={minimax:"log(1 − D)","non-saturating":"−log D"};function rt({model:e,el:t}){let o=re(t,{css:Me,title:"Starving gradients",lead:`Set what D says of a generated number. Both losses of G fall as D(G(z)) rises, but ${v.minimax}, the minimax loss, pulls where D is fooled already, and ${v["non-saturating"]}, the non-saturating one, where it is not. Then press Play: two generators learn from equal starts.`}),r=Math.log(e.get("d")/(1-e.get("d"))),n={},l=ne({label:"D(G(z))",min:-M,max:M,step:.01,value:r,format:N,onInput:i}),u=ot(o,n,a=>{l.value=a,i(a)}),s=se(o,{onStep(){if(n.round>=z)return!1;n.round+=1;for(let a of I)n[a]=he(a,n[a]),n.history[a].push(n[a].place)},onFrame:d,onReset:()=>{l.value=r,i(r)},onRest:()=>o.announce(Ee(n)),rate:()=>et,stride:10,smooth:!0});function i(a){let[c,p]=I;Object.assign(n,{logit:a,round:0,[c]:U(a),[p]:U(a)}),n.history={[c]:[k],[p]:[k]},d(),o.announce(Ee(n))}function d(){u.draw(n),o.readout(Se(n))}return o.add(j(l.element),H(...u.curves),j(s.element),H(oe(...u.lanes),u.course)),i(r),o.destroy}function ot(e,t,o){let r=(c,p)=>le(e,{label:"",height:c,draw:(h,m,w)=>p(h,m,w,e,t)}),n=r(168,Ae),l=r(168,ve),u=r(252,ye),s=I.map(c=>r(112,(p,h,m)=>xe(p,h,m,e,t[c],c)));for(let c of[n,l])nt(c.element,o);let i=(...c)=>f("span",{class:"sg-key"},...c.map(([p,h])=>f("span",{class:h},p))),d=I.map(c=>[`━ ${v[c]}`,`sg-${c}`]),a=c=>i([`→ ${v[c]}`,`sg-${c}`],["■ data","sg-data"],["■ G","sg-model"],["╌ D",null]);return{curves:[Q(i(["loss of G:",null],...d),n.element),Q(i(["pull |dJ/dl|:",null],...d),l.element)],lanes:I.map((c,p)=>Q(a(c),s[p].element)),course:Q(i(["middle of G:",null],...d),u.element),draw(c){for(let p of[n,l,u,...s])p.redraw();n.describe(`Both losses over D's logit, with the reader at D = ${N(c.logit)}.`),l.describe(`The slopes of both losses over D's logit. ${J(c)}`),u.describe(`Where both generators are over ${c.round} rounds. ${Ie(c)}`),I.forEach((p,h)=>s[h].describe(`${v[p]}: G at ${A(c[p].place)}, the data at 0.`))}}}function nt(e,t){ae(e,o=>{t(C(Y(e.clientWidth).back(o*e.clientWidth/e.width),-M,M))}),e.classList.add("sg-sideways")}var O=v["non-saturating"],J=({logit:e})=>`At D(G(z)) = ${N(e)} the pull is ${A(S("minimax",e),3)} with ${v.minimax} and ${A(S("non-saturating",e),3)} with ${O}`,Ie=e=>I.map(t=>`${v[t]} at ${A(e[t].place)}`).join(", ")+".",Ee=e=>`Round ${e.round}: ${Ie(e)} ${Se(e)}`;function Ce(e){let t=e.length;for(;t>0&&Math.abs(e[t-1])<tt;)t-=1;return t<e.length?t:void 0}function Se(e){if(e.round===0){let r=Math.exp(Math.abs(e.logit));if(r<1.5)return`${J(e)}: near ½ they hardly differ.`;let n=r<9.95?r.toFixed(1):Math.round(r);return`${J(e)}: ${n} times as much for ${e.logit<0?O:v.minimax}.`}let t=Ce(e.history["non-saturating"]),o=Ce(e.history.minimax);if(t===void 0)return"Each generator moves as strongly as its loss pulls; both Ds learn as well, two steps a round.";if(o===void 0){let r=S("minimax",ge(e.minimax));return r<.2?`${O} reached the data in round ${t}. With ${v.minimax} G feels ${A(r,3)} of the strongest pull: a sure D starves it.`:`${O} reached the data in round ${t}. Now D is no longer sure of the other G, which moves with all its strength.`}return`${O} reached the data in round ${t}, ${v.minimax} in round ${o}: the same game at the same rates, but most of the time D was sure of its case.`}var _t={render:rt};export{_t as default};
