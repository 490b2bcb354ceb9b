var _=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function m(e,t={},...r){let l=document.createElement(e);for(let[n,i]of Object.entries(t))n.startsWith("on")?l.addEventListener(n.slice(2),i):i===!0?l.setAttribute(n,""):i!==!1&&i!=null&&l.setAttribute(n,i);return l.append(...r.filter(n=>n!=null)),l}var ie=Math.random().toString(36).slice(2,8),se=0,q=()=>`lw-${ie}-${++se}`,T={"data-lm-suppress-shortcuts":"true"},ce={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function N(e){let t=document.createElementNS("http://www.w3.org/2000/svg","svg");t.setAttribute("viewBox","0 0 16 16"),t.setAttribute("aria-hidden","true"),t.setAttribute("class","lw-icon");let r=document.createElementNS("http://www.w3.org/2000/svg","path");return r.setAttribute("d",ce[e]),t.append(r),t}function U(e,t){let r=e.getRootNode(),l=r instanceof ShadowRoot?r:document.head;[...l.querySelectorAll("style[data-lecture-kit]")].some(i=>i.textContent===t)||l.append(m("style",{"data-lecture-kit":!0},t))}var ue=()=>matchMedia("(prefers-reduced-motion: reduce)").matches;function V(e,{title:t,lead:r,css:l}){U(e,_),l&&U(e,l);let n=q(),i=m("p",{class:"lw-voice",role:"status","aria-live":"polite"}),u=m("p",{class:"lw-readout"}),a=m("div",{class:"lw-body"}),o=A({icon:"enlarge",title:"Full screen",onClick:()=>de(c)});o.element.hidden=!document.fullscreenEnabled;let c=m("div",{class:"lw",role:"group","aria-labelledby":n,...T},m("div",{class:"lw-head"},m("div",{class:"lw-title",id:n},t),o.element),r?m("p",{class:"lw-lead"},r):null,a,u,i);e.append(c);let s=[()=>c.remove()],d=new Map,p=[()=>d.clear()];s.push(fe(()=>p.forEach(w=>w()))),s.push(me(c,()=>p.forEach(w=>w())));let f=0;return s.push(()=>clearTimeout(f)),{root:c,body:a,add:(...w)=>a.append(...w),announce(w){clearTimeout(f),f=setTimeout(()=>{i.textContent=w},500)},readout(w){u.textContent!==w&&(u.textContent=w)},colour(w){return c.isConnected?(d.has(w)||d.set(w,we(c,`var(--lw-${w})`)),d.get(w)):pe},onTheme:w=>p.push(w),onCleanup:w=>s.push(w),destroy(){for(;s.length;)s.pop()()}}}function de(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var pe=[128,128,128];function me(e,t){if(e.isConnected)return()=>{};let r=new ResizeObserver(()=>{e.isConnected&&(r.disconnect(),t())});return r.observe(e),()=>r.disconnect()}function we(e,t){let r=m("span",{style:`color: ${t}`});e.append(r);let l=m("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return l.fillStyle=getComputedStyle(r).color,l.fillRect(0,0,1,1),r.remove(),[...l.getImageData(0,0,1,1).data.slice(0,3)]}var h=([e,t,r],l=1)=>`rgb(${e} ${t} ${r} / ${l})`;function fe(e){let t=new MutationObserver(()=>requestAnimationFrame(e)),r={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return t.observe(document.documentElement,r),t.observe(document.body,r),()=>t.disconnect()}var j=(...e)=>m("div",{class:"lw-row"},...e);var X=(...e)=>m("div",{class:"lw-columns"},...e),P=(e,...t)=>m("div",{class:"lw-figure"},m("div",{class:"lw-heading"},e),...t),he=e=>e.toFixed(2).replace("-","−");function k({label:e,min:t,max:r,step:l,value:n,format:i=he,onInput:u=()=>{}}){let a=q(),o=m("input",{type:"range",id:a,min:t,max:r,step:l,value:n,...T}),c=m("output",{for:a,class:"lw-value"}),s=()=>{c.textContent=i(o.valueAsNumber),o.setAttribute("aria-valuetext",c.textContent)};return o.addEventListener("input",()=>{s(),u(o.valueAsNumber)}),s(),{element:m("div",{class:"lw-slider"},m("label",{for:a},e),o,c),input:o,get value(){return o.valueAsNumber},set value(d){o.value=d,s()}}}function A({label:e,icon:t,title:r,primary:l=!1,onClick:n}){let i=m("span",{},e??""),u=m("button",{type:"button",class:l?"lw-button lw-primary":"lw-button",title:r,"aria-label":e?null:r,onclick:n,...T},t?N(t):null,e?i:null);return{element:u,get disabled(){return u.disabled},set disabled(a){u.disabled=a},set label(a){i.textContent=a},set icon(a){u.querySelector("svg").replaceWith(N(a))}}}function W({label:e,title:t,value:r=!1,onChange:l=()=>{}}){let n=m("button",{type:"button",class:"lw-button lw-toggle",title:t,"aria-pressed":String(r),...T},m("span",{class:"lw-lamp","aria-hidden":"true"}),e),i=()=>n.getAttribute("aria-pressed")==="true",u=a=>n.setAttribute("aria-pressed",String(a));return n.addEventListener("click",()=>{u(!i()),l(i())}),{element:n,get value(){return i()},set value(a){u(a)}}}function L(e,{label:t,height:r,draw:l}){let n=m("canvas",{class:"lw-chart",role:"img","aria-label":t,style:`height: ${r}px`}),i=n.getContext("2d");function u(){let o=devicePixelRatio||1,{clientWidth:c,clientHeight:s}=n;if(!c||!s)return;let d=Math.round(c*o),p=Math.round(s*o);(n.width!==d||n.height!==p)&&Object.assign(n,{width:d,height:p}),i.setTransform(o,0,0,o,0,0),i.clearRect(0,0,c,s),i.font=`12px ${getComputedStyle(n).fontFamily}`,l(i,c,s)}let a=new ResizeObserver(u);return a.observe(n),e.onCleanup(()=>a.disconnect()),e.onTheme(u),{element:n,redraw:u,describe:o=>n.setAttribute("aria-label",o)}}function ge(e,t){let r=0,l=0,n=!1,i=!0;function u(s){if(r=0,!e.root.isConnected){n=!1;return}t(Math.min(.25,(s-l)/1e3)),l=s,a()}function a(){n&&i&&!r&&(r=requestAnimationFrame(u))}let o=new IntersectionObserver(s=>{i=s.at(-1).isIntersecting,l=performance.now(),a()});o.observe(e.root);let c=()=>{n=!1,cancelAnimationFrame(r),r=0};return e.onCleanup(()=>{c(),o.disconnect()}),{start(){n=!0,l=performance.now(),a()},stop:c,get running(){return n}}}var be=12,Y=2;function B(e,{onStep:t,onFrame:r,onReset:l,onRest:n=()=>{},rate:i=()=>30,stride:u=1,smooth:a=!1}){let o=0,c=0,s=ge(e,g=>{let H=ue();if(o+=g*(H&&!a?Math.min(i(),Y):i()),c+=g,o<1)return;let oe=performance.now()+be;for(;o>=1;){if(o-=1,t()===!1){d(!1);break}performance.now()>oe&&(o=0)}H&&a&&s.running&&c<1/Y||(c=0,r())});function d(g){g!==s.running&&(o=1,g?s.start():s.stop(),p.label=g?"Pause":"Play",p.icon=g?"pause":"play",g||n())}let p=A({label:"Play",icon:"play",primary:!0,onClick:()=>d(!s.running)}),f=A({label:"Step",icon:"step",onClick:()=>{d(!1);for(let g=0;g<u;g++)t();r(),n()}}),w=A({label:"Reset",icon:"reset",onClick:()=>{d(!1),l(),r(),n()}});return{element:m("div",{class:"lw-player"},p.element,f.element,w.element),play:()=>d(!0),pause:()=>d(!1),get playing(){return s.running}}}function z(e,t,r,l){return Object.assign(i=>r+(l-r)*(i-e)/(t-e),{back:i=>e+(t-e)*(i-r)/(l-r)})}function b(e,t,r,l,n=[]){Object.assign(e,{strokeStyle:t,lineWidth:r,lineJoin:"round"}),e.setLineDash(n),e.beginPath();for(let[i,u]of l)e.lineTo(i,u);e.stroke(),e.setLineDash([])}function $(e,t,r,l,n){e.fillStyle=t,e.beginPath(),e.arc(r,l,n,0,2*Math.PI),e.fill()}function S(e,t,r,l,n,i={}){let{colour:u="ink",align:a="left",baseline:o="middle",halo:c=!1,bold:s=!1}=i,d=e.font;s&&(e.font=`600 ${d}`),Object.assign(e,{textAlign:a,textBaseline:o}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:h(t.colour("paper"))}),e.strokeText(r,l,n)),e.fillStyle=h(t.colour(u)),e.fillText(r,l,n),e.font=d}var F=(e,t,r)=>Math.min(r,Math.max(t,e));var J={simultaneous:({x:e,y:t})=>[t,e],alternating:({x:e,y:t},{rate:r})=>[t,e-r*t],averaged:({x:e,y:t,meanX:r,meanY:l},{strength:n})=>[t+2*n*(e-r),e-2*n*(t-l)],unrolled:({x:e,y:t},{rate:r,k:l})=>[t+2*l*r*e,e],replay:({x:e,y:t,meanX:r})=>[t,(e+r)/2]},O=Object.keys(J),ve=1e12;function G(e,t,r,l=[1,1]){let[n,i]=l,u=[l],a={x:n,y:i,meanX:n,meanY:i};for(let o=2;o<=t+1;o++)a=xe(e,a,r,o),u.push([a.x,a.y]);return u}function xe(e,t,r,l){if(Math.hypot(t.x,t.y)>ve)return t;let[n,i]=J[e](t,r),u=t.x-r.rate*n,a=t.y+r.rate*i;return{x:u,y:a,meanX:t.meanX+(u-t.meanX)/l,meanY:t.meanY+(a-t.meanY)/l}}var M=([e,t])=>Math.hypot(e,t);var v={simultaneous:"red",alternating:"orange",averaged:"blue",unrolled:"green",replay:"purple"},y=3e3,K=2.6,ye=130,E=38,x=[-4,2];function Q(e,t,r,l,{paths:n,steps:i}){let u=Math.min(t,r)/2/K,a=c=>t/2+u*c,o=c=>r/2-u*c;e.save(),e.beginPath(),e.rect(0,0,t,r),e.clip(),ke(e,l,a,o,t/u/2);for(let[c,s]of[[[0,o(0)],[t,o(0)]],[[a(0),0],[a(0),r]]])b(e,h(l.colour("ink"),.35),1,[c,s]);S(e,l,"x",t-10,o(0)+11,{align:"center",colour:"muted"}),S(e,l,"y",a(0)+10,9,{align:"center",colour:"muted"});for(let[c,s]of Object.entries(n)){let d=s.slice(0,i+1).map(([f,w])=>[a(f),o(w)]),p=Math.max(0,d.length-ye);b(e,h(l.colour(v[c]),.3),1,d.slice(0,p+1)),b(e,h(l.colour(v[c])),2,d.slice(p))}for(let[c,s]of Object.entries(n)){let[d,p]=s[i];$(e,h(l.colour("paper")),a(d),o(p),6.5),$(e,h(l.colour(v[c])),a(d),o(p),5)}b(e,h(l.colour("ink")),2,[[a(0)-5,o(0)-5],[a(0)+5,o(0)+5]]),b(e,h(l.colour("ink")),2,[[a(0)-5,o(0)+5],[a(0)+5,o(0)-5]]),e.restore()}function ke(e,t,r,l,n){let i=h(t.colour("ink"),.22);for(let u=-Math.floor(n/.65)*.65;u<=n;u+=.65)for(let a=-3*.65-.65;a<=K;a+=.65){let o=Math.hypot(u,a);if(o<.3)continue;let[c,s]=[-a/o*.2,u/o*.2],d=[r(u+c),l(a+s)];b(e,i,1,[[r(u-c),l(a-s)],d]),b(e,i,1,[[r(u+c/3-s/2.5),l(a+s/3+c/2.5)],d,[r(u+c/3+s/2.5),l(a+s/3-c/2.5)]])}}function Z(e,t,r,l,{paths:n,steps:i}){let u=r-20,a=z(0,y,E,t-8),o=z(...x,u,8);for(let s=x[0];s<=x[1];s++){b(e,h(l.colour("ink"),s===x[0]?.45:.13),1,[[E,o(s)],[t-8,o(s)]]);let d=s<0?`.${"0".repeat(-s-1)}1`:String(10**s);S(e,l,d,E-5,o(s),{align:"right",colour:"muted"})}let c=o(Math.log10(Math.SQRT2));b(e,h(l.colour("ink"),.5),1,[[E,c],[t-8,c]],[3,4]);for(let s of[0,1e3,2e3,3e3])S(e,l,String(s),F(a(s),E,t-20),r-8,{align:"center",colour:"muted"});for(let[s,d]of Object.entries(n)){let p=[];for(let f=0;f<=i;f+=f<i-4?4:1)p.push([a(f),o(F(Math.log10(M(d[f])),x[0],x[1]))]);b(e,h(l.colour(v[s])),2,p),$(e,h(l.colour(v[s])),...p.at(-1),4)}}var ee=`.lw .xy-rules {
  display: flex;
  flex-wrap: wrap;
  gap: 0.45rem;
}
.lw .xy-red {
  --xy-own: var(--lw-red);
}
.lw .xy-orange {
  --xy-own: var(--lw-orange);
}
.lw .xy-blue {
  --xy-own: var(--lw-blue);
}
.lw .xy-green {
  --xy-own: var(--lw-green);
}
.lw .xy-purple {
  --xy-own: var(--lw-purple);
}
.lw .xy-rules .lw-toggle[aria-pressed="true"] {
  border-color: var(--xy-own);
  box-shadow: inset 0 0 0 1px var(--xy-own);
}
.lw .xy-rules .lw-toggle[aria-pressed="true"] .lw-lamp {
  border-color: var(--xy-own);
  background: var(--xy-own);
}
.lw:has(.xy-rules) .lw-readout {
  min-height: 4.35em;
}
@container (max-width: 420px) {
  .lw:has(.xy-rules) .lw-readout {
    min-height: 8.7em;
  }
}
`;var Me=90,Ee=10,C=[0,.01,.02,.05,.1,.2,.5,1],te=125,re="replay",D=Math.SQRT2;function Ce({model:e,el:t}){let r=V(t,{css:ee,title:"The xy game",lead:"x wants V = x · y small, y wants it large; the solution is (0, 0), the cross. All start at (1, 1). Press Play, and change what the rules depend on."}),l={rate:e.get("learning_rate"),strength:Ae(e.get("strength")),k:e.get("k"),steps:te},n={steps:te,paths:{}},i=Te(l,c,d=>{n.steps=d,s(),r.announce(R(n))}),u=L(r,{label:"",height:300,draw:(d,p,f)=>Q(d,p,f,r,n)}),a=L(r,{label:"",height:300,draw:(d,p,f)=>Z(d,p,f,r,n)}),o=B(r,{onStep(){if(n.steps>=y)return!1;n.steps+=1},onFrame:s,onReset(){n.steps=l.steps,i.set(l),c()},onRest:()=>r.announce(R(n)),rate:()=>Me,stride:Ee,smooth:!0});function c(){let{shown:d,...p}=i.state();n.paths=Object.fromEntries(d.map(f=>[f,G(f,y,p)])),s(),r.announce(R(n))}function s(){i.steps.value=n.steps,u.redraw(),a.redraw(),u.describe(`The plane of x and y with the paths of the games after ${n.steps} steps. ${I(n)}`),a.describe(`Distances from the solution over ${n.steps} of ${y} steps. ${I(n)}`),r.readout(R(n))}return r.add(m("div",{class:"xy-rules",role:"group","aria-label":"rules"},...i.rules.map(d=>d.element)),j(...i.sliders.map(d=>d.element)),X(P("where x and y are",u.element),P("distance from the solution",a.element)),j(o.element,i.steps.element)),c(),r.destroy}var Ae=e=>C.reduce((t,r,l)=>Math.abs(r-e)<Math.abs(C[t]-e)?l:t,0);function Te(e,t,r){let l=O.map(o=>{let c=W({label:o,value:o!==re,onChange:t});return c.element.classList.add(`xy-${v[o]}`),c}),n=k({label:"rate η",min:.01,max:.3,step:.01,value:e.rate,onInput:t}),i=k({label:"averaging λ",min:0,max:C.length-1,step:1,value:e.strength,format:o=>String(C[o]),onInput:t}),u=k({label:"unrolled K",min:0,max:10,step:1,value:e.k,format:String,onInput:t}),a=k({label:"step",min:0,max:y,step:1,value:e.steps,format:String,onInput:r});return{rules:l,sliders:[n,i,u],steps:a,set(o){n.value=o.rate,i.value=o.strength,u.value=o.k,O.forEach((c,s)=>l[s].value=c!==re)},state:()=>({shown:O.filter((o,c)=>l[c].value),rate:n.value,strength:C[i.value],k:u.value})}}function ne(e){return e>=1e3?"more than 1000":e<.001?"less than .001":e>=10?e.toFixed(0):e.toFixed(e<.1?3:2)}var I=({paths:e,steps:t})=>`${Object.entries(e).map(([r,l])=>`${r} ${ne(M(l[t]))}`).join(", ")}.`;function R(e){let{paths:t,steps:r}=e,l=Object.entries(t).map(([o,c])=>[o,M(c[r])]);if(!l.length)return"Switch a rule on.";let n=`Step ${r}, distance from the solution, ${ne(D)} at first: ${I(e)}`,i=l.filter(([,o])=>o>1.3*D).map(([o])=>o),u=l.filter(([,o])=>o<D/20).map(([o])=>o),a=[];return i.length&&a.push(`${le(i)} ${i.length>1?"have":"has"} gone away from it.`),u.length&&a.push(`${le(u)} ${u.length>1?"have":"has"} nearly arrived.`),[n,...a.map(o=>o[0].toUpperCase()+o.slice(1))].join(" ")}var le=e=>e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:e[0],qe={render:Ce};export{qe as default};
