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
`;function m(e,l={},...r){let t=document.createElement(e);for(let[n,o]of Object.entries(l))n.startsWith("on")?t.addEventListener(n.slice(2),o):o===!0?t.setAttribute(n,""):o!==!1&&o!=null&&t.setAttribute(n,o);return t.append(...r.filter(n=>n!=null)),t}var Z=Math.random().toString(36).slice(2,8),ee=0,_=()=>`lw-${Z}-${++ee}`,z={"data-lm-suppress-shortcuts":"true"},te={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function L(e){let l=document.createElementNS("http://www.w3.org/2000/svg","svg");l.setAttribute("viewBox","0 0 16 16"),l.setAttribute("aria-hidden","true"),l.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",te[e]),l.append(r),l}function H(e,l){let r=e.getRootNode(),t=r instanceof ShadowRoot?r:document.head;[...t.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===l)||t.append(m("style",{"data-lecture-kit":!0},l))}function q(e,{title:l,lead:r,css:t}){H(e,R),t&&H(e,t);let n=_(),o=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=m("p",{class:"lw-readout"}),i=m("div",{class:"lw-body"}),s=I({icon:"enlarge",title:"Full screen",onClick:()=>re(p)});s.element.hidden=!document.fullscreenEnabled;let p=m("div",{class:"lw",role:"group","aria-labelledby":n,...z},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:n},l),s.element),r?m("p",{class:"lw-lead"},r):null,i,a,o);e.append(p);let d=[()=>p.remove()],u=new Map,f=[()=>u.clear()];d.push(oe(()=>f.forEach(c=>c()))),d.push(ne(p,()=>f.forEach(c=>c())));let x=0;return d.push(()=>clearTimeout(x)),{root:p,body:i,add:(...c)=>i.append(...c),announce(c){clearTimeout(x),x=setTimeout(()=>{o.textContent=c},500)},readout(c){a.textContent!==c&&(a.textContent=c)},colour(c){return p.isConnected?(u.has(c)||u.set(c,ae(p,`var(--lw-${c})`)),u.get(c)):le},onTheme:c=>f.push(c),onCleanup:c=>d.push(c),destroy(){for(;d.length;)d.pop()()}}}function re(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var le=[128,128,128];function ne(e,l){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),l())});return r.observe(e),()=>r.disconnect()}function ae(e,l){let r=m("span",{style:`color: ${l}`});e.append(r);let t=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return t.fillStyle=getComputedStyle(r).color,t.fillRect(0,0,1,1),r.remove(),[...t.getImageData(0,0,1,1).data.slice(0,3)]}var A=([e,l,r],t=1)=>`rgb(${e} ${l} ${r} / ${t})`,T=(e,l,r)=>e.map((t,n)=>Math.round(t+(l[n]-t)*r));function oe(e){let l=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return l.observe(document.documentElement,r),l.observe(document.body,r),()=>l.disconnect()}var F=(e,...l)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...l),ie=e=>e.toFixed(2).replace("-","−");function B({label:e,min:l,max:r,step:t,value:n,format:o=ie,onInput:a=()=>{}}){let i=_(),s=m("input",{type:"range",id:i,min:l,max:r,step:t,value:n,...z}),p=m("output",{for:i,class:"lw-value"}),d=()=>{p.textContent=o(s.valueAsNumber),s.setAttribute("aria-valuetext",p.textContent)};return s.addEventListener("input",()=>{d(),a(s.valueAsNumber)}),d(),{element:m("div",{class:"lw-slider"},m("label",{for:i},e),s,p),input:s,get value(){return s.valueAsNumber},set value(u){s.value=u,d()}}}function I({label:e,icon:l,title:r,primary:t=!1,onClick:n}){let o=m("span",{},e??""),a=m("button",{type:"button",class:t?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:n,...z},l?L(l):null,e?o:null);return{element:a,get disabled(){return a.disabled},set disabled(i){a.disabled=i},set label(i){o.textContent=i},set icon(i){a.querySelector("svg").replaceWith(L(i))}}}function O(e,{label:l,height:r,draw:t}){let n=m("canvas",{class:"lw-chart",role:"img","aria-label":l,style:`height: ${r}px`}),o=n.getContext("2d");function a(){let s=devicePixelRatio||1,{clientWidth:p,clientHeight:d}=n;if(!p||!d)return;let u=Math.round(p*s),f=Math.round(d*s);(n.width!==u||n.height!==f)&&Object.assign(n,{width:u,height:f}),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,p,d),o.font=`12px ${getComputedStyle(n).fontFamily}`,t(o,p,d)}let i=new ResizeObserver(a);return i.observe(n),e.onCleanup(()=>i.disconnect()),e.onTheme(a),{element:n,redraw:a,describe:s=>n.setAttribute("aria-label",s)}}function U(e,l,r){let t=[];for(let a=0;a<e.length/l;a++)t.push(e[a*l+r]);let n=t.reduce((a,i)=>a+i)/t.length,o=t.reduce((a,i)=>a+(i-n)**2,0);return{values:t,mean:n,spread:t.length>1?Math.sqrt(o/(t.length-1)):0}}function V(e,l,r){return e.filter((t,n)=>r?t<l[n]:t>l[n]).length}function W(e,l,r){let t=(l-e)/r,n=10**Math.floor(Math.log10(t)),o=n*[1,2,5,10].find(i=>i*n>=.7*t),a=Math.ceil(e/o-1e-9);return Array.from({length:Math.floor(l/o+1e-9)-a+1},(i,s)=>(a+s)*o)}var se=Float64Array.from({length:32},(e,l)=>2**(l-15));function ce(e){let l=e>>10&31,r=e&1023,t=l?se[l]*(1+r/1024):r*2**-24;return e&32768?-t:t}function j(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function G(e,l){let r=j(e),t=l==="float16"?2:4,n=l==="float16"?a=>ce(r.getUint16(2*a,!0)):a=>r.getFloat32(4*a,!0),o=new Float32Array(r.byteLength/t);for(let a=0;a<o.length;a++)o[a]=n(a);return o}function N(e,l){let{buffer:r,byteOffset:t,byteLength:n}=j(e),o=Float32Array.from(new Uint8Array(r,t,n),a=>a/255);return Array.from({length:n/l},(a,i)=>o.subarray(i*l,(i+1)*l))}var Y=3,je={draw:1.25*Y,erase:2.5*Y};var J=`.lb-level {
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
@container (min-width: 290px) {
  .lb-level {
    flex-wrap: nowrap;
  }
}
`;var me=["orange","blue","green","purple","red"],E=14;function pe({model:e,el:l}){let r=e.get("budgets"),t=e.get("methods"),n=e.get("metric"),o=e.get("lower_is_better"),a=G(e.get("runs"),"float32"),i=a.length/t.length,s=t.map((g,b)=>{let M=a.subarray(b*i,(b+1)*i);return{name:g,colour:me[b],at:r.map((C,$)=>U(M,r.length,$))}}),p=N(e.get("images"),E**2),d=e.get("start"),u=d,f=q(l,{css:J,title:"Label budget",lead:"You may have a few images labelled. How few are enough, and does it help to have learned without labels first?"}),x=B({label:"labels",min:0,max:r.length-1,step:1,value:d,format:g=>D(r[g]),onInput:S}),c=I({label:"Reset",icon:"reset",onClick:()=>{x.value=d,S(d)}}),k=O(f,{label:"",height:204,draw:(g,b,M)=>we(g,b,M,f,p,r,u)}),y=O(f,{label:"",height:270,draw:(g,b,M)=>be(g,b,M,f,{budgets:r,methods:s,chosen:u})}),v=m("span"),w=xe(s),h=ve(s,n,o,w);function S(g){u=g;let b=D(r[u]),M=r[u]-p.length;v.textContent=`What is labelled: ${b} of ${D(r.at(-1))} images`,k.describe(`${b} labelled images as small pictures${M>0?`, ${D(M)} of them as plain squares`:""}, in a field with room for ${D(r.at(-1))}.`),k.redraw(),y.redraw(),h.show(u);let C=s.map(({name:X,at:P})=>`${X} ${w(P[u].mean)} ± ${w(P[u].spread)}`).join(", ");y.describe(`${n} against the number of labels, mean and every seed. With ${b} labels: ${C}.`);let $=fe(s,b,u,o);f.readout($),f.announce(`${b} labels, ${n}: ${C}. ${$}`)}return f.add(m("div",{class:"lb-level"},x.element,c.element),F(v,k.element),F(`${n[0].toUpperCase()}${n.slice(1)}: a dot is a seed, the band one standard deviation`,y.element),h.element),S(d),f.destroy}function fe(e,l,r,t){let n=({at:a})=>(t?1:-1)*a[r].mean,o=e.reduce((a,i)=>n(i)<n(a)?i:a);return`With ${l} labels, best on average: ${o.name}.`}function we(e,l,r,t,n,o,a){let i=t.colour("paper"),s=t.colour("ink"),p=o[a],d=(c,k,y,v)=>{if(c<p&&n[c])return e.drawImage(ge(n[c],i,s),k,y,v,v);e.fillStyle=A(c<p?T(i,t.colour("blue"),.5):T(i,s,.07)),e.fillRect(k,y,v,v)},u=2*E+2;for(let c=0;c<Math.min(p,Math.floor(l/u));c++)d(c,c*u,0,u-2);let f=he(o.at(-1),l,r-u-4),x=Math.floor(l/f);for(let c=0;c<o.at(-1);c++)d(c,c%x*f,u+4+Math.floor(c/x)*f,f-1)}function he(e,l,r){let t=Math.sqrt(l*r/e);for(;Math.floor(l/t)*Math.floor(r/t)<e;)t*=.995;return Math.min(t,E+1)}function ge(e,l,r){let t=m("canvas",{width:E,height:E}),n=new ImageData(E,E);return e.forEach((o,a)=>n.data.set([...T(T(l,r,.07),r,o),255],4*a)),t.getContext("2d").putImageData(n,0,0),t}function be(e,l,r,t,{budgets:n,methods:o,chosen:a}){let s=l-14,p=10,d=r-40,u=o.flatMap(({at:w})=>w.flatMap(h=>[...h.values,h.mean+h.spread,h.mean-h.spread])),f=.04*(Math.max(...u)-Math.min(...u)||1),x=Math.max(Math.min(...u)<0?-1/0:0,Math.min(...u)-f),c=Math.max(...u)+f,k=n.map(Math.log),y=w=>n.length>1?52+(s-40-24)*(k[w]-k[0])/(k.at(-1)-k[0]):(40+s)/2,v=w=>d-(d-p)*(w-x)/(c-x);e.fillStyle=A(t.colour("blue"),.12),e.fillRect(y(a)-14,p,28,d-p),Object.assign(e,{textAlign:"right",textBaseline:"middle",lineWidth:1});for(let w of W(x,c,5))K(e,A(t.colour("ink"),.13),1,[[40,v(w)],[s,v(w)]]),e.fillStyle=A(t.colour("muted")),e.fillText(String(Number(w.toPrecision(6))),34,v(w));Object.assign(e,{textAlign:"center",textBaseline:"top"}),n.forEach((w,h)=>{e.fillStyle=A(t.colour(h===a?"ink":"muted")),e.fillText(D(w),y(h),d+6)}),e.fillStyle=A(t.colour("muted")),e.fillText("number of labels",(40+s)/2,d+22);for(let{colour:w,at:h}of o){let S=t.colour(w);e.fillStyle=A(S,.13),e.beginPath(),h.forEach((g,b)=>e.lineTo(y(b),v(g.mean+g.spread))),[...h.keys()].reverse().forEach(g=>e.lineTo(y(g),v(h[g].mean-h[g].spread))),e.fill()}o.forEach(({colour:w,at:h},S)=>{let g=t.colour(w),b=5*(S-(o.length-1)/2);K(e,A(g),2.2,h.map((M,C)=>[y(C),v(M.mean)])),h.forEach(({values:M},C)=>{e.fillStyle=A(g,C===a?1:.75);for(let $ of M)e.beginPath(),e.arc(y(C)+b,v($),C===a?3.4:2.4,0,2*Math.PI),e.fill()})})}function K(e,l,r,t){Object.assign(e,{strokeStyle:l,lineWidth:r,lineJoin:"round"}),e.beginPath();for(let[n,o]of t)e.lineTo(n,o);e.stroke()}function ve(e,l,r,t){let[n]=e,o=e.map(i=>{let s=m("td"),p=m("td"),d=m("span",{class:"lb-name",style:`--swatch: var(--lw-${i.colour})`},i.name);return{method:i,mean:s,won:p,node:m("tr",{},m("th",{scope:"row"},d),s,p)}}),a=["method",l,`better than ${n.name}`].map(i=>m("th",{scope:"col"},i));return{element:m("table",{class:"lw-table lb-table","aria-label":"The methods at this number of labels"},m("thead",{},m("tr",{},...a)),m("tbody",{},...o.map(({node:i})=>i))),show(i){for(let{method:s,mean:p,won:d}of o){let u=s.at[i];p.textContent=`${t(u.mean)} ± ${t(u.spread)}`,d.textContent=s===n?"–":`in ${V(u.values,n.at[i].values,r)} of ${u.values.length} seeds`}}}}var D=e=>e.toLocaleString("en"),xe=e=>{let l=Math.max(...e.flatMap(({at:r})=>r.flatMap(({values:t})=>t.map(Math.abs))));return r=>r.toFixed(l>2?1:3).replace("-","−")},Ve={render:pe};export{Ve as default};
