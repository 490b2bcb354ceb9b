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
`;function p(e,t={},...l){let r=document.createElement(e);for(let[n,a]of Object.entries(t))n.startsWith("on")?r.addEventListener(n.slice(2),a):a===!0?r.setAttribute(n,""):a!==!1&&a!=null&&r.setAttribute(n,a);return r.append(...l.filter(n=>n!=null)),r}var oe=Math.random().toString(36).slice(2,8),ie=0,B=()=>`lw-${oe}-${++ie}`,O={"data-lm-suppress-shortcuts":"true"},se={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function F(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let l=document.createElementNS("http://www.w3.org/2000/svg","path");return l.setAttribute("d",se[e]),t.append(l),t}function H(e,t){let l=e.getRootNode(),r=l instanceof ShadowRoot?l:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(p("style",{"data-lecture-kit":!0},t))}function W(e,{title:t,lead:l,css:r}){H(e,q),r&&H(e,r);let n=B(),a=p("p",{class:"lw-voice",role:"status","aria-live":"polite"}),o=p("p",{class:"lw-readout"}),s=p("div",{class:"lw-body"}),i=T({icon:"enlarge",title:"Full screen",onClick:()=>ce(c)});i.element.hidden=!document.fullscreenEnabled;let c=p("div",{class:"lw",role:"group","aria-labelledby":n,...O},p("div",{class:"lw-head"},p("div",{class:"lw-title",id:n},t),i.element),l?p("p",{class:"lw-lead"},l):null,s,o,a);e.append(c);let d=[()=>c.remove()],m=new Map,f=[()=>m.clear()];d.push(pe(()=>f.forEach(u=>u()))),d.push(de(c,()=>f.forEach(u=>u())));let h=0;return d.push(()=>clearTimeout(h)),{root:c,body:s,add:(...u)=>s.append(...u),announce(u){clearTimeout(h),h=setTimeout(()=>{a.textContent=u},500)},readout(u){o.textContent!==u&&(o.textContent=u)},colour(u){return c.isConnected?(m.has(u)||m.set(u,me(c,`var(--lw-${u})`)),m.get(u)):ue},onTheme:u=>f.push(u),onCleanup:u=>d.push(u),destroy(){for(;d.length;)d.pop()()}}}function ce(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var ue=[128,128,128];function de(e,t){if(e.isConnected)return()=>{};let l=new ResizeObserver(()=>{e.isConnected&&(l.disconnect(),t())});return l.observe(e),()=>l.disconnect()}function me(e,t){let l=p("span",{style:`color: ${t}`});e.append(l);let r=p("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(l).color,r.fillRect(0,0,1,1),l.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var b=([e,t,l],r=1)=>`rgb(${e} ${t} ${l} / ${r})`,S=(e,t,l)=>e.map((r,n)=>Math.round(r+(t[n]-r)*l));function pe(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),l={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,l),t.observe(document.body,l),()=>t.disconnect()}var $=(e,...t)=>p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},e),...t),fe=e=>e.toFixed(2).replace("-","−");function U({label:e,min:t,max:l,step:r,value:n,format:a=fe,onInput:o=()=>{}}){let s=B(),i=p("input",{type:"range",id:s,min:t,max:l,step:r,value:n,...O}),c=p("output",{for:s,class:"lw-value"}),d=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{d(),o(i.valueAsNumber)}),d(),{element:p("div",{class:"lw-slider"},p("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(m){i.value=m,d()}}}function T({label:e,icon:t,title:l,primary:r=!1,onClick:n}){let a=p("span",{},e??""),o=p("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:l,"aria-label":e?null:l,onclick:n,...O},t?F(t):null,e?a:null);return{element:o,get disabled(){return o.disabled},set disabled(s){o.disabled=s},set label(s){a.textContent=s},set icon(s){o.querySelector("svg").replaceWith(F(s))}}}function P(e,{label:t,height:l,draw:r}){let n=p("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${l}px`}),a=n.getContext("2d");function o(){let i=devicePixelRatio||1,{clientWidth:c,clientHeight:d}=n;if(!c||!d)return;let m=Math.round(c*i),f=Math.round(d*i);(n.width!==m||n.height!==f)&&Object.assign(n,{width:m,height:f}),a.setTransform(i,0,0,i,0,0),a.clearRect(0,0,c,d),a.font=`12px ${getComputedStyle(n).fontFamily}`,r(a,c,d)}let s=new ResizeObserver(o);return s.observe(n),e.onCleanup(()=>s.disconnect()),e.onTheme(o),{element:n,redraw:o,describe:i=>n.setAttribute("aria-label",i)}}function V(e,t,l){let r=[];for(let o=0;o<e.length/t;o++)r.push(e[o*t+l]);let n=r.reduce((o,s)=>o+s)/r.length,a=r.reduce((o,s)=>o+(s-n)**2,0);return{values:r,mean:n,spread:r.length>1?Math.sqrt(a/(r.length-1)):0}}function J(e,t,l){return e.filter((r,n)=>l?r<t[n]:r>t[n]).length}function G(e,t,l){let r=(t-e)/l,n=10**Math.floor(Math.log10(r)),a=n*[1,2,5,10].find(s=>s*n>=.7*r),o=Math.ceil(e/a-1e-9);return Array.from({length:Math.floor(t/a+1e-9)-o+1},(s,i)=>(o+i)*a)}function Y(e,t){let l=Math.ceil(Math.log10(t))-Math.floor(Math.log10(e))+1;return Array.from({length:l},(r,n)=>10**(Math.floor(Math.log10(e))+n)).flatMap(r=>[r,2*r,5*r]).filter(r=>r>=e*(1-1e-9)&&r<=t*(1+1e-9))}function K(e,t){let l=e.flatMap(({values:s,mean:i,spread:c})=>[...s,i,i+c,i-c]),r=t?l.filter(s=>s>0).map(Math.log):l,[n,a]=[Math.min(...r),Math.max(...r)],o=.04*(a-n||1);return t?{low:Math.exp(n-o),high:Math.exp(a+o)}:{low:Math.max(n<0?-1/0:0,n-o),high:a+o}}var he=Float64Array.from({length:32},(e,t)=>2**(t-15));function we(e){let t=e>>10&31,l=e&1023,r=t?he[t]*(1+l/1024):l*2**-24;return e&32768?-r:r}function j(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function X(e,t){let l=j(e),r=t==="float16"?2:4,n=t==="float16"?o=>we(l.getUint16(2*o,!0)):o=>l.getFloat32(4*o,!0),a=new Float32Array(l.byteLength/r);for(let o=0;o<a.length;o++)a[o]=n(o);return a}function L(e,t){let{buffer:l,byteOffset:r,byteLength:n}=j(e),a=Float32Array.from(new Uint8Array(l,r,n),o=>o/255);return Array.from({length:n/t},(o,s)=>a.subarray(s*t,(s+1)*t))}var Q=3,Ke={draw:1.25*Q,erase:2.5*Q};function Z(e,t,l,r,n=[]){Object.assign(e,{strokeStyle:t,lineWidth:l,lineJoin:"round"}),e.setLineDash(n),e.beginPath();for(let[a,o]of r)e.lineTo(a,o);e.stroke(),e.setLineDash([])}var ee=`.lb-level {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6rem;
}
.lw .lb-table td {
  white-space: nowrap;
}
.lb-name::before {
  content: "";
  display: inline-block;
  width: 0.75em;
  height: 0.75em;
  margin-right: 0.45em;
  border-radius: 2px;
  background: var(--swatch);
}
.lb-dashed {
  white-space: nowrap;
}
.lb-dashed::before {
  height: 0;
  width: 1.4em;
  border-top: 2.5px dashed var(--swatch);
  border-radius: 0;
  background: none;
  vertical-align: 0.25em;
}
.lb-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1.1rem;
  margin-bottom: 0.3rem;
}
.lw .lb-table {
  width: 100%;
}
@container (max-width: 420px) {
  .lw .lb-table :is(th, td) {
    padding-right: 0.4rem;
    font-size: 0.93em;
  }
  .lw .lb-table :is(th, td):last-child {
    padding-right: 0;
  }
}
@container (max-width: 300px) {
  .lw .lb-table td {
    white-space: normal;
  }
  .lw .lb-table :is(th, td) {
    padding-right: 0.2rem;
    overflow-wrap: anywhere;
  }
}
@container (min-width: 290px) {
  .lb-level {
    flex-wrap: nowrap;
  }
}
`;var te=["orange","blue","green","purple","red"],k=14;function ve({model:e,el:t}){let l=e.get("budgets"),r=e.get("methods"),n=e.get("metric"),a=e.get("lower_is_better"),o=e.get("logarithmic"),s=X(e.get("runs"),"float32"),i=s.length/r.length,c=r.map((y,g)=>{let M=s.subarray(g*i,(g+1)*i);return{name:y,colour:te[g],at:l.map((I,E)=>V(M,l.length,E))}}),d=xe(e.get("published"),te[c.length]),m=L(e.get("images"),k**2),f=e.get("start"),h=f,u=W(t,{css:ee,title:e.get("title"),lead:e.get("lead")}),v=U({label:"labels",min:0,max:l.length-1,step:1,value:f,format:y=>C(l[y]),onInput:D}),A=T({label:"Reset",icon:"reset",onClick:()=>{v.value=f,D(f)}}),x=P(u,{label:"",height:204,draw:(y,g,M)=>Me(y,g,M,u,m,l,h)}),w=P(u,{label:"",height:270,draw:(y,g,M)=>Se(y,g,M,u,{budgets:l,methods:c,published:d,logarithmic:o,chosen:h})}),_=p("span"),N=Oe(c,o),R=Fe(c,d,n,a,N);function D(y){h=y;let g=C(l[h]),M=l[h]-m.length;_.textContent=`What is labelled: ${g} of ${C(l.at(-1))} images`,x.describe(`${g} labelled images as small pictures${M>0?`, ${C(M)} of them as plain squares`:""}, in a field with room for ${C(l.at(-1))}.`),x.redraw(),w.redraw(),R.show(h);let I=c.concat(d?.at[h]?[d]:[]).map(({name:le,at:ne})=>`${le} ${N(ne[h])}`).join(", ");w.describe(`${n} against the number of labels, mean and every seed. With ${g} labels: ${I}.`);let E=ye(c,d,g,h,a);u.readout(E),u.announce(`${g} labels, ${n}: ${I}. ${E}`)}return u.add(p("div",{class:"lb-level"},v.element,A.element),$(_,x.element),$(`${n[0].toUpperCase()}${n.slice(1)}: a dot is a seed, the band one standard deviation${o?"; logarithmic axis":""}`,...d?[Ie([...c,d])]:[],w.element),R.element),D(f),u.destroy}function xe({name:e,values:t},l){return e?{name:e,colour:l,at:t.map(r=>r&&{values:[],mean:r[0],spread:r[1]})}:null}function ye(e,t,l,r,n){let a=({at:s})=>(n?1:-1)*s[r].mean,o=e.reduce((s,i)=>a(i)<a(s)?i:s);return`With ${l} labels, best on average${t?" of what was measured here":""}: ${o.name}.`}function Me(e,t,l,r,n,a,o){let s=r.colour("paper"),i=r.colour("ink"),c=a[o],d=(u,v,A,x)=>{if(u<c&&n[u])return e.drawImage(Ae(n[u],s,i),v,A,x,x);e.fillStyle=b(u<c?S(s,r.colour("blue"),.5):S(s,i,.07)),e.fillRect(v,A,x,x)},m=2*k+2;for(let u=0;u<Math.min(c,Math.floor(t/m));u++)d(u,u*m,0,m-2);let f=ke(a.at(-1),t,l-m-4),h=Math.floor(t/f);for(let u=0;u<a.at(-1);u++)d(u,u%h*f,m+4+Math.floor(u/h)*f,f-1)}function ke(e,t,l){let r=Math.sqrt(t*l/e);for(;Math.floor(t/r)*Math.floor(l/r)<e;)r*=.995;return Math.min(r,k+1)}function Ae(e,t,l){let r=p("canvas",{width:k,height:k}),n=new ImageData(k,k);return e.forEach((a,o)=>n.data.set([...S(S(t,l,.07),l,a),255],4*o)),r.getContext("2d").putImageData(n,0,0),r}function Se(e,t,l,r,n){let a=Ce(t,l,n);Ee(e,r,n,a);for(let o of n.methods)$e(e,r,o,a);n.published&&De(e,r,n,a),n.methods.forEach((o,s)=>{let i=5*(s-(n.methods.length-1)/2);Te(e,r,o,a,n.chosen,i)})}function Ce(e,t,{budgets:l,methods:r,published:n,logarithmic:a}){let s=e-14,i=10,c=t-40,d=[...r,...n?[n]:[]].flatMap(({at:w})=>w.filter(Boolean)),{low:m,high:f}=K(d,a),h=l.map(Math.log),u=w=>l.length>1?52+(s-40-24)*(h[w]-h[0])/(h.at(-1)-h[0]):(40+s)/2,v=a?Math.log:w=>w,A=w=>(v(w)-v(m))/(v(f)-v(m));return{left:40,right:s,top:i,bottom:c,low:m,high:f,x:u,y:w=>a&&w<m?c:c-(c-i)*A(w)}}function Ee(e,t,{budgets:l,logarithmic:r,chosen:n},{left:a,right:o,top:s,bottom:i,low:c,high:d,x:m,y:f}){e.fillStyle=b(t.colour("blue"),.12),e.fillRect(m(n)-14,s,28,i-s),Object.assign(e,{textAlign:"right",textBaseline:"middle",lineWidth:1});for(let h of r?Y(c,d):G(c,d,5))z(e,b(t.colour("ink"),.13),1,[[a,f(h)],[o,f(h)]]),e.fillStyle=b(t.colour("muted")),e.fillText(String(Number(h.toPrecision(6))),a-6,f(h));Object.assign(e,{textAlign:"center",textBaseline:"top"}),l.forEach((h,u)=>{e.fillStyle=b(t.colour(u===n?"ink":"muted")),e.fillText(C(h),m(u),i+6)}),e.fillStyle=b(t.colour("muted")),e.fillText("number of labels",(a+o)/2,i+22)}function $e(e,t,{colour:l,at:r},{x:n,y:a}){e.fillStyle=b(t.colour(l),.13),e.beginPath(),r.forEach((o,s)=>e.lineTo(n(s),a(o.mean+o.spread))),[...r.keys()].reverse().forEach(o=>e.lineTo(n(o),a(r[o].mean-r[o].spread))),e.fill()}function Te(e,t,{colour:l,at:r},{x:n,y:a},o,s){let i=t.colour(l);z(e,b(i),2.2,r.map((c,d)=>[n(d),a(c.mean)])),r.forEach(({values:c},d)=>{e.fillStyle=b(i,d===o?1:.75);for(let m of c)e.beginPath(),e.arc(n(d)+s,a(m),d===o?3.4:2.4,0,2*Math.PI),e.fill()})}function De(e,t,{published:l,chosen:r},{x:n,y:a}){let o=b(t.colour(l.colour)),s=l.at.flatMap((i,c)=>i?[{...i,b:c}]:[]);Z(e,o,2.2,s.map(({mean:i,b:c})=>[n(c),a(i)]),[6,4]);for(let{mean:i,spread:c,b:d}of s){z(e,o,1.4,[[n(d),a(i+c)],[n(d),a(i-c)]]);let m=d===r?4.4:3.4;Object.assign(e,{fillStyle:b(t.colour("paper")),strokeStyle:o,lineWidth:1.6}),e.beginPath(),e.rect(n(d)-m,a(i)-m,2*m,2*m),e.fill(),e.stroke()}}function z(e,t,l,r){Object.assign(e,{strokeStyle:t,lineWidth:l,lineJoin:"round"}),e.beginPath();for(let[n,a]of r)e.lineTo(n,a);e.stroke()}var re=({name:e,colour:t},l=!1)=>p("span",{class:l?"lb-name lb-dashed":"lb-name",style:`--swatch: var(--lw-${t})`},e),Ie=e=>p("div",{class:"lb-legend","aria-hidden":"true"},...e.map((t,l)=>re(t,l===e.length-1)));function Fe(e,t,l,r,n){let[a]=e,o=[...e,...t?[t]:[]].map(i=>{let c=p("td"),d=p("td"),m=re(i,i===t);return{method:i,mean:c,won:d,node:p("tr",{},p("th",{scope:"row"},m),c,d)}}),s=["method",l,`better than ${a.name}`].map(i=>p("th",{scope:"col"},i));return{element:p("table",{class:"lw-table lb-table","aria-label":"The methods at this number of labels"},p("thead",{},p("tr",{},...s)),p("tbody",{},...o.map(({node:i})=>i))),show(i){for(let{method:c,mean:d,won:m}of o){let f=c.at[i];d.textContent=f?n(f):"no value",m.textContent=c===a||c===t?"–":`in ${J(f.values,a.at[i].values,r)} of ${f.values.length} seeds`}}}}var C=e=>e.toLocaleString("en"),Oe=(e,t)=>{let l=Math.max(...e.flatMap(({at:n})=>n.flatMap(({values:a})=>a.map(Math.abs)))),r=l>2?1:3;return({mean:n,spread:a})=>{let o=t&&n<l/5?r+1:r;return[n,a].map(s=>s.toFixed(o).replace("-","−")).join(" ± ")}},ct={render:ve};export{ct as default};
