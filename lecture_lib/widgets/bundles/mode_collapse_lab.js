var _e=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function w(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var Jt=Math.random().toString(36).slice(2,8),Vt=0,X=()=>`lw-${Jt}-${++Vt}`,B={"data-lm-suppress-shortcuts":"true"},Yt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function We(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Yt[e]),t.append(r),t}function Ue(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(w("style",{"data-lecture-kit":!0},t))}var Kt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Ve(e,{title:t,lead:r,css:n}){Ue(e,_e),n&&Ue(e,n);let o=X(),a=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),s=w("div",{class:"lw-body"}),i=U({icon:"enlarge",title:"Full screen",onClick:()=>Zt(u)});i.element.hidden=!document.fullscreenEnabled;let u=w("div",{class:"lw",role:"group","aria-labelledby":o,...B},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),i.element),r?w("p",{class:"lw-lead"},r):null,s,l,a);e.append(u);let c=[()=>u.remove()],d=new Map,f=[()=>d.clear()];c.push(rr(()=>f.forEach(p=>p()))),c.push(er(u,()=>f.forEach(p=>p())));let h=0;return c.push(()=>clearTimeout(h)),{root:u,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(h),h=setTimeout(()=>{a.textContent=p},500)},readout(p){l.textContent!==p&&(l.textContent=p)},colour(p){return u.isConnected?(d.has(p)||d.set(p,tr(u,`var(--lw-${p})`)),d.get(p)):Xt},onTheme:p=>f.push(p),onCleanup:p=>c.push(p),destroy(){for(;c.length;)c.pop()()}}}function Zt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Xt=[128,128,128];function er(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function tr(e,t){let r=w("span",{style:`color: ${t}`});e.append(r);let n=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var T=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,Ye=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function rr(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var ee=(...e)=>w("div",{class:"lw-row"},...e),Ke=(...e)=>w("div",{class:"lw-column"},...e),Ze=(...e)=>w("div",{class:"lw-columns"},...e),Ae=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),nr=e=>e.toFixed(2).replace("-","−");function ye({label:e,min:t,max:r,step:n,value:o,format:a=nr,onInput:l=()=>{}}){let s=X(),i=w("input",{type:"range",id:s,min:t,max:r,step:n,value:o,...B}),u=w("output",{for:s,class:"lw-value"}),c=()=>{u.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),l(i.valueAsNumber)}),c(),{element:w("div",{class:"lw-slider"},w("label",{for:s},e),i,u),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,c()}}}function U({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=w("span",{},e??""),l=w("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...B},t?We(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(We(s))}}}function xe({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=w("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...B},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function ie({label:e,options:t,value:r,onChange:n=()=>{}}){let o=X(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=w("select",{id:o,...B},...a.map(s=>w("option",{value:s.value},s.label)));return r!==void 0&&(l.value=r),l.addEventListener("change",()=>n(l.value)),{element:w("div",{class:"lw-field"},w("label",{for:o},e),l),get value(){return l.value},set value(s){l.value=s}}}function Me({label:e,options:t,value:r,onChange:n=()=>{}}){let o=X(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>w("input",{type:"radio",name:o,value:i.value,checked:i.value===(r??a[0].value),onchange:()=>n(i.value),...B})),s=a.map((i,u)=>w("label",{title:i.title},l[u],w("span",{},i.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(u=>{u.checked=u.value===i})}}}function Xe({value:e=0,onChange:t=()=>{}}){let r=X(),n=w("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...B}),o=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&t(o())}),n.addEventListener("change",()=>{n.value=o()}),{element:w("div",{class:"lw-field lw-seed"},w("label",{for:r},"seed"),n),get value(){return o()},set value(a){n.value=a}}}function ke(e,{label:t,height:r,draw:n}){let o=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=o;if(!u||!c)return;let d=Math.round(u*i),f=Math.round(c*i);(o.width!==d||o.height!==f)&&Object.assign(o,{width:d,height:f}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,u,c),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,u,c)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function or(e,t){let r=0,n=0,o=!1,a=!0;function l(c){if(r=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(c-n)/1e3)),n=c,s()}function s(){o&&a&&!r&&(r=requestAnimationFrame(l))}let i=new IntersectionObserver(c=>{a=c.at(-1).isIntersecting,n=performance.now(),s()});i.observe(e.root);let u=()=>{o=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{u(),i.disconnect()}),{start(){o=!0,n=performance.now(),s()},stop:u,get running(){return o}}}var ar=12,Je=2;function et(e,{onStep:t,onFrame:r,onReset:n,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:s=!1}){let i=0,u=0,c=or(e,g=>{let m=Kt();if(i+=g*(m&&!s?Math.min(a(),Je):a()),u+=g,i<1)return;let b=performance.now()+ar;for(;i>=1;){if(i-=1,t()===!1){d(!1);break}performance.now()>b&&(i=0)}m&&s&&c.running&&u<1/Je||(u=0,r())});function d(g){g!==c.running&&(i=1,g?c.start():c.stop(),f.label=g?"Pause":"Play",f.icon=g?"pause":"play",g||o())}let f=U({label:"Play",icon:"play",primary:!0,onClick:()=>d(!c.running)}),h=U({label:"Step",icon:"step",onClick:()=>{d(!1);for(let g=0;g<l;g++)t();r(),o()}}),p=U({label:"Reset",icon:"reset",onClick:()=>{d(!1),n(),r(),o()}});return{element:w("div",{class:"lw-player"},f.element,h.element,p.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return c.running}}}function j(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},n=r(),o=r(),a=r(),l=r();return function(){let i=Math.imul(o,5),u=Math.imul(i<<7|i>>>25,9),c=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=c,l=l<<11|l>>>21,(u>>>0)/4294967296}}function te(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function L(e,t){for(let r=0;r<t.length;r++)t[r]=te(e);return t}var Ee=.05,lr=20,sr=20,ir=.02,Se={ring:{label:"ring of 8",truth:()=>tt(cr(8,2))},grid:{label:"5 × 5 grid",truth:()=>tt(ur(5,1))},spiral:{label:"spiral",truth:()=>rt([fr()])},moons:{label:"two moons",truth:()=>rt(dr())}},cr=(e,t)=>Array.from({length:e},(r,n)=>[t*Math.cos(2*Math.PI*n/e),t*Math.sin(2*Math.PI*n/e)]);function ur(e,t){let r=Array.from({length:e},(n,o)=>t*(o-(e-1)/2));return r.flatMap(n=>r.map(o=>[n,o]))}var fr=()=>ot(Math.PI/2,3*Math.PI,e=>[e/4*Math.cos(e),e/4*Math.sin(e)]);function dr(){let e=(t,r,n)=>ot(0,Math.PI,o=>[1.4*(n*Math.cos(o)+t),1.4*(n*Math.sin(o)+r)]);return[e(-.5,-.25,1),e(.5,.25,-1)]}var ot=(e,t,r)=>Array.from({length:401},(n,o)=>r(e+(t-e)*o/400)),tt=e=>({points:Float64Array.from(e.flat()),piece:Int32Array.from(e.keys()),pieces:e.length,curve:!1});function rt(e){let t=e.flatMap(pr),r=t.length;if(!r)return null;let n=Math.min(r,sr);return{points:Float64Array.from(t.flat()),piece:Int32Array.from({length:r},(o,a)=>Math.floor(a*n/r)),pieces:n,curve:!0}}function pr(e){if(e.length<2)return e;let t=e.slice(1).map(([s,i],u)=>Math.hypot(s-e[u][0],i-e[u][1])),r=t.reduce((s,i)=>s+i,0),n=Math.max(1,Math.round(r/ir)),o=[],a=0,l=0;for(let s=0;s<=n;s++){let i=r*s/n;for(;a<t.length-1&&l+t[a]<i;)l+=t[a++];let u=t[a]?Math.min(1,(i-l)/t[a]):0;o.push([0,1].map(c=>e[a][c]+u*(e[a+1][c]-e[a][c])))}return o}function Oe({points:e},t,r){let n=e.length/2;for(let o=0;o<r.length;o+=2){let a=2*Math.floor(n*t());r[o]=e[a]+Ee*te(t),r[o+1]=e[a+1]+Ee*te(t)}return r}function at(e,t){let{counts:r,near:n}=lt(e,t);return{covered:r.filter(o=>o>=lr).length,share:n/(t.length/2)}}function lt({points:e,piece:t,pieces:r},n){let o=new Int32Array(r),a=(3*Ee)**2,l=0;for(let s=0;s<n.length;s+=2){let i=1/0,u=0;for(let c=0;c<e.length;c+=2){let d=n[s]-e[c],f=n[s+1]-e[c+1],h=d*d+f*f;h<i&&([i,u]=[h,c/2])}i>a||(l+=1,o[t[u]]+=1)}return{counts:o,near:l}}var nt=1-Math.exp(-4.5);function st(e,t){let{counts:r,near:n}=lt(e,t),o=t.length/2,a=[...r,o-n].map(i=>i/o),l=[...r].fill(nt/r.length).concat(1-nt),s=(i,u)=>i?i/2*Math.log(2*i/(i+u)):0;return a.reduce((i,u,c)=>i+s(u,l[c])+s(l[c],u),0)}var hr="AGFzbQEAAAABCgFgBn9/f39/fwADAgEABQMBAAEHDwIDbWVtAgAFZ2VtbVQAAAqYAwGVAwIIfwZ7IANBAnQhDCAEQQJ0IQ0DQEEAIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETIAAgBkECdGohCSABIAdBAnRqIQogBSEIA0AgCv0ABAAhDiAJ/QAEACEPIBAgDyAP/Q0AAQIDAAECAwABAgMAAQIDIA795gH95AEhECARIA8gD/0NBAUGBwQFBgcEBQYHBAUGByAO/eYB/eQBIREgEiAPIA/9DQgJCgsICQoLCAkKCwgJCgsgDv3mAf3kASESIBMgDyAP/Q0MDQ4PDA0ODwwNDg8MDQ4PIA795gH95AEhEyAJIAxqIQkgCiANaiEKIAhBAWsiCA0ACyACIAYgBGwgB2pBAnRqIQsgCyAQ/QsEACALIA1qIQsgCyAR/QsEACALIA1qIQsgCyAS/QsEACALIA1qIQsgCyAT/QsEACAHQQRqIgcgBEkNAAsgBkEEaiIGIANJDQALCw==";var J=mr();function mr(){try{let e=Uint8Array.from(atob(hr),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function O(e,t,r,n,o,a){if(!J||n%4||o%4)return wr(e,t,r,n,o,a);let l=a*n,s=l+a*o,i=gr(s+n*o);i.set(e.subarray(0,a*n)),i.set(t.subarray(0,a*o),l),J.gemmT(0,4*l,4*s,n,o,a),r.set(i.subarray(s,s+n*o))}var Ie=new Float32Array(0);function gr(e){let t=4*e-J.mem.buffer.byteLength;return t>0&&J.mem.grow(Math.ceil(t/65536)),Ie.buffer!==J.mem.buffer&&(Ie=new Float32Array(J.mem.buffer)),Ie}function wr(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<n;l++)for(let s=0;s<a;s++){let i=e[s*n+l];for(let u=l*o,c=s*o;u<(l+1)*o;u++,c++)r[u]+=i*t[c]}}var br=16,ct=(e,t,r)=>Math.min(r,Math.max(t,e));var Ce=e=>new Float32Array(e);function ut(e,t,r=Ce,n=Ce){return{inputs:e,outputs:t,weight:r(e*t),bias:r(t),weightGradient:n(e*t),biasGradient:n(t),turned:Ce(e*t),beside:null}}function vr(e,t){if(e.room>=t)return;let r=a=>new Float32Array(a*t),n=Math.max(...e.sizes,...e.layers.map(a=>a.inputs)),{sizes:o}=e;Object.assign(e,{room:t,x:r(o[0]),slopes:r(o.at(-1))}),Object.assign(e,{outputs:r(o.at(-1)),inputGradient:r(o[0])}),e.scratch=[r(n),r(n)];for(let a of e.layers)a.output=r(a.outputs+(a.beside?.outputs??0)),a.inputGradient=r(a.inputs)}function Q(e,t,r){let{layers:n,sizes:o}=e,a=br+4*Math.ceil(r/4);vr(e,a),Object.assign(e,{n:r,samples:a});let l=A(t,r,o[0],e.x,a);return n.forEach(({inputs:s,outputs:i,weight:u,bias:c,turned:d,output:f,beside:h},p)=>{O(A(u,i,s,d),l,f,i,a,s);let g=p<n.length-1?0:-1/0;for(let m=0;m<i;m++)Ar(f,m*a,a,c[m],g);h?.forward(f,r,a),l=f}),ne(l,r,o.at(-1),e.outputs,a)}function Ar(e,t,r,n,o){for(let a=t;a<t+r;a++)e[a]=Math.max(e[a]+n,o)}function ue(e,t,r){for(let n=0;n<r;n++)e[n]*=+(t[n]>0)}function re(e,t,{parameters:r=!0,inputs:n=!0}={}){let{layers:o,sizes:a,n:l,samples:s}=e,i=A(t,l,a.at(-1),e.slopes,s);for(let u=o.length-1;u>=0;u--){let c=o[u],d=u?o[u-1].output:e.x;if(r&&yr(c,i,d,s,e.scratch),u===0&&!n)return null;O(c.weight,i,c.inputGradient,c.inputs,s,c.outputs),i=c.inputGradient,u&&o[u-1].beside?.backward(i,l,s),u&&ue(i,d,s*c.inputs)}return ne(i,l,a[0],e.inputGradient,s)}function yr({inputs:e,outputs:t,weightGradient:r,biasGradient:n},o,a,l,s){for(let c=0;c<t;c++)n[c]=Te(o,c*l,l);if(e%4||t%4){for(let c=0;c<t;c++)for(let d=0;d<e;d++)r[c*e+d]=xr(o,c*l,a,d*l,l);return}let[i,u]=s;A(o,t,l,i),A(a,e,l,u),O(i,u,r,t,e,l)}function Te(e,t,r){let n=0;for(let o=t;o<t+r;o++)n+=e[o];return n}function xr(e,t,r,n,o){let a=0;for(let l=0;l<o;l++)a+=e[t+l]*r[n+l];return a}function A(e,t,r,n,o=t){for(let a=0,l=0;a<r;a++){for(let s=0,i=a;s<t;s++,i+=r)n[l++]=e[i];for(let s=t;s<o;s++)n[l++]=0}return n}function ne(e,t,r,n,o){for(let a=0,l=0;a<t;a++)for(let s=0;s<r;s++)n[l++]=e[s*o+a];return n.subarray(0,t*r)}function ft(e,t,{beta1:r=.5,beta2:n=.999,epsilon:o=1e-8}={}){e.steps+=1;let a=t/(1-r**e.steps),l=1/Math.sqrt(1-n**e.steps);for(let{value:s,gradient:i,mean:u,square:c}of e.slots)for(let d=0;d<s.length;d++){let f=i[d];u[d]=r*u[d]+(1-r)*f,c[d]=n*c[d]+(1-n)*f*f,s[d]-=a*u[d]/(Math.sqrt(c[d])*l+o)}}var G=e=>1/(1+Math.exp(-e)),ce=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),it={real:{value:e=>ce(-e),slope:e=>-G(-e)},fake:{value:ce,slope:G},verdict:e=>2*G(e)-1},H={"non-saturating":{...it,label:"non-saturating",generator:{value:e=>ce(-e),slope:e=>-G(-e)}},minimax:{...it,label:"minimax",generator:{value:e=>-ce(e),slope:e=>-G(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>Mr(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>ct(2*e-1,-1,1)}};function Mr(e,t){for(let{weight:r,bias:n}of e.layers)for(let o of[r,n])for(let a=0;a<o.length;a++)o[a]=ct(o[a],-t,t)}function Fe(e,t=null){let r=t?.outputs??0,n=u=>e[u]+(u&&u===e.length-2?r:0),o=e.slice(1).reduce((u,c,d)=>u+(n(d)+1)*c,t?.count??0),a=["values","gradient","direction","curvature"],l=a.map(()=>new Float32Array(o)),s=l.map(kr),i=e.slice(1).map((u,c)=>{let d=ut(n(c),u,s[0],s[1]);for(let[f,h]of["Tangent","Curvature"].entries())d[`weight${h}`]=s[2+f](d.weight.length),d[`bias${h}`]=s[2+f](u);return t&&c===e.length-3&&(d.beside=t.create(...s)),d});return{sizes:e,layers:i,room:0,...Object.fromEntries(a.map((u,c)=>[u,l[c]]))}}function kr(e){let t=0;return r=>e.subarray(t,t+=r)}function Er(e){if(e.tangentRoom>=e.samples)return;let{samples:t,sizes:r,layers:n}=e,o=l=>new Float32Array(l*t),a=Math.max(...r,...n.map(l=>l.inputs));Object.assign(e,{tangentRoom:t,xTangent:o(r[0]),slopesTangent:o(r.at(-1))}),Object.assign(e,{outputsTangent:o(r.at(-1)),inputTangent:o(r[0])}),e.pair=[o(2*a),o(2*a)],e.turned=new Float32Array(a*a);for(let l of n)l.outputTangent=o(l.output.length/e.room),l.inputGradientTangent=o(l.inputs)}function De(e,t,r){Er(e);let{layers:n,sizes:o,n:a,samples:l}=e,s=e.x,i=t&&A(t,a,o[0],e.xTangent,l);return e.moved=i,n.forEach((u,c)=>{let{output:d,outputTangent:f,outputs:h,inputs:p,beside:g}=u;if(r){O(A(u.weightTangent,h,p,e.turned),s,f,h,l,p);for(let m=0;m<h;m++)Sr(f,m*l,l,u.biasTangent[m])}else f.fill(0,0,h*l);i&&oe(u.turned,i,f,h,l,p,e.pair[0]),c<n.length-1&&ue(f,d,h*l),g?.forwardTangent(f,a,l,r),[s,i]=[d,f]}),ne(i,a,o.at(-1),e.outputsTangent,l)}function Sr(e,t,r,n){for(let o=t;o<t+r;o++)e[o]+=n}function oe(e,t,r,n,o,a,l){O(e,t,l,n,o,a);for(let s=0;s<n*o;s++)r[s]+=l[s]}function Ne(e,t,r,{inputs:n=!0}={}){let{layers:o,sizes:a,n:l,samples:s}=e,i=e.slopes,u=A(t,l,a.at(-1),e.slopesTangent,s);for(let c=o.length-1;c>=0;c--){let d=o[c],f=c?o[c-1].output:e.x,h=c?o[c-1].outputTangent:e.moved;if(Or(d,i,u,f,h,s,e.pair),c===0&&!n)return null;let{inputGradientTangent:p}=d;O(d.weight,u,p,d.inputs,s,d.outputs),r&&oe(d.weightTangent,i,p,d.inputs,s,d.outputs,e.pair[0]),[i,u]=[d.inputGradient,p],c&&o[c-1].beside?.backwardTangent(i,u,l,s,r),c&&ue(u,f,s*d.inputs)}return ne(u,l,a[0],e.inputTangent,s)}function Or(e,t,r,n,o,a,[l,s]){let{inputs:i,outputs:u,weightCurvature:c,biasCurvature:d}=e;for(let f=0;f<u;f++)d[f]=Te(r,f*a,a);A(r,u,a,l),A(n,i,a,s),o&&(A(t,u,a,l.subarray(u*a)),A(o,i,a,s.subarray(i*a))),O(l,s,c,u,i,o?2*a:a)}function dt(e,t,r,n){let o=e*t*r;return{outputs:t,count:o,create:(...a)=>{let[l,s,i,u]=a.map(c=>c(o));return Ir({inputs:e,outputs:t,kernel:r,batch:n,weight:l,weightGradient:s,weightTangent:i,weightCurvature:u})}}}function Ir(e){let{inputs:t,outputs:r,kernel:n,batch:o,weight:a}=e,l=r*n,s=new Float32Array(t*l),i,u,c=0,d=p=>{if(!(c>=p)){c=p;for(let g of["M","slopesM","tangentM","tangentSlopesM"])e[g]=new Float32Array(l*p);for(let g of["alike","tangentAlike"])e[g]=new Float32Array(r*p*o);e.scratch=[0,1].map(()=>new Float32Array(2*Math.max(l,t)*p))}};function f(p,g){for(let m=0;m<r;m++)for(let b=0;b<p;b+=o)for(let v=b,y=Math.min(p,b+o);v<y;v++)for(let x=v+1;x<y;x++)g(v,x,(m*p+v)*o+x-b,m)}let h=(p,g,m,b)=>{A(m,t,l,s),oe(s,b,p,t,g,l,e.scratch[0])};return Object.assign(e,{hosts:null,forward(p,g,m){d(m),i=p;let{M:b,alike:v}=e;if(O(a,i,b,l,m,t),i.fill(0,t*m,(t+r)*m),e.hosts)return Cr(e,i,g,m);f(g,(y,x,E,I)=>{let D=0;for(let C=0,S=I*n*m;C<n;C++,S+=m)D+=Math.abs(b[S+y]-b[S+x]);let k=v[E]=Math.exp(-D);i[(t+I)*m+y]+=k,i[(t+I)*m+x]+=k})},backward(p,g,m){let{M:b,slopesM:v,alike:y,scratch:x}=e;v.fill(0,0,l*m),f(g,(E,I,D,k)=>{let C=(t+k)*m,S=-(p[C+E]+p[C+I])*y[D];for(let R=0,F=k*n*m;R<n;R++,F+=m){let N=S*Math.sign(b[F+E]-b[F+I]);v[F+E]+=N,v[F+I]-=N}}),h(p,m,a,v),A(i,t,m,x[0]),A(v,l,m,x[1]),O(x[0],x[1],e.weightGradient,t,l,m)},forwardTangent(p,g,m,b){u=p;let{M:v,tangentM:y,alike:x,tangentAlike:E,scratch:I}=e;O(a,u,y,l,m,t),b&&oe(e.weightTangent,i,y,l,m,t,I[0]),u.fill(0,t*m,(t+r)*m),f(g,(D,k,C,S)=>{let R=0;for(let N=0,q=S*n*m;N<n;N++,q+=m)R+=Math.sign(v[q+D]-v[q+k])*(y[q+D]-y[q+k]);let F=E[C]=-x[C]*R;u[(t+S)*m+D]+=F,u[(t+S)*m+k]+=F})},backwardTangent(p,g,m,b,v){let{M:y,slopesM:x,tangentSlopesM:E,alike:I,tangentAlike:D,scratch:k}=e;E.fill(0,0,l*b),f(m,(C,S,R,F)=>{let N=(t+F)*b,q=-(g[N+C]+g[N+S])*I[R]-(p[N+C]+p[N+S])*D[R];for(let He=0,Z=F*n*b;He<n;He++,Z+=b){let ze=q*Math.sign(y[Z+C]-y[Z+S]);E[Z+C]+=ze,E[Z+S]-=ze}}),h(g,b,a,E),v&&h(g,b,e.weightTangent,x),A(i,t,b,k[0]),A(u,t,b,k[0].subarray(t*b)),A(E,l,b,k[1]),A(x,l,b,k[1].subarray(l*b)),O(k[0],k[1],e.weightCurvature,t,l,2*b)}})}function pt(e,t,r){let{M:n,outputs:o,kernel:a}=e,l=Array.from({length:o*a},(s,i)=>n.slice(i*r,i*r+t));e.hosts={rows:l,count:t}}function Cr({inputs:e,outputs:t,kernel:r,M:n,hosts:o},a,l,s){for(let i=0;i<t;i++)for(let u=0;u<l;u++){let c=0;for(let d=0;d<o.count;d++){let f=0;for(let h=i*r;h<(i+1)*r;h++)f+=Math.abs(n[h*s+u]-o.rows[h][d]);c+=Math.exp(-f)}a[(e+i)*s+u]=c}}var z=8,Tr=2,$=.5,Pe=1e-8,xt=1e-20,ht={outputs:8,kernel:4},mt=4096,Fr=8,gt=H.minimax.fake.value,Mt=e=>G(e)*G(-e),wt={value:()=>0,slope:()=>0},bt=({value:e,slope:t})=>({value:r=>-e(r),slope:r=>-t(r)}),Dr=e=>({value:t=>e*gt(-t)+(1-e)*gt(t),slope:t=>G(t)-e,curvature:Mt}),_={minimax:{label:"minimax",of:e=>{let t={real:Dr(e),fake:{...H.minimax.fake,curvature:Mt}};return{d:t,g:{real:bt(t.real),fake:bt(t.fake)},verdict:H.minimax.verdict}}},"non-saturating":{label:"non-saturating",of:e=>({..._.minimax.of(e),g:{real:wt,fake:H["non-saturating"].generator}})},"wgan-gp":{label:"Wasserstein, gradient penalty",penalised:!0,betas:[0,.9],of:()=>({d:H.wasserstein,g:{real:wt,fake:H.wasserstein.generator},verdict:null})}},pe={width:32,batch:64,orthogonal:!0,company:!1,pack:1,kind:"minimax",k:0,secondOrder:!0,smoothing:1,history:0,replay:!1,penalty:10,turns:1,rates:{discriminator:.001,generator:.003}};function kt({seed:e,source:t,...r}){let n={...pe,...r,source:t,steps:0,losses:{generator:NaN,discriminator:NaN}},{width:o,batch:a,pack:l}=n,s=a/l,i=n.company?dt(o,ht.outputs,ht.kernel,s):null,u=Fe([z,o,o,2]),c=Fe([2*l,o,o,1],i);vt(u,j(e+2e4),n.orthogonal),vt(c,j(e+3e4),n.orthogonal);let d=h=>new Float32Array(h);return Object.assign(n,{generator:u,discriminator:c},{adam:{generator:At(u),discriminator:At(c)},past:{generator:yt(u),discriminator:yt(c)},noiseRandom:j(e+4e4),random:j(e+5e4),packs:s,noise:d(z*a),points:d(4*a),slopes:d(2*s),pull:d(4*a),trail:[]})}function vt(e,t,r){for(let{inputs:n,outputs:o,weight:a,beside:l}of e.layers)L(t,a),r?Nr(a,o,n):fe(a,Math.sqrt(2/n)),l&&fe(L(t,l.weight),1/Math.sqrt(n))}function fe(e,t){for(let r=0;r<e.length;r++)e[r]*=t;return e}function Nr(e,t,r){let[n,o,a,l]=t<=r?[t,r,r,1]:[r,t,1,r],s=(i,u)=>{let c=0;for(let d=0;d<o;d++)c+=e[i*a+d*l]*e[u*a+d*l];return c};for(let i=0;i<n;i++){for(let c=0;c<i;c++){let d=s(i,c);for(let f=0;f<o;f++)e[i*a+f*l]-=d*e[c*a+f*l]}let u=Math.sqrt(s(i,i));for(let c=0;c<o;c++)e[i*a+c*l]/=u}}function At({values:e,gradient:t}){let[r,n]=[0,1].map(()=>new Float32Array(e.length));return{slots:[{value:e,gradient:t,mean:r,square:n}],steps:0}}function Et(e){for(let t=1;t<e.turns;t++)je(e),St(e,e.points),Ge(e,"discriminator");return je(e),jr(e),Number.isFinite(e.losses.discriminator)&&Number.isFinite(e.losses.generator)}function je(e,t=null,r=L(e.noiseRandom,e.noise)){let{points:n}=e,o=n.length/2;t?n.set(t):e.source(n.subarray(0,o)),n.set(he(e,r),o),fe(n,$)}function jr(e){let{generator:t}=e,r=Ot(e);e.losses.generator=e.costOfG,re(t,r.subarray(r.length/2),{inputs:!1}),St(e,e.replay?Qr(e):e.points),Ge(e,"discriminator"),Ge(e,"generator"),e.steps+=1}function Ge(e,t){let r=e[t],[n,o]=me(e);e.history&&Br(r,e.past[t],e.history),ft(e.adam[t],e.rates[t],{beta1:n,beta2:o,epsilon:Pe}),qr(r,e.past[t])}function he({generator:e},t){return fe(Q(e,t,t.length/z),Tr)}function Re(e,t,{inputs:r=!1}={}){let{discriminator:n,slopes:o,packs:a}=e,{d:l}=ae(e),s=Q(n,t,2*a);return e.losses.discriminator=de(l.real,s,o,0,a)+de(l.fake,s,o,a,2*a),re(n,o,{inputs:r})}function St(e,t){let{discriminator:r,kind:n,penalty:o}=e,a=_[n].penalised?Gr(e,t):0;if(Re(e,t),!a)return;let{gradient:l,curvature:s}=r;for(let i=0;i<l.length;i++)l[i]+=o*s[i];e.losses.discriminator+=o*a}var me=({kind:e})=>_[e].betas??[.5,.999],ae=e=>_[e.kind].of(e.smoothing);function de({value:e,slope:t},r,n,o,a){let l=0;for(let s=o;s<a;s++)l+=e(r[s]),n[s]=t(r[s])/(a-o);return l/(a-o)}function Gr(e,t){let{discriminator:r,packs:n,random:o}=e,a=t.length/2/n,l=new Float32Array(n*a);for(let c=0;c<n;c++){let d=o();for(let f=c*a;f<(c+1)*a;f++)l[f]=d*t[f]+(1-d)*t[f+n*a]}Q(r,l,n);let s=re(r,new Float32Array(n).fill(1),{parameters:!1}),i=new Float32Array(n*a),u=0;for(let c=0;c<n;c++){let d=s.subarray(c*a,(c+1)*a),f=$*Math.hypot(...d),h=2*(f-1)*$*$/(n*Math.max(f,1e-12));d.forEach((p,g)=>i[c*a+g]=h*p),u+=(f-1)**2/n}return De(r,i,!1),Ne(r,new Float32Array(n),!1,{inputs:!1}),u}function Ot(e){let{discriminator:t,points:r,pull:n}=e,o=It(e),{values:a,gradient:l,direction:s,curvature:i}=t,u=a.slice();for(let c=0;c<o;c++)Rr(e,c);if(n.set(Pr(e)),o&&e.secondOrder){let c=l.slice(),d={mean:new Float32Array(c.length),square:new Float32Array(c.length)};for(let f=o-1;f>=0;f--){Lr(e,f,c,d,s),a.set(e.trail[f].values);let h=$r(e,r);for(let p=0;p<n.length;p++)n[p]+=h[p];for(let p=0;p<c.length;p++)c[p]+=i[p]}}return a.set(u),n}var It=({kind:e,k:t})=>_[e].penalised?0:t;function Pr(e){let{discriminator:t,slopes:r,packs:n,points:o}=e,{g:a}=ae(e),l=Q(t,o,2*n);return e.costOfG=de(a.real,l,r,0,n)+de(a.fake,l,r,n,2*n),re(t,r,{parameters:It(e)>0})}function Rr(e,t){let{discriminator:r,adam:n,trail:o}=e,{values:a,gradient:l}=r,s=a.length,i=o[t]??=Object.fromEntries(["values","gradient","mean","square"].map(g=>[g,new Float32Array(s)])),{mean:u,square:c}=t?o[t-1]:n.discriminator.slots[0];i.values.set(a),Re(e,e.points),i.gradient.set(l);let{rate:d,factor:f}=Ct(e,t),[h,p]=me(e);for(let g=0;g<s;g++){let m=l[g],b=i.mean[g]=h*u[g]+(1-h)*m,v=i.square[g]=p*c[g]+(1-p)*m*m;a[g]-=d*b/(f*Math.sqrt(v+xt)+Pe)}}function Ct(e,t){let{adam:r,rates:n}=e,[o,a]=me(e),l=r.discriminator.steps+t+1;return{rate:n.discriminator/(1-o**l),factor:1/Math.sqrt(1-a**l)}}function Lr(e,t,r,{mean:n,square:o},a){let{gradient:l,mean:s,square:i}=e.trail[t],{rate:u,factor:c}=Ct(e,t),[d,f]=me(e);for(let h=0;h<r.length;h++){let p=Math.sqrt(i[h]+xt),g=c*p+Pe,m=n[h]-r[h]*u/g,b=o[h]+r[h]*u*s[h]*c/(2*p*g*g);a[h]=(1-d)*m+2*(1-f)*l[h]*b,n[h]=d*m,o[h]=f*b}}function $r(e,t){let{discriminator:r,packs:n,slopes:o}=e,{d:a}=ae(e);Re(e,t);let l=De(r,null,!0),s=r.outputs;for(let i=0;i<2*n;i++)o[i]=(i<n?a.real:a.fake).curvature(s[i])*l[i]/n;return Ne(r,o,!0)}function yt({values:e}){return{mean:Float64Array.from(e),count:1}}function qr({values:e},t){t.count+=1;for(let r=0;r<e.length;r++)t.mean[r]+=(e[r]-t.mean[r])/t.count}function Br({values:e,gradient:t},{mean:r},n){for(let o=0;o<e.length;o++)t[o]+=2*n*(e[o]-r[o])}function Qr(e){let{points:t,random:r}=e,n=t.length/2,o=e.old??=Float32Array.from({length:2*mt},(s,i)=>t[n+i%n]),a=t.slice(),l=()=>2*Math.floor(mt*r());for(let s=n+2*Math.floor(e.batch/2);s<t.length;s+=2){let i=l();a.set(o.subarray(i,i+2),s)}for(let s=n;s<n+2*Fr;s+=2)o.set(t.subarray(s,s+2),l());return a}function Tt(e,t,r){let{discriminator:n,pack:o,packs:a}=e,l=n.layers.at(-2).beside,s=t.length/2,i=new Float32Array(s*2*o);for(let c=0;c<s;c++)i.set(r.subarray(0,2*o),2*o*c),i.set(t.subarray(2*c,2*c+2),2*o*c);if(l){let c=r.subarray(0,2*o*(a-1)).map(d=>$*d);Q(n,c,a-1),pt(l,a-1,n.samples)}let u=Q(n,i.map(c=>$*c),s);return l&&(l.hosts=null),u}function Ft(e,t,r){let{losses:n}=e,o={...n};je(e,t,r);let a=Ot(e),l=a.length/2;return e.losses=o,{points:e.points.slice(l).map(s=>s/$),pulls:a.slice(l).map(s=>-s*$*e.packs)}}var ge={plain:{},"equal rates":{rates:{discriminator:.001,generator:.001}},"more D steps":{turns:6},"non-saturating":{kind:"non-saturating"},"unrolled 1":{k:1},unrolled:{k:5},"unrolled 10":{k:10},"first-order unrolling":{k:5,secondOrder:!1},"minibatch discrimination":{company:!0},packed:{pack:4},"WGAN-GP":{kind:"wgan-gp",turns:5},"one-sided smoothing":{smoothing:.9},"historical average":{history:.001},replay:{replay:!0}},Dt={plain:"plain","equal rates":"G no faster than D","more D steps":"six steps of D for one of G","non-saturating":"non-saturating loss","unrolled 1":"unrolled, 1 step",unrolled:"unrolled, 5 steps","unrolled 10":"unrolled, 10 steps","first-order unrolling":"unrolled, 5 steps, first order",packed:"packs of four"},V=e=>({...pe,...ge[e]}),Hr=(e,t)=>Object.keys(pe).every(r=>JSON.stringify(e[r])===JSON.stringify(t[r])),Nt=e=>Object.keys(ge).find(t=>Hr(V(t),e))??null;function le(e,t,r,n){return Object.assign(a=>r+(n-r)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-r)/(n-r)})}function W(e,t,r,n,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of n)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function we(e,t,r,n,o){e.fillStyle=t,e.beginPath(),e.arc(r,n,o,0,2*Math.PI),e.fill()}function se(e,t,r,n,o,a={}){let{colour:l="ink",align:s="left",baseline:i="middle",halo:u=!1,bold:c=!1}=a,d=e.font;c&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:s,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:T(t.colour("paper"))}),e.strokeText(r,n,o)),e.fillStyle=T(t.colour(l)),e.fillText(r,n,o),e.font=d}var jt=(e,t,r)=>Math.min(r,Math.max(t,e));var Y=3,P=44,zr=[-2.33,-1.2816,-.8416,-.5244,-.2533,0,.2533,.5244,.8416,1.2816,2.33],be=41,_r=36,Gt=Float32Array.from({length:2*P*P},(e,t)=>{let r=t>>1,n=o=>2*Y*(o+.5)/P-Y;return t%2?-n(Math.floor(r/P)):n(r%P)}),Yn=Float32Array.from([0,1].flatMap(e=>zr.flatMap(t=>Array.from({length:be},(r,n)=>{let o=2.33*(2*n/(be-1)-1);return e?[o,t]:[t,o]})).flat()));function Pt(e,t){if(t)return e.map(t);let r=e.reduce((o,a)=>Math.min(o,a)),n=e.reduce((o,a)=>Math.max(o,a));return e.map(o=>2*(o-r)/(n-r||1)-1)}function Rt(){let e=Object.assign(document.createElement("canvas"),{width:P,height:P}),t=e.getContext("2d"),r=t.createImageData(P,P);return{canvas:e,paint(n,o){let a=n.colour("paper"),l=[n.colour("orange"),n.colour("blue")];o.forEach((s,i)=>{let u=Ye(a,l[s>0?1:0],.5*Math.abs(s));for(let c=0;c<3;c++)r.data[4*i+c]=u[c];r.data[4*i+3]=255}),t.putImageData(r,0,0)}}}function Lt(e,t,r,n,{field:o,grid:a,real:l,fake:s,arrows:i,hint:u}){let c=le(-Y,Y,0,t),d=le(Y,-Y,0,r);if(e.imageSmoothingEnabled=!0,o&&e.drawImage(o,0,0,t,r),a&&Jr(e,n,a,c,d),l&&Wr(e,T(n.colour("blue"),.75),l,c,d),s)for(let f=0;f<s.length;f+=2)Ur(e,n,c(s[f]),d(s[f+1]));i&&Vr(e,n,i,c,d),u&&se(e,n,u,t/2,r/2,{align:"center",halo:!0,bold:!0})}function Wr(e,t,r,n,o){e.fillStyle=t;for(let a=0;a<r.length;a+=2)e.fillRect(n(r[a])-1.5,o(r[a+1])-1.5,3,3)}function Ur(e,t,r,n){we(e,T(t.colour("paper"),.8),r,n,3.1),we(e,T(t.colour("orange")),r,n,2.2)}function Jr(e,t,r,n,o){let a=T(t.colour("ink"),.4);for(let l=0;l<r.length;l+=2*be){let s=Array.from({length:be},(i,u)=>[n(r[l+2*u]),o(r[l+2*u+1])]);W(e,a,.9,s)}}function Vr(e,t,{points:r,pulls:n},o,a){let l=T(t.colour("ink"),.85);for(let s=0;s<r.length;s+=2){let i=Math.hypot(n[s],n[s+1]),u=Yr(i);if(u<1.5)continue;let c=[o(r[s]),a(r[s+1])],d=[n[s]/i,-n[s+1]/i],f=(p,g)=>[c[0]+p*d[0]-g*d[1],c[1]+p*d[1]+g*d[0]],h=Math.min(5,u/2);W(e,l,1.3,[c,f(u,0)]),W(e,l,1.3,[f(u-h,h/2),f(u,0),f(u-h,-h/2)])}}var Yr=e=>_r*Math.sqrt(e)/(1+Math.sqrt(e));function $t(e,t,r,n,{history:o,curves:a,bottom:l=0,top:s,goal:i,format:u,steps:c}){let h=le(0,Math.max(200,c),46,t-8),p=le(l,s,r-18,8),g=T(n.colour("line"));for(let m of[l,s])W(e,g,1,[[46,p(m)],[t-8,p(m)]]),se(e,n,u(m),40,p(m),{align:"right",colour:"muted"});i!==void 0&&W(e,T(n.colour("muted")),1,[[46,p(i)],[t-8,p(i)]],[4,4]),se(e,n,"0",46,r-6,{align:"center",colour:"muted"}),se(e,n,`${Math.max(200,c)} steps`,t-8,r-6,{align:"right",colour:"muted"});for(let{key:m,colour:b}of a){let v=o.map(y=>[h(y.step),jt(p(y[m]),2,r-16)]);W(e,T(n.colour(b)),2,v),v.length&&we(e,T(n.colour(b)),...v.at(-1),3)}}function qt(e,t,r){let n=Xe({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),r()}}),o=()=>{t.get("seed")!==n.value&&(n.value=t.get("seed"),r())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),n}var Bt=`.lw .gl-plane {
  height: auto !important;
  aspect-ratio: 1;
  border: 1px solid var(--lw-line);
  border-radius: 6px;
}
.lw .gl-still {
  touch-action: auto;
  cursor: default;
}
.lw .gl-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1rem;
  font-size: 0.9em;
}
.lw .gl-key b {
  font-weight: 600;
}
.lw .gl-real {
  color: var(--lw-blue);
}
.lw .gl-fake {
  color: var(--lw-orange);
}
.lw:has(.gl-plane) .lw-player {
  flex-wrap: wrap;
}
.lw:has(.gl-plane) .lw-readout {
  min-height: 2.9em;
}
@container (max-width: 420px) {
  .lw:has(.gl-plane) .lw-readout {
    min-height: 5.8em;
  }
}
.lw .gl-tray {
  gap: 0.45rem;
}
`;var Qt=`.lw .mc-left {
  color: var(--lw-purple);
}
.lw .mc-right {
  color: var(--lw-green);
}
.lw .gl-key .mc-left,
.lw .gl-key .mc-right {
  min-width: 3em;
}
.mc-charts {
  display: grid;
  gap: 0.8rem 1.2rem;
}
@container (min-width: 720px) {
  .mc-charts {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
}
@container (max-width: 420px) {
  .lw:has(.mc-charts) .lw-readout {
    min-height: 8.7em;
  }
}
`;var M=["left","right"],Xr={left:"purple",right:"green"},en=["ring","grid"],zt="plain",tn="unrolled",ve=256,rn=45,nn=2500,on=25,an=400,K=[1e-4,2e-4,3e-4,5e-4,.001,.002,.003,.005,.01],Le=[.7,.8,.9,.95,1],$e=[0,.001,.01,.1,1],ln=[1,2,4],sn=["pack","company","orthogonal"],cn=60,un=1e6;function fn({model:e,el:t}){let r=Ve(t,{css:Bt+Qt,title:"Mode collapse lab",lead:"Two GANs with the same data, the same noise and the same first generator. Press Play and compare. Then collapse one, rescue it, or set every switch yourself."}),n=dn(),o=hn(r,e,{restart:s,changed:i,redraw:c}),a=wn(r,n,o),l=et(r,{onStep:()=>pn(n),onFrame(){l.playing&&performance.now()-u<cn||c()},onReset:()=>{o.reset(),s()},onRest:()=>r.announce(Ht(n)),rate:()=>o.speed(),smooth:!0});function s(){n.start(o.state()),c()}function i(h){let p=n.state[h],g=o.state();if(sn.some(m=>p[m]!==g[h][m]))return s();n.tune(g),c()}let u=0;function c(){a.draw(),r.readout(Ht(n)),u=performance.now()}let[d,f]=M.map(h=>w("div",{class:"lw-column",role:"group","aria-label":`The ${h} GAN`},a.planes[h],o.panels[h]));return r.add(ee(l.element,o.seed.element),ee(...o.choices),Ze(d,f),a.charts),s(),r.destroy}function dn(){let e={start(t){let{seed:r,data:n}=t;Object.assign(e,{truth:Se[n].truth(),steps:0,history:[],every:on,labs:{}});let{truth:o}=e;for(let a of M){let l=j(r),s=i=>Oe(o,l,i);e.labs[a]={game:kt({...t[a],seed:r,source:s}),broken:!1}}e.noise=L(j(r+1e3),new Float32Array(z*ve)),e.real=Oe(o,j(r+2e3),new Float32Array(2*ve)),e.tests=j(r+3e3),e.tune(t),_t(e)},tune(t){e.state=t;for(let r of M)Object.assign(e.labs[r].game,t[r])}};return e}function pn(e){for(let t of Object.values(e.labs))t.broken||(t.broken=!Et(t.game));return e.steps+=1,e.steps%e.every===0&&_t(e),M.some(t=>!e.labs[t].broken)}function _t(e){let{truth:t,labs:r,history:n}=e,o=L(e.tests,new Float32Array(z*nn)),a={step:e.steps};for(let l of M){let s=he(r[l].game,o),{covered:i,share:u}=at(t,s),c=st(t,s);r[l].score={covered:i,share:u,jsd:c};for(let[d,f]of Object.entries(r[l].score))a[`${d}-${l}`]=f}n.push(a),!(n.length<=an)&&(e.history=n.filter((l,s)=>s%2===0),e.every*=2)}function hn(e,t,{restart:r,changed:n,redraw:o}){let a=ie({label:"data",options:en.map(f=>({value:f,label:Se[f].label})),value:t.get("data"),onChange:r}),l=Me({label:"speed",options:[{value:"slow",label:"slow"},{value:"fast",label:"fast"}],value:"fast"}),s=(f,h,p)=>xe({label:f,value:h,title:p,onChange:o}),i={field:s("verdict",!0,"Blue where D says real, orange where it says generated, of a point among real ones"),arrows:s("gradients",!1,"Where the loss of G, with its look ahead, pulls its samples")},u=qt(e,t,r),c=Object.fromEntries(M.map(f=>[f,mn(t.get(f),()=>n(f))])),d=a.value;return{seed:u,panels:Object.fromEntries(M.map(f=>[f,c[f].element])),choices:[a.element,l.element,...Object.values(i).map(f=>f.element)],shows:f=>i[f].value,speed:()=>l.value==="slow"?10:un,reset(){a.value=d;for(let f of M)c[f].set(V(t.get(f)))},state:()=>({data:a.value,seed:u.value,...Object.fromEntries(M.map(f=>[f,c[f].settings()]))})}}var qe="own";function mn(e,t){let r=f=>{i(V(f)),t()},n=ie({label:"method",options:[...Object.keys(ge).map(f=>({value:f,label:Dt[f]??f})),{value:qe,label:"your own mixture"}],value:e,onChange:f=>f===qe?s():r(f)}),{parts:o,settings:a,write:l}=gn(()=>{s(),t()});function s(){n.value=Nt(a())??qe}function i(f){l(f),s()}i(V(e));let u=(f,h)=>U({label:f,onClick:()=>r(h)}).element,{ahead:c,others:d}=o;return{settings:a,set:i,element:Ke(ee(u("Collapse it",zt),u("Rescue it",tn)),w("div",{},n.element,c),w("details",{class:"lw-details"},w("summary",{},"all switches"),w("div",{},...d)))}}function gn(e){let t=(d,f,h=String)=>ye({label:d,min:0,max:f.length-1,step:1,value:0,format:p=>h(f[p]),onInput:e}),r=(d,f,h)=>ye({label:d,min:f,max:h,step:1,value:f,format:String,onInput:e}),n=(d,f)=>xe({label:d,title:f,onChange:e}),o={k:r("G looks ahead, K",0,10),kind:ie({label:"loss",options:Object.entries(_).map(([d,{label:f}])=>({value:d,label:f})),onChange:e}),rateD:t("rate of D",K),rateG:t("rate of G",K),turns:r("steps of D per step of G",1,10),pack:Me({label:"pack",options:ln.map(String),onChange:e}),smoothing:t("label of real",Le),history:t("pull to the past",$e),company:n("minibatch discrimination","D sees how alike the samples of a batch are"),replay:n("replay","Half of the generated samples that D sees are old ones"),secondOrder:n("through the steps","G's gradient runs back through the steps that it looks ahead"),orthogonal:n("orthogonal weights","Otherwise first weights from N(0, 2 / inputs)")},a=(d,f)=>d[f.value],l=()=>{let{k:d,kind:f,rateD:h,rateG:p,turns:g,pack:m,smoothing:b,history:v,company:y,replay:x,secondOrder:E,orthogonal:I}=o;return{...V(zt),k:d.value,kind:f.value,rates:{discriminator:a(K,h),generator:a(K,p)},turns:g.value,pack:Number(m.value),smoothing:a(Le,b),history:a($e,v),company:y.value,replay:x.value,secondOrder:E.value,orthogonal:I.value}};function s(d){for(let f of["k","kind","turns","company","replay","secondOrder","orthogonal"])o[f].value=d[f];o.rateD.value=K.indexOf(d.rates.discriminator),o.rateG.value=K.indexOf(d.rates.generator),o.pack.value=String(d.pack),o.smoothing.value=Le.indexOf(d.smoothing),o.history.value=$e.indexOf(d.history)}let i=["company","replay","secondOrder","orthogonal"],u=Object.keys(o).filter(d=>d!=="k"&&!i.includes(d)),c=d=>d.map(f=>o[f].element);return{parts:{ahead:o.k.element,others:[...c(u),ee(...c(i))]},settings:l,write:s}}function wn(e,t,r){let n=Object.fromEntries(M.map(c=>[c,vn(e,t,r,c)])),o=(c,d)=>ke(e,{label:"",height:92,draw:(f,h,p)=>$t(f,h,p,e,{history:t.history,steps:t.steps,curves:bn(c),...d()})}),a={covered:o("covered",()=>({top:t.truth.pieces,format:String})),share:o("share",()=>({top:1,format:Be})),jsd:o("jsd",()=>({top:Math.LN2,format:Qe}))},l={covered:"modes",share:"high quality",jsd:"JSD in nats"},s=Object.keys(a),i=Object.fromEntries(s.map(c=>[c,w("span",{})])),u=null;return{planes:Object.fromEntries(M.map(c=>[c,n[c].element])),charts:w("div",{class:"mc-charts"},...s.map(c=>Ae(w("span",{},`${l[c]}: `,i[c]),a[c].element))),draw(){for(let c of M)n[c].draw();if(u!==t.history.at(-1)){u=t.history.at(-1);for(let c of s){let d={covered:String,share:Be,jsd:Qe}[c],f=M.map(h=>d(t.labs[h].score[c]));i[c].replaceChildren(...M.map((h,p)=>w("span",{class:`mc-${h}`},`${p?" right ":"left "}${f[p]}`))),a[c].redraw(),a[c].describe(`${l[c]} over ${t.steps} steps, now left ${f[0]} and right ${f[1]}.`)}}}}}var bn=e=>M.map(t=>({key:`${e}-${t}`,colour:Xr[t]}));function vn(e,t,r,n){let o=Rt(),a=ke(e,{label:"",height:340,draw:(s,i,u)=>Lt(s,i,u,e,An(e,t.labs[n],t,r,o))});a.element.classList.add("gl-plane","gl-still");let l=w("span",{class:"gl-key"},w("span",{class:`mc-${n}`},n),w("span",{class:"gl-real"},"■ data"),w("span",{class:"gl-fake"},"● generated"));return{element:Ae(l,a.element),draw(){a.redraw(),a.describe(`The plane with ${ve} real and ${ve} generated samples. ${Wt(t,n)}`)}}}function An(e,{game:t},r,n,o){n.shows("field")&&o.paint(e,Pt(Tt(t,Gt,r.real),ae(t).verdict));let{batch:a}=t,l=null;if(n.shows("arrows")){l=Ft(t,r.real.subarray(0,2*a),r.noise.subarray(0,z*a));for(let s of["points","pulls"])l[s]=l[s].subarray(0,2*rn)}return{field:n.shows("field")?o.canvas:null,real:r.real,fake:Float32Array.from(he(t,r.noise)),arrows:l}}var Be=e=>`${Math.round(100*e)} %`,Qe=e=>e.toFixed(2);function Wt({labs:e,truth:t},r){let{score:n,broken:o}=e[r];return o?`${r} the numbers have overflowed; lower a rate and press Reset`:`${r} ${n.covered} of ${t.pieces} modes, ${Be(n.share)} of the samples within 3σ, JSD ${Qe(n.jsd)}`}function Ht(e){return`${`Step ${e.steps}: ${M.map(r=>Wt(e,r)).join("; ")}.`} ${yn(e)}`}function yn({steps:e,labs:t,truth:r}){if(e===0)return"Nothing is learned yet.";let[n,o]=M.map(l=>t[l].score.covered),a=r.pieces;return n===a&&o===a?"Both have found everything.":Math.max(n,o)===a?`Only the ${n===a?"left":"right"} one has found everything.`:e>500&&Math.max(n,o)<a/2?"Both leave most of the data out.":""}var po={render:fn};export{po as default};
