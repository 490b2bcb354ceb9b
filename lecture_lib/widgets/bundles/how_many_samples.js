var q=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function p(e,t={},...r){let n=document.createElement(e);for(let[s,l]of Object.entries(t))s.startsWith("on")?n.addEventListener(s.slice(2),l):l===!0?n.setAttribute(s,""):l!==!1&&l!=null&&n.setAttribute(s,l);return n.append(...r.filter(s=>s!=null)),n}var ge=Math.random().toString(36).slice(2,8),be=0,P=()=>`lw-${ge}-${++be}`,$={"data-lm-suppress-shortcuts":"true"},we={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function N(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",we[e]),t.append(r),t}function K(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(p("style",{"data-lecture-kit":!0},t))}function W(e,{title:t,lead:r,css:n}){K(e,q),n&&K(e,n);let s=P(),l=p("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=p("p",{class:"lw-readout"}),o=p("div",{class:"lw-body"}),i=L({icon:"enlarge",title:"Full screen",onClick:()=>ve(c)});i.element.hidden=!document.fullscreenEnabled;let c=p("div",{class:"lw",role:"group","aria-labelledby":s,...$},p("div",{class:"lw-head"},p("div",{class:"lw-title",id:s},t),i.element),r?p("p",{class:"lw-lead"},r):null,o,a,l);e.append(c);let m=[()=>c.remove()],f=new Map,u=[()=>f.clear()];m.push(ke(()=>u.forEach(d=>d()))),m.push(ye(c,()=>u.forEach(d=>d())));let h=0;return m.push(()=>clearTimeout(h)),{root:c,body:o,add:(...d)=>o.append(...d),announce(d){clearTimeout(h),h=setTimeout(()=>{l.textContent=d},500)},readout(d){a.textContent!==d&&(a.textContent=d)},colour(d){return c.isConnected?(f.has(d)||f.set(d,Me(c,`var(--lw-${d})`)),f.get(d)):xe},onTheme:d=>u.push(d),onCleanup:d=>m.push(d),destroy(){for(;m.length;)m.pop()()}}}function ve(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var xe=[128,128,128];function ye(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function Me(e,t){let r=p("span",{style:`color: ${t}`});e.append(r);let n=p("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var g=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`;function ke(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var G=(...e)=>p("div",{class:"lw-row"},...e);var I=(...e)=>p("div",{class:"lw-columns"},...e),O=(e,...t)=>p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},e),...t),Se=e=>e.toFixed(2).replace("-","−");function j({label:e,min:t,max:r,step:n,value:s,format:l=Se,onInput:a=()=>{}}){let o=P(),i=p("input",{type:"range",id:o,min:t,max:r,step:n,value:s,...$}),c=p("output",{for:o,class:"lw-value"}),m=()=>{c.textContent=l(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{m(),a(i.valueAsNumber)}),m(),{element:p("div",{class:"lw-slider"},p("label",{for:o},e),i,c),input:i,get value(){return i.valueAsNumber},set value(f){i.value=f,m()}}}function L({label:e,icon:t,title:r,primary:n=!1,onClick:s}){let l=p("span",{},e??""),a=p("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:s,...$},t?N(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(o){a.disabled=o},set label(o){l.textContent=o},set icon(o){a.querySelector("svg").replaceWith(N(o))}}}function V({value:e=0,onChange:t=()=>{}}){let r=P(),n=p("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...$}),s=()=>Math.min(9999,Math.max(0,Math.round(n.valueAsNumber)||0));return n.addEventListener("input",()=>{n.value!==""&&t(s())}),n.addEventListener("change",()=>{n.value=s()}),{element:p("div",{class:"lw-field lw-seed"},p("label",{for:r},"seed"),n),get value(){return s()},set value(l){n.value=l}}}function J(e,{label:t,height:r,draw:n}){let s=p("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),l=s.getContext("2d");function a(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:m}=s;if(!c||!m)return;let f=Math.round(c*i),u=Math.round(m*i);(s.width!==f||s.height!==u)&&Object.assign(s,{width:f,height:u}),l.setTransform(i,0,0,i,0,0),l.clearRect(0,0,c,m),l.font=`12px ${getComputedStyle(s).fontFamily}`,n(l,c,m)}let o=new ResizeObserver(a);return o.observe(s),e.onCleanup(()=>o.disconnect()),e.onTheme(a),{element:s,redraw:a,describe:i=>s.setAttribute("aria-label",i)}}function T(e,t,r){let n=(t-e)/r,s=10**Math.floor(Math.log10(n)),l=s*[1,2,5,10].find(o=>o*s>=.7*n),a=Math.ceil(e/l-1e-9);return Array.from({length:Math.floor(t/l+1e-9)-a+1},(o,i)=>(a+i)*l)}var We=Math.log(2*Math.PI)/2;function A(e,t,r,n){return Object.assign(l=>r+(n-r)*(l-e)/(t-e),{back:l=>e+(t-e)*(l-r)/(n-r)})}function w(e,t,r,n,s=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(s),e.beginPath();for(let[l,a]of n)e.lineTo(l,a);e.stroke(),e.setLineDash([])}function E(e,t,r,n,s){e.fillStyle=t,e.beginPath(),e.arc(r,n,s,0,2*Math.PI),e.fill()}function v(e,t,r,n,s,l={}){let{colour:a="ink",align:o="left",baseline:i="middle",halo:c=!1,bold:m=!1}=l,f=e.font;m&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:o,textBaseline:i}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:g(t.colour("paper"))}),e.strokeText(r,n,s)),e.fillStyle=g(t.colour(a)),e.fillText(r,n,s),e.font=f}var R=(e,t,r)=>Math.min(r,Math.max(t,e));var x=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");function U(e,t){let r=e.length/t,n=new Float64Array(t),s=new Float64Array(t*t);for(let a=0;a<e.length;a++)n[a%t]+=e[a]/r;let l=new Float64Array(t);for(let a=0;a<r;a++){for(let o=0;o<t;o++)l[o]=e[a*t+o]-n[o];for(let o=0;o<t;o++)for(let i=0;i<=o;i++)s[o*t+i]+=l[o]*l[i]/(r-1)}for(let a=0;a<t;a++)for(let o=0;o<a;o++)s[o*t+a]=s[a*t+o];return{mean:n,covariance:s}}function Z(e,t){let r=Float64Array.from(e),n=(l,a)=>{let o=r[l*t+a];if(Math.abs(o)<1e-300)return;let i=(r[a*t+a]-r[l*t+l])/(2*o),c=(i<0?-1:1)/(Math.abs(i)+Math.sqrt(i*i+1)),m=1/Math.sqrt(c*c+1),f=c*m;for(let u=0;u<t;u++){let h=r[u*t+l],d=r[u*t+a];r[u*t+l]=m*h-f*d,r[u*t+a]=f*h+m*d}for(let u=0;u<t;u++){let h=r[l*t+u],d=r[a*t+u];r[l*t+u]=m*h-f*d,r[a*t+u]=f*h+m*d}},s=r.reduce((l,a)=>l+a*a,0);for(let l=0;l<30;l++){let a=0;for(let o=0;o<t;o++)for(let i=0;i<o;i++)a+=r[o*t+i]**2;if(a<=1e-24*s)break;for(let o=0;o<t;o++)for(let i=o+1;i<t;i++)n(o,i)}return Float64Array.from({length:t},(l,a)=>r[a*t+a])}function Y(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let o=Math.imul(t^t>>>16,569420461);return o=Math.imul(o^o>>>15,1935289751),o^o>>>15},n=r(),s=r(),l=r(),a=r();return function(){let i=Math.imul(s,5),c=Math.imul(i<<7|i>>>25,9),m=s<<9;return l^=n,a^=s,s^=l,n^=a,l^=m,a=a<<11|a>>>21,(c>>>0)/4294967296}}function Ae(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Q(e,t){for(let r=0;r<t.length;r++)t[r]=Ae(e);return t}var b=[50,100,200,500,1e3],Ee=4,Ce=100,$e=4;function X(e,t){let r=Y(t);return b.map(n=>Array.from({length:Ee},()=>Q(r,new Float64Array(n*e))))}function Oe(e,t){let{mean:r,covariance:n}=U(e,t),s=t;for(let l=1;l<t;l++)s+=r[l]**2;for(let l=0;l<t;l++)s+=n[l*(t+1)];for(let l of Z(n,t))s-=2*Math.sqrt(Math.max(l,0));return{along:r[0],rest:s,squares:e.reduce((l,a)=>l+a*a,0)*(t/e.length)}}var je=({along:e,rest:t},r)=>(e+Math.sqrt(r))**2+t;function ze(e,t){let r=e.length/t,n=Math.ceil(r/Ce),s=r/n,l=new Float64Array(7),a=1/t;for(let o=0;o<r;o++)for(let i=o-o%s;i<o;i++){let c=o*t,m=i*t,f=(e[c]+e[m])*a,u=0;for(let h=0;h<t;h++)u+=e[c+h]*e[m+h];u=u*a+1,l[0]+=u*u*u,l[1]+=3*u*u*f,l[2]+=3*u*f*f+3*u*u*a,l[3]+=f*f*f+6*u*f*a,l[4]+=3*f*f*a+3*u*a*a,l[5]+=3*f*a*a,l[6]+=a*a*a}return l.map(o=>2*o/(r*(s-1)))}function Fe({polynomial:e,along:t,squares:r},n,s){let l=Math.sqrt(s),a=e.reduceRight((i,c)=>i*l+c,0),o=1+3*(r+2*l*t+s)/n**2;return a+1+3/n-2*o}var Pe=(e,t)=>3*e/t+3*e**2/t**2+(e**3+6*e**2+3*e*t+6*e)/t**3;function Ie(e,t){let r=e.map(o=>1/o),n=o=>o.reduce((i,c)=>i+c)/o.length,[s,l]=[n(r),n(t)],a=r.reduce((o,i,c)=>o+(i-s)*(t[c]-l),0)/r.reduce((o,i)=>o+(i-s)**2,0);return{distance:l-a*s,slope:a}}var B=e=>b.filter((t,r)=>t>=$e*e||r>=b.length-3),ee=(e,t)=>({...Oe(e,t),polynomial:ze(e,t)});function te(e,t,r){let n=e.map(o=>o.map(i=>je(i,r))),s=e.map(o=>o.map(i=>Fe(i,t,r))),l=B(t),a=b.flatMap((o,i)=>l.includes(o)?n[i].map(c=>[o,c]):[]);return{distance:r,frechet:n,kernel:s,trueKernel:Pe(r,t),line:Ie(...[0,1].map(o=>a.map(i=>i[o])))}}var S={A:"blue",B:"orange"},k=40,z=30,re=132;function oe(e,t,r,n,{models:s,chosen:l}){let a=Object.fromEntries(Object.keys(S).map(c=>[c,s[c].frechet[l[c]][0]])),o=Math.max(...Object.values(a),...Object.values(s).map(({distance:c})=>c),.5),i=A(0,o,0,t-58);Object.entries(S).forEach(([c,m],f)=>{let u=22+f*60,h=n.colour(m),d=s[c].distance,M=a[c];v(e,n,`model ${c}, ${b[l[c]]} samples: true ${x(d)}`,0,u-10,{colour:m}),e.fillStyle=g(h,.3),e.fillRect(0,u,i(M),z),e.fillStyle=g(h),e.fillRect(0,u,i(Math.min(d,M)),z),w(e,g(n.colour("ink")),2,[[i(d),u-2],[i(d),u+z+2]]),v(e,n,x(M),i(Math.max(M,d))+7,u+z/2,{bold:!0})})}function ne(e,t,r,n,s,l){let a=n-34,o=A(0,1/b[0],k,r-12),i=A(s,l,a,8);for(let c of T(s,l,4))w(e,g(t.colour("ink"),.12),1,[[k,i(c)],[r,i(c)]]),v(e,t,String(Number(c.toPrecision(6))).replace("-","−"),k-6,i(c),{align:"right",colour:"muted"});w(e,g(t.colour("ink"),.5),1,[[k,4],[k,a]]);for(let c of[1/0,500,200,100,50])v(e,t,c===1/0?"∞":String(c),R(o(1/c),0,r-10),a+11,{align:"center",colour:"muted"});return v(e,t,"n, number of samples (even in 1/n)",(k+r)/2,a+26,{align:"center",colour:"muted"}),{x:o,y:i}}function le(e,t,{x:r,y:n},s,l,a,o,i){let c=t.colour(a);w(e,g(c,.9),1.5,[[r(0),n(l)],[i,n(l)]],[6,4]),s.forEach((f,u)=>f.forEach(h=>E(e,g(c,.75),r(1/b[u]),n(h),3)));let m=[r(1/b[o]),n(s[o][0])];E(e,g(t.colour("ink")),...m,7),E(e,g(t.colour("paper")),...m,5.5),E(e,g(c),...m,4.5)}function ae(e,t,r,n,{models:s,chosen:l,width:a}){let o=Object.values(s).flatMap(({frechet:u})=>u.flat()),i=ne(e,n,t,r,0,1.05*Math.max(...o,.5)),{x:c,y:m}=i,f=B(a)[0];for(let[u,h]of Object.entries(S)){let{line:d,frechet:M,distance:fe}=s[u],F=D=>[c(D),m(d.distance+d.slope*D)];w(e,g(n.colour(h),.8),2,[F(0),F(1/f)]),le(e,n,i,M,fe,h,l[u],t);let[de,pe]=F(0);e.fillStyle=g(n.colour(h)),e.fillRect(de-5,pe-5,10,10)}}function se(e,t,r,n,{models:s,chosen:l}){let a=Object.values(s),o=[...a.flatMap(({kernel:u})=>u.flat()),...a.map(u=>u.trueKernel)],[i,c]=[Math.min(...o,0),Math.max(...o)],m=.06*(c-i),f=ne(e,n,t,r,i-m,c+m);for(let[u,h]of Object.entries(S))le(e,n,f,s[u].kernel,s[u].trueKernel,h,l[u],t)}var ie=`.lw .hs-model .lw-slider {
  grid-template-columns: 9.5em minmax(4rem, 1fr) 2.8em;
}
.lw:has(.hs-body) .lw-readout {
  min-height: 2.9em;
}
@container (max-width: 420px) {
  .lw:has(.hs-body) .lw-readout {
    min-height: 5.8em;
  }
}
`;var C=[4,8,16,32],y=Object.keys(S);function Te({model:e,el:t}){let r={width:e.get("width"),seed:e.get("seed"),distances:{A:e.get("a"),B:e.get("b")},chosen:{A:b.indexOf(e.get("n_a")),B:b.indexOf(e.get("n_b"))}},n={},s=W(t,{css:ie,title:"How many samples?",lead:"Two models. The better one may look worse, if it was measured with fewer samples. Give both as many, and see where the lines end."}),l=He(r,i),a=_e(s,n),o=L({label:"Reset",icon:"reset",onClick:()=>i(r)});function i(c){let m=c.width!==void 0||c.seed!==void 0;Object.assign(n,c,{distances:{...n.distances,...c.distances},chosen:{...n.chosen,...c.chosen}}),m&&Re(n),(m||c.distances)&&Be(n),l.show(n),a.draw(n),s.readout(ce(n)),s.announce(`${me(n)} ${ce(n)}`)}return s.add(l.models,a.bars,I(a.frechet,a.kernel),G(l.width,l.seed,o.element)),s.body.classList.add("hs-body"),i(r),s.destroy}function Re(e){let t=r=>X(e.width,r).map(n=>n.map(s=>ee(s,e.width)));e.samples=Object.fromEntries(y.map((r,n)=>[r,t(2*e.seed+n)]))}function Be(e){let t=r=>te(e.samples[r],e.width,e.distances[r]);e.models=Object.fromEntries(y.map(r=>[r,t(r)]))}function He(e,t){let r={},n={};for(let o of y)r[o]=j({label:`samples of ${o}`,min:0,max:b.length-1,step:1,value:e.chosen[o],format:i=>String(b[i]),onInput:i=>t({chosen:{[o]:i}})}),n[o]=j({label:`true distance of ${o}`,min:0,max:4,step:.05,value:e.distances[o],onInput:i=>t({distances:{[o]:i}})});let s=j({label:"features",min:0,max:C.length-1,step:1,value:C.indexOf(e.width),format:o=>String(C[o]),onInput:o=>t({width:C[o]})}),l=V({value:e.seed,onChange:o=>t({seed:o})}),a=o=>p("div",{class:"hs-model"},r[o].element,n[o].element);return{models:I(...y.map(a)),width:s.element,seed:l.element,show(o){for(let i of y)r[i].value=o.chosen[i],n[i].value=o.distances[i];s.value=C.indexOf(o.width),l.value!==o.seed&&(l.value=o.seed)}}}function _e(e,t){let r=(a,o)=>J(e,{label:"",height:a,draw:(i,c,m)=>t.models&&o(i,c,m,e,t)}),n=r(re,oe),s=r(250,ae),l=r(250,se);return{bars:O("Fréchet distance, measured once: the full colour is true",n.element),frechet:O("Fréchet distance: ■ is where the line ends",s.element),kernel:O("Kernel distance: no bias",l.element),draw(a){for(let o of[n,s,l])o.redraw();n.describe(me(a)),s.describe(`Fréchet distances of both models, four for each number of samples, rise in straight lines with 1/n. At n = ∞ the lines are at ${ue(a)}; true are ${H(a,({distance:o})=>o)}.`),l.describe(`Kernel distances of both models, four for each number of samples, scatter around the true values ${H(a,o=>o.trueKernel,3)} at every n, widely where n is small.`)}}}var H=({models:e},t,r=2)=>y.map(n=>x(t(e[n]),r)).join(" and "),ue=e=>H(e,({line:t})=>t.distance),_=({models:e,chosen:t},r,n="frechet")=>e[r][n][t[r]][0],me=e=>y.map(t=>`Model ${t}: measured ${x(_(e,t))} with ${b[e.chosen[t]]} samples, true ${x(e.distances[t])}.`).join(" ");function ce(e){let{A:t,B:r}=e.distances,n=_(e,"A")<_(e,"B")?"A":"B",s=`At n = ∞ the lines say ${ue(e)}.`;if(t===r)return`Both are equally good, and ${n} looks better. ${s}`;let l=t<r?"A":"B";return n!==l?e.chosen.A===e.chosen.B?`${n} looks better, but ${l} is: with equal n it is chance. ${s}`:`${n} looks better, but ${l} is: the two were measured with different n. ${s}`:e.chosen.A===e.chosen.B?`With equal n, ${l} looks better and is. Both values are too large, by about as much. ${s}`:`${l} looks better and is, but by how much cannot be told from different n. ${s}`}var yt={render:Te};export{yt as default};
