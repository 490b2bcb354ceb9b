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
`;function h(e,t={},...n){let r=document.createElement(e);for(let[l,a]of Object.entries(t))l.startsWith("on")?r.addEventListener(l.slice(2),a):a===!0?r.setAttribute(l,""):a!==!1&&a!=null&&r.setAttribute(l,a);return r.append(...n.filter(l=>l!=null)),r}var Ue=Math.random().toString(36).slice(2,8),We=0,q=()=>`lw-${Ue}-${++We}`,I={"data-lm-suppress-shortcuts":"true"},Ge={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ne(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",Ge[e]),t.append(n),t}function re(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(a=>a.textContent===t)||r.append(h("style",{"data-lecture-kit":!0},t))}var oe=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ae(e,{title:t,lead:n,css:r}){re(e,te),r&&re(e,r);let l=q(),a=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),o=h("p",{class:"lw-readout"}),s=h("div",{class:"lw-body"}),i=H({icon:"enlarge",title:"Full screen",onClick:()=>Ke(c)});i.element.hidden=!document.fullscreenEnabled;let c=h("div",{class:"lw",role:"group","aria-labelledby":l,...I},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:l},t),i.element),n?h("p",{class:"lw-lead"},n):null,s,o,a);e.append(c);let u=[()=>c.remove()],p=new Map,x=[()=>p.clear()];u.push(Xe(()=>x.forEach(d=>d()))),u.push(Je(c,()=>x.forEach(d=>d())));let f=0;return u.push(()=>clearTimeout(f)),{root:c,body:s,add:(...d)=>s.append(...d),announce(d){clearTimeout(f),f=setTimeout(()=>{a.textContent=d},500)},readout(d){o.textContent!==d&&(o.textContent=d)},colour(d){return c.isConnected?(p.has(d)||p.set(d,Qe(c,`var(--lw-${d})`)),p.get(d)):Ye},onTheme:d=>x.push(d),onCleanup:d=>u.push(d),destroy(){for(;u.length;)u.pop()()}}}function Ke(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ye=[128,128,128];function Je(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function Qe(e,t){let n=h("span",{style:`color: ${t}`});e.append(n);let r=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}function Xe(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var le=(...e)=>h("div",{class:"lw-row"},...e),se=(...e)=>h("div",{class:"lw-column"},...e);var G=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),Ze=e=>e.toFixed(2).replace("-","−");function _({label:e,min:t,max:n,step:r,value:l,format:a=Ze,onInput:o=()=>{}}){let s=q(),i=h("input",{type:"range",id:s,min:t,max:n,step:r,value:l,...I}),c=h("output",{for:s,class:"lw-value"}),u=()=>{c.textContent=a(i.valueAsNumber),i.setAttribute("aria-valuetext",c.textContent)};return i.addEventListener("input",()=>{u(),o(i.valueAsNumber)}),u(),{element:h("div",{class:"lw-slider"},h("label",{for:s},e),i,c),input:i,get value(){return i.valueAsNumber},set value(p){i.value=p,u()}}}function H({label:e,icon:t,title:n,primary:r=!1,onClick:l}){let a=h("span",{},e??""),o=h("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:l,...I},t?ne(t):null,e?a:null);return{element:o,get disabled(){return o.disabled},set disabled(s){o.disabled=s},set label(s){a.textContent=s},set icon(s){o.querySelector("svg").replaceWith(ne(s))}}}function ie({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let l=h("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...I},h("span",{class:"lw-lamp","aria-hidden":"true"}),e),a=()=>l.getAttribute("aria-pressed")==="true",o=s=>l.setAttribute("aria-pressed",String(s));return l.addEventListener("click",()=>{o(!a()),r(a())}),{element:l,get value(){return a()},set value(s){o(s)}}}function ce({label:e,options:t,value:n,onChange:r=()=>{}}){let l=q(),a=t.map(s=>typeof s=="string"?{value:s,label:s}:s),o=h("select",{id:l,...I},...a.map(s=>h("option",{value:s.value},s.label)));return n!==void 0&&(o.value=n),o.addEventListener("change",()=>r(o.value)),{element:h("div",{class:"lw-field"},h("label",{for:l},e),o),get value(){return o.value},set value(s){o.value=s}}}function ue({label:e,options:t,value:n,onChange:r=()=>{}}){let l=q(),a=t.map(i=>typeof i=="string"?{value:i,label:i}:i),o=a.map(i=>h("input",{type:"radio",name:l,value:i.value,checked:i.value===(n??a[0].value),onchange:()=>r(i.value),...I})),s=a.map((i,c)=>h("label",{title:i.title},o[c],h("span",{},i.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...s)),get value(){return o.find(i=>i.checked).value},set value(i){o.forEach(c=>{c.checked=c.value===i})}}}function de(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},r=n(),l=n(),a=n(),o=n();return function(){let i=Math.imul(l,5),c=Math.imul(i<<7|i>>>25,9),u=l<<9;return a^=r,o^=l,l^=a,r^=o,a^=u,o=o<<11|o>>>21,(c>>>0)/4294967296}}function et(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function fe(e,t){for(let n=0;n<t.length;n++)t[n]=et(e);return t}var D=({low:e,high:t},n)=>e+n*(t-e),B=({low:e,high:t},n)=>Math.min(1,Math.max(0,(n-e)/(t-e))),me=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t));function V(e,t){let n=new Float32Array(e[0].length);for(let[r,l]of t)e[r].forEach((a,o)=>n[o]+=l*a);return n}function pe(e,t){let n=Math.min(t,2+Math.floor(2*e())),r=Array.from({length:t},(o,s)=>s),l=Array.from({length:n},()=>r.splice(Math.floor(e()*r.length),1)[0]),a=[0,...Array.from({length:n-1},e).sort((o,s)=>o-s),1];return l.map((o,s)=>[o,a[s+1]-a[s]]).sort((o,s)=>s[1]-o[1])}function he(e,t,n){let[[r]]=t;return V(e,t).map((l,a)=>n[a].twoValued?e[r][a]:l)}var we=(e,t)=>fe(e,new Float32Array(t));function ge(e,t,n,r,l){let a=o=>o/(l-1);return Array.from({length:l*l},(o,s)=>{let i=Float32Array.from(e);return i[n]=D(t[n],a(s%l)),i[r]=D(t[r],a(Math.floor(s/l))),i})}function be(e){let t=(e-1)/2,n=r=>Math.hypot(r%e-t,Math.floor(r/e)-t);return Array.from({length:e*e},(r,l)=>l).sort((r,l)=>n(r)-n(l))}function z(e){let t=Math.abs(e).toFixed(2);return t==="0.00"?t:(e<0?"−":"+")+t}function xe({name:e,meaning:t,certainty:n,runnerUp:r,runnerUpCertainty:l},a){if(!t)return`${e} ${z(a)}.`;let o=`${e} ${z(a)}: rank correlation ${n.toFixed(2)} with ${t}`;if(!r)return`${o}.`;let s=l<.2?"only":"but also";return`${o}, ${s} ${l.toFixed(2)} with ${r}.`}function tt(e){let t=n=>(e.reduce((r,l)=>r+l[n],0)/e.length).toFixed(2);return`${t("certainty")} with its factor (blue), ${t("runnerUpCertainty")} with the next (orange)`}function K(e,{latents:t}){return`${e==="named"?"Training was told which factor differs between two faces, never how much.":"Training saw the faces alone, so no number has a name."} Mean rank correlation: ${tt(t)}.`}function ve(e){let t=e.filter(({twoValued:r})=>r).map(({name:r})=>r);return`Drawn from the prior N(0, I).${t.length?` In the data ${t.join(" and ")} are there or not; the prior also draws what lies between, and ghosts appear.`:" It also reaches codes where no face of the data lies."}`}var Y=e=>`${Math.round(100*e)} %`,nt=["no","one","two","three","four","five","six","seven","eight","nine","ten"],J=e=>nt[e]??String(e);function ye(e,t){let n=t*t,r=e.length===n,l=new Uint8ClampedArray(4*n);for(let a=0;a<n;a++){for(let o=0;o<3;o++)l[4*a+o]=255*e[r?a:o*n+a];l[4*a+3]=255}return l}var rt=-.75;function ot(e){let t=Math.abs(e),n=rt;return t<1?((n+2)*t-(n+3))*t*t+1:t<2?((n*t-5*n)*t+8*n)*t-4*n:0}function at(e,t){let n=new Int32Array(4*e*t),r=new Float32Array(4*e*t);for(let l=0;l<e*t;l++){let a=(l+.5)/t-.5,o=Math.floor(a)-1;for(let s=0;s<4;s++)n[4*l+s]=Math.min(e-1,Math.max(0,o+s)),r[4*l+s]=ot(a-o-s)}return{from:n,weight:r}}function ke(e,t){let n=e*t,{from:r,weight:l}=at(e,t),a=new Float32Array(3*e*n),o=new Uint8ClampedArray(4*n*n).fill(255);return function(i){for(let u=0,p=0;u<e;u++)for(let x=0;x<n;x++)for(let f=0;f<3;f++,p++){let d=0;for(let w=4*x;w<4*x+4;w++)d+=l[w]*i[4*(u*e+r[w])+f];a[p]=d}let c=3*n;for(let u=0,p=0;u<n;u++){let[x,f,d,w]=r.subarray(4*u,4*u+4),[m,g,b,y]=l.subarray(4*u,4*u+4);for(let k=0;k<c;k++,p++)o[p]=m*a[x*c+k]+g*a[f*c+k]+b*a[d*c+k]+y*a[w*c+k],k%3===2&&p++}return o}}var lt=320,O=5,st=12,Ae={"data-lm-suppress-shortcuts":"true"};function Ce(){let e=h("canvas",{class:"fs-face",role:"img"}),t=new Map;return{element:e,draw(n,r){let{side:l,latents:a}=n,o=Math.max(1,Math.round(lt/l));t.has(l)||t.set(l,ke(l,o)),Ee(e,t.get(l)(n.glimpse(r)),l*o);let s=a.map(({name:i},c)=>`${i} ${z(r[c])}`).join(", ");e.setAttribute("aria-label",`The face that the decoder makes of ${s}`)}}}function Ee(e,t,n){(e.width!==n||e.height!==n)&&Object.assign(e,{width:n,height:n}),e.getContext("2d").putImageData(new ImageData(t,n,n),0,0)}function $e(e,t){let n=([l,a])=>Ee(l,e.picture(a),e.side),r=t.filter(([,l])=>!e.known(l));for(let l of t)r.includes(l)||n(l);return r.map(l=>()=>n(l))}function it(e,t){let n=o=>l.forEach(({element:s},i)=>s.setAttribute("tabindex",i===o?0:-1)),r=o=>s=>{let i={ArrowLeft:-1,ArrowRight:1,ArrowUp:-O,ArrowDown:O}[s.key];if(!i)return;s.preventDefault();let c=p=>Math.floor(p/O);Math.abs(i)===1&&c(o+i)!==c(o)||l[o+i]?.element.focus()},l=Array.from({length:O*O},(o,s)=>{let i=h("canvas",{"aria-hidden":"true"}),c={onclick:()=>t(s),onkeydown:r(s),onfocus:()=>n(s)},u=h("button",{type:"button",class:"fs-cell",...c,...Ae},i);return{canvas:i,element:u}});n(0);let a=l.map(o=>o.element);return{cells:l,element:h("div",{class:"fs-grid",role:"group","aria-label":e},...a)}}function Se(e,t){let{cells:n,element:r}=it("Grid of faces",f=>t(Float32Array.from(i[f]))),l=h("div",{class:"fs-axes"}),a=new Map,o,s,i;function c(){let f=o.latents.map(({name:w},m)=>({value:String(m),label:w})),d=(w,m)=>ce({label:w,options:f,value:String(u()[m]),onChange:g=>{let b=[...u()];Number(g)===b[1-m]&&(b[1-m]=b[m]),b[m]=Number(g),a.set(o,b),c(),l.querySelectorAll("select")[m].focus(),p(),x()}}).element;l.replaceChildren(d("across",0),d("down",1))}let u=()=>a.get(o)??o.axes;function p(){let[f,d]=u(),{latents:w}=o;i=ge(s,w,f,d,O),n.forEach(({element:m},g)=>{let b=[f,d].map(y=>`${w[y].name} ${z(i[g][y])}`).join(", ");m.setAttribute("aria-label",b),m.title=b}),e.give("grid",$e(o,be(O).map(m=>[n[m].canvas,i[m]])))}function x(){let f=(w,m)=>B(o.latents[m],w[m]),d=(w,m)=>Math.abs(f(w,m)-f(s,m))<.01;n.forEach(({element:w},m)=>{w.setAttribute("aria-pressed",String(u().every(g=>d(i[m],g))))})}return{element:h("div",{},l,r),restart:()=>a.clear(),enter(f){o=f,c()},show(f,d){s=f,u().includes(d)||p(),x()}}}function Fe(e,{onMix:t,onPick:n}){let r={pair:[0,1],slot:0},l,{pair:a,slot:o}=r,s=_({label:"from A to B",min:0,max:1,step:.01,value:0,format:m=>`${Math.round(100*m)} %`,onInput:()=>t(x())}),i=m=>()=>{o=m,d()},c=["A","B"].map((m,g)=>Me(`Face ${m}: choose it below`,i(g),m)),u=h("div",{class:"fs-tray",role:"group","aria-label":"Encoded faces"}),p=[];function x(){let m=s.value;return[[a[0],1-m],[a[1],m]]}function f(m){a=a.map((g,b)=>b===o?m:g),s.value=o,d(),w(),n(x())}function d(){c.forEach((m,g)=>m.press(g===o)),p.forEach((m,g)=>m.press(g===a[o]))}function w(){let m=c.map(({canvas:b},y)=>[b,l.codes[a[y]]]),g=p.map(({canvas:b},y)=>[b,l.codes[y]]);e.give("tray",$e(l,[...m,...g]))}return{element:h("div",{class:"fs-mixer"},h("div",{class:"fs-pair"},c[0].element,s.element,c[1].element),u),restart(){({pair:a,slot:o}=r),s.value=0},enter(m){for(l=m;p.length<Math.min(st,l.codes.length);){let g=p.length;p.push(Me(`Encoded face ${g+1}`,()=>f(g)))}u.replaceChildren(...p.map(g=>g.element)),d(),w()}}}function Me(e,t,n){let r=h("canvas",{"aria-hidden":"true"}),l=h("button",{type:"button",class:"fs-thumb",title:e,"aria-label":e,onclick:t,...Ae},r,n?h("b",{},n):null);return{element:l,canvas:r,press:a=>l.setAttribute("aria-pressed",String(a))}}function ze(e){let t=h("div",{class:"fs-sliders"}),n,r;return{element:t,enter(l){n=l,r=n.map((a,o)=>_({label:ct(a),min:0,max:1,step:.01,value:.5,format:s=>z(D(a,s)),onInput:s=>e(o,D(a,s))}));for(let{element:a}of r)a.classList.add("lw-stacked");t.style.setProperty("--fs-names",`${.95*Math.max(...n.map(({name:a})=>a.length))}ch`),t.replaceChildren(...r.map(a=>a.element))},show(l,a){r.forEach((o,s)=>{s!==a&&(o.value=B(n[s],l[s]))})}}}function ct(e){let t=(r,l)=>h("span",{class:`fs-bar ${l}`,style:`width: ${Math.round(100*r)}%`}),n=h("span",{class:"fs-track","aria-hidden":"true"},t(e.certainty,"fs-best"),t(e.runnerUpCertainty,"fs-next"));return h("span",{class:"fs-tag"},h("b",{},e.name),e.meaning?n:null,...ut(e))}function ut({name:e,meaning:t,certainty:n,runnerUp:r,runnerUpCertainty:l}){if(!t)return[];let a=e===t?"":`${t} `,o=h("span",{class:"fs-is"},a+n.toFixed(2));if(!r)return[h("span",{class:"fs-note"},o)];let s=h("span",{class:"fs-leaks"},`${r} ${l.toFixed(2)}`);return[h("span",{class:"fs-note"},o," ",s)]}var dt=Float64Array.from({length:32},(e,t)=>2**(t-15));function ft(e){let t=e>>10&31,n=e&1023,r=t?dt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function U(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function L(e,t){let n=U(e),r=t==="float16"?2:4,l=t==="float16"?o=>ft(n.getUint16(2*o,!0)):o=>n.getFloat32(4*o,!0),a=new Float32Array(n.byteLength/r);for(let o=0;o<a.length;o++)a[o]=l(o);return a}function mt(e,t){let n=e.dtype==="int8"?ht(e,t):pt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Te(r,n))}}function Te(e,t){if(!(e.op in Q))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(Q).join(", ")}`);let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return e.op==="convTranspose"&&(n.weight=je(n.weight,e.inChannels)),e.inner&&(n.inner=e.inner.map(r=>Te(r,t))),n}var W=(e,[t,n])=>e.subarray(t,t+n);function pt({dtype:e},t){let n=L(t,e);return(r,l)=>W(n,r[l])}function ht(e,t){let n=U(t),r=2*e.plain,l=L(new DataView(n.buffer,n.byteOffset,r),"float16"),a=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(o,s)=>{if(s!=="weight"||!o.scale)return W(l,o[s]);let i=W(l,o.scale),c=Float32Array.from(W(a,o.weight)),u=c.length/i.length;for(let p=0;p<c.length;p++)c[p]*=i[Math.floor(p/u)];return c}}function Ie(e,t){let n=U(t),r=(a,o)=>new DataView(n.buffer,n.byteOffset+a,o-a),l=Object.entries(e);return Object.fromEntries(l.map(([a,{spec:o,start:s,end:i}])=>[a,mt(o,r(s,i))]))}function Re(e,t){let n=t.length/R(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return De(e.layers,{data:Float32Array.from(t),shape:e.inputShape,batch:n})}var De=(e,t)=>e.reduce((n,r)=>Q[r.op](n,r),t),R=e=>e.reduce((t,n)=>t*n,1),j=e=>(t,n)=>{let{data:r}=t;for(let l=0;l<r.length;l++)r[l]=e(r[l],n);return t},Q={linear:wt,conv:gt,convTranspose:xt,affine:yt,instanceNorm:kt,positionBias:Mt,pixelShuffle:Et,upsampleNearest:$t,upsampleBilinear:St,skip:At,residual:Ct,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[R(e.shape)]}),relu:j(e=>e>0?e:0),leakyRelu:j((e,{slope:t})=>e>0?e:t*e),sigmoid:j(e=>1/(1+Math.exp(-e))),tanh:j(Math.tanh),silu:j(e=>e/(1+Math.exp(-e)))};function wt({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:l,bias:a}){let o=new Float32Array(t*r);ee(e,l,o,t,r,n,r,1);for(let s=0;s<o.length;s++)o[s]+=a[s%r];return{data:o,shape:[r],batch:t}}function gt({data:e,shape:[t,n,r],batch:l},a){let{inChannels:o,outChannels:s,kernel:i,stride:c,padding:u,weight:p,bias:x}=a,f=Math.floor((n+2*u[0]-i[0])/c[0])+1,d=Math.floor((r+2*u[1]-i[1])/c[1])+1,w=f*d,m=o*i[0]*i[1],g=new Float32Array(l*s*w);for(let b=0;b<l;b++){let y=e.subarray(b*t*n*r,(b+1)*t*n*r),k=bt(y,[t,n,r],[f,d],a);ee(k,p,g.subarray(b*s*w),w,s,m,1,w)}return Z(g,x,w),{data:g,shape:[s,f,d],batch:l}}function bt(e,[t,n,r],[l,a],{kernel:[o,s],stride:i,padding:c}){let u=new Float32Array(l*a*t*o*s),p=0;for(let x=0;x<l;x++)for(let f=0;f<a;f++)for(let d=0;d<t;d++)for(let w=0;w<o;w++){let m=x*i[0]+w-c[0],g=(d*n+m)*r;for(let b=0;b<s;b++,p++){let y=f*i[1]+b-c[1];m>=0&&m<n&&y>=0&&y<r&&(u[p]=e[g+y])}}return u}function xt({data:e,shape:[t,n,r],batch:l},a){let{outChannels:o,kernel:s,stride:i,padding:c,outputPadding:u,weight:p,bias:x}=a,f=(n-1)*i[0]-2*c[0]+s[0]+u[0],d=(r-1)*i[1]-2*c[1]+s[1]+u[1],w=n*r,m=o*s[0]*s[1],g=new Float32Array(m*w),b=new Float32Array(l*o*f*d);for(let y=0;y<l;y++){let k=e.subarray(y*t*w,(y+1)*t*w);ee(p,je(k,t),g,m,w,t,w,1),vt(g,[n,r],b.subarray(y*o*f*d),[o,f,d],a)}return Z(b,x,f*d),{data:b,shape:[o,f,d],batch:l}}function vt(e,[t,n],r,[l,a,o],{kernel:[s,i],stride:c,padding:u}){let p=0;for(let x=0;x<l;x++)for(let f=0;f<s;f++)for(let d=0;d<i;d++)for(let w=0;w<t;w++){let m=w*c[0]+f-u[0],g=(x*a+m)*o;for(let b=0;b<n;b++,p++){let y=b*c[1]+d-u[1];m>=0&&m<a&&y>=0&&y<o&&(r[g+y]+=e[p])}}}function yt({data:e,shape:t,batch:n},{weight:r,bias:l}){let[a,...o]=t,s=R(o),i=e.map((c,u)=>c*r[Math.floor(u/s)%a]);return Z(i,l,s),{data:i,shape:t,batch:n}}function kt(e,{weight:t,bias:n,eps:r}){let{data:l,shape:a}=e,o=R(a.slice(1));for(let s=0,i=0;s<l.length;s+=o,i=(i+1)%a[0]){let c=l.subarray(s,s+o),u=c.reduce((f,d)=>f+d,0)/o,p=c.reduce((f,d)=>f+(d-u)**2,0)/o,x=t[i]/Math.sqrt(p+r);for(let f=0;f<o;f++)c[f]=(c[f]-u)*x+n[i]}return e}function Mt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let l=0;l<t.length;l++)n[r+l]+=t[l];return e}var Le=(e,t)=>De(t,{...e,data:e.data.slice()});function At(e,{inner:t}){let n=Le(e,t),r=R(e.shape),l=R(n.shape),a=new Float32Array(e.batch*(r+l));for(let o=0;o<e.batch;o++)a.set(e.data.subarray(o*r,(o+1)*r),o*(r+l)),a.set(n.data.subarray(o*l,(o+1)*l),o*(r+l)+r);return{data:a,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function Ct(e,{inner:t}){let n=Le(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function Et({data:e,shape:[t,n,r],batch:l},{factor:a}){let o=[t/(a*a),n*a,r*a];return{data:X(o,l,(i,c,u)=>{let p=i*a*a+c%a*a+u%a;return e[(p*n+Math.floor(c/a))*r+Math.floor(u/a)]}),shape:o,batch:l}}function $t({data:e,shape:[t,n,r],batch:l},{factor:[a,o]}){let s=[t,n*a,r*o];return{data:X(s,l,(c,u,p)=>e[(c*n+Math.floor(u/a))*r+Math.floor(p/o)]),shape:s,batch:l}}function St({data:e,shape:[t,n,r],batch:l},{factor:[a,o],alignCorners:s}){let i=[t,n*a,r*o],c=Oe(n,a,s),u=Oe(r,o,s);return{data:X(i,l,(x,f,d)=>{let{low:w,high:m,part:g}=c[f],{low:b,high:y,part:k}=u[d],E=x*n,$=e[(E+w)*r+b]*(1-k)+e[(E+w)*r+y]*k,S=e[(E+m)*r+b]*(1-k)+e[(E+m)*r+y]*k;return $*(1-g)+S*g}),shape:i,batch:l}}function Oe(e,t,n){let r=e*t;return Array.from({length:r},(l,a)=>{let o=n?r>1?a*(e-1)/(r-1):0:Math.max(0,(a+.5)/t-.5),s=Math.min(e-1,Math.floor(o));return{low:s,high:Math.min(e-1,s+1),part:o-s}})}function X([e,t,n],r,l){let a=new Float32Array(r*e*t*n);for(let o=0,s=0;o<r*e;o++)for(let i=0;i<t;i++)for(let c=0;c<n;c++)a[s++]=l(o,i,c);return a}function Z(e,t,n){for(let r=0,l=0;r<e.length;r+=n,l=(l+1)%t.length)for(let a=r;a<r+n;a++)e[a]+=t[l]}function je(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let l=0,a=0;l<t;l++)for(let o=0;o<n;o++,a++)r[o*t+l]=e[a];return r}function ee(e,t,n,r,l,a,o,s){let i=0;for(;i+4<=r;i+=4){let c=i*a,u=c+a,p=u+a,x=p+a,f=0;for(;f+2<=l;f+=2){let d=f*a,w=d+a,m=0,g=0,b=0,y=0,k=0,E=0,$=0,S=0;for(let M=0;M<a;M++){let F=t[d+M],P=t[w+M],v=e[c+M],C=e[u+M],T=e[p+M],N=e[x+M];m+=v*F,g+=v*P,b+=C*F,y+=C*P,k+=T*F,E+=T*P,$+=N*F,S+=N*P}let A=i*o+f*s;n[A]=m,n[A+s]=g,n[A+=o]=b,n[A+s]=y,n[A+=o]=k,n[A+s]=E,n[A+=o]=$,n[A+s]=S}if(f<l)for(let d=i;d<i+4;d++)n[d*o+f*s]=Pe(e,d*a,t,f*a,a)}for(;i<r;i++)for(let c=0;c<l;c++)n[i*o+c*s]=Pe(e,i*a,t,c*a,a)}function Pe(e,t,n,r,l){let a=0,o=0,s=0,i=0,c=0;for(;c+4<=l;c+=4)a+=e[t+c]*n[r+c],o+=e[t+c+1]*n[r+c+1],s+=e[t+c+2]*n[r+c+2],i+=e[t+c+3]*n[r+c+3];for(;c<l;c++)a+=e[t+c]*n[r+c];return a+o+s+i}var Ft=400,zt=12,Ot=90;function Ne(e){let t=new Map,n=a=>a.join(),r=a=>t.get(n(a));function l(a){let o=r(a);if(o)return o;let{data:s,shape:i}=Re(e,a);return ye(s,i[1])}return{known:r,glimpse:l,picture(a){let o=l(a);return t.delete(n(a)),t.size>=Ft&&t.delete(t.keys().next().value),t.set(n(a),o),o}}}function qe(e,t){let n=new Map(t.map(u=>[u,[]])),r=0,l=0,a=[],o=()=>[...n.values()].find(u=>u.length)?.shift(),s=()=>[...n.values()].some(u=>u.length);function i(){r=0;let u=performance.now()+zt;for(;performance.now()>=l&&performance.now()<u&&s();)o()();c()}function c(){if(e.root.toggleAttribute("data-working",s()),s())r||=requestAnimationFrame(i);else for(let u of a.splice(0))u()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(u,p){n.set(u,p),c()},hush:()=>l=performance.now()+Ot,done:()=>s()?new Promise(u=>a.push(u)):Promise.resolve()}}var Pt=420;function _e(e,t,n){let r=0,l=()=>{cancelAnimationFrame(r),r=0};return e.onCleanup(l),{stop:l,to(a,o){if(l(),oe()||a?.length!==o.length){n(o);return}let s;r=requestAnimationFrame(function i(c){s??=c;let u=(c-s)/Pt;if(u>=1){r=0,n(o);return}let p=u*u*(3-2*u);t(o.map((x,f)=>a[f]+p*(x-a[f]))),r=requestAnimationFrame(i)})}}}var He=`.fs-studio {
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
  font-size: 0.9em;
  line-height: 1.3;
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
`;var It={named:{label:"with hints",title:"Shown pairs of faces, and told which factor differs in each pair"},plain:{label:"without",title:"Shown the faces alone"}},Rt=3;function Dt({model:e,el:t}){let n=Lt(e),{latents:r}=n.named,l=ae(t,{title:"Face studio",lead:`A network makes this face of ${J(r.length)} numbers. ${r.some(({name:v})=>v==="smile")?"Make it smile":"Move one"}: what changes, and what stays?`,css:He}),a=qe(l,["grid","tray"]),o,s,i,c,u=h("p",{class:"fs-said"}),p=Ce(),x=ze((v,C)=>{s[v]=C,$(s,v),M(xe(o.latents[v],C))}),f=Se(a,v=>{A.to(s,v),M("Taken over from the grid.")}),d=v=>{let C=v.map(([,T],N)=>`${Y(T)} of ${"AB"[N]}`);return M(`${C.join(" + ")}: their codes are averaged, not their pixels.`),k({shares:v,mix:V})},w=Fe(a,{onMix:v=>$(d(v)),onPick:v=>A.to(s,d(v))}),m=ue({label:"trained",options:Object.keys(n).map(v=>({value:v,...It[v]})),onChange:v=>{E(v),$(c?k(c):y()),M(K(v,o))}});m.element.hidden=Object.keys(n).length===1;let g=ie({label:"from the prior",title:"Draw the numbers from N(0, I), instead of mixing faces that were encoded",onChange:b});function b(){if(g.value)A.to(s,y()),M(ve(o.latents));else{let v=pe(i,o.codes.length),C=v.map(([,T])=>Y(T));A.to(s,k({shares:v,mix:he})),M(`A mixture of ${J(v.length)} encoded faces: ${C.join(" + ")}.`)}}function y(){return c=null,we(i,o.latents.length)}function k(v){return c=v,c.mix(o.codes,c.shares,o.latents)}function E(v){o=n[v],x.enter(o.latents),f.enter(o),w.enter(o)}function $(v,C){A.stop(),S(v,C),f.show(s,C)}function S(v,C){s=v,a.hush(),p.draw(o,s),x.show(s,C)}let A=_e(l,S,$);function M(v){u.textContent=v,l.announce(v)}function F(){i=de(Rt),m.value="named",g.value=!1,w.restart(),f.restart(),E("named"),$(k({shares:[[0,1]],mix:V})),u.textContent=K("named",o)}let P=le(H({label:"Random face",primary:!0,onClick:b}).element,H({label:"Reset",icon:"reset",onClick:F}).element,g.element);return l.add(Be(h("div",{class:"fs-sitting"},p.element,P),se(m.element,x.element),u),Be(G("two at a time: pick one",f.element),G("mix two faces",w.element))),F(),a.done().then(()=>l.destroy)}var Be=(...e)=>h("div",{class:"fs-studio"},...e);function Lt(e){let t=e.get("networks"),n=Ie(t,e.get("weights")),r=L(e.get("codes"),"float16"),l=0,a=Object.entries(t).map(([o,{latents:s,n:i,side:c,axes:u}])=>{let p=me(r.subarray(l,l+=i*s.length),s.length);return[o,{latents:s,codes:p,side:c,axes:u,...Ne(n[o])}]});return Object.fromEntries(a)}var Mn={render:Dt};export{Mn as default};
