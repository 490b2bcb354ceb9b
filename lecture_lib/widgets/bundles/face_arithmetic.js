var Se=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function m(e,r={},...t){let n=document.createElement(e);for(let[a,o]of Object.entries(r))a.startsWith("on")?n.addEventListener(a.slice(2),o):o===!0?n.setAttribute(a,""):o!==!1&&o!=null&&n.setAttribute(a,o);return n.append(...t.filter(a=>a!=null)),n}var rt=Math.random().toString(36).slice(2,8),nt=0,le=()=>`lw-${rt}-${++nt}`,X={"data-lm-suppress-shortcuts":"true"},ot={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ae(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",ot[e]),r.append(t),r}function Fe(e,r){let t=e.getRootNode(),n=t instanceof ShadowRoot?t:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===r)||n.append(m("style",{"data-lecture-kit":!0},r))}function $e(e,{title:r,lead:t,css:n}){Fe(e,Se),n&&Fe(e,n);let a=le(),o=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=m("p",{class:"lw-readout"}),i=m("div",{class:"lw-body"}),c=L({icon:"enlarge",title:"Full screen",onClick:()=>at(s)});c.element.hidden=!document.fullscreenEnabled;let s=m("div",{class:"lw",role:"group","aria-labelledby":a,...X},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:a},r),c.element),t?m("p",{class:"lw-lead"},t):null,i,l,o);e.append(s);let u=[()=>s.remove()],f=new Map,w=[()=>f.clear()];u.push(ct(()=>w.forEach(d=>d()))),u.push(it(s,()=>w.forEach(d=>d())));let p=0;return u.push(()=>clearTimeout(p)),{root:s,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(p),p=setTimeout(()=>{o.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return s.isConnected?(f.has(d)||f.set(d,st(s,`var(--lw-${d})`)),f.get(d)):lt},onTheme:d=>w.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function at(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var lt=[128,128,128];function it(e,r){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),r())});return t.observe(e),()=>t.disconnect()}function st(e,r){let t=m("span",{style:`color: ${r}`});e.append(t);let n=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(t).color,n.fillRect(0,0,1,1),t.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var N=([e,r,t],n=1)=>`rgb(${e} ${r} ${t} / ${n})`;function ct(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,t),r.observe(document.body,t),()=>r.disconnect()}var Te=(...e)=>m("div",{class:"lw-column"},...e);var R=(e,...r)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...r),ut=e=>e.toFixed(2).replace("-","−");function De({label:e,min:r,max:t,step:n,value:a,format:o=ut,onInput:l=()=>{}}){let i=le(),c=m("input",{type:"range",id:i,min:r,max:t,step:n,value:a,...X}),s=m("output",{for:i,class:"lw-value"}),u=()=>{s.textContent=o(c.valueAsNumber),c.setAttribute("aria-valuetext",s.textContent)};return c.addEventListener("input",()=>{u(),l(c.valueAsNumber)}),u(),{element:m("div",{class:"lw-slider"},m("label",{for:i},e),c,s),input:c,get value(){return c.valueAsNumber},set value(f){c.value=f,u()}}}function L({label:e,icon:r,title:t,primary:n=!1,onClick:a}){let o=m("span",{},e??""),l=m("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:a,...X},r?ae(r):null,e?o:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){o.textContent=i},set icon(i){l.querySelector("svg").replaceWith(ae(i))}}}function Oe({label:e,options:r,value:t,onChange:n=()=>{}}){let a=le(),o=r.map(i=>typeof i=="string"?{value:i,label:i}:i),l=m("select",{id:a,...X},...o.map(i=>m("option",{value:i.value},i.label)));return t!==void 0&&(l.value=t),l.addEventListener("change",()=>n(l.value)),{element:m("div",{class:"lw-field"},m("label",{for:a},e),l),get value(){return l.value},set value(i){l.value=i}}}function ie({label:e,width:r,height:t}){let n=m("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:r,height:t}),a=n.getContext("2d"),o=a.createImageData(r,t);return o.data.fill(255),{element:n,context:a,describe:l=>n.setAttribute("aria-label",l),paint(l){for(let i=0,c=0;i<t;i++)for(let s=0;s<r;s++,c++){let u=l(c,s,i);for(let f=0;f<3;f++)o.data[4*c+f]=u[f]}a.putImageData(o,0,0)}}}function je(e,{label:r,height:t,draw:n}){let a=m("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${t}px`}),o=a.getContext("2d");function l(){let c=devicePixelRatio||1,{clientWidth:s,clientHeight:u}=a;if(!s||!u)return;let f=Math.round(s*c),w=Math.round(u*c);(a.width!==f||a.height!==w)&&Object.assign(a,{width:f,height:w}),o.setTransform(c,0,0,c,0,0),o.clearRect(0,0,s,u),o.font=`12px ${getComputedStyle(a).fontFamily}`,n(o,s,u)}let i=new ResizeObserver(l);return i.observe(a),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:a,redraw:l,describe:c=>a.setAttribute("aria-label",c)}}var Z=e=>e[0].map((r,t)=>e.reduce((n,a)=>n+a[t],0)/e.length),B=(e,r,t,n=1)=>t.map((a,o)=>a+n*(e[o]-r[o])),se=e=>Math.sqrt(e.reduce((r,t)=>r+t*t,0)),Ie=(e,r,t)=>t.every(([n,a])=>e[n]>r[n]===a);function Pe(e,r,t){return e.includes(r)?e.length>1?e.filter(n=>n!==r):e:[...e,r].slice(-t)}function ce(e,r,t){let n=Array.from({length:r},(a,o)=>o);return Array.from({length:t},()=>n.splice(Math.floor(e()*n.length),1)[0])}function Re(e,r,t=1.959964){let n=e/r,a=(n+t*t/(2*r))/(1+t*t/r),o=t/(1+t*t/r)*Math.sqrt(n*(1-n)/r+t*t/(4*r*r));return[Math.max(0,a-o),Math.min(1,a+o)]}var ft=Float64Array.from({length:32},(e,r)=>2**(r-15));function dt(e){let r=e>>10&31,t=e&1023,n=r?ft[r]*(1+t/1024):t*2**-24;return e&32768?-n:n}function G(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function Y(e,r){let t=G(e),n=r==="float16"?2:4,a=r==="float16"?l=>dt(t.getUint16(2*l,!0)):l=>t.getFloat32(4*l,!0),o=new Float32Array(t.byteLength/n);for(let l=0;l<o.length;l++)o[l]=a(l);return o}function pt(e,r){let t=e.dtype==="int8"?ht(e,r):mt(e,r);return{inputShape:e.inputShape,layers:e.layers.map(n=>qe(n,t))}}function qe(e,r){if(!(e.op in ue))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(ue).join(", ")}`);let t={...e};for(let n of["weight","bias"])e[n]&&(t[n]=r(e,n));return e.op==="convTranspose"&&(t.weight=He(t.weight,e.inChannels)),e.inner&&(t.inner=e.inner.map(n=>qe(n,r))),t}var ee=(e,[r,t])=>e.subarray(r,r+t);function mt({dtype:e},r){let t=Y(r,e);return(n,a)=>ee(t,n[a])}function ht(e,r){let t=G(r),n=2*e.plain,a=Y(new DataView(t.buffer,t.byteOffset,n),"float16"),o=new Int8Array(t.buffer,t.byteOffset+n,t.byteLength-n);return(l,i)=>{if(i!=="weight"||!l.scale)return ee(a,l[i]);let c=ee(a,l.scale),s=Float32Array.from(ee(o,l.weight)),u=s.length/c.length;for(let f=0;f<s.length;f++)s[f]*=c[Math.floor(f/u)];return s}}function ze(e,r){let t=G(r),n=(o,l)=>new DataView(t.buffer,t.byteOffset+o,l-o),a=Object.entries(e);return Object.fromEntries(a.map(([o,{spec:l,start:i,end:c}])=>[o,pt(l,n(i,c))]))}function te(e,r){let t=r.length/H(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${r.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Le(e.layers,{data:Float32Array.from(r),shape:e.inputShape,batch:t})}var Le=(e,r)=>e.reduce((t,n)=>ue[n.op](t,n),r),H=e=>e.reduce((r,t)=>r*t,1),J=e=>(r,t)=>{let{data:n}=r;for(let a=0;a<n.length;a++)n[a]=e(n[a],t);return r},ue={linear:gt,conv:wt,convTranspose:vt,affine:yt,instanceNorm:Mt,positionBias:At,pixelShuffle:Et,upsampleNearest:St,upsampleBilinear:Ft,skip:kt,residual:Ct,reshape:(e,{shape:r})=>({...e,shape:r}),flatten:e=>({...e,shape:[H(e.shape)]}),relu:J(e=>e>0?e:0),leakyRelu:J((e,{slope:r})=>e>0?e:r*e),sigmoid:J(e=>1/(1+Math.exp(-e))),tanh:J(Math.tanh),silu:J(e=>e/(1+Math.exp(-e)))};function gt({data:e,batch:r},{inFeatures:t,outFeatures:n,weight:a,bias:o}){let l=new Float32Array(r*n);pe(e,a,l,r,n,t,n,1);for(let i=0;i<l.length;i++)l[i]+=o[i%n];return{data:l,shape:[n],batch:r}}function wt({data:e,shape:[r,t,n],batch:a},o){let{inChannels:l,outChannels:i,kernel:c,stride:s,padding:u,weight:f,bias:w}=o,p=Math.floor((t+2*u[0]-c[0])/s[0])+1,d=Math.floor((n+2*u[1]-c[1])/s[1])+1,b=p*d,M=l*c[0]*c[1],A=new Float32Array(a*i*b);for(let x=0;x<a;x++){let y=e.subarray(x*r*t*n,(x+1)*r*t*n),k=bt(y,[r,t,n],[p,d],o);pe(k,f,A.subarray(x*i*b),b,i,M,1,b)}return de(A,w,b),{data:A,shape:[i,p,d],batch:a}}function bt(e,[r,t,n],[a,o],{kernel:[l,i],stride:c,padding:s}){let u=new Float32Array(a*o*r*l*i),f=0;for(let w=0;w<a;w++)for(let p=0;p<o;p++)for(let d=0;d<r;d++)for(let b=0;b<l;b++){let M=w*c[0]+b-s[0],A=(d*t+M)*n;for(let x=0;x<i;x++,f++){let y=p*c[1]+x-s[1];M>=0&&M<t&&y>=0&&y<n&&(u[f]=e[A+y])}}return u}function vt({data:e,shape:[r,t,n],batch:a},o){let{outChannels:l,kernel:i,stride:c,padding:s,outputPadding:u,weight:f,bias:w}=o,p=(t-1)*c[0]-2*s[0]+i[0]+u[0],d=(n-1)*c[1]-2*s[1]+i[1]+u[1],b=t*n,M=l*i[0]*i[1],A=new Float32Array(M*b),x=new Float32Array(a*l*p*d);for(let y=0;y<a;y++){let k=e.subarray(y*r*b,(y+1)*r*b);pe(f,He(k,r),A,M,b,r,b,1),xt(A,[t,n],x.subarray(y*l*p*d),[l,p,d],o)}return de(x,w,p*d),{data:x,shape:[l,p,d],batch:a}}function xt(e,[r,t],n,[a,o,l],{kernel:[i,c],stride:s,padding:u}){let f=0;for(let w=0;w<a;w++)for(let p=0;p<i;p++)for(let d=0;d<c;d++)for(let b=0;b<r;b++){let M=b*s[0]+p-u[0],A=(w*o+M)*l;for(let x=0;x<t;x++,f++){let y=x*s[1]+d-u[1];M>=0&&M<o&&y>=0&&y<l&&(n[A+y]+=e[f])}}}function yt({data:e,shape:r,batch:t},{weight:n,bias:a}){let[o,...l]=r,i=H(l),c=e.map((s,u)=>s*n[Math.floor(u/i)%o]);return de(c,a,i),{data:c,shape:r,batch:t}}function Mt(e,{weight:r,bias:t,eps:n}){let{data:a,shape:o}=e,l=H(o.slice(1));for(let i=0,c=0;i<a.length;i+=l,c=(c+1)%o[0]){let s=a.subarray(i,i+l),u=s.reduce((p,d)=>p+d,0)/l,f=s.reduce((p,d)=>p+(d-u)**2,0)/l,w=r[c]/Math.sqrt(f+n);for(let p=0;p<l;p++)s[p]=(s[p]-u)*w+t[c]}return e}function At(e,{weight:r}){let{data:t}=e;for(let n=0;n<t.length;n+=r.length)for(let a=0;a<r.length;a++)t[n+a]+=r[a];return e}var Be=(e,r)=>Le(r,{...e,data:e.data.slice()});function kt(e,{inner:r}){let t=Be(e,r),n=H(e.shape),a=H(t.shape),o=new Float32Array(e.batch*(n+a));for(let l=0;l<e.batch;l++)o.set(e.data.subarray(l*n,(l+1)*n),l*(n+a)),o.set(t.data.subarray(l*a,(l+1)*a),l*(n+a)+n);return{data:o,shape:[e.shape[0]+t.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ct(e,{inner:r}){let t=Be(e,r);for(let n=0;n<e.data.length;n++)t.data[n]+=e.data[n];return t}function Et({data:e,shape:[r,t,n],batch:a},{factor:o}){let l=[r/(o*o),t*o,n*o];return{data:fe(l,a,(c,s,u)=>{let f=c*o*o+s%o*o+u%o;return e[(f*t+Math.floor(s/o))*n+Math.floor(u/o)]}),shape:l,batch:a}}function St({data:e,shape:[r,t,n],batch:a},{factor:[o,l]}){let i=[r,t*o,n*l];return{data:fe(i,a,(s,u,f)=>e[(s*t+Math.floor(u/o))*n+Math.floor(f/l)]),shape:i,batch:a}}function Ft({data:e,shape:[r,t,n],batch:a},{factor:[o,l],alignCorners:i}){let c=[r,t*o,n*l],s=_e(t,o,i),u=_e(n,l,i);return{data:fe(c,a,(w,p,d)=>{let{low:b,high:M,part:A}=s[p],{low:x,high:y,part:k}=u[d],S=w*t,j=e[(S+b)*n+x]*(1-k)+e[(S+b)*n+y]*k,D=e[(S+M)*n+x]*(1-k)+e[(S+M)*n+y]*k;return j*(1-A)+D*A}),shape:c,batch:a}}function _e(e,r,t){let n=e*r;return Array.from({length:n},(a,o)=>{let l=t?n>1?o*(e-1)/(n-1):0:Math.max(0,(o+.5)/r-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function fe([e,r,t],n,a){let o=new Float32Array(n*e*r*t);for(let l=0,i=0;l<n*e;l++)for(let c=0;c<r;c++)for(let s=0;s<t;s++)o[i++]=a(l,c,s);return o}function de(e,r,t){for(let n=0,a=0;n<e.length;n+=t,a=(a+1)%r.length)for(let o=n;o<n+t;o++)e[o]+=r[a]}function He(e,r){let t=e.length/r,n=new Float32Array(e.length);for(let a=0,o=0;a<r;a++)for(let l=0;l<t;l++,o++)n[l*r+a]=e[o];return n}function pe(e,r,t,n,a,o,l,i){let c=0;for(;c+4<=n;c+=4){let s=c*o,u=s+o,f=u+o,w=f+o,p=0;for(;p+2<=a;p+=2){let d=p*o,b=d+o,M=0,A=0,x=0,y=0,k=0,S=0,j=0,D=0;for(let E=0;E<o;E++){let _=r[d+E],q=r[b+E],I=e[s+E],U=e[u+E],z=e[f+E],$=e[w+E];M+=I*_,A+=I*q,x+=U*_,y+=U*q,k+=z*_,S+=z*q,j+=$*_,D+=$*q}let C=c*l+p*i;t[C]=M,t[C+i]=A,t[C+=l]=x,t[C+i]=y,t[C+=l]=k,t[C+i]=S,t[C+=l]=j,t[C+i]=D}if(p<a)for(let d=c;d<c+4;d++)t[d*l+p*i]=Ne(e,d*o,r,p*o,o)}for(;c<n;c++)for(let s=0;s<a;s++)t[c*l+s*i]=Ne(e,c*o,r,s*o,o)}function Ne(e,r,t,n,a){let o=0,l=0,i=0,c=0,s=0;for(;s+4<=a;s+=4)o+=e[r+s]*t[n+s],l+=e[r+s+1]*t[n+s+1],i+=e[r+s+2]*t[n+s+2],c+=e[r+s+3]*t[n+s+3];for(;s<a;s++)o+=e[r+s]*t[n+s];return o+l+i+c}var $t=12,Tt=90;function Ve(e,r){let t=new Map(r.map(u=>[u,[]])),n=0,a=0,o=[],l=()=>[...t.values()].find(u=>u.length)?.shift(),i=()=>[...t.values()].some(u=>u.length);function c(){n=0;let u=performance.now()+$t;for(;performance.now()>=a&&performance.now()<u&&i();)l()();s()}function s(){if(e.root.toggleAttribute("data-working",i()),i())n||=requestAnimationFrame(c);else for(let u of o.splice(0))u()}return e.onCleanup(()=>cancelAnimationFrame(n)),{give(u,f){t.set(u,f),s()},hush:()=>a=performance.now()+Tt,done:()=>i()?new Promise(u=>o.push(u)):Promise.resolve()}}var Ue=3,sr={draw:1.25*Ue,erase:2.5*Ue};var We=(...e)=>m("div",{class:"lw-caption"},...e);function V(e,r){let t=ie({label:r,width:e,height:e}),n=e*e;return{element:t.element,describe:t.describe,paint:a=>t.paint(o=>[255*a[o],255*a[n+o],255*a[2*n+o]])}}function Ge({letter:e,side:r,offered:t,onPick:n}){let a=m("span"),o=We(),l=V(r,`Average of group ${e}`),i=Array.from({length:t},(s,u)=>{let f=V(r,"");return f.element.setAttribute("aria-hidden","true"),{node:m("button",{type:"button",class:"fa-cell","aria-label":`${e}, face ${u+1}`,"data-lm-suppress-shortcuts":"true",onclick:()=>n(u)},f.element),picture:f}}),c=m("div",{class:"fa-tray",role:"group"},...i.map(({node:s})=>s));return{element:R(a,m("div",{class:"fa-group"},c,m("div",{},l.element,o))),draw:(s,u)=>i[s].picture.paint(u),mark:s=>i.forEach(({node:u},f)=>u.setAttribute("aria-pressed",String(s.includes(f)))),average(s,u){l.paint(s),o.textContent=u>1?`average of ${u}`:"one face",l.describe(`Group ${e}: ${o.textContent}`)},set title(s){a.textContent=`${e}: ${s}`,c.setAttribute("aria-label",a.textContent)}}}function Ye(e){let r=Math.floor(e)|0,t=()=>{r=r+2654435769|0;let i=Math.imul(r^r>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},n=t(),a=t(),o=t(),l=t();return function(){let c=Math.imul(a,5),s=Math.imul(c<<7|c>>>25,9),u=a<<9;return o^=n,l^=a,a^=o,n^=l,o^=u,l=l<<11|l>>>21,(s>>>0)/4294967296}}var Je=(e,r)=>Array.from({length:e.length/r},(t,n)=>e.slice(n*r,(n+1)*r));function Ke(e,r,t,n){return Object.assign(o=>t+(n-t)*(o-e)/(r-e),{back:o=>e+(r-e)*(o-t)/(n-t)})}function re(e,r,t,n,a,o={}){let{colour:l="ink",align:i="left",baseline:c="middle",halo:s=!1,bold:u=!1}=o,f=e.font;u&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:i,textBaseline:c}),s&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:N(r.colour("paper"))}),e.strokeText(t,n,a)),e.fillStyle=N(r.colour(l)),e.fillText(t,n,a),e.font=f}var Qe=`.fa-groups {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.8rem 1.1rem;
}
.fa-group {
  display: grid;
  grid-template-columns: minmax(0, 2.1fr) minmax(0, 1fr);
  gap: 0.5rem;
}
.fa-tray {
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: 4px;
  align-content: start;
}
.lw .fa-cell {
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 6px;
  background: none;
  cursor: pointer;
  touch-action: manipulation;
}
.lw .fa-cell canvas {
  border: 0;
  opacity: 0.55;
}
.lw .fa-cell:hover canvas,
.lw .fa-cell[aria-pressed="true"] canvas {
  opacity: 1;
}
.lw .fa-cell[aria-pressed="true"] {
  box-shadow: 0 0 0 2.5px var(--lw-blue);
}
.lw-figure .lw-caption,
.fa-note {
  font-size: 0.9em;
  color: var(--lw-muted);
}
.lw .fa-verdict {
  margin: 0.3rem 0 0;
  min-height: 2.9em;
}
.lw .fa-yes {
  color: var(--lw-green);
}
.lw .fa-no {
  color: var(--lw-red);
}
.fa-result {
  display: grid;
  grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr);
  gap: 0.7rem;
  align-items: center;
}
.fa-below {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.8rem 1.4rem;
}
.fa-way {
  display: grid;
  grid-template-columns: repeat(7, minmax(0, 1fr));
  gap: 3px;
  text-align: center;
}
.fa-singles {
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: 0.5rem;
  max-width: 22rem;
}
.lw .fa-below .lw-chart {
  margin-top: 0.5rem;
}
@container (min-width: 560px) {
  .fa-groups {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
  .fa-group {
    grid-template-columns: minmax(0, 1fr);
  }
  .fa-group > div:last-child {
    width: 62%;
    margin-inline: auto;
    text-align: center;
  }
  .fa-result {
    display: block;
  }
  .lw .fa-choice select {
    width: 20rem;
  }
  .fa-below {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.9fr);
  }
  .fa-below > :last-child {
    grid-column: 1 / -1;
  }
}
`;var me=3,he=6,ne=20,jt=1.5,ge=[0,.25,.5,.75,1,1.25,1.5],It=0,we=["A","B","C"];function Pt({model:e,el:r}){let{generator:t,judge:n}=ze(e.get("networks"),e.get("weights")),a=Nt(e),o=e.get("sums"),{borders:l,words:i}=e.get("attributes"),c=e.get("latents"),s=e.get("side"),u=$e(r,{title:"Face arithmetic",lead:"Each face is drawn from a vector of noise z. Choose up to three faces in each group: their vectors are averaged, and A − B + C is drawn. A second network, the judge, says whether the sum became what it should.",css:Qe}),f=Ve(u,["trays","way","tries"]),w,p,d,b,M,A=Oe({label:"sum",options:o.map(({label:h},g)=>({value:String(g),label:h})),onChange:()=>{Ae(),W()}}),x=L({label:"Other faces",onClick:()=>Me(!0)}),y=L({label:"Reset",icon:"reset",onClick:Ce}),k=we.map((h,g)=>Ge({letter:h,side:s,offered:he,onPick:v=>{p[g].chosen=Pe(p[g].chosen,v,me),ye(),W()}})),S=V(s,"The sum"),j=m("span"),D=m("p",{class:"fa-verdict"}),C=De({label:"t",min:0,max:jt,step:.05,value:1,onInput:()=>{xe(),W()}}),E=ge.map(()=>V(s,"A step of the way")),_=Array.from({length:me},()=>({picture:V(s,"A sum of single faces"),note:m("span",{class:"fa-note"})})),q=L({label:`Try ${ne} random sums`,primary:!0,onClick:et}),I=je(u,{label:"",height:92,draw:(h,g,v)=>_t(h,g,v,u,b)}),U=(h,g)=>a[p[h].group].codes[p[h].shown[g]],z=h=>p[h].chosen.map(g=>U(h,g)),$=h=>te(t,h).data,ve=h=>te(n,h).data,oe=h=>Ie(ve(h),l,w.goal);function xe(){let h=we.map((P,O)=>Z(z(O))),g=B(...h,C.value),v=$(g),T=ve(v);S.paint(v),j.textContent=C.value===1?"A − B + C":`C + ${C.value.toFixed(2)} (A − B)`;let F=w.goal.flatMap(([P,O],K)=>{let Q=T[P]>l[P],Ee=m("span",{class:Q===O?"fa-yes":"fa-no"},i[P][Number(Q)]);return K?[", ",Ee]:[Ee]});return D.replaceChildren("The judge sees ",...F,"."),S.describe(`${j.textContent}. ${D.textContent}`),M=se(g),h}function ye(){f.hush(),k.forEach((g,v)=>{g.mark(p[v].chosen),g.average($(Z(z(v))),p[v].chosen.length)});let h=xe();f.give("way",[..._.map((g,v)=>()=>Ze(g,v)),...ge.map((g,v)=>()=>{E[v].paint($(B(...h,g))),E[v].describe(`C + ${g} (A − B)`)})])}function Ze({picture:h,note:g},v){let T=p.every(({chosen:K})=>v<K.length);if(h.element.parentNode.hidden=!T,!T)return;let F=B(...we.map((K,Q)=>z(Q)[v])),P=$(F),O=oe(P);h.paint(P),g.replaceChildren(O?"as wanted,":"not so,",m("br"),`|z| = ${se(F).toFixed(1)}`),g.className=`fa-note ${O?"fa-yes":"fa-no"}`,h.describe(`Sum of single faces, number ${v+1}: ${O?"as wanted":"not so"}`)}function Me(h){p=["a","b","c"].map(g=>{let v=w[g],T=a[v].codes.length,F=h?ce(d,T,he):Array.from({length:he},(P,O)=>O);return{group:v,shown:F,chosen:[0,1,2]}}),f.give("trays",k.flatMap((g,v)=>p[v].shown.map((T,F)=>()=>g.draw(F,$(U(v,F)))))),ye(),h&&W()}function Ae(){w=o[Number(A.value)],b={tried:0,single:0,average:0},k.forEach((h,g)=>h.title=a[w["abc"[g]]].name),C.value=1,f.give("tries",[]),Me(!1),I.redraw(),ke()}function et(){let h=()=>{let g=["a","b","c"].map(v=>{let T=a[w[v]].codes;return ce(d,T.length,me).map(F=>T[F])});b.tried+=1,b.single+=oe($(B(...g.map(([v])=>v)))),b.average+=oe($(B(...g.map(Z)))),I.redraw(),b.tried%ne===0&&(ke(),u.announce(Xe(b)))};f.give("tries",Array.from({length:ne-b.tried%ne},()=>h))}let ke=()=>I.describe(Xe(b));function W(){let h=`The z of the large face has length ${M.toFixed(1)}; those of the training had about ${Math.sqrt(c).toFixed(1)}.`;u.readout(h),u.announce(`${D.textContent} ${h}`)}function Ce(){d=Ye(It),A.value="0",Ae(),W()}return u.add(m("div",{class:"lw-row fa-choice"},A.element,x.element,y.element),m("div",{class:"fa-groups"},...k.map(h=>h.element)),m("div",{class:"fa-below"},R(j,m("div",{class:"fa-result"},S.element,D)),Te(R("C + t (A − B)",C.element,m("div",{class:"fa-way"},...E.map((h,g)=>Rt(h,String(ge[g]))))),R("the same sum with single faces",m("div",{class:"fa-singles"},..._.map(({picture:h,note:g})=>m("div",{},h.element,g))))),R("how often does it become what it should?",q.element,I.element))),Ce(),u.onTheme(()=>I.redraw()),f.done().then(()=>u.destroy)}var Rt=(e,r)=>m("div",{},e.element,m("span",{class:"fa-note"},r)),be=(e,r)=>`${Math.round(100*e/r)} %`,Xe=({tried:e,single:r,average:t})=>e?`Of ${e} random sums the judge accepts ${be(r,e)} with single faces and ${be(t,e)} with averages of three.`:"Nothing tried yet: press the button.";function _t(e,r,t,n,a){let o=Ke(0,1,108,r-46);[["single faces","orange",a.single],["averages of 3","blue",a.average]].forEach(([i,c,s],u)=>{let f=18+34*u;if(re(e,n,i,100,f,{align:"right"}),e.fillStyle=N(n.colour("surface")),e.fillRect(o(0),f-9,o(1)-o(0),18),!a.tried)return;e.fillStyle=N(n.colour(c)),e.fillRect(o(0),f-9,o(s/a.tried)-o(0),18);let[w,p]=Re(s,a.tried);e.fillStyle=N(n.colour("ink")),e.fillRect(o(w),f-1,o(p)-o(w),2);for(let d of[w,p])e.fillRect(o(d)-1,f-5,2,10);re(e,n,be(s,a.tried),r,f,{align:"right"})});let l=a.tried?`${a.tried} random sums; lines: 95 % intervals`:"nothing tried yet";re(e,n,l,o(0),t-8,{colour:"muted"})}function Nt(e){let r=Y(e.get("codes"),"float16"),t=e.get("latents"),n=0;return e.get("groups").map(({name:a,n:o})=>({name:a,codes:Je(r.subarray(n,n+=o*t),t)}))}var Dr={render:Pt};export{Dr as default};
