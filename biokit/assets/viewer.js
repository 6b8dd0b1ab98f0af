// biokit viewer, built from viewer/src (sha256 c4dcb298a2090bd005d9d1ef771ca516cba24e4520596a18aa04f7db5a0006a1)
function Fl(n,e){let t=r=>{let{side:o,index:a}=e.get("cycle"),l=r.cycles?.[o]??[];return l.length?l[Math.min(a,l.length-1)]:null},i=r=>r.time[r.time.length-1]-r.time[0],s=()=>e.get("alignment")==="cycle"&&n.trials.some(t);return{duration(){let r=n.trials.filter((l,c)=>!e.get("hidden").includes(c)),o=r.length?r:n.trials;if(!s())return Math.max(...o.map(i));let a=o.map(t).filter(Boolean).map(([l,c])=>c-l);return a.length?a.reduce((l,c)=>l+c,0)/a.length:1.1},trialTime(r,o=e.get("time")){let a=n.trials[r],l=s()&&t(a);return l?l[0]+(l[1]-l[0])*(o/(this.duration()||1)):a.time[0]+Math.min(o,i(a))},shownTime(r,o){let a=n.trials[r],l=s()&&t(a);return l?(o-l[0])/(l[1]-l[0])*this.duration():o-a.time[0]},loopRange(){let r=n.trials.find((l,c)=>!e.get("hidden").includes(c)&&t(l));if(e.get("loop")!=="cycle"||s()||!r)return[0,this.duration()];let[o,a]=t(r);return[o-r.time[0],a-r.time[0]]},cycleOf:t}}function Bl(n,e,t){let i=0,s=0,r=()=>{let c=t.duration();e.set({duration:c,time:Math.min(e.get("time"),c)})};r();let o=[e.on("alignment cycle hidden",r),e.on("playing",l)];function a(c){if(i=0,!e.get("playing"))return;let h=Math.min((c-s)/1e3,.25)*e.get("speed");s=c;let[u,d]=t.loopRange(),f=e.get("time")+h;if(f>d||f<u){if(e.get("loop")==="none"){e.set({time:d,playing:!1});return}f=d>u?u+((f-u)%(d-u)+(d-u))%(d-u):u}e.set({time:f}),i=requestAnimationFrame(a)}function l(){if(!e.get("playing")||i)return;let[c,h]=t.loopRange();(e.get("time")>=h-1e-9||e.get("time")<c)&&e.set({time:c}),s=performance.now(),i=requestAnimationFrame(a)}return{toggle:()=>e.set({playing:!e.get("playing")}),seek:c=>e.set({time:Math.max(0,Math.min(c,e.get("duration")))}),step(c){let h=n.trials.find((m,_)=>!e.get("hidden").includes(_))??n.trials[0],{time:u}=h,d=u.length>1?(u[u.length-1]-u[0])/(u.length-1):.01,f=Math.round(e.get("time")/d)+c;e.set({playing:!1}),this.seek(f*d)},dispose(){cancelAnimationFrame(i),o.forEach(c=>c())}}}function Tm(n,e){let t=n.length,i=t>3?fM(n,e):null,s=0;return r=>{for((s>t-2||r<n[s])&&(s=0);s<t-2&&r>n[s+1];)s+=1;if(!i)return dM(n,e,r);let o=n[s+1]-n[s],a=(r-n[s])/o,l=e[s+1]-e[s],[c,h]=[i[s]*o-l,l-i[s+1]*o];return e[s]+a*l+a*(1-a)*(c*(1-a)+h*a)}}function dM(n,e,t){let i=0;for(let s=0;s<n.length;s++){let r=1;for(let o=0;o<n.length;o++)o!==s&&(r*=(t-n[o])/(n[s]-n[o]));i+=r*e[s]}return i}function fM(n,e){let t=n.length,[i,s]=[new Float64Array(t),new Float64Array(t)],r=f=>n[f+1]-n[f],o=f=>(e[f+1]-e[f])/r(f),a=n[2]-n[0];i[0]=a/r(1),s[0]=((r(0)+2*a)*r(1)*o(0)+r(0)**2*o(1))/a/r(1);for(let f=1;f<t-1;f++){let[m,_]=[r(f),r(f-1)],g=2*(m+_)-m*i[f-1];i[f]=_/g,s[f]=(3*(m*o(f-1)+_*o(f))-m*s[f-1])/g}let l=n[t-1]-n[t-3],[c,h]=[r(t-2),r(t-3)],u=(c*c*o(t-3)+(2*l+c)*h*o(t-2))/l,d=new Float64Array(t);d[t-1]=(u-l*s[t-2])/(h-l*i[t-2]);for(let f=t-2;f>=0;f--)d[f]=s[f]-i[f]*d[f+1];return d}var id=new WeakMap;function da(n,e,t,i,s=101){id.has(n)||id.set(n,new Map);let r=id.get(n),o=[e,t,i,s].join(`
`);return r.has(o)||r.set(o,pM(n,e,t,i,s)),r.get(o)}function pM(n,e,t,i,s){let r=Float64Array.from({length:s},(m,_)=>100*_/(s-1)),o=n.series[e],a=o?.items.indexOf(t)??-1;if(a<0)return{percent:r,cycles:[],mean:null,deviation:null,off:null};let l=n.time.length,c=gM(n.time,o.values.subarray(a*l,(a+1)*l)),h=(n.cycles?.[i]??[]).map(([m,_,g])=>{let p=r.map(x=>xM(c,m+(_-m)*x/100));return{start:m,end:_,off:g,values:p,whole:p.every(Number.isFinite)}}),u=h.filter(m=>m.whole).map(m=>m.values),d=h.map(m=>m.off).filter(Number.isFinite),f=d.length?d.reduce((m,_)=>m+_,0)/d.length:null;return{percent:r,cycles:h,...mM(u),off:f}}function mM(n){if(!n.length)return{mean:null,deviation:null};let e=n[0].map((i,s)=>n.reduce((r,o)=>r+o[s],0)/n.length);if(n.length<2)return{mean:e,deviation:null};let t=i=>n.reduce((s,r)=>s+(r[i]-e[i])**2,0);return{mean:e,deviation:e.map((i,s)=>Math.sqrt(t(s)/(n.length-1)))}}function gM(n,e){let t=[],i=0;for(let s=0;s<=e.length;s++)if(!(s<e.length&&Number.isFinite(e[s]))){if(s-i>1){let r=n.subarray(i,s),o=Tm(r,e.subarray(i,s));t.push({start:r[0],end:r[r.length-1],at:o})}i=s+1}return t}function xM(n,e){let t=n.find(({start:i,end:s})=>e>=i&&e<=s);return t?t.at(e):NaN}function zl(n,e,t){let i=n.cycles?.[e]??[],s=i.find(([r,o])=>t>=r&&t<o);if(!s){let r=i[i.length-1];return r&&t===r[1]?100:null}return 100*(t-s[0])/(s[1]-s[0])}function Y(n,{on:e={},text:t,...i}={},...s){let r=document.createElement(n);for(let[o,a]of Object.entries(i))a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);for(let[o,a]of Object.entries(e))r.addEventListener(o,a);return t!=null&&(r.textContent=t),r.append(...s.filter(o=>o!=null)),r}function Xr(n){let e=[];return{bind(t,i){i(),e.push(n.on(t,i))},add:t=>e.push(t),dispose(){for(;e.length;)e.pop()()}}}var _M=0,Ci=n=>`bk-${n}-${++_M}`;function fa(n,e){let t=n.trials.findIndex((i,s)=>!e.get("hidden").includes(s));return Math.max(t,0)}var vi=n=>n.trials.some(({cycles:e})=>e?.right?.length||e?.left?.length);function vM(n,e){let[t,i]=[0,n.length-1];for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return e-n[t]>n[i]-e?i:t}function yM(n,e,t){for(let i of[t,t==="right"?"left":"right"]){let s=n.cycles?.[i]??[],r=s.findIndex(([l,c])=>e>=l&&e<=c);if(r<0)continue;let[o,a]=s[r];return{side:i,index:r,percent:100*(e-o)/(a-o)}}return null}function Ri({scene:n,state:e,alignment:t}){let i=fa(n,e),s=n.trials[i],r=t.trialTime(i),o=vM(s.time,r),a=yM(s,r,e.get("cycle").side),l=a?`, ${a.percent.toFixed(0)} % of ${a.side} gait cycle`:"";return{trial:i,time:r,frame:o,cycle:a,text:`${r.toFixed(2)} s, frame ${o+1} of ${s.time.length}${l}`}}function Gl(n,e){let t=n.get("selected"),i=e.every(r=>t.includes(r)),s=t.filter(r=>!e.includes(r));n.set({selected:i?s:[...s,...e]})}function qr(n,e){let t=[],i=new Set;for(let s of n){let r=e[s];if(!r||i.has(s))continue;let o=r.pair&&n.includes(r.pair),a=o?[s,r.pair]:[s];a.forEach(c=>i.add(c));let l=o?r.name:r.label;t.push({ids:a,label:l||s,side:o?"both":r.side,kind:r.kind})}return t}var Cm=4,bM=250;function Rm(n,e){let{scene:t,state:i}=n,s=Y("div",{class:"unseen",role:"status","aria-live":"polite"}),r=0,o=c=>{clearTimeout(r),r=setTimeout(()=>s.textContent=c,bM)},a=()=>{let c=qr(i.get("selected"),t.items).map(({label:u})=>u),h=c.length-Cm;return c.slice(0,Cm).join("; ")+(h>0?` and ${h} more`:"")},l=[i.on("selected",()=>o(a()?`Selected: ${a()}`:"Nothing selected")),i.on("follow",()=>o(i.get("follow")?"The camera follows":"The camera stays")),i.on("view",()=>o(`View: ${i.get("view")}`)),i.on("axis",()=>o(`Curves over ${i.get("axis")==="cycle"?"the gait cycle":"time"}`)),i.on("playing",()=>o(i.get("playing")?"Playing":`Paused at ${Ri(n).text}`)),i.on("time",()=>i.get("playing")||o(Ri(n).text))];return e.add(()=>{clearTimeout(r),l.forEach(c=>c())}),{element:s,say:o}}var MM={play:'<path class="solid" d="M6.5 4.2v11.6L15.8 10z"/>',pause:'<path d="M7 4.5v11M13 4.5v11" stroke-width="3"/>',back:'<path class="solid" d="M14.5 5v10L7.5 10z"/><path d="M5 5v10"/>',forward:'<path class="solid" d="M5.5 5v10l7-5z"/><path d="M15 5v10"/>',follow:'<circle cx="10" cy="10" r="5"/><path d="M10 2v4M10 14v4M2 10h4M14 10h4"/>',layers:'<path d="M10 3l7 3.8-7 3.8-7-3.8zM3 10.4l7 3.8 7-3.8M3 13.6l7 3.8 7-3.8"/>',opacity:'<circle cx="10" cy="10" r="7"/><path class="solid" d="M10 3a7 7 0 0 1 0 14z"/>',options:'<path d="M3 6h6M14 6h3M3 14h3M11 14h6"/><circle cx="11.5" cy="6" r="2.2"/><circle cx="8.5" cy="14" r="2.2"/>',download:'<path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13"/>',help:'<circle cx="10" cy="10" r="7.2"/><path d="M7.9 8a2.1 2.1 0 1 1 3 1.9c-.7.4-.9.8-.9 1.5"/><path d="M10 14v.1" stroke-width="2"/>',expand:'<path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4"/>',contract:'<path d="M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4"/>',search:'<circle cx="8.7" cy="8.7" r="5.2"/><path d="M12.6 12.6L17 17"/>',close:'<path d="M5.5 5.5l9 9M14.5 5.5l-9 9"/>',check:'<path d="M4.5 10.5l3.6 3.6 7.4-8"/>',eye:'<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z"/><circle cx="10" cy="10" r="2.2"/>',hidden:'<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM4 16L16 4"/>',down:'<path d="M5.5 8l4.5 4.5L14.5 8"/>',flag:'<path d="M5 17.5V3M5 3.8h9.5L12 7.3l2.5 3.5H5"/>'};function In(n){let e=document.createElement("template"),t='class="icon" viewBox="0 0 20 20" aria-hidden="true"';return e.innerHTML=`<svg ${t}>${MM[n]}</svg>`,e.content.firstChild}function Ln({icon:n,label:e,text:t,framed:i,press:s,...r}){let a={type:"button",class:`button${t?"":" icon"}${i?" framed":""}`,title:e,...r,on:{click:s}};return e!==t&&(a["aria-label"]=e),Y("button",a,n?In(n):null,t?Y("span",{text:t}):null)}function Pm(n,e,{read:t,...i}){let s=Ln({...i,"aria-pressed":"false"});return n.bind(e,()=>s.setAttribute("aria-pressed",String(!!t()))),s}function Os(n,e,{key:t,label:i,choices:s}){let r=s.map(({value:l,text:c,title:h})=>Y("button",{type:"button",class:"button",role:"radio","data-value":l,title:h??c,"aria-label":h??c,text:c,on:{click:()=>n.set({[t]:l})}})),a=Y("div",{class:"segmented",role:"radiogroup","aria-label":i,on:{keydown:l=>{let c={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[l.key];if(!c||l.altKey||l.ctrlKey||l.metaKey)return;l.preventDefault(),l.stopPropagation();let h=r.indexOf(l.target),u=r[(h+c+r.length)%r.length];u.focus(),u.click()}}},...r);return e.bind(t,()=>{let l=s.findIndex(({value:c})=>c===n.get(t));r.forEach((c,h)=>{c.setAttribute("aria-checked",String(h===l)),c.tabIndex=h===Math.max(l,0)?0:-1})}),a}var Vl=4,pa=8;function ma(n,e,{end:t=!1}={}){let i=e.getBoundingClientRect(),s=innerHeight-i.bottom-Vl-pa,r=i.top-Vl-pa;n.style.maxHeight="none";let{offsetHeight:o,offsetWidth:a}=n,l=o>s&&r>s;n.style.maxHeight=`${Math.max(l?r:s,80)}px`;let c=l?i.top-Vl-Math.min(o,r):i.bottom+Vl,h=t?i.right-a:i.left;n.style.top=`${Math.max(pa,c)}px`,n.style.left=`${Math.max(pa,Math.min(h,innerWidth-a-pa))}px`}function Zi(n,{label:e,role:t="dialog",end:i,fill:s},r){let o=Ci("panel"),a=Y("div",{id:o,class:"popover",popover:"auto",role:t,"aria-label":e});n.setAttribute("aria-haspopup",t==="menu"?"menu":"dialog"),n.setAttribute("aria-expanded","false"),n.setAttribute("aria-controls",o),n.popoverTargetElement=a;let l=d=>{(d.type==="resize"||!a.contains(d.composedPath()[0]))&&ma(a,n,{end:i})},c=d=>{let f=d?"addEventListener":"removeEventListener";window[f]("scroll",l,!0),window[f]("resize",l)},h=null,u=!1;return a.addEventListener("beforetoggle",d=>{d.newState==="open"&&(h=a.getRootNode().activeElement,u=!1,a.replaceChildren(),s(a))}),a.addEventListener("keydown",d=>u=d.key==="Escape"),a.addEventListener("toggle",d=>{let f=d.newState==="open";if(n.setAttribute("aria-expanded",String(f)),c(f),!f){u&&(h??n).focus({preventScroll:!0});return}ma(a,n,{end:i}),a.querySelector("button:not(:disabled), input, [tabindex]")?.focus({preventScroll:!0})}),r.add(()=>c(!1)),{panel:a,open:()=>a.showPopover(),close:()=>a.hidePopover()}}function $r(n){n.addEventListener("keydown",e=>{let t=[...n.querySelectorAll(".menu-item")],i=t.indexOf(e.target);if(i<0)return;let s={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:t.length-1}[e.key];s!==void 0&&(e.preventDefault(),e.stopPropagation(),t[(s+t.length)%t.length].focus())})}function Im({scene:n,state:e},t){let i=[];if(vi(n)){let o=[{value:"time",text:"Time",title:"Curves over time (c)"},{value:"cycle",text:"Cycle",title:"Curves over the gait cycle (c)"}];i.push(Os(e,t,{key:"axis",label:"Axis of the curves",choices:o}))}let s=[{value:"both",text:"Both",title:"Both sides"},{value:"right",text:"R",title:"Right side"},{value:"left",text:"L",title:"Left side"}];i.push(Os(e,t,{key:"sides",label:"Sides",choices:s}));let r=[vi(n)&&["bands","Mean and band over gait cycles"],vi(n)&&["cycles","Single gait cycles"],n.norms?.length&&["norms","Normative bands"]].filter(Boolean);if(r.length){let o=Ln({icon:"options",label:"What the curves show",framed:!0}),a=c=>c.append(...r.map(([h,u])=>SM(e,h,u))),{panel:l}=Zi(o,{label:"What the curves show",role:"menu",end:!0,fill:a},t);$r(l),i.push(o,l)}return Y("div",{class:"curve-options"},...i)}function SM(n,e,t){let i=Y("button",{type:"button",class:"menu-item",role:"menuitemcheckbox","aria-checked":String(n.get(e))},Y("span",{class:"check"},In("check")),Y("span",{class:"what",text:t}));return i.addEventListener("click",()=>{n.set({[e]:!n.get(e)}),i.setAttribute("aria-checked",String(n.get(e)))}),i}var Lm={mesh:"body",skeleton:"skeleton",muscles:"muscles",reactions:"ground reaction forces",markers:"markers",keypoints:"keypoints",picture:"video picture"};function Dm(n,e,t){if(!n)return;let{scene:i,state:s}=e;n.setAttribute("role","img"),t.bind("time view layers hidden playing revision",()=>{if(s.get("playing"))return;let r=i.trials.filter((c,h)=>!s.get("hidden").includes(h)),a=Object.keys(Lm).filter(c=>s.get("layers")[c]&&r.some(h=>h[c])).map(c=>Lm[c]).join(", ")||"floor",l=r.map(({name:c})=>c).join(" and ");n.setAttribute("aria-label",`${l}: ${a}, ${s.get("view")} view, at ${Ri(e).text}`)})}var[sd,rd,od]=[25,50,75],Nm=2;function Om(n){let e=Y("div",{class:"divider",role:"separator",tabindex:0,"aria-orientation":"vertical","aria-label":"Width of the stage","aria-valuemin":sd,"aria-valuemax":od,title:"Drag, or arrow keys; double click: halves"}),t=rd,i=s=>{t=Math.max(sd,Math.min(od,s)),n.style.setProperty("--bk-split",`${t}%`),e.setAttribute("aria-valuenow",Math.round(t))};return i(rd),e.addEventListener("dblclick",()=>i(rd)),e.addEventListener("pointerdown",s=>e.setPointerCapture(s.pointerId)),e.addEventListener("pointermove",s=>{if(!e.hasPointerCapture(s.pointerId))return;let r=n.getBoundingClientRect();i(100*(s.clientX-r.left)/r.width)}),e.addEventListener("keydown",s=>{let r={ArrowLeft:t-Nm,ArrowRight:t+Nm,Home:sd,End:od}[s.key];r!==void 0&&(s.preventDefault(),s.stopPropagation(),i(r))}),e}function Um(n,e,t){try{return t()??{dispose:()=>{}}}catch(i){return console.error(i),n.replaceChildren(Y("div",{class:"message error",role:"alert"},Y("p",{text:`${e} cannot be shown. Everything else goes on working.`}),Y("pre",{text:String(i?.message??i)}))),{dispose:()=>{},failed:!0}}}var wM=[{value:"orbit",text:"Orbit"},{value:"front",text:"Front"},{value:"side",text:"Side"},{value:"back",text:"Back"},{value:"top",text:"Top"},{value:"camera",text:"Camera"}],EM=[["mesh","Body mesh"],["skeleton","Skeleton"],["frames","Joint frames","skeleton"],["muscles","Muscles"],["reactions","Ground reaction forces"],["markers","Markers"],["keypoints","Keypoints"],["picture","Video picture"],["floor","Floor"]],ad=n=>wM.filter(({value:e})=>e!=="camera"||n.trials.some(t=>t.camera)),AM=n=>EM.filter(([e,,t])=>e==="floor"||n.trials.some(i=>i[t??e]));function km(n,{scene:e,state:t},i){let s=ad(e).map((a,l)=>({...a,title:`${a.text} view (${l+1})`}));n.append(Os(t,i,{key:"view",label:"View",choices:s}),Pm(i,"follow",{icon:"follow",label:"The camera follows the subject (f)",press:()=>t.set({follow:!t.get("follow")}),read:()=>t.get("follow")}),Y("span",{class:"end"})),e.trials.some(a=>a.mesh)&&n.append(CM(t,i));let r=Ln({icon:"layers",text:"Layers",label:"Layers",framed:!0});r.classList.add("layers-button");let{panel:o}=Zi(r,{label:"Layers",end:!0,fill:a=>TM(a,e,t)},i);$r(o),n.append(r,o)}function TM(n,e,t){let i=AM(e).map(([s,r])=>{let o=()=>{let l={...t.get("layers"),[s]:!t.get("layers")[s]};t.set({layers:l}),a.setAttribute("aria-checked",String(l[s]))},a=Y("button",{type:"button",class:"menu-item",role:"checkbox","aria-checked":String(!!t.get("layers")[s]),on:{click:o}},Y("span",{class:"check"},In("check")),Y("span",{class:"what",text:r}));return a});n.append(...i),e.trials.some(s=>s.mesh)&&n.append(Y("div",{class:"menu-line"},Y("span",{class:"what",text:"See-through body"}),Bm(t)))}var Fm=n=>Math.round(100*(1-n.get("opacity")));function Bm(n){let e=Y("input",{type:"range",class:"range",min:0,max:100,step:5,value:Fm(n),"aria-label":"See-through body, percent",on:{input:()=>n.set({opacity:1-e.value/100})}});return e}function CM(n,e){let t=Bm(n);return e.bind("opacity",()=>t.value=Fm(n)),Y("label",{class:"clearness",title:"See-through body"},In("opacity"),t)}var Gm=[["Space","play or pause"],["\u2190 \u2192","one frame back or on"],["Shift + \u2190 \u2192","ten frames back or on"],["Home, End","first, last frame"],["1 \u2026 6","views, in the order of the buttons"],["A D, W S","turn the view"],["+ \u2212","nearer, farther"],["F","follow the subject"],["C","curves over time or gait cycle"],["/","search"],["?","this help"]],zm=Math.PI/18,ld=1.15,RM="input, select, textarea, [popover]",PM="button, a, summary";function Vm(n,{root:e,scene:t,state:i,clock:s},r,o){let a=ad(t),l=(h,u)=>r.stage()?.rotate?.(h*zm,u*zm),c={" ":s.toggle,ArrowLeft:h=>s.step(h.shiftKey?-10:-1),ArrowRight:h=>s.step(h.shiftKey?10:1),Home:()=>s.seek(0),End:()=>s.seek(i.get("duration")),"/":r.search,"?":r.help,c:()=>{let h=i.get("axis")==="time"&&vi(t)?"cycle":"time";i.set({axis:h})},f:()=>i.set({follow:!i.get("follow")}),a:()=>l(-1,0),d:()=>l(1,0),w:()=>l(0,1),s:()=>l(0,-1),"+":()=>r.stage()?.zoom?.(ld),"=":()=>r.stage()?.zoom?.(ld),"-":()=>r.stage()?.zoom?.(1/ld)};a.forEach(({value:h},u)=>c[u+1]=()=>i.set({view:h})),e.host.setAttribute("data-lm-suppress-shortcuts","true"),n.addEventListener("keydown",h=>{if(h.stopPropagation(),h.defaultPrevented||h.ctrlKey||h.metaKey||h.altKey)return;let{target:u}=h;if(u.closest(RM)||h.key===" "&&u.closest(PM))return;let d=c[h.key.length===1?h.key.toLowerCase():h.key];d&&(h.preventDefault(),d(h))}),n.addEventListener("click",h=>{h.detail>0&&h.target.closest("button")&&!h.target.closest(".popover, [popovertarget], [aria-haspopup]")&&n.focus({preventScroll:!0})}),o.add(()=>e.host.removeAttribute("data-lm-suppress-shortcuts"))}function Hm({scene:n,host:e},t){let i=e.poster??n.poster;if(!i)return null;let s=`${n.title||"biokit"}: a picture of one instant`;return Y("img",{src:i,alt:s,class:t})}function Wm(n,e){let t=Y("p",{class:"message",role:"status",text:"Without WebGL the body does not move here; curves, tables and exports work."});return n.classList.add("with-poster"),n.append(...[Hm(e,"poster"),t].filter(Boolean)),{dispose:()=>n.replaceChildren()}}function Xm(n,e,t){let i=Hm(t,"on-paper");i&&(n.classList.add("has-paper"),e.append(i))}var qm=[[],[7,3],[2,2.5],[9,3,2,3]],$m={text:"#222222",muted:"#666666",line:"#d9d9d9",page:"#ffffff",accent:"#1a73e8",right:"#D55E00",left:"#0072B2","right-text":"#ad4c00","left-text":"#00649c"},[cd,jm,Ym]=["#8b95a0","#e0a100","#2a9d77"],[Zm,IM]=["#cc79a7","#8a6fc0"],LM={gap:cd,no_person:cd,not_measured:cd,too_few_markers:jm,large_marker_error:"#b08d2e",large_reprojection_error:"#b08d2e",not_converged:"#8c6d46",motion_jump:"#6b5b4b",unfamiliar_motion:"#6d8f3c",sides_swapped:Ym,labels_exchanged:Ym,unexplained_force:Zm,foot_in_air:Zm,far_from_foot:"#a8568a",shared_plate:"#e0a3c6",large_reserve:IM,impossible_muscle:"#b3a0d6"};function Km(n){let e=getComputedStyle(n),t=s=>e.getPropertyValue(`--bk-${s}`).trim()||$m[s],i=Object.fromEntries(Object.keys($m).map(s=>[s,t(s)]));return i.font=e.fontFamily||"system-ui, sans-serif",i}function Jm(n,{trials:e,sides:t,colours:i}){let s=hd(Math.max(0,e.indexOf(n.index)));if(e.length>1&&(n.side==="middle"||t!=="both")){let o=n.trial.colour||i.text;return{colour:o,ink:`color-mix(in srgb, ${o} 70%, ${i.text})`,dash:s}}return{colour:i[n.side]??i.text,ink:i[`${n.side}-text`]??i.text,dash:s}}function hd(n){return qm[n%qm.length]}function Hl(n){return(n.flags??[]).map(e=>({...e,label:e.label??e.name,colour:ga(e)})).filter(e=>e.spans?.length&&!e.harmless)}var ga=({name:n})=>LM[String(n).split(":")[0]]??jm;var Qm=(n,e)=>n.trials.length>1?Y("h3",{text:e.name}):null,ud=n=>n.trials.some(e=>e.table?.rows?.length),dd=n=>n.trials.some(({flags:e,remarks:t})=>e?.length||t?.length);function eg(n,{scene:e,state:t},i){n.classList.add("text-panel");let s=e.trials.map(r=>{if(!r.table?.rows?.length)return null;let{caption:o,head:a,rows:l}=r.table,c=(d,f)=>Y("tr",{},...d.map((m,_)=>Y(_?f:"th",{scope:_?null:f==="th"?"col":"row",text:m}))),h=Y("table",{class:"table"},o?Y("caption",{text:o}):null,Y("thead",{},c(a,"th")),Y("tbody",{},...l.map(d=>c(d,"td")))),u=Y("section",{"aria-label":r.name},Qm(e,r),h);return n.append(u),u});ng(s,t,i)}function tg(n,{scene:e,state:t,alignment:i,clock:s},r){n.classList.add("text-panel");let o=e.trials.map((a,l)=>{let c=f=>{t.set({playing:!1}),s.seek(i.shownTime(l,f))},h=(a.flags??[]).map(f=>DM(f,ga(f),a,c)),u=(a.remarks??[]).map(f=>Y("li",{text:f})),d=Y("section",{"aria-label":a.name},Qm(e,a),h.length?Y("ul",{class:"flags"},...h):Y("p",{class:"muted",text:"No span is flagged."}),u.length?Y("h4",{text:"Remarks"}):null,u.length?Y("ul",{class:"remarks"},...u):null);return n.append(d),d});ng(o,t,r)}function DM({label:n,spans:e},t,i,s){let r=i.time[i.time.length-1]-i.time[0],o=e.reduce((h,[u,d])=>h+d-u,0),a=r>0?` \xB7 ${(100*o/r).toFixed(0)} % of the trial`:"",l=e.slice(0,12).map(([h,u])=>Y("button",{type:"button",class:"button framed place",text:u>h?`${h.toFixed(2)}\u2013${u.toFixed(2)} s`:`${h.toFixed(2)} s`,title:"Go there",on:{click:()=>s(h)}})),c=e.length-l.length;return Y("li",{},Y("div",{class:"flag-name"},Y("i",{class:"swatch",style:`background: ${t}`,"aria-hidden":"true"}),Y("strong",{text:n})),Y("div",{class:"muted",text:`${e.length} ${e.length===1?"span":"spans"}${a}`}),Y("div",{class:"places"},...l,c>0?Y("span",{class:"muted",text:`and ${c} more`}):null))}function ng(n,e,t){t.bind("hidden",()=>n.forEach((i,s)=>i&&(i.hidden=e.get("hidden").includes(s))))}function ig(n,e,t){let i=n.map(({key:o,text:a,panel:l})=>{let c=Ci("tab");return l.id=Ci("panel"),l.setAttribute("role","tabpanel"),l.setAttribute("aria-labelledby",c),Y("button",{type:"button",id:c,class:"tab",role:"tab","aria-controls":l.id,text:a,on:{click:()=>s(o)}})});function s(o){n.forEach((a,l)=>{let c=a.key===o;a.panel.hidden=!c,i[l].setAttribute("aria-selected",String(c)),i[l].tabIndex=c?0:-1}),t(o)}let r=Y("div",{class:"tabs",role:"tablist","aria-label":e},...i);return r.addEventListener("keydown",o=>{let a=i.indexOf(o.target),l=i.length-1,c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:l}[o.key];if(a<0||c===void 0)return;o.preventDefault(),o.stopPropagation();let h=(c+i.length)%i.length;s(n[h].key),i[h].focus()}),s(n[0].key),{element:r,open:s}}function NM(){let{jpThemeLight:n,vscodeThemeKind:e}=document.body.dataset;return n?n==="false"?"dark":"light":e?e.includes("light")?"light":"dark":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function Wl({root:n,state:e},t){let i=matchMedia("print"),s=()=>{let a=i.matches?"light":NM();n.host.dataset.theme=a,e.set({theme:a})};s();let r=matchMedia("(prefers-color-scheme: dark)"),o=new MutationObserver(s);o.observe(document.body,{attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]});for(let a of[r,i])a.addEventListener("change",s);t.add(()=>{o.disconnect();for(let a of[r,i])a.removeEventListener("change",s)})}var xa={dof:"Coordinates",muscle:"Muscles",contact:"Ground reaction forces",joint:"Joint forces",compartment:"Knee compartments",marker:"Markers",keypoint:"Keypoints",residual:"Residual forces"},sg={right:"right",left:"left",r:"right",l:"left"},lr=n=>String(n??"").normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim();function OM(n){let e=[];for(let t of Object.values(n)){let i=t.pair&&n[t.pair];if(i&&t.side==="left")continue;let s=i?[t.id,i.id]:[t.id],{name:r,kind:o,group:a,definition:l}=t;e.push({ids:s,name:r||t.label||t.id,kind:o,group:a,definition:l,side:i?"both":t.side})}return e}function fd(n){let e=new Map;for(let{id:t,kind:i,group:s}of Object.values(n)){if(!s||i!=="dof"&&i!=="muscle")continue;let r=`${i} ${s}`;e.has(r)||e.set(r,{ids:[],name:s,kind:i,group:"",side:"both",whole:!0}),e.get(r).ids.push(t)}return[...e.values()].filter(({ids:t})=>t.length>1)}function UM(n,e){return e===n?0:e.startsWith(n)?1:` ${e}`.includes(` ${n}`)?2:n.length>2&&e.includes(n)?4:1/0}function kM(n,{name:e,ids:t,group:i,kind:s,definition:r,whole:o},a){let l=o?[]:t,c=[[lr(e),0],...l.map(u=>[lr(u),1]),...l.map(u=>[lr(a[u]?.label),1]),[lr(i),3],[lr(xa[s]),6],[lr(r),8]],h=o?-.5:0;for(let u of n)h+=Math.min(...c.map(([d,f])=>UM(u,d)+f));return h+e.length/200}function FM(n){let e=lr(n).split(" ").filter(Boolean),t="";return{words:e.filter((s,r)=>!sg[s]||s.length===1&&r===0?!0:(t=sg[s],!1)),side:t}}function rg(n,e){let{words:t,side:i}=FM(e),s=[...fd(n),...OM(n)];return i&&(s=s.map(r=>({...r,side:i,ids:r.ids.filter(o=>n[o].side===i)})).filter(({ids:r})=>r.length)),t.length?s.map(r=>({entry:r,at:kM(t,r,n)})).filter(({at:r})=>r<1/0).sort((r,o)=>r.at-o.at).map(({entry:r})=>r):s}var BM=12,Xl=6,zM="button framed chip more",og=["hip","knee","ankle","pelvis","lumbar","quadriceps","hamstrings","gluteals","calf","triceps surae","plantarflexors","dorsiflexors","adductors"],GM=6;function VM(n){let e=({name:t})=>{let i=og.indexOf(t.toLowerCase());return i<0?og.length:i};return fd(n).map((t,i)=>({group:t,index:i})).sort((t,i)=>e(t.group)-e(i.group)||t.index-i.index).map(({group:t})=>t).slice(0,GM)}function ag({scene:n,state:e},t){let i=Y("div",{class:"chips",role:"group"}),s=Ln({text:"more",label:"All that is selected",class:zM}),{panel:r,close:o}=Zi(s,{label:"Selected",fill:u},t),a=VM(n.items).map(f),l=Ln({text:"Clear",label:"Clear the selection",press:()=>e.set({selected:[]})}),c=()=>qr(e.get("selected"),n.items),h=[];function u(g){g.replaceChildren(Y("div",{class:"chip-list"},...c().map(d)))}function d({ids:g,label:p,side:x}){let w=Y("button",{type:"button",class:"take","aria-label":`Remove ${p}`,title:"Remove",on:{click:()=>Gl(e,g)}});w.append(In("close"));let v=Y("i",{class:`dot ${x}`,"aria-hidden":"true"}),b=Y("span",{class:"ellipsis",text:p});return Y("span",{class:"chip",title:p},v,b,w)}function f({name:g,ids:p,kind:x}){return Y("button",{type:"button",class:"button framed pick",title:`Select the ${x==="muscle"?"muscles":"coordinates"} of ${g}`,text:g,on:{click:()=>e.set({selected:p})}})}function m(){let g=c();for(let M of[...h,s])M.hidden=!1;let p=i.clientWidth-(g.length?l.offsetWidth+Xl:0),x=h.map(M=>M.offsetWidth+Xl),w=g.length||h.length,v=HM(x,p+Xl,w,g.length?s.offsetWidth+Xl:0);h.forEach((M,y)=>M.hidden=y>=v),s.hidden=v>=w||!g.length;let b=v?`+ ${g.length-v} more`:`${g.length} selected`;s.firstChild.textContent=b}t.bind("selected",()=>{let g=c();h=g.length?g.slice(0,BM).map(d):a,i.replaceChildren(...h,...g.length?[s,r,l]:[]),i.setAttribute("aria-label",g.length?"Selected":"Quick picks"),m(),r.matches(":popover-open")&&(g.length?u(r):o())});let _=new ResizeObserver(m);return _.observe(i),t.add(()=>_.disconnect()),i}function HM(n,e,t,i){let s=0,r=0;for(;r<n.length;){let o=s+n[r];if(o+(r+1<t?i:0)>e)break;s=o,r++}return r}var ql=n=>/[",\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n,pd=n=>Number.isFinite(n)?String(Number(n.toPrecision(6))):"";function lg(n,e,t){let i=[];for(let s of t)for(let[r,{unit:o}]of Object.entries(n.quantities))e.some(({series:a})=>a?.[r]?.items.includes(s))&&i.push({id:s,key:r,name:`${s} ${r} [${o||"1"}]`});return i}function cg(n,{id:e,key:t}){let i=n.series?.[t],s=i?i.items.indexOf(e):-1;if(s<0)return null;let r=n.time.length;return i.values.subarray(s*r,(s+1)*r)}function hg(n,e,t){let i=lg(n,e,t),s=e.length>1,r=[[...s?["trial"]:[],"time [s]",...i.map(({name:o})=>o)].map(ql).join(",")];for(let o of e){let a=i.map(l=>cg(o,l));o.time.forEach((l,c)=>{let h=a.map(u=>u?pd(u[c]):"");r.push([...s?[ql(o.name)]:[],pd(l),...h].join(","))})}return`${r.join(`
`)}
`}function WM(n,e,t){let[i,s]=[0,n.length-1];for(;s-i>1;){let o=i+s>>1;n[o]<=t?i=o:s=o}if(s===i)return e[i];let r=(t-n[i])/(n[s]-n[i]);return r<=0?e[i]:r>=1?e[s]:e[i]+r*(e[s]-e[i])}function ug(n,e,t){let i=lg(n,e,t),r=[["trial","side","cycle","percent [%]",...i.map(({name:o})=>o)].map(ql).join(",")];for(let o of e){let a=i.map(l=>cg(o,l));for(let l of["right","left"])(o.cycles?.[l]??[]).forEach(([c,h],u)=>{for(let d=0;d<=100;d++){let f=c+(h-c)*d/100,m=i.map(({id:_},g)=>{let p=n.items[_]?.side&&n.items[_].side!==l;return a[g]&&!p?pd(WM(o.time,a[g],f)):""});r.push([ql(o.name),l,u+1,d,...m].join(","))}})}return`${r.join(`
`)}
`}function $l(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=n,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}var md=(n,e)=>`${(n||"biokit").replace(/\.[a-z0-9]{2,4}$/i,"").replace(/[\\/:*?"<>|\s\p{C}]+/gu,"_").slice(0,80)}${e}`;function dg(n,e,{done:t,failed:i,silent:s}){let r=()=>{clearTimeout(a),n.offMessage?.(o)},o=(l,c)=>{l?.type!=="exported"||l.kind&&l.kind!==e.kind||(r(),l.error?i(l.error):t(l.name,new Blob(c??[],{type:l.mime??"application/octet-stream"})))},a=setTimeout(s,4e3);n.onMessage?.(o);try{n.send(e)}catch(l){r(),i(String(l?.message??l))}}async function fg({scene:n,root:e},{stage:t,curves:i},s){let r=g=>getComputedStyle(e.host).getPropertyValue(g).trim(),o=i?.drawPicture?720:0,a=o?Math.min(Math.max(i.pictureHeight(o),420),3e3):640,l=Math.min(a,640),c=t?.picture?Math.round(l*.8):0,h=[48+c+o+(c&&o?24:0),56+a+48],u=document.createElement("canvas");[u.width,u.height]=h.map(g=>Math.round(g*2));let d=u.getContext("2d");d.scale(2,2),d.fillStyle=r("--bk-page")||"#ffffff",d.fillRect(0,0,...h),d.textBaseline="top";let f=r("--bk-font")||"sans-serif",m=(g,p,x,w)=>{d.font=`${p} ${f}`,d.fillStyle=x,d.fillText(XM(d,g,h[0]-48),24,w)};m(n.title||"biokit","600 18px",r("--bk-text"),24),m(s,"13px",r("--bk-muted"),50);let _=80;if(c){let g=r("--bk-page"),p=await t.picture(c*2,l*2,{background:g});d.drawImage(p,24,_,c,l)}return o&&i.drawPicture(d,{x:24+c+(c?24:0),y:_,width:o,height:a}),new Promise(g=>u.toBlob(g,"image/png"))}function XM(n,e,t){if(n.measureText(e).width<=t)return e;let i=[...e];for(;i.length&&n.measureText(`${i.join("")}\u2026`).width>t;)i.pop();return`${i.join("")}\u2026`}var pg=4;function mg(n,e,t){let{scene:i,state:s,host:r}=n,o=Ln({icon:"download",text:"Export",label:"Export",framed:!0}),a=Y("p",{class:"note export-message",role:"status"}),l=p=>{a.textContent=p,a.hidden=!p,p&&n.announce(p)},c=()=>i.trials.filter((p,x)=>!s.get("hidden").includes(x)),h=()=>s.get("selected").length?qM(i,s):Object.keys(i.items),u=()=>{let p=s.get("axis")==="cycle",x=(p?ug:hg)(i,c(),h());$l(md(i.title,p?"_cycles.csv":".csv"),new Blob(["\uFEFF",x],{type:"text/csv"})),l("The table is saved.")},d=async()=>{let p=await fg(n,t(),Ri(n).text);$l(md(i.title,".png"),p),l("The picture is saved.")},f=p=>()=>{let x=i.trials.map((w,v)=>v).filter(w=>!s.get("hidden").includes(w));l("Asking the kernel\u2026"),dg(r,{type:"export",kind:p,items:s.get("selected"),trials:x},{done:(w,v)=>{$l(w,v),l(`${w} is saved.`)},failed:w=>l(`The kernel could not write the file: ${w}`),silent:()=>l("The kernel has not answered: it is busy or closed. The file comes when it answers; everything else goes on.")})},m=p=>{let x=qr(s.get("selected"),i.items).map(({label:y})=>y),w=x.length-pg,v=x.length?`Selected: ${x.slice(0,pg).join("; ")}${w>0?` and ${w} more`:""}`:"Nothing is selected: everything is exported.",b=r.send?"":"needs a running kernel",M=s.get("axis")==="cycle"?"over the gait cycle":"over time";l(""),p.append(g("Curves as a table (.csv)",M,u),g("Picture of stage and curves (.png)","",d),g("Dataset (.nc)",b||"NetCDF",r.send&&f("netcdf")),g("OpenSim files (.mot, .sto)",b||"zip",r.send&&f("opensim")),Y("p",{class:"note menu-foot",text:v}),a)},{panel:_}=Zi(o,{label:"Export",role:"menu",end:!0,fill:m},e);$r(_);function g(p,x,w){return Y("button",{type:"button",class:"menu-item",role:"menuitem","aria-disabled":w?null:"true",on:{click:async()=>{if(w)try{await w()}catch(b){l(`This did not work: ${b?.message??b}`)}}}},Y("span",{class:"what",text:p}),x?Y("span",{class:"note",text:x}):null)}return[o,_]}function qM({items:n},e){let t=e.get("sides"),i=new Set;for(let s of e.get("selected"))for(let r of[s,n[s]?.pair])n[r]&&(t==="both"||!n[r].side||n[r].side===t)&&i.add(r);return[...i]}function gg(n,{root:e},t){let i=()=>e.fullscreenElement===n||n.classList.contains("fills"),r=Ln({icon:"expand",label:"Full screen",press:async()=>{e.fullscreenElement===n?await document.exitFullscreen():n.classList.contains("fills")?n.classList.remove("fills"):await n.requestFullscreen().catch(()=>n.classList.add("fills")),o()}}),o=()=>{r.replaceChildren(In(i()?"contract":"expand")),r.title=i()?"Leave full screen":"Full screen",r.setAttribute("aria-label",r.title)};return document.addEventListener("fullscreenchange",o),t.add(()=>document.removeEventListener("fullscreenchange",o)),r}function xg(n){let e=Ln({icon:"help",label:"Keys and help (?)"}),t=r=>r.append(Y("h2",{text:"Keys"}),Y("dl",{class:"keys",tabindex:0},...Gm.flatMap(([o,a])=>[Y("dt",{},Y("kbd",{text:o})),Y("dd",{text:a})])),Y("p",{class:"note",text:"Keys work while the viewer has the focus. Drag the stage to turn it, turn the wheel to come nearer, press a muscle, a joint or a marker to see its curves."})),{panel:i,open:s}=Zi(e,{label:"Keys and help",end:!0,fill:t},n);return i.classList.add("help"),{elements:[e,i],open:s}}var gd=80,$M={both:"right, left",right:"right",left:"left","":""};function _g({scene:n,state:e,announce:t}){let i=Ci("list"),s=Y("input",{type:"text",class:"search-input",role:"combobox",placeholder:"Search joints, muscles, markers\u2026",title:"Search (/)","aria-label":"Search coordinates, muscles, forces and markers","aria-expanded":"false","aria-controls":i,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),r=Y("div",{id:i,role:"listbox","aria-label":"Found","aria-multiselectable":"true"}),o=Y("div",{class:"popover found",popover:"manual"},r),a=Y("div",{class:"search",role:"search"},In("search"),s),l=[],c=-1,h=()=>o.matches(":popover-open"),u=v=>{(v.type==="resize"||!o.contains(v.composedPath()[0]))&&ma(o,a)};function d(){h()||(o.style.width=`${Math.max(a.offsetWidth,380)}px`,o.showPopover(),addEventListener("scroll",u,!0),addEventListener("resize",u),s.setAttribute("aria-expanded","true")),m(),ma(o,a)}function f(){removeEventListener("scroll",u,!0),removeEventListener("resize",u),h()&&(o.hidePopover(),s.setAttribute("aria-expanded","false"),x(-1))}function m(){let v=rg(n.items,s.value),b=[...new Set([...v.slice(0,gd).map(({kind:y})=>y)])];s.value.trim()||b.sort((y,E)=>Object.keys(xa).indexOf(y)-Object.keys(xa).indexOf(E)),l=[],r.replaceChildren();for(let y of b){let E=Ci("kind"),D=Y("div",{role:"group","aria-labelledby":E},Y("div",{id:E,class:"kind",text:xa[y]??y}));for(let I of v.slice(0,gd))I.kind===y&&D.append(_(I));r.append(D)}let M=v.length-Math.min(v.length,gd);v.length||r.append(Y("p",{class:"note none",text:`Nothing is called \u201C${s.value.trim()}\u201D.`})),M&&r.append(Y("p",{class:"note none",text:`${M} more: write a few letters.`})),x(s.value.trim()&&l.length?0:-1),p(),s.value.trim()&&t(`${v.length} found`)}function _(v){let{name:b,definition:M,side:y,ids:E,whole:D,group:I}=v,L=D?`all ${E.length}`:$M[y??""],P=Y("div",{id:Ci("option"),class:"option",role:"option","aria-selected":"false"},Y("span",{class:"check"},In("check")),Y("span",{class:"what"},Y("span",{class:"name",text:b}),Y("span",{class:"tag",text:[D?"":I!==b&&I,L].filter(Boolean).join(" \xB7 ")}),M?Y("span",{class:"note",text:M,title:M}):null));return P.addEventListener("pointerdown",U=>U.preventDefault()),P.addEventListener("click",()=>g(v)),l.push({element:P,entry:v}),P}function g({ids:v}){Gl(e,v),s.select()}function p(){let v=new Set(e.get("selected"));for(let{element:b,entry:M}of l)b.setAttribute("aria-selected",String(M.ids.every(y=>v.has(y))))}function x(v){l[c]?.element.classList.remove("active"),c=v;let b=l[v]?.element;b?.classList.add("active"),b?.scrollIntoView({block:"nearest"}),b?s.setAttribute("aria-activedescendant",b.id):s.removeAttribute("aria-activedescendant")}s.addEventListener("focus",d),s.addEventListener("click",d),s.addEventListener("input",d),s.addEventListener("blur",f),s.addEventListener("keydown",v=>{let b=l.length-1;if(v.key==="ArrowDown"||v.key==="ArrowUp"){h()||d();let M=c+(v.key==="ArrowDown"?1:-1);x(M>b?0:M<0?b:M)}else{if(v.key==="Tab")return f();if(v.key==="Enter"&&l[c])g(l[c].entry);else if(v.key==="Escape"&&h()&&s.value)s.value="",d();else if(v.key==="Escape")f(),s.closest(".biokit").focus();else return}v.preventDefault()});let w=e.on("selected",p);return{elements:[a,o],focus:()=>s.focus(),dispose(){w(),f()}}}function vg(n,e,t,i,s){let{scene:r}=t,o=_g(t);i.add(o.dispose);let a=Y("div",{class:"selection"},ag(t,i));return n.append(Y("h2",{class:"title ellipsis",text:r.title||"biokit",title:r.title}),...o.elements,a),{search:o.focus,...xd(n,e,t,i,s)}}function xd(n,e,t,i,s){let r=xg(i);return n.append(Y("div",{class:"end buttons"},...mg(t,i,()=>s),...r.elements,gg(e,t,i))),{help:r.open}}function yg({scene:n,state:e},t){let i=vi(n),r=Y("select",{class:"select","aria-label":"Loop",title:"Loop",on:{change:()=>e.set({loop:r.value})}},...Object.entries({all:"Loop all",cycle:"Loop cycle",none:"No loop"}).filter(([a])=>i||a!=="cycle").map(([a,l])=>Y("option",{value:a,text:l})));if(t.bind("loop",()=>r.value=e.get("loop")),!i)return[r];let o=Y("select",{class:"select","aria-label":"Gait cycle",title:"Gait cycle",on:{change:()=>{let[a,l]=o.value.split(" ");e.set({cycle:{side:a,index:Number(l)}})}}});return t.bind("cycle hidden loop alignment revision",()=>{let{cycles:a}=n.trials[fa(n,e)],l=["right","left"].flatMap(u=>(a?.[u]??[]).map((d,f)=>Y("option",{value:`${u} ${f}`,text:`${u} ${f+1}`})));o.replaceChildren(...l);let{side:c,index:h}=e.get("cycle");o.value=`${c} ${h}`,o.selectedIndex<0&&(o.selectedIndex=l.findIndex(({value:u})=>u.startsWith(c))),o.hidden=!l.length||e.get("loop")!=="cycle"&&e.get("alignment")!=="cycle"}),[r,o]}var YM="uplot",ZM="u-hz",jM="u-vt",KM="u-title",JM="u-wrap",QM="u-under",eS="u-over",tS="u-axis",ur="u-off",nS="u-select",iS="u-cursor-x",sS="u-cursor-y",rS="u-cursor-pt",oS="u-legend",aS="u-live",lS="u-inline",cS="u-series",hS="u-marker",bg="u-label",uS="u-value",va="width",ya="height";var Mg="bottom",Yr="left",_d="right",Od="#000",Sg=Od+"0",vd="mousemove",wg="mousedown",yd="mouseup",Eg="mouseenter",Ag="mouseleave",Tg="dblclick",dS="resize",fS="scroll",Cg="change",Jl="dppxchange",Ud="--",to=typeof window<"u",Ed=to?document:null,jr=to?window:null,pS=to?navigator:null,At,Yl;function Ad(){let n=devicePixelRatio;At!=n&&(At=n,Yl&&Cd(Cg,Yl,Ad),Yl=matchMedia(`(min-resolution: ${At-.001}dppx) and (max-resolution: ${At+.001}dppx)`),dr(Cg,Yl,Ad),jr.dispatchEvent(new CustomEvent(Jl)))}function li(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function Td(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function qt(n,e,t){n.style[e]=t+"px"}function Pi(n,e,t,i){let s=Ed.createElement(n);return e!=null&&li(s,e),t?.insertBefore(s,i),s}function yi(n,e){return Pi("div",n,e)}var Rg=new WeakMap;function ji(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=Rg.get(n);r!=o&&(n.style.transform=r,Rg.set(n,r),e<0||t<0||e>i||t>s?li(n,ur):Td(n,ur))}var Pg=new WeakMap;function Ig(n,e,t){let i=e+t,s=Pg.get(n);i!=s&&(Pg.set(n,i),n.style.background=e,n.style.borderColor=t)}var Lg=new WeakMap;function Dg(n,e,t,i){let s=e+""+t,r=Lg.get(n);s!=r&&(Lg.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var kd={passive:!0},mS={...kd,capture:!0};function dr(n,e,t,i){e.addEventListener(n,t,i?mS:kd)}function Cd(n,e,t,i){e.removeEventListener(n,t,kd)}to&&Ad();function Ii(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:ci((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function a0(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var l0=n=>n!=null,c0=n=>n!=null&&n>0,tc=a0(l0),gS=a0(c0);function xS(n,e,t,i=0,s=!1){let r=s?gS:tc,o=s?c0:l0;[e,t]=r(n,e,t);let a=n[e],l=n[e];if(e>-1)if(i==1)a=n[e],l=n[t];else if(i==-1)a=n[t],l=n[e];else for(let c=e;c<=t;c++){let h=n[c];o(h)&&(h<a?a=h:h>l&&(l=h))}return[a??kt,l??-kt]}function nc(n,e,t,i){let s=Ug(n),r=Ug(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?ds:h0,a=s==1?ci:bi,l=r==1?bi:ci,c=a(o(Mn(n))),h=l(o(Mn(e))),u=Kr(t,c),d=Kr(t,h);return t==10&&(c<0&&(u=Ft(u,-c)),h<0&&(d=Ft(d,-h))),i||t==2?(n=u*s,e=d*r):(n=p0(n,u),e=ic(e,d)),[n,e]}function Fd(n,e,t,i){let s=nc(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var Bd=.1,Ng={mode:3,pad:Bd},Ma={pad:0,soft:null,mode:0},_S={min:Ma,max:Ma};function Ql(n,e,t,i){return sc(t)?Og(n,e,t):(Ma.pad=t,Ma.soft=i?0:null,Ma.mode=i?3:0,Og(n,e,_S))}function wt(n,e){return n??e}function vS(n,e,t){for(e=wt(e,0),t=wt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function Og(n,e,t){let i=t.min,s=t.max,r=wt(i.pad,0),o=wt(s.pad,0),a=wt(i.hard,-kt),l=wt(s.hard,kt),c=wt(i.soft,kt),h=wt(s.soft,-kt),u=wt(i.mode,0),d=wt(s.mode,0),f=e-n,m=ds(f),_=Kn(Mn(n),Mn(e)),g=ds(_),p=Mn(g-m);(f<1e-24||p>10)&&(f=0,(n==0||e==0)&&(f=1e-24,u==2&&c!=kt&&(r=0),d==2&&h!=-kt&&(o=0)));let x=f||_||1e3,w=ds(x),v=Kr(10,ci(w)),b=x*(f==0?n==0?.1:1:r),M=Ft(p0(n-b,v/10),24),y=n>=c&&(u==1||u==3&&M<=c||u==2&&M>=c)?c:kt,E=Kn(a,M<y&&n>=y?y:Li(y,M)),D=x*(f==0?e==0?.1:1:o),I=Ft(ic(e+D,v/10),24),L=e<=h&&(d==1||d==3&&I>=h||d==2&&I<=h)?h:-kt,P=Li(l,I>L&&e<=L?L:Kn(L,I));return E==P&&E==0&&(P=100),[E,P]}var yS=new Intl.NumberFormat(to?pS.language:"en-US"),zd=n=>yS.format(n),hi=Math,Kl=hi.PI,Mn=hi.abs,ci=hi.floor,bn=hi.round,bi=hi.ceil,Li=hi.min,Kn=hi.max,Kr=hi.pow,Ug=hi.sign,ds=hi.log10,h0=hi.log2,bS=(n,e=1)=>hi.sinh(n)*e,bd=(n,e=1)=>hi.asinh(n/e),kt=1/0;function kg(n){return(ds((n^n>>31)-(n>>31))|0)+1}function Rd(n,e,t){return Li(Kn(n,e),t)}function u0(n){return typeof n=="function"}function _t(n){return u0(n)?n:()=>n}var MS=()=>{},d0=n=>n,f0=(n,e)=>e,SS=n=>null,Fg=n=>!0,Bg=(n,e)=>n==e,wS=/\.\d*?(?=9{6,}|0{6,})/gm,fr=n=>{if(g0(n)||ks.has(n))return n;let e=`${n}`,t=e.match(wS);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${fr(s)}e${r}`}return Ft(n,i)};function cr(n,e){return fr(Ft(fr(n/e))*e)}function ic(n,e){return fr(bi(fr(n/e))*e)}function p0(n,e){return fr(ci(fr(n/e))*e)}function Ft(n,e=0){if(g0(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return bn(i)/t}var ks=new Map;function m0(n){return((""+n).split(".")[1]||"").length}function wa(n,e,t,i){let s=[],r=i.map(m0);for(let o=e;o<t;o++){let a=Mn(o),l=Ft(Kr(n,o),a);for(let c=0;c<i.length;c++){let h=n==10?+`${i[c]}e${o}`:i[c]*l,u=(o>=0?0:a)+(o>=r[c]?0:r[c]),d=n==10?h:Ft(h,u);s.push(d),ks.set(d,u)}}return s}var Sa={},Gd=[],Jr=[null,null],Us=Array.isArray,g0=Number.isInteger,ES=n=>n===void 0;function zg(n){return typeof n=="string"}function sc(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function AS(n){return n!=null&&typeof n=="object"}var TS=Object.getPrototypeOf(Uint8Array),x0="__proto__";function Qr(n,e=sc){let t;if(Us(n)){let i=n.find(s=>s!=null);if(Us(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Qr(n[s],e)}else t=n.slice()}else if(n instanceof TS)t=n.slice();else if(e(n)){t={};for(let i in n)i!=x0&&(t[i]=Qr(n[i],e))}else t=n;return t}function gn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=x0&&(sc(n[s])?gn(n[s],Qr(i[s])):n[s]=Qr(i[s]))}return n}var CS=0,RS=1,PS=2;function IS(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function LS(n,e){if(OS(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return US(o[0])||(o=NS(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let l=n[o][0],c=l.length;for(let h=0;h<c;h++)t.add(l[h])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],l=a[0];for(let c=1;c<a.length;c++){let h=a[c],u=Array(s).fill(void 0),d=e?e[o][c]:RS,f=[];for(let m=0;m<h.length;m++){let _=h[m],g=r.get(l[m]);_===null?d!=CS&&(u[g]=_,d==PS&&f.push(g)):u[g]=_}IS(u,f,s),i.push(u)}}return i}var DS=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function NS(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[i[l]];s.push(a)}return s}function OS(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function US(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=Kn(1,ci((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let l=n[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var _0=["January","February","March","April","May","June","July","August","September","October","November","December"],v0=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function y0(n){return n.slice(0,3)}var kS=v0.map(y0),FS=_0.map(y0),BS={MMMM:_0,MMM:FS,WWWW:v0,WWW:kS};function _a(n){return(n<10?"0":"")+n}function zS(n){return(n<10?"00":n<100?"0":"")+n}var GS={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>_a(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>_a(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>_a(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>_a(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>_a(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>zS(n.getMilliseconds())};function Vd(n,e){e=e||BS;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?GS[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var VS=new Intl.DateTimeFormat().resolvedOptions().timeZone;function HS(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==VS?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var b0=n=>n%1==0,ec=[1,2,2.5,5],WS=wa(10,-32,0,ec),M0=wa(10,0,32,ec),XS=M0.filter(b0),hr=WS.concat(M0),Hd=`
`,S0="{YYYY}",Gg=Hd+S0,w0="{M}/{D}",ba=Hd+w0,Zl=ba+"/{YY}",E0="{aa}",qS="{h}:{mm}",Zr=qS+E0,Vg=Hd+Zr,Hg=":{ss}",Ct=null;function A0(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,l=(n==1?wa(10,0,3,ec).filter(b0):wa(10,-3,0,ec)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,S0,Ct,Ct,Ct,Ct,Ct,Ct,1],[s*28,"{MMM}",Gg,Ct,Ct,Ct,Ct,Ct,1],[s,w0,Gg,Ct,Ct,Ct,Ct,Ct,1],[i,"{h}"+E0,Zl,Ct,ba,Ct,Ct,Ct,1],[t,Zr,Zl,Ct,ba,Ct,Ct,Ct,1],[e,Hg,Zl+" "+Zr,Ct,ba+" "+Zr,Ct,Vg,Ct,1],[n,Hg+".{fff}",Zl+" "+Zr,Ct,ba+" "+Zr,Ct,Vg,Ct,1]];function h(u){return(d,f,m,_,g,p)=>{let x=[],w=g>=o,v=g>=r&&g<o,b=u(m),M=Ft(b*n,3),y=Md(b.getFullYear(),w?0:b.getMonth(),v||w?1:b.getDate()),E=Ft(y*n,3);if(v||w){let D=v?g/r:0,I=w?g/o:0,L=M==E?M:Ft(Md(y.getFullYear()+I,y.getMonth()+D,1)*n,3),P=new Date(bn(L/n)),U=P.getFullYear(),R=P.getMonth();for(let B=0;L<=_;B++){let W=Md(U+I*B,R+D*B,1),V=W-u(Ft(W*n,3));L=Ft((+W+V)*n,3),L<=_&&x.push(L)}}else{let D=g>=s?s:g,I=ci(m)-ci(M),L=E+I+ic(M-E,D);x.push(L);let P=u(L),U=P.getHours()+P.getMinutes()/t+P.getSeconds()/i,R=g/i,B=d.axes[f]._space,W=p/B;for(;L=Ft(L+g,n==1?0:3),!(L>_);)if(R>1){let V=ci(Ft(U+R,6))%24,Z=u(L).getHours()-V;Z>1&&(Z=-1),L-=Z*i,U=(U+R)%24;let ne=x[x.length-1];Ft((L-ne)/g,3)*W>=.7&&x.push(L)}else x.push(L)}return x}}return[l,c,h]}var[$S,YS,ZS]=A0(1),[jS,KS,JS]=A0(.001);wa(2,-53,53,[1]);function Wg(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function Xg(n,e){return(t,i,s,r,o)=>{let a=e.find(m=>o>=m[0])||e[e.length-1],l,c,h,u,d,f;return i.map(m=>{let _=n(m),g=_.getFullYear(),p=_.getMonth(),x=_.getDate(),w=_.getHours(),v=_.getMinutes(),b=_.getSeconds(),M=g!=l&&a[2]||p!=c&&a[3]||x!=h&&a[4]||w!=u&&a[5]||v!=d&&a[6]||b!=f&&a[7]||a[1];return l=g,c=p,h=x,u=w,d=v,f=b,M(_)})}}function QS(n,e){let t=Vd(e);return(i,s,r,o,a)=>s.map(l=>t(n(l)))}function Md(n,e,t){return new Date(n,e,t)}function qg(n,e){return e(n)}var ew="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function $g(n,e){return(t,i,s,r)=>r==null?Ud:e(n(i))}function tw(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function nw(n,e){return n.series[e].fill(n,e)}var iw={show:!0,live:!0,isolate:!1,mount:MS,markers:{show:!0,width:2,stroke:tw,fill:nw,dash:"solid"},idx:null,idxs:null,values:[]};function sw(n,e){let t=n.cursor.points,i=yi(),s=t.size(n,e);qt(i,va,s),qt(i,ya,s);let r=s/-2;qt(i,"marginLeft",r),qt(i,"marginTop",r);let o=t.width(n,e,s);return o&&qt(i,"borderWidth",o),i}function rw(n,e){let t=n.series[e].points;return t._fill||t._stroke}function ow(n,e){let t=n.series[e].points;return t._stroke||t._fill}function aw(n,e){return n.series[e].points.size}var Sd=[0,0];function lw(n,e,t){return Sd[0]=e,Sd[1]=t,Sd}function jl(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function wd(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var cw={show:!0,x:!0,y:!0,lock:!1,move:lw,points:{one:!1,show:sw,size:aw,width:0,stroke:ow,fill:rw},bind:{mousedown:jl,mouseup:jl,click:jl,dblclick:jl,mousemove:wd,mouseleave:wd,mouseenter:wd},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},T0={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Wd=gn({},T0,{filter:f0}),C0=gn({},Wd,{size:10}),R0=gn({},T0,{show:!1}),Xd='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',P0="bold "+Xd,I0=1.5,Yg={show:!0,scale:"x",stroke:Od,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:P0,side:2,grid:Wd,ticks:C0,border:R0,font:Xd,lineGap:I0,rotate:0},hw="Value",uw="Time",Zg={show:!0,scale:"x",auto:!1,sorted:1,min:kt,max:-kt,idxs:[]};function dw(n,e,t,i,s){return e.map(r=>r==null?"":zd(r))}function fw(n,e,t,i,s,r,o){let a=[],l=ks.get(s)||0;t=o?t:Ft(ic(t,s),l);for(let c=t;c<=i;c=Ft(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function Pd(n,e,t,i,s,r,o){let a=[],l=n.scales[n.axes[e].scale].log,c=l==10?ds:h0,h=ci(c(t));s=Kr(l,h),l==10&&(s=hr[Ii(s,hr)]);let u=t,d=s*l;l==10&&(d=hr[Ii(d,hr)]);do a.push(u),u=u+s,l==10&&!ks.has(u)&&(u=Ft(u,ks.get(s))),u>=d&&(s=u,d=s*l,l==10&&(d=hr[Ii(d,hr)]));while(u<=i);return a}function pw(n,e,t,i,s,r,o){let l=n.scales[n.axes[e].scale].asinh,c=i>l?Pd(n,e,Kn(l,t),i,s):[l],h=i>=0&&t<=0?[0]:[];return(t<-l?Pd(n,e,Kn(l,-i),-t,s):[l]).reverse().map(d=>-d).concat(h,c)}var L0=/./,mw=/[12357]/,gw=/[125]/,jg=/1/,Id=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function xw(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],l=n.valToPos,c=r._space,h=l(10,o),u=l(9,o)-h>=c?L0:l(7,o)-h>=c?mw:l(5,o)-h>=c?gw:jg;if(u==jg){let d=Mn(l(1,o)-h);if(d<c)return Id(e.slice().reverse(),a.distr,u,bi(c/d)).reverse()}return Id(e,a.distr,u,1)}function _w(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,l=n.valToPos,c=Mn(l(1,o)-l(2,o));return c<a?Id(e.slice().reverse(),3,L0,bi(a/c)).reverse():e}function vw(n,e,t,i){return i==null?Ud:e==null?"":zd(e)}var Kg={show:!0,scale:"y",stroke:Od,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:P0,side:3,grid:Wd,ticks:C0,border:R0,font:Xd,lineGap:I0,rotate:0};function yw(n,e){let t=3+(n||1)*2;return Ft(t*e,3)}function bw(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=Mn(o-r),l=n.series[e],c=a/(l.points.space*At);return i[1]-i[0]<=c}var Jg={scale:null,auto:!0,sorted:0,min:kt,max:-kt},D0=(n,e,t,i,s)=>s,Qg={show:!0,auto:!0,sorted:0,gaps:D0,alpha:1,facets:[gn({},Jg,{scale:"x"}),gn({},Jg,{scale:"y"})]},e0={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:D0,alpha:1,points:{show:bw,filter:null},values:null,min:kt,max:-kt,idxs:[],path:null,clip:null};function Mw(n,e,t,i,s){return t/10}var N0={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Sw=gn({},N0,{time:!1,ori:1}),t0={};function O0(n,e){let t=t0[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(i,s,r,o,a,l,c)}},n!=null&&(t0[n]=t)),t}var eo=1,Ld=2;function pr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,l=r[0],c=i==2?r[1]:r[e],h=i==2?o[s.facets[0].scale]:o[n.series[0].scale],u=i==2?o[s.facets[1].scale]:o[s.scale],d=a.left,f=a.top,m=a.width,_=a.height,g=n.valToPosH,p=n.valToPosV;return h.ori==0?t(s,l,c,h,u,g,p,d,f,m,_,oc,no,lc,k0,B0):t(s,l,c,h,u,p,g,f,d,_,m,ac,io,Yd,F0,z0)}function qd(n,e){let t=0,i=0,s=wt(n.bands,Gd);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function ww(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,l=n.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function fs(n,e,t,i,s,r){return pr(n,e,(o,a,l,c,h,u,d,f,m,_,g)=>{let p=o.pxRound,x=c.dir*(c.ori==0?1:-1),w=c.ori==0?no:io,v,b;x==1?(v=t,b=i):(v=i,b=t);let M=p(u(a[v],c,_,f)),y=p(d(l[v],h,g,m)),E=p(u(a[b],c,_,f)),D=p(d(r==1?h.max:h.min,h,g,m)),I=new Path2D(s);return w(I,E,D),w(I,M,D),w(I,M,y),I})}function rc(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?lc:Yd,l=t;for(let u=0;u<n.length;u++){let d=n[u];if(d[1]>d[0]){let f=d[0]-l;f>0&&a(o,l,i,f,i+r),l=d[1]}}let c=t+s-l,h=10;c>0&&a(o,l,i-h/2,c,i+r+h)}return o}function Ew(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function $d(n,e,t,i,s,r,o){let a=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let u=c,d=c;if(s==1)for(;++c<=i&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let f=r(n[u]),m=d==u?f:r(n[d]),_=u-s;f=o<=0&&_>=0&&_<l?r(n[_]):f;let p=d+s;m=o>=0&&p>=0&&p<l?r(n[p]):m,m>=f&&a.push([f,m])}return a}function n0(n){return n==0?d0:n==1?bn:e=>cr(e,n)}function U0(n){let e=n==0?oc:ac,t=n==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},i=n==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,h=0)=>{c==0&&h==0?i(s,r,o,a,l):(c=Li(c,a/2,l/2),h=Li(h,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,h),t(s,r,o+l,r,o,h),t(s,r,o,r+a,o,c),s.closePath())}}var oc=(n,e,t)=>{n.moveTo(e,t)},ac=(n,e,t)=>{n.moveTo(t,e)},no=(n,e,t)=>{n.lineTo(e,t)},io=(n,e,t)=>{n.lineTo(t,e)},lc=U0(0),Yd=U0(1),k0=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},F0=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},B0=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},z0=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function G0(n){return(e,t,i,s,r)=>pr(e,t,(o,a,l,c,h,u,d,f,m,_,g)=>{let{pxRound:p,points:x}=o,w,v;c.ori==0?(w=oc,v=k0):(w=ac,v=F0);let b=Ft(x.width*At,3),M=(x.size-x.width)/2*At,y=Ft(M*2,3),E=new Path2D,D=new Path2D,{left:I,top:L,width:P,height:U}=e.bbox;lc(D,I-y,L-y,P+y*2,U+y*2);let R=B=>{if(l[B]!=null){let W=p(u(a[B],c,_,f)),V=p(d(l[B],h,g,m));w(E,W+M,V),v(E,W,V,M,0,Kl*2)}};if(r)r.forEach(R);else for(let B=i;B<=s;B++)R(B);return{stroke:b>0?E:null,fill:E,clip:D,flags:eo|Ld}})}function V0(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var Aw=V0(no),Tw=V0(io);function H0(n){let e=wt(n?.alignGaps,0);return(t,i,s,r)=>pr(t,i,(o,a,l,c,h,u,d,f,m,_,g)=>{[s,r]=tc(l,s,r);let p=o.pxRound,x=U=>p(u(U,c,_,f)),w=U=>p(d(U,h,g,m)),v,b;c.ori==0?(v=no,b=Aw):(v=io,b=Tw);let M=c.dir*(c.ori==0?1:-1),y={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:eo},E=y.stroke,D=!1;if(r-s>=_*4){let U=ae=>t.posToVal(ae,c.key,!0),R=null,B=null,W,V,te,q=x(a[M==1?s:r]),Z=x(a[s]),ne=x(a[r]),ue=U(M==1?Z+1:ne-1);for(let ae=M==1?s:r;ae>=s&&ae<=r;ae+=M){let Q=a[ae],xe=(M==1?Q<ue:Q>ue)?q:x(Q),Te=l[ae];xe==q?Te!=null?(V=Te,R==null?(v(E,xe,w(V)),W=R=B=V):V<R?R=V:V>B&&(B=V)):Te===null&&(D=!0):(R!=null&&b(E,q,w(R),w(B),w(W),w(V)),Te!=null?(V=Te,v(E,xe,w(V)),R=B=W=V):(R=B=null,Te===null&&(D=!0)),q=xe,ue=U(q+M))}R!=null&&R!=B&&te!=q&&b(E,q,w(R),w(B),w(W),w(V))}else for(let U=M==1?s:r;U>=s&&U<=r;U+=M){let R=l[U];R===null?D=!0:R!=null&&v(E,x(a[U]),w(R))}let[L,P]=qd(t,i);if(o.fill!=null||L!=0){let U=y.fill=new Path2D(E),R=o.fillTo(t,i,o.min,o.max,L),B=w(R),W=x(a[s]),V=x(a[r]);M==-1&&([V,W]=[W,V]),v(U,V,B),v(U,W,B)}if(!o.spanGaps){let U=[];D&&U.push(...$d(a,l,s,r,M,x,e)),y.gaps=U=o.gaps(t,i,s,r,U),y.clip=rc(U,c.ori,f,m,_,g)}return P!=0&&(y.band=P==2?[fs(t,i,s,r,E,-1),fs(t,i,s,r,E,1)]:fs(t,i,s,r,E,P)),y})}function Cw(n){let e=wt(n.align,1),t=wt(n.ascDesc,!1),i=wt(n.alignGaps,0),s=wt(n.extend,!1);return(r,o,a,l)=>pr(r,o,(c,h,u,d,f,m,_,g,p,x,w)=>{[a,l]=tc(u,a,l);let v=c.pxRound,{left:b,width:M}=r.bbox,y=Z=>v(m(Z,d,x,g)),E=Z=>v(_(Z,f,w,p)),D=d.ori==0?no:io,I={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:eo},L=I.stroke,P=d.dir*(d.ori==0?1:-1),U=E(u[P==1?a:l]),R=y(h[P==1?a:l]),B=R,W=R;s&&e==-1&&(W=b,D(L,W,U)),D(L,R,U);for(let Z=P==1?a:l;Z>=a&&Z<=l;Z+=P){let ne=u[Z];if(ne==null)continue;let ue=y(h[Z]),ae=E(ne);e==1?D(L,ue,U):D(L,B,ae),D(L,ue,ae),U=ae,B=ue}let V=B;s&&e==1&&(V=b+M,D(L,V,U));let[te,q]=qd(r,o);if(c.fill!=null||te!=0){let Z=I.fill=new Path2D(L),ne=c.fillTo(r,o,c.min,c.max,te),ue=E(ne);D(Z,V,ue),D(Z,W,ue)}if(!c.spanGaps){let Z=[];Z.push(...$d(h,u,a,l,P,y,i));let ne=c.width*At/2,ue=t||e==1?ne:-ne,ae=t||e==-1?-ne:ne;Z.forEach(Q=>{Q[0]+=ue,Q[1]+=ae}),I.gaps=Z=c.gaps(r,o,a,l,Z),I.clip=rc(Z,d.ori,g,p,x,w)}return q!=0&&(I.band=q==2?[fs(r,o,a,l,L,-1),fs(r,o,a,l,L,1)]:fs(r,o,a,l,L,q)),I})}function i0(n,e,t,i,s,r,o=kt){if(n.length>1){let a=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(a!=null){let h=Mn(n[l]-n[a]);h<c&&(c=h,o=Mn(t(n[l],i,s,r)-t(n[a],i,s,r)))}a=l}}return o}function Rw(n){n=n||Sa;let e=wt(n.size,[.6,kt,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=_t(s),o=1-e[0],a=wt(e[1],kt),l=wt(e[2],1),c=wt(n.disp,Sa),h=wt(n.each,f=>{}),{fill:u,stroke:d}=c;return(f,m,_,g)=>pr(f,m,(p,x,w,v,b,M,y,E,D,I,L)=>{let P=p.pxRound,U=t,R=i*At,B=a*At,W=l*At,V,te;v.ori==0?[V,te]=r(f,m):[te,V]=r(f,m);let q=v.dir*(v.ori==0?1:-1),Z=v.ori==0?lc:Yd,ne=v.ori==0?h:(Pe,Je,at,Se,Ut,We,je)=>{h(Pe,Je,at,Ut,Se,je,We)},ue=wt(f.bands,Gd).find(Pe=>Pe.series[0]==m),ae=ue!=null?ue.dir:0,Q=p.fillTo(f,m,p.min,p.max,ae),ge=P(y(Q,b,L,D)),xe,Te,he,Ce=I,$e=P(p.width*At),ke=!1,ht=null,lt=null,it=null,Zt=null;u!=null&&($e==0||d!=null)&&(ke=!0,ht=u.values(f,m,_,g),lt=new Map,new Set(ht).forEach(Pe=>{Pe!=null&&lt.set(Pe,new Path2D)}),$e>0&&(it=d.values(f,m,_,g),Zt=new Map,new Set(it).forEach(Pe=>{Pe!=null&&Zt.set(Pe,new Path2D)})));let{x0:zt,size:hn}=c;if(zt!=null&&hn!=null){U=1,x=zt.values(f,m,_,g),zt.unit==2&&(x=x.map(at=>f.posToVal(E+at*I,v.key,!0)));let Pe=hn.values(f,m,_,g);hn.unit==2?Te=Pe[0]*I:Te=M(Pe[0],v,I,E)-M(0,v,I,E),Ce=i0(x,w,M,v,I,E,Ce),he=Ce-Te+R}else Ce=i0(x,w,M,v,I,E,Ce),he=Ce*o+R,Te=Ce-he;he<1&&(he=0),$e>=Te/2&&($e=0),he<5&&(P=d0);let Nt=he>0,An=Ce-he-(Nt?$e:0);Te=P(Rd(An,W,B)),xe=(U==0?Te/2:U==q?0:Te)-U*q*((U==0?R/2:0)+(Nt?$e/2:0));let yt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},vn=ke?null:new Path2D,Qt=null;if(ue!=null)Qt=f.data[ue.series[1]];else{let{y0:Pe,y1:Je}=c;Pe!=null&&Je!=null&&(w=Je.values(f,m,_,g),Qt=Pe.values(f,m,_,g))}let un=V*Te,G=te*Te;for(let Pe=q==1?_:g;Pe>=_&&Pe<=g;Pe+=q){let Je=w[Pe];if(Je==null)continue;if(Qt!=null){let $=Qt[Pe]??0;if(Je-$==0)continue;ge=y($,b,L,D)}let at=v.distr!=2||c!=null?x[Pe]:Pe,Se=M(at,v,I,E),Ut=y(wt(Je,Q),b,L,D),We=P(Se-xe),je=P(Kn(Ut,ge)),N=P(Li(Ut,ge)),A=je-N;if(Je!=null){let $=Je<0?G:un,fe=Je<0?un:G;ke?($e>0&&it[Pe]!=null&&Z(Zt.get(it[Pe]),We,N+ci($e/2),Te,Kn(0,A-$e),$,fe),ht[Pe]!=null&&Z(lt.get(ht[Pe]),We,N+ci($e/2),Te,Kn(0,A-$e),$,fe)):Z(vn,We,N+ci($e/2),Te,Kn(0,A-$e),$,fe),ne(f,m,Pe,We-$e/2,N,Te+$e,A)}}return $e>0?yt.stroke=ke?Zt:vn:ke||(yt._fill=p.width==0?p._fill:p._stroke??p._fill,yt.width=0),yt.fill=ke?lt:vn,yt})}function Pw(n,e){let t=wt(e?.alignGaps,0);return(i,s,r,o)=>pr(i,s,(a,l,c,h,u,d,f,m,_,g,p)=>{[r,o]=tc(c,r,o);let x=a.pxRound,w=V=>x(d(V,h,g,m)),v=V=>x(f(V,u,p,_)),b,M,y;h.ori==0?(b=oc,y=no,M=B0):(b=ac,y=io,M=z0);let E=h.dir*(h.ori==0?1:-1),D=w(l[E==1?r:o]),I=D,L=[],P=[];for(let V=E==1?r:o;V>=r&&V<=o;V+=E)if(c[V]!=null){let q=l[V],Z=w(q);L.push(I=Z),P.push(v(c[V]))}let U={stroke:n(L,P,b,y,M,x),fill:null,clip:null,band:null,gaps:null,flags:eo},R=U.stroke,[B,W]=qd(i,s);if(a.fill!=null||B!=0){let V=U.fill=new Path2D(R),te=a.fillTo(i,s,a.min,a.max,B),q=v(te);y(V,I,q),y(V,D,q)}if(!a.spanGaps){let V=[];V.push(...$d(l,c,r,o,E,w,t)),U.gaps=V=a.gaps(i,s,r,o,V),U.clip=rc(V,h.ori,m,_,g,p)}return W!=0&&(U.band=W==2?[fs(i,s,r,o,R,-1),fs(i,s,r,o,R,1)]:fs(i,s,r,o,R,W)),U})}function Iw(n){return Pw(Lw,n)}function Lw(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let l=Array(o),c=Array(o-1),h=Array(o-1),u=Array(o-1);for(let d=0;d<o-1;d++)h[d]=e[d+1]-e[d],u[d]=n[d+1]-n[d],c[d]=h[d]/u[d];l[0]=c[0];for(let d=1;d<o-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(u[d-1]+u[d])/((2*u[d]+u[d-1])/c[d-1]+(u[d]+2*u[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[o-1]=c[o-2];for(let d=0;d<o-1;d++)s(a,n[d]+u[d]/3,e[d]+l[d]*u[d]/3,n[d+1]-u[d]/3,e[d+1]-l[d+1]*u[d]/3,n[d+1],e[d+1])}return a}var Dd=new Set;function s0(){for(let n of Dd)n.syncRect(!0)}to&&(dr(dS,jr,s0),dr(fS,jr,s0,!0),dr(Jl,jr,()=>{xn.pxRatio=At}));var Dw=H0(),Nw=G0();function r0(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>Nd(r,o,e,t))}function Ow(n,e){return n.map((t,i)=>i==0?{}:gn({},e,t))}function Nd(n,e,t,i){return gn({},e==0?t:i,n)}function W0(n,e,t){return e==null?Jr:[e,t]}var Uw=W0;function kw(n,e,t){return e==null?Jr:Ql(e,t,Bd,!0)}function X0(n,e,t,i){return e==null?Jr:nc(e,t,n.scales[i].log,!1)}var Fw=X0;function q0(n,e,t,i){return e==null?Jr:Fd(e,t,n.scales[i].log,!1)}var Bw=q0;function zw(n,e,t,i,s){let r=Kn(kg(n),kg(e)),o=e-n,a=Ii(s/i*o,t);do{let l=t[a],c=i*l/o;if(c>=s&&r+(l<5?ks.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function o0(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=bn((t=+s)*At))+"px"),[n,e,t]}function Gw(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Ft(e[2]*At,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function xn(n,e,t){let i={mode:wt(n.mode,1)},s=i.mode;function r(S,T,O,k){let X=T.valToPct(S);return k+O*(T.dir==-1?1-X:X)}function o(S,T,O,k){let X=T.valToPct(S);return k+O*(T.dir==-1?X:1-X)}function a(S,T,O,k){return T.ori==0?r(S,T,O,k):o(S,T,O,k)}i.valToPosH=r,i.valToPosV=o;let l=!1;i.status=0;let c=i.root=yi(YM);if(n.id!=null&&(c.id=n.id),li(c,n.class),n.title){let S=yi(KM,c);S.textContent=n.title}let h=Pi("canvas"),u=i.ctx=h.getContext("2d"),d=yi(JM,c);dr("click",d,S=>{S.target===m&&(Ht!=zr||jt!=Gr)&&kn.click(i,S)},!0);let f=i.under=yi(QM,d);d.appendChild(h);let m=i.over=yi(eS,d);n=Qr(n);let _=+wt(n.pxAlign,1),g=n0(_);(n.plugins||[]).forEach(S=>{S.opts&&(n=S.opts(i,n)||n)});let p=n.ms||.001,x=i.series=s==1?r0(n.series||[],Zg,e0,!1):Ow(n.series||[null],Qg),w=i.axes=r0(n.axes||[],Yg,Kg,!0),v=i.scales={},b=i.bands=n.bands||[];b.forEach(S=>{S.fill=_t(S.fill||null),S.dir=wt(S.dir,-1)});let M=s==2?x[1].facets[0].scale:x[0].scale,y={axes:hs,series:mt},E=(n.drawOrder||["axes","series"]).map(S=>y[S]);function D(S){let T=S.distr==3?O=>ds(O>0?O:S.clamp(i,O,S.min,S.max,S.key)):S.distr==4?O=>bd(O,S.asinh):S.distr==100?O=>S.fwd(O):O=>O;return O=>{let k=T(O),{_min:X,_max:J}=S,ce=J-X;return(k-X)/ce}}function I(S){let T=v[S];if(T==null){let O=(n.scales||Sa)[S]||Sa;if(O.from!=null){I(O.from);let k=gn({},v[O.from],O,{key:S});k.valToPct=D(k),v[S]=k}else{T=v[S]=gn({},S==M?N0:Sw,O),T.key=S;let k=T.time,X=T.range,J=Us(X);if((S!=M||s==2&&!k)&&(J&&(X[0]==null||X[1]==null)&&(X={min:X[0]==null?Ng:{mode:1,hard:X[0],soft:X[0]},max:X[1]==null?Ng:{mode:1,hard:X[1],soft:X[1]}},J=!1),!J&&sc(X))){let ce=X;X=(pe,be,Ne)=>be==null?Jr:Ql(be,Ne,ce)}T.range=_t(X||(k?Uw:S==M?T.distr==3?Fw:T.distr==4?Bw:W0:T.distr==3?X0:T.distr==4?q0:kw)),T.auto=_t(J?!1:T.auto),T.clamp=_t(T.clamp||Mw),T._min=T._max=null,T.valToPct=D(T)}}}I("x"),I("y"),s==1&&x.forEach(S=>{I(S.scale)}),w.forEach(S=>{I(S.scale)});for(let S in n.scales)I(S);let L=v[M],P=L.distr,U,R;L.ori==0?(li(c,ZM),U=r,R=o):(li(c,jM),U=o,R=r);let B={};for(let S in v){let T=v[S];(T.min!=null||T.max!=null)&&(B[S]={min:T.min,max:T.max},T.min=T.max=null)}let W=n.tzDate||(S=>new Date(bn(S/p))),V=n.fmtDate||Vd,te=p==1?ZS(W):JS(W),q=Xg(W,Wg(p==1?YS:KS,V)),Z=$g(W,qg(ew,V)),ne=[],ue=i.legend=gn({},iw,n.legend),ae=i.cursor=gn({},cw,{drag:{y:s==2}},n.cursor),Q=ue.show,ge=ae.show,xe=ue.markers;ue.idxs=ne,xe.width=_t(xe.width),xe.dash=_t(xe.dash),xe.stroke=_t(xe.stroke),xe.fill=_t(xe.fill);let Te,he,Ce,$e=[],ke=[],ht,lt=!1,it={};if(ue.live){let S=x[1]?x[1].values:null;lt=S!=null,ht=lt?S(i,1,0):{_:0};for(let T in ht)it[T]=Ud}if(Q)if(Te=Pi("table",oS,c),Ce=Pi("tbody",null,Te),ue.mount(i,Te),lt){he=Pi("thead",null,Te,Ce);let S=Pi("tr",null,he);Pi("th",null,S);for(var Zt in ht)Pi("th",bg,S).textContent=Zt}else li(Te,lS),ue.live&&li(Te,aS);let zt={show:!0},hn={show:!1};function Nt(S,T){if(T==0&&(lt||!ue.live||s==2))return Jr;let O=[],k=Pi("tr",cS,Ce,Ce.childNodes[T]);li(k,S.class),S.show||li(k,ur);let X=Pi("th",null,k);if(xe.show){let pe=yi(hS,X);if(T>0){let be=xe.width(i,T);be&&(pe.style.border=be+"px "+xe.dash(i,T)+" "+xe.stroke(i,T)),pe.style.background=xe.fill(i,T)}}let J=yi(bg,X);S.label instanceof HTMLElement?J.appendChild(S.label):J.textContent=S.label,T>0&&(xe.show||(J.style.color=S.width>0?xe.stroke(i,T):xe.fill(i,T)),yt("click",X,pe=>{if(ae._lock)return;tt(pe);let be=x.indexOf(S);if((pe.ctrlKey||pe.metaKey)!=ue.isolate){let Ne=x.some((Oe,Be)=>Be>0&&Be!=be&&Oe.show);x.forEach((Oe,Be)=>{Be>0&&Xi(Be,Ne?Be==be?zt:hn:zt,!0,mn.setSeries)})}else Xi(be,{show:!S.show},!0,mn.setSeries)},!1),nt&&yt(Eg,X,pe=>{ae._lock||(tt(pe),Xi(x.indexOf(S),Hr,!0,mn.setSeries))},!1));for(var ce in ht){let pe=Pi("td",uS,k);pe.textContent="--",O.push(pe)}return[k,O]}let An=new Map;function yt(S,T,O,k=!0){let X=An.get(T)||{},J=ae.bind[S](i,T,O,k);J&&(dr(S,T,X[S]=J),An.set(T,X))}function vn(S,T,O){let k=An.get(T)||{};for(let X in k)(S==null||X==S)&&(Cd(X,T,k[X]),delete k[X]);S==null&&An.delete(T)}let Qt=0,un=0,G=0,Pe=0,Je=0,at=0,Se=Je,Ut=at,We=G,je=Pe,N=0,A=0,$=0,fe=0;i.bbox={};let le=!1,ve=!1,ye=!1,ie=!1,re=!1,me=!1;function z(S,T,O){(O||S!=i.width||T!=i.height)&&oe(S,T),ut(!1),ye=!0,ve=!0,Gn()}function oe(S,T){i.width=Qt=G=S,i.height=un=Pe=T,Je=at=0,Me(),Ye();let O=i.bbox;N=O.left=cr(Je*At,.5),A=O.top=cr(at*At,.5),$=O.width=cr(G*At,.5),fe=O.height=cr(Pe*At,.5)}let se=3;function we(){let S=!1,T=0;for(;!S;){T++;let O=kr(T),k=Wi(T);S=T==se||O&&k,S||(oe(i.width,i.height),ve=!0)}}function _e({width:S,height:T}){z(S,T)}i.setSize=_e;function Me(){let S=!1,T=!1,O=!1,k=!1;w.forEach((X,J)=>{if(X.show&&X._show){let{side:ce,_size:pe}=X,be=ce%2,Ne=X.label!=null?X.labelSize:0,Oe=pe+Ne;Oe>0&&(be?(G-=Oe,ce==3?(Je+=Oe,k=!0):O=!0):(Pe-=Oe,ce==0?(at+=Oe,S=!0):T=!0))}}),Vi[0]=S,Vi[1]=O,Vi[2]=T,Vi[3]=k,G-=Ei[1]+Ei[3],Je+=Ei[3],Pe-=Ei[2]+Ei[0],at+=Ei[0]}function Ye(){let S=Je+G,T=at+Pe,O=Je,k=at;function X(J,ce){switch(J){case 1:return S+=ce,S-ce;case 2:return T+=ce,T-ce;case 3:return O-=ce,O+ce;case 0:return k-=ce,k+ce}}w.forEach((J,ce)=>{if(J.show&&J._show){let pe=J.side;J._pos=X(pe,J._size),J.label!=null&&(J._lpos=X(pe,J.labelSize))}})}if(ae.dataIdx==null){let S=ae.hover,T=S.skip=new Set(S.skip??[]);T.add(void 0);let O=S.prox=_t(S.prox),k=S.bias??=0;ae.dataIdx=(X,J,ce,pe)=>{if(J==0)return ce;let be=ce,Ne=O(X,J,ce,pe)??kt,Oe=Ne>=0&&Ne<kt,Be=L.ori==0?G:Pe,ot=ae.left,Et=e[0],St=e[J];if(T.has(St[ce])){be=null;let gt=null,Qe=null,Ze;if(k==0||k==-1)for(Ze=ce;gt==null&&Ze-- >0;)T.has(St[Ze])||(gt=Ze);if(k==0||k==1)for(Ze=ce;Qe==null&&Ze++<St.length;)T.has(St[Ze])||(Qe=Ze);if(gt!=null||Qe!=null)if(Oe){let Xt=gt==null?-1/0:U(Et[gt],L,Be,0),nn=Qe==null?1/0:U(Et[Qe],L,Be,0),Pn=ot-Xt,Ot=nn-ot;Pn<=Ot?Pn<=Ne&&(be=gt):Ot<=Ne&&(be=Qe)}else be=Qe==null?gt:gt==null?Qe:ce-gt<=Qe-ce?gt:Qe}else Oe&&Mn(ot-U(Et[ce],L,Be,0))>Ne&&(be=null);return be}}let tt=S=>{ae.event=S};ae.idxs=ne,ae._lock=!1;let de=ae.points;de.show=_t(de.show),de.size=_t(de.size),de.stroke=_t(de.stroke),de.width=_t(de.width),de.fill=_t(de.fill);let ze=i.focus=gn({},n.focus||{alpha:.3},ae.focus),nt=ze.prox>=0,Re=nt&&de.one,ct=[],Vt=[],qn=[];function sa(S,T){let O=de.show(i,T);if(O instanceof HTMLElement)return li(O,rS),li(O,S.class),ji(O,-10,-10,G,Pe),m.insertBefore(O,ct[T]),O}function Nr(S,T){if(s==1||T>0){let O=s==1&&v[S.scale].time,k=S.value;S.value=O?zg(k)?$g(W,qg(k,V)):k||Z:k||vw,S.label=S.label||(O?uw:hw)}if(Re||T>0){S.width=S.width==null?1:S.width,S.paths=S.paths||Dw||SS,S.fillTo=_t(S.fillTo||ww),S.pxAlign=+wt(S.pxAlign,_),S.pxRound=n0(S.pxAlign),S.stroke=_t(S.stroke||null),S.fill=_t(S.fill||null),S._stroke=S._fill=S._paths=S._focus=null;let O=yw(Kn(1,S.width),1),k=S.points=gn({},{size:O,width:Kn(1,O*.2),stroke:S.stroke,space:O*2,paths:Nw,_stroke:null,_fill:null},S.points);k.show=_t(k.show),k.filter=_t(k.filter),k.fill=_t(k.fill),k.stroke=_t(k.stroke),k.paths=_t(k.paths),k.pxAlign=S.pxAlign}if(Q){let O=Nt(S,T);$e.splice(T,0,O[0]),ke.splice(T,0,O[1]),ue.values.push(null)}if(ge){ne.splice(T,0,null);let O=null;Re?T==0&&(O=sa(S,T)):T>0&&(O=sa(S,T)),ct.splice(T,0,O),Vt.splice(T,0,0),qn.splice(T,0,0)}Rn("addSeries",T)}function $u(S,T){T=T??x.length,S=s==1?Nd(S,T,Zg,e0):Nd(S,T,{},Qg),x.splice(T,0,S),Nr(x[T],T)}i.addSeries=$u;function Nl(S){if(x.splice(S,1),Q){ue.values.splice(S,1),ke.splice(S,1);let T=$e.splice(S,1)[0];vn(null,T.firstChild),T.remove()}ge&&(ne.splice(S,1),ct.splice(S,1)[0].remove(),Vt.splice(S,1),qn.splice(S,1)),Rn("delSeries",S)}i.delSeries=Nl;let Vi=[!1,!1,!1,!1];function as(S,T){if(S._show=S.show,S.show){let O=S.side%2,k=v[S.scale];k==null&&(S.scale=O?x[1].scale:M,k=v[S.scale]);let X=k.time;S.size=_t(S.size),S.space=_t(S.space),S.rotate=_t(S.rotate),Us(S.incrs)&&S.incrs.forEach(ce=>{!ks.has(ce)&&ks.set(ce,m0(ce))}),S.incrs=_t(S.incrs||(k.distr==2?XS:X?p==1?$S:jS:hr)),S.splits=_t(S.splits||(X&&k.distr==1?te:k.distr==3?Pd:k.distr==4?pw:fw)),S.stroke=_t(S.stroke),S.grid.stroke=_t(S.grid.stroke),S.ticks.stroke=_t(S.ticks.stroke),S.border.stroke=_t(S.border.stroke);let J=S.values;S.values=Us(J)&&!Us(J[0])?_t(J):X?Us(J)?Xg(W,Wg(J,V)):zg(J)?QS(W,J):J||q:J||dw,S.filter=_t(S.filter||(k.distr>=3&&k.log==10?xw:k.distr==3&&k.log==2?_w:f0)),S.font=o0(S.font),S.labelFont=o0(S.labelFont),S._size=S.size(i,null,T,0),S._space=S._rotate=S._incrs=S._found=S._splits=S._values=null,S._size>0&&(Vi[T]=!0,S._el=yi(tS,d))}}function ls(S,T,O,k){let[X,J,ce,pe]=O,be=T%2,Ne=0;return be==0&&(pe||J)&&(Ne=T==0&&!X||T==2&&!ce?bn(Yg.size/3):0),be==1&&(X||ce)&&(Ne=T==1&&!J||T==3&&!pe?bn(Kg.size/2):0),Ne}let ra=i.padding=(n.padding||[ls,ls,ls,ls]).map(S=>_t(wt(S,ls))),Ei=i._padding=ra.map((S,T)=>S(i,T,Vi,0)),en,an=null,ln=null,Hi=s==1?x[0].idxs:null,si=null,Rs=!1;function oa(S,T){if(e=S??[],i.data=i._data=e,s==2){en=0;for(let O=1;O<x.length;O++)en+=e[O][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),si=e[0],en=si.length;let O=e;if(P==2){O=e.slice();let k=O[0]=Array(en);for(let X=0;X<en;X++)k[X]=X}i._data=e=O}if(ut(!0),Rn("setData"),P==2&&(ye=!0),T!==!1){let O=L;O.auto(i,Rs)?aa():Ls(M,O.min,O.max),ie=ie||ae.left>=0,me=!0,Gn()}}i.setData=oa;function aa(){Rs=!0;let S,T;s==1&&(en>0?(an=Hi[0]=0,ln=Hi[1]=en-1,S=e[0][an],T=e[0][ln],P==2?(S=an,T=ln):S==T&&(P==3?[S,T]=nc(S,S,L.log,!1):P==4?[S,T]=Fd(S,S,L.log,!1):L.time?T=S+bn(86400/p):[S,T]=Ql(S,T,Bd,!0))):(an=Hi[0]=S=null,ln=Hi[1]=T=null)),Ls(M,S,T)}let Or,Ps,Ur,C,H,ee,j,K,Ee,Ie;function Ae(S,T,O,k,X,J){S??=Sg,O??=Gd,k??="butt",X??=Sg,J??="round",S!=Or&&(u.strokeStyle=Or=S),X!=Ps&&(u.fillStyle=Ps=X),T!=Ur&&(u.lineWidth=Ur=T),J!=H&&(u.lineJoin=H=J),k!=ee&&(u.lineCap=ee=k),O!=C&&u.setLineDash(C=O)}function Le(S,T,O,k){T!=Ps&&(u.fillStyle=Ps=T),S!=j&&(u.font=j=S),O!=K&&(u.textAlign=K=O),k!=Ee&&(u.textBaseline=Ee=k)}function Ve(S,T,O,k,X=0){if(k.length>0&&S.auto(i,Rs)&&(T==null||T.min==null)){let J=wt(an,0),ce=wt(ln,k.length-1),pe=O.min==null?xS(k,J,ce,X,S.distr==3):[O.min,O.max];S.min=Li(S.min,O.min=pe[0]),S.max=Kn(S.max,O.max=pe[1])}}let st={min:null,max:null};function pt(){for(let k in v){let X=v[k];B[k]==null&&(X.min==null||B[M]!=null&&X.auto(i,Rs))&&(B[k]=st)}for(let k in v){let X=v[k];B[k]==null&&X.from!=null&&B[X.from]!=null&&(B[k]=st)}B[M]!=null&&ut(!0);let S={};for(let k in B){let X=B[k];if(X!=null){let J=S[k]=Qr(v[k],AS);if(X.min!=null)gn(J,X);else if(k!=M||s==2)if(en==0&&J.from==null){let ce=J.range(i,null,null,k);J.min=ce[0],J.max=ce[1]}else J.min=kt,J.max=-kt}}if(en>0){x.forEach((k,X)=>{if(s==1){let J=k.scale,ce=B[J];if(ce==null)return;let pe=S[J];if(X==0){let be=pe.range(i,pe.min,pe.max,J);pe.min=be[0],pe.max=be[1],an=Ii(pe.min,e[0]),ln=Ii(pe.max,e[0]),ln-an>1&&(e[0][an]<pe.min&&an++,e[0][ln]>pe.max&&ln--),k.min=si[an],k.max=si[ln]}else k.show&&k.auto&&Ve(pe,ce,k,e[X],k.sorted);k.idxs[0]=an,k.idxs[1]=ln}else if(X>0&&k.show&&k.auto){let[J,ce]=k.facets,pe=J.scale,be=ce.scale,[Ne,Oe]=e[X],Be=S[pe],ot=S[be];Be!=null&&Ve(Be,B[pe],J,Ne,J.sorted),ot!=null&&Ve(ot,B[be],ce,Oe,ce.sorted),k.min=ce.min,k.max=ce.max}});for(let k in S){let X=S[k],J=B[k];if(X.from==null&&(J==null||J.min==null)){let ce=X.range(i,X.min==kt?null:X.min,X.max==-kt?null:X.max,k);X.min=ce[0],X.max=ce[1]}}}for(let k in S){let X=S[k];if(X.from!=null){let J=S[X.from];if(J.min==null)X.min=X.max=null;else{let ce=X.range(i,J.min,J.max,k);X.min=ce[0],X.max=ce[1]}}}let T={},O=!1;for(let k in S){let X=S[k],J=v[k];if(J.min!=X.min||J.max!=X.max){J.min=X.min,J.max=X.max;let ce=J.distr;J._min=ce==3?ds(J.min):ce==4?bd(J.min,J.asinh):ce==100?J.fwd(J.min):J.min,J._max=ce==3?ds(J.max):ce==4?bd(J.max,J.asinh):ce==100?J.fwd(J.max):J.max,T[k]=O=!0}}if(O){x.forEach((k,X)=>{s==2?X>0&&T.y&&(k._paths=null):T[k.scale]&&(k._paths=null)});for(let k in T)ye=!0,Rn("setScale",k);ge&&ae.left>=0&&(ie=me=!0)}for(let k in B)B[k]=null}function Ge(S){let T=Rd(an-1,0,en-1),O=Rd(ln+1,0,en-1);for(;S[T]==null&&T>0;)T--;for(;S[O]==null&&O<en-1;)O++;return[T,O]}function mt(){if(en>0){let S=x.some(T=>T._focus)&&Ie!=ze.alpha;S&&(u.globalAlpha=Ie=ze.alpha),x.forEach((T,O)=>{if(O>0&&T.show&&(Kt(O,!1),Kt(O,!0),T._paths==null)){let k=Ie;Ie!=T.alpha&&(u.globalAlpha=Ie=T.alpha);let X=s==2?[0,e[O][0].length-1]:Ge(e[O]);T._paths=T.paths(i,O,X[0],X[1]),Ie!=k&&(u.globalAlpha=Ie=k)}}),x.forEach((T,O)=>{if(O>0&&T.show){let k=Ie;Ie!=T.alpha&&(u.globalAlpha=Ie=T.alpha),T._paths!=null&&Pt(O,!1);{let X=T._paths!=null?T._paths.gaps:null,J=T.points.show(i,O,an,ln,X),ce=T.points.filter(i,O,J,X);(J||ce)&&(T.points._paths=T.points.paths(i,O,an,ln,ce),Pt(O,!0))}Ie!=k&&(u.globalAlpha=Ie=k),Rn("drawSeries",O)}}),S&&(u.globalAlpha=Ie=1)}}function Kt(S,T){let O=T?x[S].points:x[S];O._stroke=O.stroke(i,S),O._fill=O.fill(i,S)}function Pt(S,T){let O=T?x[S].points:x[S],{stroke:k,fill:X,clip:J,flags:ce,_stroke:pe=O._stroke,_fill:be=O._fill,_width:Ne=O.width}=O._paths;Ne=Ft(Ne*At,3);let Oe=null,Be=Ne%2/2;T&&be==null&&(be=Ne>0?"#fff":pe);let ot=O.pxAlign==1&&Be>0;if(ot&&u.translate(Be,Be),!T){let Et=N-Ne/2,St=A-Ne/2,gt=$+Ne,Qe=fe+Ne;Oe=new Path2D,Oe.rect(Et,St,gt,Qe)}T?Fe(pe,Ne,O.dash,O.cap,be,k,X,ce,J):It(S,pe,Ne,O.dash,O.cap,be,k,X,ce,Oe,J),ot&&u.translate(-Be,-Be)}function It(S,T,O,k,X,J,ce,pe,be,Ne,Oe){let Be=!1;be!=0&&b.forEach((ot,Et)=>{if(ot.series[0]==S){let St=x[ot.series[1]],gt=e[ot.series[1]],Qe=(St._paths||Sa).band;Us(Qe)&&(Qe=ot.dir==1?Qe[0]:Qe[1]);let Ze,Xt=null;St.show&&Qe&&vS(gt,an,ln)?(Xt=ot.fill(i,Et)||J,Ze=St._paths.clip):Qe=null,Fe(T,O,k,X,Xt,ce,pe,be,Ne,Oe,Ze,Qe),Be=!0}}),Be||Fe(T,O,k,X,J,ce,pe,be,Ne,Oe)}let yn=eo|Ld;function Fe(S,T,O,k,X,J,ce,pe,be,Ne,Oe,Be){Ae(S,T,O,k,X),(be||Ne||Be)&&(u.save(),be&&u.clip(be),Ne&&u.clip(Ne)),Be?(pe&yn)==yn?(u.clip(Be),Oe&&u.clip(Oe),xt(X,ce),dn(S,J,T)):pe&Ld?(xt(X,ce),u.clip(Be),dn(S,J,T)):pe&eo&&(u.save(),u.clip(Be),Oe&&u.clip(Oe),xt(X,ce),u.restore(),dn(S,J,T)):(xt(X,ce),dn(S,J,T)),(be||Ne||Be)&&u.restore()}function dn(S,T,O){O>0&&(T instanceof Map?T.forEach((k,X)=>{u.strokeStyle=Or=X,u.stroke(k)}):T!=null&&S&&u.stroke(T))}function xt(S,T){T instanceof Map?T.forEach((O,k)=>{u.fillStyle=Ps=k,u.fill(O)}):T!=null&&S&&u.fill(T)}function cs(S,T,O,k){let X=w[S],J;if(k<=0)J=[0,0];else{let ce=X._space=X.space(i,S,T,O,k),pe=X._incrs=X.incrs(i,S,T,O,k,ce);J=zw(T,O,pe,k,ce)}return X._found=J}function fn(S,T,O,k,X,J,ce,pe,be,Ne){let Oe=ce%2/2;_==1&&u.translate(Oe,Oe),Ae(pe,ce,be,Ne,pe),u.beginPath();let Be,ot,Et,St,gt=X+(k==0||k==3?-J:J);O==0?(ot=X,St=gt):(Be=X,Et=gt);for(let Qe=0;Qe<S.length;Qe++)T[Qe]!=null&&(O==0?Be=Et=S[Qe]:ot=St=S[Qe],u.moveTo(Be,ot),u.lineTo(Et,St));u.stroke(),_==1&&u.translate(-Oe,-Oe)}function kr(S){let T=!0;return w.forEach((O,k)=>{if(!O.show)return;let X=v[O.scale];if(X.min==null){O._show&&(T=!1,O._show=!1,ut(!1));return}else O._show||(T=!1,O._show=!0,ut(!1));let J=O.side,ce=J%2,{min:pe,max:be}=X,[Ne,Oe]=cs(k,pe,be,ce==0?G:Pe);if(Oe==0)return;let Be=X.distr==2,ot=O._splits=O.splits(i,k,pe,be,Ne,Oe,Be),Et=X.distr==2?ot.map(Ze=>si[Ze]):ot,St=X.distr==2?si[ot[1]]-si[ot[0]]:Ne,gt=O._values=O.values(i,O.filter(i,Et,k,Oe,St),k,Oe,St);O._rotate=J==2?O.rotate(i,gt,k,Oe):0;let Qe=O._size;O._size=bi(O.size(i,gt,k,S)),Qe!=null&&O._size!=Qe&&(T=!1)}),T}function Wi(S){let T=!0;return ra.forEach((O,k)=>{let X=O(i,k,Vi,S);X!=Ei[k]&&(T=!1),Ei[k]=X}),T}function hs(){for(let S=0;S<w.length;S++){let T=w[S];if(!T.show||!T._show)continue;let O=T.side,k=O%2,X,J,ce=T.stroke(i,S),pe=O==0||O==3?-1:1,[be,Ne]=T._found;if(T.label!=null){let Zn=T.labelGap*pe,ai=bn((T._lpos+Zn)*At);Le(T.labelFont[0],ce,"center",O==2?"top":Mg),u.save(),k==1?(X=J=0,u.translate(ai,bn(A+fe/2)),u.rotate((O==3?-Kl:Kl)/2)):(X=bn(N+$/2),J=ai);let ar=u0(T.label)?T.label(i,S,be,Ne):T.label;u.fillText(ar,X,J),u.restore()}if(Ne==0)continue;let Oe=v[T.scale],Be=k==0?$:fe,ot=k==0?N:A,Et=T._splits,St=Oe.distr==2?Et.map(Zn=>si[Zn]):Et,gt=Oe.distr==2?si[Et[1]]-si[Et[0]]:be,Qe=T.ticks,Ze=T.border,Xt=Qe.show?Qe.size:0,nn=bn(Xt*At),Pn=bn((T.alignTo==2?T._size-Xt-T.gap:T.gap)*At),Ot=T._rotate*-Kl/180,sn=g(T._pos*At),ri=(nn+Pn)*pe,Yn=sn+ri;J=k==0?Yn:0,X=k==1?Yn:0;let xi=T.font[0],Ai=T.align==1?Yr:T.align==2?_d:Ot>0?Yr:Ot<0?_d:k==0?"center":O==3?_d:Yr,$i=Ot||k==1?"middle":O==2?"top":Mg;Le(xi,ce,Ai,$i);let oi=T.font[1]*T.lineGap,_i=Et.map(Zn=>g(a(Zn,Oe,Be,ot))),Ti=T._values;for(let Zn=0;Zn<Ti.length;Zn++){let ai=Ti[Zn];if(ai!=null){k==0?X=_i[Zn]:J=_i[Zn],ai=""+ai;let ar=ai.indexOf(`
`)==-1?[ai]:ai.split(/\n/gm);for(let jn=0;jn<ar.length;jn++){let Am=ar[jn];Ot?(u.save(),u.translate(X,J+jn*oi),u.rotate(Ot),u.fillText(Am,0,0),u.restore()):u.fillText(Am,X,J+jn*oi)}}}Qe.show&&fn(_i,Qe.filter(i,St,S,Ne,gt),k,O,sn,nn,Ft(Qe.width*At,3),Qe.stroke(i,S),Qe.dash,Qe.cap);let Yi=T.grid;Yi.show&&fn(_i,Yi.filter(i,St,S,Ne,gt),k,k==0?2:1,k==0?A:N,k==0?fe:$,Ft(Yi.width*At,3),Yi.stroke(i,S),Yi.dash,Yi.cap),Ze.show&&fn([sn],[1],k==0?1:0,k==0?1:2,k==1?A:N,k==1?fe:$,Ft(Ze.width*At,3),Ze.stroke(i,S),Ze.dash,Ze.cap)}Rn("drawAxes")}function ut(S){x.forEach((T,O)=>{O>0&&(T._paths=null,S&&(s==1?(T.min=null,T.max=null):T.facets.forEach(k=>{k.min=null,k.max=null})))})}let tn=!1,$n=!1,Lt=[];function pn(){$n=!1;for(let S=0;S<Lt.length;S++)Rn(...Lt[S]);Lt.length=0}function Gn(){tn||(DS(lm),tn=!0)}function Ol(S,T=!1){tn=!0,$n=T,S(i),lm(),T&&Lt.length>0&&queueMicrotask(pn)}i.batch=Ol;function lm(){if(le&&(pt(),le=!1),ye&&(we(),ye=!1),ve){if(qt(f,Yr,Je),qt(f,"top",at),qt(f,va,G),qt(f,ya,Pe),qt(m,Yr,Je),qt(m,"top",at),qt(m,va,G),qt(m,ya,Pe),qt(d,va,Qt),qt(d,ya,un),h.width=bn(Qt*At),h.height=bn(un*At),w.forEach(({_el:S,_show:T,_size:O,_pos:k,side:X})=>{if(S!=null)if(T){let J=X===3||X===0?O:0,ce=X%2==1;qt(S,ce?"left":"top",k-J),qt(S,ce?"width":"height",O),qt(S,ce?"top":"left",ce?at:Je),qt(S,ce?"height":"width",ce?Pe:G),Td(S,ur)}else li(S,ur)}),Or=Ps=Ur=H=ee=j=K=Ee=C=null,Ie=1,ha(!0),Je!=Se||at!=Ut||G!=We||Pe!=je){ut(!1);let S=G/We,T=Pe/je;if(ge&&!ie&&ae.left>=0){ae.left*=S,ae.top*=T,Fr&&ji(Fr,bn(ae.left),0,G,Pe),Br&&ji(Br,0,bn(ae.top),G,Pe);for(let O=0;O<ct.length;O++){let k=ct[O];k!=null&&(Vt[O]*=S,qn[O]*=T,ji(k,bi(Vt[O]),bi(qn[O]),G,Pe))}}if(Wt.show&&!re&&Wt.left>=0&&Wt.width>0){Wt.left*=S,Wt.width*=S,Wt.top*=T,Wt.height*=T;for(let O in Qu)qt(Vr,O,Wt[O])}Se=Je,Ut=at,We=G,je=Pe}Rn("setSize"),ve=!1}Qt>0&&un>0&&(u.clearRect(0,0,h.width,h.height),Rn("drawClear"),E.forEach(S=>S()),Rn("draw")),Wt.show&&re&&(Ul(Wt),re=!1),ge&&ie&&(or(null,!0,!1),ie=!1),ue.show&&ue.live&&me&&(Ku(),me=!1),l||(l=!0,i.status=1,Rn("ready")),Rs=!1,tn=!1}i.redraw=(S,T)=>{ye=T||!1,S!==!1?Ls(M,L.min,L.max):Gn()};function Yu(S,T){let O=v[S];if(O.from==null){if(en==0){let k=O.range(i,T.min,T.max,S);T.min=k[0],T.max=k[1]}if(T.min>T.max){let k=T.min;T.min=T.max,T.max=k}if(en>1&&T.min!=null&&T.max!=null&&T.max-T.min<1e-16)return;S==M&&O.distr==2&&en>0&&(T.min=Ii(T.min,e[0]),T.max=Ii(T.max,e[0]),T.min==T.max&&T.max++),B[S]=T,le=!0,Gn()}}i.setScale=Yu;let Zu,ju,Fr,Br,cm,hm,zr,Gr,um,dm,Ht,jt,Is=!1,kn=ae.drag,Tn=kn.x,Cn=kn.y;ge&&(ae.x&&(Zu=yi(iS,m)),ae.y&&(ju=yi(sS,m)),L.ori==0?(Fr=Zu,Br=ju):(Fr=ju,Br=Zu),Ht=ae.left,jt=ae.top);let Wt=i.select=gn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Vr=Wt.show?yi(nS,Wt.over?m:f):null;function Ul(S,T){if(Wt.show){for(let O in S)Wt[O]=S[O],O in Qu&&qt(Vr,O,S[O]);T!==!1&&Rn("setSelect")}}i.setSelect=Ul;function eM(S){if(x[S].show)Q&&Td($e[S],ur);else if(Q&&li($e[S],ur),ge){let O=Re?ct[0]:ct[S];O!=null&&ji(O,-10,-10,G,Pe)}}function Ls(S,T,O){Yu(S,{min:T,max:O})}function Xi(S,T,O,k){T.focus!=null&&rM(S),T.show!=null&&x.forEach((X,J)=>{J>0&&(S==J||S==null)&&(X.show=T.show,eM(J),s==2?(Ls(X.facets[0].scale,null,null),Ls(X.facets[1].scale,null,null)):Ls(X.scale,null,null),Gn())}),O!==!1&&Rn("setSeries",S,T),k&&ua("setSeries",i,S,T)}i.setSeries=Xi;function tM(S,T){gn(b[S],T)}function nM(S,T){S.fill=_t(S.fill||null),S.dir=wt(S.dir,-1),T=T??b.length,b.splice(T,0,S)}function iM(S){S==null?b.length=0:b.splice(S,1)}i.addBand=nM,i.setBand=tM,i.delBand=iM;function sM(S,T){x[S].alpha=T,ge&&ct[S]!=null&&(ct[S].style.opacity=T),Q&&$e[S]&&($e[S].style.opacity=T)}let us,Ds,rr,Hr={focus:!0};function rM(S){if(S!=rr){let T=S==null,O=ze.alpha!=1;x.forEach((k,X)=>{if(s==1||X>0){let J=T||X==0||X==S;k._focus=T?null:J,O&&sM(X,J?1:ze.alpha)}}),rr=S,O&&Gn()}}Q&&nt&&yt(Ag,Te,S=>{ae._lock||(tt(S),rr!=null&&Xi(null,Hr,!0,mn.setSeries))});function qi(S,T,O){let k=v[T];O&&(S=S/At-(k.ori==1?at:Je));let X=G;k.ori==1&&(X=Pe,S=X-S),k.dir==-1&&(S=X-S);let J=k._min,ce=k._max,pe=S/X,be=J+(ce-J)*pe,Ne=k.distr;return Ne==3?Kr(10,be):Ne==4?bS(be,k.asinh):Ne==100?k.bwd(be):be}function oM(S,T){let O=qi(S,M,T);return Ii(O,e[0],an,ln)}i.valToIdx=S=>Ii(S,e[0]),i.posToIdx=oM,i.posToVal=qi,i.valToPos=(S,T,O)=>v[T].ori==0?r(S,v[T],O?$:G,O?N:0):o(S,v[T],O?fe:Pe,O?A:0),i.setCursor=(S,T,O)=>{Ht=S.left,jt=S.top,or(null,T,O)};function fm(S,T){qt(Vr,Yr,Wt.left=S),qt(Vr,va,Wt.width=T)}function pm(S,T){qt(Vr,"top",Wt.top=S),qt(Vr,ya,Wt.height=T)}let la=L.ori==0?fm:pm,ca=L.ori==1?fm:pm;function aM(){if(Q&&ue.live)for(let S=s==2?1:0;S<x.length;S++){if(S==0&&lt)continue;let T=ue.values[S],O=0;for(let k in T)ke[S][O++].firstChild.nodeValue=T[k]}}function Ku(S,T){if(S!=null&&(S.idxs?S.idxs.forEach((O,k)=>{ne[k]=O}):ES(S.idx)||ne.fill(S.idx),ue.idx=ne[0]),Q&&ue.live){for(let O=0;O<x.length;O++)(O>0||s==1&&!lt)&&lM(O,ne[O]);aM()}me=!1,T!==!1&&Rn("setLegend")}i.setLegend=Ku;function lM(S,T){let O=x[S],k=S==0&&P==2?si:e[S],X;lt?X=O.values(i,S,T)??it:(X=O.value(i,T==null?null:k[T],S,T),X=X==null?it:{_:X}),ue.values[S]=X}function or(S,T,O){um=Ht,dm=jt,[Ht,jt]=ae.move(i,Ht,jt),ae.left=Ht,ae.top=jt,ge&&(Fr&&ji(Fr,bn(Ht),0,G,Pe),Br&&ji(Br,0,bn(jt),G,Pe));let k,X=an>ln;us=kt,Ds=null;let J=L.ori==0?G:Pe,ce=L.ori==1?G:Pe;if(Ht<0||en==0||X){k=ae.idx=null;for(let pe=0;pe<x.length;pe++){let be=ct[pe];be!=null&&ji(be,-10,-10,G,Pe)}nt&&Xi(null,Hr,!0,S==null&&mn.setSeries),ue.live&&(ne.fill(k),me=!0)}else{let pe,be,Ne;s==1&&(pe=L.ori==0?Ht:jt,be=qi(pe,M),k=ae.idx=Ii(be,e[0],an,ln),Ne=U(e[0][k],L,J,0));let Oe=-10,Be=-10,ot=0,Et=0,St=!0,gt="",Qe="";for(let Ze=s==2?1:0;Ze<x.length;Ze++){let Xt=x[Ze],nn=ne[Ze],Pn=nn==null?null:s==1?e[Ze][nn]:e[Ze][1][nn],Ot=ae.dataIdx(i,Ze,k,be),sn=Ot==null?null:s==1?e[Ze][Ot]:e[Ze][1][Ot];if(me=me||sn!=Pn||Ot!=nn,ne[Ze]=Ot,Ze>0&&Xt.show){let ri=Ot==null?-10:Ot==k?Ne:U(s==1?e[0][Ot]:e[Ze][0][Ot],L,J,0),Yn=sn==null?-10:R(sn,s==1?v[Xt.scale]:v[Xt.facets[1].scale],ce,0);if(nt&&sn!=null){let xi=L.ori==1?Ht:jt,Ai=Mn(ze.dist(i,Ze,Ot,Yn,xi));if(Ai<us){let $i=ze.bias;if($i!=0){let oi=qi(xi,Xt.scale),_i=sn>=0?1:-1,Ti=oi>=0?1:-1;Ti==_i&&(Ti==1?$i==1?sn>=oi:sn<=oi:$i==1?sn<=oi:sn>=oi)&&(us=Ai,Ds=Ze)}else us=Ai,Ds=Ze}}if(me||Re){let xi,Ai;L.ori==0?(xi=ri,Ai=Yn):(xi=Yn,Ai=ri);let $i,oi,_i,Ti,Yi,Zn,ai=!0,ar=de.bbox;if(ar!=null){ai=!1;let jn=ar(i,Ze);_i=jn.left,Ti=jn.top,$i=jn.width,oi=jn.height}else _i=xi,Ti=Ai,$i=oi=de.size(i,Ze);if(Zn=de.fill(i,Ze),Yi=de.stroke(i,Ze),Re)Ze==Ds&&us<=ze.prox&&(Oe=_i,Be=Ti,ot=$i,Et=oi,St=ai,gt=Zn,Qe=Yi);else{let jn=ct[Ze];jn!=null&&(Vt[Ze]=_i,qn[Ze]=Ti,Dg(jn,$i,oi,ai),Ig(jn,Zn,Yi),ji(jn,bi(_i),bi(Ti),G,Pe))}}}}if(Re){let Ze=ze.prox,Xt=rr==null?us<=Ze:us>Ze||Ds!=rr;if(me||Xt){let nn=ct[0];nn!=null&&(Vt[0]=Oe,qn[0]=Be,Dg(nn,ot,Et,St),Ig(nn,gt,Qe),ji(nn,bi(Oe),bi(Be),G,Pe))}}}if(Wt.show&&Is)if(S!=null){let[pe,be]=mn.scales,[Ne,Oe]=mn.match,[Be,ot]=S.cursor.sync.scales,Et=S.cursor.drag;if(Tn=Et._x,Cn=Et._y,Tn||Cn){let{left:St,top:gt,width:Qe,height:Ze}=S.select,Xt=S.scales[Be].ori,nn=S.posToVal,Pn,Ot,sn,ri,Yn,xi=pe!=null&&Ne(pe,Be),Ai=be!=null&&Oe(be,ot);xi&&Tn?(Xt==0?(Pn=St,Ot=Qe):(Pn=gt,Ot=Ze),sn=v[pe],ri=U(nn(Pn,Be),sn,J,0),Yn=U(nn(Pn+Ot,Be),sn,J,0),la(Li(ri,Yn),Mn(Yn-ri))):la(0,J),Ai&&Cn?(Xt==1?(Pn=St,Ot=Qe):(Pn=gt,Ot=Ze),sn=v[be],ri=R(nn(Pn,ot),sn,ce,0),Yn=R(nn(Pn+Ot,ot),sn,ce,0),ca(Li(ri,Yn),Mn(Yn-ri))):ca(0,ce)}else ed()}else{let pe=Mn(um-cm),be=Mn(dm-hm);if(L.ori==1){let ot=pe;pe=be,be=ot}Tn=kn.x&&pe>=kn.dist,Cn=kn.y&&be>=kn.dist;let Ne=kn.uni;Ne!=null?Tn&&Cn&&(Tn=pe>=Ne,Cn=be>=Ne,!Tn&&!Cn&&(be>pe?Cn=!0:Tn=!0)):kn.x&&kn.y&&(Tn||Cn)&&(Tn=Cn=!0);let Oe,Be;Tn&&(L.ori==0?(Oe=zr,Be=Ht):(Oe=Gr,Be=jt),la(Li(Oe,Be),Mn(Be-Oe)),Cn||ca(0,ce)),Cn&&(L.ori==1?(Oe=zr,Be=Ht):(Oe=Gr,Be=jt),ca(Li(Oe,Be),Mn(Be-Oe)),Tn||la(0,J)),!Tn&&!Cn&&(la(0,0),ca(0,0))}if(kn._x=Tn,kn._y=Cn,S==null){if(O){if(Em!=null){let[pe,be]=mn.scales;mn.values[0]=pe!=null?qi(L.ori==0?Ht:jt,pe):null,mn.values[1]=be!=null?qi(L.ori==1?Ht:jt,be):null}ua(vd,i,Ht,jt,G,Pe,k)}if(nt){let pe=O&&mn.setSeries,be=ze.prox;rr==null?us<=be&&Xi(Ds,Hr,!0,pe):us>be?Xi(null,Hr,!0,pe):Ds!=rr&&Xi(Ds,Hr,!0,pe)}}me&&(ue.idx=k,Ku()),T!==!1&&Rn("setCursor")}let Ns=null;Object.defineProperty(i,"rect",{get(){return Ns==null&&ha(!1),Ns}});function ha(S=!1){S?Ns=null:(Ns=m.getBoundingClientRect(),Rn("syncRect",Ns))}function mm(S,T,O,k,X,J,ce){ae._lock||Is&&S!=null&&S.movementX==0&&S.movementY==0||(Ju(S,T,O,k,X,J,ce,!1,S!=null),S!=null?or(null,!0,!0):or(T,!0,!1))}function Ju(S,T,O,k,X,J,ce,pe,be){if(Ns==null&&ha(!1),tt(S),S!=null)O=S.clientX-Ns.left,k=S.clientY-Ns.top;else{if(O<0||k<0){Ht=-10,jt=-10;return}let[Ne,Oe]=mn.scales,Be=T.cursor.sync,[ot,Et]=Be.values,[St,gt]=Be.scales,[Qe,Ze]=mn.match,Xt=T.axes[0].side%2==1,nn=L.ori==0?G:Pe,Pn=L.ori==1?G:Pe,Ot=Xt?J:X,sn=Xt?X:J,ri=Xt?k:O,Yn=Xt?O:k;if(St!=null?O=Qe(Ne,St)?a(ot,v[Ne],nn,0):-10:O=nn*(ri/Ot),gt!=null?k=Ze(Oe,gt)?a(Et,v[Oe],Pn,0):-10:k=Pn*(Yn/sn),L.ori==1){let xi=O;O=k,k=xi}}be&&(T==null||T.cursor.event.type==vd)&&((O<=1||O>=G-1)&&(O=cr(O,G)),(k<=1||k>=Pe-1)&&(k=cr(k,Pe))),pe?(cm=O,hm=k,[zr,Gr]=ae.move(i,O,k)):(Ht=O,jt=k)}let Qu={width:0,height:0,left:0,top:0};function ed(){Ul(Qu,!1)}let gm,xm,_m,vm;function ym(S,T,O,k,X,J,ce){Is=!0,Tn=Cn=kn._x=kn._y=!1,Ju(S,T,O,k,X,J,ce,!0,!1),S!=null&&(yt(yd,Ed,bm,!1),ua(wg,i,zr,Gr,G,Pe,null));let{left:pe,top:be,width:Ne,height:Oe}=Wt;gm=pe,xm=be,_m=Ne,vm=Oe}function bm(S,T,O,k,X,J,ce){Is=kn._x=kn._y=!1,Ju(S,T,O,k,X,J,ce,!1,!0);let{left:pe,top:be,width:Ne,height:Oe}=Wt,Be=Ne>0||Oe>0,ot=gm!=pe||xm!=be||_m!=Ne||vm!=Oe;if(Be&&ot&&Ul(Wt),kn.setScale&&Be&&ot){let Et=pe,St=Ne,gt=be,Qe=Oe;if(L.ori==1&&(Et=be,St=Oe,gt=pe,Qe=Ne),Tn&&Ls(M,qi(Et,M),qi(Et+St,M)),Cn)for(let Ze in v){let Xt=v[Ze];Ze!=M&&Xt.from==null&&Xt.min!=kt&&Ls(Ze,qi(gt+Qe,Ze),qi(gt,Ze))}ed()}else ae.lock&&(ae._lock=!ae._lock,or(T,!0,S!=null));S!=null&&(vn(yd,Ed),ua(yd,i,Ht,jt,G,Pe,null))}function cM(S,T,O,k,X,J,ce){if(ae._lock)return;tt(S);let pe=Is;if(Is){let be=!0,Ne=!0,Oe=10,Be,ot;L.ori==0?(Be=Tn,ot=Cn):(Be=Cn,ot=Tn),Be&&ot&&(be=Ht<=Oe||Ht>=G-Oe,Ne=jt<=Oe||jt>=Pe-Oe),Be&&be&&(Ht=Ht<zr?0:G),ot&&Ne&&(jt=jt<Gr?0:Pe),or(null,!0,!0),Is=!1}Ht=-10,jt=-10,ne.fill(null),or(null,!0,!0),pe&&(Is=pe)}function Mm(S,T,O,k,X,J,ce){ae._lock||(tt(S),aa(),ed(),S!=null&&ua(Tg,i,Ht,jt,G,Pe,null))}function Sm(){w.forEach(Gw),z(i.width,i.height,!0)}dr(Jl,jr,Sm);let Wr={};Wr.mousedown=ym,Wr.mousemove=mm,Wr.mouseup=bm,Wr.dblclick=Mm,Wr.setSeries=(S,T,O,k)=>{let X=mn.match[2];O=X(i,T,O),O!=-1&&Xi(O,k,!0,!1)},ge&&(yt(wg,m,ym),yt(vd,m,mm),yt(Eg,m,S=>{tt(S),ha(!1)}),yt(Ag,m,cM),yt(Tg,m,Mm),Dd.add(i),i.syncRect=ha);let kl=i.hooks=n.hooks||{};function Rn(S,T,O){$n?Lt.push([S,T,O]):S in kl&&kl[S].forEach(k=>{k.call(null,i,T,O)})}(n.plugins||[]).forEach(S=>{for(let T in S.hooks)kl[T]=(kl[T]||[]).concat(S.hooks[T])});let wm=(S,T,O)=>O,mn=gn({key:null,setSeries:!1,filters:{pub:Fg,sub:Fg},scales:[M,x[1]?x[1].scale:null],match:[Bg,Bg,wm],values:[null,null]},ae.sync);mn.match.length==2&&mn.match.push(wm),ae.sync=mn;let Em=mn.key,td=O0(Em);function ua(S,T,O,k,X,J,ce){mn.filters.pub(S,T,O,k,X,J,ce)&&td.pub(S,T,O,k,X,J,ce)}td.sub(i);function hM(S,T,O,k,X,J,ce){mn.filters.sub(S,T,O,k,X,J,ce)&&Wr[S](null,T,O,k,X,J,ce)}i.pub=hM;function uM(){td.unsub(i),Dd.delete(i),An.clear(),Cd(Jl,jr,Sm),c.remove(),Te?.remove(),Rn("destroy")}i.destroy=uM;function nd(){Rn("init",n,e),oa(e||n.data,!1),B[M]?Yu(M,B[M]):aa(),re=Wt.show&&(Wt.width>0||Wt.height>0),ie=me=!0,z(n.width,n.height)}return x.forEach(Nr),w.forEach(as),t?t instanceof HTMLElement?(t.appendChild(c),nd()):t(i,nd):nd(),i}xn.assign=gn;xn.fmtNum=zd;xn.rangeNum=Ql;xn.rangeLog=nc;xn.rangeAsinh=Fd;xn.orient=pr;xn.pxRatio=At;xn.join=LS;xn.fmtDate=Vd,xn.tzDate=HS;xn.sync=O0;{xn.addGap=Ew,xn.clipGaps=rc;let n=xn.paths={points:G0};n.linear=H0,n.stepped=Cw,n.bars=Rw,n.spline=Iw}function Dn(n,e){let[t,i]=[0,n.length-1];if(!(e>n[0]))return{index:0,next:0,share:0};if(e>=n[i])return{index:i,next:i,share:0};for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return{index:t,next:i,share:(e-n[t])/(n[i]-n[t])}}function Fs(n,e,{index:t,next:i,share:s}){let r=e*n.values.shape[1],o=n.values[r+t];return s?o+s*(n.values[r+i]-o):o}function $0(n,e,t,i){let s=t-e+1,r=[];if(s<=2*i){for(let o=e;o<=t;o++)r.push(o);return r}for(let o=0;o<i;o++){let a=e+Math.floor(o*s/i),l=e+Math.floor((o+1)*s/i);Vw(r,n,a,l)}return r}function Vw(n,e,t,i){let[s,r,o,a,l]=[-1,-1,-1,-1,-1];for(let h=t;h<i;h++){let u=e[h];if(Number.isNaN(u)){l=h;continue}s<0&&(s=r=o=h),u<e[r]&&(r=h),u>e[o]&&(o=h),a=h}let c=[s,r,o,a,l].filter(h=>h>=0).sort((h,u)=>h-u);c.forEach((h,u)=>u&&h===c[u-1]?0:n.push(h))}function Y0(n,e){let{left:t,top:i,width:s,height:r}=n.bbox;n.ctx.save(),n.ctx.beginPath(),n.ctx.rect(t,i-2,s,r+4),n.ctx.clip(),e(n.ctx),n.ctx.restore()}function Z0(n){let{left:e,top:t,width:i,height:s}=n.bbox,[r,o]=[n.scales.x,n.scales.y],a=i/(r.max-r.min),l=s/(o.max-o.min);return{x:c=>e+(c-r.min)*a,y:c=>t+(o.max-c)*l}}function j0(n,e,t){return[Math.max(0,Dn(n,e).index),Dn(n,t).next]}function so(n,{xs:e,values:t,x:i,y:s,low:r,high:o,columns:a},l){let[c,h]=j0(e,r,o),u=new Path2D,d=new Path2D,f=0,m=0,_=0,g=!1,p=()=>{if(f===1){let x=Math.max(l.width*1.3,2);d.moveTo(m+x,_),d.arc(m,_,x,0,2*Math.PI),g=!0}f=0};for(let x of $0(t,c,h,a)){let w=t[x];if(w!==w){p();continue}[m,_]=[i(e[x]),s(w)],f?u.lineTo(m,_):u.moveTo(m,_),f+=1}p(),n.globalAlpha=l.alpha??1,n.lineJoin="round",n.lineWidth=l.width,n.strokeStyle=l.colour,n.setLineDash(l.dash??[]),n.stroke(u),n.setLineDash([]),g&&(n.fillStyle=l.colour,n.fill(d)),n.globalAlpha=1}function cc(n,{xs:e,size:t,lower:i,upper:s,x:r,y:o,low:a,high:l,columns:c},h){let[u,d]=j0(e,a,l),f=Math.max(1,Math.floor((d-u+1)/(2*c))),m=new Path2D,_=[],g=()=>{if(_.length>1){_.forEach((p,x)=>m[x?"lineTo":"moveTo"](r(e[p]),o(s(p))));for(let p of _.reverse())m.lineTo(r(e[p]),o(i(p)));m.closePath()}_=[]};for(let p=u;p<=Math.min(d,t-1);p+=f)Number.isFinite(i(p))&&Number.isFinite(s(p))?_.push(p):g();g(),n.globalAlpha=h.alpha,n.fillStyle=h.colour,n.fill(m),n.globalAlpha=1}function K0(n,e,t,i,s){let{top:r,height:o}=e.bbox;n.globalAlpha=s.alpha,n.fillStyle=s.colour;for(let[a,l]of i){let[c,h]=[t(a),t(l)];n.fillRect(c,r,Math.max(h-c,1),o)}n.globalAlpha=1}function J0(n,e,t,i){let{top:s,height:r}=e.bbox;n.globalAlpha=i.alpha??1,n.strokeStyle=i.colour,n.lineWidth=i.width,n.setLineDash(i.dash??[]),n.beginPath(),n.moveTo(t,s),n.lineTo(t,s+r),n.stroke(),n.setLineDash([]),n.globalAlpha=1}function Q0(n,e,t,i){let s=e.quantity.key,r=[];for(let o of i){let a=n.trials[o];for(let[l,c]of Object.entries(t)){let h=Zd(a.series?.[s],c);h&&r.push({trial:a,index:o,side:l,id:c,quantity:s,time:a.time,values:h,spread:e.spread?Zd(a.series[e.spread],c):null,family:(a.family??[]).map(({label:u,series:d})=>({label:u,values:Zd(d?.[s],c)})).filter(u=>u.values)})}}return r}function Zd(n,e){let t=n?n.items.indexOf(e):-1;if(t<0)return null;let i=n.values.shape[1];return n.values.subarray(t*i,(t+1)*i)}function ui(n){return n.side!=="middle"?n.side:n.trial.cycles?.right?.length?"right":"left"}function Bs(n){return da(n.trial,n.quantity,n.id,ui(n))}function ex(n,e,t,i){let s=o=>o.quantity===t&&o.item===e.base,r=(n.norms??[]).filter(s);return r.find(o=>o.side===i)??r.find(o=>!o.side)??null}function jd(n,{least:e,shown:t}){let[i,s]=[1/0,-1/0];for(let o of n)for(let a=0;a<o.length;a++){let l=o[a];l<i&&(i=l),l>s&&(s=l)}if(i>s)return{low:0,high:1,empty:!0};for(let o of t)[i,s]=[Math.min(i,o),Math.max(s,o)];let r=Math.max(.07*(s-i),.5*(e-(s-i)),1e-9);return{low:i-r,high:s+r,empty:!1}}var Hw=1.7,Ww=2.8,nx=.8,tx=Float64Array.from({length:101},(n,e)=>e);function ix(n,e,t,i){let s=i*(devicePixelRatio||1),r=Z0(n),o=Math.max(1,Math.ceil(n.bbox.width));Y0(n,a=>{Xw(a,n,r,t,s),t.axis==="cycle"?$w(a,n,e,t,{...r,columns:o,ratio:s}):qw(a,n,e,t,{...r,columns:o,ratio:s})})}function Xw(n,e,{y:t},i,s){let{min:r,max:o}=e.scales.y;r>=0||o<=0||(n.strokeStyle=i.colours.muted,n.globalAlpha=.55,n.lineWidth=s,n.beginPath(),n.moveTo(e.bbox.left,Math.round(t(0))+.5),n.lineTo(e.bbox.left+e.bbox.width,Math.round(t(0))+.5),n.stroke(),n.globalAlpha=1)}function sx(n,e){return n.id===e.hovered?Ww:Hw}function qw(n,e,t,i,{x:s,y:r,columns:o,ratio:a}){i.loop&&K0(n,e,s,[i.loop],{colour:i.colours.accent,alpha:.09});let l=t.sources.map(c=>{let{slope:h,offset:u}=i.maps[c.index];return{xs:c.time,x:d=>s(h*d+u),y:r,low:(e.scales.x.min-u)/h,high:(e.scales.x.max-u)/h,columns:o}});t.sources.forEach(({values:c,spread:h},u)=>{if(!h)return;let d={lower:m=>c[m]-h[m],upper:m=>c[m]+h[m]},f={colour:t.looks[u].colour,alpha:.16};cc(n,{...l[u],size:c.length,...d},f)}),t.sources.forEach(({family:c},h)=>{let u={colour:t.looks[h].colour,width:nx*a,alpha:.35};for(let{values:d}of c)so(n,{...l[h],values:d},u)}),t.sources.forEach((c,h)=>{let{colour:u,dash:d}=t.looks[h],f={colour:u,dash:d.map(m=>m*a),width:sx(c,i)*a};so(n,{...l[h],values:c.values},f)})}function $w(n,e,t,i,{x:s,y:r,columns:o,ratio:a}){let[l,c]=[e.scales.x.min,e.scales.x.max],h={xs:tx,size:tx.length,x:s,y:r,low:l,high:c,columns:o},{norm:u}=t;if(u&&i.norms){cc(n,{...h,...{lower:g=>u.low[g],upper:g=>u.high[g]}},{colour:i.colours.muted,alpha:.2});let _={colour:i.colours.muted,width:a,alpha:.6,dash:[]};u.mean&&so(n,{...h,values:u.mean},_)}let d=t.sources.map(Bs),f=t.looks.map(m=>({...m,dash:m.dash.map(_=>_*a)}));d.forEach(({mean:m,deviation:_},g)=>{if(!_||!i.bands)return;cc(n,{...h,...{lower:x=>m[x]-_[x],upper:x=>m[x]+_[x]}},{colour:f[g].colour,alpha:.18})}),d.forEach(({off:m},_)=>{if(m===null)return;let p={colour:i.colours[ui(t.sources[_])],width:a,dash:[3*a,3*a],alpha:.7};J0(n,e,s(m),p)}),d.forEach(({cycles:m,mean:_},g)=>{let p=!i.bands||!_||!m.some(b=>b.whole);if(!i.cycles&&!p)return;let x=(p?1.2:nx)*a,w=p?.9:Math.max(.15,Math.min(.5,4/m.length)),v={colour:f[g].colour,width:x,alpha:w};for(let{values:b}of m)so(n,{...h,values:b},v)}),d.forEach(({mean:m},_)=>{if(!m||!i.bands)return;let g=(sx(t.sources[_],i)+.4)*a;so(n,{...h,values:m},{...f[_],width:g})})}function hc(n){return n>0?Math.max(0,Math.min(5,2-Math.floor(Math.log10(n)))):2}function zs(n,e){if(!Number.isFinite(n))return"\u2013";let t=n.toFixed(e);return Number(t)===0?t.replace("-",""):t.replace("-","\u2212")}function rx(n){let e=0,t=i=>Math.abs(i-Math.round(i))<1e-6;for(;e<6&&!t(n*10**e);)e+=1;return e}function mr(n){return!n||n==="1"?"":n.replaceAll("*","\xB7").replaceAll("^2","\xB2")}function ox(n){let e=document.createElement("div");return e.className="curve-tip",e.setAttribute("role","tooltip"),e.showPopover&&(e.popover="manual"),e.hidden=!0,n.append(e),{show(t,i,s="below"){e.replaceChildren(...t),e.hidden=!1,e.showPopover&&!e.matches(":popover-open")&&e.showPopover();let{offsetWidth:r,offsetHeight:o}=e,a=(i.left+i.right-r)/2,l=s==="above"?a:i.left,c=Math.max(4,Math.min(l,innerWidth-r-4)),h=i.top-6-o,u=i.bottom+6,d=(s==="above"||u+o>innerHeight-4)&&h>=4,f=Math.max(4,Math.min(d?h:u,innerHeight-o-4));e.style.transform=`translate(${Math.round(c)}px, ${Math.round(f)}px)`},hide(){e.hidden||(e.hidePopover&&e.matches(":popover-open")&&e.hidePopover(),e.hidden=!0)},dispose:()=>e.remove()}}function Ue(n,e="",...t){let i=document.createElement(n);return e&&(i.className=e),i.append(...t),i}function ro(n,e=[],t="curve-swatch"){let i=Ue("span",t),[s,r]=e.length?e:[1,0];return i.style.background=r?`repeating-linear-gradient(90deg, ${n} 0 ${s}px, transparent ${s}px ${s+r}px)`:n,i}var Yw=1.5,Zw=6;function Kd(n,e){let t=mr(e.unit);return[...[Ue("div","curve-tip-head",`${e.label}${t?` (${t})`:""}`),Ue("p","",e.definition??"")],...Jd(n)]}function Jd(n){let e=[Ue("div","curve-tip-head",n.name)];return n.item.definition&&e.push(Ue("p","",n.item.definition)),e.push(Ue("p","curve-tip-names",Object.values(n.members).join(", "))),e}function jw({side:n,trial:e,id:t},i,s){let r=[n==="middle"?i.items[t]?.label??t:n];return s>1&&r.push(e.name),r.join(", ")}function ax(n){let{axis:e,at:t,ownTime:i,sources:s,looks:r,range:o,unit:a,scene:l,trials:c,norm:h}=n,u=hc(o),d=mr(a),f=e==="cycle"?`${t.toFixed(0)} % of the gait cycle`:`${t.toFixed(3)} s`,m=s.map((_,g)=>{let{value:p,half:x,words:w}=e==="cycle"?e1(_,t):Qw(_,i),v=x>0?` \xB1 ${zs(x,u)}`:"",b=`${zs(p,u)}${v} ${d}`,M=Number.isFinite(p)?b:"no value",y=jw(_,l,c.length);return Ue("div","curve-tip-line",ro(r[g].colour,r[g].dash),Ue("span","curve-tip-name",y+w),Ue("b","",M))});if(e==="time"?m.push(...Kw(s,i,u,d)):m.push(...Jw(s,t)),h&&e==="cycle"){let[_,g]=[h.low,h.high].map(v=>zs(v[Math.round(t)],u)),p=ro("currentColor",[],"curve-swatch norm"),x=Ue("span","curve-tip-name","normative"),w=Ue("b","",`${_} to ${g} ${d}`);m.push(Ue("div","curve-tip-line",p,x,w)),m.push(Ue("p","curve-tip-names",h.source))}return[Ue("div","curve-tip-head",f),...m]}function Kw(n,e,t,i){return n.flatMap(({time:s,family:r,index:o,side:a})=>r.slice(0,Zw).map(({label:l,values:c})=>{let h=oo(c,Dn(s,e(o))),u=a==="middle"?l:`${a}, ${l}`;return lx(u,`${zs(h,t)} ${i}`)}))}function Jw(n,e){let t=new Map;for(let i of n){let{off:s}=Bs(i);s!==null&&Math.abs(s-e)<Yw&&t.set(ui(i),s)}return[...t].map(([i,s])=>lx(`foot off, ${i}`,`${s.toFixed(1)} %`))}var lx=(n,e)=>Ue("div","curve-tip-line",Ue("span"),Ue("span","curve-tip-name",n),Ue("b","",e));function cx({row:n,flags:e,span:t,mark:i,inside:s},r){let o=u=>`${u.toFixed(3)} s`,a=([u,d])=>`${o(u)} to ${o(d)}`,l=r?`, ${n.trial.name}`:"";if(n.kind==="flags"){if(!e.length)return[Ue("div","curve-tip-head",`Not flagged here${l}`)];let u=e.flatMap(d=>[Ue("div","curve-tip-flag",ro(d.colour,[],"curve-swatch flag"),d.label),Ue("p","curve-tip-names",a(d.spans.find(s)))]);return[Ue("div","curve-tip-head",`Flagged${l}`),...u]}let c=i?i.name.replace("_"," "):t?"stance":"swing",h=[Ue("div","curve-tip-head",`${c}, ${n.side}${l}`)];return i?h.push(Ue("p","curve-tip-names",o(i.time))):t&&h.push(Ue("p","curve-tip-names",a(t))),h}function Qw(n,e){let t=e(n.index),i=n.time;if(t<i[0]-1e-9||t>i[i.length-1]+1e-9)return{value:NaN,words:""};let s=zl(n.trial,n.side==="left"?"left":"right",t),o=s!==null&&n.side!=="middle"?` (${s.toFixed(0)} % of its cycle)`:"",a=Dn(i,t),l=n.spread&&oo(n.spread,a);return{value:oo(n.values,a),half:l,words:o}}function e1(n,e){let{mean:t,deviation:i,cycles:s}=Bs(n),r=Math.max(0,Math.min(100,Math.round(e))),o=s.filter(l=>l.whole).length,a=o>1?`, mean \xB1 SD of ${o}`:o?", 1 cycle":"";return{value:t?t[r]:NaN,half:i?i[r]:0,words:a}}function oo(n,{index:e,next:t,share:i}){let s=n[e];return i?s+i*(n[t]-s):s}var Fn=48,Ki=16,Ea=20,Aa=17,gr=5,ux=6,t1=11,dx="translateX(-9999px)",n1=n=>n==null?dx:`translateX(${n}px)`;function fx(n,e,t,i){let{scene:s}=t,{quantity:r}=e,o=mr(r.unit),a=Q0(s,e,n.members,t.trials),l=a.length?ex(s,n.item,r.key,ui(a[0])):null,c=Ue("span","curve-quantity",...i1(r.label),Ue("i","",o)),h=a.map(()=>document.createTextNode("")),u=h.map(D=>Ue("span","curve-value",D)),d=t.trials.map(D=>u.filter((I,L)=>a[L].index===D)),f=Ue("span","curve-values",...d.map(D=>Ue("span","",...D)));f.setAttribute("aria-hidden","true");let m=Ue("div","curve-plot"),_=Ue("div","curve-empty","no values"),g=Ue("div","curve-panel",Ue("div","curve-panel-head",c,f),m);g.tabIndex=0,g.setAttribute("role","img"),g.setAttribute("aria-label",`${n.name}: ${r.label}${o?` in ${o}`:""}. ${r.definition??""}`);let p={element:g,name:c,group:n,panel:e,sources:a,norm:l,u:null,looks:[],range:null},x={},w=[],v=2,b=0;function M(D,I){return oo(D.values,Dn(D.time,t.ownTime(D.index,I)))}function y(){let D=[];for(let L of a)if(t.axis==="cycle"){let{cycles:P,mean:U,deviation:R}=Bs(L);if(D.push(...P.map(B=>B.values)),!R)continue;for(let B of[1,-1])D.push(U.map((W,V)=>W+B*R[V]))}else D.push(L.values,...L.family.map(P=>P.values));let{empty:I}=jd(D,e);l&&t.axis==="cycle"&&t.norms&&D.push(l.low,l.high),p.range={...jd(D,e),empty:I},v=I?2:hc(p.range.high-p.range.low),_.textContent=t.axis==="cycle"?"no complete gait cycle":"no values",I?m.append(_):_.remove()}function E(){if(p.looks=a.map(I=>Jm(I,t)),u.forEach((I,L)=>I.style.color=p.looks[L].ink),!p.u||t.still)return;for(let I of[...Object.values(x),...w])I.remove();for(let I of Object.keys(x))delete x[I];let D=t.axis==="cycle"?[...new Set(a.map(ui))]:["all"];for(let I of D)x[I]=Ue("div","curve-cursor"),x[I].style.setProperty("--own",t.colours[I]??"currentColor"),p.u.over.append(x[I]);w=p.looks.map(({colour:I})=>{let L=Ue("div","curve-dot");return L.style.background=I,p.u.over.append(L),L})}return Object.assign(p,{size(D,I){let L={width:D,height:I+(i?Ea+Aa:gr)};if(m.style.height=`${L.height}px`,b=I-ux,p.u)return p.u.setSize(L);p.u=new xn(hx(t,p,i,L,1),[[0,1]],m),E()},refresh(){y(),E(),p.u&&(p.u.batch(()=>{p.u.setScale("y",{min:p.range.low,max:p.range.high}),p.u.setScale("x",{min:t.x[0],max:t.x[1]})}),p.u.redraw(!1,!0))},picture(D,I,L){let P=i?Ea+Aa:gr,U={width:D*L,height:(I+P)*L},R=new xn(hx(t,p,i,U,L),[[0,1]],Ue("div"));return R.batch(()=>R.redraw()),R},readings:()=>h.map(({data:D},I)=>({text:D,ink:p.looks[I].ink})),redraw:()=>p.u?.redraw(!1,!1),rescale:()=>p.u?.setScale("x",{min:t.x[0],max:t.x[1]}),point(D,I){if(!w.length)return;for(let R in x)x[R].style.transform=n1(D[R]);let{low:L,high:P}=p.range,U=b/(P-L);for(let R=0;R<a.length;R++){let B=a[R],W=I[B.index],V=W?oo(B.values,W):NaN,te=zs(V,v);h[R].data!==te&&(h[R].data=te);let q=D[t.axis==="cycle"?ui(B)+B.index:"all"],Z=V===V&&q!==null;w[R].style.transform=Z?`translate(${q}px, ${((P-V)*U).toFixed(1)}px)`:dx}},nearest(D,I,L){let P=p.u.over.getBoundingClientRect().top,[U,R]=[null,L];for(let B of a){let V=t.axis==="cycle"?Bs(B).mean?.[Math.round(D)]:M(B,D),te=Math.abs(P+p.u.valToPos(V,"y")-I);te<R&&([U,R]=[B.id,te])}return U},dispose:()=>p.u?.destroy()}),y(),E(),p}function i1(n){let[e,...t]=n.split(", "),i=t.length?[Ue("b","",t.join(", "))]:[];return[Ue("span","",t.length?`${e},`:e),...i]}function hx(n,e,t,{width:i,height:s},r){let o=`${t1*r}px ${n.colours.font}`,a=()=>n.colours.line,l={font:o,stroke:()=>n.colours.muted,grid:{stroke:a,width:r}},c={stroke:a,width:r,size:4*r},h=(p,x,w,v,b)=>x.map(M=>zs(M,rx(b))),u=(p,x)=>x.map(()=>""),d=(...p)=>(e.range.empty?u:h)(...p),f=Aa*r,m={label:()=>n.xLabel,labelSize:f,labelFont:o,labelGap:0},_=t?{size:Ea*r,gap:3*r,values:h,...m}:{size:gr*r,gap:0,values:u},g={side:3,scale:"y",size:Fn*r,gap:4*r,values:d};return{width:i,height:s,padding:[ux*r,Ki*r,0,0],cursor:{show:!1},legend:{show:!1},select:{show:!1},series:[{}],scales:{x:{time:!1,auto:!1,range:()=>n.x},y:{auto:!1,range:()=>[e.range.low,e.range.high]}},axes:[{...l,ticks:c,space:56*r,..._},{...l,ticks:c,space:19*r,...g}],hooks:{drawAxes:[p=>ix(p,e,n,r)]}}}var ao=6,s1=3,Ta=2,r1=2,o1=["right","left"];function uc(n,e,t="both"){let i=[],s=Ta,r=o=>{i.push({height:ao,...o,top:s}),s+=i.at(-1).height+Ta};for(let o of e.length>r1?e.slice(0,1):e){let a=n.trials[o];i.length&&(s+=Ta);for(let c of o1){let h=(a.events??[]).filter(u=>u.side===c);!h.length||t!=="both"&&t!==c||r({kind:"stance",side:c,trial:a,index:o,label:c,spans:Qd(a,h),marks:h})}let l=Hl(a);if(l.length){let c=Math.max(ao,s1*l.length);r({kind:"flags",trial:a,index:o,flags:l,spans:[],marks:[],label:"flags",height:c})}}return i}function Qd({time:n},e){let t=[],i=e[0].name==="foot_off"?n[0]:null;for(let r of e)r.name==="foot_strike"?i??=r.time:i!==null&&(t.push([i,r.time]),i=null);let s=n[n.length-1];return i!==null&&i<s&&t.push([i,s]),t}var lo=n=>n.length?n.at(-1).top+n.at(-1).height+Ta:0;function dc(n,e){let t=Ue("canvas"),i=Ue("div","curve-cursor"),s=Ue("div","curve-strip-over",i),r=Ue("div","curve-strip",t,s);r.style.height=`${lo(n)}px`,s.style.left=`${Fn}px`,s.style.right=`${Ki}px`;let o=0,a=1;function l(){let h=a*(devicePixelRatio||1),u=lo(n);t.width=Math.round((o+Fn)*h),t.height=Math.round(u*h),t.style.width=`${o+Fn}px`;let d=t.getContext("2d");d.scale(h,h),d.font=`9px ${e.colours.font}`,d.textBaseline="middle",d.textAlign="right";for(let f of n){let{top:m}=f,_=e.colours[f.side];d.save(),f.kind==="stance"&&(d.fillStyle=_,d.fillText(f.side==="right"?"R":"L",Fn-6,m+ao/2+.5)),d.beginPath(),d.rect(Fn,0,o,u),d.clip();let g=p=>Fn+c(f.index,p);f.kind==="flags"?a1(d,f,g):l1(d,f,_,g),d.restore()}}function c(h,u){let{slope:d,offset:f}=e.maps[h];return(d*u+f-e.x[0])/(e.x[1]-e.x[0])*o}return{element:r,over:s,canvas:t,draw:l,size(h,u=1){[o,a]=[h,u],l()},point:h=>i.style.transform=`translateX(${h??-9999}px)`,at(h,u){let d=n.find(b=>u<b.top+b.height+Ta/2)??n.at(-1),{slope:f,offset:m}=e.maps[d.index],g=(e.x[0]+h/o*(e.x[1]-e.x[0])-m)/f,p=4/o*(e.x[1]-e.x[0])/f,x=([b,M])=>g>=b-p&&g<=M+p,w=d.marks.find(b=>Math.abs(b.time-g)<=p)??null,v=(d.flags??[]).filter(b=>b.spans.some(x));return{row:d,flags:v,span:d.spans.find(x)??null,mark:w,inside:x}}}}function a1(n,{flags:e,top:t,height:i},s){let r=i/e.length;e.forEach(({spans:o,colour:a},l)=>{n.fillStyle=a;for(let[c,h]of o)n.fillRect(s(c),t+l*r,Math.max(s(h)-s(c),2),r)})}function l1(n,{spans:e,marks:t,top:i},s,r){n.fillStyle=s,n.globalAlpha=.4;for(let[o,a]of e)n.fillRect(r(o),i,r(a)-r(o),ao);n.globalAlpha=1;for(let{time:o,name:a}of t)a==="foot_strike"?n.fillRect(r(o)-1,i-1,2.5,ao+2):(n.strokeStyle=s,n.lineWidth=1.2,n.strokeRect(r(o)-1,i-.4,2,ao+.8))}var px="http://www.w3.org/2000/svg",ef={right:23,left:28},mx=3;function fc(n,e,t){let i=document.createElementNS(px,n);for(let[s,r]of Object.entries(e))i.setAttribute(s,r);if(t){let s=document.createElementNS(px,"title");s.textContent=t,i.append(s)}return i}function tf(n,e,t){let[i,s]=[Math.max(n,0),Math.min(e,t)];return s>i?{x:`${100*i/t}%`,width:`${100*(s-i)/t}%`}:null}function gx(n,e,t){let i=[];(n.flags??[]).forEach(s=>{let{label:r,spans:o,harmless:a}=s;if(!a)for(let[l,c]of o){let h=tf(e(l),e(c),t);h&&i.push(fc("rect",{...h,y:1,height:4,fill:ga(s)},r))}});for(let[s,r]of Object.entries(ef)){let o=(n.events??[]).filter(a=>a.side===s);for(let[a,l]of o.length?Qd(n,o):[]){let c=tf(e(a),e(l),t),h={y:r,height:mx,class:`stance ${s}`};c&&i.push(fc("rect",{...c,...h},`stance, ${s}`))}}for(let{time:s,name:r,side:o}of n.events??[]){let a=e(s)/t;if(!(a>=0&&a<=1)||r!=="foot_strike")continue;let l={y:(ef[o]??ef.right)-2,width:2,height:mx+4,class:`strike ${o}`};i.push(fc("rect",{x:`${100*a}%`,...l},`foot strike, ${o}`))}return i}function xx([n,e],t){let i=tf(n,e,t);return i?fc("rect",{...i,y:7,height:12,rx:2,class:"loop"}):null}function _x(n,e){let{scene:t,state:i,alignment:s,clock:r}=n,o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("aria-hidden","true");let a=Y("div",{class:"done"}),l=Y("div",{class:"carrier"},Y("div",{class:"head"})),c=Y("div",{class:"rail"},o,Y("div",{class:"line"}),a,l),h=Y("div",{class:"time-slider",role:"slider",tabindex:0,"aria-label":"Time","aria-valuemin":0},c);e.bind("duration alignment cycle hidden loop revision",()=>{let d=i.get("duration");if(h.setAttribute("aria-valuemax",d.toFixed(3)),o.replaceChildren(),!(d>0))return;let f=fa(t,i),m=i.get("loop")==="cycle"&&xx(s.loopRange(),d);m&&o.append(m),o.append(...gx(t.trials[f],_=>s.shownTime(f,_),d))}),e.bind("time duration playing",()=>{let d=i.get("time")/(i.get("duration")||1);l.style.transform=`translateX(${100*d}%)`,a.style.transform=`scaleX(${d})`,!i.get("playing")&&(h.setAttribute("aria-valuenow",i.get("time").toFixed(3)),h.setAttribute("aria-valuetext",Ri(n).text))});let u=d=>{let f=c.getBoundingClientRect();r.seek((d.clientX-f.left)/(f.width||1)*i.get("duration"))};return h.addEventListener("pointerdown",d=>{d.button||(h.setPointerCapture(d.pointerId),i.set({playing:!1}),u(d))}),h.addEventListener("keydown",d=>{let f={ArrowUp:1,ArrowDown:-1,PageUp:10,PageDown:-10}[d.key];f&&(d.preventDefault(),r.step(f))}),h.addEventListener("pointermove",d=>{h.hasPointerCapture(d.pointerId)&&u(d)}),h}var nf=[.1,.25,.5,.75,1,1.5,2];function vx(n,e,t){let{state:i,clock:s}=e,r=Ln({icon:"play",label:"Play (space)",press:s.toggle,class:"button icon primary play"}),o=Ln({icon:"back",label:"One frame back (\u2190)",press:()=>s.step(-1)}),a=Ln({icon:"forward",label:"One frame on (\u2192)",press:()=>s.step(1)});t.bind("playing duration",()=>{let l=i.get("playing");r.replaceChildren(In(l?"pause":"play")),r.title=l?"Pause (space)":"Play (space)",r.setAttribute("aria-label",l?"Pause":"Play");for(let c of[r,o,a])c.disabled=!(i.get("duration")>0)}),n.append(Y("div",{class:"buttons"},o,r,a),_x(e,t),h1(e,t),Y("div",{class:"buttons"},c1(i,t),...yg(e,t)))}function c1(n,e){let t=Y("select",{class:"select",title:"Speed","aria-label":"Speed of playing",on:{change:()=>n.set({speed:Number(t.value)})}});return e.bind("speed",()=>{let i=n.get("speed"),s=nf.includes(i)?nf:[...nf,i].sort((r,o)=>r-o);t.replaceChildren(...s.map(r=>Y("option",{value:r,text:`${r}\xD7`}))),t.value=i}),t}function h1(n,e){let{scene:t,state:i}=n,s=Y("span",{class:"seconds"}),r=Y("span",{class:"muted"}),o=Y("span",{class:"cycle"}),a=Math.max(...t.trials.map(c=>c.time.length)),l=String(a).length;return r.style.minWidth=`${7+2*l}ch`,o.hidden=!vi(t),e.bind("time duration hidden alignment cycle revision",()=>{let c=Ri(n),h=t.trials[c.trial].time.length;s.textContent=`${c.time.toFixed(2)} s`,r.textContent=`frame ${c.frame+1}/${h}`,o.className=`cycle ${c.cycle?.side??""}`,o.textContent=c.cycle?`${c.cycle.percent.toFixed(0)} % ${c.cycle.side} cycle`:"no cycle"}),Y("div",{class:"readout",role:"group","aria-label":"Instant shown"},s,r,o)}function yx(n,{scene:e,state:t},i){let s=e.trials.map((a,l)=>{let c=()=>{let d=t.get("hidden"),f=d.includes(l)?d.filter(m=>m!==l):[...d,l];f.length<e.trials.length&&t.set({hidden:f})},h=Y("span",{class:"eye"}),u=Y("button",{type:"button",class:"button framed trial",title:a.name,on:{click:c}},Y("i",{class:"swatch",style:`background: ${a.colour}`,"aria-hidden":"true"}),Y("span",{class:"ellipsis",text:a.name}),h);return i.bind("hidden",()=>{let d=!t.get("hidden").includes(l);u.setAttribute("aria-pressed",String(d)),u.setAttribute("aria-label",`${a.name}, ${d?"shown":"hidden"}`),h.replaceChildren(In(d?"eye":"hidden"))}),u}),r=[{value:"overlay",text:"Overlaid"},{value:"side",text:"Side by side"}],o=[{value:"time",text:"From the start",title:"All from their starts"},{value:"cycle",text:"By gait cycle",title:"One gait cycle of each"}];n.append(Y("div",{class:"trial-list",role:"group","aria-label":"Trials shown"},...s),Y("div",{class:"end together"},Os(t,i,{key:"arrangement",label:"Trials on the stage",choices:r}),vi(e)?Os(t,i,{key:"alignment",label:"Trials in time",choices:o}):null))}var pc='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var bx=`.curve-root { position: relative; height: 100%; overflow-x: hidden; overflow-y: auto; color: var(--bk-text, #222);
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
`;function Mx(n,e){let t=null,i=!1,s=document.createElement("div");s.className="curve-zoom",s.hidden=!0,n.append(s);let r=l=>{let{left:c,width:h}=n.getBoundingClientRect();return Math.max(0,Math.min(1,(l.clientX-c)/h))},o=l=>{s.hidden=!1,s.style.left=`${100*Math.min(t,l)}%`,s.style.width=`${100*Math.abs(l-t)}%`};n.addEventListener("pointerdown",l=>{l.button===0&&(t=r(l),i=l.shiftKey,n.setPointerCapture(l.pointerId),i||e.seek(t))}),n.addEventListener("pointermove",l=>{let c=r(l);t!==null&&i?o(c):t!==null&&e.seek(c),e.hover(c,l)});let a=l=>{if(i&&t!==null&&l.type==="pointerup"){let c=r(l);Math.abs(c-t)>.01&&e.zoom(Math.min(t,c),Math.max(t,c))}t=null,s.hidden=!0};n.addEventListener("pointerup",a),n.addEventListener("pointercancel",a),n.addEventListener("pointerleave",()=>e.leave()),n.addEventListener("dblclick",()=>e.reset()),n.addEventListener("wheel",l=>{!l.ctrlKey&&!l.altKey&&!l.metaKey||(l.preventDefault(),e.around(r(l),1.0016**l.deltaY))},{passive:!1})}function mc(n,{view:e,clock:t,state:i,tip:s,zoom:r},o,a){let l=h=>e.x[0]+h*(e.x[1]-e.x[0]),c=document.createElement("div");c.className="curve-hover",Mx(n,{seek(h){let u=e.axis==="cycle"?e.timeAtPercent(a(),l(h)):l(h);u!==null&&t.seek(u)},hover(h,u){c.parentNode||n.append(c),c.style.left=`${100*h}%`,o(l(h),u)},leave(){c.remove(),s.hide(),i.set({hovered:null})},zoom:(h,u)=>r([l(h),l(u)]),around(h,u){let d=l(h);r(e.x.map(f=>d+(f-d)*u))},reset:()=>r(null)})}var f1=40,p1=18;function Sx(n,e,t){let{scene:i,state:s,view:r,tip:o,expanded:a}=e,l=Object.values(n.members),c=a.has(n.key),h=n.panels.filter(v=>c||v.main),u=h.map((v,b)=>fx(n,v,r,b===h.length-1)),d=Ue("h3","",n.name),f=Ue("header","curve-group-head",d),m=u.map(v=>v.element),_=Ue("section","curve-group",f,...m);_.setAttribute("aria-label",`curves of ${n.name}`),u.length||_.append(Ue("p","curve-none","no curves of this item")),n.panels.some(v=>!v.main)&&f.append(g()),t&&!r.still&&f.append(p()),x(d,d,()=>Jd(n));for(let v of u)x(v.name,v.name,()=>Kd(n,v.panel.quantity)),x(v.element,v.name,()=>Kd(n,v.panel.quantity),!0);function g(){let v=n.panels.filter(M=>!M.main).map(M=>M.quantity.label),b=Ue("button","curve-more",c?"less":"more");return b.type="button",b.title=v.join(", "),b.setAttribute("aria-expanded",String(c)),b.setAttribute("aria-label",`${c?"fewer":"more"} quantities of ${n.name}`),b.addEventListener("click",()=>{a[c?"delete":"add"](n.key),e.rebuild()}),b}function p(){let v=Ue("button","curve-drop","\xD7");return v.type="button",v.setAttribute("aria-label",`take ${n.name} away from the curves`),v.title="take away",v.addEventListener("click",()=>s.set({selected:s.get("selected").filter(b=>!l.includes(b))})),v}function x(v,b,M,y=!1){let E=()=>o.show(M(),b.getBoundingClientRect());y?(v.addEventListener("focus",()=>v.matches(":focus-visible")&&E()),v.addEventListener("blur",()=>o.hide()),v.addEventListener("keydown",D=>D.key==="Escape"&&o.hide())):(v.addEventListener("pointerenter",E),v.addEventListener("pointerleave",()=>o.hide()))}function w(v,b,M){let{sources:y,looks:E,range:D,norm:I}=v,{top:L,bottom:P}=v.u.over.getBoundingClientRect(),U=ax({axis:r.axis,at:b,ownTime:B=>r.ownTime(B,b),sources:y,looks:E,range:D.high-D.low,unit:v.panel.quantity.unit,scene:i,trials:r.trials,norm:r.norms?I:null}),R=M.clientX;o.show(U,{left:R,right:R,top:L-p1,bottom:P},"above"),s.set({hovered:v.nearest(b,M.clientY,f1)})}return{element:_,group:n,panels:u,norms:()=>u.map(v=>v.norm).filter(Boolean),size(v,b){for(let M of u){let y=!M.u;M.size(v,b);let E=()=>M.sources.length?ui(M.sources[0]):"right";y&&mc(M.u.over,e,(D,I)=>w(M,D,I),E)}},refresh:()=>u.forEach(v=>v.refresh()),rescale:()=>u.forEach(v=>v.rescale()),light(){let v=l.includes(r.hovered)?r.hovered:"";v!==(_.dataset.lit??"")&&(_.dataset.lit=v,_.classList.toggle("lit",v!==""),u.forEach(b=>b.redraw()))},point:(v,b)=>u.forEach(M=>M.point(v,b)),dispose:()=>u.forEach(v=>v.dispose())}}var m1={angle_error:"angle",activation_deviation:"activation"},g1={angle:"angle_error",activation:"activation_deviation"},x1={deg:2,m:.02,"N*m/kg":.02,"N*m":1,BW:.02,N:10,mm:2,1:.1},_1=new Set(["angle","position","cop_x","cop_y","cop_z","muscle_length"]),v1=new Set(["angle_uncertainty","reserve","cop_x","cop_y","cop_z","free_moment","passive_force"]),y1=3;function wx(n,e,t,i=null){let s=new Map;for(let r of e){let o=n.items[r];if(!o)continue;let a=b1(n,o),l=Object.values(a).join(" ");if(s.has(l))continue;let c=t!=="both"&&a[t]?{[t]:a[t]}:a,h=Object.values(c),u=Object.values(n.quantities).filter(({key:m})=>i?i.includes(m):!m1[m]).filter(m=>h.some(_=>Ex(n,m.key,_))).map(m=>({quantity:m,main:i!==null||!v1.has(m.key),spread:g1[m.key]??null,least:x1[m.unit]??0,shown:m.key==="activation"?[0,1]:_1.has(m.key)?[]:[0]})),f=Object.keys(a).length>1?o.name:o.label;s.set(l,{key:l,name:f||o.label||r,item:o,members:c,panels:u})}return[...s.values()]}function b1(n,e){let t=e.pair&&n.items[e.pair];return!e.side||!t?{[e.side||"middle"]:e.id}:e.side==="right"?{right:e.id,left:t.id}:{right:t.id,left:e.id}}function Ex(n,e,t){return n.trials.some(i=>i.series?.[e]?.items.includes(t))}function Ax(n){let e=Object.values(n.items),t=l=>Object.keys(n.quantities).some(c=>Ex(n,c,l.id)),i=e.filter(l=>t(l)),s=l=>l.side!=="left",r=i.find(l=>l.kind==="dof"&&l.group==="knee"&&s(l))??i.find(l=>l.id.startsWith("knee_angle")&&s(l))??i.find(l=>l.kind==="dof"&&s(l)),o=M1(n,y1),a=[...r?[r.id]:[],...o];return a.length?a:i.slice(0,1).map(l=>l.id)}function M1(n,e){let t=n.trials.map(s=>s.series?.muscle_force).find(Boolean);if(!t)return[];let i=t.values.shape[1];return t.items.map((s,r)=>({id:s,peak:S1(t.values,r*i,i)})).filter(({id:s})=>n.items[s]&&n.items[s].side!=="left").sort((s,r)=>r.peak-s.peak).slice(0,e).map(({id:s})=>s)}function S1(n,e,t){let i=-1/0;for(let s=e;s<e+t;s++)n[s]>i&&(i=n[s]);return i}function sf(n,e,t=!1){let{scene:i,trials:s,colours:r,axis:o,sides:a}=n,l=new Set(e.flatMap(d=>Object.keys(d.members))),c=s.length>1,h=[],u=(d,f,m,_=[])=>h.push({kind:d,colour:f,dash:_,words:m});if(!c||a==="both")for(let d of["right","left"])l.has(d)&&u("line",r[d],d);if(c){let d=a!=="both"||l.has("middle")||l.size<2;s.forEach((f,m)=>{let{name:_,colour:g}=i.trials[f];u("wide",d?g:r.muted,_,hd(m))})}if(o==="cycle"){let d=n.lead("right")>=0||n.lead("left")>=0;n.bands&&d&&u("band",r.muted,"mean \xB1 SD of cycles"),t&&n.norms&&u("norm",r.muted,"normative band"),d&&u("off",r.muted,"foot off",[3,3])}else{let d=s.flatMap(m=>Hl(i.trials[m])),f=new Map(d.map(m=>[m.label,m.colour]));for(let[m,_]of f)u("flag",_,m)}return h}function Cx(n,e,t){let i=({kind:c,colour:h,dash:u,words:d})=>{let f=Ue("span","",d);f.title=d;let _=ro(c==="off"?"none":h,c==="line"||c==="wide"?u:[],`curve-swatch ${c}`);return Ue("span","curve-entry",_,f)},s=sf(n,e,t),[r,o]=[s.filter(Tx),s.filter(c=>!Tx(c))],a=n.trials.length>2?" crowded":"",l=Ue("div",`curve-legend${a}`,...o.map(i));return r.length&&l.append(Ue("span","curve-flags",...r.map(i))),l}var Tx=({kind:n})=>n==="flag";function Rx(n){let{scene:e,view:t,tip:i,zoom:s}=n,r=Ue("div","curve-line"),o=Ue("div","curve-strips"),a=Ue("div","curve-top",r,o),l=Ue("button","curve-reset","show all");l.type="button",l.title="Leave the zoom (a double click in a panel does the same)",l.addEventListener("click",()=>s(null));let c=[];function h(u,d){let{left:f,top:m}=u.over.getBoundingClientRect(),_=u.at(d.clientX-f,d.clientY-m),g=d.clientX,p={left:g-Ki,right:g,top:m,bottom:d.clientY+10};i.show(cx(_,t.trials.length>1),p)}return{element:a,write(u,d){r.replaceChildren(Cx(t,u,d),...t.isZoomed()?[l]:[])},size(u,d,f){let m=t.axis==="time"?uc(e,t.trials,t.sides):[];o.hidden=!m.length,o.style.gridTemplateColumns=u,c=m.length?Array.from({length:d},()=>dc(m,t)):[],o.replaceChildren(...c.map(_=>_.element));for(let _ of c)_.size(f),mc(_.over,n,(g,p)=>h(_,p),()=>"right")},draw:()=>c.forEach(u=>u.draw()),point:u=>c.forEach(d=>d.point(u))}}var rf=8,gc=32,co=17,w1=270,[E1,A1]=[84,190];function ho(n,e,t=0){let i=Math.max(1,Math.floor((n+rf)/(w1+rf))),s=Math.min(i,Math.max(e.length,1)),r=Math.floor((n-rf*(s-1))/s),o=Math.max(1,...e),a=gc+Ea+Aa-gr,l=e.length>s?0:(t-a)/o-co-gr,c=Math.max(E1,Math.min(150,.27*r)),h=Math.floor(Math.max(c,Math.min(A1,l))),u=m=>m?a+m*(co+h+gr):2*gc,d=[],f=0;for(let m=0;m<e.length;m+=s){let _=e.slice(m,m+s);_.forEach(()=>d.push(f)),f+=Math.max(..._.map(u))}return{columns:s,column:r,axes:r-Fn-Ki,height:h,tops:d,whole:f}}var Ix=2,xc=26,Px=50,T1=22,Lx=n=>n.map(e=>e.panels.length),Dx=({axis:n,scene:e,trials:t,sides:i})=>n==="time"?uc(e,t,i):[];function Nx(n,e,t){return xc+lo(Dx(e))+ho(t,Lx(n)).whole+T1}function Ox(n,{x:e,y:t,width:i},s,r,o){let{columns:a,column:l,axes:c,height:h,tops:u,whole:d}=ho(i,Lx(s)),f=P1(n,r.colours.font);R1(n,f,{x:e+10,y:t,right:e+i},s,r);let m=Dx(r),_=p=>e+p%a*(l+8);if(m.length){let p=dc(m,r);p.size(c,Ix);let{canvas:x}=p,w=lo(m);for(let v=0;v<Math.min(a,s.length);v++)n.drawImage(x,_(v),t+xc,Fn+c,w),Ux(n,r,{all:r.cursors().all},_(v),t+xc,c,w)}let g=t+xc+lo(m);s.forEach((p,x)=>{let w={x:_(x),y:g+u[x],column:l,axes:c,height:h};C1(n,f,p,r,w)}),o&&f(o,e+Fn,g+d+14,"11px",r.colours.muted,i-Fn)}function C1(n,e,{group:t,panels:i},s,{x:r,y:o,column:a,axes:l,height:c}){let h=s.colours.text;e(I1(t.name),r+10,o+20,"650 13px",h,a-20);let u=o+gc;for(let d of i){let{quantity:f}=d.panel,m=u+12,_=mr(f.unit),g=Fn+e(f.label,r+Fn,m,"12px",h,.55*a),p=15+g+e(_,r+g+5,m,"12px",s.colours.muted,90),x=Math.floor((a-Ki-p)/Px),w=r+a-Ki,v=s.still?[]:d.readings().slice(0,x);for(let{text:L,ink:P}of v.reverse())w-=Math.max(e(L,w,m,"600 11.5px",P,Px,"right")+10,36);let b=d.picture(a,c,Ix),{canvas:M}=b.ctx,y=M.height/M.width*a;n.drawImage(M,r,u+co,a,y);let E=s.cursors(),D=["all",...d.sources.map(ui)],I=Object.fromEntries(D.map(L=>[L,E[L]]));Ux(n,s,I,r,u+co+6,l,c-6),b.destroy(),u+=co+y}}function Ux(n,e,t,i,s,r,o){if(!e.still)for(let a of["all","right","left"]){let l=t[a];l!=null&&(n.fillStyle=e.colours[a]??e.colours.text,n.fillRect(i+Fn+l*r-.75,s,1.5,o))}}function R1(n,e,{x:t,y:i,right:s},r,o){let a=t,l=r.some(h=>h.norms().length),c=sf(o,r.map(({group:h})=>h),l);for(let{colour:h,dash:u,words:d}of c){if(a>s-60)break;n.strokeStyle=h,n.lineWidth=3,n.setLineDash(u),n.beginPath(),n.moveTo(a,i+12),n.lineTo(a+22,i+12),n.stroke(),n.setLineDash([]),a+=28+e(d,a+28,i+16,"12px",o.colours.muted,s-a-28)+16}}function P1(n,e){return(t,i,s,r,o,a,l="left")=>{n.font=`${r} ${e}`,n.textBaseline="alphabetic",n.textAlign=l,n.fillStyle=o;let c=t;for(;c.length>1&&n.measureText(c).width>a;)c=`${[...c].slice(0,-2).join("")}\u2026`;return n.fillText(c,i,s),n.measureText(c).width}}var I1=n=>n.charAt(0).toUpperCase()+n.slice(1);var of=.02,L1=1/400;function kx(n,{scene:e,state:t,alignment:i,still:s=!1}){let r={time:null,cycle:null},o={scene:e,still:s,read(){for(let l of["axis","sides","bands","cycles","norms","hovered"])o[l]=t.get(l);o.trials=e.trials.map((l,c)=>c).filter(l=>!t.get("hidden").includes(l)),o.maps=e.trials.map((l,c)=>{let h=i.shownTime(c,0);return{slope:i.shownTime(c,1)-h,offset:h}});let a=t.get("loop")==="cycle"?i.loopRange():null;o.loop=a&&a[1]-a[0]<t.get("duration")-1e-9?a:null,o.xLabel=o.axis==="cycle"?"gait cycle (%)":"time (s)",o.x=r[o.axis]??o.whole()},readColours(){o.colours=Km(n)},whole(){if(o.axis==="cycle")return[0,100];let a=t.get("duration");return a>of?[0,a]:[-of,a+of]},isZoomed:()=>r[o.axis]!==null,zoom(a){let[l,c]=o.whole(),h=a&&[Math.max(l,a[0]),Math.min(c,a[1])];h&&h[1]-h[0]<(c-l)*L1||(h&&h[1]-h[0]>.999*(c-l)&&(h=null),r[o.axis]=h,o.x=h??[l,c])},ownTime:(a,l)=>(l-o.maps[a].offset)/o.maps[a].slope,places(){let a=t.get("time");return e.trials.map((l,c)=>{let h=o.ownTime(c,a),u=l.time[l.time.length-1],d=1e-6;return h<l.time[0]-d||h>u+d?null:Dn(l.time,h)})},lead:a=>o.trials.find(l=>e.trials[l].cycles?.[a]?.length)??-1,cursors(){let[a,l]=o.x,c=d=>{let f=(d-a)/(l-a);return d===null||!(f>=-1e-9&&f<=1+1e-9)?null:f},h=t.get("time");if(o.axis!=="cycle")return{all:c(h)};let u={};for(let d of["right","left"]){for(let f of o.trials)u[d+f]=c(zl(e.trials[f],d,o.ownTime(f,h)));u[d]=u[d+o.lead(d)]??null}return u},timeAtPercent(a,l){let c=o.lead(a);if(c<0)return null;let h=e.trials[c],u=o.ownTime(c,t.get("time")),d=h.cycles[a],{side:f,index:m}=t.get("cycle"),_=d.find(([g,p])=>u>=g&&u<=p)??(f===a&&d[m])??d[0];return i.shownTime(c,_[0]+(_[1]-_[0])*l/100)}};return o}var D1=10,N1=.1,[Fx,Ca]=[1,2];function _c(n,e){let{scene:t,state:i,only:s=null,still:r=!1}=e,o=Ue("div","curve-grid"),a=Ue("footer","curve-foot"),l=Ue("div",`curve-root${r?" still":""}`);n.replaceChildren(Ue("style","",pc+bx),l);let c=ox(n),h=kx(l,e),d={...e,view:h,tip:c,expanded:new Set,zoom:D,rebuild:()=>x(Ca)},f=Rx(d);l.append(f.element,o,a);let m=[],_=0,g="",p=0;function x(P){p||queueMicrotask(w),p=Math.max(p,P)}function w(){let P=p;p=0,h.read(),P===Ca?v():m.forEach(U=>U.refresh()),M(),g="",b(),y()}function v(){m.forEach(R=>R.dispose()),c.hide();let P=i.get("selected").filter(R=>t.items[R]),U=P.length?P:Ax(t);m=wx(t,U,h.sides,s?.quantities).map(R=>Sx(R,d,P.length>0)),o.replaceChildren(...m.map(R=>R.element)),m.length||o.append(Ue("p","curve-none","There are no curves of this."))}function b(){let P=l.clientWidth;if(!P||g===`${P} ${l.clientHeight}`)return;g=`${P} ${l.clientHeight}`;let U=m.map(Z=>Z.panels.length),{columns:R,column:B,axes:W}=ho(P,U),V=`repeat(${R}, ${B}px)`;_=W,o.style.gridTemplateColumns=V,f.size(V,R,_);let te=f.element.offsetHeight+a.offsetHeight+D1,{height:q}=ho(P,U,r?0:l.clientHeight-te);m.forEach(Z=>Z.size(B,q))}function M(){let P=m.flatMap(R=>R.norms());f.write(m.map(({group:R})=>R),P.length>0);let U=h.axis==="cycle"&&h.norms?P.map(R=>R.source):[];a.textContent=U.length?`Normative band: ${[...new Set(U)].join("; ")}`:"",a.hidden=!U.length}function y(){if(r||p===Ca||!_)return;E();let P=h.cursors(),U={};for(let B in P)U[B]=P[B]===null?null:Math.round(2*P[B]*_)/2;let R=h.places();for(let B of m)B.point(U,R);f.point(U.all)}function E(){if(!h.isZoomed()||h.axis!=="time"||!i.get("playing"))return;let[P,U]=h.x,R=i.get("time");if(R>=P&&R<=U)return;let B=Math.min(R-N1*(U-P),h.whole()[1]-(U-P));D([Math.max(0,B),Math.max(0,B)+U-P])}function D(P){h.zoom(P),m.forEach(U=>U.rescale()),f.draw(),M(),i.get("playing")||y()}let I=[i.on("selected sides hidden revision family",()=>x(Ca)),i.on("axis bands cycles norms alignment cycle loop duration",()=>x(Fx)),i.on("hovered",()=>{h.hovered=i.get("hovered"),m.forEach(P=>P.light())}),i.on("theme",()=>requestAnimationFrame(()=>{h.readColours(),x(Fx)})),i.on("time",y)],L=new ResizeObserver(()=>{b(),y()});return h.readColours(),h.read(),x(Ca),L.observe(l),{zoom:D,zoomBy(P){let[U,R]=h.x,B=Object.values(h.cursors()).find(V=>V!==null)??.5,W=U+B*(R-U);D([W-(W-U)*P,W+(R-W)*P])},pictureHeight:P=>Nx(m,h,P),drawPicture:(P,U)=>Ox(P,U,m,h,a.textContent),dispose(){I.forEach(P=>P()),L.disconnect(),m.forEach(P=>P.dispose()),c.dispose()}}}var O1=52,U1=34,k1=11,F1=.5;function af({title:n,what:e,most:t,choose:i,print:s,fromZero:r}){let o=Y("span",{class:"refine-reading"}),a=Y("div",{class:"refine-plot",role:"img"}),l=Y("div",{class:"refine-chart-head",title:e});l.append(Y("span",{text:n}),o);let c=Y("div",{class:"refine-chart"},l,a),h=null,u=null,d={values:[],shown:0,wanted:0};function f(){let b=getComputedStyle(c),M=y=>b.getPropertyValue(`--bk-${y}`).trim();u={line:M("line"),muted:M("muted"),accent:M("accent")},u.page=M("page")||M("raised"),u.font=`${k1}px ${b.fontFamily}`}function m(){let{ctx:b}=h,M=devicePixelRatio,y=D=>h.valToPos(D,"x",!0);b.save(),d.wanted!==d.shown&&(b.strokeStyle=u.muted,b.lineWidth=M,b.setLineDash([3*M,3*M]),b.beginPath(),b.moveTo(y(d.wanted),h.bbox.top),b.lineTo(y(d.wanted),h.bbox.top+h.bbox.height),b.stroke(),b.setLineDash([]));let E=d.values[d.shown];E!=null&&(b.beginPath(),b.arc(y(d.shown),h.valToPos(E,"y",!0),5*M,0,2*Math.PI),b.fillStyle=u.accent,b.strokeStyle=u.page,b.lineWidth=2*M,b.fill(),b.stroke()),b.restore()}function _(){let b=d.values.filter(D=>D!==null);if(!b.length)return[0,1];let[M,y]=[Math.min(...b),Math.max(...b)];if(r)return[0,1.08*y||1];let E=Math.max(.15*(y-M),.05*y,1e-6);return[Math.max(0,M-E),y+E]}function g(){let b=a.clientWidth,M=a.clientHeight;if(!b||!M)return;if(h)return void h.setSize({width:b,height:M});f();let y={font:u.font,stroke:()=>u.muted},E={stroke:()=>u.line,width:1},D={stroke:()=>u.line,width:1,size:3};h=new xn({width:b,height:M,padding:[8,10,0,0],legend:{show:!1},cursor:{points:{size:7},y:!1,drag:{x:!1,y:!1}},scales:{x:{time:!1,range:[0,t]},y:{range:_}},series:[{},{stroke:()=>u.accent,width:1.6,points:{show:!0,size:4,fill:()=>u.accent,width:0}}],axes:[{...y,grid:E,ticks:D,space:40,size:U1-14,gap:2,label:"iterations",labelFont:u.font,labelSize:14,labelGap:0},{...y,grid:E,ticks:D,size:O1,gap:4,space:24,values:(I,L)=>L.map(s)}],hooks:{draw:[m],setCursor:[x]}},p(),a),h.over.addEventListener("click",w)}let p=()=>{let b=Array.from({length:t+1},(M,y)=>y);return[b,b.map(M=>d.values[M]??null)]};function x(){let b=h?.cursor.left>=0?h.cursor.idx:d.shown,M=d.values[b],y=b<d.values.length?"unknown":"not computed yet";o.textContent=`after ${b}: ${M==null?y:s(M)}`}function w(b){let M=h.over.getBoundingClientRect(),y=h.posToVal(b.clientX-M.left,"x");i(Math.max(0,Math.min(t,Math.floor(y+F1))))}let v=new ResizeObserver(g);return v.observe(a),{element:c,show(b){d=b;let M=b.values.length?s(b.values[b.shown]??b.values.at(-1)):"unknown";a.setAttribute("aria-label",`${e} After ${b.shown}: ${M}.`),h&&h.setData(p()),x()},recolour(){f(),h?.redraw()},dispose(){v.disconnect(),h?.destroy()}}}var Bx=`.refine {
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

.refine-chart-head span:first-child {
  overflow: hidden;
  text-overflow: ellipsis;
}

.refine-reading {
  flex: none;
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
`;var z1={f8:Float64Array,f4:Float32Array,u1:Uint8Array,u2:Uint16Array,u4:Uint32Array,i4:Int32Array,q16:Int16Array};async function xr(n){let e=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip")),t=await new Response(e).arrayBuffer();if(new TextDecoder().decode(t.slice(0,4))!=="BKS1")throw new Error("this is no scene of biokit");let r=8+new DataView(t).getUint32(4,!0);return JSON.parse(new TextDecoder().decode(t.slice(8,r)),(o,a)=>a&&a.$?G1(t,r,a):a)}function G1(n,e,{$:[t,i,s],scale:r,offset:o,delta:a}){if(i==="bytes")return new Uint8Array(n,e+t,s[0]);let l=s.reduce((u,d)=>u*d,1),c=new z1[i](n,e+t,l),h=i==="q16"?V1(c,s,r,o,a):c;return h.shape=s,h}function V1(n,e,t,i,s){let r=Int16Array.from(n),o=e.slice(s+1).reduce((h,u)=>h*u,1),a=e[s]*o;for(let h=0;h<r.length;h+=a)for(let u=h+o;u<h+a;u++)r[u]+=r[u-o];let l=new Float32Array(r.length),c=r.length/e[0];for(let h=0;h<r.length;h++){let u=h/c|0,[d,f]=Array.isArray(t)?[t[u],i[u]]:[t,i];l[h]=r[h]===-32768?NaN:r[h]*d+f}return l}function lf(n,e){let t={...n};for(let[i,s]of Object.entries(e))s===null?delete t[i]:t[i]=zx(s)&&zx(n[i])?lf(n[i],s):s;return t}var zx=n=>n!==null&&typeof n=="object"&&Object.getPrototypeOf(n)===Object.prototype;var H1=4e3,W1=6e4;function Gx({scene:n,state:e,host:t},i){let[s]=n.trials,{loss:r=[],reprojection:o=[],done:a=0}=n.refinement??{},l=new Map([[0,s.series]]),c=Math.random().toString(36).slice(2,8),h=t.send?"idle":"alone",u={shown:0,wanted:0,done:a,loss:r,reprojection:o,phase:h,text:""},d=0,f=null,m=!0,_=0,g=Promise.resolve(),p=P=>i(Object.assign(u,P)),x=()=>["refining","moving","silent","cancelling"].includes(u.phase);function w(P){clearTimeout(_),_=setTimeout(()=>x()&&p({phase:"silent"}),P)}function v(P,U){if(t.send)try{t.send(P),p(U),w(H1)}catch(R){let B=String(R?.message??R);E({phase:"failed",text:`The kernel cannot be reached (${B}): run the cell again`})}}function b(P){f=`${c}-${++d}`;let U={wanted:P,phase:P>u.done?"refining":"moving"};v({type:"refine",iterations:P,request:f},U)}function M(){let P=n.trials[0];P.family=m?[...l].filter(([U])=>U!==u.shown).map(([U,R])=>({label:`after ${uo(U)}`,series:R})):[]}function y(){M(),e.set({family:(e.get("family")??0)+1})}function E(P){f=null,p({wanted:u.shown,...P})}async function D(P,U){return n.trials[0]=lf(s,await xr(U)),u.shown=P.iterations,M(),e.set({revision:e.get("revision")+1}),P.request!==null&&P.request!==f?p({}):E({phase:"idle",text:""})}let I={progress:({done:P,of:U})=>p({phase:P<U?"refining":"moving",wanted:U}),refined:(P,[U])=>D(P,U),family:async({iterations:P},[U])=>{l.set(P,(await xr(U)).series),y()},cancelled:()=>E({phase:"cancelled"}),error:({text:P})=>E({phase:"failed",text:P})};function L(P,U){let R=I[P?.type];if(!R)return;for(let W of["done","loss","reprojection"])P[W]!==void 0&&(u[W]=P[W]);if(f!==null&&P.request!==void 0&&P.request!==f&&P.type!=="refined")return i(u);x()&&P.request===f&&w(W1),g=g.then(()=>R(P,U)).catch(W=>p({phase:"failed",text:String(W?.message??W)}))}return t.onMessage?.(L),t.send&&queueMicrotask(()=>t.send({type:"again",request:null})),{progress:u,ask:b,cancel:()=>v({type:"cancel"},{phase:"cancelling"}),showFamily(P){m=P,y()},dispose(){clearTimeout(_),t.offMessage?.(L)}}}var uo=n=>`${n} iteration${n===1?"":"s"}`;var X1=350,q1=10;function Vx(n,e){let t=Ci("iterations"),i=Y("output",{class:"refine-number",for:t}),s=Y("input",{id:t,class:"range",type:"range",min:0,max:n,step:1,value:0}),r=Y("label",{for:t,text:"Iterations of refinement"}),o=Y("div",{class:"refine-scale","aria-hidden":"true"});for(let g=0;g<=n;g+=q1){let p=Y("span",{text:String(g)});p.style.left=`${100*g/n}%`,o.append(p)}let a=Y("div",{class:"refine-line"},r,i),l=Y("div",{class:"refine-slider"},a,s,o),c=!1,h=!1,u=0,d=0,f=()=>{let g=Number(s.value);return i.textContent=String(g),s.setAttribute("aria-valuetext",g?uo(g):"not refined: the network's answer"),g},m=()=>{clearTimeout(u),u=0,c=!1;let g=f();g!==d&&e(g)},_=(g,p)=>s.addEventListener(g,p);return _("pointerdown",()=>{c=!0,h=!1}),_("pointerup",()=>c=!1),_("pointercancel",()=>c=!1),_("keydown",()=>h=!0),_("input",()=>{f(),h&&(clearTimeout(u),u=setTimeout(m,X1))}),_("change",()=>h||m()),_("blur",()=>u&&m()),f(),{element:l,show({wanted:g,done:p}){s.style.setProperty("--done",Math.max(0,p)/n),d=g,!(c||u)&&(s.value=String(g),f())},dispose:()=>clearTimeout(u)}}var $1={idle:({shown:n})=>n?`Shown: after ${uo(n)}`:"Shown: the network's answer, not refined",refining:({done:n,wanted:e})=>`Iteration ${Math.min(n+1,e)} of ${e} \u2026`,moving:()=>"Joint angles and muscles \u2026",silent:()=>"Waiting for the kernel: it is busy, or was closed",cancelling:()=>"Stopping after this iteration \u2026",cancelled:({done:n,shown:e})=>`Cancelled: ${n} computed, shown after ${uo(e)}`,failed:({text:n})=>n,alone:()=>"Refining needs a kernel: run the cell again"},Y1=["refining","moving","silent","cancelling"];function Hx(n,e){let{scene:t,state:i}=e,{most:s=50}=t.refinement??{},r=Xr(i),o=Y("span",{class:"refine-status",role:"status"}),a=Y("progress",{class:"refine-progress","aria-label":"Refinement",max:1,value:0}),l=Y("button",{class:"button framed",type:"button",text:"Cancel",title:"Stop after this iteration; what was computed is kept",on:{click:()=>d.cancel()}}),c=Y("input",{type:"checkbox",checked:!0,on:{change:()=>d.showFamily(c.checked)}}),h=Y("label",{class:"refine-check"},c,"Faint curves after other iterations"),u=0,d=Gx(e,g),f=w=>{u=Math.max(0,d.progress.done),d.ask(w)},m=Vx(s,f),_={loss:af({title:"Loss, % of the start",what:"What the refinement lowers, mean over the frames: squared distance of the keypoints in the person's view, and the turn away from the network's answer.",most:s,choose:f,fromZero:!0,print:w=>w.toFixed(0)}),reprojection:af({title:"Reprojection error, px",what:"Distance in the picture between the keypoints detected and those of the body, mean over keypoints and frames.",most:s,choose:f,fromZero:!1,print:w=>w.toFixed(w<10?2:1)})};function g(w){let{phase:v,done:b,wanted:M,shown:y}=w,E=Y1.includes(v),D=$1[v](w);o.textContent!==D&&(o.textContent=D),o.title=v==="failed"?D:"",o.classList.toggle("failed",v==="failed"),l.disabled=!E||v==="cancelling",a.classList.toggle("on",E),v==="refining"&&M>u?a.value=(b-u)/(M-u):E?a.removeAttribute("value"):a.value=0,n.dataset.phase=v,n.dataset.shown=y,m.show(w);let[I]=w.loss;_.loss.show({values:w.loss.map(L=>100*L/I),shown:y,wanted:M}),_.reprojection.show({values:w.reprojection,shown:y,wanted:M}),(v==="idle"||v==="cancelled"||v==="failed")&&e.announce?.(D)}let p=Y("div",{class:"refine-controls"},m.element,Y("div",{class:"refine-line"},o,l),a,h),x=Y("style",{text:pc+Bx});return n.append(x,p,_.loss.element,_.reprojection.element),g(d.progress),r.add(i.on("theme",()=>requestAnimationFrame(()=>Object.values(_).forEach(w=>w.recolour())))),{dispose(){r.dispose(),d.dispose(),m.dispose(),Object.values(_).forEach(w=>w.dispose())}}}var Ks={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Js={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},E_=0,Bf=1,A_=2;var fl=1,T_=2,qo=3,Qs=0,Qn=1,is=2,Ar=0,$o=1,zf=2,Gf=3,Vf=4,C_=5;var Tr=100,R_=101,P_=102,I_=103,L_=104,D_=200,N_=201,O_=202,U_=203,Hf=204,Wf=205,k_=206,F_=207,B_=208,z_=209,G_=210,V_=211,H_=212,W_=213,X_=214,$c=0,Yc=1,Zc=2,Lo=3,jc=4,Kc=5,Jc=6,Qc=7,Ah=0,q_=1,$_=2,ss=0,Xf=1,qf=2,$f=3,Yf=4,Zf=5,jf=6,Kf=7;var Jf=300,Cr=301,Yo=302,Th=303,Ch=304,eh=1e3,Qi=1001,th=1002,On=1003,Y_=1004;var pl=1005;var cn=1006,Rh=1007;var As=1008;var ti=1009,Qf=1010,ep=1011,Zo=1012,Ph=1013,zi=1014,ni=1015,Gi=1016,Ih=1017,Lh=1018,Rr=1020,tp=35902,np=35899,ip=1021,sp=1022,zn=1023,bs=1026,Ts=1027,Dh=1028,Nh=1029,er=1030,Oh=1031;var Uh=1033,ml=33776,gl=33777,xl=33778,_l=33779,kh=35840,Fh=35841,Bh=35842,zh=35843,Gh=36196,Vh=37492,Hh=37496,Wh=37488,Xh=37489,vl=37490,qh=37491,$h=37808,Yh=37809,Zh=37810,jh=37811,Kh=37812,Jh=37813,Qh=37814,eu=37815,tu=37816,nu=37817,iu=37818,su=37819,ru=37820,ou=37821,au=36492,lu=36494,cu=36495,hu=36283,uu=36284,yl=36285,du=36286;var Va=2300,nh=2301,Xc=2302,If=2303,Lf=2400,Df=2401,Nf=2402;var Z_=3200;var fu=0,j_=1,Cs="",rn="srgb",Ha="srgb-linear",Wa="linear",Rt="srgb";var qc=7680;var K_=519,J_=512,Q_=513,ev=514,rp=515,tv=516,nv=517,op=518,ap=519,lp=35044,Pr=35048;var cp="300 es",Si=2e3,Do=2001;function Z1(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function j1(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Xa(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function iv(){let n=Xa("canvas");return n.style.display="block",n}var Wx={},No=null;function qa(...n){let e="THREE."+n.shift();No?No("log",e,...n):console.log(e,...n)}function sv(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ke(...n){n=sv(n);let e="THREE."+n.shift();if(No)No("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function et(...n){n=sv(n);let e="THREE."+n.shift();if(No)No("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Ba(...n){let e=n.join(" ");e in Wx||(Wx[e]=!0,Ke(...n))}function rv(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var ov={[$c]:$c,[Zc]:Jc,[jc]:jc,[Lo]:Kc,[Yc]:Yc,[Jc]:Zc,[Qc]:Qc,[Kc]:Lo},Ui=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Vn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Xx=1234567,za=Math.PI/180,Oo=180/Math.PI;function tr(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Vn[n&255]+Vn[n>>8&255]+Vn[n>>16&255]+Vn[n>>24&255]+"-"+Vn[e&255]+Vn[e>>8&255]+"-"+Vn[e>>16&15|64]+Vn[e>>24&255]+"-"+Vn[t&63|128]+Vn[t>>8&255]+"-"+Vn[t>>16&255]+Vn[t>>24&255]+Vn[i&255]+Vn[i>>8&255]+Vn[i>>16&255]+Vn[i>>24&255]).toLowerCase()}function ft(n,e,t){return Math.max(e,Math.min(t,n))}function hp(n,e){return(n%e+e)%e}function K1(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function J1(n,e,t){return n!==e?(t-n)/(e-n):0}function Ga(n,e,t){return(1-t)*n+t*e}function Q1(n,e,t,i){return Ga(n,e,1-Math.exp(-t*i))}function eE(n,e=1){return e-Math.abs(hp(n,e*2)-e)}function tE(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function nE(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function iE(n,e){return n+Math.floor(Math.random()*(e-n+1))}function sE(n,e){return n+Math.random()*(e-n)}function rE(n){return n*(.5-Math.random())}function oE(n){n!==void 0&&(Xx=n);let e=Xx+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function aE(n){return n*za}function lE(n){return n*Oo}function cE(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function hE(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function up(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function uE(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+i)/2),h=o((e+i)/2),u=r((e-i)/2),d=o((e-i)/2),f=r((i-e)/2),m=o((i-e)/2);switch(s){case"XYX":n.set(a*h,l*u,l*d,a*c);break;case"YZY":n.set(l*d,a*h,l*u,a*c);break;case"ZXZ":n.set(l*u,l*d,a*h,a*c);break;case"XZX":n.set(a*h,l*m,l*f,a*c);break;case"YXY":n.set(l*f,a*h,l*m,a*c);break;case"ZYZ":n.set(l*m,l*f,a*h,a*c);break;default:Ke("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function pu(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function dp(n,e){if(e.constructor===Float32Array)return n;let t=pu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function fp(n,e){if(e.constructor===Float32Array)return n;let t=pu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var mu={DEG2RAD:za,RAD2DEG:Oo,generateUUID:tr,clamp:ft,euclideanModulo:hp,mapLinear:K1,inverseLerp:J1,lerp:Ga,damp:Q1,pingpong:eE,smoothstep:tE,smootherstep:nE,randInt:iE,randFloat:sE,randFloatSpread:rE,seededRandom:oE,degToRad:aE,radToDeg:lE,isPowerOfTwo:cE,ceilPowerOfTwo:hE,floorPowerOfTwo:up,setQuaternionFromProperEuler:uE,normalize:fp,denormalize:dp},He=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ft(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Mt=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let l=i[s+0],c=i[s+1],h=i[s+2],u=i[s+3],d=r[o+0],f=r[o+1],m=r[o+2],_=r[o+3];if(u!==_||l!==d||c!==f||h!==m){let g=l*d+c*f+h*m+u*_;g<0&&(d=-d,f=-f,m=-m,_=-_,g=-g);let p=1-a;if(g<.9995){let x=Math.acos(g),w=Math.sin(x);p=Math.sin(p*x)/w,a=Math.sin(a*x)/w,l=l*p+d*a,c=c*p+f*a,h=h*p+m*a,u=u*p+_*a}else{l=l*p+d*a,c=c*p+f*a,h=h*p+m*a,u=u*p+_*a;let x=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=x,c*=x,h*=x,u*=x}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],l=i[s+1],c=i[s+2],h=i[s+3],u=r[o],d=r[o+1],f=r[o+2],m=r[o+3];return e[t]=a*m+h*u+l*f-c*d,e[t+1]=l*m+h*d+c*u-a*f,e[t+2]=c*m+h*f+a*d-l*u,e[t+3]=h*m-a*u-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(s/2),u=a(r/2),d=l(i/2),f=l(s/2),m=l(r/2);switch(o){case"XYZ":this._x=d*h*u+c*f*m,this._y=c*f*u-d*h*m,this._z=c*h*m+d*f*u,this._w=c*h*u-d*f*m;break;case"YXZ":this._x=d*h*u+c*f*m,this._y=c*f*u-d*h*m,this._z=c*h*m-d*f*u,this._w=c*h*u+d*f*m;break;case"ZXY":this._x=d*h*u-c*f*m,this._y=c*f*u+d*h*m,this._z=c*h*m+d*f*u,this._w=c*h*u-d*f*m;break;case"ZYX":this._x=d*h*u-c*f*m,this._y=c*f*u+d*h*m,this._z=c*h*m-d*f*u,this._w=c*h*u+d*f*m;break;case"YZX":this._x=d*h*u+c*f*m,this._y=c*f*u+d*h*m,this._z=c*h*m-d*f*u,this._w=c*h*u-d*f*m;break;case"XZY":this._x=d*h*u-c*f*m,this._y=c*f*u-d*h*m,this._z=c*h*m+d*f*u,this._w=c*h*u+d*f*m;break;default:Ke("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=i+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(i>a&&i>u){let f=2*Math.sqrt(1+i-a-u);this._w=(h-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>u){let f=2*Math.sqrt(1+a-i-u);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+u-i-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ft(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-i*c,this._z=r*h+o*c+i*l-s*a,this._w=o*h-i*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},F=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(qx.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(qx.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*i),h=2*(a*t-r*s),u=2*(r*i-o*t);return this.x=t+l*c+o*u-a*h,this.y=i+l*h+a*c-r*u,this.z=s+l*u+r*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this.z=ft(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this.z=ft(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-i*l,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return cf.copy(this).projectOnVector(e),this.sub(cf)}reflect(e){return this.sub(cf.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ft(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},cf=new F,qx=new Mt,rt=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c)}set(e,t,i,s,r,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],u=i[7],d=i[2],f=i[5],m=i[8],_=s[0],g=s[3],p=s[6],x=s[1],w=s[4],v=s[7],b=s[2],M=s[5],y=s[8];return r[0]=o*_+a*x+l*b,r[3]=o*g+a*w+l*M,r[6]=o*p+a*v+l*y,r[1]=c*_+h*x+u*b,r[4]=c*g+h*w+u*M,r[7]=c*p+h*v+u*y,r[2]=d*_+f*x+m*b,r[5]=d*g+f*w+m*M,r[8]=d*p+f*v+m*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-i*r*h+i*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,d=a*l-h*r,f=c*r-o*l,m=t*u+i*d+s*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let _=1/m;return e[0]=u*_,e[1]=(s*c-h*i)*_,e[2]=(a*i-s*o)*_,e[3]=d*_,e[4]=(h*t-s*l)*_,e[5]=(s*r-a*t)*_,e[6]=f*_,e[7]=(i*l-c*t)*_,e[8]=(o*t-i*r)*_,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Ba("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(hf.makeScale(e,t)),this}rotate(e){return Ba("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(hf.makeRotation(-e)),this}translate(e,t){return Ba("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(hf.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},hf=new rt,$x=new rt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Yx=new rt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function dE(){let n={enabled:!0,workingColorSpace:Ha,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Rt&&(s.r=ys(s.r),s.g=ys(s.g),s.b=ys(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Rt&&(s.r=Io(s.r),s.g=Io(s.g),s.b=Io(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Cs?Wa:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Ha]:{primaries:e,whitePoint:i,transfer:Wa,toXYZ:$x,fromXYZ:Yx,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:rn},outputColorSpaceConfig:{drawingBufferColorSpace:rn}},[rn]:{primaries:e,whitePoint:i,transfer:Rt,toXYZ:$x,fromXYZ:Yx,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:rn}}}),n}var vt=dE();function ys(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Io(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var fo,ih=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{fo===void 0&&(fo=Xa("canvas")),fo.width=e.width,fo.height=e.height;let s=fo.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=fo}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Xa("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=ys(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(ys(t[i]/255)*255):t[i]=ys(t[i]);return{data:t,width:e.width,height:e.height}}else return Ke("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},fE=0,Uo=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:fE++}),this.uuid=tr(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(uf(s[o].image)):r.push(uf(s[o]))}else r=uf(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function uf(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?ih.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ke("Texture: Unable to serialize Texture."),{})}var pE=0,df=new F,Bn=class n extends Ui{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Qi,s=Qi,r=cn,o=As,a=zn,l=ti,c=n.DEFAULT_ANISOTROPY,h=Cs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:pE++}),this.uuid=tr(),this.name="",this.source=new Uo(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new He(0,0),this.repeat=new He(1,1),this.center=new He(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new rt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(df).x}get height(){return this.source.getSize(df).y}get depth(){return this.source.getSize(df).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ke(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ke(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Jf)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case eh:e.x=e.x-Math.floor(e.x);break;case Qi:e.x=e.x<0?0:1;break;case th:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case eh:e.y=e.y-Math.floor(e.y);break;case Qi:e.y=e.y<0?0:1;break;case th:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Bn.DEFAULT_IMAGE=null;Bn.DEFAULT_MAPPING=Jf;Bn.DEFAULT_ANISOTROPY=1;var Gt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],f=l[5],m=l[9],_=l[2],g=l[6],p=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-_)<.01&&Math.abs(m-g)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+_)<.1&&Math.abs(m+g)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let w=(c+1)/2,v=(f+1)/2,b=(p+1)/2,M=(h+d)/4,y=(u+_)/4,E=(m+g)/4;return w>v&&w>b?w<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(w),s=M/i,r=y/i):v>b?v<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(v),i=M/s,r=E/s):b<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(b),i=y/r,s=E/r),this.set(i,s,r,t),this}let x=Math.sqrt((g-m)*(g-m)+(u-_)*(u-_)+(d-h)*(d-h));return Math.abs(x)<.001&&(x=1),this.x=(g-m)/x,this.y=(u-_)/x,this.z=(d-h)/x,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this.z=ft(this.z,e.z,t.z),this.w=ft(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this.z=ft(this.z,e,t),this.w=ft(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},sh=class extends Ui{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:cn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Gt(0,0,e,t),this.scissorTest=!1,this.viewport=new Gt(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Bn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:cn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new Uo(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},mi=class extends sh{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},$a=class extends Bn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=On,this.minFilter=On,this.wrapR=Qi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var rh=class extends Bn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=On,this.minFilter=On,this.wrapR=Qi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Xe=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,l,c,h,u,d,f,m,_,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c,h,u,d,f,m,_,g)}set(e,t,i,s,r,o,a,l,c,h,u,d,f,m,_,g){let p=this.elements;return p[0]=e,p[4]=t,p[8]=i,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=h,p[10]=u,p[14]=d,p[3]=f,p[7]=m,p[11]=_,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/po.setFromMatrixColumn(e,0).length(),r=1/po.setFromMatrixColumn(e,1).length(),o=1/po.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){let d=o*h,f=o*u,m=a*h,_=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=f+m*c,t[5]=d-_*c,t[9]=-a*l,t[2]=_-d*c,t[6]=m+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*h,f=l*u,m=c*h,_=c*u;t[0]=d+_*a,t[4]=m*a-f,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=f*a-m,t[6]=_+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*h,f=l*u,m=c*h,_=c*u;t[0]=d-_*a,t[4]=-o*u,t[8]=m+f*a,t[1]=f+m*a,t[5]=o*h,t[9]=_-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*h,f=o*u,m=a*h,_=a*u;t[0]=l*h,t[4]=m*c-f,t[8]=d*c+_,t[1]=l*u,t[5]=_*c+d,t[9]=f*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,m=a*l,_=a*c;t[0]=l*h,t[4]=_-d*u,t[8]=m*u+f,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*u+m,t[10]=d-_*u}else if(e.order==="XZY"){let d=o*l,f=o*c,m=a*l,_=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+_,t[5]=o*h,t[9]=f*u-m,t[2]=m*u-f,t[6]=a*h,t[10]=_*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(mE,e,gE)}lookAt(e,t,i){let s=this.elements;return di.subVectors(e,t),di.lengthSq()===0&&(di.z=1),di.normalize(),Gs.crossVectors(i,di),Gs.lengthSq()===0&&(Math.abs(i.z)===1?di.x+=1e-4:di.z+=1e-4,di.normalize(),Gs.crossVectors(i,di)),Gs.normalize(),vc.crossVectors(di,Gs),s[0]=Gs.x,s[4]=vc.x,s[8]=di.x,s[1]=Gs.y,s[5]=vc.y,s[9]=di.y,s[2]=Gs.z,s[6]=vc.z,s[10]=di.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],u=i[5],d=i[9],f=i[13],m=i[2],_=i[6],g=i[10],p=i[14],x=i[3],w=i[7],v=i[11],b=i[15],M=s[0],y=s[4],E=s[8],D=s[12],I=s[1],L=s[5],P=s[9],U=s[13],R=s[2],B=s[6],W=s[10],V=s[14],te=s[3],q=s[7],Z=s[11],ne=s[15];return r[0]=o*M+a*I+l*R+c*te,r[4]=o*y+a*L+l*B+c*q,r[8]=o*E+a*P+l*W+c*Z,r[12]=o*D+a*U+l*V+c*ne,r[1]=h*M+u*I+d*R+f*te,r[5]=h*y+u*L+d*B+f*q,r[9]=h*E+u*P+d*W+f*Z,r[13]=h*D+u*U+d*V+f*ne,r[2]=m*M+_*I+g*R+p*te,r[6]=m*y+_*L+g*B+p*q,r[10]=m*E+_*P+g*W+p*Z,r[14]=m*D+_*U+g*V+p*ne,r[3]=x*M+w*I+v*R+b*te,r[7]=x*y+w*L+v*B+b*q,r[11]=x*E+w*P+v*W+b*Z,r[15]=x*D+w*U+v*V+b*ne,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],f=e[14],m=e[3],_=e[7],g=e[11],p=e[15],x=l*f-c*d,w=a*f-c*u,v=a*d-l*u,b=o*f-c*h,M=o*d-l*h,y=o*u-a*h;return t*(_*x-g*w+p*v)-i*(m*x-g*b+p*M)+s*(m*w-_*b+p*y)-r*(m*v-_*M+g*y)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-i*(r*h-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],f=e[11],m=e[12],_=e[13],g=e[14],p=e[15],x=t*a-i*o,w=t*l-s*o,v=t*c-r*o,b=i*l-s*a,M=i*c-r*a,y=s*c-r*l,E=h*_-u*m,D=h*g-d*m,I=h*p-f*m,L=u*g-d*_,P=u*p-f*_,U=d*p-f*g,R=x*U-w*P+v*L+b*I-M*D+y*E;if(R===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let B=1/R;return e[0]=(a*U-l*P+c*L)*B,e[1]=(s*P-i*U-r*L)*B,e[2]=(_*y-g*M+p*b)*B,e[3]=(d*M-u*y-f*b)*B,e[4]=(l*I-o*U-c*D)*B,e[5]=(t*U-s*I+r*D)*B,e[6]=(g*v-m*y-p*w)*B,e[7]=(h*y-d*v+f*w)*B,e[8]=(o*P-a*I+c*E)*B,e[9]=(i*I-t*P-r*E)*B,e[10]=(m*M-_*v+p*x)*B,e[11]=(u*v-h*M-f*x)*B,e[12]=(a*D-o*L-l*E)*B,e[13]=(t*L-i*D+s*E)*B,e[14]=(_*w-m*b-g*x)*B,e[15]=(h*b-u*w+d*x)*B,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,l=e.z,c=r*o,h=r*a;return this.set(c*o+i,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+i,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,h=o+o,u=a+a,d=r*c,f=r*h,m=r*u,_=o*h,g=o*u,p=a*u,x=l*c,w=l*h,v=l*u,b=i.x,M=i.y,y=i.z;return s[0]=(1-(_+p))*b,s[1]=(f+v)*b,s[2]=(m-w)*b,s[3]=0,s[4]=(f-v)*M,s[5]=(1-(d+p))*M,s[6]=(g+x)*M,s[7]=0,s[8]=(m+w)*y,s[9]=(g-x)*y,s[10]=(1-(d+_))*y,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=po.set(s[0],s[1],s[2]).length(),a=po.set(s[4],s[5],s[6]).length(),l=po.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Di.copy(this);let c=1/o,h=1/a,u=1/l;return Di.elements[0]*=c,Di.elements[1]*=c,Di.elements[2]*=c,Di.elements[4]*=h,Di.elements[5]*=h,Di.elements[6]*=h,Di.elements[8]*=u,Di.elements[9]*=u,Di.elements[10]*=u,t.setFromRotationMatrix(Di),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,s,r,o,a=Si,l=!1){let c=this.elements,h=2*r/(t-e),u=2*r/(i-s),d=(t+e)/(t-e),f=(i+s)/(i-s),m,_;if(l)m=r/(o-r),_=o*r/(o-r);else if(a===Si)m=-(o+r)/(o-r),_=-2*o*r/(o-r);else if(a===Do)m=-o/(o-r),_=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=Si,l=!1){let c=this.elements,h=2/(t-e),u=2/(i-s),d=-(t+e)/(t-e),f=-(i+s)/(i-s),m,_;if(l)m=1/(o-r),_=o/(o-r);else if(a===Si)m=-2/(o-r),_=-(o+r)/(o-r);else if(a===Do)m=-1/(o-r),_=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=m,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},po=new F,Di=new Xe,mE=new F(0,0,0),gE=new F(1,1,1),Gs=new F,vc=new F,di=new F,Zx=new Xe,jx=new Mt,Ms=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],u=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(ft(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-ft(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(ft(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-ft(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(ft(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-ft(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:Ke("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return Zx.makeRotationFromQuaternion(e),this.setFromRotationMatrix(Zx,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return jx.setFromEuler(this),this.setFromQuaternion(jx,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Ms.DEFAULT_ORDER="XYZ";var ko=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},xE=0,Kx=new F,mo=new Mt,ps=new Xe,yc=new F,Ra=new F,_E=new F,vE=new Mt,Jx=new F(1,0,0),Qx=new F(0,1,0),e_=new F(0,0,1),t_={type:"added"},yE={type:"removed"},go={type:"childadded",child:null},ff={type:"childremoved",child:null},Un=class n extends Ui{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:xE++}),this.uuid=tr(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new F,t=new Ms,i=new Mt,s=new F(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Xe},normalMatrix:{value:new rt}}),this.matrix=new Xe,this.matrixWorld=new Xe,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new ko,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return mo.setFromAxisAngle(e,t),this.quaternion.multiply(mo),this}rotateOnWorldAxis(e,t){return mo.setFromAxisAngle(e,t),this.quaternion.premultiply(mo),this}rotateX(e){return this.rotateOnAxis(Jx,e)}rotateY(e){return this.rotateOnAxis(Qx,e)}rotateZ(e){return this.rotateOnAxis(e_,e)}translateOnAxis(e,t){return Kx.copy(e).applyQuaternion(this.quaternion),this.position.add(Kx.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Jx,e)}translateY(e){return this.translateOnAxis(Qx,e)}translateZ(e){return this.translateOnAxis(e_,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(ps.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?yc.copy(e):yc.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Ra.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ps.lookAt(Ra,yc,this.up):ps.lookAt(yc,Ra,this.up),this.quaternion.setFromRotationMatrix(ps),s&&(ps.extractRotation(s.matrixWorld),mo.setFromRotationMatrix(ps),this.quaternion.premultiply(mo.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(et("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(t_),go.child=e,this.dispatchEvent(go),go.child=null):et("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(yE),ff.child=e,this.dispatchEvent(ff),ff.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),ps.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),ps.multiply(e.parent.matrixWorld)),e.applyMatrix4(ps),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(t_),go.child=e,this.dispatchEvent(go),go.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ra,e,_E),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ra,vE,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),d=o(e.skeletons),f=o(e.animations),m=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),m.length>0&&(i.nodes=m)}return i.object=s,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Un.DEFAULT_UP=new F(0,1,0);Un.DEFAULT_MATRIX_AUTO_UPDATE=!0;Un.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var bt=class extends Un{constructor(){super(),this.isGroup=!0,this.type="Group"}},bE={type:"move"},Fo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new bt,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new bt,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new F,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new F),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new bt,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new F,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new F,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let _ of e.hand.values()){let g=t.getJointPose(_,i),p=this._getHandJoint(c,_);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,m=.005;c.inputState.pinching&&d>f+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(bE)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new bt;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},av={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Vs={h:0,s:0,l:0},bc={h:0,s:0,l:0};function pf(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var qe=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=rn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,vt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=vt.workingColorSpace){return this.r=e,this.g=t,this.b=i,vt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=vt.workingColorSpace){if(e=hp(e,1),t=ft(t,0,1),i=ft(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=pf(o,r,e+1/3),this.g=pf(o,r,e),this.b=pf(o,r,e-1/3)}return vt.colorSpaceToWorking(this,s),this}setStyle(e,t=rn){function i(r){r!==void 0&&parseFloat(r)<1&&Ke("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ke("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ke("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=rn){let i=av[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ke("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=ys(e.r),this.g=ys(e.g),this.b=ys(e.b),this}copyLinearToSRGB(e){return this.r=Io(e.r),this.g=Io(e.g),this.b=Io(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=rn){return vt.workingToColorSpace(Hn.copy(this),e),Math.round(ft(Hn.r*255,0,255))*65536+Math.round(ft(Hn.g*255,0,255))*256+Math.round(ft(Hn.b*255,0,255))}getHexString(e=rn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=vt.workingColorSpace){vt.workingToColorSpace(Hn.copy(this),t);let i=Hn.r,s=Hn.g,r=Hn.b,o=Math.max(i,s,r),a=Math.min(i,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case i:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-i)/u+2;break;case r:l=(i-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=vt.workingColorSpace){return vt.workingToColorSpace(Hn.copy(this),t),e.r=Hn.r,e.g=Hn.g,e.b=Hn.b,e}getStyle(e=rn){vt.workingToColorSpace(Hn.copy(this),e);let t=Hn.r,i=Hn.g,s=Hn.b;return e!==rn?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Vs),this.setHSL(Vs.h+e,Vs.s+t,Vs.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Vs),e.getHSL(bc);let i=Ga(Vs.h,bc.h,t),s=Ga(Vs.s,bc.s,t),r=Ga(Vs.l,bc.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Hn=new qe;qe.NAMES=av;var Ya=class extends Un{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ms,this.environmentIntensity=1,this.environmentRotation=new Ms,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ni=new F,ms=new F,mf=new F,gs=new F,xo=new F,_o=new F,n_=new F,gf=new F,xf=new F,_f=new F,vf=new Gt,yf=new Gt,bf=new Gt,vs=class n{constructor(e=new F,t=new F,i=new F){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ni.subVectors(e,t),s.cross(Ni);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ni.subVectors(s,t),ms.subVectors(i,t),mf.subVectors(e,t);let o=Ni.dot(Ni),a=Ni.dot(ms),l=Ni.dot(mf),c=ms.dot(ms),h=ms.dot(mf),u=o*c-a*a;if(u===0)return r.set(0,0,0),null;let d=1/u,f=(c*l-a*h)*d,m=(o*h-a*l)*d;return r.set(1-f-m,m,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,gs)===null?!1:gs.x>=0&&gs.y>=0&&gs.x+gs.y<=1}static getInterpolation(e,t,i,s,r,o,a,l){return this.getBarycoord(e,t,i,s,gs)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,gs.x),l.addScaledVector(o,gs.y),l.addScaledVector(a,gs.z),l)}static getInterpolatedAttribute(e,t,i,s,r,o){return vf.setScalar(0),yf.setScalar(0),bf.setScalar(0),vf.fromBufferAttribute(e,t),yf.fromBufferAttribute(e,i),bf.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(vf,r.x),o.addScaledVector(yf,r.y),o.addScaledVector(bf,r.z),o}static isFrontFacing(e,t,i,s){return Ni.subVectors(i,t),ms.subVectors(e,t),Ni.cross(ms).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ni.subVectors(this.c,this.b),ms.subVectors(this.a,this.b),Ni.cross(ms).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;xo.subVectors(s,i),_o.subVectors(r,i),gf.subVectors(e,i);let l=xo.dot(gf),c=_o.dot(gf);if(l<=0&&c<=0)return t.copy(i);xf.subVectors(e,s);let h=xo.dot(xf),u=_o.dot(xf);if(h>=0&&u<=h)return t.copy(s);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(i).addScaledVector(xo,o);_f.subVectors(e,r);let f=xo.dot(_f),m=_o.dot(_f);if(m>=0&&f<=m)return t.copy(r);let _=f*c-l*m;if(_<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(i).addScaledVector(_o,a);let g=h*m-f*u;if(g<=0&&u-h>=0&&f-m>=0)return n_.subVectors(r,s),a=(u-h)/(u-h+(f-m)),t.copy(s).addScaledVector(n_,a);let p=1/(g+_+d);return o=_*p,a=d*p,t.copy(i).addScaledVector(xo,o).addScaledVector(_o,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},es=class{constructor(e=new F(1/0,1/0,1/0),t=new F(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Oi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Oi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Oi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Oi):Oi.fromBufferAttribute(r,o),Oi.applyMatrix4(e.matrixWorld),this.expandByPoint(Oi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Mc.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Mc.copy(i.boundingBox)),Mc.applyMatrix4(e.matrixWorld),this.union(Mc)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Oi),Oi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Pa),Sc.subVectors(this.max,Pa),vo.subVectors(e.a,Pa),yo.subVectors(e.b,Pa),bo.subVectors(e.c,Pa),Hs.subVectors(yo,vo),Ws.subVectors(bo,yo),_r.subVectors(vo,bo);let t=[0,-Hs.z,Hs.y,0,-Ws.z,Ws.y,0,-_r.z,_r.y,Hs.z,0,-Hs.x,Ws.z,0,-Ws.x,_r.z,0,-_r.x,-Hs.y,Hs.x,0,-Ws.y,Ws.x,0,-_r.y,_r.x,0];return!Mf(t,vo,yo,bo,Sc)||(t=[1,0,0,0,1,0,0,0,1],!Mf(t,vo,yo,bo,Sc))?!1:(wc.crossVectors(Hs,Ws),t=[wc.x,wc.y,wc.z],Mf(t,vo,yo,bo,Sc))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Oi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Oi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(xs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),xs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),xs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),xs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),xs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),xs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),xs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),xs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(xs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},xs=[new F,new F,new F,new F,new F,new F,new F,new F],Oi=new F,Mc=new es,vo=new F,yo=new F,bo=new F,Hs=new F,Ws=new F,_r=new F,Pa=new F,Sc=new F,wc=new F,vr=new F;function Mf(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){vr.fromArray(n,r);let a=s.x*Math.abs(vr.x)+s.y*Math.abs(vr.y)+s.z*Math.abs(vr.z),l=e.dot(vr),c=t.dot(vr),h=i.dot(vr);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var _n=new F,Ec=new He,ME=0,Dt=class extends Ui{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:ME++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=lp,this.updateRanges=[],this.gpuType=ni,this.version=0,this._normalizationScale=e!==void 0?pu(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Ec.fromBufferAttribute(this,t),Ec.applyMatrix3(e),this.setXY(t,Ec.x,Ec.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.applyMatrix3(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.applyMatrix4(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.applyNormalMatrix(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)_n.fromBufferAttribute(this,t),_n.transformDirection(e),this.setXYZ(t,_n.x,_n.y,_n.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):dp(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):fp(e,this.array)}};var Za=class extends Dt{constructor(e,t,i){super(new Uint8Array(e),t,i)}};var Mr=class extends Dt{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var ja=class extends Dt{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Bt=class extends Dt{constructor(e,t,i){super(new Float32Array(e),t,i)}},SE=new es,Ia=new F,Sf=new F,Ss=class{constructor(e=new F,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):SE.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ia.subVectors(e,this.center);let t=Ia.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(Ia,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Sf.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ia.copy(e.center).add(Sf)),this.expandByPoint(Ia.copy(e.center).sub(Sf))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},wE=0,Mi=new Xe,wf=new Un,Mo=new F,fi=new es,La=new es,Nn=new F,Jt=class n extends Ui{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:wE++}),this.uuid=tr(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(Z1(e)?ja:Mr)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new rt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Mi.makeRotationFromQuaternion(e),this.applyMatrix4(Mi),this}rotateX(e){return Mi.makeRotationX(e),this.applyMatrix4(Mi),this}rotateY(e){return Mi.makeRotationY(e),this.applyMatrix4(Mi),this}rotateZ(e){return Mi.makeRotationZ(e),this.applyMatrix4(Mi),this}translate(e,t,i){return Mi.makeTranslation(e,t,i),this.applyMatrix4(Mi),this}scale(e,t,i){return Mi.makeScale(e,t,i),this.applyMatrix4(Mi),this}lookAt(e){return wf.lookAt(e),wf.updateMatrix(),this.applyMatrix4(wf.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Mo).negate(),this.translate(Mo.x,Mo.y,Mo.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Bt(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ke("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new es);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new F(-1/0,-1/0,-1/0),new F(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];fi.setFromBufferAttribute(r),this.morphTargetsRelative?(Nn.addVectors(this.boundingBox.min,fi.min),this.boundingBox.expandByPoint(Nn),Nn.addVectors(this.boundingBox.max,fi.max),this.boundingBox.expandByPoint(Nn)):(this.boundingBox.expandByPoint(fi.min),this.boundingBox.expandByPoint(fi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&et('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Ss);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new F,1/0);return}if(e){let i=this.boundingSphere.center;if(fi.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];La.setFromBufferAttribute(a),this.morphTargetsRelative?(Nn.addVectors(fi.min,La.min),fi.expandByPoint(Nn),Nn.addVectors(fi.max,La.max),fi.expandByPoint(Nn)):(fi.expandByPoint(La.min),fi.expandByPoint(La.max))}fi.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)Nn.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Nn));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Nn.fromBufferAttribute(a,c),l&&(Mo.fromBufferAttribute(e,c),Nn.add(Mo)),s=Math.max(s,i.distanceToSquared(Nn))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&et('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){et("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new Dt(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let D=0;D<i.count;D++)a[D]=new F,l[D]=new F;let h=new F,u=new F,d=new F,f=new He,m=new He,_=new He,g=new F,p=new F;function x(D,I,L){c[D]=c[I]=c[L]=1,h.fromBufferAttribute(i,D),u.fromBufferAttribute(i,I),d.fromBufferAttribute(i,L),f.fromBufferAttribute(r,D),m.fromBufferAttribute(r,I),_.fromBufferAttribute(r,L),u.sub(h),d.sub(h),m.sub(f),_.sub(f);let P=1/(m.x*_.y-_.x*m.y);isFinite(P)&&(g.copy(u).multiplyScalar(_.y).addScaledVector(d,-m.y).multiplyScalar(P),p.copy(d).multiplyScalar(m.x).addScaledVector(u,-_.x).multiplyScalar(P),a[D].add(g),a[I].add(g),a[L].add(g),l[D].add(p),l[I].add(p),l[L].add(p))}let w=this.groups;w.length===0&&(w=[{start:0,count:e.count}]);for(let D=0,I=w.length;D<I;++D){let L=w[D],P=L.start,U=L.count;for(let R=P,B=P+U;R<B;R+=3)x(e.getX(R+0),e.getX(R+1),e.getX(R+2))}let v=new F,b=new F,M=new F,y=new F;function E(D){M.fromBufferAttribute(s,D),y.copy(M);let I=a[D];v.copy(I),v.sub(M.multiplyScalar(M.dot(I))).normalize(),b.crossVectors(y,I);let P=b.dot(l[D])<0?-1:1;o.setXYZW(D,v.x,v.y,v.z,P)}for(let D=0,I=i.count;D<I;++D)c[D]&&E(D);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new Dt(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);let s=new F,r=new F,o=new F,a=new F,l=new F,c=new F,h=new F,u=new F;if(e)for(let d=0,f=e.count;d<f;d+=3){let m=e.getX(d+0),_=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,_),o.fromBufferAttribute(t,g),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(i,m),l.fromBufferAttribute(i,_),c.fromBufferAttribute(i,g),a.add(h),l.add(h),c.add(h),i.setXYZ(m,a.x,a.y,a.z),i.setXYZ(_,l.x,l.y,l.z),i.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Nn.fromBufferAttribute(e,t),Nn.normalize(),e.setXYZ(t,Nn.x,Nn.y,Nn.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),f=0,m=0;for(let _=0,g=l.length;_<g;_++){a.isInterleavedBufferAttribute?f=l[_]*a.data.stride+a.offset:f=l[_]*h;for(let p=0;p<h;p++)d[m++]=c[f++]}return new Dt(d,h,u)}if(this.index===null)return Ke("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,i);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],f=e(d,i);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let f=c[u];h.push(f.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(t))}let r=e.morphAttributes;for(let c in r){let h=[],u=r[c];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Bo=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=lp,this.updateRanges=[],this.version=0,this.uuid=tr()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=i_(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=i_(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function i_(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=tr()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var Jn=new F,ts=class n{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?pu(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.applyMatrix4(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.applyNormalMatrix(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.transformDirection(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){qa("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new Dt(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new n(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){qa("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):dp(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):fp(e,this.data.array)}},Ef=new F,EE=new F,AE=new rt,pi=class{constructor(e=new F(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=Ef.subVectors(i,t).cross(EE.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(Ef),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||AE.getNormalMatrix(e),s=this.coplanarPoint(Ef).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},TE=0,ns=class extends Ui{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:TE++}),this.uuid=tr(),this.name="",this.type="Material",this.blending=$o,this.side=Qs,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Hf,this.blendDst=Wf,this.blendEquation=Tr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new qe(0,0,0),this.blendAlpha=0,this.depthFunc=Lo,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=K_,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=qc,this.stencilZFail=qc,this.stencilZPass=qc,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ke(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ke(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new qe().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new pi().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new He().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new He().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}},zo=class extends ns{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new qe(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},So,Da=new F,wo=new F,Eo=new F,Ao=new He,Na=new He,lv=new Xe,Ac=new F,Oa=new F,Tc=new F,s_=new He,Af=new He,r_=new He,Ka=class extends Un{constructor(e=new zo){if(super(),this.isSprite=!0,this.type="Sprite",So===void 0){So=new Jt;let t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new Bo(t,5);So.setIndex([0,1,2,0,2,3]),So.setAttribute("position",new ts(i,3,0,!1)),So.setAttribute("uv",new ts(i,2,3,!1))}this.geometry=So,this.material=e,this.center=new He(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&et('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),wo.setFromMatrixScale(this.matrixWorld),lv.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),Eo.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&wo.multiplyScalar(-Eo.z);let i=this.material.rotation,s,r;i!==0&&(r=Math.cos(i),s=Math.sin(i));let o=this.center;Cc(Ac.set(-.5,-.5,0),Eo,o,wo,s,r),Cc(Oa.set(.5,-.5,0),Eo,o,wo,s,r),Cc(Tc.set(.5,.5,0),Eo,o,wo,s,r),s_.set(0,0),Af.set(1,0),r_.set(1,1);let a=e.ray.intersectTriangle(Ac,Oa,Tc,!1,Da);if(a===null&&(Cc(Oa.set(-.5,.5,0),Eo,o,wo,s,r),Af.set(0,1),a=e.ray.intersectTriangle(Ac,Tc,Oa,!1,Da),a===null))return;let l=e.ray.origin.distanceTo(Da);l<e.near||l>e.far||t.push({distance:l,point:Da.clone(),uv:vs.getInterpolation(Da,Ac,Oa,Tc,s_,Af,r_,new He),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){let t=super.toJSON(e);return t.object.center=this.center.toArray(),t}};function Cc(n,e,t,i,s,r){Ao.subVectors(n,t).addScalar(.5).multiply(i),s!==void 0?(Na.x=r*Ao.x-s*Ao.y,Na.y=s*Ao.x+r*Ao.y):Na.copy(Ao),n.copy(e),n.x+=Na.x,n.y+=Na.y,n.applyMatrix4(lv)}var _s=new F,Tf=new F,Rc=new F,Pc=new F,qs=class{constructor(e=new F,t=new F(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,_s)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=_s.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(_s.copy(this.origin).addScaledVector(this.direction,t),_s.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Tf.copy(e).add(t).multiplyScalar(.5),Rc.copy(t).sub(e).normalize(),Pc.copy(this.origin).sub(Tf);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Rc),a=Pc.dot(this.direction),l=-Pc.dot(Rc),c=Pc.lengthSq(),h=Math.abs(1-o*o),u,d,f,m;if(h>0)if(u=o*l-a,d=o*a-l,m=r*h,u>=0)if(d>=-m)if(d<=m){let _=1/h;u*=_,d*=_,f=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d=-r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d<=-m?(u=Math.max(0,-(-o*r+a)),d=u>0?-r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c):d<=m?(u=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(u=Math.max(0,-(o*r+a)),d=u>0?r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c);else d=o>0?-r:r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(Tf).addScaledVector(Rc,d),f}intersectSphere(e,t){if(e.radius<0)return null;_s.subVectors(e.center,this.origin);let i=_s.dot(this.direction),s=_s.dot(_s)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),h>=0?(r=(e.min.y-d.y)*h,o=(e.max.y-d.y)*h):(r=(e.max.y-d.y)*h,o=(e.min.y-d.y)*h),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(a=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),i>l||a>s)||((a>i||i!==i)&&(i=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,_s)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,d=e.y-o.y,f=e.z-o.z,m=t.x-o.x,_=t.y-o.y,g=t.z-o.z,p=i.x-o.x,x=i.y-o.y,w=i.z-o.z,v=Math.abs(l),b=Math.abs(c),M=Math.abs(h),y,E,D,I,L,P,U,R,B,W,V,te;if(v>=b&&v>=M?(D=l,P=u,B=m,te=p,l>=0?(y=c,E=h,I=d,L=f,U=_,R=g,W=x,V=w):(y=h,E=c,I=f,L=d,U=g,R=_,W=w,V=x)):b>=M?(D=c,P=d,B=_,te=x,c>=0?(y=h,E=l,I=f,L=u,U=g,R=m,W=w,V=p):(y=l,E=h,I=u,L=f,U=m,R=g,W=p,V=w)):(D=h,P=f,B=g,te=w,h>=0?(y=l,E=c,I=u,L=d,U=m,R=_,W=p,V=x):(y=c,E=l,I=d,L=u,U=_,R=m,W=x,V=p)),D===0)return null;let q=y/D,Z=E/D,ne=1/D,ue=I-q*P,ae=L-Z*P,Q=U-q*B,ge=R-Z*B,xe=W-q*te,Te=V-Z*te,he=xe*ge-Te*Q,Ce=ue*Te-ae*xe,$e=Q*ae-ge*ue;if(s){if(he<0||Ce<0||$e<0)return null}else if((he<0||Ce<0||$e<0)&&(he>0||Ce>0||$e>0))return null;let ke=he+Ce+$e;if(ke===0)return null;let ht=ne*(he*P+Ce*B+$e*te);return(ke>0?ht<0:ht>0)?null:this.at(ht/ke,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Go=class extends ns{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new qe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ms,this.combine=Ah,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},o_=new Xe,yr=new qs,Ic=new Ss,a_=new F,Lc=new F,Dc=new F,Nc=new F,Cf=new F,Oc=new F,l_=new F,Uc=new F,Yt=class extends Un{constructor(e=new Jt,t=new Go){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Oc.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],u=r[l];h!==0&&(Cf.fromBufferAttribute(u,e),o?Oc.addScaledVector(Cf,h):Oc.addScaledVector(Cf.sub(t),h))}t.add(Oc)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Ic.copy(i.boundingSphere),Ic.applyMatrix4(r),yr.copy(e.ray).recast(e.near),!(Ic.containsPoint(yr.origin)===!1&&(yr.intersectSphere(Ic,a_)===null||yr.origin.distanceToSquared(a_)>(e.far-e.near)**2))&&(o_.copy(r).invert(),yr.copy(e.ray).applyMatrix4(o_),!(i.boundingBox!==null&&yr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,yr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,_=d.length;m<_;m++){let g=d[m],p=o[g.materialIndex],x=Math.max(g.start,f.start),w=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let v=x,b=w;v<b;v+=3){let M=a.getX(v),y=a.getX(v+1),E=a.getX(v+2);s=kc(this,p,e,i,c,h,u,M,y,E),s&&(s.faceIndex=Math.floor(v/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),_=Math.min(a.count,f.start+f.count);for(let g=m,p=_;g<p;g+=3){let x=a.getX(g),w=a.getX(g+1),v=a.getX(g+2);s=kc(this,o,e,i,c,h,u,x,w,v),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,_=d.length;m<_;m++){let g=d[m],p=o[g.materialIndex],x=Math.max(g.start,f.start),w=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let v=x,b=w;v<b;v+=3){let M=v,y=v+1,E=v+2;s=kc(this,p,e,i,c,h,u,M,y,E),s&&(s.faceIndex=Math.floor(v/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),_=Math.min(l.count,f.start+f.count);for(let g=m,p=_;g<p;g+=3){let x=g,w=g+1,v=g+2;s=kc(this,o,e,i,c,h,u,x,w,v),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function CE(n,e,t,i,s,r,o,a){let l;if(e.side===Qn?l=i.intersectTriangle(o,r,s,!0,a):l=i.intersectTriangle(s,r,o,e.side===Qs,a),l===null)return null;Uc.copy(a),Uc.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(Uc);return c<t.near||c>t.far?null:{distance:c,point:Uc.clone(),object:n}}function kc(n,e,t,i,s,r,o,a,l,c){n.getVertexPosition(a,Lc),n.getVertexPosition(l,Dc),n.getVertexPosition(c,Nc);let h=CE(n,e,t,i,Lc,Dc,Nc,l_);if(h){let u=new F;vs.getBarycoord(l_,Lc,Dc,Nc,u),s&&(h.uv=vs.getInterpolatedAttribute(s,a,l,c,u,new He)),r&&(h.uv1=vs.getInterpolatedAttribute(r,a,l,c,u,new He)),o&&(h.normal=vs.getInterpolatedAttribute(o,a,l,c,u,new F),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new F,materialIndex:0};vs.getNormal(Lc,Dc,Nc,d.normal),h.face=d,h.barycoord=u}return h}var ki=class extends Bn{constructor(e=null,t=1,i=1,s,r,o,a,l,c=On,h=On,u,d){super(null,o,a,l,c,h,s,r,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Fi=class extends Dt{constructor(e,t,i,s=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},To=new Xe,c_=new Xe,Fc=[],h_=new es,RE=new Xe,Ua=new Yt,ka=new Ss,wi=class extends Yt{constructor(e,t,i){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new Fi(new Float32Array(i*16),16),this.instanceColor=null,this.morphTexture=null,this.count=i,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<i;s++)this.setMatrixAt(s,RE)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new es),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let i=0;i<t;i++)this.getMatrixAt(i,To),h_.copy(e.boundingBox).applyMatrix4(To),this.boundingBox.union(h_)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new Ss),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let i=0;i<t;i++)this.getMatrixAt(i,To),ka.copy(e.boundingSphere).applyMatrix4(To),this.boundingSphere.union(ka)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let i=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=i.length+1,o=e*r+1;for(let a=0;a<i.length;a++)i[a]=s[o+a]}raycast(e,t){let i=this.matrixWorld,s=this.count;if(Ua.geometry=this.geometry,Ua.material=this.material,Ua.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),ka.copy(this.boundingSphere),ka.applyMatrix4(i),e.ray.intersectsSphere(ka)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,To),c_.multiplyMatrices(i,To),Ua.matrixWorld=c_,Ua.raycast(e,Fc);for(let o=0,a=Fc.length;o<a;o++){let l=Fc[o];l.instanceId=r,l.object=this,t.push(l)}Fc.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new Fi(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let i=t.morphTargetInfluences,s=i.length+1;this.morphTexture===null&&(this.morphTexture=new ki(new Float32Array(s*this.count),s,this.count,Dh,ni));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<i.length;c++)o+=i[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(i,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},br=new Ss,PE=new He(.5,.5),Bc=new F,$s=class{constructor(e=new pi,t=new pi,i=new pi,s=new pi,r=new pi,o=new pi){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Si,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],u=r[5],d=r[6],f=r[7],m=r[8],_=r[9],g=r[10],p=r[11],x=r[12],w=r[13],v=r[14],b=r[15];if(s[0].setComponents(c-o,f-h,p-m,b-x).normalize(),s[1].setComponents(c+o,f+h,p+m,b+x).normalize(),s[2].setComponents(c+a,f+u,p+_,b+w).normalize(),s[3].setComponents(c-a,f-u,p-_,b-w).normalize(),i)s[4].setComponents(l,d,g,v).normalize(),s[5].setComponents(c-l,f-d,p-g,b-v).normalize();else if(s[4].setComponents(c-l,f-d,p-g,b-v).normalize(),t===Si)s[5].setComponents(c+l,f+d,p+g,b+v).normalize();else if(t===Do)s[5].setComponents(l,d,g,v).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),br.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),br.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(br)}intersectsSprite(e){br.center.set(0,0,0);let t=PE.distanceTo(e.center);return br.radius=.7071067811865476+t,br.applyMatrix4(e.matrixWorld),this.intersectsSphere(br)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(Bc.x=s.normal.x>0?e.max.x:e.min.x,Bc.y=s.normal.y>0?e.max.y:e.min.y,Bc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(Bc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},u_=new Xe,oh=class n{constructor(){this.coordinateSystem=Si,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];u_.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new $s),i[s].setFromProjectionMatrix(u_,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new $s),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var ah=class extends ns{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new qe(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},lh=new F,ch=new F,d_=new Xe,Fa=new qs,zc=new Ss,Rf=new F,f_=new F,hh=class extends Un{constructor(e=new Jt,t=new ah){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)lh.fromBufferAttribute(t,s-1),ch.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=lh.distanceTo(ch);e.setAttribute("lineDistance",new Bt(i,1))}else Ke("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),zc.copy(i.boundingSphere),zc.applyMatrix4(s),zc.radius+=r,e.ray.intersectsSphere(zc)===!1)return;d_.copy(s).invert(),Fa.copy(e.ray).applyMatrix4(d_);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,h=i.index,d=i.attributes.position;if(h!==null){let f=Math.max(0,o.start),m=Math.min(h.count,o.start+o.count);for(let _=f,g=m-1;_<g;_+=c){let p=h.getX(_),x=h.getX(_+1),w=Gc(this,e,Fa,l,p,x,_);w&&t.push(w)}if(this.isLineLoop){let _=h.getX(m-1),g=h.getX(f),p=Gc(this,e,Fa,l,_,g,m-1);p&&t.push(p)}}else{let f=Math.max(0,o.start),m=Math.min(d.count,o.start+o.count);for(let _=f,g=m-1;_<g;_+=c){let p=Gc(this,e,Fa,l,_,_+1,_);p&&t.push(p)}if(this.isLineLoop){let _=Gc(this,e,Fa,l,m-1,f,m-1);_&&t.push(_)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Gc(n,e,t,i,s,r,o){let a=n.geometry.attributes.position;if(lh.fromBufferAttribute(a,s),ch.fromBufferAttribute(a,r),t.distanceSqToSegment(lh,ch,Rf,f_)>i)return;Rf.applyMatrix4(n.matrixWorld);let c=e.ray.origin.distanceTo(Rf);if(!(c<e.near||c>e.far))return{distance:c,point:f_.clone().applyMatrix4(n.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:n}}var p_=new F,m_=new F,Ja=class extends hh{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)p_.fromBufferAttribute(t,s),m_.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+p_.distanceTo(m_);e.setAttribute("lineDistance",new Bt(i,1))}else Ke("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var Qa=class extends Bn{constructor(e=[],t=Cr,i,s,r,o,a,l,c,h){super(e,t,i,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}},el=class extends Bn{constructor(e,t,i,s,r,o,a,l,c){super(e,t,i,s,r,o,a,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}};var ws=class extends Bn{constructor(e,t,i=zi,s,r,o,a=On,l=On,c,h=bs,u=1){if(h!==bs&&h!==Ts)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:u};super(d,s,r,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Uo(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},tl=class extends ws{constructor(e,t=zi,i=Cr,s,r,o=On,a=On,l,c=bs){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,s,r,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},nl=class extends Bn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Vo=class n extends Jt{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,f=0;m("z","y","x",-1,-1,i,t,e,o,r,0),m("z","y","x",1,-1,i,t,-e,o,r,1),m("x","z","y",1,1,e,i,t,s,o,2),m("x","z","y",1,-1,e,i,-t,s,o,3),m("x","y","z",1,-1,e,t,i,s,r,4),m("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new Bt(c,3)),this.setAttribute("normal",new Bt(h,3)),this.setAttribute("uv",new Bt(u,2));function m(_,g,p,x,w,v,b,M,y,E,D){let I=v/y,L=b/E,P=v/2,U=b/2,R=M/2,B=y+1,W=E+1,V=0,te=0,q=new F;for(let Z=0;Z<W;Z++){let ne=Z*L-U;for(let ue=0;ue<B;ue++){let ae=ue*I-P;q[_]=ae*x,q[g]=ne*w,q[p]=R,c.push(q.x,q.y,q.z),q[_]=0,q[g]=0,q[p]=M>0?1:-1,h.push(q.x,q.y,q.z),u.push(ue/y),u.push(1-Z/E),V+=1}}for(let Z=0;Z<E;Z++)for(let ne=0;ne<y;ne++){let ue=d+ne+B*Z,ae=d+ne+B*(Z+1),Q=d+(ne+1)+B*(Z+1),ge=d+(ne+1)+B*Z;l.push(ue,ae,ge),l.push(ae,Q,ge),te+=6}a.addGroup(f,te,D),f+=te,d+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Sr=class n extends Jt{constructor(e=1,t=32,i=0,s=Math.PI*2){super(),this.type="CircleGeometry",this.parameters={radius:e,segments:t,thetaStart:i,thetaLength:s},t=Math.max(3,t);let r=[],o=[],a=[],l=[],c=new F,h=new He;o.push(0,0,0),a.push(0,0,1),l.push(.5,.5);for(let u=0,d=3;u<=t;u++,d+=3){let f=i+u/t*s;c.x=e*Math.cos(f),c.y=e*Math.sin(f),o.push(c.x,c.y,c.z),a.push(0,0,1),h.x=(o[d]/e+1)/2,h.y=(o[d+1]/e+1)/2,l.push(h.x,h.y)}for(let u=1;u<=t;u++)r.push(u,u+1,0);this.setIndex(r),this.setAttribute("position",new Bt(o,3)),this.setAttribute("normal",new Bt(a,3)),this.setAttribute("uv",new Bt(l,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.segments,e.thetaStart,e.thetaLength)}},Es=class n extends Jt{constructor(e=1,t=1,i=1,s=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;s=Math.floor(s),r=Math.floor(r);let h=[],u=[],d=[],f=[],m=0,_=[],g=i/2,p=0;x(),o===!1&&(e>0&&w(!0),t>0&&w(!1)),this.setIndex(h),this.setAttribute("position",new Bt(u,3)),this.setAttribute("normal",new Bt(d,3)),this.setAttribute("uv",new Bt(f,2));function x(){let v=new F,b=new F,M=0,y=(t-e)/i;for(let E=0;E<=r;E++){let D=[],I=E/r,L=I*(t-e)+e;for(let P=0;P<=s;P++){let U=P/s,R=U*l+a,B=Math.sin(R),W=Math.cos(R);b.x=L*B,b.y=-I*i+g,b.z=L*W,u.push(b.x,b.y,b.z),v.set(B,y,W).normalize(),d.push(v.x,v.y,v.z),f.push(U,1-I),D.push(m++)}_.push(D)}for(let E=0;E<s;E++)for(let D=0;D<r;D++){let I=_[D][E],L=_[D+1][E],P=_[D+1][E+1],U=_[D][E+1];(e>0||D!==0)&&(h.push(I,L,U),M+=3),(t>0||D!==r-1)&&(h.push(L,P,U),M+=3)}c.addGroup(p,M,0),p+=M}function w(v){let b=m,M=new He,y=new F,E=0,D=v===!0?e:t,I=v===!0?1:-1;for(let P=1;P<=s;P++)u.push(0,g*I,0),d.push(0,I,0),f.push(.5,.5),m++;let L=m;for(let P=0;P<=s;P++){let R=P/s*l+a,B=Math.cos(R),W=Math.sin(R);y.x=D*W,y.y=g*I,y.z=D*B,u.push(y.x,y.y,y.z),d.push(0,I,0),M.x=B*.5+.5,M.y=W*.5*I+.5,f.push(M.x,M.y),m++}for(let P=0;P<s;P++){let U=b+P,R=L+P;v===!0?h.push(R,R+1,U):h.push(R+1,R,U),E+=3}c.addGroup(p,E,v===!0?1:2),p+=E}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}},wr=class n extends Es{constructor(e=1,t=1,i=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,e,t,i,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(e){return new n(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}};var il=class n extends Jt{constructor(e=[new He(0,-.5),new He(.5,0),new He(0,.5)],t=12,i=0,s=Math.PI*2){super(),this.type="LatheGeometry",this.parameters={points:e,segments:t,phiStart:i,phiLength:s},t=Math.floor(t),s=ft(s,0,Math.PI*2);let r=[],o=[],a=[],l=[],c=[],h=1/t,u=new F,d=new He,f=new F,m=new F,_=new F,g=0,p=0;for(let x=0;x<=e.length-1;x++)switch(x){case 0:g=e[x+1].x-e[x].x,p=e[x+1].y-e[x].y,f.x=p*1,f.y=-g,f.z=p*0,_.copy(f),f.normalize(),l.push(f.x,f.y,f.z);break;case e.length-1:_.normalize(),l.push(_.x,_.y,_.z);break;default:g=e[x+1].x-e[x].x,p=e[x+1].y-e[x].y,f.x=p*1,f.y=-g,f.z=p*0,m.copy(f),f.x+=_.x,f.y+=_.y,f.z+=_.z,f.normalize(),l.push(f.x,f.y,f.z),_.copy(m)}for(let x=0;x<=t;x++){let w=i+x*h*s,v=Math.sin(w),b=Math.cos(w);for(let M=0;M<=e.length-1;M++){u.x=e[M].x*v,u.y=e[M].y,u.z=e[M].x*b,o.push(u.x,u.y,u.z),d.x=x/t,d.y=M/(e.length-1),a.push(d.x,d.y);let y=l[3*M+0]*v,E=l[3*M+1],D=l[3*M+0]*b;c.push(y,E,D)}}for(let x=0;x<t;x++)for(let w=0;w<e.length-1;w++){let v=w+x*e.length,b=v,M=v+e.length,y=v+e.length+1,E=v+1;r.push(b,M,E),r.push(y,E,M)}this.setIndex(r),this.setAttribute("position",new Bt(o,3)),this.setAttribute("uv",new Bt(a,2)),this.setAttribute("normal",new Bt(c,3))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.points,e.segments,e.phiStart,e.phiLength)}};var sl=class n extends Jt{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),l=Math.floor(s),c=a+1,h=l+1,u=e/a,d=t/l,f=[],m=[],_=[],g=[];for(let p=0;p<h;p++){let x=p*d-o;for(let w=0;w<c;w++){let v=w*u-r;m.push(v,-x,0),_.push(0,0,1),g.push(w/a),g.push(1-p/l)}}for(let p=0;p<l;p++)for(let x=0;x<a;x++){let w=x+c*p,v=x+c*(p+1),b=x+1+c*(p+1),M=x+1+c*p;f.push(w,v,M),f.push(v,b,M)}this.setIndex(f),this.setAttribute("position",new Bt(m,3)),this.setAttribute("normal",new Bt(_,3)),this.setAttribute("uv",new Bt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var rl=class n extends Jt{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,h=[],u=new F,d=new F,f=[],m=[],_=[],g=[];for(let p=0;p<=i;p++){let x=[],w=p/i,v=o+w*a,b=e*Math.cos(v),M=Math.sqrt(e*e-b*b),y=0;p===0&&o===0?y=.5/t:p===i&&l===Math.PI&&(y=-.5/t);for(let E=0;E<=t;E++){let D=E/t,I=s+D*r;u.x=-M*Math.cos(I),u.y=b,u.z=M*Math.sin(I),m.push(u.x,u.y,u.z),d.copy(u).normalize(),_.push(d.x,d.y,d.z),g.push(D+y,1-w),x.push(c++)}h.push(x)}for(let p=0;p<i;p++)for(let x=0;x<t;x++){let w=h[p][x+1],v=h[p][x],b=h[p+1][x],M=h[p+1][x+1];(p!==0||o>0)&&f.push(w,v,M),(p!==i-1||l<Math.PI)&&f.push(v,b,M)}this.setIndex(f),this.setAttribute("position",new Bt(m,3)),this.setAttribute("normal",new Bt(_,3)),this.setAttribute("uv",new Bt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function Ir(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(g_(s))s.isRenderTargetTexture?(Ke("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(g_(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function Xn(n){let e={};for(let t=0;t<n.length;t++){let i=Ir(n[t]);for(let s in i)e[s]=i[s]}return e}function g_(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function IE(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function pp(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:vt.workingColorSpace}var cv={clone:Ir,merge:Xn},LE=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,DE=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,on=class extends ns{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=LE,this.fragmentShader=DE,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Ir(e.uniforms),this.uniformsGroups=IE(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new qe().setHex(s.value);break;case"v2":this.uniforms[i].value=new He().fromArray(s.value);break;case"v3":this.uniforms[i].value=new F().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Gt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new rt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new Xe().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},uh=class extends on{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var ei=class extends ns{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new qe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new qe(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=fu,this.normalScale=new He(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ms,this.combine=Ah,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},dh=class extends ns{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Z_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},fh=class extends ns{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Co(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Vc(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Ys=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},ph=class extends Ys{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Lf,endingEnd:Lf}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case Df:r=e,a=2*t-i;break;case Nf:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case Df:o=e,l=2*i-t;break;case Nf:o=1,l=i+s[1]-s[0];break;default:o=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,m=(i-t)/(s-t),_=m*m,g=_*m,p=-d*g+2*d*_-d*m,x=(1+d)*g+(-1.5-2*d)*_+(-.5+d)*m+1,w=(-1-f)*g+(1.5+f)*_+.5*m,v=f*g-f*_;for(let b=0;b!==a;++b)r[b]=p*o[h+b]+x*o[c+b]+w*o[l+b]+v*o[u+b];return r}},mh=class extends Ys{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(i-t)/(s-t),u=1-h;for(let d=0;d!==a;++d)r[d]=o[c+d]*u+o[l+d]*h;return r}},gh=class extends Ys{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},xh=class extends Ys{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(i-t)/(s-t),_=1-m;for(let g=0;g!==a;++g)r[g]=o[c+g]*_+o[l+g]*m;return r}let d=a*2,f=e-1;for(let m=0;m!==a;++m){let _=o[c+m],g=o[l+m],p=f*d+m*2,x=u[p],w=u[p+1],v=e*d+m*2,b=h[v],M=h[v+1],y=OE(i,t,x,b,s);r[m]=hv(y,_,w,M,g)}return r}};function hv(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function NE(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function OE(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=hv(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let l=NE(r,e,t,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var gi=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Co(t,this.TimeBufferType),this.values=Co(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:Co(e.times,Array),values:Co(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),Vc(e.settings)&&(i.settings={inTangents:Co(e.settings.inTangents,Array),outTangents:Co(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new gh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new mh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new ph(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new xh(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Va:t=this.InterpolantFactoryMethodDiscrete;break;case nh:t=this.InterpolantFactoryMethodLinear;break;case Xc:t=this.InterpolantFactoryMethodSmooth;break;case If:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ke("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Va;case this.InterpolantFactoryMethodLinear:return nh;case this.InterpolantFactoryMethodSmooth:return Xc;case this.InterpolantFactoryMethodBezier:return If}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;Vc(this.settings)&&(x_(this.settings.inTangents,e),x_(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;Vc(this.settings)&&(__(this.settings.inTangents,e),__(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(et("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(et("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){et("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){et("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&j1(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){et("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===Xc,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(s)l=!0;else{let u=a*i,d=u-i,f=u+i;for(let m=0;m!==i;++m){let _=t[u+m];if(_!==t[d+m]||_!==t[f+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*i,d=o*i;for(let f=0;f!==i;++f)t[d+f]=t[u+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,Vc(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function x_(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function __(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}gi.prototype.ValueTypeName="";gi.prototype.TimeBufferType=Float32Array;gi.prototype.ValueBufferType=Float32Array;gi.prototype.DefaultInterpolation=nh;var Zs=class extends gi{constructor(e,t,i){super(e,t,i)}};Zs.prototype.ValueTypeName="bool";Zs.prototype.ValueBufferType=Array;Zs.prototype.DefaultInterpolation=Va;Zs.prototype.InterpolantFactoryMethodLinear=void 0;Zs.prototype.InterpolantFactoryMethodSmooth=void 0;var _h=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};_h.prototype.ValueTypeName="color";var vh=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};vh.prototype.ValueTypeName="number";var yh=class extends Ys{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(s-t),c=e*a;for(let h=c+a;c!==h;c+=4)Mt.slerpFlat(r,0,o,c-a,o,c,l);return r}},ol=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new yh(this.times,this.values,this.getValueSize(),e)}};ol.prototype.ValueTypeName="quaternion";ol.prototype.InterpolantFactoryMethodSmooth=void 0;var js=class extends gi{constructor(e,t,i){super(e,t,i)}};js.prototype.ValueTypeName="string";js.prototype.ValueBufferType=Array;js.prototype.DefaultInterpolation=Va;js.prototype.InterpolantFactoryMethodLinear=void 0;js.prototype.InterpolantFactoryMethodSmooth=void 0;var bh=class extends gi{constructor(e,t,i,s){super(e,t,i,s)}};bh.prototype.ValueTypeName="vector";var Mh=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let f=c[u],m=c[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},uv=new Mh,Sh=class{constructor(e){this.manager=e!==void 0?e:uv,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Sh.DEFAULT_MATERIAL_NAME="__DEFAULT";var al=class extends Un{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new qe(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}},ll=class extends al{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Un.DEFAULT_UP),this.updateMatrix(),this.groundColor=new qe(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){let t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}},Pf=new Xe,v_=new F,y_=new F,wh=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new He(512,512),this.mapType=ti,this.map=null,this.mapPass=null,this.matrix=new Xe,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new $s,this._frameExtents=new He(1,1),this._viewportCount=1,this._viewports=[new Gt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;v_.setFromMatrixPosition(e.matrixWorld),t.position.copy(v_),y_.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(y_),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){Pf.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(Pf,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===Do||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(Pf)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},Hc=new F,Wc=new Mt,Ji=new F,cl=class extends Un{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Xe,this.projectionMatrix=new Xe,this.projectionMatrixInverse=new Xe,this.coordinateSystem=Si,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Hc,Wc,Ji),Ji.x===1&&Ji.y===1&&Ji.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Hc,Wc,Ji.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Hc,Wc,Ji),Ji.x===1&&Ji.y===1&&Ji.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Hc,Wc,Ji.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Xs=new F,b_=new He,M_=new He,Wn=class extends cl{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Oo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(za*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Oo*2*Math.atan(Math.tan(za*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Xs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Xs.x,Xs.y).multiplyScalar(-e/Xs.z),Xs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Xs.x,Xs.y).multiplyScalar(-e/Xs.z)}getViewSize(e,t){return this.getViewBounds(e,b_,M_),t.subVectors(M_,b_)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(za*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*i/c,s*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var hl=class extends cl{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Of=class extends wh{constructor(){super(new hl(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},Ho=class extends al{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Un.DEFAULT_UP),this.updateMatrix(),this.target=new Un,this.shadow=new Of}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Er=class extends Jt{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var Ro=-90,Po=1,Wo=class extends Un{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Wn(Ro,Po,e,t);s.layers=this.layers,this.add(s);let r=new Wn(Ro,Po,e,t);r.layers=this.layers,this.add(r);let o=new Wn(Ro,Po,e,t);o.layers=this.layers,this.add(o);let a=new Wn(Ro,Po,e,t);a.layers=this.layers,this.add(a);let l=new Wn(Ro,Po,e,t);l.layers=this.layers,this.add(l);let c=new Wn(Ro,Po,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Si)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Do)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let _=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=_,e.setRenderTarget(i,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,f),e.xr.enabled=m,i.texture.needsPMREMUpdate=!0}},Eh=class extends Wn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var mp="\\[\\]\\.:\\/",UE=new RegExp("["+mp+"]","g"),gp="[^"+mp+"]",kE="[^"+mp.replace("\\.","")+"]",FE=/((?:WC+[\/:])*)/.source.replace("WC",gp),BE=/(WCOD+)?/.source.replace("WCOD",kE),zE=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",gp),GE=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",gp),VE=new RegExp("^"+FE+BE+zE+GE+"$"),HE=["material","materials","bones","map"],Uf=class{constructor(e,t,i){let s=i||$t.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},$t=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(UE,"")}static parseTrackName(e){let t=VE.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);HE.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ke("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){et("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){et("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){et("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){et("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){et("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;et("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};$t.Composite=Uf;$t.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};$t.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};$t.prototype.GetterByBindingType=[$t.prototype._getValue_direct,$t.prototype._getValue_array,$t.prototype._getValue_arrayElement,$t.prototype._getValue_toArray];$t.prototype.SetterByBindingTypeAndVersioning=[[$t.prototype._setValue_direct,$t.prototype._setValue_direct_setNeedsUpdate,$t.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_array,$t.prototype._setValue_array_setNeedsUpdate,$t.prototype._setValue_array_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_arrayElement,$t.prototype._setValue_arrayElement_setNeedsUpdate,$t.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[$t.prototype._setValue_fromArray,$t.prototype._setValue_fromArray_setNeedsUpdate,$t.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var sO=new Float32Array(1);var Xo=class extends Bo{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){let t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){let t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}};var S_=new Xe,ul=class{constructor(e,t,i=0,s=1/0){this.ray=new qs(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new ko,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):et("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return S_.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(S_),this}intersectObject(e,t=!0,i=[]){return kf(e,this,i,t),i.sort(w_),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)kf(e[s],this,i,t);return i.sort(w_),i}};function w_(n,e){return n.distance-e.distance}function kf(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){let r=n.children;for(let o=0,a=r.length;o<a;o++)kf(r[o],e,t,!0)}}var Bi=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=ft(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(ft(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Ff=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var dl=class extends Ui{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function xp(n,e,t,i){let s=WE(i);switch(t){case ip:return n*e;case Dh:return n*e/s.components*s.byteLength;case Nh:return n*e/s.components*s.byteLength;case er:return n*e*2/s.components*s.byteLength;case Oh:return n*e*2/s.components*s.byteLength;case sp:return n*e*3/s.components*s.byteLength;case zn:return n*e*4/s.components*s.byteLength;case Uh:return n*e*4/s.components*s.byteLength;case ml:case gl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case xl:case _l:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Fh:case zh:return Math.max(n,16)*Math.max(e,8)/4;case kh:case Bh:return Math.max(n,8)*Math.max(e,8)/2;case Gh:case Vh:case Wh:case Xh:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Hh:case vl:case qh:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case $h:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Yh:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Zh:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case jh:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Kh:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Jh:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Qh:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case eu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case tu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case nu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case iu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case su:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case ru:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case ou:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case au:case lu:case cu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case hu:case uu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case yl:case du:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function WE(n){switch(n){case ti:case Qf:return{byteLength:1,components:1};case Zo:case ep:case Gi:return{byteLength:2,components:1};case Ih:case Lh:return{byteLength:2,components:4};case zi:case Ph:case ni:return{byteLength:4,components:1};case tp:case np:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ke("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Dv(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function ZE(n){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,l,c){let h=l.array,u=l.updateRanges;if(n.bindBuffer(c,a),u.length===0)n.bufferSubData(c,0,h);else{u.sort((f,m)=>f.start-m.start);let d=0;for(let f=1;f<u.length;f++){let m=u[d],_=u[f];_.start<=m.start+m.count+1?m.count=Math.max(m.count,_.start+_.count-m.start):(++d,u[d]=_)}u.length=d+1;for(let f=0,m=u.length;f<m;f++){let _=u[f];n.bufferSubData(c,_.start*h.BYTES_PER_ELEMENT,h,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var jE=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,KE=`#ifdef USE_ALPHAHASH
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
#endif`,JE=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,QE=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,eA=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,tA=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,nA=`#ifdef USE_AOMAP
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
#endif`,iA=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,sA=`#ifdef USE_BATCHING
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
#endif`,rA=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,oA=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,aA=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,lA=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,cA=`#ifdef USE_IRIDESCENCE
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
#endif`,hA=`#ifdef USE_BUMPMAP
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
#endif`,uA=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,dA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,fA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,pA=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,mA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,gA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,xA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,_A=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,vA=`#define PI 3.141592653589793
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
} // validated`,yA=`vec3 transformedNormal = objectNormal;
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
#endif`,bA=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,MA=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,SA=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,wA=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,EA="gl_FragColor = linearToOutputTexel( gl_FragColor );",AA=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,TA=`#ifdef USE_ENVMAP
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
#endif`,CA=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,RA=`#ifdef USE_ENVMAP
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
#endif`,PA=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,IA=`#ifdef USE_ENVMAP
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
#endif`,LA=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,DA=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,NA=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,OA=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,UA=`#ifdef USE_GRADIENTMAP
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
}`,kA=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,FA=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,BA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,zA=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,GA=`#ifdef USE_ENVMAP
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
#endif`,VA=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,HA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,WA=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,XA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,qA=`PhysicalMaterial material;
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
#endif`,$A=`uniform sampler2D dfgLUT;
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
}`,YA=`
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
#endif`,ZA=`#if defined( RE_IndirectDiffuse )
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
#endif`,jA=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,KA=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,JA=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,QA=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,eT=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,tT=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,nT=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,iT=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,sT=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,rT=`#if defined( USE_POINTS_UV )
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
#endif`,oT=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,aT=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,lT=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,cT=`#if defined( USE_MORPHCOLORS )
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
#endif`,hT=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,uT=`#ifdef USE_MORPHTARGETS
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
#endif`,dT=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,fT=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,pT=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,mT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,gT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,xT=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,_T=`#ifdef USE_NORMALMAP
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
#endif`,vT=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,yT=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,bT=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,MT=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,ST=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,wT=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,ET=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,AT=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,TT=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,CT=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,RT=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,PT=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,IT=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,LT=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,DT=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,NT=`float getShadowMask() {
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
}`,OT=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,UT=`#ifdef USE_SKINNING
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
#endif`,kT=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,FT=`#ifdef USE_SKINNING
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
#endif`,BT=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,zT=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,GT=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,VT=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,HT=`#ifdef USE_TRANSMISSION
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
#endif`,WT=`#ifdef USE_TRANSMISSION
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
#endif`,XT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,qT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,$T=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,YT=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,ZT=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,jT=`uniform sampler2D t2D;
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
}`,KT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,JT=`uniform float backgroundBlurriness;
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
}`,QT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,eC=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,tC=`#include <common>
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
}`,nC=`#if DEPTH_PACKING == 3200
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
}`,iC=`#define DISTANCE
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
}`,sC=`#define DISTANCE
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
}`,rC=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,oC=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,aC=`uniform float scale;
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
}`,lC=`uniform vec3 diffuse;
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
}`,cC=`#include <common>
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
}`,hC=`uniform vec3 diffuse;
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
}`,uC=`#define LAMBERT
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
}`,dC=`#define LAMBERT
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
}`,fC=`#define MATCAP
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
}`,pC=`#define MATCAP
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
}`,mC=`#define NORMAL
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
}`,gC=`#define NORMAL
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
}`,xC=`#define PHONG
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
}`,_C=`#define PHONG
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
}`,vC=`#define STANDARD
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
}`,yC=`#define STANDARD
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
}`,bC=`#define TOON
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
}`,MC=`#define TOON
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
}`,SC=`uniform float size;
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
}`,wC=`uniform vec3 diffuse;
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
}`,EC=`#include <common>
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
}`,AC=`uniform vec3 color;
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
}`,TC=`uniform float rotation;
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
}`,CC=`uniform vec3 diffuse;
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
}`,dt={alphahash_fragment:jE,alphahash_pars_fragment:KE,alphamap_fragment:JE,alphamap_pars_fragment:QE,alphatest_fragment:eA,alphatest_pars_fragment:tA,aomap_fragment:nA,aomap_pars_fragment:iA,batching_pars_vertex:sA,batching_vertex:rA,begin_vertex:oA,beginnormal_vertex:aA,bsdfs:lA,iridescence_fragment:cA,bumpmap_pars_fragment:hA,clipping_planes_fragment:uA,clipping_planes_pars_fragment:dA,clipping_planes_pars_vertex:fA,clipping_planes_vertex:pA,color_fragment:mA,color_pars_fragment:gA,color_pars_vertex:xA,color_vertex:_A,common:vA,defaultnormal_vertex:yA,displacementmap_pars_vertex:bA,displacementmap_vertex:MA,emissivemap_fragment:SA,emissivemap_pars_fragment:wA,colorspace_fragment:EA,colorspace_pars_fragment:AA,envmap_fragment:TA,envmap_common_pars_fragment:CA,envmap_pars_fragment:RA,envmap_pars_vertex:PA,envmap_physical_pars_fragment:GA,envmap_vertex:IA,fog_vertex:LA,fog_pars_vertex:DA,fog_fragment:NA,fog_pars_fragment:OA,gradientmap_pars_fragment:UA,lightmap_pars_fragment:kA,lights_lambert_fragment:FA,lights_lambert_pars_fragment:BA,lights_pars_begin:zA,lights_toon_fragment:VA,lights_toon_pars_fragment:HA,lights_phong_fragment:WA,lights_phong_pars_fragment:XA,lights_physical_fragment:qA,lights_physical_pars_fragment:$A,lights_fragment_begin:YA,lights_fragment_maps:ZA,lights_fragment_end:jA,lightprobes_pars_fragment:KA,logdepthbuf_fragment:JA,logdepthbuf_pars_fragment:QA,logdepthbuf_pars_vertex:eT,logdepthbuf_vertex:tT,map_fragment:nT,map_pars_fragment:iT,map_particle_fragment:sT,map_particle_pars_fragment:rT,metalnessmap_fragment:oT,metalnessmap_pars_fragment:aT,morphinstance_vertex:lT,morphcolor_vertex:cT,morphnormal_vertex:hT,morphtarget_pars_vertex:uT,morphtarget_vertex:dT,normal_fragment_begin:fT,normal_fragment_maps:pT,normal_pars_fragment:mT,normal_pars_vertex:gT,normal_vertex:xT,normalmap_pars_fragment:_T,clearcoat_normal_fragment_begin:vT,clearcoat_normal_fragment_maps:yT,clearcoat_pars_fragment:bT,iridescence_pars_fragment:MT,opaque_fragment:ST,packing:wT,premultiplied_alpha_fragment:ET,project_vertex:AT,dithering_fragment:TT,dithering_pars_fragment:CT,roughnessmap_fragment:RT,roughnessmap_pars_fragment:PT,shadowmap_pars_fragment:IT,shadowmap_pars_vertex:LT,shadowmap_vertex:DT,shadowmask_pars_fragment:NT,skinbase_vertex:OT,skinning_pars_vertex:UT,skinning_vertex:kT,skinnormal_vertex:FT,specularmap_fragment:BT,specularmap_pars_fragment:zT,tonemapping_fragment:GT,tonemapping_pars_fragment:VT,transmission_fragment:HT,transmission_pars_fragment:WT,uv_pars_fragment:XT,uv_pars_vertex:qT,uv_vertex:$T,worldpos_vertex:YT,background_vert:ZT,background_frag:jT,backgroundCube_vert:KT,backgroundCube_frag:JT,cube_vert:QT,cube_frag:eC,depth_vert:tC,depth_frag:nC,distance_vert:iC,distance_frag:sC,equirect_vert:rC,equirect_frag:oC,linedashed_vert:aC,linedashed_frag:lC,meshbasic_vert:cC,meshbasic_frag:hC,meshlambert_vert:uC,meshlambert_frag:dC,meshmatcap_vert:fC,meshmatcap_frag:pC,meshnormal_vert:mC,meshnormal_frag:gC,meshphong_vert:xC,meshphong_frag:_C,meshphysical_vert:vC,meshphysical_frag:yC,meshtoon_vert:bC,meshtoon_frag:MC,points_vert:SC,points_frag:wC,shadow_vert:EC,shadow_frag:AC,sprite_vert:TC,sprite_frag:CC},De={common:{diffuse:{value:new qe(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new rt},alphaMap:{value:null},alphaMapTransform:{value:new rt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new rt}},envmap:{envMap:{value:null},envMapRotation:{value:new rt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new rt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new rt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new rt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new rt},normalScale:{value:new He(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new rt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new rt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new rt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new rt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new qe(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new qe(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new rt},alphaTest:{value:0},uvTransform:{value:new rt}},sprite:{diffuse:{value:new qe(16777215)},opacity:{value:1},center:{value:new He(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new rt},alphaMap:{value:null},alphaMapTransform:{value:new rt},alphaTest:{value:0}}},os={basic:{uniforms:Xn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.fog]),vertexShader:dt.meshbasic_vert,fragmentShader:dt.meshbasic_frag},lambert:{uniforms:Xn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new qe(0)},envMapIntensity:{value:1}}]),vertexShader:dt.meshlambert_vert,fragmentShader:dt.meshlambert_frag},phong:{uniforms:Xn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new qe(0)},specular:{value:new qe(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:dt.meshphong_vert,fragmentShader:dt.meshphong_frag},standard:{uniforms:Xn([De.common,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.roughnessmap,De.metalnessmap,De.fog,De.lights,{emissive:{value:new qe(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:dt.meshphysical_vert,fragmentShader:dt.meshphysical_frag},toon:{uniforms:Xn([De.common,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.gradientmap,De.fog,De.lights,{emissive:{value:new qe(0)}}]),vertexShader:dt.meshtoon_vert,fragmentShader:dt.meshtoon_frag},matcap:{uniforms:Xn([De.common,De.bumpmap,De.normalmap,De.displacementmap,De.fog,{matcap:{value:null}}]),vertexShader:dt.meshmatcap_vert,fragmentShader:dt.meshmatcap_frag},points:{uniforms:Xn([De.points,De.fog]),vertexShader:dt.points_vert,fragmentShader:dt.points_frag},dashed:{uniforms:Xn([De.common,De.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:dt.linedashed_vert,fragmentShader:dt.linedashed_frag},depth:{uniforms:Xn([De.common,De.displacementmap]),vertexShader:dt.depth_vert,fragmentShader:dt.depth_frag},normal:{uniforms:Xn([De.common,De.bumpmap,De.normalmap,De.displacementmap,{opacity:{value:1}}]),vertexShader:dt.meshnormal_vert,fragmentShader:dt.meshnormal_frag},sprite:{uniforms:Xn([De.sprite,De.fog]),vertexShader:dt.sprite_vert,fragmentShader:dt.sprite_frag},background:{uniforms:{uvTransform:{value:new rt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:dt.background_vert,fragmentShader:dt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new rt}},vertexShader:dt.backgroundCube_vert,fragmentShader:dt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:dt.cube_vert,fragmentShader:dt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:dt.equirect_vert,fragmentShader:dt.equirect_frag},distance:{uniforms:Xn([De.common,De.displacementmap,{referencePosition:{value:new F},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:dt.distance_vert,fragmentShader:dt.distance_frag},shadow:{uniforms:Xn([De.lights,De.fog,{color:{value:new qe(0)},opacity:{value:1}}]),vertexShader:dt.shadow_vert,fragmentShader:dt.shadow_frag}};os.physical={uniforms:Xn([os.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new rt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new rt},clearcoatNormalScale:{value:new He(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new rt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new rt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new rt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new rt},sheen:{value:0},sheenColor:{value:new qe(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new rt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new rt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new rt},transmissionSamplerSize:{value:new He},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new rt},attenuationDistance:{value:0},attenuationColor:{value:new qe(0)},specularColor:{value:new qe(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new rt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new rt},anisotropyVector:{value:new He},anisotropyMap:{value:null},anisotropyMapTransform:{value:new rt}}]),vertexShader:dt.meshphysical_vert,fragmentShader:dt.meshphysical_frag};var gu={r:0,b:0,g:0},RC=new Xe,Nv=new rt;Nv.set(-1,0,0,0,1,0,0,0,1);function PC(n,e,t,i,s,r){let o=new qe(0),a=s===!0?0:1,l,c,h=null,u=0,d=null;function f(x){let w=x.isScene===!0?x.background:null;if(w&&w.isTexture){let v=x.backgroundBlurriness>0;w=e.get(w,v)}return w}function m(x){let w=!1,v=f(x);v===null?g(o,a):v&&v.isColor&&(g(v,1),w=!0);let b=n.xr.getEnvironmentBlendMode();b==="additive"?t.buffers.color.setClear(0,0,0,1,r):b==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||w)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function _(x,w){let v=f(w);v&&v.isCubeTexture?(c===void 0&&(c=new Yt(new Vo(1,1,1),new on({name:"BackgroundCubeMaterial",uniforms:Ir(os.backgroundCube.uniforms),vertexShader:os.backgroundCube.vertexShader,fragmentShader:os.backgroundCube.fragmentShader,side:Qn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(b,M,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=v,c.material.uniforms.backgroundBlurriness.value=w.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(RC.makeRotationFromEuler(w.backgroundRotation)).transpose(),v.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Nv),c.material.toneMapped=vt.getTransfer(v.colorSpace)!==Rt,(h!==v||u!==v.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,h=v,u=v.version,d=n.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):v&&v.isTexture&&(l===void 0&&(l=new Yt(new sl(2,2),new on({name:"BackgroundMaterial",uniforms:Ir(os.background.uniforms),vertexShader:os.background.vertexShader,fragmentShader:os.background.fragmentShader,side:Qs,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=v,l.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,l.material.toneMapped=vt.getTransfer(v.colorSpace)!==Rt,v.matrixAutoUpdate===!0&&v.updateMatrix(),l.material.uniforms.uvTransform.value.copy(v.matrix),(h!==v||u!==v.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,h=v,u=v.version,d=n.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function g(x,w){x.getRGB(gu,pp(n)),t.buffers.color.setClear(gu.r,gu.g,gu.b,w,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,w=1){o.set(x),a=w,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,g(o,a)},render:m,addToRenderList:_,dispose:p}}function IC(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(L,P,U,R,B){let W=!1,V=u(L,R,U,P);r!==V&&(r=V,c(r.object)),W=f(L,R,U,B),W&&m(L,R,U,B),B!==null&&e.update(B,n.ELEMENT_ARRAY_BUFFER),(W||o)&&(o=!1,v(L,P,U,R),B!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(B).buffer))}function l(){return n.createVertexArray()}function c(L){return n.bindVertexArray(L)}function h(L){return n.deleteVertexArray(L)}function u(L,P,U,R){let B=R.wireframe===!0,W=i[P.id];W===void 0&&(W={},i[P.id]=W);let V=L.isInstancedMesh===!0?L.id:0,te=W[V];te===void 0&&(te={},W[V]=te);let q=te[U.id];q===void 0&&(q={},te[U.id]=q);let Z=q[B];return Z===void 0&&(Z=d(l()),q[B]=Z),Z}function d(L){let P=[],U=[],R=[];for(let B=0;B<t;B++)P[B]=0,U[B]=0,R[B]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:P,enabledAttributes:U,attributeDivisors:R,object:L,attributes:{},index:null}}function f(L,P,U,R){let B=r.attributes,W=P.attributes,V=0,te=U.getAttributes();for(let q in te)if(te[q].location>=0){let ne=B[q],ue=W[q];if(ue===void 0&&(q==="instanceMatrix"&&L.instanceMatrix&&(ue=L.instanceMatrix),q==="instanceColor"&&L.instanceColor&&(ue=L.instanceColor)),ne===void 0||ne.attribute!==ue||ue&&ne.data!==ue.data)return!0;V++}return r.attributesNum!==V||r.index!==R}function m(L,P,U,R){let B={},W=P.attributes,V=0,te=U.getAttributes();for(let q in te)if(te[q].location>=0){let ne=W[q];ne===void 0&&(q==="instanceMatrix"&&L.instanceMatrix&&(ne=L.instanceMatrix),q==="instanceColor"&&L.instanceColor&&(ne=L.instanceColor));let ue={};ue.attribute=ne,ne&&ne.data&&(ue.data=ne.data),B[q]=ue,V++}r.attributes=B,r.attributesNum=V,r.index=R}function _(){let L=r.newAttributes;for(let P=0,U=L.length;P<U;P++)L[P]=0}function g(L){p(L,0)}function p(L,P){let U=r.newAttributes,R=r.enabledAttributes,B=r.attributeDivisors;U[L]=1,R[L]===0&&(n.enableVertexAttribArray(L),R[L]=1),B[L]!==P&&(n.vertexAttribDivisor(L,P),B[L]=P)}function x(){let L=r.newAttributes,P=r.enabledAttributes;for(let U=0,R=P.length;U<R;U++)P[U]!==L[U]&&(n.disableVertexAttribArray(U),P[U]=0)}function w(L,P,U,R,B,W,V){V===!0?n.vertexAttribIPointer(L,P,U,B,W):n.vertexAttribPointer(L,P,U,R,B,W)}function v(L,P,U,R){_();let B=R.attributes,W=U.getAttributes(),V=P.defaultAttributeValues;for(let te in W){let q=W[te];if(q.location>=0){let Z=B[te];if(Z===void 0&&(te==="instanceMatrix"&&L.instanceMatrix&&(Z=L.instanceMatrix),te==="instanceColor"&&L.instanceColor&&(Z=L.instanceColor)),Z!==void 0){let ne=Z.normalized,ue=Z.itemSize,ae=e.get(Z);if(ae===void 0)continue;let Q=ae.buffer,ge=ae.type,xe=ae.bytesPerElement,Te=ge===n.INT||ge===n.UNSIGNED_INT||Z.gpuType===Ph;if(Z.isInterleavedBufferAttribute){let he=Z.data,Ce=he.isInterleavedBuffer===!0?he.stride:he.itemSize,$e=Z.offset;if(he.isInstancedInterleavedBuffer||he.isInstancedBufferAttribute){for(let ke=0;ke<q.locationSize;ke++)p(q.location+ke,he.meshPerAttribute);L.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=he.meshPerAttribute*he.count)}else for(let ke=0;ke<q.locationSize;ke++)g(q.location+ke);n.bindBuffer(n.ARRAY_BUFFER,Q);for(let ke=0;ke<q.locationSize;ke++)w(q.location+ke,ue/q.locationSize,ge,ne,Ce*xe,($e+ue/q.locationSize*ke)*xe,Te)}else{if(Z.isInstancedBufferAttribute){for(let he=0;he<q.locationSize;he++)p(q.location+he,Z.meshPerAttribute);L.isInstancedMesh!==!0&&R._maxInstanceCount===void 0&&(R._maxInstanceCount=Z.meshPerAttribute*Z.count)}else for(let he=0;he<q.locationSize;he++)g(q.location+he);n.bindBuffer(n.ARRAY_BUFFER,Q);for(let he=0;he<q.locationSize;he++)w(q.location+he,ue/q.locationSize,ge,ne,ue*xe,ue/q.locationSize*he*xe,Te)}}else if(V!==void 0){let ne=V[te];if(ne!==void 0)switch(ne.length){case 2:n.vertexAttrib2fv(q.location,ne);break;case 3:n.vertexAttrib3fv(q.location,ne);break;case 4:n.vertexAttrib4fv(q.location,ne);break;default:n.vertexAttrib1fv(q.location,ne)}}}}x()}function b(){D();for(let L in i){let P=i[L];for(let U in P){let R=P[U];for(let B in R){let W=R[B];for(let V in W)h(W[V].object),delete W[V];delete R[B]}}delete i[L]}}function M(L){if(i[L.id]===void 0)return;let P=i[L.id];for(let U in P){let R=P[U];for(let B in R){let W=R[B];for(let V in W)h(W[V].object),delete W[V];delete R[B]}}delete i[L.id]}function y(L){for(let P in i){let U=i[P];for(let R in U){let B=U[R];if(B[L.id]===void 0)continue;let W=B[L.id];for(let V in W)h(W[V].object),delete W[V];delete B[L.id]}}}function E(L){for(let P in i){let U=i[P],R=L.isInstancedMesh===!0?L.id:0,B=U[R];if(B!==void 0){for(let W in B){let V=B[W];for(let te in V)h(V[te].object),delete V[te];delete B[W]}delete U[R],Object.keys(U).length===0&&delete i[P]}}}function D(){I(),o=!0,r!==s&&(r=s,c(r.object))}function I(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:D,resetDefaultState:I,dispose:b,releaseStatesOfGeometry:M,releaseStatesOfObject:E,releaseStatesOfProgram:y,initAttributes:_,enableAttribute:g,disableUnusedAttributes:x}}function LC(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let d=0;for(let f=0;f<h;f++)d+=c[f];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function DC(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(y){return!(y!==zn&&i.convert(y)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let E=y===Gi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==ti&&y!==ni&&!E&&i.convert(y)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ke("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Ke("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Ke("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=n.getParameter(n.MAX_TEXTURE_SIZE),g=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),p=n.getParameter(n.MAX_VERTEX_ATTRIBS),x=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),w=n.getParameter(n.MAX_VARYING_VECTORS),v=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),b=n.getParameter(n.MAX_SAMPLES),M=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:m,maxTextureSize:_,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:x,maxVaryings:w,maxFragmentUniforms:v,maxSamples:b,samples:M}}function NC(n){let e=this,t=null,i=0,s=!1,r=!1,o=new pi,a=new rt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||i!==0||s;return s=d,i=u.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,f){let m=u.clippingPlanes,_=u.clipIntersection,g=u.clipShadows,p=n.get(u);if(!s||m===null||m.length===0||r&&!g)r?h(null):c();else{let x=r?0:i,w=x*4,v=p.clippingState||null;l.value=v,v=h(m,d,w,f);for(let b=0;b!==w;++b)v[b]=t[b];p.clippingState=v,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,d,f,m){let _=u!==null?u.length:0,g=null;if(_!==0){if(g=l.value,m!==!0||g===null){let p=f+_*4,x=d.matrixWorldInverse;a.getNormalMatrix(x),(g===null||g.length<p)&&(g=new Float32Array(p));for(let w=0,v=f;w!==_;++w,v+=4)o.copy(u[w]).applyMatrix4(x,a),o.normal.toArray(g,v),g[v+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,g}}var Sl=class extends mi{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Qa(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Vo(5,5,5),r=new on({name:"CubemapFromEquirect",uniforms:Ir(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Qn,blending:Ar});r.uniforms.tEquirect.value=t;let o=new Yt(s,r),a=t.minFilter;return t.minFilter===As&&(t.minFilter=cn),new Wo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},dv=256,OC=3,UC=20,Ov=256,Uv=16,kC=3,FC=new F,BC=new qe,_u=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Wo(1,10,null),this._boxMesh=new Yt(new Vo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=FC}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,m=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(BC));let g=new Wo(i,s,h);return g.position.copy(a),g.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=m,e.background=_,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=mv(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=pv(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(dv,up(e))}_fromTexture(e,t){e.mapping===Cr||e.mapping===Yo?this._setSize(e.image.length===0?dv:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=fv(e,!1,!1),i=Math.log2(e)-OC;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=fv(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Cr||e.mapping===Yo?(this._cubemapMaterial===null&&(this._cubemapMaterial=mv()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=pv()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=zC(),this._integrationMaterial=GC());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Uv);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-kC)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(Ov*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=VC());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function fv(n,e,t){return new Sl(n,{minFilter:As,generateMipmaps:e,type:Gi,colorSpace:Ha,depthBuffer:t})}function wl(n,e,t){return new on({name:n,uniforms:e,vertexShader:dt.cube_vert,fragmentShader:t,side:Qn,blending:Ar,depthTest:!1,depthWrite:!1})}function zC(){return wl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Ov}u

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
	`)}function GC(){return wl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Uv}},`

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
	`)}function VC(){return wl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${UC}
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
	`)}function pv(){return wl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function mv(){return wl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function HC(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===Th||f===Ch)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let _=new Sl(m.height);return _.fromEquirectangularTexture(n,d),e.set(d,_),d.addEventListener("dispose",c),a(_.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,m=f===Th||f===Ch,_=f===Cr||f===Yo;if(m||_){let g=t.get(d),p=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==p)return i===null&&(i=new _u(n)),g=m?i.fromEquirectangular(d,g):i.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{let x=d.image;return m&&x&&x.height>0||_&&x&&l(x)?(i===null&&(i=new _u(n)),g=m?i.fromEquirectangular(d):i.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",h),g.texture):null}}}return d}function a(d,f){return f===Th?d.mapping=Cr:f===Ch&&(d.mapping=Yo),d}function l(d){let f=0,m=6;for(let _=0;_<m;_++)d[_]!==void 0&&f++;return f===m}function c(d){let f=d.target;f.removeEventListener("dispose",c);let m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function WC(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&Ba("WebGLRenderer: "+i+" extension not supported."),s}}}function XC(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let _=r.get(m);_&&(e.remove(_),r.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,_){return s[_.id]!==void 0||(_.addEventListener("dispose",a),s[_.id]=new WeakRef(_),o.register(_,_.id,_),t.memory.geometries++),_}function h(m){let _=m.attributes;for(let g in _)e.update(_[g],n.ARRAY_BUFFER)}function u(m){let _=m.index,g=m.attributes.position,p=0;if(g===void 0)return;let x=_!==null?_.array.length:g.array.length/3-1,w=g.count>=65535?ja:Mr,v=new w(Math.ceil(x/3)*6,1),b=v.array;if(_!==null){let y=_.array;p=_.version;for(let E=0,D=0;E<x;E+=3){let I=y[E+0],L=y[E+1],P=y[E+2];b[D++]=I,b[D++]=L,b[D++]=L,b[D++]=P,b[D++]=P,b[D++]=I}}else{p=g.version;for(let y=0,E=0;y<x;y+=3){let D=y+0,I=y+1,L=y+2;b[E++]=D,b[E++]=I,b[E++]=I,b[E++]=L,b[E++]=L,b[E++]=D}}v.version=p;let M=r.get(m);M&&e.remove(M),r.set(m,v)}function d(m){let _=r.get(m);if(_){let g=m.index;g!==null&&_.version<g.version&&u(m)}else u(m);return r.get(m)}function f(){for(let m in s){let _=s[m].deref();_!==void 0&&l(_)}}return{get:c,update:h,getWireframeAttribute:d,dispose:f}}function qC(n,e,t){let i;function s(u){i=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function l(u,d){n.drawElements(i,d,r,u*o),t.update(d,i,1)}function c(u,d,f){f!==0&&(n.drawElementsInstanced(i,d,r,u*o,f),t.update(d,i,f))}function h(u,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,u,0,f);let _=0;for(let g=0;g<f;g++)_+=d[g];t.update(_,i,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function $C(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:et("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function YC(n,e,t){let i=new WeakMap,s=new Gt;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=i.get(a);if(d===void 0||d.count!==u){let D=function(){y.dispose(),i.delete(a),a.removeEventListener("dispose",D)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,_=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],w=0;f===!0&&(w=1),m===!0&&(w=2),_===!0&&(w=3);let v=a.attributes.position.count*w,b=1;v>e.maxTextureSize&&(b=Math.ceil(v/e.maxTextureSize),v=e.maxTextureSize);let M=new Float32Array(v*b*4*u),y=new $a(M,v,b,u);y.type=ni,y.needsUpdate=!0;let E=w*4;for(let I=0;I<u;I++){let L=g[I],P=p[I],U=x[I],R=v*b*4*I;for(let B=0;B<L.count;B++){let W=B*E;f===!0&&(s.fromBufferAttribute(L,B),M[R+W+0]=s.x,M[R+W+1]=s.y,M[R+W+2]=s.z,M[R+W+3]=0),m===!0&&(s.fromBufferAttribute(P,B),M[R+W+4]=s.x,M[R+W+5]=s.y,M[R+W+6]=s.z,M[R+W+7]=0),_===!0&&(s.fromBufferAttribute(U,B),M[R+W+8]=s.x,M[R+W+9]=s.y,M[R+W+10]=s.z,M[R+W+11]=U.itemSize===4?s.w:1)}}d={count:u,texture:y,size:new He(v,b)},i.set(a,d),a.addEventListener("dispose",D)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let f=0;for(let _=0;_<c.length;_++)f+=c[_];let m=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",m),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function ZC(n,e,t,i,s){let r=new WeakMap;function o(c){let h=s.render.frame,u=c.geometry,d=e.get(c,u);if(r.get(d)!==h&&(e.update(d),r.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return d}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var jC={[Xf]:"LINEAR_TONE_MAPPING",[qf]:"REINHARD_TONE_MAPPING",[$f]:"CINEON_TONE_MAPPING",[Yf]:"ACES_FILMIC_TONE_MAPPING",[jf]:"AGX_TONE_MAPPING",[Kf]:"NEUTRAL_TONE_MAPPING",[Zf]:"CUSTOM_TONE_MAPPING"};function KC(n,e,t,i,s,r){let o=new mi(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Jt;h.setAttribute("position",new Bt([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Bt([0,2,0,0,2,0],2));let u=new uh({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Yt(h,u),f=new hl(-1,1,1,-1,0,1),m=null,_=null,g=!1,p,x=null,w=[],v=!1;this.setSize=function(b,M){o.setSize(b,M),a!==null&&a.setSize(b,M),l!==null&&l.setSize(b,M);for(let y=0;y<w.length;y++){let E=w[y];E.setSize&&E.setSize(b,M)}},this.setEffects=function(b){w=b,v=w.length>0&&w[0].isRenderPass===!0;let M=o.width,y=o.height;w.length>0&&a===null&&(a=new mi(M,y,{type:Gi,depthBuffer:!1,stencilBuffer:!1}),l=new mi(M,y,{type:Gi,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&w.some(D=>D.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new ws(M,y),r===!0&&(c.format=Ts,c.type=Rr)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let D=0;D<w.length;D++){let I=w[D];I.setSize&&I.setSize(M,y),E&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(b,M){if(g||b.toneMapping===ss&&w.length===0)return!1;if(x=M,M!==null){let y=M.width,E=M.height;(o.width!==y||o.height!==E)&&this.setSize(y,E)}return v===!1&&b.setRenderTarget(o),p=b.toneMapping,b.toneMapping=ss,!0},this.hasRenderPass=function(){return v},this.end=function(b,M){b.toneMapping=p,g=!0;let y=o,E=a;for(let D=0;D<w.length;D++){let I=w[D];I.enabled!==!1&&(I.render(b,E,y,M),I.needsSwap!==!1&&(y=E,E=E===a?l:a))}if(m!==b.outputColorSpace||_!==b.toneMapping){m=b.outputColorSpace,_=b.toneMapping,u.defines={},vt.getTransfer(m)===Rt&&(u.defines.SRGB_TRANSFER="");let D=jC[_];D&&(u.defines[D]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=y.texture,b.setRenderTarget(x),b.render(d,f),x=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var kv=new Bn,Fv=new ws(1,1),Bv=new tl(1),zv=new $a,Gv=new rh,Vv=new Qa,gv=[],xv=[],_v=new Float32Array(16),vv=new Float32Array(9),yv=new Float32Array(4);function Ko(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=gv[s];if(r===void 0&&(r=new Float32Array(s),gv[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function Sn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function wn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function yu(n,e){let t=xv[e];t===void 0&&(t=new Int32Array(e),xv[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function JC(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function QC(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Sn(t,e))return;n.uniform2fv(this.addr,e),wn(t,e)}}function eR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Sn(t,e))return;n.uniform3fv(this.addr,e),wn(t,e)}}function tR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Sn(t,e))return;n.uniform4fv(this.addr,e),wn(t,e)}}function nR(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Sn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),wn(t,e)}else{if(Sn(t,i))return;yv.set(i),n.uniformMatrix2fv(this.addr,!1,yv),wn(t,i)}}function iR(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Sn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),wn(t,e)}else{if(Sn(t,i))return;vv.set(i),n.uniformMatrix3fv(this.addr,!1,vv),wn(t,i)}}function sR(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Sn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),wn(t,e)}else{if(Sn(t,i))return;_v.set(i),n.uniformMatrix4fv(this.addr,!1,_v),wn(t,i)}}function rR(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function oR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Sn(t,e))return;n.uniform2iv(this.addr,e),wn(t,e)}}function aR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Sn(t,e))return;n.uniform3iv(this.addr,e),wn(t,e)}}function lR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Sn(t,e))return;n.uniform4iv(this.addr,e),wn(t,e)}}function cR(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function hR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Sn(t,e))return;n.uniform2uiv(this.addr,e),wn(t,e)}}function uR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Sn(t,e))return;n.uniform3uiv(this.addr,e),wn(t,e)}}function dR(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Sn(t,e))return;n.uniform4uiv(this.addr,e),wn(t,e)}}function bu(n){return n.version===0&&(n.compareFunction=ap,n.needsUpdate=!0),n}function fR(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=bu(Fv):r=kv,t.setTexture2D(e||r,s)}function pR(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||Gv,s)}function mR(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=bu(Bv):r=Vv,t.setTextureCube(e||r,s)}function gR(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||zv,s)}function xR(n){switch(n){case 5126:return JC;case 35664:return QC;case 35665:return eR;case 35666:return tR;case 35674:return nR;case 35675:return iR;case 35676:return sR;case 5124:case 35670:return rR;case 35667:case 35671:return oR;case 35668:case 35672:return aR;case 35669:case 35673:return lR;case 5125:return cR;case 36294:return hR;case 36295:return uR;case 36296:return dR;case 35678:case 36198:case 36298:case 36306:case 35682:return fR;case 35679:case 36299:case 36307:return pR;case 35680:case 36300:case 36308:case 36293:return mR;case 36289:case 36303:case 36311:case 36292:return gR}}function _R(n,e){n.uniform1fv(this.addr,e)}function vR(n,e){let t=Ko(e,this.size,2);n.uniform2fv(this.addr,t)}function yR(n,e){let t=Ko(e,this.size,3);n.uniform3fv(this.addr,t)}function bR(n,e){let t=Ko(e,this.size,4);n.uniform4fv(this.addr,t)}function MR(n,e){let t=Ko(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function SR(n,e){let t=Ko(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function wR(n,e){let t=Ko(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function ER(n,e){n.uniform1iv(this.addr,e)}function AR(n,e){n.uniform2iv(this.addr,e)}function TR(n,e){n.uniform3iv(this.addr,e)}function CR(n,e){n.uniform4iv(this.addr,e)}function RR(n,e){n.uniform1uiv(this.addr,e)}function PR(n,e){n.uniform2uiv(this.addr,e)}function IR(n,e){n.uniform3uiv(this.addr,e)}function LR(n,e){n.uniform4uiv(this.addr,e)}function DR(n,e,t){let i=this.cache,s=e.length,r=yu(t,s);Sn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=bu(Fv):o=kv;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function NR(n,e,t){let i=this.cache,s=e.length,r=yu(t,s);Sn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Gv,r[o])}function OR(n,e,t){let i=this.cache,s=e.length,r=yu(t,s);Sn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=bu(Bv):o=Vv;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function UR(n,e,t){let i=this.cache,s=e.length,r=yu(t,s);Sn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||zv,r[o])}function kR(n){switch(n){case 5126:return _R;case 35664:return vR;case 35665:return yR;case 35666:return bR;case 35674:return MR;case 35675:return SR;case 35676:return wR;case 5124:case 35670:return ER;case 35667:case 35671:return AR;case 35668:case 35672:return TR;case 35669:case 35673:return CR;case 5125:return RR;case 36294:return PR;case 36295:return IR;case 36296:return LR;case 35678:case 36198:case 36298:case 36306:case 35682:return DR;case 35679:case 36299:case 36307:return NR;case 35680:case 36300:case 36308:case 36293:return OR;case 36289:case 36303:case 36311:case 36292:return UR}}var yp=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=xR(t.type)}},bp=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=kR(t.type)}},Mp=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},_p=/(\w+)(\])?(\[|\.)?/g;function bv(n,e){n.seq.push(e),n.map[e.id]=e}function FR(n,e,t){let i=n.name,s=i.length;for(_p.lastIndex=0;;){let r=_p.exec(i),o=_p.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){bv(t,c===void 0?new yp(a,n,e):new bp(a,n,e));break}else{let u=t.map[a];u===void 0&&(u=new Mp(a),bv(t,u)),t=u}}}var jo=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);FR(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function Mv(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var BR=37297,zR=0;function GR(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var Sv=new rt;function VR(n){vt._getMatrix(Sv,vt.workingColorSpace,n);let e=`mat3( ${Sv.elements.map(t=>t.toFixed(4))} )`;switch(vt.getTransfer(n)){case Wa:return[e,"LinearTransferOETF"];case Rt:return[e,"sRGBTransferOETF"];default:return Ke("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function wv(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+GR(n.getShaderSource(e),a)}else return r}function HR(n,e){let t=VR(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var WR={[Xf]:"Linear",[qf]:"Reinhard",[$f]:"Cineon",[Yf]:"ACESFilmic",[jf]:"AgX",[Kf]:"Neutral",[Zf]:"Custom"};function XR(n,e){let t=WR[e];return t===void 0?(Ke("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var xu=new F;function qR(){vt.getLuminanceCoefficients(xu);let n=xu.x.toFixed(4),e=xu.y.toFixed(4),t=xu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function $R(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ml).join(`
`)}function YR(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function ZR(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Ml(n){return n!==""}function Ev(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Av(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var jR=/^[ \t]*#include +<([\w\d./]+)>/gm;function Sp(n){return n.replace(jR,KR)}function KR(n,e){let t=dt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Sp(t)}var JR=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Tv(n){return n.replace(JR,QR)}function QR(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Cv(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var eP={[fl]:"SHADOWMAP_TYPE_PCF",[qo]:"SHADOWMAP_TYPE_VSM"};function tP(n){return eP[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var nP={[Yo]:"ENVMAP_MODE_REFRACTION"};function iP(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":nP[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var sP={[Ah]:"ENVMAP_BLENDING_MULTIPLY",[q_]:"ENVMAP_BLENDING_MIX",[$_]:"ENVMAP_BLENDING_ADD"};function rP(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":sP[n.combine]||"ENVMAP_BLENDING_NONE"}function oP(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=tP(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=iP(t),u=rP(t),d=$R(t),f=YR(r),m=s.createProgram(),_,g,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ml).join(`
`),_.length>0&&(_+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ml).join(`
`),g.length>0&&(g+=`
`)):(_=[Cv(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ml).join(`
`),g=[Cv(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ss?"#define TONE_MAPPING":"",t.toneMapping!==ss?dt.tonemapping_pars_fragment:"",t.toneMapping!==ss?XR("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",dt.colorspace_pars_fragment,HR("linearToOutputTexel",t.outputColorSpace),qR(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ml).join(`
`)),o=Sp(o),o=Ev(o,t),o=Av(o,t),a=Sp(a),a=Ev(a,t),a=Av(a,t),o=Tv(o),a=Tv(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,_=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,g=["#define varying in",t.glslVersion===cp?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===cp?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let x=p+_+o,w=p+g+a,v=Mv(s,s.VERTEX_SHADER,x),b=Mv(s,s.FRAGMENT_SHADER,w);s.attachShader(m,v),s.attachShader(m,b),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function M(I){if(n.debug.checkShaderErrors){let L=s.getProgramInfoLog(m)||"",P=s.getShaderInfoLog(v)||"",U=s.getShaderInfoLog(b)||"",R=L.trim(),B=P.trim(),W=U.trim(),V=!0,te=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,m,v,b);else{let q=wv(s,v,"vertex"),Z=wv(s,b,"fragment");et("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+R+`
`+q+`
`+Z)}else R!==""?Ke("WebGLProgram: Program Info Log:",R):(B===""||W==="")&&(te=!1);te&&(I.diagnostics={runnable:V,programLog:R,vertexShader:{log:B,prefix:_},fragmentShader:{log:W,prefix:g}})}s.deleteShader(v),s.deleteShader(b),y=new jo(s,m),E=ZR(s,m)}let y;this.getUniforms=function(){return y===void 0&&M(this),y};let E;this.getAttributes=function(){return E===void 0&&M(this),E};let D=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return D===!1&&(D=s.getProgramParameter(m,BR)),D},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=zR++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=v,this.fragmentShader=b,this}var aP=0,wp=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Ep(e),t.set(e,i)),i}},Ep=class{constructor(e){this.id=aP++,this.code=e,this.usedTimes=0}};function lP(n){return n===er||n===vl||n===yl}function cP(n,e,t,i,s,r){let o=new ko,a=new wp,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(y){return l.add(y),y===0?"uv":`uv${y}`}function m(y,E,D,I,L,P){let U=I.fog,R=L.geometry,B=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?I.environment:null,W=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,V=e.get(y.envMap||B,W),te=d[y.type],q=i.precision;y.precision!==null&&(q=i.getMaxPrecision(y.precision),q!==y.precision&&Ke("WebGLProgram.getParameters:",y.precision,"not supported, using",q,"instead."));let Z=R.morphAttributes.position||R.morphAttributes.normal||R.morphAttributes.color,ne=Z!==void 0?Z.length:0,ue=0;R.morphAttributes.position!==void 0&&(ue=1),R.morphAttributes.normal!==void 0&&(ue=2),R.morphAttributes.color!==void 0&&(ue=3);let ae,Q,ge,xe;if(te){let Re=os[te];ae=Re.vertexShader,Q=Re.fragmentShader}else{ae=y.vertexShader,Q=y.fragmentShader;let Re=a.getVertexShaderStage(y),ct=a.getFragmentShaderStage(y);a.update(y,Re,ct),ge=Re.id,xe=ct.id}let Te=n.getRenderTarget(),he=n.state.buffers.depth.getReversed(),Ce=L.isInstancedMesh===!0,$e=L.isBatchedMesh===!0,ke=!!y.map,ht=!!y.matcap,lt=!!V,it=lt&&V.isPMREMTexture===!0,Zt=!!y.aoMap,zt=!!y.lightMap,hn=!!y.bumpMap&&y.wireframe===!1,Nt=!!y.normalMap,An=!!y.displacementMap,yt=!!y.emissiveMap,vn=!!y.metalnessMap,Qt=!!y.roughnessMap,un=y.anisotropy>0,G=y.clearcoat>0,Pe=y.diffuseRoughness>0,Je=y.dispersion>0,at=y.retroreflectivity>0,Se=y.iridescence>0,Ut=y.sheen>0,We=y.transmission>0,je=un&&!!y.anisotropyMap,N=G&&!!y.clearcoatMap,A=G&&!!y.clearcoatNormalMap,$=G&&!!y.clearcoatRoughnessMap,fe=Pe&&!!y.diffuseRoughnessMap,le=Se&&!!y.iridescenceMap,ve=Se&&!!y.iridescenceThicknessMap,ye=Ut&&!!y.sheenColorMap,ie=Ut&&!!y.sheenRoughnessMap,re=!!y.specularMap,me=!!y.specularColorMap,z=!!y.specularIntensityMap,oe=We&&!!y.transmissionMap,se=We&&!!y.thicknessMap,we=!!y.gradientMap,_e=!!y.alphaMap,Me=y.alphaTest>0,Ye=!!y.alphaHash,tt=!!y.extensions,de=ss;y.toneMapped&&(Te===null||Te.isXRRenderTarget===!0)&&(de=n.toneMapping);let ze=it?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,nt={shaderID:te,shaderType:y.type,shaderName:y.name,vertexShader:ae,fragmentShader:Q,defines:y.defines,customVertexShaderID:ge,customFragmentShaderID:xe,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:q,batching:$e,batchingColor:$e&&L._colorsTexture!==null,instancing:Ce,instancingColor:Ce&&L.instanceColor!==null,instancingMorph:Ce&&L.morphTexture!==null,outputColorSpace:Te===null?n.outputColorSpace:Te.isXRRenderTarget===!0?Te.texture.colorSpace:vt.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:ke,matcap:ht,envMap:lt,envMapMode:lt&&V.mapping,envMapPMREM:it,envMapMaxLod:it?ze.length-1:null,envMapSize:it?ze[0].width:null,aoMap:Zt,lightMap:zt,bumpMap:hn,normalMap:Nt,displacementMap:An,emissiveMap:yt,normalMapObjectSpace:Nt&&y.normalMapType===j_,normalMapTangentSpace:Nt&&y.normalMapType===fu,packedNormalMap:Nt&&y.normalMapType===fu&&lP(y.normalMap.format),metalnessMap:vn,roughnessMap:Qt,anisotropy:un,anisotropyMap:je,clearcoat:G,clearcoatMap:N,clearcoatNormalMap:A,clearcoatRoughnessMap:$,diffuseRoughness:Pe,diffuseRoughnessMap:fe,dispersion:Je,retroreflection:at,iridescence:Se,iridescenceMap:le,iridescenceThicknessMap:ve,sheen:Ut,sheenColorMap:ye,sheenRoughnessMap:ie,specularMap:re,specularColorMap:me,specularIntensityMap:z,transmission:We,transmissionMap:oe,thicknessMap:se,gradientMap:we,opaque:y.transparent===!1&&y.blending===$o&&y.alphaToCoverage===!1,alphaMap:_e,alphaTest:Me,alphaHash:Ye,combine:y.combine,mapUv:ke&&f(y.map.channel),aoMapUv:Zt&&f(y.aoMap.channel),lightMapUv:zt&&f(y.lightMap.channel),bumpMapUv:hn&&f(y.bumpMap.channel),normalMapUv:Nt&&f(y.normalMap.channel),displacementMapUv:An&&f(y.displacementMap.channel),emissiveMapUv:yt&&f(y.emissiveMap.channel),metalnessMapUv:vn&&f(y.metalnessMap.channel),roughnessMapUv:Qt&&f(y.roughnessMap.channel),anisotropyMapUv:je&&f(y.anisotropyMap.channel),clearcoatMapUv:N&&f(y.clearcoatMap.channel),clearcoatNormalMapUv:A&&f(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:$&&f(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:fe&&f(y.diffuseRoughnessMap.channel),iridescenceMapUv:le&&f(y.iridescenceMap.channel),iridescenceThicknessMapUv:ve&&f(y.iridescenceThicknessMap.channel),sheenColorMapUv:ye&&f(y.sheenColorMap.channel),sheenRoughnessMapUv:ie&&f(y.sheenRoughnessMap.channel),specularMapUv:re&&f(y.specularMap.channel),specularColorMapUv:me&&f(y.specularColorMap.channel),specularIntensityMapUv:z&&f(y.specularIntensityMap.channel),transmissionMapUv:oe&&f(y.transmissionMap.channel),thicknessMapUv:se&&f(y.thicknessMap.channel),alphaMapUv:_e&&f(y.alphaMap.channel),vertexTangents:!!R.attributes.tangent&&(Nt||un),vertexNormals:!!R.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!R.attributes.color&&R.attributes.color.itemSize===4,pointsUvs:L.isPoints===!0&&!!R.attributes.uv&&(ke||_e),fog:!!U,useFog:y.fog===!0,fogExp2:!!U&&U.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||R.attributes.normal===void 0&&Nt===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:he,skinning:L.isSkinnedMesh===!0,hasPositionAttribute:R.attributes.position!==void 0,morphTargets:R.morphAttributes.position!==void 0,morphNormals:R.morphAttributes.normal!==void 0,morphColors:R.morphAttributes.color!==void 0,morphTargetsCount:ne,morphTextureStride:ue,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:P.filter(Re=>Re.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:y.dithering,shadowMapEnabled:n.shadowMap.enabled&&D.length>0,shadowMapType:n.shadowMap.type,toneMapping:de,decodeVideoTexture:ke&&y.map.isVideoTexture===!0&&vt.getTransfer(y.map.colorSpace)===Rt,decodeVideoTextureEmissive:yt&&y.emissiveMap.isVideoTexture===!0&&vt.getTransfer(y.emissiveMap.colorSpace)===Rt,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===is,flipSided:y.side===Qn,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:tt&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(tt&&y.extensions.multiDraw===!0||$e)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return nt.vertexUv1s=l.has(1),nt.vertexUv2s=l.has(2),nt.vertexUv3s=l.has(3),l.clear(),nt}function _(y){let E=[];if(y.shaderID?E.push(y.shaderID):(E.push(y.customVertexShaderID),E.push(y.customFragmentShaderID)),y.defines!==void 0)for(let D in y.defines)E.push(D),E.push(y.defines[D]);return y.isRawShaderMaterial===!1&&(g(E,y),p(E,y),E.push(n.outputColorSpace)),E.push(y.customProgramCacheKey),E.join()}function g(y,E){y.push(E.precision),y.push(E.outputColorSpace),y.push(E.envMapMode),y.push(E.envMapPMREM),y.push(E.envMapMaxLod),y.push(E.envMapSize),y.push(E.mapUv),y.push(E.alphaMapUv),y.push(E.lightMapUv),y.push(E.aoMapUv),y.push(E.bumpMapUv),y.push(E.normalMapUv),y.push(E.displacementMapUv),y.push(E.emissiveMapUv),y.push(E.metalnessMapUv),y.push(E.roughnessMapUv),y.push(E.anisotropyMapUv),y.push(E.clearcoatMapUv),y.push(E.clearcoatNormalMapUv),y.push(E.clearcoatRoughnessMapUv),y.push(E.diffuseRoughnessMapUv),y.push(E.iridescenceMapUv),y.push(E.iridescenceThicknessMapUv),y.push(E.sheenColorMapUv),y.push(E.sheenRoughnessMapUv),y.push(E.specularMapUv),y.push(E.specularColorMapUv),y.push(E.specularIntensityMapUv),y.push(E.transmissionMapUv),y.push(E.thicknessMapUv),y.push(E.combine),y.push(E.fogExp2),y.push(E.sizeAttenuation),y.push(E.morphTargetsCount),y.push(E.numSunLights),y.push(E.numDirLights),y.push(E.numPointLights),y.push(E.numSpotLights),y.push(E.numSpotLightMaps),y.push(E.numHemiLights),y.push(E.numRectAreaLights),y.push(E.numSunLightShadows),y.push(E.numDirLightShadows),y.push(E.numPointLightShadows),y.push(E.numSpotLightShadows),y.push(E.numSpotLightShadowsWithMaps),y.push(E.numLightProbes),y.push(E.numLightProbeGrids),y.push(E.shadowMapType),y.push(E.toneMapping),y.push(E.numClippingPlanes),y.push(E.numClipIntersection),y.push(E.depthPacking)}function p(y,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function x(y){let E=d[y.type],D;if(E){let I=os[E];D=cv.clone(I.uniforms)}else D=y.uniforms;return D}function w(y,E){let D=h.get(E);return D!==void 0?++D.usedTimes:(D=new oP(n,E,y,s),c.push(D),h.set(E,D)),D}function v(y){if(--y.usedTimes===0){let E=c.indexOf(y);c[E]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function b(y){a.remove(y)}function M(){a.dispose()}return{getParameters:m,getProgramCacheKey:_,getUniforms:x,acquireProgram:w,releaseProgram:v,releaseShaderCache:b,programs:c,dispose:M}}function hP(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,l){n.get(o)[a]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function uP(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Rv(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Pv(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,m,_,g,p){let x=n[e];return x===void 0?(x={id:d.id,object:d,geometry:f,material:m,materialVariant:o(d),groupOrder:_,renderOrder:d.renderOrder,z:g,group:p},n[e]=x):(x.id=d.id,x.object=d,x.geometry=f,x.material=m,x.materialVariant=o(d),x.groupOrder=_,x.renderOrder=d.renderOrder,x.z=g,x.group=p),e++,x}function l(d,f,m,_,g,p,x){x.reversedDepth===!0&&(g=-g);let w=a(d,f,m,_,g,p);m.transmission>0?i.push(w):m.transparent===!0?s.push(w):t.push(w)}function c(d,f,m,_,g,p){let x=a(d,f,m,_,g,p);m.transmission>0?i.unshift(x):m.transparent===!0?s.unshift(x):t.unshift(x)}function h(d,f){t.length>1&&t.sort(d||uP),i.length>1&&i.sort(f||Rv),s.length>1&&s.sort(f||Rv)}function u(){for(let d=e,f=n.length;d<f;d++){let m=n[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function dP(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new Pv,n.set(i,[o])):s>=r.length?(o=new Pv,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function fP(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new F,color:new qe};break;case"SpotLight":t={position:new F,direction:new F,color:new qe,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new F,color:new qe,distance:0,decay:0};break;case"HemisphereLight":t={direction:new F,skyColor:new qe,groundColor:new qe};break;case"RectAreaLight":t={color:new qe,position:new F,halfWidth:new F,halfHeight:new F};break}return n[e.id]=t,t}}}function pP(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var mP=0;function gP(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function xP(n){let e=new fP,t=pP(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new F);let s=new F,r=new Xe,o=new Xe;function a(c){let h=0,u=0,d=0;for(let P=0;P<9;P++)i.probe[P].set(0,0,0);let f=0,m=0,_=0,g=0,p=0,x=0,w=0,v=0,b=0,M=0,y=0,E=0,D=0,I=0;c.sort(gP);for(let P=0,U=c.length;P<U;P++){let R=c[P],B=R.color,W=R.intensity,V=R.distance,te=null;if(R.shadow&&R.shadow.map&&(R.shadow.map.texture.format===er?te=R.shadow.map.texture:te=R.shadow.map.depthTexture||R.shadow.map.texture),R.isAmbientLight)h+=B.r*W,u+=B.g*W,d+=B.b*W;else if(R.isLightProbe){for(let q=0;q<9;q++)i.probe[q].addScaledVector(R.sh.coefficients[q],W);I++}else if(R.isSunLight){let q=e.get(R);if(q.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){let Z=R.shadow,ne=t.get(R);ne.shadowIntensity=Z.intensity,ne.shadowBias=Z.bias,ne.shadowNormalBias=Z.normalBias,ne.shadowRadius=Z.radius,ne.shadowMapSize.copy(Z.mapSize).multiply(Z.getFrameExtents()),i.sunShadow[m]=ne,i.sunShadowMap[m]=te;let ue=Z.getViewportCount();for(let ae=0;ae<ue;ae++)i.sunShadowMatrix[_+ae]=Z.getMatrix(ae),i.sunShadowCascade[_+ae]=Z._cascadeData[ae];_+=ue,m++}i.sun[f]=q,f++}else if(R.isDirectionalLight){let q=e.get(R);if(q.color.copy(R.color).multiplyScalar(R.intensity),R.castShadow){let Z=R.shadow,ne=t.get(R);ne.shadowIntensity=Z.intensity,ne.shadowBias=Z.bias,ne.shadowNormalBias=Z.normalBias,ne.shadowRadius=Z.radius,ne.shadowMapSize=Z.mapSize,i.directionalShadow[g]=ne,i.directionalShadowMap[g]=te,i.directionalShadowMatrix[g]=R.shadow.matrix,b++}i.directional[g]=q,g++}else if(R.isSpotLight){let q=e.get(R);q.position.setFromMatrixPosition(R.matrixWorld),q.color.copy(B).multiplyScalar(W),q.distance=V,q.coneCos=Math.cos(R.angle),q.penumbraCos=Math.cos(R.angle*(1-R.penumbra)),q.decay=R.decay,i.spot[x]=q;let Z=R.shadow;if(R.map&&(i.spotLightMap[E]=R.map,E++,Z.updateMatrices(R),R.castShadow&&D++),i.spotLightMatrix[x]=Z.matrix,R.castShadow){let ne=t.get(R);ne.shadowIntensity=Z.intensity,ne.shadowBias=Z.bias,ne.shadowNormalBias=Z.normalBias,ne.shadowRadius=Z.radius,ne.shadowMapSize=Z.mapSize,i.spotShadow[x]=ne,i.spotShadowMap[x]=te,y++}x++}else if(R.isRectAreaLight){let q=e.get(R);q.color.copy(B).multiplyScalar(W),q.halfWidth.set(R.width*.5,0,0),q.halfHeight.set(0,R.height*.5,0),i.rectArea[w]=q,w++}else if(R.isPointLight){let q=e.get(R);if(q.color.copy(R.color).multiplyScalar(R.intensity),q.distance=R.distance,q.decay=R.decay,R.castShadow){let Z=R.shadow,ne=t.get(R);ne.shadowIntensity=Z.intensity,ne.shadowBias=Z.bias,ne.shadowNormalBias=Z.normalBias,ne.shadowRadius=Z.radius,ne.shadowMapSize=Z.mapSize,ne.shadowCameraNear=Z.camera.near,ne.shadowCameraFar=Z.camera.far,i.pointShadow[p]=ne,i.pointShadowMap[p]=te,i.pointShadowMatrix[p]=R.shadow.matrix,M++}i.point[p]=q,p++}else if(R.isHemisphereLight){let q=e.get(R);q.skyColor.copy(R.color).multiplyScalar(W),q.groundColor.copy(R.groundColor).multiplyScalar(W),i.hemi[v]=q,v++}}w>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=De.LTC_FLOAT_1,i.rectAreaLTC2=De.LTC_FLOAT_2):(i.rectAreaLTC1=De.LTC_HALF_1,i.rectAreaLTC2=De.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=d;let L=i.hash;(L.sunLength!==f||L.directionalLength!==g||L.pointLength!==p||L.spotLength!==x||L.rectAreaLength!==w||L.hemiLength!==v||L.numSunShadows!==m||L.numDirectionalShadows!==b||L.numPointShadows!==M||L.numSpotShadows!==y||L.numSpotMaps!==E||L.numLightProbes!==I)&&(i.sun.length=f,i.directional.length=g,i.spot.length=x,i.rectArea.length=w,i.point.length=p,i.hemi.length=v,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=_,i.sunShadowCascade.length=_,i.directionalShadow.length=b,i.directionalShadowMap.length=b,i.directionalShadowMatrix.length=b,i.pointShadow.length=M,i.pointShadowMap.length=M,i.pointShadowMatrix.length=M,i.spotShadow.length=y,i.spotShadowMap.length=y,i.spotLightMatrix.length=y+E-D,i.spotLightMap.length=E,i.numSpotLightShadowsWithMaps=D,i.numLightProbes=I,L.sunLength=f,L.directionalLength=g,L.pointLength=p,L.spotLength=x,L.rectAreaLength=w,L.hemiLength=v,L.numSunShadows=m,L.numDirectionalShadows=b,L.numPointShadows=M,L.numSpotShadows=y,L.numSpotMaps=E,L.numLightProbes=I,i.version=mP++)}function l(c,h){let u=0,d=0,f=0,m=0,_=0,g=0,p=h.matrixWorldInverse;for(let x=0,w=c.length;x<w;x++){let v=c[x];if(v.isSunLight){let b=i.sun[u];b.direction.setFromMatrixPosition(v.matrixWorld),b.direction.transformDirection(p),u++}else if(v.isDirectionalLight){let b=i.directional[d];b.direction.setFromMatrixPosition(v.matrixWorld),s.setFromMatrixPosition(v.target.matrixWorld),b.direction.sub(s),b.direction.transformDirection(p),d++}else if(v.isSpotLight){let b=i.spot[m];b.position.setFromMatrixPosition(v.matrixWorld),b.position.applyMatrix4(p),b.direction.setFromMatrixPosition(v.matrixWorld),s.setFromMatrixPosition(v.target.matrixWorld),b.direction.sub(s),b.direction.transformDirection(p),m++}else if(v.isRectAreaLight){let b=i.rectArea[_];b.position.setFromMatrixPosition(v.matrixWorld),b.position.applyMatrix4(p),o.identity(),r.copy(v.matrixWorld),r.premultiply(p),o.extractRotation(r),b.halfWidth.set(v.width*.5,0,0),b.halfHeight.set(0,v.height*.5,0),b.halfWidth.applyMatrix4(o),b.halfHeight.applyMatrix4(o),_++}else if(v.isPointLight){let b=i.point[f];b.position.setFromMatrixPosition(v.matrixWorld),b.position.applyMatrix4(p),f++}else if(v.isHemisphereLight){let b=i.hemi[g];b.direction.setFromMatrixPosition(v.matrixWorld),b.direction.transformDirection(p),g++}}}return{setup:a,setupView:l,state:i}}function Iv(n){let e=new xP(n),t=[],i=[],s=[];function r(u){h.camera=u,t.length=0,i.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):t.push(u)}function a(u){i.push(u)}function l(){e.setup(t),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function _P(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Iv(n),e.set(s,[a])):r>=o.length?(a=new Iv(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var vP=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,yP=`uniform sampler2D shadow_pass;
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
}`,bP=[new F(1,0,0),new F(-1,0,0),new F(0,1,0),new F(0,-1,0),new F(0,0,1),new F(0,0,-1)],MP=[new F(0,-1,0),new F(0,-1,0),new F(0,0,1),new F(0,0,-1),new F(0,-1,0),new F(0,-1,0)],Lv=new Xe,bl=new F,vp=new F;function SP(n,e,t){let i=new $s,s=new He,r=new He,o=new Gt,a=new dh,l=new fh,c={},h=t.maxTextureSize,u={[Qs]:Qn,[Qn]:Qs,[is]:is},d=new on({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new He},radius:{value:4}},vertexShader:vP,fragmentShader:yP}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let m=new Jt;m.setAttribute("position",new Dt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let _=new Yt(m,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=fl;let p=this.type;this.render=function(M,y,E){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||M.length===0)return;this.type===T_&&(Ke("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=fl);let D=n.getRenderTarget(),I=n.getActiveCubeFace(),L=n.getActiveMipmapLevel(),P=n.state;P.setBlending(Ar),P.buffers.depth.getReversed()===!0?P.buffers.color.setClear(0,0,0,0):P.buffers.color.setClear(1,1,1,1),P.buffers.depth.setTest(!0),P.setScissorTest(!1);let U=p!==this.type;U&&y.traverse(function(R){R.material&&(Array.isArray(R.material)?R.material.forEach(B=>B.needsUpdate=!0):R.material.needsUpdate=!0)});for(let R=0,B=M.length;R<B;R++){let W=M[R],V=W.shadow;if(V===void 0){Ke("WebGLShadowMap:",W,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;s.copy(V.mapSize);let te=V.getFrameExtents();s.multiply(te),r.copy(V.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/te.x),s.x=r.x*te.x,V.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/te.y),s.y=r.y*te.y,V.mapSize.y=r.y));let q=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=q,V.map===null||U===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===qo){if(W.isPointLight){Ke("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new mi(s.x,s.y,{format:er,type:Gi,minFilter:cn,magFilter:cn,generateMipmaps:!1}),V.map.texture.name=W.name+".shadowMap",V.map.depthTexture=new ws(s.x,s.y,ni),V.map.depthTexture.name=W.name+".shadowMapDepth",V.map.depthTexture.format=bs,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=On,V.map.depthTexture.magFilter=On}else W.isPointLight?(V.map=new Sl(s.x),V.map.depthTexture=new tl(s.x,zi)):(V.map=new mi(s.x,s.y),V.map.depthTexture=new ws(s.x,s.y,zi)),V.map.depthTexture.name=W.name+".shadowMap",V.map.depthTexture.format=bs,this.type===fl?(V.map.depthTexture.compareFunction=q?op:rp,V.map.depthTexture.minFilter=cn,V.map.depthTexture.magFilter=cn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=On,V.map.depthTexture.magFilter=On);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==s.x||V.map.height!==s.y)&&V.map.setSize(s.x,s.y);let Z=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();W.isPointLight!==!0&&V.updateMatrices(W,E);let ne=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:E.layers;for(let ue=0;ue<Z;ue++){let ae=V.getCamera(ue);if(W.isPointLight){let Q=V.camera,ge=V.matrix,xe=W.distance||Q.far;xe!==Q.far&&(Q.far=xe,Q.updateProjectionMatrix()),bl.setFromMatrixPosition(W.matrixWorld),Q.position.copy(bl),vp.copy(Q.position),vp.add(bP[ue]),Q.up.copy(MP[ue]),Q.lookAt(vp),Q.updateMatrixWorld(),ge.makeTranslation(-bl.x,-bl.y,-bl.z),Lv.multiplyMatrices(Q.projectionMatrix,Q.matrixWorldInverse),V._frustum.setFromProjectionMatrix(Lv,Q.coordinateSystem,Q.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,ue),n.clear();else{ue===0&&(n.setRenderTarget(V.map),n.clear());let Q=V.getViewport(ue);o.set(r.x*Q.x,r.y*Q.y,r.x*Q.z,r.y*Q.w),P.viewport(o)}i=V.getFrustum(ue),v(y,E,ae,W,ne,this.type)}V.isPointLightShadow!==!0&&this.type===qo&&x(V,E),V.needsUpdate=!1}p=this.type,g.needsUpdate=!1,n.setRenderTarget(D,I,L)};function x(M,y){let E=e.update(_);d.defines.VSM_SAMPLES!==M.blurSamples&&(d.defines.VSM_SAMPLES=M.blurSamples,f.defines.VSM_SAMPLES=M.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),M.mapPass===null?M.mapPass=new mi(s.x,s.y,{format:er,type:Gi}):(M.mapPass.width!==M.map.width||M.mapPass.height!==M.map.height)&&M.mapPass.setSize(M.map.width,M.map.height),d.uniforms.shadow_pass.value=M.map.depthTexture,d.uniforms.resolution.value.set(M.map.width,M.map.height),d.uniforms.radius.value=M.radius,n.setRenderTarget(M.mapPass),n.clear(),n.renderBufferDirect(y,null,E,d,_,null),f.uniforms.shadow_pass.value=M.mapPass.texture,f.uniforms.resolution.value.set(M.map.width,M.map.height),f.uniforms.radius.value=M.radius,n.setRenderTarget(M.map),n.clear(),n.renderBufferDirect(y,null,E,f,_,null)}function w(M,y,E,D){let I=null,L=E.isPointLight===!0?M.customDistanceMaterial:M.customDepthMaterial;if(L!==void 0)I=L;else if(I=E.isPointLight===!0?l:a,n.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let P=I.uuid,U=y.uuid,R=c[P];R===void 0&&(R={},c[P]=R);let B=R[U];B===void 0&&(B=I.clone(),R[U]=B,y.addEventListener("dispose",b)),I=B}if(I.visible=y.visible,I.wireframe=y.wireframe,D===qo?I.side=y.shadowSide!==null?y.shadowSide:y.side:I.side=y.shadowSide!==null?y.shadowSide:u[y.side],I.alphaMap=y.alphaMap,I.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,I.map=y.map,I.clipShadows=y.clipShadows,I.clippingPlanes=y.clippingPlanes,I.clipIntersection=y.clipIntersection,I.displacementMap=y.displacementMap,I.displacementScale=y.displacementScale,I.displacementBias=y.displacementBias,I.wireframeLinewidth=y.wireframeLinewidth,I.linewidth=y.linewidth,E.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let P=n.properties.get(I);P.light=E}return I}function v(M,y,E,D,I,L){if(M.visible===!1)return;if(M.layers.test(I)&&(M.isMesh||M.isLine||M.isPoints)&&(M.castShadow||M.receiveShadow&&L===qo)&&(!M.frustumCulled||M.intersectsFrustum(i))){M.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,M.matrixWorld);let R=e.update(M),B=M.material;if(Array.isArray(B)){let W=R.groups;for(let V=0,te=W.length;V<te;V++){let q=W[V],Z=B[q.materialIndex];if(Z&&Z.visible){let ne=w(M,Z,D,L);M.onBeforeShadow(n,M,y,E,R,ne,q),n.renderBufferDirect(E,null,R,ne,M,q),M.onAfterShadow(n,M,y,E,R,ne,q)}}}else if(B.visible){let W=w(M,B,D,L);M.onBeforeShadow(n,M,y,E,R,W,null),n.renderBufferDirect(E,null,R,W,M,null),M.onAfterShadow(n,M,y,E,R,W,null)}}let U=M.children;for(let R=0,B=U.length;R<B;R++)v(U[R],y,E,D,I,L)}function b(M){M.target.removeEventListener("dispose",b);for(let E in c){let D=c[E],I=M.target.uuid;I in D&&(D[I].dispose(),delete D[I])}}}function wP(n,e){function t(){let z=!1,oe=new Gt,se=null,we=new Gt(0,0,0,0);return{setMask:function(_e){se!==_e&&!z&&(n.colorMask(_e,_e,_e,_e),se=_e)},setLocked:function(_e){z=_e},setClear:function(_e,Me,Ye,tt,de){de===!0&&(_e*=tt,Me*=tt,Ye*=tt),oe.set(_e,Me,Ye,tt),we.equals(oe)===!1&&(n.clearColor(_e,Me,Ye,tt),we.copy(oe))},reset:function(){z=!1,se=null,we.set(-1,0,0,0)}}}function i(){let z=!1,oe=!1,se=null,we=null,_e=null;return{setReversed:function(Me){if(oe!==Me){let Ye=e.get("EXT_clip_control");Me?Ye.clipControlEXT(Ye.LOWER_LEFT_EXT,Ye.ZERO_TO_ONE_EXT):Ye.clipControlEXT(Ye.LOWER_LEFT_EXT,Ye.NEGATIVE_ONE_TO_ONE_EXT),oe=Me;let tt=_e;_e=null,this.setClear(tt)}},getReversed:function(){return oe},setTest:function(Me){Me?he(n.DEPTH_TEST):Ce(n.DEPTH_TEST)},setMask:function(Me){se!==Me&&!z&&(n.depthMask(Me),se=Me)},setFunc:function(Me){if(oe&&(Me=ov[Me]),we!==Me){switch(Me){case $c:n.depthFunc(n.NEVER);break;case Yc:n.depthFunc(n.ALWAYS);break;case Zc:n.depthFunc(n.LESS);break;case Lo:n.depthFunc(n.LEQUAL);break;case jc:n.depthFunc(n.EQUAL);break;case Kc:n.depthFunc(n.GEQUAL);break;case Jc:n.depthFunc(n.GREATER);break;case Qc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}we=Me}},setLocked:function(Me){z=Me},setClear:function(Me){_e!==Me&&(_e=Me,oe&&(Me=1-Me),n.clearDepth(Me))},reset:function(){z=!1,se=null,we=null,_e=null,oe=!1}}}function s(){let z=!1,oe=null,se=null,we=null,_e=null,Me=null,Ye=null,tt=null,de=null;return{setTest:function(ze){z||(ze?he(n.STENCIL_TEST):Ce(n.STENCIL_TEST))},setMask:function(ze){oe!==ze&&!z&&(n.stencilMask(ze),oe=ze)},setFunc:function(ze,nt,Re){(se!==ze||we!==nt||_e!==Re)&&(n.stencilFunc(ze,nt,Re),se=ze,we=nt,_e=Re)},setOp:function(ze,nt,Re){(Me!==ze||Ye!==nt||tt!==Re)&&(n.stencilOp(ze,nt,Re),Me=ze,Ye=nt,tt=Re)},setLocked:function(ze){z=ze},setClear:function(ze){de!==ze&&(n.clearStencil(ze),de=ze)},reset:function(){z=!1,oe=null,se=null,we=null,_e=null,Me=null,Ye=null,tt=null,de=null}}}let r=new t,o=new i,a=new s,l={},c=new WeakMap,h={},u={},d={},f=new WeakMap,m=[],_=null,g=!1,p=null,x=null,w=null,v=null,b=null,M=null,y=null,E=new qe(0,0,0),D=0,I=!1,L=null,P=null,U=null,R=null,B=null,W=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,te=0,q=n.getParameter(n.VERSION);q.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(q)[1]),V=te>=1):q.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(q)[1]),V=te>=2);let Z=null,ne={},ue=n.getParameter(n.SCISSOR_BOX),ae=n.getParameter(n.VIEWPORT),Q=new Gt().fromArray(ue),ge=new Gt().fromArray(ae);function xe(z,oe,se,we){let _e=new Uint8Array(4),Me=n.createTexture();n.bindTexture(z,Me),n.texParameteri(z,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(z,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Ye=0;Ye<se;Ye++)z===n.TEXTURE_3D||z===n.TEXTURE_2D_ARRAY?n.texImage3D(oe,0,n.RGBA,1,1,we,0,n.RGBA,n.UNSIGNED_BYTE,_e):n.texImage2D(oe+Ye,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,_e);return Me}let Te={};Te[n.TEXTURE_2D]=xe(n.TEXTURE_2D,n.TEXTURE_2D,1),Te[n.TEXTURE_CUBE_MAP]=xe(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Te[n.TEXTURE_2D_ARRAY]=xe(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Te[n.TEXTURE_3D]=xe(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),he(n.DEPTH_TEST),o.setFunc(Lo),hn(!1),Nt(Bf),he(n.CULL_FACE),Zt(Ar);function he(z){h[z]!==!0&&(n.enable(z),h[z]=!0)}function Ce(z){h[z]!==!1&&(n.disable(z),h[z]=!1)}function $e(z,oe){return d[z]!==oe?(n.bindFramebuffer(z,oe),d[z]=oe,z===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=oe),z===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=oe),!0):!1}function ke(z,oe){let se=m,we=!1;if(z){se=f.get(oe),se===void 0&&(se=[],f.set(oe,se));let _e=z.textures;if(se.length!==_e.length||se[0]!==n.COLOR_ATTACHMENT0){for(let Me=0,Ye=_e.length;Me<Ye;Me++)se[Me]=n.COLOR_ATTACHMENT0+Me;se.length=_e.length,we=!0}}else se[0]!==n.BACK&&(se[0]=n.BACK,we=!0);we&&n.drawBuffers(se)}function ht(z){return _!==z?(n.useProgram(z),_=z,!0):!1}let lt={[Tr]:n.FUNC_ADD,[R_]:n.FUNC_SUBTRACT,[P_]:n.FUNC_REVERSE_SUBTRACT};lt[I_]=n.MIN,lt[L_]=n.MAX;let it={[D_]:n.ZERO,[N_]:n.ONE,[O_]:n.SRC_COLOR,[Hf]:n.SRC_ALPHA,[G_]:n.SRC_ALPHA_SATURATE,[B_]:n.DST_COLOR,[k_]:n.DST_ALPHA,[U_]:n.ONE_MINUS_SRC_COLOR,[Wf]:n.ONE_MINUS_SRC_ALPHA,[z_]:n.ONE_MINUS_DST_COLOR,[F_]:n.ONE_MINUS_DST_ALPHA,[V_]:n.CONSTANT_COLOR,[H_]:n.ONE_MINUS_CONSTANT_COLOR,[W_]:n.CONSTANT_ALPHA,[X_]:n.ONE_MINUS_CONSTANT_ALPHA};function Zt(z,oe,se,we,_e,Me,Ye,tt,de,ze){if(z===Ar){g===!0&&(Ce(n.BLEND),g=!1);return}if(g===!1&&(he(n.BLEND),g=!0),z!==C_){if(z!==p||ze!==I){if((x!==Tr||b!==Tr)&&(n.blendEquation(n.FUNC_ADD),x=Tr,b=Tr),ze)switch(z){case $o:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case zf:n.blendFunc(n.ONE,n.ONE);break;case Gf:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Vf:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:et("WebGLState: Invalid blending: ",z);break}else switch(z){case $o:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case zf:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Gf:et("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Vf:et("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:et("WebGLState: Invalid blending: ",z);break}w=null,v=null,M=null,y=null,E.set(0,0,0),D=0,p=z,I=ze}return}_e=_e||oe,Me=Me||se,Ye=Ye||we,(oe!==x||_e!==b)&&(n.blendEquationSeparate(lt[oe],lt[_e]),x=oe,b=_e),(se!==w||we!==v||Me!==M||Ye!==y)&&(n.blendFuncSeparate(it[se],it[we],it[Me],it[Ye]),w=se,v=we,M=Me,y=Ye),(tt.equals(E)===!1||de!==D)&&(n.blendColor(tt.r,tt.g,tt.b,de),E.copy(tt),D=de),p=z,I=!1}function zt(z,oe){z.side===is?Ce(n.CULL_FACE):he(n.CULL_FACE);let se=z.side===Qn;oe&&(se=!se),hn(se),z.blending===$o&&z.transparent===!1?Zt(Ar):Zt(z.blending,z.blendEquation,z.blendSrc,z.blendDst,z.blendEquationAlpha,z.blendSrcAlpha,z.blendDstAlpha,z.blendColor,z.blendAlpha,z.premultipliedAlpha),o.setFunc(z.depthFunc),o.setTest(z.depthTest),o.setMask(z.depthWrite),r.setMask(z.colorWrite);let we=z.stencilWrite;a.setTest(we),we&&(a.setMask(z.stencilWriteMask),a.setFunc(z.stencilFunc,z.stencilRef,z.stencilFuncMask),a.setOp(z.stencilFail,z.stencilZFail,z.stencilZPass)),yt(z.polygonOffset,z.polygonOffsetFactor,z.polygonOffsetUnits),z.alphaToCoverage===!0?he(n.SAMPLE_ALPHA_TO_COVERAGE):Ce(n.SAMPLE_ALPHA_TO_COVERAGE)}function hn(z){L!==z&&(z?n.frontFace(n.CW):n.frontFace(n.CCW),L=z)}function Nt(z){z!==E_?(he(n.CULL_FACE),z!==P&&(z===Bf?n.cullFace(n.BACK):z===A_?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ce(n.CULL_FACE),P=z}function An(z){z!==U&&(V&&n.lineWidth(z),U=z)}function yt(z,oe,se){z?(he(n.POLYGON_OFFSET_FILL),(R!==oe||B!==se)&&(R=oe,B=se,o.getReversed()&&(oe=-oe,se=-se),n.polygonOffset(oe,se))):Ce(n.POLYGON_OFFSET_FILL)}function vn(z){z?he(n.SCISSOR_TEST):Ce(n.SCISSOR_TEST)}function Qt(z){z===void 0&&(z=n.TEXTURE0+W-1),Z!==z&&(n.activeTexture(z),Z=z)}function un(z,oe,se){se===void 0&&(Z===null?se=n.TEXTURE0+W-1:se=Z);let we=ne[se];we===void 0&&(we={type:void 0,texture:void 0},ne[se]=we),(we.type!==z||we.texture!==oe)&&(Z!==se&&(n.activeTexture(se),Z=se),n.bindTexture(z,oe||Te[z]),we.type=z,we.texture=oe)}function G(){let z=ne[Z];z!==void 0&&z.type!==void 0&&(n.bindTexture(z.type,null),z.type=void 0,z.texture=void 0)}function Pe(){try{n.compressedTexImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function Je(){try{n.compressedTexImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function at(){try{n.texSubImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function Se(){try{n.texSubImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function Ut(){try{n.compressedTexSubImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function We(){try{n.compressedTexSubImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function je(){try{n.texStorage2D(...arguments)}catch(z){et("WebGLState:",z)}}function N(){try{n.texStorage3D(...arguments)}catch(z){et("WebGLState:",z)}}function A(){try{n.texImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function $(){try{n.texImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function fe(z){return u[z]!==void 0?u[z]:n.getParameter(z)}function le(z,oe){u[z]!==oe&&(n.pixelStorei(z,oe),u[z]=oe)}function ve(z){Q.equals(z)===!1&&(n.scissor(z.x,z.y,z.z,z.w),Q.copy(z))}function ye(z){ge.equals(z)===!1&&(n.viewport(z.x,z.y,z.z,z.w),ge.copy(z))}function ie(z,oe){let se=c.get(oe);se===void 0&&(se=new WeakMap,c.set(oe,se));let we=se.get(z);we===void 0&&(we=n.getUniformBlockIndex(oe,z.name),n.uniformBlockBinding(oe,we,we),se.set(z,we))}function re(z,oe,se){let _e=c.get(oe).get(z);l[_e]!==se&&(n.bindBufferBase(n.UNIFORM_BUFFER,_e,se),l[_e]=se)}function me(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},Z=null,ne={},d={},l={},f=new WeakMap,m=[],_=null,g=!1,p=null,x=null,w=null,v=null,b=null,M=null,y=null,E=new qe(0,0,0),D=0,I=!1,L=null,P=null,U=null,R=null,B=null,Q.set(0,0,n.canvas.width,n.canvas.height),ge.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:he,disable:Ce,bindFramebuffer:$e,drawBuffers:ke,useProgram:ht,setBlending:Zt,setMaterial:zt,setFlipSided:hn,setCullFace:Nt,setLineWidth:An,setPolygonOffset:yt,setScissorTest:vn,activeTexture:Qt,bindTexture:un,unbindTexture:G,compressedTexImage2D:Pe,compressedTexImage3D:Je,texImage2D:A,texImage3D:$,pixelStorei:le,getParameter:fe,updateUBOMapping:ie,uniformBlockBinding:re,texStorage2D:je,texStorage3D:N,texSubImage2D:at,texSubImage3D:Se,compressedTexSubImage2D:Ut,compressedTexSubImage3D:We,scissor:ve,viewport:ye,reset:me}}function EP(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new He,h=new WeakMap,u=new Set,d,f=new WeakMap,m=new Set,_=new FinalizationRegistry(N=>m.delete(N)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(N,A){return g?new OffscreenCanvas(N,A):Xa("canvas")}function x(N,A,$){let fe=1,le=je(N);if((le.width>$||le.height>$)&&(fe=$/Math.max(le.width,le.height)),fe<1)if(typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&N instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&N instanceof ImageBitmap||typeof VideoFrame<"u"&&N instanceof VideoFrame){let ve=Math.floor(fe*le.width),ye=Math.floor(fe*le.height);d===void 0&&(d=p(ve,ye));let ie=A?p(ve,ye):d;return ie.width=ve,ie.height=ye,ie.getContext("2d").drawImage(N,0,0,ve,ye),Ke("WebGLRenderer: Texture has been resized from ("+le.width+"x"+le.height+") to ("+ve+"x"+ye+")."),ie}else return"data"in N&&Ke("WebGLRenderer: Image in DataTexture is too big ("+le.width+"x"+le.height+")."),N;return N}function w(N){return N.generateMipmaps}function v(N){n.generateMipmap(N)}function b(N){return N.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:N.isWebGL3DRenderTarget?n.TEXTURE_3D:N.isWebGLArrayRenderTarget||N.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function M(N,A,$,fe,le,ve=!1){if(N!==null){if(n[N]!==void 0)return n[N];Ke("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+N+"'")}let ye;fe&&(ye=e.get("EXT_texture_norm16"),ye||Ke("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let ie=A;if(A===n.RED&&($===n.FLOAT&&(ie=n.R32F),$===n.HALF_FLOAT&&(ie=n.R16F),$===n.UNSIGNED_BYTE&&(ie=n.R8),$===n.UNSIGNED_SHORT&&ye&&(ie=ye.R16_EXT),$===n.SHORT&&ye&&(ie=ye.R16_SNORM_EXT)),A===n.RED_INTEGER&&($===n.UNSIGNED_BYTE&&(ie=n.R8UI),$===n.UNSIGNED_SHORT&&(ie=n.R16UI),$===n.UNSIGNED_INT&&(ie=n.R32UI),$===n.BYTE&&(ie=n.R8I),$===n.SHORT&&(ie=n.R16I),$===n.INT&&(ie=n.R32I)),A===n.RG&&($===n.FLOAT&&(ie=n.RG32F),$===n.HALF_FLOAT&&(ie=n.RG16F),$===n.UNSIGNED_BYTE&&(ie=n.RG8),$===n.UNSIGNED_SHORT&&ye&&(ie=ye.RG16_EXT),$===n.SHORT&&ye&&(ie=ye.RG16_SNORM_EXT)),A===n.RG_INTEGER&&($===n.UNSIGNED_BYTE&&(ie=n.RG8UI),$===n.UNSIGNED_SHORT&&(ie=n.RG16UI),$===n.UNSIGNED_INT&&(ie=n.RG32UI),$===n.BYTE&&(ie=n.RG8I),$===n.SHORT&&(ie=n.RG16I),$===n.INT&&(ie=n.RG32I)),A===n.RGB_INTEGER&&($===n.UNSIGNED_BYTE&&(ie=n.RGB8UI),$===n.UNSIGNED_SHORT&&(ie=n.RGB16UI),$===n.UNSIGNED_INT&&(ie=n.RGB32UI),$===n.BYTE&&(ie=n.RGB8I),$===n.SHORT&&(ie=n.RGB16I),$===n.INT&&(ie=n.RGB32I)),A===n.RGBA_INTEGER&&($===n.UNSIGNED_BYTE&&(ie=n.RGBA8UI),$===n.UNSIGNED_SHORT&&(ie=n.RGBA16UI),$===n.UNSIGNED_INT&&(ie=n.RGBA32UI),$===n.BYTE&&(ie=n.RGBA8I),$===n.SHORT&&(ie=n.RGBA16I),$===n.INT&&(ie=n.RGBA32I)),A===n.RGB&&($===n.UNSIGNED_SHORT&&ye&&(ie=ye.RGB16_EXT),$===n.SHORT&&ye&&(ie=ye.RGB16_SNORM_EXT),$===n.UNSIGNED_INT_5_9_9_9_REV&&(ie=n.RGB9_E5),$===n.UNSIGNED_INT_10F_11F_11F_REV&&(ie=n.R11F_G11F_B10F)),A===n.RGBA){let re=ve?Wa:vt.getTransfer(le);$===n.FLOAT&&(ie=n.RGBA32F),$===n.HALF_FLOAT&&(ie=n.RGBA16F),$===n.UNSIGNED_BYTE&&(ie=re===Rt?n.SRGB8_ALPHA8:n.RGBA8),$===n.UNSIGNED_SHORT&&ye&&(ie=ye.RGBA16_EXT),$===n.SHORT&&ye&&(ie=ye.RGBA16_SNORM_EXT),$===n.UNSIGNED_SHORT_4_4_4_4&&(ie=n.RGBA4),$===n.UNSIGNED_SHORT_5_5_5_1&&(ie=n.RGB5_A1)}return(ie===n.R16F||ie===n.R32F||ie===n.RG16F||ie===n.RG32F||ie===n.RGBA16F||ie===n.RGBA32F)&&e.get("EXT_color_buffer_float"),ie}function y(N,A){let $;return N?A===null||A===zi||A===Rr?$=n.DEPTH24_STENCIL8:A===ni?$=n.DEPTH32F_STENCIL8:A===Zo&&($=n.DEPTH24_STENCIL8,Ke("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):A===null||A===zi||A===Rr?$=n.DEPTH_COMPONENT24:A===ni?$=n.DEPTH_COMPONENT32F:A===Zo&&($=n.DEPTH_COMPONENT16),$}function E(N,A){return w(N)===!0||N.isFramebufferTexture&&N.minFilter!==On&&N.minFilter!==cn?Math.log2(Math.max(A.width,A.height))+1:N.mipmaps.length>0?N.mipmaps.length:N.isCompressedTexture&&Array.isArray(N.image)?A.mipmaps.length:1}function D(N){let A=new WeakRef(N);i.get(N).__ref=A,m.add(A),_.register(N,A,A)}function I(N){let A=i.get(N).__ref;A!==void 0&&(m.delete(A),_.unregister(A))}function L(N){U(N.target)}function P(N){R(N.target)}function U(N){N.removeEventListener("dispose",L),I(N),W(N),N.isVideoTexture&&h.delete(N),N.isHTMLTexture&&u.delete(N)}function R(N){N.removeEventListener("dispose",P),I(N),te(N)}function B(){for(let N of m){let A=N.deref();A!==void 0&&(A.isRenderTarget===!0?R(A):U(A))}m.clear(),u.clear()}function W(N){let A=i.get(N);if(A.__webglInit===void 0)return;let $=N.source,fe=f.get($);if(fe){let le=fe[A.__cacheKey];le.usedTimes--,le.usedTimes===0&&V(N),Object.keys(fe).length===0&&f.delete($)}i.remove(N)}function V(N){let A=i.get(N);n.deleteTexture(A.__webglTexture);let $=N.source,fe=f.get($);delete fe[A.__cacheKey],o.memory.textures--}function te(N){let A=i.get(N);A.__depthDisposeCallback&&A.__depthDisposeCallback();let $=N.depthTexture;if($&&$.renderTarget===N&&U($),N.isWebGLCubeRenderTarget)for(let le=0;le<6;le++){if(Array.isArray(A.__webglFramebuffer[le]))for(let ve=0;ve<A.__webglFramebuffer[le].length;ve++)n.deleteFramebuffer(A.__webglFramebuffer[le][ve]);else n.deleteFramebuffer(A.__webglFramebuffer[le]);A.__webglDepthbuffer&&n.deleteRenderbuffer(A.__webglDepthbuffer[le])}else{if(Array.isArray(A.__webglFramebuffer))for(let le=0;le<A.__webglFramebuffer.length;le++)n.deleteFramebuffer(A.__webglFramebuffer[le]);else n.deleteFramebuffer(A.__webglFramebuffer);if(A.__webglDepthbuffer&&n.deleteRenderbuffer(A.__webglDepthbuffer),A.__webglMultisampledFramebuffer&&n.deleteFramebuffer(A.__webglMultisampledFramebuffer),A.__webglColorRenderbuffer)for(let le=0;le<A.__webglColorRenderbuffer.length;le++)A.__webglColorRenderbuffer[le]&&n.deleteRenderbuffer(A.__webglColorRenderbuffer[le]);A.__webglDepthRenderbuffer&&n.deleteRenderbuffer(A.__webglDepthRenderbuffer)}let fe=N.textures;for(let le=0,ve=fe.length;le<ve;le++){let ye=i.get(fe[le]);ye.__webglTexture&&(n.deleteTexture(ye.__webglTexture),o.memory.textures--),i.remove(fe[le])}i.remove(N)}let q=0;function Z(){q=0}function ne(){return q}function ue(N){q=N}function ae(){let N=q;return N>=s.maxTextures&&Ke("WebGLTextures: Trying to use "+(N+1)+" texture units while this GPU supports only "+s.maxTextures),q+=1,N}function Q(N){let A=[];return A.push(N.wrapS),A.push(N.wrapT),A.push(N.wrapR||0),A.push(N.magFilter),A.push(N.minFilter),A.push(N.anisotropy),A.push(N.internalFormat),A.push(N.format),A.push(N.type),A.push(N.generateMipmaps),A.push(N.mipmapsAutoUpdate),A.push(N.premultiplyAlpha),A.push(N.flipY),A.push(N.unpackAlignment),A.push(N.colorSpace),A.join()}function ge(N,A){let $=i.get(N);if(N.isVideoTexture&&Ut(N),N.isRenderTargetTexture===!1&&N.isExternalTexture!==!0&&N.version>0&&$.__version!==N.version){let fe=N.image;if(fe===null)Ke("WebGLRenderer: Texture marked for update but no image data found.");else if(fe.complete===!1)Ke("WebGLRenderer: Texture marked for update but image is incomplete");else{zt($,N,A);return}}else N.isExternalTexture&&($.__webglTexture=N.sourceTexture?N.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,$.__webglTexture,n.TEXTURE0+A)}function xe(N,A){let $=i.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&$.__version!==N.version){zt($,N,A);return}else N.isExternalTexture&&($.__webglTexture=N.sourceTexture?N.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,$.__webglTexture,n.TEXTURE0+A)}function Te(N,A){let $=i.get(N);if(N.isRenderTargetTexture===!1&&N.version>0&&$.__version!==N.version){zt($,N,A);return}t.bindTexture(n.TEXTURE_3D,$.__webglTexture,n.TEXTURE0+A)}function he(N,A){let $=i.get(N);if(N.version>0&&$.__version!==N.version){hn($,N,A);return}t.bindTexture(n.TEXTURE_CUBE_MAP,$.__webglTexture,n.TEXTURE0+A)}let Ce={[eh]:n.REPEAT,[Qi]:n.CLAMP_TO_EDGE,[th]:n.MIRRORED_REPEAT},$e={[On]:n.NEAREST,[Y_]:n.NEAREST_MIPMAP_NEAREST,[pl]:n.NEAREST_MIPMAP_LINEAR,[cn]:n.LINEAR,[Rh]:n.LINEAR_MIPMAP_NEAREST,[As]:n.LINEAR_MIPMAP_LINEAR},ke={[J_]:n.NEVER,[ap]:n.ALWAYS,[Q_]:n.LESS,[rp]:n.LEQUAL,[ev]:n.EQUAL,[op]:n.GEQUAL,[tv]:n.GREATER,[nv]:n.NOTEQUAL};function ht(N,A){if(A.type===ni&&e.has("OES_texture_float_linear")===!1&&(A.magFilter===cn||A.magFilter===Rh||A.magFilter===pl||A.magFilter===As||A.minFilter===cn||A.minFilter===Rh||A.minFilter===pl||A.minFilter===As)&&Ke("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(N,n.TEXTURE_WRAP_S,Ce[A.wrapS]),n.texParameteri(N,n.TEXTURE_WRAP_T,Ce[A.wrapT]),(N===n.TEXTURE_3D||N===n.TEXTURE_2D_ARRAY)&&n.texParameteri(N,n.TEXTURE_WRAP_R,Ce[A.wrapR]),n.texParameteri(N,n.TEXTURE_MAG_FILTER,$e[A.magFilter]),n.texParameteri(N,n.TEXTURE_MIN_FILTER,$e[A.minFilter]),A.compareFunction&&(n.texParameteri(N,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(N,n.TEXTURE_COMPARE_FUNC,ke[A.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(A.magFilter===On||A.minFilter!==pl&&A.minFilter!==As||A.type===ni&&e.has("OES_texture_float_linear")===!1)return;if(A.anisotropy>1||i.get(A).__currentAnisotropy){let $=e.get("EXT_texture_filter_anisotropic");n.texParameterf(N,$.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(A.anisotropy,s.getMaxAnisotropy())),i.get(A).__currentAnisotropy=A.anisotropy}}}function lt(N,A){let $=!1;N.__webglInit===void 0&&(N.__webglInit=!0,A.addEventListener("dispose",L),D(A));let fe=A.source,le=f.get(fe);le===void 0&&(le={},f.set(fe,le));let ve=Q(A);if(ve!==N.__cacheKey){le[ve]===void 0&&(le[ve]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,$=!0),le[ve].usedTimes++;let ye=le[N.__cacheKey];ye!==void 0&&(le[N.__cacheKey].usedTimes--,ye.usedTimes===0&&V(A)),N.__cacheKey=ve,N.__webglTexture=le[ve].texture}return $}function it(N,A,$){return Math.floor(Math.floor(N/$)/A)}function Zt(N,A,$,fe){let ve=N.updateRanges;if(ve.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,A.width,A.height,$,fe,A.data);else{ve.sort((z,oe)=>z.start-oe.start);let ye=0;for(let z=1;z<ve.length;z++){let oe=ve[ye],se=ve[z],we=oe.start+oe.count,_e=it(se.start,A.width,4),Me=it(oe.start,A.width,4);se.start<=we+1&&_e===Me&&it(se.start+se.count-1,A.width,4)===_e?oe.count=Math.max(oe.count,se.start+se.count-oe.start):(++ye,ve[ye]=se)}ve.length=ye+1;let ie=t.getParameter(n.UNPACK_ROW_LENGTH),re=t.getParameter(n.UNPACK_SKIP_PIXELS),me=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,A.width);for(let z=0,oe=ve.length;z<oe;z++){let se=ve[z],we=Math.floor(se.start/4),_e=Math.ceil(se.count/4),Me=we%A.width,Ye=Math.floor(we/A.width),tt=_e,de=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Me),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ye),t.texSubImage2D(n.TEXTURE_2D,0,Me,Ye,tt,de,$,fe,A.data)}N.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,ie),t.pixelStorei(n.UNPACK_SKIP_PIXELS,re),t.pixelStorei(n.UNPACK_SKIP_ROWS,me)}}function zt(N,A,$){let fe=n.TEXTURE_2D;(A.isDataArrayTexture||A.isCompressedArrayTexture)&&(fe=n.TEXTURE_2D_ARRAY),A.isData3DTexture&&(fe=n.TEXTURE_3D);let le=lt(N,A),ve=A.source;t.bindTexture(fe,N.__webglTexture,n.TEXTURE0+$);let ye=i.get(ve);if(ve.version!==ye.__version||le===!0){if(t.activeTexture(n.TEXTURE0+$),(typeof ImageBitmap<"u"&&A.image instanceof ImageBitmap)===!1){let de=vt.getPrimaries(vt.workingColorSpace),ze=A.colorSpace===Cs?null:vt.getPrimaries(A.colorSpace),nt=A.colorSpace===Cs||de===ze?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,A.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,A.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,nt)}t.pixelStorei(n.UNPACK_ALIGNMENT,A.unpackAlignment);let re=x(A.image,!1,s.maxTextureSize);re=We(A,re);let me=r.convert(A.format,A.colorSpace),z=r.convert(A.type),oe=M(A.internalFormat,me,z,A.normalized,A.colorSpace,A.isVideoTexture);ht(fe,A);let se,we=A.mipmaps,_e=A.isVideoTexture!==!0,Me=ye.__version===void 0||le===!0,Ye=ve.dataReady,tt=E(A,re);if(A.isDepthTexture)oe=y(A.format===Ts,A.type),Me&&(_e?t.texStorage2D(n.TEXTURE_2D,1,oe,re.width,re.height):t.texImage2D(n.TEXTURE_2D,0,oe,re.width,re.height,0,me,z,null));else if(A.isDataTexture)if(we.length>0){_e&&Me&&t.texStorage2D(n.TEXTURE_2D,tt,oe,we[0].width,we[0].height);for(let de=0,ze=we.length;de<ze;de++)se=we[de],_e?Ye&&t.texSubImage2D(n.TEXTURE_2D,de,0,0,se.width,se.height,me,z,se.data):t.texImage2D(n.TEXTURE_2D,de,oe,se.width,se.height,0,me,z,se.data);A.generateMipmaps=!1}else _e?(Me&&t.texStorage2D(n.TEXTURE_2D,tt,oe,re.width,re.height),Ye&&Zt(A,re,me,z)):t.texImage2D(n.TEXTURE_2D,0,oe,re.width,re.height,0,me,z,re.data);else if(A.isCompressedTexture)if(A.isCompressedArrayTexture){_e&&Me&&t.texStorage3D(n.TEXTURE_2D_ARRAY,tt,oe,we[0].width,we[0].height,re.depth);for(let de=0,ze=we.length;de<ze;de++)if(se=we[de],A.format!==zn)if(me!==null)if(_e){if(Ye)if(A.layerUpdates.size>0){let nt=xp(se.width,se.height,A.format,A.type);for(let Re of A.layerUpdates){let ct=se.data.subarray(Re*nt/se.data.BYTES_PER_ELEMENT,(Re+1)*nt/se.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,de,0,0,Re,se.width,se.height,1,me,ct)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,de,0,0,0,se.width,se.height,re.depth,me,se.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,de,oe,se.width,se.height,re.depth,0,se.data,0,0);else Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else _e?Ye&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,de,0,0,0,se.width,se.height,re.depth,me,z,se.data):t.texImage3D(n.TEXTURE_2D_ARRAY,de,oe,se.width,se.height,re.depth,0,me,z,se.data);A.layerUpdates.size>0&&A.clearLayerUpdates()}else{_e&&Me&&t.texStorage2D(n.TEXTURE_2D,tt,oe,we[0].width,we[0].height);for(let de=0,ze=we.length;de<ze;de++)se=we[de],A.format!==zn?me!==null?_e?Ye&&t.compressedTexSubImage2D(n.TEXTURE_2D,de,0,0,se.width,se.height,me,se.data):t.compressedTexImage2D(n.TEXTURE_2D,de,oe,se.width,se.height,0,se.data):Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):_e?Ye&&t.texSubImage2D(n.TEXTURE_2D,de,0,0,se.width,se.height,me,z,se.data):t.texImage2D(n.TEXTURE_2D,de,oe,se.width,se.height,0,me,z,se.data)}else if(A.isDataArrayTexture)if(_e){if(Me&&t.texStorage3D(n.TEXTURE_2D_ARRAY,tt,oe,re.width,re.height,re.depth),Ye)if(A.layerUpdates.size>0){let de=xp(re.width,re.height,A.format,A.type);for(let ze of A.layerUpdates){let nt=re.data.subarray(ze*de/re.data.BYTES_PER_ELEMENT,(ze+1)*de/re.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,ze,re.width,re.height,1,me,z,nt)}A.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,re.width,re.height,re.depth,me,z,re.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,oe,re.width,re.height,re.depth,0,me,z,re.data);else if(A.isData3DTexture)_e?(Me&&t.texStorage3D(n.TEXTURE_3D,tt,oe,re.width,re.height,re.depth),Ye&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,re.width,re.height,re.depth,me,z,re.data)):t.texImage3D(n.TEXTURE_3D,0,oe,re.width,re.height,re.depth,0,me,z,re.data);else if(A.isFramebufferTexture){if(Me)if(_e)t.texStorage2D(n.TEXTURE_2D,tt,oe,re.width,re.height);else{let de=re.width,ze=re.height;for(let nt=0;nt<tt;nt++)t.texImage2D(n.TEXTURE_2D,nt,oe,de,ze,0,me,z,null),de>>=1,ze>>=1}}else if(A.isHTMLTexture){if("texElementImage2D"in n){let de=n.canvas;if(de.hasAttribute("layoutsubtree")||de.setAttribute("layoutsubtree","true"),re.parentNode!==de){de.appendChild(re),u.add(A),de.onpaint=ze=>{let nt=ze.changedElements;for(let Re of u)nt.includes(Re.image)&&(Re.needsUpdate=!0)},de.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,re);else{let nt=n.RGBA,Re=n.RGBA,ct=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,nt,Re,ct,re)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(we.length>0){if(_e&&Me){let de=je(we[0]);t.texStorage2D(n.TEXTURE_2D,tt,oe,de.width,de.height)}for(let de=0,ze=we.length;de<ze;de++)se=we[de],_e?Ye&&t.texSubImage2D(n.TEXTURE_2D,de,0,0,me,z,se):t.texImage2D(n.TEXTURE_2D,de,oe,me,z,se);A.generateMipmaps=!1}else if(_e){if(Me){let de=je(re);t.texStorage2D(n.TEXTURE_2D,tt,oe,de.width,de.height)}Ye&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,me,z,re)}else t.texImage2D(n.TEXTURE_2D,0,oe,me,z,re);w(A)&&A.mipmapsAutoUpdate===!0&&v(fe),ye.__version=ve.version,A.onUpdate&&A.onUpdate(A)}N.__version=A.version}function hn(N,A,$){if(A.image.length!==6)return;let fe=lt(N,A),le=A.source;t.bindTexture(n.TEXTURE_CUBE_MAP,N.__webglTexture,n.TEXTURE0+$);let ve=i.get(le);if(le.version!==ve.__version||fe===!0){t.activeTexture(n.TEXTURE0+$);let ye=vt.getPrimaries(vt.workingColorSpace),ie=A.colorSpace===Cs?null:vt.getPrimaries(A.colorSpace),re=A.colorSpace===Cs||ye===ie?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,A.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,A.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,A.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,re);let me=A.isCompressedTexture||A.image[0].isCompressedTexture,z=A.image[0]&&A.image[0].isDataTexture,oe=[];for(let Re=0;Re<6;Re++)!me&&!z?oe[Re]=x(A.image[Re],!0,s.maxCubemapSize):oe[Re]=z?A.image[Re].image:A.image[Re],oe[Re]=We(A,oe[Re]);let se=oe[0],we=r.convert(A.format,A.colorSpace),_e=r.convert(A.type),Me=M(A.internalFormat,we,_e,A.normalized,A.colorSpace),Ye=A.isVideoTexture!==!0,tt=ve.__version===void 0||fe===!0,de=le.dataReady,ze=E(A,se);ht(n.TEXTURE_CUBE_MAP,A);let nt;if(A.isDepthTexture){if(Me=y(A.format===Ts,A.type),tt)if(Ye)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Me,se.width,se.height);else for(let Re=0;Re<6;Re++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,se.width,se.height,0,we,_e,null)}else if(me){Ye&&tt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,Me,se.width,se.height);for(let Re=0;Re<6;Re++){nt=oe[Re].mipmaps;for(let ct=0;ct<nt.length;ct++){let Vt=nt[ct];A.format!==zn?we!==null?Ye?de&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,0,0,Vt.width,Vt.height,we,Vt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,Me,Vt.width,Vt.height,0,Vt.data):Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ye?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,0,0,Vt.width,Vt.height,we,_e,Vt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,Me,Vt.width,Vt.height,0,we,_e,Vt.data)}}}else{if(nt=A.mipmaps,Ye&&tt){nt.length>0&&ze++;let Re=je(oe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,Me,Re.width,Re.height)}for(let Re=0;Re<6;Re++)if(z){Ye?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,oe[Re].width,oe[Re].height,we,_e,oe[Re].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,oe[Re].width,oe[Re].height,0,we,_e,oe[Re].data);for(let ct=0;ct<nt.length;ct++){let qn=nt[ct].image[Re].image;Ye?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,0,0,qn.width,qn.height,we,_e,qn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,Me,qn.width,qn.height,0,we,_e,qn.data)}}else{Ye?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,we,_e,oe[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,we,_e,oe[Re]);for(let ct=0;ct<nt.length;ct++){let Vt=nt[ct];Ye?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,0,0,we,_e,Vt.image[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,Me,we,_e,Vt.image[Re])}}}w(A)&&A.mipmapsAutoUpdate===!0&&v(n.TEXTURE_CUBE_MAP),ve.__version=le.version,A.onUpdate&&A.onUpdate(A)}N.__version=A.version}function Nt(N,A,$,fe,le,ve){let ye=r.convert($.format,$.colorSpace),ie=r.convert($.type),re=M($.internalFormat,ye,ie,$.normalized,$.colorSpace),me=i.get(A),z=i.get($);if(z.__renderTarget=A,!me.__hasExternalTextures){let oe=Math.max(1,A.width>>ve),se=Math.max(1,A.height>>ve);le===n.TEXTURE_3D||le===n.TEXTURE_2D_ARRAY?t.texImage3D(le,ve,re,oe,se,A.depth,0,ye,ie,null):t.texImage2D(le,ve,re,oe,se,0,ye,ie,null)}t.bindFramebuffer(n.FRAMEBUFFER,N),Se(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,fe,le,z.__webglTexture,0,at(A)):(le===n.TEXTURE_2D||le>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&le<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,fe,le,z.__webglTexture,ve),t.bindFramebuffer(n.FRAMEBUFFER,null)}function An(N,A,$){if(n.bindRenderbuffer(n.RENDERBUFFER,N),A.depthBuffer){let fe=A.depthTexture,le=fe&&fe.isDepthTexture?fe.type:null,ve=y(A.stencilBuffer,le),ye=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;Se(A)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(A),ve,A.width,A.height):$?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(A),ve,A.width,A.height):n.renderbufferStorage(n.RENDERBUFFER,ve,A.width,A.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,ye,n.RENDERBUFFER,N)}else{let fe=A.textures;for(let le=0;le<fe.length;le++){let ve=fe[le],ye=r.convert(ve.format,ve.colorSpace),ie=r.convert(ve.type),re=M(ve.internalFormat,ye,ie,ve.normalized,ve.colorSpace);Se(A)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(A),re,A.width,A.height):$?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(A),re,A.width,A.height):n.renderbufferStorage(n.RENDERBUFFER,re,A.width,A.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function yt(N,A,$){let fe=A.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,N),!(A.depthTexture&&A.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let le=i.get(A.depthTexture);le.__renderTarget=A;let ve=fe?A.depthTexture.image[0]:A.depthTexture.image;(!le.__webglTexture||ve.width!==A.width||ve.height!==A.height)&&(ve.width=A.width,ve.height=A.height,A.depthTexture.needsUpdate=!0),fe?he(A.depthTexture,0):ge(A.depthTexture,0);let ye=le.__webglTexture,ie=at(A),re=fe?n.TEXTURE_CUBE_MAP_POSITIVE_X+$:n.TEXTURE_2D,me=A.depthTexture.format===Ts?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(A.depthTexture.format===bs)Se(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,me,re,ye,0,ie):n.framebufferTexture2D(n.FRAMEBUFFER,me,re,ye,0);else if(A.depthTexture.format===Ts)Se(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,me,re,ye,0,ie):n.framebufferTexture2D(n.FRAMEBUFFER,me,re,ye,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function vn(N){let A=i.get(N),$=N.isWebGLCubeRenderTarget===!0;if(A.__boundDepthTexture!==N.depthTexture){let fe=N.depthTexture;if(A.__depthDisposeCallback&&A.__depthDisposeCallback(),fe){let le=()=>{delete A.__boundDepthTexture,delete A.__depthDisposeCallback,fe.removeEventListener("dispose",le)};fe.addEventListener("dispose",le),A.__depthDisposeCallback=le}A.__boundDepthTexture=fe}if(N.depthTexture&&!A.__autoAllocateDepthBuffer)if($)for(let fe=0;fe<6;fe++)yt(A.__webglFramebuffer[fe],N,fe);else N.texture.mipmaps.length>0?yt(A.__webglFramebuffer[0],N,0):yt(A.__webglFramebuffer,N,0);else if($){A.__webglDepthbuffer=[];for(let fe=0;fe<6;fe++)if(t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer[fe]),A.__webglDepthbuffer[fe]===void 0)A.__webglDepthbuffer[fe]=n.createRenderbuffer(),An(A.__webglDepthbuffer[fe],N,!1);else{let le=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ve=A.__webglDepthbuffer[fe];n.bindRenderbuffer(n.RENDERBUFFER,ve),n.framebufferRenderbuffer(n.FRAMEBUFFER,le,n.RENDERBUFFER,ve)}}else if(N.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer),A.__webglDepthbuffer===void 0)A.__webglDepthbuffer=n.createRenderbuffer(),An(A.__webglDepthbuffer,N,!1);else{let le=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ve=A.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ve),n.framebufferRenderbuffer(n.FRAMEBUFFER,le,n.RENDERBUFFER,ve)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function Qt(N,A,$){let fe=i.get(N);A!==void 0&&Nt(fe.__webglFramebuffer,N,N.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),$!==void 0&&vn(N)}function un(N){let A=N.texture,$=i.get(N),fe=i.get(A);N.addEventListener("dispose",P),D(N);let le=N.textures,ve=N.isWebGLCubeRenderTarget===!0,ye=le.length>1;if(ye||(fe.__webglTexture===void 0&&(fe.__webglTexture=n.createTexture()),fe.__version=A.version,o.memory.textures++),ve){$.__webglFramebuffer=[];for(let ie=0;ie<6;ie++)if(A.mipmaps.length>0){$.__webglFramebuffer[ie]=[];for(let re=0;re<A.mipmaps.length;re++)$.__webglFramebuffer[ie][re]=n.createFramebuffer()}else $.__webglFramebuffer[ie]=n.createFramebuffer()}else{if(A.mipmaps.length>0){$.__webglFramebuffer=[];for(let ie=0;ie<A.mipmaps.length;ie++)$.__webglFramebuffer[ie]=n.createFramebuffer()}else $.__webglFramebuffer=n.createFramebuffer();if(ye)for(let ie=0,re=le.length;ie<re;ie++){let me=i.get(le[ie]);me.__webglTexture===void 0&&(me.__webglTexture=n.createTexture(),o.memory.textures++)}if(N.samples>0&&Se(N)===!1){$.__webglMultisampledFramebuffer=n.createFramebuffer(),$.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,$.__webglMultisampledFramebuffer);for(let ie=0;ie<le.length;ie++){let re=le[ie];$.__webglColorRenderbuffer[ie]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,$.__webglColorRenderbuffer[ie]);let me=r.convert(re.format,re.colorSpace),z=r.convert(re.type),oe=M(re.internalFormat,me,z,re.normalized,re.colorSpace,N.isXRRenderTarget===!0),se=at(N);n.renderbufferStorageMultisample(n.RENDERBUFFER,se,oe,N.width,N.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ie,n.RENDERBUFFER,$.__webglColorRenderbuffer[ie])}n.bindRenderbuffer(n.RENDERBUFFER,null),N.depthBuffer&&($.__webglDepthRenderbuffer=n.createRenderbuffer(),An($.__webglDepthRenderbuffer,N,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ve){t.bindTexture(n.TEXTURE_CUBE_MAP,fe.__webglTexture),ht(n.TEXTURE_CUBE_MAP,A);for(let ie=0;ie<6;ie++)if(A.mipmaps.length>0)for(let re=0;re<A.mipmaps.length;re++)Nt($.__webglFramebuffer[ie][re],N,A,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ie,re);else Nt($.__webglFramebuffer[ie],N,A,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ie,0);w(A)?v(n.TEXTURE_CUBE_MAP):A.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,A.mipmaps.length-1),t.unbindTexture()}else if(ye){for(let ie=0,re=le.length;ie<re;ie++){let me=le[ie],z=i.get(me),oe=n.TEXTURE_2D;(N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(oe=N.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(oe,z.__webglTexture),ht(oe,me),Nt($.__webglFramebuffer,N,me,n.COLOR_ATTACHMENT0+ie,oe,0),w(me)&&v(oe)}t.unbindTexture()}else{let ie=n.TEXTURE_2D;if((N.isWebGL3DRenderTarget||N.isWebGLArrayRenderTarget)&&(ie=N.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ie,fe.__webglTexture),ht(ie,A),A.mipmaps.length>0)for(let re=0;re<A.mipmaps.length;re++)Nt($.__webglFramebuffer[re],N,A,n.COLOR_ATTACHMENT0,ie,re);else Nt($.__webglFramebuffer,N,A,n.COLOR_ATTACHMENT0,ie,0);w(A)?v(ie):A.mipmaps.length>0&&n.texParameteri(ie,n.TEXTURE_MAX_LEVEL,A.mipmaps.length-1),t.unbindTexture()}N.depthBuffer&&vn(N)}function G(N){let A=N.textures;for(let $=0,fe=A.length;$<fe;$++){let le=A[$];if(w(le)&&le.mipmapsAutoUpdate===!0){let ve=b(N),ye=i.get(le).__webglTexture;t.bindTexture(ve,ye),v(ve),t.unbindTexture()}}}let Pe=[];function Je(N){if(N.samples>0){if(Se(N)===!1){let A=N.textures,$=N.width,fe=N.height,le=n.COLOR_BUFFER_BIT,ve=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=i.get(N),ie=A.length>1;if(ie)for(let me=0;me<A.length;me++)t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+me,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+me,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,ye.__webglMultisampledFramebuffer),N.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglFramebuffer);for(let me=0;me<A.length;me++){if(N.resolveDepthBuffer&&(N.depthBuffer&&(le|=n.DEPTH_BUFFER_BIT),N.stencilBuffer&&N.resolveStencilBuffer&&(le|=n.STENCIL_BUFFER_BIT)),ie){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,ye.__webglColorRenderbuffer[me]);let z=i.get(A[me]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,z,0)}n.blitFramebuffer(0,0,$,fe,0,0,$,fe,le,n.NEAREST),l===!0&&(Pe.length=0,Pe.push(n.COLOR_ATTACHMENT0+me),N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&Pe.push(ve),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Pe))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),ie)for(let me=0;me<A.length;me++){t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+me,n.RENDERBUFFER,ye.__webglColorRenderbuffer[me]);let z=i.get(A[me]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+me,n.TEXTURE_2D,z,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglMultisampledFramebuffer)}else if(N.depthBuffer&&N.storeMultisampledDepthBuffer===!1&&l){let A=N.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[A])}}}function at(N){return Math.min(s.maxSamples,N.samples)}function Se(N){let A=i.get(N);return N.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&A.__useRenderToTexture!==!1}function Ut(N){let A=o.render.frame;h.get(N)!==A&&(h.set(N,A),N.update())}function We(N,A){let $=N.colorSpace,fe=N.format,le=N.type;return N.isCompressedTexture===!0||N.isVideoTexture===!0||$!==Ha&&$!==Cs&&(vt.getTransfer($)===Rt?(fe!==zn||le!==ti)&&Ke("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):et("WebGLTextures: Unsupported texture color space:",$)),A}function je(N){return typeof HTMLImageElement<"u"&&N instanceof HTMLImageElement?(c.width=N.naturalWidth||N.width,c.height=N.naturalHeight||N.height):typeof VideoFrame<"u"&&N instanceof VideoFrame?(c.width=N.displayWidth,c.height=N.displayHeight):(c.width=N.width,c.height=N.height),c}this.allocateTextureUnit=ae,this.resetTextureUnits=Z,this.getTextureUnits=ne,this.setTextureUnits=ue,this.setTexture2D=ge,this.setTexture2DArray=xe,this.setTexture3D=Te,this.setTextureCube=he,this.rebindTextures=Qt,this.setupRenderTarget=un,this.updateRenderTargetMipmap=G,this.updateMultisampleRenderTarget=Je,this.setupDepthRenderbuffer=vn,this.setupFrameBufferTexture=Nt,this.useMultisampledRTT=Se,this.dispose=B}function AP(n,e){function t(i,s=Cs){let r,o=vt.getTransfer(s);if(i===ti)return n.UNSIGNED_BYTE;if(i===Ih)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Lh)return n.UNSIGNED_SHORT_5_5_5_1;if(i===tp)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===np)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Qf)return n.BYTE;if(i===ep)return n.SHORT;if(i===Zo)return n.UNSIGNED_SHORT;if(i===Ph)return n.INT;if(i===zi)return n.UNSIGNED_INT;if(i===ni)return n.FLOAT;if(i===Gi)return n.HALF_FLOAT;if(i===ip)return n.ALPHA;if(i===sp)return n.RGB;if(i===zn)return n.RGBA;if(i===bs)return n.DEPTH_COMPONENT;if(i===Ts)return n.DEPTH_STENCIL;if(i===Dh)return n.RED;if(i===Nh)return n.RED_INTEGER;if(i===er)return n.RG;if(i===Oh)return n.RG_INTEGER;if(i===Uh)return n.RGBA_INTEGER;if(i===ml||i===gl||i===xl||i===_l)if(o===Rt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===ml)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===gl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===xl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===_l)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===ml)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===gl)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===xl)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===_l)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===kh||i===Fh||i===Bh||i===zh)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===kh)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Fh)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Bh)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===zh)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Gh||i===Vh||i===Hh||i===Wh||i===Xh||i===vl||i===qh)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Gh||i===Vh)return o===Rt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Hh)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Wh)return r.COMPRESSED_R11_EAC;if(i===Xh)return r.COMPRESSED_SIGNED_R11_EAC;if(i===vl)return r.COMPRESSED_RG11_EAC;if(i===qh)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===$h||i===Yh||i===Zh||i===jh||i===Kh||i===Jh||i===Qh||i===eu||i===tu||i===nu||i===iu||i===su||i===ru||i===ou)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===$h)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Yh)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Zh)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===jh)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Kh)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Jh)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Qh)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===eu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===tu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===nu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===iu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===su)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===ru)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===ou)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===au||i===lu||i===cu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===au)return o===Rt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===lu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===cu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===hu||i===uu||i===yl||i===du)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===hu)return r.COMPRESSED_RED_RGTC1_EXT;if(i===uu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===yl)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===du)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Rr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var TP=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,CP=`
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

}`,Ap=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new nl(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new on({vertexShader:TP,fragmentShader:CP,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Yt(new sl(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Tp=class extends Ui{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,f=null,m=null,_=typeof XRWebGLBinding<"u",g=new Ap,p={},x=t.getContextAttributes(),w=null,v=null,b=[],M=[],y=new He,E=null,D=null,I=new Wn;I.viewport=new Gt;let L=new Wn;L.viewport=new Gt;let P=[I,L],U=new Eh,R=null,B=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Q){let ge=b[Q];return ge===void 0&&(ge=new Fo,b[Q]=ge),ge.getTargetRaySpace()},this.getControllerGrip=function(Q){let ge=b[Q];return ge===void 0&&(ge=new Fo,b[Q]=ge),ge.getGripSpace()},this.getHand=function(Q){let ge=b[Q];return ge===void 0&&(ge=new Fo,b[Q]=ge),ge.getHandSpace()};function W(Q){let ge=M.indexOf(Q.inputSource);if(ge===-1)return;let xe=b[ge];xe!==void 0&&(xe.update(Q.inputSource,Q.frame,c||o),xe.dispatchEvent({type:Q.type,data:Q.inputSource}))}function V(){s.removeEventListener("select",W),s.removeEventListener("selectstart",W),s.removeEventListener("selectend",W),s.removeEventListener("squeeze",W),s.removeEventListener("squeezestart",W),s.removeEventListener("squeezeend",W),s.removeEventListener("end",V),s.removeEventListener("inputsourceschange",te);for(let Q=0;Q<b.length;Q++){let ge=M[Q];ge!==null&&(M[Q]=null,b[Q].disconnect(ge))}R=null,B=null,g.reset();for(let Q in p)delete p[Q];if(e.setRenderTarget(w),f=null,d=null,u=null,s=null,v=null,ae.stop(),i.isPresenting=!1,e.setPixelRatio(E),e.setSize(y.width,y.height,!1),D!==null){let Q=D.camera;Q.fov=D.fov,Q.zoom=D.zoom,Q.updateProjectionMatrix(),D=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Q){r=Q,i.isPresenting===!0&&Ke("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Q){a=Q,i.isPresenting===!0&&Ke("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Q){c=Q},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&_&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(Q){if(s=Q,s!==null){if(w=e.getRenderTarget(),s.addEventListener("select",W),s.addEventListener("selectstart",W),s.addEventListener("selectend",W),s.addEventListener("squeeze",W),s.addEventListener("squeezestart",W),s.addEventListener("squeezeend",W),s.addEventListener("end",V),s.addEventListener("inputsourceschange",te),x.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(y),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let xe=null,Te=null,he=null;x.depth&&(he=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,xe=x.stencil?Ts:bs,Te=x.stencil?Rr:zi);let Ce={colorFormat:t.RGBA8,depthFormat:he,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(Ce),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),v=new mi(d.textureWidth,d.textureHeight,{format:zn,type:ti,depthTexture:new ws(d.textureWidth,d.textureHeight,Te,void 0,void 0,void 0,void 0,void 0,void 0,xe),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let xe={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,xe),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),v=new mi(f.framebufferWidth,f.framebufferHeight,{format:zn,type:ti,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}v.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ae.setContext(s),ae.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function te(Q){for(let ge=0;ge<Q.removed.length;ge++){let xe=Q.removed[ge],Te=M.indexOf(xe);Te>=0&&(M[Te]=null,b[Te].disconnect(xe))}for(let ge=0;ge<Q.added.length;ge++){let xe=Q.added[ge],Te=M.indexOf(xe);if(Te===-1){for(let Ce=0;Ce<b.length;Ce++)if(Ce>=M.length){M.push(xe),Te=Ce;break}else if(M[Ce]===null){M[Ce]=xe,Te=Ce;break}if(Te===-1)break}let he=b[Te];he&&he.connect(xe)}}function q(Q,ge){ge===null?Q.matrixWorld.copy(Q.matrix):Q.matrixWorld.multiplyMatrices(ge.matrixWorld,Q.matrix),Q.matrixWorldInverse.copy(Q.matrixWorld).invert()}this.updateCamera=function(Q){if(s===null)return;let ge=Q.near,xe=Q.far;g.texture!==null&&(g.depthNear>0&&(ge=g.depthNear),g.depthFar>0&&(xe=g.depthFar)),U.near=L.near=I.near=ge,U.far=L.far=I.far=xe,(R!==U.near||B!==U.far)&&(s.updateRenderState({depthNear:U.near,depthFar:U.far}),R=U.near,B=U.far),U.layers.mask=Q.layers.mask|6,I.layers.mask=U.layers.mask&-5,L.layers.mask=U.layers.mask&-3;let Te=Q.parent,he=U.cameras;q(U,Te);for(let Ce=0;Ce<he.length;Ce++)q(he[Ce],Te);U.projectionMatrix.copy(I.projectionMatrix),U.projectionMatrixInverse.copy(I.projectionMatrixInverse),D===null&&Q.isPerspectiveCamera&&(D={camera:Q,fov:Q.fov,zoom:Q.zoom}),Z(Q,U,Te)};function Z(Q,ge,xe){xe===null?Q.matrix.copy(ge.matrixWorld):(Q.matrix.copy(xe.matrixWorld),Q.matrix.invert(),Q.matrix.multiply(ge.matrixWorld)),Q.matrix.decompose(Q.position,Q.quaternion,Q.scale),Q.updateMatrixWorld(!0),Q.projectionMatrix.copy(ge.projectionMatrix),Q.projectionMatrixInverse.copy(ge.projectionMatrixInverse),Q.isPerspectiveCamera&&(Q.fov=Oo*2*Math.atan(1/Q.projectionMatrix.elements[5]),Q.zoom=1)}this.getCamera=function(){return U},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(Q){l=Q,d!==null&&(d.fixedFoveation=Q),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=Q)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(U)},this.getCameraTexture=function(Q){return p[Q]};let ne=null;function ue(Q,ge){if(h=ge.getViewerPose(c||o),m=ge,h!==null){let xe=h.views;f!==null&&(e.setRenderTargetFramebuffer(v,f.framebuffer),e.setRenderTarget(v));let Te=!1;xe.length!==U.cameras.length&&(U.cameras.length=0,Te=!0);for(let ke=0;ke<xe.length;ke++){let ht=xe[ke],lt=null;if(f!==null)lt=f.getViewport(ht);else{let Zt=u.getViewSubImage(d,ht);lt=Zt.viewport,ke===0&&(e.setRenderTargetTextures(v,Zt.colorTexture,Zt.depthStencilTexture),e.setRenderTarget(v))}let it=P[ke];it===void 0&&(it=new Wn,it.layers.enable(ke),it.viewport=new Gt,P[ke]=it),it.matrix.fromArray(ht.transform.matrix),it.matrix.decompose(it.position,it.quaternion,it.scale),it.projectionMatrix.fromArray(ht.projectionMatrix),it.projectionMatrixInverse.copy(it.projectionMatrix).invert(),it.viewport.set(lt.x,lt.y,lt.width,lt.height),ke===0&&(U.matrix.copy(it.matrix),U.matrix.decompose(U.position,U.quaternion,U.scale)),Te===!0&&U.cameras.push(it)}let he=s.enabledFeatures;if(he&&he.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){u=i.getBinding();let ke=u.getDepthInformation(xe[0]);ke&&ke.isValid&&ke.texture&&g.init(ke,s.renderState)}if(he&&he.includes("camera-access")&&_){e.state.unbindTexture(),u=i.getBinding();for(let ke=0;ke<xe.length;ke++){let ht=xe[ke].camera;if(ht){let lt=p[ht];lt||(lt=new nl,p[ht]=lt);let it=u.getCameraImage(ht);lt.sourceTexture=it}}}}for(let xe=0;xe<b.length;xe++){let Te=M[xe],he=b[xe];Te!==null&&he!==void 0&&he.update(Te,ge,c||o)}ne&&ne(Q,ge),ge.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ge}),m=null}let ae=new Dv;ae.setAnimationLoop(ue),this.setAnimationLoop=function(Q){ne=Q},this.dispose=function(){}}},RP=new Xe,Hv=new rt;Hv.set(-1,0,0,0,1,0,0,0,1);function PP(n,e){function t(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function i(g,p){p.color.getRGB(g.fogColor.value,pp(n)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function s(g,p,x,w,v){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(g,p):p.isMeshLambertMaterial?(r(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(g,p),u(g,p)):p.isMeshPhongMaterial?(r(g,p),h(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(g,p),d(g,p),p.isMeshPhysicalMaterial&&f(g,p,v)):p.isMeshMatcapMaterial?(r(g,p),m(g,p)):p.isMeshDepthMaterial?r(g,p):p.isMeshDistanceMaterial?(r(g,p),_(g,p)):p.isMeshNormalMaterial?r(g,p):p.isLineBasicMaterial?(o(g,p),p.isLineDashedMaterial&&a(g,p)):p.isPointsMaterial?l(g,p,x,w):p.isSpriteMaterial?c(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,t(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===Qn&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,t(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===Qn&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,t(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,t(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);let x=e.get(p),w=x.envMap,v=x.envMapRotation;w&&(g.envMap.value=w,g.envMapRotation.value.setFromMatrix4(RP.makeRotationFromEuler(v)).transpose(),w.isCubeTexture&&w.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(Hv),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,g.aoMapTransform))}function o(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform))}function a(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function l(g,p,x,w){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*x,g.scale.value=w*.5,p.map&&(g.map.value=p.map,t(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function c(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function h(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function u(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function d(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function f(g,p,x){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===Qn&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=x.texture,g.transmissionSamplerSize.value.set(x.width,x.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,p){p.matcap&&(g.matcap.value=p.matcap)}function _(g,p){let x=e.get(p).light;g.referencePosition.value.setFromMatrixPosition(x.matrixWorld),g.nearDistance.value=x.shadow.camera.near,g.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function IP(n,e,t,i){let s={},r={};function o(x,w){let v=w.program;i.uniformBlockBinding(x,v,s[x.id])}function a(x,w){let v=s[x.id];v===void 0&&(m(x),v=l(x),s[x.id]=v,x.addEventListener("dispose",g));let b=w.program;i.updateUBOMapping(x,b);let M=e.render.frame;r[x.id]!==M&&(c(x),r[x.id]=M)}function l(x){let w=n.createBuffer(),v=x.__size,b=x.usage;return n.bindBuffer(n.UNIFORM_BUFFER,w),n.bufferData(n.UNIFORM_BUFFER,v,b),n.bindBuffer(n.UNIFORM_BUFFER,null),w}function c(x){let w=s[x.id],v=x.uniforms,b=x.__cache;n.bindBuffer(n.UNIFORM_BUFFER,w);for(let M=0,y=v.length;M<y;M++){let E=v[M];if(Array.isArray(E))for(let D=0,I=E.length;D<I;D++)h(E[D],M,D,b);else h(E,M,0,b)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(x,w,v,b){if(d(x,w,v,b)===!0){let M=x.__offset,y=x.value;if(Array.isArray(y)){let E=0;for(let D=0;D<y.length;D++){let I=y[D],L=_(I,!0);u(I,x.__data,E),E+=L.storage/Float32Array.BYTES_PER_ELEMENT}}else u(y,x.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,M,x.__data)}}function u(x,w,v){typeof x=="number"||typeof x=="boolean"?w[v]=x:x.isMatrix3?(w[v]=x.elements[0],w[v+1]=x.elements[1],w[v+2]=x.elements[2],w[v+3]=0,w[v+4]=x.elements[3],w[v+5]=x.elements[4],w[v+6]=x.elements[5],w[v+7]=0,w[v+8]=x.elements[6],w[v+9]=x.elements[7],w[v+10]=x.elements[8],w[v+11]=0):ArrayBuffer.isView(x)?w.set(x.subarray(0,w.length-v),v):x.toArray(w,v)}function d(x,w,v,b){let M=x.value,y=w+"_"+v;if(Array.isArray(M)){b[y]===void 0&&(b[y]=[]);let E=b[y],D=!1;for(let I=0;I<M.length;I++)f(M[I],E,I)===!0&&(D=!0);return D}return f(M,b,y)}function f(x,w,v){if(w[v]===void 0)return typeof x=="number"||typeof x=="boolean"?w[v]=x:ArrayBuffer.isView(x)?w[v]=x.slice():w[v]=x.clone(),!0;{let b=w[v];if(typeof x=="number"||typeof x=="boolean"){if(b!==x)return w[v]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(b.equals(x)===!1)return b.copy(x),!0}}return!1}function m(x){let w=x.uniforms,v=0,b=16;for(let y=0,E=w.length;y<E;y++){let D=Array.isArray(w[y])?w[y]:[w[y]];for(let I=0,L=D.length;I<L;I++){let P=D[I],U=Array.isArray(P.value)?P.value:[P.value],R=Array.isArray(w[y])||Array.isArray(P.value),B=v;for(let V=0,te=U.length;V<te;V++){let q=U[V],Z=_(q,R),ne=v%b,ue=ne%Z.boundary,ae=ne+ue;v+=ue,ae!==0&&b-ae<Z.storage&&(v+=b-ae),V===0&&(B=v),v+=Z.storage}let W=P.type==="int"?Int32Array:P.type==="uint"?Uint32Array:Float32Array;P.__data=new W((v-B)/Float32Array.BYTES_PER_ELEMENT),P.__offset=B}}let M=v%b;return M>0&&(v+=b-M),x.__size=v,x.__cache={},this}function _(x,w){let v={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(v.boundary=4,v.storage=4):x.isVector2?(v.boundary=8,v.storage=8):x.isVector3||x.isColor?(v.boundary=16,v.storage=12):x.isVector4?(v.boundary=16,v.storage=16):x.isMatrix3?(v.boundary=16,v.storage=48):x.isMatrix4?(v.boundary=16,v.storage=64):x.isTexture?Ke("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(v.boundary=16,v.storage=x.byteLength):Ke("WebGLRenderer: Unsupported uniform value type.",x),w===!0&&(v.boundary=16,v.storage=Math.ceil(v.storage/16)*16),v}function g(x){let w=x.target;w.removeEventListener("dispose",g),n.deleteBuffer(s[w.id]),delete s[w.id],delete r[w.id]}function p(){for(let x in s)n.deleteBuffer(s[x]);s={},r={}}return{bind:o,update:a,dispose:p}}var LP=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),rs=null;function DP(){return rs===null&&(rs=new ki(LP,16,16,er,Gi),rs.name="DFG_LUT",rs.minFilter=cn,rs.magFilter=cn,rs.wrapS=Qi,rs.wrapT=Qi,rs.generateMipmaps=!1,rs.needsUpdate=!0),rs}var vu=class{constructor(e={}){let{canvas:t=iv(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=ti}=e;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=o;let _=f,g=new Set([Uh,Oh,Nh]),p=new Set([ti,zi,Zo,Rr,Ih,Lh]),x=new Uint32Array(4),w=new Int32Array(4),v={textures:[],min:[],max:[],resolution:[]},b=null,M=null,y=[],E=[],D=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ss,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,L=!1,P=null,U=null,R=null,B=null;this._outputColorSpace=rn;let W=0,V=0,te=null,q=-1,Z=null,ne=new Gt,ue=new Gt,ae=null,Q=new qe(0),ge=0,xe=t.width,Te=t.height,he=1,Ce=null,$e=null,ke=new Gt(0,0,xe,Te),ht=new Gt(0,0,xe,Te),lt=!1,it=new $s,Zt=new oh,zt=!1,hn=!1,Nt=new Xe,An=new F,yt=new Gt,vn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Qt=!1;function un(){return te===null?he:1}let G=i;function Pe(C,H){return t.getContext(C,H)}let Je,at,Se,Ut,We,je,N,A,$,fe,le,ve,ye,ie,re,me,z,oe,se,we,_e,Me,Ye;try{let C={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ze,!1),t.addEventListener("webglcontextrestored",nt,!1),t.addEventListener("webglcontextcreationerror",Re,!1),G===null){let H="webgl2";if(G=Pe(H,C),G===null)throw Pe(H)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}tt()}catch(C){throw t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",nt,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),et("WebGLRenderer: "+C.message),C}function tt(){Je=new WC(G),Je.init(),_e=new AP(G,Je),at=new DC(G,Je,e,_e),Se=new wP(G,Je),at.reversedDepthBuffer&&d&&Se.buffers.depth.setReversed(!0),U=G.createFramebuffer(),R=G.createFramebuffer(),B=G.createFramebuffer(),Ut=new $C(G),We=new hP,je=new EP(G,Je,Se,We,at,_e,Ut),N=new HC(I),A=new ZE(G),Me=new IC(G,A),$=new XC(G,A,Ut,Me),fe=new ZC(G,$,A,Me,Ut),oe=new YC(G,at,je),re=new NC(We),le=new cP(I,N,Je,at,Me,re),ve=new PP(I,We),ye=new dP,ie=new _P(Je),z=new PC(I,N,Se,fe,m,l),me=new SP(I,fe,at),Ye=new IP(G,Ut,at,Se),se=new LC(G,Je,Ut),we=new qC(G,Je,Ut),Ut.programs=le.programs,I.capabilities=at,I.extensions=Je,I.properties=We,I.renderLists=ye,I.shadowMap=me,I.state=Se,I.info=Ut}_!==ti&&(D=new KC(_,t.width,t.height,a,s,r));let de=new Tp(I,G);this.xr=de,this.getContext=function(){return G},this.getContextAttributes=function(){return G.getContextAttributes()},this.forceContextLoss=function(){let C=Je.get("WEBGL_lose_context");C&&C.loseContext()},this.forceContextRestore=function(){let C=Je.get("WEBGL_lose_context");C&&C.restoreContext()},this.getPixelRatio=function(){return he},this.setPixelRatio=function(C){C!==void 0&&(he=C,this.setSize(xe,Te,!1))},this.getSize=function(C){return C.set(xe,Te)},this.setSize=function(C,H,ee=!0){if(de.isPresenting){Ke("WebGLRenderer: Can't change size while VR device is presenting.");return}xe=C,Te=H,t.width=Math.floor(C*he),t.height=Math.floor(H*he),ee===!0&&(t.style.width=C+"px",t.style.height=H+"px"),D!==null&&D.setSize(t.width,t.height),this.setViewport(0,0,C,H)},this.getDrawingBufferSize=function(C){return C.set(xe*he,Te*he).floor()},this.setDrawingBufferSize=function(C,H,ee){xe=C,Te=H,he=ee,t.width=Math.floor(C*ee),t.height=Math.floor(H*ee),this.setViewport(0,0,C,H)},this.setEffects=function(C){if(_===ti){et("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(C){for(let H=0;H<C.length;H++)if(C[H].isOutputPass===!0){Ke("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}D.setEffects(C||[])},this.getCurrentViewport=function(C){return C.copy(ne)},this.getViewport=function(C){return C.copy(ke)},this.setViewport=function(C,H,ee,j){C.isVector4?ke.set(C.x,C.y,C.z,C.w):ke.set(C,H,ee,j),Se.viewport(ne.copy(ke).multiplyScalar(un()).round())},this.getScissor=function(C){return C.copy(ht)},this.setScissor=function(C,H,ee,j){C.isVector4?ht.set(C.x,C.y,C.z,C.w):ht.set(C,H,ee,j),Se.scissor(ue.copy(ht).multiplyScalar(un()).round())},this.getScissorTest=function(){return lt},this.setScissorTest=function(C){Se.setScissorTest(lt=C)},this.setOpaqueSort=function(C){Ce=C},this.setTransparentSort=function(C){$e=C},this.getClearColor=function(C){return C.copy(z.getClearColor())},this.setClearColor=function(){z.setClearColor(...arguments)},this.getClearAlpha=function(){return z.getClearAlpha()},this.setClearAlpha=function(){z.setClearAlpha(...arguments)},this.clear=function(C=!0,H=!0,ee=!0){let j=0;if(C){let K=!1;if(te!==null){let Ee=te.texture.format;K=g.has(Ee)}if(K){let Ee=te.texture.type,Ie=p.has(Ee),Ae=z.getClearColor(),Le=z.getClearAlpha(),Ve=Ae.r,st=Ae.g,pt=Ae.b;Ie?(x[0]=Ve,x[1]=st,x[2]=pt,x[3]=Le,G.clearBufferuiv(G.COLOR,0,x)):(w[0]=Ve,w[1]=st,w[2]=pt,w[3]=Le,G.clearBufferiv(G.COLOR,0,w))}else j|=G.COLOR_BUFFER_BIT}H&&(j|=G.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),ee&&(j|=G.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),j!==0&&G.clear(j)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(C){C.setRenderer(this),P=C},this.dispose=function(){t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",nt,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),z.dispose(),ye.dispose(),ie.dispose(),je.dispose(),We.dispose(),N.dispose(),fe.dispose(),$.dispose(),Me.dispose(),Ye.dispose(),le.dispose(),de.dispose(),de.removeEventListener("sessionstart",Nl),de.removeEventListener("sessionend",Vi),as.stop()};function ze(C){C.preventDefault(),qa("WebGLRenderer: Context Lost."),L=!0}function nt(){qa("WebGLRenderer: Context Restored."),L=!1;let C=Ut.autoReset,H=me.enabled,ee=me.autoUpdate,j=me.needsUpdate,K=me.type;tt(),Ut.autoReset=C,me.enabled=H,me.autoUpdate=ee,me.needsUpdate=j,me.type=K}function Re(C){et("WebGLRenderer: A WebGL context could not be created. Reason: ",C.statusMessage)}function ct(C){let H=C.target;H.removeEventListener("dispose",ct),Vt(H)}function Vt(C){qn(C),We.remove(C)}function qn(C){let H=We.get(C).programs;H!==void 0&&(H.forEach(function(ee){le.releaseProgram(ee)}),C.isShaderMaterial&&le.releaseShaderCache(C))}this.renderBufferDirect=function(C,H,ee,j,K,Ee){H===null&&(H=vn);let Ie=K.isMesh&&K.matrixWorld.determinantAffine()<0,Ae=aa(C,H,ee,j,K);Se.setMaterial(j,Ie);let Le=ee.index,Ve=1;if(j.wireframe===!0){if(Le=$.getWireframeAttribute(ee),Le===void 0)return;Ve=2}let st=ee.drawRange,pt=ee.attributes.position,Ge=st.start*Ve,mt=(st.start+st.count)*Ve;Ee!==null&&(Ge=Math.max(Ge,Ee.start*Ve),mt=Math.min(mt,(Ee.start+Ee.count)*Ve)),Le!==null?(Ge=Math.max(Ge,0),mt=Math.min(mt,Le.count)):pt!=null&&(Ge=Math.max(Ge,0),mt=Math.min(mt,pt.count));let Kt=mt-Ge;if(Kt<0||Kt===1/0)return;Me.setup(K,j,Ae,ee,Le);let Pt,It=se;if(Le!==null&&(Pt=A.get(Le),It=we,It.setIndex(Pt)),K.isMesh)j.wireframe===!0?(Se.setLineWidth(j.wireframeLinewidth*un()),It.setMode(G.LINES)):It.setMode(G.TRIANGLES);else if(K.isLine){let yn=j.linewidth;yn===void 0&&(yn=1),Se.setLineWidth(yn*un()),K.isLineSegments?It.setMode(G.LINES):K.isLineLoop?It.setMode(G.LINE_LOOP):It.setMode(G.LINE_STRIP)}else K.isPoints?It.setMode(G.POINTS):K.isSprite&&It.setMode(G.TRIANGLES);if(K.isBatchedMesh)if(Je.get("WEBGL_multi_draw"))It.renderMultiDraw(K._multiDrawStarts,K._multiDrawCounts,K._multiDrawCount);else{let yn=K._multiDrawStarts,Fe=K._multiDrawCounts,dn=K._multiDrawCount,xt=Le?A.get(Le).bytesPerElement:1,cs=We.get(j).currentProgram.getUniforms();for(let fn=0;fn<dn;fn++)cs.setValue(G,"_gl_DrawID",fn),It.render(yn[fn]/xt,Fe[fn])}else if(K.isInstancedMesh)It.renderInstances(Ge,Kt,K.count);else if(ee.isInstancedBufferGeometry){let yn=ee._maxInstanceCount!==void 0?ee._maxInstanceCount:1/0,Fe=Math.min(ee.instanceCount,yn);It.renderInstances(Ge,Kt,Fe)}else It.render(Ge,Kt)};function sa(C,H,ee,j){P!==null&&C.isNodeMaterial&&P.setObject(j,C),zt===!0&&re.setState(C,ee,!1),C.transparent===!0&&C.side===is&&C.forceSinglePass===!1?(C.side=Qn,C.needsUpdate=!0,Hi(C,H,j),C.side=Qs,C.needsUpdate=!0,Hi(C,H,j),C.side=is):Hi(C,H,j)}this.compile=function(C,H,ee=null){ee===null&&(ee=C),P!==null&&P.renderStart(C,H,ee),M=ie.get(ee),M.init(H),E.push(M),ee.traverseVisible(function(K){K.isLight&&K.layers.test(H.layers)&&(M.pushLight(K),K.castShadow&&M.pushShadow(K))}),C!==ee&&C.traverseVisible(function(K){K.isLight&&K.layers.test(H.layers)&&(M.pushLight(K),K.castShadow&&M.pushShadow(K))}),M.setupLights(),P!==null&&P.updateLights(M.state.lightsArray),hn=this.localClippingEnabled,zt=re.init(this.clippingPlanes,hn),zt===!0&&re.setGlobalState(this.clippingPlanes,H),P!==null&&me.render(M.state.shadowsArray,ee,H);let j=new Set;return C.traverse(function(K){if(!(K.isMesh||K.isPoints||K.isLine||K.isSprite))return;let Ee=K.material;if(Ee)if(Array.isArray(Ee))for(let Ie=0;Ie<Ee.length;Ie++){let Ae=Ee[Ie];sa(Ae,ee,H,K),j.add(Ae)}else sa(Ee,ee,H,K),j.add(Ee)}),M=E.pop(),P!==null&&P.renderEnd(),j},this.compileAsync=function(C,H,ee=null){let j=this.compile(C,H,ee);return new Promise(K=>{function Ee(){if(j.forEach(function(Ie){let Le=We.get(Ie).currentProgram;(Le===void 0||Le.isReady())&&j.delete(Ie)}),j.size===0){K(C);return}setTimeout(Ee,10)}Je.get("KHR_parallel_shader_compile")!==null?Ee():setTimeout(Ee,10)})};let Nr=null;function $u(C){Nr&&Nr(C)}function Nl(){as.stop()}function Vi(){as.start()}let as=new Dv;as.setAnimationLoop($u),typeof self<"u"&&as.setContext(self),this.setAnimationLoop=function(C){Nr=C,de.setAnimationLoop(C),C===null?as.stop():as.start()},de.addEventListener("sessionstart",Nl),de.addEventListener("sessionend",Vi),this.render=function(C,H){if(H!==void 0&&H.isCamera!==!0){et("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(L===!0)return;P!==null&&P.renderStart(C,H);let ee=de.enabled===!0&&de.isPresenting===!0,j=D!==null&&(te===null||ee)&&D.begin(I,te);if(C.matrixWorldAutoUpdate===!0&&C.updateMatrixWorld(),H.parent===null&&H.matrixWorldAutoUpdate===!0&&H.updateMatrixWorld(),de.enabled===!0&&de.isPresenting===!0&&(D===null||D.isCompositing()===!1)&&(de.cameraAutoUpdate===!0&&de.updateCamera(H),H=de.getCamera()),C.isScene===!0&&C.onBeforeRender(I,C,H,te),M=ie.get(C,E.length),M.init(H),M.state.textureUnits=je.getTextureUnits(),E.push(M),Nt.multiplyMatrices(H.projectionMatrix,H.matrixWorldInverse),H.isArrayCamera?Zt.setFromArrayCamera(H):it.setFromProjectionMatrix(Nt,Si,H.reversedDepth),hn=this.localClippingEnabled,zt=re.init(this.clippingPlanes,hn),b=ye.get(C,y.length),b.init(),y.push(b),this.info.render.frame++,de.enabled===!0&&de.isPresenting===!0){let Ie=I.xr.getDepthSensingMesh();Ie!==null&&ls(Ie,H,-1/0,I.sortObjects)}ls(C,H,0,I.sortObjects),b.finish(),P!==null&&P.updateLights(M.state.lightsArray),I.sortObjects===!0&&b.sort(Ce,$e),Qt=de.enabled===!1||de.isPresenting===!1||de.hasDepthSensing()===!1,Qt&&z.addToRenderList(b,C),this.info.autoReset===!0&&this.info.reset(),zt===!0&&re.beginShadows();let K=M.state.shadowsArray;if(me.render(K,C,H),zt===!0&&re.endShadows(),(j&&D.hasRenderPass())===!1){let Ie=b.opaque,Ae=b.transmissive;if(M.setupLights(),H.isArrayCamera){let Le=H.cameras;if(Ae.length>0)for(let Ve=0,st=Le.length;Ve<st;Ve++){let pt=Le[Ve];Ei(Ie,Ae,C,pt)}Qt&&z.render(C);for(let Ve=0,st=Le.length;Ve<st;Ve++){let pt=Le[Ve];ra(b,C,pt,pt.viewport)}}else Ae.length>0&&Ei(Ie,Ae,C,H),Qt&&z.render(C),ra(b,C,H)}te!==null&&V===0&&(je.updateMultisampleRenderTarget(te),je.updateRenderTargetMipmap(te)),j&&D.end(I),C.isScene===!0&&C.onAfterRender(I,C,H),Me.resetDefaultState(),q=-1,Z=null,E.pop(),E.length>0?(M=E[E.length-1],je.setTextureUnits(M.state.textureUnits),zt===!0&&re.setGlobalState(I.clippingPlanes,M.state.camera)):M=null,y.pop(),y.length>0?b=y[y.length-1]:b=null,P!==null&&P.renderEnd()};function ls(C,H,ee,j){if(C.visible===!1)return;if(C.layers.test(H.layers)){if(C.isGroup)ee=C.renderOrder;else if(C.isLOD)C.autoUpdate===!0&&C.update(H);else if(C.isLight)M.pushLight(C),C.castShadow&&M.pushShadow(C);else if(C.isSprite){let Ie=H.isArrayCamera?Zt:it;if(!C.frustumCulled||C.intersectsFrustum(Ie)){j&&yt.setFromMatrixPosition(C.matrixWorld).applyMatrix4(Nt);let Ae=fe.update(C),Le=C.material;Le.visible&&b.push(C,Ae,Le,ee,yt.z,null,H)}}else if(C.isMesh||C.isLine||C.isPoints){let Ie=H.isArrayCamera?Zt:it;if(!C.frustumCulled||C.intersectsFrustum(Ie)){let Ae=fe.update(C),Le=C.material;if(j&&(C.boundingSphere!==void 0?(C.boundingSphere===null&&C.computeBoundingSphere(),yt.copy(C.boundingSphere.center)):(Ae.boundingSphere===null&&Ae.computeBoundingSphere(),yt.copy(Ae.boundingSphere.center)),yt.applyMatrix4(C.matrixWorld).applyMatrix4(Nt)),Array.isArray(Le)){let Ve=Ae.groups;for(let st=0,pt=Ve.length;st<pt;st++){let Ge=Ve[st],mt=Le[Ge.materialIndex];mt&&mt.visible&&b.push(C,Ae,mt,ee,yt.z,Ge,H)}}else Le.visible&&b.push(C,Ae,Le,ee,yt.z,null,H)}}}let Ee=C.children;for(let Ie=0,Ae=Ee.length;Ie<Ae;Ie++)ls(Ee[Ie],H,ee,j)}function ra(C,H,ee,j){let{opaque:K,transmissive:Ee,transparent:Ie}=C;M.setupLightsView(ee),zt===!0&&re.setGlobalState(I.clippingPlanes,ee),j&&Se.viewport(ne.copy(j)),K.length>0&&en(K,H,ee),Ee.length>0&&en(Ee,H,ee),Ie.length>0&&en(Ie,H,ee),Se.buffers.depth.setTest(!0),Se.buffers.depth.setMask(!0),Se.buffers.color.setMask(!0),Se.setPolygonOffset(!1)}function Ei(C,H,ee,j){if((ee.isScene===!0?ee.overrideMaterial:null)!==null)return;if(M.state.transmissionRenderTarget[j.id]===void 0){let Ge=Je.has("EXT_color_buffer_half_float")||Je.has("EXT_color_buffer_float");M.state.transmissionRenderTarget[j.id]=new mi(1,1,{generateMipmaps:!0,type:Ge?Gi:ti,minFilter:As,samples:Math.max(4,at.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:vt.workingColorSpace})}let Ee=M.state.transmissionRenderTarget[j.id],Ie=j.viewport||ne;Ee.setSize(Ie.z*I.transmissionResolutionScale,Ie.w*I.transmissionResolutionScale);let Ae=I.getRenderTarget(),Le=I.getActiveCubeFace(),Ve=I.getActiveMipmapLevel();I.setRenderTarget(Ee),I.getClearColor(Q),ge=I.getClearAlpha(),ge<1&&I.setClearColor(16777215,.5),I.clear(),Qt&&z.render(ee);let st=I.toneMapping;I.toneMapping=ss;let pt=j.viewport;if(j.viewport!==void 0&&(j.viewport=void 0),M.setupLightsView(j),zt===!0&&re.setGlobalState(I.clippingPlanes,j),en(C,ee,j),je.updateMultisampleRenderTarget(Ee),je.updateRenderTargetMipmap(Ee),Je.has("WEBGL_multisampled_render_to_texture")===!1){let Ge=!1;for(let mt=0,Kt=H.length;mt<Kt;mt++){let Pt=H[mt],{object:It,geometry:yn,material:Fe,group:dn}=Pt;if(Fe.side===is&&It.layers.test(j.layers)){let xt=Fe.side;Fe.side=Qn,Fe.needsUpdate=!0,an(It,ee,j,yn,Fe,dn),Fe.side=xt,Fe.needsUpdate=!0,Ge=!0}}Ge===!0&&(je.updateMultisampleRenderTarget(Ee),je.updateRenderTargetMipmap(Ee))}I.setRenderTarget(Ae,Le,Ve),I.setClearColor(Q,ge),pt!==void 0&&(j.viewport=pt),I.toneMapping=st}function en(C,H,ee){let j=H.isScene===!0?H.overrideMaterial:null;for(let K=0,Ee=C.length;K<Ee;K++){let Ie=C[K],{object:Ae,geometry:Le,group:Ve}=Ie,st=Ie.material;st.allowOverride===!0&&j!==null&&(st=j),Ae.layers.test(ee.layers)&&an(Ae,H,ee,Le,st,Ve)}}function an(C,H,ee,j,K,Ee){P!==null&&K.isNodeMaterial&&P.setObject(C,K),C.onBeforeRender(I,H,ee,j,K,Ee),C.modelViewMatrix.multiplyMatrices(ee.matrixWorldInverse,C.matrixWorld),C.normalMatrix.getNormalMatrix(C.modelViewMatrix),K.onBeforeRender(I,H,ee,j,C,Ee),K.transparent===!0&&K.side===is&&K.forceSinglePass===!1?(K.side=Qn,K.needsUpdate=!0,I.renderBufferDirect(ee,H,j,K,C,Ee),K.side=Qs,K.needsUpdate=!0,I.renderBufferDirect(ee,H,j,K,C,Ee),K.side=is):I.renderBufferDirect(ee,H,j,K,C,Ee),C.onAfterRender(I,H,ee,j,K,Ee)}function ln(C){let H=0;for(let ee of C)ee.texture!==null&&H++;return H}function Hi(C,H,ee){H.isScene!==!0&&(H=vn);let j=We.get(C),K=M.state.lights,Ee=M.state.shadowsArray,Ie=K.state.version,Ae=le.getParameters(C,K.state,Ee,H,ee,M.state.lightProbeGridArray),Le=le.getProgramCacheKey(Ae),Ve=j.programs;j.environment=C.isMeshStandardMaterial||C.isMeshLambertMaterial||C.isMeshPhongMaterial?H.environment:null,j.fog=H.fog;let st=C.isMeshStandardMaterial||C.isMeshLambertMaterial&&!C.envMap||C.isMeshPhongMaterial&&!C.envMap;j.envMap=N.get(C.envMap||j.environment,st),j.envMapRotation=j.environment!==null&&C.envMap===null?H.environmentRotation:C.envMapRotation,Ve===void 0&&(C.addEventListener("dispose",ct),Ve=new Map,j.programs=Ve,j.programVariants=new Map);let pt=Ve.get(Le);if(pt!==void 0){if(j.currentProgram===pt&&j.lightsStateVersion===Ie)return oa(C,Ae),pt}else Ae.uniforms=le.getUniforms(C),P!==null&&C.isNodeMaterial&&P.build(C,ee,Ae),C.onBeforeCompile(Ae,I),pt=le.acquireProgram(Ae,Le),Ve.set(Le,pt),j.uniforms=Ae.uniforms;let Ge=j.uniforms;return(!C.isShaderMaterial&&!C.isRawShaderMaterial||C.clipping===!0)&&(Ge.clippingPlanes=re.uniform),oa(C,Ae),j.needsLights=Ps(C),j.lightsStateVersion=Ie,j.needsLights&&(Ge.ambientLightColor.value=K.state.ambient,Ge.lightProbe.value=K.state.probe,Ge.sunLights.value=K.state.sun,Ge.sunLightShadows.value=K.state.sunShadow,Ge.directionalLights.value=K.state.directional,Ge.directionalLightShadows.value=K.state.directionalShadow,Ge.spotLights.value=K.state.spot,Ge.spotLightShadows.value=K.state.spotShadow,Ge.rectAreaLights.value=K.state.rectArea,Ge.ltc_1.value=K.state.rectAreaLTC1,Ge.ltc_2.value=K.state.rectAreaLTC2,Ge.pointLights.value=K.state.point,Ge.pointLightShadows.value=K.state.pointShadow,Ge.hemisphereLights.value=K.state.hemi,Ge.sunShadowMatrix.value=K.state.sunShadowMatrix,Ge.sunShadowCascade.value=K.state.sunShadowCascade,Ge.directionalShadowMatrix.value=K.state.directionalShadowMatrix,Ge.spotLightMatrix.value=K.state.spotLightMatrix,Ge.spotLightMap.value=K.state.spotLightMap,Ge.pointShadowMatrix.value=K.state.pointShadowMatrix),j.numLightProbeGrids=ln(M.state.lightProbeGridArray),j.currentProgram=pt,j.uniformsList=null,pt}function si(C,H,ee,j,K){let Ee=We.get(C),Ie=Ee.currentProgram.id+","+j+","+K,Ae=Ee.programVariants.get(Ie);return Ae===void 0?(Ae=Hi(C,H,ee),Ee.programVariants.set(Ie,Ae)):(Ee.currentProgram=Ae,Ee.uniformsList=null,Ee.outputColorSpace=j,Ee.toneMapping=K),Ae}function Rs(C){if(C.uniformsList===null){let H=C.currentProgram.getUniforms();C.uniformsList=jo.seqWithValue(H.seq,C.uniforms)}return C.uniformsList}function oa(C,H){let ee=We.get(C);ee.outputColorSpace=H.outputColorSpace,ee.batching=H.batching,ee.batchingColor=H.batchingColor,ee.instancing=H.instancing,ee.instancingColor=H.instancingColor,ee.instancingMorph=H.instancingMorph,ee.skinning=H.skinning,ee.morphTargets=H.morphTargets,ee.morphNormals=H.morphNormals,ee.morphColors=H.morphColors,ee.morphTargetsCount=H.morphTargetsCount,ee.numClippingPlanes=H.numClippingPlanes,ee.numIntersection=H.numClipIntersection,ee.vertexAlphas=H.vertexAlphas,ee.vertexTangents=H.vertexTangents,ee.toneMapping=H.toneMapping}function aa(C,H,ee,j,K){H.isScene!==!0&&(H=vn),je.resetTextureUnits();let Ee=H.fog,Ie=j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial?H.environment:null,Ae=te===null?I.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:vt.workingColorSpace,Le=j.isMeshStandardMaterial||j.isMeshLambertMaterial&&!j.envMap||j.isMeshPhongMaterial&&!j.envMap,Ve=N.get(j.envMap||Ie,Le),st=j.vertexColors===!0&&!!ee.attributes.color&&ee.attributes.color.itemSize===4,pt=!!ee.attributes.tangent&&(!!j.normalMap||j.anisotropy>0),Ge=!!ee.morphAttributes.position,mt=!!ee.morphAttributes.normal,Kt=!!ee.morphAttributes.color,Pt=ss;j.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(Pt=I.toneMapping);let It=ee.morphAttributes.position||ee.morphAttributes.normal||ee.morphAttributes.color,yn=It!==void 0?It.length:0,Fe=We.get(j),dn=M.state.lights;if(zt===!0&&(hn===!0||C!==Z)){let Lt=C===Z&&j.id===q;re.setState(j,C,Lt)}let xt=!1,cs=!1;j.version===Fe.__version?Fe.needsLights&&Fe.lightsStateVersion!==dn.state.version||K.isBatchedMesh&&Fe.batching===!1||!K.isBatchedMesh&&Fe.batching===!0||K.isBatchedMesh&&Fe.batchingColor===!0&&K._colorsTexture===null||K.isBatchedMesh&&Fe.batchingColor===!1&&K._colorsTexture!==null||K.isInstancedMesh&&Fe.instancing===!1||!K.isInstancedMesh&&Fe.instancing===!0||K.isSkinnedMesh&&Fe.skinning===!1||!K.isSkinnedMesh&&Fe.skinning===!0||K.isInstancedMesh&&Fe.instancingColor===!0&&K.instanceColor===null||K.isInstancedMesh&&Fe.instancingColor===!1&&K.instanceColor!==null||K.isInstancedMesh&&Fe.instancingMorph===!0&&K.morphTexture===null||K.isInstancedMesh&&Fe.instancingMorph===!1&&K.morphTexture!==null||Fe.envMap!==Ve||j.fog===!0&&Fe.fog!==Ee||Fe.numClippingPlanes!==void 0&&(Fe.numClippingPlanes!==re.numPlanes||Fe.numIntersection!==re.numIntersection)||Fe.vertexAlphas!==st||Fe.vertexTangents!==pt||Fe.morphTargets!==Ge||Fe.morphNormals!==mt||Fe.morphColors!==Kt||Fe.morphTargetsCount!==yn||Fe.numLightProbeGrids!==ln(M.state.lightProbeGridArray)?xt=!0:(Fe.outputColorSpace!==Ae||Fe.toneMapping!==Pt)&&(cs=!0):(xt=!0,Fe.__version=j.version);let fn=Fe.currentProgram;(xt===!0||cs===!0)&&(fn=cs===!0?si(j,H,K,Ae,Pt):Hi(j,H,K),P&&j.isNodeMaterial&&P.onUpdateProgram(j,fn,Fe));let kr=!1,Wi=!1,hs=!1,ut=fn.getUniforms(),tn=Fe.uniforms;if(Se.useProgram(fn.program)&&(kr=!0,Wi=!0,hs=!0),j.id!==q&&(q=j.id,Wi=!0),kr||Z!==C){Se.buffers.depth.getReversed()&&C.reversedDepth!==!0&&(C._reversedDepth=!0,C.updateProjectionMatrix()),ut.setValue(G,"projectionMatrix",C.projectionMatrix),ut.setValue(G,"viewMatrix",C.matrixWorldInverse);let pn=ut.map.cameraPosition;pn!==void 0&&pn.setValue(G,An.setFromMatrixPosition(C.matrixWorld)),at.logarithmicDepthBuffer&&ut.setValue(G,"logDepthBufFC",2/(Math.log(C.far+1)/Math.LN2)),(j.isMeshPhongMaterial||j.isMeshToonMaterial||j.isMeshLambertMaterial||j.isMeshBasicMaterial||j.isMeshStandardMaterial||j.isShaderMaterial)&&ut.setValue(G,"isOrthographic",C.isOrthographicCamera===!0),Z!==C&&(Z=C,Wi=!0,hs=!0)}if(Fe.needsLights&&(dn.state.sunShadowMap.length>0&&ut.setValue(G,"sunShadowMap",dn.state.sunShadowMap,je),dn.state.directionalShadowMap.length>0&&ut.setValue(G,"directionalShadowMap",dn.state.directionalShadowMap,je),dn.state.spotShadowMap.length>0&&ut.setValue(G,"spotShadowMap",dn.state.spotShadowMap,je),dn.state.pointShadowMap.length>0&&ut.setValue(G,"pointShadowMap",dn.state.pointShadowMap,je)),K.isSkinnedMesh){ut.setOptional(G,K,"bindMatrix"),ut.setOptional(G,K,"bindMatrixInverse");let Lt=K.skeleton;Lt&&(Lt.boneTexture===null&&Lt.computeBoneTexture(),ut.setValue(G,"boneTexture",Lt.boneTexture,je))}K.isBatchedMesh&&(ut.setOptional(G,K,"batchingTexture"),ut.setValue(G,"batchingTexture",K._matricesTexture,je),ut.setOptional(G,K,"batchingIdTexture"),ut.setValue(G,"batchingIdTexture",K._indirectTexture,je),ut.setOptional(G,K,"batchingColorTexture"),K._colorsTexture!==null&&ut.setValue(G,"batchingColorTexture",K._colorsTexture,je));let $n=ee.morphAttributes;if(($n.position!==void 0||$n.normal!==void 0||$n.color!==void 0)&&oe.update(K,ee,fn),(Wi||Fe.receiveShadow!==K.receiveShadow)&&(Fe.receiveShadow=K.receiveShadow,ut.setValue(G,"receiveShadow",K.receiveShadow)),(j.isMeshStandardMaterial||j.isMeshLambertMaterial||j.isMeshPhongMaterial)&&j.envMap===null&&H.environment!==null&&(tn.envMapIntensity.value=H.environmentIntensity),tn.dfgLUT!==void 0&&(tn.dfgLUT.value=DP()),Wi){if(ut.setValue(G,"toneMappingExposure",I.toneMappingExposure),Fe.needsLights&&Or(tn,hs),Ee&&j.fog===!0&&ve.refreshFogUniforms(tn,Ee),ve.refreshMaterialUniforms(tn,j,he,Te,M.state.transmissionRenderTarget[C.id]),Fe.needsLights&&Fe.numLightProbeGrids>0){let Lt=v,pn=0;for(let Gn of M.state.lightProbeGridArray)Gn.texture!==null&&(Lt.textures[pn]=Gn.texture,Lt.min[pn]=Gn.boundingBox.min,Lt.max[pn]=Gn.boundingBox.max,Lt.resolution[pn]=Gn.resolution,pn++);for(let Gn in Lt)Lt[Gn].length=pn;tn.probesSH.value=Lt.textures,tn.probesMin.value=Lt.min,tn.probesMax.value=Lt.max,tn.probesResolution.value=Lt.resolution}jo.upload(G,Rs(Fe),tn,je)}if(j.isShaderMaterial&&j.uniformsNeedUpdate===!0&&(jo.upload(G,Rs(Fe),tn,je),j.uniformsNeedUpdate=!1),j.isSpriteMaterial&&ut.setValue(G,"center",K.center),ut.setValue(G,"modelViewMatrix",K.modelViewMatrix),ut.setValue(G,"normalMatrix",K.normalMatrix),ut.setValue(G,"modelMatrix",K.matrixWorld),j.uniformsGroups!==void 0){let Lt=j.uniformsGroups;for(let pn=0,Gn=Lt.length;pn<Gn;pn++){let Ol=Lt[pn];Ye.update(Ol,fn),Ye.bind(Ol,fn)}}return fn}function Or(C,H){C.ambientLightColor.needsUpdate=H,C.lightProbe.needsUpdate=H,C.sunLights.needsUpdate=H,C.sunLightShadows.needsUpdate=H,C.directionalLights.needsUpdate=H,C.directionalLightShadows.needsUpdate=H,C.pointLights.needsUpdate=H,C.pointLightShadows.needsUpdate=H,C.spotLights.needsUpdate=H,C.spotLightShadows.needsUpdate=H,C.rectAreaLights.needsUpdate=H,C.hemisphereLights.needsUpdate=H}function Ps(C){return C.isMeshLambertMaterial||C.isMeshToonMaterial||C.isMeshPhongMaterial||C.isMeshStandardMaterial||C.isShadowMaterial||C.isShaderMaterial&&C.lights===!0}this.getActiveCubeFace=function(){return W},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(C,H,ee){let j=We.get(C);j.__autoAllocateDepthBuffer=C.resolveDepthBuffer===!1,j.__autoAllocateDepthBuffer===!1&&(j.__useRenderToTexture=!1),We.get(C.texture).__webglTexture=H,We.get(C.depthTexture).__webglTexture=j.__autoAllocateDepthBuffer?void 0:ee,j.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(C,H){let ee=We.get(C);ee.__webglFramebuffer=H,ee.__useDefaultFramebuffer=H===void 0},this.setRenderTarget=function(C,H=0,ee=0){te=C,W=H,V=ee;let j=null,K=!1,Ee=!1;if(C){let Ae=We.get(C);if(Ae.__useDefaultFramebuffer!==void 0){Se.bindFramebuffer(G.FRAMEBUFFER,Ae.__webglFramebuffer),ne.copy(C.viewport),ue.copy(C.scissor),ae=C.scissorTest,Se.viewport(ne),Se.scissor(ue),Se.setScissorTest(ae),q=-1;return}else if(Ae.__webglFramebuffer===void 0)je.setupRenderTarget(C);else if(Ae.__hasExternalTextures)je.rebindTextures(C,We.get(C.texture).__webglTexture,We.get(C.depthTexture).__webglTexture);else if(C.depthBuffer){let st=C.depthTexture;if(Ae.__boundDepthTexture!==st){if(st!==null&&We.has(st)&&(C.width!==st.image.width||C.height!==st.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");je.setupDepthRenderbuffer(C)}}let Le=C.texture;(Le.isData3DTexture||Le.isDataArrayTexture||Le.isCompressedArrayTexture)&&(Ee=!0);let Ve=We.get(C).__webglFramebuffer;C.isWebGLCubeRenderTarget?(Array.isArray(Ve[H])?j=Ve[H][ee]:j=Ve[H],K=!0):C.samples>0&&je.useMultisampledRTT(C)===!1?j=We.get(C).__webglMultisampledFramebuffer:Array.isArray(Ve)?j=Ve[ee]:j=Ve,ne.copy(C.viewport),ue.copy(C.scissor),ae=C.scissorTest}else ne.copy(ke).multiplyScalar(he).floor(),ue.copy(ht).multiplyScalar(he).floor(),ae=lt;if(ee!==0&&(j=U),Se.bindFramebuffer(G.FRAMEBUFFER,j)&&Se.drawBuffers(C,j),Se.viewport(ne),Se.scissor(ue),Se.setScissorTest(ae),K){let Ae=We.get(C.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_CUBE_MAP_POSITIVE_X+H,Ae.__webglTexture,ee)}else if(Ee){let Ae=H;for(let Le=0;Le<C.textures.length;Le++){let Ve=We.get(C.textures[Le]);G.framebufferTextureLayer(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0+Le,Ve.__webglTexture,ee,Ae)}}else if(C!==null&&ee!==0){let Ae=We.get(C.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,Ae.__webglTexture,ee)}q=-1};function Ur(C){let H=We.get(C);return(H.__readFormat!==C.format||H.__readType!==C.type)&&(H.__readFormat=C.format,H.__readType=C.type,H.__formatReadable=at.textureFormatReadable(C.format),H.__typeReadable=at.textureTypeReadable(C.type)),H}this.readRenderTargetPixels=function(C,H,ee,j,K,Ee,Ie,Ae=0){if(!(C&&C.isWebGLRenderTarget)){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Le=We.get(C).__webglFramebuffer;if(C.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le){Se.bindFramebuffer(G.FRAMEBUFFER,Le);try{let Ve=C.textures[Ae],st=Ve.format,pt=Ve.type;C.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+Ae);let Ge=Ur(Ve);if(Ge.__formatReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ge.__typeReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}H>=0&&H<=C.width-j&&ee>=0&&ee<=C.height-K&&G.readPixels(H,ee,j,K,_e.convert(st),_e.convert(pt),Ee)}finally{let Ve=te!==null?We.get(te).__webglFramebuffer:null;Se.bindFramebuffer(G.FRAMEBUFFER,Ve)}}},this.readRenderTargetPixelsAsync=async function(C,H,ee,j,K,Ee,Ie,Ae=0){if(!(C&&C.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Le=We.get(C).__webglFramebuffer;if(C.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le)if(H>=0&&H<=C.width-j&&ee>=0&&ee<=C.height-K){Se.bindFramebuffer(G.FRAMEBUFFER,Le);let Ve=C.textures[Ae],st=Ve.format,pt=Ve.type;C.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+Ae);let Ge=Ur(Ve);if(Ge.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ge.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let mt=G.createBuffer();G.bindBuffer(G.PIXEL_PACK_BUFFER,mt),G.bufferData(G.PIXEL_PACK_BUFFER,Ee.byteLength,G.STREAM_READ),G.readPixels(H,ee,j,K,_e.convert(st),_e.convert(pt),0),G.bindBuffer(G.PIXEL_PACK_BUFFER,null);let Kt=te!==null?We.get(te).__webglFramebuffer:null;Se.bindFramebuffer(G.FRAMEBUFFER,Kt);let Pt=G.fenceSync(G.SYNC_GPU_COMMANDS_COMPLETE,0);return G.flush(),await rv(G,Pt,4),G.bindBuffer(G.PIXEL_PACK_BUFFER,mt),G.getBufferSubData(G.PIXEL_PACK_BUFFER,0,Ee),G.bindBuffer(G.PIXEL_PACK_BUFFER,null),G.deleteBuffer(mt),G.deleteSync(Pt),Ee}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(C,H=null,ee=0){let j=Math.pow(2,-ee),K=Math.floor(C.image.width*j),Ee=Math.floor(C.image.height*j),Ie=H!==null?H.x:0,Ae=H!==null?H.y:0;je.setTexture2D(C,0),G.copyTexSubImage2D(G.TEXTURE_2D,ee,0,0,Ie,Ae,K,Ee),Se.unbindTexture()},this.copyTextureToTexture=function(C,H,ee=null,j=null,K=0,Ee=0){let Ie,Ae,Le,Ve,st,pt,Ge,mt,Kt,Pt=C.isCompressedTexture?C.mipmaps[Ee]:C.image;if(ee!==null)Ie=ee.max.x-ee.min.x,Ae=ee.max.y-ee.min.y,Le=ee.isBox3?ee.max.z-ee.min.z:1,Ve=ee.min.x,st=ee.min.y,pt=ee.isBox3?ee.min.z:0;else{let ut=Math.pow(2,-K);Ie=Math.floor(Pt.width*ut),Ae=Math.floor(Pt.height*ut),C.isDataArrayTexture?Le=Pt.depth:C.isData3DTexture?Le=Math.floor(Pt.depth*ut):Le=1,Ve=0,st=0,pt=0}j!==null?(Ge=j.x,mt=j.y,Kt=j.z):(Ge=0,mt=0,Kt=0);let It=_e.convert(H.format),yn=_e.convert(H.type),Fe;H.isData3DTexture?(je.setTexture3D(H,0),Fe=G.TEXTURE_3D):H.isDataArrayTexture||H.isCompressedArrayTexture?(je.setTexture2DArray(H,0),Fe=G.TEXTURE_2D_ARRAY):(je.setTexture2D(H,0),Fe=G.TEXTURE_2D),Se.activeTexture(G.TEXTURE0),Se.pixelStorei(G.UNPACK_FLIP_Y_WEBGL,H.flipY),Se.pixelStorei(G.UNPACK_PREMULTIPLY_ALPHA_WEBGL,H.premultiplyAlpha),Se.pixelStorei(G.UNPACK_ALIGNMENT,H.unpackAlignment);let dn=Se.getParameter(G.UNPACK_ROW_LENGTH),xt=Se.getParameter(G.UNPACK_IMAGE_HEIGHT),cs=Se.getParameter(G.UNPACK_SKIP_PIXELS),fn=Se.getParameter(G.UNPACK_SKIP_ROWS),kr=Se.getParameter(G.UNPACK_SKIP_IMAGES);Se.pixelStorei(G.UNPACK_ROW_LENGTH,Pt.width),Se.pixelStorei(G.UNPACK_IMAGE_HEIGHT,Pt.height),Se.pixelStorei(G.UNPACK_SKIP_PIXELS,Ve),Se.pixelStorei(G.UNPACK_SKIP_ROWS,st),Se.pixelStorei(G.UNPACK_SKIP_IMAGES,pt);let Wi=C.isDataArrayTexture||C.isData3DTexture,hs=H.isDataArrayTexture||H.isData3DTexture;if(C.isDepthTexture){let ut=We.get(C),tn=We.get(H),$n=We.get(ut.__renderTarget),Lt=We.get(tn.__renderTarget);Se.bindFramebuffer(G.READ_FRAMEBUFFER,$n.__webglFramebuffer),Se.bindFramebuffer(G.DRAW_FRAMEBUFFER,Lt.__webglFramebuffer);for(let pn=0;pn<Le;pn++)Wi&&(G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,We.get(C).__webglTexture,K,pt+pn),G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,We.get(H).__webglTexture,Ee,Kt+pn)),G.blitFramebuffer(Ve,st,Ve+Ie,st+Ae,Ge,mt,Ge+Ie,mt+Ae,G.DEPTH_BUFFER_BIT,G.NEAREST);Se.bindFramebuffer(G.READ_FRAMEBUFFER,null),Se.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else if(K!==0||C.isRenderTargetTexture||We.has(C)){let ut=We.get(C),tn=We.get(H);Se.bindFramebuffer(G.READ_FRAMEBUFFER,R),Se.bindFramebuffer(G.DRAW_FRAMEBUFFER,B);for(let $n=0;$n<Le;$n++)Wi?G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,ut.__webglTexture,K,pt+$n):G.framebufferTexture2D(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,ut.__webglTexture,K),hs?G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,tn.__webglTexture,Ee,Kt+$n):G.framebufferTexture2D(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,tn.__webglTexture,Ee),K!==0?G.blitFramebuffer(Ve,st,Ve+Ie,st+Ae,Ge,mt,Ge+Ie,mt+Ae,G.COLOR_BUFFER_BIT,G.NEAREST):hs?G.copyTexSubImage3D(Fe,Ee,Ge,mt,Kt+$n,Ve,st,Ie,Ae):G.copyTexSubImage2D(Fe,Ee,Ge,mt,Ve,st,Ie,Ae);Se.bindFramebuffer(G.READ_FRAMEBUFFER,null),Se.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else hs?C.isDataTexture||C.isData3DTexture?G.texSubImage3D(Fe,Ee,Ge,mt,Kt,Ie,Ae,Le,It,yn,Pt.data):H.isCompressedArrayTexture?G.compressedTexSubImage3D(Fe,Ee,Ge,mt,Kt,Ie,Ae,Le,It,Pt.data):G.texSubImage3D(Fe,Ee,Ge,mt,Kt,Ie,Ae,Le,It,yn,Pt):C.isDataTexture?G.texSubImage2D(G.TEXTURE_2D,Ee,Ge,mt,Ie,Ae,It,yn,Pt.data):C.isCompressedTexture?G.compressedTexSubImage2D(G.TEXTURE_2D,Ee,Ge,mt,Pt.width,Pt.height,It,Pt.data):G.texSubImage2D(G.TEXTURE_2D,Ee,Ge,mt,Ie,Ae,It,yn,Pt);Se.pixelStorei(G.UNPACK_ROW_LENGTH,dn),Se.pixelStorei(G.UNPACK_IMAGE_HEIGHT,xt),Se.pixelStorei(G.UNPACK_SKIP_PIXELS,cs),Se.pixelStorei(G.UNPACK_SKIP_ROWS,fn),Se.pixelStorei(G.UNPACK_SKIP_IMAGES,kr),Ee===0&&H.generateMipmaps===!0&&H.mipmapsAutoUpdate===!0&&G.generateMipmap(Fe),Se.unbindTexture()},this.initRenderTarget=function(C){We.get(C).__webglFramebuffer===void 0&&je.setupRenderTarget(C)},this.initTexture=function(C){C.isCubeTexture?je.setTextureCube(C,0):C.isData3DTexture?je.setTexture3D(C,0):C.isDataArrayTexture||C.isCompressedArrayTexture?je.setTexture2DArray(C,0):je.setTexture2D(C,0),Se.unbindTexture()},this.resetState=function(){W=0,V=0,te=null,Se.reset(),Me.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Si}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=vt._getDrawingBufferColorSpace(e),t.unpackColorSpace=vt._getUnpackColorSpace()}};var NP=2,Mu=2,Jo=class extends Error{constructor(e){super("this browser has no WebGL 2, so the body cannot be drawn; the curves work without it",{cause:e}),this.name="NoWebGL"}};function Wv(n,e){let t;try{t=new vu({antialias:!0,alpha:!0,powerPreference:"default"})}catch(h){throw new Jo(h)}t.outputColorSpace=rn,t.setClearAlpha(0),t.autoClear=!1;let i=t.domElement;i.className="bk-stage-canvas",i.tabIndex=0,i.setAttribute("role","img"),n.append(i);let s={width:Mu,height:Mu,ratio:1},r=1,o=()=>{s.width=Math.max(n.clientWidth,Mu),s.height=Math.max(n.clientHeight,Mu),s.ratio=Math.min(window.devicePixelRatio||1,NP)*r,t.setPixelRatio(s.ratio),t.setSize(s.width,s.height,!1),e()};o();let a=new ResizeObserver(o);a.observe(n);let l=h=>h.preventDefault();i.addEventListener("webglcontextlost",l);let c=()=>{t.setClearAlpha(0),e()};return i.addEventListener("webglcontextrestored",c),{renderer:t,size:s,setScale(h){r=h,o()},dispose(){a.disconnect(),i.removeEventListener("webglcontextlost",l),i.removeEventListener("webglcontextrestored",c),t.dispose(),t.forceContextLoss(),i.remove()}}}var Cp=new Mt,OP=new Mt,nr=new F,UP=new F(1,1,1);function Rp(n,e,{index:t,next:i,share:s},r){let o=n.position.shape[1],a=(t*o+e)*3,l=n.position,c=n.rotation,h=(t*o+e)*4;if(nr.set(l[a],l[a+1],l[a+2]),Cp.set(c[h+1],c[h+2],c[h+3],c[h]).normalize(),s){let u=(i*o+e)*3,d=(i*o+e)*4;nr.x+=s*(l[u]-nr.x),nr.y+=s*(l[u+1]-nr.y),nr.z+=s*(l[u+2]-nr.z),Cp.slerp(OP.set(c[d+1],c[d+2],c[d+3],c[d]).normalize(),s)}return r.compose(nr,Cp,UP)}var El=n=>n.elements[12]===n.elements[12]&&!Number.isNaN(n.elements[0]);function Xv(n){let e=n.skeleton?n.skeleton.bodies.length:0,t=Array.from({length:e},()=>new Xe),i={index:0,next:0,share:0};return{time:0,place:i,samples:i,matrices:t,missing:!1,at(s){this.time=s,this.place=Dn(n.stage_time,s),this.samples=n.time===n.stage_time?this.place:Dn(n.time,s),t.forEach((r,o)=>Rp(n.skeleton,o,this.place,r)),this.missing=e>0&&!El(t[0])}}}var Pp=8,kP=new Xe;function qv({bone_index:n,bone_weight:e}){let[t,i]=n.shape,s=i<=4?4:Pp,r={width:s,index:new Uint8Array(t*s),weight:new Uint16Array(t*s)},o=Array.from({length:i},(a,l)=>l);for(let a=0;a<t;a++){let l=a*i;i>Pp&&o.sort((u,d)=>e[l+d]-e[l+u]);let c=o.slice(0,s),h=c.reduce((u,d)=>u+e[l+d],0);c.forEach((u,d)=>{r.index[a*s+d]=n[l+u],r.weight[a*s+d]=i>Pp?e[l+u]*65535/h:e[l+u]})}return r}function $v(n){let e=n.joints.length,t=new Float32Array(e*12),i=new ki(t,3,e,zn,ni);return{rows:t,texture:i,move:r=>{for(let o=0;o<e;o++){let a=Rp(n,o,r,kP).elements,[l,c,h]=[n.centre[3*o],n.centre[3*o+1],n.centre[3*o+2]];for(let u=0;u<3;u++){let d=12*o+4*u;t[d]=a[u],t[d+1]=a[4+u],t[d+2]=a[8+u],t[d+3]=a[12+u]-(a[u]*l+a[4+u]*c+a[8+u]*h)}}return i.needsUpdate=!0,t.every(o=>!Number.isNaN(o))}}}function Yv(n,{width:e,index:t,weight:i}){for(let s=0;s<e/4;s++){let r=t.length/e,[o,a]=[new Uint8Array(r*4),new Uint16Array(r*4)];for(let l=0;l<r;l++)o.set(t.subarray(l*e+4*s,l*e+4*s+4),l*4),a.set(i.subarray(l*e+4*s,l*e+4*s+4),l*4);n.setAttribute(`joint${s}`,new Za(o,4)),n.setAttribute(`share${s}`,new Mr(a,4,!0))}}var FP=n=>`
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
`;function Ip(n,e,t,i=()=>{}){return n.onBeforeCompile=s=>{s.uniforms.joints={value:t},s.vertexShader=s.vertexShader.replace("#include <common>",`#include <common>
${FP(e)}`).replace("void main() {",`void main() {
  blendAll();`).replace("#include <beginnormal_vertex>","vec3 objectNormal = vec3(dot(row0.xyz, normal), dot(row1.xyz, normal), dot(row2.xyz, normal));").replace("#include <begin_vertex>","vec3 transformed = skinned(position);"),i(s)},n.customProgramCacheKey=()=>`skin${e}${i}`,n}function Zv(n,{width:e,index:t,weight:i},s){let r=new Float32Array(n.length);for(let o=0;o<n.length/3;o++){let[a,l,c]=[n[3*o],n[3*o+1],n[3*o+2]];for(let h=0;h<3;h++){let u=0;for(let d=0;d<e;d++){let f=12*t[o*e+d]+4*h,m=i[o*e+d]/65535;u+=m*(s[f]*a+s[f+1]*l+s[f+2]*c+s[f+3])}r[3*o+h]=u}}return r}var BP=10,zP={light:"#bbaea1",dark:"#cfc6bd"},GP=.35,VP=.99;function jv(n,e){let{mesh:t}=n,i=new Jt;i.setAttribute("position",new Dt(t.rest,3)),i.setIndex(new Dt(t.faces,1)),i.computeVertexNormals();let s=qv(t);Yv(i,s);let r=$v(t),o=Ip(new Go({colorWrite:!1,transparent:!0,polygonOffset:!0}),s.width,r.texture);o.polygonOffsetFactor=o.polygonOffsetUnits=1;let a=Ip(new ei({transparent:!0,depthWrite:!1}),s.width,r.texture,HP),l=new bt;for(let[u,d]of[o,a].entries()){let f=new Yt(i,d);f.frustumCulled=!1,f.renderOrder=BP+e.index+u/2,l.add(f)}l.children[1].onAfterRender=u=>{e.several&&a.opacity<VP&&u.clearDepth()};let c=()=>{a.color.set(zP[e.theme()]),e.several&&a.color.lerp(new qe(e.colour),1-GP)};c();let h=e.state.on("theme",c);return{name:"mesh",object:l,update(u){a.opacity=e.state.get("opacity"),l.visible=r.move(u.place)&&a.opacity>.005},texture:r.texture,positions:()=>Zv(t.rest,s,r.rows),dispose(){h(),i.dispose(),o.dispose(),a.dispose(),r.texture.dispose()}}}function HP(n){n.fragmentShader=n.fragmentShader.replace("#include <opaque_fragment>",`float facing = abs(dot(normalize(vViewPosition), normal));
    diffuseColor.a = min(1.0, diffuseColor.a * (1.0 + 1.4 * pow(1.0 - facing, 2.0)));
    #include <opaque_fragment>`)}function Jv(n,e=!1){let t=n[0].index!==null,i=new Set(Object.keys(n[0].attributes)),s=new Set(Object.keys(n[0].morphAttributes)),r={},o={},a=n[0].morphTargetsRelative,l=new Jt;l.morphTargetsRelative=a;let c=0;for(let h=0;h<n.length;++h){let u=n[h],d=0,f=0;if(t!==(u.index!==null))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". All geometries must have compatible attributes; make sure index attribute exists among all geometries, or in none of them."),null;for(let m in u.attributes){if(!i.has(m))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have compatible attributes; make sure "'+m+'" attribute exists among all geometries, or in none of them.'),null;r[m]===void 0&&(r[m]=[]),r[m].push(u.attributes[m]),d++}if(d!==i.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of attributes."),null;if(a!==u.morphTargetsRelative)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". .morphTargetsRelative must be consistent throughout all geometries."),null;for(let m in u.morphAttributes){if(!s.has(m))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+".  .morphAttributes must be consistent throughout all geometries."),null;if(u.morphAttributes[m].length!==n[0].morphAttributes[m].length)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have the same number of morph targets for the "'+m+'" morph attribute.'),null;o[m]===void 0&&(o[m]=[]),o[m].push(u.morphAttributes[m]),f++}if(f!==s.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of morph attributes."),null;if(e){let m;if(t)m=u.index.count;else if(u.attributes.position!==void 0)m=u.attributes.position.count;else return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". The geometry must have either an index or a position attribute"),null;l.addGroup(c,m,h),c+=m}}if(t){let h=0,u=[];for(let d=0;d<n.length;++d){let f=n[d].index;for(let m=0;m<f.count;++m)u.push(f.getX(m)+h);h+=n[d].attributes.position.count}l.setIndex(u)}for(let h in r){let u=Kv(r[h]);if(!u)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" attribute."),null;l.setAttribute(h,u)}for(let h in o){let u=o[h][0].length;if(u!==0){l.morphAttributes=l.morphAttributes||{},l.morphAttributes[h]=[];for(let d=0;d<u;++d){let f=[];for(let _=0;_<o[h].length;++_)f.push(o[h][_][d]);let m=Kv(f);if(!m)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" morphAttribute."),null;l.morphAttributes[h].push(m)}}}return l}function Kv(n){let e,t,i,s=-1,r=0;for(let c=0;c<n.length;++c){let h=n[c];if(e===void 0&&(e=h.array.constructor),e!==h.array.constructor)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.array must be of consistent array types across matching attributes."),null;if(t===void 0&&(t=h.itemSize),t!==h.itemSize)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.itemSize must be consistent across matching attributes."),null;if(i===void 0&&(i=h.normalized),i!==h.normalized)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.normalized must be consistent across matching attributes."),null;if(s===-1&&(s=h.gpuType),s!==h.gpuType)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.gpuType must be consistent across matching attributes."),null;r+=h.count*t}let o=new e(r),a=new Dt(o,t,i),l=0;for(let c=0;c<n.length;++c){let h=n[c];if(h.isInterleavedBufferAttribute){let u=l/t;for(let d=0,f=h.count;d<f;d++)for(let m=0;m<t;m++){let _=h.getComponent(d,m);a.setComponent(d+u,m,_)}}else o.set(h.array,l);l+=h.count*t}return s!==void 0&&(a.gpuType=s),a}var Lp=10,Qv=.55,Su=.06;function ey(){let n=[];for(let e of[0,.25,.5,.75]){let t=e*Math.PI/2;n.push([Math.max(Math.sin(t),1e-4),Su*(1-Math.cos(t))])}for(let e=0;e<=8;e++){let t=Su+e/8*(1-2*Su);n.push([Qv+(1-Qv)*Math.abs(2*e/8-1)**2,t])}for(let e of[.75,.5,.25,0]){let t=e*Math.PI/2;n.push([Math.max(Math.sin(t),1e-4),1-Su*(1-Math.cos(t))])}return new il(n.map(([e,t])=>new He(e,t)),Lp)}var wu=()=>new rl(1,14,10);function Eu(n=.035){let e=new Es(n,n,.8,Lp).translate(0,.4,0),t=new wr(2.6*n,.2,Lp).translate(0,.9,0);return Jv([e,t])}var ty=()=>new Es(1,1,1.06,7).translate(0,.5,0);var Dp=.11,WP=new F(0,1,0),Np=[{name:"x",means:"forwards",along:new F(1,0,0),colour:{light:"#d62728",dark:"#ff6b6b"}},{name:"y",means:"upwards",along:new F(0,1,0),colour:{light:"#2a9134",dark:"#5fd068"}},{name:"z",means:"to the right",along:new F(0,0,1),colour:{light:"#1f5fd0",dark:"#6ea8ff"}}],XP=new Xe().makeScale(0,0,0),qP=new Xe;function ny(n,e){let t=n.skeleton.bodies.length,i=new wi(Eu(),new ei,3*t);i.frustumCulled=!1;let s=Np.map(({along:c})=>new Xe().compose(new F,new Mt().setFromUnitVectors(WP,c),new F(Dp,Dp,Dp))),r=e.once("frames",()=>{let c=document.createElement("div");return c.className="bk-legend bk-stage-axes",e.corner.append(c),c}),o=()=>{let c=e.theme();for(let h=0;h<3*t;h++)i.setColorAt(h,new qe(Np[h%3].colour[c]));i.instanceColor.needsUpdate=!0,r.innerHTML=Np.map(({name:h,means:u,colour:d})=>`<span><b style="color:${d[c]}">${h}</b> ${u}</span>`).join("")},a=()=>r.hidden=!e.state.get("layers").frames;o(),a();let l=[e.state.on("theme",o),e.state.on("layers",a)];return{name:"frames",object:i,update({matrices:c}){c.forEach((h,u)=>{let d=El(h);s.forEach((f,m)=>{i.setMatrixAt(3*u+m,d?qP.multiplyMatrices(h,f):XP)})}),i.instanceMatrix.needsUpdate=!0},dispose(){l.forEach(c=>c()),i.geometry.dispose(),i.material.dispose(),i.dispose()}}}var ir=0,sy=1,ry=2,oy=3,[$P,YP]=[1.2,3.4],iy=4,ZP=new Gt,jP=`
  attribute vec3 corner; // share of the piece 0..1, side -1 or 1, cap -1 (start), 0 or 1 (end)
  attribute vec4 start; // x, y, z m, share of the whole line 0..1
  attribute vec4 end;
  attribute vec3 look; // value, radius m, emphasis
  uniform float pixel; // m that a CSS pixel covers, 1 m in front of the eye
  uniform float thinnest; // radius, px
  uniform float halo; // px around the line
  uniform float behind; // 0: the line itself, 1: the gap around it, 2: the halo around that
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
    bool marked = emphasis > 1.5;
    if (end.w <= start.w || (behind > 0.0 && !marked)) return;
    if (behind > 0.5 && behind < 1.5 && emphasis < 2.5) return;
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
    gl_Position.z += behind * (emphasis > 2.5 ? 1e-4 : 5e-4) * gl_Position.w;
  }
`,KP=`
  uniform sampler2D map;
  uniform vec3 missing;
  uniform vec3 plain;
  uniform vec3 page;
  uniform vec3 hoveredColour;
  uniform vec3 selectedColour;
  uniform float behind;
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
    if (behind > 0.0) {
      colour = behind < 1.5 ? page : emphasis > 2.5 ? selectedColour : hoveredColour;
    } else {
      float at = (255.0 * clamp(value, 0.0, 1.0) + 0.5) / 256.0;
      colour = mapped < 0.5 ? plain : value < -0.5 ? missing : texture2D(map, vec2(at, 0.5)).rgb;
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
`;function Qo(n,{map:e,taper:t=!1,thinnest:i=.8}){let s=new Float32Array((n+1)*4),r=new Float32Array((n+1)*3),o=new Xo(s,4).setUsage(Pr),a=new Xo(r,3).setUsage(Pr),l=JP();l.instanceCount=Math.max(n-1,0),l.setAttribute("start",new ts(o,4,0)),l.setAttribute("end",new ts(o,4,4)),l.setAttribute("look",new ts(a,3,0));let c={pixel:{value:.001},thinnest:{value:i},taper:{value:t?1:0},map:{value:e},mapped:{value:1},missing:{value:new qe},plain:{value:new qe},page:{value:new qe},hoveredColour:{value:new qe},selectedColour:{value:new qe}},h=(_,g)=>{let p=new on({vertexShader:jP,fragmentShader:KP,uniforms:{...c,halo:{value:g},behind:{value:_}},toneMapped:!1}),x=new Yt(l,p);return x.frustumCulled=!1,x.onBeforeRender=(w,v,b)=>{c.pixel.value=Op(w,b),p.uniformsNeedUpdate=!0},x},[u,d,f]=[h(0,0),h(1,$P),h(2,YP)],m=new bt().add(f,d);return{object:u,halo:m,points:s,looks:r,uniforms:c,changed(){o.needsUpdate=!0,a.needsUpdate=!0},dispose(){l.dispose();for(let{material:_}of[u,d,f])_.dispose()}}}function Op(n,e){let t=n.getCurrentViewport(ZP).w/n.getPixelRatio();return 2/(e.projectionMatrix.elements[5]*Math.max(t,1))}function JP(){let n=[[0,-1]];for(let s=0;s<=iy;s++)n.push([s/iy,0]);n.push([1,1]);let e=n.flatMap(([s,r])=>[s,-1,r,s,1,r]),t=[];for(let s=0;s+1<n.length;s++){let r=2*s;t.push(r,r+2,r+1,r+1,r+2,r+3)}let i=new Er;return i.setAttribute("corner",new Dt(new Float32Array(e),3)),i.setIndex(t),i}var QP=`
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
`,e2=`
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
`;function Al(n,{smallest:e=2.5,over:t=!1}={}){let i=new Er;i.setAttribute("corner",new Dt(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),i.setIndex([0,1,2,0,2,3]),i.instanceCount=n;let s=new Fi(new Float32Array(4*n),4).setUsage(Pr),r=new Fi(new Float32Array(4*n),4).setUsage(Pr);i.setAttribute("centre",s),i.setAttribute("look",r);let o=new qe("#333333"),a=new on({vertexShader:QP,fragmentShader:e2,uniforms:{pixel:{value:.001},smallest:{value:e},rim:{value:o}},transparent:!0,depthTest:!t,depthWrite:!t,toneMapped:!1}),l=new Yt(i,a);return l.frustumCulled=!1,l.renderOrder=t?21:2,l.onBeforeRender=(c,h,u)=>{a.uniforms.pixel.value=Op(c,u),a.uniformsNeedUpdate=!0},{object:l,rim:o,set(c,h,u,d,f,m,_=!1){let g=h===h&&u===u&&d===d;s.setXYZW(c,g?h:0,g?u:0,g?d:0,g?f:0),r.setXYZW(c,m.r,m.g,m.b,_?1:0)},changed:()=>s.needsUpdate=r.needsUpdate=!0,dispose(){i.dispose(),a.dispose()}}}var t2=.7;function ay({reactions:n,stage_time:e},t,i){let{force:s,point:r,items:o}=n,a=[],l=[],c=[];for(let m=0;m<o.length;m++)for(let _=0;_<e.length;_++){let g=3*(_*o.length+m),[p,x]=[s.subarray(g,g+3),r.subarray(g,g+3)];Math.hypot(...p)>i&&x[0]===x[0]&&(a.push(...x,x[0]+t*p[0],x[1]+t*p[1],x[2]+t*p[2]),l.push(e[_],e[_]),c.push(m,m))}let h=new Jt;h.setAttribute("position",new Dt(new Float32Array(a),3)),h.setAttribute("when",new Dt(new Float32Array(l),1));let u=new Dt(new Float32Array(a.length),3);h.setAttribute("tint",u);let d=new on({uniforms:{now:{value:0},lasts:{value:t2}},vertexShader:`
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
      }`,transparent:!0,depthWrite:!1,toneMapped:!1}),f=new Ja(h,d);return f.frustumCulled=!1,f.renderOrder=1,{object:f,colour(m){c.forEach((_,g)=>m[_].toArray(u.array,3*g)),u.needsUpdate=!0},update:m=>d.uniforms.now.value=m,dispose(){h.dispose(),d.dispose()}}}var ly=new F;function Au(n,e,t,i){let[s,r]=[n.pixels(e),n.pixels(t)];if(!s||!r)return null;let[o,a]=[r.x-s.x,r.y-s.y],l=o*o+a*a,c=l?((n.x-s.x)*o+(n.y-s.y)*a)/l:0,h=Math.min(1,Math.max(0,c)),u=Math.hypot(s.x+h*o-n.x,s.y+h*a-n.y),d=ly.lerpVectors(e,t,h).distanceTo(n.ray.origin);return{miss:Math.max(0,u-i*n.pixelsPerMetre(d)),distance:d,point:ly}}function Tu(n,e,t){let i=n.pixels(e);if(!i)return null;let s=e.distanceTo(n.ray.origin),r=Math.hypot(i.x-n.x,i.y-n.y);return{miss:Math.max(0,r-t*n.pixelsPerMetre(s)),distance:s,point:e}}function sr(n,e){return e?Math.abs(n.miss-e.miss)>.5?n.miss<e.miss:n.distance<e.distance:!0}var n2=.75,i2=1,Cu=20,s2=60,kp=.009,Up={radius:.026,length:.075},r2=new F(0,1,0),Fp=({weight:n})=>n?n2/n:i2/1e3;function hy(n,e){let{reactions:t}=n,i=Fp(t),s={shaft:new Es(1,1,1,14).translate(0,.5,0),head:new wr(1,1,20).translate(0,.5,0)},r=t.items.map(h=>a2(s,h)),o=ay(n,i,Cu),a=new bt().add(o.object,...r.map(h=>h.object)),l=null;function c(){if(l===e.theme())return;l=e.theme();let h=t.items.map(u=>Tl(e,u));r.forEach((u,d)=>u.material.color.copy(h[d])),o.colour(h)}return{name:"reactions",object:a,update(h){c();let[u,d]=[e.state.get("selected"),e.state.get("hovered")];r.forEach((f,m)=>{let _=u.includes(f.item)||d===f.item;f.set(t,m,h.place,i,_)}),o.update(h.time)},pick(h){let u=null;for(let{object:d,item:f,from:m,to:_,force:g}of r){let p=d.visible&&Au(h,m,_,kp);!p||p.miss>h.tolerance||!sr(p,u)||(u={...p,item:f,point:p.point.clone(),lines:[o2(g,t.weight)]})}return u},dispose(){Object.values(s).forEach(h=>h.dispose()),r.forEach(h=>h.material.dispose()),o.dispose()}}}function Tl({scene:n,tint:e},t){let i=n.items[t]?.side;return e(i==="right"?"--bk-right":i==="left"?"--bk-left":"--bk-accent")}function o2(n,e){let t=`${Math.round(n.length())} N`;return e?`${t} (${(n.length()/e).toFixed(2)} BW)`:t}function a2(n,e){let t=new ei,[i,s]=[new Yt(n.shaft,t),new Yt(n.head,t)],r=new bt().add(i,s);for(let h of[i,s])h.frustumCulled=!1;let[o,a,l,c]=[0,0,0,0].map(()=>new F);return{object:r,material:t,item:e,from:o,to:a,force:l,set({force:h,point:u,items:d},f,m,_,g){cy(h,f,d.length,m,l),cy(u,f,d.length,m,o);let p=l.length();if(r.visible=p>Cu&&o.x===o.x,!r.visible)return;let x=p*_;a.copy(o).addScaledVector(l,_);let v=Math.min(1,(p-Cu)/(s2-Cu))*(g?1.5:1),b=Math.min(Up.length*(g?1.2:1),.5*x);r.position.copy(o),r.quaternion.setFromUnitVectors(r2,c.copy(l).divideScalar(p)),i.scale.set(kp*v,Math.max(x-b,1e-4),kp*v),s.position.y=x-b,s.scale.set(Up.radius*v,b,Up.radius*v)}}}function cy(n,e,t,{index:i,next:s,share:r},o){let[a,l]=[3*(i*t+e),3*(s*t+e)],c=n[a]===n[a],h=n[l]===n[l],u=c&&h?r:c?0:1;for(let d=0;d<3;d++){let[f,m]=[n[a+d],n[l+d]];o.setComponent(d,u===0?f:u===1?m:f+u*(m-f))}}function Ru(n,e,{index:t,next:i,share:s},r){let o=n.shape[1],[a,l]=[2*(t*o+e),2*(i*o+e)];for(let c=0;c<2;c++){let h=n[a+c];r[c]=s?h+s*(n[l+c]-h):h}return r}function uy(n,{keypoints:e},t,i,s,r){let{items:o,position:a,reprojected:l}=e,[c,h]=[[0,0],[0,0]],u=d=>{n.beginPath(),n.arc(c[0]*i,c[1]*i,d*s,0,2*Math.PI),n.stroke()};o.forEach((d,f)=>{Ru(a,f,t.place,c),l&&Ru(l,f,t.place,h);let m=r.state.get("selected").includes(d)||r.state.get("hovered")===d;n.strokeStyle="#ffffff",l&&h[0]===h[0]&&(n.lineWidth=s,n.beginPath(),n.moveTo(c[0]*i,c[1]*i),n.lineTo(h[0]*i,h[1]*i),n.stroke(),n.fillStyle=`#${Tl(r,d).getHexString()}`,n.beginPath(),n.arc(h[0]*i,h[1]*i,(m?2.6:1.3)*s,0,2*Math.PI),n.fill()),n.lineWidth=s,u(m?4:2)})}function dy([n,e],{focal:t,centre:i,distortion:s}){let r=[(n-i[0])/t[0],(e-i[1])/t[1]];if(!s)return r;let[o,a,l,c,h]=s,[u,d]=r;for(let f=0;f<8;f++){let m=u*u+d*d,_=1+m*(o+m*(a+m*h)),g=2*l*u*d+c*(m+2*u*u),p=l*(m+2*d*d)+2*c*u*d;[u,d]=[(r[0]-g)/_,(r[1]-p)/_]}return[u,d]}function zp(n,e){let t=Math.min(e.width/n.width,e.height/n.height),[i,s]=[n.width*t,n.height*t];return{left:(e.width-i)/2,top:(e.height-s)/2,width:i,height:s,scale:t}}function gy({focal:n,centre:e},{left:t,top:i,scale:s},r,o,a,l){let c=2*s*n[0]/r.width,h=2*s*n[1]/r.height,u=2*(t+s*(e[0]+.5))/r.width-1,d=1-2*(i+s*(e[1]+.5))/r.height,f=(a+o)/(o-a),m=2*a*o/(o-a);return l.set(c,0,-u,0,0,h,-d,0,0,0,f,m,0,0,-1,0)}var Bp=new Xe,l2=new Xe().makeScale(1,-1,-1),[fy,py]=[new Mt,new Mt];function ea({rotation:n,translation:e},{index:t,next:i,share:s},r,o){let a=n.length/9,l=Math.min(t,a-1),c=Math.min(i,a-1);my(n,e,l,r,o),!(c===l||!s)&&(my(n,e,c,py.position??=new F,fy),r.lerp(py.position,s),o.slerp(fy,s))}function my(n,e,t,i,s){let r=9*t;Bp.set(n[r],n[r+3],n[r+6],0,n[r+1],n[r+4],n[r+7],0,n[r+2],n[r+5],n[r+8],0,0,0,0,1),i.set(-e[3*t],-e[3*t+1],-e[3*t+2]).applyMatrix4(Bp),s.setFromRotationMatrix(Bp.multiply(l2))}var Cl=.2,xy=new qe("#ffffff");function _y(n,e){let{camera:t,keypoints:i}=n,{items:s,position:r,reprojected:o}=i,a=s.length,l=Al(a,{smallest:3,over:!0}),c=Al(a,{smallest:1.7,over:!0}),h=Qo(2*a,{map:null,thinnest:.7});h.uniforms.mapped.value=0,h.uniforms.plain.value.copy(xy);let u=new bt().add(h.object,c.object,l.object),d=s.map(()=>new F),f=new F,m=[0,0],_=w=>w===e.state.get("hovered")||e.state.get("selected").includes(w)?1.6:1,g=null,p=[];function x(w,v,b,M){let[y,E]=dy(Ru(w,v,b,m),t);return M.set(Cl*y,-Cl*E,-Cl)}return{name:"keypoints",object:u,update(w){if(u.visible=e.state.get("view")==="camera",!u.visible)return;g!==e.theme()&&(g=e.theme(),p=s.map(b=>Tl(e,b))),ea(t,w.place,u.position,u.quaternion),u.updateMatrix();let v=Cl/t.focal[1];s.forEach((b,M)=>{let y=x(r,M,w.place,d[M]);if(l.set(M,y.x,y.y,y.z,4*v*_(b),xy,!0),!o)return;x(o,M,w.place,f),c.set(M,f.x,f.y,f.z,2.6*v*_(b),p[M]);let E=y.x===y.x&&f.x===f.x;h.points.set([y.x,y.y,y.z,0,f.x,f.y,f.z,E?1:0],8*M),h.looks.set([0,0,ir,0,0,ir],6*M)}),l.changed(),c.changed(),h.changed()},pick(w){let v=null;return s.forEach((b,M)=>{if(d[M].x!==d[M].x)return;let y=d[M].clone().applyMatrix4(u.matrix),E=Tu(w,y,4*Cl/t.focal[1]);E&&E.miss<=w.tolerance&&sr(E,v)&&(v={...E,item:b})}),v},dispose(){l.dispose(),c.dispose(),h.dispose()}}}var Pu=[20,40],Gp=["#dfe4e8","#e69f00","#c2185b"],c2=Gp.map(n=>new qe(n));function Iu(n){return c2[n>Pu[1]?2:n>Pu[0]?1:0]}var Vp=60,vy=.0016;function yy(n){let e=new Uint8Array(1024).fill(255);for(let s=0;s<256;s++){let{r,g:o,b:a}=Iu(s/255*Vp);e.set([255*r,255*o,255*a],4*s)}let t=new ki(e,256,1,zn);t.needsUpdate=!0;let i=Qo(2*n,{map:t,thinnest:.7});return{object:i.object,set(s,r,o,a){let l=a===a,{points:c,looks:h}=i;c.set([r.x,r.y,r.z,0,o.x,o.y,o.z,l?1:0],8*s),h.set([a/Vp,vy,ir,a/Vp,vy,ir],6*s)},changed:i.changed,dispose(){i.dispose(),t.dispose()}}}var Lu=2,Du=20,by="600 12px system-ui, 'DejaVu Sans', Arial, sans-serif",My=48;function Sy(n,{text:e,page:t}){let i=n.length>My?`${n.slice(0,My-1)}\u2026`:n,s=document.createElement("canvas"),r=s.getContext("2d");r.font=by;let o=Math.ceil(r.measureText(i).width)+14;[s.width,s.height]=[Lu*o,Lu*Du],r.scale(Lu,Lu),r.globalAlpha=.85,r.fillStyle=t,r.beginPath(),r.roundRect(0,0,o,Du,4),r.fill(),r.globalAlpha=1,r.fillStyle=e,r.font=by,r.textBaseline="middle",r.fillText(i,7,Du/2+.5);let a=new el(s);a.colorSpace=rn,a.generateMipmaps=!1,a.minFilter=cn;let l=new zo({map:a,depthTest:!1,sizeAttenuation:!1,toneMapped:!1}),c=new Ka(l);return c.center.set(-9/o,.5),c.renderOrder=30,{object:c,place(h,u,d){let f=2/(u.projectionMatrix.elements[5]*d);c.position.copy(h),c.scale.set(o*f,Du*f,1)},dispose(){a.dispose(),l.dispose()}}}var wy=.007,h2=.0095;function Ty(n,e){let{items:t,position:i,model:s}=n.markers,r=t.length,o=Al(s?2*r:r),a=s?yy(r):null,l=new bt().add(o.object);a&&l.add(a.object);let c=t.map(()=>({measured:new F,modelled:new F,error:NaN})),h=n.series?.marker_error,u=h?new Map(h.items.map((p,x)=>[p,x])):new Map,d=new Map,f=null;function m(p,{samples:x}){let{measured:w,modelled:v}=c[p];return s?1e3*w.distanceTo(v):u.has(t[p])?Fs(h,u.get(t[p]),x):NaN}function _(p){f!==e.theme()&&(f=e.theme(),o.rim.copy(e.tint("--bk-text")),[...d.keys()].forEach(g));for(let x of d.keys())p.includes(x)||g(x);for(let x of p){let w=t.indexOf(x);if(w<0)continue;if(!d.has(x)){let M={text:Ey(e.tint("--bk-text")),page:Ey(e.tint("--bk-page"))};d.set(x,Sy(e.scene.items[x]?.label??x,M)),l.add(d.get(x).object)}let{object:v,place:b}={object:d.get(x).object,place:d.get(x).place};v.visible=c[w].measured.x===c[w].measured.x,v.visible&&b(c[w].measured,e.camera(),e.size().height)}}function g(p){d.get(p).object.removeFromParent(),d.get(p).dispose(),d.delete(p)}return{name:"markers",object:l,update(p){let[x,w]=[e.state.get("selected"),e.state.get("hovered")];t.forEach((v,b)=>{let{measured:M,modelled:y}=c[b];Ay(i,b,r,p.place,M),s&&Ay(s,b,r,p.place,y),c[b].error=m(b,p);let E=v===w||x.includes(v),D=Iu(c[b].error);o.set(b,M.x,M.y,M.z,wy*(E?1.7:1),D),s&&(o.set(r+b,y.x,y.y,y.z,h2*(E?1.5:1),D,!0),a.set(b,M,y,c[b].error))}),o.changed(),a?.changed(),_(x)},pick(p){let x=null;return t.forEach((w,v)=>{let{measured:b,error:M}=c[v],y=b.x===b.x&&Tu(p,b,wy);if(!y||y.miss>p.tolerance||!sr(y,x))return;let E=h||M!==M?[]:[`error ${M.toFixed(1)} mm`];x={...y,item:w,point:b,lines:E}}),x},dispose(){[...d.keys()].forEach(g),o.dispose(),a?.dispose()}}}var Ey=n=>`#${n.getHexString()}`;function Ay(n,e,t,{index:i,next:s,share:r},o){let[a,l]=[3*(i*t+e),3*(s*t+e)];return r?o.set(n[a]+r*(n[l]-n[a]),n[a+1]+r*(n[l+1]-n[a+1]),n[a+2]+r*(n[l+2]-n[a+2])):o.fromArray(n,a)}var Cy={light:{way:["#7d9bc6","#a0579a","#c8102e"],missing:"#c6c8ca",plain:"#9b3434"},dark:{way:["#395a90","#a968b4","#ff8259"],missing:"#50555a",plain:"#c46a62"}},Nu=n=>Cy[n]??Cy.light;function Py(n,e){let{way:t,missing:i}=Nu(e),s=new qe;if(n===n){let l=t.map(c=>d2(s.set(c)));f2(u2(l,Math.min(Math.max(n,0),1)),s)}else s.set(i);let{r,g:o,b:a}=s.getRGB({},rn);return[r,o,a].map(l=>Math.round(255*Math.min(Math.max(l,0),1)))}function u2([n,e,t],i){let[s,r]=[Ry(n,e),Ry(e,t)],o=i*(s+r),[a,l,c]=o<=s?[n,e,o/s]:[e,t,(o-s)/r];return a.map((h,u)=>h+c*(l[u]-h))}var Ry=(n,e)=>Math.hypot(...n.map((t,i)=>e[i]-t));function Iy(n){return Array.from({length:11},(e,t)=>({at:t/10,colour:`rgb(${Py(t/10,n).join(" ")})`}))}function Ly(){let n=new Uint8Array(1024).fill(255),e=new ki(n,256,1,zn);return e.colorSpace=rn,e.minFilter=e.magFilter=cn,e.paint=t=>{for(let i=0;i<256;i++)n.set(Py(i/255,t),4*i);e.needsUpdate=!0},e}function d2({r:n,g:e,b:t}){let i=Math.cbrt(.4122214708*n+.5363325363*e+.0514459929*t),s=Math.cbrt(.2119034982*n+.6806995451*e+.1073969566*t),r=Math.cbrt(.0883024619*n+.2817188376*e+.6299787005*t);return[.2104542553*i+.793617785*s-.0040720468*r,1.9779984951*i-2.428592205*s+.4505937099*r,.0259040371*i+.7827717662*s-.808675766*r]}function f2([n,e,t],i){let s=(n+.3963377774*e+.2158037573*t)**3,r=(n-.1055613458*e-.0638541728*t)**3,o=(n-.0894841775*e-1.291485548*t)**3;i.r=4.0767416621*s-3.3077115913*r+.2309699292*o,i.g=-1.2684380046*s+2.6097574011*r-.3413193965*o,i.b=-.0041960863*s-.7034186147*r+1.707614701*o}var Hp=3e6,ky=.0015,p2=.0035;function Wp(n){return Math.max(Math.sqrt(Math.max(n,0)/(Math.PI*Hp)),ky)}function Fy(n,e){let{muscles:t}=n;if(!t||!t.items.length)return null;let i=t.body.length,s=Ly(),r=Qo(i,{map:s,taper:!0}),o=Dy(n.series?.activation,t.items),a=Dy(n.series?.muscle_force,t.items),l=m2(t.start,i),c=new Int32Array(i).fill(-1);t.moving.forEach((x,w)=>c[x]=w);let h=new Uint8Array(t.items.length);r.uniforms.mapped.value=o?1:0;let u=new bt().add(r.halo,r.object);function d(x){let{points:w}=r,{index:v,next:b,share:M}=x.place,{local:y,body:E,track:D,start:I}=t,L=t.moving.length;for(let P=0;P<i;P++){let U=y[3*P],R=y[3*P+1],B=y[3*P+2];if(c[P]>=0){let W=3*(v*L+c[P]),V=3*(b*L+c[P]);U=D[W]+M*(D[V]-D[W]),R=D[W+1]+M*(D[V+1]-D[W+1]),B=D[W+2]+M*(D[V+2]-D[W+2])}if(E[P]>=0){let W=x.matrices[E[P]].elements;w[4*P]=W[0]*U+W[4]*R+W[8]*B+W[12],w[4*P+1]=W[1]*U+W[5]*R+W[9]*B+W[13],w[4*P+2]=W[2]*U+W[6]*R+W[10]*B+W[14]}else w[4*P]=U,w[4*P+1]=R,w[4*P+2]=B}for(let P=0;P+1<I.length;P++)g2(w,I[P],I[P+1])}function f(x){let{looks:w}=r;for(let v=0,b=-1,M=0,y=0;v<i;v++){let E=l[v];E!==b&&(b=E,M=o?Ny(o,E,x.samples):0,y=a?Wp(Ny(a,E,x.samples)):p2,y!==y&&(y=ky)),w[3*v]=M===M?M:-1,w[3*v+1]=y,w[3*v+2]=h[E]}}let m=null;function _(){m!==e.theme()&&(m=e.theme(),s.paint(m),r.uniforms.missing.value.set(Nu(m).missing),r.uniforms.plain.value.set(Nu(m).plain),r.uniforms.page.value.copy(e.tint("--bk-page")),r.uniforms.hoveredColour.value.copy(e.tint("--bk-text")),r.uniforms.selectedColour.value.copy(e.tint("--bk-accent")))}let g=new Set(t.items);function p(){let x=new Set(e.state.get("selected").filter(v=>g.has(v))),w=e.state.get("hovered");r.halo.visible=x.size>0||g.has(w),t.items.forEach((v,b)=>{x.has(v)?h[b]=oy:v===w?h[b]=ry:h[b]=x.size?sy:ir})}return{name:"muscles",object:u,update(x){_(),p(),d(x),f(x),r.changed()},pick:x=>x2(x,t,r),dispose(){r.dispose(),s.dispose()}}}function Dy(n,e){if(!n)return null;let t=new Map(n.items.map((i,s)=>[i,s]));return{series:n,rows:e.map(i=>t.get(i)??-1)}}function Ny({series:n,rows:e},t,i){return e[t]<0?NaN:Fs(n,e[t],i)}function m2(n,e){let t=new Uint16Array(e);for(let i=0;i+1<n.length;i++)t.fill(i,n[i],n[i+1]);return t}function g2(n,e,t){let i=0;n[4*e+3]=0;for(let r=e+1;r<t;r++){let o=4*r;i+=Math.hypot(n[o]-n[o-4],n[o+1]-n[o-3],n[o+2]-n[o-2]),n[o+3]=i}let s=!(i>0);for(let r=e+1;r<t;r++)n[4*r+3]=s?0:n[4*r+3]/i}var[Oy,Uy]=[new F,new F];function x2(n,{items:e,start:t},{points:i,looks:s}){let r=null;for(let o=0;o<e.length;o++)for(let a=t[o]+1;a<t[o+1];a++){if(!(i[4*a+3]>i[4*a-1]))continue;Oy.fromArray(i,4*a-4),Uy.fromArray(i,4*a);let l=Au(n,Oy,Uy,s[3*a+1]);!l||l.miss>n.tolerance||!sr(l,r)||(r={...l,item:e[o],point:l.point.clone()})}return r}var Xp=new WeakMap;function Ou(n){return Xp.has(n)||Xp.set(n,_2(n)),Xp.get(n)}function _2({mime:n,time:e,frames:t}){let i=new Map,s=[],r=new Set,o=new Set,a=-1;function l(c){i.has(c)||r.has(c)||(r.add(c),createImageBitmap(s[c]??=new Blob([t[c]],{type:n})).then(h=>{i.set(c,h);for(let[u,d]of i){if(i.size<=24)break;i.delete(u),d.close()}o.forEach(u=>u())}).catch(()=>{}).finally(()=>r.delete(c)))}return{at(c){let h=v2(e,c);for(let m=0;m<=6;m++)l((h+m)%t.length);let u=h;for(;!i.has(u)&&u>Math.max(0,h-24);)u--;let d=i.has(u)?u:a,f=i.get(d)??null;return f&&(i.delete(d),i.set(d,f),a=d),{index:d,bitmap:f}},on(c){return o.add(c),()=>o.delete(c)}}}function v2(n,e){let[t,i]=[0,n.length-1];for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return e-n[t]<=n[i]-e?t:i}var y2=2;function By(n,e){let{picture:t,camera:i}=n,{state:s}=e,r=e.once("picture insets",()=>{let f=Y("div",{class:"bk-insets"});return e.corner.parentElement.append(f),f}),o=Y("canvas",{"aria-hidden":"true"}),a=()=>i&&s.set({view:"camera"}),l=Y(i?"button":"div",{class:"bk-inset",hidden:!0,type:i?"button":null,title:i?"See the body in the video":null,"aria-label":i?`Video of ${n.name}: see the body in it`:`Video of ${n.name}`,on:{click:a}},o,e.several?Y("span",{text:n.name}):null);r.append(l);let c=o.getContext("2d"),h=Ou(t),u=h.on(e.ask),d="";return{show(f){let{index:m,bitmap:_}=h.at(f.time);if(l.hidden=!_,!_)return;let g=s.get("layers").keypoints&&n.keypoints&&i,p=Math.round(o.clientWidth*Math.min(window.devicePixelRatio||1,y2)),x=[m,p,g?f.time:"",s.get("selected")].join();if(x===d||!p)return;d=x,o.width=p,o.height=Math.round(p*t.height/t.width),c.imageSmoothingQuality="high",c.drawImage(_,0,0,o.width,o.height);let w=o.width/o.clientWidth;g&&uy(c,n,f,o.width/i.width,w,e)},hide:()=>l.hidden=!0,dispose(){u(),l.remove()}}}var qp=20,b2=`
  attribute vec2 pixel; // of the camera's picture, px from the corner of the first pixel
  varying vec2 seen;
  void main() {
    seen = pixel;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }
`,M2=`
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
`;function zy(n,e){let t=By(n,e),i=n.camera?S2(n):null,s=new bt;return i&&s.add(i.object),{name:"picture",object:s,update(r){let o=i&&e.state.get("view")==="camera";i&&(i.object.visible=o&&i.show(r)),o||e.state.get("hidden").includes(e.index)?t.hide():t.show(r)},rest:t.hide,dispose(){t.dispose(),i?.dispose()}}}function S2({camera:n,picture:e}){let t=Ou(e),i=new Bn;i.colorSpace=rn,i.generateMipmaps=!1,i.minFilter=i.magFilter=cn,i.flipY=!1;let s=new on({vertexShader:b2,fragmentShader:M2,uniforms:{map:{value:i},size:{value:[n.width,n.height]},focal:{value:n.focal},centre:{value:n.centre.map(a=>a+.5)},bend:{value:n.distortion??[0,0,0,0,0]}},depthTest:!1,depthWrite:!1,toneMapped:!1}),r=new Yt(w2(n),s);r.frustumCulled=!1,r.renderOrder=-1e3;let o=null;return{object:r,show(a){let{bitmap:l}=t.at(a.time);return l?(l!==o&&(i.image=o=l,i.needsUpdate=!0),ea(n,a.place,r.position,r.quaternion),!0):!1},dispose(){r.geometry.dispose(),i.dispose(),s.dispose()}}}function w2({width:n,height:e,focal:t,centre:i}){let s=[0,0,n,0,n,e,0,e],r=[];for(let a=0;a<8;a+=2){let l=(s[a]-i[0]-.5)/t[0],c=(s[a+1]-i[1]-.5)/t[1];r.push(qp*l,-qp*c,-qp)}let o=new Jt;return o.setAttribute("position",new Dt(new Float32Array(r),3)),o.setAttribute("pixel",new Dt(new Float32Array(s),2)),o.setIndex([0,2,1,0,3,2]),o}var E2=.4,A2=.17,T2={light:.2,dark:.5},C2=`
  attribute float strength;
  varying vec2 place;
  varying float dark;
  void main() {
    place = position.xz;
    dark = strength;
    gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
  }
`,R2=`
  uniform float darkest;
  varying vec2 place;
  varying float dark;
  void main() {
    float fade = 1.0 - smoothstep(0.0, 1.0, length(place));
    gl_FragColor = vec4(0.0, 0.0, 0.0, darkest * dark * fade * fade);
  }
`,Gy=new Xe,Uu=new F;function Vy(n,e){let t=n.skeleton.bones.filter(({shape:l})=>!l),i=new Sr(1,20).rotateX(-Math.PI/2),s=new Fi(new Float32Array(t.length),1);i.setAttribute("strength",s);let r=new on({vertexShader:C2,fragmentShader:R2,transparent:!0,depthWrite:!1,uniforms:{darkest:{value:0}}}),o=new wi(i,r,t.length);o.frustumCulled=!1,o.renderOrder=-5;let a=t.map(({from:l,to:c})=>new F(...l).add(new F(...c)).multiplyScalar(.5));return{name:"floor",object:o,update({matrices:l}){r.uniforms.darkest.value=T2[e.theme()];let c=0;t.forEach(({body:h},u)=>{Uu.copy(a[u]).applyMatrix4(l[h]);let d=1-Math.max(Uu.y-n.floor,0)/E2;if(!(d>0))return;let f=A2*(1.5-.5*d);Gy.makeScale(f,1,f).setPosition(Uu.x,n.floor+.001,Uu.z),o.setMatrixAt(c,Gy),s.setX(c++,d*d)}),o.count=c,o.instanceMatrix.needsUpdate=s.needsUpdate=!0,o.visible=c>0&&e.state.get("view")!=="camera"},dispose(){i.dispose(),r.dispose(),o.dispose()}}}var P2={light:"#d8cdb8",dark:"#e2d9c8"},Hy={right:"--bk-right",left:"--bk-left"},I2=.45,L2=.55,$p={share:.07,least:.007,most:.022},Wy={rib:ty,skull:()=>wu().translate(0,1,0).scale(1,.5,1)},D2=new F(0,1,0),N2=new Xe().makeScale(0,0,0),O2=new Xe;function Yp(n,e){let t=new qe(P2[n.theme()]);return n.several?t.lerp(new qe(n.colour),L2):Hy[e]?t.lerp(n.tint(Hy[e]),I2):t}function Xy(n,e){let t=new ei,s=[...Map.groupBy(n,({shape:o})=>o in Wy?o:"long")].map(([o,a])=>{let l=new wi((Wy[o]??ey)(),t,a.length);return l.frustumCulled=!1,{mesh:l,list:a,places:a.map(U2)}}),r=new bt;for(let{mesh:o}of s)r.add(o);return{object:r,paint(){for(let{mesh:o,list:a}of s)a.forEach(({side:l},c)=>o.setColorAt(c,Yp(e,l))),o.instanceColor.needsUpdate=!0},update(o){for(let{mesh:a,list:l,places:c}of s)l.forEach(({body:h},u)=>{let d=o[h];a.setMatrixAt(u,El(d)?O2.multiplyMatrices(d,c[u]):N2)}),a.instanceMatrix.needsUpdate=!0},dispose(){t.dispose();for(let{mesh:o}of s)o.geometry.dispose(),o.dispose()}}}function U2({from:n,to:e,radius:t}){let[i,s]=[new F(...n),new F(...e)];s.sub(i);let r=Math.max(s.length(),1e-4),o=t??Math.min(Math.max($p.share*r,$p.least),$p.most),a=new Mt().setFromUnitVectors(D2,s.divideScalar(r));return new Xe().compose(i,a,new F(o,r,o))}var jp=.02,k2=1.4,F2=1.2,ku=.34,B2=new F(0,1,0),z2=new Xe().makeScale(0,0,0),Zp=new Xe,Lr=new F;function qy(n,e){let t=new wi(wu(),new ei,n.length),i=n.flatMap(V2),s=new wi(Eu(.011),new ei,Math.max(i.length,1)),r=new bt().add(t,s);t.frustumCulled=s.frustumCulled=!1;let o=n.map(()=>jp),a=[];return{object:r,paint(){let[l,c]=[e.state.get("selected"),e.state.get("hovered")],h=e.tint("--bk-accent");n.forEach(({dofs:u,name:d},f)=>{let m=u.some(g=>l.includes(g)),_=m||u.includes(c);o[f]=jp*(m?k2:_?F2:1),t.setColorAt(f,_?h:Yp(e,G2(d)).multiplyScalar(.8))}),n.length&&(t.instanceColor.needsUpdate=!0),s.material.color.copy(h),a=i.filter(({dof:u})=>l.includes(u)),s.count=a.length},update(l){n.forEach(({body:c,at:h},u)=>{Lr.fromArray(h).applyMatrix4(l[c]);let d=!Number.isNaN(Lr.x);d&&Zp.makeScale(o[u],o[u],o[u]).setPosition(Lr),t.setMatrixAt(u,d?Zp:z2)}),a.forEach(({body:c,place:h},u)=>s.setMatrixAt(u,Zp.multiplyMatrices(l[c],h))),t.instanceMatrix.needsUpdate=s.instanceMatrix.needsUpdate=!0},pick:(l,c)=>H2(n,c,l,e.state.get("selected")),dispose(){for(let l of[t,s])l.geometry.dispose(),l.material.dispose(),l.dispose()}}}var G2=n=>/_r$/.test(n)?"right":/_l$/.test(n)?"left":"middle";function V2({dofs:n,axes:e,body:t,at:i}){return n.flatMap((s,r)=>{if(!e?.[r])return[];let o=new F(...e[r]).normalize(),a=new F(...i).addScaledVector(o,-ku/2),l=new Mt().setFromUnitVectors(B2,o);return[{dof:s,body:t,place:new Xe().compose(a,l,new F(ku,ku,ku))}]})}function H2(n,e,t,i){let s=null;for(let{body:o,at:a,dofs:l}of n){if(!l.length)continue;Lr.fromArray(a).applyMatrix4(e[o]);let c=t.pixels(Lr);if(!c)continue;let h=Lr.distanceTo(t.ray.origin),u=t.pixelsPerMetre(h)*jp,d=Math.max(0,Math.hypot(c.x-t.x,c.y-t.y)-u);d>t.tolerance||d>(s?.miss??1/0)||d===s?.miss&&h>s.distance||(s={items:l,miss:d,distance:h,point:Lr.clone()})}if(!s)return null;let r=s.items.findIndex(o=>i.includes(o));return{...s,item:s.items[Math.max(r,0)],next:s.items[(r+1)%s.items.length]}}function $y(n,e){let t=Xy(n.skeleton.bones,e),i=qy(n.skeleton.joints,e),s=()=>{t.paint(),i.paint(),e.ask()};s();let r=[e.state.on("theme",s),e.state.on("selected hovered",()=>{i.paint(),e.ask()})];return{name:"skeleton",object:new bt().add(t.object,i.object),update({matrices:o}){t.update(o),i.update(o)},pick:(o,{matrices:a})=>i.pick(o,a),dispose(){r.forEach(o=>o()),t.dispose(),i.dispose()}}}var W2=[[n=>n.skeleton?.bodies.length,$y],[n=>n.skeleton?.bodies.length,ny],[n=>n.skeleton?.bones.length,Vy],[n=>n.mesh?.rest.length,jv],[n=>n.skeleton&&n.muscles?.items.length,Fy],[n=>n.reactions?.items.length,hy],[n=>n.markers?.items.length,Ty],[n=>n.picture?.frames.length,zy],[n=>n.camera&&n.keypoints?.items.length,_y]],Yy=new Set(["skeleton","frames","muscles"]),Zy=(n,e)=>W2.filter(([t])=>t(n)).map(([,t])=>t(n,e));function jy({scene:n,state:e,alignment:t},i,s){let r=n.trials[i],o=Xv(r),a=new bt;a.matrixAutoUpdate=!1;let l=Zy(r,s(i,o)),c=l.map(h=>new bt().add(h.object));return c.length&&a.add(...c),{trial:r,pose:o,ground:a,layers:l,move:()=>o.at(t.trialTime(i)),update(){let h=e.get("layers");a.visible=!e.get("hidden").includes(i),l.forEach((u,d)=>{c[d].visible=a.visible&&h[u.name]&&!(o.missing&&Yy.has(u.name)),c[d].visible?u.update(o):u.rest?.()})},pickable:()=>l.filter((h,u)=>c[u].visible&&h.object.visible&&h.pick),dispose(){a.removeFromParent(),l.forEach(h=>h.dispose())}}}var X2=6,Ky=new ul,q2=new Xe;function Jy(n,e,t,i,s,r=X2){Ky.setFromCamera(new He(2*i/t.width-1,1-2*s/t.height),e);let o=null;return n.forEach(({ground:a,pose:l,pickable:c},h)=>{let u=Y2(a,e,t,i,s,r);for(let d of c()){let f=d.pick(u,l);f&&(!o||$2(f,o))&&(o={...f,trial:h})}}),o}var $2=(n,e)=>Math.abs(n.miss-e.miss)>1?n.miss<e.miss:n.distance<e.distance;function Y2(n,e,t,i,s,r){let o=new F;return{x:i,y:s,tolerance:r,ray:Ky.ray.clone().applyMatrix4(q2.copy(n.matrix).invert()),pixels(a){return o.copy(a).applyMatrix4(n.matrix).applyMatrix4(e.matrixWorldInverse),o.z<0?(o.applyMatrix4(e.projectionMatrix),{x:(o.x+1)/2*t.width,y:(1-o.y)/2*t.height}):null},pixelsPerMetre:a=>e.projectionMatrix.elements[5]*t.height/2/a}}var Z2=1.1,j2=1.5,Qy={distance:.5,angle:.35},eb=9,tb=new F(0,1,0),Fu=new F,Rl=new F;function nb(n,e,t,i){let s=[],r=[];o();function o(){s=i.map(g=>K2(g.forward,i[0].forward)),r=i.map((g,p)=>l(p))}function a(g,p){let x=t.trialTime(g,p);return Dn(n.trials[g].stage_time,x)}function l(g){if(g===0)return!0;if(i[g].forward.angleTo(i[0].forward)>Qy.angle)return!1;let p=Math.min(...[0,g].map(x=>i[x].duration));for(let x=0;x<eb;x++){let w=p*x/(eb-1);if([Fu,Rl].forEach((v,b)=>{let M=b?g:0,{stage_time:y}=n.trials[M];i[M].at(Dn(y,y[0]+w),v).setY(0)}),Fu.distanceTo(Rl)>Qy.distance)return!1}return!0}let c=()=>n.trials.map((g,p)=>p).filter(g=>!e.get("hidden").includes(g)),h=()=>c()[0]??0,u=()=>e.get("alignment")==="cycle",d=!1;function f(g,p){let[x,w]=[e.get("view"),c()];x!=="orbit"&&(d=x==="side");let v=w.indexOf(g)-(w.length-1)/2,{forward:b}=i[h()];return d?p.copy(b).multiplyScalar(v*j2):p.crossVectors(tb,b).multiplyScalar(v*Z2)}function m(g,p){let x=h(),w=!r[g]||u();if(g===x||!w)p.identity();else{let[v,b]=u()?[a(g),a(x)]:[a(g,0),a(x,0)],M=new Mt().copy(s[x]).invert().multiply(s[g]);i[x].at(b,Rl).setY(i[x].floor),i[g].at(v,Fu).setY(i[g].floor).applyQuaternion(M),p.makeRotationFromQuaternion(M).setPosition(Rl.sub(Fu))}return e.get("arrangement")==="side"&&c().length>1&&p.premultiply(new Xe().makeTranslation(f(g,Rl))),p}let _=new Xe;return{shown:c,lay:m,refresh:o,centre:(g,p)=>i[g].at(a(g),p).applyMatrix4(m(g,_)),forward:()=>i[h()].forward,floor:()=>i[h()].floor}}function K2(n,e){let t=Math.atan2(n.z*e.x-n.x*e.z,n.x*e.x+n.z*e.z);return new Mt().setFromAxisAngle(tb,t)}var ib={type:"change"},Jp={type:"start"},rb={type:"end"},Bu=new qs,sb=new pi,J2=Math.cos(70*mu.DEG2RAD),En=new F,ii=2*Math.PI,Tt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Kp=1e-6,zu=class extends dl{constructor(e,t=null){super(e,t),this.state=Tt.NONE,this.target=new F,this.cursor=new F,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Ks.ROTATE,MIDDLE:Ks.DOLLY,RIGHT:Ks.PAN},this.touches={ONE:Js.ROTATE,TWO:Js.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new F,this._lastQuaternion=new Mt,this._lastTargetPosition=new F,this._quat=new Mt().setFromUnitVectors(e.up,new F(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Bi,this._sphericalDelta=new Bi,this._scale=1,this._panOffset=new F,this._rotateStart=new He,this._rotateEnd=new He,this._rotateDelta=new He,this._panStart=new He,this._panEnd=new He,this._panDelta=new He,this._dollyStart=new He,this._dollyEnd=new He,this._dollyDelta=new He,this._dollyDirection=new F,this._mouse=new He,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=eI.bind(this),this._onPointerDown=Q2.bind(this),this._onPointerUp=tI.bind(this),this._onContextMenu=lI.bind(this),this._onMouseWheel=sI.bind(this),this._onKeyDown=rI.bind(this),this._onTouchStart=oI.bind(this),this._onTouchMove=aI.bind(this),this._onMouseDown=nI.bind(this),this._onMouseMove=iI.bind(this),this._interceptControlDown=cI.bind(this),this._interceptControlUp=hI.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Tt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(ib),this.update(),this.state=Tt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;En.copy(t).sub(this.target),En.applyQuaternion(this._quat),this._spherical.setFromVector3(En),this.autoRotate&&this.state===Tt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=ii:i>Math.PI&&(i-=ii),s<-Math.PI?s+=ii:s>Math.PI&&(s-=ii),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(En.setFromSpherical(this._spherical),En.applyQuaternion(this._quatInverse),t.copy(this.target).add(En),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=En.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new F(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new F(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=En.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Bu.origin.copy(this.object.position),Bu.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Bu.direction))<J2?this.object.lookAt(this.target):(sb.setFromNormalAndCoplanarPoint(this.object.up,this.target),Bu.intersectPlane(sb,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Kp||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Kp||this._lastTargetPosition.distanceToSquared(this.target)>Kp?(this.dispatchEvent(ib),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ii/60*this.autoRotateSpeed*e:ii/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){En.setFromMatrixColumn(t,0),En.multiplyScalar(-e),this._panOffset.add(En)}_panUp(e,t){this.screenSpacePanning===!0?En.setFromMatrixColumn(t,1):(En.setFromMatrixColumn(t,0),En.crossVectors(this.object.up,En)),En.multiplyScalar(e),this._panOffset.add(En)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;En.copy(s).sub(this.target);let r=En.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/t.clientHeight),this._rotateUp(ii*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ii*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ii*this._rotateDelta.x/t.clientHeight),this._rotateUp(ii*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new He,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function Q2(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function eI(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function tI(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(rb),this.state=Tt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function nI(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Ks.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=Tt.DOLLY;break;case Ks.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Tt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Tt.ROTATE}break;case Ks.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Tt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Tt.PAN}break;default:this.state=Tt.NONE}this.state!==Tt.NONE&&this.dispatchEvent(Jp)}function iI(n){switch(this.state){case Tt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case Tt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case Tt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function sI(n){this.enabled===!1||this.enableZoom===!1||this.state!==Tt.NONE||(n.preventDefault(),this.dispatchEvent(Jp),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(rb))}function rI(n){this.enabled!==!1&&this._handleKeyDown(n)}function oI(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Js.ROTATE:if(this.enableRotate===!1){this.state=Tt.NONE;break}this._handleTouchStartRotate(n),this.state=Tt.TOUCH_ROTATE;break;case Js.PAN:if(this.enablePan===!1){this.state=Tt.NONE;break}this._handleTouchStartPan(n),this.state=Tt.TOUCH_PAN;break;default:this.state=Tt.NONE}break;case 2:switch(this.touches.TWO){case Js.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=Tt.TOUCH_DOLLY_PAN;break;case Js.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=Tt.TOUCH_DOLLY_ROTATE;break;default:this.state=Tt.NONE}break;default:this.state=Tt.NONE}this.state!==Tt.NONE&&this.dispatchEvent(Jp)}function aI(n){switch(this._trackPointer(n),this.state){case Tt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case Tt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case Tt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case Tt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=Tt.NONE}}function lI(n){this.enabled!==!1&&n.preventDefault()}function cI(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function hI(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var em=new F(0,1,0),ob=.5,uI=1.07,ab=new F,[Pl,Il,Qp,Ll]=[new F,new F,new F,new F];function tm(n,e,t=new F){ab.crossVectors(e,em);let[i,s,r]={front:[1,0,.04],side:[0,1,.04],back:[-1,0,.04],top:[0,.001,1]}[n]??[.62,.78,.2];return t.set(0,0,0).addScaledVector(e,i).addScaledVector(ab,s).addScaledVector(em,r).normalize()}function Gu(n,e,t,i){Pl.copy(e).negate(),Il.crossVectors(Pl,em).normalize(),Qp.crossVectors(Il,Pl);let s=[Il,Qp,Pl],r=s.map(d=>Math.min(...n.map(f=>f.dot(d)))),o=s.map(d=>Math.max(...n.map(f=>f.dot(d)))),a=new F;s.forEach((d,f)=>a.addScaledVector(d,(r[f]+o[f])/2));let[l,c]=[Math.tan(t*Math.PI/360),Math.tan(t*Math.PI/360)*i],[h,u]=[0,0];for(let d of n){Ll.subVectors(d,a);let f=-Ll.dot(Pl);h=Math.max(h,f+Math.abs(Ll.dot(Qp))/l),h=Math.max(h,f+Math.abs(Ll.dot(Il))/c),u=Math.max(u,Math.abs(Ll.dot(Il)))}return h*=uI,{distance:h,centre:a,wide:u/(h*c)}}function nm(n,{floor:e,height:t}){let i=[];for(let s=0;s<8;s++){let[r,o]=[ob*Math.cos(s*Math.PI/4),ob*Math.sin(s*Math.PI/4)];i.push(new F(n.x+r,e,n.z+o)),i.push(new F(n.x+r/3,e+t,n.z+o/3))}return i}function lb(n,{real:e,video:t,eye:i,size:s,ask:r,turn:o}){let a=({movementX:c,movementY:h,buttons:u})=>{if(!(u!==1||!e()||c===0&&h===0)){if(!t.magnified())return o(-c*Math.PI/s.height,-h*Math.PI/s.height);t.pan(c,h),r()}},l=c=>{if(!e())return;c.preventDefault();let{left:h,top:u}=n.getBoundingClientRect(),d={x:c.clientX-h,y:c.clientY-u};t.zoom(1.0015**-c.deltaY,i,d),r()};return n.addEventListener("pointermove",a),n.addEventListener("wheel",l,{passive:!1}),()=>{n.removeEventListener("pointermove",a),n.removeEventListener("wheel",l)}}var dI=8;function cb(n){let e=1,t=null,i=null;function s(o,a,l,c){let h=l/a/2;return 2*h>=c?c/2:Math.min(Math.max(o,h),c-h)}function r(o){let a=zp(o,n);if(e===1)return a;let l=a.scale*e,c=s(t.x,l,n.width,o.width),h=s(t.y,l,n.height,o.height);return{left:n.width/2-c*l,top:n.height/2-h*l,width:o.width*l,height:o.height*l,scale:l}}return{box:r,magnified:()=>e>1,reset:()=>e=1,zoom(o,a,l){let c=r(l),h={x:(a.x-c.left)/c.scale,y:(a.y-c.top)/c.scale};e=Math.min(Math.max(e*o,1),dI);let u=zp(l,n).scale*e;t={x:s(h.x+(n.width/2-a.x)/u,u,n.width,l.width),y:s(h.y+(n.height/2-a.y)/u,u,n.height,l.height)}},pan(o,a,l){let{left:c,top:h,scale:u}=r(l);t={x:s((n.width/2-c-o)/u,u,n.width,l.width),y:s((n.height/2-h-a)/u,u,n.height,l.height)}},follow(o,a){a&&i&&e>1&&(t={x:t.x+o.x-i.x,y:t.y+o.y-i.y}),i=o}}}function hb({scene:n,state:e,arrangement:t,poses:i,size:s}){let r=cb(s),o=()=>t.shown().find(m=>n.trials[m].camera),a=()=>n.trials[o()??0].camera??s,[l,c,h]=[new Mt,new Mt,new Xe],u=new F;function d(m,_){_.updateMatrixWorld();let{x:g,y:p}=m.applyMatrix4(_.matrixWorldInverse).applyMatrix4(_.projectionMatrix),{left:x,top:w,scale:v}=r.box(a());return{x:((g+1)/2*s.width-x)/v,y:((1-p)/2*s.height-w)/v}}return{there:()=>o()!==void 0,look(m,_,g){let p=o(),{camera:x}=n.trials[p];ea(x,i[p].place,m.position,l),t.lay(p,h),m.position.applyMatrix4(h),m.quaternion.multiplyQuaternions(c.setFromRotationMatrix(h),l);let w=()=>gy(x,r.box(x),s,_,g,m.projectionMatrix);w(),r.follow(d(t.centre(p,u),m),e.get("follow")),r.magnified()&&w()},zoom(m,_,g){let p=g??f(d(t.centre(o(),u),_));r.zoom(m,p,a())},pan:(m,_)=>r.pan(m,_,a()),magnified:r.magnified,reset:r.reset,letterbox:()=>r.box(a())};function f({x:m,y:_}){let{left:g,top:p,scale:x}=r.box(a());return{x:g+m*x,y:p+_*x}}}var fI=45,ub=.5,db=12;function fb({scene:n,state:e,arrangement:t,subjects:i,size:s,covered:r}){let o=()=>{let l=t.shown();return l.length?l:[0]};function a(){let l=new F,c=new Xe;return o().flatMap(h=>{if(e.get("follow"))return nm(t.centre(h,l),i[h]);let{stage_time:u}=n.trials[h];return t.lay(h,c),Array.from({length:db},(d,f)=>{let m=Math.round(f/(db-1)*(u.length-1));return i[h].at({index:m,next:m,share:0},l).applyMatrix4(c),nm(l,i[h])}).flat()})}return{focus(l){let c=o(),h=new F;l.set(0,0,0);for(let u of c)l.add(t.centre(u,h));return l.divideScalar(c.length),l.setY(t.floor()+i[c[0]].height/2)},fit(l,c){let h=a(),{width:u,height:d}=s,f={...Gu(h,l,c,u/d),shift:{x:0,y:0}},m=r(),_=(1-f.wide)/2*u;if(m.height<fI||m.width<_)return f;let[g,p]=[m.width/u,Math.min(m.height/d,ub)],x=360/Math.PI*Math.atan(Math.tan(c*Math.PI/360)*(1-p)),w=Gu(h,l,x,u/(d*(1-p)));if(g>ub)return{...w,shift:{x:0,y:p}};let v=Gu(h,l,c,u*(1-g)/d);return v.distance<=w.distance?{...v,shift:{x:g,y:0}}:{...w,shift:{x:0,y:p}}}}}var Vu=28,[im,sm]=[.05,120],pb=380,mb=n=>n*n*(3-2*n),rm=()=>window.matchMedia("(prefers-reduced-motion: reduce)").matches;function gb(n,e){let{state:t,arrangement:i,size:s,ask:r}=e,o=hb(e),a=fb(e),{focus:l}=a,c=new Wn(Vu,1,im,sm),h=new Wn(Vu,1,im,sm),u=new zu(h,n);Object.assign(u,{minDistance:.3,maxDistance:60,zoomSpeed:.8,rotateSpeed:.8}),u.addEventListener("change",r),u.addEventListener("start",E);let d=!1,f=null,m=!1,_={x:0,y:0},g=new F,p=new F,x=()=>t.get("view")==="camera"&&o.there();function w(te,q=!1){let{distance:Z,centre:ne,shift:ue}=a.fit(te,Vu),ae={target:ne,place:ue,offset:new Bi().setFromVector3(te).makeSafe()};if(ae.offset.radius=Z,l(g),q||rm())u.target.copy(ae.target),Object.assign(_,ue),h.position.setFromSpherical(ae.offset).add(ae.target),f=null;else{let Q=new Bi().setFromVector3(h.position.clone().sub(u.target)),ge=ae.offset.theta-Q.theta;ae.offset.theta-=Math.round(ge/(2*Math.PI))*2*Math.PI,f={start:performance.now(),from:{target:u.target.clone(),offset:Q,place:{..._}},goal:ae}}r()}let v=()=>({start:performance.now(),position:c.position.clone(),turn:c.quaternion.clone(),projection:c.projectionMatrix.clone()}),b=null;function M(){let te=t.get("view"),q=x();u.enabled=!q,y!==q&&!rm()&&(b=v()),y=q,!q&&!m&&w(tm(te,i.forward()),!!b),m||(d=!1),m=!1,r()}let y=!1;function E(){f=null,d=!0,t.get("view")!=="orbit"&&(x()&&D(),m=!0,t.set({view:"orbit"}))}function D(){l(p);let te=Math.tan(Vu*Math.PI/360)*c.projectionMatrix.elements[5],q=c.position.distanceTo(p)/te;Object.assign(_,{x:0,y:0}),u.target.copy(p),h.position.subVectors(c.position,p).setLength(q).add(p),g.copy(p),b=rm()?null:v(),y=!1,u.enabled=!0}function I(te,q){E();let Z=new Bi().setFromVector3(h.position.clone().sub(u.target));Z.theta+=te,Z.phi+=q,h.position.setFromSpherical(Z.makeSafe()).add(u.target),r()}function L(){if(l(p),t.get("follow")){let te=p.clone().sub(g);h.position.add(te),u.target.add(te),f?.from.target.add(te),f?.goal.target.add(te)}g.copy(p)}function P(te){if(!f)return;let q=Math.min((te-f.start)/pb,1),Z=mb(q),{from:ne,goal:ue}=f;u.target.lerpVectors(ne.target,ue.target,Z);for(let Q of["x","y"])_[Q]=ne.place[Q]+Z*(ue.place[Q]-ne.place[Q]);let ae=Q=>ne.offset[Q]+Z*(ue.offset[Q]-ne.offset[Q]);h.position.setFromSpherical(new Bi(ae("radius"),ae("phi"),ae("theta"))).add(u.target),q===1?f=null:r()}function U(){u.update(),h.aspect=s.width/s.height,h.updateProjectionMatrix(),c.position.copy(h.position),c.quaternion.copy(h.quaternion),c.projectionMatrix.copy(h.projectionMatrix),c.projectionMatrix.elements[8]-=_.x,c.projectionMatrix.elements[9]-=_.y}function R(te){if(!b)return;let q=Math.min((te-b.start)/pb,1),Z=1-mb(q);c.position.lerp(b.position,Z),c.quaternion.slerp(b.turn,Z);let[ne,ue]=[c.projectionMatrix.elements,b.projection.elements];for(let ae=0;ae<16;ae++)ne[ae]+=Z*(ue[ae]-ne[ae]);q===1?b=null:r()}let B=(te=!1)=>{let q=new F;f?q.setFromSpherical(f.goal.offset).normalize():q.subVectors(h.position,u.target).normalize(),w(q,te),d=!1},W=()=>d||x()||B(!0),V=[t.on("view",M),lb(n,{real:x,video:o,eye:c,size:s,ask:r,turn:I}),t.on("arrangement alignment hidden",()=>x()||B()),t.on("follow",()=>d||x()||B())];return w(tm(t.get("view"),i.forward()),!0),y=x(),u.enabled=!y,{eye:c,focus:l,update(te){L(),P(te),x()?o.look(c,im,sm):U(),R(te),c.projectionMatrixInverse.copy(c.projectionMatrix).invert(),c.updateMatrixWorld()},exact:()=>x()&&!b,letterbox:o.letterbox,refit:W,fit(){o.reset(),x()?r():B()},rotate:I,zoom(te){if(x())return o.zoom(te,c),r();E();let q=h.position.clone().sub(u.target),Z=Math.min(Math.max(q.length()/te,u.minDistance),u.maxDistance);h.position.copy(q.setLength(Z)).add(u.target),r()},dispose(){V.forEach(te=>te()),u.dispose()}}}var xb=6,pI=`
  varying vec2 ground;
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    ground = world.xz;
    gl_Position = projectionMatrix * viewMatrix * world;
  }
`,mI=`
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
    float fade = 1.0 - smoothstep(0.15, 1.0, distance(ground, middle) / ${xb.toFixed(1)});
    float strength = max(0.45 * grid(1.0), 0.16 * grid(0.25));
    gl_FragColor = vec4(line, (strength + 0.035) * fade);
    #include <colorspace_fragment>
  }
`;function _b(n,e,t){let i=document.createElement("div");i.className="bk-stage-scale",i.textContent="Floor: lines every 1 m and 0.25 m",t.append(i);let s=new on({vertexShader:pI,fragmentShader:mI,transparent:!0,depthWrite:!1,uniforms:{line:{value:e("--bk-muted")},middle:{value:[0,0]}}}),r=new Yt(new Sr(xb,48).rotateX(-Math.PI/2),s);r.renderOrder=-10;let o=n.on("theme",()=>s.uniforms.line.value=e("--bk-muted"));return{object:r,update(a,l){r.visible=n.get("layers").floor,i.hidden=!r.visible||n.get("view")==="camera",r.position.set(a.x,l-.002,a.z),s.uniforms.middle.value=[a.x,a.z]},dispose(){o(),i.remove(),r.geometry.dispose(),s.dispose()}}}var vb=18,gI=12.5,Dr=80,xI=252,yb=118,bb=20,_I=1.6,vI=13,ta=(n,e,t="")=>`<text x="${n}" y="${gI}" style="fill:var(--bk-text);${t}">${e}</text>`,Dl="fill:var(--bk-muted);";function Mb(n,{scene:e,state:t,root:i}){let s=document.createElement("div");s.className="bk-legend",s.hidden=!0,n.append(s);let r="",o=()=>{let a=t.get("layers"),l=e.trials.filter((h,u)=>!t.get("hidden").includes(u)),c=h=>a[h]?l.filter(u=>u[h]?.items.length):[];return{muscles:c("muscles"),reactions:c("reactions"),markers:c("markers")}};return{update(a){let l=1.03**Math.round(Math.log(a)/Math.log(1.03)),c=yI(o(),l,t.get("theme"));c!==r&&(r=c,s.innerHTML=c,s.hidden=!c)},async paint(a,l){if(!r)return;let c=getComputedStyle(i.host??n),h=(x,w)=>c.getPropertyValue(w).trim().replaceAll('"',"'")||"gray",u=r.replace(/var\((--[\w-]+)\)/g,h),d=new Image;d.src=`data:image/svg+xml,${encodeURIComponent(u)}`,await d.decode();let[f,m]=[d.width*l,d.height*l],[_,g]=[bb*l,a.canvas.height-m-bb*l],p=8*l;a.globalAlpha=.82,a.fillStyle=c.getPropertyValue("--bk-panel").trim()||"white",a.fillRect(_-p,g-p,f+2*p,m+2*p),a.globalAlpha=1,a.drawImage(d,_,g,f,m)},dispose:()=>s.remove()}}function yI({muscles:n,reactions:e,markers:t},i,s){let r=[];n.some(({series:c})=>c?.activation)&&r.push(bI(s));let o=n.filter(({series:c})=>c?.muscle_force);if(o.length&&r.push(MI(o,i)),e.length&&r.push(SI(e,i)),t.length&&r.push(wI(t)),!r.length)return"";let a=r.map(({name:c,svg:h},u)=>`<g transform="translate(0 ${vb*u})">${ta(0,c)}${h}</g>`),l=r.map(({label:c})=>c).join("; ");return`<svg xmlns="http://www.w3.org/2000/svg" width="${xI}" height="${vb*r.length}" role="img" aria-label="Legend: ${l}" style="font:11px var(--bk-font);font-variant-numeric:tabular-nums">${a.join("")}</svg>`}function bI(n){return{name:"Activation",svg:`<defs><linearGradient id="activation">${Iy(n).map(({at:t,colour:i})=>`<stop offset="${t}" stop-color="${i}"/>`).join("")}</linearGradient></defs>`+ta(Dr,0,Dl)+`<rect x="${Dr+12}" y="4" width="${yb}" height="9" rx="4.5" fill="url(#activation)"/>`+ta(Dr+18+yb,1,Dl),label:"muscle activation as colour from 0 to 1"}}function MI(n,e){let t=Math.PI*Hp*(vI/2/e)**2,i=AI(Math.min(t,Math.max(...n.map(EI))));return{name:"Muscle force",svg:[.1,.5,1].map(o=>Number((o*i).toPrecision(1))).map((o,a)=>{let l=Math.max(2*Wp(o)*e,_I),c=Dr+54*a;return`<line x1="${c+l/2}" x2="${c+16-l/2}" y1="8.5" y2="8.5" stroke-linecap="round" stroke-width="${l.toFixed(1)}" style="stroke:var(--bk-muted)"/>`+ta(c+20,`${o}${a===2?" N":""}`,Dl)}).join(""),label:`muscle force as thickness, up to ${i} N`}}function SI(n,e){let{reactions:t}=n[0],{weight:i}=t,s=Fp(t)*(i||1e3)*e,r=[4,2,1,.5,.2,.1].find(u=>u*s<=90)??.05,o=r*s,a=n.every(u=>Math.abs(u.reactions.weight-i)<.5),l=i&&a&&o<68?` = ${Math.round(i*r)} N`:"",c=i?`${r} BW${l}`:`${1e3*r} N`,h=Dr+o;return{name:"Reaction",svg:`<g style="stroke:var(--bk-muted);fill:var(--bk-muted)"><line x1="${Dr}" x2="${h-7}" y1="8.5" y2="8.5" stroke-width="3"/><path d="M${h} 8.5l-10 -4.5v9z" stroke="none"/></g>`+ta(h+6,c,Dl),label:`ground reaction as length, ${c} as long as ${Math.round(o)} pixels`}}function wI(n){let e=n.some(({markers:o,series:a})=>o.model||a?.marker_error),[t,i]=Pu,r=(e?[`\u2264 ${t}`,`\u2264 ${i}`,`&gt; ${i} mm`]:["measured"]).map((o,a)=>{let l=Dr+54*a;return`<circle cx="${l+5}" cy="8.5" r="4" fill="${Gp[a]}" stroke-width="0.75" style="stroke:var(--bk-text)"/>${ta(l+13,o,Dl)}`});return{name:e?"Marker error":"Markers",svg:r.join(""),label:"marker error as colour"}}function EI({series:n}){let e=n.muscle_force;if(e.most===void 0){e.most=0;for(let t of e.values)t>e.most&&(e.most=t)}return e.most}function AI(n){if(!(n>0))return 100;let e=10**Math.floor(Math.log10(n));return e*[5,2,1].find(t=>t*e<=n)}function Sb(n,e,t){let i=document.createElement("div");i.className="bk-stage-note",i.hidden=!0,n.append(i);let s="";return{update(r){let o=t.shown().filter(c=>r[c].pose.missing).map(c=>e.trials[c].name),a=e.trials.length>1?`No pose here: ${o.join(", ")}`:"No pose at this time",l=o.length?a:"";l!==s&&(s=i.textContent=l,i.hidden=!l)},dispose:()=>i.remove()}}var wb={light:[16777215,10525330,2],dark:[15922687,6709852,1.7]};function Eb(){let n=new ll(16777215,8947848,1.5),e=new Ho(16774890,1.7),t=new Ho(15134463,.6);return{object:new bt().add(n,e,t,e.target,t.target),update(s){e.position.set(.7,.9,.8).applyQuaternion(s.quaternion),t.position.set(-.9,.1,.4).applyQuaternion(s.quaternion)},theme(s){let[r,o,a]=wb[s]??wb.light;n.color.set(r),n.groundColor.set(o),n.intensity=a}}}var TI={1:2,deg:1,N:0,"N*m":1,"N*m/kg":2,W:0,"W/kg":2,BW:2,mm:1,m:3,px:1},CI=3;function Tb({item:n,items:e=[n],trial:t,lines:i=[]},s,r){let o=s.trials[t],a=r.trialTime(t),l=u=>s.items[u]?.label||s.items[u]?.name||u,c=e.length>1&&o.skeleton?.joints.find(({dofs:u})=>u.includes(n)),h=c?e.map(u=>[l(u),Ab(u,o,s,a)[0]?.[1]??""]):Ab(n,o,s,a);return[Y("strong",{text:c?c.label||c.name:l(n)}),s.trials.length>1?Y("span",{class:"bk-tip-trial",text:o.name}):null,...i.map(u=>Y("span",{text:u})),h.length?Y("dl",{},...h.flatMap(([u,d])=>[Y("dt",{text:u}),Y("dd",{text:d})])):null].filter(Boolean)}function Ab(n,e,t,i){let s=Dn(e.time,i),r=[];for(let[o,a]of Object.entries(e.series??{})){let l=a.items.indexOf(n);if(l<0)continue;let c=Fs(a,l,s),{label:h=o,unit:u=""}=t.quantities[o]??{};r.push([h,Number.isNaN(c)?"not known":RI(c,u)])}return r.slice(0,CI)}function RI(n,e){let t=TI[e],s=(t===void 0?n.toPrecision(3):n.toFixed(t)).replace(/^-0(\.0*)?$/,"0$1").replace("-","\u2212");return e==="1"?s:e==="deg"?`${s}\xB0`:`${s} ${e.replaceAll("*","\xB7")}`}var PI=5,II=600,na=14;function Cb(n,{scene:e,state:t,alignment:i},{canvas:s,pickAt:r}){let o=Y("div",{class:"bk-tip",role:"tooltip",hidden:!0});n.append(o);let a=null,l=null,c=0,h=p=>{let x=n.getBoundingClientRect();return{x:p.clientX-x.left,y:p.clientY-x.top}};function u(){if(c=0,!a||l?.moved)return f(null);f(r(a.x,a.y))}let d=()=>c||=requestAnimationFrame(u);function f(p){if(!p&&!o.hidden&&t.set({hovered:null}),s.style.cursor=p?"pointer":"",o.hidden=!p,!p)return;t.set({hovered:p.item}),o.replaceChildren(...Tb(p,e,i));let[x,w]=[o.offsetWidth,o.offsetHeight],v=a.x+na+x<n.clientWidth,b=a.y+na+w<n.clientHeight;o.style.left=`${Math.max(4,v?a.x+na:a.x-na-x)}px`,o.style.top=`${Math.max(4,b?a.y+na:a.y-na-w)}px`}function m(p,x){let w=t.get("selected");if(!p)return x||t.set({selected:[]});let v=p.next??p.item;x?w.includes(v)?t.set({selected:w.filter(b=>b!==v)}):t.set({selected:[...w,v]}):t.set({selected:[v]})}let _={pointermove(p){a=h(p),l&&Math.hypot(a.x-l.x,a.y-l.y)>PI&&(l.moved=!0),p.pointerType!=="touch"&&d()},pointerdown(p){a=h(p),l={...a,time:p.timeStamp,moved:!1,main:p.button===0&&p.isPrimary}},pointerup(p){let x=l;if(l=null,!x?.main||x.moved||p.timeStamp-x.time>II)return d();a=h(p);let w=r(a.x,a.y);m(w,p.ctrlKey||p.metaKey||p.shiftKey),f(w)},pointerleave(p){p.pointerType!=="touch"&&(a=null,f(null))},pointercancel(){l=null}};for(let[p,x]of Object.entries(_))s.addEventListener(p,x);let g=t.on("time",()=>a&&!o.hidden&&d());return{dispose(){g(),cancelAnimationFrame(c);for(let[p,x]of Object.entries(_))s.removeEventListener(p,x);o.remove()}}}var Rb=[1,.75,.55],Pb=8,LI=400;function Ib(n,e){let t=0,i=0,s=0,r=[],o=l=>{l!==t&&(t=l,e(Rb[t]))},a=n.on("playing",()=>{r=[],s=0,o(n.get("playing")?i:0)});return{tick(l){if(!n.get("playing")||(s&&l-s<LI&&r.push(l-s),s=l,r.length<Pb))return;let c=r.sort((h,u)=>h-u)[Pb>>1];r=[],c>55&&t+1<Rb.length&&o(i=t+1)},dispose:a}}function Lb({renderer:n,size:e,draw:t,over:i},s,r,o){let a={...e},l=({width:u,height:d,ratio:f})=>{Object.assign(e,{width:u,height:d,ratio:f}),n.setPixelRatio(f),n.setSize(u,d,!1),t()},c=document.createElement("canvas");[c.width,c.height]=[s,r];let h=c.getContext("2d");return o&&(h.fillStyle=o,h.fillRect(0,0,s,r)),l({width:s,height:r,ratio:1}),h.drawImage(n.domElement,0,0,s,r),i(h),l(a),c}var DI=.4,Db=1.75,NI=.2,OI={skeleton:new F(1,0,0),mesh:new F(0,0,1)},Hu=40;function om(n){let e=n.floor??0,t=UI(n),i=FI(t?kI(t):new Float32Array(n.stage_time.length*3),n),s=i.length/3,r=({index:l,next:c,share:h},u)=>u.set(i[3*l]+h*(i[3*c]-i[3*l]),i[3*l+1]+h*(i[3*c+1]-i[3*l+1]),i[3*l+2]+h*(i[3*c+2]-i[3*l+2])),o=new F().fromArray(i,0),a=new F().fromArray(i,3*(s-1));return{at:r,first:o,last:a,floor:e,duration:n.stage_time[s-1]-n.stage_time[0],forward:zI(n,o,a),height:GI(t,e)}}function UI(n){return n.skeleton?{values:n.skeleton.position,only:0}:n.mesh?{values:n.mesh.position,only:0}:n.markers?{values:n.markers.position,only:-1}:null}function kI({values:n,only:e}){let[t,i]=n.shape,s=new Float32Array(t*3);for(let r=0;r<t;r++)for(let o=0;o<3;o++){if(e>=0){s[3*r+o]=n[(r*i+e)*3+o];continue}let[a,l]=[0,0];for(let c=0;c<i;c++){let h=n[(r*i+c)*3+o];Number.isNaN(h)||([a,l]=[a+h,l+1])}s[3*r+o]=a/l}return s}function FI(n,e){let t=e.stage_time,i=n.length/3,s=new Float32Array(n.length),[r,o]=[0,0],a=[0,0,0,0],l=(c,h)=>{if(!Number.isNaN(n[3*c])){for(let u=0;u<3;u++)a[u]+=h*n[3*c+u];a[3]+=h}};for(let c=0;c<i;c++){let h=Math.min(DI,t[c]-t[0],t[i-1]-t[c])+1e-9;for(;o<i&&t[o]<=t[c]+h;)l(o++,1);for(;t[r]<t[c]-h;)l(r++,-1);for(let u=0;u<3;u++)s[3*c+u]=a[u]/a[3]}return BI(s,i),s}function BI(n,e){let t=-1;for(let i=0;i<e;i++)if(!Number.isNaN(n[3*i])){for(let s=t+1;s<i;s++){let r=t<0?1:(s-t)/(i-t);for(let o=0;o<3;o++){let a=t<0?0:n[3*t+o];n[3*s+o]=a+r*(n[3*i+o]-a)}}t=i}if(t<0)return n.fill(0);for(let i=t+1;i<e;i++)n.copyWithin(3*i,3*t,3*t+3);return n}function zI(n,e,t){let i=n.skeleton?"skeleton":n.mesh?"mesh":null,s=new F;if(i){let{rotation:r}=n[i],[o,a]=r.shape,[l,c]=[new Mt,new F];for(let h=0;h<Hu;h++){let u=Math.floor(h*(o-1)/(Hu-1))*a*4;l.set(r[u+1],r[u+2],r[u+3],r[u]).normalize(),c.copy(OI[i]).applyQuaternion(l),Number.isNaN(c.x)||s.add(c)}}else s.subVectors(t,e);return s.y=0,s.lengthSq()>1e-4?s.normalize():s.set(1,0,0)}function GI(n,e){if(!n)return Db;let{values:t,only:i}=n,[s,r]=t.shape,o=-1/0;for(let l=0;l<Hu;l++){let c=Math.floor(l*(s-1)/(Hu-1));for(let h=0;h<r;h++)o=Math.max(o,t[(c*r+h)*3+1]||-1/0)}let a=o-e+(i<0?0:NI);return a>.5&&a<4?a:Db}function Nb({context:n,size:e,eye:t,ask:i,element:s,letterbox:r}){let{scene:o,state:a,alignment:l,root:c}=n,h=document.createElement("div");h.className="bk-stage-corner",s.append(h);let u=new Map,d=()=>getComputedStyle(c.host??s);return(f,m)=>({trial:o.trials[f],index:f,several:o.trials.length>1,colour:o.trials[f].colour,scene:o,state:a,alignment:l,ask:i,corner:h,letterbox:r,camera:t,size:()=>e,theme:()=>a.get("theme"),tint:_=>new qe(d().getPropertyValue(_).trim()||"#808080"),once(_,g){return u.has(_)||u.set(_,g()),u.get(_)},value:VI(o.trials[f],m)})}function VI({series:n},e){let t=new Map;return(i,s)=>{let r=n?.[i];if(!r)return NaN;t.has(i)||t.set(i,new Map(r.items.map((a,l)=>[a,l])));let o=t.get(i).get(s);return o===void 0?NaN:Fs(r,o,e.samples)}}var HI=.1,ia=new F;function Ob(n,e,t,i,s){let r=new Map,o=[];function a(l){if(!r.has(l)){let c=document.createElement("div");c.className="bk-stage-name",c.textContent=e.trials[l].name,c.style.borderColor=e.trials[l].colour,n.append(c),r.set(l,c)}return r.get(l)}return{update(l,c){o.length=0;let h=i.shown();if(h.length>1&&t.get("arrangement")==="side")for(let u of h)i.centre(u,ia),ia.y=i.floor()+s[u].height+HI,ia.project(l),!(Math.abs(ia.z)>1)&&o.push({index:u,x:(ia.x+1)/2,y:(1-ia.y)/2});r.forEach((u,d)=>u.hidden=!o.some(f=>f.index===d));for(let{index:u,x:d,y:f}of o){let m=a(u);m.hidden=!1,m.style.maxWidth=`${.9*c.width/h.length}px`;let[_,g]=[d*c.width,Math.max(f*c.height,26)];m.style.transform=`translate(${_.toFixed(1)}px, ${g.toFixed(1)}px) translate(-50%, -100%)`}},paint(l,c,h,u){let d=c/u;l.font=`600 ${12*d}px system-ui, "DejaVu Sans", sans-serif`,l.textAlign="center";for(let{index:f,x:m,y:_}of o){let{name:g,colour:p}=e.trials[f];l.fillStyle=p,l.fillText(g,m*c,Math.max(_*h,26*d)-6*d)}l.textAlign="start"},dispose:()=>r.forEach(l=>l.remove())}}function Ub(n,e){let t=document.createElement("div");t.className="bk-stage-note bk-stage-hint",t.textContent="Click here first, then the wheel zooms (or hold Ctrl)",t.hidden=!0,n.append(t);let i=0,s=-1/0,r=l=>s=l.timeStamp,o=l=>{if(e.getRootNode().activeElement===e||document.fullscreenElement||l.ctrlKey||l.metaKey)return a();l.stopPropagation(),!(l.timeStamp-s>1200)&&(t.hidden=!1,clearTimeout(i),i=setTimeout(a,1600))},a=()=>t.hidden=!0;return n.addEventListener("wheel",o,{capture:!0,passive:!0}),n.addEventListener("pointermove",r),e.addEventListener("focus",a),()=>{clearTimeout(i),n.removeEventListener("wheel",o,{capture:!0}),n.removeEventListener("pointermove",r),e.removeEventListener("focus",a),t.remove()}}var WI={orbit:"free view",front:"seen from the front",side:"seen from the right",back:"seen from behind",top:"seen from above",camera:"seen by the video's camera"};function kb(n,e){let{scene:t,state:i,alignment:s}=e,r=0,o=!1,a=()=>r||=o?requestAnimationFrame(W):0,l=Wv(n,ue),{renderer:c,size:h}=l,u=c.domElement,d=Ib(i,l.setScale),f=new Ya,m=t.trials.map(om),_=[],g=nb(t,i,s,m),p=gb(u,{scene:t,state:i,arrangement:g,subjects:m,poses:_,size:h,ask:a,covered:()=>XI(n)}),x=Nb({context:e,size:h,ask:a,element:n,eye:()=>p.eye,letterbox:p.letterbox}),{tint:w,corner:v}=x(0,null),b=_b(i,w,v),M=Eb();f.add(b.object,M.object);let y=Sb(n,t,g),E=Ob(n,t,i,g,m),D=t.trials.map((he,Ce)=>L(Ce)),I=Mb(v,e);function L(he){let Ce=jy(e,he,x);return _[he]=Ce.pose,f.add(Ce.ground),Ce}function P(){t.trials.forEach((he,Ce)=>{if(D[Ce]?.trial===he)return;let $e=D[Ce];m[Ce]=om(he),D[Ce]=L(Ce),$e?.dispose()}),g.refresh(),a()}let U={frames:0,cpu:0,longest:0},R=new F,B=new Xe;function W(he){if(r=0,!q)return;let Ce=performance.now();V(he??Ce);let $e=performance.now()-Ce;U.frames+=1,U.cpu+=$e,U.longest=Math.max(U.longest,$e),d.tick(Ce)}function V(he){D.forEach($e=>$e.move()),p.update(he),D.forEach(($e,ke)=>{$e.ground.matrix.copy(g.lay(ke,B)),$e.ground.matrixWorldNeedsUpdate=!0,$e.update()}),b.update(p.focus(R),g.floor()),y.update(D),E.update(p.eye,h),M.update(p.eye);let Ce=R.distanceTo(p.eye.position);I.update(p.eye.projectionMatrix.elements[5]*h.height/2/Ce),c.setScissorTest(!1),c.clear(),p.exact()&&te(p.letterbox()),c.render(f,p.eye)}function te({left:he,top:Ce,width:$e,height:ke}){c.setScissor(he,h.height-Ce-ke,$e,ke),c.setScissorTest(!0)}let q=!0,Z=new IntersectionObserver(([{isIntersecting:he}])=>{q=he,q&&a()});Z.observe(u);let ne=new ResizeObserver(()=>p.refit());ne.observe(v);function ue(){o&&(p.refit(),a(),cancelAnimationFrame(r),W())}function ae(){let he=g.shown().map(Ce=>t.trials[Ce].name);u.setAttribute("aria-label",`Body in motion: ${he.join(", ")}; ${WI[i.get("view")]}`)}let Q=()=>M.theme(i.get("theme"));Q(),ae();let ge=[i.on("time layers hidden opacity view arrangement alignment cycle follow theme selected hovered",a),i.on("theme",Q),i.on("view hidden",ae),i.on("revision",P),Ub(n,u),d.dispose];o=!0,a();let xe={canvas:u,stats:U,actors:D,inside:{renderer:c,world:f,eye:p.eye},rotate:p.rotate,zoom:p.zoom,fit:p.fit,pickAt:(he,Ce)=>Jy(D,p.eye,h,he,Ce),async picture(he,Ce,{background:$e=null}={}){let ke=he/h.width,lt=Lb({renderer:c,size:h,draw:()=>V(performance.now()),over:it=>E.paint(it,he,Ce,he/ke)},he,Ce,$e);return await I.paint(lt.getContext("2d"),ke),lt},dispose(){Te.dispose(),I.dispose(),o=!1,cancelAnimationFrame(r),ge.forEach(he=>he()),ne.disconnect(),Z.disconnect(),p.dispose(),D.forEach(he=>he.dispose()),y.dispose(),E.dispose(),b.dispose(),l.dispose(),v.remove()}},Te=Cb(n,e,xe);return e.stage=xe,xe}function XI(n){let e=n.querySelector(".bk-stage-corner");return e?{width:e.offsetLeft+e.offsetWidth,height:e.offsetHeight+10}:{width:0,height:0}}var Fb=`/* The bars and what stands in them. */
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
`;var Bb=`button,
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
`;var zb=`:host {
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
`;var Gb=`/* Popovers: menus, lists, the help. */
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
`;var Vb=`/* Help, export, and the picture in place of the stage. */
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
`;var Hb=`/* On paper: the picture of one instant of the scene, else stage and curves as they are. */
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
`;var Wb=`/* The search box with its list, and the chips of what is selected. */
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
`;var Xb=`.bk-stage-canvas { position: absolute; inset: 0; width: 100%; height: 100%; display: block; outline: none; cursor: grab; touch-action: none; }
.bk-stage-canvas:active { cursor: grabbing; }
.bk-stage-canvas:focus-visible { box-shadow: inset 0 0 0 2px var(--bk-focus, #4c8dff); }
.bk-stage-corner { position: absolute; left: 10px; bottom: 10px; display: flex; flex-direction: column; align-items: flex-start; gap: 6px; pointer-events: none; }
.bk-stage-corner > [hidden] { display: none; }
.bk-stage-axes { display: flex; gap: 12px; padding: 6px 10px; color: var(--bk-text); font-size: 12px; }
.bk-stage-scale { padding: 0 10px; color: var(--bk-muted); font-size: 11px; line-height: 1.2; }
.bk-stage-note { position: absolute; top: 10px; left: 50%; max-width: 80%; transform: translateX(-50%); padding: 5px 12px; border-radius: var(--bk-radius, 4px); background: color-mix(in srgb, var(--bk-panel, #fff) 88%, transparent); color: var(--bk-text); font-size: 12px; text-align: center; pointer-events: none; }
.bk-stage-note[hidden] { display: none; }
.bk-stage-hint { top: auto; bottom: 10px; }
.bk-stage-name { position: absolute; left: 0; top: 0; padding: 2px 8px; border-bottom: 3px solid; border-radius: var(--bk-radius, 4px); background: color-mix(in srgb, var(--bk-panel, #fff) 82%, transparent); color: var(--bk-text); font-size: 12px; font-weight: 600; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; pointer-events: none; }
.bk-stage-name[hidden] { display: none; }
`;var qb=`.bk-tip { position: absolute; z-index: 3; max-width: min(280px, 70%); padding: 6px 10px; display: flex; flex-direction: column; gap: 2px; border: 1px solid var(--bk-line); border-radius: var(--bk-radius, 4px); background: var(--bk-raised, var(--bk-panel)); color: var(--bk-text); box-shadow: var(--bk-shadow); font-size: 12px; line-height: 1.4; pointer-events: none; overflow-wrap: anywhere; }
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
`;var $b=`/* Tabs, tables and the list of flags. */
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
`;var Yb=`/* Colours, type and measures. JupyterLab's own variables win where they exist, so that the viewer
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
`;var Zb=`/* Playing: buttons, slider with its marks, the instant in words. */
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
  transform: scaleX(0);
  transform-origin: left;
  opacity: 1;
  background: var(--bk-accent);
}

.rail .carrier {
  position: absolute;
  inset: 0;
  pointer-events: none;
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
`;var jb=`/* What changes where there is less room: by the width of the viewer, and of a pane. */
@container viewer (max-width: 1099px) {
  .title {
    max-width: 160px;
  }
}

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
`;var Wu=[Yb,zb,Bb,Gb,Fb,Wb,$b,Zb,Vb,Xb,qb,jb,Hb].join(`
`);var r3=["skeleton","mesh","muscles","reactions","markers","keypoints","picture"];function Kb(n){let{root:e,scene:t,state:i,host:s}=n,r=Xr(i);Wl(n,r);let o=Rm(n,r);n.announce=o.say;let a=Y("div",{class:"biokit",tabindex:-1,role:"region","aria-label":`Gait explorer: ${t.title||t.trials[0].name}. Press ? for the keys.`}),l=Y("div",{class:"frame"});a.append(l,o.element),e.replaceChildren(Y("style",{text:Wu}),a);let c={},h=[],u=(x,w,v,b)=>h.push(()=>c[w]=Um(x,v,()=>b(x))),d=(x,w)=>{let v=Y("div",{class:x,role:w&&"group","aria-label":w});return l.append(v),v},f={search:()=>{},help:()=>{}},m=s.layout==="viewer";m||u(d("toolbar","Tools"),"toolbar","The bar of tools",x=>{Object.assign(f,vg(x,a,n,r,c))}),t.trials.length>1&&u(d("trials","Trials"),"trials","The list of trials",x=>yx(x,n,r)),s.layout==="refine"&&(a.classList.add("refines"),u(d("refine","Refinement"),"refine","The refinement",x=>Hx(x,n)));let _=d("panes"),g=t.trials.some(x=>r3.some(w=>x[w])),p=!m&&(am(t)||ud(t)||dd(t));return(g||!p)&&_.append(o3(n,r,u)),m&&u(_.querySelector(".pane-bar"),"toolbar","The bar of tools",x=>{Object.assign(f,xd(x,a,n,r,c))}),g&&p?_.append(Om(_)):_.classList.add(p?"side-only":"stage-only"),p&&_.append(a3(n,r,u)),u(d("transport","Playing"),"transport","The transport",x=>vx(x,n,r)),Xm(a,l,n),h.forEach(x=>x()),Vm(a,n,{search:()=>f.search(),help:()=>f.help(),stage:()=>c.stage},r),{dispose(){Object.values(c).forEach(x=>x.dispose?.()),r.dispose()}}}var am=n=>n.trials.some(({series:e})=>Object.values(e??{}).some(({items:t})=>t.length));function o3(n,e,t){let i=Y("div",{class:"pane-bar",role:"group","aria-label":"View"}),s=Y("div",{class:"stage"});return t(i,"views","The views",()=>km(i,n,e)),t(s,"stage","The stage",()=>{try{let r=kb(s,n);return Dm(s.querySelector("canvas"),n,e),r}catch(r){if(r instanceof Jo)return Wm(s,n);throw r}}),Y("section",{class:"pane stage-pane","aria-label":"Stage"},i,s)}function a3(n,e,t){let{scene:i}=n,s=[],r=(c,h,u,d)=>{let f=Y("div",{class:`tab-panel ${c}`,tabindex:c==="curves"?null:0});s.push({key:c,text:h,panel:f}),t(f,c,u,d)};am(i)&&r("curves","Curves","The curves",c=>_c(c,n)),ud(i)&&r("gait","Gait","The table",c=>eg(c,n,e)),dd(i)&&r("quality","Quality","The quality of the data",c=>tg(c,n,e));let o=am(i)?Im(n,e):null,{element:a}=ig(s,"Beside the stage",c=>o&&(o.hidden=c!=="curves")),l=Y("div",{class:"pane-bar"},a,o);return Y("section",{class:"pane side-pane","aria-label":"Curves and tables"},l,...s.map(({panel:c})=>c))}var Jb={time:0,duration:0,playing:!1,speed:1,loop:"all",selected:[],hovered:null,hidden:[],layers:{mesh:!0,skeleton:!0,frames:!1,muscles:!0,reactions:!0,markers:!1,keypoints:!1,floor:!0,picture:!0},opacity:.35,view:"orbit",follow:!0,arrangement:"overlay",alignment:"time",cycle:{side:"right",index:0},axis:"time",sides:"both",bands:!0,cycles:!0,norms:!0,theme:"light",revision:0},l3=globalThis.reportError??console.error;function Xu(n={}){let e={...Jb,...n,layers:{...Jb.layers,...n.layers}},t=new Map;return{get:i=>e[i],set(i){let s=new Set;for(let[r,o]of Object.entries(i))if(!Object.is(e[r],o)){e[r]=o;for(let a of t.get(r)??[])s.add(a)}for(let r of s)try{r()}catch(o){l3(o)}},on(i,s){let r=i.split(" ");for(let o of r)t.has(o)||t.set(o,new Set),t.get(o).add(s);return()=>r.forEach(o=>t.get(o).delete(s))}}}async function qu(n,e,t){let i=n.shadowRoot??n.attachShadow({mode:"open"}),s=e.trials?e:await xr(e),r=Xu({...s.start,...t.chosen}),o=Fl(s,r),a=Bl(s,r,o),l={scene:s,state:r,alignment:o,clock:a,host:t,root:i},c=Kb(l);return n.dataset.ready="true",Object.assign(l,{cycles:(d,f,m,_)=>da(s.trials[d],f,m,_).cycles.map(({values:g})=>[...g]),dispose:()=>{a.dispose(),c.dispose()}})}async function c3(n,e){let t=await xr(e),i=n.getElementById("moving");i.replaceChildren();let s=await qu(i,t,{kind:"page",layout:"explore"});for(let r of n.querySelectorAll(".curves-figure"))h3(r,t);return n.documentElement.dataset.ready="true",s}function h3(n,e){let t=n.attachShadow({mode:"open"}),{items:i,quantities:s,axis:r}=n.dataset,o=Xu({selected:JSON.parse(i),axis:r}),a=Fl(e,o),l=Bl(e,o,a),c={scene:e,state:o,alignment:a,clock:l,host:{kind:"page"},root:t},h=document.createElement("style");h.textContent=Wu;let u=document.createElement("div");t.append(h,u),Wl(c,Xr(o)),_c(u,{...c,only:{quantities:JSON.parse(s)},still:!0})}var Qb=["selected","view","speed","axis","sides","norms","alignment","arrangement"],u3=200,YG={async render({model:n,el:e}){let t={kind:"widget",layout:n.get("page"),chosen:n.get("chosen"),send:(h,u)=>n.send(h,void 0,u),onMessage:h=>n.on("msg:custom",h),offMessage:h=>n.off("msg:custom",h),model:n},i=await qu(e,n.get("scene"),t);e.biokit=i;let{state:s}=i,r=0,o=!1,a=()=>{o||r||(r=setTimeout(()=>{r=0;let h=Object.fromEntries(Qb.map(u=>[u,s.get(u)]));n.set("chosen",{...h,time:s.get("time")}),n.save_changes()},u3))},l=s.on([...Qb,"time"].join(" "),a),c=()=>{o=!0,s.set(n.get("chosen")),o=!1};return n.on("change:chosen",c),()=>{clearTimeout(r),l(),n.off("change:chosen",c),i.dispose()}}};export{da as cycleCurves,YG as default,qu as mount,c3 as showPage};
/*! Bundled license information:

three/build/three.core.js:
three/build/three.module.js:
  (**
   * @license
   * Copyright 2010-2026 Three.js Authors
   * SPDX-License-Identifier: MIT
   *)
*/
