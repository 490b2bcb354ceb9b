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
`;function w(e,t={},...n){let r=document.createElement(e);for(let[a,o]of Object.entries(t))a.startsWith("on")?r.addEventListener(a.slice(2),o):o===!0?r.setAttribute(a,""):o!==!1&&o!=null&&r.setAttribute(a,o);return r.append(...n.filter(a=>a!=null)),r}var Ye=Math.random().toString(36).slice(2,8),Ke=0,q=()=>`lw-${Ye}-${++Ke}`,I={"data-lm-suppress-shortcuts":"true"},Xe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function de(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Xe[e]),t.append(n),t}function pe(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===t)||r.append(w("style",{"data-lecture-kit":!0},t))}function fe(e,{title:t,lead:n,css:r}){pe(e,ue),r&&pe(e,r);let a=q(),o=w("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=w("p",{class:"lw-readout"}),i=w("div",{class:"lw-body"}),s=W({icon:"enlarge",title:"Full screen",onClick:()=>Je(c)});s.element.hidden=!document.fullscreenEnabled;let c=w("div",{class:"lw",role:"group","aria-labelledby":a,...I},w("div",{class:"lw-head"},w("div",{class:"lw-title",id:a},t),s.element),n?w("p",{class:"lw-lead"},n):null,i,l,o);e.append(c);let u=[()=>c.remove()],p=new Map,d=[()=>p.clear()];u.push(tt(()=>d.forEach(m=>m()))),u.push(Qe(c,()=>d.forEach(m=>m())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:i,add:(...m)=>i.append(...m),announce(m){clearTimeout(f),f=setTimeout(()=>{o.textContent=m},500)},readout(m){l.textContent!==m&&(l.textContent=m)},colour(m){return c.isConnected?(p.has(m)||p.set(m,et(c,`var(--lw-${m})`)),p.get(m)):Ze},onTheme:m=>d.push(m),onCleanup:m=>u.push(m),destroy(){for(;u.length;)u.pop()()}}}function Je(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ze=[128,128,128];function Qe(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function et(e,t){let n=w("span",{style:`color: ${t}`});e.append(n);let r=w("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var U=([e,t,n],r=1)=>`rgb(${e} ${t} ${n} / ${r})`;function tt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var me=(...e)=>w("div",{class:"lw-row"},...e);var he=(...e)=>w("div",{class:"lw-columns"},...e),V=(e,...t)=>w("div",{class:"lw-figure"},w("div",{class:"lw-heading"},e),...t),nt=e=>e.toFixed(2).replace("-","−");function _({label:e,min:t,max:n,step:r,value:a,format:o=nt,onInput:l=()=>{}}){let i=q(),s=w("input",{type:"range",id:i,min:t,max:n,step:r,value:a,...I}),c=w("output",{for:i,class:"lw-value"}),u=()=>{c.textContent=o(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{u(),l(s.valueAsNumber)}),u(),{element:w("div",{class:"lw-slider"},w("label",{for:i},e),s,c),input:s,get value(){return s.valueAsNumber},set value(p){s.value=p,u()}}}function W({label:e,icon:t,title:n,primary:r=!1,onClick:a}){let o=w("span",{},e??""),l=w("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:a,...I},t?de(t):null,e?o:null);return{element:l,get disabled(){return l.disabled},set disabled(i){l.disabled=i},set label(i){o.textContent=i},set icon(i){l.querySelector("svg").replaceWith(de(i))}}}function G({label:e,options:t,value:n,onChange:r=()=>{}}){let a=q(),o=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=o.map(s=>w("input",{type:"radio",name:a,value:s.value,checked:s.value===(n??o[0].value),onchange:()=>r(s.value),...I})),i=o.map((s,c)=>w("label",{title:s.title},l[c],w("span",{},s.label)));return{element:w("fieldset",{class:"lw-choice"},w("legend",{},e),w("div",{class:"lw-bar"},...i)),get value(){return l.find(s=>s.checked).value},set value(s){l.forEach(c=>{c.checked=c.value===s})}}}function j(e,{label:t,height:n,draw:r}){let a=w("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${n}px`}),o=a.getContext("2d");function l(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:u}=a;if(!c||!u)return;let p=Math.round(c*s),d=Math.round(u*s);(a.width!==p||a.height!==d)&&Object.assign(a,{width:p,height:d}),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,c,u),o.font=`12px ${getComputedStyle(a).fontFamily}`,r(o,c,u)}let i=new ResizeObserver(l);return i.observe(a),e.onCleanup(()=>i.disconnect()),e.onTheme(l),{element:a,redraw:l,describe:s=>a.setAttribute("aria-label",s)}}var rt=Float64Array.from({length:32},(e,t)=>2**(t-15));function ot(e){let t=e>>10&31,n=e&1023,r=t?rt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function R(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function S(e,t){let n=R(e),r=t==="float16"?2:4,a=t==="float16"?l=>ot(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),o=new Float32Array(n.byteLength/r);for(let l=0;l<o.length;l++)o[l]=a(l);return o}function be(e){let t=e.length/3,n=[0,1,2].map(l=>P(t,i=>e[3*i+l])/t),r=[0,1,2].map(l=>[0,1,2].map(i=>P(t,s=>(e[3*s+l]-n[l])*(e[3*s+i]-n[i]))/t)),a=lt(r).slice(0,2),o=new Float32Array(2*t);for(let l=0;l<t;l++)a.forEach((i,s)=>{o[2*l+s]=i.reduce((c,u,p)=>c+u*(e[3*l+p]-n[p]),0)});return o}function P(e,t){let n=0;for(let r=0;r<e;r++)n+=t(r);return n}function lt(e){let t=e.map(o=>[...o]),n=t.length,r=t.map((o,l)=>t.map((i,s)=>+(l===s)));for(let o=0;o<20;o++)for(let l=0;l<n;l++)for(let i=l+1;i<n;i++){if(Math.abs(t[l][i])<1e-300)continue;let s=(t[i][i]-t[l][l])/(2*t[l][i]),c=(s<0?-1:1)/(Math.abs(s)+Math.hypot(1,s)),u=1/Math.hypot(1,c),p=c*u;for(let d=0;d<n;d++)[t[d][l],t[d][i]]=[u*t[d][l]-p*t[d][i],p*t[d][l]+u*t[d][i]];for(let d=0;d<n;d++)[t[l][d],t[i][d]]=[u*t[l][d]-p*t[i][d],p*t[l][d]+u*t[i][d]];for(let d=0;d<n;d++)[r[d][l],r[d][i]]=[u*r[d][l]-p*r[d][i],p*r[d][l]+u*r[d][i]]}return t.map((o,l)=>l).sort((o,l)=>t[l][l]-t[o][o]).map(o=>{let l=r.map(s=>s[o]),i=l.reduce((s,c)=>Math.abs(c)>Math.abs(s)?c:s,0);return l.map(s=>i<0?-s:s)})}function Y(e,t,n){let r=e.length/t,a=new Int32Array(r*n),o=new Float64Array(n);for(let l=0;l<r;l++){o.fill(1/0);for(let i=0;i<r;i++){if(i===l)continue;let s=0;for(let u=0;u<t;u++)s+=(e[l*t+u]-e[i*t+u])**2;if(s>=o[n-1])continue;let c=n-1;for(;c>0&&o[c-1]>s;c--)o[c]=o[c-1],a[l*n+c]=a[l*n+c-1];o[c]=s,a[l*n+c]=i}}return a}function ve(e,t,n){let r=0;for(let a=0;a<e.length;a+=n){let o=new Set(t.subarray(a,a+n));for(let l=a;l<a+n;l++)r+=o.has(e[l])}return r/e.length}function ye(e,t){return st(ge(we(e)),ge(we(t)))}function we(e){let t=e.length/2,n=new Float64Array(t*(t-1)/2);for(let r=0,a=0;r<t;r++)for(let o=r+1;o<t;o++,a++)n[a]=Math.sqrt((e[2*r]-e[2*o])**2+(e[2*r+1]-e[2*o+1])**2);return n}function ge(e){let t=e.slice().sort();return e.map(n=>{let r=at(t,o=>o>=n),a=r;for(;a+1<t.length&&t[a+1]===n;)a++;return(r+a)/2})}function at(e,t){let n=0,r=e.length;for(;n<r;){let a=n+r>>1;t(e[a])?r=a:n=a+1}return n}function st(e,t){let n=e.length,r=P(n,l=>e[l])/n,a=P(n,l=>t[l])/n,o=(l,i)=>Math.sqrt(P(n,s=>(l[s]-i)**2));return P(n,l=>(e[l]-r)*(t[l]-a))/(o(e,r)*o(t,a))}function xe(e,t){let n=e.length/2,r=s=>{let c=Array.from({length:n},(u,p)=>e[2*p+s]);return[Math.min(...c),Math.max(...c)]},[a,o]=r(0),[l,i]=r(1);return Array.from({length:t+1},(s,c)=>{let u=a+(o-a)*c/t,p=f=>Math.hypot(e[2*f]-u,e[2*f+1]-(l+i)/2),d=0;for(let f=1;f<n;f++)p(f)<p(d)&&(d=f);return d})}function ke(e){let t=e.filter((a,o)=>o%2===0),n=Math.min(...t),r=Math.max(...t)-n||1;return t.map(a=>(a-n)/r)}function K(e,t){let[n,r]=[e*Math.PI/180,t*Math.PI/180];return[Math.cos(r)*Math.cos(n),Math.cos(r)*Math.sin(n),Math.sin(r)]}function Me([e,t,n]){let r=180/Math.PI;return{turn:Math.atan2(t,e)*r,tilt:Math.atan2(n,Math.hypot(e,t))*r}}function Ae(e,t,n){let[r,a]=[t*Math.PI/180,n*Math.PI/180],o=K(t,n),l=[-Math.sin(r),Math.cos(r),0],i=[-Math.sin(a)*Math.cos(r),-Math.sin(a)*Math.sin(r),Math.cos(a)];return e.map((s,c)=>{let u=[l,i,o][c%3],p=c-c%3;return u[0]*e[p]+u[1]*e[p+1]+u[2]*e[p+2]})}function it(e,t){let n=e.dtype==="int8"?ut(e,t):ct(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Ee(r,n))}}function Ee(e,t){if(!(e.op in X))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(X).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return e.op==="convTranspose"&&(n.weight=Le(n.weight,e.inChannels)),e.inner&&(n.inner=e.inner.map(r=>Ee(r,t))),n}var F=(e,[t,n])=>e.subarray(t,t+n);function ct({dtype:e},t){let n=S(t,e);return(r,a)=>F(n,r[a])}function ut(e,t){let n=R(t),r=2*e.plain,a=S(new DataView(n.buffer,n.byteOffset,r),"float16"),o=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,i)=>{if(i!=="weight"||!l.scale)return F(a,l[i]);let s=F(a,l.scale),c=Float32Array.from(F(o,l.weight)),u=c.length/s.length;for(let p=0;p<c.length;p++)c[p]*=s[Math.floor(p/u)];return c}}function Se(e,t){let n=R(t),r=(o,l)=>new DataView(n.buffer,n.byteOffset+o,l-o),a=Object.entries(e);return Object.fromEntries(a.map(([o,{spec:l,start:i,end:s}])=>[o,it(l,r(i,s))]))}function Te(e,t){let n=t.length/E(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return ze(e.layers,{data:Float32Array.from(t),shape:e.inputShape,batch:n})}var ze=(e,t)=>e.reduce((n,r)=>X[r.op](n,r),t),E=e=>e.reduce((t,n)=>t*n,1),T=e=>(t,n)=>{let{data:r}=t;for(let a=0;a<r.length;a++)r[a]=e(r[a],n);return t},X={linear:dt,conv:pt,convTranspose:mt,affine:wt,instanceNorm:gt,positionBias:bt,pixelShuffle:xt,upsampleNearest:kt,upsampleBilinear:Mt,skip:vt,residual:yt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[E(e.shape)]}),relu:T(e=>e>0?e:0),leakyRelu:T((e,{slope:t})=>e>0?e:t*e),sigmoid:T(e=>1/(1+Math.exp(-e))),tanh:T(Math.tanh),silu:T(e=>e/(1+Math.exp(-e)))};function dt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:a,bias:o}){let l=new Float32Array(t*r);Q(e,a,l,t,r,n,r,1);for(let i=0;i<l.length;i++)l[i]+=o[i%r];return{data:l,shape:[r],batch:t}}function pt({data:e,shape:[t,n,r],batch:a},o){let{inChannels:l,outChannels:i,kernel:s,stride:c,padding:u,weight:p,bias:d}=o,f=Math.floor((n+2*u[0]-s[0])/c[0])+1,m=Math.floor((r+2*u[1]-s[1])/c[1])+1,h=f*m,g=l*s[0]*s[1],v=new Float32Array(a*i*h);for(let b=0;b<a;b++){let y=e.subarray(b*t*n*r,(b+1)*t*n*r),x=ft(y,[t,n,r],[f,m],o);Q(x,p,v.subarray(b*i*h),h,i,g,1,h)}return Z(v,d,h),{data:v,shape:[i,f,m],batch:a}}function ft(e,[t,n,r],[a,o],{kernel:[l,i],stride:s,padding:c}){let u=new Float32Array(a*o*t*l*i),p=0;for(let d=0;d<a;d++)for(let f=0;f<o;f++)for(let m=0;m<t;m++)for(let h=0;h<l;h++){let g=d*s[0]+h-c[0],v=(m*n+g)*r;for(let b=0;b<i;b++,p++){let y=f*s[1]+b-c[1];g>=0&&g<n&&y>=0&&y<r&&(u[p]=e[v+y])}}return u}function mt({data:e,shape:[t,n,r],batch:a},o){let{outChannels:l,kernel:i,stride:s,padding:c,outputPadding:u,weight:p,bias:d}=o,f=(n-1)*s[0]-2*c[0]+i[0]+u[0],m=(r-1)*s[1]-2*c[1]+i[1]+u[1],h=n*r,g=l*i[0]*i[1],v=new Float32Array(g*h),b=new Float32Array(a*l*f*m);for(let y=0;y<a;y++){let x=e.subarray(y*t*h,(y+1)*t*h);Q(p,Le(x,t),v,g,h,t,h,1),ht(v,[n,r],b.subarray(y*l*f*m),[l,f,m],o)}return Z(b,d,f*m),{data:b,shape:[l,f,m],batch:a}}function ht(e,[t,n],r,[a,o,l],{kernel:[i,s],stride:c,padding:u}){let p=0;for(let d=0;d<a;d++)for(let f=0;f<i;f++)for(let m=0;m<s;m++)for(let h=0;h<t;h++){let g=h*c[0]+f-u[0],v=(d*o+g)*l;for(let b=0;b<n;b++,p++){let y=b*c[1]+m-u[1];g>=0&&g<o&&y>=0&&y<l&&(r[v+y]+=e[p])}}}function wt({data:e,shape:t,batch:n},{weight:r,bias:a}){let[o,...l]=t,i=E(l),s=e.map((c,u)=>c*r[Math.floor(u/i)%o]);return Z(s,a,i),{data:s,shape:t,batch:n}}function gt(e,{weight:t,bias:n,eps:r}){let{data:a,shape:o}=e,l=E(o.slice(1));for(let i=0,s=0;i<a.length;i+=l,s=(s+1)%o[0]){let c=a.subarray(i,i+l),u=c.reduce((f,m)=>f+m,0)/l,p=c.reduce((f,m)=>f+(m-u)**2,0)/l,d=t[s]/Math.sqrt(p+r);for(let f=0;f<l;f++)c[f]=(c[f]-u)*d+n[s]}return e}function bt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let a=0;a<t.length;a++)n[r+a]+=t[a];return e}var Oe=(e,t)=>ze(t,{...e,data:e.data.slice()});function vt(e,{inner:t}){let n=Oe(e,t),r=E(e.shape),a=E(n.shape),o=new Float32Array(e.batch*(r+a));for(let l=0;l<e.batch;l++)o.set(e.data.subarray(l*r,(l+1)*r),l*(r+a)),o.set(n.data.subarray(l*a,(l+1)*a),l*(r+a)+r);return{data:o,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function yt(e,{inner:t}){let n=Oe(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function xt({data:e,shape:[t,n,r],batch:a},{factor:o}){let l=[t/(o*o),n*o,r*o];return{data:J(l,a,(s,c,u)=>{let p=s*o*o+c%o*o+u%o;return e[(p*n+Math.floor(c/o))*r+Math.floor(u/o)]}),shape:l,batch:a}}function kt({data:e,shape:[t,n,r],batch:a},{factor:[o,l]}){let i=[t,n*o,r*l];return{data:J(i,a,(c,u,p)=>e[(c*n+Math.floor(u/o))*r+Math.floor(p/l)]),shape:i,batch:a}}function Mt({data:e,shape:[t,n,r],batch:a},{factor:[o,l],alignCorners:i}){let s=[t,n*o,r*l],c=Ce(n,o,i),u=Ce(r,l,i);return{data:J(s,a,(d,f,m)=>{let{low:h,high:g,part:v}=c[f],{low:b,high:y,part:x}=u[m],A=d*n,z=e[(A+h)*r+b]*(1-x)+e[(A+h)*r+y]*x,O=e[(A+g)*r+b]*(1-x)+e[(A+g)*r+y]*x;return z*(1-v)+O*v}),shape:s,batch:a}}function Ce(e,t,n){let r=e*t;return Array.from({length:r},(a,o)=>{let l=n?r>1?o*(e-1)/(r-1):0:Math.max(0,(o+.5)/t-.5),i=Math.min(e-1,Math.floor(l));return{low:i,high:Math.min(e-1,i+1),part:l-i}})}function J([e,t,n],r,a){let o=new Float32Array(r*e*t*n);for(let l=0,i=0;l<r*e;l++)for(let s=0;s<t;s++)for(let c=0;c<n;c++)o[i++]=a(l,s,c);return o}function Z(e,t,n){for(let r=0,a=0;r<e.length;r+=n,a=(a+1)%t.length)for(let o=r;o<r+n;o++)e[o]+=t[a]}function Le(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let a=0,o=0;a<t;a++)for(let l=0;l<n;l++,o++)r[l*t+a]=e[o];return r}function Q(e,t,n,r,a,o,l,i){let s=0;for(;s+4<=r;s+=4){let c=s*o,u=c+o,p=u+o,d=p+o,f=0;for(;f+2<=a;f+=2){let m=f*o,h=m+o,g=0,v=0,b=0,y=0,x=0,A=0,z=0,O=0;for(let M=0;M<o;M++){let L=t[m+M],$=t[h+M],ae=e[c+M],se=e[u+M],ie=e[p+M],ce=e[d+M];g+=ae*L,v+=ae*$,b+=se*L,y+=se*$,x+=ie*L,A+=ie*$,z+=ce*L,O+=ce*$}let k=s*l+f*i;n[k]=g,n[k+i]=v,n[k+=l]=b,n[k+i]=y,n[k+=l]=x,n[k+i]=A,n[k+=l]=z,n[k+i]=O}if(f<a)for(let m=s;m<s+4;m++)n[m*l+f*i]=Pe(e,m*o,t,f*o,o)}for(;s<r;s++)for(let c=0;c<a;c++)n[s*l+c*i]=Pe(e,s*o,t,c*o,o)}function Pe(e,t,n,r,a){let o=0,l=0,i=0,s=0,c=0;for(;c+4<=a;c+=4)o+=e[t+c]*n[r+c],l+=e[t+c+1]*n[r+c+1],i+=e[t+c+2]*n[r+c+2],s+=e[t+c+3]*n[r+c+3];for(;c<a;c++)o+=e[t+c]*n[r+c];return o+l+i+s}async function $e(e){if(!At())return null;try{if(globalThis.Plotly)return globalThis.Plotly;let t=document.querySelector('meta[name="lecture-plotly"]')?.content;return globalThis.lecturePlotly??=t?Ie(new URL(t,document.baseURI).href):Ct(e),await globalThis.lecturePlotly??null}catch{return globalThis.lecturePlotly=void 0,null}}function At(){let e=document.createElement("canvas").getContext("webgl");return e?.getExtension("WEBGL_lose_context")?.loseContext(),e!==null}function Ie(e){return new Promise((t,n)=>{let r=document.createElement("script");r.src=e,r.onload=()=>t(globalThis.Plotly),r.onerror=()=>n(new Error("plotly.js could not be loaded")),document.head.append(r)})}async function Ct(e){if(!e.send||typeof DecompressionStream>"u")return null;let t=await new Promise((a,o)=>{let l=(i,s)=>{i?.plotly==="gzip"&&a(s[0])};e.on("msg:custom",l),setTimeout(()=>{e.off("msg:custom",l),o(new Error("no answer"))},2e4),e.send({ask:"plotly"})}),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip")),r=URL.createObjectURL(new Blob([await new Response(n).arrayBuffer()],{type:"text/javascript"}));return Ie(r).finally(()=>URL.revokeObjectURL(r))}var N=[[13,8,135],[126,3,168],[204,71,120],[248,149,64],[240,249,33]],Pt=2.6;function te(e,t){let n=e.colour("paper").reduce((o,l)=>o+l)<384,r=(n?.24+.76*t:.84*t)*(N.length-1),a=Math.min(N.length-2,Math.floor(r));return N[a].map((o,l)=>Math.round(o+(N[a+1][l]-o)*(r-a)))}function Fe(e,{height:t}){let n=null,r={turn:0,tilt:0},a=null,o=()=>{},l=()=>{},i=j(e,{label:"",height:t,draw:(d,f,m)=>n&&!a&&Et(d,f,m,e,n,r)}),s=w("div",{class:"um-solid",hidden:!0});i.element.classList.add("um-picture");let c=w("div",{class:"um-inside um-picture","aria-hidden":"true"},i.element,s),u=w("div",{role:"img","aria-label":""},c),p=()=>a?a.show(n):i.redraw();return e.onTheme(()=>a?.show(n)),{element:u,describe:d=>u.setAttribute("aria-label",d),onTurn:d=>o=d,onPoint:d=>l=d,show(d){n=d,p()},turnTo(d){r=d,a?a.turnTo(r):i.redraw()},async useLibrary(d){s.hidden=!1,a=await St(e,d,s,n,r,{onTurn:f=>o(r=f),onPoint:f=>l(f)}),i.element.style.visibility="hidden"}}}function Et(e,t,n,r,{x:a,half:o,along:l,chosen:i,links:s},{turn:c,tilt:u}){let p=Ae(a,c,u),d=.5*Math.min(t,n)/Math.hypot(...o)/.86,f=h=>[t/2+d*p[3*h],n/2-d*p[3*h+1]],m=Array.from(l,(h,g)=>g).sort((h,g)=>p[3*h+2]-p[3*g+2]);for(let h of m)D(e,f(h),3,te(r,l[h]));De(e,r,f,i,s)}function Ne(e,t,n,r,{code:a,along:o,chosen:l,links:i}){let s=ne(a,t,n);for(let c=0;c<o.length;c++)D(e,s(c),3,te(r,o[c]));De(e,r,s,l,i)}function ne(e,t,n){let r=[0,1].map(i=>{let s=e.filter((c,u)=>u%2===i);return[Math.min(...s),Math.max(...s)]}),a=10,o=Math.min((t-2*a)/(r[0][1]-r[0][0]||1),(n-2*a)/(r[1][1]-r[1][0]||1)),l=r.map(([i,s])=>(i+s)/2);return i=>[t/2+o*(e[2*i]-l[0]),n/2-o*(e[2*i+1]-l[1])]}function D(e,[t,n],r,a){e.fillStyle=U(a),e.beginPath(),e.arc(t,n,r,0,2*Math.PI),e.fill()}function De(e,t,n,r,a){e.lineWidth=2;for(let o of a)e.strokeStyle=U(t.colour(o.true?"green":"red")),e.setLineDash(o.true?[]:[4,3]),e.beginPath(),e.moveTo(...n(r)),e.lineTo(...n(o.to)),e.stroke();e.setLineDash([]),D(e,n(r),6.5,t.colour("paper")),D(e,n(r),5,t.colour("ink"))}async function St(e,t,n,r,a,{onTurn:o,onPoint:l}){let i={displayModeBar:!1,displaylogo:!1,showSendToCloud:!1,scrollZoom:!1,responsive:!0},s=_e(a);await t.newPlot(n,Re(e,r),je(r,s),i),e.onCleanup(()=>t.purge(n));let c=d=>{d["scene.camera"]&&(s=d["scene.camera"],o(Me([s.eye.x,s.eye.y,s.eye.z])))};n.on("plotly_relayouting",c),n.on("plotly_relayout",c);let u=({points:[d]})=>d?.curveNumber===0&&setTimeout(()=>l(d.pointNumber));n.on("plotly_hover",u),n.on("plotly_click",u);let p=Tt(()=>t.react(n,Re(e,r),je(r,s),i));return{show(d){r=d,p()},turnTo(d){s=_e(d),p()}}}function Tt(e){let t=!1,n=!1;return async function(){if(n=!0,!t){for(t=!0;n;)n=!1,await e();t=!1}}}function _e({turn:e,tilt:t}){let[n,r,a]=K(e,t).map(o=>2*o);return{eye:{x:n,y:r,z:a},up:{x:0,y:0,z:1},center:{x:0,y:0,z:0},projection:{type:"orthographic"}}}function je({half:e},t){let n=a=>({visible:!1,showspikes:!1,range:[-e[a],e[a]]}),r=Math.hypot(...e);return{autosize:!0,margin:{l:0,r:0,t:0,b:0},paper_bgcolor:"rgba(0, 0, 0, 0)",showlegend:!1,hovermode:"closest",scene:{bgcolor:"rgba(0, 0, 0, 0)",xaxis:n(0),yaxis:n(1),zaxis:n(2),aspectmode:"manual",aspectratio:Object.fromEntries(["x","y","z"].map((a,o)=>[a,Pt*e[o]/r])),dragmode:"turntable",camera:t}}}function Re(e,{x:t,along:n,chosen:r,links:a}){let o=s=>Object.fromEntries(["x","y","z"].map((c,u)=>[c,s.map(p=>p===null?null:t[3*p+u])])),l={type:"scatter3d",mode:"markers",hoverinfo:"none"},i=(s,c,u)=>({...l,mode:"lines",hoverinfo:"skip",...o(a.filter(p=>p.true===s).flatMap(({to:p})=>[r,p,null])),line:{color:ee(e.colour(c)),width:4,dash:u}});return[{...l,...o(Array.from(n,(s,c)=>c)),marker:{size:4,color:Array.from(n,s=>ee(te(e,s))),line:{width:0}}},i(!0,"green","solid"),i(!1,"red","dash"),{...l,hoverinfo:"skip",...o([r]),marker:{size:8,color:ee(e.colour("ink"))}}]}var ee=e=>`#${e.map(t=>t.toString(16).padStart(2,"0")).join("")}`;var He=`.lw .um-picture {
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
`;var C=10,re=40,Be=270,Ot="PCA and the encoder run in this page; the places that Isomap and t-SNE give were computed in the notebook, at each noise. Rank correlation: of the distances between all pairs of points, on the sheet and in the code.",Lt={level:0,method:"PCA",walk:14,turn:-74,tilt:14},le={PCA:e=>be(e.x),Isomap:e=>e.isomap,"t-SNE":e=>e.tsne,autoencoder:e=>Te(e.encoder,e.x).data};async function $t({model:e,el:t}){let n=Rt(e),r={...Lt,surface:[...n.keys()][0],point:null},a={...r},o=fe(t,{css:He,title:"Unroll the manifold",lead:"A sheet, rolled up in space. Which method lays it out flat again, with its colours in order?"}),l=()=>n.get(a.surface)[a.level],i=()=>_t(l(),a),s=Fe(o,{height:Be}),c=j(o,{label:"",height:Be,draw:(g,v,b)=>Ne(g,v,b,o,i())});c.element.classList.add("um-picture");let u=Dt();function p(){let g=i();s.show(g),c.redraw(),u.show(l(),a.method),jt(o,s,c,l(),a,g)}let d=g=>{g!==a.point&&(a.point=g,p())},f=It(n,a,r,{draw:p,turn:()=>s.turnTo(a)});Nt(c.element,()=>B(l(),a.method),d),s.onPoint(d),s.onTurn(({turn:g,tilt:v})=>{Object.assign(a,{turn:g,tilt:v}),f.show()});let m=w("span",{class:"um-hint"},"loading the view to drag");o.add(f.top,he(V(w("span",{},"In space · ",m),s.element,f.angles),V("Its code: two numbers per point",c.element,f.walk)),u.element,w("p",{class:"lw-note um-small"},Ot)),s.turnTo(a),p();let h=await $e(e);return h&&o.root.isConnected&&await s.useLibrary(h),m.textContent=h?"drag to turn":"turn it with the sliders (plotly is not here)",o.destroy}function It(e,t,n,{draw:r,turn:a}){let o=h=>{Object.assign(t,h),m(),r()},l=()=>e.get(t.surface),i=G({label:"sheet",options:[...e.keys()],onChange:h=>o({surface:h,point:null,level:Math.min(t.level,e.get(h).length-1)})}),s=G({label:"code by",options:Object.keys(le),onChange:h=>o({method:h})}),c={min:0,step:1},u=_({...c,label:"noise",max:l().length-1,value:t.level,format:h=>String(l()[h].noise),onInput:h=>o({level:h})}),p=_({...c,label:"walk along the sheet",max:re,value:t.walk,format:h=>`${Math.round(100*h/re)} %`,onInput:h=>o({walk:h,point:null})}),d=[["turn",180],["tilt",90]].map(([h,g])=>_({label:h,min:-g,max:g,step:1,value:t[h],format:v=>`${v}°`.replace("-","−"),onInput(v){t[h]=v,a()}})),f=W({label:"Reset",icon:"reset",onClick(){o(n),a()}});for(let h of[...d,p])h.element.classList.add("lw-stacked");function m(){[i.value,s.value,p.value]=[t.surface,t.method,t.walk],u.input.max=l().length-1,u.value=t.level,[d[0].value,d[1].value]=[Math.round(t.turn),Math.round(t.tilt)]}return{show:m,top:me(i.element,s.element,w("div",{class:"um-level"},u.element,f.element)),angles:w("div",{class:"um-angles"},...d.map(h=>h.element)),walk:p.element}}function _t(e,t){let n=t.point??xe(e.t,re)[t.walk],r=l=>l.subarray(n*C,(n+1)*C),a=new Set(r(Ue(e))),o=Array.from(r(qe(e,t.method)),l=>({to:l,true:a.has(l)}));return{x:e.seen,half:e.half,along:e.along,code:B(e,t.method),chosen:n,links:o}}function jt(e,t,n,r,{surface:a,method:o},{links:l}){let i=Ve(r,o),s=l.filter(u=>u.true).length,c=`Lines lead to the marked point's ${C} nearest in the code: ${s} are its neighbours on the sheet (green), ${C-s} are not (red, dashed).`;t.describe(`${a} in space, ${r.along.length} points with noise ${r.noise}, coloured along the sheet. ${c}`),n.describe(`Its code by ${o}: ${oe(i.kept)} of the neighbours on the sheet stay neighbours, rank correlation of distances ${We(i.correlation)}. ${c}`),e.readout(c),e.announce(`${o}, noise ${r.noise}: ${oe(i.kept)} of the neighbours kept. ${c}`)}function Rt(e){let t=S(e.get("points"),"float16"),n=Se(e.get("encoders"),e.get("weights")),r=new Map,a=0;for(let{name:o,noise:l,n:i}of e.get("clouds")){let s=m=>t.subarray(a,a+=m*i),[c,u,p,d]=[s(3),s(2),s(2),s(2)],f={noise:l,x:c,t:u,isomap:p,tsne:d,encoder:n[o],along:ke(u)};r.set(o,[...r.get(o)??[],f])}for(let o of r.values())Ft(o);return r}function Ft(e){let t=[0,1,2].map(n=>{let r=e.flatMap(({x:a})=>Array.from(a).filter((o,l)=>l%3===n));return[Math.min(...r),Math.max(...r)]});for(let n of e)n.half=t.map(([r,a])=>(a-r)/2),n.seen=n.x.map((r,a)=>r-(t[a%3][0]+t[a%3][1])/2)}var H=(e,t,n)=>(e.known??={})[t]??=n(),B=(e,t)=>H(e,`code ${t}`,()=>le[t](e)),qe=(e,t)=>H(e,`near ${t}`,()=>Y(B(e,t),2,C)),Ue=e=>H(e,"near",()=>Y(e.t,2,C)),Ve=(e,t)=>H(e,`score ${t}`,()=>({kept:ve(Ue(e),qe(e,t),C),correlation:ye(e.t,B(e,t))}));function Nt(e,t,n){for(let r of["pointermove","pointerdown"])e.addEventListener(r,a=>{let o=e.getBoundingClientRect(),l=ne(t(),o.width,o.height),i=c=>Math.hypot(l(c)[0]-(a.clientX-o.left),l(c)[1]-(a.clientY-o.top)),s=0;for(let c=1;c<t().length/2;c++)i(c)<i(s)&&(s=c);i(s)<14&&n(s)})}function Dt(){let e=Object.keys(le).map(n=>{let r={kept:w("td"),correlation:w("td"),bar:w("span",{class:"um-bar"})},a=w("tr",{},w("th",{scope:"row"},n),w("td",{class:"um-track","aria-hidden":"true"},r.bar),r.kept,r.correlation);return{name:n,line:a,...r}});return{element:w("table",{class:"lw-table um-scores","aria-label":"How well each code keeps the sheet's neighbours and distances"},w("thead",{},w("tr",{},...["code by","","neighbours kept","rank correlation"].map(n=>n?w("th",{scope:"col"},n):w("td",{class:"um-track"})))),w("tbody",{},...e.map(({line:n})=>n))),show(n,r){for(let{name:a,line:o,kept:l,correlation:i,bar:s}of e){let c=Ve(n,a);o.classList.toggle("um-chosen",a===r),s.style.width=`${100*c.kept}%`,l.textContent=oe(c.kept),i.textContent=We(c.correlation)}}}}var oe=e=>`${Math.round(100*e)} %`,We=e=>e.toFixed(2).replace("-","−"),an={render:$t};export{an as default};
