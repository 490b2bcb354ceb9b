var ue=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function g(e,t={},...r){let o=document.createElement(e);for(let[n,a]of Object.entries(t))n.startsWith("on")?o.addEventListener(n.slice(2),a):a===!0?o.setAttribute(n,""):a!==!1&&a!=null&&o.setAttribute(n,a);return o.append(...r.filter(n=>n!=null)),o}var ht=Math.random().toString(36).slice(2,8),bt=0,U=()=>`lw-${ht}-${++bt}`,z={"data-lm-suppress-shortcuts":"true"},wt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function fe(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",wt[e]),t.append(r),t}function pe(e,t){let r=e.getRootNode(),o=r instanceof ShadowRoot?r:document.head;[...o.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||o.append(g("style",{"data-lecture-kit":!0},t))}function me(e,{title:t,lead:r,css:o}){pe(e,ue),o&&pe(e,o);let n=U(),a=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=g("p",{class:"lw-readout"}),s=g("div",{class:"lw-body"}),i=K({icon:"enlarge",title:"Full screen",onClick:()=>At(u)});i.element.hidden=!document.fullscreenEnabled;let u=g("div",{class:"lw",role:"group","aria-labelledby":n,...z},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:n},t),i.element),r?g("p",{class:"lw-lead"},r):null,s,l,a);e.append(u);let c=[()=>u.remove()],f=new Map,p=[()=>f.clear()];c.push(Mt(()=>p.forEach(m=>m()))),c.push(vt(u,()=>p.forEach(m=>m())));let d=0;return c.push(()=>clearTimeout(d)),{root:u,body:s,add:(...m)=>s.append(...m),announce(m){clearTimeout(d),d=setTimeout(()=>{a.textContent=m},500)},readout(m){l.textContent!==m&&(l.textContent=m)},colour(m){return u.isConnected?(f.has(m)||f.set(m,xt(u,`var(--lw-${m})`)),f.get(m)):yt},onTheme:m=>p.push(m),onCleanup:m=>c.push(m),destroy(){for(;c.length;)c.pop()()}}}function At(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var yt=[128,128,128];function vt(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function xt(e,t){let r=g("span",{style:`color: ${t}`});e.append(r);let o=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return o.fillStyle=getComputedStyle(r).color,o.fillRect(0,0,1,1),r.remove(),[...o.getImageData(0,0,1,1).data.slice(0,3)]}var S=([e,t,r],o=1)=>`rgb(${e} ${t} ${r} / ${o})`,W=(e,t,r)=>e.map((o,n)=>Math.round(o+(t[n]-o)*r));function Mt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var de=(...e)=>g("div",{class:"lw-row"},...e),ge=(...e)=>g("div",{class:"lw-column"},...e),he=(...e)=>g("div",{class:"lw-columns"},...e),G=(e,...t)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...t),Et=e=>e.toFixed(2).replace("-","−");function Y({label:e,min:t,max:r,step:o,value:n,format:a=Et,onInput:l=()=>{}}){let s=U(),i=g("input",{type:"range",id:s,min:t,max:r,step:o,value:n,...z}),u=g("output",{for:s,class:"lw-value"}),c=()=>{u.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),l(i.valueAsNumber)}),c(),{element:g("div",{class:"lw-slider"},g("label",{for:s},e),i,u),input:i,get value(){return i.valueAsNumber},set value(f){i.value=f,c()}}}function K({label:e,icon:t,title:r,primary:o=!1,onClick:n}){let a=g("span",{},e??""),l=g("button",{type:"button",class:o?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:n,...z},t?fe(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(fe(s))}}}function be({label:e,options:t,value:r,onChange:o=()=>{}}){let n=U(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>g("input",{type:"radio",name:n,value:i.value,checked:i.value===(r??a[0].value),onchange:()=>o(i.value),...z})),s=a.map((i,u)=>g("label",{title:i.title},l[u],g("span",{},i.label)));return{element:g("fieldset",{class:"lw-choice"},g("legend",{},e),g("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(u=>{u.checked=u.value===i})}}}function we({label:e,width:t,height:r}){let o=g("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),n=o.getContext("2d"),a=n.createImageData(t,r);return a.data.fill(255),{element:o,context:n,describe:l=>o.setAttribute("aria-label",l),paint(l){for(let s=0,i=0;s<r;s++)for(let u=0;u<t;u++,i++){let c=l(i,u,s);for(let f=0;f<3;f++)a.data[4*i+f]=c[f]}n.putImageData(a,0,0)}}}function Ae(e,{label:t,height:r,draw:o}){let n=g("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),a=n.getContext("2d");function l(){let i=devicePixelRatio||1,{clientWidth:u,clientHeight:c}=n;if(!u||!c)return;let f=Math.round(u*i),p=Math.round(c*i);(n.width!==f||n.height!==p)&&Object.assign(n,{width:f,height:p}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,u,c),a.font=`12px ${getComputedStyle(n).fontFamily}`,o(a,u,c)}let s=new ResizeObserver(l);return s.observe(n),e.onCleanup(()=>s.disconnect()),e.onTheme(l),{element:n,redraw:l,describe:i=>n.setAttribute("aria-label",i)}}var fr=Math.log(2*Math.PI)/2;function V(e,t,r,o,n){e.fillStyle=t,e.beginPath(),e.arc(r,o,n,0,2*Math.PI),e.fill()}function O(e,t,r,o,n,a={}){let{colour:l="ink",align:s="left",baseline:i="middle",halo:u=!1,bold:c=!1}=a,f=e.font;c&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:s,textBaseline:i}),u&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:S(t.colour("paper"))}),e.strokeText(r,o,n)),e.fillStyle=S(t.colour(l)),e.fillText(r,o,n),e.font=f}var J=(e,t,r)=>Math.min(r,Math.max(t,e));var F=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");function X(e,t,r){let o=e.length/r,n=t.length/r,a=new Float64Array(o*n);for(let l=0,s=0;l<o;l++)for(let i=0;i<n;i++,s++){let u=0;for(let c=0,f=l*r,p=i*r;c<r;c++,f++,p++)u+=e[f]*t[p];a[s]=u}return a}function ye(e,t){return Float64Array.from({length:e.length/t},(r,o)=>{let n=0;for(let a=o*t;a<(o+1)*t;a++)n+=e[a]*e[a];return n})}function ve(e,t){let r=e.length/t,o=new Float64Array(t),n=new Float64Array(t*t);for(let l=0;l<e.length;l++)o[l%t]+=e[l]/r;let a=new Float64Array(t);for(let l=0;l<r;l++){for(let s=0;s<t;s++)a[s]=e[l*t+s]-o[s];for(let s=0;s<t;s++)for(let i=0;i<=s;i++)n[s*t+i]+=a[s]*a[i]/(r-1)}for(let l=0;l<t;l++)for(let s=0;s<l;s++)n[s*t+l]=n[l*t+s];return{mean:o,covariance:n}}function xe(e,t){let r=new Float64Array(t*t);for(let o=0;o<t;o++)for(let n=0;n<=o;n++){let a=e[o*t+n];for(let l=0;l<n;l++)a-=r[o*t+l]*r[n*t+l];r[o*t+n]=o===n?Math.sqrt(Math.max(a,0)):a/r[n*t+n]}return r}function kt(e,t){let r=Float64Array.from(e),o=(a,l)=>{let s=r[a*t+l];if(Math.abs(s)<1e-300)return;let i=(r[l*t+l]-r[a*t+a])/(2*s),u=(i<0?-1:1)/(Math.abs(i)+Math.sqrt(i*i+1)),c=1/Math.sqrt(u*u+1),f=u*c;for(let p=0;p<t;p++){let d=r[p*t+a],m=r[p*t+l];r[p*t+a]=c*d-f*m,r[p*t+l]=f*d+c*m}for(let p=0;p<t;p++){let d=r[a*t+p],m=r[l*t+p];r[a*t+p]=c*d-f*m,r[l*t+p]=f*d+c*m}},n=r.reduce((a,l)=>a+l*l,0);for(let a=0;a<30;a++){let l=0;for(let s=0;s<t;s++)for(let i=0;i<s;i++)l+=r[s*t+i]**2;if(l<=1e-24*n)break;for(let s=0;s<t;s++)for(let i=s+1;i<t;i++)o(s,i)}return Float64Array.from({length:t},(a,l)=>r[l*t+l])}function Me(e,t,r){let{lower:o}=e,n=new Float64Array(r*r),a=new Float64Array(r*r);for(let s=0;s<r;s++)for(let i=0;i<r;i++){let u=t.covariance[s*r+i];for(let c=0;c<=i;c++)n[s*r+c]+=u*o[i*r+c]}for(let s=0;s<r;s++)for(let i=0;i<=s;i++){let u=o[s*r+i];for(let c=0;c<r;c++)a[i*r+c]+=u*n[s*r+c]}let l=0;for(let s=0;s<r;s++)l+=(e.mean[s]-t.mean[s])**2+e.covariance[s*r+s]+t.covariance[s*r+s];for(let s of kt(a,r))l-=2*Math.sqrt(Math.max(s,0));return Math.max(0,l)}var Ee=(e,t)=>{let r=e/t+1;return r*r*r};function Z(e,t){let r=0;for(let o=0;o<e.length;o++)r+=Ee(e[o],t);return r}function ke(e,t){let r=Math.round(Math.sqrt(e.length)),o=0;for(let n=0;n<r;n++)o+=Ee(e[n*(r+1)],t);return(Z(e,t)-o)/(r*(r-1))}function Ce(e,t){let r=Math.round(Math.sqrt(e.length));return Float64Array.from({length:r},(o,n)=>{let a=new Array(t).fill(1/0);for(let l=0;l<r;l++){if(l===n)continue;let s=Math.max(0,e[n*r+n]+e[l*r+l]-2*e[n*r+l]);if(s>=a[t-1])continue;let i=t-1;for(;i>0&&a[i-1]>s;i--)a[i]=a[i-1];a[i]=s}return a[t-1]})}function Se(e,t,r){let o=t.squares.length,n=r.squares.length,a=new Uint8Array(n),l=new Float64Array(o).fill(1/0),s=0;for(let i=0,u=0;i<o;i++){let c=0;for(let f=0;f<n;f++,u++){let p=Math.max(0,t.squares[i]+r.squares[f]-2*e[u]);p<=r.radii[f]&&(c=1),p<=t.radii[i]&&(a[f]=1),p<l[i]&&(l[i]=p)}s+=c}return{precision:s/o,recall:a.reduce((i,u)=>i+u)/n,nearest:l}}function Ie(e,t){let r=0;for(let o of e)for(let n of t)r+=o<n?1:o===n?.5:0;return r/(e.length*t.length)}var Ct=Float64Array.from({length:32},(e,t)=>2**(t-15));function St(e){let t=e>>10&31,r=e&1023,o=t?Ct[t]*(1+r/1024):r*2**-24;return e&32768?-o:o}function $(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function Q(e,t){let r=$(e),o=t==="float16"?2:4,n=t==="float16"?l=>St(r.getUint16(2*l,!0)):l=>r.getFloat32(4*l,!0),a=new Float32Array(r.byteLength/o);for(let l=0;l<a.length;l++)a[l]=n(l);return a}var It="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var I=Bt();function Bt(){try{let e=Uint8Array.from(atob(It),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function H(e,t,r){if(!I){let[i,u,c]=[r*e,r*t,e*t].map(f=>new Float32Array(f));return{a:i,b:u,out:c,multiply:()=>Ot(i,u,c,e,t,r)}}let o=8*r,n=o+r*e,a=n+r*t,l=a+e*t,s=Be(l+3*t+8);return{a:s.subarray(o,n),b:s.subarray(n,a),out:s.subarray(a,l),multiply:()=>I.product(4*o,4*n,4*a,0,e,t,r)}}function te(e){if(!I)return e.map(r=>1/(1+Math.exp(-r)));let t=Be(e.length+3);return t.set(e),I.sigmoid(0,4*e.length),t.slice(0,e.length)}var ee=new Float32Array(0);function Be(e){let t=4*e-I.memory.buffer.byteLength;return t>0&&I.memory.grow(Math.ceil(t/65536)),ee.buffer!==I.memory.buffer&&(ee=new Float32Array(I.memory.buffer)),ee}function Ot(e,t,r,o,n,a){r.fill(0,0,o*n);for(let l=0;l<n;l+=64)for(let s=0;s<o;s++){let i=s*n+l,u=i+Math.min(64,n-l),c=0;for(;c+4<=a;c+=4){let f=e[c*o+s],p=e[(c+1)*o+s],d=e[(c+2)*o+s],m=e[(c+3)*o+s];for(let w=i,A=c*n+l,y=A+n,v=y+n,x=v+n;w<u;w++,A++,y++,v++,x++)r[w]+=f*t[A]+p*t[y]+d*t[v]+m*t[x]}for(;c<a;c++){let f=e[c*o+s];for(let p=i,d=c*n+l;p<u;p++,d++)r[p]+=f*t[d]}}}function Fe(e,t){let r=e.dtype==="int8"?Qt(e,t):Ft(e,t);return{inputShape:e.inputShape,layers:e.layers.map(o=>Qe(o,r))}}function Qe(e,t){if(!(e.op in oe))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(oe).join(", ")}`);let r={...e};for(let o of["weight","bias"])e[o]&&(r[o]=t(e,o));return(e.op==="linear"||e.op==="conv")&&(r.weight=Te(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(o=>Qe(o,t))),r}var N=(e,[t,r])=>e.subarray(t,t+r);function Ft({dtype:e},t){let r=Q(t,e);return(o,n)=>N(r,o[n])}function Qt(e,t){let r=$(t),o=2*e.plain,n=Q(new DataView(r.buffer,r.byteOffset,o),"float16"),a=new Int8Array(r.buffer,r.byteOffset+o,r.byteLength-o);return(l,s)=>{if(s!=="weight"||!l.scale)return N(n,l[s]);let i=N(n,l.scale),u=Float32Array.from(N(a,l.weight)),c=u.length/i.length;for(let f=0;f<u.length;f++)u[f]*=i[Math.floor(f/c)];return u}}function ne(e,t){let r=t.length/k(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Pe(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r})}var Pe=(e,t)=>e.reduce((r,o)=>oe[o.op](r,o),t),k=e=>e.reduce((t,r)=>t*r,1),re=e=>(t,r)=>{let{data:o}=t;for(let n=0;n<o.length;n++)o[n]=e(o[n],r);return t},oe={linear:Lt,conv:Rt,convTranspose:$t,affine:jt,instanceNorm:zt,positionBias:Ht,pixelShuffle:qt,upsampleNearest:Ut,upsampleBilinear:Wt,skip:Nt,residual:_t,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[k(e.shape)]}),relu:re(e=>e>0?e:0),leakyRelu:re((e,{slope:t})=>e>0?e:t*e),tanh:re(Math.tanh),sigmoid:e=>({...e,data:te(e.data)}),silu:Pt};function Pt(e){let{data:t}=e,r=te(t);for(let o=0;o<t.length;o++)t[o]*=r[o];return e}function Lt({data:e,batch:t},{inFeatures:r,outFeatures:o,weight:n,bias:a}){let{a:l,b:s,out:i,multiply:u}=H(t,o,r);l.set(Te(e,t)),s.set(n),u();let c=i.slice();for(let f=0;f<c.length;)for(let p=0;p<o;f++,p++)c[f]+=a[p];return{data:c,shape:[o],batch:t}}function Rt({data:e,shape:t,batch:r},o){let{outChannels:n,kernel:a,stride:l,padding:s,weight:i,bias:u}=o,[c,f]=[0,1].map(h=>Math.floor((t[h+1]+2*s[h]-a[h])/l[h])+1),p=c*f,d=i.length/n,{a:m,b:w,out:A,multiply:y}=H(n,p,d);m.set(i),w.fill(0);let v=l[0]*l[1]===1&&f===t[2]?Dt:Tt,x=new Float32Array(r*n*p);for(let h=0;h<r;h++)v(e.subarray(h*k(t),(h+1)*k(t)),w,t,[c,f],o),y(),x.set(A,h*A.length);return ae(x,u,p),{data:x,shape:[n,c,f],batch:r}}function Tt(e,t,r,o,n){Le(r,o,n,(a,l,s,i)=>{for(let u=s+i;s<u;a+=l,s++)t[s]=e[a]})}function Dt(e,t,[r,o,n],[a],{kernel:[l,s],padding:i}){for(let u=0,c=0;u<r;u++)for(let f=0;f<l;f++)for(let p=0;p<s;p++,c+=a*n){let[d,m]=_(f-i[0],1,o,a),[w,A]=_(p-i[1],1,n,n);if(d>=m||w>=A)continue;let y=d*n+w,v=(m-1)*n+A,x=(u*o+f-i[0])*n+p-i[1];t.set(e.subarray(y+x,v+x),c+y);for(let h=c+d*n;h<c+m*n;h+=n){for(let b=0;b<w;b++)t[h+b]=0;for(let b=A;b<n;b++)t[h+b]=0}}}function $t({data:e,shape:[t,r,o],batch:n},a){let{outChannels:l,kernel:s,stride:i,padding:u,outputPadding:c,weight:f,bias:p}=a,d=(b,E)=>(b-1)*i[E]-2*u[E]+s[E]+c[E],m=[l,d(r,0),d(o,1)],w=r*o,{a:A,b:y,out:v,multiply:x}=H(f.length/t,w,t);A.set(f);let h=new Float32Array(n*k(m));for(let b=0;b<n;b++){let E=h.subarray(b*k(m),(b+1)*k(m));y.set(e.subarray(b*t*w,(b+1)*t*w)),x(),Le(m,[r,o],a,(L,pt,j,mt)=>{for(let dt=j+mt;j<dt;j++,L+=pt)E[L]+=v[j]})}return ae(h,p,m[1]*m[2]),{data:h,shape:m,batch:n}}function Le([e,t,r],[o,n],{kernel:[a,l],stride:s,padding:i},u){for(let c=0,f=0;c<e;c++)for(let p=0;p<a;p++)for(let d=0;d<l;d++,f++){let[m,w]=_(p-i[0],s[0],t,o),[A,y]=_(d-i[1],s[1],r,n);for(let v=m;v<w;v++){let x=(c*t+v*s[0]+p-i[0])*r;u(x+A*s[1]+d-i[1],s[1],(f*o+v)*n+A,y-A)}}}var _=(e,t,r,o)=>[Math.max(0,Math.ceil(-e/t)),Math.min(o,Math.ceil((r-e)/t))];function jt({data:e,shape:t,batch:r},{weight:o,bias:n}){let[a,...l]=t,s=k(l),i=e.map((u,c)=>u*o[Math.floor(c/s)%a]);return ae(i,n,s),{data:i,shape:t,batch:r}}function zt(e,{weight:t,bias:r,eps:o}){let{data:n,shape:a}=e,l=k(a.slice(1));for(let s=0,i=0;s<n.length;s+=l,i=(i+1)%a[0]){let u=n.subarray(s,s+l),c=u.reduce((d,m)=>d+m,0)/l,f=u.reduce((d,m)=>d+(m-c)**2,0)/l,p=t[i]/Math.sqrt(f+o);for(let d=0;d<l;d++)u[d]=(u[d]-c)*p+r[i]}return e}function Ht(e,{weight:t}){let{data:r}=e;for(let o=0;o<r.length;o+=t.length)for(let n=0;n<t.length;n++)r[o+n]+=t[n];return e}var Re=(e,t)=>Pe(t,{...e,data:e.data.slice()});function Nt(e,{inner:t}){let r=Re(e,t),o=k(e.shape),n=k(r.shape),a=new Float32Array(e.batch*(o+n));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*o,(l+1)*o),l*(o+n)),a.set(r.data.subarray(l*n,(l+1)*n),l*(o+n)+o);return{data:a,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function _t(e,{inner:t}){let r=Re(e,t);for(let o=0;o<e.data.length;o++)r.data[o]+=e.data[o];return r}function qt({data:e,shape:[t,r,o],batch:n},{factor:a}){let l=[t/(a*a),r*a,o*a];return{data:le(l,n,(i,u,c)=>{let f=i*a*a+u%a*a+c%a;return e[(f*r+Math.floor(u/a))*o+Math.floor(c/a)]}),shape:l,batch:n}}function Ut({data:e,shape:[t,r,o],batch:n},{factor:[a,l]}){let s=[t,r*a,o*l];return{data:le(s,n,(u,c,f)=>e[(u*r+Math.floor(c/a))*o+Math.floor(f/l)]),shape:s,batch:n}}function Wt({data:e,shape:[t,r,o],batch:n},{factor:[a,l],alignCorners:s}){let i=[t,r*a,o*l],u=Oe(r,a,s),c=Oe(o,l,s);return{data:le(i,n,(p,d,m)=>{let{low:w,high:A,part:y}=u[d],{low:v,high:x,part:h}=c[m],b=p*r,E=e[(b+w)*o+v]*(1-h)+e[(b+w)*o+x]*h,L=e[(b+A)*o+v]*(1-h)+e[(b+A)*o+x]*h;return E*(1-y)+L*y}),shape:i,batch:n}}function Oe(e,t,r){let o=e*t;return Array.from({length:o},(n,a)=>{let l=r?o>1?a*(e-1)/(o-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function le([e,t,r],o,n){let a=new Float32Array(o*e*t*r);for(let l=0,s=0;l<o*e;l++)for(let i=0;i<t;i++)for(let u=0;u<r;u++)a[s++]=n(l,i,u);return a}function ae(e,t,r){for(let o=0,n=0;o<e.length;o+=r,n=(n+1)%t.length)for(let a=o;a<o+r;a++)e[a]+=t[n]}function Te(e,t){let r=e.length/t,o=new Float32Array(e.length);for(let n=0,a=0;n<t;n++)for(let l=0;l<r;l++,a++)o[l*t+n]=e[a];return o}function De(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},o=r(),n=r(),a=r(),l=r();return function(){let i=Math.imul(n,5),u=Math.imul(i<<7|i>>>25,9),c=n<<9;return a^=o,l^=n,n^=a,o^=l,a^=c,l=l<<11|l>>>21,(u>>>0)/4294967296}}function Gt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function $e(e,t){for(let r=0;r<t.length;r++)t[r]=Gt(e);return t}var je=e=>e.reduce((t,r)=>r>0?t-r*Math.log(r):t,0),Yt=e=>Array.from(e[0],(t,r)=>e.reduce((o,n)=>o+n[r],0)/e.length);function ze(e){let t=e.map(je),r=t.reduce((l,s)=>l+s)/e.length,o=Yt(e),n=je(o),a=Math.max(0,n-r);return{ofEach:t,mean:r,average:o,ofTheMean:n,information:a,score:Math.exp(a)}}var M=28,C=M*M,q=10,R=300,Kt=3,Vt=.6180339887498949,He=6;function _e(e,t){let r=new Float32Array(t*C),o=0,n=()=>{let a=e[o>>1]>>(o&1?0:4)&15;return o+=1,a};for(let a=0;a<t;a++){for(let l=0;l<C;){let s=n();s?r[a*C+l++]=s/15:l+=n()+1}o+=o&1}return Array.from({length:t},(a,l)=>r.subarray(l*C,(l+1)*C))}function qe({pool:e,heart:t,lots:r},{n:o,classes:n,copies:a,memory:l}){let s=new Array(q).fill(0);return Array.from({length:o},(i,u)=>{let c=Math.floor(r[u]*n/256),f=s[c]++;return u*Vt%1<a?t[c][f%(l/q)]:e[c][f]})}function Jt(e,t){if(t<.05)return e;let r=Math.ceil(3*t),o=Float64Array.from({length:2*r+1},(l,s)=>Math.exp(-(((s-r)/t)**2)/2)),n=o.reduce((l,s)=>l+s),a=(l,s,i)=>{let u=new Float32Array(C);for(let c=0;c<M;c++)for(let f=0;f<M;f++){let p=0;for(let d=Math.max(0,f-r);d<=Math.min(M-1,f+r);d++)p+=o[d-f+r]*l[c*i+d*s];u[c*i+f*s]=p/n}return u};return a(a(e,1,M),M,1)}function Ue(e,{blur:t,noise:r},o){let n=new Float32Array(e.length*C);return e.forEach((a,l)=>{let s=Jt(a,t);for(let i=0,u=l*C;i<C;i++,u++)n[u]=r?Math.min(1,Math.max(0,s[i]+r*o[u])):s[i]}),n}var We=()=>$e(De(7),new Float32Array(R*C)),Ne=(e,t,r,o)=>({inputShape:o,layers:e.layers.slice(t,r)});function Ge(e,t,r){let{data:o,shape:n}=ne(Ne(e,0,He,e.inputShape),t),a=ne(Ne(e,He,void 0,n),o).data,l=[];for(let s=0;s<a.length;s+=q){let i=Array.from(a.subarray(s,s+q)),u=Math.max(...i),c=i.map(p=>Math.exp(p-u)),f=c.reduce((p,d)=>p+d);l.push(c.map(p=>p/f))}return{features:Float64Array.from(o,(s,i)=>s-r[i%r.length]),width:n[0],rows:l}}function Ye(e,t){let r=X(e,e,t);return{...ve(e,t),squares:ye(e,t),radii:Ce(r,Kt),within:ke(r,t)}}function Ke(e,t){let r=Ye(e,t);return{features:e,width:t,lower:xe(r.covariance,t),...r}}function Ve({features:e,width:t,rows:r},o,n){let a=X(e,o.features,t),l=Ye(e,t),{precision:s,recall:i,nearest:u}=Se(a,l,o);return{score:ze(r).score,frechet:Me(o,l,t),kernel:l.within+o.within-2*Z(a,t)/a.length,precision:s,recall:i,closer:Ie(u,n)}}var T={columns:10,rows:3},B=2,Xe={width:T.columns*(M+B)-B,height:T.rows*(M+B)-B},Xt=14,Zt=3,Je=.95,se=3,Ze=47,D={score:{name:"inception score",place:e=>(e-1)/9,better:1,digits:2},frechet:{name:"Fréchet distance",place:e=>1-Math.sqrt(e/Xt),better:-1,digits:2},kernel:{name:"kernel distance",place:e=>Je-Math.sign(e)*Je*Math.sqrt(Math.abs(e)/Zt),better:-1,digits:2},precision:{name:"precision",place:e=>e,better:1,digits:2},recall:{name:"recall",place:e=>e,better:1,digits:2},closer:{name:"nearness to training digits",place:e=>1-e,better:0,digits:2}},et=Object.keys(D).length*Ze+22;function ie(e,t,[r,o]){let n=(t-r)/o;if(Math.abs(n)<=se)return"real";let{better:a}=D[e];return a?n*a>0?"better":"worse":n>0?"copied":"far"}var er={real:["green","as real digits"],better:["purple","better than real"],worse:["orange","worse"],copied:["orange","nearer"],far:["orange","farther"]};function tt(e,t,r,o,{values:n,real:a}){Object.entries(D).forEach(([s,{name:i,place:u,digits:c}],f)=>{let p=f*Ze,d=p+30,m=n[s],[w,A]=er[ie(s,m,a[s])],y=E=>J(u(E),0,1)*(t-16)+8;O(e,o,i,0,p+10,{bold:!0}),e.fillStyle=S(o.colour("ink"),.08),e.fillRect(0,d-6,t,12);let[v,x]=a[s],h=[y(v-se*x),y(v+se*x)].sort((E,L)=>E-L);e.fillStyle=S(o.colour("green"),.4),e.fillRect(h[0],d-6,Math.max(3,h[1]-h[0]),12),V(e,S(o.colour("paper")),y(m),d,9),V(e,S(o.colour(w)),y(m),d,7);let b=e.measureText(i).width+190>t;O(e,o,`${b?"":`${A}  `}${F(m,c)}`,t,p+10,{align:"right",colour:w,bold:!0})});let l=r-8;O(e,o,"← worse",0,l,{colour:"muted"}),O(e,o,"■ where real digits are",t/2,l,{colour:"green",align:"center"}),O(e,o,"better →",t,l,{colour:"muted",align:"right"})}function rt(e,t,r,o){let[n,a]=["paper","ink"].map(s=>t.colour(s)),l=W(n,a,.07);e.paint((s,i,u)=>{let c=Math.floor(i/(M+B)),f=Math.floor(u/(M+B)),p=f*T.columns+c,d=i%(M+B),m=u%(M+B);return d>=M||m>=M||p>=o?n:W(l,a,r[p*M*M+m*M+d])})}var ot=`.lw .bi-stories,
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
`;var nt=[30,50,100,200,R],lt=[10,30,100,300],P={noise:0,blur:0,classes:10,copies:0,memory:10,n:R},at={none:{},noise:{noise:.15},blur:{blur:1},"five classes":{classes:5},"ten by heart":{copies:1,memory:10},"all by heart":{copies:1,memory:300},"100 samples":{n:100}};function rr({model:e,el:t}){let r=or(e),o={settings:{...P},real:e.get("real")},n=me(t,{css:ot,title:"Break it",lead:"Real digits, which you may damage. Each measure compares them with 1,000 training digits; green is where undamaged digits are. Which measure notices what?"}),a=be({label:"damage",value:"none",options:Object.keys(at),onChange:p=>c({...P,...at[p]})});a.element.classList.add("bi-stories");let l=nr((p,d)=>{a.value=void 0,c({...o.settings,[p]:d})}),s=we({label:"",...Xe}),i=Ae(n,{label:"",height:et,draw:(p,d,m)=>o.values&&tt(p,d,m,n,o)}),u=K({label:"Reset",icon:"reset",onClick:()=>{a.value="none",c(P)}});function c(p){o.settings=p,o.pictures=Ue(qe(r,p),p,p.noise?r.grain():void 0),o.values=Ve(Ge(r.network,o.pictures,r.centre),r.real,r.heldOut),l.show(p),i.redraw(),f(),s.describe(`The first pictures of the set, ${ft(p)}.`),i.describe(it(o)),n.readout(ct(o)),n.announce(`${it(o)} ${ct(o)}`)}let f=()=>rt(s,n,o.pictures,Math.min(o.settings.n,T.columns*T.rows));return n.onTheme(f),n.add(de(a.element,u.element),he(ge(G("The first pictures of the set",s.element),l.element),G("What the measures say",i.element))),n.body.classList.add("bi-body"),c(P),n.destroy}function or(e){let t=e.get("counts"),r=t.reduce((u,c)=>u+c),o=_e(st(e.get("pictures")),r+R),n=Q(e.get("reference"),"float16"),a=Q(e.get("centre"),"float32"),l=Fe(e.get("network"),e.get("weights")),s,i=(u,c)=>c.map(f=>o.slice(u,u+=f));return{pool:i(0,t),heart:i(r,t.map(()=>R/t.length)),lots:st(e.get("lots")),network:l,centre:a,real:Ke(Float64Array.from(n),a.length),heldOut:Float64Array.from(Q(e.get("held_out"),"float32")),grain:()=>s??=We()}}function st(e){let{buffer:t,byteOffset:r,byteLength:o}=$(e);return new Uint8Array(t,r,o)}function nr(e){let t=(a,l)=>Y({step:.01,min:0,onInput:s=>e(a,s),...l}),r=(a,l,s)=>Y({label:s,min:0,max:l.length-1,step:1,value:l.indexOf(P[a]),format:i=>String(l[i]),onInput:i=>e(a,l[i])}),o={noise:t("noise",{label:"noise",max:.5,value:0}),blur:t("blur",{label:"blur, in pixels",max:3,step:.05,value:0}),classes:t("classes",{label:"classes kept",min:2,max:10,step:1,value:10,format:String}),copies:t("copies",{label:"copies",max:1,value:0,format:ut}),memory:r("memory",lt,"known by heart"),n:r("n",nt,"pictures in the set")},n=Object.values(o).map(({element:a})=>a);return{element:g("div",{class:"bi-controls"},...n),show(a){for(let l of["noise","blur","classes","copies"])o[l].value=a[l];o.memory.value=lt.indexOf(a.memory),o.n.value=nt.indexOf(a.n),o.memory.input.disabled=a.copies===0}}}var ut=e=>`${Math.round(100*e)} %`;function ft({noise:e,blur:t,classes:r,copies:o,memory:n,n:a}){return[e&&`noise ${F(e)}`,t&&`blur ${F(t)} pixels`,r<10&&`${r} classes`,o&&`${ut(o)} copies of ${n} training digits`,`${a} pictures`].filter(Boolean).join(", ")}var it=({settings:e,values:t,real:r})=>`${ft(e)}. `+Object.entries(D).map(([o,{name:n}])=>`${n} ${F(t[o])}, real digits ${F(r[o][0])}`).join("; ")+".",lr={score:"inception score",frechet:"Fréchet distance",kernel:"kernel distance",precision:"precision",recall:"recall",closer:"nearness"},ce=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:e[0]??"none";function ct({settings:e,values:t,real:r}){let o={noticed:[],missed:[],praised:[]};for(let l of Object.keys(D)){let s=ie(l,t[l],r[l]);o[s==="real"?"missed":s==="better"?"praised":"noticed"].push(lr[l])}let n=Object.keys(P).filter(l=>l!=="memory"&&e[l]!==P[l]);return n.length?[o.noticed.length?`Noticed by ${ce(o.noticed)}`:"No measure notices",o.missed.length&&o.noticed.length?`, not by ${ce(o.missed)}`:"",o.praised.length?`; better than real digits, say ${ce(o.praised)}.`:".",n.length===1?` ${ar(n[0],e)}`:""].join(""):"Untouched test digits: every measure is within what other sets of 300 real digits reach. Break them!"}function ar(e,{copies:t,memory:r}){return e==="noise"?"Precision only asks for some real digit nearby.":e==="blur"?"Every blurred digit has a sharp one nearby, so precision stays; variety is lost, so recall falls.":e==="classes"?"Each picture is a real one, so precision stays.":e==="n"?"But these are real digits: on average, few samples make the Fréchet distance too large and the inception score too low. Only the kernel distance has no bias; it scatters around 0.":t<.5||r>100?"Copies of real digits look like real digits. Only how near they are to the training digits gives them away.":"Few pictures, known by heart: each is as good as real."}var Zr={render:rr};export{Zr as default};
