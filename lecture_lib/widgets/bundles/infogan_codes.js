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
`;function h(e,t={},...n){let r=document.createElement(e);for(let[l,a]of Object.entries(t))l.startsWith("on")?r.addEventListener(l.slice(2),a):a===!0?r.setAttribute(l,""):a!==!1&&a!=null&&r.setAttribute(l,a);return r.append(...n.filter(l=>l!=null)),r}var Ge=Math.random().toString(36).slice(2,8),We=0,ne=()=>`lw-${Ge}-${++We}`,B={"data-lm-suppress-shortcuts":"true"},Qe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function te(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Qe[e]),t.append(n),t}function ge(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(h("style",{"data-lecture-kit":!0},t))}var be=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ve(e,{title:t,lead:n,css:r}){ge(e,we),r&&ge(e,r);let l=ne(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),o=h("p",{class:"lw-readout"}),i=h("div",{class:"lw-body"}),s=z({icon:"enlarge",title:"Full screen",onClick:()=>Ye(c)});s.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":l,...B},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:l},t),s.element),n?h("p",{class:"lw-lead"},n):null,i,o,a);e.append(c);let u=[()=>c.remove()],p=new Map,w=[()=>p.clear()];u.push(Ze(()=>w.forEach(d=>d()))),u.push(Ke(c,()=>w.forEach(d=>d())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(m),m=setTimeout(()=>{a.textContent=d},500)},readout(d){o.textContent!==d&&(o.textContent=d)},colour(d){return c.isConnected?(p.has(d)||p.set(d,Xe(c,`var(--lw-${d})`)),p.get(d)):Je},onTheme:d=>w.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Ye(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Je=[128,128,128];function Ke(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Xe(e,t){let n=h("span",{style:`color: ${t}`});e.append(n);let r=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var xe=(e,t,n)=>e.map((r,l)=>Math.round(r+(t[l]-r)*n));function Ze(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var re=(...e)=>h("div",{class:"lw-row"},...e),ye=(...e)=>h("div",{class:"lw-column"},...e);var G=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),et=e=>e.toFixed(2).replace("-","−");function Me({label:e,min:t,max:n,step:r,value:l,format:a=et,onInput:o=()=>{}}){let i=ne(),s=h("input",{type:"range",id:i,min:t,max:n,step:r,value:l,...B}),c=h("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),o(s.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function z({label:e,icon:t,title:n,primary:r=!1,onClick:l}){let a=h("span",{},e??""),o=h("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:l,...B},t?te(t):null,e?a:null);return{element:o,get disabled(){return o.disabled},set disabled(i){o.disabled=i},set label(i){a.textContent=i},set icon(i){o.querySelector("svg").replaceWith(te(i))}}}function ke({label:e,options:t,value:n,onChange:r=()=>{}}){let l=ne(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),o=a.map(s=>h("input",{type:"radio",name:l,value:s.value,checked:s.value===(n??a[0].value),onchange:()=>r(s.value),...B})),i=a.map((s,c)=>h("label",{title:s.title},o[c],h("span",{},s.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...i)),get value(){return o.find(s=>s.checked).value},set value(s){o.forEach(c=>{c.checked=c.value===s})}}}function P({label:e,width:t,height:n}){let r=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),l=r.getContext("2d"),a=l.createImageData(t,n);return a.data.fill(255),{element:r,context:l,describe:o=>r.setAttribute("aria-label",o),paint(o){for(let i=0,s=0;i<n;i++)for(let c=0;c<t;c++,s++){let u=o(s,c,i);for(let p=0;p<3;p++)a.data[4*s+p]=u[p]}l.putImageData(a,0,0)}}}function Ae(e,t,n=t,r=0){let l=new Float32Array(e);return l[t]+=1-r,l[n]+=r,l}function oe(e,t){let n=new Float32Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}var W=(e,t,n,r)=>oe(oe(e,Ae(t,n)),Float32Array.from(r)),Ce=(e,t,n)=>Se(Array.from({length:t},(r,l)=>W(e,t,l,n))),Ee=(e,t,n,r,l,a)=>Se(a.map(o=>W(e,t,n,r.map((i,s)=>s===l?o:i))));function Fe(e,t){let n=[...e.slice(0,t)],r=Math.max(...n),l=n.map(i=>Math.exp(i-r)),a=l.reduce((i,s)=>i+s),o=(e.length-t)/2;return{probabilities:l.map(i=>i/a),mean:[...e.slice(t,t+o)],deviation:[...e.slice(t+o)].map(Math.exp)}}function Se(e){let t=new Float32Array(e.length*e[0].length);return e.forEach((n,r)=>t.set(n,r*n.length)),t}var tt=Float64Array.from({length:32},(e,t)=>2**(t-15));function nt(e){let t=e>>10&31,n=e&1023,r=t?tt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function R(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function L(e,t){let n=R(e),r=t==="float16"?2:4,l=t==="float16"?o=>nt(n.getUint16(2*o,!0)):o=>n.getFloat32(4*o,!0),a=new Float32Array(n.byteLength/r);for(let o=0;o<a.length;o++)a[o]=l(o);return a}var $e=3,Ut={draw:1.25*$e,erase:2.5*$e};function Q(e,t,n){let r=e.colour("paper"),l=e.colour("ink");t.paint(a=>xe(r,l,Math.min(1,Math.max(0,n[a]))))}function ae(e,{name:t,side:n,labels:r,tags:l,bars:a=!1,onPick:o}){let i=r.map((p,w)=>{let m=P({label:"",width:n,height:n});m.element.setAttribute("aria-hidden","true");let d=a?h("span",{class:"ic-bar"}):null;return{node:h("button",{type:"button",class:"ic-cell","aria-label":p,title:p,"data-lm-suppress-shortcuts":"true",onclick:()=>o(w)},m.element,h("span",{class:"ic-tag"},l[w]||" "),d?h("span",{class:"ic-well"},d):null),picture:m,bar:d,values:null}}),s=({picture:p,values:w})=>w&&Q(e,p,w),c=i.map(({node:p})=>p),u=`ic-shelf ic-${t.toLowerCase()}`;return{element:h("div",{class:u,role:"group","aria-label":t,style:`--ic-count: ${i.length}`},...c),draw:(p,w)=>s(Object.assign(i[p],{values:w})),fill:p=>p.forEach((w,m)=>i[m].bar.style.width=`${100*w}%`),mark:p=>c.forEach((w,m)=>w.setAttribute("aria-pressed",String(m===p))),repaint:()=>i.forEach(s)}}function ot(e,t){let n=e.dtype==="int8"?lt(e,t):at(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Te(r,n))}}function Te(e,t){if(!(e.op in le))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(le).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return e.op==="convTranspose"&&(n.weight=ze(n.weight,e.inChannels)),e.inner&&(n.inner=e.inner.map(r=>Te(r,t))),n}var Y=(e,[t,n])=>e.subarray(t,t+n);function at({dtype:e},t){let n=L(t,e);return(r,l)=>Y(n,r[l])}function lt(e,t){let n=R(t),r=2*e.plain,l=L(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(o,i)=>{if(i!=="weight"||!o.scale)return Y(l,o[i]);let s=Y(l,o.scale),c=Float32Array.from(Y(a,o.weight)),u=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/u)];return c}}function Ne(e,t){let n=R(t),r=(a,o)=>new DataView(n.buffer,n.byteOffset+a,o-a),l=Object.entries(e);return Object.fromEntries(l.map(([a,{spec:o,start:i,end:s}])=>[a,ot(o,r(i,s))]))}function J(e,t){let n=t.length/_(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Oe(e.layers,{data:Float32Array.from(t),shape:e.inputShape,batch:n})}var Oe=(e,t)=>e.reduce((n,r)=>le[r.op](n,r),t),_=e=>e.reduce((t,n)=>t*n,1),j=e=>(t,n)=>{let{data:r}=t;for(let l=0;l<r.length;l++)r[l]=e(r[l],n);return t},le={linear:it,conv:st,convTranspose:ut,affine:pt,instanceNorm:mt,positionBias:ft,pixelShuffle:gt,upsampleNearest:bt,upsampleBilinear:vt,skip:ht,residual:wt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[_(e.shape)]}),relu:j(e=>e>0?e:0),leakyRelu:j((e,{slope:t})=>e>0?e:t*e),sigmoid:j(e=>1/(1+Math.exp(-e))),tanh:j(Math.tanh),silu:j(e=>e/(1+Math.exp(-e)))};function it({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:l,bias:a}){let o=new Float32Array(t*r);ce(e,l,o,t,r,n,r,1);for(let i=0;i<o.length;i++)o[i]+=a[i%r];return{data:o,shape:[r],batch:t}}function st({data:e,shape:[t,n,r],batch:l},a){let{inChannels:o,outChannels:i,kernel:s,stride:c,padding:u,weight:p,bias:w}=a,m=Math.floor((n+2*u[0]-s[0])/c[0])+1,d=Math.floor((r+2*u[1]-s[1])/c[1])+1,g=m*d,y=o*s[0]*s[1],M=new Float32Array(l*i*g);for(let v=0;v<l;v++){let b=e.subarray(v*t*n*r,(v+1)*t*n*r),k=ct(b,[t,n,r],[m,d],a);ce(k,p,M.subarray(v*i*g),g,i,y,1,g)}return se(M,w,g),{data:M,shape:[i,m,d],batch:l}}function ct(e,[t,n,r],[l,a],{kernel:[o,i],stride:s,padding:c}){let u=new Float32Array(l*a*t*o*i),p=0;for(let w=0;w<l;w++)for(let m=0;m<a;m++)for(let d=0;d<t;d++)for(let g=0;g<o;g++){let y=w*s[0]+g-c[0],M=(d*n+y)*r;for(let v=0;v<i;v++,p++){let b=m*s[1]+v-c[1];y>=0&&y<n&&b>=0&&b<r&&(u[p]=e[M+b])}}return u}function ut({data:e,shape:[t,n,r],batch:l},a){let{outChannels:o,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:w}=a,m=(n-1)*s[0]-2*c[0]+i[0]+u[0],d=(r-1)*s[1]-2*c[1]+i[1]+u[1],g=n*r,y=o*i[0]*i[1],M=new Float32Array(y*g),v=new Float32Array(l*o*m*d);for(let b=0;b<l;b++){let k=e.subarray(b*t*g,(b+1)*t*g);ce(p,ze(k,t),M,y,g,t,g,1),dt(M,[n,r],v.subarray(b*o*m*d),[o,m,d],a)}return se(v,w,m*d),{data:v,shape:[o,m,d],batch:l}}function dt(e,[t,n],r,[l,a,o],{kernel:[i,s],stride:c,padding:u}){let p=0;for(let w=0;w<l;w++)for(let m=0;m<i;m++)for(let d=0;d<s;d++)for(let g=0;g<t;g++){let y=g*c[0]+m-u[0],M=(w*a+y)*o;for(let v=0;v<n;v++,p++){let b=v*c[1]+d-u[1];y>=0&&y<a&&b>=0&&b<o&&(r[M+b]+=e[p])}}}function pt({data:e,shape:t,batch:n},{weight:r,bias:l}){let[a,...o]=t,i=_(o),s=e.map((c,u)=>c*r[Math.floor(u/i)%a]);return se(s,l,i),{data:s,shape:t,batch:n}}function mt(e,{weight:t,bias:n,eps:r}){let{data:l,shape:a}=e,o=_(a.slice(1));for(let i=0,s=0;i<l.length;i+=o,s=(s+1)%a[0]){let c=l.subarray(i,i+o),u=c.reduce((m,d)=>m+d,0)/o,p=c.reduce((m,d)=>m+(d-u)**2,0)/o,w=t[s]/Math.sqrt(p+r);for(let m=0;m<o;m++)c[m]=(c[m]-u)*w+n[s]}return e}function ft(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let l=0;l<t.length;l++)n[r+l]+=t[l];return e}var _e=(e,t)=>Oe(t,{...e,data:e.data.slice()});function ht(e,{inner:t}){let n=_e(e,t),r=_(e.shape),l=_(n.shape),a=new Float32Array(e.batch*(r+l));for(let o=0;o<e.batch;o++)a.set(e.data.subarray(o*r,(o+1)*r),o*(r+l)),a.set(n.data.subarray(o*l,(o+1)*l),o*(r+l)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function wt(e,{inner:t}){let n=_e(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function gt({data:e,shape:[t,n,r],batch:l},{factor:a}){let o=[t/(a*a),n*a,r*a];return{data:ie(o,l,(s,c,u)=>{let p=s*a*a+c%a*a+u%a;return e[(p*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:o,batch:l}}function bt({data:e,shape:[t,n,r],batch:l},{factor:[a,o]}){let i=[t,n*a,r*o];return{data:ie(i,l,(c,u,p)=>e[(c*n+Math.floor(u/a))*r+Math.floor(p/o)]),shape:i,batch:l}}function vt({data:e,shape:[t,n,r],batch:l},{factor:[a,o],alignCorners:i}){let s=[t,n*a,r*o],c=De(n,a,i),u=De(r,o,i);return{data:ie(s,l,(w,m,d)=>{let{low:g,high:y,part:M}=c[m],{low:v,high:b,part:k}=u[d],A=w*n,D=e[(A+g)*r+v]*(1-k)+e[(A+g)*r+b]*k,S=e[(A+y)*r+v]*(1-k)+e[(A+y)*r+b]*k;return D*(1-M)+S*M}),shape:s,batch:l}}function De(e,t,n){let r=e*t;return Array.from({length:r},(l,a)=>{let o=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(o));return{low:i,high:Math.min(e-1,i+1),part:o-i}})}function ie([e,t,n],r,l){let a=new Float32Array(r*e*t*n);for(let o=0,i=0;o<r*e;o++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)a[i++]=l(o,s,c);return a}function se(e,t,n){for(let r=0,l=0;r<e.length;r+=n,l=(l+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[l]}function ze(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let l=0,a=0;l<t;l++)for(let o=0;o<n;o++,a++)r[o*t+l]=e[a];return r}function ce(e,t,n,r,l,a,o,i){let s=0;for(;s+4<=r;s+=4){let c=s*a,u=c+a,p=u+a,w=p+a,m=0;for(;m+2<=l;m+=2){let d=m*a,g=d+a,y=0,M=0,v=0,b=0,k=0,A=0,D=0,S=0;for(let E=0;E<a;E++){let F=t[d+E],$=t[g+E],I=e[c+E],N=e[u+E],T=e[p+E],O=e[w+E];y+=I*F,M+=I*$,v+=N*F,b+=N*$,k+=T*F,A+=T*$,D+=O*F,S+=O*$}let C=s*o+m*i;n[C]=y,n[C+i]=M,n[C+=o]=v,n[C+i]=b,n[C+=o]=k,n[C+i]=A,n[C+=o]=D,n[C+i]=S}if(m<l)for(let d=s;d<s+4;d++)n[d*o+m*i]=Ie(e,d*a,t,m*a,a)}for(;s<r;s++)for(let c=0;c<l;c++)n[s*o+c*i]=Ie(e,s*a,t,c*a,a)}function Ie(e,t,n,r,l){let a=0,o=0,i=0,s=0,c=0;for(;c+4<=l;c+=4)a+=e[t+c]*n[r+c],o+=e[t+c+1]*n[r+c+1],i+=e[t+c+2]*n[r+c+2],s+=e[t+c+3]*n[r+c+3];for(;c<l;c++)a+=e[t+c]*n[r+c];return a+o+i+s}var xt=12,yt=90;function Pe(e,t){let n=new Map(t.map(u=>[u,[]])),r=0,l=0,a=[],o=()=>[...n.values()].find(u=>u.length)?.shift(),i=()=>[...n.values()].some(u=>u.length);function s(){r=0;let u=performance.now()+xt;for(;performance.now()>=l&&performance.now()<u&&i();)o()();c()}function c(){if(e.root.toggleAttribute("data-working",i()),i())r||=requestAnimationFrame(s);else for(let u of a.splice(0))u()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(u,p){n.set(u,p),c()},hush:()=>l=performance.now()+yt,done:()=>i()?new Promise(u=>a.push(u)):Promise.resolve()}}var Mt=420;function Re(e,t,n){let r=0,l=()=>{cancelAnimationFrame(r),r=0};return e.onCleanup(l),{stop:l,to(a,o){if(l(),be()||a?.length!==o.length){n(o);return}let i;r=requestAnimationFrame(function s(c){i??=c;let u=(c-i)/Mt;if(u>=1){r=0,n(o);return}let p=u*u*(3-2*u);t(o.map((w,m)=>a[m]+p*(w-a[m]))),r=requestAnimationFrame(s)})}}}function Le(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=n(),l=n(),a=n(),o=n();return function(){let s=Math.imul(l,5),c=Math.imul(s<<7|s>>>25,9),u=l<<9;return a^=r,o^=l,l^=a,r^=o,a^=u,o=o<<11|o>>>21,(c>>>0)/4294967296}}function kt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function ue(e,t){for(let n=0;n<t.length;n++)t[n]=kt(e);return t}var je=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t));var qe=`.ic-main {
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
`;var He=2,Ct=1,q=[-2,-1.5,-1,-.5,0,.5,1,1.5,2],Et=1,H=e=>e.toFixed(1).replace("-","−"),K=e=>`c${"₂₃₄₅₆₇₈₉"[e]}`;function Ft({model:e,el:t}){let{generator:n,reader:r}=Ne(e.get("networks"),e.get("weights")),l=L(e.get("noise"),"float16"),a=e.get("digits"),{side:o,categories:i,continuous:s,first:c}=e.get("parts"),u=ve(t,{title:"InfoGAN’s codes",lead:"Nobody showed this generator a label. Choose a category c₁ and move the continuous codes: what did each of them come to mean? Q looks at the large picture alone and reads the codes back.",css:qe}),p=Pe(u,["row","strip"]),w,m,d,g,y=P({label:"The digit",width:o,height:o}),M=h("span"),v=Array.from({length:i},(f,x)=>String(x)),b=ae(u,{name:"Category",side:o,labels:v.map(f=>`Category ${f}`),tags:v,bars:!0,onPick:f=>{d=f,X()}}),k=ae(u,{name:"Sweep",side:o,labels:q.map(f=>`Set the code to ${H(f)}`),tags:q.map(f=>Number.isInteger(f)?H(f).replace(".0",""):""),onPick:f=>{A[g].value=q[f],X(g)}}),A=Array.from({length:s},(f,x)=>Me({label:K(x),min:-He,max:He,step:.1,value:0,format:H,onInput:()=>X(x)})),D=A.map(()=>h("span",{class:"ic-read"})),S=ke({label:"sweep",options:A.map((f,x)=>({value:String(x),label:K(x)})),onChange:f=>{g=Number(f),T()}});S.element.hidden=s===1;let C=z({label:"Other noise",primary:!0,onClick:()=>{Z.to(w,ue(m,new Float32Array(l.length))),me("Other noise z, the same codes: what stays the same is what the codes decide.")}}),E=z({label:"Reset",icon:"reset",onClick:fe}),F=()=>A.map(f=>f.value),$=f=>je(J(n,f).data,o*o);function I(){let[f]=$(W(w,i,d,F()));Q(u,y,f),M.textContent=`G(z, c) with c₁ = ${d}`;let x=Fe(J(r,f).data,i),V=A.map((he,U)=>`${H(x.mean[U])} ± ${x.deviation[U].toFixed(1)}`);b.fill(x.probabilities),V.forEach((he,U)=>D[U].textContent=`Q reads ${he}`);let Ue=x.probabilities.indexOf(Math.max(...x.probabilities));y.describe(`The digit that the generator makes of ${Ve()}. Q reads category ${Ue}, ${V.join(", ")}`)}let N=()=>$(Ce(w,i,F())).forEach((f,x)=>b.draw(x,f));function T(){$(Ee(w,i,d,F(),g,q)).forEach((f,x)=>k.draw(x,f)),O()}let O=()=>k.mark(q.findIndex(f=>Math.abs(f-A[g].value)<1e-6));function X(f){Z.stop(),p.hush(),I(),b.mark(d),O(),f!==void 0&&N(),f!==g&&p.give("strip",[T]),me(`c₁ = ${d}, ${ee()}. ${pe()}`)}function de(f){w=f,p.hush(),I()}let Z=Re(u,de,f=>{de(f),p.give("row",[N]),p.give("strip",[T])}),ee=()=>F().map((f,x)=>`${K(x)} = ${H(f)}`).join(", "),Ve=()=>[`category ${d}`,ee()].join(", ");function pe(){let f=F().flatMap((x,V)=>Math.abs(x)>Ct+1e-6?[K(V)]:[]);return f.length?`Codes beyond ±1, as ${f.join(" and ")} now, did not occur in the training.`:`Read with labels afterwards, category ${d} stands for the digit ${a[d]}.`}function me(f){u.readout(f),u.announce(f)}function fe(){Z.stop(),w=Float32Array.from(l),m=Le(Et),d=c,g=0,S.value="0";for(let f of A)f.value=0;I(),b.mark(d),O(),p.give("row",[N]),p.give("strip",[T]),u.readout(`c₁ = ${d}, ${ee()}. ${pe()}`)}return u.add(h("div",{class:"ic-main"},h("div",{class:"ic-large"},G(M,y.element),h("div",{class:"ic-buttons"},C.element,E.element)),ye(G("c₁: every category, all else the same",b.element,h("div",{class:"ic-key"},"Q(c₁ | large picture)")),h("div",{class:"ic-dials"},...A.flatMap((f,x)=>[f.element,D[x]])),h("div",{},re(S.element),k.element)))),fe(),u.onTheme(()=>{I(),b.repaint(),k.repaint()}),p.done().then(()=>u.destroy)}var yn={render:Ft};export{yn as default};
