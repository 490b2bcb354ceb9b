var j=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function p(e,t={},...r){let n=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),l):l===!0?n.setAttribute(o,""):l!==!1&&l!=null&&n.setAttribute(o,l);return n.append(...r.filter(o=>o!=null)),n}var Be=Math.random().toString(36).slice(2,8),Se=0,K=()=>`lw-${Be}-${++Se}`,$={"data-lm-suppress-shortcuts":"true"},Qe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function q(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Qe[e]),t.append(r),t}function H(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(p("style",{"data-lecture-kit":!0},t))}var Ge=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Y(e,{title:t,lead:r,css:n}){H(e,j),n&&H(e,n);let o=K(),l=p("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=p("p",{class:"lw-readout"}),c=p("div",{class:"lw-body"}),i=k({icon:"enlarge",title:"Full screen",onClick:()=>Oe(u)});i.element.hidden=!document.fullscreenEnabled;let u=p("div",{class:"lw",role:"group","aria-labelledby":o,...$},p("div",{class:"lw-head"},p("div",{class:"lw-title",id:o},t),i.element),r?p("p",{class:"lw-lead"},r):null,c,a,l);e.append(u);let s=[()=>u.remove()],d=new Map,m=[()=>d.clear()];s.push($e(()=>m.forEach(f=>f()))),s.push(Pe(u,()=>m.forEach(f=>f())));let b=0;return s.push(()=>clearTimeout(b)),{root:u,body:c,add:(...f)=>c.append(...f),announce(f){clearTimeout(b),b=setTimeout(()=>{l.textContent=f},500)},readout(f){a.textContent!==f&&(a.textContent=f)},colour(f){return u.isConnected?(d.has(f)||d.set(f,Re(u,`var(--lw-${f})`)),d.get(f)):Fe},onTheme:f=>m.push(f),onCleanup:f=>s.push(f),destroy(){for(;s.length;)s.pop()()}}}function Oe(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Fe=[128,128,128];function Pe(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function Re(e,t){let r=p("span",{style:`color: ${t}`});e.append(r);let n=p("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var g=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,U=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function $e(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var _=(...e)=>p("div",{class:"lw-row"},...e);var V=(...e)=>p("div",{class:"lw-columns"},...e),L=(e,...t)=>p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},e),...t),Le=e=>e.toFixed(2).replace("-","−");function J({label:e,min:t,max:r,step:n,value:o,format:l=Le,onInput:a=()=>{}}){let c=K(),i=p("input",{type:"range",id:c,min:t,max:r,step:n,value:o,...$}),u=p("output",{for:c,class:"lw-value"}),s=()=>{u.textContent=l(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{s(),a(i.valueAsNumber)}),s(),{element:p("div",{class:"lw-slider"},p("label",{for:c},e),i,u),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,s()}}}function k({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let l=p("span",{},e??""),a=p("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...$},t?q(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(c){a.disabled=c},set label(c){l.textContent=c},set icon(c){a.querySelector("svg").replaceWith(q(c))}}}function X({label:e,width:t,height:r}){let n=p("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),l=o.createImageData(t,r);return l.data.fill(255),{element:n,context:o,describe:a=>n.setAttribute("aria-label",a),paint(a){for(let c=0,i=0;c<r;c++)for(let u=0;u<t;u++,i++){let s=a(i,u,c);for(let d=0;d<3;d++)l.data[4*i+d]=s[d]}o.putImageData(l,0,0)}}}function Z(e,{label:t,height:r,draw:n}){let o=p("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),l=o.getContext("2d");function a(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:s}=o;if(!u||!s)return;let d=Math.round(u*i),m=Math.round(s*i);(o.width!==d||o.height!==m)&&Object.assign(o,{width:d,height:m}),l.setTransform(i,0,0,i,0,0),l.clearRect(0,0,u,s),l.font=`12px ${getComputedStyle(o).fontFamily}`,n(l,u,s)}let c=new ResizeObserver(a);return c.observe(o),e.onCleanup(()=>c.disconnect()),e.onTheme(a),{element:o,redraw:a,describe:i=>o.setAttribute("aria-label",i)}}function Ne(e,t){let r=0,n=0,o=!1,l=!0;function a(s){if(r=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(s-n)/1e3)),n=s,c()}function c(){o&&l&&!r&&(r=requestAnimationFrame(a))}let i=new IntersectionObserver(s=>{l=s.at(-1).isIntersecting,n=performance.now(),c()});i.observe(e.root);let u=()=>{o=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{u(),i.disconnect()}),{start(){o=!0,n=performance.now(),c()},stop:u,get running(){return o}}}var Te=12,W=2;function ee(e,{onStep:t,onFrame:r,onReset:n,onRest:o=()=>{},rate:l=()=>30,stride:a=1,smooth:c=!1}){let i=0,u=0,s=Ne(e,w=>{let D=Ge();if(i+=w*(D&&!c?Math.min(l(),W):l()),u+=w,i<1)return;let De=performance.now()+Te;for(;i>=1;){if(i-=1,t()===!1){d(!1);break}performance.now()>De&&(i=0)}D&&c&&s.running&&u<1/W||(u=0,r())});function d(w){w!==s.running&&(i=1,w?s.start():s.stop(),m.label=w?"Pause":"Play",m.icon=w?"pause":"play",w||o())}let m=k({label:"Play",icon:"play",primary:!0,onClick:()=>d(!s.running)}),b=k({label:"Step",icon:"step",onClick:()=>{d(!1);for(let w=0;w<a;w++)t();r(),o()}}),f=k({label:"Reset",icon:"reset",onClick:()=>{d(!1),n(),r(),o()}});return{element:p("div",{class:"lw-player"},m.element,b.element,f.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return s.running}}}var ze="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var dt=je();function je(){try{let e=Uint8Array.from(atob(ze),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}var pt=new Float32Array(0);var re=(e,t,r)=>Math.min(r,Math.max(t,e));var A=e=>1/(1+Math.exp(-e)),B=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),te={real:{value:e=>B(-e),slope:e=>-A(-e)},fake:{value:B,slope:A},verdict:e=>2*A(e)-1},vt={"non-saturating":{...te,label:"non-saturating",generator:{value:e=>B(-e),slope:e=>-A(-e)}},minimax:{...te,label:"minimax",generator:{value:e=>-B(e),slope:e=>-A(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>qe(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>re(2*e-1,-1,1)}};function qe(e,t){for(let{weight:r,bias:n}of e.layers)for(let o of[r,n])for(let l=0;l<o.length;l++)o[l]=re(o[l],-t,t)}var h=128,v=8,S=h/v,ae=1.5,ie=2,oe=1e-4,He=.25,se={discriminator:1,generator:1},Q=(e,t)=>Math.min(Math.abs(e-t),h-Math.abs(e-t)),I=e=>Float64Array.from({length:h},(t,r)=>e(r)),G=e=>(e+.5)*S;function O(e){let t=e.reduce((r,n)=>r+n);return e.map(r=>r/t)}var N=(e,t)=>Math.exp(-((e/t)**2)/2),T=e=>Array.from({length:v},(t,r)=>e(r)),F=O(I(e=>T(t=>N(Q(e,G(t)),ae)).reduce((t,r)=>t+r))),We=O(I(e=>N(Q(e,0),ie))),ne=Math.ceil(6*ie),Ke=e=>I(t=>{let r=0;for(let n=-ne;n<=ne;n++)r+=We[(n+h)%h]*e[(t+n+h)%h];return r}),ce=()=>({l:new Float64Array(h),q:O(I(e=>N(Q(e,40),12)+.001))});function Ye({l:e,q:t},r=se.discriminator){let n=Ke(I(o=>F[o]*A(-e[o])-t[o]*A(e[o])));return e.map((o,l)=>o+r*h*n[l])}var le=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)));function Ue({l:e,q:t},r=se.generator){let n=Math.max(...e);return O(t.map((l,a)=>l*Math.exp(r*(le(e[a])-le(n))))).map(l=>(1-oe)*l+oe/h)}function ue(e,t,r,n){let o={...e},l={D:()=>o.l=Ye(o),G:()=>o.q=Ue(o,n)};for(let a=0;a<r;a++)l[t]();return l[t==="D"?"G":"D"](),o}var de=({q:e})=>T(t=>e.reduce((r,n,o)=>r+(Q(o,G(t))<=3*ae?n:0),0)).filter(t=>t>He/v).length,pe=({l:e})=>Math.floor(e.indexOf(Math.max(...e))/S);function P({q:e}){let t=T(n=>e.slice(n*S,(n+1)*S).reduce((o,l)=>o+l)),r=Math.max(...t);return{mode:t.indexOf(r),mass:r}}function x(e,t,r,n){return Object.assign(l=>r+(n-r)*(l-e)/(t-e),{back:l=>e+(t-e)*(l-r)/(n-r)})}function y(e,t,r,n,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[l,a]of n)e.lineTo(l,a);e.stroke(),e.setLineDash([])}function me(e,t,r){e.fillStyle=t,e.beginPath();for(let[n,o]of r)e.lineTo(n,o);e.fill()}function R(e,t,r,n,o){e.fillStyle=t,e.beginPath(),e.arc(r,n,o,0,2*Math.PI),e.fill()}function E(e,t,r,n,o,l={}){let{colour:a="ink",align:c="left",baseline:i="middle",halo:u=!1,bold:s=!1}=l,d=e.font;s&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:c,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:g(t.colour("paper"))}),e.strokeText(r,n,o)),e.fillStyle=g(t.colour(a)),e.fillText(r,n,o),e.font=d}var M=60,fe={D:"green",G:"purple"},he=Math.max(...F),z=2.2*he,_e=(e,t,r)=>[...r].flatMap((n,o)=>[[e(o),t(n)],[e(o+1),t(n)]]);function we(e,t,r,n,{l:o,q:l},a){let c=x(0,h,0,t),i=Math.round(.6*r),u=x(0,z,i,0),s=x(0,1,r-4,i+12);for(let[m,b,f]of[["blue",F,.3],["orange",l,.55]]){let w=_e(c,u,b.map(D=>Math.min(D,z)));me(e,g(n.colour(m),f),[[0,i],...w,[t,i]]),y(e,g(n.colour(m)),1.3,w)}y(e,g(n.colour("ink"),.45),1,[[0,i],[t,i]]),Ve(e,n,c,l);for(let m of[0,.5,1])y(e,g(n.colour("ink"),m===.5?.4:.15),1,[[0,s(m)],[t,s(m)]]);y(e,g(n.colour("green")),2.2,[...o].map((m,b)=>[c(b+.5),s(A(m))]));for(let[m,b]of[[0,"0"],[.5,"½"],[1,"1"]])E(e,n,b,1,s(m),{colour:"muted",halo:!0});if(!a)return;let d=o.indexOf(Math.max(...o));R(e,g(n.colour("paper")),c(d+.5),s(A(o[d])),6),R(e,g(n.colour("purple")),c(d+.5),s(A(o[d])),4.5)}function Ve(e,t,r,n){let o=Math.max(...n),l=n.indexOf(o);if(o<=z)return;let a=l<.5*h;E(e,t,`↑ ${Math.round(100*o)} % in one place`,r(l+.5)+(a?5:-5),9,{align:a?"left":"right",halo:!0,bold:!0})}var ge=(e,t)=>{let r=e.colour("paper"),n=e.colour("orange"),o=e.colour("surface");return(l,a,c)=>{let i=t[t.length-M+c];return i?U(r,n,Math.min(1,Math.sqrt(i.q[a]/he))):o}};function be(e,t,r,n,{games:o}){let l=o.D.past.length-1,a=Math.max(0,l-M+1),c=22,i=x(a,a+M-1,c,t-8),u=x(0,v,r-20,8);for(let s of[0,2,4,6,8])y(e,g(n.colour("ink"),s?.13:.4),1,[[c,u(s)],[t-8,u(s)]]),E(e,n,String(s),c-6,u(s),{align:"right",colour:"muted"});for(let[s,{past:d}]of Object.entries(o)){let m=d.slice(a).map((b,f)=>[i(a+f),u(b.covered)]);y(e,g(n.colour(fe[s])),2.5,m,s==="G"?[5,3]:[]),R(e,g(n.colour(fe[s])),...m.at(-1),4)}E(e,n,String(a),c,r-8,{align:"center",colour:"muted"}),E(e,n,`round ${a+M-1}`,t-8,r-8,{align:"right",colour:"muted"})}function Ae(e,t,r,n){let o=x(0,h,0,t);for(let l=0;l<v;l++)E(e,n,String(l+1),o(G(l)),r/2,{align:"center",colour:"blue"})}var ve=`.lw .il-history {
  height: 150px;
  border-radius: 0;
}
.lw .il-D {
  color: var(--lw-green);
}
.lw .il-G {
  color: var(--lw-purple);
}
.lw .il-data {
  color: var(--lw-blue);
}
.lw .il-model {
  color: var(--lw-orange);
}
.lw .il-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1rem;
  font-size: 0.9em;
  font-weight: 600;
}
.lw .il-order {
  margin: -0.2rem 0 0.3rem;
  font-size: 0.87em;
  color: var(--lw-muted);
}
.lw .il-sliders {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  gap: 0.2rem 1.4rem;
}
.lw .il-sliders .lw-slider {
  grid-template-columns: 9em minmax(3.6rem, 1fr) 3em;
}
.lw:has(.il-key) .lw-readout {
  min-height: 4.35em;
}
@container (max-width: 420px) {
  .lw:has(.il-key) .lw-readout {
    min-height: 10.2em;
  }
}
`;var xe=[1,2,3,5,8,12,20,50],ye=[.05,.1,.2,.5,1],Xe=8,C=["D","G"],Ee=40;function Ze({model:e,el:t}){let r=Y(t,{css:ve,title:"The inner loop",lead:"Eight modes on a ring, cut open into a line. Left, D takes K steps before G moves; right, G takes K before D moves. Below, where the mass of G was, round by round. Press Play; then set the inner steps to 1, and both are the same game."}),n={inner:e.get("inner"),rate:e.get("rate")},o={},l=rt(n,s=>{Object.assign(o,s),u()}),a=at(r,o),c=ee(r,{onStep(){for(let s of C)tt(o.games[s],s,o)},onFrame:u,onReset:i,onRest:()=>r.announce(Me(o)),rate:()=>Xe});function i(){Object.assign(o,n,{games:Object.fromEntries(C.map(s=>[s,et()]))}),u()}function u(){l.show(o),a.draw(o),r.readout(Me(o))}return r.add(_(c.element),p("div",{class:"il-sliders"},...l.elements),a.key,V(...a.games),a.covered),i(),r.destroy}function et(){let e=ce();return{now:e,jumps:0,past:[Ce(e)]}}var Ce=e=>({q:e.q,covered:de(e),favourite:P(e).mode});function tt(e,t,{inner:r,rate:n}){e.target=pe(e.now),e.now=ue(e.now,t,r,n);let o=Ce(e.now);e.jumps+=o.favourite!==e.past.at(-1).favourite,e.past.push(o)}function rt(e,t){let r=(l,a,c)=>J({label:l,min:0,max:a.length-1,step:1,value:a.indexOf(e[c]),format:i=>String(a[i]),onInput:i=>t({[c]:a[i]})}),n=r("inner steps, K",xe,"inner"),o=r("step size of G",ye,"rate");return{elements:[n.element,o.element],show(l){n.value=xe.indexOf(l.inner),o.value=ye.indexOf(l.rate)}}}var ot={D:["D inside: min","G"," max","D"," V"],G:["G inside: max","D"," min","G"," V"]},nt=([e,t,r,n,o])=>p("span",{},e,p("sub",{},t),r,p("sub",{},n),o),lt=(e,t)=>{let r=e==="D"?"G":"D";return`a round: ${e} takes ${(o=>o===1?"1 step":`${o} steps`)(t)}, then ${r} takes 1`};function at(e,t){let r=(a,c)=>Z(e,{label:"",height:a,draw:(i,u,s)=>t.games&&c(i,u,s)}),n=Object.fromEntries(C.map(a=>[a,it(e,r,a,t)])),o=r(120,(a,c,i)=>be(a,c,i,e,t));e.onTheme(()=>t.games&&C.forEach(a=>n[a].draw(t)));let l=(...a)=>p("div",{class:"il-key"},...a.map(([c,i])=>p("span",{class:`il-${i}`},c)));return{key:l(["■ data","data"],["■ G","model"],["━ D","D"],["● where D is highest","G"]),games:C.map(a=>n[a].element),covered:L(l(["modes covered by G:","all"],["━ D inside","D"],["╍ G inside","G"]),o.element),draw(a){for(let c of C)n[c].draw(a);o.redraw(),o.describe(`Modes covered over the rounds; now ${a.games.D.past.at(-1).covered} with D inside and ${a.games.G.past.at(-1).covered} with G inside.`)}}}function it(e,t,r,n){let o=t(170,(i,u,s)=>{let{now:d,past:m}=n.games[r];we(i,u,s,e,d,r==="G"&&m.length>1)}),l=t(18,(i,u,s)=>Ae(i,u,s,e)),a=X({label:"",width:h,height:M}),c=p("p",{class:"il-order"});return a.element.classList.add("il-history"),l.describe("The numbers of the eight modes"),{element:L(nt(ot[r]),c,o.element,l.element,a.element),draw({games:i,inner:u}){let s=i[r],{mode:d,mass:m}=P(s.now);c.textContent=lt(r,u),o.redraw(),l.redraw(),a.paint(ge(e,s.past)),o.describe(`${r} inside: G covers ${s.past.at(-1).covered} of ${v} modes, most of it, ${Ie(m)}, at mode ${d+1}.`),a.describe(`Where the mass of G was in the last rounds; its favourite mode has changed ${s.jumps} times.`)}}}var Ie=e=>`${Math.round(100*e)} %`;function Me(e){let{games:t,inner:r}=e,n=t.D.past.length-1;if(n===0)return"D says ½ everywhere, and G makes a wide bump. G is a histogram, D a table, and all is computed from expectations: whatever happens comes from who is inside, not from networks or chance.";let{mode:o,mass:l}=P(t.G.now),a=new Set(t.G.past.slice(-Ee).map(u=>u.favourite)).size,c=`Round ${n}. D inside: G covers ${t.D.past.at(-1).covered} of ${v} modes.`;if(r===1)return`${c} G inside: ${t.G.past.at(-1).covered}. With one step each the two games differ only in who begins.`;if(l<.5){let u=t.G.past.at(-1).covered;return`${c} G inside: ${u}. ${u===v?"Its inner steps are too few or too small to take it to one place.":"It is on its way."}`}let i=`G inside: ${Ie(l)} of G is nearest to mode ${o+1}${o===t.G.target?", where D was highest":""}.`;return a>1?`${c} ${i} In the last ${Math.min(n,Ee)} rounds it was near ${a} modes, one after the other.`:`${c} ${i}`}var Rt={render:Ze};export{Rt as default};
