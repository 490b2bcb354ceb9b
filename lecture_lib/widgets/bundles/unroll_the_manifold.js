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
`;function w(e,t={},...n){let r=document.createElement(e);for(let[l,o]of Object.entries(t))l.startsWith("on")?r.addEventListener(l.slice(2),o):o===!0?r.setAttribute(l,""):o!==!1&&o!=null&&r.setAttribute(l,o);return r.append(...n.filter(l=>l!=null)),r}var Ye=Math.random().toString(36).slice(2,8),Ke=0,U=()=>`lw-${Ye}-${++Ke}`,I={"data-lm-suppress-shortcuts":"true"},Xe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function de(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Xe[e]),t.append(n),t}function pe(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===t)||r.append(w("style",{"data-lecture-kit":!0},t))}function fe(e,{title:t,lead:n,css:r}){pe(e,ue),r&&pe(e,r);let l=U(),o=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=w("p",{class:"lw-readout"}),i=w("div",{class:"lw-body"}),s=W({icon:"enlarge",title:"Full screen",onClick:()=>Je(c)});s.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":l,...I},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:l},t),s.element),n?w("p",{class:"lw-lead"},n):null,i,a,o);e.append(c);let d=[()=>c.remove()],p=new Map,u=[()=>p.clear()];d.push(tt(()=>u.forEach(m=>m()))),d.push(Qe(c,()=>u.forEach(m=>m())));let h=0;return d.push(()=>clearTimeout(h)),{root:c,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(h),h=setTimeout(()=>{o.textContent=m},500)},readout(m){a.textContent!==m&&(a.textContent=m)},colour(m){return c.isConnected?(p.has(m)||p.set(m,et(c,`var(--lw-${m})`)),p.get(m)):Ze},onTheme:m=>u.push(m),onCleanup:m=>d.push(m),destroy(){for(;d.length;)d.pop()()}}}function Je(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ze=[128,128,128];function Qe(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function et(e,t){let n=w("span",{style:`color: ${t}`});e.append(n);let r=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var q=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`;function tt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var me=(...e)=>w("div",{class:"lw-row"},...e);var he=(...e)=>w("div",{class:"lw-columns"},...e),V=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),nt=e=>e.toFixed(2).replace("-","−");function _({label:e,min:t,max:n,step:r,value:l,format:o=nt,onInput:a=()=>{}}){let i=U(),s=w("input",{type:"range",id:i,min:t,max:n,step:r,value:l,...I}),c=w("output",{for:i,class:"lw-value"}),d=()=>{c.textContent=o(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{d(),a(s.valueAsNumber)}),d(),{element:w("div",{class:"lw-slider"},w("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,d()}}}function W({label:e,icon:t,title:n,primary:r=!1,onClick:l}){let o=w("span",{},e??""),a=w("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:l,...I},t?de(t):null,e?o:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){o.textContent=i},set icon(i){a.querySelector("svg").replaceWith(de(i))}}}function G({label:e,options:t,value:n,onChange:r=()=>{}}){let l=U(),o=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=o.map(s=>w("input",{type:"radio",name:l,value:s.value,checked:s.value===(n??o[0].value),onchange:()=>r(s.value),...I})),i=o.map((s,c)=>w("label",{title:s.title},a[c],w("span",{},s.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...i)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(c=>{c.checked=c.value===s})}}}function j(e,{label:t,height:n,draw:r}){let l=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),o=l.getContext("2d");function a(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:d}=l;if(!c||!d)return;let p=Math.round(c*s),u=Math.round(d*s);(l.width!==p||l.height!==u)&&Object.assign(l,{width:p,height:u}),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,c,d),o.font=`12px ${getComputedStyle(l).fontFamily}`,r(o,c,d)}let i=new ResizeObserver(a);return i.observe(l),e.onCleanup(()=>i.disconnect()),e.onTheme(a),{element:l,redraw:a,describe:s=>l.setAttribute("aria-label",s)}}var rt=Float64Array.from({length:32},(e,t)=>2**(t-15));function ot(e){let t=e>>10&31,n=e&1023,r=t?rt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function R(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function E(e,t){let n=R(e),r=t==="float16"?2:4,l=t==="float16"?a=>ot(n.getUint16(2*a,!0)):a=>n.getFloat32(4*a,!0),o=new Float32Array(n.byteLength/r);for(let a=0;a<o.length;a++)o[a]=l(a);return o}function be(e){let t=e.length/3,n=[0,1,2].map(a=>P(t,i=>e[3*i+a])/t),r=[0,1,2].map(a=>[0,1,2].map(i=>P(t,s=>(e[3*s+a]-n[a])*(e[3*s+i]-n[i]))/t)),l=lt(r).slice(0,2),o=new Float32Array(2*t);for(let a=0;a<t;a++)l.forEach((i,s)=>{o[2*a+s]=i.reduce((c,d,p)=>c+d*(e[3*a+p]-n[p]),0)});return o}function P(e,t){let n=0;for(let r=0;r<e;r++)n+=t(r);return n}function lt(e){let t=e.map(o=>[...o]),n=t.length,r=t.map((o,a)=>t.map((i,s)=>+(a===s)));for(let o=0;o<20;o++)for(let a=0;a<n;a++)for(let i=a+1;i<n;i++){if(Math.abs(t[a][i])<1e-300)continue;let s=(t[i][i]-t[a][a])/(2*t[a][i]),c=(s<0?-1:1)/(Math.abs(s)+Math.hypot(1,s)),d=1/Math.hypot(1,c),p=c*d;for(let u=0;u<n;u++)[t[u][a],t[u][i]]=[d*t[u][a]-p*t[u][i],p*t[u][a]+d*t[u][i]];for(let u=0;u<n;u++)[t[a][u],t[i][u]]=[d*t[a][u]-p*t[i][u],p*t[a][u]+d*t[i][u]];for(let u=0;u<n;u++)[r[u][a],r[u][i]]=[d*r[u][a]-p*r[u][i],p*r[u][a]+d*r[u][i]]}return t.map((o,a)=>a).sort((o,a)=>t[a][a]-t[o][o]).map(o=>{let a=r.map(s=>s[o]),i=a.reduce((s,c)=>Math.abs(c)>Math.abs(s)?c:s,0);return a.map(s=>i<0?-s:s)})}function Y(e,t,n){let r=e.length/t,l=new Int32Array(r*n),o=new Float64Array(n);for(let a=0;a<r;a++){o.fill(1/0);for(let i=0;i<r;i++){if(i===a)continue;let s=0;for(let d=0;d<t;d++)s+=(e[a*t+d]-e[i*t+d])**2;if(s>=o[n-1])continue;let c=n-1;for(;c>0&&o[c-1]>s;c--)o[c]=o[c-1],l[a*n+c]=l[a*n+c-1];o[c]=s,l[a*n+c]=i}}return l}function ve(e,t,n){let r=0;for(let l=0;l<e.length;l+=n){let o=new Set(t.subarray(l,l+n));for(let a=l;a<l+n;a++)r+=o.has(e[a])}return r/e.length}function ye(e,t){return st(ge(we(e)),ge(we(t)))}function we(e){let t=e.length/2,n=new Float64Array(t*(t-1)/2);for(let r=0,l=0;r<t;r++)for(let o=r+1;o<t;o++,l++)n[l]=Math.sqrt((e[2*r]-e[2*o])**2+(e[2*r+1]-e[2*o+1])**2);return n}function ge(e){let t=e.slice().sort();return e.map(n=>{let r=at(t,o=>o>=n),l=r;for(;l+1<t.length&&t[l+1]===n;)l++;return(r+l)/2})}function at(e,t){let n=0,r=e.length;for(;n<r;){let l=n+r>>1;t(e[l])?r=l:n=l+1}return n}function st(e,t){let n=e.length,r=P(n,a=>e[a])/n,l=P(n,a=>t[a])/n,o=(a,i)=>Math.sqrt(P(n,s=>(a[s]-i)**2));return P(n,a=>(e[a]-r)*(t[a]-l))/(o(e,r)*o(t,l))}function xe(e,t){let n=e.length/2,r=s=>{let c=Array.from({length:n},(d,p)=>e[2*p+s]);return[Math.min(...c),Math.max(...c)]},[l,o]=r(0),[a,i]=r(1);return Array.from({length:t+1},(s,c)=>{let d=l+(o-l)*c/t,p=h=>Math.hypot(e[2*h]-d,e[2*h+1]-(a+i)/2),u=0;for(let h=1;h<n;h++)p(h)<p(u)&&(u=h);return u})}function ke(e){let t=e.filter((l,o)=>o%2===0),n=Math.min(...t),r=Math.max(...t)-n||1;return t.map(l=>(l-n)/r)}function K(e,t){let[n,r]=[e*Math.PI/180,t*Math.PI/180];return[Math.cos(r)*Math.cos(n),Math.cos(r)*Math.sin(n),Math.sin(r)]}function Me([e,t,n]){let r=180/Math.PI;return{turn:Math.atan2(t,e)*r,tilt:Math.atan2(n,Math.hypot(e,t))*r}}function Ae(e,t,n){let[r,l]=[t*Math.PI/180,n*Math.PI/180],o=K(t,n),a=[-Math.sin(r),Math.cos(r),0],i=[-Math.sin(l)*Math.cos(r),-Math.sin(l)*Math.sin(r),Math.cos(l)];return e.map((s,c)=>{let d=[a,i,o][c%3],p=c-c%3;return d[0]*e[p]+d[1]*e[p+1]+d[2]*e[p+2]})}function it(e,t){let n=e.dtype==="int8"?ut(e,t):ct(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Ee(r,n))}}function Ee(e,t){if(!(e.op in X))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(X).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return e.op==="convTranspose"&&(n.weight=Le(n.weight,e.inChannels)),e.inner&&(n.inner=e.inner.map(r=>Ee(r,t))),n}var F=(e,[t,n])=>e.subarray(t,t+n);function ct({dtype:e},t){let n=E(t,e);return(r,l)=>F(n,r[l])}function ut(e,t){let n=R(t),r=2*e.plain,l=E(new DataView(n.buffer,n.byteOffset,r),"float16"),o=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(a,i)=>{if(i!=="weight"||!a.scale)return F(l,a[i]);let s=F(l,a.scale),c=Float32Array.from(F(o,a.weight)),d=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/d)];return c}}function Se(e,t){let n=R(t),r=(o,a)=>new DataView(n.buffer,n.byteOffset+o,a-o),l=Object.entries(e);return Object.fromEntries(l.map(([o,{spec:a,start:i,end:s}])=>[o,it(a,r(i,s))]))}function Te(e,t){let n=t.length/T(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return ze(e.layers,{data:Float32Array.from(t),shape:e.inputShape,batch:n})}var ze=(e,t)=>e.reduce((n,r)=>X[r.op](n,r),t),T=e=>e.reduce((t,n)=>t*n,1),S=e=>(t,n)=>{let{data:r}=t;for(let l=0;l<r.length;l++)r[l]=e(r[l],n);return t},X={linear:dt,conv:pt,convTranspose:mt,affine:wt,positionBias:gt,pixelShuffle:yt,upsampleNearest:xt,upsampleBilinear:kt,skip:bt,residual:vt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[T(e.shape)]}),relu:S(e=>e>0?e:0),leakyRelu:S((e,{slope:t})=>e>0?e:t*e),sigmoid:S(e=>1/(1+Math.exp(-e))),tanh:S(Math.tanh),silu:S(e=>e/(1+Math.exp(-e)))};function dt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:l,bias:o}){let a=new Float32Array(t*r);Q(e,l,a,t,r,n,r,1);for(let i=0;i<a.length;i++)a[i]+=o[i%r];return{data:a,shape:[r],batch:t}}function pt({data:e,shape:[t,n,r],batch:l},o){let{inChannels:a,outChannels:i,kernel:s,stride:c,padding:d,weight:p,bias:u}=o,h=Math.floor((n+2*d[0]-s[0])/c[0])+1,m=Math.floor((r+2*d[1]-s[1])/c[1])+1,f=h*m,g=a*s[0]*s[1],v=new Float32Array(l*i*f);for(let b=0;b<l;b++){let y=e.subarray(b*t*n*r,(b+1)*t*n*r),x=ft(y,[t,n,r],[h,m],o);Q(x,p,v.subarray(b*i*f),f,i,g,1,f)}return Z(v,u,f),{data:v,shape:[i,h,m],batch:l}}function ft(e,[t,n,r],[l,o],{kernel:[a,i],stride:s,padding:c}){let d=new Float32Array(l*o*t*a*i),p=0;for(let u=0;u<l;u++)for(let h=0;h<o;h++)for(let m=0;m<t;m++)for(let f=0;f<a;f++){let g=u*s[0]+f-c[0],v=(m*n+g)*r;for(let b=0;b<i;b++,p++){let y=h*s[1]+b-c[1];g>=0&&g<n&&y>=0&&y<r&&(d[p]=e[v+y])}}return d}function mt({data:e,shape:[t,n,r],batch:l},o){let{outChannels:a,kernel:i,stride:s,padding:c,outputPadding:d,weight:p,bias:u}=o,h=(n-1)*s[0]-2*c[0]+i[0]+d[0],m=(r-1)*s[1]-2*c[1]+i[1]+d[1],f=n*r,g=a*i[0]*i[1],v=new Float32Array(g*f),b=new Float32Array(l*a*h*m);for(let y=0;y<l;y++){let x=e.subarray(y*t*f,(y+1)*t*f);Q(p,Le(x,t),v,g,f,t,f,1),ht(v,[n,r],b.subarray(y*a*h*m),[a,h,m],o)}return Z(b,u,h*m),{data:b,shape:[a,h,m],batch:l}}function ht(e,[t,n],r,[l,o,a],{kernel:[i,s],stride:c,padding:d}){let p=0;for(let u=0;u<l;u++)for(let h=0;h<i;h++)for(let m=0;m<s;m++)for(let f=0;f<t;f++){let g=f*c[0]+h-d[0],v=(u*o+g)*a;for(let b=0;b<n;b++,p++){let y=b*c[1]+m-d[1];g>=0&&g<o&&y>=0&&y<a&&(r[v+y]+=e[p])}}}function wt({data:e,shape:t,batch:n},{weight:r,bias:l}){let[o,...a]=t,i=T(a),s=e.map((c,d)=>c*r[Math.floor(d/i)%o]);return Z(s,l,i),{data:s,shape:t,batch:n}}function gt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let l=0;l<t.length;l++)n[r+l]+=t[l];return e}var Oe=(e,t)=>ze(t,{...e,data:e.data.slice()});function bt(e,{inner:t}){let n=Oe(e,t),r=T(e.shape),l=T(n.shape),o=new Float32Array(e.batch*(r+l));for(let a=0;a<e.batch;a++)o.set(e.data.subarray(a*r,(a+1)*r),a*(r+l)),o.set(n.data.subarray(a*l,(a+1)*l),a*(r+l)+r);return{data:o,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function vt(e,{inner:t}){let n=Oe(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function yt({data:e,shape:[t,n,r],batch:l},{factor:o}){let a=[t/(o*o),n*o,r*o];return{data:J(a,l,(s,c,d)=>{let p=s*o*o+c%o*o+d%o;return e[(p*n+Math.floor(c/o))*r+Math.floor(d/o)]}),shape:a,batch:l}}function xt({data:e,shape:[t,n,r],batch:l},{factor:[o,a]}){let i=[t,n*o,r*a];return{data:J(i,l,(c,d,p)=>e[(c*n+Math.floor(d/o))*r+Math.floor(p/a)]),shape:i,batch:l}}function kt({data:e,shape:[t,n,r],batch:l},{factor:[o,a],alignCorners:i}){let s=[t,n*o,r*a],c=Ce(n,o,i),d=Ce(r,a,i);return{data:J(s,l,(u,h,m)=>{let{low:f,high:g,part:v}=c[h],{low:b,high:y,part:x}=d[m],A=u*n,z=e[(A+f)*r+b]*(1-x)+e[(A+f)*r+y]*x,O=e[(A+g)*r+b]*(1-x)+e[(A+g)*r+y]*x;return z*(1-v)+O*v}),shape:s,batch:l}}function Ce(e,t,n){let r=e*t;return Array.from({length:r},(l,o)=>{let a=n?r>1?o*(e-1)/(r-1):0:Math.max(0,(o+.5)/t-.5),i=Math.min(e-1,Math.floor(a));return{low:i,high:Math.min(e-1,i+1),part:a-i}})}function J([e,t,n],r,l){let o=new Float32Array(r*e*t*n);for(let a=0,i=0;a<r*e;a++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)o[i++]=l(a,s,c);return o}function Z(e,t,n){for(let r=0,l=0;r<e.length;r+=n,l=(l+1)%t.length)for(let o=r;o<r+n;o++)e[o]+=t[l]}function Le(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let l=0,o=0;l<t;l++)for(let a=0;a<n;a++,o++)r[a*t+l]=e[o];return r}function Q(e,t,n,r,l,o,a,i){let s=0;for(;s+4<=r;s+=4){let c=s*o,d=c+o,p=d+o,u=p+o,h=0;for(;h+2<=l;h+=2){let m=h*o,f=m+o,g=0,v=0,b=0,y=0,x=0,A=0,z=0,O=0;for(let M=0;M<o;M++){let L=t[m+M],$=t[f+M],ae=e[c+M],se=e[d+M],ie=e[p+M],ce=e[u+M];g+=ae*L,v+=ae*$,b+=se*L,y+=se*$,x+=ie*L,A+=ie*$,z+=ce*L,O+=ce*$}let k=s*a+h*i;n[k]=g,n[k+i]=v,n[k+=a]=b,n[k+i]=y,n[k+=a]=x,n[k+i]=A,n[k+=a]=z,n[k+i]=O}if(h<l)for(let m=s;m<s+4;m++)n[m*a+h*i]=Pe(e,m*o,t,h*o,o)}for(;s<r;s++)for(let c=0;c<l;c++)n[s*a+c*i]=Pe(e,s*o,t,c*o,o)}function Pe(e,t,n,r,l){let o=0,a=0,i=0,s=0,c=0;for(;c+4<=l;c+=4)o+=e[t+c]*n[r+c],a+=e[t+c+1]*n[r+c+1],i+=e[t+c+2]*n[r+c+2],s+=e[t+c+3]*n[r+c+3];for(;c<l;c++)o+=e[t+c]*n[r+c];return o+a+i+s}async function $e(e){if(!Mt())return null;try{if(globalThis.Plotly)return globalThis.Plotly;let t=document.querySelector('meta[name="lecture-plotly"]')?.content;return globalThis.lecturePlotly??=t?Ie(new URL(t,document.baseURI).href):At(e),await globalThis.lecturePlotly??null}catch{return globalThis.lecturePlotly=void 0,null}}function Mt(){let e=document.createElement("canvas").getContext("webgl");return e?.getExtension("WEBGL_lose_context")?.loseContext(),e!==null}function Ie(e){return new Promise((t,n)=>{let r=document.createElement("script");r.src=e,r.onload=()=>t(globalThis.Plotly),r.onerror=()=>n(new Error("plotly.js could not be loaded")),document.head.append(r)})}async function At(e){if(!e.send||typeof DecompressionStream>"u")return null;let t=await new Promise((l,o)=>{let a=(i,s)=>{i?.plotly==="gzip"&&l(s[0])};e.on("msg:custom",a),setTimeout(()=>{e.off("msg:custom",a),o(new Error("no answer"))},2e4),e.send({ask:"plotly"})}),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip")),r=URL.createObjectURL(new Blob([await new Response(n).arrayBuffer()],{type:"text/javascript"}));return Ie(r).finally(()=>URL.revokeObjectURL(r))}var N=[[13,8,135],[126,3,168],[204,71,120],[248,149,64],[240,249,33]],Ct=2.6;function te(e,t){let n=e.colour("paper").reduce((o,a)=>o+a)<384,r=(n?.24+.76*t:.84*t)*(N.length-1),l=Math.min(N.length-2,Math.floor(r));return N[l].map((o,a)=>Math.round(o+(N[l+1][a]-o)*(r-l)))}function Fe(e,{height:t}){let n=null,r={turn:0,tilt:0},l=null,o=()=>{},a=()=>{},i=j(e,{label:"",height:t,draw:(u,h,m)=>n&&!l&&Pt(u,h,m,e,n,r)}),s=w("div",{class:"um-solid",hidden:!0});i.element.classList.add("um-picture");let c=w("div",{class:"um-inside um-picture","aria-hidden":"true"},i.element,s),d=w("div",{role:"img","aria-label":""},c),p=()=>l?l.show(n):i.redraw();return e.onTheme(()=>l?.show(n)),{element:d,describe:u=>d.setAttribute("aria-label",u),onTurn:u=>o=u,onPoint:u=>a=u,show(u){n=u,p()},turnTo(u){r=u,l?l.turnTo(r):i.redraw()},async useLibrary(u){s.hidden=!1,l=await Et(e,u,s,n,r,{onTurn:h=>o(r=h),onPoint:h=>a(h)}),i.element.style.visibility="hidden"}}}function Pt(e,t,n,r,{x:l,half:o,along:a,chosen:i,links:s},{turn:c,tilt:d}){let p=Ae(l,c,d),u=.5*Math.min(t,n)/Math.hypot(...o)/.86,h=f=>[t/2+u*p[3*f],n/2-u*p[3*f+1]],m=Array.from(a,(f,g)=>g).sort((f,g)=>p[3*f+2]-p[3*g+2]);for(let f of m)D(e,h(f),3,te(r,a[f]));De(e,r,h,i,s)}function Ne(e,t,n,r,{code:l,along:o,chosen:a,links:i}){let s=ne(l,t,n);for(let c=0;c<o.length;c++)D(e,s(c),3,te(r,o[c]));De(e,r,s,a,i)}function ne(e,t,n){let r=[0,1].map(i=>{let s=e.filter((c,d)=>d%2===i);return[Math.min(...s),Math.max(...s)]}),l=10,o=Math.min((t-2*l)/(r[0][1]-r[0][0]||1),(n-2*l)/(r[1][1]-r[1][0]||1)),a=r.map(([i,s])=>(i+s)/2);return i=>[t/2+o*(e[2*i]-a[0]),n/2-o*(e[2*i+1]-a[1])]}function D(e,[t,n],r,l){e.fillStyle=q(l),e.beginPath(),e.arc(t,n,r,0,2*Math.PI),e.fill()}function De(e,t,n,r,l){e.lineWidth=2;for(let o of l)e.strokeStyle=q(t.colour(o.true?"green":"red")),e.setLineDash(o.true?[]:[4,3]),e.beginPath(),e.moveTo(...n(r)),e.lineTo(...n(o.to)),e.stroke();e.setLineDash([]),D(e,n(r),6.5,t.colour("paper")),D(e,n(r),5,t.colour("ink"))}async function Et(e,t,n,r,l,{onTurn:o,onPoint:a}){let i={displayModeBar:!1,displaylogo:!1,showSendToCloud:!1,scrollZoom:!1,responsive:!0},s=_e(l);await t.newPlot(n,Re(e,r),je(r,s),i),e.onCleanup(()=>t.purge(n));let c=u=>{u["scene.camera"]&&(s=u["scene.camera"],o(Me([s.eye.x,s.eye.y,s.eye.z])))};n.on("plotly_relayouting",c),n.on("plotly_relayout",c);let d=({points:[u]})=>u?.curveNumber===0&&setTimeout(()=>a(u.pointNumber));n.on("plotly_hover",d),n.on("plotly_click",d);let p=St(()=>t.react(n,Re(e,r),je(r,s),i));return{show(u){r=u,p()},turnTo(u){s=_e(u),p()}}}function St(e){let t=!1,n=!1;return async function(){if(n=!0,!t){for(t=!0;n;)n=!1,await e();t=!1}}}function _e({turn:e,tilt:t}){let[n,r,l]=K(e,t).map(o=>2*o);return{eye:{x:n,y:r,z:l},up:{x:0,y:0,z:1},center:{x:0,y:0,z:0},projection:{type:"orthographic"}}}function je({half:e},t){let n=l=>({visible:!1,showspikes:!1,range:[-e[l],e[l]]}),r=Math.hypot(...e);return{autosize:!0,margin:{l:0,r:0,t:0,b:0},paper_bgcolor:"rgba(0, 0, 0, 0)",showlegend:!1,hovermode:"closest",scene:{bgcolor:"rgba(0, 0, 0, 0)",xaxis:n(0),yaxis:n(1),zaxis:n(2),aspectmode:"manual",aspectratio:Object.fromEntries(["x","y","z"].map((l,o)=>[l,Ct*e[o]/r])),dragmode:"turntable",camera:t}}}function Re(e,{x:t,along:n,chosen:r,links:l}){let o=s=>Object.fromEntries(["x","y","z"].map((c,d)=>[c,s.map(p=>p===null?null:t[3*p+d])])),a={type:"scatter3d",mode:"markers",hoverinfo:"none"},i=(s,c,d)=>({...a,mode:"lines",hoverinfo:"skip",...o(l.filter(p=>p.true===s).flatMap(({to:p})=>[r,p,null])),line:{color:ee(e.colour(c)),width:4,dash:d}});return[{...a,...o(Array.from(n,(s,c)=>c)),marker:{size:4,color:Array.from(n,s=>ee(te(e,s))),line:{width:0}}},i(!0,"green","solid"),i(!1,"red","dash"),{...a,hoverinfo:"skip",...o([r]),marker:{size:8,color:ee(e.colour("ink"))}}]}var ee=e=>`#${e.map(t=>t.toString(16).padStart(2,"0")).join("")}`;var He=`.lw .um-picture {
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
`;var C=10,re=40,Be=270,zt="PCA and the encoder run in this page; the places that Isomap and t-SNE give were computed in the notebook, at each noise. Rank correlation: of the distances between all pairs of points, on the sheet and in the code.",Ot={level:0,method:"PCA",walk:14,turn:-74,tilt:14},le={PCA:e=>be(e.x),Isomap:e=>e.isomap,"t-SNE":e=>e.tsne,autoencoder:e=>Te(e.encoder,e.x).data};async function Lt({model:e,el:t}){let n=jt(e),r={...Ot,surface:[...n.keys()][0],point:null},l={...r},o=fe(t,{css:He,title:"Unroll the manifold",lead:"A sheet, rolled up in space. Which method lays it out flat again, with its colours in order?"}),a=()=>n.get(l.surface)[l.level],i=()=>It(a(),l),s=Fe(o,{height:Be}),c=j(o,{label:"",height:Be,draw:(g,v,b)=>Ne(g,v,b,o,i())});c.element.classList.add("um-picture");let d=Nt();function p(){let g=i();s.show(g),c.redraw(),d.show(a(),l.method),_t(o,s,c,a(),l,g)}let u=g=>{g!==l.point&&(l.point=g,p())},h=$t(n,l,r,{draw:p,turn:()=>s.turnTo(l)});Ft(c.element,()=>B(a(),l.method),u),s.onPoint(u),s.onTurn(({turn:g,tilt:v})=>{Object.assign(l,{turn:g,tilt:v}),h.show()});let m=w("span",{class:"um-hint"},"loading the view to drag");o.add(h.top,he(V(w("span",{},"In space · ",m),s.element,h.angles),V("Its code: two numbers per point",c.element,h.walk)),d.element,w("p",{class:"lw-note um-small"},zt)),s.turnTo(l),p();let f=await $e(e);return f&&o.root.isConnected&&await s.useLibrary(f),m.textContent=f?"drag to turn":"turn it with the sliders (plotly is not here)",o.destroy}function $t(e,t,n,{draw:r,turn:l}){let o=f=>{Object.assign(t,f),m(),r()},a=()=>e.get(t.surface),i=G({label:"sheet",options:[...e.keys()],onChange:f=>o({surface:f,point:null,level:Math.min(t.level,e.get(f).length-1)})}),s=G({label:"code by",options:Object.keys(le),onChange:f=>o({method:f})}),c={min:0,step:1},d=_({...c,label:"noise",max:a().length-1,value:t.level,format:f=>String(a()[f].noise),onInput:f=>o({level:f})}),p=_({...c,label:"walk along the sheet",max:re,value:t.walk,format:f=>`${Math.round(100*f/re)} %`,onInput:f=>o({walk:f,point:null})}),u=[["turn",180],["tilt",90]].map(([f,g])=>_({label:f,min:-g,max:g,step:1,value:t[f],format:v=>`${v}°`.replace("-","−"),onInput(v){t[f]=v,l()}})),h=W({label:"Reset",icon:"reset",onClick(){o(n),l()}});for(let f of[...u,p])f.element.classList.add("lw-stacked");function m(){[i.value,s.value,p.value]=[t.surface,t.method,t.walk],d.input.max=a().length-1,d.value=t.level,[u[0].value,u[1].value]=[Math.round(t.turn),Math.round(t.tilt)]}return{show:m,top:me(i.element,s.element,w("div",{class:"um-level"},d.element,h.element)),angles:w("div",{class:"um-angles"},...u.map(f=>f.element)),walk:p.element}}function It(e,t){let n=t.point??xe(e.t,re)[t.walk],r=a=>a.subarray(n*C,(n+1)*C),l=new Set(r(qe(e))),o=Array.from(r(Ue(e,t.method)),a=>({to:a,true:l.has(a)}));return{x:e.seen,half:e.half,along:e.along,code:B(e,t.method),chosen:n,links:o}}function _t(e,t,n,r,{surface:l,method:o},{links:a}){let i=Ve(r,o),s=a.filter(d=>d.true).length,c=`Lines lead to the marked point's ${C} nearest in the code: ${s} are its neighbours on the sheet (green), ${C-s} are not (red, dashed).`;t.describe(`${l} in space, ${r.along.length} points with noise ${r.noise}, coloured along the sheet. ${c}`),n.describe(`Its code by ${o}: ${oe(i.kept)} of the neighbours on the sheet stay neighbours, rank correlation of distances ${We(i.correlation)}. ${c}`),e.readout(c),e.announce(`${o}, noise ${r.noise}: ${oe(i.kept)} of the neighbours kept. ${c}`)}function jt(e){let t=E(e.get("points"),"float16"),n=Se(e.get("encoders"),e.get("weights")),r=new Map,l=0;for(let{name:o,noise:a,n:i}of e.get("clouds")){let s=m=>t.subarray(l,l+=m*i),[c,d,p,u]=[s(3),s(2),s(2),s(2)],h={noise:a,x:c,t:d,isomap:p,tsne:u,encoder:n[o],along:ke(d)};r.set(o,[...r.get(o)??[],h])}for(let o of r.values())Rt(o);return r}function Rt(e){let t=[0,1,2].map(n=>{let r=e.flatMap(({x:l})=>Array.from(l).filter((o,a)=>a%3===n));return[Math.min(...r),Math.max(...r)]});for(let n of e)n.half=t.map(([r,l])=>(l-r)/2),n.seen=n.x.map((r,l)=>r-(t[l%3][0]+t[l%3][1])/2)}var H=(e,t,n)=>(e.known??={})[t]??=n(),B=(e,t)=>H(e,`code ${t}`,()=>le[t](e)),Ue=(e,t)=>H(e,`near ${t}`,()=>Y(B(e,t),2,C)),qe=e=>H(e,"near",()=>Y(e.t,2,C)),Ve=(e,t)=>H(e,`score ${t}`,()=>({kept:ve(qe(e),Ue(e,t),C),correlation:ye(e.t,B(e,t))}));function Ft(e,t,n){for(let r of["pointermove","pointerdown"])e.addEventListener(r,l=>{let o=e.getBoundingClientRect(),a=ne(t(),o.width,o.height),i=c=>Math.hypot(a(c)[0]-(l.clientX-o.left),a(c)[1]-(l.clientY-o.top)),s=0;for(let c=1;c<t().length/2;c++)i(c)<i(s)&&(s=c);i(s)<14&&n(s)})}function Nt(){let e=Object.keys(le).map(n=>{let r={kept:w("td"),correlation:w("td"),bar:w("span",{class:"um-bar"})},l=w("tr",{},w("th",{scope:"row"},n),w("td",{class:"um-track","aria-hidden":"true"},r.bar),r.kept,r.correlation);return{name:n,line:l,...r}});return{element:w("table",{class:"lw-table um-scores","aria-label":"How well each code keeps the sheet's neighbours and distances"},w("thead",{},w("tr",{},...["code by","","neighbours kept","rank correlation"].map(n=>n?w("th",{scope:"col"},n):w("td",{class:"um-track"})))),w("tbody",{},...e.map(({line:n})=>n))),show(n,r){for(let{name:l,line:o,kept:a,correlation:i,bar:s}of e){let c=Ve(n,l);o.classList.toggle("um-chosen",l===r),s.style.width=`${100*c.kept}%`,a.textContent=oe(c.kept),i.textContent=We(c.correlation)}}}}var oe=e=>`${Math.round(100*e)} %`,We=e=>e.toFixed(2).replace("-","−"),ln={render:Lt};export{ln as default};
