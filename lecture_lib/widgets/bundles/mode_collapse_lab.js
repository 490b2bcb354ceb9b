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
`;function w(e,t={},...r){let n=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),a):a===!0?n.setAttribute(o,""):a!==!1&&a!=null&&n.setAttribute(o,a);return n.append(...r.filter(o=>o!=null)),n}var Jt=Math.random().toString(36).slice(2,8),Vt=0,Z=()=>`lw-${Jt}-${++Vt}`,q={"data-lm-suppress-shortcuts":"true"},Xt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function Ue(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Xt[e]),t.append(r),t}function Ye(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||n.append(w("style",{"data-lecture-kit":!0},t))}var Zt=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Je(e,{title:t,lead:r,css:n}){Ye(e,We),n&&Ye(e,n);let o=Z(),a=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),s=w("div",{class:"lw-body"}),c=Y({icon:"enlarge",title:"Full screen",onClick:()=>er(u)});c.element.hidden=!document.fullscreenEnabled;let u=w("div",{class:"lw",role:"group","aria-labelledby":o,...q},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),c.element),r?w("p",{class:"lw-lead"},r):null,s,l,a);e.append(u);let i=[()=>u.remove()],f=new Map,d=[()=>f.clear()];i.push(or(()=>d.forEach(h=>h()))),i.push(rr(u,()=>d.forEach(h=>h())));let p=0;return i.push(()=>clearTimeout(p)),{root:u,body:s,add:(...h)=>s.append(...h),announce(h){clearTimeout(p),p=setTimeout(()=>{a.textContent=h},500)},readout(h){l.textContent!==h&&(l.textContent=h)},colour(h){return u.isConnected?(f.has(h)||f.set(h,nr(u,`var(--lw-${h})`)),f.get(h)):tr},onTheme:h=>d.push(h),onCleanup:h=>i.push(h),destroy(){for(;i.length;)i.pop()()}}}function er(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var tr=[128,128,128];function rr(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function nr(e,t){let r=w("span",{style:`color: ${t}`});e.append(r);let n=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var F=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,Ve=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function or(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var ee=(...e)=>w("div",{class:"lw-row"},...e),Xe=(...e)=>w("div",{class:"lw-column"},...e),Ze=(...e)=>w("div",{class:"lw-columns"},...e),Ae=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),ar=e=>e.toFixed(2).replace("-","−");function ve({label:e,min:t,max:r,step:n,value:o,format:a=ar,onInput:l=()=>{}}){let s=Z(),c=w("input",{type:"range",id:s,min:t,max:r,step:n,value:o,...q}),u=w("output",{for:s,class:"lw-value"}),i=()=>{u.textContent=a(c.valueAsNumber),c.setAttribute("aria-valuetext",u.textContent)};return c.addEventListener("input",()=>{i(),l(c.valueAsNumber)}),i(),{element:w("div",{class:"lw-slider"},w("label",{for:s},e),c,u),input:c,get value(){return c.valueAsNumber},set value(f){c.value=f,i()}}}function Y({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let a=w("span",{},e??""),l=w("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...q},t?Ue(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(Ue(s))}}}function xe({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=w("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...q},w("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),n(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function ie({label:e,options:t,value:r,onChange:n=()=>{}}){let o=Z(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=w("select",{id:o,...q},...a.map(s=>w("option",{value:s.value},s.label)));return r!==void 0&&(l.value=r),l.addEventListener("change",()=>n(l.value)),{element:w("div",{class:"lw-field"},w("label",{for:o},e),l),get value(){return l.value},set value(s){l.value=s}}}function Me({label:e,options:t,value:r,onChange:n=()=>{}}){let o=Z(),a=t.map(c=>typeof c=="string"?{value:c,label:c}:c),l=a.map(c=>w("input",{type:"radio",name:o,value:c.value,checked:c.value===(r??a[0].value),onchange:()=>n(c.value),...q})),s=a.map((c,u)=>w("label",{title:c.title},l[u],w("span",{},c.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...s)),get value(){return l.find(c=>c.checked).value},set value(c){l.forEach(u=>{u.checked=u.value===c})}}}function et({value:e=0,onChange:t=()=>{}}){let r=Z(),n=w("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...q}),o=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&t(o())}),n.addEventListener("change",()=>{n.value=o()}),{element:w("div",{class:"lw-field lw-seed"},w("label",{for:r},"seed"),n),get value(){return o()},set value(a){n.value=a}}}function Ee(e,{label:t,height:r,draw:n}){let o=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=o.getContext("2d");function l(){let c=devicePixelRatio||1,{clientWidth:u,clientHeight:i}=o;if(!u||!i)return;let f=Math.round(u*c),d=Math.round(i*c);(o.width!==f||o.height!==d)&&Object.assign(o,{width:f,height:d}),a.setTransform(c,0,0,c,0,0),a.clearRect(0,0,u,i),a.font=`12px ${getComputedStyle(o).fontFamily}`,n(a,u,i)}let s=new ResizeObserver(l);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:c=>o.setAttribute("aria-label",c)}}function lr(e,t){let r=0,n=0,o=!1,a=!0;function l(i){if(r=0,!e.root.isConnected){o=!1;return}t(Math.min(.25,(i-n)/1e3)),n=i,s()}function s(){o&&a&&!r&&(r=requestAnimationFrame(l))}let c=new IntersectionObserver(i=>{a=i.at(-1).isIntersecting,n=performance.now(),s()});c.observe(e.root);let u=()=>{o=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{u(),c.disconnect()}),{start(){o=!0,n=performance.now(),s()},stop:u,get running(){return o}}}var sr=12,Ke=2;function tt(e,{onStep:t,onFrame:r,onReset:n,onRest:o=()=>{},rate:a=()=>30,stride:l=1,smooth:s=!1}){let c=0,u=0,i=lr(e,g=>{let m=Zt();if(c+=g*(m&&!s?Math.min(a(),Ke):a()),u+=g,c<1)return;let b=performance.now()+sr;for(;c>=1;){if(c-=1,t()===!1){f(!1);break}performance.now()>b&&(c=0)}m&&s&&i.running&&u<1/Ke||(u=0,r())});function f(g){g!==i.running&&(c=1,g?i.start():i.stop(),d.label=g?"Pause":"Play",d.icon=g?"pause":"play",g||o())}let d=Y({label:"Play",icon:"play",primary:!0,onClick:()=>f(!i.running)}),p=Y({label:"Step",icon:"step",onClick:()=>{f(!1);for(let g=0;g<l;g++)t();r(),o()}}),h=Y({label:"Reset",icon:"reset",onClick:()=>{f(!1),n(),r(),o()}});return{element:w("div",{class:"lw-player"},d.element,p.element,h.element),play:()=>f(!0),pause:()=>f(!1),get playing(){return i.running}}}function N(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},n=r(),o=r(),a=r(),l=r();return function(){let c=Math.imul(o,5),u=Math.imul(c<<7|c>>>25,9),i=o<<9;return a^=n,l^=o,o^=a,n^=l,a^=i,l=l<<11|l>>>21,(u>>>0)/4294967296}}function te(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function j(e,t){for(let r=0;r<t.length;r++)t[r]=te(e);return t}var ke=.05,ir=20,cr=20,ur=.02,Ie={ring:{label:"ring of 8",truth:()=>rt(fr(8,2))},grid:{label:"5 × 5 grid",truth:()=>rt(dr(5,1))},spiral:{label:"spiral",truth:()=>nt([pr()])},moons:{label:"two moons",truth:()=>nt(hr())}},fr=(e,t)=>Array.from({length:e},(r,n)=>[t*Math.cos(2*Math.PI*n/e),t*Math.sin(2*Math.PI*n/e)]);function dr(e,t){let r=Array.from({length:e},(n,o)=>t*(o-(e-1)/2));return r.flatMap(n=>r.map(o=>[n,o]))}var pr=()=>at(Math.PI/2,3*Math.PI,e=>[e/4*Math.cos(e),e/4*Math.sin(e)]);function hr(){let e=(t,r,n)=>at(0,Math.PI,o=>[1.4*(n*Math.cos(o)+t),1.4*(n*Math.sin(o)+r)]);return[e(-.5,-.25,1),e(.5,.25,-1)]}var at=(e,t,r)=>Array.from({length:401},(n,o)=>r(e+(t-e)*o/400)),rt=e=>({points:Float64Array.from(e.flat()),piece:Int32Array.from(e.keys()),pieces:e.length,curve:!1});function nt(e){let t=e.flatMap(mr),r=t.length;if(!r)return null;let n=Math.min(r,cr);return{points:Float64Array.from(t.flat()),piece:Int32Array.from({length:r},(o,a)=>Math.floor(a*n/r)),pieces:n,curve:!0}}function mr(e){if(e.length<2)return e;let t=e.slice(1).map(([s,c],u)=>Math.hypot(s-e[u][0],c-e[u][1])),r=t.reduce((s,c)=>s+c,0),n=Math.max(1,Math.round(r/ur)),o=[],a=0,l=0;for(let s=0;s<=n;s++){let c=r*s/n;for(;a<t.length-1&&l+t[a]<c;)l+=t[a++];let u=t[a]?Math.min(1,(c-l)/t[a]):0;o.push([0,1].map(i=>e[a][i]+u*(e[a+1][i]-e[a][i])))}return o}function Ce({points:e},t,r){let n=e.length/2;for(let o=0;o<r.length;o+=2){let a=2*Math.floor(n*t());r[o]=e[a]+ke*te(t),r[o+1]=e[a+1]+ke*te(t)}return r}function lt(e,t){let{counts:r,near:n}=st(e,t);return{covered:r.filter(o=>o>=ir).length,share:n/(t.length/2)}}function st({points:e,piece:t,pieces:r},n){let o=new Int32Array(r),a=(3*ke)**2,l=0;for(let s=0;s<n.length;s+=2){let c=1/0,u=0;for(let i=0;i<e.length;i+=2){let f=n[s]-e[i],d=n[s+1]-e[i+1],p=f*f+d*d;p<c&&([c,u]=[p,i/2])}c>a||(l+=1,o[t[u]]+=1)}return{counts:o,near:l}}var ot=1-Math.exp(-4.5);function it(e,t){let{counts:r,near:n}=st(e,t),o=t.length/2,a=[...r,o-n].map(c=>c/o),l=[...r].fill(ot/r.length).concat(1-ot),s=(c,u)=>c?c/2*Math.log(2*c/(c+u)):0;return a.reduce((c,u,i)=>c+s(u,l[i])+s(l[i],u),0)}var gr="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var $=wr();function wr(){try{let e=Uint8Array.from(atob(gr),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function C(e,t,r,n,o,a){if(!$)return ct(e,t,r,n,o,a);let l=br(n,o,a);l.a.set(e.subarray(0,a*n)),l.b.set(t.subarray(0,a*o)),l.multiply(),r.set(l.out)}function br(e,t,r){if(!$){let[c,u,i]=[r*e,r*t,e*t].map(f=>new Float32Array(f));return{a:c,b:u,out:i,multiply:()=>ct(c,u,i,e,t,r)}}let n=8*r,o=n+r*e,a=o+r*t,l=a+e*t,s=yr(l+3*t+8);return{a:s.subarray(n,o),b:s.subarray(o,a),out:s.subarray(a,l),multiply:()=>$.product(4*n,4*o,4*a,0,e,t,r)}}var Se=new Float32Array(0);function yr(e){let t=4*e-$.memory.buffer.byteLength;return t>0&&$.memory.grow(Math.ceil(t/65536)),Se.buffer!==$.memory.buffer&&(Se=new Float32Array($.memory.buffer)),Se}function ct(e,t,r,n,o,a){r.fill(0,0,n*o);for(let l=0;l<o;l+=64)for(let s=0;s<n;s++){let c=s*o+l,u=c+Math.min(64,o-l),i=0;for(;i+4<=a;i+=4){let f=e[i*n+s],d=e[(i+1)*n+s],p=e[(i+2)*n+s],h=e[(i+3)*n+s];for(let g=c,m=i*o+l,b=m+o,y=b+o,A=y+o;g<u;g++,m++,b++,y++,A++)r[g]+=f*t[m]+d*t[b]+p*t[y]+h*t[A]}for(;i<a;i++){let f=e[i*n+s];for(let d=c,p=i*o+l;d<u;d++,p++)r[d]+=f*t[p]}}}var Ar=16,ft=(e,t,r)=>Math.min(r,Math.max(t,e));var Oe=e=>new Float32Array(e);function dt(e,t,r=Oe,n=Oe){return{inputs:e,outputs:t,weight:r(e*t),bias:r(t),weightGradient:n(e*t),biasGradient:n(t),turned:Oe(e*t),beside:null}}function vr(e,t){if(e.room>=t)return;let r=a=>new Float32Array(a*t),n=Math.max(...e.sizes,...e.layers.map(a=>a.inputs)),{sizes:o}=e;Object.assign(e,{room:t,x:r(o[0]),slopes:r(o.at(-1))}),Object.assign(e,{outputs:r(o.at(-1)),inputGradient:r(o[0])}),e.scratch=[r(n),r(n)];for(let a of e.layers)a.output=r(a.outputs+(a.beside?.outputs??0)),a.inputGradient=r(a.inputs)}function H(e,t,r){let{layers:n,sizes:o}=e,a=Ar+4*Math.ceil(r/4);vr(e,a),Object.assign(e,{n:r,samples:a});let l=v(t,r,o[0],e.x,a);return n.forEach(({inputs:s,outputs:c,weight:u,bias:i,turned:f,output:d,beside:p},h)=>{C(v(u,c,s,f),l,d,c,a,s);let g=h<n.length-1?0:-1/0;for(let m=0;m<c;m++)xr(d,m*a,a,i[m],g);p?.forward(d,r,a),l=d}),ne(l,r,o.at(-1),e.outputs,a)}function xr(e,t,r,n,o){for(let a=t;a<t+r;a++)e[a]=Math.max(e[a]+n,o)}function ue(e,t,r){for(let n=0;n<r;n++)e[n]*=+(t[n]>0)}function re(e,t,{parameters:r=!0,inputs:n=!0}={}){let{layers:o,sizes:a,n:l,samples:s}=e,c=v(t,l,a.at(-1),e.slopes,s);for(let u=o.length-1;u>=0;u--){let i=o[u],f=u?o[u-1].output:e.x;if(r&&Mr(i,c,f,s,e.scratch),u===0&&!n)return null;C(i.weight,c,i.inputGradient,i.inputs,s,i.outputs),c=i.inputGradient,u&&o[u-1].beside?.backward(c,l,s),u&&ue(c,f,s*i.inputs)}return ne(c,l,a[0],e.inputGradient,s)}function Mr({inputs:e,outputs:t,weightGradient:r,biasGradient:n},o,a,l,s){for(let i=0;i<t;i++)n[i]=Fe(o,i*l,l);if(e%4||t%4){for(let i=0;i<t;i++)for(let f=0;f<e;f++)r[i*e+f]=Er(o,i*l,a,f*l,l);return}let[c,u]=s;v(o,t,l,c),v(a,e,l,u),C(c,u,r,t,e,l)}function Fe(e,t,r){let n=0;for(let o=t;o<t+r;o++)n+=e[o];return n}function Er(e,t,r,n,o){let a=0;for(let l=0;l<o;l++)a+=e[t+l]*r[n+l];return a}function v(e,t,r,n,o=t){for(let a=0,l=0;a<r;a++){for(let s=0,c=a;s<t;s++,c+=r)n[l++]=e[c];for(let s=t;s<o;s++)n[l++]=0}return n}function ne(e,t,r,n,o){for(let a=0,l=0;a<t;a++)for(let s=0;s<r;s++)n[l++]=e[s*o+a];return n.subarray(0,t*r)}function pt(e,t,{beta1:r=.5,beta2:n=.999,epsilon:o=1e-8}={}){e.steps+=1;let a=t/(1-r**e.steps),l=1/Math.sqrt(1-n**e.steps);for(let{value:s,gradient:c,mean:u,square:i}of e.slots)for(let f=0;f<s.length;f++){let d=c[f];u[f]=r*u[f]+(1-r)*d,i[f]=n*i[f]+(1-n)*d*d,s[f]-=a*u[f]/(Math.sqrt(i[f])*l+o)}}var Q=e=>1/(1+Math.exp(-e)),ce=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),ut={real:{value:e=>ce(-e),slope:e=>-Q(-e)},fake:{value:ce,slope:Q},verdict:e=>2*Q(e)-1},z={"non-saturating":{...ut,label:"non-saturating",generator:{value:e=>ce(-e),slope:e=>-Q(-e)}},minimax:{...ut,label:"minimax",generator:{value:e=>-ce(e),slope:e=>-Q(e)}},wasserstein:{label:"Wasserstein, clipped",real:{value:e=>-e,slope:()=>-1},fake:{value:e=>e,slope:()=>1},generator:{value:e=>-e,slope:()=>-1},after:(e,{clip:t})=>kr(e,t)},"least-squares":{label:"least squares",real:{value:e=>(e-1)**2/2,slope:e=>e-1},fake:{value:e=>e**2/2,slope:e=>e},generator:{value:e=>(e-1)**2/2,slope:e=>e-1},verdict:e=>ft(2*e-1,-1,1)}};function kr(e,t){for(let{weight:r,bias:n}of e.layers)for(let o of[r,n])for(let a=0;a<o.length;a++)o[a]=ft(o[a],-t,t)}function Te(e,t=null){let r=t?.outputs??0,n=u=>e[u]+(u&&u===e.length-2?r:0),o=e.slice(1).reduce((u,i,f)=>u+(n(f)+1)*i,t?.count??0),a=["values","gradient","direction","curvature"],l=a.map(()=>new Float32Array(o)),s=l.map(Ir),c=e.slice(1).map((u,i)=>{let f=dt(n(i),u,s[0],s[1]);for(let[d,p]of["Tangent","Curvature"].entries())f[`weight${p}`]=s[2+d](f.weight.length),f[`bias${p}`]=s[2+d](u);return t&&i===e.length-3&&(f.beside=t.create(...s)),f});return{sizes:e,layers:c,room:0,...Object.fromEntries(a.map((u,i)=>[u,l[i]]))}}function Ir(e){let t=0;return r=>e.subarray(t,t+=r)}function Cr(e){if(e.tangentRoom>=e.samples)return;let{samples:t,sizes:r,layers:n}=e,o=l=>new Float32Array(l*t),a=Math.max(...r,...n.map(l=>l.inputs));Object.assign(e,{tangentRoom:t,xTangent:o(r[0]),slopesTangent:o(r.at(-1))}),Object.assign(e,{outputsTangent:o(r.at(-1)),inputTangent:o(r[0])}),e.pair=[o(2*a),o(2*a)],e.turned=new Float32Array(a*a);for(let l of n)l.outputTangent=o(l.output.length/e.room),l.inputGradientTangent=o(l.inputs)}function Be(e,t,r){Cr(e);let{layers:n,sizes:o,n:a,samples:l}=e,s=e.x,c=t&&v(t,a,o[0],e.xTangent,l);return e.moved=c,n.forEach((u,i)=>{let{output:f,outputTangent:d,outputs:p,inputs:h,beside:g}=u;if(r){C(v(u.weightTangent,p,h,e.turned),s,d,p,l,h);for(let m=0;m<p;m++)Sr(d,m*l,l,u.biasTangent[m])}else d.fill(0,0,p*l);c&&oe(u.turned,c,d,p,l,h,e.pair[0]),i<n.length-1&&ue(d,f,p*l),g?.forwardTangent(d,a,l,r),[s,c]=[f,d]}),ne(c,a,o.at(-1),e.outputsTangent,l)}function Sr(e,t,r,n){for(let o=t;o<t+r;o++)e[o]+=n}function oe(e,t,r,n,o,a,l){C(e,t,l,n,o,a);for(let s=0;s<n*o;s++)r[s]+=l[s]}function De(e,t,r,{inputs:n=!0}={}){let{layers:o,sizes:a,n:l,samples:s}=e,c=e.slopes,u=v(t,l,a.at(-1),e.slopesTangent,s);for(let i=o.length-1;i>=0;i--){let f=o[i],d=i?o[i-1].output:e.x,p=i?o[i-1].outputTangent:e.moved;if(Or(f,c,u,d,p,s,e.pair),i===0&&!n)return null;let{inputGradientTangent:h}=f;C(f.weight,u,h,f.inputs,s,f.outputs),r&&oe(f.weightTangent,c,h,f.inputs,s,f.outputs,e.pair[0]),[c,u]=[f.inputGradient,h],i&&o[i-1].beside?.backwardTangent(c,u,l,s,r),i&&ue(u,d,s*f.inputs)}return ne(u,l,a[0],e.inputTangent,s)}function Or(e,t,r,n,o,a,[l,s]){let{inputs:c,outputs:u,weightCurvature:i,biasCurvature:f}=e;for(let d=0;d<u;d++)f[d]=Fe(r,d*a,a);v(r,u,a,l),v(n,c,a,s),o&&(v(t,u,a,l.subarray(u*a)),v(o,c,a,s.subarray(c*a))),C(l,s,i,u,c,o?2*a:a)}function ht(e,t,r,n){let o=e*t*r;return{outputs:t,count:o,create:(...a)=>{let[l,s,c,u]=a.map(i=>i(o));return Fr({inputs:e,outputs:t,kernel:r,batch:n,weight:l,weightGradient:s,weightTangent:c,weightCurvature:u})}}}function Fr(e){let{inputs:t,outputs:r,kernel:n,batch:o,weight:a}=e,l=r*n,s=new Float32Array(t*l),c,u,i=0,f=h=>{if(!(i>=h)){i=h;for(let g of["M","slopesM","tangentM","tangentSlopesM"])e[g]=new Float32Array(l*h);for(let g of["alike","tangentAlike"])e[g]=new Float32Array(r*h*o);e.scratch=[0,1].map(()=>new Float32Array(2*Math.max(l,t)*h))}};function d(h,g){for(let m=0;m<r;m++)for(let b=0;b<h;b+=o)for(let y=b,A=Math.min(h,b+o);y<A;y++)for(let x=y+1;x<A;x++)g(y,x,(m*h+y)*o+x-b,m)}let p=(h,g,m,b)=>{v(m,t,l,s),oe(s,b,h,t,g,l,e.scratch[0])};return Object.assign(e,{hosts:null,forward(h,g,m){f(m),c=h;let{M:b,alike:y}=e;if(C(a,c,b,l,m,t),c.fill(0,t*m,(t+r)*m),e.hosts)return Tr(e,c,g,m);d(g,(A,x,k,S)=>{let B=0;for(let O=0,I=S*n*m;O<n;O++,I+=m)B+=Math.abs(b[I+A]-b[I+x]);let E=y[k]=Math.exp(-B);c[(t+S)*m+A]+=E,c[(t+S)*m+x]+=E})},backward(h,g,m){let{M:b,slopesM:y,alike:A,scratch:x}=e;y.fill(0,0,l*m),d(g,(k,S,B,E)=>{let O=(t+E)*m,I=-(h[O+k]+h[O+S])*A[B];for(let R=0,T=E*n*m;R<n;R++,T+=m){let D=I*Math.sign(b[T+k]-b[T+S]);y[T+k]+=D,y[T+S]-=D}}),p(h,m,a,y),v(c,t,m,x[0]),v(y,l,m,x[1]),C(x[0],x[1],e.weightGradient,t,l,m)},forwardTangent(h,g,m,b){u=h;let{M:y,tangentM:A,alike:x,tangentAlike:k,scratch:S}=e;C(a,u,A,l,m,t),b&&oe(e.weightTangent,c,A,l,m,t,S[0]),u.fill(0,t*m,(t+r)*m),d(g,(B,E,O,I)=>{let R=0;for(let D=0,G=I*n*m;D<n;D++,G+=m)R+=Math.sign(y[G+B]-y[G+E])*(A[G+B]-A[G+E]);let T=k[O]=-x[O]*R;u[(t+I)*m+B]+=T,u[(t+I)*m+E]+=T})},backwardTangent(h,g,m,b,y){let{M:A,slopesM:x,tangentSlopesM:k,alike:S,tangentAlike:B,scratch:E}=e;k.fill(0,0,l*b),d(m,(O,I,R,T)=>{let D=(t+T)*b,G=-(g[D+O]+g[D+I])*S[R]-(h[D+O]+h[D+I])*B[R];for(let ze=0,X=T*n*b;ze<n;ze++,X+=b){let _e=G*Math.sign(A[X+O]-A[X+I]);k[X+O]+=_e,k[X+I]-=_e}}),p(g,b,a,k),y&&p(g,b,e.weightTangent,x),v(c,t,b,E[0]),v(u,t,b,E[0].subarray(t*b)),v(k,l,b,E[1]),v(x,l,b,E[1].subarray(l*b)),C(E[0],E[1],e.weightCurvature,t,l,2*b)}})}function mt(e,t,r){let{M:n,outputs:o,kernel:a}=e,l=Array.from({length:o*a},(s,c)=>n.slice(c*r,c*r+t));e.hosts={rows:l,count:t}}function Tr({inputs:e,outputs:t,kernel:r,M:n,hosts:o},a,l,s){for(let c=0;c<t;c++)for(let u=0;u<l;u++){let i=0;for(let f=0;f<o.count;f++){let d=0;for(let p=c*r;p<(c+1)*r;p++)d+=Math.abs(n[p*s+u]-o.rows[p][f]);i+=Math.exp(-d)}a[(e+c)*s+u]=i}}var _=8,Br=2,L=.5,Pe=1e-8,Et=1e-20,gt={outputs:8,kernel:4},wt=4096,Dr=8,bt=z.minimax.fake.value,kt=e=>Q(e)*Q(-e),yt={value:()=>0,slope:()=>0},At=({value:e,slope:t})=>({value:r=>-e(r),slope:r=>-t(r)}),Nr=e=>({value:t=>e*bt(-t)+(1-e)*bt(t),slope:t=>Q(t)-e,curvature:kt}),W={minimax:{label:"minimax",of:e=>{let t={real:Nr(e),fake:{...z.minimax.fake,curvature:kt}};return{d:t,g:{real:At(t.real),fake:At(t.fake)},verdict:z.minimax.verdict}}},"non-saturating":{label:"non-saturating",of:e=>({...W.minimax.of(e),g:{real:yt,fake:z["non-saturating"].generator}})},"wgan-gp":{label:"Wasserstein, gradient penalty",penalised:!0,betas:[0,.9],of:()=>({d:z.wasserstein,g:{real:yt,fake:z.wasserstein.generator},verdict:null})}},pe={width:32,batch:64,orthogonal:!0,company:!1,pack:1,kind:"minimax",k:0,secondOrder:!0,smoothing:1,history:0,replay:!1,penalty:10,turns:1,rates:{discriminator:.001,generator:.003}};function It({seed:e,source:t,...r}){let n={...pe,...r,source:t,steps:0,losses:{generator:NaN,discriminator:NaN}},{width:o,batch:a,pack:l}=n,s=a/l,c=n.company?ht(o,gt.outputs,gt.kernel,s):null,u=Te([_,o,o,2]),i=Te([2*l,o,o,1],c);vt(u,N(e+2e4),n.orthogonal),vt(i,N(e+3e4),n.orthogonal);let f=p=>new Float32Array(p);return Object.assign(n,{generator:u,discriminator:i},{adam:{generator:xt(u),discriminator:xt(i)},past:{generator:Mt(u),discriminator:Mt(i)},noiseRandom:N(e+4e4),random:N(e+5e4),packs:s,noise:f(_*a),points:f(4*a),slopes:f(2*s),pull:f(4*a),trail:[]})}function vt(e,t,r){for(let{inputs:n,outputs:o,weight:a,beside:l}of e.layers)j(t,a),r?Qr(a,o,n):fe(a,Math.sqrt(2/n)),l&&fe(j(t,l.weight),1/Math.sqrt(n))}function fe(e,t){for(let r=0;r<e.length;r++)e[r]*=t;return e}function Qr(e,t,r){let[n,o,a,l]=t<=r?[t,r,r,1]:[r,t,1,r],s=(c,u)=>{let i=0;for(let f=0;f<o;f++)i+=e[c*a+f*l]*e[u*a+f*l];return i};for(let c=0;c<n;c++){for(let i=0;i<c;i++){let f=s(c,i);for(let d=0;d<o;d++)e[c*a+d*l]-=f*e[i*a+d*l]}let u=Math.sqrt(s(c,c));for(let i=0;i<o;i++)e[c*a+i*l]/=u}}function xt({values:e,gradient:t}){let[r,n]=[0,1].map(()=>new Float32Array(e.length));return{slots:[{value:e,gradient:t,mean:r,square:n}],steps:0}}function Ct(e){for(let t=1;t<e.turns;t++)Ne(e),St(e,e.points),Qe(e,"discriminator");return Ne(e),Pr(e),Number.isFinite(e.losses.discriminator)&&Number.isFinite(e.losses.generator)}function Ne(e,t=null,r=j(e.noiseRandom,e.noise)){let{points:n}=e,o=n.length/2;t?n.set(t):e.source(n.subarray(0,o)),n.set(he(e,r),o),fe(n,L)}function Pr(e){let{generator:t}=e,r=Ot(e);e.losses.generator=e.costOfG,re(t,r.subarray(r.length/2),{inputs:!1}),St(e,e.replay?zr(e):e.points),Qe(e,"discriminator"),Qe(e,"generator"),e.steps+=1}function Qe(e,t){let r=e[t],[n,o]=me(e);e.history&&Hr(r,e.past[t],e.history),pt(e.adam[t],e.rates[t],{beta1:n,beta2:o,epsilon:Pe}),$r(r,e.past[t])}function he({generator:e},t){return fe(H(e,t,t.length/_),Br)}function Re(e,t,{inputs:r=!1}={}){let{discriminator:n,slopes:o,packs:a}=e,{d:l}=ae(e),s=H(n,t,2*a);return e.losses.discriminator=de(l.real,s,o,0,a)+de(l.fake,s,o,a,2*a),re(n,o,{inputs:r})}function St(e,t){let{discriminator:r,kind:n,penalty:o}=e,a=W[n].penalised?Rr(e,t):0;if(Re(e,t),!a)return;let{gradient:l,curvature:s}=r;for(let c=0;c<l.length;c++)l[c]+=o*s[c];e.losses.discriminator+=o*a}var me=({kind:e})=>W[e].betas??[.5,.999],ae=e=>W[e.kind].of(e.smoothing);function de({value:e,slope:t},r,n,o,a){let l=0;for(let s=o;s<a;s++)l+=e(r[s]),n[s]=t(r[s])/(a-o);return l/(a-o)}function Rr(e,t){let{discriminator:r,packs:n,random:o}=e,a=t.length/2/n,l=new Float32Array(n*a);for(let i=0;i<n;i++){let f=o();for(let d=i*a;d<(i+1)*a;d++)l[d]=f*t[d]+(1-f)*t[d+n*a]}H(r,l,n);let s=re(r,new Float32Array(n).fill(1),{parameters:!1}),c=new Float32Array(n*a),u=0;for(let i=0;i<n;i++){let f=s.subarray(i*a,(i+1)*a),d=L*Math.hypot(...f),p=2*(d-1)*L*L/(n*Math.max(d,1e-12));f.forEach((h,g)=>c[i*a+g]=p*h),u+=(d-1)**2/n}return Be(r,c,!1),De(r,new Float32Array(n),!1,{inputs:!1}),u}function Ot(e){let{discriminator:t,points:r,pull:n}=e,o=Ft(e),{values:a,gradient:l,direction:s,curvature:c}=t,u=a.slice();for(let i=0;i<o;i++)Lr(e,i);if(n.set(jr(e)),o&&e.secondOrder){let i=l.slice(),f={mean:new Float32Array(i.length),square:new Float32Array(i.length)};for(let d=o-1;d>=0;d--){Gr(e,d,i,f,s),a.set(e.trail[d].values);let p=qr(e,r);for(let h=0;h<n.length;h++)n[h]+=p[h];for(let h=0;h<i.length;h++)i[h]+=c[h]}}return a.set(u),n}var je=({kind:e})=>!W[e].penalised,Ft=e=>je(e)?e.k:0;function jr(e){let{discriminator:t,slopes:r,packs:n,points:o}=e,{g:a}=ae(e),l=H(t,o,2*n);return e.costOfG=de(a.real,l,r,0,n)+de(a.fake,l,r,n,2*n),re(t,r,{parameters:Ft(e)>0})}function Lr(e,t){let{discriminator:r,adam:n,trail:o}=e,{values:a,gradient:l}=r,s=a.length,c=o[t]??=Object.fromEntries(["values","gradient","mean","square"].map(g=>[g,new Float32Array(s)])),{mean:u,square:i}=t?o[t-1]:n.discriminator.slots[0];c.values.set(a),Re(e,e.points),c.gradient.set(l);let{rate:f,factor:d}=Tt(e,t),[p,h]=me(e);for(let g=0;g<s;g++){let m=l[g],b=c.mean[g]=p*u[g]+(1-p)*m,y=c.square[g]=h*i[g]+(1-h)*m*m;a[g]-=f*b/(d*Math.sqrt(y+Et)+Pe)}}function Tt(e,t){let{adam:r,rates:n}=e,[o,a]=me(e),l=r.discriminator.steps+t+1;return{rate:n.discriminator/(1-o**l),factor:1/Math.sqrt(1-a**l)}}function Gr(e,t,r,{mean:n,square:o},a){let{gradient:l,mean:s,square:c}=e.trail[t],{rate:u,factor:i}=Tt(e,t),[f,d]=me(e);for(let p=0;p<r.length;p++){let h=Math.sqrt(c[p]+Et),g=i*h+Pe,m=n[p]-r[p]*u/g,b=o[p]+r[p]*u*s[p]*i/(2*h*g*g);a[p]=(1-f)*m+2*(1-d)*l[p]*b,n[p]=f*m,o[p]=d*b}}function qr(e,t){let{discriminator:r,packs:n,slopes:o}=e,{d:a}=ae(e);Re(e,t);let l=Be(r,null,!0),s=r.outputs;for(let c=0;c<2*n;c++)o[c]=(c<n?a.real:a.fake).curvature(s[c])*l[c]/n;return De(r,o,!0)}function Mt({values:e}){return{mean:Float64Array.from(e),count:1}}function $r({values:e},t){t.count+=1;for(let r=0;r<e.length;r++)t.mean[r]+=(e[r]-t.mean[r])/t.count}function Hr({values:e,gradient:t},{mean:r},n){for(let o=0;o<e.length;o++)t[o]+=2*n*(e[o]-r[o])}function zr(e){let{points:t,random:r}=e,n=t.length/2,o=e.old??=Float32Array.from({length:2*wt},(s,c)=>t[n+c%n]),a=t.slice(),l=()=>2*Math.floor(wt*r());for(let s=n+2*Math.floor(e.batch/2);s<t.length;s+=2){let c=l();a.set(o.subarray(c,c+2),s)}for(let s=n;s<n+2*Dr;s+=2)o.set(t.subarray(s,s+2),l());return a}function Bt(e,t,r){let{discriminator:n,pack:o,packs:a}=e,l=n.layers.at(-2).beside,s=t.length/2,c=new Float32Array(s*2*o);for(let i=0;i<s;i++)c.set(r.subarray(0,2*o),2*o*i),c.set(t.subarray(2*i,2*i+2),2*o*i);if(l){let i=r.subarray(0,2*o*(a-1)).map(f=>L*f);H(n,i,a-1),mt(l,a-1,n.samples)}let u=H(n,c.map(i=>L*i),s);return l&&(l.hosts=null),u}function Dt(e,t,r){let{losses:n}=e,o={...n};Ne(e,t,r);let a=Ot(e),l=a.length/2;return e.losses=o,{points:e.points.slice(l).map(s=>s/L),pulls:a.slice(l).map(s=>-s*L*e.packs)}}var ge={plain:{},"equal rates":{rates:{discriminator:.001,generator:.001}},"more D steps":{turns:6},"non-saturating":{kind:"non-saturating"},"unrolled 1":{k:1},unrolled:{k:5},"unrolled 10":{k:10},"first-order unrolling":{k:5,secondOrder:!1},"minibatch discrimination":{company:!0},packed:{pack:4},"WGAN-GP":{kind:"wgan-gp",turns:5},"one-sided smoothing":{smoothing:.9},"historical average":{history:.01},replay:{replay:!0}},Nt={plain:"plain","equal rates":"G no faster than D","more D steps":"six steps of D for one of G","non-saturating":"non-saturating loss","unrolled 1":"unrolled, 1 step",unrolled:"unrolled, 5 steps","unrolled 10":"unrolled, 10 steps","first-order unrolling":"unrolled, 5 steps, first order",packed:"packs of four"},K=e=>({...pe,...ge[e]}),_r=(e,t)=>Object.keys(pe).every(r=>JSON.stringify(e[r])===JSON.stringify(t[r])),Qt=e=>Object.keys(ge).find(t=>_r(K(t),e))??null;function le(e,t,r,n){return Object.assign(a=>r+(n-r)*(a-e)/(t-e),{back:a=>e+(t-e)*(a-r)/(n-r)})}function U(e,t,r,n,o=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(o),e.beginPath();for(let[a,l]of n)e.lineTo(a,l);e.stroke(),e.setLineDash([])}function we(e,t,r,n,o){e.fillStyle=t,e.beginPath(),e.arc(r,n,o,0,2*Math.PI),e.fill()}function se(e,t,r,n,o,a={}){let{colour:l="ink",align:s="left",baseline:c="middle",halo:u=!1,bold:i=!1}=a,f=e.font;i&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:s,textBaseline:c}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:F(t.colour("paper"))}),e.strokeText(r,n,o)),e.fillStyle=F(t.colour(l)),e.fillText(r,n,o),e.font=f}var Pt=(e,t,r)=>Math.min(r,Math.max(t,e));var J=3,P=44,Wr=[-2.33,-1.2816,-.8416,-.5244,-.2533,0,.2533,.5244,.8416,1.2816,2.33],be=41,Ur=36,Rt=Float32Array.from({length:2*P*P},(e,t)=>{let r=t>>1,n=o=>2*J*(o+.5)/P-J;return t%2?-n(Math.floor(r/P)):n(r%P)}),Xn=Float32Array.from([0,1].flatMap(e=>Wr.flatMap(t=>Array.from({length:be},(r,n)=>{let o=2.33*(2*n/(be-1)-1);return e?[o,t]:[t,o]})).flat()));function jt(e,t){if(t)return e.map(t);let r=e.reduce((o,a)=>Math.min(o,a)),n=e.reduce((o,a)=>Math.max(o,a));return e.map(o=>2*(o-r)/(n-r||1)-1)}function Lt(){let e=Object.assign(document.createElement("canvas"),{width:P,height:P}),t=e.getContext("2d"),r=t.createImageData(P,P);return{canvas:e,paint(n,o){let a=n.colour("paper"),l=[n.colour("orange"),n.colour("blue")];o.forEach((s,c)=>{let u=Ve(a,l[s>0?1:0],.5*Math.abs(s));for(let i=0;i<3;i++)r.data[4*c+i]=u[i];r.data[4*c+3]=255}),t.putImageData(r,0,0)}}}function Gt(e,t,r,n,{field:o,grid:a,real:l,fake:s,arrows:c,hint:u}){let i=le(-J,J,0,t),f=le(J,-J,0,r);if(e.imageSmoothingEnabled=!0,o&&e.drawImage(o,0,0,t,r),a&&Jr(e,n,a,i,f),l&&Yr(e,F(n.colour("blue"),.75),l,i,f),s)for(let d=0;d<s.length;d+=2)Kr(e,n,i(s[d]),f(s[d+1]));c&&Vr(e,n,c,i,f),u&&se(e,n,u,t/2,r/2,{align:"center",halo:!0,bold:!0})}function Yr(e,t,r,n,o){e.fillStyle=t;for(let a=0;a<r.length;a+=2)e.fillRect(n(r[a])-1.5,o(r[a+1])-1.5,3,3)}function Kr(e,t,r,n){we(e,F(t.colour("paper"),.8),r,n,3.1),we(e,F(t.colour("orange")),r,n,2.2)}function Jr(e,t,r,n,o){let a=F(t.colour("ink"),.4);for(let l=0;l<r.length;l+=2*be){let s=Array.from({length:be},(c,u)=>[n(r[l+2*u]),o(r[l+2*u+1])]);U(e,a,.9,s)}}function Vr(e,t,{points:r,pulls:n},o,a){let l=F(t.colour("ink"),.85);for(let s=0;s<r.length;s+=2){let c=Math.hypot(n[s],n[s+1]),u=Xr(c);if(u<1.5)continue;let i=[o(r[s]),a(r[s+1])],f=[n[s]/c,-n[s+1]/c],d=(h,g)=>[i[0]+h*f[0]-g*f[1],i[1]+h*f[1]+g*f[0]],p=Math.min(5,u/2);U(e,l,1.3,[i,d(u,0)]),U(e,l,1.3,[d(u-p,p/2),d(u,0),d(u-p,-p/2)])}}var Xr=e=>Ur*Math.sqrt(e)/(1+Math.sqrt(e));function qt(e,t,r,n,{history:o,curves:a,bottom:l=0,top:s,goal:c,format:u,steps:i}){let p=le(0,Math.max(200,i),46,t-8),h=le(l,s,r-18,8),g=F(n.colour("line"));for(let m of[l,s])U(e,g,1,[[46,h(m)],[t-8,h(m)]]),se(e,n,u(m),40,h(m),{align:"right",colour:"muted"});c!==void 0&&U(e,F(n.colour("muted")),1,[[46,h(c)],[t-8,h(c)]],[4,4]),se(e,n,"0",46,r-6,{align:"center",colour:"muted"}),se(e,n,`${Math.max(200,i)} steps`,t-8,r-6,{align:"right",colour:"muted"});for(let{key:m,colour:b}of a){let y=o.map(A=>[p(A.step),Pt(h(A[m]),2,r-16)]);U(e,F(n.colour(b)),2,y),y.length&&we(e,F(n.colour(b)),...y.at(-1),3)}}function $t(e,t,r){let n=et({value:t.get("seed"),onChange:a=>{t.set("seed",a),t.save_changes(),r()}}),o=()=>{t.get("seed")!==n.value&&(n.value=t.get("seed"),r())};return t.on("change:seed",o),e.onCleanup(()=>t.off("change:seed",o)),n}var Ht=`.lw .gl-plane {
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
`;var zt=`.lw .mc-left {
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
`;var M=["left","right"],tn={left:"purple",right:"green"},rn=["ring","grid"],Wt="plain",nn="unrolled",ye=256,on=45,an=2500,ln=25,sn=400,V=[1e-4,2e-4,3e-4,5e-4,.001,.002,.003,.005,.01],Le=[.7,.8,.9,.95,1],Ge=[0,.001,.01,.1,1],cn=[1,2,4],un=["pack","company","orthogonal"],fn=60,dn=1e6;function pn({model:e,el:t}){let r=Je(t,{css:Ht+zt,title:"Mode collapse lab",lead:"Two GANs with the same data, the same noise and the same first generator. Press Play and compare. Then collapse one, rescue it, or set every switch yourself."}),n=hn(),o=gn(r,e,{restart:s,changed:c,redraw:i}),a=yn(r,n,o),l=tt(r,{onStep:()=>mn(n),onFrame(){l.playing&&performance.now()-u<fn||i()},onReset:()=>{o.reset(),s()},onRest:()=>r.announce(_t(n)),rate:()=>o.speed(),smooth:!0});function s(){n.start(o.state()),i()}function c(p){let h=n.state[p],g=o.state();if(un.some(m=>h[m]!==g[p][m]))return s();n.tune(g),i()}let u=0;function i(){a.draw(),r.readout(_t(n)),u=performance.now()}let[f,d]=M.map(p=>w("div",{class:"lw-column",role:"group","aria-label":`The ${p} GAN`},a.planes[p],o.panels[p]));return r.add(ee(l.element,o.seed.element),ee(...o.choices),Ze(f,d),a.charts),s(),r.destroy}function hn(){let e={start(t){let{seed:r,data:n}=t;Object.assign(e,{truth:Ie[n].truth(),steps:0,history:[],every:ln,labs:{}});let{truth:o}=e;for(let a of M){let l=N(r),s=c=>Ce(o,l,c);e.labs[a]={game:It({...t[a],seed:r,source:s}),broken:!1}}e.noise=j(N(r+1e3),new Float32Array(_*ye)),e.real=Ce(o,N(r+2e3),new Float32Array(2*ye)),e.tests=N(r+3e3),e.tune(t),Ut(e)},tune(t){e.state=t;for(let r of M)Object.assign(e.labs[r].game,t[r])}};return e}function mn(e){for(let t of Object.values(e.labs))t.broken||(t.broken=!Ct(t.game));return e.steps+=1,e.steps%e.every===0&&Ut(e),M.some(t=>!e.labs[t].broken)}function Ut(e){let{truth:t,labs:r,history:n}=e,o=j(e.tests,new Float32Array(_*an)),a={step:e.steps};for(let l of M){let s=he(r[l].game,o),{covered:c,share:u}=lt(t,s),i=it(t,s);r[l].score={covered:c,share:u,jsd:i};for(let[f,d]of Object.entries(r[l].score))a[`${f}-${l}`]=d}n.push(a),!(n.length<=sn)&&(e.history=n.filter((l,s)=>s%2===0),e.every*=2)}function gn(e,t,{restart:r,changed:n,redraw:o}){let a=ie({label:"data",options:rn.map(p=>({value:p,label:Ie[p].label})),value:t.get("data"),onChange:r}),l=Me({label:"speed",options:[{value:"slow",label:"slow"},{value:"fast",label:"fast"}],value:"fast"}),s=(p,h,g)=>xe({label:p,value:h,title:g,onChange:o}),c={field:s("verdict",!0,"Blue where D says real, orange where it says generated, of a point among real ones"),arrows:s("gradients",!1,"Where the loss of G, with its look ahead, pulls its samples")},u=$t(e,t,r),i=Object.fromEntries(M.map(p=>[p,wn(t.get(p),()=>n(p))])),f=[a,l,c.field,c.arrows],d=f.map(p=>p.value);return{seed:u,panels:Object.fromEntries(M.map(p=>[p,i[p].element])),choices:[a.element,l.element,...Object.values(c).map(p=>p.element)],shows:p=>c[p].value,speed:()=>l.value==="slow"?10:dn,reset(){f.forEach((p,h)=>p.value=d[h]);for(let p of M)i[p].set(K(t.get(p)))},state:()=>({data:a.value,seed:u.value,...Object.fromEntries(M.map(p=>[p,i[p].settings()]))})}}var qe="own";function wn(e,t){let r=f=>{u(K(f)),t()},n=ie({label:"method",options:[...Object.keys(ge).map(f=>({value:f,label:Nt[f]??f})),{value:qe,label:"your own mixture"}],value:e,onChange:f=>f===qe?c():r(f)}),{ahead:o,others:a,settings:l,write:s}=bn(()=>{c(),t()});function c(){let f=l();n.value=Qt(f)??qe,o.input.disabled=!je(f)}function u(f){s(f),c()}u(K(e));let i=(f,d)=>Y({label:f,onClick:()=>r(d)}).element;return{settings:l,set:u,element:Xe(ee(i("Collapse it",Wt),i("Rescue it",nn)),w("div",{},n.element,o.element),w("details",{class:"lw-details"},w("summary",{},"all switches"),w("div",{},...a)))}}function bn(e){let t=(f,d,p=String)=>ve({label:f,min:0,max:d.length-1,step:1,value:0,format:h=>p(d[h]),onInput:e}),r=(f,d,p)=>ve({label:f,min:d,max:p,step:1,value:d,format:String,onInput:e}),n=(f,d)=>xe({label:f,title:d,onChange:e}),o={k:r("G looks ahead, K",0,10),kind:ie({label:"loss",options:Object.entries(W).map(([f,{label:d}])=>({value:f,label:d})),onChange:e}),rateD:t("rate of D",V),rateG:t("rate of G",V),turns:r("steps of D per step of G",1,10),pack:Me({label:"pack",options:cn.map(String),onChange:e}),smoothing:t("label of real",Le),history:t("pull to the past",Ge),company:n("minibatch discrimination","D sees how alike the samples of a batch are"),replay:n("replay","Half of the generated samples that D sees are old ones"),secondOrder:n("through the steps","G's gradient runs back through the steps that it looks ahead"),orthogonal:n("orthogonal weights","Otherwise first weights from N(0, 2 / inputs)")},a=(f,d)=>f[d.value],l=()=>{let{k:f,kind:d,rateD:p,rateG:h,turns:g,pack:m,smoothing:b,history:y,company:A,replay:x,secondOrder:k,orthogonal:S}=o;return{...K(Wt),k:f.value,kind:d.value,rates:{discriminator:a(V,p),generator:a(V,h)},turns:g.value,pack:Number(m.value),smoothing:a(Le,b),history:a(Ge,y),company:A.value,replay:x.value,secondOrder:k.value,orthogonal:S.value}};function s(f){for(let d of["k","kind","turns","company","replay","secondOrder","orthogonal"])o[d].value=f[d];o.rateD.value=V.indexOf(f.rates.discriminator),o.rateG.value=V.indexOf(f.rates.generator),o.pack.value=String(f.pack),o.smoothing.value=Le.indexOf(f.smoothing),o.history.value=Ge.indexOf(f.history)}let c=["company","replay","secondOrder","orthogonal"],u=Object.keys(o).filter(f=>f!=="k"&&!c.includes(f)),i=f=>f.map(d=>o[d].element);return{ahead:o.k,others:[...i(u),ee(...i(c))],settings:l,write:s}}function yn(e,t,r){let n=Object.fromEntries(M.map(i=>[i,vn(e,t,r,i)])),o=(i,f)=>Ee(e,{label:"",height:92,draw:(d,p,h)=>qt(d,p,h,e,{history:t.history,steps:t.steps,curves:An(i),...f()})}),a={covered:o("covered",()=>({top:t.truth.pieces,format:String})),share:o("share",()=>({top:1,format:$e})),jsd:o("jsd",()=>({top:Math.LN2,format:He}))},l={covered:"modes",share:"quality",jsd:"JSD, nats"},s=Object.keys(a),c=Object.fromEntries(s.map(i=>[i,w("span",{})])),u=null;return{planes:Object.fromEntries(M.map(i=>[i,n[i].element])),charts:w("div",{class:"mc-charts"},...s.map(i=>Ae(w("span",{},`${l[i]}: `,c[i]),a[i].element))),draw(){for(let i of M)n[i].draw();if(u!==t.history.at(-1)){u=t.history.at(-1);for(let i of s){let f={covered:String,share:$e,jsd:He}[i],d=M.map(p=>f(t.labs[p].score[i]));c[i].replaceChildren(...M.map((p,h)=>w("span",{class:`mc-${p}`},`${h?" right ":"left "}${d[h]}`))),a[i].redraw(),a[i].describe(`${l[i]} over ${t.steps} steps, now left ${d[0]} and right ${d[1]}.`)}}}}}var An=e=>M.map(t=>({key:`${e}-${t}`,colour:tn[t]}));function vn(e,t,r,n){let o=Lt(),a=Ee(e,{label:"",height:340,draw:(s,c,u)=>Gt(s,c,u,e,xn(e,t.labs[n],t,r,o))});a.element.classList.add("gl-plane","gl-still");let l=w("span",{class:"gl-key"},w("span",{class:`mc-${n}`},n),w("span",{class:"gl-real"},"■ data"),w("span",{class:"gl-fake"},"● generated"));return{element:Ae(l,a.element),draw(){a.redraw(),a.describe(`The plane with ${ye} real and ${ye} generated samples. ${Yt(t,n)}`)}}}function xn(e,{game:t},r,n,o){n.shows("field")&&o.paint(e,jt(Bt(t,Rt,r.real),ae(t).verdict));let{batch:a}=t,l=null;if(n.shows("arrows")){l=Dt(t,r.real.subarray(0,2*a),r.noise.subarray(0,_*a));for(let s of["points","pulls"])l[s]=l[s].subarray(0,2*on)}return{field:n.shows("field")?o.canvas:null,real:r.real,fake:Float32Array.from(he(t,r.noise)),arrows:l}}var $e=e=>`${Math.round(100*e)} %`,He=e=>e.toFixed(2);function Yt({labs:e,truth:t},r){let{score:n,broken:o}=e[r];return o?`${r} the numbers have overflowed; lower a rate and press Reset`:`${r} ${n.covered} of ${t.pieces} modes, ${$e(n.share)} of the samples within 3σ, JSD ${He(n.jsd)}`}function _t(e){return`${`Step ${e.steps}: ${M.map(r=>Yt(e,r)).join("; ")}.`} ${Mn(e)}`}function Mn({steps:e,labs:t,truth:r}){if(e===0)return"Nothing is learned yet.";let[n,o]=M.map(l=>t[l].score.covered),a=r.pieces;return n===a&&o===a?"Both have found everything.":Math.max(n,o)===a?`Only the ${n===a?"left":"right"} one has found everything.`:e>500&&Math.max(n,o)<a/2?"Both leave most of the data out.":""}var mo={render:pn};export{mo as default};
