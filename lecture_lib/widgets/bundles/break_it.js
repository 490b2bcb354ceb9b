var me=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,t={},...r){let o=document.createElement(e);for(let[a,l]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),l):l===!0?o.setAttribute(a,""):l!==!1&&l!=null&&o.setAttribute(a,l);return o.append(...r.filter(a=>a!=null)),o}var ht=Math.random().toString(36).slice(2,8),gt=0,V=()=>`lw-${ht}-${++gt}`,B={"data-lm-suppress-shortcuts":"true"},bt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function de(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",bt[e]),t.append(r),t}function he(e,t){let r=e.getRootNode(),o=r instanceof ShadowRoot?r:document.head;[...o.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||o.append(h("style",{"data-lecture-kit":!0},t))}function ge(e,{title:t,lead:r,css:o}){he(e,me),o&&he(e,o);let a=V(),l=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),n=h("p",{class:"lw-readout"}),s=h("div",{class:"lw-body"}),i=Y({icon:"enlarge",title:"Full screen",onClick:()=>wt(c)});i.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":a,...B},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:a},t),i.element),r?h("p",{class:"lw-lead"},r):null,s,n,l);e.append(c);let u=[()=>c.remove()],p=new Map,f=[()=>p.clear()];u.push(Mt(()=>f.forEach(m=>m()))),u.push(yt(c,()=>f.forEach(m=>m())));let d=0;return u.push(()=>clearTimeout(d)),{root:c,body:s,add:(...m)=>s.append(...m),announce(m){clearTimeout(d),d=setTimeout(()=>{l.textContent=m},500)},readout(m){n.textContent!==m&&(n.textContent=m)},colour(m){return c.isConnected?(p.has(m)||p.set(m,xt(c,`var(--lw-${m})`)),p.get(m)):vt},onTheme:m=>f.push(m),onCleanup:m=>u.push(m),destroy(){for(;u.length;)u.pop()()}}}function wt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var vt=[128,128,128];function yt(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function xt(e,t){let r=h("span",{style:`color: ${t}`});e.append(r);let o=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return o.fillStyle=getComputedStyle(r).color,o.fillRect(0,0,1,1),r.remove(),[...o.getImageData(0,0,1,1).data.slice(0,3)]}var S=([e,t,r],o=1)=>`rgb(${e} ${t} ${r} / ${o})`,G=(e,t,r)=>e.map((o,a)=>Math.round(o+(t[a]-o)*r));function Mt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var be=(...e)=>h("div",{class:"lw-row"},...e),we=(...e)=>h("div",{class:"lw-column"},...e),ve=(...e)=>h("div",{class:"lw-columns"},...e),J=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),kt=e=>e.toFixed(2).replace("-","−");function K({label:e,min:t,max:r,step:o,value:a,format:l=kt,onInput:n=()=>{}}){let s=V(),i=h("input",{type:"range",id:s,min:t,max:r,step:o,value:a,...B}),c=h("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=l(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),n(i.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(p){i.value=p,u()}}}function Y({label:e,icon:t,title:r,primary:o=!1,onClick:a}){let l=h("span",{},e??""),n=h("button",{type:"button",class:o?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:a,...B},t?de(t):null,e?l:null);return{element:n,get disabled(){return n.disabled},set disabled(s){n.disabled=s},set label(s){l.textContent=s},set icon(s){n.querySelector("svg").replaceWith(de(s))}}}function ye({label:e,options:t,value:r,onChange:o=()=>{}}){let a=V(),l=t.map(i=>typeof i=="string"?{value:i,label:i}:i),n=l.map(i=>h("input",{type:"radio",name:a,value:i.value,checked:i.value===(r??l[0].value),onchange:()=>o(i.value),...B})),s=l.map((i,c)=>h("label",{title:i.title},n[c],h("span",{},i.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...s)),get value(){return n.find(i=>i.checked).value},set value(i){n.forEach(c=>{c.checked=c.value===i})}}}function xe({label:e,width:t,height:r}){let o=h("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),a=o.getContext("2d"),l=a.createImageData(t,r);return l.data.fill(255),{element:o,context:a,describe:n=>o.setAttribute("aria-label",n),paint(n){for(let s=0,i=0;s<r;s++)for(let c=0;c<t;c++,i++){let u=n(i,c,s);for(let p=0;p<3;p++)l.data[4*i+p]=u[p]}a.putImageData(l,0,0)}}}function Me(e,{label:t,height:r,draw:o}){let a=h("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),l=a.getContext("2d");function n(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=a;if(!c||!u)return;let p=Math.round(c*i),f=Math.round(u*i);(a.width!==p||a.height!==f)&&Object.assign(a,{width:p,height:f}),l.setTransform(i,0,0,i,0,0),l.clearRect(0,0,c,u),l.font=`12px ${getComputedStyle(a).fontFamily}`,o(l,c,u)}let s=new ResizeObserver(n);return s.observe(a),e.onCleanup(()=>s.disconnect()),e.onTheme(n),{element:a,redraw:n,describe:i=>a.setAttribute("aria-label",i)}}var ar=Math.log(2*Math.PI)/2;function X(e,t,r,o,a){e.fillStyle=t,e.beginPath(),e.arc(r,o,a,0,2*Math.PI),e.fill()}function $(e,t,r,o,a,l={}){let{colour:n="ink",align:s="left",baseline:i="middle",halo:c=!1,bold:u=!1}=l,p=e.font;u&&(e.font=`600 ${p}`),Object.assign(e,{textAlign:s,textBaseline:i}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:S(t.colour("paper"))}),e.strokeText(r,o,a)),e.fillStyle=S(t.colour(n)),e.fillText(r,o,a),e.font=p}var Q=(e,t,r)=>Math.min(r,Math.max(t,e));var T=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");function Z(e,t,r){let o=e.length/r,a=t.length/r,l=new Float64Array(o*a);for(let n=0,s=0;n<o;n++)for(let i=0;i<a;i++,s++){let c=0;for(let u=0,p=n*r,f=i*r;u<r;u++,p++,f++)c+=e[p]*t[f];l[s]=c}return l}function ke(e,t){return Float64Array.from({length:e.length/t},(r,o)=>{let a=0;for(let l=o*t;l<(o+1)*t;l++)a+=e[l]*e[l];return a})}function Ae(e,t){let r=e.length/t,o=new Float64Array(t),a=new Float64Array(t*t);for(let n=0;n<e.length;n++)o[n%t]+=e[n]/r;let l=new Float64Array(t);for(let n=0;n<r;n++){for(let s=0;s<t;s++)l[s]=e[n*t+s]-o[s];for(let s=0;s<t;s++)for(let i=0;i<=s;i++)a[s*t+i]+=l[s]*l[i]/(r-1)}for(let n=0;n<t;n++)for(let s=0;s<n;s++)a[s*t+n]=a[n*t+s];return{mean:o,covariance:a}}function Se(e,t){let r=new Float64Array(t*t);for(let o=0;o<t;o++)for(let a=0;a<=o;a++){let l=e[o*t+a];for(let n=0;n<a;n++)l-=r[o*t+n]*r[a*t+n];r[o*t+a]=o===a?Math.sqrt(Math.max(l,0)):l/r[a*t+a]}return r}function At(e,t){let r=Float64Array.from(e),o=(l,n)=>{let s=r[l*t+n];if(Math.abs(s)<1e-300)return;let i=(r[n*t+n]-r[l*t+l])/(2*s),c=(i<0?-1:1)/(Math.abs(i)+Math.sqrt(i*i+1)),u=1/Math.sqrt(c*c+1),p=c*u;for(let f=0;f<t;f++){let d=r[f*t+l],m=r[f*t+n];r[f*t+l]=u*d-p*m,r[f*t+n]=p*d+u*m}for(let f=0;f<t;f++){let d=r[l*t+f],m=r[n*t+f];r[l*t+f]=u*d-p*m,r[n*t+f]=p*d+u*m}},a=r.reduce((l,n)=>l+n*n,0);for(let l=0;l<30;l++){let n=0;for(let s=0;s<t;s++)for(let i=0;i<s;i++)n+=r[s*t+i]**2;if(n<=1e-24*a)break;for(let s=0;s<t;s++)for(let i=s+1;i<t;i++)o(s,i)}return Float64Array.from({length:t},(l,n)=>r[n*t+n])}function Ee(e,t,r){let{lower:o}=e,a=new Float64Array(r*r),l=new Float64Array(r*r);for(let s=0;s<r;s++)for(let i=0;i<r;i++){let c=t.covariance[s*r+i];for(let u=0;u<=i;u++)a[s*r+u]+=c*o[i*r+u]}for(let s=0;s<r;s++)for(let i=0;i<=s;i++){let c=o[s*r+i];for(let u=0;u<r;u++)l[i*r+u]+=c*a[s*r+u]}let n=0;for(let s=0;s<r;s++)n+=(e.mean[s]-t.mean[s])**2+e.covariance[s*r+s]+t.covariance[s*r+s];for(let s of At(l,r))n-=2*Math.sqrt(Math.max(s,0));return Math.max(0,n)}var Oe=(e,t)=>{let r=e/t+1;return r*r*r};function ee(e,t){let r=0;for(let o=0;o<e.length;o++)r+=Oe(e[o],t);return r}function Ce(e,t){let r=Math.round(Math.sqrt(e.length)),o=0;for(let a=0;a<r;a++)o+=Oe(e[a*(r+1)],t);return(ee(e,t)-o)/(r*(r-1))}function Fe(e,t){let r=Math.round(Math.sqrt(e.length));return Float64Array.from({length:r},(o,a)=>{let l=new Array(t).fill(1/0);for(let n=0;n<r;n++){if(n===a)continue;let s=Math.max(0,e[a*r+a]+e[n*r+n]-2*e[a*r+n]);if(s>=l[t-1])continue;let i=t-1;for(;i>0&&l[i-1]>s;i--)l[i]=l[i-1];l[i]=s}return l[t-1]})}function $e(e,t,r){let o=t.squares.length,a=r.squares.length,l=new Uint8Array(a),n=new Float64Array(o).fill(1/0),s=0;for(let i=0,c=0;i<o;i++){let u=0;for(let p=0;p<a;p++,c++){let f=Math.max(0,t.squares[i]+r.squares[p]-2*e[c]);f<=r.radii[p]&&(u=1),f<=t.radii[i]&&(l[p]=1),f<n[i]&&(n[i]=f)}s+=u}return{precision:s/o,recall:l.reduce((i,c)=>i+c)/a,nearest:n}}function Te(e,t){let r=0;for(let o of e)for(let a of t)r+=o<a?1:o===a?.5:0;return r/(e.length*t.length)}var St=Float64Array.from({length:32},(e,t)=>2**(t-15));function Et(e){let t=e>>10&31,r=e&1023,o=t?St[t]*(1+r/1024):r*2**-24;return e&32768?-o:o}function _(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function j(e,t){let r=_(e),o=t==="float16"?2:4,a=t==="float16"?n=>Et(r.getUint16(2*n,!0)):n=>r.getFloat32(4*n,!0),l=new Float32Array(r.byteLength/o);for(let n=0;n<l.length;n++)l[n]=a(n);return l}function ze(e,t){let r=e.dtype==="int8"?Ct(e,t):Ot(e,t);return{inputShape:e.inputShape,layers:e.layers.map(o=>Pe(o,r))}}function Pe(e,t){if(!(e.op in te))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(te).join(", ")}`);let r={...e};for(let o of["weight","bias"])e[o]&&(r[o]=t(e,o));return e.op==="convTranspose"&&(r.weight=He(r.weight,e.inChannels)),e.inner&&(r.inner=e.inner.map(o=>Pe(o,t))),r}var W=(e,[t,r])=>e.subarray(t,t+r);function Ot({dtype:e},t){let r=j(t,e);return(o,a)=>W(r,o[a])}function Ct(e,t){let r=_(t),o=2*e.plain,a=j(new DataView(r.buffer,r.byteOffset,o),"float16"),l=new Int8Array(r.buffer,r.byteOffset+o,r.byteLength-o);return(n,s)=>{if(s!=="weight"||!n.scale)return W(a,n[s]);let i=W(a,n.scale),c=Float32Array.from(W(l,n.weight)),u=c.length/i.length;for(let p=0;p<c.length;p++)c[p]*=i[Math.floor(p/u)];return c}}function re(e,t){let r=t.length/P(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Re(e.layers,{data:Float32Array.from(t),shape:e.inputShape,batch:r})}var Re=(e,t)=>e.reduce((r,o)=>te[o.op](r,o),t),P=e=>e.reduce((t,r)=>t*r,1),N=e=>(t,r)=>{let{data:o}=t;for(let a=0;a<o.length;a++)o[a]=e(o[a],r);return t},te={linear:Ft,conv:$t,convTranspose:jt,affine:zt,instanceNorm:Pt,positionBias:Rt,pixelShuffle:_t,upsampleNearest:Nt,upsampleBilinear:Dt,skip:It,residual:Ht,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[P(e.shape)]}),relu:N(e=>e>0?e:0),leakyRelu:N((e,{slope:t})=>e>0?e:t*e),sigmoid:N(e=>1/(1+Math.exp(-e))),tanh:N(Math.tanh),silu:N(e=>e/(1+Math.exp(-e)))};function Ft({data:e,batch:t},{inFeatures:r,outFeatures:o,weight:a,bias:l}){let n=new Float32Array(t*o);le(e,a,n,t,o,r,o,1);for(let s=0;s<n.length;s++)n[s]+=l[s%o];return{data:n,shape:[o],batch:t}}function $t({data:e,shape:[t,r,o],batch:a},l){let{inChannels:n,outChannels:s,kernel:i,stride:c,padding:u,weight:p,bias:f}=l,d=Math.floor((r+2*u[0]-i[0])/c[0])+1,m=Math.floor((o+2*u[1]-i[1])/c[1])+1,g=d*m,y=n*i[0]*i[1],v=new Float32Array(a*s*g);for(let b=0;b<a;b++){let w=e.subarray(b*t*r*o,(b+1)*t*r*o),M=Tt(w,[t,r,o],[d,m],l);le(M,p,v.subarray(b*s*g),g,s,y,1,g)}return ne(v,f,g),{data:v,shape:[s,d,m],batch:a}}function Tt(e,[t,r,o],[a,l],{kernel:[n,s],stride:i,padding:c}){let u=new Float32Array(a*l*t*n*s),p=0;for(let f=0;f<a;f++)for(let d=0;d<l;d++)for(let m=0;m<t;m++)for(let g=0;g<n;g++){let y=f*i[0]+g-c[0],v=(m*r+y)*o;for(let b=0;b<s;b++,p++){let w=d*i[1]+b-c[1];y>=0&&y<r&&w>=0&&w<o&&(u[p]=e[v+w])}}return u}function jt({data:e,shape:[t,r,o],batch:a},l){let{outChannels:n,kernel:s,stride:i,padding:c,outputPadding:u,weight:p,bias:f}=l,d=(r-1)*i[0]-2*c[0]+s[0]+u[0],m=(o-1)*i[1]-2*c[1]+s[1]+u[1],g=r*o,y=n*s[0]*s[1],v=new Float32Array(y*g),b=new Float32Array(a*n*d*m);for(let w=0;w<a;w++){let M=e.subarray(w*t*g,(w+1)*t*g);le(p,He(M,t),v,y,g,t,g,1),Lt(v,[r,o],b.subarray(w*n*d*m),[n,d,m],l)}return ne(b,f,d*m),{data:b,shape:[n,d,m],batch:a}}function Lt(e,[t,r],o,[a,l,n],{kernel:[s,i],stride:c,padding:u}){let p=0;for(let f=0;f<a;f++)for(let d=0;d<s;d++)for(let m=0;m<i;m++)for(let g=0;g<t;g++){let y=g*c[0]+d-u[0],v=(f*l+y)*n;for(let b=0;b<r;b++,p++){let w=b*c[1]+m-u[1];y>=0&&y<l&&w>=0&&w<n&&(o[v+w]+=e[p])}}}function zt({data:e,shape:t,batch:r},{weight:o,bias:a}){let[l,...n]=t,s=P(n),i=e.map((c,u)=>c*o[Math.floor(u/s)%l]);return ne(i,a,s),{data:i,shape:t,batch:r}}function Pt(e,{weight:t,bias:r,eps:o}){let{data:a,shape:l}=e,n=P(l.slice(1));for(let s=0,i=0;s<a.length;s+=n,i=(i+1)%l[0]){let c=a.subarray(s,s+n),u=c.reduce((d,m)=>d+m,0)/n,p=c.reduce((d,m)=>d+(m-u)**2,0)/n,f=t[i]/Math.sqrt(p+o);for(let d=0;d<n;d++)c[d]=(c[d]-u)*f+r[i]}return e}function Rt(e,{weight:t}){let{data:r}=e;for(let o=0;o<r.length;o+=t.length)for(let a=0;a<t.length;a++)r[o+a]+=t[a];return e}var Ie=(e,t)=>Re(t,{...e,data:e.data.slice()});function It(e,{inner:t}){let r=Ie(e,t),o=P(e.shape),a=P(r.shape),l=new Float32Array(e.batch*(o+a));for(let n=0;n<e.batch;n++)l.set(e.data.subarray(n*o,(n+1)*o),n*(o+a)),l.set(r.data.subarray(n*a,(n+1)*a),n*(o+a)+o);return{data:l,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ht(e,{inner:t}){let r=Ie(e,t);for(let o=0;o<e.data.length;o++)r.data[o]+=e.data[o];return r}function _t({data:e,shape:[t,r,o],batch:a},{factor:l}){let n=[t/(l*l),r*l,o*l];return{data:oe(n,a,(i,c,u)=>{let p=i*l*l+c%l*l+u%l;return e[(p*r+Math.floor(c/l))*o+Math.floor(u/l)]}),shape:n,batch:a}}function Nt({data:e,shape:[t,r,o],batch:a},{factor:[l,n]}){let s=[t,r*l,o*n];return{data:oe(s,a,(c,u,p)=>e[(c*r+Math.floor(u/l))*o+Math.floor(p/n)]),shape:s,batch:a}}function Dt({data:e,shape:[t,r,o],batch:a},{factor:[l,n],alignCorners:s}){let i=[t,r*l,o*n],c=je(r,l,s),u=je(o,n,s);return{data:oe(i,a,(f,d,m)=>{let{low:g,high:y,part:v}=c[d],{low:b,high:w,part:M}=u[m],A=f*r,E=e[(A+g)*o+b]*(1-M)+e[(A+g)*o+w]*M,z=e[(A+y)*o+b]*(1-M)+e[(A+y)*o+w]*M;return E*(1-v)+z*v}),shape:i,batch:a}}function je(e,t,r){let o=e*t;return Array.from({length:o},(a,l)=>{let n=r?o>1?l*(e-1)/(o-1):0:Math.max(0,(l+.5)/t-.5),s=Math.min(e-1,Math.floor(n));return{low:s,high:Math.min(e-1,s+1),part:n-s}})}function oe([e,t,r],o,a){let l=new Float32Array(o*e*t*r);for(let n=0,s=0;n<o*e;n++)for(let i=0;i<t;i++)for(let c=0;c<r;c++)l[s++]=a(n,i,c);return l}function ne(e,t,r){for(let o=0,a=0;o<e.length;o+=r,a=(a+1)%t.length)for(let l=o;l<o+r;l++)e[l]+=t[a]}function He(e,t){let r=e.length/t,o=new Float32Array(e.length);for(let a=0,l=0;a<t;a++)for(let n=0;n<r;n++,l++)o[n*t+a]=e[l];return o}function le(e,t,r,o,a,l,n,s){let i=0;for(;i+4<=o;i+=4){let c=i*l,u=c+l,p=u+l,f=p+l,d=0;for(;d+2<=a;d+=2){let m=d*l,g=m+l,y=0,v=0,b=0,w=0,M=0,A=0,E=0,z=0;for(let C=0;C<l;C++){let D=t[m+C],q=t[g+C],ce=e[c+C],ue=e[u+C],pe=e[p+C],fe=e[f+C];y+=ce*D,v+=ce*q,b+=ue*D,w+=ue*q,M+=pe*D,A+=pe*q,E+=fe*D,z+=fe*q}let O=i*n+d*s;r[O]=y,r[O+s]=v,r[O+=n]=b,r[O+s]=w,r[O+=n]=M,r[O+s]=A,r[O+=n]=E,r[O+s]=z}if(d<a)for(let m=i;m<i+4;m++)r[m*n+d*s]=Le(e,m*l,t,d*l,l)}for(;i<o;i++)for(let c=0;c<a;c++)r[i*n+c*s]=Le(e,i*l,t,c*l,l)}function Le(e,t,r,o,a){let l=0,n=0,s=0,i=0,c=0;for(;c+4<=a;c+=4)l+=e[t+c]*r[o+c],n+=e[t+c+1]*r[o+c+1],s+=e[t+c+2]*r[o+c+2],i+=e[t+c+3]*r[o+c+3];for(;c<a;c++)l+=e[t+c]*r[o+c];return l+n+s+i}function _e(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},o=r(),a=r(),l=r(),n=r();return function(){let i=Math.imul(a,5),c=Math.imul(i<<7|i>>>25,9),u=a<<9;return l^=o,n^=a,a^=l,o^=n,l^=u,n=n<<11|n>>>21,(c>>>0)/4294967296}}function qt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Ne(e,t){for(let r=0;r<t.length;r++)t[r]=qt(e);return t}var De=e=>e.reduce((t,r)=>r>0?t-r*Math.log(r):t,0),Bt=e=>Array.from(e[0],(t,r)=>e.reduce((o,a)=>o+a[r],0)/e.length);function qe(e){let t=e.map(De),r=t.reduce((n,s)=>n+s)/e.length,o=Bt(e),a=De(o),l=Math.max(0,a-r);return{ofEach:t,mean:r,average:o,ofTheMean:a,information:l,score:Math.exp(l)}}var x=28,k=x*x,U=10,R=300,Wt=3,Ut=.6180339887498949,Be=6;function Ue(e,t){let r=new Float32Array(t*k),o=0,a=()=>{let l=e[o>>1]>>(o&1?0:4)&15;return o+=1,l};for(let l=0;l<t;l++){for(let n=0;n<k;){let s=a();s?r[l*k+n++]=s/15:n+=a()+1}o+=o&1}return Array.from({length:t},(l,n)=>r.subarray(n*k,(n+1)*k))}function Ve({pool:e,heart:t,lots:r},{n:o,classes:a,copies:l,memory:n}){let s=new Array(U).fill(0);return Array.from({length:o},(i,c)=>{let u=Math.floor(r[c]*a/256),p=s[u]++;return c*Ut%1<l?t[u][p%(n/U)]:e[u][p]})}function Vt(e,t){if(t<.05)return e;let r=Math.ceil(3*t),o=Float64Array.from({length:2*r+1},(n,s)=>Math.exp(-(((s-r)/t)**2)/2)),a=o.reduce((n,s)=>n+s),l=(n,s,i)=>{let c=new Float32Array(k);for(let u=0;u<x;u++)for(let p=0;p<x;p++){let f=0;for(let d=Math.max(0,p-r);d<=Math.min(x-1,p+r);d++)f+=o[d-p+r]*n[u*i+d*s];c[u*i+p*s]=f/a}return c};return l(l(e,1,x),x,1)}function Ge(e,{blur:t,noise:r},o){let a=new Float32Array(e.length*k);return e.forEach((l,n)=>{let s=Vt(l,t);for(let i=0,c=n*k;i<k;i++,c++)a[c]=r?Math.min(1,Math.max(0,s[i]+r*o[c])):s[i]}),a}var Je=()=>Ne(_e(7),new Float32Array(R*k)),We=(e,t,r,o)=>({inputShape:o,layers:e.layers.slice(t,r)});function Ke(e,t,r){let{data:o,shape:a}=re(We(e,0,Be,e.inputShape),t),l=re(We(e,Be,void 0,a),o).data,n=[];for(let s=0;s<l.length;s+=U){let i=Array.from(l.subarray(s,s+U)),c=Math.max(...i),u=i.map(f=>Math.exp(f-c)),p=u.reduce((f,d)=>f+d);n.push(u.map(f=>f/p))}return{features:Float64Array.from(o,(s,i)=>s-r[i%r.length]),width:a[0],rows:n}}function Ye(e,t){let r=Z(e,e,t);return{...Ae(e,t),squares:ke(e,t),radii:Fe(r,Wt),within:Ce(r,t)}}function Xe(e,t){let r=Ye(e,t);return{features:e,width:t,lower:Se(r.covariance,t),...r}}function Qe({features:e,width:t,rows:r},o,a){let l=Z(e,o.features,t),n=Ye(e,t),{precision:s,recall:i,nearest:c}=$e(l,n,o);return{score:qe(r).score,frechet:Ee(o,n,t),kernel:n.within+o.within-2*ee(l,t)/l.length,precision:s,recall:i,closer:Te(c,a)}}var I={columns:10,rows:3},F=2,et={width:I.columns*(x+F)-F,height:I.rows*(x+F)-F},Gt=14,Jt=3,Ze=.95,ae=3,tt=47,H={score:{name:"inception score",place:e=>(e-1)/9,better:1,digits:2},frechet:{name:"Fréchet distance",place:e=>1-Math.sqrt(e/Gt),better:-1,digits:2},kernel:{name:"kernel distance",place:e=>Ze-Math.sign(e)*Ze*Math.sqrt(Math.abs(e)/Jt),better:-1,digits:2},precision:{name:"precision",place:e=>e,better:1,digits:2},recall:{name:"recall",place:e=>e,better:1,digits:2},closer:{name:"nearness to training digits",place:e=>1-e,better:0,digits:2}},rt=Object.keys(H).length*tt+22;function se(e,t,[r,o]){let a=(t-r)/o;if(Math.abs(a)<=ae)return"real";let{better:l}=H[e];return l?a*l>0?"better":"worse":a>0?"copied":"far"}var Kt={real:["green","as real digits"],better:["purple","better than real"],worse:["orange","worse"],copied:["orange","nearer"],far:["orange","farther"]};function ot(e,t,r,o,{values:a,real:l}){Object.entries(H).forEach(([s,{name:i,place:c,digits:u}],p)=>{let f=p*tt,d=f+30,m=a[s],[g,y]=Kt[se(s,m,l[s])],v=E=>Q(c(E),0,1)*(t-16)+8;$(e,o,i,0,f+10,{bold:!0}),e.fillStyle=S(o.colour("ink"),.08),e.fillRect(0,d-6,t,12);let[b,w]=l[s],M=[v(b-ae*w),v(b+ae*w)].sort((E,z)=>E-z);e.fillStyle=S(o.colour("green"),.4),e.fillRect(M[0],d-6,Math.max(3,M[1]-M[0]),12),X(e,S(o.colour("paper")),v(m),d,9),X(e,S(o.colour(g)),v(m),d,7);let A=e.measureText(i).width+190>t;$(e,o,`${A?"":`${y}  `}${T(m,u)}`,t,f+10,{align:"right",colour:g,bold:!0})});let n=r-8;$(e,o,"← worse",0,n,{colour:"muted"}),$(e,o,"■ where real digits are",t/2,n,{colour:"green",align:"center"}),$(e,o,"better →",t,n,{colour:"muted",align:"right"})}function nt(e,t,r,o){let[a,l]=["paper","ink"].map(s=>t.colour(s)),n=G(a,l,.07);e.paint((s,i,c)=>{let u=Math.floor(i/(x+F)),p=Math.floor(c/(x+F)),f=p*I.columns+u,d=i%(x+F),m=c%(x+F);return d>=x||m>=x||f>=o?a:G(n,l,r[f*x*x+m*x+d])})}var lt=`.lw .bi-stories,
.lw .bi-stories .lw-bar {
  flex-wrap: wrap;
}
.lw .bi-stories .lw-bar span {
  padding-inline: 0.55rem;
}
.lw .bi-controls .lw-slider {
  grid-template-columns: 8.2em minmax(4rem, 1fr) 3.2em;
}
.lw .bi-body .lw-pixels {
  max-width: 26rem;
}
.lw:has(.bi-body) .lw-readout {
  min-height: 5.8em;
}
@container (max-width: 420px) {
  .lw:has(.bi-body) .lw-readout {
    min-height: 10.2em;
  }
}
`;var at=[30,50,100,200,R],st=[10,30,100,300],L={noise:0,blur:0,classes:10,copies:0,memory:10,n:R},it={none:{},noise:{noise:.15},blur:{blur:1},"five classes":{classes:5},"ten by heart":{copies:1,memory:10},"all by heart":{copies:1,memory:300},"100 samples":{n:100}};function Xt({model:e,el:t}){let r=Qt(e),o={settings:{...L},real:e.get("real")},a=ge(t,{css:lt,title:"Break it",lead:"Real digits, which you may damage. Each measure compares them with 1,000 training digits; green is where undamaged digits are. Which measure notices what?"}),l=ye({label:"damage",value:"none",options:Object.keys(it),onChange:f=>u({...L,...it[f]})});l.element.classList.add("bi-stories");let n=Zt((f,d)=>{l.value=void 0,u({...o.settings,[f]:d})}),s=xe({label:"",...et}),i=Me(a,{label:"",height:rt,draw:(f,d,m)=>o.values&&ot(f,d,m,a,o)}),c=Y({label:"Reset",icon:"reset",onClick:()=>{l.value="none",u(L)}});function u(f){o.settings=f,o.pictures=Ge(Ve(r,f),f,f.noise?r.grain():void 0),o.values=Qe(Ke(r.network,o.pictures,r.centre),r.real,r.heldOut),n.show(f),i.redraw(),p(),s.describe(`The first pictures of the set, ${mt(f)}.`),i.describe(ut(o)),a.readout(pt(o)),a.announce(`${ut(o)} ${pt(o)}`)}let p=()=>nt(s,a,o.pictures,Math.min(o.settings.n,I.columns*I.rows));return a.onTheme(p),a.add(be(l.element,c.element),ve(we(J("The first pictures of the set",s.element),n.element),J("What the measures say",i.element))),a.body.classList.add("bi-body"),u(L),a.destroy}function Qt(e){let t=e.get("counts"),r=t.reduce((c,u)=>c+u),o=Ue(ct(e.get("pictures")),r+R),a=j(e.get("reference"),"float16"),l=j(e.get("centre"),"float32"),n=ze(e.get("network"),e.get("weights")),s,i=(c,u)=>u.map(p=>o.slice(c,c+=p));return{pool:i(0,t),heart:i(r,t.map(()=>R/t.length)),lots:ct(e.get("lots")),network:n,centre:l,real:Xe(Float64Array.from(a),l.length),heldOut:Float64Array.from(j(e.get("held_out"),"float32")),grain:()=>s??=Je()}}function ct(e){let{buffer:t,byteOffset:r,byteLength:o}=_(e);return new Uint8Array(t,r,o)}function Zt(e){let t=(l,n)=>K({step:.01,min:0,onInput:s=>e(l,s),...n}),r=(l,n,s)=>K({label:s,min:0,max:n.length-1,step:1,value:n.indexOf(L[l]),format:i=>String(n[i]),onInput:i=>e(l,n[i])}),o={noise:t("noise",{label:"noise",max:.5,value:0}),blur:t("blur",{label:"blur, in pixels",max:3,step:.05,value:0}),classes:t("classes",{label:"classes kept",min:2,max:10,step:1,value:10,format:String}),copies:t("copies",{label:"copies",max:1,value:0,format:ft}),memory:r("memory",st,"known by heart"),n:r("n",at,"pictures in the set")},a=Object.values(o).map(({element:l})=>l);return{element:h("div",{class:"bi-controls"},...a),show(l){for(let n of["noise","blur","classes","copies"])o[n].value=l[n];o.memory.value=st.indexOf(l.memory),o.n.value=at.indexOf(l.n),o.memory.input.disabled=l.copies===0}}}var ft=e=>`${Math.round(100*e)} %`;function mt({noise:e,blur:t,classes:r,copies:o,memory:a,n:l}){return[e&&`noise ${T(e)}`,t&&`blur ${T(t)} pixels`,r<10&&`${r} classes`,o&&`${ft(o)} copies of ${a} training digits`,`${l} pictures`].filter(Boolean).join(", ")}var ut=({settings:e,values:t,real:r})=>`${mt(e)}. `+Object.entries(H).map(([o,{name:a}])=>`${a} ${T(t[o])}, real digits ${T(r[o][0])}`).join("; ")+".",er={score:"inception score",frechet:"Fréchet distance",kernel:"kernel distance",precision:"precision",recall:"recall",closer:"nearness"},ie=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:e[0]??"none";function pt({settings:e,values:t,real:r}){let o={noticed:[],missed:[],praised:[]};for(let n of Object.keys(H)){let s=se(n,t[n],r[n]);o[s==="real"?"missed":s==="better"?"praised":"noticed"].push(er[n])}let a=Object.keys(L).filter(n=>n!=="memory"&&e[n]!==L[n]);return a.length?[o.noticed.length?`Noticed by ${ie(o.noticed)}`:"No measure notices",o.missed.length&&o.noticed.length?`, not by ${ie(o.missed)}`:"",o.praised.length?`; better than real digits, say ${ie(o.praised)}.`:".",a.length===1?` ${tr(a[0],e)}`:""].join(""):"Untouched test digits: every measure is within what other sets of 300 real digits reach. Break them!"}function tr(e,{copies:t,memory:r}){return e==="noise"?"Precision only asks for some real digit nearby.":e==="blur"?"Every blurred digit has a sharp one nearby, so precision stays; variety is lost, so recall falls.":e==="classes"?"Each picture is a real one, so precision stays.":e==="n"?"But these are real digits: on average, few samples make the Fréchet distance too large and the inception score too low. Only the kernel distance has no bias; it scatters around 0.":t<.5||r>100?"Copies of real digits look like real digits. Only how near they are to the training digits gives them away.":"Few pictures, known by heart: each is as good as real."}var Vr={render:Xt};export{Vr as default};
