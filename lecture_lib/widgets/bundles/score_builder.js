var H=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,n={},...r){let t=document.createElement(e);for(let[o,l]of Object.entries(n))o.startsWith("on")?t.addEventListener(o.slice(2),l):l===!0?t.setAttribute(o,""):l!==!1&&l!=null&&t.setAttribute(o,l);return t.append(...r.filter(o=>o!=null)),t}var ce=Math.random().toString(36).slice(2,8),ue=0,O=()=>`lw-${ce}-${++ue}`,T={"data-lm-suppress-shortcuts":"true"},de={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function N(e){let n=document.createElementNS("http://www.w3.org/2000/svg","svg");n.setAttribute("viewBox","0 0 16 16"),n.setAttribute("aria-hidden","true"),n.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",de[e]),n.append(r),n}function W(e,n){let r=e.getRootNode(),t=r instanceof ShadowRoot?r:document.head;[...t.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===n)||t.append(h("style",{"data-lecture-kit":!0},n))}function B(e,{title:n,lead:r,css:t}){W(e,H),t&&W(e,t);let o=O(),l=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),i=h("p",{class:"lw-readout"}),s=h("div",{class:"lw-body"}),a=R({icon:"enlarge",title:"Full screen",onClick:()=>pe(c)});a.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":o,...T},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},n),a.element),r?h("p",{class:"lw-lead"},r):null,s,i,l);e.append(c);let u=[()=>c.remove()],p=new Map,d=[()=>p.clear()];u.push(ge(()=>d.forEach(m=>m()))),u.push(me(c,()=>d.forEach(m=>m())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:s,add:(...m)=>s.append(...m),announce(m){clearTimeout(f),f=setTimeout(()=>{l.textContent=m},500)},readout(m){i.textContent!==m&&(i.textContent=m)},colour(m){return c.isConnected?(p.has(m)||p.set(m,fe(c,`var(--lw-${m})`)),p.get(m)):he},onTheme:m=>d.push(m),onCleanup:m=>u.push(m),destroy(){for(;u.length;)u.pop()()}}}function pe(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var he=[128,128,128];function me(e,n){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),n())});return r.observe(e),()=>r.disconnect()}function fe(e,n){let r=h("span",{style:`color: ${n}`});e.append(r);let t=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return t.fillStyle=getComputedStyle(r).color,t.fillRect(0,0,1,1),r.remove(),[...t.getImageData(0,0,1,1).data.slice(0,3)]}var g=([e,n,r],t=1)=>`rgb(${e} ${n} ${r} / ${t})`,P=(e,n,r)=>e.map((t,o)=>Math.round(t+(n[o]-t)*r));function ge(e){let n=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return n.observe(document.documentElement,r),n.observe(document.body,r),()=>n.disconnect()}var $=(...e)=>h("div",{class:"lw-row"},...e);var G=(...e)=>h("div",{class:"lw-columns"},...e),z=(e,...n)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...n),we=e=>e.toFixed(2).replace("-","−");function L({label:e,min:n,max:r,step:t,value:o,format:l=we,onInput:i=()=>{}}){let s=O(),a=h("input",{type:"range",id:s,min:n,max:r,step:t,value:o,...T}),c=h("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=l(a.valueAsNumber),a.setAttribute("aria-valuetext",c.textContent)};return a.addEventListener("input",()=>{u(),i(a.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:s},e),a,c),input:a,get value(){return a.valueAsNumber},set value(p){a.value=p,u()}}}function R({label:e,icon:n,title:r,primary:t=!1,onClick:o}){let l=h("span",{},e??""),i=h("button",{type:"button",class:t?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...T},n?N(n):null,e?l:null);return{element:i,get disabled(){return i.disabled},set disabled(s){i.disabled=s},set label(s){l.textContent=s},set icon(s){i.querySelector("svg").replaceWith(N(s))}}}function V({label:e,options:n,value:r,onChange:t=()=>{}}){let o=O(),l=n.map(a=>typeof a=="string"?{value:a,label:a}:a),i=l.map(a=>h("input",{type:"radio",name:o,value:a.value,checked:a.value===(r??l[0].value),onchange:()=>t(a.value),...T})),s=l.map((a,c)=>h("label",{title:a.title},i[c],h("span",{},a.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...s)),get value(){return i.find(a=>a.checked).value},set value(a){i.forEach(c=>{c.checked=c.value===a})}}}function U(e,{label:n,height:r,draw:t}){let o=h("canvas",{class:"lw-chart",role:"img","aria-label":n,style:`height: ${r}px`}),l=o.getContext("2d");function i(){let a=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let p=Math.round(c*a),d=Math.round(u*a);(o.width!==p||o.height!==d)&&Object.assign(o,{width:p,height:d}),l.setTransform(a,0,0,a,0,0),l.clearRect(0,0,c,u),l.font=`12px ${getComputedStyle(o).fontFamily}`,t(l,c,u)}let s=new ResizeObserver(i);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(i),{element:o,redraw:i,describe:a=>o.setAttribute("aria-label",a)}}function J(e,n){e.classList.add("lw-draggable");let r=(t,o)=>{let l=e.getBoundingClientRect();n((t.clientX-l.left)/l.width*e.width,(t.clientY-l.top)/l.height*e.height,o)};e.addEventListener("pointerdown",t=>{t.button===0&&(e.setPointerCapture(t.pointerId),t.preventDefault(),r(t,"start"))}),e.addEventListener("pointermove",t=>{if(!e.hasPointerCapture(t.pointerId))return;let o=t.getCoalescedEvents?.()??[];for(let l of o.length?o:[t])r(l,"move")});for(let t of["pointerup","pointercancel"])e.addEventListener(t,o=>{e.hasPointerCapture(o.pointerId)&&r(o,"end")})}var _e=Math.log(2*Math.PI)/2;function I(e,n,r,t){return Object.assign(l=>r+(t-r)*(l-e)/(n-e),{back:l=>e+(n-e)*(l-r)/(t-r)})}function M(e,n,r,t,o=[]){Object.assign(e,{strokeStyle:n,lineWidth:r,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[l,i]of t)e.lineTo(l,i);e.stroke(),e.setLineDash([])}function b(e,n,r,t,o,l={}){let{colour:i="ink",align:s="left",baseline:a="middle",halo:c=!1,bold:u=!1}=l,p=e.font;u&&(e.font=`600 ${p}`),Object.assign(e,{textAlign:s,textBaseline:a}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:g(n.colour("paper"))}),e.strokeText(r,t,o)),e.fillStyle=g(n.colour(i)),e.fillText(r,t,o),e.font=p}var A=(e,n,r)=>Math.min(r,Math.max(n,e));var w=(e,n=2)=>(Math.abs(e)<.5*10**-n?0:e).toFixed(n).replace("-","−");var be=Float64Array.from({length:32},(e,n)=>2**(n-15));function ve(e){let n=e>>10&31,r=e&1023,t=n?be[n]*(1+r/1024):r*2**-24;return e&32768?-t:t}function D(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function q(e,n){let r=D(e),t=n==="float16"?2:4,o=n==="float16"?i=>ve(r.getUint16(2*i,!0)):i=>r.getFloat32(4*i,!0),l=new Float32Array(r.byteLength/t);for(let i=0;i<l.length;i++)l[i]=o(i);return l}var K=e=>e.reduce((n,r)=>r>0?n-r*Math.log(r):n,0),ye=e=>Array.from(e[0],(n,r)=>e.reduce((t,o)=>t+o[r],0)/e.length);function Y(e){let n=e.map(K),r=n.reduce((i,s)=>i+s)/e.length,t=ye(e),o=K(t),l=Math.max(0,o-r);return{ofEach:n,mean:r,average:t,ofTheMean:o,information:l,score:Math.exp(l)}}function Q(e,n,r){let t=e.reduce((l,i,s)=>s===n?l:l+i,0),o=1-r;return e.map((l,i)=>i===n?r:t>1e-9?l*o/t:o/(e.length-1))}var k=28,_=20,F=34,X=58,Z=12,E=74,v=34,ee=e=>_+e*v+Z+E+2;function j(e,n,r){let t=(e-F-X)/r,o=l=>_+l*v+(l===n?Z:0);return{cell:t,left:l=>F+l*t,top:o,at(l,i){let s=Math.floor((l-F)/t),a=Math.floor((i-_)/v);if(s<0||s>=r||a<0||a>=n)return;let c=(o(a)+v-2-i)/(v-4);return{row:a,k:s,value:c>.88?1:A(Math.round(20*c)/20,0,1)}}}}function te(e,n,r,t,o,l,i,s){let a=o-4,c=t+o-2;l.forEach((u,p)=>{let d=r.left(p)+1,f=r.cell-2;e.fillStyle=g(n.colour("ink"),.06),e.fillRect(d,t+2,f,a),e.fillStyle=g(n.colour(s)),e.fillRect(d,c-u*a,f,u*a)}),b(e,n,w(i),r.left(l.length)+X-12,t+o/2,{align:"right",colour:s,bold:!0})}function re(e,n,r,t,{rows:o,result:l,pictures:i,touched:s,chosen:a}){let c=o[0].length,u=j(n,o.length,c);for(let p=0;p<c;p++)b(e,t,String(p),u.left(p)+u.cell/2,10,{align:"center",colour:a.k===p?"ink":"muted",bold:a.k===p});b(e,t,"entropy",n-2,10,{align:"right",colour:"muted"}),o.forEach((p,d)=>{te(e,t,u,u.top(d),v,p,l.ofEach[d],"blue"),e.globalAlpha=s[d]?.25:1,e.drawImage(ke(i[d],t),1,u.top(d)+2,v-4,v-4),e.globalAlpha=1}),xe(e,t,u,o.length,l),Me(e,t,u,a,c)}function xe(e,n,r,t,{average:o,ofTheMean:l}){let i=r.top(t),s=i+E-2-(E-4)/o.length;te(e,n,r,i,E,o,l,"green"),b(e,n,"mean",0,i+E/2,{colour:"green",bold:!0});let a=[r.left(0),r.left(o.length)].map(c=>[c,s]);M(e,g(n.colour("ink"),.6),1,a,[3,3])}function Me(e,n,r,{row:t,k:o},l){Object.assign(e,{strokeStyle:g(n.colour("ink"),.45),lineWidth:1}),e.strokeRect(r.left(0),r.top(t)+.5,r.cell*l,v-1),Object.assign(e,{strokeStyle:g(n.colour("orange")),lineWidth:2}),e.strokeRect(r.left(o),r.top(t)+1,r.cell,v-2)}function ke(e,n){let r=h("canvas",{width:k,height:k}),t=new ImageData(k,k),[o,l]=["paper","ink"].map(s=>n.colour(s)),i=P(o,l,.07);return e.forEach((s,a)=>t.data.set([...P(i,l,s),255],4*a)),r.getContext("2d").putImageData(t,0,0),r}var x=26;function oe(e,n,r,t,{result:o,rows:l}){let i=Math.log(l[0].length),s=I(0,i,1,n-12),[a,c]=[18,82],u=s(o.mean),p=s(o.ofTheMean);for(let[m,y,S,C]of[["entropy of the mean: are all classes there?",o.ofTheMean,"green",a],["mean entropy: is each picture sharp?",o.mean,"blue",c]])b(e,t,m,0,C-9,{colour:S}),e.fillStyle=g(t.colour("ink"),.06),e.fillRect(s(0),C,s(i)-s(0),x),e.fillStyle=g(t.colour(S)),e.fillRect(s(0),C,s(y)-s(0),x),Se(e,t,w(y),s(y),C+x/2,n);e.fillStyle=g(t.colour("orange"),.22),e.fillRect(u,c,p-u,x);for(let m of[u,p])M(e,g(t.colour("orange")),1.5,[[m,m===p?a:c],[m,c+x+12]]);M(e,g(t.colour("orange")),4,[[u,c+x+12],[p,c+x+12]]);let d=`gap ${w(o.information)}`,f=e.measureText(d).width/2+4;b(e,t,d,A((u+p)/2,f,n-f),c+x+25,{align:"center",colour:"orange",bold:!0}),Ae(e,n,r-26,t,o.score,l[0].length)}function Se(e,n,r,t,o,l){let i=t+40>l;b(e,n,r,t+(i?-6:6),o,{align:i?"right":"left",colour:i?"paper":"ink",bold:!0})}function Ae(e,n,r,t,o,l){let i=I(1,l,8,n-12),s=e.font;M(e,g(t.colour("ink"),.2),6,[[i(1),r],[i(l),r]]),M(e,g(t.colour("orange")),6,[[i(1),r],[i(o),r]]);for(let u=1;u<=l;u++)b(e,t,String(u),i(u),r+17,{align:"center",colour:"muted"});e.font=s.replace("12px","22px");let a=`IS = ${w(o)}`,c=.55*e.measureText(a).width+2;b(e,t,a,A(i(o),c,n-c),r-24,{align:"center",colour:"orange",bold:!0,halo:!0}),e.font=s}function ne(e,n){let{buffer:r,byteOffset:t,byteLength:o}=D(e),l=Float32Array.from(new Uint8Array(r,t,o),i=>i/255);return Array.from({length:o/n},(i,s)=>l.subarray(s*n,(s+1)*n))}var le=`.lw .sb-table {
  touch-action: pan-y; /* a finger taps bars and scrolls past them */
}
.lw .sb-sets {
  flex-wrap: wrap;
}
.lw .sb-sets .lw-bar {
  flex-wrap: wrap;
}
.lw .sb-sets .lw-bar span {
  padding-inline: 0.6rem;
}
.lw .sb-formula {
  margin-top: 0.6rem;
}
.lw .sb-sharp {
  color: var(--lw-blue);
}
.lw .sb-diverse {
  color: var(--lw-green);
}
.lw .sb-gap {
  color: var(--lw-orange);
}
.lw:has(.sb-body) .lw-readout {
  min-height: 2.9em;
}
@container (min-width: 560px) {
  .sb-body .lw-columns > :first-child {
    flex: 11 1 0;
  }
  .sb-body .lw-columns > :last-child {
    flex: 9 1 0;
  }
}
@container (max-width: 420px) {
  .lw:has(.sb-body) .lw-readout {
    min-height: 4.4em;
  }
}
`;var Ce=236;function Te({model:e,el:n}){let r=Ie(e),t={},o=B(n,{css:le,title:"Score builder",lead:"Ten pictures, and what a classifier says of each. The inception score asks two things only: is it sure of each picture, and do all classes come up? Choose a set, then drag the bars to other opinions."}),l=V({label:"pictures",value:r[0].name,options:r.map(({name:d})=>d),onChange:c});l.element.classList.add("sb-sets");let i=Oe(t,u,p),s=Pe(o,t,d=>{Object.assign(t.chosen,{row:d.row,k:d.k}),u(d.value)}),a=R({label:"Reset",icon:"reset",onClick:()=>{l.value=r[0].name,c(r[0].name)}});function c(d){let f=r.find(m=>m.name===d);Object.assign(t,{set:d,rows:f.rows,pictures:f.pictures,touched:f.rows.map(()=>!1),chosen:{row:0,k:0}}),p()}function u(d){let{row:f,k:m}=t.chosen;t.rows=t.rows.map((y,S)=>S===f?Q(y,m,d):y),t.touched=t.touched.map((y,S)=>y||S===f),p()}function p(){t.result=Y(t.rows),i.show(),s.draw(),o.readout(ae(t)),o.announce(`${ie(t)} ${ae(t)}`)}return o.add($(l.element,a.element),G(s.table,s.gap),i.element),o.body.classList.add("sb-body"),c(r[0].name),o.destroy}function Ie(e){let n=e.get("names"),r=ne(e.get("pictures"),k*k),t=Array.from(q(e.get("probabilities"),"float32")),o=r.length/n.length,l=t.length/r.length,i=s=>s.map(a=>a/s.reduce((c,u)=>c+u));return n.map((s,a)=>({name:s,pictures:r.slice(a*o,(a+1)*o),rows:Array.from({length:o},(c,u)=>i(t.slice((a*o+u)*l,(a*o+u+1)*l)))}))}function Oe(e,n,r){let t=a=>c=>{e.chosen[a]=c,r()},o=(a,c,u,p)=>L({label:a,min:0,max:c,step:1,value:0,format:d=>String(d+u),onInput:p}),l=o("picture",9,1,t("row")),i=o("class",9,0,t("k")),s=L({label:"probability",min:0,max:1,step:.01,value:0,onInput:n});return{element:$(l.element,i.element,s.element),show(){let{row:a,k:c}=e.chosen;l.value=a,i.value=c,s.value=e.rows[a][c]}}}function Pe(e,n,r){let t=(a,c)=>U(e,{label:"",height:a,draw:(u,p,d)=>n.result&&c(u,p,d,e,n)}),o=t(ee(10),re),l=t(Ce,oe),i=h("div",{class:"lw-formula sb-formula"}),s;return J(o.element,(a,c,u)=>{let p=o.element.clientWidth/o.element.width,d=j(o.element.clientWidth,n.rows.length,n.rows[0].length).at(a*p,c*p);u==="start"&&(s=d),s&&d&&u!=="end"&&r({...s,value:d.row===s.row?d.value:+(d.row<s.row)})}),o.element.classList.add("sb-table"),{table:z("What the classifier says of each picture",o.element),gap:z("Two entropies, in nats",l.element,i),draw(){let{result:a,rows:c,chosen:u}=n;o.redraw(),l.redraw();let p=c[u.row].map((d,f)=>`${f}: ${w(d)}`).join(", ");i.replaceChildren(...$e(a)),o.describe(`Class probabilities of ten pictures, entropies ${a.ofEach.map(d=>w(d)).join(", ")}; their mean has entropy ${w(a.ofTheMean)}. Picture ${u.row+1}: ${p}.`),l.describe(ie(n))}}}function $e({ofTheMean:e,mean:n,information:r,score:t}){let o=(l,i)=>h("span",{class:`sb-${l}`},w(i));return[h("p",{},"ln IS = ",o("diverse",e)," − ",o("sharp",n)," = ",o("gap",r)),h("p",{},"IS = e",h("sup",{},o("gap",r))," = ",o("gap",t))]}var ie=({result:e})=>`Entropy of the mean ${w(e.ofTheMean)}, mean entropy ${w(e.mean)}, gap ${w(e.information)} nats: the inception score is ${w(e.score)}, between 1 and 10.`,ze={"real digits":"Ten real digits do not score 10: the first ten that come along are not one of each class.","one of each":"One picture of each class, known by heart, is close to the highest score there is. A generator of ten pictures would do.","all the same":"Ten times the same picture: sharp, but the mean is as sharp, so no gap, and the lowest score there is.",averages:"Averages of ten digits look like none: the classifier is unsure of each, and unsure in the same way.","fooling noise":"Noise, nudged until the classifier is sure: the highest score of all, and not a digit to be seen."};function ae({set:e,touched:n,result:r}){if(!n.some(Boolean))return ze[e]??"";let t=Math.log(r.average.length),o=r.mean<.15*t,l=r.ofTheMean>.85*t;return o&&l?"Sharp rows with an even mean: a high score. Nobody asked what the pictures look like.":o?"Sharp rows, but some classes come up too rarely: the mean is sharp as well, and the gap closes from above.":l?"All classes come up, but the rows are spread out themselves: the gap closes from below.":"Neither sharp nor even: a small gap. Make each row one high bar, and give each class its turn."}var mt={render:Te};export{mt as default};
