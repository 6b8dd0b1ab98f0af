// biokit viewer, built from viewer/src (sha256 45281c03da011e1d4db9cf44798bf2f5021e9450fe0b6837820cee15a504c329)
function Gl(n,e){let t=r=>{let{side:o,index:a}=e.get("cycle"),l=r.cycles?.[o]??[];return l.length?l[Math.min(a,l.length-1)]:null},i=r=>r.time[r.time.length-1]-r.time[0],s=()=>e.get("alignment")==="cycle"&&n.trials.some(t);return{duration(){let r=n.trials.filter((l,c)=>!e.get("hidden").includes(c)),o=r.length?r:n.trials;if(!s())return Math.max(...o.map(i));let a=o.map(t).filter(Boolean).map(([l,c])=>c-l);return a.length?a.reduce((l,c)=>l+c,0)/a.length:1.1},trialTime(r,o=e.get("time")){let a=n.trials[r],l=s()&&t(a);return l?l[0]+(l[1]-l[0])*(o/(this.duration()||1)):a.time[0]+Math.min(o,i(a))},shownTime(r,o){let a=n.trials[r],l=s()&&t(a);return l?(o-l[0])/(l[1]-l[0])*this.duration():o-a.time[0]},loopRange(){let r=n.trials.find((l,c)=>!e.get("hidden").includes(c)&&t(l));if(e.get("loop")!=="cycle"||s()||!r)return[0,this.duration()];let[o,a]=t(r);return[o-r.time[0],a-r.time[0]]},cycleOf:t}}function Vl(n,e,t){let i=0,s=0,r=()=>{let c=t.duration();e.set({duration:c,time:Math.max(0,Math.min(e.get("time"),c))})};r();let o=[e.on("alignment cycle hidden",r),e.on("playing",l)];function a(c){if(i=0,!e.get("playing"))return;let u=Math.min((c-s)/1e3,.25)*e.get("speed");s=c;let[h,d]=t.loopRange(),f=e.get("time")+u;if(f>d||f<h){if(e.get("loop")==="none"){e.set({time:d,playing:!1});return}f=d>h?h+((f-h)%(d-h)+(d-h))%(d-h):h}e.set({time:f}),i=requestAnimationFrame(a)}function l(){if(!e.get("playing")||i)return;let[c,u]=t.loopRange();(e.get("time")>=u-1e-9||e.get("time")<c)&&e.set({time:c}),s=performance.now(),i=requestAnimationFrame(a)}return{toggle:()=>e.set({playing:!e.get("playing")}),seek:c=>e.set({time:Math.max(0,Math.min(c,e.get("duration")))}),step(c){let u=n.trials.find((m,x)=>!e.get("hidden").includes(x))??n.trials[0],{time:h}=u,d=h.length>1?(h[h.length-1]-h[0])/(h.length-1):.01,f=Math.round(e.get("time")/d)+c;e.set({playing:!1}),this.seek(f*d)},dispose(){cancelAnimationFrame(i),o.forEach(c=>c())}}}function jm(n,e){let t=n.length,i=t>3?QM(n,e):null,s=0;return r=>{for((s>t-2||r<n[s])&&(s=0);s<t-2&&r>n[s+1];)s+=1;if(!i)return JM(n,e,r);let o=n[s+1]-n[s],a=(r-n[s])/o,l=e[s+1]-e[s],[c,u]=[i[s]*o-l,l-i[s+1]*o];return e[s]+a*l+a*(1-a)*(c*(1-a)+u*a)}}function JM(n,e,t){let i=0;for(let s=0;s<n.length;s++){let r=1;for(let o=0;o<n.length;o++)o!==s&&(r*=(t-n[o])/(n[s]-n[o]));i+=r*e[s]}return i}function QM(n,e){let t=n.length,[i,s]=[new Float64Array(t),new Float64Array(t)],r=f=>n[f+1]-n[f],o=f=>(e[f+1]-e[f])/r(f),a=n[2]-n[0];i[0]=a/r(1),s[0]=((r(0)+2*a)*r(1)*o(0)+r(0)**2*o(1))/a/r(1);for(let f=1;f<t-1;f++){let[m,x]=[r(f),r(f-1)],g=2*(m+x)-m*i[f-1];i[f]=x/g,s[f]=(3*(m*o(f-1)+x*o(f))-m*s[f-1])/g}let l=n[t-1]-n[t-3],[c,u]=[r(t-2),r(t-3)],h=(c*c*o(t-3)+(2*l+c)*u*o(t-2))/l,d=new Float64Array(t);d[t-1]=(h-l*s[t-2])/(u-l*i[t-2]);for(let f=t-2;f>=0;f--)d[f]=s[f]-i[f]*d[f+1];return d}var xd=new WeakMap;function fa(n,e,t,i,s=101){xd.has(n)||xd.set(n,new Map);let r=xd.get(n),o=[e,t,i,s].join(`
`);return r.has(o)||r.set(o,eS(n,e,t,i,s)),r.get(o)}function eS(n,e,t,i,s){let r=Float64Array.from({length:s},(m,x)=>100*x/(s-1)),o=n.series[e],a=o?.items.indexOf(t)??-1;if(a<0)return{percent:r,cycles:[],mean:null,deviation:null,off:null};let l=n.time.length,c=nS(n.time,o.values.subarray(a*l,(a+1)*l)),u=(n.cycles?.[i]??[]).map(([m,x,g])=>{let p=r.map(_=>iS(c,m+(x-m)*_/100));return{start:m,end:x,off:g,values:p,whole:p.every(Number.isFinite)}}),h=u.filter(m=>m.whole).map(m=>m.values),d=u.map(m=>m.off).filter(Number.isFinite),f=d.length?d.reduce((m,x)=>m+x,0)/d.length:null;return{percent:r,cycles:u,...tS(h),off:f}}function tS(n){if(!n.length)return{mean:null,deviation:null};let e=n[0].map((i,s)=>n.reduce((r,o)=>r+o[s],0)/n.length);if(n.length<2)return{mean:e,deviation:null};let t=i=>n.reduce((s,r)=>s+(r[i]-e[i])**2,0);return{mean:e,deviation:e.map((i,s)=>Math.sqrt(t(s)/(n.length-1)))}}function nS(n,e){let t=[],i=0;for(let s=0;s<=e.length;s++)if(!(s<e.length&&Number.isFinite(e[s]))){if(s-i>1){let r=n.subarray(i,s),o=jm(r,e.subarray(i,s));t.push({start:r[0],end:r[r.length-1],at:o})}i=s+1}return t}function iS(n,e){let t=n.find(({start:i,end:s})=>e>=i&&e<=s);return t?t.at(e):NaN}function Hl(n,e,t){let i=n.cycles?.[e]??[],s=i.find(([r,o])=>t>=r&&t<o);if(!s){let r=i[i.length-1];return r&&t===r[1]?100:null}return 100*(t-s[0])/(s[1]-s[0])}function H(n,{on:e={},text:t,...i}={},...s){let r=document.createElement(n);for(let[o,a]of Object.entries(i))a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);for(let[o,a]of Object.entries(e))r.addEventListener(o,a);return t!=null&&(r.textContent=t),r.append(...s.filter(o=>o!=null)),r}function $r(n){let e=[];return{bind(t,i){i(),e.push(n.on(t,i))},add:t=>e.push(t),dispose(){for(;e.length;)e.pop()()}}}var sS=0,Ci=n=>`bk-${n}-${++sS}`;function pa(n,e){let t=n.trials.findIndex((i,s)=>!e.get("hidden").includes(s));return Math.max(t,0)}var yi=n=>n.trials.some(({cycles:e})=>e?.right?.length||e?.left?.length);function rS(n,e){let[t,i]=[0,n.length-1];for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return e-n[t]>n[i]-e?i:t}function _d(n,e,t){for(let i of[t,t==="right"?"left":"right"]){let s=n.cycles?.[i]??[],r=s.findIndex(([l,c])=>e>=l&&e<=c);if(r<0)continue;let[o,a]=s[r];return{side:i,index:r,percent:100*(e-o)/(a-o)}}return null}function Ri({scene:n,state:e,alignment:t}){let i=pa(n,e),s=n.trials[i],r=t.trialTime(i),o=rS(s.time,r),a=_d(s,r,e.get("cycle").side),l=a?`, ${a.percent.toFixed(0)} % of ${a.side} gait cycle`:"";return{trial:i,time:r,frame:o,cycle:a,text:`${r.toFixed(2)} s, frame ${o+1} of ${s.time.length}${l}`}}var ma={dof:"Coordinates",muscle:"Muscles",contact:"Ground reaction forces",joint:"Joint forces",compartment:"Knee compartments",marker:"Markers",keypoint:"Keypoints",residual:"Residual forces"},Zm={right:"right",left:"left",r:"right",l:"left"},ur=n=>String(n??"").normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim();function vd(n,e){let t=n.pair?e[n.pair]:null;return t&&t.name===n.name?t:null}function oS(n){let e=[];for(let t of Object.values(n)){let i=vd(t,n);if(i&&t.side==="left")continue;let s=i?[t.id,i.id]:[t.id],{name:r,kind:o,group:a,definition:l}=t;e.push({ids:s,name:r||t.label||t.id,kind:o,group:a,definition:l,side:i?"both":t.side})}return e}function yd(n){let e=new Map;for(let{id:t,kind:i,group:s}of Object.values(n)){if(!s||i!=="dof"&&i!=="muscle")continue;let r=`${i} ${s}`;e.has(r)||e.set(r,{ids:[],name:s,kind:i,group:"",side:"both",whole:!0}),e.get(r).ids.push(t)}return[...e.values()].filter(({ids:t})=>t.length>1)}function aS(n,e){return e===n?0:e.startsWith(n)?1:` ${e}`.includes(` ${n}`)?2:n.length>2&&e.includes(n)?4:1/0}var lS={joint:1.5,compartment:1.5,keypoint:1.8},cS={grf:"ground reaction",abduction:"adduction",valgus:"adduction",varus:"adduction",obliquity:"list",plantarflexion:"dorsiflexion",eversion:"inversion",external:"internal",contact:"joint forces"};function uS(n,{name:e,ids:t,group:i,kind:s,definition:r,whole:o},a){let l=o?[]:t,c=[[ur(e),0],...l.map(h=>[ur(h),1]),...l.map(h=>[ur(a[h]?.label),1]),[ur(i),3],[ur(ma[s]),6],[ur(r),8]],u=(o?-.5:0)+(lS[s]??0);for(let h of n)u+=Math.min(...c.map(([d,f])=>aS(h,d)+f));return u+e.length/200}function hS(n){let e=ur(n).split(" ").filter(Boolean),t="";return{words:e.filter((s,r)=>!Zm[s]||s.length===1&&r===0?!0:(t=Zm[s],!1)),side:t}}var dS=({ids:n},e)=>new Set(n.map(t=>e[t].name||t)).size>1;function Jm(n,e){let{words:t,side:i}=hS(e),r=[...yd(n).filter(a=>dS(a,n)),...oS(n)];if(i&&(r=r.map(a=>({...a,side:i,ids:a.ids.filter(l=>n[l].side===i)})).filter(({ids:a})=>a.length)),!t.length)return r;let o=Km(r,t,n);return o.length?o:Km(r,t.flatMap(a=>(cS[a]??a).split(" ")),n)}var Km=(n,e,t)=>n.map(i=>({entry:i,at:uS(e,i,t)})).filter(({at:i})=>i<1/0).sort((i,s)=>i.at-s.at).map(({entry:i})=>i);function Yr(n,e){let t=n.get("selected"),i=e.every(r=>t.includes(r)),s=t.filter(r=>!e.includes(r));n.set({selected:i?s:[...s,...e]})}function jr(n,e){let t=[],i=new Set;for(let s of n){let r=e[s];if(!r||i.has(s))continue;let o=vd(r,e),a=o&&n.includes(o.id),l=a?[s,o.id]:[s];l.forEach(u=>i.add(u));let c=a?r.name:r.label;t.push({ids:l,label:c||s,side:a?"both":r.side,kind:r.kind})}return t}var Qm=4,fS=250;function eg(n,e){let{scene:t,state:i}=n,s=H("div",{class:"unseen",role:"status","aria-live":"polite"}),r=0,o=c=>{clearTimeout(r),r=setTimeout(()=>s.textContent=c,fS)},a=()=>{let c=jr(i.get("selected"),t.items).map(({label:h})=>h),u=c.length-Qm;return c.slice(0,Qm).join("; ")+(u>0?` and ${u} more`:"")},l=[i.on("selected",()=>o(a()?`Selected: ${a()}`:"Nothing selected")),i.on("follow",()=>o(i.get("follow")?"The camera follows":"The camera stays")),i.on("view",()=>o(`View: ${i.get("view")}`)),i.on("axis",()=>o(`Curves over ${i.get("axis")==="cycle"?"the gait cycle":"time"}`)),i.on("playing",()=>o(i.get("playing")?"Playing":`Paused at ${Ri(n).text}`)),i.on("time",()=>i.get("playing")||o(Ri(n).text))];return e.add(()=>{clearTimeout(r),l.forEach(c=>c())}),{element:s,say:o}}var pS={play:'<path class="solid" d="M6.5 4.2v11.6L15.8 10z"/>',pause:'<path d="M7 4.5v11M13 4.5v11" stroke-width="3"/>',back:'<path class="solid" d="M14.5 5v10L7.5 10z"/><path d="M5 5v10"/>',forward:'<path class="solid" d="M5.5 5v10l7-5z"/><path d="M15 5v10"/>',follow:'<circle cx="10" cy="10" r="5"/><path d="M10 2v4M10 14v4M2 10h4M14 10h4"/>',layers:'<path d="M10 3l7 3.8-7 3.8-7-3.8zM3 10.4l7 3.8 7-3.8M3 13.6l7 3.8 7-3.8"/>',opacity:'<circle cx="10" cy="10" r="7"/><path class="solid" d="M10 3a7 7 0 0 1 0 14z"/>',options:'<path d="M3 6h6M14 6h3M3 14h3M11 14h6"/><circle cx="11.5" cy="6" r="2.2"/><circle cx="8.5" cy="14" r="2.2"/>',download:'<path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13"/>',help:'<circle cx="10" cy="10" r="7.2"/><path d="M7.9 8a2.1 2.1 0 1 1 3 1.9c-.7.4-.9.8-.9 1.5"/><path d="M10 14v.1" stroke-width="2"/>',expand:'<path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4"/>',contract:'<path d="M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4"/>',search:'<circle cx="8.7" cy="8.7" r="5.2"/><path d="M12.6 12.6L17 17"/>',close:'<path d="M5.5 5.5l9 9M14.5 5.5l-9 9"/>',check:'<path d="M4.5 10.5l3.6 3.6 7.4-8"/>',eye:'<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z"/><circle cx="10" cy="10" r="2.2"/>',hidden:'<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM4 16L16 4"/>',down:'<path d="M5.5 8l4.5 4.5L14.5 8"/>',flag:'<path d="M5 17.5V3M5 3.8h9.5L12 7.3l2.5 3.5H5"/>'};function kn(n){let e=document.createElement("template"),t='class="icon" viewBox="0 0 20 20" aria-hidden="true"';return e.innerHTML=`<svg ${t}>${pS[n]}</svg>`,e.content.firstChild}function On({icon:n,label:e,text:t,framed:i,press:s,...r}){let a={type:"button",class:`button${t?"":" icon"}${i?" framed":""}`,title:e,...r,on:{click:s}};return e!==t&&(a["aria-label"]=e),H("button",a,n?kn(n):null,t?H("span",{text:t}):null)}function tg(n,e,{read:t,...i}){let s=On({...i,"aria-pressed":"false"});return n.bind(e,()=>s.setAttribute("aria-pressed",String(!!t()))),s}function Bs(n,e,{key:t,label:i,choices:s}){let r=s.map(({value:l,text:c,title:u})=>H("button",{type:"button",class:"button",role:"radio","data-value":l,title:u??c,"aria-label":u??c,text:c,on:{click:()=>n.set({[t]:l})}})),a=H("div",{class:"segmented",role:"radiogroup","aria-label":i,on:{keydown:l=>{let c={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[l.key];if(!c||l.altKey||l.ctrlKey||l.metaKey)return;l.preventDefault(),l.stopPropagation();let u=r.indexOf(l.target),h=r[(u+c+r.length)%r.length];h.focus(),h.click()}}},...r);return e.bind(t,()=>{let l=s.findIndex(({value:c})=>c===n.get(t));r.forEach((c,u)=>{c.setAttribute("aria-checked",String(u===l)),c.tabIndex=u===Math.max(l,0)?0:-1})}),a}var Wl=4,ga=8;function xa(n,e,{end:t=!1}={}){let i=e.getBoundingClientRect(),s=innerHeight-i.bottom-Wl-ga,r=i.top-Wl-ga;n.style.maxHeight="none";let{offsetHeight:o,offsetWidth:a}=n,l=o>s&&r>s;n.style.maxHeight=`${Math.max(l?r:s,80)}px`;let c=l?i.top-Wl-Math.min(o,r):i.bottom+Wl,u=t?i.right-a:i.left;n.style.top=`${Math.max(ga,c)}px`,n.style.left=`${Math.max(ga,Math.min(u,innerWidth-a-ga))}px`}function Zi(n,{label:e,role:t="dialog",end:i,fill:s},r){let o=Ci("panel"),a=H("div",{id:o,class:"popover",popover:"auto",role:t,"aria-label":e});n.setAttribute("aria-haspopup",t==="menu"?"menu":"dialog"),n.setAttribute("aria-expanded","false"),n.setAttribute("aria-controls",o),n.popoverTargetElement=a;let l=d=>{(d.type==="resize"||!a.contains(d.composedPath()[0]))&&xa(a,n,{end:i})},c=d=>{let f=d?"addEventListener":"removeEventListener";window[f]("scroll",l,!0),window[f]("resize",l)},u=null,h=!1;return a.addEventListener("beforetoggle",d=>{d.newState==="open"&&(u=a.getRootNode().activeElement,h=!1,a.replaceChildren(),s(a))}),a.addEventListener("keydown",d=>h=d.key==="Escape"),a.addEventListener("toggle",d=>{let f=d.newState==="open";if(n.setAttribute("aria-expanded",String(f)),c(f),!f){h&&(u??n).focus({preventScroll:!0});return}xa(a,n,{end:i}),(a.querySelector("button:not(:disabled), input")??a).focus({preventScroll:!0})}),r.add(()=>c(!1)),{panel:a,open:()=>a.showPopover(),close:()=>a.hidePopover()}}function Zr(n){n.addEventListener("keydown",e=>{let t=[...n.querySelectorAll(".menu-item")],i=t.indexOf(e.target);if(i<0)return;let s={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:t.length-1}[e.key];s!==void 0&&(e.preventDefault(),e.stopPropagation(),t[(s+t.length)%t.length].focus())})}function ng({scene:n,state:e},t){let i=[];if(yi(n)){let o=[{value:"time",text:"Time",title:"Curves over time (c)"},{value:"cycle",text:"Cycle",title:"Curves over the gait cycle (c)"}];i.push(Bs(e,t,{key:"axis",label:"Axis of the curves",choices:o}))}let s=[{value:"both",text:"Both",title:"Both sides"},{value:"right",text:"R",title:"Right side"},{value:"left",text:"L",title:"Left side"}];i.push(Bs(e,t,{key:"sides",label:"Sides",choices:s}));let r=[yi(n)&&["bands","Mean and band over gait cycles"],yi(n)&&["cycles","Single gait cycles"],n.norms?.length&&["norms","Normative bands"]].filter(Boolean);if(r.length){let o=On({icon:"options",label:"What the curves show",framed:!0}),a=c=>c.append(...r.map(([u,h])=>mS(e,u,h))),{panel:l}=Zi(o,{label:"What the curves show",role:"menu",end:!0,fill:a},t);Zr(l),i.push(o,l)}return H("div",{class:"curve-options"},...i)}function mS(n,e,t){let i=H("button",{type:"button",class:"menu-item",role:"menuitemcheckbox","aria-checked":String(n.get(e))},H("span",{class:"check"},kn("check")),H("span",{class:"what",text:t}));return i.addEventListener("click",()=>{n.set({[e]:!n.get(e)}),i.setAttribute("aria-checked",String(n.get(e)))}),i}var ig={mesh:"body",skeleton:"skeleton",muscles:"muscles",reactions:"ground reaction forces",markers:"markers",keypoints:"keypoints",picture:"video picture"};function sg(n,e,t){if(!n)return;let{scene:i,state:s}=e;n.setAttribute("role","img"),t.bind("time view layers hidden playing revision",()=>{if(s.get("playing"))return;let r=i.trials.filter((c,u)=>!s.get("hidden").includes(u)),a=Object.keys(ig).filter(c=>s.get("layers")[c]&&r.some(u=>u[c])).map(c=>ig[c]).join(", ")||"floor",l=r.map(({name:c})=>c).join(" and ");n.setAttribute("aria-label",`${l}: ${a}, ${s.get("view")} view, at ${Ri(e).text}`)})}var[bd,Md,Sd]=[25,50,75],rg=2;function og(n){let e=H("div",{class:"divider",role:"separator",tabindex:0,"aria-orientation":"vertical","aria-label":"Width of the stage","aria-valuemin":bd,"aria-valuemax":Sd,title:"Drag, or arrow keys; double click: halves"}),t=Md,i=s=>{t=Math.max(bd,Math.min(Sd,s)),n.style.setProperty("--bk-split",`${t}%`),e.setAttribute("aria-valuenow",Math.round(t))};return i(Md),e.addEventListener("dblclick",()=>i(Md)),e.addEventListener("pointerdown",s=>e.setPointerCapture(s.pointerId)),e.addEventListener("pointermove",s=>{if(!e.hasPointerCapture(s.pointerId))return;let r=n.getBoundingClientRect();i(100*(s.clientX-r.left)/r.width)}),e.addEventListener("keydown",s=>{let r={ArrowLeft:t-rg,ArrowRight:t+rg,Home:bd,End:Sd}[s.key];r!==void 0&&(s.preventDefault(),s.stopPropagation(),i(r))}),e}var gS=3,wd=n=>n.trials.some(e=>e.table?.rows?.length);function xS(n){let e=({head:t,rows:i})=>JSON.stringify([t,i.map(s=>s.slice(0,2))]);return new Set(n.map(e)).size===1}function ag(n,{scene:e,state:t},i){n.classList.add("text-panel"),i.bind("revision hidden",()=>{let s=e.trials.filter(({table:a},l)=>a?.rows?.length&&!t.get("hidden").includes(l)),o=(s.length<=gS&&xS(s.map(({table:a})=>a))?[s]:s.map(a=>[a])).map(a=>{let c=e.trials.length>1&&a.length===1?H("h3",{text:a[0].name}):null;return H("section",{},c,_S(a))});n.replaceChildren(...s.length?o:[])})}function _S(n){let{caption:e,head:t}=n[0].table,i=(h,d={})=>H("th",{scope:"col",text:h,...d}),[s,r,...o]=t,a=n.flatMap(()=>o).map(h=>i(h)),l=n.map(h=>i(h.name,{colspan:o.length,scope:"colgroup",class:"of-trial"})),c=n[0].table.rows.map(([h,d],f)=>{let m=n.flatMap(({table:g})=>g.rows[f].slice(2)),x=H("th",{scope:"row",text:h});return H("tr",{},x,...[d,...m].map(g=>H("td",{text:g})))}),u=H("thead",{});return n.length>1&&u.append(H("tr",{},H("td"),H("td"),...l)),u.append(H("tr",{},i(s),i(r),...a)),H("table",{class:"table"},e?H("caption",{text:e}):null,u,H("tbody",{},...c))}function lg(n,e,t){try{return t()??{dispose:()=>{}}}catch(i){return console.error(i),n.replaceChildren(H("div",{class:"message error",role:"alert"},H("p",{text:`${e} cannot be shown. Everything else goes on working.`}),H("pre",{text:String(i?.message??i)}))),{dispose:()=>{},failed:!0}}}var js={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Zs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},qg=0,nf=1,$g=2;var il=1,Yg=2,Po=3,Ks=0,ei=1,ns=2,yr=0,Io=1,sf=2,rf=3,of=4,jg=5;var br=100,Zg=101,Kg=102,Jg=103,Qg=104,e0=200,t0=201,n0=202,i0=203,af=204,lf=205,s0=206,r0=207,o0=208,a0=209,l0=210,c0=211,u0=212,h0=213,d0=214,bc=0,Mc=1,Sc=2,xo=3,wc=4,Ec=5,Ac=6,Tc=7,tu=0,f0=1,p0=2,is=0,cf=1,uf=2,hf=3,df=4,ff=5,pf=6,mf=7;var gf=300,Mr=301,Lo=302,nu=303,iu=304,Cc=1e3,Ji=1001,Rc=1002,Fn=1003,m0=1004;var sl=1005;var cn=1006,su=1007;var Ts=1008;var si=1009,xf=1010,_f=1011,Do=1012,ru=1013,Ui=1014,wn=1015,Fi=1016,ou=1017,au=1018,Sr=1020,vf=35902,yf=35899,bf=1021,Mf=1022,xn=1023,Ms=1026,Cs=1027,lu=1028,cu=1029,Js=1030,uu=1031;var hu=1033,rl=33776,ol=33777,al=33778,ll=33779,du=35840,fu=35841,pu=35842,mu=35843,gu=36196,xu=37492,_u=37496,vu=37488,yu=37489,cl=37490,bu=37491,Mu=37808,Su=37809,wu=37810,Eu=37811,Au=37812,Tu=37813,Cu=37814,Ru=37815,Pu=37816,Iu=37817,Lu=37818,Du=37819,Nu=37820,ku=37821,Ou=36492,Uu=36494,Fu=36495,Bu=36283,zu=36284,ul=36285,Gu=36286;var Ia=2300,Pc=2301,vc=2302,$d=2303,Yd=2400,jd=2401,Zd=2402;var g0=3200;var Vu=0,x0=1,Rs="",on="srgb",La="srgb-linear",Da="linear",Rt="srgb";var yc=7680;var _0=519,v0=512,y0=513,b0=514,Sf=515,M0=516,S0=517,wf=518,Ef=519,Af=35044,Hu=35048;var Tf="300 es",Mi=2e3,_o=2001;function vS(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function yS(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Na(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function w0(){let n=Na("canvas");return n.style.display="block",n}var cg={},vo=null;function ka(...n){let e="THREE."+n.shift();vo?vo("log",e,...n):console.log(e,...n)}function E0(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ke(...n){n=E0(n);let e="THREE."+n.shift();if(vo)vo("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function et(...n){n=E0(n);let e="THREE."+n.shift();if(vo)vo("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Ca(...n){let e=n.join(" ");e in cg||(cg[e]=!0,Ke(...n))}function A0(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var T0={[bc]:bc,[Sc]:Ac,[wc]:wc,[xo]:Ec,[Mc]:Mc,[Ac]:Sc,[Tc]:Tc,[Ec]:xo},Di=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Hn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],ug=1234567,Ra=Math.PI/180,yo=180/Math.PI;function Qs(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Hn[n&255]+Hn[n>>8&255]+Hn[n>>16&255]+Hn[n>>24&255]+"-"+Hn[e&255]+Hn[e>>8&255]+"-"+Hn[e>>16&15|64]+Hn[e>>24&255]+"-"+Hn[t&63|128]+Hn[t>>8&255]+"-"+Hn[t>>16&255]+Hn[t>>24&255]+Hn[i&255]+Hn[i>>8&255]+Hn[i>>16&255]+Hn[i>>24&255]).toLowerCase()}function ft(n,e,t){return Math.max(e,Math.min(t,n))}function Cf(n,e){return(n%e+e)%e}function bS(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function MS(n,e,t){return n!==e?(t-n)/(e-n):0}function Pa(n,e,t){return(1-t)*n+t*e}function SS(n,e,t,i){return Pa(n,e,1-Math.exp(-t*i))}function wS(n,e=1){return e-Math.abs(Cf(n,e*2)-e)}function ES(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function AS(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function TS(n,e){return n+Math.floor(Math.random()*(e-n+1))}function CS(n,e){return n+Math.random()*(e-n)}function RS(n){return n*(.5-Math.random())}function PS(n){n!==void 0&&(ug=n);let e=ug+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function IS(n){return n*Ra}function LS(n){return n*yo}function DS(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function NS(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Rf(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function kS(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+i)/2),u=o((e+i)/2),h=r((e-i)/2),d=o((e-i)/2),f=r((i-e)/2),m=o((i-e)/2);switch(s){case"XYX":n.set(a*u,l*h,l*d,a*c);break;case"YZY":n.set(l*d,a*u,l*h,a*c);break;case"ZXZ":n.set(l*h,l*d,a*u,a*c);break;case"XZX":n.set(a*u,l*m,l*f,a*c);break;case"YXY":n.set(l*f,a*u,l*m,a*c);break;case"ZYZ":n.set(l*m,l*f,a*u,a*c);break;default:Ke("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Wu(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Pf(n,e){if(e.constructor===Float32Array)return n;let t=Wu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function If(n,e){if(e.constructor===Float32Array)return n;let t=Wu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Xu={DEG2RAD:Ra,RAD2DEG:yo,generateUUID:Qs,clamp:ft,euclideanModulo:Cf,mapLinear:bS,inverseLerp:MS,lerp:Pa,damp:SS,pingpong:wS,smoothstep:ES,smootherstep:AS,randInt:TS,randFloat:CS,randFloatSpread:RS,seededRandom:PS,degToRad:IS,radToDeg:LS,isPowerOfTwo:DS,ceilPowerOfTwo:NS,floorPowerOfTwo:Rf,setQuaternionFromProperEuler:kS,normalize:If,denormalize:Pf},He=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ft(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},bt=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let l=i[s+0],c=i[s+1],u=i[s+2],h=i[s+3],d=r[o+0],f=r[o+1],m=r[o+2],x=r[o+3];if(h!==x||l!==d||c!==f||u!==m){let g=l*d+c*f+u*m+h*x;g<0&&(d=-d,f=-f,m=-m,x=-x,g=-g);let p=1-a;if(g<.9995){let _=Math.acos(g),S=Math.sin(_);p=Math.sin(p*_)/S,a=Math.sin(a*_)/S,l=l*p+d*a,c=c*p+f*a,u=u*p+m*a,h=h*p+x*a}else{l=l*p+d*a,c=c*p+f*a,u=u*p+m*a,h=h*p+x*a;let _=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=_,c*=_,u*=_,h*=_}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],l=i[s+1],c=i[s+2],u=i[s+3],h=r[o],d=r[o+1],f=r[o+2],m=r[o+3];return e[t]=a*m+u*h+l*f-c*d,e[t+1]=l*m+u*d+c*h-a*f,e[t+2]=c*m+u*f+a*d-l*h,e[t+3]=u*m-a*h-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),u=a(s/2),h=a(r/2),d=l(i/2),f=l(s/2),m=l(r/2);switch(o){case"XYZ":this._x=d*u*h+c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h-d*f*m;break;case"YXZ":this._x=d*u*h+c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h+d*f*m;break;case"ZXY":this._x=d*u*h-c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h-d*f*m;break;case"ZYX":this._x=d*u*h-c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h+d*f*m;break;case"YZX":this._x=d*u*h+c*f*m,this._y=c*f*h+d*u*m,this._z=c*u*m-d*f*h,this._w=c*u*h-d*f*m;break;case"XZY":this._x=d*u*h-c*f*m,this._y=c*f*h-d*u*m,this._z=c*u*m+d*f*h,this._w=c*u*h+d*f*m;break;default:Ke("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],d=i+a+h;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(u-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(i>a&&i>h){let f=2*Math.sqrt(1+i-a-h);this._w=(u-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>h){let f=2*Math.sqrt(1+a-i-h);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+u)/f}else{let f=2*Math.sqrt(1+h-i-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+u)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ft(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=i*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-i*c,this._z=r*u+o*c+i*l-s*a,this._w=o*u-i*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},B=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(hg.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(hg.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*i),u=2*(a*t-r*s),h=2*(r*i-o*t);return this.x=t+l*c+o*h-a*u,this.y=i+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this.z=ft(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this.z=ft(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-i*l,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Ed.copy(this).projectOnVector(e),this.sub(Ed)}reflect(e){return this.sub(Ed.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ft(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Ed=new B,hg=new bt,rt=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c)}set(e,t,i,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=i,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],u=i[4],h=i[7],d=i[2],f=i[5],m=i[8],x=s[0],g=s[3],p=s[6],_=s[1],S=s[4],y=s[7],b=s[2],M=s[5],v=s[8];return r[0]=o*x+a*_+l*b,r[3]=o*g+a*S+l*M,r[6]=o*p+a*y+l*v,r[1]=c*x+u*_+h*b,r[4]=c*g+u*S+h*M,r[7]=c*p+u*y+h*v,r[2]=d*x+f*_+m*b,r[5]=d*g+f*S+m*M,r[8]=d*p+f*y+m*v,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-i*r*u+i*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,d=a*l-u*r,f=c*r-o*l,m=t*h+i*d+s*f;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/m;return e[0]=h*x,e[1]=(s*c-u*i)*x,e[2]=(a*i-s*o)*x,e[3]=d*x,e[4]=(u*t-s*l)*x,e[5]=(s*r-a*t)*x,e[6]=f*x,e[7]=(i*l-c*t)*x,e[8]=(o*t-i*r)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Ca("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Ad.makeScale(e,t)),this}rotate(e){return Ca("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Ad.makeRotation(-e)),this}translate(e,t){return Ca("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Ad.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Ad=new rt,dg=new rt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),fg=new rt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function OS(){let n={enabled:!0,workingColorSpace:La,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Rt&&(s.r=bs(s.r),s.g=bs(s.g),s.b=bs(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Rt&&(s.r=go(s.r),s.g=go(s.g),s.b=go(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Rs?Da:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[La]:{primaries:e,whitePoint:i,transfer:Da,toXYZ:dg,fromXYZ:fg,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:on},outputColorSpaceConfig:{drawingBufferColorSpace:on}},[on]:{primaries:e,whitePoint:i,transfer:Rt,toXYZ:dg,fromXYZ:fg,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:on}}}),n}var _t=OS();function bs(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function go(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Kr,Ic=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Kr===void 0&&(Kr=Na("canvas")),Kr.width=e.width,Kr.height=e.height;let s=Kr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Kr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Na("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=bs(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(bs(t[i]/255)*255):t[i]=bs(t[i]);return{data:t,width:e.width,height:e.height}}else return Ke("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},US=0,bo=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:US++}),this.uuid=Qs(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Td(s[o].image)):r.push(Td(s[o]))}else r=Td(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function Td(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Ic.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ke("Texture: Unable to serialize Texture."),{})}var FS=0,Cd=new B,Gn=class n extends Di{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Ji,s=Ji,r=cn,o=Ts,a=xn,l=si,c=n.DEFAULT_ANISOTROPY,u=Rs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:FS++}),this.uuid=Qs(),this.name="",this.source=new bo(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new He(0,0),this.repeat=new He(1,1),this.center=new He(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new rt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Cd).x}get height(){return this.source.getSize(Cd).y}get depth(){return this.source.getSize(Cd).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ke(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ke(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==gf)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Cc:e.x=e.x-Math.floor(e.x);break;case Ji:e.x=e.x<0?0:1;break;case Rc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Cc:e.y=e.y-Math.floor(e.y);break;case Ji:e.y=e.y<0?0:1;break;case Rc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Gn.DEFAULT_IMAGE=null;Gn.DEFAULT_MAPPING=gf;Gn.DEFAULT_ANISOTROPY=1;var Ht=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],d=l[1],f=l[5],m=l[9],x=l[2],g=l[6],p=l[10];if(Math.abs(u-d)<.01&&Math.abs(h-x)<.01&&Math.abs(m-g)<.01){if(Math.abs(u+d)<.1&&Math.abs(h+x)<.1&&Math.abs(m+g)<.1&&Math.abs(c+f+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let S=(c+1)/2,y=(f+1)/2,b=(p+1)/2,M=(u+d)/4,v=(h+x)/4,E=(m+g)/4;return S>y&&S>b?S<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(S),s=M/i,r=v/i):y>b?y<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(y),i=M/s,r=E/s):b<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(b),i=v/r,s=E/r),this.set(i,s,r,t),this}let _=Math.sqrt((g-m)*(g-m)+(h-x)*(h-x)+(d-u)*(d-u));return Math.abs(_)<.001&&(_=1),this.x=(g-m)/_,this.y=(h-x)/_,this.z=(d-u)/_,this.w=Math.acos((c+f+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this.z=ft(this.z,e.z,t.z),this.w=ft(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this.z=ft(this.z,e,t),this.w=ft(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Lc=class extends Di{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:cn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Ht(0,0,e,t),this.scissorTest=!1,this.viewport=new Ht(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Gn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:cn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new bo(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Qn=class extends Lc{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},Oa=class extends Gn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Fn,this.minFilter=Fn,this.wrapR=Ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Dc=class extends Gn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Fn,this.minFilter=Fn,this.wrapR=Ji,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var qe=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,l,c,u,h,d,f,m,x,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c,u,h,d,f,m,x,g)}set(e,t,i,s,r,o,a,l,c,u,h,d,f,m,x,g){let p=this.elements;return p[0]=e,p[4]=t,p[8]=i,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=u,p[10]=h,p[14]=d,p[3]=f,p[7]=m,p[11]=x,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/Jr.setFromMatrixColumn(e,0).length(),r=1/Jr.setFromMatrixColumn(e,1).length(),o=1/Jr.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let d=o*u,f=o*h,m=a*u,x=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=f+m*c,t[5]=d-x*c,t[9]=-a*l,t[2]=x-d*c,t[6]=m+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*u,f=l*h,m=c*u,x=c*h;t[0]=d+x*a,t[4]=m*a-f,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=f*a-m,t[6]=x+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*u,f=l*h,m=c*u,x=c*h;t[0]=d-x*a,t[4]=-o*h,t[8]=m+f*a,t[1]=f+m*a,t[5]=o*u,t[9]=x-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*u,f=o*h,m=a*u,x=a*h;t[0]=l*u,t[4]=m*c-f,t[8]=d*c+x,t[1]=l*h,t[5]=x*c+d,t[9]=f*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,m=a*l,x=a*c;t[0]=l*u,t[4]=x-d*h,t[8]=m*h+f,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=f*h+m,t[10]=d-x*h}else if(e.order==="XZY"){let d=o*l,f=o*c,m=a*l,x=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=d*h+x,t[5]=o*u,t[9]=f*h-m,t[2]=m*h-f,t[6]=a*u,t[10]=x*h+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(BS,e,zS)}lookAt(e,t,i){let s=this.elements;return ui.subVectors(e,t),ui.lengthSq()===0&&(ui.z=1),ui.normalize(),zs.crossVectors(i,ui),zs.lengthSq()===0&&(Math.abs(i.z)===1?ui.x+=1e-4:ui.z+=1e-4,ui.normalize(),zs.crossVectors(i,ui)),zs.normalize(),Xl.crossVectors(ui,zs),s[0]=zs.x,s[4]=Xl.x,s[8]=ui.x,s[1]=zs.y,s[5]=Xl.y,s[9]=ui.y,s[2]=zs.z,s[6]=Xl.z,s[10]=ui.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],u=i[1],h=i[5],d=i[9],f=i[13],m=i[2],x=i[6],g=i[10],p=i[14],_=i[3],S=i[7],y=i[11],b=i[15],M=s[0],v=s[4],E=s[8],P=s[12],D=s[1],N=s[5],I=s[9],O=s[13],T=s[2],U=s[6],W=s[10],V=s[14],ne=s[3],$=s[7],Y=s[11],K=s[15];return r[0]=o*M+a*D+l*T+c*ne,r[4]=o*v+a*N+l*U+c*$,r[8]=o*E+a*I+l*W+c*Y,r[12]=o*P+a*O+l*V+c*K,r[1]=u*M+h*D+d*T+f*ne,r[5]=u*v+h*N+d*U+f*$,r[9]=u*E+h*I+d*W+f*Y,r[13]=u*P+h*O+d*V+f*K,r[2]=m*M+x*D+g*T+p*ne,r[6]=m*v+x*N+g*U+p*$,r[10]=m*E+x*I+g*W+p*Y,r[14]=m*P+x*O+g*V+p*K,r[3]=_*M+S*D+y*T+b*ne,r[7]=_*v+S*N+y*U+b*$,r[11]=_*E+S*I+y*W+b*Y,r[15]=_*P+S*O+y*V+b*K,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],d=e[10],f=e[14],m=e[3],x=e[7],g=e[11],p=e[15],_=l*f-c*d,S=a*f-c*h,y=a*d-l*h,b=o*f-c*u,M=o*d-l*u,v=o*h-a*u;return t*(x*_-g*S+p*y)-i*(m*_-g*b+p*M)+s*(m*S-x*b+p*v)-r*(m*y-x*M+g*v)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-i*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],d=e[10],f=e[11],m=e[12],x=e[13],g=e[14],p=e[15],_=t*a-i*o,S=t*l-s*o,y=t*c-r*o,b=i*l-s*a,M=i*c-r*a,v=s*c-r*l,E=u*x-h*m,P=u*g-d*m,D=u*p-f*m,N=h*g-d*x,I=h*p-f*x,O=d*p-f*g,T=_*O-S*I+y*N+b*D-M*P+v*E;if(T===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let U=1/T;return e[0]=(a*O-l*I+c*N)*U,e[1]=(s*I-i*O-r*N)*U,e[2]=(x*v-g*M+p*b)*U,e[3]=(d*M-h*v-f*b)*U,e[4]=(l*D-o*O-c*P)*U,e[5]=(t*O-s*D+r*P)*U,e[6]=(g*y-m*v-p*S)*U,e[7]=(u*v-d*y+f*S)*U,e[8]=(o*I-a*D+c*E)*U,e[9]=(i*D-t*I-r*E)*U,e[10]=(m*M-x*y+p*_)*U,e[11]=(h*y-u*M-f*_)*U,e[12]=(a*P-o*N-l*E)*U,e[13]=(t*N-i*P+s*E)*U,e[14]=(x*S-m*b-g*_)*U,e[15]=(u*b-h*S+d*_)*U,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+i,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+i,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,d=r*c,f=r*u,m=r*h,x=o*u,g=o*h,p=a*h,_=l*c,S=l*u,y=l*h,b=i.x,M=i.y,v=i.z;return s[0]=(1-(x+p))*b,s[1]=(f+y)*b,s[2]=(m-S)*b,s[3]=0,s[4]=(f-y)*M,s[5]=(1-(d+p))*M,s[6]=(g+_)*M,s[7]=0,s[8]=(m+S)*v,s[9]=(g-_)*v,s[10]=(1-(d+x))*v,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=Jr.set(s[0],s[1],s[2]).length(),a=Jr.set(s[4],s[5],s[6]).length(),l=Jr.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Pi.copy(this);let c=1/o,u=1/a,h=1/l;return Pi.elements[0]*=c,Pi.elements[1]*=c,Pi.elements[2]*=c,Pi.elements[4]*=u,Pi.elements[5]*=u,Pi.elements[6]*=u,Pi.elements[8]*=h,Pi.elements[9]*=h,Pi.elements[10]*=h,t.setFromRotationMatrix(Pi),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,s,r,o,a=Mi,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(i-s),d=(t+e)/(t-e),f=(i+s)/(i-s),m,x;if(l)m=r/(o-r),x=o*r/(o-r);else if(a===Mi)m=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===_o)m=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=h,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=Mi,l=!1){let c=this.elements,u=2/(t-e),h=2/(i-s),d=-(t+e)/(t-e),f=-(i+s)/(i-s),m,x;if(l)m=1/(o-r),x=o/(o-r);else if(a===Mi)m=-2/(o-r),x=-(o+r)/(o-r);else if(a===_o)m=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=h,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Jr=new B,Pi=new qe,BS=new B(0,0,0),zS=new B(1,1,1),zs=new B,Xl=new B,ui=new B,pg=new qe,mg=new bt,Ss=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(ft(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-ft(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(ft(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-h,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-ft(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(ft(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-ft(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,f),this._y=0);break;default:Ke("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return pg.makeRotationFromQuaternion(e),this.setFromRotationMatrix(pg,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return mg.setFromEuler(this),this.setFromQuaternion(mg,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Ss.DEFAULT_ORDER="XYZ";var Mo=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},GS=0,gg=new B,Qr=new bt,ms=new qe,ql=new B,_a=new B,VS=new B,HS=new bt,xg=new B(1,0,0),_g=new B(0,1,0),vg=new B(0,0,1),yg={type:"added"},WS={type:"removed"},eo={type:"childadded",child:null},Rd={type:"childremoved",child:null},Sn=class n extends Di{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:GS++}),this.uuid=Qs(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new B,t=new Ss,i=new bt,s=new B(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new qe},normalMatrix:{value:new rt}}),this.matrix=new qe,this.matrixWorld=new qe,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Mo,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Qr.setFromAxisAngle(e,t),this.quaternion.multiply(Qr),this}rotateOnWorldAxis(e,t){return Qr.setFromAxisAngle(e,t),this.quaternion.premultiply(Qr),this}rotateX(e){return this.rotateOnAxis(xg,e)}rotateY(e){return this.rotateOnAxis(_g,e)}rotateZ(e){return this.rotateOnAxis(vg,e)}translateOnAxis(e,t){return gg.copy(e).applyQuaternion(this.quaternion),this.position.add(gg.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(xg,e)}translateY(e){return this.translateOnAxis(_g,e)}translateZ(e){return this.translateOnAxis(vg,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(ms.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?ql.copy(e):ql.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),_a.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ms.lookAt(_a,ql,this.up):ms.lookAt(ql,_a,this.up),this.quaternion.setFromRotationMatrix(ms),s&&(ms.extractRotation(s.matrixWorld),Qr.setFromRotationMatrix(ms),this.quaternion.premultiply(Qr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(et("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(yg),eo.child=e,this.dispatchEvent(eo),eo.child=null):et("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(WS),Rd.child=e,this.dispatchEvent(Rd),Rd.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),ms.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),ms.multiply(e.parent.matrixWorld)),e.applyMatrix4(ms),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(yg),eo.child=e,this.dispatchEvent(eo),eo.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(_a,e,VS),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(_a,HS,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),d=o(e.skeletons),f=o(e.animations),m=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),u.length>0&&(i.images=u),h.length>0&&(i.shapes=h),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),m.length>0&&(i.nodes=m)}return i.object=s,i;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Sn.DEFAULT_UP=new B(0,1,0);Sn.DEFAULT_MATRIX_AUTO_UPDATE=!0;Sn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var At=class extends Sn{constructor(){super(),this.isGroup=!0,this.type="Group"}},XS={type:"move"},So=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new At,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new At,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new B,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new B),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new At,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new B,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new B,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let x of e.hand.values()){let g=t.getJointPose(x,i),p=this._getHandJoint(c,x);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],d=u.position.distanceTo(h.position),f=.02,m=.005;c.inputState.pinching&&d>f+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(XS)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new At;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},C0={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Gs={h:0,s:0,l:0},$l={h:0,s:0,l:0};function Pd(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var We=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=on){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,_t.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=_t.workingColorSpace){return this.r=e,this.g=t,this.b=i,_t.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=_t.workingColorSpace){if(e=Cf(e,1),t=ft(t,0,1),i=ft(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=Pd(o,r,e+1/3),this.g=Pd(o,r,e),this.b=Pd(o,r,e-1/3)}return _t.colorSpaceToWorking(this,s),this}setStyle(e,t=on){function i(r){r!==void 0&&parseFloat(r)<1&&Ke("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ke("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ke("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=on){let i=C0[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ke("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=bs(e.r),this.g=bs(e.g),this.b=bs(e.b),this}copyLinearToSRGB(e){return this.r=go(e.r),this.g=go(e.g),this.b=go(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=on){return _t.workingToColorSpace(Wn.copy(this),e),Math.round(ft(Wn.r*255,0,255))*65536+Math.round(ft(Wn.g*255,0,255))*256+Math.round(ft(Wn.b*255,0,255))}getHexString(e=on){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=_t.workingColorSpace){_t.workingToColorSpace(Wn.copy(this),t);let i=Wn.r,s=Wn.g,r=Wn.b,o=Math.max(i,s,r),a=Math.min(i,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case i:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-i)/h+2;break;case r:l=(i-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=_t.workingColorSpace){return _t.workingToColorSpace(Wn.copy(this),t),e.r=Wn.r,e.g=Wn.g,e.b=Wn.b,e}getStyle(e=on){_t.workingToColorSpace(Wn.copy(this),e);let t=Wn.r,i=Wn.g,s=Wn.b;return e!==on?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Gs),this.setHSL(Gs.h+e,Gs.s+t,Gs.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Gs),e.getHSL($l);let i=Pa(Gs.h,$l.h,t),s=Pa(Gs.s,$l.s,t),r=Pa(Gs.l,$l.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Wn=new We;We.NAMES=C0;var mr=class extends Sn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ss,this.environmentIntensity=1,this.environmentRotation=new Ss,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ii=new B,gs=new B,Id=new B,xs=new B,to=new B,no=new B,bg=new B,Ld=new B,Dd=new B,Nd=new B,kd=new Ht,Od=new Ht,Ud=new Ht,ys=class n{constructor(e=new B,t=new B,i=new B){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ii.subVectors(e,t),s.cross(Ii);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ii.subVectors(s,t),gs.subVectors(i,t),Id.subVectors(e,t);let o=Ii.dot(Ii),a=Ii.dot(gs),l=Ii.dot(Id),c=gs.dot(gs),u=gs.dot(Id),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let d=1/h,f=(c*l-a*u)*d,m=(o*u-a*l)*d;return r.set(1-f-m,m,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,xs)===null?!1:xs.x>=0&&xs.y>=0&&xs.x+xs.y<=1}static getInterpolation(e,t,i,s,r,o,a,l){return this.getBarycoord(e,t,i,s,xs)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,xs.x),l.addScaledVector(o,xs.y),l.addScaledVector(a,xs.z),l)}static getInterpolatedAttribute(e,t,i,s,r,o){return kd.setScalar(0),Od.setScalar(0),Ud.setScalar(0),kd.fromBufferAttribute(e,t),Od.fromBufferAttribute(e,i),Ud.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(kd,r.x),o.addScaledVector(Od,r.y),o.addScaledVector(Ud,r.z),o}static isFrontFacing(e,t,i,s){return Ii.subVectors(i,t),gs.subVectors(e,t),Ii.cross(gs).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ii.subVectors(this.c,this.b),gs.subVectors(this.a,this.b),Ii.cross(gs).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;to.subVectors(s,i),no.subVectors(r,i),Ld.subVectors(e,i);let l=to.dot(Ld),c=no.dot(Ld);if(l<=0&&c<=0)return t.copy(i);Dd.subVectors(e,s);let u=to.dot(Dd),h=no.dot(Dd);if(u>=0&&h<=u)return t.copy(s);let d=l*h-u*c;if(d<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(i).addScaledVector(to,o);Nd.subVectors(e,r);let f=to.dot(Nd),m=no.dot(Nd);if(m>=0&&f<=m)return t.copy(r);let x=f*c-l*m;if(x<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(i).addScaledVector(no,a);let g=u*m-f*h;if(g<=0&&h-u>=0&&f-m>=0)return bg.subVectors(r,s),a=(h-u)/(h-u+(f-m)),t.copy(s).addScaledVector(bg,a);let p=1/(g+x+d);return o=x*p,a=d*p,t.copy(i).addScaledVector(to,o).addScaledVector(no,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Qi=class{constructor(e=new B(1/0,1/0,1/0),t=new B(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Li.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Li.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Li.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Li):Li.fromBufferAttribute(r,o),Li.applyMatrix4(e.matrixWorld),this.expandByPoint(Li);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Yl.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Yl.copy(i.boundingBox)),Yl.applyMatrix4(e.matrixWorld),this.union(Yl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Li),Li.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(va),jl.subVectors(this.max,va),io.subVectors(e.a,va),so.subVectors(e.b,va),ro.subVectors(e.c,va),Vs.subVectors(so,io),Hs.subVectors(ro,so),hr.subVectors(io,ro);let t=[0,-Vs.z,Vs.y,0,-Hs.z,Hs.y,0,-hr.z,hr.y,Vs.z,0,-Vs.x,Hs.z,0,-Hs.x,hr.z,0,-hr.x,-Vs.y,Vs.x,0,-Hs.y,Hs.x,0,-hr.y,hr.x,0];return!Fd(t,io,so,ro,jl)||(t=[1,0,0,0,1,0,0,0,1],!Fd(t,io,so,ro,jl))?!1:(Zl.crossVectors(Vs,Hs),t=[Zl.x,Zl.y,Zl.z],Fd(t,io,so,ro,jl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Li).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Li).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(_s[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),_s[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),_s[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),_s[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),_s[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),_s[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),_s[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),_s[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(_s),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},_s=[new B,new B,new B,new B,new B,new B,new B,new B],Li=new B,Yl=new Qi,io=new B,so=new B,ro=new B,Vs=new B,Hs=new B,hr=new B,va=new B,jl=new B,Zl=new B,dr=new B;function Fd(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){dr.fromArray(n,r);let a=s.x*Math.abs(dr.x)+s.y*Math.abs(dr.y)+s.z*Math.abs(dr.z),l=e.dot(dr),c=t.dot(dr),u=i.dot(dr);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var gn=new B,Kl=new He,qS=0,St=class extends Di{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:qS++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Af,this.updateRanges=[],this.gpuType=wn,this.version=0,this._normalizationScale=e!==void 0?Wu(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Kl.fromBufferAttribute(this,t),Kl.applyMatrix3(e),this.setXY(t,Kl.x,Kl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)gn.fromBufferAttribute(this,t),gn.applyMatrix3(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)gn.fromBufferAttribute(this,t),gn.applyMatrix4(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)gn.fromBufferAttribute(this,t),gn.applyNormalMatrix(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)gn.fromBufferAttribute(this,t),gn.transformDirection(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Pf(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):If(e,this.array)}};var Ua=class extends St{constructor(e,t,i){super(new Uint8Array(e),t,i)}};var gr=class extends St{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var Fa=class extends St{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Pt=class extends St{constructor(e,t,i){super(new Float32Array(e),t,i)}},$S=new Qi,ya=new B,Bd=new B,es=class{constructor(e=new B,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):$S.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;ya.subVectors(e,this.center);let t=ya.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(ya,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Bd.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(ya.copy(e.center).add(Bd)),this.expandByPoint(ya.copy(e.center).sub(Bd))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},YS=0,bi=new qe,zd=new Sn,oo=new B,hi=new Qi,ba=new Qi,Un=new B,Ft=class n extends Di{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:YS++}),this.uuid=Qs(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(vS(e)?Fa:gr)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new rt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return bi.makeRotationFromQuaternion(e),this.applyMatrix4(bi),this}rotateX(e){return bi.makeRotationX(e),this.applyMatrix4(bi),this}rotateY(e){return bi.makeRotationY(e),this.applyMatrix4(bi),this}rotateZ(e){return bi.makeRotationZ(e),this.applyMatrix4(bi),this}translate(e,t,i){return bi.makeTranslation(e,t,i),this.applyMatrix4(bi),this}scale(e,t,i){return bi.makeScale(e,t,i),this.applyMatrix4(bi),this}lookAt(e){return zd.lookAt(e),zd.updateMatrix(),this.applyMatrix4(zd.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(oo).negate(),this.translate(oo.x,oo.y,oo.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Pt(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ke("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Qi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new B(-1/0,-1/0,-1/0),new B(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];hi.setFromBufferAttribute(r),this.morphTargetsRelative?(Un.addVectors(this.boundingBox.min,hi.min),this.boundingBox.expandByPoint(Un),Un.addVectors(this.boundingBox.max,hi.max),this.boundingBox.expandByPoint(Un)):(this.boundingBox.expandByPoint(hi.min),this.boundingBox.expandByPoint(hi.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&et('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new es);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new B,1/0);return}if(e){let i=this.boundingSphere.center;if(hi.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];ba.setFromBufferAttribute(a),this.morphTargetsRelative?(Un.addVectors(hi.min,ba.min),hi.expandByPoint(Un),Un.addVectors(hi.max,ba.max),hi.expandByPoint(Un)):(hi.expandByPoint(ba.min),hi.expandByPoint(ba.max))}hi.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)Un.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(Un));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)Un.fromBufferAttribute(a,c),l&&(oo.fromBufferAttribute(e,c),Un.add(oo)),s=Math.max(s,i.distanceToSquared(Un))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&et('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){et("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new St(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let P=0;P<i.count;P++)a[P]=new B,l[P]=new B;let u=new B,h=new B,d=new B,f=new He,m=new He,x=new He,g=new B,p=new B;function _(P,D,N){c[P]=c[D]=c[N]=1,u.fromBufferAttribute(i,P),h.fromBufferAttribute(i,D),d.fromBufferAttribute(i,N),f.fromBufferAttribute(r,P),m.fromBufferAttribute(r,D),x.fromBufferAttribute(r,N),h.sub(u),d.sub(u),m.sub(f),x.sub(f);let I=1/(m.x*x.y-x.x*m.y);isFinite(I)&&(g.copy(h).multiplyScalar(x.y).addScaledVector(d,-m.y).multiplyScalar(I),p.copy(d).multiplyScalar(m.x).addScaledVector(h,-x.x).multiplyScalar(I),a[P].add(g),a[D].add(g),a[N].add(g),l[P].add(p),l[D].add(p),l[N].add(p))}let S=this.groups;S.length===0&&(S=[{start:0,count:e.count}]);for(let P=0,D=S.length;P<D;++P){let N=S[P],I=N.start,O=N.count;for(let T=I,U=I+O;T<U;T+=3)_(e.getX(T+0),e.getX(T+1),e.getX(T+2))}let y=new B,b=new B,M=new B,v=new B;function E(P){M.fromBufferAttribute(s,P),v.copy(M);let D=a[P];y.copy(D),y.sub(M.multiplyScalar(M.dot(D))).normalize(),b.crossVectors(v,D);let I=b.dot(l[P])<0?-1:1;o.setXYZW(P,y.x,y.y,y.z,I)}for(let P=0,D=i.count;P<D;++P)c[P]&&E(P);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new St(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);let s=new B,r=new B,o=new B,a=new B,l=new B,c=new B,u=new B,h=new B;if(e)for(let d=0,f=e.count;d<f;d+=3){let m=e.getX(d+0),x=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,x),o.fromBufferAttribute(t,g),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(i,m),l.fromBufferAttribute(i,x),c.fromBufferAttribute(i,g),a.add(u),l.add(u),c.add(u),i.setXYZ(m,a.x,a.y,a.z),i.setXYZ(x,l.x,l.y,l.z),i.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),i.setXYZ(d+0,u.x,u.y,u.z),i.setXYZ(d+1,u.x,u.y,u.z),i.setXYZ(d+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Un.fromBufferAttribute(e,t),Un.normalize(),e.setXYZ(t,Un.x,Un.y,Un.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,d=new c.constructor(l.length*u),f=0,m=0;for(let x=0,g=l.length;x<g;x++){a.isInterleavedBufferAttribute?f=l[x]*a.data.stride+a.offset:f=l[x]*u;for(let p=0;p<u;p++)d[m++]=c[f++]}return new St(d,u,h)}if(this.index===null)return Ke("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,i);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let d=c[u],f=e(d,i);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,d=c.length;h<d;h++){let f=c[h];u.push(f.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let d=0,f=h.length;d<f;d++)u.push(h[d].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},Ba=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Af,this.updateRanges=[],this.version=0,this.uuid=Qs()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Mg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=Mg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function Mg(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=Qs()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var Jn=new B,wo=class n{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?Wu(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.applyMatrix4(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.applyNormalMatrix(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.transformDirection(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){ka("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new St(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new n(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){ka("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Pf(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):If(e,this.data.array)}},Gd=new B,jS=new B,ZS=new rt,di=class{constructor(e=new B(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=Gd.subVectors(i,t).cross(jS.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(Gd),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||ZS.getNormalMatrix(e),s=this.coplanarPoint(Gd).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},KS=0,Ni=class extends Di{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:KS++}),this.uuid=Qs(),this.name="",this.type="Material",this.blending=Io,this.side=Ks,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=af,this.blendDst=lf,this.blendEquation=br,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new We(0,0,0),this.blendAlpha=0,this.depthFunc=xo,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=_0,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=yc,this.stencilZFail=yc,this.stencilZPass=yc,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ke(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ke(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new We().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new di().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new He().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new He().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}},Eo=class extends Ni{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new We(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},ao,Ma=new B,lo=new B,co=new B,uo=new He,Sa=new He,R0=new qe,Jl=new B,wa=new B,Ql=new B,Sg=new He,Vd=new He,wg=new He,za=class extends Sn{constructor(e=new Eo){if(super(),this.isSprite=!0,this.type="Sprite",ao===void 0){ao=new Ft;let t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new Ba(t,5);ao.setIndex([0,1,2,0,2,3]),ao.setAttribute("position",new wo(i,3,0,!1)),ao.setAttribute("uv",new wo(i,2,3,!1))}this.geometry=ao,this.material=e,this.center=new He(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&et('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),lo.setFromMatrixScale(this.matrixWorld),R0.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),co.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&lo.multiplyScalar(-co.z);let i=this.material.rotation,s,r;i!==0&&(r=Math.cos(i),s=Math.sin(i));let o=this.center;ec(Jl.set(-.5,-.5,0),co,o,lo,s,r),ec(wa.set(.5,-.5,0),co,o,lo,s,r),ec(Ql.set(.5,.5,0),co,o,lo,s,r),Sg.set(0,0),Vd.set(1,0),wg.set(1,1);let a=e.ray.intersectTriangle(Jl,wa,Ql,!1,Ma);if(a===null&&(ec(wa.set(-.5,.5,0),co,o,lo,s,r),Vd.set(0,1),a=e.ray.intersectTriangle(Jl,Ql,wa,!1,Ma),a===null))return;let l=e.ray.origin.distanceTo(Ma);l<e.near||l>e.far||t.push({distance:l,point:Ma.clone(),uv:ys.getInterpolation(Ma,Jl,wa,Ql,Sg,Vd,wg,new He),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){let t=super.toJSON(e);return t.object.center=this.center.toArray(),t}};function ec(n,e,t,i,s,r){uo.subVectors(n,t).addScalar(.5).multiply(i),s!==void 0?(Sa.x=r*uo.x-s*uo.y,Sa.y=s*uo.x+r*uo.y):Sa.copy(uo),n.copy(e),n.x+=Sa.x,n.y+=Sa.y,n.applyMatrix4(R0)}var vs=new B,Hd=new B,tc=new B,nc=new B,ws=class{constructor(e=new B,t=new B(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,vs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=vs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(vs.copy(this.origin).addScaledVector(this.direction,t),vs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Hd.copy(e).add(t).multiplyScalar(.5),tc.copy(t).sub(e).normalize(),nc.copy(this.origin).sub(Hd);let r=e.distanceTo(t)*.5,o=-this.direction.dot(tc),a=nc.dot(this.direction),l=-nc.dot(tc),c=nc.lengthSq(),u=Math.abs(1-o*o),h,d,f,m;if(u>0)if(h=o*l-a,d=o*a-l,m=r*u,h>=0)if(d>=-m)if(d<=m){let x=1/u;h*=x,d*=x,f=h*(h+o*d+2*a)+d*(o*h+d+2*l)+c}else d=r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d=-r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;else d<=-m?(h=Math.max(0,-(-o*r+a)),d=h>0?-r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c):d<=m?(h=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(h=Math.max(0,-(o*r+a)),d=h>0?r:Math.min(Math.max(-r,-l),r),f=-h*h+d*(d+2*l)+c);else d=o>0?-r:r,h=Math.max(0,-(o*d+a)),f=-h*h+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Hd).addScaledVector(tc,d),f}intersectSphere(e,t){if(e.radius<0)return null;vs.subVectors(e.center,this.origin);let i=vs.dot(this.direction),s=vs.dot(vs)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),u>=0?(r=(e.min.y-d.y)*u,o=(e.max.y-d.y)*u):(r=(e.max.y-d.y)*u,o=(e.min.y-d.y)*u),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-d.z)*h,l=(e.max.z-d.z)*h):(a=(e.max.z-d.z)*h,l=(e.min.z-d.z)*h),i>l||a>s)||((a>i||i!==i)&&(i=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,vs)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,d=e.y-o.y,f=e.z-o.z,m=t.x-o.x,x=t.y-o.y,g=t.z-o.z,p=i.x-o.x,_=i.y-o.y,S=i.z-o.z,y=Math.abs(l),b=Math.abs(c),M=Math.abs(u),v,E,P,D,N,I,O,T,U,W,V,ne;if(y>=b&&y>=M?(P=l,I=h,U=m,ne=p,l>=0?(v=c,E=u,D=d,N=f,O=x,T=g,W=_,V=S):(v=u,E=c,D=f,N=d,O=g,T=x,W=S,V=_)):b>=M?(P=c,I=d,U=x,ne=_,c>=0?(v=u,E=l,D=f,N=h,O=g,T=m,W=S,V=p):(v=l,E=u,D=h,N=f,O=m,T=g,W=p,V=S)):(P=u,I=f,U=g,ne=S,u>=0?(v=l,E=c,D=h,N=d,O=m,T=x,W=p,V=_):(v=c,E=l,D=d,N=h,O=x,T=m,W=_,V=p)),P===0)return null;let $=v/P,Y=E/P,K=1/P,ae=D-$*I,ce=N-Y*I,ee=O-$*U,de=T-Y*U,me=W-$*ne,Me=V-Y*ne,he=me*de-Me*ee,Ce=ae*Me-ce*me,$e=ee*ce-de*ae;if(s){if(he<0||Ce<0||$e<0)return null}else if((he<0||Ce<0||$e<0)&&(he>0||Ce>0||$e>0))return null;let Ue=he+Ce+$e;if(Ue===0)return null;let ut=K*(he*I+Ce*U+$e*ne);return(Ue>0?ut<0:ut>0)?null:this.at(ut/Ue,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Ao=class extends Ni{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new We(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ss,this.combine=tu,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Eg=new qe,fr=new ws,ic=new es,Ag=new B,sc=new B,rc=new B,oc=new B,Wd=new B,ac=new B,Tg=new B,lc=new B,Bt=class extends Sn{constructor(e=new Ft,t=new Ao){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){ac.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(Wd.fromBufferAttribute(h,e),o?ac.addScaledVector(Wd,u):ac.addScaledVector(Wd.sub(t),u))}t.add(ac)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),ic.copy(i.boundingSphere),ic.applyMatrix4(r),fr.copy(e.ray).recast(e.near),!(ic.containsPoint(fr.origin)===!1&&(fr.intersectSphere(ic,Ag)===null||fr.origin.distanceToSquared(Ag)>(e.far-e.near)**2))&&(Eg.copy(r).invert(),fr.copy(e.ray).applyMatrix4(Eg),!(i.boundingBox!==null&&fr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,fr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let g=d[m],p=o[g.materialIndex],_=Math.max(g.start,f.start),S=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let y=_,b=S;y<b;y+=3){let M=a.getX(y),v=a.getX(y+1),E=a.getX(y+2);s=cc(this,p,e,i,c,u,h,M,v,E),s&&(s.faceIndex=Math.floor(y/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),x=Math.min(a.count,f.start+f.count);for(let g=m,p=x;g<p;g+=3){let _=a.getX(g),S=a.getX(g+1),y=a.getX(g+2);s=cc(this,o,e,i,c,u,h,_,S,y),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,x=d.length;m<x;m++){let g=d[m],p=o[g.materialIndex],_=Math.max(g.start,f.start),S=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let y=_,b=S;y<b;y+=3){let M=y,v=y+1,E=y+2;s=cc(this,p,e,i,c,u,h,M,v,E),s&&(s.faceIndex=Math.floor(y/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,f.start),x=Math.min(l.count,f.start+f.count);for(let g=m,p=x;g<p;g+=3){let _=g,S=g+1,y=g+2;s=cc(this,o,e,i,c,u,h,_,S,y),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function JS(n,e,t,i,s,r,o,a){let l;if(e.side===ei?l=i.intersectTriangle(o,r,s,!0,a):l=i.intersectTriangle(s,r,o,e.side===Ks,a),l===null)return null;lc.copy(a),lc.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(lc);return c<t.near||c>t.far?null:{distance:c,point:lc.clone(),object:n}}function cc(n,e,t,i,s,r,o,a,l,c){n.getVertexPosition(a,sc),n.getVertexPosition(l,rc),n.getVertexPosition(c,oc);let u=JS(n,e,t,i,sc,rc,oc,Tg);if(u){let h=new B;ys.getBarycoord(Tg,sc,rc,oc,h),s&&(u.uv=ys.getInterpolatedAttribute(s,a,l,c,h,new He)),r&&(u.uv1=ys.getInterpolatedAttribute(r,a,l,c,h,new He)),o&&(u.normal=ys.getInterpolatedAttribute(o,a,l,c,h,new B),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new B,materialIndex:0};ys.getNormal(sc,rc,oc,d.normal),u.face=d,u.barycoord=h}return u}var ni=class extends Gn{constructor(e=null,t=1,i=1,s,r,o,a,l,c=Fn,u=Fn,h,d){super(null,o,a,l,c,u,s,r,h,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var ki=class extends St{constructor(e,t,i,s=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},ho=new qe,Cg=new qe,uc=[],Rg=new Qi,QS=new qe,Ea=new Bt,Aa=new es,ts=class extends Bt{constructor(e,t,i){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new ki(new Float32Array(i*16),16),this.instanceColor=null,this.morphTexture=null,this.count=i,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<i;s++)this.setMatrixAt(s,QS)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new Qi),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let i=0;i<t;i++)this.getMatrixAt(i,ho),Rg.copy(e.boundingBox).applyMatrix4(ho),this.boundingBox.union(Rg)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new es),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let i=0;i<t;i++)this.getMatrixAt(i,ho),Aa.copy(e.boundingSphere).applyMatrix4(ho),this.boundingSphere.union(Aa)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let i=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=i.length+1,o=e*r+1;for(let a=0;a<i.length;a++)i[a]=s[o+a]}raycast(e,t){let i=this.matrixWorld,s=this.count;if(Ea.geometry=this.geometry,Ea.material=this.material,Ea.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Aa.copy(this.boundingSphere),Aa.applyMatrix4(i),e.ray.intersectsSphere(Aa)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,ho),Cg.multiplyMatrices(i,ho),Ea.matrixWorld=Cg,Ea.raycast(e,uc);for(let o=0,a=uc.length;o<a;o++){let l=uc[o];l.instanceId=r,l.object=this,t.push(l)}uc.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new ki(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let i=t.morphTargetInfluences,s=i.length+1;this.morphTexture===null&&(this.morphTexture=new ni(new Float32Array(s*this.count),s,this.count,lu,wn));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<i.length;c++)o+=i[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(i,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},pr=new es,ew=new He(.5,.5),hc=new B,Xs=class{constructor(e=new di,t=new di,i=new di,s=new di,r=new di,o=new di){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Mi,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],d=r[6],f=r[7],m=r[8],x=r[9],g=r[10],p=r[11],_=r[12],S=r[13],y=r[14],b=r[15];if(s[0].setComponents(c-o,f-u,p-m,b-_).normalize(),s[1].setComponents(c+o,f+u,p+m,b+_).normalize(),s[2].setComponents(c+a,f+h,p+x,b+S).normalize(),s[3].setComponents(c-a,f-h,p-x,b-S).normalize(),i)s[4].setComponents(l,d,g,y).normalize(),s[5].setComponents(c-l,f-d,p-g,b-y).normalize();else if(s[4].setComponents(c-l,f-d,p-g,b-y).normalize(),t===Mi)s[5].setComponents(c+l,f+d,p+g,b+y).normalize();else if(t===_o)s[5].setComponents(l,d,g,y).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),pr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),pr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(pr)}intersectsSprite(e){pr.center.set(0,0,0);let t=ew.distanceTo(e.center);return pr.radius=.7071067811865476+t,pr.applyMatrix4(e.matrixWorld),this.intersectsSphere(pr)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(hc.x=s.normal.x>0?e.max.x:e.min.x,hc.y=s.normal.y>0?e.max.y:e.min.y,hc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(hc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Pg=new qe,Nc=class n{constructor(){this.coordinateSystem=Mi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Pg.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Xs),i[s].setFromProjectionMatrix(Pg,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Xs),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var kc=class extends Ni{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new We(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Oc=new B,Uc=new B,Ig=new qe,Ta=new ws,dc=new es,Xd=new B,Lg=new B,Fc=class extends Sn{constructor(e=new Ft,t=new kc){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)Oc.fromBufferAttribute(t,s-1),Uc.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=Oc.distanceTo(Uc);e.setAttribute("lineDistance",new Pt(i,1))}else Ke("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),dc.copy(i.boundingSphere),dc.applyMatrix4(s),dc.radius+=r,e.ray.intersectsSphere(dc)===!1)return;Ig.copy(s).invert(),Ta.copy(e.ray).applyMatrix4(Ig);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=i.index,d=i.attributes.position;if(u!==null){let f=Math.max(0,o.start),m=Math.min(u.count,o.start+o.count);for(let x=f,g=m-1;x<g;x+=c){let p=u.getX(x),_=u.getX(x+1),S=fc(this,e,Ta,l,p,_,x);S&&t.push(S)}if(this.isLineLoop){let x=u.getX(m-1),g=u.getX(f),p=fc(this,e,Ta,l,x,g,m-1);p&&t.push(p)}}else{let f=Math.max(0,o.start),m=Math.min(d.count,o.start+o.count);for(let x=f,g=m-1;x<g;x+=c){let p=fc(this,e,Ta,l,x,x+1,x);p&&t.push(p)}if(this.isLineLoop){let x=fc(this,e,Ta,l,m-1,f,m-1);x&&t.push(x)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function fc(n,e,t,i,s,r,o){let a=n.geometry.attributes.position;if(Oc.fromBufferAttribute(a,s),Uc.fromBufferAttribute(a,r),t.distanceSqToSegment(Oc,Uc,Xd,Lg)>i)return;Xd.applyMatrix4(n.matrixWorld);let c=e.ray.origin.distanceTo(Xd);if(!(c<e.near||c>e.far))return{distance:c,point:Lg.clone().applyMatrix4(n.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:n}}var Dg=new B,Ng=new B,Ga=class extends Fc{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)Dg.fromBufferAttribute(t,s),Ng.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+Dg.distanceTo(Ng);e.setAttribute("lineDistance",new Pt(i,1))}else Ke("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var Bc=class extends Ni{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new We(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},kg=new qe,Kd=new ws,pc=new es,mc=new B,Va=class extends Sn{constructor(e=new Ft,t=new Bc){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),pc.copy(i.boundingSphere),pc.applyMatrix4(s),pc.radius+=r,e.ray.intersectsSphere(pc)===!1)return;kg.copy(s).invert(),Kd.copy(e.ray).applyMatrix4(kg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=i.index,h=i.attributes.position;if(c!==null){let d=Math.max(0,o.start),f=Math.min(c.count,o.start+o.count);for(let m=d,x=f;m<x;m++){let g=c.getX(m);mc.fromBufferAttribute(h,g),Og(mc,g,l,s,e,t,this)}}else{let d=Math.max(0,o.start),f=Math.min(h.count,o.start+o.count);for(let m=d,x=f;m<x;m++)mc.fromBufferAttribute(h,m),Og(mc,m,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Og(n,e,t,i,s,r,o){let a=Kd.distanceSqToPoint(n);if(a<t){let l=new B;Kd.closestPointToPoint(n,l),l.applyMatrix4(i);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var Ha=class extends Gn{constructor(e=[],t=Mr,i,s,r,o,a,l,c,u){super(e,t,i,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}},Wa=class extends Gn{constructor(e,t,i,s,r,o,a,l,c){super(e,t,i,s,r,o,a,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}};var Es=class extends Gn{constructor(e,t,i=Ui,s,r,o,a=Fn,l=Fn,c,u=Ms,h=1){if(u!==Ms&&u!==Cs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:h};super(d,s,r,o,a,l,u,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new bo(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Xa=class extends Es{constructor(e,t=Ui,i=Mr,s,r,o=Fn,a=Fn,l,c=Ms){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,i,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},qa=class extends Gn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},To=class n extends Ft{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],d=0,f=0;m("z","y","x",-1,-1,i,t,e,o,r,0),m("z","y","x",1,-1,i,t,-e,o,r,1),m("x","z","y",1,1,e,i,t,s,o,2),m("x","z","y",1,-1,e,i,-t,s,o,3),m("x","y","z",1,-1,e,t,i,s,r,4),m("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new Pt(c,3)),this.setAttribute("normal",new Pt(u,3)),this.setAttribute("uv",new Pt(h,2));function m(x,g,p,_,S,y,b,M,v,E,P){let D=y/v,N=b/E,I=y/2,O=b/2,T=M/2,U=v+1,W=E+1,V=0,ne=0,$=new B;for(let Y=0;Y<W;Y++){let K=Y*N-O;for(let ae=0;ae<U;ae++){let ce=ae*D-I;$[x]=ce*_,$[g]=K*S,$[p]=T,c.push($.x,$.y,$.z),$[x]=0,$[g]=0,$[p]=M>0?1:-1,u.push($.x,$.y,$.z),h.push(ae/v),h.push(1-Y/E),V+=1}}for(let Y=0;Y<E;Y++)for(let K=0;K<v;K++){let ae=d+K+U*Y,ce=d+K+U*(Y+1),ee=d+(K+1)+U*(Y+1),de=d+(K+1)+U*Y;l.push(ae,ce,de),l.push(ce,ee,de),ne+=6}a.addGroup(f,ne,P),f+=ne,d+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var xr=class n extends Ft{constructor(e=1,t=32,i=0,s=Math.PI*2){super(),this.type="CircleGeometry",this.parameters={radius:e,segments:t,thetaStart:i,thetaLength:s},t=Math.max(3,t);let r=[],o=[],a=[],l=[],c=new B,u=new He;o.push(0,0,0),a.push(0,0,1),l.push(.5,.5);for(let h=0,d=3;h<=t;h++,d+=3){let f=i+h/t*s;c.x=e*Math.cos(f),c.y=e*Math.sin(f),o.push(c.x,c.y,c.z),a.push(0,0,1),u.x=(o[d]/e+1)/2,u.y=(o[d+1]/e+1)/2,l.push(u.x,u.y)}for(let h=1;h<=t;h++)r.push(h,h+1,0);this.setIndex(r),this.setAttribute("position",new Pt(o,3)),this.setAttribute("normal",new Pt(a,3)),this.setAttribute("uv",new Pt(l,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.segments,e.thetaStart,e.thetaLength)}},As=class n extends Ft{constructor(e=1,t=1,i=1,s=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;s=Math.floor(s),r=Math.floor(r);let u=[],h=[],d=[],f=[],m=0,x=[],g=i/2,p=0;_(),o===!1&&(e>0&&S(!0),t>0&&S(!1)),this.setIndex(u),this.setAttribute("position",new Pt(h,3)),this.setAttribute("normal",new Pt(d,3)),this.setAttribute("uv",new Pt(f,2));function _(){let y=new B,b=new B,M=0,v=(t-e)/i;for(let E=0;E<=r;E++){let P=[],D=E/r,N=D*(t-e)+e;for(let I=0;I<=s;I++){let O=I/s,T=O*l+a,U=Math.sin(T),W=Math.cos(T);b.x=N*U,b.y=-D*i+g,b.z=N*W,h.push(b.x,b.y,b.z),y.set(U,v,W).normalize(),d.push(y.x,y.y,y.z),f.push(O,1-D),P.push(m++)}x.push(P)}for(let E=0;E<s;E++)for(let P=0;P<r;P++){let D=x[P][E],N=x[P+1][E],I=x[P+1][E+1],O=x[P][E+1];(e>0||P!==0)&&(u.push(D,N,O),M+=3),(t>0||P!==r-1)&&(u.push(N,I,O),M+=3)}c.addGroup(p,M,0),p+=M}function S(y){let b=m,M=new He,v=new B,E=0,P=y===!0?e:t,D=y===!0?1:-1;for(let I=1;I<=s;I++)h.push(0,g*D,0),d.push(0,D,0),f.push(.5,.5),m++;let N=m;for(let I=0;I<=s;I++){let T=I/s*l+a,U=Math.cos(T),W=Math.sin(T);v.x=P*W,v.y=g*D,v.z=P*U,h.push(v.x,v.y,v.z),d.push(0,D,0),M.x=U*.5+.5,M.y=W*.5*D+.5,f.push(M.x,M.y),m++}for(let I=0;I<s;I++){let O=b+I,T=N+I;y===!0?u.push(T,T+1,O):u.push(T+1,T,O),E+=3}c.addGroup(p,E,y===!0?1:2),p+=E}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}},_r=class n extends As{constructor(e=1,t=1,i=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,e,t,i,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(e){return new n(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}};var $a=class n extends Ft{constructor(e=[new He(0,-.5),new He(.5,0),new He(0,.5)],t=12,i=0,s=Math.PI*2){super(),this.type="LatheGeometry",this.parameters={points:e,segments:t,phiStart:i,phiLength:s},t=Math.floor(t),s=ft(s,0,Math.PI*2);let r=[],o=[],a=[],l=[],c=[],u=1/t,h=new B,d=new He,f=new B,m=new B,x=new B,g=0,p=0;for(let _=0;_<=e.length-1;_++)switch(_){case 0:g=e[_+1].x-e[_].x,p=e[_+1].y-e[_].y,f.x=p*1,f.y=-g,f.z=p*0,x.copy(f),f.normalize(),l.push(f.x,f.y,f.z);break;case e.length-1:x.normalize(),l.push(x.x,x.y,x.z);break;default:g=e[_+1].x-e[_].x,p=e[_+1].y-e[_].y,f.x=p*1,f.y=-g,f.z=p*0,m.copy(f),f.x+=x.x,f.y+=x.y,f.z+=x.z,f.normalize(),l.push(f.x,f.y,f.z),x.copy(m)}for(let _=0;_<=t;_++){let S=i+_*u*s,y=Math.sin(S),b=Math.cos(S);for(let M=0;M<=e.length-1;M++){h.x=e[M].x*y,h.y=e[M].y,h.z=e[M].x*b,o.push(h.x,h.y,h.z),d.x=_/t,d.y=M/(e.length-1),a.push(d.x,d.y);let v=l[3*M+0]*y,E=l[3*M+1],P=l[3*M+0]*b;c.push(v,E,P)}}for(let _=0;_<t;_++)for(let S=0;S<e.length-1;S++){let y=S+_*e.length,b=y,M=y+e.length,v=y+e.length+1,E=y+1;r.push(b,M,E),r.push(v,E,M)}this.setIndex(r),this.setAttribute("position",new Pt(o,3)),this.setAttribute("uv",new Pt(a,2)),this.setAttribute("normal",new Pt(c,3))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.points,e.segments,e.phiStart,e.phiLength)}};var Ya=class n extends Ft{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),l=Math.floor(s),c=a+1,u=l+1,h=e/a,d=t/l,f=[],m=[],x=[],g=[];for(let p=0;p<u;p++){let _=p*d-o;for(let S=0;S<c;S++){let y=S*h-r;m.push(y,-_,0),x.push(0,0,1),g.push(S/a),g.push(1-p/l)}}for(let p=0;p<l;p++)for(let _=0;_<a;_++){let S=_+c*p,y=_+c*(p+1),b=_+1+c*(p+1),M=_+1+c*p;f.push(S,y,M),f.push(y,b,M)}this.setIndex(f),this.setAttribute("position",new Pt(m,3)),this.setAttribute("normal",new Pt(x,3)),this.setAttribute("uv",new Pt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var ja=class n extends Ft{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,u=[],h=new B,d=new B,f=[],m=[],x=[],g=[];for(let p=0;p<=i;p++){let _=[],S=p/i,y=o+S*a,b=e*Math.cos(y),M=Math.sqrt(e*e-b*b),v=0;p===0&&o===0?v=.5/t:p===i&&l===Math.PI&&(v=-.5/t);for(let E=0;E<=t;E++){let P=E/t,D=s+P*r;h.x=-M*Math.cos(D),h.y=b,h.z=M*Math.sin(D),m.push(h.x,h.y,h.z),d.copy(h).normalize(),x.push(d.x,d.y,d.z),g.push(P+v,1-S),_.push(c++)}u.push(_)}for(let p=0;p<i;p++)for(let _=0;_<t;_++){let S=u[p][_+1],y=u[p][_],b=u[p+1][_],M=u[p+1][_+1];(p!==0||o>0)&&f.push(S,y,M),(p!==i-1||l<Math.PI)&&f.push(y,b,M)}this.setIndex(f),this.setAttribute("position",new Pt(m,3)),this.setAttribute("normal",new Pt(x,3)),this.setAttribute("uv",new Pt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function wr(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(Ug(s))s.isRenderTargetTexture?(Ke("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(Ug(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function qn(n){let e={};for(let t=0;t<n.length;t++){let i=wr(n[t]);for(let s in i)e[s]=i[s]}return e}function Ug(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function tw(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Lf(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:_t.workingColorSpace}var P0={clone:wr,merge:qn},nw=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,iw=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Jt=class extends Ni{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=nw,this.fragmentShader=iw,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=wr(e.uniforms),this.uniformsGroups=tw(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new We().setHex(s.value);break;case"v2":this.uniforms[i].value=new He().fromArray(s.value);break;case"v3":this.uniforms[i].value=new B().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Ht().fromArray(s.value);break;case"m3":this.uniforms[i].value=new rt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new qe().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},zc=class extends Jt{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var ii=class extends Ni{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new We(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new We(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Vu,this.normalScale=new He(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ss,this.combine=tu,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Gc=class extends Ni{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=g0,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Vc=class extends Ni{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function fo(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function gc(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var qs=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Hc=class extends qs{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Yd,endingEnd:Yd}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case jd:r=e,a=2*t-i;break;case Zd:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case jd:o=e,l=2*i-t;break;case Zd:o=1,l=i+s[1]-s[0];break;default:o=e-1,l=t}let c=(i-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,d=this._weightPrev,f=this._weightNext,m=(i-t)/(s-t),x=m*m,g=x*m,p=-d*g+2*d*x-d*m,_=(1+d)*g+(-1.5-2*d)*x+(-.5+d)*m+1,S=(-1-f)*g+(1.5+f)*x+.5*m,y=f*g-f*x;for(let b=0;b!==a;++b)r[b]=p*o[u+b]+_*o[c+b]+S*o[l+b]+y*o[h+b];return r}},Wc=class extends qs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(i-t)/(s-t),h=1-u;for(let d=0;d!==a;++d)r[d]=o[c+d]*h+o[l+d]*u;return r}},Xc=class extends qs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},qc=class extends qs{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let m=(i-t)/(s-t),x=1-m;for(let g=0;g!==a;++g)r[g]=o[c+g]*x+o[l+g]*m;return r}let d=a*2,f=e-1;for(let m=0;m!==a;++m){let x=o[c+m],g=o[l+m],p=f*d+m*2,_=h[p],S=h[p+1],y=e*d+m*2,b=u[y],M=u[y+1],v=rw(i,t,_,b,s);r[m]=I0(v,x,S,M,g)}return r}};function I0(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function sw(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function rw(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=I0(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let l=sw(r,e,t,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var fi=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=fo(t,this.TimeBufferType),this.values=fo(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:fo(e.times,Array),values:fo(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),gc(e.settings)&&(i.settings={inTangents:fo(e.settings.inTangents,Array),outTangents:fo(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Xc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Wc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Hc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new qc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Ia:t=this.InterpolantFactoryMethodDiscrete;break;case Pc:t=this.InterpolantFactoryMethodLinear;break;case vc:t=this.InterpolantFactoryMethodSmooth;break;case $d:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ke("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Ia;case this.InterpolantFactoryMethodLinear:return Pc;case this.InterpolantFactoryMethodSmooth:return vc;case this.InterpolantFactoryMethodBezier:return $d}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;gc(this.settings)&&(Fg(this.settings.inTangents,e),Fg(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;gc(this.settings)&&(Bg(this.settings.inTangents,e),Bg(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(et("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(et("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){et("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){et("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&yS(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){et("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===vc,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*i,d=h-i,f=h+i;for(let m=0;m!==i;++m){let x=t[h+m];if(x!==t[d+m]||x!==t[f+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*i,d=o*i;for(let f=0;f!==i;++f)t[d+f]=t[h+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,gc(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Fg(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function Bg(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}fi.prototype.ValueTypeName="";fi.prototype.TimeBufferType=Float32Array;fi.prototype.ValueBufferType=Float32Array;fi.prototype.DefaultInterpolation=Pc;var $s=class extends fi{constructor(e,t,i){super(e,t,i)}};$s.prototype.ValueTypeName="bool";$s.prototype.ValueBufferType=Array;$s.prototype.DefaultInterpolation=Ia;$s.prototype.InterpolantFactoryMethodLinear=void 0;$s.prototype.InterpolantFactoryMethodSmooth=void 0;var $c=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}};$c.prototype.ValueTypeName="color";var Yc=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}};Yc.prototype.ValueTypeName="number";var jc=class extends qs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)bt.slerpFlat(r,0,o,c-a,o,c,l);return r}},Za=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new jc(this.times,this.values,this.getValueSize(),e)}};Za.prototype.ValueTypeName="quaternion";Za.prototype.InterpolantFactoryMethodSmooth=void 0;var Ys=class extends fi{constructor(e,t,i){super(e,t,i)}};Ys.prototype.ValueTypeName="string";Ys.prototype.ValueBufferType=Array;Ys.prototype.DefaultInterpolation=Ia;Ys.prototype.InterpolantFactoryMethodLinear=void 0;Ys.prototype.InterpolantFactoryMethodSmooth=void 0;var Zc=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}};Zc.prototype.ValueTypeName="vector";var Kc=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,d=c.length;h<d;h+=2){let f=c[h],m=c[h+1];if(f.global&&(f.lastIndex=0),f.test(u))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},L0=new Kc,Jc=class{constructor(e){this.manager=e!==void 0?e:L0,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Jc.DEFAULT_MATERIAL_NAME="__DEFAULT";var Ka=class extends Sn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new We(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}},Ja=class extends Ka{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Sn.DEFAULT_UP),this.updateMatrix(),this.groundColor=new We(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){let t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}},qd=new qe,zg=new B,Gg=new B,Qc=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new He(512,512),this.mapType=si,this.map=null,this.mapPass=null,this.matrix=new qe,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Xs,this._frameExtents=new He(1,1),this._viewportCount=1,this._viewports=[new Ht(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;zg.setFromMatrixPosition(e.matrixWorld),t.position.copy(zg),Gg.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(Gg),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){qd.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(qd,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===_o||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(qd)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},xc=new B,_c=new bt,Ki=new B,vr=class extends Sn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new qe,this.projectionMatrix=new qe,this.projectionMatrixInverse=new qe,this.coordinateSystem=Mi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(xc,_c,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(xc,_c,Ki.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(xc,_c,Ki),Ki.x===1&&Ki.y===1&&Ki.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(xc,_c,Ki.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ws=new B,Vg=new He,Hg=new He,Xn=class extends vr{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=yo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Ra*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return yo*2*Math.atan(Math.tan(Ra*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Ws.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Ws.x,Ws.y).multiplyScalar(-e/Ws.z),Ws.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Ws.x,Ws.y).multiplyScalar(-e/Ws.z)}getViewSize(e,t){return this.getViewBounds(e,Vg,Hg),t.subVectors(Hg,Vg)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Ra*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*i/c,s*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Qa=class extends vr{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Jd=class extends Qc{constructor(){super(new Qa(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},Co=class extends Ka{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Sn.DEFAULT_UP),this.updateMatrix(),this.target=new Sn,this.shadow=new Jd}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var el=class extends Ft{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var po=-90,mo=1,Ro=class extends Sn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Xn(po,mo,e,t);s.layers=this.layers,this.add(s);let r=new Xn(po,mo,e,t);r.layers=this.layers,this.add(r);let o=new Xn(po,mo,e,t);o.layers=this.layers,this.add(o);let a=new Xn(po,mo,e,t);a.layers=this.layers,this.add(a);let l=new Xn(po,mo,e,t);l.layers=this.layers,this.add(l);let c=new Xn(po,mo,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===Mi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===_o)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,d,f),e.xr.enabled=m,i.texture.needsPMREMUpdate=!0}},eu=class extends Xn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Df="\\[\\]\\.:\\/",ow=new RegExp("["+Df+"]","g"),Nf="[^"+Df+"]",aw="[^"+Df.replace("\\.","")+"]",lw=/((?:WC+[\/:])*)/.source.replace("WC",Nf),cw=/(WCOD+)?/.source.replace("WCOD",aw),uw=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Nf),hw=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Nf),dw=new RegExp("^"+lw+cw+uw+hw+"$"),fw=["material","materials","bones","map"],Qd=class{constructor(e,t,i){let s=i||Yt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Yt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(ow,"")}static parseTrackName(e){let t=dw.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);fw.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ke("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){et("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){et("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){et("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){et("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){et("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;et("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Yt.Composite=Qd;Yt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Yt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Yt.prototype.GetterByBindingType=[Yt.prototype._getValue_direct,Yt.prototype._getValue_array,Yt.prototype._getValue_arrayElement,Yt.prototype._getValue_toArray];Yt.prototype.SetterByBindingTypeAndVersioning=[[Yt.prototype._setValue_direct,Yt.prototype._setValue_direct_setNeedsUpdate,Yt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Yt.prototype._setValue_array,Yt.prototype._setValue_array_setNeedsUpdate,Yt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Yt.prototype._setValue_arrayElement,Yt.prototype._setValue_arrayElement_setNeedsUpdate,Yt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Yt.prototype._setValue_fromArray,Yt.prototype._setValue_fromArray_setNeedsUpdate,Yt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var wD=new Float32Array(1);var Wg=new qe,tl=class{constructor(e,t,i=0,s=1/0){this.ray=new ws(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new Mo,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):et("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Wg.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Wg),this}intersectObject(e,t=!0,i=[]){return ef(e,this,i,t),i.sort(Xg),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)ef(e[s],this,i,t);return i.sort(Xg),i}};function Xg(n,e){return n.distance-e.distance}function ef(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){let r=n.children;for(let o=0,a=r.length;o<a;o++)ef(r[o],e,t,!0)}}var Oi=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=ft(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(ft(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var tf=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var nl=class extends Di{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function kf(n,e,t,i){let s=pw(i);switch(t){case bf:return n*e;case lu:return n*e/s.components*s.byteLength;case cu:return n*e/s.components*s.byteLength;case Js:return n*e*2/s.components*s.byteLength;case uu:return n*e*2/s.components*s.byteLength;case Mf:return n*e*3/s.components*s.byteLength;case xn:return n*e*4/s.components*s.byteLength;case hu:return n*e*4/s.components*s.byteLength;case rl:case ol:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case al:case ll:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case fu:case mu:return Math.max(n,16)*Math.max(e,8)/4;case du:case pu:return Math.max(n,8)*Math.max(e,8)/2;case gu:case xu:case vu:case yu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case _u:case cl:case bu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Mu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Su:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case wu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Eu:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Au:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Tu:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Cu:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Ru:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Pu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Iu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Lu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Du:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Nu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case ku:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case Ou:case Uu:case Fu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Bu:case zu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case ul:case Gu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function pw(n){switch(n){case si:case xf:return{byteLength:1,components:1};case Do:case _f:case Fi:return{byteLength:2,components:1};case ou:case au:return{byteLength:2,components:4};case Ui:case ru:case wn:return{byteLength:4,components:1};case vf:case yf:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ke("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function ex(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function vw(n){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,u),a.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function i(a,l,c){let u=l.array,h=l.updateRanges;if(n.bindBuffer(c,a),h.length===0)n.bufferSubData(c,0,u);else{h.sort((f,m)=>f.start-m.start);let d=0;for(let f=1;f<h.length;f++){let m=h[d],x=h[f];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++d,h[d]=x)}h.length=d+1;for(let f=0,m=h.length;f<m;f++){let x=h[f];n.bufferSubData(c,x.start*u.BYTES_PER_ELEMENT,u,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var yw=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,bw=`#ifdef USE_ALPHAHASH
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
#endif`,Mw=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Sw=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,ww=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,Ew=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Aw=`#ifdef USE_AOMAP
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
#endif`,Tw=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Cw=`#ifdef USE_BATCHING
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
#endif`,Rw=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Pw=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Iw=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Lw=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Dw=`#ifdef USE_IRIDESCENCE
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
#endif`,Nw=`#ifdef USE_BUMPMAP
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
#endif`,kw=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,Ow=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,Uw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Fw=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Bw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,zw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,Gw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Vw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,Hw=`#define PI 3.141592653589793
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
} // validated`,Ww=`vec3 transformedNormal = objectNormal;
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
#endif`,Xw=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,qw=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,$w=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,Yw=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,jw="gl_FragColor = linearToOutputTexel( gl_FragColor );",Zw=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Kw=`#ifdef USE_ENVMAP
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
#endif`,Jw=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Qw=`#ifdef USE_ENVMAP
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
#endif`,e1=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,t1=`#ifdef USE_ENVMAP
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
#endif`,n1=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,i1=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,s1=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,r1=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,o1=`#ifdef USE_GRADIENTMAP
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
}`,a1=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,l1=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,c1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,u1=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,h1=`#ifdef USE_ENVMAP
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
#endif`,d1=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,f1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,p1=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,m1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,g1=`PhysicalMaterial material;
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
#endif`,x1=`uniform sampler2D dfgLUT;
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
}`,_1=`
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
#endif`,v1=`#if defined( RE_IndirectDiffuse )
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
#endif`,y1=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,b1=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,M1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,S1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,w1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,E1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,A1=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,T1=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,C1=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,R1=`#if defined( USE_POINTS_UV )
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
#endif`,P1=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,I1=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,L1=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,D1=`#if defined( USE_MORPHCOLORS )
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
#endif`,N1=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,k1=`#ifdef USE_MORPHTARGETS
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
#endif`,O1=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,U1=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,F1=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,B1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,z1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,G1=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,V1=`#ifdef USE_NORMALMAP
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
#endif`,H1=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,W1=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,X1=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,q1=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,$1=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,Y1=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,j1=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Z1=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,K1=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,J1=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Q1=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,eE=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,tE=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,nE=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,iE=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,sE=`float getShadowMask() {
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
}`,rE=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,oE=`#ifdef USE_SKINNING
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
#endif`,aE=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,lE=`#ifdef USE_SKINNING
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
#endif`,cE=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,uE=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,hE=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,dE=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,fE=`#ifdef USE_TRANSMISSION
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
#endif`,pE=`#ifdef USE_TRANSMISSION
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
#endif`,mE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,gE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,xE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,_E=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,vE=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,yE=`uniform sampler2D t2D;
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
}`,bE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,ME=`uniform float backgroundBlurriness;
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
}`,SE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,wE=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,EE=`#include <common>
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
}`,AE=`#if DEPTH_PACKING == 3200
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
}`,TE=`#define DISTANCE
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
}`,CE=`#define DISTANCE
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
}`,RE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,PE=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,IE=`uniform float scale;
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
}`,LE=`uniform vec3 diffuse;
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
}`,DE=`#include <common>
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
}`,NE=`uniform vec3 diffuse;
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
}`,kE=`#define LAMBERT
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
}`,OE=`#define LAMBERT
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
}`,UE=`#define MATCAP
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
}`,FE=`#define MATCAP
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
}`,BE=`#define NORMAL
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
}`,zE=`#define NORMAL
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
}`,GE=`#define PHONG
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
}`,VE=`#define PHONG
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
}`,HE=`#define STANDARD
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
}`,WE=`#define STANDARD
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
}`,XE=`#define TOON
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
}`,qE=`#define TOON
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
}`,$E=`uniform float size;
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
}`,YE=`uniform vec3 diffuse;
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
}`,jE=`#include <common>
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
}`,ZE=`uniform vec3 color;
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
}`,KE=`uniform float rotation;
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
}`,JE=`uniform vec3 diffuse;
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
}`,dt={alphahash_fragment:yw,alphahash_pars_fragment:bw,alphamap_fragment:Mw,alphamap_pars_fragment:Sw,alphatest_fragment:ww,alphatest_pars_fragment:Ew,aomap_fragment:Aw,aomap_pars_fragment:Tw,batching_pars_vertex:Cw,batching_vertex:Rw,begin_vertex:Pw,beginnormal_vertex:Iw,bsdfs:Lw,iridescence_fragment:Dw,bumpmap_pars_fragment:Nw,clipping_planes_fragment:kw,clipping_planes_pars_fragment:Ow,clipping_planes_pars_vertex:Uw,clipping_planes_vertex:Fw,color_fragment:Bw,color_pars_fragment:zw,color_pars_vertex:Gw,color_vertex:Vw,common:Hw,defaultnormal_vertex:Ww,displacementmap_pars_vertex:Xw,displacementmap_vertex:qw,emissivemap_fragment:$w,emissivemap_pars_fragment:Yw,colorspace_fragment:jw,colorspace_pars_fragment:Zw,envmap_fragment:Kw,envmap_common_pars_fragment:Jw,envmap_pars_fragment:Qw,envmap_pars_vertex:e1,envmap_physical_pars_fragment:h1,envmap_vertex:t1,fog_vertex:n1,fog_pars_vertex:i1,fog_fragment:s1,fog_pars_fragment:r1,gradientmap_pars_fragment:o1,lightmap_pars_fragment:a1,lights_lambert_fragment:l1,lights_lambert_pars_fragment:c1,lights_pars_begin:u1,lights_toon_fragment:d1,lights_toon_pars_fragment:f1,lights_phong_fragment:p1,lights_phong_pars_fragment:m1,lights_physical_fragment:g1,lights_physical_pars_fragment:x1,lights_fragment_begin:_1,lights_fragment_maps:v1,lights_fragment_end:y1,lightprobes_pars_fragment:b1,logdepthbuf_fragment:M1,logdepthbuf_pars_fragment:S1,logdepthbuf_pars_vertex:w1,logdepthbuf_vertex:E1,map_fragment:A1,map_pars_fragment:T1,map_particle_fragment:C1,map_particle_pars_fragment:R1,metalnessmap_fragment:P1,metalnessmap_pars_fragment:I1,morphinstance_vertex:L1,morphcolor_vertex:D1,morphnormal_vertex:N1,morphtarget_pars_vertex:k1,morphtarget_vertex:O1,normal_fragment_begin:U1,normal_fragment_maps:F1,normal_pars_fragment:B1,normal_pars_vertex:z1,normal_vertex:G1,normalmap_pars_fragment:V1,clearcoat_normal_fragment_begin:H1,clearcoat_normal_fragment_maps:W1,clearcoat_pars_fragment:X1,iridescence_pars_fragment:q1,opaque_fragment:$1,packing:Y1,premultiplied_alpha_fragment:j1,project_vertex:Z1,dithering_fragment:K1,dithering_pars_fragment:J1,roughnessmap_fragment:Q1,roughnessmap_pars_fragment:eE,shadowmap_pars_fragment:tE,shadowmap_pars_vertex:nE,shadowmap_vertex:iE,shadowmask_pars_fragment:sE,skinbase_vertex:rE,skinning_pars_vertex:oE,skinning_vertex:aE,skinnormal_vertex:lE,specularmap_fragment:cE,specularmap_pars_fragment:uE,tonemapping_fragment:hE,tonemapping_pars_fragment:dE,transmission_fragment:fE,transmission_pars_fragment:pE,uv_pars_fragment:mE,uv_pars_vertex:gE,uv_vertex:xE,worldpos_vertex:_E,background_vert:vE,background_frag:yE,backgroundCube_vert:bE,backgroundCube_frag:ME,cube_vert:SE,cube_frag:wE,depth_vert:EE,depth_frag:AE,distance_vert:TE,distance_frag:CE,equirect_vert:RE,equirect_frag:PE,linedashed_vert:IE,linedashed_frag:LE,meshbasic_vert:DE,meshbasic_frag:NE,meshlambert_vert:kE,meshlambert_frag:OE,meshmatcap_vert:UE,meshmatcap_frag:FE,meshnormal_vert:BE,meshnormal_frag:zE,meshphong_vert:GE,meshphong_frag:VE,meshphysical_vert:HE,meshphysical_frag:WE,meshtoon_vert:XE,meshtoon_frag:qE,points_vert:$E,points_frag:YE,shadow_vert:jE,shadow_frag:ZE,sprite_vert:KE,sprite_frag:JE},De={common:{diffuse:{value:new We(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new rt},alphaMap:{value:null},alphaMapTransform:{value:new rt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new rt}},envmap:{envMap:{value:null},envMapRotation:{value:new rt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new rt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new rt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new rt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new rt},normalScale:{value:new He(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new rt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new rt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new rt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new rt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new We(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new We(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new rt},alphaTest:{value:0},uvTransform:{value:new rt}},sprite:{diffuse:{value:new We(16777215)},opacity:{value:1},center:{value:new He(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new rt},alphaMap:{value:null},alphaMapTransform:{value:new rt},alphaTest:{value:0}}},rs={basic:{uniforms:qn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.fog]),vertexShader:dt.meshbasic_vert,fragmentShader:dt.meshbasic_frag},lambert:{uniforms:qn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new We(0)},envMapIntensity:{value:1}}]),vertexShader:dt.meshlambert_vert,fragmentShader:dt.meshlambert_frag},phong:{uniforms:qn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new We(0)},specular:{value:new We(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:dt.meshphong_vert,fragmentShader:dt.meshphong_frag},standard:{uniforms:qn([De.common,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.roughnessmap,De.metalnessmap,De.fog,De.lights,{emissive:{value:new We(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:dt.meshphysical_vert,fragmentShader:dt.meshphysical_frag},toon:{uniforms:qn([De.common,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.gradientmap,De.fog,De.lights,{emissive:{value:new We(0)}}]),vertexShader:dt.meshtoon_vert,fragmentShader:dt.meshtoon_frag},matcap:{uniforms:qn([De.common,De.bumpmap,De.normalmap,De.displacementmap,De.fog,{matcap:{value:null}}]),vertexShader:dt.meshmatcap_vert,fragmentShader:dt.meshmatcap_frag},points:{uniforms:qn([De.points,De.fog]),vertexShader:dt.points_vert,fragmentShader:dt.points_frag},dashed:{uniforms:qn([De.common,De.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:dt.linedashed_vert,fragmentShader:dt.linedashed_frag},depth:{uniforms:qn([De.common,De.displacementmap]),vertexShader:dt.depth_vert,fragmentShader:dt.depth_frag},normal:{uniforms:qn([De.common,De.bumpmap,De.normalmap,De.displacementmap,{opacity:{value:1}}]),vertexShader:dt.meshnormal_vert,fragmentShader:dt.meshnormal_frag},sprite:{uniforms:qn([De.sprite,De.fog]),vertexShader:dt.sprite_vert,fragmentShader:dt.sprite_frag},background:{uniforms:{uvTransform:{value:new rt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:dt.background_vert,fragmentShader:dt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new rt}},vertexShader:dt.backgroundCube_vert,fragmentShader:dt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:dt.cube_vert,fragmentShader:dt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:dt.equirect_vert,fragmentShader:dt.equirect_frag},distance:{uniforms:qn([De.common,De.displacementmap,{referencePosition:{value:new B},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:dt.distance_vert,fragmentShader:dt.distance_frag},shadow:{uniforms:qn([De.lights,De.fog,{color:{value:new We(0)},opacity:{value:1}}]),vertexShader:dt.shadow_vert,fragmentShader:dt.shadow_frag}};rs.physical={uniforms:qn([rs.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new rt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new rt},clearcoatNormalScale:{value:new He(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new rt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new rt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new rt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new rt},sheen:{value:0},sheenColor:{value:new We(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new rt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new rt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new rt},transmissionSamplerSize:{value:new He},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new rt},attenuationDistance:{value:0},attenuationColor:{value:new We(0)},specularColor:{value:new We(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new rt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new rt},anisotropyVector:{value:new He},anisotropyMap:{value:null},anisotropyMapTransform:{value:new rt}}]),vertexShader:dt.meshphysical_vert,fragmentShader:dt.meshphysical_frag};var qu={r:0,b:0,g:0},QE=new qe,tx=new rt;tx.set(-1,0,0,0,1,0,0,0,1);function eA(n,e,t,i,s,r){let o=new We(0),a=s===!0?0:1,l,c,u=null,h=0,d=null;function f(_){let S=_.isScene===!0?_.background:null;if(S&&S.isTexture){let y=_.backgroundBlurriness>0;S=e.get(S,y)}return S}function m(_){let S=!1,y=f(_);y===null?g(o,a):y&&y.isColor&&(g(y,1),S=!0);let b=n.xr.getEnvironmentBlendMode();b==="additive"?t.buffers.color.setClear(0,0,0,1,r):b==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||S)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(_,S){let y=f(S);y&&y.isCubeTexture?(c===void 0&&(c=new Bt(new To(1,1,1),new Jt({name:"BackgroundCubeMaterial",uniforms:wr(rs.backgroundCube.uniforms),vertexShader:rs.backgroundCube.vertexShader,fragmentShader:rs.backgroundCube.fragmentShader,side:ei,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(b,M,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=y,c.material.uniforms.backgroundBlurriness.value=S.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(QE.makeRotationFromEuler(S.backgroundRotation)).transpose(),y.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(tx),c.material.toneMapped=_t.getTransfer(y.colorSpace)!==Rt,(u!==y||h!==y.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,u=y,h=y.version,d=n.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):y&&y.isTexture&&(l===void 0&&(l=new Bt(new Ya(2,2),new Jt({name:"BackgroundMaterial",uniforms:wr(rs.background.uniforms),vertexShader:rs.background.vertexShader,fragmentShader:rs.background.fragmentShader,side:Ks,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=y,l.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,l.material.toneMapped=_t.getTransfer(y.colorSpace)!==Rt,y.matrixAutoUpdate===!0&&y.updateMatrix(),l.material.uniforms.uvTransform.value.copy(y.matrix),(u!==y||h!==y.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,u=y,h=y.version,d=n.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function g(_,S){_.getRGB(qu,Lf(n)),t.buffers.color.setClear(qu.r,qu.g,qu.b,S,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(_,S=1){o.set(_),a=S,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(_){a=_,g(o,a)},render:m,addToRenderList:x,dispose:p}}function tA(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(N,I,O,T,U){let W=!1,V=h(N,T,O,I);r!==V&&(r=V,c(r.object)),W=f(N,T,O,U),W&&m(N,T,O,U),U!==null&&e.update(U,n.ELEMENT_ARRAY_BUFFER),(W||o)&&(o=!1,y(N,I,O,T),U!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(U).buffer))}function l(){return n.createVertexArray()}function c(N){return n.bindVertexArray(N)}function u(N){return n.deleteVertexArray(N)}function h(N,I,O,T){let U=T.wireframe===!0,W=i[I.id];W===void 0&&(W={},i[I.id]=W);let V=N.isInstancedMesh===!0?N.id:0,ne=W[V];ne===void 0&&(ne={},W[V]=ne);let $=ne[O.id];$===void 0&&($={},ne[O.id]=$);let Y=$[U];return Y===void 0&&(Y=d(l()),$[U]=Y),Y}function d(N){let I=[],O=[],T=[];for(let U=0;U<t;U++)I[U]=0,O[U]=0,T[U]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:I,enabledAttributes:O,attributeDivisors:T,object:N,attributes:{},index:null}}function f(N,I,O,T){let U=r.attributes,W=I.attributes,V=0,ne=O.getAttributes();for(let $ in ne)if(ne[$].location>=0){let K=U[$],ae=W[$];if(ae===void 0&&($==="instanceMatrix"&&N.instanceMatrix&&(ae=N.instanceMatrix),$==="instanceColor"&&N.instanceColor&&(ae=N.instanceColor)),K===void 0||K.attribute!==ae||ae&&K.data!==ae.data)return!0;V++}return r.attributesNum!==V||r.index!==T}function m(N,I,O,T){let U={},W=I.attributes,V=0,ne=O.getAttributes();for(let $ in ne)if(ne[$].location>=0){let K=W[$];K===void 0&&($==="instanceMatrix"&&N.instanceMatrix&&(K=N.instanceMatrix),$==="instanceColor"&&N.instanceColor&&(K=N.instanceColor));let ae={};ae.attribute=K,K&&K.data&&(ae.data=K.data),U[$]=ae,V++}r.attributes=U,r.attributesNum=V,r.index=T}function x(){let N=r.newAttributes;for(let I=0,O=N.length;I<O;I++)N[I]=0}function g(N){p(N,0)}function p(N,I){let O=r.newAttributes,T=r.enabledAttributes,U=r.attributeDivisors;O[N]=1,T[N]===0&&(n.enableVertexAttribArray(N),T[N]=1),U[N]!==I&&(n.vertexAttribDivisor(N,I),U[N]=I)}function _(){let N=r.newAttributes,I=r.enabledAttributes;for(let O=0,T=I.length;O<T;O++)I[O]!==N[O]&&(n.disableVertexAttribArray(O),I[O]=0)}function S(N,I,O,T,U,W,V){V===!0?n.vertexAttribIPointer(N,I,O,U,W):n.vertexAttribPointer(N,I,O,T,U,W)}function y(N,I,O,T){x();let U=T.attributes,W=O.getAttributes(),V=I.defaultAttributeValues;for(let ne in W){let $=W[ne];if($.location>=0){let Y=U[ne];if(Y===void 0&&(ne==="instanceMatrix"&&N.instanceMatrix&&(Y=N.instanceMatrix),ne==="instanceColor"&&N.instanceColor&&(Y=N.instanceColor)),Y!==void 0){let K=Y.normalized,ae=Y.itemSize,ce=e.get(Y);if(ce===void 0)continue;let ee=ce.buffer,de=ce.type,me=ce.bytesPerElement,Me=de===n.INT||de===n.UNSIGNED_INT||Y.gpuType===ru;if(Y.isInterleavedBufferAttribute){let he=Y.data,Ce=he.isInterleavedBuffer===!0?he.stride:he.itemSize,$e=Y.offset;if(he.isInstancedInterleavedBuffer||he.isInstancedBufferAttribute){for(let Ue=0;Ue<$.locationSize;Ue++)p($.location+Ue,he.meshPerAttribute);N.isInstancedMesh!==!0&&T._maxInstanceCount===void 0&&(T._maxInstanceCount=he.meshPerAttribute*he.count)}else for(let Ue=0;Ue<$.locationSize;Ue++)g($.location+Ue);n.bindBuffer(n.ARRAY_BUFFER,ee);for(let Ue=0;Ue<$.locationSize;Ue++)S($.location+Ue,ae/$.locationSize,de,K,Ce*me,($e+ae/$.locationSize*Ue)*me,Me)}else{if(Y.isInstancedBufferAttribute){for(let he=0;he<$.locationSize;he++)p($.location+he,Y.meshPerAttribute);N.isInstancedMesh!==!0&&T._maxInstanceCount===void 0&&(T._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let he=0;he<$.locationSize;he++)g($.location+he);n.bindBuffer(n.ARRAY_BUFFER,ee);for(let he=0;he<$.locationSize;he++)S($.location+he,ae/$.locationSize,de,K,ae*me,ae/$.locationSize*he*me,Me)}}else if(V!==void 0){let K=V[ne];if(K!==void 0)switch(K.length){case 2:n.vertexAttrib2fv($.location,K);break;case 3:n.vertexAttrib3fv($.location,K);break;case 4:n.vertexAttrib4fv($.location,K);break;default:n.vertexAttrib1fv($.location,K)}}}}_()}function b(){P();for(let N in i){let I=i[N];for(let O in I){let T=I[O];for(let U in T){let W=T[U];for(let V in W)u(W[V].object),delete W[V];delete T[U]}}delete i[N]}}function M(N){if(i[N.id]===void 0)return;let I=i[N.id];for(let O in I){let T=I[O];for(let U in T){let W=T[U];for(let V in W)u(W[V].object),delete W[V];delete T[U]}}delete i[N.id]}function v(N){for(let I in i){let O=i[I];for(let T in O){let U=O[T];if(U[N.id]===void 0)continue;let W=U[N.id];for(let V in W)u(W[V].object),delete W[V];delete U[N.id]}}}function E(N){for(let I in i){let O=i[I],T=N.isInstancedMesh===!0?N.id:0,U=O[T];if(U!==void 0){for(let W in U){let V=U[W];for(let ne in V)u(V[ne].object),delete V[ne];delete U[W]}delete O[T],Object.keys(O).length===0&&delete i[I]}}}function P(){D(),o=!0,r!==s&&(r=s,c(r.object))}function D(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:P,resetDefaultState:D,dispose:b,releaseStatesOfGeometry:M,releaseStatesOfObject:E,releaseStatesOfProgram:v,initAttributes:x,enableAttribute:g,disableUnusedAttributes:_}}function nA(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,u){u!==0&&(n.drawArraysInstanced(i,l,c,u),t.update(c,i,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,u);let d=0;for(let f=0;f<u;f++)d+=c[f];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function iA(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let v=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(v){return!(v!==xn&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let E=v===Fi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==si&&v!==wn&&!E&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Ke("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Ke("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Ke("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),g=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),p=n.getParameter(n.MAX_VERTEX_ATTRIBS),_=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),S=n.getParameter(n.MAX_VARYING_VECTORS),y=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),b=n.getParameter(n.MAX_SAMPLES),M=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:h,maxTextures:f,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:_,maxVaryings:S,maxFragmentUniforms:y,maxSamples:b,samples:M}}function sA(n){let e=this,t=null,i=0,s=!1,r=!1,o=new di,a=new rt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,d){let f=h.length!==0||d||i!==0||s;return s=d,i=h.length,f},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,d){t=u(h,d,0)},this.setState=function(h,d,f){let m=h.clippingPlanes,x=h.clipIntersection,g=h.clipShadows,p=n.get(h);if(!s||m===null||m.length===0||r&&!g)r?u(null):c();else{let _=r?0:i,S=_*4,y=p.clippingState||null;l.value=y,y=u(m,d,S,f);for(let b=0;b!==S;++b)y[b]=t[b];p.clippingState=y,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(h,d,f,m){let x=h!==null?h.length:0,g=null;if(x!==0){if(g=l.value,m!==!0||g===null){let p=f+x*4,_=d.matrixWorldInverse;a.getNormalMatrix(_),(g===null||g.length<p)&&(g=new Float32Array(p));for(let S=0,y=f;S!==x;++S,y+=4)o.copy(h[S]).applyMatrix4(_,a),o.normal.toArray(g,y),g[y+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,g}}var fl=class extends Qn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new Ha(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new To(5,5,5),r=new Jt({name:"CubemapFromEquirect",uniforms:wr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:ei,blending:yr});r.uniforms.tEquirect.value=t;let o=new Bt(s,r),a=t.minFilter;return t.minFilter===Ts&&(t.minFilter=cn),new Ro(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},D0=256,rA=3,oA=20,nx=256,ix=16,aA=3,lA=new B,cA=new We,Yu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Ro(1,10,null),this._boxMesh=new Bt(new To(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=lA}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,m=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(cA));let g=new Ro(i,s,u);return g.position.copy(a),g.update(l,e),l.autoClear=h,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=m,e.background=x,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=O0(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=k0(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(D0,Rf(e))}_fromTexture(e,t){e.mapping===Mr||e.mapping===Lo?this._setSize(e.image.length===0?D0:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=N0(e,!1,!1),i=Math.log2(e)-rA;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=N0(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Mr||e.mapping===Lo?(this._cubemapMaterial===null&&(this._cubemapMaterial=O0()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=k0()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=uA(),this._integrationMaterial=hA());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/ix);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-aA)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(nx*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=dA());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function N0(n,e,t){return new fl(n,{minFilter:Ts,generateMipmaps:e,type:Fi,colorSpace:La,depthBuffer:t})}function pl(n,e,t){return new Jt({name:n,uniforms:e,vertexShader:dt.cube_vert,fragmentShader:t,side:ei,blending:yr,depthTest:!1,depthWrite:!1})}function uA(){return pl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${nx}u

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
	`)}function hA(){return pl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:ix}},`

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
	`)}function dA(){return pl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${oA}
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
	`)}function k0(){return pl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function O0(){return pl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function fA(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===nu||f===iu)if(e.has(d)){let m=e.get(d).texture;return a(m,d.mapping)}else{let m=d.image;if(m&&m.height>0){let x=new fl(m.height);return x.fromEquirectangularTexture(n,d),e.set(d,x),d.addEventListener("dispose",c),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,m=f===nu||f===iu,x=f===Mr||f===Lo;if(m||x){let g=t.get(d),p=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==p)return i===null&&(i=new Yu(n)),g=m?i.fromEquirectangular(d,g):i.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{let _=d.image;return m&&_&&_.height>0||x&&_&&l(_)?(i===null&&(i=new Yu(n)),g=m?i.fromEquirectangular(d):i.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",u),g.texture):null}}}return d}function a(d,f){return f===nu?d.mapping=Mr:f===iu&&(d.mapping=Lo),d}function l(d){let f=0,m=6;for(let x=0;x<m;x++)d[x]!==void 0&&f++;return f===m}function c(d){let f=d.target;f.removeEventListener("dispose",c);let m=e.get(f);m!==void 0&&(e.delete(f),m.dispose())}function u(d){let f=d.target;f.removeEventListener("dispose",u);let m=t.get(f);m!==void 0&&(t.delete(f),m.dispose())}function h(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:h}}function pA(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&Ca("WebGLRenderer: "+i+" extension not supported."),s}}}function mA(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let x=r.get(m);x&&(e.remove(x),r.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,x){return s[x.id]!==void 0||(x.addEventListener("dispose",a),s[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function u(m){let x=m.attributes;for(let g in x)e.update(x[g],n.ARRAY_BUFFER)}function h(m){let x=m.index,g=m.attributes.position,p=0;if(g===void 0)return;let _=x!==null?x.array.length:g.array.length/3-1,S=g.count>=65535?Fa:gr,y=new S(Math.ceil(_/3)*6,1),b=y.array;if(x!==null){let v=x.array;p=x.version;for(let E=0,P=0;E<_;E+=3){let D=v[E+0],N=v[E+1],I=v[E+2];b[P++]=D,b[P++]=N,b[P++]=N,b[P++]=I,b[P++]=I,b[P++]=D}}else{p=g.version;for(let v=0,E=0;v<_;v+=3){let P=v+0,D=v+1,N=v+2;b[E++]=P,b[E++]=D,b[E++]=D,b[E++]=N,b[E++]=N,b[E++]=P}}y.version=p;let M=r.get(m);M&&e.remove(M),r.set(m,y)}function d(m){let x=r.get(m);if(x){let g=m.index;g!==null&&x.version<g.version&&h(m)}else h(m);return r.get(m)}function f(){for(let m in s){let x=s[m].deref();x!==void 0&&l(x)}}return{get:c,update:u,getWireframeAttribute:d,dispose:f}}function gA(n,e,t){let i;function s(h){i=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,d){n.drawElements(i,d,r,h*o),t.update(d,i,1)}function c(h,d,f){f!==0&&(n.drawElementsInstanced(i,d,r,h*o,f),t.update(d,i,f))}function u(h,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,h,0,f);let x=0;for(let g=0;g<f;g++)x+=d[g];t.update(x,i,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function xA(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:et("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function _A(n,e,t){let i=new WeakMap,s=new Ht;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,d=i.get(a);if(d===void 0||d.count!==h){let P=function(){v.dispose(),i.delete(a),a.removeEventListener("dispose",P)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],_=a.morphAttributes.color||[],S=0;f===!0&&(S=1),m===!0&&(S=2),x===!0&&(S=3);let y=a.attributes.position.count*S,b=1;y>e.maxTextureSize&&(b=Math.ceil(y/e.maxTextureSize),y=e.maxTextureSize);let M=new Float32Array(y*b*4*h),v=new Oa(M,y,b,h);v.type=wn,v.needsUpdate=!0;let E=S*4;for(let D=0;D<h;D++){let N=g[D],I=p[D],O=_[D],T=y*b*4*D;for(let U=0;U<N.count;U++){let W=U*E;f===!0&&(s.fromBufferAttribute(N,U),M[T+W+0]=s.x,M[T+W+1]=s.y,M[T+W+2]=s.z,M[T+W+3]=0),m===!0&&(s.fromBufferAttribute(I,U),M[T+W+4]=s.x,M[T+W+5]=s.y,M[T+W+6]=s.z,M[T+W+7]=0),x===!0&&(s.fromBufferAttribute(O,U),M[T+W+8]=s.x,M[T+W+9]=s.y,M[T+W+10]=s.z,M[T+W+11]=O.itemSize===4?s.w:1)}}d={count:h,texture:v,size:new He(y,b)},i.set(a,d),a.addEventListener("dispose",P)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let f=0;for(let x=0;x<c.length;x++)f+=c[x];let m=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",m),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function vA(n,e,t,i,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,d=e.get(c,h);if(r.get(d)!==u&&(e.update(d),r.set(d,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==u&&(f.update(),r.set(f,u))}return d}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var yA={[cf]:"LINEAR_TONE_MAPPING",[uf]:"REINHARD_TONE_MAPPING",[hf]:"CINEON_TONE_MAPPING",[df]:"ACES_FILMIC_TONE_MAPPING",[pf]:"AGX_TONE_MAPPING",[mf]:"NEUTRAL_TONE_MAPPING",[ff]:"CUSTOM_TONE_MAPPING"};function bA(n,e,t,i,s,r){let o=new Qn(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new Ft;u.setAttribute("position",new Pt([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Pt([0,2,0,0,2,0],2));let h=new zc({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Bt(u,h),f=new Qa(-1,1,1,-1,0,1),m=null,x=null,g=!1,p,_=null,S=[],y=!1;this.setSize=function(b,M){o.setSize(b,M),a!==null&&a.setSize(b,M),l!==null&&l.setSize(b,M);for(let v=0;v<S.length;v++){let E=S[v];E.setSize&&E.setSize(b,M)}},this.setEffects=function(b){S=b,y=S.length>0&&S[0].isRenderPass===!0;let M=o.width,v=o.height;S.length>0&&a===null&&(a=new Qn(M,v,{type:Fi,depthBuffer:!1,stencilBuffer:!1}),l=new Qn(M,v,{type:Fi,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&S.some(P=>P.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new Es(M,v),r===!0&&(c.format=Cs,c.type=Sr)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let P=0;P<S.length;P++){let D=S[P];D.setSize&&D.setSize(M,v),E&&D.needsDepthTexture===!0&&D.setDepthTexture&&D.setDepthTexture(c)}},this.begin=function(b,M){if(g||b.toneMapping===is&&S.length===0)return!1;if(_=M,M!==null){let v=M.width,E=M.height;(o.width!==v||o.height!==E)&&this.setSize(v,E)}return y===!1&&b.setRenderTarget(o),p=b.toneMapping,b.toneMapping=is,!0},this.hasRenderPass=function(){return y},this.end=function(b,M){b.toneMapping=p,g=!0;let v=o,E=a;for(let P=0;P<S.length;P++){let D=S[P];D.enabled!==!1&&(D.render(b,E,v,M),D.needsSwap!==!1&&(v=E,E=E===a?l:a))}if(m!==b.outputColorSpace||x!==b.toneMapping){m=b.outputColorSpace,x=b.toneMapping,h.defines={},_t.getTransfer(m)===Rt&&(h.defines.SRGB_TRANSFER="");let P=yA[x];P&&(h.defines[P]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=v.texture,b.setRenderTarget(_),b.render(d,f),_=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var sx=new Gn,rx=new Es(1,1),ox=new Xa(1),ax=new Oa,lx=new Dc,cx=new Ha,U0=[],F0=[],B0=new Float32Array(16),z0=new Float32Array(9),G0=new Float32Array(4);function ko(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=U0[s];if(r===void 0&&(r=new Float32Array(s),U0[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function En(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function An(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Zu(n,e){let t=F0[e];t===void 0&&(t=new Int32Array(e),F0[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function MA(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function SA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(En(t,e))return;n.uniform2fv(this.addr,e),An(t,e)}}function wA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(En(t,e))return;n.uniform3fv(this.addr,e),An(t,e)}}function EA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(En(t,e))return;n.uniform4fv(this.addr,e),An(t,e)}}function AA(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(En(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),An(t,e)}else{if(En(t,i))return;G0.set(i),n.uniformMatrix2fv(this.addr,!1,G0),An(t,i)}}function TA(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(En(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),An(t,e)}else{if(En(t,i))return;z0.set(i),n.uniformMatrix3fv(this.addr,!1,z0),An(t,i)}}function CA(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(En(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),An(t,e)}else{if(En(t,i))return;B0.set(i),n.uniformMatrix4fv(this.addr,!1,B0),An(t,i)}}function RA(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function PA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(En(t,e))return;n.uniform2iv(this.addr,e),An(t,e)}}function IA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(En(t,e))return;n.uniform3iv(this.addr,e),An(t,e)}}function LA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(En(t,e))return;n.uniform4iv(this.addr,e),An(t,e)}}function DA(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function NA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(En(t,e))return;n.uniform2uiv(this.addr,e),An(t,e)}}function kA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(En(t,e))return;n.uniform3uiv(this.addr,e),An(t,e)}}function OA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(En(t,e))return;n.uniform4uiv(this.addr,e),An(t,e)}}function Ku(n){return n.version===0&&(n.compareFunction=Ef,n.needsUpdate=!0),n}function UA(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Ku(rx):r=sx,t.setTexture2D(e||r,s)}function FA(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||lx,s)}function BA(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Ku(ox):r=cx,t.setTextureCube(e||r,s)}function zA(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||ax,s)}function GA(n){switch(n){case 5126:return MA;case 35664:return SA;case 35665:return wA;case 35666:return EA;case 35674:return AA;case 35675:return TA;case 35676:return CA;case 5124:case 35670:return RA;case 35667:case 35671:return PA;case 35668:case 35672:return IA;case 35669:case 35673:return LA;case 5125:return DA;case 36294:return NA;case 36295:return kA;case 36296:return OA;case 35678:case 36198:case 36298:case 36306:case 35682:return UA;case 35679:case 36299:case 36307:return FA;case 35680:case 36300:case 36308:case 36293:return BA;case 36289:case 36303:case 36311:case 36292:return zA}}function VA(n,e){n.uniform1fv(this.addr,e)}function HA(n,e){let t=ko(e,this.size,2);n.uniform2fv(this.addr,t)}function WA(n,e){let t=ko(e,this.size,3);n.uniform3fv(this.addr,t)}function XA(n,e){let t=ko(e,this.size,4);n.uniform4fv(this.addr,t)}function qA(n,e){let t=ko(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function $A(n,e){let t=ko(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function YA(n,e){let t=ko(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function jA(n,e){n.uniform1iv(this.addr,e)}function ZA(n,e){n.uniform2iv(this.addr,e)}function KA(n,e){n.uniform3iv(this.addr,e)}function JA(n,e){n.uniform4iv(this.addr,e)}function QA(n,e){n.uniform1uiv(this.addr,e)}function eT(n,e){n.uniform2uiv(this.addr,e)}function tT(n,e){n.uniform3uiv(this.addr,e)}function nT(n,e){n.uniform4uiv(this.addr,e)}function iT(n,e,t){let i=this.cache,s=e.length,r=Zu(t,s);En(i,r)||(n.uniform1iv(this.addr,r),An(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Ku(rx):o=sx;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function sT(n,e,t){let i=this.cache,s=e.length,r=Zu(t,s);En(i,r)||(n.uniform1iv(this.addr,r),An(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||lx,r[o])}function rT(n,e,t){let i=this.cache,s=e.length,r=Zu(t,s);En(i,r)||(n.uniform1iv(this.addr,r),An(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Ku(ox):o=cx;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function oT(n,e,t){let i=this.cache,s=e.length,r=Zu(t,s);En(i,r)||(n.uniform1iv(this.addr,r),An(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||ax,r[o])}function aT(n){switch(n){case 5126:return VA;case 35664:return HA;case 35665:return WA;case 35666:return XA;case 35674:return qA;case 35675:return $A;case 35676:return YA;case 5124:case 35670:return jA;case 35667:case 35671:return ZA;case 35668:case 35672:return KA;case 35669:case 35673:return JA;case 5125:return QA;case 36294:return eT;case 36295:return tT;case 36296:return nT;case 35678:case 36198:case 36298:case 36306:case 35682:return iT;case 35679:case 36299:case 36307:return sT;case 35680:case 36300:case 36308:case 36293:return rT;case 36289:case 36303:case 36311:case 36292:return oT}}var Ff=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=GA(t.type)}},Bf=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=aT(t.type)}},zf=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},Of=/(\w+)(\])?(\[|\.)?/g;function V0(n,e){n.seq.push(e),n.map[e.id]=e}function lT(n,e,t){let i=n.name,s=i.length;for(Of.lastIndex=0;;){let r=Of.exec(i),o=Of.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){V0(t,c===void 0?new Ff(a,n,e):new Bf(a,n,e));break}else{let h=t.map[a];h===void 0&&(h=new zf(a),V0(t,h)),t=h}}}var No=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);lT(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function H0(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var cT=37297,uT=0;function hT(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var W0=new rt;function dT(n){_t._getMatrix(W0,_t.workingColorSpace,n);let e=`mat3( ${W0.elements.map(t=>t.toFixed(4))} )`;switch(_t.getTransfer(n)){case Da:return[e,"LinearTransferOETF"];case Rt:return[e,"sRGBTransferOETF"];default:return Ke("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function X0(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+hT(n.getShaderSource(e),a)}else return r}function fT(n,e){let t=dT(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var pT={[cf]:"Linear",[uf]:"Reinhard",[hf]:"Cineon",[df]:"ACESFilmic",[pf]:"AgX",[mf]:"Neutral",[ff]:"Custom"};function mT(n,e){let t=pT[e];return t===void 0?(Ke("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var $u=new B;function gT(){_t.getLuminanceCoefficients($u);let n=$u.x.toFixed(4),e=$u.y.toFixed(4),t=$u.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function xT(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(dl).join(`
`)}function _T(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function vT(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function dl(n){return n!==""}function q0(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function $0(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var yT=/^[ \t]*#include +<([\w\d./]+)>/gm;function Gf(n){return n.replace(yT,bT)}function bT(n,e){let t=dt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Gf(t)}var MT=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Y0(n){return n.replace(MT,ST)}function ST(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function j0(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var wT={[il]:"SHADOWMAP_TYPE_PCF",[Po]:"SHADOWMAP_TYPE_VSM"};function ET(n){return wT[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var AT={[Lo]:"ENVMAP_MODE_REFRACTION"};function TT(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":AT[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var CT={[tu]:"ENVMAP_BLENDING_MULTIPLY",[f0]:"ENVMAP_BLENDING_MIX",[p0]:"ENVMAP_BLENDING_ADD"};function RT(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":CT[n.combine]||"ENVMAP_BLENDING_NONE"}function PT(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=ET(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=TT(t),h=RT(t),d=xT(t),f=_T(r),m=s.createProgram(),x,g,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(dl).join(`
`),x.length>0&&(x+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(dl).join(`
`),g.length>0&&(g+=`
`)):(x=[j0(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(dl).join(`
`),g=[j0(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==is?"#define TONE_MAPPING":"",t.toneMapping!==is?dt.tonemapping_pars_fragment:"",t.toneMapping!==is?mT("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",dt.colorspace_pars_fragment,fT("linearToOutputTexel",t.outputColorSpace),gT(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(dl).join(`
`)),o=Gf(o),o=q0(o,t),o=$0(o,t),a=Gf(a),a=q0(a,t),a=$0(a,t),o=Y0(o),a=Y0(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,g=["#define varying in",t.glslVersion===Tf?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Tf?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let _=p+x+o,S=p+g+a,y=H0(s,s.VERTEX_SHADER,_),b=H0(s,s.FRAGMENT_SHADER,S);s.attachShader(m,y),s.attachShader(m,b),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function M(D){if(n.debug.checkShaderErrors){let N=s.getProgramInfoLog(m)||"",I=s.getShaderInfoLog(y)||"",O=s.getShaderInfoLog(b)||"",T=N.trim(),U=I.trim(),W=O.trim(),V=!0,ne=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,m,y,b);else{let $=X0(s,y,"vertex"),Y=X0(s,b,"fragment");et("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+D.name+`
Material Type: `+D.type+`

Program Info Log: `+T+`
`+$+`
`+Y)}else T!==""?Ke("WebGLProgram: Program Info Log:",T):(U===""||W==="")&&(ne=!1);ne&&(D.diagnostics={runnable:V,programLog:T,vertexShader:{log:U,prefix:x},fragmentShader:{log:W,prefix:g}})}s.deleteShader(y),s.deleteShader(b),v=new No(s,m),E=vT(s,m)}let v;this.getUniforms=function(){return v===void 0&&M(this),v};let E;this.getAttributes=function(){return E===void 0&&M(this),E};let P=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return P===!1&&(P=s.getProgramParameter(m,cT)),P},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=uT++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=y,this.fragmentShader=b,this}var IT=0,Vf=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Hf(e),t.set(e,i)),i}},Hf=class{constructor(e){this.id=IT++,this.code=e,this.usedTimes=0}};function LT(n){return n===Js||n===cl||n===ul}function DT(n,e,t,i,s,r){let o=new Mo,a=new Vf,l=new Set,c=[],u=new Map,h=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(v){return l.add(v),v===0?"uv":`uv${v}`}function m(v,E,P,D,N,I){let O=D.fog,T=N.geometry,U=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?D.environment:null,W=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,V=e.get(v.envMap||U,W),ne=d[v.type],$=i.precision;v.precision!==null&&($=i.getMaxPrecision(v.precision),$!==v.precision&&Ke("WebGLProgram.getParameters:",v.precision,"not supported, using",$,"instead."));let Y=T.morphAttributes.position||T.morphAttributes.normal||T.morphAttributes.color,K=Y!==void 0?Y.length:0,ae=0;T.morphAttributes.position!==void 0&&(ae=1),T.morphAttributes.normal!==void 0&&(ae=2),T.morphAttributes.color!==void 0&&(ae=3);let ce,ee,de,me;if(ne){let Re=rs[ne];ce=Re.vertexShader,ee=Re.fragmentShader}else{ce=v.vertexShader,ee=v.fragmentShader;let Re=a.getVertexShaderStage(v),ct=a.getFragmentShaderStage(v);a.update(v,Re,ct),de=Re.id,me=ct.id}let Me=n.getRenderTarget(),he=n.state.buffers.depth.getReversed(),Ce=N.isInstancedMesh===!0,$e=N.isBatchedMesh===!0,Ue=!!v.map,ut=!!v.matcap,lt=!!V,it=lt&&V.isPMREMTexture===!0,Zt=!!v.aoMap,Vt=!!v.lightMap,un=!!v.bumpMap&&v.wireframe===!1,kt=!!v.normalMap,Pn=!!v.displacementMap,yt=!!v.emissiveMap,bn=!!v.metalnessMap,en=!!v.roughnessMap,hn=v.anisotropy>0,G=v.clearcoat>0,Pe=v.diffuseRoughness>0,Je=v.dispersion>0,at=v.retroreflectivity>0,we=v.iridescence>0,Ut=v.sheen>0,Xe=v.transmission>0,Ze=hn&&!!v.anisotropyMap,L=G&&!!v.clearcoatMap,A=G&&!!v.clearcoatNormalMap,j=G&&!!v.clearcoatRoughnessMap,pe=Pe&&!!v.diffuseRoughnessMap,le=we&&!!v.iridescenceMap,ve=we&&!!v.iridescenceThicknessMap,ye=Ut&&!!v.sheenColorMap,ie=Ut&&!!v.sheenRoughnessMap,re=!!v.specularMap,xe=!!v.specularColorMap,z=!!v.specularIntensityMap,oe=Xe&&!!v.transmissionMap,se=Xe&&!!v.thicknessMap,Ee=!!v.gradientMap,_e=!!v.alphaMap,Se=v.alphaTest>0,Ye=!!v.alphaHash,tt=!!v.extensions,fe=is;v.toneMapped&&(Me===null||Me.isXRRenderTarget===!0)&&(fe=n.toneMapping);let ze=it?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,nt={shaderID:ne,shaderType:v.type,shaderName:v.name,vertexShader:ce,fragmentShader:ee,defines:v.defines,customVertexShaderID:de,customFragmentShaderID:me,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:$,batching:$e,batchingColor:$e&&N._colorsTexture!==null,instancing:Ce,instancingColor:Ce&&N.instanceColor!==null,instancingMorph:Ce&&N.morphTexture!==null,outputColorSpace:Me===null?n.outputColorSpace:Me.isXRRenderTarget===!0?Me.texture.colorSpace:_t.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Ue,matcap:ut,envMap:lt,envMapMode:lt&&V.mapping,envMapPMREM:it,envMapMaxLod:it?ze.length-1:null,envMapSize:it?ze[0].width:null,aoMap:Zt,lightMap:Vt,bumpMap:un,normalMap:kt,displacementMap:Pn,emissiveMap:yt,normalMapObjectSpace:kt&&v.normalMapType===x0,normalMapTangentSpace:kt&&v.normalMapType===Vu,packedNormalMap:kt&&v.normalMapType===Vu&&LT(v.normalMap.format),metalnessMap:bn,roughnessMap:en,anisotropy:hn,anisotropyMap:Ze,clearcoat:G,clearcoatMap:L,clearcoatNormalMap:A,clearcoatRoughnessMap:j,diffuseRoughness:Pe,diffuseRoughnessMap:pe,dispersion:Je,retroreflection:at,iridescence:we,iridescenceMap:le,iridescenceThicknessMap:ve,sheen:Ut,sheenColorMap:ye,sheenRoughnessMap:ie,specularMap:re,specularColorMap:xe,specularIntensityMap:z,transmission:Xe,transmissionMap:oe,thicknessMap:se,gradientMap:Ee,opaque:v.transparent===!1&&v.blending===Io&&v.alphaToCoverage===!1,alphaMap:_e,alphaTest:Se,alphaHash:Ye,combine:v.combine,mapUv:Ue&&f(v.map.channel),aoMapUv:Zt&&f(v.aoMap.channel),lightMapUv:Vt&&f(v.lightMap.channel),bumpMapUv:un&&f(v.bumpMap.channel),normalMapUv:kt&&f(v.normalMap.channel),displacementMapUv:Pn&&f(v.displacementMap.channel),emissiveMapUv:yt&&f(v.emissiveMap.channel),metalnessMapUv:bn&&f(v.metalnessMap.channel),roughnessMapUv:en&&f(v.roughnessMap.channel),anisotropyMapUv:Ze&&f(v.anisotropyMap.channel),clearcoatMapUv:L&&f(v.clearcoatMap.channel),clearcoatNormalMapUv:A&&f(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:j&&f(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:pe&&f(v.diffuseRoughnessMap.channel),iridescenceMapUv:le&&f(v.iridescenceMap.channel),iridescenceThicknessMapUv:ve&&f(v.iridescenceThicknessMap.channel),sheenColorMapUv:ye&&f(v.sheenColorMap.channel),sheenRoughnessMapUv:ie&&f(v.sheenRoughnessMap.channel),specularMapUv:re&&f(v.specularMap.channel),specularColorMapUv:xe&&f(v.specularColorMap.channel),specularIntensityMapUv:z&&f(v.specularIntensityMap.channel),transmissionMapUv:oe&&f(v.transmissionMap.channel),thicknessMapUv:se&&f(v.thicknessMap.channel),alphaMapUv:_e&&f(v.alphaMap.channel),vertexTangents:!!T.attributes.tangent&&(kt||hn),vertexNormals:!!T.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!T.attributes.color&&T.attributes.color.itemSize===4,pointsUvs:N.isPoints===!0&&!!T.attributes.uv&&(Ue||_e),fog:!!O,useFog:v.fog===!0,fogExp2:!!O&&O.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||T.attributes.normal===void 0&&kt===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:he,skinning:N.isSkinnedMesh===!0,hasPositionAttribute:T.attributes.position!==void 0,morphTargets:T.morphAttributes.position!==void 0,morphNormals:T.morphAttributes.normal!==void 0,morphColors:T.morphAttributes.color!==void 0,morphTargetsCount:K,morphTextureStride:ae,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:I.filter(Re=>Re.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:n.shadowMap.enabled&&P.length>0,shadowMapType:n.shadowMap.type,toneMapping:fe,decodeVideoTexture:Ue&&v.map.isVideoTexture===!0&&_t.getTransfer(v.map.colorSpace)===Rt,decodeVideoTextureEmissive:yt&&v.emissiveMap.isVideoTexture===!0&&_t.getTransfer(v.emissiveMap.colorSpace)===Rt,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===ns,flipSided:v.side===ei,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:tt&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(tt&&v.extensions.multiDraw===!0||$e)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return nt.vertexUv1s=l.has(1),nt.vertexUv2s=l.has(2),nt.vertexUv3s=l.has(3),l.clear(),nt}function x(v){let E=[];if(v.shaderID?E.push(v.shaderID):(E.push(v.customVertexShaderID),E.push(v.customFragmentShaderID)),v.defines!==void 0)for(let P in v.defines)E.push(P),E.push(v.defines[P]);return v.isRawShaderMaterial===!1&&(g(E,v),p(E,v),E.push(n.outputColorSpace)),E.push(v.customProgramCacheKey),E.join()}function g(v,E){v.push(E.precision),v.push(E.outputColorSpace),v.push(E.envMapMode),v.push(E.envMapPMREM),v.push(E.envMapMaxLod),v.push(E.envMapSize),v.push(E.mapUv),v.push(E.alphaMapUv),v.push(E.lightMapUv),v.push(E.aoMapUv),v.push(E.bumpMapUv),v.push(E.normalMapUv),v.push(E.displacementMapUv),v.push(E.emissiveMapUv),v.push(E.metalnessMapUv),v.push(E.roughnessMapUv),v.push(E.anisotropyMapUv),v.push(E.clearcoatMapUv),v.push(E.clearcoatNormalMapUv),v.push(E.clearcoatRoughnessMapUv),v.push(E.diffuseRoughnessMapUv),v.push(E.iridescenceMapUv),v.push(E.iridescenceThicknessMapUv),v.push(E.sheenColorMapUv),v.push(E.sheenRoughnessMapUv),v.push(E.specularMapUv),v.push(E.specularColorMapUv),v.push(E.specularIntensityMapUv),v.push(E.transmissionMapUv),v.push(E.thicknessMapUv),v.push(E.combine),v.push(E.fogExp2),v.push(E.sizeAttenuation),v.push(E.morphTargetsCount),v.push(E.numSunLights),v.push(E.numDirLights),v.push(E.numPointLights),v.push(E.numSpotLights),v.push(E.numSpotLightMaps),v.push(E.numHemiLights),v.push(E.numRectAreaLights),v.push(E.numSunLightShadows),v.push(E.numDirLightShadows),v.push(E.numPointLightShadows),v.push(E.numSpotLightShadows),v.push(E.numSpotLightShadowsWithMaps),v.push(E.numLightProbes),v.push(E.numLightProbeGrids),v.push(E.shadowMapType),v.push(E.toneMapping),v.push(E.numClippingPlanes),v.push(E.numClipIntersection),v.push(E.depthPacking)}function p(v,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function _(v){let E=d[v.type],P;if(E){let D=rs[E];P=P0.clone(D.uniforms)}else P=v.uniforms;return P}function S(v,E){let P=u.get(E);return P!==void 0?++P.usedTimes:(P=new PT(n,E,v,s),c.push(P),u.set(E,P)),P}function y(v){if(--v.usedTimes===0){let E=c.indexOf(v);c[E]=c[c.length-1],c.pop(),u.delete(v.cacheKey),v.destroy()}}function b(v){a.remove(v)}function M(){a.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:_,acquireProgram:S,releaseProgram:y,releaseShaderCache:b,programs:c,dispose:M}}function NT(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,l){n.get(o)[a]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function kT(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Z0(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function K0(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,m,x,g,p){let _=n[e];return _===void 0?(_={id:d.id,object:d,geometry:f,material:m,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:g,group:p},n[e]=_):(_.id=d.id,_.object=d,_.geometry=f,_.material=m,_.materialVariant=o(d),_.groupOrder=x,_.renderOrder=d.renderOrder,_.z=g,_.group=p),e++,_}function l(d,f,m,x,g,p,_){_.reversedDepth===!0&&(g=-g);let S=a(d,f,m,x,g,p);m.transmission>0?i.push(S):m.transparent===!0?s.push(S):t.push(S)}function c(d,f,m,x,g,p){let _=a(d,f,m,x,g,p);m.transmission>0?i.unshift(_):m.transparent===!0?s.unshift(_):t.unshift(_)}function u(d,f){t.length>1&&t.sort(d||kT),i.length>1&&i.sort(f||Z0),s.length>1&&s.sort(f||Z0)}function h(){for(let d=e,f=n.length;d<f;d++){let m=n[d];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function OT(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new K0,n.set(i,[o])):s>=r.length?(o=new K0,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function UT(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new B,color:new We};break;case"SpotLight":t={position:new B,direction:new B,color:new We,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new B,color:new We,distance:0,decay:0};break;case"HemisphereLight":t={direction:new B,skyColor:new We,groundColor:new We};break;case"RectAreaLight":t={color:new We,position:new B,halfWidth:new B,halfHeight:new B};break}return n[e.id]=t,t}}}function FT(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var BT=0;function zT(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function GT(n){let e=new UT,t=FT(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new B);let s=new B,r=new qe,o=new qe;function a(c){let u=0,h=0,d=0;for(let I=0;I<9;I++)i.probe[I].set(0,0,0);let f=0,m=0,x=0,g=0,p=0,_=0,S=0,y=0,b=0,M=0,v=0,E=0,P=0,D=0;c.sort(zT);for(let I=0,O=c.length;I<O;I++){let T=c[I],U=T.color,W=T.intensity,V=T.distance,ne=null;if(T.shadow&&T.shadow.map&&(T.shadow.map.texture.format===Js?ne=T.shadow.map.texture:ne=T.shadow.map.depthTexture||T.shadow.map.texture),T.isAmbientLight)u+=U.r*W,h+=U.g*W,d+=U.b*W;else if(T.isLightProbe){for(let $=0;$<9;$++)i.probe[$].addScaledVector(T.sh.coefficients[$],W);D++}else if(T.isSunLight){let $=e.get(T);if($.color.copy(T.color).multiplyScalar(T.intensity),T.castShadow){let Y=T.shadow,K=t.get(T);K.shadowIntensity=Y.intensity,K.shadowBias=Y.bias,K.shadowNormalBias=Y.normalBias,K.shadowRadius=Y.radius,K.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),i.sunShadow[m]=K,i.sunShadowMap[m]=ne;let ae=Y.getViewportCount();for(let ce=0;ce<ae;ce++)i.sunShadowMatrix[x+ce]=Y.getMatrix(ce),i.sunShadowCascade[x+ce]=Y._cascadeData[ce];x+=ae,m++}i.sun[f]=$,f++}else if(T.isDirectionalLight){let $=e.get(T);if($.color.copy(T.color).multiplyScalar(T.intensity),T.castShadow){let Y=T.shadow,K=t.get(T);K.shadowIntensity=Y.intensity,K.shadowBias=Y.bias,K.shadowNormalBias=Y.normalBias,K.shadowRadius=Y.radius,K.shadowMapSize=Y.mapSize,i.directionalShadow[g]=K,i.directionalShadowMap[g]=ne,i.directionalShadowMatrix[g]=T.shadow.matrix,b++}i.directional[g]=$,g++}else if(T.isSpotLight){let $=e.get(T);$.position.setFromMatrixPosition(T.matrixWorld),$.color.copy(U).multiplyScalar(W),$.distance=V,$.coneCos=Math.cos(T.angle),$.penumbraCos=Math.cos(T.angle*(1-T.penumbra)),$.decay=T.decay,i.spot[_]=$;let Y=T.shadow;if(T.map&&(i.spotLightMap[E]=T.map,E++,Y.updateMatrices(T),T.castShadow&&P++),i.spotLightMatrix[_]=Y.matrix,T.castShadow){let K=t.get(T);K.shadowIntensity=Y.intensity,K.shadowBias=Y.bias,K.shadowNormalBias=Y.normalBias,K.shadowRadius=Y.radius,K.shadowMapSize=Y.mapSize,i.spotShadow[_]=K,i.spotShadowMap[_]=ne,v++}_++}else if(T.isRectAreaLight){let $=e.get(T);$.color.copy(U).multiplyScalar(W),$.halfWidth.set(T.width*.5,0,0),$.halfHeight.set(0,T.height*.5,0),i.rectArea[S]=$,S++}else if(T.isPointLight){let $=e.get(T);if($.color.copy(T.color).multiplyScalar(T.intensity),$.distance=T.distance,$.decay=T.decay,T.castShadow){let Y=T.shadow,K=t.get(T);K.shadowIntensity=Y.intensity,K.shadowBias=Y.bias,K.shadowNormalBias=Y.normalBias,K.shadowRadius=Y.radius,K.shadowMapSize=Y.mapSize,K.shadowCameraNear=Y.camera.near,K.shadowCameraFar=Y.camera.far,i.pointShadow[p]=K,i.pointShadowMap[p]=ne,i.pointShadowMatrix[p]=T.shadow.matrix,M++}i.point[p]=$,p++}else if(T.isHemisphereLight){let $=e.get(T);$.skyColor.copy(T.color).multiplyScalar(W),$.groundColor.copy(T.groundColor).multiplyScalar(W),i.hemi[y]=$,y++}}S>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=De.LTC_FLOAT_1,i.rectAreaLTC2=De.LTC_FLOAT_2):(i.rectAreaLTC1=De.LTC_HALF_1,i.rectAreaLTC2=De.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=h,i.ambient[2]=d;let N=i.hash;(N.sunLength!==f||N.directionalLength!==g||N.pointLength!==p||N.spotLength!==_||N.rectAreaLength!==S||N.hemiLength!==y||N.numSunShadows!==m||N.numDirectionalShadows!==b||N.numPointShadows!==M||N.numSpotShadows!==v||N.numSpotMaps!==E||N.numLightProbes!==D)&&(i.sun.length=f,i.directional.length=g,i.spot.length=_,i.rectArea.length=S,i.point.length=p,i.hemi.length=y,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=b,i.directionalShadowMap.length=b,i.directionalShadowMatrix.length=b,i.pointShadow.length=M,i.pointShadowMap.length=M,i.pointShadowMatrix.length=M,i.spotShadow.length=v,i.spotShadowMap.length=v,i.spotLightMatrix.length=v+E-P,i.spotLightMap.length=E,i.numSpotLightShadowsWithMaps=P,i.numLightProbes=D,N.sunLength=f,N.directionalLength=g,N.pointLength=p,N.spotLength=_,N.rectAreaLength=S,N.hemiLength=y,N.numSunShadows=m,N.numDirectionalShadows=b,N.numPointShadows=M,N.numSpotShadows=v,N.numSpotMaps=E,N.numLightProbes=D,i.version=BT++)}function l(c,u){let h=0,d=0,f=0,m=0,x=0,g=0,p=u.matrixWorldInverse;for(let _=0,S=c.length;_<S;_++){let y=c[_];if(y.isSunLight){let b=i.sun[h];b.direction.setFromMatrixPosition(y.matrixWorld),b.direction.transformDirection(p),h++}else if(y.isDirectionalLight){let b=i.directional[d];b.direction.setFromMatrixPosition(y.matrixWorld),s.setFromMatrixPosition(y.target.matrixWorld),b.direction.sub(s),b.direction.transformDirection(p),d++}else if(y.isSpotLight){let b=i.spot[m];b.position.setFromMatrixPosition(y.matrixWorld),b.position.applyMatrix4(p),b.direction.setFromMatrixPosition(y.matrixWorld),s.setFromMatrixPosition(y.target.matrixWorld),b.direction.sub(s),b.direction.transformDirection(p),m++}else if(y.isRectAreaLight){let b=i.rectArea[x];b.position.setFromMatrixPosition(y.matrixWorld),b.position.applyMatrix4(p),o.identity(),r.copy(y.matrixWorld),r.premultiply(p),o.extractRotation(r),b.halfWidth.set(y.width*.5,0,0),b.halfHeight.set(0,y.height*.5,0),b.halfWidth.applyMatrix4(o),b.halfHeight.applyMatrix4(o),x++}else if(y.isPointLight){let b=i.point[f];b.position.setFromMatrixPosition(y.matrixWorld),b.position.applyMatrix4(p),f++}else if(y.isHemisphereLight){let b=i.hemi[g];b.direction.setFromMatrixPosition(y.matrixWorld),b.direction.transformDirection(p),g++}}}return{setup:a,setupView:l,state:i}}function J0(n){let e=new GT(n),t=[],i=[],s=[];function r(h){u.camera=h,t.length=0,i.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){i.push(h)}function l(){e.setup(t),s.sort((h,d)=>h.priority-d.priority||h.id-d.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function VT(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new J0(n),e.set(s,[a])):r>=o.length?(a=new J0(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var HT=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,WT=`uniform sampler2D shadow_pass;
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
}`,XT=[new B(1,0,0),new B(-1,0,0),new B(0,1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1)],qT=[new B(0,-1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1),new B(0,-1,0),new B(0,-1,0)],Q0=new qe,hl=new B,Uf=new B;function $T(n,e,t){let i=new Xs,s=new He,r=new He,o=new Ht,a=new Gc,l=new Vc,c={},u=t.maxTextureSize,h={[Ks]:ei,[ei]:Ks,[ns]:ns},d=new Jt({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new He},radius:{value:4}},vertexShader:HT,fragmentShader:WT}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let m=new Ft;m.setAttribute("position",new St(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new Bt(m,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=il;let p=this.type;this.render=function(M,v,E){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||M.length===0)return;this.type===Yg&&(Ke("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=il);let P=n.getRenderTarget(),D=n.getActiveCubeFace(),N=n.getActiveMipmapLevel(),I=n.state;I.setBlending(yr),I.buffers.depth.getReversed()===!0?I.buffers.color.setClear(0,0,0,0):I.buffers.color.setClear(1,1,1,1),I.buffers.depth.setTest(!0),I.setScissorTest(!1);let O=p!==this.type;O&&v.traverse(function(T){T.material&&(Array.isArray(T.material)?T.material.forEach(U=>U.needsUpdate=!0):T.material.needsUpdate=!0)});for(let T=0,U=M.length;T<U;T++){let W=M[T],V=W.shadow;if(V===void 0){Ke("WebGLShadowMap:",W,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;s.copy(V.mapSize);let ne=V.getFrameExtents();s.multiply(ne),r.copy(V.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/ne.x),s.x=r.x*ne.x,V.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/ne.y),s.y=r.y*ne.y,V.mapSize.y=r.y));let $=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=$,V.map===null||O===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===Po){if(W.isPointLight){Ke("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new Qn(s.x,s.y,{format:Js,type:Fi,minFilter:cn,magFilter:cn,generateMipmaps:!1}),V.map.texture.name=W.name+".shadowMap",V.map.depthTexture=new Es(s.x,s.y,wn),V.map.depthTexture.name=W.name+".shadowMapDepth",V.map.depthTexture.format=Ms,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Fn,V.map.depthTexture.magFilter=Fn}else W.isPointLight?(V.map=new fl(s.x),V.map.depthTexture=new Xa(s.x,Ui)):(V.map=new Qn(s.x,s.y),V.map.depthTexture=new Es(s.x,s.y,Ui)),V.map.depthTexture.name=W.name+".shadowMap",V.map.depthTexture.format=Ms,this.type===il?(V.map.depthTexture.compareFunction=$?wf:Sf,V.map.depthTexture.minFilter=cn,V.map.depthTexture.magFilter=cn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Fn,V.map.depthTexture.magFilter=Fn);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==s.x||V.map.height!==s.y)&&V.map.setSize(s.x,s.y);let Y=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();W.isPointLight!==!0&&V.updateMatrices(W,E);let K=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:E.layers;for(let ae=0;ae<Y;ae++){let ce=V.getCamera(ae);if(W.isPointLight){let ee=V.camera,de=V.matrix,me=W.distance||ee.far;me!==ee.far&&(ee.far=me,ee.updateProjectionMatrix()),hl.setFromMatrixPosition(W.matrixWorld),ee.position.copy(hl),Uf.copy(ee.position),Uf.add(XT[ae]),ee.up.copy(qT[ae]),ee.lookAt(Uf),ee.updateMatrixWorld(),de.makeTranslation(-hl.x,-hl.y,-hl.z),Q0.multiplyMatrices(ee.projectionMatrix,ee.matrixWorldInverse),V._frustum.setFromProjectionMatrix(Q0,ee.coordinateSystem,ee.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,ae),n.clear();else{ae===0&&(n.setRenderTarget(V.map),n.clear());let ee=V.getViewport(ae);o.set(r.x*ee.x,r.y*ee.y,r.x*ee.z,r.y*ee.w),I.viewport(o)}i=V.getFrustum(ae),y(v,E,ce,W,K,this.type)}V.isPointLightShadow!==!0&&this.type===Po&&_(V,E),V.needsUpdate=!1}p=this.type,g.needsUpdate=!1,n.setRenderTarget(P,D,N)};function _(M,v){let E=e.update(x);d.defines.VSM_SAMPLES!==M.blurSamples&&(d.defines.VSM_SAMPLES=M.blurSamples,f.defines.VSM_SAMPLES=M.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),M.mapPass===null?M.mapPass=new Qn(s.x,s.y,{format:Js,type:Fi}):(M.mapPass.width!==M.map.width||M.mapPass.height!==M.map.height)&&M.mapPass.setSize(M.map.width,M.map.height),d.uniforms.shadow_pass.value=M.map.depthTexture,d.uniforms.resolution.value.set(M.map.width,M.map.height),d.uniforms.radius.value=M.radius,n.setRenderTarget(M.mapPass),n.clear(),n.renderBufferDirect(v,null,E,d,x,null),f.uniforms.shadow_pass.value=M.mapPass.texture,f.uniforms.resolution.value.set(M.map.width,M.map.height),f.uniforms.radius.value=M.radius,n.setRenderTarget(M.map),n.clear(),n.renderBufferDirect(v,null,E,f,x,null)}function S(M,v,E,P){let D=null,N=E.isPointLight===!0?M.customDistanceMaterial:M.customDepthMaterial;if(N!==void 0)D=N;else if(D=E.isPointLight===!0?l:a,n.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let I=D.uuid,O=v.uuid,T=c[I];T===void 0&&(T={},c[I]=T);let U=T[O];U===void 0&&(U=D.clone(),T[O]=U,v.addEventListener("dispose",b)),D=U}if(D.visible=v.visible,D.wireframe=v.wireframe,P===Po?D.side=v.shadowSide!==null?v.shadowSide:v.side:D.side=v.shadowSide!==null?v.shadowSide:h[v.side],D.alphaMap=v.alphaMap,D.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,D.map=v.map,D.clipShadows=v.clipShadows,D.clippingPlanes=v.clippingPlanes,D.clipIntersection=v.clipIntersection,D.displacementMap=v.displacementMap,D.displacementScale=v.displacementScale,D.displacementBias=v.displacementBias,D.wireframeLinewidth=v.wireframeLinewidth,D.linewidth=v.linewidth,E.isPointLight===!0&&D.isMeshDistanceMaterial===!0){let I=n.properties.get(D);I.light=E}return D}function y(M,v,E,P,D,N){if(M.visible===!1)return;if(M.layers.test(D)&&(M.isMesh||M.isLine||M.isPoints)&&(M.castShadow||M.receiveShadow&&N===Po)&&(!M.frustumCulled||M.intersectsFrustum(i))){M.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,M.matrixWorld);let T=e.update(M),U=M.material;if(Array.isArray(U)){let W=T.groups;for(let V=0,ne=W.length;V<ne;V++){let $=W[V],Y=U[$.materialIndex];if(Y&&Y.visible){let K=S(M,Y,P,N);M.onBeforeShadow(n,M,v,E,T,K,$),n.renderBufferDirect(E,null,T,K,M,$),M.onAfterShadow(n,M,v,E,T,K,$)}}}else if(U.visible){let W=S(M,U,P,N);M.onBeforeShadow(n,M,v,E,T,W,null),n.renderBufferDirect(E,null,T,W,M,null),M.onAfterShadow(n,M,v,E,T,W,null)}}let O=M.children;for(let T=0,U=O.length;T<U;T++)y(O[T],v,E,P,D,N)}function b(M){M.target.removeEventListener("dispose",b);for(let E in c){let P=c[E],D=M.target.uuid;D in P&&(P[D].dispose(),delete P[D])}}}function YT(n,e){function t(){let z=!1,oe=new Ht,se=null,Ee=new Ht(0,0,0,0);return{setMask:function(_e){se!==_e&&!z&&(n.colorMask(_e,_e,_e,_e),se=_e)},setLocked:function(_e){z=_e},setClear:function(_e,Se,Ye,tt,fe){fe===!0&&(_e*=tt,Se*=tt,Ye*=tt),oe.set(_e,Se,Ye,tt),Ee.equals(oe)===!1&&(n.clearColor(_e,Se,Ye,tt),Ee.copy(oe))},reset:function(){z=!1,se=null,Ee.set(-1,0,0,0)}}}function i(){let z=!1,oe=!1,se=null,Ee=null,_e=null;return{setReversed:function(Se){if(oe!==Se){let Ye=e.get("EXT_clip_control");Se?Ye.clipControlEXT(Ye.LOWER_LEFT_EXT,Ye.ZERO_TO_ONE_EXT):Ye.clipControlEXT(Ye.LOWER_LEFT_EXT,Ye.NEGATIVE_ONE_TO_ONE_EXT),oe=Se;let tt=_e;_e=null,this.setClear(tt)}},getReversed:function(){return oe},setTest:function(Se){Se?he(n.DEPTH_TEST):Ce(n.DEPTH_TEST)},setMask:function(Se){se!==Se&&!z&&(n.depthMask(Se),se=Se)},setFunc:function(Se){if(oe&&(Se=T0[Se]),Ee!==Se){switch(Se){case bc:n.depthFunc(n.NEVER);break;case Mc:n.depthFunc(n.ALWAYS);break;case Sc:n.depthFunc(n.LESS);break;case xo:n.depthFunc(n.LEQUAL);break;case wc:n.depthFunc(n.EQUAL);break;case Ec:n.depthFunc(n.GEQUAL);break;case Ac:n.depthFunc(n.GREATER);break;case Tc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Ee=Se}},setLocked:function(Se){z=Se},setClear:function(Se){_e!==Se&&(_e=Se,oe&&(Se=1-Se),n.clearDepth(Se))},reset:function(){z=!1,se=null,Ee=null,_e=null,oe=!1}}}function s(){let z=!1,oe=null,se=null,Ee=null,_e=null,Se=null,Ye=null,tt=null,fe=null;return{setTest:function(ze){z||(ze?he(n.STENCIL_TEST):Ce(n.STENCIL_TEST))},setMask:function(ze){oe!==ze&&!z&&(n.stencilMask(ze),oe=ze)},setFunc:function(ze,nt,Re){(se!==ze||Ee!==nt||_e!==Re)&&(n.stencilFunc(ze,nt,Re),se=ze,Ee=nt,_e=Re)},setOp:function(ze,nt,Re){(Se!==ze||Ye!==nt||tt!==Re)&&(n.stencilOp(ze,nt,Re),Se=ze,Ye=nt,tt=Re)},setLocked:function(ze){z=ze},setClear:function(ze){fe!==ze&&(n.clearStencil(ze),fe=ze)},reset:function(){z=!1,oe=null,se=null,Ee=null,_e=null,Se=null,Ye=null,tt=null,fe=null}}}let r=new t,o=new i,a=new s,l={},c=new WeakMap,u={},h={},d={},f=new WeakMap,m=[],x=null,g=!1,p=null,_=null,S=null,y=null,b=null,M=null,v=null,E=new We(0,0,0),P=0,D=!1,N=null,I=null,O=null,T=null,U=null,W=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,ne=0,$=n.getParameter(n.VERSION);$.indexOf("WebGL")!==-1?(ne=parseFloat(/^WebGL (\d)/.exec($)[1]),V=ne>=1):$.indexOf("OpenGL ES")!==-1&&(ne=parseFloat(/^OpenGL ES (\d)/.exec($)[1]),V=ne>=2);let Y=null,K={},ae=n.getParameter(n.SCISSOR_BOX),ce=n.getParameter(n.VIEWPORT),ee=new Ht().fromArray(ae),de=new Ht().fromArray(ce);function me(z,oe,se,Ee){let _e=new Uint8Array(4),Se=n.createTexture();n.bindTexture(z,Se),n.texParameteri(z,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(z,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Ye=0;Ye<se;Ye++)z===n.TEXTURE_3D||z===n.TEXTURE_2D_ARRAY?n.texImage3D(oe,0,n.RGBA,1,1,Ee,0,n.RGBA,n.UNSIGNED_BYTE,_e):n.texImage2D(oe+Ye,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,_e);return Se}let Me={};Me[n.TEXTURE_2D]=me(n.TEXTURE_2D,n.TEXTURE_2D,1),Me[n.TEXTURE_CUBE_MAP]=me(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Me[n.TEXTURE_2D_ARRAY]=me(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Me[n.TEXTURE_3D]=me(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),he(n.DEPTH_TEST),o.setFunc(xo),un(!1),kt(nf),he(n.CULL_FACE),Zt(yr);function he(z){u[z]!==!0&&(n.enable(z),u[z]=!0)}function Ce(z){u[z]!==!1&&(n.disable(z),u[z]=!1)}function $e(z,oe){return d[z]!==oe?(n.bindFramebuffer(z,oe),d[z]=oe,z===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=oe),z===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=oe),!0):!1}function Ue(z,oe){let se=m,Ee=!1;if(z){se=f.get(oe),se===void 0&&(se=[],f.set(oe,se));let _e=z.textures;if(se.length!==_e.length||se[0]!==n.COLOR_ATTACHMENT0){for(let Se=0,Ye=_e.length;Se<Ye;Se++)se[Se]=n.COLOR_ATTACHMENT0+Se;se.length=_e.length,Ee=!0}}else se[0]!==n.BACK&&(se[0]=n.BACK,Ee=!0);Ee&&n.drawBuffers(se)}function ut(z){return x!==z?(n.useProgram(z),x=z,!0):!1}let lt={[br]:n.FUNC_ADD,[Zg]:n.FUNC_SUBTRACT,[Kg]:n.FUNC_REVERSE_SUBTRACT};lt[Jg]=n.MIN,lt[Qg]=n.MAX;let it={[e0]:n.ZERO,[t0]:n.ONE,[n0]:n.SRC_COLOR,[af]:n.SRC_ALPHA,[l0]:n.SRC_ALPHA_SATURATE,[o0]:n.DST_COLOR,[s0]:n.DST_ALPHA,[i0]:n.ONE_MINUS_SRC_COLOR,[lf]:n.ONE_MINUS_SRC_ALPHA,[a0]:n.ONE_MINUS_DST_COLOR,[r0]:n.ONE_MINUS_DST_ALPHA,[c0]:n.CONSTANT_COLOR,[u0]:n.ONE_MINUS_CONSTANT_COLOR,[h0]:n.CONSTANT_ALPHA,[d0]:n.ONE_MINUS_CONSTANT_ALPHA};function Zt(z,oe,se,Ee,_e,Se,Ye,tt,fe,ze){if(z===yr){g===!0&&(Ce(n.BLEND),g=!1);return}if(g===!1&&(he(n.BLEND),g=!0),z!==jg){if(z!==p||ze!==D){if((_!==br||b!==br)&&(n.blendEquation(n.FUNC_ADD),_=br,b=br),ze)switch(z){case Io:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case sf:n.blendFunc(n.ONE,n.ONE);break;case rf:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case of:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:et("WebGLState: Invalid blending: ",z);break}else switch(z){case Io:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case sf:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case rf:et("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case of:et("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:et("WebGLState: Invalid blending: ",z);break}S=null,y=null,M=null,v=null,E.set(0,0,0),P=0,p=z,D=ze}return}_e=_e||oe,Se=Se||se,Ye=Ye||Ee,(oe!==_||_e!==b)&&(n.blendEquationSeparate(lt[oe],lt[_e]),_=oe,b=_e),(se!==S||Ee!==y||Se!==M||Ye!==v)&&(n.blendFuncSeparate(it[se],it[Ee],it[Se],it[Ye]),S=se,y=Ee,M=Se,v=Ye),(tt.equals(E)===!1||fe!==P)&&(n.blendColor(tt.r,tt.g,tt.b,fe),E.copy(tt),P=fe),p=z,D=!1}function Vt(z,oe){z.side===ns?Ce(n.CULL_FACE):he(n.CULL_FACE);let se=z.side===ei;oe&&(se=!se),un(se),z.blending===Io&&z.transparent===!1?Zt(yr):Zt(z.blending,z.blendEquation,z.blendSrc,z.blendDst,z.blendEquationAlpha,z.blendSrcAlpha,z.blendDstAlpha,z.blendColor,z.blendAlpha,z.premultipliedAlpha),o.setFunc(z.depthFunc),o.setTest(z.depthTest),o.setMask(z.depthWrite),r.setMask(z.colorWrite);let Ee=z.stencilWrite;a.setTest(Ee),Ee&&(a.setMask(z.stencilWriteMask),a.setFunc(z.stencilFunc,z.stencilRef,z.stencilFuncMask),a.setOp(z.stencilFail,z.stencilZFail,z.stencilZPass)),yt(z.polygonOffset,z.polygonOffsetFactor,z.polygonOffsetUnits),z.alphaToCoverage===!0?he(n.SAMPLE_ALPHA_TO_COVERAGE):Ce(n.SAMPLE_ALPHA_TO_COVERAGE)}function un(z){N!==z&&(z?n.frontFace(n.CW):n.frontFace(n.CCW),N=z)}function kt(z){z!==qg?(he(n.CULL_FACE),z!==I&&(z===nf?n.cullFace(n.BACK):z===$g?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ce(n.CULL_FACE),I=z}function Pn(z){z!==O&&(V&&n.lineWidth(z),O=z)}function yt(z,oe,se){z?(he(n.POLYGON_OFFSET_FILL),(T!==oe||U!==se)&&(T=oe,U=se,o.getReversed()&&(oe=-oe,se=-se),n.polygonOffset(oe,se))):Ce(n.POLYGON_OFFSET_FILL)}function bn(z){z?he(n.SCISSOR_TEST):Ce(n.SCISSOR_TEST)}function en(z){z===void 0&&(z=n.TEXTURE0+W-1),Y!==z&&(n.activeTexture(z),Y=z)}function hn(z,oe,se){se===void 0&&(Y===null?se=n.TEXTURE0+W-1:se=Y);let Ee=K[se];Ee===void 0&&(Ee={type:void 0,texture:void 0},K[se]=Ee),(Ee.type!==z||Ee.texture!==oe)&&(Y!==se&&(n.activeTexture(se),Y=se),n.bindTexture(z,oe||Me[z]),Ee.type=z,Ee.texture=oe)}function G(){let z=K[Y];z!==void 0&&z.type!==void 0&&(n.bindTexture(z.type,null),z.type=void 0,z.texture=void 0)}function Pe(){try{n.compressedTexImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function Je(){try{n.compressedTexImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function at(){try{n.texSubImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function we(){try{n.texSubImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function Ut(){try{n.compressedTexSubImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function Xe(){try{n.compressedTexSubImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function Ze(){try{n.texStorage2D(...arguments)}catch(z){et("WebGLState:",z)}}function L(){try{n.texStorage3D(...arguments)}catch(z){et("WebGLState:",z)}}function A(){try{n.texImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function j(){try{n.texImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function pe(z){return h[z]!==void 0?h[z]:n.getParameter(z)}function le(z,oe){h[z]!==oe&&(n.pixelStorei(z,oe),h[z]=oe)}function ve(z){ee.equals(z)===!1&&(n.scissor(z.x,z.y,z.z,z.w),ee.copy(z))}function ye(z){de.equals(z)===!1&&(n.viewport(z.x,z.y,z.z,z.w),de.copy(z))}function ie(z,oe){let se=c.get(oe);se===void 0&&(se=new WeakMap,c.set(oe,se));let Ee=se.get(z);Ee===void 0&&(Ee=n.getUniformBlockIndex(oe,z.name),n.uniformBlockBinding(oe,Ee,Ee),se.set(z,Ee))}function re(z,oe,se){let _e=c.get(oe).get(z);l[_e]!==se&&(n.bindBufferBase(n.UNIFORM_BUFFER,_e,se),l[_e]=se)}function xe(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},h={},Y=null,K={},d={},l={},f=new WeakMap,m=[],x=null,g=!1,p=null,_=null,S=null,y=null,b=null,M=null,v=null,E=new We(0,0,0),P=0,D=!1,N=null,I=null,O=null,T=null,U=null,ee.set(0,0,n.canvas.width,n.canvas.height),de.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:he,disable:Ce,bindFramebuffer:$e,drawBuffers:Ue,useProgram:ut,setBlending:Zt,setMaterial:Vt,setFlipSided:un,setCullFace:kt,setLineWidth:Pn,setPolygonOffset:yt,setScissorTest:bn,activeTexture:en,bindTexture:hn,unbindTexture:G,compressedTexImage2D:Pe,compressedTexImage3D:Je,texImage2D:A,texImage3D:j,pixelStorei:le,getParameter:pe,updateUBOMapping:ie,uniformBlockBinding:re,texStorage2D:Ze,texStorage3D:L,texSubImage2D:at,texSubImage3D:we,compressedTexSubImage2D:Ut,compressedTexSubImage3D:Xe,scissor:ve,viewport:ye,reset:xe}}function jT(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new He,u=new WeakMap,h=new Set,d,f=new WeakMap,m=new Set,x=new FinalizationRegistry(L=>m.delete(L)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(L,A){return g?new OffscreenCanvas(L,A):Na("canvas")}function _(L,A,j){let pe=1,le=Ze(L);if((le.width>j||le.height>j)&&(pe=j/Math.max(le.width,le.height)),pe<1)if(typeof HTMLImageElement<"u"&&L instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&L instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&L instanceof ImageBitmap||typeof VideoFrame<"u"&&L instanceof VideoFrame){let ve=Math.floor(pe*le.width),ye=Math.floor(pe*le.height);d===void 0&&(d=p(ve,ye));let ie=A?p(ve,ye):d;return ie.width=ve,ie.height=ye,ie.getContext("2d").drawImage(L,0,0,ve,ye),Ke("WebGLRenderer: Texture has been resized from ("+le.width+"x"+le.height+") to ("+ve+"x"+ye+")."),ie}else return"data"in L&&Ke("WebGLRenderer: Image in DataTexture is too big ("+le.width+"x"+le.height+")."),L;return L}function S(L){return L.generateMipmaps}function y(L){n.generateMipmap(L)}function b(L){return L.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:L.isWebGL3DRenderTarget?n.TEXTURE_3D:L.isWebGLArrayRenderTarget||L.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function M(L,A,j,pe,le,ve=!1){if(L!==null){if(n[L]!==void 0)return n[L];Ke("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+L+"'")}let ye;pe&&(ye=e.get("EXT_texture_norm16"),ye||Ke("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let ie=A;if(A===n.RED&&(j===n.FLOAT&&(ie=n.R32F),j===n.HALF_FLOAT&&(ie=n.R16F),j===n.UNSIGNED_BYTE&&(ie=n.R8),j===n.UNSIGNED_SHORT&&ye&&(ie=ye.R16_EXT),j===n.SHORT&&ye&&(ie=ye.R16_SNORM_EXT)),A===n.RED_INTEGER&&(j===n.UNSIGNED_BYTE&&(ie=n.R8UI),j===n.UNSIGNED_SHORT&&(ie=n.R16UI),j===n.UNSIGNED_INT&&(ie=n.R32UI),j===n.BYTE&&(ie=n.R8I),j===n.SHORT&&(ie=n.R16I),j===n.INT&&(ie=n.R32I)),A===n.RG&&(j===n.FLOAT&&(ie=n.RG32F),j===n.HALF_FLOAT&&(ie=n.RG16F),j===n.UNSIGNED_BYTE&&(ie=n.RG8),j===n.UNSIGNED_SHORT&&ye&&(ie=ye.RG16_EXT),j===n.SHORT&&ye&&(ie=ye.RG16_SNORM_EXT)),A===n.RG_INTEGER&&(j===n.UNSIGNED_BYTE&&(ie=n.RG8UI),j===n.UNSIGNED_SHORT&&(ie=n.RG16UI),j===n.UNSIGNED_INT&&(ie=n.RG32UI),j===n.BYTE&&(ie=n.RG8I),j===n.SHORT&&(ie=n.RG16I),j===n.INT&&(ie=n.RG32I)),A===n.RGB_INTEGER&&(j===n.UNSIGNED_BYTE&&(ie=n.RGB8UI),j===n.UNSIGNED_SHORT&&(ie=n.RGB16UI),j===n.UNSIGNED_INT&&(ie=n.RGB32UI),j===n.BYTE&&(ie=n.RGB8I),j===n.SHORT&&(ie=n.RGB16I),j===n.INT&&(ie=n.RGB32I)),A===n.RGBA_INTEGER&&(j===n.UNSIGNED_BYTE&&(ie=n.RGBA8UI),j===n.UNSIGNED_SHORT&&(ie=n.RGBA16UI),j===n.UNSIGNED_INT&&(ie=n.RGBA32UI),j===n.BYTE&&(ie=n.RGBA8I),j===n.SHORT&&(ie=n.RGBA16I),j===n.INT&&(ie=n.RGBA32I)),A===n.RGB&&(j===n.UNSIGNED_SHORT&&ye&&(ie=ye.RGB16_EXT),j===n.SHORT&&ye&&(ie=ye.RGB16_SNORM_EXT),j===n.UNSIGNED_INT_5_9_9_9_REV&&(ie=n.RGB9_E5),j===n.UNSIGNED_INT_10F_11F_11F_REV&&(ie=n.R11F_G11F_B10F)),A===n.RGBA){let re=ve?Da:_t.getTransfer(le);j===n.FLOAT&&(ie=n.RGBA32F),j===n.HALF_FLOAT&&(ie=n.RGBA16F),j===n.UNSIGNED_BYTE&&(ie=re===Rt?n.SRGB8_ALPHA8:n.RGBA8),j===n.UNSIGNED_SHORT&&ye&&(ie=ye.RGBA16_EXT),j===n.SHORT&&ye&&(ie=ye.RGBA16_SNORM_EXT),j===n.UNSIGNED_SHORT_4_4_4_4&&(ie=n.RGBA4),j===n.UNSIGNED_SHORT_5_5_5_1&&(ie=n.RGB5_A1)}return(ie===n.R16F||ie===n.R32F||ie===n.RG16F||ie===n.RG32F||ie===n.RGBA16F||ie===n.RGBA32F)&&e.get("EXT_color_buffer_float"),ie}function v(L,A){let j;return L?A===null||A===Ui||A===Sr?j=n.DEPTH24_STENCIL8:A===wn?j=n.DEPTH32F_STENCIL8:A===Do&&(j=n.DEPTH24_STENCIL8,Ke("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):A===null||A===Ui||A===Sr?j=n.DEPTH_COMPONENT24:A===wn?j=n.DEPTH_COMPONENT32F:A===Do&&(j=n.DEPTH_COMPONENT16),j}function E(L,A){return S(L)===!0||L.isFramebufferTexture&&L.minFilter!==Fn&&L.minFilter!==cn?Math.log2(Math.max(A.width,A.height))+1:L.mipmaps.length>0?L.mipmaps.length:L.isCompressedTexture&&Array.isArray(L.image)?A.mipmaps.length:1}function P(L){let A=new WeakRef(L);i.get(L).__ref=A,m.add(A),x.register(L,A,A)}function D(L){let A=i.get(L).__ref;A!==void 0&&(m.delete(A),x.unregister(A))}function N(L){O(L.target)}function I(L){T(L.target)}function O(L){L.removeEventListener("dispose",N),D(L),W(L),L.isVideoTexture&&u.delete(L),L.isHTMLTexture&&h.delete(L)}function T(L){L.removeEventListener("dispose",I),D(L),ne(L)}function U(){for(let L of m){let A=L.deref();A!==void 0&&(A.isRenderTarget===!0?T(A):O(A))}m.clear(),h.clear()}function W(L){let A=i.get(L);if(A.__webglInit===void 0)return;let j=L.source,pe=f.get(j);if(pe){let le=pe[A.__cacheKey];le.usedTimes--,le.usedTimes===0&&V(L),Object.keys(pe).length===0&&f.delete(j)}i.remove(L)}function V(L){let A=i.get(L);n.deleteTexture(A.__webglTexture);let j=L.source,pe=f.get(j);delete pe[A.__cacheKey],o.memory.textures--}function ne(L){let A=i.get(L);A.__depthDisposeCallback&&A.__depthDisposeCallback();let j=L.depthTexture;if(j&&j.renderTarget===L&&O(j),L.isWebGLCubeRenderTarget)for(let le=0;le<6;le++){if(Array.isArray(A.__webglFramebuffer[le]))for(let ve=0;ve<A.__webglFramebuffer[le].length;ve++)n.deleteFramebuffer(A.__webglFramebuffer[le][ve]);else n.deleteFramebuffer(A.__webglFramebuffer[le]);A.__webglDepthbuffer&&n.deleteRenderbuffer(A.__webglDepthbuffer[le])}else{if(Array.isArray(A.__webglFramebuffer))for(let le=0;le<A.__webglFramebuffer.length;le++)n.deleteFramebuffer(A.__webglFramebuffer[le]);else n.deleteFramebuffer(A.__webglFramebuffer);if(A.__webglDepthbuffer&&n.deleteRenderbuffer(A.__webglDepthbuffer),A.__webglMultisampledFramebuffer&&n.deleteFramebuffer(A.__webglMultisampledFramebuffer),A.__webglColorRenderbuffer)for(let le=0;le<A.__webglColorRenderbuffer.length;le++)A.__webglColorRenderbuffer[le]&&n.deleteRenderbuffer(A.__webglColorRenderbuffer[le]);A.__webglDepthRenderbuffer&&n.deleteRenderbuffer(A.__webglDepthRenderbuffer)}let pe=L.textures;for(let le=0,ve=pe.length;le<ve;le++){let ye=i.get(pe[le]);ye.__webglTexture&&(n.deleteTexture(ye.__webglTexture),o.memory.textures--),i.remove(pe[le])}i.remove(L)}let $=0;function Y(){$=0}function K(){return $}function ae(L){$=L}function ce(){let L=$;return L>=s.maxTextures&&Ke("WebGLTextures: Trying to use "+(L+1)+" texture units while this GPU supports only "+s.maxTextures),$+=1,L}function ee(L){let A=[];return A.push(L.wrapS),A.push(L.wrapT),A.push(L.wrapR||0),A.push(L.magFilter),A.push(L.minFilter),A.push(L.anisotropy),A.push(L.internalFormat),A.push(L.format),A.push(L.type),A.push(L.generateMipmaps),A.push(L.mipmapsAutoUpdate),A.push(L.premultiplyAlpha),A.push(L.flipY),A.push(L.unpackAlignment),A.push(L.colorSpace),A.join()}function de(L,A){let j=i.get(L);if(L.isVideoTexture&&Ut(L),L.isRenderTargetTexture===!1&&L.isExternalTexture!==!0&&L.version>0&&j.__version!==L.version){let pe=L.image;if(pe===null)Ke("WebGLRenderer: Texture marked for update but no image data found.");else if(pe.complete===!1)Ke("WebGLRenderer: Texture marked for update but image is incomplete");else{Vt(j,L,A);return}}else L.isExternalTexture&&(j.__webglTexture=L.sourceTexture?L.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,j.__webglTexture,n.TEXTURE0+A)}function me(L,A){let j=i.get(L);if(L.isRenderTargetTexture===!1&&L.version>0&&j.__version!==L.version){Vt(j,L,A);return}else L.isExternalTexture&&(j.__webglTexture=L.sourceTexture?L.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,j.__webglTexture,n.TEXTURE0+A)}function Me(L,A){let j=i.get(L);if(L.isRenderTargetTexture===!1&&L.version>0&&j.__version!==L.version){Vt(j,L,A);return}t.bindTexture(n.TEXTURE_3D,j.__webglTexture,n.TEXTURE0+A)}function he(L,A){let j=i.get(L);if(L.version>0&&j.__version!==L.version){un(j,L,A);return}t.bindTexture(n.TEXTURE_CUBE_MAP,j.__webglTexture,n.TEXTURE0+A)}let Ce={[Cc]:n.REPEAT,[Ji]:n.CLAMP_TO_EDGE,[Rc]:n.MIRRORED_REPEAT},$e={[Fn]:n.NEAREST,[m0]:n.NEAREST_MIPMAP_NEAREST,[sl]:n.NEAREST_MIPMAP_LINEAR,[cn]:n.LINEAR,[su]:n.LINEAR_MIPMAP_NEAREST,[Ts]:n.LINEAR_MIPMAP_LINEAR},Ue={[v0]:n.NEVER,[Ef]:n.ALWAYS,[y0]:n.LESS,[Sf]:n.LEQUAL,[b0]:n.EQUAL,[wf]:n.GEQUAL,[M0]:n.GREATER,[S0]:n.NOTEQUAL};function ut(L,A){if(A.type===wn&&e.has("OES_texture_float_linear")===!1&&(A.magFilter===cn||A.magFilter===su||A.magFilter===sl||A.magFilter===Ts||A.minFilter===cn||A.minFilter===su||A.minFilter===sl||A.minFilter===Ts)&&Ke("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(L,n.TEXTURE_WRAP_S,Ce[A.wrapS]),n.texParameteri(L,n.TEXTURE_WRAP_T,Ce[A.wrapT]),(L===n.TEXTURE_3D||L===n.TEXTURE_2D_ARRAY)&&n.texParameteri(L,n.TEXTURE_WRAP_R,Ce[A.wrapR]),n.texParameteri(L,n.TEXTURE_MAG_FILTER,$e[A.magFilter]),n.texParameteri(L,n.TEXTURE_MIN_FILTER,$e[A.minFilter]),A.compareFunction&&(n.texParameteri(L,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(L,n.TEXTURE_COMPARE_FUNC,Ue[A.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(A.magFilter===Fn||A.minFilter!==sl&&A.minFilter!==Ts||A.type===wn&&e.has("OES_texture_float_linear")===!1)return;if(A.anisotropy>1||i.get(A).__currentAnisotropy){let j=e.get("EXT_texture_filter_anisotropic");n.texParameterf(L,j.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(A.anisotropy,s.getMaxAnisotropy())),i.get(A).__currentAnisotropy=A.anisotropy}}}function lt(L,A){let j=!1;L.__webglInit===void 0&&(L.__webglInit=!0,A.addEventListener("dispose",N),P(A));let pe=A.source,le=f.get(pe);le===void 0&&(le={},f.set(pe,le));let ve=ee(A);if(ve!==L.__cacheKey){le[ve]===void 0&&(le[ve]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,j=!0),le[ve].usedTimes++;let ye=le[L.__cacheKey];ye!==void 0&&(le[L.__cacheKey].usedTimes--,ye.usedTimes===0&&V(A)),L.__cacheKey=ve,L.__webglTexture=le[ve].texture}return j}function it(L,A,j){return Math.floor(Math.floor(L/j)/A)}function Zt(L,A,j,pe){let ve=L.updateRanges;if(ve.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,A.width,A.height,j,pe,A.data);else{ve.sort((z,oe)=>z.start-oe.start);let ye=0;for(let z=1;z<ve.length;z++){let oe=ve[ye],se=ve[z],Ee=oe.start+oe.count,_e=it(se.start,A.width,4),Se=it(oe.start,A.width,4);se.start<=Ee+1&&_e===Se&&it(se.start+se.count-1,A.width,4)===_e?oe.count=Math.max(oe.count,se.start+se.count-oe.start):(++ye,ve[ye]=se)}ve.length=ye+1;let ie=t.getParameter(n.UNPACK_ROW_LENGTH),re=t.getParameter(n.UNPACK_SKIP_PIXELS),xe=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,A.width);for(let z=0,oe=ve.length;z<oe;z++){let se=ve[z],Ee=Math.floor(se.start/4),_e=Math.ceil(se.count/4),Se=Ee%A.width,Ye=Math.floor(Ee/A.width),tt=_e,fe=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Se),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ye),t.texSubImage2D(n.TEXTURE_2D,0,Se,Ye,tt,fe,j,pe,A.data)}L.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,ie),t.pixelStorei(n.UNPACK_SKIP_PIXELS,re),t.pixelStorei(n.UNPACK_SKIP_ROWS,xe)}}function Vt(L,A,j){let pe=n.TEXTURE_2D;(A.isDataArrayTexture||A.isCompressedArrayTexture)&&(pe=n.TEXTURE_2D_ARRAY),A.isData3DTexture&&(pe=n.TEXTURE_3D);let le=lt(L,A),ve=A.source;t.bindTexture(pe,L.__webglTexture,n.TEXTURE0+j);let ye=i.get(ve);if(ve.version!==ye.__version||le===!0){if(t.activeTexture(n.TEXTURE0+j),(typeof ImageBitmap<"u"&&A.image instanceof ImageBitmap)===!1){let fe=_t.getPrimaries(_t.workingColorSpace),ze=A.colorSpace===Rs?null:_t.getPrimaries(A.colorSpace),nt=A.colorSpace===Rs||fe===ze?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,A.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,A.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,nt)}t.pixelStorei(n.UNPACK_ALIGNMENT,A.unpackAlignment);let re=_(A.image,!1,s.maxTextureSize);re=Xe(A,re);let xe=r.convert(A.format,A.colorSpace),z=r.convert(A.type),oe=M(A.internalFormat,xe,z,A.normalized,A.colorSpace,A.isVideoTexture);ut(pe,A);let se,Ee=A.mipmaps,_e=A.isVideoTexture!==!0,Se=ye.__version===void 0||le===!0,Ye=ve.dataReady,tt=E(A,re);if(A.isDepthTexture)oe=v(A.format===Cs,A.type),Se&&(_e?t.texStorage2D(n.TEXTURE_2D,1,oe,re.width,re.height):t.texImage2D(n.TEXTURE_2D,0,oe,re.width,re.height,0,xe,z,null));else if(A.isDataTexture)if(Ee.length>0){_e&&Se&&t.texStorage2D(n.TEXTURE_2D,tt,oe,Ee[0].width,Ee[0].height);for(let fe=0,ze=Ee.length;fe<ze;fe++)se=Ee[fe],_e?Ye&&t.texSubImage2D(n.TEXTURE_2D,fe,0,0,se.width,se.height,xe,z,se.data):t.texImage2D(n.TEXTURE_2D,fe,oe,se.width,se.height,0,xe,z,se.data);A.generateMipmaps=!1}else _e?(Se&&t.texStorage2D(n.TEXTURE_2D,tt,oe,re.width,re.height),Ye&&Zt(A,re,xe,z)):t.texImage2D(n.TEXTURE_2D,0,oe,re.width,re.height,0,xe,z,re.data);else if(A.isCompressedTexture)if(A.isCompressedArrayTexture){_e&&Se&&t.texStorage3D(n.TEXTURE_2D_ARRAY,tt,oe,Ee[0].width,Ee[0].height,re.depth);for(let fe=0,ze=Ee.length;fe<ze;fe++)if(se=Ee[fe],A.format!==xn)if(xe!==null)if(_e){if(Ye)if(A.layerUpdates.size>0){let nt=kf(se.width,se.height,A.format,A.type);for(let Re of A.layerUpdates){let ct=se.data.subarray(Re*nt/se.data.BYTES_PER_ELEMENT,(Re+1)*nt/se.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,fe,0,0,Re,se.width,se.height,1,xe,ct)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,fe,0,0,0,se.width,se.height,re.depth,xe,se.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,fe,oe,se.width,se.height,re.depth,0,se.data,0,0);else Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else _e?Ye&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,fe,0,0,0,se.width,se.height,re.depth,xe,z,se.data):t.texImage3D(n.TEXTURE_2D_ARRAY,fe,oe,se.width,se.height,re.depth,0,xe,z,se.data);A.layerUpdates.size>0&&A.clearLayerUpdates()}else{_e&&Se&&t.texStorage2D(n.TEXTURE_2D,tt,oe,Ee[0].width,Ee[0].height);for(let fe=0,ze=Ee.length;fe<ze;fe++)se=Ee[fe],A.format!==xn?xe!==null?_e?Ye&&t.compressedTexSubImage2D(n.TEXTURE_2D,fe,0,0,se.width,se.height,xe,se.data):t.compressedTexImage2D(n.TEXTURE_2D,fe,oe,se.width,se.height,0,se.data):Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):_e?Ye&&t.texSubImage2D(n.TEXTURE_2D,fe,0,0,se.width,se.height,xe,z,se.data):t.texImage2D(n.TEXTURE_2D,fe,oe,se.width,se.height,0,xe,z,se.data)}else if(A.isDataArrayTexture)if(_e){if(Se&&t.texStorage3D(n.TEXTURE_2D_ARRAY,tt,oe,re.width,re.height,re.depth),Ye)if(A.layerUpdates.size>0){let fe=kf(re.width,re.height,A.format,A.type);for(let ze of A.layerUpdates){let nt=re.data.subarray(ze*fe/re.data.BYTES_PER_ELEMENT,(ze+1)*fe/re.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,ze,re.width,re.height,1,xe,z,nt)}A.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,re.width,re.height,re.depth,xe,z,re.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,oe,re.width,re.height,re.depth,0,xe,z,re.data);else if(A.isData3DTexture)_e?(Se&&t.texStorage3D(n.TEXTURE_3D,tt,oe,re.width,re.height,re.depth),Ye&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,re.width,re.height,re.depth,xe,z,re.data)):t.texImage3D(n.TEXTURE_3D,0,oe,re.width,re.height,re.depth,0,xe,z,re.data);else if(A.isFramebufferTexture){if(Se)if(_e)t.texStorage2D(n.TEXTURE_2D,tt,oe,re.width,re.height);else{let fe=re.width,ze=re.height;for(let nt=0;nt<tt;nt++)t.texImage2D(n.TEXTURE_2D,nt,oe,fe,ze,0,xe,z,null),fe>>=1,ze>>=1}}else if(A.isHTMLTexture){if("texElementImage2D"in n){let fe=n.canvas;if(fe.hasAttribute("layoutsubtree")||fe.setAttribute("layoutsubtree","true"),re.parentNode!==fe){fe.appendChild(re),h.add(A),fe.onpaint=ze=>{let nt=ze.changedElements;for(let Re of h)nt.includes(Re.image)&&(Re.needsUpdate=!0)},fe.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,re);else{let nt=n.RGBA,Re=n.RGBA,ct=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,nt,Re,ct,re)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Ee.length>0){if(_e&&Se){let fe=Ze(Ee[0]);t.texStorage2D(n.TEXTURE_2D,tt,oe,fe.width,fe.height)}for(let fe=0,ze=Ee.length;fe<ze;fe++)se=Ee[fe],_e?Ye&&t.texSubImage2D(n.TEXTURE_2D,fe,0,0,xe,z,se):t.texImage2D(n.TEXTURE_2D,fe,oe,xe,z,se);A.generateMipmaps=!1}else if(_e){if(Se){let fe=Ze(re);t.texStorage2D(n.TEXTURE_2D,tt,oe,fe.width,fe.height)}Ye&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,xe,z,re)}else t.texImage2D(n.TEXTURE_2D,0,oe,xe,z,re);S(A)&&A.mipmapsAutoUpdate===!0&&y(pe),ye.__version=ve.version,A.onUpdate&&A.onUpdate(A)}L.__version=A.version}function un(L,A,j){if(A.image.length!==6)return;let pe=lt(L,A),le=A.source;t.bindTexture(n.TEXTURE_CUBE_MAP,L.__webglTexture,n.TEXTURE0+j);let ve=i.get(le);if(le.version!==ve.__version||pe===!0){t.activeTexture(n.TEXTURE0+j);let ye=_t.getPrimaries(_t.workingColorSpace),ie=A.colorSpace===Rs?null:_t.getPrimaries(A.colorSpace),re=A.colorSpace===Rs||ye===ie?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,A.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,A.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,A.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,re);let xe=A.isCompressedTexture||A.image[0].isCompressedTexture,z=A.image[0]&&A.image[0].isDataTexture,oe=[];for(let Re=0;Re<6;Re++)!xe&&!z?oe[Re]=_(A.image[Re],!0,s.maxCubemapSize):oe[Re]=z?A.image[Re].image:A.image[Re],oe[Re]=Xe(A,oe[Re]);let se=oe[0],Ee=r.convert(A.format,A.colorSpace),_e=r.convert(A.type),Se=M(A.internalFormat,Ee,_e,A.normalized,A.colorSpace),Ye=A.isVideoTexture!==!0,tt=ve.__version===void 0||pe===!0,fe=le.dataReady,ze=E(A,se);ut(n.TEXTURE_CUBE_MAP,A);let nt;if(A.isDepthTexture){if(Se=v(A.format===Cs,A.type),tt)if(Ye)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Se,se.width,se.height);else for(let Re=0;Re<6;Re++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Se,se.width,se.height,0,Ee,_e,null)}else if(xe){Ye&&tt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,Se,se.width,se.height);for(let Re=0;Re<6;Re++){nt=oe[Re].mipmaps;for(let ct=0;ct<nt.length;ct++){let Wt=nt[ct];A.format!==xn?Ee!==null?Ye?fe&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,0,0,Wt.width,Wt.height,Ee,Wt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,Se,Wt.width,Wt.height,0,Wt.data):Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ye?fe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,0,0,Wt.width,Wt.height,Ee,_e,Wt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,Se,Wt.width,Wt.height,0,Ee,_e,Wt.data)}}}else{if(nt=A.mipmaps,Ye&&tt){nt.length>0&&ze++;let Re=Ze(oe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,Se,Re.width,Re.height)}for(let Re=0;Re<6;Re++)if(z){Ye?fe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,oe[Re].width,oe[Re].height,Ee,_e,oe[Re].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Se,oe[Re].width,oe[Re].height,0,Ee,_e,oe[Re].data);for(let ct=0;ct<nt.length;ct++){let $n=nt[ct].image[Re].image;Ye?fe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,0,0,$n.width,$n.height,Ee,_e,$n.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,Se,$n.width,$n.height,0,Ee,_e,$n.data)}}else{Ye?fe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,Ee,_e,oe[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Se,Ee,_e,oe[Re]);for(let ct=0;ct<nt.length;ct++){let Wt=nt[ct];Ye?fe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,0,0,Ee,_e,Wt.image[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,Se,Ee,_e,Wt.image[Re])}}}S(A)&&A.mipmapsAutoUpdate===!0&&y(n.TEXTURE_CUBE_MAP),ve.__version=le.version,A.onUpdate&&A.onUpdate(A)}L.__version=A.version}function kt(L,A,j,pe,le,ve){let ye=r.convert(j.format,j.colorSpace),ie=r.convert(j.type),re=M(j.internalFormat,ye,ie,j.normalized,j.colorSpace),xe=i.get(A),z=i.get(j);if(z.__renderTarget=A,!xe.__hasExternalTextures){let oe=Math.max(1,A.width>>ve),se=Math.max(1,A.height>>ve);le===n.TEXTURE_3D||le===n.TEXTURE_2D_ARRAY?t.texImage3D(le,ve,re,oe,se,A.depth,0,ye,ie,null):t.texImage2D(le,ve,re,oe,se,0,ye,ie,null)}t.bindFramebuffer(n.FRAMEBUFFER,L),we(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,pe,le,z.__webglTexture,0,at(A)):(le===n.TEXTURE_2D||le>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&le<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,pe,le,z.__webglTexture,ve),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Pn(L,A,j){if(n.bindRenderbuffer(n.RENDERBUFFER,L),A.depthBuffer){let pe=A.depthTexture,le=pe&&pe.isDepthTexture?pe.type:null,ve=v(A.stencilBuffer,le),ye=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;we(A)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(A),ve,A.width,A.height):j?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(A),ve,A.width,A.height):n.renderbufferStorage(n.RENDERBUFFER,ve,A.width,A.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,ye,n.RENDERBUFFER,L)}else{let pe=A.textures;for(let le=0;le<pe.length;le++){let ve=pe[le],ye=r.convert(ve.format,ve.colorSpace),ie=r.convert(ve.type),re=M(ve.internalFormat,ye,ie,ve.normalized,ve.colorSpace);we(A)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(A),re,A.width,A.height):j?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(A),re,A.width,A.height):n.renderbufferStorage(n.RENDERBUFFER,re,A.width,A.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function yt(L,A,j){let pe=A.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,L),!(A.depthTexture&&A.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let le=i.get(A.depthTexture);le.__renderTarget=A;let ve=pe?A.depthTexture.image[0]:A.depthTexture.image;(!le.__webglTexture||ve.width!==A.width||ve.height!==A.height)&&(ve.width=A.width,ve.height=A.height,A.depthTexture.needsUpdate=!0),pe?he(A.depthTexture,0):de(A.depthTexture,0);let ye=le.__webglTexture,ie=at(A),re=pe?n.TEXTURE_CUBE_MAP_POSITIVE_X+j:n.TEXTURE_2D,xe=A.depthTexture.format===Cs?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(A.depthTexture.format===Ms)we(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,xe,re,ye,0,ie):n.framebufferTexture2D(n.FRAMEBUFFER,xe,re,ye,0);else if(A.depthTexture.format===Cs)we(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,xe,re,ye,0,ie):n.framebufferTexture2D(n.FRAMEBUFFER,xe,re,ye,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function bn(L){let A=i.get(L),j=L.isWebGLCubeRenderTarget===!0;if(A.__boundDepthTexture!==L.depthTexture){let pe=L.depthTexture;if(A.__depthDisposeCallback&&A.__depthDisposeCallback(),pe){let le=()=>{delete A.__boundDepthTexture,delete A.__depthDisposeCallback,pe.removeEventListener("dispose",le)};pe.addEventListener("dispose",le),A.__depthDisposeCallback=le}A.__boundDepthTexture=pe}if(L.depthTexture&&!A.__autoAllocateDepthBuffer)if(j)for(let pe=0;pe<6;pe++)yt(A.__webglFramebuffer[pe],L,pe);else L.texture.mipmaps.length>0?yt(A.__webglFramebuffer[0],L,0):yt(A.__webglFramebuffer,L,0);else if(j){A.__webglDepthbuffer=[];for(let pe=0;pe<6;pe++)if(t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer[pe]),A.__webglDepthbuffer[pe]===void 0)A.__webglDepthbuffer[pe]=n.createRenderbuffer(),Pn(A.__webglDepthbuffer[pe],L,!1);else{let le=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ve=A.__webglDepthbuffer[pe];n.bindRenderbuffer(n.RENDERBUFFER,ve),n.framebufferRenderbuffer(n.FRAMEBUFFER,le,n.RENDERBUFFER,ve)}}else if(L.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer),A.__webglDepthbuffer===void 0)A.__webglDepthbuffer=n.createRenderbuffer(),Pn(A.__webglDepthbuffer,L,!1);else{let le=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ve=A.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ve),n.framebufferRenderbuffer(n.FRAMEBUFFER,le,n.RENDERBUFFER,ve)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function en(L,A,j){let pe=i.get(L);A!==void 0&&kt(pe.__webglFramebuffer,L,L.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),j!==void 0&&bn(L)}function hn(L){let A=L.texture,j=i.get(L),pe=i.get(A);L.addEventListener("dispose",I),P(L);let le=L.textures,ve=L.isWebGLCubeRenderTarget===!0,ye=le.length>1;if(ye||(pe.__webglTexture===void 0&&(pe.__webglTexture=n.createTexture()),pe.__version=A.version,o.memory.textures++),ve){j.__webglFramebuffer=[];for(let ie=0;ie<6;ie++)if(A.mipmaps.length>0){j.__webglFramebuffer[ie]=[];for(let re=0;re<A.mipmaps.length;re++)j.__webglFramebuffer[ie][re]=n.createFramebuffer()}else j.__webglFramebuffer[ie]=n.createFramebuffer()}else{if(A.mipmaps.length>0){j.__webglFramebuffer=[];for(let ie=0;ie<A.mipmaps.length;ie++)j.__webglFramebuffer[ie]=n.createFramebuffer()}else j.__webglFramebuffer=n.createFramebuffer();if(ye)for(let ie=0,re=le.length;ie<re;ie++){let xe=i.get(le[ie]);xe.__webglTexture===void 0&&(xe.__webglTexture=n.createTexture(),o.memory.textures++)}if(L.samples>0&&we(L)===!1){j.__webglMultisampledFramebuffer=n.createFramebuffer(),j.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,j.__webglMultisampledFramebuffer);for(let ie=0;ie<le.length;ie++){let re=le[ie];j.__webglColorRenderbuffer[ie]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,j.__webglColorRenderbuffer[ie]);let xe=r.convert(re.format,re.colorSpace),z=r.convert(re.type),oe=M(re.internalFormat,xe,z,re.normalized,re.colorSpace,L.isXRRenderTarget===!0),se=at(L);n.renderbufferStorageMultisample(n.RENDERBUFFER,se,oe,L.width,L.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ie,n.RENDERBUFFER,j.__webglColorRenderbuffer[ie])}n.bindRenderbuffer(n.RENDERBUFFER,null),L.depthBuffer&&(j.__webglDepthRenderbuffer=n.createRenderbuffer(),Pn(j.__webglDepthRenderbuffer,L,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ve){t.bindTexture(n.TEXTURE_CUBE_MAP,pe.__webglTexture),ut(n.TEXTURE_CUBE_MAP,A);for(let ie=0;ie<6;ie++)if(A.mipmaps.length>0)for(let re=0;re<A.mipmaps.length;re++)kt(j.__webglFramebuffer[ie][re],L,A,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ie,re);else kt(j.__webglFramebuffer[ie],L,A,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ie,0);S(A)?y(n.TEXTURE_CUBE_MAP):A.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,A.mipmaps.length-1),t.unbindTexture()}else if(ye){for(let ie=0,re=le.length;ie<re;ie++){let xe=le[ie],z=i.get(xe),oe=n.TEXTURE_2D;(L.isWebGL3DRenderTarget||L.isWebGLArrayRenderTarget)&&(oe=L.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(oe,z.__webglTexture),ut(oe,xe),kt(j.__webglFramebuffer,L,xe,n.COLOR_ATTACHMENT0+ie,oe,0),S(xe)&&y(oe)}t.unbindTexture()}else{let ie=n.TEXTURE_2D;if((L.isWebGL3DRenderTarget||L.isWebGLArrayRenderTarget)&&(ie=L.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ie,pe.__webglTexture),ut(ie,A),A.mipmaps.length>0)for(let re=0;re<A.mipmaps.length;re++)kt(j.__webglFramebuffer[re],L,A,n.COLOR_ATTACHMENT0,ie,re);else kt(j.__webglFramebuffer,L,A,n.COLOR_ATTACHMENT0,ie,0);S(A)?y(ie):A.mipmaps.length>0&&n.texParameteri(ie,n.TEXTURE_MAX_LEVEL,A.mipmaps.length-1),t.unbindTexture()}L.depthBuffer&&bn(L)}function G(L){let A=L.textures;for(let j=0,pe=A.length;j<pe;j++){let le=A[j];if(S(le)&&le.mipmapsAutoUpdate===!0){let ve=b(L),ye=i.get(le).__webglTexture;t.bindTexture(ve,ye),y(ve),t.unbindTexture()}}}let Pe=[];function Je(L){if(L.samples>0){if(we(L)===!1){let A=L.textures,j=L.width,pe=L.height,le=n.COLOR_BUFFER_BIT,ve=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=i.get(L),ie=A.length>1;if(ie)for(let xe=0;xe<A.length;xe++)t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,ye.__webglMultisampledFramebuffer),L.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglFramebuffer);for(let xe=0;xe<A.length;xe++){if(L.resolveDepthBuffer&&(L.depthBuffer&&(le|=n.DEPTH_BUFFER_BIT),L.stencilBuffer&&L.resolveStencilBuffer&&(le|=n.STENCIL_BUFFER_BIT)),ie){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,ye.__webglColorRenderbuffer[xe]);let z=i.get(A[xe]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,z,0)}n.blitFramebuffer(0,0,j,pe,0,0,j,pe,le,n.NEAREST),l===!0&&(Pe.length=0,Pe.push(n.COLOR_ATTACHMENT0+xe),L.depthBuffer&&L.storeMultisampledDepthBuffer===!1&&Pe.push(ve),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Pe))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),ie)for(let xe=0;xe<A.length;xe++){t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.RENDERBUFFER,ye.__webglColorRenderbuffer[xe]);let z=i.get(A[xe]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.TEXTURE_2D,z,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglMultisampledFramebuffer)}else if(L.depthBuffer&&L.storeMultisampledDepthBuffer===!1&&l){let A=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[A])}}}function at(L){return Math.min(s.maxSamples,L.samples)}function we(L){let A=i.get(L);return L.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&A.__useRenderToTexture!==!1}function Ut(L){let A=o.render.frame;u.get(L)!==A&&(u.set(L,A),L.update())}function Xe(L,A){let j=L.colorSpace,pe=L.format,le=L.type;return L.isCompressedTexture===!0||L.isVideoTexture===!0||j!==La&&j!==Rs&&(_t.getTransfer(j)===Rt?(pe!==xn||le!==si)&&Ke("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):et("WebGLTextures: Unsupported texture color space:",j)),A}function Ze(L){return typeof HTMLImageElement<"u"&&L instanceof HTMLImageElement?(c.width=L.naturalWidth||L.width,c.height=L.naturalHeight||L.height):typeof VideoFrame<"u"&&L instanceof VideoFrame?(c.width=L.displayWidth,c.height=L.displayHeight):(c.width=L.width,c.height=L.height),c}this.allocateTextureUnit=ce,this.resetTextureUnits=Y,this.getTextureUnits=K,this.setTextureUnits=ae,this.setTexture2D=de,this.setTexture2DArray=me,this.setTexture3D=Me,this.setTextureCube=he,this.rebindTextures=en,this.setupRenderTarget=hn,this.updateRenderTargetMipmap=G,this.updateMultisampleRenderTarget=Je,this.setupDepthRenderbuffer=bn,this.setupFrameBufferTexture=kt,this.useMultisampledRTT=we,this.dispose=U}function ZT(n,e){function t(i,s=Rs){let r,o=_t.getTransfer(s);if(i===si)return n.UNSIGNED_BYTE;if(i===ou)return n.UNSIGNED_SHORT_4_4_4_4;if(i===au)return n.UNSIGNED_SHORT_5_5_5_1;if(i===vf)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===yf)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===xf)return n.BYTE;if(i===_f)return n.SHORT;if(i===Do)return n.UNSIGNED_SHORT;if(i===ru)return n.INT;if(i===Ui)return n.UNSIGNED_INT;if(i===wn)return n.FLOAT;if(i===Fi)return n.HALF_FLOAT;if(i===bf)return n.ALPHA;if(i===Mf)return n.RGB;if(i===xn)return n.RGBA;if(i===Ms)return n.DEPTH_COMPONENT;if(i===Cs)return n.DEPTH_STENCIL;if(i===lu)return n.RED;if(i===cu)return n.RED_INTEGER;if(i===Js)return n.RG;if(i===uu)return n.RG_INTEGER;if(i===hu)return n.RGBA_INTEGER;if(i===rl||i===ol||i===al||i===ll)if(o===Rt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===rl)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===ol)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===al)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===ll)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===rl)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===ol)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===al)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===ll)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===du||i===fu||i===pu||i===mu)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===du)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===fu)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===pu)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===mu)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===gu||i===xu||i===_u||i===vu||i===yu||i===cl||i===bu)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===gu||i===xu)return o===Rt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===_u)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===vu)return r.COMPRESSED_R11_EAC;if(i===yu)return r.COMPRESSED_SIGNED_R11_EAC;if(i===cl)return r.COMPRESSED_RG11_EAC;if(i===bu)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Mu||i===Su||i===wu||i===Eu||i===Au||i===Tu||i===Cu||i===Ru||i===Pu||i===Iu||i===Lu||i===Du||i===Nu||i===ku)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Mu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Su)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===wu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Eu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Au)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Tu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Cu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Ru)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Pu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Iu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Lu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Du)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Nu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===ku)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Ou||i===Uu||i===Fu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===Ou)return o===Rt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Uu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Fu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Bu||i===zu||i===ul||i===Gu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===Bu)return r.COMPRESSED_RED_RGTC1_EXT;if(i===zu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===ul)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Gu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Sr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var KT=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,JT=`
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

}`,Wf=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new qa(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Jt({vertexShader:KT,fragmentShader:JT,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Bt(new Ya(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Xf=class extends Di{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,d=null,f=null,m=null,x=typeof XRWebGLBinding<"u",g=new Wf,p={},_=t.getContextAttributes(),S=null,y=null,b=[],M=[],v=new He,E=null,P=null,D=new Xn;D.viewport=new Ht;let N=new Xn;N.viewport=new Ht;let I=[D,N],O=new eu,T=null,U=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(ee){let de=b[ee];return de===void 0&&(de=new So,b[ee]=de),de.getTargetRaySpace()},this.getControllerGrip=function(ee){let de=b[ee];return de===void 0&&(de=new So,b[ee]=de),de.getGripSpace()},this.getHand=function(ee){let de=b[ee];return de===void 0&&(de=new So,b[ee]=de),de.getHandSpace()};function W(ee){let de=M.indexOf(ee.inputSource);if(de===-1)return;let me=b[de];me!==void 0&&(me.update(ee.inputSource,ee.frame,c||o),me.dispatchEvent({type:ee.type,data:ee.inputSource}))}function V(){s.removeEventListener("select",W),s.removeEventListener("selectstart",W),s.removeEventListener("selectend",W),s.removeEventListener("squeeze",W),s.removeEventListener("squeezestart",W),s.removeEventListener("squeezeend",W),s.removeEventListener("end",V),s.removeEventListener("inputsourceschange",ne);for(let ee=0;ee<b.length;ee++){let de=M[ee];de!==null&&(M[ee]=null,b[ee].disconnect(de))}T=null,U=null,g.reset();for(let ee in p)delete p[ee];if(e.setRenderTarget(S),f=null,d=null,h=null,s=null,y=null,ce.stop(),i.isPresenting=!1,e.setPixelRatio(E),e.setSize(v.width,v.height,!1),P!==null){let ee=P.camera;ee.fov=P.fov,ee.zoom=P.zoom,ee.updateProjectionMatrix(),P=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(ee){r=ee,i.isPresenting===!0&&Ke("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(ee){a=ee,i.isPresenting===!0&&Ke("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(ee){c=ee},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return h===null&&x&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(ee){if(s=ee,s!==null){if(S=e.getRenderTarget(),s.addEventListener("select",W),s.addEventListener("selectstart",W),s.addEventListener("selectend",W),s.addEventListener("squeeze",W),s.addEventListener("squeezestart",W),s.addEventListener("squeezeend",W),s.addEventListener("end",V),s.addEventListener("inputsourceschange",ne),_.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(v),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let me=null,Me=null,he=null;_.depth&&(he=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,me=_.stencil?Cs:Ms,Me=_.stencil?Sr:Ui);let Ce={colorFormat:t.RGBA8,depthFormat:he,scaleFactor:r};h=this.getBinding(),d=h.createProjectionLayer(Ce),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),y=new Qn(d.textureWidth,d.textureHeight,{format:xn,type:si,depthTexture:new Es(d.textureWidth,d.textureHeight,Me,void 0,void 0,void 0,void 0,void 0,void 0,me),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let me={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,me),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),y=new Qn(f.framebufferWidth,f.framebufferHeight,{format:xn,type:si,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}y.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ce.setContext(s),ce.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function ne(ee){for(let de=0;de<ee.removed.length;de++){let me=ee.removed[de],Me=M.indexOf(me);Me>=0&&(M[Me]=null,b[Me].disconnect(me))}for(let de=0;de<ee.added.length;de++){let me=ee.added[de],Me=M.indexOf(me);if(Me===-1){for(let Ce=0;Ce<b.length;Ce++)if(Ce>=M.length){M.push(me),Me=Ce;break}else if(M[Ce]===null){M[Ce]=me,Me=Ce;break}if(Me===-1)break}let he=b[Me];he&&he.connect(me)}}function $(ee,de){de===null?ee.matrixWorld.copy(ee.matrix):ee.matrixWorld.multiplyMatrices(de.matrixWorld,ee.matrix),ee.matrixWorldInverse.copy(ee.matrixWorld).invert()}this.updateCamera=function(ee){if(s===null)return;let de=ee.near,me=ee.far;g.texture!==null&&(g.depthNear>0&&(de=g.depthNear),g.depthFar>0&&(me=g.depthFar)),O.near=N.near=D.near=de,O.far=N.far=D.far=me,(T!==O.near||U!==O.far)&&(s.updateRenderState({depthNear:O.near,depthFar:O.far}),T=O.near,U=O.far),O.layers.mask=ee.layers.mask|6,D.layers.mask=O.layers.mask&-5,N.layers.mask=O.layers.mask&-3;let Me=ee.parent,he=O.cameras;$(O,Me);for(let Ce=0;Ce<he.length;Ce++)$(he[Ce],Me);O.projectionMatrix.copy(D.projectionMatrix),O.projectionMatrixInverse.copy(D.projectionMatrixInverse),P===null&&ee.isPerspectiveCamera&&(P={camera:ee,fov:ee.fov,zoom:ee.zoom}),Y(ee,O,Me)};function Y(ee,de,me){me===null?ee.matrix.copy(de.matrixWorld):(ee.matrix.copy(me.matrixWorld),ee.matrix.invert(),ee.matrix.multiply(de.matrixWorld)),ee.matrix.decompose(ee.position,ee.quaternion,ee.scale),ee.updateMatrixWorld(!0),ee.projectionMatrix.copy(de.projectionMatrix),ee.projectionMatrixInverse.copy(de.projectionMatrixInverse),ee.isPerspectiveCamera&&(ee.fov=yo*2*Math.atan(1/ee.projectionMatrix.elements[5]),ee.zoom=1)}this.getCamera=function(){return O},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(ee){l=ee,d!==null&&(d.fixedFoveation=ee),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=ee)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(O)},this.getCameraTexture=function(ee){return p[ee]};let K=null;function ae(ee,de){if(u=de.getViewerPose(c||o),m=de,u!==null){let me=u.views;f!==null&&(e.setRenderTargetFramebuffer(y,f.framebuffer),e.setRenderTarget(y));let Me=!1;me.length!==O.cameras.length&&(O.cameras.length=0,Me=!0);for(let Ue=0;Ue<me.length;Ue++){let ut=me[Ue],lt=null;if(f!==null)lt=f.getViewport(ut);else{let Zt=h.getViewSubImage(d,ut);lt=Zt.viewport,Ue===0&&(e.setRenderTargetTextures(y,Zt.colorTexture,Zt.depthStencilTexture),e.setRenderTarget(y))}let it=I[Ue];it===void 0&&(it=new Xn,it.layers.enable(Ue),it.viewport=new Ht,I[Ue]=it),it.matrix.fromArray(ut.transform.matrix),it.matrix.decompose(it.position,it.quaternion,it.scale),it.projectionMatrix.fromArray(ut.projectionMatrix),it.projectionMatrixInverse.copy(it.projectionMatrix).invert(),it.viewport.set(lt.x,lt.y,lt.width,lt.height),Ue===0&&(O.matrix.copy(it.matrix),O.matrix.decompose(O.position,O.quaternion,O.scale)),Me===!0&&O.cameras.push(it)}let he=s.enabledFeatures;if(he&&he.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){h=i.getBinding();let Ue=h.getDepthInformation(me[0]);Ue&&Ue.isValid&&Ue.texture&&g.init(Ue,s.renderState)}if(he&&he.includes("camera-access")&&x){e.state.unbindTexture(),h=i.getBinding();for(let Ue=0;Ue<me.length;Ue++){let ut=me[Ue].camera;if(ut){let lt=p[ut];lt||(lt=new qa,p[ut]=lt);let it=h.getCameraImage(ut);lt.sourceTexture=it}}}}for(let me=0;me<b.length;me++){let Me=M[me],he=b[me];Me!==null&&he!==void 0&&he.update(Me,de,c||o)}K&&K(ee,de),de.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:de}),m=null}let ce=new ex;ce.setAnimationLoop(ae),this.setAnimationLoop=function(ee){K=ee},this.dispose=function(){}}},QT=new qe,ux=new rt;ux.set(-1,0,0,0,1,0,0,0,1);function eC(n,e){function t(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function i(g,p){p.color.getRGB(g.fogColor.value,Lf(n)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function s(g,p,_,S,y){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(g,p):p.isMeshLambertMaterial?(r(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(g,p),h(g,p)):p.isMeshPhongMaterial?(r(g,p),u(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(g,p),d(g,p),p.isMeshPhysicalMaterial&&f(g,p,y)):p.isMeshMatcapMaterial?(r(g,p),m(g,p)):p.isMeshDepthMaterial?r(g,p):p.isMeshDistanceMaterial?(r(g,p),x(g,p)):p.isMeshNormalMaterial?r(g,p):p.isLineBasicMaterial?(o(g,p),p.isLineDashedMaterial&&a(g,p)):p.isPointsMaterial?l(g,p,_,S):p.isSpriteMaterial?c(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,t(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===ei&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,t(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===ei&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,t(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,t(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);let _=e.get(p),S=_.envMap,y=_.envMapRotation;S&&(g.envMap.value=S,g.envMapRotation.value.setFromMatrix4(QT.makeRotationFromEuler(y)).transpose(),S.isCubeTexture&&S.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(ux),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,g.aoMapTransform))}function o(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform))}function a(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function l(g,p,_,S){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*_,g.scale.value=S*.5,p.map&&(g.map.value=p.map,t(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function c(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function u(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function h(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function d(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function f(g,p,_){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===ei&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=_.texture,g.transmissionSamplerSize.value.set(_.width,_.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,p){p.matcap&&(g.matcap.value=p.matcap)}function x(g,p){let _=e.get(p).light;g.referencePosition.value.setFromMatrixPosition(_.matrixWorld),g.nearDistance.value=_.shadow.camera.near,g.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function tC(n,e,t,i){let s={},r={};function o(_,S){let y=S.program;i.uniformBlockBinding(_,y,s[_.id])}function a(_,S){let y=s[_.id];y===void 0&&(m(_),y=l(_),s[_.id]=y,_.addEventListener("dispose",g));let b=S.program;i.updateUBOMapping(_,b);let M=e.render.frame;r[_.id]!==M&&(c(_),r[_.id]=M)}function l(_){let S=n.createBuffer(),y=_.__size,b=_.usage;return n.bindBuffer(n.UNIFORM_BUFFER,S),n.bufferData(n.UNIFORM_BUFFER,y,b),n.bindBuffer(n.UNIFORM_BUFFER,null),S}function c(_){let S=s[_.id],y=_.uniforms,b=_.__cache;n.bindBuffer(n.UNIFORM_BUFFER,S);for(let M=0,v=y.length;M<v;M++){let E=y[M];if(Array.isArray(E))for(let P=0,D=E.length;P<D;P++)u(E[P],M,P,b);else u(E,M,0,b)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(_,S,y,b){if(d(_,S,y,b)===!0){let M=_.__offset,v=_.value;if(Array.isArray(v)){let E=0;for(let P=0;P<v.length;P++){let D=v[P],N=x(D,!0);h(D,_.__data,E),E+=N.storage/Float32Array.BYTES_PER_ELEMENT}}else h(v,_.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,M,_.__data)}}function h(_,S,y){typeof _=="number"||typeof _=="boolean"?S[y]=_:_.isMatrix3?(S[y]=_.elements[0],S[y+1]=_.elements[1],S[y+2]=_.elements[2],S[y+3]=0,S[y+4]=_.elements[3],S[y+5]=_.elements[4],S[y+6]=_.elements[5],S[y+7]=0,S[y+8]=_.elements[6],S[y+9]=_.elements[7],S[y+10]=_.elements[8],S[y+11]=0):ArrayBuffer.isView(_)?S.set(_.subarray(0,S.length-y),y):_.toArray(S,y)}function d(_,S,y,b){let M=_.value,v=S+"_"+y;if(Array.isArray(M)){b[v]===void 0&&(b[v]=[]);let E=b[v],P=!1;for(let D=0;D<M.length;D++)f(M[D],E,D)===!0&&(P=!0);return P}return f(M,b,v)}function f(_,S,y){if(S[y]===void 0)return typeof _=="number"||typeof _=="boolean"?S[y]=_:ArrayBuffer.isView(_)?S[y]=_.slice():S[y]=_.clone(),!0;{let b=S[y];if(typeof _=="number"||typeof _=="boolean"){if(b!==_)return S[y]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(b.equals(_)===!1)return b.copy(_),!0}}return!1}function m(_){let S=_.uniforms,y=0,b=16;for(let v=0,E=S.length;v<E;v++){let P=Array.isArray(S[v])?S[v]:[S[v]];for(let D=0,N=P.length;D<N;D++){let I=P[D],O=Array.isArray(I.value)?I.value:[I.value],T=Array.isArray(S[v])||Array.isArray(I.value),U=y;for(let V=0,ne=O.length;V<ne;V++){let $=O[V],Y=x($,T),K=y%b,ae=K%Y.boundary,ce=K+ae;y+=ae,ce!==0&&b-ce<Y.storage&&(y+=b-ce),V===0&&(U=y),y+=Y.storage}let W=I.type==="int"?Int32Array:I.type==="uint"?Uint32Array:Float32Array;I.__data=new W((y-U)/Float32Array.BYTES_PER_ELEMENT),I.__offset=U}}let M=y%b;return M>0&&(y+=b-M),_.__size=y,_.__cache={},this}function x(_,S){let y={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(y.boundary=4,y.storage=4):_.isVector2?(y.boundary=8,y.storage=8):_.isVector3||_.isColor?(y.boundary=16,y.storage=12):_.isVector4?(y.boundary=16,y.storage=16):_.isMatrix3?(y.boundary=16,y.storage=48):_.isMatrix4?(y.boundary=16,y.storage=64):_.isTexture?Ke("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(y.boundary=16,y.storage=_.byteLength):Ke("WebGLRenderer: Unsupported uniform value type.",_),S===!0&&(y.boundary=16,y.storage=Math.ceil(y.storage/16)*16),y}function g(_){let S=_.target;S.removeEventListener("dispose",g),n.deleteBuffer(s[S.id]),delete s[S.id],delete r[S.id]}function p(){for(let _ in s)n.deleteBuffer(s[_]);s={},r={}}return{bind:o,update:a,dispose:p}}var nC=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ss=null;function iC(){return ss===null&&(ss=new ni(nC,16,16,Js,Fi),ss.name="DFG_LUT",ss.minFilter=cn,ss.magFilter=cn,ss.wrapS=Ji,ss.wrapT=Ji,ss.generateMipmaps=!1,ss.needsUpdate=!0),ss}var ju=class{constructor(e={}){let{canvas:t=w0(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:d=!1,outputBufferType:f=si}=e;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=o;let x=f,g=new Set([hu,uu,cu]),p=new Set([si,Ui,Do,Sr,ou,au]),_=new Uint32Array(4),S=new Int32Array(4),y={textures:[],min:[],max:[],resolution:[]},b=null,M=null,v=[],E=[],P=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=is,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let D=this,N=!1,I=null,O=null,T=null,U=null;this._outputColorSpace=on;let W=0,V=0,ne=null,$=-1,Y=null,K=new Ht,ae=new Ht,ce=null,ee=new We(0),de=0,me=t.width,Me=t.height,he=1,Ce=null,$e=null,Ue=new Ht(0,0,me,Me),ut=new Ht(0,0,me,Me),lt=!1,it=new Xs,Zt=new Nc,Vt=!1,un=!1,kt=new qe,Pn=new B,yt=new Ht,bn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},en=!1;function hn(){return ne===null?he:1}let G=i;function Pe(R,X){return t.getContext(R,X)}let Je,at,we,Ut,Xe,Ze,L,A,j,pe,le,ve,ye,ie,re,xe,z,oe,se,Ee,_e,Se,Ye;try{let R={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ze,!1),t.addEventListener("webglcontextrestored",nt,!1),t.addEventListener("webglcontextcreationerror",Re,!1),G===null){let X="webgl2";if(G=Pe(X,R),G===null)throw Pe(X)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}tt()}catch(R){throw t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",nt,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),et("WebGLRenderer: "+R.message),R}function tt(){Je=new pA(G),Je.init(),_e=new ZT(G,Je),at=new iA(G,Je,e,_e),we=new YT(G,Je),at.reversedDepthBuffer&&d&&we.buffers.depth.setReversed(!0),O=G.createFramebuffer(),T=G.createFramebuffer(),U=G.createFramebuffer(),Ut=new xA(G),Xe=new NT,Ze=new jT(G,Je,we,Xe,at,_e,Ut),L=new fA(D),A=new vw(G),Se=new tA(G,A),j=new mA(G,A,Ut,Se),pe=new vA(G,j,A,Se,Ut),oe=new _A(G,at,Ze),re=new sA(Xe),le=new DT(D,L,Je,at,Se,re),ve=new eC(D,Xe),ye=new OT,ie=new VT(Je),z=new eA(D,L,we,pe,m,l),xe=new $T(D,pe,at),Ye=new tC(G,Ut,at,we),se=new nA(G,Je,Ut),Ee=new gA(G,Je,Ut),Ut.programs=le.programs,D.capabilities=at,D.extensions=Je,D.properties=Xe,D.renderLists=ye,D.shadowMap=xe,D.state=we,D.info=Ut}x!==si&&(P=new bA(x,t.width,t.height,a,s,r));let fe=new Xf(D,G);this.xr=fe,this.getContext=function(){return G},this.getContextAttributes=function(){return G.getContextAttributes()},this.forceContextLoss=function(){let R=Je.get("WEBGL_lose_context");R&&R.loseContext()},this.forceContextRestore=function(){let R=Je.get("WEBGL_lose_context");R&&R.restoreContext()},this.getPixelRatio=function(){return he},this.setPixelRatio=function(R){R!==void 0&&(he=R,this.setSize(me,Me,!1))},this.getSize=function(R){return R.set(me,Me)},this.setSize=function(R,X,te=!0){if(fe.isPresenting){Ke("WebGLRenderer: Can't change size while VR device is presenting.");return}me=R,Me=X,t.width=Math.floor(R*he),t.height=Math.floor(X*he),te===!0&&(t.style.width=R+"px",t.style.height=X+"px"),P!==null&&P.setSize(t.width,t.height),this.setViewport(0,0,R,X)},this.getDrawingBufferSize=function(R){return R.set(me*he,Me*he).floor()},this.setDrawingBufferSize=function(R,X,te){me=R,Me=X,he=te,t.width=Math.floor(R*te),t.height=Math.floor(X*te),this.setViewport(0,0,R,X)},this.setEffects=function(R){if(x===si){et("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(R){for(let X=0;X<R.length;X++)if(R[X].isOutputPass===!0){Ke("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}P.setEffects(R||[])},this.getCurrentViewport=function(R){return R.copy(K)},this.getViewport=function(R){return R.copy(Ue)},this.setViewport=function(R,X,te,Z){R.isVector4?Ue.set(R.x,R.y,R.z,R.w):Ue.set(R,X,te,Z),we.viewport(K.copy(Ue).multiplyScalar(hn()).round())},this.getScissor=function(R){return R.copy(ut)},this.setScissor=function(R,X,te,Z){R.isVector4?ut.set(R.x,R.y,R.z,R.w):ut.set(R,X,te,Z),we.scissor(ae.copy(ut).multiplyScalar(hn()).round())},this.getScissorTest=function(){return lt},this.setScissorTest=function(R){we.setScissorTest(lt=R)},this.setOpaqueSort=function(R){Ce=R},this.setTransparentSort=function(R){$e=R},this.getClearColor=function(R){return R.copy(z.getClearColor())},this.setClearColor=function(){z.setClearColor(...arguments)},this.getClearAlpha=function(){return z.getClearAlpha()},this.setClearAlpha=function(){z.setClearAlpha(...arguments)},this.clear=function(R=!0,X=!0,te=!0){let Z=0;if(R){let J=!1;if(ne!==null){let Ae=ne.texture.format;J=g.has(Ae)}if(J){let Ae=ne.texture.type,Ie=p.has(Ae),Te=z.getClearColor(),Le=z.getClearAlpha(),Ve=Te.r,st=Te.g,pt=Te.b;Ie?(_[0]=Ve,_[1]=st,_[2]=pt,_[3]=Le,G.clearBufferuiv(G.COLOR,0,_)):(S[0]=Ve,S[1]=st,S[2]=pt,S[3]=Le,G.clearBufferiv(G.COLOR,0,S))}else Z|=G.COLOR_BUFFER_BIT}X&&(Z|=G.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),te&&(Z|=G.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),Z!==0&&G.clear(Z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(R){R.setRenderer(this),I=R},this.dispose=function(){t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",nt,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),z.dispose(),ye.dispose(),ie.dispose(),Ze.dispose(),Xe.dispose(),L.dispose(),pe.dispose(),j.dispose(),Se.dispose(),Ye.dispose(),le.dispose(),fe.dispose(),fe.removeEventListener("sessionstart",Ul),fe.removeEventListener("sessionend",Hi),us.stop()};function ze(R){R.preventDefault(),ka("WebGLRenderer: Context Lost."),N=!0}function nt(){ka("WebGLRenderer: Context Restored."),N=!1;let R=Ut.autoReset,X=xe.enabled,te=xe.autoUpdate,Z=xe.needsUpdate,J=xe.type;tt(),Ut.autoReset=R,xe.enabled=X,xe.autoUpdate=te,xe.needsUpdate=Z,xe.type=J}function Re(R){et("WebGLRenderer: A WebGL context could not be created. Reason: ",R.statusMessage)}function ct(R){let X=R.target;X.removeEventListener("dispose",ct),Wt(X)}function Wt(R){$n(R),Xe.remove(R)}function $n(R){let X=Xe.get(R).programs;X!==void 0&&(X.forEach(function(te){le.releaseProgram(te)}),R.isShaderMaterial&&le.releaseShaderCache(R))}this.renderBufferDirect=function(R,X,te,Z,J,Ae){X===null&&(X=bn);let Ie=J.isMesh&&J.matrixWorld.determinantAffine()<0,Te=la(R,X,te,Z,J);we.setMaterial(Z,Ie);let Le=te.index,Ve=1;if(Z.wireframe===!0){if(Le=j.getWireframeAttribute(te),Le===void 0)return;Ve=2}let st=te.drawRange,pt=te.attributes.position,Ge=st.start*Ve,mt=(st.start+st.count)*Ve;Ae!==null&&(Ge=Math.max(Ge,Ae.start*Ve),mt=Math.min(mt,(Ae.start+Ae.count)*Ve)),Le!==null?(Ge=Math.max(Ge,0),mt=Math.min(mt,Le.count)):pt!=null&&(Ge=Math.max(Ge,0),mt=Math.min(mt,pt.count));let Qt=mt-Ge;if(Qt<0||Qt===1/0)return;Se.setup(J,Z,Te,te,Le);let Lt,Dt=se;if(Le!==null&&(Lt=A.get(Le),Dt=Ee,Dt.setIndex(Lt)),J.isMesh)Z.wireframe===!0?(we.setLineWidth(Z.wireframeLinewidth*hn()),Dt.setMode(G.LINES)):Dt.setMode(G.TRIANGLES);else if(J.isLine){let Mn=Z.linewidth;Mn===void 0&&(Mn=1),we.setLineWidth(Mn*hn()),J.isLineSegments?Dt.setMode(G.LINES):J.isLineLoop?Dt.setMode(G.LINE_LOOP):Dt.setMode(G.LINE_STRIP)}else J.isPoints?Dt.setMode(G.POINTS):J.isSprite&&Dt.setMode(G.TRIANGLES);if(J.isBatchedMesh)if(Je.get("WEBGL_multi_draw"))Dt.renderMultiDraw(J._multiDrawStarts,J._multiDrawCounts,J._multiDrawCount);else{let Mn=J._multiDrawStarts,Fe=J._multiDrawCounts,dn=J._multiDrawCount,xt=Le?A.get(Le).bytesPerElement:1,ds=Xe.get(Z).currentProgram.getUniforms();for(let fn=0;fn<dn;fn++)ds.setValue(G,"_gl_DrawID",fn),Dt.render(Mn[fn]/xt,Fe[fn])}else if(J.isInstancedMesh)Dt.renderInstances(Ge,Qt,J.count);else if(te.isInstancedBufferGeometry){let Mn=te._maxInstanceCount!==void 0?te._maxInstanceCount:1/0,Fe=Math.min(te.instanceCount,Mn);Dt.renderInstances(Ge,Qt,Fe)}else Dt.render(Ge,Qt)};function ra(R,X,te,Z){I!==null&&R.isNodeMaterial&&I.setObject(Z,R),Vt===!0&&re.setState(R,te,!1),R.transparent===!0&&R.side===ns&&R.forceSinglePass===!1?(R.side=ei,R.needsUpdate=!0,Wi(R,X,Z),R.side=Ks,R.needsUpdate=!0,Wi(R,X,Z),R.side=ns):Wi(R,X,Z)}this.compile=function(R,X,te=null){te===null&&(te=R),I!==null&&I.renderStart(R,X,te),M=ie.get(te),M.init(X),E.push(M),te.traverseVisible(function(J){J.isLight&&J.layers.test(X.layers)&&(M.pushLight(J),J.castShadow&&M.pushShadow(J))}),R!==te&&R.traverseVisible(function(J){J.isLight&&J.layers.test(X.layers)&&(M.pushLight(J),J.castShadow&&M.pushShadow(J))}),M.setupLights(),I!==null&&I.updateLights(M.state.lightsArray),un=this.localClippingEnabled,Vt=re.init(this.clippingPlanes,un),Vt===!0&&re.setGlobalState(this.clippingPlanes,X),I!==null&&xe.render(M.state.shadowsArray,te,X);let Z=new Set;return R.traverse(function(J){if(!(J.isMesh||J.isPoints||J.isLine||J.isSprite))return;let Ae=J.material;if(Ae)if(Array.isArray(Ae))for(let Ie=0;Ie<Ae.length;Ie++){let Te=Ae[Ie];ra(Te,te,X,J),Z.add(Te)}else ra(Ae,te,X,J),Z.add(Ae)}),M=E.pop(),I!==null&&I.renderEnd(),Z},this.compileAsync=function(R,X,te=null){let Z=this.compile(R,X,te);return new Promise(J=>{function Ae(){if(Z.forEach(function(Ie){let Le=Xe.get(Ie).currentProgram;(Le===void 0||Le.isReady())&&Z.delete(Ie)}),Z.size===0){J(R);return}setTimeout(Ae,10)}Je.get("KHR_parallel_shader_compile")!==null?Ae():setTimeout(Ae,10)})};let Or=null;function ad(R){Or&&Or(R)}function Ul(){us.stop()}function Hi(){us.start()}let us=new ex;us.setAnimationLoop(ad),typeof self<"u"&&us.setContext(self),this.setAnimationLoop=function(R){Or=R,fe.setAnimationLoop(R),R===null?us.stop():us.start()},fe.addEventListener("sessionstart",Ul),fe.addEventListener("sessionend",Hi),this.render=function(R,X){if(X!==void 0&&X.isCamera!==!0){et("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(N===!0)return;I!==null&&I.renderStart(R,X);let te=fe.enabled===!0&&fe.isPresenting===!0,Z=P!==null&&(ne===null||te)&&P.begin(D,ne);if(R.matrixWorldAutoUpdate===!0&&R.updateMatrixWorld(),X.parent===null&&X.matrixWorldAutoUpdate===!0&&X.updateMatrixWorld(),fe.enabled===!0&&fe.isPresenting===!0&&(P===null||P.isCompositing()===!1)&&(fe.cameraAutoUpdate===!0&&fe.updateCamera(X),X=fe.getCamera()),R.isScene===!0&&R.onBeforeRender(D,R,X,ne),M=ie.get(R,E.length),M.init(X),M.state.textureUnits=Ze.getTextureUnits(),E.push(M),kt.multiplyMatrices(X.projectionMatrix,X.matrixWorldInverse),X.isArrayCamera?Zt.setFromArrayCamera(X):it.setFromProjectionMatrix(kt,Mi,X.reversedDepth),un=this.localClippingEnabled,Vt=re.init(this.clippingPlanes,un),b=ye.get(R,v.length),b.init(),v.push(b),this.info.render.frame++,fe.enabled===!0&&fe.isPresenting===!0){let Ie=D.xr.getDepthSensingMesh();Ie!==null&&hs(Ie,X,-1/0,D.sortObjects)}hs(R,X,0,D.sortObjects),b.finish(),I!==null&&I.updateLights(M.state.lightsArray),D.sortObjects===!0&&b.sort(Ce,$e),en=fe.enabled===!1||fe.isPresenting===!1||fe.hasDepthSensing()===!1,en&&z.addToRenderList(b,R),this.info.autoReset===!0&&this.info.reset(),Vt===!0&&re.beginShadows();let J=M.state.shadowsArray;if(xe.render(J,R,X),Vt===!0&&re.endShadows(),(Z&&P.hasRenderPass())===!1){let Ie=b.opaque,Te=b.transmissive;if(M.setupLights(),X.isArrayCamera){let Le=X.cameras;if(Te.length>0)for(let Ve=0,st=Le.length;Ve<st;Ve++){let pt=Le[Ve];Ei(Ie,Te,R,pt)}en&&z.render(R);for(let Ve=0,st=Le.length;Ve<st;Ve++){let pt=Le[Ve];oa(b,R,pt,pt.viewport)}}else Te.length>0&&Ei(Ie,Te,R,X),en&&z.render(R),oa(b,R,X)}ne!==null&&V===0&&(Ze.updateMultisampleRenderTarget(ne),Ze.updateRenderTargetMipmap(ne)),Z&&P.end(D),R.isScene===!0&&R.onAfterRender(D,R,X),Se.resetDefaultState(),$=-1,Y=null,E.pop(),E.length>0?(M=E[E.length-1],Ze.setTextureUnits(M.state.textureUnits),Vt===!0&&re.setGlobalState(D.clippingPlanes,M.state.camera)):M=null,v.pop(),v.length>0?b=v[v.length-1]:b=null,I!==null&&I.renderEnd()};function hs(R,X,te,Z){if(R.visible===!1)return;if(R.layers.test(X.layers)){if(R.isGroup)te=R.renderOrder;else if(R.isLOD)R.autoUpdate===!0&&R.update(X);else if(R.isLight)M.pushLight(R),R.castShadow&&M.pushShadow(R);else if(R.isSprite){let Ie=X.isArrayCamera?Zt:it;if(!R.frustumCulled||R.intersectsFrustum(Ie)){Z&&yt.setFromMatrixPosition(R.matrixWorld).applyMatrix4(kt);let Te=pe.update(R),Le=R.material;Le.visible&&b.push(R,Te,Le,te,yt.z,null,X)}}else if(R.isMesh||R.isLine||R.isPoints){let Ie=X.isArrayCamera?Zt:it;if(!R.frustumCulled||R.intersectsFrustum(Ie)){let Te=pe.update(R),Le=R.material;if(Z&&(R.boundingSphere!==void 0?(R.boundingSphere===null&&R.computeBoundingSphere(),yt.copy(R.boundingSphere.center)):(Te.boundingSphere===null&&Te.computeBoundingSphere(),yt.copy(Te.boundingSphere.center)),yt.applyMatrix4(R.matrixWorld).applyMatrix4(kt)),Array.isArray(Le)){let Ve=Te.groups;for(let st=0,pt=Ve.length;st<pt;st++){let Ge=Ve[st],mt=Le[Ge.materialIndex];mt&&mt.visible&&b.push(R,Te,mt,te,yt.z,Ge,X)}}else Le.visible&&b.push(R,Te,Le,te,yt.z,null,X)}}}let Ae=R.children;for(let Ie=0,Te=Ae.length;Ie<Te;Ie++)hs(Ae[Ie],X,te,Z)}function oa(R,X,te,Z){let{opaque:J,transmissive:Ae,transparent:Ie}=R;M.setupLightsView(te),Vt===!0&&re.setGlobalState(D.clippingPlanes,te),Z&&we.viewport(K.copy(Z)),J.length>0&&tn(J,X,te),Ae.length>0&&tn(Ae,X,te),Ie.length>0&&tn(Ie,X,te),we.buffers.depth.setTest(!0),we.buffers.depth.setMask(!0),we.buffers.color.setMask(!0),we.setPolygonOffset(!1)}function Ei(R,X,te,Z){if((te.isScene===!0?te.overrideMaterial:null)!==null)return;if(M.state.transmissionRenderTarget[Z.id]===void 0){let Ge=Je.has("EXT_color_buffer_half_float")||Je.has("EXT_color_buffer_float");M.state.transmissionRenderTarget[Z.id]=new Qn(1,1,{generateMipmaps:!0,type:Ge?Fi:si,minFilter:Ts,samples:Math.max(4,at.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:_t.workingColorSpace})}let Ae=M.state.transmissionRenderTarget[Z.id],Ie=Z.viewport||K;Ae.setSize(Ie.z*D.transmissionResolutionScale,Ie.w*D.transmissionResolutionScale);let Te=D.getRenderTarget(),Le=D.getActiveCubeFace(),Ve=D.getActiveMipmapLevel();D.setRenderTarget(Ae),D.getClearColor(ee),de=D.getClearAlpha(),de<1&&D.setClearColor(16777215,.5),D.clear(),en&&z.render(te);let st=D.toneMapping;D.toneMapping=is;let pt=Z.viewport;if(Z.viewport!==void 0&&(Z.viewport=void 0),M.setupLightsView(Z),Vt===!0&&re.setGlobalState(D.clippingPlanes,Z),tn(R,te,Z),Ze.updateMultisampleRenderTarget(Ae),Ze.updateRenderTargetMipmap(Ae),Je.has("WEBGL_multisampled_render_to_texture")===!1){let Ge=!1;for(let mt=0,Qt=X.length;mt<Qt;mt++){let Lt=X[mt],{object:Dt,geometry:Mn,material:Fe,group:dn}=Lt;if(Fe.side===ns&&Dt.layers.test(Z.layers)){let xt=Fe.side;Fe.side=ei,Fe.needsUpdate=!0,an(Dt,te,Z,Mn,Fe,dn),Fe.side=xt,Fe.needsUpdate=!0,Ge=!0}}Ge===!0&&(Ze.updateMultisampleRenderTarget(Ae),Ze.updateRenderTargetMipmap(Ae))}D.setRenderTarget(Te,Le,Ve),D.setClearColor(ee,de),pt!==void 0&&(Z.viewport=pt),D.toneMapping=st}function tn(R,X,te){let Z=X.isScene===!0?X.overrideMaterial:null;for(let J=0,Ae=R.length;J<Ae;J++){let Ie=R[J],{object:Te,geometry:Le,group:Ve}=Ie,st=Ie.material;st.allowOverride===!0&&Z!==null&&(st=Z),Te.layers.test(te.layers)&&an(Te,X,te,Le,st,Ve)}}function an(R,X,te,Z,J,Ae){I!==null&&J.isNodeMaterial&&I.setObject(R,J),R.onBeforeRender(D,X,te,Z,J,Ae),R.modelViewMatrix.multiplyMatrices(te.matrixWorldInverse,R.matrixWorld),R.normalMatrix.getNormalMatrix(R.modelViewMatrix),J.onBeforeRender(D,X,te,Z,R,Ae),J.transparent===!0&&J.side===ns&&J.forceSinglePass===!1?(J.side=ei,J.needsUpdate=!0,D.renderBufferDirect(te,X,Z,J,R,Ae),J.side=Ks,J.needsUpdate=!0,D.renderBufferDirect(te,X,Z,J,R,Ae),J.side=ns):D.renderBufferDirect(te,X,Z,J,R,Ae),R.onAfterRender(D,X,te,Z,J,Ae)}function ln(R){let X=0;for(let te of R)te.texture!==null&&X++;return X}function Wi(R,X,te){X.isScene!==!0&&(X=bn);let Z=Xe.get(R),J=M.state.lights,Ae=M.state.shadowsArray,Ie=J.state.version,Te=le.getParameters(R,J.state,Ae,X,te,M.state.lightProbeGridArray),Le=le.getProgramCacheKey(Te),Ve=Z.programs;Z.environment=R.isMeshStandardMaterial||R.isMeshLambertMaterial||R.isMeshPhongMaterial?X.environment:null,Z.fog=X.fog;let st=R.isMeshStandardMaterial||R.isMeshLambertMaterial&&!R.envMap||R.isMeshPhongMaterial&&!R.envMap;Z.envMap=L.get(R.envMap||Z.environment,st),Z.envMapRotation=Z.environment!==null&&R.envMap===null?X.environmentRotation:R.envMapRotation,Ve===void 0&&(R.addEventListener("dispose",ct),Ve=new Map,Z.programs=Ve,Z.programVariants=new Map);let pt=Ve.get(Le);if(pt!==void 0){if(Z.currentProgram===pt&&Z.lightsStateVersion===Ie)return aa(R,Te),pt}else Te.uniforms=le.getUniforms(R),I!==null&&R.isNodeMaterial&&I.build(R,te,Te),R.onBeforeCompile(Te,D),pt=le.acquireProgram(Te,Le),Ve.set(Le,pt),Z.uniforms=Te.uniforms;let Ge=Z.uniforms;return(!R.isShaderMaterial&&!R.isRawShaderMaterial||R.clipping===!0)&&(Ge.clippingPlanes=re.uniform),aa(R,Te),Z.needsLights=Ns(R),Z.lightsStateVersion=Ie,Z.needsLights&&(Ge.ambientLightColor.value=J.state.ambient,Ge.lightProbe.value=J.state.probe,Ge.sunLights.value=J.state.sun,Ge.sunLightShadows.value=J.state.sunShadow,Ge.directionalLights.value=J.state.directional,Ge.directionalLightShadows.value=J.state.directionalShadow,Ge.spotLights.value=J.state.spot,Ge.spotLightShadows.value=J.state.spotShadow,Ge.rectAreaLights.value=J.state.rectArea,Ge.ltc_1.value=J.state.rectAreaLTC1,Ge.ltc_2.value=J.state.rectAreaLTC2,Ge.pointLights.value=J.state.point,Ge.pointLightShadows.value=J.state.pointShadow,Ge.hemisphereLights.value=J.state.hemi,Ge.sunShadowMatrix.value=J.state.sunShadowMatrix,Ge.sunShadowCascade.value=J.state.sunShadowCascade,Ge.directionalShadowMatrix.value=J.state.directionalShadowMatrix,Ge.spotLightMatrix.value=J.state.spotLightMatrix,Ge.spotLightMap.value=J.state.spotLightMap,Ge.pointShadowMatrix.value=J.state.pointShadowMatrix),Z.numLightProbeGrids=ln(M.state.lightProbeGridArray),Z.currentProgram=pt,Z.uniformsList=null,pt}function oi(R,X,te,Z,J){let Ae=Xe.get(R),Ie=Ae.currentProgram.id+","+Z+","+J,Te=Ae.programVariants.get(Ie);return Te===void 0?(Te=Wi(R,X,te),Ae.programVariants.set(Ie,Te)):(Ae.currentProgram=Te,Ae.uniformsList=null,Ae.outputColorSpace=Z,Ae.toneMapping=J),Te}function Ds(R){if(R.uniformsList===null){let X=R.currentProgram.getUniforms();R.uniformsList=No.seqWithValue(X.seq,R.uniforms)}return R.uniformsList}function aa(R,X){let te=Xe.get(R);te.outputColorSpace=X.outputColorSpace,te.batching=X.batching,te.batchingColor=X.batchingColor,te.instancing=X.instancing,te.instancingColor=X.instancingColor,te.instancingMorph=X.instancingMorph,te.skinning=X.skinning,te.morphTargets=X.morphTargets,te.morphNormals=X.morphNormals,te.morphColors=X.morphColors,te.morphTargetsCount=X.morphTargetsCount,te.numClippingPlanes=X.numClippingPlanes,te.numIntersection=X.numClipIntersection,te.vertexAlphas=X.vertexAlphas,te.vertexTangents=X.vertexTangents,te.toneMapping=X.toneMapping}function la(R,X,te,Z,J){X.isScene!==!0&&(X=bn),Ze.resetTextureUnits();let Ae=X.fog,Ie=Z.isMeshStandardMaterial||Z.isMeshLambertMaterial||Z.isMeshPhongMaterial?X.environment:null,Te=ne===null?D.outputColorSpace:ne.isXRRenderTarget===!0?ne.texture.colorSpace:_t.workingColorSpace,Le=Z.isMeshStandardMaterial||Z.isMeshLambertMaterial&&!Z.envMap||Z.isMeshPhongMaterial&&!Z.envMap,Ve=L.get(Z.envMap||Ie,Le),st=Z.vertexColors===!0&&!!te.attributes.color&&te.attributes.color.itemSize===4,pt=!!te.attributes.tangent&&(!!Z.normalMap||Z.anisotropy>0),Ge=!!te.morphAttributes.position,mt=!!te.morphAttributes.normal,Qt=!!te.morphAttributes.color,Lt=is;Z.toneMapped&&(ne===null||ne.isXRRenderTarget===!0)&&(Lt=D.toneMapping);let Dt=te.morphAttributes.position||te.morphAttributes.normal||te.morphAttributes.color,Mn=Dt!==void 0?Dt.length:0,Fe=Xe.get(Z),dn=M.state.lights;if(Vt===!0&&(un===!0||R!==Y)){let Nt=R===Y&&Z.id===$;re.setState(Z,R,Nt)}let xt=!1,ds=!1;Z.version===Fe.__version?Fe.needsLights&&Fe.lightsStateVersion!==dn.state.version||J.isBatchedMesh&&Fe.batching===!1||!J.isBatchedMesh&&Fe.batching===!0||J.isBatchedMesh&&Fe.batchingColor===!0&&J._colorsTexture===null||J.isBatchedMesh&&Fe.batchingColor===!1&&J._colorsTexture!==null||J.isInstancedMesh&&Fe.instancing===!1||!J.isInstancedMesh&&Fe.instancing===!0||J.isSkinnedMesh&&Fe.skinning===!1||!J.isSkinnedMesh&&Fe.skinning===!0||J.isInstancedMesh&&Fe.instancingColor===!0&&J.instanceColor===null||J.isInstancedMesh&&Fe.instancingColor===!1&&J.instanceColor!==null||J.isInstancedMesh&&Fe.instancingMorph===!0&&J.morphTexture===null||J.isInstancedMesh&&Fe.instancingMorph===!1&&J.morphTexture!==null||Fe.envMap!==Ve||Z.fog===!0&&Fe.fog!==Ae||Fe.numClippingPlanes!==void 0&&(Fe.numClippingPlanes!==re.numPlanes||Fe.numIntersection!==re.numIntersection)||Fe.vertexAlphas!==st||Fe.vertexTangents!==pt||Fe.morphTargets!==Ge||Fe.morphNormals!==mt||Fe.morphColors!==Qt||Fe.morphTargetsCount!==Mn||Fe.numLightProbeGrids!==ln(M.state.lightProbeGridArray)?xt=!0:(Fe.outputColorSpace!==Te||Fe.toneMapping!==Lt)&&(ds=!0):(xt=!0,Fe.__version=Z.version);let fn=Fe.currentProgram;(xt===!0||ds===!0)&&(fn=ds===!0?oi(Z,X,J,Te,Lt):Wi(Z,X,J),I&&Z.isNodeMaterial&&I.onUpdateProgram(Z,fn,Fe));let Br=!1,Xi=!1,fs=!1,ht=fn.getUniforms(),nn=Fe.uniforms;if(we.useProgram(fn.program)&&(Br=!0,Xi=!0,fs=!0),Z.id!==$&&($=Z.id,Xi=!0),Br||Y!==R){we.buffers.depth.getReversed()&&R.reversedDepth!==!0&&(R._reversedDepth=!0,R.updateProjectionMatrix()),ht.setValue(G,"projectionMatrix",R.projectionMatrix),ht.setValue(G,"viewMatrix",R.matrixWorldInverse);let pn=ht.map.cameraPosition;pn!==void 0&&pn.setValue(G,Pn.setFromMatrixPosition(R.matrixWorld)),at.logarithmicDepthBuffer&&ht.setValue(G,"logDepthBufFC",2/(Math.log(R.far+1)/Math.LN2)),(Z.isMeshPhongMaterial||Z.isMeshToonMaterial||Z.isMeshLambertMaterial||Z.isMeshBasicMaterial||Z.isMeshStandardMaterial||Z.isShaderMaterial)&&ht.setValue(G,"isOrthographic",R.isOrthographicCamera===!0),Y!==R&&(Y=R,Xi=!0,fs=!0)}if(Fe.needsLights&&(dn.state.sunShadowMap.length>0&&ht.setValue(G,"sunShadowMap",dn.state.sunShadowMap,Ze),dn.state.directionalShadowMap.length>0&&ht.setValue(G,"directionalShadowMap",dn.state.directionalShadowMap,Ze),dn.state.spotShadowMap.length>0&&ht.setValue(G,"spotShadowMap",dn.state.spotShadowMap,Ze),dn.state.pointShadowMap.length>0&&ht.setValue(G,"pointShadowMap",dn.state.pointShadowMap,Ze)),J.isSkinnedMesh){ht.setOptional(G,J,"bindMatrix"),ht.setOptional(G,J,"bindMatrixInverse");let Nt=J.skeleton;Nt&&(Nt.boneTexture===null&&Nt.computeBoneTexture(),ht.setValue(G,"boneTexture",Nt.boneTexture,Ze))}J.isBatchedMesh&&(ht.setOptional(G,J,"batchingTexture"),ht.setValue(G,"batchingTexture",J._matricesTexture,Ze),ht.setOptional(G,J,"batchingIdTexture"),ht.setValue(G,"batchingIdTexture",J._indirectTexture,Ze),ht.setOptional(G,J,"batchingColorTexture"),J._colorsTexture!==null&&ht.setValue(G,"batchingColorTexture",J._colorsTexture,Ze));let Yn=te.morphAttributes;if((Yn.position!==void 0||Yn.normal!==void 0||Yn.color!==void 0)&&oe.update(J,te,fn),(Xi||Fe.receiveShadow!==J.receiveShadow)&&(Fe.receiveShadow=J.receiveShadow,ht.setValue(G,"receiveShadow",J.receiveShadow)),(Z.isMeshStandardMaterial||Z.isMeshLambertMaterial||Z.isMeshPhongMaterial)&&Z.envMap===null&&X.environment!==null&&(nn.envMapIntensity.value=X.environmentIntensity),nn.dfgLUT!==void 0&&(nn.dfgLUT.value=iC()),Xi){if(ht.setValue(G,"toneMappingExposure",D.toneMappingExposure),Fe.needsLights&&Ur(nn,fs),Ae&&Z.fog===!0&&ve.refreshFogUniforms(nn,Ae),ve.refreshMaterialUniforms(nn,Z,he,Me,M.state.transmissionRenderTarget[R.id]),Fe.needsLights&&Fe.numLightProbeGrids>0){let Nt=y,pn=0;for(let Vn of M.state.lightProbeGridArray)Vn.texture!==null&&(Nt.textures[pn]=Vn.texture,Nt.min[pn]=Vn.boundingBox.min,Nt.max[pn]=Vn.boundingBox.max,Nt.resolution[pn]=Vn.resolution,pn++);for(let Vn in Nt)Nt[Vn].length=pn;nn.probesSH.value=Nt.textures,nn.probesMin.value=Nt.min,nn.probesMax.value=Nt.max,nn.probesResolution.value=Nt.resolution}No.upload(G,Ds(Fe),nn,Ze)}if(Z.isShaderMaterial&&Z.uniformsNeedUpdate===!0&&(No.upload(G,Ds(Fe),nn,Ze),Z.uniformsNeedUpdate=!1),Z.isSpriteMaterial&&ht.setValue(G,"center",J.center),ht.setValue(G,"modelViewMatrix",J.modelViewMatrix),ht.setValue(G,"normalMatrix",J.normalMatrix),ht.setValue(G,"modelMatrix",J.matrixWorld),Z.uniformsGroups!==void 0){let Nt=Z.uniformsGroups;for(let pn=0,Vn=Nt.length;pn<Vn;pn++){let Fl=Nt[pn];Ye.update(Fl,fn),Ye.bind(Fl,fn)}}return fn}function Ur(R,X){R.ambientLightColor.needsUpdate=X,R.lightProbe.needsUpdate=X,R.sunLights.needsUpdate=X,R.sunLightShadows.needsUpdate=X,R.directionalLights.needsUpdate=X,R.directionalLightShadows.needsUpdate=X,R.pointLights.needsUpdate=X,R.pointLightShadows.needsUpdate=X,R.spotLights.needsUpdate=X,R.spotLightShadows.needsUpdate=X,R.rectAreaLights.needsUpdate=X,R.hemisphereLights.needsUpdate=X}function Ns(R){return R.isMeshLambertMaterial||R.isMeshToonMaterial||R.isMeshPhongMaterial||R.isMeshStandardMaterial||R.isShadowMaterial||R.isShaderMaterial&&R.lights===!0}this.getActiveCubeFace=function(){return W},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return ne},this.setRenderTargetTextures=function(R,X,te){let Z=Xe.get(R);Z.__autoAllocateDepthBuffer=R.resolveDepthBuffer===!1,Z.__autoAllocateDepthBuffer===!1&&(Z.__useRenderToTexture=!1),Xe.get(R.texture).__webglTexture=X,Xe.get(R.depthTexture).__webglTexture=Z.__autoAllocateDepthBuffer?void 0:te,Z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(R,X){let te=Xe.get(R);te.__webglFramebuffer=X,te.__useDefaultFramebuffer=X===void 0},this.setRenderTarget=function(R,X=0,te=0){ne=R,W=X,V=te;let Z=null,J=!1,Ae=!1;if(R){let Te=Xe.get(R);if(Te.__useDefaultFramebuffer!==void 0){we.bindFramebuffer(G.FRAMEBUFFER,Te.__webglFramebuffer),K.copy(R.viewport),ae.copy(R.scissor),ce=R.scissorTest,we.viewport(K),we.scissor(ae),we.setScissorTest(ce),$=-1;return}else if(Te.__webglFramebuffer===void 0)Ze.setupRenderTarget(R);else if(Te.__hasExternalTextures)Ze.rebindTextures(R,Xe.get(R.texture).__webglTexture,Xe.get(R.depthTexture).__webglTexture);else if(R.depthBuffer){let st=R.depthTexture;if(Te.__boundDepthTexture!==st){if(st!==null&&Xe.has(st)&&(R.width!==st.image.width||R.height!==st.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ze.setupDepthRenderbuffer(R)}}let Le=R.texture;(Le.isData3DTexture||Le.isDataArrayTexture||Le.isCompressedArrayTexture)&&(Ae=!0);let Ve=Xe.get(R).__webglFramebuffer;R.isWebGLCubeRenderTarget?(Array.isArray(Ve[X])?Z=Ve[X][te]:Z=Ve[X],J=!0):R.samples>0&&Ze.useMultisampledRTT(R)===!1?Z=Xe.get(R).__webglMultisampledFramebuffer:Array.isArray(Ve)?Z=Ve[te]:Z=Ve,K.copy(R.viewport),ae.copy(R.scissor),ce=R.scissorTest}else K.copy(Ue).multiplyScalar(he).floor(),ae.copy(ut).multiplyScalar(he).floor(),ce=lt;if(te!==0&&(Z=O),we.bindFramebuffer(G.FRAMEBUFFER,Z)&&we.drawBuffers(R,Z),we.viewport(K),we.scissor(ae),we.setScissorTest(ce),J){let Te=Xe.get(R.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_CUBE_MAP_POSITIVE_X+X,Te.__webglTexture,te)}else if(Ae){let Te=X;for(let Le=0;Le<R.textures.length;Le++){let Ve=Xe.get(R.textures[Le]);G.framebufferTextureLayer(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0+Le,Ve.__webglTexture,te,Te)}}else if(R!==null&&te!==0){let Te=Xe.get(R.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,Te.__webglTexture,te)}$=-1};function Fr(R){let X=Xe.get(R);return(X.__readFormat!==R.format||X.__readType!==R.type)&&(X.__readFormat=R.format,X.__readType=R.type,X.__formatReadable=at.textureFormatReadable(R.format),X.__typeReadable=at.textureTypeReadable(R.type)),X}this.readRenderTargetPixels=function(R,X,te,Z,J,Ae,Ie,Te=0){if(!(R&&R.isWebGLRenderTarget)){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Le=Xe.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le){we.bindFramebuffer(G.FRAMEBUFFER,Le);try{let Ve=R.textures[Te],st=Ve.format,pt=Ve.type;R.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+Te);let Ge=Fr(Ve);if(Ge.__formatReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ge.__typeReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}X>=0&&X<=R.width-Z&&te>=0&&te<=R.height-J&&G.readPixels(X,te,Z,J,_e.convert(st),_e.convert(pt),Ae)}finally{let Ve=ne!==null?Xe.get(ne).__webglFramebuffer:null;we.bindFramebuffer(G.FRAMEBUFFER,Ve)}}},this.readRenderTargetPixelsAsync=async function(R,X,te,Z,J,Ae,Ie,Te=0){if(!(R&&R.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Le=Xe.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le)if(X>=0&&X<=R.width-Z&&te>=0&&te<=R.height-J){we.bindFramebuffer(G.FRAMEBUFFER,Le);let Ve=R.textures[Te],st=Ve.format,pt=Ve.type;R.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+Te);let Ge=Fr(Ve);if(Ge.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ge.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let mt=G.createBuffer();G.bindBuffer(G.PIXEL_PACK_BUFFER,mt),G.bufferData(G.PIXEL_PACK_BUFFER,Ae.byteLength,G.STREAM_READ),G.readPixels(X,te,Z,J,_e.convert(st),_e.convert(pt),0),G.bindBuffer(G.PIXEL_PACK_BUFFER,null);let Qt=ne!==null?Xe.get(ne).__webglFramebuffer:null;we.bindFramebuffer(G.FRAMEBUFFER,Qt);let Lt=G.fenceSync(G.SYNC_GPU_COMMANDS_COMPLETE,0);return G.flush(),await A0(G,Lt,4),G.bindBuffer(G.PIXEL_PACK_BUFFER,mt),G.getBufferSubData(G.PIXEL_PACK_BUFFER,0,Ae),G.bindBuffer(G.PIXEL_PACK_BUFFER,null),G.deleteBuffer(mt),G.deleteSync(Lt),Ae}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(R,X=null,te=0){let Z=Math.pow(2,-te),J=Math.floor(R.image.width*Z),Ae=Math.floor(R.image.height*Z),Ie=X!==null?X.x:0,Te=X!==null?X.y:0;Ze.setTexture2D(R,0),G.copyTexSubImage2D(G.TEXTURE_2D,te,0,0,Ie,Te,J,Ae),we.unbindTexture()},this.copyTextureToTexture=function(R,X,te=null,Z=null,J=0,Ae=0){let Ie,Te,Le,Ve,st,pt,Ge,mt,Qt,Lt=R.isCompressedTexture?R.mipmaps[Ae]:R.image;if(te!==null)Ie=te.max.x-te.min.x,Te=te.max.y-te.min.y,Le=te.isBox3?te.max.z-te.min.z:1,Ve=te.min.x,st=te.min.y,pt=te.isBox3?te.min.z:0;else{let ht=Math.pow(2,-J);Ie=Math.floor(Lt.width*ht),Te=Math.floor(Lt.height*ht),R.isDataArrayTexture?Le=Lt.depth:R.isData3DTexture?Le=Math.floor(Lt.depth*ht):Le=1,Ve=0,st=0,pt=0}Z!==null?(Ge=Z.x,mt=Z.y,Qt=Z.z):(Ge=0,mt=0,Qt=0);let Dt=_e.convert(X.format),Mn=_e.convert(X.type),Fe;X.isData3DTexture?(Ze.setTexture3D(X,0),Fe=G.TEXTURE_3D):X.isDataArrayTexture||X.isCompressedArrayTexture?(Ze.setTexture2DArray(X,0),Fe=G.TEXTURE_2D_ARRAY):(Ze.setTexture2D(X,0),Fe=G.TEXTURE_2D),we.activeTexture(G.TEXTURE0),we.pixelStorei(G.UNPACK_FLIP_Y_WEBGL,X.flipY),we.pixelStorei(G.UNPACK_PREMULTIPLY_ALPHA_WEBGL,X.premultiplyAlpha),we.pixelStorei(G.UNPACK_ALIGNMENT,X.unpackAlignment);let dn=we.getParameter(G.UNPACK_ROW_LENGTH),xt=we.getParameter(G.UNPACK_IMAGE_HEIGHT),ds=we.getParameter(G.UNPACK_SKIP_PIXELS),fn=we.getParameter(G.UNPACK_SKIP_ROWS),Br=we.getParameter(G.UNPACK_SKIP_IMAGES);we.pixelStorei(G.UNPACK_ROW_LENGTH,Lt.width),we.pixelStorei(G.UNPACK_IMAGE_HEIGHT,Lt.height),we.pixelStorei(G.UNPACK_SKIP_PIXELS,Ve),we.pixelStorei(G.UNPACK_SKIP_ROWS,st),we.pixelStorei(G.UNPACK_SKIP_IMAGES,pt);let Xi=R.isDataArrayTexture||R.isData3DTexture,fs=X.isDataArrayTexture||X.isData3DTexture;if(R.isDepthTexture){let ht=Xe.get(R),nn=Xe.get(X),Yn=Xe.get(ht.__renderTarget),Nt=Xe.get(nn.__renderTarget);we.bindFramebuffer(G.READ_FRAMEBUFFER,Yn.__webglFramebuffer),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,Nt.__webglFramebuffer);for(let pn=0;pn<Le;pn++)Xi&&(G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,Xe.get(R).__webglTexture,J,pt+pn),G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,Xe.get(X).__webglTexture,Ae,Qt+pn)),G.blitFramebuffer(Ve,st,Ve+Ie,st+Te,Ge,mt,Ge+Ie,mt+Te,G.DEPTH_BUFFER_BIT,G.NEAREST);we.bindFramebuffer(G.READ_FRAMEBUFFER,null),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else if(J!==0||R.isRenderTargetTexture||Xe.has(R)){let ht=Xe.get(R),nn=Xe.get(X);we.bindFramebuffer(G.READ_FRAMEBUFFER,T),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,U);for(let Yn=0;Yn<Le;Yn++)Xi?G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,ht.__webglTexture,J,pt+Yn):G.framebufferTexture2D(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,ht.__webglTexture,J),fs?G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,nn.__webglTexture,Ae,Qt+Yn):G.framebufferTexture2D(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,nn.__webglTexture,Ae),J!==0?G.blitFramebuffer(Ve,st,Ve+Ie,st+Te,Ge,mt,Ge+Ie,mt+Te,G.COLOR_BUFFER_BIT,G.NEAREST):fs?G.copyTexSubImage3D(Fe,Ae,Ge,mt,Qt+Yn,Ve,st,Ie,Te):G.copyTexSubImage2D(Fe,Ae,Ge,mt,Ve,st,Ie,Te);we.bindFramebuffer(G.READ_FRAMEBUFFER,null),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else fs?R.isDataTexture||R.isData3DTexture?G.texSubImage3D(Fe,Ae,Ge,mt,Qt,Ie,Te,Le,Dt,Mn,Lt.data):X.isCompressedArrayTexture?G.compressedTexSubImage3D(Fe,Ae,Ge,mt,Qt,Ie,Te,Le,Dt,Lt.data):G.texSubImage3D(Fe,Ae,Ge,mt,Qt,Ie,Te,Le,Dt,Mn,Lt):R.isDataTexture?G.texSubImage2D(G.TEXTURE_2D,Ae,Ge,mt,Ie,Te,Dt,Mn,Lt.data):R.isCompressedTexture?G.compressedTexSubImage2D(G.TEXTURE_2D,Ae,Ge,mt,Lt.width,Lt.height,Dt,Lt.data):G.texSubImage2D(G.TEXTURE_2D,Ae,Ge,mt,Ie,Te,Dt,Mn,Lt);we.pixelStorei(G.UNPACK_ROW_LENGTH,dn),we.pixelStorei(G.UNPACK_IMAGE_HEIGHT,xt),we.pixelStorei(G.UNPACK_SKIP_PIXELS,ds),we.pixelStorei(G.UNPACK_SKIP_ROWS,fn),we.pixelStorei(G.UNPACK_SKIP_IMAGES,Br),Ae===0&&X.generateMipmaps===!0&&X.mipmapsAutoUpdate===!0&&G.generateMipmap(Fe),we.unbindTexture()},this.initRenderTarget=function(R){Xe.get(R).__webglFramebuffer===void 0&&Ze.setupRenderTarget(R)},this.initTexture=function(R){R.isCubeTexture?Ze.setTextureCube(R,0):R.isData3DTexture?Ze.setTexture3D(R,0):R.isDataArrayTexture||R.isCompressedArrayTexture?Ze.setTexture2DArray(R,0):Ze.setTexture2D(R,0),we.unbindTexture()},this.resetState=function(){W=0,V=0,ne=null,we.reset(),Se.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Mi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=_t._getDrawingBufferColorSpace(e),t.unpackColorSpace=_t._getUnpackColorSpace()}};var sC=.4,hx=1.75,rC=.2,oC={skeleton:new B(1,0,0),mesh:new B(0,0,1)},Ju=40;function qf(n){let e=n.floor??0,t=aC(n),i=cC(t?lC(t):new Float32Array(n.stage_time.length*3),n),s=i.length/3,r=({index:l,next:c,share:u},h)=>h.set(i[3*l]+u*(i[3*c]-i[3*l]),i[3*l+1]+u*(i[3*c+1]-i[3*l+1]),i[3*l+2]+u*(i[3*c+2]-i[3*l+2])),o=new B().fromArray(i,0),a=new B().fromArray(i,3*(s-1));return{at:r,first:o,last:a,floor:e,duration:n.stage_time[s-1]-n.stage_time[0],forward:hC(n,o,a),height:dC(t,e)}}var Qu=n=>!!(n.skeleton??n.mesh??n.markers??n.reactions);function aC(n){return n.skeleton?{values:n.skeleton.position,only:0}:n.mesh?{values:n.mesh.position,only:0}:n.markers?{values:n.markers.position,only:-1}:n.reactions?{values:n.reactions.point,only:-1}:null}function lC({values:n,only:e}){let[t,i]=n.shape,s=new Float32Array(t*3);for(let r=0;r<t;r++)for(let o=0;o<3;o++){if(e>=0){s[3*r+o]=n[(r*i+e)*3+o];continue}let[a,l]=[0,0];for(let c=0;c<i;c++){let u=n[(r*i+c)*3+o];Number.isNaN(u)||([a,l]=[a+u,l+1])}s[3*r+o]=a/l}return s}function cC(n,e){let t=e.stage_time,i=n.length/3,s=new Float32Array(n.length),[r,o]=[0,0],a=[0,0,0,0],l=(c,u)=>{if(!Number.isNaN(n[3*c])){for(let h=0;h<3;h++)a[h]+=u*n[3*c+h];a[3]+=u}};for(let c=0;c<i;c++){let u=Math.min(sC,t[c]-t[0],t[i-1]-t[c])+1e-9;for(;o<i&&t[o]<=t[c]+u;)l(o++,1);for(;t[r]<t[c]-u;)l(r++,-1);for(let h=0;h<3;h++)s[3*c+h]=a[h]/a[3]}return uC(s,i),s}function uC(n,e){let t=-1;for(let i=0;i<e;i++)if(!Number.isNaN(n[3*i])){for(let s=t+1;s<i;s++){let r=t<0?1:(s-t)/(i-t);for(let o=0;o<3;o++){let a=t<0?0:n[3*t+o];n[3*s+o]=a+r*(n[3*i+o]-a)}}t=i}if(t<0)return n.fill(0);for(let i=t+1;i<e;i++)n.copyWithin(3*i,3*t,3*t+3);return n}function hC(n,e,t){let i=n.skeleton?"skeleton":n.mesh?"mesh":null,s=new B;if(i){let{rotation:r}=n[i],[o,a]=r.shape,[l,c]=[new bt,new B];for(let u=0;u<Ju;u++){let h=Math.floor(u*(o-1)/(Ju-1))*a*4;l.set(r[h+1],r[h+2],r[h+3],r[h]).normalize(),c.copy(oC[i]).applyQuaternion(l),Number.isNaN(c.x)||s.add(c)}}else s.subVectors(t,e);return s.y=0,s.lengthSq()>1e-4?s.normalize():s.set(1,0,0)}function dC(n,e){if(!n)return hx;let{values:t,only:i}=n,[s,r]=t.shape,o=-1/0;for(let l=0;l<Ju;l++){let c=Math.floor(l*(s-1)/(Ju-1));for(let u=0;u<r;u++)o=Math.max(o,t[(c*r+u)*3+1]||-1/0)}let a=o-e+(i<0?0:rC);return a>.5&&a<4?a:hx}var fC=[{value:"orbit",text:"Orbit"},{value:"front",text:"Front"},{value:"side",text:"Side"},{value:"back",text:"Back"},{value:"top",text:"Top"},{value:"camera",text:"Camera"}],pC=[["mesh","Body mesh"],["skeleton","Skeleton"],["frames","Joint frames","skeleton"],["muscles","Muscles"],["reactions","Ground reaction forces"],["markers","Markers"],["keypoints","Keypoints"],["picture","Video picture"],["floor","Floor"]],$f=n=>n.trials.some(Qu),Yf=n=>fC.filter(({value:e})=>e==="camera"?n.trials.some(t=>t.camera):$f(n)),mC=n=>pC.filter(([e,,t])=>e==="floor"?$f(n):n.trials.some(i=>i[t??e]));function dx(n,{scene:e,state:t},i){let s=Yf(e).map((a,l)=>({...a,title:`${a.text} view (${l+1})`}));n.append(Bs(t,i,{key:"view",label:"View",choices:s}),...$f(e)?[gC(t,i)]:[],H("span",{class:"end"})),e.trials.some(a=>a.mesh)&&n.append(_C(t,i));let r=On({icon:"layers",text:"Layers",label:"Layers",framed:!0});r.classList.add("layers-button");let{panel:o}=Zi(r,{label:"Layers",end:!0,fill:a=>xC(a,e,t)},i);Zr(o),n.append(r,o)}var gC=(n,e)=>tg(e,"follow",{icon:"follow",label:"The camera follows the subject (f)",press:()=>n.set({follow:!n.get("follow")}),read:()=>n.get("follow")});function xC(n,e,t){let i=mC(e).map(([s,r])=>{let o=()=>{let l={...t.get("layers"),[s]:!t.get("layers")[s]};t.set({layers:l}),a.setAttribute("aria-checked",String(l[s]))},a=H("button",{type:"button",class:"menu-item",role:"checkbox","aria-checked":String(!!t.get("layers")[s]),on:{click:o}},H("span",{class:"check"},kn("check")),H("span",{class:"what",text:r}));return a});n.append(...i),e.trials.some(s=>s.mesh)&&n.append(H("div",{class:"menu-line"},H("span",{class:"what",text:"See-through body"}),px(t)))}var fx=n=>Math.round(100*(1-n.get("opacity")));function px(n){let e=H("input",{type:"range",class:"range",min:0,max:100,step:5,value:fx(n),"aria-label":"See-through body, percent",on:{input:()=>n.set({opacity:1-e.value/100})}});return e}function _C(n,e){let t=px(n);return e.bind("opacity",()=>t.value=fx(n)),H("label",{class:"clearness",title:"See-through body"},kn("opacity"),t)}var gx=[["Space","play or pause"],["\u2190 \u2192","one frame back or on"],["Shift + \u2190 \u2192","ten frames back or on"],["Home, End","first, last frame"],["1 \u2026 6","views, in the order of the buttons"],["A D, W S","turn the view"],["+ \u2212","nearer, farther"],["0","fit the view"],["F","follow the subject"],["C","curves over time or gait cycle"],["/","search"],["Esc","select nothing"],["?","this help"]],mx=Math.PI/18,jf=1.15,vC="input, select, textarea, [popover]",yC="button, a, summary";function xx(n,{root:e,scene:t,state:i,clock:s},r,o){let a=Yf(t),l=(u,h)=>r.stage()?.rotate?.(u*mx,h*mx),c={" ":s.toggle,ArrowLeft:u=>s.step(u.shiftKey?-10:-1),ArrowRight:u=>s.step(u.shiftKey?10:1),Home:()=>s.seek(0),End:()=>s.seek(i.get("duration")),Escape:()=>{document.fullscreenElement||n.querySelector(".popover:popover-open")||i.set({selected:[]})},"/":r.search,"?":r.help,c:()=>{let u=i.get("axis")==="time"&&yi(t)?"cycle":"time";i.set({axis:u})},f:()=>i.set({follow:!i.get("follow")}),a:()=>l(-1,0),d:()=>l(1,0),w:()=>l(0,1),s:()=>l(0,-1),"+":()=>r.stage()?.zoom?.(jf),"=":()=>r.stage()?.zoom?.(jf),"-":()=>r.stage()?.zoom?.(1/jf)};c[0]=()=>r.stage()?.fit?.(),a.forEach(({value:u},h)=>c[h+1]=()=>i.set({view:u})),e.host.setAttribute("data-lm-suppress-shortcuts","true"),n.addEventListener("keydown",u=>{if(u.stopPropagation(),u.defaultPrevented||u.ctrlKey||u.metaKey||u.altKey)return;let{target:h}=u;if(h.closest(vC)||u.key===" "&&h.closest(yC))return;let d=c[u.key.length===1?u.key.toLowerCase():u.key];d&&(u.preventDefault(),d(u))}),n.addEventListener("click",u=>{u.detail>0&&u.target.closest("button")&&!u.target.closest(".popover, [popovertarget], [aria-haspopup]")&&n.focus({preventScroll:!0})}),o.add(()=>e.host.removeAttribute("data-lm-suppress-shortcuts"))}var _x={light:{way:["#5585c8","#97479d","#b80d28"],missing:"#c6c8ca",plain:"#9b3434"},dark:{way:["#4468a8","#b676c2","#ff8f66"],missing:"#50555a",plain:"#c46a62"}},eh=n=>_x[n]??_x.light;function th(n,e){let{way:t,missing:i}=eh(e),s=new We;if(n===n){let l=t.map(c=>MC(s.set(c)));SC(bC(l,Math.min(Math.max(n,0),1)),s)}else s.set(i);let{r,g:o,b:a}=s.getRGB({},on);return[r,o,a].map(l=>Math.round(255*Math.min(Math.max(l,0),1)))}function bC([n,e,t],i){let[s,r]=[vx(n,e),vx(e,t)],o=i*(s+r),[a,l,c]=o<=s?[n,e,o/s]:[e,t,(o-s)/r];return a.map((u,h)=>u+c*(l[h]-u))}var vx=(n,e)=>Math.hypot(...n.map((t,i)=>e[i]-t));function yx(n){return Array.from({length:11},(e,t)=>({at:t/10,colour:`rgb(${th(t/10,n).join(" ")})`}))}function bx(){let n=new Uint8Array(1024).fill(255),e=new ni(n,256,1,xn);return e.colorSpace=on,e.minFilter=e.magFilter=cn,e.paint=t=>{for(let i=0;i<256;i++)n.set(th(i/255,t),4*i);e.needsUpdate=!0},e}function MC({r:n,g:e,b:t}){let i=Math.cbrt(.4122214708*n+.5363325363*e+.0514459929*t),s=Math.cbrt(.2119034982*n+.6806995451*e+.1073969566*t),r=Math.cbrt(.0883024619*n+.2817188376*e+.6299787005*t);return[.2104542553*i+.793617785*s-.0040720468*r,1.9779984951*i-2.428592205*s+.4505937099*r,.0259040371*i+.7827717662*s-.808675766*r]}function SC([n,e,t],i){let s=(n+.3963377774*e+.2158037573*t)**3,r=(n-.1055613458*e-.0638541728*t)**3,o=(n-.0894841775*e-1.291485548*t)**3;i.r=4.0767416621*s-3.3077115913*r+.2309699292*o,i.g=-1.2684380046*s+2.6097574011*r-.3413193965*o,i.b=-.0041960863*s-.7034186147*r+1.707614701*o}function nh(n){return n>0?Math.max(0,Math.min(5,2-Math.floor(Math.log10(n)))):2}function os(n,e){if(!Number.isFinite(n))return"\u2013";let t=n.toFixed(e);return Number(t)===0?t.replace("-",""):t.replace("-","\u2212")}function Mx(n){let e=0,t=i=>Math.abs(i-Math.round(i))<1e-6;for(;e<6&&!t(n*10**e);)e+=1;return e}function Ps(n){return!n||n==="1"?"":n.replaceAll("*","\xB7").replaceAll("^2","\xB2")}function _n(n,e){let[t,i]=[0,n.length-1];if(!(e>n[0]))return{index:0,next:0,share:0};if(e>=n[i])return{index:i,next:i,share:0};for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return{index:t,next:i,share:(e-n[t])/(n[i]-n[t])}}function as(n,e,{index:t,next:i,share:s}){let r=e*n.values.shape[1],o=n.values[r+t];return s?o+s*(n.values[r+i]-o):o}var wC=.02;function Zf(n,e){return["activation","muscle_force"].filter(t=>n.series?.[t]?.items.length).map(t=>{let{label:i,unit:s}=e.quantities[t];return{key:t,label:i,unit:s,top:t==="activation"?1:EC(n.series[t].values)}})}function EC(n){let e=0;for(let t=0;t<n.length;t++)n[t]>e&&(e=n[t]);return e||1}function Sx(n,e){let t=n.series?.activation??n.series?.muscle_force,i=n.series?.activation?wC:0,s=t.values.length/t.items.length,r=new Map;return t.items.forEach((o,a)=>{let l=e[o];if(!l)return;let c=e[l.pair],u=c&&l.side?l.side:"middle",h=u==="left"?c.id:o,{group:d,definition:f}=l,m=u==="middle"?l.label:l.name;r.has(h)||r.set(h,{name:m,group:d,definition:f,ids:{},works:!1});let x=r.get(h);x.ids[u]=o;let g=t.values.subarray(a*s,(a+1)*s);x.works||=g.some(p=>p>i)}),[...r.values()].filter(({works:o})=>o)}function Kf(n,e,t){let i=n.series?.[e],s=_n(n.time,t),r=new Map(i?.items.map((o,a)=>[o,a]));return o=>r.has(o)?as(i,r.get(o),s):NaN}function wx(n,e,t){let i=({ids:r})=>{let a=(r[t]?[r[t]]:Object.values(r)).map(e).filter(Number.isFinite);return a.length?Math.max(...a):-1};return n.map(r=>({pair:r,value:i(r)})).sort((r,o)=>o.value-r.value).map(({pair:r})=>r)}function ih(n,{scene:e,state:t},i,s){n.classList.add("text-panel"),i.bind("revision hidden",()=>{let r=t.get("hidden"),o=e.trials.map((a,l)=>{let c=r.includes(l)?null:s(a,l);if(!c)return null;let u=e.trials.length>1?H("h3",{text:a.name}):null;return H("section",{"aria-label":a.name},u,...c)});n.replaceChildren(...o.filter(Boolean))})}var AC=125,sh=["right","left"],TC=15,Ex=n=>n.trials.some(e=>Zf(e,n).length>0);function Ax(n,e,t){let{state:i}=e,s=new Map,r=new Map,o=0,a=()=>n.offsetParent!==null,l=()=>{o=0,a()&&s.forEach(u=>u.update(!i.get("playing")))};ih(n,e,t,(u,h)=>{r.has(h)||r.set(h,{measure:"activation",by:"either"});let d=CC(u,h,e,r.get(h));return d&&s.set(h,d),d?d.nodes:null}),t.bind("time playing selected theme hidden revision duration",()=>{a()&&(i.get("playing")?o||=setTimeout(l,AC):l())});let c=new ResizeObserver(l);c.observe(n),t.add(()=>{clearTimeout(o),c.disconnect()})}function CC(n,e,{scene:t,state:i,alignment:s},r){let o=Zf(n,t);if(!o.length)return null;let a=o.find(({key:p})=>p===r.measure)??o[0],l=Sx(n,t.items),c=new Map(l.map(p=>[p,RC(p,i)])),u=H("div",{class:"muscle-rows",role:"list"}),h=H("p",{class:"muted muscle-instant"});function d(p=!0){let _=s.trialTime(e),S=Kf(n,a.key,_),y=Kf(n,"activation",_);if(p){let E=t.trials.length>1?TC:l.length,P=wx(l,S,r.by).slice(0,E);u.replaceChildren(...P.map(D=>c.get(D).line))}let b=a.key==="activation"?2:0,M=new Set(i.get("selected"));for(let E of c.values())E.write(P=>{let D=S(P),N=y(P),I=Number.isFinite(N)?`rgb(${th(N,i.get("theme")).join(" ")})`:"var(--bk-accent)";return{text:os(D,b),share:D/a.top,colour:I}},M);let v=sh.map(E=>[E,_d(n,_,E)]).filter(([E,P])=>P?.side===E).map(([E,{percent:P}])=>`${E} cycle ${P.toFixed(0)} %`);h.textContent=[`${_.toFixed(2)} s`,...v].join(" \xB7 ")}let f=H("select",{class:"select","aria-label":"What the bars show",on:{change:()=>{a=o[f.selectedIndex],r.measure=a.key,d()}}},...o.map(({label:p,unit:_})=>{let S=Ps(_);return H("option",{text:S?`${p} (${S})`:p})})),m=H("select",{class:"select","aria-label":"Which side is sorted by",on:{change:()=>{r.by=m.value,d()}}},H("option",{value:"either",text:"strongest of either side first"}),...sh.map(p=>H("option",{value:p,text:`strongest on the ${p} first`})));f.selectedIndex=o.indexOf(a),m.value=r.by;let x=H("div",{class:"muscle-line muscle-head","aria-hidden":"true"},H("span"),...sh.map(p=>H("span",{class:p,text:p}))),g=H("div",{class:"muscle-choices"},f,m);return d(),{nodes:[g,h,x,u],update:d}}function RC({name:n,group:e,definition:t,ids:i},s){let r=Object.values(i),o=H("button",{type:"button",class:"muscle-name",text:n,title:[t,e&&`Group: ${e}.`,r.join(", ")].filter(Boolean).join(`
`),on:{click:()=>Yr(s,r)}}),a=Object.entries(i).map(([u,h])=>{let d=H("i"),f=H("b"),m=H("span",{class:"muscle-side"}),x=H("span",{class:`muscle-bar ${u}`},m,d,f);return m.textContent=u==="middle"?"":`${u} `,{id:h,bar:d,text:f,cell:x}}),l=H("div",{class:"muscle-line",role:"listitem"},o),c=u=>a.find(({cell:h})=>h.classList.contains(u))?.cell;return i.middle?l.append(c("middle")):l.append(...sh.map(u=>c(u)??H("span"))),l.addEventListener("pointerenter",()=>s.set({hovered:r[0]})),l.addEventListener("pointerleave",()=>s.set({hovered:null})),{line:l,write(u,h){for(let{id:d,bar:f,text:m}of a){let{text:x,share:g,colour:p}=u(d);m.textContent!==x&&(m.textContent=x);let _=Number.isFinite(g)?Math.min(Math.max(g,0),1):0;f.style.width=`calc((100% - 48px) * ${_.toFixed(3)})`,f.style.background=p}o.setAttribute("aria-pressed",String(r.some(d=>h.has(d))))}}}function Tx({scene:n,host:e},t){let i=e.poster??n.poster;if(!i)return null;let s=`${n.title||"biokit"}: a picture of one instant`;return H("img",{src:i,alt:s,class:t})}function Cx(n,e){let t=H("p",{class:"message",role:"status",text:"Without WebGL the body does not move here; curves, tables and exports work."});return n.classList.add("with-poster"),n.append(...[Tx(e,"poster"),t].filter(Boolean)),{dispose:()=>n.replaceChildren()}}function Rx(n,e,t){let i=Tx(t,"on-paper");i&&(n.classList.add("has-paper"),e.append(i))}var Px=[[],[7,3],[2,2.5],[9,3,2,3],[14,4],[5,2.5,2,2.5,2,2.5]],Ix={text:"#222222",muted:"#666666",line:"#d9d9d9",page:"#ffffff",accent:"#1a73e8",right:"#D55E00",left:"#0072B2","right-text":"#ad4c00","left-text":"#00649c"},[Jf,Nx,Lx]=["#8b95a0","#e0a100","#2a9d77"],[Dx,PC]=["#cc79a7","#8a6fc0"],IC={gap:Jf,no_person:Jf,not_measured:Jf,too_few_markers:Nx,large_marker_error:"#b08d2e",large_reprojection_error:"#b08d2e",not_converged:"#8c6d46",motion_jump:"#6b5b4b",unfamiliar_motion:"#6d8f3c",sides_swapped:Lx,labels_exchanged:Lx,unexplained_force:Dx,foot_in_air:Dx,far_from_foot:"#a8568a",shared_plate:"#e0a3c6",large_reserve:PC,impossible_muscle:"#b3a0d6"};function kx(n){let e=getComputedStyle(n),t=s=>e.getPropertyValue(`--bk-${s}`).trim()||Ix[s],i=Object.fromEntries(Object.keys(Ix).map(s=>[s,t(s)]));return i.font=e.fontFamily||"system-ui, sans-serif",i}function Ox(n,{trials:e,sides:t,colours:i}){let s=ml(Math.max(0,e.indexOf(n.index)));if(e.length>1&&(n.side==="middle"||t!=="both")){let o=n.trial.colour||i.text;return{colour:o,ink:`color-mix(in srgb, ${o} 70%, ${i.text})`,dash:s}}return{colour:i[n.side]??i.text,ink:i[`${n.side}-text`]??i.text,dash:s}}function ml(n){return Px[n%Px.length]}function rh(n){return(n.flags??[]).map(e=>({...e,label:e.label??e.name,colour:gl(e)})).filter(e=>e.spans?.length&&!e.harmless)}var gl=({name:n})=>IC[String(n).split(":")[0]]??Nx;var LC="OpenSim's best practices: RMS of the markers below 20 mm, the largest below 20 to 40 mm.",DC="Hicks et al. 2015 (J Biomech Eng 137:020905): largest residual force below 5 % of the largest ground reaction.",NC={marker_error:{name:"marker error",advice:LC},reprojection_error:{name:"reprojection error"},residual_force:{name:"residual force",advice:DC},reserve:{name:"reserves"}};function kC({items:n,values:e},t){let[i,s,r,o]=[0,0,-1,0];for(let l=0;l<e.length;l++){let c=e[l];c===c&&(i+=c*c,s+=1,Math.abs(c)>r&&([r,o]=[Math.abs(c),l]))}if(!s)return null;let a=e.length/n.length;return{rms:Math.sqrt(i/s),largest:r,item:n[Math.floor(o/a)],time:t[o%a]}}var Ux=n=>n.toFixed(n<1?3:n<100?1:0);function Fx(n,e,t,i){let s=[],r=[];for(let[c,{name:u,advice:h}]of Object.entries(NC)){let[d,f]=[n.series?.[c],e.quantities[c]],m=d?.items.length?kC(d,n.time):null;m&&(s.push(OC(u,f,m,e,t,i)),h&&r.push(H("li",{text:h})))}if(!s.length)return[];let a=["","unit","RMS","largest","where and when"].map(c=>H("th",{scope:"col",text:c}));return[H("table",{class:"table figures"},H("caption",{text:"How well it fits, over the whole trial"}),H("thead",{},H("tr",{},...a)),H("tbody",{},...s)),r.length?H("ul",{class:"remarks muted"},...r):null]}function OC(n,{unit:e,definition:t},{rms:i,largest:s,item:r,time:o},a,l,c){let u=()=>{c(r),l(o)},h=H("button",{type:"button",class:"button framed place",text:`${a.items[r]?.label??r}, ${o.toFixed(2)} s`,title:"Go there",on:{click:u}});return H("tr",{},H("th",{scope:"row",text:n,title:t}),H("td",{text:e.replaceAll("*","\xB7")}),H("td",{text:Ux(i)}),H("td",{text:Ux(s)}),H("td",{},h))}var UC=12,Qf=n=>n.trials.some(({flags:e,remarks:t,series:i})=>e?.length||t?.length||i?.marker_error||i?.residual_force);function Bx(n,e,t){let{scene:i,state:s,alignment:r,clock:o}=e,a=i.trials.length>1;ih(n,e,t,(l,c)=>{let u=m=>{s.set({playing:!1}),o.seek(r.shownTime(c,m))},h=(l.flags??[]).filter(({spans:m})=>m.length),d=(l.remarks??[]).map(m=>H("li",{text:m}));return[...Fx(l,i,u,m=>s.set({selected:[m]})),H(a?"h4":"h3",{text:"Frames with a reason for doubt"}),h.length?H("ul",{class:"flags"},...h.map(m=>FC(m,l,u))):H("p",{class:"muted",text:"None."}),d.length?H(a?"h4":"h3",{text:"Remarks"}):null,d.length?H("ul",{class:"remarks"},...d):null]})}function FC(n,e,t){let{label:i,spans:s,harmless:r}=n,o=e.time[e.time.length-1]-e.time[0],a=s.reduce((d,[f,m])=>d+m-f,0),l=[`${s.length} ${s.length===1?"span":"spans"}`];o>0&&l.push(`${(100*a/o).toFixed(0)} % of the trial`),r&&l.push("harmless: not drawn on the time axis");let c=s.slice(0,UC).map(d=>BC(d,t)),u=s.length-c.length,h={class:"swatch",style:`background: ${gl(n)}`,"aria-hidden":"true"};return H("li",{},H("div",{class:"flag-name"},H("i",h),H("strong",{text:i})),H("div",{class:"muted",text:l.join(" \xB7 ")}),H("div",{class:"places"},...c,u>0?H("span",{class:"muted",text:`and ${u} more`}):null))}function BC([n,e],t){return H("button",{type:"button",class:"button framed place",text:`${[...new Set([n.toFixed(2),e.toFixed(2)])].join("\u2013")} s`,title:"Go there",on:{click:()=>t(n)}})}function zx(n,e,t){let i=n.map(({key:o,text:a,panel:l})=>{let c=Ci("tab");return l.id=Ci("panel"),l.setAttribute("role","tabpanel"),l.setAttribute("aria-labelledby",c),H("button",{type:"button",id:c,class:"tab",role:"tab","aria-controls":l.id,text:a,on:{click:()=>s(o)}})});function s(o){n.forEach((a,l)=>{let c=a.key===o;a.panel.hidden=!c,i[l].setAttribute("aria-selected",String(c)),i[l].tabIndex=c?0:-1}),t(o)}let r=H("div",{class:"tabs",role:"tablist","aria-label":e},...i);return r.addEventListener("keydown",o=>{let a=i.indexOf(o.target),l=i.length-1,c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:l}[o.key];if(a<0||c===void 0)return;o.preventDefault(),o.stopPropagation();let u=(c+i.length)%i.length;s(n[u].key),i[u].focus()}),s(n[0].key),{element:r,open:s}}function zC(){let{jpThemeLight:n,vscodeThemeKind:e}=document.body.dataset;return n?n==="false"?"dark":"light":e?e.includes("light")?"light":"dark":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function oh({root:n,state:e},t){let i=matchMedia("print"),s=()=>{let a=i.matches?"light":zC();n.host.dataset.theme=a,e.set({theme:a})};s();let r=matchMedia("(prefers-color-scheme: dark)"),o=new MutationObserver(s);o.observe(document.body,{attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]});for(let a of[r,i])a.addEventListener("change",s);t.add(()=>{o.disconnect();for(let a of[r,i])a.removeEventListener("change",s)})}var GC=12,ah=6,VC="button framed chip more",Gx=["hip","knee","ankle","pelvis","lumbar","quadriceps","hamstrings","gluteals","calf","triceps surae","plantarflexors","dorsiflexors","adductors"],HC=6;function WC(n){let e=({name:t})=>{let i=Gx.indexOf(t.toLowerCase());return i<0?Gx.length:i};return yd(n).map((t,i)=>({group:t,index:i})).sort((t,i)=>e(t.group)-e(i.group)||t.index-i.index).map(({group:t})=>t).slice(0,HC)}function Vx({scene:n,state:e},t){let i=H("div",{class:"chips",role:"group"}),s=On({text:"more",label:"All that is selected",class:VC}),{panel:r,close:o}=Zi(s,{label:"Selected",fill:h},t),a=WC(n.items).map(f),l=On({text:"Clear",label:"Clear the selection",press:()=>e.set({selected:[]})}),c=()=>jr(e.get("selected"),n.items),u=[];function h(g){g.replaceChildren(H("div",{class:"chip-list"},...c().map(d)))}function d({ids:g,label:p,side:_}){let S=H("button",{type:"button",class:"take","aria-label":`Remove ${p}`,title:"Remove",on:{click:()=>{e.set({hovered:null}),Yr(e,g)}}});S.append(kn("close"));let y=H("i",{class:`dot ${_}`,"aria-hidden":"true"}),b=H("span",{class:"ellipsis",text:p});return H("span",{class:"chip",title:p,on:{pointerenter:()=>e.set({hovered:g[0]}),pointerleave:()=>e.set({hovered:null})}},y,b,S)}function f({name:g,ids:p,kind:_}){return H("button",{type:"button",class:"button framed pick",title:`Select the ${_==="muscle"?"muscles":"coordinates"} of ${g}`,text:g,on:{click:()=>e.set({selected:p})}})}function m(){let g=c();for(let M of[...u,s])M.hidden=!1;let p=i.clientWidth-(g.length?l.offsetWidth+ah:0),_=u.map(M=>M.offsetWidth+ah),S=g.length||u.length,y=XC(_,p+ah,S,g.length?s.offsetWidth+ah:0);u.forEach((M,v)=>M.hidden=v>=y),s.hidden=y>=S||!g.length;let b=y?`+ ${g.length-y} more`:`${g.length} selected`;s.firstChild.textContent=b}t.bind("selected",()=>{let g=c();u=g.length?g.slice(0,GC).map(d):a,i.replaceChildren(...u,...g.length?[s,r,l]:[]),i.setAttribute("aria-label",g.length?"Selected":"Quick picks"),m(),r.matches(":popover-open")&&(g.length?h(r):o())});let x=new ResizeObserver(m);return x.observe(i),t.add(()=>x.disconnect()),i}function XC(n,e,t,i){let s=0,r=0;for(;r<n.length;){let o=s+n[r];if(o+(r+1<t?i:0)>e)break;s=o,r++}return r}var lh=n=>/[",\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n,ep=n=>Number.isFinite(n)?String(Number(n.toPrecision(6))):"";function Hx(n,e,t){let i=[];for(let s of t)for(let[r,{unit:o}]of Object.entries(n.quantities))e.some(({series:a})=>a?.[r]?.items.includes(s))&&i.push({id:s,key:r,name:`${s} ${r} [${o||"1"}]`});return i}function Wx(n,{id:e,key:t}){let i=n.series?.[t],s=i?i.items.indexOf(e):-1;if(s<0)return null;let r=n.time.length;return i.values.subarray(s*r,(s+1)*r)}function Xx(n,e,t){let i=Hx(n,e,t),s=e.length>1,r=[[...s?["trial"]:[],"time [s]",...i.map(({name:o})=>o)].map(lh).join(",")];for(let o of e){let a=i.map(l=>Wx(o,l));o.time.forEach((l,c)=>{let u=a.map(h=>h?ep(h[c]):"");r.push([...s?[lh(o.name)]:[],ep(l),...u].join(","))})}return`${r.join(`
`)}
`}function qC(n,e,t){let[i,s]=[0,n.length-1];for(;s-i>1;){let o=i+s>>1;n[o]<=t?i=o:s=o}if(s===i)return e[i];let r=(t-n[i])/(n[s]-n[i]);return r<=0?e[i]:r>=1?e[s]:e[i]+r*(e[s]-e[i])}function qx(n,e,t){let i=Hx(n,e,t),r=[["trial","side","cycle","percent [%]",...i.map(({name:o})=>o)].map(lh).join(",")];for(let o of e){let a=i.map(l=>Wx(o,l));for(let l of["right","left"])(o.cycles?.[l]??[]).forEach(([c,u],h)=>{for(let d=0;d<=100;d++){let f=c+(u-c)*d/100,m=i.map(({id:x},g)=>{let p=n.items[x]?.side&&n.items[x].side!==l;return a[g]&&!p?ep(qC(o.time,a[g],f)):""});r.push([lh(o.name),l,h+1,d,...m].join(","))}})}return`${r.join(`
`)}
`}function ch(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=n,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}var tp=(n,e)=>`${(n||"biokit").replace(/\.[a-z0-9]{2,4}$/i,"").replace(/[\\/:*?"<>|\s\p{C}]+/gu,"_").slice(0,80)}${e}`;function $x(n,e,{done:t,failed:i,silent:s}){let r=()=>{clearTimeout(a),n.offMessage?.(o)},o=(l,c)=>{l?.type!=="exported"||l.kind&&l.kind!==e.kind||(r(),l.error?i(l.error):t(l.name,new Blob(c??[],{type:l.mime??"application/octet-stream"})))},a=setTimeout(s,4e3);n.onMessage?.(o);try{n.send(e)}catch(l){r(),i(String(l?.message??l))}}async function Yx({scene:n,root:e},{stage:t,curves:i},s){let r=g=>getComputedStyle(e.host).getPropertyValue(g).trim(),o=i?.drawPicture?720:0,a=o?Math.min(Math.max(i.pictureHeight(o),420),3e3):640,l=Math.min(a,640),c=t?.picture?Math.round(l*.8):0,u=[48+c+o+(c&&o?24:0),56+a+48],h=document.createElement("canvas");[h.width,h.height]=u.map(g=>Math.round(g*2));let d=h.getContext("2d");d.scale(2,2),d.fillStyle=r("--bk-page")||"#ffffff",d.fillRect(0,0,...u),d.textBaseline="top";let f=r("--bk-font")||"sans-serif",m=(g,p,_,S)=>{d.font=`${p} ${f}`,d.fillStyle=_,d.fillText($C(d,g,u[0]-48),24,S)};m(n.title||"biokit","600 18px",r("--bk-text"),24),m(s,"13px",r("--bk-muted"),50);let x=80;if(c){let g=r("--bk-page"),p=await t.picture(c*2,l*2,{background:g});d.drawImage(p,24,x,c,l)}return o&&i.drawPicture(d,{x:24+c+(c?24:0),y:x,width:o,height:a}),new Promise(g=>h.toBlob(g,"image/png"))}function $C(n,e,t){if(n.measureText(e).width<=t)return e;let i=[...e];for(;i.length&&n.measureText(`${i.join("")}\u2026`).width>t;)i.pop();return`${i.join("")}\u2026`}var jx=4;function Zx(n,e,t){let{scene:i,state:s,host:r}=n,o=On({icon:"download",text:"Export",label:"Export",framed:!0}),a=H("p",{class:"note export-message",role:"status"}),l=p=>{a.textContent=p,a.hidden=!p,p&&n.announce(p)},c=()=>i.trials.filter((p,_)=>!s.get("hidden").includes(_)),u=()=>s.get("selected").length?np(i,s):Object.keys(i.items),h=()=>{let p=s.get("axis")==="cycle",_=(p?qx:Xx)(i,c(),u());ch(tp(i.title,p?"_cycles.csv":".csv"),new Blob(["\uFEFF",_],{type:"text/csv"})),l("The table is saved.")},d=async()=>{let p=await Yx(n,t(),Ri(n).text);ch(tp(i.title,".png"),p),l("The picture is saved.")},f=p=>()=>{let _=i.trials.map((S,y)=>y).filter(S=>!s.get("hidden").includes(S));l("Asking the kernel\u2026"),$x(r,{type:"export",kind:p,items:np(i,s),trials:_},{done:(S,y)=>{ch(S,y),l(`${S} is saved.`)},failed:S=>l(`The kernel could not write the file: ${S}`),silent:()=>l("The kernel has not answered: it is busy or closed. The file comes when it answers; everything else goes on.")})},m=p=>{let _=jr(np(i,s),i.items).map(({label:v,side:E})=>E==="both"?`${v}, right and left`:v),S=_.length-jx,y=_.length?`Selected: ${_.slice(0,jx).join("; ")}${S>0?` and ${S} more`:""}`:"Nothing is selected: everything is exported.",b=r.send?"":"needs a running kernel",M=s.get("axis")==="cycle"?"over the gait cycle":"over time";l(""),p.append(g("Curves as a table (.csv)",M,h),g("Picture of stage and curves (.png)","",d),g("Dataset (.nc)",b||"NetCDF",r.send&&f("netcdf")),g("OpenSim files (.mot, .sto)",b||"zip",r.send&&f("opensim")),H("p",{class:"note menu-foot",text:y}),a)},{panel:x}=Zi(o,{label:"Export",role:"menu",end:!0,fill:m},e);Zr(x);function g(p,_,S){return H("button",{type:"button",class:"menu-item",role:"menuitem","aria-disabled":S?null:"true",on:{click:async()=>{if(S)try{await S()}catch(b){l(`This did not work: ${b?.message??b}`)}}}},H("span",{class:"what",text:p}),_?H("span",{class:"note",text:_}):null)}return[o,x]}function np({items:n},e){let t=e.get("sides"),i=new Set;for(let s of e.get("selected"))for(let r of[s,n[s]?.pair])n[r]&&(t==="both"||!n[r].side||n[r].side===t)&&i.add(r);return[...i]}function Kx(n,{root:e},t){let i=()=>e.fullscreenElement===n||n.classList.contains("fills"),r=On({icon:"expand",label:"Full screen",press:async()=>{e.fullscreenElement===n?await document.exitFullscreen():n.classList.contains("fills")?n.classList.remove("fills"):await n.requestFullscreen().catch(()=>n.classList.add("fills")),o()}}),o=()=>{r.replaceChildren(kn(i()?"contract":"expand")),r.title=i()?"Leave full screen":"Full screen",r.setAttribute("aria-label",r.title)};return document.addEventListener("fullscreenchange",o),t.add(()=>document.removeEventListener("fullscreenchange",o)),r}function Jx(n){let e=On({icon:"help",label:"Keys and help (?)"}),t=r=>r.append(H("h2",{text:"Keys"}),H("dl",{class:"keys"},...gx.flatMap(([o,a])=>[H("dt",{},H("kbd",{text:o})),H("dd",{text:a})])),H("p",{class:"note",text:"Keys work while the viewer has the focus. Click a muscle, a joint or a marker to see its curves; Ctrl and a click adds it. Drag the stage to turn it; once it was clicked, the wheel comes nearer. In the curves click or drag to go to an instant; Shift and a drag, or Ctrl and the wheel, zooms; a double click shows all again."})),{panel:i,open:s}=Zi(e,{label:"Keys and help",end:!0,fill:t},n);return i.classList.add("help"),i.tabIndex=-1,{elements:[e,i],open:s}}var ip=80,YC={both:"right, left",right:"right",left:"left","":""};function Qx({scene:n,state:e,announce:t}){let i=Ci("list"),s=H("input",{type:"text",class:"search-input",role:"combobox",placeholder:"Search joints, muscles, markers\u2026",title:"Search (/)","aria-label":"Search coordinates, muscles, forces and markers","aria-expanded":"false","aria-controls":i,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),r=H("div",{id:i,role:"listbox","aria-label":"Found","aria-multiselectable":"true"}),o=H("div",{class:"popover found",popover:"manual"},r),a=H("div",{class:"search",role:"search"},kn("search"),s),l=[],c=-1,u=()=>o.matches(":popover-open"),h=y=>{(y.type==="resize"||!o.contains(y.composedPath()[0]))&&xa(o,a)};function d(){u()||(o.style.width=`${Math.max(a.offsetWidth,440)}px`,o.showPopover(),addEventListener("scroll",h,!0),addEventListener("resize",h),s.setAttribute("aria-expanded","true")),m(),xa(o,a)}function f(){removeEventListener("scroll",h,!0),removeEventListener("resize",h),u()&&(o.hidePopover(),s.setAttribute("aria-expanded","false"),_(-1))}function m(){let y=Jm(n.items,s.value),b=[...new Set([...y.slice(0,ip).map(({kind:v})=>v)])];s.value.trim()||b.sort((v,E)=>Object.keys(ma).indexOf(v)-Object.keys(ma).indexOf(E)),l=[],r.replaceChildren();for(let v of b){let E=Ci("kind"),P=H("div",{role:"group","aria-labelledby":E},H("div",{id:E,class:"kind",text:ma[v]??v}));for(let D of y.slice(0,ip))D.kind===v&&P.append(x(D));r.append(P)}let M=y.length-Math.min(y.length,ip);y.length||r.append(H("p",{class:"note none",text:`Nothing is called \u201C${s.value.trim()}\u201D.`})),M&&r.append(H("p",{class:"note none",text:`${M} more: write a few letters.`})),_(s.value.trim()&&l.length?0:-1),p(),s.value.trim()&&t(`${y.length} found`)}function x(y){let{name:b,definition:M,side:v,ids:E,whole:P,group:D}=y,N=P?`all ${E.length}`:YC[v??""],I=H("div",{id:Ci("option"),class:"option",role:"option","aria-selected":"false"},H("span",{class:"check"},kn("check")),H("span",{class:"what"},H("span",{class:"name",text:b}),H("span",{class:"tag",text:[P?"":D!==b&&D,N].filter(Boolean).join(" \xB7 ")}),M?H("span",{class:"note",text:M,title:M}):null));return I.addEventListener("pointerdown",O=>O.preventDefault()),I.addEventListener("click",()=>g(y)),I.addEventListener("pointerenter",()=>e.set({hovered:E[0]})),I.addEventListener("pointerleave",()=>e.set({hovered:null})),l.push({element:I,entry:y}),I}function g({ids:y}){Yr(e,y),s.select()}function p(){let y=new Set(e.get("selected"));for(let{element:b,entry:M}of l){let v=M.ids.filter(E=>y.has(E)).length;b.setAttribute("aria-selected",String(v===M.ids.length)),b.classList.toggle("partly",v>0&&v<M.ids.length)}}function _(y){l[c]?.element.classList.remove("active"),c=y;let b=l[y]?.element;b?.classList.add("active"),b?.scrollIntoView({block:"nearest"}),e.set({hovered:l[y]?.entry.ids[0]??null}),b?s.setAttribute("aria-activedescendant",b.id):s.removeAttribute("aria-activedescendant")}s.addEventListener("focus",d),s.addEventListener("click",d),s.addEventListener("input",d),s.addEventListener("blur",f),s.addEventListener("keydown",y=>{let b=l.length-1;if(y.key==="ArrowDown"||y.key==="ArrowUp"){u()||d();let M=c+(y.key==="ArrowDown"?1:-1);_(M>b?0:M<0?b:M)}else{if(y.key==="Tab")return f();if(y.key==="Enter"&&l[c])g(l[c].entry);else if(y.key==="Escape"&&u()&&s.value)s.value="",d();else if(y.key==="Escape")f(),s.closest(".biokit").focus();else return}y.preventDefault()});let S=e.on("selected",p);return{elements:[a,o],focus:()=>s.focus(),dispose(){S(),f()}}}function e_(n,e,t,i,s){let{scene:r}=t,o=Qx(t);i.add(o.dispose);let a=H("div",{class:"selection"},Vx(t,i));return n.append(H("h2",{class:"title ellipsis",text:r.title||"biokit",title:r.title}),...o.elements,a),{search:o.focus,...sp(n,e,t,i,s)}}function sp(n,e,t,i,s){let r=Jx(i);return n.append(H("div",{class:"end buttons"},...Zx(t,i,()=>s),...r.elements,Kx(e,t,i))),{help:r.open}}function t_({scene:n,state:e},t){let i=yi(n),r=H("select",{class:"select","aria-label":"Loop",title:"Loop",on:{change:()=>e.set({loop:r.value})}},...Object.entries({all:"Loop all",cycle:"Loop cycle",none:"No loop"}).filter(([a])=>i||a!=="cycle").map(([a,l])=>H("option",{value:a,text:l})));if(t.bind("loop",()=>r.value=e.get("loop")),!i)return[r];let o=H("select",{class:"select","aria-label":"Gait cycle",title:"Gait cycle",on:{change:()=>{let[a,l]=o.value.split(" ");e.set({cycle:{side:a,index:Number(l)}})}}});return t.bind("cycle hidden loop alignment revision",()=>{let{cycles:a}=n.trials[pa(n,e)],l=["right","left"].flatMap(h=>(a?.[h]??[]).map((d,f)=>H("option",{value:`${h} ${f}`,text:`${h} ${f+1}`})));o.replaceChildren(...l);let{side:c,index:u}=e.get("cycle");o.value=`${c} ${u}`,o.selectedIndex<0&&(o.selectedIndex=l.findIndex(({value:h})=>h.startsWith(c))),o.hidden=!l.length||e.get("loop")!=="cycle"&&e.get("alignment")!=="cycle"}),[r,o]}var jC="uplot",ZC="u-hz",KC="u-vt",JC="u-title",QC="u-wrap",eR="u-under",tR="u-over",nR="u-axis",Tr="u-off",iR="u-select",sR="u-cursor-x",rR="u-cursor-y",oR="u-cursor-pt",aR="u-legend",lR="u-live",cR="u-inline",uR="u-series",hR="u-marker",n_="u-label",dR="u-value",_l="width",vl="height";var i_="bottom",Oo="left",rp="right",Mp="#000",s_=Mp+"0",op="mousemove",r_="mousedown",ap="mouseup",o_="mouseenter",a_="mouseleave",l_="dblclick",fR="resize",pR="scroll",c_="change",ph="dppxchange",Sp="--",Ho=typeof window<"u",dp=Ho?document:null,Fo=Ho?window:null,mR=Ho?navigator:null,Tt,uh;function fp(){let n=devicePixelRatio;Tt!=n&&(Tt=n,uh&&mp(c_,uh,fp),uh=matchMedia(`(min-resolution: ${Tt-.001}dppx) and (max-resolution: ${Tt+.001}dppx)`),Cr(c_,uh,fp),Fo.dispatchEvent(new CustomEvent(ph)))}function pi(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function pp(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function jt(n,e,t){n.style[e]=t+"px"}function Bi(n,e,t,i){let s=dp.createElement(n);return e!=null&&pi(s,e),t?.insertBefore(s,i),s}function Si(n,e){return Bi("div",n,e)}var u_=new WeakMap;function ls(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=u_.get(n);r!=o&&(n.style.transform=r,u_.set(n,r),e<0||t<0||e>i||t>s?pi(n,Tr):pp(n,Tr))}var h_=new WeakMap;function d_(n,e,t){let i=e+t,s=h_.get(n);i!=s&&(h_.set(n,i),n.style.background=e,n.style.borderColor=t)}var f_=new WeakMap;function p_(n,e,t,i){let s=e+""+t,r=f_.get(n);s!=r&&(f_.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var wp={passive:!0},gR={...wp,capture:!0};function Cr(n,e,t,i){e.addEventListener(n,t,i?gR:wp)}function mp(n,e,t,i){e.removeEventListener(n,t,wp)}Ho&&fp();function zi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:mi((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function V_(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var H_=n=>n!=null,W_=n=>n!=null&&n>0,xh=V_(H_),xR=V_(W_);function _R(n,e,t,i=0,s=!1){let r=s?xR:xh,o=s?W_:H_;[e,t]=r(n,e,t);let a=n[e],l=n[e];if(e>-1)if(i==1)a=n[e],l=n[t];else if(i==-1)a=n[t],l=n[e];else for(let c=e;c<=t;c++){let u=n[c];o(u)&&(u<a?a=u:u>l&&(l=u))}return[a??zt,l??-zt]}function _h(n,e,t,i){let s=x_(n),r=x_(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?Is:X_,a=s==1?mi:wi,l=r==1?wi:mi,c=a(o(Cn(n))),u=l(o(Cn(e))),h=Bo(t,c),d=Bo(t,u);return t==10&&(c<0&&(h=Gt(h,-c)),u<0&&(d=Gt(d,-u))),i||t==2?(n=h*s,e=d*r):(n=j_(n,h),e=vh(e,d)),[n,e]}function Ep(n,e,t,i){let s=_h(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var Ap=.1,m_={mode:3,pad:Ap},bl={pad:0,soft:null,mode:0},vR={min:bl,max:bl};function mh(n,e,t,i){return yh(t)?g_(n,e,t):(bl.pad=t,bl.soft=i?0:null,bl.mode=i?3:0,g_(n,e,vR))}function wt(n,e){return n??e}function yR(n,e,t){for(e=wt(e,0),t=wt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function g_(n,e,t){let i=t.min,s=t.max,r=wt(i.pad,0),o=wt(s.pad,0),a=wt(i.hard,-zt),l=wt(s.hard,zt),c=wt(i.soft,zt),u=wt(s.soft,-zt),h=wt(i.mode,0),d=wt(s.mode,0),f=e-n,m=Is(f),x=ti(Cn(n),Cn(e)),g=Is(x),p=Cn(g-m);(f<1e-24||p>10)&&(f=0,(n==0||e==0)&&(f=1e-24,h==2&&c!=zt&&(r=0),d==2&&u!=-zt&&(o=0)));let _=f||x||1e3,S=Is(_),y=Bo(10,mi(S)),b=_*(f==0?n==0?.1:1:r),M=Gt(j_(n-b,y/10),24),v=n>=c&&(h==1||h==3&&M<=c||h==2&&M>=c)?c:zt,E=ti(a,M<v&&n>=v?v:Gi(v,M)),P=_*(f==0?e==0?.1:1:o),D=Gt(vh(e+P,y/10),24),N=e<=u&&(d==1||d==3&&D>=u||d==2&&D<=u)?u:-zt,I=Gi(l,D>N&&e<=N?N:ti(N,D));return E==I&&E==0&&(I=100),[E,I]}var bR=new Intl.NumberFormat(Ho?mR.language:"en-US"),Tp=n=>bR.format(n),gi=Math,fh=gi.PI,Cn=gi.abs,mi=gi.floor,Tn=gi.round,wi=gi.ceil,Gi=gi.min,ti=gi.max,Bo=gi.pow,x_=gi.sign,Is=gi.log10,X_=gi.log2,MR=(n,e=1)=>gi.sinh(n)*e,lp=(n,e=1)=>gi.asinh(n/e),zt=1/0;function __(n){return(Is((n^n>>31)-(n>>31))|0)+1}function gp(n,e,t){return Gi(ti(n,e),t)}function q_(n){return typeof n=="function"}function vt(n){return q_(n)?n:()=>n}var SR=()=>{},$_=n=>n,Y_=(n,e)=>e,wR=n=>null,v_=n=>!0,y_=(n,e)=>n==e,ER=/\.\d*?(?=9{6,}|0{6,})/gm,Rr=n=>{if(K_(n)||tr.has(n))return n;let e=`${n}`,t=e.match(ER);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Rr(s)}e${r}`}return Gt(n,i)};function Er(n,e){return Rr(Gt(Rr(n/e))*e)}function vh(n,e){return Rr(wi(Rr(n/e))*e)}function j_(n,e){return Rr(mi(Rr(n/e))*e)}function Gt(n,e=0){if(K_(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return Tn(i)/t}var tr=new Map;function Z_(n){return((""+n).split(".")[1]||"").length}function Sl(n,e,t,i){let s=[],r=i.map(Z_);for(let o=e;o<t;o++){let a=Cn(o),l=Gt(Bo(n,o),a);for(let c=0;c<i.length;c++){let u=n==10?+`${i[c]}e${o}`:i[c]*l,h=(o>=0?0:a)+(o>=r[c]?0:r[c]),d=n==10?u:Gt(u,h);s.push(d),tr.set(d,h)}}return s}var Ml={},Cp=[],zo=[null,null],er=Array.isArray,K_=Number.isInteger,AR=n=>n===void 0;function b_(n){return typeof n=="string"}function yh(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function TR(n){return n!=null&&typeof n=="object"}var CR=Object.getPrototypeOf(Uint8Array),J_="__proto__";function Go(n,e=yh){let t;if(er(n)){let i=n.find(s=>s!=null);if(er(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Go(n[s],e)}else t=n.slice()}else if(n instanceof CR)t=n.slice();else if(e(n)){t={};for(let i in n)i!=J_&&(t[i]=Go(n[i],e))}else t=n;return t}function vn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=J_&&(yh(n[s])?vn(n[s],Go(i[s])):n[s]=Go(i[s]))}return n}var RR=0,PR=1,IR=2;function LR(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function DR(n,e){if(OR(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return UR(o[0])||(o=kR(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let l=n[o][0],c=l.length;for(let u=0;u<c;u++)t.add(l[u])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],l=a[0];for(let c=1;c<a.length;c++){let u=a[c],h=Array(s).fill(void 0),d=e?e[o][c]:PR,f=[];for(let m=0;m<u.length;m++){let x=u[m],g=r.get(l[m]);x===null?d!=RR&&(h[g]=x,d==IR&&f.push(g)):h[g]=x}LR(h,f,s),i.push(h)}}return i}var NR=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function kR(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[i[l]];s.push(a)}return s}function OR(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function UR(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=ti(1,mi((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let l=n[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var Q_=["January","February","March","April","May","June","July","August","September","October","November","December"],ev=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function tv(n){return n.slice(0,3)}var FR=ev.map(tv),BR=Q_.map(tv),zR={MMMM:Q_,MMM:BR,WWWW:ev,WWW:FR};function xl(n){return(n<10?"0":"")+n}function GR(n){return(n<10?"00":n<100?"0":"")+n}var VR={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>xl(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>xl(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>xl(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>xl(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>xl(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>GR(n.getMilliseconds())};function Rp(n,e){e=e||zR;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?VR[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var HR=new Intl.DateTimeFormat().resolvedOptions().timeZone;function WR(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==HR?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var nv=n=>n%1==0,gh=[1,2,2.5,5],XR=Sl(10,-32,0,gh),iv=Sl(10,0,32,gh),qR=iv.filter(nv),Ar=XR.concat(iv),Pp=`
`,sv="{YYYY}",M_=Pp+sv,rv="{M}/{D}",yl=Pp+rv,hh=yl+"/{YY}",ov="{aa}",$R="{h}:{mm}",Uo=$R+ov,S_=Pp+Uo,w_=":{ss}",It=null;function av(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,l=(n==1?Sl(10,0,3,gh).filter(nv):Sl(10,-3,0,gh)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,sv,It,It,It,It,It,It,1],[s*28,"{MMM}",M_,It,It,It,It,It,1],[s,rv,M_,It,It,It,It,It,1],[i,"{h}"+ov,hh,It,yl,It,It,It,1],[t,Uo,hh,It,yl,It,It,It,1],[e,w_,hh+" "+Uo,It,yl+" "+Uo,It,S_,It,1],[n,w_+".{fff}",hh+" "+Uo,It,yl+" "+Uo,It,S_,It,1]];function u(h){return(d,f,m,x,g,p)=>{let _=[],S=g>=o,y=g>=r&&g<o,b=h(m),M=Gt(b*n,3),v=cp(b.getFullYear(),S?0:b.getMonth(),y||S?1:b.getDate()),E=Gt(v*n,3);if(y||S){let P=y?g/r:0,D=S?g/o:0,N=M==E?M:Gt(cp(v.getFullYear()+D,v.getMonth()+P,1)*n,3),I=new Date(Tn(N/n)),O=I.getFullYear(),T=I.getMonth();for(let U=0;N<=x;U++){let W=cp(O+D*U,T+P*U,1),V=W-h(Gt(W*n,3));N=Gt((+W+V)*n,3),N<=x&&_.push(N)}}else{let P=g>=s?s:g,D=mi(m)-mi(M),N=E+D+vh(M-E,P);_.push(N);let I=h(N),O=I.getHours()+I.getMinutes()/t+I.getSeconds()/i,T=g/i,U=d.axes[f]._space,W=p/U;for(;N=Gt(N+g,n==1?0:3),!(N>x);)if(T>1){let V=mi(Gt(O+T,6))%24,Y=h(N).getHours()-V;Y>1&&(Y=-1),N-=Y*i,O=(O+T)%24;let K=_[_.length-1];Gt((N-K)/g,3)*W>=.7&&_.push(N)}else _.push(N)}return _}}return[l,c,u]}var[YR,jR,ZR]=av(1),[KR,JR,QR]=av(.001);Sl(2,-53,53,[1]);function E_(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function A_(n,e){return(t,i,s,r,o)=>{let a=e.find(m=>o>=m[0])||e[e.length-1],l,c,u,h,d,f;return i.map(m=>{let x=n(m),g=x.getFullYear(),p=x.getMonth(),_=x.getDate(),S=x.getHours(),y=x.getMinutes(),b=x.getSeconds(),M=g!=l&&a[2]||p!=c&&a[3]||_!=u&&a[4]||S!=h&&a[5]||y!=d&&a[6]||b!=f&&a[7]||a[1];return l=g,c=p,u=_,h=S,d=y,f=b,M(x)})}}function eP(n,e){let t=Rp(e);return(i,s,r,o,a)=>s.map(l=>t(n(l)))}function cp(n,e,t){return new Date(n,e,t)}function T_(n,e){return e(n)}var tP="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function C_(n,e){return(t,i,s,r)=>r==null?Sp:e(n(i))}function nP(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function iP(n,e){return n.series[e].fill(n,e)}var sP={show:!0,live:!0,isolate:!1,mount:SR,markers:{show:!0,width:2,stroke:nP,fill:iP,dash:"solid"},idx:null,idxs:null,values:[]};function rP(n,e){let t=n.cursor.points,i=Si(),s=t.size(n,e);jt(i,_l,s),jt(i,vl,s);let r=s/-2;jt(i,"marginLeft",r),jt(i,"marginTop",r);let o=t.width(n,e,s);return o&&jt(i,"borderWidth",o),i}function oP(n,e){let t=n.series[e].points;return t._fill||t._stroke}function aP(n,e){let t=n.series[e].points;return t._stroke||t._fill}function lP(n,e){return n.series[e].points.size}var up=[0,0];function cP(n,e,t){return up[0]=e,up[1]=t,up}function dh(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function hp(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var uP={show:!0,x:!0,y:!0,lock:!1,move:cP,points:{one:!1,show:rP,size:lP,width:0,stroke:aP,fill:oP},bind:{mousedown:dh,mouseup:dh,click:dh,dblclick:dh,mousemove:hp,mouseleave:hp,mouseenter:hp},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},lv={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Ip=vn({},lv,{filter:Y_}),cv=vn({},Ip,{size:10}),uv=vn({},lv,{show:!1}),Lp='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',hv="bold "+Lp,dv=1.5,R_={show:!0,scale:"x",stroke:Mp,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:hv,side:2,grid:Ip,ticks:cv,border:uv,font:Lp,lineGap:dv,rotate:0},hP="Value",dP="Time",P_={show:!0,scale:"x",auto:!1,sorted:1,min:zt,max:-zt,idxs:[]};function fP(n,e,t,i,s){return e.map(r=>r==null?"":Tp(r))}function pP(n,e,t,i,s,r,o){let a=[],l=tr.get(s)||0;t=o?t:Gt(vh(t,s),l);for(let c=t;c<=i;c=Gt(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function xp(n,e,t,i,s,r,o){let a=[],l=n.scales[n.axes[e].scale].log,c=l==10?Is:X_,u=mi(c(t));s=Bo(l,u),l==10&&(s=Ar[zi(s,Ar)]);let h=t,d=s*l;l==10&&(d=Ar[zi(d,Ar)]);do a.push(h),h=h+s,l==10&&!tr.has(h)&&(h=Gt(h,tr.get(s))),h>=d&&(s=h,d=s*l,l==10&&(d=Ar[zi(d,Ar)]));while(h<=i);return a}function mP(n,e,t,i,s,r,o){let l=n.scales[n.axes[e].scale].asinh,c=i>l?xp(n,e,ti(l,t),i,s):[l],u=i>=0&&t<=0?[0]:[];return(t<-l?xp(n,e,ti(l,-i),-t,s):[l]).reverse().map(d=>-d).concat(u,c)}var fv=/./,gP=/[12357]/,xP=/[125]/,I_=/1/,_p=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function _P(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],l=n.valToPos,c=r._space,u=l(10,o),h=l(9,o)-u>=c?fv:l(7,o)-u>=c?gP:l(5,o)-u>=c?xP:I_;if(h==I_){let d=Cn(l(1,o)-u);if(d<c)return _p(e.slice().reverse(),a.distr,h,wi(c/d)).reverse()}return _p(e,a.distr,h,1)}function vP(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,l=n.valToPos,c=Cn(l(1,o)-l(2,o));return c<a?_p(e.slice().reverse(),3,fv,wi(a/c)).reverse():e}function yP(n,e,t,i){return i==null?Sp:e==null?"":Tp(e)}var L_={show:!0,scale:"y",stroke:Mp,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:hv,side:3,grid:Ip,ticks:cv,border:uv,font:Lp,lineGap:dv,rotate:0};function bP(n,e){let t=3+(n||1)*2;return Gt(t*e,3)}function MP(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=Cn(o-r),l=n.series[e],c=a/(l.points.space*Tt);return i[1]-i[0]<=c}var D_={scale:null,auto:!0,sorted:0,min:zt,max:-zt},pv=(n,e,t,i,s)=>s,N_={show:!0,auto:!0,sorted:0,gaps:pv,alpha:1,facets:[vn({},D_,{scale:"x"}),vn({},D_,{scale:"y"})]},k_={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:pv,alpha:1,points:{show:MP,filter:null},values:null,min:zt,max:-zt,idxs:[],path:null,clip:null};function SP(n,e,t,i,s){return t/10}var mv={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},wP=vn({},mv,{time:!1,ori:1}),O_={};function gv(n,e){let t=O_[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,l,c){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,o,a,l,c)}},n!=null&&(O_[n]=t)),t}var Vo=1,vp=2;function Pr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,l=r[0],c=i==2?r[1]:r[e],u=i==2?o[s.facets[0].scale]:o[n.series[0].scale],h=i==2?o[s.facets[1].scale]:o[s.scale],d=a.left,f=a.top,m=a.width,x=a.height,g=n.valToPosH,p=n.valToPosV;return u.ori==0?t(s,l,c,u,h,g,p,d,f,m,x,Mh,Wo,wh,_v,yv):t(s,l,c,u,h,p,g,f,d,x,m,Sh,Xo,kp,vv,bv)}function Dp(n,e){let t=0,i=0,s=wt(n.bands,Cp);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function EP(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,l=n.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ls(n,e,t,i,s,r){return Pr(n,e,(o,a,l,c,u,h,d,f,m,x,g)=>{let p=o.pxRound,_=c.dir*(c.ori==0?1:-1),S=c.ori==0?Wo:Xo,y,b;_==1?(y=t,b=i):(y=i,b=t);let M=p(h(a[y],c,x,f)),v=p(d(l[y],u,g,m)),E=p(h(a[b],c,x,f)),P=p(d(r==1?u.max:u.min,u,g,m)),D=new Path2D(s);return S(D,E,P),S(D,M,P),S(D,M,v),D})}function bh(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?wh:kp,l=t;for(let h=0;h<n.length;h++){let d=n[h];if(d[1]>d[0]){let f=d[0]-l;f>0&&a(o,l,i,f,i+r),l=d[1]}}let c=t+s-l,u=10;c>0&&a(o,l,i-u/2,c,i+r+u)}return o}function AP(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Np(n,e,t,i,s,r,o){let a=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let h=c,d=c;if(s==1)for(;++c<=i&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let f=r(n[h]),m=d==h?f:r(n[d]),x=h-s;f=o<=0&&x>=0&&x<l?r(n[x]):f;let p=d+s;m=o>=0&&p>=0&&p<l?r(n[p]):m,m>=f&&a.push([f,m])}return a}function U_(n){return n==0?$_:n==1?Tn:e=>Er(e,n)}function xv(n){let e=n==0?Mh:Sh,t=n==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},i=n==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,u=0)=>{c==0&&u==0?i(s,r,o,a,l):(c=Gi(c,a/2,l/2),u=Gi(u,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,u),t(s,r,o+l,r,o,u),t(s,r,o,r+a,o,c),s.closePath())}}var Mh=(n,e,t)=>{n.moveTo(e,t)},Sh=(n,e,t)=>{n.moveTo(t,e)},Wo=(n,e,t)=>{n.lineTo(e,t)},Xo=(n,e,t)=>{n.lineTo(t,e)},wh=xv(0),kp=xv(1),_v=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},vv=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},yv=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},bv=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function Mv(n){return(e,t,i,s,r)=>Pr(e,t,(o,a,l,c,u,h,d,f,m,x,g)=>{let{pxRound:p,points:_}=o,S,y;c.ori==0?(S=Mh,y=_v):(S=Sh,y=vv);let b=Gt(_.width*Tt,3),M=(_.size-_.width)/2*Tt,v=Gt(M*2,3),E=new Path2D,P=new Path2D,{left:D,top:N,width:I,height:O}=e.bbox;wh(P,D-v,N-v,I+v*2,O+v*2);let T=U=>{if(l[U]!=null){let W=p(h(a[U],c,x,f)),V=p(d(l[U],u,g,m));S(E,W+M,V),y(E,W,V,M,0,fh*2)}};if(r)r.forEach(T);else for(let U=i;U<=s;U++)T(U);return{stroke:b>0?E:null,fill:E,clip:P,flags:Vo|vp}})}function Sv(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var TP=Sv(Wo),CP=Sv(Xo);function wv(n){let e=wt(n?.alignGaps,0);return(t,i,s,r)=>Pr(t,i,(o,a,l,c,u,h,d,f,m,x,g)=>{[s,r]=xh(l,s,r);let p=o.pxRound,_=O=>p(h(O,c,x,f)),S=O=>p(d(O,u,g,m)),y,b;c.ori==0?(y=Wo,b=TP):(y=Xo,b=CP);let M=c.dir*(c.ori==0?1:-1),v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Vo},E=v.stroke,P=!1;if(r-s>=x*4){let O=ce=>t.posToVal(ce,c.key,!0),T=null,U=null,W,V,ne,$=_(a[M==1?s:r]),Y=_(a[s]),K=_(a[r]),ae=O(M==1?Y+1:K-1);for(let ce=M==1?s:r;ce>=s&&ce<=r;ce+=M){let ee=a[ce],me=(M==1?ee<ae:ee>ae)?$:_(ee),Me=l[ce];me==$?Me!=null?(V=Me,T==null?(y(E,me,S(V)),W=T=U=V):V<T?T=V:V>U&&(U=V)):Me===null&&(P=!0):(T!=null&&b(E,$,S(T),S(U),S(W),S(V)),Me!=null?(V=Me,y(E,me,S(V)),T=U=W=V):(T=U=null,Me===null&&(P=!0)),$=me,ae=O($+M))}T!=null&&T!=U&&ne!=$&&b(E,$,S(T),S(U),S(W),S(V))}else for(let O=M==1?s:r;O>=s&&O<=r;O+=M){let T=l[O];T===null?P=!0:T!=null&&y(E,_(a[O]),S(T))}let[N,I]=Dp(t,i);if(o.fill!=null||N!=0){let O=v.fill=new Path2D(E),T=o.fillTo(t,i,o.min,o.max,N),U=S(T),W=_(a[s]),V=_(a[r]);M==-1&&([V,W]=[W,V]),y(O,V,U),y(O,W,U)}if(!o.spanGaps){let O=[];P&&O.push(...Np(a,l,s,r,M,_,e)),v.gaps=O=o.gaps(t,i,s,r,O),v.clip=bh(O,c.ori,f,m,x,g)}return I!=0&&(v.band=I==2?[Ls(t,i,s,r,E,-1),Ls(t,i,s,r,E,1)]:Ls(t,i,s,r,E,I)),v})}function RP(n){let e=wt(n.align,1),t=wt(n.ascDesc,!1),i=wt(n.alignGaps,0),s=wt(n.extend,!1);return(r,o,a,l)=>Pr(r,o,(c,u,h,d,f,m,x,g,p,_,S)=>{[a,l]=xh(h,a,l);let y=c.pxRound,{left:b,width:M}=r.bbox,v=Y=>y(m(Y,d,_,g)),E=Y=>y(x(Y,f,S,p)),P=d.ori==0?Wo:Xo,D={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Vo},N=D.stroke,I=d.dir*(d.ori==0?1:-1),O=E(h[I==1?a:l]),T=v(u[I==1?a:l]),U=T,W=T;s&&e==-1&&(W=b,P(N,W,O)),P(N,T,O);for(let Y=I==1?a:l;Y>=a&&Y<=l;Y+=I){let K=h[Y];if(K==null)continue;let ae=v(u[Y]),ce=E(K);e==1?P(N,ae,O):P(N,U,ce),P(N,ae,ce),O=ce,U=ae}let V=U;s&&e==1&&(V=b+M,P(N,V,O));let[ne,$]=Dp(r,o);if(c.fill!=null||ne!=0){let Y=D.fill=new Path2D(N),K=c.fillTo(r,o,c.min,c.max,ne),ae=E(K);P(Y,V,ae),P(Y,W,ae)}if(!c.spanGaps){let Y=[];Y.push(...Np(u,h,a,l,I,v,i));let K=c.width*Tt/2,ae=t||e==1?K:-K,ce=t||e==-1?-K:K;Y.forEach(ee=>{ee[0]+=ae,ee[1]+=ce}),D.gaps=Y=c.gaps(r,o,a,l,Y),D.clip=bh(Y,d.ori,g,p,_,S)}return $!=0&&(D.band=$==2?[Ls(r,o,a,l,N,-1),Ls(r,o,a,l,N,1)]:Ls(r,o,a,l,N,$)),D})}function F_(n,e,t,i,s,r,o=zt){if(n.length>1){let a=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(a!=null){let u=Cn(n[l]-n[a]);u<c&&(c=u,o=Cn(t(n[l],i,s,r)-t(n[a],i,s,r)))}a=l}}return o}function PP(n){n=n||Ml;let e=wt(n.size,[.6,zt,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=vt(s),o=1-e[0],a=wt(e[1],zt),l=wt(e[2],1),c=wt(n.disp,Ml),u=wt(n.each,f=>{}),{fill:h,stroke:d}=c;return(f,m,x,g)=>Pr(f,m,(p,_,S,y,b,M,v,E,P,D,N)=>{let I=p.pxRound,O=t,T=i*Tt,U=a*Tt,W=l*Tt,V,ne;y.ori==0?[V,ne]=r(f,m):[ne,V]=r(f,m);let $=y.dir*(y.ori==0?1:-1),Y=y.ori==0?wh:kp,K=y.ori==0?u:(Pe,Je,at,we,Ut,Xe,Ze)=>{u(Pe,Je,at,Ut,we,Ze,Xe)},ae=wt(f.bands,Cp).find(Pe=>Pe.series[0]==m),ce=ae!=null?ae.dir:0,ee=p.fillTo(f,m,p.min,p.max,ce),de=I(v(ee,b,N,P)),me,Me,he,Ce=D,$e=I(p.width*Tt),Ue=!1,ut=null,lt=null,it=null,Zt=null;h!=null&&($e==0||d!=null)&&(Ue=!0,ut=h.values(f,m,x,g),lt=new Map,new Set(ut).forEach(Pe=>{Pe!=null&&lt.set(Pe,new Path2D)}),$e>0&&(it=d.values(f,m,x,g),Zt=new Map,new Set(it).forEach(Pe=>{Pe!=null&&Zt.set(Pe,new Path2D)})));let{x0:Vt,size:un}=c;if(Vt!=null&&un!=null){O=1,_=Vt.values(f,m,x,g),Vt.unit==2&&(_=_.map(at=>f.posToVal(E+at*D,y.key,!0)));let Pe=un.values(f,m,x,g);un.unit==2?Me=Pe[0]*D:Me=M(Pe[0],y,D,E)-M(0,y,D,E),Ce=F_(_,S,M,y,D,E,Ce),he=Ce-Me+T}else Ce=F_(_,S,M,y,D,E,Ce),he=Ce*o+T,Me=Ce-he;he<1&&(he=0),$e>=Me/2&&($e=0),he<5&&(I=$_);let kt=he>0,Pn=Ce-he-(kt?$e:0);Me=I(gp(Pn,W,U)),me=(O==0?Me/2:O==$?0:Me)-O*$*((O==0?T/2:0)+(kt?$e/2:0));let yt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},bn=Ue?null:new Path2D,en=null;if(ae!=null)en=f.data[ae.series[1]];else{let{y0:Pe,y1:Je}=c;Pe!=null&&Je!=null&&(S=Je.values(f,m,x,g),en=Pe.values(f,m,x,g))}let hn=V*Me,G=ne*Me;for(let Pe=$==1?x:g;Pe>=x&&Pe<=g;Pe+=$){let Je=S[Pe];if(Je==null)continue;if(en!=null){let j=en[Pe]??0;if(Je-j==0)continue;de=v(j,b,N,P)}let at=y.distr!=2||c!=null?_[Pe]:Pe,we=M(at,y,D,E),Ut=v(wt(Je,ee),b,N,P),Xe=I(we-me),Ze=I(ti(Ut,de)),L=I(Gi(Ut,de)),A=Ze-L;if(Je!=null){let j=Je<0?G:hn,pe=Je<0?hn:G;Ue?($e>0&&it[Pe]!=null&&Y(Zt.get(it[Pe]),Xe,L+mi($e/2),Me,ti(0,A-$e),j,pe),ut[Pe]!=null&&Y(lt.get(ut[Pe]),Xe,L+mi($e/2),Me,ti(0,A-$e),j,pe)):Y(bn,Xe,L+mi($e/2),Me,ti(0,A-$e),j,pe),K(f,m,Pe,Xe-$e/2,L,Me+$e,A)}}return $e>0?yt.stroke=Ue?Zt:bn:Ue||(yt._fill=p.width==0?p._fill:p._stroke??p._fill,yt.width=0),yt.fill=Ue?lt:bn,yt})}function IP(n,e){let t=wt(e?.alignGaps,0);return(i,s,r,o)=>Pr(i,s,(a,l,c,u,h,d,f,m,x,g,p)=>{[r,o]=xh(c,r,o);let _=a.pxRound,S=V=>_(d(V,u,g,m)),y=V=>_(f(V,h,p,x)),b,M,v;u.ori==0?(b=Mh,v=Wo,M=yv):(b=Sh,v=Xo,M=bv);let E=u.dir*(u.ori==0?1:-1),P=S(l[E==1?r:o]),D=P,N=[],I=[];for(let V=E==1?r:o;V>=r&&V<=o;V+=E)if(c[V]!=null){let $=l[V],Y=S($);N.push(D=Y),I.push(y(c[V]))}let O={stroke:n(N,I,b,v,M,_),fill:null,clip:null,band:null,gaps:null,flags:Vo},T=O.stroke,[U,W]=Dp(i,s);if(a.fill!=null||U!=0){let V=O.fill=new Path2D(T),ne=a.fillTo(i,s,a.min,a.max,U),$=y(ne);v(V,D,$),v(V,P,$)}if(!a.spanGaps){let V=[];V.push(...Np(l,c,r,o,E,S,t)),O.gaps=V=a.gaps(i,s,r,o,V),O.clip=bh(V,u.ori,m,x,g,p)}return W!=0&&(O.band=W==2?[Ls(i,s,r,o,T,-1),Ls(i,s,r,o,T,1)]:Ls(i,s,r,o,T,W)),O})}function LP(n){return IP(DP,n)}function DP(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let l=Array(o),c=Array(o-1),u=Array(o-1),h=Array(o-1);for(let d=0;d<o-1;d++)u[d]=e[d+1]-e[d],h[d]=n[d+1]-n[d],c[d]=u[d]/h[d];l[0]=c[0];for(let d=1;d<o-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(h[d-1]+h[d])/((2*h[d]+h[d-1])/c[d-1]+(h[d]+2*h[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[o-1]=c[o-2];for(let d=0;d<o-1;d++)s(a,n[d]+h[d]/3,e[d]+l[d]*h[d]/3,n[d+1]-h[d]/3,e[d+1]-l[d+1]*h[d]/3,n[d+1],e[d+1])}return a}var yp=new Set;function B_(){for(let n of yp)n.syncRect(!0)}Ho&&(Cr(fR,Fo,B_),Cr(pR,Fo,B_,!0),Cr(ph,Fo,()=>{yn.pxRatio=Tt}));var NP=wv(),kP=Mv();function z_(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>bp(r,o,e,t))}function OP(n,e){return n.map((t,i)=>i==0?{}:vn({},e,t))}function bp(n,e,t,i){return vn({},e==0?t:i,n)}function Ev(n,e,t){return e==null?zo:[e,t]}var UP=Ev;function FP(n,e,t){return e==null?zo:mh(e,t,Ap,!0)}function Av(n,e,t,i){return e==null?zo:_h(e,t,n.scales[i].log,!1)}var BP=Av;function Tv(n,e,t,i){return e==null?zo:Ep(e,t,n.scales[i].log,!1)}var zP=Tv;function GP(n,e,t,i,s){let r=ti(__(n),__(e)),o=e-n,a=zi(s/i*o,t);do{let l=t[a],c=i*l/o;if(c>=s&&r+(l<5?tr.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function G_(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=Tn((t=+s)*Tt))+"px"),[n,e,t]}function VP(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Gt(e[2]*Tt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function yn(n,e,t){let i={mode:wt(n.mode,1)},s=i.mode;function r(w,C,k,F){let q=C.valToPct(w);return F+k*(C.dir==-1?1-q:q)}function o(w,C,k,F){let q=C.valToPct(w);return F+k*(C.dir==-1?q:1-q)}function a(w,C,k,F){return C.ori==0?r(w,C,k,F):o(w,C,k,F)}i.valToPosH=r,i.valToPosV=o;let l=!1;i.status=0;let c=i.root=Si(jC);if(n.id!=null&&(c.id=n.id),pi(c,n.class),n.title){let w=Si(JC,c);w.textContent=n.title}let u=Bi("canvas"),h=i.ctx=u.getContext("2d"),d=Si(QC,c);Cr("click",d,w=>{w.target===m&&(Xt!=Vr||Kt!=Hr)&&zn.click(i,w)},!0);let f=i.under=Si(eR,d);d.appendChild(u);let m=i.over=Si(tR,d);n=Go(n);let x=+wt(n.pxAlign,1),g=U_(x);(n.plugins||[]).forEach(w=>{w.opts&&(n=w.opts(i,n)||n)});let p=n.ms||.001,_=i.series=s==1?z_(n.series||[],P_,k_,!1):OP(n.series||[null],N_),S=i.axes=z_(n.axes||[],R_,L_,!0),y=i.scales={},b=i.bands=n.bands||[];b.forEach(w=>{w.fill=vt(w.fill||null),w.dir=wt(w.dir,-1)});let M=s==2?_[1].facets[0].scale:_[0].scale,v={axes:fs,series:mt},E=(n.drawOrder||["axes","series"]).map(w=>v[w]);function P(w){let C=w.distr==3?k=>Is(k>0?k:w.clamp(i,k,w.min,w.max,w.key)):w.distr==4?k=>lp(k,w.asinh):w.distr==100?k=>w.fwd(k):k=>k;return k=>{let F=C(k),{_min:q,_max:Q}=w,ue=Q-q;return(F-q)/ue}}function D(w){let C=y[w];if(C==null){let k=(n.scales||Ml)[w]||Ml;if(k.from!=null){D(k.from);let F=vn({},y[k.from],k,{key:w});F.valToPct=P(F),y[w]=F}else{C=y[w]=vn({},w==M?mv:wP,k),C.key=w;let F=C.time,q=C.range,Q=er(q);if((w!=M||s==2&&!F)&&(Q&&(q[0]==null||q[1]==null)&&(q={min:q[0]==null?m_:{mode:1,hard:q[0],soft:q[0]},max:q[1]==null?m_:{mode:1,hard:q[1],soft:q[1]}},Q=!1),!Q&&yh(q))){let ue=q;q=(ge,be,Ne)=>be==null?zo:mh(be,Ne,ue)}C.range=vt(q||(F?UP:w==M?C.distr==3?BP:C.distr==4?zP:Ev:C.distr==3?Av:C.distr==4?Tv:FP)),C.auto=vt(Q?!1:C.auto),C.clamp=vt(C.clamp||SP),C._min=C._max=null,C.valToPct=P(C)}}}D("x"),D("y"),s==1&&_.forEach(w=>{D(w.scale)}),S.forEach(w=>{D(w.scale)});for(let w in n.scales)D(w);let N=y[M],I=N.distr,O,T;N.ori==0?(pi(c,ZC),O=r,T=o):(pi(c,KC),O=o,T=r);let U={};for(let w in y){let C=y[w];(C.min!=null||C.max!=null)&&(U[w]={min:C.min,max:C.max},C.min=C.max=null)}let W=n.tzDate||(w=>new Date(Tn(w/p))),V=n.fmtDate||Rp,ne=p==1?ZR(W):QR(W),$=A_(W,E_(p==1?jR:JR,V)),Y=C_(W,T_(tP,V)),K=[],ae=i.legend=vn({},sP,n.legend),ce=i.cursor=vn({},uP,{drag:{y:s==2}},n.cursor),ee=ae.show,de=ce.show,me=ae.markers;ae.idxs=K,me.width=vt(me.width),me.dash=vt(me.dash),me.stroke=vt(me.stroke),me.fill=vt(me.fill);let Me,he,Ce,$e=[],Ue=[],ut,lt=!1,it={};if(ae.live){let w=_[1]?_[1].values:null;lt=w!=null,ut=lt?w(i,1,0):{_:0};for(let C in ut)it[C]=Sp}if(ee)if(Me=Bi("table",aR,c),Ce=Bi("tbody",null,Me),ae.mount(i,Me),lt){he=Bi("thead",null,Me,Ce);let w=Bi("tr",null,he);Bi("th",null,w);for(var Zt in ut)Bi("th",n_,w).textContent=Zt}else pi(Me,cR),ae.live&&pi(Me,lR);let Vt={show:!0},un={show:!1};function kt(w,C){if(C==0&&(lt||!ae.live||s==2))return zo;let k=[],F=Bi("tr",uR,Ce,Ce.childNodes[C]);pi(F,w.class),w.show||pi(F,Tr);let q=Bi("th",null,F);if(me.show){let ge=Si(hR,q);if(C>0){let be=me.width(i,C);be&&(ge.style.border=be+"px "+me.dash(i,C)+" "+me.stroke(i,C)),ge.style.background=me.fill(i,C)}}let Q=Si(n_,q);w.label instanceof HTMLElement?Q.appendChild(w.label):Q.textContent=w.label,C>0&&(me.show||(Q.style.color=w.width>0?me.stroke(i,C):me.fill(i,C)),yt("click",q,ge=>{if(ce._lock)return;tt(ge);let be=_.indexOf(w);if((ge.ctrlKey||ge.metaKey)!=ae.isolate){let Ne=_.some((Oe,Be)=>Be>0&&Be!=be&&Oe.show);_.forEach((Oe,Be)=>{Be>0&&qi(Be,Ne?Be==be?Vt:un:Vt,!0,mn.setSeries)})}else qi(be,{show:!w.show},!0,mn.setSeries)},!1),nt&&yt(o_,q,ge=>{ce._lock||(tt(ge),qi(_.indexOf(w),Xr,!0,mn.setSeries))},!1));for(var ue in ut){let ge=Bi("td",dR,F);ge.textContent="--",k.push(ge)}return[F,k]}let Pn=new Map;function yt(w,C,k,F=!0){let q=Pn.get(C)||{},Q=ce.bind[w](i,C,k,F);Q&&(Cr(w,C,q[w]=Q),Pn.set(C,q))}function bn(w,C,k){let F=Pn.get(C)||{};for(let q in F)(w==null||q==w)&&(mp(q,C,F[q]),delete F[q]);w==null&&Pn.delete(C)}let en=0,hn=0,G=0,Pe=0,Je=0,at=0,we=Je,Ut=at,Xe=G,Ze=Pe,L=0,A=0,j=0,pe=0;i.bbox={};let le=!1,ve=!1,ye=!1,ie=!1,re=!1,xe=!1;function z(w,C,k){(k||w!=i.width||C!=i.height)&&oe(w,C),ht(!1),ye=!0,ve=!0,Vn()}function oe(w,C){i.width=en=G=w,i.height=hn=Pe=C,Je=at=0,Se(),Ye();let k=i.bbox;L=k.left=Er(Je*Tt,.5),A=k.top=Er(at*Tt,.5),j=k.width=Er(G*Tt,.5),pe=k.height=Er(Pe*Tt,.5)}let se=3;function Ee(){let w=!1,C=0;for(;!w;){C++;let k=Br(C),F=Xi(C);w=C==se||k&&F,w||(oe(i.width,i.height),ve=!0)}}function _e({width:w,height:C}){z(w,C)}i.setSize=_e;function Se(){let w=!1,C=!1,k=!1,F=!1;S.forEach((q,Q)=>{if(q.show&&q._show){let{side:ue,_size:ge}=q,be=ue%2,Ne=q.label!=null?q.labelSize:0,Oe=ge+Ne;Oe>0&&(be?(G-=Oe,ue==3?(Je+=Oe,F=!0):k=!0):(Pe-=Oe,ue==0?(at+=Oe,w=!0):C=!0))}}),Hi[0]=w,Hi[1]=k,Hi[2]=C,Hi[3]=F,G-=Ei[1]+Ei[3],Je+=Ei[3],Pe-=Ei[2]+Ei[0],at+=Ei[0]}function Ye(){let w=Je+G,C=at+Pe,k=Je,F=at;function q(Q,ue){switch(Q){case 1:return w+=ue,w-ue;case 2:return C+=ue,C-ue;case 3:return k-=ue,k+ue;case 0:return F-=ue,F+ue}}S.forEach((Q,ue)=>{if(Q.show&&Q._show){let ge=Q.side;Q._pos=q(ge,Q._size),Q.label!=null&&(Q._lpos=q(ge,Q.labelSize))}})}if(ce.dataIdx==null){let w=ce.hover,C=w.skip=new Set(w.skip??[]);C.add(void 0);let k=w.prox=vt(w.prox),F=w.bias??=0;ce.dataIdx=(q,Q,ue,ge)=>{if(Q==0)return ue;let be=ue,Ne=k(q,Q,ue,ge)??zt,Oe=Ne>=0&&Ne<zt,Be=N.ori==0?G:Pe,ot=ce.left,Et=e[0],Mt=e[Q];if(C.has(Mt[ue])){be=null;let gt=null,Qe=null,je;if(F==0||F==-1)for(je=ue;gt==null&&je-- >0;)C.has(Mt[je])||(gt=je);if(F==0||F==1)for(je=ue;Qe==null&&je++<Mt.length;)C.has(Mt[je])||(Qe=je);if(gt!=null||Qe!=null)if(Oe){let $t=gt==null?-1/0:O(Et[gt],N,Be,0),sn=Qe==null?1/0:O(Et[Qe],N,Be,0),Nn=ot-$t,Ot=sn-ot;Nn<=Ot?Nn<=Ne&&(be=gt):Ot<=Ne&&(be=Qe)}else be=Qe==null?gt:gt==null?Qe:ue-gt<=Qe-ue?gt:Qe}else Oe&&Cn(ot-O(Et[ue],N,Be,0))>Ne&&(be=null);return be}}let tt=w=>{ce.event=w};ce.idxs=K,ce._lock=!1;let fe=ce.points;fe.show=vt(fe.show),fe.size=vt(fe.size),fe.stroke=vt(fe.stroke),fe.width=vt(fe.width),fe.fill=vt(fe.fill);let ze=i.focus=vn({},n.focus||{alpha:.3},ce.focus),nt=ze.prox>=0,Re=nt&&fe.one,ct=[],Wt=[],$n=[];function ra(w,C){let k=fe.show(i,C);if(k instanceof HTMLElement)return pi(k,oR),pi(k,w.class),ls(k,-10,-10,G,Pe),m.insertBefore(k,ct[C]),k}function Or(w,C){if(s==1||C>0){let k=s==1&&y[w.scale].time,F=w.value;w.value=k?b_(F)?C_(W,T_(F,V)):F||Y:F||yP,w.label=w.label||(k?dP:hP)}if(Re||C>0){w.width=w.width==null?1:w.width,w.paths=w.paths||NP||wR,w.fillTo=vt(w.fillTo||EP),w.pxAlign=+wt(w.pxAlign,x),w.pxRound=U_(w.pxAlign),w.stroke=vt(w.stroke||null),w.fill=vt(w.fill||null),w._stroke=w._fill=w._paths=w._focus=null;let k=bP(ti(1,w.width),1),F=w.points=vn({},{size:k,width:ti(1,k*.2),stroke:w.stroke,space:k*2,paths:kP,_stroke:null,_fill:null},w.points);F.show=vt(F.show),F.filter=vt(F.filter),F.fill=vt(F.fill),F.stroke=vt(F.stroke),F.paths=vt(F.paths),F.pxAlign=w.pxAlign}if(ee){let k=kt(w,C);$e.splice(C,0,k[0]),Ue.splice(C,0,k[1]),ae.values.push(null)}if(de){K.splice(C,0,null);let k=null;Re?C==0&&(k=ra(w,C)):C>0&&(k=ra(w,C)),ct.splice(C,0,k),Wt.splice(C,0,0),$n.splice(C,0,0)}Dn("addSeries",C)}function ad(w,C){C=C??_.length,w=s==1?bp(w,C,P_,k_):bp(w,C,{},N_),_.splice(C,0,w),Or(_[C],C)}i.addSeries=ad;function Ul(w){if(_.splice(w,1),ee){ae.values.splice(w,1),Ue.splice(w,1);let C=$e.splice(w,1)[0];bn(null,C.firstChild),C.remove()}de&&(K.splice(w,1),ct.splice(w,1)[0].remove(),Wt.splice(w,1),$n.splice(w,1)),Dn("delSeries",w)}i.delSeries=Ul;let Hi=[!1,!1,!1,!1];function us(w,C){if(w._show=w.show,w.show){let k=w.side%2,F=y[w.scale];F==null&&(w.scale=k?_[1].scale:M,F=y[w.scale]);let q=F.time;w.size=vt(w.size),w.space=vt(w.space),w.rotate=vt(w.rotate),er(w.incrs)&&w.incrs.forEach(ue=>{!tr.has(ue)&&tr.set(ue,Z_(ue))}),w.incrs=vt(w.incrs||(F.distr==2?qR:q?p==1?YR:KR:Ar)),w.splits=vt(w.splits||(q&&F.distr==1?ne:F.distr==3?xp:F.distr==4?mP:pP)),w.stroke=vt(w.stroke),w.grid.stroke=vt(w.grid.stroke),w.ticks.stroke=vt(w.ticks.stroke),w.border.stroke=vt(w.border.stroke);let Q=w.values;w.values=er(Q)&&!er(Q[0])?vt(Q):q?er(Q)?A_(W,E_(Q,V)):b_(Q)?eP(W,Q):Q||$:Q||fP,w.filter=vt(w.filter||(F.distr>=3&&F.log==10?_P:F.distr==3&&F.log==2?vP:Y_)),w.font=G_(w.font),w.labelFont=G_(w.labelFont),w._size=w.size(i,null,C,0),w._space=w._rotate=w._incrs=w._found=w._splits=w._values=null,w._size>0&&(Hi[C]=!0,w._el=Si(nR,d))}}function hs(w,C,k,F){let[q,Q,ue,ge]=k,be=C%2,Ne=0;return be==0&&(ge||Q)&&(Ne=C==0&&!q||C==2&&!ue?Tn(R_.size/3):0),be==1&&(q||ue)&&(Ne=C==1&&!Q||C==3&&!ge?Tn(L_.size/2):0),Ne}let oa=i.padding=(n.padding||[hs,hs,hs,hs]).map(w=>vt(wt(w,hs))),Ei=i._padding=oa.map((w,C)=>w(i,C,Hi,0)),tn,an=null,ln=null,Wi=s==1?_[0].idxs:null,oi=null,Ds=!1;function aa(w,C){if(e=w??[],i.data=i._data=e,s==2){tn=0;for(let k=1;k<_.length;k++)tn+=e[k][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),oi=e[0],tn=oi.length;let k=e;if(I==2){k=e.slice();let F=k[0]=Array(tn);for(let q=0;q<tn;q++)F[q]=q}i._data=e=k}if(ht(!0),Dn("setData"),I==2&&(ye=!0),C!==!1){let k=N;k.auto(i,Ds)?la():Os(M,k.min,k.max),ie=ie||ce.left>=0,xe=!0,Vn()}}i.setData=aa;function la(){Ds=!0;let w,C;s==1&&(tn>0?(an=Wi[0]=0,ln=Wi[1]=tn-1,w=e[0][an],C=e[0][ln],I==2?(w=an,C=ln):w==C&&(I==3?[w,C]=_h(w,w,N.log,!1):I==4?[w,C]=Ep(w,w,N.log,!1):N.time?C=w+Tn(86400/p):[w,C]=mh(w,C,Ap,!0))):(an=Wi[0]=w=null,ln=Wi[1]=C=null)),Os(M,w,C)}let Ur,Ns,Fr,R,X,te,Z,J,Ae,Ie;function Te(w,C,k,F,q,Q){w??=s_,k??=Cp,F??="butt",q??=s_,Q??="round",w!=Ur&&(h.strokeStyle=Ur=w),q!=Ns&&(h.fillStyle=Ns=q),C!=Fr&&(h.lineWidth=Fr=C),Q!=X&&(h.lineJoin=X=Q),F!=te&&(h.lineCap=te=F),k!=R&&h.setLineDash(R=k)}function Le(w,C,k,F){C!=Ns&&(h.fillStyle=Ns=C),w!=Z&&(h.font=Z=w),k!=J&&(h.textAlign=J=k),F!=Ae&&(h.textBaseline=Ae=F)}function Ve(w,C,k,F,q=0){if(F.length>0&&w.auto(i,Ds)&&(C==null||C.min==null)){let Q=wt(an,0),ue=wt(ln,F.length-1),ge=k.min==null?_R(F,Q,ue,q,w.distr==3):[k.min,k.max];w.min=Gi(w.min,k.min=ge[0]),w.max=ti(w.max,k.max=ge[1])}}let st={min:null,max:null};function pt(){for(let F in y){let q=y[F];U[F]==null&&(q.min==null||U[M]!=null&&q.auto(i,Ds))&&(U[F]=st)}for(let F in y){let q=y[F];U[F]==null&&q.from!=null&&U[q.from]!=null&&(U[F]=st)}U[M]!=null&&ht(!0);let w={};for(let F in U){let q=U[F];if(q!=null){let Q=w[F]=Go(y[F],TR);if(q.min!=null)vn(Q,q);else if(F!=M||s==2)if(tn==0&&Q.from==null){let ue=Q.range(i,null,null,F);Q.min=ue[0],Q.max=ue[1]}else Q.min=zt,Q.max=-zt}}if(tn>0){_.forEach((F,q)=>{if(s==1){let Q=F.scale,ue=U[Q];if(ue==null)return;let ge=w[Q];if(q==0){let be=ge.range(i,ge.min,ge.max,Q);ge.min=be[0],ge.max=be[1],an=zi(ge.min,e[0]),ln=zi(ge.max,e[0]),ln-an>1&&(e[0][an]<ge.min&&an++,e[0][ln]>ge.max&&ln--),F.min=oi[an],F.max=oi[ln]}else F.show&&F.auto&&Ve(ge,ue,F,e[q],F.sorted);F.idxs[0]=an,F.idxs[1]=ln}else if(q>0&&F.show&&F.auto){let[Q,ue]=F.facets,ge=Q.scale,be=ue.scale,[Ne,Oe]=e[q],Be=w[ge],ot=w[be];Be!=null&&Ve(Be,U[ge],Q,Ne,Q.sorted),ot!=null&&Ve(ot,U[be],ue,Oe,ue.sorted),F.min=ue.min,F.max=ue.max}});for(let F in w){let q=w[F],Q=U[F];if(q.from==null&&(Q==null||Q.min==null)){let ue=q.range(i,q.min==zt?null:q.min,q.max==-zt?null:q.max,F);q.min=ue[0],q.max=ue[1]}}}for(let F in w){let q=w[F];if(q.from!=null){let Q=w[q.from];if(Q.min==null)q.min=q.max=null;else{let ue=q.range(i,Q.min,Q.max,F);q.min=ue[0],q.max=ue[1]}}}let C={},k=!1;for(let F in w){let q=w[F],Q=y[F];if(Q.min!=q.min||Q.max!=q.max){Q.min=q.min,Q.max=q.max;let ue=Q.distr;Q._min=ue==3?Is(Q.min):ue==4?lp(Q.min,Q.asinh):ue==100?Q.fwd(Q.min):Q.min,Q._max=ue==3?Is(Q.max):ue==4?lp(Q.max,Q.asinh):ue==100?Q.fwd(Q.max):Q.max,C[F]=k=!0}}if(k){_.forEach((F,q)=>{s==2?q>0&&C.y&&(F._paths=null):C[F.scale]&&(F._paths=null)});for(let F in C)ye=!0,Dn("setScale",F);de&&ce.left>=0&&(ie=xe=!0)}for(let F in U)U[F]=null}function Ge(w){let C=gp(an-1,0,tn-1),k=gp(ln+1,0,tn-1);for(;w[C]==null&&C>0;)C--;for(;w[k]==null&&k<tn-1;)k++;return[C,k]}function mt(){if(tn>0){let w=_.some(C=>C._focus)&&Ie!=ze.alpha;w&&(h.globalAlpha=Ie=ze.alpha),_.forEach((C,k)=>{if(k>0&&C.show&&(Qt(k,!1),Qt(k,!0),C._paths==null)){let F=Ie;Ie!=C.alpha&&(h.globalAlpha=Ie=C.alpha);let q=s==2?[0,e[k][0].length-1]:Ge(e[k]);C._paths=C.paths(i,k,q[0],q[1]),Ie!=F&&(h.globalAlpha=Ie=F)}}),_.forEach((C,k)=>{if(k>0&&C.show){let F=Ie;Ie!=C.alpha&&(h.globalAlpha=Ie=C.alpha),C._paths!=null&&Lt(k,!1);{let q=C._paths!=null?C._paths.gaps:null,Q=C.points.show(i,k,an,ln,q),ue=C.points.filter(i,k,Q,q);(Q||ue)&&(C.points._paths=C.points.paths(i,k,an,ln,ue),Lt(k,!0))}Ie!=F&&(h.globalAlpha=Ie=F),Dn("drawSeries",k)}}),w&&(h.globalAlpha=Ie=1)}}function Qt(w,C){let k=C?_[w].points:_[w];k._stroke=k.stroke(i,w),k._fill=k.fill(i,w)}function Lt(w,C){let k=C?_[w].points:_[w],{stroke:F,fill:q,clip:Q,flags:ue,_stroke:ge=k._stroke,_fill:be=k._fill,_width:Ne=k.width}=k._paths;Ne=Gt(Ne*Tt,3);let Oe=null,Be=Ne%2/2;C&&be==null&&(be=Ne>0?"#fff":ge);let ot=k.pxAlign==1&&Be>0;if(ot&&h.translate(Be,Be),!C){let Et=L-Ne/2,Mt=A-Ne/2,gt=j+Ne,Qe=pe+Ne;Oe=new Path2D,Oe.rect(Et,Mt,gt,Qe)}C?Fe(ge,Ne,k.dash,k.cap,be,F,q,ue,Q):Dt(w,ge,Ne,k.dash,k.cap,be,F,q,ue,Oe,Q),ot&&h.translate(-Be,-Be)}function Dt(w,C,k,F,q,Q,ue,ge,be,Ne,Oe){let Be=!1;be!=0&&b.forEach((ot,Et)=>{if(ot.series[0]==w){let Mt=_[ot.series[1]],gt=e[ot.series[1]],Qe=(Mt._paths||Ml).band;er(Qe)&&(Qe=ot.dir==1?Qe[0]:Qe[1]);let je,$t=null;Mt.show&&Qe&&yR(gt,an,ln)?($t=ot.fill(i,Et)||Q,je=Mt._paths.clip):Qe=null,Fe(C,k,F,q,$t,ue,ge,be,Ne,Oe,je,Qe),Be=!0}}),Be||Fe(C,k,F,q,Q,ue,ge,be,Ne,Oe)}let Mn=Vo|vp;function Fe(w,C,k,F,q,Q,ue,ge,be,Ne,Oe,Be){Te(w,C,k,F,q),(be||Ne||Be)&&(h.save(),be&&h.clip(be),Ne&&h.clip(Ne)),Be?(ge&Mn)==Mn?(h.clip(Be),Oe&&h.clip(Oe),xt(q,ue),dn(w,Q,C)):ge&vp?(xt(q,ue),h.clip(Be),dn(w,Q,C)):ge&Vo&&(h.save(),h.clip(Be),Oe&&h.clip(Oe),xt(q,ue),h.restore(),dn(w,Q,C)):(xt(q,ue),dn(w,Q,C)),(be||Ne||Be)&&h.restore()}function dn(w,C,k){k>0&&(C instanceof Map?C.forEach((F,q)=>{h.strokeStyle=Ur=q,h.stroke(F)}):C!=null&&w&&h.stroke(C))}function xt(w,C){C instanceof Map?C.forEach((k,F)=>{h.fillStyle=Ns=F,h.fill(k)}):C!=null&&w&&h.fill(C)}function ds(w,C,k,F){let q=S[w],Q;if(F<=0)Q=[0,0];else{let ue=q._space=q.space(i,w,C,k,F),ge=q._incrs=q.incrs(i,w,C,k,F,ue);Q=GP(C,k,ge,F,ue)}return q._found=Q}function fn(w,C,k,F,q,Q,ue,ge,be,Ne){let Oe=ue%2/2;x==1&&h.translate(Oe,Oe),Te(ge,ue,be,Ne,ge),h.beginPath();let Be,ot,Et,Mt,gt=q+(F==0||F==3?-Q:Q);k==0?(ot=q,Mt=gt):(Be=q,Et=gt);for(let Qe=0;Qe<w.length;Qe++)C[Qe]!=null&&(k==0?Be=Et=w[Qe]:ot=Mt=w[Qe],h.moveTo(Be,ot),h.lineTo(Et,Mt));h.stroke(),x==1&&h.translate(-Oe,-Oe)}function Br(w){let C=!0;return S.forEach((k,F)=>{if(!k.show)return;let q=y[k.scale];if(q.min==null){k._show&&(C=!1,k._show=!1,ht(!1));return}else k._show||(C=!1,k._show=!0,ht(!1));let Q=k.side,ue=Q%2,{min:ge,max:be}=q,[Ne,Oe]=ds(F,ge,be,ue==0?G:Pe);if(Oe==0)return;let Be=q.distr==2,ot=k._splits=k.splits(i,F,ge,be,Ne,Oe,Be),Et=q.distr==2?ot.map(je=>oi[je]):ot,Mt=q.distr==2?oi[ot[1]]-oi[ot[0]]:Ne,gt=k._values=k.values(i,k.filter(i,Et,F,Oe,Mt),F,Oe,Mt);k._rotate=Q==2?k.rotate(i,gt,F,Oe):0;let Qe=k._size;k._size=wi(k.size(i,gt,F,w)),Qe!=null&&k._size!=Qe&&(C=!1)}),C}function Xi(w){let C=!0;return oa.forEach((k,F)=>{let q=k(i,F,Hi,w);q!=Ei[F]&&(C=!1),Ei[F]=q}),C}function fs(){for(let w=0;w<S.length;w++){let C=S[w];if(!C.show||!C._show)continue;let k=C.side,F=k%2,q,Q,ue=C.stroke(i,w),ge=k==0||k==3?-1:1,[be,Ne]=C._found;if(C.label!=null){let Zn=C.labelGap*ge,ci=Tn((C._lpos+Zn)*Tt);Le(C.labelFont[0],ue,"center",k==2?"top":i_),h.save(),F==1?(q=Q=0,h.translate(ci,Tn(A+pe/2)),h.rotate((k==3?-fh:fh)/2)):(q=Tn(L+j/2),Q=ci);let cr=q_(C.label)?C.label(i,w,be,Ne):C.label;h.fillText(cr,q,Q),h.restore()}if(Ne==0)continue;let Oe=y[C.scale],Be=F==0?j:pe,ot=F==0?L:A,Et=C._splits,Mt=Oe.distr==2?Et.map(Zn=>oi[Zn]):Et,gt=Oe.distr==2?oi[Et[1]]-oi[Et[0]]:be,Qe=C.ticks,je=C.border,$t=Qe.show?Qe.size:0,sn=Tn($t*Tt),Nn=Tn((C.alignTo==2?C._size-$t-C.gap:C.gap)*Tt),Ot=C._rotate*-fh/180,rn=g(C._pos*Tt),ai=(sn+Nn)*ge,jn=rn+ai;Q=F==0?jn:0,q=F==1?jn:0;let _i=C.font[0],Ai=C.align==1?Oo:C.align==2?rp:Ot>0?Oo:Ot<0?rp:F==0?"center":k==3?rp:Oo,Yi=Ot||F==1?"middle":k==2?"top":i_;Le(_i,ue,Ai,Yi);let li=C.font[1]*C.lineGap,vi=Et.map(Zn=>g(a(Zn,Oe,Be,ot))),Ti=C._values;for(let Zn=0;Zn<Ti.length;Zn++){let ci=Ti[Zn];if(ci!=null){F==0?q=vi[Zn]:Q=vi[Zn],ci=""+ci;let cr=ci.indexOf(`
`)==-1?[ci]:ci.split(/\n/gm);for(let Kn=0;Kn<cr.length;Kn++){let Ym=cr[Kn];Ot?(h.save(),h.translate(q,Q+Kn*li),h.rotate(Ot),h.fillText(Ym,0,0),h.restore()):h.fillText(Ym,q,Q+Kn*li)}}}Qe.show&&fn(vi,Qe.filter(i,Mt,w,Ne,gt),F,k,rn,sn,Gt(Qe.width*Tt,3),Qe.stroke(i,w),Qe.dash,Qe.cap);let ji=C.grid;ji.show&&fn(vi,ji.filter(i,Mt,w,Ne,gt),F,F==0?2:1,F==0?A:L,F==0?pe:j,Gt(ji.width*Tt,3),ji.stroke(i,w),ji.dash,ji.cap),je.show&&fn([rn],[1],F==0?1:0,F==0?1:2,F==1?A:L,F==1?pe:j,Gt(je.width*Tt,3),je.stroke(i,w),je.dash,je.cap)}Dn("drawAxes")}function ht(w){_.forEach((C,k)=>{k>0&&(C._paths=null,w&&(s==1?(C.min=null,C.max=null):C.facets.forEach(F=>{F.min=null,F.max=null})))})}let nn=!1,Yn=!1,Nt=[];function pn(){Yn=!1;for(let w=0;w<Nt.length;w++)Dn(...Nt[w]);Nt.length=0}function Vn(){nn||(NR(Pm),nn=!0)}function Fl(w,C=!1){nn=!0,Yn=C,w(i),Pm(),C&&Nt.length>0&&queueMicrotask(pn)}i.batch=Fl;function Pm(){if(le&&(pt(),le=!1),ye&&(Ee(),ye=!1),ve){if(jt(f,Oo,Je),jt(f,"top",at),jt(f,_l,G),jt(f,vl,Pe),jt(m,Oo,Je),jt(m,"top",at),jt(m,_l,G),jt(m,vl,Pe),jt(d,_l,en),jt(d,vl,hn),u.width=Tn(en*Tt),u.height=Tn(hn*Tt),S.forEach(({_el:w,_show:C,_size:k,_pos:F,side:q})=>{if(w!=null)if(C){let Q=q===3||q===0?k:0,ue=q%2==1;jt(w,ue?"left":"top",F-Q),jt(w,ue?"width":"height",k),jt(w,ue?"top":"left",ue?at:Je),jt(w,ue?"height":"width",ue?Pe:G),pp(w,Tr)}else pi(w,Tr)}),Ur=Ns=Fr=X=te=Z=J=Ae=R=null,Ie=1,ha(!0),Je!=we||at!=Ut||G!=Xe||Pe!=Ze){ht(!1);let w=G/Xe,C=Pe/Ze;if(de&&!ie&&ce.left>=0){ce.left*=w,ce.top*=C,zr&&ls(zr,Tn(ce.left),0,G,Pe),Gr&&ls(Gr,0,Tn(ce.top),G,Pe);for(let k=0;k<ct.length;k++){let F=ct[k];F!=null&&(Wt[k]*=w,$n[k]*=C,ls(F,wi(Wt[k]),wi($n[k]),G,Pe))}}if(qt.show&&!re&&qt.left>=0&&qt.width>0){qt.left*=w,qt.width*=w,qt.top*=C,qt.height*=C;for(let k in fd)jt(Wr,k,qt[k])}we=Je,Ut=at,Xe=G,Ze=Pe}Dn("setSize"),ve=!1}en>0&&hn>0&&(h.clearRect(0,0,u.width,u.height),Dn("drawClear"),E.forEach(w=>w()),Dn("draw")),qt.show&&re&&(Bl(qt),re=!1),de&&ie&&(lr(null,!0,!1),ie=!1),ae.show&&ae.live&&xe&&(hd(),xe=!1),l||(l=!0,i.status=1,Dn("ready")),Ds=!1,nn=!1}i.redraw=(w,C)=>{ye=C||!1,w!==!1?Os(M,N.min,N.max):Vn()};function ld(w,C){let k=y[w];if(k.from==null){if(tn==0){let F=k.range(i,C.min,C.max,w);C.min=F[0],C.max=F[1]}if(C.min>C.max){let F=C.min;C.min=C.max,C.max=F}if(tn>1&&C.min!=null&&C.max!=null&&C.max-C.min<1e-16)return;w==M&&k.distr==2&&tn>0&&(C.min=zi(C.min,e[0]),C.max=zi(C.max,e[0]),C.min==C.max&&C.max++),U[w]=C,le=!0,Vn()}}i.setScale=ld;let cd,ud,zr,Gr,Im,Lm,Vr,Hr,Dm,Nm,Xt,Kt,ks=!1,zn=ce.drag,In=zn.x,Ln=zn.y;de&&(ce.x&&(cd=Si(sR,m)),ce.y&&(ud=Si(rR,m)),N.ori==0?(zr=cd,Gr=ud):(zr=ud,Gr=cd),Xt=ce.left,Kt=ce.top);let qt=i.select=vn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Wr=qt.show?Si(iR,qt.over?m:f):null;function Bl(w,C){if(qt.show){for(let k in w)qt[k]=w[k],k in fd&&jt(Wr,k,w[k]);C!==!1&&Dn("setSelect")}}i.setSelect=Bl;function zM(w){if(_[w].show)ee&&pp($e[w],Tr);else if(ee&&pi($e[w],Tr),de){let k=Re?ct[0]:ct[w];k!=null&&ls(k,-10,-10,G,Pe)}}function Os(w,C,k){ld(w,{min:C,max:k})}function qi(w,C,k,F){C.focus!=null&&XM(w),C.show!=null&&_.forEach((q,Q)=>{Q>0&&(w==Q||w==null)&&(q.show=C.show,zM(Q),s==2?(Os(q.facets[0].scale,null,null),Os(q.facets[1].scale,null,null)):Os(q.scale,null,null),Vn())}),k!==!1&&Dn("setSeries",w,C),F&&da("setSeries",i,w,C)}i.setSeries=qi;function GM(w,C){vn(b[w],C)}function VM(w,C){w.fill=vt(w.fill||null),w.dir=wt(w.dir,-1),C=C??b.length,b.splice(C,0,w)}function HM(w){w==null?b.length=0:b.splice(w,1)}i.addBand=VM,i.setBand=GM,i.delBand=HM;function WM(w,C){_[w].alpha=C,de&&ct[w]!=null&&(ct[w].style.opacity=C),ee&&$e[w]&&($e[w].style.opacity=C)}let ps,Us,ar,Xr={focus:!0};function XM(w){if(w!=ar){let C=w==null,k=ze.alpha!=1;_.forEach((F,q)=>{if(s==1||q>0){let Q=C||q==0||q==w;F._focus=C?null:Q,k&&WM(q,Q?1:ze.alpha)}}),ar=w,k&&Vn()}}ee&&nt&&yt(a_,Me,w=>{ce._lock||(tt(w),ar!=null&&qi(null,Xr,!0,mn.setSeries))});function $i(w,C,k){let F=y[C];k&&(w=w/Tt-(F.ori==1?at:Je));let q=G;F.ori==1&&(q=Pe,w=q-w),F.dir==-1&&(w=q-w);let Q=F._min,ue=F._max,ge=w/q,be=Q+(ue-Q)*ge,Ne=F.distr;return Ne==3?Bo(10,be):Ne==4?MR(be,F.asinh):Ne==100?F.bwd(be):be}function qM(w,C){let k=$i(w,M,C);return zi(k,e[0],an,ln)}i.valToIdx=w=>zi(w,e[0]),i.posToIdx=qM,i.posToVal=$i,i.valToPos=(w,C,k)=>y[C].ori==0?r(w,y[C],k?j:G,k?L:0):o(w,y[C],k?pe:Pe,k?A:0),i.setCursor=(w,C,k)=>{Xt=w.left,Kt=w.top,lr(null,C,k)};function km(w,C){jt(Wr,Oo,qt.left=w),jt(Wr,_l,qt.width=C)}function Om(w,C){jt(Wr,"top",qt.top=w),jt(Wr,vl,qt.height=C)}let ca=N.ori==0?km:Om,ua=N.ori==1?km:Om;function $M(){if(ee&&ae.live)for(let w=s==2?1:0;w<_.length;w++){if(w==0&&lt)continue;let C=ae.values[w],k=0;for(let F in C)Ue[w][k++].firstChild.nodeValue=C[F]}}function hd(w,C){if(w!=null&&(w.idxs?w.idxs.forEach((k,F)=>{K[F]=k}):AR(w.idx)||K.fill(w.idx),ae.idx=K[0]),ee&&ae.live){for(let k=0;k<_.length;k++)(k>0||s==1&&!lt)&&YM(k,K[k]);$M()}xe=!1,C!==!1&&Dn("setLegend")}i.setLegend=hd;function YM(w,C){let k=_[w],F=w==0&&I==2?oi:e[w],q;lt?q=k.values(i,w,C)??it:(q=k.value(i,C==null?null:F[C],w,C),q=q==null?it:{_:q}),ae.values[w]=q}function lr(w,C,k){Dm=Xt,Nm=Kt,[Xt,Kt]=ce.move(i,Xt,Kt),ce.left=Xt,ce.top=Kt,de&&(zr&&ls(zr,Tn(Xt),0,G,Pe),Gr&&ls(Gr,0,Tn(Kt),G,Pe));let F,q=an>ln;ps=zt,Us=null;let Q=N.ori==0?G:Pe,ue=N.ori==1?G:Pe;if(Xt<0||tn==0||q){F=ce.idx=null;for(let ge=0;ge<_.length;ge++){let be=ct[ge];be!=null&&ls(be,-10,-10,G,Pe)}nt&&qi(null,Xr,!0,w==null&&mn.setSeries),ae.live&&(K.fill(F),xe=!0)}else{let ge,be,Ne;s==1&&(ge=N.ori==0?Xt:Kt,be=$i(ge,M),F=ce.idx=zi(be,e[0],an,ln),Ne=O(e[0][F],N,Q,0));let Oe=-10,Be=-10,ot=0,Et=0,Mt=!0,gt="",Qe="";for(let je=s==2?1:0;je<_.length;je++){let $t=_[je],sn=K[je],Nn=sn==null?null:s==1?e[je][sn]:e[je][1][sn],Ot=ce.dataIdx(i,je,F,be),rn=Ot==null?null:s==1?e[je][Ot]:e[je][1][Ot];if(xe=xe||rn!=Nn||Ot!=sn,K[je]=Ot,je>0&&$t.show){let ai=Ot==null?-10:Ot==F?Ne:O(s==1?e[0][Ot]:e[je][0][Ot],N,Q,0),jn=rn==null?-10:T(rn,s==1?y[$t.scale]:y[$t.facets[1].scale],ue,0);if(nt&&rn!=null){let _i=N.ori==1?Xt:Kt,Ai=Cn(ze.dist(i,je,Ot,jn,_i));if(Ai<ps){let Yi=ze.bias;if(Yi!=0){let li=$i(_i,$t.scale),vi=rn>=0?1:-1,Ti=li>=0?1:-1;Ti==vi&&(Ti==1?Yi==1?rn>=li:rn<=li:Yi==1?rn<=li:rn>=li)&&(ps=Ai,Us=je)}else ps=Ai,Us=je}}if(xe||Re){let _i,Ai;N.ori==0?(_i=ai,Ai=jn):(_i=jn,Ai=ai);let Yi,li,vi,Ti,ji,Zn,ci=!0,cr=fe.bbox;if(cr!=null){ci=!1;let Kn=cr(i,je);vi=Kn.left,Ti=Kn.top,Yi=Kn.width,li=Kn.height}else vi=_i,Ti=Ai,Yi=li=fe.size(i,je);if(Zn=fe.fill(i,je),ji=fe.stroke(i,je),Re)je==Us&&ps<=ze.prox&&(Oe=vi,Be=Ti,ot=Yi,Et=li,Mt=ci,gt=Zn,Qe=ji);else{let Kn=ct[je];Kn!=null&&(Wt[je]=vi,$n[je]=Ti,p_(Kn,Yi,li,ci),d_(Kn,Zn,ji),ls(Kn,wi(vi),wi(Ti),G,Pe))}}}}if(Re){let je=ze.prox,$t=ar==null?ps<=je:ps>je||Us!=ar;if(xe||$t){let sn=ct[0];sn!=null&&(Wt[0]=Oe,$n[0]=Be,p_(sn,ot,Et,Mt),d_(sn,gt,Qe),ls(sn,wi(Oe),wi(Be),G,Pe))}}}if(qt.show&&ks)if(w!=null){let[ge,be]=mn.scales,[Ne,Oe]=mn.match,[Be,ot]=w.cursor.sync.scales,Et=w.cursor.drag;if(In=Et._x,Ln=Et._y,In||Ln){let{left:Mt,top:gt,width:Qe,height:je}=w.select,$t=w.scales[Be].ori,sn=w.posToVal,Nn,Ot,rn,ai,jn,_i=ge!=null&&Ne(ge,Be),Ai=be!=null&&Oe(be,ot);_i&&In?($t==0?(Nn=Mt,Ot=Qe):(Nn=gt,Ot=je),rn=y[ge],ai=O(sn(Nn,Be),rn,Q,0),jn=O(sn(Nn+Ot,Be),rn,Q,0),ca(Gi(ai,jn),Cn(jn-ai))):ca(0,Q),Ai&&Ln?($t==1?(Nn=Mt,Ot=Qe):(Nn=gt,Ot=je),rn=y[be],ai=T(sn(Nn,ot),rn,ue,0),jn=T(sn(Nn+Ot,ot),rn,ue,0),ua(Gi(ai,jn),Cn(jn-ai))):ua(0,ue)}else pd()}else{let ge=Cn(Dm-Im),be=Cn(Nm-Lm);if(N.ori==1){let ot=ge;ge=be,be=ot}In=zn.x&&ge>=zn.dist,Ln=zn.y&&be>=zn.dist;let Ne=zn.uni;Ne!=null?In&&Ln&&(In=ge>=Ne,Ln=be>=Ne,!In&&!Ln&&(be>ge?Ln=!0:In=!0)):zn.x&&zn.y&&(In||Ln)&&(In=Ln=!0);let Oe,Be;In&&(N.ori==0?(Oe=Vr,Be=Xt):(Oe=Hr,Be=Kt),ca(Gi(Oe,Be),Cn(Be-Oe)),Ln||ua(0,ue)),Ln&&(N.ori==1?(Oe=Vr,Be=Xt):(Oe=Hr,Be=Kt),ua(Gi(Oe,Be),Cn(Be-Oe)),In||ca(0,Q)),!In&&!Ln&&(ca(0,0),ua(0,0))}if(zn._x=In,zn._y=Ln,w==null){if(k){if($m!=null){let[ge,be]=mn.scales;mn.values[0]=ge!=null?$i(N.ori==0?Xt:Kt,ge):null,mn.values[1]=be!=null?$i(N.ori==1?Xt:Kt,be):null}da(op,i,Xt,Kt,G,Pe,F)}if(nt){let ge=k&&mn.setSeries,be=ze.prox;ar==null?ps<=be&&qi(Us,Xr,!0,ge):ps>be?qi(null,Xr,!0,ge):Us!=ar&&qi(Us,Xr,!0,ge)}}xe&&(ae.idx=F,hd()),C!==!1&&Dn("setCursor")}let Fs=null;Object.defineProperty(i,"rect",{get(){return Fs==null&&ha(!1),Fs}});function ha(w=!1){w?Fs=null:(Fs=m.getBoundingClientRect(),Dn("syncRect",Fs))}function Um(w,C,k,F,q,Q,ue){ce._lock||ks&&w!=null&&w.movementX==0&&w.movementY==0||(dd(w,C,k,F,q,Q,ue,!1,w!=null),w!=null?lr(null,!0,!0):lr(C,!0,!1))}function dd(w,C,k,F,q,Q,ue,ge,be){if(Fs==null&&ha(!1),tt(w),w!=null)k=w.clientX-Fs.left,F=w.clientY-Fs.top;else{if(k<0||F<0){Xt=-10,Kt=-10;return}let[Ne,Oe]=mn.scales,Be=C.cursor.sync,[ot,Et]=Be.values,[Mt,gt]=Be.scales,[Qe,je]=mn.match,$t=C.axes[0].side%2==1,sn=N.ori==0?G:Pe,Nn=N.ori==1?G:Pe,Ot=$t?Q:q,rn=$t?q:Q,ai=$t?F:k,jn=$t?k:F;if(Mt!=null?k=Qe(Ne,Mt)?a(ot,y[Ne],sn,0):-10:k=sn*(ai/Ot),gt!=null?F=je(Oe,gt)?a(Et,y[Oe],Nn,0):-10:F=Nn*(jn/rn),N.ori==1){let _i=k;k=F,F=_i}}be&&(C==null||C.cursor.event.type==op)&&((k<=1||k>=G-1)&&(k=Er(k,G)),(F<=1||F>=Pe-1)&&(F=Er(F,Pe))),ge?(Im=k,Lm=F,[Vr,Hr]=ce.move(i,k,F)):(Xt=k,Kt=F)}let fd={width:0,height:0,left:0,top:0};function pd(){Bl(fd,!1)}let Fm,Bm,zm,Gm;function Vm(w,C,k,F,q,Q,ue){ks=!0,In=Ln=zn._x=zn._y=!1,dd(w,C,k,F,q,Q,ue,!0,!1),w!=null&&(yt(ap,dp,Hm,!1),da(r_,i,Vr,Hr,G,Pe,null));let{left:ge,top:be,width:Ne,height:Oe}=qt;Fm=ge,Bm=be,zm=Ne,Gm=Oe}function Hm(w,C,k,F,q,Q,ue){ks=zn._x=zn._y=!1,dd(w,C,k,F,q,Q,ue,!1,!0);let{left:ge,top:be,width:Ne,height:Oe}=qt,Be=Ne>0||Oe>0,ot=Fm!=ge||Bm!=be||zm!=Ne||Gm!=Oe;if(Be&&ot&&Bl(qt),zn.setScale&&Be&&ot){let Et=ge,Mt=Ne,gt=be,Qe=Oe;if(N.ori==1&&(Et=be,Mt=Oe,gt=ge,Qe=Ne),In&&Os(M,$i(Et,M),$i(Et+Mt,M)),Ln)for(let je in y){let $t=y[je];je!=M&&$t.from==null&&$t.min!=zt&&Os(je,$i(gt+Qe,je),$i(gt,je))}pd()}else ce.lock&&(ce._lock=!ce._lock,lr(C,!0,w!=null));w!=null&&(bn(ap,dp),da(ap,i,Xt,Kt,G,Pe,null))}function jM(w,C,k,F,q,Q,ue){if(ce._lock)return;tt(w);let ge=ks;if(ks){let be=!0,Ne=!0,Oe=10,Be,ot;N.ori==0?(Be=In,ot=Ln):(Be=Ln,ot=In),Be&&ot&&(be=Xt<=Oe||Xt>=G-Oe,Ne=Kt<=Oe||Kt>=Pe-Oe),Be&&be&&(Xt=Xt<Vr?0:G),ot&&Ne&&(Kt=Kt<Hr?0:Pe),lr(null,!0,!0),ks=!1}Xt=-10,Kt=-10,K.fill(null),lr(null,!0,!0),ge&&(ks=ge)}function Wm(w,C,k,F,q,Q,ue){ce._lock||(tt(w),la(),pd(),w!=null&&da(l_,i,Xt,Kt,G,Pe,null))}function Xm(){S.forEach(VP),z(i.width,i.height,!0)}Cr(ph,Fo,Xm);let qr={};qr.mousedown=Vm,qr.mousemove=Um,qr.mouseup=Hm,qr.dblclick=Wm,qr.setSeries=(w,C,k,F)=>{let q=mn.match[2];k=q(i,C,k),k!=-1&&qi(k,F,!0,!1)},de&&(yt(r_,m,Vm),yt(op,m,Um),yt(o_,m,w=>{tt(w),ha(!1)}),yt(a_,m,jM),yt(l_,m,Wm),yp.add(i),i.syncRect=ha);let zl=i.hooks=n.hooks||{};function Dn(w,C,k){Yn?Nt.push([w,C,k]):w in zl&&zl[w].forEach(F=>{F.call(null,i,C,k)})}(n.plugins||[]).forEach(w=>{for(let C in w.hooks)zl[C]=(zl[C]||[]).concat(w.hooks[C])});let qm=(w,C,k)=>k,mn=vn({key:null,setSeries:!1,filters:{pub:v_,sub:v_},scales:[M,_[1]?_[1].scale:null],match:[y_,y_,qm],values:[null,null]},ce.sync);mn.match.length==2&&mn.match.push(qm),ce.sync=mn;let $m=mn.key,md=gv($m);function da(w,C,k,F,q,Q,ue){mn.filters.pub(w,C,k,F,q,Q,ue)&&md.pub(w,C,k,F,q,Q,ue)}md.sub(i);function ZM(w,C,k,F,q,Q,ue){mn.filters.sub(w,C,k,F,q,Q,ue)&&qr[w](null,C,k,F,q,Q,ue)}i.pub=ZM;function KM(){md.unsub(i),yp.delete(i),Pn.clear(),mp(ph,Fo,Xm),c.remove(),Me?.remove(),Dn("destroy")}i.destroy=KM;function gd(){Dn("init",n,e),aa(e||n.data,!1),U[M]?ld(M,U[M]):la(),re=qt.show&&(qt.width>0||qt.height>0),ie=xe=!0,z(n.width,n.height)}return _.forEach(Or),S.forEach(us),t?t instanceof HTMLElement?(t.appendChild(c),gd()):t(i,gd):gd(),i}yn.assign=vn;yn.fmtNum=Tp;yn.rangeNum=mh;yn.rangeLog=_h;yn.rangeAsinh=Ep;yn.orient=Pr;yn.pxRatio=Tt;yn.join=DR;yn.fmtDate=Rp,yn.tzDate=WR;yn.sync=gv;{yn.addGap=AP,yn.clipGaps=bh;let n=yn.paths={points:Mv};n.linear=wv,n.stepped=RP,n.bars=PP,n.spline=LP}function Cv(n,e,t,i){let s=t-e+1,r=[];if(s<=2*i){for(let o=e;o<=t;o++)r.push(o);return r}for(let o=0;o<i;o++){let a=e+Math.floor(o*s/i),l=e+Math.floor((o+1)*s/i);HP(r,n,a,l)}return r}function HP(n,e,t,i){let[s,r,o,a,l]=[-1,-1,-1,-1,-1];for(let u=t;u<i;u++){let h=e[u];if(Number.isNaN(h)){l=u;continue}s<0&&(s=r=o=u),h<e[r]&&(r=u),h>e[o]&&(o=u),a=u}let c=[s,r,o,a,l].filter(u=>u>=0).sort((u,h)=>u-h);c.forEach((u,h)=>h&&u===c[h-1]?0:n.push(u))}function Rv(n,e){let{left:t,top:i,width:s,height:r}=n.bbox;n.ctx.save(),n.ctx.beginPath(),n.ctx.rect(t,i-2,s,r+4),n.ctx.clip(),e(n.ctx),n.ctx.restore()}function Pv(n){let{left:e,top:t,width:i,height:s}=n.bbox,[r,o]=[n.scales.x,n.scales.y],a=i/(r.max-r.min),l=s/(o.max-o.min);return{x:c=>e+(c-r.min)*a,y:c=>t+(o.max-c)*l}}function Iv(n,e,t){return[Math.max(0,_n(n,e).index),_n(n,t).next]}function qo(n,{xs:e,values:t,x:i,y:s,low:r,high:o,columns:a},l){let[c,u]=Iv(e,r,o),h=new Path2D,d=new Path2D,f=0,m=0,x=0,g=!1,p=()=>{if(f===1){let _=Math.max(l.width*1.3,2);d.moveTo(m+_,x),d.arc(m,x,_,0,2*Math.PI),g=!0}f=0};for(let _ of Cv(t,c,u,a)){let S=t[_];if(S!==S){p();continue}[m,x]=[i(e[_]),s(S)],f?h.lineTo(m,x):h.moveTo(m,x),f+=1}p(),n.globalAlpha=l.alpha??1,n.lineJoin="round",n.lineWidth=l.width,n.strokeStyle=l.colour,n.setLineDash(l.dash??[]),n.stroke(h),n.setLineDash([]),g&&(n.fillStyle=l.colour,n.fill(d)),n.globalAlpha=1}function Eh(n,{xs:e,size:t,lower:i,upper:s,x:r,y:o,low:a,high:l,columns:c},u){let[h,d]=Iv(e,a,l),f=Math.max(1,Math.floor((d-h+1)/(2*c))),m=new Path2D,x=[],g=()=>{if(x.length>1){x.forEach((p,_)=>m[_?"lineTo":"moveTo"](r(e[p]),o(s(p))));for(let p of x.reverse())m.lineTo(r(e[p]),o(i(p)));m.closePath()}x=[]};for(let p=h;p<=Math.min(d,t-1);p+=f)Number.isFinite(i(p))&&Number.isFinite(s(p))?x.push(p):g();g(),n.globalAlpha=u.alpha,n.fillStyle=u.colour,n.fill(m),n.globalAlpha=1}function Lv(n,e,t,i,s){let{top:r,height:o}=e.bbox;n.globalAlpha=s.alpha,n.fillStyle=s.colour;for(let[a,l]of i){let[c,u]=[t(a),t(l)];n.fillRect(c,r,Math.max(u-c,1),o)}n.globalAlpha=1}function Dv(n,e,t,i){let{top:s,height:r}=e.bbox;n.globalAlpha=i.alpha??1,n.strokeStyle=i.colour,n.lineWidth=i.width,n.setLineDash(i.dash??[]),n.beginPath(),n.moveTo(t,s),n.lineTo(t,s+r),n.stroke(),n.setLineDash([]),n.globalAlpha=1}function Nv(n,e,t,i){let s=e.quantity.key,r=[];for(let o of i){let a=n.trials[o];for(let[l,c]of Object.entries(t)){let u=Op(a.series?.[s],c);u&&r.push({trial:a,index:o,side:l,id:c,quantity:s,time:a.time,values:u,spread:e.spread?Op(a.series[e.spread],c):null,family:(a.family??[]).map(({label:h,series:d})=>({label:h,values:Op(d?.[s],c)})).filter(h=>h.values)})}}return r}function Op(n,e){let t=n?n.items.indexOf(e):-1;if(t<0)return null;let i=n.values.shape[1];return n.values.subarray(t*i,(t+1)*i)}function xi(n){return n.side!=="middle"?n.side:n.trial.cycles?.right?.length?"right":"left"}function nr(n){return fa(n.trial,n.quantity,n.id,xi(n))}function kv(n,e,t,i){let s=o=>o.quantity===t&&o.item===e.base,r=(n.norms??[]).filter(s);return r.find(o=>o.side===i)??r.find(o=>!o.side)??null}function Up(n,{least:e,shown:t}){let[i,s]=[1/0,-1/0];for(let o of n)for(let a=0;a<o.length;a++){let l=o[a];l<i&&(i=l),l>s&&(s=l)}if(i>s)return{low:0,high:1,empty:!0};for(let o of t)[i,s]=[Math.min(i,o),Math.max(s,o)];let r=Math.max(.07*(s-i),.5*(e-(s-i)),1e-9);return{low:i-r,high:s+r,empty:!1}}var WP=1.7,XP=2.8,Uv=.8,Ov=Float64Array.from({length:101},(n,e)=>e);function Fv(n,e,t,i){let s=i*(devicePixelRatio||1),r=Pv(n),o=Math.max(1,Math.ceil(n.bbox.width));Rv(n,a=>{qP(a,n,r,t,s),t.axis==="cycle"?YP(a,n,e,t,{...r,columns:o,ratio:s}):$P(a,n,e,t,{...r,columns:o,ratio:s})})}function qP(n,e,{y:t},i,s){let{min:r,max:o}=e.scales.y;r>=0||o<=0||(n.strokeStyle=i.colours.muted,n.globalAlpha=.55,n.lineWidth=s,n.beginPath(),n.moveTo(e.bbox.left,Math.round(t(0))+.5),n.lineTo(e.bbox.left+e.bbox.width,Math.round(t(0))+.5),n.stroke(),n.globalAlpha=1)}function Bv(n,e){return n.id===e.hovered?XP:WP}function $P(n,e,t,i,{x:s,y:r,columns:o,ratio:a}){i.loop&&Lv(n,e,s,[i.loop],{colour:i.colours.accent,alpha:.09});let l=t.sources.map(c=>{let{slope:u,offset:h}=i.maps[c.index];return{xs:c.time,x:d=>s(u*d+h),y:r,low:(e.scales.x.min-h)/u,high:(e.scales.x.max-h)/u,columns:o}});t.sources.forEach(({values:c,spread:u},h)=>{if(!u)return;let d={lower:m=>c[m]-u[m],upper:m=>c[m]+u[m]},f={colour:t.looks[h].colour,alpha:.16};Eh(n,{...l[h],size:c.length,...d},f)}),t.sources.forEach(({family:c},u)=>{let h={colour:t.looks[u].colour,width:Uv*a,alpha:.35};for(let{values:d}of c)qo(n,{...l[u],values:d},h)}),t.sources.forEach((c,u)=>{let{colour:h,dash:d}=t.looks[u],f={colour:h,dash:d.map(m=>m*a),width:Bv(c,i)*a};qo(n,{...l[u],values:c.values},f)})}function YP(n,e,t,i,{x:s,y:r,columns:o,ratio:a}){let[l,c]=[e.scales.x.min,e.scales.x.max],u={xs:Ov,size:Ov.length,x:s,y:r,low:l,high:c,columns:o},{norm:h}=t;if(h&&i.norms){Eh(n,{...u,...{lower:g=>h.low[g],upper:g=>h.high[g]}},{colour:i.colours.muted,alpha:.2});let x={colour:i.colours.muted,width:a,alpha:.6,dash:[]};h.mean&&qo(n,{...u,values:h.mean},x)}let d=t.sources.map(nr),f=t.looks.map(m=>({...m,dash:m.dash.map(x=>x*a)}));d.forEach(({mean:m,deviation:x},g)=>{if(!x||!i.bands)return;Eh(n,{...u,...{lower:_=>m[_]-x[_],upper:_=>m[_]+x[_]}},{colour:f[g].colour,alpha:.18})}),d.forEach(({off:m},x)=>{if(m===null)return;let p={colour:i.colours[xi(t.sources[x])],width:a,dash:[3*a,3*a],alpha:.7};Dv(n,e,s(m),p)}),d.forEach(({cycles:m,mean:x},g)=>{let p=!i.bands||!x||!m.some(b=>b.whole);if(!i.cycles&&!p)return;let _=(p?1.2:Uv)*a,S=p?.9:Math.max(.15,Math.min(.5,4/m.length)),y={colour:f[g].colour,width:_,alpha:S};for(let{values:b}of m)qo(n,{...u,values:b},y)}),d.forEach(({mean:m},x)=>{if(!m||!i.bands)return;let g=(Bv(t.sources[x],i)+.4)*a;qo(n,{...u,values:m},{...f[x],width:g})})}function zv(n){let e=document.createElement("div");return e.className="curve-tip",e.setAttribute("role","tooltip"),e.showPopover&&(e.popover="manual"),e.hidden=!0,n.append(e),{show(t,i,s="below"){e.replaceChildren(...t),e.hidden=!1,e.showPopover&&!e.matches(":popover-open")&&e.showPopover();let{offsetWidth:r,offsetHeight:o}=e,a=(i.left+i.right-r)/2,l=s==="above"?a:i.left,c=Math.max(4,Math.min(l,innerWidth-r-4)),u=i.top-6-o,h=i.bottom+6,d=(s==="above"||h+o>innerHeight-4)&&u>=4,f=Math.max(4,Math.min(d?u:h,innerHeight-o-4));e.style.transform=`translate(${Math.round(c)}px, ${Math.round(f)}px)`},hide(){e.hidden||(e.hidePopover&&e.matches(":popover-open")&&e.hidePopover(),e.hidden=!0)},dispose:()=>e.remove()}}function ke(n,e="",...t){let i=document.createElement(n);return e&&(i.className=e),i.append(...t),i}function $o(n,e=[],t="curve-swatch"){let i=ke("span",t),[s,r]=e.length?e:[1,0];return i.style.background=r?`repeating-linear-gradient(90deg, ${n} 0 ${s}px, transparent ${s}px ${s+r}px)`:n,i}var jP=1.5,ZP=6;function Fp(n,e){let t=Ps(e.unit);return[...[ke("div","curve-tip-head",`${e.label}${t?` (${t})`:""}`),ke("p","",e.definition??"")],...Bp(n)]}var KP=new Set(["angle","moment","position"]);function Ah(n,e){let t=KP.has(e)&&/positive: ([^,(.;]+)/.exec(n.definition??"");return t?t[1].trim():""}var Gv=n=>[...new Set(n.flatMap(e=>e.split("; ")))].join("; ");function Bp(n){let e=[ke("div","curve-tip-head",n.name)];return n.item.definition&&e.push(ke("p","",n.item.definition)),e.push(ke("p","curve-tip-names",Object.values(n.members).join(", "))),e}function JP({side:n,trial:e,id:t},i,s){let r=[n==="middle"?i.items[t]?.label??t:n];return s>1&&r.push(e.name),r.join(", ")}function Vv(n){let{axis:e,at:t,origin:i,ownTime:s,sources:r,looks:o,range:a,unit:l,scene:c,trials:u,norm:h}=n,d=nh(a),f=Ps(l),m=e==="cycle"?`${t.toFixed(0)} % of the gait cycle`:`${(t+i).toFixed(3)} s`,x=r.map((g,p)=>{let{value:_,half:S,words:y}=e==="cycle"?n2(g,t):t2(g,s),b=S>0?` \xB1 ${os(S,d)}`:"",M=`${os(_,d)}${b} ${f}`,v=Number.isFinite(_)?M:"no value",E=JP(g,c,u.length);return ke("div","curve-tip-line",$o(o[p].colour,o[p].dash),ke("span","curve-tip-name",E+y),ke("b","",v))});if(e==="time"?x.push(...QP(r,s,d,f)):x.push(...e2(r,t)),h&&e==="cycle"){let[g,p]=[h.low,h.high].map(b=>os(b[Math.round(t)],d)),_=$o("currentColor",[],"curve-swatch norm"),S=ke("span","curve-tip-name","normative, mean \xB1 1 SD"),y=ke("b","",`${g} to ${p} ${f}`);x.push(ke("div","curve-tip-line",_,S,y))}return[ke("div","curve-tip-head",m),...x]}function QP(n,e,t,i){return n.flatMap(({time:s,family:r,index:o,side:a})=>r.slice(0,ZP).map(({label:l,values:c})=>{let u=Yo(c,_n(s,e(o))),h=a==="middle"?l:`${a}, ${l}`;return Hv(h,`${os(u,t)} ${i}`)}))}function e2(n,e){let t=new Map;for(let i of n){let{off:s}=nr(i);s!==null&&Math.abs(s-e)<jP&&t.set(xi(i),s)}return[...t].map(([i,s])=>Hv(`foot off, ${i}`,`${s.toFixed(1)} %`))}var Hv=(n,e)=>ke("div","curve-tip-line",ke("span"),ke("span","curve-tip-name",n),ke("b","",e));function Wv({row:n,flags:e,span:t,mark:i,inside:s},r){let o=h=>`${h.toFixed(3)} s`,a=([h,d])=>`${o(h)} to ${o(d)}`,l=r?`, ${n.trial.name}`:"";if(n.kind==="flags"){if(!e.length)return[ke("div","curve-tip-head",`Not flagged here${l}`)];let h=e.flatMap(d=>[ke("div","curve-tip-flag",$o(d.colour,[],"curve-swatch flag"),d.label),ke("p","curve-tip-names",a(d.spans.find(s)))]);return[ke("div","curve-tip-head",`Flagged${l}`),...h]}let c=i?i.name.replace("_"," "):t?"stance":"swing",u=[ke("div","curve-tip-head",`${c}, ${n.side}${l}`)];return i?u.push(ke("p","curve-tip-names",o(i.time))):t&&u.push(ke("p","curve-tip-names",a(t))),u}function t2(n,e){let t=e(n.index),i=n.time;if(t<i[0]-1e-9||t>i[i.length-1]+1e-9)return{value:NaN,words:""};let s=Hl(n.trial,n.side==="left"?"left":"right",t),o=s!==null&&n.side!=="middle"?` (${s.toFixed(0)} % of its cycle)`:"",a=_n(i,t),l=n.spread&&Yo(n.spread,a);return{value:Yo(n.values,a),half:l,words:o}}function n2(n,e){let{mean:t,deviation:i,cycles:s}=nr(n),r=Math.max(0,Math.min(100,Math.round(e))),o=s.filter(l=>l.whole).length,a=o>1?`, mean \xB1 SD of ${o}`:o?", 1 cycle":"";return{value:t?t[r]:NaN,half:i?i[r]:0,words:a}}function Yo(n,{index:e,next:t,share:i}){let s=n[e];return i?s+i*(n[t]-s):s}var Bn=48,cs=16,wl=20,El=17,Ir=5,qv=6,i2=11,$v="translateX(-9999px)",s2=n=>n==null?$v:`translateX(${n}px)`;function Yv(n,e,t,i){let{scene:s}=t,{quantity:r}=e,o=Ps(r.unit),a=Nv(s,e,n.members,t.trials),l=a.length?kv(s,n.item,r.key,xi(a[0])):null,c=Ah(n.item,r.key),u=ke("small","curve-sign",ke("s"),ke("span","",`+ ${c}`)),h=c?[u]:[],d=[...r2(r.label),ke("i","",o),...h],f=ke("span","curve-quantity",...d),m=a.map(()=>document.createTextNode("")),x=m.map(O=>ke("span","curve-value",O)),g=t.trials.map(O=>x.filter((T,U)=>a[U].index===O)),p=ke("span","curve-values",...g.map(O=>ke("span","",...O)));p.setAttribute("aria-hidden","true"),p.title="Values at the instant that is shown";let _=ke("div","curve-plot"),S=ke("div","curve-empty","no values"),y=ke("div","curve-panel",ke("div","curve-panel-head",f,p),_);y.tabIndex=0,y.setAttribute("role","img"),y.setAttribute("aria-label",`${n.name}: ${r.label}${o?` in ${o}`:""}. ${r.definition??""}`);let b={element:y,name:f,group:n,panel:e,sources:a,norm:l,u:null,looks:[],range:null},M={},v=[],E=2,P=0;function D(O,T){return Yo(O.values,_n(O.time,t.ownTime(O.index,T)))}function N(){let O=[];for(let U of a)if(t.axis==="cycle"){let{cycles:W,mean:V,deviation:ne}=nr(U);if(O.push(...W.map($=>$.values)),!ne)continue;for(let $ of[1,-1])O.push(V.map((Y,K)=>Y+$*ne[K]))}else O.push(U.values,...U.family.map(W=>W.values));let{empty:T}=Up(O,e);l&&t.axis==="cycle"&&t.norms&&O.push(l.low,l.high),b.range={...Up(O,e),empty:T},E=T?2:nh(b.range.high-b.range.low),S.textContent=t.axis==="cycle"?"no complete gait cycle":"no values",T?_.append(S):S.remove()}function I(){if(b.looks=a.map(T=>Ox(T,t)),x.forEach((T,U)=>T.style.color=b.looks[U].ink),!b.u||t.still)return;for(let T of[...Object.values(M),...v])T.remove();for(let T of Object.keys(M))delete M[T];let O=t.axis==="cycle"?[...new Set(a.map(xi))]:["all"];for(let T of O)M[T]=ke("div","curve-cursor"),M[T].style.setProperty("--own",t.colours[T]??"currentColor"),b.u.over.append(M[T]);v=b.looks.map(({colour:T})=>{let U=ke("div","curve-dot");return U.style.background=T,b.u.over.append(U),U})}return Object.assign(b,{size(O,T){let U={width:O,height:T+(i?wl+El:Ir)};if(_.style.height=`${U.height}px`,P=T-qv,b.u)return b.u.setSize(U);b.u=new yn(Xv(t,b,i,U,1),[[0,1]],_),I()},refresh(){N(),I(),b.u&&(b.u.batch(()=>{b.u.setScale("y",{min:b.range.low,max:b.range.high}),b.u.setScale("x",{min:t.x[0],max:t.x[1]})}),b.u.redraw(!1,!0))},picture(O,T,U){let W=i?wl+El:Ir,V={width:O*U,height:(T+W)*U},ne=new yn(Xv(t,b,i,V,U),[[0,1]],ke("div"));return ne.batch(()=>ne.redraw()),ne},readings:()=>m.map(({data:O},T)=>({text:O,ink:b.looks[T].ink})),redraw:()=>b.u?.redraw(!1,!1),rescale:()=>b.u?.setScale("x",{min:t.x[0],max:t.x[1]}),point(O,T){if(!v.length)return;for(let ne in M)M[ne].style.transform=s2(O[ne]);let{low:U,high:W}=b.range,V=P/(W-U);for(let ne=0;ne<a.length;ne++){let $=a[ne],Y=T[$.index],K=Y?Yo($.values,Y):NaN,ae=os(K,E);m[ne].data!==ae&&(m[ne].data=ae);let ce=O[t.axis==="cycle"?xi($)+$.index:"all"],ee=K===K&&ce!==null;v[ne].style.transform=ee?`translate(${ce}px, ${((W-K)*V).toFixed(1)}px)`:$v}},nearest(O,T,U){let W=b.u.over.getBoundingClientRect().top,[V,ne]=[null,U];for(let $ of a){let K=t.axis==="cycle"?nr($).mean?.[Math.round(O)]:D($,O),ae=Math.abs(W+b.u.valToPos(K,"y")-T);ae<ne&&([V,ne]=[$.id,ae])}return V},dispose:()=>b.u?.destroy()}),N(),I(),b}function r2(n){let[e,...t]=n.split(", "),i=t.length?[ke("b","",t.join(", "))]:[];return[ke("span","",t.length?`${e},`:e),...i]}function Xv(n,e,t,{width:i,height:s},r){let o=`${i2*r}px ${n.colours.font}`,a=()=>n.colours.line,l={font:o,stroke:()=>n.colours.muted,grid:{stroke:a,width:r}},c={stroke:a,width:r,size:4*r},u=(S,y,b,M,v)=>y.map(E=>os(E,Mx(v))),h=(S,y,b,M,v)=>u(S,y.map(E=>E+n.origin),b,M,v),d=(S,y)=>y.map(()=>""),f=(...S)=>(e.range.empty?d:u)(...S),m=El*r,x={label:()=>n.xLabel,labelSize:m,labelFont:o,labelGap:0},g=t?{size:wl*r,gap:3*r,values:h,...x}:{size:Ir*r,gap:0,values:d},p=(S,y,b,M,v)=>{let E=Math.ceil((b+n.origin)/v-1e-9),P=Math.floor((M+n.origin)/v+1e-9);return Array.from({length:P-E+1},(D,N)=>(E+N)*v-n.origin)},_={side:3,scale:"y",size:Bn*r,gap:4*r,values:f};return{width:i,height:s,padding:[qv*r,cs*r,0,0],cursor:{show:!1},legend:{show:!1},select:{show:!1},series:[{}],scales:{x:{time:!1,auto:!1,range:()=>n.x},y:{auto:!1,range:()=>[e.range.low,e.range.high]}},axes:[{...l,ticks:c,space:56*r,splits:p,...g},{...l,ticks:c,space:19*r,..._}],hooks:{drawAxes:[S=>Fv(S,e,n,r)]}}}var jo=6,o2=3,Al=2,a2=2,l2=["right","left"];function Th(n,e,t="both"){let i=[],s=Al,r=o=>{i.push({height:jo,...o,top:s}),s+=i.at(-1).height+Al};for(let o of e.length>a2?e.slice(0,1):e){let a=n.trials[o];i.length&&(s+=Al);for(let c of l2){let u=(a.events??[]).filter(h=>h.side===c);!u.length||t!=="both"&&t!==c||r({kind:"stance",side:c,trial:a,index:o,label:c,spans:zp(a,u),marks:u})}let l=rh(a);if(l.length){let c=Math.max(jo,o2*l.length);r({kind:"flags",trial:a,index:o,flags:l,spans:[],marks:[],label:"flags",height:c})}}return i}function zp({time:n},e){let t=[],i=e[0].name==="foot_off"?n[0]:null;for(let r of e)r.name==="foot_strike"?i??=r.time:i!==null&&(t.push([i,r.time]),i=null);let s=n[n.length-1];return i!==null&&i<s&&t.push([i,s]),t}var Zo=n=>n.length?n.at(-1).top+n.at(-1).height+Al:0;function Ch(n,e){let t=ke("canvas"),i=ke("div","curve-cursor"),s=ke("div","curve-strip-over",i),r=ke("div","curve-strip",t,s);r.style.height=`${Zo(n)}px`,s.style.left=`${Bn}px`,s.style.right=`${cs}px`;let o=0,a=1;function l(){let u=a*(devicePixelRatio||1),h=Zo(n);t.width=Math.round((o+Bn)*u),t.height=Math.round(h*u),t.style.width=`${o+Bn}px`;let d=t.getContext("2d");d.scale(u,u),d.font=`9px ${e.colours.font}`,d.textBaseline="middle",d.textAlign="right";for(let f of n){let{top:m}=f,x=e.colours[f.side];d.save(),f.kind==="stance"&&(d.fillStyle=x,d.fillText(f.side==="right"?"R":"L",Bn-6,m+jo/2+.5)),d.beginPath(),d.rect(Bn,0,o,h),d.clip();let g=p=>Bn+c(f.index,p);f.kind==="flags"?c2(d,f,g):u2(d,f,x,g),d.restore()}}function c(u,h){let{slope:d,offset:f}=e.maps[u];return(d*h+f-e.x[0])/(e.x[1]-e.x[0])*o}return{element:r,over:s,canvas:t,draw:l,size(u,h=1){[o,a]=[u,h],l()},point:u=>i.style.transform=`translateX(${u??-9999}px)`,at(u,h){let d=n.find(b=>h<b.top+b.height+Al/2)??n.at(-1),{slope:f,offset:m}=e.maps[d.index],g=(e.x[0]+u/o*(e.x[1]-e.x[0])-m)/f,p=4/o*(e.x[1]-e.x[0])/f,_=([b,M])=>g>=b-p&&g<=M+p,S=d.marks.find(b=>Math.abs(b.time-g)<=p)??null,y=(d.flags??[]).filter(b=>b.spans.some(_));return{row:d,flags:y,span:d.spans.find(_)??null,mark:S,inside:_}}}}function c2(n,{flags:e,top:t,height:i},s){let r=i/e.length;e.forEach(({spans:o,colour:a},l)=>{n.fillStyle=a;for(let[c,u]of o)n.fillRect(s(c),t+l*r,Math.max(s(u)-s(c),2),r)})}function u2(n,{spans:e,marks:t,top:i},s,r){n.fillStyle=s,n.globalAlpha=.4;for(let[o,a]of e)n.fillRect(r(o),i,r(a)-r(o),jo);n.globalAlpha=1;for(let{time:o,name:a}of t)a==="foot_strike"?n.fillRect(r(o)-1,i-1,2.5,jo+2):(n.strokeStyle=s,n.lineWidth=1.2,n.strokeRect(r(o)-1,i-.4,2,jo+.8))}var jv="http://www.w3.org/2000/svg",Gp={right:23,left:28},Zv=3;function Rh(n,e,t){let i=document.createElementNS(jv,n);for(let[s,r]of Object.entries(e))i.setAttribute(s,r);if(t){let s=document.createElementNS(jv,"title");s.textContent=t,i.append(s)}return i}function Vp(n,e,t){let[i,s]=[Math.max(n,0),Math.min(e,t)];return s>i?{x:`${100*i/t}%`,width:`${100*(s-i)/t}%`}:null}function Kv(n,e,t){let i=[];(n.flags??[]).forEach(s=>{let{label:r,spans:o,harmless:a}=s;if(!a)for(let[l,c]of o){let u=Vp(e(l),e(c),t);u&&i.push(Rh("rect",{...u,y:1,height:4,fill:gl(s)},r))}});for(let[s,r]of Object.entries(Gp)){let o=(n.events??[]).filter(a=>a.side===s);for(let[a,l]of o.length?zp(n,o):[]){let c=Vp(e(a),e(l),t),u={y:r,height:Zv,class:`stance ${s}`};c&&i.push(Rh("rect",{...c,...u},`stance, ${s}`))}}for(let{time:s,name:r,side:o}of n.events??[]){let a=e(s)/t;if(!(a>=0&&a<=1)||r!=="foot_strike")continue;let l={y:(Gp[o]??Gp.right)-2,width:2,height:Zv+4,class:`strike ${o}`};i.push(Rh("rect",{x:`${100*a}%`,...l},`foot strike, ${o}`))}return i}function Jv([n,e],t){let i=Vp(n,e,t);return i?Rh("rect",{...i,y:7,height:12,rx:2,class:"loop"}):null}function Qv(n,e){let{scene:t,state:i,alignment:s,clock:r}=n,o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("aria-hidden","true");let a=H("div",{class:"done"}),l=H("div",{class:"carrier"},H("div",{class:"head"})),c=H("div",{class:"rail"},o,H("div",{class:"line"}),a,l),u=H("div",{class:"time-slider",role:"slider",tabindex:0,"aria-label":"Time","aria-valuemin":0},c);e.bind("duration alignment cycle hidden loop revision",()=>{let d=i.get("duration");if(u.setAttribute("aria-valuemax",d.toFixed(3)),o.replaceChildren(),!(d>0))return;let f=pa(t,i),m=i.get("loop")==="cycle"&&Jv(s.loopRange(),d);m&&o.append(m),o.append(...Kv(t.trials[f],x=>s.shownTime(f,x),d))}),e.bind("time duration playing",()=>{let d=i.get("time")/(i.get("duration")||1);l.style.transform=`translateX(${100*d}%)`,a.style.transform=`scaleX(${d})`,!i.get("playing")&&(u.setAttribute("aria-valuenow",i.get("time").toFixed(3)),u.setAttribute("aria-valuetext",Ri(n).text))});let h=d=>{let f=c.getBoundingClientRect();r.seek((d.clientX-f.left)/(f.width||1)*i.get("duration"))};return u.addEventListener("pointerdown",d=>{d.button||(u.setPointerCapture(d.pointerId),i.set({playing:!1}),h(d))}),u.addEventListener("keydown",d=>{let f={ArrowUp:1,ArrowDown:-1,PageUp:10,PageDown:-10}[d.key];f&&(d.preventDefault(),r.step(f))}),u.addEventListener("pointermove",d=>{u.hasPointerCapture(d.pointerId)&&h(d)}),u}var Hp=[.1,.25,.5,.75,1,1.5,2];function ey(n,e,t){let{state:i,clock:s}=e,r=On({icon:"play",label:"Play (space)",press:s.toggle,class:"button icon primary play"}),o=On({icon:"back",label:"One frame back (\u2190)",press:()=>s.step(-1)}),a=On({icon:"forward",label:"One frame on (\u2192)",press:()=>s.step(1)});t.bind("playing duration",()=>{let l=i.get("playing");r.replaceChildren(kn(l?"pause":"play")),r.title=l?"Pause (space)":"Play (space)",r.setAttribute("aria-label",l?"Pause":"Play");for(let c of[r,o,a])c.disabled=!(i.get("duration")>0)}),n.append(H("div",{class:"buttons"},o,r,a),Qv(e,t),d2(e,t),H("div",{class:"buttons"},h2(i,t),...t_(e,t)))}function h2(n,e){let t=H("select",{class:"select",title:"Speed","aria-label":"Speed of playing",on:{change:()=>n.set({speed:Number(t.value)})}});return e.bind("speed",()=>{let i=n.get("speed"),s=Hp.includes(i)?Hp:[...Hp,i].sort((r,o)=>r-o);t.replaceChildren(...s.map(r=>H("option",{value:r,text:`${r}\xD7`}))),t.value=i}),t}function d2(n,e){let{scene:t,state:i}=n,s=H("span",{class:"seconds"}),r=H("span",{class:"muted"}),o=H("span",{class:"cycle"}),a=Math.max(...t.trials.map(c=>c.time.length)),l=String(a).length;return r.style.minWidth=`${7+2*l}ch`,o.hidden=!yi(t),e.bind("time duration hidden alignment cycle revision",()=>{let c=Ri(n),u=t.trials[c.trial].time.length;s.textContent=`${c.time.toFixed(2)} s`,r.textContent=`frame ${c.frame+1}/${u}`,o.className=`cycle ${c.cycle?.side??""}`,o.textContent=c.cycle?`${c.cycle.percent.toFixed(0)} % ${c.cycle.side} cycle`:"no cycle"}),H("div",{class:"readout",role:"group","aria-label":"Instant shown"},s,r,o)}var f2=new Intl.Segmenter(void 0,{granularity:"grapheme"});function Lr(n,e){if(n.length<=e)return n;let t=[...f2.segment(n)].map(({segment:r})=>r);if(t.length<=e)return n;let i=Math.floor((e-1)/2);return`${t.slice(0,e-1-i).join("").trimEnd()}\u2026${t.slice(-i).join("").trimStart()}`}var p2=22,ty="http://www.w3.org/2000/svg";function ny(n,{scene:e,state:t},i){let s=e.trials.map((a,l)=>{let c=()=>{let f=t.get("hidden"),m=f.includes(l)?f.filter(x=>x!==l):[...f,l];m.length<e.trials.length&&t.set({hidden:m})},u=m2(a.colour),h=H("span",{class:"eye"}),d=H("button",{type:"button",class:"button framed trial",title:a.name,on:{click:c}},u,H("bdi",{class:"ellipsis",text:Lr(a.name,p2)}),h);return i.bind("hidden",()=>{let f=!t.get("hidden").includes(l);d.setAttribute("aria-pressed",String(f)),d.setAttribute("aria-label",`${a.name}, ${f?"shown":"hidden"}`);let m=l-t.get("hidden").filter(x=>x<l).length;u.lastChild.setAttribute("stroke-dasharray",ml(m).join(" ")||"none"),h.replaceChildren(kn(f?"eye":"hidden"))}),d}),r=[{value:"overlay",text:"Overlaid"},{value:"side",text:"Side by side"}],o=[{value:"time",text:"From the start",title:"All from their starts"},{value:"cycle",text:"By gait cycle",title:"One gait cycle of each"}];n.append(H("div",{class:"trial-list",role:"group","aria-label":"Trials shown"},...s),H("div",{class:"end together"},Bs(t,i,{key:"arrangement",label:"Trials on the stage",choices:r}),yi(e)?Bs(t,i,{key:"alignment",label:"Trials in time",choices:o}):null))}function m2(n){let e=document.createElementNS(ty,"svg");e.setAttribute("class","sample"),e.setAttribute("aria-hidden","true");for(let t of[{cx:6,cy:6,r:5,fill:n,stroke:"none"},{x1:14,x2:38,y1:6,y2:6,stroke:"currentColor","stroke-width":2}]){let i=document.createElementNS(ty,"cx"in t?"circle":"line");for(let[s,r]of Object.entries(t))i.setAttribute(s,r);e.append(i)}return e}var Ph=`.uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,"Apple Color Emoji","Segoe UI Emoji",Segoe UI Symbol,"Noto Color Emoji";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}
`;var iy=`.curve-root{position:relative;height:100%;overflow-x:hidden;overflow-y:auto;color:var(--bk-text, #222);background:var(--bk-page, #fff);font-size:12px;line-height:1.35}.curve-root.still{height:auto;overflow:visible}.curve-top{position:sticky;top:0;z-index:3;padding-bottom:4px;background:var(--bk-page, #fff);border-bottom:1px solid var(--bk-line, #ddd)}.still .curve-top{position:static;border:0;break-inside:avoid;break-after:avoid}.curve-line{display:flex;align-items:flex-start;gap:8px;padding:6px 16px 3px 10px;min-height:18px}.curve-line[hidden]{display:none}.curve-strips{display:grid;gap:0 8px}.curve-strips[hidden]{display:none}.curve-legend{display:flex;flex-wrap:wrap;gap:2px 14px;min-width:0;flex:1;color:var(--bk-muted, #666)}.curve-entry{display:inline-flex;align-items:center;gap:6px;min-width:0;max-width:min(100%,32ch)}.crowded .curve-entry{max-width:28ch}.curve-flags .curve-entry{max-width:100%}.curve-entry>bdi{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.curve-flags{display:flex;gap:14px;min-width:0;flex:0 1 auto;max-width:100%}.curve-swatch{flex:none;width:16px;height:3px;border-radius:1.5px}.curve-swatch.wide{width:26px;border-radius:0}.curve-swatch.band{height:10px;opacity:.45;border-radius:2px}.curve-swatch.norm{height:10px;opacity:.25;border-radius:2px}.curve-swatch.flag{width:12px;height:7px;border-radius:1px}.curve-swatch.off{width:0;height:11px;margin:0 4px;border-left:1.5px dashed var(--bk-muted, #666);border-radius:0}.curve-reset{flex:none;font:inherit;font-size:11px;color:inherit;padding:0 8px;border:1px solid var(--bk-line, #ddd);border-radius:9px;background:none;cursor:pointer}.curve-grid{display:grid;align-items:start;gap:0 8px;padding-bottom:6px}.curve-group{min-width:0;break-inside:avoid}.curve-group-head{display:flex;align-items:center;gap:8px;height:32px;box-sizing:border-box;padding:6px 16px 0 10px;min-width:0}.curve-group-head h3{margin:0;font-size:13px;font-weight:650;line-height:20px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;cursor:help}.curve-group-head h3:first-letter{text-transform:uppercase}.curve-group.lit h3{color:var(--bk-accent, #1a73e8)}.curve-drop{margin-left:auto;flex:none;width:20px;height:20px;padding:0;border:0;border-radius:4px;background:none;color:var(--bk-muted, #666);font:inherit;font-size:15px;line-height:1;cursor:pointer;opacity:0}.curve-group:hover .curve-drop,.curve-drop:focus-visible{opacity:1}.curve-drop:hover{color:var(--bk-text, #222);background:var(--bk-line, #ddd)}.curve-strip{position:relative;overflow:hidden}.curve-strip canvas{display:block;height:100%}.curve-strip-over{position:absolute;top:0;bottom:0;overflow:hidden;cursor:crosshair;touch-action:pan-y}.curve-panel{position:relative;outline-offset:-2px;border-radius:4px;contain:layout style}.curve-panel:focus-visible,.curve-reset:focus-visible,.curve-drop:focus-visible{outline:2px solid var(--bk-focus, #1a73e8)}.still .curve-values{display:none}.curve-panel-head{display:flex;gap:10px;align-items:center;height:17px;margin:0 16px 0 48px;white-space:nowrap}.curve-quantity{flex:0 1 auto;display:flex;gap:4px;min-width:0;cursor:help}.curve-quantity b{flex:none;font-weight:inherit}.curve-quantity span{overflow:hidden;text-overflow:ellipsis}.curve-quantity i{flex:none;font-style:normal;color:var(--bk-muted, #666)}.curve-sign{flex:1 1 0;min-width:0;height:17px;overflow:hidden;display:flex;flex-wrap:wrap;justify-content:flex-start;margin-left:4px;font-size:11px;line-height:17px;color:var(--bk-muted, #666)}.curve-sign s{width:1px;height:17px}.curve-sign span{overflow:visible}.curve-values{flex:1 0 min-content;height:17px;overflow:hidden;display:flex;flex-wrap:wrap;justify-content:flex-end;gap:0 10px;font-variant-numeric:tabular-nums;font-weight:600;font-size:11.5px}.curve-values>span{display:inline-flex;gap:10px}.curve-value{min-width:5ch;height:17px;line-height:17px;text-align:right}.curve-plot{position:relative}.curve-plot .u-over{overflow:hidden;cursor:crosshair;touch-action:pan-y}.curve-empty{position:absolute;inset:0 16px 5px 48px;display:grid;place-items:center;color:var(--bk-muted, #666);pointer-events:none;z-index:1}.curve-cursor{position:absolute;top:0;bottom:0;left:-.75px;width:1.5px;background:var(--own, currentColor);transform:translate(-9999px);pointer-events:none;will-change:transform;opacity:.85}.curve-dot{position:absolute;top:-3.5px;left:-3.5px;width:7px;height:7px;box-sizing:border-box;border-radius:50%;border:1px solid var(--bk-page, #fff);pointer-events:none;transform:translate(-9999px);will-change:transform}.curve-hover{position:absolute;top:0;bottom:0;width:1px;background:var(--bk-muted, #666);opacity:.5;pointer-events:none}.curve-zoom{position:absolute;top:0;bottom:0;background:var(--bk-accent, #1a73e8);opacity:.18;pointer-events:none}.curve-zoom[hidden]{display:none}.curve-foot{break-before:avoid;margin:2px 16px 8px 48px;color:var(--bk-muted, #666);font-size:11px}.curve-none{padding:24px;text-align:center;color:var(--bk-muted, #666)}.curve-tip{position:fixed;inset:0 auto auto 0;z-index:1000;margin:0;padding:7px 10px;max-width:min(340px,calc(100vw - 8px));box-sizing:border-box;border:1px solid var(--bk-line, #ddd);border-radius:6px;background:var(--bk-raised, #fff);color:var(--bk-text, #222);font-size:12px;line-height:1.4;box-shadow:0 3px 14px #0000002e;pointer-events:none;overflow-wrap:anywhere}.curve-tip[hidden]{display:none}.curve-tip-head{font-weight:650}.curve-tip p{margin:1px 0 6px}.curve-tip p:last-child{margin-bottom:0}.curve-tip-names{color:var(--bk-muted, #666);font-size:11px}.curve-tip-flag{display:flex;align-items:baseline;gap:8px}.curve-tip-line{display:grid;grid-template-columns:16px 1fr auto;align-items:center;gap:8px}.curve-tip-line b{font-variant-numeric:tabular-nums;white-space:nowrap}.curve-tip-name{color:var(--bk-muted, #666)}.curve-more{flex:none;font:inherit;font-size:11px;padding:0 7px;border:1px solid var(--bk-line, #ddd);border-radius:9px;background:none;color:var(--bk-muted, #666);cursor:pointer}.curve-more:hover{color:var(--bk-text, #222);border-color:currentColor}
`;function sy(n,e){let t=null,i=!1,s=document.createElement("div");s.className="curve-zoom",s.hidden=!0,n.append(s);let r=l=>{let{left:c,width:u}=n.getBoundingClientRect();return Math.max(0,Math.min(1,(l.clientX-c)/u))},o=l=>{s.hidden=!1,s.style.left=`${100*Math.min(t,l)}%`,s.style.width=`${100*Math.abs(l-t)}%`};n.addEventListener("pointerdown",l=>{l.button===0&&(t=r(l),i=l.shiftKey,n.setPointerCapture(l.pointerId),i||e.seek(t))}),n.addEventListener("pointermove",l=>{let c=r(l);t!==null&&i?o(c):t!==null&&e.seek(c),e.hover(c,l)});let a=l=>{if(i&&t!==null&&l.type==="pointerup"){let c=r(l);Math.abs(c-t)>.01&&e.zoom(Math.min(t,c),Math.max(t,c))}t=null,s.hidden=!0};n.addEventListener("pointerup",a),n.addEventListener("pointercancel",a),n.addEventListener("pointerleave",()=>e.leave()),n.addEventListener("dblclick",()=>e.reset()),n.addEventListener("wheel",l=>{!l.ctrlKey&&!l.altKey&&!l.metaKey||(l.preventDefault(),e.around(r(l),1.0016**l.deltaY))},{passive:!1})}function Ih(n,{view:e,clock:t,state:i,tip:s,zoom:r},o,a){let l=u=>e.x[0]+u*(e.x[1]-e.x[0]),c=document.createElement("div");c.className="curve-hover",sy(n,{seek(u){let h=e.axis==="cycle"?e.timeAtPercent(a(),l(u)):l(u);h!==null&&t.seek(h)},hover(u,h){c.parentNode||n.append(c),c.style.left=`${100*u}%`,o(l(u),h)},leave(){c.remove(),s.hide(),i.set({hovered:null})},zoom:(u,h)=>r([l(u),l(h)]),around(u,h){let d=l(u);r(e.x.map(f=>d+(f-d)*h))},reset:()=>r(null)})}var _2=40,v2=18;function ry(n,e,t){let{scene:i,state:s,view:r,tip:o,expanded:a}=e,l=Object.values(n.members),c=a.has(n.key),u=n.panels.filter(y=>c||y.main),h=u.map((y,b)=>Yv(n,y,r,b===u.length-1)),d=ke("h3","",n.name),f=ke("header","curve-group-head",d),m=h.map(y=>y.element),x=ke("section","curve-group",f,...m);x.setAttribute("aria-label",`curves of ${n.name}`),h.length||x.append(ke("p","curve-none","no curves of this item")),n.panels.some(y=>!y.main)&&f.append(g()),t&&!r.still&&f.append(p()),_(d,d,()=>Bp(n));for(let y of h)_(y.name,y.name,()=>Fp(n,y.panel.quantity)),_(y.element,y.name,()=>Fp(n,y.panel.quantity),!0);function g(){let y=n.panels.filter(M=>!M.main).map(M=>M.quantity.label),b=ke("button","curve-more",c?"less":"more");return b.type="button",b.title=y.join(", "),b.setAttribute("aria-expanded",String(c)),b.setAttribute("aria-label",`${c?"fewer":"more"} quantities of ${n.name}`),b.addEventListener("click",()=>{a[c?"delete":"add"](n.key),e.rebuild()}),b}function p(){let y=ke("button","curve-drop","\xD7");return y.type="button",y.setAttribute("aria-label",`take ${n.name} away from the curves`),y.title="take away",y.addEventListener("click",()=>s.set({selected:s.get("selected").filter(b=>!l.includes(b))})),y}function _(y,b,M,v=!1){let E=()=>o.show(M(),b.getBoundingClientRect());v?(y.addEventListener("focus",()=>y.matches(":focus-visible")&&E()),y.addEventListener("blur",()=>o.hide()),y.addEventListener("keydown",P=>P.key==="Escape"&&o.hide())):(y.addEventListener("pointerenter",E),y.addEventListener("pointerleave",()=>o.hide()))}function S(y,b,M){let{sources:v,looks:E,range:P,norm:D}=y,{top:N,bottom:I}=y.u.over.getBoundingClientRect(),O=Vv({axis:r.axis,at:b,origin:r.origin,ownTime:U=>r.ownTime(U,b),sources:v,looks:E,range:P.high-P.low,unit:y.panel.quantity.unit,scene:i,trials:r.trials,norm:r.norms?D:null}),T=M.clientX;o.show(O,{left:T,right:T,top:N-v2,bottom:I},"above"),s.set({hovered:y.nearest(b,M.clientY,_2)})}return{element:x,group:n,panels:h,norms:()=>h.map(y=>y.norm).filter(Boolean),size(y,b){for(let M of h){let v=!M.u;M.size(y,b);let E=()=>M.sources.length?xi(M.sources[0]):"right";v&&Ih(M.u.over,e,(P,D)=>S(M,P,D),E)}},refresh:()=>h.forEach(y=>y.refresh()),rescale:()=>h.forEach(y=>y.rescale()),light(){let y=l.includes(r.hovered)?r.hovered:"";y!==(x.dataset.lit??"")&&(x.dataset.lit=y,x.classList.toggle("lit",y!==""),h.forEach(b=>b.redraw()))},point:(y,b)=>h.forEach(M=>M.point(y,b)),dispose:()=>h.forEach(y=>y.dispose())}}var y2={angle_error:"angle",activation_deviation:"activation"},b2={angle:"angle_error",activation:"activation_deviation"},M2={deg:2,m:.02,"N*m/kg":.02,"N*m":1,BW:.02,N:10,mm:2,1:.1},S2=new Set(["angle","position","cop_x","cop_y","cop_z","muscle_length","marker_x","marker_y","marker_z","keypoint_u","keypoint_v"]),w2=new Set(["angle_uncertainty","reserve","cop_x","cop_y","cop_z","free_moment","passive_force"]),E2=3;function oy(n,e,t,i=null){let s=new Map;for(let r of e){let o=n.items[r];if(!o)continue;let a=A2(n,o),l=Object.values(a).join(" ");if(s.has(l))continue;let c=t!=="both"&&a[t]?{[t]:a[t]}:a,u=Object.values(c),h=Object.values(n.quantities).filter(({key:x})=>i?i.includes(x):!y2[x]).filter(x=>u.some(g=>Lh(n,x.key,g))).map(x=>({quantity:x,main:i!==null||!w2.has(x.key),spread:b2[x.key]??null,least:M2[x.unit]??0,shown:x.key==="activation"?[0,1]:S2.has(x.key)?[]:[0]})),d=Object.keys(a).length>1,f=new Set(Object.values(a).map(x=>n.items[x].name)),m=d?[...f].join(" \xB7 "):o.label;s.set(l,{key:l,name:m||o.label||r,item:o,members:c,panels:h})}return[...s.values()]}function A2(n,e){let t=e.pair&&n.items[e.pair];return!e.side||!t?{[e.side||"middle"]:e.id}:e.side==="right"?{right:e.id,left:t.id}:{right:t.id,left:e.id}}function Lh(n,e,t){return n.trials.some(i=>i.series?.[e]?.items.includes(t))}function ay(n){let e=Object.values(n.items),t=l=>Object.keys(n.quantities).some(c=>Lh(n,c,l.id)),i=e.filter(l=>t(l)),s=l=>l.side!=="left",r=i.find(l=>l.kind==="dof"&&l.group==="knee"&&s(l))??i.find(l=>l.id.startsWith("knee_angle")&&s(l))??i.find(l=>l.kind==="dof"&&s(l)),o=T2(n,E2),a=[...r?[r.id]:[],...o];return a.length?a:i.slice(0,1).map(l=>l.id)}function T2(n,e){let t=n.trials.map(s=>s.series?.muscle_force).find(Boolean);if(!t)return[];let i=t.values.shape[1];return t.items.map((s,r)=>({id:s,peak:C2(t.values,r*i,i)})).filter(({id:s})=>n.items[s]&&n.items[s].side!=="left").sort((s,r)=>r.peak-s.peak).slice(0,e).map(({id:s})=>s)}function C2(n,e,t){let i=-1/0;for(let s=e;s<e+t;s++)n[s]>i&&(i=n[s]);return i}var R2=22;function Wp(n,e,t=!1){let{scene:i,trials:s,colours:r,axis:o,sides:a}=n,l=new Set(e.flatMap(d=>Object.keys(d.members))),c=s.length>1,u=[],h=(d,f,m,x=[],g=m)=>{let p=d==="wide"?Lr(m,R2):g;u.push({kind:d,colour:f,dash:x,words:p,whole:m})};if(!c||a==="both")for(let d of["right","left"])l.has(d)&&h("line",r[d],d);if(c){let d=a!=="both"||l.has("middle")||l.size<2;s.forEach((f,m)=>{let{name:x,colour:g}=i.trials[f];h("wide",d?g:r.muted,x,ml(m))})}if(o==="cycle"){let d=n.lead("right")>=0||n.lead("left")>=0;n.bands&&d&&h("band",r.muted,"mean \xB1 SD of cycles"),t&&n.norms&&h("norm",r.muted,"normative band"),d&&h("off",r.muted,"foot off",[3,3])}else{e.some(x=>P2(i,x))&&h("band",r.muted,"expected error");let f=s.flatMap(x=>rh(i.trials[x])),m=new Map(f.map(x=>[x.label,x]));for(let x of m.values())h("flag",x.colour,x.label,[],I2(x))}return u}var P2=(n,{panels:e,members:t})=>e.some(({spread:i})=>Object.values(t).some(s=>i&&Lh(n,i,s)));function I2({name:n,label:e}){let[t,i]=n.replaceAll("_"," ").split(":"),[s,r]=e.split(": "),o=i&&r?`${s}: ${t}`:t;return o.length<e.length?o:e}function cy(n,e,t){let i=({kind:c,colour:u,dash:h,words:d,whole:f})=>{let m=ke("bdi","",d);m.title=f;let g=$o(c==="off"?"none":u,c==="line"||c==="wide"?h:[],`curve-swatch ${c}`);return ke("span","curve-entry",g,m)},s=Wp(n,e,t),[r,o]=[s.filter(ly),s.filter(c=>!ly(c))],a=n.trials.length>2?" crowded":"",l=ke("div",`curve-legend${a}`,...o.map(i));return r.length&&l.append(ke("span","curve-flags",...r.map(i))),l}var ly=({kind:n})=>n==="flag";function uy(n){let{scene:e,view:t,tip:i,zoom:s}=n,r=ke("div","curve-line"),o=ke("div","curve-strips"),a=ke("div","curve-top",r,o),l=ke("button","curve-reset","show all");l.type="button",l.title="Leave the zoom (a double click in a panel does the same)",l.addEventListener("click",()=>s(null));let c=[];function u(h,d){let{left:f,top:m}=h.over.getBoundingClientRect(),x=h.at(d.clientX-f,d.clientY-m),g=d.clientX,p={left:g-cs,right:g,top:m,bottom:d.clientY+10};i.show(Wv(x,t.trials.length>1),p)}return{element:a,write(h,d){let f=cy(t,h,d);r.replaceChildren(f,...t.isZoomed()?[l]:[]),r.hidden=!f.childElementCount&&!t.isZoomed()},size(h,d,f){let m=t.axis==="time"?Th(e,t.trials,t.sides):[];o.hidden=!m.length,o.style.gridTemplateColumns=h,c=m.length?Array.from({length:d},()=>Ch(m,t)):[],o.replaceChildren(...c.map(x=>x.element));for(let x of c)x.size(f),Ih(x.over,n,(g,p)=>u(x,p),()=>"right")},draw:()=>c.forEach(h=>h.draw()),point:h=>c.forEach(d=>d.point(h))}}var Xp=8,Dh=32,Ko=17,L2=270,[hy,D2]=[84,190];function Jo(n,e,t=0){let i=Math.max(1,Math.floor((n+Xp)/(L2+Xp))),s=Math.min(i,Math.max(e.length,1)),r=Math.floor((n-Xp*(s-1))/s),o=Math.max(1,...e),a=Dh+wl+El-Ir,l=e.length>s?0:(t-a)/o-Ko-Ir,c=Math.max(hy,Math.min(150,.27*r)),u=l>0?hy:c,h=Math.floor(Math.max(u,Math.min(D2,l))),d=x=>x?a+x*(Ko+h+Ir):2*Dh,f=[],m=0;for(let x=0;x<e.length;x+=s){let g=e.slice(x,x+s);g.forEach(()=>f.push(m)),m+=Math.max(...g.map(d))}return{columns:s,column:r,axes:r-Bn-cs,height:h,tops:f,whole:m}}var py=2,Nh=26,dy=50,my=15,N2=6,fy={band:.45,norm:.25},gy=n=>n.map(e=>e.panels.length),xy=({axis:n,scene:e,trials:t,sides:i})=>n==="time"?Th(e,t,i):[];function _y(n,e,t,i){return Nh+Zo(xy(e))+Jo(t,gy(n)).whole+7+my*vy(i,t).length}function vy(n,e){let t=Math.max(20,Math.floor((e-Bn)/N2)),i=[""];for(let s of n.split(" ")){let r=`${i.at(-1)} ${s}`.trim();r.length>t?i.push(s):i[i.length-1]=r}return i}function yy(n,{x:e,y:t,width:i},s,r,o){let{columns:a,column:l,axes:c,height:u,tops:h,whole:d}=Jo(i,gy(s)),f=U2(n,r.colours.font);O2(n,f,{x:e+10,y:t,right:e+i},s,r);let m=xy(r),x=p=>e+p%a*(l+8);if(m.length){let p=Ch(m,r);p.size(c,py);let{canvas:_}=p,S=Zo(m);for(let y=0;y<Math.min(a,s.length);y++)n.drawImage(_,x(y),t+Nh,Bn+c,S),by(n,r,{all:r.cursors().all},x(y),t+Nh,c,S)}let g=t+Nh+Zo(m);s.forEach((p,_)=>{let S={x:x(_),y:g+h[_],column:l,axes:c,height:u};k2(n,f,p,r,S)}),vy(o,i).forEach((p,_)=>{let S=g+d+14+_*my;f(p,e+Bn,S,"11px",r.colours.muted,i-Bn)})}function k2(n,e,{group:t,panels:i},s,{x:r,y:o,column:a,axes:l,height:c}){let u=s.colours.text;e(F2(t.name),r+10,o+20,"650 13px",u,a-20);let h=o+Dh;for(let d of i){let{quantity:f}=d.panel,m=h+12,x=Ps(f.unit),g=Bn+e(f.label,r+Bn,m,"12px",u,.55*a),p=15+g+e(x,r+g+5,m,"12px",s.colours.muted,90),_=Math.floor((a-cs-p)/dy),S=r+a-cs,y=d.sources.filter(({index:U})=>U===d.sources[0].index).length,b=_-_%(y||1),M=s.still?[]:d.readings().slice(0,b);for(let{text:U,ink:W}of M.reverse())S-=Math.max(e(U,S,m,"600 11.5px",W,dy,"right")+10,36);let v=Ah(t.item,f.key),E=v&&`+ ${v}`;n.font=`11px ${s.colours.font}`,E&&r+p+n.measureText(E).width<S&&e(E,r+p,m,"11px",s.colours.muted,a);let P=d.picture(a,c,py),{canvas:D}=P.ctx,N=D.height/D.width*a;n.drawImage(D,r,h+Ko,a,N);let I=s.cursors(),O=["all",...d.sources.map(xi)],T=Object.fromEntries(O.map(U=>[U,I[U]]));by(n,s,T,r,h+Ko+6,l,c-6),P.destroy(),h+=Ko+N}}function by(n,e,t,i,s,r,o){if(!e.still)for(let a of["all","right","left"]){let l=t[a];l!=null&&(n.fillStyle=e.colours[a]??e.colours.text,n.fillRect(i+Bn+l*r-.75,s,1.5,o))}}function O2(n,e,{x:t,y:i,right:s},r,o){let a=t,l=r.some(u=>u.norms().length),c=Wp(o,r.map(({group:u})=>u),l);for(let{kind:u,colour:h,dash:d,words:f}of c){if(a>s-60)break;n.strokeStyle=h,n.globalAlpha=fy[u]??1,n.lineWidth=fy[u]?9:3,n.setLineDash(d),n.beginPath(),n.moveTo(a,i+12),n.lineTo(a+22,i+12),n.stroke(),n.setLineDash([]),n.globalAlpha=1,a+=28+e(f,a+28,i+16,"12px",o.colours.muted,s-a-28)+16}}function U2(n,e){return(t,i,s,r,o,a,l="left")=>{n.font=`${r} ${e}`,n.textBaseline="alphabetic",n.textAlign=l,n.fillStyle=o;let c=t;for(;c.length>1&&n.measureText(c).width>a;)c=`${[...c].slice(0,-2).join("")}\u2026`;return n.fillText(c,i,s),n.measureText(c).width}}var F2=n=>n.charAt(0).toUpperCase()+n.slice(1);var qp=.02,B2=1/400;function My(n,{scene:e,state:t,alignment:i,still:s=!1}){let r={time:null,cycle:null},o={scene:e,still:s,read(){for(let u of["axis","sides","bands","cycles","norms","hovered"])o[u]=t.get(u);o.trials=e.trials.map((u,h)=>h).filter(u=>!t.get("hidden").includes(u)),o.maps=e.trials.map((u,h)=>{let d=i.shownTime(h,0);return{slope:i.shownTime(h,1)-d,offset:d}});let a=t.get("loop")==="cycle"?i.loopRange():null;o.loop=a&&a[1]-a[0]<t.get("duration")-1e-9?a:null;let[l]=o.trials.map(u=>o.maps[u]),c=o.axis==="time"&&o.trials.length===1&&Sy(l.slope,1);o.origin=c?-l.offset:0,o.xLabel=o.axis==="cycle"?"gait cycle (%)":z2(o.maps,c),o.x=r[o.axis]??o.whole()},readColours(){o.colours=kx(n)},whole(){if(o.axis==="cycle")return[0,100];let a=t.get("duration");return a>qp?[0,a]:[-qp,a+qp]},isZoomed:()=>r[o.axis]!==null,zoom(a){let[l,c]=o.whole(),u=a&&[Math.max(l,a[0]),Math.min(c,a[1])];u&&u[1]-u[0]<(c-l)*B2||(u&&u[1]-u[0]>.999*(c-l)&&(u=null),r[o.axis]=u,o.x=u??[l,c])},ownTime:(a,l)=>(l-o.maps[a].offset)/o.maps[a].slope,places(){let a=t.get("time");return e.trials.map((l,c)=>{let u=o.ownTime(c,a),h=l.time[l.time.length-1],d=1e-6;return u<l.time[0]-d||u>h+d?null:_n(l.time,u)})},lead:a=>o.trials.find(l=>e.trials[l].cycles?.[a]?.length)??-1,cursors(){let[a,l]=o.x,c=d=>{let f=(d-a)/(l-a);return d===null||!(f>=-1e-9&&f<=1+1e-9)?null:f},u=t.get("time");if(o.axis!=="cycle")return{all:c(u)};let h={};for(let d of["right","left"]){for(let f of o.trials)h[d+f]=c(Hl(e.trials[f],d,o.ownTime(f,u)));h[d]=h[d+o.lead(d)]??null}return h},timeAtPercent(a,l){let c=o.lead(a);if(c<0)return null;let u=e.trials[c],h=o.ownTime(c,t.get("time")),d=u.cycles[a],{side:f,index:m}=t.get("cycle"),x=d.find(([g,p])=>h>=g&&h<=p)??(f===a&&d[m])??d[0];return i.shownTime(c,x[0]+(x[1]-x[0])*l/100)}};return o}var Sy=(n,e)=>Math.abs(n-e)<1e-9;function z2(n,e){return!e&&n.some(({offset:i})=>!Sy(i,0))?"time from the start (s)":"time (s)"}var G2=10,V2=.1,[wy,Tl]=[1,2];function kh(n,e){let{scene:t,state:i,only:s=null,still:r=!1}=e,o=ke("div","curve-grid"),a=ke("footer","curve-foot"),l=ke("div",`curve-root${r?" still":""}`);n.replaceChildren(ke("style","",Ph+iy),l);let c=zv(n),u=My(l,e),d={...e,view:u,tip:c,expanded:new Set,zoom:P,rebuild:()=>_(Tl)},f=uy(d);l.append(f.element,o,a);let m=[],x=0,g="",p=0;function _(I){p||queueMicrotask(S),p=Math.max(p,I)}function S(){let I=p;p=0,u.read(),I===Tl?y():m.forEach(O=>O.refresh()),M(),g="",b(),v()}function y(){m.forEach(T=>T.dispose()),c.hide();let I=i.get("selected").filter(T=>t.items[T]),O=I.length?I:ay(t);m=oy(t,O,u.sides,s?.quantities).map(T=>ry(T,d,I.length>0)),o.replaceChildren(...m.map(T=>T.element)),m.length||o.append(ke("p","curve-none","There are no curves of this."))}function b(){let I=l.clientWidth;if(!I||g===`${I} ${l.clientHeight}`)return;g=`${I} ${l.clientHeight}`;let O=m.map(Y=>Y.panels.length),{columns:T,column:U,axes:W}=Jo(I,O),V=`repeat(${T}, ${U}px)`;x=W,o.style.gridTemplateColumns=V,f.size(V,T,x);let ne=f.element.offsetHeight+a.offsetHeight+G2,{height:$}=Jo(I,O,r?0:l.clientHeight-ne);m.forEach(Y=>Y.size(U,$))}function M(){let I=m.flatMap(T=>T.norms());f.write(m.map(({group:T})=>T),I.length>0);let O=u.axis==="cycle"&&u.norms?I.map(T=>T.source):[];a.textContent=O.length?`Normative band: ${Gv(O)}`:"",a.hidden=!O.length}function v(){if(r||p===Tl||!x)return;E();let I=u.cursors(),O={};for(let U in I)O[U]=I[U]===null?null:Math.round(2*I[U]*x)/2;let T=u.places();for(let U of m)U.point(O,T);f.point(O.all)}function E(){if(!u.isZoomed()||u.axis!=="time"||!i.get("playing"))return;let[I,O]=u.x,T=i.get("time");if(T>=I&&T<=O)return;let U=Math.min(T-V2*(O-I),u.whole()[1]-(O-I));P([Math.max(0,U),Math.max(0,U)+O-I])}function P(I){u.zoom(I),m.forEach(O=>O.rescale()),f.draw(),M(),i.get("playing")||v()}let D=[i.on("selected sides hidden revision family",()=>_(Tl)),i.on("axis bands cycles norms alignment cycle loop duration",()=>_(wy)),i.on("hovered",()=>{u.hovered=i.get("hovered"),m.forEach(I=>I.light())}),i.on("theme",()=>{u.readColours(),_(wy)}),i.on("time",v)],N=new ResizeObserver(()=>{b(),v()});return u.readColours(),u.read(),_(Tl),N.observe(l),{fit:b,zoom:P,zoomBy(I){let[O,T]=u.x,U=Object.values(u.cursors()).find(V=>V!==null)??.5,W=O+U*(T-O);P([W-(W-O)*I,W+(T-W)*I])},pictureHeight:I=>_y(m,u,I,a.textContent),drawPicture:(I,O)=>yy(I,O,m,u,a.textContent),dispose(){D.forEach(I=>I()),N.disconnect(),m.forEach(I=>I.dispose()),c.dispose()}}}function Ey({keypoints:n,camera:e},{width:t,height:i}){if(!n||!e||!t||!i)return 1;let[s,r]=n.position.shape,o=[[],[]];for(let h=0;h<s;h++)for(let d of[0,1]){let[f,m]=[1/0,-1/0];for(let x=0;x<r;x++){let g=n.position[2*(h*r+x)+d];g<f&&(f=g),g>m&&(m=g)}m>f&&o[d].push(m-f)}let[a,l]=o.map(H2);if(!(a>0)||!(l>0))return 1;let c=Math.min(t/e.width,i/e.height),u=.72*Math.min(i/l,t/a)/c;return Math.max(1,Math.min(8,u))}var H2=n=>n.sort((e,t)=>e-t)[n.length>>1];var W2=52,X2=34,q2=11,$2=.5;function $p({title:n,what:e,most:t,choose:i,print:s,fromZero:r}){let o=H("span",{class:"refine-reading"}),a=H("div",{class:"refine-plot",role:"img"}),l=H("div",{class:"refine-chart-head",title:e});l.append(H("span",{text:n}),o);let c=H("div",{class:"refine-chart"},l,a),u=null,h=null,d={values:[],shown:0,wanted:0};function f(){let b=getComputedStyle(c),M=v=>b.getPropertyValue(`--bk-${v}`).trim();h={line:M("line"),muted:M("muted"),accent:M("accent")},h.page=M("page")||M("raised"),h.font=`${q2}px ${b.fontFamily}`}function m(){let{ctx:b}=u,M=devicePixelRatio,v=P=>u.valToPos(P,"x",!0);b.save(),d.wanted!==d.shown&&(b.strokeStyle=h.muted,b.lineWidth=M,b.setLineDash([3*M,3*M]),b.beginPath(),b.moveTo(v(d.wanted),u.bbox.top),b.lineTo(v(d.wanted),u.bbox.top+u.bbox.height),b.stroke(),b.setLineDash([]));let E=d.values[d.shown];E!=null&&(b.beginPath(),b.arc(v(d.shown),u.valToPos(E,"y",!0),5*M,0,2*Math.PI),b.fillStyle=h.accent,b.strokeStyle=h.page,b.lineWidth=2*M,b.fill(),b.stroke()),b.restore()}function x(){let b=d.values.filter(P=>P!==null);if(!b.length)return[0,1];let[M,v]=[Math.min(...b),Math.max(...b)];if(r)return[0,1.08*v||1];let E=Math.max(.15*(v-M),.05*v,1e-6);return[Math.max(0,M-E),v+E]}function g(){let b=a.clientWidth,M=a.clientHeight;if(!b||!M)return;if(u)return void u.setSize({width:b,height:M});f();let v={font:h.font,stroke:()=>h.muted},E={stroke:()=>h.line,width:1},P={stroke:()=>h.line,width:1,size:3};u=new yn({width:b,height:M,padding:[8,10,0,0],legend:{show:!1},cursor:{points:{size:7},y:!1,drag:{x:!1,y:!1}},scales:{x:{time:!1,range:[0,t]},y:{range:x}},series:[{},{stroke:()=>h.accent,width:1.6,points:{show:!0,size:4,fill:()=>h.accent,width:0}}],axes:[{...v,grid:E,ticks:P,space:40,size:X2-14,gap:2,label:"iterations",labelFont:h.font,labelSize:14,labelGap:0},{...v,grid:E,ticks:P,size:W2,gap:4,space:24,values:(D,N)=>N.map(s)}],hooks:{draw:[m],setCursor:[_]}},p(),a),u.over.addEventListener("click",S)}let p=()=>{let b=Array.from({length:t+1},(M,v)=>v);return[b,b.map(M=>d.values[M]??null)]};function _(){let b=u?.cursor.left>=0?u.cursor.idx:d.shown,M=d.values[b],v=b<d.values.length?"unknown":"not computed yet";o.textContent=`after ${b}: ${M==null?v:s(M)}`}function S(b){let M=u.over.getBoundingClientRect(),v=u.posToVal(b.clientX-M.left,"x");i(Math.max(0,Math.min(t,Math.floor(v+$2))))}let y=new ResizeObserver(g);return y.observe(a),{element:c,show(b){d=b;let M=b.values[b.shown],v=M==null?"unknown":s(M);a.setAttribute("aria-label",`${e} After ${b.shown}: ${v}.`),u&&u.setData(p()),_()},recolour(){f(),u?.redraw()},dispose(){y.disconnect(),u?.destroy()}}}var Ay=`.refine{display:grid;grid-template-columns:minmax(260px,5fr) minmax(200px,4fr) minmax(200px,4fr);gap:8px 20px;padding:10px 12px;background:var(--bk-panel)}.refine-controls{display:flex;flex-direction:column;gap:8px;min-width:0}.refine-line{display:flex;align-items:center;justify-content:space-between;gap:10px;min-height:30px}.refine-slider .refine-line{min-height:0;font-weight:600}.refine-number{font-size:18px;line-height:1.2;font-variant-numeric:tabular-nums;color:var(--bk-accent)}.refine-slider .range{--reach: calc(7px + (100% - 14px) * var(--done, 0));display:block;width:100%;margin-top:4px}.refine-slider .range::-webkit-slider-runnable-track{background:linear-gradient(var(--bk-accent),var(--bk-accent)) 0 0 / var(--reach) 100% no-repeat var(--bk-line-strong)}.refine-slider .range::-moz-range-track{background:linear-gradient(var(--bk-accent),var(--bk-accent)) 0 0 / var(--reach) 100% no-repeat var(--bk-line-strong)}.refine-scale{position:relative;height:16px;margin:0 7px;font-size:11px;color:var(--bk-muted);font-variant-numeric:tabular-nums}.refine-scale span{position:absolute;transform:translate(-50%)}.refine-status{min-width:0;color:var(--bk-muted);overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}.refine-status.failed{color:var(--bk-error)}.refine-progress{appearance:none;display:block;width:100%;height:4px;border:0;border-radius:2px;overflow:hidden;background:var(--bk-line);visibility:hidden}.refine-progress.on{visibility:visible}.refine-progress::-webkit-progress-bar{background:var(--bk-line)}.refine-progress::-webkit-progress-value{background:var(--bk-accent)}.refine-progress::-moz-progress-bar{background:var(--bk-accent)}.refine-progress:indeterminate{background:linear-gradient(90deg,var(--bk-line) 30%,var(--bk-accent) 50%,var(--bk-line) 70%) 0 0 / 200% 100%}.refine-progress:indeterminate::-webkit-progress-bar{background:transparent}@media(prefers-reduced-motion:no-preference){.refine-progress:indeterminate{animation:refine-run 1.6s linear infinite}}@keyframes refine-run{0%{background-position:150% 0}to{background-position:-50% 0}}.refine-check{display:flex;align-items:center;gap:6px;cursor:pointer}.refine-check input{accent-color:var(--bk-accent)}.refine-chart{display:flex;flex-direction:column;min-width:0}.refine-chart-head{display:flex;justify-content:space-between;gap:8px;white-space:nowrap;font-weight:600}.refine-chart-head span:first-child{overflow:hidden;text-overflow:ellipsis}.refine-reading{flex:none;font-weight:400;color:var(--bk-muted);font-variant-numeric:tabular-nums}.refine-plot{flex:1;min-height:112px;overflow:hidden;cursor:pointer}@container viewer (max-width: 719px){.refine{grid-template-columns:repeat(2,minmax(0,1fr))}.refine-controls{grid-column:1 / -1}}@container viewer (max-width: 899px){.refine-chart-head{flex-direction:column;gap:0}}
`;var j2={f8:Float64Array,f4:Float32Array,u1:Uint8Array,u2:Uint16Array,u4:Uint32Array,i4:Int32Array,q16:Int16Array};async function Dr(n){let e=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip")),t=await new Response(e).arrayBuffer();if(new TextDecoder().decode(t.slice(0,4))!=="BKS1")throw new Error("this is no scene of biokit");let r=8+new DataView(t).getUint32(4,!0);return JSON.parse(new TextDecoder().decode(t.slice(8,r)),(o,a)=>a&&a.$?Z2(t,r,a):a)}function Z2(n,e,{$:[t,i,s],scale:r,offset:o,delta:a}){if(i==="bytes")return new Uint8Array(n,e+t,s[0]);let l=s.reduce((h,d)=>h*d,1),c=new j2[i](n,e+t,l),u=i==="q16"?K2(c,s,r,o,a):c;return u.shape=s,u}function K2(n,e,t,i,s){let r=Int16Array.from(n),o=e.slice(s+1).reduce((u,h)=>u*h,1),a=e[s]*o;for(let u=0;u<r.length;u+=a)for(let h=u+o;h<u+a;h++)r[h]+=r[h-o];let l=new Float32Array(r.length),c=r.length/e[0];for(let u=0;u<r.length;u++){let h=u/c|0,[d,f]=Array.isArray(t)?[t[h],i[h]]:[t,i];l[u]=r[u]===-32768?NaN:r[u]*d+f}return l}function Yp(n,e){let t={...n};for(let[i,s]of Object.entries(e))s===null?delete t[i]:t[i]=Ty(s)&&Ty(n[i])?Yp(n[i],s):s;return t}var Ty=n=>n!==null&&typeof n=="object"&&Object.getPrototypeOf(n)===Object.prototype;var J2=4e3,Q2=6e4;function Cy({scene:n,state:e,host:t},i){let[s]=n.trials,{loss:r=[],reprojection:o=[],done:a=0,given:l=0}=n.refinement??{},c=new Map([[0,s.series]]),u=Math.random().toString(36).slice(2,8),h=t.send?"idle":"alone",d={shown:0,wanted:0,done:a,loss:r,reprojection:o,phase:h,text:""},f=0,m=null,x=!0,g=0,p=Promise.resolve(),_=T=>i(Object.assign(d,T)),S=()=>["refining","moving","silent","cancelling"].includes(d.phase),y=({request:T})=>m!==null&&String(T).startsWith(u)&&T!==m;function b(T){clearTimeout(g),g=setTimeout(()=>S()&&_({phase:"silent"}),T)}function M(T,U){if(t.send)try{t.send(T),_(U),b(J2)}catch(W){let ne=`The kernel cannot be reached (${W?.message??W}): run the cell again`;D({phase:"failed",text:ne})}}function v(T){m=`${u}-${++f}`;let U={wanted:T,phase:T>d.done?"refining":"moving"};M({type:"refine",iterations:T,request:m},U)}function E(){let T=n.trials[0];T.family=x?[...c].filter(([U])=>U!==d.shown).map(([U,W])=>({label:`after ${Qo(U)}`,series:W})):[]}function P(){E(),e.set({family:(e.get("family")??0)+1})}function D(T){m=null,_({wanted:d.shown,...T})}async function N(T,U){return n.trials[0]=Yp(s,await Dr(U)),d.shown=T.iterations,E(),e.set({revision:e.get("revision")+1}),y(T)?_({}):D({phase:"idle",text:""})}let I={progress:({done:T,of:U})=>_({phase:T<U?"refining":"moving",wanted:U}),refined:(T,[U])=>N(T,U),family:async({iterations:T},[U])=>{c.set(T,(await Dr(U)).series),P()},cancelled:()=>D({phase:"cancelled"}),error:({text:T})=>D({phase:"failed",text:T})};function O(T,U){let W=I[T?.type];if(!W)return;for(let $ of["done","loss","reprojection"])T[$]!==void 0&&(d[$]=T[$]);let V=T.type==="cancelled"||T.type==="error";if((y(T)||V&&m!==null&&T.request!==m)&&T.type!=="refined")return i(d);S()&&T.request===m&&b(Q2),p=p.then(()=>W(T,U)).catch($=>_({phase:"failed",text:String($?.message??$)}))}return t.onMessage?.(O),queueMicrotask(()=>{l&&(m=`${u}-0`),M({type:"again",request:m},l?{wanted:l,phase:"refining"}:{})}),{progress:d,ask:v,cancel:()=>M({type:"cancel"},{phase:"cancelling"}),showFamily(T){x=T,P()},dispose(){clearTimeout(g),t.offMessage?.(O)}}}var Qo=n=>`${n} iteration${n===1?"":"s"}`;var e3=350,t3=10;function Ry(n,e){let t=Ci("iterations"),i=H("output",{class:"refine-number",for:t}),r=H("input",{id:t,class:"range",...{type:"range",min:0,max:n,step:1,value:0}}),o=H("label",{for:t,text:"Iterations of refinement"}),a=H("div",{class:"refine-scale","aria-hidden":"true"});for(let p=0;p<=n;p+=t3){let _=H("span",{text:String(p)});_.style.left=`${100*p/n}%`,a.append(_)}let l=H("div",{class:"refine-line"},o,i),c=H("div",{class:"refine-slider"},l,r,a),u=!1,h=!1,d=0,f=0,m=()=>{let p=Number(r.value);i.textContent=String(p);let _=p?Qo(p):"not refined: the network's answer";return r.setAttribute("aria-valuetext",_),p},x=()=>{clearTimeout(d),d=0,u=!1;let p=m();p!==f&&e(p)},g=(p,_)=>r.addEventListener(p,_);return g("pointerdown",()=>{u=!0,h=!1}),g("pointerup",()=>u=!1),g("pointercancel",()=>u=!1),g("keydown",()=>h=!0),g("input",()=>{m(),h&&(clearTimeout(d),d=setTimeout(x,e3))}),g("change",()=>h||x()),g("blur",()=>d&&x()),m(),{element:c,show({wanted:p,done:_}){r.style.setProperty("--done",Math.max(0,_)/n),f=p,!(u||d)&&(r.value=String(p),m())},dispose:()=>clearTimeout(d)}}var n3={idle:({shown:n})=>n?`Shown: after ${Qo(n)}`:"Shown: the network's answer",refining:({done:n,wanted:e})=>`Iteration ${Math.min(n+1,e)} of ${e} \u2026`,moving:()=>"Joint angles and muscles \u2026",silent:()=>"Waiting for the kernel: it is busy, or was closed",cancelling:()=>"Stopping after this iteration \u2026",cancelled:({done:n,shown:e})=>`Cancelled: ${n} computed, shown after ${Qo(e)}`,failed:({text:n})=>n,alone:()=>"Refining needs a kernel: run the cell again"},i3="Faint curves after other iterations",s3="What the refinement lowers, mean over the frames, in % of its value at the network's answer: squared distance of the keypoints in the person's view, and the turn away from that answer.",r3="Distance in the picture between the keypoints detected and those of the body, mean over keypoints and frames.",o3=["refining","moving","silent","cancelling"];function Py(n,e){let{scene:t,state:i}=e,{most:s=50}=t.refinement??{},r=$r(i),o=H("span",{class:"refine-status",role:"status"}),a=H("progress",{class:"refine-progress","aria-label":"Refinement",max:1,value:0}),l=H("button",{class:"button framed",type:"button",text:"Cancel",title:"Stop after this iteration; what was computed is kept",on:{click:()=>d.cancel()}}),c=H("input",{type:"checkbox",checked:!0,on:{change:()=>d.showFamily(c.checked)}}),u=H("label",{class:"refine-check"},c,i3),h=0,d=Cy(e,g),f=M=>{h=Math.max(0,d.progress.done),d.ask(M)},m=Ry(s,f),x={loss:$p({title:"Loss, %",what:s3,most:s,choose:f,fromZero:!0,print:M=>M.toFixed(0)}),reprojection:$p({title:"Reprojection, px",what:r3,most:s,choose:f,fromZero:!1,print:M=>M.toFixed(M<10?2:1)})};function g(M){let{phase:v,done:E,wanted:P,shown:D}=M,N=o3.includes(v),I=n3[v](M);o.textContent!==I&&(o.textContent=I),o.title=v==="failed"?I:"",o.classList.toggle("failed",v==="failed"),l.disabled=!N||v==="cancelling",a.classList.toggle("on",N),v==="refining"&&P>h?a.value=(E-h)/(P-h):N?a.removeAttribute("value"):a.value=0,n.dataset.phase=v,n.dataset.shown=D,m.show(M);let[O]=M.loss;x.loss.show({values:M.loss.map(T=>100*T/O),shown:D,wanted:P}),x.reprojection.show({values:M.reprojection,shown:D,wanted:P}),(v==="idle"||v==="cancelled"||v==="failed")&&e.announce?.(I)}let p=H("div",{class:"refine-controls"},m.element,H("div",{class:"refine-line"},o,l),a,u),_=H("style",{text:Ph+Ay});n.append(_,p,x.loss.element,x.reprojection.element),g(d.progress);let S=!1,y=()=>{let{stage:M}=e;if(S||i.get("view")!=="camera")return;if(!M?.stats?.frames)return void requestAnimationFrame(y);let{clientWidth:v,clientHeight:E}=M.canvas;M.zoom(Ey(t.trials[0],{width:v,height:E}))};requestAnimationFrame(y);let b=()=>Object.values(x).forEach(M=>M.recolour());return r.add(i.on("theme",()=>requestAnimationFrame(b))),{dispose(){S=!0,r.dispose(),d.dispose(),m.dispose(),Object.values(x).forEach(M=>M.dispose())}}}var a3=2,l3=/swiftshader|llvmpipe|softpipe|software|basic render/i,Oh=2,c3="The browser has stopped drawing here. The body comes back when the graphics do, or when this page is opened again; the curves go on.",ea=class extends Error{constructor(e){super("this browser has no WebGL 2, so the body cannot be drawn; the curves work without it",{cause:e}),this.name="NoWebGL"}},u3;function h3(){return u3??=d3()}function d3(){let n=document.createElement("canvas").getContext("webgl2"),e=n?.getExtension("WEBGL_debug_renderer_info"),t=e?n.getParameter(e.UNMASKED_RENDERER_WEBGL):"";return n?.getExtension("WEBGL_lose_context")?.loseContext(),l3.test(t)}function Iy(n,e){let t=h3(),i;try{i=new ju({antialias:!t,alpha:!0,powerPreference:"default"})}catch(f){throw new ea(f)}i.outputColorSpace=on,i.setClearAlpha(0),i.autoClear=!1;let s=i.domElement;s.className="bk-stage-canvas",s.tabIndex=0,s.setAttribute("role","img"),n.append(s);let r={width:Oh,height:Oh,ratio:1},o=t?2:1,a=o,l=()=>{r.width=Math.max(n.clientWidth,Oh),r.height=Math.max(n.clientHeight,Oh),r.ratio=Math.min((window.devicePixelRatio||1)*a,a3),i.setPixelRatio(r.ratio),i.setSize(r.width,r.height,!1),e()};l();let c=new ResizeObserver(l);c.observe(n);let u=document.createElement("div");Object.assign(u,{className:"bk-stage-note",textContent:c3}),u.setAttribute("role","status");let h=f=>{f.preventDefault(),n.append(u)};s.addEventListener("webglcontextlost",h);let d=()=>{u.remove(),i.setClearAlpha(0),e()};return s.addEventListener("webglcontextrestored",d),{renderer:i,size:r,still:o,setScale(f){a=f,l()},dispose(){c.disconnect(),s.removeEventListener("webglcontextlost",h),s.removeEventListener("webglcontextrestored",d),i.dispose(),i.forceContextLoss(),s.remove(),u.remove()}}}var jp=new bt,f3=new bt,ir=new B,p3=new B(1,1,1);function Zp(n,e,{index:t,next:i,share:s},r){let o=n.position.shape[1],a=(t*o+e)*3,l=n.position,c=n.rotation,u=(t*o+e)*4;if(ir.set(l[a],l[a+1],l[a+2]),jp.set(c[u+1],c[u+2],c[u+3],c[u]).normalize(),s){let h=(i*o+e)*3,d=(i*o+e)*4;ir.x+=s*(l[h]-ir.x),ir.y+=s*(l[h+1]-ir.y),ir.z+=s*(l[h+2]-ir.z),jp.slerp(f3.set(c[d+1],c[d+2],c[d+3],c[d]).normalize(),s)}return r.compose(ir,jp,p3)}var Cl=n=>n.elements[12]===n.elements[12]&&!Number.isNaN(n.elements[0]);function Ly(n){let e=n.skeleton?n.skeleton.bodies.length:0,t=Array.from({length:e},()=>new qe),i={index:0,next:0,share:0};return{time:0,place:i,samples:i,matrices:t,missing:!1,at(s){this.time=s,this.place=_n(n.stage_time,s),this.samples=n.time===n.stage_time?this.place:_n(n.time,s),t.forEach((r,o)=>Zp(n.skeleton,o,this.place,r)),this.missing=e>0&&!Cl(t[0])}}}var Kp=8,m3=new qe;function Dy({bone_index:n,bone_weight:e}){let[t,i]=n.shape,s=i<=4?4:Kp,r={width:s,index:new Uint8Array(t*s),weight:new Uint16Array(t*s)},o=Array.from({length:i},(a,l)=>l);for(let a=0;a<t;a++){let l=a*i;i>Kp&&o.sort((h,d)=>e[l+d]-e[l+h]);let c=o.slice(0,s),u=c.reduce((h,d)=>h+e[l+d],0);c.forEach((h,d)=>{r.index[a*s+d]=n[l+h],r.weight[a*s+d]=i>Kp?e[l+h]*65535/u:e[l+h]})}return r}function Ny(n){let e=n.joints.length,t=new Float32Array(e*12),i=new ni(t,3,e,xn,wn);return{rows:t,texture:i,move:r=>{for(let o=0;o<e;o++){let a=Zp(n,o,r,m3).elements,[l,c,u]=[n.centre[3*o],n.centre[3*o+1],n.centre[3*o+2]];for(let h=0;h<3;h++){let d=12*o+4*h;t[d]=a[h],t[d+1]=a[4+h],t[d+2]=a[8+h],t[d+3]=a[12+h]-(a[h]*l+a[4+h]*c+a[8+h]*u)}}return i.needsUpdate=!0,t.every(o=>!Number.isNaN(o))}}}function ky(n){let e=new Float32Array(n*12),t=new ni(e,3,n,xn,wn);return{texture:t,move:s=>{for(let r=0;r<n;r++){let o=s[r].elements,a=Cl(s[r])?1:0;for(let l=0;l<3;l++)for(let c=0;c<4;c++)e[12*r+4*l+c]=a&&o[4*c+l]}t.needsUpdate=!0}}}function Oy(n,{width:e,index:t,weight:i}){for(let s=0;s<e/4;s++){let r=t.length/e,[o,a]=[new Uint8Array(r*4),new Uint16Array(r*4)];for(let l=0;l<r;l++)o.set(t.subarray(l*e+4*s,l*e+4*s+4),l*4),a.set(i.subarray(l*e+4*s,l*e+4*s+4),l*4);n.setAttribute(`joint${s}`,new Ua(o,4)),n.setAttribute(`share${s}`,new gr(a,4,!0))}}var g3=n=>[0,1].slice(0,n/4).flatMap(e=>["x","y","z","w"].map(t=>`blend(joint${e}.${t}, share${e}.${t});`)),Jp=n=>`
  uniform highp sampler2D joints;
  ${n>1?`attribute vec4 joint0;
  attribute vec4 share0;`:"attribute float joint0;"}
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
    ${n>1?g3(n).join(`
    `):"blend(joint0, 1.0);"}
  }
  vec3 skinned(vec3 point) {
    vec4 p = vec4(point, 1.0);
    return vec3(dot(row0, p), dot(row1, p), dot(row2, p));
  }
`;function Rl(n,e,t,i=()=>{}){return n.onBeforeCompile=s=>{s.uniforms.joints={value:t},s.vertexShader=s.vertexShader.replace("#include <common>",`#include <common>
${Jp(e)}`).replace("void main() {",`void main() {
  blendAll();`).replace("#include <beginnormal_vertex>","vec3 objectNormal = vec3(dot(row0.xyz, normal), dot(row1.xyz, normal), dot(row2.xyz, normal));").replace("#include <begin_vertex>","vec3 transformed = skinned(position);"),i(s)},n.customProgramCacheKey=()=>`skin${e}${i}`,n}function Uy(n,{width:e,index:t,weight:i},s){let r=new Float32Array(n.length);for(let o=0;o<n.length/3;o++){let[a,l,c]=[n[3*o],n[3*o+1],n[3*o+2]];for(let u=0;u<3;u++){let h=0;for(let d=0;d<e;d++){let f=12*t[o*e+d]+4*u,m=i[o*e+d]/65535;h+=m*(s[f]*a+s[f+1]*l+s[f+2]*c+s[f+3])}r[3*o+u]=h}}return r}var x3=n=>`
  ${Jp(n)}
  attribute float place;
  varying vec3 vertex;
  void main() {
    blendAll();
    vertex = skinned(position);
    gl_PointSize = 1.0;
    gl_Position = vec4(place, 0.0, 0.0, 1.0);
  }
`,_3=`
  varying vec3 vertex;
  void main() {
    gl_FragColor = vec4(vertex, 1.0);
  }
`;function Fy(n,{geometry:e,joints:t,width:i}){let s=e.attributes.position.count,r=e.clone().setIndex(null),o=Float32Array.from({length:s},(h,d)=>(d+.5)/s*2-1);r.setAttribute("place",new St(o,1));let a=new Jt({vertexShader:x3(i),fragmentShader:_3,depthTest:!1,uniforms:{joints:{value:t}}}),l=new Va(r,a);l.frustumCulled=!1;let c=new Qn(s,1,{type:wn,depthBuffer:!1});n.setRenderTarget(c),n.setScissorTest(!1),n.render(new mr().add(l),new vr);let u=new Float32Array(4*s);n.readRenderTargetPixels(c,0,0,s,1,u),n.setRenderTarget(null);for(let h of[c,a,r])h.dispose();return u.filter((h,d)=>d%4<3)}var v3=10,y3={light:"#bbaea1",dark:"#cfc6bd"},b3=.35,M3=.99;function By(n,e){let{mesh:t}=n,i=new Ft;i.setAttribute("position",new St(t.rest,3)),i.setIndex(new St(t.faces,1)),i.computeVertexNormals();let s=Dy(t);Oy(i,s);let r=Ny(t),o=Rl(new Ao({colorWrite:!1,transparent:!0,polygonOffset:!0}),s.width,r.texture);o.polygonOffsetFactor=o.polygonOffsetUnits=1;let a=Rl(new ii({transparent:!0,depthWrite:!1}),s.width,r.texture,S3),l=new At;for(let[h,d]of[o,a].entries()){let f=new Bt(i,d);f.frustumCulled=!1,f.renderOrder=v3+e.index+h/2,l.add(f)}l.children[1].onAfterRender=h=>{e.several&&a.opacity<M3&&h.clearDepth()};let c=()=>{a.color.set(y3[e.theme()]),e.several&&a.color.lerp(new We(e.colour),1-b3)};c();let u=e.state.on("theme",c);return{name:"mesh",object:l,update(h){a.opacity=e.state.get("opacity"),l.visible=r.move(h.place)&&a.opacity>.005},positions:()=>Uy(t.rest,s,r.rows),drawnPositions:h=>Fy(h,{geometry:i,joints:r.texture,width:s.width}),dispose(){u(),i.dispose(),o.dispose(),a.dispose(),r.texture.dispose()}}}function S3(n){n.fragmentShader=n.fragmentShader.replace("#include <opaque_fragment>",`float facing = abs(dot(normalize(vViewPosition), normal));
    diffuseColor.a = min(1.0, diffuseColor.a * (1.0 + 1.4 * pow(1.0 - facing, 2.0)));
    #include <opaque_fragment>`)}function Uh(n,e=!1){let t=n[0].index!==null,i=new Set(Object.keys(n[0].attributes)),s=new Set(Object.keys(n[0].morphAttributes)),r={},o={},a=n[0].morphTargetsRelative,l=new Ft;l.morphTargetsRelative=a;let c=0;for(let u=0;u<n.length;++u){let h=n[u],d=0,f=0;if(t!==(h.index!==null))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". All geometries must have compatible attributes; make sure index attribute exists among all geometries, or in none of them."),null;for(let m in h.attributes){if(!i.has(m))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+'. All geometries must have compatible attributes; make sure "'+m+'" attribute exists among all geometries, or in none of them.'),null;r[m]===void 0&&(r[m]=[]),r[m].push(h.attributes[m]),d++}if(d!==i.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". Make sure all geometries have the same number of attributes."),null;if(a!==h.morphTargetsRelative)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". .morphTargetsRelative must be consistent throughout all geometries."),null;for(let m in h.morphAttributes){if(!s.has(m))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+".  .morphAttributes must be consistent throughout all geometries."),null;if(h.morphAttributes[m].length!==n[0].morphAttributes[m].length)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+'. All geometries must have the same number of morph targets for the "'+m+'" morph attribute.'),null;o[m]===void 0&&(o[m]=[]),o[m].push(h.morphAttributes[m]),f++}if(f!==s.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". Make sure all geometries have the same number of morph attributes."),null;if(e){let m;if(t)m=h.index.count;else if(h.attributes.position!==void 0)m=h.attributes.position.count;else return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". The geometry must have either an index or a position attribute"),null;l.addGroup(c,m,u),c+=m}}if(t){let u=0,h=[];for(let d=0;d<n.length;++d){let f=n[d].index;for(let m=0;m<f.count;++m)h.push(f.getX(m)+u);u+=n[d].attributes.position.count}l.setIndex(h)}for(let u in r){let h=zy(r[u]);if(!h)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+u+" attribute."),null;l.setAttribute(u,h)}for(let u in o){let h=o[u][0].length;if(h!==0){l.morphAttributes=l.morphAttributes||{},l.morphAttributes[u]=[];for(let d=0;d<h;++d){let f=[];for(let x=0;x<o[u].length;++x)f.push(o[u][x][d]);let m=zy(f);if(!m)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+u+" morphAttribute."),null;l.morphAttributes[u].push(m)}}}return l}function zy(n){let e,t,i,s=-1,r=0;for(let c=0;c<n.length;++c){let u=n[c];if(e===void 0&&(e=u.array.constructor),e!==u.array.constructor)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.array must be of consistent array types across matching attributes."),null;if(t===void 0&&(t=u.itemSize),t!==u.itemSize)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.itemSize must be consistent across matching attributes."),null;if(i===void 0&&(i=u.normalized),i!==u.normalized)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.normalized must be consistent across matching attributes."),null;if(s===-1&&(s=u.gpuType),s!==u.gpuType)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.gpuType must be consistent across matching attributes."),null;r+=u.count*t}let o=new e(r),a=new St(o,t,i),l=0;for(let c=0;c<n.length;++c){let u=n[c];if(u.isInterleavedBufferAttribute){let h=l/t;for(let d=0,f=u.count;d<f;d++)for(let m=0;m<t;m++){let x=u.getComponent(d,m);a.setComponent(d+h,m,x)}}else o.set(u.array,l);l+=u.count*t}return s!==void 0&&(a.gpuType=s),a}var em=8,Qp=4,Gy=.55,Fh=.06;function Vy(){let n=[];for(let e of[0,.5]){let t=e*Math.PI/2;n.push([Math.max(Math.sin(t),1e-4),Fh*(1-Math.cos(t))])}for(let e=0;e<=Qp;e++){let t=Fh+e/Qp*(1-2*Fh);n.push([Gy+(1-Gy)*Math.abs(2*e/Qp-1)**2,t])}for(let e of[.5,0]){let t=e*Math.PI/2;n.push([Math.max(Math.sin(t),1e-4),1-Fh*(1-Math.cos(t))])}return new $a(n.map(([e,t])=>new He(e,t)),em)}var Bh=()=>new ja(1,10,7);function zh(n=.035){let e=new As(n,n,.8,em).translate(0,.4,0),t=new _r(2.6*n,.2,em).translate(0,.9,0);return Uh([e,t])}var Hy=()=>new As(1,1,1.06,7).translate(0,.5,0);var tm=.11,w3=new B(0,1,0),nm=[{name:"x",means:"forwards",along:new B(1,0,0),colour:{light:"#d62728",dark:"#ff6b6b"}},{name:"y",means:"upwards",along:new B(0,1,0),colour:{light:"#2a9134",dark:"#5fd068"}},{name:"z",means:"to the right",along:new B(0,0,1),colour:{light:"#1f5fd0",dark:"#6ea8ff"}}],E3=new qe().makeScale(0,0,0),A3=new qe;function Wy(n,e){let t=n.skeleton.bodies.length,i=new ts(zh(),new ii,3*t);i.frustumCulled=!1;let s=nm.map(({along:c})=>new qe().compose(new B,new bt().setFromUnitVectors(w3,c),new B(tm,tm,tm))),r=e.once("frames",()=>{let c=document.createElement("div");return c.className="bk-legend bk-stage-axes",e.corner.append(c),c}),o=()=>{let c=e.theme();for(let u=0;u<3*t;u++)i.setColorAt(u,new We(nm[u%3].colour[c]));i.instanceColor.needsUpdate=!0,r.innerHTML=nm.map(({name:u,means:h,colour:d})=>`<span><b style="color:${d[c]}">${u}</b> ${h}</span>`).join("")},a=()=>r.hidden=!e.state.get("layers").frames;o(),a();let l=[e.state.on("theme",o),e.state.on("layers",a)];return{name:"frames",object:i,update({matrices:c}){c.forEach((u,h)=>{let d=Cl(u);s.forEach((f,m)=>{i.setMatrixAt(3*h+m,d?A3.multiplyMatrices(u,f):E3)})}),i.instanceMatrix.needsUpdate=!0},dispose(){l.forEach(c=>c()),i.geometry.dispose(),i.material.dispose(),i.dispose()}}}var sr=0,$y=1,Yy=2,jy=3,[T3,C3]=[1.2,3.4],Xy=4,R3=1024,P3=new Ht,I3=`
  attribute vec3 corner; // share of the piece 0..1, side -1 or 1, cap -1 (start), 0 or 1 (end)
  attribute float piece;
  uniform highp sampler2D pointMap; // x, y, z m, share of the whole line 0..1
  uniform highp sampler2D lookMap; // value, radius m, emphasis
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

  vec4 row(highp sampler2D map, int k) {
    int width = textureSize(map, 0).x;
    return texelFetch(map, ivec2(k % width, k / width), 0);
  }

  void main() {
    int k = int(piece + 0.5);
    vec4 look = row(lookMap, k);
    value = look.x;
    emphasis = look.z;
    gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
    bool marked = emphasis > 1.5;
    if (behind > 0.0 && !marked) return;
    if (behind > 0.5 && behind < 1.5 && emphasis < 2.5) return;
    vec4 start = row(pointMap, k);
    vec4 end = row(pointMap, k + 1);
    if (end.w <= start.w) return;
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
`,L3=`
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
      if (emphasis > 0.5 && emphasis < 1.5) colour = mix(colour, page, 0.12);
    }
    gl_FragColor = vec4(colour, 1.0);
    #include <colorspace_fragment>
  }
`;function ta(n,{map:e,taper:t=!1,thinnest:i=.8}){let s=qy(n+1),r=qy(n+1),o=s.image.data,a=new Float32Array((n+1)*3),l=D3(Math.max(n-1,0)),c={pixel:{value:.001},thinnest:{value:i},taper:{value:t?1:0},map:{value:e},mapped:{value:1},missing:{value:new We},plain:{value:new We},page:{value:new We},hoveredColour:{value:new We},selectedColour:{value:new We},pointMap:{value:s},lookMap:{value:r}},u=new Ft;Object.entries(l.attributes).forEach(([g,p])=>u.setAttribute(g,p)),u.setIndex(l.index);let h=(g,p,_)=>{let S=new Jt({vertexShader:I3,fragmentShader:L3,uniforms:{...c,halo:{value:p},behind:{value:g}},toneMapped:!1}),y=new Bt(_,S);return y.frustumCulled=!1,y.onBeforeRender=(b,M,v)=>{c.pixel.value=im(b,v),S.uniformsNeedUpdate=!0},y},d=h(0,0,l),f=[h(2,C3,u),h(1,T3,u)],m=new At().add(...f),x=l.index.count/Math.max(n-1,1);return{object:d,halo:m,points:o,looks:a,uniforms:c,mark(g,p){u.setDrawRange(x*g,x*Math.max(p-g-1,0))},changed(){let g=r.image.data;for(let p=0,_=0,S=0;p<=n;p++,_+=4,S+=3)g[_]=a[S],g[_+1]=a[S+1],g[_+2]=a[S+2];s.needsUpdate=r.needsUpdate=!0},dispose(){l.dispose(),u.dispose(),s.dispose(),r.dispose();for(let{material:g}of[d,...f])g.dispose()}}}function im(n,e){let t=n.getCurrentViewport(P3).w/n.getPixelRatio();return 2/(e.projectionMatrix.elements[5]*Math.max(t,1))}function qy(n){let e=Math.min(n,R3),t=Math.ceil(n/e);return new ni(new Float32Array(4*e*t),e,t,xn,wn)}function D3(n){let e=[[0,-1]];for(let l=0;l<=Xy;l++)e.push([l/Xy,0]);e.push([1,1]);let t=e.flatMap(([l,c])=>[l,-1,c,l,1,c]),i=2*e.length,s=new Float32Array(n*t.length),r=new Float32Array(n*i),o=[];for(let l=0;l<n;l++){s.set(t,l*t.length),r.fill(l,l*i,(l+1)*i);for(let c=0;c+1<e.length;c++){let u=l*i+2*c;o.push(u,u+2,u+1,u+1,u+2,u+3)}}let a=new Ft;return a.setAttribute("position",new St(s,3)),a.setAttribute("corner",a.attributes.position),a.setAttribute("piece",new St(r,1)),a.setIndex(o),a}var N3=`
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
`,k3=`
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
`;function Pl(n,{smallest:e=2.5,over:t=!1}={}){let i=new el;i.setAttribute("corner",new St(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),i.setIndex([0,1,2,0,2,3]),i.instanceCount=n;let s=new ki(new Float32Array(4*n),4).setUsage(Hu),r=new ki(new Float32Array(4*n),4).setUsage(Hu);i.setAttribute("centre",s),i.setAttribute("look",r);let o=new We("#333333"),a=new Jt({vertexShader:N3,fragmentShader:k3,uniforms:{pixel:{value:.001},smallest:{value:e},rim:{value:o}},transparent:!0,depthTest:!t,depthWrite:!t,toneMapped:!1}),l=new Bt(i,a);return l.frustumCulled=!1,l.renderOrder=t?21:2,l.onBeforeRender=(c,u,h)=>{a.uniforms.pixel.value=im(c,h),a.uniformsNeedUpdate=!0},{object:l,rim:o,set(c,u,h,d,f,m,x=!1){let g=u===u&&h===h&&d===d;s.setXYZW(c,g?u:0,g?h:0,g?d:0,g?f:0),r.setXYZW(c,m.r,m.g,m.b,x?1:0)},changed:()=>s.needsUpdate=r.needsUpdate=!0,dispose(){i.dispose(),a.dispose()}}}var O3=.7;function Zy({reactions:n,stage_time:e},t,i){let{force:s,point:r,items:o}=n,a=[],l=[],c=[];for(let m=0;m<o.length;m++)for(let x=0;x<e.length;x++){let g=3*(x*o.length+m),[p,_]=[s.subarray(g,g+3),r.subarray(g,g+3)];Math.hypot(...p)>i&&_[0]===_[0]&&(a.push(..._,_[0]+t*p[0],_[1]+t*p[1],_[2]+t*p[2]),l.push(e[x],e[x]),c.push(m,m))}let u=new Ft;u.setAttribute("position",new St(new Float32Array(a),3)),u.setAttribute("when",new St(new Float32Array(l),1));let h=new St(new Float32Array(a.length),3);u.setAttribute("tint",h);let d=new Jt({uniforms:{now:{value:0},lasts:{value:O3}},vertexShader:`
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
      }`,transparent:!0,depthWrite:!1,toneMapped:!1}),f=new Ga(u,d);return f.frustumCulled=!1,f.renderOrder=1,{object:f,colour(m){c.forEach((x,g)=>m[x].toArray(h.array,3*g)),h.needsUpdate=!0},update:m=>d.uniforms.now.value=m,dispose(){u.dispose(),d.dispose()}}}var Ky=new B;function Gh(n,e,t,i){let[s,r]=[n.pixels(e),n.pixels(t)];if(!s||!r)return null;let[o,a]=[r.x-s.x,r.y-s.y],l=o*o+a*a,c=l?((n.x-s.x)*o+(n.y-s.y)*a)/l:0,u=Math.min(1,Math.max(0,c)),h=Math.hypot(s.x+u*o-n.x,s.y+u*a-n.y),d=Ky.lerpVectors(e,t,u).distanceTo(n.ray.origin);return{miss:Math.max(0,h-i*n.pixelsPerMetre(d)),distance:d,point:Ky}}function Vh(n,e,t){let i=n.pixels(e);if(!i)return null;let s=e.distanceTo(n.ray.origin),r=Math.hypot(i.x-n.x,i.y-n.y);return{miss:Math.max(0,r-t*n.pixelsPerMetre(s)),distance:s,point:e}}function rr(n,e){return e?Math.abs(n.miss-e.miss)>.5?n.miss<e.miss:n.distance<e.distance:!0}var U3=.75,F3=1,Hh=20,B3=60,rm=.009,sm={radius:.026,length:.075},z3=new B(0,1,0),om=({weight:n})=>n?U3/n:F3/1e3;function Qy(n,e){let{reactions:t}=n,i=om(t),s={shaft:new As(1,1,1,14).translate(0,.5,0),head:new _r(1,1,20).translate(0,.5,0)},r=t.items.map(u=>V3(s,u)),o=Zy(n,i,Hh),a=new At().add(o.object,...r.map(u=>u.object)),l=null;function c(){if(l===e.theme())return;l=e.theme();let u=t.items.map(h=>Il(e,h));r.forEach((h,d)=>h.material.color.copy(u[d])),o.colour(u)}return{name:"reactions",object:a,update(u){c();let[h,d]=[e.state.get("selected"),e.state.get("hovered")];r.forEach((f,m)=>{let x=h.includes(f.item)||d===f.item;f.set(t,m,u.place,i,x)}),o.update(u.time)},pick(u){let h=null;for(let{object:d,item:f,from:m,to:x,force:g}of r){let p=d.visible&&Gh(u,m,x,rm);!p||p.miss>u.tolerance||!rr(p,h)||(h={...p,item:f,point:p.point.clone(),lines:[G3(g,t.weight)]})}return h},dispose(){Object.values(s).forEach(u=>u.dispose()),r.forEach(u=>u.material.dispose()),o.dispose()}}}function Il({scene:n,tint:e},t){let i=n.items[t]?.side;return e(i==="right"?"--bk-right":i==="left"?"--bk-left":"--bk-accent")}function G3(n,e){let t=`${Math.round(n.length())} N`;return e?`${t} (${(n.length()/e).toFixed(2)} BW)`:t}function V3(n,e){let t=new ii,[i,s]=[new Bt(n.shaft,t),new Bt(n.head,t)],r=new At().add(i,s);for(let u of[i,s])u.frustumCulled=!1;let[o,a,l,c]=[0,0,0,0].map(()=>new B);return{object:r,material:t,item:e,from:o,to:a,force:l,set({force:u,point:h,items:d},f,m,x,g){Jy(u,f,d.length,m,l),Jy(h,f,d.length,m,o);let p=l.length();if(r.visible=p>Hh&&o.x===o.x,!r.visible)return;let _=p*x;a.copy(o).addScaledVector(l,x);let y=Math.min(1,(p-Hh)/(B3-Hh))*(g?1.5:1),b=Math.min(sm.length*(g?1.2:1),.5*_);r.position.copy(o),r.quaternion.setFromUnitVectors(z3,c.copy(l).divideScalar(p)),i.scale.set(rm*y,Math.max(_-b,1e-4),rm*y),s.position.y=_-b,s.scale.set(sm.radius*y,b,sm.radius*y)}}}function Jy(n,e,t,{index:i,next:s,share:r},o){let[a,l]=[3*(i*t+e),3*(s*t+e)],c=n[a]===n[a],u=n[l]===n[l],h=c&&u?r:c?0:1;for(let d=0;d<3;d++){let[f,m]=[n[a+d],n[l+d]];o.setComponent(d,h===0?f:h===1?m:f+h*(m-f))}}function Wh(n,e,{index:t,next:i,share:s},r){let o=n.shape[1],[a,l]=[2*(t*o+e),2*(i*o+e)];for(let c=0;c<2;c++){let u=n[a+c];r[c]=s?u+s*(n[l+c]-u):u}return r}function eb(n,{keypoints:e},t,i,s,r){let{items:o,position:a,reprojected:l}=e,[c,u]=[[0,0],[0,0]],h=d=>{n.beginPath(),n.arc(c[0]*i,c[1]*i,d*s,0,2*Math.PI),n.stroke()};o.forEach((d,f)=>{Wh(a,f,t.place,c),l&&Wh(l,f,t.place,u);let m=r.state.get("selected").includes(d)||r.state.get("hovered")===d;n.strokeStyle="#ffffff",l&&u[0]===u[0]&&(n.lineWidth=s,n.beginPath(),n.moveTo(c[0]*i,c[1]*i),n.lineTo(u[0]*i,u[1]*i),n.stroke(),n.fillStyle=`#${Il(r,d).getHexString()}`,n.beginPath(),n.arc(u[0]*i,u[1]*i,(m?2.6:1.3)*s,0,2*Math.PI),n.fill()),n.lineWidth=s,h(m?4:2)})}function tb([n,e],{focal:t,centre:i,distortion:s}){let r=[(n-i[0])/t[0],(e-i[1])/t[1]];if(!s)return r;let[o,a,l,c,u]=s,[h,d]=r;for(let f=0;f<8;f++){let m=h*h+d*d,x=1+m*(o+m*(a+m*u)),g=2*l*h*d+c*(m+2*h*h),p=l*(m+2*d*d)+2*c*h*d;[h,d]=[(r[0]-g)/x,(r[1]-p)/x]}return[h,d]}function lm(n,e){let t=Math.min(e.width/n.width,e.height/n.height),[i,s]=[n.width*t,n.height*t];return{left:(e.width-i)/2,top:(e.height-s)/2,width:i,height:s,scale:t}}function rb({focal:n,centre:e},{left:t,top:i,scale:s},r,o,a,l){let c=2*s*n[0]/r.width,u=2*s*n[1]/r.height,h=2*(t+s*(e[0]+.5))/r.width-1,d=1-2*(i+s*(e[1]+.5))/r.height,f=(a+o)/(o-a),m=2*a*o/(o-a);return l.set(c,0,-h,0,0,u,-d,0,0,0,f,m,0,0,-1,0)}var am=new qe,H3=new qe().makeScale(1,-1,-1),[nb,ib]=[new bt,new bt];function na({rotation:n,translation:e},{index:t,next:i,share:s},r,o){let a=n.length/9,l=Math.min(t,a-1),c=Math.min(i,a-1);sb(n,e,l,r,o),!(c===l||!s)&&(sb(n,e,c,ib.position??=new B,nb),r.lerp(ib.position,s),o.slerp(nb,s))}function sb(n,e,t,i,s){let r=9*t;am.set(n[r],n[r+3],n[r+6],0,n[r+1],n[r+4],n[r+7],0,n[r+2],n[r+5],n[r+8],0,0,0,0,1),i.set(-e[3*t],-e[3*t+1],-e[3*t+2]).applyMatrix4(am),s.setFromRotationMatrix(am.multiply(H3))}function Xh({state:n,scene:e,index:t}){if(n.get("view")!=="camera")return!1;let i=n.get("hidden");return t===e.trials.findIndex((s,r)=>s.camera&&!i.includes(r))}var Ll=.2,cm=new We("#ffffff");function ob(n,e){let{camera:t,keypoints:i}=n,{items:s,position:r,reprojected:o}=i,a=s.length,l=Pl(a,{smallest:3,over:!0}),c=Pl(a,{smallest:1.7,over:!0}),u=ta(2*a,{map:null,thinnest:.7});u.uniforms.mapped.value=0,u.uniforms.plain.value.copy(cm);let h=new At().add(u.object,c.object,l.object),d=s.map(()=>new B),f=new B,m=[0,0],x=y=>y===e.state.get("hovered")||e.state.get("selected").includes(y)?1.6:1,g=null,p=[],_=cm;function S(y,b,M,v){let[E,P]=tb(Wh(y,b,M,m),t);return v.set(Ll*E,-Ll*P,-Ll)}return{name:"keypoints",object:h,update(y){if(h.visible=Xh(e),!h.visible)return;g!==e.theme()&&(g=e.theme(),p=s.map(M=>Il(e,M)),_=n.picture?cm:e.tint("--bk-text"),u.uniforms.plain.value.copy(_)),na(t,y.place,h.position,h.quaternion),h.updateMatrix();let b=Ll/t.focal[1];s.forEach((M,v)=>{let E=S(r,v,y.place,d[v]);if(l.set(v,E.x,E.y,E.z,4*b*x(M),_,!0),!o)return;S(o,v,y.place,f),c.set(v,f.x,f.y,f.z,2.6*b*x(M),p[v]);let P=E.x===E.x&&f.x===f.x;u.points.set([E.x,E.y,E.z,0,f.x,f.y,f.z,P?1:0],8*v),u.looks.set([0,0,sr,0,0,sr],6*v)}),l.changed(),c.changed(),u.changed()},pick(y){let b=null;return s.forEach((M,v)=>{if(d[v].x!==d[v].x)return;let E=d[v].clone().applyMatrix4(h.matrix),P=Vh(y,E,4*Ll/t.focal[1]);P&&P.miss<=y.tolerance&&rr(P,b)&&(b={...P,item:M})}),b},dispose(){l.dispose(),c.dispose(),u.dispose()}}}var qh=[20,40],um=["#dfe4e8","#e69f00","#c2185b"],W3=um.map(n=>new We(n));function $h(n){return W3[n>qh[1]?2:n>qh[0]?1:0]}var hm=60,ab=.0016;function lb(n){let e=new Uint8Array(1024).fill(255);for(let s=0;s<256;s++){let{r,g:o,b:a}=$h(s/255*hm);e.set([255*r,255*o,255*a],4*s)}let t=new ni(e,256,1,xn);t.needsUpdate=!0;let i=ta(2*n,{map:t,thinnest:.7});return{object:i.object,set(s,r,o,a){let l=a===a,{points:c,looks:u}=i;c.set([r.x,r.y,r.z,0,o.x,o.y,o.z,l?1:0],8*s),u.set([a/hm,ab,sr,a/hm,ab,sr],6*s)},changed:i.changed,dispose(){i.dispose(),t.dispose()}}}var Yh=2,jh=20,cb="600 12px system-ui, 'DejaVu Sans', Arial, sans-serif",ub=48;function hb(n,{text:e,page:t}){let i=n.length>ub?`${n.slice(0,ub-1)}\u2026`:n,s=document.createElement("canvas"),r=s.getContext("2d");r.font=cb;let o=Math.ceil(r.measureText(i).width)+14;[s.width,s.height]=[Yh*o,Yh*jh],r.scale(Yh,Yh),r.globalAlpha=.85,r.fillStyle=t,r.beginPath(),r.roundRect(0,0,o,jh,4),r.fill(),r.globalAlpha=1,r.fillStyle=e,r.font=cb,r.textBaseline="middle",r.fillText(i,7,jh/2+.5);let a=new Wa(s);a.colorSpace=on,a.generateMipmaps=!1,a.minFilter=cn;let l=new Eo({map:a,depthTest:!1,sizeAttenuation:!1,toneMapped:!1}),c=new za(l);return c.center.set(-9/o,.5),c.renderOrder=30,{object:c,place(u,h,d){let f=2/(h.projectionMatrix.elements[5]*d);c.position.copy(u),c.scale.set(o*f,jh*f,1)},dispose(){a.dispose(),l.dispose()}}}var db=.007,X3=.0095;function mb(n,e){let{items:t,position:i,model:s}=n.markers,r=t.length,o=Pl(s?2*r:r),a=s?lb(r):null,l=new At().add(o.object);a&&l.add(a.object);let c=t.map(()=>({measured:new B,modelled:new B,error:NaN})),u=n.series?.marker_error,h=u?new Map(u.items.map((p,_)=>[p,_])):new Map,d=new Map,f=null;function m(p,{samples:_}){let{measured:S,modelled:y}=c[p];return s?1e3*S.distanceTo(y):h.has(t[p])?as(u,h.get(t[p]),_):NaN}function x(p){f!==e.theme()&&(f=e.theme(),o.rim.copy(e.tint("--bk-text")),[...d.keys()].forEach(g));for(let _ of d.keys())p.includes(_)||g(_);for(let _ of p){let S=t.indexOf(_);if(S<0)continue;if(!d.has(_)){let M={text:fb(e.tint("--bk-text")),page:fb(e.tint("--bk-page"))};d.set(_,hb(e.scene.items[_]?.label??_,M)),l.add(d.get(_).object)}let{object:y,place:b}={object:d.get(_).object,place:d.get(_).place};y.visible=c[S].measured.x===c[S].measured.x,y.visible&&b(c[S].measured,e.camera(),e.size().height)}}function g(p){d.get(p).object.removeFromParent(),d.get(p).dispose(),d.delete(p)}return{name:"markers",object:l,update(p){let[_,S]=[e.state.get("selected"),e.state.get("hovered")];t.forEach((y,b)=>{let{measured:M,modelled:v}=c[b];pb(i,b,r,p.place,M),s&&pb(s,b,r,p.place,v),c[b].error=m(b,p);let E=y===S||_.includes(y),P=$h(c[b].error);o.set(b,M.x,M.y,M.z,db*(E?1.7:1),P),s&&(o.set(r+b,v.x,v.y,v.z,X3*(E?1.5:1),P,!0),a.set(b,M,v,c[b].error))}),o.changed(),a?.changed(),x(_)},pick(p){let _=null;return t.forEach((S,y)=>{let{measured:b,error:M}=c[y],v=b.x===b.x&&Vh(p,b,db);if(!v||v.miss>p.tolerance||!rr(v,_))return;let E=u||M!==M?[]:[`error ${M.toFixed(1)} mm`];_={...v,item:S,point:b,lines:E}}),_},dispose(){[...d.keys()].forEach(g),o.dispose(),a?.dispose()}}}var fb=n=>`#${n.getHexString()}`;function pb(n,e,t,{index:i,next:s,share:r},o){let[a,l]=[3*(i*t+e),3*(s*t+e)];return r?o.set(n[a]+r*(n[l]-n[a]),n[a+1]+r*(n[l+1]-n[a+1]),n[a+2]+r*(n[l+2]-n[a+2])):o.fromArray(n,a)}var dm=3e6,yb=.0015,q3=.0035;function fm(n){return Math.max(Math.sqrt(Math.max(n,0)/(Math.PI*dm)),yb)}function bb(n,e){let{muscles:t}=n;if(!t||!t.items.length)return null;let i=t.body.length,s=bx(),r=ta(i,{map:s,taper:!0}),o=gb(n.series?.activation,t.items),a=gb(n.series?.muscle_force,t.items),l=$3(t.start,i),c=new Int32Array(i).fill(-1);t.moving.forEach((_,S)=>c[_]=S);let u=new Uint8Array(t.items.length);r.uniforms.mapped.value=o?1:0;let h=new At().add(r.halo,r.object);function d(_){let{points:S}=r,{index:y,next:b,share:M}=_.place,{local:v,body:E,track:P,start:D}=t,N=t.moving.length;for(let I=0;I<i;I++){let O=v[3*I],T=v[3*I+1],U=v[3*I+2];if(c[I]>=0){let W=3*(y*N+c[I]),V=3*(b*N+c[I]);O=P[W]+M*(P[V]-P[W]),T=P[W+1]+M*(P[V+1]-P[W+1]),U=P[W+2]+M*(P[V+2]-P[W+2])}if(E[I]>=0){let W=_.matrices[E[I]].elements;S[4*I]=W[0]*O+W[4]*T+W[8]*U+W[12],S[4*I+1]=W[1]*O+W[5]*T+W[9]*U+W[13],S[4*I+2]=W[2]*O+W[6]*T+W[10]*U+W[14]}else S[4*I]=O,S[4*I+1]=T,S[4*I+2]=U}for(let I=0;I+1<D.length;I++)Y3(S,D[I],D[I+1])}function f(_){let{looks:S}=r;for(let y=0,b=-1,M=0,v=0;y<i;y++){let E=l[y];E!==b&&(b=E,M=o?xb(o,E,_.samples):0,v=a?fm(xb(a,E,_.samples)):q3,v!==v&&(v=yb)),S[3*y]=M===M?M:-1,S[3*y+1]=v,S[3*y+2]=u[E]}}let m=null;function x(){m!==e.theme()&&(m=e.theme(),s.paint(m),r.uniforms.missing.value.set(eh(m).missing),r.uniforms.plain.value.set(eh(m).plain),r.uniforms.page.value.copy(e.tint("--bk-page")),r.uniforms.hoveredColour.value.copy(e.tint("--bk-text")),r.uniforms.selectedColour.value.copy(e.tint("--bk-accent")))}let g=new Set(t.items);function p(){let _=new Set(e.state.get("selected").filter(M=>g.has(M))),S=e.state.get("hovered");r.halo.visible=_.size>0||g.has(S);let[y,b]=[i,0];t.items.forEach((M,v)=>{(_.has(M)||M===S)&&(y=Math.min(y,t.start[v]),b=Math.max(b,t.start[v+1])),_.has(M)?u[v]=jy:M===S?u[v]=Yy:u[v]=_.size?$y:sr}),r.mark(Math.min(y,b),b)}return{name:"muscles",object:h,update(_){x(),p(),d(_),f(_),r.changed()},pick:_=>j3(_,t,r),dispose(){r.dispose(),s.dispose()}}}function gb(n,e){if(!n)return null;let t=new Map(n.items.map((i,s)=>[i,s]));return{series:n,rows:e.map(i=>t.get(i)??-1)}}function xb({series:n,rows:e},t,i){return e[t]<0?NaN:as(n,e[t],i)}function $3(n,e){let t=new Uint16Array(e);for(let i=0;i+1<n.length;i++)t.fill(i,n[i],n[i+1]);return t}function Y3(n,e,t){let i=0;n[4*e+3]=0;for(let r=e+1;r<t;r++){let o=4*r;i+=Math.hypot(n[o]-n[o-4],n[o+1]-n[o-3],n[o+2]-n[o-2]),n[o+3]=i}let s=!(i>0);for(let r=e+1;r<t;r++)n[4*r+3]=s?0:n[4*r+3]/i}var[_b,vb]=[new B,new B];function j3(n,{items:e,start:t},{points:i,looks:s}){let r=null;for(let o=0;o<e.length;o++)for(let a=t[o]+1;a<t[o+1];a++){if(!(i[4*a+3]>i[4*a-1]))continue;_b.fromArray(i,4*a-4),vb.fromArray(i,4*a);let l=Gh(n,_b,vb,s[3*a+1]);!l||l.miss>n.tolerance||!rr(l,r)||(r={...l,item:e[o],point:l.point.clone()})}return r}var pm=new WeakMap;function Zh(n){return pm.has(n)||pm.set(n,Z3(n)),pm.get(n)}function Z3({mime:n,time:e,frames:t}){let i=new Map,s=[],r=new Set,o=new Set,a=-1;function l(c){i.has(c)||r.has(c)||(r.add(c),createImageBitmap(s[c]??=new Blob([t[c]],{type:n})).then(u=>{r.delete(c),i.set(c,u);for(let[h,d]of i){if(i.size<=24)break;i.delete(h),d.close()}o.forEach(h=>h())}).catch(()=>{}))}return{at(c){let u=K3(e,c);for(let m=0;m<=6;m++)l((u+m)%t.length);let h=u;for(;!i.has(h)&&h>Math.max(0,u-24);)h--;let d=i.has(h)?h:a,f=i.get(d)??null;return f&&(i.delete(d),i.set(d,f),a=d),{index:d,bitmap:f}},on(c){return o.add(c),()=>o.delete(c)}}}function K3(n,e){let[t,i]=[0,n.length-1];for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return e-n[t]<=n[i]-e?t:i}var J3=2;function Mb(n,e){let{picture:t,camera:i}=n,{state:s}=e,r=e.once("picture insets",()=>{let f=H("div",{class:"bk-insets"});return e.corner.parentElement.append(f),f}),o=H("canvas",{"aria-hidden":"true"}),a=()=>i&&s.set({view:"camera"}),l=H(i?"button":"div",{class:"bk-inset",hidden:!0,type:i?"button":null,title:i?"See the body in the video":null,"aria-label":i?`Video of ${n.name}: see the body in it`:`Video of ${n.name}`,on:{click:a}},o,e.several?H("span",{text:n.name}):null);r.append(l);let c=o.getContext("2d"),u=Zh(t),h=u.on(e.ask),d="";return{show(f){let{index:m,bitmap:x}=u.at(f.time);if(l.hidden=!x,!x)return;let g=s.get("layers").keypoints&&n.keypoints&&i,p=Math.round(o.clientWidth*Math.min(window.devicePixelRatio||1,J3)),_=[m,p,g?f.time:"",s.get("selected")].join();if(_===d||!p)return;d=_,o.width=p,o.height=Math.round(p*t.height/t.width),c.imageSmoothingQuality="high",c.drawImage(x,0,0,o.width,o.height);let S=o.width/o.clientWidth;g&&eb(c,n,f,o.width/i.width,S,e)},hide:()=>l.hidden=!0,dispose(){h(),l.remove()}}}var mm=20,Q3=`
  attribute vec2 pixel; // of the camera's picture, px from the corner of the first pixel
  varying vec2 seen;
  void main() {
    seen = pixel;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }
`,eI=`
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
`;function Sb(n,e){let t=Mb(n,e),i=n.camera?tI(n):null,s=new At;return i&&s.add(i.object),{name:"picture",object:s,update(r){let o=i&&Xh(e);i&&(i.object.visible=o&&i.show(r)),o||e.state.get("hidden").includes(e.index)?t.hide():t.show(r)},rest:t.hide,dispose(){t.dispose(),i?.dispose()}}}function tI({camera:n,picture:e}){let t=Zh(e),i=new Gn;i.colorSpace=on,i.generateMipmaps=!1,i.minFilter=i.magFilter=cn,i.flipY=!1;let s=new Jt({vertexShader:Q3,fragmentShader:eI,uniforms:{map:{value:i},size:{value:[n.width,n.height]},focal:{value:n.focal},centre:{value:n.centre.map(a=>a+.5)},bend:{value:n.distortion??[0,0,0,0,0]}},depthTest:!1,depthWrite:!1,toneMapped:!1}),r=new Bt(nI(n),s);r.frustumCulled=!1,r.renderOrder=-1e3;let o=null;return{object:r,show(a){let{bitmap:l}=t.at(a.time);return l?(l!==o&&(i.image=o=l,i.needsUpdate=!0),na(n,a.place,r.position,r.quaternion),!0):!1},dispose(){r.geometry.dispose(),i.dispose(),s.dispose()}}}function nI({width:n,height:e,focal:t,centre:i}){let s=[0,0,n,0,n,e,0,e],r=[];for(let a=0;a<8;a+=2){let l=(s[a]-i[0]-.5)/t[0],c=(s[a+1]-i[1]-.5)/t[1];r.push(mm*l,-mm*c,-mm)}let o=new Ft;return o.setAttribute("position",new St(new Float32Array(r),3)),o.setAttribute("pixel",new St(new Float32Array(s),2)),o.setIndex([0,2,1,0,3,2]),o}var iI=.4,sI=.17,rI={light:.2,dark:.5},oI=`
  attribute float strength;
  varying vec2 place;
  varying float dark;
  void main() {
    place = position.xz;
    dark = strength;
    gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
  }
`,aI=`
  uniform float darkest;
  varying vec2 place;
  varying float dark;
  void main() {
    float fade = 1.0 - smoothstep(0.0, 1.0, length(place));
    gl_FragColor = vec4(0.0, 0.0, 0.0, darkest * dark * fade * fade);
  }
`,wb=new qe,Kh=new B;function Eb(n,e){let t=n.skeleton.bones.filter(({shape:l})=>!l),i=new xr(1,20).rotateX(-Math.PI/2),s=new ki(new Float32Array(t.length),1);i.setAttribute("strength",s);let r=new Jt({vertexShader:oI,fragmentShader:aI,transparent:!0,depthWrite:!1,uniforms:{darkest:{value:0}}}),o=new ts(i,r,t.length);o.frustumCulled=!1,o.renderOrder=-5;let a=t.map(({from:l,to:c})=>new B(...l).add(new B(...c)).multiplyScalar(.5));return{name:"floor",object:o,update({matrices:l}){r.uniforms.darkest.value=rI[e.theme()];let c=0;t.forEach(({body:u},h)=>{Kh.copy(a[h]).applyMatrix4(l[u]);let d=1-Math.max(Kh.y-n.floor,0)/iI;if(!(d>0))return;let f=sI*(1.5-.5*d);wb.makeScale(f,1,f).setPosition(Kh.x,n.floor+.001,Kh.z),o.setMatrixAt(c,wb),s.setX(c++,d*d)}),o.count=c,o.instanceMatrix.needsUpdate=s.needsUpdate=!0,o.visible=c>0&&e.state.get("view")!=="camera"},dispose(){i.dispose(),r.dispose(),o.dispose()}}}var lI={light:"#d8cdb8",dark:"#e2d9c8"},Ab={right:"--bk-right",left:"--bk-left"},cI=.45,uI=.55,gm={share:.07,least:.007,most:.022},hI={long:Vy,rib:Hy,skull:()=>Bh().translate(0,1,0).scale(1,.5,1)},dI=new B(0,1,0);function xm(n,e){let t=new We(lI[n.theme()]);return n.several?t.lerp(new We(n.colour),uI):Ab[e]?t.lerp(n.tint(Ab[e]),cI):t}function Tb({bones:n,bodies:e},t){let i=Object.fromEntries(Object.entries(hI).map(([u,h])=>[u,h()])),s=n.map(u=>fI(u,i[u.shape]??i.long)),r=Uh(s),o=new Pt(r.attributes.position.count*3,3);r.setAttribute("color",o);let a=ky(e.length),l=Rl(new ii({vertexColors:!0}),1,a.texture),c=new Bt(r,l);return c.frustumCulled=!1,{object:c,paint(){let u=0;n.forEach(({side:h},d)=>{let{r:f,g:m,b:x}=xm(t,h),g=u+s[d].attributes.position.count;for(;u<g;u++)o.setXYZ(u,f,m,x)}),o.needsUpdate=!0},update:a.move,dispose(){l.dispose(),r.dispose(),a.texture.dispose()}}}function fI(n,e){let t=e.clone().applyMatrix4(pI(n));t.deleteAttribute("uv");let i=new Array(t.attributes.position.count).fill(n.body);return t.setAttribute("joint0",new Pt(i,1))}function pI({from:n,to:e,radius:t}){let[i,s]=[new B(...n),new B(...e)];s.sub(i);let r=Math.max(s.length(),1e-4),o=t??Math.min(Math.max(gm.share*r,gm.least),gm.most),a=new bt().setFromUnitVectors(dI,s.divideScalar(r));return new qe().compose(i,a,new B(o,r,o))}var vm=.02,mI=1.4,gI=1.2,xI=.12,Jh=.24,_I=new B(0,1,0),vI=new qe().makeScale(0,0,0),_m=new qe,Nr=new B;function Cb(n,e){let t=new ts(Bh(),new ii,n.length),i=n.flatMap(bI),s=new ts(zh(.011),new ii,Math.max(i.length,1)),r=new At().add(t,s);t.frustumCulled=s.frustumCulled=!1;let o=n.map(()=>vm),a=[];return{object:r,paint(){let[l,c]=[e.state.get("selected"),e.state.get("hovered")],u=e.tint("--bk-accent");n.forEach(({dofs:h,name:d},f)=>{let m=h.some(g=>l.includes(g)),x=m||h.includes(c);o[f]=vm*(m?mI:x?gI:1),t.setColorAt(f,x?u:xm(e,yI(d)).multiplyScalar(.8))}),n.length&&(t.instanceColor.needsUpdate=!0),s.material.color.copy(u),a=i.filter(({dof:h})=>l.includes(h)),s.count=a.length},update(l){n.forEach(({body:c,at:u},h)=>{Nr.fromArray(u).applyMatrix4(l[c]);let d=!Number.isNaN(Nr.x);d&&_m.makeScale(o[h],o[h],o[h]).setPosition(Nr),t.setMatrixAt(h,d?_m:vI)}),a.forEach(({body:c,place:u},h)=>s.setMatrixAt(h,_m.multiplyMatrices(l[c],u))),t.instanceMatrix.needsUpdate=s.instanceMatrix.needsUpdate=!0},pick:(l,c)=>MI(n,c,l,e.state.get("selected")),dispose(){for(let l of[t,s])l.geometry.dispose(),l.material.dispose(),l.dispose()}}}var yI=n=>/_r$/.test(n)?"right":/_l$/.test(n)?"left":"middle";function bI({dofs:n,axes:e,body:t,at:i}){return n.flatMap((s,r)=>{if(!e?.[r])return[];let o=new B(...e[r]).normalize(),a=new B(...i).addScaledVector(o,-Jh/2),l=new bt().setFromUnitVectors(_I,o);return[{dof:s,body:t,place:new qe().compose(a,l,new B(Jh,Jh,Jh))}]})}function MI(n,e,t,i){let s=null;for(let{body:o,at:a,dofs:l}of n){if(!l.length)continue;Nr.fromArray(a).applyMatrix4(e[o]);let c=t.pixels(Nr);if(!c)continue;let u=Nr.distanceTo(t.ray.origin),h=u-xI,d=t.pixelsPerMetre(u)*vm,f=Math.max(0,Math.hypot(c.x-t.x,c.y-t.y)-d);f>t.tolerance||f>(s?.miss??1/0)||f===s?.miss&&h>s.distance||(s={items:l,miss:f,distance:h,point:Nr.clone()})}if(!s)return null;let r=s.items.findIndex(o=>i.includes(o));return{...s,item:s.items[Math.max(r,0)],next:s.items[(r+1)%s.items.length]}}function Rb(n,e){let t=Tb(n.skeleton,e),i=Cb(n.skeleton.joints,e),s=()=>{t.paint(),i.paint(),e.ask()};s();let r=[e.state.on("theme",s),e.state.on("selected hovered",()=>{i.paint(),e.ask()})];return{name:"skeleton",object:new At().add(t.object,i.object),update({matrices:o}){t.update(o),i.update(o)},pick:(o,{matrices:a})=>i.pick(o,a),dispose(){r.forEach(o=>o()),t.dispose(),i.dispose()}}}var SI=[[n=>n.skeleton?.bodies.length,Rb],[n=>n.skeleton?.bodies.length,Wy],[n=>n.skeleton?.bones.length,Eb],[n=>n.mesh?.rest.length,By],[n=>n.skeleton&&n.muscles?.items.length,bb],[n=>n.reactions?.items.length,Qy],[n=>n.markers?.items.length,mb],[n=>n.picture?.frames.length,Sb],[n=>n.camera&&n.keypoints?.items.length,ob]],Pb=new Set(["skeleton","frames","muscles"]),Ib=(n,e)=>SI.filter(([t])=>t(n)).map(([,t])=>t(n,e));function Lb({scene:n,state:e,alignment:t},i,s){let r=n.trials[i],o=Ly(r),a=new At;a.matrixAutoUpdate=!1;let l=Ib(r,s(i,o)),c=l.map(u=>new At().add(u.object));return c.length&&a.add(...c),{trial:r,pose:o,ground:a,layers:l,move:()=>o.at(t.trialTime(i)),update(){let u=e.get("layers");a.visible=!e.get("hidden").includes(i),l.forEach((h,d)=>{c[d].visible=a.visible&&u[h.name]&&!(o.missing&&Pb.has(h.name)),c[d].visible?h.update(o):h.rest?.()})},pickable:()=>l.filter((u,h)=>c[h].visible&&u.object.visible&&u.pick),dispose(){a.removeFromParent(),l.forEach(u=>u.dispose())}}}var wI=6,Db=new tl,EI=new qe;function Nb(n,e,t,i,s,r=wI){Db.setFromCamera(new He(2*i/t.width-1,1-2*s/t.height),e);let o=null;return n.forEach(({ground:a,pose:l,pickable:c},u)=>{let h=TI(a,e,t,i,s,r);for(let d of c()){let f=d.pick(h,l);f&&(!o||AI(f,o))&&(o={...f,trial:u})}}),o}var AI=(n,e)=>Math.abs(n.miss-e.miss)>1?n.miss<e.miss:n.distance<e.distance;function TI(n,e,t,i,s,r){let o=new B;return{x:i,y:s,tolerance:r,ray:Db.ray.clone().applyMatrix4(EI.copy(n.matrix).invert()),pixels(a){return o.copy(a).applyMatrix4(n.matrix).applyMatrix4(e.matrixWorldInverse),o.z<0?(o.applyMatrix4(e.projectionMatrix),{x:(o.x+1)/2*t.width,y:(1-o.y)/2*t.height}):null},pixelsPerMetre:a=>e.projectionMatrix.elements[5]*t.height/2/a}}var CI=1.1,RI=1.5,kb={distance:.5,angle:.35},Ob=9,Ub=new B(0,1,0),Qh=new B,Dl=new B;function Fb(n,e,t,i){let s=[],r=[];o();function o(){s=i.map(g=>PI(g.forward,i[0].forward)),r=i.map((g,p)=>l(p))}function a(g,p){let _=t.trialTime(g,p);return _n(n.trials[g].stage_time,_)}function l(g){if(g===0)return!0;if(i[g].forward.angleTo(i[0].forward)>kb.angle)return!1;let p=Math.min(...[0,g].map(_=>i[_].duration));for(let _=0;_<Ob;_++){let S=p*_/(Ob-1);if([Qh,Dl].forEach((y,b)=>{let M=b?g:0,{stage_time:v}=n.trials[M];i[M].at(_n(v,v[0]+S),y).setY(0)}),Qh.distanceTo(Dl)>kb.distance)return!1}return!0}let c=()=>n.trials.map((g,p)=>p).filter(g=>!e.get("hidden").includes(g)),u=()=>c()[0]??0,h=()=>e.get("alignment")==="cycle",d=!1;function f(g,p){let[_,S]=[e.get("view"),c()];_!=="orbit"&&(d=_==="side");let y=S.indexOf(g)-(S.length-1)/2,{forward:b}=i[u()];return d?p.copy(b).multiplyScalar(y*RI):p.crossVectors(Ub,b).multiplyScalar(y*CI)}function m(g,p){let _=u(),S=!r[g]||h();if(g===_||!S)p.identity();else{let[y,b]=h()?[a(g),a(_)]:[a(g,0),a(_,0)],M=new bt().copy(s[_]).invert().multiply(s[g]);i[_].at(b,Dl).setY(i[_].floor),i[g].at(y,Qh).setY(i[g].floor).applyQuaternion(M),p.makeRotationFromQuaternion(M).setPosition(Dl.sub(Qh))}return e.get("arrangement")==="side"&&c().length>1&&p.premultiply(new qe().makeTranslation(f(g,Dl))),p}let x=new qe;return{shown:c,lay:m,refresh:o,centre:(g,p)=>i[g].at(a(g),p).applyMatrix4(m(g,x)),forward:()=>i[u()].forward,floor:()=>i[u()].floor}}function PI(n,e){let t=Math.atan2(n.z*e.x-n.x*e.z,n.x*e.x+n.z*e.z);return new bt().setFromAxisAngle(Ub,t)}var Bb={type:"change"},bm={type:"start"},Gb={type:"end"},ed=new ws,zb=new di,II=Math.cos(70*Xu.DEG2RAD),Rn=new B,ri=2*Math.PI,Ct={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},ym=1e-6,td=class extends nl{constructor(e,t=null){super(e,t),this.state=Ct.NONE,this.target=new B,this.cursor=new B,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:js.ROTATE,MIDDLE:js.DOLLY,RIGHT:js.PAN},this.touches={ONE:Zs.ROTATE,TWO:Zs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new B,this._lastQuaternion=new bt,this._lastTargetPosition=new B,this._quat=new bt().setFromUnitVectors(e.up,new B(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Oi,this._sphericalDelta=new Oi,this._scale=1,this._panOffset=new B,this._rotateStart=new He,this._rotateEnd=new He,this._rotateDelta=new He,this._panStart=new He,this._panEnd=new He,this._panDelta=new He,this._dollyStart=new He,this._dollyEnd=new He,this._dollyDelta=new He,this._dollyDirection=new B,this._mouse=new He,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=DI.bind(this),this._onPointerDown=LI.bind(this),this._onPointerUp=NI.bind(this),this._onContextMenu=GI.bind(this),this._onMouseWheel=UI.bind(this),this._onKeyDown=FI.bind(this),this._onTouchStart=BI.bind(this),this._onTouchMove=zI.bind(this),this._onMouseDown=kI.bind(this),this._onMouseMove=OI.bind(this),this._interceptControlDown=VI.bind(this),this._interceptControlUp=HI.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Ct.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Bb),this.update(),this.state=Ct.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;Rn.copy(t).sub(this.target),Rn.applyQuaternion(this._quat),this._spherical.setFromVector3(Rn),this.autoRotate&&this.state===Ct.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=ri:i>Math.PI&&(i-=ri),s<-Math.PI?s+=ri:s>Math.PI&&(s-=ri),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Rn.setFromSpherical(this._spherical),Rn.applyQuaternion(this._quatInverse),t.copy(this.target).add(Rn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Rn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new B(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new B(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=Rn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(ed.origin.copy(this.object.position),ed.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(ed.direction))<II?this.object.lookAt(this.target):(zb.setFromNormalAndCoplanarPoint(this.object.up,this.target),ed.intersectPlane(zb,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>ym||8*(1-this._lastQuaternion.dot(this.object.quaternion))>ym||this._lastTargetPosition.distanceToSquared(this.target)>ym?(this.dispatchEvent(Bb),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ri/60*this.autoRotateSpeed*e:ri/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){Rn.setFromMatrixColumn(t,0),Rn.multiplyScalar(-e),this._panOffset.add(Rn)}_panUp(e,t){this.screenSpacePanning===!0?Rn.setFromMatrixColumn(t,1):(Rn.setFromMatrixColumn(t,0),Rn.crossVectors(this.object.up,Rn)),Rn.multiplyScalar(e),this._panOffset.add(Rn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Rn.copy(s).sub(this.target);let r=Rn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ri*this._rotateDelta.x/t.clientHeight),this._rotateUp(ri*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ri*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ri*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ri*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ri*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ri*this._rotateDelta.x/t.clientHeight),this._rotateUp(ri*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new He,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function LI(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function DI(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function NI(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Gb),this.state=Ct.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function kI(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case js.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=Ct.DOLLY;break;case js.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Ct.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Ct.ROTATE}break;case js.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Ct.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Ct.PAN}break;default:this.state=Ct.NONE}this.state!==Ct.NONE&&this.dispatchEvent(bm)}function OI(n){switch(this.state){case Ct.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case Ct.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case Ct.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function UI(n){this.enabled===!1||this.enableZoom===!1||this.state!==Ct.NONE||(n.preventDefault(),this.dispatchEvent(bm),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(Gb))}function FI(n){this.enabled!==!1&&this._handleKeyDown(n)}function BI(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Zs.ROTATE:if(this.enableRotate===!1){this.state=Ct.NONE;break}this._handleTouchStartRotate(n),this.state=Ct.TOUCH_ROTATE;break;case Zs.PAN:if(this.enablePan===!1){this.state=Ct.NONE;break}this._handleTouchStartPan(n),this.state=Ct.TOUCH_PAN;break;default:this.state=Ct.NONE}break;case 2:switch(this.touches.TWO){case Zs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=Ct.TOUCH_DOLLY_PAN;break;case Zs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=Ct.TOUCH_DOLLY_ROTATE;break;default:this.state=Ct.NONE}break;default:this.state=Ct.NONE}this.state!==Ct.NONE&&this.dispatchEvent(bm)}function zI(n){switch(this._trackPointer(n),this.state){case Ct.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case Ct.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case Ct.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case Ct.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=Ct.NONE}}function GI(n){this.enabled!==!1&&n.preventDefault()}function VI(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function HI(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Sm=new B(0,1,0),Vb=.5,WI=1.07,Hb=new B,[Nl,kl,Mm,Ol]=[new B,new B,new B,new B];function wm(n,e,t=new B){Hb.crossVectors(e,Sm);let[i,s,r]={front:[1,0,.04],side:[0,1,.04],back:[-1,0,.04],top:[0,.001,1]}[n]??[.62,.78,.2];return t.set(0,0,0).addScaledVector(e,i).addScaledVector(Hb,s).addScaledVector(Sm,r).normalize()}function nd(n,e,t,i){Nl.copy(e).negate(),kl.crossVectors(Nl,Sm).normalize(),Mm.crossVectors(kl,Nl);let s=[kl,Mm,Nl],r=s.map(d=>Math.min(...n.map(f=>f.dot(d)))),o=s.map(d=>Math.max(...n.map(f=>f.dot(d)))),a=new B;s.forEach((d,f)=>a.addScaledVector(d,(r[f]+o[f])/2));let[l,c]=[Math.tan(t*Math.PI/360),Math.tan(t*Math.PI/360)*i],[u,h]=[0,0];for(let d of n){Ol.subVectors(d,a);let f=-Ol.dot(Nl);u=Math.max(u,f+Math.abs(Ol.dot(Mm))/l),u=Math.max(u,f+Math.abs(Ol.dot(kl))/c),h=Math.max(h,Math.abs(Ol.dot(kl)))}return u*=WI,{distance:u,centre:a,wide:h/(u*c)}}function Em(n,{floor:e,height:t}){let i=[];for(let s=0;s<8;s++){let[r,o]=[Vb*Math.cos(s*Math.PI/4),Vb*Math.sin(s*Math.PI/4)];i.push(new B(n.x+r,e,n.z+o)),i.push(new B(n.x+r/3,e+t,n.z+o/3))}return i}function Wb(n,{real:e,video:t,eye:i,size:s,ask:r,turn:o}){let a=({movementX:c,movementY:u,buttons:h})=>{if(!(h!==1||!e()||c===0&&u===0)){if(!t.magnified())return o(-c*Math.PI/s.height,-u*Math.PI/s.height);t.pan(c,u),r()}},l=c=>{if(!e())return;c.preventDefault();let{left:u,top:h}=n.getBoundingClientRect(),d={x:c.clientX-u,y:c.clientY-h};t.zoom(1.0015**-c.deltaY,i,d),r()};return n.addEventListener("pointermove",a),n.addEventListener("wheel",l,{passive:!1}),()=>{n.removeEventListener("pointermove",a),n.removeEventListener("wheel",l)}}var XI=8;function Xb(n){let e=1,t=null,i=null;function s(o,a,l,c){let u=l/a/2;return 2*u>=c?c/2:Math.min(Math.max(o,u),c-u)}function r(o){let a=lm(o,n);if(e===1)return a;let l=a.scale*e,c=s(t.x,l,n.width,o.width),u=s(t.y,l,n.height,o.height);return{left:n.width/2-c*l,top:n.height/2-u*l,width:o.width*l,height:o.height*l,scale:l}}return{box:r,magnified:()=>e>1,reset:()=>e=1,zoom(o,a,l){let c=r(l),u={x:(a.x-c.left)/c.scale,y:(a.y-c.top)/c.scale};e=Math.min(Math.max(e*o,1),XI);let h=lm(l,n).scale*e;t={x:s(u.x+(n.width/2-a.x)/h,h,n.width,l.width),y:s(u.y+(n.height/2-a.y)/h,h,n.height,l.height)}},pan(o,a,l){let{left:c,top:u,scale:h}=r(l);t={x:s((n.width/2-c-o)/h,h,n.width,l.width),y:s((n.height/2-u-a)/h,h,n.height,l.height)}},follow(o,a){a&&i&&e>1&&(t={x:t.x+o.x-i.x,y:t.y+o.y-i.y}),i=o}}}function qb({scene:n,state:e,arrangement:t,poses:i,size:s}){let r=Xb(s),o=()=>t.shown().find(m=>n.trials[m].camera),a=()=>n.trials[o()??0].camera??s,[l,c,u]=[new bt,new bt,new qe],h=new B;function d(m,x){x.updateMatrixWorld();let{x:g,y:p}=m.applyMatrix4(x.matrixWorldInverse).applyMatrix4(x.projectionMatrix),{left:_,top:S,scale:y}=r.box(a());return{x:((g+1)/2*s.width-_)/y,y:((1-p)/2*s.height-S)/y}}return{there:()=>o()!==void 0,look(m,x,g){let p=o(),{camera:_}=n.trials[p];na(_,i[p].place,m.position,l),t.lay(p,u),m.position.applyMatrix4(u),m.quaternion.multiplyQuaternions(c.setFromRotationMatrix(u),l);let S=()=>rb(_,r.box(_),s,x,g,m.projectionMatrix);S(),r.follow(d(t.centre(p,h),m),e.get("follow")),r.magnified()&&S()},zoom(m,x,g){let p=g??f(d(t.centre(o(),h),x));r.zoom(m,p,a())},pan:(m,x)=>r.pan(m,x,a()),magnified:r.magnified,reset:r.reset,letterbox:()=>r.box(a())};function f({x:m,y:x}){let{left:g,top:p,scale:_}=r.box(a());return{x:g+m*_,y:p+x*_}}}var qI=45,$b=.5,Yb=12;function jb({scene:n,state:e,arrangement:t,subjects:i,size:s,covered:r}){let o=()=>{let l=t.shown();return l.length?l:[0]};function a(){let l=new B,c=new qe;return o().flatMap(u=>{if(e.get("follow"))return Em(t.centre(u,l),i[u]);let{stage_time:h}=n.trials[u];return t.lay(u,c),Array.from({length:Yb},(d,f)=>{let m=Math.round(f/(Yb-1)*(h.length-1));return i[u].at({index:m,next:m,share:0},l).applyMatrix4(c),Em(l,i[u])}).flat()})}return{focus(l){let c=o(),u=new B;l.set(0,0,0);for(let h of c)l.add(t.centre(h,u));return l.divideScalar(c.length),l.setY(t.floor()+i[c[0]].height/2)},fit(l,c){let u=a(),{width:h,height:d}=s,f={...nd(u,l,c,h/d),shift:{x:0,y:0}},m=r(),x=(1-f.wide)/2*h;if(m.height<qI||m.width<x)return f;let[g,p]=[m.width/h,Math.min(m.height/d,$b)],_=360/Math.PI*Math.atan(Math.tan(c*Math.PI/360)*(1-p)),S=nd(u,l,_,h/(d*(1-p)));if(g>$b)return{...S,shift:{x:0,y:p}};let y=nd(u,l,c,h*(1-g)/d);return y.distance<=S.distance?{...y,shift:{x:g,y:0}}:{...S,shift:{x:0,y:p}}}}}var id=28,[Am,Tm]=[.05,120],Zb=380,Kb=n=>n*n*(3-2*n),Cm=()=>window.matchMedia("(prefers-reduced-motion: reduce)").matches;function Jb(n,e){let{scene:t,state:i,arrangement:s,size:r,ask:o}=e,a=!t.trials.some(Qu),l=qb(e),c=jb(e),{focus:u}=c,h=new Xn(id,1,Am,Tm),d=new Xn(id,1,Am,Tm),f=new td(d,n);Object.assign(f,{minDistance:.3,maxDistance:60,zoomSpeed:.8,rotateSpeed:.8}),f.addEventListener("change",o),f.addEventListener("start",D);let m=!1,x=null,g=!1,p={x:0,y:0},_=new B,S=new B,y=()=>i.get("view")==="camera"&&l.there();function b(Y,K=!1){let{distance:ae,centre:ce,shift:ee}=c.fit(Y,id),de={target:ce,place:ee,offset:new Oi().setFromVector3(Y).makeSafe()};if(de.offset.radius=ae,u(_),K||Cm())f.target.copy(de.target),Object.assign(p,ee),d.position.setFromSpherical(de.offset).add(de.target),x=null;else{let me=new Oi().setFromVector3(d.position.clone().sub(f.target)),Me=de.offset.theta-me.theta;de.offset.theta-=Math.round(Me/(2*Math.PI))*2*Math.PI,x={start:performance.now(),from:{target:f.target.clone(),offset:me,place:{...p}},goal:de}}o()}let M=()=>({start:performance.now(),position:h.position.clone(),turn:h.quaternion.clone(),projection:h.projectionMatrix.clone()}),v=null;function E(){let Y=i.get("view"),K=y();f.enabled=!K,P!==K&&!Cm()&&(v=M()),P=K,!K&&!g&&b(wm(Y,s.forward()),!!v),g||(m=!1),g=!1,o()}let P=!1;function D(){x=null,m=!0,i.get("view")!=="orbit"&&(y()&&N(),g=!0,i.set({view:"orbit"}))}function N(){u(S);let Y=Math.tan(id*Math.PI/360)*h.projectionMatrix.elements[5],K=h.position.distanceTo(S)/Y;Object.assign(p,{x:0,y:0}),f.target.copy(S),d.position.subVectors(h.position,S).setLength(K).add(S),_.copy(S),v=Cm()?null:M(),P=!1,f.enabled=!0}function I(Y,K){if(a)return;D();let ae=new Oi().setFromVector3(d.position.clone().sub(f.target));ae.theta+=Y,ae.phi+=K,d.position.setFromSpherical(ae.makeSafe()).add(f.target),o()}function O(){if(u(S),i.get("follow")){let Y=S.clone().sub(_);d.position.add(Y),f.target.add(Y),x?.from.target.add(Y),x?.goal.target.add(Y)}_.copy(S)}function T(Y){if(!x)return;let K=Math.min((Y-x.start)/Zb,1),ae=Kb(K),{from:ce,goal:ee}=x;f.target.lerpVectors(ce.target,ee.target,ae);for(let me of["x","y"])p[me]=ce.place[me]+ae*(ee.place[me]-ce.place[me]);let de=me=>ce.offset[me]+ae*(ee.offset[me]-ce.offset[me]);d.position.setFromSpherical(new Oi(de("radius"),de("phi"),de("theta"))).add(f.target),K===1?x=null:o()}function U(){f.update(),d.aspect=r.width/r.height,d.updateProjectionMatrix(),h.position.copy(d.position),h.quaternion.copy(d.quaternion),h.projectionMatrix.copy(d.projectionMatrix),h.projectionMatrix.elements[8]-=p.x,h.projectionMatrix.elements[9]-=p.y}function W(Y){if(!v)return;let K=Math.min((Y-v.start)/Zb,1),ae=1-Kb(K);h.position.lerp(v.position,ae),h.quaternion.slerp(v.turn,ae);let[ce,ee]=[h.projectionMatrix.elements,v.projection.elements];for(let de=0;de<16;de++)ce[de]+=ae*(ee[de]-ce[de]);K===1?v=null:o()}let V=(Y=!1)=>{let K=new B;x?K.setFromSpherical(x.goal.offset).normalize():K.subVectors(d.position,f.target).normalize(),b(K,Y),m=!1},ne=()=>m||y()||V(!0),$=[i.on("view",E),Wb(n,{real:y,video:l,eye:h,size:r,ask:o,turn:I}),i.on("arrangement alignment hidden",()=>y()||V()),i.on("follow",()=>m||y()||V())];return b(wm(i.get("view"),s.forward()),!0),P=y(),f.enabled=!P,{eye:h,focus:u,update(Y){O(),T(Y),y()?l.look(h,Am,Tm):U(),W(Y),h.projectionMatrixInverse.copy(h.projectionMatrix).invert(),h.updateMatrixWorld()},exact:()=>y()&&!v,letterbox:l.letterbox,refit:ne,fit(){l.reset(),y()?o():V()},rotate:I,zoom(Y){if(y())return l.zoom(Y,h),o();D();let K=d.position.clone().sub(f.target),ae=Math.min(Math.max(K.length()/Y,f.minDistance),f.maxDistance);d.position.copy(K.setLength(ae)).add(f.target),o()},dispose(){$.forEach(Y=>Y()),f.dispose()}}}var Qb=6,$I=`
  varying vec2 ground;
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    ground = world.xz;
    gl_Position = projectionMatrix * viewMatrix * world;
  }
`,YI=`
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
    float fade = 1.0 - smoothstep(0.15, 1.0, distance(ground, middle) / ${Qb.toFixed(1)});
    float strength = max(0.45 * grid(1.0), 0.16 * grid(0.25));
    gl_FragColor = vec4(line, (strength + 0.035) * fade);
    #include <colorspace_fragment>
  }
`;function eM(n,e,t){let i=document.createElement("div");i.className="bk-stage-scale",i.textContent="Floor: lines every 1 m and 0.25 m",t.append(i);let s=new Jt({vertexShader:$I,fragmentShader:YI,transparent:!0,depthWrite:!1,uniforms:{line:{value:e("--bk-muted")},middle:{value:[0,0]}}}),r=new Bt(new xr(Qb,48).rotateX(-Math.PI/2),s);r.renderOrder=-10;let o=n.on("theme",()=>s.uniforms.line.value=e("--bk-muted"));return{object:r,update(a,l){r.visible=n.get("layers").floor,i.hidden=!r.visible||n.get("view")==="camera",r.position.set(a.x,l-.002,a.z),s.uniforms.middle.value=[a.x,a.z]},dispose(){o(),i.remove(),r.geometry.dispose(),s.dispose()}}}var tM=18,jI=12.5,Vi=80,ZI=252,nM=118,iM=20,KI=1.6,JI=13,or=(n,e,t="")=>`<text x="${n}" y="${jI}" style="fill:var(--bk-text);${t}">${e}</text>`,kr="fill:var(--bk-muted);";function sM(n,{scene:e,state:t,root:i}){let s=document.createElement("div");s.className="bk-legend",s.hidden=!0,n.append(s);let r="",o=()=>{let a=t.get("layers"),l=e.trials.filter((h,d)=>!t.get("hidden").includes(d)),c=h=>a[h]?l.filter(d=>d[h]?.items.length):[],u=({camera:h,picture:d})=>h&&(t.get("view")==="camera"||d&&a.picture);return{muscles:c("muscles"),reactions:c("reactions"),markers:c("markers"),keypoints:c("keypoints").filter(u)}};return{update(a){let l=1.03**Math.round(Math.log(a)/Math.log(1.03)),c=QI(o(),l,t.get("theme"));c!==r&&(r=c,s.innerHTML=c,s.hidden=!c)},async paint(a,l){if(!r)return;let c=getComputedStyle(i.host??n),u=(_,S)=>c.getPropertyValue(S).trim().replaceAll('"',"'")||"gray",h=r.replace(/var\((--[\w-]+)\)/g,u),d=new Image;d.src=`data:image/svg+xml,${encodeURIComponent(h)}`,await d.decode();let[f,m]=[d.width*l,d.height*l],[x,g]=[iM*l,a.canvas.height-m-iM*l],p=8*l;a.globalAlpha=.82,a.fillStyle=c.getPropertyValue("--bk-panel").trim()||"white",a.fillRect(x-p,g-p,f+2*p,m+2*p),a.globalAlpha=1,a.drawImage(d,x,g,f,m)},dispose:()=>s.remove()}}function QI({muscles:n,reactions:e,markers:t,keypoints:i},s,r){let o=[];n.some(({series:u})=>u?.activation)&&o.push(eL(r));let a=n.filter(({series:u})=>u?.muscle_force);if(a.length&&o.push(tL(a,s)),e.length&&o.push(nL(e,s)),t.length&&o.push(iL(t)),i.length&&o.push(sL(i)),!o.length)return"";let l=o.map(({name:u,svg:h},d)=>`<g transform="translate(0 ${tM*d})">${or(0,u)}${h}</g>`),c=o.map(({label:u})=>u).join("; ");return`<svg xmlns="http://www.w3.org/2000/svg" width="${ZI}" height="${tM*o.length}" role="img" aria-label="Legend: ${c}" style="font:11px var(--bk-font);font-variant-numeric:tabular-nums">${l.join("")}</svg>`}function eL(n){return{name:"Activation",svg:`<defs><linearGradient id="activation">${yx(n).map(({at:t,colour:i})=>`<stop offset="${t}" stop-color="${i}"/>`).join("")}</linearGradient></defs>`+or(Vi,0,kr)+`<rect x="${Vi+12}" y="4" width="${nM}" height="9" rx="4.5" fill="url(#activation)"/>`+or(Vi+18+nM,1,kr),label:"muscle activation as colour from 0 to 1"}}function tL(n,e){let t=Math.PI*dm*(JI/2/e)**2,i=oL(Math.min(t,Math.max(...n.map(rL))));return{name:"Muscle force",svg:[.1,.5,1].map(o=>Number((o*i).toPrecision(1))).map((o,a)=>{let l=Math.max(2*fm(o)*e,KI),c=Vi+54*a;return`<line x1="${c+l/2}" x2="${c+16-l/2}" y1="8.5" y2="8.5" stroke-linecap="round" stroke-width="${l.toFixed(1)}" style="stroke:var(--bk-muted)"/>`+or(c+20,`${o}${a===2?" N":""}`,kr)}).join(""),label:`muscle force as thickness, up to ${i} N`}}function nL(n,e){let{reactions:t}=n[0],{weight:i}=t,s=om(t)*(i||1e3)*e,r=[4,2,1,.5,.2,.1].find(h=>h*s<=90)??.05,o=r*s,a=n.every(h=>Math.abs(h.reactions.weight-i)<.5),l=i&&a&&o<68?` = ${Math.round(i*r)} N`:"",c=i?`${r} BW${l}`:`${1e3*r} N`,u=Vi+o;return{name:"Reaction",svg:`<g style="stroke:var(--bk-muted);fill:var(--bk-muted)"><line x1="${Vi}" x2="${u-7}" y1="8.5" y2="8.5" stroke-width="3"/><path d="M${u} 8.5l-10 -4.5v9z" stroke="none"/></g>`+or(u+6,c,kr),label:`ground reaction as length, ${c} as long as ${Math.round(o)} pixels`}}function iL(n){let e=n.some(({markers:o,series:a})=>o.model||a?.marker_error),[t,i]=qh,r=(e?[`\u2264 ${t}`,`\u2264 ${i}`,`&gt; ${i} mm`]:["measured"]).map((o,a)=>{let l=Vi+54*a;return`<circle cx="${l+5}" cy="8.5" r="4" fill="${um[a]}" stroke-width="0.75" style="stroke:var(--bk-text)"/>${or(l+13,o,kr)}`});return{name:e?"Marker error":"Markers",svg:r.join(""),label:"marker error as colour"}}function sL(n){let e=n.some(({keypoints:s})=>s.reprojected),t=`<circle cx="${Vi+5}" cy="8.5" r="4" fill="none" stroke-width="1.8"/>`,i=`<circle cx="${Vi+78}" cy="8.5" r="3.2" stroke="none"/>`;return{name:"Keypoints",svg:`<g style="stroke:var(--bk-muted);fill:var(--bk-muted)">${t}${e?i:""}</g>`+or(Vi+14,"detected",kr)+(e?or(Vi+86,"of the body",kr):""),label:"detected keypoints as rings, those of the body as dots"}}function rL({series:n}){let e=n.muscle_force;if(e.most===void 0){e.most=0;for(let t of e.values)t>e.most&&(e.most=t)}return e.most}function oL(n){if(!(n>0))return 100;let e=10**Math.floor(Math.log10(n));return e*[5,2,1].find(t=>t*e<=n)}function rM(n,e,t){let i=document.createElement("div");i.className="bk-stage-note",i.hidden=!0,n.append(i);let s="";return{update(r){let o=t.shown().filter(c=>r[c].pose.missing).map(c=>e.trials[c].name),a=e.trials.length>1?`No pose here: ${o.join(", ")}`:"No pose at this time",l=o.length?a:"";l!==s&&(s=i.textContent=l,i.hidden=!l)},dispose:()=>i.remove()}}var oM={light:[16777215,10525330,2],dark:[15922687,6709852,1.7]};function aM(){let n=new Ja(16777215,8947848,1.5),e=new Co(16774890,1.7),t=new Co(15134463,.6);return{object:new At().add(n,e,t,e.target,t.target),update(s){e.position.set(.7,.9,.8).applyQuaternion(s.quaternion),t.position.set(-.9,.1,.4).applyQuaternion(s.quaternion)},theme(s){let[r,o,a]=oM[s]??oM.light;n.color.set(r),n.groundColor.set(o),n.intensity=a}}}var aL={1:2,deg:1,N:0,"N*m":1,"N*m/kg":2,W:0,"W/kg":2,BW:2,mm:1,m:3,px:1},lL=3;function cM({item:n,items:e=[n],trial:t,lines:i=[]},s,r){let o=s.trials[t],a=r.trialTime(t),l=h=>s.items[h]?.label||s.items[h]?.name||h,c=e.length>1&&o.skeleton?.joints.find(({dofs:h})=>h.includes(n)),u=c?e.map(h=>[l(h),lM(h,o,s,a)[0]?.[1]??""]):lM(n,o,s,a);return[H("strong",{text:c?c.label||c.name:l(n)}),s.trials.length>1?H("span",{class:"bk-tip-trial",text:o.name}):null,...i.map(h=>H("span",{text:h})),u.length?H("dl",{},...u.flatMap(([h,d])=>[H("dt",{text:h}),H("dd",{text:d})])):null].filter(Boolean)}function lM(n,e,t,i){let s=_n(e.time,i),r=[];for(let[o,a]of Object.entries(e.series??{})){let l=a.items.indexOf(n);if(l<0)continue;let c=as(a,l,s),{label:u=o,unit:h=""}=t.quantities[o]??{};r.push([u,Number.isNaN(c)?"not known":cL(c,h)])}return r.slice(0,lL)}function cL(n,e){let t=aL[e],s=(t===void 0?n.toPrecision(3):n.toFixed(t)).replace(/^-0(\.0*)?$/,"0$1").replace("-","\u2212");return e==="1"?s:e==="deg"?`${s}\xB0`:`${s} ${e.replaceAll("*","\xB7")}`}var uL=5,hL=600,ia=14;function uM(n,{scene:e,state:t,alignment:i},{canvas:s,pickAt:r}){let o=H("div",{class:"bk-tip",role:"tooltip",hidden:!0});n.append(o);let a=null,l=null,c=0,u=p=>{let _=n.getBoundingClientRect();return{x:p.clientX-_.left,y:p.clientY-_.top}};function h(){if(c=0,!a||l?.moved)return f(null);f(r(a.x,a.y))}let d=()=>c||=requestAnimationFrame(h);function f(p){if(!p&&!o.hidden&&t.set({hovered:null}),s.style.cursor=p?"pointer":"",o.hidden=!p,!p)return;t.set({hovered:p.item}),o.replaceChildren(...cM(p,e,i));let[_,S]=[o.offsetWidth,o.offsetHeight],y=a.x+ia+_<n.clientWidth,b=a.y+ia+S<n.clientHeight;o.style.left=`${Math.max(4,y?a.x+ia:a.x-ia-_)}px`,o.style.top=`${Math.max(4,b?a.y+ia:a.y-ia-S)}px`}function m(p,_){if(!p)return;let S=t.get("selected"),y=p.next??p.item;_?S.includes(y)?t.set({selected:S.filter(b=>b!==y)}):t.set({selected:[...S,y]}):t.set({selected:[y]})}let x={pointermove(p){a=u(p),l&&Math.hypot(a.x-l.x,a.y-l.y)>uL&&(l.moved=!0),p.pointerType!=="touch"&&d()},pointerdown(p){a=u(p),l={...a,time:p.timeStamp,moved:!1,main:p.button===0&&p.isPrimary}},pointerup(p){let _=l;if(l=null,!_?.main||_.moved||p.timeStamp-_.time>hL)return d();a=u(p);let S=r(a.x,a.y);m(S,p.ctrlKey||p.metaKey||p.shiftKey),f(S)},pointerleave(p){p.pointerType!=="touch"&&(a=null,f(null))},pointercancel(){l=null}};for(let[p,_]of Object.entries(x))s.addEventListener(p,_);let g=t.on("time",()=>a&&!o.hidden&&d());return{dispose(){g(),cancelAnimationFrame(c);for(let[p,_]of Object.entries(x))s.removeEventListener(p,_);o.remove()}}}var hM=[1,.75,.55],dM=8,dL=400;function fM(n,e,t){let i=-1,s=0,r=0,o=[],a=c=>{c!==i&&(i=c,e(hM[i]??t))},l=n.on("playing",()=>{o=[],r=0,a(n.get("playing")?s:-1)});return{tick(c){if(!n.get("playing")||(r&&c-r<dL&&o.push(c-r),r=c,o.length<dM))return;let u=o.sort((h,d)=>h-d)[dM>>1];o=[],u>55&&i+1<hM.length&&a(s=i+1)},dispose:l}}function pM({renderer:n,size:e,draw:t,over:i},s,r,o){let a={...e},l=({width:h,height:d,ratio:f})=>{Object.assign(e,{width:h,height:d,ratio:f}),n.setPixelRatio(f),n.setSize(h,d,!1),t()},c=document.createElement("canvas");[c.width,c.height]=[s,r];let u=c.getContext("2d");return o&&(u.fillStyle=o,u.fillRect(0,0,s,r)),l({width:s,height:r,ratio:1}),u.drawImage(n.domElement,0,0,s,r),i(u),l(a),c}function mM({context:n,size:e,eye:t,ask:i,element:s,letterbox:r}){let{scene:o,state:a,alignment:l,root:c}=n,u=document.createElement("div");u.className="bk-stage-corner",s.append(u);let h=new Map,d=()=>getComputedStyle(c.host??s);return(f,m)=>({trial:o.trials[f],index:f,several:o.trials.length>1,colour:o.trials[f].colour,scene:o,state:a,alignment:l,ask:i,corner:u,letterbox:r,camera:t,size:()=>e,theme:()=>a.get("theme"),tint:x=>new We(d().getPropertyValue(x).trim()||"#808080"),once(x,g){return h.has(x)||h.set(x,g()),h.get(x)},value:fL(o.trials[f],m)})}function fL({series:n},e){let t=new Map;return(i,s)=>{let r=n?.[i];if(!r)return NaN;t.has(i)||t.set(i,new Map(r.items.map((a,l)=>[a,l])));let o=t.get(i).get(s);return o===void 0?NaN:as(r,o,e.samples)}}var pL=.1,[mL,gL,xL]=[44,6,8.2],_M=4,[gM,vM]=[25,26],_L=30,sa=new B;function yM(n,e,t,i,s){let r=new Map,o=new Map,a=[];function l(u){if(!r.has(u)){let h=document.createElement("div");h.className="bk-stage-name",h.title=e.trials[u].name,h.dir="auto",h.style.borderColor=e.trials[u].colour,n.append(h),r.set(u,h)}return r.get(u)}function c(u,h,d){let f=Lr(h,xM(d)),m=`${Math.round(d)}px`;u.textContent===f&&u.style.maxWidth===m||(u.textContent=f,u.style.maxWidth=m,o.set(u,u.offsetWidth))}return{update(u,h){a.length=0;let d=i.shown();if(d.length>1&&t.get("arrangement")==="side")for(let m of d)i.centre(m,sa),sa.y=i.floor()+s[m].height+pL,sa.project(u),!(Math.abs(sa.z)>1)&&a.push({index:m,x:(sa.x+1)/2,y:(1-sa.y)/2});a.sort((m,x)=>m.x-x.x),a.forEach((m,x)=>{let g=[a[x-1],a[x+1]].map(p=>Math.abs((p?.x??9)-m.x));m.room=Math.max(mL,Math.min(...g,.9/a.length)*h.width-gL)}),r.forEach((m,x)=>m.hidden=!a.some(g=>g.index===x));let f=[];for(let{index:m,x,y:g,room:p}of a){let _=l(m);_.hidden=!1,c(_,e.trials[m].name,p);let S=o.get(_)/2+_M,y=Math.min(Math.max(x*h.width,S),h.width-S),b=vL(f,y,S,Math.max(g*h.height,vM));_.style.transform=`translate(${y.toFixed(1)}px, ${b.toFixed(1)}px) translate(-50%, -100%)`}},paint(u,h,d,f){let m=h/f;u.font=`600 ${12*m}px system-ui, "DejaVu Sans", sans-serif`,u.textAlign="center";for(let{index:x,x:g,y:p,room:_}of a){let{name:S,colour:y}=e.trials[x];u.fillStyle=y,u.fillText(Lr(S,xM(_)),g*h,Math.max(p*d,26*m)-6*m)}u.textAlign="start"},dispose:()=>r.forEach(u=>u.remove())}}var xM=n=>Math.max(3,Math.min(_L,Math.floor((n-18)/xL)));function vL(n,e,t,i){let s=a=>n.every(l=>Math.abs(l.left-e)>=l.half+t-_M||Math.abs(l.top-a)>=gM),o=[0,-1,1,-2,2,-3,3].map(a=>i+a*gM).find(a=>a>=vM&&s(a))??i;return n.push({left:e,half:t,top:o}),o}function bM(n,e){let t=document.createElement("div");t.className="bk-stage-note bk-stage-hint",t.textContent="Click here first, then the wheel zooms (or hold Ctrl)",t.hidden=!0,n.append(t);let i=0,s=-1/0,r=l=>s=l.timeStamp,o=l=>{if(e.getRootNode().activeElement===e||document.fullscreenElement||l.ctrlKey||l.metaKey)return a();l.stopPropagation(),!(l.timeStamp-s>1200)&&(t.hidden=!1,clearTimeout(i),i=setTimeout(a,1600))},a=()=>t.hidden=!0;return n.addEventListener("wheel",o,{capture:!0,passive:!0}),n.addEventListener("pointermove",r),e.addEventListener("focus",a),()=>{clearTimeout(i),n.removeEventListener("wheel",o,{capture:!0}),n.removeEventListener("pointermove",r),e.removeEventListener("focus",a),t.remove()}}var yL={orbit:"free view",front:"seen from the front",side:"seen from the right",back:"seen from behind",top:"seen from above",camera:"seen by the video's camera"};function MM(n,e){let{scene:t,state:i,alignment:s}=e,r=0,o=!1,a=()=>r||=o?requestAnimationFrame(W):0,l=Iy(n,ae),{renderer:c,size:u}=l,h=c.domElement,d=fM(i,l.setScale,l.still),f=new mr,m=t.trials.map(qf),x=[],g=Fb(t,i,s,m),p=Jb(h,{scene:t,state:i,arrangement:g,subjects:m,poses:x,size:u,ask:a,covered:()=>bL(n)}),_=mM({context:e,size:u,ask:a,element:n,eye:()=>p.eye,letterbox:p.letterbox}),{tint:S,corner:y}=_(0,null),b=eM(i,S,y),M=aM();f.add(b.object,M.object);let v=rM(n,t,g),E=yM(n,t,i,g,m),P=t.trials.map((he,Ce)=>N(Ce)),D=sM(y,e);function N(he){let Ce=Lb(e,he,_);return x[he]=Ce.pose,f.add(Ce.ground),Ce}function I(){t.trials.forEach((he,Ce)=>{if(P[Ce]?.trial===he)return;let $e=P[Ce];m[Ce]=qf(he),P[Ce]=N(Ce),$e?.dispose()}),g.refresh(),a()}let O={frames:0,cpu:0,longest:0},T=new B,U=new qe;function W(he){if(r=0,!$)return;let Ce=performance.now();V(he??Ce);let $e=performance.now()-Ce;O.frames+=1,O.cpu+=$e,O.longest=Math.max(O.longest,$e),d.tick(Ce)}function V(he){P.forEach($e=>$e.move()),p.update(he),P.forEach(($e,Ue)=>{$e.ground.matrix.copy(g.lay(Ue,U)),$e.ground.matrixWorldNeedsUpdate=!0,$e.update()}),b.update(p.focus(T),g.floor()),v.update(P),E.update(p.eye,u),M.update(p.eye);let Ce=T.distanceTo(p.eye.position);D.update(p.eye.projectionMatrix.elements[5]*u.height/2/Ce),c.setScissorTest(!1),c.clear(),p.exact()&&ne(p.letterbox()),c.render(f,p.eye)}function ne({left:he,top:Ce,width:$e,height:Ue}){c.setScissor(he,u.height-Ce-Ue,$e,Ue),c.setScissorTest(!0)}let $=!0,Y=new IntersectionObserver(([{isIntersecting:he}])=>{$=he,$&&a()});Y.observe(h);let K=new ResizeObserver(()=>p.refit());K.observe(y);function ae(){o&&(p.refit(),a(),cancelAnimationFrame(r),W())}function ce(){let he=g.shown().map(Ce=>t.trials[Ce].name);h.setAttribute("aria-label",`Body in motion: ${he.join(", ")}; ${yL[i.get("view")]}`)}let ee=()=>M.theme(i.get("theme"));ee(),ce();let de=[i.on("time layers hidden opacity view arrangement alignment cycle follow theme selected hovered",a),i.on("theme",ee),i.on("view hidden",ce),i.on("revision",I),bM(n,h),d.dispose];o=!0,a();let me={canvas:h,stats:O,actors:P,inside:{renderer:c,world:f,eye:p.eye},rotate:p.rotate,zoom:p.zoom,fit:p.fit,pickAt:(he,Ce)=>Nb(P,p.eye,u,he,Ce),async picture(he,Ce,{background:$e=null}={}){let Ue=he/u.width,lt=pM({renderer:c,size:u,draw:()=>V(performance.now()),over:it=>E.paint(it,he,Ce,he/Ue)},he,Ce,$e);return await D.paint(lt.getContext("2d"),Ue),lt},dispose(){Me.dispose(),D.dispose(),o=!1,cancelAnimationFrame(r),de.forEach(he=>he()),K.disconnect(),Y.disconnect(),p.dispose(),P.forEach(he=>he.dispose()),v.dispose(),E.dispose(),b.dispose(),l.dispose(),y.remove()}},Me=uM(n,e,me);return e.stage=me,me}function bL(n){let e=n.querySelector(".bk-stage-corner");return e?{width:e.offsetLeft+e.offsetWidth,height:e.offsetHeight+10}:{width:0,height:0}}var SM=`.buttons,.curve-options,.together,.trial-list{display:flex;flex-wrap:wrap;align-items:center;gap:6px;min-width:0}.toolbar .end,.trials .end{margin-left:auto}.toolbar .end{flex:none}.pane-bar .end~.end{margin-left:0}.trials{padding:6px 12px;border-bottom:1px solid var(--bk-line)}.trial-list{flex:1 1 280px;max-height:68px;overflow-y:auto}.trials .end{align-self:flex-start}.trial{max-width:280px}.trial[aria-pressed=true]{background:var(--bk-raised);color:var(--bk-text)}.trial[aria-pressed=false] .ellipsis{color:var(--bk-muted);text-decoration:line-through}.swatch{flex:none;width:12px;height:12px;border-radius:3px}.trial .sample{flex:none;width:38px;height:12px}.trial .eye{display:grid;color:var(--bk-muted)}.clearness{display:inline-flex;align-items:center;gap:6px;color:var(--bk-muted)}
`;var wM=`button,select,input{font:inherit;color:inherit;margin:0}:focus-visible{outline:2px solid var(--bk-focus);outline-offset:1px}.biokit:focus-visible{outline:2px solid var(--bk-focus);outline-offset:-2px}.muted{color:var(--bk-muted)}.ellipsis{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.button{display:inline-flex;align-items:center;justify-content:center;gap:6px;min-height:30px;min-width:30px;padding:0 9px;border:1px solid transparent;border-radius:var(--bk-radius);background:transparent;white-space:nowrap;cursor:pointer}.button.icon{padding:0 5px}.button.framed{border-color:var(--bk-line);background:var(--bk-raised)}.button:hover{background:var(--bk-hover)}.button[aria-pressed=true]{background:var(--bk-accent-soft);color:var(--bk-accent)}:host([data-theme="dark"]) .button[aria-pressed=true]{color:var(--bk-text)}.button.primary{background:var(--bk-accent);color:var(--bk-on-accent)}.button:disabled,.button[aria-disabled=true]{opacity:.5;cursor:default}svg.icon{width:18px;height:18px;flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}svg.icon .solid{fill:currentColor}.segmented{display:inline-flex;border:1px solid var(--bk-line);border-radius:var(--bk-radius);background:var(--bk-raised);padding:1px}.segmented .button{min-height:26px;min-width:26px;padding:0 8px;border-radius:4px;border:0}.segmented .button[aria-checked=true]{background:var(--bk-accent);color:var(--bk-on-accent)}.select{appearance:none;min-height:30px;padding:0 26px 0 9px;border:1px solid var(--bk-line);border-radius:var(--bk-radius);background:var(--bk-raised) url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='10' height='6'%3E%3Cpath d='M1 1l4 4 4-4' fill='none' stroke='%237d8894' stroke-width='1.5'/%3E%3C/svg%3E") no-repeat right 9px center;max-width:100%;text-overflow:ellipsis;cursor:pointer}.range{appearance:none;width:84px;height:20px;background:transparent;cursor:pointer}.range::-webkit-slider-runnable-track{height:4px;border-radius:2px;background:var(--bk-line-strong)}.range::-moz-range-track{height:4px;border-radius:2px;background:var(--bk-line-strong)}.range::-webkit-slider-thumb{appearance:none;width:14px;height:14px;margin-top:-5px;border-radius:50%;border:2px solid var(--bk-raised);background:var(--bk-accent)}.range::-moz-range-thumb{width:12px;height:12px;border-radius:50%;border:2px solid var(--bk-raised);background:var(--bk-accent)}
`;var EM=`:host{display:block;min-width:0}*{box-sizing:border-box}[hidden]{display:none!important}.biokit{container:viewer / inline-size;position:relative;background:var(--bk-page);color:var(--bk-text);font:13px/1.4 var(--bk-font);border:1px solid var(--bk-line);border-radius:8px;outline:none;text-align:left}.frame{display:flex;flex-direction:column;height:var(--bk-height, 640px)}.refines .frame{height:calc(var(--bk-height, 640px) + 150px)}.biokit:fullscreen{border:0;border-radius:0}.biokit:fullscreen .frame,.biokit.fills .frame{height:100vh}.biokit.fills{position:fixed;inset:0;z-index:10000;border-radius:0}.toolbar,.trials,.pane-bar,.transport{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;flex:none;min-width:0}.toolbar{padding:8px 12px;border-bottom:1px solid var(--bk-line)}.title{flex:0 1 auto;min-width:0;max-width:240px;font-weight:600;font-size:14px;margin:0}.panes{--bk-split: 50%;flex:1;min-height:0;display:grid;grid-template-columns:minmax(0,var(--bk-split)) 9px minmax(0,1fr)}.panes.stage-only,.panes.side-only{grid-template-columns:minmax(0,1fr)}.pane{display:flex;flex-direction:column;min-width:0;min-height:0}.pane-bar{padding:5px 10px;min-height:40px;background:var(--bk-panel);border-bottom:1px solid var(--bk-line)}.pane-bar .end{margin-left:auto}.stage{position:relative;flex:1;min-height:0;overflow:hidden}.tab-panel{position:relative;flex:1;min-height:0;overflow:auto}.divider{position:relative;cursor:col-resize;background:var(--bk-panel);border:solid var(--bk-line);border-width:0 1px;touch-action:none}.divider:after{content:"";position:absolute;inset:calc(50% - 14px) 2px;height:28px;border-left:1px solid var(--bk-line-strong);border-right:1px solid var(--bk-line-strong)}.divider:hover:after,.divider:focus-visible:after{border-color:var(--bk-accent)}.refine{flex:none;border-bottom:1px solid var(--bk-line)}@container viewer (max-width: 719px){.frame,.refines .frame{height:auto}.panes,.panes.stage-only,.panes.side-only{display:flex;flex-direction:column}.stage{flex:none;height:380px}.tab-panel{flex:none;height:420px}.divider{display:none}.side-pane{border-top:1px solid var(--bk-line)}}
`;var AM=`.popover:focus{outline:none}.popover{position:fixed;inset:auto;margin:0;padding:6px;max-width:min(460px,calc(100vw - 16px));overflow:auto;border:1px solid var(--bk-line);border-radius:8px;background:var(--bk-raised);color:var(--bk-text);box-shadow:var(--bk-shadow);font:13px/1.4 var(--bk-font);text-align:left}.menu-item{display:flex;align-items:center;gap:8px;width:100%;min-height:30px;padding:4px 10px;border:0;border-radius:4px;background:none;text-align:left;cursor:pointer}.menu-item:hover:not(:disabled,[aria-disabled=true]){background:var(--bk-hover)}.menu-item[aria-disabled=true]{cursor:default}.menu-item[aria-disabled=true] .what{color:var(--bk-muted)}.menu-item .what{flex:1}.menu-item .note,.note{color:var(--bk-muted);font-size:12px}.check{flex:none;width:16px;height:16px;border:1px solid var(--bk-line-strong);border-radius:4px;display:grid;place-items:center}.check svg.icon{width:14px;height:14px;stroke-width:2;visibility:hidden}[aria-checked=true]>.check{background:var(--bk-accent);border-color:var(--bk-accent);color:var(--bk-on-accent)}[aria-checked=true]>.check svg.icon{visibility:visible}.menu-line{display:flex;align-items:center;gap:10px;padding:6px 10px;border-top:1px solid var(--bk-line);margin-top:4px}.message{margin:12px;padding:10px 12px;border:1px solid var(--bk-line);border-left:3px solid var(--bk-accent);border-radius:var(--bk-radius);background:var(--bk-panel)}.message.error{border-left-color:var(--bk-error);background:var(--bk-error-soft)}.message p{margin:0 0 4px}.message pre{margin:6px 0 0;white-space:pre-wrap;overflow-wrap:anywhere;font-size:12px}
`;var TM=`.muscle-choices{display:flex;flex-wrap:wrap;gap:8px}.muscle-instant{margin:8px 0 6px;font-variant-numeric:tabular-nums}.muscle-line{display:grid;grid-template-columns:minmax(110px,1.6fr) 1fr 1fr;align-items:center;gap:0 12px;min-height:24px;border-bottom:1px solid var(--bk-line)}.muscle-line:hover{background:var(--bk-hover)}.muscle-head{font-weight:600;border-bottom-color:var(--bk-line-strong);background:none}.muscle-head .right{color:var(--bk-right-text)}.muscle-head .left{color:var(--bk-left-text)}.muscle-name{padding:2px 4px;border:0;border-radius:4px;background:none;text-align:left;line-height:1.25;overflow-wrap:anywhere;cursor:pointer}.muscle-name[aria-pressed=true]{background:var(--bk-accent-soft);font-weight:600}.muscle-bar{display:flex;align-items:center;gap:6px;min-width:0}.muscle-bar.middle{grid-column:2 / 4}.muscle-bar i{flex:none;height:10px;border-radius:2px}.muscle-bar b{font-weight:400;font-variant-numeric:tabular-nums}.muscle-side{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`;var CM=`.help{padding:12px 16px;max-width:400px}.help h2{margin:0 0 8px;font-size:14px}.keys{display:grid;grid-template-columns:auto 1fr;gap:5px 16px;margin:0}.keys dt{white-space:nowrap}.keys dd{margin:0}kbd{padding:1px 6px;border:1px solid var(--bk-line-strong);border-radius:4px;font:inherit;font-size:12px}.menu-foot,.export-message{margin:4px 0 0;padding:6px 10px;max-width:340px;border-top:1px solid var(--bk-line);overflow-wrap:anywhere}.export-message{color:var(--bk-text)}.with-poster{display:flex;flex-direction:column;align-items:center;justify-content:center}.poster{min-height:0;max-width:100%;flex:0 1 auto;object-fit:contain}
`;var RM=`.on-paper{display:none}@media print{.toolbar>:not(.title),.trials .end,.pane-bar,.refine,.divider,.transport{display:none}.biokit{border:0;break-inside:avoid}.title{max-width:none;white-space:normal}.frame,.refines .frame{height:auto}.panes{display:block}.stage{height:420px}.tab-panel{overflow:visible}.on-paper{display:block;width:100%}.has-paper .toolbar,.has-paper .trials,.has-paper .panes{display:none}}
`;var PM=`.search{position:relative;flex:0 1 270px;min-width:180px}.search svg.icon{position:absolute;left:8px;top:6px;color:var(--bk-muted);pointer-events:none}.search-input{width:100%;height:30px;padding:0 10px 0 32px;border:1px solid var(--bk-line-strong);border-radius:var(--bk-radius);background:var(--bk-raised);text-overflow:ellipsis}.search-input::placeholder{color:var(--bk-muted);opacity:1}.popover.found{max-width:calc(100vw - 16px);padding:0;overflow:hidden}.found [role=listbox]{max-height:inherit;padding:6px;overflow:hidden auto}.kind{padding:8px 10px 4px;color:var(--bk-muted);font-size:12px;font-weight:600}.option{display:flex;gap:9px;padding:5px 10px;border-radius:4px;cursor:pointer}.option:hover{background:var(--bk-hover)}.option.active{background:var(--bk-accent-soft)}.option .what{flex:1;min-width:0;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px;overflow-wrap:anywhere}.option .tag{color:var(--bk-muted);font-size:12px}.option .note{flex-basis:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.option.active .note{white-space:normal}.option.active .tag,.option.active .note{color:var(--bk-text)}[aria-selected=true]>.check{background:var(--bk-accent);border-color:var(--bk-accent);color:var(--bk-on-accent)}[aria-selected=true]>.check svg.icon{visibility:visible}.partly>.check{border-color:var(--bk-accent);background:linear-gradient(var(--bk-accent) 0 0) center / 8px 2px no-repeat}.none{margin:6px 10px;overflow-wrap:anywhere}.selection{flex:1 1 240px;min-width:0}.chips,.chip-list{display:flex;gap:6px;min-width:0}.chips>*{flex:none}.chip-list{flex-wrap:wrap}.chip{display:inline-flex;align-items:center;gap:6px;min-width:0;max-width:220px;height:28px;padding:0 3px 0 9px;border-radius:14px;background:var(--bk-accent-soft)}.chip.more{padding:0 10px;min-height:28px}.chip .dot{flex:none;width:8px;height:8px;border-radius:50%;background:var(--bk-muted)}.chip .dot.right{background:var(--bk-right)}.chip .dot.left{background:var(--bk-left)}.chip .dot.both{background:linear-gradient(90deg,var(--bk-left) 50%,var(--bk-right) 50%)}.chip .take{display:grid;place-items:center;width:22px;height:22px;padding:0;border:0;border-radius:50%;background:none;cursor:pointer}.chip .take:hover{background:var(--bk-hover)}.chip .take svg.icon{width:14px;height:14px}.pick{min-height:28px;border-radius:14px;padding:0 11px}.pick:first-letter{text-transform:uppercase}
`;var IM=`.bk-stage-canvas{position:absolute;inset:0;width:100%;height:100%;display:block;outline:none;cursor:grab;touch-action:none}.bk-stage-canvas:active{cursor:grabbing}.bk-stage-canvas:focus-visible{box-shadow:inset 0 0 0 2px var(--bk-focus, #4c8dff)}.bk-stage-corner{position:absolute;left:10px;bottom:10px;display:flex;flex-direction:column;align-items:flex-start;gap:6px;pointer-events:none}.bk-stage-corner>[hidden]{display:none}.bk-stage-axes{display:flex;gap:12px;padding:6px 10px;color:var(--bk-text);font-size:12px}.bk-stage-scale{padding:0 10px;color:var(--bk-muted);font-size:11px;line-height:1.2}.bk-stage-note{position:absolute;top:10px;left:50%;max-width:80%;transform:translate(-50%);padding:5px 12px;border-radius:var(--bk-radius, 4px);background:color-mix(in srgb,var(--bk-panel, #fff) 88%,transparent);color:var(--bk-text);font-size:12px;text-align:center;pointer-events:none}.bk-stage-note[hidden]{display:none}.bk-stage-hint{top:auto;bottom:10px}.bk-stage-name{position:absolute;left:0;top:0;padding:2px 8px;border-bottom:3px solid;border-radius:var(--bk-radius, 4px);background:color-mix(in srgb,var(--bk-panel, #fff) 82%,transparent);color:var(--bk-text);font-size:12px;font-weight:600;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;pointer-events:none}.bk-stage-name[hidden]{display:none}
`;var LM=`.bk-tip{position:absolute;z-index:3;max-width:min(280px,70%);padding:6px 10px;display:flex;flex-direction:column;gap:2px;border:1px solid var(--bk-line);border-radius:var(--bk-radius, 4px);background:var(--bk-raised, var(--bk-panel));color:var(--bk-text);box-shadow:var(--bk-shadow);font-size:12px;line-height:1.4;pointer-events:none;overflow-wrap:anywhere}.bk-tip[hidden]{display:none}.bk-tip strong{font-weight:600;font-size:13px}.bk-tip .bk-tip-trial{color:var(--bk-muted)}.bk-tip dl{display:grid;grid-template-columns:auto auto;gap:0 12px;margin:1px 0 0;justify-content:start}.bk-tip dt{color:var(--bk-muted)}.bk-tip dd{margin:0;text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.bk-legend{padding:6px 10px 4px;border-radius:var(--bk-radius, 4px);background:color-mix(in srgb,var(--bk-panel, #fff) 82%,transparent);line-height:1}.bk-legend svg{display:block;max-width:100%}.bk-insets{position:absolute;z-index:1;left:10px;top:10px;width:clamp(110px,30%,240px);display:flex;flex-direction:column;gap:8px;pointer-events:none}.bk-inset{display:block;width:100%;padding:0;border:1px solid var(--bk-line);border-radius:var(--bk-radius, 4px);overflow:hidden;background:var(--bk-panel);color:var(--bk-muted);font:inherit;font-size:12px;text-align:left;pointer-events:auto}.bk-inset[hidden]{display:none}button.bk-inset{cursor:pointer}button.bk-inset:hover{border-color:var(--bk-accent)}.bk-inset:focus-visible{outline:2px solid var(--bk-focus);outline-offset:2px}.bk-inset canvas{display:block;width:100%}.bk-inset span{display:block;padding:3px 8px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
`;var DM=`.side-pane .pane-bar{padding-top:0;padding-bottom:0}.tabs{display:flex;align-self:stretch;gap:2px}.curve-options{margin-left:auto;padding:5px 0}.tab{position:relative;min-height:39px;padding:0 10px;border:0;background:none;color:var(--bk-muted);cursor:pointer}.tab:hover{color:var(--bk-text)}.tab[aria-selected=true]{color:var(--bk-text);font-weight:600;box-shadow:inset 0 -2px var(--bk-accent)}.tab:focus-visible{outline-offset:-3px}.text-panel{padding:12px 16px}.text-panel h3{margin:12px 0 6px;font-size:14px;overflow-wrap:anywhere}.text-panel h4{margin:14px 0 4px;font-size:13px}.table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}.table caption{text-align:left;color:var(--bk-muted);padding-bottom:6px}.table th,.table td{padding:5px 10px;border-bottom:1px solid var(--bk-line);text-align:right;vertical-align:top}.table th:first-child{padding-left:0;text-align:left;font-weight:400}.table .of-trial{max-width:160px;overflow-wrap:anywhere}.figures th{white-space:nowrap}.figures+.remarks{margin-top:4px}.table thead th{font-weight:600;border-bottom-color:var(--bk-line-strong)}.flags,.remarks{margin:0;padding:0;list-style:none}.flags li{padding:8px 0;border-bottom:1px solid var(--bk-line)}.remarks li{padding:5px 0;overflow-wrap:anywhere;max-width:75ch}.flag-name{display:flex;align-items:center;gap:8px}.places{display:flex;flex-wrap:wrap;align-items:center;gap:6px;margin-top:6px}.place{min-height:26px;font-variant-numeric:tabular-nums}
`;var NM=`:host{--bk-page: var(--jp-layout-color0, #ffffff);--bk-panel: #f5f7f9;--bk-raised: #ffffff;--bk-text: #1b2530;--bk-muted: #53606d;--bk-line: #d8dee4;--bk-line-strong: #9aa5b1;--bk-hover: #e9eef2;--bk-accent: #0b6b74;--bk-accent-soft: #dcefef;--bk-on-accent: #ffffff;--bk-right: #d55e00;--bk-left: #0072b2;--bk-right-text: #ad4c00;--bk-left-text: #00649c;--bk-band: rgba(27, 37, 48, .12);--bk-norm: #dfe4e9;--bk-flag: #e0b000;--bk-flag-text: #7a5800;--bk-error: #b3261e;--bk-error-soft: #fbeceb;--bk-focus: #0b7a85;--bk-shadow: 0 6px 24px rgba(20, 30, 40, .18), 0 1px 3px rgba(20, 30, 40, .16);--bk-radius: 6px;--bk-font: var(--jp-ui-font-family, system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif);color-scheme:light}:host([data-theme="dark"]){--bk-page: var(--jp-layout-color0, #13171c);--bk-panel: #1b2128;--bk-raised: #232a32;--bk-text: #e7ebef;--bk-muted: #a6b1bc;--bk-line: #353e48;--bk-line-strong: #66727e;--bk-hover: #2c353f;--bk-accent: #54c2c8;--bk-accent-soft: #173e42;--bk-on-accent: #06262a;--bk-right: #f0812f;--bk-left: #4aa8e0;--bk-right-text: #ff9a52;--bk-left-text: #6cbbef;--bk-band: rgba(231, 235, 239, .16);--bk-norm: #303841;--bk-flag: #e6bd2e;--bk-flag-text: #efcd58;--bk-error: #ff8a80;--bk-error-soft: #3a2020;--bk-focus: #6fd6dc;--bk-shadow: 0 6px 24px rgba(0, 0, 0, .55), 0 1px 3px rgba(0, 0, 0, .5);color-scheme:dark}
`;var kM=`.transport{padding:6px 12px;border-top:1px solid var(--bk-line);background:var(--bk-panel);border-radius:0 0 8px 8px}.play.primary:hover{background:var(--bk-accent);filter:brightness(1.08)}.time-slider{flex:1 1 180px;min-width:160px;padding:0 8px;border-radius:var(--bk-radius);cursor:pointer;touch-action:none;overflow-x:clip;overflow-clip-margin:4px}.rail{position:relative;height:36px}.rail svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}.rail .line,.rail .done{position:absolute;left:0;top:11px;height:4px;width:100%;border-radius:2px;background:var(--bk-line-strong);opacity:.55}.rail .done{transform:scaleX(0);transform-origin:left;opacity:1;background:var(--bk-accent)}.rail .carrier{position:absolute;inset:0;pointer-events:none}.rail .head{position:absolute;top:13px;left:0;width:14px;height:14px;margin:-7px;border-radius:50%;border:2px solid var(--bk-raised);background:var(--bk-accent);box-shadow:0 0 0 1px var(--bk-accent)}.rail .loop{fill:var(--bk-accent);opacity:.18}.rail .stance{opacity:.55}.rail .right{fill:var(--bk-right)}.rail .left{fill:var(--bk-left)}.readout{display:flex;align-items:baseline;gap:12px;font-variant-numeric:tabular-nums;white-space:nowrap}.readout .seconds{min-width:6ch;text-align:right;font-weight:600;font-size:14px}.readout .cycle{min-width:15ch;color:var(--bk-muted)}.readout .cycle.right{color:var(--bk-right-text)}.readout .cycle.left{color:var(--bk-left-text)}
`;var OM=`@container viewer (max-width: 1099px){.title{max-width:160px}}@container viewer (max-width: 899px){.selection{order:9;flex-basis:100%}}@container viewer (max-width: 719px){.time-slider{order:9;flex-basis:100%}.readout{order:8;margin-left:auto}.title{max-width:150px}.search{flex:1 1 100px;min-width:100px}.toolbar .end .button span{display:none}}.stage-pane,.side-pane{container:pane / inline-size}@container pane (max-width: 600px){.pane-bar .clearness{display:none}}@container pane (max-width: 490px){.pane-bar .layers-button span{display:none}.pane-bar{padding-left:6px;padding-right:6px;gap:4px 6px}.tab,.segmented .button{padding:0 7px}}
`;var sd=[NM,EM,wM,AM,SM,PM,DM,TM,kM,CM,IM,LM,OM,RM].join(`
`);var OL=["skeleton","mesh","muscles","reactions","markers","keypoints","picture"];function UM(n){let{root:e,scene:t,state:i,host:s}=n,r=$r(i);oh(n,r);let o=eg(n,r);n.announce=o.say;let a=H("div",{class:"biokit",tabindex:-1,role:"region","aria-label":`Gait explorer: ${t.title||t.trials[0].name}. Press ? for the keys.`}),l=H("div",{class:"frame"});a.append(l,o.element),e.replaceChildren(H("style",{text:sd}),a);let c={},u=[],h=(_,S,y,b)=>u.push(()=>c[S]=lg(_,y,()=>b(_))),d=(_,S)=>{let y=H("div",{class:_,role:S&&"group","aria-label":S});return l.append(y),y},f={search:()=>{},help:()=>{}},m=s.layout==="viewer";m||h(d("toolbar","Tools"),"toolbar","The bar of tools",_=>{Object.assign(f,e_(_,a,n,r,c))}),t.trials.length>1&&h(d("trials","Trials"),"trials","The list of trials",_=>ny(_,n,r)),s.layout==="refine"&&(a.classList.add("refines"),h(d("refine","Refinement"),"refine","The refinement",_=>Py(_,n)));let x=d("panes"),g=t.trials.some(_=>OL.some(S=>_[S])),p=!m&&(Rm(t)||wd(t)||Qf(t));return(g||!p)&&x.append(UL(n,r,h)),m&&h(x.querySelector(".pane-bar"),"toolbar","The bar of tools",_=>{Object.assign(f,sp(_,a,n,r,c))}),g&&p?x.append(og(x)):x.classList.add(p?"side-only":"stage-only"),p&&x.append(FL(n,r,h)),h(d("transport","Playing"),"transport","The transport",_=>ey(_,n,r)),Rx(a,l,n),u.forEach(_=>_()),xx(a,n,{search:()=>f.search(),help:()=>f.help(),stage:()=>c.stage},r),{dispose(){Object.values(c).forEach(_=>_.dispose?.()),r.dispose()}}}var Rm=n=>n.trials.some(({series:e})=>Object.values(e??{}).some(({items:t})=>t.length));function UL(n,e,t){let i=H("div",{class:"pane-bar",role:"group","aria-label":"View"}),s=H("div",{class:"stage"});return t(i,"views","The views",()=>dx(i,n,e)),t(s,"stage","The stage",()=>{try{let r=MM(s,n);return sg(s.querySelector("canvas"),n,e),r}catch(r){if(r instanceof ea)return Cx(s,n);throw r}}),H("section",{class:"pane stage-pane","aria-label":"Stage"},i,s)}function FL(n,e,t){let{scene:i}=n,s=[],r=(c,u,h,d)=>{let f=H("div",{class:`tab-panel ${c}`,tabindex:c==="curves"?null:0});s.push({key:c,text:u,panel:f}),t(f,c,h,d)};Rm(i)&&r("curves","Curves","The curves",c=>kh(c,n)),Ex(i)&&r("muscles","Muscles","The list of muscles",c=>Ax(c,n,e)),wd(i)&&r("gait","Gait","The table",c=>ag(c,n,e)),Qf(i)&&r("quality","Quality","The quality of the data",c=>Bx(c,n,e));let o=Rm(i)?ng(n,e):null,{element:a}=zx(s,"Beside the stage",c=>o&&(o.hidden=c!=="curves")),l=H("div",{class:"pane-bar"},a,o);return H("section",{class:"pane side-pane","aria-label":"Curves and tables"},l,...s.map(({panel:c})=>c))}var FM={time:0,duration:0,playing:!1,speed:1,loop:"all",selected:[],hovered:null,hidden:[],layers:{mesh:!0,skeleton:!0,frames:!1,muscles:!0,reactions:!0,markers:!1,keypoints:!1,floor:!0,picture:!0},opacity:.25,view:"orbit",follow:!0,arrangement:"overlay",alignment:"time",cycle:{side:"right",index:0},axis:"time",sides:"both",bands:!0,cycles:!0,norms:!0,theme:"light",revision:0},BL=globalThis.reportError??console.error;function rd(n={}){let e={...FM,...n,layers:{...FM.layers,...n.layers}},t=new Map;return{get:i=>e[i],set(i){let s=new Set;for(let[r,o]of Object.entries(i))if(!Object.is(e[r],o)){e[r]=o;for(let a of t.get(r)??[])s.add(a)}for(let r of s)try{r()}catch(o){BL(o)}},on(i,s){let r=i.split(" ");for(let o of r)t.has(o)||t.set(o,new Set),t.get(o).add(s);return()=>r.forEach(o=>t.get(o).delete(s))}}}async function od(n,e,t){let i=n.shadowRoot??n.attachShadow({mode:"open"}),s=e.trials?e:await Dr(e),r=rd({...s.start,...t.chosen}),o=Gl(s,r),a=Vl(s,r,o),l={scene:s,state:r,alignment:o,clock:a,host:t,root:i},c=UM(l);return n.dataset.ready="true",Object.assign(l,{cycles:(d,f,m,x)=>fa(s.trials[d],f,m,x).cycles.map(({values:g})=>[...g]),dispose:()=>{a.dispose(),c.dispose()}})}async function zL(n,e){let t=await Dr(e),i=n.getElementById("moving");i.replaceChildren();let s=await od(i,t,{kind:"page",layout:"explore"});for(let r of n.querySelectorAll(".curves-figure"))VL(r,t);return n.documentElement.dataset.ready="true",s}var GL={width:"830px",zoom:.82};function VL(n,e){let t=n.attachShadow({mode:"open"}),{items:i,quantities:s,axis:r}=n.dataset,o=rd({selected:JSON.parse(i),axis:r}),a=Gl(e,o),l=Vl(e,o,a),c={scene:e,state:o,alignment:a,clock:l,host:{kind:"page"},root:t},u=document.createElement("style");u.textContent=sd;let h=document.createElement("div");t.append(u,h),oh(c,$r(o));let d={quantities:JSON.parse(s)},f=kh(h,{...c,only:d,still:!0}),m=x=>{Object.assign(n.style,x??{width:"",zoom:""}),f.fit()};addEventListener("beforeprint",()=>m(GL)),addEventListener("afterprint",()=>m(null))}var BM=["selected","view","speed","axis","sides","norms","alignment","arrangement"],HL=200,pH={async render({model:n,el:e}){let t={kind:"widget",layout:n.get("page"),chosen:n.get("chosen"),send:(u,h)=>n.send(u,void 0,h),onMessage:u=>n.on("msg:custom",u),offMessage:u=>n.off("msg:custom",u),model:n},i=await od(e,n.get("scene"),t);e.biokit=i;let{state:s}=i,r=0,o=!1,a=()=>{o||r||(r=setTimeout(()=>{r=0;let u=Object.fromEntries(BM.map(h=>[h,s.get(h)]));n.set("chosen",{...u,time:s.get("time")}),n.save_changes()},HL))},l=s.on([...BM,"time"].join(" "),a),c=()=>{o=!0;let{time:u,...h}=n.get("chosen");s.set(h),Number.isFinite(u)&&i.clock.seek(u),o=!1};return n.on("change:chosen",c),()=>{clearTimeout(r),l(),n.off("change:chosen",c),i.dispose()}}};export{fa as cycleCurves,pH as default,od as mount,zL as showPage};
/*! three

The MIT License

Copyright © 2010-2026 three.js authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
/*! uplot

The MIT License (MIT)

Copyright (c) 2022 Leon Sorokin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
