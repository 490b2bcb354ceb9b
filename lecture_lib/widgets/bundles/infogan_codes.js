var Qe=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function g(e,t={},...n){let r=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return r.append(...n.filter(o=>o!=null)),r}var pt=Math.random().toString(36).slice(2,8),ht=0,de=()=>`lw-${pt}-${++ht}`,Y={"data-lm-suppress-shortcuts":"true"},gt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ue(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",gt[e]),t.append(n),t}function $e(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||r.append(g("style",{"data-lecture-kit":!0},t))}var De=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Pe(e,{title:t,lead:n,css:r}){$e(e,Qe),r&&$e(e,r);let o=de(),l=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=g("p",{class:"lw-readout"}),i=g("div",{class:"lw-body"}),s=T({icon:"enlarge",title:"Full screen",onClick:()=>wt(u)});s.element.hidden=!document.fullscreenEnabled;let u=g("div",{class:"lw",role:"group","aria-labelledby":o,...Y},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:o},t),s.element),n?g("p",{class:"lw-lead"},n):null,i,a,l);e.append(u);let c=[()=>u.remove()],d=new Map,m=[()=>d.clear()];c.push(vt(()=>m.forEach(f=>f()))),c.push(At(u,()=>m.forEach(f=>f())));let p=0;return c.push(()=>clearTimeout(p)),{root:u,body:i,add:(...f)=>i.append(...f),announce(f){clearTimeout(p),p=setTimeout(()=>{l.textContent=f},500)},readout(f){a.textContent!==f&&(a.textContent=f)},colour(f){return u.isConnected?(d.has(f)||d.set(f,yt(u,`var(--lw-${f})`)),d.get(f)):bt},onTheme:f=>m.push(f),onCleanup:f=>c.push(f),destroy(){for(;c.length;)c.pop()()}}}function wt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var bt=[128,128,128];function At(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function yt(e,t){let n=g("span",{style:`color: ${t}`});e.append(n);let r=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var Oe=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function vt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var fe=(...e)=>g("div",{class:"lw-row"},...e),Re=(...e)=>g("div",{class:"lw-column"},...e);var V=(e,...t)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...t),xt=e=>e.toFixed(2).replace("-","−");function Le({label:e,min:t,max:n,step:r,value:o,format:l=xt,onInput:a=()=>{}}){let i=de(),s=g("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...Y}),u=g("output",{for:i,class:"lw-value"}),c=()=>{u.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",u.textContent)};return s.addEventListener("input",()=>{c(),a(s.valueAsNumber)}),c(),{element:g("div",{class:"lw-slider"},g("label",{for:i},e),s,u),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,c()}}}function T({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let l=g("span",{},e??""),a=g("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...Y},t?ue(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){l.textContent=i},set icon(i){a.querySelector("svg").replaceWith(ue(i))}}}function Te({label:e,options:t,value:n,onChange:r=()=>{}}){let o=de(),l=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=l.map(s=>g("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??l[0].value),onchange:()=>r(s.value),...Y})),i=l.map((s,u)=>g("label",{title:s.title},a[u],g("span",{},s.label)));return{element:g("fieldset",{class:"lw-choice"},g("legend",{},e),g("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(u=>{u.checked=u.value===s})}}}function N({label:e,width:t,height:n}){let r=g("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),l=o.createImageData(t,n);return l.data.fill(255),{element:r,context:o,describe:a=>r.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<n;i++)for(let u=0;u<t;u++,s++){let c=a(s,u,i);for(let d=0;d<3;d++)l.data[4*s+d]=c[d]}o.putImageData(l,0,0)}}}function Ne(e,t,n=t,r=0){let o=new Float32Array(e);return o[t]+=1-r,o[n]+=r,o}function me(e,t){let n=new Float32Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}var W=(e,t,n,r)=>me(me(e,Ne(t,n)),Float32Array.from(r)),je=(e,t,n)=>He(Array.from({length:t},(r,o)=>W(e,t,o,n))),qe=(e,t,n,r,o,l)=>He(l.map(a=>W(e,t,n,r.map((i,s)=>s===o?a:i))));function ze(e,t){let n=[...e.slice(0,t)],r=Math.max(...n),o=n.map(i=>Math.exp(i-r)),l=o.reduce((i,s)=>i+s),a=(e.length-t)/2;return{probabilities:o.map(i=>i/l),mean:[...e.slice(t,t+a)],deviation:[...e.slice(t+a)].map(Math.exp)}}function He(e){let t=new Float32Array(e.length*e[0].length);return e.forEach((n,r)=>t.set(n,r*n.length)),t}var Mt=Float64Array.from({length:32},(e,t)=>2**(t-15));function Et(e){let t=e>>10&31,n=e&1023,r=t?Mt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function P(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function j(e,t){let n=P(e),r=t==="float16"?2:4,o=t==="float16"?a=>Et(n.getUint16(2*a,!0)):a=>n.getFloat32(4*a,!0),l=new Float32Array(n.byteLength/r);for(let a=0;a<l.length;a++)l[a]=o(a);return l}var _e=3,vn={draw:1.25*_e,erase:2.5*_e};function K(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(l=>Oe(r,o,Math.min(1,Math.max(0,n[l]))))}function pe(e,{name:t,side:n,labels:r,tags:o,bars:l=!1,onPick:a}){let i=r.map((d,m)=>{let p=N({label:"",width:n,height:n});p.element.setAttribute("aria-hidden","true");let f=l?g("span",{class:"ic-bar"}):null;return{node:g("button",{type:"button",class:"ic-cell","aria-label":d,title:d,"data-lm-suppress-shortcuts":"true",onclick:()=>a(m)},p.element,g("span",{class:"ic-tag"},o[m]||" "),f?g("span",{class:"ic-well"},f):null),picture:p,bar:f,values:null}}),s=({picture:d,values:m})=>m&&K(e,d,m),u=i.map(({node:d})=>d),c=`ic-shelf ic-${t.toLowerCase()}`;return{element:g("div",{class:c,role:"group","aria-label":t,style:`--ic-count: ${i.length}`},...u),draw:(d,m)=>s(Object.assign(i[d],{values:m})),fill:d=>d.forEach((m,p)=>i[p].bar.style.width=`${100*m}%`),mark:d=>u.forEach((m,p)=>m.setAttribute("aria-pressed",String(p===d))),repaint:()=>i.forEach(s)}}var Ct=2**24,J={float16:2,float32:4,int8:1},It={float16:65504,int8:65504,float32:35e37};function Ye(e,t){k(Object.hasOwn(J,e?.dtype),()=>`dtype is ${I(e?.dtype)}; it reads ${Object.keys(J)}`),k(Ae(e.inputShape),()=>`inputShape is ${I(e.inputShape)}; it takes whole numbers from 1`);let n=We(t).byteLength;k(n%J[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/J[e.dtype],o=e.dtype==="int8"?n-2*r:0;k($(r,0)&&o>=0,()=>`plain is ${I(e.plain)}; that is not in ${n} bytes`),we(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function be(e,t){let n=It[t];for(let r=0;r<e.length;r++)k(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function Ve(e,t){k(e instanceof Object,()=>`networks is ${I(e)}; it takes them by name`);let n=We(t);return Object.entries(e).map(([r,o])=>{let{spec:l,start:a,end:i}=o??{},s=$(a,0)&&$(i,a)&&i<=n.byteLength;return k(s,()=>`${r} lies from ${I(a)} to ${I(i)} of ${n.byteLength} bytes`),[r,l,new DataView(n.buffer,n.byteOffset+a,i-a)]})}function k(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function We(e){return k(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${I(e)}, not bytes`),P(e)}var I=e=>(JSON.stringify(e)??String(e)).slice(0,200),$=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,Ke=(e,t=1)=>Array.isArray(e)&&e.every(n=>$(n,t)),O=e=>e.reduce((t,n)=>t*n,1),he=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),R=(e,t)=>Ke(e,t)&&e.length===2,Ae=e=>Ke(e)&&e.length>0&&O(e)<=Ct;function we(e,t,n){k(Array.isArray(e),()=>`layers is ${I(e)}; it takes a list`);for(let r of e){let o=r?.op;k(Object.hasOwn(ge,o),()=>`there is no layer ${I(o)}; there is ${Object.keys(ge).join(", ")}`);let l=ge[o](t,r,n);k(l&&Ae(l.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${I(r)}`),k(l.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:a=0,bias:i=0,rows:s=0}=l,u=s&&n.small!==void 0,c={weight:[a,u?n.small:n.plain],bias:[i,n.plain]};c.scale=[u?s:0,n.plain];for(let[d,[m,p]]of Object.entries(c)){let f=r[d];k(m?St(f,m,p):f===void 0,()=>`the ${d} of ${o} lies at [start, count] ${I(f)} of ${p}; it takes ${m} numbers`)}t=l.shape}return t}var St=(e,t,n)=>R(e,0)&&e[1]===t&&e[0]+t<=n,X=e=>({shape:e}),Ue=([e,...t],n)=>t.length===2&&R(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function Ge([e,...t],n,r,o){let{inChannels:l,outChannels:a,kernel:i,stride:s,padding:u}=n;return t.length!==2||l!==e||!$(a)||!R(i,1)||!R(s,1)||!R(u,0)?!1:{shape:[a,...t.map(o)],weight:e*a*O(i),bias:a,rows:r}}var ge={linear:(e,{inFeatures:t,outFeatures:n})=>$(n)&&he(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,l=(a,i)=>Math.floor((a+2*o[i]-n[i])/r[i])+1;return Ge(e,t,t.outChannels,l)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:l}=t,a=(i,s)=>(i-1)*r[s]-2*o[s]+n[s]+l[s];return R(l,0)&&Ge(e,t,t.inChannels,a)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:O(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&$(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>Ue(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&Ue(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=we(t,e,n);return he(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>he(we(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>Ae(t)&&O(t)===O(e)&&{shape:t},flatten:e=>({shape:[O(e)]}),relu:X,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:X,tanh:X,silu:X};var Ft="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var B=Bt();function Bt(){try{let e=Uint8Array.from(atob(Ft),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function Z(e,t,n){if(!B){let[s,u,c]=[n*e,n*t,e*t].map(d=>new Float32Array(d));return{a:s,b:u,out:c,multiply:()=>Qt(s,u,c,e,t,n)}}let r=8*n,o=r+n*e,l=o+n*t,a=l+e*t,i=Je(a+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,l),out:i.subarray(l,a),multiply:()=>B.product(4*r,4*o,4*l,0,e,t,n)}}function ve(e){if(!B)return e.map(n=>1/(1+Math.exp(-n)));let t=Je(e.length+3);return t.set(e),B.sigmoid(0,4*e.length),t.slice(0,e.length)}var ye=new Float32Array(0);function Je(e){let t=4*e-B.memory.buffer.byteLength;return t>0&&B.memory.grow(Math.ceil(t/65536)),ye.buffer!==B.memory.buffer&&(ye=new Float32Array(B.memory.buffer)),ye}function Qt(e,t,n,r,o,l){n.fill(0,0,r*o);for(let a=0;a<o;a+=64)for(let i=0;i<r;i++){let s=i*o+a,u=s+Math.min(64,o-a),c=0;for(;c+4<=l;c+=4){let d=e[c*r+i],m=e[(c+1)*r+i],p=e[(c+2)*r+i],f=e[(c+3)*r+i];for(let A=s,y=c*o+a,E=y+o,M=E+o,v=M+o;A<u;A++,y++,E++,M++,v++)n[A]+=d*t[y]+m*t[E]+p*t[M]+f*t[v]}for(;c<l;c++){let d=e[c*r+i];for(let m=s,p=c*o+a;m<u;m++,p++)n[m]+=d*t[p]}}}function $t(e,t){Ye(e,t);let n=e.dtype==="int8"?Pt(e,t):Dt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Ze(r,n))}}function Ze(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=ot(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>Ze(r,t))),n}var ee=(e,[t,n])=>e.subarray(t,t+n);function Dt({dtype:e},t){let n=be(j(t,e),e);return(r,o)=>ee(n,r[o])}function Pt(e,t){let n=P(t),r=2*e.plain,o=be(j(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),l=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(a,i)=>{if(i!=="weight"||!a.scale)return ee(o,a[i]);let s=ee(o,a.scale),u=Float32Array.from(ee(l,a.weight)),c=u.length/s.length;for(let d=0;d<u.length;d++)u[d]*=s[Math.floor(d/c)];return u}}function et(e,t){return Object.fromEntries(Ve(e,t).map(([n,r,o])=>[n,$t(r,o)]))}function ne(e,t){let n=t.length/S(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=tt(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return k(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var tt=(e,t)=>e.reduce((n,r)=>Ot[r.op](n,r),t),S=e=>e.reduce((t,n)=>t*n,1),xe=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},Ot={linear:Lt,conv:Tt,convTranspose:qt,affine:zt,instanceNorm:Ht,positionBias:_t,pixelShuffle:Yt,upsampleNearest:Vt,upsampleBilinear:Wt,skip:Ut,residual:Gt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[S(e.shape)]}),relu:xe(e=>e>0?e:0),leakyRelu:xe((e,{slope:t})=>e>0?e:t*e),tanh:xe(Math.tanh),sigmoid:e=>({...e,data:ve(e.data)}),silu:Rt};function Rt(e){let{data:t}=e,n=ve(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function Lt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:l}){let{a,b:i,out:s,multiply:u}=Z(t,r,n);a.set(ot(e,t)),i.set(o),u();let c=s.slice();for(let d=0;d<c.length;)for(let m=0;m<r;d++,m++)c[d]+=l[m];return{data:c,shape:[r],batch:t}}function Tt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:l,stride:a,padding:i,weight:s,bias:u}=r,[c,d]=[0,1].map(b=>Math.floor((t[b+1]+2*i[b]-l[b])/a[b])+1),m=c*d,p=s.length/o,{a:f,b:A,out:y,multiply:E}=Z(o,m,p);f.set(s),A.fill(0);let M=a[0]*a[1]===1&&d===t[2]?jt:Nt,v=new Float32Array(n*o*m);for(let b=0;b<n;b++)M(e.subarray(b*S(t),(b+1)*S(t)),A,t,[c,d],r),E(),v.set(y,b*y.length);return Ee(v,u,m),{data:v,shape:[o,c,d],batch:n}}function Nt(e,t,n,r,o){nt(n,r,o,(l,a,i,s)=>{for(let u=i+s;i<u;l+=a,i++)t[i]=e[l]})}function jt(e,t,[n,r,o],[l],{kernel:[a,i],padding:s}){for(let u=0,c=0;u<n;u++)for(let d=0;d<a;d++)for(let m=0;m<i;m++,c+=l*o){let[p,f]=te(d-s[0],1,r,l),[A,y]=te(m-s[1],1,o,o);if(p>=f||A>=y)continue;let E=p*o+A,M=(f-1)*o+y,v=(u*r+d-s[0])*o+m-s[1];t.set(e.subarray(E+v,M+v),c+E);for(let b=c+p*o;b<c+f*o;b+=o){for(let w=0;w<A;w++)t[b+w]=0;for(let w=y;w<o;w++)t[b+w]=0}}}function qt({data:e,shape:[t,n,r],batch:o},l){let{outChannels:a,kernel:i,stride:s,padding:u,outputPadding:c,weight:d,bias:m}=l,p=(w,C)=>(w-1)*s[C]-2*u[C]+i[C]+c[C],f=[a,p(n,0),p(r,1)],A=n*r,{a:y,b:E,out:M,multiply:v}=Z(d.length/t,A,t);y.set(d);let b=new Float32Array(o*S(f));for(let w=0;w<o;w++){let C=b.subarray(w*S(f),(w+1)*S(f));E.set(e.subarray(w*t*A,(w+1)*t*A)),v(),nt(f,[n,r],l,(F,oe,D,Q)=>{for(let L=D+Q;D<L;D++,F+=oe)C[F]+=M[D]})}return Ee(b,m,f[1]*f[2]),{data:b,shape:f,batch:o}}function nt([e,t,n],[r,o],{kernel:[l,a],stride:i,padding:s},u){for(let c=0,d=0;c<e;c++)for(let m=0;m<l;m++)for(let p=0;p<a;p++,d++){let[f,A]=te(m-s[0],i[0],t,r),[y,E]=te(p-s[1],i[1],n,o);for(let M=f;M<A;M++){let v=(c*t+M*i[0]+m-s[0])*n;u(v+y*i[1]+p-s[1],i[1],(d*r+M)*o+y,E-y)}}}var te=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function zt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[l,...a]=t,i=S(a),s=e.map((u,c)=>u*r[Math.floor(c/i)%l]);return Ee(s,o,i),{data:s,shape:t,batch:n}}function Ht(e,{weight:t,bias:n,eps:r}){let{data:o,shape:l}=e,a=S(l.slice(1));for(let i=0,s=0;i<o.length;i+=a,s=(s+1)%l[0]){let u=o.subarray(i,i+a),c=u.reduce((p,f)=>p+f,0)/a,d=u.reduce((p,f)=>p+(f-c)**2,0)/a,m=t[s]/Math.sqrt(d+r);for(let p=0;p<a;p++)u[p]=(u[p]-c)*m+n[s]}return e}function _t(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var rt=(e,t)=>tt(t,{...e,data:e.data.slice()});function Ut(e,{inner:t}){let n=rt(e,t),r=S(e.shape),o=S(n.shape),l=new Float32Array(e.batch*(r+o));for(let a=0;a<e.batch;a++)l.set(e.data.subarray(a*r,(a+1)*r),a*(r+o)),l.set(n.data.subarray(a*o,(a+1)*o),a*(r+o)+r);return{data:l,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function Gt(e,{inner:t}){let n=rt(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function Yt({data:e,shape:[t,n,r],batch:o},{factor:l}){let a=[t/(l*l),n*l,r*l];return{data:Me(a,o,(s,u,c)=>{let d=s*l*l+u%l*l+c%l;return e[(d*n+Math.floor(u/l))*r+Math.floor(c/l)]}),shape:a,batch:o}}function Vt({data:e,shape:[t,n,r],batch:o},{factor:[l,a]}){let i=[t,n*l,r*a];return{data:Me(i,o,(u,c,d)=>e[(u*n+Math.floor(c/l))*r+Math.floor(d/a)]),shape:i,batch:o}}function Wt({data:e,shape:[t,n,r],batch:o},{factor:[l,a],alignCorners:i}){let s=[t,n*l,r*a],u=Xe(n,l,i),c=Xe(r,a,i);return{data:Me(s,o,(m,p,f)=>{let{low:A,high:y,part:E}=u[p],{low:M,high:v,part:b}=c[f],w=m*n,C=e[(w+A)*r+M]*(1-b)+e[(w+A)*r+v]*b,F=e[(w+y)*r+M]*(1-b)+e[(w+y)*r+v]*b;return C*(1-E)+F*E}),shape:s,batch:o}}function Xe(e,t,n){let r=e*t;return Array.from({length:r},(o,l)=>{let a=n?r>1?l*(e-1)/(r-1):0:Math.max(0,(l+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function Me([e,t,n],r,o){let l=new Float32Array(r*e*t*n);for(let a=0,i=0;a<r*e;a++)for(let s=0;s<t;s++)for(let u=0;u<n;u++)l[i++]=o(a,s,u);return l}function Ee(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let l=r;l<r+n;l++)e[l]+=t[o]}function ot(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<n;a++,l++)r[a*t+o]=e[l];return r}var Kt=12,Jt=90;function at(e,t){let n=new Map(t.map(c=>[c,[]])),r=0,o=0,l=[],a=()=>[...n.values()].find(c=>c.length)?.shift(),i=()=>[...n.values()].some(c=>c.length);function s(){r=0;let c=performance.now()+Kt;for(;performance.now()>=o&&performance.now()<c&&i();)a()();u()}function u(){if(e.root.toggleAttribute("data-working",i()),i())r||=requestAnimationFrame(s);else for(let c of l.splice(0))c()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(c,d){n.set(c,d),u()},hush:()=>o=performance.now()+Jt,done:()=>i()?new Promise(c=>l.push(c)):Promise.resolve()}}var Xt=420;function lt(e,t,n){let r=0,o=()=>{cancelAnimationFrame(r),r=0};return e.onCleanup(o),{stop:o,to(l,a){if(o(),De()||l?.length!==a.length){n(a);return}let i;r=requestAnimationFrame(function s(u){i??=u;let c=(u-i)/Xt;if(c>=1){r=0,n(a);return}let d=c*c*(3-2*c);t(a.map((m,p)=>l[p]+d*(m-l[p]))),r=requestAnimationFrame(s)})}}}function it(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=n(),o=n(),l=n(),a=n();return function(){let s=Math.imul(o,5),u=Math.imul(s<<7|s>>>25,9),c=o<<9;return l^=r,a^=o,o^=l,r^=a,l^=c,a=a<<11|a>>>21,(u>>>0)/4294967296}}function Zt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function ke(e,t){for(let n=0;n<t.length;n++)t[n]=Zt(e);return t}var st=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t));var ct=`.ic-main {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.8rem 1.4rem;
}
.ic-large {
  display: grid;
  grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
  gap: 0.7rem;
  align-items: center;
}
.ic-buttons {
  display: grid;
  gap: 0.45rem;
}
.lw .ic-buttons .lw-button {
  min-width: 0;
  padding-inline: 0.4rem;
}
.ic-dials {
  display: grid;
  gap: 0 0.8rem;
  align-items: center;
}
.ic-read,
.ic-key {
  font-size: 0.9em;
  color: var(--lw-muted);
}
.ic-read {
  min-width: 8.6em;
}
.ic-read::before,
.ic-key::before {
  content: "";
  display: inline-block;
  width: 1.1em;
  height: 5px;
  margin-right: 0.4em;
  background: var(--lw-orange);
  vertical-align: 0.15em;
}
.ic-shelf {
  display: grid;
  grid-template-columns: repeat(var(--ic-count), minmax(0, 1fr));
  gap: 3px;
}
.ic-category {
  grid-template-columns: repeat(5, minmax(0, 1fr));
}
.ic-sweep {
  margin-top: 0.4rem;
}
.lw .ic-cell {
  display: grid;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 5px;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
  touch-action: manipulation;
}
.lw .ic-cell canvas {
  border: 0;
  border-radius: inherit;
}
.ic-tag {
  font-size: 0.85em;
  line-height: 1.4;
  color: var(--lw-muted);
}
.ic-well {
  height: 5px;
  background: var(--lw-surface);
}
.ic-bar {
  display: block;
  height: 100%;
  background: var(--lw-orange);
}
.lw .ic-cell:hover {
  box-shadow: 0 0 0 1.5px var(--lw-muted);
}
.lw .ic-cell[aria-pressed="true"] {
  box-shadow: 0 0 0 2.5px var(--lw-blue);
  z-index: 1;
}
.lw .ic-cell[aria-pressed="true"] .ic-tag {
  color: var(--lw-blue);
  font-weight: 650;
}
@container (min-width: 560px) {
  .ic-main {
    grid-template-columns: minmax(0, 1fr) minmax(0, 2.3fr);
  }
  .ic-large {
    display: block;
  }
  .ic-dials {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .ic-buttons {
    margin-top: 0.6rem;
  }
  .ic-category {
    grid-template-columns: repeat(var(--ic-count), minmax(0, 1fr));
  }
}
`;var ut=2,tn=1,q=[-2,-1.5,-1,-.5,0,.5,1,1.5,2],nn=1,z=e=>e.toFixed(1).replace("-","−"),re=e=>`c${"₂₃₄₅₆₇₈₉"[e]}`;function rn({model:e,el:t}){let{generator:n,reader:r}=et(e.get("networks"),e.get("weights")),o=j(e.get("noise"),"float16"),l=e.get("digits"),{side:a,categories:i,continuous:s,first:u}=e.get("parts"),c=Pe(t,{title:"InfoGAN’s codes",lead:"Nobody showed this generator a label. Choose a category c₁ and move the continuous codes: what did each of them come to mean? Q looks at the large picture alone and reads the codes back.",css:ct}),d=at(c,["row","strip"]),m,p,f,A,y=N({label:"The digit",width:a,height:a}),E=g("span"),M=Array.from({length:i},(h,x)=>String(x)),v=pe(c,{name:"Category",side:a,labels:M.map(h=>`Category ${h}`),tags:M,bars:!0,onPick:h=>{f=h,ie()}}),b=pe(c,{name:"Sweep",side:a,labels:q.map(h=>`Set the code to ${z(h)}`),tags:q.map(h=>Number.isInteger(h)?z(h).replace(".0",""):""),onPick:h=>{w[A].value=q[h],ie(A)}}),w=Array.from({length:s},(h,x)=>Le({label:re(x),min:-ut,max:ut,step:.1,value:0,format:z,onInput:()=>ie(x)})),C=w.map(()=>g("span",{class:"ic-read"})),F=Te({label:"sweep",options:w.map((h,x)=>({value:String(x),label:re(x)})),onChange:h=>{A=Number(h),_()}});F.element.hidden=s===1;let oe=T({label:"Other noise",primary:!0,onClick:()=>{se.to(m,ke(p,new Float32Array(o.length))),Se("Other noise z, the same codes: what stays the same is what the codes decide.")}}),D=T({label:"Reset",icon:"reset",onClick:Fe}),Q=()=>w.map(h=>h.value),L=h=>st(ne(n,h).data,a*a);function H(){let[h]=L(W(m,i,f,Q()));K(c,y,h),E.textContent=`G(z, c) with c₁ = ${f}`;let x=ze(ne(r,h).data,i),U=w.map((Be,G)=>`${z(x.mean[G])} ± ${x.deviation[G].toFixed(1)}`);v.fill(x.probabilities),U.forEach((Be,G)=>C[G].textContent=`Q reads ${Be}`);let ft=x.probabilities.indexOf(Math.max(...x.probabilities));y.describe(`The digit that the generator makes of ${dt()}. Q reads category ${ft}, ${U.join(", ")}`)}let ae=()=>L(je(m,i,Q())).forEach((h,x)=>v.draw(x,h));function _(){L(qe(m,i,f,Q(),A,q)).forEach((h,x)=>b.draw(x,h)),le()}let le=()=>b.mark(q.findIndex(h=>Math.abs(h-w[A].value)<1e-6));function ie(h){se.stop(),d.hush(),H(),v.mark(f),le(),h!==void 0&&ae(),h!==A&&d.give("strip",[_]),Se(`c₁ = ${f}, ${ce()}. ${Ie()}`)}function Ce(h){m=h,d.hush(),H()}let se=lt(c,Ce,h=>{Ce(h),d.give("row",[ae]),d.give("strip",[_])}),ce=()=>Q().map((h,x)=>`${re(x)} = ${z(h)}`).join(", "),dt=()=>[`category ${f}`,ce()].join(", ");function Ie(){let h=Q().flatMap((x,U)=>Math.abs(x)>tn+1e-6?[re(U)]:[]);return h.length?`Codes beyond ±1, as ${h.join(" and ")} now, did not occur in the training.`:`Read with labels afterwards, category ${f} stands for the digit ${l[f]}.`}function Se(h){c.readout(h),c.announce(h)}function Fe(){se.stop(),m=Float32Array.from(o),p=it(nn),f=u,A=0,F.value="0";for(let h of w)h.value=0;H(),v.mark(f),le(),d.give("row",[ae]),d.give("strip",[_]),c.readout(`c₁ = ${f}, ${ce()}. ${Ie()}`)}return c.add(g("div",{class:"ic-main"},g("div",{class:"ic-large"},V(E,y.element),g("div",{class:"ic-buttons"},oe.element,D.element)),Re(V("c₁: every category, all else the same",v.element,g("div",{class:"ic-key"},"Q(c₁ | large picture)")),g("div",{class:"ic-dials"},...w.flatMap((h,x)=>[h.element,C[x]])),g("div",{},fe(F.element),b.element)))),Fe(),c.onTheme(()=>{H(),v.repaint(),b.repaint()}),d.done().then(()=>c.destroy)}var nr={render:rn};export{nr as default};
