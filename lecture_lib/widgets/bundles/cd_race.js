var Z=`/* Swatches in the colours of the curves, and a card for each racer */
.lw .lw-race-name::before { content: ""; display: inline-block; width: 0.75em; height: 0.75em; margin-right: 0.45em; border-radius: 2px; background: var(--swatch); }
.lw-race-scores { overflow-x: auto; }
.lw .lw-race-scores table { width: 100%; }
.lw-race-cards { display: grid; grid-template-columns: 1fr; gap: 0.8rem 1.4rem; }
@container (min-width: 560px) { .lw-race-cards { grid-template-columns: 1fr 1fr; } }
@container (max-width: 420px) { .lw .lw-race-scores :is(th, td) { padding-right: 0.35rem; font-size: 0.92em; } }
`;var Y=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
   carry meaning are our own, so that blue is blue everywhere, with a contrast of 4.5 on paper and surface. */
.lw {
  --lw-ink: var(--pst-color-text-base, var(--jp-ui-font-color1, var(--colab-primary-text-color, #1f2933)));
  --lw-muted: var(--pst-color-text-muted, var(--jp-ui-font-color2, var(--colab-secondary-text-color, #52606d)));
  --lw-paper: var(--pst-color-background, var(--jp-layout-color0, var(--colab-primary-surface-color, #fff)));
  --lw-surface: var(--pst-color-surface, var(--jp-layout-color2, var(--colab-secondary-surface-color, #f3f4f6)));
  --lw-line: color-mix(in srgb, var(--lw-ink) 24%, var(--lw-paper));
  --lw-blue: #0b63c4;
  --lw-orange: #b24a00;
  --lw-green: #1a7338;
  --lw-purple: #7c3fc4;
  --lw-red: #c4262e;
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
  --lw-green: #6fd08c;
  --lw-purple: #c9a5ff;
  --lw-red: #ff8f8f;
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
`;function d(e,t={},...n){let r=document.createElement(e);for(let[l,i]of Object.entries(t))l.startsWith("on")?r.addEventListener(l.slice(2),i):i===!0?r.setAttribute(l,""):i!==!1&&i!=null&&r.setAttribute(l,i);return r.append(...n.filter(l=>l!=null)),r}var Le=Math.random().toString(36).slice(2,8),Te=0,E=()=>`lw-${Le}-${++Te}`,x={"data-lm-suppress-shortcuts":"true"},Fe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function J(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Fe[e]),t.append(n),t}function K(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(i=>i.textContent===t)||r.append(d("style",{"data-lecture-kit":!0},t))}var Pe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Q(e,{title:t,lead:n,css:r}){K(e,Y),r&&K(e,r);let l=E(),i=d("p",{class:"lw-voice",role:"status","aria-live":"polite"}),s=d("p",{class:"lw-readout"}),a=d("div",{class:"lw-body"}),o=S({icon:"enlarge",title:"Full screen",onClick:()=>je(c)});o.element.hidden=!document.fullscreenEnabled;let c=d("div",{class:"lw",role:"group","aria-labelledby":l,...x},d("div",{class:"lw-head"},d("div",{class:"lw-title",id:l},t),o.element),n?d("p",{class:"lw-lead"},n):null,a,s,i);e.append(c);let u=[()=>c.remove()],p=new Map,m=[()=>p.clear()];u.push(Ie(()=>m.forEach(f=>f()))),u.push(ze(c,()=>m.forEach(f=>f())));let w=0;return u.push(()=>clearTimeout(w)),{root:c,body:a,add:(...f)=>a.append(...f),announce(f){clearTimeout(w),w=setTimeout(()=>{i.textContent=f},500)},readout(f){s.textContent!==f&&(s.textContent=f)},colour(f){return c.isConnected?(p.has(f)||p.set(f,He(c,`var(--lw-${f})`)),p.get(f)):De},onTheme:f=>m.push(f),onCleanup:f=>u.push(f),destroy(){for(;u.length;)u.pop()()}}}function je(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var De=[128,128,128];function ze(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function He(e,t){let n=d("span",{style:`color: ${t}`});e.append(n);let r=d("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var g=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`;function Ie(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var D=(...e)=>d("div",{class:"lw-row"},...e),ee=(...e)=>d("div",{class:"lw-column"},...e);var te=(e,...t)=>d("div",{class:"lw-figure"},d("div",{class:"lw-heading"},e),...t),Oe=e=>e.toFixed(2).replace("-","−");function z({label:e,min:t,max:n,step:r,value:l,format:i=Oe,onInput:s=()=>{}}){let a=E(),o=d("input",{type:"range",id:a,min:t,max:n,step:r,value:l,...x}),c=d("output",{for:a,class:"lw-value"}),u=()=>{c.textContent=i(o.valueAsNumber),o.setAttribute("aria-valuetext",c.textContent)};return o.addEventListener("input",()=>{u(),s(o.valueAsNumber)}),u(),{element:d("div",{class:"lw-slider"},d("label",{for:a},e),o,c),input:o,get value(){return o.valueAsNumber},set value(p){o.value=p,u()}}}function S({label:e,icon:t,title:n,primary:r=!1,onClick:l}){let i=d("span",{},e??""),s=d("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:l,...x},t?J(t):null,e?i:null);return{element:s,get disabled(){return s.disabled},set disabled(a){s.disabled=a},set label(a){i.textContent=a},set icon(a){s.querySelector("svg").replaceWith(J(a))}}}function re({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let l=d("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...x},d("span",{class:"lw-lamp","aria-hidden":"true"}),e),i=()=>l.getAttribute("aria-pressed")==="true",s=a=>l.setAttribute("aria-pressed",String(a));return l.addEventListener("click",()=>{s(!i()),r(i())}),{element:l,get value(){return i()},set value(a){s(a)}}}function ne({label:e,options:t,value:n,onChange:r=()=>{}}){let l=E(),i=t.map(o=>typeof o=="string"?{value:o,label:o}:o),s=i.map(o=>d("input",{type:"radio",name:l,value:o.value,checked:o.value===(n??i[0].value),onchange:()=>r(o.value),...x})),a=i.map((o,c)=>d("label",{title:o.title},s[c],d("span",{},o.label)));return{element:d("fieldset",{class:"lw-choice"},d("legend",{},e),d("div",{class:"lw-bar"},...a)),get value(){return s.find(o=>o.checked).value},set value(o){s.forEach(c=>{c.checked=c.value===o})}}}function le({value:e=0,onChange:t=()=>{}}){let n=E(),r=d("input",{type:"number",id:n,min:0,max:9999,step:1,value:e,inputmode:"numeric",...x}),l=()=>Math.min(9999,Math.max(0,Math.round(r.valueAsNumber)||0));return r.addEventListener("input",()=>{r.value!==""&&t(l())}),r.addEventListener("change",()=>{r.value=l()}),{element:d("div",{class:"lw-field lw-seed"},d("label",{for:n},"seed"),r),get value(){return l()},set value(i){r.value=i}}}function H(e,{label:t,height:n,draw:r}){let l=d("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),i=l.getContext("2d");function s(){let o=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=l;if(!c||!u)return;let p=Math.round(c*o),m=Math.round(u*o);(l.width!==p||l.height!==m)&&Object.assign(l,{width:p,height:m}),i.setTransform(o,0,0,o,0,0),i.clearRect(0,0,c,u),i.font=`12px ${getComputedStyle(l).fontFamily}`,r(i,c,u)}let a=new ResizeObserver(s);return a.observe(l),e.onCleanup(()=>a.disconnect()),e.onTheme(s),{element:l,redraw:s,describe:o=>l.setAttribute("aria-label",o)}}function We(e,t){let n=0,r=0,l=!1,i=!0;function s(u){if(n=0,!e.root.isConnected){l=!1;return}t(Math.min(.25,(u-r)/1e3)),r=u,a()}function a(){l&&i&&!n&&(n=requestAnimationFrame(s))}let o=new IntersectionObserver(u=>{i=u.at(-1).isIntersecting,r=performance.now(),a()});o.observe(e.root);let c=()=>{l=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{c(),o.disconnect()}),{start(){l=!0,r=performance.now(),a()},stop:c,get running(){return l}}}var _e=12,X=2;function ae(e,{onStep:t,onFrame:n,onReset:r,onRest:l=()=>{},rate:i=()=>30,stride:s=1,smooth:a=!1}){let o=0,c=0,u=We(e,h=>{let b=Pe();if(o+=h*(b&&!a?Math.min(i(),X):i()),c+=h,o<1)return;let M=performance.now()+_e;for(;o>=1;){if(o-=1,t()===!1){p(!1);break}performance.now()>M&&(o=0)}b&&a&&u.running&&c<1/X||(c=0,n())});function p(h){h!==u.running&&(o=1,h?u.start():u.stop(),m.label=h?"Pause":"Play",m.icon=h?"pause":"play",h||l())}let m=S({label:"Play",icon:"play",primary:!0,onClick:()=>p(!u.running)}),w=S({label:"Step",icon:"step",onClick:()=>{p(!1);for(let h=0;h<s;h++)t();n(),l()}}),f=S({label:"Reset",icon:"reset",onClick:()=>{p(!1),r(),n(),l()}});return{element:d("div",{class:"lw-player"},m.element,w.element,f.element),play:()=>p(!0),pause:()=>p(!1),get playing(){return u.running}}}function k(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let a=Math.imul(t^t>>>16,569420461);return a=Math.imul(a^a>>>15,1935289751),a^a>>>15},r=n(),l=n(),i=n(),s=n();return function(){let o=Math.imul(l,5),c=Math.imul(o<<7|o>>>25,9),u=l<<9;return i^=r,s^=l,l^=i,r^=s,i^=u,s=s<<11|s>>>21,(c>>>0)/4294967296}}function oe(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function O(e,t){return{nVisible:e,nHidden:t,W:new Float64Array(e*t),b:new Float64Array(e),c:new Float64Array(t)}}function ie(e,t,n,r){let l=O(e,t);for(let i=0;i<l.W.length;i++)l.W[i]=n*oe(r);return l}function se(e){return{...e,W:e.W.slice(),b:e.b.slice(),c:e.c.slice()}}function $({nVisible:e,nHidden:t,W:n,b:r,c:l},i){let s=0;for(let a=0;a<e;a++)s+=i[a]*r[a];for(let a=0;a<t;a++){let o=l[a];for(let c=0;c<e;c++)o+=i[c]*n[c*t+a];s+=Be(o)}return-s}function R(e){return N(V(be(e)).minusF)}function Ne(e){let t=be(e),n=Ue(t);return t===e?n:{W:ve(n.W,e.nHidden,e.nVisible),b:n.c,c:n.b,logZ:n.logZ}}function I(e,t){let{nVisible:n,nHidden:r}=e,l=t.length/n,i=O(n,r),s=new Float64Array(r);for(let a=0;a<t.length;a+=n){ge(e,t,a,s);for(let o=0;o<n;o++)if(t[a+o]){i.b[o]+=1/l;for(let c=0;c<r;c++)i.W[o*r+c]+=s[c]/l}for(let o=0;o<r;o++)i.c[o]+=s[o]/l}return i}function ce(e,t){return xe(I(e,t),Ne(e))}function W(e,t,n,r){return _(e,t,Uint8Array.from(t),n,r)}function _(e,t,n,r,l){return Ve(e,n,r,l),xe(I(e,t),I(e,n))}function Ve(e,t,n,r){let{nVisible:l,nHidden:i,W:s,b:a}=e,o=new Float64Array(i);for(let c=0;c<t.length;c+=l)for(let u=0;u<n;u++){ge(e,t,c,o);for(let p=0;p<i;p++)o[p]=r()<o[p]?1:0;for(let p=0;p<l;p++){let m=a[p];for(let w=0;w<i;w++)m+=s[p*i+w]*o[w];t[c+p]=r()<he(m)?1:0}}}function ue(e,t,n){let{minusF:r,means:l}=V(e),i=N(r),s=new Uint8Array(t*e.nVisible);for(let a=0;a<s.length;a+=e.nVisible){let o=0,c=n()-Math.exp(r[0]-i);for(;c>0&&o<r.length-1;)c-=Math.exp(r[++o]-i);for(let u=0;u<e.nVisible;u++)s[a+u]=n()<l[o*e.nVisible+u]?1:0}return s}function de(e,t,n){for(let r of["W","b","c"])for(let l=0;l<e[r].length;l++)e[r][l]+=n*t[r][l]}function pe(e,t){let n=t.length/e.nVisible,r=0;for(let l=0;l<n;l++)r-=$(e,t.subarray(l*e.nVisible,(l+1)*e.nVisible));return r/n-R(e)}function fe(e,t){let n=R(e);return C(t,e.nVisible).reduce((r,{v:l})=>r+Math.exp(-$(e,l)-n),0)}function me(e){let t=[];for(let n of[!0,!1])for(let r=0;r<1<<e;r++)for(let l=0;l<e;l++)for(let i=0;i<e;i++)t.push(r>>(n?l:i)&1);return Uint8Array.from(t)}function we(e,t){let n=e.length/t;return C(e,t).reduce((r,{count:l})=>r+l/n*Math.log(l/n),0)}function C(e,t){let n=new Map;for(let r=0;r<e.length;r+=t){let l=e.subarray(r,r+t),i=l.join("");n.set(i,{v:l,count:(n.get(i)?.count??0)+1})}return[...n.values()]}function he(e){return 1/(1+Math.exp(-e))}function Be(e){return Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)))}function N(e){let t=e.reduce((n,r)=>Math.max(n,r),-1/0);return t+Math.log(e.reduce((n,r)=>n+Math.exp(r-t),0))}function ge({nVisible:e,nHidden:t,W:n,c:r},l,i,s){s.set(r);for(let a=0;a<e;a++)if(l[i+a])for(let o=0;o<t;o++)s[o]+=n[a*t+o];for(let a=0;a<t;a++)s[a]=he(s[a])}function be(e){return e.nHidden<=e.nVisible?e:{nVisible:e.nHidden,nHidden:e.nVisible,W:ve(e.W,e.nVisible,e.nHidden),b:e.c,c:e.b}}function ve(e,t,n){return e.map((r,l)=>e[l%t*n+Math.floor(l/t)])}function V({nVisible:e,nHidden:t,W:n,b:r,c:l}){let i=1<<t,s=new Float64Array(i),a=new Float64Array(i),o=new Float64Array(i*e),c=new Float64Array(i*e);for(let u=0;u<i;u++){let p=u&u-1,m=31-Math.clz32(u^p);a[u]=u?a[p]+l[m]:0;let w=a[u],f=1;for(let h=0;h<e;h++){let b=o[u*e+h]=u?o[p*e+h]+n[h*t+m]:r[h],M=Math.exp(-Math.abs(b));c[u*e+h]=(b>=0?1:M)/(1+M),w+=Math.max(b,0),f*=1+M}s[u]=w+Math.log(f)}return{minusF:s,means:c}}function Ue(e){let{nVisible:t,nHidden:n}=e,{minusF:r,means:l}=V(e),i=N(r),s=O(t,n),a=r.map(o=>Math.exp(o-i));for(let o=0;o<a.length;o++)for(let c=0;c<t;c++)l[o*t+c]*=a[o];for(let o=n-1;o>=0;o--){let c=1<<o;for(let u=0;u<c;u++){s.c[o]+=a[c+u],a[u]+=a[c+u];for(let p=0;p<t;p++){let m=l[(c+u)*t+p];s.W[p*n+o]+=m,l[u*t+p]+=m}}}return s.b.set(l.subarray(0,t)),{...s,logZ:i}}function xe(e,t){return{W:e.W.map((n,r)=>n-t.W[r]),b:e.b.map((n,r)=>n-t.b[r]),c:e.c.map((n,r)=>n-t.c[r])}}var qe=.1,Ge=500,Ze=.1,L=10,T={"exact gradient":(e,t)=>ce(e,t),"CD-10":(e,t,n,r)=>W(e,t,10,r),PCD:(e,t,n,r)=>_(e,t,n,1,r),"CD-1":(e,t,n,r)=>W(e,t,1,r)};function B({size:e,nHidden:t,seed:n}){let r=me(e),l=ie(e*e,t,qe,k(n)),i=Object.keys(T).map((a,o)=>({name:a,rbm:se(l),chains:r.slice(),random:k(1e4*(o+1)+n),curve:[],top:{value:-1/0,update:0}})),s={size:e,data:r,racers:i,update:0,best:we(r,e*e)};return Me(s),s}function ye(e,{rate:t,falling:n}){let r=n?t/(1+e.update/Ge):t;for(let{name:l,rbm:i,chains:s,random:a}of e.racers)de(i,T[l](i,e.data,s,a),r);e.update++,e.update%L===0&&Me(e)}function Me(e){for(let t of e.racers){let n=pe(t.rbm,e.data);t.curve.push(n),n>t.top.value&&(t.top={value:n,update:e.update})}}function F(e,t){let n=e.rbm.nVisible,r=t.length/n,l=R(e.rbm);return C(t,n).map(({v:i,count:s})=>({v:i,share:Math.exp(-$(e.rbm,i)-l)/(s/r)}))}var U=e=>e.filter(({share:t})=>t>=Ze).length;function q(e,t,n){let r=e.rbm.nVisible,l=new Set(C(t,r).map(({v:s})=>s.join(""))),i=ue(e.rbm,n,k(n));return Array.from({length:n},(s,a)=>i.subarray(a*r,(a+1)*r)).map(s=>({v:s,legal:l.has(s.join(""))}))}var ke=(e,t)=>fe(e.rbm,t);var y={"exact gradient":"green","CD-10":"blue",PCD:"purple","CD-1":"orange"},A=[.02,.05,.1,.2,.3,.5,1],Ye=.5,Je=1e4,Ke=3,Xe=.3,G=15;function Qe({model:e,el:t}){let n={size:e.get("size"),nHidden:e.get("n_hidden"),seed:e.get("seed"),rate:Ye,falling:!1},r={...n},l=Q(t,{css:Z,title:"CD race",lead:"Four ways to train the same machine, from the same weights, on bars and stripes. Higher is better. Press Play: who reaches the top, and who comes down again?"}),i=B(r),s=tt(l,()=>i),a=()=>{i=B(r),s.draw()},o=ae(l,{stride:L,smooth:!0,rate:()=>2e3,onStep(){return ye(i,r),i.update<Je},onFrame:()=>o.playing?s.follow():s.draw(),onReset(){Object.assign(r,n),c.show(),a()},onRest(){s.draw(),l.announce(P(i))}}),c=et(r,()=>{o.pause(),a()});return l.add(D(o.element,c.seed.element),s.curves,D(...c.elements),s.scores,s.cards),s.draw(),l.destroy}function et(e,t){let n=le({value:e.seed,onChange:a=>{e.seed=a,t()}}),r=ne({label:"patterns",options:["2","3","4"].map(a=>({value:a,label:`${a}×${a}`})),value:String(e.size),onChange:a=>{e.size=Number(a),t()}}),l=z({label:"hidden units",min:1,max:12,step:1,value:e.nHidden,format:String,onInput:a=>{e.nHidden=a,t()}}),i=z({label:"learning rate",min:0,max:A.length-1,step:1,value:A.indexOf(e.rate),format:a=>String(A[a]),onInput:a=>{e.rate=A[a]}}),s=re({label:"let the rate fall",title:"learning rate / (1 + updates / 500)",value:e.falling,onChange:a=>{e.falling=a}});return{seed:n,elements:[r.element,s.element,i.element,l.element],show(){n.value=e.seed,r.value=String(e.size),l.value=e.nHidden,i.value=A.indexOf(e.rate),s.value=e.falling}}}function tt(e,t){let n=H(e,{label:"",height:270,draw:(o,c,u)=>rt(o,c,u,t(),e)}),r=it(),l=Object.keys(T).map(o=>st(e,o,t)),i=0,s=0;function a(){let o=t();n.redraw(),n.describe(`Log-likelihood per pattern against the number of updates. ${P(o)}`),r.show(o),l.forEach(c=>c.show()),e.readout(P(o)),i=performance.now()}return{draw:a,curves:te("Log-likelihood of the data, in nats per pattern (exact)",n.element),scores:r.element,cards:ee(d("p",{class:"lw-note"},"What each machine has learned: every pattern of the data, paler the less probable it is. A grey, empty frame is forgotten."),d("div",{class:"lw-race-cards"},...l.map(o=>o.element))),follow(){if(n.redraw(),performance.now()-i<1e3/Ke)return;a();let o=Math.floor(t().update/1e3);o>s&&e.announce(P(t())),s=o}}}function rt(e,t,n,r,l){let s=t-104,a=18,o=n-36,c=-Math.ceil(r.size**2*Math.LN2+.5),u=r.best-.12*(c-r.best),p=Math.max(1e3,r.update),m=f=>34+(s-34)*f/p,w=f=>a+(o-a)*(u-f)/(u-c);nt(e,l,{left:34,right:s,top:a,bottom:o,floor:c,ceiling:u,last:p,x:m,y:w}),e.setLineDash([5,4]),j(e,g(l.colour("ink")),1.5,[[34,w(r.best)],[s,w(r.best)]]),e.setLineDash([]),e.textAlign="left",e.textBaseline="bottom",e.fillStyle=g(l.colour("ink")),e.fillText(`the best any model can do: ${v(r.best,3)}`,40,w(r.best)-3),e.save(),e.beginPath(),e.rect(34,a,t-34,o-a),e.clip();for(let f of[...r.racers].sort((h,b)=>(b.name==="PCD")-(h.name==="PCD")))j(e,g(l.colour(y[f.name])),2,f.curve.map((h,b)=>[m(b*L),w(h)]));e.restore(),lt(e,l,r,m,w),at(e,l,r,s+6,w,o-6),r.update===0&&ot(e,l,(34+s)/2,(w(r.best)+o)/2)}function nt(e,t,{left:n,right:r,top:l,bottom:i,floor:s,ceiling:a,last:o,x:c,y:u}){e.textBaseline="middle",e.textAlign="right";for(let m=s<-6?2:1,w=s;w<=a;w+=m)j(e,g(t.colour("ink"),.13),1,[[n,u(w)],[r,u(w)]]),e.fillStyle=g(t.colour("muted")),e.fillText(v(w,0),n-6,u(w));e.textAlign="center";let p=[200,500,1e3,2e3].find(m=>o/m<=6);for(let m=0;m<=o;m+=p)e.fillText(m.toLocaleString("en"),c(m),i+12);e.fillText("updates",(n+r)/2,i+28),j(e,g(t.colour("muted")),1,[[n,l],[n,i],[r,i]])}function lt(e,t,n,r,l){let i=-1/0;for(let{name:s,top:a}of n.racers.filter(Se).sort((o,c)=>o.top.update-c.top.update)){let o={x:r(a.update),y:l(a.value)};e.beginPath(),e.arc(o.x,o.y,4.5,0,2*Math.PI),e.fillStyle=g(t.colour("paper")),e.strokeStyle=g(t.colour(y[s])),e.lineWidth=2,e.fill(),e.stroke(),!(o.x<i+44||s==="PCD")&&(e.textAlign="center",e.textBaseline="top",e.lineWidth=4,e.strokeStyle=g(t.colour("paper")),e.fillStyle=g(t.colour(y[s])),e.strokeText(v(a.value),o.x,o.y+8),e.fillText(v(a.value),o.x,o.y+8),i=o.x)}}function at(e,t,n,r,l,i){let a=n.racers.map(c=>({racer:c,at:Math.min(i,l(c.curve.at(-1)))})).sort((c,u)=>c.at-u.at);a.forEach((c,u)=>{u&&(c.at=Math.max(c.at,a[u-1].at+16))});let o=Math.max(0,a.at(-1).at-i);for(let c=a.length-1,u=a[c].at-o;c>=0;c--,u-=16)a[c].at=Math.min(a[c].at,u);e.textAlign="left",e.textBaseline="middle";for(let{racer:c,at:u}of a)e.fillStyle=g(t.colour(y[c.name])),e.fillText(`${Ee(c.name)} ${v(c.curve.at(-1))}`,r,u)}function ot(e,t,n,r){e.textAlign="center",e.fillStyle=g(t.colour("muted")),e.fillText("Press Play to start the race",n,r)}function j(e,t,n,r){e.strokeStyle=t,e.lineWidth=n,e.lineJoin="round",e.beginPath();for(let[l,i]of r)e.lineTo(l,i);e.stroke()}function it(){let e=d("tbody"),n=d("table",{class:"lw-table","aria-label":"The four racers in numbers"},d("thead",{},d("tr",{},...["racer","now","best (at update)","legal fantasies","remembers"].map(r=>d("th",{scope:"col"},r)))),e);return{element:d("div",{class:"lw-race-scores"},n),show:r=>e.replaceChildren(...r.racers.map(l=>{let i=F(l,r.data),s=[v(l.curve.at(-1)),`${v(l.top.value)} (${l.top.update.toLocaleString("en")})`,`${(100*ke(l,r.data)).toFixed(0)} %`,`${U(i)} of ${i.length}`];return d("tr",{},d("th",{scope:"row"},Ae(l.name)),...s.map(a=>d("td",{},a)))}))}}var Ae=e=>d("span",{class:"lw-race-name",style:`--swatch: var(--lw-${y[e]})`},e);function st(e,t,n){let r=()=>n().racers.find(a=>a.name===t),l=d("span"),i=15,s=H(e,{label:"",height:94,draw(a,o){let c=n(),u=Math.floor(Math.min(24,o/i)),p=e.colour(y[t]),m=e.colour("muted"),w=(f,h)=>({x:f%i*u,y:h+Math.floor(f/i)*u,cell:Math.floor((u-3)/c.size)});F(r(),c.data).forEach(({v:f,share:h},b)=>Ce(a,e,w(b,0),f,c.size,p,Math.min(1,h))),a.textBaseline="middle",a.textAlign="left",a.fillStyle=g(m),a.fillText("fantasies (grey: neither bars nor stripes)",0,2*u+9),q(r(),c.data,G).forEach(({v:f,legal:h},b)=>Ce(a,e,w(b,2*u+20),f,c.size,h?p:m,h?1:.55))}});return{element:d("div",{class:"lw-figure"},d("div",{class:"lw-heading"},Ae(t),l),s.element),show(){let a=F(r(),n().data),o=U(a);l.textContent=` remembers ${o} of ${a.length}`,s.describe(`${t}: all ${a.length} patterns of the data, bright where the machine gives them their due probability; it remembers ${o}. Below, ${G} fantasies, ${q(r(),n().data,G).filter(({legal:c})=>c).length} of them bars or stripes.`),s.redraw()}}}function Ce(e,t,{x:n,y:r,cell:l},i,s,a,o){e.strokeStyle=g(t.colour("line")),e.lineWidth=1,e.strokeRect(n+.5,r+.5,l*s+1,l*s+1),e.strokeStyle=g(a,o),e.strokeRect(n+.5,r+.5,l*s+1,l*s+1),e.fillStyle=g(a,o),i.forEach((c,u)=>{c&&e.fillRect(n+1+u%s*l,r+1+Math.floor(u/s)*l,l,l)})}var Se=e=>e.top.value-e.curve.at(-1)>Xe,Ee=e=>e.replace(" gradient",""),v=(e,t=2)=>e.toFixed(t).replace("-","−");function P(e){if(e.update===0)return`All four start at ${v(e.racers[0].curve[0])}; the best any model can do is ${v(e.best,3)}.`;let t=e.racers.map(r=>`${Ee(r.name)} ${v(r.curve.at(-1))}`).join(", "),n=e.racers.filter(Se).map(r=>`${r.name} by ${v(r.top.value-r.curve.at(-1))} (best at ${r.top.update.toLocaleString("en")})`);return`Update ${e.update.toLocaleString("en")}: ${t}.${n.length?` Fallen from its best: ${n.join(", ")}.`:""}`}var Mt={render:Qe};export{Mt as default};
