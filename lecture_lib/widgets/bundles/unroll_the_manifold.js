var be=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function w(e,t={},...n){let r=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return r.append(...n.filter(o=>o!=null)),r}var pt=Math.random().toString(36).slice(2,8),ft=0,G=()=>`lw-${pt}-${++ft}`,R={"data-lm-suppress-shortcuts":"true"},mt={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function Ae(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",mt[e]),t.append(n),t}function ye(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||r.append(w("style",{"data-lecture-kit":!0},t))}function ve(e,{title:t,lead:n,css:r}){ye(e,be),r&&ye(e,r);let o=G(),l=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=w("p",{class:"lw-readout"}),i=w("div",{class:"lw-body"}),s=X({icon:"enlarge",title:"Full screen",onClick:()=>ht(c)});s.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":o,...R},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),s.element),n?w("p",{class:"lw-lead"},n):null,i,a,l);e.append(c);let u=[()=>c.remove()],p=new Map,d=[()=>p.clear()];u.push(At(()=>d.forEach(m=>m()))),u.push(gt(c,()=>d.forEach(m=>m())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(f),f=setTimeout(()=>{l.textContent=m},500)},readout(m){a.textContent!==m&&(a.textContent=m)},colour(m){return c.isConnected?(p.has(m)||p.set(m,bt(c,`var(--lw-${m})`)),p.get(m)):wt},onTheme:m=>d.push(m),onCleanup:m=>u.push(m),destroy(){for(;u.length;)u.pop()()}}}function ht(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var wt=[128,128,128];function gt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function bt(e,t){let n=w("span",{style:`color: ${t}`});e.append(n);let r=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var K=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`;function At(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var xe=(...e)=>w("div",{class:"lw-row"},...e);var ke=(...e)=>w("div",{class:"lw-columns"},...e),J=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),yt=e=>e.toFixed(2).replace("-","−");function z({label:e,min:t,max:n,step:r,value:o,format:l=yt,onInput:a=()=>{}}){let i=G(),s=w("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...R}),c=w("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),a(s.valueAsNumber)}),u(),{element:w("div",{class:"lw-slider"},w("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function X({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let l=w("span",{},e??""),a=w("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...R},t?Ae(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){l.textContent=i},set icon(i){a.querySelector("svg").replaceWith(Ae(i))}}}function Z({label:e,options:t,value:n,onChange:r=()=>{}}){let o=G(),l=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=l.map(s=>w("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??l[0].value),onchange:()=>r(s.value),...R})),i=l.map((s,c)=>w("label",{title:s.title},a[c],w("span",{},s.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(c=>{c.checked=c.value===s})}}}function D(e,{label:t,height:n,draw:r}){let o=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),l=o.getContext("2d");function a(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=o;if(!c||!u)return;let p=Math.round(c*s),d=Math.round(u*s);(o.width!==p||o.height!==d)&&Object.assign(o,{width:p,height:d}),l.setTransform(s,0,0,s,0,0),l.clearRect(0,0,c,u),l.font=`12px ${getComputedStyle(o).fontFamily}`,r(l,c,u)}let i=new ResizeObserver(a);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(a),{element:o,redraw:a,describe:s=>o.setAttribute("aria-label",s)}}var vt=Float64Array.from({length:32},(e,t)=>2**(t-15));function xt(e){let t=e>>10&31,n=e&1023,r=t?vt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function O(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function L(e,t){let n=O(e),r=t==="float16"?2:4,o=t==="float16"?a=>xt(n.getUint16(2*a,!0)):a=>n.getFloat32(4*a,!0),l=new Float32Array(n.byteLength/r);for(let a=0;a<l.length;a++)l[a]=o(a);return l}function Ee(e){let t=e.length/3,n=[0,1,2].map(a=>P(t,i=>e[3*i+a])/t),r=[0,1,2].map(a=>[0,1,2].map(i=>P(t,s=>(e[3*s+a]-n[a])*(e[3*s+i]-n[i]))/t)),o=kt(r).slice(0,2),l=new Float32Array(2*t);for(let a=0;a<t;a++)o.forEach((i,s)=>{l[2*a+s]=i.reduce((c,u,p)=>c+u*(e[3*a+p]-n[p]),0)});return l}function P(e,t){let n=0;for(let r=0;r<e;r++)n+=t(r);return n}function kt(e){let t=e.map(l=>[...l]),n=t.length,r=t.map((l,a)=>t.map((i,s)=>+(a===s)));for(let l=0;l<20;l++)for(let a=0;a<n;a++)for(let i=a+1;i<n;i++){if(Math.abs(t[a][i])<1e-300)continue;let s=(t[i][i]-t[a][a])/(2*t[a][i]),c=(s<0?-1:1)/(Math.abs(s)+Math.hypot(1,s)),u=1/Math.hypot(1,c),p=c*u;for(let d=0;d<n;d++)[t[d][a],t[d][i]]=[u*t[d][a]-p*t[d][i],p*t[d][a]+u*t[d][i]];for(let d=0;d<n;d++)[t[a][d],t[i][d]]=[u*t[a][d]-p*t[i][d],p*t[a][d]+u*t[i][d]];for(let d=0;d<n;d++)[r[d][a],r[d][i]]=[u*r[d][a]-p*r[d][i],p*r[d][a]+u*r[d][i]]}return t.map((l,a)=>a).sort((l,a)=>t[a][a]-t[l][l]).map(l=>{let a=r.map(s=>s[l]),i=a.reduce((s,c)=>Math.abs(c)>Math.abs(s)?c:s,0);return a.map(s=>i<0?-s:s)})}function ee(e,t,n){let r=e.length/t,o=new Int32Array(r*n),l=new Float64Array(n);for(let a=0;a<r;a++){l.fill(1/0);for(let i=0;i<r;i++){if(i===a)continue;let s=0;for(let u=0;u<t;u++)s+=(e[a*t+u]-e[i*t+u])**2;if(s>=l[n-1])continue;let c=n-1;for(;c>0&&l[c-1]>s;c--)l[c]=l[c-1],o[a*n+c]=o[a*n+c-1];l[c]=s,o[a*n+c]=i}}return o}function Ie(e,t,n){let r=0;for(let o=0;o<e.length;o+=n){let l=new Set(t.subarray(o,o+n));for(let a=o;a<o+n;a++)r+=l.has(e[a])}return r/e.length}function Be(e,t){return Ct(Ce(Me(e)),Ce(Me(t)))}function Me(e){let t=e.length/2,n=new Float64Array(t*(t-1)/2);for(let r=0,o=0;r<t;r++)for(let l=r+1;l<t;l++,o++)n[o]=Math.sqrt((e[2*r]-e[2*l])**2+(e[2*r+1]-e[2*l+1])**2);return n}function Ce(e){let t=e.slice().sort();return e.map(n=>{let r=Mt(t,l=>l>=n),o=r;for(;o+1<t.length&&t[o+1]===n;)o++;return(r+o)/2})}function Mt(e,t){let n=0,r=e.length;for(;n<r;){let o=n+r>>1;t(e[o])?r=o:n=o+1}return n}function Ct(e,t){let n=e.length,r=P(n,a=>e[a])/n,o=P(n,a=>t[a])/n,l=(a,i)=>Math.sqrt(P(n,s=>(a[s]-i)**2));return P(n,a=>(e[a]-r)*(t[a]-o))/(l(e,r)*l(t,o))}function Se(e,t){let n=e.length/2,r=s=>{let c=Array.from({length:n},(u,p)=>e[2*p+s]);return[Math.min(...c),Math.max(...c)]},[o,l]=r(0),[a,i]=r(1);return Array.from({length:t+1},(s,c)=>{let u=o+(l-o)*c/t,p=f=>Math.hypot(e[2*f]-u,e[2*f+1]-(a+i)/2),d=0;for(let f=1;f<n;f++)p(f)<p(d)&&(d=f);return d})}function Pe(e){let t=e.filter((o,l)=>l%2===0),n=Math.min(...t),r=Math.max(...t)-n||1;return t.map(o=>(o-n)/r)}function te(e,t){let[n,r]=[e*Math.PI/180,t*Math.PI/180];return[Math.cos(r)*Math.cos(n),Math.cos(r)*Math.sin(n),Math.sin(r)]}function Qe([e,t,n]){let r=180/Math.PI;return{turn:Math.atan2(t,e)*r,tilt:Math.atan2(n,Math.hypot(e,t))*r}}function $e(e,t,n){let[r,o]=[t*Math.PI/180,n*Math.PI/180],l=te(t,n),a=[-Math.sin(r),Math.cos(r),0],i=[-Math.sin(o)*Math.cos(r),-Math.sin(o)*Math.sin(r),Math.cos(o)];return e.map((s,c)=>{let u=[a,i,l][c%3],p=c-c%3;return u[0]*e[p]+u[1]*e[p+1]+u[2]*e[p+2]})}var Et=2**24,j={float16:2,float32:4,int8:1},It={float16:65504,int8:65504,float32:35e37};function Fe(e,t){k(Object.hasOwn(j,e?.dtype),()=>`dtype is ${M(e?.dtype)}; it reads ${Object.keys(j)}`),k(le(e.inputShape),()=>`inputShape is ${M(e.inputShape)}; it takes whole numbers from 1`);let n=Re(t).byteLength;k(n%j[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/j[e.dtype],o=e.dtype==="int8"?n-2*r:0;k(B(r,0)&&o>=0,()=>`plain is ${M(e.plain)}; that is not in ${n} bytes`),oe(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function ae(e,t){let n=It[t];for(let r=0;r<e.length;r++)k(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function Te(e,t){k(e instanceof Object,()=>`networks is ${M(e)}; it takes them by name`);let n=Re(t);return Object.entries(e).map(([r,o])=>{let{spec:l,start:a,end:i}=o??{},s=B(a,0)&&B(i,a)&&i<=n.byteLength;return k(s,()=>`${r} lies from ${M(a)} to ${M(i)} of ${n.byteLength} bytes`),[r,l,new DataView(n.buffer,n.byteOffset+a,i-a)]})}function k(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function Re(e){return k(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${M(e)}, not bytes`),O(e)}var M=e=>(JSON.stringify(e)??String(e)).slice(0,200),B=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,ze=(e,t=1)=>Array.isArray(e)&&e.every(n=>B(n,t)),Q=e=>e.reduce((t,n)=>t*n,1),ne=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),$=(e,t)=>ze(e,t)&&e.length===2,le=e=>ze(e)&&e.length>0&&Q(e)<=Et;function oe(e,t,n){k(Array.isArray(e),()=>`layers is ${M(e)}; it takes a list`);for(let r of e){let o=r?.op;k(Object.hasOwn(re,o),()=>`there is no layer ${M(o)}; there is ${Object.keys(re).join(", ")}`);let l=re[o](t,r,n);k(l&&le(l.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${M(r)}`),k(l.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:a=0,bias:i=0,rows:s=0}=l,c=s&&n.small!==void 0,u={weight:[a,c?n.small:n.plain],bias:[i,n.plain]};u.scale=[c?s:0,n.plain];for(let[p,[d,f]]of Object.entries(u)){let m=r[p];k(d?Bt(m,d,f):m===void 0,()=>`the ${p} of ${o} lies at [start, count] ${M(m)} of ${f}; it takes ${d} numbers`)}t=l.shape}return t}var Bt=(e,t,n)=>$(e,0)&&e[1]===t&&e[0]+t<=n,N=e=>({shape:e}),Oe=([e,...t],n)=>t.length===2&&$(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function Le([e,...t],n,r,o){let{inChannels:l,outChannels:a,kernel:i,stride:s,padding:c}=n;return t.length!==2||l!==e||!B(a)||!$(i,1)||!$(s,1)||!$(c,0)?!1:{shape:[a,...t.map(o)],weight:e*a*Q(i),bias:a,rows:r}}var re={linear:(e,{inFeatures:t,outFeatures:n})=>B(n)&&ne(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,l=(a,i)=>Math.floor((a+2*o[i]-n[i])/r[i])+1;return Le(e,t,t.outChannels,l)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:l}=t,a=(i,s)=>(i-1)*r[s]-2*o[s]+n[s]+l[s];return $(l,0)&&Le(e,t,t.inChannels,a)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:Q(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&B(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>Oe(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&Oe(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=oe(t,e,n);return ne(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>ne(oe(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>le(t)&&Q(t)===Q(e)&&{shape:t},flatten:e=>({shape:[Q(e)]}),relu:N,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:N,tanh:N,silu:N};var St="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var I=Pt();function Pt(){try{let e=Uint8Array.from(atob(St),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function _(e,t,n){if(!I){let[s,c,u]=[n*e,n*t,e*t].map(p=>new Float32Array(p));return{a:s,b:c,out:u,multiply:()=>Qt(s,c,u,e,t,n)}}let r=8*n,o=r+n*e,l=o+n*t,a=l+e*t,i=De(a+3*t+8);return{a:i.subarray(r,o),b:i.subarray(o,l),out:i.subarray(l,a),multiply:()=>I.product(4*r,4*o,4*l,0,e,t,n)}}function ie(e){if(!I)return e.map(n=>1/(1+Math.exp(-n)));let t=De(e.length+3);return t.set(e),I.sigmoid(0,4*e.length),t.slice(0,e.length)}var se=new Float32Array(0);function De(e){let t=4*e-I.memory.buffer.byteLength;return t>0&&I.memory.grow(Math.ceil(t/65536)),se.buffer!==I.memory.buffer&&(se=new Float32Array(I.memory.buffer)),se}function Qt(e,t,n,r,o,l){n.fill(0,0,r*o);for(let a=0;a<o;a+=64)for(let i=0;i<r;i++){let s=i*o+a,c=s+Math.min(64,o-a),u=0;for(;u+4<=l;u+=4){let p=e[u*r+i],d=e[(u+1)*r+i],f=e[(u+2)*r+i],m=e[(u+3)*r+i];for(let h=s,g=u*o+a,A=g+o,v=A+o,x=v+o;h<c;h++,g++,A++,v++,x++)n[h]+=p*t[g]+d*t[A]+f*t[v]+m*t[x]}for(;u<l;u++){let p=e[u*r+i];for(let d=s,f=u*o+a;d<c;d++,f++)n[d]+=p*t[f]}}}function $t(e,t){Fe(e,t);let n=e.dtype==="int8"?Lt(e,t):Ot(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Ne(r,n))}}function Ne(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=We(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>Ne(r,t))),n}var H=(e,[t,n])=>e.subarray(t,t+n);function Ot({dtype:e},t){let n=ae(L(t,e),e);return(r,o)=>H(n,r[o])}function Lt(e,t){let n=O(t),r=2*e.plain,o=ae(L(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),l=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(a,i)=>{if(i!=="weight"||!a.scale)return H(o,a[i]);let s=H(o,a.scale),c=Float32Array.from(H(l,a.weight)),u=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/u)];return c}}function _e(e,t){return Object.fromEntries(Te(e,t).map(([n,r,o])=>[n,$t(r,o)]))}function He(e,t){let n=t.length/C(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=Ue(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return k(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var Ue=(e,t)=>e.reduce((n,r)=>Ft[r.op](n,r),t),C=e=>e.reduce((t,n)=>t*n,1),ce=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},Ft={linear:Rt,conv:zt,convTranspose:Nt,affine:_t,instanceNorm:Ht,positionBias:Ut,pixelShuffle:Wt,upsampleNearest:Vt,upsampleBilinear:Gt,skip:qt,residual:Yt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[C(e.shape)]}),relu:ce(e=>e>0?e:0),leakyRelu:ce((e,{slope:t})=>e>0?e:t*e),tanh:ce(Math.tanh),sigmoid:e=>({...e,data:ie(e.data)}),silu:Tt};function Tt(e){let{data:t}=e,n=ie(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function Rt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:l}){let{a,b:i,out:s,multiply:c}=_(t,r,n);a.set(We(e,t)),i.set(o),c();let u=s.slice();for(let p=0;p<u.length;)for(let d=0;d<r;p++,d++)u[p]+=l[d];return{data:u,shape:[r],batch:t}}function zt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:l,stride:a,padding:i,weight:s,bias:c}=r,[u,p]=[0,1].map(b=>Math.floor((t[b+1]+2*i[b]-l[b])/a[b])+1),d=u*p,f=s.length/o,{a:m,b:h,out:g,multiply:A}=_(o,d,f);m.set(s),h.fill(0);let v=a[0]*a[1]===1&&p===t[2]?jt:Dt,x=new Float32Array(n*o*d);for(let b=0;b<n;b++)v(e.subarray(b*C(t),(b+1)*C(t)),h,t,[u,p],r),A(),x.set(g,b*g.length);return de(x,c,d),{data:x,shape:[o,u,p],batch:n}}function Dt(e,t,n,r,o){qe(n,r,o,(l,a,i,s)=>{for(let c=i+s;i<c;l+=a,i++)t[i]=e[l]})}function jt(e,t,[n,r,o],[l],{kernel:[a,i],padding:s}){for(let c=0,u=0;c<n;c++)for(let p=0;p<a;p++)for(let d=0;d<i;d++,u+=l*o){let[f,m]=U(p-s[0],1,r,l),[h,g]=U(d-s[1],1,o,o);if(f>=m||h>=g)continue;let A=f*o+h,v=(m-1)*o+g,x=(c*r+p-s[0])*o+d-s[1];t.set(e.subarray(A+x,v+x),u+A);for(let b=u+f*o;b<u+m*o;b+=o){for(let y=0;y<h;y++)t[b+y]=0;for(let y=g;y<o;y++)t[b+y]=0}}}function Nt({data:e,shape:[t,n,r],batch:o},l){let{outChannels:a,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:d}=l,f=(y,E)=>(y-1)*s[E]-2*c[E]+i[E]+u[E],m=[a,f(n,0),f(r,1)],h=n*r,{a:g,b:A,out:v,multiply:x}=_(p.length/t,h,t);g.set(p);let b=new Float32Array(o*C(m));for(let y=0;y<o;y++){let E=b.subarray(y*C(m),(y+1)*C(m));A.set(e.subarray(y*t*h,(y+1)*t*h)),x(),qe(m,[n,r],l,(F,it,T,ct)=>{for(let ut=T+ct;T<ut;T++,F+=it)E[F]+=v[T]})}return de(b,d,m[1]*m[2]),{data:b,shape:m,batch:o}}function qe([e,t,n],[r,o],{kernel:[l,a],stride:i,padding:s},c){for(let u=0,p=0;u<e;u++)for(let d=0;d<l;d++)for(let f=0;f<a;f++,p++){let[m,h]=U(d-s[0],i[0],t,r),[g,A]=U(f-s[1],i[1],n,o);for(let v=m;v<h;v++){let x=(u*t+v*i[0]+d-s[0])*n;c(x+g*i[1]+f-s[1],i[1],(p*r+v)*o+g,A-g)}}}var U=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function _t({data:e,shape:t,batch:n},{weight:r,bias:o}){let[l,...a]=t,i=C(a),s=e.map((c,u)=>c*r[Math.floor(u/i)%l]);return de(s,o,i),{data:s,shape:t,batch:n}}function Ht(e,{weight:t,bias:n,eps:r}){let{data:o,shape:l}=e,a=C(l.slice(1));for(let i=0,s=0;i<o.length;i+=a,s=(s+1)%l[0]){let c=o.subarray(i,i+a),u=c.reduce((f,m)=>f+m,0)/a,p=c.reduce((f,m)=>f+(m-u)**2,0)/a,d=t[s]/Math.sqrt(p+r);for(let f=0;f<a;f++)c[f]=(c[f]-u)*d+n[s]}return e}function Ut(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var Ye=(e,t)=>Ue(t,{...e,data:e.data.slice()});function qt(e,{inner:t}){let n=Ye(e,t),r=C(e.shape),o=C(n.shape),l=new Float32Array(e.batch*(r+o));for(let a=0;a<e.batch;a++)l.set(e.data.subarray(a*r,(a+1)*r),a*(r+o)),l.set(n.data.subarray(a*o,(a+1)*o),a*(r+o)+r);return{data:l,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function Yt(e,{inner:t}){let n=Ye(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function Wt({data:e,shape:[t,n,r],batch:o},{factor:l}){let a=[t/(l*l),n*l,r*l];return{data:ue(a,o,(s,c,u)=>{let p=s*l*l+c%l*l+u%l;return e[(p*n+Math.floor(c/l))*r+Math.floor(u/l)]}),shape:a,batch:o}}function Vt({data:e,shape:[t,n,r],batch:o},{factor:[l,a]}){let i=[t,n*l,r*a];return{data:ue(i,o,(c,u,p)=>e[(c*n+Math.floor(u/l))*r+Math.floor(p/a)]),shape:i,batch:o}}function Gt({data:e,shape:[t,n,r],batch:o},{factor:[l,a],alignCorners:i}){let s=[t,n*l,r*a],c=je(n,l,i),u=je(r,a,i);return{data:ue(s,o,(d,f,m)=>{let{low:h,high:g,part:A}=c[f],{low:v,high:x,part:b}=u[m],y=d*n,E=e[(y+h)*r+v]*(1-b)+e[(y+h)*r+x]*b,F=e[(y+g)*r+v]*(1-b)+e[(y+g)*r+x]*b;return E*(1-A)+F*A}),shape:s,batch:o}}function je(e,t,n){let r=e*t;return Array.from({length:r},(o,l)=>{let a=n?r>1?l*(e-1)/(r-1):0:Math.max(0,(l+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function ue([e,t,n],r,o){let l=new Float32Array(r*e*t*n);for(let a=0,i=0;a<r*e;a++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)l[i++]=o(a,s,c);return l}function de(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let l=r;l<r+n;l++)e[l]+=t[o]}function We(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<n;a++,l++)r[a*t+o]=e[l];return r}async function Ve(e){if(!Kt())return null;try{if(globalThis.Plotly)return globalThis.Plotly;let t=document.querySelector('meta[name="lecture-plotly"]')?.content;return globalThis.lecturePlotly??=t?Ge(new URL(t,document.baseURI).href):Jt(e),await globalThis.lecturePlotly??null}catch{return globalThis.lecturePlotly=void 0,null}}function Kt(){let e=document.createElement("canvas").getContext("webgl");return e?.getExtension("WEBGL_lose_context")?.loseContext(),e!==null}function Ge(e){return new Promise((t,n)=>{let r=document.createElement("script");r.src=e,r.onload=()=>t(globalThis.Plotly),r.onerror=()=>n(new Error("plotly.js could not be loaded")),document.head.append(r)})}async function Jt(e){if(!e.send||typeof DecompressionStream>"u")return null;let t=await new Promise((o,l)=>{let a=(i,s)=>{i?.plotly==="gzip"&&o(s[0])};e.on("msg:custom",a),setTimeout(()=>{e.off("msg:custom",a),l(new Error("no answer"))},2e4),e.send({ask:"plotly"})}),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip")),r=URL.createObjectURL(new Blob([await new Response(n).arrayBuffer()],{type:"text/javascript"}));return Ge(r).finally(()=>URL.revokeObjectURL(r))}var q=[[13,8,135],[126,3,168],[204,71,120],[248,149,64],[240,249,33]],Xt=2.6;function fe(e,t){let n=e.colour("paper").reduce((l,a)=>l+a)<384,r=(n?.24+.76*t:.84*t)*(q.length-1),o=Math.min(q.length-2,Math.floor(r));return q[o].map((l,a)=>Math.round(l+(q[o+1][a]-l)*(r-o)))}function Ze(e,{height:t}){let n=null,r={turn:0,tilt:0},o=null,l=()=>{},a=()=>{},i=D(e,{label:"",height:t,draw:(d,f,m)=>n&&!o&&Zt(d,f,m,e,n,r)}),s=w("div",{class:"um-solid",hidden:!0});i.element.classList.add("um-picture");let c=w("div",{class:"um-inside um-picture","aria-hidden":"true"},i.element,s),u=w("div",{role:"img","aria-label":""},c),p=()=>o?o.show(n):i.redraw();return e.onTheme(()=>o?.show(n)),{element:u,describe:d=>u.setAttribute("aria-label",d),onTurn:d=>l=d,onPoint:d=>a=d,show(d){n=d,p()},turnTo(d){r=d,o?o.turnTo(r):i.redraw()},async useLibrary(d){s.hidden=!1,o=await en(e,d,s,n,r,{onTurn:f=>l(r=f),onPoint:f=>a(f)}),i.element.style.visibility="hidden"}}}function Zt(e,t,n,r,{x:o,half:l,along:a,chosen:i,links:s},{turn:c,tilt:u}){let p=$e(o,c,u),d=.5*Math.min(t,n)/Math.hypot(...l)/.86,f=h=>[t/2+d*p[3*h],n/2-d*p[3*h+1]],m=Array.from(a,(h,g)=>g).sort((h,g)=>p[3*h+2]-p[3*g+2]);for(let h of m)Y(e,f(h),3,fe(r,a[h]));tt(e,r,f,i,s)}function et(e,t,n,r,{code:o,along:l,chosen:a,links:i}){let s=me(o,t,n);for(let c=0;c<l.length;c++)Y(e,s(c),3,fe(r,l[c]));tt(e,r,s,a,i)}function me(e,t,n){let r=[0,1].map(i=>{let s=e.filter((c,u)=>u%2===i);return[Math.min(...s),Math.max(...s)]}),o=10,l=Math.min((t-2*o)/(r[0][1]-r[0][0]||1),(n-2*o)/(r[1][1]-r[1][0]||1)),a=r.map(([i,s])=>(i+s)/2);return i=>[t/2+l*(e[2*i]-a[0]),n/2-l*(e[2*i+1]-a[1])]}function Y(e,[t,n],r,o){e.fillStyle=K(o),e.beginPath(),e.arc(t,n,r,0,2*Math.PI),e.fill()}function tt(e,t,n,r,o){e.lineWidth=2;for(let l of o)e.strokeStyle=K(t.colour(l.true?"green":"red")),e.setLineDash(l.true?[]:[4,3]),e.beginPath(),e.moveTo(...n(r)),e.lineTo(...n(l.to)),e.stroke();e.setLineDash([]),Y(e,n(r),6.5,t.colour("paper")),Y(e,n(r),5,t.colour("ink"))}async function en(e,t,n,r,o,{onTurn:l,onPoint:a}){let i={displayModeBar:!1,displaylogo:!1,showSendToCloud:!1,scrollZoom:!1,responsive:!0},s=Ke(o);await t.newPlot(n,Xe(e,r),Je(r,s),i),e.onCleanup(()=>t.purge(n));let c=d=>{d["scene.camera"]&&(s=d["scene.camera"],l(Qe([s.eye.x,s.eye.y,s.eye.z])))};n.on("plotly_relayouting",c),n.on("plotly_relayout",c);let u=({points:[d]})=>d?.curveNumber===0&&setTimeout(()=>a(d.pointNumber));n.on("plotly_hover",u),n.on("plotly_click",u);let p=tn(()=>t.react(n,Xe(e,r),Je(r,s),i));return{show(d){r=d,p()},turnTo(d){s=Ke(d),p()}}}function tn(e){let t=!1,n=!1;return async function(){if(n=!0,!t){for(t=!0;n;)n=!1,await e();t=!1}}}function Ke({turn:e,tilt:t}){let[n,r,o]=te(e,t).map(l=>2*l);return{eye:{x:n,y:r,z:o},up:{x:0,y:0,z:1},center:{x:0,y:0,z:0},projection:{type:"orthographic"}}}function Je({half:e},t){let n=o=>({visible:!1,showspikes:!1,range:[-e[o],e[o]]}),r=Math.hypot(...e);return{autosize:!0,margin:{l:0,r:0,t:0,b:0},paper_bgcolor:"rgba(0, 0, 0, 0)",showlegend:!1,hovermode:"closest",scene:{bgcolor:"rgba(0, 0, 0, 0)",xaxis:n(0),yaxis:n(1),zaxis:n(2),aspectmode:"manual",aspectratio:Object.fromEntries(["x","y","z"].map((o,l)=>[o,Xt*e[l]/r])),dragmode:"turntable",camera:t}}}function Xe(e,{x:t,along:n,chosen:r,links:o}){let l=s=>Object.fromEntries(["x","y","z"].map((c,u)=>[c,s.map(p=>p===null?null:t[3*p+u])])),a={type:"scatter3d",mode:"markers",hoverinfo:"none"},i=(s,c,u)=>({...a,mode:"lines",hoverinfo:"skip",...l(o.filter(p=>p.true===s).flatMap(({to:p})=>[r,p,null])),line:{color:pe(e.colour(c)),width:4,dash:u}});return[{...a,...l(Array.from(n,(s,c)=>c)),marker:{size:4,color:Array.from(n,s=>pe(fe(e,s))),line:{width:0}}},i(!0,"green","solid"),i(!1,"red","dash"),{...a,hoverinfo:"skip",...l([r]),marker:{size:8,color:pe(e.colour("ink"))}}]}var pe=e=>`#${e.map(t=>t.toString(16).padStart(2,"0")).join("")}`;var nt=`.lw .um-picture {
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
`;var S=10,he=40,rt=270,rn="PCA and the encoder run in this page; the places that Isomap and t-SNE give were computed in the notebook, at each noise. Rank correlation: of the distances between all pairs of points, on the sheet and in the code.",on={level:0,method:"PCA",walk:14,turn:-74,tilt:14},ge={PCA:e=>Ee(e.x),Isomap:e=>e.isomap,"t-SNE":e=>e.tsne,autoencoder:e=>He(e.encoder,e.x).data};async function an({model:e,el:t}){let n=un(e),r={...on,surface:[...n.keys()][0],point:null},o={...r},l=ve(t,{css:nt,title:"Unroll the manifold",lead:"A sheet, rolled up in space. Which method lays it out flat again, with its colours in order?"}),a=()=>n.get(o.surface)[o.level],i=()=>sn(a(),o),s=Ze(l,{height:rt}),c=D(l,{label:"",height:rt,draw:(g,A,v)=>et(g,A,v,l,i())});c.element.classList.add("um-picture");let u=fn();function p(){let g=i();s.show(g),c.redraw(),u.show(a(),o.method),cn(l,s,c,a(),o,g)}let d=g=>{g!==o.point&&(o.point=g,p())},f=ln(n,o,r,{draw:p,turn:()=>s.turnTo(o)});pn(c.element,()=>V(a(),o.method),d),s.onPoint(d),s.onTurn(({turn:g,tilt:A})=>{Object.assign(o,{turn:g,tilt:A}),f.show()});let m=w("span",{class:"um-hint"},"loading the view to drag");l.add(f.top,ke(J(w("span",{},"In space · ",m),s.element,f.angles),J("Its code: two numbers per point",c.element,f.walk)),u.element,w("p",{class:"lw-note um-small"},rn)),s.turnTo(o),p();let h=await Ve(e);return h&&l.root.isConnected&&await s.useLibrary(h),m.textContent=h?"drag to turn":"turn it with the sliders (plotly is not here)",l.destroy}function ln(e,t,n,{draw:r,turn:o}){let l=h=>{Object.assign(t,h),m(),r()},a=()=>e.get(t.surface),i=Z({label:"sheet",options:[...e.keys()],onChange:h=>l({surface:h,point:null,level:Math.min(t.level,e.get(h).length-1)})}),s=Z({label:"code by",options:Object.keys(ge),onChange:h=>l({method:h})}),c={min:0,step:1},u=z({...c,label:"noise",max:a().length-1,value:t.level,format:h=>String(a()[h].noise),onInput:h=>l({level:h})}),p=z({...c,label:"walk along the sheet",max:he,value:t.walk,format:h=>`${Math.round(100*h/he)} %`,onInput:h=>l({walk:h,point:null})}),d=[["turn",180],["tilt",90]].map(([h,g])=>z({label:h,min:-g,max:g,step:1,value:t[h],format:A=>`${A}°`.replace("-","−"),onInput(A){t[h]=A,o()}})),f=X({label:"Reset",icon:"reset",onClick(){l(n),o()}});for(let h of[...d,p])h.element.classList.add("lw-stacked");function m(){[i.value,s.value,p.value]=[t.surface,t.method,t.walk],u.input.max=a().length-1,u.value=t.level,[d[0].value,d[1].value]=[Math.round(t.turn),Math.round(t.tilt)]}return{show:m,top:xe(i.element,s.element,w("div",{class:"um-level"},u.element,f.element)),angles:w("div",{class:"um-angles"},...d.map(h=>h.element)),walk:p.element}}function sn(e,t){let n=t.point??Se(e.t,he)[t.walk],r=a=>a.subarray(n*S,(n+1)*S),o=new Set(r(at(e))),l=Array.from(r(ot(e,t.method)),a=>({to:a,true:o.has(a)}));return{x:e.seen,half:e.half,along:e.along,code:V(e,t.method),chosen:n,links:l}}function cn(e,t,n,r,{surface:o,method:l},{links:a}){let i=lt(r,l),s=a.filter(u=>u.true).length,c=`Lines lead to the marked point's ${S} nearest in the code: ${s} are its neighbours on the sheet (green), ${S-s} are not (red, dashed).`;t.describe(`${o} in space, ${r.along.length} points with noise ${r.noise}, coloured along the sheet. ${c}`),n.describe(`Its code by ${l}: ${we(i.kept)} of the neighbours on the sheet stay neighbours, rank correlation of distances ${st(i.correlation)}. ${c}`),e.readout(c),e.announce(`${l}, noise ${r.noise}: ${we(i.kept)} of the neighbours kept. ${c}`)}function un(e){let t=L(e.get("points"),"float16"),n=_e(e.get("encoders"),e.get("weights")),r=new Map,o=0;for(let{name:l,noise:a,n:i}of e.get("clouds")){let s=m=>t.subarray(o,o+=m*i),[c,u,p,d]=[s(3),s(2),s(2),s(2)],f={noise:a,x:c,t:u,isomap:p,tsne:d,encoder:n[l],along:Pe(u)};r.set(l,[...r.get(l)??[],f])}for(let l of r.values())dn(l);return r}function dn(e){let t=[0,1,2].map(n=>{let r=e.flatMap(({x:o})=>Array.from(o).filter((l,a)=>a%3===n));return[Math.min(...r),Math.max(...r)]});for(let n of e)n.half=t.map(([r,o])=>(o-r)/2),n.seen=n.x.map((r,o)=>r-(t[o%3][0]+t[o%3][1])/2)}var W=(e,t,n)=>(e.known??={})[t]??=n(),V=(e,t)=>W(e,`code ${t}`,()=>ge[t](e)),ot=(e,t)=>W(e,`near ${t}`,()=>ee(V(e,t),2,S)),at=e=>W(e,"near",()=>ee(e.t,2,S)),lt=(e,t)=>W(e,`score ${t}`,()=>({kept:Ie(at(e),ot(e,t),S),correlation:Be(e.t,V(e,t))}));function pn(e,t,n){for(let r of["pointermove","pointerdown"])e.addEventListener(r,o=>{let l=e.getBoundingClientRect(),a=me(t(),l.width,l.height),i=c=>Math.hypot(a(c)[0]-(o.clientX-l.left),a(c)[1]-(o.clientY-l.top)),s=0;for(let c=1;c<t().length/2;c++)i(c)<i(s)&&(s=c);i(s)<14&&n(s)})}function fn(){let e=Object.keys(ge).map(n=>{let r={kept:w("td"),correlation:w("td"),bar:w("span",{class:"um-bar"})},o=w("tr",{},w("th",{scope:"row"},n),w("td",{class:"um-track","aria-hidden":"true"},r.bar),r.kept,r.correlation);return{name:n,line:o,...r}});return{element:w("table",{class:"lw-table um-scores","aria-label":"How well each code keeps the sheet's neighbours and distances"},w("thead",{},w("tr",{},...["code by","","neighbours kept","rank correlation"].map(n=>n?w("th",{scope:"col"},n):w("td",{class:"um-track"})))),w("tbody",{},...e.map(({line:n})=>n))),show(n,r){for(let{name:o,line:l,kept:a,correlation:i,bar:s}of e){let c=lt(n,o);l.classList.toggle("um-chosen",o===r),s.style.width=`${100*c.kept}%`,a.textContent=we(c.kept),i.textContent=st(c.correlation)}}}}var we=e=>`${Math.round(100*e)} %`,st=e=>e.toFixed(2).replace("-","−"),zn={render:an};export{zn as default};
