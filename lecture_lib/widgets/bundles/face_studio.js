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
`;function p(e,t={},...n){let a=document.createElement(e);for(let[o,r]of Object.entries(t))o.startsWith("on")?a.addEventListener(o.slice(2),r):r===!0?a.setAttribute(o,""):r!==!1&&r!=null&&a.setAttribute(o,r);return a.append(...n.filter(o=>o!=null)),a}var He=Math.random().toString(36).slice(2,8),Be=0,N=()=>`lw-${He}-${++Be}`,I={"data-lm-suppress-shortcuts":"true"},Ve={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ne(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Ve[e]),t.append(n),t}function re(e,t){let n=e.getRootNode(),a=n instanceof ShadowRoot?n:document.head;[...a.querySelectorAll("style[data-lecture-kit]")].some(r=>r.textContent===t)||a.append(p("style",{"data-lecture-kit":!0},t))}var oe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ae(e,{title:t,lead:n,css:a}){re(e,te),a&&re(e,a);let o=N(),r=p("p",{class:"lw-voice",role:"status","aria-live":"polite"}),l=p("p",{class:"lw-readout"}),s=p("div",{class:"lw-body"}),i=_({icon:"enlarge",title:"Full screen",onClick:()=>Ue(c)});i.element.hidden=!document.fullscreenEnabled;let c=p("div",{class:"lw",role:"group","aria-labelledby":o,...I},p("div",{class:"lw-head"},p("div",{class:"lw-title",id:o},t),i.element),n?p("p",{class:"lw-lead"},n):null,s,l,r);e.append(c);let u=[()=>c.remove()],w=new Map,x=[()=>w.clear()];u.push(Ye(()=>x.forEach(d=>d()))),u.push(Ge(c,()=>x.forEach(d=>d())));let m=0;return u.push(()=>clearTimeout(m)),{root:c,body:s,add:(...d)=>s.append(...d),announce(d){clearTimeout(m),m=setTimeout(()=>{r.textContent=d},500)},readout(d){l.textContent!==d&&(l.textContent=d)},colour(d){return c.isConnected?(w.has(d)||w.set(d,Ke(c,`var(--lw-${d})`)),w.get(d)):We},onTheme:d=>x.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Ue(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var We=[128,128,128];function Ge(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Ke(e,t){let n=p("span",{style:`color: ${t}`});e.append(n);let a=p("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return a.fillStyle=getComputedStyle(n).color,a.fillRect(0,0,1,1),n.remove(),[...a.getImageData(0,0,1,1).data.slice(0,3)]}function Ye(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var le=(...e)=>p("div",{class:"lw-row"},...e),se=(...e)=>p("div",{class:"lw-column"},...e);var W=(e,...t)=>p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},e),...t),Je=e=>e.toFixed(2).replace("-","−");function q({label:e,min:t,max:n,step:a,value:o,format:r=Je,onInput:l=()=>{}}){let s=N(),i=p("input",{type:"range",id:s,min:t,max:n,step:a,value:o,...I}),c=p("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=r(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),l(i.valueAsNumber)}),u(),{element:p("div",{class:"lw-slider"},p("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(w){i.value=w,u()}}}function _({label:e,icon:t,title:n,primary:a=!1,onClick:o}){let r=p("span",{},e??""),l=p("button",{type:"button",class:a?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...I},t?ne(t):null,e?r:null);return{element:l,get disabled(){return l.disabled},set disabled(s){l.disabled=s},set label(s){r.textContent=s},set icon(s){l.querySelector("svg").replaceWith(ne(s))}}}function ie({label:e,title:t,value:n=!1,onChange:a=()=>{}}){let o=p("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...I},p("span",{class:"lw-lamp","aria-hidden":"true"}),e),r=()=>o.getAttribute("aria-pressed")==="true",l=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{l(!r()),a(r())}),{element:o,get value(){return r()},set value(s){l(s)}}}function ce({label:e,options:t,value:n,onChange:a=()=>{}}){let o=N(),r=t.map(s=>typeof s=="string"?{value:s,label:s}:s),l=p("select",{id:o,...I},...r.map(s=>p("option",{value:s.value},s.label)));return n!==void 0&&(l.value=n),l.addEventListener("change",()=>a(l.value)),{element:p("div",{class:"lw-field"},p("label",{for:o},e),l),get value(){return l.value},set value(s){l.value=s}}}function ue({label:e,options:t,value:n,onChange:a=()=>{}}){let o=N(),r=t.map(i=>typeof i=="string"?{value:i,label:i}:i),l=r.map(i=>p("input",{type:"radio",name:o,value:i.value,checked:i.value===(n??r[0].value),onchange:()=>a(i.value),...I})),s=r.map((i,c)=>p("label",{title:i.title},l[c],p("span",{},i.label)));return{element:p("fieldset",{class:"lw-choice"},p("legend",{},e),p("div",{class:"lw-bar"},...s)),get value(){return l.find(i=>i.checked).value},set value(i){l.forEach(c=>{c.checked=c.value===i})}}}function de(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},a=n(),o=n(),r=n(),l=n();return function(){let i=Math.imul(o,5),c=Math.imul(i<<7|i>>>25,9),u=o<<9;return r^=a,l^=o,o^=r,a^=l,r^=u,l=l<<11|l>>>21,(c>>>0)/4294967296}}function Qe(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function fe(e,t){for(let n=0;n<t.length;n++)t[n]=Qe(e);return t}var R=({low:e,high:t},n)=>e+n*(t-e),H=({low:e,high:t},n)=>Math.min(1,Math.max(0,(n-e)/(t-e))),me=(e,t)=>Array.from({length:e.length/t},(n,a)=>e.slice(a*t,(a+1)*t));function B(e,t){let n=new Float32Array(e[0].length);for(let[a,o]of t)e[a].forEach((r,l)=>n[l]+=o*r);return n}function pe(e,t){let n=Math.min(t,2+Math.floor(2*e())),a=Array.from({length:t},(l,s)=>s),o=Array.from({length:n},()=>a.splice(Math.floor(e()*a.length),1)[0]),r=[0,...Array.from({length:n-1},e).sort((l,s)=>l-s),1];return o.map((l,s)=>[l,r[s+1]-r[s]]).sort((l,s)=>s[1]-l[1])}function we(e,t,n){let[[a]]=t;return B(e,t).map((o,r)=>n[r].twoValued?e[a][r]:o)}var he=(e,t)=>fe(e,new Float32Array(t));function ge(e,t,n,a,o){let r=l=>l/(o-1);return Array.from({length:o*o},(l,s)=>{let i=Float32Array.from(e);return i[n]=R(t[n],r(s%o)),i[a]=R(t[a],r(Math.floor(s/o))),i})}function be(e){let t=(e-1)/2,n=a=>Math.hypot(a%e-t,Math.floor(a/e)-t);return Array.from({length:e*e},(a,o)=>o).sort((a,o)=>n(a)-n(o))}function z(e){let t=Math.abs(e).toFixed(2);return t==="0.00"?t:(e<0?"−":"+")+t}function xe({name:e,meaning:t,certainty:n,runnerUp:a,runnerUpCertainty:o},r){if(!t)return`${e} ${z(r)}.`;let l=`${e} ${z(r)}: rank correlation ${n.toFixed(2)} with ${t}`;if(!a)return`${l}.`;let s=o<.2?"only":"but also";return`${l}, ${s} ${o.toFixed(2)} with ${a}.`}function Xe(e){let t=n=>(e.reduce((a,o)=>a+o[n],0)/e.length).toFixed(2);return`${t("certainty")} with its factor (blue), ${t("runnerUpCertainty")} with the next (orange)`}function G(e,{latents:t}){return`${e==="named"?"Training was told which factor differs between two faces, never how much.":"Training saw the faces alone, so no number has a name."} Mean rank correlation: ${Xe(t)}.`}function ve(e){let t=e.filter(({twoValued:a})=>a).map(({name:a})=>a);return`Drawn from the prior N(0, I).${t.length?` In the data ${t.join(" and ")} are there or not; the prior also draws what lies between, and ghosts appear.`:" It also reaches codes where no face of the data lies."}`}var K=e=>`${Math.round(100*e)} %`,Ze=["no","one","two","three","four","five","six","seven","eight","nine","ten"],Y=e=>Ze[e]??String(e);function ye(e,t){let n=t*t,a=e.length===n,o=new Uint8ClampedArray(4*n);for(let r=0;r<n;r++){for(let l=0;l<3;l++)o[4*r+l]=255*e[a?r:l*n+r];o[4*r+3]=255}return o}var et=-.75;function tt(e){let t=Math.abs(e),n=et;return t<1?((n+2)*t-(n+3))*t*t+1:t<2?((n*t-5*n)*t+8*n)*t-4*n:0}function nt(e,t){let n=new Int32Array(4*e*t),a=new Float32Array(4*e*t);for(let o=0;o<e*t;o++){let r=(o+.5)/t-.5,l=Math.floor(r)-1;for(let s=0;s<4;s++)n[4*o+s]=Math.min(e-1,Math.max(0,l+s)),a[4*o+s]=tt(r-l-s)}return{from:n,weight:a}}function ke(e,t){let n=e*t,{from:a,weight:o}=nt(e,t),r=new Float32Array(3*e*n),l=new Uint8ClampedArray(4*n*n).fill(255);return function(i){for(let u=0,w=0;u<e;u++)for(let x=0;x<n;x++)for(let m=0;m<3;m++,w++){let d=0;for(let h=4*x;h<4*x+4;h++)d+=o[h]*i[4*(u*e+a[h])+m];r[w]=d}let c=3*n;for(let u=0,w=0;u<n;u++){let[x,m,d,h]=a.subarray(4*u,4*u+4),[f,g,b,y]=o.subarray(4*u,4*u+4);for(let k=0;k<c;k++,w++)l[w]=f*r[x*c+k]+g*r[m*c+k]+b*r[d*c+k]+y*r[h*c+k],k%3===2&&w++}return l}}var rt=320,O=5,ot=12,Ae={"data-lm-suppress-shortcuts":"true"};function Ce(){let e=p("canvas",{class:"fs-face",role:"img"}),t=new Map;return{element:e,draw(n,a){let{side:o,latents:r}=n,l=Math.max(1,Math.round(rt/o));t.has(o)||t.set(o,ke(o,l)),Ee(e,t.get(o)(n.glimpse(a)),o*l);let s=r.map(({name:i},c)=>`${i} ${z(a[c])}`).join(", ");e.setAttribute("aria-label",`The face that the decoder makes of ${s}`)}}}function Ee(e,t,n){(e.width!==n||e.height!==n)&&Object.assign(e,{width:n,height:n}),e.getContext("2d").putImageData(new ImageData(t,n,n),0,0)}function $e(e,t){let n=([o,r])=>Ee(o,e.picture(r),e.side),a=t.filter(([,o])=>!e.known(o));for(let o of t)a.includes(o)||n(o);return a.map(o=>()=>n(o))}function at(e,t){let n=l=>o.forEach(({element:s},i)=>s.setAttribute("tabindex",i===l?0:-1)),a=l=>s=>{let i={ArrowLeft:-1,ArrowRight:1,ArrowUp:-O,ArrowDown:O}[s.key];if(!i)return;s.preventDefault();let c=w=>Math.floor(w/O);Math.abs(i)===1&&c(l+i)!==c(l)||o[l+i]?.element.focus()},o=Array.from({length:O*O},(l,s)=>{let i=p("canvas",{"aria-hidden":"true"}),c={onclick:()=>t(s),onkeydown:a(s),onfocus:()=>n(s)},u=p("button",{type:"button",class:"fs-cell",...c,...Ae},i);return{canvas:i,element:u}});n(0);let r=o.map(l=>l.element);return{cells:o,element:p("div",{class:"fs-grid",role:"group","aria-label":e},...r)}}function Se(e,t){let{cells:n,element:a}=at("Grid of faces",m=>t(Float32Array.from(i[m]))),o=p("div",{class:"fs-axes"}),r=new Map,l,s,i;function c(){let m=l.latents.map(({name:h},f)=>({value:String(f),label:h})),d=(h,f)=>ce({label:h,options:m,value:String(u()[f]),onChange:g=>{let b=[...u()];Number(g)===b[1-f]&&(b[1-f]=b[f]),b[f]=Number(g),r.set(l,b),c(),o.querySelectorAll("select")[f].focus(),w(),x()}}).element;o.replaceChildren(d("across",0),d("down",1))}let u=()=>r.get(l)??l.axes;function w(){let[m,d]=u(),{latents:h}=l;i=ge(s,h,m,d,O),n.forEach(({element:f},g)=>{let b=[m,d].map(y=>`${h[y].name} ${z(i[g][y])}`).join(", ");f.setAttribute("aria-label",b),f.title=b}),e.give("grid",$e(l,be(O).map(f=>[n[f].canvas,i[f]])))}function x(){let m=(h,f)=>H(l.latents[f],h[f]),d=(h,f)=>Math.abs(m(h,f)-m(s,f))<.01;n.forEach(({element:h},f)=>{h.setAttribute("aria-pressed",String(u().every(g=>d(i[f],g))))})}return{element:p("div",{},o,a),restart:()=>r.clear(),enter(m){l=m,c()},show(m,d){s=m,u().includes(d)||w(),x()}}}function Fe(e,{onMix:t,onPick:n}){let a={pair:[0,1],slot:0},o,{pair:r,slot:l}=a,s=q({label:"from A to B",min:0,max:1,step:.01,value:0,format:f=>`${Math.round(100*f)} %`,onInput:()=>t(x())}),i=f=>()=>{l=f,d()},c=["A","B"].map((f,g)=>Me(`Face ${f}: choose it below`,i(g),f)),u=p("div",{class:"fs-tray",role:"group","aria-label":"Encoded faces"}),w=[];function x(){let f=s.value;return[[r[0],1-f],[r[1],f]]}function m(f){r=r.map((g,b)=>b===l?f:g),s.value=l,d(),h(),n(x())}function d(){c.forEach((f,g)=>f.press(g===l)),w.forEach((f,g)=>f.press(g===r[l]))}function h(){let f=c.map(({canvas:b},y)=>[b,o.codes[r[y]]]),g=w.map(({canvas:b},y)=>[b,o.codes[y]]);e.give("tray",$e(o,[...f,...g]))}return{element:p("div",{class:"fs-mixer"},p("div",{class:"fs-pair"},c[0].element,s.element,c[1].element),u),restart(){({pair:r,slot:l}=a),s.value=0},enter(f){for(o=f;w.length<Math.min(ot,o.codes.length);){let g=w.length;w.push(Me(`Encoded face ${g+1}`,()=>m(g)))}u.replaceChildren(...w.map(g=>g.element)),d(),h()}}}function Me(e,t,n){let a=p("canvas",{"aria-hidden":"true"}),o=p("button",{type:"button",class:"fs-thumb",title:e,"aria-label":e,onclick:t,...Ae},a,n?p("b",{},n):null);return{element:o,canvas:a,press:r=>o.setAttribute("aria-pressed",String(r))}}function ze(e){let t=p("div",{class:"fs-sliders"}),n,a;return{element:t,enter(o){n=o,a=n.map((r,l)=>q({label:lt(r),min:0,max:1,step:.01,value:.5,format:s=>z(R(r,s)),onInput:s=>e(l,R(r,s))}));for(let{element:r}of a)r.classList.add("lw-stacked");t.style.setProperty("--fs-names",`${.95*Math.max(...n.map(({name:r})=>r.length))}ch`),t.replaceChildren(...a.map(r=>r.element))},show(o,r){a.forEach((l,s)=>{s!==r&&(l.value=H(n[s],o[s]))})}}}function lt(e){let t=(a,o)=>p("span",{class:`fs-bar ${o}`,style:`width: ${Math.round(100*a)}%`}),n=p("span",{class:"fs-track","aria-hidden":"true"},t(e.certainty,"fs-best"),t(e.runnerUpCertainty,"fs-next"));return p("span",{class:"fs-tag"},p("b",{},e.name),e.meaning?n:null,...st(e))}function st({name:e,meaning:t,certainty:n,runnerUp:a,runnerUpCertainty:o}){if(!t)return[];let r=e===t?"":`${t} `,l=p("span",{class:"fs-is"},r+n.toFixed(2));if(!a)return[p("span",{class:"fs-note"},l)];let s=p("span",{class:"fs-leaks"},`${a} ${o.toFixed(2)}`);return[p("span",{class:"fs-note"},l," ",s)]}var it=Float64Array.from({length:32},(e,t)=>2**(t-15));function ct(e){let t=e>>10&31,n=e&1023,a=t?it[t]*(1+n/1024):n*2**-24;return e&32768?-a:a}function V(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function D(e,t){let n=V(e),a=t==="float16"?2:4,o=t==="float16"?l=>ct(n.getUint16(2*l,!0)):l=>n.getFloat32(4*l,!0),r=new Float32Array(n.byteLength/a);for(let l=0;l<r.length;l++)r[l]=o(l);return r}function ut(e,t){let n=e.dtype==="int8"?ft(e,t):dt(e,t),a=e.layers.map(o=>{if(!(o.op in J))throw new Error(`nn.js has no layer "${o.op}"; it has ${Object.keys(J).join(", ")}`);let r={...o};for(let l of["weight","bias"])o[l]&&(r[l]=n(o,l));return o.op==="convTranspose"&&(r.weight=Re(r.weight,o.inChannels)),r});return{inputShape:e.inputShape,layers:a}}var U=(e,[t,n])=>e.subarray(t,t+n);function dt({dtype:e},t){let n=D(t,e);return(a,o)=>U(n,a[o])}function ft(e,t){let n=V(t),a=2*e.plain,o=D(new DataView(n.buffer,n.byteOffset,a),"float16"),r=new Int8Array(n.buffer,n.byteOffset+a,n.byteLength-a);return(l,s)=>{if(s!=="weight"||!l.scale)return U(o,l[s]);let i=U(o,l.scale),c=Float32Array.from(U(r,l.weight)),u=c.length/i.length;for(let w=0;w<c.length;w++)c[w]*=i[Math.floor(w/u)];return c}}function Te(e,t){let n=V(t),a=(r,l)=>new DataView(n.buffer,n.byteOffset+r,l-r),o=Object.entries(e);return Object.fromEntries(o.map(([r,{spec:l,start:s,end:i}])=>[r,ut(l,a(s,i))]))}function Ie(e,t){let n=t.length/Q(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let a={data:Float32Array.from(t),shape:e.inputShape,batch:n};for(let o of e.layers)a=J[o.op](a,o);return a}var Q=e=>e.reduce((t,n)=>t*n,1),L=e=>(t,n)=>{let{data:a}=t;for(let o=0;o<a.length;o++)a[o]=e(a[o],n);return t},J={linear:mt,conv:pt,convTranspose:ht,affine:bt,positionBias:xt,pixelShuffle:vt,upsampleNearest:yt,upsampleBilinear:kt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[Q(e.shape)]}),relu:L(e=>e>0?e:0),leakyRelu:L((e,{slope:t})=>e>0?e:t*e),sigmoid:L(e=>1/(1+Math.exp(-e))),tanh:L(Math.tanh),silu:L(e=>e/(1+Math.exp(-e)))};function mt({data:e,batch:t},{inFeatures:n,outFeatures:a,weight:o,bias:r}){let l=new Float32Array(t*a);ee(e,o,l,t,a,n,a,1);for(let s=0;s<l.length;s++)l[s]+=r[s%a];return{data:l,shape:[a],batch:t}}function pt({data:e,shape:[t,n,a],batch:o},r){let{inChannels:l,outChannels:s,kernel:i,stride:c,padding:u,weight:w,bias:x}=r,m=Math.floor((n+2*u[0]-i[0])/c[0])+1,d=Math.floor((a+2*u[1]-i[1])/c[1])+1,h=m*d,f=l*i[0]*i[1],g=new Float32Array(o*s*h);for(let b=0;b<o;b++){let y=e.subarray(b*t*n*a,(b+1)*t*n*a),k=wt(y,[t,n,a],[m,d],r);ee(k,w,g.subarray(b*s*h),h,s,f,1,h)}return Z(g,x,h),{data:g,shape:[s,m,d],batch:o}}function wt(e,[t,n,a],[o,r],{kernel:[l,s],stride:i,padding:c}){let u=new Float32Array(o*r*t*l*s),w=0;for(let x=0;x<o;x++)for(let m=0;m<r;m++)for(let d=0;d<t;d++)for(let h=0;h<l;h++){let f=x*i[0]+h-c[0],g=(d*n+f)*a;for(let b=0;b<s;b++,w++){let y=m*i[1]+b-c[1];f>=0&&f<n&&y>=0&&y<a&&(u[w]=e[g+y])}}return u}function ht({data:e,shape:[t,n,a],batch:o},r){let{outChannels:l,kernel:s,stride:i,padding:c,outputPadding:u,weight:w,bias:x}=r,m=(n-1)*i[0]-2*c[0]+s[0]+u[0],d=(a-1)*i[1]-2*c[1]+s[1]+u[1],h=n*a,f=l*s[0]*s[1],g=new Float32Array(f*h),b=new Float32Array(o*l*m*d);for(let y=0;y<o;y++){let k=e.subarray(y*t*h,(y+1)*t*h);ee(w,Re(k,t),g,f,h,t,h,1),gt(g,[n,a],b.subarray(y*l*m*d),[l,m,d],r)}return Z(b,x,m*d),{data:b,shape:[l,m,d],batch:o}}function gt(e,[t,n],a,[o,r,l],{kernel:[s,i],stride:c,padding:u}){let w=0;for(let x=0;x<o;x++)for(let m=0;m<s;m++)for(let d=0;d<i;d++)for(let h=0;h<t;h++){let f=h*c[0]+m-u[0],g=(x*r+f)*l;for(let b=0;b<n;b++,w++){let y=b*c[1]+d-u[1];f>=0&&f<r&&y>=0&&y<l&&(a[g+y]+=e[w])}}}function bt({data:e,shape:t,batch:n},{weight:a,bias:o}){let[r,...l]=t,s=Q(l),i=e.map((c,u)=>c*a[Math.floor(u/s)%r]);return Z(i,o,s),{data:i,shape:t,batch:n}}function xt(e,{weight:t}){let{data:n}=e;for(let a=0;a<n.length;a+=t.length)for(let o=0;o<t.length;o++)n[a+o]+=t[o];return e}function vt({data:e,shape:[t,n,a],batch:o},{factor:r}){let l=[t/(r*r),n*r,a*r];return{data:X(l,o,(i,c,u)=>{let w=i*r*r+c%r*r+u%r;return e[(w*n+Math.floor(c/r))*a+Math.floor(u/r)]}),shape:l,batch:o}}function yt({data:e,shape:[t,n,a],batch:o},{factor:[r,l]}){let s=[t,n*r,a*l];return{data:X(s,o,(c,u,w)=>e[(c*n+Math.floor(u/r))*a+Math.floor(w/l)]),shape:s,batch:o}}function kt({data:e,shape:[t,n,a],batch:o},{factor:[r,l],alignCorners:s}){let i=[t,n*r,a*l],c=Oe(n,r,s),u=Oe(a,l,s);return{data:X(i,o,(x,m,d)=>{let{low:h,high:f,part:g}=c[m],{low:b,high:y,part:k}=u[d],E=x*n,$=e[(E+h)*a+b]*(1-k)+e[(E+h)*a+y]*k,S=e[(E+f)*a+b]*(1-k)+e[(E+f)*a+y]*k;return $*(1-g)+S*g}),shape:i,batch:o}}function Oe(e,t,n){let a=e*t;return Array.from({length:a},(o,r)=>{let l=n?a>1?r*(e-1)/(a-1):0:Math.max(0,(r+.5)/t-.5),s=Math.min(e-1,Math.floor(l));return{low:s,high:Math.min(e-1,s+1),part:l-s}})}function X([e,t,n],a,o){let r=new Float32Array(a*e*t*n);for(let l=0,s=0;l<a*e;l++)for(let i=0;i<t;i++)for(let c=0;c<n;c++)r[s++]=o(l,i,c);return r}function Z(e,t,n){for(let a=0,o=0;a<e.length;a+=n,o=(o+1)%t.length)for(let r=a;r<a+n;r++)e[r]+=t[o]}function Re(e,t){let n=e.length/t,a=new Float32Array(e.length);for(let o=0,r=0;o<t;o++)for(let l=0;l<n;l++,r++)a[l*t+o]=e[r];return a}function ee(e,t,n,a,o,r,l,s){let i=0;for(;i+4<=a;i+=4){let c=i*r,u=c+r,w=u+r,x=w+r,m=0;for(;m+2<=o;m+=2){let d=m*r,h=d+r,f=0,g=0,b=0,y=0,k=0,E=0,$=0,S=0;for(let M=0;M<r;M++){let F=t[d+M],P=t[h+M],v=e[c+M],C=e[u+M],T=e[w+M],j=e[x+M];f+=v*F,g+=v*P,b+=C*F,y+=C*P,k+=T*F,E+=T*P,$+=j*F,S+=j*P}let A=i*l+m*s;n[A]=f,n[A+s]=g,n[A+=l]=b,n[A+s]=y,n[A+=l]=k,n[A+s]=E,n[A+=l]=$,n[A+s]=S}if(m<o)for(let d=i;d<i+4;d++)n[d*l+m*s]=Pe(e,d*r,t,m*r,r)}for(;i<a;i++)for(let c=0;c<o;c++)n[i*l+c*s]=Pe(e,i*r,t,c*r,r)}function Pe(e,t,n,a,o){let r=0,l=0,s=0,i=0,c=0;for(;c+4<=o;c+=4)r+=e[t+c]*n[a+c],l+=e[t+c+1]*n[a+c+1],s+=e[t+c+2]*n[a+c+2],i+=e[t+c+3]*n[a+c+3];for(;c<o;c++)r+=e[t+c]*n[a+c];return r+l+s+i}var Mt=400,At=12,Ct=90;function De(e){let t=new Map,n=r=>r.join(),a=r=>t.get(n(r));function o(r){let l=a(r);if(l)return l;let{data:s,shape:i}=Ie(e,r);return ye(s,i[1])}return{known:a,glimpse:o,picture(r){let l=o(r);return t.delete(n(r)),t.size>=Mt&&t.delete(t.keys().next().value),t.set(n(r),l),l}}}function Le(e,t){let n=new Map(t.map(u=>[u,[]])),a=0,o=0,r=[],l=()=>[...n.values()].find(u=>u.length)?.shift(),s=()=>[...n.values()].some(u=>u.length);function i(){a=0;let u=performance.now()+At;for(;performance.now()>=o&&performance.now()<u&&s();)l()();c()}function c(){if(s())a||=requestAnimationFrame(i);else for(let u of r.splice(0))u()}return e.onCleanup(()=>cancelAnimationFrame(a)),{give(u,w){n.set(u,w),c()},hush:()=>o=performance.now()+Ct,done:()=>s()?new Promise(u=>r.push(u)):Promise.resolve()}}var Et=420;function je(e,t,n){let a=0,o=()=>{cancelAnimationFrame(a),a=0};return e.onCleanup(o),{stop:o,to(r,l){if(o(),oe()||r?.length!==l.length){n(l);return}let s;a=requestAnimationFrame(function i(c){s??=c;let u=(c-s)/Et;if(u>=1){a=0,n(l);return}let w=u*u*(3-2*u);t(l.map((x,m)=>r[m]+w*(x-r[m]))),a=requestAnimationFrame(i)})}}}var Ne=`.fs-studio {
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
`;var St={named:{label:"with hints",title:"Shown pairs of faces, and told which factor differs in each pair"},plain:{label:"without",title:"Shown the faces alone"}},Ft=3;function zt({model:e,el:t}){let n=Ot(e),{latents:a}=n.named,o=ae(t,{title:"Face studio",lead:`A network makes this face of ${Y(a.length)} numbers. ${a.some(({name:v})=>v==="smile")?"Make it smile":"Move one"}: what changes, and what stays?`,css:Ne}),r=Le(o,["grid","tray"]),l,s,i,c,u=p("p",{class:"fs-said"}),w=Ce(),x=ze((v,C)=>{s[v]=C,$(s,v),M(xe(l.latents[v],C))}),m=Se(r,v=>{A.to(s,v),M("Taken over from the grid.")}),d=v=>{let C=v.map(([,T],j)=>`${K(T)} of ${"AB"[j]}`);return M(`${C.join(" + ")}: their codes are averaged, not their pixels.`),k({shares:v,mix:B})},h=Fe(r,{onMix:v=>$(d(v)),onPick:v=>A.to(s,d(v))}),f=ue({label:"trained",options:Object.keys(n).map(v=>({value:v,...St[v]})),onChange:v=>{E(v),$(c?k(c):y()),M(G(v,l))}});f.element.hidden=Object.keys(n).length===1;let g=ie({label:"from the prior",title:"Draw the numbers from N(0, I), instead of mixing faces that were encoded",onChange:b});function b(){if(g.value)A.to(s,y()),M(ve(l.latents));else{let v=pe(i,l.codes.length),C=v.map(([,T])=>K(T));A.to(s,k({shares:v,mix:we})),M(`A mixture of ${Y(v.length)} encoded faces: ${C.join(" + ")}.`)}}function y(){return c=null,he(i,l.latents.length)}function k(v){return c=v,c.mix(l.codes,c.shares,l.latents)}function E(v){l=n[v],x.enter(l.latents),m.enter(l),h.enter(l)}function $(v,C){A.stop(),S(v,C),m.show(s,C)}function S(v,C){s=v,r.hush(),w.draw(l,s),x.show(s,C)}let A=je(o,S,$);function M(v){u.textContent=v,o.announce(v)}function F(){i=de(Ft),f.value="named",g.value=!1,h.restart(),m.restart(),E("named"),$(k({shares:[[0,1]],mix:B})),u.textContent=G("named",l)}let P=le(_({label:"Random face",primary:!0,onClick:b}).element,_({label:"Reset",icon:"reset",onClick:F}).element,g.element);return o.add(qe(p("div",{class:"fs-sitting"},w.element,P),se(f.element,x.element),u),qe(W("two at a time: pick one",m.element),W("mix two faces",h.element))),F(),r.done().then(()=>o.destroy)}var qe=(...e)=>p("div",{class:"fs-studio"},...e);function Ot(e){let t=e.get("networks"),n=Te(t,e.get("weights")),a=D(e.get("codes"),"float16"),o=0,r=Object.entries(t).map(([l,{latents:s,n:i,side:c,axes:u}])=>{let w=me(a.subarray(o,o+=i*s.length),s.length);return[l,{latents:s,codes:w,side:c,axes:u,...De(n[l])}]});return Object.fromEntries(r)}var gn={render:zt};export{gn as default};
