var D=`/* Text and paper come from the page around us (book: --pst-*, JupyterLab: --jp-*, Colab: --colab-*); the colours that
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
`;function u(e,l={},...t){let r=document.createElement(e);for(let[n,i]of Object.entries(l))n.startsWith("on")?r.addEventListener(n.slice(2),i):i===!0?r.setAttribute(n,""):i!==!1&&i!=null&&r.setAttribute(n,i);return r.append(...t.filter(n=>n!=null)),r}var se=Math.random().toString(36).slice(2,8),ce=0,$=()=>`lw-${se}-${++ce}`,S={"data-lm-suppress-shortcuts":"true"},de={play:"M4 2.5v11l9.5-5.5z",pause:"M3.5 2.5h3.2v11H3.5zM9.3 2.5h3.2v11H9.3z",step:"M3 2.5v11l7-5.5zM11 2.5h2.2v11H11z",reset:"M8 2.6V.2L3.6 3.6 8 7V4.5a3.7 3.7 0 1 1-3.7 3.7H2.4A5.6 5.6 0 1 0 8 2.6z",pencil:"M2 14l.8-3.4 8.3-8.3a1.2 1.2 0 0 1 1.7 0l.9.9a1.2 1.2 0 0 1 0 1.7l-8.3 8.3z",enlarge:"M2 2h5v1.8H3.8V7H2zM9 2h5v5h-1.8V3.8H9zM2 9h1.8v3.2H7V14H2zM12.2 9H14v5H9v-1.8h3.2z"};function _(e){let l=document.createElementNS("http://www.w3.org/2000/svg","svg");l.setAttribute("viewBox","0 0 16 16"),l.setAttribute("aria-hidden","true"),l.setAttribute("class","lw-icon");let t=document.createElementNS("http://www.w3.org/2000/svg","path");return t.setAttribute("d",de[e]),l.append(t),l}function V(e,l){let t=e.getRootNode(),r=t instanceof ShadowRoot?t:document.head;[...r.querySelectorAll("style[data-lecture-kit]")].some(i=>i.textContent===l)||r.append(u("style",{"data-lecture-kit":!0},l))}function W(e,{title:l,lead:t,css:r}){V(e,D),r&&V(e,r);let n=$(),i=u("p",{class:"lw-voice",role:"status","aria-live":"polite"}),s=u("p",{class:"lw-readout"}),d=u("div",{class:"lw-body"}),o=z({icon:"enlarge",title:"Full screen",onClick:()=>ue(c)});o.element.hidden=!document.fullscreenEnabled;let c=u("div",{class:"lw",role:"group","aria-labelledby":n,...S},u("div",{class:"lw-head"},u("div",{class:"lw-title",id:n},l),o.element),t?u("p",{class:"lw-lead"},t):null,d,s,i);e.append(c);let a=[()=>c.remove()],p=new Map,w=[()=>p.clear()];a.push(fe(()=>w.forEach(m=>m()))),a.push(me(c,()=>w.forEach(m=>m())));let b=0;return a.push(()=>clearTimeout(b)),{root:c,body:d,add:(...m)=>d.append(...m),announce(m){clearTimeout(b),b=setTimeout(()=>{i.textContent=m},500)},readout(m){s.textContent!==m&&(s.textContent=m)},colour(m){return c.isConnected?(p.has(m)||p.set(m,we(c,`var(--lw-${m})`)),p.get(m)):pe},onTheme:m=>w.push(m),onCleanup:m=>a.push(m),destroy(){for(;a.length;)a.pop()()}}}function ue(e){document.fullscreenElement?document.exitFullscreen():e.requestFullscreen()}var pe=[128,128,128];function me(e,l){if(e.isConnected)return()=>{};let t=new ResizeObserver(()=>{e.isConnected&&(t.disconnect(),l())});return t.observe(e),()=>t.disconnect()}function we(e,l){let t=u("span",{style:`color: ${l}`});e.append(t);let r=u("canvas",{width:1,height:1}).getContext("2d",{willReadFrequently:!0});return r.fillStyle=getComputedStyle(t).color,r.fillRect(0,0,1,1),t.remove(),[...r.getImageData(0,0,1,1).data.slice(0,3)]}var v=([e,l,t],r=1)=>`rgb(${e} ${l} ${t} / ${r})`,B=(e,l,t)=>e.map((r,n)=>Math.round(r+(l[n]-r)*t));function fe(e){let l=new MutationObserver(()=>requestAnimationFrame(e)),t={attributes:!0,attributeFilter:["data-theme","data-mode","data-jp-theme-name","data-jp-theme-light","theme","class"]};return l.observe(document.documentElement,t),l.observe(document.body,t),()=>l.disconnect()}var L=(...e)=>u("div",{class:"lw-row"},...e);var Y=(...e)=>u("div",{class:"lw-columns"},...e),O=(e,...l)=>u("div",{class:"lw-figure"},u("div",{class:"lw-heading"},e),...l),he=e=>e.toFixed(2).replace("-","−");function R({label:e,min:l,max:t,step:r,value:n,format:i=he,onInput:s=()=>{}}){let d=$(),o=u("input",{type:"range",id:d,min:l,max:t,step:r,value:n,...S}),c=u("output",{for:d,class:"lw-value"}),a=()=>{c.textContent=i(o.valueAsNumber),o.setAttribute("aria-valuetext",c.textContent)};return o.addEventListener("input",()=>{a(),s(o.valueAsNumber)}),a(),{element:u("div",{class:"lw-slider"},u("label",{for:d},e),o,c),input:o,get value(){return o.valueAsNumber},set value(p){o.value=p,a()}}}function z({label:e,icon:l,title:t,primary:r=!1,onClick:n}){let i=u("span",{},e??""),s=u("button",{type:"button",class:r?"lw-button lw-primary":"lw-button",title:t,"aria-label":e?null:t,onclick:n,...S},l?_(l):null,e?i:null);return{element:s,get disabled(){return s.disabled},set disabled(d){s.disabled=d},set label(d){i.textContent=d},set icon(d){s.querySelector("svg").replaceWith(_(d))}}}function q({label:e,options:l,value:t,onChange:r=()=>{}}){let n=$(),i=l.map(o=>typeof o=="string"?{value:o,label:o}:o),s=i.map(o=>u("input",{type:"radio",name:n,value:o.value,checked:o.value===(t??i[0].value),onchange:()=>r(o.value),...S})),d=i.map((o,c)=>u("label",{title:o.title},s[c],u("span",{},o.label)));return{element:u("fieldset",{class:"lw-choice"},u("legend",{},e),u("div",{class:"lw-bar"},...d)),get value(){return s.find(o=>o.checked).value},set value(o){s.forEach(c=>{c.checked=c.value===o})}}}function G(e,{label:l,height:t,draw:r}){let n=u("canvas",{class:"lw-chart",role:"img","aria-label":l,style:`height: ${t}px`}),i=n.getContext("2d");function s(){let o=devicePixelRatio||1,{clientWidth:c,clientHeight:a}=n;if(!c||!a)return;let p=Math.round(c*o),w=Math.round(a*o);(n.width!==p||n.height!==w)&&Object.assign(n,{width:p,height:w}),i.setTransform(o,0,0,o,0,0),i.clearRect(0,0,c,a),i.font=`12px ${getComputedStyle(n).fontFamily}`,r(i,c,a)}let d=new ResizeObserver(s);return d.observe(n),e.onCleanup(()=>d.disconnect()),e.onTheme(s),{element:n,redraw:s,describe:o=>n.setAttribute("aria-label",o)}}function U({logC:e,random:l,trained:t,atBound:r,penalised:n,normalised:i}){let s={random:l,trained:t},d=(c,a)=>(c*8+a-1)*9,o=(c,a,p)=>c.slice(a,a+p+1);return{logC:e,at:({number:c,depth:a,weights:p})=>({clipped:o(s[p],d(c,a),a),penalised:o(n,(a-1)*9,a),normalised:o(i,(a-1)*9,a),atBound:r[c*8+a-1]}),slope:({number:c,depth:a,weights:p})=>s[p][d(c,a)]}}function P(e,l,t,r){return Object.assign(i=>t+(r-t)*(i-e)/(l-e),{back:i=>e+(l-e)*(i-t)/(r-t)})}function j(e,l,t,r,n=[]){Object.assign(e,{strokeStyle:l,lineWidth:t,lineJoin:"round"}),e.setLineDash(n),e.beginPath();for(let[i,s]of r)e.lineTo(i,s);e.stroke(),e.setLineDash([])}function J(e,l,t,r,n){e.fillStyle=l,e.beginPath(),e.arc(t,r,n,0,2*Math.PI),e.fill()}function h(e,l,t,r,n,i={}){let{colour:s="ink",align:d="left",baseline:o="middle",halo:c=!1,bold:a=!1}=i,p=e.font;a&&(e.font=`600 ${p}`),Object.assign(e,{textAlign:d,textBaseline:o}),c&&(Object.assign(e,{lineWidth:4,lineJoin:"round",strokeStyle:v(l.colour("paper"))}),e.strokeText(t,r,n)),e.fillStyle=v(l.colour(s)),e.fillText(t,r,n),e.font=p}var H=(e,l,t)=>Math.min(t,Math.max(l,e));var N=322,k=-12,M=8,g=40,x=34,F=e=>[...String(e)].map(l=>"⁻⁰¹²³⁴⁵⁶⁷⁸⁹"["-0123456789".indexOf(l)]).join("");function f(e){if(e>-2&&e<3)return String(Number((10**e).toPrecision(2)));let l=Math.floor(e),t=Math.round(10**(e-l));return t===10&&([l,t]=[l+1,1]),t===1?`10${F(l)}`:`${t}·10${F(l)}`}function X(e,l,t,r,n){let{depth:i,critics:s,now:d}=n,o=P(0,Math.max(1,i),g+12,l-14),c=P(k,M,t-x,8);for(let a=k;a<=M;a+=4)j(e,v(r.colour("ink"),a?.12:.6),a?1:1.5,[[g,c(a)],[l,c(a)]],a?[]:[5,4]),h(e,r,a?`10${F(a)}`:"1",g-6,c(a),{align:"right",colour:"muted"});for(let a=0;a<=i;a++)h(e,r,a?String(a):"input",o(a),t-x+13,{align:"center",colour:"muted"});h(e,r,"hidden layer",l,t-6,{align:"right",colour:"muted"}),e.save(),e.beginPath(),e.rect(g,0,l-g,t-x),e.clip();for(let a=0;a<s.logC.length;a++)A(e,r,o,c,s.at({...n,number:a}).clipped,"orange",1,.25);A(e,r,o,c,d.penalised,"blue",2),A(e,r,o,c,d.normalised,"green",2),A(e,r,o,c,d.clipped,"orange",3),e.restore(),ge(e,r,o(0),c,d.clipped[0])}function A(e,l,t,r,n,i,s,d=1){let o=n.map((c,a)=>[t(a),r(c)]);if(j(e,v(l.colour(i),d),s,o),d===1)for(let c of o)J(e,v(l.colour(i)),...c,s+1)}function ge(e,l,t,r,n){let i=H(n,k,M),s=n<k?"↓ ":n>M?"↑ ":"",d=r(i)+(n<0?16:-16);h(e,l,s+f(n),t+8,H(d,r(M)+8,r(k)-8),{colour:"orange",bold:!0,halo:!0})}var Q=(e,l,t)=>({cell:{width:(e-g)/8,height:(l-x)/t.logC.length},left:r=>g+(r-1)*(e-g)/8,top:r=>(t.logC.length-1-r)*(l-x)/t.logC.length});function Z(e,l,t,r,n){let{cell:i}=Q(t,r,n),s=1+Math.floor((e-g)/i.width),d=n.logC.length-1-Math.floor(l/i.height);return s>=1&&s<=8&&d>=0&&d<n.logC.length?{depth:s,number:d}:null}var T=e=>e<=10?e/3294.6:((e/255+.055)/1.055)**2.4,be=([e,l,t])=>.2126*T(e)+.7152*T(l)+.0722*T(t);function K(e,l){let[t,r]=[e,l].map(be).sort((n,i)=>i-n);return(t+.05)/(r+.05)}var ve=e=>Math.min(1,Math.abs(e)/6)**.7;function ee(e,l,t,r,{critics:n,number:i,depth:s,weights:d}){let{cell:o,left:c,top:a}=Q(l,t,n),p=r.colour("paper");n.logC.forEach((w,b)=>{for(let m=1;m<=8;m++){let C=n.slope({number:b,depth:m,weights:d}),E=B(p,r.colour(C<0?"blue":"red"),ve(C));e.fillStyle=v(E),e.fillRect(c(m)+.5,a(b)+.5,o.width-1,o.height-1);let I=String(Math.abs(C)<.5?0:Math.round(C)).replace("-","−");h(e,r,I,c(m)+o.width/2,a(b)+o.height/2+.5,{align:"center",colour:["ink","paper"].sort((oe,ae)=>K(r.colour(ae),E)-K(r.colour(oe),E))[0],bold:I==="0"})}b%4===0&&h(e,r,String(Number((10**w).toPrecision(1))),g-6,a(b)+o.height/2,{align:"right",colour:"muted"})}),Object.assign(e,{strokeStyle:v(r.colour("orange")),lineWidth:3}),e.strokeRect(c(s),a(i),o.width,o.height);for(let w=1;w<=8;w++)h(e,r,String(w),c(w)+o.width/2,t-x+13,{align:"center",colour:"muted"});h(e,r,"c",8,10,{bold:!0}),h(e,r,"hidden layers",l,t-6,{align:"right",colour:"muted"})}var ye=Float64Array.from({length:32},(e,l)=>2**(l-15));function xe(e){let l=e>>10&31,t=e&1023,r=l?ye[l]*(1+t/1024):t*2**-24;return e&32768?-r:r}function ke(e){return e instanceof DataView?e:ArrayBuffer.isView(e)?new DataView(e.buffer,e.byteOffset,e.byteLength):new DataView(e)}function te(e,l){let t=ke(e),r=l==="float16"?2:4,n=l==="float16"?s=>xe(t.getUint16(2*s,!0)):s=>t.getFloat32(4*s,!0),i=new Float32Array(t.byteLength/r);for(let s=0;s<i.length;s++)i[s]=n(s);return i}var re=`.lw .cs-below {
  justify-content: space-between;
}
.lw .cs-choose {
  cursor: pointer;
}
.cs-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1rem;
  margin-bottom: 0.3rem;
  font-size: 0.9em;
}
.cs-key span::before {
  content: "";
  display: inline-block;
  width: 1.3em;
  margin-right: 0.4em;
  border-top: 3px solid var(--lw-orange);
  vertical-align: middle;
}
.cs-key .cs-penalised::before {
  border-top-color: var(--lw-blue);
}
.cs-key .cs-normalised::before {
  border-top-color: var(--lw-green);
}
.cs-key :is(.cs-dies, .cs-one, .cs-explodes)::before {
  width: 0.9em;
  height: 0.9em;
  border: 1px solid var(--lw-line);
  background: var(--lw-blue);
}
.cs-key .cs-one::before {
  background: var(--lw-paper);
}
.cs-key .cs-explodes::before {
  background: var(--lw-red);
}
.lw:has(.cs-body) .lw-readout {
  min-height: 2.9em;
}
@container (max-width: 420px) {
  .lw:has(.cs-body) .lw-readout {
    min-height: 5.8em;
  }
}
`;function Ce({model:e,el:l}){let t=W(l,{css:re,title:"Clip and see",lead:"Clip a critic's weights to ±c. Each layer multiplies the gradient by about the same: it dies or explodes."}),r=a=>Array.from(te(e.get(a),"float16")),n=U({logC:r("log_c"),random:r("random"),trained:r("trained"),atBound:r("at_bound"),penalised:r("penalised"),normalised:r("normalised")}),i={number:e.get("number"),depth:e.get("depth"),weights:e.get("weights")},s={critics:n},d=Ae(t,s,a=>{o.set(a),c()}),o=Se(n,i,c);function c(){Object.assign(s,o.state()),s.now=n.at(s),d.draw(s);let a=$e(s);t.readout(a),t.announce(`${ne(s)} ${a}`)}return t.add(...o.rows,Y(...d.panels)),t.body.classList.add("cs-body"),c(),t.destroy}function Se(e,l,t){let r=R({label:"clip value c",min:0,max:e.logC.length-1,step:1,value:l.number,format:c=>le(e.logC[c]),onInput:t}),n=R({label:"hidden layers",min:1,max:8,step:1,value:l.depth,format:String,onInput:t}),i=q({label:"weights",value:l.weights,options:[{value:"trained",label:"trained",title:"after 400 steps of the critic, clipped after each"},{value:"random",label:"±c at random",title:"every weight at +c or −c, as a coin falls"}],onChange:t}),s=({number:c,depth:a,weights:p})=>{r.value=c,n.value=a,p&&(i.value=p)},d=z({label:"Reset",icon:"reset",onClick(){s(l),t()}}),o=L(i.element,d.element);return o.classList.add("cs-below"),{set:s,rows:[L(r.element,n.element),o],state:()=>({number:r.value,depth:n.value,weights:i.value})}}function Ae(e,l,t){let r=(d,o)=>G(e,{label:"",height:d,draw:(c,a,p)=>l.now&&o(c,a,p,e,l)}),n=r(N,X),i=r(N,ee);i.element.addEventListener("pointerdown",({offsetX:d,offsetY:o})=>{let c=Z(d,o,i.element.clientWidth,i.element.clientHeight,l.critics);c&&t(c)}),i.element.classList.add("cs-choose");let s=[["clipped","clipped"],["penalised","gradient penalty"],["normalised","spectral norm"]].map(([d,o])=>u("span",{class:`cs-${d}`},o));return{panels:[O("Gradient norm, layer by layer",u("div",{class:"cs-key"},...s),n.element),O("Slope at the input, as a power of ten",u("div",{class:"cs-key"},u("span",{class:"cs-dies"},"dies"),u("span",{class:"cs-one"},"about 1"),u("span",{class:"cs-explodes"},"explodes")),i.element)],draw(d){n.redraw(),i.redraw();let{clipped:o,penalised:c,normalised:a}=d.now,p=w=>w.map(f).join(", ");n.describe(`Gradient norms from the input to the last hidden layer, on a logarithmic scale. Clipped: ${p(o)}; with a gradient penalty: ${p(c)}; with spectral normalisation: ${p(a)}.`),i.describe(`A table of slopes for clip values from 0.001 to 1 and one to eight hidden layers: below a narrow band the slope vanishes, above it explodes. Marked: ${ne(d)}`)}}}var le=e=>String(Number((10**e).toPrecision(2))),Ee=e=>e===1?"one hidden layer":`${e} hidden layers`,ne=({number:e,depth:l,weights:t,critics:r,now:n})=>`c = ${le(r.logC[e])}, ${Ee(l)}, weights ${t==="random"?"at random":"trained"}: slope at the input ${f(n.clipped[0])}; with a gradient penalty ${f(n.penalised[0])}, with spectral normalisation ${f(n.normalised[0])}.`;function $e({depth:e,weights:l,now:t}){let r=t.clipped[0],n=l==="trained"?`; ${Math.round(100*t.atBound)} % of the weights lie at ±c`:"",i=`Gradient penalty: ${f(t.penalised[0])}; spectral norm: ${f(t.normalised[0])}.`;if(Math.abs(r)<=.5)return`A lucky pair: the slope is ${f(r)}${n}. Move either slider by a notch or two. ${i}`;let s=10**Math.abs((r-t.clipped.at(-1))/Math.max(1,e)),d=s>=9.95?s.toFixed(0):s.toFixed(1);return r<0?`Each layer divides the gradient by ${d}: ${f(r)} is left for the generator${n}. ${i}`:`Each layer multiplies the gradient by ${d}: the generator gets ${f(r)}${n}. ${i}`}var qe={render:Ce};export{qe as default};
