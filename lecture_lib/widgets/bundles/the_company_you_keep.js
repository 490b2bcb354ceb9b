var R=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function d(e,n={},...r){let t=document.createElement(e);for(let[l,o]of Object.entries(n))l.startsWith("on")?t.addEventListener(l.slice(2),o):o===!0?t.setAttribute(l,""):o!==!1&&o!=null&&t.setAttribute(l,o);return t.append(...r.filter(l=>l!=null)),t}var te=Math.random().toString(36).slice(2,8),re=0,H=()=>`lw-${te}-${++re}`,O={"data-lm-suppress-shortcuts":"true"},ne={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function I(e){let n=document.createElementNS("http://www.w3.org/2000/svg","svg");n.setAttribute("viewBox","0 0 16 16"),n.setAttribute("aria-hidden","true"),n.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",ne[e]),n.append(r),n}function j(e,n){let r=e.getRootNode(),t=r instanceof ShadowRoot?r:document.head;[...t.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===n)||t.append(d("style",{"data-lecture-kit":!0},n))}function N(e,{title:n,lead:r,css:t}){j(e,R),t&&j(e,t);let l=H(),o=d("p",{class:"lw-voice",role:"status","aria-live":"polite"}),i=d("p",{class:"lw-readout"}),a=d("div",{class:"lw-body"}),c=S({icon:"enlarge",title:"Full screen",onClick:()=>oe(s)});c.element.hidden=!document.fullscreenEnabled;let s=d("div",{class:"lw",role:"group","aria-labelledby":l,...O},d("div",{class:"lw-head"},d("div",{class:"lw-title",id:l},n),c.element),r?d("p",{class:"lw-lead"},r):null,a,i,o);e.append(s);let u=[()=>s.remove()],m=new Map,h=[()=>m.clear()];u.push(se(()=>h.forEach(p=>p()))),u.push(ae(s,()=>h.forEach(p=>p())));let f=0;return u.push(()=>clearTimeout(f)),{root:s,body:a,add:(...p)=>a.append(...p),announce(p){clearTimeout(f),f=setTimeout(()=>{o.textContent=p},500)},readout(p){i.textContent!==p&&(i.textContent=p)},colour(p){return s.isConnected?(m.has(p)||m.set(p,ie(s,`var(--lw-${p})`)),m.get(p)):le},onTheme:p=>h.push(p),onCleanup:p=>u.push(p),destroy(){for(;u.length;)u.pop()()}}}function oe(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var le=[128,128,128];function ae(e,n){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),n())});return r.observe(e),()=>r.disconnect()}function ie(e,n){let r=d("span",{style:`color: ${n}`});e.append(r);let t=d("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return t.fillStyle=getComputedStyle(r).color,t.fillRect(0,0,1,1),r.remove(),[...t.getImageData(0,0,1,1).data.slice(0,3)]}var x=([e,n,r],t=1)=>`rgb(${e} ${n} ${r} / ${t})`;function se(e){let n=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return n.observe(document.documentElement,r),n.observe(document.body,r),()=>n.disconnect()}var _=(...e)=>d("div",{class:"lw-row"},...e);var z=(e,...n)=>d("div",{class:"lw-figure"},d("div",{class:"lw-heading"},e),...n),ce=e=>e.toFixed(2).replace("-","−");function k({label:e,min:n,max:r,step:t,value:l,format:o=ce,onInput:i=()=>{}}){let a=H(),c=d("input",{type:"range",id:a,min:n,max:r,step:t,value:l,...O}),s=d("output",{for:a,class:"lw-value"}),u=()=>{s.textContent=o(c.valueAsNumber),c.setAttribute("aria-valuetext",s.textContent)};return c.addEventListener("input",()=>{u(),i(c.valueAsNumber)}),u(),{element:d("div",{class:"lw-slider"},d("label",{for:a},e),c,s),input:c,get value(){return c.valueAsNumber},set value(m){c.value=m,u()}}}function S({label:e,icon:n,title:r,primary:t=!1,onClick:l}){let o=d("span",{},e??""),i=d("button",{type:"button",class:t?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:l,...O},n?I(n):null,e?o:null);return{element:i,get disabled(){return i.disabled},set disabled(a){i.disabled=a},set label(a){o.textContent=a},set icon(a){i.querySelector("svg").replaceWith(I(a))}}}function D({label:e,width:n,height:r}){let t=d("canvas",{class:"lw-pixels",role:"img","aria-label":e,width:n,height:r}),l=t.getContext("2d"),o=l.createImageData(n,r);return o.data.fill(255),{element:t,context:l,describe:i=>t.setAttribute("aria-label",i),paint(i){for(let a=0,c=0;a<r;a++)for(let s=0;s<n;s++,c++){let u=i(c,s,a);for(let m=0;m<3;m++)o.data[4*c+m]=u[m]}l.putImageData(o,0,0)}}}function F(e,{label:n,height:r,draw:t}){let l=d("canvas",{class:"lw-chart",role:"img","aria-label":n,style:`height: ${r}px`}),o=l.getContext("2d");function i(){let c=devicePixelRatio||1,{clientWidth:s,clientHeight:u}=l;if(!s||!u)return;let m=Math.round(s*c),h=Math.round(u*c);(l.width!==m||l.height!==h)&&Object.assign(l,{width:m,height:h}),o.setTransform(c,0,0,c,0,0),o.clearRect(0,0,s,u),o.font=`12px ${getComputedStyle(l).fontFamily}`,t(o,s,u)}let a=new ResizeObserver(i);return a.observe(l),e.onCleanup(()=>a.disconnect()),e.onTheme(i),{element:l,redraw:i,describe:c=>l.setAttribute("aria-label",c)}}var ze=Math.log(2*Math.PI)/2;function M(e,n,r,t,l,o={}){let{colour:i="ink",align:a="left",baseline:c="middle",halo:s=!1,bold:u=!1}=o,m=e.font;u&&(e.font=`600 ${m}`),Object.assign(e,{textAlign:a,textBaseline:c}),s&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:x(n.colour("paper"))}),e.strokeText(r,t,l)),e.fillStyle=x(n.colour(i)),e.fillText(r,t,l),e.font=m}var v=(e,n=2)=>(Math.abs(e)<.5*10**-n?0:e).toFixed(n).replace("-","−");var Ve=Float64Array.from({length:32},(e,n)=>2**(n-15));function B(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function G(e){let n=Math.floor(e)|0,r=()=>{n=n+2654435769|0;let a=Math.imul(n^n>>>16,569420461);return a=Math.imul(a^a>>>15,1935289751),a^a>>>15},t=r(),l=r(),o=r(),i=r();return function(){let c=Math.imul(l,5),s=Math.imul(c<<7|c>>>25,9),u=l<<9;return o^=t,i^=l,l^=o,t^=i,o^=u,i=i<<11|i>>>21,(s>>>0)/4294967296}}var g=3,y=["batch","virtual","instance","layer"],ue=1e-5;function de(e){let n=e.length/g;return Array.from({length:g},(r,t)=>{let l=0,o=0;for(let i=t*n;i<(t+1)*n;i++)l+=e[i],o+=e[i]*e[i];return{count:n,sum:l,squares:o}})}var W=e=>e.reduce((n,r)=>({count:n.count+r.count,sum:n.sum+r.sum,squares:n.squares+r.squares}));function me(e,n,r){let[t]=n,l={batch:n,virtual:[t,...r],instance:[t]}[e];return e==="layer"?t.map(()=>W(t)):t.map((o,i)=>W(l.map(a=>a[i])))}function pe(e,n,r,t){let l=n.length/g,o=new Float64Array(n.length);return me(e,r,t).forEach(({count:i,sum:a,squares:c},s)=>{let u=a/i,m=1/Math.sqrt(Math.max(0,c/i-u*u)+ue);for(let h=s*l;h<(s+1)*l;h++)o[h]=(n[h]-u)*m}),o}function A(e,n){let[r,t]=[e,n].map(l=>l.map(de));return Object.fromEntries(y.map(l=>[l,pe(l,e[0],r,t)]))}var q=(e,n,r)=>({batch:e*r,virtual:(n+1)*r,instance:r,layer:g*r});function he(e,n,r){let t=Array.from({length:e},(o,i)=>i);if(r===0)return t.slice(0,n);let l=G(r);for(let o=0;o<n;o++){let i=o+Math.floor(l()*(e-o));[t[o],t[i]]=[t[i],t[o]]}return t.slice(0,n)}function C(e,n,{n:r,difference:t,brightness:l},o){let i=he(n.length,r-1,o).map(a=>n[a].map((c,s)=>{let u=e[s]+t*(c-e[s]);return Math.min(1,Math.max(0,u+l))}));return[e,...i]}function L(e,n){let r=0;for(let t=0;t<e.length;t++)r+=(e[t]-n[t])**2;return Math.sqrt(r/e.length)}function V(e,n){let r=e.map(t=>A(t,n));return Object.fromEntries(y.map(t=>{let l=r.map(a=>a[t]),o=l[0].map((a,c)=>l.reduce((s,u)=>s+u[c],0)/l.length),i=l.reduce((a,c)=>a+L(c,o)**2,0)/(l.length-1);return[t,Math.sqrt(i)]}))}var w=19,b=4,P=16,E=4,fe=1,U=P+E*(w+b)+14,$=(e,[n,r])=>{let t=e.length/g,l=o=>Math.round(255*Math.min(1,Math.max(0,(o-n)/(r-n))));return o=>[l(e[o]),l(e[o+t]),l(e[o+2*t])]};function J(e,n,r,t,l,{n:o}){let i=l==="virtual",a=i?E:Math.min(o,E),c=(n-g*(w+b)+b)/2;["R","G","B"].forEach((s,u)=>M(e,t,s,c+u*(w+b)+w/2,P/2,{align:"center",colour:"muted"}));for(let s=0;s<a;s++){let u=P+s*(w+b);M(e,t,s===0?"x":i?"R":String(s+1),c-8,u+w/2,{align:"right",colour:s===0?"ink":i?"purple":"muted",bold:s===0});for(let m=0;m<g;m++){let h=s===0,f=m===fe,p={batch:f,virtual:f,instance:h&&f,layer:h}[l];ge(e,t,c+m*(w+b),u,p)}}(i||o>E)&&M(e,t,"⋮",c+(g*(w+b)-b)/2,r-6,{align:"center",colour:"muted"})}function ge(e,n,r,t,l){let o=w/3;e.fillStyle=x(n.colour(l?"blue":"ink"),l?.85:.13);for(let i=0;i<9;i++)e.fillRect(r+o*(i%3),t+o*Math.floor(i/3),o-1,o-1)}var K=`.lw .ck-batch {
  display: grid;
  grid-template-columns: repeat(8, minmax(0, 1fr));
  gap: 4px;
  max-width: 30rem;
}
.lw .ck-batch .lw-pixels {
  border-width: 2px;
  border-color: transparent;
}
.lw .ck-batch .lw-pixels:first-child {
  border-color: var(--lw-orange);
}
.lw .ck-kinds {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.8rem 1rem;
}
@container (min-width: 560px) {
  .lw .ck-kinds {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
}
.lw .ck-kinds .lw-pixels {
  max-width: 9rem;
  margin: 0.3rem auto;
}
.lw .ck-facts {
  margin: 0.2rem 0 0;
  font-size: 0.87em;
  line-height: 1.4;
  text-align: center;
}
.lw .ck-kinds .lw-heading {
  text-align: center;
}
.lw .ck-moved {
  font-weight: 600;
}
.lw .ck-moves {
  color: var(--lw-orange);
}
.lw .ck-sliders {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  gap: 0.2rem 1.4rem;
}
.lw .ck-sliders .lw-slider {
  grid-template-columns: 8.6em minmax(3.6rem, 1fr) 3em;
}
.lw:has(.ck-kinds) .lw-readout {
  min-height: 2.9em;
}
@container (max-width: 420px) {
  .lw:has(.ck-kinds) .lw-readout {
    min-height: 8.7em;
  }
}
`;var X=16,Z=30,T={batch:"batch norm",virtual:"virtual batch norm",instance:"instance norm",layer:"layer norm"},be=[-2.2,2.2];function ve({model:e,el:n}){let r=N(n,{css:K,title:"The company you keep",lead:"The framed picture x never changes. Change its companions, and see which output of x changes with them. Blue in each plan: the values that share a mean and a variance with the green channel of x; below, how far the output of x has moved since the start, and how it scatters over 30 batches."}),t=xe(e),l={n:e.get("n"),difference:1,brightness:0,draw:0},o={},i=ye(l,c),a=Me(r,t,o);t.before=A(C(t.x,t.pool,l,0),t.reference);function c(m){Object.assign(o,m);let h=Array.from({length:Z},(f,p)=>C(t.x,t.pool,o,p+1));o.batch=C(t.x,t.pool,o,o.draw),o.made=A(o.batch,t.reference),o.moved=Object.fromEntries(y.map(f=>[f,L(o.made[f],t.before[f])])),o.scatter=V(h,t.reference),i.show(o),a.draw(o),r.readout(Q(o)),r.announce(Q(o))}let s=S({label:"Reset",icon:"reset",onClick:()=>c(l)}),u=S({label:"Other companions",primary:!0,onClick:()=>c({draw:o.draw+1})});return r.add(a.batch,d("div",{class:"ck-sliders"},...i.elements),_(u.element,s.element),a.kinds,d("p",{class:"lw-note"},"Colours stand for the channels of an activation map. Without learned scale and shift, and in training: afterwards batch norm uses running averages. The reference R of virtual batch norm is fixed.")),c(l),r.destroy}function xe(e){let n=B(e.get("pictures")),r=e.get("side"),t=g*r*r,l=Array.from({length:n.byteLength/t},(i,a)=>Float64Array.from({length:t},(c,s)=>n.getUint8(a*t+s)/255)),o=e.get("references");return{side:r,x:l[0],reference:l.slice(1,1+o),pool:l.slice(1+o)}}function ye(e,n){let r={difference:k({label:"they differ by",min:0,max:1,step:.05,value:e.difference,format:t=>`${Math.round(100*t)} %`,onInput:t=>n({difference:t})}),brightness:k({label:"their brightness",min:-.5,max:.5,step:.05,value:e.brightness,format:t=>(t>0?"+":"")+v(t),onInput:t=>n({brightness:t})}),n:k({label:"size of the batch",min:1,max:X,step:1,value:e.n,format:String,onInput:t=>n({n:t})})};return{elements:Object.values(r).map(t=>t.element),show(t){for(let[l,o]of Object.entries(r))o.value!==t[l]&&(o.value=t[l])}}}function Me(e,n,r){let{side:t}=n,l=a=>D({label:a,width:t,height:t}),o=Array.from({length:X},(a,c)=>l(c?`companion ${c}`:"x, the picture that never changes")),i=Object.fromEntries(y.map(a=>[a,Se(e,l,a,r)]));return{batch:z("The batch: x and its companions",d("div",{class:"ck-batch"},...o.map(a=>a.element))),kinds:d("div",{class:"ck-kinds"},...Object.values(i).map(a=>a.element)),draw(a){o.forEach((s,u)=>{s.element.hidden=u>=a.n,u<a.n?s.paint($(a.batch[u],[0,1])):s.context.clearRect(0,0,t,t)});let c=q(a.n,n.reference.length,t*t);for(let s of y)i[s].show(a,c[s])}}}var Y={batch:"one channel, all n",virtual:"one channel, x and R",instance:"one channel of x",layer:"all channels of x"},ke={batch:"n·h·w",virtual:"(|R|+1)·h·w",instance:"h·w",layer:"c·h·w"};function Se(e,n,r,t){let l=F(e,{label:`Plan of ${T[r]}: a mean is shared by ${Y[r]}.`,height:U,draw:(u,m,h)=>t.n&&J(u,m,h,e,r,t)}),o=n(""),i=d("span"),a=d("span",{class:"ck-moved"}),c=d("span"),s=(...u)=>d("div",{},...u);return{element:z(T[r],l.element,o.element,d("div",{class:"ck-facts"},s(Y[r]),s(i),s(a),s(c))),show(u,m){l.redraw(),o.paint($(u.made[r],be)),o.describe(`x after ${T[r]}: moved by ${v(u.moved[r])} since the start`),i.textContent=`${ke[r]} = ${m.toLocaleString("en")}`,a.textContent=`moved by ${v(u.moved[r])}`,a.classList.toggle("ck-moves",u.moved[r]>=.005),c.textContent=`${Z} batches: ±${v(u.scatter[r])}`}}}function Q(e){let{n,difference:r,brightness:t,moved:l,scatter:o}=e;return n===1?"A batch of one: batch norm is instance norm, for x has no companions to share its statistics with.":r===0&&t===0?"All companions are copies of x: batch norm is instance norm.":`${l.batch<.005?"Nothing has changed since the start.":`Batch norm has moved the output of x by ${v(l.batch)} since the start; the others give the same as before.`} In batches of ${n} with other companions, batch norm’s output of x scatters by ${v(o.batch)}.`}var st={render:ve};export{st as default};
