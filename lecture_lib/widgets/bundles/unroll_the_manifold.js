var se=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function w(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var Ge=Math.random().toString(36).slice(2,8),Ke=0,H=()=>`lw-${Ge}-${++Ke}`,Q={"data-lm-suppress-shortcuts":"true"},Je={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ie(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Je[e]),t.append(n),t}function ce(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(w("style",{"data-lecture-kit":!0},t))}function ue(e,{title:t,lead:n,css:r}){ce(e,se),r&&ce(e,r);let o=H(),a=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),i=w("div",{class:"lw-body"}),s=q({icon:"enlarge",title:"Full screen",onClick:()=>Xe(c)});s.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":o,...Q},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),s.element),n?w("p",{class:"lw-lead"},n):null,i,l,a);e.append(c);let u=[()=>c.remove()],p=new Map,d=[()=>p.clear()];u.push(nt(()=>d.forEach(m=>m()))),u.push(et(c,()=>d.forEach(m=>m())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(f),f=setTimeout(()=>{a.textContent=m},500)},readout(m){l.textContent!==m&&(l.textContent=m)},colour(m){return c.isConnected?(p.has(m)||p.set(m,tt(c,`var(--lw-${m})`)),p.get(m)):Ze},onTheme:m=>d.push(m),onCleanup:m=>u.push(m),destroy(){for(;u.length;)u.pop()()}}}function Xe(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ze=[128,128,128];function et(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function tt(e,t){let n=w("span",{style:`color: ${t}`});e.append(n);let r=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var N=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`;function nt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var de=(...e)=>w("div",{class:"lw-row"},...e);var pe=(...e)=>w("div",{class:"lw-columns"},...e),U=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),rt=e=>e.toFixed(2).replace("-","−");function L({label:e,min:t,max:n,step:r,value:o,format:a=rt,onInput:l=()=>{}}){let i=H(),s=w("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...Q}),c=w("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=a(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:w("div",{class:"lw-slider"},w("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function q({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=w("span",{},e??""),l=w("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...Q},t?ie(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){a.textContent=i},set icon(i){l.querySelector("svg").replaceWith(ie(i))}}}function W({label:e,options:t,value:n,onChange:r=()=>{}}){let o=H(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=a.map(s=>w("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??a[0].value),onchange:()=>r(s.value),...Q})),i=a.map((s,c)=>w("label",{title:s.title},l[c],w("span",{},s.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function F(e,{label:t,height:n,draw:r}){let o=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),a=o.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let p=Math.round(c*s),d=Math.round(u*s);(o.width!==p||o.height!==d)&&Object.assign(o,{width:p,height:d}),a.setTransform(s,0,0,s,0,0),a.clearRect(0,0,c,u),a.font=`12px ${getComputedStyle(o).fontFamily}`,r(a,c,u)}let i=new ResizeObserver(l);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:o,redraw:l,describe:s=>o.setAttribute("aria-label",s)}}var ot=Float64Array.from({length:32},(e,t)=>2**(t-15));function lt(e){let t=e>>10&31,n=e&1023,r=t?ot[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function O(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function B(e,t){let n=O(e),r=t==="float16"?2:4,o=t==="float16"?l=>lt(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function he(e){let t=e.length/3,n=[0,1,2].map(l=>I(t,i=>e[3*i+l])/t),r=[0,1,2].map(l=>[0,1,2].map(i=>I(t,s=>(e[3*s+l]-n[l])*(e[3*s+i]-n[i]))/t)),o=at(r).slice(0,2),a=new Float32Array(2*t);for(let l=0;l<t;l++)o.forEach((i,s)=>{a[2*l+s]=i.reduce((c,u,p)=>c+u*(e[3*l+p]-n[p]),0)});return a}function I(e,t){let n=0;for(let r=0;r<e;r++)n+=t(r);return n}function at(e){let t=e.map(a=>[...a]),n=t.length,r=t.map((a,l)=>t.map((i,s)=>+(l===s)));for(let a=0;a<20;a++)for(let l=0;l<n;l++)for(let i=l+1;i<n;i++){if(Math.abs(t[l][i])<1e-300)continue;let s=(t[i][i]-t[l][l])/(2*t[l][i]),c=(s<0?-1:1)/(Math.abs(s)+Math.hypot(1,s)),u=1/Math.hypot(1,c),p=c*u;for(let d=0;d<n;d++)[t[d][l],t[d][i]]=[u*t[d][l]-p*t[d][i],p*t[d][l]+u*t[d][i]];for(let d=0;d<n;d++)[t[l][d],t[i][d]]=[u*t[l][d]-p*t[i][d],p*t[l][d]+u*t[i][d]];for(let d=0;d<n;d++)[r[d][l],r[d][i]]=[u*r[d][l]-p*r[d][i],p*r[d][l]+u*r[d][i]]}return t.map((a,l)=>l).sort((a,l)=>t[l][l]-t[a][a]).map(a=>{let l=r.map(s=>s[a]),i=l.reduce((s,c)=>Math.abs(c)>Math.abs(s)?c:s,0);return l.map(s=>i<0?-s:s)})}function Y(e,t,n){let r=e.length/t,o=new Int32Array(r*n),a=new Float64Array(n);for(let l=0;l<r;l++){a.fill(1/0);for(let i=0;i<r;i++){if(i===l)continue;let s=0;for(let u=0;u<t;u++)s+=(e[l*t+u]-e[i*t+u])**2;if(s>=a[n-1])continue;let c=n-1;for(;c>0&&a[c-1]>s;c--)a[c]=a[c-1],o[l*n+c]=o[l*n+c-1];a[c]=s,o[l*n+c]=i}}return o}function we(e,t,n){let r=0;for(let o=0;o<e.length;o+=n){let a=new Set(t.subarray(o,o+n));for(let l=o;l<o+n;l++)r+=a.has(e[l])}return r/e.length}function ge(e,t){return it(me(fe(e)),me(fe(t)))}function fe(e){let t=e.length/2,n=new Float64Array(t*(t-1)/2);for(let r=0,o=0;r<t;r++)for(let a=r+1;a<t;a++,o++)n[o]=Math.sqrt((e[2*r]-e[2*a])**2+(e[2*r+1]-e[2*a+1])**2);return n}function me(e){let t=e.slice().sort();return e.map(n=>{let r=st(t,a=>a>=n),o=r;for(;o+1<t.length&&t[o+1]===n;)o++;return(r+o)/2})}function st(e,t){let n=0,r=e.length;for(;n<r;){let o=n+r>>1;t(e[o])?r=o:n=o+1}return n}function it(e,t){let n=e.length,r=I(n,l=>e[l])/n,o=I(n,l=>t[l])/n,a=(l,i)=>Math.sqrt(I(n,s=>(l[s]-i)**2));return I(n,l=>(e[l]-r)*(t[l]-o))/(a(e,r)*a(t,o))}function be(e,t){let n=e.length/2,r=s=>{let c=Array.from({length:n},(u,p)=>e[2*p+s]);return[Math.min(...c),Math.max(...c)]},[o,a]=r(0),[l,i]=r(1);return Array.from({length:t+1},(s,c)=>{let u=o+(a-o)*c/t,p=f=>Math.hypot(e[2*f]-u,e[2*f+1]-(l+i)/2),d=0;for(let f=1;f<n;f++)p(f)<p(d)&&(d=f);return d})}function Ae(e){let t=e.filter((o,a)=>a%2===0),n=Math.min(...t),r=Math.max(...t)-n||1;return t.map(o=>(o-n)/r)}function V(e,t){let[n,r]=[e*Math.PI/180,t*Math.PI/180];return[Math.cos(r)*Math.cos(n),Math.cos(r)*Math.sin(n),Math.sin(r)]}function ye([e,t,n]){let r=180/Math.PI;return{turn:Math.atan2(t,e)*r,tilt:Math.atan2(n,Math.hypot(e,t))*r}}function ve(e,t,n){let[r,o]=[t*Math.PI/180,n*Math.PI/180],a=V(t,n),l=[-Math.sin(r),Math.cos(r),0],i=[-Math.sin(o)*Math.cos(r),-Math.sin(o)*Math.sin(r),Math.cos(o)];return e.map((s,c)=>{let u=[l,i,a][c%3],p=c-c%3;return u[0]*e[p]+u[1]*e[p+1]+u[2]*e[p+2]})}var ct="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var C=ut();function ut(){try{let e=Uint8Array.from(atob(ct),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function T(e,t,n){if(!C){let[s,c,u]=[n*e,n*t,e*t].map(p=>new Float32Array(p));return{a:s,b:c,out:u,multiply:()=>dt(s,c,u,e,t,n)}}let r=8*n,o=r+n*e,a=o+n*t,l=a+e*t,i=xe(l+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,a),out:i.subarray(a,l),multiply:()=>C.product(4*r,4*o,4*a,0,e,t,n)}}function K(e){if(!C)return e.map(n=>1/(1+Math.exp(-n)));let t=xe(e.length+3);return t.set(e),C.sigmoid(0,4*e.length),t.slice(0,e.length)}var G=new Float32Array(0);function xe(e){let t=4*e-C.memory.buffer.byteLength;return t>0&&C.memory.grow(Math.ceil(t/65536)),G.buffer!==C.memory.buffer&&(G=new Float32Array(C.memory.buffer)),G}function dt(e,t,n,r,o,a){n.fill(0,0,r*o);for(let l=0;l<o;l+=64)for(let i=0;i<r;i++){let s=i*o+l,c=s+Math.min(64,o-l),u=0;for(;u+4<=a;u+=4){let p=e[u*r+i],d=e[(u+1)*r+i],f=e[(u+2)*r+i],m=e[(u+3)*r+i];for(let h=s,g=u*o+l,A=g+o,v=A+o,x=v+o;h<c;h++,g++,A++,v++,x++)n[h]+=p*t[g]+d*t[A]+f*t[v]+m*t[x]}for(;u<a;u++){let p=e[u*r+i];for(let d=s,f=u*o+l;d<c;d++,f++)n[d]+=p*t[f]}}}function pt(e,t){let n=e.dtype==="int8"?mt(e,t):ft(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Me(r,n))}}function Me(e,t){if(!(e.op in X))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(X).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=Se(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>Me(r,t))),n}var R=(e,[t,n])=>e.subarray(t,t+n);function ft({dtype:e},t){let n=B(t,e);return(r,o)=>R(n,r[o])}function mt(e,t){let n=O(t),r=2*e.plain,o=B(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return R(o,l[i]);let s=R(o,l.scale),c=Float32Array.from(R(a,l.weight)),u=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/u)];return c}}function Ce(e,t){let n=O(t),r=(a,l)=>new DataView(n.buffer,n.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:i,end:s}])=>[a,pt(l,r(i,s))]))}function Ee(e,t){let n=t.length/k(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Ie(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n})}var Ie=(e,t)=>e.reduce((n,r)=>X[r.op](n,r),t),k=e=>e.reduce((t,n)=>t*n,1),J=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},X={linear:wt,conv:gt,convTranspose:yt,affine:vt,instanceNorm:xt,positionBias:kt,pixelShuffle:Et,upsampleNearest:It,upsampleBilinear:Bt,skip:Mt,residual:Ct,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[k(e.shape)]}),relu:J(e=>e>0?e:0),leakyRelu:J((e,{slope:t})=>e>0?e:t*e),tanh:J(Math.tanh),sigmoid:e=>({...e,data:K(e.data)}),silu:ht};function ht(e){let{data:t}=e,n=K(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function wt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let{a:l,b:i,out:s,multiply:c}=T(t,r,n);l.set(Se(e,t)),i.set(o),c();let u=s.slice();for(let p=0;p<u.length;)for(let d=0;d<r;p++,d++)u[p]+=a[d];return{data:u,shape:[r],batch:t}}function gt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:a,stride:l,padding:i,weight:s,bias:c}=r,[u,p]=[0,1].map(b=>Math.floor((t[b+1]+2*i[b]-a[b])/l[b])+1),d=u*p,f=s.length/o,{a:m,b:h,out:g,multiply:A}=T(o,d,f);m.set(s),h.fill(0);let v=l[0]*l[1]===1&&p===t[2]?At:bt,x=new Float32Array(n*o*d);for(let b=0;b<n;b++)v(e.subarray(b*k(t),(b+1)*k(t)),h,t,[u,p],r),A(),x.set(g,b*g.length);return ee(x,c,d),{data:x,shape:[o,u,p],batch:n}}function bt(e,t,n,r,o){Be(n,r,o,(a,l,i,s)=>{for(let c=i+s;i<c;a+=l,i++)t[i]=e[a]})}function At(e,t,[n,r,o],[a],{kernel:[l,i],padding:s}){for(let c=0,u=0;c<n;c++)for(let p=0;p<l;p++)for(let d=0;d<i;d++,u+=a*o){let[f,m]=z(p-s[0],1,r,a),[h,g]=z(d-s[1],1,o,o);if(f>=m||h>=g)continue;let A=f*o+h,v=(m-1)*o+g,x=(c*r+p-s[0])*o+d-s[1];t.set(e.subarray(A+x,v+x),u+A);for(let b=u+f*o;b<u+m*o;b+=o){for(let y=0;y<h;y++)t[b+y]=0;for(let y=g;y<o;y++)t[b+y]=0}}}function yt({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:d}=a,f=(y,M)=>(y-1)*s[M]-2*c[M]+i[M]+u[M],m=[l,f(n,0),f(r,1)],h=n*r,{a:g,b:A,out:v,multiply:x}=T(p.length/t,h,t);g.set(p);let b=new Float32Array(o*k(m));for(let y=0;y<o;y++){let M=b.subarray(y*k(m),(y+1)*k(m));A.set(e.subarray(y*t*h,(y+1)*t*h)),x(),Be(m,[n,r],a,(P,qe,S,We)=>{for(let Ye=S+We;S<Ye;S++,P+=qe)M[P]+=v[S]})}return ee(b,d,m[1]*m[2]),{data:b,shape:m,batch:o}}function Be([e,t,n],[r,o],{kernel:[a,l],stride:i,padding:s},c){for(let u=0,p=0;u<e;u++)for(let d=0;d<a;d++)for(let f=0;f<l;f++,p++){let[m,h]=z(d-s[0],i[0],t,r),[g,A]=z(f-s[1],i[1],n,o);for(let v=m;v<h;v++){let x=(u*t+v*i[0]+d-s[0])*n;c(x+g*i[1]+f-s[1],i[1],(p*r+v)*o+g,A-g)}}}var z=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function vt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,i=k(l),s=e.map((c,u)=>c*r[Math.floor(u/i)%a]);return ee(s,o,i),{data:s,shape:t,batch:n}}function xt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:a}=e,l=k(a.slice(1));for(let i=0,s=0;i<o.length;i+=l,s=(s+1)%a[0]){let c=o.subarray(i,i+l),u=c.reduce((f,m)=>f+m,0)/l,p=c.reduce((f,m)=>f+(m-u)**2,0)/l,d=t[s]/Math.sqrt(p+r);for(let f=0;f<l;f++)c[f]=(c[f]-u)*d+n[s]}return e}function kt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var Pe=(e,t)=>Ie(t,{...e,data:e.data.slice()});function Mt(e,{inner:t}){let n=Pe(e,t),r=k(e.shape),o=k(n.shape),a=new Float32Array(e.batch*(r+o));for(let l=0;l<e.batch;l++)a.set(e.data.subarray(l*r,(l+1)*r),l*(r+o)),a.set(n.data.subarray(l*o,(l+1)*o),l*(r+o)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ct(e,{inner:t}){let n=Pe(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function Et({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:Z(l,o,(s,c,u)=>{let p=s*a*a+c%a*a+u%a;return e[(p*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:l,batch:o}}function It({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let i=[t,n*a,r*l];return{data:Z(i,o,(c,u,p)=>e[(c*n+Math.floor(u/a))*r+Math.floor(p/l)]),shape:i,batch:o}}function Bt({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:i}){let s=[t,n*a,r*l],c=ke(n,a,i),u=ke(r,l,i);return{data:Z(s,o,(d,f,m)=>{let{low:h,high:g,part:A}=c[f],{low:v,high:x,part:b}=u[m],y=d*n,M=e[(y+h)*r+v]*(1-b)+e[(y+h)*r+x]*b,P=e[(y+g)*r+v]*(1-b)+e[(y+g)*r+x]*b;return M*(1-A)+P*A}),shape:s,batch:o}}function ke(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function Z([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)a[i++]=o(l,s,c);return a}function ee(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function Se(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}async function Qe(e){if(!Pt())return null;try{if(globalThis.Plotly)return globalThis.Plotly;let t=document.querySelector('meta[name="lecture-plotly"]')?.content;return globalThis.lecturePlotly??=t?Le(new URL(t,document.baseURI).href):St(e),await globalThis.lecturePlotly??null}catch{return globalThis.lecturePlotly=void 0,null}}function Pt(){let e=document.createElement("canvas").getContext("webgl");return e?.getExtension("WEBGL_lose_context")?.loseContext(),e!==null}function Le(e){return new Promise((t,n)=>{let r=document.createElement("script");r.src=e,r.onload=()=>t(globalThis.Plotly),r.onerror=()=>n(new Error("plotly.js could not be loaded")),document.head.append(r)})}async function St(e){if(!e.send||typeof DecompressionStream>"u")return null;let t=await new Promise((o,a)=>{let l=(i,s)=>{i?.plotly==="gzip"&&o(s[0])};e.on("msg:custom",l),setTimeout(()=>{e.off("msg:custom",l),a(new Error("no answer"))},2e4),e.send({ask:"plotly"})}),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip")),r=URL.createObjectURL(new Blob([await new Response(n).arrayBuffer()],{type:"text/javascript"}));return Le(r).finally(()=>URL.revokeObjectURL(r))}var D=[[13,8,135],[126,3,168],[204,71,120],[248,149,64],[240,249,33]],Qt=2.6;function ne(e,t){let n=e.colour("paper").reduce((a,l)=>a+l)<384,r=(n?.24+.76*t:.84*t)*(D.length-1),o=Math.min(D.length-2,Math.floor(r));return D[o].map((a,l)=>Math.round(a+(D[o+1][l]-a)*(r-o)))}function Re(e,{height:t}){let n=null,r={turn:0,tilt:0},o=null,a=()=>{},l=()=>{},i=F(e,{label:"",height:t,draw:(d,f,m)=>n&&!o&&Lt(d,f,m,e,n,r)}),s=w("div",{class:"um-solid",hidden:!0});i.element.classList.add("um-picture");let c=w("div",{class:"um-inside um-picture","aria-hidden":"true"},i.element,s),u=w("div",{role:"img","aria-label":""},c),p=()=>o?o.show(n):i.redraw();return e.onTheme(()=>o?.show(n)),{element:u,describe:d=>u.setAttribute("aria-label",d),onTurn:d=>a=d,onPoint:d=>l=d,show(d){n=d,p()},turnTo(d){r=d,o?o.turnTo(r):i.redraw()},async useLibrary(d){s.hidden=!1,o=await Ft(e,d,s,n,r,{onTurn:f=>a(r=f),onPoint:f=>l(f)}),i.element.style.visibility="hidden"}}}function Lt(e,t,n,r,{x:o,half:a,along:l,chosen:i,links:s},{turn:c,tilt:u}){let p=ve(o,c,u),d=.5*Math.min(t,n)/Math.hypot(...a)/.86,f=h=>[t/2+d*p[3*h],n/2-d*p[3*h+1]],m=Array.from(l,(h,g)=>g).sort((h,g)=>p[3*h+2]-p[3*g+2]);for(let h of m)$(e,f(h),3,ne(r,l[h]));De(e,r,f,i,s)}function ze(e,t,n,r,{code:o,along:a,chosen:l,links:i}){let s=re(o,t,n);for(let c=0;c<a.length;c++)$(e,s(c),3,ne(r,a[c]));De(e,r,s,l,i)}function re(e,t,n){let r=[0,1].map(i=>{let s=e.filter((c,u)=>u%2===i);return[Math.min(...s),Math.max(...s)]}),o=10,a=Math.min((t-2*o)/(r[0][1]-r[0][0]||1),(n-2*o)/(r[1][1]-r[1][0]||1)),l=r.map(([i,s])=>(i+s)/2);return i=>[t/2+a*(e[2*i]-l[0]),n/2-a*(e[2*i+1]-l[1])]}function $(e,[t,n],r,o){e.fillStyle=N(o),e.beginPath(),e.arc(t,n,r,0,2*Math.PI),e.fill()}function De(e,t,n,r,o){e.lineWidth=2;for(let a of o)e.strokeStyle=N(t.colour(a.true?"green":"red")),e.setLineDash(a.true?[]:[4,3]),e.beginPath(),e.moveTo(...n(r)),e.lineTo(...n(a.to)),e.stroke();e.setLineDash([]),$(e,n(r),6.5,t.colour("paper")),$(e,n(r),5,t.colour("ink"))}async function Ft(e,t,n,r,o,{onTurn:a,onPoint:l}){let i={displayModeBar:!1,displaylogo:!1,showSendToCloud:!1,scrollZoom:!1,responsive:!0},s=Fe(o);await t.newPlot(n,Te(e,r),Oe(r,s),i),e.onCleanup(()=>t.purge(n));let c=d=>{d["scene.camera"]&&(s=d["scene.camera"],a(ye([s.eye.x,s.eye.y,s.eye.z])))};n.on("plotly_relayouting",c),n.on("plotly_relayout",c);let u=({points:[d]})=>d?.curveNumber===0&&setTimeout(()=>l(d.pointNumber));n.on("plotly_hover",u),n.on("plotly_click",u);let p=Ot(()=>t.react(n,Te(e,r),Oe(r,s),i));return{show(d){r=d,p()},turnTo(d){s=Fe(d),p()}}}function Ot(e){let t=!1,n=!1;return async function(){if(n=!0,!t){for(t=!0;n;)n=!1,await e();t=!1}}}function Fe({turn:e,tilt:t}){let[n,r,o]=V(e,t).map(a=>2*a);return{eye:{x:n,y:r,z:o},up:{x:0,y:0,z:1},center:{x:0,y:0,z:0},projection:{type:"orthographic"}}}function Oe({half:e},t){let n=o=>({visible:!1,showspikes:!1,range:[-e[o],e[o]]}),r=Math.hypot(...e);return{autosize:!0,margin:{l:0,r:0,t:0,b:0},paper_bgcolor:"rgba(0, 0, 0, 0)",showlegend:!1,hovermode:"closest",scene:{bgcolor:"rgba(0, 0, 0, 0)",xaxis:n(0),yaxis:n(1),zaxis:n(2),aspectmode:"manual",aspectratio:Object.fromEntries(["x","y","z"].map((o,a)=>[o,Qt*e[a]/r])),dragmode:"turntable",camera:t}}}function Te(e,{x:t,along:n,chosen:r,links:o}){let a=s=>Object.fromEntries(["x","y","z"].map((c,u)=>[c,s.map(p=>p===null?null:t[3*p+u])])),l={type:"scatter3d",mode:"markers",hoverinfo:"none"},i=(s,c,u)=>({...l,mode:"lines",hoverinfo:"skip",...a(o.filter(p=>p.true===s).flatMap(({to:p})=>[r,p,null])),line:{color:te(e.colour(c)),width:4,dash:u}});return[{...l,...a(Array.from(n,(s,c)=>c)),marker:{size:4,color:Array.from(n,s=>te(ne(e,s))),line:{width:0}}},i(!0,"green","solid"),i(!1,"red","dash"),{...l,hoverinfo:"skip",...a([r]),marker:{size:8,color:te(e.colour("ink"))}}]}var te=e=>`#${e.map(t=>t.toString(16).padStart(2,"0")).join("")}`;var $e=`.lw .um-picture {
  height: 280px !important;
}
.um-inside {
  position: relative;
}
.um-solid {
  position: absolute;
  inset: 0;
}
.um-hint {
  font-weight: 400;
  color: var(--lw-muted);
}
.um-level {
  display: flex;
  flex-wrap: wrap;
  min-width: 0;
  gap: 0.6rem;
  flex: 1 1 16rem;
}
.um-level .lw-slider {
  flex: 1 1 auto;
}
.um-angles {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0 1.2rem;
}
.lw .um-small {
  font-size: 0.88em;
}
.lw .um-scores {
  width: 100%;
}
.lw .um-scores td {
  white-space: nowrap;
}
.lw .um-scores .um-track {
  width: 35%;
}
.um-bar {
  display: block;
  height: 0.7em;
  border-radius: 2px;
  background: var(--lw-muted);
}
.lw .um-chosen :is(th, td) {
  font-weight: 650;
}
.um-chosen .um-bar {
  background: var(--lw-blue);
}
@container (max-width: 420px) {
  .lw .um-picture {
    height: 230px !important;
  }
  .lw-row .lw-choice {
    flex-wrap: wrap;
  }
  .lw .lw-row .lw-bar span {
    padding-inline: 0.45rem;
  }
  .lw .um-scores .um-track {
    display: none;
  }
  .lw .um-scores :is(th, td):last-child {
    padding-right: 0;
  }
}
@container (max-width: 300px) {
  .lw .lw-row .lw-bar span {
    padding-inline: 0.25rem;
  }
  .lw :is(.lw-row .lw-bar span, .um-scores :is(th, td)) {
    font-size: 0.9em;
  }
  .lw .um-scores :is(th, td) {
    padding-right: 0.3rem;
  }
}
`;var E=10,oe=40,je=270,Rt="PCA and the encoder run in this page; the places that Isomap and t-SNE give were computed in the notebook, at each noise. Rank correlation: of the distances between all pairs of points, on the sheet and in the code.",zt={level:0,method:"PCA",walk:14,turn:-74,tilt:14},ae={PCA:e=>he(e.x),Isomap:e=>e.isomap,"t-SNE":e=>e.tsne,autoencoder:e=>Ee(e.encoder,e.x).data};async function Dt({model:e,el:t}){let n=Ht(e),r={...zt,surface:[...n.keys()][0],point:null},o={...r},a=ue(t,{css:$e,title:"Unroll the manifold",lead:"A sheet, rolled up in space. Which method lays it out flat again, with its colours in order?"}),l=()=>n.get(o.surface)[o.level],i=()=>jt(l(),o),s=Re(a,{height:je}),c=F(a,{label:"",height:je,draw:(g,A,v)=>ze(g,A,v,a,i())});c.element.classList.add("um-picture");let u=qt();function p(){let g=i();s.show(g),c.redraw(),u.show(l(),o.method),_t(a,s,c,l(),o,g)}let d=g=>{g!==o.point&&(o.point=g,p())},f=$t(n,o,r,{draw:p,turn:()=>s.turnTo(o)});Ut(c.element,()=>_(l(),o.method),d),s.onPoint(d),s.onTurn(({turn:g,tilt:A})=>{Object.assign(o,{turn:g,tilt:A}),f.show()});let m=w("span",{class:"um-hint"},"loading the view to drag");a.add(f.top,pe(U(w("span",{},"In space · ",m),s.element,f.angles),U("Its code: two numbers per point",c.element,f.walk)),u.element,w("p",{class:"lw-note um-small"},Rt)),s.turnTo(o),p();let h=await Qe(e);return h&&a.root.isConnected&&await s.useLibrary(h),m.textContent=h?"drag to turn":"turn it with the sliders (plotly is not here)",a.destroy}function $t(e,t,n,{draw:r,turn:o}){let a=h=>{Object.assign(t,h),m(),r()},l=()=>e.get(t.surface),i=W({label:"sheet",options:[...e.keys()],onChange:h=>a({surface:h,point:null,level:Math.min(t.level,e.get(h).length-1)})}),s=W({label:"code by",options:Object.keys(ae),onChange:h=>a({method:h})}),c={min:0,step:1},u=L({...c,label:"noise",max:l().length-1,value:t.level,format:h=>String(l()[h].noise),onInput:h=>a({level:h})}),p=L({...c,label:"walk along the sheet",max:oe,value:t.walk,format:h=>`${Math.round(100*h/oe)} %`,onInput:h=>a({walk:h,point:null})}),d=[["turn",180],["tilt",90]].map(([h,g])=>L({label:h,min:-g,max:g,step:1,value:t[h],format:A=>`${A}°`.replace("-","−"),onInput(A){t[h]=A,o()}})),f=q({label:"Reset",icon:"reset",onClick(){a(n),o()}});for(let h of[...d,p])h.element.classList.add("lw-stacked");function m(){[i.value,s.value,p.value]=[t.surface,t.method,t.walk],u.input.max=l().length-1,u.value=t.level,[d[0].value,d[1].value]=[Math.round(t.turn),Math.round(t.tilt)]}return{show:m,top:de(i.element,s.element,w("div",{class:"um-level"},u.element,f.element)),angles:w("div",{class:"um-angles"},...d.map(h=>h.element)),walk:p.element}}function jt(e,t){let n=t.point??be(e.t,oe)[t.walk],r=l=>l.subarray(n*E,(n+1)*E),o=new Set(r(He(e))),a=Array.from(r(_e(e,t.method)),l=>({to:l,true:o.has(l)}));return{x:e.seen,half:e.half,along:e.along,code:_(e,t.method),chosen:n,links:a}}function _t(e,t,n,r,{surface:o,method:a},{links:l}){let i=Ne(r,a),s=l.filter(u=>u.true).length,c=`Lines lead to the marked point's ${E} nearest in the code: ${s} are its neighbours on the sheet (green), ${E-s} are not (red, dashed).`;t.describe(`${o} in space, ${r.along.length} points with noise ${r.noise}, coloured along the sheet. ${c}`),n.describe(`Its code by ${a}: ${le(i.kept)} of the neighbours on the sheet stay neighbours, rank correlation of distances ${Ue(i.correlation)}. ${c}`),e.readout(c),e.announce(`${a}, noise ${r.noise}: ${le(i.kept)} of the neighbours kept. ${c}`)}function Ht(e){let t=B(e.get("points"),"float16"),n=Ce(e.get("encoders"),e.get("weights")),r=new Map,o=0;for(let{name:a,noise:l,n:i}of e.get("clouds")){let s=m=>t.subarray(o,o+=m*i),[c,u,p,d]=[s(3),s(2),s(2),s(2)],f={noise:l,x:c,t:u,isomap:p,tsne:d,encoder:n[a],along:Ae(u)};r.set(a,[...r.get(a)??[],f])}for(let a of r.values())Nt(a);return r}function Nt(e){let t=[0,1,2].map(n=>{let r=e.flatMap(({x:o})=>Array.from(o).filter((a,l)=>l%3===n));return[Math.min(...r),Math.max(...r)]});for(let n of e)n.half=t.map(([r,o])=>(o-r)/2),n.seen=n.x.map((r,o)=>r-(t[o%3][0]+t[o%3][1])/2)}var j=(e,t,n)=>(e.known??={})[t]??=n(),_=(e,t)=>j(e,`code ${t}`,()=>ae[t](e)),_e=(e,t)=>j(e,`near ${t}`,()=>Y(_(e,t),2,E)),He=e=>j(e,"near",()=>Y(e.t,2,E)),Ne=(e,t)=>j(e,`score ${t}`,()=>({kept:we(He(e),_e(e,t),E),correlation:ge(e.t,_(e,t))}));function Ut(e,t,n){for(let r of["pointermove","pointerdown"])e.addEventListener(r,o=>{let a=e.getBoundingClientRect(),l=re(t(),a.width,a.height),i=c=>Math.hypot(l(c)[0]-(o.clientX-a.left),l(c)[1]-(o.clientY-a.top)),s=0;for(let c=1;c<t().length/2;c++)i(c)<i(s)&&(s=c);i(s)<14&&n(s)})}function qt(){let e=Object.keys(ae).map(n=>{let r={kept:w("td"),correlation:w("td"),bar:w("span",{class:"um-bar"})},o=w("tr",{},w("th",{scope:"row"},n),w("td",{class:"um-track","aria-hidden":"true"},r.bar),r.kept,r.correlation);return{name:n,line:o,...r}});return{element:w("table",{class:"lw-table um-scores","aria-label":"How well each code keeps the sheet's neighbours and distances"},w("thead",{},w("tr",{},...["code by","","neighbours kept","rank correlation"].map(n=>n?w("th",{scope:"col"},n):w("td",{class:"um-track"})))),w("tbody",{},...e.map(({line:n})=>n))),show(n,r){for(let{name:o,line:a,kept:l,correlation:i,bar:s}of e){let c=Ne(n,o);a.classList.toggle("um-chosen",o===r),s.style.width=`${100*c.kept}%`,l.textContent=le(c.kept),i.textContent=Ue(c.correlation)}}}}var le=e=>`${Math.round(100*e)} %`,Ue=e=>e.toFixed(2).replace("-","−"),mn={render:Dt};export{mn as default};
