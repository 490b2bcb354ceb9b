var Y=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function p(e,l={},...r){let t=document.createElement(e);for(let[n,o]of Object.entries(l))n.startsWith("on")?t.addEventListener(n.slice(2),o):o===!0?t.setAttribute(n,""):o!==!1&&o!=null&&t.setAttribute(n,o);return t.append(...r.filter(n=>n!=null)),t}var Oe=Math.random().toString(36).slice(2,8),Ce=0,R=()=>`lw-${Oe}-${++Ce}`,O={"data-lm-suppress-shortcuts":"true"},$e={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function X(e){let l=document.createElementNS("http://www.w3.org/2000/svg","svg");l.setAttribute("viewBox","0 0 16 16"),l.setAttribute("aria-hidden","true"),l.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",$e[e]),l.append(r),l}function Q(e,l){let r=e.getRootNode(),t=r instanceof ShadowRoot?r:document.head;[...t.querySelectorAll("style[data-lecture-kit]")].some(o=>o.textContent===l)||t.append(p("style",{"data-lecture-kit":!0},l))}function Z(e,{title:l,lead:r,css:t}){Q(e,Y),t&&Q(e,t);let n=R(),o=p("p",{class:"lw-voice",role:"status","aria-live":"polite"}),i=p("p",{class:"lw-readout"}),a=p("div",{class:"lw-body"}),s=V({icon:"enlarge",title:"Full screen",onClick:()=>Ae(c)});s.element.hidden=!document.fullscreenEnabled;let c=p("div",{class:"lw",role:"group","aria-labelledby":n,...O},p("div",{class:"lw-head"},p("div",{class:"lw-title",id:n},l),s.element),r?p("p",{class:"lw-lead"},r):null,a,i,o);e.append(c);let d=[()=>c.remove()],u=new Map,f=[()=>u.clear()];d.push(Re(()=>f.forEach(m=>m()))),d.push(ze(c,()=>f.forEach(m=>m())));let g=0;return d.push(()=>clearTimeout(g)),{root:c,body:a,add:(...m)=>a.append(...m),announce(m){clearTimeout(g),g=setTimeout(()=>{o.textContent=m},500)},readout(m){i.textContent!==m&&(i.textContent=m)},colour(m){return c.isConnected?(u.has(m)||u.set(m,Te(c,`var(--lw-${m})`)),u.get(m)):Ne},onTheme:m=>f.push(m),onCleanup:m=>d.push(m),destroy(){for(;d.length;)d.pop()()}}}function Ae(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var Ne=[128,128,128];function ze(e,l){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),l())});return r.observe(e),()=>r.disconnect()}function Te(e,l){let r=p("span",{style:`color: ${l}`});e.append(r);let t=p("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return t.fillStyle=getComputedStyle(r).color,t.fillRect(0,0,1,1),r.remove(),[...t.getImageData(0,0,1,1).data.slice(0,3)]}var w=([e,l,r],t=1)=>`rgb(${e} ${l} ${r} / ${t})`,ee=(e,l,r)=>e.map((t,n)=>Math.round(t+(l[n]-t)*r));function Re(e){let l=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return l.observe(document.documentElement,r),l.observe(document.body,r),()=>l.disconnect()}var L=(...e)=>p("div",{class:"lw-row"},...e),B=(...e)=>p("div",{class:"lw-column"},...e),te=(...e)=>p("div",{class:"lw-columns"},...e),I=(e,...l)=>p("div",{class:"lw-figure"},p("div",{class:"lw-heading"},e),...l),je=e=>e.toFixed(2).replace("-","−");function P({label:e,min:l,max:r,step:t,value:n,format:o=je,onInput:i=()=>{}}){let a=R(),s=p("input",{type:"range",id:a,min:l,max:r,step:t,value:n,...O}),c=p("output",{for:a,class:"lw-value"}),d=()=>{c.textContent=o(s.valueAsNumber),s.setAttribute("aria-valuetext",c.textContent)};return s.addEventListener("input",()=>{d(),i(s.valueAsNumber)}),d(),{element:p("div",{class:"lw-slider"},p("label",{for:a},e),s,c),input:s,get value(){return s.valueAsNumber},set value(u){s.value=u,d()}}}function V({label:e,icon:l,title:r,primary:t=!1,onClick:n}){let o=p("span",{},e??""),i=p("button",{type:"button",class:t?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:n,...O},l?X(l):null,e?o:null);return{element:i,get disabled(){return i.disabled},set disabled(a){i.disabled=a},set label(a){o.textContent=a},set icon(a){i.querySelector("svg").replaceWith(X(a))}}}function re({label:e,title:l,value:r=!1,onChange:t=()=>{}}){let n=p("button",{type:"button",class:"lw-button lw-toggle",title:l,"aria-pressed":String(r),...O},p("span",{class:"lw-lamp","aria-hidden":"true"}),e),o=()=>n.getAttribute("aria-pressed")==="true",i=a=>n.setAttribute("aria-pressed",String(a));return n.addEventListener("click",()=>{i(!o()),t(o())}),{element:n,get value(){return o()},set value(a){i(a)}}}function le({label:e,options:l,value:r,onChange:t=()=>{}}){let n=R(),o=l.map(a=>typeof a=="string"?{value:a,label:a}:a),i=p("select",{id:n,...O},...o.map(a=>p("option",{value:a.value},a.label)));return r!==void 0&&(i.value=r),i.addEventListener("change",()=>t(i.value)),{element:p("div",{class:"lw-field"},p("label",{for:n},e),i),get value(){return i.value},set value(a){i.value=a}}}function ne({label:e,options:l,value:r,onChange:t=()=>{}}){let n=R(),o=l.map(s=>typeof s=="string"?{value:s,label:s}:s),i=o.map(s=>p("input",{type:"radio",name:n,value:s.value,checked:s.value===(r??o[0].value),onchange:()=>t(s.value),...O})),a=o.map((s,c)=>p("label",{title:s.title},i[c],p("span",{},s.label)));return{element:p("fieldset",{class:"lw-choice"},p("legend",{},e),p("div",{class:"lw-bar"},...a)),get value(){return i.find(s=>s.checked).value},set value(s){i.forEach(c=>{c.checked=c.value===s})}}}function oe({value:e=0,onChange:l=()=>{}}){let r=R(),t=p("input",{type:"number",id:r,min:0,max:9999,step:1,value:e,inputmode:"numeric",...O}),n=()=>Math.min(9999,Math.max(0,Math.round(t.valueAsNumber)||0));return t.addEventListener("input",()=>{t.value!==""&&l(n())}),t.addEventListener("change",()=>{t.value=n()}),{element:p("div",{class:"lw-field lw-seed"},p("label",{for:r},"seed"),t),get value(){return n()},set value(o){t.value=o}}}function ae(e,{label:l,height:r,draw:t}){let n=p("canvas",{class:"lw-chart",role:"img","aria-label":l,style:`height: ${r}px`}),o=n.getContext("2d");function i(){let s=devicePixelRatio||1,{clientWidth:c,clientHeight:d}=n;if(!c||!d)return;let u=Math.round(c*s),f=Math.round(d*s);(n.width!==u||n.height!==f)&&Object.assign(n,{width:u,height:f}),o.setTransform(s,0,0,s,0,0),o.clearRect(0,0,c,d),o.font=`12px ${getComputedStyle(n).fontFamily}`,t(o,c,d)}let a=new ResizeObserver(i);return a.observe(n),e.onCleanup(()=>a.disconnect()),e.onTheme(i),{element:n,redraw:i,describe:s=>n.setAttribute("aria-label",s)}}function ie(e,l){e.classList.add("lw-draggable");let r=(t,n)=>{let o=e.getBoundingClientRect();l((t.clientX-o.left)/o.width*e.width,(t.clientY-o.top)/o.height*e.height,n)};e.addEventListener("pointerdown",t=>{t.button===0&&(e.setPointerCapture(t.pointerId),t.preventDefault(),r(t,"start"))}),e.addEventListener("pointermove",t=>{if(!e.hasPointerCapture(t.pointerId))return;let n=t.getCoalescedEvents?.()??[];for(let o of n.length?n:[t])r(o,"move")});for(let t of["pointerup","pointercancel"])e.addEventListener(t,n=>{e.hasPointerCapture(n.pointerId)&&r(n,"end")})}function z(e,l,r,t){return Object.assign(o=>r+(t-r)*(o-e)/(l-e),{back:o=>e+(l-e)*(o-r)/(t-r)})}function y(e,l,r,t,n=[]){Object.assign(e,{strokeStyle:l,lineWidth:r,lineJoin:"round"}),e.setLineDash(n),e.beginPath();for(let[o,i]of t)e.lineTo(o,i);e.stroke(),e.setLineDash([])}function _(e,l,r){e.fillStyle=l,e.beginPath();for(let[t,n]of r)e.lineTo(t,n);e.fill()}function j(e,l,r,t,n){e.fillStyle=l,e.beginPath(),e.arc(r,t,n,0,2*Math.PI),e.fill()}function M(e,l,r,t,n,o={}){let{colour:i="ink",align:a="left",baseline:s="middle",halo:c=!1,bold:d=!1}=o,u=e.font;d&&(e.font=`600 ${u}`),Object.assign(e,{textAlign:a,textBaseline:s}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:w(l.colour("paper"))}),e.strokeText(r,t,n)),e.fillStyle=w(l.colour(i)),e.fillText(r,t,n),e.font=u}function H(e,l,r,t){let n=Math.max(2,Math.round(Math.abs(e(r)-e(l))/2));return Array.from({length:n+1},(o,i)=>{let a=l+(r-l)*i/n;return[e(a),t(a)]})}var C=(e,l,r)=>Math.min(r,Math.max(l,e));function se(e){let l=Math.floor(e)|0,r=()=>{l=l+2654435769|0;let a=Math.imul(l^l>>>16,569420461);return a=Math.imul(a^a>>>15,1935289751),a^a>>>15},t=r(),n=r(),o=r(),i=r();return function(){let s=Math.imul(n,5),c=Math.imul(s<<7|s>>>25,9),d=n<<9;return o^=t,i^=n,n^=o,t^=i,o^=d,i=i<<11|i>>>21,(c>>>0)/4294967296}}function Fe(e){return Math.sqrt(-2*Math.log(1-e()))*Math.cos(2*Math.PI*e())}function ce(e,l){for(let r=0;r<l.length;r++)l[r]=Fe(e);return l}var k=e=>Math.exp(e.logVar/2);function ue({mu:e,logVar:l}){let r=e**2/2,t=(Math.exp(l)-1-l)/2;return{mean:r,width:t,total:r+t}}var U=(e,l)=>({value:r=>(r-e)**2+l,slope:r=>2*(r-e),gradient:{mu:({mu:r})=>2*(r-e),logVar:({logVar:r})=>Math.exp(r)}});function Le(e){let l=({logVar:r})=>Math.exp(-(e**2)*Math.exp(r)/2);return{value:r=>Math.sin(e*r),slope:r=>e*Math.cos(e*r),gradient:{mu:r=>e*Math.cos(e*r.mu)*l(r),logVar:r=>-(e**2*Math.exp(r.logVar)/2)*Math.sin(e*r.mu)*l(r)}}}function Ie(e){let l=t=>(t.mu-e)/k(t),r=t=>Math.exp(-t*t/2)/Math.sqrt(2*Math.PI);return{edge:e,value:t=>t>=e?1:0,slope:()=>0,gradient:{mu:t=>r(l(t))/k(t),logVar:t=>-r(l(t))*l(t)/2}}}var G={square:{label:"z²",range:[-1,11],...U(0,0)},shifted:{label:"(z − 1)²",range:[-1,11],...U(1,0)},lifted:{label:"z² + 10",range:[-2,22],...U(0,10)},wave:{label:"sin 3z",range:[-1.5,1.5],...Le(3)},step:{label:"a step at z = ½",range:[-.35,1.35],...Ie(.5)}};function D(e,l,r=!1){let t=r?Math.exp(e.logVar):k(e);return Float64Array.from(l,n=>e.mu+t*n)}function de(e,l,r,t,n=!1){let o=n?Math.exp(l.logVar):k(l)/2,i={mu:()=>1,logVar:a=>o*a}[t];return D(l,r,n).map((a,s)=>e.slope(a)*i(r[s]))}function pe(e,l,r,t,n=!1){let o=Math.exp(l.logVar),i={mu:a=>(a-l.mu)/o,logVar:a=>((a-l.mu)**2/o-1)/2}[t];return D(l,r,n).map(a=>e.value(a)*i(a))}function W(e){let l=e.reduce((n,o)=>n+o,0)/e.length,r=e.reduce((n,o)=>n+(o-l)**2,0),t=e.length>1?Math.sqrt(r/(e.length-1)):0;return{mean:l,spread:t,error:t/Math.sqrt(e.length)}}function me(e,l,r){let t=(l-e)/r,n=10**Math.floor(Math.log10(t)),o=n*[1,2,5,10].find(a=>a*n>=.7*t),i=Math.ceil(e/o-1e-9);return Array.from({length:Math.floor(l/o+1e-9)-i+1},(a,s)=>(i+s)*o)}var b=4.2,Pe=100,Ve=30,_e={pathwise:{colour:"blue",name:"pathwise"},reinforce:{colour:"orange",name:"REINFORCE"}},v=e=>e.toFixed(2).replace("-","−"),E=e=>(Math.abs(e)>=99.5?e.toFixed(0):Math.abs(e)>=9.95?e.toFixed(1):e.toFixed(2)).replace("-","−");function we(e,l,r,t,{q:n,noise:o,z:i,slip:a}){let s=z(-b,b,0,l),c=88,d=r-108,u=k(n),f=(h,S,$)=>A=>h*Math.exp(-(((A-S)/$)**2)/2);fe(e,t,"ink",s,c,f(-62,0,1)),fe(e,t,"blue",s,d,f(62*u**-.3,n.mu,u));let g=w(ee(t.colour("ink"),t.colour("blue"),.6),C(14/o.length,.15,.7));for(let h=0;h<Math.min(o.length,Pe);h++)y(e,g,1.2,[[s(o[h]),c],[s(i[h]),d]]);let m=o.length>100?.4:.85;for(let h=0;h<o.length;h++)j(e,w(t.colour("ink"),m),s(o[h]),c,3),j(e,w(t.colour("blue"),m),s(i[h]),d,3.8);M(e,t,"the noise ε: fixed draws from N(0, 1)",0,9,{colour:"muted"}),he(e,t,s,l,c,"ε","ink"),he(e,t,s,l,d,"z","blue"),He(e,t,l,r,{q:n,sigma:u,z:i,slip:a})}function fe(e,l,r,t,n,o){let i=H(t,-b,b,a=>n+o(a));_(e,w(l.colour(r),.14),[[t(-b),n],...i,[t(b),n]]),y(e,w(l.colour(r),.7),1.5,i)}function he(e,l,r,t,n,o,i){for(let a=-4;a<=4;a++)y(e,w(l.colour("ink"),.5),1,[[r(a),n-(a?3:7)],[r(a),n+(a?3:7)]]);M(e,l,o,t-3,n-14,{align:"right",colour:i,bold:!0})}function He(e,l,r,t,{q:n,sigma:o,z:i,slip:a}){let[s,c]=n.mu<0?[r-3,"right"]:[3,"left"];M(e,l,`q: σ = ${v(o)}`,s,t-28,{align:c,colour:"blue",bold:!0,halo:!0});let d=v(W(i).spread),u=i.length===1?"one dot has no spread":a?`dots spread ${d} (σ² = ${v(o**2)})`:`dots spread ${d}`;M(e,l,u,s,t-10,{align:c,colour:a?"red":"muted",halo:!0})}function ge(e,l,r,t,{kl:n}){let o=z(0,3.5,0,l),i=20;e.fillStyle=w(t.colour("ink"),.07),e.fillRect(0,0,l,i);let a=[{value:n.mean,colour:"purple",text:"½ μ²"},{value:n.width,colour:"green",text:"½ (σ² − 1 − log σ²)"}],s=0,c=0;for(let{value:d,colour:u,text:f}of a){e.fillStyle=w(t.colour(u)),e.fillRect(o(s),0,o(s+d)-o(s),i),e.fillRect(c,i+15,10,10);let g=`${f} = ${v(d)}`;M(e,t,g,c+15,i+21),s+=d,c+=e.measureText(g).width+30}}function be(e,l,r,t,{f:n,z:o,q:i}){let a=z(-b,b,0,l),s=z(...n.range,r-2,2),c=u=>r-2-46*Math.exp(-(((u-i.mu)/k(i))**2)/2);_(e,w(t.colour("blue"),.12),H(a,-b,b,c)),y(e,w(t.colour("ink"),.25),1,[[0,s(0)],[l,s(0)]]),y(e,w(t.colour("muted")),2,De(n,a,s));let d=(s(1)-s(0))/(a(1)-a(0));for(let u of o.subarray(0,Ve)){let f=d*n.slope(u),g=20/Math.hypot(1,f);y(e,w(t.colour("blue"),o.length>3?.45:.9),2,[[a(u)-g,s(n.value(u))-f*g],[a(u)+g,s(n.value(u))+f*g]])}for(let u of o)j(e,w(t.colour("blue"),o.length>100?.4:.85),a(u),s(n.value(u)),3.4)}function De(e,l,r){if(e.edge===void 0)return H(l,-b,b,i=>r(e.value(i)));let[t,n,o]=[-b,e.edge,b].map(l);return[[t,r(0)],[n,r(0)],[n,r(1)],[o,r(1)]]}function ve(e,l,r,t,{estimates:n,results:o,exact:i}){let a=r-20,s=Be(i,Object.values(n)),c=z(i-s,i+s,8,l-8),d=u=>C(c(u),3,l-3);for(let u of me(i-s,i+s,l/70)){y(e,w(t.colour("ink"),.1),1,[[c(u),20],[c(u),a]]);let f=String(Number(u.toPrecision(6))).replace("-","−");M(e,t,f,C(c(u),12,l-12),a+10,{align:"center",colour:"muted"})}y(e,w(t.colour("ink")),1.5,[[c(i),20],[c(i),a]],[4,3]),M(e,t,`exact: ${E(i)}`,c(i),8,{align:"center",bold:!0}),Object.entries(_e).forEach(([u,{colour:f,name:g}],m)=>{let{mean:h,spread:S,error:$}=o[u],A=t.colour(f),x=68+m*83;We(e,w(A,C(20/n[u].length,.22,.6)),n[u],c,x,l);for(let[J,N]of[["paper",2],[f,0]])y(e,w(t.colour(J)),3+N,[[d(h-$)-N/2,x],[d(h+$)+N/2,x]]),y(e,w(t.colour(J)),4+N,[[d(h),x-20-N/2],[d(h),x+20+N/2]]);M(e,t,g,0,x-35,{colour:f,bold:!0,halo:!0});let T=n[u].length>1?`mean ${E(h)}, spread ${E(S)}`:E(h);M(e,t,T,l,x-35,{align:"right",colour:f,halo:!0})})}function We(e,l,r,t,n,o){r.forEach((i,a)=>{let s=n+21*(2*((.5+a*.618034)%1)-1),c=t(i);if(c>=3&&c<=o-3)return j(e,l,c,s,3);let[d,u]=c<3?[0,6]:[o,o-6];_(e,l,[[d,s],[u,s-3.5],[u,s+3.5]])})}function Be(e,l){let r=l.flatMap(n=>Array.from(n,o=>Math.abs(o-e))),t=r.sort((n,o)=>n-o)[Math.floor(.96*(r.length-1))];return[.5,1,2,4,8,15,30,60,100,200,400].find(n=>n>=t)??800}function xe(e,l,r){let t=oe({value:l.get("seed"),onChange:o=>{l.set("seed",o),l.save_changes(),r()}}),n=()=>{l.get("seed")!==t.value&&(t.value=l.get("seed"),r())};return l.on("change:seed",n),e.onCleanup(()=>l.off("change:seed",n)),t}var ye=`.lw .rp-sideways {
  touch-action: pan-y; /* only sideways is ours */
  cursor: ew-resize;
}
.lw:has(.rp-sideways) .lw-readout {
  min-height: 2.9em;
}
@container (max-width: 420px) {
  .lw:has(.rp-sideways) .lw-readout {
    min-height: 5.8em;
  }
}
`;var F=[1,3,10,30,100,300,1e3],q=[-2,2],Me=[-4,1],Ge={pathwise:de,reinforce:pe};function Ke({model:e,el:l}){let r=Z(l,{css:ye,title:"Reparametrise",lead:"The noise ε stays; μ and σ only move and stretch it. So each sample z changes smoothly with them, and a gradient passes through it."}),t=Object.fromEntries(["mu","log_var","f","samples"].map(a=>[a,e.get(a)])),n=qe(r,e,t,()=>i()),o=Je(r,n);function i(){let a=n.state();o.draw(a),r.readout(ke(a)),r.announce(`${Ee(a)} ${ke(a)}`)}return r.add(...n.rows,te(B(L(...n.around),o.noise,o.kl),B(n.f.element,o.f,n.parameter.element,o.strips))),i(),r.destroy}function qe(e,l,r,t){let n=P({label:"μ",min:q[0],max:q[1],step:.05,value:r.mu,format:v,onInput:t}),o=P({label:"log σ²",min:Me[0],max:Me[1],step:.05,value:r.log_var,format:v,onInput:t}),i=P({label:"samples",min:0,max:F.length-1,step:1,value:F.indexOf(r.samples),format:m=>F[m].toLocaleString("en"),onInput:t}),a=re({label:"ε times σ², a slip",title:"z = μ + σ² ε: the variance where the deviation belongs",onChange:t}),s=le({label:"f(z) =",options:Object.entries(G).map(([m,{label:h}])=>({value:m,label:h})),value:r.f,onChange:t}),c=ne({label:"gradient of E[f(z)] by",options:[{value:"mu",label:"μ"},{value:"logVar",label:"log σ²"}],onChange:t}),d=xe(e,l,t),u=V({label:"New noise",onClick:()=>{l.set("seed",(d.value+1)%1e4),l.save_changes()}}),f=d.value,g=V({label:"Reset",icon:"reset",onClick:()=>{Object.assign(n,{value:r.mu}),Object.assign(o,{value:r.log_var}),i.value=F.indexOf(r.samples),a.value=!1,s.value=r.f,c.value="mu",l.set("seed",f),l.save_changes(),t()}});return{f:s,parameter:c,mu:n,rows:[L(n.element,o.element),L(i.element,d.element,u.element)],around:[a.element,g.element],onChange:t,state(){let m={mu:n.value,logVar:o.value},h=ce(se(d.value),new Float64Array(F[i.value])),S=G[s.value],$=x=>x(S,m,h,c.value,a.value),A=Object.fromEntries(Object.entries(Ge).map(([x,T])=>[x,$(T)]));return{q:m,noise:h,slip:a.value,f:S,name:s.value,parameter:c.value,z:D(m,h,a.value),kl:ue(m),exact:S.gradient[c.value](m),estimates:A,results:Object.fromEntries(Object.entries(A).map(([x,T])=>[x,W(T)]))}}}}function Je(e,l){let r=(c,d)=>ae(e,{label:"",height:c,draw:(u,f,g)=>d(u,f,g,e,l.state())}),t=r(318,we),n=r(50,ge),o=r(152,be),i=r(206,ve),a=p("span"),s=p("span");for(let{element:c}of[t,o])Ye(c,l);return{noise:I(a,t.element),kl:I(s,n.element),f:o.element,strips:I("What each sample says, all by itself",i.element),draw(c){a.textContent=c.slip?"z = μ + σ² ε":"z = μ + σ ε",s.textContent=`KL(q ‖ N(0, 1)) = ${v(c.kl.total)} nats`;for(let d of[t,n,o,i])d.redraw();t.describe(`${c.noise.length} draws of N(0, 1) on the upper line, each joined to its z on the lower one.`),n.describe(`A bar of two parts: the mean costs ${v(c.kl.mean)} nats, the width ${v(c.kl.width)}.`),o.describe(`The curve f(z) = ${c.f.label}, the samples on it, and the slope of f at each.`),i.describe(`Two strips of dots, one for each estimator. ${Ee(c)}`)}}}function Ye(e,{mu:l,onChange:r}){let t;ie(e,(n,o,i)=>{i==="start"&&(t={x:n,mu:l.value}),l.value=C(t.mu+(n-t.x)*2*b/e.width,...q),r()}),e.classList.add("rp-sideways")}function Ee({q:e,kl:l,results:r,exact:t,parameter:n}){let o=n==="mu"?"mu":"log sigma squared",i=({mean:a,spread:s})=>`mean ${E(a)}, spread ${E(s)}`;return`Mu ${v(e.mu)}, sigma ${v(k(e))}, KL ${v(l.total)} nats. Gradient by ${o}: exact ${E(t)}; pathwise ${i(r.pathwise)}; REINFORCE ${i(r.reinforce)}.`}function ke({slip:e,q:l,name:r,results:t,noise:n}){if(e)return`The slip: ε times σ² = ${v(Math.exp(l.logVar))}, where σ = ${v(k(l))} is due. The dots no longer follow q: they are samples of another Gaussian, N(μ, σ⁴).`;if(r==="step")return"Where a step has a slope, it is 0: pathwise says 0 whatever the samples, and is wrong. REINFORCE only asks for values of f, and is right on average.";if(n.length===1)return"One sample, as in the training of a VAE: each estimator is right on average, not here.";let o=t.reinforce.spread/t.pathwise.spread;return o>=1?`Both are right on average. REINFORCE spreads ${K(o)} as widely: it needs ${K(o**2)} as many samples to be as sure.`:`Both are right on average. Here f wiggles within q: pathwise spreads ${K(1/o)} as widely as REINFORCE, which sees only values of f.`}var K=e=>`${e>=10?Number(e.toPrecision(2)).toLocaleString("en"):e.toFixed(1)} times`,yt={render:Ke};export{yt as default};
