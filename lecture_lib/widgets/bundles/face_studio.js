var oe=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function h(e,t={},...r){let n=document.createElement(e);for(let[o,l]of Object.entries(t))o.startsWith("on")?n.addEventListener(o.slice(2),l):l===!0?n.setAttribute(o,""):l!==!1&&l!=null&&n.setAttribute(o,l);return n.append(...r.filter(o=>o!=null)),n}var We=Math.random().toString(36).slice(2,8),Je=0,L=()=>`lw-${We}-${++Je}`,P={"data-lm-suppress-shortcuts":"true"},Xe={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function ae(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",Xe[e]),t.append(r),t}function le(e,t){let r=e.getRootNode(),n=r instanceof ShadowRoot?r:document.head;[...n.querySelectorAll("style[data-lecture-kit]")].some(l=>l.textContent===t)||n.append(h("style",{"data-lecture-kit":!0},t))}var se=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function ie(e,{title:t,lead:r,css:n}){le(e,oe),n&&le(e,n);let o=L(),l=h("p",{class:"lw-voice",role:"status","aria-live":"polite"}),a=h("p",{class:"lw-readout"}),s=h("div",{class:"lw-body"}),i=z({icon:"enlarge",title:"Full screen",onClick:()=>Ze(u)});i.element.hidden=!document.fullscreenEnabled;let u=h("div",{class:"lw",role:"group","aria-labelledby":o,...P},h("div",{class:"lw-head"},h("div",{class:"lw-title",id:o},t),i.element),r?h("p",{class:"lw-lead"},r):null,s,a,l);e.append(u);let c=[()=>u.remove()],d=new Map,g=[()=>d.clear()];c.push(nt(()=>g.forEach(m=>m()))),c.push(tt(u,()=>g.forEach(m=>m())));let p=0;return c.push(()=>clearTimeout(p)),{root:u,body:s,add:(...m)=>s.append(...m),announce(m){clearTimeout(p),p=setTimeout(()=>{l.textContent=m},500)},readout(m){a.textContent!==m&&(a.textContent=m)},colour(m){return u.isConnected?(d.has(m)||d.set(m,rt(u,`var(--lw-${m})`)),d.get(m)):et},onTheme:m=>g.push(m),onCleanup:m=>c.push(m),destroy(){for(;c.length;)c.pop()()}}}function Ze(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var et=[128,128,128];function tt(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function rt(e,t){let r=h("span",{style:`color: ${t}`});e.append(r);let n=h("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return n.fillStyle=getComputedStyle(r).color,n.fillRect(0,0,1,1),r.remove(),[...n.getImageData(0,0,1,1).data.slice(0,3)]}function nt(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var ce=(...e)=>h("div",{class:"lw-row"},...e),ue=(...e)=>h("div",{class:"lw-column"},...e);var G=(e,...t)=>h("div",{class:"lw-figure"},h("div",{class:"lw-heading"},e),...t),ot=e=>e.toFixed(2).replace("-","−");function T({label:e,min:t,max:r,step:n,value:o,format:l=ot,onInput:a=()=>{}}){let s=L(),i=h("input",{type:"range",id:s,min:t,max:r,step:n,value:o,...P}),u=h("output",{for:s,class:"lw-value"}),c=()=>{u.textContent=l(i.valueAsNumber),i.setAttribute("aria-valuetext",u.textContent)};return i.addEventListener("input",()=>{c(),a(i.valueAsNumber)}),c(),{element:h("div",{class:"lw-slider"},h("label",{for:s},e),i,u),input:i,get value(){return i.valueAsNumber},set value(d){i.value=d,c()}}}function z({label:e,icon:t,title:r,primary:n=!1,onClick:o}){let l=h("span",{},e??""),a=h("button",{type:"button",class:n?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:o,...P},t?ae(t):null,e?l:null);return{element:a,get disabled(){return a.disabled},set disabled(s){a.disabled=s},set label(s){l.textContent=s},set icon(s){a.querySelector("svg").replaceWith(ae(s))}}}function de({label:e,title:t,value:r=!1,onChange:n=()=>{}}){let o=h("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...P},h("span",{class:"lw-lamp","aria-hidden":"true"}),e),l=()=>o.getAttribute("aria-pressed")==="true",a=s=>o.setAttribute("aria-pressed",String(s));return o.addEventListener("click",()=>{a(!l()),n(l())}),{element:o,get value(){return l()},set value(s){a(s)}}}function fe({label:e,options:t,value:r,onChange:n=()=>{}}){let o=L(),l=t.map(s=>typeof s=="string"?{value:s,label:s}:s),a=h("select",{id:o,...P},...l.map(s=>h("option",{value:s.value},s.label)));return r!==void 0&&(a.value=r),a.addEventListener("change",()=>n(a.value)),{element:h("div",{class:"lw-field"},h("label",{for:o},e),a),get value(){return a.value},set value(s){a.value=s}}}function me({label:e,options:t,value:r,onChange:n=()=>{}}){let o=L(),l=t.map(i=>typeof i=="string"?{value:i,label:i}:i),a=l.map(i=>h("input",{type:"radio",name:o,value:i.value,checked:i.value===(r??l[0].value),onchange:()=>n(i.value),...P})),s=l.map((i,u)=>h("label",{title:i.title},a[u],h("span",{},i.label)));return{element:h("fieldset",{class:"lw-choice"},h("legend",{},e),h("div",{class:"lw-bar"},...s)),get value(){return a.find(i=>i.checked).value},set value(i){a.forEach(u=>{u.checked=u.value===i})}}}function pe(e){let t=Math.floor(e)|0,r=()=>{t=t+2654435769|0;let s=Math.imul(t^t>>>16,569420461);return s=Math.imul(s^s>>>15,1935289751),s^s>>>15},n=r(),o=r(),l=r(),a=r();return function(){let i=Math.imul(o,5),u=Math.imul(i<<7|i>>>25,9),c=o<<9;return l^=n,a^=o,o^=l,n^=a,l^=c,a=a<<11|a>>>21,(u>>>0)/4294967296}}function at(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function he(e,t){for(let r=0;r<t.length;r++)t[r]=at(e);return t}var R=({low:e,high:t},r)=>e+r*(t-e),q=({low:e,high:t},r)=>Math.min(1,Math.max(0,(r-e)/(t-e))),ge=(e,t)=>Array.from({length:e.length/t},(r,n)=>e.slice(n*t,(n+1)*t));function N(e,t){let r=new Float32Array(e[0].length);for(let[n,o]of t)e[n].forEach((l,a)=>r[a]+=o*l);return r}function we(e,t){let r=Math.min(t,2+Math.floor(2*e())),n=Array.from({length:t},(a,s)=>s),o=Array.from({length:r},()=>n.splice(Math.floor(e()*n.length),1)[0]),l=[0,...Array.from({length:r-1},e).sort((a,s)=>a-s),1];return o.map((a,s)=>[a,l[s+1]-l[s]]).sort((a,s)=>s[1]-a[1])}function be(e,t,r){let[[n]]=t;return N(e,t).map((o,l)=>r[l].twoValued?e[n][l]:o)}var Ae=(e,t)=>he(e,new Float32Array(t));function xe(e,t,r,n,o){let l=a=>a/(o-1);return Array.from({length:o*o},(a,s)=>{let i=Float32Array.from(e);return i[r]=R(t[r],l(s%o)),i[n]=R(t[n],l(Math.floor(s/o))),i})}function ve(e){let t=(e-1)/2,r=n=>Math.hypot(n%e-t,Math.floor(n/e)-t);return Array.from({length:e*e},(n,o)=>o).sort((n,o)=>r(n)-r(o))}function Q(e){let t=Math.abs(e).toFixed(2);return t==="0.00"?t:(e<0?"−":"+")+t}function ye({name:e,meaning:t,certainty:r,runnerUp:n,runnerUpCertainty:o},l){if(!t)return`${e} ${Q(l)}.`;let a=`${e} ${Q(l)}: rank correlation ${r.toFixed(2)} with ${t}`;if(!n)return`${a}.`;let s=o<.2?"only":"but also";return`${a}, ${s} ${o.toFixed(2)} with ${n}.`}function lt(e){let t=r=>(e.reduce((n,o)=>n+o[r],0)/e.length).toFixed(2);return`${t("certainty")} with its factor (blue), ${t("runnerUpCertainty")} with the next (orange)`}function V(e,{latents:t}){return`${e==="named"?"Training was told which factor differs between two faces, never how much.":"Training saw the faces alone, so no number has a name."} Mean rank correlation: ${lt(t)}.`}function Ee(e){let t=e.filter(({twoValued:n})=>n).map(({name:n})=>n);return`Drawn from the prior N(0, I).${t.length?` In the data ${t.join(" and ")} are there or not; the prior also draws what lies between, and ghosts appear.`:" It also reaches codes where no face of the data lies."}`}var W=e=>`${Math.round(100*e)} %`,st=["no","one","two","three","four","five","six","seven","eight","nine","ten"],J=e=>st[e]??String(e);function Ce(e,t){let r=t*t,n=e.length===r,o=new Uint8ClampedArray(4*r);for(let l=0;l<r;l++){for(let a=0;a<3;a++)o[4*l+a]=255*e[n?l:a*r+l];o[4*l+3]=255}return o}var it=-.75;function ct(e){let t=Math.abs(e),r=it;return t<1?((r+2)*t-(r+3))*t*t+1:t<2?((r*t-5*r)*t+8*r)*t-4*r:0}function ut(e,t){let r=new Int32Array(4*e*t),n=new Float32Array(4*e*t);for(let o=0;o<e*t;o++){let l=(o+.5)/t-.5,a=Math.floor(l)-1;for(let s=0;s<4;s++)r[4*o+s]=Math.min(e-1,Math.max(0,a+s)),n[4*o+s]=ct(l-a-s)}return{from:r,weight:n}}function Me(e,t){let r=e*t,{from:n,weight:o}=ut(e,t),l=new Float32Array(3*e*r),a=new Uint8ClampedArray(4*r*r).fill(255);return function(i){for(let c=0,d=0;c<e;c++)for(let g=0;g<r;g++)for(let p=0;p<3;p++,d++){let m=0;for(let w=4*g;w<4*g+4;w++)m+=o[w]*i[4*(c*e+n[w])+p];l[d]=m}let u=3*r;for(let c=0,d=0;c<r;c++){let[g,p,m,w]=n.subarray(4*c,4*c+4),[f,b,A,y]=o.subarray(4*c,4*c+4);for(let x=0;x<u;x++,d++)a[d]=f*l[g*u+x]+b*l[p*u+x]+A*l[m*u+x]+y*l[w*u+x],x%3===2&&d++}return a}}var dt=320,$=5,ft=12,Ie={"data-lm-suppress-shortcuts":"true"};function Be(){let e=h("canvas",{class:"fs-face",role:"img"}),t=new Map;return{element:e,draw(r,n){let{side:o,latents:l}=r,a=Math.max(1,Math.round(dt/o));t.has(o)||t.set(o,Me(o,a)),Se(e,t.get(o)(r.glimpse(n)),o*a);let s=l.map(({name:i},u)=>`${i} ${Q(n[u])}`).join(", ");e.setAttribute("aria-label",`The face that the decoder makes of ${s}`)}}}function Se(e,t,r){(e.width!==r||e.height!==r)&&Object.assign(e,{width:r,height:r}),e.getContext("2d").putImageData(new ImageData(t,r,r),0,0)}function Fe(e,t){let r=([o,l])=>Se(o,e.picture(l),e.side),n=t.filter(([,o])=>!e.known(o));for(let o of t)n.includes(o)||r(o);return n.map(o=>()=>r(o))}function mt(e,t){let r=a=>o.forEach(({element:s},i)=>s.setAttribute("tabindex",i===a?0:-1)),n=a=>s=>{let i={ArrowLeft:-1,ArrowRight:1,ArrowUp:-$,ArrowDown:$}[s.key];if(!i)return;s.preventDefault();let u=d=>Math.floor(d/$);Math.abs(i)===1&&u(a+i)!==u(a)||o[a+i]?.element.focus()},o=Array.from({length:$*$},(a,s)=>{let i=h("canvas",{"aria-hidden":"true"}),u={onclick:()=>t(s),onkeydown:n(s),onfocus:()=>r(s)},c=h("button",{type:"button",class:"fs-cell",...u,...Ie},i);return{canvas:i,element:c}});r(0);let l=o.map(a=>a.element);return{cells:o,element:h("div",{class:"fs-grid",role:"group","aria-label":e},...l)}}function Qe(e,t){let{cells:r,element:n}=mt("Grid of faces",p=>t(Float32Array.from(i[p]))),o=h("div",{class:"fs-axes"}),l=new Map,a,s,i;function u(){let p=a.latents.map(({name:w},f)=>({value:String(f),label:w})),m=(w,f)=>fe({label:w,options:p,value:String(c()[f]),onChange:b=>{let A=[...c()];Number(b)===A[1-f]&&(A[1-f]=A[f]),A[f]=Number(b),l.set(a,A),u(),o.querySelectorAll("select")[f].focus(),d(),g()}}).element;o.replaceChildren(m("across",0),m("down",1))}let c=()=>l.get(a)??a.axes;function d(){let[p,m]=c(),{latents:w}=a;i=xe(s,w,p,m,$),r.forEach(({element:f},b)=>{let A=[p,m].map(y=>`${w[y].name} ${Q(i[b][y])}`).join(", ");f.setAttribute("aria-label",A),f.title=A}),e.give("grid",Fe(a,ve($).map(f=>[r[f].canvas,i[f]])))}function g(){let p=(w,f)=>q(a.latents[f],w[f]),m=(w,f)=>Math.abs(p(w,f)-p(s,f))<.01;r.forEach(({element:w},f)=>{w.setAttribute("aria-pressed",String(c().every(b=>m(i[f],b))))})}return{element:h("div",{},o,n),restart:()=>l.clear(),enter(p){a=p,u()},show(p,m){s=p,c().includes(m)||d(),g()}}}function $e(e,{onMix:t,onPick:r}){let n={pair:[0,1],slot:0},o,{pair:l,slot:a}=n,s=T({label:"from A to B",min:0,max:1,step:.01,value:0,format:f=>`${Math.round(100*f)} %`,onInput:()=>t(g())}),i=f=>()=>{a=f,m()},u=["A","B"].map((f,b)=>ke(`Face ${f}: choose it below`,i(b),f)),c=h("div",{class:"fs-tray",role:"group","aria-label":"Encoded faces"}),d=[];function g(){let f=s.value;return[[l[0],1-f],[l[1],f]]}function p(f){l=l.map((b,A)=>A===a?f:b),s.value=a,m(),w(),r(g())}function m(){u.forEach((f,b)=>f.press(b===a)),d.forEach((f,b)=>f.press(b===l[a]))}function w(){let f=u.map(({canvas:A},y)=>[A,o.codes[l[y]]]),b=d.map(({canvas:A},y)=>[A,o.codes[y]]);e.give("tray",Fe(o,[...f,...b]))}return{element:h("div",{class:"fs-mixer"},h("div",{class:"fs-pair"},u[0].element,s.element,u[1].element),c),restart(){({pair:l,slot:a}=n),s.value=0},enter(f){for(o=f;d.length<Math.min(ft,o.codes.length);){let b=d.length;d.push(ke(`Encoded face ${b+1}`,()=>p(b)))}c.replaceChildren(...d.map(b=>b.element)),m(),w()}}}function ke(e,t,r){let n=h("canvas",{"aria-hidden":"true"}),o=h("button",{type:"button",class:"fs-thumb",title:e,"aria-label":e,onclick:t,...Ie},n,r?h("b",{},r):null);return{element:o,canvas:n,press:l=>o.setAttribute("aria-pressed",String(l))}}function Pe(e){let t=h("div",{class:"fs-sliders"}),r,n;return{element:t,enter(o){r=o,n=r.map((l,a)=>T({label:pt(l),min:0,max:1,step:.01,value:.5,format:s=>Q(R(l,s)),onInput:s=>e(a,R(l,s))}));for(let{element:l}of n)l.classList.add("lw-stacked");t.style.setProperty("--fs-names",`${.95*Math.max(...r.map(({name:l})=>l.length))}ch`),t.replaceChildren(...n.map(l=>l.element))},show(o,l){n.forEach((a,s)=>{s!==l&&(a.value=q(r[s],o[s]))})}}}function pt(e){let t=(n,o)=>h("span",{class:`fs-bar ${o}`,style:`width: ${Math.round(100*n)}%`}),r=h("span",{class:"fs-track","aria-hidden":"true"},t(e.certainty,"fs-best"),t(e.runnerUpCertainty,"fs-next"));return h("span",{class:"fs-tag"},h("b",{},e.name),e.meaning?r:null,...ht(e))}function ht({name:e,meaning:t,certainty:r,runnerUp:n,runnerUpCertainty:o}){if(!t)return[];let l=e===t?"":`${t} `,a=h("span",{class:"fs-is"},l+r.toFixed(2));if(!n)return[h("span",{class:"fs-note"},a)];let s=h("span",{class:"fs-leaks"},`${n} ${o.toFixed(2)}`);return[h("span",{class:"fs-note"},a," ",s)]}var gt=Float64Array.from({length:32},(e,t)=>2**(t-15));function wt(e){let t=e>>10&31,r=e&1023,n=t?gt[t]*(1+r/1024):r*2**-24;return e&32768?-n:n}function j(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function D(e,t){let r=j(e),n=t==="float16"?2:4,o=t==="float16"?a=>wt(r.getUint16(2*a,!0)):a=>r.getFloat32(4*a,!0),l=new Float32Array(r.byteLength/n);for(let a=0;a<l.length;a++)l[a]=o(a);return l}var bt="AGFzbQEAAAABEAJgB39/f39/f38AYAJ/fwADAwIAAQUDAQABBx4DBm1lbW9yeQIAB3Byb2R1Y3QAAAdzaWdtb2lkAAEK2gUCzwMCBX8MeyAEQQJ0IQQgBUECdCEFIAVBBGtBYHEhCANAIAEgCGohCiADIQsgBiEJA0AgCyAK/QAEAP0LBAAgCyAK/QAEEP0LBBAgCiAFaiEKIAtBIGohCyAJQQFrIgkNAAtBACEHA0AgDyEQIA8hFCAPIREgDyEVIA8hEiAPIRYgDyETIA8hFyAAIAdqIQogAyELIAYhCQNAIAv9AAQAIQwgC/0ABBAhDSAK/QkCACEOIBAgDiAM/eYB/eQBIRAgFCAOIA395gH95AEhFCAK/QkCBCEOIBEgDiAM/eYB/eQBIREgFSAOIA395gH95AEhFSAK/QkCCCEOIBIgDiAM/eYB/eQBIRIgFiAOIA395gH95AEhFiAK/QkCDCEOIBMgDiAM/eYB/eQBIRMgFyAOIA395gH95AEhFyAKIARqIQogC0EgaiELIAlBAWsiCQ0ACyACIAggB0ECdiAFbGpqIQsgCyAQ/QsEACALIBT9CwQQIAsgBWohCyALIBH9CwQAIAsgFf0LBBAgCyAFaiELIAsgEv0LBAAgCyAW/QsEECALIAVqIQsgCyAT/QsEACALIBf9CwQQIAdBEGoiByAESQ0ACyAIQSBrIghBAE4NAAsLhgIBA3sDQCAA/QAEAEM7qri//RP95gEhAiACQwAA/EL9E/3oAUMAAPzC/RP96QEhAiAC/WohAyACIAP95QFDGHIxP/0T/eYBIQQgBENqC7Y6/RP95gFDhYgIPP0T/eQBIQIgBCAC/eYBQ6yqKj39E/3kASECIAQgAv3mAUOrqio+/RP95AEhAiAEIAL95gFDAAAAP/0T/eQBIQIgBCAC/eYBQwAAgD/9E/3kASECIAQgAv3mAUMAAIA//RP95AEhAiAD/fgBQf8A/RH9rgFBF/2rASEDIAMgAv3mAUMAAIA//RP95AEhAiAAQwAAgD/9EyAC/ecB/QsEACAAQRBqIgAgAUkNAAsL";var B=At();function At(){try{let e=Uint8Array.from(atob(bt),t=>t.charCodeAt(0));return new WebAssembly.Instance(new WebAssembly.Module(e)).exports}catch{return null}}function H(e,t,r){if(!B){let[i,u,c]=[r*e,r*t,e*t].map(d=>new Float32Array(d));return{a:i,b:u,out:c,multiply:()=>xt(i,u,c,e,t,r)}}let n=8*r,o=n+r*e,l=o+r*t,a=l+e*t,s=Re(a+3*t+8);return{a:s.subarray(n,o),b:s.subarray(o,l),out:s.subarray(l,a),multiply:()=>B.product(4*n,4*o,4*l,0,e,t,r)}}function Z(e){if(!B)return e.map(r=>1/(1+Math.exp(-r)));let t=Re(e.length+3);return t.set(e),B.sigmoid(0,4*e.length),t.slice(0,e.length)}var X=new Float32Array(0);function Re(e){let t=4*e-B.memory.buffer.byteLength;return t>0&&B.memory.grow(Math.ceil(t/65536)),X.buffer!==B.memory.buffer&&(X=new Float32Array(B.memory.buffer)),X}function xt(e,t,r,n,o,l){r.fill(0,0,n*o);for(let a=0;a<o;a+=64)for(let s=0;s<n;s++){let i=s*o+a,u=i+Math.min(64,o-a),c=0;for(;c+4<=l;c+=4){let d=e[c*n+s],g=e[(c+1)*n+s],p=e[(c+2)*n+s],m=e[(c+3)*n+s];for(let w=i,f=c*o+a,b=f+o,A=b+o,y=A+o;w<u;w++,f++,b++,A++,y++)r[w]+=d*t[f]+g*t[b]+p*t[A]+m*t[y]}for(;c<l;c++){let d=e[c*n+s];for(let g=i,p=c*o+a;g<u;g++,p++)r[g]+=d*t[p]}}}function vt(e,t){let r=e.dtype==="int8"?Et(e,t):yt(e,t);return{inputShape:e.inputShape,layers:e.layers.map(n=>Oe(n,r))}}function Oe(e,t){if(!(e.op in te))throw new Error(`nn.js has no layer "${e.op}"; it has ${Object.keys(te).join(", ")}`);let r={...e};for(let n of["weight","bias"])e[n]&&(r[n]=t(e,n));return(e.op==="linear"||e.op==="conv")&&(r.weight=je(r.weight,r.bias.length)),e.inner&&(r.inner=e.inner.map(n=>Oe(n,t))),r}var U=(e,[t,r])=>e.subarray(t,t+r);function yt({dtype:e},t){let r=D(t,e);return(n,o)=>U(r,n[o])}function Et(e,t){let r=j(t),n=2*e.plain,o=D(new DataView(r.buffer,r.byteOffset,n),"float16"),l=new Int8Array(r.buffer,r.byteOffset+n,r.byteLength-n);return(a,s)=>{if(s!=="weight"||!a.scale)return U(o,a[s]);let i=U(o,a.scale),u=Float32Array.from(U(l,a.weight)),c=u.length/i.length;for(let d=0;d<u.length;d++)u[d]*=i[Math.floor(d/c)];return u}}function Le(e,t){let r=j(t),n=(l,a)=>new DataView(r.buffer,r.byteOffset+l,a-l),o=Object.entries(e);return Object.fromEntries(o.map(([l,{spec:a,start:s,end:i}])=>[l,vt(a,n(s,i))]))}function Te(e,t){let r=t.length/I(e.inputShape);if(!Number.isInteger(r)||r<1)throw new Error(`the input has ${t.length} numbers; this network takes ${e.inputShape.join(" × ")} at a time`);return ze(e.layers,{data:new Float32Array(t),shape:e.inputShape,batch:r})}var ze=(e,t)=>e.reduce((r,n)=>te[n.op](r,n),t),I=e=>e.reduce((t,r)=>t*r,1),ee=e=>(t,r)=>{let{data:n}=t;for(let o=0;o<n.length;o++)n[o]=e(n[o],r);return t},te={linear:Mt,conv:kt,convTranspose:St,affine:Ft,instanceNorm:Qt,positionBias:$t,pixelShuffle:Dt,upsampleNearest:Ot,upsampleBilinear:Lt,skip:Pt,residual:Rt,reshape:(e,{shape:t})=>({...e,shape:t}),flatten:e=>({...e,shape:[I(e.shape)]}),relu:ee(e=>e>0?e:0),leakyRelu:ee((e,{slope:t})=>e>0?e:t*e),tanh:ee(Math.tanh),sigmoid:e=>({...e,data:Z(e.data)}),silu:Ct};function Ct(e){let{data:t}=e,r=Z(t);for(let n=0;n<t.length;n++)t[n]*=r[n];return e}function Mt({data:e,batch:t},{inFeatures:r,outFeatures:n,weight:o,bias:l}){let{a,b:s,out:i,multiply:u}=H(t,n,r);a.set(je(e,t)),s.set(o),u();let c=i.slice();for(let d=0;d<c.length;)for(let g=0;g<n;d++,g++)c[d]+=l[g];return{data:c,shape:[n],batch:t}}function kt({data:e,shape:t,batch:r},n){let{outChannels:o,kernel:l,stride:a,padding:s,weight:i,bias:u}=n,[c,d]=[0,1].map(x=>Math.floor((t[x+1]+2*s[x]-l[x])/a[x])+1),g=c*d,p=i.length/o,{a:m,b:w,out:f,multiply:b}=H(o,g,p);m.set(i),w.fill(0);let A=a[0]*a[1]===1&&d===t[2]?Bt:It,y=new Float32Array(r*o*g);for(let x=0;x<r;x++)A(e.subarray(x*I(t),(x+1)*I(t)),w,t,[c,d],n),b(),y.set(f,x*f.length);return ne(y,u,g),{data:y,shape:[o,c,d],batch:r}}function It(e,t,r,n,o){qe(r,n,o,(l,a,s,i)=>{for(let u=s+i;s<u;l+=a,s++)t[s]=e[l]})}function Bt(e,t,[r,n,o],[l],{kernel:[a,s],padding:i}){for(let u=0,c=0;u<r;u++)for(let d=0;d<a;d++)for(let g=0;g<s;g++,c+=l*o){let[p,m]=Y(d-i[0],1,n,l),[w,f]=Y(g-i[1],1,o,o);if(p>=m||w>=f)continue;let b=p*o+w,A=(m-1)*o+f,y=(u*n+d-i[0])*o+g-i[1];t.set(e.subarray(b+y,A+y),c+b);for(let x=c+p*o;x<c+m*o;x+=o){for(let E=0;E<w;E++)t[x+E]=0;for(let E=f;E<o;E++)t[x+E]=0}}}function St({data:e,shape:[t,r,n],batch:o},l){let{outChannels:a,kernel:s,stride:i,padding:u,outputPadding:c,weight:d,bias:g}=l,p=(E,C)=>(E-1)*i[C]-2*u[C]+s[C]+c[C],m=[a,p(r,0),p(n,1)],w=r*n,{a:f,b,out:A,multiply:y}=H(d.length/t,w,t);f.set(d);let x=new Float32Array(o*I(m));for(let E=0;E<o;E++){let C=x.subarray(E*I(m),(E+1)*I(m));b.set(e.subarray(E*t*w,(E+1)*t*w)),y(),qe(m,[r,n],l,(S,F,M,O)=>{for(let _=M+O;M<_;M++,S+=F)C[S]+=A[M]})}return ne(x,g,m[1]*m[2]),{data:x,shape:m,batch:o}}function qe([e,t,r],[n,o],{kernel:[l,a],stride:s,padding:i},u){for(let c=0,d=0;c<e;c++)for(let g=0;g<l;g++)for(let p=0;p<a;p++,d++){let[m,w]=Y(g-i[0],s[0],t,n),[f,b]=Y(p-i[1],s[1],r,o);for(let A=m;A<w;A++){let y=(c*t+A*s[0]+g-i[0])*r;u(y+f*s[1]+p-i[1],s[1],(d*n+A)*o+f,b-f)}}}var Y=(e,t,r,n)=>[Math.max(0,Math.ceil(-e/t)),Math.min(n,Math.ceil((r-e)/t))];function Ft({data:e,shape:t,batch:r},{weight:n,bias:o}){let[l,...a]=t,s=I(a),i=e.map((u,c)=>u*n[Math.floor(c/s)%l]);return ne(i,o,s),{data:i,shape:t,batch:r}}function Qt(e,{weight:t,bias:r,eps:n}){let{data:o,shape:l}=e,a=I(l.slice(1));for(let s=0,i=0;s<o.length;s+=a,i=(i+1)%l[0]){let u=o.subarray(s,s+a),c=u.reduce((p,m)=>p+m,0)/a,d=u.reduce((p,m)=>p+(m-c)**2,0)/a,g=t[i]/Math.sqrt(d+n);for(let p=0;p<a;p++)u[p]=(u[p]-c)*g+r[i]}return e}function $t(e,{weight:t}){let{data:r}=e;for(let n=0;n<r.length;n+=t.length)for(let o=0;o<t.length;o++)r[n+o]+=t[o];return e}var Ne=(e,t)=>ze(t,{...e,data:e.data.slice()});function Pt(e,{inner:t}){let r=Ne(e,t),n=I(e.shape),o=I(r.shape),l=new Float32Array(e.batch*(n+o));for(let a=0;a<e.batch;a++)l.set(e.data.subarray(a*n,(a+1)*n),a*(n+o)),l.set(r.data.subarray(a*o,(a+1)*o),a*(n+o)+n);return{data:l,shape:[e.shape[0]+r.shape[0],...e.shape.slice(1)],batch:e.batch}}function Rt(e,{inner:t}){let r=Ne(e,t);for(let n=0;n<e.data.length;n++)r.data[n]+=e.data[n];return r}function Dt({data:e,shape:[t,r,n],batch:o},{factor:l}){let a=[t/(l*l),r*l,n*l];return{data:re(a,o,(i,u,c)=>{let d=i*l*l+u%l*l+c%l;return e[(d*r+Math.floor(u/l))*n+Math.floor(c/l)]}),shape:a,batch:o}}function Ot({data:e,shape:[t,r,n],batch:o},{factor:[l,a]}){let s=[t,r*l,n*a];return{data:re(s,o,(u,c,d)=>e[(u*r+Math.floor(c/l))*n+Math.floor(d/a)]),shape:s,batch:o}}function Lt({data:e,shape:[t,r,n],batch:o},{factor:[l,a],alignCorners:s}){let i=[t,r*l,n*a],u=De(r,l,s),c=De(n,a,s);return{data:re(i,o,(g,p,m)=>{let{low:w,high:f,part:b}=u[p],{low:A,high:y,part:x}=c[m],E=g*r,C=e[(E+w)*n+A]*(1-x)+e[(E+w)*n+y]*x,S=e[(E+f)*n+A]*(1-x)+e[(E+f)*n+y]*x;return C*(1-b)+S*b}),shape:i,batch:o}}function De(e,t,r){let n=e*t;return Array.from({length:n},(o,l)=>{let a=r?n>1?l*(e-1)/(n-1):0:Math.max(0,(l+.5)/t-.5),s=Math.min(e-1,Math.floor(a));return{low:s,high:Math.min(e-1,s+1),part:a-s}})}function re([e,t,r],n,o){let l=new Float32Array(n*e*t*r);for(let a=0,s=0;a<n*e;a++)for(let i=0;i<t;i++)for(let u=0;u<r;u++)l[s++]=o(a,i,u);return l}function ne(e,t,r){for(let n=0,o=0;n<e.length;n+=r,o=(o+1)%t.length)for(let l=n;l<n+r;l++)e[l]+=t[o]}function je(e,t){let r=e.length/t,n=new Float32Array(e.length);for(let o=0,l=0;o<t;o++)for(let a=0;a<r;a++,l++)n[a*t+o]=e[l];return n}var Tt=400,zt=12,qt=90;function He(e){let t=new Map,r=l=>l.join(),n=l=>t.get(r(l));function o(l){let a=n(l);if(a)return a;let{data:s,shape:i}=Te(e,l);return Ce(s,i[1])}return{known:n,glimpse:o,picture(l){let a=o(l);return t.delete(r(l)),t.size>=Tt&&t.delete(t.keys().next().value),t.set(r(l),a),a}}}function Ue(e,t){let r=new Map(t.map(c=>[c,[]])),n=0,o=0,l=[],a=()=>[...r.values()].find(c=>c.length)?.shift(),s=()=>[...r.values()].some(c=>c.length);function i(){n=0;let c=performance.now()+zt;for(;performance.now()>=o&&performance.now()<c&&s();)a()();u()}function u(){if(e.root.toggleAttribute("data-working",s()),s())n||=requestAnimationFrame(i);else for(let c of l.splice(0))c()}return e.onCleanup(()=>cancelAnimationFrame(n)),{give(c,d){r.set(c,d),u()},hush:()=>o=performance.now()+qt,done:()=>s()?new Promise(c=>l.push(c)):Promise.resolve()}}var Nt=420;function Ye(e,t,r){let n=0,o=()=>{cancelAnimationFrame(n),n=0};return e.onCleanup(o),{stop:o,to(l,a){if(o(),se()||l?.length!==a.length){r(a);return}let s;n=requestAnimationFrame(function i(u){s??=u;let c=(u-s)/Nt;if(c>=1){n=0,r(a);return}let d=c*c*(3-2*c);t(a.map((g,p)=>l[p]+d*(g-l[p]))),n=requestAnimationFrame(i)})}}}var _e=`.fs-studio {
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
`;var Ht={named:{label:"with hints",title:"Shown pairs of faces, and told which factor differs in each pair"},plain:{label:"without",title:"Shown the faces alone"}},Ut=3;function Yt({model:e,el:t}){let r=_t(e),{latents:n}=r.named,o=ie(t,{title:"Face studio",lead:`A network makes this face of ${J(n.length)} numbers. ${n.some(({name:v})=>v==="smile")?"Make it smile":"Move one"}: what changes, and what stays?`,css:_e}),l=Ue(o,["grid","tray"]),a,s,i,u,c=h("p",{class:"fs-said"}),d=Be(),g=Pe((v,k)=>{s[v]=k,C(s,v),M(ye(a.latents[v],k))}),p=Qe(l,v=>{F.to(s,v),M("Taken over from the grid.")}),m=v=>{let k=v.map(([,K],Ge)=>`${W(K)} of ${"AB"[Ge]}`);return M(`${k.join(" + ")}: their codes are averaged, not their pixels.`),x({shares:v,mix:N})},w=$e(l,{onMix:v=>C(m(v)),onPick:v=>F.to(s,m(v))}),f=me({label:"trained",options:Object.keys(r).map(v=>({value:v,...Ht[v]})),onChange:v=>{E(v),C(u?x(u):y()),M(V(v,a))}});f.element.hidden=Object.keys(r).length===1;let b=de({label:"from the prior",title:"Draw the numbers from N(0, I), instead of mixing faces that were encoded",onChange:A});function A(){if(b.value)F.to(s,y()),M(Ee(a.latents));else{let v=we(i,a.codes.length),k=v.map(([,K])=>W(K));F.to(s,x({shares:v,mix:be})),M(`A mixture of ${J(v.length)} encoded faces: ${k.join(" + ")}.`)}}function y(){return u=null,Ae(i,a.latents.length)}function x(v){return u=v,u.mix(a.codes,u.shares,a.latents)}function E(v){a=r[v],g.enter(a.latents),p.enter(a),w.enter(a)}function C(v,k){F.stop(),S(v,k),p.show(s,k)}function S(v,k){s=v,l.hush(),d.draw(a,s),g.show(s,k)}let F=Ye(o,S,C);function M(v){c.textContent=v,o.announce(v)}function O(){i=pe(Ut),f.value="named",b.value=!1,w.restart(),p.restart(),E("named"),C(x({shares:[[0,1]],mix:N})),c.textContent=V("named",a)}let _=ce(z({label:"Random face",primary:!0,onClick:A}).element,z({label:"Reset",icon:"reset",onClick:O}).element,b.element);return o.add(Ke(h("div",{class:"fs-sitting"},d.element,_),ue(f.element,g.element),c),Ke(G("two at a time: pick one",p.element),G("mix two faces",w.element))),O(),l.done().then(()=>o.destroy)}var Ke=(...e)=>h("div",{class:"fs-studio"},...e);function _t(e){let t=e.get("networks"),r=Le(t,e.get("weights")),n=D(e.get("codes"),"float16"),o=0,l=Object.entries(t).map(([a,{latents:s,n:i,side:u,axes:c}])=>{let d=ge(n.subarray(o,o+=i*s.length),s.length);return[a,{latents:s,codes:d,side:u,axes:c,...He(r[a])}]});return Object.fromEntries(l)}var Pr={render:Yt};export{Pr as default};
