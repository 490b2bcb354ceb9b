var Ce=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function m(e,t={},...n){let r=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return r.append(...n.filter(o=>o!=null)),r}var ct=Math.random().toString(36).slice(2,8),ut=0,V=()=>`lw-${ct}-${++ut}`,j={"data-lm-suppress-shortcuts":"true"},dt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function oe(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",dt[e]),t.append(n),t}function ke(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||r.append(m("style",{"data-lecture-kit":!0},t))}var Ie=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Se(e,{title:t,lead:n,css:r}){ke(e,Ce),r&&ke(e,r);let o=V(),l=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=m("p",{class:"lw-readout"}),i=m("div",{class:"lw-body"}),s=q({icon:"enlarge",title:"Full screen",onClick:()=>ft(u)});s.element.hidden=!document.fullscreenEnabled;let u=m("div",{class:"lw",role:"group","aria-labelledby":o,...j},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:o},t),s.element),n?m("p",{class:"lw-lead"},n):null,i,a,l);e.append(u);let c=[()=>u.remove()],f=new Map,h=[()=>f.clear()];c.push(gt(()=>h.forEach(d=>d()))),c.push(mt(u,()=>h.forEach(d=>d())));let p=0;return c.push(()=>clearTimeout(p)),{root:u,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(p),p=setTimeout(()=>{l.textContent=d},500)},readout(d){a.textContent!==d&&(a.textContent=d)},colour(d){return u.isConnected?(f.has(d)||f.set(d,ht(u,`var(--lw-${d})`)),f.get(d)):pt},onTheme:d=>h.push(d),onCleanup:d=>c.push(d),destroy(){for(;c.length;)c.pop()()}}}function ft(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var pt=[128,128,128];function mt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function ht(e,t){let n=m("span",{style:`color: ${t}`});e.append(n);let r=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var Fe=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function gt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var ae=(...e)=>m("div",{class:"lw-column"},...e);var z=(e,...t)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...t),wt=e=>e.toFixed(2).replace("-","−");function le({label:e,min:t,max:n,step:r,value:o,format:l=wt,onInput:a=()=>{}}){let i=V(),s=m("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...j}),u=m("output",{for:i,class:"lw-value"}),c=()=>{u.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",u.textContent)};return s.addEventListener("input",()=>{c(),a(s.valueAsNumber)}),c(),{element:m("div",{class:"lw-slider"},m("label",{for:i},e),s,u),input:s,get value(){return s.valueAsNumber},set value(f){s.value=f,c()}}}function q({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let l=m("span",{},e??""),a=m("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...j},t?oe(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){l.textContent=i},set icon(i){a.querySelector("svg").replaceWith(oe(i))}}}function Be({label:e,options:t,value:n,onChange:r=()=>{}}){let o=V(),l=t.map(i=>typeof i=="string"?{value:i,label:i}:i),a=m("select",{id:o,...j},...l.map(i=>m("option",{value:i.value},i.label)));return n!==void 0&&(a.value=n),a.addEventListener("change",()=>r(a.value)),{element:m("div",{class:"lw-field"},m("label",{for:o},e),a),get value(){return a.value},set value(i){a.value=i}}}function $e({label:e,options:t,value:n,onChange:r=()=>{}}){let o=V(),l=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=l.map(s=>m("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??l[0].value),onchange:()=>r(s.value),...j})),i=l.map((s,u)=>m("label",{title:s.title},a[u],m("span",{},s.label)));return{element:m("fieldset",{class:"lw-choice"},m("legend",{},e),m("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(u=>{u.checked=u.value===s})}}}function H({label:e,width:t,height:n}){let r=m("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),l=o.createImageData(t,n);return l.data.fill(255),{element:r,context:o,describe:a=>r.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<n;i++)for(let u=0;u<t;u++,s++){let c=a(s,u,i);for(let f=0;f<3;f++)l.data[4*s+f]=c[f]}o.putImageData(l,0,0)}}}function Qe(e,t,n=t,r=0){let o=new Float32Array(e);return o[t]+=1-r,o[n]+=r,o}var ie=(e,t)=>e.reduce((n,r,o)=>n+r*t[o],0);function De(e,t,n){let r=n-ie(e,t);return e.map((o,l)=>o+r*t[l])}function Le(e,t){let n=e.length+t,r=new Float32Array(t*n);for(let o=0;o<t;o++)r.set(e,o*n),r[o*n+e.length+o]=1;return r}function Oe(e,t){let n=new Float32Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}var bt=Float64Array.from({length:32},(e,t)=>2**(t-15));function At(e){let t=e>>10&31,n=e&1023,r=t?bt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function L(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function _(e,t){let n=L(e),r=t==="float16"?2:4,o=t==="float16"?a=>At(n.getUint16(2*a,!0)):a=>n.getFloat32(4*a,!0),l=new Float32Array(n.byteLength/r);for(let a=0;a<l.length;a++)l[a]=o(a);return l}var Pe=3,gn={draw:1.25*Pe,erase:2.5*Pe};function W(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(l=>Fe(r,o,Math.min(1,Math.max(0,n[l]))))}function Re(){let e=m("div",{class:"ad-bars",role:"img"}),t,n;return{element:e,enter(r){t=r,n=r.map(()=>m("div",{class:"ad-bar"}));let o=(a,i)=>a.length>2?i:a,l=(a,i)=>m("div",{class:"ad-tag",title:a},String(o(a,i)));e.replaceChildren(...t.map((a,i)=>m("div",{},m("div",{class:"ad-well"},n[i]),l(a,i))))},show(r){n.forEach((l,a)=>l.style.height=`${100*r[a]}%`);let o=t.flatMap((l,a)=>r[a]?[`${l}: ${r[a].toFixed(2)}`]:[]);e.setAttribute("aria-label",`The numbers of c: ${o.join(", ")}, all others 0`)}}}function Te(e,t,n,r){let o=m("div",{class:"ad-sheet",role:"group","aria-label":"Sheet of classes and noises"}),l,a,i,s;function u(p,d){let w=H({label:"",width:t,height:t});return w.element.setAttribute("aria-hidden","true"),{node:m("button",{type:"button",class:"ad-cell",tabindex:-1,"aria-label":`${l[p]}, column ${d+1}`,"data-lm-suppress-shortcuts":"true",onclick:()=>r(d,p),onkeydown:b=>c(b,p,d)},w.element),picture:w,values:null}}function c(p,d,w){let[g,b]={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[p.key]??[];if(g===void 0)return;p.preventDefault();let y=a[d+g]?.[w+b];y&&(r(w+b,d+g),y.node.focus())}let f=(p,d)=>m("button",{type:"button",class:"ad-label",title:`Ask for ${p}`,"data-lm-suppress-shortcuts":"true",onclick:()=>r(s.hand,d)},p),h=({picture:p,values:d})=>d&&W(e,p,d);return{element:o,enter(p){l=p,i=l.map(f),a=l.map((g,b)=>Array.from({length:n},(y,x)=>u(b,x)));let d=l.some(g=>g.length>2);o.style.setProperty("--ad-label",d?"5.4rem":"2rem"),o.style.setProperty("--ad-hands",n);let w=a[0].map((g,b)=>m("div",{class:"ad-head","aria-hidden":"true"},`z${"₁₂₃₄₅₆₇₈₉"[b]}`));o.replaceChildren(m("div"),...w,...a.flatMap((g,b)=>[i[b],...g.map(({node:y})=>y)]))},draw(p,d){d.forEach((w,g)=>h(Object.assign(a[g][p],{values:w})))},mark(p,d){s={hand:p,k:d},i.forEach((w,g)=>w.setAttribute("aria-pressed",String(g===d))),a.forEach((w,g)=>w.forEach(({node:b},y)=>{b.setAttribute("aria-pressed",String(g===d&&y===p)),b.setAttribute("tabindex",g===d&&y===p?0:-1),b.classList.toggle("ad-own",y===p)}))},repaint:()=>a.forEach(p=>p.forEach(h))}}var vt=2**24,K={float16:2,float32:4,int8:1},xt={float16:65504,int8:65504,float32:35e37};function ze(e,t){C(Object.hasOwn(K,e?.dtype),()=>`dtype is ${I(e?.dtype)}; it reads ${Object.keys(K)}`),C(fe(e.inputShape),()=>`inputShape is ${I(e.inputShape)}; it takes whole numbers from 1`);let n=He(t).byteLength;C(n%K[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/K[e.dtype],o=e.dtype==="int8"?n-2*r:0;C(Q(r,0)&&o>=0,()=>`plain is ${I(e.plain)}; that is not in ${n} bytes`),ue(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function de(e,t){let n=xt[t];for(let r=0;r<e.length;r++)C(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function qe(e,t){C(e instanceof Object,()=>`networks is ${I(e)}; it takes them by name`);let n=He(t);return Object.entries(e).map(([r,o])=>{let{spec:l,start:a,end:i}=o??{},s=Q(a,0)&&Q(i,a)&&i<=n.byteLength;return C(s,()=>`${r} lies from ${I(a)} to ${I(i)} of ${n.byteLength} bytes`),[r,l,new DataView(n.buffer,n.byteOffset+a,i-a)]})}function C(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function He(e){return C(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${I(e)}, not bytes`),L(e)}var I=e=>(JSON.stringify(e)??String(e)).slice(0,200),Q=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,_e=(e,t=1)=>Array.isArray(e)&&e.every(n=>Q(n,t)),O=e=>e.reduce((t,n)=>t*n,1),se=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),P=(e,t)=>_e(e,t)&&e.length===2,fe=e=>_e(e)&&e.length>0&&O(e)<=vt;function ue(e,t,n){C(Array.isArray(e),()=>`layers is ${I(e)}; it takes a list`);for(let r of e){let o=r?.op;C(Object.hasOwn(ce,o),()=>`there is no layer ${I(o)}; there is ${Object.keys(ce).join(", ")}`);let l=ce[o](t,r,n);C(l&&fe(l.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${I(r)}`),C(l.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:a=0,bias:i=0,rows:s=0}=l,u=s&&n.small!==void 0,c={weight:[a,u?n.small:n.plain],bias:[i,n.plain]};c.scale=[u?s:0,n.plain];for(let[f,[h,p]]of Object.entries(c)){let d=r[f];C(h?Mt(d,h,p):d===void 0,()=>`the ${f} of ${o} lies at [start, count] ${I(d)} of ${p}; it takes ${h} numbers`)}t=l.shape}return t}var Mt=(e,t,n)=>P(e,0)&&e[1]===t&&e[0]+t<=n,J=e=>({shape:e}),Ne=([e,...t],n)=>t.length===2&&P(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function je([e,...t],n,r,o){let{inChannels:l,outChannels:a,kernel:i,stride:s,padding:u}=n;return t.length!==2||l!==e||!Q(a)||!P(i,1)||!P(s,1)||!P(u,0)?!1:{shape:[a,...t.map(o)],weight:e*a*O(i),bias:a,rows:r}}var ce={linear:(e,{inFeatures:t,outFeatures:n})=>Q(n)&&se(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,l=(a,i)=>Math.floor((a+2*o[i]-n[i])/r[i])+1;return je(e,t,t.outChannels,l)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:l}=t,a=(i,s)=>(i-1)*r[s]-2*o[s]+n[s]+l[s];return P(l,0)&&je(e,t,t.inChannels,a)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:O(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&Q(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>Ne(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&Ne(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=ue(t,e,n);return se(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>se(ue(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>fe(t)&&O(t)===O(e)&&{shape:t},flatten:e=>({shape:[O(e)]}),relu:J,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:J,tanh:J,silu:J};var Et="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var $=Ct();function Ct(){try{let e=Uint8Array.from(atob(Et),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function X(e,t,n){if(!$){let[s,u,c]=[n*e,n*t,e*t].map(f=>new Float32Array(f));return{a:s,b:u,out:c,multiply:()=>kt(s,u,c,e,t,n)}}let r=8*n,o=r+n*e,l=o+n*t,a=l+e*t,i=Ue(a+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,l),out:i.subarray(l,a),multiply:()=>$.product(4*r,4*o,4*l,0,e,t,n)}}function me(e){if(!$)return e.map(n=>1/(1+Math.exp(-n)));let t=Ue(e.length+3);return t.set(e),$.sigmoid(0,4*e.length),t.slice(0,e.length)}var pe=new Float32Array(0);function Ue(e){let t=4*e-$.memory.buffer.byteLength;return t>0&&$.memory.grow(Math.ceil(t/65536)),pe.buffer!==$.memory.buffer&&(pe=new Float32Array($.memory.buffer)),pe}function kt(e,t,n,r,o,l){n.fill(0,0,r*o);for(let a=0;a<o;a+=64)for(let i=0;i<r;i++){let s=i*o+a,u=s+Math.min(64,o-a),c=0;for(;c+4<=l;c+=4){let f=e[c*r+i],h=e[(c+1)*r+i],p=e[(c+2)*r+i],d=e[(c+3)*r+i];for(let w=s,g=c*o+a,b=g+o,y=b+o,x=y+o;w<u;w++,g++,b++,y++,x++)n[w]+=f*t[g]+h*t[b]+p*t[y]+d*t[x]}for(;c<l;c++){let f=e[c*r+i];for(let h=s,p=c*o+a;h<u;h++,p++)n[h]+=f*t[p]}}}function It(e,t){ze(e,t);let n=e.dtype==="int8"?Ft(e,t):St(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Ye(r,n))}}function Ye(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=Xe(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>Ye(r,t))),n}var Z=(e,[t,n])=>e.subarray(t,t+n);function St({dtype:e},t){let n=de(_(t,e),e);return(r,o)=>Z(n,r[o])}function Ft(e,t){let n=L(t),r=2*e.plain,o=de(_(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),l=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(a,i)=>{if(i!=="weight"||!a.scale)return Z(o,a[i]);let s=Z(o,a.scale),u=Float32Array.from(Z(l,a.weight)),c=u.length/s.length;for(let f=0;f<u.length;f++)u[f]*=s[Math.floor(f/c)];return u}}function Ve(e,t){return Object.fromEntries(qe(e,t).map(([n,r,o])=>[n,It(r,o)]))}function te(e,t){let n=t.length/S(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=We(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return C(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var We=(e,t)=>e.reduce((n,r)=>Bt[r.op](n,r),t),S=e=>e.reduce((t,n)=>t*n,1),he=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},Bt={linear:Qt,conv:Dt,convTranspose:Pt,affine:Rt,instanceNorm:Tt,positionBias:Nt,pixelShuffle:qt,upsampleNearest:Ht,upsampleBilinear:_t,skip:jt,residual:zt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[S(e.shape)]}),relu:he(e=>e>0?e:0),leakyRelu:he((e,{slope:t})=>e>0?e:t*e),tanh:he(Math.tanh),sigmoid:e=>({...e,data:me(e.data)}),silu:$t};function $t(e){let{data:t}=e,n=me(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function Qt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:l}){let{a,b:i,out:s,multiply:u}=X(t,r,n);a.set(Xe(e,t)),i.set(o),u();let c=s.slice();for(let f=0;f<c.length;)for(let h=0;h<r;f++,h++)c[f]+=l[h];return{data:c,shape:[r],batch:t}}function Dt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:l,stride:a,padding:i,weight:s,bias:u}=r,[c,f]=[0,1].map(v=>Math.floor((t[v+1]+2*i[v]-l[v])/a[v])+1),h=c*f,p=s.length/o,{a:d,b:w,out:g,multiply:b}=X(o,h,p);d.set(s),w.fill(0);let y=a[0]*a[1]===1&&f===t[2]?Ot:Lt,x=new Float32Array(n*o*h);for(let v=0;v<n;v++)y(e.subarray(v*S(t),(v+1)*S(t)),w,t,[c,f],r),b(),x.set(g,v*g.length);return we(x,u,h),{data:x,shape:[o,c,f],batch:n}}function Lt(e,t,n,r,o){Ke(n,r,o,(l,a,i,s)=>{for(let u=i+s;i<u;l+=a,i++)t[i]=e[l]})}function Ot(e,t,[n,r,o],[l],{kernel:[a,i],padding:s}){for(let u=0,c=0;u<n;u++)for(let f=0;f<a;f++)for(let h=0;h<i;h++,c+=l*o){let[p,d]=ee(f-s[0],1,r,l),[w,g]=ee(h-s[1],1,o,o);if(p>=d||w>=g)continue;let b=p*o+w,y=(d-1)*o+g,x=(u*r+f-s[0])*o+h-s[1];t.set(e.subarray(b+x,y+x),c+b);for(let v=c+p*o;v<c+d*o;v+=o){for(let M=0;M<w;M++)t[v+M]=0;for(let M=g;M<o;M++)t[v+M]=0}}}function Pt({data:e,shape:[t,n,r],batch:o},l){let{outChannels:a,kernel:i,stride:s,padding:u,outputPadding:c,weight:f,bias:h}=l,p=(M,k)=>(M-1)*s[k]-2*u[k]+i[k]+c[k],d=[a,p(n,0),p(r,1)],w=n*r,{a:g,b,out:y,multiply:x}=X(f.length/t,w,t);g.set(f);let v=new Float32Array(o*S(d));for(let M=0;M<o;M++){let k=v.subarray(M*S(d),(M+1)*S(d));b.set(e.subarray(M*t*w,(M+1)*t*w)),x(),Ke(d,[n,r],l,(F,R,B,U)=>{for(let G=B+U;B<G;B++,F+=R)k[F]+=y[B]})}return we(v,h,d[1]*d[2]),{data:v,shape:d,batch:o}}function Ke([e,t,n],[r,o],{kernel:[l,a],stride:i,padding:s},u){for(let c=0,f=0;c<e;c++)for(let h=0;h<l;h++)for(let p=0;p<a;p++,f++){let[d,w]=ee(h-s[0],i[0],t,r),[g,b]=ee(p-s[1],i[1],n,o);for(let y=d;y<w;y++){let x=(c*t+y*i[0]+h-s[0])*n;u(x+g*i[1]+p-s[1],i[1],(f*r+y)*o+g,b-g)}}}var ee=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function Rt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[l,...a]=t,i=S(a),s=e.map((u,c)=>u*r[Math.floor(c/i)%l]);return we(s,o,i),{data:s,shape:t,batch:n}}function Tt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:l}=e,a=S(l.slice(1));for(let i=0,s=0;i<o.length;i+=a,s=(s+1)%l[0]){let u=o.subarray(i,i+a),c=u.reduce((p,d)=>p+d,0)/a,f=u.reduce((p,d)=>p+(d-c)**2,0)/a,h=t[s]/Math.sqrt(f+r);for(let p=0;p<a;p++)u[p]=(u[p]-c)*h+n[s]}return e}function Nt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var Je=(e,t)=>We(t,{...e,data:e.data.slice()});function jt(e,{inner:t}){let n=Je(e,t),r=S(e.shape),o=S(n.shape),l=new Float32Array(e.batch*(r+o));for(let a=0;a<e.batch;a++)l.set(e.data.subarray(a*r,(a+1)*r),a*(r+o)),l.set(n.data.subarray(a*o,(a+1)*o),a*(r+o)+r);return{data:l,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function zt(e,{inner:t}){let n=Je(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function qt({data:e,shape:[t,n,r],batch:o},{factor:l}){let a=[t/(l*l),n*l,r*l];return{data:ge(a,o,(s,u,c)=>{let f=s*l*l+u%l*l+c%l;return e[(f*n+Math.floor(u/l))*r+Math.floor(c/l)]}),shape:a,batch:o}}function Ht({data:e,shape:[t,n,r],batch:o},{factor:[l,a]}){let i=[t,n*l,r*a];return{data:ge(i,o,(u,c,f)=>e[(u*n+Math.floor(c/l))*r+Math.floor(f/a)]),shape:i,batch:o}}function _t({data:e,shape:[t,n,r],batch:o},{factor:[l,a],alignCorners:i}){let s=[t,n*l,r*a],u=Ge(n,l,i),c=Ge(r,a,i);return{data:ge(s,o,(h,p,d)=>{let{low:w,high:g,part:b}=u[p],{low:y,high:x,part:v}=c[d],M=h*n,k=e[(M+w)*r+y]*(1-v)+e[(M+w)*r+x]*v,F=e[(M+g)*r+y]*(1-v)+e[(M+g)*r+x]*v;return k*(1-b)+F*b}),shape:s,batch:o}}function Ge(e,t,n){let r=e*t;return Array.from({length:r},(o,l)=>{let a=n?r>1?l*(e-1)/(r-1):0:Math.max(0,(l+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function ge([e,t,n],r,o){let l=new Float32Array(r*e*t*n);for(let a=0,i=0;a<r*e;a++)for(let s=0;s<t;s++)for(let u=0;u<n;u++)l[i++]=o(a,s,u);return l}function we(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let l=r;l<r+n;l++)e[l]+=t[o]}function Xe(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<n;a++,l++)r[a*t+o]=e[l];return r}var Ut=12,Gt=90;function Ze(e,t){let n=new Map(t.map(c=>[c,[]])),r=0,o=0,l=[],a=()=>[...n.values()].find(c=>c.length)?.shift(),i=()=>[...n.values()].some(c=>c.length);function s(){r=0;let c=performance.now()+Ut;for(;performance.now()>=o&&performance.now()<c&&i();)a()();u()}function u(){if(e.root.toggleAttribute("data-working",i()),i())r||=requestAnimationFrame(s);else for(let c of l.splice(0))c()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(c,f){n.set(c,f),u()},hush:()=>o=performance.now()+Gt,done:()=>i()?new Promise(c=>l.push(c)):Promise.resolve()}}var Yt=420;function et(e,t,n){let r=0,o=()=>{cancelAnimationFrame(r),r=0};return e.onCleanup(o),{stop:o,to(l,a){if(o(),Ie()||l?.length!==a.length){n(a);return}let i;r=requestAnimationFrame(function s(u){i??=u;let c=(u-i)/Yt;if(c>=1){r=0,n(a);return}let f=c*c*(3-2*c);t(a.map((h,p)=>l[p]+f*(h-l[p]))),r=requestAnimationFrame(s)})}}}function tt(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=n(),o=n(),l=n(),a=n();return function(){let s=Math.imul(o,5),u=Math.imul(s<<7|s>>>25,9),c=o<<9;return l^=r,a^=o,o^=l,r^=a,l^=c,a=a<<11|a>>>21,(u>>>0)/4294967296}}function Vt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function be(e,t){for(let n=0;n<t.length;n++)t[n]=Vt(e);return t}var Ae=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t));var nt=`.ad-main {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.8rem 1.4rem;
}
.ad-large {
  display: grid;
  grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr);
  gap: 0.7rem;
}
.ad-bars {
  display: flex;
  gap: 3px;
}
.ad-bars > div {
  flex: 1 1 0;
  min-width: 0;
}
.ad-well {
  display: flex;
  align-items: end;
  height: 4.2rem;
  border-bottom: 1px solid var(--lw-muted);
  background: var(--lw-surface);
}
.ad-bar {
  width: 100%;
  background: var(--lw-blue);
}
.ad-tag {
  font-size: 0.8em;
  text-align: center;
  color: var(--lw-muted);
}
.ad-buttons {
  display: grid;
  gap: 0.45rem;
  margin-top: 0.6rem;
}
.lw .ad-buttons .lw-button {
  min-width: 0;
  padding-inline: 0.4rem;
}
.ad-dials {
  display: grid;
}
.ad-head {
  text-align: center;
  font-size: 0.9em;
  color: var(--lw-muted);
}
.ad-mix {
  display: grid;
  gap: 0.2rem;
  padding-top: 0.6rem;
  border-top: 1px solid var(--lw-line);
}
.ad-sheet {
  display: grid;
  grid-template-columns: var(--ad-label) repeat(var(--ad-hands), minmax(0, 1fr));
  gap: 2px;
}
.lw :is(.ad-cell, .ad-label) {
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
.lw .ad-label {
  padding-inline: 0.2rem 0.4rem;
  overflow: hidden;
  text-align: right;
  text-overflow: ellipsis;
  font-size: 0.9em;
}
.lw .ad-label:hover {
  background: var(--lw-surface);
}
.lw .ad-label[aria-pressed="true"] {
  color: var(--lw-blue);
  font-weight: 650;
}
.lw .ad-cell canvas {
  border: 0;
  border-radius: inherit;
}
.lw .ad-own {
  background: color-mix(in srgb, var(--lw-blue) 30%, var(--lw-paper));
  padding: 2px;
}
.lw .ad-cell:hover {
  box-shadow: 0 0 0 1.5px var(--lw-muted);
}
.lw .ad-cell[aria-pressed="true"] {
  box-shadow: 0 0 0 2.5px var(--lw-blue);
  z-index: 1;
}
@container (min-width: 560px) {
  .ad-main {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.35fr);
    grid-template-rows: auto 1fr;
  }
  .ad-right {
    grid-area: 1 / 2 / span 2;
  }
}
`;var ot=7,at=3,rt=3,ne={hand:0,class:3},Kt=1,Jt=e=>e.toFixed(1).replace("-","−"),ye=e=>`${Math.round(100*e)} %`;function Xt({model:e,el:t}){let n=Zt(e),r=Object.keys(n),o=e.get("side"),l=Se(t,{title:"Ask for a digit",lead:"You say which class c. The noise z is the hand that draws it: one column, one hand.",css:nt}),a=Ze(l,["sheet"]),i,s,u,c,f,h=$e({label:"draw",options:r,onChange:Me});h.element.hidden=r.length===1;let p=H({label:"What you asked for",width:o,height:o}),d=Re(),w=m("span",{},"G(z, c)"),g=Array.from({length:at},(A,E)=>le({label:`noise ${E+1}`,min:-rt,max:rt,step:.1,value:0,format:Jt,onInput:D=>{k.stop(),B(De(s[c.hand],i.directions[E],D)),N(`Column ${c.hand+1}: all ${i.classes.length} classes in the changed hand.`)}})),b=le({label:"share",min:0,max:1,step:.05,value:0,format:ye,onInput:()=>{F(),N(T())}}),y=m("div",{class:"ad-partner"}),x=Te(l,o,ot,(A,E)=>{k.stop(),G(E,A),N(T())}),v=q({label:"New noise",primary:!0,onClick:()=>{k.to(s[c.hand],be(u,new Float32Array(i.latents))),N(`New noise: a new hand in column ${c.hand+1}, in all classes.`)}}),M=q({label:"Reset",icon:"reset",onClick:()=>Ee()}),k=et(l,B,B);function F(){let A=Qe(i.classes.length,c.class,f,b.value);W(l,p,te(i.network,Oe(s[c.hand],A)).data),p.describe(T()),d.show(A),w.textContent=`G(z, ${xe()?"a mixture":Y(c.class)})`}function R(A){let{data:E}=te(i.network,Le(s[A],i.classes.length));x.draw(A,Ae(E,o*o))}function B(A){s[c.hand]=A,a.hush(),F(),R(c.hand),U()}let U=()=>g.forEach((A,E)=>{A.value=ie(s[c.hand],i.directions[E])});function G(A,E){c={class:A,hand:E},b.value=0,f===A&&ve((A+1)%i.classes.length),x.mark(E,A),U(),F()}function ve(A){f=A;let E=i.classes.map((re,it)=>({value:String(it),label:re})),D=Be({label:"mix in",options:E,value:String(A),onChange:re=>{f=Number(re),F(),N(T())}});y.replaceChildren(D.element)}let Y=A=>i.classes[A],xe=()=>b.value>0&&f!==c.class;function T(){let A=`the noise of column ${c.hand+1}`;if(!xe())return`Class ${Y(c.class)}, drawn with ${A}.`;let E=[ye(1-b.value),Y(c.class),ye(b.value),Y(f)];return`${E[0]} ${E[1]} and ${E[2]} ${E[3]}, with ${A}: no such c was in the training.`}function N(A){l.readout(A),l.announce(A)}function Me(A){i=n[A],k.stop(),s=i.hands.map(E=>Float32Array.from(E)),u=tt(Kt),f=0,x.enter(i.classes),d.enter(i.classes),ve(Math.min(8,i.classes.length-1)),G(Math.min(ne.class,i.classes.length-1),ne.hand),R(ne.hand),a.give("sheet",s.flatMap((E,D)=>D===ne.hand?[]:[()=>R(D)])),l.readout(T())}function Ee(){h.value=r[0],Me(r[0])}let lt=m("div",{class:"ad-large"},z(w,p.element),z("the class c",d.element,m("div",{class:"ad-buttons"},v.element,M.element)));return l.add(m("div",{class:"ad-main"},ae(h.element,lt),m("div",{class:"ad-right"},z("a row for each class, a column for each noise z",x.element)),ae(m("div",{class:"ad-dials"},...g.map(A=>A.element)),m("div",{class:"ad-mix"},y,b.element)))),Ee(),l.onTheme(()=>{F(),x.repaint()}),a.done().then(()=>l.destroy)}function Zt(e){let t=e.get("networks"),n=Ve(t,e.get("weights")),r=_(e.get("noise"),"float16"),o=0,l=(i,s)=>Ae(r.subarray(o,o+=i*s),s),a=Object.entries(t).map(([i,{classes:s,latents:u}])=>{let c=l(ot,u),f=l(at,u);return[i,{network:n[i],classes:s,latents:u,hands:c,directions:f}]});return Object.fromEntries(a)}var Jn={render:Xt};export{Jn as default};
