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
  --lw-green: #1a7338;
  --lw-purple: #7c3fc4;
  --lw-red: #c4262e;
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
  --lw-green: #6fd08c;
  --lw-purple: #c9a5ff;
  --lw-red: #ff8f8f;
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
`;function w(e,t={},...n){let r=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),l):l===!0?r.setAttribute(o,""):l!==!1&&l!=null&&r.setAttribute(o,l);return r.append(...n.filter(o=>o!=null)),r}var Ve=Math.random().toString(36).slice(2,8),We=0,B=()=>`lw-${Ve}-${++We}`,$={"data-lm-suppress-shortcuts":"true"},Ge={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function pe(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Ge[e]),t.append(n),t}function de(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||r.append(w("style",{"data-lecture-kit":!0},t))}function fe(e,{title:t,lead:n,css:r}){de(e,ue),r&&de(e,r);let o=B(),l=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=w("p",{class:"lw-readout"}),i=w("div",{class:"lw-body"}),s=V({icon:"enlarge",title:"Full screen",onClick:()=>Ye(c)});s.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":o,...$},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:o},t),s.element),n?w("p",{class:"lw-lead"},n):null,i,a,l);e.append(c);let p=[()=>c.remove()],d=new Map,u=[()=>d.clear()];p.push(Ze(()=>u.forEach(m=>m()))),p.push(Xe(c,()=>u.forEach(m=>m())));let h=0;return p.push(()=>clearTimeout(h)),{root:c,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(h),h=setTimeout(()=>{l.textContent=m},500)},readout(m){a.textContent!==m&&(a.textContent=m)},colour(m){return c.isConnected?(d.has(m)||d.set(m,Je(c,`var(--lw-${m})`)),d.get(m)):Ke},onTheme:m=>u.push(m),onCleanup:m=>p.push(m),destroy(){for(;p.length;)p.pop()()}}}function Ye(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ke=[128,128,128];function Xe(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Je(e,t){let n=w("span",{style:`color: ${t}`});e.append(n);let r=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var U=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`;function Ze(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var me=(...e)=>w("div",{class:"lw-row"},...e);var he=(...e)=>w("div",{class:"lw-columns"},...e),q=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),Qe=e=>e.toFixed(2).replace("-","−");function I({label:e,min:t,max:n,step:r,value:o,format:l=Qe,onInput:a=()=>{}}){let i=B(),s=w("input",{type:"range",id:i,min:t,max:n,step:r,value:o,...$}),c=w("output",{for:i,class:"lw-value"}),p=()=>{c.textContent=l(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{p(),a(s.valueAsNumber)}),p(),{element:w("div",{class:"lw-slider"},w("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,p()}}}function V({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let l=w("span",{},e??""),a=w("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...$},t?pe(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){l.textContent=i},set icon(i){a.querySelector("svg").replaceWith(pe(i))}}}function W({label:e,options:t,value:n,onChange:r=()=>{}}){let o=B(),l=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=l.map(s=>w("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??l[0].value),onchange:()=>r(s.value),...$})),i=l.map((s,c)=>w("label",{title:s.title},a[c],w("span",{},s.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(c=>{c.checked=c.value===s})}}}function _(e,{label:t,height:n,draw:r}){let o=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),l=o.getContext("2d");function a(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:p}=o;if(!c||!p)return;let d=Math.round(c*s),u=Math.round(p*s);(o.width!==d||o.height!==u)&&Object.assign(o,{width:d,height:u}),l.setTransform(s,0,0,s,0,0),l.clearRect(0,0,c,p),l.font=`12px ${getComputedStyle(o).fontFamily}`,r(l,c,p)}let i=new ResizeObserver(a);return i.observe(o),e.onCleanup(()=>i.disconnect()),e.onTheme(a),{element:o,redraw:a,describe:s=>o.setAttribute("aria-label",s)}}var et=Float64Array.from({length:32},(e,t)=>2**(t-15));function tt(e){let t=e>>10&31,n=e&1023,r=t?et[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function j(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function E(e,t){let n=j(e),r=t==="float16"?2:4,o=t==="float16"?a=>tt(n.getUint16(2*a,!0)):a=>n.getFloat32(4*a,!0),l=new Float32Array(n.byteLength/r);for(let a=0;a<l.length;a++)l[a]=o(a);return l}function be(e){let t=e.length/3,n=[0,1,2].map(a=>P(t,i=>e[3*i+a])/t),r=[0,1,2].map(a=>[0,1,2].map(i=>P(t,s=>(e[3*s+a]-n[a])*(e[3*s+i]-n[i]))/t)),o=nt(r).slice(0,2),l=new Float32Array(2*t);for(let a=0;a<t;a++)o.forEach((i,s)=>{l[2*a+s]=i.reduce((c,p,d)=>c+p*(e[3*a+d]-n[d]),0)});return l}function P(e,t){let n=0;for(let r=0;r<e;r++)n+=t(r);return n}function nt(e){let t=e.map(l=>[...l]),n=t.length,r=t.map((l,a)=>t.map((i,s)=>+(a===s)));for(let l=0;l<20;l++)for(let a=0;a<n;a++)for(let i=a+1;i<n;i++){if(Math.abs(t[a][i])<1e-300)continue;let s=(t[i][i]-t[a][a])/(2*t[a][i]),c=(s<0?-1:1)/(Math.abs(s)+Math.hypot(1,s)),p=1/Math.hypot(1,c),d=c*p;for(let u=0;u<n;u++)[t[u][a],t[u][i]]=[p*t[u][a]-d*t[u][i],d*t[u][a]+p*t[u][i]];for(let u=0;u<n;u++)[t[a][u],t[i][u]]=[p*t[a][u]-d*t[i][u],d*t[a][u]+p*t[i][u]];for(let u=0;u<n;u++)[r[u][a],r[u][i]]=[p*r[u][a]-d*r[u][i],d*r[u][a]+p*r[u][i]]}return t.map((l,a)=>a).sort((l,a)=>t[a][a]-t[l][l]).map(l=>{let a=r.map(s=>s[l]),i=a.reduce((s,c)=>Math.abs(c)>Math.abs(s)?c:s,0);return a.map(s=>i<0?-s:s)})}function G(e,t,n){let r=e.length/t,o=new Int32Array(r*n),l=new Float64Array(n);for(let a=0;a<r;a++){l.fill(1/0);for(let i=0;i<r;i++){if(i===a)continue;let s=0;for(let p=0;p<t;p++)s+=(e[a*t+p]-e[i*t+p])**2;if(s>=l[n-1])continue;let c=n-1;for(;c>0&&l[c-1]>s;c--)l[c]=l[c-1],o[a*n+c]=o[a*n+c-1];l[c]=s,o[a*n+c]=i}}return o}function ve(e,t,n){let r=0;for(let o=0;o<e.length;o+=n){let l=new Set(t.subarray(o,o+n));for(let a=o;a<o+n;a++)r+=l.has(e[a])}return r/e.length}function ye(e,t){return ot(ge(we(e)),ge(we(t)))}function we(e){let t=e.length/2,n=new Float64Array(t*(t-1)/2);for(let r=0,o=0;r<t;r++)for(let l=r+1;l<t;l++,o++)n[o]=Math.sqrt((e[2*r]-e[2*l])**2+(e[2*r+1]-e[2*l+1])**2);return n}function ge(e){let t=e.slice().sort();return e.map(n=>{let r=rt(t,l=>l>=n),o=r;for(;o+1<t.length&&t[o+1]===n;)o++;return(r+o)/2})}function rt(e,t){let n=0,r=e.length;for(;n<r;){let o=n+r>>1;t(e[o])?r=o:n=o+1}return n}function ot(e,t){let n=e.length,r=P(n,a=>e[a])/n,o=P(n,a=>t[a])/n,l=(a,i)=>Math.sqrt(P(n,s=>(a[s]-i)**2));return P(n,a=>(e[a]-r)*(t[a]-o))/(l(e,r)*l(t,o))}function xe(e,t){let n=e.length/2,r=s=>{let c=Array.from({length:n},(p,d)=>e[2*d+s]);return[Math.min(...c),Math.max(...c)]},[o,l]=r(0),[a,i]=r(1);return Array.from({length:t+1},(s,c)=>{let p=o+(l-o)*c/t,d=h=>Math.hypot(e[2*h]-p,e[2*h+1]-(a+i)/2),u=0;for(let h=1;h<n;h++)d(h)<d(u)&&(u=h);return u})}function ke(e){let t=e.filter((o,l)=>l%2===0),n=Math.min(...t),r=Math.max(...t)-n||1;return t.map(o=>(o-n)/r)}function Y(e,t){let[n,r]=[e*Math.PI/180,t*Math.PI/180];return[Math.cos(r)*Math.cos(n),Math.cos(r)*Math.sin(n),Math.sin(r)]}function Me([e,t,n]){let r=180/Math.PI;return{turn:Math.atan2(t,e)*r,tilt:Math.atan2(n,Math.hypot(e,t))*r}}function Ae(e,t,n){let[r,o]=[t*Math.PI/180,n*Math.PI/180],l=Y(t,n),a=[-Math.sin(r),Math.cos(r),0],i=[-Math.sin(o)*Math.cos(r),-Math.sin(o)*Math.sin(r),Math.cos(o)];return e.map((s,c)=>{let p=[a,i,l][c%3],d=c-c%3;return p[0]*e[d]+p[1]*e[d+1]+p[2]*e[d+2]})}function lt(e,t){let n=e.dtype==="int8"?st(e,t):at(e,t),r=e.layers.map(o=>{if(!(o.op in K))throw new Error(`nn.js has no layer "${o.op}"; it has ${Object.keys(K).join(", ")}`);let l={...o};for(let a of["weight","bias"])o[a]&&(l[a]=n(o,a));return o.op==="convTranspose"&&(l.weight=Te(l.weight,o.inChannels)),l});return{inputShape:e.inputShape,layers:r}}var R=(e,[t,n])=>e.subarray(t,t+n);function at({dtype:e},t){let n=E(t,e);return(r,o)=>R(n,r[o])}function st(e,t){let n=j(t),r=2*e.plain,o=E(new DataView(n.buffer,n.byteOffset,r),"float16"),l=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(a,i)=>{if(i!=="weight"||!a.scale)return R(o,a[i]);let s=R(o,a.scale),c=Float32Array.from(R(l,a.weight)),p=c.length/s.length;for(let d=0;d<c.length;d++)c[d]*=s[Math.floor(d/p)];return c}}function Ee(e,t){let n=j(t),r=(l,a)=>new DataView(n.buffer,n.byteOffset+l,a-l),o=Object.entries(e);return Object.fromEntries(o.map(([l,{spec:a,start:i,end:s}])=>[l,lt(a,r(i,s))]))}function Se(e,t){let n=t.length/X(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r={data:Float32Array.from(t),shape:e.inputShape,batch:n};for(let o of e.layers)r=K[o.op](r,o);return r}var X=e=>e.reduce((t,n)=>t*n,1),S=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},K={linear:it,conv:ct,convTranspose:pt,affine:ft,positionBias:mt,pixelShuffle:ht,upsampleNearest:wt,upsampleBilinear:gt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[X(e.shape)]}),relu:S(e=>e>0?e:0),leakyRelu:S((e,{slope:t})=>e>0?e:t*e),sigmoid:S(e=>1/(1+Math.exp(-e))),tanh:S(Math.tanh),silu:S(e=>e/(1+Math.exp(-e)))};function it({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:l}){let a=new Float32Array(t*r);Q(e,o,a,t,r,n,r,1);for(let i=0;i<a.length;i++)a[i]+=l[i%r];return{data:a,shape:[r],batch:t}}function ct({data:e,shape:[t,n,r],batch:o},l){let{inChannels:a,outChannels:i,kernel:s,stride:c,padding:p,weight:d,bias:u}=l,h=Math.floor((n+2*p[0]-s[0])/c[0])+1,m=Math.floor((r+2*p[1]-s[1])/c[1])+1,f=h*m,g=a*s[0]*s[1],v=new Float32Array(o*i*f);for(let b=0;b<o;b++){let y=e.subarray(b*t*n*r,(b+1)*t*n*r),x=ut(y,[t,n,r],[h,m],l);Q(x,d,v.subarray(b*i*f),f,i,g,1,f)}return Z(v,u,f),{data:v,shape:[i,h,m],batch:o}}function ut(e,[t,n,r],[o,l],{kernel:[a,i],stride:s,padding:c}){let p=new Float32Array(o*l*t*a*i),d=0;for(let u=0;u<o;u++)for(let h=0;h<l;h++)for(let m=0;m<t;m++)for(let f=0;f<a;f++){let g=u*s[0]+f-c[0],v=(m*n+g)*r;for(let b=0;b<i;b++,d++){let y=h*s[1]+b-c[1];g>=0&&g<n&&y>=0&&y<r&&(p[d]=e[v+y])}}return p}function pt({data:e,shape:[t,n,r],batch:o},l){let{outChannels:a,kernel:i,stride:s,padding:c,outputPadding:p,weight:d,bias:u}=l,h=(n-1)*s[0]-2*c[0]+i[0]+p[0],m=(r-1)*s[1]-2*c[1]+i[1]+p[1],f=n*r,g=a*i[0]*i[1],v=new Float32Array(g*f),b=new Float32Array(o*a*h*m);for(let y=0;y<o;y++){let x=e.subarray(y*t*f,(y+1)*t*f);Q(d,Te(x,t),v,g,f,t,f,1),dt(v,[n,r],b.subarray(y*a*h*m),[a,h,m],l)}return Z(b,u,h*m),{data:b,shape:[a,h,m],batch:o}}function dt(e,[t,n],r,[o,l,a],{kernel:[i,s],stride:c,padding:p}){let d=0;for(let u=0;u<o;u++)for(let h=0;h<i;h++)for(let m=0;m<s;m++)for(let f=0;f<t;f++){let g=f*c[0]+h-p[0],v=(u*l+g)*a;for(let b=0;b<n;b++,d++){let y=b*c[1]+m-p[1];g>=0&&g<l&&y>=0&&y<a&&(r[v+y]+=e[d])}}}function ft({data:e,shape:t,batch:n},{weight:r,bias:o}){let[l,...a]=t,i=X(a),s=e.map((c,p)=>c*r[Math.floor(p/i)%l]);return Z(s,o,i),{data:s,shape:t,batch:n}}function mt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}function ht({data:e,shape:[t,n,r],batch:o},{factor:l}){let a=[t/(l*l),n*l,r*l];return{data:J(a,o,(s,c,p)=>{let d=s*l*l+c%l*l+p%l;return e[(d*n+Math.floor(c/l))*r+Math.floor(p/l)]}),shape:a,batch:o}}function wt({data:e,shape:[t,n,r],batch:o},{factor:[l,a]}){let i=[t,n*l,r*a];return{data:J(i,o,(c,p,d)=>e[(c*n+Math.floor(p/l))*r+Math.floor(d/a)]),shape:i,batch:o}}function gt({data:e,shape:[t,n,r],batch:o},{factor:[l,a],alignCorners:i}){let s=[t,n*l,r*a],c=Ce(n,l,i),p=Ce(r,a,i);return{data:J(s,o,(u,h,m)=>{let{low:f,high:g,part:v}=c[h],{low:b,high:y,part:x}=p[m],A=u*n,T=e[(A+f)*r+b]*(1-x)+e[(A+f)*r+y]*x,z=e[(A+g)*r+b]*(1-x)+e[(A+g)*r+y]*x;return T*(1-v)+z*v}),shape:s,batch:o}}function Ce(e,t,n){let r=e*t;return Array.from({length:r},(o,l)=>{let a=n?r>1?l*(e-1)/(r-1):0:Math.max(0,(l+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function J([e,t,n],r,o){let l=new Float32Array(r*e*t*n);for(let a=0,i=0;a<r*e;a++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)l[i++]=o(a,s,c);return l}function Z(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let l=r;l<r+n;l++)e[l]+=t[o]}function Te(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<n;a++,l++)r[a*t+o]=e[l];return r}function Q(e,t,n,r,o,l,a,i){let s=0;for(;s+4<=r;s+=4){let c=s*l,p=c+l,d=p+l,u=d+l,h=0;for(;h+2<=o;h+=2){let m=h*l,f=m+l,g=0,v=0,b=0,y=0,x=0,A=0,T=0,z=0;for(let M=0;M<l;M++){let O=t[m+M],L=t[f+M],ae=e[c+M],se=e[p+M],ie=e[d+M],ce=e[u+M];g+=ae*O,v+=ae*L,b+=se*O,y+=se*L,x+=ie*O,A+=ie*L,T+=ce*O,z+=ce*L}let k=s*a+h*i;n[k]=g,n[k+i]=v,n[k+=a]=b,n[k+i]=y,n[k+=a]=x,n[k+i]=A,n[k+=a]=T,n[k+i]=z}if(h<o)for(let m=s;m<s+4;m++)n[m*a+h*i]=Pe(e,m*l,t,h*l,l)}for(;s<r;s++)for(let c=0;c<o;c++)n[s*a+c*i]=Pe(e,s*l,t,c*l,l)}function Pe(e,t,n,r,o){let l=0,a=0,i=0,s=0,c=0;for(;c+4<=o;c+=4)l+=e[t+c]*n[r+c],a+=e[t+c+1]*n[r+c+1],i+=e[t+c+2]*n[r+c+2],s+=e[t+c+3]*n[r+c+3];for(;c<o;c++)l+=e[t+c]*n[r+c];return l+a+i+s}async function ze(e){if(!bt())return null;try{if(globalThis.Plotly)return globalThis.Plotly;let t=document.querySelector('meta[name="lecture-plotly"]')?.content;return globalThis.lecturePlotly??=t?Oe(new URL(t,document.baseURI).href):vt(e),await globalThis.lecturePlotly??null}catch{return globalThis.lecturePlotly=void 0,null}}function bt(){let e=document.createElement("canvas").getContext("webgl");return e?.getExtension("WEBGL_lose_context")?.loseContext(),e!==null}function Oe(e){return new Promise((t,n)=>{let r=document.createElement("script");r.src=e,r.onload=()=>t(globalThis.Plotly),r.onerror=()=>n(new Error("plotly.js could not be loaded")),document.head.append(r)})}async function vt(e){if(!e.send||typeof DecompressionStream>"u")return null;let t=await new Promise((o,l)=>{let a=(i,s)=>{i?.plotly==="gzip"&&o(s[0])};e.on("msg:custom",a),setTimeout(()=>{e.off("msg:custom",a),l(new Error("no answer"))},2e4),e.send({ask:"plotly"})}),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip")),r=URL.createObjectURL(new Blob([await new Response(n).arrayBuffer()],{type:"text/javascript"}));return Oe(r).finally(()=>URL.revokeObjectURL(r))}var F=[[13,8,135],[126,3,168],[204,71,120],[248,149,64],[240,249,33]],yt=2.6;function te(e,t){let n=e.colour("paper").reduce((l,a)=>l+a)<384,r=(n?.24+.76*t:.84*t)*(F.length-1),o=Math.min(F.length-2,Math.floor(r));return F[o].map((l,a)=>Math.round(l+(F[o+1][a]-l)*(r-o)))}function _e(e,{height:t}){let n=null,r={turn:0,tilt:0},o=null,l=()=>{},a=()=>{},i=_(e,{label:"",height:t,draw:(u,h,m)=>n&&!o&&xt(u,h,m,e,n,r)}),s=w("div",{class:"um-solid",hidden:!0});i.element.classList.add("um-picture");let c=w("div",{class:"um-inside um-picture","aria-hidden":"true"},i.element,s),p=w("div",{role:"img","aria-label":""},c),d=()=>o?o.show(n):i.redraw();return e.onTheme(()=>o?.show(n)),{element:p,describe:u=>p.setAttribute("aria-label",u),onTurn:u=>l=u,onPoint:u=>a=u,show(u){n=u,d()},turnTo(u){r=u,o?o.turnTo(r):i.redraw()},async useLibrary(u){s.hidden=!1,o=await kt(e,u,s,n,r,{onTurn:h=>l(r=h),onPoint:h=>a(h)}),i.element.style.visibility="hidden"}}}function xt(e,t,n,r,{x:o,half:l,along:a,chosen:i,links:s},{turn:c,tilt:p}){let d=Ae(o,c,p),u=.5*Math.min(t,n)/Math.hypot(...l)/.86,h=f=>[t/2+u*d[3*f],n/2-u*d[3*f+1]],m=Array.from(a,(f,g)=>g).sort((f,g)=>d[3*f+2]-d[3*g+2]);for(let f of m)N(e,h(f),3,te(r,a[f]));Re(e,r,h,i,s)}function je(e,t,n,r,{code:o,along:l,chosen:a,links:i}){let s=ne(o,t,n);for(let c=0;c<l.length;c++)N(e,s(c),3,te(r,l[c]));Re(e,r,s,a,i)}function ne(e,t,n){let r=[0,1].map(i=>{let s=e.filter((c,p)=>p%2===i);return[Math.min(...s),Math.max(...s)]}),o=10,l=Math.min((t-2*o)/(r[0][1]-r[0][0]||1),(n-2*o)/(r[1][1]-r[1][0]||1)),a=r.map(([i,s])=>(i+s)/2);return i=>[t/2+l*(e[2*i]-a[0]),n/2-l*(e[2*i+1]-a[1])]}function N(e,[t,n],r,o){e.fillStyle=U(o),e.beginPath(),e.arc(t,n,r,0,2*Math.PI),e.fill()}function Re(e,t,n,r,o){e.lineWidth=2;for(let l of o)e.strokeStyle=U(t.colour(l.true?"green":"red")),e.setLineDash(l.true?[]:[4,3]),e.beginPath(),e.moveTo(...n(r)),e.lineTo(...n(l.to)),e.stroke();e.setLineDash([]),N(e,n(r),6.5,t.colour("paper")),N(e,n(r),5,t.colour("ink"))}async function kt(e,t,n,r,o,{onTurn:l,onPoint:a}){let i={displayModeBar:!1,displaylogo:!1,showSendToCloud:!1,scrollZoom:!1,responsive:!0},s=Le(o);await t.newPlot(n,Ie(e,r),$e(r,s),i),e.onCleanup(()=>t.purge(n));let c=u=>{u["scene.camera"]&&(s=u["scene.camera"],l(Me([s.eye.x,s.eye.y,s.eye.z])))};n.on("plotly_relayouting",c),n.on("plotly_relayout",c);let p=({points:[u]})=>u?.curveNumber===0&&setTimeout(()=>a(u.pointNumber));n.on("plotly_hover",p),n.on("plotly_click",p);let d=Mt(()=>t.react(n,Ie(e,r),$e(r,s),i));return{show(u){r=u,d()},turnTo(u){s=Le(u),d()}}}function Mt(e){let t=!1,n=!1;return async function(){if(n=!0,!t){for(t=!0;n;)n=!1,await e();t=!1}}}function Le({turn:e,tilt:t}){let[n,r,o]=Y(e,t).map(l=>2*l);return{eye:{x:n,y:r,z:o},up:{x:0,y:0,z:1},center:{x:0,y:0,z:0},projection:{type:"orthographic"}}}function $e({half:e},t){let n=o=>({visible:!1,showspikes:!1,range:[-e[o],e[o]]}),r=Math.hypot(...e);return{autosize:!0,margin:{l:0,r:0,t:0,b:0},paper_bgcolor:"rgba(0, 0, 0, 0)",showlegend:!1,hovermode:"closest",scene:{bgcolor:"rgba(0, 0, 0, 0)",xaxis:n(0),yaxis:n(1),zaxis:n(2),aspectmode:"manual",aspectratio:Object.fromEntries(["x","y","z"].map((o,l)=>[o,yt*e[l]/r])),dragmode:"turntable",camera:t}}}function Ie(e,{x:t,along:n,chosen:r,links:o}){let l=s=>Object.fromEntries(["x","y","z"].map((c,p)=>[c,s.map(d=>d===null?null:t[3*d+p])])),a={type:"scatter3d",mode:"markers",hoverinfo:"none"},i=(s,c,p)=>({...a,mode:"lines",hoverinfo:"skip",...l(o.filter(d=>d.true===s).flatMap(({to:d})=>[r,d,null])),line:{color:ee(e.colour(c)),width:4,dash:p}});return[{...a,...l(Array.from(n,(s,c)=>c)),marker:{size:4,color:Array.from(n,s=>ee(te(e,s))),line:{width:0}}},i(!0,"green","solid"),i(!1,"red","dash"),{...a,hoverinfo:"skip",...l([r]),marker:{size:8,color:ee(e.colour("ink"))}}]}var ee=e=>`#${e.map(t=>t.toString(16).padStart(2,"0")).join("")}`;var Fe=`.lw .um-picture {
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
`;var C=10,re=40,Ne=270,Ct="PCA and the encoder run in this page; the places that Isomap and t-SNE give were computed in the notebook, at each noise. Rank correlation: of the distances between all pairs of points, on the sheet and in the code.",Pt={level:0,method:"PCA",walk:14,turn:-74,tilt:14},le={PCA:e=>be(e.x),Isomap:e=>e.isomap,"t-SNE":e=>e.tsne,autoencoder:e=>Se(e.encoder,e.x).data};async function Et({model:e,el:t}){let n=Ot(e),r={...Pt,surface:[...n.keys()][0],point:null},o={...r},l=fe(t,{css:Fe,title:"Unroll the manifold",lead:"A sheet, rolled up in space. Which method lays it out flat again, with its colours in order?"}),a=()=>n.get(o.surface)[o.level],i=()=>Tt(a(),o),s=_e(l,{height:Ne}),c=_(l,{label:"",height:Ne,draw:(g,v,b)=>je(g,v,b,l,i())});c.element.classList.add("um-picture");let p=It();function d(){let g=i();s.show(g),c.redraw(),p.show(a(),o.method),zt(l,s,c,a(),o,g)}let u=g=>{g!==o.point&&(o.point=g,d())},h=St(n,o,r,{draw:d,turn:()=>s.turnTo(o)});$t(c.element,()=>H(a(),o.method),u),s.onPoint(u),s.onTurn(({turn:g,tilt:v})=>{Object.assign(o,{turn:g,tilt:v}),h.show()});let m=w("span",{class:"um-hint"},"loading the view to drag");l.add(h.top,he(q(w("span",{},"In space · ",m),s.element,h.angles),q("Its code: two numbers per point",c.element,h.walk)),p.element,w("p",{class:"lw-note um-small"},Ct)),s.turnTo(o),d();let f=await ze(e);return f&&l.root.isConnected&&await s.useLibrary(f),m.textContent=f?"drag to turn":"turn it with the sliders (plotly is not here)",l.destroy}function St(e,t,n,{draw:r,turn:o}){let l=f=>{Object.assign(t,f),m(),r()},a=()=>e.get(t.surface),i=W({label:"sheet",options:[...e.keys()],onChange:f=>l({surface:f,point:null,level:Math.min(t.level,e.get(f).length-1)})}),s=W({label:"code by",options:Object.keys(le),onChange:f=>l({method:f})}),c={min:0,step:1},p=I({...c,label:"noise",max:a().length-1,value:t.level,format:f=>String(a()[f].noise),onInput:f=>l({level:f})}),d=I({...c,label:"walk along the sheet",max:re,value:t.walk,format:f=>`${Math.round(100*f/re)} %`,onInput:f=>l({walk:f,point:null})}),u=[["turn",180],["tilt",90]].map(([f,g])=>I({label:f,min:-g,max:g,step:1,value:t[f],format:v=>`${v}°`.replace("-","−"),onInput(v){t[f]=v,o()}})),h=V({label:"Reset",icon:"reset",onClick(){l(n),o()}});for(let f of[...u,d])f.element.classList.add("lw-stacked");function m(){[i.value,s.value,d.value]=[t.surface,t.method,t.walk],p.input.max=a().length-1,p.value=t.level,[u[0].value,u[1].value]=[Math.round(t.turn),Math.round(t.tilt)]}return{show:m,top:me(i.element,s.element,w("div",{class:"um-level"},p.element,h.element)),angles:w("div",{class:"um-angles"},...u.map(f=>f.element)),walk:d.element}}function Tt(e,t){let n=t.point??xe(e.t,re)[t.walk],r=a=>a.subarray(n*C,(n+1)*C),o=new Set(r(He(e))),l=Array.from(r(De(e,t.method)),a=>({to:a,true:o.has(a)}));return{x:e.seen,half:e.half,along:e.along,code:H(e,t.method),chosen:n,links:l}}function zt(e,t,n,r,{surface:o,method:l},{links:a}){let i=Be(r,l),s=a.filter(p=>p.true).length,c=`Lines lead to the marked point's ${C} nearest in the code: ${s} are its neighbours on the sheet (green), ${C-s} are not (red, dashed).`;t.describe(`${o} in space, ${r.along.length} points with noise ${r.noise}, coloured along the sheet. ${c}`),n.describe(`Its code by ${l}: ${oe(i.kept)} of the neighbours on the sheet stay neighbours, rank correlation of distances ${Ue(i.correlation)}. ${c}`),e.readout(c),e.announce(`${l}, noise ${r.noise}: ${oe(i.kept)} of the neighbours kept. ${c}`)}function Ot(e){let t=E(e.get("points"),"float16"),n=Ee(e.get("encoders"),e.get("weights")),r=new Map,o=0;for(let{name:l,noise:a,n:i}of e.get("clouds")){let s=m=>t.subarray(o,o+=m*i),[c,p,d,u]=[s(3),s(2),s(2),s(2)],h={noise:a,x:c,t:p,isomap:d,tsne:u,encoder:n[l],along:ke(p)};r.set(l,[...r.get(l)??[],h])}for(let l of r.values())Lt(l);return r}function Lt(e){let t=[0,1,2].map(n=>{let r=e.flatMap(({x:o})=>Array.from(o).filter((l,a)=>a%3===n));return[Math.min(...r),Math.max(...r)]});for(let n of e)n.half=t.map(([r,o])=>(o-r)/2),n.seen=n.x.map((r,o)=>r-(t[o%3][0]+t[o%3][1])/2)}var D=(e,t,n)=>(e.known??={})[t]??=n(),H=(e,t)=>D(e,`code ${t}`,()=>le[t](e)),De=(e,t)=>D(e,`near ${t}`,()=>G(H(e,t),2,C)),He=e=>D(e,"near",()=>G(e.t,2,C)),Be=(e,t)=>D(e,`score ${t}`,()=>({kept:ve(He(e),De(e,t),C),correlation:ye(e.t,H(e,t))}));function $t(e,t,n){for(let r of["pointermove","pointerdown"])e.addEventListener(r,o=>{let l=e.getBoundingClientRect(),a=ne(t(),l.width,l.height),i=c=>Math.hypot(a(c)[0]-(o.clientX-l.left),a(c)[1]-(o.clientY-l.top)),s=0;for(let c=1;c<t().length/2;c++)i(c)<i(s)&&(s=c);i(s)<14&&n(s)})}function It(){let e=Object.keys(le).map(n=>{let r={kept:w("td"),correlation:w("td"),bar:w("span",{class:"um-bar"})},o=w("tr",{},w("th",{scope:"row"},n),w("td",{class:"um-track","aria-hidden":"true"},r.bar),r.kept,r.correlation);return{name:n,line:o,...r}});return{element:w("table",{class:"lw-table um-scores","aria-label":"How well each code keeps the sheet's neighbours and distances"},w("thead",{},w("tr",{},...["code by","","neighbours kept","rank correlation"].map(n=>n?w("th",{scope:"col"},n):w("td",{class:"um-track"})))),w("tbody",{},...e.map(({line:n})=>n))),show(n,r){for(let{name:o,line:l,kept:a,correlation:i,bar:s}of e){let c=Be(n,o);l.classList.toggle("um-chosen",o===r),s.style.width=`${100*c.kept}%`,a.textContent=oe(c.kept),i.textContent=Ue(c.correlation)}}}}var oe=e=>`${Math.round(100*e)} %`,Ue=e=>e.toFixed(2).replace("-","−"),en={render:Et};export{en as default};
