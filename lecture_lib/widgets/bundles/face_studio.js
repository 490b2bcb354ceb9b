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
`;function m(e,t={},...n){let r=document.createElement(e);for(let[o,a]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),a):a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);return r.append(...n.filter(o=>o!=null)),r}var _e=Math.random().toString(36).slice(2,8),He=0,D=()=>`lw-${_e}-${++He}`,O={"data-lm-suppress-shortcuts":"true"},qe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ne(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",qe[e]),t.append(n),t}function re(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(m("style",{"data-lecture-kit":!0},t))}function oe(e,{title:t,lead:n,css:r}){re(e,te),r&&re(e,r);let o=D(),a=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=m("p",{class:"lw-readout"}),s=m("div",{class:"lw-body"}),i=j({icon:"enlarge",title:"Full screen",onClick:()=>Ve(c)});i.element.hidden=!document.fullscreenEnabled;let c=m("div",{class:"lw",role:"group","aria-labelledby":o,...O},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:o},t),i.element),n?m("p",{class:"lw-lead"},n):null,s,l,a);e.append(c);let d=[()=>c.remove()],p=new Map,v=[()=>p.clear()];d.push(Ke(()=>v.forEach(u=>u()))),d.push(Ue(c,()=>v.forEach(u=>u())));let w=0;return d.push(()=>clearTimeout(w)),{root:c,body:s,add:(...u)=>s.append(...u),announce(u){clearTimeout(w),w=setTimeout(()=>{a.textContent=u},500)},readout(u){l.textContent!==u&&(l.textContent=u)},colour(u){return c.isConnected?(p.has(u)||p.set(u,We(c,`var(--lw-${u})`)),p.get(u)):Be},onTheme:u=>v.push(u),onCleanup:u=>d.push(u),destroy(){for(;d.length;)d.pop()()}}}function Ve(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Be=[128,128,128];function Ue(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function We(e,t){let n=m("span",{style:`color: ${t}`});e.append(n);let r=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}function Ke(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var ae=(...e)=>m("div",{class:"lw-row"},...e),le=(...e)=>m("div",{class:"lw-column"},...e);var H=(e,...t)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...t),Ge=e=>e.toFixed(2).replace("-","−");function L({label:e,min:t,max:n,step:r,value:o,format:a=Ge,onInput:l=()=>{}}){let s=D(),i=m("input",{type:"range",id:s,min:t,max:n,step:r,value:o,...O}),c=m("output",{for:s,class:"lw-value"}),d=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{d(),l(i.valueAsNumber)}),d(),{element:m("div",{class:"lw-slider"},m("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(p){i.value=p,d()}}}function j({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let a=m("span",{},e??""),l=m("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...O},t?ne(t):null,e?a:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){a.textContent=s},set icon(s){l.querySelector("svg").replaceWith(ne(s))}}}function se({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=m("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...O},m("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!a()),r(a())}),{element:o,get value(){return a()},set value(s){l(s)}}}function ie({label:e,options:t,value:n,onChange:r=()=>{}}){let o=D(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=m("select",{id:o,...O},...a.map(s=>m("option",{value:s.value},s.label)));return n!==void 0&&(l.value=n),l.addEventListener("change",()=>r(l.value)),{element:m("div",{class:"lw-field"},m("label",{for:o},e),l),get value(){return l.value},set value(s){l.value=s}}}function ce({label:e,options:t,value:n,onChange:r=()=>{}}){let o=D(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=a.map(i=>m("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??a[0].value),onchange:()=>r(i.value),...O})),s=a.map((i,c)=>m("label",{title:i.title},l[c],m("span",{},i.label)));return{element:m("fieldset",{class:"lw-choice"},m("legend",{},e),m("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function ue(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},r=n(),o=n(),a=n(),l=n();return function(){let i=Math.imul(o,5),c=Math.imul(i<<7|i>>>25,9),d=o<<9;return a^=r,l^=o,o^=a,r^=l,a^=d,l=l<<11|l>>>21,(c>>>0)/4294967296}}function Ye(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function de(e,t){for(let n=0;n<t.length;n++)t[n]=Ye(e);return t}var P=({low:e,high:t},n)=>e+n*(t-e),T=({low:e,high:t},n)=>Math.min(1,Math.max(0,(n-e)/(t-e))),fe=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t));function q(e,t){let n=new Float32Array(e[0].length);for(let[r,o]of t)e[r].forEach((a,l)=>n[l]+=o*a);return n}function me(e,t){let n=Math.min(t,2+Math.floor(2*e())),r=Array.from({length:t},(l,s)=>s),o=Array.from({length:n},()=>r.splice(Math.floor(e()*r.length),1)[0]),a=[0,...Array.from({length:n-1},e).sort((l,s)=>l-s),1];return o.map((l,s)=>[l,a[s+1]-a[s]]).sort((l,s)=>s[1]-l[1])}function pe(e,t,n){let[[r]]=t;return q(e,t).map((o,a)=>n[a].twoValued?e[r][a]:o)}var we=(e,t)=>de(e,new Float32Array(t));function he(e,t,n,r,o){let a=l=>l/(o-1);return Array.from({length:o*o},(l,s)=>{let i=Float32Array.from(e);return i[n]=P(t[n],a(s%o)),i[r]=P(t[r],a(Math.floor(s/o))),i})}function ge(e){let t=(e-1)/2,n=r=>Math.hypot(r%e-t,Math.floor(r/e)-t);return Array.from({length:e*e},(r,o)=>o).sort((r,o)=>n(r)-n(o))}function F(e){let t=Math.abs(e).toFixed(2);return t==="0.00"?t:(e<0?"−":"+")+t}function xe({name:e,meaning:t,certainty:n,runnerUp:r,runnerUpCertainty:o},a){if(!t)return`${e} ${F(a)}.`;let l=`${e} ${F(a)}: rank correlation ${n.toFixed(2)} with ${t}`;return r?`${l}, ${o<.2?"only":"but also"} ${o.toFixed(2)} with ${r}.`:`${l}.`}function be(e){let t=n=>(e.reduce((r,o)=>r+o[n],0)/e.length).toFixed(2);return`${t("certainty")} with its factor (blue), ${t("runnerUpCertainty")} with the next (orange)`}function V(e,{latents:t}){return e==="named"?`Training was told which factor differs between two faces, never how much. Mean rank correlation: ${be(t)}.`:`Training saw the faces alone, so no number has a name. Mean rank correlation: ${be(t)}.`}function ve(e){let t=e.filter(({twoValued:r})=>r).map(({name:r})=>r);return`Drawn from the prior N(0, I).${t.length?` In the data ${t.join(" and ")} are there or not; the prior also draws what lies between, and ghosts appear.`:" It also reaches codes where no face of the data lies."}`}var B=e=>`${Math.round(100*e)} %`,U=e=>["no","one","two","three","four","five","six","seven","eight","nine","ten"][e]??String(e);function ye(e,t){let n=t*t,r=e.length===n,o=new Uint8ClampedArray(4*n);for(let a=0;a<n;a++){for(let l=0;l<3;l++)o[4*a+l]=255*e[r?a:l*n+a];o[4*a+3]=255}return o}var Je=-.75;function Qe(e){let t=Math.abs(e),n=Je;return t<1?((n+2)*t-(n+3))*t*t+1:t<2?((n*t-5*n)*t+8*n)*t-4*n:0}function Xe(e,t){let n=new Int32Array(4*e*t),r=new Float32Array(4*e*t);for(let o=0;o<e*t;o++){let a=(o+.5)/t-.5,l=Math.floor(a)-1;for(let s=0;s<4;s++)n[4*o+s]=Math.min(e-1,Math.max(0,l+s)),r[4*o+s]=Qe(a-l-s)}return{from:n,weight:r}}function ke(e,t){let n=e*t,{from:r,weight:o}=Xe(e,t),a=new Float32Array(3*e*n),l=new Uint8ClampedArray(4*n*n).fill(255);return function(i){for(let d=0,p=0;d<e;d++)for(let v=0;v<n;v++)for(let w=0;w<3;w++,p++){let u=0;for(let f=4*v;f<4*v+4;f++)u+=o[f]*i[4*(d*e+r[f])+w];a[p]=u}let c=3*n;for(let d=0,p=0;d<n;d++){let[v,w,u,f]=r.subarray(4*d,4*d+4),[h,b,y,g]=o.subarray(4*d,4*d+4);for(let k=0;k<c;k++,p++)l[p]=h*a[v*c+k]+b*a[w*c+k]+y*a[u*c+k]+g*a[f*c+k],k%3===2&&p++}return l}}var Ze=320,$=5,et=12,Ae={"data-lm-suppress-shortcuts":"true"};function Ce(){let e=m("canvas",{class:"fs-face",role:"img"}),t=new Map;return{element:e,draw(n,r){let{side:o,latents:a}=n,l=Math.max(1,Math.round(Ze/o));t.has(o)||t.set(o,ke(o,l)),Ee(e,t.get(o)(n.picture(r)),o*l);let s=a.map(({name:i},c)=>`${i} ${F(r[c])}`).join(", ");e.setAttribute("aria-label",`The face that the decoder makes of ${s}`)}}}function Ee(e,t,n){(e.width!==n||e.height!==n)&&Object.assign(e,{width:n,height:n}),e.getContext("2d").putImageData(new ImageData(t,n,n),0,0)}function $e(e,t){let n=([o,a])=>Ee(o,e.picture(a),e.side),r=t.filter(([,o])=>!e.known(o));for(let o of t)r.includes(o)||n(o);return r.map(o=>()=>n(o))}function Se(e,t){let n=Array.from({length:$*$},(u,f)=>c(f)),r=m("div",{class:"fs-axes"}),o=m("div",{class:"fs-grid",role:"group","aria-label":"Grid of faces"});o.append(...n.map(u=>u.element));let a=new Map,l,s,i;function c(u){let f=m("canvas",{"aria-hidden":"true"});return{element:m("button",{type:"button",class:"fs-cell",tabindex:u?-1:0,onclick:()=>t(Float32Array.from(i[u])),onkeydown:g=>{let k={ArrowLeft:-1,ArrowRight:1,ArrowUp:-$,ArrowDown:$}[g.key];if(!k)return;g.preventDefault(),Math.abs(k)===1&&Math.floor((u+k)/$)!==Math.floor(u/$)||n[u+k]?.element.focus()},onfocus:()=>n.forEach((g,k)=>g.element.setAttribute("tabindex",k===u?0:-1)),...Ae},f),canvas:f}}function d(){let u=l.latents.map(({name:h},b)=>({value:String(b),label:h})),f=(h,b)=>ie({label:h,options:u,value:String(p()[b]),onChange:y=>{let g=[...p()];Number(y)===g[1-b]&&(g[1-b]=g[b]),g[b]=Number(y),a.set(l,g),d(),r.querySelectorAll("select")[b].focus(),v()}}).element;r.replaceChildren(f("across",0),f("down",1))}let p=()=>a.get(l)??l.axes;function v(){let[u,f]=p(),{latents:h}=l;i=he(s,h,u,f,$),n.forEach(({element:b},y)=>{let g=[u,f].map(k=>`${h[k].name} ${F(i[y][k])}`).join(", ");b.setAttribute("aria-label",g),b.title=g}),e.give("grid",$e(l,ge($).map(b=>[n[b].canvas,i[b]])))}function w(){let u=(f,h)=>Math.abs(T(l.latents[h],f[h])-T(l.latents[h],s[h]))<.01;n.forEach(({element:f},h)=>{f.setAttribute("aria-pressed",String(p().every(b=>u(i[h],b))))})}return{element:m("div",{},r,o),get axes(){return p()},restart:()=>a.clear(),enter(u){l=u,d()},show(u,f){s=u,p().includes(f)||v(),w()}}}function Fe(e,t){let n={pair:[0,1],slot:0},r,{pair:o,slot:a}=n,l=L({label:"from A to B",min:0,max:1,step:.01,value:0,format:u=>`${Math.round(100*u)} %`,onInput:d}),s=["A","B"].map((u,f)=>Me(`Face ${u}: choose it below`,()=>{a=f,v()},u)),i=m("div",{class:"fs-tray",role:"group","aria-label":"Encoded faces"}),c=[];function d(){let u=l.value;t([[o[0],1-u],[o[1],u]])}function p(u){o=o.map((f,h)=>h===a?u:f),l.value=a,v(),w(),d()}function v(){s.forEach((u,f)=>u.press(f===a)),c.forEach((u,f)=>u.press(f===o[a]))}function w(){let u=[...s.map((f,h)=>[f.canvas,o[h]]),...c.map((f,h)=>[f.canvas,h])];e.give("tray",$e(r,u.map(([f,h])=>[f,r.codes[h]])))}return{element:m("div",{class:"fs-mixer"},m("div",{class:"fs-pair"},s[0].element,l.element,s[1].element),i),restart(){({pair:o,slot:a}=n),l.value=0},enter(u){for(r=u;c.length<Math.min(et,r.codes.length);){let f=c.length;c.push(Me(`Encoded face ${f+1}`,()=>p(f)))}i.replaceChildren(...c.map(f=>f.element)),v(),w()}}}function Me(e,t,n){let r=m("canvas",{"aria-hidden":"true"}),o=m("button",{type:"button",class:"fs-thumb",title:e,"aria-label":e,onclick:t,...Ae},r,n?m("b",{},n):null);return{element:o,canvas:r,press:a=>o.setAttribute("aria-pressed",String(a))}}function ze(e){let t=m("div",{class:"fs-sliders"}),n,r;return{element:t,enter(o){n=o,r=n.map((a,l)=>L({label:tt(a),min:0,max:1,step:.01,value:.5,format:s=>F(P(a,s)),onInput:s=>e(l,P(a,s))}));for(let{element:a}of r)a.classList.add("lw-stacked");t.style.setProperty("--fs-names",`${.95*Math.max(...n.map(({name:a})=>a.length))}ch`),t.replaceChildren(...r.map(a=>a.element))},show(o,a){r.forEach((l,s)=>{s!==a&&(l.value=T(n[s],o[s]))})}}}function tt(e){let t=(r,o)=>m("span",{class:`fs-bar ${o}`,style:`width: ${Math.round(100*r)}%`}),n=m("span",{class:"fs-track","aria-hidden":"true"},t(e.certainty,"fs-best"),t(e.runnerUpCertainty,"fs-next"));return m("span",{class:"fs-tag"},m("b",{},e.name),e.meaning?n:null,...nt(e))}function nt({name:e,meaning:t,certainty:n,runnerUp:r,runnerUpCertainty:o}){if(!t)return[];let a=e===t?"":`${t} `,l=m("span",{class:"fs-is"},a+n.toFixed(2));if(!r)return[m("span",{class:"fs-note"},l)];let s=m("span",{class:"fs-leaks"},`${r} ${o.toFixed(2)}`);return[m("span",{class:"fs-note"},l," ",s)]}var rt=Float64Array.from({length:32},(e,t)=>2**(t-15));function ot(e){let t=e>>10&31,n=e&1023,r=t?rt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function N(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function I(e,t){let n=N(e),r=t==="float16"?2:4,o=t==="float16"?l=>ot(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),a=new Float32Array(n.byteLength/r);for(let l=0;l<a.length;l++)a[l]=o(l);return a}function at(e,t){let n=e.dtype==="int8"?st(e,t):lt(e,t),r=e.layers.map(o=>{if(!(o.op in W))throw new Error(`nn.js has no layer "${o.op}"; it has ${Object.keys(W).join(", ")}`);let a={...o};for(let l of["weight","bias"])o[l]&&(a[l]=n(o,l));return o.op==="convTranspose"&&(a.weight=Re(a.weight,o.inChannels)),a});return{inputShape:e.inputShape,layers:r}}var _=(e,[t,n])=>e.subarray(t,t+n);function lt({dtype:e},t){let n=I(t,e);return(r,o)=>_(n,r[o])}function st(e,t){let n=N(t),r=2*e.plain,o=I(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(l,s)=>{if(s!=="weight"||!l.scale)return _(o,l[s]);let i=_(o,l.scale),c=Float32Array.from(_(a,l.weight)),d=c.length/i.length;for(let p=0;p<c.length;p++)c[p]*=i[Math.floor(p/d)];return c}}function Te(e,t){let n=N(t),r=(a,l)=>new DataView(n.buffer,n.byteOffset+a,l-a),o=Object.entries(e);return Object.fromEntries(o.map(([a,{spec:l,start:s,end:i}])=>[a,at(l,r(s,i))]))}function Ie(e,t){let n=t.length/K(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r={data:Float32Array.from(t),shape:e.inputShape,batch:n};for(let o of e.layers)r=W[o.op](r,o);return r}var K=e=>e.reduce((t,n)=>t*n,1),R=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},W={linear:it,conv:ct,convTranspose:dt,affine:mt,positionBias:pt,pixelShuffle:wt,upsampleNearest:ht,upsampleBilinear:gt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[K(e.shape)]}),relu:R(e=>e>0?e:0),leakyRelu:R((e,{slope:t})=>e>0?e:t*e),sigmoid:R(e=>1/(1+Math.exp(-e))),tanh:R(Math.tanh),silu:R(e=>e/(1+Math.exp(-e)))};function it({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:a}){let l=new Float32Array(t*r);J(e,o,l,t,r,n,r,1);for(let s=0;s<l.length;s++)l[s]+=a[s%r];return{data:l,shape:[r],batch:t}}function ct({data:e,shape:[t,n,r],batch:o},a){let{inChannels:l,outChannels:s,kernel:i,stride:c,padding:d,weight:p,bias:v}=a,w=Math.floor((n+2*d[0]-i[0])/c[0])+1,u=Math.floor((r+2*d[1]-i[1])/c[1])+1,f=w*u,h=l*i[0]*i[1],b=new Float32Array(o*s*f);for(let y=0;y<o;y++){let g=e.subarray(y*t*n*r,(y+1)*t*n*r),k=ut(g,[t,n,r],[w,u],a);J(k,p,b.subarray(y*s*f),f,s,h,1,f)}return Y(b,v,f),{data:b,shape:[s,w,u],batch:o}}function ut(e,[t,n,r],[o,a],{kernel:[l,s],stride:i,padding:c}){let d=new Float32Array(o*a*t*l*s),p=0;for(let v=0;v<o;v++)for(let w=0;w<a;w++)for(let u=0;u<t;u++)for(let f=0;f<l;f++){let h=v*i[0]+f-c[0],b=(u*n+h)*r;for(let y=0;y<s;y++,p++){let g=w*i[1]+y-c[1];h>=0&&h<n&&g>=0&&g<r&&(d[p]=e[b+g])}}return d}function dt({data:e,shape:[t,n,r],batch:o},a){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:d,weight:p,bias:v}=a,w=(n-1)*i[0]-2*c[0]+s[0]+d[0],u=(r-1)*i[1]-2*c[1]+s[1]+d[1],f=n*r,h=l*s[0]*s[1],b=new Float32Array(h*f),y=new Float32Array(o*l*w*u);for(let g=0;g<o;g++){let k=e.subarray(g*t*f,(g+1)*t*f);J(p,Re(k,t),b,h,f,t,f,1),ft(b,[n,r],y.subarray(g*l*w*u),[l,w,u],a)}return Y(y,v,w*u),{data:y,shape:[l,w,u],batch:o}}function ft(e,[t,n],r,[o,a,l],{kernel:[s,i],stride:c,padding:d}){let p=0;for(let v=0;v<o;v++)for(let w=0;w<s;w++)for(let u=0;u<i;u++)for(let f=0;f<t;f++){let h=f*c[0]+w-d[0],b=(v*a+h)*l;for(let y=0;y<n;y++,p++){let g=y*c[1]+u-d[1];h>=0&&h<a&&g>=0&&g<l&&(r[b+g]+=e[p])}}}function mt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[a,...l]=t,s=K(l),i=e.map((c,d)=>c*r[Math.floor(d/s)%a]);return Y(i,o,s),{data:i,shape:t,batch:n}}function pt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}function wt({data:e,shape:[t,n,r],batch:o},{factor:a}){let l=[t/(a*a),n*a,r*a];return{data:G(l,o,(i,c,d)=>{let p=i*a*a+c%a*a+d%a;return e[(p*n+Math.floor(c/a))*r+Math.floor(d/a)]}),shape:l,batch:o}}function ht({data:e,shape:[t,n,r],batch:o},{factor:[a,l]}){let s=[t,n*a,r*l];return{data:G(s,o,(c,d,p)=>e[(c*n+Math.floor(d/a))*r+Math.floor(p/l)]),shape:s,batch:o}}function gt({data:e,shape:[t,n,r],batch:o},{factor:[a,l],alignCorners:s}){let i=[t,n*a,r*l],c=Oe(n,a,s),d=Oe(r,l,s);return{data:G(i,o,(v,w,u)=>{let{low:f,high:h,part:b}=c[w],{low:y,high:g,part:k}=d[u],M=v*n,C=e[(M+f)*r+y]*(1-k)+e[(M+f)*r+g]*k,S=e[(M+h)*r+y]*(1-k)+e[(M+h)*r+g]*k;return C*(1-b)+S*b}),shape:i,batch:o}}function Oe(e,t,n){let r=e*t;return Array.from({length:r},(o,a)=>{let l=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function G([e,t,n],r,o){let a=new Float32Array(r*e*t*n);for(let l=0,s=0;l<r*e;l++)for(let i=0;i<t;i++)for(let c=0;c<n;c++)a[s++]=o(l,i,c);return a}function Y(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[o]}function Re(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,a=0;o<t;o++)for(let l=0;l<n;l++,a++)r[l*t+o]=e[a];return r}function J(e,t,n,r,o,a,l,s){let i=0;for(;i+4<=r;i+=4){let c=i*a,d=c+a,p=d+a,v=p+a,w=0;for(;w+2<=o;w+=2){let u=w*a,f=u+a,h=0,b=0,y=0,g=0,k=0,M=0,C=0,S=0;for(let x=0;x<a;x++){let A=t[u+x],z=t[f+x],Q=e[c+x],X=e[d+x],Z=e[p+x],ee=e[v+x];h+=Q*A,b+=Q*z,y+=X*A,g+=X*z,k+=Z*A,M+=Z*z,C+=ee*A,S+=ee*z}let E=i*l+w*s;n[E]=h,n[E+s]=b,n[E+=l]=y,n[E+s]=g,n[E+=l]=k,n[E+s]=M,n[E+=l]=C,n[E+s]=S}if(w<o)for(let u=i;u<i+4;u++)n[u*l+w*s]=Pe(e,u*a,t,w*a,a)}for(;i<r;i++)for(let c=0;c<o;c++)n[i*l+c*s]=Pe(e,i*a,t,c*a,a)}function Pe(e,t,n,r,o){let a=0,l=0,s=0,i=0,c=0;for(;c+4<=o;c+=4)a+=e[t+c]*n[r+c],l+=e[t+c+1]*n[r+c+1],s+=e[t+c+2]*n[r+c+2],i+=e[t+c+3]*n[r+c+3];for(;c<o;c++)a+=e[t+c]*n[r+c];return a+l+s+i}var bt=400,xt=12,vt=90;function De(e){let t=new Map,n=r=>r.join();return{known:r=>t.get(n(r)),picture(r){let o=n(r);if(!t.has(o)){t.size>=bt&&t.delete(t.keys().next().value);let{data:a,shape:l}=Ie(e,r);t.set(o,ye(a,l[1]))}return t.get(o)}}}function Le(e,t){let n=new Map(t.map(d=>[d,[]])),r=0,o=0,a=[],l=()=>[...n.values()].find(d=>d.length)?.shift(),s=()=>[...n.values()].some(d=>d.length);function i(){r=0;let d=performance.now()+xt;for(;performance.now()>=o&&performance.now()<d&&s();)l()();c()}function c(){if(s())r||=requestAnimationFrame(i);else for(let d of a.splice(0))d()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(d,p){n.set(d,p),c()},hush:()=>o=performance.now()+vt,done:()=>s()?new Promise(d=>a.push(d)):Promise.resolve()}}var je=`.fs-studio {
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
`;var kt={named:{label:"with hints",title:"Shown pairs of faces, and told which factor differs in each pair"},plain:{label:"without",title:"Shown the faces alone"}},Mt=3;function At({model:e,el:t}){let n=Ct(e),{latents:r}=n.named,o=oe(t,{title:"Face studio",lead:`A network makes this face of ${U(r.length)} numbers. ${r.some(({name:x})=>x==="smile")?"Make it smile":"Move one"}: what changes, and what stays?`,css:je}),a=Le(o,["grid","tray"]),l,s,i,c,d=m("p",{class:"fs-said"}),p=Ce(),v=ze((x,A)=>{s[x]=A,M(x),C(xe(l.latents[x],A))}),w=Se(a,x=>{s=x,M(),C("Taken over from the grid.")}),u=Fe(a,x=>{g(x),C(`${x.map(([,A],z)=>`${B(A)} of ${"AB"[z]}`).join(" + ")}: their codes are averaged, not their pixels.`)}),f=ce({label:"trained",options:Object.keys(n).map(x=>({value:x,...kt[x]})),onChange:x=>{k(x),i?g(i):y(),C(V(x,l))}});f.element.hidden=Object.keys(n).length===1;let h=se({label:"from the prior",title:"Draw the numbers from N(0, I), instead of mixing faces that were encoded",onChange:b});function b(){if(h.value)y(),C(ve(l.latents));else{let x=me(c,l.codes.length);g(x,pe),C(`A mixture of ${U(x.length)} encoded faces: ${x.map(([,A])=>B(A)).join(" + ")}.`)}}function y(){i=null,s=we(c,l.latents.length),M()}function g(x,A=q){i=x,s=A(l.codes,i,l.latents),M()}function k(x){l=n[x],v.enter(l.latents),w.enter(l),u.enter(l)}function M(x){a.hush(),p.draw(l,s),v.show(s,x),w.show(s,x)}function C(x){d.textContent=x,o.announce(x)}function S(){c=ue(Mt),f.value="named",h.value=!1,u.restart(),w.restart(),k("named"),g([[0,1]]),d.textContent=V("named",l)}let E=m("div",{class:"fs-sitting"},p.element,ae(j({label:"Random face",primary:!0,onClick:b}).element,j({label:"Reset",icon:"reset",onClick:S}).element,h.element));return o.add(m("div",{class:"fs-studio"},E,le(f.element,v.element),d),m("div",{class:"fs-studio"},H("two at a time: pick one",w.element),H("mix two faces",u.element))),S(),a.done().then(()=>o.destroy)}function Ct(e){let t=e.get("networks"),n=Te(t,e.get("weights")),r=I(e.get("codes"),"float16"),o=0,a=Object.entries(t).map(([l,{latents:s,n:i,side:c,axes:d}])=>{let p=fe(r.subarray(o,o+=i*s.length),s.length);return[l,{latents:s,codes:p,side:c,axes:d,...De(n[l])}]});return Object.fromEntries(a)}var sn={render:At};export{sn as default};
