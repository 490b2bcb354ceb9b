var we=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function d(e,n={},...t){let r=document.createElement(e);for(let[l,o]of Object.entries(n))l.startsWith("on")?r.addEventListener(l.slice(2),o):o===!0?r.setAttribute(l,""):o!==!1&&o!=null&&r.setAttribute(l,o);return r.append(...t.filter(l=>l!=null)),r}var Ue=Math.random().toString(36).slice(2,8),Je=0,Z=()=>`lw-${Ue}-${++Je}`,R={"data-lm-suppress-shortcuts":"true"},Ye={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function X(e){let n=document.createElementNS("http://www.w3.org/2000/svg","svg");n.setAttribute("viewBox","0 0 16 16"),n.setAttribute("aria-hidden","true"),n.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",Ye[e]),n.append(t),n}function ge(e,n){let t=e.getRootNode(),r=t instanceof ShadowRoot?t:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===n)||r.append(d("style",{"data-lecture-kit":!0},n))}var be=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ve(e,{title:n,lead:t,css:r}){ge(e,we),r&&ge(e,r);let l=Z(),o=d("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=d("p",{class:"lw-readout"}),s=d("div",{class:"lw-body"}),i=H({icon:"enlarge",title:"Full screen",onClick:()=>Ke(c)});i.element.hidden=!document.fullscreenEnabled;let c=d("div",{class:"lw",role:"group","aria-labelledby":l,...R},d("div",{class:"lw-head"},d("div",{class:"lw-title",id:l},n),i.element),t?d("p",{class:"lw-lead"},t):null,s,a,o);e.append(c);let u=[()=>c.remove()],m=new Map,g=[()=>m.clear()];u.push(et(()=>g.forEach(p=>p()))),u.push(Xe(c,()=>g.forEach(p=>p())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:s,add:(...p)=>s.append(...p),announce(p){clearTimeout(f),f=setTimeout(()=>{o.textContent=p},500)},readout(p){a.textContent!==p&&(a.textContent=p)},colour(p){return c.isConnected?(m.has(p)||m.set(p,Ze(c,`var(--lw-${p})`)),m.get(p)):Qe},onTheme:p=>g.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function Ke(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Qe=[128,128,128];function Xe(e,n){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),n())});return t.observe(e),()=>t.disconnect()}function Ze(e,n){let t=d("span",{style:`color: ${n}`});e.append(t);let r=d("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(t).color,r.fillRect(0,0,1,1),t.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}function et(e){let n=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return n.observe(document.documentElement,t),n.observe(document.body,t),()=>n.disconnect()}var ee=(...e)=>d("div",{class:"lw-row"},...e);var tt=e=>e.toFixed(2).replace("-","−");function ye({label:e,min:n,max:t,step:r,value:l,format:o=tt,onInput:a=()=>{}}){let s=Z(),i=d("input",{type:"range",id:s,min:n,max:t,step:r,value:l,...R}),c=d("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=o(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),a(i.valueAsNumber)}),u(),{element:d("div",{class:"lw-slider"},d("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(m){i.value=m,u()}}}function H({label:e,icon:n,title:t,primary:r=!1,onClick:l}){let o=d("span",{},e??""),a=d("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:l,...R},n?X(n):null,e?o:null);return{element:a,get disabled(){return a.disabled},set disabled(s){a.disabled=s},set label(s){o.textContent=s},set icon(s){a.querySelector("svg").replaceWith(X(s))}}}function V({label:e,title:n,value:t=!1,onChange:r=()=>{}}){let l=d("button",{type:"button",class:"lw-button lw-toggle",title:n,"aria-pressed":String(t),...R},d("span",{class:"lw-lamp","aria-hidden":"true"}),e),o=()=>l.getAttribute("aria-pressed")==="true",a=s=>l.setAttribute("aria-pressed",String(s));return l.addEventListener("click",()=>{a(!o()),r(o())}),{element:l,get value(){return o()},set value(s){a(s)}}}function xe({label:e,options:n,value:t,onChange:r=()=>{}}){let l=Z(),o=n.map(i=>typeof i=="string"?{value:i,label:i}:i),a=o.map(i=>d("input",{type:"radio",name:l,value:i.value,checked:i.value===(t??o[0].value),onchange:()=>r(i.value),...R})),s=o.map((i,c)=>d("label",{title:i.title},a[c],d("span",{},i.label)));return{element:d("fieldset",{class:"lw-choice"},d("legend",{},e),d("div",{class:"lw-bar"},...s)),get value(){return a.find(i=>i.checked).value},set value(i){a.forEach(c=>{c.checked=c.value===i})}}}function te({label:e,width:n,height:t}){let r=d("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:n,height:t}),l=r.getContext("2d"),o=l.createImageData(n,t);return o.data.fill(255),{element:r,context:l,describe:a=>r.setAttribute("aria-label",a),paint(a){for(let s=0,i=0;s<t;s++)for(let c=0;c<n;c++,i++){let u=a(i,c,s);for(let m=0;m<3;m++)o.data[4*i+m]=u[m]}l.putImageData(o,0,0)}}}var nt=Float64Array.from({length:32},(e,n)=>2**(n-15));function rt(e){let n=e>>10&31,t=e&1023,r=n?nt[n]*(1+t/1024):t*2**-24;return e&32768?-r:r}function N(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function _(e,n){let t=N(e),r=n==="float16"?2:4,l=n==="float16"?a=>rt(t.getUint16(2*a,!0)):a=>t.getFloat32(4*a,!0),o=new Float32Array(t.byteLength/r);for(let a=0;a<o.length;a++)o[a]=l(a);return o}function ot(e,n){let t=e.dtype==="int8"?lt(e,n):at(e,n);return{inputShape:e.inputShape,layers:e.layers.map(r=>ke(r,t))}}function ke(e,n){if(!(e.op in ne))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(ne).join(", ")}`);let t={...e};for(let r of["weight","bias"])e[r]&&(t[r]=n(e,r));return e.op==="convTranspose"&&(t.weight=$e(t.weight,e.inChannels)),e.inner&&(t.inner=e.inner.map(r=>ke(r,n))),t}var U=(e,[n,t])=>e.subarray(n,n+t);function at({dtype:e},n){let t=_(n,e);return(r,l)=>U(t,r[l])}function lt(e,n){let t=N(n),r=2*e.plain,l=_(new DataView(t.buffer,t.byteOffset,r),"float16"),o=new Int8Array(t.buffer,t.byteOffset+r,t.byteLength-r);return(a,s)=>{if(s!=="weight"||!a.scale)return U(l,a[s]);let i=U(l,a.scale),c=Float32Array.from(U(o,a.weight)),u=c.length/i.length;for(let m=0;m<c.length;m++)c[m]*=i[Math.floor(m/u)];return c}}function Ee(e,n){let t=N(n),r=(o,a)=>new DataView(t.buffer,t.byteOffset+o,a-o),l=Object.entries(e);return Object.fromEntries(l.map(([o,{spec:a,start:s,end:i}])=>[o,ot(a,r(s,i))]))}function W(e,n){let t=n.length/I(e.inputShape);if(!Number.isInteger(t)||t<1)throw new Error(`the input has ${n.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return Se(e.layers,{data:Float32Array.from(n),shape:e.inputShape,batch:t})}var Se=(e,n)=>e.reduce((t,r)=>ne[r.op](t,r),n),I=e=>e.reduce((n,t)=>n*t,1),q=e=>(n,t)=>{let{data:r}=n;for(let l=0;l<r.length;l++)r[l]=e(r[l],t);return n},ne={linear:st,conv:it,convTranspose:ut,affine:ft,instanceNorm:mt,positionBias:dt,pixelShuffle:gt,upsampleNearest:bt,upsampleBilinear:vt,skip:ht,residual:wt,reshape:(e,{shape:n})=>({...e,shape:n}),flatten:e=>({...e,shape:[I(e.shape)]}),relu:q(e=>e>0?e:0),leakyRelu:q((e,{slope:n})=>e>0?e:n*e),sigmoid:q(e=>1/(1+Math.exp(-e))),tanh:q(Math.tanh),silu:q(e=>e/(1+Math.exp(-e)))};function st({data:e,batch:n},{inFeatures:t,outFeatures:r,weight:l,bias:o}){let a=new Float32Array(n*r);ae(e,l,a,n,r,t,r,1);for(let s=0;s<a.length;s++)a[s]+=o[s%r];return{data:a,shape:[r],batch:n}}function it({data:e,shape:[n,t,r],batch:l},o){let{inChannels:a,outChannels:s,kernel:i,stride:c,padding:u,weight:m,bias:g}=o,f=Math.floor((t+2*u[0]-i[0])/c[0])+1,p=Math.floor((r+2*u[1]-i[1])/c[1])+1,w=f*p,x=a*i[0]*i[1],v=new Float32Array(l*s*w);for(let b=0;b<l;b++){let y=e.subarray(b*n*t*r,(b+1)*n*t*r),k=ct(y,[n,t,r],[f,p],o);ae(k,m,v.subarray(b*s*w),w,s,x,1,w)}return oe(v,g,w),{data:v,shape:[s,f,p],batch:l}}function ct(e,[n,t,r],[l,o],{kernel:[a,s],stride:i,padding:c}){let u=new Float32Array(l*o*n*a*s),m=0;for(let g=0;g<l;g++)for(let f=0;f<o;f++)for(let p=0;p<n;p++)for(let w=0;w<a;w++){let x=g*i[0]+w-c[0],v=(p*t+x)*r;for(let b=0;b<s;b++,m++){let y=f*i[1]+b-c[1];x>=0&&x<t&&y>=0&&y<r&&(u[m]=e[v+y])}}return u}function ut({data:e,shape:[n,t,r],batch:l},o){let{outChannels:a,kernel:s,stride:i,padding:c,outputPadding:u,weight:m,bias:g}=o,f=(t-1)*i[0]-2*c[0]+s[0]+u[0],p=(r-1)*i[1]-2*c[1]+s[1]+u[1],w=t*r,x=a*s[0]*s[1],v=new Float32Array(x*w),b=new Float32Array(l*a*f*p);for(let y=0;y<l;y++){let k=e.subarray(y*n*w,(y+1)*n*w);ae(m,$e(k,n),v,x,w,n,w,1),pt(v,[t,r],b.subarray(y*a*f*p),[a,f,p],o)}return oe(b,g,f*p),{data:b,shape:[a,f,p],batch:l}}function pt(e,[n,t],r,[l,o,a],{kernel:[s,i],stride:c,padding:u}){let m=0;for(let g=0;g<l;g++)for(let f=0;f<s;f++)for(let p=0;p<i;p++)for(let w=0;w<n;w++){let x=w*c[0]+f-u[0],v=(g*o+x)*a;for(let b=0;b<t;b++,m++){let y=b*c[1]+p-u[1];x>=0&&x<o&&y>=0&&y<a&&(r[v+y]+=e[m])}}}function ft({data:e,shape:n,batch:t},{weight:r,bias:l}){let[o,...a]=n,s=I(a),i=e.map((c,u)=>c*r[Math.floor(u/s)%o]);return oe(i,l,s),{data:i,shape:n,batch:t}}function mt(e,{weight:n,bias:t,eps:r}){let{data:l,shape:o}=e,a=I(o.slice(1));for(let s=0,i=0;s<l.length;s+=a,i=(i+1)%o[0]){let c=l.subarray(s,s+a),u=c.reduce((f,p)=>f+p,0)/a,m=c.reduce((f,p)=>f+(p-u)**2,0)/a,g=n[i]/Math.sqrt(m+r);for(let f=0;f<a;f++)c[f]=(c[f]-u)*g+t[i]}return e}function dt(e,{weight:n}){let{data:t}=e;for(let r=0;r<t.length;r+=n.length)for(let l=0;l<n.length;l++)t[r+l]+=n[l];return e}var Ce=(e,n)=>Se(n,{...e,data:e.data.slice()});function ht(e,{inner:n}){let t=Ce(e,n),r=I(e.shape),l=I(t.shape),o=new Float32Array(e.batch*(r+l));for(let a=0;a<e.batch;a++)o.set(e.data.subarray(a*r,(a+1)*r),a*(r+l)),o.set(t.data.subarray(a*l,(a+1)*l),a*(r+l)+r);return{data:o,shape:[e.shape[0]+t.shape[0],...e.shape.slice(1)],batch:e.batch}}function wt(e,{inner:n}){let t=Ce(e,n);for(let r=0;r<e.data.length;r++)t.data[r]+=e.data[r];return t}function gt({data:e,shape:[n,t,r],batch:l},{factor:o}){let a=[n/(o*o),t*o,r*o];return{data:re(a,l,(i,c,u)=>{let m=i*o*o+c%o*o+u%o;return e[(m*t+Math.floor(c/o))*r+Math.floor(u/o)]}),shape:a,batch:l}}function bt({data:e,shape:[n,t,r],batch:l},{factor:[o,a]}){let s=[n,t*o,r*a];return{data:re(s,l,(c,u,m)=>e[(c*t+Math.floor(u/o))*r+Math.floor(m/a)]),shape:s,batch:l}}function vt({data:e,shape:[n,t,r],batch:l},{factor:[o,a],alignCorners:s}){let i=[n,t*o,r*a],c=Me(t,o,s),u=Me(r,a,s);return{data:re(i,l,(g,f,p)=>{let{low:w,high:x,part:v}=c[f],{low:b,high:y,part:k}=u[p],M=g*t,D=e[(M+w)*r+b]*(1-k)+e[(M+w)*r+y]*k,E=e[(M+x)*r+b]*(1-k)+e[(M+x)*r+y]*k;return D*(1-v)+E*v}),shape:i,batch:l}}function Me(e,n,t){let r=e*n;return Array.from({length:r},(l,o)=>{let a=t?r>1?o*(e-1)/(r-1):0:Math.max(0,(o+.5)/n-.5),s=Math.min(e-1,Math.floor(a));return{low:s,high:Math.min(e-1,s+1),part:a-s}})}function re([e,n,t],r,l){let o=new Float32Array(r*e*n*t);for(let a=0,s=0;a<r*e;a++)for(let i=0;i<n;i++)for(let c=0;c<t;c++)o[s++]=l(a,i,c);return o}function oe(e,n,t){for(let r=0,l=0;r<e.length;r+=t,l=(l+1)%n.length)for(let o=r;o<r+t;o++)e[o]+=n[l]}function $e(e,n){let t=e.length/n,r=new Float32Array(e.length);for(let l=0,o=0;l<n;l++)for(let a=0;a<t;a++,o++)r[a*n+l]=e[o];return r}function ae(e,n,t,r,l,o,a,s){let i=0;for(;i+4<=r;i+=4){let c=i*o,u=c+o,m=u+o,g=m+o,f=0;for(;f+2<=l;f+=2){let p=f*o,w=p+o,x=0,v=0,b=0,y=0,k=0,M=0,D=0,E=0;for(let C=0;C<o;C++){let O=n[p+C],$=n[w+C],j=e[c+C],B=e[u+C],L=e[m+C],z=e[g+C];x+=j*O,v+=j*$,b+=B*O,y+=B*$,k+=L*O,M+=L*$,D+=z*O,E+=z*$}let S=i*a+f*s;t[S]=x,t[S+s]=v,t[S+=a]=b,t[S+s]=y,t[S+=a]=k,t[S+s]=M,t[S+=a]=D,t[S+s]=E}if(f<l)for(let p=i;p<i+4;p++)t[p*a+f*s]=Ae(e,p*o,n,f*o,o)}for(;i<r;i++)for(let c=0;c<l;c++)t[i*a+c*s]=Ae(e,i*o,n,c*o,o)}function Ae(e,n,t,r,l){let o=0,a=0,s=0,i=0,c=0;for(;c+4<=l;c+=4)o+=e[n+c]*t[r+c],a+=e[n+c+1]*t[r+c+1],s+=e[n+c+2]*t[r+c+2],i+=e[n+c+3]*t[r+c+3];for(;c<l;c++)o+=e[n+c]*t[r+c];return o+a+s+i}var Fe=[1/8,3/8,3/8,1/8];function yt(e,n){let t=n/2,r=e.length/n**2,l=new Float32Array(r*n*t),o=new Float32Array(r*t**2),a=s=>Math.min(n-1,Math.max(0,s));for(let s=0;s<r*n;s++)for(let i=0;i<t;i++)Fe.forEach((c,u)=>l[s*t+i]+=c*e[s*n+a(2*i-1+u)]);for(let s=0;s<r;s++)for(let i=0;i<t;i++)Fe.forEach((c,u)=>{let m=(s*n+a(2*i-1+u))*t,g=(s*t+i)*t;for(let f=0;f<t;f++)o[g+f]+=c*l[m+f]});return o}function le(e,n){let t=[{op:"upsampleBilinear",factor:[2,2],alignCorners:!1}];return W({inputShape:[e.length/n**2,n,n],layers:t},e).data}function se(e,n,t=2){if(!t)return[Float32Array.from(e)];let r=yt(e,n),l=le(r,n/2);return[e.map((o,a)=>o-l[a]),...se(r,n/2,t-1)]}function ie(e,n,t){let r=e[0].map(a=>t[0]*a);if(e.length===1)return[r];let l=ie(e.slice(1),n/2,t.slice(1)),o=le(l[0],n/2);return[r.map((a,s)=>a+o[s]),...l]}function Te(e,n,t,r){let l=[n],o=n;for(let a=e.length-1;a>=0;a--,t*=2){let s=le(o,t),i=W(e[a],xt(r[a],s)).data;l.unshift(i),o=i.map((c,u)=>c+s[u])}return l}function xt(e,n){let t=new Float32Array(e.length+n.length);return t.set(e),t.set(n,e.length),t}function ce(e,n){let t=Array.from(e,(r,l)=>Math.abs(r-n[l]));return{largest:Math.max(...t),mean:t.reduce((r,l)=>r+l,0)/t.length}}function ue(e,n){let{buffer:t,byteOffset:r,byteLength:l}=N(e),o=Float32Array.from(new Uint8Array(t,r,l),a=>a/255);return Array.from({length:l/n},(a,s)=>o.subarray(s*n,(s+1)*n))}var De=3,nn={draw:1.25*De,erase:2.5*De};var pe=(...e)=>d("div",{class:"lw-caption"},...e);function J(e,n){let t=te({label:n,width:e,height:e}),r=e*e;return{element:t.element,describe:t.describe,paint:l=>t.paint(o=>[255*l[o],255*l[r+o],255*l[2*r+o]])}}var kt=420;function Oe(e,n,t){let r=0,l=()=>{cancelAnimationFrame(r),r=0};return e.onCleanup(l),{stop:l,to(o,a){if(l(),be()||o?.length!==a.length){t(a);return}let s;r=requestAnimationFrame(function i(c){s??=c;let u=(c-s)/kt;if(u>=1){r=0,t(a);return}let m=u*u*(3-2*u);n(a.map((g,f)=>o[f]+m*(g-o[f]))),r=requestAnimationFrame(i)})}}}function Le(e){let n=Math.floor(e)|0,t=()=>{n=n+2654435769|0;let s=Math.imul(n^n>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},r=t(),l=t(),o=t(),a=t();return function(){let i=Math.imul(l,5),c=Math.imul(i<<7|i>>>25,9),u=l<<9;return o^=r,a^=l,l^=o,r^=a,o^=u,a=a<<11|a>>>21,(c>>>0)/4294967296}}function Et(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Ne(e,n){for(let t=0;t<n.length;t++)n[t]=Et(e);return n}var Ie=(e,n,t)=>Math.exp(-(((e-n)/t)**2)/2)/(t*Math.sqrt(2*Math.PI)),fn=je(1801),mn=je(225);function je(e){let n=18/(e-1),t=Float64Array.from({length:e},(r,l)=>-9+l*n);return{z:t,weight:t.map(r=>n*Ie(r,0,1))}}var Ct=8;var fe=(e,n=2)=>(Math.abs(e)<.5*10**-n?0:e).toFixed(n).replace("-","−");function ze(e){if(e>=9.95)return fe(e,0);if(e>=.0095)return e>=.995?fe(e,1):fe(e,2);if(e<1e-30)return"0";let[n,t]=e.toExponential(0).split("e");return`${n}·10${[...t].map(r=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(r)]).join("")}`}var Ln=Array.from({length:49},(e,n)=>Ct*n/48);var Pe=`.lp-main {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.9rem 1.4rem;
}
.lp-symbol {
  font-family: Georgia, "Times New Roman", serif;
  font-size: 1.08em;
}
.lp-stage {
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: 0.45rem 0.6rem;
  align-items: end;
}
.lp-stage .lp-across {
  grid-column: 1 / -1;
  margin: 0;
}
.lp-stage .lw-heading:not(:first-child) {
  margin-top: 0.3rem;
}
.lw .lp-level .lw-toggle {
  margin-bottom: 0.3rem;
}
.lp-level {
  align-self: start;
}
.lp-stage .lw-caption {
  white-space: nowrap;
  font-size: 0.9em;
  color: var(--lw-muted);
}
.lp-error {
  float: right;
  font-weight: 400;
}
.lp-term {
  margin-bottom: 0.2rem;
  font-size: 0.9em;
}
.lw :is(.lp-stage, .lp-side) .lw-button {
  width: 100%;
  padding-inline: 0.3rem;
}
.lw .lp-side .lw-button {
  justify-content: flex-start;
  margin-bottom: 0.4rem;
  padding-inline: 0.6rem;
  text-align: left;
}
.lw .lp-off {
  opacity: 0.25;
}
.lp-tray {
  display: grid;
  grid-template-columns: repeat(6, minmax(0, 1fr));
  gap: 4px;
}
.lw .lp-face {
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 6px;
  background: none;
  cursor: pointer;
  touch-action: manipulation;
}
.lw .lp-face canvas {
  border: 0;
}
.lw .lp-face:hover {
  box-shadow: 0 0 0 1.5px var(--lw-muted);
}
.lw .lp-face[aria-pressed="true"] {
  box-shadow: 0 0 0 2.5px var(--lw-blue);
}
@container (min-width: 560px) {
  .lp-main {
    grid-template-columns: 9rem minmax(0, 1fr);
  }
  .lp-tray {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }
}
`;var Ft=1,Tt=["h₀","h₁","I₂"],Dt=1.5,Ot=["h₀ is new; I₂ and h₁ stay.","h₁ is new, and h₀ drawn again on it; I₂ stays.","I₂ is new, and both differences drawn again on it."],Lt=.2,Y=e=>e===0||e>=5e-4?e.toFixed(3):ze(e),Re=e=>`${Math.round(100*e)} %`;function Nt({model:e,el:n}){let{coarsest:t,...r}=Ee(e.get("networks"),e.get("weights")),l=[r.fine,r.middle],{side:o,latent:a,first:s}=e.get("shape"),i=[4*o,2*o,o],c=_(e.get("noise"),"float16"),u=ue(e.get("faces"),3*i[0]**2),m=u.map(h=>se(h,i[0])),g=[i[0]**2,i[1]**2,a],f=ve(n,{title:"Laplacian pyramid",lead:"A face is a small picture, enlarged, and what the enlargement lacks, twice over. Weigh the levels: which one holds the glasses, which the colour of the hair? Then let a LAPGAN draw them, from coarse to fine.",css:Pe}),p,w,x,v,b,y=xe({label:"face",options:["real","drawn"],onChange:K}),k=H({label:"Reset",icon:"reset",onClick:he}),M=V({label:`begin with a real ${o} × ${o}`,title:"The smallest picture is that of a real face, and only the differences are drawn",onChange:K}),D=Rt(u,i[0],h=>{p=h,M.value=$(),K()}),E=Tt.map((h,A)=>Pt({name:h,k:A,side:i[A],onWeight:We,onNoise:Be})),S=d("p",{class:"lw-note lp-across"},jt(e.get("shares"))),C=d("div",{class:"lw-heading"},"Which face?"),O=d("span",{class:"lp-error"}),$=()=>y.value==="drawn",j=h=>g.map((A,F)=>h.subarray(...It(g,F)));function B(){if(!$())return m[p];let h=j(w),A=M.value?m[p][2]:W(t,h[2]).data;return Te(l,A,o,h)}function L(){v=B(),E.forEach((h,A)=>h.draw(v[A])),z()}function z(){let h=E.map(P=>P.weight),A=ie(v,i[0],h);[b]=A,E.forEach((P,Ge)=>P.drawSum(A[Ge]));let F=h.every(P=>P===1),T=$()?null:ce(b,u[p]);O.textContent=T?`largest error: ${Y(T.largest)}`:"",f.readout(T?`${F?"All weights are 1, and nothing is lost: the":"The"} sum is off by ${Y(T.largest)} of 1 at most, by ${Y(T.mean)} on average.`:qe(F))}function qe(h){return`${M.value?`The ${o} × ${o} is that of the chosen face; both differences are drawn for it.`:"All three levels are drawn."}${h?"":" They stay what they are while you weigh them."}`}function We(){z(),me()}function Be(h){let A=Float32Array.from(w),F=b;Ne(x,j(A)[h]),G.to(w,A,()=>{let T=`${Ot[h]} The picture changed by ${Y(ce(b,F).mean)} of 1 on average.`;f.readout(T),f.announce(T)})}let G=zt(f,h=>{w=h,L()}),me=()=>f.announce(f.root.querySelector(".lw-readout").textContent);function de(){let h=$();M.element.hidden=S.hidden=!h,C.hidden=h,D.mark(h&&!M.value?-1:p),E.forEach((A,F)=>A.offerNoise(h,F<2||!M.value))}function K(){G.stop(),de(),L(),me()}function he(){G.stop(),y.value="real",M.value=!1,p=s,w=Float32Array.from(c),x=Le(Ft);for(let h of E)h.reset();de(),L()}let Q=[...E].reverse();return f.add(ee(y.element,k.element),d("div",{class:"lp-main"},d("div",{class:"lp-side"},C,M.element,D.element),d("div",{class:"lp-stage"},He("The levels, from coarse to fine"),...Q.map(h=>h.element),...Q.map(h=>h.noise),S,He("Their sum so far",O),...Q.map(h=>h.sum)))),he(),f.onCleanup(G.stop),f.destroy}var He=(...e)=>d("div",{class:"lw-heading lp-across"},...e),It=(e,n)=>{let t=e.slice(0,n).reduce((r,l)=>r+l,0);return[t,t+e[n]]};function jt({middle:e,fine:n,trainings:t}){if(e===void 0)return"";let r=`Measured over ${t} trainings: of a drawn h₁, new noise changes ${Re(e)}, of h₀ ${Re(n)}.`;return Math.max(e,n)>Lt?r:`${r} Both networks nearly ignore their noise; who it will be is settled at the smallest picture.`}function zt(e,n){let t,r=Oe(e,n,l=>{n(l),t()});return{stop:r.stop,to(l,o,a){t=a,r.to(l,o)}}}var _e=e=>d("i",{class:"lp-symbol"},e);function Pt({name:e,k:n,side:t,onWeight:r,onNoise:l}){let o=`${t} × ${t}`,a=n===2,s=J(t,""),i=J(t,""),c=d("span"),u=V({label:_e(e),title:`Add ${e} or leave it out`,value:!0,onChange:f}),m=ye({label:`w${"₀₁₂"[n]}`,min:0,max:2,step:.05,value:1,onInput:()=>{u.value=!0,f()}});m.element.classList.add("lw-stacked"),m.input.setAttribute("aria-label",`weight of ${e}`);let g=H({label:"New noise",onClick:()=>l(n)});g.element.setAttribute("aria-label",`New noise, ${o}`);function f(){w(),r()}let p=()=>u.value?m.value:0;function w(){s.element.classList.toggle("lp-off",p()===0),c.replaceChildren(`${a?"":"enlarged + "}${p().toFixed(2)} `,_e(e))}let x=d("div",{},g.element);return{element:d("div",{class:"lw-figure lp-level"},u.element,s.element,pe(`${o} px`),m.element),noise:x,sum:d("div",{class:"lw-figure"},d("div",{class:"lp-term"},c),i.element),get weight(){return p()},draw(v){s.paint(a?v:v.map(b=>.5+Dt*b)),s.describe(a?`${e}, the smallest picture, ${o}`:`${e}, the difference at ${o}: grey where it adds nothing`)},drawSum(v){i.paint(v),i.describe(`${c.textContent}: the sum at ${o}`)},offerNoise(v,b){x.hidden=!v,g.disabled=!b},reset(){u.value=!0,m.value=1,w()}}}function Rt(e,n,t){let r=e.map((l,o)=>{let a=J(n,"");a.element.setAttribute("aria-hidden","true"),a.paint(l);let s={type:"button",class:"lp-face","aria-label":`Face ${o+1}`,title:`Face ${o+1}`};return d("button",{...s,"data-lm-suppress-shortcuts":"true",onclick:()=>t(o)},a.element)});return{element:d("div",{class:"lp-tray",role:"group","aria-label":"Faces"},...r),mark:l=>r.forEach((o,a)=>o.setAttribute("aria-pressed",String(a===l)))}}var Vn={render:Nt};export{Vn as default};
