var te=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function m(e,t={},...n){let o=document.createElement(e);for(let[a,r]of Object.entries(t))a.startsWith("on")?o.addEventListener(a.slice(2),r):r===!0?o.setAttribute(a,""):r!==!1&&r!=null&&o.setAttribute(a,r);return o.append(...n.filter(a=>a!=null)),o}var He=Math.random().toString(36).slice(2,8),Be=0,N=()=>`lw-${He}-${++Be}`,I={"data-lm-suppress-shortcuts":"true"},Ve={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ne(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Ve[e]),t.append(n),t}function re(e,t){let n=e.getRootNode(),o=n instanceof ShadowRoot?n:document.head;[...o.querySelectorAll("style[data-lecture-kit]")].some(r=>r.textContent===t)||o.append(m("style",{"data-lecture-kit":!0},t))}var oe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ae(e,{title:t,lead:n,css:o}){re(e,te),o&&re(e,o);let a=N(),r=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=m("p",{class:"lw-readout"}),s=m("div",{class:"lw-body"}),i=_({icon:"enlarge",title:"Full screen",onClick:()=>Ue(c)});i.element.hidden=!document.fullscreenEnabled;let c=m("div",{class:"lw",role:"group","aria-labelledby":a,...I},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:a},t),i.element),n?m("p",{class:"lw-lead"},n):null,s,l,r);e.append(c);let u=[()=>c.remove()],w=new Map,v=[()=>w.clear()];u.push(Ye(()=>v.forEach(d=>d()))),u.push(Ge(c,()=>v.forEach(d=>d())));let g=0;return u.push(()=>clearTimeout(g)),{root:c,body:s,add:(...d)=>s.append(...d),announce(d){clearTimeout(g),g=setTimeout(()=>{r.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return c.isConnected?(w.has(d)||w.set(d,Ke(c,`var(--lw-${d})`)),w.get(d)):We},onTheme:d=>v.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Ue(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var We=[128,128,128];function Ge(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Ke(e,t){let n=m("span",{style:`color: ${t}`});e.append(n);let o=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return o.fillStyle=getComputedStyle(n).color,o.fillRect(0,0,1,1),n.remove(),[...o.getImageData(0,0,1,1).data.slice(0,3)]}function Ye(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var le=(...e)=>m("div",{class:"lw-row"},...e),se=(...e)=>m("div",{class:"lw-column"},...e);var W=(e,...t)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...t),Je=e=>e.toFixed(2).replace("-","−");function q({label:e,min:t,max:n,step:o,value:a,format:r=Je,onInput:l=()=>{}}){let s=N(),i=m("input",{type:"range",id:s,min:t,max:n,step:o,value:a,...I}),c=m("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=r(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:m("div",{class:"lw-slider"},m("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(w){i.value=w,u()}}}function _({label:e,icon:t,title:n,primary:o=!1,onClick:a}){let r=m("span",{},e??""),l=m("button",{type:"button",class:o?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:a,...I},t?ne(t):null,e?r:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){r.textContent=s},set icon(s){l.querySelector("svg").replaceWith(ne(s))}}}function ie({label:e,title:t,value:n=!1,onChange:o=()=>{}}){let a=m("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...I},m("span",{class:"lw-lamp","aria-hidden":"true"}),e),r=()=>a.getAttribute("aria-pressed")==="true",l=s=>a.setAttribute("aria-pressed",String(s));return a.addEventListener("click",()=>{l(!r()),o(r())}),{element:a,get value(){return r()},set value(s){l(s)}}}function ce({label:e,options:t,value:n,onChange:o=()=>{}}){let a=N(),r=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=m("select",{id:a,...I},...r.map(s=>m("option",{value:s.value},s.label)));return n!==void 0&&(l.value=n),l.addEventListener("change",()=>o(l.value)),{element:m("div",{class:"lw-field"},m("label",{for:a},e),l),get value(){return l.value},set value(s){l.value=s}}}function ue({label:e,options:t,value:n,onChange:o=()=>{}}){let a=N(),r=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=r.map(i=>m("input",{type:"radio",name:a,value:i.value,checked:i.value===(n??r[0].value),onchange:()=>o(i.value),...I})),s=r.map((i,c)=>m("label",{title:i.title},l[c],m("span",{},i.label)));return{element:m("fieldset",{class:"lw-choice"},m("legend",{},e),m("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function de(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},o=n(),a=n(),r=n(),l=n();return function(){let i=Math.imul(a,5),c=Math.imul(i<<7|i>>>25,9),u=a<<9;return r^=o,l^=a,a^=r,o^=l,r^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function Qe(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function fe(e,t){for(let n=0;n<t.length;n++)t[n]=Qe(e);return t}var R=({low:e,high:t},n)=>e+n*(t-e),H=({low:e,high:t},n)=>Math.min(1,Math.max(0,(n-e)/(t-e))),me=(e,t)=>Array.from({length:e.length/t},(n,o)=>e.slice(o*t,(o+1)*t));function B(e,t){let n=new Float32Array(e[0].length);for(let[o,a]of t)e[o].forEach((r,l)=>n[l]+=a*r);return n}function pe(e,t){let n=Math.min(t,2+Math.floor(2*e())),o=Array.from({length:t},(l,s)=>s),a=Array.from({length:n},()=>o.splice(Math.floor(e()*o.length),1)[0]),r=[0,...Array.from({length:n-1},e).sort((l,s)=>l-s),1];return a.map((l,s)=>[l,r[s+1]-r[s]]).sort((l,s)=>s[1]-l[1])}function we(e,t,n){let[[o]]=t;return B(e,t).map((a,r)=>n[r].twoValued?e[o][r]:a)}var he=(e,t)=>fe(e,new Float32Array(t));function ge(e,t,n,o,a){let r=l=>l/(a-1);return Array.from({length:a*a},(l,s)=>{let i=Float32Array.from(e);return i[n]=R(t[n],r(s%a)),i[o]=R(t[o],r(Math.floor(s/a))),i})}function be(e){let t=(e-1)/2,n=o=>Math.hypot(o%e-t,Math.floor(o/e)-t);return Array.from({length:e*e},(o,a)=>a).sort((o,a)=>n(o)-n(a))}function O(e){let t=Math.abs(e).toFixed(2);return t==="0.00"?t:(e<0?"−":"+")+t}function xe({name:e,meaning:t,certainty:n,runnerUp:o,runnerUpCertainty:a},r){if(!t)return`${e} ${O(r)}.`;let l=`${e} ${O(r)}: rank correlation ${n.toFixed(2)} with ${t}`;if(!o)return`${l}.`;let s=a<.2?"only":"but also";return`${l}, ${s} ${a.toFixed(2)} with ${o}.`}function Xe(e){let t=n=>(e.reduce((o,a)=>o+a[n],0)/e.length).toFixed(2);return`${t("certainty")} with its factor (blue), ${t("runnerUpCertainty")} with the next (orange)`}function G(e,{latents:t}){return`${e==="named"?"Training was told which factor differs between two faces, never how much.":"Training saw the faces alone, so no number has a name."} Mean rank correlation: ${Xe(t)}.`}function ve(e){let t=e.filter(({twoValued:o})=>o).map(({name:o})=>o);return`Drawn from the prior N(0, I).${t.length?` In the data ${t.join(" and ")} are there or not; the prior also draws what lies between, and ghosts appear.`:" It also reaches codes where no face of the data lies."}`}var K=e=>`${Math.round(100*e)} %`,Ze=["no","one","two","three","four","five","six","seven","eight","nine","ten"],Y=e=>Ze[e]??String(e);function ye(e,t){let n=t*t,o=e.length===n,a=new Uint8ClampedArray(4*n);for(let r=0;r<n;r++){for(let l=0;l<3;l++)a[4*r+l]=255*e[o?r:l*n+r];a[4*r+3]=255}return a}var et=-.75;function tt(e){let t=Math.abs(e),n=et;return t<1?((n+2)*t-(n+3))*t*t+1:t<2?((n*t-5*n)*t+8*n)*t-4*n:0}function nt(e,t){let n=new Int32Array(4*e*t),o=new Float32Array(4*e*t);for(let a=0;a<e*t;a++){let r=(a+.5)/t-.5,l=Math.floor(r)-1;for(let s=0;s<4;s++)n[4*a+s]=Math.min(e-1,Math.max(0,l+s)),o[4*a+s]=tt(r-l-s)}return{from:n,weight:o}}function ke(e,t){let n=e*t,{from:o,weight:a}=nt(e,t),r=new Float32Array(3*e*n),l=new Uint8ClampedArray(4*n*n).fill(255);return function(i){for(let u=0,w=0;u<e;u++)for(let v=0;v<n;v++)for(let g=0;g<3;g++,w++){let d=0;for(let f=4*v;f<4*v+4;f++)d+=a[f]*i[4*(u*e+o[f])+g];r[w]=d}let c=3*n;for(let u=0,w=0;u<n;u++){let[v,g,d,f]=o.subarray(4*u,4*u+4),[p,h,y,b]=a.subarray(4*u,4*u+4);for(let k=0;k<c;k++,w++)l[w]=p*r[v*c+k]+h*r[g*c+k]+y*r[d*c+k]+b*r[f*c+k],k%3===2&&w++}return l}}var rt=320,S=5,ot=12,Ae={"data-lm-suppress-shortcuts":"true"};function Ce(){let e=m("canvas",{class:"fs-face",role:"img"}),t=new Map;return{element:e,draw(n,o){let{side:a,latents:r}=n,l=Math.max(1,Math.round(rt/a));t.has(a)||t.set(a,ke(a,l)),Ee(e,t.get(a)(n.glimpse(o)),a*l);let s=r.map(({name:i},c)=>`${i} ${O(o[c])}`).join(", ");e.setAttribute("aria-label",`The face that the decoder makes of ${s}`)}}}function Ee(e,t,n){(e.width!==n||e.height!==n)&&Object.assign(e,{width:n,height:n}),e.getContext("2d").putImageData(new ImageData(t,n,n),0,0)}function $e(e,t){let n=([a,r])=>Ee(a,e.picture(r),e.side),o=t.filter(([,a])=>!e.known(a));for(let a of t)o.includes(a)||n(a);return o.map(a=>()=>n(a))}function Se(e,t){let n=Array.from({length:S*S},(d,f)=>c(f)),o=m("div",{class:"fs-axes"}),a=m("div",{class:"fs-grid",role:"group","aria-label":"Grid of faces"});a.append(...n.map(d=>d.element));let r=new Map,l,s,i;function c(d){let f=m("canvas",{"aria-hidden":"true"});return{element:m("button",{type:"button",class:"fs-cell",tabindex:d?-1:0,onclick:()=>t(Float32Array.from(i[d])),onkeydown:b=>{let k={ArrowLeft:-1,ArrowRight:1,ArrowUp:-S,ArrowDown:S}[b.key];if(!k)return;b.preventDefault(),Math.abs(k)===1&&Math.floor((d+k)/S)!==Math.floor(d/S)||n[d+k]?.element.focus()},onfocus:()=>n.forEach((b,k)=>b.element.setAttribute("tabindex",k===d?0:-1)),...Ae},f),canvas:f}}function u(){let d=l.latents.map(({name:p},h)=>({value:String(h),label:p})),f=(p,h)=>ce({label:p,options:d,value:String(w()[h]),onChange:y=>{let b=[...w()];Number(y)===b[1-h]&&(b[1-h]=b[h]),b[h]=Number(y),r.set(l,b),u(),o.querySelectorAll("select")[h].focus(),v()}}).element;o.replaceChildren(f("across",0),f("down",1))}let w=()=>r.get(l)??l.axes;function v(){let[d,f]=w(),{latents:p}=l;i=ge(s,p,d,f,S),n.forEach(({element:h},y)=>{let b=[d,f].map(k=>`${p[k].name} ${O(i[y][k])}`).join(", ");h.setAttribute("aria-label",b),h.title=b}),e.give("grid",$e(l,be(S).map(h=>[n[h].canvas,i[h]])))}function g(){let d=(p,h)=>H(l.latents[h],p[h]),f=(p,h)=>Math.abs(d(p,h)-d(s,h))<.01;n.forEach(({element:p},h)=>{p.setAttribute("aria-pressed",String(w().every(y=>f(i[h],y))))})}return{element:m("div",{},o,a),get axes(){return w()},restart:()=>r.clear(),enter(d){l=d,u()},show(d,f){s=d,w().includes(f)||v(),g()}}}function Fe(e,{onMix:t,onPick:n}){let o={pair:[0,1],slot:0},a,{pair:r,slot:l}=o,s=q({label:"from A to B",min:0,max:1,step:.01,value:0,format:f=>`${Math.round(100*f)} %`,onInput:()=>t(w())}),i=["A","B"].map((f,p)=>Me(`Face ${f}: choose it below`,()=>{l=p,g()},f)),c=m("div",{class:"fs-tray",role:"group","aria-label":"Encoded faces"}),u=[];function w(){let f=s.value;return[[r[0],1-f],[r[1],f]]}function v(f){r=r.map((p,h)=>h===l?f:p),s.value=l,g(),d(),n(w())}function g(){i.forEach((f,p)=>f.press(p===l)),u.forEach((f,p)=>f.press(p===r[l]))}function d(){let f=[...i.map((p,h)=>[p.canvas,r[h]]),...u.map((p,h)=>[p.canvas,h])];e.give("tray",$e(a,f.map(([p,h])=>[p,a.codes[h]])))}return{element:m("div",{class:"fs-mixer"},m("div",{class:"fs-pair"},i[0].element,s.element,i[1].element),c),restart(){({pair:r,slot:l}=o),s.value=0},enter(f){for(a=f;u.length<Math.min(ot,a.codes.length);){let p=u.length;u.push(Me(`Encoded face ${p+1}`,()=>v(p)))}c.replaceChildren(...u.map(p=>p.element)),g(),d()}}}function Me(e,t,n){let o=m("canvas",{"aria-hidden":"true"}),a=m("button",{type:"button",class:"fs-thumb",title:e,"aria-label":e,onclick:t,...Ae},o,n?m("b",{},n):null);return{element:a,canvas:o,press:r=>a.setAttribute("aria-pressed",String(r))}}function ze(e){let t=m("div",{class:"fs-sliders"}),n,o;return{element:t,enter(a){n=a,o=n.map((r,l)=>q({label:at(r),min:0,max:1,step:.01,value:.5,format:s=>O(R(r,s)),onInput:s=>e(l,R(r,s))}));for(let{element:r}of o)r.classList.add("lw-stacked");t.style.setProperty("--fs-names",`${.95*Math.max(...n.map(({name:r})=>r.length))}ch`),t.replaceChildren(...o.map(r=>r.element))},show(a,r){o.forEach((l,s)=>{s!==r&&(l.value=H(n[s],a[s]))})}}}function at(e){let t=(o,a)=>m("span",{class:`fs-bar ${a}`,style:`width: ${Math.round(100*o)}%`}),n=m("span",{class:"fs-track","aria-hidden":"true"},t(e.certainty,"fs-best"),t(e.runnerUpCertainty,"fs-next"));return m("span",{class:"fs-tag"},m("b",{},e.name),e.meaning?n:null,...lt(e))}function lt({name:e,meaning:t,certainty:n,runnerUp:o,runnerUpCertainty:a}){if(!t)return[];let r=e===t?"":`${t} `,l=m("span",{class:"fs-is"},r+n.toFixed(2));if(!o)return[m("span",{class:"fs-note"},l)];let s=m("span",{class:"fs-leaks"},`${o} ${a.toFixed(2)}`);return[m("span",{class:"fs-note"},l," ",s)]}var st=Float64Array.from({length:32},(e,t)=>2**(t-15));function it(e){let t=e>>10&31,n=e&1023,o=t?st[t]*(1+n/1024):n*2**-24;return e&32768?-o:o}function V(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function D(e,t){let n=V(e),o=t==="float16"?2:4,a=t==="float16"?l=>it(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),r=new Float32Array(n.byteLength/o);for(let l=0;l<r.length;l++)r[l]=a(l);return r}function ct(e,t){let n=e.dtype==="int8"?dt(e,t):ut(e,t),o=e.layers.map(a=>{if(!(a.op in J))throw new Error(`nn.js has no layer "${a.op}"; it has ${Object.keys(J).join(", ")}`);let r={...a};for(let l of["weight","bias"])a[l]&&(r[l]=n(a,l));return a.op==="convTranspose"&&(r.weight=Re(r.weight,a.inChannels)),r});return{inputShape:e.inputShape,layers:o}}var U=(e,[t,n])=>e.subarray(t,t+n);function ut({dtype:e},t){let n=D(t,e);return(o,a)=>U(n,o[a])}function dt(e,t){let n=V(t),o=2*e.plain,a=D(new DataView(n.buffer,n.byteOffset,o),"float16"),r=new Int8Array(n.buffer,n.byteOffset+o,n.byteLength-o);return(l,s)=>{if(s!=="weight"||!l.scale)return U(a,l[s]);let i=U(a,l.scale),c=Float32Array.from(U(r,l.weight)),u=c.length/i.length;for(let w=0;w<c.length;w++)c[w]*=i[Math.floor(w/u)];return c}}function Te(e,t){let n=V(t),o=(r,l)=>new DataView(n.buffer,n.byteOffset+r,l-r),a=Object.entries(e);return Object.fromEntries(a.map(([r,{spec:l,start:s,end:i}])=>[r,ct(l,o(s,i))]))}function Ie(e,t){let n=t.length/Q(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let o={data:Float32Array.from(t),shape:e.inputShape,batch:n};for(let a of e.layers)o=J[a.op](o,a);return o}var Q=e=>e.reduce((t,n)=>t*n,1),L=e=>(t,n)=>{let{data:o}=t;for(let a=0;a<o.length;a++)o[a]=e(o[a],n);return t},J={linear:ft,conv:mt,convTranspose:wt,affine:gt,positionBias:bt,pixelShuffle:xt,upsampleNearest:vt,upsampleBilinear:yt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[Q(e.shape)]}),relu:L(e=>e>0?e:0),leakyRelu:L((e,{slope:t})=>e>0?e:t*e),sigmoid:L(e=>1/(1+Math.exp(-e))),tanh:L(Math.tanh),silu:L(e=>e/(1+Math.exp(-e)))};function ft({data:e,batch:t},{inFeatures:n,outFeatures:o,weight:a,bias:r}){let l=new Float32Array(t*o);ee(e,a,l,t,o,n,o,1);for(let s=0;s<l.length;s++)l[s]+=r[s%o];return{data:l,shape:[o],batch:t}}function mt({data:e,shape:[t,n,o],batch:a},r){let{inChannels:l,outChannels:s,kernel:i,stride:c,padding:u,weight:w,bias:v}=r,g=Math.floor((n+2*u[0]-i[0])/c[0])+1,d=Math.floor((o+2*u[1]-i[1])/c[1])+1,f=g*d,p=l*i[0]*i[1],h=new Float32Array(a*s*f);for(let y=0;y<a;y++){let b=e.subarray(y*t*n*o,(y+1)*t*n*o),k=pt(b,[t,n,o],[g,d],r);ee(k,w,h.subarray(y*s*f),f,s,p,1,f)}return Z(h,v,f),{data:h,shape:[s,g,d],batch:a}}function pt(e,[t,n,o],[a,r],{kernel:[l,s],stride:i,padding:c}){let u=new Float32Array(a*r*t*l*s),w=0;for(let v=0;v<a;v++)for(let g=0;g<r;g++)for(let d=0;d<t;d++)for(let f=0;f<l;f++){let p=v*i[0]+f-c[0],h=(d*n+p)*o;for(let y=0;y<s;y++,w++){let b=g*i[1]+y-c[1];p>=0&&p<n&&b>=0&&b<o&&(u[w]=e[h+b])}}return u}function wt({data:e,shape:[t,n,o],batch:a},r){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:w,bias:v}=r,g=(n-1)*i[0]-2*c[0]+s[0]+u[0],d=(o-1)*i[1]-2*c[1]+s[1]+u[1],f=n*o,p=l*s[0]*s[1],h=new Float32Array(p*f),y=new Float32Array(a*l*g*d);for(let b=0;b<a;b++){let k=e.subarray(b*t*f,(b+1)*t*f);ee(w,Re(k,t),h,p,f,t,f,1),ht(h,[n,o],y.subarray(b*l*g*d),[l,g,d],r)}return Z(y,v,g*d),{data:y,shape:[l,g,d],batch:a}}function ht(e,[t,n],o,[a,r,l],{kernel:[s,i],stride:c,padding:u}){let w=0;for(let v=0;v<a;v++)for(let g=0;g<s;g++)for(let d=0;d<i;d++)for(let f=0;f<t;f++){let p=f*c[0]+g-u[0],h=(v*r+p)*l;for(let y=0;y<n;y++,w++){let b=y*c[1]+d-u[1];p>=0&&p<r&&b>=0&&b<l&&(o[h+b]+=e[w])}}}function gt({data:e,shape:t,batch:n},{weight:o,bias:a}){let[r,...l]=t,s=Q(l),i=e.map((c,u)=>c*o[Math.floor(u/s)%r]);return Z(i,a,s),{data:i,shape:t,batch:n}}function bt(e,{weight:t}){let{data:n}=e;for(let o=0;o<n.length;o+=t.length)for(let a=0;a<t.length;a++)n[o+a]+=t[a];return e}function xt({data:e,shape:[t,n,o],batch:a},{factor:r}){let l=[t/(r*r),n*r,o*r];return{data:X(l,a,(i,c,u)=>{let w=i*r*r+c%r*r+u%r;return e[(w*n+Math.floor(c/r))*o+Math.floor(u/r)]}),shape:l,batch:a}}function vt({data:e,shape:[t,n,o],batch:a},{factor:[r,l]}){let s=[t,n*r,o*l];return{data:X(s,a,(c,u,w)=>e[(c*n+Math.floor(u/r))*o+Math.floor(w/l)]),shape:s,batch:a}}function yt({data:e,shape:[t,n,o],batch:a},{factor:[r,l],alignCorners:s}){let i=[t,n*r,o*l],c=Oe(n,r,s),u=Oe(o,l,s);return{data:X(i,a,(v,g,d)=>{let{low:f,high:p,part:h}=c[g],{low:y,high:b,part:k}=u[d],E=v*n,$=e[(E+f)*o+y]*(1-k)+e[(E+f)*o+b]*k,F=e[(E+p)*o+y]*(1-k)+e[(E+p)*o+b]*k;return $*(1-h)+F*h}),shape:i,batch:a}}function Oe(e,t,n){let o=e*t;return Array.from({length:o},(a,r)=>{let l=n?o>1?r*(e-1)/(o-1):0:Math.max(0,(r+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function X([e,t,n],o,a){let r=new Float32Array(o*e*t*n);for(let l=0,s=0;l<o*e;l++)for(let i=0;i<t;i++)for(let c=0;c<n;c++)r[s++]=a(l,i,c);return r}function Z(e,t,n){for(let o=0,a=0;o<e.length;o+=n,a=(a+1)%t.length)for(let r=o;r<o+n;r++)e[r]+=t[a]}function Re(e,t){let n=e.length/t,o=new Float32Array(e.length);for(let a=0,r=0;a<t;a++)for(let l=0;l<n;l++,r++)o[l*t+a]=e[r];return o}function ee(e,t,n,o,a,r,l,s){let i=0;for(;i+4<=o;i+=4){let c=i*r,u=c+r,w=u+r,v=w+r,g=0;for(;g+2<=a;g+=2){let d=g*r,f=d+r,p=0,h=0,y=0,b=0,k=0,E=0,$=0,F=0;for(let M=0;M<r;M++){let z=t[d+M],P=t[f+M],x=e[c+M],C=e[u+M],T=e[w+M],j=e[v+M];p+=x*z,h+=x*P,y+=C*z,b+=C*P,k+=T*z,E+=T*P,$+=j*z,F+=j*P}let A=i*l+g*s;n[A]=p,n[A+s]=h,n[A+=l]=y,n[A+s]=b,n[A+=l]=k,n[A+s]=E,n[A+=l]=$,n[A+s]=F}if(g<a)for(let d=i;d<i+4;d++)n[d*l+g*s]=Pe(e,d*r,t,g*r,r)}for(;i<o;i++)for(let c=0;c<a;c++)n[i*l+c*s]=Pe(e,i*r,t,c*r,r)}function Pe(e,t,n,o,a){let r=0,l=0,s=0,i=0,c=0;for(;c+4<=a;c+=4)r+=e[t+c]*n[o+c],l+=e[t+c+1]*n[o+c+1],s+=e[t+c+2]*n[o+c+2],i+=e[t+c+3]*n[o+c+3];for(;c<a;c++)r+=e[t+c]*n[o+c];return r+l+s+i}var kt=400,Mt=12,At=90;function De(e){let t=new Map,n=r=>r.join(),o=r=>t.get(n(r));function a(r){let l=o(r);if(l)return l;let{data:s,shape:i}=Ie(e,r);return ye(s,i[1])}return{known:o,glimpse:a,picture(r){let l=a(r);return t.delete(n(r)),t.size>=kt&&t.delete(t.keys().next().value),t.set(n(r),l),l}}}function Le(e,t){let n=new Map(t.map(u=>[u,[]])),o=0,a=0,r=[],l=()=>[...n.values()].find(u=>u.length)?.shift(),s=()=>[...n.values()].some(u=>u.length);function i(){o=0;let u=performance.now()+Mt;for(;performance.now()>=a&&performance.now()<u&&s();)l()();c()}function c(){if(s())o||=requestAnimationFrame(i);else for(let u of r.splice(0))u()}return e.onCleanup(()=>cancelAnimationFrame(o)),{give(u,w){n.set(u,w),c()},hush:()=>a=performance.now()+At,done:()=>s()?new Promise(u=>r.push(u)):Promise.resolve()}}var Ct=420;function je(e,t,n){let o=0,a=()=>{cancelAnimationFrame(o),o=0};return e.onCleanup(a),{stop:a,to(r,l){if(a(),oe()||r?.length!==l.length){n(l);return}let s;o=requestAnimationFrame(function i(c){s??=c;let u=(c-s)/Ct;if(u>=1){o=0,n(l);return}let w=u*u*(3-2*u);t(l.map((v,g)=>r[g]+w*(v-r[g]))),o=requestAnimationFrame(i)})}}}var Ne=`.fs-studio {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.9rem 1.4rem;
}
/* On a phone the face stays in sight while the sliders below it move. */
.fs-sitting {
  position: sticky;
  top: 3.4rem; /* below the book's own bar */
  z-index: 2;
  display: grid;
  grid-template-columns: minmax(0, 1.4fr) minmax(0, 1fr);
  gap: 0.7rem;
  align-items: center;
  padding-block: 0.3rem;
  background: var(--lw-paper);
}
.fs-sitting .lw-row {
  gap: 0.5rem;
}
.lw .fs-sitting .lw-button {
  padding-inline: 0.6rem;
}
.lw .fs-face {
  width: 100%;
  height: auto;
  aspect-ratio: 1;
  border-radius: 12px;
}
.lw .fs-said {
  margin: 0;
  min-height: 5.8em;
  color: var(--lw-muted);
}
.lw:has(.fs-said) .lw-readout {
  display: none;
}
.lw .fs-sliders .lw-slider {
  min-height: 0;
  grid-template-columns: minmax(0, 1fr) auto;
}
.lw .fs-sliders input {
  scroll-margin-top: 17rem;
}
.fs-sliders {
  display: grid;
  gap: 0.15rem;
}
.fs-tag {
  display: grid;
  grid-template-columns: var(--fs-names) 1.6em minmax(0, 1fr);
  gap: 0 0.5em;
  align-items: center;
}
.fs-note {
  overflow: hidden;
  font-size: 0.9em;
  text-overflow: ellipsis;
  white-space: nowrap;
}
.fs-is {
  color: var(--lw-blue);
}
.fs-leaks {
  color: var(--lw-orange);
}
.fs-track {
  display: grid;
  gap: 1px;
  background: color-mix(in srgb, var(--lw-ink) 10%, var(--lw-paper));
}
.fs-bar {
  height: 3px;
  background: var(--lw-blue);
}
.fs-next {
  background: var(--lw-orange);
}
.fs-axes {
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 0.8rem;
  margin-bottom: 0.5rem;
}
.fs-axes select {
  flex: 1 1 0;
}
.fs-grid {
  display: grid;
  grid-template-columns: repeat(5, minmax(0, 1fr));
  gap: 2px;
}
.lw :is(.fs-cell, .fs-thumb) {
  position: relative;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 6px;
  background: var(--lw-surface);
  color: inherit;
  font: inherit;
  cursor: pointer;
  touch-action: manipulation;
}
.lw :is(.fs-cell, .fs-thumb) canvas {
  width: 100%;
  height: auto;
  aspect-ratio: 1;
  border-radius: inherit;
}
.lw :is(.fs-cell, .fs-thumb):hover {
  box-shadow: 0 0 0 1.5px var(--lw-muted);
  z-index: 1;
}
.lw :is(.fs-cell, .fs-thumb)[aria-pressed="true"] {
  box-shadow: 0 0 0 2.5px var(--lw-blue);
  z-index: 1;
}
.fs-mixer {
  display: grid;
  gap: 0.7rem;
}
.fs-pair {
  display: grid;
  grid-template-columns: 4.5rem minmax(0, 1fr) 4.5rem;
  gap: 0.7rem;
  align-items: center;
}
.lw .fs-pair .lw-slider {
  grid-template-columns: 1fr auto;
  gap: 0 0.5rem;
}
.lw .fs-pair .lw-slider input {
  grid-area: 2 / 1 / auto / span 2;
}
.lw .fs-thumb b {
  position: absolute;
  left: 0;
  bottom: 0;
  padding: 0 0.4em;
  border-radius: 0 6px 0 6px;
  background: var(--lw-paper);
}
.fs-tray {
  display: grid;
  grid-template-columns: repeat(6, minmax(0, 1fr));
  gap: 0.35rem;
}
@container (min-width: 560px) {
  .fs-studio {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.15fr);
  }
  .fs-sitting {
    position: static;
    display: block;
    padding: 0;
  }
  .fs-sitting .lw-row {
    margin-top: 0.7rem;
  }
  .fs-tag {
    grid-template-columns: var(--fs-names) 2.6em minmax(0, 1fr);
  }
  .lw .fs-said {
    grid-column: 1 / -1;
    min-height: 2.9em;
  }
  .fs-tray {
    grid-template-columns: repeat(4, minmax(0, 1fr));
  }
}
`;var $t={named:{label:"with hints",title:"Shown pairs of faces, and told which factor differs in each pair"},plain:{label:"without",title:"Shown the faces alone"}},St=3;function Ft({model:e,el:t}){let n=zt(e),{latents:o}=n.named,a=ae(t,{title:"Face studio",lead:`A network makes this face of ${Y(o.length)} numbers. ${o.some(({name:x})=>x==="smile")?"Make it smile":"Move one"}: what changes, and what stays?`,css:Ne}),r=Le(a,["grid","tray"]),l,s,i,c,u=m("p",{class:"fs-said"}),w=Ce(),v=ze((x,C)=>{s[x]=C,$(s,x),M(xe(l.latents[x],C))}),g=Se(r,x=>{A.to(s,x),M("Taken over from the grid.")}),d=x=>{let C=x.map(([,T],j)=>`${K(T)} of ${"AB"[j]}`);return M(`${C.join(" + ")}: their codes are averaged, not their pixels.`),k({shares:x,mix:B})},f=Fe(r,{onMix:x=>$(d(x)),onPick:x=>A.to(s,d(x))}),p=ue({label:"trained",options:Object.keys(n).map(x=>({value:x,...$t[x]})),onChange:x=>{E(x),$(c?k(c):b()),M(G(x,l))}});p.element.hidden=Object.keys(n).length===1;let h=ie({label:"from the prior",title:"Draw the numbers from N(0, I), instead of mixing faces that were encoded",onChange:y});function y(){if(h.value)A.to(s,b()),M(ve(l.latents));else{let x=pe(i,l.codes.length),C=x.map(([,T])=>K(T));A.to(s,k({shares:x,mix:we})),M(`A mixture of ${Y(x.length)} encoded faces: ${C.join(" + ")}.`)}}function b(){return c=null,he(i,l.latents.length)}function k(x){return c=x,c.mix(l.codes,c.shares,l.latents)}function E(x){l=n[x],v.enter(l.latents),g.enter(l),f.enter(l)}function $(x,C){A.stop(),F(x,C),g.show(s,C)}function F(x,C){s=x,r.hush(),w.draw(l,s),v.show(s,C)}let A=je(a,F,$);function M(x){u.textContent=x,a.announce(x)}function z(){i=de(St),p.value="named",h.value=!1,f.restart(),g.restart(),E("named"),$(k({shares:[[0,1]],mix:B})),u.textContent=G("named",l)}let P=le(_({label:"Random face",primary:!0,onClick:y}).element,_({label:"Reset",icon:"reset",onClick:z}).element,h.element);return a.add(qe(m("div",{class:"fs-sitting"},w.element,P),se(p.element,v.element),u),qe(W("two at a time: pick one",g.element),W("mix two faces",f.element))),z(),r.done().then(()=>a.destroy)}var qe=(...e)=>m("div",{class:"fs-studio"},...e);function zt(e){let t=e.get("networks"),n=Te(t,e.get("weights")),o=D(e.get("codes"),"float16"),a=0,r=Object.entries(t).map(([l,{latents:s,n:i,side:c,axes:u}])=>{let w=me(o.subarray(a,a+=i*s.length),s.length);return[l,{latents:s,codes:w,side:c,axes:u,...De(n[l])}]});return Object.fromEntries(r)}var hn={render:Ft};export{hn as default};
