var K=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function p(e,l={},...r){let n=document.createElement(e);for(let[t,a]of Object.entries(l))t.startsWith("on")?n.addEventListener(t.slice(2),a):a===!0?n.setAttribute(t,""):a!==!1&&a!=null&&n.setAttribute(t,a);return n.append(...r.filter(t=>t!=null)),n}var ge=Math.random().toString(36).slice(2,8),be=0,I=()=>`lw-${ge}-${++be}`,R={"data-lm-suppress-shortcuts":"true"},ve={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function X(e){let l=document.createElementNS("http://www.w3.org/2000/svg","svg");l.setAttribute("viewBox","0 0 16 16"),l.setAttribute("aria-hidden","true"),l.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",ve[e]),l.append(r),l}function Q(e,l){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===l)||n.append(p("style",{"data-lecture-kit":!0},l))}var xe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ee(e,{title:l,lead:r,css:n}){Q(e,K),n&&Q(e,n);let t=I(),a=p("p",{class:"lw-voice",role:"status","aria-live":"polite"}),d=p("p",{class:"lw-readout"}),i=p("div",{class:"lw-body"}),o=H({icon:"enlarge",title:"Full screen",onClick:()=>ye(u)});o.element.hidden=!document.fullscreenEnabled;let u=p("div",{class:"lw",role:"group","aria-labelledby":t,...R},p("div",{class:"lw-head"},p("div",{class:"lw-title",id:t},l),o.element),r?p("p",{class:"lw-lead"},r):null,i,d,a);e.append(u);let c=[()=>u.remove()],w=new Map,h=[()=>w.clear()];c.push(Me(()=>h.forEach(f=>f()))),c.push(Ce(u,()=>h.forEach(f=>f())));let s=0;return c.push(()=>clearTimeout(s)),{root:u,body:i,add:(...f)=>i.append(...f),announce(f){clearTimeout(s),s=setTimeout(()=>{a.textContent=f},500)},readout(f){d.textContent!==f&&(d.textContent=f)},colour(f){return u.isConnected?(w.has(f)||w.set(f,Se(u,`var(--lw-${f})`)),w.get(f)):ke},onTheme:f=>h.push(f),onCleanup:f=>c.push(f),destroy(){for(;c.length;)c.pop()()}}}function ye(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ke=[128,128,128];function Ce(e,l){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),l())});return r.observe(e),()=>r.disconnect()}function Se(e,l){let r=p("span",{style:`color: ${l}`});e.append(r);let n=p("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var y=([e,l,r],n=1)=>`rgb(${e} ${l} ${r} / ${n})`;function Me(e){let l=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return l.observe(document.documentElement,r),l.observe(document.body,r),()=>l.disconnect()}var te=(e,...l)=>p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},e),...l),$e=e=>e.toFixed(2).replace("-","−");function re({label:e,min:l,max:r,step:n,value:t,format:a=$e,onInput:d=()=>{}}){let i=I(),o=p("input",{type:"range",id:i,min:l,max:r,step:n,value:t,...R}),u=p("output",{for:i,class:"lw-value"}),c=()=>{u.textContent=a(o.valueAsNumber),o.setAttribute("aria-valuetext",u.textContent)};return o.addEventListener("input",()=>{c(),d(o.valueAsNumber)}),c(),{element:p("div",{class:"lw-slider"},p("label",{for:i},e),o,u),input:o,get value(){return o.valueAsNumber},set value(w){o.value=w,c()}}}function H({label:e,icon:l,title:r,primary:n=!1,onClick:t}){let a=p("span",{},e??""),d=p("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:t,...R},l?X(l):null,e?a:null);return{element:d,get disabled(){return d.disabled},set disabled(i){d.disabled=i},set label(i){a.textContent=i},set icon(i){d.querySelector("svg").replaceWith(X(i))}}}function le({label:e,options:l,value:r,onChange:n=()=>{}}){let t=I(),a=l.map(i=>typeof i=="string"?{value:i,label:i}:i),d=p("select",{id:t,...R},...a.map(i=>p("option",{value:i.value},i.label)));return r!==void 0&&(d.value=r),d.addEventListener("change",()=>n(d.value)),{element:p("div",{class:"lw-field"},p("label",{for:t},e),d),get value(){return d.value},set value(i){d.value=i}}}function q({label:e,options:l,value:r,onChange:n=()=>{}}){let t=I(),a=l.map(o=>typeof o=="string"?{value:o,label:o}:o),d=a.map(o=>p("input",{type:"radio",name:t,value:o.value,checked:o.value===(r??a[0].value),onchange:()=>n(o.value),...R})),i=a.map((o,u)=>p("label",{title:o.title},d[u],p("span",{},o.label)));return{element:p("fieldset",{class:"lw-choice"},p("legend",{},e),p("div",{class:"lw-bar"},...i)),get value(){return d.find(o=>o.checked).value},set value(o){d.forEach(u=>{u.checked=u.value===o})}}}function V(e,{label:l,height:r,draw:n}){let t=p("canvas",{class:"lw-chart",role:"img","aria-label":l,style:`height: ${r}px`}),a=t.getContext("2d");function d(){let o=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=t;if(!u||!c)return;let w=Math.round(u*o),h=Math.round(c*o);(t.width!==w||t.height!==h)&&Object.assign(t,{width:w,height:h}),a.setTransform(o,0,0,o,0,0),a.clearRect(0,0,u,c),a.font=`12px ${getComputedStyle(t).fontFamily}`,n(a,u,c)}let i=new ResizeObserver(d);return i.observe(t),e.onCleanup(()=>i.disconnect()),e.onTheme(d),{element:t,redraw:d,describe:o=>t.setAttribute("aria-label",o)}}function Ee(e,l){let r=0,n=0,t=!1,a=!0;function d(c){if(r=0,!e.root.isConnected){t=!1;return}l(Math.min(.25,(c-n)/1e3)),n=c,i()}function i(){t&&a&&!r&&(r=requestAnimationFrame(d))}let o=new IntersectionObserver(c=>{a=c.at(-1).isIntersecting,n=performance.now(),i()});o.observe(e.root);let u=()=>{t=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{u(),o.disconnect()}),{start(){t=!0,n=performance.now(),i()},stop:u,get running(){return t}}}var Ae=12,Z=2;function ne(e,{onStep:l,onFrame:r,onReset:n,onRest:t=()=>{},rate:a=()=>30,stride:d=1,smooth:i=!1}){let o=0,u=0,c=Ee(e,b=>{let j=xe();if(o+=b*(j&&!i?Math.min(a(),Z):a()),u+=b,o<1)return;let T=performance.now()+Ae;for(;o>=1;){if(o-=1,l()===!1){w(!1);break}performance.now()>T&&(o=0)}j&&i&&c.running&&u<1/Z||(u=0,r())});function w(b){b!==c.running&&(o=1,b?c.start():c.stop(),h.label=b?"Pause":"Play",h.icon=b?"pause":"play",b||t())}let h=H({label:"Play",icon:"play",primary:!0,onClick:()=>w(!c.running)}),s=H({label:"Step",icon:"step",onClick:()=>{w(!1);for(let b=0;b<d;b++)l();r(),t()}}),f=H({label:"Reset",icon:"reset",onClick:()=>{w(!1),n(),r(),t()}});return{element:p("div",{class:"lw-player"},h.element,s.element,f.element),play:()=>w(!0),pause:()=>w(!1),get playing(){return c.running}}}function D(e,l,r,n){return Object.assign(a=>r+(n-r)*(a-e)/(l-e),{back:a=>e+(l-e)*(a-r)/(n-r)})}function z(e,l,r,n,t=[]){Object.assign(e,{strokeStyle:l,lineWidth:r,lineJoin:"round"}),e.setLineDash(t),e.beginPath();for(let[a,d]of n)e.lineTo(a,d);e.stroke(),e.setLineDash([])}function W(e,l,r,n,t){e.fillStyle=l,e.beginPath(),e.arc(r,n,t,0,2*Math.PI),e.fill()}function _(e,l,r,n,t,a={}){let{colour:d="ink",align:i="left",baseline:o="middle",halo:u=!1,bold:c=!1}=a,w=e.font;c&&(e.font=`600 ${w}`),Object.assign(e,{textAlign:i,textBaseline:o}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:y(l.colour("paper"))}),e.strokeText(r,n,t)),e.fillStyle=y(l.colour(d)),e.fillText(r,n,t),e.font=w}var Ne=Float64Array.from({length:32},(e,l)=>2**(l-15));function oe(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function ae(e,[l,r,n,t],a){let d=oe(e),i=2*t;return{frame(o,u,c){let w=((o*r+u)*n+c)*i;return Float32Array.from({length:i},(h,s)=>d.getUint8(w+s)/255*2*a-a)},course:(o,u,c)=>o.slice((u*r+c)*n,(u*r+c+1)*n)}}var ie=e=>e.slice(1).reduce((l,r,n)=>l+Math.max(0,e[n]-r),0);var se=`.cf-screens {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.6rem 0.9rem;
}
.cf-screen {
  display: grid;
  gap: 0.4rem;
  align-content: start;
}
.lw .cf-screen .lw-field {
  display: grid;
  gap: 0.1rem;
}
.lw .cf-screen .lw-field label {
  font-size: 0.9em;
  font-weight: 600;
}
.lw .cf-plane {
  width: 100%;
  aspect-ratio: 1;
  border: 1px solid var(--lw-line);
  border-radius: 6px;
}
.lw .cf-note {
  margin: 0;
}
.cf-key {
  margin-left: 1.1em;
  font-weight: 400;
  color: var(--lw-muted);
  white-space: nowrap;
}
.cf-key::before {
  content: "";
  display: inline-block;
  width: 1.6em;
  margin-right: 0.4em;
  border-top: 2.5px solid var(--lw-orange);
  vertical-align: 0.25em;
}
.cf-purple::before {
  border-top: 2.5px dashed var(--lw-purple);
}
@container (min-width: 560px) {
  .lw .cf-screen .lw-field {
    display: inline-flex;
    gap: 0.5rem;
  }
}
`;var je=8,ce=[{name:"left",colour:"orange"},{name:"right",colour:"purple"}],F={modes:{label:"modes",head:"modes found",format:e=>`${e}`},high_quality:{label:"quality",head:"share of good samples, within 3σ of a mode",top:1,format:e=>`${Math.round(100*e)} %`},jsd:{label:"JSD",head:"Jensen–Shannon divergence of the modes, in nats",top:Math.LN2,format:e=>e.toFixed(2)}};function Pe({model:e,el:l}){let{methods:r,seeds:n,steps:t,centres:a,sigma:d,edge:i,start:o}=e.get("film"),u=e.get("courses"),c=[r.length,n.length,t.length,e.get("points")],w=ae(e.get("frames"),c,i),h=ee(l,{title:"Collapse films",lead:"PyTorch trained these generators on a ring of eight Gaussians, and every training was filmed. Play two of them side by side: which points run from mode to mode, and which stay?",css:se}),s,f,b=ce.map(({name:m,colour:g},x)=>ue(x,m,g)),j=re({label:"step of G",min:0,max:t.length-1,step:1,value:0,format:m=>String(t[m]),onInput:m=>{J.pause(),s=m,P(),h.announce(G())}}),T=q({label:"over time",options:Object.entries(F).map(([m,{label:g}])=>({value:m,label:g})),onChange:m=>{f=m,N.redraw(),U()}}),N=V(h,{label:"",height:150,draw:(m,g,x)=>de(m,g,x)}),B=p("span"),J=ne(h,{onStep(){if(s>=t.length-1)return!1;s+=1},onFrame:P,onReset:Y,onRest:()=>h.announce(G()),rate:()=>je});function ue(m,g,x){let k=le({label:`${g} film`,options:r.map((v,$)=>({value:String($),label:v})),onChange:P}),L=q({label:"seed",options:n.map((v,$)=>({value:String($),label:String(v)})),onChange:P}),C=V(h,{label:"",height:100,draw:(v,$,O)=>Le(v,$,O,h,A(),x)});C.element.style.height="",C.element.classList.add("cf-plane");let E=p("p",{class:"cf-note"}),S=()=>[Number(k.value),Number(L.value)],A=()=>({points:w.frame(...S(),s),before:s>0?w.frame(...S(),s-1):null,centres:a,sigma:d,edge:i}),M=v=>w.course(u[v],...S())[s];return{colour:x,element:p("div",{class:`cf-screen cf-${g}`},k.element,L.element,C.element,E),course:v=>w.course(u[v],...S()),set film([v,$]){k.value=String(v),L.value=String($)},title:()=>`${r[S()[0]]}, seed ${n[S()[1]]}`,draw(){C.redraw(),E.replaceChildren(p("b",{},`${M("modes")} of ${a.length} modes`),`, ${F.high_quality.format(M("high_quality"))} good`),C.describe(`${this.title()}, step ${t[s]}: ${E.textContent}, JSD ${F.jsd.format(M("jsd"))} nats`)}}}function P(){j.value=s,b.forEach(m=>m.draw()),N.redraw(),U(),h.readout(pe())}function de(m,g,x){let{top:k=a.length,format:L}=F[f],C=40,E=12,S=D(0,t.at(-1),C,g-E),A=D(0,k,x-20,10);for(let M of[0,k])z(m,y(h.colour("line")),1,[[C,A(M)],[g-E,A(M)]]),_(m,h,L(M),C-6,A(M),{align:"right",colour:"muted"});z(m,y(h.colour("muted")),1,[[S(t[s]),6],[S(t[s]),x-20]],[4,4]),_(m,h,"0",C,x-7,{align:"center",colour:"muted"}),_(m,h,`${t.at(-1)} steps`,g-E,x-7,{align:"right",colour:"muted"}),b.forEach(({course:M,colour:v},$)=>{let O=M(f).map((fe,we)=>[S(t[we]),A(fe)]);z(m,y(h.colour(v),.35),1.5,O),z(m,y(h.colour(v)),2.5,O.slice(0,s+1),$?[6,3]:[]),W(m,y(h.colour(v)),...O[s],4)})}function U(){let{head:m,format:g}=F[f];B.textContent=m;let x=b.map(k=>`${k.title()}: ${g(k.course(f)[s])} now, ${g(k.course(f).at(-1))} at the end`);N.describe(`${m} over the steps. ${x.join("; ")}`)}let G=()=>`Step ${t[s]}. ${b.map(m=>`${m.title()}: ${m.course("modes")[s]} modes`).join("; ")}.`;function pe(){let m=b.map(g=>`${ie(g.course("modes").slice(0,s+1))} (${g.title()})`);return s?`Modes found and lost again up to step ${t[s]}: ${m.join(", ")}.`:"Before the first step: both generators are untrained."}function Y(){s=0,f="modes",T.value=f,b.forEach((m,g)=>m.film=o[g]),P()}let me=b.map(({colour:m},g)=>p("span",{class:`cf-key cf-${m}`},`${ce[g].name} film`));return h.add(p("div",{class:"cf-screens"},...b.map(m=>m.element)),p("div",{class:"lw-row"},J.element,j.element),te(p("span",{},B,...me),N.element),T.element),Y(),h.destroy}function Le(e,l,r,n,{points:t,before:a,centres:d,sigma:i,edge:o},u){let c=D(-o,o,4,l-4),w=D(o,-o,4,r-4);for(let[s,f]of d)e.beginPath(),e.arc(c(s),w(f),c(3*i)-c(0)+1.5,0,2*Math.PI),e.strokeStyle=y(n.colour("blue")),e.lineWidth=1.5,e.stroke();let h=y(n.colour(u),.22);for(let s=0;s<t.length;s+=2){let f=[c(t[s]),w(t[s+1])];a&&z(e,h,1,[[c(a[s]),w(a[s+1])],f])}for(let s=0;s<t.length;s+=2){let f=Math.max(Math.abs(t[s]),Math.abs(t[s+1]))>=o;W(e,y(n.colour(u),f?.35:.8),c(t[s]),w(t[s+1]),2.2)}}var Ue={render:Pe};export{Ue as default};
