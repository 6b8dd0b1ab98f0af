// biokit viewer, built from viewer/src (sha256 8c8450b4af2e6a5fa1b8f6b16c9c85a9676fa7c40f5a3440a176078ddbe2c0c4)
function Ol(n,e){let t=r=>{let{side:o,index:a}=e.get("cycle"),l=r.cycles?.[o]??[];return l.length?l[Math.min(a,l.length-1)]:null},i=r=>r.time[r.time.length-1]-r.time[0],s=()=>e.get("alignment")==="cycle"&&n.trials.some(t);return{duration(){let r=n.trials.filter((l,c)=>!e.get("hidden").includes(c)),o=r.length?r:n.trials;if(!s())return Math.max(...o.map(i));let a=o.map(t).filter(Boolean).map(([l,c])=>c-l);return a.length?a.reduce((l,c)=>l+c,0)/a.length:1.1},trialTime(r,o=e.get("time")){let a=n.trials[r],l=s()&&t(a);return l?l[0]+(l[1]-l[0])*(o/(this.duration()||1)):a.time[0]+Math.min(o,i(a))},shownTime(r,o){let a=n.trials[r],l=s()&&t(a);return l?(o-l[0])/(l[1]-l[0])*this.duration():o-a.time[0]},loopRange(){let r=n.trials.find((l,c)=>!e.get("hidden").includes(c)&&t(l));if(e.get("loop")!=="cycle"||s()||!r)return[0,this.duration()];let[o,a]=t(r);return[o-r.time[0],a-r.time[0]]},cycleOf:t}}function Ul(n,e,t){let i=0,s=0,r=()=>{let c=t.duration();e.set({duration:c,time:Math.min(e.get("time"),c)})};r();let o=[e.on("alignment cycle hidden",r),e.on("playing",l)];function a(c){if(i=0,!e.get("playing"))return;let u=Math.min((c-s)/1e3,.25)*e.get("speed");s=c;let[h,d]=t.loopRange(),f=e.get("time")+u;if(f>d||f<h){if(e.get("loop")==="none"){e.set({time:d,playing:!1});return}f=d>h?h+((f-h)%(d-h)+(d-h))%(d-h):h}e.set({time:f}),i=requestAnimationFrame(a)}function l(){if(!e.get("playing")||i)return;let[c,u]=t.loopRange();(e.get("time")>=u-1e-9||e.get("time")<c)&&e.set({time:c}),s=performance.now(),i=requestAnimationFrame(a)}return{toggle:()=>e.set({playing:!e.get("playing")}),seek:c=>e.set({time:Math.max(0,Math.min(c,e.get("duration")))}),step(c){let u=n.trials.find((m,x)=>!e.get("hidden").includes(x))??n.trials[0],{time:h}=u,d=h.length>1?(h[h.length-1]-h[0])/(h.length-1):.01,f=Math.round(e.get("time")/d)+c;e.set({playing:!1}),this.seek(f*d)},dispose(){cancelAnimationFrame(i),o.forEach(c=>c())}}}function Am(n,e){let t=n.length,i=t>3?lS(n,e):null,s=0;return r=>{for((s>t-2||r<n[s])&&(s=0);s<t-2&&r>n[s+1];)s+=1;if(!i)return aS(n,e,r);let o=n[s+1]-n[s],a=(r-n[s])/o,l=e[s+1]-e[s],[c,u]=[i[s]*o-l,l-i[s+1]*o];return e[s]+a*l+a*(1-a)*(c*(1-a)+u*a)}}function aS(n,e,t){let i=0;for(let s=0;s<n.length;s++){let r=1;for(let o=0;o<n.length;o++)o!==s&&(r*=(t-n[o])/(n[s]-n[o]));i+=r*e[s]}return i}function lS(n,e){let t=n.length,[i,s]=[new Float64Array(t),new Float64Array(t)],r=f=>n[f+1]-n[f],o=f=>(e[f+1]-e[f])/r(f),a=n[2]-n[0];i[0]=a/r(1),s[0]=((r(0)+2*a)*r(1)*o(0)+r(0)**2*o(1))/a/r(1);for(let f=1;f<t-1;f++){let[m,x]=[r(f),r(f-1)],g=2*(m+x)-m*i[f-1];i[f]=x/g,s[f]=(3*(m*o(f-1)+x*o(f))-m*s[f-1])/g}let l=n[t-1]-n[t-3],[c,u]=[r(t-2),r(t-3)],h=(c*c*o(t-3)+(2*l+c)*u*o(t-2))/l,d=new Float64Array(t);d[t-1]=(h-l*s[t-2])/(u-l*i[t-2]);for(let f=t-2;f>=0;f--)d[f]=s[f]-i[f]*d[f+1];return d}var td=new WeakMap;function ua(n,e,t,i,s=101){td.has(n)||td.set(n,new Map);let r=td.get(n),o=[e,t,i,s].join(`
`);return r.has(o)||r.set(o,cS(n,e,t,i,s)),r.get(o)}function cS(n,e,t,i,s){let r=Float64Array.from({length:s},(m,x)=>100*x/(s-1)),o=n.series[e],a=o?.items.indexOf(t)??-1;if(a<0)return{percent:r,cycles:[],mean:null,deviation:null,off:null};let l=n.time.length,c=hS(n.time,o.values.subarray(a*l,(a+1)*l)),u=(n.cycles?.[i]??[]).map(([m,x,g])=>{let p=r.map(_=>dS(c,m+(x-m)*_/100));return{start:m,end:x,off:g,values:p,whole:p.every(Number.isFinite)}}),h=u.filter(m=>m.whole).map(m=>m.values),d=u.map(m=>m.off).filter(Number.isFinite),f=d.length?d.reduce((m,x)=>m+x,0)/d.length:null;return{percent:r,cycles:u,...uS(h),off:f}}function uS(n){if(!n.length)return{mean:null,deviation:null};let e=n[0].map((i,s)=>n.reduce((r,o)=>r+o[s],0)/n.length);if(n.length<2)return{mean:e,deviation:null};let t=i=>n.reduce((s,r)=>s+(r[i]-e[i])**2,0);return{mean:e,deviation:e.map((i,s)=>Math.sqrt(t(s)/(n.length-1)))}}function hS(n,e){let t=[],i=0;for(let s=0;s<=e.length;s++)if(!(s<e.length&&Number.isFinite(e[s]))){if(s-i>1){let r=n.subarray(i,s),o=Am(r,e.subarray(i,s));t.push({start:r[0],end:r[r.length-1],at:o})}i=s+1}return t}function dS(n,e){let t=n.find(({start:i,end:s})=>e>=i&&e<=s);return t?t.at(e):NaN}function kl(n,e,t){let i=n.cycles?.[e]??[],s=i.find(([r,o])=>t>=r&&t<o);if(!s){let r=i[i.length-1];return r&&t===r[1]?100:null}return 100*(t-s[0])/(s[1]-s[0])}function Z(n,{on:e={},text:t,...i}={},...s){let r=document.createElement(n);for(let[o,a]of Object.entries(i))a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);for(let[o,a]of Object.entries(e))r.addEventListener(o,a);return t!=null&&(r.textContent=t),r.append(...s.filter(o=>o!=null)),r}function Wr(n){let e=[];return{bind(t,i){i(),e.push(n.on(t,i))},add:t=>e.push(t),dispose(){for(;e.length;)e.pop()()}}}var fS=0,Ti=n=>`bk-${n}-${++fS}`;function ha(n,e){let t=n.trials.findIndex((i,s)=>!e.get("hidden").includes(s));return Math.max(t,0)}function pS(n,e){let[t,i]=[0,n.length-1];for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return e-n[t]>n[i]-e?i:t}function mS(n,e,t){for(let i of[t,t==="right"?"left":"right"]){let s=n.cycles?.[i]??[],r=s.findIndex(([l,c])=>e>=l&&e<=c);if(r<0)continue;let[o,a]=s[r];return{side:i,index:r,percent:100*(e-o)/(a-o)}}return null}function Ci({scene:n,state:e,alignment:t}){let i=ha(n,e),s=n.trials[i],r=t.trialTime(i),o=pS(s.time,r),a=mS(s,r,e.get("cycle").side),l=a?`, ${a.percent.toFixed(0)} % of ${a.side} gait cycle`:"";return{trial:i,time:r,frame:o,cycle:a,text:`${r.toFixed(2)} s, frame ${o+1} of ${s.time.length}${l}`}}var gS=250;function Tm(n,e){let{scene:t,state:i}=n,s=Z("div",{class:"unseen",role:"status","aria-live":"polite"}),r=0,o=c=>{clearTimeout(r),r=setTimeout(()=>s.textContent=c,gS)},a=()=>i.get("selected").map(c=>t.items[c]?.label??c),l=[i.on("selected",()=>o(a().length?`Selected: ${a().join("; ")}`:"Nothing selected")),i.on("view",()=>o(`View: ${i.get("view")}`)),i.on("axis",()=>o(`Curves over ${i.get("axis")==="cycle"?"the gait cycle":"time"}`)),i.on("playing",()=>o(i.get("playing")?"Playing":`Paused at ${Ci(n).text}`)),i.on("time",()=>i.get("playing")||o(Ci(n).text))];return e.add(()=>{clearTimeout(r),l.forEach(c=>c())}),{element:s,say:o}}var xS={play:'<path class="solid" d="M6.5 4.2v11.6L15.8 10z"/>',pause:'<path d="M7 4.5v11M13 4.5v11" stroke-width="3"/>',back:'<path class="solid" d="M14.5 5v10L7.5 10z"/><path d="M5 5v10"/>',forward:'<path class="solid" d="M5.5 5v10l7-5z"/><path d="M15 5v10"/>',follow:'<circle cx="10" cy="10" r="5"/><path d="M10 2v4M10 14v4M2 10h4M14 10h4"/>',layers:'<path d="M10 3l7 3.8-7 3.8-7-3.8zM3 10.4l7 3.8 7-3.8M3 13.6l7 3.8 7-3.8"/>',opacity:'<circle cx="10" cy="10" r="7"/><path class="solid" d="M10 3a7 7 0 0 1 0 14z"/>',options:'<path d="M3 6h6M14 6h3M3 14h3M11 14h6"/><circle cx="11.5" cy="6" r="2.2"/><circle cx="8.5" cy="14" r="2.2"/>',download:'<path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13"/>',help:'<circle cx="10" cy="10" r="7.2"/><path d="M7.9 8a2.1 2.1 0 1 1 3 1.9c-.7.4-.9.8-.9 1.5"/><path d="M10 14v.1" stroke-width="2"/>',expand:'<path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4"/>',contract:'<path d="M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4"/>',search:'<circle cx="8.7" cy="8.7" r="5.2"/><path d="M12.6 12.6L17 17"/>',close:'<path d="M5.5 5.5l9 9M14.5 5.5l-9 9"/>',check:'<path d="M4.5 10.5l3.6 3.6 7.4-8"/>',eye:'<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z"/><circle cx="10" cy="10" r="2.2"/>',hidden:'<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM4 16L16 4"/>',down:'<path d="M5.5 8l4.5 4.5L14.5 8"/>',flag:'<path d="M5 17.5V3M5 3.8h9.5L12 7.3l2.5 3.5H5"/>'};function In(n){let e=document.createElement("template");return e.innerHTML=`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${xS[n]}</svg>`,e.content.firstChild}function Ln({icon:n,label:e,text:t,framed:i,press:s,...r}){let a={type:"button",class:`button${t?"":" icon"}${i?" framed":""}`,title:e,...r,on:{click:s}};return e!==t&&(a["aria-label"]=e),Z("button",a,n?In(n):null,t?Z("span",{text:t}):null)}function Cm(n,e,{read:t,...i}){let s=Ln({...i,"aria-pressed":"false"});return n.bind(e,()=>s.setAttribute("aria-pressed",String(!!t()))),s}function Ns(n,e,{key:t,label:i,choices:s}){let r=s.map(({value:l,text:c,title:u})=>Z("button",{type:"button",class:"button",role:"radio","data-value":l,title:u??c,"aria-label":u??c,text:c,on:{click:()=>n.set({[t]:l})}})),a=Z("div",{class:"segmented",role:"radiogroup","aria-label":i,on:{keydown:l=>{let c={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[l.key];if(!c||l.altKey||l.ctrlKey||l.metaKey)return;l.preventDefault(),l.stopPropagation();let u=r.indexOf(l.target),h=r[(u+c+r.length)%r.length];h.focus(),h.click()}}},...r);return e.bind(t,()=>{let l=s.findIndex(({value:c})=>c===n.get(t));r.forEach((c,u)=>{c.setAttribute("aria-checked",String(u===l)),c.tabIndex=u===Math.max(l,0)?0:-1})}),a}var Fl=4,da=8;function fa(n,e,{end:t=!1}={}){let i=e.getBoundingClientRect(),s=innerHeight-i.bottom-Fl-da,r=i.top-Fl-da;n.style.maxHeight="none";let{offsetHeight:o,offsetWidth:a}=n,l=o>s&&r>s;n.style.maxHeight=`${Math.max(l?r:s,80)}px`;let c=l?i.top-Fl-Math.min(o,r):i.bottom+Fl,u=t?i.right-a:i.left;n.style.top=`${Math.max(da,c)}px`,n.style.left=`${Math.max(da,Math.min(u,innerWidth-a-da))}px`}function Yi(n,{label:e,role:t="dialog",end:i,fill:s},r){let o=Ti("panel"),a=Z("div",{id:o,class:"popover",popover:"auto",role:t,"aria-label":e});n.setAttribute("aria-haspopup",t==="menu"?"menu":"dialog"),n.setAttribute("aria-expanded","false"),n.setAttribute("aria-controls",o),n.popoverTargetElement=a;let l=d=>{(d.type==="resize"||!a.contains(d.composedPath()[0]))&&fa(a,n,{end:i})},c=d=>{let f=d?"addEventListener":"removeEventListener";window[f]("scroll",l,!0),window[f]("resize",l)},u=null,h=!1;return a.addEventListener("beforetoggle",d=>{d.newState==="open"&&(u=a.getRootNode().activeElement,h=!1,a.replaceChildren(),s(a))}),a.addEventListener("keydown",d=>h=d.key==="Escape"),a.addEventListener("toggle",d=>{let f=d.newState==="open";if(n.setAttribute("aria-expanded",String(f)),c(f),!f){h&&(u??n).focus({preventScroll:!0});return}fa(a,n,{end:i}),a.querySelector("button:not(:disabled), input, [tabindex]")?.focus({preventScroll:!0})}),r.add(()=>c(!1)),{panel:a,open:()=>a.showPopover(),close:()=>a.hidePopover()}}function Xr(n){n.addEventListener("keydown",e=>{let t=[...n.querySelectorAll(".menu-item")],i=t.indexOf(e.target);if(i<0)return;let s={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:t.length-1}[e.key];s!==void 0&&(e.preventDefault(),e.stopPropagation(),t[(s+t.length)%t.length].focus())})}var nd=n=>n.trials.some(({cycles:e})=>e?.right?.length||e?.left?.length);function Rm({scene:n,state:e},t){let i=[];if(nd(n)){let o=[{value:"time",text:"Time",title:"Curves over time (c)"},{value:"cycle",text:"Cycle",title:"Curves over the gait cycle (c)"}];i.push(Ns(e,t,{key:"axis",label:"Axis of the curves",choices:o}))}let s=[{value:"both",text:"Both",title:"Both sides"},{value:"right",text:"R",title:"Right side"},{value:"left",text:"L",title:"Left side"}];i.push(Ns(e,t,{key:"sides",label:"Sides",choices:s}));let r=[nd(n)&&["bands","Mean and band over gait cycles"],nd(n)&&["cycles","Single gait cycles"],n.norms?.length&&["norms","Normative bands"]].filter(Boolean);if(r.length){let o=Ln({icon:"options",label:"What the curves show",framed:!0}),a=c=>c.append(...r.map(([u,h])=>_S(e,u,h))),{panel:l}=Yi(o,{label:"What the curves show",role:"menu",end:!0,fill:a},t);Xr(l),i.push(o,l)}return Z("div",{class:"curve-options"},...i)}function _S(n,e,t){let i=Z("button",{type:"button",class:"menu-item",role:"menuitemcheckbox","aria-checked":String(n.get(e))},Z("span",{class:"check"},In("check")),Z("span",{class:"what",text:t}));return i.addEventListener("click",()=>{n.set({[e]:!n.get(e)}),i.setAttribute("aria-checked",String(n.get(e)))}),i}var Pm={mesh:"body",skeleton:"skeleton",muscles:"muscles",reactions:"ground reaction forces",markers:"markers",keypoints:"keypoints",picture:"video picture"};function Im(n,e,t){if(!n)return;let{scene:i,state:s}=e;n.setAttribute("role","img"),t.bind("time view layers hidden playing revision",()=>{if(s.get("playing"))return;let r=i.trials.filter((c,u)=>!s.get("hidden").includes(u)),a=Object.keys(Pm).filter(c=>s.get("layers")[c]&&r.some(u=>u[c])).map(c=>Pm[c]).join(", ")||"floor",l=r.map(({name:c})=>c).join(" and ");n.setAttribute("aria-label",`${l}: ${a}, ${s.get("view")} view, at ${Ci(e).text}`)})}var[id,sd,rd]=[25,50,75],Lm=2;function Dm(n){let e=Z("div",{class:"divider",role:"separator",tabindex:0,"aria-orientation":"vertical","aria-label":"Width of the stage","aria-valuemin":id,"aria-valuemax":rd,title:"Drag, or arrow keys; double click: halves"}),t=sd,i=s=>{t=Math.max(id,Math.min(rd,s)),n.style.setProperty("--bk-split",`${t}%`),e.setAttribute("aria-valuenow",Math.round(t))};return i(sd),e.addEventListener("dblclick",()=>i(sd)),e.addEventListener("pointerdown",s=>e.setPointerCapture(s.pointerId)),e.addEventListener("pointermove",s=>{if(!e.hasPointerCapture(s.pointerId))return;let r=n.getBoundingClientRect();i(100*(s.clientX-r.left)/r.width)}),e.addEventListener("keydown",s=>{let r={ArrowLeft:t-Lm,ArrowRight:t+Lm,Home:id,End:rd}[s.key];r!==void 0&&(s.preventDefault(),s.stopPropagation(),i(r))}),e}function Nm(n,e,t){try{return t()??{dispose:()=>{}}}catch(i){return console.error(i),n.replaceChildren(Z("div",{class:"message error",role:"alert"},Z("p",{text:`${e} cannot be shown. Everything else goes on working.`}),Z("pre",{text:String(i?.message??i)}))),{dispose:()=>{},failed:!0}}}var vS=[{value:"orbit",text:"Orbit"},{value:"front",text:"Front"},{value:"side",text:"Side"},{value:"back",text:"Back"},{value:"top",text:"Top"},{value:"camera",text:"Camera"}],yS=[["mesh","Body mesh"],["skeleton","Skeleton"],["frames","Joint frames","skeleton"],["muscles","Muscles"],["reactions","Ground reaction forces"],["markers","Markers"],["keypoints","Keypoints"],["picture","Video picture"],["floor","Floor"]],od=n=>vS.filter(({value:e})=>e!=="camera"||n.trials.some(t=>t.camera)),bS=n=>yS.filter(([e,,t])=>e==="floor"||n.trials.some(i=>i[t??e]));function Om(n,{scene:e,state:t},i){let s=od(e).map((a,l)=>({...a,title:`${a.text} view (${l+1})`}));n.append(Ns(t,i,{key:"view",label:"View",choices:s}),Cm(i,"follow",{icon:"follow",label:"The camera follows the subject (f)",press:()=>t.set({follow:!t.get("follow")}),read:()=>t.get("follow")}),Z("span",{class:"end"})),e.trials.some(a=>a.mesh)&&n.append(MS(t,i));let r=Ln({icon:"layers",text:"Layers",label:"Layers",framed:!0});r.classList.add("layers-button");let{panel:o}=Yi(r,{label:"Layers",end:!0,fill:a=>SS(a,e,t)},i);Xr(o),n.append(r,o)}function SS(n,e,t){let i=bS(e).map(([s,r])=>{let o=()=>{let l={...t.get("layers"),[s]:!t.get("layers")[s]};t.set({layers:l}),a.setAttribute("aria-checked",String(l[s]))},a=Z("button",{type:"button",class:"menu-item",role:"checkbox","aria-checked":String(!!t.get("layers")[s]),on:{click:o}},Z("span",{class:"check"},In("check")),Z("span",{class:"what",text:r}));return a});n.append(...i),e.trials.some(s=>s.mesh)&&n.append(Z("div",{class:"menu-line"},Z("span",{class:"what",text:"See-through body"}),km(t)))}var Um=n=>Math.round(100*(1-n.get("opacity")));function km(n){let e=Z("input",{type:"range",class:"range",min:0,max:100,step:5,value:Um(n),"aria-label":"See-through body, percent",on:{input:()=>n.set({opacity:1-e.value/100})}});return e}function MS(n,e){let t=km(n);return e.bind("opacity",()=>t.value=Um(n)),Z("label",{class:"clearness",title:"See-through body"},In("opacity"),t)}var Bm=[["Space","play or pause"],["\u2190 \u2192","one frame back or on"],["Shift + \u2190 \u2192","ten frames back or on"],["Home, End","first, last frame"],["1 \u2026 6","views, in the order of the buttons"],["A D, W S","turn the view"],["+ \u2212","nearer, farther"],["F","follow the subject"],["C","curves over time or gait cycle"],["/","search"],["?","this help"]],Fm=Math.PI/18,ad=1.15,wS="input, select, textarea, [popover]",ES="button, a, summary";function zm(n,{root:e,scene:t,state:i,clock:s},r,o){let a=od(t),l=(u,h)=>r.stage()?.rotate?.(u*Fm,h*Fm),c={" ":s.toggle,ArrowLeft:u=>s.step(u.shiftKey?-10:-1),ArrowRight:u=>s.step(u.shiftKey?10:1),Home:()=>s.seek(0),End:()=>s.seek(i.get("duration")),"/":r.search,"?":r.help,c:()=>i.set({axis:i.get("axis")==="time"?"cycle":"time"}),f:()=>i.set({follow:!i.get("follow")}),a:()=>l(-1,0),d:()=>l(1,0),w:()=>l(0,1),s:()=>l(0,-1),"+":()=>r.stage()?.zoom?.(ad),"=":()=>r.stage()?.zoom?.(ad),"-":()=>r.stage()?.zoom?.(1/ad)};a.forEach(({value:u},h)=>c[h+1]=()=>i.set({view:u})),e.host.setAttribute("data-lm-suppress-shortcuts","true"),n.addEventListener("keydown",u=>{if(u.stopPropagation(),u.defaultPrevented||u.ctrlKey||u.metaKey||u.altKey)return;let{target:h}=u;if(h.closest(wS)||u.key===" "&&h.closest(ES))return;let d=c[u.key.length===1?u.key.toLowerCase():u.key];d&&(u.preventDefault(),d(u))}),n.addEventListener("click",u=>{u.detail>0&&u.target.closest("button")&&!u.target.closest(".popover, [popovertarget], [aria-haspopup]")&&n.focus({preventScroll:!0})}),o.add(()=>e.host.removeAttribute("data-lm-suppress-shortcuts"))}function Gm({scene:n,host:e},t){let i=e.poster??n.poster;if(!i)return null;let s=`${n.title||"biokit"}: a picture of one instant`;return Z("img",{src:i,alt:s,class:t})}function Vm(n,e){let t=Z("p",{class:"message",role:"status",text:"Without WebGL the body does not move here; curves, tables and exports work."});return n.classList.add("with-poster"),n.append(...[Gm(e,"poster"),t].filter(Boolean)),{dispose:()=>n.replaceChildren()}}function Hm(n,e,t){let i=Gm(t,"on-paper");i&&(n.classList.add("has-paper"),e.append(i))}var Wm=[[],[7,3],[2,2.5],[9,3,2,3]],Xm={text:"#222222",muted:"#666666",line:"#d9d9d9",page:"#ffffff",accent:"#1a73e8",right:"#D55E00",left:"#0072B2","right-text":"#ad4c00","left-text":"#00649c"},[ld,Ym,qm]=["#8b95a0","#e0a100","#2a9d77"],[$m,AS]=["#cc79a7","#8a6fc0"],TS={gap:ld,no_person:ld,not_measured:ld,too_few_markers:Ym,large_marker_error:"#b08d2e",large_reprojection_error:"#b08d2e",not_converged:"#8c6d46",motion_jump:"#6b5b4b",unfamiliar_motion:"#6d8f3c",sides_swapped:qm,labels_exchanged:qm,unexplained_force:$m,foot_in_air:$m,far_from_foot:"#a8568a",shared_plate:"#e0a3c6",large_reserve:AS,impossible_muscle:"#b3a0d6"};function Zm(n){let e=getComputedStyle(n),t=s=>e.getPropertyValue(`--bk-${s}`).trim()||Xm[s],i=Object.fromEntries(Object.keys(Xm).map(s=>[s,t(s)]));return i.font=e.fontFamily||"system-ui, sans-serif",i}function jm(n,{trials:e,sides:t,colours:i}){let s=cd(Math.max(0,e.indexOf(n.index)));if(e.length>1&&(n.side==="middle"||t!=="both")){let o=n.trial.colour||i.text;return{colour:o,ink:`color-mix(in srgb, ${o} 70%, ${i.text})`,dash:s}}return{colour:i[n.side]??i.text,ink:i[`${n.side}-text`]??i.text,dash:s}}function cd(n){return Wm[n%Wm.length]}function Bl(n){return(n.flags??[]).map(e=>({...e,label:e.label??e.name,colour:pa(e)})).filter(e=>e.spans?.length&&!e.harmless)}var pa=({name:n})=>TS[String(n).split(":")[0]]??Ym;var Km=(n,e)=>n.trials.length>1?Z("h3",{text:e.name}):null,ud=n=>n.trials.some(e=>e.table?.rows?.length),hd=n=>n.trials.some(({flags:e,remarks:t})=>e?.length||t?.length);function Jm(n,{scene:e,state:t},i){n.classList.add("text-panel");let s=e.trials.map(r=>{if(!r.table?.rows?.length)return null;let{caption:o,head:a,rows:l}=r.table,c=(d,f)=>Z("tr",{},...d.map((m,x)=>Z(x?f:"th",{scope:x?null:f==="th"?"col":"row",text:m}))),u=Z("table",{class:"table"},o?Z("caption",{text:o}):null,Z("thead",{},c(a,"th")),Z("tbody",{},...l.map(d=>c(d,"td")))),h=Z("section",{"aria-label":r.name},Km(e,r),u);return n.append(h),h});eg(s,t,i)}function Qm(n,{scene:e,state:t,alignment:i,clock:s},r){n.classList.add("text-panel");let o=e.trials.map((a,l)=>{let c=f=>{t.set({playing:!1}),s.seek(i.shownTime(l,f))},u=(a.flags??[]).map(f=>CS(f,pa(f),a,c)),h=(a.remarks??[]).map(f=>Z("li",{text:f})),d=Z("section",{"aria-label":a.name},Km(e,a),u.length?Z("ul",{class:"flags"},...u):Z("p",{class:"muted",text:"No span is flagged."}),h.length?Z("h4",{text:"Remarks"}):null,h.length?Z("ul",{class:"remarks"},...h):null);return n.append(d),d});eg(o,t,r)}function CS({label:n,spans:e},t,i,s){let r=i.time[i.time.length-1]-i.time[0],o=e.reduce((u,[h,d])=>u+d-h,0),a=r>0?` \xB7 ${(100*o/r).toFixed(0)} % of the trial`:"",l=e.slice(0,12).map(([u,h])=>Z("button",{type:"button",class:"button framed place",text:h>u?`${u.toFixed(2)}\u2013${h.toFixed(2)} s`:`${u.toFixed(2)} s`,title:"Go there",on:{click:()=>s(u)}})),c=e.length-l.length;return Z("li",{},Z("div",{class:"flag-name"},Z("i",{class:"swatch",style:`background: ${t}`,"aria-hidden":"true"}),Z("strong",{text:n})),Z("div",{class:"muted",text:`${e.length} ${e.length===1?"span":"spans"}${a}`}),Z("div",{class:"places"},...l,c>0?Z("span",{class:"muted",text:`and ${c} more`}):null))}function eg(n,e,t){t.bind("hidden",()=>n.forEach((i,s)=>i&&(i.hidden=e.get("hidden").includes(s))))}function tg(n,e,t){let i=n.map(({key:o,text:a,panel:l})=>{let c=Ti("tab");return l.id=Ti("panel"),l.setAttribute("role","tabpanel"),l.setAttribute("aria-labelledby",c),Z("button",{type:"button",id:c,class:"tab",role:"tab","aria-controls":l.id,text:a,on:{click:()=>s(o)}})});function s(o){n.forEach((a,l)=>{let c=a.key===o;a.panel.hidden=!c,i[l].setAttribute("aria-selected",String(c)),i[l].tabIndex=c?0:-1}),t(o)}let r=Z("div",{class:"tabs",role:"tablist","aria-label":e},...i);return r.addEventListener("keydown",o=>{let a=i.indexOf(o.target),l=i.length-1,c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:l}[o.key];if(a<0||c===void 0)return;o.preventDefault(),o.stopPropagation();let u=(c+i.length)%i.length;s(n[u].key),i[u].focus()}),s(n[0].key),{element:r,open:s}}function RS(){let{jpThemeLight:n,vscodeThemeKind:e}=document.body.dataset;return n?n==="false"?"dark":"light":e?e.includes("light")?"light":"dark":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function zl({root:n,state:e},t){let i=matchMedia("print"),s=()=>{let a=i.matches?"light":RS();n.host.dataset.theme=a,e.set({theme:a})};s();let r=matchMedia("(prefers-color-scheme: dark)"),o=new MutationObserver(s);o.observe(document.body,{attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]});for(let a of[r,i])a.addEventListener("change",s);t.add(()=>{o.disconnect();for(let a of[r,i])a.removeEventListener("change",s)})}var ma={dof:"Coordinates",muscle:"Muscles",contact:"Ground reaction forces",joint:"Joint forces",compartment:"Knee compartments",marker:"Markers",keypoint:"Keypoints",residual:"Residual forces"},ng={right:"right",left:"left",r:"right",l:"left"},ar=n=>String(n??"").normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim();function PS(n){let e=[];for(let t of Object.values(n)){let i=t.pair&&n[t.pair];if(i&&t.side==="left")continue;let s=i?[t.id,i.id]:[t.id],{name:r,kind:o,group:a,definition:l}=t;e.push({ids:s,name:r||t.label||t.id,kind:o,group:a,definition:l,side:i?"both":t.side})}return e}function dd(n){let e=new Map;for(let{id:t,kind:i,group:s}of Object.values(n)){if(!s||i!=="dof"&&i!=="muscle")continue;let r=`${i} ${s}`;e.has(r)||e.set(r,{ids:[],name:s,kind:i,group:"",side:"both",whole:!0}),e.get(r).ids.push(t)}return[...e.values()].filter(({ids:t})=>t.length>1)}function IS(n,e){return e===n?0:e.startsWith(n)?1:` ${e}`.includes(` ${n}`)?2:n.length>2&&e.includes(n)?4:1/0}function LS(n,{name:e,ids:t,group:i,kind:s,definition:r,whole:o},a){let l=o?[]:t,c=[[ar(e),0],...l.map(h=>[ar(h),1]),...l.map(h=>[ar(a[h]?.label),1]),[ar(i),3],[ar(ma[s]),6],[ar(r),8]],u=o?-.5:0;for(let h of n)u+=Math.min(...c.map(([d,f])=>IS(h,d)+f));return u+e.length/200}function DS(n){let e=ar(n).split(" ").filter(Boolean),t="";return{words:e.filter((s,r)=>!ng[s]||s.length===1&&r===0?!0:(t=ng[s],!1)),side:t}}function ig(n,e){let{words:t,side:i}=DS(e),s=[...dd(n),...PS(n)];return i&&(s=s.map(r=>({...r,side:i,ids:r.ids.filter(o=>n[o].side===i)})).filter(({ids:r})=>r.length)),t.length?s.map(r=>({entry:r,at:LS(t,r,n)})).filter(({at:r})=>r<1/0).sort((r,o)=>r.at-o.at).map(({entry:r})=>r):s}function Gl(n,e){let t=n.get("selected"),i=e.every(r=>t.includes(r)),s=t.filter(r=>!e.includes(r));n.set({selected:i?s:[...s,...e]})}function Vl(n,e){let t=[],i=new Set;for(let s of n){let r=e[s];if(!r||i.has(s))continue;let o=r.pair&&n.includes(r.pair),a=o?[s,r.pair]:[s];a.forEach(c=>i.add(c));let l=o?r.name:r.label;t.push({ids:a,label:l||s,side:o?"both":r.side,kind:r.kind})}return t}var NS=12,Hl=6,OS="button framed chip more",sg=["hip","knee","ankle","pelvis","lumbar","quadriceps","hamstrings","gluteals","calf","triceps surae","plantarflexors","dorsiflexors","adductors"],US=6;function kS(n){let e=({name:t})=>{let i=sg.indexOf(t.toLowerCase());return i<0?sg.length:i};return dd(n).map((t,i)=>({group:t,index:i})).sort((t,i)=>e(t.group)-e(i.group)||t.index-i.index).map(({group:t})=>t).slice(0,US)}function rg({scene:n,state:e},t){let i=Z("div",{class:"chips",role:"group"}),s=Ln({text:"more",label:"All that is selected",class:OS}),{panel:r,close:o}=Yi(s,{label:"Selected",fill:h},t),a=kS(n.items).map(f),l=Ln({text:"Clear",label:"Clear the selection",press:()=>e.set({selected:[]})}),c=()=>Vl(e.get("selected"),n.items),u=[];function h(g){g.replaceChildren(Z("div",{class:"chip-list"},...c().map(d)))}function d({ids:g,label:p,side:_}){let w=Z("button",{type:"button",class:"take","aria-label":`Remove ${p}`,title:"Remove",on:{click:()=>Gl(e,g)}});w.append(In("close"));let v=Z("i",{class:`dot ${_}`,"aria-hidden":"true"}),S=Z("span",{class:"ellipsis",text:p});return Z("span",{class:"chip",title:p},v,S,w)}function f({name:g,ids:p,kind:_}){return Z("button",{type:"button",class:"button framed pick",title:`Select the ${_==="muscle"?"muscles":"coordinates"} of ${g}`,text:g,on:{click:()=>e.set({selected:p})}})}function m(){let g=c();for(let b of[...u,s])b.hidden=!1;let p=i.clientWidth-(g.length?l.offsetWidth+Hl:0),_=u.map(b=>b.offsetWidth+Hl),w=g.length||u.length,v=FS(_,p+Hl,w,g.length?s.offsetWidth+Hl:0);u.forEach((b,y)=>b.hidden=y>=v),s.hidden=v>=w||!g.length;let S=v?`+ ${g.length-v} more`:`${g.length} selected`;s.firstChild.textContent=S}t.bind("selected",()=>{let g=c();u=g.length?g.slice(0,NS).map(d):a,i.replaceChildren(...u,...g.length?[s,r,l]:[]),i.setAttribute("aria-label",g.length?"Selected":"Quick picks"),m(),r.matches(":popover-open")&&(g.length?h(r):o())});let x=new ResizeObserver(m);return x.observe(i),t.add(()=>x.disconnect()),i}function FS(n,e,t,i){let s=0,r=0;for(;r<n.length;){let o=s+n[r];if(o+(r+1<t?i:0)>e)break;s=o,r++}return r}var Wl=n=>/[",\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n,fd=n=>Number.isFinite(n)?String(Number(n.toPrecision(6))):"";function og(n,e,t){let i=[];for(let s of t)for(let[r,{unit:o}]of Object.entries(n.quantities))e.some(({series:a})=>a?.[r]?.items.includes(s))&&i.push({id:s,key:r,name:`${s} ${r} [${o||"1"}]`});return i}function ag(n,{id:e,key:t}){let i=n.series?.[t],s=i?i.items.indexOf(e):-1;if(s<0)return null;let r=n.time.length;return i.values.subarray(s*r,(s+1)*r)}function lg(n,e,t){let i=og(n,e,t),s=e.length>1,r=[[...s?["trial"]:[],"time [s]",...i.map(({name:o})=>o)].map(Wl).join(",")];for(let o of e){let a=i.map(l=>ag(o,l));o.time.forEach((l,c)=>{let u=a.map(h=>h?fd(h[c]):"");r.push([...s?[Wl(o.name)]:[],fd(l),...u].join(","))})}return`${r.join(`
`)}
`}function BS(n,e,t){let[i,s]=[0,n.length-1];for(;s-i>1;){let o=i+s>>1;n[o]<=t?i=o:s=o}if(s===i)return e[i];let r=(t-n[i])/(n[s]-n[i]);return r<=0?e[i]:r>=1?e[s]:e[i]+r*(e[s]-e[i])}function cg(n,e,t){let i=og(n,e,t),r=[["trial","side","cycle","percent [%]",...i.map(({name:o})=>o)].map(Wl).join(",")];for(let o of e){let a=i.map(l=>ag(o,l));for(let l of["right","left"])(o.cycles?.[l]??[]).forEach(([c,u],h)=>{for(let d=0;d<=100;d++){let f=c+(u-c)*d/100,m=i.map(({id:x},g)=>{let p=n.items[x]?.side&&n.items[x].side!==l;return a[g]&&!p?fd(BS(o.time,a[g],f)):""});r.push([Wl(o.name),l,h+1,d,...m].join(","))}})}return`${r.join(`
`)}
`}function Xl(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=n,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}var pd=(n,e)=>`${(n||"biokit").replace(/\.[a-z0-9]{2,4}$/i,"").replace(/[\\/:*?"<>|\s\p{C}]+/gu,"_").slice(0,80)}${e}`;function ug(n,e,{done:t,failed:i,silent:s}){let r=()=>{clearTimeout(a),n.offMessage?.(o)},o=(l,c)=>{l?.type!=="exported"||l.kind&&l.kind!==e.kind||(r(),l.error?i(l.error):t(l.name,new Blob(c??[],{type:l.mime??"application/octet-stream"})))},a=setTimeout(s,4e3);n.onMessage?.(o);try{n.send(e)}catch(l){r(),i(String(l?.message??l))}}async function hg({scene:n,root:e},{stage:t,curves:i},s){let r=g=>getComputedStyle(e.host).getPropertyValue(g).trim(),o=i?.drawPicture?720:0,a=o?Math.min(Math.max(i.pictureHeight(o),420),3e3):640,l=Math.min(a,640),c=t?.picture?Math.round(l*.8):0,u=[48+c+o+(c&&o?24:0),56+a+48],h=document.createElement("canvas");[h.width,h.height]=u.map(g=>Math.round(g*2));let d=h.getContext("2d");d.scale(2,2),d.fillStyle=r("--bk-page")||"#ffffff",d.fillRect(0,0,...u),d.textBaseline="top";let f=r("--bk-font")||"sans-serif",m=(g,p,_,w)=>{d.font=`${p} ${f}`,d.fillStyle=_,d.fillText(zS(d,g,u[0]-48),24,w)};m(n.title||"biokit","600 18px",r("--bk-text"),24),m(s,"13px",r("--bk-muted"),50);let x=80;if(c){let g=r("--bk-page"),p=await t.picture(c*2,l*2,{background:g});d.drawImage(p,24,x,c,l)}return o&&i.drawPicture(d,{x:24+c+(c?24:0),y:x,width:o,height:a}),new Promise(g=>h.toBlob(g,"image/png"))}function zS(n,e,t){if(n.measureText(e).width<=t)return e;let i=[...e];for(;i.length&&n.measureText(`${i.join("")}\u2026`).width>t;)i.pop();return`${i.join("")}\u2026`}var dg=4;function fg(n,e,t){let{scene:i,state:s,host:r}=n,o=Ln({icon:"download",text:"Export",label:"Export",framed:!0}),a=Z("p",{class:"note export-message",role:"status"}),l=p=>{a.textContent=p,a.hidden=!p,p&&n.announce(p)},c=()=>i.trials.filter((p,_)=>!s.get("hidden").includes(_)),u=()=>s.get("selected").length?GS(i,s):Object.keys(i.items),h=()=>{let p=s.get("axis")==="cycle",_=(p?cg:lg)(i,c(),u());Xl(pd(i.title,p?"_cycles.csv":".csv"),new Blob(["\uFEFF",_],{type:"text/csv"})),l("The table is saved.")},d=async()=>{let p=await hg(n,t(),Ci(n).text);Xl(pd(i.title,".png"),p),l("The picture is saved.")},f=p=>()=>{let _=i.trials.map((w,v)=>v).filter(w=>!s.get("hidden").includes(w));l("Asking the kernel\u2026"),ug(r,{type:"export",kind:p,items:s.get("selected"),trials:_},{done:(w,v)=>{Xl(w,v),l(`${w} is saved.`)},failed:w=>l(`The kernel could not write the file: ${w}`),silent:()=>l("The kernel has not answered: it is busy or closed. The file comes when it answers; everything else goes on.")})},m=p=>{let _=Vl(s.get("selected"),i.items).map(({label:y})=>y),w=_.length-dg,v=_.length?`Selected: ${_.slice(0,dg).join("; ")}${w>0?` and ${w} more`:""}`:"Nothing is selected: everything is exported.",S=r.send?"":"needs a running kernel",b=s.get("axis")==="cycle"?"over the gait cycle":"over time";l(""),p.append(g("Curves as a table (.csv)",b,h),g("Picture of stage and curves (.png)","",d),g("Dataset (.nc)",S||"NetCDF",r.send&&f("netcdf")),g("OpenSim files (.mot, .sto)",S||"zip",r.send&&f("opensim")),Z("p",{class:"note menu-foot",text:v}),a)},{panel:x}=Yi(o,{label:"Export",role:"menu",end:!0,fill:m},e);Xr(x);function g(p,_,w){return Z("button",{type:"button",class:"menu-item",role:"menuitem","aria-disabled":w?null:"true",on:{click:async()=>{if(w)try{await w()}catch(S){l(`This did not work: ${S?.message??S}`)}}}},Z("span",{class:"what",text:p}),_?Z("span",{class:"note",text:_}):null)}return[o,x]}function GS({items:n},e){let t=e.get("sides"),i=new Set;for(let s of e.get("selected"))for(let r of[s,n[s]?.pair])n[r]&&(t==="both"||!n[r].side||n[r].side===t)&&i.add(r);return[...i]}function pg(n,{root:e},t){let i=()=>e.fullscreenElement===n||n.classList.contains("fills"),r=Ln({icon:"expand",label:"Full screen",press:async()=>{e.fullscreenElement===n?await document.exitFullscreen():n.classList.contains("fills")?n.classList.remove("fills"):await n.requestFullscreen().catch(()=>n.classList.add("fills")),o()}}),o=()=>{r.replaceChildren(In(i()?"contract":"expand")),r.title=i()?"Leave full screen":"Full screen",r.setAttribute("aria-label",r.title)};return document.addEventListener("fullscreenchange",o),t.add(()=>document.removeEventListener("fullscreenchange",o)),r}function mg(n){let e=Ln({icon:"help",label:"Keys and help (?)"}),t=r=>r.append(Z("h2",{text:"Keys"}),Z("dl",{class:"keys",tabindex:0},...Bm.flatMap(([o,a])=>[Z("dt",{},Z("kbd",{text:o})),Z("dd",{text:a})])),Z("p",{class:"note",text:"Keys work while the viewer has the focus. Drag the stage to turn it, turn the wheel to come nearer, press a muscle, a joint or a marker to see its curves."})),{panel:i,open:s}=Yi(e,{label:"Keys and help",end:!0,fill:t},n);return i.classList.add("help"),{elements:[e,i],open:s}}var md=80,VS={both:"right, left",right:"right",left:"left","":""};function gg({scene:n,state:e,announce:t}){let i=Ti("list"),s=Z("input",{type:"text",class:"search-input",role:"combobox",placeholder:"Search joints, muscles, markers\u2026",title:"Search (/)","aria-label":"Search coordinates, muscles, forces and markers","aria-expanded":"false","aria-controls":i,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),r=Z("div",{id:i,role:"listbox","aria-label":"Found","aria-multiselectable":"true"}),o=Z("div",{class:"popover found",popover:"manual"},r),a=Z("div",{class:"search",role:"search"},In("search"),s),l=[],c=-1,u=()=>o.matches(":popover-open"),h=v=>{(v.type==="resize"||!o.contains(v.composedPath()[0]))&&fa(o,a)};function d(){u()||(o.style.width=`${Math.max(a.offsetWidth,380)}px`,o.showPopover(),addEventListener("scroll",h,!0),addEventListener("resize",h),s.setAttribute("aria-expanded","true")),m(),fa(o,a)}function f(){removeEventListener("scroll",h,!0),removeEventListener("resize",h),u()&&(o.hidePopover(),s.setAttribute("aria-expanded","false"),_(-1))}function m(){let v=ig(n.items,s.value),S=[...new Set([...v.slice(0,md).map(({kind:y})=>y)])];s.value.trim()||S.sort((y,E)=>Object.keys(ma).indexOf(y)-Object.keys(ma).indexOf(E)),l=[],r.replaceChildren();for(let y of S){let E=Ti("kind"),D=Z("div",{role:"group","aria-labelledby":E},Z("div",{id:E,class:"kind",text:ma[y]??y}));for(let I of v.slice(0,md))I.kind===y&&D.append(x(I));r.append(D)}let b=v.length-Math.min(v.length,md);v.length||r.append(Z("p",{class:"note none",text:`Nothing is called \u201C${s.value.trim()}\u201D.`})),b&&r.append(Z("p",{class:"note none",text:`${b} more: write a few letters.`})),_(s.value.trim()&&l.length?0:-1),p(),s.value.trim()&&t(`${v.length} found`)}function x(v){let{name:S,definition:b,side:y,ids:E,whole:D,group:I}=v,L=D?`all ${E.length}`:VS[y??""],R=Z("div",{id:Ti("option"),class:"option",role:"option","aria-selected":"false"},Z("span",{class:"check"},In("check")),Z("span",{class:"what"},Z("span",{class:"name",text:S}),Z("span",{class:"tag",text:[D?"":I!==S&&I,L].filter(Boolean).join(" \xB7 ")}),b?Z("span",{class:"note",text:b,title:b}):null));return R.addEventListener("pointerdown",U=>U.preventDefault()),R.addEventListener("click",()=>g(v)),l.push({element:R,entry:v}),R}function g({ids:v}){Gl(e,v),s.select()}function p(){let v=new Set(e.get("selected"));for(let{element:S,entry:b}of l)S.setAttribute("aria-selected",String(b.ids.every(y=>v.has(y))))}function _(v){l[c]?.element.classList.remove("active"),c=v;let S=l[v]?.element;S?.classList.add("active"),S?.scrollIntoView({block:"nearest"}),S?s.setAttribute("aria-activedescendant",S.id):s.removeAttribute("aria-activedescendant")}s.addEventListener("focus",d),s.addEventListener("click",d),s.addEventListener("input",d),s.addEventListener("blur",f),s.addEventListener("keydown",v=>{let S=l.length-1;if(v.key==="ArrowDown"||v.key==="ArrowUp"){u()||d();let b=c+(v.key==="ArrowDown"?1:-1);_(b>S?0:b<0?S:b)}else{if(v.key==="Tab")return f();if(v.key==="Enter"&&l[c])g(l[c].entry);else if(v.key==="Escape"&&u()&&s.value)s.value="",d();else if(v.key==="Escape")f(),s.closest(".biokit").focus();else return}v.preventDefault()});let w=e.on("selected",p);return{elements:[a,o],focus:()=>s.focus(),dispose(){w(),f()}}}function xg(n,e,t,i,s){let{scene:r}=t,o=gg(t);i.add(o.dispose);let a=Z("div",{class:"selection"},rg(t,i));return n.append(Z("h2",{class:"title ellipsis",text:r.title||"biokit",title:r.title}),...o.elements,a),{search:o.focus,...gd(n,e,t,i,s)}}function gd(n,e,t,i,s){let r=mg(i);return n.append(Z("div",{class:"end buttons"},...fg(t,i,()=>s),...r.elements,pg(e,t,i))),{help:r.open}}function _g({scene:n,state:e},t){let i=n.trials.some(({cycles:a})=>a?.right?.length||a?.left?.length),r=Z("select",{class:"select","aria-label":"Loop",title:"Loop",on:{change:()=>e.set({loop:r.value})}},...Object.entries({all:"Loop all",cycle:"Loop cycle",none:"No loop"}).filter(([a])=>i||a!=="cycle").map(([a,l])=>Z("option",{value:a,text:l})));if(t.bind("loop",()=>r.value=e.get("loop")),!i)return[r];let o=Z("select",{class:"select","aria-label":"Gait cycle",title:"Gait cycle",on:{change:()=>{let[a,l]=o.value.split(" ");e.set({cycle:{side:a,index:Number(l)}})}}});return t.bind("cycle hidden loop alignment revision",()=>{let{cycles:a}=n.trials[ha(n,e)],l=["right","left"].flatMap(h=>(a?.[h]??[]).map((d,f)=>Z("option",{value:`${h} ${f}`,text:`${h} ${f+1}`})));o.replaceChildren(...l);let{side:c,index:u}=e.get("cycle");o.value=`${c} ${u}`,o.selectedIndex<0&&(o.selectedIndex=l.findIndex(({value:h})=>h.startsWith(c))),o.hidden=!l.length||e.get("loop")!=="cycle"&&e.get("alignment")!=="cycle"}),[r,o]}var HS="uplot",WS="u-hz",XS="u-vt",qS="u-title",$S="u-wrap",YS="u-under",ZS="u-over",jS="u-axis",ur="u-off",KS="u-select",JS="u-cursor-x",QS="u-cursor-y",eM="u-cursor-pt",tM="u-legend",nM="u-live",iM="u-inline",sM="u-series",rM="u-marker",vg="u-label",oM="u-value",xa="width",_a="height";var yg="bottom",qr="left",xd="right",Nd="#000",bg=Nd+"0",_d="mousemove",Sg="mousedown",vd="mouseup",Mg="mouseenter",wg="mouseleave",Eg="dblclick",aM="resize",lM="scroll",Ag="change",jl="dppxchange",Od="--",Qr=typeof window<"u",wd=Qr?document:null,Yr=Qr?window:null,cM=Qr?navigator:null,Et,ql;function Ed(){let n=devicePixelRatio;Et!=n&&(Et=n,ql&&Td(Ag,ql,Ed),ql=matchMedia(`(min-resolution: ${Et-.001}dppx) and (max-resolution: ${Et+.001}dppx)`),hr(Ag,ql,Ed),Yr.dispatchEvent(new CustomEvent(jl)))}function li(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function Ad(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function qt(n,e,t){n.style[e]=t+"px"}function Ri(n,e,t,i){let s=wd.createElement(n);return e!=null&&li(s,e),t?.insertBefore(s,i),s}function vi(n,e){return Ri("div",n,e)}var Tg=new WeakMap;function Zi(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=Tg.get(n);r!=o&&(n.style.transform=r,Tg.set(n,r),e<0||t<0||e>i||t>s?li(n,ur):Ad(n,ur))}var Cg=new WeakMap;function Rg(n,e,t){let i=e+t,s=Cg.get(n);i!=s&&(Cg.set(n,i),n.style.background=e,n.style.borderColor=t)}var Pg=new WeakMap;function Ig(n,e,t,i){let s=e+""+t,r=Pg.get(n);s!=r&&(Pg.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var Ud={passive:!0},uM={...Ud,capture:!0};function hr(n,e,t,i){e.addEventListener(n,t,i?uM:Ud)}function Td(n,e,t,i){e.removeEventListener(n,t,Ud)}Qr&&Ed();function Pi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:ci((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function r0(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var o0=n=>n!=null,a0=n=>n!=null&&n>0,Ql=r0(o0),hM=r0(a0);function dM(n,e,t,i=0,s=!1){let r=s?hM:Ql,o=s?a0:o0;[e,t]=r(n,e,t);let a=n[e],l=n[e];if(e>-1)if(i==1)a=n[e],l=n[t];else if(i==-1)a=n[t],l=n[e];else for(let c=e;c<=t;c++){let u=n[c];o(u)&&(u<a?a=u:u>l&&(l=u))}return[a??kt,l??-kt]}function ec(n,e,t,i){let s=Ng(n),r=Ng(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?hs:l0,a=s==1?ci:yi,l=r==1?yi:ci,c=a(o(Sn(n))),u=l(o(Sn(e))),h=Zr(t,c),d=Zr(t,u);return t==10&&(c<0&&(h=Ft(h,-c)),u<0&&(d=Ft(d,-u))),i||t==2?(n=h*s,e=d*r):(n=d0(n,h),e=tc(e,d)),[n,e]}function kd(n,e,t,i){let s=ec(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var Fd=.1,Lg={mode:3,pad:Fd},ya={pad:0,soft:null,mode:0},fM={min:ya,max:ya};function Kl(n,e,t,i){return nc(t)?Dg(n,e,t):(ya.pad=t,ya.soft=i?0:null,ya.mode=i?3:0,Dg(n,e,fM))}function Mt(n,e){return n??e}function pM(n,e,t){for(e=Mt(e,0),t=Mt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Dg(n,e,t){let i=t.min,s=t.max,r=Mt(i.pad,0),o=Mt(s.pad,0),a=Mt(i.hard,-kt),l=Mt(s.hard,kt),c=Mt(i.soft,kt),u=Mt(s.soft,-kt),h=Mt(i.mode,0),d=Mt(s.mode,0),f=e-n,m=hs(f),x=Kn(Sn(n),Sn(e)),g=hs(x),p=Sn(g-m);(f<1e-24||p>10)&&(f=0,(n==0||e==0)&&(f=1e-24,h==2&&c!=kt&&(r=0),d==2&&u!=-kt&&(o=0)));let _=f||x||1e3,w=hs(_),v=Zr(10,ci(w)),S=_*(f==0?n==0?.1:1:r),b=Ft(d0(n-S,v/10),24),y=n>=c&&(h==1||h==3&&b<=c||h==2&&b>=c)?c:kt,E=Kn(a,b<y&&n>=y?y:Ii(y,b)),D=_*(f==0?e==0?.1:1:o),I=Ft(tc(e+D,v/10),24),L=e<=u&&(d==1||d==3&&I>=u||d==2&&I<=u)?u:-kt,R=Ii(l,I>L&&e<=L?L:Kn(L,I));return E==R&&E==0&&(R=100),[E,R]}var mM=new Intl.NumberFormat(Qr?cM.language:"en-US"),Bd=n=>mM.format(n),ui=Math,Zl=ui.PI,Sn=ui.abs,ci=ui.floor,bn=ui.round,yi=ui.ceil,Ii=ui.min,Kn=ui.max,Zr=ui.pow,Ng=ui.sign,hs=ui.log10,l0=ui.log2,gM=(n,e=1)=>ui.sinh(n)*e,yd=(n,e=1)=>ui.asinh(n/e),kt=1/0;function Og(n){return(hs((n^n>>31)-(n>>31))|0)+1}function Cd(n,e,t){return Ii(Kn(n,e),t)}function c0(n){return typeof n=="function"}function _t(n){return c0(n)?n:()=>n}var xM=()=>{},u0=n=>n,h0=(n,e)=>e,_M=n=>null,Ug=n=>!0,kg=(n,e)=>n==e,vM=/\.\d*?(?=9{6,}|0{6,})/gm,dr=n=>{if(p0(n)||Us.has(n))return n;let e=`${n}`,t=e.match(vM);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${dr(s)}e${r}`}return Ft(n,i)};function lr(n,e){return dr(Ft(dr(n/e))*e)}function tc(n,e){return dr(yi(dr(n/e))*e)}function d0(n,e){return dr(ci(dr(n/e))*e)}function Ft(n,e=0){if(p0(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return bn(i)/t}var Us=new Map;function f0(n){return((""+n).split(".")[1]||"").length}function Sa(n,e,t,i){let s=[],r=i.map(f0);for(let o=e;o<t;o++){let a=Sn(o),l=Ft(Zr(n,o),a);for(let c=0;c<i.length;c++){let u=n==10?+`${i[c]}e${o}`:i[c]*l,h=(o>=0?0:a)+(o>=r[c]?0:r[c]),d=n==10?u:Ft(u,h);s.push(d),Us.set(d,h)}}return s}var ba={},zd=[],jr=[null,null],Os=Array.isArray,p0=Number.isInteger,yM=n=>n===void 0;function Fg(n){return typeof n=="string"}function nc(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function bM(n){return n!=null&&typeof n=="object"}var SM=Object.getPrototypeOf(Uint8Array),m0="__proto__";function Kr(n,e=nc){let t;if(Os(n)){let i=n.find(s=>s!=null);if(Os(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Kr(n[s],e)}else t=n.slice()}else if(n instanceof SM)t=n.slice();else if(e(n)){t={};for(let i in n)i!=m0&&(t[i]=Kr(n[i],e))}else t=n;return t}function gn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=m0&&(nc(n[s])?gn(n[s],Kr(i[s])):n[s]=Kr(i[s]))}return n}var MM=0,wM=1,EM=2;function AM(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function TM(n,e){if(PM(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return IM(o[0])||(o=RM(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let l=n[o][0],c=l.length;for(let u=0;u<c;u++)t.add(l[u])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],l=a[0];for(let c=1;c<a.length;c++){let u=a[c],h=Array(s).fill(void 0),d=e?e[o][c]:wM,f=[];for(let m=0;m<u.length;m++){let x=u[m],g=r.get(l[m]);x===null?d!=MM&&(h[g]=x,d==EM&&f.push(g)):h[g]=x}AM(h,f,s),i.push(h)}}return i}var CM=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function RM(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[i[l]];s.push(a)}return s}function PM(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function IM(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=Kn(1,ci((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let l=n[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var g0=["January","February","March","April","May","June","July","August","September","October","November","December"],x0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function _0(n){return n.slice(0,3)}var LM=x0.map(_0),DM=g0.map(_0),NM={MMMM:g0,MMM:DM,WWWW:x0,WWW:LM};function ga(n){return(n<10?"0":"")+n}function OM(n){return(n<10?"00":n<100?"0":"")+n}var UM={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>ga(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>ga(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>ga(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>ga(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>ga(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>OM(n.getMilliseconds())};function Gd(n,e){e=e||NM;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?UM[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var kM=new Intl.DateTimeFormat().resolvedOptions().timeZone;function FM(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==kM?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var v0=n=>n%1==0,Jl=[1,2,2.5,5],BM=Sa(10,-32,0,Jl),y0=Sa(10,0,32,Jl),zM=y0.filter(v0),cr=BM.concat(y0),Vd=`
`,b0="{YYYY}",Bg=Vd+b0,S0="{M}/{D}",va=Vd+S0,$l=va+"/{YY}",M0="{aa}",GM="{h}:{mm}",$r=GM+M0,zg=Vd+$r,Gg=":{ss}",Ct=null;function w0(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,l=(n==1?Sa(10,0,3,Jl).filter(v0):Sa(10,-3,0,Jl)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,b0,Ct,Ct,Ct,Ct,Ct,Ct,1],[s*28,"{MMM}",Bg,Ct,Ct,Ct,Ct,Ct,1],[s,S0,Bg,Ct,Ct,Ct,Ct,Ct,1],[i,"{h}"+M0,$l,Ct,va,Ct,Ct,Ct,1],[t,$r,$l,Ct,va,Ct,Ct,Ct,1],[e,Gg,$l+" "+$r,Ct,va+" "+$r,Ct,zg,Ct,1],[n,Gg+".{fff}",$l+" "+$r,Ct,va+" "+$r,Ct,zg,Ct,1]];function u(h){return(d,f,m,x,g,p)=>{let _=[],w=g>=o,v=g>=r&&g<o,S=h(m),b=Ft(S*n,3),y=bd(S.getFullYear(),w?0:S.getMonth(),v||w?1:S.getDate()),E=Ft(y*n,3);if(v||w){let D=v?g/r:0,I=w?g/o:0,L=b==E?b:Ft(bd(y.getFullYear()+I,y.getMonth()+D,1)*n,3),R=new Date(bn(L/n)),U=R.getFullYear(),P=R.getMonth();for(let B=0;L<=x;B++){let H=bd(U+I*B,P+D*B,1),V=H-h(Ft(H*n,3));L=Ft((+H+V)*n,3),L<=x&&_.push(L)}}else{let D=g>=s?s:g,I=ci(m)-ci(b),L=E+I+tc(b-E,D);_.push(L);let R=h(L),U=R.getHours()+R.getMinutes()/t+R.getSeconds()/i,P=g/i,B=d.axes[f]._space,H=p/B;for(;L=Ft(L+g,n==1?0:3),!(L>x);)if(P>1){let V=ci(Ft(U+P,6))%24,$=h(L).getHours()-V;$>1&&($=-1),L-=$*i,U=(U+P)%24;let ee=_[_.length-1];Ft((L-ee)/g,3)*H>=.7&&_.push(L)}else _.push(L)}return _}}return[l,c,u]}var[VM,HM,WM]=w0(1),[XM,qM,$M]=w0(.001);Sa(2,-53,53,[1]);function Vg(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function Hg(n,e){return(t,i,s,r,o)=>{let a=e.find(m=>o>=m[0])||e[e.length-1],l,c,u,h,d,f;return i.map(m=>{let x=n(m),g=x.getFullYear(),p=x.getMonth(),_=x.getDate(),w=x.getHours(),v=x.getMinutes(),S=x.getSeconds(),b=g!=l&&a[2]||p!=c&&a[3]||_!=u&&a[4]||w!=h&&a[5]||v!=d&&a[6]||S!=f&&a[7]||a[1];return l=g,c=p,u=_,h=w,d=v,f=S,b(x)})}}function YM(n,e){let t=Gd(e);return(i,s,r,o,a)=>s.map(l=>t(n(l)))}function bd(n,e,t){return new Date(n,e,t)}function Wg(n,e){return e(n)}var ZM="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function Xg(n,e){return(t,i,s,r)=>r==null?Od:e(n(i))}function jM(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function KM(n,e){return n.series[e].fill(n,e)}var JM={show:!0,live:!0,isolate:!1,mount:xM,markers:{show:!0,width:2,stroke:jM,fill:KM,dash:"solid"},idx:null,idxs:null,values:[]};function QM(n,e){let t=n.cursor.points,i=vi(),s=t.size(n,e);qt(i,xa,s),qt(i,_a,s);let r=s/-2;qt(i,"marginLeft",r),qt(i,"marginTop",r);let o=t.width(n,e,s);return o&&qt(i,"borderWidth",o),i}function ew(n,e){let t=n.series[e].points;return t._fill||t._stroke}function tw(n,e){let t=n.series[e].points;return t._stroke||t._fill}function nw(n,e){return n.series[e].points.size}var Sd=[0,0];function iw(n,e,t){return Sd[0]=e,Sd[1]=t,Sd}function Yl(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function Md(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var sw={show:!0,x:!0,y:!0,lock:!1,move:iw,points:{one:!1,show:QM,size:nw,width:0,stroke:tw,fill:ew},bind:{mousedown:Yl,mouseup:Yl,click:Yl,dblclick:Yl,mousemove:Md,mouseleave:Md,mouseenter:Md},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},E0={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Hd=gn({},E0,{filter:h0}),A0=gn({},Hd,{size:10}),T0=gn({},E0,{show:!1}),Wd='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',C0="bold "+Wd,R0=1.5,qg={show:!0,scale:"x",stroke:Nd,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:C0,side:2,grid:Hd,ticks:A0,border:T0,font:Wd,lineGap:R0,rotate:0},rw="Value",ow="Time",$g={show:!0,scale:"x",auto:!1,sorted:1,min:kt,max:-kt,idxs:[]};function aw(n,e,t,i,s){return e.map(r=>r==null?"":Bd(r))}function lw(n,e,t,i,s,r,o){let a=[],l=Us.get(s)||0;t=o?t:Ft(tc(t,s),l);for(let c=t;c<=i;c=Ft(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function Rd(n,e,t,i,s,r,o){let a=[],l=n.scales[n.axes[e].scale].log,c=l==10?hs:l0,u=ci(c(t));s=Zr(l,u),l==10&&(s=cr[Pi(s,cr)]);let h=t,d=s*l;l==10&&(d=cr[Pi(d,cr)]);do a.push(h),h=h+s,l==10&&!Us.has(h)&&(h=Ft(h,Us.get(s))),h>=d&&(s=h,d=s*l,l==10&&(d=cr[Pi(d,cr)]));while(h<=i);return a}function cw(n,e,t,i,s,r,o){let l=n.scales[n.axes[e].scale].asinh,c=i>l?Rd(n,e,Kn(l,t),i,s):[l],u=i>=0&&t<=0?[0]:[];return(t<-l?Rd(n,e,Kn(l,-i),-t,s):[l]).reverse().map(d=>-d).concat(u,c)}var P0=/./,uw=/[12357]/,hw=/[125]/,Yg=/1/,Pd=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function dw(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],l=n.valToPos,c=r._space,u=l(10,o),h=l(9,o)-u>=c?P0:l(7,o)-u>=c?uw:l(5,o)-u>=c?hw:Yg;if(h==Yg){let d=Sn(l(1,o)-u);if(d<c)return Pd(e.slice().reverse(),a.distr,h,yi(c/d)).reverse()}return Pd(e,a.distr,h,1)}function fw(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,l=n.valToPos,c=Sn(l(1,o)-l(2,o));return c<a?Pd(e.slice().reverse(),3,P0,yi(a/c)).reverse():e}function pw(n,e,t,i){return i==null?Od:e==null?"":Bd(e)}var Zg={show:!0,scale:"y",stroke:Nd,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:C0,side:3,grid:Hd,ticks:A0,border:T0,font:Wd,lineGap:R0,rotate:0};function mw(n,e){let t=3+(n||1)*2;return Ft(t*e,3)}function gw(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=Sn(o-r),l=n.series[e],c=a/(l.points.space*Et);return i[1]-i[0]<=c}var jg={scale:null,auto:!0,sorted:0,min:kt,max:-kt},I0=(n,e,t,i,s)=>s,Kg={show:!0,auto:!0,sorted:0,gaps:I0,alpha:1,facets:[gn({},jg,{scale:"x"}),gn({},jg,{scale:"y"})]},Jg={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:I0,alpha:1,points:{show:gw,filter:null},values:null,min:kt,max:-kt,idxs:[],path:null,clip:null};function xw(n,e,t,i,s){return t/10}var L0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},_w=gn({},L0,{time:!1,ori:1}),Qg={};function D0(n,e){let t=Qg[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,l,c){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,o,a,l,c)}},n!=null&&(Qg[n]=t)),t}var Jr=1,Id=2;function fr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,l=r[0],c=i==2?r[1]:r[e],u=i==2?o[s.facets[0].scale]:o[n.series[0].scale],h=i==2?o[s.facets[1].scale]:o[s.scale],d=a.left,f=a.top,m=a.width,x=a.height,g=n.valToPosH,p=n.valToPosV;return u.ori==0?t(s,l,c,u,h,g,p,d,f,m,x,sc,eo,oc,O0,k0):t(s,l,c,u,h,p,g,f,d,x,m,rc,to,$d,U0,F0)}function Xd(n,e){let t=0,i=0,s=Mt(n.bands,zd);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function vw(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,l=n.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function ds(n,e,t,i,s,r){return fr(n,e,(o,a,l,c,u,h,d,f,m,x,g)=>{let p=o.pxRound,_=c.dir*(c.ori==0?1:-1),w=c.ori==0?eo:to,v,S;_==1?(v=t,S=i):(v=i,S=t);let b=p(h(a[v],c,x,f)),y=p(d(l[v],u,g,m)),E=p(h(a[S],c,x,f)),D=p(d(r==1?u.max:u.min,u,g,m)),I=new Path2D(s);return w(I,E,D),w(I,b,D),w(I,b,y),I})}function ic(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?oc:$d,l=t;for(let h=0;h<n.length;h++){let d=n[h];if(d[1]>d[0]){let f=d[0]-l;f>0&&a(o,l,i,f,i+r),l=d[1]}}let c=t+s-l,u=10;c>0&&a(o,l,i-u/2,c,i+r+u)}return o}function yw(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function qd(n,e,t,i,s,r,o){let a=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let h=c,d=c;if(s==1)for(;++c<=i&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let f=r(n[h]),m=d==h?f:r(n[d]),x=h-s;f=o<=0&&x>=0&&x<l?r(n[x]):f;let p=d+s;m=o>=0&&p>=0&&p<l?r(n[p]):m,m>=f&&a.push([f,m])}return a}function e0(n){return n==0?u0:n==1?bn:e=>lr(e,n)}function N0(n){let e=n==0?sc:rc,t=n==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},i=n==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,u=0)=>{c==0&&u==0?i(s,r,o,a,l):(c=Ii(c,a/2,l/2),u=Ii(u,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,u),t(s,r,o+l,r,o,u),t(s,r,o,r+a,o,c),s.closePath())}}var sc=(n,e,t)=>{n.moveTo(e,t)},rc=(n,e,t)=>{n.moveTo(t,e)},eo=(n,e,t)=>{n.lineTo(e,t)},to=(n,e,t)=>{n.lineTo(t,e)},oc=N0(0),$d=N0(1),O0=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},U0=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},k0=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},F0=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function B0(n){return(e,t,i,s,r)=>fr(e,t,(o,a,l,c,u,h,d,f,m,x,g)=>{let{pxRound:p,points:_}=o,w,v;c.ori==0?(w=sc,v=O0):(w=rc,v=U0);let S=Ft(_.width*Et,3),b=(_.size-_.width)/2*Et,y=Ft(b*2,3),E=new Path2D,D=new Path2D,{left:I,top:L,width:R,height:U}=e.bbox;oc(D,I-y,L-y,R+y*2,U+y*2);let P=B=>{if(l[B]!=null){let H=p(h(a[B],c,x,f)),V=p(d(l[B],u,g,m));w(E,H+b,V),v(E,H,V,b,0,Zl*2)}};if(r)r.forEach(P);else for(let B=i;B<=s;B++)P(B);return{stroke:S>0?E:null,fill:E,clip:D,flags:Jr|Id}})}function z0(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var bw=z0(eo),Sw=z0(to);function G0(n){let e=Mt(n?.alignGaps,0);return(t,i,s,r)=>fr(t,i,(o,a,l,c,u,h,d,f,m,x,g)=>{[s,r]=Ql(l,s,r);let p=o.pxRound,_=U=>p(h(U,c,x,f)),w=U=>p(d(U,u,g,m)),v,S;c.ori==0?(v=eo,S=bw):(v=to,S=Sw);let b=c.dir*(c.ori==0?1:-1),y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Jr},E=y.stroke,D=!1;if(r-s>=x*4){let U=ue=>t.posToVal(ue,c.key,!0),P=null,B=null,H,V,oe,q=_(a[b==1?s:r]),$=_(a[s]),ee=_(a[r]),ce=U(b==1?$+1:ee-1);for(let ue=b==1?s:r;ue>=s&&ue<=r;ue+=b){let J=a[ue],_e=(b==1?J<ce:J>ce)?q:_(J),fe=l[ue];_e==q?fe!=null?(V=fe,P==null?(v(E,_e,w(V)),H=P=B=V):V<P?P=V:V>B&&(B=V)):fe===null&&(D=!0):(P!=null&&S(E,q,w(P),w(B),w(H),w(V)),fe!=null?(V=fe,v(E,_e,w(V)),P=B=H=V):(P=B=null,fe===null&&(D=!0)),q=_e,ce=U(q+b))}P!=null&&P!=B&&oe!=q&&S(E,q,w(P),w(B),w(H),w(V))}else for(let U=b==1?s:r;U>=s&&U<=r;U+=b){let P=l[U];P===null?D=!0:P!=null&&v(E,_(a[U]),w(P))}let[L,R]=Xd(t,i);if(o.fill!=null||L!=0){let U=y.fill=new Path2D(E),P=o.fillTo(t,i,o.min,o.max,L),B=w(P),H=_(a[s]),V=_(a[r]);b==-1&&([V,H]=[H,V]),v(U,V,B),v(U,H,B)}if(!o.spanGaps){let U=[];D&&U.push(...qd(a,l,s,r,b,_,e)),y.gaps=U=o.gaps(t,i,s,r,U),y.clip=ic(U,c.ori,f,m,x,g)}return R!=0&&(y.band=R==2?[ds(t,i,s,r,E,-1),ds(t,i,s,r,E,1)]:ds(t,i,s,r,E,R)),y})}function Mw(n){let e=Mt(n.align,1),t=Mt(n.ascDesc,!1),i=Mt(n.alignGaps,0),s=Mt(n.extend,!1);return(r,o,a,l)=>fr(r,o,(c,u,h,d,f,m,x,g,p,_,w)=>{[a,l]=Ql(h,a,l);let v=c.pxRound,{left:S,width:b}=r.bbox,y=$=>v(m($,d,_,g)),E=$=>v(x($,f,w,p)),D=d.ori==0?eo:to,I={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Jr},L=I.stroke,R=d.dir*(d.ori==0?1:-1),U=E(h[R==1?a:l]),P=y(u[R==1?a:l]),B=P,H=P;s&&e==-1&&(H=S,D(L,H,U)),D(L,P,U);for(let $=R==1?a:l;$>=a&&$<=l;$+=R){let ee=h[$];if(ee==null)continue;let ce=y(u[$]),ue=E(ee);e==1?D(L,ce,U):D(L,B,ue),D(L,ce,ue),U=ue,B=ce}let V=B;s&&e==1&&(V=S+b,D(L,V,U));let[oe,q]=Xd(r,o);if(c.fill!=null||oe!=0){let $=I.fill=new Path2D(L),ee=c.fillTo(r,o,c.min,c.max,oe),ce=E(ee);D($,V,ce),D($,H,ce)}if(!c.spanGaps){let $=[];$.push(...qd(u,h,a,l,R,y,i));let ee=c.width*Et/2,ce=t||e==1?ee:-ee,ue=t||e==-1?-ee:ee;$.forEach(J=>{J[0]+=ce,J[1]+=ue}),I.gaps=$=c.gaps(r,o,a,l,$),I.clip=ic($,d.ori,g,p,_,w)}return q!=0&&(I.band=q==2?[ds(r,o,a,l,L,-1),ds(r,o,a,l,L,1)]:ds(r,o,a,l,L,q)),I})}function t0(n,e,t,i,s,r,o=kt){if(n.length>1){let a=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(a!=null){let u=Sn(n[l]-n[a]);u<c&&(c=u,o=Sn(t(n[l],i,s,r)-t(n[a],i,s,r)))}a=l}}return o}function ww(n){n=n||ba;let e=Mt(n.size,[.6,kt,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=_t(s),o=1-e[0],a=Mt(e[1],kt),l=Mt(e[2],1),c=Mt(n.disp,ba),u=Mt(n.each,f=>{}),{fill:h,stroke:d}=c;return(f,m,x,g)=>fr(f,m,(p,_,w,v,S,b,y,E,D,I,L)=>{let R=p.pxRound,U=t,P=i*Et,B=a*Et,H=l*Et,V,oe;v.ori==0?[V,oe]=r(f,m):[oe,V]=r(f,m);let q=v.dir*(v.ori==0?1:-1),$=v.ori==0?oc:$d,ee=v.ori==0?u:(Re,Je,at,we,Ut,He,Ze)=>{u(Re,Je,at,Ut,we,Ze,He)},ce=Mt(f.bands,zd).find(Re=>Re.series[0]==m),ue=ce!=null?ce.dir:0,J=p.fillTo(f,m,p.min,p.max,ue),me=R(y(J,S,L,D)),_e,fe,he,De=I,Ke=R(p.width*Et),qe=!1,lt=null,ut=null,rt=null,Zt=null;h!=null&&(Ke==0||d!=null)&&(qe=!0,lt=h.values(f,m,x,g),ut=new Map,new Set(lt).forEach(Re=>{Re!=null&&ut.set(Re,new Path2D)}),Ke>0&&(rt=d.values(f,m,x,g),Zt=new Map,new Set(rt).forEach(Re=>{Re!=null&&Zt.set(Re,new Path2D)})));let{x0:zt,size:un}=c;if(zt!=null&&un!=null){U=1,_=zt.values(f,m,x,g),zt.unit==2&&(_=_.map(at=>f.posToVal(E+at*I,v.key,!0)));let Re=un.values(f,m,x,g);un.unit==2?fe=Re[0]*I:fe=b(Re[0],v,I,E)-b(0,v,I,E),De=t0(_,w,b,v,I,E,De),he=De-fe+P}else De=t0(_,w,b,v,I,E,De),he=De*o+P,fe=De-he;he<1&&(he=0),Ke>=fe/2&&(Ke=0),he<5&&(R=u0);let Nt=he>0,An=De-he-(Nt?Ke:0);fe=R(Cd(An,H,B)),_e=(U==0?fe/2:U==q?0:fe)-U*q*((U==0?P/2:0)+(Nt?Ke/2:0));let yt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},vn=qe?null:new Path2D,Qt=null;if(ce!=null)Qt=f.data[ce.series[1]];else{let{y0:Re,y1:Je}=c;Re!=null&&Je!=null&&(w=Je.values(f,m,x,g),Qt=Re.values(f,m,x,g))}let hn=V*fe,G=oe*fe;for(let Re=q==1?x:g;Re>=x&&Re<=g;Re+=q){let Je=w[Re];if(Je==null)continue;if(Qt!=null){let Y=Qt[Re]??0;if(Je-Y==0)continue;me=y(Y,S,L,D)}let at=v.distr!=2||c!=null?_[Re]:Re,we=b(at,v,I,E),Ut=y(Mt(Je,J),S,L,D),He=R(we-_e),Ze=R(Kn(Ut,me)),N=R(Ii(Ut,me)),A=Ze-N;if(Je!=null){let Y=Je<0?G:hn,pe=Je<0?hn:G;qe?(Ke>0&&rt[Re]!=null&&$(Zt.get(rt[Re]),He,N+ci(Ke/2),fe,Kn(0,A-Ke),Y,pe),lt[Re]!=null&&$(ut.get(lt[Re]),He,N+ci(Ke/2),fe,Kn(0,A-Ke),Y,pe)):$(vn,He,N+ci(Ke/2),fe,Kn(0,A-Ke),Y,pe),ee(f,m,Re,He-Ke/2,N,fe+Ke,A)}}return Ke>0?yt.stroke=qe?Zt:vn:qe||(yt._fill=p.width==0?p._fill:p._stroke??p._fill,yt.width=0),yt.fill=qe?ut:vn,yt})}function Ew(n,e){let t=Mt(e?.alignGaps,0);return(i,s,r,o)=>fr(i,s,(a,l,c,u,h,d,f,m,x,g,p)=>{[r,o]=Ql(c,r,o);let _=a.pxRound,w=V=>_(d(V,u,g,m)),v=V=>_(f(V,h,p,x)),S,b,y;u.ori==0?(S=sc,y=eo,b=k0):(S=rc,y=to,b=F0);let E=u.dir*(u.ori==0?1:-1),D=w(l[E==1?r:o]),I=D,L=[],R=[];for(let V=E==1?r:o;V>=r&&V<=o;V+=E)if(c[V]!=null){let q=l[V],$=w(q);L.push(I=$),R.push(v(c[V]))}let U={stroke:n(L,R,S,y,b,_),fill:null,clip:null,band:null,gaps:null,flags:Jr},P=U.stroke,[B,H]=Xd(i,s);if(a.fill!=null||B!=0){let V=U.fill=new Path2D(P),oe=a.fillTo(i,s,a.min,a.max,B),q=v(oe);y(V,I,q),y(V,D,q)}if(!a.spanGaps){let V=[];V.push(...qd(l,c,r,o,E,w,t)),U.gaps=V=a.gaps(i,s,r,o,V),U.clip=ic(V,u.ori,m,x,g,p)}return H!=0&&(U.band=H==2?[ds(i,s,r,o,P,-1),ds(i,s,r,o,P,1)]:ds(i,s,r,o,P,H)),U})}function Aw(n){return Ew(Tw,n)}function Tw(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let l=Array(o),c=Array(o-1),u=Array(o-1),h=Array(o-1);for(let d=0;d<o-1;d++)u[d]=e[d+1]-e[d],h[d]=n[d+1]-n[d],c[d]=u[d]/h[d];l[0]=c[0];for(let d=1;d<o-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(h[d-1]+h[d])/((2*h[d]+h[d-1])/c[d-1]+(h[d]+2*h[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[o-1]=c[o-2];for(let d=0;d<o-1;d++)s(a,n[d]+h[d]/3,e[d]+l[d]*h[d]/3,n[d+1]-h[d]/3,e[d+1]-l[d+1]*h[d]/3,n[d+1],e[d+1])}return a}var Ld=new Set;function n0(){for(let n of Ld)n.syncRect(!0)}Qr&&(hr(aM,Yr,n0),hr(lM,Yr,n0,!0),hr(jl,Yr,()=>{xn.pxRatio=Et}));var Cw=G0(),Rw=B0();function i0(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>Dd(r,o,e,t))}function Pw(n,e){return n.map((t,i)=>i==0?{}:gn({},e,t))}function Dd(n,e,t,i){return gn({},e==0?t:i,n)}function V0(n,e,t){return e==null?jr:[e,t]}var Iw=V0;function Lw(n,e,t){return e==null?jr:Kl(e,t,Fd,!0)}function H0(n,e,t,i){return e==null?jr:ec(e,t,n.scales[i].log,!1)}var Dw=H0;function W0(n,e,t,i){return e==null?jr:kd(e,t,n.scales[i].log,!1)}var Nw=W0;function Ow(n,e,t,i,s){let r=Kn(Og(n),Og(e)),o=e-n,a=Pi(s/i*o,t);do{let l=t[a],c=i*l/o;if(c>=s&&r+(l<5?Us.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function s0(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=bn((t=+s)*Et))+"px"),[n,e,t]}function Uw(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Ft(e[2]*Et,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function xn(n,e,t){let i={mode:Mt(n.mode,1)},s=i.mode;function r(M,T,O,k){let X=T.valToPct(M);return k+O*(T.dir==-1?1-X:X)}function o(M,T,O,k){let X=T.valToPct(M);return k+O*(T.dir==-1?X:1-X)}function a(M,T,O,k){return T.ori==0?r(M,T,O,k):o(M,T,O,k)}i.valToPosH=r,i.valToPosV=o;let l=!1;i.status=0;let c=i.root=vi(HS);if(n.id!=null&&(c.id=n.id),li(c,n.class),n.title){let M=vi(qS,c);M.textContent=n.title}let u=Ri("canvas"),h=i.ctx=u.getContext("2d"),d=vi($S,c);hr("click",d,M=>{M.target===m&&(Ht!=Br||jt!=zr)&&kn.click(i,M)},!0);let f=i.under=vi(YS,d);d.appendChild(u);let m=i.over=vi(ZS,d);n=Kr(n);let x=+Mt(n.pxAlign,1),g=e0(x);(n.plugins||[]).forEach(M=>{M.opts&&(n=M.opts(i,n)||n)});let p=n.ms||.001,_=i.series=s==1?i0(n.series||[],$g,Jg,!1):Pw(n.series||[null],Kg),w=i.axes=i0(n.axes||[],qg,Zg,!0),v=i.scales={},S=i.bands=n.bands||[];S.forEach(M=>{M.fill=_t(M.fill||null),M.dir=Mt(M.dir,-1)});let b=s==2?_[1].facets[0].scale:_[0].scale,y={axes:cs,series:mt},E=(n.drawOrder||["axes","series"]).map(M=>y[M]);function D(M){let T=M.distr==3?O=>hs(O>0?O:M.clamp(i,O,M.min,M.max,M.key)):M.distr==4?O=>yd(O,M.asinh):M.distr==100?O=>M.fwd(O):O=>O;return O=>{let k=T(O),{_min:X,_max:Q}=M,le=Q-X;return(k-X)/le}}function I(M){let T=v[M];if(T==null){let O=(n.scales||ba)[M]||ba;if(O.from!=null){I(O.from);let k=gn({},v[O.from],O,{key:M});k.valToPct=D(k),v[M]=k}else{T=v[M]=gn({},M==b?L0:_w,O),T.key=M;let k=T.time,X=T.range,Q=Os(X);if((M!=b||s==2&&!k)&&(Q&&(X[0]==null||X[1]==null)&&(X={min:X[0]==null?Lg:{mode:1,hard:X[0],soft:X[0]},max:X[1]==null?Lg:{mode:1,hard:X[1],soft:X[1]}},Q=!1),!Q&&nc(X))){let le=X;X=(ge,Se,Ne)=>Se==null?jr:Kl(Se,Ne,le)}T.range=_t(X||(k?Iw:M==b?T.distr==3?Dw:T.distr==4?Nw:V0:T.distr==3?H0:T.distr==4?W0:Lw)),T.auto=_t(Q?!1:T.auto),T.clamp=_t(T.clamp||xw),T._min=T._max=null,T.valToPct=D(T)}}}I("x"),I("y"),s==1&&_.forEach(M=>{I(M.scale)}),w.forEach(M=>{I(M.scale)});for(let M in n.scales)I(M);let L=v[b],R=L.distr,U,P;L.ori==0?(li(c,WS),U=r,P=o):(li(c,XS),U=o,P=r);let B={};for(let M in v){let T=v[M];(T.min!=null||T.max!=null)&&(B[M]={min:T.min,max:T.max},T.min=T.max=null)}let H=n.tzDate||(M=>new Date(bn(M/p))),V=n.fmtDate||Gd,oe=p==1?WM(H):$M(H),q=Hg(H,Vg(p==1?HM:qM,V)),$=Xg(H,Wg(ZM,V)),ee=[],ce=i.legend=gn({},JM,n.legend),ue=i.cursor=gn({},sw,{drag:{y:s==2}},n.cursor),J=ce.show,me=ue.show,_e=ce.markers;ce.idxs=ee,_e.width=_t(_e.width),_e.dash=_t(_e.dash),_e.stroke=_t(_e.stroke),_e.fill=_t(_e.fill);let fe,he,De,Ke=[],qe=[],lt,ut=!1,rt={};if(ce.live){let M=_[1]?_[1].values:null;ut=M!=null,lt=ut?M(i,1,0):{_:0};for(let T in lt)rt[T]=Od}if(J)if(fe=Ri("table",tM,c),De=Ri("tbody",null,fe),ce.mount(i,fe),ut){he=Ri("thead",null,fe,De);let M=Ri("tr",null,he);Ri("th",null,M);for(var Zt in lt)Ri("th",vg,M).textContent=Zt}else li(fe,iM),ce.live&&li(fe,nM);let zt={show:!0},un={show:!1};function Nt(M,T){if(T==0&&(ut||!ce.live||s==2))return jr;let O=[],k=Ri("tr",sM,De,De.childNodes[T]);li(k,M.class),M.show||li(k,ur);let X=Ri("th",null,k);if(_e.show){let ge=vi(rM,X);if(T>0){let Se=_e.width(i,T);Se&&(ge.style.border=Se+"px "+_e.dash(i,T)+" "+_e.stroke(i,T)),ge.style.background=_e.fill(i,T)}}let Q=vi(vg,X);M.label instanceof HTMLElement?Q.appendChild(M.label):Q.textContent=M.label,T>0&&(_e.show||(Q.style.color=M.width>0?_e.stroke(i,T):_e.fill(i,T)),yt("click",X,ge=>{if(ue._lock)return;tt(ge);let Se=_.indexOf(M);if((ge.ctrlKey||ge.metaKey)!=ce.isolate){let Ne=_.some((Oe,Fe)=>Fe>0&&Fe!=Se&&Oe.show);_.forEach((Oe,Fe)=>{Fe>0&&Wi(Fe,Ne?Fe==Se?zt:un:zt,!0,mn.setSeries)})}else Wi(Se,{show:!M.show},!0,mn.setSeries)},!1),nt&&yt(Mg,X,ge=>{ue._lock||(tt(ge),Wi(_.indexOf(M),Vr,!0,mn.setSeries))},!1));for(var le in lt){let ge=Ri("td",oM,k);ge.textContent="--",O.push(ge)}return[k,O]}let An=new Map;function yt(M,T,O,k=!0){let X=An.get(T)||{},Q=ue.bind[M](i,T,O,k);Q&&(hr(M,T,X[M]=Q),An.set(T,X))}function vn(M,T,O){let k=An.get(T)||{};for(let X in k)(M==null||X==M)&&(Td(X,T,k[X]),delete k[X]);M==null&&An.delete(T)}let Qt=0,hn=0,G=0,Re=0,Je=0,at=0,we=Je,Ut=at,He=G,Ze=Re,N=0,A=0,Y=0,pe=0;i.bbox={};let ae=!1,ye=!1,be=!1,ne=!1,se=!1,xe=!1;function z(M,T,O){(O||M!=i.width||T!=i.height)&&re(M,T),ht(!1),be=!0,ye=!0,Gn()}function re(M,T){i.width=Qt=G=M,i.height=hn=Re=T,Je=at=0,Me(),$e();let O=i.bbox;N=O.left=lr(Je*Et,.5),A=O.top=lr(at*Et,.5),Y=O.width=lr(G*Et,.5),pe=O.height=lr(Re*Et,.5)}let ie=3;function Ee(){let M=!1,T=0;for(;!M;){T++;let O=Ur(T),k=Hi(T);M=T==ie||O&&k,M||(re(i.width,i.height),ye=!0)}}function ve({width:M,height:T}){z(M,T)}i.setSize=ve;function Me(){let M=!1,T=!1,O=!1,k=!1;w.forEach((X,Q)=>{if(X.show&&X._show){let{side:le,_size:ge}=X,Se=le%2,Ne=X.label!=null?X.labelSize:0,Oe=ge+Ne;Oe>0&&(Se?(G-=Oe,le==3?(Je+=Oe,k=!0):O=!0):(Re-=Oe,le==0?(at+=Oe,M=!0):T=!0))}}),Gi[0]=M,Gi[1]=O,Gi[2]=T,Gi[3]=k,G-=wi[1]+wi[3],Je+=wi[3],Re-=wi[2]+wi[0],at+=wi[0]}function $e(){let M=Je+G,T=at+Re,O=Je,k=at;function X(Q,le){switch(Q){case 1:return M+=le,M-le;case 2:return T+=le,T-le;case 3:return O-=le,O+le;case 0:return k-=le,k+le}}w.forEach((Q,le)=>{if(Q.show&&Q._show){let ge=Q.side;Q._pos=X(ge,Q._size),Q.label!=null&&(Q._lpos=X(ge,Q.labelSize))}})}if(ue.dataIdx==null){let M=ue.hover,T=M.skip=new Set(M.skip??[]);T.add(void 0);let O=M.prox=_t(M.prox),k=M.bias??=0;ue.dataIdx=(X,Q,le,ge)=>{if(Q==0)return le;let Se=le,Ne=O(X,Q,le,ge)??kt,Oe=Ne>=0&&Ne<kt,Fe=L.ori==0?G:Re,ot=ue.left,wt=e[0],St=e[Q];if(T.has(St[le])){Se=null;let gt=null,Qe=null,Ye;if(k==0||k==-1)for(Ye=le;gt==null&&Ye-- >0;)T.has(St[Ye])||(gt=Ye);if(k==0||k==1)for(Ye=le;Qe==null&&Ye++<St.length;)T.has(St[Ye])||(Qe=Ye);if(gt!=null||Qe!=null)if(Oe){let Xt=gt==null?-1/0:U(wt[gt],L,Fe,0),nn=Qe==null?1/0:U(wt[Qe],L,Fe,0),Pn=ot-Xt,Ot=nn-ot;Pn<=Ot?Pn<=Ne&&(Se=gt):Ot<=Ne&&(Se=Qe)}else Se=Qe==null?gt:gt==null?Qe:le-gt<=Qe-le?gt:Qe}else Oe&&Sn(ot-U(wt[le],L,Fe,0))>Ne&&(Se=null);return Se}}let tt=M=>{ue.event=M};ue.idxs=ee,ue._lock=!1;let de=ue.points;de.show=_t(de.show),de.size=_t(de.size),de.stroke=_t(de.stroke),de.width=_t(de.width),de.fill=_t(de.fill);let Be=i.focus=gn({},n.focus||{alpha:.3},ue.focus),nt=Be.prox>=0,Ce=nt&&de.one,ct=[],Vt=[],qn=[];function na(M,T){let O=de.show(i,T);if(O instanceof HTMLElement)return li(O,eM),li(O,M.class),Zi(O,-10,-10,G,Re),m.insertBefore(O,ct[T]),O}function Dr(M,T){if(s==1||T>0){let O=s==1&&v[M.scale].time,k=M.value;M.value=O?Fg(k)?Xg(H,Wg(k,V)):k||$:k||pw,M.label=M.label||(O?ow:rw)}if(Ce||T>0){M.width=M.width==null?1:M.width,M.paths=M.paths||Cw||_M,M.fillTo=_t(M.fillTo||vw),M.pxAlign=+Mt(M.pxAlign,x),M.pxRound=e0(M.pxAlign),M.stroke=_t(M.stroke||null),M.fill=_t(M.fill||null),M._stroke=M._fill=M._paths=M._focus=null;let O=mw(Kn(1,M.width),1),k=M.points=gn({},{size:O,width:Kn(1,O*.2),stroke:M.stroke,space:O*2,paths:Rw,_stroke:null,_fill:null},M.points);k.show=_t(k.show),k.filter=_t(k.filter),k.fill=_t(k.fill),k.stroke=_t(k.stroke),k.paths=_t(k.paths),k.pxAlign=M.pxAlign}if(J){let O=Nt(M,T);Ke.splice(T,0,O[0]),qe.splice(T,0,O[1]),ce.values.push(null)}if(me){ee.splice(T,0,null);let O=null;Ce?T==0&&(O=na(M,T)):T>0&&(O=na(M,T)),ct.splice(T,0,O),Vt.splice(T,0,0),qn.splice(T,0,0)}Rn("addSeries",T)}function Xh(M,T){T=T??_.length,M=s==1?Dd(M,T,$g,Jg):Dd(M,T,{},Kg),_.splice(T,0,M),Dr(_[T],T)}i.addSeries=Xh;function Il(M){if(_.splice(M,1),J){ce.values.splice(M,1),qe.splice(M,1);let T=Ke.splice(M,1)[0];vn(null,T.firstChild),T.remove()}me&&(ee.splice(M,1),ct.splice(M,1)[0].remove(),Vt.splice(M,1),qn.splice(M,1)),Rn("delSeries",M)}i.delSeries=Il;let Gi=[!1,!1,!1,!1];function os(M,T){if(M._show=M.show,M.show){let O=M.side%2,k=v[M.scale];k==null&&(M.scale=O?_[1].scale:b,k=v[M.scale]);let X=k.time;M.size=_t(M.size),M.space=_t(M.space),M.rotate=_t(M.rotate),Os(M.incrs)&&M.incrs.forEach(le=>{!Us.has(le)&&Us.set(le,f0(le))}),M.incrs=_t(M.incrs||(k.distr==2?zM:X?p==1?VM:XM:cr)),M.splits=_t(M.splits||(X&&k.distr==1?oe:k.distr==3?Rd:k.distr==4?cw:lw)),M.stroke=_t(M.stroke),M.grid.stroke=_t(M.grid.stroke),M.ticks.stroke=_t(M.ticks.stroke),M.border.stroke=_t(M.border.stroke);let Q=M.values;M.values=Os(Q)&&!Os(Q[0])?_t(Q):X?Os(Q)?Hg(H,Vg(Q,V)):Fg(Q)?YM(H,Q):Q||q:Q||aw,M.filter=_t(M.filter||(k.distr>=3&&k.log==10?dw:k.distr==3&&k.log==2?fw:h0)),M.font=s0(M.font),M.labelFont=s0(M.labelFont),M._size=M.size(i,null,T,0),M._space=M._rotate=M._incrs=M._found=M._splits=M._values=null,M._size>0&&(Gi[T]=!0,M._el=vi(jS,d))}}function as(M,T,O,k){let[X,Q,le,ge]=O,Se=T%2,Ne=0;return Se==0&&(ge||Q)&&(Ne=T==0&&!X||T==2&&!le?bn(qg.size/3):0),Se==1&&(X||le)&&(Ne=T==1&&!Q||T==3&&!ge?bn(Zg.size/2):0),Ne}let ia=i.padding=(n.padding||[as,as,as,as]).map(M=>_t(Mt(M,as))),wi=i._padding=ia.map((M,T)=>M(i,T,Gi,0)),en,an=null,ln=null,Vi=s==1?_[0].idxs:null,si=null,Cs=!1;function sa(M,T){if(e=M??[],i.data=i._data=e,s==2){en=0;for(let O=1;O<_.length;O++)en+=e[O][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),si=e[0],en=si.length;let O=e;if(R==2){O=e.slice();let k=O[0]=Array(en);for(let X=0;X<en;X++)k[X]=X}i._data=e=O}if(ht(!0),Rn("setData"),R==2&&(be=!0),T!==!1){let O=L;O.auto(i,Cs)?ra():Is(b,O.min,O.max),ne=ne||ue.left>=0,xe=!0,Gn()}}i.setData=sa;function ra(){Cs=!0;let M,T;s==1&&(en>0?(an=Vi[0]=0,ln=Vi[1]=en-1,M=e[0][an],T=e[0][ln],R==2?(M=an,T=ln):M==T&&(R==3?[M,T]=ec(M,M,L.log,!1):R==4?[M,T]=kd(M,M,L.log,!1):L.time?T=M+bn(86400/p):[M,T]=Kl(M,T,Fd,!0))):(an=Vi[0]=M=null,ln=Vi[1]=T=null)),Is(b,M,T)}let Nr,Rs,Or,C,W,te,j,K,Ae,Pe;function Te(M,T,O,k,X,Q){M??=bg,O??=zd,k??="butt",X??=bg,Q??="round",M!=Nr&&(h.strokeStyle=Nr=M),X!=Rs&&(h.fillStyle=Rs=X),T!=Or&&(h.lineWidth=Or=T),Q!=W&&(h.lineJoin=W=Q),k!=te&&(h.lineCap=te=k),O!=C&&h.setLineDash(C=O)}function Ie(M,T,O,k){T!=Rs&&(h.fillStyle=Rs=T),M!=j&&(h.font=j=M),O!=K&&(h.textAlign=K=O),k!=Ae&&(h.textBaseline=Ae=k)}function Ge(M,T,O,k,X=0){if(k.length>0&&M.auto(i,Cs)&&(T==null||T.min==null)){let Q=Mt(an,0),le=Mt(ln,k.length-1),ge=O.min==null?dM(k,Q,le,X,M.distr==3):[O.min,O.max];M.min=Ii(M.min,O.min=ge[0]),M.max=Kn(M.max,O.max=ge[1])}}let it={min:null,max:null};function pt(){for(let k in v){let X=v[k];B[k]==null&&(X.min==null||B[b]!=null&&X.auto(i,Cs))&&(B[k]=it)}for(let k in v){let X=v[k];B[k]==null&&X.from!=null&&B[X.from]!=null&&(B[k]=it)}B[b]!=null&&ht(!0);let M={};for(let k in B){let X=B[k];if(X!=null){let Q=M[k]=Kr(v[k],bM);if(X.min!=null)gn(Q,X);else if(k!=b||s==2)if(en==0&&Q.from==null){let le=Q.range(i,null,null,k);Q.min=le[0],Q.max=le[1]}else Q.min=kt,Q.max=-kt}}if(en>0){_.forEach((k,X)=>{if(s==1){let Q=k.scale,le=B[Q];if(le==null)return;let ge=M[Q];if(X==0){let Se=ge.range(i,ge.min,ge.max,Q);ge.min=Se[0],ge.max=Se[1],an=Pi(ge.min,e[0]),ln=Pi(ge.max,e[0]),ln-an>1&&(e[0][an]<ge.min&&an++,e[0][ln]>ge.max&&ln--),k.min=si[an],k.max=si[ln]}else k.show&&k.auto&&Ge(ge,le,k,e[X],k.sorted);k.idxs[0]=an,k.idxs[1]=ln}else if(X>0&&k.show&&k.auto){let[Q,le]=k.facets,ge=Q.scale,Se=le.scale,[Ne,Oe]=e[X],Fe=M[ge],ot=M[Se];Fe!=null&&Ge(Fe,B[ge],Q,Ne,Q.sorted),ot!=null&&Ge(ot,B[Se],le,Oe,le.sorted),k.min=le.min,k.max=le.max}});for(let k in M){let X=M[k],Q=B[k];if(X.from==null&&(Q==null||Q.min==null)){let le=X.range(i,X.min==kt?null:X.min,X.max==-kt?null:X.max,k);X.min=le[0],X.max=le[1]}}}for(let k in M){let X=M[k];if(X.from!=null){let Q=M[X.from];if(Q.min==null)X.min=X.max=null;else{let le=X.range(i,Q.min,Q.max,k);X.min=le[0],X.max=le[1]}}}let T={},O=!1;for(let k in M){let X=M[k],Q=v[k];if(Q.min!=X.min||Q.max!=X.max){Q.min=X.min,Q.max=X.max;let le=Q.distr;Q._min=le==3?hs(Q.min):le==4?yd(Q.min,Q.asinh):le==100?Q.fwd(Q.min):Q.min,Q._max=le==3?hs(Q.max):le==4?yd(Q.max,Q.asinh):le==100?Q.fwd(Q.max):Q.max,T[k]=O=!0}}if(O){_.forEach((k,X)=>{s==2?X>0&&T.y&&(k._paths=null):T[k.scale]&&(k._paths=null)});for(let k in T)be=!0,Rn("setScale",k);me&&ue.left>=0&&(ne=xe=!0)}for(let k in B)B[k]=null}function ze(M){let T=Cd(an-1,0,en-1),O=Cd(ln+1,0,en-1);for(;M[T]==null&&T>0;)T--;for(;M[O]==null&&O<en-1;)O++;return[T,O]}function mt(){if(en>0){let M=_.some(T=>T._focus)&&Pe!=Be.alpha;M&&(h.globalAlpha=Pe=Be.alpha),_.forEach((T,O)=>{if(O>0&&T.show&&(Kt(O,!1),Kt(O,!0),T._paths==null)){let k=Pe;Pe!=T.alpha&&(h.globalAlpha=Pe=T.alpha);let X=s==2?[0,e[O][0].length-1]:ze(e[O]);T._paths=T.paths(i,O,X[0],X[1]),Pe!=k&&(h.globalAlpha=Pe=k)}}),_.forEach((T,O)=>{if(O>0&&T.show){let k=Pe;Pe!=T.alpha&&(h.globalAlpha=Pe=T.alpha),T._paths!=null&&Pt(O,!1);{let X=T._paths!=null?T._paths.gaps:null,Q=T.points.show(i,O,an,ln,X),le=T.points.filter(i,O,Q,X);(Q||le)&&(T.points._paths=T.points.paths(i,O,an,ln,le),Pt(O,!0))}Pe!=k&&(h.globalAlpha=Pe=k),Rn("drawSeries",O)}}),M&&(h.globalAlpha=Pe=1)}}function Kt(M,T){let O=T?_[M].points:_[M];O._stroke=O.stroke(i,M),O._fill=O.fill(i,M)}function Pt(M,T){let O=T?_[M].points:_[M],{stroke:k,fill:X,clip:Q,flags:le,_stroke:ge=O._stroke,_fill:Se=O._fill,_width:Ne=O.width}=O._paths;Ne=Ft(Ne*Et,3);let Oe=null,Fe=Ne%2/2;T&&Se==null&&(Se=Ne>0?"#fff":ge);let ot=O.pxAlign==1&&Fe>0;if(ot&&h.translate(Fe,Fe),!T){let wt=N-Ne/2,St=A-Ne/2,gt=Y+Ne,Qe=pe+Ne;Oe=new Path2D,Oe.rect(wt,St,gt,Qe)}T?ke(ge,Ne,O.dash,O.cap,Se,k,X,le,Q):It(M,ge,Ne,O.dash,O.cap,Se,k,X,le,Oe,Q),ot&&h.translate(-Fe,-Fe)}function It(M,T,O,k,X,Q,le,ge,Se,Ne,Oe){let Fe=!1;Se!=0&&S.forEach((ot,wt)=>{if(ot.series[0]==M){let St=_[ot.series[1]],gt=e[ot.series[1]],Qe=(St._paths||ba).band;Os(Qe)&&(Qe=ot.dir==1?Qe[0]:Qe[1]);let Ye,Xt=null;St.show&&Qe&&pM(gt,an,ln)?(Xt=ot.fill(i,wt)||Q,Ye=St._paths.clip):Qe=null,ke(T,O,k,X,Xt,le,ge,Se,Ne,Oe,Ye,Qe),Fe=!0}}),Fe||ke(T,O,k,X,Q,le,ge,Se,Ne,Oe)}let yn=Jr|Id;function ke(M,T,O,k,X,Q,le,ge,Se,Ne,Oe,Fe){Te(M,T,O,k,X),(Se||Ne||Fe)&&(h.save(),Se&&h.clip(Se),Ne&&h.clip(Ne)),Fe?(ge&yn)==yn?(h.clip(Fe),Oe&&h.clip(Oe),xt(X,le),dn(M,Q,T)):ge&Id?(xt(X,le),h.clip(Fe),dn(M,Q,T)):ge&Jr&&(h.save(),h.clip(Fe),Oe&&h.clip(Oe),xt(X,le),h.restore(),dn(M,Q,T)):(xt(X,le),dn(M,Q,T)),(Se||Ne||Fe)&&h.restore()}function dn(M,T,O){O>0&&(T instanceof Map?T.forEach((k,X)=>{h.strokeStyle=Nr=X,h.stroke(k)}):T!=null&&M&&h.stroke(T))}function xt(M,T){T instanceof Map?T.forEach((O,k)=>{h.fillStyle=Rs=k,h.fill(O)}):T!=null&&M&&h.fill(T)}function ls(M,T,O,k){let X=w[M],Q;if(k<=0)Q=[0,0];else{let le=X._space=X.space(i,M,T,O,k),ge=X._incrs=X.incrs(i,M,T,O,k,le);Q=Ow(T,O,ge,k,le)}return X._found=Q}function fn(M,T,O,k,X,Q,le,ge,Se,Ne){let Oe=le%2/2;x==1&&h.translate(Oe,Oe),Te(ge,le,Se,Ne,ge),h.beginPath();let Fe,ot,wt,St,gt=X+(k==0||k==3?-Q:Q);O==0?(ot=X,St=gt):(Fe=X,wt=gt);for(let Qe=0;Qe<M.length;Qe++)T[Qe]!=null&&(O==0?Fe=wt=M[Qe]:ot=St=M[Qe],h.moveTo(Fe,ot),h.lineTo(wt,St));h.stroke(),x==1&&h.translate(-Oe,-Oe)}function Ur(M){let T=!0;return w.forEach((O,k)=>{if(!O.show)return;let X=v[O.scale];if(X.min==null){O._show&&(T=!1,O._show=!1,ht(!1));return}else O._show||(T=!1,O._show=!0,ht(!1));let Q=O.side,le=Q%2,{min:ge,max:Se}=X,[Ne,Oe]=ls(k,ge,Se,le==0?G:Re);if(Oe==0)return;let Fe=X.distr==2,ot=O._splits=O.splits(i,k,ge,Se,Ne,Oe,Fe),wt=X.distr==2?ot.map(Ye=>si[Ye]):ot,St=X.distr==2?si[ot[1]]-si[ot[0]]:Ne,gt=O._values=O.values(i,O.filter(i,wt,k,Oe,St),k,Oe,St);O._rotate=Q==2?O.rotate(i,gt,k,Oe):0;let Qe=O._size;O._size=yi(O.size(i,gt,k,M)),Qe!=null&&O._size!=Qe&&(T=!1)}),T}function Hi(M){let T=!0;return ia.forEach((O,k)=>{let X=O(i,k,Gi,M);X!=wi[k]&&(T=!1),wi[k]=X}),T}function cs(){for(let M=0;M<w.length;M++){let T=w[M];if(!T.show||!T._show)continue;let O=T.side,k=O%2,X,Q,le=T.stroke(i,M),ge=O==0||O==3?-1:1,[Se,Ne]=T._found;if(T.label!=null){let Zn=T.labelGap*ge,ai=bn((T._lpos+Zn)*Et);Ie(T.labelFont[0],le,"center",O==2?"top":yg),h.save(),k==1?(X=Q=0,h.translate(ai,bn(A+pe/2)),h.rotate((O==3?-Zl:Zl)/2)):(X=bn(N+Y/2),Q=ai);let or=c0(T.label)?T.label(i,M,Se,Ne):T.label;h.fillText(or,X,Q),h.restore()}if(Ne==0)continue;let Oe=v[T.scale],Fe=k==0?Y:pe,ot=k==0?N:A,wt=T._splits,St=Oe.distr==2?wt.map(Zn=>si[Zn]):wt,gt=Oe.distr==2?si[wt[1]]-si[wt[0]]:Se,Qe=T.ticks,Ye=T.border,Xt=Qe.show?Qe.size:0,nn=bn(Xt*Et),Pn=bn((T.alignTo==2?T._size-Xt-T.gap:T.gap)*Et),Ot=T._rotate*-Zl/180,sn=g(T._pos*Et),ri=(nn+Pn)*ge,Yn=sn+ri;Q=k==0?Yn:0,X=k==1?Yn:0;let xi=T.font[0],Ei=T.align==1?qr:T.align==2?xd:Ot>0?qr:Ot<0?xd:k==0?"center":O==3?xd:qr,qi=Ot||k==1?"middle":O==2?"top":yg;Ie(xi,le,Ei,qi);let oi=T.font[1]*T.lineGap,_i=wt.map(Zn=>g(a(Zn,Oe,Fe,ot))),Ai=T._values;for(let Zn=0;Zn<Ai.length;Zn++){let ai=Ai[Zn];if(ai!=null){k==0?X=_i[Zn]:Q=_i[Zn],ai=""+ai;let or=ai.indexOf(`
`)==-1?[ai]:ai.split(/\n/gm);for(let jn=0;jn<or.length;jn++){let Em=or[jn];Ot?(h.save(),h.translate(X,Q+jn*oi),h.rotate(Ot),h.fillText(Em,0,0),h.restore()):h.fillText(Em,X,Q+jn*oi)}}}Qe.show&&fn(_i,Qe.filter(i,St,M,Ne,gt),k,O,sn,nn,Ft(Qe.width*Et,3),Qe.stroke(i,M),Qe.dash,Qe.cap);let $i=T.grid;$i.show&&fn(_i,$i.filter(i,St,M,Ne,gt),k,k==0?2:1,k==0?A:N,k==0?pe:Y,Ft($i.width*Et,3),$i.stroke(i,M),$i.dash,$i.cap),Ye.show&&fn([sn],[1],k==0?1:0,k==0?1:2,k==1?A:N,k==1?pe:Y,Ft(Ye.width*Et,3),Ye.stroke(i,M),Ye.dash,Ye.cap)}Rn("drawAxes")}function ht(M){_.forEach((T,O)=>{O>0&&(T._paths=null,M&&(s==1?(T.min=null,T.max=null):T.facets.forEach(k=>{k.min=null,k.max=null})))})}let tn=!1,$n=!1,Lt=[];function pn(){$n=!1;for(let M=0;M<Lt.length;M++)Rn(...Lt[M]);Lt.length=0}function Gn(){tn||(CM(am),tn=!0)}function Ll(M,T=!1){tn=!0,$n=T,M(i),am(),T&&Lt.length>0&&queueMicrotask(pn)}i.batch=Ll;function am(){if(ae&&(pt(),ae=!1),be&&(Ee(),be=!1),ye){if(qt(f,qr,Je),qt(f,"top",at),qt(f,xa,G),qt(f,_a,Re),qt(m,qr,Je),qt(m,"top",at),qt(m,xa,G),qt(m,_a,Re),qt(d,xa,Qt),qt(d,_a,hn),u.width=bn(Qt*Et),u.height=bn(hn*Et),w.forEach(({_el:M,_show:T,_size:O,_pos:k,side:X})=>{if(M!=null)if(T){let Q=X===3||X===0?O:0,le=X%2==1;qt(M,le?"left":"top",k-Q),qt(M,le?"width":"height",O),qt(M,le?"top":"left",le?at:Je),qt(M,le?"height":"width",le?Re:G),Ad(M,ur)}else li(M,ur)}),Nr=Rs=Or=W=te=j=K=Ae=C=null,Pe=1,la(!0),Je!=we||at!=Ut||G!=He||Re!=Ze){ht(!1);let M=G/He,T=Re/Ze;if(me&&!ne&&ue.left>=0){ue.left*=M,ue.top*=T,kr&&Zi(kr,bn(ue.left),0,G,Re),Fr&&Zi(Fr,0,bn(ue.top),G,Re);for(let O=0;O<ct.length;O++){let k=ct[O];k!=null&&(Vt[O]*=M,qn[O]*=T,Zi(k,yi(Vt[O]),yi(qn[O]),G,Re))}}if(Wt.show&&!se&&Wt.left>=0&&Wt.width>0){Wt.left*=M,Wt.width*=M,Wt.top*=T,Wt.height*=T;for(let O in Kh)qt(Gr,O,Wt[O])}we=Je,Ut=at,He=G,Ze=Re}Rn("setSize"),ye=!1}Qt>0&&hn>0&&(h.clearRect(0,0,u.width,u.height),Rn("drawClear"),E.forEach(M=>M()),Rn("draw")),Wt.show&&se&&(Dl(Wt),se=!1),me&&ne&&(rr(null,!0,!1),ne=!1),ce.show&&ce.live&&xe&&(Zh(),xe=!1),l||(l=!0,i.status=1,Rn("ready")),Cs=!1,tn=!1}i.redraw=(M,T)=>{be=T||!1,M!==!1?Is(b,L.min,L.max):Gn()};function qh(M,T){let O=v[M];if(O.from==null){if(en==0){let k=O.range(i,T.min,T.max,M);T.min=k[0],T.max=k[1]}if(T.min>T.max){let k=T.min;T.min=T.max,T.max=k}if(en>1&&T.min!=null&&T.max!=null&&T.max-T.min<1e-16)return;M==b&&O.distr==2&&en>0&&(T.min=Pi(T.min,e[0]),T.max=Pi(T.max,e[0]),T.min==T.max&&T.max++),B[M]=T,ae=!0,Gn()}}i.setScale=qh;let $h,Yh,kr,Fr,lm,cm,Br,zr,um,hm,Ht,jt,Ps=!1,kn=ue.drag,Tn=kn.x,Cn=kn.y;me&&(ue.x&&($h=vi(JS,m)),ue.y&&(Yh=vi(QS,m)),L.ori==0?(kr=$h,Fr=Yh):(kr=Yh,Fr=$h),Ht=ue.left,jt=ue.top);let Wt=i.select=gn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Gr=Wt.show?vi(KS,Wt.over?m:f):null;function Dl(M,T){if(Wt.show){for(let O in M)Wt[O]=M[O],O in Kh&&qt(Gr,O,M[O]);T!==!1&&Rn("setSelect")}}i.setSelect=Dl;function Zb(M){if(_[M].show)J&&Ad(Ke[M],ur);else if(J&&li(Ke[M],ur),me){let O=Ce?ct[0]:ct[M];O!=null&&Zi(O,-10,-10,G,Re)}}function Is(M,T,O){qh(M,{min:T,max:O})}function Wi(M,T,O,k){T.focus!=null&&eS(M),T.show!=null&&_.forEach((X,Q)=>{Q>0&&(M==Q||M==null)&&(X.show=T.show,Zb(Q),s==2?(Is(X.facets[0].scale,null,null),Is(X.facets[1].scale,null,null)):Is(X.scale,null,null),Gn())}),O!==!1&&Rn("setSeries",M,T),k&&ca("setSeries",i,M,T)}i.setSeries=Wi;function jb(M,T){gn(S[M],T)}function Kb(M,T){M.fill=_t(M.fill||null),M.dir=Mt(M.dir,-1),T=T??S.length,S.splice(T,0,M)}function Jb(M){M==null?S.length=0:S.splice(M,1)}i.addBand=Kb,i.setBand=jb,i.delBand=Jb;function Qb(M,T){_[M].alpha=T,me&&ct[M]!=null&&(ct[M].style.opacity=T),J&&Ke[M]&&(Ke[M].style.opacity=T)}let us,Ls,sr,Vr={focus:!0};function eS(M){if(M!=sr){let T=M==null,O=Be.alpha!=1;_.forEach((k,X)=>{if(s==1||X>0){let Q=T||X==0||X==M;k._focus=T?null:Q,O&&Qb(X,Q?1:Be.alpha)}}),sr=M,O&&Gn()}}J&&nt&&yt(wg,fe,M=>{ue._lock||(tt(M),sr!=null&&Wi(null,Vr,!0,mn.setSeries))});function Xi(M,T,O){let k=v[T];O&&(M=M/Et-(k.ori==1?at:Je));let X=G;k.ori==1&&(X=Re,M=X-M),k.dir==-1&&(M=X-M);let Q=k._min,le=k._max,ge=M/X,Se=Q+(le-Q)*ge,Ne=k.distr;return Ne==3?Zr(10,Se):Ne==4?gM(Se,k.asinh):Ne==100?k.bwd(Se):Se}function tS(M,T){let O=Xi(M,b,T);return Pi(O,e[0],an,ln)}i.valToIdx=M=>Pi(M,e[0]),i.posToIdx=tS,i.posToVal=Xi,i.valToPos=(M,T,O)=>v[T].ori==0?r(M,v[T],O?Y:G,O?N:0):o(M,v[T],O?pe:Re,O?A:0),i.setCursor=(M,T,O)=>{Ht=M.left,jt=M.top,rr(null,T,O)};function dm(M,T){qt(Gr,qr,Wt.left=M),qt(Gr,xa,Wt.width=T)}function fm(M,T){qt(Gr,"top",Wt.top=M),qt(Gr,_a,Wt.height=T)}let oa=L.ori==0?dm:fm,aa=L.ori==1?dm:fm;function nS(){if(J&&ce.live)for(let M=s==2?1:0;M<_.length;M++){if(M==0&&ut)continue;let T=ce.values[M],O=0;for(let k in T)qe[M][O++].firstChild.nodeValue=T[k]}}function Zh(M,T){if(M!=null&&(M.idxs?M.idxs.forEach((O,k)=>{ee[k]=O}):yM(M.idx)||ee.fill(M.idx),ce.idx=ee[0]),J&&ce.live){for(let O=0;O<_.length;O++)(O>0||s==1&&!ut)&&iS(O,ee[O]);nS()}xe=!1,T!==!1&&Rn("setLegend")}i.setLegend=Zh;function iS(M,T){let O=_[M],k=M==0&&R==2?si:e[M],X;ut?X=O.values(i,M,T)??rt:(X=O.value(i,T==null?null:k[T],M,T),X=X==null?rt:{_:X}),ce.values[M]=X}function rr(M,T,O){um=Ht,hm=jt,[Ht,jt]=ue.move(i,Ht,jt),ue.left=Ht,ue.top=jt,me&&(kr&&Zi(kr,bn(Ht),0,G,Re),Fr&&Zi(Fr,0,bn(jt),G,Re));let k,X=an>ln;us=kt,Ls=null;let Q=L.ori==0?G:Re,le=L.ori==1?G:Re;if(Ht<0||en==0||X){k=ue.idx=null;for(let ge=0;ge<_.length;ge++){let Se=ct[ge];Se!=null&&Zi(Se,-10,-10,G,Re)}nt&&Wi(null,Vr,!0,M==null&&mn.setSeries),ce.live&&(ee.fill(k),xe=!0)}else{let ge,Se,Ne;s==1&&(ge=L.ori==0?Ht:jt,Se=Xi(ge,b),k=ue.idx=Pi(Se,e[0],an,ln),Ne=U(e[0][k],L,Q,0));let Oe=-10,Fe=-10,ot=0,wt=0,St=!0,gt="",Qe="";for(let Ye=s==2?1:0;Ye<_.length;Ye++){let Xt=_[Ye],nn=ee[Ye],Pn=nn==null?null:s==1?e[Ye][nn]:e[Ye][1][nn],Ot=ue.dataIdx(i,Ye,k,Se),sn=Ot==null?null:s==1?e[Ye][Ot]:e[Ye][1][Ot];if(xe=xe||sn!=Pn||Ot!=nn,ee[Ye]=Ot,Ye>0&&Xt.show){let ri=Ot==null?-10:Ot==k?Ne:U(s==1?e[0][Ot]:e[Ye][0][Ot],L,Q,0),Yn=sn==null?-10:P(sn,s==1?v[Xt.scale]:v[Xt.facets[1].scale],le,0);if(nt&&sn!=null){let xi=L.ori==1?Ht:jt,Ei=Sn(Be.dist(i,Ye,Ot,Yn,xi));if(Ei<us){let qi=Be.bias;if(qi!=0){let oi=Xi(xi,Xt.scale),_i=sn>=0?1:-1,Ai=oi>=0?1:-1;Ai==_i&&(Ai==1?qi==1?sn>=oi:sn<=oi:qi==1?sn<=oi:sn>=oi)&&(us=Ei,Ls=Ye)}else us=Ei,Ls=Ye}}if(xe||Ce){let xi,Ei;L.ori==0?(xi=ri,Ei=Yn):(xi=Yn,Ei=ri);let qi,oi,_i,Ai,$i,Zn,ai=!0,or=de.bbox;if(or!=null){ai=!1;let jn=or(i,Ye);_i=jn.left,Ai=jn.top,qi=jn.width,oi=jn.height}else _i=xi,Ai=Ei,qi=oi=de.size(i,Ye);if(Zn=de.fill(i,Ye),$i=de.stroke(i,Ye),Ce)Ye==Ls&&us<=Be.prox&&(Oe=_i,Fe=Ai,ot=qi,wt=oi,St=ai,gt=Zn,Qe=$i);else{let jn=ct[Ye];jn!=null&&(Vt[Ye]=_i,qn[Ye]=Ai,Ig(jn,qi,oi,ai),Rg(jn,Zn,$i),Zi(jn,yi(_i),yi(Ai),G,Re))}}}}if(Ce){let Ye=Be.prox,Xt=sr==null?us<=Ye:us>Ye||Ls!=sr;if(xe||Xt){let nn=ct[0];nn!=null&&(Vt[0]=Oe,qn[0]=Fe,Ig(nn,ot,wt,St),Rg(nn,gt,Qe),Zi(nn,yi(Oe),yi(Fe),G,Re))}}}if(Wt.show&&Ps)if(M!=null){let[ge,Se]=mn.scales,[Ne,Oe]=mn.match,[Fe,ot]=M.cursor.sync.scales,wt=M.cursor.drag;if(Tn=wt._x,Cn=wt._y,Tn||Cn){let{left:St,top:gt,width:Qe,height:Ye}=M.select,Xt=M.scales[Fe].ori,nn=M.posToVal,Pn,Ot,sn,ri,Yn,xi=ge!=null&&Ne(ge,Fe),Ei=Se!=null&&Oe(Se,ot);xi&&Tn?(Xt==0?(Pn=St,Ot=Qe):(Pn=gt,Ot=Ye),sn=v[ge],ri=U(nn(Pn,Fe),sn,Q,0),Yn=U(nn(Pn+Ot,Fe),sn,Q,0),oa(Ii(ri,Yn),Sn(Yn-ri))):oa(0,Q),Ei&&Cn?(Xt==1?(Pn=St,Ot=Qe):(Pn=gt,Ot=Ye),sn=v[Se],ri=P(nn(Pn,ot),sn,le,0),Yn=P(nn(Pn+Ot,ot),sn,le,0),aa(Ii(ri,Yn),Sn(Yn-ri))):aa(0,le)}else Jh()}else{let ge=Sn(um-lm),Se=Sn(hm-cm);if(L.ori==1){let ot=ge;ge=Se,Se=ot}Tn=kn.x&&ge>=kn.dist,Cn=kn.y&&Se>=kn.dist;let Ne=kn.uni;Ne!=null?Tn&&Cn&&(Tn=ge>=Ne,Cn=Se>=Ne,!Tn&&!Cn&&(Se>ge?Cn=!0:Tn=!0)):kn.x&&kn.y&&(Tn||Cn)&&(Tn=Cn=!0);let Oe,Fe;Tn&&(L.ori==0?(Oe=Br,Fe=Ht):(Oe=zr,Fe=jt),oa(Ii(Oe,Fe),Sn(Fe-Oe)),Cn||aa(0,le)),Cn&&(L.ori==1?(Oe=Br,Fe=Ht):(Oe=zr,Fe=jt),aa(Ii(Oe,Fe),Sn(Fe-Oe)),Tn||oa(0,Q)),!Tn&&!Cn&&(oa(0,0),aa(0,0))}if(kn._x=Tn,kn._y=Cn,M==null){if(O){if(wm!=null){let[ge,Se]=mn.scales;mn.values[0]=ge!=null?Xi(L.ori==0?Ht:jt,ge):null,mn.values[1]=Se!=null?Xi(L.ori==1?Ht:jt,Se):null}ca(_d,i,Ht,jt,G,Re,k)}if(nt){let ge=O&&mn.setSeries,Se=Be.prox;sr==null?us<=Se&&Wi(Ls,Vr,!0,ge):us>Se?Wi(null,Vr,!0,ge):Ls!=sr&&Wi(Ls,Vr,!0,ge)}}xe&&(ce.idx=k,Zh()),T!==!1&&Rn("setCursor")}let Ds=null;Object.defineProperty(i,"rect",{get(){return Ds==null&&la(!1),Ds}});function la(M=!1){M?Ds=null:(Ds=m.getBoundingClientRect(),Rn("syncRect",Ds))}function pm(M,T,O,k,X,Q,le){ue._lock||Ps&&M!=null&&M.movementX==0&&M.movementY==0||(jh(M,T,O,k,X,Q,le,!1,M!=null),M!=null?rr(null,!0,!0):rr(T,!0,!1))}function jh(M,T,O,k,X,Q,le,ge,Se){if(Ds==null&&la(!1),tt(M),M!=null)O=M.clientX-Ds.left,k=M.clientY-Ds.top;else{if(O<0||k<0){Ht=-10,jt=-10;return}let[Ne,Oe]=mn.scales,Fe=T.cursor.sync,[ot,wt]=Fe.values,[St,gt]=Fe.scales,[Qe,Ye]=mn.match,Xt=T.axes[0].side%2==1,nn=L.ori==0?G:Re,Pn=L.ori==1?G:Re,Ot=Xt?Q:X,sn=Xt?X:Q,ri=Xt?k:O,Yn=Xt?O:k;if(St!=null?O=Qe(Ne,St)?a(ot,v[Ne],nn,0):-10:O=nn*(ri/Ot),gt!=null?k=Ye(Oe,gt)?a(wt,v[Oe],Pn,0):-10:k=Pn*(Yn/sn),L.ori==1){let xi=O;O=k,k=xi}}Se&&(T==null||T.cursor.event.type==_d)&&((O<=1||O>=G-1)&&(O=lr(O,G)),(k<=1||k>=Re-1)&&(k=lr(k,Re))),ge?(lm=O,cm=k,[Br,zr]=ue.move(i,O,k)):(Ht=O,jt=k)}let Kh={width:0,height:0,left:0,top:0};function Jh(){Dl(Kh,!1)}let mm,gm,xm,_m;function vm(M,T,O,k,X,Q,le){Ps=!0,Tn=Cn=kn._x=kn._y=!1,jh(M,T,O,k,X,Q,le,!0,!1),M!=null&&(yt(vd,wd,ym,!1),ca(Sg,i,Br,zr,G,Re,null));let{left:ge,top:Se,width:Ne,height:Oe}=Wt;mm=ge,gm=Se,xm=Ne,_m=Oe}function ym(M,T,O,k,X,Q,le){Ps=kn._x=kn._y=!1,jh(M,T,O,k,X,Q,le,!1,!0);let{left:ge,top:Se,width:Ne,height:Oe}=Wt,Fe=Ne>0||Oe>0,ot=mm!=ge||gm!=Se||xm!=Ne||_m!=Oe;if(Fe&&ot&&Dl(Wt),kn.setScale&&Fe&&ot){let wt=ge,St=Ne,gt=Se,Qe=Oe;if(L.ori==1&&(wt=Se,St=Oe,gt=ge,Qe=Ne),Tn&&Is(b,Xi(wt,b),Xi(wt+St,b)),Cn)for(let Ye in v){let Xt=v[Ye];Ye!=b&&Xt.from==null&&Xt.min!=kt&&Is(Ye,Xi(gt+Qe,Ye),Xi(gt,Ye))}Jh()}else ue.lock&&(ue._lock=!ue._lock,rr(T,!0,M!=null));M!=null&&(vn(vd,wd),ca(vd,i,Ht,jt,G,Re,null))}function sS(M,T,O,k,X,Q,le){if(ue._lock)return;tt(M);let ge=Ps;if(Ps){let Se=!0,Ne=!0,Oe=10,Fe,ot;L.ori==0?(Fe=Tn,ot=Cn):(Fe=Cn,ot=Tn),Fe&&ot&&(Se=Ht<=Oe||Ht>=G-Oe,Ne=jt<=Oe||jt>=Re-Oe),Fe&&Se&&(Ht=Ht<Br?0:G),ot&&Ne&&(jt=jt<zr?0:Re),rr(null,!0,!0),Ps=!1}Ht=-10,jt=-10,ee.fill(null),rr(null,!0,!0),ge&&(Ps=ge)}function bm(M,T,O,k,X,Q,le){ue._lock||(tt(M),ra(),Jh(),M!=null&&ca(Eg,i,Ht,jt,G,Re,null))}function Sm(){w.forEach(Uw),z(i.width,i.height,!0)}hr(jl,Yr,Sm);let Hr={};Hr.mousedown=vm,Hr.mousemove=pm,Hr.mouseup=ym,Hr.dblclick=bm,Hr.setSeries=(M,T,O,k)=>{let X=mn.match[2];O=X(i,T,O),O!=-1&&Wi(O,k,!0,!1)},me&&(yt(Sg,m,vm),yt(_d,m,pm),yt(Mg,m,M=>{tt(M),la(!1)}),yt(wg,m,sS),yt(Eg,m,bm),Ld.add(i),i.syncRect=la);let Nl=i.hooks=n.hooks||{};function Rn(M,T,O){$n?Lt.push([M,T,O]):M in Nl&&Nl[M].forEach(k=>{k.call(null,i,T,O)})}(n.plugins||[]).forEach(M=>{for(let T in M.hooks)Nl[T]=(Nl[T]||[]).concat(M.hooks[T])});let Mm=(M,T,O)=>O,mn=gn({key:null,setSeries:!1,filters:{pub:Ug,sub:Ug},scales:[b,_[1]?_[1].scale:null],match:[kg,kg,Mm],values:[null,null]},ue.sync);mn.match.length==2&&mn.match.push(Mm),ue.sync=mn;let wm=mn.key,Qh=D0(wm);function ca(M,T,O,k,X,Q,le){mn.filters.pub(M,T,O,k,X,Q,le)&&Qh.pub(M,T,O,k,X,Q,le)}Qh.sub(i);function rS(M,T,O,k,X,Q,le){mn.filters.sub(M,T,O,k,X,Q,le)&&Hr[M](null,T,O,k,X,Q,le)}i.pub=rS;function oS(){Qh.unsub(i),Ld.delete(i),An.clear(),Td(jl,Yr,Sm),c.remove(),fe?.remove(),Rn("destroy")}i.destroy=oS;function ed(){Rn("init",n,e),sa(e||n.data,!1),B[b]?qh(b,B[b]):ra(),se=Wt.show&&(Wt.width>0||Wt.height>0),ne=xe=!0,z(n.width,n.height)}return _.forEach(Dr),w.forEach(os),t?t instanceof HTMLElement?(t.appendChild(c),ed()):t(i,ed):ed(),i}xn.assign=gn;xn.fmtNum=Bd;xn.rangeNum=Kl;xn.rangeLog=ec;xn.rangeAsinh=kd;xn.orient=fr;xn.pxRatio=Et;xn.join=TM;xn.fmtDate=Gd,xn.tzDate=FM;xn.sync=D0;{xn.addGap=yw,xn.clipGaps=ic;let n=xn.paths={points:B0};n.linear=G0,n.stepped=Mw,n.bars=ww,n.spline=Aw}function Dn(n,e){let[t,i]=[0,n.length-1];if(!(e>n[0]))return{index:0,next:0,share:0};if(e>=n[i])return{index:i,next:i,share:0};for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return{index:t,next:i,share:(e-n[t])/(n[i]-n[t])}}function ks(n,e,{index:t,next:i,share:s}){let r=e*n.values.shape[1],o=n.values[r+t];return s?o+s*(n.values[r+i]-o):o}function X0(n,e,t,i){let s=t-e+1,r=[];if(s<=2*i){for(let o=e;o<=t;o++)r.push(o);return r}for(let o=0;o<i;o++){let a=e+Math.floor(o*s/i),l=e+Math.floor((o+1)*s/i);kw(r,n,a,l)}return r}function kw(n,e,t,i){let[s,r,o,a,l]=[-1,-1,-1,-1,-1];for(let u=t;u<i;u++){let h=e[u];if(Number.isNaN(h)){l=u;continue}s<0&&(s=r=o=u),h<e[r]&&(r=u),h>e[o]&&(o=u),a=u}let c=[s,r,o,a,l].filter(u=>u>=0).sort((u,h)=>u-h);c.forEach((u,h)=>h&&u===c[h-1]?0:n.push(u))}function q0(n,e){let{left:t,top:i,width:s,height:r}=n.bbox;n.ctx.save(),n.ctx.beginPath(),n.ctx.rect(t,i-2,s,r+4),n.ctx.clip(),e(n.ctx),n.ctx.restore()}function $0(n){let{left:e,top:t,width:i,height:s}=n.bbox,[r,o]=[n.scales.x,n.scales.y],a=i/(r.max-r.min),l=s/(o.max-o.min);return{x:c=>e+(c-r.min)*a,y:c=>t+(o.max-c)*l}}function Y0(n,e,t){return[Math.max(0,Dn(n,e).index),Dn(n,t).next]}function no(n,{xs:e,values:t,x:i,y:s,low:r,high:o,columns:a},l){let[c,u]=Y0(e,r,o),h=new Path2D,d=new Path2D,f=0,m=0,x=0,g=!1,p=()=>{if(f===1){let _=Math.max(l.width*1.3,2);d.moveTo(m+_,x),d.arc(m,x,_,0,2*Math.PI),g=!0}f=0};for(let _ of X0(t,c,u,a)){let w=t[_];if(w!==w){p();continue}[m,x]=[i(e[_]),s(w)],f?h.lineTo(m,x):h.moveTo(m,x),f+=1}p(),n.globalAlpha=l.alpha??1,n.lineJoin="round",n.lineWidth=l.width,n.strokeStyle=l.colour,n.setLineDash(l.dash??[]),n.stroke(h),n.setLineDash([]),g&&(n.fillStyle=l.colour,n.fill(d)),n.globalAlpha=1}function ac(n,{xs:e,size:t,lower:i,upper:s,x:r,y:o,low:a,high:l,columns:c},u){let[h,d]=Y0(e,a,l),f=Math.max(1,Math.floor((d-h+1)/(2*c))),m=new Path2D,x=[],g=()=>{if(x.length>1){x.forEach((p,_)=>m[_?"lineTo":"moveTo"](r(e[p]),o(s(p))));for(let p of x.reverse())m.lineTo(r(e[p]),o(i(p)));m.closePath()}x=[]};for(let p=h;p<=Math.min(d,t-1);p+=f)Number.isFinite(i(p))&&Number.isFinite(s(p))?x.push(p):g();g(),n.globalAlpha=u.alpha,n.fillStyle=u.colour,n.fill(m),n.globalAlpha=1}function Z0(n,e,t,i,s){let{top:r,height:o}=e.bbox;n.globalAlpha=s.alpha,n.fillStyle=s.colour;for(let[a,l]of i){let[c,u]=[t(a),t(l)];n.fillRect(c,r,Math.max(u-c,1),o)}n.globalAlpha=1}function j0(n,e,t,i){let{top:s,height:r}=e.bbox;n.globalAlpha=i.alpha??1,n.strokeStyle=i.colour,n.lineWidth=i.width,n.setLineDash(i.dash??[]),n.beginPath(),n.moveTo(t,s),n.lineTo(t,s+r),n.stroke(),n.setLineDash([]),n.globalAlpha=1}function K0(n,e,t,i){let s=e.quantity.key,r=[];for(let o of i){let a=n.trials[o];for(let[l,c]of Object.entries(t)){let u=Yd(a.series?.[s],c);u&&r.push({trial:a,index:o,side:l,id:c,quantity:s,time:a.time,values:u,spread:e.spread?Yd(a.series[e.spread],c):null,family:(a.family??[]).map(({label:h,series:d})=>({label:h,values:Yd(d?.[s],c)})).filter(h=>h.values)})}}return r}function Yd(n,e){let t=n?n.items.indexOf(e):-1;if(t<0)return null;let i=n.values.shape[1];return n.values.subarray(t*i,(t+1)*i)}function hi(n){return n.side!=="middle"?n.side:n.trial.cycles?.right?.length?"right":"left"}function Fs(n){return ua(n.trial,n.quantity,n.id,hi(n))}function J0(n,e,t,i){let s=o=>o.quantity===t&&o.item===e.base,r=(n.norms??[]).filter(s);return r.find(o=>o.side===i)??r.find(o=>!o.side)??null}function Zd(n,{least:e,shown:t}){let[i,s]=[1/0,-1/0];for(let o of n)for(let a=0;a<o.length;a++){let l=o[a];l<i&&(i=l),l>s&&(s=l)}if(i>s)return{low:0,high:1,empty:!0};for(let o of t)[i,s]=[Math.min(i,o),Math.max(s,o)];let r=Math.max(.07*(s-i),.5*(e-(s-i)),1e-9);return{low:i-r,high:s+r,empty:!1}}var Fw=1.7,Bw=2.8,ex=.8,Q0=Float64Array.from({length:101},(n,e)=>e);function tx(n,e,t,i){let s=i*(devicePixelRatio||1),r=$0(n),o=Math.max(1,Math.ceil(n.bbox.width));q0(n,a=>{zw(a,n,r,t,s),t.axis==="cycle"?Vw(a,n,e,t,{...r,columns:o,ratio:s}):Gw(a,n,e,t,{...r,columns:o,ratio:s})})}function zw(n,e,{y:t},i,s){let{min:r,max:o}=e.scales.y;r>=0||o<=0||(n.strokeStyle=i.colours.muted,n.globalAlpha=.55,n.lineWidth=s,n.beginPath(),n.moveTo(e.bbox.left,Math.round(t(0))+.5),n.lineTo(e.bbox.left+e.bbox.width,Math.round(t(0))+.5),n.stroke(),n.globalAlpha=1)}function nx(n,e){return n.id===e.hovered?Bw:Fw}function Gw(n,e,t,i,{x:s,y:r,columns:o,ratio:a}){i.loop&&Z0(n,e,s,[i.loop],{colour:i.colours.accent,alpha:.09});let l=t.sources.map(c=>{let{slope:u,offset:h}=i.maps[c.index];return{xs:c.time,x:d=>s(u*d+h),y:r,low:(e.scales.x.min-h)/u,high:(e.scales.x.max-h)/u,columns:o}});t.sources.forEach(({values:c,spread:u},h)=>{if(!u)return;let d={lower:m=>c[m]-u[m],upper:m=>c[m]+u[m]},f={colour:t.looks[h].colour,alpha:.16};ac(n,{...l[h],size:c.length,...d},f)}),t.sources.forEach(({family:c},u)=>{let h={colour:t.looks[u].colour,width:ex*a,alpha:.35};for(let{values:d}of c)no(n,{...l[u],values:d},h)}),t.sources.forEach((c,u)=>{let{colour:h,dash:d}=t.looks[u],f={colour:h,dash:d.map(m=>m*a),width:nx(c,i)*a};no(n,{...l[u],values:c.values},f)})}function Vw(n,e,t,i,{x:s,y:r,columns:o,ratio:a}){let[l,c]=[e.scales.x.min,e.scales.x.max],u={xs:Q0,size:Q0.length,x:s,y:r,low:l,high:c,columns:o},{norm:h}=t;if(h&&i.norms){ac(n,{...u,...{lower:g=>h.low[g],upper:g=>h.high[g]}},{colour:i.colours.muted,alpha:.2});let x={colour:i.colours.muted,width:a,alpha:.6,dash:[]};h.mean&&no(n,{...u,values:h.mean},x)}let d=t.sources.map(Fs),f=t.looks.map(m=>({...m,dash:m.dash.map(x=>x*a)}));d.forEach(({mean:m,deviation:x},g)=>{if(!x||!i.bands)return;ac(n,{...u,...{lower:_=>m[_]-x[_],upper:_=>m[_]+x[_]}},{colour:f[g].colour,alpha:.18})}),d.forEach(({off:m},x)=>{if(m===null)return;let p={colour:i.colours[hi(t.sources[x])],width:a,dash:[3*a,3*a],alpha:.7};j0(n,e,s(m),p)}),d.forEach(({cycles:m,mean:x},g)=>{let p=!i.bands||!x||!m.some(S=>S.whole);if(!i.cycles&&!p)return;let _=(p?1.2:ex)*a,w=p?.9:Math.max(.15,Math.min(.5,4/m.length)),v={colour:f[g].colour,width:_,alpha:w};for(let{values:S}of m)no(n,{...u,values:S},v)}),d.forEach(({mean:m},x)=>{if(!m||!i.bands)return;let g=(nx(t.sources[x],i)+.4)*a;no(n,{...u,values:m},{...f[x],width:g})})}function lc(n){return n>0?Math.max(0,Math.min(5,2-Math.floor(Math.log10(n)))):2}function Bs(n,e){if(!Number.isFinite(n))return"\u2013";let t=n.toFixed(e);return Number(t)===0?t.replace("-",""):t.replace("-","\u2212")}function ix(n){let e=0,t=i=>Math.abs(i-Math.round(i))<1e-6;for(;e<6&&!t(n*10**e);)e+=1;return e}function pr(n){return!n||n==="1"?"":n.replaceAll("*","\xB7").replaceAll("^2","\xB2")}function sx(n){let e=document.createElement("div");return e.className="curve-tip",e.setAttribute("role","tooltip"),e.showPopover&&(e.popover="manual"),e.hidden=!0,n.append(e),{show(t,i,s="below"){e.replaceChildren(...t),e.hidden=!1,e.showPopover&&!e.matches(":popover-open")&&e.showPopover();let{offsetWidth:r,offsetHeight:o}=e,a=(i.left+i.right-r)/2,l=s==="above"?a:i.left,c=Math.max(4,Math.min(l,innerWidth-r-4)),u=i.top-6-o,h=i.bottom+6,d=(s==="above"||h+o>innerHeight-4)&&u>=4,f=Math.max(4,Math.min(d?u:h,innerHeight-o-4));e.style.transform=`translate(${Math.round(c)}px, ${Math.round(f)}px)`},hide(){e.hidden||(e.hidePopover&&e.matches(":popover-open")&&e.hidePopover(),e.hidden=!0)},dispose:()=>e.remove()}}function Ue(n,e="",...t){let i=document.createElement(n);return e&&(i.className=e),i.append(...t),i}function io(n,e=[],t="curve-swatch"){let i=Ue("span",t),[s,r]=e.length?e:[1,0];return i.style.background=r?`repeating-linear-gradient(90deg, ${n} 0 ${s}px, transparent ${s}px ${s+r}px)`:n,i}var Hw=1.5,Ww=6;function jd(n,e){let t=pr(e.unit);return[...[Ue("div","curve-tip-head",`${e.label}${t?` (${t})`:""}`),Ue("p","",e.definition??"")],...Kd(n)]}function Kd(n){let e=[Ue("div","curve-tip-head",n.name)];return n.item.definition&&e.push(Ue("p","",n.item.definition)),e.push(Ue("p","curve-tip-names",Object.values(n.members).join(", "))),e}function Xw({side:n,trial:e,id:t},i,s){let r=[n==="middle"?i.items[t]?.label??t:n];return s>1&&r.push(e.name),r.join(", ")}function rx(n){let{axis:e,at:t,ownTime:i,sources:s,looks:r,range:o,unit:a,scene:l,trials:c,norm:u}=n,h=lc(o),d=pr(a),f=e==="cycle"?`${t.toFixed(0)} % of the gait cycle`:`${t.toFixed(3)} s`,m=s.map((x,g)=>{let{value:p,half:_,words:w}=e==="cycle"?Zw(x,t):Yw(x,i),v=_>0?` \xB1 ${Bs(_,h)}`:"",S=`${Bs(p,h)}${v} ${d}`,b=Number.isFinite(p)?S:"no value",y=Xw(x,l,c.length);return Ue("div","curve-tip-line",io(r[g].colour,r[g].dash),Ue("span","curve-tip-name",y+w),Ue("b","",b))});if(e==="time"?m.push(...qw(s,i,h,d)):m.push(...$w(s,t)),u&&e==="cycle"){let[x,g]=[u.low,u.high].map(v=>Bs(v[Math.round(t)],h)),p=io("currentColor",[],"curve-swatch norm"),_=Ue("span","curve-tip-name","normative"),w=Ue("b","",`${x} to ${g} ${d}`);m.push(Ue("div","curve-tip-line",p,_,w)),m.push(Ue("p","curve-tip-names",u.source))}return[Ue("div","curve-tip-head",f),...m]}function qw(n,e,t,i){return n.flatMap(({time:s,family:r,index:o,side:a})=>r.slice(0,Ww).map(({label:l,values:c})=>{let u=so(c,Dn(s,e(o))),h=a==="middle"?l:`${a}, ${l}`;return ox(h,`${Bs(u,t)} ${i}`)}))}function $w(n,e){let t=new Map;for(let i of n){let{off:s}=Fs(i);s!==null&&Math.abs(s-e)<Hw&&t.set(hi(i),s)}return[...t].map(([i,s])=>ox(`foot off, ${i}`,`${s.toFixed(1)} %`))}var ox=(n,e)=>Ue("div","curve-tip-line",Ue("span"),Ue("span","curve-tip-name",n),Ue("b","",e));function ax({row:n,flags:e,span:t,mark:i,inside:s},r){let o=h=>`${h.toFixed(3)} s`,a=([h,d])=>`${o(h)} to ${o(d)}`,l=r?`, ${n.trial.name}`:"";if(n.kind==="flags"){if(!e.length)return[Ue("div","curve-tip-head",`Not flagged here${l}`)];let h=e.flatMap(d=>[Ue("div","curve-tip-flag",io(d.colour,[],"curve-swatch flag"),d.label),Ue("p","curve-tip-names",a(d.spans.find(s)))]);return[Ue("div","curve-tip-head",`Flagged${l}`),...h]}let c=i?i.name.replace("_"," "):t?"stance":"swing",u=[Ue("div","curve-tip-head",`${c}, ${n.side}${l}`)];return i?u.push(Ue("p","curve-tip-names",o(i.time))):t&&u.push(Ue("p","curve-tip-names",a(t))),u}function Yw(n,e){let t=e(n.index),i=n.time;if(t<i[0]-1e-9||t>i[i.length-1]+1e-9)return{value:NaN,words:""};let s=kl(n.trial,n.side==="left"?"left":"right",t),o=s!==null&&n.side!=="middle"?` (${s.toFixed(0)} % of its cycle)`:"",a=Dn(i,t),l=n.spread&&so(n.spread,a);return{value:so(n.values,a),half:l,words:o}}function Zw(n,e){let{mean:t,deviation:i,cycles:s}=Fs(n),r=Math.max(0,Math.min(100,Math.round(e))),o=s.filter(l=>l.whole).length,a=o>1?`, mean \xB1 SD of ${o}`:o?", 1 cycle":"";return{value:t?t[r]:NaN,half:i?i[r]:0,words:a}}function so(n,{index:e,next:t,share:i}){let s=n[e];return i?s+i*(n[t]-s):s}var Fn=48,ji=16,Ma=20,wa=17,mr=5,cx=6,jw=11,ux="translateX(-9999px)",Kw=n=>n==null?ux:`translateX(${n}px)`;function hx(n,e,t,i){let{scene:s}=t,{quantity:r}=e,o=pr(r.unit),a=K0(s,e,n.members,t.trials),l=a.length?J0(s,n.item,r.key,hi(a[0])):null,c=Ue("span","curve-quantity",...Jw(r.label),Ue("i","",o)),u=a.map(()=>document.createTextNode("")),h=u.map(D=>Ue("span","curve-value",D)),d=t.trials.map(D=>h.filter((I,L)=>a[L].index===D)),f=Ue("span","curve-values",...d.map(D=>Ue("span","",...D)));f.setAttribute("aria-hidden","true");let m=Ue("div","curve-plot"),x=Ue("div","curve-empty","no values"),g=Ue("div","curve-panel",Ue("div","curve-panel-head",c,f),m);g.tabIndex=0,g.setAttribute("role","img"),g.setAttribute("aria-label",`${n.name}: ${r.label}${o?` in ${o}`:""}. ${r.definition??""}`);let p={element:g,name:c,group:n,panel:e,sources:a,norm:l,u:null,looks:[],range:null},_={},w=[],v=2,S=0;function b(D,I){return so(D.values,Dn(D.time,t.ownTime(D.index,I)))}function y(){let D=[];for(let L of a)if(t.axis==="cycle"){let{cycles:R,mean:U,deviation:P}=Fs(L);if(D.push(...R.map(B=>B.values)),!P)continue;for(let B of[1,-1])D.push(U.map((H,V)=>H+B*P[V]))}else D.push(L.values,...L.family.map(R=>R.values));let{empty:I}=Zd(D,e);l&&t.axis==="cycle"&&t.norms&&D.push(l.low,l.high),p.range={...Zd(D,e),empty:I},v=I?2:lc(p.range.high-p.range.low),x.textContent=t.axis==="cycle"?"no complete gait cycle":"no values",I?m.append(x):x.remove()}function E(){if(p.looks=a.map(I=>jm(I,t)),h.forEach((I,L)=>I.style.color=p.looks[L].ink),!p.u||t.still)return;for(let I of[...Object.values(_),...w])I.remove();for(let I of Object.keys(_))delete _[I];let D=t.axis==="cycle"?[...new Set(a.map(hi))]:["all"];for(let I of D)_[I]=Ue("div","curve-cursor"),_[I].style.setProperty("--own",t.colours[I]??"currentColor"),p.u.over.append(_[I]);w=p.looks.map(({colour:I})=>{let L=Ue("div","curve-dot");return L.style.background=I,p.u.over.append(L),L})}return Object.assign(p,{size(D,I){let L={width:D,height:I+(i?Ma+wa:mr)};if(m.style.height=`${L.height}px`,S=I-cx,p.u)return p.u.setSize(L);p.u=new xn(lx(t,p,i,L,1),[[0,1]],m),E()},refresh(){y(),E(),p.u&&(p.u.batch(()=>{p.u.setScale("y",{min:p.range.low,max:p.range.high}),p.u.setScale("x",{min:t.x[0],max:t.x[1]})}),p.u.redraw(!1,!0))},picture(D,I,L){let R=i?Ma+wa:mr,U={width:D*L,height:(I+R)*L},P=new xn(lx(t,p,i,U,L),[[0,1]],Ue("div"));return P.batch(()=>P.redraw()),P},readings:()=>u.map(({data:D},I)=>({text:D,ink:p.looks[I].ink})),redraw:()=>p.u?.redraw(!1,!1),rescale:()=>p.u?.setScale("x",{min:t.x[0],max:t.x[1]}),point(D,I){if(!w.length)return;for(let P in _)_[P].style.transform=Kw(D[P]);let{low:L,high:R}=p.range,U=S/(R-L);for(let P=0;P<a.length;P++){let B=a[P],H=I[B.index],V=H?so(B.values,H):NaN,oe=Bs(V,v);u[P].data!==oe&&(u[P].data=oe);let q=D[t.axis==="cycle"?hi(B)+B.index:"all"],$=V===V&&q!==null;w[P].style.transform=$?`translate(${q}px, ${((R-V)*U).toFixed(1)}px)`:ux}},nearest(D,I,L){let R=p.u.over.getBoundingClientRect().top,[U,P]=[null,L];for(let B of a){let V=t.axis==="cycle"?Fs(B).mean?.[Math.round(D)]:b(B,D),oe=Math.abs(R+p.u.valToPos(V,"y")-I);oe<P&&([U,P]=[B.id,oe])}return U},dispose:()=>p.u?.destroy()}),y(),E(),p}function Jw(n){let[e,...t]=n.split(", "),i=t.length?[Ue("b","",t.join(", "))]:[];return[Ue("span","",t.length?`${e},`:e),...i]}function lx(n,e,t,{width:i,height:s},r){let o=`${jw*r}px ${n.colours.font}`,a=()=>n.colours.line,l={font:o,stroke:()=>n.colours.muted,grid:{stroke:a,width:r}},c={stroke:a,width:r,size:4*r},u=(p,_,w,v,S)=>_.map(b=>Bs(b,ix(S))),h=(p,_)=>_.map(()=>""),d=(...p)=>(e.range.empty?h:u)(...p),f=wa*r,m={label:()=>n.xLabel,labelSize:f,labelFont:o,labelGap:0},x=t?{size:Ma*r,gap:3*r,values:u,...m}:{size:mr*r,gap:0,values:h},g={side:3,scale:"y",size:Fn*r,gap:4*r,values:d};return{width:i,height:s,padding:[cx*r,ji*r,0,0],cursor:{show:!1},legend:{show:!1},select:{show:!1},series:[{}],scales:{x:{time:!1,auto:!1,range:()=>n.x},y:{auto:!1,range:()=>[e.range.low,e.range.high]}},axes:[{...l,ticks:c,space:56*r,...x},{...l,ticks:c,space:19*r,...g}],hooks:{drawAxes:[p=>tx(p,e,n,r)]}}}var ro=6,Qw=3,Ea=2,e1=2,t1=["right","left"];function cc(n,e,t="both"){let i=[],s=Ea,r=o=>{i.push({height:ro,...o,top:s}),s+=i.at(-1).height+Ea};for(let o of e.length>e1?e.slice(0,1):e){let a=n.trials[o];i.length&&(s+=Ea);for(let c of t1){let u=(a.events??[]).filter(h=>h.side===c);!u.length||t!=="both"&&t!==c||r({kind:"stance",side:c,trial:a,index:o,label:c,spans:Jd(a,u),marks:u})}let l=Bl(a);if(l.length){let c=Math.max(ro,Qw*l.length);r({kind:"flags",trial:a,index:o,flags:l,spans:[],marks:[],label:"flags",height:c})}}return i}function Jd({time:n},e){let t=[],i=e[0].name==="foot_off"?n[0]:null;for(let r of e)r.name==="foot_strike"?i??=r.time:i!==null&&(t.push([i,r.time]),i=null);let s=n[n.length-1];return i!==null&&i<s&&t.push([i,s]),t}var oo=n=>n.length?n.at(-1).top+n.at(-1).height+Ea:0;function uc(n,e){let t=Ue("canvas"),i=Ue("div","curve-cursor"),s=Ue("div","curve-strip-over",i),r=Ue("div","curve-strip",t,s);r.style.height=`${oo(n)}px`,s.style.left=`${Fn}px`,s.style.right=`${ji}px`;let o=0,a=1;function l(){let u=a*(devicePixelRatio||1),h=oo(n);t.width=Math.round((o+Fn)*u),t.height=Math.round(h*u),t.style.width=`${o+Fn}px`;let d=t.getContext("2d");d.scale(u,u),d.font=`9px ${e.colours.font}`,d.textBaseline="middle",d.textAlign="right";for(let f of n){let{top:m}=f,x=e.colours[f.side];d.save(),f.kind==="stance"&&(d.fillStyle=x,d.fillText(f.side==="right"?"R":"L",Fn-6,m+ro/2+.5)),d.beginPath(),d.rect(Fn,0,o,h),d.clip();let g=p=>Fn+c(f.index,p);f.kind==="flags"?n1(d,f,g):i1(d,f,x,g),d.restore()}}function c(u,h){let{slope:d,offset:f}=e.maps[u];return(d*h+f-e.x[0])/(e.x[1]-e.x[0])*o}return{element:r,over:s,canvas:t,draw:l,size(u,h=1){[o,a]=[u,h],l()},point:u=>i.style.transform=`translateX(${u??-9999}px)`,at(u,h){let d=n.find(S=>h<S.top+S.height+Ea/2)??n.at(-1),{slope:f,offset:m}=e.maps[d.index],g=(e.x[0]+u/o*(e.x[1]-e.x[0])-m)/f,p=4/o*(e.x[1]-e.x[0])/f,_=([S,b])=>g>=S-p&&g<=b+p,w=d.marks.find(S=>Math.abs(S.time-g)<=p)??null,v=(d.flags??[]).filter(S=>S.spans.some(_));return{row:d,flags:v,span:d.spans.find(_)??null,mark:w,inside:_}}}}function n1(n,{flags:e,top:t,height:i},s){let r=i/e.length;e.forEach(({spans:o,colour:a},l)=>{n.fillStyle=a;for(let[c,u]of o)n.fillRect(s(c),t+l*r,Math.max(s(u)-s(c),2),r)})}function i1(n,{spans:e,marks:t,top:i},s,r){n.fillStyle=s,n.globalAlpha=.4;for(let[o,a]of e)n.fillRect(r(o),i,r(a)-r(o),ro);n.globalAlpha=1;for(let{time:o,name:a}of t)a==="foot_strike"?n.fillRect(r(o)-1,i-1,2.5,ro+2):(n.strokeStyle=s,n.lineWidth=1.2,n.strokeRect(r(o)-1,i-.4,2,ro+.8))}var dx="http://www.w3.org/2000/svg",Qd={right:23,left:28},fx=3;function hc(n,e,t){let i=document.createElementNS(dx,n);for(let[s,r]of Object.entries(e))i.setAttribute(s,r);if(t){let s=document.createElementNS(dx,"title");s.textContent=t,i.append(s)}return i}function ef(n,e,t){let[i,s]=[Math.max(n,0),Math.min(e,t)];return s>i?{x:`${100*i/t}%`,width:`${100*(s-i)/t}%`}:null}function px(n,e,t){let i=[];(n.flags??[]).forEach(s=>{let{label:r,spans:o,harmless:a}=s;if(!a)for(let[l,c]of o){let u=ef(e(l),e(c),t);u&&i.push(hc("rect",{...u,y:1,height:4,fill:pa(s)},r))}});for(let[s,r]of Object.entries(Qd)){let o=(n.events??[]).filter(a=>a.side===s);for(let[a,l]of o.length?Jd(n,o):[]){let c=ef(e(a),e(l),t),u={y:r,height:fx,class:`stance ${s}`};c&&i.push(hc("rect",{...c,...u},`stance, ${s}`))}}for(let{time:s,name:r,side:o}of n.events??[]){let a=e(s)/t;if(!(a>=0&&a<=1)||r!=="foot_strike")continue;let l={y:(Qd[o]??Qd.right)-2,width:2,height:fx+4,class:`strike ${o}`};i.push(hc("rect",{x:`${100*a}%`,...l},`foot strike, ${o}`))}return i}function mx([n,e],t){let i=ef(n,e,t);return i?hc("rect",{...i,y:7,height:12,rx:2,class:"loop"}):null}function gx(n,e){let{scene:t,state:i,alignment:s,clock:r}=n,o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("aria-hidden","true");let a=Z("div",{class:"done"}),l=Z("div",{class:"head"}),c=Z("div",{class:"rail"},o,Z("div",{class:"line"}),a,l),u=Z("div",{class:"time-slider",role:"slider",tabindex:0,"aria-label":"Time","aria-valuemin":0},c);e.bind("duration alignment cycle hidden loop revision",()=>{let d=i.get("duration");if(u.setAttribute("aria-valuemax",d.toFixed(3)),o.replaceChildren(),!(d>0))return;let f=ha(t,i),m=i.get("loop")==="cycle"&&mx(s.loopRange(),d);m&&o.append(m),o.append(...px(t.trials[f],x=>s.shownTime(f,x),d))}),e.bind("time duration",()=>{let d=100*(i.get("time")/(i.get("duration")||1));l.style.left=`${d}%`,a.style.width=`${d}%`,u.setAttribute("aria-valuenow",i.get("time").toFixed(3)),i.get("playing")||u.setAttribute("aria-valuetext",Ci(n).text)});let h=d=>{let f=c.getBoundingClientRect();r.seek((d.clientX-f.left)/(f.width||1)*i.get("duration"))};return u.addEventListener("pointerdown",d=>{d.button||(u.setPointerCapture(d.pointerId),i.set({playing:!1}),h(d))}),u.addEventListener("pointermove",d=>{u.hasPointerCapture(d.pointerId)&&h(d)}),u}var tf=[.1,.25,.5,.75,1,1.5,2];function xx(n,e,t){let{state:i,clock:s}=e,r=Ln({icon:"play",label:"Play (space)",press:s.toggle,class:"button icon primary play"}),o=Ln({icon:"back",label:"One frame back (\u2190)",press:()=>s.step(-1)}),a=Ln({icon:"forward",label:"One frame on (\u2192)",press:()=>s.step(1)});t.bind("playing duration",()=>{let l=i.get("playing");r.replaceChildren(In(l?"pause":"play")),r.title=l?"Pause (space)":"Play (space)",r.setAttribute("aria-label",l?"Pause":"Play");for(let c of[r,o,a])c.disabled=!(i.get("duration")>0)}),n.append(Z("div",{class:"buttons"},o,r,a),gx(e,t),r1(e,t),Z("div",{class:"buttons"},s1(i,t),..._g(e,t)))}function s1(n,e){let t=Z("select",{class:"select",title:"Speed","aria-label":"Speed of playing",on:{change:()=>n.set({speed:Number(t.value)})}});return e.bind("speed",()=>{let i=n.get("speed"),s=tf.includes(i)?tf:[...tf,i].sort((r,o)=>r-o);t.replaceChildren(...s.map(r=>Z("option",{value:r,text:`${r}\xD7`}))),t.value=i}),t}function r1(n,e){let{scene:t,state:i}=n,s=Z("span",{class:"seconds"}),r=Z("span",{class:"muted"}),o=Z("span",{class:"cycle"}),a=Math.max(...t.trials.map(c=>c.time.length)),l=String(a).length;return r.style.minWidth=`${7+2*l}ch`,o.hidden=!t.trials.some(({cycles:c})=>c?.right?.length||c?.left?.length),e.bind("time duration hidden alignment cycle revision",()=>{let c=Ci(n),u=t.trials[c.trial].time.length;s.textContent=`${c.time.toFixed(2)} s`,r.textContent=`frame ${c.frame+1}/${u}`,o.className=`cycle ${c.cycle?.side??""}`,o.textContent=c.cycle?`${c.cycle.percent.toFixed(0)} % ${c.cycle.side} cycle`:"no cycle"}),Z("div",{class:"readout",role:"group","aria-label":"Instant shown"},s,r,o)}function _x(n,{scene:e,state:t},i){let s=e.trials.map((a,l)=>{let c=()=>{let d=t.get("hidden"),f=d.includes(l)?d.filter(m=>m!==l):[...d,l];f.length<e.trials.length&&t.set({hidden:f})},u=Z("span",{class:"eye"}),h=Z("button",{type:"button",class:"button framed trial",title:a.name,on:{click:c}},Z("i",{class:"swatch",style:`background: ${a.colour}`,"aria-hidden":"true"}),Z("span",{class:"ellipsis",text:a.name}),u);return i.bind("hidden",()=>{let d=!t.get("hidden").includes(l);h.setAttribute("aria-pressed",String(d)),h.setAttribute("aria-label",`${a.name}, ${d?"shown":"hidden"}`),u.replaceChildren(In(d?"eye":"hidden"))}),h}),r=[{value:"overlay",text:"Overlaid"},{value:"side",text:"Side by side"}],o=[{value:"time",text:"From the start",title:"All from their starts"},{value:"cycle",text:"By gait cycle",title:"One gait cycle of each"}];n.append(Z("div",{class:"trial-list",role:"group","aria-label":"Trials shown"},...s),Z("div",{class:"end together"},Ns(t,i,{key:"arrangement",label:"Trials on the stage",choices:r}),e.trials.some(({cycles:a})=>a?.right?.length||a?.left?.length)?Ns(t,i,{key:"alignment",label:"Trials in time",choices:o}):null))}var dc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var vx=`.curve-root { position: relative; height: 100%; overflow-x: hidden; overflow-y: auto; color: var(--bk-text, #222);
  background: var(--bk-page, #fff); font-size: 12px; line-height: 1.35; }
.curve-root.still { height: auto; overflow: visible; }
.curve-top { position: sticky; top: 0; z-index: 3; padding-bottom: 4px; background: var(--bk-page, #fff);
  border-bottom: 1px solid var(--bk-line, #ddd); }
.still .curve-top { position: static; border: 0; }
.curve-line { display: flex; align-items: flex-start; gap: 8px; padding: 6px 16px 3px 10px; min-height: 18px; }
.curve-strips { display: grid; gap: 0 8px; }
.curve-strips[hidden] { display: none; }
.curve-legend { display: flex; flex-wrap: wrap; gap: 2px 14px; min-width: 0; flex: 1; color: var(--bk-muted, #666); }
.curve-entry { display: inline-flex; align-items: center; gap: 6px; min-width: 0; max-width: min(100%, 32ch); }
.crowded .curve-entry { max-width: 24ch; }
.curve-flags .curve-entry { max-width: 100%; }
.curve-entry > span:last-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.curve-flags { display: flex; gap: 14px; min-width: 0; flex: 0 1 auto; max-width: 100%; }
.curve-swatch { flex: none; width: 16px; height: 3px; border-radius: 1.5px; }
.curve-swatch.wide { width: 26px; border-radius: 0; }
.curve-swatch.band { height: 10px; opacity: 0.45; border-radius: 2px; }
.curve-swatch.norm { height: 10px; opacity: 0.25; border-radius: 2px; }
.curve-swatch.flag { width: 12px; height: 7px; border-radius: 1px; }
.curve-swatch.off { width: 0; height: 11px; margin: 0 4px; border-left: 1.5px dashed var(--bk-muted, #666); border-radius: 0; }
.curve-reset { flex: none; font: inherit; font-size: 11px; color: inherit; padding: 0 8px; border: 1px solid var(--bk-line, #ddd);
  border-radius: 9px; background: none; cursor: pointer; }
.curve-grid { display: grid; align-items: start; gap: 0 8px; padding-bottom: 6px; }
.curve-group { min-width: 0; break-inside: avoid; }
.curve-group-head { display: flex; align-items: center; gap: 8px; height: 32px; box-sizing: border-box; padding: 6px 16px 0 10px; min-width: 0; }
.curve-group-head h3 { margin: 0; font-size: 13px; font-weight: 650; line-height: 20px; overflow: hidden; text-overflow: ellipsis;
  white-space: nowrap; cursor: help; }
.curve-group-head h3::first-letter { text-transform: uppercase; }
.curve-group.lit h3 { color: var(--bk-accent, #1a73e8); }
.curve-drop { margin-left: auto; flex: none; width: 20px; height: 20px; padding: 0; border: 0; border-radius: 4px; background: none;
  color: var(--bk-muted, #666); font: inherit; font-size: 15px; line-height: 1; cursor: pointer; opacity: 0; }
.curve-group:hover .curve-drop, .curve-drop:focus-visible { opacity: 1; }
.curve-drop:hover { color: var(--bk-text, #222); background: var(--bk-line, #ddd); }
.curve-strip { position: relative; overflow: hidden; }
.curve-strip canvas { display: block; height: 100%; }
.curve-strip-over { position: absolute; top: 0; bottom: 0; overflow: hidden; cursor: crosshair; touch-action: pan-y; }
.curve-panel { position: relative; outline-offset: -2px; border-radius: 4px; contain: layout style; }
.curve-panel:focus-visible, .curve-reset:focus-visible, .curve-drop:focus-visible { outline: 2px solid var(--bk-focus, #1a73e8); }
.still .curve-values { display: none; }
.curve-panel-head { display: flex; gap: 10px; align-items: center; height: 17px; margin: 0 16px 0 48px; white-space: nowrap; }
.curve-quantity { flex: 0 1 auto; display: flex; gap: 4px; min-width: 0; cursor: help; }
.curve-quantity b { flex: none; font-weight: inherit; }
.curve-quantity span { overflow: hidden; text-overflow: ellipsis; }
.curve-quantity i { flex: none; font-style: normal; color: var(--bk-muted, #666); }
/* what does not fit wraps to a second line, which is out of sight: the tooltip has it */
.curve-values { flex: 1 0 min-content; height: 17px; overflow: hidden; display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 0 10px; font-variant-numeric: tabular-nums;
  font-weight: 600; font-size: 11.5px; }
.curve-values > span { display: inline-flex; gap: 10px; }
.curve-value { min-width: 5ch; height: 17px; line-height: 17px; text-align: right; }
.curve-plot { position: relative; }
.curve-plot .u-over { overflow: hidden; cursor: crosshair; touch-action: pan-y; }
.curve-empty { position: absolute; inset: 0 16px 5px 48px; display: grid; place-items: center; color: var(--bk-muted, #666);
  pointer-events: none; z-index: 1; }
.curve-cursor { position: absolute; top: 0; bottom: 0; left: -0.75px; width: 1.5px; background: var(--own, currentColor);
  transform: translateX(-9999px); pointer-events: none; will-change: transform; opacity: 0.85; }
.curve-dot { position: absolute; top: -3.5px; left: -3.5px; width: 7px; height: 7px; box-sizing: border-box; border-radius: 50%;
  border: 1px solid var(--bk-page, #fff); pointer-events: none; transform: translateX(-9999px); will-change: transform; }
.curve-hover { position: absolute; top: 0; bottom: 0; width: 1px; background: var(--bk-muted, #666); opacity: 0.5; pointer-events: none; }
.curve-zoom { position: absolute; top: 0; bottom: 0; background: var(--bk-accent, #1a73e8); opacity: 0.18; pointer-events: none; }
.curve-zoom[hidden] { display: none; }
.curve-foot { margin: 2px 16px 8px 48px; color: var(--bk-muted, #666); font-size: 11px; }
.curve-none { padding: 24px; text-align: center; color: var(--bk-muted, #666); }
.curve-tip { position: fixed; inset: 0 auto auto 0; z-index: 1000; margin: 0; padding: 7px 10px; max-width: min(340px, calc(100vw - 8px));
  box-sizing: border-box; border: 1px solid var(--bk-line, #ddd); border-radius: 6px; background: var(--bk-raised, #fff);
  color: var(--bk-text, #222); font-size: 12px; line-height: 1.4; box-shadow: 0 3px 14px rgb(0 0 0 / 0.18); pointer-events: none;
  overflow-wrap: anywhere; }
.curve-tip[hidden] { display: none; }
.curve-tip-head { font-weight: 650; }
.curve-tip p { margin: 1px 0 6px; }
.curve-tip p:last-child { margin-bottom: 0; }
.curve-tip-names { color: var(--bk-muted, #666); font-size: 11px; }
.curve-tip-flag { display: flex; align-items: baseline; gap: 8px; }
.curve-tip-line { display: grid; grid-template-columns: 16px 1fr auto; align-items: center; gap: 8px; }
.curve-tip-line b { font-variant-numeric: tabular-nums; white-space: nowrap; }
.curve-tip-name { color: var(--bk-muted, #666); }
.curve-more { flex: none; font: inherit; font-size: 11px; padding: 0 7px; border: 1px solid var(--bk-line, #ddd); border-radius: 9px; background: none;
  color: var(--bk-muted, #666); cursor: pointer; }
.curve-more:hover { color: var(--bk-text, #222); border-color: currentColor; }
`;function yx(n,e){let t=null,i=!1,s=document.createElement("div");s.className="curve-zoom",s.hidden=!0,n.append(s);let r=l=>{let{left:c,width:u}=n.getBoundingClientRect();return Math.max(0,Math.min(1,(l.clientX-c)/u))},o=l=>{s.hidden=!1,s.style.left=`${100*Math.min(t,l)}%`,s.style.width=`${100*Math.abs(l-t)}%`};n.addEventListener("pointerdown",l=>{l.button===0&&(t=r(l),i=l.shiftKey,n.setPointerCapture(l.pointerId),i||e.seek(t))}),n.addEventListener("pointermove",l=>{let c=r(l);t!==null&&i?o(c):t!==null&&e.seek(c),e.hover(c,l)});let a=l=>{if(i&&t!==null&&l.type==="pointerup"){let c=r(l);Math.abs(c-t)>.01&&e.zoom(Math.min(t,c),Math.max(t,c))}t=null,s.hidden=!0};n.addEventListener("pointerup",a),n.addEventListener("pointercancel",a),n.addEventListener("pointerleave",()=>e.leave()),n.addEventListener("dblclick",()=>e.reset()),n.addEventListener("wheel",l=>{!l.ctrlKey&&!l.altKey&&!l.metaKey||(l.preventDefault(),e.around(r(l),1.0016**l.deltaY))},{passive:!1})}function fc(n,{view:e,clock:t,state:i,tip:s,zoom:r},o,a){let l=u=>e.x[0]+u*(e.x[1]-e.x[0]),c=document.createElement("div");c.className="curve-hover",yx(n,{seek(u){let h=e.axis==="cycle"?e.timeAtPercent(a(),l(u)):l(u);h!==null&&t.seek(h)},hover(u,h){c.parentNode||n.append(c),c.style.left=`${100*u}%`,o(l(u),h)},leave(){c.remove(),s.hide(),i.set({hovered:null})},zoom:(u,h)=>r([l(u),l(h)]),around(u,h){let d=l(u);r(e.x.map(f=>d+(f-d)*h))},reset:()=>r(null)})}var l1=40,c1=18;function bx(n,e,t){let{scene:i,state:s,view:r,tip:o,expanded:a}=e,l=Object.values(n.members),c=a.has(n.key),u=n.panels.filter(v=>c||v.main),h=u.map((v,S)=>hx(n,v,r,S===u.length-1)),d=Ue("h3","",n.name),f=Ue("header","curve-group-head",d),m=h.map(v=>v.element),x=Ue("section","curve-group",f,...m);x.setAttribute("aria-label",`curves of ${n.name}`),h.length||x.append(Ue("p","curve-none","no curves of this item")),n.panels.some(v=>!v.main)&&f.append(g()),t&&!r.still&&f.append(p()),_(d,d,()=>Kd(n));for(let v of h)_(v.name,v.name,()=>jd(n,v.panel.quantity)),_(v.element,v.name,()=>jd(n,v.panel.quantity),!0);function g(){let v=n.panels.filter(b=>!b.main).map(b=>b.quantity.label),S=Ue("button","curve-more",c?"less":"more");return S.type="button",S.title=v.join(", "),S.setAttribute("aria-expanded",String(c)),S.setAttribute("aria-label",`${c?"fewer":"more"} quantities of ${n.name}`),S.addEventListener("click",()=>{a[c?"delete":"add"](n.key),e.rebuild()}),S}function p(){let v=Ue("button","curve-drop","\xD7");return v.type="button",v.setAttribute("aria-label",`take ${n.name} away from the curves`),v.title="take away",v.addEventListener("click",()=>s.set({selected:s.get("selected").filter(S=>!l.includes(S))})),v}function _(v,S,b,y=!1){let E=()=>o.show(b(),S.getBoundingClientRect());y?(v.addEventListener("focus",()=>v.matches(":focus-visible")&&E()),v.addEventListener("blur",()=>o.hide()),v.addEventListener("keydown",D=>D.key==="Escape"&&o.hide())):(v.addEventListener("pointerenter",E),v.addEventListener("pointerleave",()=>o.hide()))}function w(v,S,b){let{sources:y,looks:E,range:D,norm:I}=v,{top:L,bottom:R}=v.u.over.getBoundingClientRect(),U=rx({axis:r.axis,at:S,ownTime:B=>r.ownTime(B,S),sources:y,looks:E,range:D.high-D.low,unit:v.panel.quantity.unit,scene:i,trials:r.trials,norm:r.norms?I:null}),P=b.clientX;o.show(U,{left:P,right:P,top:L-c1,bottom:R},"above"),s.set({hovered:v.nearest(S,b.clientY,l1)})}return{element:x,group:n,panels:h,norms:()=>h.map(v=>v.norm).filter(Boolean),size(v,S){for(let b of h){let y=!b.u;b.size(v,S);let E=()=>b.sources.length?hi(b.sources[0]):"right";y&&fc(b.u.over,e,(D,I)=>w(b,D,I),E)}},refresh:()=>h.forEach(v=>v.refresh()),rescale:()=>h.forEach(v=>v.rescale()),light(){let v=l.includes(r.hovered)?r.hovered:"";v!==(x.dataset.lit??"")&&(x.dataset.lit=v,x.classList.toggle("lit",v!==""),h.forEach(S=>S.redraw()))},point:(v,S)=>h.forEach(b=>b.point(v,S)),dispose:()=>h.forEach(v=>v.dispose())}}var u1={angle_error:"angle",activation_deviation:"activation"},h1={angle:"angle_error",activation:"activation_deviation"},d1={deg:2,m:.02,"N*m/kg":.02,"N*m":1,BW:.02,N:10,mm:2,1:.1},f1=new Set(["angle","position","cop_x","cop_y","cop_z","muscle_length"]),p1=new Set(["angle_uncertainty","reserve","cop_x","cop_y","cop_z","free_moment","passive_force"]),m1=3;function Sx(n,e,t,i=null){let s=new Map;for(let r of e){let o=n.items[r];if(!o)continue;let a=g1(n,o),l=Object.values(a).join(" ");if(s.has(l))continue;let c=t!=="both"&&a[t]?{[t]:a[t]}:a,u=Object.values(c),h=Object.values(n.quantities).filter(({key:m})=>i?i.includes(m):!u1[m]).filter(m=>u.some(x=>Mx(n,m.key,x))).map(m=>({quantity:m,main:i!==null||!p1.has(m.key),spread:h1[m.key]??null,least:d1[m.unit]??0,shown:m.key==="activation"?[0,1]:f1.has(m.key)?[]:[0]})),f=Object.keys(a).length>1?o.name:o.label;s.set(l,{key:l,name:f||o.label||r,item:o,members:c,panels:h})}return[...s.values()]}function g1(n,e){let t=e.pair&&n.items[e.pair];return!e.side||!t?{[e.side||"middle"]:e.id}:e.side==="right"?{right:e.id,left:t.id}:{right:t.id,left:e.id}}function Mx(n,e,t){return n.trials.some(i=>i.series?.[e]?.items.includes(t))}function wx(n){let e=Object.values(n.items),t=l=>Object.keys(n.quantities).some(c=>Mx(n,c,l.id)),i=e.filter(l=>t(l)),s=l=>l.side!=="left",r=i.find(l=>l.kind==="dof"&&l.group==="knee"&&s(l))??i.find(l=>l.id.startsWith("knee_angle")&&s(l))??i.find(l=>l.kind==="dof"&&s(l)),o=x1(n,m1),a=[...r?[r.id]:[],...o];return a.length?a:i.slice(0,1).map(l=>l.id)}function x1(n,e){let t=n.trials.map(s=>s.series?.muscle_force).find(Boolean);if(!t)return[];let i=t.values.shape[1];return t.items.map((s,r)=>({id:s,peak:_1(t.values,r*i,i)})).filter(({id:s})=>n.items[s]&&n.items[s].side!=="left").sort((s,r)=>r.peak-s.peak).slice(0,e).map(({id:s})=>s)}function _1(n,e,t){let i=-1/0;for(let s=e;s<e+t;s++)n[s]>i&&(i=n[s]);return i}function nf(n,e,t=!1){let{scene:i,trials:s,colours:r,axis:o,sides:a}=n,l=new Set(e.flatMap(d=>Object.keys(d.members))),c=s.length>1,u=[],h=(d,f,m,x=[])=>u.push({kind:d,colour:f,dash:x,words:m});if(!c||a==="both")for(let d of["right","left"])l.has(d)&&h("line",r[d],d);if(c){let d=a!=="both"||l.has("middle")||l.size<2;s.forEach((f,m)=>{let{name:x,colour:g}=i.trials[f];h("wide",d?g:r.muted,x,cd(m))})}if(o==="cycle"){let d=n.lead("right")>=0||n.lead("left")>=0;n.bands&&d&&h("band",r.muted,"mean \xB1 SD of cycles"),t&&n.norms&&h("norm",r.muted,"normative band"),d&&h("off",r.muted,"foot off",[3,3])}else{let d=s.flatMap(m=>Bl(i.trials[m])),f=new Map(d.map(m=>[m.label,m.colour]));for(let[m,x]of f)h("flag",x,m)}return u}function Ax(n,e,t){let i=({kind:c,colour:u,dash:h,words:d})=>{let f=Ue("span","",d);f.title=d;let x=io(c==="off"?"none":u,c==="line"||c==="wide"?h:[],`curve-swatch ${c}`);return Ue("span","curve-entry",x,f)},s=nf(n,e,t),[r,o]=[s.filter(Ex),s.filter(c=>!Ex(c))],a=n.trials.length>2?" crowded":"",l=Ue("div",`curve-legend${a}`,...o.map(i));return r.length&&l.append(Ue("span","curve-flags",...r.map(i))),l}var Ex=({kind:n})=>n==="flag";function Tx(n){let{scene:e,view:t,tip:i,zoom:s}=n,r=Ue("div","curve-line"),o=Ue("div","curve-strips"),a=Ue("div","curve-top",r,o),l=Ue("button","curve-reset","show all");l.type="button",l.title="Leave the zoom (a double click in a panel does the same)",l.addEventListener("click",()=>s(null));let c=[];function u(h,d){let{left:f,top:m}=h.over.getBoundingClientRect(),x=h.at(d.clientX-f,d.clientY-m),g=d.clientX,p={left:g-ji,right:g,top:m,bottom:d.clientY+10};i.show(ax(x,t.trials.length>1),p)}return{element:a,write(h,d){r.replaceChildren(Ax(t,h,d),...t.isZoomed()?[l]:[])},size(h,d,f){let m=t.axis==="time"?cc(e,t.trials,t.sides):[];o.hidden=!m.length,o.style.gridTemplateColumns=h,c=m.length?Array.from({length:d},()=>uc(m,t)):[],o.replaceChildren(...c.map(x=>x.element));for(let x of c)x.size(f),fc(x.over,n,(g,p)=>u(x,p),()=>"right")},draw:()=>c.forEach(h=>h.draw()),point:h=>c.forEach(d=>d.point(h))}}var sf=8,pc=32,ao=17,v1=270,[y1,b1]=[84,190];function lo(n,e,t=0){let i=Math.max(1,Math.floor((n+sf)/(v1+sf))),s=Math.min(i,Math.max(e.length,1)),r=Math.floor((n-sf*(s-1))/s),o=Math.max(1,...e),a=pc+Ma+wa-mr,l=e.length>s?0:(t-a)/o-ao-mr,c=Math.max(y1,Math.min(150,.27*r)),u=Math.floor(Math.max(c,Math.min(b1,l))),h=m=>m?a+m*(ao+u+mr):2*pc,d=[],f=0;for(let m=0;m<e.length;m+=s){let x=e.slice(m,m+s);x.forEach(()=>d.push(f)),f+=Math.max(...x.map(h))}return{columns:s,column:r,axes:r-Fn-ji,height:u,tops:d,whole:f}}var Rx=2,mc=26,Cx=50,S1=22,Px=n=>n.map(e=>e.panels.length),Ix=({axis:n,scene:e,trials:t,sides:i})=>n==="time"?cc(e,t,i):[];function Lx(n,e,t){return mc+oo(Ix(e))+lo(t,Px(n)).whole+S1}function Dx(n,{x:e,y:t,width:i},s,r,o){let{columns:a,column:l,axes:c,height:u,tops:h,whole:d}=lo(i,Px(s)),f=E1(n,r.colours.font);w1(n,f,{x:e+10,y:t,right:e+i},s,r);let m=Ix(r),x=p=>e+p%a*(l+8);if(m.length){let p=uc(m,r);p.size(c,Rx);let{canvas:_}=p,w=oo(m);for(let v=0;v<Math.min(a,s.length);v++)n.drawImage(_,x(v),t+mc,Fn+c,w),Nx(n,r,{all:r.cursors().all},x(v),t+mc,c,w)}let g=t+mc+oo(m);s.forEach((p,_)=>{let w={x:x(_),y:g+h[_],column:l,axes:c,height:u};M1(n,f,p,r,w)}),o&&f(o,e+Fn,g+d+14,"11px",r.colours.muted,i-Fn)}function M1(n,e,{group:t,panels:i},s,{x:r,y:o,column:a,axes:l,height:c}){let u=s.colours.text;e(A1(t.name),r+10,o+20,"650 13px",u,a-20);let h=o+pc;for(let d of i){let{quantity:f}=d.panel,m=h+12,x=pr(f.unit),g=Fn+e(f.label,r+Fn,m,"12px",u,.55*a),p=15+g+e(x,r+g+5,m,"12px",s.colours.muted,90),_=Math.floor((a-ji-p)/Cx),w=r+a-ji,v=s.still?[]:d.readings().slice(0,_);for(let{text:L,ink:R}of v.reverse())w-=Math.max(e(L,w,m,"600 11.5px",R,Cx,"right")+10,36);let S=d.picture(a,c,Rx),{canvas:b}=S.ctx,y=b.height/b.width*a;n.drawImage(b,r,h+ao,a,y);let E=s.cursors(),D=["all",...d.sources.map(hi)],I=Object.fromEntries(D.map(L=>[L,E[L]]));Nx(n,s,I,r,h+ao+6,l,c-6),S.destroy(),h+=ao+y}}function Nx(n,e,t,i,s,r,o){if(!e.still)for(let a of["all","right","left"]){let l=t[a];l!=null&&(n.fillStyle=e.colours[a]??e.colours.text,n.fillRect(i+Fn+l*r-.75,s,1.5,o))}}function w1(n,e,{x:t,y:i,right:s},r,o){let a=t,l=r.some(u=>u.norms().length),c=nf(o,r.map(({group:u})=>u),l);for(let{colour:u,dash:h,words:d}of c){if(a>s-60)break;n.strokeStyle=u,n.lineWidth=3,n.setLineDash(h),n.beginPath(),n.moveTo(a,i+12),n.lineTo(a+22,i+12),n.stroke(),n.setLineDash([]),a+=28+e(d,a+28,i+16,"12px",o.colours.muted,s-a-28)+16}}function E1(n,e){return(t,i,s,r,o,a,l="left")=>{n.font=`${r} ${e}`,n.textBaseline="alphabetic",n.textAlign=l,n.fillStyle=o;let c=t;for(;c.length>1&&n.measureText(c).width>a;)c=`${[...c].slice(0,-2).join("")}\u2026`;return n.fillText(c,i,s),n.measureText(c).width}}var A1=n=>n.charAt(0).toUpperCase()+n.slice(1);var rf=.02,T1=1/400;function Ox(n,{scene:e,state:t,alignment:i,still:s=!1}){let r={time:null,cycle:null},o={scene:e,still:s,read(){for(let l of["axis","sides","bands","cycles","norms","hovered"])o[l]=t.get(l);o.trials=e.trials.map((l,c)=>c).filter(l=>!t.get("hidden").includes(l)),o.maps=e.trials.map((l,c)=>{let u=i.shownTime(c,0);return{slope:i.shownTime(c,1)-u,offset:u}});let a=t.get("loop")==="cycle"?i.loopRange():null;o.loop=a&&a[1]-a[0]<t.get("duration")-1e-9?a:null,o.xLabel=o.axis==="cycle"?"gait cycle (%)":"time (s)",o.x=r[o.axis]??o.whole()},readColours(){o.colours=Zm(n)},whole(){if(o.axis==="cycle")return[0,100];let a=t.get("duration");return a>rf?[0,a]:[-rf,a+rf]},isZoomed:()=>r[o.axis]!==null,zoom(a){let[l,c]=o.whole(),u=a&&[Math.max(l,a[0]),Math.min(c,a[1])];u&&u[1]-u[0]<(c-l)*T1||(u&&u[1]-u[0]>.999*(c-l)&&(u=null),r[o.axis]=u,o.x=u??[l,c])},ownTime:(a,l)=>(l-o.maps[a].offset)/o.maps[a].slope,places(){let a=t.get("time");return e.trials.map((l,c)=>{let u=o.ownTime(c,a),h=l.time[l.time.length-1],d=1e-6;return u<l.time[0]-d||u>h+d?null:Dn(l.time,u)})},lead:a=>o.trials.find(l=>e.trials[l].cycles?.[a]?.length)??-1,cursors(){let[a,l]=o.x,c=d=>{let f=(d-a)/(l-a);return d===null||!(f>=-1e-9&&f<=1+1e-9)?null:f},u=t.get("time");if(o.axis!=="cycle")return{all:c(u)};let h={};for(let d of["right","left"]){for(let f of o.trials)h[d+f]=c(kl(e.trials[f],d,o.ownTime(f,u)));h[d]=h[d+o.lead(d)]??null}return h},timeAtPercent(a,l){let c=o.lead(a);if(c<0)return null;let u=e.trials[c],h=o.ownTime(c,t.get("time")),d=u.cycles[a],{side:f,index:m}=t.get("cycle"),x=d.find(([g,p])=>h>=g&&h<=p)??(f===a&&d[m])??d[0];return i.shownTime(c,x[0]+(x[1]-x[0])*l/100)}};return o}var C1=10,R1=.1,[Ux,Aa]=[1,2];function gc(n,e){let{scene:t,state:i,only:s=null,still:r=!1}=e,o=Ue("div","curve-grid"),a=Ue("footer","curve-foot"),l=Ue("div",`curve-root${r?" still":""}`);n.replaceChildren(Ue("style","",dc+vx),l);let c=sx(n),u=Ox(l,e),d={...e,view:u,tip:c,expanded:new Set,zoom:D,rebuild:()=>_(Aa)},f=Tx(d);l.append(f.element,o,a);let m=[],x=0,g="",p=0;function _(R){p||queueMicrotask(w),p=Math.max(p,R)}function w(){let R=p;p=0,u.read(),R===Aa?v():m.forEach(U=>U.refresh()),b(),g="",S(),y()}function v(){m.forEach(P=>P.dispose()),c.hide();let R=i.get("selected").filter(P=>t.items[P]),U=R.length?R:wx(t);m=Sx(t,U,u.sides,s?.quantities).map(P=>bx(P,d,R.length>0)),o.replaceChildren(...m.map(P=>P.element)),m.length||o.append(Ue("p","curve-none","There are no curves of this."))}function S(){let R=l.clientWidth;if(!R||g===`${R} ${l.clientHeight}`)return;g=`${R} ${l.clientHeight}`;let U=m.map($=>$.panels.length),{columns:P,column:B,axes:H}=lo(R,U),V=`repeat(${P}, ${B}px)`;x=H,o.style.gridTemplateColumns=V,f.size(V,P,x);let oe=f.element.offsetHeight+a.offsetHeight+C1,{height:q}=lo(R,U,r?0:l.clientHeight-oe);m.forEach($=>$.size(B,q))}function b(){let R=m.flatMap(P=>P.norms());f.write(m.map(({group:P})=>P),R.length>0);let U=u.axis==="cycle"&&u.norms?R.map(P=>P.source):[];a.textContent=U.length?`Normative band: ${[...new Set(U)].join("; ")}`:"",a.hidden=!U.length}function y(){if(r||p===Aa||!x)return;E();let R=u.cursors(),U={};for(let B in R)U[B]=R[B]===null?null:Math.round(2*R[B]*x)/2;let P=u.places();for(let B of m)B.point(U,P);f.point(U.all)}function E(){if(!u.isZoomed()||u.axis!=="time"||!i.get("playing"))return;let[R,U]=u.x,P=i.get("time");if(P>=R&&P<=U)return;let B=Math.min(P-R1*(U-R),u.whole()[1]-(U-R));D([Math.max(0,B),Math.max(0,B)+U-R])}function D(R){u.zoom(R),m.forEach(U=>U.rescale()),f.draw(),b(),i.get("playing")||y()}let I=[i.on("selected sides hidden revision family",()=>_(Aa)),i.on("axis bands cycles norms alignment cycle loop duration",()=>_(Ux)),i.on("hovered",()=>{u.hovered=i.get("hovered"),m.forEach(R=>R.light())}),i.on("theme",()=>requestAnimationFrame(()=>{u.readColours(),_(Ux)})),i.on("time",y)],L=new ResizeObserver(()=>{S(),y()});return u.readColours(),u.read(),_(Aa),L.observe(l),{zoom:D,zoomBy(R){let[U,P]=u.x,B=Object.values(u.cursors()).find(V=>V!==null)??.5,H=U+B*(P-U);D([H-(H-U)*R,H+(P-H)*R])},pictureHeight:R=>Lx(m,u,R),drawPicture:(R,U)=>Dx(R,U,m,u,a.textContent),dispose(){I.forEach(R=>R()),L.disconnect(),m.forEach(R=>R.dispose()),c.dispose()}}}var P1=52,I1=34,L1=11,D1=.5;function of({title:n,what:e,most:t,choose:i,print:s,fromZero:r}){let o=Z("span",{class:"refine-reading"}),a=Z("div",{class:"refine-plot",role:"img"}),l=Z("div",{class:"refine-chart-head",title:e});l.append(Z("span",{text:n}),o);let c=Z("div",{class:"refine-chart"},l,a),u=null,h=null,d={values:[],shown:0,wanted:0};function f(){let S=getComputedStyle(c),b=y=>S.getPropertyValue(`--bk-${y}`).trim();h={line:b("line"),muted:b("muted"),accent:b("accent")},h.page=b("page")||b("raised"),h.font=`${L1}px ${S.fontFamily}`}function m(){let{ctx:S}=u,b=devicePixelRatio,y=D=>u.valToPos(D,"x",!0);S.save(),d.wanted!==d.shown&&(S.strokeStyle=h.muted,S.lineWidth=b,S.setLineDash([3*b,3*b]),S.beginPath(),S.moveTo(y(d.wanted),u.bbox.top),S.lineTo(y(d.wanted),u.bbox.top+u.bbox.height),S.stroke(),S.setLineDash([]));let E=d.values[d.shown];E!=null&&(S.beginPath(),S.arc(y(d.shown),u.valToPos(E,"y",!0),5*b,0,2*Math.PI),S.fillStyle=h.accent,S.strokeStyle=h.page,S.lineWidth=2*b,S.fill(),S.stroke()),S.restore()}function x(){let S=d.values.filter(D=>D!==null);if(!S.length)return[0,1];let[b,y]=[Math.min(...S),Math.max(...S)];if(r)return[0,1.08*y||1];let E=Math.max(.15*(y-b),.05*y,1e-6);return[Math.max(0,b-E),y+E]}function g(){let S=a.clientWidth,b=a.clientHeight;if(!S||!b)return;if(u)return void u.setSize({width:S,height:b});f();let y={font:h.font,stroke:()=>h.muted},E={stroke:()=>h.line,width:1},D={stroke:()=>h.line,width:1,size:3};u=new xn({width:S,height:b,padding:[8,10,0,0],legend:{show:!1},cursor:{points:{size:7},y:!1,drag:{x:!1,y:!1}},scales:{x:{time:!1,range:[0,t]},y:{range:x}},series:[{},{stroke:()=>h.accent,width:1.6,points:{show:!0,size:4,fill:()=>h.accent,width:0}}],axes:[{...y,grid:E,ticks:D,space:40,size:I1-14,gap:2,label:"iterations",labelFont:h.font,labelSize:14,labelGap:0},{...y,grid:E,ticks:D,size:P1,gap:4,space:24,values:(I,L)=>L.map(s)}],hooks:{draw:[m],setCursor:[_]}},p(),a),u.over.addEventListener("click",w)}let p=()=>{let S=Array.from({length:t+1},(b,y)=>y);return[S,S.map(b=>d.values[b]??null)]};function _(){let S=u?.cursor.left>=0?u.cursor.idx:d.shown,b=d.values[S],y=S<d.values.length?"unknown":"not computed yet";o.textContent=`after ${S}: ${b==null?y:s(b)}`}function w(S){let b=u.over.getBoundingClientRect(),y=u.posToVal(S.clientX-b.left,"x");i(Math.max(0,Math.min(t,Math.floor(y+D1))))}let v=new ResizeObserver(g);return v.observe(a),{element:c,show(S){d=S;let b=S.values.length?s(S.values[S.shown]??S.values.at(-1)):"unknown";a.setAttribute("aria-label",`${e} After ${S.shown}: ${b}.`),u&&u.setData(p()),_()},recolour(){f(),u?.redraw()},dispose(){v.disconnect(),u?.destroy()}}}var kx=`.refine {
  display: grid;
  grid-template-columns: minmax(260px, 5fr) minmax(200px, 4fr) minmax(200px, 4fr);
  gap: 8px 20px;
  padding: 10px 12px;
  background: var(--bk-panel);
}

.refine-controls {
  display: flex;
  flex-direction: column;
  gap: 8px;
  min-width: 0;
}

.refine-line {
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 10px;
  min-height: 30px;
}

.refine-slider .refine-line {
  min-height: 0;
  font-weight: 600;
}

.refine-number {
  font-size: 18px;
  line-height: 1.2;
  font-variant-numeric: tabular-nums;
  color: var(--bk-accent);
}

.refine-slider .range {
  display: block;
  width: 100%;
  margin-top: 4px;
}

/* Coloured as far as iterations are computed. */
.refine-slider .range::-webkit-slider-runnable-track {
  background: linear-gradient(var(--bk-accent), var(--bk-accent)) 0 0 / calc(7px + (100% - 14px) * var(--done, 0)) 100% no-repeat var(--bk-line-strong);
}

.refine-slider .range::-moz-range-track {
  background: linear-gradient(var(--bk-accent), var(--bk-accent)) 0 0 / calc(7px + (100% - 14px) * var(--done, 0)) 100% no-repeat var(--bk-line-strong);
}

.refine-scale {
  position: relative;
  height: 16px;
  margin: 0 7px;
  font-size: 11px;
  color: var(--bk-muted);
  font-variant-numeric: tabular-nums;
}

.refine-scale span {
  position: absolute;
  transform: translateX(-50%);
}

.refine-status {
  min-width: 0;
  color: var(--bk-muted);
  overflow: hidden;
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
}

.refine-status.failed {
  color: var(--bk-error);
}

.refine-progress {
  appearance: none;
  display: block;
  width: 100%;
  height: 4px;
  border: 0;
  border-radius: 2px;
  overflow: hidden;
  background: var(--bk-line);
  visibility: hidden;
}

.refine-progress.on {
  visibility: visible;
}

.refine-progress::-webkit-progress-bar {
  background: var(--bk-line);
}

.refine-progress::-webkit-progress-value {
  background: var(--bk-accent);
}

.refine-progress::-moz-progress-bar {
  background: var(--bk-accent);
}

.refine-progress:indeterminate {
  background: linear-gradient(90deg, var(--bk-line) 30%, var(--bk-accent) 50%, var(--bk-line) 70%) 0 0 / 200% 100%;
}

.refine-progress:indeterminate::-webkit-progress-bar {
  background: transparent;
}

@media (prefers-reduced-motion: no-preference) {
  .refine-progress:indeterminate {
    animation: refine-run 1.6s linear infinite;
  }
}

@keyframes refine-run {
  from { background-position: 150% 0; }
  to { background-position: -50% 0; }
}

.refine-check {
  display: flex;
  align-items: center;
  gap: 6px;
  cursor: pointer;
}

.refine-check input {
  accent-color: var(--bk-accent);
}

.refine-chart {
  display: flex;
  flex-direction: column;
  min-width: 0;
}

.refine-chart-head {
  display: flex;
  justify-content: space-between;
  gap: 8px;
  white-space: nowrap;
  font-weight: 600;
}

.refine-reading {
  font-weight: 400;
  color: var(--bk-muted);
  font-variant-numeric: tabular-nums;
}

.refine-plot {
  flex: 1;
  min-height: 112px;
  overflow: hidden;
  cursor: pointer;
}

/* As high as an explorer, and the panel besides. */
@container viewer (min-width: 720px) {
  .frame:has(.refine) {
    height: var(--bk-height, 780px);
  }
}

@container viewer (max-width: 719px) {
  .refine {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .refine-controls {
    grid-column: 1 / -1;
  }
}
`;var O1={f8:Float64Array,f4:Float32Array,u1:Uint8Array,u2:Uint16Array,u4:Uint32Array,i4:Int32Array,q16:Int16Array};async function gr(n){let e=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip")),t=await new Response(e).arrayBuffer();if(new TextDecoder().decode(t.slice(0,4))!=="BKS1")throw new Error("this is no scene of biokit");let r=8+new DataView(t).getUint32(4,!0);return JSON.parse(new TextDecoder().decode(t.slice(8,r)),(o,a)=>a&&a.$?U1(t,r,a):a)}function U1(n,e,{$:[t,i,s],scale:r,offset:o,delta:a}){if(i==="bytes")return new Uint8Array(n,e+t,s[0]);let l=s.reduce((h,d)=>h*d,1),c=new O1[i](n,e+t,l),u=i==="q16"?k1(c,s,r,o,a):c;return u.shape=s,u}function k1(n,e,t,i,s){let r=Int16Array.from(n),o=e.slice(s+1).reduce((u,h)=>u*h,1),a=e[s]*o;for(let u=0;u<r.length;u+=a)for(let h=u+o;h<u+a;h++)r[h]+=r[h-o];let l=new Float32Array(r.length),c=r.length/e[0];for(let u=0;u<r.length;u++){let h=u/c|0,[d,f]=Array.isArray(t)?[t[h],i[h]]:[t,i];l[u]=r[u]===-32768?NaN:r[u]*d+f}return l}function af(n,e){let t={...n};for(let[i,s]of Object.entries(e))s===null?delete t[i]:t[i]=Fx(s)&&Fx(n[i])?af(n[i],s):s;return t}var Fx=n=>n!==null&&typeof n=="object"&&Object.getPrototypeOf(n)===Object.prototype;var F1=4e3,B1=6e4;function Bx({scene:n,state:e,host:t},i){let[s]=n.trials,{loss:r=[],reprojection:o=[],done:a=0}=n.refinement??{},l=new Map([[0,s.series]]),c=Math.random().toString(36).slice(2,8),u=t.send?"idle":"alone",h={shown:0,wanted:0,done:a,loss:r,reprojection:o,phase:u,text:""},d=0,f=null,m=!0,x=0,g=Promise.resolve(),p=R=>i(Object.assign(h,R)),_=()=>["refining","moving","silent","cancelling"].includes(h.phase);function w(R){clearTimeout(x),x=setTimeout(()=>_()&&p({phase:"silent"}),R)}function v(R,U){if(t.send)try{t.send(R),p(U),w(F1)}catch(P){let B=String(P?.message??P);E({phase:"failed",text:`The kernel cannot be reached (${B}): run the cell again`})}}function S(R){f=`${c}-${++d}`;let U={wanted:R,phase:R>h.done?"refining":"moving"};v({type:"refine",iterations:R,request:f},U)}function b(){let R=n.trials[0];R.family=m?[...l].filter(([U])=>U!==h.shown).map(([U,P])=>({label:`after ${co(U)}`,series:P})):[]}function y(){b(),e.set({family:(e.get("family")??0)+1})}function E(R){f=null,p({wanted:h.shown,...R})}async function D(R,U){return n.trials[0]=af(s,await gr(U)),h.shown=R.iterations,b(),e.set({revision:e.get("revision")+1}),R.request!==null&&R.request!==f?p({}):E({phase:"idle",text:""})}let I={progress:({done:R,of:U})=>p({phase:R<U?"refining":"moving",wanted:U}),refined:(R,[U])=>D(R,U),family:async({iterations:R},[U])=>{l.set(R,(await gr(U)).series),y()},cancelled:()=>E({phase:"cancelled"}),error:({text:R})=>E({phase:"failed",text:R})};function L(R,U){let P=I[R?.type];if(!P)return;for(let H of["done","loss","reprojection"])R[H]!==void 0&&(h[H]=R[H]);if(f!==null&&R.request!==void 0&&R.request!==f&&R.type!=="refined")return i(h);_()&&R.request===f&&w(B1),g=g.then(()=>P(R,U)).catch(H=>p({phase:"failed",text:String(H?.message??H)}))}return t.onMessage?.(L),t.send&&queueMicrotask(()=>t.send({type:"again",request:null})),{progress:h,ask:S,cancel:()=>v({type:"cancel"},{phase:"cancelling"}),showFamily(R){m=R,y()},dispose(){clearTimeout(x),t.offMessage?.(L)}}}var co=n=>`${n} iteration${n===1?"":"s"}`;var z1=350,G1=10;function zx(n,e){let t=Ti("iterations"),i=Z("output",{class:"refine-number",for:t}),s=Z("input",{id:t,class:"range",type:"range",min:0,max:n,step:1,value:0}),r=Z("label",{for:t,text:"Iterations of refinement"}),o=Z("div",{class:"refine-scale","aria-hidden":"true"});for(let g=0;g<=n;g+=G1){let p=Z("span",{text:String(g)});p.style.left=`${100*g/n}%`,o.append(p)}let a=Z("div",{class:"refine-line"},r,i),l=Z("div",{class:"refine-slider"},a,s,o),c=!1,u=!1,h=0,d=0,f=()=>{let g=Number(s.value);return i.textContent=String(g),s.setAttribute("aria-valuetext",g?co(g):"not refined: the network's answer"),g},m=()=>{clearTimeout(h),h=0,c=!1;let g=f();g!==d&&e(g)},x=(g,p)=>s.addEventListener(g,p);return x("pointerdown",()=>{c=!0,u=!1}),x("pointerup",()=>c=!1),x("pointercancel",()=>c=!1),x("keydown",()=>u=!0),x("input",()=>{f(),u&&(clearTimeout(h),h=setTimeout(m,z1))}),x("change",()=>u||m()),x("blur",()=>h&&m()),f(),{element:l,show({wanted:g,done:p}){s.style.setProperty("--done",Math.max(0,p)/n),d=g,!(c||h)&&(s.value=String(g),f())},dispose:()=>clearTimeout(h)}}var V1={idle:({shown:n})=>n?`Shown: after ${co(n)}`:"Shown: the network's answer, not refined",refining:({done:n,wanted:e})=>`Iteration ${Math.min(n+1,e)} of ${e} \u2026`,moving:()=>"Joint angles and muscles \u2026",silent:()=>"Waiting for the kernel: it is busy, or was closed",cancelling:()=>"Stopping after this iteration \u2026",cancelled:({done:n,shown:e})=>`Cancelled: ${n} computed, shown after ${co(e)}`,failed:({text:n})=>n,alone:()=>"Refining needs a kernel: run the cell again"},H1=["refining","moving","silent","cancelling"];function Gx(n,e){let{scene:t,state:i}=e,{most:s=50}=t.refinement??{},r=Wr(i),o=Z("span",{class:"refine-status",role:"status"}),a=Z("progress",{class:"refine-progress","aria-label":"Refinement",max:1,value:0}),l=Z("button",{class:"button framed",type:"button",text:"Cancel",title:"Stop after this iteration; what was computed is kept",on:{click:()=>d.cancel()}}),c=Z("input",{type:"checkbox",checked:!0,on:{change:()=>d.showFamily(c.checked)}}),u=Z("label",{class:"refine-check"},c,"Faint curves after other iterations"),h=0,d=Bx(e,g),f=w=>{h=Math.max(0,d.progress.done),d.ask(w)},m=zx(s,f),x={loss:of({title:"Loss, % of the start",what:"What the refinement lowers, mean over the frames: squared distance of the keypoints in the person's view, and the turn away from the network's answer.",most:s,choose:f,fromZero:!0,print:w=>w.toFixed(0)}),reprojection:of({title:"Reprojection error, px",what:"Distance in the picture between the keypoints detected and those of the body, mean over keypoints and frames.",most:s,choose:f,fromZero:!1,print:w=>w.toFixed(w<10?2:1)})};function g(w){let{phase:v,done:S,wanted:b,shown:y}=w,E=H1.includes(v),D=V1[v](w);o.textContent!==D&&(o.textContent=D),o.title=v==="failed"?D:"",o.classList.toggle("failed",v==="failed"),l.disabled=!E||v==="cancelling",a.classList.toggle("on",E),v==="refining"&&b>h?a.value=(S-h)/(b-h):E?a.removeAttribute("value"):a.value=0,n.dataset.phase=v,n.dataset.shown=y,m.show(w);let[I]=w.loss;x.loss.show({values:w.loss.map(L=>100*L/I),shown:y,wanted:b}),x.reprojection.show({values:w.reprojection,shown:y,wanted:b}),(v==="idle"||v==="cancelled"||v==="failed")&&e.announce?.(D)}let p=Z("div",{class:"refine-controls"},m.element,Z("div",{class:"refine-line"},o,l),a,u),_=Z("style",{text:dc+kx});return n.append(_,p,x.loss.element,x.reprojection.element),g(d.progress),r.add(i.on("theme",()=>requestAnimationFrame(()=>Object.values(x).forEach(w=>w.recolour())))),{dispose(){r.dispose(),d.dispose(),m.dispose(),Object.values(x).forEach(w=>w.dispose())}}}var js={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Ks={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},M_=0,Ff=1,w_=2;var hl=1,E_=2,Wo=3,Js=0,Qn=1,ns=2,Er=0,Xo=1,Bf=2,zf=3,Gf=4,A_=5;var Ar=100,T_=101,C_=102,R_=103,P_=104,I_=200,L_=201,D_=202,N_=203,Vf=204,Hf=205,O_=206,U_=207,k_=208,F_=209,B_=210,z_=211,G_=212,V_=213,H_=214,Xc=0,qc=1,$c=2,Po=3,Yc=4,Zc=5,jc=6,Kc=7,wu=0,W_=1,X_=2,is=0,Wf=1,Xf=2,qf=3,$f=4,Yf=5,Zf=6,jf=7;var Kf=300,Tr=301,qo=302,Eu=303,Au=304,Jc=1e3,Ji=1001,Qc=1002,On=1003,q_=1004;var dl=1005;var cn=1006,Tu=1007;var Es=1008;var ti=1009,Jf=1010,Qf=1011,$o=1012,Cu=1013,Bi=1014,ni=1015,zi=1016,Ru=1017,Pu=1018,Cr=1020,ep=35902,tp=35899,np=1021,ip=1022,zn=1023,ys=1026,As=1027,Iu=1028,Lu=1029,Qs=1030,Du=1031;var Nu=1033,fl=33776,pl=33777,ml=33778,gl=33779,Ou=35840,Uu=35841,ku=35842,Fu=35843,Bu=36196,zu=37492,Gu=37496,Vu=37488,Hu=37489,xl=37490,Wu=37491,Xu=37808,qu=37809,$u=37810,Yu=37811,Zu=37812,ju=37813,Ku=37814,Ju=37815,Qu=37816,eh=37817,th=37818,nh=37819,ih=37820,sh=37821,rh=36492,oh=36494,ah=36495,lh=36283,ch=36284,_l=36285,uh=36286;var za=2300,eu=2301,Hc=2302,Pf=2303,If=2400,Lf=2401,Df=2402;var $_=3200;var hh=0,Y_=1,Ts="",rn="srgb",Ga="srgb-linear",Va="linear",Rt="srgb";var Wc=7680;var Z_=519,j_=512,K_=513,J_=514,sp=515,Q_=516,ev=517,rp=518,op=519,ap=35044,Rr=35048;var lp="300 es",Si=2e3,Io=2001;function W1(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function X1(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Ha(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function tv(){let n=Ha("canvas");return n.style.display="block",n}var Vx={},Lo=null;function Wa(...n){let e="THREE."+n.shift();Lo?Lo("log",e,...n):console.log(e,...n)}function nv(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function je(...n){n=nv(n);let e="THREE."+n.shift();if(Lo)Lo("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function et(...n){n=nv(n);let e="THREE."+n.shift();if(Lo)Lo("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function ka(...n){let e=n.join(" ");e in Vx||(Vx[e]=!0,je(...n))}function iv(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var sv={[Xc]:Xc,[$c]:jc,[Yc]:Yc,[Po]:Zc,[qc]:qc,[jc]:$c,[Kc]:Kc,[Zc]:Po},Oi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Vn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Hx=1234567,Fa=Math.PI/180,Do=180/Math.PI;function er(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Vn[n&255]+Vn[n>>8&255]+Vn[n>>16&255]+Vn[n>>24&255]+"-"+Vn[e&255]+Vn[e>>8&255]+"-"+Vn[e>>16&15|64]+Vn[e>>24&255]+"-"+Vn[t&63|128]+Vn[t>>8&255]+"-"+Vn[t>>16&255]+Vn[t>>24&255]+Vn[i&255]+Vn[i>>8&255]+Vn[i>>16&255]+Vn[i>>24&255]).toLowerCase()}function ft(n,e,t){return Math.max(e,Math.min(t,n))}function cp(n,e){return(n%e+e)%e}function q1(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function $1(n,e,t){return n!==e?(t-n)/(e-n):0}function Ba(n,e,t){return(1-t)*n+t*e}function Y1(n,e,t,i){return Ba(n,e,1-Math.exp(-t*i))}function Z1(n,e=1){return e-Math.abs(cp(n,e*2)-e)}function j1(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function K1(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function J1(n,e){return n+Math.floor(Math.random()*(e-n+1))}function Q1(n,e){return n+Math.random()*(e-n)}function eE(n){return n*(.5-Math.random())}function tE(n){n!==void 0&&(Hx=n);let e=Hx+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function nE(n){return n*Fa}function iE(n){return n*Do}function sE(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function rE(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function up(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function oE(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+i)/2),u=o((e+i)/2),h=r((e-i)/2),d=o((e-i)/2),f=r((i-e)/2),m=o((i-e)/2);switch(s){case"XYX":n.set(a*u,l*h,l*d,a*c);break;case"YZY":n.set(l*d,a*u,l*h,a*c);break;case"ZXZ":n.set(l*h,l*d,a*u,a*c);break;case"XZX":n.set(a*u,l*m,l*f,a*c);break;case"YXY":n.set(l*f,a*u,l*m,a*c);break;case"ZYZ":n.set(l*m,l*f,a*u,a*c);break;default:je("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function dh(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function hp(n,e){if(e.constructor===Float32Array)return n;let t=dh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function dp(n,e){if(e.constructor===Float32Array)return n;let t=dh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var fh={DEG2RAD:Fa,RAD2DEG:Do,generateUUID:er,clamp:ft,euclideanModulo:cp,mapLinear:q1,inverseLerp:$1,lerp:Ba,damp:Y1,pingpong:Z1,smoothstep:j1,smootherstep:K1,randInt:J1,randFloat:Q1,randFloatSpread:eE,seededRandom:tE,degToRad:nE,radToDeg:iE,isPowerOfTwo:sE,ceilPowerOfTwo:rE,floorPowerOfTwo:up,setQuaternionFromProperEuler:oE,normalize:dp,denormalize:hp},Ve=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ft(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},bt=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let l=i[s+0],c=i[s+1],u=i[s+2],h=i[s+3],d=r[o+0],f=r[o+1],m=r[o+2],x=r[o+3];if(h!==x||l!==d||c!==f||u!==m){let g=l*d+c*f+u*m+h*x;g<0&&(d=-d,f=-f,m=-m,x=-x,g=-g);let p=1-a;if(g<.9995){let _=Math.acos(g),w=Math.sin(_);p=Math.sin(p*_)/w,a=Math.sin(a*_)/w,l=l*p+d*a,c=c*p+f*a,u=u*p+m*a,h=h*p+x*a}else{l=l*p+d*a,c=c*p+f*a,u=u*p+m*a,h=h*p+x*a;let _=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=_,c*=_,u*=_,h*=_}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],l=i[s+1],c=i[s+2],u=i[s+3],h=r[o],d=r[o+1],f=r[o+2],m=r[o+3];return e[t]=a*m+u*h+l*f-c*d,e[t+1]=l*m+u*d+c*h-a*f,e[t+2]=c*m+u*f+a*d-l*h,e[t+3]=u*m-a*h-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),u=a(s/2),h=a(r/2),d=l(i/2),f=l(s/2),m=l(r/2);switch(o){case"XYZ":this._x=d*u*h+c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h-d*f*m;break;case"YXZ":this._x=d*u*h+c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h+d*f*m;break;case"ZXY":this._x=d*u*h-c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h-d*f*m;break;case"ZYX":this._x=d*u*h-c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h+d*f*m;break;case"YZX":this._x=d*u*h+c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h-d*f*m;break;case"XZY":this._x=d*u*h-c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h+d*f*m;break;default:je("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=i+a+h;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(i>a&&i>h){let f=2*Math.sqrt(1+i-a-h);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>h){let f=2*Math.sqrt(1+a-i-h);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+h-i-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ft(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=i*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-i*c,this._z=r*u+o*c+i*l-s*a,this._w=o*u-i*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},F=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Wx.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Wx.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*i),u=2*(a*t-r*s),h=2*(r*i-o*t);return this.x=t+l*c+o*h-a*u,this.y=i+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this.z=ft(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this.z=ft(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-i*l,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return lf.copy(this).projectOnVector(e),this.sub(lf)}reflect(e){return this.sub(lf.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ft(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},lf=new F,Wx=new bt,st=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c)}set(e,t,i,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=i,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],u=i[4],h=i[7],d=i[2],f=i[5],m=i[8],x=s[0],g=s[3],p=s[6],_=s[1],w=s[4],v=s[7],S=s[2],b=s[5],y=s[8];return r[0]=o*x+a*_+l*S,r[3]=o*g+a*w+l*b,r[6]=o*p+a*v+l*y,r[1]=c*x+u*_+h*S,r[4]=c*g+u*w+h*b,r[7]=c*p+u*v+h*y,r[2]=d*x+f*_+m*S,r[5]=d*g+f*w+m*b,r[8]=d*p+f*v+m*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-i*r*u+i*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,d=a*l-u*r,f=c*r-o*l,m=t*h+i*d+s*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/m;return e[0]=h*x,e[1]=(s*c-u*i)*x,e[2]=(a*i-s*o)*x,e[3]=d*x,e[4]=(u*t-s*l)*x,e[5]=(s*r-a*t)*x,e[6]=f*x,e[7]=(i*l-c*t)*x,e[8]=(o*t-i*r)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return ka("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(cf.makeScale(e,t)),this}rotate(e){return ka("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(cf.makeRotation(-e)),this}translate(e,t){return ka("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(cf.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},cf=new st,Xx=new st().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),qx=new st().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function aE(){let n={enabled:!0,workingColorSpace:Ga,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Rt&&(s.r=vs(s.r),s.g=vs(s.g),s.b=vs(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Rt&&(s.r=Ro(s.r),s.g=Ro(s.g),s.b=Ro(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ts?Va:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Ga]:{primaries:e,whitePoint:i,transfer:Va,toXYZ:Xx,fromXYZ:qx,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:rn},outputColorSpaceConfig:{drawingBufferColorSpace:rn}},[rn]:{primaries:e,whitePoint:i,transfer:Rt,toXYZ:Xx,fromXYZ:qx,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:rn}}}),n}var vt=aE();function vs(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Ro(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var uo,tu=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{uo===void 0&&(uo=Ha("canvas")),uo.width=e.width,uo.height=e.height;let s=uo.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=uo}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Ha("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=vs(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(vs(t[i]/255)*255):t[i]=vs(t[i]);return{data:t,width:e.width,height:e.height}}else return je("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},lE=0,No=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:lE++}),this.uuid=er(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(uf(s[o].image)):r.push(uf(s[o]))}else r=uf(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function uf(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?tu.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(je("Texture: Unable to serialize Texture."),{})}var cE=0,hf=new F,Bn=class n extends Oi{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Ji,s=Ji,r=cn,o=Es,a=zn,l=ti,c=n.DEFAULT_ANISOTROPY,u=Ts){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:cE++}),this.uuid=er(),this.name="",this.source=new No(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ve(0,0),this.repeat=new Ve(1,1),this.center=new Ve(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new st,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(hf).x}get height(){return this.source.getSize(hf).y}get depth(){return this.source.getSize(hf).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){je(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){je(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Kf)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Jc:e.x=e.x-Math.floor(e.x);break;case Ji:e.x=e.x<0?0:1;break;case Qc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Jc:e.y=e.y-Math.floor(e.y);break;case Ji:e.y=e.y<0?0:1;break;case Qc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Bn.DEFAULT_IMAGE=null;Bn.DEFAULT_MAPPING=Kf;Bn.DEFAULT_ANISOTROPY=1;var Gt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],f=l[5],m=l[9],x=l[2],g=l[6],p=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-x)<.01&&Math.abs(m-g)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+x)<.1&&Math.abs(m+g)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let w=(c+1)/2,v=(f+1)/2,S=(p+1)/2,b=(u+d)/4,y=(h+x)/4,E=(m+g)/4;return w>v&&w>S?w<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(w),s=b/i,r=y/i):v>S?v<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(v),i=b/s,r=E/s):S<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(S),i=y/r,s=E/r),this.set(i,s,r,t),this}let _=Math.sqrt((g-m)*(g-m)+(h-x)*(h-x)+(d-u)*(d-u));return Math.abs(_)<.001&&(_=1),this.x=(g-m)/_,this.y=(h-x)/_,this.z=(d-u)/_,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this.z=ft(this.z,e.z,t.z),this.w=ft(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this.z=ft(this.z,e,t),this.w=ft(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},nu=class extends Oi{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:cn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Gt(0,0,e,t),this.scissorTest=!1,this.viewport=new Gt(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Bn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:cn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new No(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},mi=class extends nu{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},Xa=class extends Bn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=On,this.minFilter=On,this.wrapR=Ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var iu=class extends Bn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=On,this.minFilter=On,this.wrapR=Ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var We=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,l,c,u,h,d,f,m,x,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c,u,h,d,f,m,x,g)}set(e,t,i,s,r,o,a,l,c,u,h,d,f,m,x,g){let p=this.elements;return p[0]=e,p[4]=t,p[8]=i,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=u,p[10]=h,p[14]=d,p[3]=f,p[7]=m,p[11]=x,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/ho.setFromMatrixColumn(e,0).length(),r=1/ho.setFromMatrixColumn(e,1).length(),o=1/ho.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,f=o*h,m=a*u,x=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=f+m*c,t[5]=d-x*c,t[9]=-a*l,t[2]=x-d*c,t[6]=m+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*u,f=l*h,m=c*u,x=c*h;t[0]=d+x*a,t[4]=m*a-f,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=f*a-m,t[6]=x+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*u,f=l*h,m=c*u,x=c*h;t[0]=d-x*a,t[4]=-o*h,t[8]=m+f*a,t[1]=f+m*a,t[5]=o*u,t[9]=x-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*u,f=o*h,m=a*u,x=a*h;t[0]=l*u,t[4]=m*c-f,t[8]=d*c+x,t[1]=l*h,t[5]=x*c+d,t[9]=f*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,m=a*l,x=a*c;t[0]=l*u,t[4]=x-d*h,t[8]=m*h+f,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*h+m,t[10]=d-x*h}else if(e.order==="XZY"){let d=o*l,f=o*c,m=a*l,x=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+x,t[5]=o*u,t[9]=f*h-m,t[2]=m*h-f,t[6]=a*u,t[10]=x*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(uE,e,hE)}lookAt(e,t,i){let s=this.elements;return di.subVectors(e,t),di.lengthSq()===0&&(di.z=1),di.normalize(),zs.crossVectors(i,di),zs.lengthSq()===0&&(Math.abs(i.z)===1?di.x+=1e-4:di.z+=1e-4,di.normalize(),zs.crossVectors(i,di)),zs.normalize(),xc.crossVectors(di,zs),s[0]=zs.x,s[4]=xc.x,s[8]=di.x,s[1]=zs.y,s[5]=xc.y,s[9]=di.y,s[2]=zs.z,s[6]=xc.z,s[10]=di.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],u=i[1],h=i[5],d=i[9],f=i[13],m=i[2],x=i[6],g=i[10],p=i[14],_=i[3],w=i[7],v=i[11],S=i[15],b=s[0],y=s[4],E=s[8],D=s[12],I=s[1],L=s[5],R=s[9],U=s[13],P=s[2],B=s[6],H=s[10],V=s[14],oe=s[3],q=s[7],$=s[11],ee=s[15];return r[0]=o*b+a*I+l*P+c*oe,r[4]=o*y+a*L+l*B+c*q,r[8]=o*E+a*R+l*H+c*$,r[12]=o*D+a*U+l*V+c*ee,r[1]=u*b+h*I+d*P+f*oe,r[5]=u*y+h*L+d*B+f*q,r[9]=u*E+h*R+d*H+f*$,r[13]=u*D+h*U+d*V+f*ee,r[2]=m*b+x*I+g*P+p*oe,r[6]=m*y+x*L+g*B+p*q,r[10]=m*E+x*R+g*H+p*$,r[14]=m*D+x*U+g*V+p*ee,r[3]=_*b+w*I+v*P+S*oe,r[7]=_*y+w*L+v*B+S*q,r[11]=_*E+w*R+v*H+S*$,r[15]=_*D+w*U+v*V+S*ee,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],f=e[14],m=e[3],x=e[7],g=e[11],p=e[15],_=l*f-c*d,w=a*f-c*h,v=a*d-l*h,S=o*f-c*u,b=o*d-l*u,y=o*h-a*u;return t*(x*_-g*w+p*v)-i*(m*_-g*S+p*b)+s*(m*w-x*S+p*y)-r*(m*v-x*b+g*y)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-i*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],f=e[11],m=e[12],x=e[13],g=e[14],p=e[15],_=t*a-i*o,w=t*l-s*o,v=t*c-r*o,S=i*l-s*a,b=i*c-r*a,y=s*c-r*l,E=u*x-h*m,D=u*g-d*m,I=u*p-f*m,L=h*g-d*x,R=h*p-f*x,U=d*p-f*g,P=_*U-w*R+v*L+S*I-b*D+y*E;if(P===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/P;return e[0]=(a*U-l*R+c*L)*B,e[1]=(s*R-i*U-r*L)*B,e[2]=(x*y-g*b+p*S)*B,e[3]=(d*b-h*y-f*S)*B,e[4]=(l*I-o*U-c*D)*B,e[5]=(t*U-s*I+r*D)*B,e[6]=(g*v-m*y-p*w)*B,e[7]=(u*y-d*v+f*w)*B,e[8]=(o*R-a*I+c*E)*B,e[9]=(i*I-t*R-r*E)*B,e[10]=(m*b-x*v+p*_)*B,e[11]=(h*v-u*b-f*_)*B,e[12]=(a*D-o*L-l*E)*B,e[13]=(t*L-i*D+s*E)*B,e[14]=(x*w-m*S-g*_)*B,e[15]=(u*S-h*w+d*_)*B,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+i,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+i,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,d=r*c,f=r*u,m=r*h,x=o*u,g=o*h,p=a*h,_=l*c,w=l*u,v=l*h,S=i.x,b=i.y,y=i.z;return s[0]=(1-(x+p))*S,s[1]=(f+v)*S,s[2]=(m-w)*S,s[3]=0,s[4]=(f-v)*b,s[5]=(1-(d+p))*b,s[6]=(g+_)*b,s[7]=0,s[8]=(m+w)*y,s[9]=(g-_)*y,s[10]=(1-(d+x))*y,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=ho.set(s[0],s[1],s[2]).length(),a=ho.set(s[4],s[5],s[6]).length(),l=ho.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Li.copy(this);let c=1/o,u=1/a,h=1/l;return Li.elements[0]*=c,Li.elements[1]*=c,Li.elements[2]*=c,Li.elements[4]*=u,Li.elements[5]*=u,Li.elements[6]*=u,Li.elements[8]*=h,Li.elements[9]*=h,Li.elements[10]*=h,t.setFromRotationMatrix(Li),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,s,r,o,a=Si,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(i-s),d=(t+e)/(t-e),f=(i+s)/(i-s),m,x;if(l)m=r/(o-r),x=o*r/(o-r);else if(a===Si)m=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===Io)m=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=Si,l=!1){let c=this.elements,u=2/(t-e),h=2/(i-s),d=-(t+e)/(t-e),f=-(i+s)/(i-s),m,x;if(l)m=1/(o-r),x=o/(o-r);else if(a===Si)m=-2/(o-r),x=-(o+r)/(o-r);else if(a===Io)m=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},ho=new F,Li=new We,uE=new F(0,0,0),hE=new F(1,1,1),zs=new F,xc=new F,di=new F,$x=new We,Yx=new bt,bs=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(ft(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-ft(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(ft(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-ft(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(ft(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-ft(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:je("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return $x.makeRotationFromQuaternion(e),this.setFromRotationMatrix($x,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Yx.setFromEuler(this),this.setFromQuaternion(Yx,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};bs.DEFAULT_ORDER="XYZ";var Oo=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},dE=0,Zx=new F,fo=new bt,fs=new We,_c=new F,Ta=new F,fE=new F,pE=new bt,jx=new F(1,0,0),Kx=new F(0,1,0),Jx=new F(0,0,1),Qx={type:"added"},mE={type:"removed"},po={type:"childadded",child:null},df={type:"childremoved",child:null},Un=class n extends Oi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:dE++}),this.uuid=er(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new F,t=new bs,i=new bt,s=new F(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new We},normalMatrix:{value:new st}}),this.matrix=new We,this.matrixWorld=new We,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Oo,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return fo.setFromAxisAngle(e,t),this.quaternion.multiply(fo),this}rotateOnWorldAxis(e,t){return fo.setFromAxisAngle(e,t),this.quaternion.premultiply(fo),this}rotateX(e){return this.rotateOnAxis(jx,e)}rotateY(e){return this.rotateOnAxis(Kx,e)}rotateZ(e){return this.rotateOnAxis(Jx,e)}translateOnAxis(e,t){return Zx.copy(e).applyQuaternion(this.quaternion),this.position.add(Zx.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(jx,e)}translateY(e){return this.translateOnAxis(Kx,e)}translateZ(e){return this.translateOnAxis(Jx,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(fs.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?_c.copy(e):_c.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Ta.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?fs.lookAt(Ta,_c,this.up):fs.lookAt(_c,Ta,this.up),this.quaternion.setFromRotationMatrix(fs),s&&(fs.extractRotation(s.matrixWorld),fo.setFromRotationMatrix(fs),this.quaternion.premultiply(fo.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(et("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(Qx),po.child=e,this.dispatchEvent(po),po.child=null):et("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(mE),df.child=e,this.dispatchEvent(df),df.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),fs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),fs.multiply(e.parent.matrixWorld)),e.applyMatrix4(fs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(Qx),po.child=e,this.dispatchEvent(po),po.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ta,e,fE),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ta,pE,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),f=o(e.animations),m=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),u.length>0&&(i.images=u),h.length>0&&(i.shapes=h),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),m.length>0&&(i.nodes=m)}return i.object=s,i;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Un.DEFAULT_UP=new F(0,1,0);Un.DEFAULT_MATRIX_AUTO_UPDATE=!0;Un.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var At=class extends Un{constructor(){super(),this.isGroup=!0,this.type="Group"}},gE={type:"move"},Uo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new At,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new At,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new F,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new F),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new At,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new F,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new F,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let x of e.hand.values()){let g=t.getJointPose(x,i),p=this._getHandJoint(c,x);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),f=.02,m=.005;c.inputState.pinching&&d>f+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(gE)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new At;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},rv={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Gs={h:0,s:0,l:0},vc={h:0,s:0,l:0};function ff(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Xe=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=rn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,vt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=vt.workingColorSpace){return this.r=e,this.g=t,this.b=i,vt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=vt.workingColorSpace){if(e=cp(e,1),t=ft(t,0,1),i=ft(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=ff(o,r,e+1/3),this.g=ff(o,r,e),this.b=ff(o,r,e-1/3)}return vt.colorSpaceToWorking(this,s),this}setStyle(e,t=rn){function i(r){r!==void 0&&parseFloat(r)<1&&je("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:je("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);je("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=rn){let i=rv[e.toLowerCase()];return i!==void 0?this.setHex(i,t):je("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=vs(e.r),this.g=vs(e.g),this.b=vs(e.b),this}copyLinearToSRGB(e){return this.r=Ro(e.r),this.g=Ro(e.g),this.b=Ro(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=rn){return vt.workingToColorSpace(Hn.copy(this),e),Math.round(ft(Hn.r*255,0,255))*65536+Math.round(ft(Hn.g*255,0,255))*256+Math.round(ft(Hn.b*255,0,255))}getHexString(e=rn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=vt.workingColorSpace){vt.workingToColorSpace(Hn.copy(this),t);let i=Hn.r,s=Hn.g,r=Hn.b,o=Math.max(i,s,r),a=Math.min(i,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case i:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-i)/h+2;break;case r:l=(i-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=vt.workingColorSpace){return vt.workingToColorSpace(Hn.copy(this),t),e.r=Hn.r,e.g=Hn.g,e.b=Hn.b,e}getStyle(e=rn){vt.workingToColorSpace(Hn.copy(this),e);let t=Hn.r,i=Hn.g,s=Hn.b;return e!==rn?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Gs),this.setHSL(Gs.h+e,Gs.s+t,Gs.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Gs),e.getHSL(vc);let i=Ba(Gs.h,vc.h,t),s=Ba(Gs.s,vc.s,t),r=Ba(Gs.l,vc.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Hn=new Xe;Xe.NAMES=rv;var qa=class extends Un{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new bs,this.environmentIntensity=1,this.environmentRotation=new bs,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Di=new F,ps=new F,pf=new F,ms=new F,mo=new F,go=new F,e_=new F,mf=new F,gf=new F,xf=new F,_f=new Gt,vf=new Gt,yf=new Gt,_s=class n{constructor(e=new F,t=new F,i=new F){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Di.subVectors(e,t),s.cross(Di);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Di.subVectors(s,t),ps.subVectors(i,t),pf.subVectors(e,t);let o=Di.dot(Di),a=Di.dot(ps),l=Di.dot(pf),c=ps.dot(ps),u=ps.dot(pf),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,f=(c*l-a*u)*d,m=(o*u-a*l)*d;return r.set(1-f-m,m,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,ms)===null?!1:ms.x>=0&&ms.y>=0&&ms.x+ms.y<=1}static getInterpolation(e,t,i,s,r,o,a,l){return this.getBarycoord(e,t,i,s,ms)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,ms.x),l.addScaledVector(o,ms.y),l.addScaledVector(a,ms.z),l)}static getInterpolatedAttribute(e,t,i,s,r,o){return _f.setScalar(0),vf.setScalar(0),yf.setScalar(0),_f.fromBufferAttribute(e,t),vf.fromBufferAttribute(e,i),yf.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(_f,r.x),o.addScaledVector(vf,r.y),o.addScaledVector(yf,r.z),o}static isFrontFacing(e,t,i,s){return Di.subVectors(i,t),ps.subVectors(e,t),Di.cross(ps).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Di.subVectors(this.c,this.b),ps.subVectors(this.a,this.b),Di.cross(ps).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;mo.subVectors(s,i),go.subVectors(r,i),mf.subVectors(e,i);let l=mo.dot(mf),c=go.dot(mf);if(l<=0&&c<=0)return t.copy(i);gf.subVectors(e,s);let u=mo.dot(gf),h=go.dot(gf);if(u>=0&&h<=u)return t.copy(s);let d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(i).addScaledVector(mo,o);xf.subVectors(e,r);let f=mo.dot(xf),m=go.dot(xf);if(m>=0&&f<=m)return t.copy(r);let x=f*c-l*m;if(x<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(i).addScaledVector(go,a);let g=u*m-f*h;if(g<=0&&h-u>=0&&f-m>=0)return e_.subVectors(r,s),a=(h-u)/(h-u+(f-m)),t.copy(s).addScaledVector(e_,a);let p=1/(g+x+d);return o=x*p,a=d*p,t.copy(i).addScaledVector(mo,o).addScaledVector(go,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Qi=class{constructor(e=new F(1/0,1/0,1/0),t=new F(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Ni.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Ni.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Ni.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Ni):Ni.fromBufferAttribute(r,o),Ni.applyMatrix4(e.matrixWorld),this.expandByPoint(Ni);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),yc.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),yc.copy(i.boundingBox)),yc.applyMatrix4(e.matrixWorld),this.union(yc)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ni),Ni.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Ca),bc.subVectors(this.max,Ca),xo.subVectors(e.a,Ca),_o.subVectors(e.b,Ca),vo.subVectors(e.c,Ca),Vs.subVectors(_o,xo),Hs.subVectors(vo,_o),xr.subVectors(xo,vo);let t=[0,-Vs.z,Vs.y,0,-Hs.z,Hs.y,0,-xr.z,xr.y,Vs.z,0,-Vs.x,Hs.z,0,-Hs.x,xr.z,0,-xr.x,-Vs.y,Vs.x,0,-Hs.y,Hs.x,0,-xr.y,xr.x,0];return!bf(t,xo,_o,vo,bc)||(t=[1,0,0,0,1,0,0,0,1],!bf(t,xo,_o,vo,bc))?!1:(Sc.crossVectors(Vs,Hs),t=[Sc.x,Sc.y,Sc.z],bf(t,xo,_o,vo,bc))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ni).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ni).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(gs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),gs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),gs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),gs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),gs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),gs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),gs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),gs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(gs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},gs=[new F,new F,new F,new F,new F,new F,new F,new F],Ni=new F,yc=new Qi,xo=new F,_o=new F,vo=new F,Vs=new F,Hs=new F,xr=new F,Ca=new F,bc=new F,Sc=new F,_r=new F;function bf(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){_r.fromArray(n,r);let a=s.x*Math.abs(_r.x)+s.y*Math.abs(_r.y)+s.z*Math.abs(_r.z),l=e.dot(_r),c=t.dot(_r),u=i.dot(_r);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var _n=new F,Mc=new Ve,xE=0,Dt=class extends Oi{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:xE++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=ap,this.updateRanges=[],this.gpuType=ni,this.version=0,this._normalizationScale=e!==void 0?dh(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Mc.fromBufferAttribute(this,t),Mc.applyMatrix3(e),this.setXY(t,Mc.x,Mc.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.applyMatrix3(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.applyMatrix4(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.applyNormalMatrix(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.transformDirection(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):hp(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):dp(e,this.array)}};var $a=class extends Dt{constructor(e,t,i){super(new Uint8Array(e),t,i)}};var br=class extends Dt{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var Ya=class extends Dt{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Bt=class extends Dt{constructor(e,t,i){super(new Float32Array(e),t,i)}},_E=new Qi,Ra=new F,Sf=new F,Ss=class{constructor(e=new F,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):_E.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ra.subVectors(e,this.center);let t=Ra.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(Ra,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Sf.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ra.copy(e.center).add(Sf)),this.expandByPoint(Ra.copy(e.center).sub(Sf))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},vE=0,bi=new We,Mf=new Un,yo=new F,fi=new Qi,Pa=new Qi,Nn=new F,Jt=class n extends Oi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:vE++}),this.uuid=er(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(W1(e)?Ya:br)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new st().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return bi.makeRotationFromQuaternion(e),this.applyMatrix4(bi),this}rotateX(e){return bi.makeRotationX(e),this.applyMatrix4(bi),this}rotateY(e){return bi.makeRotationY(e),this.applyMatrix4(bi),this}rotateZ(e){return bi.makeRotationZ(e),this.applyMatrix4(bi),this}translate(e,t,i){return bi.makeTranslation(e,t,i),this.applyMatrix4(bi),this}scale(e,t,i){return bi.makeScale(e,t,i),this.applyMatrix4(bi),this}lookAt(e){return Mf.lookAt(e),Mf.updateMatrix(),this.applyMatrix4(Mf.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(yo).negate(),this.translate(yo.x,yo.y,yo.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Bt(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&je("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Qi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new F(-1/0,-1/0,-1/0),new F(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];fi.setFromBufferAttribute(r),this.morphTargetsRelative?(Nn.addVectors(this.boundingBox.min,fi.min),this.boundingBox.expandByPoint(Nn),Nn.addVectors(this.boundingBox.max,fi.max),this.boundingBox.expandByPoint(Nn)):(this.boundingBox.expandByPoint(fi.min),this.boundingBox.expandByPoint(fi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&et('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Ss);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new F,1/0);return}if(e){let i=this.boundingSphere.center;if(fi.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Pa.setFromBufferAttribute(a),this.morphTargetsRelative?(Nn.addVectors(fi.min,Pa.min),fi.expandByPoint(Nn),Nn.addVectors(fi.max,Pa.max),fi.expandByPoint(Nn)):(fi.expandByPoint(Pa.min),fi.expandByPoint(Pa.max))}fi.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)Nn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Nn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)Nn.fromBufferAttribute(a,c),l&&(yo.fromBufferAttribute(e,c),Nn.add(yo)),s=Math.max(s,i.distanceToSquared(Nn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&et('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){et("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new Dt(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let D=0;D<i.count;D++)a[D]=new F,l[D]=new F;let u=new F,h=new F,d=new F,f=new Ve,m=new Ve,x=new Ve,g=new F,p=new F;function _(D,I,L){c[D]=c[I]=c[L]=1,u.fromBufferAttribute(i,D),h.fromBufferAttribute(i,I),d.fromBufferAttribute(i,L),f.fromBufferAttribute(r,D),m.fromBufferAttribute(r,I),x.fromBufferAttribute(r,L),h.sub(u),d.sub(u),m.sub(f),x.sub(f);let R=1/(m.x*x.y-x.x*m.y);isFinite(R)&&(g.copy(h).multiplyScalar(x.y).addScaledVector(d,-m.y).multiplyScalar(R),p.copy(d).multiplyScalar(m.x).addScaledVector(h,-x.x).multiplyScalar(R),a[D].add(g),a[I].add(g),a[L].add(g),l[D].add(p),l[I].add(p),l[L].add(p))}let w=this.groups;w.length===0&&(w=[{start:0,count:e.count}]);for(let D=0,I=w.length;D<I;++D){let L=w[D],R=L.start,U=L.count;for(let P=R,B=R+U;P<B;P+=3)_(e.getX(P+0),e.getX(P+1),e.getX(P+2))}let v=new F,S=new F,b=new F,y=new F;function E(D){b.fromBufferAttribute(s,D),y.copy(b);let I=a[D];v.copy(I),v.sub(b.multiplyScalar(b.dot(I))).normalize(),S.crossVectors(y,I);let R=S.dot(l[D])<0?-1:1;o.setXYZW(D,v.x,v.y,v.z,R)}for(let D=0,I=i.count;D<I;++D)c[D]&&E(D);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new Dt(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);let s=new F,r=new F,o=new F,a=new F,l=new F,c=new F,u=new F,h=new F;if(e)for(let d=0,f=e.count;d<f;d+=3){let m=e.getX(d+0),x=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,x),o.fromBufferAttribute(t,g),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(i,m),l.fromBufferAttribute(i,x),c.fromBufferAttribute(i,g),a.add(u),l.add(u),c.add(u),i.setXYZ(m,a.x,a.y,a.z),i.setXYZ(x,l.x,l.y,l.z),i.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),i.setXYZ(d+0,u.x,u.y,u.z),i.setXYZ(d+1,u.x,u.y,u.z),i.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Nn.fromBufferAttribute(e,t),Nn.normalize(),e.setXYZ(t,Nn.x,Nn.y,Nn.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,d=new c.constructor(l.length*u),f=0,m=0;for(let x=0,g=l.length;x<g;x++){a.isInterleavedBufferAttribute?f=l[x]*a.data.stride+a.offset:f=l[x]*u;for(let p=0;p<u;p++)d[m++]=c[f++]}return new Dt(d,u,h)}if(this.index===null)return je("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,i);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let d=c[u],f=e(d,i);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){let f=c[h];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let d=0,f=h.length;d<f;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},ko=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=ap,this.updateRanges=[],this.version=0,this.uuid=er()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=t_(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=t_(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function t_(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=er()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var Jn=new F,es=class n{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?dh(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.applyMatrix4(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.applyNormalMatrix(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.transformDirection(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Wa("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Dt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new n(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Wa("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):hp(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):dp(e,this.data.array)}},wf=new F,yE=new F,bE=new st,pi=class{constructor(e=new F(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=wf.subVectors(i,t).cross(yE.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(wf),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||bE.getNormalMatrix(e),s=this.coplanarPoint(wf).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},SE=0,ts=class extends Oi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:SE++}),this.uuid=er(),this.name="",this.type="Material",this.blending=Xo,this.side=Js,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Vf,this.blendDst=Hf,this.blendEquation=Ar,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Xe(0,0,0),this.blendAlpha=0,this.depthFunc=Po,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Z_,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Wc,this.stencilZFail=Wc,this.stencilZPass=Wc,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){je(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){je(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Xe().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new pi().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ve().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ve().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}},Fo=class extends ts{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new Xe(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},bo,Ia=new F,So=new F,Mo=new F,wo=new Ve,La=new Ve,ov=new We,wc=new F,Da=new F,Ec=new F,n_=new Ve,Ef=new Ve,i_=new Ve,Za=class extends Un{constructor(e=new Fo){if(super(),this.isSprite=!0,this.type="Sprite",bo===void 0){bo=new Jt;let t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new ko(t,5);bo.setIndex([0,1,2,0,2,3]),bo.setAttribute("position",new es(i,3,0,!1)),bo.setAttribute("uv",new es(i,2,3,!1))}this.geometry=bo,this.material=e,this.center=new Ve(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&et('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),So.setFromMatrixScale(this.matrixWorld),ov.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),Mo.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&So.multiplyScalar(-Mo.z);let i=this.material.rotation,s,r;i!==0&&(r=Math.cos(i),s=Math.sin(i));let o=this.center;Ac(wc.set(-.5,-.5,0),Mo,o,So,s,r),Ac(Da.set(.5,-.5,0),Mo,o,So,s,r),Ac(Ec.set(.5,.5,0),Mo,o,So,s,r),n_.set(0,0),Ef.set(1,0),i_.set(1,1);let a=e.ray.intersectTriangle(wc,Da,Ec,!1,Ia);if(a===null&&(Ac(Da.set(-.5,.5,0),Mo,o,So,s,r),Ef.set(0,1),a=e.ray.intersectTriangle(wc,Ec,Da,!1,Ia),a===null))return;let l=e.ray.origin.distanceTo(Ia);l<e.near||l>e.far||t.push({distance:l,point:Ia.clone(),uv:_s.getInterpolation(Ia,wc,Da,Ec,n_,Ef,i_,new Ve),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){let t=super.toJSON(e);return t.object.center=this.center.toArray(),t}};function Ac(n,e,t,i,s,r){wo.subVectors(n,t).addScalar(.5).multiply(i),s!==void 0?(La.x=r*wo.x-s*wo.y,La.y=s*wo.x+r*wo.y):La.copy(wo),n.copy(e),n.x+=La.x,n.y+=La.y,n.applyMatrix4(ov)}var xs=new F,Af=new F,Tc=new F,Cc=new F,Xs=class{constructor(e=new F,t=new F(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,xs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=xs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(xs.copy(this.origin).addScaledVector(this.direction,t),xs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Af.copy(e).add(t).multiplyScalar(.5),Tc.copy(t).sub(e).normalize(),Cc.copy(this.origin).sub(Af);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Tc),a=Cc.dot(this.direction),l=-Cc.dot(Tc),c=Cc.lengthSq(),u=Math.abs(1-o*o),h,d,f,m;if(u>0)if(h=o*l-a,d=o*a-l,m=r*u,h>=0)if(d>=-m)if(d<=m){let x=1/u;h*=x,d*=x,f=h*(h+o*d+2*a)+d*(o*h+d+2*l)+c}else d=r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d<=-m?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c):d<=m?(h=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Af).addScaledVector(Tc,d),f}intersectSphere(e,t){if(e.radius<0)return null;xs.subVectors(e.center,this.origin);let i=xs.dot(this.direction),s=xs.dot(xs)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),i>l||a>s)||((a>i||i!==i)&&(i=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,xs)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,f=e.z-o.z,m=t.x-o.x,x=t.y-o.y,g=t.z-o.z,p=i.x-o.x,_=i.y-o.y,w=i.z-o.z,v=Math.abs(l),S=Math.abs(c),b=Math.abs(u),y,E,D,I,L,R,U,P,B,H,V,oe;if(v>=S&&v>=b?(D=l,R=h,B=m,oe=p,l>=0?(y=c,E=u,I=d,L=f,U=x,P=g,H=_,V=w):(y=u,E=c,I=f,L=d,U=g,P=x,H=w,V=_)):S>=b?(D=c,R=d,B=x,oe=_,c>=0?(y=u,E=l,I=f,L=h,U=g,P=m,H=w,V=p):(y=l,E=u,I=h,L=f,U=m,P=g,H=p,V=w)):(D=u,R=f,B=g,oe=w,u>=0?(y=l,E=c,I=h,L=d,U=m,P=x,H=p,V=_):(y=c,E=l,I=d,L=h,U=x,P=m,H=_,V=p)),D===0)return null;let q=y/D,$=E/D,ee=1/D,ce=I-q*R,ue=L-$*R,J=U-q*B,me=P-$*B,_e=H-q*oe,fe=V-$*oe,he=_e*me-fe*J,De=ce*fe-ue*_e,Ke=J*ue-me*ce;if(s){if(he<0||De<0||Ke<0)return null}else if((he<0||De<0||Ke<0)&&(he>0||De>0||Ke>0))return null;let qe=he+De+Ke;if(qe===0)return null;let lt=ee*(he*R+De*B+Ke*oe);return(qe>0?lt<0:lt>0)?null:this.at(lt/qe,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Bo=class extends ts{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Xe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new bs,this.combine=wu,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},s_=new We,vr=new Xs,Rc=new Ss,r_=new F,Pc=new F,Ic=new F,Lc=new F,Tf=new F,Dc=new F,o_=new F,Nc=new F,Yt=class extends Un{constructor(e=new Jt,t=new Bo){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Dc.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(Tf.fromBufferAttribute(h,e),o?Dc.addScaledVector(Tf,u):Dc.addScaledVector(Tf.sub(t),u))}t.add(Dc)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Rc.copy(i.boundingSphere),Rc.applyMatrix4(r),vr.copy(e.ray).recast(e.near),!(Rc.containsPoint(vr.origin)===!1&&(vr.intersectSphere(Rc,r_)===null||vr.origin.distanceToSquared(r_)>(e.far-e.near)**2))&&(s_.copy(r).invert(),vr.copy(e.ray).applyMatrix4(s_),!(i.boundingBox!==null&&vr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,vr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let g=d[m],p=o[g.materialIndex],_=Math.max(g.start,f.start),w=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let v=_,S=w;v<S;v+=3){let b=a.getX(v),y=a.getX(v+1),E=a.getX(v+2);s=Oc(this,p,e,i,c,u,h,b,y,E),s&&(s.faceIndex=Math.floor(v/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),x=Math.min(a.count,f.start+f.count);for(let g=m,p=x;g<p;g+=3){let _=a.getX(g),w=a.getX(g+1),v=a.getX(g+2);s=Oc(this,o,e,i,c,u,h,_,w,v),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let g=d[m],p=o[g.materialIndex],_=Math.max(g.start,f.start),w=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let v=_,S=w;v<S;v+=3){let b=v,y=v+1,E=v+2;s=Oc(this,p,e,i,c,u,h,b,y,E),s&&(s.faceIndex=Math.floor(v/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),x=Math.min(l.count,f.start+f.count);for(let g=m,p=x;g<p;g+=3){let _=g,w=g+1,v=g+2;s=Oc(this,o,e,i,c,u,h,_,w,v),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function ME(n,e,t,i,s,r,o,a){let l;if(e.side===Qn?l=i.intersectTriangle(o,r,s,!0,a):l=i.intersectTriangle(s,r,o,e.side===Js,a),l===null)return null;Nc.copy(a),Nc.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(Nc);return c<t.near||c>t.far?null:{distance:c,point:Nc.clone(),object:n}}function Oc(n,e,t,i,s,r,o,a,l,c){n.getVertexPosition(a,Pc),n.getVertexPosition(l,Ic),n.getVertexPosition(c,Lc);let u=ME(n,e,t,i,Pc,Ic,Lc,o_);if(u){let h=new F;_s.getBarycoord(o_,Pc,Ic,Lc,h),s&&(u.uv=_s.getInterpolatedAttribute(s,a,l,c,h,new Ve)),r&&(u.uv1=_s.getInterpolatedAttribute(r,a,l,c,h,new Ve)),o&&(u.normal=_s.getInterpolatedAttribute(o,a,l,c,h,new F),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new F,materialIndex:0};_s.getNormal(Pc,Ic,Lc,d.normal),u.face=d,u.barycoord=h}return u}var Ui=class extends Bn{constructor(e=null,t=1,i=1,s,r,o,a,l,c=On,u=On,h,d){super(null,o,a,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var ki=class extends Dt{constructor(e,t,i,s=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},Eo=new We,a_=new We,Uc=[],l_=new Qi,wE=new We,Na=new Yt,Oa=new Ss,Mi=class extends Yt{constructor(e,t,i){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new ki(new Float32Array(i*16),16),this.instanceColor=null,this.morphTexture=null,this.count=i,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<i;s++)this.setMatrixAt(s,wE)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new Qi),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let i=0;i<t;i++)this.getMatrixAt(i,Eo),l_.copy(e.boundingBox).applyMatrix4(Eo),this.boundingBox.union(l_)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new Ss),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let i=0;i<t;i++)this.getMatrixAt(i,Eo),Oa.copy(e.boundingSphere).applyMatrix4(Eo),this.boundingSphere.union(Oa)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let i=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=i.length+1,o=e*r+1;for(let a=0;a<i.length;a++)i[a]=s[o+a]}raycast(e,t){let i=this.matrixWorld,s=this.count;if(Na.geometry=this.geometry,Na.material=this.material,Na.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Oa.copy(this.boundingSphere),Oa.applyMatrix4(i),e.ray.intersectsSphere(Oa)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,Eo),a_.multiplyMatrices(i,Eo),Na.matrixWorld=a_,Na.raycast(e,Uc);for(let o=0,a=Uc.length;o<a;o++){let l=Uc[o];l.instanceId=r,l.object=this,t.push(l)}Uc.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new ki(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let i=t.morphTargetInfluences,s=i.length+1;this.morphTexture===null&&(this.morphTexture=new Ui(new Float32Array(s*this.count),s,this.count,Iu,ni));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<i.length;c++)o+=i[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(i,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},yr=new Ss,EE=new Ve(.5,.5),kc=new F,qs=class{constructor(e=new pi,t=new pi,i=new pi,s=new pi,r=new pi,o=new pi){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Si,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],f=r[7],m=r[8],x=r[9],g=r[10],p=r[11],_=r[12],w=r[13],v=r[14],S=r[15];if(s[0].setComponents(c-o,f-u,p-m,S-_).normalize(),s[1].setComponents(c+o,f+u,p+m,S+_).normalize(),s[2].setComponents(c+a,f+h,p+x,S+w).normalize(),s[3].setComponents(c-a,f-h,p-x,S-w).normalize(),i)s[4].setComponents(l,d,g,v).normalize(),s[5].setComponents(c-l,f-d,p-g,S-v).normalize();else if(s[4].setComponents(c-l,f-d,p-g,S-v).normalize(),t===Si)s[5].setComponents(c+l,f+d,p+g,S+v).normalize();else if(t===Io)s[5].setComponents(l,d,g,v).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),yr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),yr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(yr)}intersectsSprite(e){yr.center.set(0,0,0);let t=EE.distanceTo(e.center);return yr.radius=.7071067811865476+t,yr.applyMatrix4(e.matrixWorld),this.intersectsSphere(yr)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(kc.x=s.normal.x>0?e.max.x:e.min.x,kc.y=s.normal.y>0?e.max.y:e.min.y,kc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(kc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},c_=new We,su=class n{constructor(){this.coordinateSystem=Si,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];c_.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new qs),i[s].setFromProjectionMatrix(c_,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new qs),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var ru=class extends ts{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Xe(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},ou=new F,au=new F,u_=new We,Ua=new Xs,Fc=new Ss,Cf=new F,h_=new F,lu=class extends Un{constructor(e=new Jt,t=new ru){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)ou.fromBufferAttribute(t,s-1),au.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=ou.distanceTo(au);e.setAttribute("lineDistance",new Bt(i,1))}else je("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),Fc.copy(i.boundingSphere),Fc.applyMatrix4(s),Fc.radius+=r,e.ray.intersectsSphere(Fc)===!1)return;u_.copy(s).invert(),Ua.copy(e.ray).applyMatrix4(u_);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=i.index,d=i.attributes.position;if(u!==null){let f=Math.max(0,o.start),m=Math.min(u.count,o.start+o.count);for(let x=f,g=m-1;x<g;x+=c){let p=u.getX(x),_=u.getX(x+1),w=Bc(this,e,Ua,l,p,_,x);w&&t.push(w)}if(this.isLineLoop){let x=u.getX(m-1),g=u.getX(f),p=Bc(this,e,Ua,l,x,g,m-1);p&&t.push(p)}}else{let f=Math.max(0,o.start),m=Math.min(d.count,o.start+o.count);for(let x=f,g=m-1;x<g;x+=c){let p=Bc(this,e,Ua,l,x,x+1,x);p&&t.push(p)}if(this.isLineLoop){let x=Bc(this,e,Ua,l,m-1,f,m-1);x&&t.push(x)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Bc(n,e,t,i,s,r,o){let a=n.geometry.attributes.position;if(ou.fromBufferAttribute(a,s),au.fromBufferAttribute(a,r),t.distanceSqToSegment(ou,au,Cf,h_)>i)return;Cf.applyMatrix4(n.matrixWorld);let c=e.ray.origin.distanceTo(Cf);if(!(c<e.near||c>e.far))return{distance:c,point:h_.clone().applyMatrix4(n.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:n}}var d_=new F,f_=new F,ja=class extends lu{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)d_.fromBufferAttribute(t,s),f_.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+d_.distanceTo(f_);e.setAttribute("lineDistance",new Bt(i,1))}else je("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var Ka=class extends Bn{constructor(e=[],t=Tr,i,s,r,o,a,l,c,u){super(e,t,i,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}},Ja=class extends Bn{constructor(e,t,i,s,r,o,a,l,c){super(e,t,i,s,r,o,a,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}};var Ms=class extends Bn{constructor(e,t,i=Bi,s,r,o,a=On,l=On,c,u=ys,h=1){if(u!==ys&&u!==As)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,l,u,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new No(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Qa=class extends Ms{constructor(e,t=Bi,i=Tr,s,r,o=On,a=On,l,c=ys){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,i,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},el=class extends Bn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},zo=class n extends Jt{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],d=0,f=0;m("z","y","x",-1,-1,i,t,e,o,r,0),m("z","y","x",1,-1,i,t,-e,o,r,1),m("x","z","y",1,1,e,i,t,s,o,2),m("x","z","y",1,-1,e,i,-t,s,o,3),m("x","y","z",1,-1,e,t,i,s,r,4),m("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new Bt(c,3)),this.setAttribute("normal",new Bt(u,3)),this.setAttribute("uv",new Bt(h,2));function m(x,g,p,_,w,v,S,b,y,E,D){let I=v/y,L=S/E,R=v/2,U=S/2,P=b/2,B=y+1,H=E+1,V=0,oe=0,q=new F;for(let $=0;$<H;$++){let ee=$*L-U;for(let ce=0;ce<B;ce++){let ue=ce*I-R;q[x]=ue*_,q[g]=ee*w,q[p]=P,c.push(q.x,q.y,q.z),q[x]=0,q[g]=0,q[p]=b>0?1:-1,u.push(q.x,q.y,q.z),h.push(ce/y),h.push(1-$/E),V+=1}}for(let $=0;$<E;$++)for(let ee=0;ee<y;ee++){let ce=d+ee+B*$,ue=d+ee+B*($+1),J=d+(ee+1)+B*($+1),me=d+(ee+1)+B*$;l.push(ce,ue,me),l.push(ue,J,me),oe+=6}a.addGroup(f,oe,D),f+=oe,d+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Sr=class n extends Jt{constructor(e=1,t=32,i=0,s=Math.PI*2){super(),this.type="CircleGeometry",this.parameters={radius:e,segments:t,thetaStart:i,thetaLength:s},t=Math.max(3,t);let r=[],o=[],a=[],l=[],c=new F,u=new Ve;o.push(0,0,0),a.push(0,0,1),l.push(.5,.5);for(let h=0,d=3;h<=t;h++,d+=3){let f=i+h/t*s;c.x=e*Math.cos(f),c.y=e*Math.sin(f),o.push(c.x,c.y,c.z),a.push(0,0,1),u.x=(o[d]/e+1)/2,u.y=(o[d+1]/e+1)/2,l.push(u.x,u.y)}for(let h=1;h<=t;h++)r.push(h,h+1,0);this.setIndex(r),this.setAttribute("position",new Bt(o,3)),this.setAttribute("normal",new Bt(a,3)),this.setAttribute("uv",new Bt(l,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.segments,e.thetaStart,e.thetaLength)}},ws=class n extends Jt{constructor(e=1,t=1,i=1,s=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;s=Math.floor(s),r=Math.floor(r);let u=[],h=[],d=[],f=[],m=0,x=[],g=i/2,p=0;_(),o===!1&&(e>0&&w(!0),t>0&&w(!1)),this.setIndex(u),this.setAttribute("position",new Bt(h,3)),this.setAttribute("normal",new Bt(d,3)),this.setAttribute("uv",new Bt(f,2));function _(){let v=new F,S=new F,b=0,y=(t-e)/i;for(let E=0;E<=r;E++){let D=[],I=E/r,L=I*(t-e)+e;for(let R=0;R<=s;R++){let U=R/s,P=U*l+a,B=Math.sin(P),H=Math.cos(P);S.x=L*B,S.y=-I*i+g,S.z=L*H,h.push(S.x,S.y,S.z),v.set(B,y,H).normalize(),d.push(v.x,v.y,v.z),f.push(U,1-I),D.push(m++)}x.push(D)}for(let E=0;E<s;E++)for(let D=0;D<r;D++){let I=x[D][E],L=x[D+1][E],R=x[D+1][E+1],U=x[D][E+1];(e>0||D!==0)&&(u.push(I,L,U),b+=3),(t>0||D!==r-1)&&(u.push(L,R,U),b+=3)}c.addGroup(p,b,0),p+=b}function w(v){let S=m,b=new Ve,y=new F,E=0,D=v===!0?e:t,I=v===!0?1:-1;for(let R=1;R<=s;R++)h.push(0,g*I,0),d.push(0,I,0),f.push(.5,.5),m++;let L=m;for(let R=0;R<=s;R++){let P=R/s*l+a,B=Math.cos(P),H=Math.sin(P);y.x=D*H,y.y=g*I,y.z=D*B,h.push(y.x,y.y,y.z),d.push(0,I,0),b.x=B*.5+.5,b.y=H*.5*I+.5,f.push(b.x,b.y),m++}for(let R=0;R<s;R++){let U=S+R,P=L+R;v===!0?u.push(P,P+1,U):u.push(P+1,P,U),E+=3}c.addGroup(p,E,v===!0?1:2),p+=E}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}},Mr=class n extends ws{constructor(e=1,t=1,i=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,e,t,i,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(e){return new n(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}};var tl=class n extends Jt{constructor(e=[new Ve(0,-.5),new Ve(.5,0),new Ve(0,.5)],t=12,i=0,s=Math.PI*2){super(),this.type="LatheGeometry",this.parameters={points:e,segments:t,phiStart:i,phiLength:s},t=Math.floor(t),s=ft(s,0,Math.PI*2);let r=[],o=[],a=[],l=[],c=[],u=1/t,h=new F,d=new Ve,f=new F,m=new F,x=new F,g=0,p=0;for(let _=0;_<=e.length-1;_++)switch(_){case 0:g=e[_+1].x-e[_].x,p=e[_+1].y-e[_].y,f.x=p*1,f.y=-g,f.z=p*0,x.copy(f),f.normalize(),l.push(f.x,f.y,f.z);break;case e.length-1:x.normalize(),l.push(x.x,x.y,x.z);break;default:g=e[_+1].x-e[_].x,p=e[_+1].y-e[_].y,f.x=p*1,f.y=-g,f.z=p*0,m.copy(f),f.x+=x.x,f.y+=x.y,f.z+=x.z,f.normalize(),l.push(f.x,f.y,f.z),x.copy(m)}for(let _=0;_<=t;_++){let w=i+_*u*s,v=Math.sin(w),S=Math.cos(w);for(let b=0;b<=e.length-1;b++){h.x=e[b].x*v,h.y=e[b].y,h.z=e[b].x*S,o.push(h.x,h.y,h.z),d.x=_/t,d.y=b/(e.length-1),a.push(d.x,d.y);let y=l[3*b+0]*v,E=l[3*b+1],D=l[3*b+0]*S;c.push(y,E,D)}}for(let _=0;_<t;_++)for(let w=0;w<e.length-1;w++){let v=w+_*e.length,S=v,b=v+e.length,y=v+e.length+1,E=v+1;r.push(S,b,E),r.push(y,E,b)}this.setIndex(r),this.setAttribute("position",new Bt(o,3)),this.setAttribute("uv",new Bt(a,2)),this.setAttribute("normal",new Bt(c,3))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.points,e.segments,e.phiStart,e.phiLength)}};var nl=class n extends Jt{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),l=Math.floor(s),c=a+1,u=l+1,h=e/a,d=t/l,f=[],m=[],x=[],g=[];for(let p=0;p<u;p++){let _=p*d-o;for(let w=0;w<c;w++){let v=w*h-r;m.push(v,-_,0),x.push(0,0,1),g.push(w/a),g.push(1-p/l)}}for(let p=0;p<l;p++)for(let _=0;_<a;_++){let w=_+c*p,v=_+c*(p+1),S=_+1+c*(p+1),b=_+1+c*p;f.push(w,v,b),f.push(v,S,b)}this.setIndex(f),this.setAttribute("position",new Bt(m,3)),this.setAttribute("normal",new Bt(x,3)),this.setAttribute("uv",new Bt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var il=class n extends Jt{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,u=[],h=new F,d=new F,f=[],m=[],x=[],g=[];for(let p=0;p<=i;p++){let _=[],w=p/i,v=o+w*a,S=e*Math.cos(v),b=Math.sqrt(e*e-S*S),y=0;p===0&&o===0?y=.5/t:p===i&&l===Math.PI&&(y=-.5/t);for(let E=0;E<=t;E++){let D=E/t,I=s+D*r;h.x=-b*Math.cos(I),h.y=S,h.z=b*Math.sin(I),m.push(h.x,h.y,h.z),d.copy(h).normalize(),x.push(d.x,d.y,d.z),g.push(D+y,1-w),_.push(c++)}u.push(_)}for(let p=0;p<i;p++)for(let _=0;_<t;_++){let w=u[p][_+1],v=u[p][_],S=u[p+1][_],b=u[p+1][_+1];(p!==0||o>0)&&f.push(w,v,b),(p!==i-1||l<Math.PI)&&f.push(v,S,b)}this.setIndex(f),this.setAttribute("position",new Bt(m,3)),this.setAttribute("normal",new Bt(x,3)),this.setAttribute("uv",new Bt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function Pr(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(p_(s))s.isRenderTargetTexture?(je("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(p_(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function Xn(n){let e={};for(let t=0;t<n.length;t++){let i=Pr(n[t]);for(let s in i)e[s]=i[s]}return e}function p_(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function AE(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function fp(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:vt.workingColorSpace}var av={clone:Pr,merge:Xn},TE=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,CE=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,on=class extends ts{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=TE,this.fragmentShader=CE,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Pr(e.uniforms),this.uniformsGroups=AE(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Xe().setHex(s.value);break;case"v2":this.uniforms[i].value=new Ve().fromArray(s.value);break;case"v3":this.uniforms[i].value=new F().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Gt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new st().fromArray(s.value);break;case"m4":this.uniforms[i].value=new We().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},cu=class extends on{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var ei=class extends ts{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new Xe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Xe(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=hh,this.normalScale=new Ve(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new bs,this.combine=wu,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},uu=class extends ts{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=$_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},hu=class extends ts{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Ao(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function zc(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var $s=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},du=class extends $s{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:If,endingEnd:If}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Lf:r=e,a=2*t-i;break;case Df:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case Lf:o=e,l=2*i-t;break;case Df:o=1,l=i+s[1]-s[0];break;default:o=e-1,l=t}let c=(i-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,f=this._weightNext,m=(i-t)/(s-t),x=m*m,g=x*m,p=-d*g+2*d*x-d*m,_=(1+d)*g+(-1.5-2*d)*x+(-.5+d)*m+1,w=(-1-f)*g+(1.5+f)*x+.5*m,v=f*g-f*x;for(let S=0;S!==a;++S)r[S]=p*o[u+S]+_*o[c+S]+w*o[l+S]+v*o[h+S];return r}},fu=class extends $s{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(i-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[c+d]*h+o[l+d]*u;return r}},pu=class extends $s{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},mu=class extends $s{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let m=(i-t)/(s-t),x=1-m;for(let g=0;g!==a;++g)r[g]=o[c+g]*x+o[l+g]*m;return r}let d=a*2,f=e-1;for(let m=0;m!==a;++m){let x=o[c+m],g=o[l+m],p=f*d+m*2,_=h[p],w=h[p+1],v=e*d+m*2,S=u[v],b=u[v+1],y=PE(i,t,_,S,s);r[m]=lv(y,x,w,b,g)}return r}};function lv(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function RE(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function PE(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=lv(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let l=RE(r,e,t,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var gi=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Ao(t,this.TimeBufferType),this.values=Ao(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:Ao(e.times,Array),values:Ao(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),zc(e.settings)&&(i.settings={inTangents:Ao(e.settings.inTangents,Array),outTangents:Ao(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new pu(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new fu(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new du(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new mu(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case za:t=this.InterpolantFactoryMethodDiscrete;break;case eu:t=this.InterpolantFactoryMethodLinear;break;case Hc:t=this.InterpolantFactoryMethodSmooth;break;case Pf:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return je("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return za;case this.InterpolantFactoryMethodLinear:return eu;case this.InterpolantFactoryMethodSmooth:return Hc;case this.InterpolantFactoryMethodBezier:return Pf}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;zc(this.settings)&&(m_(this.settings.inTangents,e),m_(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;zc(this.settings)&&(g_(this.settings.inTangents,e),g_(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(et("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(et("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){et("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){et("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&X1(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){et("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===Hc,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*i,d=h-i,f=h+i;for(let m=0;m!==i;++m){let x=t[h+m];if(x!==t[d+m]||x!==t[f+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*i,d=o*i;for(let f=0;f!==i;++f)t[d+f]=t[h+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,zc(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function m_(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function g_(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}gi.prototype.ValueTypeName="";gi.prototype.TimeBufferType=Float32Array;gi.prototype.ValueBufferType=Float32Array;gi.prototype.DefaultInterpolation=eu;var Ys=class extends gi{constructor(e,t,i){super(e,t,i)}};Ys.prototype.ValueTypeName="bool";Ys.prototype.ValueBufferType=Array;Ys.prototype.DefaultInterpolation=za;Ys.prototype.InterpolantFactoryMethodLinear=void 0;Ys.prototype.InterpolantFactoryMethodSmooth=void 0;var gu=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};gu.prototype.ValueTypeName="color";var xu=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};xu.prototype.ValueTypeName="number";var _u=class extends $s{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)bt.slerpFlat(r,0,o,c-a,o,c,l);return r}},sl=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new _u(this.times,this.values,this.getValueSize(),e)}};sl.prototype.ValueTypeName="quaternion";sl.prototype.InterpolantFactoryMethodSmooth=void 0;var Zs=class extends gi{constructor(e,t,i){super(e,t,i)}};Zs.prototype.ValueTypeName="string";Zs.prototype.ValueBufferType=Array;Zs.prototype.DefaultInterpolation=za;Zs.prototype.InterpolantFactoryMethodLinear=void 0;Zs.prototype.InterpolantFactoryMethodSmooth=void 0;var vu=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};vu.prototype.ValueTypeName="vector";var yu=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=c.length;h<d;h+=2){let f=c[h],m=c[h+1];if(f.global&&(f.lastIndex=0),f.test(u))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},cv=new yu,bu=class{constructor(e){this.manager=e!==void 0?e:cv,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};bu.DEFAULT_MATERIAL_NAME="__DEFAULT";var rl=class extends Un{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Xe(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}},ol=class extends rl{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Un.DEFAULT_UP),this.updateMatrix(),this.groundColor=new Xe(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){let t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}},Rf=new We,x_=new F,__=new F,Su=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new Ve(512,512),this.mapType=ti,this.map=null,this.mapPass=null,this.matrix=new We,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new qs,this._frameExtents=new Ve(1,1),this._viewportCount=1,this._viewports=[new Gt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;x_.setFromMatrixPosition(e.matrixWorld),t.position.copy(x_),__.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(__),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){Rf.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(Rf,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===Io||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(Rf)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Gc=new F,Vc=new bt,Ki=new F,al=class extends Un{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new We,this.projectionMatrix=new We,this.projectionMatrixInverse=new We,this.coordinateSystem=Si,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Gc,Vc,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Gc,Vc,Ki.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Gc,Vc,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Gc,Vc,Ki.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ws=new F,v_=new Ve,y_=new Ve,Wn=class extends al{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Do*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Fa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Do*2*Math.atan(Math.tan(Fa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Ws.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ws.x,Ws.y).multiplyScalar(-e/Ws.z),Ws.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Ws.x,Ws.y).multiplyScalar(-e/Ws.z)}getViewSize(e,t){return this.getViewBounds(e,v_,y_),t.subVectors(y_,v_)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Fa*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*i/c,s*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var ll=class extends al{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Nf=class extends Su{constructor(){super(new ll(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},Go=class extends rl{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Un.DEFAULT_UP),this.updateMatrix(),this.target=new Un,this.shadow=new Nf}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var wr=class extends Jt{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var To=-90,Co=1,Vo=class extends Un{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Wn(To,Co,e,t);s.layers=this.layers,this.add(s);let r=new Wn(To,Co,e,t);r.layers=this.layers,this.add(r);let o=new Wn(To,Co,e,t);o.layers=this.layers,this.add(o);let a=new Wn(To,Co,e,t);a.layers=this.layers,this.add(a);let l=new Wn(To,Co,e,t);l.layers=this.layers,this.add(l);let c=new Wn(To,Co,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Si)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Io)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,f),e.xr.enabled=m,i.texture.needsPMREMUpdate=!0}},Mu=class extends Wn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var pp="\\[\\]\\.:\\/",IE=new RegExp("["+pp+"]","g"),mp="[^"+pp+"]",LE="[^"+pp.replace("\\.","")+"]",DE=/((?:WC+[\/:])*)/.source.replace("WC",mp),NE=/(WCOD+)?/.source.replace("WCOD",LE),OE=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",mp),UE=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",mp),kE=new RegExp("^"+DE+NE+OE+UE+"$"),FE=["material","materials","bones","map"],Of=class{constructor(e,t,i){let s=i||$t.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},$t=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(IE,"")}static parseTrackName(e){let t=kE.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);FE.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){je("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){et("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){et("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){et("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){et("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){et("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;et("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};$t.Composite=Of;$t.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};$t.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};$t.prototype.GetterByBindingType=[$t.prototype._getValue_direct,$t.prototype._getValue_array,$t.prototype._getValue_arrayElement,$t.prototype._getValue_toArray];$t.prototype.SetterByBindingTypeAndVersioning=[[$t.prototype._setValue_direct,$t.prototype._setValue_direct_setNeedsUpdate,$t.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_array,$t.prototype._setValue_array_setNeedsUpdate,$t.prototype._setValue_array_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_arrayElement,$t.prototype._setValue_arrayElement_setNeedsUpdate,$t.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_fromArray,$t.prototype._setValue_fromArray_setNeedsUpdate,$t.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var HN=new Float32Array(1);var Ho=class extends ko{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){let t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){let t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}};var b_=new We,cl=class{constructor(e,t,i=0,s=1/0){this.ray=new Xs(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new Oo,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):et("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return b_.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(b_),this}intersectObject(e,t=!0,i=[]){return Uf(e,this,i,t),i.sort(S_),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)Uf(e[s],this,i,t);return i.sort(S_),i}};function S_(n,e){return n.distance-e.distance}function Uf(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){let r=n.children;for(let o=0,a=r.length;o<a;o++)Uf(r[o],e,t,!0)}}var Fi=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=ft(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(ft(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var kf=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var ul=class extends Oi{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function gp(n,e,t,i){let s=BE(i);switch(t){case np:return n*e;case Iu:return n*e/s.components*s.byteLength;case Lu:return n*e/s.components*s.byteLength;case Qs:return n*e*2/s.components*s.byteLength;case Du:return n*e*2/s.components*s.byteLength;case ip:return n*e*3/s.components*s.byteLength;case zn:return n*e*4/s.components*s.byteLength;case Nu:return n*e*4/s.components*s.byteLength;case fl:case pl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case ml:case gl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Uu:case Fu:return Math.max(n,16)*Math.max(e,8)/4;case Ou:case ku:return Math.max(n,8)*Math.max(e,8)/2;case Bu:case zu:case Vu:case Hu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Gu:case xl:case Wu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Xu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case qu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case $u:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Yu:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Zu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case ju:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Ku:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Ju:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Qu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case eh:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case th:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case nh:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case ih:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case sh:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case rh:case oh:case ah:return Math.ceil(n/4)*Math.ceil(e/4)*16;case lh:case ch:return Math.ceil(n/4)*Math.ceil(e/4)*8;case _l:case uh:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function BE(n){switch(n){case ti:case Jf:return{byteLength:1,components:1};case $o:case Qf:case zi:return{byteLength:2,components:1};case Ru:case Pu:return{byteLength:2,components:4};case Bi:case Cu:case ni:return{byteLength:4,components:1};case ep:case tp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?je("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Iv(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function WE(n){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function i(a,l,c){let u=l.array,h=l.updateRanges;if(n.bindBuffer(c,a),h.length===0)n.bufferSubData(c,0,u);else{h.sort((f,m)=>f.start-m.start);let d=0;for(let f=1;f<h.length;f++){let m=h[d],x=h[f];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++d,h[d]=x)}h.length=d+1;for(let f=0,m=h.length;f<m;f++){let x=h[f];n.bufferSubData(c,x.start*u.BYTES_PER_ELEMENT,u,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var XE=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,qE=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,$E=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,YE=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,ZE=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,jE=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,KE=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,JE=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,QE=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,eA=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,tA=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,nA=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,iA=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,sA=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,rA=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,oA=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,aA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,lA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,cA=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,uA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,hA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,dA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,fA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,pA=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,mA=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,gA=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,xA=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,_A=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,vA=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,yA="gl_FragColor = linearToOutputTexel( gl_FragColor );",bA=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,SA=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,MA=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,wA=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,EA=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,AA=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,TA=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,CA=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,RA=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,PA=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,IA=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,LA=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,DA=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,NA=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,OA=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,UA=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,kA=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,FA=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,BA=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,zA=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,GA=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,VA=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,HA=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,WA=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,XA=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,qA=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,$A=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,YA=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,ZA=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,jA=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,KA=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,JA=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,QA=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,eT=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,tT=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,nT=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,iT=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,sT=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,rT=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,oT=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,aT=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,lT=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,cT=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,uT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,hT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,dT=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,fT=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,pT=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,mT=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,gT=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,xT=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,_T=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,vT=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,yT=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,bT=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,ST=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,MT=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,wT=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,ET=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,AT=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,TT=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,CT=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,RT=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,PT=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,IT=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,LT=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,DT=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,NT=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,OT=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,UT=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,kT=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,FT=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,BT=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,zT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,GT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,VT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,HT=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,WT=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,XT=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,qT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,$T=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,YT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,ZT=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,jT=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,KT=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,JT=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,QT=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,eC=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,tC=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,nC=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,iC=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,sC=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,rC=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,oC=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,aC=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,lC=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,cC=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,uC=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,hC=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,dC=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,fC=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,pC=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,mC=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,gC=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,xC=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,_C=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,vC=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,yC=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,bC=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,SC=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,MC=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,dt={alphahash_fragment:XE,alphahash_pars_fragment:qE,alphamap_fragment:$E,alphamap_pars_fragment:YE,alphatest_fragment:ZE,alphatest_pars_fragment:jE,aomap_fragment:KE,aomap_pars_fragment:JE,batching_pars_vertex:QE,batching_vertex:eA,begin_vertex:tA,beginnormal_vertex:nA,bsdfs:iA,iridescence_fragment:sA,bumpmap_pars_fragment:rA,clipping_planes_fragment:oA,clipping_planes_pars_fragment:aA,clipping_planes_pars_vertex:lA,clipping_planes_vertex:cA,color_fragment:uA,color_pars_fragment:hA,color_pars_vertex:dA,color_vertex:fA,common:pA,defaultnormal_vertex:mA,displacementmap_pars_vertex:gA,displacementmap_vertex:xA,emissivemap_fragment:_A,emissivemap_pars_fragment:vA,colorspace_fragment:yA,colorspace_pars_fragment:bA,envmap_fragment:SA,envmap_common_pars_fragment:MA,envmap_pars_fragment:wA,envmap_pars_vertex:EA,envmap_physical_pars_fragment:UA,envmap_vertex:AA,fog_vertex:TA,fog_pars_vertex:CA,fog_fragment:RA,fog_pars_fragment:PA,gradientmap_pars_fragment:IA,lightmap_pars_fragment:LA,lights_lambert_fragment:DA,lights_lambert_pars_fragment:NA,lights_pars_begin:OA,lights_toon_fragment:kA,lights_toon_pars_fragment:FA,lights_phong_fragment:BA,lights_phong_pars_fragment:zA,lights_physical_fragment:GA,lights_physical_pars_fragment:VA,lights_fragment_begin:HA,lights_fragment_maps:WA,lights_fragment_end:XA,lightprobes_pars_fragment:qA,logdepthbuf_fragment:$A,logdepthbuf_pars_fragment:YA,logdepthbuf_pars_vertex:ZA,logdepthbuf_vertex:jA,map_fragment:KA,map_pars_fragment:JA,map_particle_fragment:QA,map_particle_pars_fragment:eT,metalnessmap_fragment:tT,metalnessmap_pars_fragment:nT,morphinstance_vertex:iT,morphcolor_vertex:sT,morphnormal_vertex:rT,morphtarget_pars_vertex:oT,morphtarget_vertex:aT,normal_fragment_begin:lT,normal_fragment_maps:cT,normal_pars_fragment:uT,normal_pars_vertex:hT,normal_vertex:dT,normalmap_pars_fragment:fT,clearcoat_normal_fragment_begin:pT,clearcoat_normal_fragment_maps:mT,clearcoat_pars_fragment:gT,iridescence_pars_fragment:xT,opaque_fragment:_T,packing:vT,premultiplied_alpha_fragment:yT,project_vertex:bT,dithering_fragment:ST,dithering_pars_fragment:MT,roughnessmap_fragment:wT,roughnessmap_pars_fragment:ET,shadowmap_pars_fragment:AT,shadowmap_pars_vertex:TT,shadowmap_vertex:CT,shadowmask_pars_fragment:RT,skinbase_vertex:PT,skinning_pars_vertex:IT,skinning_vertex:LT,skinnormal_vertex:DT,specularmap_fragment:NT,specularmap_pars_fragment:OT,tonemapping_fragment:UT,tonemapping_pars_fragment:kT,transmission_fragment:FT,transmission_pars_fragment:BT,uv_pars_fragment:zT,uv_pars_vertex:GT,uv_vertex:VT,worldpos_vertex:HT,background_vert:WT,background_frag:XT,backgroundCube_vert:qT,backgroundCube_frag:$T,cube_vert:YT,cube_frag:ZT,depth_vert:jT,depth_frag:KT,distance_vert:JT,distance_frag:QT,equirect_vert:eC,equirect_frag:tC,linedashed_vert:nC,linedashed_frag:iC,meshbasic_vert:sC,meshbasic_frag:rC,meshlambert_vert:oC,meshlambert_frag:aC,meshmatcap_vert:lC,meshmatcap_frag:cC,meshnormal_vert:uC,meshnormal_frag:hC,meshphong_vert:dC,meshphong_frag:fC,meshphysical_vert:pC,meshphysical_frag:mC,meshtoon_vert:gC,meshtoon_frag:xC,points_vert:_C,points_frag:vC,shadow_vert:yC,shadow_frag:bC,sprite_vert:SC,sprite_frag:MC},Le={common:{diffuse:{value:new Xe(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new st},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new st}},envmap:{envMap:{value:null},envMapRotation:{value:new st},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new st}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new st}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new st},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new st},normalScale:{value:new Ve(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new st},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new st}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new st}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new st}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Xe(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Xe(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0},uvTransform:{value:new st}},sprite:{diffuse:{value:new Xe(16777215)},opacity:{value:1},center:{value:new Ve(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new st},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0}}},rs={basic:{uniforms:Xn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.fog]),vertexShader:dt.meshbasic_vert,fragmentShader:dt.meshbasic_frag},lambert:{uniforms:Xn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new Xe(0)},envMapIntensity:{value:1}}]),vertexShader:dt.meshlambert_vert,fragmentShader:dt.meshlambert_frag},phong:{uniforms:Xn([Le.common,Le.specularmap,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,Le.lights,{emissive:{value:new Xe(0)},specular:{value:new Xe(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:dt.meshphong_vert,fragmentShader:dt.meshphong_frag},standard:{uniforms:Xn([Le.common,Le.envmap,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.roughnessmap,Le.metalnessmap,Le.fog,Le.lights,{emissive:{value:new Xe(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:dt.meshphysical_vert,fragmentShader:dt.meshphysical_frag},toon:{uniforms:Xn([Le.common,Le.aomap,Le.lightmap,Le.emissivemap,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.gradientmap,Le.fog,Le.lights,{emissive:{value:new Xe(0)}}]),vertexShader:dt.meshtoon_vert,fragmentShader:dt.meshtoon_frag},matcap:{uniforms:Xn([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,Le.fog,{matcap:{value:null}}]),vertexShader:dt.meshmatcap_vert,fragmentShader:dt.meshmatcap_frag},points:{uniforms:Xn([Le.points,Le.fog]),vertexShader:dt.points_vert,fragmentShader:dt.points_frag},dashed:{uniforms:Xn([Le.common,Le.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:dt.linedashed_vert,fragmentShader:dt.linedashed_frag},depth:{uniforms:Xn([Le.common,Le.displacementmap]),vertexShader:dt.depth_vert,fragmentShader:dt.depth_frag},normal:{uniforms:Xn([Le.common,Le.bumpmap,Le.normalmap,Le.displacementmap,{opacity:{value:1}}]),vertexShader:dt.meshnormal_vert,fragmentShader:dt.meshnormal_frag},sprite:{uniforms:Xn([Le.sprite,Le.fog]),vertexShader:dt.sprite_vert,fragmentShader:dt.sprite_frag},background:{uniforms:{uvTransform:{value:new st},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:dt.background_vert,fragmentShader:dt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new st}},vertexShader:dt.backgroundCube_vert,fragmentShader:dt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:dt.cube_vert,fragmentShader:dt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:dt.equirect_vert,fragmentShader:dt.equirect_frag},distance:{uniforms:Xn([Le.common,Le.displacementmap,{referencePosition:{value:new F},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:dt.distance_vert,fragmentShader:dt.distance_frag},shadow:{uniforms:Xn([Le.lights,Le.fog,{color:{value:new Xe(0)},opacity:{value:1}}]),vertexShader:dt.shadow_vert,fragmentShader:dt.shadow_frag}};rs.physical={uniforms:Xn([rs.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new st},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new st},clearcoatNormalScale:{value:new Ve(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new st},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new st},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new st},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new st},sheen:{value:0},sheenColor:{value:new Xe(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new st},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new st},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new st},transmissionSamplerSize:{value:new Ve},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new st},attenuationDistance:{value:0},attenuationColor:{value:new Xe(0)},specularColor:{value:new Xe(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new st},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new st},anisotropyVector:{value:new Ve},anisotropyMap:{value:null},anisotropyMapTransform:{value:new st}}]),vertexShader:dt.meshphysical_vert,fragmentShader:dt.meshphysical_frag};var ph={r:0,b:0,g:0},wC=new We,Lv=new st;Lv.set(-1,0,0,0,1,0,0,0,1);function EC(n,e,t,i,s,r){let o=new Xe(0),a=s===!0?0:1,l,c,u=null,h=0,d=null;function f(_){let w=_.isScene===!0?_.background:null;if(w&&w.isTexture){let v=_.backgroundBlurriness>0;w=e.get(w,v)}return w}function m(_){let w=!1,v=f(_);v===null?g(o,a):v&&v.isColor&&(g(v,1),w=!0);let S=n.xr.getEnvironmentBlendMode();S==="additive"?t.buffers.color.setClear(0,0,0,1,r):S==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||w)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(_,w){let v=f(w);v&&v.isCubeTexture?(c===void 0&&(c=new Yt(new zo(1,1,1),new on({name:"BackgroundCubeMaterial",uniforms:Pr(rs.backgroundCube.uniforms),vertexShader:rs.backgroundCube.vertexShader,fragmentShader:rs.backgroundCube.fragmentShader,side:Qn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(S,b,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=v,c.material.uniforms.backgroundBlurriness.value=w.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(wC.makeRotationFromEuler(w.backgroundRotation)).transpose(),v.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Lv),c.material.toneMapped=vt.getTransfer(v.colorSpace)!==Rt,(u!==v||h!==v.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,u=v,h=v.version,d=n.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):v&&v.isTexture&&(l===void 0&&(l=new Yt(new nl(2,2),new on({name:"BackgroundMaterial",uniforms:Pr(rs.background.uniforms),vertexShader:rs.background.vertexShader,fragmentShader:rs.background.fragmentShader,side:Js,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=v,l.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,l.material.toneMapped=vt.getTransfer(v.colorSpace)!==Rt,v.matrixAutoUpdate===!0&&v.updateMatrix(),l.material.uniforms.uvTransform.value.copy(v.matrix),(u!==v||h!==v.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,u=v,h=v.version,d=n.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function g(_,w){_.getRGB(ph,fp(n)),t.buffers.color.setClear(ph.r,ph.g,ph.b,w,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(_,w=1){o.set(_),a=w,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(_){a=_,g(o,a)},render:m,addToRenderList:x,dispose:p}}function AC(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(L,R,U,P,B){let H=!1,V=h(L,P,U,R);r!==V&&(r=V,c(r.object)),H=f(L,P,U,B),H&&m(L,P,U,B),B!==null&&e.update(B,n.ELEMENT_ARRAY_BUFFER),(H||o)&&(o=!1,v(L,R,U,P),B!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(B).buffer))}function l(){return n.createVertexArray()}function c(L){return n.bindVertexArray(L)}function u(L){return n.deleteVertexArray(L)}function h(L,R,U,P){let B=P.wireframe===!0,H=i[R.id];H===void 0&&(H={},i[R.id]=H);let V=L.isInstancedMesh===!0?L.id:0,oe=H[V];oe===void 0&&(oe={},H[V]=oe);let q=oe[U.id];q===void 0&&(q={},oe[U.id]=q);let $=q[B];return $===void 0&&($=d(l()),q[B]=$),$}function d(L){let R=[],U=[],P=[];for(let B=0;B<t;B++)R[B]=0,U[B]=0,P[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:R,enabledAttributes:U,attributeDivisors:P,object:L,attributes:{},index:null}}function f(L,R,U,P){let B=r.attributes,H=R.attributes,V=0,oe=U.getAttributes();for(let q in oe)if(oe[q].location>=0){let ee=B[q],ce=H[q];if(ce===void 0&&(q==="instanceMatrix"&&L.instanceMatrix&&(ce=L.instanceMatrix),q==="instanceColor"&&L.instanceColor&&(ce=L.instanceColor)),ee===void 0||ee.attribute!==ce||ce&&ee.data!==ce.data)return!0;V++}return r.attributesNum!==V||r.index!==P}function m(L,R,U,P){let B={},H=R.attributes,V=0,oe=U.getAttributes();for(let q in oe)if(oe[q].location>=0){let ee=H[q];ee===void 0&&(q==="instanceMatrix"&&L.instanceMatrix&&(ee=L.instanceMatrix),q==="instanceColor"&&L.instanceColor&&(ee=L.instanceColor));let ce={};ce.attribute=ee,ee&&ee.data&&(ce.data=ee.data),B[q]=ce,V++}r.attributes=B,r.attributesNum=V,r.index=P}function x(){let L=r.newAttributes;for(let R=0,U=L.length;R<U;R++)L[R]=0}function g(L){p(L,0)}function p(L,R){let U=r.newAttributes,P=r.enabledAttributes,B=r.attributeDivisors;U[L]=1,P[L]===0&&(n.enableVertexAttribArray(L),P[L]=1),B[L]!==R&&(n.vertexAttribDivisor(L,R),B[L]=R)}function _(){let L=r.newAttributes,R=r.enabledAttributes;for(let U=0,P=R.length;U<P;U++)R[U]!==L[U]&&(n.disableVertexAttribArray(U),R[U]=0)}function w(L,R,U,P,B,H,V){V===!0?n.vertexAttribIPointer(L,R,U,B,H):n.vertexAttribPointer(L,R,U,P,B,H)}function v(L,R,U,P){x();let B=P.attributes,H=U.getAttributes(),V=R.defaultAttributeValues;for(let oe in H){let q=H[oe];if(q.location>=0){let $=B[oe];if($===void 0&&(oe==="instanceMatrix"&&L.instanceMatrix&&($=L.instanceMatrix),oe==="instanceColor"&&L.instanceColor&&($=L.instanceColor)),$!==void 0){let ee=$.normalized,ce=$.itemSize,ue=e.get($);if(ue===void 0)continue;let J=ue.buffer,me=ue.type,_e=ue.bytesPerElement,fe=me===n.INT||me===n.UNSIGNED_INT||$.gpuType===Cu;if($.isInterleavedBufferAttribute){let he=$.data,De=he.isInterleavedBuffer===!0?he.stride:he.itemSize,Ke=$.offset;if(he.isInstancedInterleavedBuffer||he.isInstancedBufferAttribute){for(let qe=0;qe<q.locationSize;qe++)p(q.location+qe,he.meshPerAttribute);L.isInstancedMesh!==!0&&P._maxInstanceCount===void 0&&(P._maxInstanceCount=he.meshPerAttribute*he.count)}else for(let qe=0;qe<q.locationSize;qe++)g(q.location+qe);n.bindBuffer(n.ARRAY_BUFFER,J);for(let qe=0;qe<q.locationSize;qe++)w(q.location+qe,ce/q.locationSize,me,ee,De*_e,(Ke+ce/q.locationSize*qe)*_e,fe)}else{if($.isInstancedBufferAttribute){for(let he=0;he<q.locationSize;he++)p(q.location+he,$.meshPerAttribute);L.isInstancedMesh!==!0&&P._maxInstanceCount===void 0&&(P._maxInstanceCount=$.meshPerAttribute*$.count)}else for(let he=0;he<q.locationSize;he++)g(q.location+he);n.bindBuffer(n.ARRAY_BUFFER,J);for(let he=0;he<q.locationSize;he++)w(q.location+he,ce/q.locationSize,me,ee,ce*_e,ce/q.locationSize*he*_e,fe)}}else if(V!==void 0){let ee=V[oe];if(ee!==void 0)switch(ee.length){case 2:n.vertexAttrib2fv(q.location,ee);break;case 3:n.vertexAttrib3fv(q.location,ee);break;case 4:n.vertexAttrib4fv(q.location,ee);break;default:n.vertexAttrib1fv(q.location,ee)}}}}_()}function S(){D();for(let L in i){let R=i[L];for(let U in R){let P=R[U];for(let B in P){let H=P[B];for(let V in H)u(H[V].object),delete H[V];delete P[B]}}delete i[L]}}function b(L){if(i[L.id]===void 0)return;let R=i[L.id];for(let U in R){let P=R[U];for(let B in P){let H=P[B];for(let V in H)u(H[V].object),delete H[V];delete P[B]}}delete i[L.id]}function y(L){for(let R in i){let U=i[R];for(let P in U){let B=U[P];if(B[L.id]===void 0)continue;let H=B[L.id];for(let V in H)u(H[V].object),delete H[V];delete B[L.id]}}}function E(L){for(let R in i){let U=i[R],P=L.isInstancedMesh===!0?L.id:0,B=U[P];if(B!==void 0){for(let H in B){let V=B[H];for(let oe in V)u(V[oe].object),delete V[oe];delete B[H]}delete U[P],Object.keys(U).length===0&&delete i[R]}}}function D(){I(),o=!0,r!==s&&(r=s,c(r.object))}function I(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:D,resetDefaultState:I,dispose:S,releaseStatesOfGeometry:b,releaseStatesOfObject:E,releaseStatesOfProgram:y,initAttributes:x,enableAttribute:g,disableUnusedAttributes:_}}function TC(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,u){u!==0&&(n.drawArraysInstanced(i,l,c,u),t.update(c,i,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,u);let d=0;for(let f=0;f<u;f++)d+=c[f];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function CC(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(y){return!(y!==zn&&i.convert(y)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let E=y===zi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==ti&&y!==ni&&!E&&i.convert(y)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(je("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&je("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&je("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),g=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),p=n.getParameter(n.MAX_VERTEX_ATTRIBS),_=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),w=n.getParameter(n.MAX_VARYING_VECTORS),v=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),S=n.getParameter(n.MAX_SAMPLES),b=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:f,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:_,maxVaryings:w,maxFragmentUniforms:v,maxSamples:S,samples:b}}function RC(n){let e=this,t=null,i=0,s=!1,r=!1,o=new pi,a=new st,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let f=h.length!==0||d||i!==0||s;return s=d,i=h.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,f){let m=h.clippingPlanes,x=h.clipIntersection,g=h.clipShadows,p=n.get(h);if(!s||m===null||m.length===0||r&&!g)r?u(null):c();else{let _=r?0:i,w=_*4,v=p.clippingState||null;l.value=v,v=u(m,d,w,f);for(let S=0;S!==w;++S)v[S]=t[S];p.clippingState=v,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(h,d,f,m){let x=h!==null?h.length:0,g=null;if(x!==0){if(g=l.value,m!==!0||g===null){let p=f+x*4,_=d.matrixWorldInverse;a.getNormalMatrix(_),(g===null||g.length<p)&&(g=new Float32Array(p));for(let w=0,v=f;w!==x;++w,v+=4)o.copy(h[w]).applyMatrix4(_,a),o.normal.toArray(g,v),g[v+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,g}}var bl=class extends mi{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Ka(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},s=new zo(5,5,5),r=new on({name:"CubemapFromEquirect",uniforms:Pr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Qn,blending:Er});r.uniforms.tEquirect.value=t;let o=new Yt(s,r),a=t.minFilter;return t.minFilter===Es&&(t.minFilter=cn),new Vo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},uv=256,PC=3,IC=20,Dv=256,Nv=16,LC=3,DC=new F,NC=new Xe,gh=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Vo(1,10,null),this._boxMesh=new Yt(new zo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=DC}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,m=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(NC));let g=new Vo(i,s,u);return g.position.copy(a),g.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=m,e.background=x,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=fv(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=dv(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(uv,up(e))}_fromTexture(e,t){e.mapping===Tr||e.mapping===qo?this._setSize(e.image.length===0?uv:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=hv(e,!1,!1),i=Math.log2(e)-PC;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=hv(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Tr||e.mapping===qo?(this._cubemapMaterial===null&&(this._cubemapMaterial=fv()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=dv()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=OC(),this._integrationMaterial=UC());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Nv);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-LC)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(Dv*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=kC());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function hv(n,e,t){return new bl(n,{minFilter:Es,generateMipmaps:e,type:zi,colorSpace:Ga,depthBuffer:t})}function Sl(n,e,t){return new on({name:n,uniforms:e,vertexShader:dt.cube_vert,fragmentShader:t,side:Qn,blending:Er,depthTest:!1,depthWrite:!1})}function OC(){return Sl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Dv}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function UC(){return Sl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Nv}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function kC(){return Sl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${IC}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function dv(){return Sl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function fv(){return Sl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function FC(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===Eu||f===Au)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let x=new bl(m.height);return x.fromEquirectangularTexture(n,d),e.set(d,x),d.addEventListener("dispose",c),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,m=f===Eu||f===Au,x=f===Tr||f===qo;if(m||x){let g=t.get(d),p=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==p)return i===null&&(i=new gh(n)),g=m?i.fromEquirectangular(d,g):i.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{let _=d.image;return m&&_&&_.height>0||x&&_&&l(_)?(i===null&&(i=new gh(n)),g=m?i.fromEquirectangular(d):i.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",u),g.texture):null}}}return d}function a(d,f){return f===Eu?d.mapping=Tr:f===Au&&(d.mapping=qo),d}function l(d){let f=0,m=6;for(let x=0;x<m;x++)d[x]!==void 0&&f++;return f===m}function c(d){let f=d.target;f.removeEventListener("dispose",c);let m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function u(d){let f=d.target;f.removeEventListener("dispose",u);let m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function h(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:h}}function BC(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&ka("WebGLRenderer: "+i+" extension not supported."),s}}}function zC(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let x=r.get(m);x&&(e.remove(x),r.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,x){return s[x.id]!==void 0||(x.addEventListener("dispose",a),s[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function u(m){let x=m.attributes;for(let g in x)e.update(x[g],n.ARRAY_BUFFER)}function h(m){let x=m.index,g=m.attributes.position,p=0;if(g===void 0)return;let _=x!==null?x.array.length:g.array.length/3-1,w=g.count>=65535?Ya:br,v=new w(Math.ceil(_/3)*6,1),S=v.array;if(x!==null){let y=x.array;p=x.version;for(let E=0,D=0;E<_;E+=3){let I=y[E+0],L=y[E+1],R=y[E+2];S[D++]=I,S[D++]=L,S[D++]=L,S[D++]=R,S[D++]=R,S[D++]=I}}else{p=g.version;for(let y=0,E=0;y<_;y+=3){let D=y+0,I=y+1,L=y+2;S[E++]=D,S[E++]=I,S[E++]=I,S[E++]=L,S[E++]=L,S[E++]=D}}v.version=p;let b=r.get(m);b&&e.remove(b),r.set(m,v)}function d(m){let x=r.get(m);if(x){let g=m.index;g!==null&&x.version<g.version&&h(m)}else h(m);return r.get(m)}function f(){for(let m in s){let x=s[m].deref();x!==void 0&&l(x)}}return{get:c,update:u,getWireframeAttribute:d,dispose:f}}function GC(n,e,t){let i;function s(h){i=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,d){n.drawElements(i,d,r,h*o),t.update(d,i,1)}function c(h,d,f){f!==0&&(n.drawElementsInstanced(i,d,r,h*o,f),t.update(d,i,f))}function u(h,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,h,0,f);let x=0;for(let g=0;g<f;g++)x+=d[g];t.update(x,i,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function VC(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:et("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function HC(n,e,t){let i=new WeakMap,s=new Gt;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=i.get(a);if(d===void 0||d.count!==h){let D=function(){y.dispose(),i.delete(a),a.removeEventListener("dispose",D)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],_=a.morphAttributes.color||[],w=0;f===!0&&(w=1),m===!0&&(w=2),x===!0&&(w=3);let v=a.attributes.position.count*w,S=1;v>e.maxTextureSize&&(S=Math.ceil(v/e.maxTextureSize),v=e.maxTextureSize);let b=new Float32Array(v*S*4*h),y=new Xa(b,v,S,h);y.type=ni,y.needsUpdate=!0;let E=w*4;for(let I=0;I<h;I++){let L=g[I],R=p[I],U=_[I],P=v*S*4*I;for(let B=0;B<L.count;B++){let H=B*E;f===!0&&(s.fromBufferAttribute(L,B),b[P+H+0]=s.x,b[P+H+1]=s.y,b[P+H+2]=s.z,b[P+H+3]=0),m===!0&&(s.fromBufferAttribute(R,B),b[P+H+4]=s.x,b[P+H+5]=s.y,b[P+H+6]=s.z,b[P+H+7]=0),x===!0&&(s.fromBufferAttribute(U,B),b[P+H+8]=s.x,b[P+H+9]=s.y,b[P+H+10]=s.z,b[P+H+11]=U.itemSize===4?s.w:1)}}d={count:h,texture:y,size:new Ve(v,S)},i.set(a,d),a.addEventListener("dispose",D)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let f=0;for(let x=0;x<c.length;x++)f+=c[x];let m=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",m),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function WC(n,e,t,i,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return d}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var XC={[Wf]:"LINEAR_TONE_MAPPING",[Xf]:"REINHARD_TONE_MAPPING",[qf]:"CINEON_TONE_MAPPING",[$f]:"ACES_FILMIC_TONE_MAPPING",[Zf]:"AGX_TONE_MAPPING",[jf]:"NEUTRAL_TONE_MAPPING",[Yf]:"CUSTOM_TONE_MAPPING"};function qC(n,e,t,i,s,r){let o=new mi(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new Jt;u.setAttribute("position",new Bt([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Bt([0,2,0,0,2,0],2));let h=new cu({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),d=new Yt(u,h),f=new ll(-1,1,1,-1,0,1),m=null,x=null,g=!1,p,_=null,w=[],v=!1;this.setSize=function(S,b){o.setSize(S,b),a!==null&&a.setSize(S,b),l!==null&&l.setSize(S,b);for(let y=0;y<w.length;y++){let E=w[y];E.setSize&&E.setSize(S,b)}},this.setEffects=function(S){w=S,v=w.length>0&&w[0].isRenderPass===!0;let b=o.width,y=o.height;w.length>0&&a===null&&(a=new mi(b,y,{type:zi,depthBuffer:!1,stencilBuffer:!1}),l=new mi(b,y,{type:zi,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&w.some(D=>D.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new Ms(b,y),r===!0&&(c.format=As,c.type=Cr)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let D=0;D<w.length;D++){let I=w[D];I.setSize&&I.setSize(b,y),E&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(S,b){if(g||S.toneMapping===is&&w.length===0)return!1;if(_=b,b!==null){let y=b.width,E=b.height;(o.width!==y||o.height!==E)&&this.setSize(y,E)}return v===!1&&S.setRenderTarget(o),p=S.toneMapping,S.toneMapping=is,!0},this.hasRenderPass=function(){return v},this.end=function(S,b){S.toneMapping=p,g=!0;let y=o,E=a;for(let D=0;D<w.length;D++){let I=w[D];I.enabled!==!1&&(I.render(S,E,y,b),I.needsSwap!==!1&&(y=E,E=E===a?l:a))}if(m!==S.outputColorSpace||x!==S.toneMapping){m=S.outputColorSpace,x=S.toneMapping,h.defines={},vt.getTransfer(m)===Rt&&(h.defines.SRGB_TRANSFER="");let D=XC[x];D&&(h.defines[D]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=y.texture,S.setRenderTarget(_),S.render(d,f),_=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var Ov=new Bn,Uv=new Ms(1,1),kv=new Qa(1),Fv=new Xa,Bv=new iu,zv=new Ka,pv=[],mv=[],gv=new Float32Array(16),xv=new Float32Array(9),_v=new Float32Array(4);function Zo(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=pv[s];if(r===void 0&&(r=new Float32Array(s),pv[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function Mn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function wn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function _h(n,e){let t=mv[e];t===void 0&&(t=new Int32Array(e),mv[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function $C(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function YC(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Mn(t,e))return;n.uniform2fv(this.addr,e),wn(t,e)}}function ZC(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Mn(t,e))return;n.uniform3fv(this.addr,e),wn(t,e)}}function jC(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Mn(t,e))return;n.uniform4fv(this.addr,e),wn(t,e)}}function KC(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Mn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),wn(t,e)}else{if(Mn(t,i))return;_v.set(i),n.uniformMatrix2fv(this.addr,!1,_v),wn(t,i)}}function JC(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Mn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),wn(t,e)}else{if(Mn(t,i))return;xv.set(i),n.uniformMatrix3fv(this.addr,!1,xv),wn(t,i)}}function QC(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Mn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),wn(t,e)}else{if(Mn(t,i))return;gv.set(i),n.uniformMatrix4fv(this.addr,!1,gv),wn(t,i)}}function eR(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function tR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Mn(t,e))return;n.uniform2iv(this.addr,e),wn(t,e)}}function nR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Mn(t,e))return;n.uniform3iv(this.addr,e),wn(t,e)}}function iR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Mn(t,e))return;n.uniform4iv(this.addr,e),wn(t,e)}}function sR(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function rR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Mn(t,e))return;n.uniform2uiv(this.addr,e),wn(t,e)}}function oR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Mn(t,e))return;n.uniform3uiv(this.addr,e),wn(t,e)}}function aR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Mn(t,e))return;n.uniform4uiv(this.addr,e),wn(t,e)}}function vh(n){return n.version===0&&(n.compareFunction=op,n.needsUpdate=!0),n}function lR(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=vh(Uv):r=Ov,t.setTexture2D(e||r,s)}function cR(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||Bv,s)}function uR(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=vh(kv):r=zv,t.setTextureCube(e||r,s)}function hR(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||Fv,s)}function dR(n){switch(n){case 5126:return $C;case 35664:return YC;case 35665:return ZC;case 35666:return jC;case 35674:return KC;case 35675:return JC;case 35676:return QC;case 5124:case 35670:return eR;case 35667:case 35671:return tR;case 35668:case 35672:return nR;case 35669:case 35673:return iR;case 5125:return sR;case 36294:return rR;case 36295:return oR;case 36296:return aR;case 35678:case 36198:case 36298:case 36306:case 35682:return lR;case 35679:case 36299:case 36307:return cR;case 35680:case 36300:case 36308:case 36293:return uR;case 36289:case 36303:case 36311:case 36292:return hR}}function fR(n,e){n.uniform1fv(this.addr,e)}function pR(n,e){let t=Zo(e,this.size,2);n.uniform2fv(this.addr,t)}function mR(n,e){let t=Zo(e,this.size,3);n.uniform3fv(this.addr,t)}function gR(n,e){let t=Zo(e,this.size,4);n.uniform4fv(this.addr,t)}function xR(n,e){let t=Zo(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function _R(n,e){let t=Zo(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function vR(n,e){let t=Zo(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function yR(n,e){n.uniform1iv(this.addr,e)}function bR(n,e){n.uniform2iv(this.addr,e)}function SR(n,e){n.uniform3iv(this.addr,e)}function MR(n,e){n.uniform4iv(this.addr,e)}function wR(n,e){n.uniform1uiv(this.addr,e)}function ER(n,e){n.uniform2uiv(this.addr,e)}function AR(n,e){n.uniform3uiv(this.addr,e)}function TR(n,e){n.uniform4uiv(this.addr,e)}function CR(n,e,t){let i=this.cache,s=e.length,r=_h(t,s);Mn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=vh(Uv):o=Ov;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function RR(n,e,t){let i=this.cache,s=e.length,r=_h(t,s);Mn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Bv,r[o])}function PR(n,e,t){let i=this.cache,s=e.length,r=_h(t,s);Mn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=vh(kv):o=zv;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function IR(n,e,t){let i=this.cache,s=e.length,r=_h(t,s);Mn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Fv,r[o])}function LR(n){switch(n){case 5126:return fR;case 35664:return pR;case 35665:return mR;case 35666:return gR;case 35674:return xR;case 35675:return _R;case 35676:return vR;case 5124:case 35670:return yR;case 35667:case 35671:return bR;case 35668:case 35672:return SR;case 35669:case 35673:return MR;case 5125:return wR;case 36294:return ER;case 36295:return AR;case 36296:return TR;case 35678:case 36198:case 36298:case 36306:case 35682:return CR;case 35679:case 36299:case 36307:return RR;case 35680:case 36300:case 36308:case 36293:return PR;case 36289:case 36303:case 36311:case 36292:return IR}}var vp=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=dR(t.type)}},yp=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=LR(t.type)}},bp=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},xp=/(\w+)(\])?(\[|\.)?/g;function vv(n,e){n.seq.push(e),n.map[e.id]=e}function DR(n,e,t){let i=n.name,s=i.length;for(xp.lastIndex=0;;){let r=xp.exec(i),o=xp.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){vv(t,c===void 0?new vp(a,n,e):new yp(a,n,e));break}else{let h=t.map[a];h===void 0&&(h=new bp(a),vv(t,h)),t=h}}}var Yo=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);DR(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function yv(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var NR=37297,OR=0;function UR(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var bv=new st;function kR(n){vt._getMatrix(bv,vt.workingColorSpace,n);let e=`mat3( ${bv.elements.map(t=>t.toFixed(4))} )`;switch(vt.getTransfer(n)){case Va:return[e,"LinearTransferOETF"];case Rt:return[e,"sRGBTransferOETF"];default:return je("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Sv(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+UR(n.getShaderSource(e),a)}else return r}function FR(n,e){let t=kR(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var BR={[Wf]:"Linear",[Xf]:"Reinhard",[qf]:"Cineon",[$f]:"ACESFilmic",[Zf]:"AgX",[jf]:"Neutral",[Yf]:"Custom"};function zR(n,e){let t=BR[e];return t===void 0?(je("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var mh=new F;function GR(){vt.getLuminanceCoefficients(mh);let n=mh.x.toFixed(4),e=mh.y.toFixed(4),t=mh.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function VR(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(yl).join(`
`)}function HR(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function WR(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function yl(n){return n!==""}function Mv(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function wv(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var XR=/^[ \t]*#include +<([\w\d./]+)>/gm;function Sp(n){return n.replace(XR,qR)}function qR(n,e){let t=dt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Sp(t)}var $R=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Ev(n){return n.replace($R,YR)}function YR(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Av(n){let e=`precision ${n.precision} float;
	precision ${n.precision} int;
	precision ${n.precision} sampler2D;
	precision ${n.precision} samplerCube;
	precision ${n.precision} sampler3D;
	precision ${n.precision} sampler2DArray;
	precision ${n.precision} sampler2DShadow;
	precision ${n.precision} samplerCubeShadow;
	precision ${n.precision} sampler2DArrayShadow;
	precision ${n.precision} isampler2D;
	precision ${n.precision} isampler3D;
	precision ${n.precision} isamplerCube;
	precision ${n.precision} isampler2DArray;
	precision ${n.precision} usampler2D;
	precision ${n.precision} usampler3D;
	precision ${n.precision} usamplerCube;
	precision ${n.precision} usampler2DArray;
	`;return n.precision==="highp"?e+=`
#define HIGH_PRECISION`:n.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:n.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var ZR={[hl]:"SHADOWMAP_TYPE_PCF",[Wo]:"SHADOWMAP_TYPE_VSM"};function jR(n){return ZR[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var KR={[qo]:"ENVMAP_MODE_REFRACTION"};function JR(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":KR[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var QR={[wu]:"ENVMAP_BLENDING_MULTIPLY",[W_]:"ENVMAP_BLENDING_MIX",[X_]:"ENVMAP_BLENDING_ADD"};function eP(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":QR[n.combine]||"ENVMAP_BLENDING_NONE"}function tP(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=jR(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=JR(t),h=eP(t),d=VR(t),f=HR(r),m=s.createProgram(),x,g,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(yl).join(`
`),x.length>0&&(x+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(yl).join(`
`),g.length>0&&(g+=`
`)):(x=[Av(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(yl).join(`
`),g=[Av(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==is?"#define TONE_MAPPING":"",t.toneMapping!==is?dt.tonemapping_pars_fragment:"",t.toneMapping!==is?zR("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",dt.colorspace_pars_fragment,FR("linearToOutputTexel",t.outputColorSpace),GR(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(yl).join(`
`)),o=Sp(o),o=Mv(o,t),o=wv(o,t),a=Sp(a),a=Mv(a,t),a=wv(a,t),o=Ev(o),a=Ev(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,g=["#define varying in",t.glslVersion===lp?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===lp?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let _=p+x+o,w=p+g+a,v=yv(s,s.VERTEX_SHADER,_),S=yv(s,s.FRAGMENT_SHADER,w);s.attachShader(m,v),s.attachShader(m,S),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function b(I){if(n.debug.checkShaderErrors){let L=s.getProgramInfoLog(m)||"",R=s.getShaderInfoLog(v)||"",U=s.getShaderInfoLog(S)||"",P=L.trim(),B=R.trim(),H=U.trim(),V=!0,oe=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,m,v,S);else{let q=Sv(s,v,"vertex"),$=Sv(s,S,"fragment");et("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+P+`
`+q+`
`+$)}else P!==""?je("WebGLProgram: Program Info Log:",P):(B===""||H==="")&&(oe=!1);oe&&(I.diagnostics={runnable:V,programLog:P,vertexShader:{log:B,prefix:x},fragmentShader:{log:H,prefix:g}})}s.deleteShader(v),s.deleteShader(S),y=new Yo(s,m),E=WR(s,m)}let y;this.getUniforms=function(){return y===void 0&&b(this),y};let E;this.getAttributes=function(){return E===void 0&&b(this),E};let D=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return D===!1&&(D=s.getProgramParameter(m,NR)),D},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=OR++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=v,this.fragmentShader=S,this}var nP=0,Mp=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new wp(e),t.set(e,i)),i}},wp=class{constructor(e){this.id=nP++,this.code=e,this.usedTimes=0}};function iP(n){return n===Qs||n===xl||n===_l}function sP(n,e,t,i,s,r){let o=new Oo,a=new Mp,l=new Set,c=[],u=new Map,h=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(y){return l.add(y),y===0?"uv":`uv${y}`}function m(y,E,D,I,L,R){let U=I.fog,P=L.geometry,B=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?I.environment:null,H=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,V=e.get(y.envMap||B,H),oe=d[y.type],q=i.precision;y.precision!==null&&(q=i.getMaxPrecision(y.precision),q!==y.precision&&je("WebGLProgram.getParameters:",y.precision,"not supported, using",q,"instead."));let $=P.morphAttributes.position||P.morphAttributes.normal||P.morphAttributes.color,ee=$!==void 0?$.length:0,ce=0;P.morphAttributes.position!==void 0&&(ce=1),P.morphAttributes.normal!==void 0&&(ce=2),P.morphAttributes.color!==void 0&&(ce=3);let ue,J,me,_e;if(oe){let Ce=rs[oe];ue=Ce.vertexShader,J=Ce.fragmentShader}else{ue=y.vertexShader,J=y.fragmentShader;let Ce=a.getVertexShaderStage(y),ct=a.getFragmentShaderStage(y);a.update(y,Ce,ct),me=Ce.id,_e=ct.id}let fe=n.getRenderTarget(),he=n.state.buffers.depth.getReversed(),De=L.isInstancedMesh===!0,Ke=L.isBatchedMesh===!0,qe=!!y.map,lt=!!y.matcap,ut=!!V,rt=ut&&V.isPMREMTexture===!0,Zt=!!y.aoMap,zt=!!y.lightMap,un=!!y.bumpMap&&y.wireframe===!1,Nt=!!y.normalMap,An=!!y.displacementMap,yt=!!y.emissiveMap,vn=!!y.metalnessMap,Qt=!!y.roughnessMap,hn=y.anisotropy>0,G=y.clearcoat>0,Re=y.diffuseRoughness>0,Je=y.dispersion>0,at=y.retroreflectivity>0,we=y.iridescence>0,Ut=y.sheen>0,He=y.transmission>0,Ze=hn&&!!y.anisotropyMap,N=G&&!!y.clearcoatMap,A=G&&!!y.clearcoatNormalMap,Y=G&&!!y.clearcoatRoughnessMap,pe=Re&&!!y.diffuseRoughnessMap,ae=we&&!!y.iridescenceMap,ye=we&&!!y.iridescenceThicknessMap,be=Ut&&!!y.sheenColorMap,ne=Ut&&!!y.sheenRoughnessMap,se=!!y.specularMap,xe=!!y.specularColorMap,z=!!y.specularIntensityMap,re=He&&!!y.transmissionMap,ie=He&&!!y.thicknessMap,Ee=!!y.gradientMap,ve=!!y.alphaMap,Me=y.alphaTest>0,$e=!!y.alphaHash,tt=!!y.extensions,de=is;y.toneMapped&&(fe===null||fe.isXRRenderTarget===!0)&&(de=n.toneMapping);let Be=rt?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,nt={shaderID:oe,shaderType:y.type,shaderName:y.name,vertexShader:ue,fragmentShader:J,defines:y.defines,customVertexShaderID:me,customFragmentShaderID:_e,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:q,batching:Ke,batchingColor:Ke&&L._colorsTexture!==null,instancing:De,instancingColor:De&&L.instanceColor!==null,instancingMorph:De&&L.morphTexture!==null,outputColorSpace:fe===null?n.outputColorSpace:fe.isXRRenderTarget===!0?fe.texture.colorSpace:vt.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:qe,matcap:lt,envMap:ut,envMapMode:ut&&V.mapping,envMapPMREM:rt,envMapMaxLod:rt?Be.length-1:null,envMapSize:rt?Be[0].width:null,aoMap:Zt,lightMap:zt,bumpMap:un,normalMap:Nt,displacementMap:An,emissiveMap:yt,normalMapObjectSpace:Nt&&y.normalMapType===Y_,normalMapTangentSpace:Nt&&y.normalMapType===hh,packedNormalMap:Nt&&y.normalMapType===hh&&iP(y.normalMap.format),metalnessMap:vn,roughnessMap:Qt,anisotropy:hn,anisotropyMap:Ze,clearcoat:G,clearcoatMap:N,clearcoatNormalMap:A,clearcoatRoughnessMap:Y,diffuseRoughness:Re,diffuseRoughnessMap:pe,dispersion:Je,retroreflection:at,iridescence:we,iridescenceMap:ae,iridescenceThicknessMap:ye,sheen:Ut,sheenColorMap:be,sheenRoughnessMap:ne,specularMap:se,specularColorMap:xe,specularIntensityMap:z,transmission:He,transmissionMap:re,thicknessMap:ie,gradientMap:Ee,opaque:y.transparent===!1&&y.blending===Xo&&y.alphaToCoverage===!1,alphaMap:ve,alphaTest:Me,alphaHash:$e,combine:y.combine,mapUv:qe&&f(y.map.channel),aoMapUv:Zt&&f(y.aoMap.channel),lightMapUv:zt&&f(y.lightMap.channel),bumpMapUv:un&&f(y.bumpMap.channel),normalMapUv:Nt&&f(y.normalMap.channel),displacementMapUv:An&&f(y.displacementMap.channel),emissiveMapUv:yt&&f(y.emissiveMap.channel),metalnessMapUv:vn&&f(y.metalnessMap.channel),roughnessMapUv:Qt&&f(y.roughnessMap.channel),anisotropyMapUv:Ze&&f(y.anisotropyMap.channel),clearcoatMapUv:N&&f(y.clearcoatMap.channel),clearcoatNormalMapUv:A&&f(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:Y&&f(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:pe&&f(y.diffuseRoughnessMap.channel),iridescenceMapUv:ae&&f(y.iridescenceMap.channel),iridescenceThicknessMapUv:ye&&f(y.iridescenceThicknessMap.channel),sheenColorMapUv:be&&f(y.sheenColorMap.channel),sheenRoughnessMapUv:ne&&f(y.sheenRoughnessMap.channel),specularMapUv:se&&f(y.specularMap.channel),specularColorMapUv:xe&&f(y.specularColorMap.channel),specularIntensityMapUv:z&&f(y.specularIntensityMap.channel),transmissionMapUv:re&&f(y.transmissionMap.channel),thicknessMapUv:ie&&f(y.thicknessMap.channel),alphaMapUv:ve&&f(y.alphaMap.channel),vertexTangents:!!P.attributes.tangent&&(Nt||hn),vertexNormals:!!P.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!P.attributes.color&&P.attributes.color.itemSize===4,pointsUvs:L.isPoints===!0&&!!P.attributes.uv&&(qe||ve),fog:!!U,useFog:y.fog===!0,fogExp2:!!U&&U.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||P.attributes.normal===void 0&&Nt===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:he,skinning:L.isSkinnedMesh===!0,hasPositionAttribute:P.attributes.position!==void 0,morphTargets:P.morphAttributes.position!==void 0,morphNormals:P.morphAttributes.normal!==void 0,morphColors:P.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:ce,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:R.filter(Ce=>Ce.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:y.dithering,shadowMapEnabled:n.shadowMap.enabled&&D.length>0,shadowMapType:n.shadowMap.type,toneMapping:de,decodeVideoTexture:qe&&y.map.isVideoTexture===!0&&vt.getTransfer(y.map.colorSpace)===Rt,decodeVideoTextureEmissive:yt&&y.emissiveMap.isVideoTexture===!0&&vt.getTransfer(y.emissiveMap.colorSpace)===Rt,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===ns,flipSided:y.side===Qn,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:tt&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(tt&&y.extensions.multiDraw===!0||Ke)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return nt.vertexUv1s=l.has(1),nt.vertexUv2s=l.has(2),nt.vertexUv3s=l.has(3),l.clear(),nt}function x(y){let E=[];if(y.shaderID?E.push(y.shaderID):(E.push(y.customVertexShaderID),E.push(y.customFragmentShaderID)),y.defines!==void 0)for(let D in y.defines)E.push(D),E.push(y.defines[D]);return y.isRawShaderMaterial===!1&&(g(E,y),p(E,y),E.push(n.outputColorSpace)),E.push(y.customProgramCacheKey),E.join()}function g(y,E){y.push(E.precision),y.push(E.outputColorSpace),y.push(E.envMapMode),y.push(E.envMapPMREM),y.push(E.envMapMaxLod),y.push(E.envMapSize),y.push(E.mapUv),y.push(E.alphaMapUv),y.push(E.lightMapUv),y.push(E.aoMapUv),y.push(E.bumpMapUv),y.push(E.normalMapUv),y.push(E.displacementMapUv),y.push(E.emissiveMapUv),y.push(E.metalnessMapUv),y.push(E.roughnessMapUv),y.push(E.anisotropyMapUv),y.push(E.clearcoatMapUv),y.push(E.clearcoatNormalMapUv),y.push(E.clearcoatRoughnessMapUv),y.push(E.diffuseRoughnessMapUv),y.push(E.iridescenceMapUv),y.push(E.iridescenceThicknessMapUv),y.push(E.sheenColorMapUv),y.push(E.sheenRoughnessMapUv),y.push(E.specularMapUv),y.push(E.specularColorMapUv),y.push(E.specularIntensityMapUv),y.push(E.transmissionMapUv),y.push(E.thicknessMapUv),y.push(E.combine),y.push(E.fogExp2),y.push(E.sizeAttenuation),y.push(E.morphTargetsCount),y.push(E.numSunLights),y.push(E.numDirLights),y.push(E.numPointLights),y.push(E.numSpotLights),y.push(E.numSpotLightMaps),y.push(E.numHemiLights),y.push(E.numRectAreaLights),y.push(E.numSunLightShadows),y.push(E.numDirLightShadows),y.push(E.numPointLightShadows),y.push(E.numSpotLightShadows),y.push(E.numSpotLightShadowsWithMaps),y.push(E.numLightProbes),y.push(E.numLightProbeGrids),y.push(E.shadowMapType),y.push(E.toneMapping),y.push(E.numClippingPlanes),y.push(E.numClipIntersection),y.push(E.depthPacking)}function p(y,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function _(y){let E=d[y.type],D;if(E){let I=rs[E];D=av.clone(I.uniforms)}else D=y.uniforms;return D}function w(y,E){let D=u.get(E);return D!==void 0?++D.usedTimes:(D=new tP(n,E,y,s),c.push(D),u.set(E,D)),D}function v(y){if(--y.usedTimes===0){let E=c.indexOf(y);c[E]=c[c.length-1],c.pop(),u.delete(y.cacheKey),y.destroy()}}function S(y){a.remove(y)}function b(){a.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:_,acquireProgram:w,releaseProgram:v,releaseShaderCache:S,programs:c,dispose:b}}function rP(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,l){n.get(o)[a]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function oP(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Tv(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Cv(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,m,x,g,p){let _=n[e];return _===void 0?(_={id:d.id,object:d,geometry:f,material:m,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:g,group:p},n[e]=_):(_.id=d.id,_.object=d,_.geometry=f,_.material=m,_.materialVariant=o(d),_.groupOrder=x,_.renderOrder=d.renderOrder,_.z=g,_.group=p),e++,_}function l(d,f,m,x,g,p,_){_.reversedDepth===!0&&(g=-g);let w=a(d,f,m,x,g,p);m.transmission>0?i.push(w):m.transparent===!0?s.push(w):t.push(w)}function c(d,f,m,x,g,p){let _=a(d,f,m,x,g,p);m.transmission>0?i.unshift(_):m.transparent===!0?s.unshift(_):t.unshift(_)}function u(d,f){t.length>1&&t.sort(d||oP),i.length>1&&i.sort(f||Tv),s.length>1&&s.sort(f||Tv)}function h(){for(let d=e,f=n.length;d<f;d++){let m=n[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function aP(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new Cv,n.set(i,[o])):s>=r.length?(o=new Cv,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function lP(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new F,color:new Xe};break;case"SpotLight":t={position:new F,direction:new F,color:new Xe,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new F,color:new Xe,distance:0,decay:0};break;case"HemisphereLight":t={direction:new F,skyColor:new Xe,groundColor:new Xe};break;case"RectAreaLight":t={color:new Xe,position:new F,halfWidth:new F,halfHeight:new F};break}return n[e.id]=t,t}}}function cP(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ve,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var uP=0;function hP(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function dP(n){let e=new lP,t=cP(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new F);let s=new F,r=new We,o=new We;function a(c){let u=0,h=0,d=0;for(let R=0;R<9;R++)i.probe[R].set(0,0,0);let f=0,m=0,x=0,g=0,p=0,_=0,w=0,v=0,S=0,b=0,y=0,E=0,D=0,I=0;c.sort(hP);for(let R=0,U=c.length;R<U;R++){let P=c[R],B=P.color,H=P.intensity,V=P.distance,oe=null;if(P.shadow&&P.shadow.map&&(P.shadow.map.texture.format===Qs?oe=P.shadow.map.texture:oe=P.shadow.map.depthTexture||P.shadow.map.texture),P.isAmbientLight)u+=B.r*H,h+=B.g*H,d+=B.b*H;else if(P.isLightProbe){for(let q=0;q<9;q++)i.probe[q].addScaledVector(P.sh.coefficients[q],H);I++}else if(P.isSunLight){let q=e.get(P);if(q.color.copy(P.color).multiplyScalar(P.intensity),P.castShadow){let $=P.shadow,ee=t.get(P);ee.shadowIntensity=$.intensity,ee.shadowBias=$.bias,ee.shadowNormalBias=$.normalBias,ee.shadowRadius=$.radius,ee.shadowMapSize.copy($.mapSize).multiply($.getFrameExtents()),i.sunShadow[m]=ee,i.sunShadowMap[m]=oe;let ce=$.getViewportCount();for(let ue=0;ue<ce;ue++)i.sunShadowMatrix[x+ue]=$.getMatrix(ue),i.sunShadowCascade[x+ue]=$._cascadeData[ue];x+=ce,m++}i.sun[f]=q,f++}else if(P.isDirectionalLight){let q=e.get(P);if(q.color.copy(P.color).multiplyScalar(P.intensity),P.castShadow){let $=P.shadow,ee=t.get(P);ee.shadowIntensity=$.intensity,ee.shadowBias=$.bias,ee.shadowNormalBias=$.normalBias,ee.shadowRadius=$.radius,ee.shadowMapSize=$.mapSize,i.directionalShadow[g]=ee,i.directionalShadowMap[g]=oe,i.directionalShadowMatrix[g]=P.shadow.matrix,S++}i.directional[g]=q,g++}else if(P.isSpotLight){let q=e.get(P);q.position.setFromMatrixPosition(P.matrixWorld),q.color.copy(B).multiplyScalar(H),q.distance=V,q.coneCos=Math.cos(P.angle),q.penumbraCos=Math.cos(P.angle*(1-P.penumbra)),q.decay=P.decay,i.spot[_]=q;let $=P.shadow;if(P.map&&(i.spotLightMap[E]=P.map,E++,$.updateMatrices(P),P.castShadow&&D++),i.spotLightMatrix[_]=$.matrix,P.castShadow){let ee=t.get(P);ee.shadowIntensity=$.intensity,ee.shadowBias=$.bias,ee.shadowNormalBias=$.normalBias,ee.shadowRadius=$.radius,ee.shadowMapSize=$.mapSize,i.spotShadow[_]=ee,i.spotShadowMap[_]=oe,y++}_++}else if(P.isRectAreaLight){let q=e.get(P);q.color.copy(B).multiplyScalar(H),q.halfWidth.set(P.width*.5,0,0),q.halfHeight.set(0,P.height*.5,0),i.rectArea[w]=q,w++}else if(P.isPointLight){let q=e.get(P);if(q.color.copy(P.color).multiplyScalar(P.intensity),q.distance=P.distance,q.decay=P.decay,P.castShadow){let $=P.shadow,ee=t.get(P);ee.shadowIntensity=$.intensity,ee.shadowBias=$.bias,ee.shadowNormalBias=$.normalBias,ee.shadowRadius=$.radius,ee.shadowMapSize=$.mapSize,ee.shadowCameraNear=$.camera.near,ee.shadowCameraFar=$.camera.far,i.pointShadow[p]=ee,i.pointShadowMap[p]=oe,i.pointShadowMatrix[p]=P.shadow.matrix,b++}i.point[p]=q,p++}else if(P.isHemisphereLight){let q=e.get(P);q.skyColor.copy(P.color).multiplyScalar(H),q.groundColor.copy(P.groundColor).multiplyScalar(H),i.hemi[v]=q,v++}}w>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Le.LTC_FLOAT_1,i.rectAreaLTC2=Le.LTC_FLOAT_2):(i.rectAreaLTC1=Le.LTC_HALF_1,i.rectAreaLTC2=Le.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=h,i.ambient[2]=d;let L=i.hash;(L.sunLength!==f||L.directionalLength!==g||L.pointLength!==p||L.spotLength!==_||L.rectAreaLength!==w||L.hemiLength!==v||L.numSunShadows!==m||L.numDirectionalShadows!==S||L.numPointShadows!==b||L.numSpotShadows!==y||L.numSpotMaps!==E||L.numLightProbes!==I)&&(i.sun.length=f,i.directional.length=g,i.spot.length=_,i.rectArea.length=w,i.point.length=p,i.hemi.length=v,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=S,i.directionalShadowMap.length=S,i.directionalShadowMatrix.length=S,i.pointShadow.length=b,i.pointShadowMap.length=b,i.pointShadowMatrix.length=b,i.spotShadow.length=y,i.spotShadowMap.length=y,i.spotLightMatrix.length=y+E-D,i.spotLightMap.length=E,i.numSpotLightShadowsWithMaps=D,i.numLightProbes=I,L.sunLength=f,L.directionalLength=g,L.pointLength=p,L.spotLength=_,L.rectAreaLength=w,L.hemiLength=v,L.numSunShadows=m,L.numDirectionalShadows=S,L.numPointShadows=b,L.numSpotShadows=y,L.numSpotMaps=E,L.numLightProbes=I,i.version=uP++)}function l(c,u){let h=0,d=0,f=0,m=0,x=0,g=0,p=u.matrixWorldInverse;for(let _=0,w=c.length;_<w;_++){let v=c[_];if(v.isSunLight){let S=i.sun[h];S.direction.setFromMatrixPosition(v.matrixWorld),S.direction.transformDirection(p),h++}else if(v.isDirectionalLight){let S=i.directional[d];S.direction.setFromMatrixPosition(v.matrixWorld),s.setFromMatrixPosition(v.target.matrixWorld),S.direction.sub(s),S.direction.transformDirection(p),d++}else if(v.isSpotLight){let S=i.spot[m];S.position.setFromMatrixPosition(v.matrixWorld),S.position.applyMatrix4(p),S.direction.setFromMatrixPosition(v.matrixWorld),s.setFromMatrixPosition(v.target.matrixWorld),S.direction.sub(s),S.direction.transformDirection(p),m++}else if(v.isRectAreaLight){let S=i.rectArea[x];S.position.setFromMatrixPosition(v.matrixWorld),S.position.applyMatrix4(p),o.identity(),r.copy(v.matrixWorld),r.premultiply(p),o.extractRotation(r),S.halfWidth.set(v.width*.5,0,0),S.halfHeight.set(0,v.height*.5,0),S.halfWidth.applyMatrix4(o),S.halfHeight.applyMatrix4(o),x++}else if(v.isPointLight){let S=i.point[f];S.position.setFromMatrixPosition(v.matrixWorld),S.position.applyMatrix4(p),f++}else if(v.isHemisphereLight){let S=i.hemi[g];S.direction.setFromMatrixPosition(v.matrixWorld),S.direction.transformDirection(p),g++}}}return{setup:a,setupView:l,state:i}}function Rv(n){let e=new dP(n),t=[],i=[],s=[];function r(h){u.camera=h,t.length=0,i.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){i.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function fP(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Rv(n),e.set(s,[a])):r>=o.length?(a=new Rv(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var pP=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,mP=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,gP=[new F(1,0,0),new F(-1,0,0),new F(0,1,0),new F(0,-1,0),new F(0,0,1),new F(0,0,-1)],xP=[new F(0,-1,0),new F(0,-1,0),new F(0,0,1),new F(0,0,-1),new F(0,-1,0),new F(0,-1,0)],Pv=new We,vl=new F,_p=new F;function _P(n,e,t){let i=new qs,s=new Ve,r=new Ve,o=new Gt,a=new uu,l=new hu,c={},u=t.maxTextureSize,h={[Js]:Qn,[Qn]:Js,[ns]:ns},d=new on({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ve},radius:{value:4}},vertexShader:pP,fragmentShader:mP}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let m=new Jt;m.setAttribute("position",new Dt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new Yt(m,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=hl;let p=this.type;this.render=function(b,y,E){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||b.length===0)return;this.type===E_&&(je("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=hl);let D=n.getRenderTarget(),I=n.getActiveCubeFace(),L=n.getActiveMipmapLevel(),R=n.state;R.setBlending(Er),R.buffers.depth.getReversed()===!0?R.buffers.color.setClear(0,0,0,0):R.buffers.color.setClear(1,1,1,1),R.buffers.depth.setTest(!0),R.setScissorTest(!1);let U=p!==this.type;U&&y.traverse(function(P){P.material&&(Array.isArray(P.material)?P.material.forEach(B=>B.needsUpdate=!0):P.material.needsUpdate=!0)});for(let P=0,B=b.length;P<B;P++){let H=b[P],V=H.shadow;if(V===void 0){je("WebGLShadowMap:",H,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;s.copy(V.mapSize);let oe=V.getFrameExtents();s.multiply(oe),r.copy(V.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/oe.x),s.x=r.x*oe.x,V.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/oe.y),s.y=r.y*oe.y,V.mapSize.y=r.y));let q=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=q,V.map===null||U===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===Wo){if(H.isPointLight){je("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new mi(s.x,s.y,{format:Qs,type:zi,minFilter:cn,magFilter:cn,generateMipmaps:!1}),V.map.texture.name=H.name+".shadowMap",V.map.depthTexture=new Ms(s.x,s.y,ni),V.map.depthTexture.name=H.name+".shadowMapDepth",V.map.depthTexture.format=ys,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=On,V.map.depthTexture.magFilter=On}else H.isPointLight?(V.map=new bl(s.x),V.map.depthTexture=new Qa(s.x,Bi)):(V.map=new mi(s.x,s.y),V.map.depthTexture=new Ms(s.x,s.y,Bi)),V.map.depthTexture.name=H.name+".shadowMap",V.map.depthTexture.format=ys,this.type===hl?(V.map.depthTexture.compareFunction=q?rp:sp,V.map.depthTexture.minFilter=cn,V.map.depthTexture.magFilter=cn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=On,V.map.depthTexture.magFilter=On);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==s.x||V.map.height!==s.y)&&V.map.setSize(s.x,s.y);let $=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();H.isPointLight!==!0&&V.updateMatrices(H,E);let ee=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:E.layers;for(let ce=0;ce<$;ce++){let ue=V.getCamera(ce);if(H.isPointLight){let J=V.camera,me=V.matrix,_e=H.distance||J.far;_e!==J.far&&(J.far=_e,J.updateProjectionMatrix()),vl.setFromMatrixPosition(H.matrixWorld),J.position.copy(vl),_p.copy(J.position),_p.add(gP[ce]),J.up.copy(xP[ce]),J.lookAt(_p),J.updateMatrixWorld(),me.makeTranslation(-vl.x,-vl.y,-vl.z),Pv.multiplyMatrices(J.projectionMatrix,J.matrixWorldInverse),V._frustum.setFromProjectionMatrix(Pv,J.coordinateSystem,J.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,ce),n.clear();else{ce===0&&(n.setRenderTarget(V.map),n.clear());let J=V.getViewport(ce);o.set(r.x*J.x,r.y*J.y,r.x*J.z,r.y*J.w),R.viewport(o)}i=V.getFrustum(ce),v(y,E,ue,H,ee,this.type)}V.isPointLightShadow!==!0&&this.type===Wo&&_(V,E),V.needsUpdate=!1}p=this.type,g.needsUpdate=!1,n.setRenderTarget(D,I,L)};function _(b,y){let E=e.update(x);d.defines.VSM_SAMPLES!==b.blurSamples&&(d.defines.VSM_SAMPLES=b.blurSamples,f.defines.VSM_SAMPLES=b.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),b.mapPass===null?b.mapPass=new mi(s.x,s.y,{format:Qs,type:zi}):(b.mapPass.width!==b.map.width||b.mapPass.height!==b.map.height)&&b.mapPass.setSize(b.map.width,b.map.height),d.uniforms.shadow_pass.value=b.map.depthTexture,d.uniforms.resolution.value.set(b.map.width,b.map.height),d.uniforms.radius.value=b.radius,n.setRenderTarget(b.mapPass),n.clear(),n.renderBufferDirect(y,null,E,d,x,null),f.uniforms.shadow_pass.value=b.mapPass.texture,f.uniforms.resolution.value.set(b.map.width,b.map.height),f.uniforms.radius.value=b.radius,n.setRenderTarget(b.map),n.clear(),n.renderBufferDirect(y,null,E,f,x,null)}function w(b,y,E,D){let I=null,L=E.isPointLight===!0?b.customDistanceMaterial:b.customDepthMaterial;if(L!==void 0)I=L;else if(I=E.isPointLight===!0?l:a,n.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let R=I.uuid,U=y.uuid,P=c[R];P===void 0&&(P={},c[R]=P);let B=P[U];B===void 0&&(B=I.clone(),P[U]=B,y.addEventListener("dispose",S)),I=B}if(I.visible=y.visible,I.wireframe=y.wireframe,D===Wo?I.side=y.shadowSide!==null?y.shadowSide:y.side:I.side=y.shadowSide!==null?y.shadowSide:h[y.side],I.alphaMap=y.alphaMap,I.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,I.map=y.map,I.clipShadows=y.clipShadows,I.clippingPlanes=y.clippingPlanes,I.clipIntersection=y.clipIntersection,I.displacementMap=y.displacementMap,I.displacementScale=y.displacementScale,I.displacementBias=y.displacementBias,I.wireframeLinewidth=y.wireframeLinewidth,I.linewidth=y.linewidth,E.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let R=n.properties.get(I);R.light=E}return I}function v(b,y,E,D,I,L){if(b.visible===!1)return;if(b.layers.test(I)&&(b.isMesh||b.isLine||b.isPoints)&&(b.castShadow||b.receiveShadow&&L===Wo)&&(!b.frustumCulled||b.intersectsFrustum(i))){b.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,b.matrixWorld);let P=e.update(b),B=b.material;if(Array.isArray(B)){let H=P.groups;for(let V=0,oe=H.length;V<oe;V++){let q=H[V],$=B[q.materialIndex];if($&&$.visible){let ee=w(b,$,D,L);b.onBeforeShadow(n,b,y,E,P,ee,q),n.renderBufferDirect(E,null,P,ee,b,q),b.onAfterShadow(n,b,y,E,P,ee,q)}}}else if(B.visible){let H=w(b,B,D,L);b.onBeforeShadow(n,b,y,E,P,H,null),n.renderBufferDirect(E,null,P,H,b,null),b.onAfterShadow(n,b,y,E,P,H,null)}}let U=b.children;for(let P=0,B=U.length;P<B;P++)v(U[P],y,E,D,I,L)}function S(b){b.target.removeEventListener("dispose",S);for(let E in c){let D=c[E],I=b.target.uuid;I in D&&(D[I].dispose(),delete D[I])}}}function vP(n,e){function t(){let z=!1,re=new Gt,ie=null,Ee=new Gt(0,0,0,0);return{setMask:function(ve){ie!==ve&&!z&&(n.colorMask(ve,ve,ve,ve),ie=ve)},setLocked:function(ve){z=ve},setClear:function(ve,Me,$e,tt,de){de===!0&&(ve*=tt,Me*=tt,$e*=tt),re.set(ve,Me,$e,tt),Ee.equals(re)===!1&&(n.clearColor(ve,Me,$e,tt),Ee.copy(re))},reset:function(){z=!1,ie=null,Ee.set(-1,0,0,0)}}}function i(){let z=!1,re=!1,ie=null,Ee=null,ve=null;return{setReversed:function(Me){if(re!==Me){let $e=e.get("EXT_clip_control");Me?$e.clipControlEXT($e.LOWER_LEFT_EXT,$e.ZERO_TO_ONE_EXT):$e.clipControlEXT($e.LOWER_LEFT_EXT,$e.NEGATIVE_ONE_TO_ONE_EXT),re=Me;let tt=ve;ve=null,this.setClear(tt)}},getReversed:function(){return re},setTest:function(Me){Me?he(n.DEPTH_TEST):De(n.DEPTH_TEST)},setMask:function(Me){ie!==Me&&!z&&(n.depthMask(Me),ie=Me)},setFunc:function(Me){if(re&&(Me=sv[Me]),Ee!==Me){switch(Me){case Xc:n.depthFunc(n.NEVER);break;case qc:n.depthFunc(n.ALWAYS);break;case $c:n.depthFunc(n.LESS);break;case Po:n.depthFunc(n.LEQUAL);break;case Yc:n.depthFunc(n.EQUAL);break;case Zc:n.depthFunc(n.GEQUAL);break;case jc:n.depthFunc(n.GREATER);break;case Kc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Ee=Me}},setLocked:function(Me){z=Me},setClear:function(Me){ve!==Me&&(ve=Me,re&&(Me=1-Me),n.clearDepth(Me))},reset:function(){z=!1,ie=null,Ee=null,ve=null,re=!1}}}function s(){let z=!1,re=null,ie=null,Ee=null,ve=null,Me=null,$e=null,tt=null,de=null;return{setTest:function(Be){z||(Be?he(n.STENCIL_TEST):De(n.STENCIL_TEST))},setMask:function(Be){re!==Be&&!z&&(n.stencilMask(Be),re=Be)},setFunc:function(Be,nt,Ce){(ie!==Be||Ee!==nt||ve!==Ce)&&(n.stencilFunc(Be,nt,Ce),ie=Be,Ee=nt,ve=Ce)},setOp:function(Be,nt,Ce){(Me!==Be||$e!==nt||tt!==Ce)&&(n.stencilOp(Be,nt,Ce),Me=Be,$e=nt,tt=Ce)},setLocked:function(Be){z=Be},setClear:function(Be){de!==Be&&(n.clearStencil(Be),de=Be)},reset:function(){z=!1,re=null,ie=null,Ee=null,ve=null,Me=null,$e=null,tt=null,de=null}}}let r=new t,o=new i,a=new s,l={},c=new WeakMap,u={},h={},d={},f=new WeakMap,m=[],x=null,g=!1,p=null,_=null,w=null,v=null,S=null,b=null,y=null,E=new Xe(0,0,0),D=0,I=!1,L=null,R=null,U=null,P=null,B=null,H=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,oe=0,q=n.getParameter(n.VERSION);q.indexOf("WebGL")!==-1?(oe=parseFloat(/^WebGL (\d)/.exec(q)[1]),V=oe>=1):q.indexOf("OpenGL ES")!==-1&&(oe=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),V=oe>=2);let $=null,ee={},ce=n.getParameter(n.SCISSOR_BOX),ue=n.getParameter(n.VIEWPORT),J=new Gt().fromArray(ce),me=new Gt().fromArray(ue);function _e(z,re,ie,Ee){let ve=new Uint8Array(4),Me=n.createTexture();n.bindTexture(z,Me),n.texParameteri(z,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(z,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let $e=0;$e<ie;$e++)z===n.TEXTURE_3D||z===n.TEXTURE_2D_ARRAY?n.texImage3D(re,0,n.RGBA,1,1,Ee,0,n.RGBA,n.UNSIGNED_BYTE,ve):n.texImage2D(re+$e,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,ve);return Me}let fe={};fe[n.TEXTURE_2D]=_e(n.TEXTURE_2D,n.TEXTURE_2D,1),fe[n.TEXTURE_CUBE_MAP]=_e(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),fe[n.TEXTURE_2D_ARRAY]=_e(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),fe[n.TEXTURE_3D]=_e(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),he(n.DEPTH_TEST),o.setFunc(Po),un(!1),Nt(Ff),he(n.CULL_FACE),Zt(Er);function he(z){u[z]!==!0&&(n.enable(z),u[z]=!0)}function De(z){u[z]!==!1&&(n.disable(z),u[z]=!1)}function Ke(z,re){return d[z]!==re?(n.bindFramebuffer(z,re),d[z]=re,z===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=re),z===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=re),!0):!1}function qe(z,re){let ie=m,Ee=!1;if(z){ie=f.get(re),ie===void 0&&(ie=[],f.set(re,ie));let ve=z.textures;if(ie.length!==ve.length||ie[0]!==n.COLOR_ATTACHMENT0){for(let Me=0,$e=ve.length;Me<$e;Me++)ie[Me]=n.COLOR_ATTACHMENT0+Me;ie.length=ve.length,Ee=!0}}else ie[0]!==n.BACK&&(ie[0]=n.BACK,Ee=!0);Ee&&n.drawBuffers(ie)}function lt(z){return x!==z?(n.useProgram(z),x=z,!0):!1}let ut={[Ar]:n.FUNC_ADD,[T_]:n.FUNC_SUBTRACT,[C_]:n.FUNC_REVERSE_SUBTRACT};ut[R_]=n.MIN,ut[P_]=n.MAX;let rt={[I_]:n.ZERO,[L_]:n.ONE,[D_]:n.SRC_COLOR,[Vf]:n.SRC_ALPHA,[B_]:n.SRC_ALPHA_SATURATE,[k_]:n.DST_COLOR,[O_]:n.DST_ALPHA,[N_]:n.ONE_MINUS_SRC_COLOR,[Hf]:n.ONE_MINUS_SRC_ALPHA,[F_]:n.ONE_MINUS_DST_COLOR,[U_]:n.ONE_MINUS_DST_ALPHA,[z_]:n.CONSTANT_COLOR,[G_]:n.ONE_MINUS_CONSTANT_COLOR,[V_]:n.CONSTANT_ALPHA,[H_]:n.ONE_MINUS_CONSTANT_ALPHA};function Zt(z,re,ie,Ee,ve,Me,$e,tt,de,Be){if(z===Er){g===!0&&(De(n.BLEND),g=!1);return}if(g===!1&&(he(n.BLEND),g=!0),z!==A_){if(z!==p||Be!==I){if((_!==Ar||S!==Ar)&&(n.blendEquation(n.FUNC_ADD),_=Ar,S=Ar),Be)switch(z){case Xo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Bf:n.blendFunc(n.ONE,n.ONE);break;case zf:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Gf:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:et("WebGLState: Invalid blending: ",z);break}else switch(z){case Xo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Bf:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case zf:et("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Gf:et("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:et("WebGLState: Invalid blending: ",z);break}w=null,v=null,b=null,y=null,E.set(0,0,0),D=0,p=z,I=Be}return}ve=ve||re,Me=Me||ie,$e=$e||Ee,(re!==_||ve!==S)&&(n.blendEquationSeparate(ut[re],ut[ve]),_=re,S=ve),(ie!==w||Ee!==v||Me!==b||$e!==y)&&(n.blendFuncSeparate(rt[ie],rt[Ee],rt[Me],rt[$e]),w=ie,v=Ee,b=Me,y=$e),(tt.equals(E)===!1||de!==D)&&(n.blendColor(tt.r,tt.g,tt.b,de),E.copy(tt),D=de),p=z,I=!1}function zt(z,re){z.side===ns?De(n.CULL_FACE):he(n.CULL_FACE);let ie=z.side===Qn;re&&(ie=!ie),un(ie),z.blending===Xo&&z.transparent===!1?Zt(Er):Zt(z.blending,z.blendEquation,z.blendSrc,z.blendDst,z.blendEquationAlpha,z.blendSrcAlpha,z.blendDstAlpha,z.blendColor,z.blendAlpha,z.premultipliedAlpha),o.setFunc(z.depthFunc),o.setTest(z.depthTest),o.setMask(z.depthWrite),r.setMask(z.colorWrite);let Ee=z.stencilWrite;a.setTest(Ee),Ee&&(a.setMask(z.stencilWriteMask),a.setFunc(z.stencilFunc,z.stencilRef,z.stencilFuncMask),a.setOp(z.stencilFail,z.stencilZFail,z.stencilZPass)),yt(z.polygonOffset,z.polygonOffsetFactor,z.polygonOffsetUnits),z.alphaToCoverage===!0?he(n.SAMPLE_ALPHA_TO_COVERAGE):De(n.SAMPLE_ALPHA_TO_COVERAGE)}function un(z){L!==z&&(z?n.frontFace(n.CW):n.frontFace(n.CCW),L=z)}function Nt(z){z!==M_?(he(n.CULL_FACE),z!==R&&(z===Ff?n.cullFace(n.BACK):z===w_?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):De(n.CULL_FACE),R=z}function An(z){z!==U&&(V&&n.lineWidth(z),U=z)}function yt(z,re,ie){z?(he(n.POLYGON_OFFSET_FILL),(P!==re||B!==ie)&&(P=re,B=ie,o.getReversed()&&(re=-re,ie=-ie),n.polygonOffset(re,ie))):De(n.POLYGON_OFFSET_FILL)}function vn(z){z?he(n.SCISSOR_TEST):De(n.SCISSOR_TEST)}function Qt(z){z===void 0&&(z=n.TEXTURE0+H-1),$!==z&&(n.activeTexture(z),$=z)}function hn(z,re,ie){ie===void 0&&($===null?ie=n.TEXTURE0+H-1:ie=$);let Ee=ee[ie];Ee===void 0&&(Ee={type:void 0,texture:void 0},ee[ie]=Ee),(Ee.type!==z||Ee.texture!==re)&&($!==ie&&(n.activeTexture(ie),$=ie),n.bindTexture(z,re||fe[z]),Ee.type=z,Ee.texture=re)}function G(){let z=ee[$];z!==void 0&&z.type!==void 0&&(n.bindTexture(z.type,null),z.type=void 0,z.texture=void 0)}function Re(){try{n.compressedTexImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function Je(){try{n.compressedTexImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function at(){try{n.texSubImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function we(){try{n.texSubImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function Ut(){try{n.compressedTexSubImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function He(){try{n.compressedTexSubImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function Ze(){try{n.texStorage2D(...arguments)}catch(z){et("WebGLState:",z)}}function N(){try{n.texStorage3D(...arguments)}catch(z){et("WebGLState:",z)}}function A(){try{n.texImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function Y(){try{n.texImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function pe(z){return h[z]!==void 0?h[z]:n.getParameter(z)}function ae(z,re){h[z]!==re&&(n.pixelStorei(z,re),h[z]=re)}function ye(z){J.equals(z)===!1&&(n.scissor(z.x,z.y,z.z,z.w),J.copy(z))}function be(z){me.equals(z)===!1&&(n.viewport(z.x,z.y,z.z,z.w),me.copy(z))}function ne(z,re){let ie=c.get(re);ie===void 0&&(ie=new WeakMap,c.set(re,ie));let Ee=ie.get(z);Ee===void 0&&(Ee=n.getUniformBlockIndex(re,z.name),n.uniformBlockBinding(re,Ee,Ee),ie.set(z,Ee))}function se(z,re,ie){let ve=c.get(re).get(z);l[ve]!==ie&&(n.bindBufferBase(n.UNIFORM_BUFFER,ve,ie),l[ve]=ie)}function xe(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},h={},$=null,ee={},d={},l={},f=new WeakMap,m=[],x=null,g=!1,p=null,_=null,w=null,v=null,S=null,b=null,y=null,E=new Xe(0,0,0),D=0,I=!1,L=null,R=null,U=null,P=null,B=null,J.set(0,0,n.canvas.width,n.canvas.height),me.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:he,disable:De,bindFramebuffer:Ke,drawBuffers:qe,useProgram:lt,setBlending:Zt,setMaterial:zt,setFlipSided:un,setCullFace:Nt,setLineWidth:An,setPolygonOffset:yt,setScissorTest:vn,activeTexture:Qt,bindTexture:hn,unbindTexture:G,compressedTexImage2D:Re,compressedTexImage3D:Je,texImage2D:A,texImage3D:Y,pixelStorei:ae,getParameter:pe,updateUBOMapping:ne,uniformBlockBinding:se,texStorage2D:Ze,texStorage3D:N,texSubImage2D:at,texSubImage3D:we,compressedTexSubImage2D:Ut,compressedTexSubImage3D:He,scissor:ye,viewport:be,reset:xe}}function yP(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ve,u=new WeakMap,h=new Set,d,f=new WeakMap,m=new Set,x=new FinalizationRegistry(N=>m.delete(N)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(N,A){return g?new OffscreenCanvas(N,A):Ha("canvas")}function _(N,A,Y){let pe=1,ae=Ze(N);if((ae.width>Y||ae.height>Y)&&(pe=Y/Math.max(ae.width,ae.height)),pe<1)if(typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&N instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&N instanceof ImageBitmap||typeof VideoFrame<"u"&&N instanceof VideoFrame){let ye=Math.floor(pe*ae.width),be=Math.floor(pe*ae.height);d===void 0&&(d=p(ye,be));let ne=A?p(ye,be):d;return ne.width=ye,ne.height=be,ne.getContext("2d").drawImage(N,0,0,ye,be),je("WebGLRenderer: Texture has been resized from ("+ae.width+"x"+ae.height+") to ("+ye+"x"+be+")."),ne}else return"data"in N&&je("WebGLRenderer: Image in DataTexture is too big ("+ae.width+"x"+ae.height+")."),N;return N}function w(N){return N.generateMipmaps}function v(N){n.generateMipmap(N)}function S(N){return N.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:N.isWebGL3DRenderTarget?n.TEXTURE_3D:N.isWebGLArrayRenderTarget||N.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function b(N,A,Y,pe,ae,ye=!1){if(N!==null){if(n[N]!==void 0)return n[N];je("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+N+"'")}let be;pe&&(be=e.get("EXT_texture_norm16"),be||je("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let ne=A;if(A===n.RED&&(Y===n.FLOAT&&(ne=n.R32F),Y===n.HALF_FLOAT&&(ne=n.R16F),Y===n.UNSIGNED_BYTE&&(ne=n.R8),Y===n.UNSIGNED_SHORT&&be&&(ne=be.R16_EXT),Y===n.SHORT&&be&&(ne=be.R16_SNORM_EXT)),A===n.RED_INTEGER&&(Y===n.UNSIGNED_BYTE&&(ne=n.R8UI),Y===n.UNSIGNED_SHORT&&(ne=n.R16UI),Y===n.UNSIGNED_INT&&(ne=n.R32UI),Y===n.BYTE&&(ne=n.R8I),Y===n.SHORT&&(ne=n.R16I),Y===n.INT&&(ne=n.R32I)),A===n.RG&&(Y===n.FLOAT&&(ne=n.RG32F),Y===n.HALF_FLOAT&&(ne=n.RG16F),Y===n.UNSIGNED_BYTE&&(ne=n.RG8),Y===n.UNSIGNED_SHORT&&be&&(ne=be.RG16_EXT),Y===n.SHORT&&be&&(ne=be.RG16_SNORM_EXT)),A===n.RG_INTEGER&&(Y===n.UNSIGNED_BYTE&&(ne=n.RG8UI),Y===n.UNSIGNED_SHORT&&(ne=n.RG16UI),Y===n.UNSIGNED_INT&&(ne=n.RG32UI),Y===n.BYTE&&(ne=n.RG8I),Y===n.SHORT&&(ne=n.RG16I),Y===n.INT&&(ne=n.RG32I)),A===n.RGB_INTEGER&&(Y===n.UNSIGNED_BYTE&&(ne=n.RGB8UI),Y===n.UNSIGNED_SHORT&&(ne=n.RGB16UI),Y===n.UNSIGNED_INT&&(ne=n.RGB32UI),Y===n.BYTE&&(ne=n.RGB8I),Y===n.SHORT&&(ne=n.RGB16I),Y===n.INT&&(ne=n.RGB32I)),A===n.RGBA_INTEGER&&(Y===n.UNSIGNED_BYTE&&(ne=n.RGBA8UI),Y===n.UNSIGNED_SHORT&&(ne=n.RGBA16UI),Y===n.UNSIGNED_INT&&(ne=n.RGBA32UI),Y===n.BYTE&&(ne=n.RGBA8I),Y===n.SHORT&&(ne=n.RGBA16I),Y===n.INT&&(ne=n.RGBA32I)),A===n.RGB&&(Y===n.UNSIGNED_SHORT&&be&&(ne=be.RGB16_EXT),Y===n.SHORT&&be&&(ne=be.RGB16_SNORM_EXT),Y===n.UNSIGNED_INT_5_9_9_9_REV&&(ne=n.RGB9_E5),Y===n.UNSIGNED_INT_10F_11F_11F_REV&&(ne=n.R11F_G11F_B10F)),A===n.RGBA){let se=ye?Va:vt.getTransfer(ae);Y===n.FLOAT&&(ne=n.RGBA32F),Y===n.HALF_FLOAT&&(ne=n.RGBA16F),Y===n.UNSIGNED_BYTE&&(ne=se===Rt?n.SRGB8_ALPHA8:n.RGBA8),Y===n.UNSIGNED_SHORT&&be&&(ne=be.RGBA16_EXT),Y===n.SHORT&&be&&(ne=be.RGBA16_SNORM_EXT),Y===n.UNSIGNED_SHORT_4_4_4_4&&(ne=n.RGBA4),Y===n.UNSIGNED_SHORT_5_5_5_1&&(ne=n.RGB5_A1)}return(ne===n.R16F||ne===n.R32F||ne===n.RG16F||ne===n.RG32F||ne===n.RGBA16F||ne===n.RGBA32F)&&e.get("EXT_color_buffer_float"),ne}function y(N,A){let Y;return N?A===null||A===Bi||A===Cr?Y=n.DEPTH24_STENCIL8:A===ni?Y=n.DEPTH32F_STENCIL8:A===$o&&(Y=n.DEPTH24_STENCIL8,je("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):A===null||A===Bi||A===Cr?Y=n.DEPTH_COMPONENT24:A===ni?Y=n.DEPTH_COMPONENT32F:A===$o&&(Y=n.DEPTH_COMPONENT16),Y}function E(N,A){return w(N)===!0||N.isFramebufferTexture&&N.minFilter!==On&&N.minFilter!==cn?Math.log2(Math.max(A.width,A.height))+1:N.mipmaps.length>0?N.mipmaps.length:N.isCompressedTexture&&Array.isArray(N.image)?A.mipmaps.length:1}function D(N){let A=new WeakRef(N);i.get(N).__ref=A,m.add(A),x.register(N,A,A)}function I(N){let A=i.get(N).__ref;A!==void 0&&(m.delete(A),x.unregister(A))}function L(N){U(N.target)}function R(N){P(N.target)}function U(N){N.removeEventListener("dispose",L),I(N),H(N),N.isVideoTexture&&u.delete(N),N.isHTMLTexture&&h.delete(N)}function P(N){N.removeEventListener("dispose",R),I(N),oe(N)}function B(){for(let N of m){let A=N.deref();A!==void 0&&(A.isRenderTarget===!0?P(A):U(A))}m.clear(),h.clear()}function H(N){let A=i.get(N);if(A.__webglInit===void 0)return;let Y=N.source,pe=f.get(Y);if(pe){let ae=pe[A.__cacheKey];ae.usedTimes--,ae.usedTimes===0&&V(N),Object.keys(pe).length===0&&f.delete(Y)}i.remove(N)}function V(N){let A=i.get(N);n.deleteTexture(A.__webglTexture);let Y=N.source,pe=f.get(Y);delete pe[A.__cacheKey],o.memory.textures--}function oe(N){let A=i.get(N);A.__depthDisposeCallback&&A.__depthDisposeCallback();let Y=N.depthTexture;if(Y&&Y.renderTarget===N&&U(Y),N.isWebGLCubeRenderTarget)for(let ae=0;ae<6;ae++){if(Array.isArray(A.__webglFramebuffer[ae]))for(let ye=0;ye<A.__webglFramebuffer[ae].length;ye++)n.deleteFramebuffer(A.__webglFramebuffer[ae][ye]);else n.deleteFramebuffer(A.__webglFramebuffer[ae]);A.__webglDepthbuffer&&n.deleteRenderbuffer(A.__webglDepthbuffer[ae])}else{if(Array.isArray(A.__webglFramebuffer))for(let ae=0;ae<A.__webglFramebuffer.length;ae++)n.deleteFramebuffer(A.__webglFramebuffer[ae]);else n.deleteFramebuffer(A.__webglFramebuffer);if(A.__webglDepthbuffer&&n.deleteRenderbuffer(A.__webglDepthbuffer),A.__webglMultisampledFramebuffer&&n.deleteFramebuffer(A.__webglMultisampledFramebuffer),A.__webglColorRenderbuffer)for(let ae=0;ae<A.__webglColorRenderbuffer.length;ae++)A.__webglColorRenderbuffer[ae]&&n.deleteRenderbuffer(A.__webglColorRenderbuffer[ae]);A.__webglDepthRenderbuffer&&n.deleteRenderbuffer(A.__webglDepthRenderbuffer)}let pe=N.textures;for(let ae=0,ye=pe.length;ae<ye;ae++){let be=i.get(pe[ae]);be.__webglTexture&&(n.deleteTexture(be.__webglTexture),o.memory.textures--),i.remove(pe[ae])}i.remove(N)}let q=0;function $(){q=0}function ee(){return q}function ce(N){q=N}function ue(){let N=q;return N>=s.maxTextures&&je("WebGLTextures: Trying to use "+(N+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,N}function J(N){let A=[];return A.push(N.wrapS),A.push(N.wrapT),A.push(N.wrapR||0),A.push(N.magFilter),A.push(N.minFilter),A.push(N.anisotropy),A.push(N.internalFormat),A.push(N.format),A.push(N.type),A.push(N.generateMipmaps),A.push(N.mipmapsAutoUpdate),A.push(N.premultiplyAlpha),A.push(N.flipY),A.push(N.unpackAlignment),A.push(N.colorSpace),A.join()}function me(N,A){let Y=i.get(N);if(N.isVideoTexture&&Ut(N),N.isRenderTargetTexture===!1&&N.isExternalTexture!==!0&&N.version>0&&Y.__version!==N.version){let pe=N.image;if(pe===null)je("WebGLRenderer: Texture marked for update but no image data found.");else if(pe.complete===!1)je("WebGLRenderer: Texture marked for update but image is incomplete");else{zt(Y,N,A);return}}else N.isExternalTexture&&(Y.__webglTexture=N.sourceTexture?N.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,Y.__webglTexture,n.TEXTURE0+A)}function _e(N,A){let Y=i.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&Y.__version!==N.version){zt(Y,N,A);return}else N.isExternalTexture&&(Y.__webglTexture=N.sourceTexture?N.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,Y.__webglTexture,n.TEXTURE0+A)}function fe(N,A){let Y=i.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&Y.__version!==N.version){zt(Y,N,A);return}t.bindTexture(n.TEXTURE_3D,Y.__webglTexture,n.TEXTURE0+A)}function he(N,A){let Y=i.get(N);if(N.version>0&&Y.__version!==N.version){un(Y,N,A);return}t.bindTexture(n.TEXTURE_CUBE_MAP,Y.__webglTexture,n.TEXTURE0+A)}let De={[Jc]:n.REPEAT,[Ji]:n.CLAMP_TO_EDGE,[Qc]:n.MIRRORED_REPEAT},Ke={[On]:n.NEAREST,[q_]:n.NEAREST_MIPMAP_NEAREST,[dl]:n.NEAREST_MIPMAP_LINEAR,[cn]:n.LINEAR,[Tu]:n.LINEAR_MIPMAP_NEAREST,[Es]:n.LINEAR_MIPMAP_LINEAR},qe={[j_]:n.NEVER,[op]:n.ALWAYS,[K_]:n.LESS,[sp]:n.LEQUAL,[J_]:n.EQUAL,[rp]:n.GEQUAL,[Q_]:n.GREATER,[ev]:n.NOTEQUAL};function lt(N,A){if(A.type===ni&&e.has("OES_texture_float_linear")===!1&&(A.magFilter===cn||A.magFilter===Tu||A.magFilter===dl||A.magFilter===Es||A.minFilter===cn||A.minFilter===Tu||A.minFilter===dl||A.minFilter===Es)&&je("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(N,n.TEXTURE_WRAP_S,De[A.wrapS]),n.texParameteri(N,n.TEXTURE_WRAP_T,De[A.wrapT]),(N===n.TEXTURE_3D||N===n.TEXTURE_2D_ARRAY)&&n.texParameteri(N,n.TEXTURE_WRAP_R,De[A.wrapR]),n.texParameteri(N,n.TEXTURE_MAG_FILTER,Ke[A.magFilter]),n.texParameteri(N,n.TEXTURE_MIN_FILTER,Ke[A.minFilter]),A.compareFunction&&(n.texParameteri(N,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(N,n.TEXTURE_COMPARE_FUNC,qe[A.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(A.magFilter===On||A.minFilter!==dl&&A.minFilter!==Es||A.type===ni&&e.has("OES_texture_float_linear")===!1)return;if(A.anisotropy>1||i.get(A).__currentAnisotropy){let Y=e.get("EXT_texture_filter_anisotropic");n.texParameterf(N,Y.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(A.anisotropy,s.getMaxAnisotropy())),i.get(A).__currentAnisotropy=A.anisotropy}}}function ut(N,A){let Y=!1;N.__webglInit===void 0&&(N.__webglInit=!0,A.addEventListener("dispose",L),D(A));let pe=A.source,ae=f.get(pe);ae===void 0&&(ae={},f.set(pe,ae));let ye=J(A);if(ye!==N.__cacheKey){ae[ye]===void 0&&(ae[ye]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,Y=!0),ae[ye].usedTimes++;let be=ae[N.__cacheKey];be!==void 0&&(ae[N.__cacheKey].usedTimes--,be.usedTimes===0&&V(A)),N.__cacheKey=ye,N.__webglTexture=ae[ye].texture}return Y}function rt(N,A,Y){return Math.floor(Math.floor(N/Y)/A)}function Zt(N,A,Y,pe){let ye=N.updateRanges;if(ye.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,A.width,A.height,Y,pe,A.data);else{ye.sort((z,re)=>z.start-re.start);let be=0;for(let z=1;z<ye.length;z++){let re=ye[be],ie=ye[z],Ee=re.start+re.count,ve=rt(ie.start,A.width,4),Me=rt(re.start,A.width,4);ie.start<=Ee+1&&ve===Me&&rt(ie.start+ie.count-1,A.width,4)===ve?re.count=Math.max(re.count,ie.start+ie.count-re.start):(++be,ye[be]=ie)}ye.length=be+1;let ne=t.getParameter(n.UNPACK_ROW_LENGTH),se=t.getParameter(n.UNPACK_SKIP_PIXELS),xe=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,A.width);for(let z=0,re=ye.length;z<re;z++){let ie=ye[z],Ee=Math.floor(ie.start/4),ve=Math.ceil(ie.count/4),Me=Ee%A.width,$e=Math.floor(Ee/A.width),tt=ve,de=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Me),t.pixelStorei(n.UNPACK_SKIP_ROWS,$e),t.texSubImage2D(n.TEXTURE_2D,0,Me,$e,tt,de,Y,pe,A.data)}N.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,ne),t.pixelStorei(n.UNPACK_SKIP_PIXELS,se),t.pixelStorei(n.UNPACK_SKIP_ROWS,xe)}}function zt(N,A,Y){let pe=n.TEXTURE_2D;(A.isDataArrayTexture||A.isCompressedArrayTexture)&&(pe=n.TEXTURE_2D_ARRAY),A.isData3DTexture&&(pe=n.TEXTURE_3D);let ae=ut(N,A),ye=A.source;t.bindTexture(pe,N.__webglTexture,n.TEXTURE0+Y);let be=i.get(ye);if(ye.version!==be.__version||ae===!0){if(t.activeTexture(n.TEXTURE0+Y),(typeof ImageBitmap<"u"&&A.image instanceof ImageBitmap)===!1){let de=vt.getPrimaries(vt.workingColorSpace),Be=A.colorSpace===Ts?null:vt.getPrimaries(A.colorSpace),nt=A.colorSpace===Ts||de===Be?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,A.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,A.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,nt)}t.pixelStorei(n.UNPACK_ALIGNMENT,A.unpackAlignment);let se=_(A.image,!1,s.maxTextureSize);se=He(A,se);let xe=r.convert(A.format,A.colorSpace),z=r.convert(A.type),re=b(A.internalFormat,xe,z,A.normalized,A.colorSpace,A.isVideoTexture);lt(pe,A);let ie,Ee=A.mipmaps,ve=A.isVideoTexture!==!0,Me=be.__version===void 0||ae===!0,$e=ye.dataReady,tt=E(A,se);if(A.isDepthTexture)re=y(A.format===As,A.type),Me&&(ve?t.texStorage2D(n.TEXTURE_2D,1,re,se.width,se.height):t.texImage2D(n.TEXTURE_2D,0,re,se.width,se.height,0,xe,z,null));else if(A.isDataTexture)if(Ee.length>0){ve&&Me&&t.texStorage2D(n.TEXTURE_2D,tt,re,Ee[0].width,Ee[0].height);for(let de=0,Be=Ee.length;de<Be;de++)ie=Ee[de],ve?$e&&t.texSubImage2D(n.TEXTURE_2D,de,0,0,ie.width,ie.height,xe,z,ie.data):t.texImage2D(n.TEXTURE_2D,de,re,ie.width,ie.height,0,xe,z,ie.data);A.generateMipmaps=!1}else ve?(Me&&t.texStorage2D(n.TEXTURE_2D,tt,re,se.width,se.height),$e&&Zt(A,se,xe,z)):t.texImage2D(n.TEXTURE_2D,0,re,se.width,se.height,0,xe,z,se.data);else if(A.isCompressedTexture)if(A.isCompressedArrayTexture){ve&&Me&&t.texStorage3D(n.TEXTURE_2D_ARRAY,tt,re,Ee[0].width,Ee[0].height,se.depth);for(let de=0,Be=Ee.length;de<Be;de++)if(ie=Ee[de],A.format!==zn)if(xe!==null)if(ve){if($e)if(A.layerUpdates.size>0){let nt=gp(ie.width,ie.height,A.format,A.type);for(let Ce of A.layerUpdates){let ct=ie.data.subarray(Ce*nt/ie.data.BYTES_PER_ELEMENT,(Ce+1)*nt/ie.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,de,0,0,Ce,ie.width,ie.height,1,xe,ct)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,de,0,0,0,ie.width,ie.height,se.depth,xe,ie.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,de,re,ie.width,ie.height,se.depth,0,ie.data,0,0);else je("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ve?$e&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,de,0,0,0,ie.width,ie.height,se.depth,xe,z,ie.data):t.texImage3D(n.TEXTURE_2D_ARRAY,de,re,ie.width,ie.height,se.depth,0,xe,z,ie.data);A.layerUpdates.size>0&&A.clearLayerUpdates()}else{ve&&Me&&t.texStorage2D(n.TEXTURE_2D,tt,re,Ee[0].width,Ee[0].height);for(let de=0,Be=Ee.length;de<Be;de++)ie=Ee[de],A.format!==zn?xe!==null?ve?$e&&t.compressedTexSubImage2D(n.TEXTURE_2D,de,0,0,ie.width,ie.height,xe,ie.data):t.compressedTexImage2D(n.TEXTURE_2D,de,re,ie.width,ie.height,0,ie.data):je("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ve?$e&&t.texSubImage2D(n.TEXTURE_2D,de,0,0,ie.width,ie.height,xe,z,ie.data):t.texImage2D(n.TEXTURE_2D,de,re,ie.width,ie.height,0,xe,z,ie.data)}else if(A.isDataArrayTexture)if(ve){if(Me&&t.texStorage3D(n.TEXTURE_2D_ARRAY,tt,re,se.width,se.height,se.depth),$e)if(A.layerUpdates.size>0){let de=gp(se.width,se.height,A.format,A.type);for(let Be of A.layerUpdates){let nt=se.data.subarray(Be*de/se.data.BYTES_PER_ELEMENT,(Be+1)*de/se.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Be,se.width,se.height,1,xe,z,nt)}A.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,se.width,se.height,se.depth,xe,z,se.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,re,se.width,se.height,se.depth,0,xe,z,se.data);else if(A.isData3DTexture)ve?(Me&&t.texStorage3D(n.TEXTURE_3D,tt,re,se.width,se.height,se.depth),$e&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,se.width,se.height,se.depth,xe,z,se.data)):t.texImage3D(n.TEXTURE_3D,0,re,se.width,se.height,se.depth,0,xe,z,se.data);else if(A.isFramebufferTexture){if(Me)if(ve)t.texStorage2D(n.TEXTURE_2D,tt,re,se.width,se.height);else{let de=se.width,Be=se.height;for(let nt=0;nt<tt;nt++)t.texImage2D(n.TEXTURE_2D,nt,re,de,Be,0,xe,z,null),de>>=1,Be>>=1}}else if(A.isHTMLTexture){if("texElementImage2D"in n){let de=n.canvas;if(de.hasAttribute("layoutsubtree")||de.setAttribute("layoutsubtree","true"),se.parentNode!==de){de.appendChild(se),h.add(A),de.onpaint=Be=>{let nt=Be.changedElements;for(let Ce of h)nt.includes(Ce.image)&&(Ce.needsUpdate=!0)},de.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,se);else{let nt=n.RGBA,Ce=n.RGBA,ct=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,nt,Ce,ct,se)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Ee.length>0){if(ve&&Me){let de=Ze(Ee[0]);t.texStorage2D(n.TEXTURE_2D,tt,re,de.width,de.height)}for(let de=0,Be=Ee.length;de<Be;de++)ie=Ee[de],ve?$e&&t.texSubImage2D(n.TEXTURE_2D,de,0,0,xe,z,ie):t.texImage2D(n.TEXTURE_2D,de,re,xe,z,ie);A.generateMipmaps=!1}else if(ve){if(Me){let de=Ze(se);t.texStorage2D(n.TEXTURE_2D,tt,re,de.width,de.height)}$e&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,xe,z,se)}else t.texImage2D(n.TEXTURE_2D,0,re,xe,z,se);w(A)&&A.mipmapsAutoUpdate===!0&&v(pe),be.__version=ye.version,A.onUpdate&&A.onUpdate(A)}N.__version=A.version}function un(N,A,Y){if(A.image.length!==6)return;let pe=ut(N,A),ae=A.source;t.bindTexture(n.TEXTURE_CUBE_MAP,N.__webglTexture,n.TEXTURE0+Y);let ye=i.get(ae);if(ae.version!==ye.__version||pe===!0){t.activeTexture(n.TEXTURE0+Y);let be=vt.getPrimaries(vt.workingColorSpace),ne=A.colorSpace===Ts?null:vt.getPrimaries(A.colorSpace),se=A.colorSpace===Ts||be===ne?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,A.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,A.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,A.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,se);let xe=A.isCompressedTexture||A.image[0].isCompressedTexture,z=A.image[0]&&A.image[0].isDataTexture,re=[];for(let Ce=0;Ce<6;Ce++)!xe&&!z?re[Ce]=_(A.image[Ce],!0,s.maxCubemapSize):re[Ce]=z?A.image[Ce].image:A.image[Ce],re[Ce]=He(A,re[Ce]);let ie=re[0],Ee=r.convert(A.format,A.colorSpace),ve=r.convert(A.type),Me=b(A.internalFormat,Ee,ve,A.normalized,A.colorSpace),$e=A.isVideoTexture!==!0,tt=ye.__version===void 0||pe===!0,de=ae.dataReady,Be=E(A,ie);lt(n.TEXTURE_CUBE_MAP,A);let nt;if(A.isDepthTexture){if(Me=y(A.format===As,A.type),tt)if($e)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Me,ie.width,ie.height);else for(let Ce=0;Ce<6;Ce++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,Me,ie.width,ie.height,0,Ee,ve,null)}else if(xe){$e&&tt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Be,Me,ie.width,ie.height);for(let Ce=0;Ce<6;Ce++){nt=re[Ce].mipmaps;for(let ct=0;ct<nt.length;ct++){let Vt=nt[ct];A.format!==zn?Ee!==null?$e?de&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct,0,0,Vt.width,Vt.height,Ee,Vt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct,Me,Vt.width,Vt.height,0,Vt.data):je("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):$e?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct,0,0,Vt.width,Vt.height,Ee,ve,Vt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct,Me,Vt.width,Vt.height,0,Ee,ve,Vt.data)}}}else{if(nt=A.mipmaps,$e&&tt){nt.length>0&&Be++;let Ce=Ze(re[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Be,Me,Ce.width,Ce.height)}for(let Ce=0;Ce<6;Ce++)if(z){$e?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,0,0,re[Ce].width,re[Ce].height,Ee,ve,re[Ce].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,Me,re[Ce].width,re[Ce].height,0,Ee,ve,re[Ce].data);for(let ct=0;ct<nt.length;ct++){let qn=nt[ct].image[Ce].image;$e?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct+1,0,0,qn.width,qn.height,Ee,ve,qn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct+1,Me,qn.width,qn.height,0,Ee,ve,qn.data)}}else{$e?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,0,0,Ee,ve,re[Ce]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,Me,Ee,ve,re[Ce]);for(let ct=0;ct<nt.length;ct++){let Vt=nt[ct];$e?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct+1,0,0,Ee,ve,Vt.image[Ce]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,ct+1,Me,Ee,ve,Vt.image[Ce])}}}w(A)&&A.mipmapsAutoUpdate===!0&&v(n.TEXTURE_CUBE_MAP),ye.__version=ae.version,A.onUpdate&&A.onUpdate(A)}N.__version=A.version}function Nt(N,A,Y,pe,ae,ye){let be=r.convert(Y.format,Y.colorSpace),ne=r.convert(Y.type),se=b(Y.internalFormat,be,ne,Y.normalized,Y.colorSpace),xe=i.get(A),z=i.get(Y);if(z.__renderTarget=A,!xe.__hasExternalTextures){let re=Math.max(1,A.width>>ye),ie=Math.max(1,A.height>>ye);ae===n.TEXTURE_3D||ae===n.TEXTURE_2D_ARRAY?t.texImage3D(ae,ye,se,re,ie,A.depth,0,be,ne,null):t.texImage2D(ae,ye,se,re,ie,0,be,ne,null)}t.bindFramebuffer(n.FRAMEBUFFER,N),we(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,pe,ae,z.__webglTexture,0,at(A)):(ae===n.TEXTURE_2D||ae>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&ae<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,pe,ae,z.__webglTexture,ye),t.bindFramebuffer(n.FRAMEBUFFER,null)}function An(N,A,Y){if(n.bindRenderbuffer(n.RENDERBUFFER,N),A.depthBuffer){let pe=A.depthTexture,ae=pe&&pe.isDepthTexture?pe.type:null,ye=y(A.stencilBuffer,ae),be=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;we(A)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(A),ye,A.width,A.height):Y?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(A),ye,A.width,A.height):n.renderbufferStorage(n.RENDERBUFFER,ye,A.width,A.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,be,n.RENDERBUFFER,N)}else{let pe=A.textures;for(let ae=0;ae<pe.length;ae++){let ye=pe[ae],be=r.convert(ye.format,ye.colorSpace),ne=r.convert(ye.type),se=b(ye.internalFormat,be,ne,ye.normalized,ye.colorSpace);we(A)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(A),se,A.width,A.height):Y?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(A),se,A.width,A.height):n.renderbufferStorage(n.RENDERBUFFER,se,A.width,A.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function yt(N,A,Y){let pe=A.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,N),!(A.depthTexture&&A.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let ae=i.get(A.depthTexture);ae.__renderTarget=A;let ye=pe?A.depthTexture.image[0]:A.depthTexture.image;(!ae.__webglTexture||ye.width!==A.width||ye.height!==A.height)&&(ye.width=A.width,ye.height=A.height,A.depthTexture.needsUpdate=!0),pe?he(A.depthTexture,0):me(A.depthTexture,0);let be=ae.__webglTexture,ne=at(A),se=pe?n.TEXTURE_CUBE_MAP_POSITIVE_X+Y:n.TEXTURE_2D,xe=A.depthTexture.format===As?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(A.depthTexture.format===ys)we(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,xe,se,be,0,ne):n.framebufferTexture2D(n.FRAMEBUFFER,xe,se,be,0);else if(A.depthTexture.format===As)we(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,xe,se,be,0,ne):n.framebufferTexture2D(n.FRAMEBUFFER,xe,se,be,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function vn(N){let A=i.get(N),Y=N.isWebGLCubeRenderTarget===!0;if(A.__boundDepthTexture!==N.depthTexture){let pe=N.depthTexture;if(A.__depthDisposeCallback&&A.__depthDisposeCallback(),pe){let ae=()=>{delete A.__boundDepthTexture,delete A.__depthDisposeCallback,pe.removeEventListener("dispose",ae)};pe.addEventListener("dispose",ae),A.__depthDisposeCallback=ae}A.__boundDepthTexture=pe}if(N.depthTexture&&!A.__autoAllocateDepthBuffer)if(Y)for(let pe=0;pe<6;pe++)yt(A.__webglFramebuffer[pe],N,pe);else N.texture.mipmaps.length>0?yt(A.__webglFramebuffer[0],N,0):yt(A.__webglFramebuffer,N,0);else if(Y){A.__webglDepthbuffer=[];for(let pe=0;pe<6;pe++)if(t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer[pe]),A.__webglDepthbuffer[pe]===void 0)A.__webglDepthbuffer[pe]=n.createRenderbuffer(),An(A.__webglDepthbuffer[pe],N,!1);else{let ae=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=A.__webglDepthbuffer[pe];n.bindRenderbuffer(n.RENDERBUFFER,ye),n.framebufferRenderbuffer(n.FRAMEBUFFER,ae,n.RENDERBUFFER,ye)}}else if(N.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer),A.__webglDepthbuffer===void 0)A.__webglDepthbuffer=n.createRenderbuffer(),An(A.__webglDepthbuffer,N,!1);else{let ae=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=A.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ye),n.framebufferRenderbuffer(n.FRAMEBUFFER,ae,n.RENDERBUFFER,ye)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function Qt(N,A,Y){let pe=i.get(N);A!==void 0&&Nt(pe.__webglFramebuffer,N,N.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),Y!==void 0&&vn(N)}function hn(N){let A=N.texture,Y=i.get(N),pe=i.get(A);N.addEventListener("dispose",R),D(N);let ae=N.textures,ye=N.isWebGLCubeRenderTarget===!0,be=ae.length>1;if(be||(pe.__webglTexture===void 0&&(pe.__webglTexture=n.createTexture()),pe.__version=A.version,o.memory.textures++),ye){Y.__webglFramebuffer=[];for(let ne=0;ne<6;ne++)if(A.mipmaps.length>0){Y.__webglFramebuffer[ne]=[];for(let se=0;se<A.mipmaps.length;se++)Y.__webglFramebuffer[ne][se]=n.createFramebuffer()}else Y.__webglFramebuffer[ne]=n.createFramebuffer()}else{if(A.mipmaps.length>0){Y.__webglFramebuffer=[];for(let ne=0;ne<A.mipmaps.length;ne++)Y.__webglFramebuffer[ne]=n.createFramebuffer()}else Y.__webglFramebuffer=n.createFramebuffer();if(be)for(let ne=0,se=ae.length;ne<se;ne++){let xe=i.get(ae[ne]);xe.__webglTexture===void 0&&(xe.__webglTexture=n.createTexture(),o.memory.textures++)}if(N.samples>0&&we(N)===!1){Y.__webglMultisampledFramebuffer=n.createFramebuffer(),Y.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,Y.__webglMultisampledFramebuffer);for(let ne=0;ne<ae.length;ne++){let se=ae[ne];Y.__webglColorRenderbuffer[ne]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,Y.__webglColorRenderbuffer[ne]);let xe=r.convert(se.format,se.colorSpace),z=r.convert(se.type),re=b(se.internalFormat,xe,z,se.normalized,se.colorSpace,N.isXRRenderTarget===!0),ie=at(N);n.renderbufferStorageMultisample(n.RENDERBUFFER,ie,re,N.width,N.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ne,n.RENDERBUFFER,Y.__webglColorRenderbuffer[ne])}n.bindRenderbuffer(n.RENDERBUFFER,null),N.depthBuffer&&(Y.__webglDepthRenderbuffer=n.createRenderbuffer(),An(Y.__webglDepthRenderbuffer,N,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ye){t.bindTexture(n.TEXTURE_CUBE_MAP,pe.__webglTexture),lt(n.TEXTURE_CUBE_MAP,A);for(let ne=0;ne<6;ne++)if(A.mipmaps.length>0)for(let se=0;se<A.mipmaps.length;se++)Nt(Y.__webglFramebuffer[ne][se],N,A,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ne,se);else Nt(Y.__webglFramebuffer[ne],N,A,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ne,0);w(A)?v(n.TEXTURE_CUBE_MAP):A.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,A.mipmaps.length-1),t.unbindTexture()}else if(be){for(let ne=0,se=ae.length;ne<se;ne++){let xe=ae[ne],z=i.get(xe),re=n.TEXTURE_2D;(N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(re=N.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(re,z.__webglTexture),lt(re,xe),Nt(Y.__webglFramebuffer,N,xe,n.COLOR_ATTACHMENT0+ne,re,0),w(xe)&&v(re)}t.unbindTexture()}else{let ne=n.TEXTURE_2D;if((N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(ne=N.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ne,pe.__webglTexture),lt(ne,A),A.mipmaps.length>0)for(let se=0;se<A.mipmaps.length;se++)Nt(Y.__webglFramebuffer[se],N,A,n.COLOR_ATTACHMENT0,ne,se);else Nt(Y.__webglFramebuffer,N,A,n.COLOR_ATTACHMENT0,ne,0);w(A)?v(ne):A.mipmaps.length>0&&n.texParameteri(ne,n.TEXTURE_MAX_LEVEL,A.mipmaps.length-1),t.unbindTexture()}N.depthBuffer&&vn(N)}function G(N){let A=N.textures;for(let Y=0,pe=A.length;Y<pe;Y++){let ae=A[Y];if(w(ae)&&ae.mipmapsAutoUpdate===!0){let ye=S(N),be=i.get(ae).__webglTexture;t.bindTexture(ye,be),v(ye),t.unbindTexture()}}}let Re=[];function Je(N){if(N.samples>0){if(we(N)===!1){let A=N.textures,Y=N.width,pe=N.height,ae=n.COLOR_BUFFER_BIT,ye=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,be=i.get(N),ne=A.length>1;if(ne)for(let xe=0;xe<A.length;xe++)t.bindFramebuffer(n.FRAMEBUFFER,be.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,be.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,be.__webglMultisampledFramebuffer),N.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,be.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,be.__webglFramebuffer);for(let xe=0;xe<A.length;xe++){if(N.resolveDepthBuffer&&(N.depthBuffer&&(ae|=n.DEPTH_BUFFER_BIT),N.stencilBuffer&&N.resolveStencilBuffer&&(ae|=n.STENCIL_BUFFER_BIT)),ne){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,be.__webglColorRenderbuffer[xe]);let z=i.get(A[xe]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,z,0)}n.blitFramebuffer(0,0,Y,pe,0,0,Y,pe,ae,n.NEAREST),l===!0&&(Re.length=0,Re.push(n.COLOR_ATTACHMENT0+xe),N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&Re.push(ye),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Re))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),ne)for(let xe=0;xe<A.length;xe++){t.bindFramebuffer(n.FRAMEBUFFER,be.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.RENDERBUFFER,be.__webglColorRenderbuffer[xe]);let z=i.get(A[xe]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,be.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.TEXTURE_2D,z,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,be.__webglMultisampledFramebuffer)}else if(N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&l){let A=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[A])}}}function at(N){return Math.min(s.maxSamples,N.samples)}function we(N){let A=i.get(N);return N.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&A.__useRenderToTexture!==!1}function Ut(N){let A=o.render.frame;u.get(N)!==A&&(u.set(N,A),N.update())}function He(N,A){let Y=N.colorSpace,pe=N.format,ae=N.type;return N.isCompressedTexture===!0||N.isVideoTexture===!0||Y!==Ga&&Y!==Ts&&(vt.getTransfer(Y)===Rt?(pe!==zn||ae!==ti)&&je("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):et("WebGLTextures: Unsupported texture color space:",Y)),A}function Ze(N){return typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement?(c.width=N.naturalWidth||N.width,c.height=N.naturalHeight||N.height):typeof VideoFrame<"u"&&N instanceof VideoFrame?(c.width=N.displayWidth,c.height=N.displayHeight):(c.width=N.width,c.height=N.height),c}this.allocateTextureUnit=ue,this.resetTextureUnits=$,this.getTextureUnits=ee,this.setTextureUnits=ce,this.setTexture2D=me,this.setTexture2DArray=_e,this.setTexture3D=fe,this.setTextureCube=he,this.rebindTextures=Qt,this.setupRenderTarget=hn,this.updateRenderTargetMipmap=G,this.updateMultisampleRenderTarget=Je,this.setupDepthRenderbuffer=vn,this.setupFrameBufferTexture=Nt,this.useMultisampledRTT=we,this.dispose=B}function bP(n,e){function t(i,s=Ts){let r,o=vt.getTransfer(s);if(i===ti)return n.UNSIGNED_BYTE;if(i===Ru)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Pu)return n.UNSIGNED_SHORT_5_5_5_1;if(i===ep)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===tp)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Jf)return n.BYTE;if(i===Qf)return n.SHORT;if(i===$o)return n.UNSIGNED_SHORT;if(i===Cu)return n.INT;if(i===Bi)return n.UNSIGNED_INT;if(i===ni)return n.FLOAT;if(i===zi)return n.HALF_FLOAT;if(i===np)return n.ALPHA;if(i===ip)return n.RGB;if(i===zn)return n.RGBA;if(i===ys)return n.DEPTH_COMPONENT;if(i===As)return n.DEPTH_STENCIL;if(i===Iu)return n.RED;if(i===Lu)return n.RED_INTEGER;if(i===Qs)return n.RG;if(i===Du)return n.RG_INTEGER;if(i===Nu)return n.RGBA_INTEGER;if(i===fl||i===pl||i===ml||i===gl)if(o===Rt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===fl)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===pl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===ml)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===gl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===fl)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===pl)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===ml)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===gl)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Ou||i===Uu||i===ku||i===Fu)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===Ou)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Uu)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===ku)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Fu)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Bu||i===zu||i===Gu||i===Vu||i===Hu||i===xl||i===Wu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Bu||i===zu)return o===Rt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Gu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Vu)return r.COMPRESSED_R11_EAC;if(i===Hu)return r.COMPRESSED_SIGNED_R11_EAC;if(i===xl)return r.COMPRESSED_RG11_EAC;if(i===Wu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Xu||i===qu||i===$u||i===Yu||i===Zu||i===ju||i===Ku||i===Ju||i===Qu||i===eh||i===th||i===nh||i===ih||i===sh)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Xu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===qu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===$u)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Yu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Zu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===ju)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Ku)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Ju)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Qu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===eh)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===th)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===nh)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===ih)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===sh)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===rh||i===oh||i===ah)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===rh)return o===Rt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===oh)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===ah)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===lh||i===ch||i===_l||i===uh)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===lh)return r.COMPRESSED_RED_RGTC1_EXT;if(i===ch)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===_l)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===uh)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Cr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var SP=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,MP=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,Ep=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new el(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new on({vertexShader:SP,fragmentShader:MP,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Yt(new nl(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Ap=class extends Oi{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,d=null,f=null,m=null,x=typeof XRWebGLBinding<"u",g=new Ep,p={},_=t.getContextAttributes(),w=null,v=null,S=[],b=[],y=new Ve,E=null,D=null,I=new Wn;I.viewport=new Gt;let L=new Wn;L.viewport=new Gt;let R=[I,L],U=new Mu,P=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(J){let me=S[J];return me===void 0&&(me=new Uo,S[J]=me),me.getTargetRaySpace()},this.getControllerGrip=function(J){let me=S[J];return me===void 0&&(me=new Uo,S[J]=me),me.getGripSpace()},this.getHand=function(J){let me=S[J];return me===void 0&&(me=new Uo,S[J]=me),me.getHandSpace()};function H(J){let me=b.indexOf(J.inputSource);if(me===-1)return;let _e=S[me];_e!==void 0&&(_e.update(J.inputSource,J.frame,c||o),_e.dispatchEvent({type:J.type,data:J.inputSource}))}function V(){s.removeEventListener("select",H),s.removeEventListener("selectstart",H),s.removeEventListener("selectend",H),s.removeEventListener("squeeze",H),s.removeEventListener("squeezestart",H),s.removeEventListener("squeezeend",H),s.removeEventListener("end",V),s.removeEventListener("inputsourceschange",oe);for(let J=0;J<S.length;J++){let me=b[J];me!==null&&(b[J]=null,S[J].disconnect(me))}P=null,B=null,g.reset();for(let J in p)delete p[J];if(e.setRenderTarget(w),f=null,d=null,h=null,s=null,v=null,ue.stop(),i.isPresenting=!1,e.setPixelRatio(E),e.setSize(y.width,y.height,!1),D!==null){let J=D.camera;J.fov=D.fov,J.zoom=D.zoom,J.updateProjectionMatrix(),D=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(J){r=J,i.isPresenting===!0&&je("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(J){a=J,i.isPresenting===!0&&je("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(J){c=J},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return h===null&&x&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(J){if(s=J,s!==null){if(w=e.getRenderTarget(),s.addEventListener("select",H),s.addEventListener("selectstart",H),s.addEventListener("selectend",H),s.addEventListener("squeeze",H),s.addEventListener("squeezestart",H),s.addEventListener("squeezeend",H),s.addEventListener("end",V),s.addEventListener("inputsourceschange",oe),_.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(y),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let _e=null,fe=null,he=null;_.depth&&(he=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,_e=_.stencil?As:ys,fe=_.stencil?Cr:Bi);let De={colorFormat:t.RGBA8,depthFormat:he,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(De),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),v=new mi(d.textureWidth,d.textureHeight,{format:zn,type:ti,depthTexture:new Ms(d.textureWidth,d.textureHeight,fe,void 0,void 0,void 0,void 0,void 0,void 0,_e),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let _e={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,_e),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),v=new mi(f.framebufferWidth,f.framebufferHeight,{format:zn,type:ti,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}v.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ue.setContext(s),ue.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function oe(J){for(let me=0;me<J.removed.length;me++){let _e=J.removed[me],fe=b.indexOf(_e);fe>=0&&(b[fe]=null,S[fe].disconnect(_e))}for(let me=0;me<J.added.length;me++){let _e=J.added[me],fe=b.indexOf(_e);if(fe===-1){for(let De=0;De<S.length;De++)if(De>=b.length){b.push(_e),fe=De;break}else if(b[De]===null){b[De]=_e,fe=De;break}if(fe===-1)break}let he=S[fe];he&&he.connect(_e)}}function q(J,me){me===null?J.matrixWorld.copy(J.matrix):J.matrixWorld.multiplyMatrices(me.matrixWorld,J.matrix),J.matrixWorldInverse.copy(J.matrixWorld).invert()}this.updateCamera=function(J){if(s===null)return;let me=J.near,_e=J.far;g.texture!==null&&(g.depthNear>0&&(me=g.depthNear),g.depthFar>0&&(_e=g.depthFar)),U.near=L.near=I.near=me,U.far=L.far=I.far=_e,(P!==U.near||B!==U.far)&&(s.updateRenderState({depthNear:U.near,depthFar:U.far}),P=U.near,B=U.far),U.layers.mask=J.layers.mask|6,I.layers.mask=U.layers.mask&-5,L.layers.mask=U.layers.mask&-3;let fe=J.parent,he=U.cameras;q(U,fe);for(let De=0;De<he.length;De++)q(he[De],fe);U.projectionMatrix.copy(I.projectionMatrix),U.projectionMatrixInverse.copy(I.projectionMatrixInverse),D===null&&J.isPerspectiveCamera&&(D={camera:J,fov:J.fov,zoom:J.zoom}),$(J,U,fe)};function $(J,me,_e){_e===null?J.matrix.copy(me.matrixWorld):(J.matrix.copy(_e.matrixWorld),J.matrix.invert(),J.matrix.multiply(me.matrixWorld)),J.matrix.decompose(J.position,J.quaternion,J.scale),J.updateMatrixWorld(!0),J.projectionMatrix.copy(me.projectionMatrix),J.projectionMatrixInverse.copy(me.projectionMatrixInverse),J.isPerspectiveCamera&&(J.fov=Do*2*Math.atan(1/J.projectionMatrix.elements[5]),J.zoom=1)}this.getCamera=function(){return U},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(J){l=J,d!==null&&(d.fixedFoveation=J),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=J)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(U)},this.getCameraTexture=function(J){return p[J]};let ee=null;function ce(J,me){if(u=me.getViewerPose(c||o),m=me,u!==null){let _e=u.views;f!==null&&(e.setRenderTargetFramebuffer(v,f.framebuffer),e.setRenderTarget(v));let fe=!1;_e.length!==U.cameras.length&&(U.cameras.length=0,fe=!0);for(let qe=0;qe<_e.length;qe++){let lt=_e[qe],ut=null;if(f!==null)ut=f.getViewport(lt);else{let Zt=h.getViewSubImage(d,lt);ut=Zt.viewport,qe===0&&(e.setRenderTargetTextures(v,Zt.colorTexture,Zt.depthStencilTexture),e.setRenderTarget(v))}let rt=R[qe];rt===void 0&&(rt=new Wn,rt.layers.enable(qe),rt.viewport=new Gt,R[qe]=rt),rt.matrix.fromArray(lt.transform.matrix),rt.matrix.decompose(rt.position,rt.quaternion,rt.scale),rt.projectionMatrix.fromArray(lt.projectionMatrix),rt.projectionMatrixInverse.copy(rt.projectionMatrix).invert(),rt.viewport.set(ut.x,ut.y,ut.width,ut.height),qe===0&&(U.matrix.copy(rt.matrix),U.matrix.decompose(U.position,U.quaternion,U.scale)),fe===!0&&U.cameras.push(rt)}let he=s.enabledFeatures;if(he&&he.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){h=i.getBinding();let qe=h.getDepthInformation(_e[0]);qe&&qe.isValid&&qe.texture&&g.init(qe,s.renderState)}if(he&&he.includes("camera-access")&&x){e.state.unbindTexture(),h=i.getBinding();for(let qe=0;qe<_e.length;qe++){let lt=_e[qe].camera;if(lt){let ut=p[lt];ut||(ut=new el,p[lt]=ut);let rt=h.getCameraImage(lt);ut.sourceTexture=rt}}}}for(let _e=0;_e<S.length;_e++){let fe=b[_e],he=S[_e];fe!==null&&he!==void 0&&he.update(fe,me,c||o)}ee&&ee(J,me),me.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:me}),m=null}let ue=new Iv;ue.setAnimationLoop(ce),this.setAnimationLoop=function(J){ee=J},this.dispose=function(){}}},wP=new We,Gv=new st;Gv.set(-1,0,0,0,1,0,0,0,1);function EP(n,e){function t(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function i(g,p){p.color.getRGB(g.fogColor.value,fp(n)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function s(g,p,_,w,v){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(g,p):p.isMeshLambertMaterial?(r(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(g,p),h(g,p)):p.isMeshPhongMaterial?(r(g,p),u(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(g,p),d(g,p),p.isMeshPhysicalMaterial&&f(g,p,v)):p.isMeshMatcapMaterial?(r(g,p),m(g,p)):p.isMeshDepthMaterial?r(g,p):p.isMeshDistanceMaterial?(r(g,p),x(g,p)):p.isMeshNormalMaterial?r(g,p):p.isLineBasicMaterial?(o(g,p),p.isLineDashedMaterial&&a(g,p)):p.isPointsMaterial?l(g,p,_,w):p.isSpriteMaterial?c(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,t(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===Qn&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,t(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===Qn&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,t(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,t(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);let _=e.get(p),w=_.envMap,v=_.envMapRotation;w&&(g.envMap.value=w,g.envMapRotation.value.setFromMatrix4(wP.makeRotationFromEuler(v)).transpose(),w.isCubeTexture&&w.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(Gv),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,g.aoMapTransform))}function o(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform))}function a(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function l(g,p,_,w){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*_,g.scale.value=w*.5,p.map&&(g.map.value=p.map,t(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function c(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function u(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function h(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function d(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function f(g,p,_){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===Qn&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=_.texture,g.transmissionSamplerSize.value.set(_.width,_.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,p){p.matcap&&(g.matcap.value=p.matcap)}function x(g,p){let _=e.get(p).light;g.referencePosition.value.setFromMatrixPosition(_.matrixWorld),g.nearDistance.value=_.shadow.camera.near,g.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function AP(n,e,t,i){let s={},r={};function o(_,w){let v=w.program;i.uniformBlockBinding(_,v,s[_.id])}function a(_,w){let v=s[_.id];v===void 0&&(m(_),v=l(_),s[_.id]=v,_.addEventListener("dispose",g));let S=w.program;i.updateUBOMapping(_,S);let b=e.render.frame;r[_.id]!==b&&(c(_),r[_.id]=b)}function l(_){let w=n.createBuffer(),v=_.__size,S=_.usage;return n.bindBuffer(n.UNIFORM_BUFFER,w),n.bufferData(n.UNIFORM_BUFFER,v,S),n.bindBuffer(n.UNIFORM_BUFFER,null),w}function c(_){let w=s[_.id],v=_.uniforms,S=_.__cache;n.bindBuffer(n.UNIFORM_BUFFER,w);for(let b=0,y=v.length;b<y;b++){let E=v[b];if(Array.isArray(E))for(let D=0,I=E.length;D<I;D++)u(E[D],b,D,S);else u(E,b,0,S)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(_,w,v,S){if(d(_,w,v,S)===!0){let b=_.__offset,y=_.value;if(Array.isArray(y)){let E=0;for(let D=0;D<y.length;D++){let I=y[D],L=x(I,!0);h(I,_.__data,E),E+=L.storage/Float32Array.BYTES_PER_ELEMENT}}else h(y,_.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,b,_.__data)}}function h(_,w,v){typeof _=="number"||typeof _=="boolean"?w[v]=_:_.isMatrix3?(w[v]=_.elements[0],w[v+1]=_.elements[1],w[v+2]=_.elements[2],w[v+3]=0,w[v+4]=_.elements[3],w[v+5]=_.elements[4],w[v+6]=_.elements[5],w[v+7]=0,w[v+8]=_.elements[6],w[v+9]=_.elements[7],w[v+10]=_.elements[8],w[v+11]=0):ArrayBuffer.isView(_)?w.set(_.subarray(0,w.length-v),v):_.toArray(w,v)}function d(_,w,v,S){let b=_.value,y=w+"_"+v;if(Array.isArray(b)){S[y]===void 0&&(S[y]=[]);let E=S[y],D=!1;for(let I=0;I<b.length;I++)f(b[I],E,I)===!0&&(D=!0);return D}return f(b,S,y)}function f(_,w,v){if(w[v]===void 0)return typeof _=="number"||typeof _=="boolean"?w[v]=_:ArrayBuffer.isView(_)?w[v]=_.slice():w[v]=_.clone(),!0;{let S=w[v];if(typeof _=="number"||typeof _=="boolean"){if(S!==_)return w[v]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(S.equals(_)===!1)return S.copy(_),!0}}return!1}function m(_){let w=_.uniforms,v=0,S=16;for(let y=0,E=w.length;y<E;y++){let D=Array.isArray(w[y])?w[y]:[w[y]];for(let I=0,L=D.length;I<L;I++){let R=D[I],U=Array.isArray(R.value)?R.value:[R.value],P=Array.isArray(w[y])||Array.isArray(R.value),B=v;for(let V=0,oe=U.length;V<oe;V++){let q=U[V],$=x(q,P),ee=v%S,ce=ee%$.boundary,ue=ee+ce;v+=ce,ue!==0&&S-ue<$.storage&&(v+=S-ue),V===0&&(B=v),v+=$.storage}let H=R.type==="int"?Int32Array:R.type==="uint"?Uint32Array:Float32Array;R.__data=new H((v-B)/Float32Array.BYTES_PER_ELEMENT),R.__offset=B}}let b=v%S;return b>0&&(v+=S-b),_.__size=v,_.__cache={},this}function x(_,w){let v={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(v.boundary=4,v.storage=4):_.isVector2?(v.boundary=8,v.storage=8):_.isVector3||_.isColor?(v.boundary=16,v.storage=12):_.isVector4?(v.boundary=16,v.storage=16):_.isMatrix3?(v.boundary=16,v.storage=48):_.isMatrix4?(v.boundary=16,v.storage=64):_.isTexture?je("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(v.boundary=16,v.storage=_.byteLength):je("WebGLRenderer: Unsupported uniform value type.",_),w===!0&&(v.boundary=16,v.storage=Math.ceil(v.storage/16)*16),v}function g(_){let w=_.target;w.removeEventListener("dispose",g),n.deleteBuffer(s[w.id]),delete s[w.id],delete r[w.id]}function p(){for(let _ in s)n.deleteBuffer(s[_]);s={},r={}}return{bind:o,update:a,dispose:p}}var TP=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ss=null;function CP(){return ss===null&&(ss=new Ui(TP,16,16,Qs,zi),ss.name="DFG_LUT",ss.minFilter=cn,ss.magFilter=cn,ss.wrapS=Ji,ss.wrapT=Ji,ss.generateMipmaps=!1,ss.needsUpdate=!0),ss}var xh=class{constructor(e={}){let{canvas:t=tv(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:f=ti}=e;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=o;let x=f,g=new Set([Nu,Du,Lu]),p=new Set([ti,Bi,$o,Cr,Ru,Pu]),_=new Uint32Array(4),w=new Int32Array(4),v={textures:[],min:[],max:[],resolution:[]},S=null,b=null,y=[],E=[],D=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=is,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,L=!1,R=null,U=null,P=null,B=null;this._outputColorSpace=rn;let H=0,V=0,oe=null,q=-1,$=null,ee=new Gt,ce=new Gt,ue=null,J=new Xe(0),me=0,_e=t.width,fe=t.height,he=1,De=null,Ke=null,qe=new Gt(0,0,_e,fe),lt=new Gt(0,0,_e,fe),ut=!1,rt=new qs,Zt=new su,zt=!1,un=!1,Nt=new We,An=new F,yt=new Gt,vn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Qt=!1;function hn(){return oe===null?he:1}let G=i;function Re(C,W){return t.getContext(C,W)}let Je,at,we,Ut,He,Ze,N,A,Y,pe,ae,ye,be,ne,se,xe,z,re,ie,Ee,ve,Me,$e;try{let C={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Be,!1),t.addEventListener("webglcontextrestored",nt,!1),t.addEventListener("webglcontextcreationerror",Ce,!1),G===null){let W="webgl2";if(G=Re(W,C),G===null)throw Re(W)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}tt()}catch(C){throw t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",nt,!1),t.removeEventListener("webglcontextcreationerror",Ce,!1),et("WebGLRenderer: "+C.message),C}function tt(){Je=new BC(G),Je.init(),ve=new bP(G,Je),at=new CC(G,Je,e,ve),we=new vP(G,Je),at.reversedDepthBuffer&&d&&we.buffers.depth.setReversed(!0),U=G.createFramebuffer(),P=G.createFramebuffer(),B=G.createFramebuffer(),Ut=new VC(G),He=new rP,Ze=new yP(G,Je,we,He,at,ve,Ut),N=new FC(I),A=new WE(G),Me=new AC(G,A),Y=new zC(G,A,Ut,Me),pe=new WC(G,Y,A,Me,Ut),re=new HC(G,at,Ze),se=new RC(He),ae=new sP(I,N,Je,at,Me,se),ye=new EP(I,He),be=new aP,ne=new fP(Je),z=new EC(I,N,we,pe,m,l),xe=new _P(I,pe,at),$e=new AP(G,Ut,at,we),ie=new TC(G,Je,Ut),Ee=new GC(G,Je,Ut),Ut.programs=ae.programs,I.capabilities=at,I.extensions=Je,I.properties=He,I.renderLists=be,I.shadowMap=xe,I.state=we,I.info=Ut}x!==ti&&(D=new qC(x,t.width,t.height,a,s,r));let de=new Ap(I,G);this.xr=de,this.getContext=function(){return G},this.getContextAttributes=function(){return G.getContextAttributes()},this.forceContextLoss=function(){let C=Je.get("WEBGL_lose_context");C&&C.loseContext()},this.forceContextRestore=function(){let C=Je.get("WEBGL_lose_context");C&&C.restoreContext()},this.getPixelRatio=function(){return he},this.setPixelRatio=function(C){C!==void 0&&(he=C,this.setSize(_e,fe,!1))},this.getSize=function(C){return C.set(_e,fe)},this.setSize=function(C,W,te=!0){if(de.isPresenting){je("WebGLRenderer: Can't change size while VR device is presenting.");return}_e=C,fe=W,t.width=Math.floor(C*he),t.height=Math.floor(W*he),te===!0&&(t.style.width=C+"px",t.style.height=W+"px"),D!==null&&D.setSize(t.width,t.height),this.setViewport(0,0,C,W)},this.getDrawingBufferSize=function(C){return C.set(_e*he,fe*he).floor()},this.setDrawingBufferSize=function(C,W,te){_e=C,fe=W,he=te,t.width=Math.floor(C*te),t.height=Math.floor(W*te),this.setViewport(0,0,C,W)},this.setEffects=function(C){if(x===ti){et("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(C){for(let W=0;W<C.length;W++)if(C[W].isOutputPass===!0){je("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}D.setEffects(C||[])},this.getCurrentViewport=function(C){return C.copy(ee)},this.getViewport=function(C){return C.copy(qe)},this.setViewport=function(C,W,te,j){C.isVector4?qe.set(C.x,C.y,C.z,C.w):qe.set(C,W,te,j),we.viewport(ee.copy(qe).multiplyScalar(hn()).round())},this.getScissor=function(C){return C.copy(lt)},this.setScissor=function(C,W,te,j){C.isVector4?lt.set(C.x,C.y,C.z,C.w):lt.set(C,W,te,j),we.scissor(ce.copy(lt).multiplyScalar(hn()).round())},this.getScissorTest=function(){return ut},this.setScissorTest=function(C){we.setScissorTest(ut=C)},this.setOpaqueSort=function(C){De=C},this.setTransparentSort=function(C){Ke=C},this.getClearColor=function(C){return C.copy(z.getClearColor())},this.setClearColor=function(){z.setClearColor(...arguments)},this.getClearAlpha=function(){return z.getClearAlpha()},this.setClearAlpha=function(){z.setClearAlpha(...arguments)},this.clear=function(C=!0,W=!0,te=!0){let j=0;if(C){let K=!1;if(oe!==null){let Ae=oe.texture.format;K=g.has(Ae)}if(K){let Ae=oe.texture.type,Pe=p.has(Ae),Te=z.getClearColor(),Ie=z.getClearAlpha(),Ge=Te.r,it=Te.g,pt=Te.b;Pe?(_[0]=Ge,_[1]=it,_[2]=pt,_[3]=Ie,G.clearBufferuiv(G.COLOR,0,_)):(w[0]=Ge,w[1]=it,w[2]=pt,w[3]=Ie,G.clearBufferiv(G.COLOR,0,w))}else j|=G.COLOR_BUFFER_BIT}W&&(j|=G.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),te&&(j|=G.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),j!==0&&G.clear(j)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(C){C.setRenderer(this),R=C},this.dispose=function(){t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",nt,!1),t.removeEventListener("webglcontextcreationerror",Ce,!1),z.dispose(),be.dispose(),ne.dispose(),Ze.dispose(),He.dispose(),N.dispose(),pe.dispose(),Y.dispose(),Me.dispose(),$e.dispose(),ae.dispose(),de.dispose(),de.removeEventListener("sessionstart",Il),de.removeEventListener("sessionend",Gi),os.stop()};function Be(C){C.preventDefault(),Wa("WebGLRenderer: Context Lost."),L=!0}function nt(){Wa("WebGLRenderer: Context Restored."),L=!1;let C=Ut.autoReset,W=xe.enabled,te=xe.autoUpdate,j=xe.needsUpdate,K=xe.type;tt(),Ut.autoReset=C,xe.enabled=W,xe.autoUpdate=te,xe.needsUpdate=j,xe.type=K}function Ce(C){et("WebGLRenderer: A WebGL context could not be created. Reason: ",C.statusMessage)}function ct(C){let W=C.target;W.removeEventListener("dispose",ct),Vt(W)}function Vt(C){qn(C),He.remove(C)}function qn(C){let W=He.get(C).programs;W!==void 0&&(W.forEach(function(te){ae.releaseProgram(te)}),C.isShaderMaterial&&ae.releaseShaderCache(C))}this.renderBufferDirect=function(C,W,te,j,K,Ae){W===null&&(W=vn);let Pe=K.isMesh&&K.matrixWorld.determinantAffine()<0,Te=ra(C,W,te,j,K);we.setMaterial(j,Pe);let Ie=te.index,Ge=1;if(j.wireframe===!0){if(Ie=Y.getWireframeAttribute(te),Ie===void 0)return;Ge=2}let it=te.drawRange,pt=te.attributes.position,ze=it.start*Ge,mt=(it.start+it.count)*Ge;Ae!==null&&(ze=Math.max(ze,Ae.start*Ge),mt=Math.min(mt,(Ae.start+Ae.count)*Ge)),Ie!==null?(ze=Math.max(ze,0),mt=Math.min(mt,Ie.count)):pt!=null&&(ze=Math.max(ze,0),mt=Math.min(mt,pt.count));let Kt=mt-ze;if(Kt<0||Kt===1/0)return;Me.setup(K,j,Te,te,Ie);let Pt,It=ie;if(Ie!==null&&(Pt=A.get(Ie),It=Ee,It.setIndex(Pt)),K.isMesh)j.wireframe===!0?(we.setLineWidth(j.wireframeLinewidth*hn()),It.setMode(G.LINES)):It.setMode(G.TRIANGLES);else if(K.isLine){let yn=j.linewidth;yn===void 0&&(yn=1),we.setLineWidth(yn*hn()),K.isLineSegments?It.setMode(G.LINES):K.isLineLoop?It.setMode(G.LINE_LOOP):It.setMode(G.LINE_STRIP)}else K.isPoints?It.setMode(G.POINTS):K.isSprite&&It.setMode(G.TRIANGLES);if(K.isBatchedMesh)if(Je.get("WEBGL_multi_draw"))It.renderMultiDraw(K._multiDrawStarts,K._multiDrawCounts,K._multiDrawCount);else{let yn=K._multiDrawStarts,ke=K._multiDrawCounts,dn=K._multiDrawCount,xt=Ie?A.get(Ie).bytesPerElement:1,ls=He.get(j).currentProgram.getUniforms();for(let fn=0;fn<dn;fn++)ls.setValue(G,"_gl_DrawID",fn),It.render(yn[fn]/xt,ke[fn])}else if(K.isInstancedMesh)It.renderInstances(ze,Kt,K.count);else if(te.isInstancedBufferGeometry){let yn=te._maxInstanceCount!==void 0?te._maxInstanceCount:1/0,ke=Math.min(te.instanceCount,yn);It.renderInstances(ze,Kt,ke)}else It.render(ze,Kt)};function na(C,W,te,j){R!==null&&C.isNodeMaterial&&R.setObject(j,C),zt===!0&&se.setState(C,te,!1),C.transparent===!0&&C.side===ns&&C.forceSinglePass===!1?(C.side=Qn,C.needsUpdate=!0,Vi(C,W,j),C.side=Js,C.needsUpdate=!0,Vi(C,W,j),C.side=ns):Vi(C,W,j)}this.compile=function(C,W,te=null){te===null&&(te=C),R!==null&&R.renderStart(C,W,te),b=ne.get(te),b.init(W),E.push(b),te.traverseVisible(function(K){K.isLight&&K.layers.test(W.layers)&&(b.pushLight(K),K.castShadow&&b.pushShadow(K))}),C!==te&&C.traverseVisible(function(K){K.isLight&&K.layers.test(W.layers)&&(b.pushLight(K),K.castShadow&&b.pushShadow(K))}),b.setupLights(),R!==null&&R.updateLights(b.state.lightsArray),un=this.localClippingEnabled,zt=se.init(this.clippingPlanes,un),zt===!0&&se.setGlobalState(this.clippingPlanes,W),R!==null&&xe.render(b.state.shadowsArray,te,W);let j=new Set;return C.traverse(function(K){if(!(K.isMesh||K.isPoints||K.isLine||K.isSprite))return;let Ae=K.material;if(Ae)if(Array.isArray(Ae))for(let Pe=0;Pe<Ae.length;Pe++){let Te=Ae[Pe];na(Te,te,W,K),j.add(Te)}else na(Ae,te,W,K),j.add(Ae)}),b=E.pop(),R!==null&&R.renderEnd(),j},this.compileAsync=function(C,W,te=null){let j=this.compile(C,W,te);return new Promise(K=>{function Ae(){if(j.forEach(function(Pe){let Ie=He.get(Pe).currentProgram;(Ie===void 0||Ie.isReady())&&j.delete(Pe)}),j.size===0){K(C);return}setTimeout(Ae,10)}Je.get("KHR_parallel_shader_compile")!==null?Ae():setTimeout(Ae,10)})};let Dr=null;function Xh(C){Dr&&Dr(C)}function Il(){os.stop()}function Gi(){os.start()}let os=new Iv;os.setAnimationLoop(Xh),typeof self<"u"&&os.setContext(self),this.setAnimationLoop=function(C){Dr=C,de.setAnimationLoop(C),C===null?os.stop():os.start()},de.addEventListener("sessionstart",Il),de.addEventListener("sessionend",Gi),this.render=function(C,W){if(W!==void 0&&W.isCamera!==!0){et("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(L===!0)return;R!==null&&R.renderStart(C,W);let te=de.enabled===!0&&de.isPresenting===!0,j=D!==null&&(oe===null||te)&&D.begin(I,oe);if(C.matrixWorldAutoUpdate===!0&&C.updateMatrixWorld(),W.parent===null&&W.matrixWorldAutoUpdate===!0&&W.updateMatrixWorld(),de.enabled===!0&&de.isPresenting===!0&&(D===null||D.isCompositing()===!1)&&(de.cameraAutoUpdate===!0&&de.updateCamera(W),W=de.getCamera()),C.isScene===!0&&C.onBeforeRender(I,C,W,oe),b=ne.get(C,E.length),b.init(W),b.state.textureUnits=Ze.getTextureUnits(),E.push(b),Nt.multiplyMatrices(W.projectionMatrix,W.matrixWorldInverse),W.isArrayCamera?Zt.setFromArrayCamera(W):rt.setFromProjectionMatrix(Nt,Si,W.reversedDepth),un=this.localClippingEnabled,zt=se.init(this.clippingPlanes,un),S=be.get(C,y.length),S.init(),y.push(S),this.info.render.frame++,de.enabled===!0&&de.isPresenting===!0){let Pe=I.xr.getDepthSensingMesh();Pe!==null&&as(Pe,W,-1/0,I.sortObjects)}as(C,W,0,I.sortObjects),S.finish(),R!==null&&R.updateLights(b.state.lightsArray),I.sortObjects===!0&&S.sort(De,Ke),Qt=de.enabled===!1||de.isPresenting===!1||de.hasDepthSensing()===!1,Qt&&z.addToRenderList(S,C),this.info.autoReset===!0&&this.info.reset(),zt===!0&&se.beginShadows();let K=b.state.shadowsArray;if(xe.render(K,C,W),zt===!0&&se.endShadows(),(j&&D.hasRenderPass())===!1){let Pe=S.opaque,Te=S.transmissive;if(b.setupLights(),W.isArrayCamera){let Ie=W.cameras;if(Te.length>0)for(let Ge=0,it=Ie.length;Ge<it;Ge++){let pt=Ie[Ge];wi(Pe,Te,C,pt)}Qt&&z.render(C);for(let Ge=0,it=Ie.length;Ge<it;Ge++){let pt=Ie[Ge];ia(S,C,pt,pt.viewport)}}else Te.length>0&&wi(Pe,Te,C,W),Qt&&z.render(C),ia(S,C,W)}oe!==null&&V===0&&(Ze.updateMultisampleRenderTarget(oe),Ze.updateRenderTargetMipmap(oe)),j&&D.end(I),C.isScene===!0&&C.onAfterRender(I,C,W),Me.resetDefaultState(),q=-1,$=null,E.pop(),E.length>0?(b=E[E.length-1],Ze.setTextureUnits(b.state.textureUnits),zt===!0&&se.setGlobalState(I.clippingPlanes,b.state.camera)):b=null,y.pop(),y.length>0?S=y[y.length-1]:S=null,R!==null&&R.renderEnd()};function as(C,W,te,j){if(C.visible===!1)return;if(C.layers.test(W.layers)){if(C.isGroup)te=C.renderOrder;else if(C.isLOD)C.autoUpdate===!0&&C.update(W);else if(C.isLight)b.pushLight(C),C.castShadow&&b.pushShadow(C);else if(C.isSprite){let Pe=W.isArrayCamera?Zt:rt;if(!C.frustumCulled||C.intersectsFrustum(Pe)){j&&yt.setFromMatrixPosition(C.matrixWorld).applyMatrix4(Nt);let Te=pe.update(C),Ie=C.material;Ie.visible&&S.push(C,Te,Ie,te,yt.z,null,W)}}else if(C.isMesh||C.isLine||C.isPoints){let Pe=W.isArrayCamera?Zt:rt;if(!C.frustumCulled||C.intersectsFrustum(Pe)){let Te=pe.update(C),Ie=C.material;if(j&&(C.boundingSphere!==void 0?(C.boundingSphere===null&&C.computeBoundingSphere(),yt.copy(C.boundingSphere.center)):(Te.boundingSphere===null&&Te.computeBoundingSphere(),yt.copy(Te.boundingSphere.center)),yt.applyMatrix4(C.matrixWorld).applyMatrix4(Nt)),Array.isArray(Ie)){let Ge=Te.groups;for(let it=0,pt=Ge.length;it<pt;it++){let ze=Ge[it],mt=Ie[ze.materialIndex];mt&&mt.visible&&S.push(C,Te,mt,te,yt.z,ze,W)}}else Ie.visible&&S.push(C,Te,Ie,te,yt.z,null,W)}}}let Ae=C.children;for(let Pe=0,Te=Ae.length;Pe<Te;Pe++)as(Ae[Pe],W,te,j)}function ia(C,W,te,j){let{opaque:K,transmissive:Ae,transparent:Pe}=C;b.setupLightsView(te),zt===!0&&se.setGlobalState(I.clippingPlanes,te),j&&we.viewport(ee.copy(j)),K.length>0&&en(K,W,te),Ae.length>0&&en(Ae,W,te),Pe.length>0&&en(Pe,W,te),we.buffers.depth.setTest(!0),we.buffers.depth.setMask(!0),we.buffers.color.setMask(!0),we.setPolygonOffset(!1)}function wi(C,W,te,j){if((te.isScene===!0?te.overrideMaterial:null)!==null)return;if(b.state.transmissionRenderTarget[j.id]===void 0){let ze=Je.has("EXT_color_buffer_half_float")||Je.has("EXT_color_buffer_float");b.state.transmissionRenderTarget[j.id]=new mi(1,1,{generateMipmaps:!0,type:ze?zi:ti,minFilter:Es,samples:Math.max(4,at.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:vt.workingColorSpace})}let Ae=b.state.transmissionRenderTarget[j.id],Pe=j.viewport||ee;Ae.setSize(Pe.z*I.transmissionResolutionScale,Pe.w*I.transmissionResolutionScale);let Te=I.getRenderTarget(),Ie=I.getActiveCubeFace(),Ge=I.getActiveMipmapLevel();I.setRenderTarget(Ae),I.getClearColor(J),me=I.getClearAlpha(),me<1&&I.setClearColor(16777215,.5),I.clear(),Qt&&z.render(te);let it=I.toneMapping;I.toneMapping=is;let pt=j.viewport;if(j.viewport!==void 0&&(j.viewport=void 0),b.setupLightsView(j),zt===!0&&se.setGlobalState(I.clippingPlanes,j),en(C,te,j),Ze.updateMultisampleRenderTarget(Ae),Ze.updateRenderTargetMipmap(Ae),Je.has("WEBGL_multisampled_render_to_texture")===!1){let ze=!1;for(let mt=0,Kt=W.length;mt<Kt;mt++){let Pt=W[mt],{object:It,geometry:yn,material:ke,group:dn}=Pt;if(ke.side===ns&&It.layers.test(j.layers)){let xt=ke.side;ke.side=Qn,ke.needsUpdate=!0,an(It,te,j,yn,ke,dn),ke.side=xt,ke.needsUpdate=!0,ze=!0}}ze===!0&&(Ze.updateMultisampleRenderTarget(Ae),Ze.updateRenderTargetMipmap(Ae))}I.setRenderTarget(Te,Ie,Ge),I.setClearColor(J,me),pt!==void 0&&(j.viewport=pt),I.toneMapping=it}function en(C,W,te){let j=W.isScene===!0?W.overrideMaterial:null;for(let K=0,Ae=C.length;K<Ae;K++){let Pe=C[K],{object:Te,geometry:Ie,group:Ge}=Pe,it=Pe.material;it.allowOverride===!0&&j!==null&&(it=j),Te.layers.test(te.layers)&&an(Te,W,te,Ie,it,Ge)}}function an(C,W,te,j,K,Ae){R!==null&&K.isNodeMaterial&&R.setObject(C,K),C.onBeforeRender(I,W,te,j,K,Ae),C.modelViewMatrix.multiplyMatrices(te.matrixWorldInverse,C.matrixWorld),C.normalMatrix.getNormalMatrix(C.modelViewMatrix),K.onBeforeRender(I,W,te,j,C,Ae),K.transparent===!0&&K.side===ns&&K.forceSinglePass===!1?(K.side=Qn,K.needsUpdate=!0,I.renderBufferDirect(te,W,j,K,C,Ae),K.side=Js,K.needsUpdate=!0,I.renderBufferDirect(te,W,j,K,C,Ae),K.side=ns):I.renderBufferDirect(te,W,j,K,C,Ae),C.onAfterRender(I,W,te,j,K,Ae)}function ln(C){let W=0;for(let te of C)te.texture!==null&&W++;return W}function Vi(C,W,te){W.isScene!==!0&&(W=vn);let j=He.get(C),K=b.state.lights,Ae=b.state.shadowsArray,Pe=K.state.version,Te=ae.getParameters(C,K.state,Ae,W,te,b.state.lightProbeGridArray),Ie=ae.getProgramCacheKey(Te),Ge=j.programs;j.environment=C.isMeshStandardMaterial||C.isMeshLambertMaterial||C.isMeshPhongMaterial?W.environment:null,j.fog=W.fog;let it=C.isMeshStandardMaterial||C.isMeshLambertMaterial&&!C.envMap||C.isMeshPhongMaterial&&!C.envMap;j.envMap=N.get(C.envMap||j.environment,it),j.envMapRotation=j.environment!==null&&C.envMap===null?W.environmentRotation:C.envMapRotation,Ge===void 0&&(C.addEventListener("dispose",ct),Ge=new Map,j.programs=Ge,j.programVariants=new Map);let pt=Ge.get(Ie);if(pt!==void 0){if(j.currentProgram===pt&&j.lightsStateVersion===Pe)return sa(C,Te),pt}else Te.uniforms=ae.getUniforms(C),R!==null&&C.isNodeMaterial&&R.build(C,te,Te),C.onBeforeCompile(Te,I),pt=ae.acquireProgram(Te,Ie),Ge.set(Ie,pt),j.uniforms=Te.uniforms;let ze=j.uniforms;return(!C.isShaderMaterial&&!C.isRawShaderMaterial||C.clipping===!0)&&(ze.clippingPlanes=se.uniform),sa(C,Te),j.needsLights=Rs(C),j.lightsStateVersion=Pe,j.needsLights&&(ze.ambientLightColor.value=K.state.ambient,ze.lightProbe.value=K.state.probe,ze.sunLights.value=K.state.sun,ze.sunLightShadows.value=K.state.sunShadow,ze.directionalLights.value=K.state.directional,ze.directionalLightShadows.value=K.state.directionalShadow,ze.spotLights.value=K.state.spot,ze.spotLightShadows.value=K.state.spotShadow,ze.rectAreaLights.value=K.state.rectArea,ze.ltc_1.value=K.state.rectAreaLTC1,ze.ltc_2.value=K.state.rectAreaLTC2,ze.pointLights.value=K.state.point,ze.pointLightShadows.value=K.state.pointShadow,ze.hemisphereLights.value=K.state.hemi,ze.sunShadowMatrix.value=K.state.sunShadowMatrix,ze.sunShadowCascade.value=K.state.sunShadowCascade,ze.directionalShadowMatrix.value=K.state.directionalShadowMatrix,ze.spotLightMatrix.value=K.state.spotLightMatrix,ze.spotLightMap.value=K.state.spotLightMap,ze.pointShadowMatrix.value=K.state.pointShadowMatrix),j.numLightProbeGrids=ln(b.state.lightProbeGridArray),j.currentProgram=pt,j.uniformsList=null,pt}function si(C,W,te,j,K){let Ae=He.get(C),Pe=Ae.currentProgram.id+","+j+","+K,Te=Ae.programVariants.get(Pe);return Te===void 0?(Te=Vi(C,W,te),Ae.programVariants.set(Pe,Te)):(Ae.currentProgram=Te,Ae.uniformsList=null,Ae.outputColorSpace=j,Ae.toneMapping=K),Te}function Cs(C){if(C.uniformsList===null){let W=C.currentProgram.getUniforms();C.uniformsList=Yo.seqWithValue(W.seq,C.uniforms)}return C.uniformsList}function sa(C,W){let te=He.get(C);te.outputColorSpace=W.outputColorSpace,te.batching=W.batching,te.batchingColor=W.batchingColor,te.instancing=W.instancing,te.instancingColor=W.instancingColor,te.instancingMorph=W.instancingMorph,te.skinning=W.skinning,te.morphTargets=W.morphTargets,te.morphNormals=W.morphNormals,te.morphColors=W.morphColors,te.morphTargetsCount=W.morphTargetsCount,te.numClippingPlanes=W.numClippingPlanes,te.numIntersection=W.numClipIntersection,te.vertexAlphas=W.vertexAlphas,te.vertexTangents=W.vertexTangents,te.toneMapping=W.toneMapping}function ra(C,W,te,j,K){W.isScene!==!0&&(W=vn),Ze.resetTextureUnits();let Ae=W.fog,Pe=j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial?W.environment:null,Te=oe===null?I.outputColorSpace:oe.isXRRenderTarget===!0?oe.texture.colorSpace:vt.workingColorSpace,Ie=j.isMeshStandardMaterial||j.isMeshLambertMaterial&&!j.envMap||j.isMeshPhongMaterial&&!j.envMap,Ge=N.get(j.envMap||Pe,Ie),it=j.vertexColors===!0&&!!te.attributes.color&&te.attributes.color.itemSize===4,pt=!!te.attributes.tangent&&(!!j.normalMap||j.anisotropy>0),ze=!!te.morphAttributes.position,mt=!!te.morphAttributes.normal,Kt=!!te.morphAttributes.color,Pt=is;j.toneMapped&&(oe===null||oe.isXRRenderTarget===!0)&&(Pt=I.toneMapping);let It=te.morphAttributes.position||te.morphAttributes.normal||te.morphAttributes.color,yn=It!==void 0?It.length:0,ke=He.get(j),dn=b.state.lights;if(zt===!0&&(un===!0||C!==$)){let Lt=C===$&&j.id===q;se.setState(j,C,Lt)}let xt=!1,ls=!1;j.version===ke.__version?ke.needsLights&&ke.lightsStateVersion!==dn.state.version||K.isBatchedMesh&&ke.batching===!1||!K.isBatchedMesh&&ke.batching===!0||K.isBatchedMesh&&ke.batchingColor===!0&&K._colorsTexture===null||K.isBatchedMesh&&ke.batchingColor===!1&&K._colorsTexture!==null||K.isInstancedMesh&&ke.instancing===!1||!K.isInstancedMesh&&ke.instancing===!0||K.isSkinnedMesh&&ke.skinning===!1||!K.isSkinnedMesh&&ke.skinning===!0||K.isInstancedMesh&&ke.instancingColor===!0&&K.instanceColor===null||K.isInstancedMesh&&ke.instancingColor===!1&&K.instanceColor!==null||K.isInstancedMesh&&ke.instancingMorph===!0&&K.morphTexture===null||K.isInstancedMesh&&ke.instancingMorph===!1&&K.morphTexture!==null||ke.envMap!==Ge||j.fog===!0&&ke.fog!==Ae||ke.numClippingPlanes!==void 0&&(ke.numClippingPlanes!==se.numPlanes||ke.numIntersection!==se.numIntersection)||ke.vertexAlphas!==it||ke.vertexTangents!==pt||ke.morphTargets!==ze||ke.morphNormals!==mt||ke.morphColors!==Kt||ke.morphTargetsCount!==yn||ke.numLightProbeGrids!==ln(b.state.lightProbeGridArray)?xt=!0:(ke.outputColorSpace!==Te||ke.toneMapping!==Pt)&&(ls=!0):(xt=!0,ke.__version=j.version);let fn=ke.currentProgram;(xt===!0||ls===!0)&&(fn=ls===!0?si(j,W,K,Te,Pt):Vi(j,W,K),R&&j.isNodeMaterial&&R.onUpdateProgram(j,fn,ke));let Ur=!1,Hi=!1,cs=!1,ht=fn.getUniforms(),tn=ke.uniforms;if(we.useProgram(fn.program)&&(Ur=!0,Hi=!0,cs=!0),j.id!==q&&(q=j.id,Hi=!0),Ur||$!==C){we.buffers.depth.getReversed()&&C.reversedDepth!==!0&&(C._reversedDepth=!0,C.updateProjectionMatrix()),ht.setValue(G,"projectionMatrix",C.projectionMatrix),ht.setValue(G,"viewMatrix",C.matrixWorldInverse);let pn=ht.map.cameraPosition;pn!==void 0&&pn.setValue(G,An.setFromMatrixPosition(C.matrixWorld)),at.logarithmicDepthBuffer&&ht.setValue(G,"logDepthBufFC",2/(Math.log(C.far+1)/Math.LN2)),(j.isMeshPhongMaterial||j.isMeshToonMaterial||j.isMeshLambertMaterial||j.isMeshBasicMaterial||j.isMeshStandardMaterial||j.isShaderMaterial)&&ht.setValue(G,"isOrthographic",C.isOrthographicCamera===!0),$!==C&&($=C,Hi=!0,cs=!0)}if(ke.needsLights&&(dn.state.sunShadowMap.length>0&&ht.setValue(G,"sunShadowMap",dn.state.sunShadowMap,Ze),dn.state.directionalShadowMap.length>0&&ht.setValue(G,"directionalShadowMap",dn.state.directionalShadowMap,Ze),dn.state.spotShadowMap.length>0&&ht.setValue(G,"spotShadowMap",dn.state.spotShadowMap,Ze),dn.state.pointShadowMap.length>0&&ht.setValue(G,"pointShadowMap",dn.state.pointShadowMap,Ze)),K.isSkinnedMesh){ht.setOptional(G,K,"bindMatrix"),ht.setOptional(G,K,"bindMatrixInverse");let Lt=K.skeleton;Lt&&(Lt.boneTexture===null&&Lt.computeBoneTexture(),ht.setValue(G,"boneTexture",Lt.boneTexture,Ze))}K.isBatchedMesh&&(ht.setOptional(G,K,"batchingTexture"),ht.setValue(G,"batchingTexture",K._matricesTexture,Ze),ht.setOptional(G,K,"batchingIdTexture"),ht.setValue(G,"batchingIdTexture",K._indirectTexture,Ze),ht.setOptional(G,K,"batchingColorTexture"),K._colorsTexture!==null&&ht.setValue(G,"batchingColorTexture",K._colorsTexture,Ze));let $n=te.morphAttributes;if(($n.position!==void 0||$n.normal!==void 0||$n.color!==void 0)&&re.update(K,te,fn),(Hi||ke.receiveShadow!==K.receiveShadow)&&(ke.receiveShadow=K.receiveShadow,ht.setValue(G,"receiveShadow",K.receiveShadow)),(j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial)&&j.envMap===null&&W.environment!==null&&(tn.envMapIntensity.value=W.environmentIntensity),tn.dfgLUT!==void 0&&(tn.dfgLUT.value=CP()),Hi){if(ht.setValue(G,"toneMappingExposure",I.toneMappingExposure),ke.needsLights&&Nr(tn,cs),Ae&&j.fog===!0&&ye.refreshFogUniforms(tn,Ae),ye.refreshMaterialUniforms(tn,j,he,fe,b.state.transmissionRenderTarget[C.id]),ke.needsLights&&ke.numLightProbeGrids>0){let Lt=v,pn=0;for(let Gn of b.state.lightProbeGridArray)Gn.texture!==null&&(Lt.textures[pn]=Gn.texture,Lt.min[pn]=Gn.boundingBox.min,Lt.max[pn]=Gn.boundingBox.max,Lt.resolution[pn]=Gn.resolution,pn++);for(let Gn in Lt)Lt[Gn].length=pn;tn.probesSH.value=Lt.textures,tn.probesMin.value=Lt.min,tn.probesMax.value=Lt.max,tn.probesResolution.value=Lt.resolution}Yo.upload(G,Cs(ke),tn,Ze)}if(j.isShaderMaterial&&j.uniformsNeedUpdate===!0&&(Yo.upload(G,Cs(ke),tn,Ze),j.uniformsNeedUpdate=!1),j.isSpriteMaterial&&ht.setValue(G,"center",K.center),ht.setValue(G,"modelViewMatrix",K.modelViewMatrix),ht.setValue(G,"normalMatrix",K.normalMatrix),ht.setValue(G,"modelMatrix",K.matrixWorld),j.uniformsGroups!==void 0){let Lt=j.uniformsGroups;for(let pn=0,Gn=Lt.length;pn<Gn;pn++){let Ll=Lt[pn];$e.update(Ll,fn),$e.bind(Ll,fn)}}return fn}function Nr(C,W){C.ambientLightColor.needsUpdate=W,C.lightProbe.needsUpdate=W,C.sunLights.needsUpdate=W,C.sunLightShadows.needsUpdate=W,C.directionalLights.needsUpdate=W,C.directionalLightShadows.needsUpdate=W,C.pointLights.needsUpdate=W,C.pointLightShadows.needsUpdate=W,C.spotLights.needsUpdate=W,C.spotLightShadows.needsUpdate=W,C.rectAreaLights.needsUpdate=W,C.hemisphereLights.needsUpdate=W}function Rs(C){return C.isMeshLambertMaterial||C.isMeshToonMaterial||C.isMeshPhongMaterial||C.isMeshStandardMaterial||C.isShadowMaterial||C.isShaderMaterial&&C.lights===!0}this.getActiveCubeFace=function(){return H},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return oe},this.setRenderTargetTextures=function(C,W,te){let j=He.get(C);j.__autoAllocateDepthBuffer=C.resolveDepthBuffer===!1,j.__autoAllocateDepthBuffer===!1&&(j.__useRenderToTexture=!1),He.get(C.texture).__webglTexture=W,He.get(C.depthTexture).__webglTexture=j.__autoAllocateDepthBuffer?void 0:te,j.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(C,W){let te=He.get(C);te.__webglFramebuffer=W,te.__useDefaultFramebuffer=W===void 0},this.setRenderTarget=function(C,W=0,te=0){oe=C,H=W,V=te;let j=null,K=!1,Ae=!1;if(C){let Te=He.get(C);if(Te.__useDefaultFramebuffer!==void 0){we.bindFramebuffer(G.FRAMEBUFFER,Te.__webglFramebuffer),ee.copy(C.viewport),ce.copy(C.scissor),ue=C.scissorTest,we.viewport(ee),we.scissor(ce),we.setScissorTest(ue),q=-1;return}else if(Te.__webglFramebuffer===void 0)Ze.setupRenderTarget(C);else if(Te.__hasExternalTextures)Ze.rebindTextures(C,He.get(C.texture).__webglTexture,He.get(C.depthTexture).__webglTexture);else if(C.depthBuffer){let it=C.depthTexture;if(Te.__boundDepthTexture!==it){if(it!==null&&He.has(it)&&(C.width!==it.image.width||C.height!==it.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ze.setupDepthRenderbuffer(C)}}let Ie=C.texture;(Ie.isData3DTexture||Ie.isDataArrayTexture||Ie.isCompressedArrayTexture)&&(Ae=!0);let Ge=He.get(C).__webglFramebuffer;C.isWebGLCubeRenderTarget?(Array.isArray(Ge[W])?j=Ge[W][te]:j=Ge[W],K=!0):C.samples>0&&Ze.useMultisampledRTT(C)===!1?j=He.get(C).__webglMultisampledFramebuffer:Array.isArray(Ge)?j=Ge[te]:j=Ge,ee.copy(C.viewport),ce.copy(C.scissor),ue=C.scissorTest}else ee.copy(qe).multiplyScalar(he).floor(),ce.copy(lt).multiplyScalar(he).floor(),ue=ut;if(te!==0&&(j=U),we.bindFramebuffer(G.FRAMEBUFFER,j)&&we.drawBuffers(C,j),we.viewport(ee),we.scissor(ce),we.setScissorTest(ue),K){let Te=He.get(C.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_CUBE_MAP_POSITIVE_X+W,Te.__webglTexture,te)}else if(Ae){let Te=W;for(let Ie=0;Ie<C.textures.length;Ie++){let Ge=He.get(C.textures[Ie]);G.framebufferTextureLayer(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0+Ie,Ge.__webglTexture,te,Te)}}else if(C!==null&&te!==0){let Te=He.get(C.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,Te.__webglTexture,te)}q=-1};function Or(C){let W=He.get(C);return(W.__readFormat!==C.format||W.__readType!==C.type)&&(W.__readFormat=C.format,W.__readType=C.type,W.__formatReadable=at.textureFormatReadable(C.format),W.__typeReadable=at.textureTypeReadable(C.type)),W}this.readRenderTargetPixels=function(C,W,te,j,K,Ae,Pe,Te=0){if(!(C&&C.isWebGLRenderTarget)){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Ie=He.get(C).__webglFramebuffer;if(C.isWebGLCubeRenderTarget&&Pe!==void 0&&(Ie=Ie[Pe],Array.isArray(Ie)&&(Ie=Ie[0])),Ie){we.bindFramebuffer(G.FRAMEBUFFER,Ie);try{let Ge=C.textures[Te],it=Ge.format,pt=Ge.type;C.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+Te);let ze=Or(Ge);if(ze.__formatReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ze.__typeReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}W>=0&&W<=C.width-j&&te>=0&&te<=C.height-K&&G.readPixels(W,te,j,K,ve.convert(it),ve.convert(pt),Ae)}finally{let Ge=oe!==null?He.get(oe).__webglFramebuffer:null;we.bindFramebuffer(G.FRAMEBUFFER,Ge)}}},this.readRenderTargetPixelsAsync=async function(C,W,te,j,K,Ae,Pe,Te=0){if(!(C&&C.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Ie=He.get(C).__webglFramebuffer;if(C.isWebGLCubeRenderTarget&&Pe!==void 0&&(Ie=Ie[Pe],Array.isArray(Ie)&&(Ie=Ie[0])),Ie)if(W>=0&&W<=C.width-j&&te>=0&&te<=C.height-K){we.bindFramebuffer(G.FRAMEBUFFER,Ie);let Ge=C.textures[Te],it=Ge.format,pt=Ge.type;C.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+Te);let ze=Or(Ge);if(ze.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ze.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let mt=G.createBuffer();G.bindBuffer(G.PIXEL_PACK_BUFFER,mt),G.bufferData(G.PIXEL_PACK_BUFFER,Ae.byteLength,G.STREAM_READ),G.readPixels(W,te,j,K,ve.convert(it),ve.convert(pt),0),G.bindBuffer(G.PIXEL_PACK_BUFFER,null);let Kt=oe!==null?He.get(oe).__webglFramebuffer:null;we.bindFramebuffer(G.FRAMEBUFFER,Kt);let Pt=G.fenceSync(G.SYNC_GPU_COMMANDS_COMPLETE,0);return G.flush(),await iv(G,Pt,4),G.bindBuffer(G.PIXEL_PACK_BUFFER,mt),G.getBufferSubData(G.PIXEL_PACK_BUFFER,0,Ae),G.bindBuffer(G.PIXEL_PACK_BUFFER,null),G.deleteBuffer(mt),G.deleteSync(Pt),Ae}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(C,W=null,te=0){let j=Math.pow(2,-te),K=Math.floor(C.image.width*j),Ae=Math.floor(C.image.height*j),Pe=W!==null?W.x:0,Te=W!==null?W.y:0;Ze.setTexture2D(C,0),G.copyTexSubImage2D(G.TEXTURE_2D,te,0,0,Pe,Te,K,Ae),we.unbindTexture()},this.copyTextureToTexture=function(C,W,te=null,j=null,K=0,Ae=0){let Pe,Te,Ie,Ge,it,pt,ze,mt,Kt,Pt=C.isCompressedTexture?C.mipmaps[Ae]:C.image;if(te!==null)Pe=te.max.x-te.min.x,Te=te.max.y-te.min.y,Ie=te.isBox3?te.max.z-te.min.z:1,Ge=te.min.x,it=te.min.y,pt=te.isBox3?te.min.z:0;else{let ht=Math.pow(2,-K);Pe=Math.floor(Pt.width*ht),Te=Math.floor(Pt.height*ht),C.isDataArrayTexture?Ie=Pt.depth:C.isData3DTexture?Ie=Math.floor(Pt.depth*ht):Ie=1,Ge=0,it=0,pt=0}j!==null?(ze=j.x,mt=j.y,Kt=j.z):(ze=0,mt=0,Kt=0);let It=ve.convert(W.format),yn=ve.convert(W.type),ke;W.isData3DTexture?(Ze.setTexture3D(W,0),ke=G.TEXTURE_3D):W.isDataArrayTexture||W.isCompressedArrayTexture?(Ze.setTexture2DArray(W,0),ke=G.TEXTURE_2D_ARRAY):(Ze.setTexture2D(W,0),ke=G.TEXTURE_2D),we.activeTexture(G.TEXTURE0),we.pixelStorei(G.UNPACK_FLIP_Y_WEBGL,W.flipY),we.pixelStorei(G.UNPACK_PREMULTIPLY_ALPHA_WEBGL,W.premultiplyAlpha),we.pixelStorei(G.UNPACK_ALIGNMENT,W.unpackAlignment);let dn=we.getParameter(G.UNPACK_ROW_LENGTH),xt=we.getParameter(G.UNPACK_IMAGE_HEIGHT),ls=we.getParameter(G.UNPACK_SKIP_PIXELS),fn=we.getParameter(G.UNPACK_SKIP_ROWS),Ur=we.getParameter(G.UNPACK_SKIP_IMAGES);we.pixelStorei(G.UNPACK_ROW_LENGTH,Pt.width),we.pixelStorei(G.UNPACK_IMAGE_HEIGHT,Pt.height),we.pixelStorei(G.UNPACK_SKIP_PIXELS,Ge),we.pixelStorei(G.UNPACK_SKIP_ROWS,it),we.pixelStorei(G.UNPACK_SKIP_IMAGES,pt);let Hi=C.isDataArrayTexture||C.isData3DTexture,cs=W.isDataArrayTexture||W.isData3DTexture;if(C.isDepthTexture){let ht=He.get(C),tn=He.get(W),$n=He.get(ht.__renderTarget),Lt=He.get(tn.__renderTarget);we.bindFramebuffer(G.READ_FRAMEBUFFER,$n.__webglFramebuffer),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,Lt.__webglFramebuffer);for(let pn=0;pn<Ie;pn++)Hi&&(G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,He.get(C).__webglTexture,K,pt+pn),G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,He.get(W).__webglTexture,Ae,Kt+pn)),G.blitFramebuffer(Ge,it,Ge+Pe,it+Te,ze,mt,ze+Pe,mt+Te,G.DEPTH_BUFFER_BIT,G.NEAREST);we.bindFramebuffer(G.READ_FRAMEBUFFER,null),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else if(K!==0||C.isRenderTargetTexture||He.has(C)){let ht=He.get(C),tn=He.get(W);we.bindFramebuffer(G.READ_FRAMEBUFFER,P),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,B);for(let $n=0;$n<Ie;$n++)Hi?G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,ht.__webglTexture,K,pt+$n):G.framebufferTexture2D(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,ht.__webglTexture,K),cs?G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,tn.__webglTexture,Ae,Kt+$n):G.framebufferTexture2D(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,tn.__webglTexture,Ae),K!==0?G.blitFramebuffer(Ge,it,Ge+Pe,it+Te,ze,mt,ze+Pe,mt+Te,G.COLOR_BUFFER_BIT,G.NEAREST):cs?G.copyTexSubImage3D(ke,Ae,ze,mt,Kt+$n,Ge,it,Pe,Te):G.copyTexSubImage2D(ke,Ae,ze,mt,Ge,it,Pe,Te);we.bindFramebuffer(G.READ_FRAMEBUFFER,null),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else cs?C.isDataTexture||C.isData3DTexture?G.texSubImage3D(ke,Ae,ze,mt,Kt,Pe,Te,Ie,It,yn,Pt.data):W.isCompressedArrayTexture?G.compressedTexSubImage3D(ke,Ae,ze,mt,Kt,Pe,Te,Ie,It,Pt.data):G.texSubImage3D(ke,Ae,ze,mt,Kt,Pe,Te,Ie,It,yn,Pt):C.isDataTexture?G.texSubImage2D(G.TEXTURE_2D,Ae,ze,mt,Pe,Te,It,yn,Pt.data):C.isCompressedTexture?G.compressedTexSubImage2D(G.TEXTURE_2D,Ae,ze,mt,Pt.width,Pt.height,It,Pt.data):G.texSubImage2D(G.TEXTURE_2D,Ae,ze,mt,Pe,Te,It,yn,Pt);we.pixelStorei(G.UNPACK_ROW_LENGTH,dn),we.pixelStorei(G.UNPACK_IMAGE_HEIGHT,xt),we.pixelStorei(G.UNPACK_SKIP_PIXELS,ls),we.pixelStorei(G.UNPACK_SKIP_ROWS,fn),we.pixelStorei(G.UNPACK_SKIP_IMAGES,Ur),Ae===0&&W.generateMipmaps===!0&&W.mipmapsAutoUpdate===!0&&G.generateMipmap(ke),we.unbindTexture()},this.initRenderTarget=function(C){He.get(C).__webglFramebuffer===void 0&&Ze.setupRenderTarget(C)},this.initTexture=function(C){C.isCubeTexture?Ze.setTextureCube(C,0):C.isData3DTexture?Ze.setTexture3D(C,0):C.isDataArrayTexture||C.isCompressedArrayTexture?Ze.setTexture2DArray(C,0):Ze.setTexture2D(C,0),we.unbindTexture()},this.resetState=function(){H=0,V=0,oe=null,we.reset(),Me.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Si}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=vt._getDrawingBufferColorSpace(e),t.unpackColorSpace=vt._getUnpackColorSpace()}};var RP=2,yh=2,jo=class extends Error{constructor(e){super("this browser has no WebGL 2, so the body cannot be drawn; the curves work without it",{cause:e}),this.name="NoWebGL"}};function Vv(n,e){let t;try{t=new xh({antialias:!0,alpha:!0,powerPreference:"default"})}catch(u){throw new jo(u)}t.outputColorSpace=rn,t.setClearAlpha(0),t.autoClear=!1;let i=t.domElement;i.className="bk-stage-canvas",i.tabIndex=0,i.setAttribute("role","img"),n.append(i);let s={width:yh,height:yh,ratio:1},r=1,o=()=>{s.width=Math.max(n.clientWidth,yh),s.height=Math.max(n.clientHeight,yh),s.ratio=Math.min(window.devicePixelRatio||1,RP)*r,t.setPixelRatio(s.ratio),t.setSize(s.width,s.height,!1),e()};o();let a=new ResizeObserver(o);a.observe(n);let l=u=>u.preventDefault();i.addEventListener("webglcontextlost",l);let c=()=>{t.setClearAlpha(0),e()};return i.addEventListener("webglcontextrestored",c),{renderer:t,size:s,setScale(u){r=u,o()},dispose(){a.disconnect(),i.removeEventListener("webglcontextlost",l),i.removeEventListener("webglcontextrestored",c),t.dispose(),t.forceContextLoss(),i.remove()}}}var Tp=new bt,PP=new bt,tr=new F,IP=new F(1,1,1);function Cp(n,e,{index:t,next:i,share:s},r){let o=n.position.shape[1],a=(t*o+e)*3,l=n.position,c=n.rotation,u=(t*o+e)*4;if(tr.set(l[a],l[a+1],l[a+2]),Tp.set(c[u+1],c[u+2],c[u+3],c[u]).normalize(),s){let h=(i*o+e)*3,d=(i*o+e)*4;tr.x+=s*(l[h]-tr.x),tr.y+=s*(l[h+1]-tr.y),tr.z+=s*(l[h+2]-tr.z),Tp.slerp(PP.set(c[d+1],c[d+2],c[d+3],c[d]).normalize(),s)}return r.compose(tr,Tp,IP)}var Ml=n=>n.elements[12]===n.elements[12]&&!Number.isNaN(n.elements[0]);function Hv(n){let e=n.skeleton?n.skeleton.bodies.length:0,t=Array.from({length:e},()=>new We),i={index:0,next:0,share:0};return{time:0,place:i,samples:i,matrices:t,missing:!1,at(s){this.time=s,this.place=Dn(n.stage_time,s),this.samples=n.time===n.stage_time?this.place:Dn(n.time,s),t.forEach((r,o)=>Cp(n.skeleton,o,this.place,r)),this.missing=e>0&&!Ml(t[0])}}}var Rp=8,LP=new We;function Wv({bone_index:n,bone_weight:e}){let[t,i]=n.shape,s=i<=4?4:Rp,r={width:s,index:new Uint8Array(t*s),weight:new Uint16Array(t*s)},o=Array.from({length:i},(a,l)=>l);for(let a=0;a<t;a++){let l=a*i;i>Rp&&o.sort((h,d)=>e[l+d]-e[l+h]);let c=o.slice(0,s),u=c.reduce((h,d)=>h+e[l+d],0);c.forEach((h,d)=>{r.index[a*s+d]=n[l+h],r.weight[a*s+d]=i>Rp?e[l+h]*65535/u:e[l+h]})}return r}function Xv(n){let e=n.joints.length,t=new Float32Array(e*12),i=new Ui(t,3,e,zn,ni);return{rows:t,texture:i,move:r=>{for(let o=0;o<e;o++){let a=Cp(n,o,r,LP).elements,[l,c,u]=[n.centre[3*o],n.centre[3*o+1],n.centre[3*o+2]];for(let h=0;h<3;h++){let d=12*o+4*h;t[d]=a[h],t[d+1]=a[4+h],t[d+2]=a[8+h],t[d+3]=a[12+h]-(a[h]*l+a[4+h]*c+a[8+h]*u)}}return i.needsUpdate=!0,t.every(o=>!Number.isNaN(o))}}}function qv(n,{width:e,index:t,weight:i}){for(let s=0;s<e/4;s++){let r=t.length/e,[o,a]=[new Uint8Array(r*4),new Uint16Array(r*4)];for(let l=0;l<r;l++)o.set(t.subarray(l*e+4*s,l*e+4*s+4),l*4),a.set(i.subarray(l*e+4*s,l*e+4*s+4),l*4);n.setAttribute(`joint${s}`,new $a(o,4)),n.setAttribute(`share${s}`,new br(a,4,!0))}}var DP=n=>`
  uniform highp sampler2D joints;
  attribute vec4 joint0;
  attribute vec4 share0;
  ${n>4?`attribute vec4 joint1;
  attribute vec4 share1;`:""}
  vec4 row0 = vec4(0.0);
  vec4 row1 = vec4(0.0);
  vec4 row2 = vec4(0.0);
  void blend(float joint, float share) {
    int j = int(joint + 0.5);
    row0 += share * texelFetch(joints, ivec2(0, j), 0);
    row1 += share * texelFetch(joints, ivec2(1, j), 0);
    row2 += share * texelFetch(joints, ivec2(2, j), 0);
  }
  void blendAll() {
    ${[0,1].slice(0,n/4).flatMap(e=>["x","y","z","w"].map(t=>`blend(joint${e}.${t}, share${e}.${t});`)).join(`
    `)}
  }
  vec3 skinned(vec3 point) {
    vec4 p = vec4(point, 1.0);
    return vec3(dot(row0, p), dot(row1, p), dot(row2, p));
  }
`;function Pp(n,e,t,i=()=>{}){return n.onBeforeCompile=s=>{s.uniforms.joints={value:t},s.vertexShader=s.vertexShader.replace("#include <common>",`#include <common>
${DP(e)}`).replace("void main() {",`void main() {
  blendAll();`).replace("#include <beginnormal_vertex>","vec3 objectNormal = vec3(dot(row0.xyz, normal), dot(row1.xyz, normal), dot(row2.xyz, normal));").replace("#include <begin_vertex>","vec3 transformed = skinned(position);"),i(s)},n.customProgramCacheKey=()=>`skin${e}${i}`,n}function $v(n,{width:e,index:t,weight:i},s){let r=new Float32Array(n.length);for(let o=0;o<n.length/3;o++){let[a,l,c]=[n[3*o],n[3*o+1],n[3*o+2]];for(let u=0;u<3;u++){let h=0;for(let d=0;d<e;d++){let f=12*t[o*e+d]+4*u,m=i[o*e+d]/65535;h+=m*(s[f]*a+s[f+1]*l+s[f+2]*c+s[f+3])}r[3*o+u]=h}}return r}var NP=10,OP={light:"#bbaea1",dark:"#cfc6bd"},UP=.35,kP=.99;function Yv(n,e){let{mesh:t}=n,i=new Jt;i.setAttribute("position",new Dt(t.rest,3)),i.setIndex(new Dt(t.faces,1)),i.computeVertexNormals();let s=Wv(t);qv(i,s);let r=Xv(t),o=Pp(new Bo({colorWrite:!1,transparent:!0,polygonOffset:!0}),s.width,r.texture);o.polygonOffsetFactor=o.polygonOffsetUnits=1;let a=Pp(new ei({transparent:!0,depthWrite:!1}),s.width,r.texture,FP),l=new At;for(let[h,d]of[o,a].entries()){let f=new Yt(i,d);f.frustumCulled=!1,f.renderOrder=NP+e.index+h/2,l.add(f)}l.children[1].onAfterRender=h=>{e.several&&a.opacity<kP&&h.clearDepth()};let c=()=>{a.color.set(OP[e.theme()]),e.several&&a.color.lerp(new Xe(e.colour),1-UP)};c();let u=e.state.on("theme",c);return{name:"mesh",object:l,update(h){a.opacity=e.state.get("opacity"),l.visible=r.move(h.place)&&a.opacity>.005},texture:r.texture,positions:()=>$v(t.rest,s,r.rows),dispose(){u(),i.dispose(),o.dispose(),a.dispose(),r.texture.dispose()}}}function FP(n){n.fragmentShader=n.fragmentShader.replace("#include <opaque_fragment>",`float facing = abs(dot(normalize(vViewPosition), normal));
    diffuseColor.a = min(1.0, diffuseColor.a * (1.0 + 1.4 * pow(1.0 - facing, 2.0)));
    #include <opaque_fragment>`)}function jv(n,e=!1){let t=n[0].index!==null,i=new Set(Object.keys(n[0].attributes)),s=new Set(Object.keys(n[0].morphAttributes)),r={},o={},a=n[0].morphTargetsRelative,l=new Jt;l.morphTargetsRelative=a;let c=0;for(let u=0;u<n.length;++u){let h=n[u],d=0,f=0;if(t!==(h.index!==null))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". All geometries must have compatible attributes; make sure index attribute exists among all geometries, or in none of them."),null;for(let m in h.attributes){if(!i.has(m))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+'. All geometries must have compatible attributes; make sure "'+m+'" attribute exists among all geometries, or in none of them.'),null;r[m]===void 0&&(r[m]=[]),r[m].push(h.attributes[m]),d++}if(d!==i.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". Make sure all geometries have the same number of attributes."),null;if(a!==h.morphTargetsRelative)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". .morphTargetsRelative must be consistent throughout all geometries."),null;for(let m in h.morphAttributes){if(!s.has(m))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+".  .morphAttributes must be consistent throughout all geometries."),null;if(h.morphAttributes[m].length!==n[0].morphAttributes[m].length)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+'. All geometries must have the same number of morph targets for the "'+m+'" morph attribute.'),null;o[m]===void 0&&(o[m]=[]),o[m].push(h.morphAttributes[m]),f++}if(f!==s.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". Make sure all geometries have the same number of morph attributes."),null;if(e){let m;if(t)m=h.index.count;else if(h.attributes.position!==void 0)m=h.attributes.position.count;else return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". The geometry must have either an index or a position attribute"),null;l.addGroup(c,m,u),c+=m}}if(t){let u=0,h=[];for(let d=0;d<n.length;++d){let f=n[d].index;for(let m=0;m<f.count;++m)h.push(f.getX(m)+u);u+=n[d].attributes.position.count}l.setIndex(h)}for(let u in r){let h=Zv(r[u]);if(!h)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+u+" attribute."),null;l.setAttribute(u,h)}for(let u in o){let h=o[u][0].length;if(h!==0){l.morphAttributes=l.morphAttributes||{},l.morphAttributes[u]=[];for(let d=0;d<h;++d){let f=[];for(let x=0;x<o[u].length;++x)f.push(o[u][x][d]);let m=Zv(f);if(!m)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+u+" morphAttribute."),null;l.morphAttributes[u].push(m)}}}return l}function Zv(n){let e,t,i,s=-1,r=0;for(let c=0;c<n.length;++c){let u=n[c];if(e===void 0&&(e=u.array.constructor),e!==u.array.constructor)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.array must be of consistent array types across matching attributes."),null;if(t===void 0&&(t=u.itemSize),t!==u.itemSize)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.itemSize must be consistent across matching attributes."),null;if(i===void 0&&(i=u.normalized),i!==u.normalized)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.normalized must be consistent across matching attributes."),null;if(s===-1&&(s=u.gpuType),s!==u.gpuType)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.gpuType must be consistent across matching attributes."),null;r+=u.count*t}let o=new e(r),a=new Dt(o,t,i),l=0;for(let c=0;c<n.length;++c){let u=n[c];if(u.isInterleavedBufferAttribute){let h=l/t;for(let d=0,f=u.count;d<f;d++)for(let m=0;m<t;m++){let x=u.getComponent(d,m);a.setComponent(d+h,m,x)}}else o.set(u.array,l);l+=u.count*t}return s!==void 0&&(a.gpuType=s),a}var Ip=10,Kv=.55,bh=.06;function Jv(){let n=[];for(let e of[0,.25,.5,.75]){let t=e*Math.PI/2;n.push([Math.max(Math.sin(t),1e-4),bh*(1-Math.cos(t))])}for(let e=0;e<=8;e++){let t=bh+e/8*(1-2*bh);n.push([Kv+(1-Kv)*Math.abs(2*e/8-1)**2,t])}for(let e of[.75,.5,.25,0]){let t=e*Math.PI/2;n.push([Math.max(Math.sin(t),1e-4),1-bh*(1-Math.cos(t))])}return new tl(n.map(([e,t])=>new Ve(e,t)),Ip)}var Sh=()=>new il(1,14,10);function Mh(n=.035){let e=new ws(n,n,.8,Ip).translate(0,.4,0),t=new Mr(2.6*n,.2,Ip).translate(0,.9,0);return jv([e,t])}var Qv=()=>new ws(1,1,1.06,7).translate(0,.5,0);var Lp=.11,BP=new F(0,1,0),Dp=[{name:"x",means:"forwards",along:new F(1,0,0),colour:{light:"#d62728",dark:"#ff6b6b"}},{name:"y",means:"upwards",along:new F(0,1,0),colour:{light:"#2a9134",dark:"#5fd068"}},{name:"z",means:"to the right",along:new F(0,0,1),colour:{light:"#1f5fd0",dark:"#6ea8ff"}}],zP=new We().makeScale(0,0,0),GP=new We;function ey(n,e){let t=n.skeleton.bodies.length,i=new Mi(Mh(),new ei,3*t);i.frustumCulled=!1;let s=Dp.map(({along:c})=>new We().compose(new F,new bt().setFromUnitVectors(BP,c),new F(Lp,Lp,Lp))),r=e.once("frames",()=>{let c=document.createElement("div");return c.className="bk-legend bk-stage-axes",e.corner.append(c),c}),o=()=>{let c=e.theme();for(let u=0;u<3*t;u++)i.setColorAt(u,new Xe(Dp[u%3].colour[c]));i.instanceColor.needsUpdate=!0,r.innerHTML=Dp.map(({name:u,means:h,colour:d})=>`<span><b style="color:${d[c]}">${u}</b> ${h}</span>`).join("")},a=()=>r.hidden=!e.state.get("layers").frames;o(),a();let l=[e.state.on("theme",o),e.state.on("layers",a)];return{name:"frames",object:i,update({matrices:c}){c.forEach((u,h)=>{let d=Ml(u);s.forEach((f,m)=>{i.setMatrixAt(3*h+m,d?GP.multiplyMatrices(u,f):zP)})}),i.instanceMatrix.needsUpdate=!0},dispose(){l.forEach(c=>c()),i.geometry.dispose(),i.material.dispose(),i.dispose()}}}var nr=0,ny=1,iy=2,sy=3;var ty=4,VP=new Gt,HP=`
  attribute vec3 corner; // share of the piece 0..1, side -1 or 1, cap -1 (start), 0 or 1 (end)
  attribute vec4 start; // x, y, z m, share of the whole line 0..1
  attribute vec4 end;
  attribute vec3 look; // value, radius m, emphasis
  uniform float pixel; // m that a CSS pixel covers, 1 m in front of the eye
  uniform float thinnest; // radius, px
  uniform float halo; // px around the line; 0 draws the line itself
  uniform float taper; // 1: thinner toward the ends of the line, like tendons
  varying vec2 place; // across and along a cap, in radii
  varying vec3 across;
  varying vec3 along;
  varying vec3 facing;
  varying float value;
  varying float emphasis;
  varying float radiusPixels;

  void main() {
    value = look.x;
    emphasis = look.z;
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    bool marked = emphasis > 1.5 && emphasis < 3.5;
    if (end.w <= start.w || emphasis > 3.5 || (halo > 0.0 && !marked)) return;
    vec3 a = (modelViewMatrix * vec4(start.xyz, 1.0)).xyz;
    vec3 b = (modelViewMatrix * vec4(end.xyz, 1.0)).xyz;
    vec3 here = mix(a, b, corner.x);
    bool parallel = projectionMatrix[3][3] == 1.0;
    facing = parallel ? vec3(0.0, 0.0, 1.0) : normalize(-here);
    vec3 sideways = cross(facing, b - a);
    float size = length(sideways);
    across = size > 1e-9 ? sideways / size : vec3(1.0, 0.0, 0.0);
    along = cross(across, facing);
    float share = mix(start.w, end.w, corner.x);
    float belly = mix(1.0, mix(0.4, 1.0, smoothstep(0.0, 0.22, min(share, 1.0 - share))), taper);
    float dot = pixel * (parallel ? 1.0 : max(-here.z, 0.0));
    float radius = max(look.y * belly, thinnest * dot);
    if (marked) radius = max(radius, 1.6 * thinnest * dot);
    radius += halo * (emphasis > 2.5 ? 1.0 : 0.7) * dot;
    radiusPixels = radius / dot;
    place = corner.zy;
    here += radius * (across * corner.y + along * corner.z);
    gl_Position = projectionMatrix * vec4(here, 1.0);
    // What is selected is never hidden by what lies in front of it: squeezed to the front of the
    // depth range, its halo just behind it.
    if (emphasis > 2.5) gl_Position.z = 0.02 * gl_Position.z - 0.98 * gl_Position.w;
    if (halo > 0.0) gl_Position.z += (emphasis > 2.5 ? 1e-4 : 1e-3) * gl_Position.w;
  }
`,WP=`
  uniform sampler2D map;
  uniform vec3 missing;
  uniform vec3 plain;
  uniform vec3 page;
  uniform vec3 hoveredColour;
  uniform vec3 selectedColour;
  uniform float halo;
  uniform float mapped; // 1: colour by value, 0: plain
  varying vec2 place;
  varying vec3 across;
  varying vec3 along;
  varying vec3 facing;
  varying float value;
  varying float emphasis;
  varying float radiusPixels;

  void main() {
    float square = dot(place, place);
    if (square > 1.0) discard;
    vec3 colour;
    if (halo > 0.0) {
      colour = emphasis > 2.5 ? selectedColour : hoveredColour;
    } else {
      colour = value < -0.5 ? missing : texture2D(map, vec2((255.0 * clamp(value, 0.0, 1.0) + 0.5) / 256.0, 0.5)).rgb;
      if (mapped < 0.5) colour = plain;
      vec3 normal = across * place.y + along * place.x + facing * sqrt(1.0 - square);
      float light = 0.78 + 0.3 * max(dot(normal, normalize(vec3(-0.25, 0.75, 0.6))), 0.0);
      // A darker rim, about a pixel wide, tells neighbours apart and holds on a light page.
      float rim = smoothstep(1.0 - min(2.2 / radiusPixels, 0.6), 1.0, sqrt(square));
      colour *= light * (1.0 - 0.45 * rim * smoothstep(1.0, 2.5, radiusPixels));
      if (emphasis > 0.5 && emphasis < 1.5) colour = mix(colour, page, 0.45);
    }
    gl_FragColor = vec4(colour, 1.0);
    #include <colorspace_fragment>
  }
`;function Ko(n,{map:e,taper:t=!1,thinnest:i=.8}){let s=new Float32Array((n+1)*4),r=new Float32Array((n+1)*3),o=new Ho(s,4).setUsage(Rr),a=new Ho(r,3).setUsage(Rr),l=XP();l.instanceCount=Math.max(n-1,0),l.setAttribute("start",new es(o,4,0)),l.setAttribute("end",new es(o,4,4)),l.setAttribute("look",new es(a,3,0));let c={pixel:{value:.001},thinnest:{value:i},taper:{value:t?1:0},map:{value:e},mapped:{value:1},missing:{value:new Xe},plain:{value:new Xe},page:{value:new Xe},hoveredColour:{value:new Xe},selectedColour:{value:new Xe}},u=f=>{let m=new on({vertexShader:HP,fragmentShader:WP,uniforms:{...c,halo:{value:f}},toneMapped:!1}),x=new Yt(l,m);return x.frustumCulled=!1,x.onBeforeRender=(g,p,_)=>{c.pixel.value=Np(g,_),m.uniformsNeedUpdate=!0},x},[h,d]=[u(0),u(2.5)];return{object:h,halo:d,points:s,looks:r,uniforms:c,changed(){o.needsUpdate=!0,a.needsUpdate=!0},dispose(){l.dispose(),h.material.dispose(),d.material.dispose()}}}function Np(n,e){let t=n.getCurrentViewport(VP).w/n.getPixelRatio();return 2/(e.projectionMatrix.elements[5]*Math.max(t,1))}function XP(){let n=[[0,-1]];for(let s=0;s<=ty;s++)n.push([s/ty,0]);n.push([1,1]);let e=n.flatMap(([s,r])=>[s,-1,r,s,1,r]),t=[];for(let s=0;s+1<n.length;s++){let r=2*s;t.push(r,r+2,r+1,r+1,r+2,r+3)}let i=new wr;return i.setAttribute("corner",new Dt(new Float32Array(e),3)),i.setIndex(t),i}var qP=`
  attribute vec2 corner;
  attribute vec4 centre; // x, y, z m, radius m; 0: not drawn
  attribute vec4 look; // red, green, blue (linear), 0: ball, 1: ring
  uniform float pixel;
  uniform float smallest; // radius, px
  varying vec2 place; // in radii
  varying vec4 shown;
  varying float radiusPixels;

  void main() {
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    if (!(centre.w > 0.0)) return;
    vec4 seen = modelViewMatrix * vec4(centre.xyz, 1.0);
    float dot = pixel * (projectionMatrix[3][3] == 1.0 ? 1.0 : max(-seen.z, 0.0));
    float radius = max(centre.w, smallest * dot) + dot; // a pixel more for its soft edge
    radiusPixels = radius / dot;
    place = corner;
    shown = look;
    seen.xy += corner * radius;
    gl_Position = projectionMatrix * seen;
  }
`,$P=`
  uniform vec3 rim;
  varying vec2 place;
  varying vec4 shown;
  varying float radiusPixels;

  void main() {
    float away = length(place) * radiusPixels; // px from the middle
    float edge = radiusPixels - 1.0;
    float inside = 1.0 - smoothstep(edge - 0.5, edge + 0.5, away);
    vec3 colour = shown.rgb;
    if (shown.a > 0.5) {
      inside *= smoothstep(edge - 2.2, edge - 1.2, away);
    } else {
      vec3 normal = vec3(place, sqrt(max(0.0, 1.0 - dot(place, place))));
      colour *= 0.72 + 0.34 * max(0.0, dot(normal, normalize(vec3(-0.3, 0.6, 0.75))));
      colour = mix(colour, rim, 0.85 * smoothstep(edge - 1.4, edge - 0.4, away));
    }
    if (inside < 0.04) discard;
    gl_FragColor = vec4(colour, inside);
    #include <colorspace_fragment>
  }
`;function wl(n,{smallest:e=2.5,over:t=!1}={}){let i=new wr;i.setAttribute("corner",new Dt(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),i.setIndex([0,1,2,0,2,3]),i.instanceCount=n;let s=new ki(new Float32Array(4*n),4).setUsage(Rr),r=new ki(new Float32Array(4*n),4).setUsage(Rr);i.setAttribute("centre",s),i.setAttribute("look",r);let o=new Xe("#333333"),a=new on({vertexShader:qP,fragmentShader:$P,uniforms:{pixel:{value:.001},smallest:{value:e},rim:{value:o}},transparent:!0,depthTest:!t,depthWrite:!t,toneMapped:!1}),l=new Yt(i,a);return l.frustumCulled=!1,l.renderOrder=t?21:2,l.onBeforeRender=(c,u,h)=>{a.uniforms.pixel.value=Np(c,h),a.uniformsNeedUpdate=!0},{object:l,rim:o,set(c,u,h,d,f,m,x=!1){let g=u===u&&h===h&&d===d;s.setXYZW(c,g?u:0,g?h:0,g?d:0,g?f:0),r.setXYZW(c,m.r,m.g,m.b,x?1:0)},changed:()=>s.needsUpdate=r.needsUpdate=!0,dispose(){i.dispose(),a.dispose()}}}var YP=.7;function ry({reactions:n,stage_time:e},t,i){let{force:s,point:r,items:o}=n,a=[],l=[],c=[];for(let m=0;m<o.length;m++)for(let x=0;x<e.length;x++){let g=3*(x*o.length+m),[p,_]=[s.subarray(g,g+3),r.subarray(g,g+3)];Math.hypot(...p)>i&&_[0]===_[0]&&(a.push(..._,_[0]+t*p[0],_[1]+t*p[1],_[2]+t*p[2]),l.push(e[x],e[x]),c.push(m,m))}let u=new Jt;u.setAttribute("position",new Dt(new Float32Array(a),3)),u.setAttribute("when",new Dt(new Float32Array(l),1));let h=new Dt(new Float32Array(a.length),3);u.setAttribute("tint",h);let d=new on({uniforms:{now:{value:0},lasts:{value:YP}},vertexShader:`
      attribute float when;
      attribute vec3 tint;
      uniform float now;
      uniform float lasts;
      varying vec4 colour;
      void main() {
        float age = (now - when) / lasts;
        bool shown = age >= 0.0 && age < 1.0;
        colour = vec4(tint, 0.3 * (1.0 - age));
        gl_Position = shown
          ? projectionMatrix * modelViewMatrix * vec4(position, 1.0)
          : vec4(2.0, 2.0, 2.0, 1.0);
      }`,fragmentShader:`
      varying vec4 colour;
      void main() {
        gl_FragColor = colour;
        #include <colorspace_fragment>
      }`,transparent:!0,depthWrite:!1,toneMapped:!1}),f=new ja(u,d);return f.frustumCulled=!1,f.renderOrder=1,{object:f,colour(m){c.forEach((x,g)=>m[x].toArray(h.array,3*g)),h.needsUpdate=!0},update:m=>d.uniforms.now.value=m,dispose(){u.dispose(),d.dispose()}}}var oy=new F;function wh(n,e,t,i){let[s,r]=[n.pixels(e),n.pixels(t)];if(!s||!r)return null;let[o,a]=[r.x-s.x,r.y-s.y],l=o*o+a*a,c=l?((n.x-s.x)*o+(n.y-s.y)*a)/l:0,u=Math.min(1,Math.max(0,c)),h=Math.hypot(s.x+u*o-n.x,s.y+u*a-n.y),d=oy.lerpVectors(e,t,u).distanceTo(n.ray.origin);return{miss:Math.max(0,h-i*n.pixelsPerMetre(d)),distance:d,point:oy}}function Eh(n,e,t){let i=n.pixels(e);if(!i)return null;let s=e.distanceTo(n.ray.origin),r=Math.hypot(i.x-n.x,i.y-n.y);return{miss:Math.max(0,r-t*n.pixelsPerMetre(s)),distance:s,point:e}}function ir(n,e){return e?Math.abs(n.miss-e.miss)>.5?n.miss<e.miss:n.distance<e.distance:!0}var ZP=.75,jP=1,Ah=20,KP=60,Up=.009,Op={radius:.026,length:.075},JP=new F(0,1,0),kp=({weight:n})=>n?ZP/n:jP/1e3;function ly(n,e){let{reactions:t}=n,i=kp(t),s={shaft:new ws(1,1,1,14).translate(0,.5,0),head:new Mr(1,1,20).translate(0,.5,0)},r=t.items.map(u=>e2(s,u)),o=ry(n,i,Ah),a=new At().add(o.object,...r.map(u=>u.object)),l=null;function c(){if(l===e.theme())return;l=e.theme();let u=t.items.map(h=>El(e,h));r.forEach((h,d)=>h.material.color.copy(u[d])),o.colour(u)}return{name:"reactions",object:a,update(u){c();let[h,d]=[e.state.get("selected"),e.state.get("hovered")];r.forEach((f,m)=>{let x=h.includes(f.item)||d===f.item;f.set(t,m,u.place,i,x)}),o.update(u.time)},pick(u){let h=null;for(let{object:d,item:f,from:m,to:x,force:g}of r){let p=d.visible&&wh(u,m,x,Up);!p||p.miss>u.tolerance||!ir(p,h)||(h={...p,item:f,point:p.point.clone(),lines:[QP(g,t.weight)]})}return h},dispose(){Object.values(s).forEach(u=>u.dispose()),r.forEach(u=>u.material.dispose()),o.dispose()}}}function El({scene:n,tint:e},t){let i=n.items[t]?.side;return e(i==="right"?"--bk-right":i==="left"?"--bk-left":"--bk-accent")}function QP(n,e){let t=`${Math.round(n.length())} N`;return e?`${t} (${(n.length()/e).toFixed(2)} BW)`:t}function e2(n,e){let t=new ei,[i,s]=[new Yt(n.shaft,t),new Yt(n.head,t)],r=new At().add(i,s);for(let u of[i,s])u.frustumCulled=!1;let[o,a,l,c]=[0,0,0,0].map(()=>new F);return{object:r,material:t,item:e,from:o,to:a,force:l,set({force:u,point:h,items:d},f,m,x,g){ay(u,f,d.length,m,l),ay(h,f,d.length,m,o);let p=l.length();if(r.visible=p>Ah&&o.x===o.x,!r.visible)return;let _=p*x;a.copy(o).addScaledVector(l,x);let v=Math.min(1,(p-Ah)/(KP-Ah))*(g?1.5:1),S=Math.min(Op.length*(g?1.2:1),.5*_);r.position.copy(o),r.quaternion.setFromUnitVectors(JP,c.copy(l).divideScalar(p)),i.scale.set(Up*v,Math.max(_-S,1e-4),Up*v),s.position.y=_-S,s.scale.set(Op.radius*v,S,Op.radius*v)}}}function ay(n,e,t,{index:i,next:s,share:r},o){let[a,l]=[3*(i*t+e),3*(s*t+e)],c=n[a]===n[a],u=n[l]===n[l],h=c&&u?r:c?0:1;for(let d=0;d<3;d++){let[f,m]=[n[a+d],n[l+d]];o.setComponent(d,h===0?f:h===1?m:f+h*(m-f))}}function Th(n,e,{index:t,next:i,share:s},r){let o=n.shape[1],[a,l]=[2*(t*o+e),2*(i*o+e)];for(let c=0;c<2;c++){let u=n[a+c];r[c]=s?u+s*(n[l+c]-u):u}return r}function cy(n,{keypoints:e},t,i,s,r){let{items:o,position:a,reprojected:l}=e,[c,u]=[[0,0],[0,0]],h=d=>{n.beginPath(),n.arc(c[0]*i,c[1]*i,d*s,0,2*Math.PI),n.stroke()};o.forEach((d,f)=>{Th(a,f,t.place,c),l&&Th(l,f,t.place,u);let m=r.state.get("selected").includes(d)||r.state.get("hovered")===d;n.strokeStyle="#ffffff",l&&u[0]===u[0]&&(n.lineWidth=s,n.beginPath(),n.moveTo(c[0]*i,c[1]*i),n.lineTo(u[0]*i,u[1]*i),n.stroke(),n.fillStyle=`#${El(r,d).getHexString()}`,n.beginPath(),n.arc(u[0]*i,u[1]*i,(m?2.6:1.3)*s,0,2*Math.PI),n.fill()),n.lineWidth=s,h(m?4:2)})}function uy([n,e],{focal:t,centre:i,distortion:s}){let r=[(n-i[0])/t[0],(e-i[1])/t[1]];if(!s)return r;let[o,a,l,c,u]=s,[h,d]=r;for(let f=0;f<8;f++){let m=h*h+d*d,x=1+m*(o+m*(a+m*u)),g=2*l*h*d+c*(m+2*h*h),p=l*(m+2*d*d)+2*c*h*d;[h,d]=[(r[0]-g)/x,(r[1]-p)/x]}return[h,d]}function Bp(n,e){let t=Math.min(e.width/n.width,e.height/n.height),[i,s]=[n.width*t,n.height*t];return{left:(e.width-i)/2,top:(e.height-s)/2,width:i,height:s,scale:t}}function py({focal:n,centre:e,...t},i,s,r,o){let{left:a,top:l,scale:c}=Bp(t,i),u=2*c*n[0]/i.width,h=2*c*n[1]/i.height,d=2*(a+c*(e[0]+.5))/i.width-1,f=1-2*(l+c*(e[1]+.5))/i.height,m=(r+s)/(s-r),x=2*r*s/(s-r);return o.set(u,0,-d,0,0,h,-f,0,0,0,m,x,0,0,-1,0)}var Fp=new We,t2=new We().makeScale(1,-1,-1),[hy,dy]=[new bt,new bt];function Jo({rotation:n,translation:e},{index:t,next:i,share:s},r,o){let a=n.length/9,l=Math.min(t,a-1),c=Math.min(i,a-1);fy(n,e,l,r,o),!(c===l||!s)&&(fy(n,e,c,dy.position??=new F,hy),r.lerp(dy.position,s),o.slerp(hy,s))}function fy(n,e,t,i,s){let r=9*t;Fp.set(n[r],n[r+3],n[r+6],0,n[r+1],n[r+4],n[r+7],0,n[r+2],n[r+5],n[r+8],0,0,0,0,1),i.set(-e[3*t],-e[3*t+1],-e[3*t+2]).applyMatrix4(Fp),s.setFromRotationMatrix(Fp.multiply(t2))}var Al=.2,my=new Xe("#ffffff");function gy(n,e){let{camera:t,keypoints:i}=n,{items:s,position:r,reprojected:o}=i,a=s.length,l=wl(a,{smallest:3,over:!0}),c=wl(a,{smallest:1.7,over:!0}),u=Ko(2*a,{map:null,thinnest:.7});u.uniforms.mapped.value=0,u.uniforms.plain.value.copy(my);let h=new At().add(u.object,c.object,l.object),d=s.map(()=>new F),f=new F,m=[0,0],x=w=>w===e.state.get("hovered")||e.state.get("selected").includes(w)?1.6:1,g=null,p=[];function _(w,v,S,b){let[y,E]=uy(Th(w,v,S,m),t);return b.set(Al*y,-Al*E,-Al)}return{name:"keypoints",object:h,update(w){if(h.visible=e.state.get("view")==="camera",!h.visible)return;g!==e.theme()&&(g=e.theme(),p=s.map(S=>El(e,S))),Jo(t,w.place,h.position,h.quaternion),h.updateMatrix();let v=Al/t.focal[1];s.forEach((S,b)=>{let y=_(r,b,w.place,d[b]);if(l.set(b,y.x,y.y,y.z,4*v*x(S),my,!0),!o)return;_(o,b,w.place,f),c.set(b,f.x,f.y,f.z,2.6*v*x(S),p[b]);let E=y.x===y.x&&f.x===f.x;u.points.set([y.x,y.y,y.z,0,f.x,f.y,f.z,E?1:0],8*b),u.looks.set([0,0,nr,0,0,nr],6*b)}),l.changed(),c.changed(),u.changed()},pick(w){let v=null;return s.forEach((S,b)=>{if(d[b].x!==d[b].x)return;let y=d[b].clone().applyMatrix4(h.matrix),E=Eh(w,y,4*Al/t.focal[1]);E&&E.miss<=w.tolerance&&ir(E,v)&&(v={...E,item:S})}),v},dispose(){l.dispose(),c.dispose(),u.dispose()}}}var Ch=[20,40],zp=["#dfe4e8","#e69f00","#c2185b"],n2=zp.map(n=>new Xe(n));function Rh(n){return n2[n>Ch[1]?2:n>Ch[0]?1:0]}var Gp=60,xy=.0016;function _y(n){let e=new Uint8Array(1024).fill(255);for(let s=0;s<256;s++){let{r,g:o,b:a}=Rh(s/255*Gp);e.set([255*r,255*o,255*a],4*s)}let t=new Ui(e,256,1,zn);t.needsUpdate=!0;let i=Ko(2*n,{map:t,thinnest:.7});return{object:i.object,set(s,r,o,a){let l=a===a,{points:c,looks:u}=i;c.set([r.x,r.y,r.z,0,o.x,o.y,o.z,l?1:0],8*s),u.set([a/Gp,xy,nr,a/Gp,xy,nr],6*s)},changed:i.changed,dispose(){i.dispose(),t.dispose()}}}var Ph=2,Ih=20,vy="600 12px system-ui, 'DejaVu Sans', Arial, sans-serif",yy=48;function by(n,{text:e,page:t}){let i=n.length>yy?`${n.slice(0,yy-1)}\u2026`:n,s=document.createElement("canvas"),r=s.getContext("2d");r.font=vy;let o=Math.ceil(r.measureText(i).width)+14;[s.width,s.height]=[Ph*o,Ph*Ih],r.scale(Ph,Ph),r.globalAlpha=.85,r.fillStyle=t,r.beginPath(),r.roundRect(0,0,o,Ih,4),r.fill(),r.globalAlpha=1,r.fillStyle=e,r.font=vy,r.textBaseline="middle",r.fillText(i,7,Ih/2+.5);let a=new Ja(s);a.colorSpace=rn,a.generateMipmaps=!1,a.minFilter=cn;let l=new Fo({map:a,depthTest:!1,sizeAttenuation:!1,toneMapped:!1}),c=new Za(l);return c.center.set(-9/o,.5),c.renderOrder=30,{object:c,place(u,h,d){let f=2/(h.projectionMatrix.elements[5]*d);c.position.copy(u),c.scale.set(o*f,Ih*f,1)},dispose(){a.dispose(),l.dispose()}}}var Sy=.007,i2=.0095;function Ey(n,e){let{items:t,position:i,model:s}=n.markers,r=t.length,o=wl(s?2*r:r),a=s?_y(r):null,l=new At().add(o.object);a&&l.add(a.object);let c=t.map(()=>({measured:new F,modelled:new F,error:NaN})),u=n.series?.marker_error,h=u?new Map(u.items.map((p,_)=>[p,_])):new Map,d=new Map,f=null;function m(p,{samples:_}){let{measured:w,modelled:v}=c[p];return s?1e3*w.distanceTo(v):h.has(t[p])?ks(u,h.get(t[p]),_):NaN}function x(p){f!==e.theme()&&(f=e.theme(),o.rim.copy(e.tint("--bk-text")),[...d.keys()].forEach(g));for(let _ of d.keys())p.includes(_)||g(_);for(let _ of p){let w=t.indexOf(_);if(w<0)continue;if(!d.has(_)){let b={text:My(e.tint("--bk-text")),page:My(e.tint("--bk-page"))};d.set(_,by(e.scene.items[_]?.label??_,b)),l.add(d.get(_).object)}let{object:v,place:S}={object:d.get(_).object,place:d.get(_).place};v.visible=c[w].measured.x===c[w].measured.x,v.visible&&S(c[w].measured,e.camera(),e.size().height)}}function g(p){d.get(p).object.removeFromParent(),d.get(p).dispose(),d.delete(p)}return{name:"markers",object:l,update(p){let[_,w]=[e.state.get("selected"),e.state.get("hovered")];t.forEach((v,S)=>{let{measured:b,modelled:y}=c[S];wy(i,S,r,p.place,b),s&&wy(s,S,r,p.place,y),c[S].error=m(S,p);let E=v===w||_.includes(v),D=Rh(c[S].error);o.set(S,b.x,b.y,b.z,Sy*(E?1.7:1),D),s&&(o.set(r+S,y.x,y.y,y.z,i2*(E?1.5:1),D,!0),a.set(S,b,y,c[S].error))}),o.changed(),a?.changed(),x(_)},pick(p){let _=null;return t.forEach((w,v)=>{let{measured:S,error:b}=c[v],y=S.x===S.x&&Eh(p,S,Sy);if(!y||y.miss>p.tolerance||!ir(y,_))return;let E=u||b!==b?[]:[`error ${b.toFixed(1)} mm`];_={...y,item:w,point:S,lines:E}}),_},dispose(){[...d.keys()].forEach(g),o.dispose(),a?.dispose()}}}var My=n=>`#${n.getHexString()}`;function wy(n,e,t,{index:i,next:s,share:r},o){let[a,l]=[3*(i*t+e),3*(s*t+e)];return r?o.set(n[a]+r*(n[l]-n[a]),n[a+1]+r*(n[l+1]-n[a+1]),n[a+2]+r*(n[l+2]-n[a+2])):o.fromArray(n,a)}var Ay={light:{way:["#7d9bc6","#a0579a","#c8102e"],missing:"#c6c8ca",plain:"#9b3434"},dark:{way:["#44659a","#a35da6","#ff6b4a"],missing:"#50555a",plain:"#c46a62"}},Lh=n=>Ay[n]??Ay.light;function Cy(n,e){let{way:t,missing:i}=Lh(e),s=new Xe;if(n===n){let l=t.map(c=>r2(s.set(c)));o2(s2(l,Math.min(Math.max(n,0),1)),s)}else s.set(i);let{r,g:o,b:a}=s.getRGB({},rn);return[r,o,a].map(l=>Math.round(255*Math.min(Math.max(l,0),1)))}function s2([n,e,t],i){let[s,r]=[Ty(n,e),Ty(e,t)],o=i*(s+r),[a,l,c]=o<=s?[n,e,o/s]:[e,t,(o-s)/r];return a.map((u,h)=>u+c*(l[h]-u))}var Ty=(n,e)=>Math.hypot(...n.map((t,i)=>e[i]-t));function Ry(n){return Array.from({length:11},(e,t)=>({at:t/10,colour:`rgb(${Cy(t/10,n).join(" ")})`}))}function Py(){let n=new Uint8Array(1024).fill(255),e=new Ui(n,256,1,zn);return e.colorSpace=rn,e.minFilter=e.magFilter=cn,e.paint=t=>{for(let i=0;i<256;i++)n.set(Cy(i/255,t),4*i);e.needsUpdate=!0},e}function r2({r:n,g:e,b:t}){let i=Math.cbrt(.4122214708*n+.5363325363*e+.0514459929*t),s=Math.cbrt(.2119034982*n+.6806995451*e+.1073969566*t),r=Math.cbrt(.0883024619*n+.2817188376*e+.6299787005*t);return[.2104542553*i+.793617785*s-.0040720468*r,1.9779984951*i-2.428592205*s+.4505937099*r,.0259040371*i+.7827717662*s-.808675766*r]}function o2([n,e,t],i){let s=(n+.3963377774*e+.2158037573*t)**3,r=(n-.1055613458*e-.0638541728*t)**3,o=(n-.0894841775*e-1.291485548*t)**3;i.r=4.0767416621*s-3.3077115913*r+.2309699292*o,i.g=-1.2684380046*s+2.6097574011*r-.3413193965*o,i.b=-.0041960863*s-.7034186147*r+1.707614701*o}var Vp=3e6,Oy=.0015,a2=.0035;function Hp(n){return Math.max(Math.sqrt(Math.max(n,0)/(Math.PI*Vp)),Oy)}function Uy(n,e){let{muscles:t}=n;if(!t||!t.items.length)return null;let i=t.body.length,s=Py(),r=Ko(i,{map:s,taper:!0}),o=Iy(n.series?.activation,t.items),a=Iy(n.series?.muscle_force,t.items),l=l2(t.start,i),c=new Int32Array(i).fill(-1);t.moving.forEach((_,w)=>c[_]=w);let u=new Uint8Array(t.items.length);r.uniforms.mapped.value=o?1:0;let h=new At().add(r.halo,r.object);function d(_){let{points:w}=r,{index:v,next:S,share:b}=_.place,{local:y,body:E,track:D,start:I}=t,L=t.moving.length;for(let R=0;R<i;R++){let U=y[3*R],P=y[3*R+1],B=y[3*R+2];if(c[R]>=0){let H=3*(v*L+c[R]),V=3*(S*L+c[R]);U=D[H]+b*(D[V]-D[H]),P=D[H+1]+b*(D[V+1]-D[H+1]),B=D[H+2]+b*(D[V+2]-D[H+2])}if(E[R]>=0){let H=_.matrices[E[R]].elements;w[4*R]=H[0]*U+H[4]*P+H[8]*B+H[12],w[4*R+1]=H[1]*U+H[5]*P+H[9]*B+H[13],w[4*R+2]=H[2]*U+H[6]*P+H[10]*B+H[14]}else w[4*R]=U,w[4*R+1]=P,w[4*R+2]=B}for(let R=0;R+1<I.length;R++)c2(w,I[R],I[R+1])}function f(_){let{looks:w}=r;for(let v=0,S=-1,b=0,y=0;v<i;v++){let E=l[v];E!==S&&(S=E,b=o?Ly(o,E,_.samples):0,y=a?Hp(Ly(a,E,_.samples)):a2,y!==y&&(y=Oy)),w[3*v]=b===b?b:-1,w[3*v+1]=y,w[3*v+2]=u[E]}}let m=null;function x(){m!==e.theme()&&(m=e.theme(),s.paint(m),r.uniforms.missing.value.set(Lh(m).missing),r.uniforms.plain.value.set(Lh(m).plain),r.uniforms.page.value.copy(e.tint("--bk-page")),r.uniforms.hoveredColour.value.copy(e.tint("--bk-text")),r.uniforms.selectedColour.value.copy(e.tint("--bk-accent")))}let g=new Set(t.items);function p(){let _=new Set(e.state.get("selected").filter(v=>g.has(v))),w=e.state.get("hovered");r.halo.visible=_.size>0||g.has(w),t.items.forEach((v,S)=>{_.has(v)?u[S]=sy:v===w?u[S]=iy:u[S]=_.size?ny:nr})}return{name:"muscles",object:h,update(_){x(),p(),d(_),f(_),r.changed()},pick:_=>u2(_,t,r),dispose(){r.dispose(),s.dispose()}}}function Iy(n,e){if(!n)return null;let t=new Map(n.items.map((i,s)=>[i,s]));return{series:n,rows:e.map(i=>t.get(i)??-1)}}function Ly({series:n,rows:e},t,i){return e[t]<0?NaN:ks(n,e[t],i)}function l2(n,e){let t=new Uint16Array(e);for(let i=0;i+1<n.length;i++)t.fill(i,n[i],n[i+1]);return t}function c2(n,e,t){let i=0;n[4*e+3]=0;for(let r=e+1;r<t;r++){let o=4*r;i+=Math.hypot(n[o]-n[o-4],n[o+1]-n[o-3],n[o+2]-n[o-2]),n[o+3]=i}let s=!(i>0);for(let r=e+1;r<t;r++)n[4*r+3]=s?0:n[4*r+3]/i}var[Dy,Ny]=[new F,new F];function u2(n,{items:e,start:t},{points:i,looks:s}){let r=null;for(let o=0;o<e.length;o++)for(let a=t[o]+1;a<t[o+1];a++){if(!(i[4*a+3]>i[4*a-1]))continue;Dy.fromArray(i,4*a-4),Ny.fromArray(i,4*a);let l=wh(n,Dy,Ny,s[3*a+1]);!l||l.miss>n.tolerance||!ir(l,r)||(r={...l,item:e[o],point:l.point.clone()})}return r}var Wp=new WeakMap;function Dh(n){return Wp.has(n)||Wp.set(n,h2(n)),Wp.get(n)}function h2({mime:n,time:e,frames:t}){let i=new Map,s=new Set,r=new Set;function o(a){a>=t.length||i.has(a)||s.has(a)||(s.add(a),createImageBitmap(new Blob([t[a]],{type:n})).then(l=>{i.set(a,l);for(let c of i.keys())i.size>24&&i.delete(c);r.forEach(c=>c())}).catch(()=>{}).finally(()=>s.delete(a)))}return{at(a){let l=d2(e,a);for(let c=0;c<=8;c++)o(l+c);for(let c=l;c>l-24&&c>=0;c--){let u=i.get(c);if(u)return i.delete(c),i.set(c,u),{index:c,bitmap:u}}return{index:l,bitmap:null}},on(a){return r.add(a),()=>r.delete(a)}}}function d2(n,e){let[t,i]=[0,n.length-1];for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return e-n[t]<=n[i]-e?t:i}var f2=2;function ky(n,e){let{picture:t,camera:i}=n,{state:s}=e,r=e.once("picture insets",()=>{let f=Z("div",{class:"bk-insets"});return e.corner.parentElement.append(f),f}),o=Z("canvas",{"aria-hidden":"true"}),a=()=>i&&s.set({view:"camera"}),l=Z(i?"button":"div",{class:"bk-inset",hidden:!0,type:i?"button":null,title:i?"See the body in the video":null,"aria-label":i?`Video of ${n.name}: see the body in it`:`Video of ${n.name}`,on:{click:a}},o,e.several?Z("span",{text:n.name}):null);r.append(l);let c=o.getContext("2d"),u=Dh(t),h=u.on(e.ask),d="";return{show(f){let{index:m,bitmap:x}=u.at(f.time);if(l.hidden=!x,!x)return;let g=s.get("layers").keypoints&&n.keypoints&&i,p=Math.round(o.clientWidth*Math.min(window.devicePixelRatio||1,f2)),_=[m,p,g?f.time:"",s.get("selected")].join();if(_===d||!p)return;d=_,o.width=p,o.height=Math.round(p*t.height/t.width),c.imageSmoothingQuality="high",c.drawImage(x,0,0,o.width,o.height);let w=o.width/o.clientWidth;g&&cy(c,n,f,o.width/i.width,w,e)},hide:()=>l.hidden=!0,dispose(){h(),l.remove()}}}var Xp=20,p2=`
  attribute vec2 pixel; // of the camera's picture, px from the corner of the first pixel
  varying vec2 seen;
  void main() {
    seen = pixel;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }
`,m2=`
  uniform sampler2D map;
  uniform vec2 size; // px
  uniform vec2 focal; // px
  uniform vec2 centre; // px from the corner
  uniform float bend[5]; // k1, k2, p1, p2, k3 (Brown, Conrady)
  varying vec2 seen;
  void main() {
    vec2 p = (seen - centre) / focal;
    float r = dot(p, p);
    float radial = 1.0 + r * (bend[0] + r * (bend[1] + r * bend[4]));
    vec2 q = p * radial + vec2(
      2.0 * bend[2] * p.x * p.y + bend[3] * (r + 2.0 * p.x * p.x),
      bend[2] * (r + 2.0 * p.y * p.y) + 2.0 * bend[3] * p.x * p.y
    );
    vec2 at = (q * focal + centre) / size;
    if (at.x < 0.0 || at.y < 0.0 || at.x > 1.0 || at.y > 1.0) discard;
    gl_FragColor = vec4(texture2D(map, at).rgb, 1.0);
    #include <colorspace_fragment>
  }
`;function Fy(n,e){let t=ky(n,e),i=n.camera?g2(n):null,s=new At;return i&&s.add(i.object),{name:"picture",object:s,update(r){let o=i&&e.state.get("view")==="camera";i&&(i.object.visible=o&&i.show(r)),o||e.state.get("hidden").includes(e.index)?t.hide():t.show(r)},rest:t.hide,dispose(){t.dispose(),i?.dispose()}}}function g2({camera:n,picture:e}){let t=Dh(e),i=new Bn;i.colorSpace=rn,i.generateMipmaps=!1,i.minFilter=i.magFilter=cn,i.flipY=!1;let s=new on({vertexShader:p2,fragmentShader:m2,uniforms:{map:{value:i},size:{value:[n.width,n.height]},focal:{value:n.focal},centre:{value:n.centre.map(a=>a+.5)},bend:{value:n.distortion??[0,0,0,0,0]}},depthTest:!1,depthWrite:!1,toneMapped:!1}),r=new Yt(x2(n),s);r.frustumCulled=!1,r.renderOrder=-1e3;let o=null;return{object:r,show(a){let{bitmap:l}=t.at(a.time);return l?(l!==o&&(i.image=o=l,i.needsUpdate=!0),Jo(n,a.place,r.position,r.quaternion),!0):!1},dispose(){r.geometry.dispose(),i.dispose(),s.dispose()}}}function x2({width:n,height:e,focal:t,centre:i}){let s=[0,0,n,0,n,e,0,e],r=[];for(let a=0;a<8;a+=2){let l=(s[a]-i[0]-.5)/t[0],c=(s[a+1]-i[1]-.5)/t[1];r.push(Xp*l,-Xp*c,-Xp)}let o=new Jt;return o.setAttribute("position",new Dt(new Float32Array(r),3)),o.setAttribute("pixel",new Dt(new Float32Array(s),2)),o.setIndex([0,2,1,0,3,2]),o}var _2=.4,v2=.17,y2={light:.2,dark:.5},b2=`
  attribute float strength;
  varying vec2 place;
  varying float dark;
  void main() {
    place = position.xz;
    dark = strength;
    gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
  }
`,S2=`
  uniform float darkest;
  varying vec2 place;
  varying float dark;
  void main() {
    float fade = 1.0 - smoothstep(0.0, 1.0, length(place));
    gl_FragColor = vec4(0.0, 0.0, 0.0, darkest * dark * fade * fade);
  }
`,By=new We,Nh=new F;function zy(n,e){let t=n.skeleton.bones.filter(({shape:l})=>!l),i=new Sr(1,20).rotateX(-Math.PI/2),s=new ki(new Float32Array(t.length),1);i.setAttribute("strength",s);let r=new on({vertexShader:b2,fragmentShader:S2,transparent:!0,depthWrite:!1,uniforms:{darkest:{value:0}}}),o=new Mi(i,r,t.length);o.frustumCulled=!1,o.renderOrder=-5;let a=t.map(({from:l,to:c})=>new F(...l).add(new F(...c)).multiplyScalar(.5));return{name:"floor",object:o,update({matrices:l}){r.uniforms.darkest.value=y2[e.theme()];let c=0;t.forEach(({body:u},h)=>{Nh.copy(a[h]).applyMatrix4(l[u]);let d=1-Math.max(Nh.y-n.floor,0)/_2;if(!(d>0))return;let f=v2*(1.5-.5*d);By.makeScale(f,1,f).setPosition(Nh.x,n.floor+.001,Nh.z),o.setMatrixAt(c,By),s.setX(c++,d*d)}),o.count=c,o.instanceMatrix.needsUpdate=s.needsUpdate=!0,o.visible=c>0&&e.state.get("view")!=="camera"},dispose(){i.dispose(),r.dispose(),o.dispose()}}}var M2={light:"#d8cdb8",dark:"#e2d9c8"},Gy={right:"--bk-right",left:"--bk-left"},w2=.45,E2=.55,qp={share:.07,least:.007,most:.022},Vy={rib:Qv,skull:()=>Sh().translate(0,1,0).scale(1,.5,1)},A2=new F(0,1,0),T2=new We().makeScale(0,0,0),C2=new We;function $p(n,e){let t=new Xe(M2[n.theme()]);return n.several?t.lerp(new Xe(n.colour),E2):Gy[e]?t.lerp(n.tint(Gy[e]),w2):t}function Hy(n,e){let t=new ei,s=[...Map.groupBy(n,({shape:o})=>o in Vy?o:"long")].map(([o,a])=>{let l=new Mi((Vy[o]??Jv)(),t,a.length);return l.frustumCulled=!1,{mesh:l,list:a,places:a.map(R2)}}),r=new At;for(let{mesh:o}of s)r.add(o);return{object:r,paint(){for(let{mesh:o,list:a}of s)a.forEach(({side:l},c)=>o.setColorAt(c,$p(e,l))),o.instanceColor.needsUpdate=!0},update(o){for(let{mesh:a,list:l,places:c}of s)l.forEach(({body:u},h)=>{let d=o[u];a.setMatrixAt(h,Ml(d)?C2.multiplyMatrices(d,c[h]):T2)}),a.instanceMatrix.needsUpdate=!0},dispose(){t.dispose();for(let{mesh:o}of s)o.geometry.dispose(),o.dispose()}}}function R2({from:n,to:e,radius:t}){let[i,s]=[new F(...n),new F(...e)];s.sub(i);let r=Math.max(s.length(),1e-4),o=t??Math.min(Math.max(qp.share*r,qp.least),qp.most),a=new bt().setFromUnitVectors(A2,s.divideScalar(r));return new We().compose(i,a,new F(o,r,o))}var Zp=.02,P2=1.4,I2=1.2,Oh=.34,L2=new F(0,1,0),D2=new We().makeScale(0,0,0),Yp=new We,Ir=new F;function Wy(n,e){let t=new Mi(Sh(),new ei,n.length),i=n.flatMap(O2),s=new Mi(Mh(.011),new ei,Math.max(i.length,1)),r=new At().add(t,s);t.frustumCulled=s.frustumCulled=!1;let o=n.map(()=>Zp),a=[];return{object:r,paint(){let[l,c]=[e.state.get("selected"),e.state.get("hovered")],u=e.tint("--bk-accent");n.forEach(({dofs:h,name:d},f)=>{let m=h.some(g=>l.includes(g)),x=m||h.includes(c);o[f]=Zp*(m?P2:x?I2:1),t.setColorAt(f,x?u:$p(e,N2(d)).multiplyScalar(.8))}),n.length&&(t.instanceColor.needsUpdate=!0),s.material.color.copy(u),a=i.filter(({dof:h})=>l.includes(h)),s.count=a.length},update(l){n.forEach(({body:c,at:u},h)=>{Ir.fromArray(u).applyMatrix4(l[c]);let d=!Number.isNaN(Ir.x);d&&Yp.makeScale(o[h],o[h],o[h]).setPosition(Ir),t.setMatrixAt(h,d?Yp:D2)}),a.forEach(({body:c,place:u},h)=>s.setMatrixAt(h,Yp.multiplyMatrices(l[c],u))),t.instanceMatrix.needsUpdate=s.instanceMatrix.needsUpdate=!0},pick:(l,c)=>U2(n,c,l,e.state.get("selected")),dispose(){for(let l of[t,s])l.geometry.dispose(),l.material.dispose(),l.dispose()}}}var N2=n=>/_r$/.test(n)?"right":/_l$/.test(n)?"left":"middle";function O2({dofs:n,axes:e,body:t,at:i}){return n.flatMap((s,r)=>{if(!e?.[r])return[];let o=new F(...e[r]).normalize(),a=new F(...i).addScaledVector(o,-Oh/2),l=new bt().setFromUnitVectors(L2,o);return[{dof:s,body:t,place:new We().compose(a,l,new F(Oh,Oh,Oh))}]})}function U2(n,e,t,i){let s=null;for(let{body:o,at:a,dofs:l}of n){if(!l.length)continue;Ir.fromArray(a).applyMatrix4(e[o]);let c=t.pixels(Ir);if(!c)continue;let u=Ir.distanceTo(t.ray.origin),h=t.pixelsPerMetre(u)*Zp,d=Math.max(0,Math.hypot(c.x-t.x,c.y-t.y)-h);d>t.tolerance||d>(s?.miss??1/0)||d===s?.miss&&u>s.distance||(s={items:l,miss:d,distance:u,point:Ir.clone()})}if(!s)return null;let r=s.items.findIndex(o=>i.includes(o));return{...s,item:s.items[Math.max(r,0)],next:s.items[(r+1)%s.items.length]}}function Xy(n,e){let t=Hy(n.skeleton.bones,e),i=Wy(n.skeleton.joints,e),s=()=>{t.paint(),i.paint(),e.ask()};s();let r=[e.state.on("theme",s),e.state.on("selected hovered",()=>{i.paint(),e.ask()})];return{name:"skeleton",object:new At().add(t.object,i.object),update({matrices:o}){t.update(o),i.update(o)},pick:(o,{matrices:a})=>i.pick(o,a),dispose(){r.forEach(o=>o()),t.dispose(),i.dispose()}}}var k2=[[n=>n.skeleton?.bodies.length,Xy],[n=>n.skeleton?.bodies.length,ey],[n=>n.skeleton?.bones.length,zy],[n=>n.mesh?.rest.length,Yv],[n=>n.skeleton&&n.muscles?.items.length,Uy],[n=>n.reactions?.items.length,ly],[n=>n.markers?.items.length,Ey],[n=>n.picture?.frames.length,Fy],[n=>n.camera&&n.keypoints?.items.length,gy]],qy=new Set(["skeleton","frames","muscles"]),$y=(n,e)=>k2.filter(([t])=>t(n)).map(([,t])=>t(n,e));function Yy({scene:n,state:e,alignment:t},i,s){let r=n.trials[i],o=Hv(r),a=new At;a.matrixAutoUpdate=!1;let l=$y(r,s(i,o)),c=l.map(u=>new At().add(u.object));return c.length&&a.add(...c),{trial:r,pose:o,ground:a,layers:l,move:()=>o.at(t.trialTime(i)),update(){let u=e.get("layers");a.visible=!e.get("hidden").includes(i),l.forEach((h,d)=>{c[d].visible=a.visible&&u[h.name]&&!(o.missing&&qy.has(h.name)),c[d].visible?h.update(o):h.rest?.()})},pickable:()=>l.filter((u,h)=>c[h].visible&&u.object.visible&&u.pick),dispose(){a.removeFromParent(),l.forEach(u=>u.dispose())}}}var F2=6,Zy=new cl,B2=new We;function jy(n,e,t,i,s,r=F2){Zy.setFromCamera(new Ve(2*i/t.width-1,1-2*s/t.height),e);let o=null;return n.forEach(({ground:a,pose:l,pickable:c},u)=>{let h=G2(a,e,t,i,s,r);for(let d of c()){let f=d.pick(h,l);f&&(!o||z2(f,o))&&(o={...f,trial:u})}}),o}var z2=(n,e)=>Math.abs(n.miss-e.miss)>1?n.miss<e.miss:n.distance<e.distance;function G2(n,e,t,i,s,r){let o=new F;return{x:i,y:s,tolerance:r,ray:Zy.ray.clone().applyMatrix4(B2.copy(n.matrix).invert()),pixels(a){return o.copy(a).applyMatrix4(n.matrix).applyMatrix4(e.matrixWorldInverse),o.z<0?(o.applyMatrix4(e.projectionMatrix),{x:(o.x+1)/2*t.width,y:(1-o.y)/2*t.height}):null},pixelsPerMetre:a=>e.projectionMatrix.elements[5]*t.height/2/a}}var V2=1.1,Ky={distance:.5,angle:.35},Jy=9,Qy=new F(0,1,0),Uh=new F,Qo=new F;function eb(n,e,t,i){let s=[],r=[];o();function o(){s=i.map(x=>H2(x.forward,i[0].forward)),r=i.map((x,g)=>l(g))}function a(x,g){let p=t.trialTime(x,g);return Dn(n.trials[x].stage_time,p)}function l(x){if(x===0)return!0;if(i[x].forward.angleTo(i[0].forward)>Ky.angle)return!1;let g=Math.min(...[0,x].map(p=>i[p].duration));for(let p=0;p<Jy;p++){let _=g*p/(Jy-1);if([Uh,Qo].forEach((w,v)=>{let S=v?x:0,{stage_time:b}=n.trials[S];i[S].at(Dn(b,b[0]+_),w).setY(0)}),Uh.distanceTo(Qo)>Ky.distance)return!1}return!0}let c=()=>n.trials.map((x,g)=>g).filter(x=>!e.get("hidden").includes(x)),u=()=>c()[0]??0,h=()=>e.get("alignment")==="cycle";function d(x){if(e.get("arrangement")!=="side")return 0;let g=c();return g.length<2?0:(g.indexOf(x)-(g.length-1)/2)*V2}function f(x,g){let p=u(),_=!r[x]||h();if(x===p||!_)g.identity();else{let[v,S]=h()?[a(x),a(p)]:[a(x,0),a(p,0)],b=new bt().copy(s[p]).invert().multiply(s[x]);i[p].at(S,Qo).setY(i[p].floor),i[x].at(v,Uh).setY(i[x].floor).applyQuaternion(b),g.makeRotationFromQuaternion(b).setPosition(Qo.sub(Uh))}let w=d(x);return w&&(Qo.crossVectors(i[p].forward,Qy).multiplyScalar(w),g.premultiply(new We().makeTranslation(Qo))),g}let m=new We;return{shown:c,lay:f,refresh:o,centre:(x,g)=>i[x].at(a(x),g).applyMatrix4(f(x,m)),forward:()=>i[u()].forward,floor:()=>i[u()].floor}}function H2(n,e){let t=Math.atan2(n.z*e.x-n.x*e.z,n.x*e.x+n.z*e.z);return new bt().setFromAxisAngle(Qy,t)}var tb={type:"change"},Kp={type:"start"},ib={type:"end"},kh=new Xs,nb=new pi,W2=Math.cos(70*fh.DEG2RAD),En=new F,ii=2*Math.PI,Tt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},jp=1e-6,Fh=class extends ul{constructor(e,t=null){super(e,t),this.state=Tt.NONE,this.target=new F,this.cursor=new F,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:js.ROTATE,MIDDLE:js.DOLLY,RIGHT:js.PAN},this.touches={ONE:Ks.ROTATE,TWO:Ks.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new F,this._lastQuaternion=new bt,this._lastTargetPosition=new F,this._quat=new bt().setFromUnitVectors(e.up,new F(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Fi,this._sphericalDelta=new Fi,this._scale=1,this._panOffset=new F,this._rotateStart=new Ve,this._rotateEnd=new Ve,this._rotateDelta=new Ve,this._panStart=new Ve,this._panEnd=new Ve,this._panDelta=new Ve,this._dollyStart=new Ve,this._dollyEnd=new Ve,this._dollyDelta=new Ve,this._dollyDirection=new F,this._mouse=new Ve,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=q2.bind(this),this._onPointerDown=X2.bind(this),this._onPointerUp=$2.bind(this),this._onContextMenu=eI.bind(this),this._onMouseWheel=j2.bind(this),this._onKeyDown=K2.bind(this),this._onTouchStart=J2.bind(this),this._onTouchMove=Q2.bind(this),this._onMouseDown=Y2.bind(this),this._onMouseMove=Z2.bind(this),this._interceptControlDown=tI.bind(this),this._interceptControlUp=nI.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Tt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(tb),this.update(),this.state=Tt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;En.copy(t).sub(this.target),En.applyQuaternion(this._quat),this._spherical.setFromVector3(En),this.autoRotate&&this.state===Tt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=ii:i>Math.PI&&(i-=ii),s<-Math.PI?s+=ii:s>Math.PI&&(s-=ii),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(En.setFromSpherical(this._spherical),En.applyQuaternion(this._quatInverse),t.copy(this.target).add(En),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=En.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new F(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new F(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=En.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(kh.origin.copy(this.object.position),kh.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(kh.direction))<W2?this.object.lookAt(this.target):(nb.setFromNormalAndCoplanarPoint(this.object.up,this.target),kh.intersectPlane(nb,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>jp||8*(1-this._lastQuaternion.dot(this.object.quaternion))>jp||this._lastTargetPosition.distanceToSquared(this.target)>jp?(this.dispatchEvent(tb),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ii/60*this.autoRotateSpeed*e:ii/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){En.setFromMatrixColumn(t,0),En.multiplyScalar(-e),this._panOffset.add(En)}_panUp(e,t){this.screenSpacePanning===!0?En.setFromMatrixColumn(t,1):(En.setFromMatrixColumn(t,0),En.crossVectors(this.object.up,En)),En.multiplyScalar(e),this._panOffset.add(En)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;En.copy(s).sub(this.target);let r=En.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/t.clientHeight),this._rotateUp(ii*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/t.clientHeight),this._rotateUp(ii*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ve,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function X2(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function q2(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function $2(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(ib),this.state=Tt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function Y2(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case js.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=Tt.DOLLY;break;case js.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Tt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Tt.ROTATE}break;case js.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Tt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Tt.PAN}break;default:this.state=Tt.NONE}this.state!==Tt.NONE&&this.dispatchEvent(Kp)}function Z2(n){switch(this.state){case Tt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case Tt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case Tt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function j2(n){this.enabled===!1||this.enableZoom===!1||this.state!==Tt.NONE||(n.preventDefault(),this.dispatchEvent(Kp),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(ib))}function K2(n){this.enabled!==!1&&this._handleKeyDown(n)}function J2(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Ks.ROTATE:if(this.enableRotate===!1){this.state=Tt.NONE;break}this._handleTouchStartRotate(n),this.state=Tt.TOUCH_ROTATE;break;case Ks.PAN:if(this.enablePan===!1){this.state=Tt.NONE;break}this._handleTouchStartPan(n),this.state=Tt.TOUCH_PAN;break;default:this.state=Tt.NONE}break;case 2:switch(this.touches.TWO){case Ks.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=Tt.TOUCH_DOLLY_PAN;break;case Ks.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=Tt.TOUCH_DOLLY_ROTATE;break;default:this.state=Tt.NONE}break;default:this.state=Tt.NONE}this.state!==Tt.NONE&&this.dispatchEvent(Kp)}function Q2(n){switch(this._trackPointer(n),this.state){case Tt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case Tt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case Tt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case Tt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=Tt.NONE}}function eI(n){this.enabled!==!1&&n.preventDefault()}function tI(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function nI(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Qp=new F(0,1,0),sb=.5,iI=1.07,rb=new F,[Tl,Cl,Jp,Rl]=[new F,new F,new F,new F];function em(n,e,t=new F){rb.crossVectors(e,Qp);let[i,s,r]={front:[1,0,.04],side:[0,1,.04],back:[-1,0,.04],top:[0,.001,1]}[n]??[.62,.78,.2];return t.set(0,0,0).addScaledVector(e,i).addScaledVector(rb,s).addScaledVector(Qp,r).normalize()}function Bh(n,e,t,i){Tl.copy(e).negate(),Cl.crossVectors(Tl,Qp).normalize(),Jp.crossVectors(Cl,Tl);let s=[Cl,Jp,Tl],r=s.map(d=>Math.min(...n.map(f=>f.dot(d)))),o=s.map(d=>Math.max(...n.map(f=>f.dot(d)))),a=new F;s.forEach((d,f)=>a.addScaledVector(d,(r[f]+o[f])/2));let[l,c]=[Math.tan(t*Math.PI/360),Math.tan(t*Math.PI/360)*i],[u,h]=[0,0];for(let d of n){Rl.subVectors(d,a);let f=-Rl.dot(Tl);u=Math.max(u,f+Math.abs(Rl.dot(Jp))/l),u=Math.max(u,f+Math.abs(Rl.dot(Cl))/c),h=Math.max(h,Math.abs(Rl.dot(Cl)))}return u*=iI,{distance:u,centre:a,wide:h/(u*c)}}function tm(n,{floor:e,height:t}){let i=[];for(let s=0;s<8;s++){let[r,o]=[sb*Math.cos(s*Math.PI/4),sb*Math.sin(s*Math.PI/4)];i.push(new F(n.x+r,e,n.z+o)),i.push(new F(n.x+r/3,e+t,n.z+o/3))}return i}function ob({scene:n,arrangement:e,poses:t,size:i}){let s=()=>e.shown().find(l=>n.trials[l].camera),[r,o,a]=[new bt,new bt,new We];return{there:()=>s()!==void 0,look(l,c,u){let h=s(),{camera:d}=n.trials[h];Jo(d,t[h].place,l.position,r),e.lay(h,a),l.position.applyMatrix4(a),l.quaternion.multiplyQuaternions(o.setFromRotationMatrix(a),r),py(d,i,c,u,l.projectionMatrix)},letterbox:()=>Bp(n.trials[s()??0].camera??i,i)}}var sI=45,ab=.5,lb=12;function cb({scene:n,state:e,arrangement:t,subjects:i,size:s,covered:r}){let o=()=>{let l=t.shown();return l.length?l:[0]};function a(){let l=new F,c=new We;return o().flatMap(u=>{if(e.get("follow"))return tm(t.centre(u,l),i[u]);let{stage_time:h}=n.trials[u];return t.lay(u,c),Array.from({length:lb},(d,f)=>{let m=Math.round(f/(lb-1)*(h.length-1));return i[u].at({index:m,next:m,share:0},l).applyMatrix4(c),tm(l,i[u])}).flat()})}return{focus(l){let c=o(),u=new F;l.set(0,0,0);for(let h of c)l.add(t.centre(h,u));return l.divideScalar(c.length),l.setY(t.floor()+i[c[0]].height/2)},fit(l,c){let u=a(),{width:h,height:d}=s,f={...Bh(u,l,c,h/d),shift:{x:0,y:0}},m=r(),x=(1-f.wide)/2*h;if(m.height<sI||m.width<x)return f;let[g,p]=[m.width/h,Math.min(m.height/d,ab)],_=360/Math.PI*Math.atan(Math.tan(c*Math.PI/360)*(1-p)),w=Bh(u,l,_,h/(d*(1-p)));if(g>ab)return{...w,shift:{x:0,y:p}};let v=Bh(u,l,c,h*(1-g)/d);return v.distance<=w.distance?{...v,shift:{x:g,y:0}}:{...w,shift:{x:0,y:p}}}}}var zh=28,[nm,im]=[.05,120],ub=380,hb=n=>n*n*(3-2*n),sm=()=>window.matchMedia("(prefers-reduced-motion: reduce)").matches;function db(n,e){let{state:t,arrangement:i,size:s,ask:r}=e,o=ob(e),a=cb(e),{focus:l}=a,c=new Wn(zh,1,nm,im),u=new Wn(zh,1,nm,im),h=new Fh(u,n);Object.assign(h,{minDistance:.3,maxDistance:60,zoomSpeed:.8,rotateSpeed:.8}),h.addEventListener("change",r),h.addEventListener("start",D);let d=q=>{let{movementX:$,movementY:ee,buttons:ce}=q;ce!==1||!w()||$===0&&ee===0||(D(),L(-$*Math.PI/s.height,-ee*Math.PI/s.height))};n.addEventListener("pointermove",d);let f=!1,m=null,x=!1,g={x:0,y:0},p=new F,_=new F,w=()=>t.get("view")==="camera"&&o.there();function v(q,$=!1){let{distance:ee,centre:ce,shift:ue}=a.fit(q,zh),J={target:ce,place:ue,offset:new Fi().setFromVector3(q).makeSafe()};if(J.offset.radius=ee,l(p),$||sm())h.target.copy(J.target),Object.assign(g,ue),u.position.setFromSpherical(J.offset).add(J.target),m=null;else{let me=new Fi().setFromVector3(u.position.clone().sub(h.target)),_e=J.offset.theta-me.theta;J.offset.theta-=Math.round(_e/(2*Math.PI))*2*Math.PI,m={start:performance.now(),from:{target:h.target.clone(),offset:me,place:{...g}},goal:J}}r()}let S=()=>({start:performance.now(),position:c.position.clone(),turn:c.quaternion.clone(),projection:c.projectionMatrix.clone()}),b=null;function y(){let q=t.get("view"),$=w();h.enabled=!$,E!==$&&!sm()&&(b=S()),E=$,!$&&!x&&v(em(q,i.forward()),!!b),x||(f=!1),x=!1,r()}let E=!1;function D(){m=null,f=!0,t.get("view")!=="orbit"&&(w()&&I(),x=!0,t.set({view:"orbit"}))}function I(){l(_);let q=Math.tan(zh*Math.PI/360)*c.projectionMatrix.elements[5],$=c.position.distanceTo(_)/q;Object.assign(g,{x:0,y:0}),h.target.copy(_),u.position.subVectors(c.position,_).setLength($).add(_),p.copy(_),b=sm()?null:S(),E=!1,h.enabled=!0}function L(q,$){let ee=new Fi().setFromVector3(u.position.clone().sub(h.target));ee.theta+=q,ee.phi+=$,u.position.setFromSpherical(ee.makeSafe()).add(h.target),r()}function R(){if(l(_),t.get("follow")){let q=_.clone().sub(p);u.position.add(q),h.target.add(q),m?.from.target.add(q),m?.goal.target.add(q)}p.copy(_)}function U(q){if(!m)return;let $=Math.min((q-m.start)/ub,1),ee=hb($),{from:ce,goal:ue}=m;h.target.lerpVectors(ce.target,ue.target,ee);for(let me of["x","y"])g[me]=ce.place[me]+ee*(ue.place[me]-ce.place[me]);let J=me=>ce.offset[me]+ee*(ue.offset[me]-ce.offset[me]);u.position.setFromSpherical(new Fi(J("radius"),J("phi"),J("theta"))).add(h.target),$===1?m=null:r()}function P(){h.update(),u.aspect=s.width/s.height,u.updateProjectionMatrix(),c.position.copy(u.position),c.quaternion.copy(u.quaternion),c.projectionMatrix.copy(u.projectionMatrix),c.projectionMatrix.elements[8]-=g.x,c.projectionMatrix.elements[9]-=g.y}function B(q){if(!b)return;let $=Math.min((q-b.start)/ub,1),ee=1-hb($);c.position.lerp(b.position,ee),c.quaternion.slerp(b.turn,ee);let[ce,ue]=[c.projectionMatrix.elements,b.projection.elements];for(let J=0;J<16;J++)ce[J]+=ee*(ue[J]-ce[J]);$===1?b=null:r()}let H=(q=!1)=>{let $=new F;m?$.setFromSpherical(m.goal.offset).normalize():$.subVectors(u.position,h.target).normalize(),v($,q),f=!1},V=()=>f||w()||H(!0),oe=[t.on("view",y),t.on("arrangement alignment hidden",()=>w()||H()),t.on("follow",()=>f||w()||H())];return v(em(t.get("view"),i.forward()),!0),E=w(),h.enabled=!E,{eye:c,focus:l,update(q){R(),U(q),w()?o.look(c,nm,im):P(),B(q),c.projectionMatrixInverse.copy(c.projectionMatrix).invert(),c.updateMatrixWorld()},exact:()=>w()&&!b,letterbox:o.letterbox,refit:V,fit:H,rotate(q,$){D(),L(q,$)},zoom(q){D();let $=u.position.clone().sub(h.target),ee=Math.min(Math.max($.length()/q,h.minDistance),h.maxDistance);u.position.copy($.setLength(ee)).add(h.target),r()},dispose(){oe.forEach(q=>q()),n.removeEventListener("pointermove",d),h.dispose()}}}var fb=6,rI=`
  varying vec2 ground;
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    ground = world.xz;
    gl_Position = projectionMatrix * viewMatrix * world;
  }
`,oI=`
  uniform vec3 line;
  uniform vec2 middle;
  varying vec2 ground;
  float grid(float every) {
    vec2 cells = ground / every;
    vec2 width = fwidth(cells);
    vec2 away = abs(fract(cells - 0.5) - 0.5) / max(width, 1e-5);
    vec2 drawn = (1.0 - min(away, 1.0)) * (1.0 - smoothstep(0.1, 0.4, width));
    return max(drawn.x, drawn.y);
  }
  void main() {
    float fade = 1.0 - smoothstep(0.15, 1.0, distance(ground, middle) / ${fb.toFixed(1)});
    float strength = max(0.45 * grid(1.0), 0.16 * grid(0.25));
    gl_FragColor = vec4(line, (strength + 0.035) * fade);
    #include <colorspace_fragment>
  }
`;function pb(n,e,t){let i=document.createElement("div");i.className="bk-stage-scale",i.textContent="Floor: lines every 1 m and 0.25 m",t.append(i);let s=new on({vertexShader:rI,fragmentShader:oI,transparent:!0,depthWrite:!1,uniforms:{line:{value:e("--bk-muted")},middle:{value:[0,0]}}}),r=new Yt(new Sr(fb,48).rotateX(-Math.PI/2),s);r.renderOrder=-10;let o=n.on("theme",()=>s.uniforms.line.value=e("--bk-muted"));return{object:r,update(a,l){r.visible=n.get("layers").floor,i.hidden=!r.visible||n.get("view")==="camera",r.position.set(a.x,l-.002,a.z),s.uniforms.middle.value=[a.x,a.z]},dispose(){o(),i.remove(),r.geometry.dispose(),s.dispose()}}}var mb=18,aI=12.5,Lr=80,lI=252,gb=118,xb=20,cI=1.6,uI=13,ea=(n,e,t="")=>`<text x="${n}" y="${aI}" style="fill:var(--bk-text);${t}">${e}</text>`,Pl="fill:var(--bk-muted);";function _b(n,{scene:e,state:t,root:i}){let s=document.createElement("div");s.className="bk-legend",n.append(s);let r="",o=()=>{let a=t.get("layers"),l=e.trials.filter((u,h)=>!t.get("hidden").includes(h)),c=u=>a[u]?l.filter(h=>h[u]?.items.length):[];return{muscles:c("muscles"),reactions:c("reactions"),markers:c("markers")}};return{update(a){let l=1.03**Math.round(Math.log(a)/Math.log(1.03)),c=hI(o(),l,t.get("theme"));c!==r&&(r=c,s.innerHTML=c,s.hidden=!c)},async paint(a,l){if(!r)return;let c=getComputedStyle(i.host??n),u=(_,w)=>c.getPropertyValue(w).trim().replaceAll('"',"'")||"gray",h=r.replace(/var\((--[\w-]+)\)/g,u),d=new Image;d.src=`data:image/svg+xml,${encodeURIComponent(h)}`,await d.decode();let[f,m]=[d.width*l,d.height*l],[x,g]=[xb*l,a.canvas.height-m-xb*l],p=8*l;a.globalAlpha=.82,a.fillStyle=c.getPropertyValue("--bk-panel").trim()||"white",a.fillRect(x-p,g-p,f+2*p,m+2*p),a.globalAlpha=1,a.drawImage(d,x,g,f,m)},dispose:()=>s.remove()}}function hI({muscles:n,reactions:e,markers:t},i,s){let r=[];n.some(({series:c})=>c?.activation)&&r.push(dI(s));let o=n.filter(({series:c})=>c?.muscle_force);if(o.length&&r.push(fI(o,i)),e.length&&r.push(pI(e,i)),t.length&&r.push(mI(t)),!r.length)return"";let a=r.map(({name:c,svg:u},h)=>`<g transform="translate(0 ${mb*h})">${ea(0,c)}${u}</g>`),l=r.map(({label:c})=>c).join("; ");return`<svg xmlns="http://www.w3.org/2000/svg" width="${lI}" height="${mb*r.length}" role="img" aria-label="Legend: ${l}" style="font:11px var(--bk-font);font-variant-numeric:tabular-nums">${a.join("")}</svg>`}function dI(n){return{name:"Activation",svg:`<defs><linearGradient id="activation">${Ry(n).map(({at:t,colour:i})=>`<stop offset="${t}" stop-color="${i}"/>`).join("")}</linearGradient></defs>`+ea(Lr,0,Pl)+`<rect x="${Lr+12}" y="4" width="${gb}" height="9" rx="4.5" fill="url(#activation)"/>`+ea(Lr+18+gb,1,Pl),label:"muscle activation as colour from 0 to 1"}}function fI(n,e){let t=Math.PI*Vp*(uI/2/e)**2,i=xI(Math.min(t,Math.max(...n.map(gI))));return{name:"Muscle force",svg:[.1,.5,1].map(o=>Number((o*i).toPrecision(1))).map((o,a)=>{let l=Math.max(2*Hp(o)*e,cI),c=Lr+51*a;return`<line x1="${c+l/2}" x2="${c+16-l/2}" y1="8.5" y2="8.5" stroke-linecap="round" stroke-width="${l.toFixed(1)}" style="stroke:var(--bk-muted)"/>`+ea(c+20,`${o}${a===2?" N":""}`,Pl)}).join(""),label:`muscle force as thickness, up to ${i} N`}}function pI(n,e){let{reactions:t}=n[0],{weight:i}=t,s=kp(t)*(i||1e3)*e,r=[4,2,1,.5,.2,.1].find(h=>h*s<=90)??.05,o=r*s,a=n.every(h=>Math.abs(h.reactions.weight-i)<.5),l=i&&a&&o<68?` = ${Math.round(i*r)} N`:"",c=i?`${r} BW${l}`:`${1e3*r} N`,u=Lr+o;return{name:"Reaction",svg:`<g style="stroke:var(--bk-muted);fill:var(--bk-muted)"><line x1="${Lr}" x2="${u-7}" y1="8.5" y2="8.5" stroke-width="3"/><path d="M${u} 8.5l-10 -4.5v9z" stroke="none"/></g>`+ea(u+6,c,Pl),label:`ground reaction as length, ${c} as long as ${Math.round(o)} pixels`}}function mI(n){let e=n.some(({markers:o,series:a})=>o.model||a?.marker_error),[t,i]=Ch,r=(e?[`\u2264 ${t}`,`\u2264 ${i}`,`&gt; ${i} mm`]:["measured"]).map((o,a)=>{let l=Lr+51*a;return`<circle cx="${l+5}" cy="8.5" r="4" fill="${zp[a]}" stroke-width="0.75" style="stroke:var(--bk-text)"/>${ea(l+13,o,Pl)}`});return{name:e?"Marker error":"Markers",svg:r.join(""),label:"marker error as colour"}}function gI({series:n}){let e=n.muscle_force;if(e.most===void 0){e.most=0;for(let t of e.values)t>e.most&&(e.most=t)}return e.most}function xI(n){if(!(n>0))return 100;let e=10**Math.floor(Math.log10(n));return e*[5,2,1].find(t=>t*e<=n)}function vb(n,e,t){let i=document.createElement("div");i.className="bk-stage-note",i.hidden=!0,n.append(i);let s="";return{update(r){let o=t.shown().filter(c=>r[c].pose.missing).map(c=>e.trials[c].name),a=e.trials.length>1?`No pose here: ${o.join(", ")}`:"No pose at this time",l=o.length?a:"";l!==s&&(s=i.textContent=l,i.hidden=!l)},dispose:()=>i.remove()}}var yb={light:[16777215,10525330,2],dark:[15922687,6709852,1.7]};function bb(){let n=new ol(16777215,8947848,1.5),e=new Go(16774890,1.7),t=new Go(15134463,.6);return{object:new At().add(n,e,t,e.target,t.target),update(s){e.position.set(.7,.9,.8).applyQuaternion(s.quaternion),t.position.set(-.9,.1,.4).applyQuaternion(s.quaternion)},theme(s){let[r,o,a]=yb[s]??yb.light;n.color.set(r),n.groundColor.set(o),n.intensity=a}}}var _I={1:2,deg:1,N:0,"N*m":1,"N*m/kg":2,W:0,"W/kg":2,BW:2,mm:1,m:3,px:1},vI=3;function Mb({item:n,items:e=[n],trial:t,lines:i=[]},s,r){let o=s.trials[t],a=r.trialTime(t),l=h=>s.items[h]?.label||s.items[h]?.name||h,c=e.length>1&&o.skeleton?.joints.find(({dofs:h})=>h.includes(n)),u=c?e.map(h=>[l(h),Sb(h,o,s,a)[0]?.[1]??""]):Sb(n,o,s,a);return[Z("strong",{text:c?c.label||c.name:l(n)}),s.trials.length>1?Z("span",{class:"bk-tip-trial",text:o.name}):null,...i.map(h=>Z("span",{text:h})),u.length?Z("dl",{},...u.flatMap(([h,d])=>[Z("dt",{text:h}),Z("dd",{text:d})])):null].filter(Boolean)}function Sb(n,e,t,i){let s=Dn(e.time,i),r=[];for(let[o,a]of Object.entries(e.series??{})){let l=a.items.indexOf(n);if(l<0)continue;let c=ks(a,l,s),{label:u=o,unit:h=""}=t.quantities[o]??{};r.push([u,Number.isNaN(c)?"not known":yI(c,h)])}return r.slice(0,vI)}function yI(n,e){let t=_I[e],s=(t===void 0?n.toPrecision(3):n.toFixed(t)).replace(/^-0(\.0*)?$/,"0$1").replace("-","\u2212");return e==="1"?s:e==="deg"?`${s}\xB0`:`${s} ${e.replaceAll("*","\xB7")}`}var bI=5,SI=600,ta=14;function wb(n,{scene:e,state:t,alignment:i},{canvas:s,pickAt:r}){let o=Z("div",{class:"bk-tip",role:"tooltip",hidden:!0});n.append(o);let a=null,l=null,c=0,u=p=>{let _=n.getBoundingClientRect();return{x:p.clientX-_.left,y:p.clientY-_.top}};function h(){if(c=0,!a||l?.moved)return f(null);f(r(a.x,a.y))}let d=()=>c||=requestAnimationFrame(h);function f(p){if(!p&&!o.hidden&&t.set({hovered:null}),s.style.cursor=p?"pointer":"",o.hidden=!p,!p)return;t.set({hovered:p.item}),o.replaceChildren(...Mb(p,e,i));let[_,w]=[o.offsetWidth,o.offsetHeight],v=a.x+ta+_<n.clientWidth,S=a.y+ta+w<n.clientHeight;o.style.left=`${Math.max(4,v?a.x+ta:a.x-ta-_)}px`,o.style.top=`${Math.max(4,S?a.y+ta:a.y-ta-w)}px`}function m(p,_){let w=t.get("selected");if(!p)return _||t.set({selected:[]});let v=p.next??p.item;_?w.includes(v)?t.set({selected:w.filter(S=>S!==v)}):t.set({selected:[...w,v]}):t.set({selected:[v]})}let x={pointermove(p){a=u(p),l&&Math.hypot(a.x-l.x,a.y-l.y)>bI&&(l.moved=!0),p.pointerType!=="touch"&&d()},pointerdown(p){a=u(p),l={...a,time:p.timeStamp,moved:!1,main:p.button===0&&p.isPrimary}},pointerup(p){let _=l;if(l=null,!_?.main||_.moved||p.timeStamp-_.time>SI)return d();a=u(p);let w=r(a.x,a.y);m(w,p.ctrlKey||p.metaKey||p.shiftKey),f(w)},pointerleave(p){p.pointerType!=="touch"&&(a=null,f(null))},pointercancel(){l=null}};for(let[p,_]of Object.entries(x))s.addEventListener(p,_);let g=t.on("time",()=>a&&!o.hidden&&d());return{dispose(){g(),cancelAnimationFrame(c);for(let[p,_]of Object.entries(x))s.removeEventListener(p,_);o.remove()}}}var Eb=[1,.75,.55],Ab=8,MI=400;function Tb(n,e){let t=0,i=0,s=0,r=[],o=l=>{l!==t&&(t=l,e(Eb[t]))},a=n.on("playing",()=>{r=[],s=0,o(n.get("playing")?i:0)});return{tick(l){if(!n.get("playing")||(s&&l-s<MI&&r.push(l-s),s=l,r.length<Ab))return;let c=r.sort((u,h)=>u-h)[Ab>>1];r=[],c>55&&t+1<Eb.length&&o(i=t+1)},dispose:a}}function Cb({renderer:n,size:e,draw:t},i,s,r){let o={...e},a=({width:u,height:h,ratio:d})=>{Object.assign(e,{width:u,height:h,ratio:d}),n.setPixelRatio(d),n.setSize(u,h,!1),t()},l=document.createElement("canvas");[l.width,l.height]=[i,s];let c=l.getContext("2d");return r&&(c.fillStyle=r,c.fillRect(0,0,i,s)),a({width:i,height:s,ratio:1}),c.drawImage(n.domElement,0,0,i,s),a(o),l}var wI=.4,Rb=1.75,EI=.2,AI={skeleton:new F(1,0,0),mesh:new F(0,0,1)},Gh=40;function rm(n){let e=n.floor??0,t=TI(n),i=RI(t?CI(t):new Float32Array(n.stage_time.length*3),n),s=i.length/3,r=({index:l,next:c,share:u},h)=>h.set(i[3*l]+u*(i[3*c]-i[3*l]),i[3*l+1]+u*(i[3*c+1]-i[3*l+1]),i[3*l+2]+u*(i[3*c+2]-i[3*l+2])),o=new F().fromArray(i,0),a=new F().fromArray(i,3*(s-1));return{at:r,first:o,last:a,floor:e,duration:n.stage_time[s-1]-n.stage_time[0],forward:II(n,o,a),height:LI(t,e)}}function TI(n){return n.skeleton?{values:n.skeleton.position,only:0}:n.mesh?{values:n.mesh.position,only:0}:n.markers?{values:n.markers.position,only:-1}:null}function CI({values:n,only:e}){let[t,i]=n.shape,s=new Float32Array(t*3);for(let r=0;r<t;r++)for(let o=0;o<3;o++){if(e>=0){s[3*r+o]=n[(r*i+e)*3+o];continue}let[a,l]=[0,0];for(let c=0;c<i;c++){let u=n[(r*i+c)*3+o];Number.isNaN(u)||([a,l]=[a+u,l+1])}s[3*r+o]=a/l}return s}function RI(n,e){let t=e.stage_time,i=n.length/3,s=new Float32Array(n.length),[r,o]=[0,0],a=[0,0,0,0],l=(c,u)=>{if(!Number.isNaN(n[3*c])){for(let h=0;h<3;h++)a[h]+=u*n[3*c+h];a[3]+=u}};for(let c=0;c<i;c++){let u=Math.min(wI,t[c]-t[0],t[i-1]-t[c])+1e-9;for(;o<i&&t[o]<=t[c]+u;)l(o++,1);for(;t[r]<t[c]-u;)l(r++,-1);for(let h=0;h<3;h++)s[3*c+h]=a[h]/a[3]}return PI(s,i),s}function PI(n,e){let t=-1;for(let i=0;i<e;i++)if(!Number.isNaN(n[3*i])){for(let s=t+1;s<i;s++){let r=t<0?1:(s-t)/(i-t);for(let o=0;o<3;o++){let a=t<0?0:n[3*t+o];n[3*s+o]=a+r*(n[3*i+o]-a)}}t=i}if(t<0)return n.fill(0);for(let i=t+1;i<e;i++)n.copyWithin(3*i,3*t,3*t+3);return n}function II(n,e,t){let i=n.skeleton?"skeleton":n.mesh?"mesh":null,s=new F;if(i){let{rotation:r}=n[i],[o,a]=r.shape,[l,c]=[new bt,new F];for(let u=0;u<Gh;u++){let h=Math.floor(u*(o-1)/(Gh-1))*a*4;l.set(r[h+1],r[h+2],r[h+3],r[h]).normalize(),c.copy(AI[i]).applyQuaternion(l),Number.isNaN(c.x)||s.add(c)}}else s.subVectors(t,e);return s.y=0,s.lengthSq()>1e-4?s.normalize():s.set(1,0,0)}function LI(n,e){if(!n)return Rb;let{values:t,only:i}=n,[s,r]=t.shape,o=-1/0;for(let l=0;l<Gh;l++){let c=Math.floor(l*(s-1)/(Gh-1));for(let u=0;u<r;u++)o=Math.max(o,t[(c*r+u)*3+1]||-1/0)}let a=o-e+(i<0?0:EI);return a>.5&&a<4?a:Rb}function Pb({context:n,size:e,eye:t,ask:i,element:s,letterbox:r}){let{scene:o,state:a,alignment:l,root:c}=n,u=document.createElement("div");u.className="bk-stage-corner",s.append(u);let h=new Map,d=()=>getComputedStyle(c.host??s);return(f,m)=>({trial:o.trials[f],index:f,several:o.trials.length>1,colour:o.trials[f].colour,scene:o,state:a,alignment:l,ask:i,corner:u,letterbox:r,camera:t,size:()=>e,theme:()=>a.get("theme"),tint:x=>new Xe(d().getPropertyValue(x).trim()||"#808080"),once(x,g){return h.has(x)||h.set(x,g()),h.get(x)},value:DI(o.trials[f],m)})}function DI({series:n},e){let t=new Map;return(i,s)=>{let r=n?.[i];if(!r)return NaN;t.has(i)||t.set(i,new Map(r.items.map((a,l)=>[a,l])));let o=t.get(i).get(s);return o===void 0?NaN:ks(r,o,e.samples)}}function Ib(n,e){let t=document.createElement("div");t.className="bk-stage-note bk-stage-hint",t.textContent="Click here first, then the wheel zooms (or hold Ctrl)",t.hidden=!0,n.append(t);let i=0,s=-1/0,r=l=>s=l.timeStamp,o=l=>{if(e.getRootNode().activeElement===e||document.fullscreenElement||l.ctrlKey||l.metaKey)return a();l.stopPropagation(),!(l.timeStamp-s>1200)&&(t.hidden=!1,clearTimeout(i),i=setTimeout(a,1600))},a=()=>t.hidden=!0;return n.addEventListener("wheel",o,{capture:!0,passive:!0}),n.addEventListener("pointermove",r),e.addEventListener("focus",a),()=>{clearTimeout(i),n.removeEventListener("wheel",o,{capture:!0}),n.removeEventListener("pointermove",r),e.removeEventListener("focus",a),t.remove()}}var NI={orbit:"free view",front:"seen from the front",side:"seen from the right",back:"seen from behind",top:"seen from above",camera:"seen by the video's camera"};function Lb(n,e){let{scene:t,state:i,alignment:s}=e,r=0,o=!1,a=()=>r||=o?requestAnimationFrame(B):0,l=Vv(n,ee),{renderer:c,size:u}=l,h=c.domElement,d=Tb(i,l.setScale),f=new qa,m=t.trials.map(rm),x=[],g=eb(t,i,s,m),p=db(h,{scene:t,state:i,arrangement:g,subjects:m,poses:x,size:u,ask:a,covered:()=>OI(n)}),_=Pb({context:e,size:u,ask:a,element:n,eye:()=>p.eye,letterbox:p.letterbox}),{tint:w,corner:v}=_(0,null),S=pb(i,w,v),b=bb();f.add(S.object,b.object);let y=vb(n,t,g),E=t.trials.map((fe,he)=>I(he)),D=_b(v,e);function I(fe){let he=Yy(e,fe,_);return x[fe]=he.pose,f.add(he.ground),he}function L(){t.trials.forEach((fe,he)=>{if(E[he]?.trial===fe)return;let De=E[he];m[he]=rm(fe),E[he]=I(he),De?.dispose()}),g.refresh(),a()}let R={frames:0,cpu:0,longest:0},U=new F,P=new We;function B(fe){if(r=0,!oe)return;let he=performance.now();H(fe??he);let De=performance.now()-he;R.frames+=1,R.cpu+=De,R.longest=Math.max(R.longest,De),d.tick(he)}function H(fe){E.forEach(De=>De.move()),p.update(fe),E.forEach((De,Ke)=>{De.ground.matrix.copy(g.lay(Ke,P)),De.ground.matrixWorldNeedsUpdate=!0,De.update()}),S.update(p.focus(U),g.floor()),y.update(E),b.update(p.eye);let he=U.distanceTo(p.eye.position);D.update(p.eye.projectionMatrix.elements[5]*u.height/2/he),c.setScissorTest(!1),c.clear(),p.exact()&&V(p.letterbox()),c.render(f,p.eye)}function V({left:fe,top:he,width:De,height:Ke}){c.setScissor(fe,u.height-he-Ke,De,Ke),c.setScissorTest(!0)}let oe=!0,q=new IntersectionObserver(([{isIntersecting:fe}])=>{oe=fe,oe&&a()});q.observe(h);let $=new ResizeObserver(()=>p.refit());$.observe(v);function ee(){o&&(p.refit(),a(),cancelAnimationFrame(r),B())}function ce(){let fe=g.shown().map(he=>t.trials[he].name);h.setAttribute("aria-label",`Body in motion: ${fe.join(", ")}; ${NI[i.get("view")]}`)}let ue=()=>b.theme(i.get("theme"));ue(),ce();let J=[i.on("time layers hidden opacity view arrangement alignment cycle follow theme selected hovered",a),i.on("theme",ue),i.on("view hidden",ce),i.on("revision",L),Ib(n,h),d.dispose];o=!0,a();let me={canvas:h,stats:R,actors:E,inside:{renderer:c,world:f,eye:p.eye},rotate:p.rotate,zoom:p.zoom,fit:p.fit,pickAt:(fe,he)=>jy(E,p.eye,u,fe,he),async picture(fe,he,{background:De=null}={}){let Ke=fe/u.width,lt=Cb({renderer:c,size:u,draw:()=>H(performance.now())},fe,he,De);return await D.paint(lt.getContext("2d"),Ke),lt},dispose(){_e.dispose(),D.dispose(),o=!1,cancelAnimationFrame(r),J.forEach(fe=>fe()),$.disconnect(),q.disconnect(),p.dispose(),E.forEach(fe=>fe.dispose()),y.dispose(),S.dispose(),l.dispose(),v.remove()}},_e=wb(n,e,me);return e.stage=me,me}function OI(n){let e=n.querySelector(".bk-stage-corner");return e?{width:e.offsetLeft+e.offsetWidth,height:e.offsetHeight+10}:{width:0,height:0}}var Db=`/* The bars and what stands in them. */
.buttons,
.curve-options,
.together,
.trial-list {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px;
  min-width: 0;
}

.toolbar .end,
.trials .end {
  margin-left: auto;
}

.toolbar .end {
  flex: none;
}

.pane-bar .end ~ .end {
  margin-left: 0;
}

/* Trials */
.trials {
  padding: 6px 12px;
  border-bottom: 1px solid var(--bk-line);
}

.trial-list {
  flex: 1 1 280px;
  max-height: 68px; /* two lines, then it scrolls */
  overflow-y: auto;
}

.trials .end {
  align-self: flex-start;
}

.trial {
  max-width: 220px;
}

.trial[aria-pressed="true"] {
  background: var(--bk-raised);
  color: var(--bk-text);
}

.trial[aria-pressed="false"] .ellipsis {
  color: var(--bk-muted);
  text-decoration: line-through;
}

.swatch {
  flex: none;
  width: 12px;
  height: 12px;
  border-radius: 3px;
}

.trial .eye {
  display: grid;
  color: var(--bk-muted);
}

/* Stage bar */
.clearness {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  color: var(--bk-muted);
}
`;var Nb=`button,
select,
input {
  font: inherit;
  color: inherit;
  margin: 0;
}

:focus-visible {
  outline: 2px solid var(--bk-focus);
  outline-offset: 1px;
}

.biokit:focus-visible {
  outline: 2px solid var(--bk-focus);
  outline-offset: -2px;
}

.muted {
  color: var(--bk-muted);
}

.ellipsis {
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.unseen {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.button {
  display: inline-flex;
  align-items: center;
  justify-content: center;
  gap: 6px;
  min-height: 30px;
  min-width: 30px;
  padding: 0 9px;
  border: 1px solid transparent;
  border-radius: var(--bk-radius);
  background: transparent;
  white-space: nowrap;
  cursor: pointer;
}

.button.icon {
  padding: 0 5px;
}

.button.framed {
  border-color: var(--bk-line);
  background: var(--bk-raised);
}

.button:hover {
  background: var(--bk-hover);
}

.button[aria-pressed="true"] {
  background: var(--bk-accent-soft);
  color: var(--bk-accent);
}

:host([data-theme="dark"]) .button[aria-pressed="true"] {
  color: var(--bk-text);
}

.button.primary {
  background: var(--bk-accent);
  color: var(--bk-on-accent);
}

.button:disabled,
.button[aria-disabled="true"] {
  opacity: 0.5;
  cursor: default;
}

svg.icon {
  width: 18px;
  height: 18px;
  flex: none;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.5;
  stroke-linecap: round;
  stroke-linejoin: round;
}

svg.icon .solid {
  fill: currentColor;
}

.segmented {
  display: inline-flex;
  border: 1px solid var(--bk-line);
  border-radius: var(--bk-radius);
  background: var(--bk-raised);
  padding: 1px;
}

.segmented .button {
  min-height: 26px;
  min-width: 26px;
  padding: 0 8px;
  border-radius: 4px;
  border: 0;
}

.segmented .button[aria-checked="true"] {
  background: var(--bk-accent);
  color: var(--bk-on-accent);
}

.select {
  appearance: none;
  min-height: 30px;
  padding: 0 26px 0 9px;
  border: 1px solid var(--bk-line);
  border-radius: var(--bk-radius);
  background: var(--bk-raised)
    url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='10' height='6'%3E%3Cpath d='M1 1l4 4 4-4' fill='none' stroke='%237d8894' stroke-width='1.5'/%3E%3C/svg%3E")
    no-repeat right 9px center;
  max-width: 100%;
  text-overflow: ellipsis;
  cursor: pointer;
}

.range {
  appearance: none;
  width: 84px;
  height: 20px;
  background: transparent;
  cursor: pointer;
}

.range::-webkit-slider-runnable-track {
  height: 4px;
  border-radius: 2px;
  background: var(--bk-line-strong);
}

.range::-moz-range-track {
  height: 4px;
  border-radius: 2px;
  background: var(--bk-line-strong);
}

.range::-webkit-slider-thumb {
  appearance: none;
  width: 14px;
  height: 14px;
  margin-top: -5px;
  border-radius: 50%;
  border: 2px solid var(--bk-raised);
  background: var(--bk-accent);
}

.range::-moz-range-thumb {
  width: 12px;
  height: 12px;
  border-radius: 50%;
  border: 2px solid var(--bk-raised);
  background: var(--bk-accent);
}
`;var Ob=`:host {
  display: block;
  min-width: 0;
}

* {
  box-sizing: border-box;
}

[hidden] {
  display: none !important;
}

.biokit {
  container: viewer / inline-size;
  position: relative;
  background: var(--bk-page);
  color: var(--bk-text);
  font: 13px/1.4 var(--bk-font);
  border: 1px solid var(--bk-line);
  border-radius: 8px;
  outline: none;
  text-align: left;
}

.frame {
  display: flex;
  flex-direction: column;
  height: var(--bk-height, 640px);
}

.refines .frame {
  height: calc(var(--bk-height, 640px) + 150px);
}

.biokit:fullscreen {
  border: 0;
  border-radius: 0;
}

.biokit:fullscreen .frame,
.biokit.fills .frame {
  height: 100vh;
}

.biokit.fills {
  position: fixed;
  inset: 0;
  z-index: 10000;
  border-radius: 0;
}

.toolbar,
.trials,
.pane-bar,
.transport {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px 10px;
  flex: none;
  min-width: 0;
}

.toolbar {
  padding: 8px 12px;
  border-bottom: 1px solid var(--bk-line);
}

.title {
  flex: 0 1 auto;
  min-width: 0;
  max-width: 240px;
  font-weight: 600;
  font-size: 14px;
  margin: 0;
}

.panes {
  --bk-split: 50%;
  flex: 1;
  min-height: 0;
  display: grid;
  grid-template-columns: minmax(0, var(--bk-split)) 9px minmax(0, 1fr);
}

.panes.stage-only,
.panes.side-only {
  grid-template-columns: minmax(0, 1fr);
}

.pane {
  display: flex;
  flex-direction: column;
  min-width: 0;
  min-height: 0;
}

.pane-bar {
  padding: 5px 10px;
  min-height: 40px;
  background: var(--bk-panel);
  border-bottom: 1px solid var(--bk-line);
}

.pane-bar .end {
  margin-left: auto;
}

.stage {
  position: relative;
  flex: 1;
  min-height: 0;
  overflow: hidden;
}

.tab-panel {
  position: relative;
  flex: 1;
  min-height: 0;
  overflow: auto;
}

.divider {
  position: relative;
  cursor: col-resize;
  background: var(--bk-panel);
  border: solid var(--bk-line);
  border-width: 0 1px;
  touch-action: none;
}

.divider::after {
  content: "";
  position: absolute;
  inset: calc(50% - 14px) 2px;
  height: 28px;
  border-left: 1px solid var(--bk-line-strong);
  border-right: 1px solid var(--bk-line-strong);
}

.divider:hover::after,
.divider:focus-visible::after {
  border-color: var(--bk-accent);
}

.refine {
  flex: none;
  border-bottom: 1px solid var(--bk-line);
}

/* Narrow: one below the other, as high as they need to be. */
@container viewer (max-width: 719px) {
  .frame {
    height: auto;
  }
  .panes,
  .panes.stage-only,
  .panes.side-only {
    display: flex;
    flex-direction: column;
  }
  .stage {
    flex: none;
    height: 380px;
  }
  .tab-panel {
    flex: none;
    height: 420px;
  }
  .divider {
    display: none;
  }
  .side-pane {
    border-top: 1px solid var(--bk-line);
  }
}
`;var Ub=`/* Popovers: menus, lists, the help. */
.popover:focus {
  outline: none;
}

.popover {
  position: fixed;
  inset: auto;
  margin: 0;
  padding: 6px;
  max-width: min(460px, calc(100vw - 16px));
  overflow: auto;
  border: 1px solid var(--bk-line);
  border-radius: 8px;
  background: var(--bk-raised);
  color: var(--bk-text);
  box-shadow: var(--bk-shadow);
  font: 13px/1.4 var(--bk-font);
  text-align: left;
}

.menu-item {
  display: flex;
  align-items: center;
  gap: 8px;
  width: 100%;
  min-height: 30px;
  padding: 4px 10px;
  border: 0;
  border-radius: 4px;
  background: none;
  text-align: left;
  cursor: pointer;
}

.menu-item:hover:not(:disabled, [aria-disabled="true"]) {
  background: var(--bk-hover);
}

.menu-item[aria-disabled="true"] {
  cursor: default;
}

.menu-item[aria-disabled="true"] .what {
  color: var(--bk-muted);
}

.menu-item .what {
  flex: 1;
}

.menu-item .note,
.note {
  color: var(--bk-muted);
  font-size: 12px;
}

.check {
  flex: none;
  width: 16px;
  height: 16px;
  border: 1px solid var(--bk-line-strong);
  border-radius: 4px;
  display: grid;
  place-items: center;
}

.check svg.icon {
  width: 14px;
  height: 14px;
  stroke-width: 2;
  visibility: hidden;
}

[aria-checked="true"] > .check {
  background: var(--bk-accent);
  border-color: var(--bk-accent);
  color: var(--bk-on-accent);
}

[aria-checked="true"] > .check svg.icon {
  visibility: visible;
}

.menu-line {
  display: flex;
  align-items: center;
  gap: 10px;
  padding: 6px 10px;
  border-top: 1px solid var(--bk-line);
  margin-top: 4px;
}

.message {
  margin: 12px;
  padding: 10px 12px;
  border: 1px solid var(--bk-line);
  border-left: 3px solid var(--bk-accent);
  border-radius: var(--bk-radius);
  background: var(--bk-panel);
}

.message.error {
  border-left-color: var(--bk-error);
  background: var(--bk-error-soft);
}

.message p {
  margin: 0 0 4px;
}

.message pre {
  margin: 6px 0 0;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
  font-size: 12px;
}
`;var kb=`/* Help, export, and the picture in place of the stage. */
.help {
  padding: 12px 16px;
  max-width: 400px;
}

.help h2 {
  margin: 0 0 8px;
  font-size: 14px;
}

.keys {
  display: grid;
  grid-template-columns: auto 1fr;
  gap: 5px 16px;
  margin: 0;
}

.keys dt {
  white-space: nowrap;
}

.keys dd {
  margin: 0;
}

kbd {
  padding: 1px 6px;
  border: 1px solid var(--bk-line-strong);
  border-radius: 4px;
  font: inherit;
  font-size: 12px;
}

.menu-foot,
.export-message {
  margin: 4px 0 0;
  padding: 6px 10px;
  max-width: 340px;
  border-top: 1px solid var(--bk-line);
  overflow-wrap: anywhere;
}

.export-message {
  color: var(--bk-text);
}

.with-poster {
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
}

.poster {
  min-height: 0;
  max-width: 100%;
  flex: 0 1 auto;
  object-fit: contain;
}
`;var Fb=`/* On paper: the picture of one instant that the scene carries, else stage and curves as they are. */
.on-paper {
  display: none;
}

@media print {
  .toolbar > :not(.title),
  .trials .end,
  .pane-bar,
  .refine,
  .divider,
  .transport {
    display: none;
  }

  .biokit {
    border: 0;
    break-inside: avoid;
  }

  .title {
    max-width: none;
    white-space: normal;
  }

  .frame,
  .refines .frame {
    height: auto;
  }

  .panes {
    display: block;
  }

  .stage {
    height: 420px;
  }

  .tab-panel {
    overflow: visible;
  }

  .on-paper {
    display: block;
    width: 100%;
  }

  .has-paper .toolbar,
  .has-paper .trials,
  .has-paper .panes {
    display: none;
  }
}
`;var Bb=`/* The search box with its list, and the chips of what is selected. */
.search {
  position: relative;
  flex: 0 1 270px;
  min-width: 180px;
}

.search svg.icon {
  position: absolute;
  left: 8px;
  top: 6px;
  color: var(--bk-muted);
  pointer-events: none;
}

.search-input {
  width: 100%;
  height: 30px;
  padding: 0 10px 0 32px;
  border: 1px solid var(--bk-line-strong);
  border-radius: var(--bk-radius);
  background: var(--bk-raised);
  text-overflow: ellipsis;
}

.search-input::placeholder {
  color: var(--bk-muted);
  opacity: 1;
}

.popover.found {
  max-width: calc(100vw - 16px);
  overflow: hidden auto;
}

.kind {
  padding: 8px 10px 4px;
  color: var(--bk-muted);
  font-size: 12px;
  font-weight: 600;
}

.option {
  display: flex;
  gap: 9px;
  padding: 5px 10px;
  border-radius: 4px;
  cursor: pointer;
}

.option:hover {
  background: var(--bk-hover);
}

.option.active {
  background: var(--bk-accent-soft);
}

.option .what {
  flex: 1;
  min-width: 0;
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 0 12px;
  overflow-wrap: anywhere;
}

.option .tag {
  color: var(--bk-muted);
  font-size: 12px;
}

.option .note {
  flex-basis: 100%;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
}

.option.active .note {
  white-space: normal;
}

.option.active .tag,
.option.active .note {
  color: var(--bk-text);
}

[aria-selected="true"] > .check {
  background: var(--bk-accent);
  border-color: var(--bk-accent);
  color: var(--bk-on-accent);
}

[aria-selected="true"] > .check svg.icon {
  visibility: visible;
}

.none {
  margin: 6px 10px;
  overflow-wrap: anywhere;
}

.selection {
  flex: 1 1 240px;
  min-width: 0;
}

.chips,
.chip-list {
  display: flex;
  gap: 6px;
  min-width: 0;
}

.chips > * {
  flex: none;
}

.chip-list {
  flex-wrap: wrap;
}

.chip {
  display: inline-flex;
  align-items: center;
  gap: 6px;
  min-width: 0;
  max-width: 220px;
  height: 28px;
  padding: 0 3px 0 9px;
  border-radius: 14px;
  background: var(--bk-accent-soft);
}

.chip.more {
  padding: 0 10px;
  min-height: 28px;
}

.chip .dot {
  flex: none;
  width: 8px;
  height: 8px;
  border-radius: 50%;
  background: var(--bk-muted);
}

.chip .dot.right {
  background: var(--bk-right);
}

.chip .dot.left {
  background: var(--bk-left);
}

.chip .dot.both {
  background: linear-gradient(90deg, var(--bk-left) 50%, var(--bk-right) 50%);
}

.chip .take {
  display: grid;
  place-items: center;
  width: 22px;
  height: 22px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  background: none;
  cursor: pointer;
}

.chip .take:hover {
  background: var(--bk-hover);
}

.chip .take svg.icon {
  width: 14px;
  height: 14px;
}

.pick {
  min-height: 28px;
  border-radius: 14px;
  padding: 0 11px;
}

.pick::first-letter {
  text-transform: uppercase;
}
`;var zb=`.bk-stage-canvas { position: absolute; inset: 0; width: 100%; height: 100%; display: block; outline: none; cursor: grab; touch-action: none; }
.bk-stage-canvas:active { cursor: grabbing; }
.bk-stage-canvas:focus-visible { box-shadow: inset 0 0 0 2px var(--bk-focus, #4c8dff); }
.bk-stage-corner { position: absolute; left: 10px; bottom: 10px; display: flex; flex-direction: column; align-items: flex-start; gap: 6px; pointer-events: none; }
.bk-stage-corner > [hidden] { display: none; }
.bk-stage-axes { display: flex; gap: 12px; padding: 6px 10px; color: var(--bk-text); font-size: 12px; }
.bk-stage-scale { padding: 0 10px; color: var(--bk-muted); font-size: 11px; line-height: 1.2; }
.bk-stage-note { position: absolute; top: 10px; left: 50%; max-width: 80%; transform: translateX(-50%); padding: 5px 12px; border-radius: var(--bk-radius, 4px); background: color-mix(in srgb, var(--bk-panel, #fff) 88%, transparent); color: var(--bk-text); font-size: 12px; text-align: center; pointer-events: none; }
.bk-stage-note[hidden] { display: none; }
.bk-stage-hint { top: auto; bottom: 10px; }
`;var Gb=`.bk-tip { position: absolute; z-index: 3; max-width: min(280px, 70%); padding: 6px 10px; display: flex; flex-direction: column; gap: 2px; border: 1px solid var(--bk-line); border-radius: var(--bk-radius, 4px); background: var(--bk-raised, var(--bk-panel)); color: var(--bk-text); box-shadow: var(--bk-shadow); font-size: 12px; line-height: 1.4; pointer-events: none; overflow-wrap: anywhere; }
.bk-tip[hidden] { display: none; }
.bk-tip strong { font-weight: 600; font-size: 13px; }
.bk-tip .bk-tip-trial { color: var(--bk-muted); }
.bk-tip dl { display: grid; grid-template-columns: auto auto; gap: 0 12px; margin: 1px 0 0; justify-content: start; }
.bk-tip dt { color: var(--bk-muted); }
.bk-tip dd { margin: 0; text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bk-legend { padding: 6px 10px 4px; border-radius: var(--bk-radius, 4px); background: color-mix(in srgb, var(--bk-panel, #fff) 82%, transparent); line-height: 1; }
.bk-legend svg { display: block; max-width: 100%; }
.bk-insets { position: absolute; z-index: 1; left: 10px; top: 10px; width: clamp(110px, 30%, 240px); display: flex; flex-direction: column; gap: 8px; pointer-events: none; }
.bk-inset { display: block; width: 100%; padding: 0; border: 1px solid var(--bk-line); border-radius: var(--bk-radius, 4px); overflow: hidden; background: var(--bk-panel); color: var(--bk-muted); font: inherit; font-size: 12px; text-align: left; pointer-events: auto; }
.bk-inset[hidden] { display: none; }
button.bk-inset { cursor: pointer; }
button.bk-inset:hover { border-color: var(--bk-accent); }
.bk-inset:focus-visible { outline: 2px solid var(--bk-focus); outline-offset: 2px; }
.bk-inset canvas { display: block; width: 100%; }
.bk-inset span { display: block; padding: 3px 8px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
`;var Vb=`/* Tabs, tables and the list of flags. */
.side-pane .pane-bar {
  padding-top: 0;
  padding-bottom: 0;
}

.tabs {
  display: flex;
  align-self: stretch;
  gap: 2px;
}

.curve-options {
  margin-left: auto;
  padding: 5px 0;
}

.tab {
  position: relative;
  min-height: 39px;
  padding: 0 10px;
  border: 0;
  background: none;
  color: var(--bk-muted);
  cursor: pointer;
}

.tab:hover {
  color: var(--bk-text);
}

.tab[aria-selected="true"] {
  color: var(--bk-text);
  font-weight: 600;
  box-shadow: inset 0 -2px var(--bk-accent);
}

.tab:focus-visible {
  outline-offset: -3px;
}

.text-panel {
  padding: 12px 16px;
}

.text-panel h3 {
  margin: 12px 0 6px;
  font-size: 14px;
  overflow-wrap: anywhere;
}

.text-panel h4 {
  margin: 14px 0 4px;
  font-size: 13px;
}

.table {
  border-collapse: collapse;
  width: 100%;
  font-variant-numeric: tabular-nums;
}

.table caption {
  text-align: left;
  color: var(--bk-muted);
  padding-bottom: 6px;
}

.table th,
.table td {
  padding: 5px 10px;
  border-bottom: 1px solid var(--bk-line);
  text-align: right;
  vertical-align: top;
}

.table th:first-child {
  padding-left: 0;
  text-align: left;
  font-weight: 400;
}

.table thead th {
  font-weight: 600;
  border-bottom-color: var(--bk-line-strong);
}

.flags,
.remarks {
  margin: 0;
  padding: 0;
  list-style: none;
}

.flags li {
  padding: 8px 0;
  border-bottom: 1px solid var(--bk-line);
}

.remarks li {
  padding: 5px 0;
  overflow-wrap: anywhere;
  max-width: 75ch;
}

.flag-name {
  display: flex;
  align-items: center;
  gap: 8px;
}

.places {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px;
  margin-top: 6px;
}

.place {
  min-height: 26px;
  font-variant-numeric: tabular-nums;
}
`;var Hb=`/* Colours, type and measures. JupyterLab's own variables win where they exist, so that the viewer
   sits in its page; everything else follows the theme that controls/theme.js writes on the host.
   Contrast of every text colour is checked by test/contrast.test.mjs. */
:host {
  --bk-page: var(--jp-layout-color0, #ffffff);
  --bk-panel: #f5f7f9;
  --bk-raised: #ffffff;
  --bk-text: #1b2530;
  --bk-muted: #53606d;
  --bk-line: #d8dee4;
  --bk-line-strong: #9aa5b1;
  --bk-hover: #e9eef2;
  --bk-accent: #0b6b74;
  --bk-accent-soft: #dcefef;
  --bk-on-accent: #ffffff;
  --bk-right: #d55e00;
  --bk-left: #0072b2;
  --bk-right-text: #ad4c00;
  --bk-left-text: #00649c;
  --bk-band: rgba(27, 37, 48, 0.12);
  --bk-norm: #dfe4e9;
  --bk-flag: #e0b000;
  --bk-flag-text: #7a5800;
  --bk-error: #b3261e;
  --bk-error-soft: #fbeceb;
  --bk-focus: #0b7a85;
  --bk-shadow: 0 6px 24px rgba(20, 30, 40, 0.18), 0 1px 3px rgba(20, 30, 40, 0.16);
  --bk-radius: 6px;
  --bk-font: var(--jp-ui-font-family, system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif);
  color-scheme: light;
}

:host([data-theme="dark"]) {
  --bk-page: var(--jp-layout-color0, #13171c);
  --bk-panel: #1b2128;
  --bk-raised: #232a32;
  --bk-text: #e7ebef;
  --bk-muted: #a6b1bc;
  --bk-line: #353e48;
  --bk-line-strong: #66727e;
  --bk-hover: #2c353f;
  --bk-accent: #54c2c8;
  --bk-accent-soft: #173e42;
  --bk-on-accent: #06262a;
  --bk-right: #f0812f;
  --bk-left: #4aa8e0;
  --bk-right-text: #ff9a52;
  --bk-left-text: #6cbbef;
  --bk-band: rgba(231, 235, 239, 0.16);
  --bk-norm: #303841;
  --bk-flag: #e6bd2e;
  --bk-flag-text: #efcd58;
  --bk-error: #ff8a80;
  --bk-error-soft: #3a2020;
  --bk-focus: #6fd6dc;
  --bk-shadow: 0 6px 24px rgba(0, 0, 0, 0.55), 0 1px 3px rgba(0, 0, 0, 0.5);
  color-scheme: dark;
}
`;var Wb=`/* Playing: buttons, slider with its marks, the instant in words. */
.transport {
  padding: 6px 12px;
  border-top: 1px solid var(--bk-line);
  background: var(--bk-panel);
  border-radius: 0 0 8px 8px;
}

.play.primary:hover {
  background: var(--bk-accent);
  filter: brightness(1.08);
}

.time-slider {
  flex: 1 1 180px;
  min-width: 160px;
  padding: 0 8px;
  border-radius: var(--bk-radius);
  cursor: pointer;
  touch-action: none;
}

.rail {
  position: relative;
  height: 36px;
}

.rail svg {
  position: absolute;
  inset: 0;
  width: 100%;
  height: 100%;
  overflow: visible;
}

.rail .line,
.rail .done {
  position: absolute;
  left: 0;
  top: 11px;
  height: 4px;
  width: 100%;
  border-radius: 2px;
  background: var(--bk-line-strong);
  opacity: 0.55;
}

.rail .done {
  width: 0;
  opacity: 1;
  background: var(--bk-accent);
}

.rail .head {
  position: absolute;
  top: 13px;
  left: 0;
  width: 14px;
  height: 14px;
  margin: -7px;
  border-radius: 50%;
  border: 2px solid var(--bk-raised);
  background: var(--bk-accent);
  box-shadow: 0 0 0 1px var(--bk-accent);
}

.rail .loop {
  fill: var(--bk-accent);
  opacity: 0.18;
}

.rail .stance {
  opacity: 0.55;
}

.rail .right {
  fill: var(--bk-right);
}

.rail .left {
  fill: var(--bk-left);
}

.readout {
  display: flex;
  align-items: baseline;
  gap: 12px;
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
}

.readout .seconds {
  min-width: 6ch;
  text-align: right;
  font-weight: 600;
  font-size: 14px;
}

.readout .cycle {
  min-width: 15ch;
  color: var(--bk-muted);
}

.readout .cycle.right {
  color: var(--bk-right-text);
}

.readout .cycle.left {
  color: var(--bk-left-text);
}
`;var Xb=`/* What changes where there is less room: by the width of the viewer, and of a pane. */
@container viewer (max-width: 899px) {
  .selection {
    order: 9;
    flex-basis: 100%;
  }
}

@container viewer (max-width: 719px) {
  .time-slider {
    order: 9;
    flex-basis: 100%;
  }
  .readout {
    order: 8;
    margin-left: auto;
  }
  .title {
    max-width: 150px;
  }
  .search {
    flex: 1 1 100px;
    min-width: 100px;
  }
  .toolbar .end .button span {
    display: none;
  }
}

/* Narrow panes: what is also in a menu leaves the bar. */
.stage-pane,
.side-pane {
  container: pane / inline-size;
}

@container pane (max-width: 600px) {
  .pane-bar .clearness {
    display: none;
  }
}

@container pane (max-width: 490px) {
  .pane-bar .layers-button span {
    display: none;
  }
  .pane-bar {
    padding-left: 6px;
    padding-right: 6px;
    gap: 4px 6px;
  }
  .tab {
    padding: 0 7px;
  }
  .segmented .button {
    padding: 0 7px;
  }
}
`;var Vh=[Hb,Ob,Nb,Ub,Db,Bb,Vb,Wb,kb,zb,Gb,Xb,Fb].join(`
`);var ZI=["skeleton","mesh","muscles","reactions","markers","keypoints","picture"];function qb(n){let{root:e,scene:t,state:i,host:s}=n,r=Wr(i);zl(n,r);let o=Tm(n,r);n.announce=o.say;let a=Z("div",{class:"biokit",tabindex:-1,role:"region","aria-label":`Gait explorer: ${t.title||t.trials[0].name}. Press ? for the keys.`}),l=Z("div",{class:"frame"});a.append(l,o.element),e.replaceChildren(Z("style",{text:Vh}),a);let c={},u=[],h=(_,w,v,S)=>u.push(()=>c[w]=Nm(_,v,()=>S(_))),d=(_,w)=>{let v=Z("div",{class:_,role:w&&"group","aria-label":w});return l.append(v),v},f={search:()=>{},help:()=>{}},m=s.layout==="viewer";m||h(d("toolbar","Tools"),"toolbar","The bar of tools",_=>{Object.assign(f,xg(_,a,n,r,c))}),t.trials.length>1&&h(d("trials","Trials"),"trials","The list of trials",_=>_x(_,n,r)),s.layout==="refine"&&(a.classList.add("refines"),h(d("refine","Refinement"),"refine","The refinement",_=>Gx(_,n)));let x=d("panes"),g=t.trials.some(_=>ZI.some(w=>_[w])),p=!m&&(om(t)||ud(t)||hd(t));return(g||!p)&&x.append(jI(n,r,h)),m&&h(x.querySelector(".pane-bar"),"toolbar","The bar of tools",_=>{Object.assign(f,gd(_,a,n,r,c))}),g&&p?x.append(Dm(x)):x.classList.add(p?"side-only":"stage-only"),p&&x.append(KI(n,r,h)),h(d("transport","Playing"),"transport","The transport",_=>xx(_,n,r)),Hm(a,l,n),u.forEach(_=>_()),zm(a,n,{search:()=>f.search(),help:()=>f.help(),stage:()=>c.stage},r),{dispose(){Object.values(c).forEach(_=>_.dispose?.()),r.dispose()}}}var om=n=>n.trials.some(({series:e})=>Object.values(e??{}).some(({items:t})=>t.length));function jI(n,e,t){let i=Z("div",{class:"pane-bar",role:"group","aria-label":"View"}),s=Z("div",{class:"stage"});return t(i,"views","The views",()=>Om(i,n,e)),t(s,"stage","The stage",()=>{try{let r=Lb(s,n);return Im(s.querySelector("canvas"),n,e),r}catch(r){if(r instanceof jo)return Vm(s,n);throw r}}),Z("section",{class:"pane stage-pane","aria-label":"Stage"},i,s)}function KI(n,e,t){let{scene:i}=n,s=[],r=(c,u,h,d)=>{let f=Z("div",{class:`tab-panel ${c}`,tabindex:c==="curves"?null:0});s.push({key:c,text:u,panel:f}),t(f,c,h,d)};om(i)&&r("curves","Curves","The curves",c=>gc(c,n)),ud(i)&&r("gait","Gait","The table",c=>Jm(c,n,e)),hd(i)&&r("quality","Quality","The quality of the data",c=>Qm(c,n,e));let o=om(i)?Rm(n,e):null,{element:a}=tg(s,"Beside the stage",c=>o&&(o.hidden=c!=="curves")),l=Z("div",{class:"pane-bar"},a,o);return Z("section",{class:"pane side-pane","aria-label":"Curves and tables"},l,...s.map(({panel:c})=>c))}var $b={time:0,duration:0,playing:!1,speed:1,loop:"all",selected:[],hovered:null,hidden:[],layers:{mesh:!0,skeleton:!0,frames:!1,muscles:!0,reactions:!0,markers:!1,keypoints:!1,floor:!0,picture:!0},opacity:.35,view:"orbit",follow:!0,arrangement:"overlay",alignment:"time",cycle:{side:"right",index:0},axis:"time",sides:"both",bands:!0,cycles:!0,norms:!0,theme:"light",revision:0};function Hh(n={}){let e={...$b,...n,layers:{...$b.layers,...n.layers}},t=new Map;return{get:i=>e[i],set(i){let s=new Set;for(let[r,o]of Object.entries(i))if(!Object.is(e[r],o)){e[r]=o;for(let a of t.get(r)??[])s.add(a)}for(let r of s)r()},on(i,s){let r=i.split(" ");for(let o of r)t.has(o)||t.set(o,new Set),t.get(o).add(s);return()=>r.forEach(o=>t.get(o).delete(s))}}}async function Wh(n,e,t){let i=n.shadowRoot??n.attachShadow({mode:"open"}),s=e.trials?e:await gr(e),r=Hh({...s.start,...t.chosen}),o=Ol(s,r),a=Ul(s,r,o),l={scene:s,state:r,alignment:o,clock:a,host:t,root:i},c=qb(l);return n.dataset.ready="true",Object.assign(l,{cycles:(d,f,m,x)=>ua(s.trials[d],f,m,x).cycles.map(({values:g})=>[...g]),dispose:()=>{a.dispose(),c.dispose()}})}async function JI(n,e){let t=await gr(e),i=n.getElementById("moving");i.replaceChildren();let s=await Wh(i,t,{kind:"page",layout:"explore"});for(let r of n.querySelectorAll(".curves-figure"))QI(r,t);return n.documentElement.dataset.ready="true",s}function QI(n,e){let t=n.attachShadow({mode:"open"}),{items:i,quantities:s,axis:r}=n.dataset,o=Hh({selected:JSON.parse(i),axis:r}),a=Ol(e,o),l=Ul(e,o,a),c={scene:e,state:o,alignment:a,clock:l,host:{kind:"page"},root:t},u=document.createElement("style");u.textContent=Vh;let h=document.createElement("div");t.append(u,h),zl(c,Wr(o)),gc(h,{...c,only:{quantities:JSON.parse(s)},still:!0})}var Yb=["selected","view","speed","axis","sides","norms","alignment","arrangement"],e3=200,EG={async render({model:n,el:e}){let t={kind:"widget",layout:n.get("page"),chosen:n.get("chosen"),send:(u,h)=>n.send(u,void 0,h),onMessage:u=>n.on("msg:custom",u),offMessage:u=>n.off("msg:custom",u),model:n},i=await Wh(e,n.get("scene"),t);e.biokit=i;let{state:s}=i,r=0,o=!1,a=()=>{o||r||(r=setTimeout(()=>{r=0;let u=Object.fromEntries(Yb.map(h=>[h,s.get(h)]));n.set("chosen",{...u,time:s.get("time")}),n.save_changes()},e3))},l=s.on([...Yb,"time"].join(" "),a),c=()=>{o=!0,s.set(n.get("chosen")),o=!1};return n.on("change:chosen",c),()=>{clearTimeout(r),l(),n.off("change:chosen",c),i.dispose()}}};export{ua as cycleCurves,EG as default,Wh as mount,JI as showPage};
/*! Bundled license information:

three/build/three.core.js:
three/build/three.module.js:
  (**
   * @license
   * Copyright 2010-2026 Three.js Authors
   * SPDX-License-Identifier: MIT
   *)
*/
