var ue=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function f(e,n={},...t){let r=document.createElement(e);for(let[l,o]of Object.entries(n))l.startsWith("on")?r.addEventListener(l.slice(2),o):o===!0?r.setAttribute(l,""):o!==!1&&o!=null&&r.setAttribute(l,o);return r.append(...t.filter(l=>l!=null)),r}var Pe=Math.random().toString(36).slice(2,8),He=0,V=()=>`lw-${Pe}-${++He}`,R={"data-lm-suppress-shortcuts":"true"},Be={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function Q(e){let n=document.createElementNS("http://www.w3.org/2000/svg","svg");n.setAttribute("viewBox","0 0 16 16"),n.setAttribute("aria-hidden","true"),n.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",Be[e]),n.append(t),n}function de(e,n){let t=e.getRootNode(),r=t instanceof ShadowRoot?t:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===n)||r.append(f("style",{"data-lecture-kit":!0},n))}var pe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function me(e,{title:n,lead:t,css:r}){de(e,ue),r&&de(e,r);let l=V(),o=f("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=f("p",{class:"lw-readout"}),i=f("div",{class:"lw-body"}),s=q({icon:"enlarge",title:"Full screen",onClick:()=>Ue(c)});s.element.hidden=!document.fullscreenEnabled;let c=f("div",{class:"lw",role:"group","aria-labelledby":l,...R},f("div",{class:"lw-head"},f("div",{class:"lw-title",id:l},n),s.element),t?f("p",{class:"lw-lead"},t):null,i,a,o);e.append(c);let u=[()=>c.remove()],m=new Map,x=[()=>m.clear()];u.push(Ye(()=>x.forEach(d=>d()))),u.push(Ge(c,()=>x.forEach(d=>d())));let p=0;return u.push(()=>clearTimeout(p)),{root:c,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(p),p=setTimeout(()=>{o.textContent=d},500)},readout(d){a.textContent!==d&&(a.textContent=d)},colour(d){return c.isConnected?(m.has(d)||m.set(d,We(c,`var(--lw-${d})`)),m.get(d)):Ve},onTheme:d=>x.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Ue(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ve=[128,128,128];function Ge(e,n){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),n())});return t.observe(e),()=>t.disconnect()}function We(e,n){let t=f("span",{style:`color: ${n}`});e.append(t);let r=f("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(t).color,r.fillRect(0,0,1,1),t.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var fe=(e,n,t)=>e.map((r,l)=>Math.round(r+(n[l]-r)*t));function Ye(e){let n=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return n.observe(document.documentElement,t),n.observe(document.body,t),()=>n.disconnect()}var X=(...e)=>f("div",{class:"lw-column"},...e);var j=(e,...n)=>f("div",{class:"lw-figure"},f("div",{class:"lw-heading"},e),...n),Je=e=>e.toFixed(2).replace("-","−");function Z({label:e,min:n,max:t,step:r,value:l,format:o=Je,onInput:a=()=>{}}){let i=V(),s=f("input",{type:"range",id:i,min:n,max:t,step:r,value:l,...R}),c=f("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=o(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),a(s.valueAsNumber)}),u(),{element:f("div",{class:"lw-slider"},f("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(m){s.value=m,u()}}}function q({label:e,icon:n,title:t,primary:r=!1,onClick:l}){let o=f("span",{},e??""),a=f("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:l,...R},n?Q(n):null,e?o:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){o.textContent=i},set icon(i){a.querySelector("svg").replaceWith(Q(i))}}}function he({label:e,options:n,value:t,onChange:r=()=>{}}){let l=V(),o=n.map(i=>typeof i=="string"?{value:i,label:i}:i),a=f("select",{id:l,...R},...o.map(i=>f("option",{value:i.value},i.label)));return t!==void 0&&(a.value=t),a.addEventListener("change",()=>r(a.value)),{element:f("div",{class:"lw-field"},f("label",{for:l},e),a),get value(){return a.value},set value(i){a.value=i}}}function we({label:e,options:n,value:t,onChange:r=()=>{}}){let l=V(),o=n.map(s=>typeof s=="string"?{value:s,label:s}:s),a=o.map(s=>f("input",{type:"radio",name:l,value:s.value,checked:s.value===(t??o[0].value),onchange:()=>r(s.value),...R})),i=o.map((s,c)=>f("label",{title:s.title},a[c],f("span",{},s.label)));return{element:f("fieldset",{class:"lw-choice"},f("legend",{},e),f("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(c=>{c.checked=c.value===s})}}}function P({label:e,width:n,height:t}){let r=f("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:n,height:t}),l=r.getContext("2d"),o=l.createImageData(n,t);return o.data.fill(255),{element:r,context:l,describe:a=>r.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<t;i++)for(let c=0;c<n;c++,s++){let u=a(s,c,i);for(let m=0;m<3;m++)o.data[4*s+m]=u[m]}l.putImageData(o,0,0)}}}function ge(e,n,t=n,r=0){let l=new Float32Array(e);return l[n]+=1-r,l[t]+=r,l}var ee=(e,n)=>e.reduce((t,r,l)=>t+r*n[l],0);function be(e,n,t){let r=t-ee(e,n);return e.map((l,o)=>l+r*n[o])}function ve(e,n){let t=e.length+n,r=new Float32Array(n*t);for(let l=0;l<n;l++)r.set(e,l*t),r[l*t+e.length+l]=1;return r}function xe(e,n){let t=new Float32Array(e.length+n.length);return t.set(e),t.set(n,e.length),t}var Ke=Float64Array.from({length:32},(e,n)=>2**(n-15));function Qe(e){let n=e>>10&31,t=e&1023,r=n?Ke[n]*(1+t/1024):t*2**-24;return e&32768?-r:r}function H(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function B(e,n){let t=H(e),r=n==="float16"?2:4,l=n==="float16"?a=>Qe(t.getUint16(2*a,!0)):a=>t.getFloat32(4*a,!0),o=new Float32Array(t.byteLength/r);for(let a=0;a<o.length;a++)o[a]=l(a);return o}var ye=3,jt={draw:1.25*ye,erase:2.5*ye};function G(e,n,t){let r=e.colour("paper"),l=e.colour("ink");n.paint(o=>fe(r,l,Math.min(1,Math.max(0,t[o]))))}function Me(){let e=f("div",{class:"ad-bars",role:"img"}),n,t;return{element:e,enter(r){n=r,t=r.map(()=>f("div",{class:"ad-bar"}));let l=(a,i)=>a.length>2?i:a,o=(a,i)=>f("div",{class:"ad-tag",title:a},String(l(a,i)));e.replaceChildren(...n.map((a,i)=>f("div",{},f("div",{class:"ad-well"},t[i]),o(a,i))))},show(r){t.forEach((o,a)=>o.style.height=`${100*r[a]}%`);let l=n.flatMap((o,a)=>r[a]?[`${o}: ${r[a].toFixed(2)}`]:[]);e.setAttribute("aria-label",`The numbers of c: ${l.join(", ")}, all others 0`)}}}function Ae(e,n,t,r){let l=f("div",{class:"ad-sheet",role:"group","aria-label":"Sheet of classes and noises"}),o,a,i,s;function c(p,d){let h=P({label:"",width:n,height:n});return h.element.setAttribute("aria-hidden","true"),{node:f("button",{type:"button",class:"ad-cell",tabindex:-1,"aria-label":`${o[p]}, column ${d+1}`,"data-lm-suppress-shortcuts":"true",onclick:()=>r(d,p),onkeydown:g=>u(g,p,d)},h.element),picture:h,values:null}}function u(p,d,h){let[w,g]={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[p.key]??[];if(w===void 0)return;p.preventDefault();let b=a[d+w]?.[h+g];b&&(r(h+g,d+w),b.node.focus())}let m=(p,d)=>f("button",{type:"button",class:"ad-label",title:`Ask for ${p}`,"data-lm-suppress-shortcuts":"true",onclick:()=>r(s.hand,d)},p),x=({picture:p,values:d})=>d&&G(e,p,d);return{element:l,enter(p){o=p,i=o.map(m),a=o.map((w,g)=>Array.from({length:t},(b,y)=>c(g,y)));let d=o.some(w=>w.length>2);l.style.setProperty("--ad-label",d?"5.4rem":"2rem"),l.style.setProperty("--ad-hands",t);let h=a[0].map((w,g)=>f("div",{class:"ad-head","aria-hidden":"true"},`z${"₁₂₃₄₅₆₇₈₉"[g]}`));l.replaceChildren(f("div"),...h,...a.flatMap((w,g)=>[i[g],...w.map(({node:b})=>b)]))},draw(p,d){d.forEach((h,w)=>x(Object.assign(a[w][p],{values:h})))},mark(p,d){s={hand:p,k:d},i.forEach((h,w)=>h.setAttribute("aria-pressed",String(w===d))),a.forEach((h,w)=>h.forEach(({node:g},b)=>{g.setAttribute("aria-pressed",String(w===d&&b===p)),g.setAttribute("tabindex",w===d&&b===p?0:-1),g.classList.toggle("ad-own",b===p)}))},repaint:()=>a.forEach(p=>p.forEach(x))}}function Ze(e,n){let t=e.dtype==="int8"?tt(e,n):et(e,n);return{inputShape:e.inputShape,layers:e.layers.map(r=>Ee(r,t))}}function Ee(e,n){if(!(e.op in te))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(te).join(", ")}`);let t={...e};for(let r of["weight","bias"])e[r]&&(t[r]=n(e,r));return e.op==="convTranspose"&&(t.weight=De(t.weight,e.inChannels)),e.inner&&(t.inner=e.inner.map(r=>Ee(r,n))),t}var W=(e,[n,t])=>e.subarray(n,n+t);function et({dtype:e},n){let t=B(n,e);return(r,l)=>W(t,r[l])}function tt(e,n){let t=H(n),r=2*e.plain,l=B(new DataView(t.buffer,t.byteOffset,r),"float16"),o=new Int8Array(t.buffer,t.byteOffset+r,t.byteLength-r);return(a,i)=>{if(i!=="weight"||!a.scale)return W(l,a[i]);let s=W(l,a.scale),c=Float32Array.from(W(o,a.weight)),u=c.length/s.length;for(let m=0;m<c.length;m++)c[m]*=s[Math.floor(m/u)];return c}}function Se(e,n){let t=H(n),r=(o,a)=>new DataView(t.buffer,t.byteOffset+o,a-o),l=Object.entries(e);return Object.fromEntries(l.map(([o,{spec:a,start:i,end:s}])=>[o,Ze(a,r(i,s))]))}function Y(e,n){let t=n.length/O(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${n.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Fe(e.layers,{data:Float32Array.from(n),shape:e.inputShape,batch:t})}var Fe=(e,n)=>e.reduce((t,r)=>te[r.op](t,r),n),O=e=>e.reduce((n,t)=>n*t,1),U=e=>(n,t)=>{let{data:r}=n;for(let l=0;l<r.length;l++)r[l]=e(r[l],t);return n},te={linear:nt,conv:rt,convTranspose:at,affine:it,instanceNorm:st,positionBias:ct,pixelShuffle:pt,upsampleNearest:mt,upsampleBilinear:ft,skip:ut,residual:dt,reshape:(e,{shape:n})=>({...e,shape:n}),flatten:e=>({...e,shape:[O(e.shape)]}),relu:U(e=>e>0?e:0),leakyRelu:U((e,{slope:n})=>e>0?e:n*e),sigmoid:U(e=>1/(1+Math.exp(-e))),tanh:U(Math.tanh),silu:U(e=>e/(1+Math.exp(-e)))};function nt({data:e,batch:n},{inFeatures:t,outFeatures:r,weight:l,bias:o}){let a=new Float32Array(n*r);oe(e,l,a,n,r,t,r,1);for(let i=0;i<a.length;i++)a[i]+=o[i%r];return{data:a,shape:[r],batch:n}}function rt({data:e,shape:[n,t,r],batch:l},o){let{inChannels:a,outChannels:i,kernel:s,stride:c,padding:u,weight:m,bias:x}=o,p=Math.floor((t+2*u[0]-s[0])/c[0])+1,d=Math.floor((r+2*u[1]-s[1])/c[1])+1,h=p*d,w=a*s[0]*s[1],g=new Float32Array(l*i*h);for(let b=0;b<l;b++){let y=e.subarray(b*n*t*r,(b+1)*n*t*r),A=ot(y,[n,t,r],[p,d],o);oe(A,m,g.subarray(b*i*h),h,i,w,1,h)}return re(g,x,h),{data:g,shape:[i,p,d],batch:l}}function ot(e,[n,t,r],[l,o],{kernel:[a,i],stride:s,padding:c}){let u=new Float32Array(l*o*n*a*i),m=0;for(let x=0;x<l;x++)for(let p=0;p<o;p++)for(let d=0;d<n;d++)for(let h=0;h<a;h++){let w=x*s[0]+h-c[0],g=(d*t+w)*r;for(let b=0;b<i;b++,m++){let y=p*s[1]+b-c[1];w>=0&&w<t&&y>=0&&y<r&&(u[m]=e[g+y])}}return u}function at({data:e,shape:[n,t,r],batch:l},o){let{outChannels:a,kernel:i,stride:s,padding:c,outputPadding:u,weight:m,bias:x}=o,p=(t-1)*s[0]-2*c[0]+i[0]+u[0],d=(r-1)*s[1]-2*c[1]+i[1]+u[1],h=t*r,w=a*i[0]*i[1],g=new Float32Array(w*h),b=new Float32Array(l*a*p*d);for(let y=0;y<l;y++){let A=e.subarray(y*n*h,(y+1)*n*h);oe(m,De(A,n),g,w,h,n,h,1),lt(g,[t,r],b.subarray(y*a*p*d),[a,p,d],o)}return re(b,x,p*d),{data:b,shape:[a,p,d],batch:l}}function lt(e,[n,t],r,[l,o,a],{kernel:[i,s],stride:c,padding:u}){let m=0;for(let x=0;x<l;x++)for(let p=0;p<i;p++)for(let d=0;d<s;d++)for(let h=0;h<n;h++){let w=h*c[0]+p-u[0],g=(x*o+w)*a;for(let b=0;b<t;b++,m++){let y=b*c[1]+d-u[1];w>=0&&w<o&&y>=0&&y<a&&(r[g+y]+=e[m])}}}function it({data:e,shape:n,batch:t},{weight:r,bias:l}){let[o,...a]=n,i=O(a),s=e.map((c,u)=>c*r[Math.floor(u/i)%o]);return re(s,l,i),{data:s,shape:n,batch:t}}function st(e,{weight:n,bias:t,eps:r}){let{data:l,shape:o}=e,a=O(o.slice(1));for(let i=0,s=0;i<l.length;i+=a,s=(s+1)%o[0]){let c=l.subarray(i,i+a),u=c.reduce((p,d)=>p+d,0)/a,m=c.reduce((p,d)=>p+(d-u)**2,0)/a,x=n[s]/Math.sqrt(m+r);for(let p=0;p<a;p++)c[p]=(c[p]-u)*x+t[s]}return e}function ct(e,{weight:n}){let{data:t}=e;for(let r=0;r<t.length;r+=n.length)for(let l=0;l<n.length;l++)t[r+l]+=n[l];return e}var $e=(e,n)=>Fe(n,{...e,data:e.data.slice()});function ut(e,{inner:n}){let t=$e(e,n),r=O(e.shape),l=O(t.shape),o=new Float32Array(e.batch*(r+l));for(let a=0;a<e.batch;a++)o.set(e.data.subarray(a*r,(a+1)*r),a*(r+l)),o.set(t.data.subarray(a*l,(a+1)*l),a*(r+l)+r);return{data:o,shape:[e.shape[0]+t.shape[0],...e.shape.slice(1)],batch:e.batch}}function dt(e,{inner:n}){let t=$e(e,n);for(let r=0;r<e.data.length;r++)t.data[r]+=e.data[r];return t}function pt({data:e,shape:[n,t,r],batch:l},{factor:o}){let a=[n/(o*o),t*o,r*o];return{data:ne(a,l,(s,c,u)=>{let m=s*o*o+c%o*o+u%o;return e[(m*t+Math.floor(c/o))*r+Math.floor(u/o)]}),shape:a,batch:l}}function mt({data:e,shape:[n,t,r],batch:l},{factor:[o,a]}){let i=[n,t*o,r*a];return{data:ne(i,l,(c,u,m)=>e[(c*t+Math.floor(u/o))*r+Math.floor(m/a)]),shape:i,batch:l}}function ft({data:e,shape:[n,t,r],batch:l},{factor:[o,a],alignCorners:i}){let s=[n,t*o,r*a],c=ke(t,o,i),u=ke(r,a,i);return{data:ne(s,l,(x,p,d)=>{let{low:h,high:w,part:g}=c[p],{low:b,high:y,part:A}=u[d],S=x*t,F=e[(S+h)*r+b]*(1-A)+e[(S+h)*r+y]*A,E=e[(S+w)*r+b]*(1-A)+e[(S+w)*r+y]*A;return F*(1-g)+E*g}),shape:s,batch:l}}function ke(e,n,t){let r=e*n;return Array.from({length:r},(l,o)=>{let a=t?r>1?o*(e-1)/(r-1):0:Math.max(0,(o+.5)/n-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function ne([e,n,t],r,l){let o=new Float32Array(r*e*n*t);for(let a=0,i=0;a<r*e;a++)for(let s=0;s<n;s++)for(let c=0;c<t;c++)o[i++]=l(a,s,c);return o}function re(e,n,t){for(let r=0,l=0;r<e.length;r+=t,l=(l+1)%n.length)for(let o=r;o<r+t;o++)e[o]+=n[l]}function De(e,n){let t=e.length/n,r=new Float32Array(e.length);for(let l=0,o=0;l<n;l++)for(let a=0;a<t;a++,o++)r[a*n+l]=e[o];return r}function oe(e,n,t,r,l,o,a,i){let s=0;for(;s+4<=r;s+=4){let c=s*o,u=c+o,m=u+o,x=m+o,p=0;for(;p+2<=l;p+=2){let d=p*o,h=d+o,w=0,g=0,b=0,y=0,A=0,S=0,F=0,E=0;for(let C=0;C<o;C++){let D=n[d+C],T=n[h+C],_=e[c+C],I=e[u+C],L=e[m+C],$=e[x+C];w+=_*D,g+=_*T,b+=I*D,y+=I*T,A+=L*D,S+=L*T,F+=$*D,E+=$*T}let k=s*a+p*i;t[k]=w,t[k+i]=g,t[k+=a]=b,t[k+i]=y,t[k+=a]=A,t[k+i]=S,t[k+=a]=F,t[k+i]=E}if(p<l)for(let d=s;d<s+4;d++)t[d*a+p*i]=Ce(e,d*o,n,p*o,o)}for(;s<r;s++)for(let c=0;c<l;c++)t[s*a+c*i]=Ce(e,s*o,n,c*o,o)}function Ce(e,n,t,r,l){let o=0,a=0,i=0,s=0,c=0;for(;c+4<=l;c+=4)o+=e[n+c]*t[r+c],a+=e[n+c+1]*t[r+c+1],i+=e[n+c+2]*t[r+c+2],s+=e[n+c+3]*t[r+c+3];for(;c<l;c++)o+=e[n+c]*t[r+c];return o+a+i+s}var ht=12,wt=90;function Te(e,n){let t=new Map(n.map(u=>[u,[]])),r=0,l=0,o=[],a=()=>[...t.values()].find(u=>u.length)?.shift(),i=()=>[...t.values()].some(u=>u.length);function s(){r=0;let u=performance.now()+ht;for(;performance.now()>=l&&performance.now()<u&&i();)a()();c()}function c(){if(e.root.toggleAttribute("data-working",i()),i())r||=requestAnimationFrame(s);else for(let u of o.splice(0))u()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(u,m){t.set(u,m),c()},hush:()=>l=performance.now()+wt,done:()=>i()?new Promise(u=>o.push(u)):Promise.resolve()}}var gt=420;function Ie(e,n,t){let r=0,l=()=>{cancelAnimationFrame(r),r=0};return e.onCleanup(l),{stop:l,to(o,a){if(l(),pe()||o?.length!==a.length){t(a);return}let i;r=requestAnimationFrame(function s(c){i??=c;let u=(c-i)/gt;if(u>=1){r=0,t(a);return}let m=u*u*(3-2*u);n(a.map((x,p)=>o[p]+m*(x-o[p]))),r=requestAnimationFrame(s)})}}}function ze(e){let n=Math.floor(e)|0,t=()=>{n=n+2654435769|0;let i=Math.imul(n^n>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=t(),l=t(),o=t(),a=t();return function(){let s=Math.imul(l,5),c=Math.imul(s<<7|s>>>25,9),u=l<<9;return o^=r,a^=l,l^=o,r^=a,o^=u,a=a<<11|a>>>21,(c>>>0)/4294967296}}function bt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function ae(e,n){for(let t=0;t<n.length;t++)n[t]=bt(e);return n}var le=(e,n)=>Array.from({length:e.length/n},(t,r)=>e.slice(r*n,(r+1)*n));var Oe=`.ad-main {
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
`;var Le=7,Ne=3,_e=3,J={hand:0,class:3},xt=1,yt=e=>e.toFixed(1).replace("-","−"),ie=e=>`${Math.round(100*e)} %`;function Mt({model:e,el:n}){let t=At(e),r=Object.keys(t),l=e.get("side"),o=me(n,{title:"Ask for a digit",lead:"You say which class c. The noise z is the hand that draws it: one column, one hand.",css:Oe}),a=Te(o,["sheet"]),i,s,c,u,m,x=we({label:"draw",options:r,onChange:se});x.element.hidden=r.length===1;let p=P({label:"What you asked for",width:l,height:l}),d=Me(),h=f("span",{},"G(z, c)"),w=Array.from({length:Ne},(v,M)=>Z({label:`noise ${M+1}`,min:-_e,max:_e,step:.1,value:0,format:yt,onInput:z=>{F.stop(),C(be(s[u.hand],i.directions[M],z)),N(`Column ${u.hand+1}: all ${i.classes.length} classes in the changed hand.`)}})),g=Z({label:"share",min:0,max:1,step:.05,value:0,format:ie,onInput:()=>{E(),N($())}}),b=f("div",{class:"ad-partner"}),y=Ae(o,l,Le,(v,M)=>{F.stop(),T(M,v),N($())}),A=q({label:"New noise",primary:!0,onClick:()=>{F.to(s[u.hand],ae(c,new Float32Array(i.latents))),N(`New noise: a new hand in column ${u.hand+1}, in all classes.`)}}),S=q({label:"Reset",icon:"reset",onClick:()=>ce()}),F=Ie(o,C,C);function E(){let v=ge(i.classes.length,u.class,m,g.value);G(o,p,Y(i.network,xe(s[u.hand],v)).data),p.describe($()),d.show(v),h.textContent=`G(z, ${L()?"a mixture":I(u.class)})`}function k(v){let{data:M}=Y(i.network,ve(s[v],i.classes.length));y.draw(v,le(M,l*l))}function C(v){s[u.hand]=v,a.hush(),E(),k(u.hand),D()}let D=()=>w.forEach((v,M)=>{v.value=ee(s[u.hand],i.directions[M])});function T(v,M){u={class:v,hand:M},g.value=0,m===v&&_((v+1)%i.classes.length),y.mark(M,v),D(),E()}function _(v){m=v;let M=i.classes.map((K,je)=>({value:String(je),label:K})),z=he({label:"mix in",options:M,value:String(v),onChange:K=>{m=Number(K),E(),N($())}});b.replaceChildren(z.element)}let I=v=>i.classes[v],L=()=>g.value>0&&m!==u.class;function $(){let v=`the noise of column ${u.hand+1}`;if(!L())return`Class ${I(u.class)}, drawn with ${v}.`;let M=[ie(1-g.value),I(u.class),ie(g.value),I(m)];return`${M[0]} ${M[1]} and ${M[2]} ${M[3]}, with ${v}: no such c was in the training.`}function N(v){o.readout(v),o.announce(v)}function se(v){i=t[v],F.stop(),s=i.hands.map(M=>Float32Array.from(M)),c=ze(xt),m=0,y.enter(i.classes),d.enter(i.classes),_(Math.min(8,i.classes.length-1)),T(Math.min(J.class,i.classes.length-1),J.hand),k(J.hand),a.give("sheet",s.flatMap((M,z)=>z===J.hand?[]:[()=>k(z)])),o.readout($())}function ce(){x.value=r[0],se(r[0])}let Re=f("div",{class:"ad-large"},j(h,p.element),j("the class c",d.element,f("div",{class:"ad-buttons"},A.element,S.element)));return o.add(f("div",{class:"ad-main"},X(x.element,Re),f("div",{class:"ad-right"},j("a row for each class, a column for each noise z",y.element)),X(f("div",{class:"ad-dials"},...w.map(v=>v.element)),f("div",{class:"ad-mix"},b,g.element)))),ce(),o.onTheme(()=>{E(),y.repaint()}),a.done().then(()=>o.destroy)}function At(e){let n=e.get("networks"),t=Se(n,e.get("weights")),r=B(e.get("noise"),"float16"),l=0,o=(i,s)=>le(r.subarray(l,l+=i*s),s),a=Object.entries(n).map(([i,{classes:s,latents:c}])=>{let u=o(Le,c),m=o(Ne,c);return[i,{network:t[i],classes:s,latents:c,hands:u,directions:m}]});return Object.fromEntries(a)}var wn={render:Mt};export{wn as default};
