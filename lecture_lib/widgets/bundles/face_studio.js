var he=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,t={},...n){let r=document.createElement(e);for(let[o,i]of Object.entries(t))o.startsWith("on")?r.addEventListener(o.slice(2),i):i===!0?r.setAttribute(o,""):i!==!1&&i!=null&&r.setAttribute(o,i);return r.append(...n.filter(o=>o!=null)),r}var mt=Math.random().toString(36).slice(2,8),pt=0,H=()=>`lw-${mt}-${++pt}`,D={"data-lm-suppress-shortcuts":"true"},ht={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ge(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let n=document.createElementNS("http://www.w3.org/2000/svg","path");return n.setAttribute("d",ht[e]),t.append(n),t}function we(e,t){let n=e.getRootNode(),r=n instanceof ShadowRoot?n:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(i=>i.textContent===t)||r.append(h("style",{"data-lecture-kit":!0},t))}var be=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function Ae(e,{title:t,lead:n,css:r}){we(e,he),r&&we(e,r);let o=H(),i=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=h("p",{class:"lw-readout"}),l=h("div",{class:"lw-body"}),s=Y({icon:"enlarge",title:"Full screen",onClick:()=>gt(u)});s.element.hidden=!document.fullscreenEnabled;let u=h("div",{class:"lw",role:"group","aria-labelledby":o,...D},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),s.element),n?h("p",{class:"lw-lead"},n):null,l,a,i);e.append(u);let c=[()=>u.remove()],d=new Map,g=[()=>d.clear()];c.push(xt(()=>g.forEach(f=>f()))),c.push(bt(u,()=>g.forEach(f=>f())));let p=0;return c.push(()=>clearTimeout(p)),{root:u,body:l,add:(...f)=>l.append(...f),announce(f){clearTimeout(p),p=setTimeout(()=>{i.textContent=f},500)},readout(f){a.textContent!==f&&(a.textContent=f)},colour(f){return u.isConnected?(d.has(f)||d.set(f,At(u,`var(--lw-${f})`)),d.get(f)):wt},onTheme:f=>g.push(f),onCleanup:f=>c.push(f),destroy(){for(;c.length;)c.pop()()}}}function gt(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var wt=[128,128,128];function bt(e,t){if(e.isConnected)return()=>{};let n=new ResizeObserver(()=>{e.isConnected&&(n.disconnect(),t())});return n.observe(e),()=>n.disconnect()}function At(e,t){let n=h("span",{style:`color: ${t}`});e.append(n);let r=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(n).color,r.fillRect(0,0,1,1),n.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}function xt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),n={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,n),t.observe(document.body,n),()=>t.disconnect()}var xe=(...e)=>h("div",{class:"lw-row"},...e),ve=(...e)=>h("div",{class:"lw-column"},...e);var te=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),vt=e=>e.toFixed(2).replace("-","−");function U({label:e,min:t,max:n,step:r,value:o,format:i=vt,onInput:a=()=>{}}){let l=H(),s=h("input",{type:"range",id:l,min:t,max:n,step:r,value:o,...D}),u=h("output",{for:l,class:"lw-value"}),c=()=>{u.textContent=i(s.valueAsNumber),s.setAttribute("aria-valuetext",u.textContent)};return s.addEventListener("input",()=>{c(),a(s.valueAsNumber)}),c(),{element:h("div",{class:"lw-slider"},h("label",{for:l},e),s,u),input:s,get value(){return s.valueAsNumber},set value(d){s.value=d,c()}}}function Y({label:e,icon:t,title:n,primary:r=!1,onClick:o}){let i=h("span",{},e??""),a=h("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:n,"aria-label":e?null:n,onclick:o,...D},t?ge(t):null,e?i:null);return{element:a,get disabled(){return a.disabled},set disabled(l){a.disabled=l},set label(l){i.textContent=l},set icon(l){a.querySelector("svg").replaceWith(ge(l))}}}function ye({label:e,title:t,value:n=!1,onChange:r=()=>{}}){let o=h("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(n),...D},h("span",{class:"lw-lamp","aria-hidden":"true"}),e),i=()=>o.getAttribute("aria-pressed")==="true",a=l=>o.setAttribute("aria-pressed",String(l));return o.addEventListener("click",()=>{a(!i()),r(i())}),{element:o,get value(){return i()},set value(l){a(l)}}}function ke({label:e,options:t,value:n,onChange:r=()=>{}}){let o=H(),i=t.map(l=>typeof l=="string"?{value:l,label:l}:l),a=h("select",{id:o,...D},...i.map(l=>h("option",{value:l.value},l.label)));return n!==void 0&&(a.value=n),a.addEventListener("change",()=>r(a.value)),{element:h("div",{class:"lw-field"},h("label",{for:o},e),a),get value(){return a.value},set value(l){a.value=l}}}function Ee({label:e,options:t,value:n,onChange:r=()=>{}}){let o=H(),i=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=i.map(s=>h("input",{type:"radio",name:o,value:s.value,checked:s.value===(n??i[0].value),onchange:()=>r(s.value),...D})),l=i.map((s,u)=>h("label",{title:s.title},a[u],h("span",{},s.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...l)),get value(){return a.find(s=>s.checked).value},set value(s){a.forEach(u=>{u.checked=u.value===s})}}}function Ce(e){let t=Math.floor(e)|0,n=()=>{t=t+2654435769|0;let l=Math.imul(t^t>>>16,569420461);return l=Math.imul(l^l>>>15,1935289751),l^l>>>15},r=n(),o=n(),i=n(),a=n();return function(){let s=Math.imul(o,5),u=Math.imul(s<<7|s>>>25,9),c=o<<9;return i^=r,a^=o,o^=i,r^=a,i^=c,a=a<<11|a>>>21,(u>>>0)/4294967296}}function yt(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function Me(e,t){for(let n=0;n<t.length;n++)t[n]=yt(e);return t}var z=({low:e,high:t},n)=>e+n*(t-e),_=({low:e,high:t},n)=>Math.min(1,Math.max(0,(n-e)/(t-e))),Ie=(e,t)=>Array.from({length:e.length/t},(n,r)=>e.slice(r*t,(r+1)*t));function G(e,t){let n=new Float32Array(e[0].length);for(let[r,o]of t)e[r].forEach((i,a)=>n[a]+=o*i);return n}function Se(e,t){let n=Math.min(t,2+Math.floor(2*e())),r=Array.from({length:t},(a,l)=>l),o=Array.from({length:n},()=>r.splice(Math.floor(e()*r.length),1)[0]),i=[0,...Array.from({length:n-1},e).sort((a,l)=>a-l),1];return o.map((a,l)=>[a,i[l+1]-i[l]]).sort((a,l)=>l[1]-a[1])}function Be(e,t,n){let[[r]]=t;return G(e,t).map((o,i)=>n[i].twoValued?e[r][i]:o)}var $e=(e,t)=>Me(e,new Float32Array(t));function Fe(e,t,n,r,o){let i=a=>a/(o-1);return Array.from({length:o*o},(a,l)=>{let s=Float32Array.from(e);return s[n]=z(t[n],i(l%o)),s[r]=z(t[r],i(Math.floor(l/o))),s})}function Qe(e){let t=(e-1)/2,n=r=>Math.hypot(r%e-t,Math.floor(r/e)-t);return Array.from({length:e*e},(r,o)=>o).sort((r,o)=>n(r)-n(o))}function P(e){let t=Math.abs(e).toFixed(2);return t==="0.00"?t:(e<0?"−":"+")+t}function Pe({name:e,meaning:t,certainty:n,runnerUp:r,runnerUpCertainty:o},i){if(!t)return`${e} ${P(i)}.`;let a=`${e} ${P(i)}: rank correlation ${n.toFixed(2)} with ${t}`;if(!r)return`${a}.`;let l=o<.2?"only":"but also";return`${a}, ${l} ${o.toFixed(2)} with ${r}.`}function kt(e){let t=n=>(e.reduce((r,o)=>r+o[n],0)/e.length).toFixed(2);return`${t("certainty")} with its factor (blue), ${t("runnerUpCertainty")} with the next (orange)`}function ne(e,{latents:t}){return`${e==="named"?"Training was told which factor differs between two faces, never how much.":"Training saw the faces alone, so no number has a name."} Mean rank correlation: ${kt(t)}.`}function Oe(e){let t=e.filter(({twoValued:r})=>r).map(({name:r})=>r);return`Drawn from the prior N(0, I).${t.length?` In the data ${t.join(" and ")} are there or not; the prior also draws what lies between, and ghosts appear.`:" It also reaches codes where no face of the data lies."}`}var re=e=>`${Math.round(100*e)} %`,Et=["no","one","two","three","four","five","six","seven","eight","nine","ten"],oe=e=>Et[e]??String(e);function Re(e,t){let n=t*t,r=e.length===n,o=new Uint8ClampedArray(4*n);for(let i=0;i<n;i++){for(let a=0;a<3;a++)o[4*i+a]=255*e[r?i:a*n+i];o[4*i+3]=255}return o}var Ct=-.75;function Mt(e){let t=Math.abs(e),n=Ct;return t<1?((n+2)*t-(n+3))*t*t+1:t<2?((n*t-5*n)*t+8*n)*t-4*n:0}function It(e,t){let n=new Int32Array(4*e*t),r=new Float32Array(4*e*t);for(let o=0;o<e*t;o++){let i=(o+.5)/t-.5,a=Math.floor(i)-1;for(let l=0;l<4;l++)n[4*o+l]=Math.min(e-1,Math.max(0,a+l)),r[4*o+l]=Mt(i-a-l)}return{from:n,weight:r}}function De(e,t){let n=e*t,{from:r,weight:o}=It(e,t),i=new Float32Array(3*e*n),a=new Uint8ClampedArray(4*n*n).fill(255);return function(s){for(let c=0,d=0;c<e;c++)for(let g=0;g<n;g++)for(let p=0;p<3;p++,d++){let f=0;for(let w=4*g;w<4*g+4;w++)f+=o[w]*s[4*(c*e+r[w])+p];i[d]=f}let u=3*n;for(let c=0,d=0;c<n;c++){let[g,p,f,w]=r.subarray(4*c,4*c+4),[m,b,A,y]=o.subarray(4*c,4*c+4);for(let x=0;x<u;x++,d++)a[d]=m*i[g*u+x]+b*i[p*u+x]+A*i[f*u+x]+y*i[w*u+x],x%3===2&&d++}return a}}var St=320,O=5,Bt=12,Te={"data-lm-suppress-shortcuts":"true"};function ze(){let e=h("canvas",{class:"fs-face",role:"img"}),t=new Map;return{element:e,draw(n,r){let{side:o,latents:i}=n,a=Math.max(1,Math.round(St/o));t.has(o)||t.set(o,De(o,a)),Ne(e,t.get(o)(n.glimpse(r)),o*a);let l=i.map(({name:s},u)=>`${s} ${P(r[u])}`).join(", ");e.setAttribute("aria-label",`The face that the decoder makes of ${l}`)}}}function Ne(e,t,n){(e.width!==n||e.height!==n)&&Object.assign(e,{width:n,height:n}),e.getContext("2d").putImageData(new ImageData(t,n,n),0,0)}function je(e,t){let n=([o,i])=>Ne(o,e.picture(i),e.side),r=t.filter(([,o])=>!e.known(o));for(let o of t)r.includes(o)||n(o);return r.map(o=>()=>n(o))}function $t(e,t){let n=a=>o.forEach(({element:l},s)=>l.setAttribute("tabindex",s===a?0:-1)),r=a=>l=>{let s={ArrowLeft:-1,ArrowRight:1,ArrowUp:-O,ArrowDown:O}[l.key];if(!s)return;l.preventDefault();let u=d=>Math.floor(d/O);Math.abs(s)===1&&u(a+s)!==u(a)||o[a+s]?.element.focus()},o=Array.from({length:O*O},(a,l)=>{let s=h("canvas",{"aria-hidden":"true"}),u={onclick:()=>t(l),onkeydown:r(l),onfocus:()=>n(l)},c=h("button",{type:"button",class:"fs-cell",...u,...Te},s);return{canvas:s,element:c}});n(0);let i=o.map(a=>a.element);return{cells:o,element:h("div",{class:"fs-grid",role:"group","aria-label":e},...i)}}function qe(e,t){let{cells:n,element:r}=$t("Grid of faces",p=>t(Float32Array.from(s[p]))),o=h("div",{class:"fs-axes"}),i=new Map,a,l,s;function u(){let p=a.latents.map(({name:w},m)=>({value:String(m),label:w})),f=(w,m)=>ke({label:w,options:p,value:String(c()[m]),onChange:b=>{let A=[...c()];Number(b)===A[1-m]&&(A[1-m]=A[m]),A[m]=Number(b),i.set(a,A),u(),o.querySelectorAll("select")[m].focus(),d(),g()}}).element;o.replaceChildren(f("across",0),f("down",1))}let c=()=>i.get(a)??a.axes;function d(){let[p,f]=c(),{latents:w}=a;s=Fe(l,w,p,f,O),n.forEach(({element:m},b)=>{let A=[p,f].map(y=>`${w[y].name} ${P(s[b][y])}`).join(", ");m.setAttribute("aria-label",A),m.title=A}),e.give("grid",je(a,Qe(O).map(m=>[n[m].canvas,s[m]])))}function g(){let p=(w,m)=>_(a.latents[m],w[m]),f=(w,m)=>Math.abs(p(w,m)-p(l,m))<.01;n.forEach(({element:w},m)=>{w.setAttribute("aria-pressed",String(c().every(b=>f(s[m],b))))})}return{element:h("div",{},o,r),restart:()=>i.clear(),enter(p){a=p,u()},show(p,f){l=p,c().includes(f)||d(),g()}}}function He(e,{onMix:t,onPick:n}){let r={pair:[0,1],slot:0},o,{pair:i,slot:a}=r,l=U({label:"from A to B",min:0,max:1,step:.01,value:0,format:m=>`${Math.round(100*m)} %`,onInput:()=>t(g())}),s=m=>()=>{a=m,f()},u=["A","B"].map((m,b)=>Le(`Face ${m}: choose it below`,s(b),m)),c=h("div",{class:"fs-tray",role:"group","aria-label":"Encoded faces"}),d=[];function g(){let m=l.value;return[[i[0],1-m],[i[1],m]]}function p(m){i=i.map((b,A)=>A===a?m:b),l.value=a,f(),w(),n(g())}function f(){u.forEach((m,b)=>m.press(b===a)),d.forEach((m,b)=>m.press(b===i[a]))}function w(){let m=u.map(({canvas:A},y)=>[A,o.codes[i[y]]]),b=d.map(({canvas:A},y)=>[A,o.codes[y]]);e.give("tray",je(o,[...m,...b]))}return{element:h("div",{class:"fs-mixer"},h("div",{class:"fs-pair"},u[0].element,l.element,u[1].element),c),restart(){({pair:i,slot:a}=r),l.value=0},enter(m){for(o=m;d.length<Math.min(Bt,o.codes.length);){let b=d.length;d.push(Le(`Encoded face ${b+1}`,()=>p(b)))}c.replaceChildren(...d.map(b=>b.element)),f(),w()}}}function Le(e,t,n){let r=h("canvas",{"aria-hidden":"true"}),o=h("button",{type:"button",class:"fs-thumb",title:e,"aria-label":e,onclick:t,...Te},r,n?h("b",{},n):null);return{element:o,canvas:r,press:i=>o.setAttribute("aria-pressed",String(i))}}function Ue(e){let t=h("div",{class:"fs-sliders"}),n,r;return{element:t,enter(o){n=o,r=n.map((i,a)=>U({label:Ft(i),min:0,max:1,step:.01,value:.5,format:l=>P(z(i,l)),onInput:l=>e(a,z(i,l))}));for(let{element:i}of r)i.classList.add("lw-stacked");t.style.setProperty("--fs-names",`${.95*Math.max(...n.map(({name:i})=>i.length))}ch`),t.replaceChildren(...r.map(i=>i.element))},show(o,i){r.forEach((a,l)=>{l!==i&&(a.value=_(n[l],o[l]))})}}}function Ft(e){let t=(r,o)=>h("span",{class:`fs-bar ${o}`,style:`width: ${Math.round(100*r)}%`}),n=h("span",{class:"fs-track","aria-hidden":"true"},t(e.certainty,"fs-best"),t(e.runnerUpCertainty,"fs-next"));return h("span",{class:"fs-tag"},h("b",{},e.name),e.meaning?n:null,...Qt(e))}function Qt({name:e,meaning:t,certainty:n,runnerUp:r,runnerUpCertainty:o}){if(!t)return[];let i=e===t?"":`${t} `,a=h("span",{class:"fs-is"},i+n.toFixed(2));if(!r)return[h("span",{class:"fs-note"},a)];let l=h("span",{class:"fs-leaks"},`${r} ${o.toFixed(2)}`);return[h("span",{class:"fs-note"},a," ",l)]}var Pt=Float64Array.from({length:32},(e,t)=>2**(t-15));function Ot(e){let t=e>>10&31,n=e&1023,r=t?Pt[t]*(1+n/1024):n*2**-24;return e&32768?-r:r}function N(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function j(e,t){let n=N(e),r=t==="float16"?2:4,o=t==="float16"?a=>Ot(n.getUint16(2*a,!0)):a=>n.getFloat32(4*a,!0),i=new Float32Array(n.byteLength/r);for(let a=0;a<i.length;a++)i[a]=o(a);return i}var Rt=2**24,K={float16:2,float32:4,int8:1},Dt={float16:65504,int8:65504,float32:35e37};function Ge(e,t){E(Object.hasOwn(K,e?.dtype),()=>`dtype is ${S(e?.dtype)}; it reads ${Object.keys(K)}`),E(ce(e.inputShape),()=>`inputShape is ${S(e.inputShape)}; it takes whole numbers from 1`);let n=Ve(t).byteLength;E(n%K[e.dtype]===0,()=>`${n} bytes do not hold whole numbers of type ${e.dtype}`);let r=e.dtype==="int8"?e.plain:n/K[e.dtype],o=e.dtype==="int8"?n-2*r:0;E(R(r,0)&&o>=0,()=>`plain is ${S(e.plain)}; that is not in ${n} bytes`),le(e.layers,e.inputShape,{plain:r,small:e.dtype==="int8"?o:void 0})}function se(e,t){let n=Dt[t];for(let r=0;r<e.length;r++)E(Math.abs(e[r])<=n,()=>`weight ${r} is not finite; the bytes are damaged`);return e}function Ke(e,t){E(e instanceof Object,()=>`networks is ${S(e)}; it takes them by name`);let n=Ve(t);return Object.entries(e).map(([r,o])=>{let{spec:i,start:a,end:l}=o??{},s=R(a,0)&&R(l,a)&&l<=n.byteLength;return E(s,()=>`${r} lies from ${S(a)} to ${S(l)} of ${n.byteLength} bytes`),[r,i,new DataView(n.buffer,n.byteOffset+a,l-a)]})}function E(e,t){if(!e)throw new Error(`nn.js cannot use this network: ${t()}`)}function Ve(e){return E(e instanceof ArrayBuffer||ArrayBuffer.isView(e),()=>`its weights are ${S(e)}, not bytes`),N(e)}var S=e=>(JSON.stringify(e)??String(e)).slice(0,200),R=(e,t=1)=>Number.isSafeInteger(e)&&e>=t,We=(e,t=1)=>Array.isArray(e)&&e.every(n=>R(n,t)),L=e=>e.reduce((t,n)=>t*n,1),ae=(e,t)=>e.length===t.length&&e.every((n,r)=>n===t[r]),T=(e,t)=>We(e,t)&&e.length===2,ce=e=>We(e)&&e.length>0&&L(e)<=Rt;function le(e,t,n){E(Array.isArray(e),()=>`layers is ${S(e)}; it takes a list`);for(let r of e){let o=r?.op;E(Object.hasOwn(ie,o),()=>`there is no layer ${S(o)}; there is ${Object.keys(ie).join(", ")}`);let i=ie[o](t,r,n);E(i&&ce(i.shape),()=>`on ${t.join(" × ")} numbers cannot follow ${S(r)}`),E(i.inner||!r.inner,()=>`${o} has no layers inside it`);let{weight:a=0,bias:l=0,rows:s=0}=i,u=s&&n.small!==void 0,c={weight:[a,u?n.small:n.plain],bias:[l,n.plain]};c.scale=[u?s:0,n.plain];for(let[d,[g,p]]of Object.entries(c)){let f=r[d];E(g?Lt(f,g,p):f===void 0,()=>`the ${d} of ${o} lies at [start, count] ${S(f)} of ${p}; it takes ${g} numbers`)}t=i.shape}return t}var Lt=(e,t,n)=>T(e,0)&&e[1]===t&&e[0]+t<=n,V=e=>({shape:e}),Ye=([e,...t],n)=>t.length===2&&T(n,1)&&{shape:[e,...t.map((r,o)=>r*n[o])]};function _e([e,...t],n,r,o){let{inChannels:i,outChannels:a,kernel:l,stride:s,padding:u}=n;return t.length!==2||i!==e||!R(a)||!T(l,1)||!T(s,1)||!T(u,0)?!1:{shape:[a,...t.map(o)],weight:e*a*L(l),bias:a,rows:r}}var ie={linear:(e,{inFeatures:t,outFeatures:n})=>R(n)&&ae(e,[t])&&{shape:[n],weight:t*n,bias:n,rows:n},conv:(e,t)=>{let{kernel:n,stride:r,padding:o}=t,i=(a,l)=>Math.floor((a+2*o[l]-n[l])/r[l])+1;return _e(e,t,t.outChannels,i)},convTranspose:(e,t)=>{let{kernel:n,stride:r,padding:o,outputPadding:i}=t,a=(l,s)=>(l-1)*r[s]-2*o[s]+n[s]+i[s];return T(i,0)&&_e(e,t,t.inChannels,a)},affine:e=>({shape:e,weight:e[0],bias:e[0]}),instanceNorm:(e,{eps:t})=>e.length===3&&t>0&&{shape:e,weight:e[0],bias:e[0]},positionBias:e=>({shape:e,weight:L(e),rows:e[0]}),pixelShuffle:([e,...t],{factor:n})=>t.length===2&&R(n)&&{shape:[e/n**2,...t.map(r=>r*n)]},upsampleNearest:(e,{factor:t})=>Ye(e,t),upsampleBilinear:(e,{factor:t,alignCorners:n})=>typeof n=="boolean"&&Ye(e,t),skip:(e,{inner:t},n)=>{let[r,...o]=le(t,e,n);return ae(o,e.slice(1))&&{shape:[e[0]+r,...o],inner:t}},residual:(e,{inner:t},n)=>ae(le(t,e,n),e)&&{shape:e,inner:t},reshape:(e,{shape:t})=>ce(t)&&L(t)===L(e)&&{shape:t},flatten:e=>({shape:[L(e)]}),relu:V,leakyRelu:(e,{slope:t})=>Number.isFinite(t)&&{shape:e},sigmoid:V,tanh:V,silu:V};var Tt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var $=zt();function zt(){try{let e=Uint8Array.from(atob(Tt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function W(e,t,n){if(!$){let[s,u,c]=[n*e,n*t,e*t].map(d=>new Float32Array(d));return{a:s,b:u,out:c,multiply:()=>Nt(s,u,c,e,t,n)}}let r=8*n,o=r+n*e,i=o+n*t,a=i+e*t,l=Je(a+3*t+8);return{a:l.subarray(r,o),b:l.subarray(o,i),out:l.subarray(i,a),multiply:()=>$.product(4*r,4*o,4*i,0,e,t,n)}}function de(e){if(!$)return e.map(n=>1/(1+Math.exp(-n)));let t=Je(e.length+3);return t.set(e),$.sigmoid(0,4*e.length),t.slice(0,e.length)}var ue=new Float32Array(0);function Je(e){let t=4*e-$.memory.buffer.byteLength;return t>0&&$.memory.grow(Math.ceil(t/65536)),ue.buffer!==$.memory.buffer&&(ue=new Float32Array($.memory.buffer)),ue}function Nt(e,t,n,r,o,i){n.fill(0,0,r*o);for(let a=0;a<o;a+=64)for(let l=0;l<r;l++){let s=l*o+a,u=s+Math.min(64,o-a),c=0;for(;c+4<=i;c+=4){let d=e[c*r+l],g=e[(c+1)*r+l],p=e[(c+2)*r+l],f=e[(c+3)*r+l];for(let w=s,m=c*o+a,b=m+o,A=b+o,y=A+o;w<u;w++,m++,b++,A++,y++)n[w]+=d*t[m]+g*t[b]+p*t[A]+f*t[y]}for(;c<i;c++){let d=e[c*r+l];for(let g=s,p=c*o+a;g<u;g++,p++)n[g]+=d*t[p]}}}function jt(e,t){Ge(e,t);let n=e.dtype==="int8"?Ht(e,t):qt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(r=>Ze(r,n))}}function Ze(e,t){let n={...e};for(let r of["weight","bias"])e[r]&&(n[r]=t(e,r));return(e.op==="linear"||e.op==="conv")&&(n.weight=at(n.weight,n.bias.length)),e.inner&&(n.inner=e.inner.map(r=>Ze(r,t))),n}var J=(e,[t,n])=>e.subarray(t,t+n);function qt({dtype:e},t){let n=se(j(t,e),e);return(r,o)=>J(n,r[o])}function Ht(e,t){let n=N(t),r=2*e.plain,o=se(j(new DataView(n.buffer,n.byteOffset,r),"float16"),"float16"),i=new Int8Array(n.buffer,n.byteOffset+r,n.byteLength-r);return(a,l)=>{if(l!=="weight"||!a.scale)return J(o,a[l]);let s=J(o,a.scale),u=Float32Array.from(J(i,a.weight)),c=u.length/s.length;for(let d=0;d<u.length;d++)u[d]*=s[Math.floor(d/c)];return u}}function et(e,t){return Object.fromEntries(Ke(e,t).map(([n,r,o])=>[n,jt(r,o)]))}function tt(e,t){let n=t.length/B(e.inputShape);if(!Number.isInteger(n)||n<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);let r=nt(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:n});return E(r.data.every(Number.isFinite),()=>"its output is not finite; neither is an input, or a weight is huge"),r}var nt=(e,t)=>e.reduce((n,r)=>Ut[r.op](n,r),t),B=e=>e.reduce((t,n)=>t*n,1),fe=e=>(t,n)=>{let{data:r}=t;for(let o=0;o<r.length;o++)r[o]=e(r[o],n);return t},Ut={linear:_t,conv:Gt,convTranspose:Wt,affine:Jt,instanceNorm:Xt,positionBias:Zt,pixelShuffle:nn,upsampleNearest:rn,upsampleBilinear:on,skip:en,residual:tn,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[B(e.shape)]}),relu:fe(e=>e>0?e:0),leakyRelu:fe((e,{slope:t})=>e>0?e:t*e),tanh:fe(Math.tanh),sigmoid:e=>({...e,data:de(e.data)}),silu:Yt};function Yt(e){let{data:t}=e,n=de(t);for(let r=0;r<t.length;r++)t[r]*=n[r];return e}function _t({data:e,batch:t},{inFeatures:n,outFeatures:r,weight:o,bias:i}){let{a,b:l,out:s,multiply:u}=W(t,r,n);a.set(at(e,t)),l.set(o),u();let c=s.slice();for(let d=0;d<c.length;)for(let g=0;g<r;d++,g++)c[d]+=i[g];return{data:c,shape:[r],batch:t}}function Gt({data:e,shape:t,batch:n},r){let{outChannels:o,kernel:i,stride:a,padding:l,weight:s,bias:u}=r,[c,d]=[0,1].map(x=>Math.floor((t[x+1]+2*l[x]-i[x])/a[x])+1),g=c*d,p=s.length/o,{a:f,b:w,out:m,multiply:b}=W(o,g,p);f.set(s),w.fill(0);let A=a[0]*a[1]===1&&d===t[2]?Vt:Kt,y=new Float32Array(n*o*g);for(let x=0;x<n;x++)A(e.subarray(x*B(t),(x+1)*B(t)),w,t,[c,d],r),b(),y.set(m,x*m.length);return pe(y,u,g),{data:y,shape:[o,c,d],batch:n}}function Kt(e,t,n,r,o){rt(n,r,o,(i,a,l,s)=>{for(let u=l+s;l<u;i+=a,l++)t[l]=e[i]})}function Vt(e,t,[n,r,o],[i],{kernel:[a,l],padding:s}){for(let u=0,c=0;u<n;u++)for(let d=0;d<a;d++)for(let g=0;g<l;g++,c+=i*o){let[p,f]=X(d-s[0],1,r,i),[w,m]=X(g-s[1],1,o,o);if(p>=f||w>=m)continue;let b=p*o+w,A=(f-1)*o+m,y=(u*r+d-s[0])*o+g-s[1];t.set(e.subarray(b+y,A+y),c+b);for(let x=c+p*o;x<c+f*o;x+=o){for(let k=0;k<w;k++)t[x+k]=0;for(let k=m;k<o;k++)t[x+k]=0}}}function Wt({data:e,shape:[t,n,r],batch:o},i){let{outChannels:a,kernel:l,stride:s,padding:u,outputPadding:c,weight:d,bias:g}=i,p=(k,C)=>(k-1)*s[C]-2*u[C]+l[C]+c[C],f=[a,p(n,0),p(r,1)],w=n*r,{a:m,b,out:A,multiply:y}=W(d.length/t,w,t);m.set(d);let x=new Float32Array(o*B(f));for(let k=0;k<o;k++){let C=x.subarray(k*B(f),(k+1)*B(f));b.set(e.subarray(k*t*w,(k+1)*t*w)),y(),rt(f,[n,r],i,(F,Q,M,q)=>{for(let Z=M+q;M<Z;M++,F+=Q)C[F]+=A[M]})}return pe(x,g,f[1]*f[2]),{data:x,shape:f,batch:o}}function rt([e,t,n],[r,o],{kernel:[i,a],stride:l,padding:s},u){for(let c=0,d=0;c<e;c++)for(let g=0;g<i;g++)for(let p=0;p<a;p++,d++){let[f,w]=X(g-s[0],l[0],t,r),[m,b]=X(p-s[1],l[1],n,o);for(let A=f;A<w;A++){let y=(c*t+A*l[0]+g-s[0])*n;u(y+m*l[1]+p-s[1],l[1],(d*r+A)*o+m,b-m)}}}var X=(e,t,n,r)=>[Math.max(0,Math.ceil(-e/t)),Math.min(r,Math.ceil((n-e)/t))];function Jt({data:e,shape:t,batch:n},{weight:r,bias:o}){let[i,...a]=t,l=B(a),s=e.map((u,c)=>u*r[Math.floor(c/l)%i]);return pe(s,o,l),{data:s,shape:t,batch:n}}function Xt(e,{weight:t,bias:n,eps:r}){let{data:o,shape:i}=e,a=B(i.slice(1));for(let l=0,s=0;l<o.length;l+=a,s=(s+1)%i[0]){let u=o.subarray(l,l+a),c=u.reduce((p,f)=>p+f,0)/a,d=u.reduce((p,f)=>p+(f-c)**2,0)/a,g=t[s]/Math.sqrt(d+r);for(let p=0;p<a;p++)u[p]=(u[p]-c)*g+n[s]}return e}function Zt(e,{weight:t}){let{data:n}=e;for(let r=0;r<n.length;r+=t.length)for(let o=0;o<t.length;o++)n[r+o]+=t[o];return e}var ot=(e,t)=>nt(t,{...e,data:e.data.slice()});function en(e,{inner:t}){let n=ot(e,t),r=B(e.shape),o=B(n.shape),i=new Float32Array(e.batch*(r+o));for(let a=0;a<e.batch;a++)i.set(e.data.subarray(a*r,(a+1)*r),a*(r+o)),i.set(n.data.subarray(a*o,(a+1)*o),a*(r+o)+r);return{data:i,shape:[e.shape[0]+n.shape[0],...e.shape.slice(1)],batch:e.batch}}function tn(e,{inner:t}){let n=ot(e,t);for(let r=0;r<e.data.length;r++)n.data[r]+=e.data[r];return n}function nn({data:e,shape:[t,n,r],batch:o},{factor:i}){let a=[t/(i*i),n*i,r*i];return{data:me(a,o,(s,u,c)=>{let d=s*i*i+u%i*i+c%i;return e[(d*n+Math.floor(u/i))*r+Math.floor(c/i)]}),shape:a,batch:o}}function rn({data:e,shape:[t,n,r],batch:o},{factor:[i,a]}){let l=[t,n*i,r*a];return{data:me(l,o,(u,c,d)=>e[(u*n+Math.floor(c/i))*r+Math.floor(d/a)]),shape:l,batch:o}}function on({data:e,shape:[t,n,r],batch:o},{factor:[i,a],alignCorners:l}){let s=[t,n*i,r*a],u=Xe(n,i,l),c=Xe(r,a,l);return{data:me(s,o,(g,p,f)=>{let{low:w,high:m,part:b}=u[p],{low:A,high:y,part:x}=c[f],k=g*n,C=e[(k+w)*r+A]*(1-x)+e[(k+w)*r+y]*x,F=e[(k+m)*r+A]*(1-x)+e[(k+m)*r+y]*x;return C*(1-b)+F*b}),shape:s,batch:o}}function Xe(e,t,n){let r=e*t;return Array.from({length:r},(o,i)=>{let a=n?r>1?i*(e-1)/(r-1):0:Math.max(0,(i+.5)/t-.5),l=Math.min(e-1,Math.floor(a));return{low:l,high:Math.min(e-1,l+1),part:a-l}})}function me([e,t,n],r,o){let i=new Float32Array(r*e*t*n);for(let a=0,l=0;a<r*e;a++)for(let s=0;s<t;s++)for(let u=0;u<n;u++)i[l++]=o(a,s,u);return i}function pe(e,t,n){for(let r=0,o=0;r<e.length;r+=n,o=(o+1)%t.length)for(let i=r;i<r+n;i++)e[i]+=t[o]}function at(e,t){let n=e.length/t,r=new Float32Array(e.length);for(let o=0,i=0;o<t;o++)for(let a=0;a<n;a++,i++)r[a*t+o]=e[i];return r}var an=400,ln=12,sn=90;function it(e){let t=new Map,n=i=>i.join(),r=i=>t.get(n(i));function o(i){let a=r(i);if(a)return a;let{data:l,shape:s}=tt(e,i);return Re(l,s[1])}return{known:r,glimpse:o,picture(i){let a=o(i);return t.delete(n(i)),t.size>=an&&t.delete(t.keys().next().value),t.set(n(i),a),a}}}function lt(e,t){let n=new Map(t.map(c=>[c,[]])),r=0,o=0,i=[],a=()=>[...n.values()].find(c=>c.length)?.shift(),l=()=>[...n.values()].some(c=>c.length);function s(){r=0;let c=performance.now()+ln;for(;performance.now()>=o&&performance.now()<c&&l();)a()();u()}function u(){if(e.root.toggleAttribute("data-working",l()),l())r||=requestAnimationFrame(s);else for(let c of i.splice(0))c()}return e.onCleanup(()=>cancelAnimationFrame(r)),{give(c,d){n.set(c,d),u()},hush:()=>o=performance.now()+sn,done:()=>l()?new Promise(c=>i.push(c)):Promise.resolve()}}var cn=420;function st(e,t,n){let r=0,o=()=>{cancelAnimationFrame(r),r=0};return e.onCleanup(o),{stop:o,to(i,a){if(o(),be()||i?.length!==a.length){n(a);return}let l;r=requestAnimationFrame(function s(u){l??=u;let c=(u-l)/cn;if(c>=1){r=0,n(a);return}let d=c*c*(3-2*c);t(a.map((g,p)=>i[p]+d*(g-i[p]))),r=requestAnimationFrame(s)})}}}var ct=`.fs-studio {
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
`;var dn={named:{label:"with hints",title:"Shown pairs of faces, and told which factor differs in each pair"},plain:{label:"without",title:"Shown the faces alone"}},fn=3;function mn({model:e,el:t}){let n=pn(e),{latents:r}=n.named,o=Ae(t,{title:"Face studio",lead:`A network makes this face of ${oe(r.length)} numbers. ${r.some(({name:v})=>v==="smile")?"Make it smile":"Move one"}: what changes, and what stays?`,css:ct}),i=lt(o,["grid","tray"]),a,l,s,u,c=h("p",{class:"fs-said"}),d=ze(),g=Ue((v,I)=>{l[v]=I,C(l,v),M(Pe(a.latents[v],I))}),p=qe(i,v=>{Q.to(l,v),M("Taken over from the grid.")}),f=v=>{let I=v.map(([,ee],dt)=>`${re(ee)} of ${"AB"[dt]}`);return M(`${I.join(" + ")}: their codes are averaged, not their pixels.`),x({shares:v,mix:G})},w=He(i,{onMix:v=>C(f(v)),onPick:v=>Q.to(l,f(v))}),m=Ee({label:"trained",options:Object.keys(n).map(v=>({value:v,...dn[v]})),onChange:v=>{k(v),C(u?x(u):y()),M(ne(v,a))}});m.element.hidden=Object.keys(n).length===1;let b=ye({label:"from the prior",title:"Draw the numbers from N(0, I), instead of mixing faces that were encoded",onChange:A});function A(){if(b.value)Q.to(l,y()),M(Oe(a.latents));else{let v=Se(s,a.codes.length),I=v.map(([,ee])=>re(ee));Q.to(l,x({shares:v,mix:Be})),M(`A mixture of ${oe(v.length)} encoded faces: ${I.join(" + ")}.`)}}function y(){return u=null,$e(s,a.latents.length)}function x(v){return u=v,u.mix(a.codes,u.shares,a.latents)}function k(v){a=n[v],g.enter(a.latents),p.enter(a),w.enter(a)}function C(v,I){Q.stop(),F(v,I),p.show(l,I)}function F(v,I){l=v,i.hush(),d.draw(a,l),g.show(l,I)}let Q=st(o,F,C);function M(v){c.textContent=v,o.announce(v)}function q(){s=Ce(fn),m.value="named",b.value=!1,w.restart(),p.restart(),k("named"),C(x({shares:[[0,1]],mix:G})),c.textContent=ne("named",a)}let Z=xe(Y({label:"Random face",primary:!0,onClick:A}).element,Y({label:"Reset",icon:"reset",onClick:q}).element,b.element);return o.add(ut(h("div",{class:"fs-sitting"},d.element,Z),ve(m.element,g.element),c),ut(te("two at a time: pick one",p.element),te("mix two faces",w.element))),q(),i.done().then(()=>o.destroy)}var ut=(...e)=>h("div",{class:"fs-studio"},...e);function pn(e){let t=e.get("networks"),n=et(t,e.get("weights")),r=j(e.get("codes"),"float16"),o=0,i=Object.entries(t).map(([a,{latents:l,n:s,side:u,axes:c}])=>{let d=Ie(r.subarray(o,o+=s*l.length),l.length);return[a,{latents:l,codes:d,side:u,axes:c,...it(n[a])}]});return Object.fromEntries(i)}var or={render:mn};export{or as default};
