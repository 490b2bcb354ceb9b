var ve=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function g(e,t={},...r){let n=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),l):l===!0?n.setAttribute(o,""):l!==!1&&l!=null&&n.setAttribute(o,l);return n.append(...r.filter(o=>o!=null)),n}var Ft=Math.random().toString(36).slice(2,8),$t=0,X=()=>`lw-${Ft}-${++$t}`,U={"data-lm-suppress-shortcuts":"true"},Qt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function xe(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Qt[e]),t.append(r),t}function Me(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(g("style",{"data-lecture-kit":!0},t))}function Ee(e,{title:t,lead:r,css:n}){Me(e,ve),n&&Me(e,n);let o=X(),l=g("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=g("p",{class:"lw-readout"}),s=g("div",{class:"lw-body"}),i=re({icon:"enlarge",title:"Full screen",onClick:()=>Pt(c)});i.element.hidden=!document.fullscreenEnabled;let c=g("div",{class:"lw",role:"group","aria-labelledby":o,...U},g("div",{class:"lw-head"},g("div",{class:"lw-title",id:o},t),i.element),r?g("p",{class:"lw-lead"},r):null,s,a,l);e.append(c);let u=[()=>c.remove()],f=new Map,p=[()=>f.clear()];u.push(jt(()=>p.forEach(m=>m()))),u.push(Tt(c,()=>p.forEach(m=>m())));let d=0;return u.push(()=>clearTimeout(d)),{root:c,body:s,add:(...m)=>s.append(...m),announce(m){clearTimeout(d),d=setTimeout(()=>{l.textContent=m},500)},readout(m){a.textContent!==m&&(a.textContent=m)},colour(m){return c.isConnected?(f.has(m)||f.set(m,Rt(c,`var(--lw-${m})`)),f.get(m)):Lt},onTheme:m=>p.push(m),onCleanup:m=>u.push(m),destroy(){for(;u.length;)u.pop()()}}}function Pt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Lt=[128,128,128];function Tt(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function Rt(e,t){let r=g("span",{style:`color: ${t}`});e.append(r);let n=g("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}var I=([e,t,r],n=1)=>`rgb(${e} ${t} ${r} / ${n})`,Z=(e,t,r)=>e.map((n,o)=>Math.round(n+(t[o]-n)*r));function jt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var ke=(...e)=>g("div",{class:"lw-row"},...e),Se=(...e)=>g("div",{class:"lw-column"},...e),Ce=(...e)=>g("div",{class:"lw-columns"},...e),ee=(e,...t)=>g("div",{class:"lw-figure"},g("div",{class:"lw-heading"},e),...t),Dt=e=>e.toFixed(2).replace("-","−");function te({label:e,min:t,max:r,step:n,value:o,format:l=Dt,onInput:a=()=>{}}){let s=X(),i=g("input",{type:"range",id:s,min:t,max:r,step:n,value:o,...U}),c=g("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=l(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),a(i.valueAsNumber)}),u(),{element:g("div",{class:"lw-slider"},g("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(f){i.value=f,u()}}}function re({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let l=g("span",{},e??""),a=g("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...U},t?xe(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(s){a.disabled=s},set label(s){l.textContent=s},set icon(s){a.querySelector("svg").replaceWith(xe(s))}}}function Ie({label:e,options:t,value:r,onChange:n=()=>{}}){let o=X(),l=t.map(i=>typeof i=="string"?{value:i,label:i}:i),a=l.map(i=>g("input",{type:"radio",name:o,value:i.value,checked:i.value===(r??l[0].value),onchange:()=>n(i.value),...U})),s=l.map((i,c)=>g("label",{title:i.title},a[c],g("span",{},i.label)));return{element:g("fieldset",{class:"lw-choice"},g("legend",{},e),g("div",{class:"lw-bar"},...s)),get value(){return a.find(i=>i.checked).value},set value(i){a.forEach(c=>{c.checked=c.value===i})}}}function Oe({label:e,width:t,height:r}){let n=g("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:t,height:r}),o=n.getContext("2d"),l=o.createImageData(t,r);return l.data.fill(255),{element:n,context:o,describe:a=>n.setAttribute("aria-label",a),paint(a){for(let s=0,i=0;s<r;s++)for(let c=0;c<t;c++,i++){let u=a(i,c,s);for(let f=0;f<3;f++)l.data[4*i+f]=u[f]}o.putImageData(l,0,0)}}}function Be(e,{label:t,height:r,draw:n}){let o=g("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),l=o.getContext("2d");function a(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let f=Math.round(c*i),p=Math.round(u*i);(o.width!==f||o.height!==p)&&Object.assign(o,{width:f,height:p}),l.setTransform(i,0,0,i,0,0),l.clearRect(0,0,c,u),l.font=`12px ${getComputedStyle(o).fontFamily}`,n(l,c,u)}let s=new ResizeObserver(a);return s.observe(o),e.onCleanup(()=>s.disconnect()),e.onTheme(a),{element:o,redraw:a,describe:i=>o.setAttribute("aria-label",i)}}var Fr=Math.log(2*Math.PI)/2;function ne(e,t,r,n,o){e.fillStyle=t,e.beginPath(),e.arc(r,n,o,0,2*Math.PI),e.fill()}function $(e,t,r,n,o,l={}){let{colour:a="ink",align:s="left",baseline:i="middle",halo:c=!1,bold:u=!1}=l,f=e.font;u&&(e.font=`600 ${f}`),Object.assign(e,{textAlign:s,textBaseline:i}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:I(t.colour("paper"))}),e.strokeText(r,n,o)),e.fillStyle=I(t.colour(a)),e.fillText(r,n,o),e.font=f}var oe=(e,t,r)=>Math.min(r,Math.max(t,e));var Q=(e,t=2)=>(Math.abs(e)<.5*10**-t?0:e).toFixed(t).replace("-","−");function ae(e,t,r){let n=e.length/r,o=t.length/r,l=new Float64Array(n*o);for(let a=0,s=0;a<n;a++)for(let i=0;i<o;i++,s++){let c=0;for(let u=0,f=a*r,p=i*r;u<r;u++,f++,p++)c+=e[f]*t[p];l[s]=c}return l}function Fe(e,t){return Float64Array.from({length:e.length/t},(r,n)=>{let o=0;for(let l=n*t;l<(n+1)*t;l++)o+=e[l]*e[l];return o})}function $e(e,t){let r=e.length/t,n=new Float64Array(t),o=new Float64Array(t*t);for(let a=0;a<e.length;a++)n[a%t]+=e[a]/r;let l=new Float64Array(t);for(let a=0;a<r;a++){for(let s=0;s<t;s++)l[s]=e[a*t+s]-n[s];for(let s=0;s<t;s++)for(let i=0;i<=s;i++)o[s*t+i]+=l[s]*l[i]/(r-1)}for(let a=0;a<t;a++)for(let s=0;s<a;s++)o[s*t+a]=o[a*t+s];return{mean:n,covariance:o}}function Qe(e,t){let r=new Float64Array(t*t);for(let n=0;n<t;n++)for(let o=0;o<=n;o++){let l=e[n*t+o];for(let a=0;a<o;a++)l-=r[n*t+a]*r[o*t+a];r[n*t+o]=n===o?Math.sqrt(Math.max(l,0)):l/r[o*t+o]}return r}function zt(e,t){let r=Float64Array.from(e),n=(l,a)=>{let s=r[l*t+a];if(Math.abs(s)<1e-300)return;let i=(r[a*t+a]-r[l*t+l])/(2*s),c=(i<0?-1:1)/(Math.abs(i)+Math.sqrt(i*i+1)),u=1/Math.sqrt(c*c+1),f=c*u;for(let p=0;p<t;p++){let d=r[p*t+l],m=r[p*t+a];r[p*t+l]=u*d-f*m,r[p*t+a]=f*d+u*m}for(let p=0;p<t;p++){let d=r[l*t+p],m=r[a*t+p];r[l*t+p]=u*d-f*m,r[a*t+p]=f*d+u*m}},o=r.reduce((l,a)=>l+a*a,0);for(let l=0;l<30;l++){let a=0;for(let s=0;s<t;s++)for(let i=0;i<s;i++)a+=r[s*t+i]**2;if(a<=1e-24*o)break;for(let s=0;s<t;s++)for(let i=s+1;i<t;i++)n(s,i)}return Float64Array.from({length:t},(l,a)=>r[a*t+a])}function Pe(e,t,r){let{lower:n}=e,o=new Float64Array(r*r),l=new Float64Array(r*r);for(let s=0;s<r;s++)for(let i=0;i<r;i++){let c=t.covariance[s*r+i];for(let u=0;u<=i;u++)o[s*r+u]+=c*n[i*r+u]}for(let s=0;s<r;s++)for(let i=0;i<=s;i++){let c=n[s*r+i];for(let u=0;u<r;u++)l[i*r+u]+=c*o[s*r+u]}let a=0;for(let s=0;s<r;s++)a+=(e.mean[s]-t.mean[s])**2+e.covariance[s*r+s]+t.covariance[s*r+s];for(let s of zt(l,r))a-=2*Math.sqrt(Math.max(s,0));return Math.max(0,a)}var Le=(e,t)=>{let r=e/t+1;return r*r*r};function le(e,t){let r=0;for(let n=0;n<e.length;n++)r+=Le(e[n],t);return r}function Te(e,t){let r=Math.round(Math.sqrt(e.length)),n=0;for(let o=0;o<r;o++)n+=Le(e[o*(r+1)],t);return(le(e,t)-n)/(r*(r-1))}function Re(e,t){let r=Math.round(Math.sqrt(e.length));return Float64Array.from({length:r},(n,o)=>{let l=new Array(t).fill(1/0);for(let a=0;a<r;a++){if(a===o)continue;let s=Math.max(0,e[o*r+o]+e[a*r+a]-2*e[o*r+a]);if(s>=l[t-1])continue;let i=t-1;for(;i>0&&l[i-1]>s;i--)l[i]=l[i-1];l[i]=s}return l[t-1]})}function je(e,t,r){let n=t.squares.length,o=r.squares.length,l=new Uint8Array(o),a=new Float64Array(n).fill(1/0),s=0;for(let i=0,c=0;i<n;i++){let u=0;for(let f=0;f<o;f++,c++){let p=Math.max(0,t.squares[i]+r.squares[f]-2*e[c]);p<=r.radii[f]&&(u=1),p<=t.radii[i]&&(l[f]=1),p<a[i]&&(a[i]=p)}s+=u}return{precision:s/n,recall:l.reduce((i,c)=>i+c)/o,nearest:a}}function De(e,t){let r=0;for(let n of e)for(let o of t)r+=n<o?1:n===o?.5:0;return r/(e.length*t.length)}var Nt=Float64Array.from({length:32},(e,t)=>2**(t-15));function Ht(e){let t=e>>10&31,r=e&1023,n=t?Nt[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function P(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function L(e,t){let r=P(e),n=t==="float16"?2:4,o=t==="float16"?a=>Ht(r.getUint16(2*a,!0)):a=>r.getFloat32(4*a,!0),l=new Float32Array(r.byteLength/n);for(let a=0;a<l.length;a++)l[a]=o(a);return l}var _t=2**24,W={float16:2,float32:4,int8:1},qt={float16:65504,int8:65504,float32:35e37};function He(e,t){E(Object.hasOwn(W,e?.dtype),()=>`dtype is ${O(e?.dtype)}; it reads ${Object.keys(W)}`),E(fe(e.inputShape),()=>`inputShape is ${O(e.inputShape)}; it takes whole numbers from 1`);let r=Ut(t).byteLength;E(r%W[e.dtype]===0,()=>`${r} bytes do not hold whole numbers of type ${e.dtype}`);let n=e.dtype==="int8"?e.plain:r/W[e.dtype],o=e.dtype==="int8"?r-2*n:0;E(_(n,0)&&o>=0,()=>`plain is ${O(e.plain)}; that is not in ${r} bytes`),ce(e.layers,e.inputShape,{plain:n,small:e.dtype==="int8"?o:void 0})}function ue(e,t){let r=qt[t];for(let n=0;n<e.length;n++)E(Math.abs(e[n])<=r,()=>`weight ${n} is not finite; the bytes are damaged`);return e}function E(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function Ut(e){return E(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${O(e)}, not bytes`),P(e)}var O=e=>(JSON.stringify(e)??String(e)).slice(0,200),_=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,_e=(e,t=1)=>Array.isArray(e)&&e.every(r=>_(r,t)),j=e=>e.reduce((t,r)=>t*r,1),se=(e,t)=>e.length===t.length&&e.every((r,n)=>r===t[n]),D=(e,t)=>_e(e,t)&&e.length===2,fe=e=>_e(e)&&e.length>0&&j(e)<=_t;function ce(e,t,r){E(Array.isArray(e),()=>`layers is ${O(e)}; it takes a list`);for(let n of e){let o=n?.op;E(Object.hasOwn(ie,o),()=>`there is no layer ${O(o)}; there is ${Object.keys(ie).join(", ")}`);let l=ie[o](t,n,r);E(l&&fe(l.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${O(n)}`),E(l.inner||!n.inner,()=>`${o} has no layers inside it`);let{weight:a=0,bias:s=0,rows:i=0}=l,c=i&&r.small!==void 0,u={weight:[a,c?r.small:r.plain],bias:[s,r.plain]};u.scale=[c?i:0,r.plain];for(let[f,[p,d]]of Object.entries(u)){let m=n[f];E(p?Wt(m,p,d):m===void 0,()=>`the ${f} of ${o} lies at [start, count] ${O(m)} of ${d}; it takes ${p} numbers`)}t=l.shape}return t}var Wt=(e,t,r)=>D(e,0)&&e[1]===t&&e[0]+t<=r,G=e=>({shape:e}),ze=([e,...t],r)=>t.length===2&&D(r,1)&&{shape:[e,...t.map((n,o)=>n*r[o])]};function Ne([e,...t],r,n,o){let{inChannels:l,outChannels:a,kernel:s,stride:i,padding:c}=r;return t.length!==2||l!==e||!_(a)||!D(s,1)||!D(i,1)||!D(c,0)?!1:{shape:[a,...t.map(o)],weight:e*a*j(s),bias:a,rows:n}}var ie={linear:(e,{inFeatures:t,outFeatures:r})=>_(r)&&se(e,[t])&&{shape:[r],weight:t*r,bias:r,rows:r},conv:(e,t)=>{let{kernel:r,stride:n,padding:o}=t,l=(a,s)=>Math.floor((a+2*o[s]-r[s])/n[s])+1;return Ne(e,t,t.outChannels,l)},convTranspose:(e,t)=>{let{kernel:r,stride:n,padding:o,outputPadding:l}=t,a=(s,i)=>(s-1)*n[i]-2*o[i]+r[i]+l[i];return D(l,0)&&Ne(e,t,t.inChannels,a)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:j(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:r})=>t.length===2&&_(r)&&{shape:[e/r**2,...t.map(n=>n*r)]},upsampleNearest:(e,{factor:t})=>ze(e,t),upsampleBilinear:(e,{factor:t,alignCorners:r})=>typeof r=="boolean"&&ze(e,t),skip:(e,{inner:t},r)=>{let[n,...o]=ce(t,e,r);return se(o,e.slice(1))&&{shape:[e[0]+n,...o],inner:t}},residual:(e,{inner:t},r)=>se(ce(t,e,r),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>fe(t)&&j(t)===j(e)&&{shape:t},flatten:e=>({shape:[j(e)]}),relu:G,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:G,tanh:G,silu:G};var Gt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var B=Yt();function Yt(){try{let e=Uint8Array.from(atob(Gt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function Y(e,t,r){if(!B){let[i,c,u]=[r*e,r*t,e*t].map(f=>new Float32Array(f));return{a:i,b:c,out:u,multiply:()=>Vt(i,c,u,e,t,r)}}let n=8*r,o=n+r*e,l=o+r*t,a=l+e*t,s=qe(a+3*t+8);return{a:s.subarray(n,o),b:s.subarray(o,l),out:s.subarray(l,a),multiply:()=>B.product(4*n,4*o,4*l,0,e,t,r)}}function me(e){if(!B)return e.map(r=>1/(1+Math.exp(-r)));let t=qe(e.length+3);return t.set(e),B.sigmoid(0,4*e.length),t.slice(0,e.length)}var pe=new Float32Array(0);function qe(e){let t=4*e-B.memory.buffer.byteLength;return t>0&&B.memory.grow(Math.ceil(t/65536)),pe.buffer!==B.memory.buffer&&(pe=new Float32Array(B.memory.buffer)),pe}function Vt(e,t,r,n,o,l){r.fill(0,0,n*o);for(let a=0;a<o;a+=64)for(let s=0;s<n;s++){let i=s*o+a,c=i+Math.min(64,o-a),u=0;for(;u+4<=l;u+=4){let f=e[u*n+s],p=e[(u+1)*n+s],d=e[(u+2)*n+s],m=e[(u+3)*n+s];for(let w=i,A=u*o+a,y=A+o,v=y+o,x=v+o;w<c;w++,A++,y++,v++,x++)r[w]+=f*t[A]+p*t[y]+d*t[v]+m*t[x]}for(;u<l;u++){let f=e[u*n+s];for(let p=i,d=u*o+a;p<c;p++,d++)r[p]+=f*t[d]}}}function We(e,t){He(e,t);let r=e.dtype==="int8"?Jt(e,t):Kt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>Ge(n,r))}}function Ge(e,t){let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=Je(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>Ge(n,t))),r}var V=(e,[t,r])=>e.subarray(t,t+r);function Kt({dtype:e},t){let r=ue(L(t,e),e);return(n,o)=>V(r,n[o])}function Jt(e,t){let r=P(t),n=2*e.plain,o=ue(L(new DataView(r.buffer,r.byteOffset,n),"float16"),"float16"),l=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(a,s)=>{if(s!=="weight"||!a.scale)return V(o,a[s]);let i=V(o,a.scale),c=Float32Array.from(V(l,a.weight)),u=c.length/i.length;for(let f=0;f<c.length;f++)c[f]*=i[Math.floor(f/u)];return c}}function ge(e,t){let r=t.length/S(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let n=Ye(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r});return E(n.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),n}var Ye=(e,t)=>e.reduce((r,n)=>Xt[n.op](r,n),t),S=e=>e.reduce((t,r)=>t*r,1),de=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},Xt={linear:er,conv:tr,convTranspose:or,affine:ar,instanceNorm:lr,positionBias:sr,pixelShuffle:ur,upsampleNearest:fr,upsampleBilinear:pr,skip:ir,residual:cr,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[S(e.shape)]}),relu:de(e=>e>0?e:0),leakyRelu:de((e,{slope:t})=>e>0?e:t*e),tanh:de(Math.tanh),sigmoid:e=>({...e,data:me(e.data)}),silu:Zt};function Zt(e){let{data:t}=e,r=me(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function er({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:l}){let{a,b:s,out:i,multiply:c}=Y(t,n,r);a.set(Je(e,t)),s.set(o),c();let u=i.slice();for(let f=0;f<u.length;)for(let p=0;p<n;f++,p++)u[f]+=l[p];return{data:u,shape:[n],batch:t}}function tr({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:l,stride:a,padding:s,weight:i,bias:c}=n,[u,f]=[0,1].map(h=>Math.floor((t[h+1]+2*s[h]-l[h])/a[h])+1),p=u*f,d=i.length/o,{a:m,b:w,out:A,multiply:y}=Y(o,p,d);m.set(i),w.fill(0);let v=a[0]*a[1]===1&&f===t[2]?nr:rr,x=new Float32Array(r*o*p);for(let h=0;h<r;h++)v(e.subarray(h*S(t),(h+1)*S(t)),w,t,[u,f],n),y(),x.set(A,h*A.length);return be(x,c,p),{data:x,shape:[o,u,f],batch:r}}function rr(e,t,r,n,o){Ve(r,n,o,(l,a,s,i)=>{for(let c=s+i;s<c;l+=a,s++)t[s]=e[l]})}function nr(e,t,[r,n,o],[l],{kernel:[a,s],padding:i}){for(let c=0,u=0;c<r;c++)for(let f=0;f<a;f++)for(let p=0;p<s;p++,u+=l*o){let[d,m]=K(f-i[0],1,n,l),[w,A]=K(p-i[1],1,o,o);if(d>=m||w>=A)continue;let y=d*o+w,v=(m-1)*o+A,x=(c*n+f-i[0])*o+p-i[1];t.set(e.subarray(y+x,v+x),u+y);for(let h=u+d*o;h<u+m*o;h+=o){for(let b=0;b<w;b++)t[h+b]=0;for(let b=A;b<o;b++)t[h+b]=0}}}function or({data:e,shape:[t,r,n],batch:o},l){let{outChannels:a,kernel:s,stride:i,padding:c,outputPadding:u,weight:f,bias:p}=l,d=(b,k)=>(b-1)*i[k]-2*c[k]+s[k]+u[k],m=[a,d(r,0),d(n,1)],w=r*n,{a:A,b:y,out:v,multiply:x}=Y(f.length/t,w,t);A.set(f);let h=new Float32Array(o*S(m));for(let b=0;b<o;b++){let k=h.subarray(b*S(m),(b+1)*S(m));y.set(e.subarray(b*t*w,(b+1)*t*w)),x(),Ve(m,[r,n],l,(R,Ct,q,It)=>{for(let Ot=q+It;q<Ot;q++,R+=Ct)k[R]+=v[q]})}return be(h,p,m[1]*m[2]),{data:h,shape:m,batch:o}}function Ve([e,t,r],[n,o],{kernel:[l,a],stride:s,padding:i},c){for(let u=0,f=0;u<e;u++)for(let p=0;p<l;p++)for(let d=0;d<a;d++,f++){let[m,w]=K(p-i[0],s[0],t,n),[A,y]=K(d-i[1],s[1],r,o);for(let v=m;v<w;v++){let x=(u*t+v*s[0]+p-i[0])*r;c(x+A*s[1]+d-i[1],s[1],(f*n+v)*o+A,y-A)}}}var K=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function ar({data:e,shape:t,batch:r},{weight:n,bias:o}){let[l,...a]=t,s=S(a),i=e.map((c,u)=>c*n[Math.floor(u/s)%l]);return be(i,o,s),{data:i,shape:t,batch:r}}function lr(e,{weight:t,bias:r,eps:n}){let{data:o,shape:l}=e,a=S(l.slice(1));for(let s=0,i=0;s<o.length;s+=a,i=(i+1)%l[0]){let c=o.subarray(s,s+a),u=c.reduce((d,m)=>d+m,0)/a,f=c.reduce((d,m)=>d+(m-u)**2,0)/a,p=t[i]/Math.sqrt(f+n);for(let d=0;d<a;d++)c[d]=(c[d]-u)*p+r[i]}return e}function sr(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var Ke=(e,t)=>Ye(t,{...e,data:e.data.slice()});function ir(e,{inner:t}){let r=Ke(e,t),n=S(e.shape),o=S(r.shape),l=new Float32Array(e.batch*(n+o));for(let a=0;a<e.batch;a++)l.set(e.data.subarray(a*n,(a+1)*n),a*(n+o)),l.set(r.data.subarray(a*o,(a+1)*o),a*(n+o)+n);return{data:l,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function cr(e,{inner:t}){let r=Ke(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function ur({data:e,shape:[t,r,n],batch:o},{factor:l}){let a=[t/(l*l),r*l,n*l];return{data:he(a,o,(i,c,u)=>{let f=i*l*l+c%l*l+u%l;return e[(f*r+Math.floor(c/l))*n+Math.floor(u/l)]}),shape:a,batch:o}}function fr({data:e,shape:[t,r,n],batch:o},{factor:[l,a]}){let s=[t,r*l,n*a];return{data:he(s,o,(c,u,f)=>e[(c*r+Math.floor(u/l))*n+Math.floor(f/a)]),shape:s,batch:o}}function pr({data:e,shape:[t,r,n],batch:o},{factor:[l,a],alignCorners:s}){let i=[t,r*l,n*a],c=Ue(r,l,s),u=Ue(n,a,s);return{data:he(i,o,(p,d,m)=>{let{low:w,high:A,part:y}=c[d],{low:v,high:x,part:h}=u[m],b=p*r,k=e[(b+w)*n+v]*(1-h)+e[(b+w)*n+x]*h,R=e[(b+A)*n+v]*(1-h)+e[(b+A)*n+x]*h;return k*(1-y)+R*y}),shape:i,batch:o}}function Ue(e,t,r){let n=e*t;return Array.from({length:n},(o,l)=>{let a=r?n>1?l*(e-1)/(n-1):0:Math.max(0,(l+.5)/t-.5),s=Math.min(e-1,Math.floor(a));return{low:s,high:Math.min(e-1,s+1),part:a-s}})}function he([e,t,r],n,o){let l=new Float32Array(n*e*t*r);for(let a=0,s=0;a<n*e;a++)for(let i=0;i<t;i++)for(let c=0;c<r;c++)l[s++]=o(a,i,c);return l}function be(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let l=n;l<n+r;l++)e[l]+=t[o]}function Je(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<r;a++,l++)n[a*t+o]=e[l];return n}function Xe(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},n=r(),o=r(),l=r(),a=r();return function(){let i=Math.imul(o,5),c=Math.imul(i<<7|i>>>25,9),u=o<<9;return l^=n,a^=o,o^=l,n^=a,l^=u,a=a<<11|a>>>21,(c>>>0)/4294967296}}function mr(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Ze(e,t){for(let r=0;r<t.length;r++)t[r]=mr(e);return t}var et=e=>e.reduce((t,r)=>r>0?t-r*Math.log(r):t,0),dr=e=>Array.from(e[0],(t,r)=>e.reduce((n,o)=>n+o[r],0)/e.length);function tt(e){let t=e.map(et),r=t.reduce((a,s)=>a+s)/e.length,n=dr(e),o=et(n),l=Math.max(0,o-r);return{ofEach:t,mean:r,average:n,ofTheMean:o,information:l,score:Math.exp(l)}}var M=28,C=M*M,J=10,z=300,gr=3,hr=.6180339887498949,rt=6;function ot(e,t){let r=new Float32Array(t*C),n=0,o=()=>{let l=e[n>>1]>>(n&1?0:4)&15;return n+=1,l};for(let l=0;l<t;l++){for(let a=0;a<C;){let s=o();s?r[l*C+a++]=s/15:a+=o()+1}n+=n&1}return Array.from({length:t},(l,a)=>r.subarray(a*C,(a+1)*C))}function at({pool:e,heart:t,lots:r},{n,classes:o,copies:l,memory:a}){let s=new Array(J).fill(0);return Array.from({length:n},(i,c)=>{let u=Math.floor(r[c]*o/256),f=s[u]++;return c*hr%1<l?t[u][f%(a/J)]:e[u][f]})}function br(e,t){if(t<.05)return e;let r=Math.ceil(3*t),n=Float64Array.from({length:2*r+1},(a,s)=>Math.exp(-(((s-r)/t)**2)/2)),o=n.reduce((a,s)=>a+s),l=(a,s,i)=>{let c=new Float32Array(C);for(let u=0;u<M;u++)for(let f=0;f<M;f++){let p=0;for(let d=Math.max(0,f-r);d<=Math.min(M-1,f+r);d++)p+=n[d-f+r]*a[u*i+d*s];c[u*i+f*s]=p/o}return c};return l(l(e,1,M),M,1)}function lt(e,{blur:t,noise:r},n){let o=new Float32Array(e.length*C);return e.forEach((l,a)=>{let s=br(l,t);for(let i=0,c=a*C;i<C;i++,c++)o[c]=r?Math.min(1,Math.max(0,s[i]+r*n[c])):s[i]}),o}var st=()=>Ze(Xe(7),new Float32Array(z*C)),nt=(e,t,r,n)=>({inputShape:n,layers:e.layers.slice(t,r)});function it(e,t,r){let{data:n,shape:o}=ge(nt(e,0,rt,e.inputShape),t),l=ge(nt(e,rt,void 0,o),n).data,a=[];for(let s=0;s<l.length;s+=J){let i=Array.from(l.subarray(s,s+J)),c=Math.max(...i),u=i.map(p=>Math.exp(p-c)),f=u.reduce((p,d)=>p+d);a.push(u.map(p=>p/f))}return{features:Float64Array.from(n,(s,i)=>s-r[i%r.length]),width:o[0],rows:a}}function ct(e,t){let r=ae(e,e,t);return{...$e(e,t),squares:Fe(e,t),radii:Re(r,gr),within:Te(r,t)}}function ut(e,t){let r=ct(e,t);return{features:e,width:t,lower:Qe(r.covariance,t),...r}}function ft({features:e,width:t,rows:r},n,o){let l=ae(e,n.features,t),a=ct(e,t),{precision:s,recall:i,nearest:c}=je(l,a,n);return{score:tt(r).score,frechet:Pe(n,a,t),kernel:a.within+n.within-2*le(l,t)/l.length,precision:s,recall:i,closer:De(c,o)}}var N={columns:10,rows:3},F=2,mt={width:N.columns*(M+F)-F,height:N.rows*(M+F)-F},wr=14,Ar=3,pt=.95,we=3,dt=47,H={score:{name:"inception score",place:e=>(e-1)/9,better:1,digits:2},frechet:{name:"Fréchet distance",place:e=>1-Math.sqrt(e/wr),better:-1,digits:2},kernel:{name:"kernel distance",place:e=>pt-Math.sign(e)*pt*Math.sqrt(Math.abs(e)/Ar),better:-1,digits:2},precision:{name:"precision",place:e=>e,better:1,digits:2},recall:{name:"recall",place:e=>e,better:1,digits:2},closer:{name:"nearness to training digits",place:e=>1-e,better:0,digits:2}},gt=Object.keys(H).length*dt+22;function Ae(e,t,[r,n]){let o=(t-r)/n;if(Math.abs(o)<=we)return"real";let{better:l}=H[e];return l?o*l>0?"better":"worse":o>0?"copied":"far"}var yr={real:["green","as real digits"],better:["purple","better than real"],worse:["orange","worse"],copied:["orange","nearer"],far:["orange","farther"]};function ht(e,t,r,n,{values:o,real:l}){Object.entries(H).forEach(([s,{name:i,place:c,digits:u}],f)=>{let p=f*dt,d=p+30,m=o[s],[w,A]=yr[Ae(s,m,l[s])],y=k=>oe(c(k),0,1)*(t-16)+8;$(e,n,i,0,p+10,{bold:!0}),e.fillStyle=I(n.colour("ink"),.08),e.fillRect(0,d-6,t,12);let[v,x]=l[s],h=[y(v-we*x),y(v+we*x)].sort((k,R)=>k-R);e.fillStyle=I(n.colour("green"),.4),e.fillRect(h[0],d-6,Math.max(3,h[1]-h[0]),12),ne(e,I(n.colour("paper")),y(m),d,9),ne(e,I(n.colour(w)),y(m),d,7);let b=e.measureText(i).width+190>t;$(e,n,`${b?"":`${A}  `}${Q(m,u)}`,t,p+10,{align:"right",colour:w,bold:!0})});let a=r-8;$(e,n,"← worse",0,a,{colour:"muted"}),$(e,n,"■ where real digits are",t/2,a,{colour:"green",align:"center"}),$(e,n,"better →",t,a,{colour:"muted",align:"right"})}function bt(e,t,r,n){let[o,l]=["paper","ink"].map(s=>t.colour(s)),a=Z(o,l,.07);e.paint((s,i,c)=>{let u=Math.floor(i/(M+F)),f=Math.floor(c/(M+F)),p=f*N.columns+u,d=i%(M+F),m=c%(M+F);return d>=M||m>=M||p>=n?o:Z(a,l,r[p*M*M+m*M+d])})}var wt=`.lw .bi-stories,
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
`;var At=[30,50,100,200,z],yt=[10,30,100,300],T={noise:0,blur:0,classes:10,copies:0,memory:10,n:z},vt={none:{},noise:{noise:.15},blur:{blur:1},"five classes":{classes:5},"ten by heart":{copies:1,memory:10},"all by heart":{copies:1,memory:300},"100 samples":{n:100}};function xr({model:e,el:t}){let r=Mr(e),n={settings:{...T},real:e.get("real")},o=Ee(t,{css:wt,title:"Break it",lead:"Real digits, which you may damage. Each measure compares them with 1,000 training digits; green is where undamaged digits are. Which measure notices what?"}),l=Ie({label:"damage",value:"none",options:Object.keys(vt),onChange:p=>u({...T,...vt[p]})});l.element.classList.add("bi-stories");let a=Er((p,d)=>{l.value=void 0,u({...n.settings,[p]:d})}),s=Oe({label:"",...mt}),i=Be(o,{label:"",height:gt,draw:(p,d,m)=>n.values&&ht(p,d,m,o,n)}),c=re({label:"Reset",icon:"reset",onClick:()=>{l.value="none",u(T)}});function u(p){n.settings=p,n.pictures=lt(at(r,p),p,p.noise?r.grain():void 0),n.values=ft(it(r.network,n.pictures,r.centre),r.real,r.heldOut),a.show(p),i.redraw(),f(),s.describe(`The first pictures of the set, ${St(p)}.`),i.describe(Mt(n)),o.readout(Et(n)),o.announce(`${Mt(n)} ${Et(n)}`)}let f=()=>bt(s,o,n.pictures,Math.min(n.settings.n,N.columns*N.rows));return o.onTheme(f),o.add(ke(l.element,c.element),Ce(Se(ee("The first pictures of the set",s.element),a.element),ee("What the measures say",i.element))),o.body.classList.add("bi-body"),u(T),o.destroy}function Mr(e){let t=e.get("counts"),r=t.reduce((c,u)=>c+u),n=ot(xt(e.get("pictures")),r+z),o=L(e.get("reference"),"float16"),l=L(e.get("centre"),"float32"),a=We(e.get("network"),e.get("weights")),s,i=(c,u)=>u.map(f=>n.slice(c,c+=f));return{pool:i(0,t),heart:i(r,t.map(()=>z/t.length)),lots:xt(e.get("lots")),network:a,centre:l,real:ut(Float64Array.from(o),l.length),heldOut:Float64Array.from(L(e.get("held_out"),"float32")),grain:()=>s??=st()}}function xt(e){let{buffer:t,byteOffset:r,byteLength:n}=P(e);return new Uint8Array(t,r,n)}function Er(e){let t=(l,a)=>te({step:.01,min:0,onInput:s=>e(l,s),...a}),r=(l,a,s)=>te({label:s,min:0,max:a.length-1,step:1,value:a.indexOf(T[l]),format:i=>String(a[i]),onInput:i=>e(l,a[i])}),n={noise:t("noise",{label:"noise",max:.5,value:0}),blur:t("blur",{label:"blur, in pixels",max:3,step:.05,value:0}),classes:t("classes",{label:"classes kept",min:2,max:10,step:1,value:10,format:String}),copies:t("copies",{label:"copies",max:1,value:0,format:kt}),memory:r("memory",yt,"known by heart"),n:r("n",At,"pictures in the set")},o=Object.values(n).map(({element:l})=>l);return{element:g("div",{class:"bi-controls"},...o),show(l){for(let a of["noise","blur","classes","copies"])n[a].value=l[a];n.memory.value=yt.indexOf(l.memory),n.n.value=At.indexOf(l.n),n.memory.input.disabled=l.copies===0}}}var kt=e=>`${Math.round(100*e)} %`;function St({noise:e,blur:t,classes:r,copies:n,memory:o,n:l}){return[e&&`noise ${Q(e)}`,t&&`blur ${Q(t)} pixels`,r<10&&`${r} classes`,n&&`${kt(n)} copies of ${o} training digits`,`${l} pictures`].filter(Boolean).join(", ")}var Mt=({settings:e,values:t,real:r})=>`${St(e)}. `+Object.entries(H).map(([n,{name:o}])=>`${o} ${Q(t[n])}, real digits ${Q(r[n][0])}`).join("; ")+".",kr={score:"inception score",frechet:"Fréchet distance",kernel:"kernel distance",precision:"precision",recall:"recall",closer:"nearness"},ye=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:e[0]??"none";function Et({settings:e,values:t,real:r}){let n={noticed:[],missed:[],praised:[]};for(let a of Object.keys(H)){let s=Ae(a,t[a],r[a]);n[s==="real"?"missed":s==="better"?"praised":"noticed"].push(kr[a])}let o=Object.keys(T).filter(a=>a!=="memory"&&e[a]!==T[a]);return o.length?[n.noticed.length?`Noticed by ${ye(n.noticed)}`:"No measure notices",n.missed.length&&n.noticed.length?`, not by ${ye(n.missed)}`:"",n.praised.length?`; better than real digits, say ${ye(n.praised)}.`:".",o.length===1?` ${Sr(o[0],e)}`:""].join(""):"Untouched test digits: every measure is within what other sets of 300 real digits reach. Break them!"}function Sr(e,{copies:t,memory:r}){return e==="noise"?"Precision only asks for some real digit nearby.":e==="blur"?"Every blurred digit has a sharp one nearby, so precision stays; variety is lost, so recall falls.":e==="classes"?"Each picture is a real one, so precision stays.":e==="n"?"But these are real digits: on average, few samples make the Fréchet distance too large and the inception score too low. Only the kernel distance has no bias; it scatters around 0.":t<.5||r>100?"Copies of real digits look like real digits. Only how near they are to the training digits gives them away.":"Few pictures, known by heart: each is as good as real."}var En={render:xr};export{En as default};
