var J=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function g(e,r={},...o){let t=document.createElement(e);for(let[l,n]of Object.entries(r))l.startsWith("on")?t.addEventListener(l.slice(2),n):n===!0?t.setAttribute(l,""):n!==!1&&n!=null&&t.setAttribute(l,n);return t.append(...o.filter(l=>l!=null)),t}var we=Math.random().toString(36).slice(2,8),be=0,Y=()=>`lw-${we}-${++be}`,_={"data-lm-suppress-shortcuts":"true"},ve={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function U(e){let r=document.createElementNS("http://www.w3.org/2000/svg","svg");r.setAttribute("viewBox","0 0 16 16"),r.setAttribute("aria-hidden","true"),r.setAttribute("class","lw-icon");let o=document.createElementNS("http://www.w3.org/2000/svg","path");return o.setAttribute("d",ve[e]),r.append(o),r}function Q(e,r){let o=e.getRootNode(),t=o instanceof ShadowRoot?o:document.head;[...t.querySelectorAll("style[data-lecture-kit]")].some(n=>n.textContent===r)||t.append(g("style",{"data-lecture-kit":!0},r))}var X=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Z(e,{title:r,lead:o,css:t}){Q(e,J),t&&Q(e,t);let l=Y(),n=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=g("p",{class:"lw-readout"}),s=g("div",{class:"lw-body"}),c=L({icon:"enlarge",title:"Full screen",onClick:()=>xe(d)});c.element.hidden=!document.fullscreenEnabled;let d=g("div",{class:"lw",role:"group","aria-labelledby":l,..._},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:l},r),c.element),o?g("p",{class:"lw-lead"},o):null,s,a,n);e.append(d);let i=[()=>d.remove()],u=new Map,m=[()=>u.clear()];i.push(Se(()=>m.forEach(p=>p()))),i.push(ke(d,()=>m.forEach(p=>p())));let h=0;return i.push(()=>clearTimeout(h)),{root:d,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(h),h=setTimeout(()=>{n.textContent=p},500)},readout(p){a.textContent!==p&&(a.textContent=p)},colour(p){return d.isConnected?(u.has(p)||u.set(p,Me(d,`var(--lw-${p})`)),u.get(p)):ye},onTheme:p=>m.push(p),onCleanup:p=>i.push(p),destroy(){for(;i.length;)i.pop()()}}}function xe(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ye=[128,128,128];function ke(e,r){if(e.isConnected)return()=>{};let o=new ResizeObserver(()=>{e.isConnected&&(o.disconnect(),r())});return o.observe(e),()=>o.disconnect()}function Me(e,r){let o=g("span",{style:`color: ${r}`});e.append(o);let t=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return t.fillStyle=getComputedStyle(o).color,t.fillRect(0,0,1,1),o.remove(),[...t.getImageData(0,0,1,1).data.slice(0,3)]}var f=([e,r,o],t=1)=>`rgb(${e} ${r} ${o} / ${t})`;function Se(e){let r=new MutationObserver(()=>requestAnimationFrame(e)),o={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return r.observe(document.documentElement,o),r.observe(document.body,o),()=>r.disconnect()}var R=(...e)=>g("div",{class:"lw-column"},...e);var F=(e,...r)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...r),Ee=e=>e.toFixed(2).replace("-","−");function ee({label:e,min:r,max:o,step:t,value:l,format:n=Ee,onInput:a=()=>{}}){let s=Y(),c=g("input",{type:"range",id:s,min:r,max:o,step:t,value:l,..._}),d=g("output",{for:s,class:"lw-value"}),i=()=>{d.textContent=n(c.valueAsNumber),c.setAttribute("aria-valuetext",d.textContent)};return c.addEventListener("input",()=>{i(),a(c.valueAsNumber)}),i(),{element:g("div",{class:"lw-slider"},g("label",{for:s},e),c,d),input:c,get value(){return c.valueAsNumber},set value(u){c.value=u,i()}}}function L({label:e,icon:r,title:o,primary:t=!1,onClick:l}){let n=g("span",{},e??""),a=g("button",{type:"button",class:t?"lw-button lw-primary":"lw-button",title:o,"aria-label":e?null:o,onclick:l,..._},r?U(r):null,e?n:null);return{element:a,get disabled(){return a.disabled},set disabled(s){a.disabled=s},set label(s){n.textContent=s},set icon(s){a.querySelector("svg").replaceWith(U(s))}}}function te(e,{label:r,height:o,draw:t}){let l=g("canvas",{class:"lw-chart",role:"img","aria-label":r,style:`height: ${o}px`}),n=l.getContext("2d");function a(){let c=devicePixelRatio||1,{clientWidth:d,clientHeight:i}=l;if(!d||!i)return;let u=Math.round(d*c),m=Math.round(i*c);(l.width!==u||l.height!==m)&&Object.assign(l,{width:u,height:m}),n.setTransform(c,0,0,c,0,0),n.clearRect(0,0,d,i),n.font=`12px ${getComputedStyle(l).fontFamily}`,t(n,d,i)}let s=new ResizeObserver(a);return s.observe(l),e.onCleanup(()=>s.disconnect()),e.onTheme(a),{element:l,redraw:a,describe:c=>l.setAttribute("aria-label",c)}}function H(e,r){e.classList.add("lw-draggable");let o=(t,l)=>{let n=e.getBoundingClientRect();r((t.clientX-n.left)/n.width*e.width,(t.clientY-n.top)/n.height*e.height,l)};e.addEventListener("pointerdown",t=>{t.button===0&&(e.setPointerCapture(t.pointerId),t.preventDefault(),o(t,"start"))}),e.addEventListener("pointermove",t=>{if(!e.hasPointerCapture(t.pointerId))return;let l=t.getCoalescedEvents?.()??[];for(let n of l.length?l:[t])o(n,"move")});for(let t of["pointerup","pointercancel"])e.addEventListener(t,l=>{e.hasPointerCapture(l.pointerId)&&o(l,"end")})}function re(e,r){let o=0,t=0,l=!1,n=!0;function a(i){if(o=0,!e.root.isConnected){l=!1;return}r(Math.min(.25,(i-t)/1e3)),t=i,s()}function s(){l&&n&&!o&&(o=requestAnimationFrame(a))}let c=new IntersectionObserver(i=>{n=i.at(-1).isIntersecting,t=performance.now(),s()});c.observe(e.root);let d=()=>{l=!1,cancelAnimationFrame(o),o=0};return e.onCleanup(()=>{d(),c.disconnect()}),{start(){l=!0,t=performance.now(),s()},stop:d,get running(){return l}}}var Ce=Math.log(2*Math.PI)/2,O=(e,r,o)=>-(((e-r)/Math.exp(o))**2)/2-o-Ce;function oe({decoded:e,low:r,high:o,sigma:t}){let l=(o-r)/(e.length-1),n=Float64Array.from(e,(a,s)=>r+s*l);return{decoded:e,low:r,step:l,sigma:t,z:n,logPrior:n.map(a=>O(a,0,0))}}function ne({decoded:e,low:r,step:o},t){let l=Math.min(e.length-1,Math.max(0,(t-r)/o)),n=Math.min(e.length-2,Math.floor(l));return e[n]+(l-n)*(e[n+1]-e[n])}function I(e,r){let o=e.z.map((i,u)=>O(r,e.decoded[u],Math.log(e.sigma))),t=o.map((i,u)=>i+e.logPrior[u]),l=t.reduce((i,u)=>Math.max(i,u)),n=l+Math.log(e.step*t.reduce((i,u)=>i+Math.exp(u-l),0)),a=t.map(i=>i-n),s=a.map(i=>e.step*Math.exp(i)),c=$(s,i=>e.z[i]),d=Math.sqrt($(s,i=>(e.z[i]-c)**2));return{model:e,x:r,logLikelihood:o,logEvidence:n,logPosterior:a,share:s,mean:c,std:d}}var $=(e,r)=>e.reduce((o,t,l)=>o+t*r(l),0);function A(e,r){let{model:o,logLikelihood:t,logPosterior:l,share:n}=e,a=o.z.map(i=>O(i,r.mean,r.logStd)),s=a.map(i=>o.step*Math.exp(i)),c=$(s,i=>t[i]),d=(r.mean**2+Math.exp(2*r.logStd)-1)/2-r.logStd;return{reconstruction:c,klToPrior:d,elbo:c-d,reverse:$(s,i=>a[i]-l[i]),forward:$(n,i=>l[i]-a[i])}}function Ae(e,r){let o=Math.exp(r.logStd),t=-r.mean,l=1-o**2;return e.model.z.forEach((n,a)=>{let s=(n-r.mean)/o,c=e.model.step*Math.exp(O(n,r.mean,r.logStd))*e.logLikelihood[a];t+=c*s/o,l+=c*(s*s-1)}),{mean:t,logStd:l}}function N(e,r,{mostSteps:o=500,longest:t=.15,tolerance:l=1e-7}={}){let n=[r],a=A(e,r).elbo;for(let s=.5;n.length<=o;s=Math.min(.5,2*s)){let c=n.at(-1),d=Ae(e,c),i={mean:d.mean*Math.exp(2*c.logStd),logStd:d.logStd/2};if(Math.hypot(i.mean/Math.exp(c.logStd),i.logStd)<l)return n;let u,m;for(;;s/=2){if(s<1e-9)return n;let h=p=>Math.min(t,Math.max(-t,s*p));if(u={mean:c.mean+h(i.mean),logStd:c.logStd+h(i.logStd)},m=A(e,u).elbo,m>a)break}n.push(u),a=m}return n}var B=({mean:e,std:r})=>({mean:e,logStd:Math.log(r)});function q({logPosterior:e}){let r=e.reduce((o,t)=>Math.max(o,t));return e.filter((o,t,l)=>o>l[t-1]&&o>=l[t+1]&&o>r-Math.log(100)).length}function le(e,r,o){let t=(r-e)/o,l=10**Math.floor(Math.log10(t)),n=l*[1,2,5,10].find(s=>s*l>=.7*t),a=Math.ceil(e/n-1e-9);return Array.from({length:Math.floor(r/n+1e-9)-a+1},(s,c)=>(a+c)*n)}function z(e,r,o,t){return Object.assign(n=>o+(t-o)*(n-e)/(r-e),{back:n=>e+(r-e)*(n-o)/(t-o)})}function y(e,r,o,t,l=[]){Object.assign(e,{strokeStyle:r,lineWidth:o,lineJoin:"round"}),e.setLineDash(l),e.beginPath();for(let[n,a]of t)e.lineTo(n,a);e.stroke(),e.setLineDash([])}function P(e,r,o){e.fillStyle=r,e.beginPath();for(let[t,l]of o)e.lineTo(t,l);e.fill()}function V(e,r,o,t,l){e.fillStyle=r,e.beginPath(),e.arc(o,t,l,0,2*Math.PI),e.fill()}function T(e,r,o,t,l,n){V(e,f(r.colour("ink"),.55),t,l,n+2.5),V(e,f(r.colour("paper")),t,l,n+1.5),V(e,o,t,l,n)}function M(e,r,o,t,l,n={}){let{colour:a="ink",align:s="left",baseline:c="middle",halo:d=!1,bold:i=!1}=n,u=e.font;i&&(e.font=`600 ${u}`),Object.assign(e,{textAlign:s,textBaseline:c}),d&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:f(r.colour("paper"))}),e.strokeText(o,t,l)),e.fillStyle=f(r.colour(a)),e.fillText(o,t,l),e.font=u}function D(e,r,o,t){let l=Math.max(2,Math.round(Math.abs(e(o)-e(r))/2));return Array.from({length:l+1},(n,a)=>{let s=r+(o-r)*a/l;return[e(s),t(s)]})}var C=(e,r,o)=>Math.min(o,Math.max(r,e));var x=3.3,w=(e,r=2)=>(Math.abs(e)<.5*10**-r?0:e).toFixed(r).replace("-","−"),K=([e,r],o)=>z(e-.35,r+.35,o,0),j=e=>z(-x,x,0,e);function ae(e,r,o,t,{seen:l,now:n,lowest:a}){let s=o-20,c=Math.max(1,Math.ceil(l.logEvidence+.5)),d=z(a,c,0,r),i=d(l.logEvidence),u=d(n.elbo);for(let b of le(a,c,r/60))y(e,f(t.colour("ink"),b?.1:.4),1,[[d(b),22],[d(b),s]]),M(e,t,w(b,0),C(d(b),10,r-8),s+11,{align:"center",colour:"muted"});W(e,t,"orange",0,Math.max(u,0),24,28),ze(e,t,Math.max(u,0),i,24,28),y(e,f(t.colour("ink")),2.5,[[i,20],[i,s]]),M(e,t,`log p(x) = ${w(l.logEvidence)}`,C(i,60,r-60),9,{align:"center",bold:!0});let m=`gap ${w(l.logEvidence-n.elbo)}`;M(e,t,m,Math.max(30,(Math.max(u,0)+i)/2),63,{align:"center",colour:"red",bold:!0,halo:!0}),$e(e,t,`ELBO ${w(n.elbo)}`,u,38,"orange");let h=[{colour:"green",text:`reconstruction: ${w(n.reconstruction)}`,from:0,to:n.reconstruction},{colour:"purple",text:`−KL(q ‖ prior): ${w(-n.klToPrior)}`,from:n.reconstruction,to:n.elbo}];y(e,f(t.colour("ink"),.6),1,[[u,52],[u,s]],[2,3]);let p=0;h.forEach(({colour:b,text:E,from:v,to:S},k)=>{W(e,t,b,d(v),d(S),94+13*k,10),W(e,t,b,p,p+10,78,10),M(e,t,E,p+15,83,{halo:!0}),p+=e.measureText(E).width+30})}function W(e,r,o,t,l,n,a){e.fillStyle=f(r.colour(o)),e.fillRect(Math.min(t,l),n,Math.abs(l-t),a)}function ze(e,r,o,t,l,n){e.save(),e.beginPath(),e.rect(o,l,t-o,n),e.fillStyle=f(r.colour("red"),.12),e.fill(),e.clip();for(let a=o-n;a<t;a+=7)y(e,f(r.colour("red"),.7),1.5,[[a,l+n],[a+n,l]]);e.restore()}function $e(e,r,o,t,l){let n=e.measureText(o).width*1.1;if(t>n+12)return M(e,r,o,t-8,l,{align:"right",colour:"paper",bold:!0});M(e,r,t<0?`◂ ${o}`:o,Math.max(4,t+6),l,{colour:"orange",bold:!0,halo:!0})}function ie(e,r,o,t,{seen:l,range:n,x:a}){let{model:s,logLikelihood:c}=l,d=j(r),i=K(n,o),u=v=>D(d,-x,x,S=>i(ne(s,S)+v));P(e,f(t.colour("ink"),.08),[...u(s.sigma),...u(-s.sigma).reverse()]),y(e,f(t.colour("muted")),2,u(0));let m=i(a),h=Math.max(...c);y(e,f(t.colour("green"),.5),1.5,[[0,m],[r,m]]);let p=e.createLinearGradient(0,0,r,0),b=z(s.low,s.low+s.step,0,1);for(let v=0;v<=160;v++){let S=Math.exp(c[Math.round(b(d.back(v/160*r)))]-h);p.addColorStop(v/160,f(t.colour("green"),.9*S))}e.fillStyle=p,e.fillRect(0,m-5,r,10),T(e,t,f(t.colour("green")),r-12,m,7);let E=m>26;M(e,t,`x = ${w(a)}`,r-24,m+(E?-15:15),{align:"right",colour:"green",bold:!0,halo:!0})}function se(e,r,o,t,{seen:l,q:n}){let{model:a,logPosterior:s,logLikelihood:c}=l,d=o-20,i=j(r),u=Math.exp(Math.max(...s)),m=Math.exp(n.logStd),h=1.15*Math.max(u,Math.min(2*u,.4/m)),p=z(0,h,d,0),b=(k,G)=>he=>p(Math.exp(-(((he-k)/G)**2)/2)/(G*Math.sqrt(2*Math.PI))),v=Array.from(a.z.keys()).filter(k=>Math.abs(a.z[k])<=x+a.step).map(k=>[i(a.z[k]),p(Math.exp(s[k]))]);Le(e,t,i,r,d),e.save(),e.beginPath(),e.rect(0,0,r,d+1),e.clip(),P(e,f(t.colour("blue"),.2),[[i(-x),d],...v,[i(x),d]]),y(e,f(t.colour("blue")),2,v);let S=D(i,-x,x,b(n.mean,m));P(e,f(t.colour("orange"),.12),[[i(-x),d],...S,[i(x),d]]),y(e,f(t.colour("orange")),2.5,S),y(e,f(t.colour("ink")),1.5,D(i,-x,x,b(0,1)),[5,4]),e.restore(),Oe(e,t,i,k=>Math.max(9,b(n.mean,m)(k)),n.mean,m)}function Le(e,r,o,t,l){y(e,f(r.colour("ink"),.4),1,[[0,l],[t,l]]);for(let n=-3;n<=3;n++)M(e,r,w(n,0),o(n),l+11,{align:"center",colour:"muted"});M(e,r,"z",t-3,l-9,{align:"right",bold:!0})}function Oe(e,r,o,t,l,n){let a=f(r.colour("orange"));y(e,a,1.5,[[o(l-n),t(l-n)],[o(l+n),t(l+n)]],[2,3]);for(let s of[-1,1])T(e,r,a,o(l+s*n),t(l+s*n),5);T(e,r,a,o(l),t(l),7)}var qe=Float64Array.from({length:32},(e,r)=>2**(r-15));function Pe(e){let r=e>>10&31,o=e&1023,t=r?qe[r]*(1+o/1024):o*2**-24;return e&32768?-t:t}function Te(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function ce(e,r){let o=Te(e),t=r==="float16"?2:4,l=r==="float16"?a=>Pe(o.getUint16(2*a,!0)):a=>o.getFloat32(4*a,!0),n=new Float32Array(o.byteLength/t);for(let a=0;a<n.length;a++)n[a]=l(a);return n}var de=`.eg-stage {
  display: grid;
  gap: 0.9rem 1.2rem;
}
@container (min-width: 560px) {
  .eg-stage {
    grid-template-columns: minmax(0, 10fr) minmax(0, 7fr);
  }
}
.lw .eg-sideways {
  touch-action: pan-y; /* only sideways is ours */
  cursor: ew-resize;
}
.eg-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1rem;
  margin-bottom: 0.3rem;
  font-size: 0.9em;
}
.eg-key span::before {
  content: "";
  display: inline-block;
  width: 1.3em;
  margin-right: 0.4em;
  border-top: 3px solid var(--lw-blue);
  vertical-align: middle;
}
.eg-key .eg-prior::before {
  border-top: 2px dashed var(--lw-ink);
}
.eg-key .eg-q::before {
  border-top-color: var(--lw-orange);
}
.eg-ask {
  display: flex;
  align-items: center;
  justify-content: space-between;
}
.eg-best {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(9.3rem, 1fr));
  gap: 0.5rem;
}
.lw .eg-best .lw-button {
  padding-inline: 0.3rem;
}
.lw .eg-numbers p {
  display: flex;
  justify-content: space-between;
  gap: 0.8rem;
  font-size: 0.93em;
}
.lw:has(.eg-stage) .lw-readout {
  min-height: 2.9em;
}
@container (max-width: 420px) {
  .lw:has(.eg-stage) .lw-readout {
    min-height: 5.8em;
  }
}
`;var ue=[-3,3],pe=[-2.6,.6],je=1.6,_e=.6;function Re({model:e,el:r}){let o=Z(r,{css:de,title:"The gap below the evidence",lead:"Move q. Its bound, the ELBO, never passes log p(x): what is missing is the divergence of q from the true posterior."}),t=oe({...Fe(e),sigma:e.get("sigma")}),l={x:e.get("x"),q:{mean:e.get("mean"),logStd:Math.log(e.get("std"))}},n={...l,range:e.get("x_range"),lowest:He(t,l),wanted:null},a=Ve(o,n,d),s=Be(n.range,{change:d,goTo:i,reset:u}),c=Ne(o,n,m);function d({x:h=n.x,...p}){c.stop(),Object.assign(n,{x:h,q:{...n.q,...p},wanted:null}),m()}function i(h){n.wanted=h,c.along(h==="reverse"?N(n.seen,n.q):Ie(n.q,B(n.seen)))}function u(){d({x:l.x,...l.q})}function m(){if(n.seen=I(t,n.x),n.now=A(n.seen,n.q),a.draw(n),s.show(n),c.moving)return;let h=Je(n);o.readout(h),o.announce(`${ge(n)} ${h}`)}return o.add(a.bound,g("div",{class:"eg-stage"},R(...a.panels),R(...s.nodes))),m(),o.destroy}var Fe=e=>({decoded:Float64Array.from(ce(e.get("decoded"),"float32")),low:e.get("low"),high:e.get("high")});function He(e,{x:r,q:o}){let t=I(e,r),l=[o,{mean:0,logStd:0},B(t)].map(n=>A(t,n).elbo);return Math.min(...l)-1}var Ie=(e,r)=>Array.from({length:41},(o,t)=>({mean:e.mean+(r.mean-e.mean)*t/40,logStd:e.logStd+(r.logStd-e.logStd)*t/40}));function Ne(e,r,o){let t=[],l=0,n=re(e,a=>{l=Math.min(1,l+a/je);let s=l*l*(3-2*l);r.q=t[Math.round(s*(t.length-1))],l===1&&n.stop(),o()});return{get moving(){return n.running},stop:n.stop,along(a){if([t,l]=[a,0],!X())return n.start();r.q=t.at(-1),o()}}}function Be(e,{change:r,goTo:o,reset:t}){let l=(i,[u,m],h)=>{let p=ee({label:i,min:u,max:m,step:.01,value:0,onInput:h});return p.element.classList.add("lw-stacked"),p},n=l("observed x",e,i=>r({x:i})),a=l("mean m of q",ue,i=>r({mean:i})),s=l("log s of q",pe,i=>r({logStd:i})),c=(i,u,m)=>L({label:u,title:m,onClick:()=>o(i)}).element,d=g("div",{class:"lw-formula eg-numbers"});return{nodes:[n.element,a.element,s.element,g("div",{class:"eg-ask"},"Find the q of least",L({label:"Reset",icon:"reset",onClick:t}).element),g("div",{class:"eg-best"},c("reverse","KL(q ‖ posterior)","Climb to the largest ELBO: the direction a VAE takes"),c("forward","KL(posterior ‖ q)","Take the posterior's mean and deviation: the other direction")),d],show({x:i,q:u,seen:m,now:h}){n.value=i,a.value=u.mean,s.value=u.logStd;let p=(b,E,v)=>g("p",{},g("span",{},b),g("b",{style:`color: var(--lw-${v})`},w(E,3)));d.replaceChildren(p("log p(x) − ELBO",m.logEvidence-h.elbo,"red"),p("∫ q log(q / posterior) dz",h.reverse,"red"),p("KL(posterior ‖ q)",h.forward,"ink"))}}}function Ve(e,r,o){let t=(c,d)=>te(e,{label:"",height:c,draw:(i,u,m)=>d(i,u,m,e,r)}),l=t(142,ae),n=t(148,ie),a=t(206,se);We(n.element,r,o),Ke(a.element,r,o);let s=[["prior p(z)","prior"],["posterior p(z|x)","posterior"],["q = N(m, s²)","q"]].map(([c,d])=>g("span",{class:`eg-${d}`},c));return{bound:F("In nats: the ELBO, and its two terms",l.element),panels:[F("p(x|z): the decoder g(z), give or take σ",n.element),g("div",{class:"lw-figure"},g("div",{class:"eg-key"},...s),a.element)],draw(c){for(let d of[l,n,a])d.redraw();l.describe(`A bar for the ELBO that ends below the line at log p(x). ${ge(c)}`),n.describe(`The curve g(z) and the observed x = ${w(c.x)} as a line across it.`),a.describe(`Prior, posterior with ${Ge(c.seen)}, and q with ${me(c.q)}.`)}}}function We(e,{range:r},o){H(e,(t,l)=>{let n=K(r,e.clientHeight).back(l*e.clientHeight/e.height);o({x:C(n,...r)})})}function Ke(e,r,o){let t,l;H(e,(n,a,s)=>{let c=j(e.width).back(n),{mean:d,logStd:i}=r.q,u=Math.exp(i);if(s==="start"){let m=Math.abs(c-d);t=m>Math.max(.6*u,.12)&&m<u+.4?"shoulder":"middle",l=t==="middle"?d-c:Math.sign(c-d)*u+d-c}o(t==="middle"?{mean:C(c+l,...ue)}:{logStd:C(Math.log(Math.max(.001,Math.abs(c+l-d))),...pe)})}),e.classList.add("eg-sideways")}var Ge=e=>q(e)===1?"one peak":`${q(e)} peaks`,me=({mean:e,logStd:r})=>`mean ${w(e)} and deviation ${w(Math.exp(r))}`;function ge({x:e,q:r,seen:o,now:t}){return`x = ${w(e)}, q with ${me(r)}. ELBO ${w(t.elbo)}, log p(x) ${w(o.logEvidence)}, gap ${w(o.logEvidence-t.elbo)} nats.`}function Je({wanted:e,q:r,seen:o,now:t}){let l=w(t.reverse),n=q(o)>1;if(e==="forward")return n?`KL(posterior ‖ q) makes q cover both peaks, and the valley between them, where hardly anything lies: gap ${l}.`:`One peak: this q has its mean and its width, and the gap is ${l}.`;if(e==="reverse"){if(!n)return`One peak: q fits it, and a gap of ${l} remains, for the posterior is not quite Gaussian.`;let a=Math.min(...Ue(o)),s=t.reverse-a>.01?` A climb from elsewhere ends with a gap of ${w(a)}.`:"";return Math.exp(r.logStd)<_e*o.std?`KL(q ‖ posterior) makes q choose one peak and ignore the other: gap ${l}.${s}`:`The climb ends here, on a q between the peaks: gap ${l}.${s}`}return"The gap closes only where q is the posterior; a Gaussian can be that only where the posterior is one."}var Ue=e=>[-1.5,1.5].map(r=>{let o={mean:e.mean+r*e.std,logStd:Math.log(e.std/3)};return A(e,N(e,o).at(-1)).reverse}),ft={render:Re};export{ft as default};
