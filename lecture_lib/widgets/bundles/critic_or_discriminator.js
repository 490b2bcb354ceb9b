var ie=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,t={},...r){let n=document.createElement(e);for(let[a,l]of Object.entries(t))a.startsWith("on")?n.addEventListener(a.slice(2),l):l===!0?n.setAttribute(a,""):l!==!1&&l!=null&&n.setAttribute(a,l);return n.append(...r.filter(a=>a!=null)),n}var qe=Math.random().toString(36).slice(2,8),Je=0,B=()=>`lw-${qe}-${++Je}`,P={"data-lm-suppress-shortcuts":"true"},Be={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function se(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Be[e]),t.append(r),t}function ce(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(h("style",{"data-lecture-kit":!0},t))}var Ue=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ue(e,{title:t,lead:r,css:n}){ce(e,ie),n&&ce(e,n);let a=B(),l=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),i=h("p",{class:"lw-readout"}),s=h("div",{class:"lw-body"}),o=I({icon:"enlarge",title:"Full screen",onClick:()=>Ve(c)});o.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":a,...P},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:a},t),o.element),r?h("p",{class:"lw-lead"},r):null,s,i,l);e.append(c);let d=[()=>c.remove()],u=new Map,m=[()=>u.clear()];d.push(Xe(()=>m.forEach(p=>p()))),d.push(Ye(c,()=>m.forEach(p=>p())));let w=0;return d.push(()=>clearTimeout(w)),{root:c,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(w),w=setTimeout(()=>{l.textContent=p},500)},readout(p){i.textContent!==p&&(i.textContent=p)},colour(p){return c.isConnected?(u.has(p)||u.set(p,Qe(c,`var(--lw-${p})`)),u.get(p)):Ke},onTheme:p=>m.push(p),onCleanup:p=>d.push(p),destroy(){for(;d.length;)d.pop()()}}}function Ve(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ke=[128,128,128];function Ye(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function Qe(e,t){let r=h("span",{style:`color: ${t}`});e.append(r);let n=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var g=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`;function Xe(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var U=(...e)=>h("div",{class:"lw-row"},...e),V=(...e)=>h("div",{class:"lw-column"},...e),pe=(...e)=>h("div",{class:"lw-columns"},...e),z=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),Ze=e=>e.toFixed(2).replace("-","−");function K({label:e,min:t,max:r,step:n,value:a,format:l=Ze,onInput:i=()=>{}}){let s=B(),o=h("input",{type:"range",id:s,min:t,max:r,step:n,value:a,...P}),c=h("output",{for:s,class:"lw-value"}),d=()=>{c.textContent=l(o.valueAsNumber),o.setAttribute("aria-valuetext",c.textContent)};return o.addEventListener("input",()=>{d(),i(o.valueAsNumber)}),d(),{element:h("div",{class:"lw-slider"},h("label",{for:s},e),o,c),input:o,get value(){return o.valueAsNumber},set value(u){o.value=u,d()}}}function I({label:e,icon:t,title:r,primary:n=!1,onClick:a}){let l=h("span",{},e??""),i=h("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:a,...P},t?se(t):null,e?l:null);return{element:i,get disabled(){return i.disabled},set disabled(s){i.disabled=s},set label(s){l.textContent=s},set icon(s){i.querySelector("svg").replaceWith(se(s))}}}function me({label:e,options:t,value:r,onChange:n=()=>{}}){let a=B(),l=t.map(o=>typeof o=="string"?{value:o,label:o}:o),i=l.map(o=>h("input",{type:"radio",name:a,value:o.value,checked:o.value===(r??l[0].value),onchange:()=>n(o.value),...P})),s=l.map((o,c)=>h("label",{title:o.title},i[c],h("span",{},o.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...s)),get value(){return i.find(o=>o.checked).value},set value(o){i.forEach(c=>{c.checked=c.value===o})}}}function we(e,{label:t,height:r,draw:n}){let a=h("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),l=a.getContext("2d");function i(){let o=devicePixelRatio||1,{clientWidth:c,clientHeight:d}=a;if(!c||!d)return;let u=Math.round(c*o),m=Math.round(d*o);(a.width!==u||a.height!==m)&&Object.assign(a,{width:u,height:m}),l.setTransform(o,0,0,o,0,0),l.clearRect(0,0,c,d),l.font=`12px ${getComputedStyle(a).fontFamily}`,n(l,c,d)}let s=new ResizeObserver(i);return s.observe(a),e.onCleanup(()=>s.disconnect()),e.onTheme(i),{element:a,redraw:i,describe:o=>a.setAttribute("aria-label",o)}}function he(e,t){e.classList.add("lw-draggable");let r=(n,a)=>{let l=e.getBoundingClientRect();t((n.clientX-l.left)/l.width*e.width,(n.clientY-l.top)/l.height*e.height,a)};e.addEventListener("pointerdown",n=>{n.button===0&&(e.setPointerCapture(n.pointerId),n.preventDefault(),r(n,"start"))}),e.addEventListener("pointermove",n=>{if(!e.hasPointerCapture(n.pointerId))return;let a=n.getCoalescedEvents?.()??[];for(let l of a.length?a:[n])r(l,"move")});for(let n of["pointerup","pointercancel"])e.addEventListener(n,a=>{e.hasPointerCapture(a.pointerId)&&r(a,"end")})}function et(e,t){let r=0,n=0,a=!1,l=!0;function i(d){if(r=0,!e.root.isConnected){a=!1;return}t(Math.min(.25,(d-n)/1e3)),n=d,s()}function s(){a&&l&&!r&&(r=requestAnimationFrame(i))}let o=new IntersectionObserver(d=>{l=d.at(-1).isIntersecting,n=performance.now(),s()});o.observe(e.root);let c=()=>{a=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{c(),o.disconnect()}),{start(){a=!0,n=performance.now(),s()},stop:c,get running(){return a}}}var tt=12,de=2;function fe(e,{onStep:t,onFrame:r,onReset:n,onRest:a=()=>{},rate:l=()=>30,stride:i=1,smooth:s=!1}){let o=0,c=0,d=et(e,f=>{let y=Ue();if(o+=f*(y&&!s?Math.min(l(),de):l()),c+=f,o<1)return;let j=performance.now()+tt;for(;o>=1;){if(o-=1,t()===!1){u(!1);break}performance.now()>j&&(o=0)}y&&s&&d.running&&c<1/de||(c=0,r())});function u(f){f!==d.running&&(o=1,f?d.start():d.stop(),m.label=f?"Pause":"Play",m.icon=f?"pause":"play",f||a())}let m=I({label:"Play",icon:"play",primary:!0,onClick:()=>u(!d.running)}),w=I({label:"Step",icon:"step",onClick:()=>{u(!1);for(let f=0;f<i;f++)t();r(),a()}}),p=I({label:"Reset",icon:"reset",onClick:()=>{u(!1),n(),r(),a()}});return{element:h("div",{class:"lw-player"},m.element,w.element,p.element),play:()=>u(!0),pause:()=>u(!1),get playing(){return d.running}}}var ge=e=>Math.max(e,0)+Math.log1p(Math.exp(-Math.abs(e))),N=e=>e<0?Math.exp(e)/(1+Math.exp(e)):1/(1+Math.exp(-e)),F=(e,t,r)=>Math.exp(-(((e-t)/r)**2)/2)/(r*Math.sqrt(2*Math.PI)),rt=ye(1801),Y=ye(225),T=(e,{distance:t,spread:r})=>((e-t)/r)**2/2-e**2/2+Math.log(r),be=(e,{distance:t,spread:r})=>(e-t)/r**2-e,L=(e,{distance:t,spread:r})=>Math.sign((e-t)/r-e);function ve(e,t,r=0){let{distance:n,spread:a}=t,l=a===1?1/0:n/(1-a),i=s=>Number.isFinite(l)?L(s,t)*(s-l):L(s,t)*s;return i(e)-i(r)}var A={minimax:(e,t)=>N(T(e,t))*be(e,t),"non-saturating":(e,t)=>N(-T(e,t))*be(e,t),critic:L};function ye(e){let t=18/(e-1),r=Float64Array.from({length:e},(n,a)=>-9+a*t);return{z:r,weight:r.map(n=>t*F(n,0,1))}}function $({distance:e,spread:t},r,{z:n,weight:a}=rt){let l=0;for(let i=0;i<n.length;i++)l+=a[i]*r(e+t*n[i],n[i]);return l}var nt=(e,t)=>({distance:$(t,r=>A[e](r,t)),spread:$(t,(r,n)=>A[e](r,t)*n)}),Q=(e,t,r)=>$(t,n=>Math.abs(A[e](n,t)),r),X=(e,t)=>Math.LN2-$(e,r=>ge(T(r,e)),t)/2-$({distance:0,spread:1},r=>ge(-T(r,e)),t)/2,Z=(e,t)=>$(e,(r,n)=>Math.abs(r-n),t);function xe(e,t){let r=n=>e.map(a=>n({distance:a,spread:t}));return{spread:t,jensenShannon:r(n=>X(n,Y)),wasserstein:r(n=>Z(n,Y)),...Object.fromEntries(Object.keys(A).map(n=>[n,r(a=>Q(n,a,Y))]))}}function Me(e,t,r,[n,a]){let l=nt(t,e),i=e.distance+r*l.distance,s=e.spread+r*l.spread;return{distance:i,spread:Math.min(a,Math.max(n,s))}}function S(e,t,r,n){return Object.assign(l=>r+(n-r)*(l-e)/(t-e),{back:l=>e+(t-e)*(l-r)/(n-r)})}function x(e,t,r,n,a=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(a),e.beginPath();for(let[l,i]of n)e.lineTo(l,i);e.stroke(),e.setLineDash([])}function ee(e,t,r){e.fillStyle=t,e.beginPath();for(let[n,a]of r)e.lineTo(n,a);e.fill()}function k(e,t,r,n,a){e.fillStyle=t,e.beginPath(),e.arc(r,n,a,0,2*Math.PI),e.fill()}function ke(e,t,r,n,a,l){k(e,g(t.colour("ink"),.55),n,a,l+2.5),k(e,g(t.colour("paper")),n,a,l+1.5),k(e,r,n,a,l)}function v(e,t,r,n,a,l={}){let{colour:i="ink",align:s="left",baseline:o="middle",halo:c=!1,bold:d=!1}=l,u=e.font;d&&(e.font=`600 ${u}`),Object.assign(e,{textAlign:s,textBaseline:o}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:g(t.colour("paper"))}),e.strokeText(r,n,a)),e.fillStyle=g(t.colour(i)),e.fillText(r,n,a),e.font=u}function _(e,t,r,n){let a=Math.max(2,Math.round(Math.abs(e(r)-e(t))/2));return Array.from({length:a+1},(l,i)=>{let s=t+(r-t)*i/a;return[e(s),n(s)]})}var E=(e,t,r)=>Math.min(r,Math.max(t,e));var M=[-4,12],C=8,at=[-1.465,-.792,-.366,0,.366,.792,1.465],O={minimax:{colour:"red",name:"D, minimax",short:"minimax"},"non-saturating":{colour:"purple",name:"D, non-saturating",short:"non-saturating"},critic:{colour:"green",name:"critic",short:"critic"}},re={densities:[22,106],discriminator:[136,206],critic:[238,308]},Ae=330,Ce=192,lt=.8,Se=9,b=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");function D(e){if(e>=9.95)return b(e,0);if(e>=.0095)return e>=.995?b(e,1):b(e,2);if(e<1e-30)return"0";let[t,r]=e.toExponential(0).split("e");return`${t}·10${[...r].map(n=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(n)]).join("")}`}var W=e=>S(...M,0,e),Te=({distance:e,spread:t})=>at.map(r=>e+t*r);function $e(e,t,r,n,{generator:a}){let l=W(t),i=Te(a);ot(e,n,l,t,a,i),it(e,n,l,t,a,i),st(e,n,l,t,a,i);for(let s=-4;s<=12;s+=2)v(e,n,b(s,0),E(l(s),8,t-8),r-8,{align:"center",colour:"muted"})}function G(e,t,r,n,a=.35){x(e,g(t.colour("ink"),a),1,[[0,n],[r,n]])}function ot(e,t,r,n,{distance:a,spread:l},i){let[s,o]=re.densities,c=S(0,Math.max(.42,.42/l**.5),o,s),d=Math.min(1,l**.5),u=(m,w,p,f=1)=>{let y=_(r,...M,j=>c(f*F(j,w,p)));ee(e,g(t.colour(m),.16),[[0,o],...y,[n,o]]),x(e,g(t.colour(m)),2,y)};u("blue",0,1),u("orange",a,l,d),G(e,t,n,o);for(let m of i)k(e,g(t.colour("orange")),r(m),o,3.5);ke(e,t,g(t.colour("orange")),r(a),c(d*F(0,0,l)),7),v(e,t,"data",r(0),9,{align:"center",colour:"blue",bold:!0}),Math.abs(r(a)-r(0))>66&&v(e,t,"generated",E(r(a),32,n-32),9,{align:"center",colour:"orange",bold:!0})}function it(e,t,r,n,a,l){let[i,s]=re.discriminator,o=S(0,1,s,i),c=u=>N(T(u,a)),d=(o(1)-o(0))/(r(1)-r(0));for(let u of[0,.5,1])G(e,t,n,o(u),u?.12:.35);x(e,g(t.colour("purple")),2.5,_(r,...M,u=>o(c(u))));for(let u of l){let m=c(u)*A["non-saturating"](u,a);Oe(e,t,r(u),o(c(u)),d*m)}v(e,t,"1",n-2,o(1)+9,{align:"right",colour:"muted"}),v(e,t,"0",n-2,o(0)-8,{align:"right",colour:"muted",halo:!0}),v(e,t,"best discriminator D*(x)",0,i-12,{colour:"purple",bold:!0,halo:!0})}function st(e,t,r,n,a,l){let[i,s]=re.critic,o=(M[0]+M[1])/2,c=(M[1]-M[0])/2,d=p=>ve(p,a,o),u=(Math.max(...M.map(d))+Math.min(...M.map(d)))/2,m=S(u-c,u+c,s,i),w=(m(1)-m(0))/(r(1)-r(0));e.save(),e.beginPath(),e.rect(0,i-2,n,s-i+4),e.clip(),x(e,g(t.colour("green")),2.5,_(r,...M,p=>m(d(p)))),e.restore(),G(e,t,n,s+1,.35);for(let p of l)Oe(e,t,r(p),m(d(p)),w*L(p,a));v(e,t,"best critic f(x) with slope at most 1",0,i-14,{colour:"green",bold:!0,halo:!0})}function Oe(e,t,r,n,a){let l=9/Math.hypot(1,a),i=g(t.colour("orange"));x(e,i,2,[[r-l,n-a*l],[r+l,n+a*l]]),k(e,i,r,n,3)}function De(e,t,r,n,{generator:a,strengths:l,teacher:i}){let s=W(t);Object.entries(O).forEach(([o,{colour:c,name:d}],u)=>{let m=u*r/3;u&&G(e,n,t,m,.12),Te(a).forEach((w,p)=>{let f=lt*A[o](w,a),y=m+22+6*p;ct(e,g(n.colour(c)),s(w),s(w+E(f,-Se,Se)),y),k(e,g(n.colour("orange")),s(w),y,2.5)}),v(e,n,`${d}: ${D(l[o])}`,0,m+11,{colour:c,bold:!0,halo:!0}),o===i&&v(e,n,"teaches",t,m+11,{align:"right",colour:"muted"})})}function ct(e,t,r,n,a){let l=Math.min(5,Math.abs(n-r)*.6),i=n-Math.sign(n-r)*l;Math.abs(n-r)<.75||(x(e,t,1.5,[[r,a],[i,a]]),ee(e,t,[[n,a],[i,a-.7*l],[i,a+.7*l]]))}var q=Array.from({length:49},(e,t)=>C*t/48),H=30,ne=e=>S(0,C,H,e-6);function je(e,t,r,n,{generator:a,curves:l,divergence:i,distance:s}){let o=(r-18)/2,c=([m,w],[p,...f],y,j,J,Ne)=>{let oe=ne(t),R=S(0,p,w,m);te(e,n,t,R(0),"0"),te(e,n,t,R(f[0]),f[1],!0);let Fe=q.map((_e,We)=>[oe(_e),R(y[We])]);x(e,g(n.colour(J)),2.5,Fe),k(e,g(n.colour(J)),oe(E(a.distance,0,C)),R(j),5),v(e,n,Ne,t-6,w-12,{align:"right",colour:J,bold:!0,halo:!0})},d=`JSD = ${b(i,3)} nats`,u=`W₁ = ${b(s)}`;c([14,o-6],[.8,Math.LN2,"ln 2"],l.jensenShannon,i,"purple",d),c([o+10,r-18],[9,8,"8"],l.wasserstein,s,"green",u),Le(e,n,t,r)}function te(e,t,r,n,a,l=!1){let i=[[H,n],[r,n]];x(e,g(t.colour("ink"),.3),1,i,l?[4,4]:[]),v(e,t,a,H-5,n,{align:"right",colour:"muted"})}function Le(e,t,r,n){let a=ne(r);for(let l of[0,2,4,6,8])v(e,t,String(l),a(l),n-6,{align:"center",colour:"muted"})}var Ee=-4;function He(e,t,r,n,{generator:a,curves:l,strengths:i}){let s=ne(t),o=S(Ee,1.4,r-18,6),c=d=>o(Math.max(Ee-1,Math.log10(d)));["10","1","0.1","0.01","10⁻³","10⁻⁴"].forEach((d,u)=>te(e,n,t,o(1-u),d,d!=="1")),e.save(),e.beginPath(),e.rect(H,0,t-H,r-17),e.clip();for(let[d,{colour:u}]of Object.entries(O)){let m=d==="non-saturating"?[6,3]:[],w=q.map((p,f)=>[s(p),c(l[d][f])]);x(e,g(n.colour(u)),2.5,w,m),k(e,g(n.colour(u)),s(E(a.distance,0,C)),c(i[d]),5)}e.restore(),Le(e,n,t,r)}var Re=`.lw .cd-sideways {
  touch-action: pan-y; /* only sideways is ours */
  cursor: ew-resize;
}
.lw .cd-teach {
  justify-content: space-between;
}
.lw .cd-teach .lw-choice {
  flex-wrap: wrap;
}
.lw .cd-teach .lw-bar span {
  padding-inline: 0.5rem;
}
.lw:has(.cd-body) .lw-readout {
  min-height: 2.9em;
}
@container (min-width: 560px) {
  .cd-body .lw-columns > :first-child {
    flex: 10 1 0;
  }
  .cd-body .lw-columns > :last-child {
    flex: 7 1 0;
  }
}
@container (max-width: 420px) {
  .lw:has(.cd-body) .lw-readout {
    min-height: 8.7em;
  }
}
`;var ae=[.4,2],ut=.1,Ie=.05;function pt({model:e,el:t}){let r=ue(t,{css:Re,title:"Critic or discriminator?",lead:"Pull the generated density away from the data. Which of the two still tells each sample where to go?"}),n={distance:e.get("distance"),spread:e.get("spread")},a={generator:n,teacher:e.get("teacher")},l=wt(r,a,c),i=mt(n,c),s=me({label:"learn from",value:a.teacher,options:Object.entries(O).map(([w,{name:p,short:f}])=>({value:w,label:f,title:p})),onChange:()=>c({})}),o=fe(r,{onStep(){return a.generator=Me(a.generator,s.value,ut,ae),!ze(a.generator)},onFrame:d,onReset(){a.generator=n,s.value=e.get("teacher")},onRest:u,stride:10,smooth:!0});function c(w){o.pause(),a.generator={...a.generator,...w},d(),u()}function d(){let{generator:w}=a;a.curves?.spread!==w.spread&&(a.curves=xe(q,w.spread)),Object.assign(a,{teacher:s.value,divergence:X(w),distance:Z(w),strengths:Object.fromEntries(Object.keys(O).map(p=>[p,Q(p,w)]))}),i.distance.value=w.distance,i.spread.value=w.spread,l.draw(a),r.readout(Pe(a))}function u(){r.announce(`${ht(a)} ${Pe(a)}`)}let m=U(s.element,o.element);return m.classList.add("cd-teach"),r.add(U(i.distance.element,i.spread.element),m,pe(V(l.stage,l.pulls),V(l.distances,l.strengths))),r.body.classList.add("cd-body"),d(),r.destroy}var ze=({distance:e,spread:t})=>Math.abs(e)<Ie&&Math.abs(t-1)<Ie;function mt(e,t){return{distance:K({label:"distance",min:0,max:C,step:.05,value:e.distance,onInput:r=>t({distance:r})}),spread:K({label:"spread",min:ae[0],max:ae[1],step:.05,value:e.spread,onInput:r=>t({spread:r})})}}function wt(e,t,r){let n=(o,c)=>we(e,{label:"",height:o,draw:(d,u,m)=>t.curves&&c(d,u,m,e,t)}),a=n(Ae,$e),l=n(Ce,De),i=n(236,je),s=n(210,He);return he(a.element,o=>{let c=W(a.element.width).back(o);r({distance:E(Math.round(20*c)/20,0,C)})}),a.element.classList.add("cd-sideways"),{stage:a.element,pulls:z("How each pulls at the generated samples",l.element),distances:z("How far apart? Two answers",i.element),strengths:z("Mean pull, against the distance",s.element),draw(o){for(let d of[a,l,i,s])d.redraw();let{generator:c}=o;a.describe(`Data with mean 0, generated density with mean ${b(c.distance)} and deviation ${b(c.spread)}. Below, the best discriminator falls from 1 to 0 between them and is flat elsewhere; the best critic is straight, with slope 1.`),l.describe(`Arrows at seven generated samples in three rows. ${le(o)}`),i.describe(`Two curves. The Jensen-Shannon divergence levels off at ln 2, now ${b(o.divergence,3)}; the Wasserstein distance grows steadily, now ${b(o.distance)}.`),s.describe(`Three curves: the minimax pull dies with the distance, the critic's stays 1. ${le(o)}`)}}}var le=({strengths:e})=>`Mean pull: ${Object.entries(O).map(([t,{name:r}])=>`${r} ${D(e[t])}`).join("; ")}.`,ht=e=>`Distance ${b(e.generator.distance)}, deviation ${b(e.generator.spread)}. Jensen-Shannon divergence ${b(e.divergence,3)} nats of at most 0.693; Wasserstein distance ${b(e.distance)}. ${le(e)}`;function Pe({generator:e,divergence:t,strengths:r,teacher:n}){if(ze(e))return"The two densities are one: nothing is left to pull.";if(e.distance<1)return"Much overlap: everybody says where to go, the critic as loudly as from afar. Pull the densities apart.";if(t<.6)return"D* bends where the two overlap, and most samples still feel it; the critic's slope is the same everywhere.";let a=(100*t/Math.LN2).toFixed(1),l=D(r["non-saturating"]);return n==="non-saturating"?`ln D* has a slope where D* is flat, and it grows with the distance: ${l} here. That takes a perfect D, exact to the last digit where data never are; a learned one is erratic there.`:`JSD is ${a} % of ln 2: D* is certain, flat, and pulls with ${D(r.minimax)}; its logarithm (non-saturating) would with ${l}, were D perfect. The critic pulls with ${D(r.critic)}, from any distance.`}var Lt={render:pt};export{Lt as default};
