var Pe=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var ht=Math.random().toString(36).slice(2,8),gt=0,X=()=>`lw-${ht}-${++gt}`,j={"data-lm-suppress-shortcuts":"true"},wt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function de(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",wt[e]),t.append(n),t}function Te(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(h("style",{"data-lecture-kit":!0},t))}var N=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Oe(e,{title:t,lead:n,css:r}){Te(e,Pe),r&&Te(e,r);let o=X(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=h("p",{class:"lw-readout"}),s=h("div",{class:"lw-body"}),i=Q({icon:"enlarge",title:"Full screen",onClick:()=>bt(c)});i.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":o,...j},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),i.element),n?h("p",{class:"lw-lead"},n):null,s,l,a);e.append(c);let u=[()=>c.remove()],f=new Map,m=[()=>f.clear()];u.push(xt(()=>m.forEach(p=>p()))),u.push(vt(c,()=>m.forEach(p=>p())));let d=0;return u.push(()=>clearTimeout(d)),{root:c,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(d),d=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return c.isConnected?(f.has(p)||f.set(p,yt(c,`var(--lw-${p})`)),f.get(p)):At},onTheme:p=>m.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function bt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var At=[128,128,128];function vt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function yt(e,t){let n=h("span",{style:`color: ${t}`});e.append(n);let r=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var S=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`,Le=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function xt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var z=(...e)=>h("div",{class:"lw-row"},...e);var H=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),Mt=e=>e.toFixed(2).replace("-","−");function $e({label:e,min:t,max:n,step:r,value:o,format:a=Mt,onInput:l=()=>{}}){let s=X(),i=h("input",{type:"range",id:s,min:t,max:n,step:r,value:o,...j}),c=h("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(f){i.value=f,u()}}}function Q({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=h("span",{},e??""),l=h("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...j},t?de(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(de(s))}}}function me({label:e,options:t,value:n,onChange:r=()=>{}}){let o=X(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>h("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??a[0].value),onchange:()=>r(i.value),...j})),s=a.map((i,c)=>h("label",{title:i.title},l[c],h("span",{},i.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function qe({value:e=0,onChange:t=()=>{}}){let n=X(),r=h("input",{type:"number",id:n,min:0,max:9999,step:1,value:e,inputmode:"numeric",...j}),o=()=>Math.min(9999,Math.max(0,Math.round(r.valueAsNumber)||0));return r.addEventListener("input",()=>{r.value!==""&&t(o())}),r.addEventListener("change",()=>{r.value=o()}),{element:h("div",{class:"lw-field lw-seed"},h("label",{for:n},"seed"),r),get value(){return o()},set value(a){r.value=a}}}function R({label:e,width:t,height:n}){let r=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),a=o.createImageData(t,n);return a.data.fill(255),{element:r,context:o,describe:l=>r.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<n;s++)for(let c=0;c<t;c++,i++){let u=l(i,c,s);for(let f=0;f<3;f++)a.data[4*i+f]=u[f]}o.putImageData(a,0,0)}}}function je(e,{label:t,height:n,draw:r}){let o=h("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let f=Math.round(c*i),m=Math.round(u*i);(o.width!==f||o.height!==m)&&Object.assign(o,{width:f,height:m}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function Et(e,t){let n=0,r=0,o=!1,a=!0;function l(u){if(n=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(u-r)/1e3)),r=u,s()}function s(){o&&a&&!n&&(n=requestAnimationFrame(l))}let i=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,r=performance.now(),s()});i.observe(e.root);let c=()=>{o=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{c(),i.disconnect()}),{start(){o=!0,r=performance.now(),s()},stop:c,get running(){return o}}}var Ct=12,Re=2;function Ne(e,{onStep:t,onFrame:n,onReset:r,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:s=!1}){let i=0,c=0,u=Et(e,w=>{let y=N();if(i+=w*(y&&!s?Math.min(a(),Re):a()),c+=w,i<1)return;let x=performance.now()+Ct;for(;i>=1;){if(i-=1,t()===!1){f(!1);break}performance.now()>x&&(i=0)}y&&s&&u.running&&c<1/Re||(c=0,n())});function f(w){w!==u.running&&(i=1,w?u.start():u.stop(),m.label=w?"Pause":"Play",m.icon=w?"pause":"play",w||o())}let m=Q({label:"Play",icon:"play",primary:!0,onClick:()=>f(!u.running)}),d=Q({label:"Step",icon:"step",onClick:()=>{f(!1);for(let w=0;w<l;w++)t();n(),o()}}),p=Q({label:"Reset",icon:"reset",onClick:()=>{f(!1),r(),n(),o()}});return{element:h("div",{class:"lw-player"},m.element,d.element,p.element),play:()=>f(!0),pause:()=>f(!1),get playing(){return u.running}}}var kt=Float64Array.from({length:32},(e,t)=>2**(t-15));function It(e){let t=e>>10&31,n=e&1023,r=t?kt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function Z(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function pe(e,t){let n=Z(e),r=t==="float16"?2:4,o=t==="float16"?l=>It(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}var St="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var D=Ft();function Ft(){try{let e=Uint8Array.from(atob(St),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function ee(e,t,n){if(!D){let[i,c,u]=[n*e,n*t,e*t].map(f=>new Float32Array(f));return{a:i,b:c,out:u,multiply:()=>Bt(i,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,s=ze(l+3*t+8);return{a:s.subarray(r,o),b:s.subarray(o,a),out:s.subarray(a,l),multiply:()=>D.product(4*r,4*o,4*a,0,e,t,n)}}function ge(e){if(!D)return e.map(n=>1/(1+Math.exp(-n)));let t=ze(e.length+3);return t.set(e),D.sigmoid(0,4*e.length),t.slice(0,e.length)}var he=new Float32Array(0);function ze(e){let t=4*e-D.memory.buffer.byteLength;return t>0&&D.memory.grow(Math.ceil(t/65536)),he.buffer!==D.memory.buffer&&(he=new Float32Array(D.memory.buffer)),he}function Bt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let s=0;s<r;s++){let i=s*o+l,c=i+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let f=e[u*r+s],m=e[(u+1)*r+s],d=e[(u+2)*r+s],p=e[(u+3)*r+s];for(let w=i,y=u*o+l,x=y+o,M=x+o,E=M+o;w<c;w++,y++,x++,M++,E++)n[w]+=f*t[y]+m*t[x]+d*t[M]+p*t[E]}for(;u<a;u++){let f=e[u*r+s];for(let m=i,d=u*o+l;m<c;m++,d++)n[m]+=f*t[d]}}}function _e(e,t){let n=e.dtype==="int8"?Dt(e,t):Qt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Ge(r,n))}}function Ge(e,t){if(!(e.op in be))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(be).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=Ve(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>Ge(r,t))),n}var te=(e,[t,n])=>e.subarray(t,t+n);function Qt({dtype:e},t){let n=pe(t,e);return(r,o)=>te(n,r[o])}function Dt(e,t){let n=Z(t),r=2*e.plain,o=pe(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,s)=>{if(s!=="weight"||!l.scale)return te(o,l[s]);let i=te(o,l.scale),c=Float32Array.from(te(a,l.weight)),u=c.length/i.length;for(let f=0;f<c.length;f++)c[f]*=i[Math.floor(f/u)];return c}}function Ae(e,t){let n=t.length/F(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Ue(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n})}var Ue=(e,t)=>e.reduce((n,r)=>be[r.op](n,r),t),F=e=>e.reduce((t,n)=>t*n,1),we=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},be={linear:Tt,conv:Rt,convTranspose:$t,affine:qt,instanceNorm:jt,positionBias:Nt,pixelShuffle:_t,upsampleNearest:Gt,upsampleBilinear:Ut,skip:zt,residual:Ht,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[F(e.shape)]}),relu:we(e=>e>0?e:0),leakyRelu:we((e,{slope:t})=>e>0?e:t*e),tanh:we(Math.tanh),sigmoid:e=>({...e,data:ge(e.data)}),silu:Pt};function Pt(e){let{data:t}=e,n=ge(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function Tt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:s,out:i,multiply:c}=ee(t,r,n);l.set(Ve(e,t)),s.set(o),c();let u=i.slice();for(let f=0;f<u.length;)for(let m=0;m<r;f++,m++)u[f]+=a[m];return{data:u,shape:[r],batch:t}}function Rt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:s,weight:i,bias:c}=r,[u,f]=[0,1].map(b=>Math.floor((t[b+1]+2*s[b]-a[b])/l[b])+1),m=u*f,d=i.length/o,{a:p,b:w,out:y,multiply:x}=ee(o,m,d);p.set(i),w.fill(0);let M=l[0]*l[1]===1&&f===t[2]?Lt:Ot,E=new Float32Array(n*o*m);for(let b=0;b<n;b++)M(e.subarray(b*F(t),(b+1)*F(t)),w,t,[u,f],r),x(),E.set(y,b*y.length);return ye(E,c,m),{data:E,shape:[o,u,f],batch:n}}function Ot(e,t,n,r,o){Ye(n,r,o,(a,l,s,i)=>{for(let c=s+i;s<c;a+=l,s++)t[s]=e[a]})}function Lt(e,t,[n,r,o],[a],{kernel:[l,s],padding:i}){for(let c=0,u=0;c<n;c++)for(let f=0;f<l;f++)for(let m=0;m<s;m++,u+=a*o){let[d,p]=ne(f-i[0],1,r,a),[w,y]=ne(m-i[1],1,o,o);if(d>=p||w>=y)continue;let x=d*o+w,M=(p-1)*o+y,E=(c*r+f-i[0])*o+m-i[1];t.set(e.subarray(x+E,M+E),u+x);for(let b=u+d*o;b<u+p*o;b+=o){for(let A=0;A<w;A++)t[b+A]=0;for(let A=y;A<o;A++)t[b+A]=0}}}function $t({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:f,bias:m}=a,d=(A,I)=>(A-1)*i[I]-2*c[I]+s[I]+u[I],p=[l,d(n,0),d(r,1)],w=n*r,{a:y,b:x,out:M,multiply:E}=ee(f.length/t,w,t);y.set(f);let b=new Float32Array(o*F(p));for(let A=0;A<o;A++){let I=b.subarray(A*F(p),(A+1)*F(p));x.set(e.subarray(A*t*w,(A+1)*t*w)),E(),Ye(p,[n,r],a,(B,P,k,le)=>{for(let U=k+le;k<U;k++,B+=P)I[B]+=M[k]})}return ye(b,m,p[1]*p[2]),{data:b,shape:p,batch:o}}function Ye([e,t,n],[r,o],{kernel:[a,l],stride:s,padding:i},c){for(let u=0,f=0;u<e;u++)for(let m=0;m<a;m++)for(let d=0;d<l;d++,f++){let[p,w]=ne(m-i[0],s[0],t,r),[y,x]=ne(d-i[1],s[1],n,o);for(let M=p;M<w;M++){let E=(u*t+M*s[0]+m-i[0])*n;c(E+y*s[1]+d-i[1],s[1],(f*r+M)*o+y,x-y)}}}var ne=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function qt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,s=F(l),i=e.map((c,u)=>c*r[Math.floor(u/s)%a]);return ye(i,o,s),{data:i,shape:t,batch:n}}function jt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=F(a.slice(1));for(let s=0,i=0;s<o.length;s+=l,i=(i+1)%a[0]){let c=o.subarray(s,s+l),u=c.reduce((d,p)=>d+p,0)/l,f=c.reduce((d,p)=>d+(p-u)**2,0)/l,m=t[i]/Math.sqrt(f+r);for(let d=0;d<l;d++)c[d]=(c[d]-u)*m+n[i]}return e}function Nt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var We=(e,t)=>Ue(t,{...e,data:e.data.slice()});function zt(e,{inner:t}){let n=We(e,t),r=F(e.shape),o=F(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ht(e,{inner:t}){let n=We(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function _t({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:ve(l,o,(i,c,u)=>{let f=i*a*a+c%a*a+u%a;return e[(f*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function Gt({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let s=[t,n*a,r*l];return{data:ve(s,o,(c,u,f)=>e[(c*n+Math.floor(u/a))*r+Math.floor(f/l)]),shape:s,batch:o}}function Ut({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,n*a,r*l],c=He(n,a,s),u=He(r,l,s);return{data:ve(i,o,(m,d,p)=>{let{low:w,high:y,part:x}=c[d],{low:M,high:E,part:b}=u[p],A=m*n,I=e[(A+w)*r+M]*(1-b)+e[(A+w)*r+E]*b,B=e[(A+y)*r+M]*(1-b)+e[(A+y)*r+E]*b;return I*(1-x)+B*x}),shape:i,batch:o}}function He(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function ve([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,s=0;l<r*e;l++)for(let i=0;i<t;i++)for(let c=0;c<n;c++)a[s++]=o(l,i,c);return a}function ye(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function Ve(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}function _(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},r=n(),o=n(),a=n(),l=n();return function(){let i=Math.imul(o,5),c=Math.imul(i<<7|i>>>25,9),u=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function xe(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Ke(e,t){for(let n=0;n<t.length;n++)t[n]=xe(e);return t}var Yt=-1,Wt=1,Vt=Math.exp(-8);function Kt(e,t){let n=Math.sqrt(t),r=Math.sqrt(1-t),o=[n,r,.25*Math.log(Math.max(r,Vt)/n)],a=new Float32Array((1+o.length)*e.length);return a.set(e),o.forEach((l,s)=>a.fill(l,(s+1)*e.length,(s+2)*e.length)),a}function Jt(e,t,n){let{data:r}=Ae(e,Kt(t,n)),o=Math.sqrt(n),a=Math.sqrt(1-n);return t.map((l,s)=>Math.min(Wt,Math.max(Yt,o*l-a*r[s])))}function Xt(e,t,n,r,o,a){let l=o*o*(1-r)/(1-n)*(1-n/r),s=Math.sqrt(Math.max(0,1-r-l)),i=Math.sqrt(n),c=Math.sqrt(1-n);return e.map((u,f)=>{let m=(u-i*t[f])/c,d=l>0?Math.sqrt(l)*xe(a):0;return Math.sqrt(r)*t[f]+s*m+d})}function Me({network:e,alphaBar:t},n,r,o,a){let l=[];return{moments:l,get done(){return l.length===n.length},step(){let s=n[l.length],i=n[l.length+1],c=Jt(e,r,t[s]);l.push({t:s,x:r,x0:c}),r=Xt(r,c,t[s],t[i],o,a),i===0&&l.push({t:i,x:r,x0:r})}}}var O=e=>e.map(t=>Math.min(1,Math.max(0,(t+1)/2)));function re(e){let t=e.map(O),n=t.flatMap((r,o)=>t.slice(0,o).map(a=>Zt(r,a)));return n.reduce((r,o)=>r+o,0)/n.length}var Zt=(e,t)=>e.reduce((n,r,o)=>n+Math.abs(r-t[o]),0)/e.length;var en=12,tn=90;function Je(e,t){let n=new Map(t.map(u=>[u,[]])),r=0,o=0,a=[],l=()=>[...n.values()].find(u=>u.length)?.shift(),s=()=>[...n.values()].some(u=>u.length);function i(){r=0;let u=performance.now()+en;for(;performance.now()>=o&&performance.now()<u&&s();)l()();c()}function c(){if(e.root.toggleAttribute("data-working",s()),s())r||=requestAnimationFrame(i);else for(let u of a.splice(0))u()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(u,f){n.set(u,f),c()},hush:()=>o=performance.now()+tn,done:()=>s()?new Promise(u=>a.push(u)):Promise.resolve()}}function Ee(e,t,n,r){return Object.assign(a=>n+(r-n)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-n)/(r-n)})}function oe(e,t,n,r,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:n,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of r)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function L(e,t,n,r,o){e.fillStyle=t,e.beginPath(),e.arc(n,r,o,0,2*Math.PI),e.fill()}function Xe(e,t,n,r,o,a){L(e,S(t.colour("ink"),.55),r,o,a+2.5),L(e,S(t.colour("paper")),r,o,a+1.5),L(e,n,r,o,a)}function T(e,t,n,r,o,a={}){let{colour:l="ink",align:s="left",baseline:i="middle",halo:c=!1,bold:u=!1}=a,f=e.font;u&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:s,textBaseline:i}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:S(t.colour("paper"))}),e.strokeText(n,r,o)),e.fillStyle=S(t.colour(l)),e.fillText(n,r,o),e.font=f}var Ze=3,Nn={draw:1.25*Ze,erase:2.5*Ze};function G(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(a=>Le(r,o,Math.min(1,Math.max(0,n[a]))))}var $=34,ae=12,rn=10,Ce=36;function et(e,t){let n=t.length-1,r={times:[],count:0,t:n},o=je(e,{label:"",height:190,draw:a});function a(l,s,i){let c=Ee(n,0,$,s-ae),u=Ee(0,1,i-Ce,rn),f=S(e.colour("blue"));for(let d of[0,.5,1])oe(l,S(e.colour("ink"),.15),1,[[$,u(d)],[s-ae,u(d)]]),T(l,e,String(d),$-7,u(d),{align:"right",colour:"muted"});T(l,e,String(n),$,i-Ce+13,{align:"center",colour:"muted"}),T(l,e,"0",s-ae,i-Ce+13,{align:"center",colour:"muted"}),T(l,e,"noise",$-14,i-8,{colour:"muted"}),T(l,e,"time t",($+s-ae)/2,i-8,{align:"center",colour:"muted"}),T(l,e,"data",s-2,i-8,{align:"right",colour:"muted"}),oe(l,f,2,t.map((d,p)=>[c(p),u(d)])),r.times.forEach((d,p)=>{L(l,f,c(d),u(t[d]),3.5),p>=r.count&&L(l,S(e.colour("paper")),c(d),u(t[d]),2)});let m=[c(r.t),u(t[r.t])];oe(l,S(e.colour("orange")),1.5,[[m[0],u(0)],m],[4,3]),Xe(l,e,S(e.colour("orange")),...m,6)}return{element:o.element,describe:o.describe,show(l,s,i){r={times:l,count:s,t:i},o.redraw()}}}function tt(e,{places:t,size:n,side:r}){let o=Array.from({length:t},()=>on(e,n,r));return{element:h("div",{class:"rn-groups"},...o.map(a=>a.element)),show:a=>o.forEach((l,s)=>l.show(a[s]))}}function on(e,t,n){let r=Array.from({length:t},()=>R({label:"",width:n,height:n})),o=h("div",{class:"rn-strip",role:"img"},...r.map(({element:c})=>c)),a=h("div",{class:"rn-from"}),l=h("div",{class:"rn-note"}),s=new Float32Array(n*n);for(let{element:c}of r)c.setAttribute("aria-hidden","true"),c.removeAttribute("role");let i=h("div",{class:"rn-group"},a,o,l);return{element:i,show(c){i.classList.toggle("rn-empty",!c),a.textContent=c?.heading??" ",l.textContent=c?.note||" ",o.setAttribute("aria-label",c?.words??"Not yet"),r.forEach((u,f)=>G(e,u,c?.pictures[f]?O(c.pictures[f]):s))}}}function nt(e,t,n){let r=qe({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),n()}}),o=()=>{t.get("seed")!==r.value&&(r.value=t.get("seed"),n())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),r}var rt=`.rn-stage {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.7rem 0.9rem;
}
.rn-schedule {
  grid-column: 1 / -1;
}
.rn-symbol {
  font-style: italic;
}
.rn-symbol sub {
  font-size: 0.75em;
  line-height: 0;
}
.rn-groups {
  display: grid;
  gap: 0.6rem 1.2rem;
}
.rn-strip {
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  gap: 3px;
}
.rn-from {
  font-size: 0.9em;
  font-weight: 600;
}
.rn-note {
  font-size: 0.9em;
  color: var(--lw-muted);
}
.rn-empty .rn-strip {
  opacity: 0.6;
}
.lw .rn-empty canvas {
  border-style: dashed;
}
@container (max-width: 559px) {
  .rn-empty:not(:first-child) {
    display: none;
  }
}
@container (min-width: 560px) {
  .rn-stage {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1.3fr);
  }
  .rn-schedule {
    grid-column: auto;
  }
  .rn-groups {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
}
`;var ln=4,ot=4,at=3,sn=8,lt=9999,cn=2e4,un=4e4,fn={none:0,fresh:1},ke=(e,t)=>h("span",{class:"rn-symbol"},e,h("sub",{},t));function dn({model:e,el:t}){let{alpha_bar:n,times:r,side:o}=e.get("schedule"),a=e.get("opening"),l=e.get("seed"),s=n.length-1,i={network:_e(e.get("network"),e.get("weights")),alphaBar:n},c=Oe(t,{title:"Reverse the noise",lead:"From noise to a digit, step by step: a network guesses the digit behind the noise, and some of the noise gives way to the guess. Move the time. When can you tell the digit, and from when on is it decided?",css:rt}),u=Je(c,["again","way"]),f=new Map,m=[],d,p,w,y,x=R({label:"",width:o,height:o}),M=R({label:"",width:o,height:o}),E=et(c,n),b=tt(c,{places:at,size:ot,side:o}),A={noisy:h("span"),schedule:h("span")},I=$e({label:"time",min:0,max:1,step:1,value:0,format:g=>`t = ${m[g]??s}`,onInput:g=>{Y.pause(),p=g,V()}}),B=me({label:"steps",options:Object.keys(r),onChange:Be}),P=me({label:"fresh noise in every step",options:[{value:"fresh",label:"yes",title:"η = 1: some of the noise is exchanged for new noise"},{value:"none",label:"no",title:"η = 0: the start decides everything"}],onChange:()=>ie(Fe())}),k=nt(c,e,Be),le=Q({label:"Another start",onClick:()=>{e.set("seed",k.value<lt?k.value+1:0),e.save_changes()}}),U=Q({label:"Go on from here, four times",onClick:ut}),Y=Ne(c,{onStep(){return p>=m.length-1?p=0:p<d.moments.length-1&&(p+=1),p<m.length-1},onFrame:V,onReset:De,onRest:()=>c.announce(se()),rate:()=>(m.length-1)/ln}),Ie=()=>fn[P.value],W=()=>d.moments[Math.min(p,d.moments.length-1)];function V(){Se(),c.readout(se())}function Se(){I.value=p,U.disabled=p>=m.length-1;let{t:g,x:v,x0:C}=W();G(c,x,O(v)),G(c,M,O(C)),A.noisy.replaceChildren(ke("x",String(g)),g===s?": pure noise":g===0?": the end":": still noisy"),A.schedule.replaceChildren(ke("ᾱ",String(g)),` = ${n[g].toFixed(2)}: how much is data`),x.describe(`x at t = ${g}`),M.describe(`The network's guess at t = ${g}`),E.describe(`The noise schedule: the share of data rises from 0 at t = ${s} to 1 at t = 0. It is ${n[g].toFixed(2)} at t = ${g}.`),E.show(m,d.moments.length,g)}function se(){if(!d.done&&p>=d.moments.length)return`Step ${d.moments.length} of ${m.length-1} …`;let{t:g,x0:v}=W();if(g===0)return"t = 0: no noise is left.";let C=`t = ${g}: ${Math.round(100*n[g])} % of the variance is data`;return d.done?`${C}. Guess and end differ by ${re([v,d.moments.at(-1).x]).toFixed(2)} per pixel.`:`${C}.`}function ie(g){m=r[B.value],d=st([k.value,B.value,P.value].join()),d.moments.length||d.step(),I.input.max=m.length-1,p=Math.round(g*(m.length-1)),u.give("way",d.done?[]:m.slice(d.moments.length+1).map(()=>ct)),V()}function st(g){let v=f.get(g)??Me(i,m,it(),Ie(),_(cn+k.value));return f.delete(g),f.size>=sn&&f.delete(f.keys().next().value),f.set(g,v),v}let it=()=>Ke(_(k.value),new Float32Array(o*o)),Fe=()=>p/(m.length-1);function ct(){d.step();let g=d.moments.length-1;d.done||(N()?g===p:g<=p)?V():E.show(m,d.moments.length,W().t),d.done&&c.announce(se())}function Be(){Y.pause(),Qe(),ie(Fe())}function ut(){Y.pause();let{t:g,x:v}=W(),C=m.slice(m.indexOf(g)),fe=()=>Me(i,C,v,Ie(),_(Math.floor(y()*lt**2))),J={t:g,noise:P.value,ways:Array.from({length:ot},fe)};w=w.filter(q=>q.t!==g||q.noise!==J.noise).slice(1-at),w.push(J),K();let dt=w.flatMap(q=>q.ways.map(mt=>()=>ft(q,mt)));u.give("again",m.flatMap(()=>dt))}function ft(g,v){v.done||(v.step(),(!N()||g.ways.every(C=>C.done))&&K(),g.ways.every(C=>C.done)&&(c.readout(ue(g)),c.announce(ue(g))))}let ce=g=>g.ways.map(v=>v.moments.at(-1)?.x);function ue(g){let v=re(ce(g)).toFixed(2),C=g.noise==="fresh"?"with fresh noise":"without fresh noise";return`From t = ${g.t} ${C}: two ends differ by ${v} per pixel, of 1 at most.`}function K(){let g=[...w].sort((v,C)=>C.t-v.t||v.noise.localeCompare(C.noise));b.show(g.map(v=>{let C=v.ways.every(J=>J.done),fe=v.noise==="fresh"?"":", no fresh noise";return{heading:`from t = ${v.t}`,note:(C?`${re(ce(v)).toFixed(2)} apart`:"…")+fe,pictures:N()&&!C?[]:ce(v),words:C?ue(v):`Four pictures from t = ${v.t}, not yet done`}}))}function Qe(){u.give("again",[]),w=[],y=_(un+k.value),K()}function De(){B.value=String(a.steps),P.value=a.fresh?"fresh":"none",k.value=l,e.set("seed",l),e.save_changes(),Qe(),ie(a.share)}return c.add(h("div",{class:"rn-stage"},H(A.noisy,x.element),H(h("span",{},ke("x̂","0"),": the guess"),M.element),h("div",{class:"rn-schedule"},H(A.schedule,E.element))),z(Y.element,I.element),z(le.element,k.element,B.element),z(P.element,U.element),b.element),De(),c.onTheme(()=>{Se(),K()}),u.done().then(()=>c.destroy)}var sr={render:dn};export{sr as default};
