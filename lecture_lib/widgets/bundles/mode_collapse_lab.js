var We=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function w(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var Vt=Math.random().toString(36).slice(2,8),Yt=0,X=()=>`lw-${Vt}-${++Yt}`,B={"data-lm-suppress-shortcuts":"true"},Kt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function Ue(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Kt[e]),t.append(r),t}function Je(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(w("style",{"data-lecture-kit":!0},t))}var Zt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Ye(e,{title:t,lead:r,css:n}){Je(e,We),n&&Je(e,n);let o=X(),a=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),s=w("div",{class:"lw-body"}),i=U({icon:"enlarge",title:"Full screen",onClick:()=>Xt(u)});i.element.hidden=!document.fullscreenEnabled;let u=w("div",{class:"lw",role:"group","aria-labelledby":o,...B},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),i.element),r?w("p",{class:"lw-lead"},r):null,s,l,a);e.append(u);let c=[()=>u.remove()],f=new Map,d=[()=>f.clear()];c.push(nr(()=>d.forEach(h=>h()))),c.push(tr(u,()=>d.forEach(h=>h())));let p=0;return c.push(()=>clearTimeout(p)),{root:u,body:s,add:(...h)=>s.append(...h),announce(h){clearTimeout(p),p=setTimeout(()=>{a.textContent=h},500)},readout(h){l.textContent!==h&&(l.textContent=h)},colour(h){return u.isConnected?(f.has(h)||f.set(h,rr(u,`var(--lw-${h})`)),f.get(h)):er},onTheme:h=>d.push(h),onCleanup:h=>c.push(h),destroy(){for(;c.length;)c.pop()()}}}function Xt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var er=[128,128,128];function tr(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function rr(e,t){let r=w("span",{style:`color: ${t}`});e.append(r);let n=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var T=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,Ke=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function nr(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var ee=(...e)=>w("div",{class:"lw-row"},...e),Ze=(...e)=>w("div",{class:"lw-column"},...e),Xe=(...e)=>w("div",{class:"lw-columns"},...e),ve=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),or=e=>e.toFixed(2).replace("-","−");function ye({label:e,min:t,max:r,step:n,value:o,format:a=or,onInput:l=()=>{}}){let s=X(),i=w("input",{type:"range",id:s,min:t,max:r,step:n,value:o,...B}),u=w("output",{for:s,class:"lw-value"}),c=()=>{u.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),l(i.valueAsNumber)}),c(),{element:w("div",{class:"lw-slider"},w("label",{for:s},e),i,u),input:i,get value(){return i.valueAsNumber},set value(f){i.value=f,c()}}}function U({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=w("span",{},e??""),l=w("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...B},t?Ue(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(Ue(s))}}}function xe({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=w("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...B},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function ie({label:e,options:t,value:r,onChange:n=()=>{}}){let o=X(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=w("select",{id:o,...B},...a.map(s=>w("option",{value:s.value},s.label)));return r!==void 0&&(l.value=r),l.addEventListener("change",()=>n(l.value)),{element:w("div",{class:"lw-field"},w("label",{for:o},e),l),get value(){return l.value},set value(s){l.value=s}}}function Me({label:e,options:t,value:r,onChange:n=()=>{}}){let o=X(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>w("input",{type:"radio",name:o,value:i.value,checked:i.value===(r??a[0].value),onchange:()=>n(i.value),...B})),s=a.map((i,u)=>w("label",{title:i.title},l[u],w("span",{},i.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(u=>{u.checked=u.value===i})}}}function et({value:e=0,onChange:t=()=>{}}){let r=X(),n=w("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...B}),o=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&t(o())}),n.addEventListener("change",()=>{n.value=o()}),{element:w("div",{class:"lw-field lw-seed"},w("label",{for:r},"seed"),n),get value(){return o()},set value(a){n.value=a}}}function ke(e,{label:t,height:r,draw:n}){let o=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=o;if(!u||!c)return;let f=Math.round(u*i),d=Math.round(c*i);(o.width!==f||o.height!==d)&&Object.assign(o,{width:f,height:d}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,u,c),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,u,c)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:i=>o.setAttribute("aria-label",i)}}function ar(e,t){let r=0,n=0,o=!1,a=!0;function l(c){if(r=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(c-n)/1e3)),n=c,s()}function s(){o&&a&&!r&&(r=requestAnimationFrame(l))}let i=new IntersectionObserver(c=>{a=c.at(-1).isIntersecting,n=performance.now(),s()});i.observe(e.root);let u=()=>{o=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{u(),i.disconnect()}),{start(){o=!0,n=performance.now(),s()},stop:u,get running(){return o}}}var lr=12,Ve=2;function tt(e,{onStep:t,onFrame:r,onReset:n,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:s=!1}){let i=0,u=0,c=ar(e,g=>{let m=Zt();if(i+=g*(m&&!s?Math.min(a(),Ve):a()),u+=g,i<1)return;let b=performance.now()+lr;for(;i>=1;){if(i-=1,t()===!1){f(!1);break}performance.now()>b&&(i=0)}m&&s&&c.running&&u<1/Ve||(u=0,r())});function f(g){g!==c.running&&(i=1,g?c.start():c.stop(),d.label=g?"Pause":"Play",d.icon=g?"pause":"play",g||o())}let d=U({label:"Play",icon:"play",primary:!0,onClick:()=>f(!c.running)}),p=U({label:"Step",icon:"step",onClick:()=>{f(!1);for(let g=0;g<l;g++)t();r(),o()}}),h=U({label:"Reset",icon:"reset",onClick:()=>{f(!1),n(),r(),o()}});return{element:w("div",{class:"lw-player"},d.element,p.element,h.element),play:()=>f(!0),pause:()=>f(!1),get playing(){return c.running}}}function j(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},n=r(),o=r(),a=r(),l=r();return function(){let i=Math.imul(o,5),u=Math.imul(i<<7|i>>>25,9),c=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=c,l=l<<11|l>>>21,(u>>>0)/4294967296}}function te(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function L(e,t){for(let r=0;r<t.length;r++)t[r]=te(e);return t}var Ee=.05,sr=20,ir=20,cr=.02,Se={ring:{label:"ring of 8",truth:()=>rt(ur(8,2))},grid:{label:"5 × 5 grid",truth:()=>rt(fr(5,1))},spiral:{label:"spiral",truth:()=>nt([dr()])},moons:{label:"two moons",truth:()=>nt(pr())}},ur=(e,t)=>Array.from({length:e},(r,n)=>[t*Math.cos(2*Math.PI*n/e),t*Math.sin(2*Math.PI*n/e)]);function fr(e,t){let r=Array.from({length:e},(n,o)=>t*(o-(e-1)/2));return r.flatMap(n=>r.map(o=>[n,o]))}var dr=()=>at(Math.PI/2,3*Math.PI,e=>[e/4*Math.cos(e),e/4*Math.sin(e)]);function pr(){let e=(t,r,n)=>at(0,Math.PI,o=>[1.4*(n*Math.cos(o)+t),1.4*(n*Math.sin(o)+r)]);return[e(-.5,-.25,1),e(.5,.25,-1)]}var at=(e,t,r)=>Array.from({length:401},(n,o)=>r(e+(t-e)*o/400)),rt=e=>({points:Float64Array.from(e.flat()),piece:Int32Array.from(e.keys()),pieces:e.length,curve:!1});function nt(e){let t=e.flatMap(hr),r=t.length;if(!r)return null;let n=Math.min(r,ir);return{points:Float64Array.from(t.flat()),piece:Int32Array.from({length:r},(o,a)=>Math.floor(a*n/r)),pieces:n,curve:!0}}function hr(e){if(e.length<2)return e;let t=e.slice(1).map(([s,i],u)=>Math.hypot(s-e[u][0],i-e[u][1])),r=t.reduce((s,i)=>s+i,0),n=Math.max(1,Math.round(r/cr)),o=[],a=0,l=0;for(let s=0;s<=n;s++){let i=r*s/n;for(;a<t.length-1&&l+t[a]<i;)l+=t[a++];let u=t[a]?Math.min(1,(i-l)/t[a]):0;o.push([0,1].map(c=>e[a][c]+u*(e[a+1][c]-e[a][c])))}return o}function Oe({points:e},t,r){let n=e.length/2;for(let o=0;o<r.length;o+=2){let a=2*Math.floor(n*t());r[o]=e[a]+Ee*te(t),r[o+1]=e[a+1]+Ee*te(t)}return r}function lt(e,t){let{counts:r,near:n}=st(e,t);return{covered:r.filter(o=>o>=sr).length,share:n/(t.length/2)}}function st({points:e,piece:t,pieces:r},n){let o=new Int32Array(r),a=(3*Ee)**2,l=0;for(let s=0;s<n.length;s+=2){let i=1/0,u=0;for(let c=0;c<e.length;c+=2){let f=n[s]-e[c],d=n[s+1]-e[c+1],p=f*f+d*d;p<i&&([i,u]=[p,c/2])}i>a||(l+=1,o[t[u]]+=1)}return{counts:o,near:l}}var ot=1-Math.exp(-4.5);function it(e,t){let{counts:r,near:n}=st(e,t),o=t.length/2,a=[...r,o-n].map(i=>i/o),l=[...r].fill(ot/r.length).concat(1-ot),s=(i,u)=>i?i/2*Math.log(2*i/(i+u)):0;return a.reduce((i,u,c)=>i+s(u,l[c])+s(l[c],u),0)}var mr="AGFzbQEAAAABCgFgBn9/f39/fwADAgEABQMBAAEHDwIDbWVtAgAFZ2VtbVQAAAqYAwGVAwIIfwZ7IANBAnQhDCAEQQJ0IQ0DQEEAIQcDQP0MAAAAAAAAAAAAAAAAAAAAACEQ/QwAAAAAAAAAAAAAAAAAAAAAIRH9DAAAAAAAAAAAAAAAAAAAAAAhEv0MAAAAAAAAAAAAAAAAAAAAACETIAAgBkECdGohCSABIAdBAnRqIQogBSEIA0AgCv0ABAAhDiAJ/QAEACEPIBAgDyAP/Q0AAQIDAAECAwABAgMAAQIDIA795gH95AEhECARIA8gD/0NBAUGBwQFBgcEBQYHBAUGByAO/eYB/eQBIREgEiAPIA/9DQgJCgsICQoLCAkKCwgJCgsgDv3mAf3kASESIBMgDyAP/Q0MDQ4PDA0ODwwNDg8MDQ4PIA795gH95AEhEyAJIAxqIQkgCiANaiEKIAhBAWsiCA0ACyACIAYgBGwgB2pBAnRqIQsgCyAQ/QsEACALIA1qIQsgCyAR/QsEACALIA1qIQsgCyAS/QsEACALIA1qIQsgCyAT/QsEACAHQQRqIgcgBEkNAAsgBkEEaiIGIANJDQALCw==";var J=gr();function gr(){try{let e=Uint8Array.from(atob(mr),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function O(e,t,r,n,o,a){if(!J||n%4||o%4)return br(e,t,r,n,o,a);let l=a*n,s=l+a*o,i=wr(s+n*o);i.set(e.subarray(0,a*n)),i.set(t.subarray(0,a*o),l),J.gemmT(0,4*l,4*s,n,o,a),r.set(i.subarray(s,s+n*o))}var Ie=new Float32Array(0);function wr(e){let t=4*e-J.mem.buffer.byteLength;return t>0&&J.mem.grow(Math.ceil(t/65536)),Ie.buffer!==J.mem.buffer&&(Ie=new Float32Array(J.mem.buffer)),Ie}function br(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<n;l++)for(let s=0;s<a;s++){let i=e[s*n+l];for(let u=l*o,c=s*o;u<(l+1)*o;u++,c++)r[u]+=i*t[c]}}var Ar=16,ut=(e,t,r)=>Math.min(r,Math.max(t,e));var Ce=e=>new Float32Array(e);function ft(e,t,r=Ce,n=Ce){return{inputs:e,outputs:t,weight:r(e*t),bias:r(t),weightGradient:n(e*t),biasGradient:n(t),turned:Ce(e*t),beside:null}}function vr(e,t){if(e.room>=t)return;let r=a=>new Float32Array(a*t),n=Math.max(...e.sizes,...e.layers.map(a=>a.inputs)),{sizes:o}=e;Object.assign(e,{room:t,x:r(o[0]),slopes:r(o.at(-1))}),Object.assign(e,{outputs:r(o.at(-1)),inputGradient:r(o[0])}),e.scratch=[r(n),r(n)];for(let a of e.layers)a.output=r(a.outputs+(a.beside?.outputs??0)),a.inputGradient=r(a.inputs)}function Q(e,t,r){let{layers:n,sizes:o}=e,a=Ar+4*Math.ceil(r/4);vr(e,a),Object.assign(e,{n:r,samples:a});let l=v(t,r,o[0],e.x,a);return n.forEach(({inputs:s,outputs:i,weight:u,bias:c,turned:f,output:d,beside:p},h)=>{O(v(u,i,s,f),l,d,i,a,s);let g=h<n.length-1?0:-1/0;for(let m=0;m<i;m++)yr(d,m*a,a,c[m],g);p?.forward(d,r,a),l=d}),ne(l,r,o.at(-1),e.outputs,a)}function yr(e,t,r,n,o){for(let a=t;a<t+r;a++)e[a]=Math.max(e[a]+n,o)}function ue(e,t,r){for(let n=0;n<r;n++)e[n]*=+(t[n]>0)}function re(e,t,{parameters:r=!0,inputs:n=!0}={}){let{layers:o,sizes:a,n:l,samples:s}=e,i=v(t,l,a.at(-1),e.slopes,s);for(let u=o.length-1;u>=0;u--){let c=o[u],f=u?o[u-1].output:e.x;if(r&&xr(c,i,f,s,e.scratch),u===0&&!n)return null;O(c.weight,i,c.inputGradient,c.inputs,s,c.outputs),i=c.inputGradient,u&&o[u-1].beside?.backward(i,l,s),u&&ue(i,f,s*c.inputs)}return ne(i,l,a[0],e.inputGradient,s)}function xr({inputs:e,outputs:t,weightGradient:r,biasGradient:n},o,a,l,s){for(let c=0;c<t;c++)n[c]=Te(o,c*l,l);if(e%4||t%4){for(let c=0;c<t;c++)for(let f=0;f<e;f++)r[c*e+f]=Mr(o,c*l,a,f*l,l);return}let[i,u]=s;v(o,t,l,i),v(a,e,l,u),O(i,u,r,t,e,l)}function Te(e,t,r){let n=0;for(let o=t;o<t+r;o++)n+=e[o];return n}function Mr(e,t,r,n,o){let a=0;for(let l=0;l<o;l++)a+=e[t+l]*r[n+l];return a}function v(e,t,r,n,o=t){for(let a=0,l=0;a<r;a++){for(let s=0,i=a;s<t;s++,i+=r)n[l++]=e[i];for(let s=t;s<o;s++)n[l++]=0}return n}function ne(e,t,r,n,o){for(let a=0,l=0;a<t;a++)for(let s=0;s<r;s++)n[l++]=e[s*o+a];return n.subarray(0,t*r)}function dt(e,t,{beta1:r=.5,beta2:n=.999,epsilon:o=1e-8}={}){e.steps+=1;let a=t/(1-r**e.steps),l=1/Math.sqrt(1-n**e.steps);for(let{value:s,gradient:i,mean:u,square:c}of e.slots)for(let f=0;f<s.length;f++){let d=i[f];u[f]=r*u[f]+(1-r)*d,c[f]=n*c[f]+(1-n)*d*d,s[f]-=a*u[f]/(Math.sqrt(c[f])*l+o)}}var G=e=>1/(1+Math.exp(-e)),ce=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),ct={real:{value:e=>ce(-e),slope:e=>-G(-e)},fake:{value:ce,slope:G},verdict:e=>2*G(e)-1},H={"non-saturating":{...ct,label:"non-saturating",generator:{value:e=>ce(-e),slope:e=>-G(-e)}},minimax:{...ct,label:"minimax",generator:{value:e=>-ce(e),slope:e=>-G(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>kr(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>ut(2*e-1,-1,1)}};function kr(e,t){for(let{weight:r,bias:n}of e.layers)for(let o of[r,n])for(let a=0;a<o.length;a++)o[a]=ut(o[a],-t,t)}function Fe(e,t=null){let r=t?.outputs??0,n=u=>e[u]+(u&&u===e.length-2?r:0),o=e.slice(1).reduce((u,c,f)=>u+(n(f)+1)*c,t?.count??0),a=["values","gradient","direction","curvature"],l=a.map(()=>new Float32Array(o)),s=l.map(Er),i=e.slice(1).map((u,c)=>{let f=ft(n(c),u,s[0],s[1]);for(let[d,p]of["Tangent","Curvature"].entries())f[`weight${p}`]=s[2+d](f.weight.length),f[`bias${p}`]=s[2+d](u);return t&&c===e.length-3&&(f.beside=t.create(...s)),f});return{sizes:e,layers:i,room:0,...Object.fromEntries(a.map((u,c)=>[u,l[c]]))}}function Er(e){let t=0;return r=>e.subarray(t,t+=r)}function Sr(e){if(e.tangentRoom>=e.samples)return;let{samples:t,sizes:r,layers:n}=e,o=l=>new Float32Array(l*t),a=Math.max(...r,...n.map(l=>l.inputs));Object.assign(e,{tangentRoom:t,xTangent:o(r[0]),slopesTangent:o(r.at(-1))}),Object.assign(e,{outputsTangent:o(r.at(-1)),inputTangent:o(r[0])}),e.pair=[o(2*a),o(2*a)],e.turned=new Float32Array(a*a);for(let l of n)l.outputTangent=o(l.output.length/e.room),l.inputGradientTangent=o(l.inputs)}function De(e,t,r){Sr(e);let{layers:n,sizes:o,n:a,samples:l}=e,s=e.x,i=t&&v(t,a,o[0],e.xTangent,l);return e.moved=i,n.forEach((u,c)=>{let{output:f,outputTangent:d,outputs:p,inputs:h,beside:g}=u;if(r){O(v(u.weightTangent,p,h,e.turned),s,d,p,l,h);for(let m=0;m<p;m++)Or(d,m*l,l,u.biasTangent[m])}else d.fill(0,0,p*l);i&&oe(u.turned,i,d,p,l,h,e.pair[0]),c<n.length-1&&ue(d,f,p*l),g?.forwardTangent(d,a,l,r),[s,i]=[f,d]}),ne(i,a,o.at(-1),e.outputsTangent,l)}function Or(e,t,r,n){for(let o=t;o<t+r;o++)e[o]+=n}function oe(e,t,r,n,o,a,l){O(e,t,l,n,o,a);for(let s=0;s<n*o;s++)r[s]+=l[s]}function Ne(e,t,r,{inputs:n=!0}={}){let{layers:o,sizes:a,n:l,samples:s}=e,i=e.slopes,u=v(t,l,a.at(-1),e.slopesTangent,s);for(let c=o.length-1;c>=0;c--){let f=o[c],d=c?o[c-1].output:e.x,p=c?o[c-1].outputTangent:e.moved;if(Ir(f,i,u,d,p,s,e.pair),c===0&&!n)return null;let{inputGradientTangent:h}=f;O(f.weight,u,h,f.inputs,s,f.outputs),r&&oe(f.weightTangent,i,h,f.inputs,s,f.outputs,e.pair[0]),[i,u]=[f.inputGradient,h],c&&o[c-1].beside?.backwardTangent(i,u,l,s,r),c&&ue(u,d,s*f.inputs)}return ne(u,l,a[0],e.inputTangent,s)}function Ir(e,t,r,n,o,a,[l,s]){let{inputs:i,outputs:u,weightCurvature:c,biasCurvature:f}=e;for(let d=0;d<u;d++)f[d]=Te(r,d*a,a);v(r,u,a,l),v(n,i,a,s),o&&(v(t,u,a,l.subarray(u*a)),v(o,i,a,s.subarray(i*a))),O(l,s,c,u,i,o?2*a:a)}function pt(e,t,r,n){let o=e*t*r;return{outputs:t,count:o,create:(...a)=>{let[l,s,i,u]=a.map(c=>c(o));return Cr({inputs:e,outputs:t,kernel:r,batch:n,weight:l,weightGradient:s,weightTangent:i,weightCurvature:u})}}}function Cr(e){let{inputs:t,outputs:r,kernel:n,batch:o,weight:a}=e,l=r*n,s=new Float32Array(t*l),i,u,c=0,f=h=>{if(!(c>=h)){c=h;for(let g of["M","slopesM","tangentM","tangentSlopesM"])e[g]=new Float32Array(l*h);for(let g of["alike","tangentAlike"])e[g]=new Float32Array(r*h*o);e.scratch=[0,1].map(()=>new Float32Array(2*Math.max(l,t)*h))}};function d(h,g){for(let m=0;m<r;m++)for(let b=0;b<h;b+=o)for(let A=b,y=Math.min(h,b+o);A<y;A++)for(let x=A+1;x<y;x++)g(A,x,(m*h+A)*o+x-b,m)}let p=(h,g,m,b)=>{v(m,t,l,s),oe(s,b,h,t,g,l,e.scratch[0])};return Object.assign(e,{hosts:null,forward(h,g,m){f(m),i=h;let{M:b,alike:A}=e;if(O(a,i,b,l,m,t),i.fill(0,t*m,(t+r)*m),e.hosts)return Tr(e,i,g,m);d(g,(y,x,E,I)=>{let D=0;for(let C=0,S=I*n*m;C<n;C++,S+=m)D+=Math.abs(b[S+y]-b[S+x]);let k=A[E]=Math.exp(-D);i[(t+I)*m+y]+=k,i[(t+I)*m+x]+=k})},backward(h,g,m){let{M:b,slopesM:A,alike:y,scratch:x}=e;A.fill(0,0,l*m),d(g,(E,I,D,k)=>{let C=(t+k)*m,S=-(h[C+E]+h[C+I])*y[D];for(let R=0,F=k*n*m;R<n;R++,F+=m){let N=S*Math.sign(b[F+E]-b[F+I]);A[F+E]+=N,A[F+I]-=N}}),p(h,m,a,A),v(i,t,m,x[0]),v(A,l,m,x[1]),O(x[0],x[1],e.weightGradient,t,l,m)},forwardTangent(h,g,m,b){u=h;let{M:A,tangentM:y,alike:x,tangentAlike:E,scratch:I}=e;O(a,u,y,l,m,t),b&&oe(e.weightTangent,i,y,l,m,t,I[0]),u.fill(0,t*m,(t+r)*m),d(g,(D,k,C,S)=>{let R=0;for(let N=0,q=S*n*m;N<n;N++,q+=m)R+=Math.sign(A[q+D]-A[q+k])*(y[q+D]-y[q+k]);let F=E[C]=-x[C]*R;u[(t+S)*m+D]+=F,u[(t+S)*m+k]+=F})},backwardTangent(h,g,m,b,A){let{M:y,slopesM:x,tangentSlopesM:E,alike:I,tangentAlike:D,scratch:k}=e;E.fill(0,0,l*b),d(m,(C,S,R,F)=>{let N=(t+F)*b,q=-(g[N+C]+g[N+S])*I[R]-(h[N+C]+h[N+S])*D[R];for(let ze=0,Z=F*n*b;ze<n;ze++,Z+=b){let _e=q*Math.sign(y[Z+C]-y[Z+S]);E[Z+C]+=_e,E[Z+S]-=_e}}),p(g,b,a,E),A&&p(g,b,e.weightTangent,x),v(i,t,b,k[0]),v(u,t,b,k[0].subarray(t*b)),v(E,l,b,k[1]),v(x,l,b,k[1].subarray(l*b)),O(k[0],k[1],e.weightCurvature,t,l,2*b)}})}function ht(e,t,r){let{M:n,outputs:o,kernel:a}=e,l=Array.from({length:o*a},(s,i)=>n.slice(i*r,i*r+t));e.hosts={rows:l,count:t}}function Tr({inputs:e,outputs:t,kernel:r,M:n,hosts:o},a,l,s){for(let i=0;i<t;i++)for(let u=0;u<l;u++){let c=0;for(let f=0;f<o.count;f++){let d=0;for(let p=i*r;p<(i+1)*r;p++)d+=Math.abs(n[p*s+u]-o.rows[p][f]);c+=Math.exp(-d)}a[(e+i)*s+u]=c}}var z=8,Fr=2,$=.5,Pe=1e-8,Mt=1e-20,mt={outputs:8,kernel:4},gt=4096,Dr=8,wt=H.minimax.fake.value,kt=e=>G(e)*G(-e),bt={value:()=>0,slope:()=>0},At=({value:e,slope:t})=>({value:r=>-e(r),slope:r=>-t(r)}),Nr=e=>({value:t=>e*wt(-t)+(1-e)*wt(t),slope:t=>G(t)-e,curvature:kt}),_={minimax:{label:"minimax",of:e=>{let t={real:Nr(e),fake:{...H.minimax.fake,curvature:kt}};return{d:t,g:{real:At(t.real),fake:At(t.fake)},verdict:H.minimax.verdict}}},"non-saturating":{label:"non-saturating",of:e=>({..._.minimax.of(e),g:{real:bt,fake:H["non-saturating"].generator}})},"wgan-gp":{label:"Wasserstein, gradient penalty",penalised:!0,betas:[0,.9],of:()=>({d:H.wasserstein,g:{real:bt,fake:H.wasserstein.generator},verdict:null})}},pe={width:32,batch:64,orthogonal:!0,company:!1,pack:1,kind:"minimax",k:0,secondOrder:!0,smoothing:1,history:0,replay:!1,penalty:10,turns:1,rates:{discriminator:.001,generator:.003}};function Et({seed:e,source:t,...r}){let n={...pe,...r,source:t,steps:0,losses:{generator:NaN,discriminator:NaN}},{width:o,batch:a,pack:l}=n,s=a/l,i=n.company?pt(o,mt.outputs,mt.kernel,s):null,u=Fe([z,o,o,2]),c=Fe([2*l,o,o,1],i);vt(u,j(e+2e4),n.orthogonal),vt(c,j(e+3e4),n.orthogonal);let f=p=>new Float32Array(p);return Object.assign(n,{generator:u,discriminator:c},{adam:{generator:yt(u),discriminator:yt(c)},past:{generator:xt(u),discriminator:xt(c)},noiseRandom:j(e+4e4),random:j(e+5e4),packs:s,noise:f(z*a),points:f(4*a),slopes:f(2*s),pull:f(4*a),trail:[]})}function vt(e,t,r){for(let{inputs:n,outputs:o,weight:a,beside:l}of e.layers)L(t,a),r?jr(a,o,n):fe(a,Math.sqrt(2/n)),l&&fe(L(t,l.weight),1/Math.sqrt(n))}function fe(e,t){for(let r=0;r<e.length;r++)e[r]*=t;return e}function jr(e,t,r){let[n,o,a,l]=t<=r?[t,r,r,1]:[r,t,1,r],s=(i,u)=>{let c=0;for(let f=0;f<o;f++)c+=e[i*a+f*l]*e[u*a+f*l];return c};for(let i=0;i<n;i++){for(let c=0;c<i;c++){let f=s(i,c);for(let d=0;d<o;d++)e[i*a+d*l]-=f*e[c*a+d*l]}let u=Math.sqrt(s(i,i));for(let c=0;c<o;c++)e[i*a+c*l]/=u}}function yt({values:e,gradient:t}){let[r,n]=[0,1].map(()=>new Float32Array(e.length));return{slots:[{value:e,gradient:t,mean:r,square:n}],steps:0}}function St(e){for(let t=1;t<e.turns;t++)je(e),Ot(e,e.points),Ge(e,"discriminator");return je(e),Gr(e),Number.isFinite(e.losses.discriminator)&&Number.isFinite(e.losses.generator)}function je(e,t=null,r=L(e.noiseRandom,e.noise)){let{points:n}=e,o=n.length/2;t?n.set(t):e.source(n.subarray(0,o)),n.set(he(e,r),o),fe(n,$)}function Gr(e){let{generator:t}=e,r=It(e);e.losses.generator=e.costOfG,re(t,r.subarray(r.length/2),{inputs:!1}),Ot(e,e.replay?Hr(e):e.points),Ge(e,"discriminator"),Ge(e,"generator"),e.steps+=1}function Ge(e,t){let r=e[t],[n,o]=me(e);e.history&&Qr(r,e.past[t],e.history),dt(e.adam[t],e.rates[t],{beta1:n,beta2:o,epsilon:Pe}),Br(r,e.past[t])}function he({generator:e},t){return fe(Q(e,t,t.length/z),Fr)}function Re(e,t,{inputs:r=!1}={}){let{discriminator:n,slopes:o,packs:a}=e,{d:l}=ae(e),s=Q(n,t,2*a);return e.losses.discriminator=de(l.real,s,o,0,a)+de(l.fake,s,o,a,2*a),re(n,o,{inputs:r})}function Ot(e,t){let{discriminator:r,kind:n,penalty:o}=e,a=_[n].penalised?Pr(e,t):0;if(Re(e,t),!a)return;let{gradient:l,curvature:s}=r;for(let i=0;i<l.length;i++)l[i]+=o*s[i];e.losses.discriminator+=o*a}var me=({kind:e})=>_[e].betas??[.5,.999],ae=e=>_[e.kind].of(e.smoothing);function de({value:e,slope:t},r,n,o,a){let l=0;for(let s=o;s<a;s++)l+=e(r[s]),n[s]=t(r[s])/(a-o);return l/(a-o)}function Pr(e,t){let{discriminator:r,packs:n,random:o}=e,a=t.length/2/n,l=new Float32Array(n*a);for(let c=0;c<n;c++){let f=o();for(let d=c*a;d<(c+1)*a;d++)l[d]=f*t[d]+(1-f)*t[d+n*a]}Q(r,l,n);let s=re(r,new Float32Array(n).fill(1),{parameters:!1}),i=new Float32Array(n*a),u=0;for(let c=0;c<n;c++){let f=s.subarray(c*a,(c+1)*a),d=$*Math.hypot(...f),p=2*(d-1)*$*$/(n*Math.max(d,1e-12));f.forEach((h,g)=>i[c*a+g]=p*h),u+=(d-1)**2/n}return De(r,i,!1),Ne(r,new Float32Array(n),!1,{inputs:!1}),u}function It(e){let{discriminator:t,points:r,pull:n}=e,o=Ct(e),{values:a,gradient:l,direction:s,curvature:i}=t,u=a.slice();for(let c=0;c<o;c++)Lr(e,c);if(n.set(Rr(e)),o&&e.secondOrder){let c=l.slice(),f={mean:new Float32Array(c.length),square:new Float32Array(c.length)};for(let d=o-1;d>=0;d--){$r(e,d,c,f,s),a.set(e.trail[d].values);let p=qr(e,r);for(let h=0;h<n.length;h++)n[h]+=p[h];for(let h=0;h<c.length;h++)c[h]+=i[h]}}return a.set(u),n}var Le=({kind:e})=>!_[e].penalised,Ct=e=>Le(e)?e.k:0;function Rr(e){let{discriminator:t,slopes:r,packs:n,points:o}=e,{g:a}=ae(e),l=Q(t,o,2*n);return e.costOfG=de(a.real,l,r,0,n)+de(a.fake,l,r,n,2*n),re(t,r,{parameters:Ct(e)>0})}function Lr(e,t){let{discriminator:r,adam:n,trail:o}=e,{values:a,gradient:l}=r,s=a.length,i=o[t]??=Object.fromEntries(["values","gradient","mean","square"].map(g=>[g,new Float32Array(s)])),{mean:u,square:c}=t?o[t-1]:n.discriminator.slots[0];i.values.set(a),Re(e,e.points),i.gradient.set(l);let{rate:f,factor:d}=Tt(e,t),[p,h]=me(e);for(let g=0;g<s;g++){let m=l[g],b=i.mean[g]=p*u[g]+(1-p)*m,A=i.square[g]=h*c[g]+(1-h)*m*m;a[g]-=f*b/(d*Math.sqrt(A+Mt)+Pe)}}function Tt(e,t){let{adam:r,rates:n}=e,[o,a]=me(e),l=r.discriminator.steps+t+1;return{rate:n.discriminator/(1-o**l),factor:1/Math.sqrt(1-a**l)}}function $r(e,t,r,{mean:n,square:o},a){let{gradient:l,mean:s,square:i}=e.trail[t],{rate:u,factor:c}=Tt(e,t),[f,d]=me(e);for(let p=0;p<r.length;p++){let h=Math.sqrt(i[p]+Mt),g=c*h+Pe,m=n[p]-r[p]*u/g,b=o[p]+r[p]*u*s[p]*c/(2*h*g*g);a[p]=(1-f)*m+2*(1-d)*l[p]*b,n[p]=f*m,o[p]=d*b}}function qr(e,t){let{discriminator:r,packs:n,slopes:o}=e,{d:a}=ae(e);Re(e,t);let l=De(r,null,!0),s=r.outputs;for(let i=0;i<2*n;i++)o[i]=(i<n?a.real:a.fake).curvature(s[i])*l[i]/n;return Ne(r,o,!0)}function xt({values:e}){return{mean:Float64Array.from(e),count:1}}function Br({values:e},t){t.count+=1;for(let r=0;r<e.length;r++)t.mean[r]+=(e[r]-t.mean[r])/t.count}function Qr({values:e,gradient:t},{mean:r},n){for(let o=0;o<e.length;o++)t[o]+=2*n*(e[o]-r[o])}function Hr(e){let{points:t,random:r}=e,n=t.length/2,o=e.old??=Float32Array.from({length:2*gt},(s,i)=>t[n+i%n]),a=t.slice(),l=()=>2*Math.floor(gt*r());for(let s=n+2*Math.floor(e.batch/2);s<t.length;s+=2){let i=l();a.set(o.subarray(i,i+2),s)}for(let s=n;s<n+2*Dr;s+=2)o.set(t.subarray(s,s+2),l());return a}function Ft(e,t,r){let{discriminator:n,pack:o,packs:a}=e,l=n.layers.at(-2).beside,s=t.length/2,i=new Float32Array(s*2*o);for(let c=0;c<s;c++)i.set(r.subarray(0,2*o),2*o*c),i.set(t.subarray(2*c,2*c+2),2*o*c);if(l){let c=r.subarray(0,2*o*(a-1)).map(f=>$*f);Q(n,c,a-1),ht(l,a-1,n.samples)}let u=Q(n,i.map(c=>$*c),s);return l&&(l.hosts=null),u}function Dt(e,t,r){let{losses:n}=e,o={...n};je(e,t,r);let a=It(e),l=a.length/2;return e.losses=o,{points:e.points.slice(l).map(s=>s/$),pulls:a.slice(l).map(s=>-s*$*e.packs)}}var ge={plain:{},"equal rates":{rates:{discriminator:.001,generator:.001}},"more D steps":{turns:6},"non-saturating":{kind:"non-saturating"},"unrolled 1":{k:1},unrolled:{k:5},"unrolled 10":{k:10},"first-order unrolling":{k:5,secondOrder:!1},"minibatch discrimination":{company:!0},packed:{pack:4},"WGAN-GP":{kind:"wgan-gp",turns:5},"one-sided smoothing":{smoothing:.9},"historical average":{history:.01},replay:{replay:!0}},Nt={plain:"plain","equal rates":"G no faster than D","more D steps":"six steps of D for one of G","non-saturating":"non-saturating loss","unrolled 1":"unrolled, 1 step",unrolled:"unrolled, 5 steps","unrolled 10":"unrolled, 10 steps","first-order unrolling":"unrolled, 5 steps, first order",packed:"packs of four"},V=e=>({...pe,...ge[e]}),zr=(e,t)=>Object.keys(pe).every(r=>JSON.stringify(e[r])===JSON.stringify(t[r])),jt=e=>Object.keys(ge).find(t=>zr(V(t),e))??null;function le(e,t,r,n){return Object.assign(a=>r+(n-r)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-r)/(n-r)})}function W(e,t,r,n,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of n)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function we(e,t,r,n,o){e.fillStyle=t,e.beginPath(),e.arc(r,n,o,0,2*Math.PI),e.fill()}function se(e,t,r,n,o,a={}){let{colour:l="ink",align:s="left",baseline:i="middle",halo:u=!1,bold:c=!1}=a,f=e.font;c&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:s,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:T(t.colour("paper"))}),e.strokeText(r,n,o)),e.fillStyle=T(t.colour(l)),e.fillText(r,n,o),e.font=f}var Gt=(e,t,r)=>Math.min(r,Math.max(t,e));var Y=3,P=44,_r=[-2.33,-1.2816,-.8416,-.5244,-.2533,0,.2533,.5244,.8416,1.2816,2.33],be=41,Wr=36,Pt=Float32Array.from({length:2*P*P},(e,t)=>{let r=t>>1,n=o=>2*Y*(o+.5)/P-Y;return t%2?-n(Math.floor(r/P)):n(r%P)}),Kn=Float32Array.from([0,1].flatMap(e=>_r.flatMap(t=>Array.from({length:be},(r,n)=>{let o=2.33*(2*n/(be-1)-1);return e?[o,t]:[t,o]})).flat()));function Rt(e,t){if(t)return e.map(t);let r=e.reduce((o,a)=>Math.min(o,a)),n=e.reduce((o,a)=>Math.max(o,a));return e.map(o=>2*(o-r)/(n-r||1)-1)}function Lt(){let e=Object.assign(document.createElement("canvas"),{width:P,height:P}),t=e.getContext("2d"),r=t.createImageData(P,P);return{canvas:e,paint(n,o){let a=n.colour("paper"),l=[n.colour("orange"),n.colour("blue")];o.forEach((s,i)=>{let u=Ke(a,l[s>0?1:0],.5*Math.abs(s));for(let c=0;c<3;c++)r.data[4*i+c]=u[c];r.data[4*i+3]=255}),t.putImageData(r,0,0)}}}function $t(e,t,r,n,{field:o,grid:a,real:l,fake:s,arrows:i,hint:u}){let c=le(-Y,Y,0,t),f=le(Y,-Y,0,r);if(e.imageSmoothingEnabled=!0,o&&e.drawImage(o,0,0,t,r),a&&Vr(e,n,a,c,f),l&&Ur(e,T(n.colour("blue"),.75),l,c,f),s)for(let d=0;d<s.length;d+=2)Jr(e,n,c(s[d]),f(s[d+1]));i&&Yr(e,n,i,c,f),u&&se(e,n,u,t/2,r/2,{align:"center",halo:!0,bold:!0})}function Ur(e,t,r,n,o){e.fillStyle=t;for(let a=0;a<r.length;a+=2)e.fillRect(n(r[a])-1.5,o(r[a+1])-1.5,3,3)}function Jr(e,t,r,n){we(e,T(t.colour("paper"),.8),r,n,3.1),we(e,T(t.colour("orange")),r,n,2.2)}function Vr(e,t,r,n,o){let a=T(t.colour("ink"),.4);for(let l=0;l<r.length;l+=2*be){let s=Array.from({length:be},(i,u)=>[n(r[l+2*u]),o(r[l+2*u+1])]);W(e,a,.9,s)}}function Yr(e,t,{points:r,pulls:n},o,a){let l=T(t.colour("ink"),.85);for(let s=0;s<r.length;s+=2){let i=Math.hypot(n[s],n[s+1]),u=Kr(i);if(u<1.5)continue;let c=[o(r[s]),a(r[s+1])],f=[n[s]/i,-n[s+1]/i],d=(h,g)=>[c[0]+h*f[0]-g*f[1],c[1]+h*f[1]+g*f[0]],p=Math.min(5,u/2);W(e,l,1.3,[c,d(u,0)]),W(e,l,1.3,[d(u-p,p/2),d(u,0),d(u-p,-p/2)])}}var Kr=e=>Wr*Math.sqrt(e)/(1+Math.sqrt(e));function qt(e,t,r,n,{history:o,curves:a,bottom:l=0,top:s,goal:i,format:u,steps:c}){let p=le(0,Math.max(200,c),46,t-8),h=le(l,s,r-18,8),g=T(n.colour("line"));for(let m of[l,s])W(e,g,1,[[46,h(m)],[t-8,h(m)]]),se(e,n,u(m),40,h(m),{align:"right",colour:"muted"});i!==void 0&&W(e,T(n.colour("muted")),1,[[46,h(i)],[t-8,h(i)]],[4,4]),se(e,n,"0",46,r-6,{align:"center",colour:"muted"}),se(e,n,`${Math.max(200,c)} steps`,t-8,r-6,{align:"right",colour:"muted"});for(let{key:m,colour:b}of a){let A=o.map(y=>[p(y.step),Gt(h(y[m]),2,r-16)]);W(e,T(n.colour(b)),2,A),A.length&&we(e,T(n.colour(b)),...A.at(-1),3)}}function Bt(e,t,r){let n=et({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),r()}}),o=()=>{t.get("seed")!==n.value&&(n.value=t.get("seed"),r())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),n}var Qt=`.lw .gl-plane {
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
`;var Ht=`.lw .mc-left {
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
`;var M=["left","right"],en={left:"purple",right:"green"},tn=["ring","grid"],_t="plain",rn="unrolled",Ae=256,nn=45,on=2500,an=25,ln=400,K=[1e-4,2e-4,3e-4,5e-4,.001,.002,.003,.005,.01],$e=[.7,.8,.9,.95,1],qe=[0,.001,.01,.1,1],sn=[1,2,4],cn=["pack","company","orthogonal"],un=60,fn=1e6;function dn({model:e,el:t}){let r=Ye(t,{css:Qt+Ht,title:"Mode collapse lab",lead:"Two GANs with the same data, the same noise and the same first generator. Press Play and compare. Then collapse one, rescue it, or set every switch yourself."}),n=pn(),o=mn(r,e,{restart:s,changed:i,redraw:c}),a=bn(r,n,o),l=tt(r,{onStep:()=>hn(n),onFrame(){l.playing&&performance.now()-u<un||c()},onReset:()=>{o.reset(),s()},onRest:()=>r.announce(zt(n)),rate:()=>o.speed(),smooth:!0});function s(){n.start(o.state()),c()}function i(p){let h=n.state[p],g=o.state();if(cn.some(m=>h[m]!==g[p][m]))return s();n.tune(g),c()}let u=0;function c(){a.draw(),r.readout(zt(n)),u=performance.now()}let[f,d]=M.map(p=>w("div",{class:"lw-column",role:"group","aria-label":`The ${p} GAN`},a.planes[p],o.panels[p]));return r.add(ee(l.element,o.seed.element),ee(...o.choices),Xe(f,d),a.charts),s(),r.destroy}function pn(){let e={start(t){let{seed:r,data:n}=t;Object.assign(e,{truth:Se[n].truth(),steps:0,history:[],every:an,labs:{}});let{truth:o}=e;for(let a of M){let l=j(r),s=i=>Oe(o,l,i);e.labs[a]={game:Et({...t[a],seed:r,source:s}),broken:!1}}e.noise=L(j(r+1e3),new Float32Array(z*Ae)),e.real=Oe(o,j(r+2e3),new Float32Array(2*Ae)),e.tests=j(r+3e3),e.tune(t),Wt(e)},tune(t){e.state=t;for(let r of M)Object.assign(e.labs[r].game,t[r])}};return e}function hn(e){for(let t of Object.values(e.labs))t.broken||(t.broken=!St(t.game));return e.steps+=1,e.steps%e.every===0&&Wt(e),M.some(t=>!e.labs[t].broken)}function Wt(e){let{truth:t,labs:r,history:n}=e,o=L(e.tests,new Float32Array(z*on)),a={step:e.steps};for(let l of M){let s=he(r[l].game,o),{covered:i,share:u}=lt(t,s),c=it(t,s);r[l].score={covered:i,share:u,jsd:c};for(let[f,d]of Object.entries(r[l].score))a[`${f}-${l}`]=d}n.push(a),!(n.length<=ln)&&(e.history=n.filter((l,s)=>s%2===0),e.every*=2)}function mn(e,t,{restart:r,changed:n,redraw:o}){let a=ie({label:"data",options:tn.map(p=>({value:p,label:Se[p].label})),value:t.get("data"),onChange:r}),l=Me({label:"speed",options:[{value:"slow",label:"slow"},{value:"fast",label:"fast"}],value:"fast"}),s=(p,h,g)=>xe({label:p,value:h,title:g,onChange:o}),i={field:s("verdict",!0,"Blue where D says real, orange where it says generated, of a point among real ones"),arrows:s("gradients",!1,"Where the loss of G, with its look ahead, pulls its samples")},u=Bt(e,t,r),c=Object.fromEntries(M.map(p=>[p,gn(t.get(p),()=>n(p))])),f=[a,l,i.field,i.arrows],d=f.map(p=>p.value);return{seed:u,panels:Object.fromEntries(M.map(p=>[p,c[p].element])),choices:[a.element,l.element,...Object.values(i).map(p=>p.element)],shows:p=>i[p].value,speed:()=>l.value==="slow"?10:fn,reset(){f.forEach((p,h)=>p.value=d[h]);for(let p of M)c[p].set(V(t.get(p)))},state:()=>({data:a.value,seed:u.value,...Object.fromEntries(M.map(p=>[p,c[p].settings()]))})}}var Be="own";function gn(e,t){let r=f=>{u(V(f)),t()},n=ie({label:"method",options:[...Object.keys(ge).map(f=>({value:f,label:Nt[f]??f})),{value:Be,label:"your own mixture"}],value:e,onChange:f=>f===Be?i():r(f)}),{ahead:o,others:a,settings:l,write:s}=wn(()=>{i(),t()});function i(){let f=l();n.value=jt(f)??Be,o.input.disabled=!Le(f)}function u(f){s(f),i()}u(V(e));let c=(f,d)=>U({label:f,onClick:()=>r(d)}).element;return{settings:l,set:u,element:Ze(ee(c("Collapse it",_t),c("Rescue it",rn)),w("div",{},n.element,o.element),w("details",{class:"lw-details"},w("summary",{},"all switches"),w("div",{},...a)))}}function wn(e){let t=(f,d,p=String)=>ye({label:f,min:0,max:d.length-1,step:1,value:0,format:h=>p(d[h]),onInput:e}),r=(f,d,p)=>ye({label:f,min:d,max:p,step:1,value:d,format:String,onInput:e}),n=(f,d)=>xe({label:f,title:d,onChange:e}),o={k:r("G looks ahead, K",0,10),kind:ie({label:"loss",options:Object.entries(_).map(([f,{label:d}])=>({value:f,label:d})),onChange:e}),rateD:t("rate of D",K),rateG:t("rate of G",K),turns:r("steps of D per step of G",1,10),pack:Me({label:"pack",options:sn.map(String),onChange:e}),smoothing:t("label of real",$e),history:t("pull to the past",qe),company:n("minibatch discrimination","D sees how alike the samples of a batch are"),replay:n("replay","Half of the generated samples that D sees are old ones"),secondOrder:n("through the steps","G's gradient runs back through the steps that it looks ahead"),orthogonal:n("orthogonal weights","Otherwise first weights from N(0, 2 / inputs)")},a=(f,d)=>f[d.value],l=()=>{let{k:f,kind:d,rateD:p,rateG:h,turns:g,pack:m,smoothing:b,history:A,company:y,replay:x,secondOrder:E,orthogonal:I}=o;return{...V(_t),k:f.value,kind:d.value,rates:{discriminator:a(K,p),generator:a(K,h)},turns:g.value,pack:Number(m.value),smoothing:a($e,b),history:a(qe,A),company:y.value,replay:x.value,secondOrder:E.value,orthogonal:I.value}};function s(f){for(let d of["k","kind","turns","company","replay","secondOrder","orthogonal"])o[d].value=f[d];o.rateD.value=K.indexOf(f.rates.discriminator),o.rateG.value=K.indexOf(f.rates.generator),o.pack.value=String(f.pack),o.smoothing.value=$e.indexOf(f.smoothing),o.history.value=qe.indexOf(f.history)}let i=["company","replay","secondOrder","orthogonal"],u=Object.keys(o).filter(f=>f!=="k"&&!i.includes(f)),c=f=>f.map(d=>o[d].element);return{ahead:o.k,others:[...c(u),ee(...c(i))],settings:l,write:s}}function bn(e,t,r){let n=Object.fromEntries(M.map(c=>[c,vn(e,t,r,c)])),o=(c,f)=>ke(e,{label:"",height:92,draw:(d,p,h)=>qt(d,p,h,e,{history:t.history,steps:t.steps,curves:An(c),...f()})}),a={covered:o("covered",()=>({top:t.truth.pieces,format:String})),share:o("share",()=>({top:1,format:Qe})),jsd:o("jsd",()=>({top:Math.LN2,format:He}))},l={covered:"modes",share:"quality",jsd:"JSD, nats"},s=Object.keys(a),i=Object.fromEntries(s.map(c=>[c,w("span",{})])),u=null;return{planes:Object.fromEntries(M.map(c=>[c,n[c].element])),charts:w("div",{class:"mc-charts"},...s.map(c=>ve(w("span",{},`${l[c]}: `,i[c]),a[c].element))),draw(){for(let c of M)n[c].draw();if(u!==t.history.at(-1)){u=t.history.at(-1);for(let c of s){let f={covered:String,share:Qe,jsd:He}[c],d=M.map(p=>f(t.labs[p].score[c]));i[c].replaceChildren(...M.map((p,h)=>w("span",{class:`mc-${p}`},`${h?" right ":"left "}${d[h]}`))),a[c].redraw(),a[c].describe(`${l[c]} over ${t.steps} steps, now left ${d[0]} and right ${d[1]}.`)}}}}}var An=e=>M.map(t=>({key:`${e}-${t}`,colour:en[t]}));function vn(e,t,r,n){let o=Lt(),a=ke(e,{label:"",height:340,draw:(s,i,u)=>$t(s,i,u,e,yn(e,t.labs[n],t,r,o))});a.element.classList.add("gl-plane","gl-still");let l=w("span",{class:"gl-key"},w("span",{class:`mc-${n}`},n),w("span",{class:"gl-real"},"■ data"),w("span",{class:"gl-fake"},"● generated"));return{element:ve(l,a.element),draw(){a.redraw(),a.describe(`The plane with ${Ae} real and ${Ae} generated samples. ${Ut(t,n)}`)}}}function yn(e,{game:t},r,n,o){n.shows("field")&&o.paint(e,Rt(Ft(t,Pt,r.real),ae(t).verdict));let{batch:a}=t,l=null;if(n.shows("arrows")){l=Dt(t,r.real.subarray(0,2*a),r.noise.subarray(0,z*a));for(let s of["points","pulls"])l[s]=l[s].subarray(0,2*nn)}return{field:n.shows("field")?o.canvas:null,real:r.real,fake:Float32Array.from(he(t,r.noise)),arrows:l}}var Qe=e=>`${Math.round(100*e)} %`,He=e=>e.toFixed(2);function Ut({labs:e,truth:t},r){let{score:n,broken:o}=e[r];return o?`${r} the numbers have overflowed; lower a rate and press Reset`:`${r} ${n.covered} of ${t.pieces} modes, ${Qe(n.share)} of the samples within 3σ, JSD ${He(n.jsd)}`}function zt(e){return`${`Step ${e.steps}: ${M.map(r=>Ut(e,r)).join("; ")}.`} ${xn(e)}`}function xn({steps:e,labs:t,truth:r}){if(e===0)return"Nothing is learned yet.";let[n,o]=M.map(l=>t[l].score.covered),a=r.pieces;return n===a&&o===a?"Both have found everything.":Math.max(n,o)===a?`Only the ${n===a?"left":"right"} one has found everything.`:e>500&&Math.max(n,o)<a/2?"Both leave most of the data out.":""}var ho={render:dn};export{ho as default};
