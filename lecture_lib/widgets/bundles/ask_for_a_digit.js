var pe=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function p(e,t={},...n){let r=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return r.append(...n.filter(o=>o!=null)),r}var Ge=Math.random().toString(36).slice(2,8),Ye=0,j=()=>`lw-${Ge}-${++Ye}`,R={"data-lm-suppress-shortcuts":"true"},Ve={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function J(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Ve[e]),t.append(n),t}function he(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||r.append(p("style",{"data-lecture-kit":!0},t))}var ge=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function we(e,{title:t,lead:n,css:r}){he(e,pe),r&&he(e,r);let o=j(),l=p("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=p("p",{class:"lw-readout"}),i=p("div",{class:"lw-body"}),s=T({icon:"enlarge",title:"Full screen",onClick:()=>We(u)});s.element.hidden=!document.fullscreenEnabled;let u=p("div",{class:"lw",role:"group","aria-labelledby":o,...R},p("div",{class:"lw-head"},p("div",{class:"lw-title",id:o},t),s.element),n?p("p",{class:"lw-lead"},n):null,i,a,l);e.append(u);let c=[()=>u.remove()],f=new Map,h=[()=>f.clear()];c.push(Ze(()=>h.forEach(d=>d()))),c.push(Je(u,()=>h.forEach(d=>d())));let m=0;return c.push(()=>clearTimeout(m)),{root:u,body:i,add:(...d)=>i.append(...d),announce(d){clearTimeout(m),m=setTimeout(()=>{l.textContent=d},500)},readout(d){a.textContent!==d&&(a.textContent=d)},colour(d){return u.isConnected?(f.has(d)||f.set(d,Xe(u,`var(--lw-${d})`)),f.get(d)):Ke},onTheme:d=>h.push(d),onCleanup:d=>c.push(d),destroy(){for(;c.length;)c.pop()()}}}function We(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ke=[128,128,128];function Je(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Xe(e,t){let n=p("span",{style:`color: ${t}`});e.append(n);let r=p("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var be=(e,t,n)=>e.map((r,o)=>Math.round(r+(t[o]-r)*n));function Ze(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var X=(...e)=>p("div",{class:"lw-column"},...e);var L=(e,...t)=>p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},e),...t),et=e=>e.toFixed(2).replace("-","−");function Z({label:e,min:t,max:n,step:r,value:o,format:l=et,onInput:a=()=>{}}){let i=j(),s=p("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...R}),u=p("output",{for:i,class:"lw-value"}),c=()=>{u.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",u.textContent)};return s.addEventListener("input",()=>{c(),a(s.valueAsNumber)}),c(),{element:p("div",{class:"lw-slider"},p("label",{for:i},e),s,u),input:s,get value(){return s.valueAsNumber},set value(f){s.value=f,c()}}}function T({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let l=p("span",{},e??""),a=p("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...R},t?J(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){l.textContent=i},set icon(i){a.querySelector("svg").replaceWith(J(i))}}}function Ae({label:e,options:t,value:n,onChange:r=()=>{}}){let o=j(),l=t.map(i=>typeof i=="string"?{value:i,label:i}:i),a=p("select",{id:o,...R},...l.map(i=>p("option",{value:i.value},i.label)));return n!==void 0&&(a.value=n),a.addEventListener("change",()=>r(a.value)),{element:p("div",{class:"lw-field"},p("label",{for:o},e),a),get value(){return a.value},set value(i){a.value=i}}}function ve({label:e,options:t,value:n,onChange:r=()=>{}}){let o=j(),l=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=l.map(s=>p("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??l[0].value),onchange:()=>r(s.value),...R})),i=l.map((s,u)=>p("label",{title:s.title},a[u],p("span",{},s.label)));return{element:p("fieldset",{class:"lw-choice"},p("legend",{},e),p("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(u=>{u.checked=u.value===s})}}}function $({label:e,width:t,height:n}){let r=p("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:n}),o=r.getContext("2d"),l=o.createImageData(t,n);return l.data.fill(255),{element:r,context:o,describe:a=>r.setAttribute("aria-label",a),paint(a){for(let i=0,s=0;i<n;i++)for(let u=0;u<t;u++,s++){let c=a(s,u,i);for(let f=0;f<3;f++)l.data[4*s+f]=c[f]}o.putImageData(l,0,0)}}}function ye(e,t,n=t,r=0){let o=new Float32Array(e);return o[t]+=1-r,o[n]+=r,o}var ee=(e,t)=>e.reduce((n,r,o)=>n+r*t[o],0);function xe(e,t,n){let r=n-ee(e,t);return e.map((o,l)=>o+r*t[l])}function Me(e,t){let n=e.length+t,r=new Float32Array(t*n);for(let o=0;o<t;o++)r.set(e,o*n),r[o*n+e.length+o]=1;return r}function Ee(e,t){let n=new Float32Array(e.length+t.length);return n.set(e),n.set(t,e.length),n}var tt=Float64Array.from({length:32},(e,t)=>2**(t-15));function rt(e){let t=e>>10&31,n=e&1023,r=t?tt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function O(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function q(e,t){let n=O(e),r=t==="float16"?2:4,o=t==="float16"?a=>rt(n.getUint16(2*a,!0)):a=>n.getFloat32(4*a,!0),l=new Float32Array(n.byteLength/r);for(let a=0;a<l.length;a++)l[a]=o(a);return l}var Ce=3,Vt={draw:1.25*Ce,erase:2.5*Ce};function _(e,t,n){let r=e.colour("paper"),o=e.colour("ink");t.paint(l=>be(r,o,Math.min(1,Math.max(0,n[l]))))}function ke(){let e=p("div",{class:"ad-bars",role:"img"}),t,n;return{element:e,enter(r){t=r,n=r.map(()=>p("div",{class:"ad-bar"}));let o=(a,i)=>a.length>2?i:a,l=(a,i)=>p("div",{class:"ad-tag",title:a},String(o(a,i)));e.replaceChildren(...t.map((a,i)=>p("div",{},p("div",{class:"ad-well"},n[i]),l(a,i))))},show(r){n.forEach((l,a)=>l.style.height=`${100*r[a]}%`);let o=t.flatMap((l,a)=>r[a]?[`${l}: ${r[a].toFixed(2)}`]:[]);e.setAttribute("aria-label",`The numbers of c: ${o.join(", ")}, all others 0`)}}}function Ie(e,t,n,r){let o=p("div",{class:"ad-sheet",role:"group","aria-label":"Sheet of classes and noises"}),l,a,i,s;function u(m,d){let w=$({label:"",width:t,height:t});return w.element.setAttribute("aria-hidden","true"),{node:p("button",{type:"button",class:"ad-cell",tabindex:-1,"aria-label":`${l[m]}, column ${d+1}`,"data-lm-suppress-shortcuts":"true",onclick:()=>r(d,m),onkeydown:b=>c(b,m,d)},w.element),picture:w,values:null}}function c(m,d,w){let[g,b]={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]}[m.key]??[];if(g===void 0)return;m.preventDefault();let v=a[d+g]?.[w+b];v&&(r(w+b,d+g),v.node.focus())}let f=(m,d)=>p("button",{type:"button",class:"ad-label",title:`Ask for ${m}`,"data-lm-suppress-shortcuts":"true",onclick:()=>r(s.hand,d)},m),h=({picture:m,values:d})=>d&&_(e,m,d);return{element:o,enter(m){l=m,i=l.map(f),a=l.map((g,b)=>Array.from({length:n},(v,x)=>u(b,x)));let d=l.some(g=>g.length>2);o.style.setProperty("--ad-label",d?"5.4rem":"2rem"),o.style.setProperty("--ad-hands",n);let w=a[0].map((g,b)=>p("div",{class:"ad-head","aria-hidden":"true"},`z${"₁₂₃₄₅₆₇₈₉"[b]}`));o.replaceChildren(p("div"),...w,...a.flatMap((g,b)=>[i[b],...g.map(({node:v})=>v)]))},draw(m,d){d.forEach((w,g)=>h(Object.assign(a[g][m],{values:w})))},mark(m,d){s={hand:m,k:d},i.forEach((w,g)=>w.setAttribute("aria-pressed",String(g===d))),a.forEach((w,g)=>w.forEach(({node:b},v)=>{b.setAttribute("aria-pressed",String(g===d&&v===m)),b.setAttribute("tabindex",g===d&&v===m?0:-1),b.classList.toggle("ad-own",v===m)}))},repaint:()=>a.forEach(m=>m.forEach(h))}}var ot="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var B=at();function at(){try{let e=Uint8Array.from(atob(ot),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function U(e,t,n){if(!B){let[s,u,c]=[n*e,n*t,e*t].map(f=>new Float32Array(f));return{a:s,b:u,out:c,multiply:()=>lt(s,u,c,e,t,n)}}let r=8*n,o=r+n*e,l=o+n*t,a=l+e*t,i=Fe(a+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,l),out:i.subarray(l,a),multiply:()=>B.product(4*r,4*o,4*l,0,e,t,n)}}function re(e){if(!B)return e.map(n=>1/(1+Math.exp(-n)));let t=Fe(e.length+3);return t.set(e),B.sigmoid(0,4*e.length),t.slice(0,e.length)}var te=new Float32Array(0);function Fe(e){let t=4*e-B.memory.buffer.byteLength;return t>0&&B.memory.grow(Math.ceil(t/65536)),te.buffer!==B.memory.buffer&&(te=new Float32Array(B.memory.buffer)),te}function lt(e,t,n,r,o,l){n.fill(0,0,r*o);for(let a=0;a<o;a+=64)for(let i=0;i<r;i++){let s=i*o+a,u=s+Math.min(64,o-a),c=0;for(;c+4<=l;c+=4){let f=e[c*r+i],h=e[(c+1)*r+i],m=e[(c+2)*r+i],d=e[(c+3)*r+i];for(let w=s,g=c*o+a,b=g+o,v=b+o,x=v+o;w<u;w++,g++,b++,v++,x++)n[w]+=f*t[g]+h*t[b]+m*t[v]+d*t[x]}for(;c<l;c++){let f=e[c*r+i];for(let h=s,m=c*o+a;h<u;h++,m++)n[h]+=f*t[m]}}}function it(e,t){let n=e.dtype==="int8"?ct(e,t):st(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Se(r,n))}}function Se(e,t){if(!(e.op in oe))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(oe).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=Le(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>Se(r,t))),n}var G=(e,[t,n])=>e.subarray(t,t+n);function st({dtype:e},t){let n=q(t,e);return(r,o)=>G(n,r[o])}function ct(e,t){let n=O(t),r=2*e.plain,o=q(new DataView(n.buffer,n.byteOffset,r),"float16"),l=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(a,i)=>{if(i!=="weight"||!a.scale)return G(o,a[i]);let s=G(o,a.scale),u=Float32Array.from(G(l,a.weight)),c=u.length/s.length;for(let f=0;f<u.length;f++)u[f]*=s[Math.floor(f/c)];return u}}function Qe(e,t){let n=O(t),r=(l,a)=>new DataView(n.buffer,n.byteOffset+l,a-l),o=Object.entries(e);return Object.fromEntries(o.map(([l,{spec:a,start:i,end:s}])=>[l,it(a,r(i,s))]))}function V(e,t){let n=t.length/k(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return De(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n})}var De=(e,t)=>e.reduce((n,r)=>oe[r.op](n,r),t),k=e=>e.reduce((t,n)=>t*n,1),ne=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},oe={linear:dt,conv:ft,convTranspose:ht,affine:gt,instanceNorm:wt,positionBias:bt,pixelShuffle:yt,upsampleNearest:xt,upsampleBilinear:Mt,skip:At,residual:vt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[k(e.shape)]}),relu:ne(e=>e>0?e:0),leakyRelu:ne((e,{slope:t})=>e>0?e:t*e),tanh:ne(Math.tanh),sigmoid:e=>({...e,data:re(e.data)}),silu:ut};function ut(e){let{data:t}=e,n=re(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function dt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:l}){let{a,b:i,out:s,multiply:u}=U(t,r,n);a.set(Le(e,t)),i.set(o),u();let c=s.slice();for(let f=0;f<c.length;)for(let h=0;h<r;f++,h++)c[f]+=l[h];return{data:c,shape:[r],batch:t}}function ft({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:l,stride:a,padding:i,weight:s,bias:u}=r,[c,f]=[0,1].map(y=>Math.floor((t[y+1]+2*i[y]-l[y])/a[y])+1),h=c*f,m=s.length/o,{a:d,b:w,out:g,multiply:b}=U(o,h,m);d.set(s),w.fill(0);let v=a[0]*a[1]===1&&f===t[2]?pt:mt,x=new Float32Array(n*o*h);for(let y=0;y<n;y++)v(e.subarray(y*k(t),(y+1)*k(t)),w,t,[c,f],r),b(),x.set(g,y*g.length);return le(x,u,h),{data:x,shape:[o,c,f],batch:n}}function mt(e,t,n,r,o){Pe(n,r,o,(l,a,i,s)=>{for(let u=i+s;i<u;l+=a,i++)t[i]=e[l]})}function pt(e,t,[n,r,o],[l],{kernel:[a,i],padding:s}){for(let u=0,c=0;u<n;u++)for(let f=0;f<a;f++)for(let h=0;h<i;h++,c+=l*o){let[m,d]=Y(f-s[0],1,r,l),[w,g]=Y(h-s[1],1,o,o);if(m>=d||w>=g)continue;let b=m*o+w,v=(d-1)*o+g,x=(u*r+f-s[0])*o+h-s[1];t.set(e.subarray(b+x,v+x),c+b);for(let y=c+m*o;y<c+d*o;y+=o){for(let M=0;M<w;M++)t[y+M]=0;for(let M=g;M<o;M++)t[y+M]=0}}}function ht({data:e,shape:[t,n,r],batch:o},l){let{outChannels:a,kernel:i,stride:s,padding:u,outputPadding:c,weight:f,bias:h}=l,m=(M,C)=>(M-1)*s[C]-2*u[C]+i[C]+c[C],d=[a,m(n,0),m(r,1)],w=n*r,{a:g,b,out:v,multiply:x}=U(f.length/t,w,t);g.set(f);let y=new Float32Array(o*k(d));for(let M=0;M<o;M++){let C=y.subarray(M*k(d),(M+1)*k(d));b.set(e.subarray(M*t*w,(M+1)*t*w)),x(),Pe(d,[n,r],l,(I,Q,F,z)=>{for(let N=F+z;F<N;F++,I+=Q)C[I]+=v[F]})}return le(y,h,d[1]*d[2]),{data:y,shape:d,batch:o}}function Pe([e,t,n],[r,o],{kernel:[l,a],stride:i,padding:s},u){for(let c=0,f=0;c<e;c++)for(let h=0;h<l;h++)for(let m=0;m<a;m++,f++){let[d,w]=Y(h-s[0],i[0],t,r),[g,b]=Y(m-s[1],i[1],n,o);for(let v=d;v<w;v++){let x=(c*t+v*i[0]+h-s[0])*n;u(x+g*i[1]+m-s[1],i[1],(f*r+v)*o+g,b-g)}}}var Y=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function gt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[l,...a]=t,i=k(a),s=e.map((u,c)=>u*r[Math.floor(c/i)%l]);return le(s,o,i),{data:s,shape:t,batch:n}}function wt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:l}=e,a=k(l.slice(1));for(let i=0,s=0;i<o.length;i+=a,s=(s+1)%l[0]){let u=o.subarray(i,i+a),c=u.reduce((m,d)=>m+d,0)/a,f=u.reduce((m,d)=>m+(d-c)**2,0)/a,h=t[s]/Math.sqrt(f+r);for(let m=0;m<a;m++)u[m]=(u[m]-c)*h+n[s]}return e}function bt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var Re=(e,t)=>De(t,{...e,data:e.data.slice()});function At(e,{inner:t}){let n=Re(e,t),r=k(e.shape),o=k(n.shape),l=new Float32Array(e.batch*(r+o));for(let a=0;a<e.batch;a++)l.set(e.data.subarray(a*r,(a+1)*r),a*(r+o)),l.set(n.data.subarray(a*o,(a+1)*o),a*(r+o)+r);return{data:l,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function vt(e,{inner:t}){let n=Re(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function yt({data:e,shape:[t,n,r],batch:o},{factor:l}){let a=[t/(l*l),n*l,r*l];return{data:ae(a,o,(s,u,c)=>{let f=s*l*l+u%l*l+c%l;return e[(f*n+Math.floor(u/l))*r+Math.floor(c/l)]}),shape:a,batch:o}}function xt({data:e,shape:[t,n,r],batch:o},{factor:[l,a]}){let i=[t,n*l,r*a];return{data:ae(i,o,(u,c,f)=>e[(u*n+Math.floor(c/l))*r+Math.floor(f/a)]),shape:i,batch:o}}function Mt({data:e,shape:[t,n,r],batch:o},{factor:[l,a],alignCorners:i}){let s=[t,n*l,r*a],u=Be(n,l,i),c=Be(r,a,i);return{data:ae(s,o,(h,m,d)=>{let{low:w,high:g,part:b}=u[m],{low:v,high:x,part:y}=c[d],M=h*n,C=e[(M+w)*r+v]*(1-y)+e[(M+w)*r+x]*y,I=e[(M+g)*r+v]*(1-y)+e[(M+g)*r+x]*y;return C*(1-b)+I*b}),shape:s,batch:o}}function Be(e,t,n){let r=e*t;return Array.from({length:r},(o,l)=>{let a=n?r>1?l*(e-1)/(r-1):0:Math.max(0,(l+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function ae([e,t,n],r,o){let l=new Float32Array(r*e*t*n);for(let a=0,i=0;a<r*e;a++)for(let s=0;s<t;s++)for(let u=0;u<n;u++)l[i++]=o(a,s,u);return l}function le(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let l=r;l<r+n;l++)e[l]+=t[o]}function Le(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<n;a++,l++)r[a*t+o]=e[l];return r}var Et=12,Ct=90;function Te(e,t){let n=new Map(t.map(c=>[c,[]])),r=0,o=0,l=[],a=()=>[...n.values()].find(c=>c.length)?.shift(),i=()=>[...n.values()].some(c=>c.length);function s(){r=0;let c=performance.now()+Et;for(;performance.now()>=o&&performance.now()<c&&i();)a()();u()}function u(){if(e.root.toggleAttribute("data-working",i()),i())r||=requestAnimationFrame(s);else for(let c of l.splice(0))c()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(c,f){n.set(c,f),u()},hush:()=>o=performance.now()+Ct,done:()=>i()?new Promise(c=>l.push(c)):Promise.resolve()}}var kt=420;function $e(e,t,n){let r=0,o=()=>{cancelAnimationFrame(r),r=0};return e.onCleanup(o),{stop:o,to(l,a){if(o(),ge()||l?.length!==a.length){n(a);return}let i;r=requestAnimationFrame(function s(u){i??=u;let c=(u-i)/kt;if(c>=1){r=0,n(a);return}let f=c*c*(3-2*c);t(a.map((h,m)=>l[m]+f*(h-l[m]))),r=requestAnimationFrame(s)})}}}function Oe(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let i=Math.imul(t^t>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},r=n(),o=n(),l=n(),a=n();return function(){let s=Math.imul(o,5),u=Math.imul(s<<7|s>>>25,9),c=o<<9;return l^=r,a^=o,o^=l,r^=a,l^=c,a=a<<11|a>>>21,(u>>>0)/4294967296}}function It(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function ie(e,t){for(let n=0;n<t.length;n++)t[n]=It(e);return t}var se=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t));var qe=`.ad-main {
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
`;var Ne=7,He=3,ze=3,W={hand:0,class:3},Bt=1,St=e=>e.toFixed(1).replace("-","−"),ce=e=>`${Math.round(100*e)} %`;function Qt({model:e,el:t}){let n=Dt(e),r=Object.keys(n),o=e.get("side"),l=we(t,{title:"Ask for a digit",lead:"You say which class c. The noise z is the hand that draws it: one column, one hand.",css:qe}),a=Te(l,["sheet"]),i,s,u,c,f,h=ve({label:"draw",options:r,onChange:fe});h.element.hidden=r.length===1;let m=$({label:"What you asked for",width:o,height:o}),d=ke(),w=p("span",{},"G(z, c)"),g=Array.from({length:He},(A,E)=>Z({label:`noise ${E+1}`,min:-ze,max:ze,step:.1,value:0,format:St,onInput:S=>{C.stop(),F(xe(s[c.hand],i.directions[E],S)),P(`Column ${c.hand+1}: all ${i.classes.length} classes in the changed hand.`)}})),b=Z({label:"share",min:0,max:1,step:.05,value:0,format:ce,onInput:()=>{I(),P(D())}}),v=p("div",{class:"ad-partner"}),x=Ie(l,o,Ne,(A,E)=>{C.stop(),N(E,A),P(D())}),y=T({label:"New noise",primary:!0,onClick:()=>{C.to(s[c.hand],ie(u,new Float32Array(i.latents))),P(`New noise: a new hand in column ${c.hand+1}, in all classes.`)}}),M=T({label:"Reset",icon:"reset",onClick:()=>me()}),C=$e(l,F,F);function I(){let A=ye(i.classes.length,c.class,f,b.value);_(l,m,V(i.network,Ee(s[c.hand],A)).data),m.describe(D()),d.show(A),w.textContent=`G(z, ${de()?"a mixture":H(c.class)})`}function Q(A){let{data:E}=V(i.network,Me(s[A],i.classes.length));x.draw(A,se(E,o*o))}function F(A){s[c.hand]=A,a.hush(),I(),Q(c.hand),z()}let z=()=>g.forEach((A,E)=>{A.value=ee(s[c.hand],i.directions[E])});function N(A,E){c={class:A,hand:E},b.value=0,f===A&&ue((A+1)%i.classes.length),x.mark(E,A),z(),I()}function ue(A){f=A;let E=i.classes.map((K,_e)=>({value:String(_e),label:K})),S=Ae({label:"mix in",options:E,value:String(A),onChange:K=>{f=Number(K),I(),P(D())}});v.replaceChildren(S.element)}let H=A=>i.classes[A],de=()=>b.value>0&&f!==c.class;function D(){let A=`the noise of column ${c.hand+1}`;if(!de())return`Class ${H(c.class)}, drawn with ${A}.`;let E=[ce(1-b.value),H(c.class),ce(b.value),H(f)];return`${E[0]} ${E[1]} and ${E[2]} ${E[3]}, with ${A}: no such c was in the training.`}function P(A){l.readout(A),l.announce(A)}function fe(A){i=n[A],C.stop(),s=i.hands.map(E=>Float32Array.from(E)),u=Oe(Bt),f=0,x.enter(i.classes),d.enter(i.classes),ue(Math.min(8,i.classes.length-1)),N(Math.min(W.class,i.classes.length-1),W.hand),Q(W.hand),a.give("sheet",s.flatMap((E,S)=>S===W.hand?[]:[()=>Q(S)])),l.readout(D())}function me(){h.value=r[0],fe(r[0])}let je=p("div",{class:"ad-large"},L(w,m.element),L("the class c",d.element,p("div",{class:"ad-buttons"},y.element,M.element)));return l.add(p("div",{class:"ad-main"},X(h.element,je),p("div",{class:"ad-right"},L("a row for each class, a column for each noise z",x.element)),X(p("div",{class:"ad-dials"},...g.map(A=>A.element)),p("div",{class:"ad-mix"},v,b.element)))),me(),l.onTheme(()=>{I(),x.repaint()}),a.done().then(()=>l.destroy)}function Dt(e){let t=e.get("networks"),n=Qe(t,e.get("weights")),r=q(e.get("noise"),"float16"),o=0,l=(i,s)=>se(r.subarray(o,o+=i*s),s),a=Object.entries(t).map(([i,{classes:s,latents:u}])=>{let c=l(Ne,u),f=l(He,u);return[i,{network:n[i],classes:s,latents:u,hands:c,directions:f}]});return Object.fromEntries(a)}var kr={render:Qt};export{kr as default};
