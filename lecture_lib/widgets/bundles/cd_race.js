var U=`/* Swatches in the colours of the curves, and a card for each racer */
.lw .lw-race-name::before { content: ""; display: inline-block; width: 0.75em; height: 0.75em; margin-right: 0.45em; border-radius: 2px; background: var(--swatch); }
.lw .lw-race-scores table { width: 100%; }
.lw-race-cards { display: grid; grid-template-columns: 1fr; gap: 0.8rem 1.4rem; }
@container (min-width: 560px) { .lw-race-cards { grid-template-columns: 1fr 1fr; } }
@container (max-width: 420px) { .lw .lw-race-scores :is(th, td) { padding-right: 0.35rem; font-size: 0.92em; } }
`;var q=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function p(e,r={},...n){let t=document.createElement(e);for(let[a,o]of Object.entries(r))a.startsWith("on")?t.addEventListener(a.slice(2),o):o===!0?t.setAttribute(a,""):o!==!1&&o!=null&&t.setAttribute(a,o);return t.append(...n.filter(a=>a!=null)),t}var Se=Math.random().toString(36).slice(2,8),Ee=0,S=()=>`lw-${Se}-${++Ee}`,y={"data-lm-suppress-shortcuts":"true"},$e={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function G(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",$e[e]),r.append(n),r}function Z(e,r){let n=e.getRootNode(),t=n instanceof ShadowRoot?n:document.head;[...t.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===r)||t.append(p("style",{"data-lecture-kit":!0},r))}var Re=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function J(e,{title:r,lead:n,css:t}){Z(e,q),t&&Z(e,t);let a=S(),o=p("p",{class:"lw-voice",role:"status","aria-live":"polite"}),c=p("p",{class:"lw-readout"}),i=p("div",{class:"lw-body"}),l=C({icon:"enlarge",title:"Full screen",onClick:()=>Le(s)});l.element.hidden=!document.fullscreenEnabled;let s=p("div",{class:"lw",role:"group","aria-labelledby":a,...y},p("div",{class:"lw-head"},p("div",{class:"lw-title",id:a},r),l.element),n?p("p",{class:"lw-lead"},n):null,i,c,o);e.append(s);let u=[()=>s.remove()],d=new Map,m=[()=>d.clear()];u.push(je(()=>m.forEach(f=>f()))),u.push(Fe(s,()=>m.forEach(f=>f())));let w=0;return u.push(()=>clearTimeout(w)),{root:s,body:i,add:(...f)=>i.append(...f),announce(f){clearTimeout(w),w=setTimeout(()=>{o.textContent=f},500)},readout(f){c.textContent!==f&&(c.textContent=f)},colour(f){return s.isConnected?(d.has(f)||d.set(f,Pe(s,`var(--lw-${f})`)),d.get(f)):Te},onTheme:f=>m.push(f),onCleanup:f=>u.push(f),destroy(){for(;u.length;)u.pop()()}}}function Le(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Te=[128,128,128];function Fe(e,r){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),r())});return n.observe(e),()=>n.disconnect()}function Pe(e,r){let n=p("span",{style:`color: ${r}`});e.append(n);let t=p("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return t.fillStyle=getComputedStyle(n).color,t.fillRect(0,0,1,1),n.remove(),[...t.getImageData(0,0,1,1).data.slice(0,3)]}var g=([e,r,n],t=1)=>`rgb(${e} ${r} ${n} / ${t})`;function je(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,n),r.observe(document.body,n),()=>r.disconnect()}var T=(...e)=>p("div",{class:"lw-row"},...e),K=(...e)=>p("div",{class:"lw-column"},...e);var X=(e,...r)=>p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},e),...r),De=e=>e.toFixed(2).replace("-","−");function F({label:e,min:r,max:n,step:t,value:a,format:o=De,onInput:c=()=>{}}){let i=S(),l=p("input",{type:"range",id:i,min:r,max:n,step:t,value:a,...y}),s=p("output",{for:i,class:"lw-value"}),u=()=>{s.textContent=o(l.valueAsNumber),l.setAttribute("aria-valuetext",s.textContent)};return l.addEventListener("input",()=>{u(),c(l.valueAsNumber)}),u(),{element:p("div",{class:"lw-slider"},p("label",{for:i},e),l,s),input:l,get value(){return l.valueAsNumber},set value(d){l.value=d,u()}}}function C({label:e,icon:r,title:n,primary:t=!1,onClick:a}){let o=p("span",{},e??""),c=p("button",{type:"button",class:t?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:a,...y},r?G(r):null,e?o:null);return{element:c,get disabled(){return c.disabled},set disabled(i){c.disabled=i},set label(i){o.textContent=i},set icon(i){c.querySelector("svg").replaceWith(G(i))}}}function Q({label:e,title:r,value:n=!1,onChange:t=()=>{}}){let a=p("button",{type:"button",class:"lw-button lw-toggle",title:r,"aria-pressed":String(n),...y},p("span",{class:"lw-lamp","aria-hidden":"true"}),e),o=()=>a.getAttribute("aria-pressed")==="true",c=i=>a.setAttribute("aria-pressed",String(i));return a.addEventListener("click",()=>{c(!o()),t(o())}),{element:a,get value(){return o()},set value(i){c(i)}}}function ee({label:e,options:r,value:n,onChange:t=()=>{}}){let a=S(),o=r.map(l=>typeof l=="string"?{value:l,label:l}:l),c=o.map(l=>p("input",{type:"radio",name:a,value:l.value,checked:l.value===(n??o[0].value),onchange:()=>t(l.value),...y})),i=o.map((l,s)=>p("label",{title:l.title},c[s],p("span",{},l.label)));return{element:p("fieldset",{class:"lw-choice"},p("legend",{},e),p("div",{class:"lw-bar"},...i)),get value(){return c.find(l=>l.checked).value},set value(l){c.forEach(s=>{s.checked=s.value===l})}}}function te({value:e=0,onChange:r=()=>{}}){let n=S(),t=p("input",{type:"number",id:n,min:0,max:9999,step:1,value:e,inputmode:"numeric",...y}),a=()=>Math.min(9999,Math.max(0,Math.round(t.valueAsNumber)||0));return t.addEventListener("input",()=>{t.value!==""&&r(a())}),t.addEventListener("change",()=>{t.value=a()}),{element:p("div",{class:"lw-field lw-seed"},p("label",{for:n},"seed"),t),get value(){return a()},set value(o){t.value=o}}}function P(e,{label:r,height:n,draw:t}){let a=p("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${n}px`}),o=a.getContext("2d");function c(){let l=devicePixelRatio||1,{clientWidth:s,clientHeight:u}=a;if(!s||!u)return;let d=Math.round(s*l),m=Math.round(u*l);(a.width!==d||a.height!==m)&&Object.assign(a,{width:d,height:m}),o.setTransform(l,0,0,l,0,0),o.clearRect(0,0,s,u),o.font=`12px ${getComputedStyle(a).fontFamily}`,t(o,s,u)}let i=new ResizeObserver(c);return i.observe(a),e.onCleanup(()=>i.disconnect()),e.onTheme(c),{element:a,redraw:c,describe:l=>a.setAttribute("aria-label",l)}}function ze(e,r){let n=0,t=0,a=!1,o=!0;function c(u){if(n=0,!e.root.isConnected){a=!1;return}r(Math.min(.25,(u-t)/1e3)),t=u,i()}function i(){a&&o&&!n&&(n=requestAnimationFrame(c))}let l=new IntersectionObserver(u=>{o=u.at(-1).isIntersecting,t=performance.now(),i()});l.observe(e.root);let s=()=>{a=!1,cancelAnimationFrame(n),n=0};return e.onCleanup(()=>{s(),l.disconnect()}),{start(){a=!0,t=performance.now(),i()},stop:s,get running(){return a}}}var He=12,Y=2;function re(e,{onStep:r,onFrame:n,onReset:t,onRest:a=()=>{},rate:o=()=>30,stride:c=1,smooth:i=!1}){let l=0,s=0,u=ze(e,h=>{let v=Re();if(l+=h*(v&&!i?Math.min(o(),Y):o()),s+=h,l<1)return;let x=performance.now()+He;for(;l>=1;){if(l-=1,r()===!1){d(!1);break}performance.now()>x&&(l=0)}v&&i&&u.running&&s<1/Y||(s=0,n())});function d(h){h!==u.running&&(l=1,h?u.start():u.stop(),m.label=h?"Pause":"Play",m.icon=h?"pause":"play",h||a())}let m=C({label:"Play",icon:"play",primary:!0,onClick:()=>d(!u.running)}),w=C({label:"Step",icon:"step",onClick:()=>{d(!1);for(let h=0;h<c;h++)r();n(),a()}}),f=C({label:"Reset",icon:"reset",onClick:()=>{d(!1),t(),n(),a()}});return{element:p("div",{class:"lw-player"},m.element,w.element,f.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return u.running}}}function k(e){let r=Math.floor(e)|0,n=()=>{r=r+2654435769|0;let i=Math.imul(r^r>>>16,569420461);return i=Math.imul(i^i>>>15,1935289751),i^i>>>15},t=n(),a=n(),o=n(),c=n();return function(){let l=Math.imul(a,5),s=Math.imul(l<<7|l>>>25,9),u=a<<9;return o^=t,c^=a,a^=o,t^=c,o^=u,c=c<<11|c>>>21,(s>>>0)/4294967296}}function ne(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function D(e,r){return{nVisible:e,nHidden:r,W:new Float64Array(e*r),b:new Float64Array(e),c:new Float64Array(r)}}function le(e,r,n,t){let a=D(e,r);for(let o=0;o<a.W.length;o++)a.W[o]=n*ne(t);return a}function ae(e){return{...e,W:e.W.slice(),b:e.b.slice(),c:e.c.slice()}}function z({nVisible:e,nHidden:r,W:n,b:t,c:a},o){let c=0;for(let i=0;i<e;i++)c+=o[i]*t[i];for(let i=0;i<r;i++){let l=a[i];for(let s=0;s<e;s++)l+=o[s]*n[s*r+i];c+=_e(l)}return-c}function Ie(e){return W(_(me(e)).minusF)}function Oe(e){let r=me(e),n=Ne(r);return r===e?n:{W:we(n.W,e.nHidden,e.nVisible),b:n.c,c:n.b,logZ:n.logZ}}function j(e,r){let{nVisible:n,nHidden:t}=e,a=r.length/n,o=D(n,t),c=new Float64Array(t);for(let i=0;i<r.length;i+=n){fe(e,r,i,c);for(let l=0;l<n;l++)if(r[i+l]){o.b[l]+=1/a;for(let s=0;s<t;s++)o.W[l*t+s]+=c[s]/a}for(let l=0;l<t;l++)o.c[l]+=c[l]/a}return o}function oe(e,r){return he(j(e,r),Oe(e))}function H(e,r,n,t){return I(e,r,Uint8Array.from(r),n,t)}function I(e,r,n,t,a){return We(e,n,t,a),he(j(e,r),j(e,n))}function We(e,r,n,t){let{nVisible:a,nHidden:o,W:c,b:i}=e,l=new Float64Array(o);for(let s=0;s<r.length;s+=a)for(let u=0;u<n;u++){fe(e,r,s,l);for(let d=0;d<o;d++)l[d]=t()<l[d]?1:0;for(let d=0;d<a;d++){let m=i[d];for(let w=0;w<o;w++)m+=c[d*o+w]*l[w];r[s+d]=t()<pe(m)?1:0}}}function ie(e,r,n){let{minusF:t,means:a}=_(e),o=W(t),c=new Uint8Array(r*e.nVisible);for(let i=0;i<c.length;i+=e.nVisible){let l=0,s=n()-Math.exp(t[0]-o);for(;s>0&&l<t.length-1;)s-=Math.exp(t[++l]-o);for(let u=0;u<e.nVisible;u++)c[i+u]=n()<a[l*e.nVisible+u]?1:0}return{states:c,logZ:o}}function se(e,r,n){for(let t of["W","b","c"])for(let a=0;a<e[t].length;a++)e[t][a]+=n*r[t][a]}function ce(e,r){let n=r.length/e.nVisible,t=0;for(let a=0;a<n;a++)t-=z(e,r.subarray(a*e.nVisible,(a+1)*e.nVisible));return t/n-Ie(e)}function ue(e){let r=[];for(let n of[!0,!1])for(let t=0;t<1<<e;t++)for(let a=0;a<e;a++)for(let o=0;o<e;o++)r.push(t>>(n?a:o)&1);return Uint8Array.from(r)}function de(e,r){let n=e.length/r;return O(e,r).reduce((t,{count:a})=>t+a/n*Math.log(a/n),0)}function O(e,r){let n=new Map;for(let t=0;t<e.length;t+=r){let a=e.subarray(t,t+r),o=a.join("");n.set(o,{v:a,count:(n.get(o)?.count??0)+1})}return[...n.values()]}function pe(e){return 1/(1+Math.exp(-e))}function _e(e){return Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e)))}function W(e){let r=e.reduce((n,t)=>Math.max(n,t),-1/0);return r+Math.log(e.reduce((n,t)=>n+Math.exp(t-r),0))}function fe({nVisible:e,nHidden:r,W:n,c:t},a,o,c){c.set(t);for(let i=0;i<e;i++)if(a[o+i])for(let l=0;l<r;l++)c[l]+=n[i*r+l];for(let i=0;i<r;i++)c[i]=pe(c[i])}function me(e){return e.nHidden<=e.nVisible?e:{nVisible:e.nHidden,nHidden:e.nVisible,W:we(e.W,e.nVisible,e.nHidden),b:e.c,c:e.b}}function we(e,r,n){return e.map((t,a)=>e[a%r*n+Math.floor(a/r)])}function _({nVisible:e,nHidden:r,W:n,b:t,c:a}){let o=1<<r,c=new Float64Array(o),i=new Float64Array(o),l=new Float64Array(o*e),s=new Float64Array(o*e);for(let u=0;u<o;u++){let d=u&u-1,m=31-Math.clz32(u^d);i[u]=u?i[d]+a[m]:0;let w=i[u],f=1;for(let h=0;h<e;h++){let v=l[u*e+h]=u?l[d*e+h]+n[h*r+m]:t[h],x=Math.exp(-Math.abs(v));s[u*e+h]=(v>=0?1:x)/(1+x),w+=Math.max(v,0),f*=1+x}c[u]=w+Math.log(f)}return{minusF:c,means:s}}function Ne(e){let{nVisible:r,nHidden:n}=e,{minusF:t,means:a}=_(e),o=W(t),c=D(r,n),i=t.map(l=>Math.exp(l-o));for(let l=0;l<i.length;l++)for(let s=0;s<r;s++)a[l*r+s]*=i[l];for(let l=n-1;l>=0;l--){let s=1<<l;for(let u=0;u<s;u++){c.c[l]+=i[s+u],i[u]+=i[s+u];for(let d=0;d<r;d++){let m=a[(s+u)*r+d];c.W[d*n+l]+=m,a[u*r+d]+=m}}}return c.b.set(a.subarray(0,r)),{...c,logZ:o}}function he(e,r){return{W:e.W.map((n,t)=>n-r.W[t]),b:e.b.map((n,t)=>n-r.b[t]),c:e.c.map((n,t)=>n-r.c[t])}}var Ve=.1,N=200,Be=.1,E=10,$={"exact gradient":(e,r)=>oe(e,r),"CD-10":(e,r,n,t)=>H(e,r,10,t),PCD:(e,r,n,t)=>I(e,r,n,1,t),"CD-1":(e,r,n,t)=>H(e,r,1,t)};function V({size:e,nHidden:r,seed:n}){let t=ue(e),a=le(e*e,r,Ve,k(n)),o=Object.keys($).map((i,l)=>({name:i,rbm:ae(a),chains:t.slice(),random:k(1e4*(l+1)+n),curve:[],top:{value:-1/0,update:0}})),c={size:e,data:t,racers:o,update:0,best:de(t,e*e)};return be(c),c}var B=(e,{rate:r,falling:n})=>n?r/(1+e.update/N):r;function ge(e,{rate:r,falling:n}){let t=B(e,{rate:r,falling:n});for(let{name:a,rbm:o,chains:c,random:i}of e.racers)se(o,$[a](o,e.data,c,i),t);e.update++,e.update%E===0&&be(e)}function be(e){for(let r of e.racers){let n=ce(r.rbm,e.data);r.curve.push(n),n>r.top.value&&(r.top={value:n,update:e.update})}}function ve({rbm:e},r,n){let t=e.nVisible,a=r.length/t,{states:o,logZ:c}=ie(e,n,k(n)),i=O(r,t).map(({v:u,count:d})=>{let m=Math.exp(-z(e,u)-c);return{v:u,p:m,share:m*a/d}}),l=new Set(i.map(({v:u})=>u.join(""))),s=Array.from({length:n},(u,d)=>o.subarray(d*t,(d+1)*t)).map(u=>({v:u,legal:l.has(u.join(""))}));return{patterns:i,dreams:s,legal:i.reduce((u,{p:d})=>u+d,0),remembered:i.filter(({share:u})=>u>=Be).length}}var M={"exact gradient":"green","CD-10":"blue",PCD:"purple","CD-1":"orange"},A=[.02,.05,.1,.2,.3,.5,1],Ue=.5,qe=1e4,Ge=3,Ze=.3,Ye=15;function Je({model:e,el:r}){let n={size:e.get("size"),nHidden:e.get("n_hidden"),seed:e.get("seed"),rate:Ue,falling:!1},t={...n},a=J(r,{css:U,title:"CD race",lead:"Four ways to train the same machine, from the same weights, on bars and stripes. Higher is better. Press Play: who reaches the top, and who comes down again?"}),o=V(t),c=Xe(a,()=>o,t),i=()=>{o=V(t),c.draw()},l=re(a,{stride:E,smooth:!0,rate:()=>2e3,onStep(){return ge(o,t),o.update<qe},onFrame:()=>l.playing?c.follow():c.draw(),onReset(){Object.assign(t,n),s.show(),i()},onRest(){c.draw(),a.announce(R(o))}}),s=Ke(t,{restart:()=>{l.pause(),i()},redraw:c.follow});return a.add(T(l.element,s.seed.element),c.curves,T(...s.elements),c.scores,c.cards),c.draw(),a.destroy}function Ke(e,{restart:r,redraw:n}){let t=te({value:e.seed,onChange:l=>{e.seed=l,r()}}),a=ee({label:"patterns",options:["2","3","4"].map(l=>({value:l,label:`${l}×${l}`})),value:String(e.size),onChange:l=>{e.size=Number(l),r()}}),o=F({label:"hidden units",min:1,max:12,step:1,value:e.nHidden,format:String,onInput:l=>{e.nHidden=l,r()}}),c=F({label:"learning rate",min:0,max:A.length-1,step:1,value:A.indexOf(e.rate),format:l=>String(A[l]),onInput:l=>{e.rate=A[l],n()}}),i=Q({label:"let the rate fall",title:`learning rate / (1 + updates / ${N})`,value:e.falling,onChange:l=>{e.falling=l,n()}});return{seed:t,elements:[a.element,i.element,c.element,o.element],show(){t.value=e.seed,a.value=String(e.size),o.value=e.nHidden,c.value=A.indexOf(e.rate),i.value=e.falling}}}function Xe(e,r,n){let t=P(e,{label:"",height:270,draw:(s,u,d)=>Qe(s,u,d,r(),n,e)}),a=lt(),o=Object.keys($).map(s=>at(e,s)),c=0,i=0;function l(){let s=r(),u=s.racers.map(d=>ve(d,s.data,Ye));t.redraw(),t.describe(`Log-likelihood per pattern against the number of updates. ${R(s)}`),a.show(s,u),o.forEach((d,m)=>d.show(u[m],s.size)),e.readout(R(s)),c=performance.now()}return{draw:l,curves:X("Log-likelihood of the data, in nats per pattern (exact)",t.element),scores:a.element,cards:K(p("p",{class:"lw-note"},"What each machine has learned: every pattern of the data, paler the less probable it is. A grey, empty frame is forgotten."),p("div",{class:"lw-race-cards"},...o.map(s=>s.element))),follow(){if(t.redraw(),performance.now()-c<1e3/Ge)return;l();let s=Math.floor(r().update/1e3);s>i&&e.announce(R(r())),i=s}}}function Qe(e,r,n,t,a,o){let i=r-104,l=18,s=n-36,u=-Math.ceil(t.size**2*Math.LN2+.5),d=t.best-.12*(u-t.best),m=Math.max(1e3,t.update),w=h=>34+(i-34)*h/m,f=h=>l+(s-l)*(d-h)/(d-u);et(e,o,{left:34,right:i,top:l,bottom:s,floor:u,ceiling:d,last:m,x:w,y:f,rate:B(t,a)}),e.setLineDash([5,4]),L(e,g(o.colour("ink")),1.5,[[34,f(t.best)],[i,f(t.best)]]),e.setLineDash([]),e.textAlign="left",e.textBaseline="bottom",e.fillStyle=g(o.colour("ink")),e.fillText(`the best any model can do: ${b(t.best,3)}`,40,f(t.best)-3),e.save(),e.beginPath(),e.rect(34,l,r-34,s-l),e.clip();for(let h of[...t.racers].sort((v,x)=>(x.name==="PCD")-(v.name==="PCD")))L(e,g(o.colour(M[h.name])),2,h.curve.map((v,x)=>[w(x*E),f(v)]));e.restore(),tt(e,o,t,w,f),rt(e,o,t,i+6,f,s-6),t.update===0&&nt(e,o,(34+i)/2,(f(t.best)+s)/2)}function et(e,r,{left:n,right:t,top:a,bottom:o,floor:c,ceiling:i,last:l,x:s,y:u,rate:d}){e.textBaseline="middle",e.textAlign="right";for(let w=c<-8?2:1,f=c;f<=i;f+=w)L(e,g(r.colour("ink"),.13),1,[[n,u(f)],[t,u(f)]]),e.fillStyle=g(r.colour("muted")),e.fillText(b(f,0),n-6,u(f));e.textAlign="center";let m=[200,500,1e3,2e3].find(w=>l/w<=6);for(let w=0;w<=l;w+=m)e.fillText(w.toLocaleString("en"),s(w),o+12);e.fillText(`updates (learning rate now ${d.toPrecision(2)})`,(n+t)/2,o+28),L(e,g(r.colour("muted")),1,[[n,a],[n,o],[t,o]])}function tt(e,r,n,t,a){let o=-1/0;for(let{name:c,top:i}of n.racers.filter(Me).sort((l,s)=>l.top.update-s.top.update)){let l={x:t(i.update),y:a(i.value)};e.beginPath(),e.arc(l.x,l.y,4.5,0,2*Math.PI),e.fillStyle=g(r.colour("paper")),e.strokeStyle=g(r.colour(M[c])),e.lineWidth=2,e.fill(),e.stroke(),!(l.x<o+44||c==="PCD")&&(e.textAlign="center",e.textBaseline="top",e.lineWidth=4,e.strokeStyle=g(r.colour("paper")),e.fillStyle=g(r.colour(M[c])),e.strokeText(b(i.value),l.x,l.y+8),e.fillText(b(i.value),l.x,l.y+8),o=l.x)}}function rt(e,r,n,t,a,o){let i=n.racers.map(s=>({racer:s,at:Math.min(o,a(s.curve.at(-1)))})).sort((s,u)=>s.at-u.at);i.forEach((s,u)=>{u&&(s.at=Math.max(s.at,i[u-1].at+16))});let l=Math.max(0,i.at(-1).at-o);for(let s=i.length-1,u=i[s].at-l;s>=0;s--,u-=16)i[s].at=Math.min(i[s].at,u);e.textAlign="left",e.textBaseline="middle";for(let{racer:s,at:u}of i)e.fillStyle=g(r.colour(M[s.name])),e.fillText(`${ke(s.name)} ${b(s.curve.at(-1))}`,t,u)}function nt(e,r,n,t){e.textAlign="center",e.fillStyle=g(r.colour("muted")),e.fillText("Press Play to start the race",n,t)}function L(e,r,n,t){e.strokeStyle=r,e.lineWidth=n,e.lineJoin="round",e.beginPath();for(let[a,o]of t)e.lineTo(a,o);e.stroke()}function lt(){let e=p("tbody"),n=p("table",{class:"lw-table","aria-label":"The four racers in numbers"},p("thead",{},p("tr",{},...["racer","now","best (at update)","legal fantasies"].map(t=>p("th",{scope:"col"},t)))),e);return{element:p("div",{class:"lw-race-scores"},n),show:(t,a)=>e.replaceChildren(...t.racers.map(({name:o,curve:c,top:i},l)=>{let s=[b(c.at(-1)),`${b(i.value)} (${i.update.toLocaleString("en")})`,`${(100*a[l].legal).toFixed(0)} %`];return p("tr",{},p("th",{scope:"row"},ye(o)),...s.map(u=>p("td",{},u)))}))}}var ye=e=>p("span",{class:"lw-race-name",style:`--swatch: var(--lw-${M[e]})`},e);function at(e,r){let n=p("span"),t={patterns:[],dreams:[]},a=0,o=P(e,{label:"",height:94,draw(c,i){let s=Math.floor(Math.min(24,i/15)),u=e.colour(M[r]),d=e.colour("muted"),m=(w,f)=>({x:w%15*s,y:f+Math.floor(w/15)*s,cell:Math.floor((s-3)/a)});t.patterns.forEach(({v:w,share:f},h)=>xe(c,e,m(h,0),w,a,u,Math.min(1,f))),c.textBaseline="middle",c.textAlign="left",c.fillStyle=g(d),c.fillText("fantasies (grey: neither bars nor stripes)",0,2*s+9),t.dreams.forEach(({v:w,legal:f},h)=>xe(c,e,m(h,2*s+20),w,a,f?u:d,f?1:.55))}});return{element:p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},ye(r),n),o.element),show(c,i){[t,a]=[c,i];let{patterns:l,dreams:s,remembered:u}=t,d=s.filter(m=>m.legal).length;n.textContent=` remembers ${u} of ${l.length}`,o.describe(`${r}: the ${l.length} patterns of the data, strong where the machine gives them their due probability; it remembers ${u}. Below, ${s.length} fantasies, ${d} of them bars or stripes.`),o.redraw()}}}function xe(e,r,{x:n,y:t,cell:a},o,c,i,l){e.strokeStyle=g(r.colour("line")),e.lineWidth=1,e.strokeRect(n+.5,t+.5,a*c+1,a*c+1),e.strokeStyle=g(i,l),e.strokeRect(n+.5,t+.5,a*c+1,a*c+1),e.fillStyle=g(i,l),o.forEach((s,u)=>{s&&e.fillRect(n+1+u%c*a,t+1+Math.floor(u/c)*a,a,a)})}var Me=e=>e.top.value-e.curve.at(-1)>Ze,ke=e=>e.replace(" gradient",""),b=(e,r=2)=>e.toFixed(r).replace("-","−");function R(e){if(e.update===0)return`All four start at ${b(e.racers[0].curve[0])}; the best any model can do is ${b(e.best,3)}.`;let r=e.racers.map(t=>`${ke(t.name)} ${b(t.curve.at(-1))}`).join(", "),n=e.racers.filter(Me).map(t=>`${t.name} by ${b(t.top.value-t.curve.at(-1))} (best at ${t.top.update.toLocaleString("en")})`);return`Update ${e.update.toLocaleString("en")}: ${r}.${n.length?` Fallen from its best: ${n.join(", ")}.`:""}`}var vt={render:Je};export{vt as default};
