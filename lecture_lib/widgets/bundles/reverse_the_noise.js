var Te=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,r={},...t){let n=document.createElement(e);for(let[o,a]of Object.entries(r))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...t.filter(o=>o!=null)),n}var ut=Math.random().toString(36).slice(2,8),ft=0,ee=()=>`lw-${ut}-${++ft}`,V={"data-lm-suppress-shortcuts":"true"},dt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function fe(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",dt[e]),r.append(t),r}function $e(e,r){let t=e.getRootNode(),n=t instanceof ShadowRoot?t:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===r)||n.append(h("style",{"data-lecture-kit":!0},r))}var B=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Ie(e,{title:r,lead:t,css:n}){$e(e,Te),n&&$e(e,n);let o=ee(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=h("p",{class:"lw-readout"}),i=h("div",{class:"lw-body"}),c=D({icon:"enlarge",title:"Full screen",onClick:()=>pt(s)});c.element.hidden=!document.fullscreenEnabled;let s=h("div",{class:"lw",role:"group","aria-labelledby":o,...V},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},r),c.element),t?h("p",{class:"lw-lead"},t):null,i,l,a);e.append(s);let u=[()=>s.remove()],p=new Map,m=[()=>p.clear()];u.push(gt(()=>m.forEach(d=>d()))),u.push(ht(s,()=>m.forEach(d=>d())));let f=0;return u.push(()=>clearTimeout(f)),{root:s,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(f),f=setTimeout(()=>{a.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return s.isConnected?(p.has(d)||p.set(d,wt(s,`var(--lw-${d})`)),p.get(d)):mt},onTheme:d=>m.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function pt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var mt=[128,128,128];function ht(e,r){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),r())});return t.observe(e),()=>t.disconnect()}function wt(e,r){let t=h("span",{style:`color: ${r}`});e.append(t);let n=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(t).color,n.fillRect(0,0,1,1),t.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var F=([e,r,t],n=1)=>`rgb(${e} ${r} ${t} / ${n})`,Oe=(e,r,t)=>e.map((n,o)=>Math.round(n+(r[o]-n)*t));function gt(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,t),r.observe(document.body,t),()=>r.disconnect()}var W=(...e)=>h("div",{class:"lw-row"},...e);var J=(e,...r)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...r),bt=e=>e.toFixed(2).replace("-","−");function Re({label:e,min:r,max:t,step:n,value:o,format:a=bt,onInput:l=()=>{}}){let i=ee(),c=h("input",{type:"range",id:i,min:r,max:t,step:n,value:o,...V}),s=h("output",{for:i,class:"lw-value"}),u=()=>{s.textContent=a(c.valueAsNumber),c.setAttribute("aria-valuetext",s.textContent)};return c.addEventListener("input",()=>{u(),l(c.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:i},e),c,s),input:c,get value(){return c.valueAsNumber},set value(p){c.value=p,u()}}}function D({label:e,icon:r,title:t,primary:n=!1,onClick:o}){let a=h("span",{},e??""),l=h("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:o,...V},r?fe(r):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(fe(i))}}}function de({label:e,options:r,value:t,onChange:n=()=>{}}){let o=ee(),a=r.map(c=>typeof c=="string"?{value:c,label:c}:c),l=a.map(c=>h("input",{type:"radio",name:o,value:c.value,checked:c.value===(t??a[0].value),onchange:()=>n(c.value),...V})),i=a.map((c,s)=>h("label",{title:c.title},l[s],h("span",{},c.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...i)),get value(){return l.find(c=>c.checked).value},set value(c){l.forEach(s=>{s.checked=s.value===c})}}}function je({value:e=0,onChange:r=()=>{}}){let t=ee(),n=h("input",{type:"number",id:t,min:0,max:9999,step:1,value:e,inputmode:"numeric",...V}),o=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&r(o())}),n.addEventListener("change",()=>{n.value=o()}),{element:h("div",{class:"lw-field lw-seed"},h("label",{for:t},"seed"),n),get value(){return o()},set value(a){n.value=a}}}function P({label:e,width:r,height:t}){let n=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:r,height:t}),o=n.getContext("2d"),a=o.createImageData(r,t);return a.data.fill(255),{element:n,context:o,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,c=0;i<t;i++)for(let s=0;s<r;s++,c++){let u=l(c,s,i);for(let p=0;p<3;p++)a.data[4*c+p]=u[p]}o.putImageData(a,0,0)}}}function qe(e,{label:r,height:t,draw:n}){let o=h("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${t}px`}),a=o.getContext("2d");function l(){let c=devicePixelRatio||1,{clientWidth:s,clientHeight:u}=o;if(!s||!u)return;let p=Math.round(s*c),m=Math.round(u*c);(o.width!==p||o.height!==m)&&Object.assign(o,{width:p,height:m}),a.setTransform(c,0,0,c,0,0),a.clearRect(0,0,s,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,s,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:c=>o.setAttribute("aria-label",c)}}function vt(e,r){let t=0,n=0,o=!1,a=!0;function l(u){if(t=0,!e.root.isConnected){o=!1;return}r(Math.min(.25,(u-n)/1e3)),n=u,i()}function i(){o&&a&&!t&&(t=requestAnimationFrame(l))}let c=new IntersectionObserver(u=>{a=u.at(-1).isIntersecting,n=performance.now(),i()});c.observe(e.root);let s=()=>{o=!1,cancelAnimationFrame(t),t=0};return e.onCleanup(()=>{s(),c.disconnect()}),{start(){o=!0,n=performance.now(),i()},stop:s,get running(){return o}}}var yt=12,De=2;function ze(e,{onStep:r,onFrame:t,onReset:n,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:i=!1}){let c=0,s=0,u=vt(e,g=>{let x=B();if(c+=g*(x&&!i?Math.min(a(),De):a()),s+=g,c<1)return;let M=performance.now()+yt;for(;c>=1;){if(c-=1,r()===!1){p(!1);break}performance.now()>M&&(c=0)}x&&i&&u.running&&s<1/De||(s=0,t())});function p(g){g!==u.running&&(c=1,g?u.start():u.stop(),m.label=g?"Pause":"Play",m.icon=g?"pause":"play",g||o())}let m=D({label:"Play",icon:"play",primary:!0,onClick:()=>p(!u.running)}),f=D({label:"Step",icon:"step",onClick:()=>{p(!1);for(let g=0;g<l;g++)r();t(),o()}}),d=D({label:"Reset",icon:"reset",onClick:()=>{p(!1),n(),t(),o()}});return{element:h("div",{class:"lw-player"},m.element,f.element,d.element),play:()=>p(!0),pause:()=>p(!1),get playing(){return u.running}}}var xt=Float64Array.from({length:32},(e,r)=>2**(r-15));function Mt(e){let r=e>>10&31,t=e&1023,n=r?xt[r]*(1+t/1024):t*2**-24;return e&32768?-n:n}function te(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function pe(e,r){let t=te(e),n=r==="float16"?2:4,o=r==="float16"?l=>Mt(t.getUint16(2*l,!0)):l=>t.getFloat32(4*l,!0),a=new Float32Array(t.byteLength/n);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function Ne(e,r){let t=e.dtype==="int8"?At(e,r):kt(e,r);return{inputShape:e.inputShape,layers:e.layers.map(n=>_e(n,t))}}function _e(e,r){if(!(e.op in me))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(me).join(", ")}`);let t={...e};for(let n of["weight","bias"])e[n]&&(t[n]=r(e,n));return e.op==="convTranspose"&&(t.weight=Ue(t.weight,e.inChannels)),e.inner&&(t.inner=e.inner.map(n=>_e(n,r))),t}var ne=(e,[r,t])=>e.subarray(r,r+t);function kt({dtype:e},r){let t=pe(r,e);return(n,o)=>ne(t,n[o])}function At(e,r){let t=te(r),n=2*e.plain,o=pe(new DataView(t.buffer,t.byteOffset,n),"float16"),a=new Int8Array(t.buffer,t.byteOffset+n,t.byteLength-n);return(l,i)=>{if(i!=="weight"||!l.scale)return ne(o,l[i]);let c=ne(o,l.scale),s=Float32Array.from(ne(a,l.weight)),u=s.length/c.length;for(let p=0;p<s.length;p++)s[p]*=c[Math.floor(p/u)];return s}}function he(e,r){let t=r.length/L(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${r.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return He(e.layers,{data:Float32Array.from(r),shape:e.inputShape,batch:t})}var He=(e,r)=>e.reduce((t,n)=>me[n.op](t,n),r),L=e=>e.reduce((r,t)=>r*t,1),Y=e=>(r,t)=>{let{data:n}=r;for(let o=0;o<n.length;o++)n[o]=e(n[o],t);return r},me={linear:Et,conv:St,convTranspose:Ft,affine:$t,instanceNorm:Dt,positionBias:It,pixelShuffle:jt,upsampleNearest:qt,upsampleBilinear:zt,skip:Ot,residual:Rt,reshape:(e,{shape:r})=>({...e,shape:r}),flatten:e=>({...e,shape:[L(e.shape)]}),relu:Y(e=>e>0?e:0),leakyRelu:Y((e,{slope:r})=>e>0?e:r*e),sigmoid:Y(e=>1/(1+Math.exp(-e))),tanh:Y(Math.tanh),silu:Y(e=>e/(1+Math.exp(-e)))};function Et({data:e,batch:r},{inFeatures:t,outFeatures:n,weight:o,bias:a}){let l=new Float32Array(r*n);be(e,o,l,r,n,t,n,1);for(let i=0;i<l.length;i++)l[i]+=a[i%n];return{data:l,shape:[n],batch:r}}function St({data:e,shape:[r,t,n],batch:o},a){let{inChannels:l,outChannels:i,kernel:c,stride:s,padding:u,weight:p,bias:m}=a,f=Math.floor((t+2*u[0]-c[0])/s[0])+1,d=Math.floor((n+2*u[1]-c[1])/s[1])+1,g=f*d,x=l*c[0]*c[1],M=new Float32Array(o*i*g);for(let b=0;b<o;b++){let v=e.subarray(b*r*t*n,(b+1)*r*t*n),E=Ct(v,[r,t,n],[f,d],a);be(E,p,M.subarray(b*i*g),g,i,x,1,g)}return ge(M,m,g),{data:M,shape:[i,f,d],batch:o}}function Ct(e,[r,t,n],[o,a],{kernel:[l,i],stride:c,padding:s}){let u=new Float32Array(o*a*r*l*i),p=0;for(let m=0;m<o;m++)for(let f=0;f<a;f++)for(let d=0;d<r;d++)for(let g=0;g<l;g++){let x=m*c[0]+g-s[0],M=(d*t+x)*n;for(let b=0;b<i;b++,p++){let v=f*c[1]+b-s[1];x>=0&&x<t&&v>=0&&v<n&&(u[p]=e[M+v])}}return u}function Ft({data:e,shape:[r,t,n],batch:o},a){let{outChannels:l,kernel:i,stride:c,padding:s,outputPadding:u,weight:p,bias:m}=a,f=(t-1)*c[0]-2*s[0]+i[0]+u[0],d=(n-1)*c[1]-2*s[1]+i[1]+u[1],g=t*n,x=l*i[0]*i[1],M=new Float32Array(x*g),b=new Float32Array(o*l*f*d);for(let v=0;v<o;v++){let E=e.subarray(v*r*g,(v+1)*r*g);be(p,Ue(E,r),M,x,g,r,g,1),Tt(M,[t,n],b.subarray(v*l*f*d),[l,f,d],a)}return ge(b,m,f*d),{data:b,shape:[l,f,d],batch:o}}function Tt(e,[r,t],n,[o,a,l],{kernel:[i,c],stride:s,padding:u}){let p=0;for(let m=0;m<o;m++)for(let f=0;f<i;f++)for(let d=0;d<c;d++)for(let g=0;g<r;g++){let x=g*s[0]+f-u[0],M=(m*a+x)*l;for(let b=0;b<t;b++,p++){let v=b*s[1]+d-u[1];x>=0&&x<a&&v>=0&&v<l&&(n[M+v]+=e[p])}}}function $t({data:e,shape:r,batch:t},{weight:n,bias:o}){let[a,...l]=r,i=L(l),c=e.map((s,u)=>s*n[Math.floor(u/i)%a]);return ge(c,o,i),{data:c,shape:r,batch:t}}function Dt(e,{weight:r,bias:t,eps:n}){let{data:o,shape:a}=e,l=L(a.slice(1));for(let i=0,c=0;i<o.length;i+=l,c=(c+1)%a[0]){let s=o.subarray(i,i+l),u=s.reduce((f,d)=>f+d,0)/l,p=s.reduce((f,d)=>f+(d-u)**2,0)/l,m=r[c]/Math.sqrt(p+n);for(let f=0;f<l;f++)s[f]=(s[f]-u)*m+t[c]}return e}function It(e,{weight:r}){let{data:t}=e;for(let n=0;n<t.length;n+=r.length)for(let o=0;o<r.length;o++)t[n+o]+=r[o];return e}var Ge=(e,r)=>He(r,{...e,data:e.data.slice()});function Ot(e,{inner:r}){let t=Ge(e,r),n=L(e.shape),o=L(t.shape),a=new Float32Array(e.batch*(n+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*n,(l+1)*n),l*(n+o)),a.set(t.data.subarray(l*o,(l+1)*o),l*(n+o)+n);return{data:a,shape:[e.shape[0]+t.shape[0],...e.shape.slice(1)],batch:e.batch}}function Rt(e,{inner:r}){let t=Ge(e,r);for(let n=0;n<e.data.length;n++)t.data[n]+=e.data[n];return t}function jt({data:e,shape:[r,t,n],batch:o},{factor:a}){let l=[r/(a*a),t*a,n*a];return{data:we(l,o,(c,s,u)=>{let p=c*a*a+s%a*a+u%a;return e[(p*t+Math.floor(s/a))*n+Math.floor(u/a)]}),shape:l,batch:o}}function qt({data:e,shape:[r,t,n],batch:o},{factor:[a,l]}){let i=[r,t*a,n*l];return{data:we(i,o,(s,u,p)=>e[(s*t+Math.floor(u/a))*n+Math.floor(p/l)]),shape:i,batch:o}}function zt({data:e,shape:[r,t,n],batch:o},{factor:[a,l],alignCorners:i}){let c=[r,t*a,n*l],s=Pe(t,a,i),u=Pe(n,l,i);return{data:we(c,o,(m,f,d)=>{let{low:g,high:x,part:M}=s[f],{low:b,high:v,part:E}=u[d],C=m*t,$=e[(C+g)*n+b]*(1-E)+e[(C+g)*n+v]*E,T=e[(C+x)*n+b]*(1-E)+e[(C+x)*n+v]*E;return $*(1-M)+T*M}),shape:c,batch:o}}function Pe(e,r,t){let n=e*r;return Array.from({length:n},(o,a)=>{let l=t?n>1?a*(e-1)/(n-1):0:Math.max(0,(a+.5)/r-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function we([e,r,t],n,o){let a=new Float32Array(n*e*r*t);for(let l=0,i=0;l<n*e;l++)for(let c=0;c<r;c++)for(let s=0;s<t;s++)a[i++]=o(l,c,s);return a}function ge(e,r,t){for(let n=0,o=0;n<e.length;n+=t,o=(o+1)%r.length)for(let a=n;a<n+t;a++)e[a]+=r[o]}function Ue(e,r){let t=e.length/r,n=new Float32Array(e.length);for(let o=0,a=0;o<r;o++)for(let l=0;l<t;l++,a++)n[l*r+o]=e[a];return n}function be(e,r,t,n,o,a,l,i){let c=0;for(;c+4<=n;c+=4){let s=c*a,u=s+a,p=u+a,m=p+a,f=0;for(;f+2<=o;f+=2){let d=f*a,g=d+a,x=0,M=0,b=0,v=0,E=0,C=0,$=0,T=0;for(let A=0;A<a;A++){let z=r[d+A],I=r[g+A],O=e[s+A],G=e[u+A],R=e[p+A],j=e[m+A];x+=O*z,M+=O*I,b+=G*z,v+=G*I,E+=R*z,C+=R*I,$+=j*z,T+=j*I}let S=c*l+f*i;t[S]=x,t[S+i]=M,t[S+=l]=b,t[S+i]=v,t[S+=l]=E,t[S+i]=C,t[S+=l]=$,t[S+i]=T}if(f<o)for(let d=c;d<c+4;d++)t[d*l+f*i]=Le(e,d*a,r,f*a,a)}for(;c<n;c++)for(let s=0;s<o;s++)t[c*l+s*i]=Le(e,c*a,r,s*a,a)}function Le(e,r,t,n,o){let a=0,l=0,i=0,c=0,s=0;for(;s+4<=o;s+=4)a+=e[r+s]*t[n+s],l+=e[r+s+1]*t[n+s+1],i+=e[r+s+2]*t[n+s+2],c+=e[r+s+3]*t[n+s+3];for(;s<o;s++)a+=e[r+s]*t[n+s];return a+l+i+c}function K(e){let r=Math.floor(e)|0,t=()=>{r=r+2654435769|0;let i=Math.imul(r^r>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=t(),o=t(),a=t(),l=t();return function(){let c=Math.imul(o,5),s=Math.imul(c<<7|c>>>25,9),u=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=u,l=l<<11|l>>>21,(s>>>0)/4294967296}}function ve(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Ve(e,r){for(let t=0;t<r.length;t++)r[t]=ve(e);return r}var Pt=-1,Lt=1,Nt=Math.exp(-8);function _t(e,r){let t=Math.sqrt(r),n=Math.sqrt(1-r),o=[t,n,.25*Math.log(Math.max(n,Nt)/t)],a=new Float32Array((1+o.length)*e.length);return a.set(e),o.forEach((l,i)=>a.fill(l,(i+1)*e.length,(i+2)*e.length)),a}function Ht(e,r,t){let{data:n}=he(e,_t(r,t)),o=Math.sqrt(t),a=Math.sqrt(1-t);return r.map((l,i)=>Math.min(Lt,Math.max(Pt,o*l-a*n[i])))}function Gt(e,r,t,n,o,a){let l=o*o*(1-n)/(1-t)*(1-t/n),i=Math.sqrt(Math.max(0,1-n-l)),c=Math.sqrt(t),s=Math.sqrt(1-t);return e.map((u,p)=>{let m=(u-c*r[p])/s,f=l>0?Math.sqrt(l)*ve(a):0;return Math.sqrt(n)*r[p]+i*m+f})}function ye({network:e,alphaBar:r},t,n,o,a){let l=[];return{moments:l,get done(){return l.length===t.length},step(){let i=t[l.length],c=t[l.length+1],s=Ht(e,n,r[i]);l.push({t:i,x:n,x0:s}),n=Gt(n,s,r[i],r[c],o,a),c===0&&l.push({t:c,x:n,x0:n})}}}var N=e=>e.map(r=>Math.min(1,Math.max(0,(r+1)/2)));function re(e){let r=e.map(N),t=r.flatMap((n,o)=>r.slice(0,o).map(a=>Ut(n,a)));return t.reduce((n,o)=>n+o,0)/t.length}var Ut=(e,r)=>e.reduce((t,n,o)=>t+Math.abs(n-r[o]),0)/e.length;var Vt=12,Bt=90;function Be(e,r){let t=new Map(r.map(u=>[u,[]])),n=0,o=0,a=[],l=()=>[...t.values()].find(u=>u.length)?.shift(),i=()=>[...t.values()].some(u=>u.length);function c(){n=0;let u=performance.now()+Vt;for(;performance.now()>=o&&performance.now()<u&&i();)l()();s()}function s(){if(e.root.toggleAttribute("data-working",i()),i())n||=requestAnimationFrame(c);else for(let u of a.splice(0))u()}return e.onCleanup(()=>cancelAnimationFrame(n)),{give(u,p){t.set(u,p),s()},hush:()=>o=performance.now()+Bt,done:()=>i()?new Promise(u=>a.push(u)):Promise.resolve()}}function xe(e,r,t,n){return Object.assign(a=>t+(n-t)*(a-e)/(r-e),{back:a=>e+(r-e)*(a-t)/(n-t)})}function oe(e,r,t,n,o=[]){Object.assign(e,{strokeStyle:r,lineWidth:t,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of n)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function _(e,r,t,n,o){e.fillStyle=r,e.beginPath(),e.arc(t,n,o,0,2*Math.PI),e.fill()}function We(e,r,t,n,o,a){_(e,F(r.colour("ink"),.55),n,o,a+2.5),_(e,F(r.colour("paper")),n,o,a+1.5),_(e,t,n,o,a)}function q(e,r,t,n,o,a={}){let{colour:l="ink",align:i="left",baseline:c="middle",halo:s=!1,bold:u=!1}=a,p=e.font;u&&(e.font=`600 ${p}`),Object.assign(e,{textAlign:i,textBaseline:c}),s&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:F(r.colour("paper"))}),e.strokeText(t,n,o)),e.fillStyle=F(r.colour(l)),e.fillText(t,n,o),e.font=p}var Je=3,$n={draw:1.25*Je,erase:2.5*Je};function Q(e,r,t){let n=e.colour("paper"),o=e.colour("ink");r.paint(a=>Oe(n,o,Math.min(1,Math.max(0,t[a]))))}var H=34,ae=12,Jt=10,Me=36;function Ye(e,r){let t=r.length-1,n={times:[],count:0,t},o=qe(e,{label:"",height:190,draw:a});function a(l,i,c){let s=xe(t,0,H,i-ae),u=xe(0,1,c-Me,Jt),p=F(e.colour("blue"));for(let f of[0,.5,1])oe(l,F(e.colour("ink"),.15),1,[[H,u(f)],[i-ae,u(f)]]),q(l,e,String(f),H-7,u(f),{align:"right",colour:"muted"});q(l,e,String(t),H,c-Me+13,{align:"center",colour:"muted"}),q(l,e,"0",i-ae,c-Me+13,{align:"center",colour:"muted"}),q(l,e,"noise",H-14,c-8,{colour:"muted"}),q(l,e,"time t",(H+i-ae)/2,c-8,{align:"center",colour:"muted"}),q(l,e,"data",i-2,c-8,{align:"right",colour:"muted"}),oe(l,p,2,r.map((f,d)=>[s(d),u(f)])),n.times.forEach((f,d)=>{_(l,p,s(f),u(r[f]),3.5),d>=n.count&&_(l,F(e.colour("paper")),s(f),u(r[f]),2)});let m=[s(n.t),u(r[n.t])];oe(l,F(e.colour("orange")),1.5,[[m[0],u(0)],m],[4,3]),We(l,e,F(e.colour("orange")),...m,6)}return{element:o.element,describe:o.describe,show(l,i,c){n={times:l,count:i,t:c},o.redraw()}}}function Ke(e,{places:r,size:t,side:n}){let o=Array.from({length:r},()=>Yt(e,t,n));return{element:h("div",{class:"rn-groups"},...o.map(a=>a.element)),show:a=>o.forEach((l,i)=>l.show(a[i]))}}function Yt(e,r,t){let n=Array.from({length:r},()=>P({label:"",width:t,height:t})),o=h("div",{class:"rn-strip",role:"img"},...n.map(({element:s})=>s)),a=h("div",{class:"rn-from"}),l=h("div",{class:"rn-note"}),i=new Float32Array(t*t);for(let{element:s}of n)s.setAttribute("aria-hidden","true"),s.removeAttribute("role");let c=h("div",{class:"rn-group"},a,o,l);return{element:c,show(s){c.classList.toggle("rn-empty",!s),a.textContent=s?.heading??" ",l.textContent=s?.note||" ",o.setAttribute("aria-label",s?.words??"Not yet"),n.forEach((u,p)=>Q(e,u,s?.pictures[p]?N(s.pictures[p]):i))}}}function Qe(e,r,t){let n=je({value:r.get("seed"),onChange:a=>{r.set("seed",a),r.save_changes(),t()}}),o=()=>{r.get("seed")!==n.value&&(n.value=r.get("seed"),t())};return r.on("change:seed",o),e.onCleanup(()=>r.off("change:seed",o)),n}var Xe=`.rn-stage {
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
`;var Qt=4,Ze=4,et=3,Xt=8,tt=9999,Zt=2e4,en=4e4,tn={none:0,fresh:1},ke=(e,r)=>h("span",{class:"rn-symbol"},e,h("sub",{},r));function nn({model:e,el:r}){let{alpha_bar:t,times:n,side:o}=e.get("schedule"),a=e.get("opening"),l=e.get("seed"),i=t.length-1,c={network:Ne(e.get("network"),e.get("weights")),alphaBar:t},s=Ie(r,{title:"Reverse the noise",lead:"From noise to a digit, step by step: a network guesses the digit behind the noise, and some of the noise gives way to the guess. Move the time. When can you tell the digit, and from when on is it decided?",css:Xe}),u=Be(s,["again","way"]),p=new Map,m=[],f,d,g,x,M=P({label:"",width:o,height:o}),b=P({label:"",width:o,height:o}),v=Ye(s,t),E=Ke(s,{places:et,size:Ze,side:o}),C={noisy:h("span"),schedule:h("span")},$=Re({label:"time",min:0,max:1,step:1,value:0,format:w=>`t = ${m[w]??i}`,onInput:w=>{O.pause(),d=w,j()}}),T=de({label:"steps",options:Object.keys(n),onChange:Se}),S=de({label:"fresh noise in every step",options:[{value:"fresh",label:"yes",title:"η = 1: some of the noise is exchanged for new noise"},{value:"none",label:"no",title:"η = 0: the start decides everything"}],onChange:()=>se(Ee())}),A=Qe(s,e,Se),z=D({label:"Another start",onClick:()=>{e.set("seed",A.value<tt?A.value+1:0),e.save_changes()}}),I=D({label:"Go on from here, four times",onClick:at}),O=ze(s,{onStep(){return d>=m.length-1?d=0:d<f.moments.length-1&&(d+=1),d<m.length-1},onFrame:j,onReset:Fe,onRest:()=>s.announce(le()),rate:()=>(m.length-1)/Qt}),G=()=>tn[S.value],R=()=>f.moments[Math.min(d,f.moments.length-1)];function j(){Ae(),s.readout(le())}function Ae(){$.value=d,I.disabled=d>=m.length-1;let{t:w,x:y,x0:k}=R();Q(s,M,N(y)),Q(s,b,N(k)),C.noisy.replaceChildren(ke("x",String(w)),w===i?": pure noise":w===0?": the end":": still noisy"),C.schedule.replaceChildren(ke("ᾱ",String(w)),` = ${t[w].toFixed(2)}: how much is data`),M.describe(`x at t = ${w}`),b.describe(`The network's guess at t = ${w}`),v.describe(`The noise schedule: the share of data rises from 0 at t = ${i} to 1 at t = 0. It is ${t[w].toFixed(2)} at t = ${w}.`),v.show(m,f.moments.length,w)}function le(){if(!f.done&&d>=f.moments.length)return`Step ${f.moments.length} of ${m.length-1} …`;let{t:w,x0:y}=R();if(w===0)return"t = 0: no noise is left.";let k=`t = ${w}: ${Math.round(100*t[w])} % of the variance is data`;return f.done?`${k}. Guess and end differ by ${re([y,f.moments.at(-1).x]).toFixed(2)} per pixel.`:`${k}.`}function se(w){m=n[T.value],f=nt([A.value,T.value,S.value].join()),f.moments.length||f.step(),$.input.max=m.length-1,d=Math.round(w*(m.length-1)),u.give("way",f.done?[]:m.slice(f.moments.length+1).map(()=>ot)),j()}function nt(w){let y=p.get(w)??ye(c,m,rt(),G(),K(Zt+A.value));return p.delete(w),p.size>=Xt&&p.delete(p.keys().next().value),p.set(w,y),y}let rt=()=>Ve(K(A.value),new Float32Array(o*o)),Ee=()=>d/(m.length-1);function ot(){f.step();let w=f.moments.length-1;f.done||(B()?w===d:w<=d)?j():v.show(m,f.moments.length,R().t),f.done&&s.announce(le())}function Se(){O.pause(),Ce(),se(Ee())}function at(){O.pause();let{t:w,x:y}=R(),k=m.slice(m.indexOf(w)),ue=()=>ye(c,k,y,G(),K(Math.floor(x()*tt**2))),Z={t:w,noise:S.value,ways:Array.from({length:Ze},ue)};g=g.filter(U=>U.t!==w||U.noise!==Z.noise).slice(1-et),g.push(Z),X();let st=g.flatMap(U=>U.ways.map(it=>()=>lt(U,it)));u.give("again",m.flatMap(()=>st))}function lt(w,y){y.done||(y.step(),(!B()||w.ways.every(k=>k.done))&&X(),w.ways.every(k=>k.done)&&(s.readout(ce(w)),s.announce(ce(w))))}let ie=w=>w.ways.map(y=>y.moments.at(-1)?.x);function ce(w){let y=re(ie(w)).toFixed(2),k=w.noise==="fresh"?"with fresh noise":"without fresh noise";return`From t = ${w.t} ${k}: two ends differ by ${y} per pixel, of 1 at most.`}function X(){let w=[...g].sort((y,k)=>k.t-y.t||y.noise.localeCompare(k.noise));E.show(w.map(y=>{let k=y.ways.every(Z=>Z.done),ue=y.noise==="fresh"?"":", no fresh noise";return{heading:`from t = ${y.t}`,note:(k?`${re(ie(y)).toFixed(2)} apart`:"…")+ue,pictures:B()&&!k?[]:ie(y),words:k?ce(y):`Four pictures from t = ${y.t}, not yet done`}}))}function Ce(){u.give("again",[]),g=[],x=K(en+A.value),X()}function Fe(){T.value=String(a.steps),S.value=a.fresh?"fresh":"none",A.value=l,e.set("seed",l),e.save_changes(),Ce(),se(a.share)}return s.add(h("div",{class:"rn-stage"},J(C.noisy,M.element),J(h("span",{},ke("x̂","0"),": the guess"),b.element),h("div",{class:"rn-schedule"},J(C.schedule,v.element))),W(O.element,$.element),W(z.element,A.element,T.element),W(S.element,I.element),E.element),Fe(),s.onTheme(()=>{Ae(),X()}),u.done().then(()=>s.destroy)}var Kn={render:nn};export{Kn as default};
