// biokit viewer, built from viewer/src (sha256 cf36cb6454048765073eca5974ad3bec83ef06045ac68c494a1a16c318a13829)
function Vl(n,e){let t=r=>{let{side:o,index:a}=e.get("cycle"),l=r.cycles?.[o]??[];return l.length?l[Math.min(a,l.length-1)]:null},i=r=>r.time[r.time.length-1]-r.time[0],s=()=>e.get("alignment")==="cycle"&&n.trials.some(t);return{duration(){let r=n.trials.filter((l,c)=>!e.get("hidden").includes(c)),o=r.length?r:n.trials;if(!s())return Math.max(...o.map(i));let a=o.map(t).filter(Boolean).map(([l,c])=>c-l);return a.length?a.reduce((l,c)=>l+c,0)/a.length:1.1},trialTime(r,o=e.get("time")){let a=n.trials[r],l=s()&&t(a);return l?l[0]+(l[1]-l[0])*(o/(this.duration()||1)):a.time[0]+Math.min(o,i(a))},shownTime(r,o){let a=n.trials[r],l=s()&&t(a);return l?(o-l[0])/(l[1]-l[0])*this.duration():o-a.time[0]},loopRange(){let r=n.trials.find((l,c)=>!e.get("hidden").includes(c)&&t(l));if(e.get("loop")!=="cycle"||s()||!r)return[0,this.duration()];let[o,a]=t(r);return[o-r.time[0],a-r.time[0]]},cycleOf:t}}function Hl(n,e,t){let i=0,s=0,r=()=>{let c=t.duration();e.set({duration:c,time:Math.max(0,Math.min(e.get("time"),c))})};r();let o=[e.on("alignment cycle hidden",r),e.on("playing",l)];function a(c){if(i=0,!e.get("playing"))return;let u=Math.min((c-s)/1e3,.25)*e.get("speed");s=c;let[h,f]=t.loopRange(),d=e.get("time")+u;if(d>f||d<h){if(e.get("loop")==="none"){e.set({time:f,playing:!1});return}d=f>h?h+((d-h)%(f-h)+(f-h))%(f-h):h}e.set({time:d}),i=requestAnimationFrame(a)}function l(){if(!e.get("playing")||i)return;let[c,u]=t.loopRange();(e.get("time")>=u-1e-9||e.get("time")<c)&&e.set({time:c}),s=performance.now(),i=requestAnimationFrame(a)}return{toggle:()=>e.set({playing:!e.get("playing")}),seek:c=>e.set({time:Math.max(0,Math.min(c,e.get("duration")))}),step(c){let u=n.trials.find((m,x)=>!e.get("hidden").includes(x))??n.trials[0],{time:h}=u,f=h.length>1?(h[h.length-1]-h[0])/(h.length-1):.01,d=Math.round(e.get("time")/f)+c;e.set({playing:!1}),this.seek(d*f)},dispose(){cancelAnimationFrame(i),o.forEach(c=>c())}}}function Ym(n,e){let t=n.length,i=t>3?JS(n,e):null,s=0;return r=>{for((s>t-2||r<n[s])&&(s=0);s<t-2&&r>n[s+1];)s+=1;if(!i)return KS(n,e,r);let o=n[s+1]-n[s],a=(r-n[s])/o,l=e[s+1]-e[s],[c,u]=[i[s]*o-l,l-i[s+1]*o];return e[s]+a*l+a*(1-a)*(c*(1-a)+u*a)}}function KS(n,e,t){let i=0;for(let s=0;s<n.length;s++){let r=1;for(let o=0;o<n.length;o++)o!==s&&(r*=(t-n[o])/(n[s]-n[o]));i+=r*e[s]}return i}function JS(n,e){let t=n.length,[i,s]=[new Float64Array(t),new Float64Array(t)],r=d=>n[d+1]-n[d],o=d=>(e[d+1]-e[d])/r(d),a=n[2]-n[0];i[0]=a/r(1),s[0]=((r(0)+2*a)*r(1)*o(0)+r(0)**2*o(1))/a/r(1);for(let d=1;d<t-1;d++){let[m,x]=[r(d),r(d-1)],g=2*(m+x)-m*i[d-1];i[d]=x/g,s[d]=(3*(m*o(d-1)+x*o(d))-m*s[d-1])/g}let l=n[t-1]-n[t-3],[c,u]=[r(t-2),r(t-3)],h=(c*c*o(t-3)+(2*l+c)*u*o(t-2))/l,f=new Float64Array(t);f[t-1]=(h-l*s[t-2])/(u-l*i[t-2]);for(let d=t-2;d>=0;d--)f[d]=s[d]-i[d]*f[d+1];return f}var xf=new WeakMap;function xa(n,e,t,i,s=101){xf.has(n)||xf.set(n,new Map);let r=xf.get(n),o=[e,t,i,s].join(`
`);return r.has(o)||r.set(o,QS(n,e,t,i,s)),r.get(o)}function QS(n,e,t,i,s){let r=Float64Array.from({length:s},(m,x)=>100*x/(s-1)),o=n.series[e],a=o?.items.indexOf(t)??-1;if(a<0)return{percent:r,cycles:[],mean:null,deviation:null,off:null};let l=n.time.length,c=tM(n.time,o.values.subarray(a*l,(a+1)*l)),u=(n.cycles?.[i]??[]).map(([m,x,g])=>{let p=r.map(_=>nM(c,m+(x-m)*_/100));return{start:m,end:x,off:g,values:p,whole:p.every(Number.isFinite)}}),h=u.filter(m=>m.whole).map(m=>m.values),f=u.map(m=>m.off).filter(Number.isFinite),d=f.length?f.reduce((m,x)=>m+x,0)/f.length:null;return{percent:r,cycles:u,...eM(h),off:d}}function eM(n){if(!n.length)return{mean:null,deviation:null};let e=n[0].map((i,s)=>n.reduce((r,o)=>r+o[s],0)/n.length);if(n.length<2)return{mean:e,deviation:null};let t=i=>n.reduce((s,r)=>s+(r[i]-e[i])**2,0);return{mean:e,deviation:e.map((i,s)=>Math.sqrt(t(s)/(n.length-1)))}}function tM(n,e){let t=[],i=0;for(let s=0;s<=e.length;s++)if(!(s<e.length&&Number.isFinite(e[s]))){if(s-i>1){let r=n.subarray(i,s),o=Ym(r,e.subarray(i,s));t.push({start:r[0],end:r[r.length-1],at:o})}i=s+1}return t}function nM(n,e){let t=n.find(({start:i,end:s})=>e>=i&&e<=s);return t?t.at(e):NaN}function Wl(n,e,t){let i=n.cycles?.[e]??[],s=i.find(([r,o])=>t>=r&&t<o);if(!s){let r=i[i.length-1];return r&&t===r[1]?100:null}return 100*(t-s[0])/(s[1]-s[0])}function H(n,{on:e={},text:t,...i}={},...s){let r=document.createElement(n);for(let[o,a]of Object.entries(i))a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);for(let[o,a]of Object.entries(e))r.addEventListener(o,a);return t!=null&&(r.textContent=t),r.append(...s.filter(o=>o!=null)),r}function Zr(n){let e=[];return{bind(t,i){i(),e.push(n.on(t,i))},add:t=>e.push(t),dispose(){for(;e.length;)e.pop()()}}}var iM=0,Ci=n=>`bk-${n}-${++iM}`;function _a(n,e){let t=n.trials.findIndex((i,s)=>!e.get("hidden").includes(s));return Math.max(t,0)}var vi=n=>n.trials.some(({cycles:e})=>e?.right?.length||e?.left?.length);function sM(n,e){let[t,i]=[0,n.length-1];for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return e-n[t]>n[i]-e?i:t}function _f(n,e,t){for(let i of[t,t==="right"?"left":"right"]){let s=n.cycles?.[i]??[],r=s.findIndex(([l,c])=>e>=l&&e<=c);if(r<0)continue;let[o,a]=s[r];return{side:i,index:r,percent:100*(e-o)/(a-o)}}return null}function Ri({scene:n,state:e,alignment:t}){let i=_a(n,e),s=n.trials[i],r=t.trialTime(i),o=sM(s.time,r),a=_f(s,r,e.get("cycle").side),l=a?`, ${a.percent.toFixed(0)} % of ${a.side} gait cycle`:"";return{trial:i,time:r,frame:o,cycle:a,text:`${r.toFixed(2)} s, frame ${o+1} of ${s.time.length}${l}`}}var va={dof:"Coordinates",muscle:"Muscles",contact:"Ground reaction forces",joint:"Joint forces",compartment:"Knee compartments",marker:"Markers",keypoint:"Keypoints",residual:"Residual forces"},jm={right:"right",left:"left",r:"right",l:"left"},hr=n=>String(n??"").normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim();function vf(n,e){let t=n.pair?e[n.pair]:null;return t&&t.name===n.name?t:null}function rM(n){let e=[];for(let t of Object.values(n)){let i=vf(t,n);if(i&&t.side==="left")continue;let s=i?[t.id,i.id]:[t.id],{name:r,kind:o,group:a,definition:l}=t;e.push({ids:s,name:r||t.label||t.id,kind:o,group:a,definition:l,side:i?"both":t.side})}return e}function yf(n){let e=new Map;for(let{id:t,kind:i,group:s}of Object.values(n)){if(!s||i!=="dof"&&i!=="muscle")continue;let r=`${i} ${s}`;e.has(r)||e.set(r,{ids:[],name:s,kind:i,group:"",side:"both",whole:!0}),e.get(r).ids.push(t)}return[...e.values()].filter(({ids:t})=>t.length>1)}function oM(n,e){return e===n?0:e.startsWith(n)?1:` ${e}`.includes(` ${n}`)?2:n.length>2&&e.includes(n)?4:1/0}var aM={joint:1.5,compartment:1.5,keypoint:1.8},lM={grf:"ground reaction",abduction:"adduction",valgus:"adduction",varus:"adduction",obliquity:"list",plantarflexion:"dorsiflexion",eversion:"inversion",external:"internal",contact:"joint forces"};function cM(n,{name:e,ids:t,group:i,kind:s,definition:r,whole:o},a){let l=o?[]:t,c=[[hr(e),0],...l.map(h=>[hr(h),1]),...l.map(h=>[hr(a[h]?.label),1]),[hr(i),3],[hr(va[s]),6],[hr(r),8]],u=(o?-.5:0)+(aM[s]??0);for(let h of n)u+=Math.min(...c.map(([f,d])=>oM(h,f)+d));return u+e.length/200}function uM(n){let e=hr(n).split(" ").filter(Boolean),t="";return{words:e.filter((s,r)=>!jm[s]||s.length===1&&r===0?!0:(t=jm[s],!1)),side:t}}var hM=({ids:n},e)=>new Set(n.map(t=>e[t].name||t)).size>1;function Km(n,e){let{words:t,side:i}=uM(e),r=[...yf(n).filter(a=>hM(a,n)),...rM(n)];if(i&&(r=r.map(a=>({...a,side:i,ids:a.ids.filter(l=>n[l].side===i)})).filter(({ids:a})=>a.length)),!t.length)return r;let o=Zm(r,t,n);return o.length?o:Zm(r,t.flatMap(a=>(lM[a]??a).split(" ")),n)}var Zm=(n,e,t)=>n.map(i=>({entry:i,at:cM(e,i,t)})).filter(({at:i})=>i<1/0).sort((i,s)=>i.at-s.at).map(({entry:i})=>i);function Kr(n,e){let t=n.get("selected"),i=e.every(r=>t.includes(r)),s=t.filter(r=>!e.includes(r));n.set({selected:i?s:[...s,...e]})}function Jr(n,e){let t=[],i=new Set;for(let s of n){let r=e[s];if(!r||i.has(s))continue;let o=vf(r,e),a=o&&n.includes(o.id),l=a?[s,o.id]:[s];l.forEach(u=>i.add(u));let c=a?r.name:r.label;t.push({ids:l,label:c||s,side:a?"both":r.side,kind:r.kind})}return t}var Jm=4,fM=250;function Qm(n,e){let{scene:t,state:i}=n,s=H("div",{class:"unseen",role:"status","aria-live":"polite"}),r=0,o=c=>{clearTimeout(r),r=setTimeout(()=>s.textContent=c,fM)},a=()=>{let c=Jr(i.get("selected"),t.items).map(({label:h})=>h),u=c.length-Jm;return c.slice(0,Jm).join("; ")+(u>0?` and ${u} more`:"")},l=[i.on("selected",()=>o(a()?`Selected: ${a()}`:"Nothing selected")),i.on("follow",()=>o(i.get("follow")?"The camera follows":"The camera stays")),i.on("view",()=>o(`View: ${i.get("view")}`)),i.on("axis",()=>o(`Curves over ${i.get("axis")==="cycle"?"the gait cycle":"time"}`)),i.on("playing",()=>o(i.get("playing")?"Playing":`Paused at ${Ri(n).text}`)),i.on("time",()=>i.get("playing")||o(Ri(n).text))];return e.add(()=>{clearTimeout(r),l.forEach(c=>c())}),{element:s,say:o}}var dM={play:'<path class="solid" d="M6.5 4.2v11.6L15.8 10z"/>',pause:'<path d="M7 4.5v11M13 4.5v11" stroke-width="3"/>',back:'<path class="solid" d="M14.5 5v10L7.5 10z"/><path d="M5 5v10"/>',forward:'<path class="solid" d="M5.5 5v10l7-5z"/><path d="M15 5v10"/>',follow:'<circle cx="10" cy="10" r="5"/><path d="M10 2v4M10 14v4M2 10h4M14 10h4"/>',layers:'<path d="M10 3l7 3.8-7 3.8-7-3.8zM3 10.4l7 3.8 7-3.8M3 13.6l7 3.8 7-3.8"/>',opacity:'<circle cx="10" cy="10" r="7"/><path class="solid" d="M10 3a7 7 0 0 1 0 14z"/>',options:'<path d="M3 6h6M14 6h3M3 14h3M11 14h6"/><circle cx="11.5" cy="6" r="2.2"/><circle cx="8.5" cy="14" r="2.2"/>',download:'<path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13"/>',help:'<circle cx="10" cy="10" r="7.2"/><path d="M7.9 8a2.1 2.1 0 1 1 3 1.9c-.7.4-.9.8-.9 1.5"/><path d="M10 14v.1" stroke-width="2"/>',expand:'<path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4"/>',contract:'<path d="M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4"/>',search:'<circle cx="8.7" cy="8.7" r="5.2"/><path d="M12.6 12.6L17 17"/>',close:'<path d="M5.5 5.5l9 9M14.5 5.5l-9 9"/>',check:'<path d="M4.5 10.5l3.6 3.6 7.4-8"/>',eye:'<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z"/><circle cx="10" cy="10" r="2.2"/>',hidden:'<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM4 16L16 4"/>',down:'<path d="M5.5 8l4.5 4.5L14.5 8"/>',flag:'<path d="M5 17.5V3M5 3.8h9.5L12 7.3l2.5 3.5H5"/>'};function Dn(n){let e=document.createElement("template"),t='class="icon" viewBox="0 0 20 20" aria-hidden="true"';return e.innerHTML=`<svg ${t}>${dM[n]}</svg>`,e.content.firstChild}function Nn({icon:n,label:e,text:t,framed:i,press:s,...r}){let a={type:"button",class:`button${t?"":" icon"}${i?" framed":""}`,title:e,...r,on:{click:s}};return e!==t&&(a["aria-label"]=e),H("button",a,n?Dn(n):null,t?H("span",{text:t}):null)}function eg(n,e,{read:t,...i}){let s=Nn({...i,"aria-pressed":"false"});return n.bind(e,()=>s.setAttribute("aria-pressed",String(!!t()))),s}function zs(n,e,{key:t,label:i,choices:s}){let r=s.map(({value:l,text:c,title:u})=>H("button",{type:"button",class:"button",role:"radio","data-value":l,title:u??c,"aria-label":u??c,text:c,on:{click:()=>n.set({[t]:l})}})),a=H("div",{class:"segmented",role:"radiogroup","aria-label":i,on:{keydown:l=>{let c={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[l.key];if(!c||l.altKey||l.ctrlKey||l.metaKey)return;l.preventDefault(),l.stopPropagation();let u=r.indexOf(l.target),h=r[(u+c+r.length)%r.length];h.focus(),h.click()}}},...r);return e.bind(t,()=>{let l=s.findIndex(({value:c})=>c===n.get(t));r.forEach((c,u)=>{c.setAttribute("aria-checked",String(u===l)),c.tabIndex=u===Math.max(l,0)?0:-1})}),a}var Xl=4,ya=8;function ba(n,e,{end:t=!1}={}){let i=e.getBoundingClientRect(),s=innerHeight-i.bottom-Xl-ya,r=i.top-Xl-ya;n.style.maxHeight="none";let{offsetHeight:o,offsetWidth:a}=n,l=o>s&&r>s;n.style.maxHeight=`${Math.max(l?r:s,80)}px`;let c=l?i.top-Xl-Math.min(o,r):i.bottom+Xl,u=t?i.right-a:i.left;n.style.top=`${Math.max(ya,c)}px`,n.style.left=`${Math.max(ya,Math.min(u,innerWidth-a-ya))}px`}function Ki(n,{label:e,role:t="dialog",end:i,fill:s},r){let o=Ci("panel"),a=H("div",{id:o,class:"popover",popover:"auto",role:t,"aria-label":e});n.setAttribute("aria-haspopup",t==="menu"?"menu":"dialog"),n.setAttribute("aria-expanded","false"),n.setAttribute("aria-controls",o),n.popoverTargetElement=a;let l=f=>{(f.type==="resize"||!a.contains(f.composedPath()[0]))&&ba(a,n,{end:i})},c=f=>{let d=f?"addEventListener":"removeEventListener";window[d]("scroll",l,!0),window[d]("resize",l)},u=null,h=!1;return a.addEventListener("beforetoggle",f=>{f.newState==="open"&&(u=a.getRootNode().activeElement,h=!1,a.replaceChildren(),s(a))}),a.addEventListener("keydown",f=>h=f.key==="Escape"),a.addEventListener("toggle",f=>{let d=f.newState==="open";if(n.setAttribute("aria-expanded",String(d)),c(d),!d){h&&(u??n).focus({preventScroll:!0});return}ba(a,n,{end:i}),(a.querySelector("button:not(:disabled), input")??a).focus({preventScroll:!0})}),r.add(()=>c(!1)),{panel:a,open:()=>a.showPopover(),close:()=>a.hidePopover()}}function Qr(n){n.addEventListener("keydown",e=>{let t=[...n.querySelectorAll(".menu-item")],i=t.indexOf(e.target);if(i<0)return;let s={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:t.length-1}[e.key];s!==void 0&&(e.preventDefault(),e.stopPropagation(),t[(s+t.length)%t.length].focus())})}function tg({scene:n,state:e},t){let i=[];if(vi(n)){let o=[{value:"time",text:"Time",title:"Curves over time (c)"},{value:"cycle",text:"Cycle",title:"Curves over the gait cycle (c)"}];i.push(zs(e,t,{key:"axis",label:"Axis of the curves",choices:o}))}let s=[{value:"both",text:"Both",title:"Both sides"},{value:"right",text:"R",title:"Right side"},{value:"left",text:"L",title:"Left side"}];i.push(zs(e,t,{key:"sides",label:"Sides",choices:s}));let r=[vi(n)&&["bands","Mean and band over gait cycles"],vi(n)&&["cycles","Single gait cycles"],n.norms?.length&&["norms","Normative bands"]].filter(Boolean);if(r.length){let o=Nn({icon:"options",label:"What the curves show",framed:!0}),a=c=>c.append(...r.map(([u,h])=>pM(e,u,h))),{panel:l}=Ki(o,{label:"What the curves show",role:"menu",end:!0,fill:a},t);Qr(l),i.push(o,l)}return H("div",{class:"curve-options"},...i)}function pM(n,e,t){let i=H("button",{type:"button",class:"menu-item",role:"menuitemcheckbox","aria-checked":String(n.get(e))},H("span",{class:"check"},Dn("check")),H("span",{class:"what",text:t}));return i.addEventListener("click",()=>{n.set({[e]:!n.get(e)}),i.setAttribute("aria-checked",String(n.get(e)))}),i}var ng={mesh:"body",skeleton:"skeleton",muscles:"muscles",reactions:"ground reaction forces",markers:"markers",keypoints:"keypoints",picture:"video picture"};function ig(n,e,t){if(!n)return;let{scene:i,state:s}=e;n.setAttribute("role","img"),t.bind("time view layers hidden playing revision",()=>{if(s.get("playing"))return;let r=i.trials.filter((c,u)=>!s.get("hidden").includes(u)),a=Object.keys(ng).filter(c=>s.get("layers")[c]&&r.some(u=>u[c])).map(c=>ng[c]).join(", ")||"floor",l=r.map(({name:c})=>c).join(" and ");n.setAttribute("aria-label",`${l}: ${a}, ${s.get("view")} view, at ${Ri(e).text}`)})}var[bf,Sf,Mf]=[25,50,75],sg=2;function rg(n){let e=H("div",{class:"divider",role:"separator",tabindex:0,"aria-orientation":"vertical","aria-label":"Width of the stage","aria-valuemin":bf,"aria-valuemax":Mf,title:"Drag, or arrow keys; double click: halves"}),t=Sf,i=s=>{t=Math.max(bf,Math.min(Mf,s)),n.style.setProperty("--bk-split",`${t}%`),e.setAttribute("aria-valuenow",Math.round(t))};return i(Sf),e.addEventListener("dblclick",()=>i(Sf)),e.addEventListener("pointerdown",s=>e.setPointerCapture(s.pointerId)),e.addEventListener("pointermove",s=>{if(!e.hasPointerCapture(s.pointerId))return;let r=n.getBoundingClientRect();i(100*(s.clientX-r.left)/r.width)}),e.addEventListener("keydown",s=>{let r={ArrowLeft:t-sg,ArrowRight:t+sg,Home:bf,End:Mf}[s.key];r!==void 0&&(s.preventDefault(),s.stopPropagation(),i(r))}),e}var mM=3,wf=n=>n.trials.some(e=>e.table?.rows?.length);function gM(n){let e=({head:t,rows:i})=>JSON.stringify([t,i.map(s=>s.slice(0,2))]);return new Set(n.map(e)).size===1}function og(n,{scene:e,state:t},i){n.classList.add("text-panel"),i.bind("revision hidden",()=>{let s=e.trials.filter(({table:a},l)=>a?.rows?.length&&!t.get("hidden").includes(l)),o=(s.length<=mM&&gM(s.map(({table:a})=>a))?[s]:s.map(a=>[a])).map(a=>{let c=e.trials.length>1&&a.length===1?H("h3",{text:a[0].name}):null;return H("section",{},c,xM(a))});n.replaceChildren(...s.length?o:[])})}function xM(n){let{caption:e,head:t}=n[0].table,i=(h,f={})=>H("th",{scope:"col",text:h,...f}),[s,r,...o]=t,a=n.flatMap(()=>o).map(h=>i(h)),l=n.map(h=>i(h.name,{colspan:o.length,scope:"colgroup",class:"of-trial"})),c=n[0].table.rows.map(([h,f],d)=>{let m=n.flatMap(({table:g})=>g.rows[d].slice(2)),x=H("th",{scope:"row",text:h});return H("tr",{},x,...[f,...m].map(g=>H("td",{text:g})))}),u=H("thead",{});return n.length>1&&u.append(H("tr",{},H("td"),H("td"),...l)),u.append(H("tr",{},i(s),i(r),...a)),H("table",{class:"table"},e?H("caption",{text:e}):null,u,H("tbody",{},...c))}function ag(n,e,t){try{return t()??{dispose:()=>{}}}catch(i){return console.error(i),n.replaceChildren(H("div",{class:"message error",role:"alert"},H("p",{text:`${e} cannot be shown. Everything else goes on working.`}),H("pre",{text:String(i?.message??i)}))),{dispose:()=>{},failed:!0}}}var Zs={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Ks={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Xg=0,nd=1,qg=2;var rl=1,$g=2,No=3,Js=0,ei=1,is=2,Sr=0,Oo=1,id=2,sd=3,rd=4,Yg=5;var Mr=100,jg=101,Zg=102,Kg=103,Jg=104,Qg=200,e0=201,t0=202,n0=203,od=204,ad=205,i0=206,s0=207,r0=208,o0=209,a0=210,l0=211,c0=212,u0=213,h0=214,Sc=0,Mc=1,wc=2,yo=3,Ec=4,Ac=5,Tc=6,Cc=7,nu=0,f0=1,d0=2,ss=0,ld=1,cd=2,ud=3,hd=4,fd=5,dd=6,pd=7;var md=300,wr=301,ko=302,iu=303,su=304,Rc=1e3,Qi=1001,Pc=1002,kn=1003,p0=1004;var ol=1005;var cn=1006,ru=1007;var Cs=1008;var ii=1009,gd=1010,xd=1011,Uo=1012,ou=1013,Fi=1014,Xn=1015,Bi=1016,au=1017,lu=1018,Er=1020,_d=35902,vd=35899,yd=1021,bd=1022,zn=1023,Ms=1026,Rs=1027,cu=1028,uu=1029,Qs=1030,hu=1031;var fu=1033,al=33776,ll=33777,cl=33778,ul=33779,du=35840,pu=35841,mu=35842,gu=35843,xu=36196,_u=37492,vu=37496,yu=37488,bu=37489,hl=37490,Su=37491,Mu=37808,wu=37809,Eu=37810,Au=37811,Tu=37812,Cu=37813,Ru=37814,Pu=37815,Iu=37816,Lu=37817,Du=37818,Nu=37819,Ou=37820,ku=37821,Uu=36492,Fu=36494,Bu=36495,zu=36283,Gu=36284,fl=36285,Vu=36286;var Oa=2300,Ic=2301,yc=2302,$f=2303,Yf=2400,jf=2401,Zf=2402;var m0=3200;var Hu=0,g0=1,Ps="",on="srgb",ka="srgb-linear",Ua="linear",Rt="srgb";var bc=7680;var x0=519,_0=512,v0=513,y0=514,Sd=515,b0=516,S0=517,Md=518,wd=519,Ed=35044,Ar=35048;var Ad="300 es",bi=2e3,bo=2001;function _M(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function vM(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Fa(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function M0(){let n=Fa("canvas");return n.style.display="block",n}var lg={},So=null;function Ba(...n){let e="THREE."+n.shift();So?So("log",e,...n):console.log(e,...n)}function w0(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ke(...n){n=w0(n);let e="THREE."+n.shift();if(So)So("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function et(...n){n=w0(n);let e="THREE."+n.shift();if(So)So("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function La(...n){let e=n.join(" ");e in lg||(lg[e]=!0,Ke(...n))}function E0(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var A0={[Sc]:Sc,[wc]:Tc,[Ec]:Ec,[yo]:Ac,[Mc]:Mc,[Tc]:wc,[Cc]:Cc,[Ac]:yo},Di=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},Vn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],cg=1234567,Da=Math.PI/180,Mo=180/Math.PI;function er(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Vn[n&255]+Vn[n>>8&255]+Vn[n>>16&255]+Vn[n>>24&255]+"-"+Vn[e&255]+Vn[e>>8&255]+"-"+Vn[e>>16&15|64]+Vn[e>>24&255]+"-"+Vn[t&63|128]+Vn[t>>8&255]+"-"+Vn[t>>16&255]+Vn[t>>24&255]+Vn[i&255]+Vn[i>>8&255]+Vn[i>>16&255]+Vn[i>>24&255]).toLowerCase()}function dt(n,e,t){return Math.max(e,Math.min(t,n))}function Td(n,e){return(n%e+e)%e}function yM(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function bM(n,e,t){return n!==e?(t-n)/(e-n):0}function Na(n,e,t){return(1-t)*n+t*e}function SM(n,e,t,i){return Na(n,e,1-Math.exp(-t*i))}function MM(n,e=1){return e-Math.abs(Td(n,e*2)-e)}function wM(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function EM(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function AM(n,e){return n+Math.floor(Math.random()*(e-n+1))}function TM(n,e){return n+Math.random()*(e-n)}function CM(n){return n*(.5-Math.random())}function RM(n){n!==void 0&&(cg=n);let e=cg+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function PM(n){return n*Da}function IM(n){return n*Mo}function LM(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function DM(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Cd(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function NM(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+i)/2),u=o((e+i)/2),h=r((e-i)/2),f=o((e-i)/2),d=r((i-e)/2),m=o((i-e)/2);switch(s){case"XYX":n.set(a*u,l*h,l*f,a*c);break;case"YZY":n.set(l*f,a*u,l*h,a*c);break;case"ZXZ":n.set(l*h,l*f,a*u,a*c);break;case"XZX":n.set(a*u,l*m,l*d,a*c);break;case"YXY":n.set(l*d,a*u,l*m,a*c);break;case"ZYZ":n.set(l*m,l*d,a*u,a*c);break;default:Ke("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Wu(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Rd(n,e){if(e.constructor===Float32Array)return n;let t=Wu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Pd(n,e){if(e.constructor===Float32Array)return n;let t=Wu(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Xu={DEG2RAD:Da,RAD2DEG:Mo,generateUUID:er,clamp:dt,euclideanModulo:Td,mapLinear:yM,inverseLerp:bM,lerp:Na,damp:SM,pingpong:MM,smoothstep:wM,smootherstep:EM,randInt:AM,randFloat:TM,randFloatSpread:CM,seededRandom:RM,degToRad:PM,radToDeg:IM,isPowerOfTwo:LM,ceilPowerOfTwo:DM,floorPowerOfTwo:Cd,setQuaternionFromProperEuler:NM,normalize:Pd,denormalize:Rd},He=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=dt(this.x,e.x,t.x),this.y=dt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=dt(this.x,e,t),this.y=dt(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(dt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(dt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},St=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let l=i[s+0],c=i[s+1],u=i[s+2],h=i[s+3],f=r[o+0],d=r[o+1],m=r[o+2],x=r[o+3];if(h!==x||l!==f||c!==d||u!==m){let g=l*f+c*d+u*m+h*x;g<0&&(f=-f,d=-d,m=-m,x=-x,g=-g);let p=1-a;if(g<.9995){let _=Math.acos(g),w=Math.sin(_);p=Math.sin(p*_)/w,a=Math.sin(a*_)/w,l=l*p+f*a,c=c*p+d*a,u=u*p+m*a,h=h*p+x*a}else{l=l*p+f*a,c=c*p+d*a,u=u*p+m*a,h=h*p+x*a;let _=1/Math.sqrt(l*l+c*c+u*u+h*h);l*=_,c*=_,u*=_,h*=_}}e[t]=l,e[t+1]=c,e[t+2]=u,e[t+3]=h}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],l=i[s+1],c=i[s+2],u=i[s+3],h=r[o],f=r[o+1],d=r[o+2],m=r[o+3];return e[t]=a*m+u*h+l*d-c*f,e[t+1]=l*m+u*f+c*h-a*d,e[t+2]=c*m+u*d+a*f-l*h,e[t+3]=u*m-a*h-l*f-c*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),u=a(s/2),h=a(r/2),f=l(i/2),d=l(s/2),m=l(r/2);switch(o){case"XYZ":this._x=f*u*h+c*d*m,this._y=c*d*h-f*u*m,this._z=c*u*m+f*d*h,this._w=c*u*h-f*d*m;break;case"YXZ":this._x=f*u*h+c*d*m,this._y=c*d*h-f*u*m,this._z=c*u*m-f*d*h,this._w=c*u*h+f*d*m;break;case"ZXY":this._x=f*u*h-c*d*m,this._y=c*d*h+f*u*m,this._z=c*u*m+f*d*h,this._w=c*u*h-f*d*m;break;case"ZYX":this._x=f*u*h-c*d*m,this._y=c*d*h+f*u*m,this._z=c*u*m-f*d*h,this._w=c*u*h+f*d*m;break;case"YZX":this._x=f*u*h+c*d*m,this._y=c*d*h+f*u*m,this._z=c*u*m-f*d*h,this._w=c*u*h-f*d*m;break;case"XZY":this._x=f*u*h-c*d*m,this._y=c*d*h-f*u*m,this._z=c*u*m+f*d*h,this._w=c*u*h+f*d*m;break;default:Ke("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],u=t[6],h=t[10],f=i+a+h;if(f>0){let d=.5/Math.sqrt(f+1);this._w=.25/d,this._x=(u-l)*d,this._y=(r-c)*d,this._z=(o-s)*d}else if(i>a&&i>h){let d=2*Math.sqrt(1+i-a-h);this._w=(u-l)/d,this._x=.25*d,this._y=(s+o)/d,this._z=(r+c)/d}else if(a>h){let d=2*Math.sqrt(1+a-i-h);this._w=(r-c)/d,this._x=(s+o)/d,this._y=.25*d,this._z=(l+u)/d}else{let d=2*Math.sqrt(1+h-i-a);this._w=(o-s)/d,this._x=(r+c)/d,this._y=(l+u)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(dt(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,u=t._w;return this._x=i*u+o*a+s*c-r*l,this._y=s*u+o*l+r*a-i*c,this._z=r*u+o*c+i*l-s*a,this._w=o*u-i*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),u=Math.sin(c);l=Math.sin(l*c)/u,t=Math.sin(t*c)/u,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},B=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(ug.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(ug.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*i),u=2*(a*t-r*s),h=2*(r*i-o*t);return this.x=t+l*c+o*h-a*u,this.y=i+l*u+a*c-r*h,this.z=s+l*h+r*u-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=dt(this.x,e.x,t.x),this.y=dt(this.y,e.y,t.y),this.z=dt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=dt(this.x,e,t),this.y=dt(this.y,e,t),this.z=dt(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(dt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-i*l,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Ef.copy(this).projectOnVector(e),this.sub(Ef)}reflect(e){return this.sub(Ef.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(dt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Ef=new B,ug=new St,rt=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c)}set(e,t,i,s,r,o,a,l,c){let u=this.elements;return u[0]=e,u[1]=s,u[2]=a,u[3]=t,u[4]=r,u[5]=l,u[6]=i,u[7]=o,u[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],u=i[4],h=i[7],f=i[2],d=i[5],m=i[8],x=s[0],g=s[3],p=s[6],_=s[1],w=s[4],y=s[7],b=s[2],S=s[5],v=s[8];return r[0]=o*x+a*_+l*b,r[3]=o*g+a*w+l*S,r[6]=o*p+a*y+l*v,r[1]=c*x+u*_+h*b,r[4]=c*g+u*w+h*S,r[7]=c*p+u*y+h*v,r[2]=f*x+d*_+m*b,r[5]=f*g+d*w+m*S,r[8]=f*p+d*y+m*v,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8];return t*o*u-t*a*c-i*r*u+i*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=u*o-a*c,f=a*l-u*r,d=c*r-o*l,m=t*h+i*f+s*d;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/m;return e[0]=h*x,e[1]=(s*c-u*i)*x,e[2]=(a*i-s*o)*x,e[3]=f*x,e[4]=(u*t-s*l)*x,e[5]=(s*r-a*t)*x,e[6]=d*x,e[7]=(i*l-c*t)*x,e[8]=(o*t-i*r)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return La("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Af.makeScale(e,t)),this}rotate(e){return La("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Af.makeRotation(-e)),this}translate(e,t){return La("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Af.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Af=new rt,hg=new rt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),fg=new rt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function OM(){let n={enabled:!0,workingColorSpace:ka,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Rt&&(s.r=Ss(s.r),s.g=Ss(s.g),s.b=Ss(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Rt&&(s.r=vo(s.r),s.g=vo(s.g),s.b=vo(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===Ps?Ua:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[ka]:{primaries:e,whitePoint:i,transfer:Ua,toXYZ:hg,fromXYZ:fg,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:on},outputColorSpaceConfig:{drawingBufferColorSpace:on}},[on]:{primaries:e,whitePoint:i,transfer:Rt,toXYZ:hg,fromXYZ:fg,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:on}}}),n}var _t=OM();function Ss(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function vo(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var eo,Lc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{eo===void 0&&(eo=Fa("canvas")),eo.width=e.width,eo.height=e.height;let s=eo.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=eo}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Fa("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=Ss(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Ss(t[i]/255)*255):t[i]=Ss(t[i]);return{data:t,width:e.width,height:e.height}}else return Ke("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},kM=0,wo=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:kM++}),this.uuid=er(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Tf(s[o].image)):r.push(Tf(s[o]))}else r=Tf(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function Tf(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Lc.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ke("Texture: Unable to serialize Texture."),{})}var UM=0,Cf=new B,Bn=class n extends Di{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Qi,s=Qi,r=cn,o=Cs,a=zn,l=ii,c=n.DEFAULT_ANISOTROPY,u=Ps){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:UM++}),this.uuid=er(),this.name="",this.source=new wo(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new He(0,0),this.repeat=new He(1,1),this.center=new He(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new rt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Cf).x}get height(){return this.source.getSize(Cf).y}get depth(){return this.source.getSize(Cf).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ke(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ke(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==md)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Rc:e.x=e.x-Math.floor(e.x);break;case Qi:e.x=e.x<0?0:1;break;case Pc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Rc:e.y=e.y-Math.floor(e.y);break;case Qi:e.y=e.y<0?0:1;break;case Pc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Bn.DEFAULT_IMAGE=null;Bn.DEFAULT_MAPPING=md;Bn.DEFAULT_ANISOTROPY=1;var Gt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,l=e.elements,c=l[0],u=l[4],h=l[8],f=l[1],d=l[5],m=l[9],x=l[2],g=l[6],p=l[10];if(Math.abs(u-f)<.01&&Math.abs(h-x)<.01&&Math.abs(m-g)<.01){if(Math.abs(u+f)<.1&&Math.abs(h+x)<.1&&Math.abs(m+g)<.1&&Math.abs(c+d+p-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let w=(c+1)/2,y=(d+1)/2,b=(p+1)/2,S=(u+f)/4,v=(h+x)/4,E=(m+g)/4;return w>y&&w>b?w<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(w),s=S/i,r=v/i):y>b?y<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(y),i=S/s,r=E/s):b<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(b),i=v/r,s=E/r),this.set(i,s,r,t),this}let _=Math.sqrt((g-m)*(g-m)+(h-x)*(h-x)+(f-u)*(f-u));return Math.abs(_)<.001&&(_=1),this.x=(g-m)/_,this.y=(h-x)/_,this.z=(f-u)/_,this.w=Math.acos((c+d+p-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=dt(this.x,e.x,t.x),this.y=dt(this.y,e.y,t.y),this.z=dt(this.z,e.z,t.z),this.w=dt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=dt(this.x,e,t),this.y=dt(this.y,e,t),this.z=dt(this.z,e,t),this.w=dt(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(dt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Dc=class extends Di{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:cn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Gt(0,0,e,t),this.scissorTest=!1,this.viewport=new Gt(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Bn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:cn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new wo(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Qn=class extends Dc{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},za=class extends Bn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=kn,this.minFilter=kn,this.wrapR=Qi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Nc=class extends Bn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=kn,this.minFilter=kn,this.wrapR=Qi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var We=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,l,c,u,h,f,d,m,x,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c,u,h,f,d,m,x,g)}set(e,t,i,s,r,o,a,l,c,u,h,f,d,m,x,g){let p=this.elements;return p[0]=e,p[4]=t,p[8]=i,p[12]=s,p[1]=r,p[5]=o,p[9]=a,p[13]=l,p[2]=c,p[6]=u,p[10]=h,p[14]=f,p[3]=d,p[7]=m,p[11]=x,p[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/to.setFromMatrixColumn(e,0).length(),r=1/to.setFromMatrixColumn(e,1).length(),o=1/to.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(s),c=Math.sin(s),u=Math.cos(r),h=Math.sin(r);if(e.order==="XYZ"){let f=o*u,d=o*h,m=a*u,x=a*h;t[0]=l*u,t[4]=-l*h,t[8]=c,t[1]=d+m*c,t[5]=f-x*c,t[9]=-a*l,t[2]=x-f*c,t[6]=m+d*c,t[10]=o*l}else if(e.order==="YXZ"){let f=l*u,d=l*h,m=c*u,x=c*h;t[0]=f+x*a,t[4]=m*a-d,t[8]=o*c,t[1]=o*h,t[5]=o*u,t[9]=-a,t[2]=d*a-m,t[6]=x+f*a,t[10]=o*l}else if(e.order==="ZXY"){let f=l*u,d=l*h,m=c*u,x=c*h;t[0]=f-x*a,t[4]=-o*h,t[8]=m+d*a,t[1]=d+m*a,t[5]=o*u,t[9]=x-f*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let f=o*u,d=o*h,m=a*u,x=a*h;t[0]=l*u,t[4]=m*c-d,t[8]=f*c+x,t[1]=l*h,t[5]=x*c+f,t[9]=d*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let f=o*l,d=o*c,m=a*l,x=a*c;t[0]=l*u,t[4]=x-f*h,t[8]=m*h+d,t[1]=h,t[5]=o*u,t[9]=-a*u,t[2]=-c*u,t[6]=d*h+m,t[10]=f-x*h}else if(e.order==="XZY"){let f=o*l,d=o*c,m=a*l,x=a*c;t[0]=l*u,t[4]=-h,t[8]=c*u,t[1]=f*h+x,t[5]=o*u,t[9]=d*h-m,t[2]=m*h-d,t[6]=a*u,t[10]=x*h+f}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(FM,e,BM)}lookAt(e,t,i){let s=this.elements;return ci.subVectors(e,t),ci.lengthSq()===0&&(ci.z=1),ci.normalize(),Gs.crossVectors(i,ci),Gs.lengthSq()===0&&(Math.abs(i.z)===1?ci.x+=1e-4:ci.z+=1e-4,ci.normalize(),Gs.crossVectors(i,ci)),Gs.normalize(),ql.crossVectors(ci,Gs),s[0]=Gs.x,s[4]=ql.x,s[8]=ci.x,s[1]=Gs.y,s[5]=ql.y,s[9]=ci.y,s[2]=Gs.z,s[6]=ql.z,s[10]=ci.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],u=i[1],h=i[5],f=i[9],d=i[13],m=i[2],x=i[6],g=i[10],p=i[14],_=i[3],w=i[7],y=i[11],b=i[15],S=s[0],v=s[4],E=s[8],P=s[12],D=s[1],N=s[5],I=s[9],k=s[13],T=s[2],U=s[6],W=s[10],V=s[14],ne=s[3],$=s[7],Y=s[11],K=s[15];return r[0]=o*S+a*D+l*T+c*ne,r[4]=o*v+a*N+l*U+c*$,r[8]=o*E+a*I+l*W+c*Y,r[12]=o*P+a*k+l*V+c*K,r[1]=u*S+h*D+f*T+d*ne,r[5]=u*v+h*N+f*U+d*$,r[9]=u*E+h*I+f*W+d*Y,r[13]=u*P+h*k+f*V+d*K,r[2]=m*S+x*D+g*T+p*ne,r[6]=m*v+x*N+g*U+p*$,r[10]=m*E+x*I+g*W+p*Y,r[14]=m*P+x*k+g*V+p*K,r[3]=_*S+w*D+y*T+b*ne,r[7]=_*v+w*N+y*U+b*$,r[11]=_*E+w*I+y*W+b*Y,r[15]=_*P+w*k+y*V+b*K,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],u=e[2],h=e[6],f=e[10],d=e[14],m=e[3],x=e[7],g=e[11],p=e[15],_=l*d-c*f,w=a*d-c*h,y=a*f-l*h,b=o*d-c*u,S=o*f-l*u,v=o*h-a*u;return t*(x*_-g*w+p*y)-i*(m*_-g*b+p*S)+s*(m*w-x*b+p*v)-r*(m*y-x*S+g*v)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],u=e[10];return t*(o*u-a*c)-i*(r*u-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],u=e[8],h=e[9],f=e[10],d=e[11],m=e[12],x=e[13],g=e[14],p=e[15],_=t*a-i*o,w=t*l-s*o,y=t*c-r*o,b=i*l-s*a,S=i*c-r*a,v=s*c-r*l,E=u*x-h*m,P=u*g-f*m,D=u*p-d*m,N=h*g-f*x,I=h*p-d*x,k=f*p-d*g,T=_*k-w*I+y*N+b*D-S*P+v*E;if(T===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let U=1/T;return e[0]=(a*k-l*I+c*N)*U,e[1]=(s*I-i*k-r*N)*U,e[2]=(x*v-g*S+p*b)*U,e[3]=(f*S-h*v-d*b)*U,e[4]=(l*D-o*k-c*P)*U,e[5]=(t*k-s*D+r*P)*U,e[6]=(g*y-m*v-p*w)*U,e[7]=(u*v-f*y+d*w)*U,e[8]=(o*I-a*D+c*E)*U,e[9]=(i*D-t*I-r*E)*U,e[10]=(m*S-x*y+p*_)*U,e[11]=(h*y-u*S-d*_)*U,e[12]=(a*P-o*N-l*E)*U,e[13]=(t*N-i*P+s*E)*U,e[14]=(x*w-m*b-g*_)*U,e[15]=(u*b-h*w+f*_)*U,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,l=e.z,c=r*o,u=r*a;return this.set(c*o+i,c*a-s*l,c*l+s*a,0,c*a+s*l,u*a+i,u*l-s*o,0,c*l-s*a,u*l+s*o,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,u=o+o,h=a+a,f=r*c,d=r*u,m=r*h,x=o*u,g=o*h,p=a*h,_=l*c,w=l*u,y=l*h,b=i.x,S=i.y,v=i.z;return s[0]=(1-(x+p))*b,s[1]=(d+y)*b,s[2]=(m-w)*b,s[3]=0,s[4]=(d-y)*S,s[5]=(1-(f+p))*S,s[6]=(g+_)*S,s[7]=0,s[8]=(m+w)*v,s[9]=(g-_)*v,s[10]=(1-(f+x))*v,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=to.set(s[0],s[1],s[2]).length(),a=to.set(s[4],s[5],s[6]).length(),l=to.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Pi.copy(this);let c=1/o,u=1/a,h=1/l;return Pi.elements[0]*=c,Pi.elements[1]*=c,Pi.elements[2]*=c,Pi.elements[4]*=u,Pi.elements[5]*=u,Pi.elements[6]*=u,Pi.elements[8]*=h,Pi.elements[9]*=h,Pi.elements[10]*=h,t.setFromRotationMatrix(Pi),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,s,r,o,a=bi,l=!1){let c=this.elements,u=2*r/(t-e),h=2*r/(i-s),f=(t+e)/(t-e),d=(i+s)/(i-s),m,x;if(l)m=r/(o-r),x=o*r/(o-r);else if(a===bi)m=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===bo)m=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=f,c[12]=0,c[1]=0,c[5]=h,c[9]=d,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=bi,l=!1){let c=this.elements,u=2/(t-e),h=2/(i-s),f=-(t+e)/(t-e),d=-(i+s)/(i-s),m,x;if(l)m=1/(o-r),x=o/(o-r);else if(a===bi)m=-2/(o-r),x=-(o+r)/(o-r);else if(a===bo)m=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=u,c[4]=0,c[8]=0,c[12]=f,c[1]=0,c[5]=h,c[9]=0,c[13]=d,c[2]=0,c[6]=0,c[10]=m,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},to=new B,Pi=new We,FM=new B(0,0,0),BM=new B(1,1,1),Gs=new B,ql=new B,ci=new B,dg=new We,pg=new St,ws=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],u=s[9],h=s[2],f=s[6],d=s[10];switch(t){case"XYZ":this._y=Math.asin(dt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,d),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(f,c),this._z=0);break;case"YXZ":this._x=Math.asin(-dt(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-h,r),this._z=0);break;case"ZXY":this._x=Math.asin(dt(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-h,d),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-dt(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(f,d),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(dt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-u,c),this._y=Math.atan2(-h,r)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-dt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-u,d),this._y=0);break;default:Ke("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return dg.makeRotationFromQuaternion(e),this.setFromRotationMatrix(dg,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return pg.setFromEuler(this),this.setFromQuaternion(pg,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};ws.DEFAULT_ORDER="XYZ";var Eo=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},zM=0,mg=new B,no=new St,gs=new We,$l=new B,Sa=new B,GM=new B,VM=new St,gg=new B(1,0,0),xg=new B(0,1,0),_g=new B(0,0,1),vg={type:"added"},HM={type:"removed"},io={type:"childadded",child:null},Rf={type:"childremoved",child:null},Sn=class n extends Di{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:zM++}),this.uuid=er(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new B,t=new ws,i=new St,s=new B(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new We},normalMatrix:{value:new rt}}),this.matrix=new We,this.matrixWorld=new We,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Eo,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return no.setFromAxisAngle(e,t),this.quaternion.multiply(no),this}rotateOnWorldAxis(e,t){return no.setFromAxisAngle(e,t),this.quaternion.premultiply(no),this}rotateX(e){return this.rotateOnAxis(gg,e)}rotateY(e){return this.rotateOnAxis(xg,e)}rotateZ(e){return this.rotateOnAxis(_g,e)}translateOnAxis(e,t){return mg.copy(e).applyQuaternion(this.quaternion),this.position.add(mg.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(gg,e)}translateY(e){return this.translateOnAxis(xg,e)}translateZ(e){return this.translateOnAxis(_g,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(gs.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?$l.copy(e):$l.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Sa.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?gs.lookAt(Sa,$l,this.up):gs.lookAt($l,Sa,this.up),this.quaternion.setFromRotationMatrix(gs),s&&(gs.extractRotation(s.matrixWorld),no.setFromRotationMatrix(gs),this.quaternion.premultiply(no.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(et("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(vg),io.child=e,this.dispatchEvent(io),io.child=null):et("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(HM),Rf.child=e,this.dispatchEvent(Rf),Rf.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),gs.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),gs.multiply(e.parent.matrixWorld)),e.applyMatrix4(gs),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(vg),io.child=e,this.dispatchEvent(io),io.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Sa,e,GM),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Sa,VM,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,u=l.length;c<u;c++){let h=l[c];r(e.shapes,h)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),u=o(e.images),h=o(e.shapes),f=o(e.skeletons),d=o(e.animations),m=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),u.length>0&&(i.images=u),h.length>0&&(i.shapes=h),f.length>0&&(i.skeletons=f),d.length>0&&(i.animations=d),m.length>0&&(i.nodes=m)}return i.object=s,i;function o(a){let l=[];for(let c in a){let u=a[c];delete u.metadata,l.push(u)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Sn.DEFAULT_UP=new B(0,1,0);Sn.DEFAULT_MATRIX_AUTO_UPDATE=!0;Sn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var bt=class extends Sn{constructor(){super(),this.isGroup=!0,this.type="Group"}},WM={type:"move"},Ao=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new bt,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new bt,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new B,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new B),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new bt,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new B,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new B,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let x of e.hand.values()){let g=t.getJointPose(x,i),p=this._getHandJoint(c,x);g!==null&&(p.matrix.fromArray(g.transform.matrix),p.matrix.decompose(p.position,p.quaternion,p.scale),p.matrixWorldNeedsUpdate=!0,p.jointRadius=g.radius),p.visible=g!==null}let u=c.joints["index-finger-tip"],h=c.joints["thumb-tip"],f=u.position.distanceTo(h.position),d=.02,m=.005;c.inputState.pinching&&f>d+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&f<=d-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(WM)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new bt;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},T0={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Vs={h:0,s:0,l:0},Yl={h:0,s:0,l:0};function Pf(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Xe=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=on){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,_t.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=_t.workingColorSpace){return this.r=e,this.g=t,this.b=i,_t.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=_t.workingColorSpace){if(e=Td(e,1),t=dt(t,0,1),i=dt(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=Pf(o,r,e+1/3),this.g=Pf(o,r,e),this.b=Pf(o,r,e-1/3)}return _t.colorSpaceToWorking(this,s),this}setStyle(e,t=on){function i(r){r!==void 0&&parseFloat(r)<1&&Ke("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:Ke("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);Ke("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=on){let i=T0[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ke("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Ss(e.r),this.g=Ss(e.g),this.b=Ss(e.b),this}copyLinearToSRGB(e){return this.r=vo(e.r),this.g=vo(e.g),this.b=vo(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=on){return _t.workingToColorSpace(Hn.copy(this),e),Math.round(dt(Hn.r*255,0,255))*65536+Math.round(dt(Hn.g*255,0,255))*256+Math.round(dt(Hn.b*255,0,255))}getHexString(e=on){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=_t.workingColorSpace){_t.workingToColorSpace(Hn.copy(this),t);let i=Hn.r,s=Hn.g,r=Hn.b,o=Math.max(i,s,r),a=Math.min(i,s,r),l,c,u=(a+o)/2;if(a===o)l=0,c=0;else{let h=o-a;switch(c=u<=.5?h/(o+a):h/(2-o-a),o){case i:l=(s-r)/h+(s<r?6:0);break;case s:l=(r-i)/h+2;break;case r:l=(i-s)/h+4;break}l/=6}return e.h=l,e.s=c,e.l=u,e}getRGB(e,t=_t.workingColorSpace){return _t.workingToColorSpace(Hn.copy(this),t),e.r=Hn.r,e.g=Hn.g,e.b=Hn.b,e}getStyle(e=on){_t.workingToColorSpace(Hn.copy(this),e);let t=Hn.r,i=Hn.g,s=Hn.b;return e!==on?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Vs),this.setHSL(Vs.h+e,Vs.s+t,Vs.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Vs),e.getHSL(Yl);let i=Na(Vs.h,Yl.h,t),s=Na(Vs.s,Yl.s,t),r=Na(Vs.l,Yl.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Hn=new Xe;Xe.NAMES=T0;var gr=class extends Sn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new ws,this.environmentIntensity=1,this.environmentRotation=new ws,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ii=new B,xs=new B,If=new B,_s=new B,so=new B,ro=new B,yg=new B,Lf=new B,Df=new B,Nf=new B,Of=new Gt,kf=new Gt,Uf=new Gt,bs=class n{constructor(e=new B,t=new B,i=new B){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ii.subVectors(e,t),s.cross(Ii);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ii.subVectors(s,t),xs.subVectors(i,t),If.subVectors(e,t);let o=Ii.dot(Ii),a=Ii.dot(xs),l=Ii.dot(If),c=xs.dot(xs),u=xs.dot(If),h=o*c-a*a;if(h===0)return r.set(0,0,0),null;let f=1/h,d=(c*l-a*u)*f,m=(o*u-a*l)*f;return r.set(1-d-m,m,d)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,_s)===null?!1:_s.x>=0&&_s.y>=0&&_s.x+_s.y<=1}static getInterpolation(e,t,i,s,r,o,a,l){return this.getBarycoord(e,t,i,s,_s)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,_s.x),l.addScaledVector(o,_s.y),l.addScaledVector(a,_s.z),l)}static getInterpolatedAttribute(e,t,i,s,r,o){return Of.setScalar(0),kf.setScalar(0),Uf.setScalar(0),Of.fromBufferAttribute(e,t),kf.fromBufferAttribute(e,i),Uf.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(Of,r.x),o.addScaledVector(kf,r.y),o.addScaledVector(Uf,r.z),o}static isFrontFacing(e,t,i,s){return Ii.subVectors(i,t),xs.subVectors(e,t),Ii.cross(xs).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ii.subVectors(this.c,this.b),xs.subVectors(this.a,this.b),Ii.cross(xs).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;so.subVectors(s,i),ro.subVectors(r,i),Lf.subVectors(e,i);let l=so.dot(Lf),c=ro.dot(Lf);if(l<=0&&c<=0)return t.copy(i);Df.subVectors(e,s);let u=so.dot(Df),h=ro.dot(Df);if(u>=0&&h<=u)return t.copy(s);let f=l*h-u*c;if(f<=0&&l>=0&&u<=0&&l-u>0)return o=l/(l-u),t.copy(i).addScaledVector(so,o);Nf.subVectors(e,r);let d=so.dot(Nf),m=ro.dot(Nf);if(m>=0&&d<=m)return t.copy(r);let x=d*c-l*m;if(x<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(i).addScaledVector(ro,a);let g=u*m-d*h;if(g<=0&&h-u>=0&&d-m>=0)return yg.subVectors(r,s),a=(h-u)/(h-u+(d-m)),t.copy(s).addScaledVector(yg,a);let p=1/(g+x+f);return o=x*p,a=f*p,t.copy(i).addScaledVector(so,o).addScaledVector(ro,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},es=class{constructor(e=new B(1/0,1/0,1/0),t=new B(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Li.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Li.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Li.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Li):Li.fromBufferAttribute(r,o),Li.applyMatrix4(e.matrixWorld),this.expandByPoint(Li);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),jl.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),jl.copy(i.boundingBox)),jl.applyMatrix4(e.matrixWorld),this.union(jl)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Li),Li.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Ma),Zl.subVectors(this.max,Ma),oo.subVectors(e.a,Ma),ao.subVectors(e.b,Ma),lo.subVectors(e.c,Ma),Hs.subVectors(ao,oo),Ws.subVectors(lo,ao),fr.subVectors(oo,lo);let t=[0,-Hs.z,Hs.y,0,-Ws.z,Ws.y,0,-fr.z,fr.y,Hs.z,0,-Hs.x,Ws.z,0,-Ws.x,fr.z,0,-fr.x,-Hs.y,Hs.x,0,-Ws.y,Ws.x,0,-fr.y,fr.x,0];return!Ff(t,oo,ao,lo,Zl)||(t=[1,0,0,0,1,0,0,0,1],!Ff(t,oo,ao,lo,Zl))?!1:(Kl.crossVectors(Hs,Ws),t=[Kl.x,Kl.y,Kl.z],Ff(t,oo,ao,lo,Zl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Li).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Li).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(vs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),vs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),vs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),vs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),vs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),vs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),vs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),vs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(vs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},vs=[new B,new B,new B,new B,new B,new B,new B,new B],Li=new B,jl=new es,oo=new B,ao=new B,lo=new B,Hs=new B,Ws=new B,fr=new B,Ma=new B,Zl=new B,Kl=new B,dr=new B;function Ff(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){dr.fromArray(n,r);let a=s.x*Math.abs(dr.x)+s.y*Math.abs(dr.y)+s.z*Math.abs(dr.z),l=e.dot(dr),c=t.dot(dr),u=i.dot(dr);if(Math.max(-Math.max(l,c,u),Math.min(l,c,u))>a)return!1}return!0}var gn=new B,Jl=new He,XM=0,At=class extends Di{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:XM++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Ed,this.updateRanges=[],this.gpuType=Xn,this.version=0,this._normalizationScale=e!==void 0?Wu(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Jl.fromBufferAttribute(this,t),Jl.applyMatrix3(e),this.setXY(t,Jl.x,Jl.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)gn.fromBufferAttribute(this,t),gn.applyMatrix3(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)gn.fromBufferAttribute(this,t),gn.applyMatrix4(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)gn.fromBufferAttribute(this,t),gn.applyNormalMatrix(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)gn.fromBufferAttribute(this,t),gn.transformDirection(e),this.setXYZ(t,gn.x,gn.y,gn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Rd(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Pd(e,this.array)}};var Ga=class extends At{constructor(e,t,i){super(new Uint8Array(e),t,i)}};var xr=class extends At{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var Va=class extends At{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Ut=class extends At{constructor(e,t,i){super(new Float32Array(e),t,i)}},qM=new es,wa=new B,Bf=new B,ts=class{constructor(e=new B,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):qM.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;wa.subVectors(e,this.center);let t=wa.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(wa,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Bf.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(wa.copy(e.center).add(Bf)),this.expandByPoint(wa.copy(e.center).sub(Bf))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},$M=0,yi=new We,zf=new Sn,co=new B,ui=new es,Ea=new es,On=new B,Kt=class n extends Di{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:$M++}),this.uuid=er(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(_M(e)?Va:xr)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new rt().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return yi.makeRotationFromQuaternion(e),this.applyMatrix4(yi),this}rotateX(e){return yi.makeRotationX(e),this.applyMatrix4(yi),this}rotateY(e){return yi.makeRotationY(e),this.applyMatrix4(yi),this}rotateZ(e){return yi.makeRotationZ(e),this.applyMatrix4(yi),this}translate(e,t,i){return yi.makeTranslation(e,t,i),this.applyMatrix4(yi),this}scale(e,t,i){return yi.makeScale(e,t,i),this.applyMatrix4(yi),this}lookAt(e){return zf.lookAt(e),zf.updateMatrix(),this.applyMatrix4(zf.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(co).negate(),this.translate(co.x,co.y,co.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Ut(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&Ke("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new es);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new B(-1/0,-1/0,-1/0),new B(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];ui.setFromBufferAttribute(r),this.morphTargetsRelative?(On.addVectors(this.boundingBox.min,ui.min),this.boundingBox.expandByPoint(On),On.addVectors(this.boundingBox.max,ui.max),this.boundingBox.expandByPoint(On)):(this.boundingBox.expandByPoint(ui.min),this.boundingBox.expandByPoint(ui.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&et('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ts);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){et("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new B,1/0);return}if(e){let i=this.boundingSphere.center;if(ui.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];Ea.setFromBufferAttribute(a),this.morphTargetsRelative?(On.addVectors(ui.min,Ea.min),ui.expandByPoint(On),On.addVectors(ui.max,Ea.max),ui.expandByPoint(On)):(ui.expandByPoint(Ea.min),ui.expandByPoint(Ea.max))}ui.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)On.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(On));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,u=a.count;c<u;c++)On.fromBufferAttribute(a,c),l&&(co.fromBufferAttribute(e,c),On.add(co)),s=Math.max(s,i.distanceToSquared(On))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&et('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){et("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new At(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let P=0;P<i.count;P++)a[P]=new B,l[P]=new B;let u=new B,h=new B,f=new B,d=new He,m=new He,x=new He,g=new B,p=new B;function _(P,D,N){c[P]=c[D]=c[N]=1,u.fromBufferAttribute(i,P),h.fromBufferAttribute(i,D),f.fromBufferAttribute(i,N),d.fromBufferAttribute(r,P),m.fromBufferAttribute(r,D),x.fromBufferAttribute(r,N),h.sub(u),f.sub(u),m.sub(d),x.sub(d);let I=1/(m.x*x.y-x.x*m.y);isFinite(I)&&(g.copy(h).multiplyScalar(x.y).addScaledVector(f,-m.y).multiplyScalar(I),p.copy(f).multiplyScalar(m.x).addScaledVector(h,-x.x).multiplyScalar(I),a[P].add(g),a[D].add(g),a[N].add(g),l[P].add(p),l[D].add(p),l[N].add(p))}let w=this.groups;w.length===0&&(w=[{start:0,count:e.count}]);for(let P=0,D=w.length;P<D;++P){let N=w[P],I=N.start,k=N.count;for(let T=I,U=I+k;T<U;T+=3)_(e.getX(T+0),e.getX(T+1),e.getX(T+2))}let y=new B,b=new B,S=new B,v=new B;function E(P){S.fromBufferAttribute(s,P),v.copy(S);let D=a[P];y.copy(D),y.sub(S.multiplyScalar(S.dot(D))).normalize(),b.crossVectors(v,D);let I=b.dot(l[P])<0?-1:1;o.setXYZW(P,y.x,y.y,y.z,I)}for(let P=0,D=i.count;P<D;++P)c[P]&&E(P);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new At(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let f=0,d=i.count;f<d;f++)i.setXYZ(f,0,0,0);let s=new B,r=new B,o=new B,a=new B,l=new B,c=new B,u=new B,h=new B;if(e)for(let f=0,d=e.count;f<d;f+=3){let m=e.getX(f+0),x=e.getX(f+1),g=e.getX(f+2);s.fromBufferAttribute(t,m),r.fromBufferAttribute(t,x),o.fromBufferAttribute(t,g),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),a.fromBufferAttribute(i,m),l.fromBufferAttribute(i,x),c.fromBufferAttribute(i,g),a.add(u),l.add(u),c.add(u),i.setXYZ(m,a.x,a.y,a.z),i.setXYZ(x,l.x,l.y,l.z),i.setXYZ(g,c.x,c.y,c.z)}else for(let f=0,d=t.count;f<d;f+=3)s.fromBufferAttribute(t,f+0),r.fromBufferAttribute(t,f+1),o.fromBufferAttribute(t,f+2),u.subVectors(o,r),h.subVectors(s,r),u.cross(h),i.setXYZ(f+0,u.x,u.y,u.z),i.setXYZ(f+1,u.x,u.y,u.z),i.setXYZ(f+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)On.fromBufferAttribute(e,t),On.normalize(),e.setXYZ(t,On.x,On.y,On.z)}toNonIndexed(){function e(a,l){let c=a.array,u=a.itemSize,h=a.normalized,f=new c.constructor(l.length*u),d=0,m=0;for(let x=0,g=l.length;x<g;x++){a.isInterleavedBufferAttribute?d=l[x]*a.data.stride+a.offset:d=l[x]*u;for(let p=0;p<u;p++)f[m++]=c[d++]}return new At(f,u,h)}if(this.index===null)return Ke("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,i);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let u=0,h=c.length;u<h;u++){let f=c[u],d=e(f,i);l.push(d)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],u=[];for(let h=0,f=c.length;h<f;h++){let d=c[h];u.push(d.toJSON(e.data))}u.length>0&&(s[l]=u,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let c in s){let u=s[c];this.setAttribute(c,u.clone(t))}let r=e.morphAttributes;for(let c in r){let u=[],h=r[c];for(let f=0,d=h.length;f<d;f++)u.push(h[f].clone(t));this.morphAttributes[c]=u}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,u=o.length;c<u;c++){let h=o[c];this.addGroup(h.start,h.count,h.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},To=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=Ed,this.updateRanges=[],this.version=0,this.uuid=er()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=bg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=bg(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function bg(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=er()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var Jn=new B,ns=class n{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?Wu(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.applyMatrix4(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.applyNormalMatrix(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)Jn.fromBufferAttribute(this,t),Jn.transformDirection(e),this.setXYZ(t,Jn.x,Jn.y,Jn.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){Ba("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new At(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new n(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){Ba("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Rd(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Pd(e,this.data.array)}},Gf=new B,YM=new B,jM=new rt,hi=class{constructor(e=new B(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=Gf.subVectors(i,t).cross(YM.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(Gf),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||jM.getNormalMatrix(e),s=this.coplanarPoint(Gf).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},ZM=0,Ni=class extends Di{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:ZM++}),this.uuid=er(),this.name="",this.type="Material",this.blending=Oo,this.side=Js,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=od,this.blendDst=ad,this.blendEquation=Mr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Xe(0,0,0),this.blendAlpha=0,this.depthFunc=yo,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=x0,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=bc,this.stencilZFail=bc,this.stencilZPass=bc,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ke(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){Ke(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Xe().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new hi().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new He().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new He().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}},Co=class extends Ni{constructor(e){super(),this.isSpriteMaterial=!0,this.type="SpriteMaterial",this.color=new Xe(16777215),this.map=null,this.alphaMap=null,this.rotation=0,this.sizeAttenuation=!0,this.transparent=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.rotation=e.rotation,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},uo,Aa=new B,ho=new B,fo=new B,po=new He,Ta=new He,C0=new We,Ql=new B,Ca=new B,ec=new B,Sg=new He,Vf=new He,Mg=new He,Ha=class extends Sn{constructor(e=new Co){if(super(),this.isSprite=!0,this.type="Sprite",uo===void 0){uo=new Kt;let t=new Float32Array([-.5,-.5,0,0,0,.5,-.5,0,1,0,.5,.5,0,1,1,-.5,.5,0,0,1]),i=new To(t,5);uo.setIndex([0,1,2,0,2,3]),uo.setAttribute("position",new ns(i,3,0,!1)),uo.setAttribute("uv",new ns(i,2,3,!1))}this.geometry=uo,this.material=e,this.center=new He(.5,.5),this.count=1}intersectsFrustum(e){return e.intersectsSprite(this)}raycast(e,t){e.camera===null&&et('Sprite: "Raycaster.camera" needs to be set in order to raycast against sprites.'),ho.setFromMatrixScale(this.matrixWorld),C0.copy(e.camera.matrixWorld),this.modelViewMatrix.multiplyMatrices(e.camera.matrixWorldInverse,this.matrixWorld),fo.setFromMatrixPosition(this.modelViewMatrix),e.camera.isPerspectiveCamera&&this.material.sizeAttenuation===!1&&ho.multiplyScalar(-fo.z);let i=this.material.rotation,s,r;i!==0&&(r=Math.cos(i),s=Math.sin(i));let o=this.center;tc(Ql.set(-.5,-.5,0),fo,o,ho,s,r),tc(Ca.set(.5,-.5,0),fo,o,ho,s,r),tc(ec.set(.5,.5,0),fo,o,ho,s,r),Sg.set(0,0),Vf.set(1,0),Mg.set(1,1);let a=e.ray.intersectTriangle(Ql,Ca,ec,!1,Aa);if(a===null&&(tc(Ca.set(-.5,.5,0),fo,o,ho,s,r),Vf.set(0,1),a=e.ray.intersectTriangle(Ql,ec,Ca,!1,Aa),a===null))return;let l=e.ray.origin.distanceTo(Aa);l<e.near||l>e.far||t.push({distance:l,point:Aa.clone(),uv:bs.getInterpolation(Aa,Ql,Ca,ec,Sg,Vf,Mg,new He),face:null,object:this})}copy(e,t){return super.copy(e,t),e.center!==void 0&&this.center.copy(e.center),this.material=e.material,this}toJSON(e){let t=super.toJSON(e);return t.object.center=this.center.toArray(),t}};function tc(n,e,t,i,s,r){po.subVectors(n,t).addScalar(.5).multiply(i),s!==void 0?(Ta.x=r*po.x-s*po.y,Ta.y=s*po.x+r*po.y):Ta.copy(po),n.copy(e),n.x+=Ta.x,n.y+=Ta.y,n.applyMatrix4(C0)}var ys=new B,Hf=new B,nc=new B,ic=new B,Es=class{constructor(e=new B,t=new B(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,ys)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=ys.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(ys.copy(this.origin).addScaledVector(this.direction,t),ys.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){Hf.copy(e).add(t).multiplyScalar(.5),nc.copy(t).sub(e).normalize(),ic.copy(this.origin).sub(Hf);let r=e.distanceTo(t)*.5,o=-this.direction.dot(nc),a=ic.dot(this.direction),l=-ic.dot(nc),c=ic.lengthSq(),u=Math.abs(1-o*o),h,f,d,m;if(u>0)if(h=o*l-a,f=o*a-l,m=r*u,h>=0)if(f>=-m)if(f<=m){let x=1/u;h*=x,f*=x,d=h*(h+o*f+2*a)+f*(o*h+f+2*l)+c}else f=r,h=Math.max(0,-(o*f+a)),d=-h*h+f*(f+2*l)+c;else f=-r,h=Math.max(0,-(o*f+a)),d=-h*h+f*(f+2*l)+c;else f<=-m?(h=Math.max(0,-(-o*r+a)),f=h>0?-r:Math.min(Math.max(-r,-l),r),d=-h*h+f*(f+2*l)+c):f<=m?(h=0,f=Math.min(Math.max(-r,-l),r),d=f*(f+2*l)+c):(h=Math.max(0,-(o*r+a)),f=h>0?r:Math.min(Math.max(-r,-l),r),d=-h*h+f*(f+2*l)+c);else f=o>0?-r:r,h=Math.max(0,-(o*f+a)),d=-h*h+f*(f+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,h),s&&s.copy(Hf).addScaledVector(nc,f),d}intersectSphere(e,t){if(e.radius<0)return null;ys.subVectors(e.center,this.origin);let i=ys.dot(this.direction),s=ys.dot(ys)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,l,c=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,f=this.origin;return c>=0?(i=(e.min.x-f.x)*c,s=(e.max.x-f.x)*c):(i=(e.max.x-f.x)*c,s=(e.min.x-f.x)*c),u>=0?(r=(e.min.y-f.y)*u,o=(e.max.y-f.y)*u):(r=(e.max.y-f.y)*u,o=(e.min.y-f.y)*u),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),h>=0?(a=(e.min.z-f.z)*h,l=(e.max.z-f.z)*h):(a=(e.max.z-f.z)*h,l=(e.min.z-f.z)*h),i>l||a>s)||((a>i||i!==i)&&(i=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,ys)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,u=a.z,h=e.x-o.x,f=e.y-o.y,d=e.z-o.z,m=t.x-o.x,x=t.y-o.y,g=t.z-o.z,p=i.x-o.x,_=i.y-o.y,w=i.z-o.z,y=Math.abs(l),b=Math.abs(c),S=Math.abs(u),v,E,P,D,N,I,k,T,U,W,V,ne;if(y>=b&&y>=S?(P=l,I=h,U=m,ne=p,l>=0?(v=c,E=u,D=f,N=d,k=x,T=g,W=_,V=w):(v=u,E=c,D=d,N=f,k=g,T=x,W=w,V=_)):b>=S?(P=c,I=f,U=x,ne=_,c>=0?(v=u,E=l,D=d,N=h,k=g,T=m,W=w,V=p):(v=l,E=u,D=h,N=d,k=m,T=g,W=p,V=w)):(P=u,I=d,U=g,ne=w,u>=0?(v=l,E=c,D=h,N=f,k=m,T=x,W=p,V=_):(v=c,E=l,D=f,N=h,k=x,T=m,W=_,V=p)),P===0)return null;let $=v/P,Y=E/P,K=1/P,ae=D-$*I,ce=N-Y*I,ee=k-$*U,fe=T-Y*U,me=W-$*ne,Se=V-Y*ne,he=me*fe-Se*ee,Ce=ae*Se-ce*me,$e=ee*ce-fe*ae;if(s){if(he<0||Ce<0||$e<0)return null}else if((he<0||Ce<0||$e<0)&&(he>0||Ce>0||$e>0))return null;let Ue=he+Ce+$e;if(Ue===0)return null;let ut=K*(he*I+Ce*U+$e*ne);return(Ue>0?ut<0:ut>0)?null:this.at(ut/Ue,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Ro=class extends Ni{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Xe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new ws,this.combine=nu,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},wg=new We,pr=new Es,sc=new ts,Eg=new B,rc=new B,oc=new B,ac=new B,Wf=new B,lc=new B,Ag=new B,cc=new B,$t=class extends Sn{constructor(e=new Kt,t=new Ro){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){lc.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let u=a[l],h=r[l];u!==0&&(Wf.fromBufferAttribute(h,e),o?lc.addScaledVector(Wf,u):lc.addScaledVector(Wf.sub(t),u))}t.add(lc)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),sc.copy(i.boundingSphere),sc.applyMatrix4(r),pr.copy(e.ray).recast(e.near),!(sc.containsPoint(pr.origin)===!1&&(pr.intersectSphere(sc,Eg)===null||pr.origin.distanceToSquared(Eg)>(e.far-e.near)**2))&&(wg.copy(r).invert(),pr.copy(e.ray).applyMatrix4(wg),!(i.boundingBox!==null&&pr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,pr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,u=r.attributes.uv1,h=r.attributes.normal,f=r.groups,d=r.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,x=f.length;m<x;m++){let g=f[m],p=o[g.materialIndex],_=Math.max(g.start,d.start),w=Math.min(a.count,Math.min(g.start+g.count,d.start+d.count));for(let y=_,b=w;y<b;y+=3){let S=a.getX(y),v=a.getX(y+1),E=a.getX(y+2);s=uc(this,p,e,i,c,u,h,S,v,E),s&&(s.faceIndex=Math.floor(y/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,d.start),x=Math.min(a.count,d.start+d.count);for(let g=m,p=x;g<p;g+=3){let _=a.getX(g),w=a.getX(g+1),y=a.getX(g+2);s=uc(this,o,e,i,c,u,h,_,w,y),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,x=f.length;m<x;m++){let g=f[m],p=o[g.materialIndex],_=Math.max(g.start,d.start),w=Math.min(l.count,Math.min(g.start+g.count,d.start+d.count));for(let y=_,b=w;y<b;y+=3){let S=y,v=y+1,E=y+2;s=uc(this,p,e,i,c,u,h,S,v,E),s&&(s.faceIndex=Math.floor(y/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let m=Math.max(0,d.start),x=Math.min(l.count,d.start+d.count);for(let g=m,p=x;g<p;g+=3){let _=g,w=g+1,y=g+2;s=uc(this,o,e,i,c,u,h,_,w,y),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function KM(n,e,t,i,s,r,o,a){let l;if(e.side===ei?l=i.intersectTriangle(o,r,s,!0,a):l=i.intersectTriangle(s,r,o,e.side===Js,a),l===null)return null;cc.copy(a),cc.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(cc);return c<t.near||c>t.far?null:{distance:c,point:cc.clone(),object:n}}function uc(n,e,t,i,s,r,o,a,l,c){n.getVertexPosition(a,rc),n.getVertexPosition(l,oc),n.getVertexPosition(c,ac);let u=KM(n,e,t,i,rc,oc,ac,Ag);if(u){let h=new B;bs.getBarycoord(Ag,rc,oc,ac,h),s&&(u.uv=bs.getInterpolatedAttribute(s,a,l,c,h,new He)),r&&(u.uv1=bs.getInterpolatedAttribute(r,a,l,c,h,new He)),o&&(u.normal=bs.getInterpolatedAttribute(o,a,l,c,h,new B),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let f={a,b:l,c,normal:new B,materialIndex:0};bs.getNormal(rc,oc,ac,f.normal),u.face=f,u.barycoord=h}return u}var Oi=class extends Bn{constructor(e=null,t=1,i=1,s,r,o,a,l,c=kn,u=kn,h,f){super(null,o,a,l,c,u,s,r,h,f),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var ki=class extends At{constructor(e,t,i,s=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},mo=new We,Tg=new We,hc=[],Cg=new es,JM=new We,Ra=new $t,Pa=new ts,Si=class extends $t{constructor(e,t,i){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new ki(new Float32Array(i*16),16),this.instanceColor=null,this.morphTexture=null,this.count=i,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<i;s++)this.setMatrixAt(s,JM)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new es),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let i=0;i<t;i++)this.getMatrixAt(i,mo),Cg.copy(e.boundingBox).applyMatrix4(mo),this.boundingBox.union(Cg)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new ts),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let i=0;i<t;i++)this.getMatrixAt(i,mo),Pa.copy(e.boundingSphere).applyMatrix4(mo),this.boundingSphere.union(Pa)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let i=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=i.length+1,o=e*r+1;for(let a=0;a<i.length;a++)i[a]=s[o+a]}raycast(e,t){let i=this.matrixWorld,s=this.count;if(Ra.geometry=this.geometry,Ra.material=this.material,Ra.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),Pa.copy(this.boundingSphere),Pa.applyMatrix4(i),e.ray.intersectsSphere(Pa)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,mo),Tg.multiplyMatrices(i,mo),Ra.matrixWorld=Tg,Ra.raycast(e,hc);for(let o=0,a=hc.length;o<a;o++){let l=hc[o];l.instanceId=r,l.object=this,t.push(l)}hc.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new ki(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let i=t.morphTargetInfluences,s=i.length+1;this.morphTexture===null&&(this.morphTexture=new Oi(new Float32Array(s*this.count),s,this.count,cu,Xn));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<i.length;c++)o+=i[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(i,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},mr=new ts,QM=new He(.5,.5),fc=new B,qs=class{constructor(e=new hi,t=new hi,i=new hi,s=new hi,r=new hi,o=new hi){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=bi,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],u=r[4],h=r[5],f=r[6],d=r[7],m=r[8],x=r[9],g=r[10],p=r[11],_=r[12],w=r[13],y=r[14],b=r[15];if(s[0].setComponents(c-o,d-u,p-m,b-_).normalize(),s[1].setComponents(c+o,d+u,p+m,b+_).normalize(),s[2].setComponents(c+a,d+h,p+x,b+w).normalize(),s[3].setComponents(c-a,d-h,p-x,b-w).normalize(),i)s[4].setComponents(l,f,g,y).normalize(),s[5].setComponents(c-l,d-f,p-g,b-y).normalize();else if(s[4].setComponents(c-l,d-f,p-g,b-y).normalize(),t===bi)s[5].setComponents(c+l,d+f,p+g,b+y).normalize();else if(t===bo)s[5].setComponents(l,f,g,y).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),mr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),mr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(mr)}intersectsSprite(e){mr.center.set(0,0,0);let t=QM.distanceTo(e.center);return mr.radius=.7071067811865476+t,mr.applyMatrix4(e.matrixWorld),this.intersectsSphere(mr)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(fc.x=s.normal.x>0?e.max.x:e.min.x,fc.y=s.normal.y>0?e.max.y:e.min.y,fc.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(fc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Rg=new We,Oc=class n{constructor(){this.coordinateSystem=bi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];Rg.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new qs),i[s].setFromProjectionMatrix(Rg,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new qs),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var kc=class extends Ni{constructor(e){super(),this.isLineBasicMaterial=!0,this.type="LineBasicMaterial",this.color=new Xe(16777215),this.map=null,this.linewidth=1,this.linecap="round",this.linejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.linewidth=e.linewidth,this.linecap=e.linecap,this.linejoin=e.linejoin,this.fog=e.fog,this}},Uc=new B,Fc=new B,Pg=new We,Ia=new Es,dc=new ts,Xf=new B,Ig=new B,Bc=class extends Sn{constructor(e=new Kt,t=new kc){super(),this.isLine=!0,this.type="Line",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[0];for(let s=1,r=t.count;s<r;s++)Uc.fromBufferAttribute(t,s-1),Fc.fromBufferAttribute(t,s),i[s]=i[s-1],i[s]+=Uc.distanceTo(Fc);e.setAttribute("lineDistance",new Ut(i,1))}else Ke("Line.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.matrixWorld,r=e.params.Line.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),dc.copy(i.boundingSphere),dc.applyMatrix4(s),dc.radius+=r,e.ray.intersectsSphere(dc)===!1)return;Pg.copy(s).invert(),Ia.copy(e.ray).applyMatrix4(Pg);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=this.isLineSegments?2:1,u=i.index,f=i.attributes.position;if(u!==null){let d=Math.max(0,o.start),m=Math.min(u.count,o.start+o.count);for(let x=d,g=m-1;x<g;x+=c){let p=u.getX(x),_=u.getX(x+1),w=pc(this,e,Ia,l,p,_,x);w&&t.push(w)}if(this.isLineLoop){let x=u.getX(m-1),g=u.getX(d),p=pc(this,e,Ia,l,x,g,m-1);p&&t.push(p)}}else{let d=Math.max(0,o.start),m=Math.min(f.count,o.start+o.count);for(let x=d,g=m-1;x<g;x+=c){let p=pc(this,e,Ia,l,x,x+1,x);p&&t.push(p)}if(this.isLineLoop){let x=pc(this,e,Ia,l,m-1,d,m-1);x&&t.push(x)}}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function pc(n,e,t,i,s,r,o){let a=n.geometry.attributes.position;if(Uc.fromBufferAttribute(a,s),Fc.fromBufferAttribute(a,r),t.distanceSqToSegment(Uc,Fc,Xf,Ig)>i)return;Xf.applyMatrix4(n.matrixWorld);let c=e.ray.origin.distanceTo(Xf);if(!(c<e.near||c>e.far))return{distance:c,point:Ig.clone().applyMatrix4(n.matrixWorld),index:o,face:null,faceIndex:null,barycoord:null,object:n}}var Lg=new B,Dg=new B,Wa=class extends Bc{constructor(e,t){super(e,t),this.isLineSegments=!0,this.type="LineSegments"}computeLineDistances(){let e=this.geometry;if(e.index===null){let t=e.attributes.position,i=[];for(let s=0,r=t.count;s<r;s+=2)Lg.fromBufferAttribute(t,s),Dg.fromBufferAttribute(t,s+1),i[s]=s===0?0:i[s-1],i[s+1]=i[s]+Lg.distanceTo(Dg);e.setAttribute("lineDistance",new Ut(i,1))}else Ke("LineSegments.computeLineDistances(): Computation only possible with non-indexed BufferGeometry.");return this}};var zc=class extends Ni{constructor(e){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Xe(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.alphaMap=e.alphaMap,this.size=e.size,this.sizeAttenuation=e.sizeAttenuation,this.fog=e.fog,this}},Ng=new We,Kf=new Es,mc=new ts,gc=new B,Xa=class extends Sn{constructor(e=new Kt,t=new zc){super(),this.isPoints=!0,this.type="Points",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.matrixWorld,r=e.params.Points.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),mc.copy(i.boundingSphere),mc.applyMatrix4(s),mc.radius+=r,e.ray.intersectsSphere(mc)===!1)return;Ng.copy(s).invert(),Kf.copy(e.ray).applyMatrix4(Ng);let a=r/((this.scale.x+this.scale.y+this.scale.z)/3),l=a*a,c=i.index,h=i.attributes.position;if(c!==null){let f=Math.max(0,o.start),d=Math.min(c.count,o.start+o.count);for(let m=f,x=d;m<x;m++){let g=c.getX(m);gc.fromBufferAttribute(h,g),Og(gc,g,l,s,e,t,this)}}else{let f=Math.max(0,o.start),d=Math.min(h.count,o.start+o.count);for(let m=f,x=d;m<x;m++)gc.fromBufferAttribute(h,m),Og(gc,m,l,s,e,t,this)}}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}};function Og(n,e,t,i,s,r,o){let a=Kf.distanceSqToPoint(n);if(a<t){let l=new B;Kf.closestPointToPoint(n,l),l.applyMatrix4(i);let c=s.ray.origin.distanceTo(l);if(c<s.near||c>s.far)return;r.push({distance:c,distanceToRay:Math.sqrt(a),point:l,index:e,face:null,faceIndex:null,barycoord:null,object:o})}}var qa=class extends Bn{constructor(e=[],t=wr,i,s,r,o,a,l,c,u){super(e,t,i,s,r,o,a,l,c,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}},$a=class extends Bn{constructor(e,t,i,s,r,o,a,l,c){super(e,t,i,s,r,o,a,l,c),this.isCanvasTexture=!0,this.needsUpdate=!0}};var As=class extends Bn{constructor(e,t,i=Fi,s,r,o,a=kn,l=kn,c,u=Ms,h=1){if(u!==Ms&&u!==Rs)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:e,height:t,depth:h};super(f,s,r,o,a,l,u,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new wo(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Ya=class extends As{constructor(e,t=Fi,i=wr,s,r,o=kn,a=kn,l,c=Ms){let u={width:e,height:e,depth:1},h=[u,u,u,u,u,u];super(e,e,t,i,s,r,o,a,l,c),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},ja=class extends Bn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Po=class n extends Kt{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],u=[],h=[],f=0,d=0;m("z","y","x",-1,-1,i,t,e,o,r,0),m("z","y","x",1,-1,i,t,-e,o,r,1),m("x","z","y",1,1,e,i,t,s,o,2),m("x","z","y",1,-1,e,i,-t,s,o,3),m("x","y","z",1,-1,e,t,i,s,r,4),m("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new Ut(c,3)),this.setAttribute("normal",new Ut(u,3)),this.setAttribute("uv",new Ut(h,2));function m(x,g,p,_,w,y,b,S,v,E,P){let D=y/v,N=b/E,I=y/2,k=b/2,T=S/2,U=v+1,W=E+1,V=0,ne=0,$=new B;for(let Y=0;Y<W;Y++){let K=Y*N-k;for(let ae=0;ae<U;ae++){let ce=ae*D-I;$[x]=ce*_,$[g]=K*w,$[p]=T,c.push($.x,$.y,$.z),$[x]=0,$[g]=0,$[p]=S>0?1:-1,u.push($.x,$.y,$.z),h.push(ae/v),h.push(1-Y/E),V+=1}}for(let Y=0;Y<E;Y++)for(let K=0;K<v;K++){let ae=f+K+U*Y,ce=f+K+U*(Y+1),ee=f+(K+1)+U*(Y+1),fe=f+(K+1)+U*Y;l.push(ae,ce,fe),l.push(ce,ee,fe),ne+=6}a.addGroup(d,ne,P),d+=ne,f+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var _r=class n extends Kt{constructor(e=1,t=32,i=0,s=Math.PI*2){super(),this.type="CircleGeometry",this.parameters={radius:e,segments:t,thetaStart:i,thetaLength:s},t=Math.max(3,t);let r=[],o=[],a=[],l=[],c=new B,u=new He;o.push(0,0,0),a.push(0,0,1),l.push(.5,.5);for(let h=0,f=3;h<=t;h++,f+=3){let d=i+h/t*s;c.x=e*Math.cos(d),c.y=e*Math.sin(d),o.push(c.x,c.y,c.z),a.push(0,0,1),u.x=(o[f]/e+1)/2,u.y=(o[f+1]/e+1)/2,l.push(u.x,u.y)}for(let h=1;h<=t;h++)r.push(h,h+1,0);this.setIndex(r),this.setAttribute("position",new Ut(o,3)),this.setAttribute("normal",new Ut(a,3)),this.setAttribute("uv",new Ut(l,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.segments,e.thetaStart,e.thetaLength)}},Ts=class n extends Kt{constructor(e=1,t=1,i=1,s=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;s=Math.floor(s),r=Math.floor(r);let u=[],h=[],f=[],d=[],m=0,x=[],g=i/2,p=0;_(),o===!1&&(e>0&&w(!0),t>0&&w(!1)),this.setIndex(u),this.setAttribute("position",new Ut(h,3)),this.setAttribute("normal",new Ut(f,3)),this.setAttribute("uv",new Ut(d,2));function _(){let y=new B,b=new B,S=0,v=(t-e)/i;for(let E=0;E<=r;E++){let P=[],D=E/r,N=D*(t-e)+e;for(let I=0;I<=s;I++){let k=I/s,T=k*l+a,U=Math.sin(T),W=Math.cos(T);b.x=N*U,b.y=-D*i+g,b.z=N*W,h.push(b.x,b.y,b.z),y.set(U,v,W).normalize(),f.push(y.x,y.y,y.z),d.push(k,1-D),P.push(m++)}x.push(P)}for(let E=0;E<s;E++)for(let P=0;P<r;P++){let D=x[P][E],N=x[P+1][E],I=x[P+1][E+1],k=x[P][E+1];(e>0||P!==0)&&(u.push(D,N,k),S+=3),(t>0||P!==r-1)&&(u.push(N,I,k),S+=3)}c.addGroup(p,S,0),p+=S}function w(y){let b=m,S=new He,v=new B,E=0,P=y===!0?e:t,D=y===!0?1:-1;for(let I=1;I<=s;I++)h.push(0,g*D,0),f.push(0,D,0),d.push(.5,.5),m++;let N=m;for(let I=0;I<=s;I++){let T=I/s*l+a,U=Math.cos(T),W=Math.sin(T);v.x=P*W,v.y=g*D,v.z=P*U,h.push(v.x,v.y,v.z),f.push(0,D,0),S.x=U*.5+.5,S.y=W*.5*D+.5,d.push(S.x,S.y),m++}for(let I=0;I<s;I++){let k=b+I,T=N+I;y===!0?u.push(T,T+1,k):u.push(T+1,T,k),E+=3}c.addGroup(p,E,y===!0?1:2),p+=E}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}},vr=class n extends Ts{constructor(e=1,t=1,i=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,e,t,i,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(e){return new n(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}};var Za=class n extends Kt{constructor(e=[new He(0,-.5),new He(.5,0),new He(0,.5)],t=12,i=0,s=Math.PI*2){super(),this.type="LatheGeometry",this.parameters={points:e,segments:t,phiStart:i,phiLength:s},t=Math.floor(t),s=dt(s,0,Math.PI*2);let r=[],o=[],a=[],l=[],c=[],u=1/t,h=new B,f=new He,d=new B,m=new B,x=new B,g=0,p=0;for(let _=0;_<=e.length-1;_++)switch(_){case 0:g=e[_+1].x-e[_].x,p=e[_+1].y-e[_].y,d.x=p*1,d.y=-g,d.z=p*0,x.copy(d),d.normalize(),l.push(d.x,d.y,d.z);break;case e.length-1:x.normalize(),l.push(x.x,x.y,x.z);break;default:g=e[_+1].x-e[_].x,p=e[_+1].y-e[_].y,d.x=p*1,d.y=-g,d.z=p*0,m.copy(d),d.x+=x.x,d.y+=x.y,d.z+=x.z,d.normalize(),l.push(d.x,d.y,d.z),x.copy(m)}for(let _=0;_<=t;_++){let w=i+_*u*s,y=Math.sin(w),b=Math.cos(w);for(let S=0;S<=e.length-1;S++){h.x=e[S].x*y,h.y=e[S].y,h.z=e[S].x*b,o.push(h.x,h.y,h.z),f.x=_/t,f.y=S/(e.length-1),a.push(f.x,f.y);let v=l[3*S+0]*y,E=l[3*S+1],P=l[3*S+0]*b;c.push(v,E,P)}}for(let _=0;_<t;_++)for(let w=0;w<e.length-1;w++){let y=w+_*e.length,b=y,S=y+e.length,v=y+e.length+1,E=y+1;r.push(b,S,E),r.push(v,E,S)}this.setIndex(r),this.setAttribute("position",new Ut(o,3)),this.setAttribute("uv",new Ut(a,2)),this.setAttribute("normal",new Ut(c,3))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.points,e.segments,e.phiStart,e.phiLength)}};var Ka=class n extends Kt{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),l=Math.floor(s),c=a+1,u=l+1,h=e/a,f=t/l,d=[],m=[],x=[],g=[];for(let p=0;p<u;p++){let _=p*f-o;for(let w=0;w<c;w++){let y=w*h-r;m.push(y,-_,0),x.push(0,0,1),g.push(w/a),g.push(1-p/l)}}for(let p=0;p<l;p++)for(let _=0;_<a;_++){let w=_+c*p,y=_+c*(p+1),b=_+1+c*(p+1),S=_+1+c*p;d.push(w,y,S),d.push(y,b,S)}this.setIndex(d),this.setAttribute("position",new Ut(m,3)),this.setAttribute("normal",new Ut(x,3)),this.setAttribute("uv",new Ut(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var Ja=class n extends Kt{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,u=[],h=new B,f=new B,d=[],m=[],x=[],g=[];for(let p=0;p<=i;p++){let _=[],w=p/i,y=o+w*a,b=e*Math.cos(y),S=Math.sqrt(e*e-b*b),v=0;p===0&&o===0?v=.5/t:p===i&&l===Math.PI&&(v=-.5/t);for(let E=0;E<=t;E++){let P=E/t,D=s+P*r;h.x=-S*Math.cos(D),h.y=b,h.z=S*Math.sin(D),m.push(h.x,h.y,h.z),f.copy(h).normalize(),x.push(f.x,f.y,f.z),g.push(P+v,1-w),_.push(c++)}u.push(_)}for(let p=0;p<i;p++)for(let _=0;_<t;_++){let w=u[p][_+1],y=u[p][_],b=u[p+1][_],S=u[p+1][_+1];(p!==0||o>0)&&d.push(w,y,S),(p!==i-1||l<Math.PI)&&d.push(y,b,S)}this.setIndex(d),this.setAttribute("position",new Ut(m,3)),this.setAttribute("normal",new Ut(x,3)),this.setAttribute("uv",new Ut(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function Tr(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(kg(s))s.isRenderTargetTexture?(Ke("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(kg(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function qn(n){let e={};for(let t=0;t<n.length;t++){let i=Tr(n[t]);for(let s in i)e[s]=i[s]}return e}function kg(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function ew(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Id(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:_t.workingColorSpace}var R0={clone:Tr,merge:qn},tw=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,nw=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Jt=class extends Ni{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=tw,this.fragmentShader=nw,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Tr(e.uniforms),this.uniformsGroups=ew(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Xe().setHex(s.value);break;case"v2":this.uniforms[i].value=new He().fromArray(s.value);break;case"v3":this.uniforms[i].value=new B().fromArray(s.value);break;case"v4":this.uniforms[i].value=new Gt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new rt().fromArray(s.value);break;case"m4":this.uniforms[i].value=new We().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Gc=class extends Jt{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var ni=class extends Ni{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new Xe(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Xe(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Hu,this.normalScale=new He(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new ws,this.combine=nu,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},Vc=class extends Ni{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=m0,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Hc=class extends Ni{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function go(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function xc(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var $s=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Wc=class extends $s{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Yf,endingEnd:Yf}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case jf:r=e,a=2*t-i;break;case Zf:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case jf:o=e,l=2*i-t;break;case Zf:o=1,l=i+s[1]-s[0];break;default:o=e-1,l=t}let c=(i-t)*.5,u=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=r*u,this._offsetNext=o*u}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this._offsetPrev,h=this._offsetNext,f=this._weightPrev,d=this._weightNext,m=(i-t)/(s-t),x=m*m,g=x*m,p=-f*g+2*f*x-f*m,_=(1+f)*g+(-1.5-2*f)*x+(-.5+f)*m+1,w=(-1-d)*g+(1.5+d)*x+.5*m,y=d*g-d*x;for(let b=0;b!==a;++b)r[b]=p*o[u+b]+_*o[c+b]+w*o[l+b]+y*o[h+b];return r}},Xc=class extends $s{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=(i-t)/(s-t),h=1-u;for(let f=0;f!==a;++f)r[f]=o[c+f]*h+o[l+f]*u;return r}},qc=class extends $s{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},$c=class extends $s{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let m=(i-t)/(s-t),x=1-m;for(let g=0;g!==a;++g)r[g]=o[c+g]*x+o[l+g]*m;return r}let f=a*2,d=e-1;for(let m=0;m!==a;++m){let x=o[c+m],g=o[l+m],p=d*f+m*2,_=h[p],w=h[p+1],y=e*f+m*2,b=u[y],S=u[y+1],v=sw(i,t,_,b,s);r[m]=P0(v,x,w,S,g)}return r}};function P0(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function iw(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function sw(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=P0(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let l=iw(r,e,t,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var fi=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=go(t,this.TimeBufferType),this.values=go(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:go(e.times,Array),values:go(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),xc(e.settings)&&(i.settings={inTangents:go(e.settings.inTangents,Array),outTangents:go(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new qc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Xc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Wc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new $c(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Oa:t=this.InterpolantFactoryMethodDiscrete;break;case Ic:t=this.InterpolantFactoryMethodLinear;break;case yc:t=this.InterpolantFactoryMethodSmooth;break;case $f:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ke("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Oa;case this.InterpolantFactoryMethodLinear:return Ic;case this.InterpolantFactoryMethodSmooth:return yc;case this.InterpolantFactoryMethodBezier:return $f}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;xc(this.settings)&&(Ug(this.settings.inTangents,e),Ug(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;xc(this.settings)&&(Fg(this.settings.inTangents,e),Fg(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(et("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(et("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){et("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){et("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&vM(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){et("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===yc,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],u=e[a+1];if(c!==u&&(a!==1||c!==e[0]))if(s)l=!0;else{let h=a*i,f=h-i,d=h+i;for(let m=0;m!==i;++m){let x=t[h+m];if(x!==t[f+m]||x!==t[d+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let h=a*i,f=o*i;for(let d=0;d!==i;++d)t[f+d]=t[h+d]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,xc(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function Ug(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function Fg(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}fi.prototype.ValueTypeName="";fi.prototype.TimeBufferType=Float32Array;fi.prototype.ValueBufferType=Float32Array;fi.prototype.DefaultInterpolation=Ic;var Ys=class extends fi{constructor(e,t,i){super(e,t,i)}};Ys.prototype.ValueTypeName="bool";Ys.prototype.ValueBufferType=Array;Ys.prototype.DefaultInterpolation=Oa;Ys.prototype.InterpolantFactoryMethodLinear=void 0;Ys.prototype.InterpolantFactoryMethodSmooth=void 0;var Yc=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}};Yc.prototype.ValueTypeName="color";var jc=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}};jc.prototype.ValueTypeName="number";var Zc=class extends $s{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(s-t),c=e*a;for(let u=c+a;c!==u;c+=4)St.slerpFlat(r,0,o,c-a,o,c,l);return r}},Qa=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new Zc(this.times,this.values,this.getValueSize(),e)}};Qa.prototype.ValueTypeName="quaternion";Qa.prototype.InterpolantFactoryMethodSmooth=void 0;var js=class extends fi{constructor(e,t,i){super(e,t,i)}};js.prototype.ValueTypeName="string";js.prototype.ValueBufferType=Array;js.prototype.DefaultInterpolation=Oa;js.prototype.InterpolantFactoryMethodLinear=void 0;js.prototype.InterpolantFactoryMethodSmooth=void 0;var Kc=class extends fi{constructor(e,t,i,s){super(e,t,i,s)}};Kc.prototype.ValueTypeName="vector";var Jc=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,r===!1&&s.onStart!==void 0&&s.onStart(u,o,a),r=!0},this.itemEnd=function(u){o++,s.onProgress!==void 0&&s.onProgress(u,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(u){s.onError!==void 0&&s.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),l?l(u):u},this.setURLModifier=function(u){return l=u,this},this.addHandler=function(u,h){return c.push(u,h),this},this.removeHandler=function(u){let h=c.indexOf(u);return h!==-1&&c.splice(h,2),this},this.getHandler=function(u){for(let h=0,f=c.length;h<f;h+=2){let d=c[h],m=c[h+1];if(d.global&&(d.lastIndex=0),d.test(u))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},I0=new Jc,Qc=class{constructor(e){this.manager=e!==void 0?e:I0,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Qc.DEFAULT_MATERIAL_NAME="__DEFAULT";var el=class extends Sn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Xe(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}},tl=class extends el{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Sn.DEFAULT_UP),this.updateMatrix(),this.groundColor=new Xe(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){let t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}},qf=new We,Bg=new B,zg=new B,eu=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new He(512,512),this.mapType=ii,this.map=null,this.mapPass=null,this.matrix=new We,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new qs,this._frameExtents=new He(1,1),this._viewportCount=1,this._viewports=[new Gt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;Bg.setFromMatrixPosition(e.matrixWorld),t.position.copy(Bg),zg.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(zg),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){qf.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(qf,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===bo||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(qf)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},_c=new B,vc=new St,Ji=new B,yr=class extends Sn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new We,this.projectionMatrix=new We,this.projectionMatrixInverse=new We,this.coordinateSystem=bi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(_c,vc,Ji),Ji.x===1&&Ji.y===1&&Ji.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(_c,vc,Ji.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(_c,vc,Ji),Ji.x===1&&Ji.y===1&&Ji.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(_c,vc,Ji.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Xs=new B,Gg=new He,Vg=new He,Wn=class extends yr{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Mo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Da*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Mo*2*Math.atan(Math.tan(Da*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Xs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Xs.x,Xs.y).multiplyScalar(-e/Xs.z),Xs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Xs.x,Xs.y).multiplyScalar(-e/Xs.z)}getViewSize(e,t){return this.getViewBounds(e,Gg,Vg),t.subVectors(Vg,Gg)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Da*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*i/c,s*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var nl=class extends yr{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=u*this.view.offsetY,l=a-u*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},Jf=class extends eu{constructor(){super(new nl(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},Io=class extends el{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Sn.DEFAULT_UP),this.updateMatrix(),this.target=new Sn,this.shadow=new Jf}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var br=class extends Kt{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var xo=-90,_o=1,Lo=class extends Sn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Wn(xo,_o,e,t);s.layers=this.layers,this.add(s);let r=new Wn(xo,_o,e,t);r.layers=this.layers,this.add(r);let o=new Wn(xo,_o,e,t);o.layers=this.layers,this.add(o);let a=new Wn(xo,_o,e,t);a.layers=this.layers,this.add(a);let l=new Wn(xo,_o,e,t);l.layers=this.layers,this.add(l);let c=new Wn(xo,_o,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===bi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===bo)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,u]=this.children,h=e.getRenderTarget(),f=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,u),e.setRenderTarget(h,f,d),e.xr.enabled=m,i.texture.needsPMREMUpdate=!0}},tu=class extends Wn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Ld="\\[\\]\\.:\\/",rw=new RegExp("["+Ld+"]","g"),Dd="[^"+Ld+"]",ow="[^"+Ld.replace("\\.","")+"]",aw=/((?:WC+[\/:])*)/.source.replace("WC",Dd),lw=/(WCOD+)?/.source.replace("WCOD",ow),cw=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Dd),uw=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Dd),hw=new RegExp("^"+aw+lw+cw+uw+"$"),fw=["material","materials","bones","map"],Qf=class{constructor(e,t,i){let s=i||qt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},qt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(rw,"")}static parseTrackName(e){let t=hw.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);fw.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ke("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){et("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){et("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let u=0;u<e.length;u++)if(e[u].name===c){c=u;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){et("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){et("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){et("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){et("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;et("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){et("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};qt.Composite=Qf;qt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};qt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};qt.prototype.GetterByBindingType=[qt.prototype._getValue_direct,qt.prototype._getValue_array,qt.prototype._getValue_arrayElement,qt.prototype._getValue_toArray];qt.prototype.SetterByBindingTypeAndVersioning=[[qt.prototype._setValue_direct,qt.prototype._setValue_direct_setNeedsUpdate,qt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[qt.prototype._setValue_array,qt.prototype._setValue_array_setNeedsUpdate,qt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[qt.prototype._setValue_arrayElement,qt.prototype._setValue_arrayElement_setNeedsUpdate,qt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[qt.prototype._setValue_fromArray,qt.prototype._setValue_fromArray_setNeedsUpdate,qt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var xD=new Float32Array(1);var Do=class extends To{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){let t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){let t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}};var Hg=new We,il=class{constructor(e,t,i=0,s=1/0){this.ray=new Es(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new Eo,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):et("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return Hg.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(Hg),this}intersectObject(e,t=!0,i=[]){return ed(e,this,i,t),i.sort(Wg),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)ed(e[s],this,i,t);return i.sort(Wg),i}};function Wg(n,e){return n.distance-e.distance}function ed(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){let r=n.children;for(let o=0,a=r.length;o<a;o++)ed(r[o],e,t,!0)}}var Ui=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=dt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(dt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var td=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var sl=class extends Di{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Nd(n,e,t,i){let s=dw(i);switch(t){case yd:return n*e;case cu:return n*e/s.components*s.byteLength;case uu:return n*e/s.components*s.byteLength;case Qs:return n*e*2/s.components*s.byteLength;case hu:return n*e*2/s.components*s.byteLength;case bd:return n*e*3/s.components*s.byteLength;case zn:return n*e*4/s.components*s.byteLength;case fu:return n*e*4/s.components*s.byteLength;case al:case ll:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case cl:case ul:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case pu:case gu:return Math.max(n,16)*Math.max(e,8)/4;case du:case mu:return Math.max(n,8)*Math.max(e,8)/2;case xu:case _u:case yu:case bu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case vu:case hl:case Su:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Mu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case wu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Eu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Au:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Tu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Cu:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Ru:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Pu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Iu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Lu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Du:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Nu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Ou:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case ku:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case Uu:case Fu:case Bu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case zu:case Gu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case fl:case Vu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function dw(n){switch(n){case ii:case gd:return{byteLength:1,components:1};case Uo:case xd:case Bi:return{byteLength:2,components:1};case au:case lu:return{byteLength:2,components:4};case Fi:case ou:case Xn:return{byteLength:4,components:1};case _d:case vd:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ke("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Q0(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function _w(n){let e=new WeakMap;function t(a,l){let c=a.array,u=a.usage,h=c.byteLength,f=n.createBuffer();n.bindBuffer(l,f),n.bufferData(l,c,u),a.onUploadCallback();let d;if(c instanceof Float32Array)d=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)d=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?d=n.HALF_FLOAT:d=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)d=n.SHORT;else if(c instanceof Uint32Array)d=n.UNSIGNED_INT;else if(c instanceof Int32Array)d=n.INT;else if(c instanceof Int8Array)d=n.BYTE;else if(c instanceof Uint8Array)d=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)d=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:f,type:d,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:h}}function i(a,l,c){let u=l.array,h=l.updateRanges;if(n.bindBuffer(c,a),h.length===0)n.bufferSubData(c,0,u);else{h.sort((d,m)=>d.start-m.start);let f=0;for(let d=1;d<h.length;d++){let m=h[f],x=h[d];x.start<=m.start+m.count+1?m.count=Math.max(m.count,x.start+x.count-m.start):(++f,h[f]=x)}h.length=f+1;for(let d=0,m=h.length;d<m;d++){let x=h[d];n.bufferSubData(c,x.start*u.BYTES_PER_ELEMENT,u,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=e.get(a);(!u||u.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var vw=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,yw=`#ifdef USE_ALPHAHASH
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
#endif`,bw=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Sw=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Mw=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,ww=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Ew=`#ifdef USE_AOMAP
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
#endif`,Aw=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,Tw=`#ifdef USE_BATCHING
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
#endif`,Cw=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,Rw=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,Pw=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Iw=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,Lw=`#ifdef USE_IRIDESCENCE
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
#endif`,Dw=`#ifdef USE_BUMPMAP
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
#endif`,Nw=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,kw=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,Uw=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,Fw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,Bw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,zw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,Gw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,Vw=`#define PI 3.141592653589793
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
} // validated`,Hw=`vec3 transformedNormal = objectNormal;
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
#endif`,Ww=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,Xw=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,qw=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,$w=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Yw="gl_FragColor = linearToOutputTexel( gl_FragColor );",jw=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,Zw=`#ifdef USE_ENVMAP
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
#endif`,Kw=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Jw=`#ifdef USE_ENVMAP
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
#endif`,Qw=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,e1=`#ifdef USE_ENVMAP
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
#endif`,t1=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,n1=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,i1=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,s1=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,r1=`#ifdef USE_GRADIENTMAP
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
}`,o1=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,a1=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,l1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,c1=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,u1=`#ifdef USE_ENVMAP
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
#endif`,h1=`ToonMaterial material;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,d1=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,p1=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,m1=`PhysicalMaterial material;
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
#endif`,g1=`uniform sampler2D dfgLUT;
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
}`,x1=`
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
#endif`,_1=`#if defined( RE_IndirectDiffuse )
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
#endif`,v1=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,y1=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,b1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,S1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,M1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,w1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,E1=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,A1=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,T1=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,C1=`#if defined( USE_POINTS_UV )
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
#endif`,R1=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,P1=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,I1=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,L1=`#if defined( USE_MORPHCOLORS )
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
#endif`,D1=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,N1=`#ifdef USE_MORPHTARGETS
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
#endif`,k1=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,U1=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,F1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,B1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,z1=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,G1=`#ifdef USE_NORMALMAP
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
#endif`,V1=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,H1=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,W1=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,X1=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,q1=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,$1=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,Y1=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,j1=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Z1=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,K1=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,J1=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,Q1=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,eE=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,tE=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,nE=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,iE=`float getShadowMask() {
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
}`,sE=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,rE=`#ifdef USE_SKINNING
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
#endif`,oE=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,aE=`#ifdef USE_SKINNING
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
#endif`,lE=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,cE=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,uE=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,hE=`#ifndef saturate
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
#endif`,dE=`#ifdef USE_TRANSMISSION
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
#endif`,pE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,mE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,gE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,xE=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,_E=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,vE=`uniform sampler2D t2D;
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
}`,yE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,bE=`uniform float backgroundBlurriness;
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
}`,ME=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,wE=`#include <common>
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
}`,EE=`#if DEPTH_PACKING == 3200
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
}`,AE=`#define DISTANCE
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
}`,TE=`#define DISTANCE
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
}`,CE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,RE=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,PE=`uniform float scale;
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
}`,IE=`uniform vec3 diffuse;
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
}`,LE=`#include <common>
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
}`,DE=`uniform vec3 diffuse;
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
}`,NE=`#define LAMBERT
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
}`,kE=`#define MATCAP
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
}`,UE=`#define MATCAP
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
}`,FE=`#define NORMAL
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
}`,BE=`#define NORMAL
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
}`,zE=`#define PHONG
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
}`,GE=`#define PHONG
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
}`,VE=`#define STANDARD
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
}`,HE=`#define STANDARD
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
}`,WE=`#define TOON
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
}`,XE=`#define TOON
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
}`,qE=`uniform float size;
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
}`,$E=`uniform vec3 diffuse;
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
}`,YE=`#include <common>
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
}`,jE=`uniform vec3 color;
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
}`,ZE=`uniform float rotation;
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
}`,KE=`uniform vec3 diffuse;
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
}`,ft={alphahash_fragment:vw,alphahash_pars_fragment:yw,alphamap_fragment:bw,alphamap_pars_fragment:Sw,alphatest_fragment:Mw,alphatest_pars_fragment:ww,aomap_fragment:Ew,aomap_pars_fragment:Aw,batching_pars_vertex:Tw,batching_vertex:Cw,begin_vertex:Rw,beginnormal_vertex:Pw,bsdfs:Iw,iridescence_fragment:Lw,bumpmap_pars_fragment:Dw,clipping_planes_fragment:Nw,clipping_planes_pars_fragment:Ow,clipping_planes_pars_vertex:kw,clipping_planes_vertex:Uw,color_fragment:Fw,color_pars_fragment:Bw,color_pars_vertex:zw,color_vertex:Gw,common:Vw,defaultnormal_vertex:Hw,displacementmap_pars_vertex:Ww,displacementmap_vertex:Xw,emissivemap_fragment:qw,emissivemap_pars_fragment:$w,colorspace_fragment:Yw,colorspace_pars_fragment:jw,envmap_fragment:Zw,envmap_common_pars_fragment:Kw,envmap_pars_fragment:Jw,envmap_pars_vertex:Qw,envmap_physical_pars_fragment:u1,envmap_vertex:e1,fog_vertex:t1,fog_pars_vertex:n1,fog_fragment:i1,fog_pars_fragment:s1,gradientmap_pars_fragment:r1,lightmap_pars_fragment:o1,lights_lambert_fragment:a1,lights_lambert_pars_fragment:l1,lights_pars_begin:c1,lights_toon_fragment:h1,lights_toon_pars_fragment:f1,lights_phong_fragment:d1,lights_phong_pars_fragment:p1,lights_physical_fragment:m1,lights_physical_pars_fragment:g1,lights_fragment_begin:x1,lights_fragment_maps:_1,lights_fragment_end:v1,lightprobes_pars_fragment:y1,logdepthbuf_fragment:b1,logdepthbuf_pars_fragment:S1,logdepthbuf_pars_vertex:M1,logdepthbuf_vertex:w1,map_fragment:E1,map_pars_fragment:A1,map_particle_fragment:T1,map_particle_pars_fragment:C1,metalnessmap_fragment:R1,metalnessmap_pars_fragment:P1,morphinstance_vertex:I1,morphcolor_vertex:L1,morphnormal_vertex:D1,morphtarget_pars_vertex:N1,morphtarget_vertex:O1,normal_fragment_begin:k1,normal_fragment_maps:U1,normal_pars_fragment:F1,normal_pars_vertex:B1,normal_vertex:z1,normalmap_pars_fragment:G1,clearcoat_normal_fragment_begin:V1,clearcoat_normal_fragment_maps:H1,clearcoat_pars_fragment:W1,iridescence_pars_fragment:X1,opaque_fragment:q1,packing:$1,premultiplied_alpha_fragment:Y1,project_vertex:j1,dithering_fragment:Z1,dithering_pars_fragment:K1,roughnessmap_fragment:J1,roughnessmap_pars_fragment:Q1,shadowmap_pars_fragment:eE,shadowmap_pars_vertex:tE,shadowmap_vertex:nE,shadowmask_pars_fragment:iE,skinbase_vertex:sE,skinning_pars_vertex:rE,skinning_vertex:oE,skinnormal_vertex:aE,specularmap_fragment:lE,specularmap_pars_fragment:cE,tonemapping_fragment:uE,tonemapping_pars_fragment:hE,transmission_fragment:fE,transmission_pars_fragment:dE,uv_pars_fragment:pE,uv_pars_vertex:mE,uv_vertex:gE,worldpos_vertex:xE,background_vert:_E,background_frag:vE,backgroundCube_vert:yE,backgroundCube_frag:bE,cube_vert:SE,cube_frag:ME,depth_vert:wE,depth_frag:EE,distance_vert:AE,distance_frag:TE,equirect_vert:CE,equirect_frag:RE,linedashed_vert:PE,linedashed_frag:IE,meshbasic_vert:LE,meshbasic_frag:DE,meshlambert_vert:NE,meshlambert_frag:OE,meshmatcap_vert:kE,meshmatcap_frag:UE,meshnormal_vert:FE,meshnormal_frag:BE,meshphong_vert:zE,meshphong_frag:GE,meshphysical_vert:VE,meshphysical_frag:HE,meshtoon_vert:WE,meshtoon_frag:XE,points_vert:qE,points_frag:$E,shadow_vert:YE,shadow_frag:jE,sprite_vert:ZE,sprite_frag:KE},De={common:{diffuse:{value:new Xe(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new rt},alphaMap:{value:null},alphaMapTransform:{value:new rt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new rt}},envmap:{envMap:{value:null},envMapRotation:{value:new rt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new rt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new rt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new rt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new rt},normalScale:{value:new He(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new rt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new rt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new rt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new rt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Xe(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Xe(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new rt},alphaTest:{value:0},uvTransform:{value:new rt}},sprite:{diffuse:{value:new Xe(16777215)},opacity:{value:1},center:{value:new He(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new rt},alphaMap:{value:null},alphaMapTransform:{value:new rt},alphaTest:{value:0}}},os={basic:{uniforms:qn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.fog]),vertexShader:ft.meshbasic_vert,fragmentShader:ft.meshbasic_frag},lambert:{uniforms:qn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new Xe(0)},envMapIntensity:{value:1}}]),vertexShader:ft.meshlambert_vert,fragmentShader:ft.meshlambert_frag},phong:{uniforms:qn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new Xe(0)},specular:{value:new Xe(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ft.meshphong_vert,fragmentShader:ft.meshphong_frag},standard:{uniforms:qn([De.common,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.roughnessmap,De.metalnessmap,De.fog,De.lights,{emissive:{value:new Xe(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ft.meshphysical_vert,fragmentShader:ft.meshphysical_frag},toon:{uniforms:qn([De.common,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.gradientmap,De.fog,De.lights,{emissive:{value:new Xe(0)}}]),vertexShader:ft.meshtoon_vert,fragmentShader:ft.meshtoon_frag},matcap:{uniforms:qn([De.common,De.bumpmap,De.normalmap,De.displacementmap,De.fog,{matcap:{value:null}}]),vertexShader:ft.meshmatcap_vert,fragmentShader:ft.meshmatcap_frag},points:{uniforms:qn([De.points,De.fog]),vertexShader:ft.points_vert,fragmentShader:ft.points_frag},dashed:{uniforms:qn([De.common,De.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ft.linedashed_vert,fragmentShader:ft.linedashed_frag},depth:{uniforms:qn([De.common,De.displacementmap]),vertexShader:ft.depth_vert,fragmentShader:ft.depth_frag},normal:{uniforms:qn([De.common,De.bumpmap,De.normalmap,De.displacementmap,{opacity:{value:1}}]),vertexShader:ft.meshnormal_vert,fragmentShader:ft.meshnormal_frag},sprite:{uniforms:qn([De.sprite,De.fog]),vertexShader:ft.sprite_vert,fragmentShader:ft.sprite_frag},background:{uniforms:{uvTransform:{value:new rt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ft.background_vert,fragmentShader:ft.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new rt}},vertexShader:ft.backgroundCube_vert,fragmentShader:ft.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ft.cube_vert,fragmentShader:ft.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ft.equirect_vert,fragmentShader:ft.equirect_frag},distance:{uniforms:qn([De.common,De.displacementmap,{referencePosition:{value:new B},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ft.distance_vert,fragmentShader:ft.distance_frag},shadow:{uniforms:qn([De.lights,De.fog,{color:{value:new Xe(0)},opacity:{value:1}}]),vertexShader:ft.shadow_vert,fragmentShader:ft.shadow_frag}};os.physical={uniforms:qn([os.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new rt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new rt},clearcoatNormalScale:{value:new He(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new rt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new rt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new rt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new rt},sheen:{value:0},sheenColor:{value:new Xe(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new rt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new rt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new rt},transmissionSamplerSize:{value:new He},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new rt},attenuationDistance:{value:0},attenuationColor:{value:new Xe(0)},specularColor:{value:new Xe(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new rt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new rt},anisotropyVector:{value:new He},anisotropyMap:{value:null},anisotropyMapTransform:{value:new rt}}]),vertexShader:ft.meshphysical_vert,fragmentShader:ft.meshphysical_frag};var qu={r:0,b:0,g:0},JE=new We,ex=new rt;ex.set(-1,0,0,0,1,0,0,0,1);function QE(n,e,t,i,s,r){let o=new Xe(0),a=s===!0?0:1,l,c,u=null,h=0,f=null;function d(_){let w=_.isScene===!0?_.background:null;if(w&&w.isTexture){let y=_.backgroundBlurriness>0;w=e.get(w,y)}return w}function m(_){let w=!1,y=d(_);y===null?g(o,a):y&&y.isColor&&(g(y,1),w=!0);let b=n.xr.getEnvironmentBlendMode();b==="additive"?t.buffers.color.setClear(0,0,0,1,r):b==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||w)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(_,w){let y=d(w);y&&y.isCubeTexture?(c===void 0&&(c=new $t(new Po(1,1,1),new Jt({name:"BackgroundCubeMaterial",uniforms:Tr(os.backgroundCube.uniforms),vertexShader:os.backgroundCube.vertexShader,fragmentShader:os.backgroundCube.fragmentShader,side:ei,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(b,S,v){this.matrixWorld.copyPosition(v.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=y,c.material.uniforms.backgroundBlurriness.value=w.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(JE.makeRotationFromEuler(w.backgroundRotation)).transpose(),y.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(ex),c.material.toneMapped=_t.getTransfer(y.colorSpace)!==Rt,(u!==y||h!==y.version||f!==n.toneMapping)&&(c.material.needsUpdate=!0,u=y,h=y.version,f=n.toneMapping),c.layers.enableAll(),_.unshift(c,c.geometry,c.material,0,0,null)):y&&y.isTexture&&(l===void 0&&(l=new $t(new Ka(2,2),new Jt({name:"BackgroundMaterial",uniforms:Tr(os.background.uniforms),vertexShader:os.background.vertexShader,fragmentShader:os.background.fragmentShader,side:Js,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=y,l.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,l.material.toneMapped=_t.getTransfer(y.colorSpace)!==Rt,y.matrixAutoUpdate===!0&&y.updateMatrix(),l.material.uniforms.uvTransform.value.copy(y.matrix),(u!==y||h!==y.version||f!==n.toneMapping)&&(l.material.needsUpdate=!0,u=y,h=y.version,f=n.toneMapping),l.layers.enableAll(),_.unshift(l,l.geometry,l.material,0,0,null))}function g(_,w){_.getRGB(qu,Id(n)),t.buffers.color.setClear(qu.r,qu.g,qu.b,w,r)}function p(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(_,w=1){o.set(_),a=w,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(_){a=_,g(o,a)},render:m,addToRenderList:x,dispose:p}}function eA(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=f(null),r=s,o=!1;function a(N,I,k,T,U){let W=!1,V=h(N,T,k,I);r!==V&&(r=V,c(r.object)),W=d(N,T,k,U),W&&m(N,T,k,U),U!==null&&e.update(U,n.ELEMENT_ARRAY_BUFFER),(W||o)&&(o=!1,y(N,I,k,T),U!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(U).buffer))}function l(){return n.createVertexArray()}function c(N){return n.bindVertexArray(N)}function u(N){return n.deleteVertexArray(N)}function h(N,I,k,T){let U=T.wireframe===!0,W=i[I.id];W===void 0&&(W={},i[I.id]=W);let V=N.isInstancedMesh===!0?N.id:0,ne=W[V];ne===void 0&&(ne={},W[V]=ne);let $=ne[k.id];$===void 0&&($={},ne[k.id]=$);let Y=$[U];return Y===void 0&&(Y=f(l()),$[U]=Y),Y}function f(N){let I=[],k=[],T=[];for(let U=0;U<t;U++)I[U]=0,k[U]=0,T[U]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:I,enabledAttributes:k,attributeDivisors:T,object:N,attributes:{},index:null}}function d(N,I,k,T){let U=r.attributes,W=I.attributes,V=0,ne=k.getAttributes();for(let $ in ne)if(ne[$].location>=0){let K=U[$],ae=W[$];if(ae===void 0&&($==="instanceMatrix"&&N.instanceMatrix&&(ae=N.instanceMatrix),$==="instanceColor"&&N.instanceColor&&(ae=N.instanceColor)),K===void 0||K.attribute!==ae||ae&&K.data!==ae.data)return!0;V++}return r.attributesNum!==V||r.index!==T}function m(N,I,k,T){let U={},W=I.attributes,V=0,ne=k.getAttributes();for(let $ in ne)if(ne[$].location>=0){let K=W[$];K===void 0&&($==="instanceMatrix"&&N.instanceMatrix&&(K=N.instanceMatrix),$==="instanceColor"&&N.instanceColor&&(K=N.instanceColor));let ae={};ae.attribute=K,K&&K.data&&(ae.data=K.data),U[$]=ae,V++}r.attributes=U,r.attributesNum=V,r.index=T}function x(){let N=r.newAttributes;for(let I=0,k=N.length;I<k;I++)N[I]=0}function g(N){p(N,0)}function p(N,I){let k=r.newAttributes,T=r.enabledAttributes,U=r.attributeDivisors;k[N]=1,T[N]===0&&(n.enableVertexAttribArray(N),T[N]=1),U[N]!==I&&(n.vertexAttribDivisor(N,I),U[N]=I)}function _(){let N=r.newAttributes,I=r.enabledAttributes;for(let k=0,T=I.length;k<T;k++)I[k]!==N[k]&&(n.disableVertexAttribArray(k),I[k]=0)}function w(N,I,k,T,U,W,V){V===!0?n.vertexAttribIPointer(N,I,k,U,W):n.vertexAttribPointer(N,I,k,T,U,W)}function y(N,I,k,T){x();let U=T.attributes,W=k.getAttributes(),V=I.defaultAttributeValues;for(let ne in W){let $=W[ne];if($.location>=0){let Y=U[ne];if(Y===void 0&&(ne==="instanceMatrix"&&N.instanceMatrix&&(Y=N.instanceMatrix),ne==="instanceColor"&&N.instanceColor&&(Y=N.instanceColor)),Y!==void 0){let K=Y.normalized,ae=Y.itemSize,ce=e.get(Y);if(ce===void 0)continue;let ee=ce.buffer,fe=ce.type,me=ce.bytesPerElement,Se=fe===n.INT||fe===n.UNSIGNED_INT||Y.gpuType===ou;if(Y.isInterleavedBufferAttribute){let he=Y.data,Ce=he.isInterleavedBuffer===!0?he.stride:he.itemSize,$e=Y.offset;if(he.isInstancedInterleavedBuffer||he.isInstancedBufferAttribute){for(let Ue=0;Ue<$.locationSize;Ue++)p($.location+Ue,he.meshPerAttribute);N.isInstancedMesh!==!0&&T._maxInstanceCount===void 0&&(T._maxInstanceCount=he.meshPerAttribute*he.count)}else for(let Ue=0;Ue<$.locationSize;Ue++)g($.location+Ue);n.bindBuffer(n.ARRAY_BUFFER,ee);for(let Ue=0;Ue<$.locationSize;Ue++)w($.location+Ue,ae/$.locationSize,fe,K,Ce*me,($e+ae/$.locationSize*Ue)*me,Se)}else{if(Y.isInstancedBufferAttribute){for(let he=0;he<$.locationSize;he++)p($.location+he,Y.meshPerAttribute);N.isInstancedMesh!==!0&&T._maxInstanceCount===void 0&&(T._maxInstanceCount=Y.meshPerAttribute*Y.count)}else for(let he=0;he<$.locationSize;he++)g($.location+he);n.bindBuffer(n.ARRAY_BUFFER,ee);for(let he=0;he<$.locationSize;he++)w($.location+he,ae/$.locationSize,fe,K,ae*me,ae/$.locationSize*he*me,Se)}}else if(V!==void 0){let K=V[ne];if(K!==void 0)switch(K.length){case 2:n.vertexAttrib2fv($.location,K);break;case 3:n.vertexAttrib3fv($.location,K);break;case 4:n.vertexAttrib4fv($.location,K);break;default:n.vertexAttrib1fv($.location,K)}}}}_()}function b(){P();for(let N in i){let I=i[N];for(let k in I){let T=I[k];for(let U in T){let W=T[U];for(let V in W)u(W[V].object),delete W[V];delete T[U]}}delete i[N]}}function S(N){if(i[N.id]===void 0)return;let I=i[N.id];for(let k in I){let T=I[k];for(let U in T){let W=T[U];for(let V in W)u(W[V].object),delete W[V];delete T[U]}}delete i[N.id]}function v(N){for(let I in i){let k=i[I];for(let T in k){let U=k[T];if(U[N.id]===void 0)continue;let W=U[N.id];for(let V in W)u(W[V].object),delete W[V];delete U[N.id]}}}function E(N){for(let I in i){let k=i[I],T=N.isInstancedMesh===!0?N.id:0,U=k[T];if(U!==void 0){for(let W in U){let V=U[W];for(let ne in V)u(V[ne].object),delete V[ne];delete U[W]}delete k[T],Object.keys(k).length===0&&delete i[I]}}}function P(){D(),o=!0,r!==s&&(r=s,c(r.object))}function D(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:P,resetDefaultState:D,dispose:b,releaseStatesOfGeometry:S,releaseStatesOfObject:E,releaseStatesOfProgram:v,initAttributes:x,enableAttribute:g,disableUnusedAttributes:_}}function tA(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,u){u!==0&&(n.drawArraysInstanced(i,l,c,u),t.update(c,i,u))}function a(l,c,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,u);let f=0;for(let d=0;d<u;d++)f+=c[d];t.update(f,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function nA(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let v=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(v.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(v){return!(v!==zn&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(v){let E=v===Bi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(v!==ii&&v!==Xn&&!E&&i.convert(v)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(v){if(v==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";v="mediump"}return v==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",u=l(c);u!==c&&(Ke("WebGLRenderer:",c,"not supported, using",u,"instead."),c=u);let h=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),f=t.logarithmicDepthBuffer===!0&&h===!1;t.reversedDepthBuffer===!0&&h===!1&&Ke("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&h===!0&&Ke("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),g=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),p=n.getParameter(n.MAX_VERTEX_ATTRIBS),_=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),w=n.getParameter(n.MAX_VARYING_VECTORS),y=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),b=n.getParameter(n.MAX_SAMPLES),S=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:f,reversedDepthBuffer:h,maxTextures:d,maxVertexTextures:m,maxTextureSize:x,maxCubemapSize:g,maxAttributes:p,maxVertexUniforms:_,maxVaryings:w,maxFragmentUniforms:y,maxSamples:b,samples:S}}function iA(n){let e=this,t=null,i=0,s=!1,r=!1,o=new hi,a=new rt,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(h,f){let d=h.length!==0||f||i!==0||s;return s=f,i=h.length,d},this.beginShadows=function(){r=!0,u(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(h,f){t=u(h,f,0)},this.setState=function(h,f,d){let m=h.clippingPlanes,x=h.clipIntersection,g=h.clipShadows,p=n.get(h);if(!s||m===null||m.length===0||r&&!g)r?u(null):c();else{let _=r?0:i,w=_*4,y=p.clippingState||null;l.value=y,y=u(m,f,w,d);for(let b=0;b!==w;++b)y[b]=t[b];p.clippingState=y,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=_}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function u(h,f,d,m){let x=h!==null?h.length:0,g=null;if(x!==0){if(g=l.value,m!==!0||g===null){let p=d+x*4,_=f.matrixWorldInverse;a.getNormalMatrix(_),(g===null||g.length<p)&&(g=new Float32Array(p));for(let w=0,y=d;w!==x;++w,y+=4)o.copy(h[w]).applyMatrix4(_,a),o.normal.toArray(g,y),g[y+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,g}}var ml=class extends Qn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new qa(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Po(5,5,5),r=new Jt({name:"CubemapFromEquirect",uniforms:Tr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:ei,blending:Sr});r.uniforms.tEquirect.value=t;let o=new $t(s,r),a=t.minFilter;return t.minFilter===Cs&&(t.minFilter=cn),new Lo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},L0=256,sA=3,rA=20,tx=256,nx=16,oA=3,aA=new B,lA=new Xe,Yu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Lo(1,10,null),this._boxMesh=new $t(new Po(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=aA}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),u=this._getSourceTarget(!0);t>0&&(u.texture.mipmapsAutoUpdate=!1);let h=l.autoClear,f=l.autoClearColor,d=l.autoClearDepth,m=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(lA));let g=new Lo(i,s,u);return g.position.copy(a),g.update(l,e),l.autoClear=h,l.autoClearColor=f,l.autoClearDepth=d,l.autoClearStencil=m,e.background=x,t>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=O0(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=N0(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(L0,Cd(e))}_fromTexture(e,t){e.mapping===wr||e.mapping===ko?this._setSize(e.image.length===0?L0:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=D0(e,!1,!1),i=Math.log2(e)-sA;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=D0(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===wr||e.mapping===ko?(this._cubemapMaterial===null&&(this._cubemapMaterial=O0()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=N0()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=cA(),this._integrationMaterial=uA());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/nx);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-oA)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(tx*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=hA());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function D0(n,e,t){return new ml(n,{minFilter:Cs,generateMipmaps:e,type:Bi,colorSpace:ka,depthBuffer:t})}function gl(n,e,t){return new Jt({name:n,uniforms:e,vertexShader:ft.cube_vert,fragmentShader:t,side:ei,blending:Sr,depthTest:!1,depthWrite:!1})}function cA(){return gl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${tx}u

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
	`)}function uA(){return gl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:nx}},`

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
	`)}function hA(){return gl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${rA}
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
	`)}function N0(){return gl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function O0(){return gl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function fA(n){let e=new WeakMap,t=new WeakMap,i=null;function s(f,d=!1){return f==null?null:d?o(f):r(f)}function r(f){if(f&&f.isTexture){let d=f.mapping;if(d===iu||d===su)if(e.has(f)){let m=e.get(f).texture;return a(m,f.mapping)}else{let m=f.image;if(m&&m.height>0){let x=new ml(m.height);return x.fromEquirectangularTexture(n,f),e.set(f,x),f.addEventListener("dispose",c),a(x.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let d=f.mapping,m=d===iu||d===su,x=d===wr||d===ko;if(m||x){let g=t.get(f),p=g!==void 0?g.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==p)return i===null&&(i=new Yu(n)),g=m?i.fromEquirectangular(f,g):i.fromCubemap(f,g),g.texture.pmremVersion=f.pmremVersion,t.set(f,g),g.texture;if(g!==void 0)return g.texture;{let _=f.image;return m&&_&&_.height>0||x&&_&&l(_)?(i===null&&(i=new Yu(n)),g=m?i.fromEquirectangular(f):i.fromCubemap(f),g.texture.pmremVersion=f.pmremVersion,t.set(f,g),f.addEventListener("dispose",u),g.texture):null}}}return f}function a(f,d){return d===iu?f.mapping=wr:d===su&&(f.mapping=ko),f}function l(f){let d=0,m=6;for(let x=0;x<m;x++)f[x]!==void 0&&d++;return d===m}function c(f){let d=f.target;d.removeEventListener("dispose",c);let m=e.get(d);m!==void 0&&(e.delete(d),m.dispose())}function u(f){let d=f.target;d.removeEventListener("dispose",u);let m=t.get(d);m!==void 0&&(t.delete(d),m.dispose())}function h(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:h}}function dA(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&La("WebGLRenderer: "+i+" extension not supported."),s}}}function pA(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(m=>delete s[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let g in m.attributes)e.remove(m.attributes[g]);m.removeEventListener("dispose",a),delete s[m.id],o.unregister(m);let x=r.get(m);x&&(e.remove(x),r.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,x){return s[x.id]!==void 0||(x.addEventListener("dispose",a),s[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function u(m){let x=m.attributes;for(let g in x)e.update(x[g],n.ARRAY_BUFFER)}function h(m){let x=m.index,g=m.attributes.position,p=0;if(g===void 0)return;let _=x!==null?x.array.length:g.array.length/3-1,w=g.count>=65535?Va:xr,y=new w(Math.ceil(_/3)*6,1),b=y.array;if(x!==null){let v=x.array;p=x.version;for(let E=0,P=0;E<_;E+=3){let D=v[E+0],N=v[E+1],I=v[E+2];b[P++]=D,b[P++]=N,b[P++]=N,b[P++]=I,b[P++]=I,b[P++]=D}}else{p=g.version;for(let v=0,E=0;v<_;v+=3){let P=v+0,D=v+1,N=v+2;b[E++]=P,b[E++]=D,b[E++]=D,b[E++]=N,b[E++]=N,b[E++]=P}}y.version=p;let S=r.get(m);S&&e.remove(S),r.set(m,y)}function f(m){let x=r.get(m);if(x){let g=m.index;g!==null&&x.version<g.version&&h(m)}else h(m);return r.get(m)}function d(){for(let m in s){let x=s[m].deref();x!==void 0&&l(x)}}return{get:c,update:u,getWireframeAttribute:f,dispose:d}}function mA(n,e,t){let i;function s(h){i=h}let r,o;function a(h){r=h.type,o=h.bytesPerElement}function l(h,f){n.drawElements(i,f,r,h*o),t.update(f,i,1)}function c(h,f,d){d!==0&&(n.drawElementsInstanced(i,f,r,h*o,d),t.update(f,i,d))}function u(h,f,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,f,0,r,h,0,d);let x=0;for(let g=0;g<d;g++)x+=f[g];t.update(x,i,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=u}function gA(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:et("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function xA(n,e,t){let i=new WeakMap,s=new Gt;function r(o,a,l){let c=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,f=i.get(a);if(f===void 0||f.count!==h){let P=function(){v.dispose(),i.delete(a),a.removeEventListener("dispose",P)};f!==void 0&&f.texture.dispose();let d=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],p=a.morphAttributes.normal||[],_=a.morphAttributes.color||[],w=0;d===!0&&(w=1),m===!0&&(w=2),x===!0&&(w=3);let y=a.attributes.position.count*w,b=1;y>e.maxTextureSize&&(b=Math.ceil(y/e.maxTextureSize),y=e.maxTextureSize);let S=new Float32Array(y*b*4*h),v=new za(S,y,b,h);v.type=Xn,v.needsUpdate=!0;let E=w*4;for(let D=0;D<h;D++){let N=g[D],I=p[D],k=_[D],T=y*b*4*D;for(let U=0;U<N.count;U++){let W=U*E;d===!0&&(s.fromBufferAttribute(N,U),S[T+W+0]=s.x,S[T+W+1]=s.y,S[T+W+2]=s.z,S[T+W+3]=0),m===!0&&(s.fromBufferAttribute(I,U),S[T+W+4]=s.x,S[T+W+5]=s.y,S[T+W+6]=s.z,S[T+W+7]=0),x===!0&&(s.fromBufferAttribute(k,U),S[T+W+8]=s.x,S[T+W+9]=s.y,S[T+W+10]=s.z,S[T+W+11]=k.itemSize===4?s.w:1)}}f={count:h,texture:v,size:new He(y,b)},i.set(a,f),a.addEventListener("dispose",P)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let d=0;for(let x=0;x<c.length;x++)d+=c[x];let m=a.morphTargetsRelative?1:1-d;l.getUniforms().setValue(n,"morphTargetBaseInfluence",m),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",f.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",f.size)}return{update:r}}function _A(n,e,t,i,s){let r=new WeakMap;function o(c){let u=s.render.frame,h=c.geometry,f=e.get(c,h);if(r.get(f)!==u&&(e.update(f),r.set(f,u)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==u&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,u))),c.isSkinnedMesh){let d=c.skeleton;r.get(d)!==u&&(d.update(),r.set(d,u))}return f}function a(){r=new WeakMap}function l(c){let u=c.target;u.removeEventListener("dispose",l),i.releaseStatesOfObject(u),t.remove(u.instanceMatrix),u.instanceColor!==null&&t.remove(u.instanceColor)}return{update:o,dispose:a}}var vA={[ld]:"LINEAR_TONE_MAPPING",[cd]:"REINHARD_TONE_MAPPING",[ud]:"CINEON_TONE_MAPPING",[hd]:"ACES_FILMIC_TONE_MAPPING",[dd]:"AGX_TONE_MAPPING",[pd]:"NEUTRAL_TONE_MAPPING",[fd]:"CUSTOM_TONE_MAPPING"};function yA(n,e,t,i,s,r){let o=new Qn(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,u=new Kt;u.setAttribute("position",new Ut([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Ut([0,2,0,0,2,0],2));let h=new Gc({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),f=new $t(u,h),d=new nl(-1,1,1,-1,0,1),m=null,x=null,g=!1,p,_=null,w=[],y=!1;this.setSize=function(b,S){o.setSize(b,S),a!==null&&a.setSize(b,S),l!==null&&l.setSize(b,S);for(let v=0;v<w.length;v++){let E=w[v];E.setSize&&E.setSize(b,S)}},this.setEffects=function(b){w=b,y=w.length>0&&w[0].isRenderPass===!0;let S=o.width,v=o.height;w.length>0&&a===null&&(a=new Qn(S,v,{type:Bi,depthBuffer:!1,stencilBuffer:!1}),l=new Qn(S,v,{type:Bi,depthBuffer:!1,stencilBuffer:!1}));let E=s===!0&&w.some(P=>P.needsDepthTexture===!0);E!==(o.depthTexture!==null)&&(E===!0&&c===null&&(c=new As(S,v),r===!0&&(c.format=Rs,c.type=Er)),o.dispose(),o.depthTexture=E?c:null,o.resolveDepthBuffer=E,o.storeMultisampledDepthBuffer=E);for(let P=0;P<w.length;P++){let D=w[P];D.setSize&&D.setSize(S,v),E&&D.needsDepthTexture===!0&&D.setDepthTexture&&D.setDepthTexture(c)}},this.begin=function(b,S){if(g||b.toneMapping===ss&&w.length===0)return!1;if(_=S,S!==null){let v=S.width,E=S.height;(o.width!==v||o.height!==E)&&this.setSize(v,E)}return y===!1&&b.setRenderTarget(o),p=b.toneMapping,b.toneMapping=ss,!0},this.hasRenderPass=function(){return y},this.end=function(b,S){b.toneMapping=p,g=!0;let v=o,E=a;for(let P=0;P<w.length;P++){let D=w[P];D.enabled!==!1&&(D.render(b,E,v,S),D.needsSwap!==!1&&(v=E,E=E===a?l:a))}if(m!==b.outputColorSpace||x!==b.toneMapping){m=b.outputColorSpace,x=b.toneMapping,h.defines={},_t.getTransfer(m)===Rt&&(h.defines.SRGB_TRANSFER="");let P=vA[x];P&&(h.defines[P]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=v.texture,b.setRenderTarget(_),b.render(f,d),_=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),u.dispose(),h.dispose()}}var ix=new Bn,sx=new As(1,1),rx=new Ya(1),ox=new za,ax=new Nc,lx=new qa,k0=[],U0=[],F0=new Float32Array(16),B0=new Float32Array(9),z0=new Float32Array(4);function Bo(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=k0[s];if(r===void 0&&(r=new Float32Array(s),k0[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function Mn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function wn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Zu(n,e){let t=U0[e];t===void 0&&(t=new Int32Array(e),U0[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function bA(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function SA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Mn(t,e))return;n.uniform2fv(this.addr,e),wn(t,e)}}function MA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Mn(t,e))return;n.uniform3fv(this.addr,e),wn(t,e)}}function wA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Mn(t,e))return;n.uniform4fv(this.addr,e),wn(t,e)}}function EA(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Mn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),wn(t,e)}else{if(Mn(t,i))return;z0.set(i),n.uniformMatrix2fv(this.addr,!1,z0),wn(t,i)}}function AA(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Mn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),wn(t,e)}else{if(Mn(t,i))return;B0.set(i),n.uniformMatrix3fv(this.addr,!1,B0),wn(t,i)}}function TA(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Mn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),wn(t,e)}else{if(Mn(t,i))return;F0.set(i),n.uniformMatrix4fv(this.addr,!1,F0),wn(t,i)}}function CA(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function RA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Mn(t,e))return;n.uniform2iv(this.addr,e),wn(t,e)}}function PA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Mn(t,e))return;n.uniform3iv(this.addr,e),wn(t,e)}}function IA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Mn(t,e))return;n.uniform4iv(this.addr,e),wn(t,e)}}function LA(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function DA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Mn(t,e))return;n.uniform2uiv(this.addr,e),wn(t,e)}}function NA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Mn(t,e))return;n.uniform3uiv(this.addr,e),wn(t,e)}}function OA(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Mn(t,e))return;n.uniform4uiv(this.addr,e),wn(t,e)}}function Ku(n){return n.version===0&&(n.compareFunction=wd,n.needsUpdate=!0),n}function kA(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Ku(sx):r=ix,t.setTexture2D(e||r,s)}function UA(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||ax,s)}function FA(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Ku(rx):r=lx,t.setTextureCube(e||r,s)}function BA(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||ox,s)}function zA(n){switch(n){case 5126:return bA;case 35664:return SA;case 35665:return MA;case 35666:return wA;case 35674:return EA;case 35675:return AA;case 35676:return TA;case 5124:case 35670:return CA;case 35667:case 35671:return RA;case 35668:case 35672:return PA;case 35669:case 35673:return IA;case 5125:return LA;case 36294:return DA;case 36295:return NA;case 36296:return OA;case 35678:case 36198:case 36298:case 36306:case 35682:return kA;case 35679:case 36299:case 36307:return UA;case 35680:case 36300:case 36308:case 36293:return FA;case 36289:case 36303:case 36311:case 36292:return BA}}function GA(n,e){n.uniform1fv(this.addr,e)}function VA(n,e){let t=Bo(e,this.size,2);n.uniform2fv(this.addr,t)}function HA(n,e){let t=Bo(e,this.size,3);n.uniform3fv(this.addr,t)}function WA(n,e){let t=Bo(e,this.size,4);n.uniform4fv(this.addr,t)}function XA(n,e){let t=Bo(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function qA(n,e){let t=Bo(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function $A(n,e){let t=Bo(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function YA(n,e){n.uniform1iv(this.addr,e)}function jA(n,e){n.uniform2iv(this.addr,e)}function ZA(n,e){n.uniform3iv(this.addr,e)}function KA(n,e){n.uniform4iv(this.addr,e)}function JA(n,e){n.uniform1uiv(this.addr,e)}function QA(n,e){n.uniform2uiv(this.addr,e)}function eT(n,e){n.uniform3uiv(this.addr,e)}function tT(n,e){n.uniform4uiv(this.addr,e)}function nT(n,e,t){let i=this.cache,s=e.length,r=Zu(t,s);Mn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Ku(sx):o=ix;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function iT(n,e,t){let i=this.cache,s=e.length,r=Zu(t,s);Mn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||ax,r[o])}function sT(n,e,t){let i=this.cache,s=e.length,r=Zu(t,s);Mn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Ku(rx):o=lx;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function rT(n,e,t){let i=this.cache,s=e.length,r=Zu(t,s);Mn(i,r)||(n.uniform1iv(this.addr,r),wn(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||ox,r[o])}function oT(n){switch(n){case 5126:return GA;case 35664:return VA;case 35665:return HA;case 35666:return WA;case 35674:return XA;case 35675:return qA;case 35676:return $A;case 5124:case 35670:return YA;case 35667:case 35671:return jA;case 35668:case 35672:return ZA;case 35669:case 35673:return KA;case 5125:return JA;case 36294:return QA;case 36295:return eT;case 36296:return tT;case 35678:case 36198:case 36298:case 36306:case 35682:return nT;case 35679:case 36299:case 36307:return iT;case 35680:case 36300:case 36308:case 36293:return sT;case 36289:case 36303:case 36311:case 36292:return rT}}var Ud=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=zA(t.type)}},Fd=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=oT(t.type)}},Bd=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},Od=/(\w+)(\])?(\[|\.)?/g;function G0(n,e){n.seq.push(e),n.map[e.id]=e}function aT(n,e,t){let i=n.name,s=i.length;for(Od.lastIndex=0;;){let r=Od.exec(i),o=Od.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){G0(t,c===void 0?new Ud(a,n,e):new Fd(a,n,e));break}else{let h=t.map[a];h===void 0&&(h=new Bd(a),G0(t,h)),t=h}}}var Fo=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);aT(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function V0(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var lT=37297,cT=0;function uT(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var H0=new rt;function hT(n){_t._getMatrix(H0,_t.workingColorSpace,n);let e=`mat3( ${H0.elements.map(t=>t.toFixed(4))} )`;switch(_t.getTransfer(n)){case Ua:return[e,"LinearTransferOETF"];case Rt:return[e,"sRGBTransferOETF"];default:return Ke("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function W0(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+uT(n.getShaderSource(e),a)}else return r}function fT(n,e){let t=hT(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var dT={[ld]:"Linear",[cd]:"Reinhard",[ud]:"Cineon",[hd]:"ACESFilmic",[dd]:"AgX",[pd]:"Neutral",[fd]:"Custom"};function pT(n,e){let t=dT[e];return t===void 0?(Ke("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var $u=new B;function mT(){_t.getLuminanceCoefficients($u);let n=$u.x.toFixed(4),e=$u.y.toFixed(4),t=$u.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function gT(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(pl).join(`
`)}function xT(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function _T(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function pl(n){return n!==""}function X0(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function q0(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var vT=/^[ \t]*#include +<([\w\d./]+)>/gm;function zd(n){return n.replace(vT,yT)}function yT(n,e){let t=ft[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return zd(t)}var bT=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function $0(n){return n.replace(bT,ST)}function ST(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Y0(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var MT={[rl]:"SHADOWMAP_TYPE_PCF",[No]:"SHADOWMAP_TYPE_VSM"};function wT(n){return MT[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var ET={[ko]:"ENVMAP_MODE_REFRACTION"};function AT(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":ET[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var TT={[nu]:"ENVMAP_BLENDING_MULTIPLY",[f0]:"ENVMAP_BLENDING_MIX",[d0]:"ENVMAP_BLENDING_ADD"};function CT(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":TT[n.combine]||"ENVMAP_BLENDING_NONE"}function RT(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=wT(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=AT(t),h=CT(t),f=gT(t),d=xT(r),m=s.createProgram(),x,g,p=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(pl).join(`
`),x.length>0&&(x+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(pl).join(`
`),g.length>0&&(g+=`
`)):(x=[Y0(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+u:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(pl).join(`
`),g=[Y0(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+u:"",t.envMap?"#define "+h:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ss?"#define TONE_MAPPING":"",t.toneMapping!==ss?ft.tonemapping_pars_fragment:"",t.toneMapping!==ss?pT("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ft.colorspace_pars_fragment,fT("linearToOutputTexel",t.outputColorSpace),mT(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(pl).join(`
`)),o=zd(o),o=X0(o,t),o=q0(o,t),a=zd(a),a=X0(a,t),a=q0(a,t),o=$0(o),a=$0(a),t.isRawShaderMaterial!==!0&&(p=`#version 300 es
`,x=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,g=["#define varying in",t.glslVersion===Ad?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Ad?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let _=p+x+o,w=p+g+a,y=V0(s,s.VERTEX_SHADER,_),b=V0(s,s.FRAGMENT_SHADER,w);s.attachShader(m,y),s.attachShader(m,b),t.index0AttributeName!==void 0?s.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(m,0,"position"),s.linkProgram(m);function S(D){if(n.debug.checkShaderErrors){let N=s.getProgramInfoLog(m)||"",I=s.getShaderInfoLog(y)||"",k=s.getShaderInfoLog(b)||"",T=N.trim(),U=I.trim(),W=k.trim(),V=!0,ne=!0;if(s.getProgramParameter(m,s.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,m,y,b);else{let $=W0(s,y,"vertex"),Y=W0(s,b,"fragment");et("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(m,s.VALIDATE_STATUS)+`

Material Name: `+D.name+`
Material Type: `+D.type+`

Program Info Log: `+T+`
`+$+`
`+Y)}else T!==""?Ke("WebGLProgram: Program Info Log:",T):(U===""||W==="")&&(ne=!1);ne&&(D.diagnostics={runnable:V,programLog:T,vertexShader:{log:U,prefix:x},fragmentShader:{log:W,prefix:g}})}s.deleteShader(y),s.deleteShader(b),v=new Fo(s,m),E=_T(s,m)}let v;this.getUniforms=function(){return v===void 0&&S(this),v};let E;this.getAttributes=function(){return E===void 0&&S(this),E};let P=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return P===!1&&(P=s.getProgramParameter(m,lT)),P},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=cT++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=y,this.fragmentShader=b,this}var PT=0,Gd=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Vd(e),t.set(e,i)),i}},Vd=class{constructor(e){this.id=PT++,this.code=e,this.usedTimes=0}};function IT(n){return n===Qs||n===hl||n===fl}function LT(n,e,t,i,s,r){let o=new Eo,a=new Gd,l=new Set,c=[],u=new Map,h=i.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(v){return l.add(v),v===0?"uv":`uv${v}`}function m(v,E,P,D,N,I){let k=D.fog,T=N.geometry,U=v.isMeshStandardMaterial||v.isMeshLambertMaterial||v.isMeshPhongMaterial?D.environment:null,W=v.isMeshStandardMaterial||v.isMeshLambertMaterial&&!v.envMap||v.isMeshPhongMaterial&&!v.envMap,V=e.get(v.envMap||U,W),ne=f[v.type],$=i.precision;v.precision!==null&&($=i.getMaxPrecision(v.precision),$!==v.precision&&Ke("WebGLProgram.getParameters:",v.precision,"not supported, using",$,"instead."));let Y=T.morphAttributes.position||T.morphAttributes.normal||T.morphAttributes.color,K=Y!==void 0?Y.length:0,ae=0;T.morphAttributes.position!==void 0&&(ae=1),T.morphAttributes.normal!==void 0&&(ae=2),T.morphAttributes.color!==void 0&&(ae=3);let ce,ee,fe,me;if(ne){let Re=os[ne];ce=Re.vertexShader,ee=Re.fragmentShader}else{ce=v.vertexShader,ee=v.fragmentShader;let Re=a.getVertexShaderStage(v),ct=a.getFragmentShaderStage(v);a.update(v,Re,ct),fe=Re.id,me=ct.id}let Se=n.getRenderTarget(),he=n.state.buffers.depth.getReversed(),Ce=N.isInstancedMesh===!0,$e=N.isBatchedMesh===!0,Ue=!!v.map,ut=!!v.matcap,lt=!!V,it=lt&&V.isPMREMTexture===!0,jt=!!v.aoMap,zt=!!v.lightMap,un=!!v.bumpMap&&v.wireframe===!1,Nt=!!v.normalMap,Cn=!!v.displacementMap,yt=!!v.emissiveMap,yn=!!v.metalnessMap,en=!!v.roughnessMap,hn=v.anisotropy>0,G=v.clearcoat>0,Pe=v.diffuseRoughness>0,Je=v.dispersion>0,at=v.retroreflectivity>0,we=v.iridescence>0,kt=v.sheen>0,qe=v.transmission>0,Ze=hn&&!!v.anisotropyMap,L=G&&!!v.clearcoatMap,A=G&&!!v.clearcoatNormalMap,j=G&&!!v.clearcoatRoughnessMap,pe=Pe&&!!v.diffuseRoughnessMap,le=we&&!!v.iridescenceMap,ve=we&&!!v.iridescenceThicknessMap,ye=kt&&!!v.sheenColorMap,ie=kt&&!!v.sheenRoughnessMap,re=!!v.specularMap,xe=!!v.specularColorMap,z=!!v.specularIntensityMap,oe=qe&&!!v.transmissionMap,se=qe&&!!v.thicknessMap,Ee=!!v.gradientMap,_e=!!v.alphaMap,Me=v.alphaTest>0,Ye=!!v.alphaHash,tt=!!v.extensions,de=ss;v.toneMapped&&(Se===null||Se.isXRRenderTarget===!0)&&(de=n.toneMapping);let ze=it?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,nt={shaderID:ne,shaderType:v.type,shaderName:v.name,vertexShader:ce,fragmentShader:ee,defines:v.defines,customVertexShaderID:fe,customFragmentShaderID:me,isRawShaderMaterial:v.isRawShaderMaterial===!0,glslVersion:v.glslVersion,precision:$,batching:$e,batchingColor:$e&&N._colorsTexture!==null,instancing:Ce,instancingColor:Ce&&N.instanceColor!==null,instancingMorph:Ce&&N.morphTexture!==null,outputColorSpace:Se===null?n.outputColorSpace:Se.isXRRenderTarget===!0?Se.texture.colorSpace:_t.workingColorSpace,alphaToCoverage:!!v.alphaToCoverage,map:Ue,matcap:ut,envMap:lt,envMapMode:lt&&V.mapping,envMapPMREM:it,envMapMaxLod:it?ze.length-1:null,envMapSize:it?ze[0].width:null,aoMap:jt,lightMap:zt,bumpMap:un,normalMap:Nt,displacementMap:Cn,emissiveMap:yt,normalMapObjectSpace:Nt&&v.normalMapType===g0,normalMapTangentSpace:Nt&&v.normalMapType===Hu,packedNormalMap:Nt&&v.normalMapType===Hu&&IT(v.normalMap.format),metalnessMap:yn,roughnessMap:en,anisotropy:hn,anisotropyMap:Ze,clearcoat:G,clearcoatMap:L,clearcoatNormalMap:A,clearcoatRoughnessMap:j,diffuseRoughness:Pe,diffuseRoughnessMap:pe,dispersion:Je,retroreflection:at,iridescence:we,iridescenceMap:le,iridescenceThicknessMap:ve,sheen:kt,sheenColorMap:ye,sheenRoughnessMap:ie,specularMap:re,specularColorMap:xe,specularIntensityMap:z,transmission:qe,transmissionMap:oe,thicknessMap:se,gradientMap:Ee,opaque:v.transparent===!1&&v.blending===Oo&&v.alphaToCoverage===!1,alphaMap:_e,alphaTest:Me,alphaHash:Ye,combine:v.combine,mapUv:Ue&&d(v.map.channel),aoMapUv:jt&&d(v.aoMap.channel),lightMapUv:zt&&d(v.lightMap.channel),bumpMapUv:un&&d(v.bumpMap.channel),normalMapUv:Nt&&d(v.normalMap.channel),displacementMapUv:Cn&&d(v.displacementMap.channel),emissiveMapUv:yt&&d(v.emissiveMap.channel),metalnessMapUv:yn&&d(v.metalnessMap.channel),roughnessMapUv:en&&d(v.roughnessMap.channel),anisotropyMapUv:Ze&&d(v.anisotropyMap.channel),clearcoatMapUv:L&&d(v.clearcoatMap.channel),clearcoatNormalMapUv:A&&d(v.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:j&&d(v.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:pe&&d(v.diffuseRoughnessMap.channel),iridescenceMapUv:le&&d(v.iridescenceMap.channel),iridescenceThicknessMapUv:ve&&d(v.iridescenceThicknessMap.channel),sheenColorMapUv:ye&&d(v.sheenColorMap.channel),sheenRoughnessMapUv:ie&&d(v.sheenRoughnessMap.channel),specularMapUv:re&&d(v.specularMap.channel),specularColorMapUv:xe&&d(v.specularColorMap.channel),specularIntensityMapUv:z&&d(v.specularIntensityMap.channel),transmissionMapUv:oe&&d(v.transmissionMap.channel),thicknessMapUv:se&&d(v.thicknessMap.channel),alphaMapUv:_e&&d(v.alphaMap.channel),vertexTangents:!!T.attributes.tangent&&(Nt||hn),vertexNormals:!!T.attributes.normal,vertexColors:v.vertexColors,vertexAlphas:v.vertexColors===!0&&!!T.attributes.color&&T.attributes.color.itemSize===4,pointsUvs:N.isPoints===!0&&!!T.attributes.uv&&(Ue||_e),fog:!!k,useFog:v.fog===!0,fogExp2:!!k&&k.isFogExp2,flatShading:v.wireframe===!1&&(v.flatShading===!0||T.attributes.normal===void 0&&Nt===!1&&(v.isMeshLambertMaterial||v.isMeshPhongMaterial||v.isMeshStandardMaterial||v.isMeshPhysicalMaterial)),sizeAttenuation:v.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:he,skinning:N.isSkinnedMesh===!0,hasPositionAttribute:T.attributes.position!==void 0,morphTargets:T.morphAttributes.position!==void 0,morphNormals:T.morphAttributes.normal!==void 0,morphColors:T.morphAttributes.color!==void 0,morphTargetsCount:K,morphTextureStride:ae,numSunLights:E.sun.length,numDirLights:E.directional.length,numPointLights:E.point.length,numSpotLights:E.spot.length,numSpotLightMaps:E.spotLightMap.length,numRectAreaLights:E.rectArea.length,numHemiLights:E.hemi.length,numSunLightShadows:E.sunShadowMap.length,numDirLightShadows:E.directionalShadowMap.length,numPointLightShadows:E.pointShadowMap.length,numSpotLightShadows:E.spotShadowMap.length,numSpotLightShadowsWithMaps:E.numSpotLightShadowsWithMaps,numLightProbes:E.numLightProbes,numLightProbeGrids:I.filter(Re=>Re.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:v.dithering,shadowMapEnabled:n.shadowMap.enabled&&P.length>0,shadowMapType:n.shadowMap.type,toneMapping:de,decodeVideoTexture:Ue&&v.map.isVideoTexture===!0&&_t.getTransfer(v.map.colorSpace)===Rt,decodeVideoTextureEmissive:yt&&v.emissiveMap.isVideoTexture===!0&&_t.getTransfer(v.emissiveMap.colorSpace)===Rt,premultipliedAlpha:v.premultipliedAlpha,doubleSided:v.side===is,flipSided:v.side===ei,useDepthPacking:v.depthPacking>=0,depthPacking:v.depthPacking||0,index0AttributeName:v.index0AttributeName,extensionClipCullDistance:tt&&v.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(tt&&v.extensions.multiDraw===!0||$e)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:v.customProgramCacheKey()};return nt.vertexUv1s=l.has(1),nt.vertexUv2s=l.has(2),nt.vertexUv3s=l.has(3),l.clear(),nt}function x(v){let E=[];if(v.shaderID?E.push(v.shaderID):(E.push(v.customVertexShaderID),E.push(v.customFragmentShaderID)),v.defines!==void 0)for(let P in v.defines)E.push(P),E.push(v.defines[P]);return v.isRawShaderMaterial===!1&&(g(E,v),p(E,v),E.push(n.outputColorSpace)),E.push(v.customProgramCacheKey),E.join()}function g(v,E){v.push(E.precision),v.push(E.outputColorSpace),v.push(E.envMapMode),v.push(E.envMapPMREM),v.push(E.envMapMaxLod),v.push(E.envMapSize),v.push(E.mapUv),v.push(E.alphaMapUv),v.push(E.lightMapUv),v.push(E.aoMapUv),v.push(E.bumpMapUv),v.push(E.normalMapUv),v.push(E.displacementMapUv),v.push(E.emissiveMapUv),v.push(E.metalnessMapUv),v.push(E.roughnessMapUv),v.push(E.anisotropyMapUv),v.push(E.clearcoatMapUv),v.push(E.clearcoatNormalMapUv),v.push(E.clearcoatRoughnessMapUv),v.push(E.diffuseRoughnessMapUv),v.push(E.iridescenceMapUv),v.push(E.iridescenceThicknessMapUv),v.push(E.sheenColorMapUv),v.push(E.sheenRoughnessMapUv),v.push(E.specularMapUv),v.push(E.specularColorMapUv),v.push(E.specularIntensityMapUv),v.push(E.transmissionMapUv),v.push(E.thicknessMapUv),v.push(E.combine),v.push(E.fogExp2),v.push(E.sizeAttenuation),v.push(E.morphTargetsCount),v.push(E.numSunLights),v.push(E.numDirLights),v.push(E.numPointLights),v.push(E.numSpotLights),v.push(E.numSpotLightMaps),v.push(E.numHemiLights),v.push(E.numRectAreaLights),v.push(E.numSunLightShadows),v.push(E.numDirLightShadows),v.push(E.numPointLightShadows),v.push(E.numSpotLightShadows),v.push(E.numSpotLightShadowsWithMaps),v.push(E.numLightProbes),v.push(E.numLightProbeGrids),v.push(E.shadowMapType),v.push(E.toneMapping),v.push(E.numClippingPlanes),v.push(E.numClipIntersection),v.push(E.depthPacking)}function p(v,E){o.disableAll(),E.instancing&&o.enable(0),E.instancingColor&&o.enable(1),E.instancingMorph&&o.enable(2),E.matcap&&o.enable(3),E.envMap&&o.enable(4),E.normalMapObjectSpace&&o.enable(5),E.normalMapTangentSpace&&o.enable(6),E.clearcoat&&o.enable(7),E.iridescence&&o.enable(8),E.alphaTest&&o.enable(9),E.vertexColors&&o.enable(10),E.vertexAlphas&&o.enable(11),E.vertexUv1s&&o.enable(12),E.vertexUv2s&&o.enable(13),E.vertexUv3s&&o.enable(14),E.vertexTangents&&o.enable(15),E.anisotropy&&o.enable(16),E.alphaHash&&o.enable(17),E.batching&&o.enable(18),E.dispersion&&o.enable(19),E.retroreflection&&o.enable(24),E.diffuseRoughness&&o.enable(25),E.batchingColor&&o.enable(20),E.gradientMap&&o.enable(21),E.packedNormalMap&&o.enable(22),E.vertexNormals&&o.enable(23),v.push(o.mask),o.disableAll(),E.fog&&o.enable(0),E.useFog&&o.enable(1),E.flatShading&&o.enable(2),E.logarithmicDepthBuffer&&o.enable(3),E.reversedDepthBuffer&&o.enable(4),E.skinning&&o.enable(5),E.morphTargets&&o.enable(6),E.morphNormals&&o.enable(7),E.morphColors&&o.enable(8),E.premultipliedAlpha&&o.enable(9),E.shadowMapEnabled&&o.enable(10),E.doubleSided&&o.enable(11),E.flipSided&&o.enable(12),E.useDepthPacking&&o.enable(13),E.dithering&&o.enable(14),E.transmission&&o.enable(15),E.sheen&&o.enable(16),E.opaque&&o.enable(17),E.pointsUvs&&o.enable(18),E.decodeVideoTexture&&o.enable(19),E.decodeVideoTextureEmissive&&o.enable(20),E.alphaToCoverage&&o.enable(21),E.numLightProbeGrids>0&&o.enable(22),E.hasPositionAttribute&&o.enable(23),v.push(o.mask)}function _(v){let E=f[v.type],P;if(E){let D=os[E];P=R0.clone(D.uniforms)}else P=v.uniforms;return P}function w(v,E){let P=u.get(E);return P!==void 0?++P.usedTimes:(P=new RT(n,E,v,s),c.push(P),u.set(E,P)),P}function y(v){if(--v.usedTimes===0){let E=c.indexOf(v);c[E]=c[c.length-1],c.pop(),u.delete(v.cacheKey),v.destroy()}}function b(v){a.remove(v)}function S(){a.dispose()}return{getParameters:m,getProgramCacheKey:x,getUniforms:_,acquireProgram:w,releaseProgram:y,releaseShaderCache:b,programs:c,dispose:S}}function DT(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,l){n.get(o)[a]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function NT(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function j0(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Z0(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(f){let d=0;return f.isInstancedMesh&&(d+=2),f.isSkinnedMesh&&(d+=1),d}function a(f,d,m,x,g,p){let _=n[e];return _===void 0?(_={id:f.id,object:f,geometry:d,material:m,materialVariant:o(f),groupOrder:x,renderOrder:f.renderOrder,z:g,group:p},n[e]=_):(_.id=f.id,_.object=f,_.geometry=d,_.material=m,_.materialVariant=o(f),_.groupOrder=x,_.renderOrder=f.renderOrder,_.z=g,_.group=p),e++,_}function l(f,d,m,x,g,p,_){_.reversedDepth===!0&&(g=-g);let w=a(f,d,m,x,g,p);m.transmission>0?i.push(w):m.transparent===!0?s.push(w):t.push(w)}function c(f,d,m,x,g,p){let _=a(f,d,m,x,g,p);m.transmission>0?i.unshift(_):m.transparent===!0?s.unshift(_):t.unshift(_)}function u(f,d){t.length>1&&t.sort(f||NT),i.length>1&&i.sort(d||j0),s.length>1&&s.sort(d||j0)}function h(){for(let f=e,d=n.length;f<d;f++){let m=n[f];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:h,sort:u}}function OT(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new Z0,n.set(i,[o])):s>=r.length?(o=new Z0,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function kT(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new B,color:new Xe};break;case"SpotLight":t={position:new B,direction:new B,color:new Xe,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new B,color:new Xe,distance:0,decay:0};break;case"HemisphereLight":t={direction:new B,skyColor:new Xe,groundColor:new Xe};break;case"RectAreaLight":t={color:new Xe,position:new B,halfWidth:new B,halfHeight:new B};break}return n[e.id]=t,t}}}function UT(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new He,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var FT=0;function BT(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function zT(n){let e=new kT,t=UT(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new B);let s=new B,r=new We,o=new We;function a(c){let u=0,h=0,f=0;for(let I=0;I<9;I++)i.probe[I].set(0,0,0);let d=0,m=0,x=0,g=0,p=0,_=0,w=0,y=0,b=0,S=0,v=0,E=0,P=0,D=0;c.sort(BT);for(let I=0,k=c.length;I<k;I++){let T=c[I],U=T.color,W=T.intensity,V=T.distance,ne=null;if(T.shadow&&T.shadow.map&&(T.shadow.map.texture.format===Qs?ne=T.shadow.map.texture:ne=T.shadow.map.depthTexture||T.shadow.map.texture),T.isAmbientLight)u+=U.r*W,h+=U.g*W,f+=U.b*W;else if(T.isLightProbe){for(let $=0;$<9;$++)i.probe[$].addScaledVector(T.sh.coefficients[$],W);D++}else if(T.isSunLight){let $=e.get(T);if($.color.copy(T.color).multiplyScalar(T.intensity),T.castShadow){let Y=T.shadow,K=t.get(T);K.shadowIntensity=Y.intensity,K.shadowBias=Y.bias,K.shadowNormalBias=Y.normalBias,K.shadowRadius=Y.radius,K.shadowMapSize.copy(Y.mapSize).multiply(Y.getFrameExtents()),i.sunShadow[m]=K,i.sunShadowMap[m]=ne;let ae=Y.getViewportCount();for(let ce=0;ce<ae;ce++)i.sunShadowMatrix[x+ce]=Y.getMatrix(ce),i.sunShadowCascade[x+ce]=Y._cascadeData[ce];x+=ae,m++}i.sun[d]=$,d++}else if(T.isDirectionalLight){let $=e.get(T);if($.color.copy(T.color).multiplyScalar(T.intensity),T.castShadow){let Y=T.shadow,K=t.get(T);K.shadowIntensity=Y.intensity,K.shadowBias=Y.bias,K.shadowNormalBias=Y.normalBias,K.shadowRadius=Y.radius,K.shadowMapSize=Y.mapSize,i.directionalShadow[g]=K,i.directionalShadowMap[g]=ne,i.directionalShadowMatrix[g]=T.shadow.matrix,b++}i.directional[g]=$,g++}else if(T.isSpotLight){let $=e.get(T);$.position.setFromMatrixPosition(T.matrixWorld),$.color.copy(U).multiplyScalar(W),$.distance=V,$.coneCos=Math.cos(T.angle),$.penumbraCos=Math.cos(T.angle*(1-T.penumbra)),$.decay=T.decay,i.spot[_]=$;let Y=T.shadow;if(T.map&&(i.spotLightMap[E]=T.map,E++,Y.updateMatrices(T),T.castShadow&&P++),i.spotLightMatrix[_]=Y.matrix,T.castShadow){let K=t.get(T);K.shadowIntensity=Y.intensity,K.shadowBias=Y.bias,K.shadowNormalBias=Y.normalBias,K.shadowRadius=Y.radius,K.shadowMapSize=Y.mapSize,i.spotShadow[_]=K,i.spotShadowMap[_]=ne,v++}_++}else if(T.isRectAreaLight){let $=e.get(T);$.color.copy(U).multiplyScalar(W),$.halfWidth.set(T.width*.5,0,0),$.halfHeight.set(0,T.height*.5,0),i.rectArea[w]=$,w++}else if(T.isPointLight){let $=e.get(T);if($.color.copy(T.color).multiplyScalar(T.intensity),$.distance=T.distance,$.decay=T.decay,T.castShadow){let Y=T.shadow,K=t.get(T);K.shadowIntensity=Y.intensity,K.shadowBias=Y.bias,K.shadowNormalBias=Y.normalBias,K.shadowRadius=Y.radius,K.shadowMapSize=Y.mapSize,K.shadowCameraNear=Y.camera.near,K.shadowCameraFar=Y.camera.far,i.pointShadow[p]=K,i.pointShadowMap[p]=ne,i.pointShadowMatrix[p]=T.shadow.matrix,S++}i.point[p]=$,p++}else if(T.isHemisphereLight){let $=e.get(T);$.skyColor.copy(T.color).multiplyScalar(W),$.groundColor.copy(T.groundColor).multiplyScalar(W),i.hemi[y]=$,y++}}w>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=De.LTC_FLOAT_1,i.rectAreaLTC2=De.LTC_FLOAT_2):(i.rectAreaLTC1=De.LTC_HALF_1,i.rectAreaLTC2=De.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=h,i.ambient[2]=f;let N=i.hash;(N.sunLength!==d||N.directionalLength!==g||N.pointLength!==p||N.spotLength!==_||N.rectAreaLength!==w||N.hemiLength!==y||N.numSunShadows!==m||N.numDirectionalShadows!==b||N.numPointShadows!==S||N.numSpotShadows!==v||N.numSpotMaps!==E||N.numLightProbes!==D)&&(i.sun.length=d,i.directional.length=g,i.spot.length=_,i.rectArea.length=w,i.point.length=p,i.hemi.length=y,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=b,i.directionalShadowMap.length=b,i.directionalShadowMatrix.length=b,i.pointShadow.length=S,i.pointShadowMap.length=S,i.pointShadowMatrix.length=S,i.spotShadow.length=v,i.spotShadowMap.length=v,i.spotLightMatrix.length=v+E-P,i.spotLightMap.length=E,i.numSpotLightShadowsWithMaps=P,i.numLightProbes=D,N.sunLength=d,N.directionalLength=g,N.pointLength=p,N.spotLength=_,N.rectAreaLength=w,N.hemiLength=y,N.numSunShadows=m,N.numDirectionalShadows=b,N.numPointShadows=S,N.numSpotShadows=v,N.numSpotMaps=E,N.numLightProbes=D,i.version=FT++)}function l(c,u){let h=0,f=0,d=0,m=0,x=0,g=0,p=u.matrixWorldInverse;for(let _=0,w=c.length;_<w;_++){let y=c[_];if(y.isSunLight){let b=i.sun[h];b.direction.setFromMatrixPosition(y.matrixWorld),b.direction.transformDirection(p),h++}else if(y.isDirectionalLight){let b=i.directional[f];b.direction.setFromMatrixPosition(y.matrixWorld),s.setFromMatrixPosition(y.target.matrixWorld),b.direction.sub(s),b.direction.transformDirection(p),f++}else if(y.isSpotLight){let b=i.spot[m];b.position.setFromMatrixPosition(y.matrixWorld),b.position.applyMatrix4(p),b.direction.setFromMatrixPosition(y.matrixWorld),s.setFromMatrixPosition(y.target.matrixWorld),b.direction.sub(s),b.direction.transformDirection(p),m++}else if(y.isRectAreaLight){let b=i.rectArea[x];b.position.setFromMatrixPosition(y.matrixWorld),b.position.applyMatrix4(p),o.identity(),r.copy(y.matrixWorld),r.premultiply(p),o.extractRotation(r),b.halfWidth.set(y.width*.5,0,0),b.halfHeight.set(0,y.height*.5,0),b.halfWidth.applyMatrix4(o),b.halfHeight.applyMatrix4(o),x++}else if(y.isPointLight){let b=i.point[d];b.position.setFromMatrixPosition(y.matrixWorld),b.position.applyMatrix4(p),d++}else if(y.isHemisphereLight){let b=i.hemi[g];b.direction.setFromMatrixPosition(y.matrixWorld),b.direction.transformDirection(p),g++}}}return{setup:a,setupView:l,state:i}}function K0(n){let e=new zT(n),t=[],i=[],s=[];function r(h){u.camera=h,t.length=0,i.length=0,s.length=0}function o(h){h.isLightProbeGrid?s.push(h):t.push(h)}function a(h){i.push(h)}function l(){e.setup(t),s.sort((h,f)=>h.priority-f.priority||h.id-f.id)}function c(h){e.setupView(t,h)}let u={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:u,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function GT(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new K0(n),e.set(s,[a])):r>=o.length?(a=new K0(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var VT=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,HT=`uniform sampler2D shadow_pass;
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
}`,WT=[new B(1,0,0),new B(-1,0,0),new B(0,1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1)],XT=[new B(0,-1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1),new B(0,-1,0),new B(0,-1,0)],J0=new We,dl=new B,kd=new B;function qT(n,e,t){let i=new qs,s=new He,r=new He,o=new Gt,a=new Vc,l=new Hc,c={},u=t.maxTextureSize,h={[Js]:ei,[ei]:Js,[is]:is},f=new Jt({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new He},radius:{value:4}},vertexShader:VT,fragmentShader:HT}),d=f.clone();d.defines.HORIZONTAL_PASS=1;let m=new Kt;m.setAttribute("position",new At(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new $t(m,f),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=rl;let p=this.type;this.render=function(S,v,E){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||S.length===0)return;this.type===$g&&(Ke("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=rl);let P=n.getRenderTarget(),D=n.getActiveCubeFace(),N=n.getActiveMipmapLevel(),I=n.state;I.setBlending(Sr),I.buffers.depth.getReversed()===!0?I.buffers.color.setClear(0,0,0,0):I.buffers.color.setClear(1,1,1,1),I.buffers.depth.setTest(!0),I.setScissorTest(!1);let k=p!==this.type;k&&v.traverse(function(T){T.material&&(Array.isArray(T.material)?T.material.forEach(U=>U.needsUpdate=!0):T.material.needsUpdate=!0)});for(let T=0,U=S.length;T<U;T++){let W=S[T],V=W.shadow;if(V===void 0){Ke("WebGLShadowMap:",W,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;s.copy(V.mapSize);let ne=V.getFrameExtents();s.multiply(ne),r.copy(V.mapSize),(s.x>u||s.y>u)&&(s.x>u&&(r.x=Math.floor(u/ne.x),s.x=r.x*ne.x,V.mapSize.x=r.x),s.y>u&&(r.y=Math.floor(u/ne.y),s.y=r.y*ne.y,V.mapSize.y=r.y));let $=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=$,V.map===null||k===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===No){if(W.isPointLight){Ke("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new Qn(s.x,s.y,{format:Qs,type:Bi,minFilter:cn,magFilter:cn,generateMipmaps:!1}),V.map.texture.name=W.name+".shadowMap",V.map.depthTexture=new As(s.x,s.y,Xn),V.map.depthTexture.name=W.name+".shadowMapDepth",V.map.depthTexture.format=Ms,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=kn,V.map.depthTexture.magFilter=kn}else W.isPointLight?(V.map=new ml(s.x),V.map.depthTexture=new Ya(s.x,Fi)):(V.map=new Qn(s.x,s.y),V.map.depthTexture=new As(s.x,s.y,Fi)),V.map.depthTexture.name=W.name+".shadowMap",V.map.depthTexture.format=Ms,this.type===rl?(V.map.depthTexture.compareFunction=$?Md:Sd,V.map.depthTexture.minFilter=cn,V.map.depthTexture.magFilter=cn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=kn,V.map.depthTexture.magFilter=kn);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==s.x||V.map.height!==s.y)&&V.map.setSize(s.x,s.y);let Y=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();W.isPointLight!==!0&&V.updateMatrices(W,E);let K=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:E.layers;for(let ae=0;ae<Y;ae++){let ce=V.getCamera(ae);if(W.isPointLight){let ee=V.camera,fe=V.matrix,me=W.distance||ee.far;me!==ee.far&&(ee.far=me,ee.updateProjectionMatrix()),dl.setFromMatrixPosition(W.matrixWorld),ee.position.copy(dl),kd.copy(ee.position),kd.add(WT[ae]),ee.up.copy(XT[ae]),ee.lookAt(kd),ee.updateMatrixWorld(),fe.makeTranslation(-dl.x,-dl.y,-dl.z),J0.multiplyMatrices(ee.projectionMatrix,ee.matrixWorldInverse),V._frustum.setFromProjectionMatrix(J0,ee.coordinateSystem,ee.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,ae),n.clear();else{ae===0&&(n.setRenderTarget(V.map),n.clear());let ee=V.getViewport(ae);o.set(r.x*ee.x,r.y*ee.y,r.x*ee.z,r.y*ee.w),I.viewport(o)}i=V.getFrustum(ae),y(v,E,ce,W,K,this.type)}V.isPointLightShadow!==!0&&this.type===No&&_(V,E),V.needsUpdate=!1}p=this.type,g.needsUpdate=!1,n.setRenderTarget(P,D,N)};function _(S,v){let E=e.update(x);f.defines.VSM_SAMPLES!==S.blurSamples&&(f.defines.VSM_SAMPLES=S.blurSamples,d.defines.VSM_SAMPLES=S.blurSamples,f.needsUpdate=!0,d.needsUpdate=!0),S.mapPass===null?S.mapPass=new Qn(s.x,s.y,{format:Qs,type:Bi}):(S.mapPass.width!==S.map.width||S.mapPass.height!==S.map.height)&&S.mapPass.setSize(S.map.width,S.map.height),f.uniforms.shadow_pass.value=S.map.depthTexture,f.uniforms.resolution.value.set(S.map.width,S.map.height),f.uniforms.radius.value=S.radius,n.setRenderTarget(S.mapPass),n.clear(),n.renderBufferDirect(v,null,E,f,x,null),d.uniforms.shadow_pass.value=S.mapPass.texture,d.uniforms.resolution.value.set(S.map.width,S.map.height),d.uniforms.radius.value=S.radius,n.setRenderTarget(S.map),n.clear(),n.renderBufferDirect(v,null,E,d,x,null)}function w(S,v,E,P){let D=null,N=E.isPointLight===!0?S.customDistanceMaterial:S.customDepthMaterial;if(N!==void 0)D=N;else if(D=E.isPointLight===!0?l:a,n.localClippingEnabled&&v.clipShadows===!0&&Array.isArray(v.clippingPlanes)&&v.clippingPlanes.length!==0||v.displacementMap&&v.displacementScale!==0||v.alphaMap&&v.alphaTest>0||v.map&&v.alphaTest>0||v.alphaToCoverage===!0){let I=D.uuid,k=v.uuid,T=c[I];T===void 0&&(T={},c[I]=T);let U=T[k];U===void 0&&(U=D.clone(),T[k]=U,v.addEventListener("dispose",b)),D=U}if(D.visible=v.visible,D.wireframe=v.wireframe,P===No?D.side=v.shadowSide!==null?v.shadowSide:v.side:D.side=v.shadowSide!==null?v.shadowSide:h[v.side],D.alphaMap=v.alphaMap,D.alphaTest=v.alphaToCoverage===!0?.5:v.alphaTest,D.map=v.map,D.clipShadows=v.clipShadows,D.clippingPlanes=v.clippingPlanes,D.clipIntersection=v.clipIntersection,D.displacementMap=v.displacementMap,D.displacementScale=v.displacementScale,D.displacementBias=v.displacementBias,D.wireframeLinewidth=v.wireframeLinewidth,D.linewidth=v.linewidth,E.isPointLight===!0&&D.isMeshDistanceMaterial===!0){let I=n.properties.get(D);I.light=E}return D}function y(S,v,E,P,D,N){if(S.visible===!1)return;if(S.layers.test(D)&&(S.isMesh||S.isLine||S.isPoints)&&(S.castShadow||S.receiveShadow&&N===No)&&(!S.frustumCulled||S.intersectsFrustum(i))){S.modelViewMatrix.multiplyMatrices(E.matrixWorldInverse,S.matrixWorld);let T=e.update(S),U=S.material;if(Array.isArray(U)){let W=T.groups;for(let V=0,ne=W.length;V<ne;V++){let $=W[V],Y=U[$.materialIndex];if(Y&&Y.visible){let K=w(S,Y,P,N);S.onBeforeShadow(n,S,v,E,T,K,$),n.renderBufferDirect(E,null,T,K,S,$),S.onAfterShadow(n,S,v,E,T,K,$)}}}else if(U.visible){let W=w(S,U,P,N);S.onBeforeShadow(n,S,v,E,T,W,null),n.renderBufferDirect(E,null,T,W,S,null),S.onAfterShadow(n,S,v,E,T,W,null)}}let k=S.children;for(let T=0,U=k.length;T<U;T++)y(k[T],v,E,P,D,N)}function b(S){S.target.removeEventListener("dispose",b);for(let E in c){let P=c[E],D=S.target.uuid;D in P&&(P[D].dispose(),delete P[D])}}}function $T(n,e){function t(){let z=!1,oe=new Gt,se=null,Ee=new Gt(0,0,0,0);return{setMask:function(_e){se!==_e&&!z&&(n.colorMask(_e,_e,_e,_e),se=_e)},setLocked:function(_e){z=_e},setClear:function(_e,Me,Ye,tt,de){de===!0&&(_e*=tt,Me*=tt,Ye*=tt),oe.set(_e,Me,Ye,tt),Ee.equals(oe)===!1&&(n.clearColor(_e,Me,Ye,tt),Ee.copy(oe))},reset:function(){z=!1,se=null,Ee.set(-1,0,0,0)}}}function i(){let z=!1,oe=!1,se=null,Ee=null,_e=null;return{setReversed:function(Me){if(oe!==Me){let Ye=e.get("EXT_clip_control");Me?Ye.clipControlEXT(Ye.LOWER_LEFT_EXT,Ye.ZERO_TO_ONE_EXT):Ye.clipControlEXT(Ye.LOWER_LEFT_EXT,Ye.NEGATIVE_ONE_TO_ONE_EXT),oe=Me;let tt=_e;_e=null,this.setClear(tt)}},getReversed:function(){return oe},setTest:function(Me){Me?he(n.DEPTH_TEST):Ce(n.DEPTH_TEST)},setMask:function(Me){se!==Me&&!z&&(n.depthMask(Me),se=Me)},setFunc:function(Me){if(oe&&(Me=A0[Me]),Ee!==Me){switch(Me){case Sc:n.depthFunc(n.NEVER);break;case Mc:n.depthFunc(n.ALWAYS);break;case wc:n.depthFunc(n.LESS);break;case yo:n.depthFunc(n.LEQUAL);break;case Ec:n.depthFunc(n.EQUAL);break;case Ac:n.depthFunc(n.GEQUAL);break;case Tc:n.depthFunc(n.GREATER);break;case Cc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Ee=Me}},setLocked:function(Me){z=Me},setClear:function(Me){_e!==Me&&(_e=Me,oe&&(Me=1-Me),n.clearDepth(Me))},reset:function(){z=!1,se=null,Ee=null,_e=null,oe=!1}}}function s(){let z=!1,oe=null,se=null,Ee=null,_e=null,Me=null,Ye=null,tt=null,de=null;return{setTest:function(ze){z||(ze?he(n.STENCIL_TEST):Ce(n.STENCIL_TEST))},setMask:function(ze){oe!==ze&&!z&&(n.stencilMask(ze),oe=ze)},setFunc:function(ze,nt,Re){(se!==ze||Ee!==nt||_e!==Re)&&(n.stencilFunc(ze,nt,Re),se=ze,Ee=nt,_e=Re)},setOp:function(ze,nt,Re){(Me!==ze||Ye!==nt||tt!==Re)&&(n.stencilOp(ze,nt,Re),Me=ze,Ye=nt,tt=Re)},setLocked:function(ze){z=ze},setClear:function(ze){de!==ze&&(n.clearStencil(ze),de=ze)},reset:function(){z=!1,oe=null,se=null,Ee=null,_e=null,Me=null,Ye=null,tt=null,de=null}}}let r=new t,o=new i,a=new s,l={},c=new WeakMap,u={},h={},f={},d=new WeakMap,m=[],x=null,g=!1,p=null,_=null,w=null,y=null,b=null,S=null,v=null,E=new Xe(0,0,0),P=0,D=!1,N=null,I=null,k=null,T=null,U=null,W=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,ne=0,$=n.getParameter(n.VERSION);$.indexOf("WebGL")!==-1?(ne=parseFloat(/^WebGL (\d)/.exec($)[1]),V=ne>=1):$.indexOf("OpenGL ES")!==-1&&(ne=parseFloat(/^OpenGL ES (\d)/.exec($)[1]),V=ne>=2);let Y=null,K={},ae=n.getParameter(n.SCISSOR_BOX),ce=n.getParameter(n.VIEWPORT),ee=new Gt().fromArray(ae),fe=new Gt().fromArray(ce);function me(z,oe,se,Ee){let _e=new Uint8Array(4),Me=n.createTexture();n.bindTexture(z,Me),n.texParameteri(z,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(z,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Ye=0;Ye<se;Ye++)z===n.TEXTURE_3D||z===n.TEXTURE_2D_ARRAY?n.texImage3D(oe,0,n.RGBA,1,1,Ee,0,n.RGBA,n.UNSIGNED_BYTE,_e):n.texImage2D(oe+Ye,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,_e);return Me}let Se={};Se[n.TEXTURE_2D]=me(n.TEXTURE_2D,n.TEXTURE_2D,1),Se[n.TEXTURE_CUBE_MAP]=me(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Se[n.TEXTURE_2D_ARRAY]=me(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Se[n.TEXTURE_3D]=me(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),he(n.DEPTH_TEST),o.setFunc(yo),un(!1),Nt(nd),he(n.CULL_FACE),jt(Sr);function he(z){u[z]!==!0&&(n.enable(z),u[z]=!0)}function Ce(z){u[z]!==!1&&(n.disable(z),u[z]=!1)}function $e(z,oe){return f[z]!==oe?(n.bindFramebuffer(z,oe),f[z]=oe,z===n.DRAW_FRAMEBUFFER&&(f[n.FRAMEBUFFER]=oe),z===n.FRAMEBUFFER&&(f[n.DRAW_FRAMEBUFFER]=oe),!0):!1}function Ue(z,oe){let se=m,Ee=!1;if(z){se=d.get(oe),se===void 0&&(se=[],d.set(oe,se));let _e=z.textures;if(se.length!==_e.length||se[0]!==n.COLOR_ATTACHMENT0){for(let Me=0,Ye=_e.length;Me<Ye;Me++)se[Me]=n.COLOR_ATTACHMENT0+Me;se.length=_e.length,Ee=!0}}else se[0]!==n.BACK&&(se[0]=n.BACK,Ee=!0);Ee&&n.drawBuffers(se)}function ut(z){return x!==z?(n.useProgram(z),x=z,!0):!1}let lt={[Mr]:n.FUNC_ADD,[jg]:n.FUNC_SUBTRACT,[Zg]:n.FUNC_REVERSE_SUBTRACT};lt[Kg]=n.MIN,lt[Jg]=n.MAX;let it={[Qg]:n.ZERO,[e0]:n.ONE,[t0]:n.SRC_COLOR,[od]:n.SRC_ALPHA,[a0]:n.SRC_ALPHA_SATURATE,[r0]:n.DST_COLOR,[i0]:n.DST_ALPHA,[n0]:n.ONE_MINUS_SRC_COLOR,[ad]:n.ONE_MINUS_SRC_ALPHA,[o0]:n.ONE_MINUS_DST_COLOR,[s0]:n.ONE_MINUS_DST_ALPHA,[l0]:n.CONSTANT_COLOR,[c0]:n.ONE_MINUS_CONSTANT_COLOR,[u0]:n.CONSTANT_ALPHA,[h0]:n.ONE_MINUS_CONSTANT_ALPHA};function jt(z,oe,se,Ee,_e,Me,Ye,tt,de,ze){if(z===Sr){g===!0&&(Ce(n.BLEND),g=!1);return}if(g===!1&&(he(n.BLEND),g=!0),z!==Yg){if(z!==p||ze!==D){if((_!==Mr||b!==Mr)&&(n.blendEquation(n.FUNC_ADD),_=Mr,b=Mr),ze)switch(z){case Oo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case id:n.blendFunc(n.ONE,n.ONE);break;case sd:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case rd:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:et("WebGLState: Invalid blending: ",z);break}else switch(z){case Oo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case id:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case sd:et("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case rd:et("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:et("WebGLState: Invalid blending: ",z);break}w=null,y=null,S=null,v=null,E.set(0,0,0),P=0,p=z,D=ze}return}_e=_e||oe,Me=Me||se,Ye=Ye||Ee,(oe!==_||_e!==b)&&(n.blendEquationSeparate(lt[oe],lt[_e]),_=oe,b=_e),(se!==w||Ee!==y||Me!==S||Ye!==v)&&(n.blendFuncSeparate(it[se],it[Ee],it[Me],it[Ye]),w=se,y=Ee,S=Me,v=Ye),(tt.equals(E)===!1||de!==P)&&(n.blendColor(tt.r,tt.g,tt.b,de),E.copy(tt),P=de),p=z,D=!1}function zt(z,oe){z.side===is?Ce(n.CULL_FACE):he(n.CULL_FACE);let se=z.side===ei;oe&&(se=!se),un(se),z.blending===Oo&&z.transparent===!1?jt(Sr):jt(z.blending,z.blendEquation,z.blendSrc,z.blendDst,z.blendEquationAlpha,z.blendSrcAlpha,z.blendDstAlpha,z.blendColor,z.blendAlpha,z.premultipliedAlpha),o.setFunc(z.depthFunc),o.setTest(z.depthTest),o.setMask(z.depthWrite),r.setMask(z.colorWrite);let Ee=z.stencilWrite;a.setTest(Ee),Ee&&(a.setMask(z.stencilWriteMask),a.setFunc(z.stencilFunc,z.stencilRef,z.stencilFuncMask),a.setOp(z.stencilFail,z.stencilZFail,z.stencilZPass)),yt(z.polygonOffset,z.polygonOffsetFactor,z.polygonOffsetUnits),z.alphaToCoverage===!0?he(n.SAMPLE_ALPHA_TO_COVERAGE):Ce(n.SAMPLE_ALPHA_TO_COVERAGE)}function un(z){N!==z&&(z?n.frontFace(n.CW):n.frontFace(n.CCW),N=z)}function Nt(z){z!==Xg?(he(n.CULL_FACE),z!==I&&(z===nd?n.cullFace(n.BACK):z===qg?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ce(n.CULL_FACE),I=z}function Cn(z){z!==k&&(V&&n.lineWidth(z),k=z)}function yt(z,oe,se){z?(he(n.POLYGON_OFFSET_FILL),(T!==oe||U!==se)&&(T=oe,U=se,o.getReversed()&&(oe=-oe,se=-se),n.polygonOffset(oe,se))):Ce(n.POLYGON_OFFSET_FILL)}function yn(z){z?he(n.SCISSOR_TEST):Ce(n.SCISSOR_TEST)}function en(z){z===void 0&&(z=n.TEXTURE0+W-1),Y!==z&&(n.activeTexture(z),Y=z)}function hn(z,oe,se){se===void 0&&(Y===null?se=n.TEXTURE0+W-1:se=Y);let Ee=K[se];Ee===void 0&&(Ee={type:void 0,texture:void 0},K[se]=Ee),(Ee.type!==z||Ee.texture!==oe)&&(Y!==se&&(n.activeTexture(se),Y=se),n.bindTexture(z,oe||Se[z]),Ee.type=z,Ee.texture=oe)}function G(){let z=K[Y];z!==void 0&&z.type!==void 0&&(n.bindTexture(z.type,null),z.type=void 0,z.texture=void 0)}function Pe(){try{n.compressedTexImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function Je(){try{n.compressedTexImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function at(){try{n.texSubImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function we(){try{n.texSubImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function kt(){try{n.compressedTexSubImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function qe(){try{n.compressedTexSubImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function Ze(){try{n.texStorage2D(...arguments)}catch(z){et("WebGLState:",z)}}function L(){try{n.texStorage3D(...arguments)}catch(z){et("WebGLState:",z)}}function A(){try{n.texImage2D(...arguments)}catch(z){et("WebGLState:",z)}}function j(){try{n.texImage3D(...arguments)}catch(z){et("WebGLState:",z)}}function pe(z){return h[z]!==void 0?h[z]:n.getParameter(z)}function le(z,oe){h[z]!==oe&&(n.pixelStorei(z,oe),h[z]=oe)}function ve(z){ee.equals(z)===!1&&(n.scissor(z.x,z.y,z.z,z.w),ee.copy(z))}function ye(z){fe.equals(z)===!1&&(n.viewport(z.x,z.y,z.z,z.w),fe.copy(z))}function ie(z,oe){let se=c.get(oe);se===void 0&&(se=new WeakMap,c.set(oe,se));let Ee=se.get(z);Ee===void 0&&(Ee=n.getUniformBlockIndex(oe,z.name),n.uniformBlockBinding(oe,Ee,Ee),se.set(z,Ee))}function re(z,oe,se){let _e=c.get(oe).get(z);l[_e]!==se&&(n.bindBufferBase(n.UNIFORM_BUFFER,_e,se),l[_e]=se)}function xe(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),u={},h={},Y=null,K={},f={},l={},d=new WeakMap,m=[],x=null,g=!1,p=null,_=null,w=null,y=null,b=null,S=null,v=null,E=new Xe(0,0,0),P=0,D=!1,N=null,I=null,k=null,T=null,U=null,ee.set(0,0,n.canvas.width,n.canvas.height),fe.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:he,disable:Ce,bindFramebuffer:$e,drawBuffers:Ue,useProgram:ut,setBlending:jt,setMaterial:zt,setFlipSided:un,setCullFace:Nt,setLineWidth:Cn,setPolygonOffset:yt,setScissorTest:yn,activeTexture:en,bindTexture:hn,unbindTexture:G,compressedTexImage2D:Pe,compressedTexImage3D:Je,texImage2D:A,texImage3D:j,pixelStorei:le,getParameter:pe,updateUBOMapping:ie,uniformBlockBinding:re,texStorage2D:Ze,texStorage3D:L,texSubImage2D:at,texSubImage3D:we,compressedTexSubImage2D:kt,compressedTexSubImage3D:qe,scissor:ve,viewport:ye,reset:xe}}function YT(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new He,u=new WeakMap,h=new Set,f,d=new WeakMap,m=new Set,x=new FinalizationRegistry(L=>m.delete(L)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function p(L,A){return g?new OffscreenCanvas(L,A):Fa("canvas")}function _(L,A,j){let pe=1,le=Ze(L);if((le.width>j||le.height>j)&&(pe=j/Math.max(le.width,le.height)),pe<1)if(typeof HTMLImageElement<"u"&&L instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&L instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&L instanceof ImageBitmap||typeof VideoFrame<"u"&&L instanceof VideoFrame){let ve=Math.floor(pe*le.width),ye=Math.floor(pe*le.height);f===void 0&&(f=p(ve,ye));let ie=A?p(ve,ye):f;return ie.width=ve,ie.height=ye,ie.getContext("2d").drawImage(L,0,0,ve,ye),Ke("WebGLRenderer: Texture has been resized from ("+le.width+"x"+le.height+") to ("+ve+"x"+ye+")."),ie}else return"data"in L&&Ke("WebGLRenderer: Image in DataTexture is too big ("+le.width+"x"+le.height+")."),L;return L}function w(L){return L.generateMipmaps}function y(L){n.generateMipmap(L)}function b(L){return L.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:L.isWebGL3DRenderTarget?n.TEXTURE_3D:L.isWebGLArrayRenderTarget||L.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function S(L,A,j,pe,le,ve=!1){if(L!==null){if(n[L]!==void 0)return n[L];Ke("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+L+"'")}let ye;pe&&(ye=e.get("EXT_texture_norm16"),ye||Ke("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let ie=A;if(A===n.RED&&(j===n.FLOAT&&(ie=n.R32F),j===n.HALF_FLOAT&&(ie=n.R16F),j===n.UNSIGNED_BYTE&&(ie=n.R8),j===n.UNSIGNED_SHORT&&ye&&(ie=ye.R16_EXT),j===n.SHORT&&ye&&(ie=ye.R16_SNORM_EXT)),A===n.RED_INTEGER&&(j===n.UNSIGNED_BYTE&&(ie=n.R8UI),j===n.UNSIGNED_SHORT&&(ie=n.R16UI),j===n.UNSIGNED_INT&&(ie=n.R32UI),j===n.BYTE&&(ie=n.R8I),j===n.SHORT&&(ie=n.R16I),j===n.INT&&(ie=n.R32I)),A===n.RG&&(j===n.FLOAT&&(ie=n.RG32F),j===n.HALF_FLOAT&&(ie=n.RG16F),j===n.UNSIGNED_BYTE&&(ie=n.RG8),j===n.UNSIGNED_SHORT&&ye&&(ie=ye.RG16_EXT),j===n.SHORT&&ye&&(ie=ye.RG16_SNORM_EXT)),A===n.RG_INTEGER&&(j===n.UNSIGNED_BYTE&&(ie=n.RG8UI),j===n.UNSIGNED_SHORT&&(ie=n.RG16UI),j===n.UNSIGNED_INT&&(ie=n.RG32UI),j===n.BYTE&&(ie=n.RG8I),j===n.SHORT&&(ie=n.RG16I),j===n.INT&&(ie=n.RG32I)),A===n.RGB_INTEGER&&(j===n.UNSIGNED_BYTE&&(ie=n.RGB8UI),j===n.UNSIGNED_SHORT&&(ie=n.RGB16UI),j===n.UNSIGNED_INT&&(ie=n.RGB32UI),j===n.BYTE&&(ie=n.RGB8I),j===n.SHORT&&(ie=n.RGB16I),j===n.INT&&(ie=n.RGB32I)),A===n.RGBA_INTEGER&&(j===n.UNSIGNED_BYTE&&(ie=n.RGBA8UI),j===n.UNSIGNED_SHORT&&(ie=n.RGBA16UI),j===n.UNSIGNED_INT&&(ie=n.RGBA32UI),j===n.BYTE&&(ie=n.RGBA8I),j===n.SHORT&&(ie=n.RGBA16I),j===n.INT&&(ie=n.RGBA32I)),A===n.RGB&&(j===n.UNSIGNED_SHORT&&ye&&(ie=ye.RGB16_EXT),j===n.SHORT&&ye&&(ie=ye.RGB16_SNORM_EXT),j===n.UNSIGNED_INT_5_9_9_9_REV&&(ie=n.RGB9_E5),j===n.UNSIGNED_INT_10F_11F_11F_REV&&(ie=n.R11F_G11F_B10F)),A===n.RGBA){let re=ve?Ua:_t.getTransfer(le);j===n.FLOAT&&(ie=n.RGBA32F),j===n.HALF_FLOAT&&(ie=n.RGBA16F),j===n.UNSIGNED_BYTE&&(ie=re===Rt?n.SRGB8_ALPHA8:n.RGBA8),j===n.UNSIGNED_SHORT&&ye&&(ie=ye.RGBA16_EXT),j===n.SHORT&&ye&&(ie=ye.RGBA16_SNORM_EXT),j===n.UNSIGNED_SHORT_4_4_4_4&&(ie=n.RGBA4),j===n.UNSIGNED_SHORT_5_5_5_1&&(ie=n.RGB5_A1)}return(ie===n.R16F||ie===n.R32F||ie===n.RG16F||ie===n.RG32F||ie===n.RGBA16F||ie===n.RGBA32F)&&e.get("EXT_color_buffer_float"),ie}function v(L,A){let j;return L?A===null||A===Fi||A===Er?j=n.DEPTH24_STENCIL8:A===Xn?j=n.DEPTH32F_STENCIL8:A===Uo&&(j=n.DEPTH24_STENCIL8,Ke("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):A===null||A===Fi||A===Er?j=n.DEPTH_COMPONENT24:A===Xn?j=n.DEPTH_COMPONENT32F:A===Uo&&(j=n.DEPTH_COMPONENT16),j}function E(L,A){return w(L)===!0||L.isFramebufferTexture&&L.minFilter!==kn&&L.minFilter!==cn?Math.log2(Math.max(A.width,A.height))+1:L.mipmaps.length>0?L.mipmaps.length:L.isCompressedTexture&&Array.isArray(L.image)?A.mipmaps.length:1}function P(L){let A=new WeakRef(L);i.get(L).__ref=A,m.add(A),x.register(L,A,A)}function D(L){let A=i.get(L).__ref;A!==void 0&&(m.delete(A),x.unregister(A))}function N(L){k(L.target)}function I(L){T(L.target)}function k(L){L.removeEventListener("dispose",N),D(L),W(L),L.isVideoTexture&&u.delete(L),L.isHTMLTexture&&h.delete(L)}function T(L){L.removeEventListener("dispose",I),D(L),ne(L)}function U(){for(let L of m){let A=L.deref();A!==void 0&&(A.isRenderTarget===!0?T(A):k(A))}m.clear(),h.clear()}function W(L){let A=i.get(L);if(A.__webglInit===void 0)return;let j=L.source,pe=d.get(j);if(pe){let le=pe[A.__cacheKey];le.usedTimes--,le.usedTimes===0&&V(L),Object.keys(pe).length===0&&d.delete(j)}i.remove(L)}function V(L){let A=i.get(L);n.deleteTexture(A.__webglTexture);let j=L.source,pe=d.get(j);delete pe[A.__cacheKey],o.memory.textures--}function ne(L){let A=i.get(L);A.__depthDisposeCallback&&A.__depthDisposeCallback();let j=L.depthTexture;if(j&&j.renderTarget===L&&k(j),L.isWebGLCubeRenderTarget)for(let le=0;le<6;le++){if(Array.isArray(A.__webglFramebuffer[le]))for(let ve=0;ve<A.__webglFramebuffer[le].length;ve++)n.deleteFramebuffer(A.__webglFramebuffer[le][ve]);else n.deleteFramebuffer(A.__webglFramebuffer[le]);A.__webglDepthbuffer&&n.deleteRenderbuffer(A.__webglDepthbuffer[le])}else{if(Array.isArray(A.__webglFramebuffer))for(let le=0;le<A.__webglFramebuffer.length;le++)n.deleteFramebuffer(A.__webglFramebuffer[le]);else n.deleteFramebuffer(A.__webglFramebuffer);if(A.__webglDepthbuffer&&n.deleteRenderbuffer(A.__webglDepthbuffer),A.__webglMultisampledFramebuffer&&n.deleteFramebuffer(A.__webglMultisampledFramebuffer),A.__webglColorRenderbuffer)for(let le=0;le<A.__webglColorRenderbuffer.length;le++)A.__webglColorRenderbuffer[le]&&n.deleteRenderbuffer(A.__webglColorRenderbuffer[le]);A.__webglDepthRenderbuffer&&n.deleteRenderbuffer(A.__webglDepthRenderbuffer)}let pe=L.textures;for(let le=0,ve=pe.length;le<ve;le++){let ye=i.get(pe[le]);ye.__webglTexture&&(n.deleteTexture(ye.__webglTexture),o.memory.textures--),i.remove(pe[le])}i.remove(L)}let $=0;function Y(){$=0}function K(){return $}function ae(L){$=L}function ce(){let L=$;return L>=s.maxTextures&&Ke("WebGLTextures: Trying to use "+(L+1)+" texture units while this GPU supports only "+s.maxTextures),$+=1,L}function ee(L){let A=[];return A.push(L.wrapS),A.push(L.wrapT),A.push(L.wrapR||0),A.push(L.magFilter),A.push(L.minFilter),A.push(L.anisotropy),A.push(L.internalFormat),A.push(L.format),A.push(L.type),A.push(L.generateMipmaps),A.push(L.mipmapsAutoUpdate),A.push(L.premultiplyAlpha),A.push(L.flipY),A.push(L.unpackAlignment),A.push(L.colorSpace),A.join()}function fe(L,A){let j=i.get(L);if(L.isVideoTexture&&kt(L),L.isRenderTargetTexture===!1&&L.isExternalTexture!==!0&&L.version>0&&j.__version!==L.version){let pe=L.image;if(pe===null)Ke("WebGLRenderer: Texture marked for update but no image data found.");else if(pe.complete===!1)Ke("WebGLRenderer: Texture marked for update but image is incomplete");else{zt(j,L,A);return}}else L.isExternalTexture&&(j.__webglTexture=L.sourceTexture?L.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,j.__webglTexture,n.TEXTURE0+A)}function me(L,A){let j=i.get(L);if(L.isRenderTargetTexture===!1&&L.version>0&&j.__version!==L.version){zt(j,L,A);return}else L.isExternalTexture&&(j.__webglTexture=L.sourceTexture?L.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,j.__webglTexture,n.TEXTURE0+A)}function Se(L,A){let j=i.get(L);if(L.isRenderTargetTexture===!1&&L.version>0&&j.__version!==L.version){zt(j,L,A);return}t.bindTexture(n.TEXTURE_3D,j.__webglTexture,n.TEXTURE0+A)}function he(L,A){let j=i.get(L);if(L.version>0&&j.__version!==L.version){un(j,L,A);return}t.bindTexture(n.TEXTURE_CUBE_MAP,j.__webglTexture,n.TEXTURE0+A)}let Ce={[Rc]:n.REPEAT,[Qi]:n.CLAMP_TO_EDGE,[Pc]:n.MIRRORED_REPEAT},$e={[kn]:n.NEAREST,[p0]:n.NEAREST_MIPMAP_NEAREST,[ol]:n.NEAREST_MIPMAP_LINEAR,[cn]:n.LINEAR,[ru]:n.LINEAR_MIPMAP_NEAREST,[Cs]:n.LINEAR_MIPMAP_LINEAR},Ue={[_0]:n.NEVER,[wd]:n.ALWAYS,[v0]:n.LESS,[Sd]:n.LEQUAL,[y0]:n.EQUAL,[Md]:n.GEQUAL,[b0]:n.GREATER,[S0]:n.NOTEQUAL};function ut(L,A){if(A.type===Xn&&e.has("OES_texture_float_linear")===!1&&(A.magFilter===cn||A.magFilter===ru||A.magFilter===ol||A.magFilter===Cs||A.minFilter===cn||A.minFilter===ru||A.minFilter===ol||A.minFilter===Cs)&&Ke("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(L,n.TEXTURE_WRAP_S,Ce[A.wrapS]),n.texParameteri(L,n.TEXTURE_WRAP_T,Ce[A.wrapT]),(L===n.TEXTURE_3D||L===n.TEXTURE_2D_ARRAY)&&n.texParameteri(L,n.TEXTURE_WRAP_R,Ce[A.wrapR]),n.texParameteri(L,n.TEXTURE_MAG_FILTER,$e[A.magFilter]),n.texParameteri(L,n.TEXTURE_MIN_FILTER,$e[A.minFilter]),A.compareFunction&&(n.texParameteri(L,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(L,n.TEXTURE_COMPARE_FUNC,Ue[A.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(A.magFilter===kn||A.minFilter!==ol&&A.minFilter!==Cs||A.type===Xn&&e.has("OES_texture_float_linear")===!1)return;if(A.anisotropy>1||i.get(A).__currentAnisotropy){let j=e.get("EXT_texture_filter_anisotropic");n.texParameterf(L,j.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(A.anisotropy,s.getMaxAnisotropy())),i.get(A).__currentAnisotropy=A.anisotropy}}}function lt(L,A){let j=!1;L.__webglInit===void 0&&(L.__webglInit=!0,A.addEventListener("dispose",N),P(A));let pe=A.source,le=d.get(pe);le===void 0&&(le={},d.set(pe,le));let ve=ee(A);if(ve!==L.__cacheKey){le[ve]===void 0&&(le[ve]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,j=!0),le[ve].usedTimes++;let ye=le[L.__cacheKey];ye!==void 0&&(le[L.__cacheKey].usedTimes--,ye.usedTimes===0&&V(A)),L.__cacheKey=ve,L.__webglTexture=le[ve].texture}return j}function it(L,A,j){return Math.floor(Math.floor(L/j)/A)}function jt(L,A,j,pe){let ve=L.updateRanges;if(ve.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,A.width,A.height,j,pe,A.data);else{ve.sort((z,oe)=>z.start-oe.start);let ye=0;for(let z=1;z<ve.length;z++){let oe=ve[ye],se=ve[z],Ee=oe.start+oe.count,_e=it(se.start,A.width,4),Me=it(oe.start,A.width,4);se.start<=Ee+1&&_e===Me&&it(se.start+se.count-1,A.width,4)===_e?oe.count=Math.max(oe.count,se.start+se.count-oe.start):(++ye,ve[ye]=se)}ve.length=ye+1;let ie=t.getParameter(n.UNPACK_ROW_LENGTH),re=t.getParameter(n.UNPACK_SKIP_PIXELS),xe=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,A.width);for(let z=0,oe=ve.length;z<oe;z++){let se=ve[z],Ee=Math.floor(se.start/4),_e=Math.ceil(se.count/4),Me=Ee%A.width,Ye=Math.floor(Ee/A.width),tt=_e,de=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Me),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ye),t.texSubImage2D(n.TEXTURE_2D,0,Me,Ye,tt,de,j,pe,A.data)}L.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,ie),t.pixelStorei(n.UNPACK_SKIP_PIXELS,re),t.pixelStorei(n.UNPACK_SKIP_ROWS,xe)}}function zt(L,A,j){let pe=n.TEXTURE_2D;(A.isDataArrayTexture||A.isCompressedArrayTexture)&&(pe=n.TEXTURE_2D_ARRAY),A.isData3DTexture&&(pe=n.TEXTURE_3D);let le=lt(L,A),ve=A.source;t.bindTexture(pe,L.__webglTexture,n.TEXTURE0+j);let ye=i.get(ve);if(ve.version!==ye.__version||le===!0){if(t.activeTexture(n.TEXTURE0+j),(typeof ImageBitmap<"u"&&A.image instanceof ImageBitmap)===!1){let de=_t.getPrimaries(_t.workingColorSpace),ze=A.colorSpace===Ps?null:_t.getPrimaries(A.colorSpace),nt=A.colorSpace===Ps||de===ze?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,A.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,A.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,nt)}t.pixelStorei(n.UNPACK_ALIGNMENT,A.unpackAlignment);let re=_(A.image,!1,s.maxTextureSize);re=qe(A,re);let xe=r.convert(A.format,A.colorSpace),z=r.convert(A.type),oe=S(A.internalFormat,xe,z,A.normalized,A.colorSpace,A.isVideoTexture);ut(pe,A);let se,Ee=A.mipmaps,_e=A.isVideoTexture!==!0,Me=ye.__version===void 0||le===!0,Ye=ve.dataReady,tt=E(A,re);if(A.isDepthTexture)oe=v(A.format===Rs,A.type),Me&&(_e?t.texStorage2D(n.TEXTURE_2D,1,oe,re.width,re.height):t.texImage2D(n.TEXTURE_2D,0,oe,re.width,re.height,0,xe,z,null));else if(A.isDataTexture)if(Ee.length>0){_e&&Me&&t.texStorage2D(n.TEXTURE_2D,tt,oe,Ee[0].width,Ee[0].height);for(let de=0,ze=Ee.length;de<ze;de++)se=Ee[de],_e?Ye&&t.texSubImage2D(n.TEXTURE_2D,de,0,0,se.width,se.height,xe,z,se.data):t.texImage2D(n.TEXTURE_2D,de,oe,se.width,se.height,0,xe,z,se.data);A.generateMipmaps=!1}else _e?(Me&&t.texStorage2D(n.TEXTURE_2D,tt,oe,re.width,re.height),Ye&&jt(A,re,xe,z)):t.texImage2D(n.TEXTURE_2D,0,oe,re.width,re.height,0,xe,z,re.data);else if(A.isCompressedTexture)if(A.isCompressedArrayTexture){_e&&Me&&t.texStorage3D(n.TEXTURE_2D_ARRAY,tt,oe,Ee[0].width,Ee[0].height,re.depth);for(let de=0,ze=Ee.length;de<ze;de++)if(se=Ee[de],A.format!==zn)if(xe!==null)if(_e){if(Ye)if(A.layerUpdates.size>0){let nt=Nd(se.width,se.height,A.format,A.type);for(let Re of A.layerUpdates){let ct=se.data.subarray(Re*nt/se.data.BYTES_PER_ELEMENT,(Re+1)*nt/se.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,de,0,0,Re,se.width,se.height,1,xe,ct)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,de,0,0,0,se.width,se.height,re.depth,xe,se.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,de,oe,se.width,se.height,re.depth,0,se.data,0,0);else Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else _e?Ye&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,de,0,0,0,se.width,se.height,re.depth,xe,z,se.data):t.texImage3D(n.TEXTURE_2D_ARRAY,de,oe,se.width,se.height,re.depth,0,xe,z,se.data);A.layerUpdates.size>0&&A.clearLayerUpdates()}else{_e&&Me&&t.texStorage2D(n.TEXTURE_2D,tt,oe,Ee[0].width,Ee[0].height);for(let de=0,ze=Ee.length;de<ze;de++)se=Ee[de],A.format!==zn?xe!==null?_e?Ye&&t.compressedTexSubImage2D(n.TEXTURE_2D,de,0,0,se.width,se.height,xe,se.data):t.compressedTexImage2D(n.TEXTURE_2D,de,oe,se.width,se.height,0,se.data):Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):_e?Ye&&t.texSubImage2D(n.TEXTURE_2D,de,0,0,se.width,se.height,xe,z,se.data):t.texImage2D(n.TEXTURE_2D,de,oe,se.width,se.height,0,xe,z,se.data)}else if(A.isDataArrayTexture)if(_e){if(Me&&t.texStorage3D(n.TEXTURE_2D_ARRAY,tt,oe,re.width,re.height,re.depth),Ye)if(A.layerUpdates.size>0){let de=Nd(re.width,re.height,A.format,A.type);for(let ze of A.layerUpdates){let nt=re.data.subarray(ze*de/re.data.BYTES_PER_ELEMENT,(ze+1)*de/re.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,ze,re.width,re.height,1,xe,z,nt)}A.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,re.width,re.height,re.depth,xe,z,re.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,oe,re.width,re.height,re.depth,0,xe,z,re.data);else if(A.isData3DTexture)_e?(Me&&t.texStorage3D(n.TEXTURE_3D,tt,oe,re.width,re.height,re.depth),Ye&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,re.width,re.height,re.depth,xe,z,re.data)):t.texImage3D(n.TEXTURE_3D,0,oe,re.width,re.height,re.depth,0,xe,z,re.data);else if(A.isFramebufferTexture){if(Me)if(_e)t.texStorage2D(n.TEXTURE_2D,tt,oe,re.width,re.height);else{let de=re.width,ze=re.height;for(let nt=0;nt<tt;nt++)t.texImage2D(n.TEXTURE_2D,nt,oe,de,ze,0,xe,z,null),de>>=1,ze>>=1}}else if(A.isHTMLTexture){if("texElementImage2D"in n){let de=n.canvas;if(de.hasAttribute("layoutsubtree")||de.setAttribute("layoutsubtree","true"),re.parentNode!==de){de.appendChild(re),h.add(A),de.onpaint=ze=>{let nt=ze.changedElements;for(let Re of h)nt.includes(Re.image)&&(Re.needsUpdate=!0)},de.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,re);else{let nt=n.RGBA,Re=n.RGBA,ct=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,nt,Re,ct,re)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Ee.length>0){if(_e&&Me){let de=Ze(Ee[0]);t.texStorage2D(n.TEXTURE_2D,tt,oe,de.width,de.height)}for(let de=0,ze=Ee.length;de<ze;de++)se=Ee[de],_e?Ye&&t.texSubImage2D(n.TEXTURE_2D,de,0,0,xe,z,se):t.texImage2D(n.TEXTURE_2D,de,oe,xe,z,se);A.generateMipmaps=!1}else if(_e){if(Me){let de=Ze(re);t.texStorage2D(n.TEXTURE_2D,tt,oe,de.width,de.height)}Ye&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,xe,z,re)}else t.texImage2D(n.TEXTURE_2D,0,oe,xe,z,re);w(A)&&A.mipmapsAutoUpdate===!0&&y(pe),ye.__version=ve.version,A.onUpdate&&A.onUpdate(A)}L.__version=A.version}function un(L,A,j){if(A.image.length!==6)return;let pe=lt(L,A),le=A.source;t.bindTexture(n.TEXTURE_CUBE_MAP,L.__webglTexture,n.TEXTURE0+j);let ve=i.get(le);if(le.version!==ve.__version||pe===!0){t.activeTexture(n.TEXTURE0+j);let ye=_t.getPrimaries(_t.workingColorSpace),ie=A.colorSpace===Ps?null:_t.getPrimaries(A.colorSpace),re=A.colorSpace===Ps||ye===ie?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,A.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,A.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,A.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,re);let xe=A.isCompressedTexture||A.image[0].isCompressedTexture,z=A.image[0]&&A.image[0].isDataTexture,oe=[];for(let Re=0;Re<6;Re++)!xe&&!z?oe[Re]=_(A.image[Re],!0,s.maxCubemapSize):oe[Re]=z?A.image[Re].image:A.image[Re],oe[Re]=qe(A,oe[Re]);let se=oe[0],Ee=r.convert(A.format,A.colorSpace),_e=r.convert(A.type),Me=S(A.internalFormat,Ee,_e,A.normalized,A.colorSpace),Ye=A.isVideoTexture!==!0,tt=ve.__version===void 0||pe===!0,de=le.dataReady,ze=E(A,se);ut(n.TEXTURE_CUBE_MAP,A);let nt;if(A.isDepthTexture){if(Me=v(A.format===Rs,A.type),tt)if(Ye)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Me,se.width,se.height);else for(let Re=0;Re<6;Re++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,se.width,se.height,0,Ee,_e,null)}else if(xe){Ye&&tt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,Me,se.width,se.height);for(let Re=0;Re<6;Re++){nt=oe[Re].mipmaps;for(let ct=0;ct<nt.length;ct++){let Vt=nt[ct];A.format!==zn?Ee!==null?Ye?de&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,0,0,Vt.width,Vt.height,Ee,Vt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,Me,Vt.width,Vt.height,0,Vt.data):Ke("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ye?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,0,0,Vt.width,Vt.height,Ee,_e,Vt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct,Me,Vt.width,Vt.height,0,Ee,_e,Vt.data)}}}else{if(nt=A.mipmaps,Ye&&tt){nt.length>0&&ze++;let Re=Ze(oe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,Me,Re.width,Re.height)}for(let Re=0;Re<6;Re++)if(z){Ye?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,oe[Re].width,oe[Re].height,Ee,_e,oe[Re].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,oe[Re].width,oe[Re].height,0,Ee,_e,oe[Re].data);for(let ct=0;ct<nt.length;ct++){let $n=nt[ct].image[Re].image;Ye?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,0,0,$n.width,$n.height,Ee,_e,$n.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,Me,$n.width,$n.height,0,Ee,_e,$n.data)}}else{Ye?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,0,0,Ee,_e,oe[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,0,Me,Ee,_e,oe[Re]);for(let ct=0;ct<nt.length;ct++){let Vt=nt[ct];Ye?de&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,0,0,Ee,_e,Vt.image[Re]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Re,ct+1,Me,Ee,_e,Vt.image[Re])}}}w(A)&&A.mipmapsAutoUpdate===!0&&y(n.TEXTURE_CUBE_MAP),ve.__version=le.version,A.onUpdate&&A.onUpdate(A)}L.__version=A.version}function Nt(L,A,j,pe,le,ve){let ye=r.convert(j.format,j.colorSpace),ie=r.convert(j.type),re=S(j.internalFormat,ye,ie,j.normalized,j.colorSpace),xe=i.get(A),z=i.get(j);if(z.__renderTarget=A,!xe.__hasExternalTextures){let oe=Math.max(1,A.width>>ve),se=Math.max(1,A.height>>ve);le===n.TEXTURE_3D||le===n.TEXTURE_2D_ARRAY?t.texImage3D(le,ve,re,oe,se,A.depth,0,ye,ie,null):t.texImage2D(le,ve,re,oe,se,0,ye,ie,null)}t.bindFramebuffer(n.FRAMEBUFFER,L),we(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,pe,le,z.__webglTexture,0,at(A)):(le===n.TEXTURE_2D||le>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&le<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,pe,le,z.__webglTexture,ve),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Cn(L,A,j){if(n.bindRenderbuffer(n.RENDERBUFFER,L),A.depthBuffer){let pe=A.depthTexture,le=pe&&pe.isDepthTexture?pe.type:null,ve=v(A.stencilBuffer,le),ye=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;we(A)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(A),ve,A.width,A.height):j?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(A),ve,A.width,A.height):n.renderbufferStorage(n.RENDERBUFFER,ve,A.width,A.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,ye,n.RENDERBUFFER,L)}else{let pe=A.textures;for(let le=0;le<pe.length;le++){let ve=pe[le],ye=r.convert(ve.format,ve.colorSpace),ie=r.convert(ve.type),re=S(ve.internalFormat,ye,ie,ve.normalized,ve.colorSpace);we(A)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(A),re,A.width,A.height):j?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(A),re,A.width,A.height):n.renderbufferStorage(n.RENDERBUFFER,re,A.width,A.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function yt(L,A,j){let pe=A.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,L),!(A.depthTexture&&A.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let le=i.get(A.depthTexture);le.__renderTarget=A;let ve=pe?A.depthTexture.image[0]:A.depthTexture.image;(!le.__webglTexture||ve.width!==A.width||ve.height!==A.height)&&(ve.width=A.width,ve.height=A.height,A.depthTexture.needsUpdate=!0),pe?he(A.depthTexture,0):fe(A.depthTexture,0);let ye=le.__webglTexture,ie=at(A),re=pe?n.TEXTURE_CUBE_MAP_POSITIVE_X+j:n.TEXTURE_2D,xe=A.depthTexture.format===Rs?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(A.depthTexture.format===Ms)we(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,xe,re,ye,0,ie):n.framebufferTexture2D(n.FRAMEBUFFER,xe,re,ye,0);else if(A.depthTexture.format===Rs)we(A)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,xe,re,ye,0,ie):n.framebufferTexture2D(n.FRAMEBUFFER,xe,re,ye,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function yn(L){let A=i.get(L),j=L.isWebGLCubeRenderTarget===!0;if(A.__boundDepthTexture!==L.depthTexture){let pe=L.depthTexture;if(A.__depthDisposeCallback&&A.__depthDisposeCallback(),pe){let le=()=>{delete A.__boundDepthTexture,delete A.__depthDisposeCallback,pe.removeEventListener("dispose",le)};pe.addEventListener("dispose",le),A.__depthDisposeCallback=le}A.__boundDepthTexture=pe}if(L.depthTexture&&!A.__autoAllocateDepthBuffer)if(j)for(let pe=0;pe<6;pe++)yt(A.__webglFramebuffer[pe],L,pe);else L.texture.mipmaps.length>0?yt(A.__webglFramebuffer[0],L,0):yt(A.__webglFramebuffer,L,0);else if(j){A.__webglDepthbuffer=[];for(let pe=0;pe<6;pe++)if(t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer[pe]),A.__webglDepthbuffer[pe]===void 0)A.__webglDepthbuffer[pe]=n.createRenderbuffer(),Cn(A.__webglDepthbuffer[pe],L,!1);else{let le=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ve=A.__webglDepthbuffer[pe];n.bindRenderbuffer(n.RENDERBUFFER,ve),n.framebufferRenderbuffer(n.FRAMEBUFFER,le,n.RENDERBUFFER,ve)}}else if(L.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,A.__webglFramebuffer),A.__webglDepthbuffer===void 0)A.__webglDepthbuffer=n.createRenderbuffer(),Cn(A.__webglDepthbuffer,L,!1);else{let le=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ve=A.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ve),n.framebufferRenderbuffer(n.FRAMEBUFFER,le,n.RENDERBUFFER,ve)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function en(L,A,j){let pe=i.get(L);A!==void 0&&Nt(pe.__webglFramebuffer,L,L.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),j!==void 0&&yn(L)}function hn(L){let A=L.texture,j=i.get(L),pe=i.get(A);L.addEventListener("dispose",I),P(L);let le=L.textures,ve=L.isWebGLCubeRenderTarget===!0,ye=le.length>1;if(ye||(pe.__webglTexture===void 0&&(pe.__webglTexture=n.createTexture()),pe.__version=A.version,o.memory.textures++),ve){j.__webglFramebuffer=[];for(let ie=0;ie<6;ie++)if(A.mipmaps.length>0){j.__webglFramebuffer[ie]=[];for(let re=0;re<A.mipmaps.length;re++)j.__webglFramebuffer[ie][re]=n.createFramebuffer()}else j.__webglFramebuffer[ie]=n.createFramebuffer()}else{if(A.mipmaps.length>0){j.__webglFramebuffer=[];for(let ie=0;ie<A.mipmaps.length;ie++)j.__webglFramebuffer[ie]=n.createFramebuffer()}else j.__webglFramebuffer=n.createFramebuffer();if(ye)for(let ie=0,re=le.length;ie<re;ie++){let xe=i.get(le[ie]);xe.__webglTexture===void 0&&(xe.__webglTexture=n.createTexture(),o.memory.textures++)}if(L.samples>0&&we(L)===!1){j.__webglMultisampledFramebuffer=n.createFramebuffer(),j.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,j.__webglMultisampledFramebuffer);for(let ie=0;ie<le.length;ie++){let re=le[ie];j.__webglColorRenderbuffer[ie]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,j.__webglColorRenderbuffer[ie]);let xe=r.convert(re.format,re.colorSpace),z=r.convert(re.type),oe=S(re.internalFormat,xe,z,re.normalized,re.colorSpace,L.isXRRenderTarget===!0),se=at(L);n.renderbufferStorageMultisample(n.RENDERBUFFER,se,oe,L.width,L.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ie,n.RENDERBUFFER,j.__webglColorRenderbuffer[ie])}n.bindRenderbuffer(n.RENDERBUFFER,null),L.depthBuffer&&(j.__webglDepthRenderbuffer=n.createRenderbuffer(),Cn(j.__webglDepthRenderbuffer,L,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ve){t.bindTexture(n.TEXTURE_CUBE_MAP,pe.__webglTexture),ut(n.TEXTURE_CUBE_MAP,A);for(let ie=0;ie<6;ie++)if(A.mipmaps.length>0)for(let re=0;re<A.mipmaps.length;re++)Nt(j.__webglFramebuffer[ie][re],L,A,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ie,re);else Nt(j.__webglFramebuffer[ie],L,A,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+ie,0);w(A)?y(n.TEXTURE_CUBE_MAP):A.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,A.mipmaps.length-1),t.unbindTexture()}else if(ye){for(let ie=0,re=le.length;ie<re;ie++){let xe=le[ie],z=i.get(xe),oe=n.TEXTURE_2D;(L.isWebGL3DRenderTarget||L.isWebGLArrayRenderTarget)&&(oe=L.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(oe,z.__webglTexture),ut(oe,xe),Nt(j.__webglFramebuffer,L,xe,n.COLOR_ATTACHMENT0+ie,oe,0),w(xe)&&y(oe)}t.unbindTexture()}else{let ie=n.TEXTURE_2D;if((L.isWebGL3DRenderTarget||L.isWebGLArrayRenderTarget)&&(ie=L.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(ie,pe.__webglTexture),ut(ie,A),A.mipmaps.length>0)for(let re=0;re<A.mipmaps.length;re++)Nt(j.__webglFramebuffer[re],L,A,n.COLOR_ATTACHMENT0,ie,re);else Nt(j.__webglFramebuffer,L,A,n.COLOR_ATTACHMENT0,ie,0);w(A)?y(ie):A.mipmaps.length>0&&n.texParameteri(ie,n.TEXTURE_MAX_LEVEL,A.mipmaps.length-1),t.unbindTexture()}L.depthBuffer&&yn(L)}function G(L){let A=L.textures;for(let j=0,pe=A.length;j<pe;j++){let le=A[j];if(w(le)&&le.mipmapsAutoUpdate===!0){let ve=b(L),ye=i.get(le).__webglTexture;t.bindTexture(ve,ye),y(ve),t.unbindTexture()}}}let Pe=[];function Je(L){if(L.samples>0){if(we(L)===!1){let A=L.textures,j=L.width,pe=L.height,le=n.COLOR_BUFFER_BIT,ve=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=i.get(L),ie=A.length>1;if(ie)for(let xe=0;xe<A.length;xe++)t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,ye.__webglMultisampledFramebuffer),L.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglFramebuffer);for(let xe=0;xe<A.length;xe++){if(L.resolveDepthBuffer&&(L.depthBuffer&&(le|=n.DEPTH_BUFFER_BIT),L.stencilBuffer&&L.resolveStencilBuffer&&(le|=n.STENCIL_BUFFER_BIT)),ie){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,ye.__webglColorRenderbuffer[xe]);let z=i.get(A[xe]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,z,0)}n.blitFramebuffer(0,0,j,pe,0,0,j,pe,le,n.NEAREST),l===!0&&(Pe.length=0,Pe.push(n.COLOR_ATTACHMENT0+xe),L.depthBuffer&&L.storeMultisampledDepthBuffer===!1&&Pe.push(ve),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Pe))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),ie)for(let xe=0;xe<A.length;xe++){t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.RENDERBUFFER,ye.__webglColorRenderbuffer[xe]);let z=i.get(A[xe]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,ye.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+xe,n.TEXTURE_2D,z,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,ye.__webglMultisampledFramebuffer)}else if(L.depthBuffer&&L.storeMultisampledDepthBuffer===!1&&l){let A=L.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[A])}}}function at(L){return Math.min(s.maxSamples,L.samples)}function we(L){let A=i.get(L);return L.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&A.__useRenderToTexture!==!1}function kt(L){let A=o.render.frame;u.get(L)!==A&&(u.set(L,A),L.update())}function qe(L,A){let j=L.colorSpace,pe=L.format,le=L.type;return L.isCompressedTexture===!0||L.isVideoTexture===!0||j!==ka&&j!==Ps&&(_t.getTransfer(j)===Rt?(pe!==zn||le!==ii)&&Ke("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):et("WebGLTextures: Unsupported texture color space:",j)),A}function Ze(L){return typeof HTMLImageElement<"u"&&L instanceof HTMLImageElement?(c.width=L.naturalWidth||L.width,c.height=L.naturalHeight||L.height):typeof VideoFrame<"u"&&L instanceof VideoFrame?(c.width=L.displayWidth,c.height=L.displayHeight):(c.width=L.width,c.height=L.height),c}this.allocateTextureUnit=ce,this.resetTextureUnits=Y,this.getTextureUnits=K,this.setTextureUnits=ae,this.setTexture2D=fe,this.setTexture2DArray=me,this.setTexture3D=Se,this.setTextureCube=he,this.rebindTextures=en,this.setupRenderTarget=hn,this.updateRenderTargetMipmap=G,this.updateMultisampleRenderTarget=Je,this.setupDepthRenderbuffer=yn,this.setupFrameBufferTexture=Nt,this.useMultisampledRTT=we,this.dispose=U}function jT(n,e){function t(i,s=Ps){let r,o=_t.getTransfer(s);if(i===ii)return n.UNSIGNED_BYTE;if(i===au)return n.UNSIGNED_SHORT_4_4_4_4;if(i===lu)return n.UNSIGNED_SHORT_5_5_5_1;if(i===_d)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===vd)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===gd)return n.BYTE;if(i===xd)return n.SHORT;if(i===Uo)return n.UNSIGNED_SHORT;if(i===ou)return n.INT;if(i===Fi)return n.UNSIGNED_INT;if(i===Xn)return n.FLOAT;if(i===Bi)return n.HALF_FLOAT;if(i===yd)return n.ALPHA;if(i===bd)return n.RGB;if(i===zn)return n.RGBA;if(i===Ms)return n.DEPTH_COMPONENT;if(i===Rs)return n.DEPTH_STENCIL;if(i===cu)return n.RED;if(i===uu)return n.RED_INTEGER;if(i===Qs)return n.RG;if(i===hu)return n.RG_INTEGER;if(i===fu)return n.RGBA_INTEGER;if(i===al||i===ll||i===cl||i===ul)if(o===Rt)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===al)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===ll)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===cl)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===ul)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===al)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===ll)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===cl)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===ul)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===du||i===pu||i===mu||i===gu)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===du)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===pu)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===mu)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===gu)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===xu||i===_u||i===vu||i===yu||i===bu||i===hl||i===Su)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===xu||i===_u)return o===Rt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===vu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===yu)return r.COMPRESSED_R11_EAC;if(i===bu)return r.COMPRESSED_SIGNED_R11_EAC;if(i===hl)return r.COMPRESSED_RG11_EAC;if(i===Su)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===Mu||i===wu||i===Eu||i===Au||i===Tu||i===Cu||i===Ru||i===Pu||i===Iu||i===Lu||i===Du||i===Nu||i===Ou||i===ku)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===Mu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===wu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Eu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Au)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Tu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Cu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Ru)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Pu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Iu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Lu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Du)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Nu)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Ou)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===ku)return o===Rt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Uu||i===Fu||i===Bu)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===Uu)return o===Rt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Fu)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Bu)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===zu||i===Gu||i===fl||i===Vu)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===zu)return r.COMPRESSED_RED_RGTC1_EXT;if(i===Gu)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===fl)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Vu)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Er?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var ZT=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,KT=`
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

}`,Hd=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new ja(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Jt({vertexShader:ZT,fragmentShader:KT,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new $t(new Ka(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Wd=class extends Di{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,u=null,h=null,f=null,d=null,m=null,x=typeof XRWebGLBinding<"u",g=new Hd,p={},_=t.getContextAttributes(),w=null,y=null,b=[],S=[],v=new He,E=null,P=null,D=new Wn;D.viewport=new Gt;let N=new Wn;N.viewport=new Gt;let I=[D,N],k=new tu,T=null,U=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(ee){let fe=b[ee];return fe===void 0&&(fe=new Ao,b[ee]=fe),fe.getTargetRaySpace()},this.getControllerGrip=function(ee){let fe=b[ee];return fe===void 0&&(fe=new Ao,b[ee]=fe),fe.getGripSpace()},this.getHand=function(ee){let fe=b[ee];return fe===void 0&&(fe=new Ao,b[ee]=fe),fe.getHandSpace()};function W(ee){let fe=S.indexOf(ee.inputSource);if(fe===-1)return;let me=b[fe];me!==void 0&&(me.update(ee.inputSource,ee.frame,c||o),me.dispatchEvent({type:ee.type,data:ee.inputSource}))}function V(){s.removeEventListener("select",W),s.removeEventListener("selectstart",W),s.removeEventListener("selectend",W),s.removeEventListener("squeeze",W),s.removeEventListener("squeezestart",W),s.removeEventListener("squeezeend",W),s.removeEventListener("end",V),s.removeEventListener("inputsourceschange",ne);for(let ee=0;ee<b.length;ee++){let fe=S[ee];fe!==null&&(S[ee]=null,b[ee].disconnect(fe))}T=null,U=null,g.reset();for(let ee in p)delete p[ee];if(e.setRenderTarget(w),d=null,f=null,h=null,s=null,y=null,ce.stop(),i.isPresenting=!1,e.setPixelRatio(E),e.setSize(v.width,v.height,!1),P!==null){let ee=P.camera;ee.fov=P.fov,ee.zoom=P.zoom,ee.updateProjectionMatrix(),P=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(ee){r=ee,i.isPresenting===!0&&Ke("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(ee){a=ee,i.isPresenting===!0&&Ke("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(ee){c=ee},this.getBaseLayer=function(){return f!==null?f:d},this.getBinding=function(){return h===null&&x&&(h=new XRWebGLBinding(s,t)),h},this.getFrame=function(){return m},this.getSession=function(){return s},this.setSession=async function(ee){if(s=ee,s!==null){if(w=e.getRenderTarget(),s.addEventListener("select",W),s.addEventListener("selectstart",W),s.addEventListener("selectend",W),s.addEventListener("squeeze",W),s.addEventListener("squeezestart",W),s.addEventListener("squeezeend",W),s.addEventListener("end",V),s.addEventListener("inputsourceschange",ne),_.xrCompatible!==!0&&await t.makeXRCompatible(),E=e.getPixelRatio(),e.getSize(v),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let me=null,Se=null,he=null;_.depth&&(he=_.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,me=_.stencil?Rs:Ms,Se=_.stencil?Er:Fi);let Ce={colorFormat:t.RGBA8,depthFormat:he,scaleFactor:r};h=this.getBinding(),f=h.createProjectionLayer(Ce),s.updateRenderState({layers:[f]}),e.setPixelRatio(1),e.setSize(f.textureWidth,f.textureHeight,!1),y=new Qn(f.textureWidth,f.textureHeight,{format:zn,type:ii,depthTexture:new As(f.textureWidth,f.textureHeight,Se,void 0,void 0,void 0,void 0,void 0,void 0,me),stencilBuffer:_.stencil,colorSpace:e.outputColorSpace,samples:_.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let me={antialias:_.antialias,alpha:!0,depth:_.depth,stencil:_.stencil,framebufferScaleFactor:r};d=new XRWebGLLayer(s,t,me),s.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),y=new Qn(d.framebufferWidth,d.framebufferHeight,{format:zn,type:ii,colorSpace:e.outputColorSpace,stencilBuffer:_.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}y.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),ce.setContext(s),ce.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function ne(ee){for(let fe=0;fe<ee.removed.length;fe++){let me=ee.removed[fe],Se=S.indexOf(me);Se>=0&&(S[Se]=null,b[Se].disconnect(me))}for(let fe=0;fe<ee.added.length;fe++){let me=ee.added[fe],Se=S.indexOf(me);if(Se===-1){for(let Ce=0;Ce<b.length;Ce++)if(Ce>=S.length){S.push(me),Se=Ce;break}else if(S[Ce]===null){S[Ce]=me,Se=Ce;break}if(Se===-1)break}let he=b[Se];he&&he.connect(me)}}function $(ee,fe){fe===null?ee.matrixWorld.copy(ee.matrix):ee.matrixWorld.multiplyMatrices(fe.matrixWorld,ee.matrix),ee.matrixWorldInverse.copy(ee.matrixWorld).invert()}this.updateCamera=function(ee){if(s===null)return;let fe=ee.near,me=ee.far;g.texture!==null&&(g.depthNear>0&&(fe=g.depthNear),g.depthFar>0&&(me=g.depthFar)),k.near=N.near=D.near=fe,k.far=N.far=D.far=me,(T!==k.near||U!==k.far)&&(s.updateRenderState({depthNear:k.near,depthFar:k.far}),T=k.near,U=k.far),k.layers.mask=ee.layers.mask|6,D.layers.mask=k.layers.mask&-5,N.layers.mask=k.layers.mask&-3;let Se=ee.parent,he=k.cameras;$(k,Se);for(let Ce=0;Ce<he.length;Ce++)$(he[Ce],Se);k.projectionMatrix.copy(D.projectionMatrix),k.projectionMatrixInverse.copy(D.projectionMatrixInverse),P===null&&ee.isPerspectiveCamera&&(P={camera:ee,fov:ee.fov,zoom:ee.zoom}),Y(ee,k,Se)};function Y(ee,fe,me){me===null?ee.matrix.copy(fe.matrixWorld):(ee.matrix.copy(me.matrixWorld),ee.matrix.invert(),ee.matrix.multiply(fe.matrixWorld)),ee.matrix.decompose(ee.position,ee.quaternion,ee.scale),ee.updateMatrixWorld(!0),ee.projectionMatrix.copy(fe.projectionMatrix),ee.projectionMatrixInverse.copy(fe.projectionMatrixInverse),ee.isPerspectiveCamera&&(ee.fov=Mo*2*Math.atan(1/ee.projectionMatrix.elements[5]),ee.zoom=1)}this.getCamera=function(){return k},this.getFoveation=function(){if(!(f===null&&d===null))return l},this.setFoveation=function(ee){l=ee,f!==null&&(f.fixedFoveation=ee),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=ee)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(k)},this.getCameraTexture=function(ee){return p[ee]};let K=null;function ae(ee,fe){if(u=fe.getViewerPose(c||o),m=fe,u!==null){let me=u.views;d!==null&&(e.setRenderTargetFramebuffer(y,d.framebuffer),e.setRenderTarget(y));let Se=!1;me.length!==k.cameras.length&&(k.cameras.length=0,Se=!0);for(let Ue=0;Ue<me.length;Ue++){let ut=me[Ue],lt=null;if(d!==null)lt=d.getViewport(ut);else{let jt=h.getViewSubImage(f,ut);lt=jt.viewport,Ue===0&&(e.setRenderTargetTextures(y,jt.colorTexture,jt.depthStencilTexture),e.setRenderTarget(y))}let it=I[Ue];it===void 0&&(it=new Wn,it.layers.enable(Ue),it.viewport=new Gt,I[Ue]=it),it.matrix.fromArray(ut.transform.matrix),it.matrix.decompose(it.position,it.quaternion,it.scale),it.projectionMatrix.fromArray(ut.projectionMatrix),it.projectionMatrixInverse.copy(it.projectionMatrix).invert(),it.viewport.set(lt.x,lt.y,lt.width,lt.height),Ue===0&&(k.matrix.copy(it.matrix),k.matrix.decompose(k.position,k.quaternion,k.scale)),Se===!0&&k.cameras.push(it)}let he=s.enabledFeatures;if(he&&he.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){h=i.getBinding();let Ue=h.getDepthInformation(me[0]);Ue&&Ue.isValid&&Ue.texture&&g.init(Ue,s.renderState)}if(he&&he.includes("camera-access")&&x){e.state.unbindTexture(),h=i.getBinding();for(let Ue=0;Ue<me.length;Ue++){let ut=me[Ue].camera;if(ut){let lt=p[ut];lt||(lt=new ja,p[ut]=lt);let it=h.getCameraImage(ut);lt.sourceTexture=it}}}}for(let me=0;me<b.length;me++){let Se=S[me],he=b[me];Se!==null&&he!==void 0&&he.update(Se,fe,c||o)}K&&K(ee,fe),fe.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:fe}),m=null}let ce=new Q0;ce.setAnimationLoop(ae),this.setAnimationLoop=function(ee){K=ee},this.dispose=function(){}}},JT=new We,cx=new rt;cx.set(-1,0,0,0,1,0,0,0,1);function QT(n,e){function t(g,p){g.matrixAutoUpdate===!0&&g.updateMatrix(),p.value.copy(g.matrix)}function i(g,p){p.color.getRGB(g.fogColor.value,Id(n)),p.isFog?(g.fogNear.value=p.near,g.fogFar.value=p.far):p.isFogExp2&&(g.fogDensity.value=p.density)}function s(g,p,_,w,y){p.isNodeMaterial?p.uniformsNeedUpdate=!1:p.isMeshBasicMaterial?r(g,p):p.isMeshLambertMaterial?(r(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshToonMaterial?(r(g,p),h(g,p)):p.isMeshPhongMaterial?(r(g,p),u(g,p),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)):p.isMeshStandardMaterial?(r(g,p),f(g,p),p.isMeshPhysicalMaterial&&d(g,p,y)):p.isMeshMatcapMaterial?(r(g,p),m(g,p)):p.isMeshDepthMaterial?r(g,p):p.isMeshDistanceMaterial?(r(g,p),x(g,p)):p.isMeshNormalMaterial?r(g,p):p.isLineBasicMaterial?(o(g,p),p.isLineDashedMaterial&&a(g,p)):p.isPointsMaterial?l(g,p,_,w):p.isSpriteMaterial?c(g,p):p.isShadowMaterial?(g.color.value.copy(p.color),g.opacity.value=p.opacity):p.isShaderMaterial&&(p.uniformsNeedUpdate=!1)}function r(g,p){g.opacity.value=p.opacity,p.color&&g.diffuse.value.copy(p.color),p.emissive&&g.emissive.value.copy(p.emissive).multiplyScalar(p.emissiveIntensity),p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.bumpMap&&(g.bumpMap.value=p.bumpMap,t(p.bumpMap,g.bumpMapTransform),g.bumpScale.value=p.bumpScale,p.side===ei&&(g.bumpScale.value*=-1)),p.normalMap&&(g.normalMap.value=p.normalMap,t(p.normalMap,g.normalMapTransform),g.normalScale.value.copy(p.normalScale),p.side===ei&&g.normalScale.value.negate()),p.displacementMap&&(g.displacementMap.value=p.displacementMap,t(p.displacementMap,g.displacementMapTransform),g.displacementScale.value=p.displacementScale,g.displacementBias.value=p.displacementBias),p.emissiveMap&&(g.emissiveMap.value=p.emissiveMap,t(p.emissiveMap,g.emissiveMapTransform)),p.specularMap&&(g.specularMap.value=p.specularMap,t(p.specularMap,g.specularMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest);let _=e.get(p),w=_.envMap,y=_.envMapRotation;w&&(g.envMap.value=w,g.envMapRotation.value.setFromMatrix4(JT.makeRotationFromEuler(y)).transpose(),w.isCubeTexture&&w.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(cx),g.reflectivity.value=p.reflectivity,g.ior.value=p.ior,g.refractionRatio.value=p.refractionRatio),p.lightMap&&(g.lightMap.value=p.lightMap,g.lightMapIntensity.value=p.lightMapIntensity,t(p.lightMap,g.lightMapTransform)),p.aoMap&&(g.aoMap.value=p.aoMap,g.aoMapIntensity.value=p.aoMapIntensity,t(p.aoMap,g.aoMapTransform))}function o(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform))}function a(g,p){g.dashSize.value=p.dashSize,g.totalSize.value=p.dashSize+p.gapSize,g.scale.value=p.scale}function l(g,p,_,w){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.size.value=p.size*_,g.scale.value=w*.5,p.map&&(g.map.value=p.map,t(p.map,g.uvTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function c(g,p){g.diffuse.value.copy(p.color),g.opacity.value=p.opacity,g.rotation.value=p.rotation,p.map&&(g.map.value=p.map,t(p.map,g.mapTransform)),p.alphaMap&&(g.alphaMap.value=p.alphaMap,t(p.alphaMap,g.alphaMapTransform)),p.alphaTest>0&&(g.alphaTest.value=p.alphaTest)}function u(g,p){g.specular.value.copy(p.specular),g.shininess.value=Math.max(p.shininess,1e-4)}function h(g,p){p.gradientMap&&(g.gradientMap.value=p.gradientMap)}function f(g,p){g.metalness.value=p.metalness,p.metalnessMap&&(g.metalnessMap.value=p.metalnessMap,t(p.metalnessMap,g.metalnessMapTransform)),g.roughness.value=p.roughness,p.roughnessMap&&(g.roughnessMap.value=p.roughnessMap,t(p.roughnessMap,g.roughnessMapTransform)),p.envMap&&(g.envMapIntensity.value=p.envMapIntensity)}function d(g,p,_){g.ior.value=p.ior,p.diffuseRoughness>0&&(g.diffuseRoughness.value=p.diffuseRoughness,p.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=p.diffuseRoughnessMap,t(p.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),p.sheen>0&&(g.sheenColor.value.copy(p.sheenColor).multiplyScalar(p.sheen),g.sheenRoughness.value=p.sheenRoughness,p.sheenColorMap&&(g.sheenColorMap.value=p.sheenColorMap,t(p.sheenColorMap,g.sheenColorMapTransform)),p.sheenRoughnessMap&&(g.sheenRoughnessMap.value=p.sheenRoughnessMap,t(p.sheenRoughnessMap,g.sheenRoughnessMapTransform))),p.clearcoat>0&&(g.clearcoat.value=p.clearcoat,g.clearcoatRoughness.value=p.clearcoatRoughness,p.clearcoatMap&&(g.clearcoatMap.value=p.clearcoatMap,t(p.clearcoatMap,g.clearcoatMapTransform)),p.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=p.clearcoatRoughnessMap,t(p.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),p.clearcoatNormalMap&&(g.clearcoatNormalMap.value=p.clearcoatNormalMap,t(p.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(p.clearcoatNormalScale),p.side===ei&&g.clearcoatNormalScale.value.negate())),p.dispersion>0&&(g.dispersion.value=p.dispersion),p.retroreflectivity>0&&(g.retroreflectivity.value=p.retroreflectivity),p.iridescence>0&&(g.iridescence.value=p.iridescence,g.iridescenceIOR.value=p.iridescenceIOR,g.iridescenceThicknessMinimum.value=p.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=p.iridescenceThicknessMaximum,p.iridescenceMap&&(g.iridescenceMap.value=p.iridescenceMap,t(p.iridescenceMap,g.iridescenceMapTransform)),p.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=p.iridescenceThicknessMap,t(p.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),p.transmission>0&&(g.transmission.value=p.transmission,g.transmissionSamplerMap.value=_.texture,g.transmissionSamplerSize.value.set(_.width,_.height),p.transmissionMap&&(g.transmissionMap.value=p.transmissionMap,t(p.transmissionMap,g.transmissionMapTransform)),g.thickness.value=p.thickness,p.thicknessMap&&(g.thicknessMap.value=p.thicknessMap,t(p.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=p.attenuationDistance,g.attenuationColor.value.copy(p.attenuationColor)),p.anisotropy>0&&(g.anisotropyVector.value.set(p.anisotropy*Math.cos(p.anisotropyRotation),p.anisotropy*Math.sin(p.anisotropyRotation)),p.anisotropyMap&&(g.anisotropyMap.value=p.anisotropyMap,t(p.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=p.specularIntensity,g.specularColor.value.copy(p.specularColor),p.specularColorMap&&(g.specularColorMap.value=p.specularColorMap,t(p.specularColorMap,g.specularColorMapTransform)),p.specularIntensityMap&&(g.specularIntensityMap.value=p.specularIntensityMap,t(p.specularIntensityMap,g.specularIntensityMapTransform))}function m(g,p){p.matcap&&(g.matcap.value=p.matcap)}function x(g,p){let _=e.get(p).light;g.referencePosition.value.setFromMatrixPosition(_.matrixWorld),g.nearDistance.value=_.shadow.camera.near,g.farDistance.value=_.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function eC(n,e,t,i){let s={},r={};function o(_,w){let y=w.program;i.uniformBlockBinding(_,y,s[_.id])}function a(_,w){let y=s[_.id];y===void 0&&(m(_),y=l(_),s[_.id]=y,_.addEventListener("dispose",g));let b=w.program;i.updateUBOMapping(_,b);let S=e.render.frame;r[_.id]!==S&&(c(_),r[_.id]=S)}function l(_){let w=n.createBuffer(),y=_.__size,b=_.usage;return n.bindBuffer(n.UNIFORM_BUFFER,w),n.bufferData(n.UNIFORM_BUFFER,y,b),n.bindBuffer(n.UNIFORM_BUFFER,null),w}function c(_){let w=s[_.id],y=_.uniforms,b=_.__cache;n.bindBuffer(n.UNIFORM_BUFFER,w);for(let S=0,v=y.length;S<v;S++){let E=y[S];if(Array.isArray(E))for(let P=0,D=E.length;P<D;P++)u(E[P],S,P,b);else u(E,S,0,b)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function u(_,w,y,b){if(f(_,w,y,b)===!0){let S=_.__offset,v=_.value;if(Array.isArray(v)){let E=0;for(let P=0;P<v.length;P++){let D=v[P],N=x(D,!0);h(D,_.__data,E),E+=N.storage/Float32Array.BYTES_PER_ELEMENT}}else h(v,_.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,S,_.__data)}}function h(_,w,y){typeof _=="number"||typeof _=="boolean"?w[y]=_:_.isMatrix3?(w[y]=_.elements[0],w[y+1]=_.elements[1],w[y+2]=_.elements[2],w[y+3]=0,w[y+4]=_.elements[3],w[y+5]=_.elements[4],w[y+6]=_.elements[5],w[y+7]=0,w[y+8]=_.elements[6],w[y+9]=_.elements[7],w[y+10]=_.elements[8],w[y+11]=0):ArrayBuffer.isView(_)?w.set(_.subarray(0,w.length-y),y):_.toArray(w,y)}function f(_,w,y,b){let S=_.value,v=w+"_"+y;if(Array.isArray(S)){b[v]===void 0&&(b[v]=[]);let E=b[v],P=!1;for(let D=0;D<S.length;D++)d(S[D],E,D)===!0&&(P=!0);return P}return d(S,b,v)}function d(_,w,y){if(w[y]===void 0)return typeof _=="number"||typeof _=="boolean"?w[y]=_:ArrayBuffer.isView(_)?w[y]=_.slice():w[y]=_.clone(),!0;{let b=w[y];if(typeof _=="number"||typeof _=="boolean"){if(b!==_)return w[y]=_,!0}else{if(ArrayBuffer.isView(_))return!0;if(b.equals(_)===!1)return b.copy(_),!0}}return!1}function m(_){let w=_.uniforms,y=0,b=16;for(let v=0,E=w.length;v<E;v++){let P=Array.isArray(w[v])?w[v]:[w[v]];for(let D=0,N=P.length;D<N;D++){let I=P[D],k=Array.isArray(I.value)?I.value:[I.value],T=Array.isArray(w[v])||Array.isArray(I.value),U=y;for(let V=0,ne=k.length;V<ne;V++){let $=k[V],Y=x($,T),K=y%b,ae=K%Y.boundary,ce=K+ae;y+=ae,ce!==0&&b-ce<Y.storage&&(y+=b-ce),V===0&&(U=y),y+=Y.storage}let W=I.type==="int"?Int32Array:I.type==="uint"?Uint32Array:Float32Array;I.__data=new W((y-U)/Float32Array.BYTES_PER_ELEMENT),I.__offset=U}}let S=y%b;return S>0&&(y+=b-S),_.__size=y,_.__cache={},this}function x(_,w){let y={boundary:0,storage:0};return typeof _=="number"||typeof _=="boolean"?(y.boundary=4,y.storage=4):_.isVector2?(y.boundary=8,y.storage=8):_.isVector3||_.isColor?(y.boundary=16,y.storage=12):_.isVector4?(y.boundary=16,y.storage=16):_.isMatrix3?(y.boundary=16,y.storage=48):_.isMatrix4?(y.boundary=16,y.storage=64):_.isTexture?Ke("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(_)?(y.boundary=16,y.storage=_.byteLength):Ke("WebGLRenderer: Unsupported uniform value type.",_),w===!0&&(y.boundary=16,y.storage=Math.ceil(y.storage/16)*16),y}function g(_){let w=_.target;w.removeEventListener("dispose",g),n.deleteBuffer(s[w.id]),delete s[w.id],delete r[w.id]}function p(){for(let _ in s)n.deleteBuffer(s[_]);s={},r={}}return{bind:o,update:a,dispose:p}}var tC=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),rs=null;function nC(){return rs===null&&(rs=new Oi(tC,16,16,Qs,Bi),rs.name="DFG_LUT",rs.minFilter=cn,rs.magFilter=cn,rs.wrapS=Qi,rs.wrapT=Qi,rs.generateMipmaps=!1,rs.needsUpdate=!0),rs}var ju=class{constructor(e={}){let{canvas:t=M0(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:f=!1,outputBufferType:d=ii}=e;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=o;let x=d,g=new Set([fu,hu,uu]),p=new Set([ii,Fi,Uo,Er,au,lu]),_=new Uint32Array(4),w=new Int32Array(4),y={textures:[],min:[],max:[],resolution:[]},b=null,S=null,v=[],E=[],P=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ss,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let D=this,N=!1,I=null,k=null,T=null,U=null;this._outputColorSpace=on;let W=0,V=0,ne=null,$=-1,Y=null,K=new Gt,ae=new Gt,ce=null,ee=new Xe(0),fe=0,me=t.width,Se=t.height,he=1,Ce=null,$e=null,Ue=new Gt(0,0,me,Se),ut=new Gt(0,0,me,Se),lt=!1,it=new qs,jt=new Oc,zt=!1,un=!1,Nt=new We,Cn=new B,yt=new Gt,yn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},en=!1;function hn(){return ne===null?he:1}let G=i;function Pe(R,X){return t.getContext(R,X)}let Je,at,we,kt,qe,Ze,L,A,j,pe,le,ve,ye,ie,re,xe,z,oe,se,Ee,_e,Me,Ye;try{let R={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ze,!1),t.addEventListener("webglcontextrestored",nt,!1),t.addEventListener("webglcontextcreationerror",Re,!1),G===null){let X="webgl2";if(G=Pe(X,R),G===null)throw Pe(X)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}tt()}catch(R){throw t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",nt,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),et("WebGLRenderer: "+R.message),R}function tt(){Je=new dA(G),Je.init(),_e=new jT(G,Je),at=new nA(G,Je,e,_e),we=new $T(G,Je),at.reversedDepthBuffer&&f&&we.buffers.depth.setReversed(!0),k=G.createFramebuffer(),T=G.createFramebuffer(),U=G.createFramebuffer(),kt=new gA(G),qe=new DT,Ze=new YT(G,Je,we,qe,at,_e,kt),L=new fA(D),A=new _w(G),Me=new eA(G,A),j=new pA(G,A,kt,Me),pe=new _A(G,j,A,Me,kt),oe=new xA(G,at,Ze),re=new iA(qe),le=new LT(D,L,Je,at,Me,re),ve=new QT(D,qe),ye=new OT,ie=new GT(Je),z=new QE(D,L,we,pe,m,l),xe=new qT(D,pe,at),Ye=new eC(G,kt,at,we),se=new tA(G,Je,kt),Ee=new mA(G,Je,kt),kt.programs=le.programs,D.capabilities=at,D.extensions=Je,D.properties=qe,D.renderLists=ye,D.shadowMap=xe,D.state=we,D.info=kt}x!==ii&&(P=new yA(x,t.width,t.height,a,s,r));let de=new Wd(D,G);this.xr=de,this.getContext=function(){return G},this.getContextAttributes=function(){return G.getContextAttributes()},this.forceContextLoss=function(){let R=Je.get("WEBGL_lose_context");R&&R.loseContext()},this.forceContextRestore=function(){let R=Je.get("WEBGL_lose_context");R&&R.restoreContext()},this.getPixelRatio=function(){return he},this.setPixelRatio=function(R){R!==void 0&&(he=R,this.setSize(me,Se,!1))},this.getSize=function(R){return R.set(me,Se)},this.setSize=function(R,X,te=!0){if(de.isPresenting){Ke("WebGLRenderer: Can't change size while VR device is presenting.");return}me=R,Se=X,t.width=Math.floor(R*he),t.height=Math.floor(X*he),te===!0&&(t.style.width=R+"px",t.style.height=X+"px"),P!==null&&P.setSize(t.width,t.height),this.setViewport(0,0,R,X)},this.getDrawingBufferSize=function(R){return R.set(me*he,Se*he).floor()},this.setDrawingBufferSize=function(R,X,te){me=R,Se=X,he=te,t.width=Math.floor(R*te),t.height=Math.floor(X*te),this.setViewport(0,0,R,X)},this.setEffects=function(R){if(x===ii){et("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(R){for(let X=0;X<R.length;X++)if(R[X].isOutputPass===!0){Ke("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}P.setEffects(R||[])},this.getCurrentViewport=function(R){return R.copy(K)},this.getViewport=function(R){return R.copy(Ue)},this.setViewport=function(R,X,te,Z){R.isVector4?Ue.set(R.x,R.y,R.z,R.w):Ue.set(R,X,te,Z),we.viewport(K.copy(Ue).multiplyScalar(hn()).round())},this.getScissor=function(R){return R.copy(ut)},this.setScissor=function(R,X,te,Z){R.isVector4?ut.set(R.x,R.y,R.z,R.w):ut.set(R,X,te,Z),we.scissor(ae.copy(ut).multiplyScalar(hn()).round())},this.getScissorTest=function(){return lt},this.setScissorTest=function(R){we.setScissorTest(lt=R)},this.setOpaqueSort=function(R){Ce=R},this.setTransparentSort=function(R){$e=R},this.getClearColor=function(R){return R.copy(z.getClearColor())},this.setClearColor=function(){z.setClearColor(...arguments)},this.getClearAlpha=function(){return z.getClearAlpha()},this.setClearAlpha=function(){z.setClearAlpha(...arguments)},this.clear=function(R=!0,X=!0,te=!0){let Z=0;if(R){let J=!1;if(ne!==null){let Ae=ne.texture.format;J=g.has(Ae)}if(J){let Ae=ne.texture.type,Ie=p.has(Ae),Te=z.getClearColor(),Le=z.getClearAlpha(),Ve=Te.r,st=Te.g,pt=Te.b;Ie?(_[0]=Ve,_[1]=st,_[2]=pt,_[3]=Le,G.clearBufferuiv(G.COLOR,0,_)):(w[0]=Ve,w[1]=st,w[2]=pt,w[3]=Le,G.clearBufferiv(G.COLOR,0,w))}else Z|=G.COLOR_BUFFER_BIT}X&&(Z|=G.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),te&&(Z|=G.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),Z!==0&&G.clear(Z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(R){R.setRenderer(this),I=R},this.dispose=function(){t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",nt,!1),t.removeEventListener("webglcontextcreationerror",Re,!1),z.dispose(),ye.dispose(),ie.dispose(),Ze.dispose(),qe.dispose(),L.dispose(),pe.dispose(),j.dispose(),Me.dispose(),Ye.dispose(),le.dispose(),de.dispose(),de.removeEventListener("sessionstart",Fl),de.removeEventListener("sessionend",Wi),hs.stop()};function ze(R){R.preventDefault(),Ba("WebGLRenderer: Context Lost."),N=!0}function nt(){Ba("WebGLRenderer: Context Restored."),N=!1;let R=kt.autoReset,X=xe.enabled,te=xe.autoUpdate,Z=xe.needsUpdate,J=xe.type;tt(),kt.autoReset=R,xe.enabled=X,xe.autoUpdate=te,xe.needsUpdate=Z,xe.type=J}function Re(R){et("WebGLRenderer: A WebGL context could not be created. Reason: ",R.statusMessage)}function ct(R){let X=R.target;X.removeEventListener("dispose",ct),Vt(X)}function Vt(R){$n(R),qe.remove(R)}function $n(R){let X=qe.get(R).programs;X!==void 0&&(X.forEach(function(te){le.releaseProgram(te)}),R.isShaderMaterial&&le.releaseShaderCache(R))}this.renderBufferDirect=function(R,X,te,Z,J,Ae){X===null&&(X=yn);let Ie=J.isMesh&&J.matrixWorld.determinantAffine()<0,Te=fa(R,X,te,Z,J);we.setMaterial(Z,Ie);let Le=te.index,Ve=1;if(Z.wireframe===!0){if(Le=j.getWireframeAttribute(te),Le===void 0)return;Ve=2}let st=te.drawRange,pt=te.attributes.position,Ge=st.start*Ve,mt=(st.start+st.count)*Ve;Ae!==null&&(Ge=Math.max(Ge,Ae.start*Ve),mt=Math.min(mt,(Ae.start+Ae.count)*Ve)),Le!==null?(Ge=Math.max(Ge,0),mt=Math.min(mt,Le.count)):pt!=null&&(Ge=Math.max(Ge,0),mt=Math.min(mt,pt.count));let Qt=mt-Ge;if(Qt<0||Qt===1/0)return;Me.setup(J,Z,Te,te,Le);let It,Lt=se;if(Le!==null&&(It=A.get(Le),Lt=Ee,Lt.setIndex(It)),J.isMesh)Z.wireframe===!0?(we.setLineWidth(Z.wireframeLinewidth*hn()),Lt.setMode(G.LINES)):Lt.setMode(G.TRIANGLES);else if(J.isLine){let bn=Z.linewidth;bn===void 0&&(bn=1),we.setLineWidth(bn*hn()),J.isLineSegments?Lt.setMode(G.LINES):J.isLineLoop?Lt.setMode(G.LINE_LOOP):Lt.setMode(G.LINE_STRIP)}else J.isPoints?Lt.setMode(G.POINTS):J.isSprite&&Lt.setMode(G.TRIANGLES);if(J.isBatchedMesh)if(Je.get("WEBGL_multi_draw"))Lt.renderMultiDraw(J._multiDrawStarts,J._multiDrawCounts,J._multiDrawCount);else{let bn=J._multiDrawStarts,Fe=J._multiDrawCounts,fn=J._multiDrawCount,xt=Le?A.get(Le).bytesPerElement:1,ds=qe.get(Z).currentProgram.getUniforms();for(let dn=0;dn<fn;dn++)ds.setValue(G,"_gl_DrawID",dn),Lt.render(bn[dn]/xt,Fe[dn])}else if(J.isInstancedMesh)Lt.renderInstances(Ge,Qt,J.count);else if(te.isInstancedBufferGeometry){let bn=te._maxInstanceCount!==void 0?te._maxInstanceCount:1/0,Fe=Math.min(te.instanceCount,bn);Lt.renderInstances(Ge,Qt,Fe)}else Lt.render(Ge,Qt)};function ca(R,X,te,Z){I!==null&&R.isNodeMaterial&&I.setObject(Z,R),zt===!0&&re.setState(R,te,!1),R.transparent===!0&&R.side===is&&R.forceSinglePass===!1?(R.side=ei,R.needsUpdate=!0,Xi(R,X,Z),R.side=Js,R.needsUpdate=!0,Xi(R,X,Z),R.side=is):Xi(R,X,Z)}this.compile=function(R,X,te=null){te===null&&(te=R),I!==null&&I.renderStart(R,X,te),S=ie.get(te),S.init(X),E.push(S),te.traverseVisible(function(J){J.isLight&&J.layers.test(X.layers)&&(S.pushLight(J),J.castShadow&&S.pushShadow(J))}),R!==te&&R.traverseVisible(function(J){J.isLight&&J.layers.test(X.layers)&&(S.pushLight(J),J.castShadow&&S.pushShadow(J))}),S.setupLights(),I!==null&&I.updateLights(S.state.lightsArray),un=this.localClippingEnabled,zt=re.init(this.clippingPlanes,un),zt===!0&&re.setGlobalState(this.clippingPlanes,X),I!==null&&xe.render(S.state.shadowsArray,te,X);let Z=new Set;return R.traverse(function(J){if(!(J.isMesh||J.isPoints||J.isLine||J.isSprite))return;let Ae=J.material;if(Ae)if(Array.isArray(Ae))for(let Ie=0;Ie<Ae.length;Ie++){let Te=Ae[Ie];ca(Te,te,X,J),Z.add(Te)}else ca(Ae,te,X,J),Z.add(Ae)}),S=E.pop(),I!==null&&I.renderEnd(),Z},this.compileAsync=function(R,X,te=null){let Z=this.compile(R,X,te);return new Promise(J=>{function Ae(){if(Z.forEach(function(Ie){let Le=qe.get(Ie).currentProgram;(Le===void 0||Le.isReady())&&Z.delete(Ie)}),Z.size===0){J(R);return}setTimeout(Ae,10)}Je.get("KHR_parallel_shader_compile")!==null?Ae():setTimeout(Ae,10)})};let Br=null;function af(R){Br&&Br(R)}function Fl(){hs.stop()}function Wi(){hs.start()}let hs=new Q0;hs.setAnimationLoop(af),typeof self<"u"&&hs.setContext(self),this.setAnimationLoop=function(R){Br=R,de.setAnimationLoop(R),R===null?hs.stop():hs.start()},de.addEventListener("sessionstart",Fl),de.addEventListener("sessionend",Wi),this.render=function(R,X){if(X!==void 0&&X.isCamera!==!0){et("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(N===!0)return;I!==null&&I.renderStart(R,X);let te=de.enabled===!0&&de.isPresenting===!0,Z=P!==null&&(ne===null||te)&&P.begin(D,ne);if(R.matrixWorldAutoUpdate===!0&&R.updateMatrixWorld(),X.parent===null&&X.matrixWorldAutoUpdate===!0&&X.updateMatrixWorld(),de.enabled===!0&&de.isPresenting===!0&&(P===null||P.isCompositing()===!1)&&(de.cameraAutoUpdate===!0&&de.updateCamera(X),X=de.getCamera()),R.isScene===!0&&R.onBeforeRender(D,R,X,ne),S=ie.get(R,E.length),S.init(X),S.state.textureUnits=Ze.getTextureUnits(),E.push(S),Nt.multiplyMatrices(X.projectionMatrix,X.matrixWorldInverse),X.isArrayCamera?jt.setFromArrayCamera(X):it.setFromProjectionMatrix(Nt,bi,X.reversedDepth),un=this.localClippingEnabled,zt=re.init(this.clippingPlanes,un),b=ye.get(R,v.length),b.init(),v.push(b),this.info.render.frame++,de.enabled===!0&&de.isPresenting===!0){let Ie=D.xr.getDepthSensingMesh();Ie!==null&&fs(Ie,X,-1/0,D.sortObjects)}fs(R,X,0,D.sortObjects),b.finish(),I!==null&&I.updateLights(S.state.lightsArray),D.sortObjects===!0&&b.sort(Ce,$e),en=de.enabled===!1||de.isPresenting===!1||de.hasDepthSensing()===!1,en&&z.addToRenderList(b,R),this.info.autoReset===!0&&this.info.reset(),zt===!0&&re.beginShadows();let J=S.state.shadowsArray;if(xe.render(J,R,X),zt===!0&&re.endShadows(),(Z&&P.hasRenderPass())===!1){let Ie=b.opaque,Te=b.transmissive;if(S.setupLights(),X.isArrayCamera){let Le=X.cameras;if(Te.length>0)for(let Ve=0,st=Le.length;Ve<st;Ve++){let pt=Le[Ve];Ei(Ie,Te,R,pt)}en&&z.render(R);for(let Ve=0,st=Le.length;Ve<st;Ve++){let pt=Le[Ve];ua(b,R,pt,pt.viewport)}}else Te.length>0&&Ei(Ie,Te,R,X),en&&z.render(R),ua(b,R,X)}ne!==null&&V===0&&(Ze.updateMultisampleRenderTarget(ne),Ze.updateRenderTargetMipmap(ne)),Z&&P.end(D),R.isScene===!0&&R.onAfterRender(D,R,X),Me.resetDefaultState(),$=-1,Y=null,E.pop(),E.length>0?(S=E[E.length-1],Ze.setTextureUnits(S.state.textureUnits),zt===!0&&re.setGlobalState(D.clippingPlanes,S.state.camera)):S=null,v.pop(),v.length>0?b=v[v.length-1]:b=null,I!==null&&I.renderEnd()};function fs(R,X,te,Z){if(R.visible===!1)return;if(R.layers.test(X.layers)){if(R.isGroup)te=R.renderOrder;else if(R.isLOD)R.autoUpdate===!0&&R.update(X);else if(R.isLight)S.pushLight(R),R.castShadow&&S.pushShadow(R);else if(R.isSprite){let Ie=X.isArrayCamera?jt:it;if(!R.frustumCulled||R.intersectsFrustum(Ie)){Z&&yt.setFromMatrixPosition(R.matrixWorld).applyMatrix4(Nt);let Te=pe.update(R),Le=R.material;Le.visible&&b.push(R,Te,Le,te,yt.z,null,X)}}else if(R.isMesh||R.isLine||R.isPoints){let Ie=X.isArrayCamera?jt:it;if(!R.frustumCulled||R.intersectsFrustum(Ie)){let Te=pe.update(R),Le=R.material;if(Z&&(R.boundingSphere!==void 0?(R.boundingSphere===null&&R.computeBoundingSphere(),yt.copy(R.boundingSphere.center)):(Te.boundingSphere===null&&Te.computeBoundingSphere(),yt.copy(Te.boundingSphere.center)),yt.applyMatrix4(R.matrixWorld).applyMatrix4(Nt)),Array.isArray(Le)){let Ve=Te.groups;for(let st=0,pt=Ve.length;st<pt;st++){let Ge=Ve[st],mt=Le[Ge.materialIndex];mt&&mt.visible&&b.push(R,Te,mt,te,yt.z,Ge,X)}}else Le.visible&&b.push(R,Te,Le,te,yt.z,null,X)}}}let Ae=R.children;for(let Ie=0,Te=Ae.length;Ie<Te;Ie++)fs(Ae[Ie],X,te,Z)}function ua(R,X,te,Z){let{opaque:J,transmissive:Ae,transparent:Ie}=R;S.setupLightsView(te),zt===!0&&re.setGlobalState(D.clippingPlanes,te),Z&&we.viewport(K.copy(Z)),J.length>0&&tn(J,X,te),Ae.length>0&&tn(Ae,X,te),Ie.length>0&&tn(Ie,X,te),we.buffers.depth.setTest(!0),we.buffers.depth.setMask(!0),we.buffers.color.setMask(!0),we.setPolygonOffset(!1)}function Ei(R,X,te,Z){if((te.isScene===!0?te.overrideMaterial:null)!==null)return;if(S.state.transmissionRenderTarget[Z.id]===void 0){let Ge=Je.has("EXT_color_buffer_half_float")||Je.has("EXT_color_buffer_float");S.state.transmissionRenderTarget[Z.id]=new Qn(1,1,{generateMipmaps:!0,type:Ge?Bi:ii,minFilter:Cs,samples:Math.max(4,at.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:_t.workingColorSpace})}let Ae=S.state.transmissionRenderTarget[Z.id],Ie=Z.viewport||K;Ae.setSize(Ie.z*D.transmissionResolutionScale,Ie.w*D.transmissionResolutionScale);let Te=D.getRenderTarget(),Le=D.getActiveCubeFace(),Ve=D.getActiveMipmapLevel();D.setRenderTarget(Ae),D.getClearColor(ee),fe=D.getClearAlpha(),fe<1&&D.setClearColor(16777215,.5),D.clear(),en&&z.render(te);let st=D.toneMapping;D.toneMapping=ss;let pt=Z.viewport;if(Z.viewport!==void 0&&(Z.viewport=void 0),S.setupLightsView(Z),zt===!0&&re.setGlobalState(D.clippingPlanes,Z),tn(R,te,Z),Ze.updateMultisampleRenderTarget(Ae),Ze.updateRenderTargetMipmap(Ae),Je.has("WEBGL_multisampled_render_to_texture")===!1){let Ge=!1;for(let mt=0,Qt=X.length;mt<Qt;mt++){let It=X[mt],{object:Lt,geometry:bn,material:Fe,group:fn}=It;if(Fe.side===is&&Lt.layers.test(Z.layers)){let xt=Fe.side;Fe.side=ei,Fe.needsUpdate=!0,an(Lt,te,Z,bn,Fe,fn),Fe.side=xt,Fe.needsUpdate=!0,Ge=!0}}Ge===!0&&(Ze.updateMultisampleRenderTarget(Ae),Ze.updateRenderTargetMipmap(Ae))}D.setRenderTarget(Te,Le,Ve),D.setClearColor(ee,fe),pt!==void 0&&(Z.viewport=pt),D.toneMapping=st}function tn(R,X,te){let Z=X.isScene===!0?X.overrideMaterial:null;for(let J=0,Ae=R.length;J<Ae;J++){let Ie=R[J],{object:Te,geometry:Le,group:Ve}=Ie,st=Ie.material;st.allowOverride===!0&&Z!==null&&(st=Z),Te.layers.test(te.layers)&&an(Te,X,te,Le,st,Ve)}}function an(R,X,te,Z,J,Ae){I!==null&&J.isNodeMaterial&&I.setObject(R,J),R.onBeforeRender(D,X,te,Z,J,Ae),R.modelViewMatrix.multiplyMatrices(te.matrixWorldInverse,R.matrixWorld),R.normalMatrix.getNormalMatrix(R.modelViewMatrix),J.onBeforeRender(D,X,te,Z,R,Ae),J.transparent===!0&&J.side===is&&J.forceSinglePass===!1?(J.side=ei,J.needsUpdate=!0,D.renderBufferDirect(te,X,Z,J,R,Ae),J.side=Js,J.needsUpdate=!0,D.renderBufferDirect(te,X,Z,J,R,Ae),J.side=is):D.renderBufferDirect(te,X,Z,J,R,Ae),R.onAfterRender(D,X,te,Z,J,Ae)}function ln(R){let X=0;for(let te of R)te.texture!==null&&X++;return X}function Xi(R,X,te){X.isScene!==!0&&(X=yn);let Z=qe.get(R),J=S.state.lights,Ae=S.state.shadowsArray,Ie=J.state.version,Te=le.getParameters(R,J.state,Ae,X,te,S.state.lightProbeGridArray),Le=le.getProgramCacheKey(Te),Ve=Z.programs;Z.environment=R.isMeshStandardMaterial||R.isMeshLambertMaterial||R.isMeshPhongMaterial?X.environment:null,Z.fog=X.fog;let st=R.isMeshStandardMaterial||R.isMeshLambertMaterial&&!R.envMap||R.isMeshPhongMaterial&&!R.envMap;Z.envMap=L.get(R.envMap||Z.environment,st),Z.envMapRotation=Z.environment!==null&&R.envMap===null?X.environmentRotation:R.envMapRotation,Ve===void 0&&(R.addEventListener("dispose",ct),Ve=new Map,Z.programs=Ve,Z.programVariants=new Map);let pt=Ve.get(Le);if(pt!==void 0){if(Z.currentProgram===pt&&Z.lightsStateVersion===Ie)return ha(R,Te),pt}else Te.uniforms=le.getUniforms(R),I!==null&&R.isNodeMaterial&&I.build(R,te,Te),R.onBeforeCompile(Te,D),pt=le.acquireProgram(Te,Le),Ve.set(Le,pt),Z.uniforms=Te.uniforms;let Ge=Z.uniforms;return(!R.isShaderMaterial&&!R.isRawShaderMaterial||R.clipping===!0)&&(Ge.clippingPlanes=re.uniform),ha(R,Te),Z.needsLights=Os(R),Z.lightsStateVersion=Ie,Z.needsLights&&(Ge.ambientLightColor.value=J.state.ambient,Ge.lightProbe.value=J.state.probe,Ge.sunLights.value=J.state.sun,Ge.sunLightShadows.value=J.state.sunShadow,Ge.directionalLights.value=J.state.directional,Ge.directionalLightShadows.value=J.state.directionalShadow,Ge.spotLights.value=J.state.spot,Ge.spotLightShadows.value=J.state.spotShadow,Ge.rectAreaLights.value=J.state.rectArea,Ge.ltc_1.value=J.state.rectAreaLTC1,Ge.ltc_2.value=J.state.rectAreaLTC2,Ge.pointLights.value=J.state.point,Ge.pointLightShadows.value=J.state.pointShadow,Ge.hemisphereLights.value=J.state.hemi,Ge.sunShadowMatrix.value=J.state.sunShadowMatrix,Ge.sunShadowCascade.value=J.state.sunShadowCascade,Ge.directionalShadowMatrix.value=J.state.directionalShadowMatrix,Ge.spotLightMatrix.value=J.state.spotLightMatrix,Ge.spotLightMap.value=J.state.spotLightMap,Ge.pointShadowMatrix.value=J.state.pointShadowMatrix),Z.numLightProbeGrids=ln(S.state.lightProbeGridArray),Z.currentProgram=pt,Z.uniformsList=null,pt}function ri(R,X,te,Z,J){let Ae=qe.get(R),Ie=Ae.currentProgram.id+","+Z+","+J,Te=Ae.programVariants.get(Ie);return Te===void 0?(Te=Xi(R,X,te),Ae.programVariants.set(Ie,Te)):(Ae.currentProgram=Te,Ae.uniformsList=null,Ae.outputColorSpace=Z,Ae.toneMapping=J),Te}function Ns(R){if(R.uniformsList===null){let X=R.currentProgram.getUniforms();R.uniformsList=Fo.seqWithValue(X.seq,R.uniforms)}return R.uniformsList}function ha(R,X){let te=qe.get(R);te.outputColorSpace=X.outputColorSpace,te.batching=X.batching,te.batchingColor=X.batchingColor,te.instancing=X.instancing,te.instancingColor=X.instancingColor,te.instancingMorph=X.instancingMorph,te.skinning=X.skinning,te.morphTargets=X.morphTargets,te.morphNormals=X.morphNormals,te.morphColors=X.morphColors,te.morphTargetsCount=X.morphTargetsCount,te.numClippingPlanes=X.numClippingPlanes,te.numIntersection=X.numClipIntersection,te.vertexAlphas=X.vertexAlphas,te.vertexTangents=X.vertexTangents,te.toneMapping=X.toneMapping}function fa(R,X,te,Z,J){X.isScene!==!0&&(X=yn),Ze.resetTextureUnits();let Ae=X.fog,Ie=Z.isMeshStandardMaterial||Z.isMeshLambertMaterial||Z.isMeshPhongMaterial?X.environment:null,Te=ne===null?D.outputColorSpace:ne.isXRRenderTarget===!0?ne.texture.colorSpace:_t.workingColorSpace,Le=Z.isMeshStandardMaterial||Z.isMeshLambertMaterial&&!Z.envMap||Z.isMeshPhongMaterial&&!Z.envMap,Ve=L.get(Z.envMap||Ie,Le),st=Z.vertexColors===!0&&!!te.attributes.color&&te.attributes.color.itemSize===4,pt=!!te.attributes.tangent&&(!!Z.normalMap||Z.anisotropy>0),Ge=!!te.morphAttributes.position,mt=!!te.morphAttributes.normal,Qt=!!te.morphAttributes.color,It=ss;Z.toneMapped&&(ne===null||ne.isXRRenderTarget===!0)&&(It=D.toneMapping);let Lt=te.morphAttributes.position||te.morphAttributes.normal||te.morphAttributes.color,bn=Lt!==void 0?Lt.length:0,Fe=qe.get(Z),fn=S.state.lights;if(zt===!0&&(un===!0||R!==Y)){let Dt=R===Y&&Z.id===$;re.setState(Z,R,Dt)}let xt=!1,ds=!1;Z.version===Fe.__version?Fe.needsLights&&Fe.lightsStateVersion!==fn.state.version||J.isBatchedMesh&&Fe.batching===!1||!J.isBatchedMesh&&Fe.batching===!0||J.isBatchedMesh&&Fe.batchingColor===!0&&J._colorsTexture===null||J.isBatchedMesh&&Fe.batchingColor===!1&&J._colorsTexture!==null||J.isInstancedMesh&&Fe.instancing===!1||!J.isInstancedMesh&&Fe.instancing===!0||J.isSkinnedMesh&&Fe.skinning===!1||!J.isSkinnedMesh&&Fe.skinning===!0||J.isInstancedMesh&&Fe.instancingColor===!0&&J.instanceColor===null||J.isInstancedMesh&&Fe.instancingColor===!1&&J.instanceColor!==null||J.isInstancedMesh&&Fe.instancingMorph===!0&&J.morphTexture===null||J.isInstancedMesh&&Fe.instancingMorph===!1&&J.morphTexture!==null||Fe.envMap!==Ve||Z.fog===!0&&Fe.fog!==Ae||Fe.numClippingPlanes!==void 0&&(Fe.numClippingPlanes!==re.numPlanes||Fe.numIntersection!==re.numIntersection)||Fe.vertexAlphas!==st||Fe.vertexTangents!==pt||Fe.morphTargets!==Ge||Fe.morphNormals!==mt||Fe.morphColors!==Qt||Fe.morphTargetsCount!==bn||Fe.numLightProbeGrids!==ln(S.state.lightProbeGridArray)?xt=!0:(Fe.outputColorSpace!==Te||Fe.toneMapping!==It)&&(ds=!0):(xt=!0,Fe.__version=Z.version);let dn=Fe.currentProgram;(xt===!0||ds===!0)&&(dn=ds===!0?ri(Z,X,J,Te,It):Xi(Z,X,J),I&&Z.isNodeMaterial&&I.onUpdateProgram(Z,dn,Fe));let Vr=!1,qi=!1,ps=!1,ht=dn.getUniforms(),nn=Fe.uniforms;if(we.useProgram(dn.program)&&(Vr=!0,qi=!0,ps=!0),Z.id!==$&&($=Z.id,qi=!0),Vr||Y!==R){we.buffers.depth.getReversed()&&R.reversedDepth!==!0&&(R._reversedDepth=!0,R.updateProjectionMatrix()),ht.setValue(G,"projectionMatrix",R.projectionMatrix),ht.setValue(G,"viewMatrix",R.matrixWorldInverse);let pn=ht.map.cameraPosition;pn!==void 0&&pn.setValue(G,Cn.setFromMatrixPosition(R.matrixWorld)),at.logarithmicDepthBuffer&&ht.setValue(G,"logDepthBufFC",2/(Math.log(R.far+1)/Math.LN2)),(Z.isMeshPhongMaterial||Z.isMeshToonMaterial||Z.isMeshLambertMaterial||Z.isMeshBasicMaterial||Z.isMeshStandardMaterial||Z.isShaderMaterial)&&ht.setValue(G,"isOrthographic",R.isOrthographicCamera===!0),Y!==R&&(Y=R,qi=!0,ps=!0)}if(Fe.needsLights&&(fn.state.sunShadowMap.length>0&&ht.setValue(G,"sunShadowMap",fn.state.sunShadowMap,Ze),fn.state.directionalShadowMap.length>0&&ht.setValue(G,"directionalShadowMap",fn.state.directionalShadowMap,Ze),fn.state.spotShadowMap.length>0&&ht.setValue(G,"spotShadowMap",fn.state.spotShadowMap,Ze),fn.state.pointShadowMap.length>0&&ht.setValue(G,"pointShadowMap",fn.state.pointShadowMap,Ze)),J.isSkinnedMesh){ht.setOptional(G,J,"bindMatrix"),ht.setOptional(G,J,"bindMatrixInverse");let Dt=J.skeleton;Dt&&(Dt.boneTexture===null&&Dt.computeBoneTexture(),ht.setValue(G,"boneTexture",Dt.boneTexture,Ze))}J.isBatchedMesh&&(ht.setOptional(G,J,"batchingTexture"),ht.setValue(G,"batchingTexture",J._matricesTexture,Ze),ht.setOptional(G,J,"batchingIdTexture"),ht.setValue(G,"batchingIdTexture",J._indirectTexture,Ze),ht.setOptional(G,J,"batchingColorTexture"),J._colorsTexture!==null&&ht.setValue(G,"batchingColorTexture",J._colorsTexture,Ze));let Yn=te.morphAttributes;if((Yn.position!==void 0||Yn.normal!==void 0||Yn.color!==void 0)&&oe.update(J,te,dn),(qi||Fe.receiveShadow!==J.receiveShadow)&&(Fe.receiveShadow=J.receiveShadow,ht.setValue(G,"receiveShadow",J.receiveShadow)),(Z.isMeshStandardMaterial||Z.isMeshLambertMaterial||Z.isMeshPhongMaterial)&&Z.envMap===null&&X.environment!==null&&(nn.envMapIntensity.value=X.environmentIntensity),nn.dfgLUT!==void 0&&(nn.dfgLUT.value=nC()),qi){if(ht.setValue(G,"toneMappingExposure",D.toneMappingExposure),Fe.needsLights&&zr(nn,ps),Ae&&Z.fog===!0&&ve.refreshFogUniforms(nn,Ae),ve.refreshMaterialUniforms(nn,Z,he,Se,S.state.transmissionRenderTarget[R.id]),Fe.needsLights&&Fe.numLightProbeGrids>0){let Dt=y,pn=0;for(let Gn of S.state.lightProbeGridArray)Gn.texture!==null&&(Dt.textures[pn]=Gn.texture,Dt.min[pn]=Gn.boundingBox.min,Dt.max[pn]=Gn.boundingBox.max,Dt.resolution[pn]=Gn.resolution,pn++);for(let Gn in Dt)Dt[Gn].length=pn;nn.probesSH.value=Dt.textures,nn.probesMin.value=Dt.min,nn.probesMax.value=Dt.max,nn.probesResolution.value=Dt.resolution}Fo.upload(G,Ns(Fe),nn,Ze)}if(Z.isShaderMaterial&&Z.uniformsNeedUpdate===!0&&(Fo.upload(G,Ns(Fe),nn,Ze),Z.uniformsNeedUpdate=!1),Z.isSpriteMaterial&&ht.setValue(G,"center",J.center),ht.setValue(G,"modelViewMatrix",J.modelViewMatrix),ht.setValue(G,"normalMatrix",J.normalMatrix),ht.setValue(G,"modelMatrix",J.matrixWorld),Z.uniformsGroups!==void 0){let Dt=Z.uniformsGroups;for(let pn=0,Gn=Dt.length;pn<Gn;pn++){let Bl=Dt[pn];Ye.update(Bl,dn),Ye.bind(Bl,dn)}}return dn}function zr(R,X){R.ambientLightColor.needsUpdate=X,R.lightProbe.needsUpdate=X,R.sunLights.needsUpdate=X,R.sunLightShadows.needsUpdate=X,R.directionalLights.needsUpdate=X,R.directionalLightShadows.needsUpdate=X,R.pointLights.needsUpdate=X,R.pointLightShadows.needsUpdate=X,R.spotLights.needsUpdate=X,R.spotLightShadows.needsUpdate=X,R.rectAreaLights.needsUpdate=X,R.hemisphereLights.needsUpdate=X}function Os(R){return R.isMeshLambertMaterial||R.isMeshToonMaterial||R.isMeshPhongMaterial||R.isMeshStandardMaterial||R.isShadowMaterial||R.isShaderMaterial&&R.lights===!0}this.getActiveCubeFace=function(){return W},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return ne},this.setRenderTargetTextures=function(R,X,te){let Z=qe.get(R);Z.__autoAllocateDepthBuffer=R.resolveDepthBuffer===!1,Z.__autoAllocateDepthBuffer===!1&&(Z.__useRenderToTexture=!1),qe.get(R.texture).__webglTexture=X,qe.get(R.depthTexture).__webglTexture=Z.__autoAllocateDepthBuffer?void 0:te,Z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(R,X){let te=qe.get(R);te.__webglFramebuffer=X,te.__useDefaultFramebuffer=X===void 0},this.setRenderTarget=function(R,X=0,te=0){ne=R,W=X,V=te;let Z=null,J=!1,Ae=!1;if(R){let Te=qe.get(R);if(Te.__useDefaultFramebuffer!==void 0){we.bindFramebuffer(G.FRAMEBUFFER,Te.__webglFramebuffer),K.copy(R.viewport),ae.copy(R.scissor),ce=R.scissorTest,we.viewport(K),we.scissor(ae),we.setScissorTest(ce),$=-1;return}else if(Te.__webglFramebuffer===void 0)Ze.setupRenderTarget(R);else if(Te.__hasExternalTextures)Ze.rebindTextures(R,qe.get(R.texture).__webglTexture,qe.get(R.depthTexture).__webglTexture);else if(R.depthBuffer){let st=R.depthTexture;if(Te.__boundDepthTexture!==st){if(st!==null&&qe.has(st)&&(R.width!==st.image.width||R.height!==st.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ze.setupDepthRenderbuffer(R)}}let Le=R.texture;(Le.isData3DTexture||Le.isDataArrayTexture||Le.isCompressedArrayTexture)&&(Ae=!0);let Ve=qe.get(R).__webglFramebuffer;R.isWebGLCubeRenderTarget?(Array.isArray(Ve[X])?Z=Ve[X][te]:Z=Ve[X],J=!0):R.samples>0&&Ze.useMultisampledRTT(R)===!1?Z=qe.get(R).__webglMultisampledFramebuffer:Array.isArray(Ve)?Z=Ve[te]:Z=Ve,K.copy(R.viewport),ae.copy(R.scissor),ce=R.scissorTest}else K.copy(Ue).multiplyScalar(he).floor(),ae.copy(ut).multiplyScalar(he).floor(),ce=lt;if(te!==0&&(Z=k),we.bindFramebuffer(G.FRAMEBUFFER,Z)&&we.drawBuffers(R,Z),we.viewport(K),we.scissor(ae),we.setScissorTest(ce),J){let Te=qe.get(R.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_CUBE_MAP_POSITIVE_X+X,Te.__webglTexture,te)}else if(Ae){let Te=X;for(let Le=0;Le<R.textures.length;Le++){let Ve=qe.get(R.textures[Le]);G.framebufferTextureLayer(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0+Le,Ve.__webglTexture,te,Te)}}else if(R!==null&&te!==0){let Te=qe.get(R.texture);G.framebufferTexture2D(G.FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,Te.__webglTexture,te)}$=-1};function Gr(R){let X=qe.get(R);return(X.__readFormat!==R.format||X.__readType!==R.type)&&(X.__readFormat=R.format,X.__readType=R.type,X.__formatReadable=at.textureFormatReadable(R.format),X.__typeReadable=at.textureTypeReadable(R.type)),X}this.readRenderTargetPixels=function(R,X,te,Z,J,Ae,Ie,Te=0){if(!(R&&R.isWebGLRenderTarget)){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Le=qe.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le){we.bindFramebuffer(G.FRAMEBUFFER,Le);try{let Ve=R.textures[Te],st=Ve.format,pt=Ve.type;R.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+Te);let Ge=Gr(Ve);if(Ge.__formatReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ge.__typeReadable===!1){et("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}X>=0&&X<=R.width-Z&&te>=0&&te<=R.height-J&&G.readPixels(X,te,Z,J,_e.convert(st),_e.convert(pt),Ae)}finally{let Ve=ne!==null?qe.get(ne).__webglFramebuffer:null;we.bindFramebuffer(G.FRAMEBUFFER,Ve)}}},this.readRenderTargetPixelsAsync=async function(R,X,te,Z,J,Ae,Ie,Te=0){if(!(R&&R.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Le=qe.get(R).__webglFramebuffer;if(R.isWebGLCubeRenderTarget&&Ie!==void 0&&(Le=Le[Ie],Array.isArray(Le)&&(Le=Le[0])),Le)if(X>=0&&X<=R.width-Z&&te>=0&&te<=R.height-J){we.bindFramebuffer(G.FRAMEBUFFER,Le);let Ve=R.textures[Te],st=Ve.format,pt=Ve.type;R.textures.length>1&&G.readBuffer(G.COLOR_ATTACHMENT0+Te);let Ge=Gr(Ve);if(Ge.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ge.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let mt=G.createBuffer();G.bindBuffer(G.PIXEL_PACK_BUFFER,mt),G.bufferData(G.PIXEL_PACK_BUFFER,Ae.byteLength,G.STREAM_READ),G.readPixels(X,te,Z,J,_e.convert(st),_e.convert(pt),0),G.bindBuffer(G.PIXEL_PACK_BUFFER,null);let Qt=ne!==null?qe.get(ne).__webglFramebuffer:null;we.bindFramebuffer(G.FRAMEBUFFER,Qt);let It=G.fenceSync(G.SYNC_GPU_COMMANDS_COMPLETE,0);return G.flush(),await E0(G,It,4),G.bindBuffer(G.PIXEL_PACK_BUFFER,mt),G.getBufferSubData(G.PIXEL_PACK_BUFFER,0,Ae),G.bindBuffer(G.PIXEL_PACK_BUFFER,null),G.deleteBuffer(mt),G.deleteSync(It),Ae}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(R,X=null,te=0){let Z=Math.pow(2,-te),J=Math.floor(R.image.width*Z),Ae=Math.floor(R.image.height*Z),Ie=X!==null?X.x:0,Te=X!==null?X.y:0;Ze.setTexture2D(R,0),G.copyTexSubImage2D(G.TEXTURE_2D,te,0,0,Ie,Te,J,Ae),we.unbindTexture()},this.copyTextureToTexture=function(R,X,te=null,Z=null,J=0,Ae=0){let Ie,Te,Le,Ve,st,pt,Ge,mt,Qt,It=R.isCompressedTexture?R.mipmaps[Ae]:R.image;if(te!==null)Ie=te.max.x-te.min.x,Te=te.max.y-te.min.y,Le=te.isBox3?te.max.z-te.min.z:1,Ve=te.min.x,st=te.min.y,pt=te.isBox3?te.min.z:0;else{let ht=Math.pow(2,-J);Ie=Math.floor(It.width*ht),Te=Math.floor(It.height*ht),R.isDataArrayTexture?Le=It.depth:R.isData3DTexture?Le=Math.floor(It.depth*ht):Le=1,Ve=0,st=0,pt=0}Z!==null?(Ge=Z.x,mt=Z.y,Qt=Z.z):(Ge=0,mt=0,Qt=0);let Lt=_e.convert(X.format),bn=_e.convert(X.type),Fe;X.isData3DTexture?(Ze.setTexture3D(X,0),Fe=G.TEXTURE_3D):X.isDataArrayTexture||X.isCompressedArrayTexture?(Ze.setTexture2DArray(X,0),Fe=G.TEXTURE_2D_ARRAY):(Ze.setTexture2D(X,0),Fe=G.TEXTURE_2D),we.activeTexture(G.TEXTURE0),we.pixelStorei(G.UNPACK_FLIP_Y_WEBGL,X.flipY),we.pixelStorei(G.UNPACK_PREMULTIPLY_ALPHA_WEBGL,X.premultiplyAlpha),we.pixelStorei(G.UNPACK_ALIGNMENT,X.unpackAlignment);let fn=we.getParameter(G.UNPACK_ROW_LENGTH),xt=we.getParameter(G.UNPACK_IMAGE_HEIGHT),ds=we.getParameter(G.UNPACK_SKIP_PIXELS),dn=we.getParameter(G.UNPACK_SKIP_ROWS),Vr=we.getParameter(G.UNPACK_SKIP_IMAGES);we.pixelStorei(G.UNPACK_ROW_LENGTH,It.width),we.pixelStorei(G.UNPACK_IMAGE_HEIGHT,It.height),we.pixelStorei(G.UNPACK_SKIP_PIXELS,Ve),we.pixelStorei(G.UNPACK_SKIP_ROWS,st),we.pixelStorei(G.UNPACK_SKIP_IMAGES,pt);let qi=R.isDataArrayTexture||R.isData3DTexture,ps=X.isDataArrayTexture||X.isData3DTexture;if(R.isDepthTexture){let ht=qe.get(R),nn=qe.get(X),Yn=qe.get(ht.__renderTarget),Dt=qe.get(nn.__renderTarget);we.bindFramebuffer(G.READ_FRAMEBUFFER,Yn.__webglFramebuffer),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,Dt.__webglFramebuffer);for(let pn=0;pn<Le;pn++)qi&&(G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,qe.get(R).__webglTexture,J,pt+pn),G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,qe.get(X).__webglTexture,Ae,Qt+pn)),G.blitFramebuffer(Ve,st,Ve+Ie,st+Te,Ge,mt,Ge+Ie,mt+Te,G.DEPTH_BUFFER_BIT,G.NEAREST);we.bindFramebuffer(G.READ_FRAMEBUFFER,null),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else if(J!==0||R.isRenderTargetTexture||qe.has(R)){let ht=qe.get(R),nn=qe.get(X);we.bindFramebuffer(G.READ_FRAMEBUFFER,T),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,U);for(let Yn=0;Yn<Le;Yn++)qi?G.framebufferTextureLayer(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,ht.__webglTexture,J,pt+Yn):G.framebufferTexture2D(G.READ_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,ht.__webglTexture,J),ps?G.framebufferTextureLayer(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,nn.__webglTexture,Ae,Qt+Yn):G.framebufferTexture2D(G.DRAW_FRAMEBUFFER,G.COLOR_ATTACHMENT0,G.TEXTURE_2D,nn.__webglTexture,Ae),J!==0?G.blitFramebuffer(Ve,st,Ve+Ie,st+Te,Ge,mt,Ge+Ie,mt+Te,G.COLOR_BUFFER_BIT,G.NEAREST):ps?G.copyTexSubImage3D(Fe,Ae,Ge,mt,Qt+Yn,Ve,st,Ie,Te):G.copyTexSubImage2D(Fe,Ae,Ge,mt,Ve,st,Ie,Te);we.bindFramebuffer(G.READ_FRAMEBUFFER,null),we.bindFramebuffer(G.DRAW_FRAMEBUFFER,null)}else ps?R.isDataTexture||R.isData3DTexture?G.texSubImage3D(Fe,Ae,Ge,mt,Qt,Ie,Te,Le,Lt,bn,It.data):X.isCompressedArrayTexture?G.compressedTexSubImage3D(Fe,Ae,Ge,mt,Qt,Ie,Te,Le,Lt,It.data):G.texSubImage3D(Fe,Ae,Ge,mt,Qt,Ie,Te,Le,Lt,bn,It):R.isDataTexture?G.texSubImage2D(G.TEXTURE_2D,Ae,Ge,mt,Ie,Te,Lt,bn,It.data):R.isCompressedTexture?G.compressedTexSubImage2D(G.TEXTURE_2D,Ae,Ge,mt,It.width,It.height,Lt,It.data):G.texSubImage2D(G.TEXTURE_2D,Ae,Ge,mt,Ie,Te,Lt,bn,It);we.pixelStorei(G.UNPACK_ROW_LENGTH,fn),we.pixelStorei(G.UNPACK_IMAGE_HEIGHT,xt),we.pixelStorei(G.UNPACK_SKIP_PIXELS,ds),we.pixelStorei(G.UNPACK_SKIP_ROWS,dn),we.pixelStorei(G.UNPACK_SKIP_IMAGES,Vr),Ae===0&&X.generateMipmaps===!0&&X.mipmapsAutoUpdate===!0&&G.generateMipmap(Fe),we.unbindTexture()},this.initRenderTarget=function(R){qe.get(R).__webglFramebuffer===void 0&&Ze.setupRenderTarget(R)},this.initTexture=function(R){R.isCubeTexture?Ze.setTextureCube(R,0):R.isData3DTexture?Ze.setTexture3D(R,0):R.isDataArrayTexture||R.isCompressedArrayTexture?Ze.setTexture2DArray(R,0):Ze.setTexture2D(R,0),we.unbindTexture()},this.resetState=function(){W=0,V=0,ne=null,we.reset(),Me.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return bi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=_t._getDrawingBufferColorSpace(e),t.unpackColorSpace=_t._getUnpackColorSpace()}};var iC=.4,ux=1.75,sC=.2,rC={skeleton:new B(1,0,0),mesh:new B(0,0,1)},Ju=40;function Xd(n){let e=n.floor??0,t=oC(n),i=lC(t?aC(t):new Float32Array(n.stage_time.length*3),n),s=i.length/3,r=({index:l,next:c,share:u},h)=>h.set(i[3*l]+u*(i[3*c]-i[3*l]),i[3*l+1]+u*(i[3*c+1]-i[3*l+1]),i[3*l+2]+u*(i[3*c+2]-i[3*l+2])),o=new B().fromArray(i,0),a=new B().fromArray(i,3*(s-1));return{at:r,first:o,last:a,floor:e,duration:n.stage_time[s-1]-n.stage_time[0],forward:uC(n,o,a),height:hC(t,e)}}var Qu=n=>!!(n.skeleton??n.mesh??n.markers??n.reactions);function oC(n){return n.skeleton?{values:n.skeleton.position,only:0}:n.mesh?{values:n.mesh.position,only:0}:n.markers?{values:n.markers.position,only:-1}:n.reactions?{values:n.reactions.point,only:-1}:null}function aC({values:n,only:e}){let[t,i]=n.shape,s=new Float32Array(t*3);for(let r=0;r<t;r++)for(let o=0;o<3;o++){if(e>=0){s[3*r+o]=n[(r*i+e)*3+o];continue}let[a,l]=[0,0];for(let c=0;c<i;c++){let u=n[(r*i+c)*3+o];Number.isNaN(u)||([a,l]=[a+u,l+1])}s[3*r+o]=a/l}return s}function lC(n,e){let t=e.stage_time,i=n.length/3,s=new Float32Array(n.length),[r,o]=[0,0],a=[0,0,0,0],l=(c,u)=>{if(!Number.isNaN(n[3*c])){for(let h=0;h<3;h++)a[h]+=u*n[3*c+h];a[3]+=u}};for(let c=0;c<i;c++){let u=Math.min(iC,t[c]-t[0],t[i-1]-t[c])+1e-9;for(;o<i&&t[o]<=t[c]+u;)l(o++,1);for(;t[r]<t[c]-u;)l(r++,-1);for(let h=0;h<3;h++)s[3*c+h]=a[h]/a[3]}return cC(s,i),s}function cC(n,e){let t=-1;for(let i=0;i<e;i++)if(!Number.isNaN(n[3*i])){for(let s=t+1;s<i;s++){let r=t<0?1:(s-t)/(i-t);for(let o=0;o<3;o++){let a=t<0?0:n[3*t+o];n[3*s+o]=a+r*(n[3*i+o]-a)}}t=i}if(t<0)return n.fill(0);for(let i=t+1;i<e;i++)n.copyWithin(3*i,3*t,3*t+3);return n}function uC(n,e,t){let i=n.skeleton?"skeleton":n.mesh?"mesh":null,s=new B;if(i){let{rotation:r}=n[i],[o,a]=r.shape,[l,c]=[new St,new B];for(let u=0;u<Ju;u++){let h=Math.floor(u*(o-1)/(Ju-1))*a*4;l.set(r[h+1],r[h+2],r[h+3],r[h]).normalize(),c.copy(rC[i]).applyQuaternion(l),Number.isNaN(c.x)||s.add(c)}}else s.subVectors(t,e);return s.y=0,s.lengthSq()>1e-4?s.normalize():s.set(1,0,0)}function hC(n,e){if(!n)return ux;let{values:t,only:i}=n,[s,r]=t.shape,o=-1/0;for(let l=0;l<Ju;l++){let c=Math.floor(l*(s-1)/(Ju-1));for(let u=0;u<r;u++)o=Math.max(o,t[(c*r+u)*3+1]||-1/0)}let a=o-e+(i<0?0:sC);return a>.5&&a<4?a:ux}var fC=[{value:"orbit",text:"Orbit"},{value:"front",text:"Front"},{value:"side",text:"Side"},{value:"back",text:"Back"},{value:"top",text:"Top"},{value:"camera",text:"Camera"}],dC=[["mesh","Body mesh"],["skeleton","Skeleton"],["frames","Joint frames","skeleton"],["muscles","Muscles"],["reactions","Ground reaction forces"],["markers","Markers"],["keypoints","Keypoints"],["picture","Video picture"],["floor","Floor"]],qd=n=>n.trials.some(Qu),$d=n=>fC.filter(({value:e})=>e==="camera"?n.trials.some(t=>t.camera):qd(n)),pC=n=>dC.filter(([e,,t])=>e==="floor"?qd(n):n.trials.some(i=>i[t??e]));function hx(n,{scene:e,state:t},i){let s=$d(e).map((a,l)=>({...a,title:`${a.text} view (${l+1})`}));n.append(zs(t,i,{key:"view",label:"View",choices:s}),...qd(e)?[mC(t,i)]:[],H("span",{class:"end"})),e.trials.some(a=>a.mesh)&&n.append(xC(t,i));let r=Nn({icon:"layers",text:"Layers",label:"Layers",framed:!0});r.classList.add("layers-button");let{panel:o}=Ki(r,{label:"Layers",end:!0,fill:a=>gC(a,e,t)},i);Qr(o),n.append(r,o)}var mC=(n,e)=>eg(e,"follow",{icon:"follow",label:"The camera follows the subject (f)",press:()=>n.set({follow:!n.get("follow")}),read:()=>n.get("follow")});function gC(n,e,t){let i=pC(e).map(([s,r])=>{let o=()=>{let l={...t.get("layers"),[s]:!t.get("layers")[s]};t.set({layers:l}),a.setAttribute("aria-checked",String(l[s]))},a=H("button",{type:"button",class:"menu-item",role:"checkbox","aria-checked":String(!!t.get("layers")[s]),on:{click:o}},H("span",{class:"check"},Dn("check")),H("span",{class:"what",text:r}));return a});n.append(...i),e.trials.some(s=>s.mesh)&&n.append(H("div",{class:"menu-line"},H("span",{class:"what",text:"See-through body"}),dx(t)))}var fx=n=>Math.round(100*(1-n.get("opacity")));function dx(n){let e=H("input",{type:"range",class:"range",min:0,max:100,step:5,value:fx(n),"aria-label":"See-through body, percent",on:{input:()=>n.set({opacity:1-e.value/100})}});return e}function xC(n,e){let t=dx(n);return e.bind("opacity",()=>t.value=fx(n)),H("label",{class:"clearness",title:"See-through body"},Dn("opacity"),t)}var mx=[["Space","play or pause"],["\u2190 \u2192","one frame back or on"],["Shift + \u2190 \u2192","ten frames back or on"],["Home, End","first, last frame"],["1 \u2026 6","views, in the order of the buttons"],["A D, W S","turn the view"],["+ \u2212","nearer, farther"],["0","fit the view"],["F","follow the subject"],["C","curves over time or gait cycle"],["/","search"],["Esc","select nothing"],["?","this help"]],px=Math.PI/18,Yd=1.15,_C="input, select, textarea, [popover]",vC="button, a, summary";function gx(n,{root:e,scene:t,state:i,clock:s},r,o){let a=$d(t),l=(u,h)=>r.stage()?.rotate?.(u*px,h*px),c={" ":s.toggle,ArrowLeft:u=>s.step(u.shiftKey?-10:-1),ArrowRight:u=>s.step(u.shiftKey?10:1),Home:()=>s.seek(0),End:()=>s.seek(i.get("duration")),Escape:()=>{document.fullscreenElement||n.querySelector(".popover:popover-open")||i.set({selected:[]})},"/":r.search,"?":r.help,c:()=>{let u=i.get("axis")==="time"&&vi(t)?"cycle":"time";i.set({axis:u})},f:()=>i.set({follow:!i.get("follow")}),a:()=>l(-1,0),d:()=>l(1,0),w:()=>l(0,1),s:()=>l(0,-1),"+":()=>r.stage()?.zoom?.(Yd),"=":()=>r.stage()?.zoom?.(Yd),"-":()=>r.stage()?.zoom?.(1/Yd)};c[0]=()=>r.stage()?.fit?.(),a.forEach(({value:u},h)=>c[h+1]=()=>i.set({view:u})),e.host.setAttribute("data-lm-suppress-shortcuts","true"),n.addEventListener("keydown",u=>{if(u.stopPropagation(),u.defaultPrevented||u.ctrlKey||u.metaKey||u.altKey)return;let{target:h}=u;if(h.closest(_C)||u.key===" "&&h.closest(vC))return;let f=c[u.key.length===1?u.key.toLowerCase():u.key];f&&(u.preventDefault(),f(u))}),n.addEventListener("click",u=>{u.detail>0&&u.target.closest("button")&&!u.target.closest(".popover, [popovertarget], [aria-haspopup]")&&n.focus({preventScroll:!0})}),o.add(()=>e.host.removeAttribute("data-lm-suppress-shortcuts"))}var xx={light:{way:["#5585c8","#97479d","#b80d28"],missing:"#c6c8ca",plain:"#9b3434"},dark:{way:["#4468a8","#b676c2","#ff8f66"],missing:"#50555a",plain:"#c46a62"}},eh=n=>xx[n]??xx.light;function th(n,e){let{way:t,missing:i}=eh(e),s=new Xe;if(n===n){let l=t.map(c=>bC(s.set(c)));SC(yC(l,Math.min(Math.max(n,0),1)),s)}else s.set(i);let{r,g:o,b:a}=s.getRGB({},on);return[r,o,a].map(l=>Math.round(255*Math.min(Math.max(l,0),1)))}function yC([n,e,t],i){let[s,r]=[_x(n,e),_x(e,t)],o=i*(s+r),[a,l,c]=o<=s?[n,e,o/s]:[e,t,(o-s)/r];return a.map((u,h)=>u+c*(l[h]-u))}var _x=(n,e)=>Math.hypot(...n.map((t,i)=>e[i]-t));function vx(n){return Array.from({length:11},(e,t)=>({at:t/10,colour:`rgb(${th(t/10,n).join(" ")})`}))}function yx(){let n=new Uint8Array(1024).fill(255),e=new Oi(n,256,1,zn);return e.colorSpace=on,e.minFilter=e.magFilter=cn,e.paint=t=>{for(let i=0;i<256;i++)n.set(th(i/255,t),4*i);e.needsUpdate=!0},e}function bC({r:n,g:e,b:t}){let i=Math.cbrt(.4122214708*n+.5363325363*e+.0514459929*t),s=Math.cbrt(.2119034982*n+.6806995451*e+.1073969566*t),r=Math.cbrt(.0883024619*n+.2817188376*e+.6299787005*t);return[.2104542553*i+.793617785*s-.0040720468*r,1.9779984951*i-2.428592205*s+.4505937099*r,.0259040371*i+.7827717662*s-.808675766*r]}function SC([n,e,t],i){let s=(n+.3963377774*e+.2158037573*t)**3,r=(n-.1055613458*e-.0638541728*t)**3,o=(n-.0894841775*e-1.291485548*t)**3;i.r=4.0767416621*s-3.3077115913*r+.2309699292*o,i.g=-1.2684380046*s+2.6097574011*r-.3413193965*o,i.b=-.0041960863*s-.7034186147*r+1.707614701*o}function nh(n){return n>0?Math.max(0,Math.min(5,2-Math.floor(Math.log10(n)))):2}function as(n,e){if(!Number.isFinite(n))return"\u2013";let t=n.toFixed(e);return Number(t)===0?t.replace("-",""):t.replace("-","\u2212")}function bx(n){let e=0,t=i=>Math.abs(i-Math.round(i))<1e-6;for(;e<6&&!t(n*10**e);)e+=1;return e}function Is(n){return!n||n==="1"?"":n.replaceAll("*","\xB7").replaceAll("^2","\xB2")}function xn(n,e){let[t,i]=[0,n.length-1];if(!(e>n[0]))return{index:0,next:0,share:0};if(e>=n[i])return{index:i,next:i,share:0};for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return{index:t,next:i,share:(e-n[t])/(n[i]-n[t])}}function ls(n,e,{index:t,next:i,share:s}){let r=e*n.values.shape[1],o=n.values[r+t];return s?o+s*(n.values[r+i]-o):o}var MC=.02;function jd(n,e){return["activation","muscle_force"].filter(t=>n.series?.[t]?.items.length).map(t=>{let{label:i,unit:s}=e.quantities[t];return{key:t,label:i,unit:s,top:t==="activation"?1:wC(n.series[t].values)}})}function wC(n){let e=0;for(let t=0;t<n.length;t++)n[t]>e&&(e=n[t]);return e||1}function Sx(n,e){let t=n.series?.activation??n.series?.muscle_force,i=n.series?.activation?MC:0,s=t.values.length/t.items.length,r=new Map;return t.items.forEach((o,a)=>{let l=e[o];if(!l)return;let c=e[l.pair],u=c&&l.side?l.side:"middle",h=u==="left"?c.id:o,{group:f,definition:d}=l,m=u==="middle"?l.label:l.name;r.has(h)||r.set(h,{name:m,group:f,definition:d,ids:{},works:!1});let x=r.get(h);x.ids[u]=o;let g=t.values.subarray(a*s,(a+1)*s);x.works||=g.some(p=>p>i)}),[...r.values()].filter(({works:o})=>o)}function Zd(n,e,t){let i=n.series?.[e],s=xn(n.time,t),r=new Map(i?.items.map((o,a)=>[o,a]));return o=>r.has(o)?ls(i,r.get(o),s):NaN}function Mx(n,e,t){let i=({ids:r})=>{let a=(r[t]?[r[t]]:Object.values(r)).map(e).filter(Number.isFinite);return a.length?Math.max(...a):-1};return n.map(r=>({pair:r,value:i(r)})).sort((r,o)=>o.value-r.value).map(({pair:r})=>r)}function ih(n,{scene:e,state:t},i,s){n.classList.add("text-panel"),i.bind("revision hidden",()=>{let r=t.get("hidden"),o=e.trials.map((a,l)=>{let c=r.includes(l)?null:s(a,l);if(!c)return null;let u=e.trials.length>1?H("h3",{text:a.name}):null;return H("section",{"aria-label":a.name},u,...c)});n.replaceChildren(...o.filter(Boolean))})}var EC=125,sh=["right","left"],AC=15,wx=n=>n.trials.some(e=>jd(e,n).length>0);function Ex(n,e,t){let{state:i}=e,s=new Map,r=new Map,o=0,a=()=>n.offsetParent!==null,l=()=>{o=0,a()&&s.forEach(u=>u.update(!i.get("playing")))};ih(n,e,t,(u,h)=>{r.has(h)||r.set(h,{measure:"activation",by:"either"});let f=TC(u,h,e,r.get(h));return f&&s.set(h,f),f?f.nodes:null}),t.bind("time playing selected theme hidden revision duration",()=>{a()&&(i.get("playing")?o||=setTimeout(l,EC):l())});let c=new ResizeObserver(l);c.observe(n),t.add(()=>{clearTimeout(o),c.disconnect()})}function TC(n,e,{scene:t,state:i,alignment:s},r){let o=jd(n,t);if(!o.length)return null;let a=o.find(({key:p})=>p===r.measure)??o[0],l=Sx(n,t.items),c=new Map(l.map(p=>[p,CC(p,i)])),u=H("div",{class:"muscle-rows",role:"list"}),h=H("p",{class:"muted muscle-instant"});function f(p=!0){let _=s.trialTime(e),w=Zd(n,a.key,_),y=Zd(n,"activation",_);if(p){let E=t.trials.length>1?AC:l.length,P=Mx(l,w,r.by).slice(0,E);u.replaceChildren(...P.map(D=>c.get(D).line))}let b=a.key==="activation"?2:0,S=new Set(i.get("selected"));for(let E of c.values())E.write(P=>{let D=w(P),N=y(P),I=Number.isFinite(N)?`rgb(${th(N,i.get("theme")).join(" ")})`:"var(--bk-accent)";return{text:as(D,b),share:D/a.top,colour:I}},S);let v=sh.map(E=>[E,_f(n,_,E)]).filter(([E,P])=>P?.side===E).map(([E,{percent:P}])=>`${E} cycle ${P.toFixed(0)} %`);h.textContent=[`${_.toFixed(2)} s`,...v].join(" \xB7 ")}let d=H("select",{class:"select","aria-label":"What the bars show",on:{change:()=>{a=o[d.selectedIndex],r.measure=a.key,f()}}},...o.map(({label:p,unit:_})=>{let w=Is(_);return H("option",{text:w?`${p} (${w})`:p})})),m=H("select",{class:"select","aria-label":"Which side is sorted by",on:{change:()=>{r.by=m.value,f()}}},H("option",{value:"either",text:"strongest of either side first"}),...sh.map(p=>H("option",{value:p,text:`strongest on the ${p} first`})));d.selectedIndex=o.indexOf(a),m.value=r.by;let x=H("div",{class:"muscle-line muscle-head","aria-hidden":"true"},H("span"),...sh.map(p=>H("span",{class:p,text:p}))),g=H("div",{class:"muscle-choices"},d,m);return f(),{nodes:[g,h,x,u],update:f}}function CC({name:n,group:e,definition:t,ids:i},s){let r=Object.values(i),o=H("button",{type:"button",class:"muscle-name",text:n,title:[t,e&&`Group: ${e}.`,r.join(", ")].filter(Boolean).join(`
`),on:{click:()=>Kr(s,r)}}),a=Object.entries(i).map(([u,h])=>{let f=H("i"),d=H("b"),m=H("span",{class:"muscle-side"}),x=H("span",{class:`muscle-bar ${u}`},m,f,d);return m.textContent=u==="middle"?"":`${u} `,{id:h,bar:f,text:d,cell:x}}),l=H("div",{class:"muscle-line",role:"listitem"},o),c=u=>a.find(({cell:h})=>h.classList.contains(u))?.cell;return i.middle?l.append(c("middle")):l.append(...sh.map(u=>c(u)??H("span"))),l.addEventListener("pointerenter",()=>s.set({hovered:r[0]})),l.addEventListener("pointerleave",()=>s.set({hovered:null})),{line:l,write(u,h){for(let{id:f,bar:d,text:m}of a){let{text:x,share:g,colour:p}=u(f);m.textContent!==x&&(m.textContent=x);let _=Number.isFinite(g)?Math.min(Math.max(g,0),1):0;d.style.width=`calc((100% - 48px) * ${_.toFixed(3)})`,d.style.background=p}o.setAttribute("aria-pressed",String(r.some(f=>h.has(f))))}}}function Ax({scene:n,host:e},t){let i=e.poster??n.poster;if(!i)return null;let s=`${n.title||"biokit"}: a picture of one instant`;return H("img",{src:i,alt:s,class:t})}function Tx(n,e){let t=H("p",{class:"message",role:"status",text:"Without WebGL the body does not move here; curves, tables and exports work."});return n.classList.add("with-poster"),n.append(...[Ax(e,"poster"),t].filter(Boolean)),{dispose:()=>n.replaceChildren()}}function Cx(n,e,t){let i=Ax(t,"on-paper");i&&(n.classList.add("has-paper"),e.append(i))}var Rx=[[],[7,3],[2,2.5],[9,3,2,3],[14,4],[5,2.5,2,2.5,2,2.5]],Px={text:"#222222",muted:"#666666",line:"#d9d9d9",page:"#ffffff",accent:"#1a73e8",right:"#D55E00",left:"#0072B2","right-text":"#ad4c00","left-text":"#00649c"},[Kd,Dx,Ix]=["#8b95a0","#e0a100","#2a9d77"],[Lx,RC]=["#cc79a7","#8a6fc0"],PC={gap:Kd,no_person:Kd,not_measured:Kd,too_few_markers:Dx,large_marker_error:"#b08d2e",large_reprojection_error:"#b08d2e",not_converged:"#8c6d46",motion_jump:"#6b5b4b",unfamiliar_motion:"#6d8f3c",sides_swapped:Ix,labels_exchanged:Ix,unexplained_force:Lx,foot_in_air:Lx,far_from_foot:"#a8568a",shared_plate:"#e0a3c6",large_reserve:RC,impossible_muscle:"#b3a0d6"};function Nx(n){let e=getComputedStyle(n),t=s=>e.getPropertyValue(`--bk-${s}`).trim()||Px[s],i=Object.fromEntries(Object.keys(Px).map(s=>[s,t(s)]));return i.font=e.fontFamily||"system-ui, sans-serif",i}function Ox(n,{trials:e,sides:t,colours:i}){let s=xl(Math.max(0,e.indexOf(n.index)));if(e.length>1&&(n.side==="middle"||t!=="both")){let o=n.trial.colour||i.text;return{colour:o,ink:`color-mix(in srgb, ${o} 70%, ${i.text})`,dash:s}}return{colour:i[n.side]??i.text,ink:i[`${n.side}-text`]??i.text,dash:s}}function xl(n){return Rx[n%Rx.length]}function rh(n){return(n.flags??[]).map(e=>({...e,label:e.label??e.name,colour:_l(e)})).filter(e=>e.spans?.length&&!e.harmless)}var _l=({name:n})=>PC[String(n).split(":")[0]]??Dx;var IC="OpenSim's best practices: RMS of the markers below 20 mm, the largest below 20 to 40 mm.",LC="Hicks et al. 2015 (J Biomech Eng 137:020905): largest residual force below 5 % of the largest ground reaction.",DC={marker_error:{name:"marker error",advice:IC},reprojection_error:{name:"reprojection error"},residual_force:{name:"residual force",advice:LC},reserve:{name:"reserves"}};function NC({items:n,values:e},t){let[i,s,r,o]=[0,0,-1,0];for(let l=0;l<e.length;l++){let c=e[l];c===c&&(i+=c*c,s+=1,Math.abs(c)>r&&([r,o]=[Math.abs(c),l]))}if(!s)return null;let a=e.length/n.length;return{rms:Math.sqrt(i/s),largest:r,item:n[Math.floor(o/a)],time:t[o%a]}}var kx=n=>n.toFixed(n<1?3:n<100?1:0);function Ux(n,e,t,i){let s=[],r=[];for(let[c,{name:u,advice:h}]of Object.entries(DC)){let[f,d]=[n.series?.[c],e.quantities[c]],m=f?.items.length?NC(f,n.time):null;m&&(s.push(OC(u,d,m,e,t,i)),h&&r.push(H("li",{text:h})))}if(!s.length)return[];let a=["","unit","RMS","largest","where and when"].map(c=>H("th",{scope:"col",text:c}));return[H("table",{class:"table figures"},H("caption",{text:"How well it fits, over the whole trial"}),H("thead",{},H("tr",{},...a)),H("tbody",{},...s)),r.length?H("ul",{class:"remarks muted"},...r):null]}function OC(n,{unit:e,definition:t},{rms:i,largest:s,item:r,time:o},a,l,c){let u=()=>{c(r),l(o)},h=H("button",{type:"button",class:"button framed place",text:`${a.items[r]?.label??r}, ${o.toFixed(2)} s`,title:"Go there",on:{click:u}});return H("tr",{},H("th",{scope:"row",text:n,title:t}),H("td",{text:e.replaceAll("*","\xB7")}),H("td",{text:kx(i)}),H("td",{text:kx(s)}),H("td",{},h))}var kC=12,Jd=n=>n.trials.some(({flags:e,remarks:t,series:i})=>e?.length||t?.length||i?.marker_error||i?.residual_force);function Fx(n,e,t){let{scene:i,state:s,alignment:r,clock:o}=e,a=i.trials.length>1;ih(n,e,t,(l,c)=>{let u=m=>{s.set({playing:!1}),o.seek(r.shownTime(c,m))},h=(l.flags??[]).filter(({spans:m})=>m.length),f=(l.remarks??[]).map(m=>H("li",{text:m}));return[...Ux(l,i,u,m=>s.set({selected:[m]})),H(a?"h4":"h3",{text:"Frames with a reason for doubt"}),h.length?H("ul",{class:"flags"},...h.map(m=>UC(m,l,u))):H("p",{class:"muted",text:"None."}),f.length?H(a?"h4":"h3",{text:"Remarks"}):null,f.length?H("ul",{class:"remarks"},...f):null]})}function UC(n,e,t){let{label:i,spans:s,harmless:r}=n,o=e.time[e.time.length-1]-e.time[0],a=s.reduce((f,[d,m])=>f+m-d,0),l=[`${s.length} ${s.length===1?"span":"spans"}`];o>0&&l.push(`${(100*a/o).toFixed(0)} % of the trial`),r&&l.push("harmless: not drawn on the time axis");let c=s.slice(0,kC).map(f=>FC(f,t)),u=s.length-c.length,h={class:"swatch",style:`background: ${_l(n)}`,"aria-hidden":"true"};return H("li",{},H("div",{class:"flag-name"},H("i",h),H("strong",{text:i})),H("div",{class:"muted",text:l.join(" \xB7 ")}),H("div",{class:"places"},...c,u>0?H("span",{class:"muted",text:`and ${u} more`}):null))}function FC([n,e],t){return H("button",{type:"button",class:"button framed place",text:`${[...new Set([n.toFixed(2),e.toFixed(2)])].join("\u2013")} s`,title:"Go there",on:{click:()=>t(n)}})}function Bx(n,e,t){let i=n.map(({key:o,text:a,panel:l})=>{let c=Ci("tab");return l.id=Ci("panel"),l.setAttribute("role","tabpanel"),l.setAttribute("aria-labelledby",c),H("button",{type:"button",id:c,class:"tab",role:"tab","aria-controls":l.id,text:a,on:{click:()=>s(o)}})});function s(o){n.forEach((a,l)=>{let c=a.key===o;a.panel.hidden=!c,i[l].setAttribute("aria-selected",String(c)),i[l].tabIndex=c?0:-1}),t(o)}let r=H("div",{class:"tabs",role:"tablist","aria-label":e},...i);return r.addEventListener("keydown",o=>{let a=i.indexOf(o.target),l=i.length-1,c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:l}[o.key];if(a<0||c===void 0)return;o.preventDefault(),o.stopPropagation();let u=(c+i.length)%i.length;s(n[u].key),i[u].focus()}),s(n[0].key),{element:r,open:s}}function BC(){let{jpThemeLight:n,vscodeThemeKind:e}=document.body.dataset;return n?n==="false"?"dark":"light":e?e.includes("light")?"light":"dark":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function oh({root:n,state:e},t){let i=matchMedia("print"),s=()=>{let a=i.matches?"light":BC();n.host.dataset.theme=a,e.set({theme:a})};s();let r=matchMedia("(prefers-color-scheme: dark)"),o=new MutationObserver(s);o.observe(document.body,{attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]});for(let a of[r,i])a.addEventListener("change",s);t.add(()=>{o.disconnect();for(let a of[r,i])a.removeEventListener("change",s)})}var zC=12,ah=6,GC="button framed chip more",zx=["hip","knee","ankle","pelvis","lumbar","quadriceps","hamstrings","gluteals","calf","triceps surae","plantarflexors","dorsiflexors","adductors"],VC=6;function HC(n){let e=({name:t})=>{let i=zx.indexOf(t.toLowerCase());return i<0?zx.length:i};return yf(n).map((t,i)=>({group:t,index:i})).sort((t,i)=>e(t.group)-e(i.group)||t.index-i.index).map(({group:t})=>t).slice(0,VC)}function Gx({scene:n,state:e},t){let i=H("div",{class:"chips",role:"group"}),s=Nn({text:"more",label:"All that is selected",class:GC}),{panel:r,close:o}=Ki(s,{label:"Selected",fill:h},t),a=HC(n.items).map(d),l=Nn({text:"Clear",label:"Clear the selection",press:()=>e.set({selected:[]})}),c=()=>Jr(e.get("selected"),n.items),u=[];function h(g){g.replaceChildren(H("div",{class:"chip-list"},...c().map(f)))}function f({ids:g,label:p,side:_}){let w=H("button",{type:"button",class:"take","aria-label":`Remove ${p}`,title:"Remove",on:{click:()=>{e.set({hovered:null}),Kr(e,g)}}});w.append(Dn("close"));let y=H("i",{class:`dot ${_}`,"aria-hidden":"true"}),b=H("span",{class:"ellipsis",text:p});return H("span",{class:"chip",title:p,on:{pointerenter:()=>e.set({hovered:g[0]}),pointerleave:()=>e.set({hovered:null})}},y,b,w)}function d({name:g,ids:p,kind:_}){return H("button",{type:"button",class:"button framed pick",title:`Select the ${_==="muscle"?"muscles":"coordinates"} of ${g}`,text:g,on:{click:()=>e.set({selected:p})}})}function m(){let g=c();for(let S of[...u,s])S.hidden=!1;let p=i.clientWidth-(g.length?l.offsetWidth+ah:0),_=u.map(S=>S.offsetWidth+ah),w=g.length||u.length,y=WC(_,p+ah,w,g.length?s.offsetWidth+ah:0);u.forEach((S,v)=>S.hidden=v>=y),s.hidden=y>=w||!g.length;let b=y?`+ ${g.length-y} more`:`${g.length} selected`;s.firstChild.textContent=b}t.bind("selected",()=>{let g=c();u=g.length?g.slice(0,zC).map(f):a,i.replaceChildren(...u,...g.length?[s,r,l]:[]),i.setAttribute("aria-label",g.length?"Selected":"Quick picks"),m(),r.matches(":popover-open")&&(g.length?h(r):o())});let x=new ResizeObserver(m);return x.observe(i),t.add(()=>x.disconnect()),i}function WC(n,e,t,i){let s=0,r=0;for(;r<n.length;){let o=s+n[r];if(o+(r+1<t?i:0)>e)break;s=o,r++}return r}var lh=n=>/[",\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n,Qd=n=>Number.isFinite(n)?String(Number(n.toPrecision(6))):"";function Vx(n,e,t){let i=[];for(let s of t)for(let[r,{unit:o}]of Object.entries(n.quantities))e.some(({series:a})=>a?.[r]?.items.includes(s))&&i.push({id:s,key:r,name:`${s} ${r} [${o||"1"}]`});return i}function Hx(n,{id:e,key:t}){let i=n.series?.[t],s=i?i.items.indexOf(e):-1;if(s<0)return null;let r=n.time.length;return i.values.subarray(s*r,(s+1)*r)}function Wx(n,e,t){let i=Vx(n,e,t),s=e.length>1,r=[[...s?["trial"]:[],"time [s]",...i.map(({name:o})=>o)].map(lh).join(",")];for(let o of e){let a=i.map(l=>Hx(o,l));o.time.forEach((l,c)=>{let u=a.map(h=>h?Qd(h[c]):"");r.push([...s?[lh(o.name)]:[],Qd(l),...u].join(","))})}return`${r.join(`
`)}
`}function XC(n,e,t){let[i,s]=[0,n.length-1];for(;s-i>1;){let o=i+s>>1;n[o]<=t?i=o:s=o}if(s===i)return e[i];let r=(t-n[i])/(n[s]-n[i]);return r<=0?e[i]:r>=1?e[s]:e[i]+r*(e[s]-e[i])}function Xx(n,e,t){let i=Vx(n,e,t),r=[["trial","side","cycle","percent [%]",...i.map(({name:o})=>o)].map(lh).join(",")];for(let o of e){let a=i.map(l=>Hx(o,l));for(let l of["right","left"])(o.cycles?.[l]??[]).forEach(([c,u],h)=>{for(let f=0;f<=100;f++){let d=c+(u-c)*f/100,m=i.map(({id:x},g)=>{let p=n.items[x]?.side&&n.items[x].side!==l;return a[g]&&!p?Qd(XC(o.time,a[g],d)):""});r.push([lh(o.name),l,h+1,f,...m].join(","))}})}return`${r.join(`
`)}
`}function ch(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=n,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}var ep=(n,e)=>`${(n||"biokit").replace(/\.[a-z0-9]{2,4}$/i,"").replace(/[\\/:*?"<>|\s\p{C}]+/gu,"_").slice(0,80)}${e}`;function qx(n,e,{done:t,failed:i,silent:s}){let r=()=>{clearTimeout(a),n.offMessage?.(o)},o=(l,c)=>{l?.type!=="exported"||l.kind&&l.kind!==e.kind||(r(),l.error?i(l.error):t(l.name,new Blob(c??[],{type:l.mime??"application/octet-stream"})))},a=setTimeout(s,4e3);n.onMessage?.(o);try{n.send(e)}catch(l){r(),i(String(l?.message??l))}}async function $x({scene:n,root:e},{stage:t,curves:i},s){let r=g=>getComputedStyle(e.host).getPropertyValue(g).trim(),o=i?.drawPicture?720:0,a=o?Math.min(Math.max(i.pictureHeight(o),420),3e3):640,l=Math.min(a,640),c=t?.picture?Math.round(l*.8):0,u=[48+c+o+(c&&o?24:0),56+a+48],h=document.createElement("canvas");[h.width,h.height]=u.map(g=>Math.round(g*2));let f=h.getContext("2d");f.scale(2,2),f.fillStyle=r("--bk-page")||"#ffffff",f.fillRect(0,0,...u),f.textBaseline="top";let d=r("--bk-font")||"sans-serif",m=(g,p,_,w)=>{f.font=`${p} ${d}`,f.fillStyle=_,f.fillText(qC(f,g,u[0]-48),24,w)};m(n.title||"biokit","600 18px",r("--bk-text"),24),m(s,"13px",r("--bk-muted"),50);let x=80;if(c){let g=r("--bk-page"),p=await t.picture(c*2,l*2,{background:g});f.drawImage(p,24,x,c,l)}return o&&i.drawPicture(f,{x:24+c+(c?24:0),y:x,width:o,height:a}),new Promise(g=>h.toBlob(g,"image/png"))}function qC(n,e,t){if(n.measureText(e).width<=t)return e;let i=[...e];for(;i.length&&n.measureText(`${i.join("")}\u2026`).width>t;)i.pop();return`${i.join("")}\u2026`}var Yx=4;function jx(n,e,t){let{scene:i,state:s,host:r}=n,o=Nn({icon:"download",text:"Export",label:"Export",framed:!0}),a=H("p",{class:"note export-message",role:"status"}),l=p=>{a.textContent=p,a.hidden=!p,p&&n.announce(p)},c=()=>i.trials.filter((p,_)=>!s.get("hidden").includes(_)),u=()=>s.get("selected").length?tp(i,s):Object.keys(i.items),h=()=>{let p=s.get("axis")==="cycle",_=(p?Xx:Wx)(i,c(),u());ch(ep(i.title,p?"_cycles.csv":".csv"),new Blob(["\uFEFF",_],{type:"text/csv"})),l("The table is saved.")},f=async()=>{let p=await $x(n,t(),Ri(n).text);ch(ep(i.title,".png"),p),l("The picture is saved.")},d=p=>()=>{let _=i.trials.map((w,y)=>y).filter(w=>!s.get("hidden").includes(w));l("Asking the kernel\u2026"),qx(r,{type:"export",kind:p,items:tp(i,s),trials:_},{done:(w,y)=>{ch(w,y),l(`${w} is saved.`)},failed:w=>l(`The kernel could not write the file: ${w}`),silent:()=>l("The kernel has not answered: it is busy or closed. The file comes when it answers; everything else goes on.")})},m=p=>{let _=Jr(tp(i,s),i.items).map(({label:v,side:E})=>E==="both"?`${v}, right and left`:v),w=_.length-Yx,y=_.length?`Selected: ${_.slice(0,Yx).join("; ")}${w>0?` and ${w} more`:""}`:"Nothing is selected: everything is exported.",b=r.send?"":"needs a running kernel",S=s.get("axis")==="cycle"?"over the gait cycle":"over time";l(""),p.append(g("Curves as a table (.csv)",S,h),g("Picture of stage and curves (.png)","",f),g("Dataset (.nc)",b||"NetCDF",r.send&&d("netcdf")),g("OpenSim files (.mot, .sto)",b||"zip",r.send&&d("opensim")),H("p",{class:"note menu-foot",text:y}),a)},{panel:x}=Ki(o,{label:"Export",role:"menu",end:!0,fill:m},e);Qr(x);function g(p,_,w){return H("button",{type:"button",class:"menu-item",role:"menuitem","aria-disabled":w?null:"true",on:{click:async()=>{if(w)try{await w()}catch(b){l(`This did not work: ${b?.message??b}`)}}}},H("span",{class:"what",text:p}),_?H("span",{class:"note",text:_}):null)}return[o,x]}function tp({items:n},e){let t=e.get("sides"),i=new Set;for(let s of e.get("selected"))for(let r of[s,n[s]?.pair])n[r]&&(t==="both"||!n[r].side||n[r].side===t)&&i.add(r);return[...i]}function Zx(n,{root:e},t){let i=()=>e.fullscreenElement===n||n.classList.contains("fills"),r=Nn({icon:"expand",label:"Full screen",press:async()=>{e.fullscreenElement===n?await document.exitFullscreen():n.classList.contains("fills")?n.classList.remove("fills"):await n.requestFullscreen().catch(()=>n.classList.add("fills")),o()}}),o=()=>{r.replaceChildren(Dn(i()?"contract":"expand")),r.title=i()?"Leave full screen":"Full screen",r.setAttribute("aria-label",r.title)};return document.addEventListener("fullscreenchange",o),t.add(()=>document.removeEventListener("fullscreenchange",o)),r}function Kx(n){let e=Nn({icon:"help",label:"Keys and help (?)"}),t=r=>r.append(H("h2",{text:"Keys"}),H("dl",{class:"keys"},...mx.flatMap(([o,a])=>[H("dt",{},H("kbd",{text:o})),H("dd",{text:a})])),H("p",{class:"note",text:"Keys work while the viewer has the focus. Click a muscle, a joint or a marker to see its curves; Ctrl and a click adds it. Drag the stage to turn it; once it was clicked, the wheel comes nearer. In the curves click or drag to go to an instant; Shift and a drag, or Ctrl and the wheel, zooms; a double click shows all again."})),{panel:i,open:s}=Ki(e,{label:"Keys and help",end:!0,fill:t},n);return i.classList.add("help"),i.tabIndex=-1,{elements:[e,i],open:s}}var np=80,$C={both:"right, left",right:"right",left:"left","":""};function Jx({scene:n,state:e,announce:t}){let i=Ci("list"),s=H("input",{type:"text",class:"search-input",role:"combobox",placeholder:"Search joints, muscles, markers\u2026",title:"Search (/)","aria-label":"Search coordinates, muscles, forces and markers","aria-expanded":"false","aria-controls":i,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),r=H("div",{id:i,role:"listbox","aria-label":"Found","aria-multiselectable":"true"}),o=H("div",{class:"popover found",popover:"manual"},r),a=H("div",{class:"search",role:"search"},Dn("search"),s),l=[],c=-1,u=()=>o.matches(":popover-open"),h=y=>{(y.type==="resize"||!o.contains(y.composedPath()[0]))&&ba(o,a)};function f(){u()||(o.style.width=`${Math.max(a.offsetWidth,440)}px`,o.showPopover(),addEventListener("scroll",h,!0),addEventListener("resize",h),s.setAttribute("aria-expanded","true")),m(),ba(o,a)}function d(){removeEventListener("scroll",h,!0),removeEventListener("resize",h),u()&&(o.hidePopover(),s.setAttribute("aria-expanded","false"),_(-1))}function m(){let y=Km(n.items,s.value),b=[...new Set([...y.slice(0,np).map(({kind:v})=>v)])];s.value.trim()||b.sort((v,E)=>Object.keys(va).indexOf(v)-Object.keys(va).indexOf(E)),l=[],r.replaceChildren();for(let v of b){let E=Ci("kind"),P=H("div",{role:"group","aria-labelledby":E},H("div",{id:E,class:"kind",text:va[v]??v}));for(let D of y.slice(0,np))D.kind===v&&P.append(x(D));r.append(P)}let S=y.length-Math.min(y.length,np);y.length||r.append(H("p",{class:"note none",text:`Nothing is called \u201C${s.value.trim()}\u201D.`})),S&&r.append(H("p",{class:"note none",text:`${S} more: write a few letters.`})),_(s.value.trim()&&l.length?0:-1),p(),s.value.trim()&&t(`${y.length} found`)}function x(y){let{name:b,definition:S,side:v,ids:E,whole:P,group:D}=y,N=P?`all ${E.length}`:$C[v??""],I=H("div",{id:Ci("option"),class:"option",role:"option","aria-selected":"false"},H("span",{class:"check"},Dn("check")),H("span",{class:"what"},H("span",{class:"name",text:b}),H("span",{class:"tag",text:[P?"":D!==b&&D,N].filter(Boolean).join(" \xB7 ")}),S?H("span",{class:"note",text:S,title:S}):null));return I.addEventListener("pointerdown",k=>k.preventDefault()),I.addEventListener("click",()=>g(y)),I.addEventListener("pointerenter",()=>e.set({hovered:E[0]})),I.addEventListener("pointerleave",()=>e.set({hovered:null})),l.push({element:I,entry:y}),I}function g({ids:y}){Kr(e,y),s.select()}function p(){let y=new Set(e.get("selected"));for(let{element:b,entry:S}of l){let v=S.ids.filter(E=>y.has(E)).length;b.setAttribute("aria-selected",String(v===S.ids.length)),b.classList.toggle("partly",v>0&&v<S.ids.length)}}function _(y){l[c]?.element.classList.remove("active"),c=y;let b=l[y]?.element;b?.classList.add("active"),b?.scrollIntoView({block:"nearest"}),e.set({hovered:l[y]?.entry.ids[0]??null}),b?s.setAttribute("aria-activedescendant",b.id):s.removeAttribute("aria-activedescendant")}s.addEventListener("focus",f),s.addEventListener("click",f),s.addEventListener("input",f),s.addEventListener("blur",d),s.addEventListener("keydown",y=>{let b=l.length-1;if(y.key==="ArrowDown"||y.key==="ArrowUp"){u()||f();let S=c+(y.key==="ArrowDown"?1:-1);_(S>b?0:S<0?b:S)}else{if(y.key==="Tab")return d();if(y.key==="Enter"&&l[c])g(l[c].entry);else if(y.key==="Escape"&&u()&&s.value)s.value="",f();else if(y.key==="Escape")d(),s.closest(".biokit").focus();else return}y.preventDefault()});let w=e.on("selected",p);return{elements:[a,o],focus:()=>s.focus(),dispose(){w(),d()}}}function Qx(n,e,t,i,s){let{scene:r}=t,o=Jx(t);i.add(o.dispose);let a=H("div",{class:"selection"},Gx(t,i));return n.append(H("h2",{class:"title ellipsis",text:r.title||"biokit",title:r.title}),...o.elements,a),{search:o.focus,...ip(n,e,t,i,s)}}function ip(n,e,t,i,s){let r=Kx(i);return n.append(H("div",{class:"end buttons"},...jx(t,i,()=>s),...r.elements,Zx(e,t,i))),{help:r.open}}function e_({scene:n,state:e},t){let i=vi(n),r=H("select",{class:"select","aria-label":"Loop",title:"Loop",on:{change:()=>e.set({loop:r.value})}},...Object.entries({all:"Loop all",cycle:"Loop cycle",none:"No loop"}).filter(([a])=>i||a!=="cycle").map(([a,l])=>H("option",{value:a,text:l})));if(t.bind("loop",()=>r.value=e.get("loop")),!i)return[r];let o=H("select",{class:"select","aria-label":"Gait cycle",title:"Gait cycle",on:{change:()=>{let[a,l]=o.value.split(" ");e.set({cycle:{side:a,index:Number(l)}})}}});return t.bind("cycle hidden loop alignment revision",()=>{let{cycles:a}=n.trials[_a(n,e)],l=["right","left"].flatMap(h=>(a?.[h]??[]).map((f,d)=>H("option",{value:`${h} ${d}`,text:`${h} ${d+1}`})));o.replaceChildren(...l);let{side:c,index:u}=e.get("cycle");o.value=`${c} ${u}`,o.selectedIndex<0&&(o.selectedIndex=l.findIndex(({value:h})=>h.startsWith(c))),o.hidden=!l.length||e.get("loop")!=="cycle"&&e.get("alignment")!=="cycle"}),[r,o]}var YC="uplot",jC="u-hz",ZC="u-vt",KC="u-title",JC="u-wrap",QC="u-under",eR="u-over",tR="u-axis",Pr="u-off",nR="u-select",iR="u-cursor-x",sR="u-cursor-y",rR="u-cursor-pt",oR="u-legend",aR="u-live",lR="u-inline",cR="u-series",uR="u-marker",t_="u-label",hR="u-value",yl="width",bl="height";var n_="bottom",zo="left",sp="right",bp="#000",i_=bp+"0",rp="mousemove",s_="mousedown",op="mouseup",r_="mouseenter",o_="mouseleave",a_="dblclick",fR="resize",dR="scroll",l_="change",ph="dppxchange",Sp="--",$o=typeof window<"u",hp=$o?document:null,Vo=$o?window:null,pR=$o?navigator:null,Tt,uh;function fp(){let n=devicePixelRatio;Tt!=n&&(Tt=n,uh&&pp(l_,uh,fp),uh=matchMedia(`(min-resolution: ${Tt-.001}dppx) and (max-resolution: ${Tt+.001}dppx)`),Ir(l_,uh,fp),Vo.dispatchEvent(new CustomEvent(ph)))}function di(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function dp(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function Yt(n,e,t){n.style[e]=t+"px"}function zi(n,e,t,i){let s=hp.createElement(n);return e!=null&&di(s,e),t?.insertBefore(s,i),s}function Mi(n,e){return zi("div",n,e)}var c_=new WeakMap;function cs(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=c_.get(n);r!=o&&(n.style.transform=r,c_.set(n,r),e<0||t<0||e>i||t>s?di(n,Pr):dp(n,Pr))}var u_=new WeakMap;function h_(n,e,t){let i=e+t,s=u_.get(n);i!=s&&(u_.set(n,i),n.style.background=e,n.style.borderColor=t)}var f_=new WeakMap;function d_(n,e,t,i){let s=e+""+t,r=f_.get(n);s!=r&&(f_.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var Mp={passive:!0},mR={...Mp,capture:!0};function Ir(n,e,t,i){e.addEventListener(n,t,i?mR:Mp)}function pp(n,e,t,i){e.removeEventListener(n,t,Mp)}$o&&fp();function Gi(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:pi((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function G_(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var V_=n=>n!=null,H_=n=>n!=null&&n>0,xh=G_(V_),gR=G_(H_);function xR(n,e,t,i=0,s=!1){let r=s?gR:xh,o=s?H_:V_;[e,t]=r(n,e,t);let a=n[e],l=n[e];if(e>-1)if(i==1)a=n[e],l=n[t];else if(i==-1)a=n[t],l=n[e];else for(let c=e;c<=t;c++){let u=n[c];o(u)&&(u<a?a=u:u>l&&(l=u))}return[a??Ft,l??-Ft]}function _h(n,e,t,i){let s=g_(n),r=g_(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?Ls:W_,a=s==1?pi:wi,l=r==1?wi:pi,c=a(o(An(n))),u=l(o(An(e))),h=Ho(t,c),f=Ho(t,u);return t==10&&(c<0&&(h=Bt(h,-c)),u<0&&(f=Bt(f,-u))),i||t==2?(n=h*s,e=f*r):(n=Y_(n,h),e=vh(e,f)),[n,e]}function wp(n,e,t,i){let s=_h(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var Ep=.1,p_={mode:3,pad:Ep},Ml={pad:0,soft:null,mode:0},_R={min:Ml,max:Ml};function mh(n,e,t,i){return yh(t)?m_(n,e,t):(Ml.pad=t,Ml.soft=i?0:null,Ml.mode=i?3:0,m_(n,e,_R))}function wt(n,e){return n??e}function vR(n,e,t){for(e=wt(e,0),t=wt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function m_(n,e,t){let i=t.min,s=t.max,r=wt(i.pad,0),o=wt(s.pad,0),a=wt(i.hard,-Ft),l=wt(s.hard,Ft),c=wt(i.soft,Ft),u=wt(s.soft,-Ft),h=wt(i.mode,0),f=wt(s.mode,0),d=e-n,m=Ls(d),x=ti(An(n),An(e)),g=Ls(x),p=An(g-m);(d<1e-24||p>10)&&(d=0,(n==0||e==0)&&(d=1e-24,h==2&&c!=Ft&&(r=0),f==2&&u!=-Ft&&(o=0)));let _=d||x||1e3,w=Ls(_),y=Ho(10,pi(w)),b=_*(d==0?n==0?.1:1:r),S=Bt(Y_(n-b,y/10),24),v=n>=c&&(h==1||h==3&&S<=c||h==2&&S>=c)?c:Ft,E=ti(a,S<v&&n>=v?v:Vi(v,S)),P=_*(d==0?e==0?.1:1:o),D=Bt(vh(e+P,y/10),24),N=e<=u&&(f==1||f==3&&D>=u||f==2&&D<=u)?u:-Ft,I=Vi(l,D>N&&e<=N?N:ti(N,D));return E==I&&E==0&&(I=100),[E,I]}var yR=new Intl.NumberFormat($o?pR.language:"en-US"),Ap=n=>yR.format(n),mi=Math,dh=mi.PI,An=mi.abs,pi=mi.floor,En=mi.round,wi=mi.ceil,Vi=mi.min,ti=mi.max,Ho=mi.pow,g_=mi.sign,Ls=mi.log10,W_=mi.log2,bR=(n,e=1)=>mi.sinh(n)*e,ap=(n,e=1)=>mi.asinh(n/e),Ft=1/0;function x_(n){return(Ls((n^n>>31)-(n>>31))|0)+1}function mp(n,e,t){return Vi(ti(n,e),t)}function X_(n){return typeof n=="function"}function vt(n){return X_(n)?n:()=>n}var SR=()=>{},q_=n=>n,$_=(n,e)=>e,MR=n=>null,__=n=>!0,v_=(n,e)=>n==e,wR=/\.\d*?(?=9{6,}|0{6,})/gm,Lr=n=>{if(Z_(n)||nr.has(n))return n;let e=`${n}`,t=e.match(wR);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${Lr(s)}e${r}`}return Bt(n,i)};function Cr(n,e){return Lr(Bt(Lr(n/e))*e)}function vh(n,e){return Lr(wi(Lr(n/e))*e)}function Y_(n,e){return Lr(pi(Lr(n/e))*e)}function Bt(n,e=0){if(Z_(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return En(i)/t}var nr=new Map;function j_(n){return((""+n).split(".")[1]||"").length}function El(n,e,t,i){let s=[],r=i.map(j_);for(let o=e;o<t;o++){let a=An(o),l=Bt(Ho(n,o),a);for(let c=0;c<i.length;c++){let u=n==10?+`${i[c]}e${o}`:i[c]*l,h=(o>=0?0:a)+(o>=r[c]?0:r[c]),f=n==10?u:Bt(u,h);s.push(f),nr.set(f,h)}}return s}var wl={},Tp=[],Wo=[null,null],tr=Array.isArray,Z_=Number.isInteger,ER=n=>n===void 0;function y_(n){return typeof n=="string"}function yh(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function AR(n){return n!=null&&typeof n=="object"}var TR=Object.getPrototypeOf(Uint8Array),K_="__proto__";function Xo(n,e=yh){let t;if(tr(n)){let i=n.find(s=>s!=null);if(tr(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=Xo(n[s],e)}else t=n.slice()}else if(n instanceof TR)t=n.slice();else if(e(n)){t={};for(let i in n)i!=K_&&(t[i]=Xo(n[i],e))}else t=n;return t}function _n(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=K_&&(yh(n[s])?_n(n[s],Xo(i[s])):n[s]=Xo(i[s]))}return n}var CR=0,RR=1,PR=2;function IR(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function LR(n,e){if(OR(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return kR(o[0])||(o=NR(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let l=n[o][0],c=l.length;for(let u=0;u<c;u++)t.add(l[u])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],l=a[0];for(let c=1;c<a.length;c++){let u=a[c],h=Array(s).fill(void 0),f=e?e[o][c]:RR,d=[];for(let m=0;m<u.length;m++){let x=u[m],g=r.get(l[m]);x===null?f!=CR&&(h[g]=x,f==PR&&d.push(g)):h[g]=x}IR(h,d,s),i.push(h)}}return i}var DR=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function NR(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[i[l]];s.push(a)}return s}function OR(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function kR(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=ti(1,pi((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let l=n[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var J_=["January","February","March","April","May","June","July","August","September","October","November","December"],Q_=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function ev(n){return n.slice(0,3)}var UR=Q_.map(ev),FR=J_.map(ev),BR={MMMM:J_,MMM:FR,WWWW:Q_,WWW:UR};function vl(n){return(n<10?"0":"")+n}function zR(n){return(n<10?"00":n<100?"0":"")+n}var GR={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>vl(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>vl(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>vl(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>vl(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>vl(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>zR(n.getMilliseconds())};function Cp(n,e){e=e||BR;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?GR[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var VR=new Intl.DateTimeFormat().resolvedOptions().timeZone;function HR(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==VR?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var tv=n=>n%1==0,gh=[1,2,2.5,5],WR=El(10,-32,0,gh),nv=El(10,0,32,gh),XR=nv.filter(tv),Rr=WR.concat(nv),Rp=`
`,iv="{YYYY}",b_=Rp+iv,sv="{M}/{D}",Sl=Rp+sv,hh=Sl+"/{YY}",rv="{aa}",qR="{h}:{mm}",Go=qR+rv,S_=Rp+Go,M_=":{ss}",Pt=null;function ov(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,l=(n==1?El(10,0,3,gh).filter(tv):El(10,-3,0,gh)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,iv,Pt,Pt,Pt,Pt,Pt,Pt,1],[s*28,"{MMM}",b_,Pt,Pt,Pt,Pt,Pt,1],[s,sv,b_,Pt,Pt,Pt,Pt,Pt,1],[i,"{h}"+rv,hh,Pt,Sl,Pt,Pt,Pt,1],[t,Go,hh,Pt,Sl,Pt,Pt,Pt,1],[e,M_,hh+" "+Go,Pt,Sl+" "+Go,Pt,S_,Pt,1],[n,M_+".{fff}",hh+" "+Go,Pt,Sl+" "+Go,Pt,S_,Pt,1]];function u(h){return(f,d,m,x,g,p)=>{let _=[],w=g>=o,y=g>=r&&g<o,b=h(m),S=Bt(b*n,3),v=lp(b.getFullYear(),w?0:b.getMonth(),y||w?1:b.getDate()),E=Bt(v*n,3);if(y||w){let P=y?g/r:0,D=w?g/o:0,N=S==E?S:Bt(lp(v.getFullYear()+D,v.getMonth()+P,1)*n,3),I=new Date(En(N/n)),k=I.getFullYear(),T=I.getMonth();for(let U=0;N<=x;U++){let W=lp(k+D*U,T+P*U,1),V=W-h(Bt(W*n,3));N=Bt((+W+V)*n,3),N<=x&&_.push(N)}}else{let P=g>=s?s:g,D=pi(m)-pi(S),N=E+D+vh(S-E,P);_.push(N);let I=h(N),k=I.getHours()+I.getMinutes()/t+I.getSeconds()/i,T=g/i,U=f.axes[d]._space,W=p/U;for(;N=Bt(N+g,n==1?0:3),!(N>x);)if(T>1){let V=pi(Bt(k+T,6))%24,Y=h(N).getHours()-V;Y>1&&(Y=-1),N-=Y*i,k=(k+T)%24;let K=_[_.length-1];Bt((N-K)/g,3)*W>=.7&&_.push(N)}else _.push(N)}return _}}return[l,c,u]}var[$R,YR,jR]=ov(1),[ZR,KR,JR]=ov(.001);El(2,-53,53,[1]);function w_(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function E_(n,e){return(t,i,s,r,o)=>{let a=e.find(m=>o>=m[0])||e[e.length-1],l,c,u,h,f,d;return i.map(m=>{let x=n(m),g=x.getFullYear(),p=x.getMonth(),_=x.getDate(),w=x.getHours(),y=x.getMinutes(),b=x.getSeconds(),S=g!=l&&a[2]||p!=c&&a[3]||_!=u&&a[4]||w!=h&&a[5]||y!=f&&a[6]||b!=d&&a[7]||a[1];return l=g,c=p,u=_,h=w,f=y,d=b,S(x)})}}function QR(n,e){let t=Cp(e);return(i,s,r,o,a)=>s.map(l=>t(n(l)))}function lp(n,e,t){return new Date(n,e,t)}function A_(n,e){return e(n)}var eP="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function T_(n,e){return(t,i,s,r)=>r==null?Sp:e(n(i))}function tP(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function nP(n,e){return n.series[e].fill(n,e)}var iP={show:!0,live:!0,isolate:!1,mount:SR,markers:{show:!0,width:2,stroke:tP,fill:nP,dash:"solid"},idx:null,idxs:null,values:[]};function sP(n,e){let t=n.cursor.points,i=Mi(),s=t.size(n,e);Yt(i,yl,s),Yt(i,bl,s);let r=s/-2;Yt(i,"marginLeft",r),Yt(i,"marginTop",r);let o=t.width(n,e,s);return o&&Yt(i,"borderWidth",o),i}function rP(n,e){let t=n.series[e].points;return t._fill||t._stroke}function oP(n,e){let t=n.series[e].points;return t._stroke||t._fill}function aP(n,e){return n.series[e].points.size}var cp=[0,0];function lP(n,e,t){return cp[0]=e,cp[1]=t,cp}function fh(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function up(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var cP={show:!0,x:!0,y:!0,lock:!1,move:lP,points:{one:!1,show:sP,size:aP,width:0,stroke:oP,fill:rP},bind:{mousedown:fh,mouseup:fh,click:fh,dblclick:fh,mousemove:up,mouseleave:up,mouseenter:up},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},av={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Pp=_n({},av,{filter:$_}),lv=_n({},Pp,{size:10}),cv=_n({},av,{show:!1}),Ip='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',uv="bold "+Ip,hv=1.5,C_={show:!0,scale:"x",stroke:bp,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:uv,side:2,grid:Pp,ticks:lv,border:cv,font:Ip,lineGap:hv,rotate:0},uP="Value",hP="Time",R_={show:!0,scale:"x",auto:!1,sorted:1,min:Ft,max:-Ft,idxs:[]};function fP(n,e,t,i,s){return e.map(r=>r==null?"":Ap(r))}function dP(n,e,t,i,s,r,o){let a=[],l=nr.get(s)||0;t=o?t:Bt(vh(t,s),l);for(let c=t;c<=i;c=Bt(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function gp(n,e,t,i,s,r,o){let a=[],l=n.scales[n.axes[e].scale].log,c=l==10?Ls:W_,u=pi(c(t));s=Ho(l,u),l==10&&(s=Rr[Gi(s,Rr)]);let h=t,f=s*l;l==10&&(f=Rr[Gi(f,Rr)]);do a.push(h),h=h+s,l==10&&!nr.has(h)&&(h=Bt(h,nr.get(s))),h>=f&&(s=h,f=s*l,l==10&&(f=Rr[Gi(f,Rr)]));while(h<=i);return a}function pP(n,e,t,i,s,r,o){let l=n.scales[n.axes[e].scale].asinh,c=i>l?gp(n,e,ti(l,t),i,s):[l],u=i>=0&&t<=0?[0]:[];return(t<-l?gp(n,e,ti(l,-i),-t,s):[l]).reverse().map(f=>-f).concat(u,c)}var fv=/./,mP=/[12357]/,gP=/[125]/,P_=/1/,xp=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function xP(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],l=n.valToPos,c=r._space,u=l(10,o),h=l(9,o)-u>=c?fv:l(7,o)-u>=c?mP:l(5,o)-u>=c?gP:P_;if(h==P_){let f=An(l(1,o)-u);if(f<c)return xp(e.slice().reverse(),a.distr,h,wi(c/f)).reverse()}return xp(e,a.distr,h,1)}function _P(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,l=n.valToPos,c=An(l(1,o)-l(2,o));return c<a?xp(e.slice().reverse(),3,fv,wi(a/c)).reverse():e}function vP(n,e,t,i){return i==null?Sp:e==null?"":Ap(e)}var I_={show:!0,scale:"y",stroke:bp,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:uv,side:3,grid:Pp,ticks:lv,border:cv,font:Ip,lineGap:hv,rotate:0};function yP(n,e){let t=3+(n||1)*2;return Bt(t*e,3)}function bP(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=An(o-r),l=n.series[e],c=a/(l.points.space*Tt);return i[1]-i[0]<=c}var L_={scale:null,auto:!0,sorted:0,min:Ft,max:-Ft},dv=(n,e,t,i,s)=>s,D_={show:!0,auto:!0,sorted:0,gaps:dv,alpha:1,facets:[_n({},L_,{scale:"x"}),_n({},L_,{scale:"y"})]},N_={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:dv,alpha:1,points:{show:bP,filter:null},values:null,min:Ft,max:-Ft,idxs:[],path:null,clip:null};function SP(n,e,t,i,s){return t/10}var pv={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},MP=_n({},pv,{time:!1,ori:1}),O_={};function mv(n,e){let t=O_[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,l,c){for(let u=0;u<t.plots.length;u++)t.plots[u]!=s&&t.plots[u].pub(i,s,r,o,a,l,c)}},n!=null&&(O_[n]=t)),t}var qo=1,_p=2;function Dr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,l=r[0],c=i==2?r[1]:r[e],u=i==2?o[s.facets[0].scale]:o[n.series[0].scale],h=i==2?o[s.facets[1].scale]:o[s.scale],f=a.left,d=a.top,m=a.width,x=a.height,g=n.valToPosH,p=n.valToPosV;return u.ori==0?t(s,l,c,u,h,g,p,f,d,m,x,Sh,Yo,wh,xv,vv):t(s,l,c,u,h,p,g,d,f,x,m,Mh,jo,Np,_v,yv)}function Lp(n,e){let t=0,i=0,s=wt(n.bands,Tp);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function wP(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,l=n.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function Ds(n,e,t,i,s,r){return Dr(n,e,(o,a,l,c,u,h,f,d,m,x,g)=>{let p=o.pxRound,_=c.dir*(c.ori==0?1:-1),w=c.ori==0?Yo:jo,y,b;_==1?(y=t,b=i):(y=i,b=t);let S=p(h(a[y],c,x,d)),v=p(f(l[y],u,g,m)),E=p(h(a[b],c,x,d)),P=p(f(r==1?u.max:u.min,u,g,m)),D=new Path2D(s);return w(D,E,P),w(D,S,P),w(D,S,v),D})}function bh(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?wh:Np,l=t;for(let h=0;h<n.length;h++){let f=n[h];if(f[1]>f[0]){let d=f[0]-l;d>0&&a(o,l,i,d,i+r),l=f[1]}}let c=t+s-l,u=10;c>0&&a(o,l,i-u/2,c,i+r+u)}return o}function EP(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Dp(n,e,t,i,s,r,o){let a=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let h=c,f=c;if(s==1)for(;++c<=i&&e[c]===null;)f=c;else for(;--c>=t&&e[c]===null;)f=c;let d=r(n[h]),m=f==h?d:r(n[f]),x=h-s;d=o<=0&&x>=0&&x<l?r(n[x]):d;let p=f+s;m=o>=0&&p>=0&&p<l?r(n[p]):m,m>=d&&a.push([d,m])}return a}function k_(n){return n==0?q_:n==1?En:e=>Cr(e,n)}function gv(n){let e=n==0?Sh:Mh,t=n==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},i=n==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,u=0)=>{c==0&&u==0?i(s,r,o,a,l):(c=Vi(c,a/2,l/2),u=Vi(u,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,u),t(s,r,o+l,r,o,u),t(s,r,o,r+a,o,c),s.closePath())}}var Sh=(n,e,t)=>{n.moveTo(e,t)},Mh=(n,e,t)=>{n.moveTo(t,e)},Yo=(n,e,t)=>{n.lineTo(e,t)},jo=(n,e,t)=>{n.lineTo(t,e)},wh=gv(0),Np=gv(1),xv=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},_v=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},vv=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},yv=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function bv(n){return(e,t,i,s,r)=>Dr(e,t,(o,a,l,c,u,h,f,d,m,x,g)=>{let{pxRound:p,points:_}=o,w,y;c.ori==0?(w=Sh,y=xv):(w=Mh,y=_v);let b=Bt(_.width*Tt,3),S=(_.size-_.width)/2*Tt,v=Bt(S*2,3),E=new Path2D,P=new Path2D,{left:D,top:N,width:I,height:k}=e.bbox;wh(P,D-v,N-v,I+v*2,k+v*2);let T=U=>{if(l[U]!=null){let W=p(h(a[U],c,x,d)),V=p(f(l[U],u,g,m));w(E,W+S,V),y(E,W,V,S,0,dh*2)}};if(r)r.forEach(T);else for(let U=i;U<=s;U++)T(U);return{stroke:b>0?E:null,fill:E,clip:P,flags:qo|_p}})}function Sv(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var AP=Sv(Yo),TP=Sv(jo);function Mv(n){let e=wt(n?.alignGaps,0);return(t,i,s,r)=>Dr(t,i,(o,a,l,c,u,h,f,d,m,x,g)=>{[s,r]=xh(l,s,r);let p=o.pxRound,_=k=>p(h(k,c,x,d)),w=k=>p(f(k,u,g,m)),y,b;c.ori==0?(y=Yo,b=AP):(y=jo,b=TP);let S=c.dir*(c.ori==0?1:-1),v={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:qo},E=v.stroke,P=!1;if(r-s>=x*4){let k=ce=>t.posToVal(ce,c.key,!0),T=null,U=null,W,V,ne,$=_(a[S==1?s:r]),Y=_(a[s]),K=_(a[r]),ae=k(S==1?Y+1:K-1);for(let ce=S==1?s:r;ce>=s&&ce<=r;ce+=S){let ee=a[ce],me=(S==1?ee<ae:ee>ae)?$:_(ee),Se=l[ce];me==$?Se!=null?(V=Se,T==null?(y(E,me,w(V)),W=T=U=V):V<T?T=V:V>U&&(U=V)):Se===null&&(P=!0):(T!=null&&b(E,$,w(T),w(U),w(W),w(V)),Se!=null?(V=Se,y(E,me,w(V)),T=U=W=V):(T=U=null,Se===null&&(P=!0)),$=me,ae=k($+S))}T!=null&&T!=U&&ne!=$&&b(E,$,w(T),w(U),w(W),w(V))}else for(let k=S==1?s:r;k>=s&&k<=r;k+=S){let T=l[k];T===null?P=!0:T!=null&&y(E,_(a[k]),w(T))}let[N,I]=Lp(t,i);if(o.fill!=null||N!=0){let k=v.fill=new Path2D(E),T=o.fillTo(t,i,o.min,o.max,N),U=w(T),W=_(a[s]),V=_(a[r]);S==-1&&([V,W]=[W,V]),y(k,V,U),y(k,W,U)}if(!o.spanGaps){let k=[];P&&k.push(...Dp(a,l,s,r,S,_,e)),v.gaps=k=o.gaps(t,i,s,r,k),v.clip=bh(k,c.ori,d,m,x,g)}return I!=0&&(v.band=I==2?[Ds(t,i,s,r,E,-1),Ds(t,i,s,r,E,1)]:Ds(t,i,s,r,E,I)),v})}function CP(n){let e=wt(n.align,1),t=wt(n.ascDesc,!1),i=wt(n.alignGaps,0),s=wt(n.extend,!1);return(r,o,a,l)=>Dr(r,o,(c,u,h,f,d,m,x,g,p,_,w)=>{[a,l]=xh(h,a,l);let y=c.pxRound,{left:b,width:S}=r.bbox,v=Y=>y(m(Y,f,_,g)),E=Y=>y(x(Y,d,w,p)),P=f.ori==0?Yo:jo,D={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:qo},N=D.stroke,I=f.dir*(f.ori==0?1:-1),k=E(h[I==1?a:l]),T=v(u[I==1?a:l]),U=T,W=T;s&&e==-1&&(W=b,P(N,W,k)),P(N,T,k);for(let Y=I==1?a:l;Y>=a&&Y<=l;Y+=I){let K=h[Y];if(K==null)continue;let ae=v(u[Y]),ce=E(K);e==1?P(N,ae,k):P(N,U,ce),P(N,ae,ce),k=ce,U=ae}let V=U;s&&e==1&&(V=b+S,P(N,V,k));let[ne,$]=Lp(r,o);if(c.fill!=null||ne!=0){let Y=D.fill=new Path2D(N),K=c.fillTo(r,o,c.min,c.max,ne),ae=E(K);P(Y,V,ae),P(Y,W,ae)}if(!c.spanGaps){let Y=[];Y.push(...Dp(u,h,a,l,I,v,i));let K=c.width*Tt/2,ae=t||e==1?K:-K,ce=t||e==-1?-K:K;Y.forEach(ee=>{ee[0]+=ae,ee[1]+=ce}),D.gaps=Y=c.gaps(r,o,a,l,Y),D.clip=bh(Y,f.ori,g,p,_,w)}return $!=0&&(D.band=$==2?[Ds(r,o,a,l,N,-1),Ds(r,o,a,l,N,1)]:Ds(r,o,a,l,N,$)),D})}function U_(n,e,t,i,s,r,o=Ft){if(n.length>1){let a=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(a!=null){let u=An(n[l]-n[a]);u<c&&(c=u,o=An(t(n[l],i,s,r)-t(n[a],i,s,r)))}a=l}}return o}function RP(n){n=n||wl;let e=wt(n.size,[.6,Ft,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=vt(s),o=1-e[0],a=wt(e[1],Ft),l=wt(e[2],1),c=wt(n.disp,wl),u=wt(n.each,d=>{}),{fill:h,stroke:f}=c;return(d,m,x,g)=>Dr(d,m,(p,_,w,y,b,S,v,E,P,D,N)=>{let I=p.pxRound,k=t,T=i*Tt,U=a*Tt,W=l*Tt,V,ne;y.ori==0?[V,ne]=r(d,m):[ne,V]=r(d,m);let $=y.dir*(y.ori==0?1:-1),Y=y.ori==0?wh:Np,K=y.ori==0?u:(Pe,Je,at,we,kt,qe,Ze)=>{u(Pe,Je,at,kt,we,Ze,qe)},ae=wt(d.bands,Tp).find(Pe=>Pe.series[0]==m),ce=ae!=null?ae.dir:0,ee=p.fillTo(d,m,p.min,p.max,ce),fe=I(v(ee,b,N,P)),me,Se,he,Ce=D,$e=I(p.width*Tt),Ue=!1,ut=null,lt=null,it=null,jt=null;h!=null&&($e==0||f!=null)&&(Ue=!0,ut=h.values(d,m,x,g),lt=new Map,new Set(ut).forEach(Pe=>{Pe!=null&&lt.set(Pe,new Path2D)}),$e>0&&(it=f.values(d,m,x,g),jt=new Map,new Set(it).forEach(Pe=>{Pe!=null&&jt.set(Pe,new Path2D)})));let{x0:zt,size:un}=c;if(zt!=null&&un!=null){k=1,_=zt.values(d,m,x,g),zt.unit==2&&(_=_.map(at=>d.posToVal(E+at*D,y.key,!0)));let Pe=un.values(d,m,x,g);un.unit==2?Se=Pe[0]*D:Se=S(Pe[0],y,D,E)-S(0,y,D,E),Ce=U_(_,w,S,y,D,E,Ce),he=Ce-Se+T}else Ce=U_(_,w,S,y,D,E,Ce),he=Ce*o+T,Se=Ce-he;he<1&&(he=0),$e>=Se/2&&($e=0),he<5&&(I=q_);let Nt=he>0,Cn=Ce-he-(Nt?$e:0);Se=I(mp(Cn,W,U)),me=(k==0?Se/2:k==$?0:Se)-k*$*((k==0?T/2:0)+(Nt?$e/2:0));let yt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},yn=Ue?null:new Path2D,en=null;if(ae!=null)en=d.data[ae.series[1]];else{let{y0:Pe,y1:Je}=c;Pe!=null&&Je!=null&&(w=Je.values(d,m,x,g),en=Pe.values(d,m,x,g))}let hn=V*Se,G=ne*Se;for(let Pe=$==1?x:g;Pe>=x&&Pe<=g;Pe+=$){let Je=w[Pe];if(Je==null)continue;if(en!=null){let j=en[Pe]??0;if(Je-j==0)continue;fe=v(j,b,N,P)}let at=y.distr!=2||c!=null?_[Pe]:Pe,we=S(at,y,D,E),kt=v(wt(Je,ee),b,N,P),qe=I(we-me),Ze=I(ti(kt,fe)),L=I(Vi(kt,fe)),A=Ze-L;if(Je!=null){let j=Je<0?G:hn,pe=Je<0?hn:G;Ue?($e>0&&it[Pe]!=null&&Y(jt.get(it[Pe]),qe,L+pi($e/2),Se,ti(0,A-$e),j,pe),ut[Pe]!=null&&Y(lt.get(ut[Pe]),qe,L+pi($e/2),Se,ti(0,A-$e),j,pe)):Y(yn,qe,L+pi($e/2),Se,ti(0,A-$e),j,pe),K(d,m,Pe,qe-$e/2,L,Se+$e,A)}}return $e>0?yt.stroke=Ue?jt:yn:Ue||(yt._fill=p.width==0?p._fill:p._stroke??p._fill,yt.width=0),yt.fill=Ue?lt:yn,yt})}function PP(n,e){let t=wt(e?.alignGaps,0);return(i,s,r,o)=>Dr(i,s,(a,l,c,u,h,f,d,m,x,g,p)=>{[r,o]=xh(c,r,o);let _=a.pxRound,w=V=>_(f(V,u,g,m)),y=V=>_(d(V,h,p,x)),b,S,v;u.ori==0?(b=Sh,v=Yo,S=vv):(b=Mh,v=jo,S=yv);let E=u.dir*(u.ori==0?1:-1),P=w(l[E==1?r:o]),D=P,N=[],I=[];for(let V=E==1?r:o;V>=r&&V<=o;V+=E)if(c[V]!=null){let $=l[V],Y=w($);N.push(D=Y),I.push(y(c[V]))}let k={stroke:n(N,I,b,v,S,_),fill:null,clip:null,band:null,gaps:null,flags:qo},T=k.stroke,[U,W]=Lp(i,s);if(a.fill!=null||U!=0){let V=k.fill=new Path2D(T),ne=a.fillTo(i,s,a.min,a.max,U),$=y(ne);v(V,D,$),v(V,P,$)}if(!a.spanGaps){let V=[];V.push(...Dp(l,c,r,o,E,w,t)),k.gaps=V=a.gaps(i,s,r,o,V),k.clip=bh(V,u.ori,m,x,g,p)}return W!=0&&(k.band=W==2?[Ds(i,s,r,o,T,-1),Ds(i,s,r,o,T,1)]:Ds(i,s,r,o,T,W)),k})}function IP(n){return PP(LP,n)}function LP(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let l=Array(o),c=Array(o-1),u=Array(o-1),h=Array(o-1);for(let f=0;f<o-1;f++)u[f]=e[f+1]-e[f],h[f]=n[f+1]-n[f],c[f]=u[f]/h[f];l[0]=c[0];for(let f=1;f<o-1;f++)c[f]===0||c[f-1]===0||c[f-1]>0!=c[f]>0?l[f]=0:(l[f]=3*(h[f-1]+h[f])/((2*h[f]+h[f-1])/c[f-1]+(h[f]+2*h[f-1])/c[f]),isFinite(l[f])||(l[f]=0));l[o-1]=c[o-2];for(let f=0;f<o-1;f++)s(a,n[f]+h[f]/3,e[f]+l[f]*h[f]/3,n[f+1]-h[f]/3,e[f+1]-l[f+1]*h[f]/3,n[f+1],e[f+1])}return a}var vp=new Set;function F_(){for(let n of vp)n.syncRect(!0)}$o&&(Ir(fR,Vo,F_),Ir(dR,Vo,F_,!0),Ir(ph,Vo,()=>{vn.pxRatio=Tt}));var DP=Mv(),NP=bv();function B_(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>yp(r,o,e,t))}function OP(n,e){return n.map((t,i)=>i==0?{}:_n({},e,t))}function yp(n,e,t,i){return _n({},e==0?t:i,n)}function wv(n,e,t){return e==null?Wo:[e,t]}var kP=wv;function UP(n,e,t){return e==null?Wo:mh(e,t,Ep,!0)}function Ev(n,e,t,i){return e==null?Wo:_h(e,t,n.scales[i].log,!1)}var FP=Ev;function Av(n,e,t,i){return e==null?Wo:wp(e,t,n.scales[i].log,!1)}var BP=Av;function zP(n,e,t,i,s){let r=ti(x_(n),x_(e)),o=e-n,a=Gi(s/i*o,t);do{let l=t[a],c=i*l/o;if(c>=s&&r+(l<5?nr.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function z_(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=En((t=+s)*Tt))+"px"),[n,e,t]}function GP(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Bt(e[2]*Tt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function vn(n,e,t){let i={mode:wt(n.mode,1)},s=i.mode;function r(M,C,O,F){let q=C.valToPct(M);return F+O*(C.dir==-1?1-q:q)}function o(M,C,O,F){let q=C.valToPct(M);return F+O*(C.dir==-1?q:1-q)}function a(M,C,O,F){return C.ori==0?r(M,C,O,F):o(M,C,O,F)}i.valToPosH=r,i.valToPosV=o;let l=!1;i.status=0;let c=i.root=Mi(YC);if(n.id!=null&&(c.id=n.id),di(c,n.class),n.title){let M=Mi(KC,c);M.textContent=n.title}let u=zi("canvas"),h=i.ctx=u.getContext("2d"),f=Mi(JC,c);Ir("click",f,M=>{M.target===m&&(Ht!=Xr||Zt!=qr)&&Fn.click(i,M)},!0);let d=i.under=Mi(QC,f);f.appendChild(u);let m=i.over=Mi(eR,f);n=Xo(n);let x=+wt(n.pxAlign,1),g=k_(x);(n.plugins||[]).forEach(M=>{M.opts&&(n=M.opts(i,n)||n)});let p=n.ms||.001,_=i.series=s==1?B_(n.series||[],R_,N_,!1):OP(n.series||[null],D_),w=i.axes=B_(n.axes||[],C_,I_,!0),y=i.scales={},b=i.bands=n.bands||[];b.forEach(M=>{M.fill=vt(M.fill||null),M.dir=wt(M.dir,-1)});let S=s==2?_[1].facets[0].scale:_[0].scale,v={axes:ps,series:mt},E=(n.drawOrder||["axes","series"]).map(M=>v[M]);function P(M){let C=M.distr==3?O=>Ls(O>0?O:M.clamp(i,O,M.min,M.max,M.key)):M.distr==4?O=>ap(O,M.asinh):M.distr==100?O=>M.fwd(O):O=>O;return O=>{let F=C(O),{_min:q,_max:Q}=M,ue=Q-q;return(F-q)/ue}}function D(M){let C=y[M];if(C==null){let O=(n.scales||wl)[M]||wl;if(O.from!=null){D(O.from);let F=_n({},y[O.from],O,{key:M});F.valToPct=P(F),y[M]=F}else{C=y[M]=_n({},M==S?pv:MP,O),C.key=M;let F=C.time,q=C.range,Q=tr(q);if((M!=S||s==2&&!F)&&(Q&&(q[0]==null||q[1]==null)&&(q={min:q[0]==null?p_:{mode:1,hard:q[0],soft:q[0]},max:q[1]==null?p_:{mode:1,hard:q[1],soft:q[1]}},Q=!1),!Q&&yh(q))){let ue=q;q=(ge,be,Ne)=>be==null?Wo:mh(be,Ne,ue)}C.range=vt(q||(F?kP:M==S?C.distr==3?FP:C.distr==4?BP:wv:C.distr==3?Ev:C.distr==4?Av:UP)),C.auto=vt(Q?!1:C.auto),C.clamp=vt(C.clamp||SP),C._min=C._max=null,C.valToPct=P(C)}}}D("x"),D("y"),s==1&&_.forEach(M=>{D(M.scale)}),w.forEach(M=>{D(M.scale)});for(let M in n.scales)D(M);let N=y[S],I=N.distr,k,T;N.ori==0?(di(c,jC),k=r,T=o):(di(c,ZC),k=o,T=r);let U={};for(let M in y){let C=y[M];(C.min!=null||C.max!=null)&&(U[M]={min:C.min,max:C.max},C.min=C.max=null)}let W=n.tzDate||(M=>new Date(En(M/p))),V=n.fmtDate||Cp,ne=p==1?jR(W):JR(W),$=E_(W,w_(p==1?YR:KR,V)),Y=T_(W,A_(eP,V)),K=[],ae=i.legend=_n({},iP,n.legend),ce=i.cursor=_n({},cP,{drag:{y:s==2}},n.cursor),ee=ae.show,fe=ce.show,me=ae.markers;ae.idxs=K,me.width=vt(me.width),me.dash=vt(me.dash),me.stroke=vt(me.stroke),me.fill=vt(me.fill);let Se,he,Ce,$e=[],Ue=[],ut,lt=!1,it={};if(ae.live){let M=_[1]?_[1].values:null;lt=M!=null,ut=lt?M(i,1,0):{_:0};for(let C in ut)it[C]=Sp}if(ee)if(Se=zi("table",oR,c),Ce=zi("tbody",null,Se),ae.mount(i,Se),lt){he=zi("thead",null,Se,Ce);let M=zi("tr",null,he);zi("th",null,M);for(var jt in ut)zi("th",t_,M).textContent=jt}else di(Se,lR),ae.live&&di(Se,aR);let zt={show:!0},un={show:!1};function Nt(M,C){if(C==0&&(lt||!ae.live||s==2))return Wo;let O=[],F=zi("tr",cR,Ce,Ce.childNodes[C]);di(F,M.class),M.show||di(F,Pr);let q=zi("th",null,F);if(me.show){let ge=Mi(uR,q);if(C>0){let be=me.width(i,C);be&&(ge.style.border=be+"px "+me.dash(i,C)+" "+me.stroke(i,C)),ge.style.background=me.fill(i,C)}}let Q=Mi(t_,q);M.label instanceof HTMLElement?Q.appendChild(M.label):Q.textContent=M.label,C>0&&(me.show||(Q.style.color=M.width>0?me.stroke(i,C):me.fill(i,C)),yt("click",q,ge=>{if(ce._lock)return;tt(ge);let be=_.indexOf(M);if((ge.ctrlKey||ge.metaKey)!=ae.isolate){let Ne=_.some((ke,Be)=>Be>0&&Be!=be&&ke.show);_.forEach((ke,Be)=>{Be>0&&$i(Be,Ne?Be==be?zt:un:zt,!0,mn.setSeries)})}else $i(be,{show:!M.show},!0,mn.setSeries)},!1),nt&&yt(r_,q,ge=>{ce._lock||(tt(ge),$i(_.indexOf(M),Yr,!0,mn.setSeries))},!1));for(var ue in ut){let ge=zi("td",hR,F);ge.textContent="--",O.push(ge)}return[F,O]}let Cn=new Map;function yt(M,C,O,F=!0){let q=Cn.get(C)||{},Q=ce.bind[M](i,C,O,F);Q&&(Ir(M,C,q[M]=Q),Cn.set(C,q))}function yn(M,C,O){let F=Cn.get(C)||{};for(let q in F)(M==null||q==M)&&(pp(q,C,F[q]),delete F[q]);M==null&&Cn.delete(C)}let en=0,hn=0,G=0,Pe=0,Je=0,at=0,we=Je,kt=at,qe=G,Ze=Pe,L=0,A=0,j=0,pe=0;i.bbox={};let le=!1,ve=!1,ye=!1,ie=!1,re=!1,xe=!1;function z(M,C,O){(O||M!=i.width||C!=i.height)&&oe(M,C),ht(!1),ye=!0,ve=!0,Gn()}function oe(M,C){i.width=en=G=M,i.height=hn=Pe=C,Je=at=0,Me(),Ye();let O=i.bbox;L=O.left=Cr(Je*Tt,.5),A=O.top=Cr(at*Tt,.5),j=O.width=Cr(G*Tt,.5),pe=O.height=Cr(Pe*Tt,.5)}let se=3;function Ee(){let M=!1,C=0;for(;!M;){C++;let O=Vr(C),F=qi(C);M=C==se||O&&F,M||(oe(i.width,i.height),ve=!0)}}function _e({width:M,height:C}){z(M,C)}i.setSize=_e;function Me(){let M=!1,C=!1,O=!1,F=!1;w.forEach((q,Q)=>{if(q.show&&q._show){let{side:ue,_size:ge}=q,be=ue%2,Ne=q.label!=null?q.labelSize:0,ke=ge+Ne;ke>0&&(be?(G-=ke,ue==3?(Je+=ke,F=!0):O=!0):(Pe-=ke,ue==0?(at+=ke,M=!0):C=!0))}}),Wi[0]=M,Wi[1]=O,Wi[2]=C,Wi[3]=F,G-=Ei[1]+Ei[3],Je+=Ei[3],Pe-=Ei[2]+Ei[0],at+=Ei[0]}function Ye(){let M=Je+G,C=at+Pe,O=Je,F=at;function q(Q,ue){switch(Q){case 1:return M+=ue,M-ue;case 2:return C+=ue,C-ue;case 3:return O-=ue,O+ue;case 0:return F-=ue,F+ue}}w.forEach((Q,ue)=>{if(Q.show&&Q._show){let ge=Q.side;Q._pos=q(ge,Q._size),Q.label!=null&&(Q._lpos=q(ge,Q.labelSize))}})}if(ce.dataIdx==null){let M=ce.hover,C=M.skip=new Set(M.skip??[]);C.add(void 0);let O=M.prox=vt(M.prox),F=M.bias??=0;ce.dataIdx=(q,Q,ue,ge)=>{if(Q==0)return ue;let be=ue,Ne=O(q,Q,ue,ge)??Ft,ke=Ne>=0&&Ne<Ft,Be=N.ori==0?G:Pe,ot=ce.left,Et=e[0],Mt=e[Q];if(C.has(Mt[ue])){be=null;let gt=null,Qe=null,je;if(F==0||F==-1)for(je=ue;gt==null&&je-- >0;)C.has(Mt[je])||(gt=je);if(F==0||F==1)for(je=ue;Qe==null&&je++<Mt.length;)C.has(Mt[je])||(Qe=je);if(gt!=null||Qe!=null)if(ke){let Xt=gt==null?-1/0:k(Et[gt],N,Be,0),sn=Qe==null?1/0:k(Et[Qe],N,Be,0),Ln=ot-Xt,Ot=sn-ot;Ln<=Ot?Ln<=Ne&&(be=gt):Ot<=Ne&&(be=Qe)}else be=Qe==null?gt:gt==null?Qe:ue-gt<=Qe-ue?gt:Qe}else ke&&An(ot-k(Et[ue],N,Be,0))>Ne&&(be=null);return be}}let tt=M=>{ce.event=M};ce.idxs=K,ce._lock=!1;let de=ce.points;de.show=vt(de.show),de.size=vt(de.size),de.stroke=vt(de.stroke),de.width=vt(de.width),de.fill=vt(de.fill);let ze=i.focus=_n({},n.focus||{alpha:.3},ce.focus),nt=ze.prox>=0,Re=nt&&de.one,ct=[],Vt=[],$n=[];function ca(M,C){let O=de.show(i,C);if(O instanceof HTMLElement)return di(O,rR),di(O,M.class),cs(O,-10,-10,G,Pe),m.insertBefore(O,ct[C]),O}function Br(M,C){if(s==1||C>0){let O=s==1&&y[M.scale].time,F=M.value;M.value=O?y_(F)?T_(W,A_(F,V)):F||Y:F||vP,M.label=M.label||(O?hP:uP)}if(Re||C>0){M.width=M.width==null?1:M.width,M.paths=M.paths||DP||MR,M.fillTo=vt(M.fillTo||wP),M.pxAlign=+wt(M.pxAlign,x),M.pxRound=k_(M.pxAlign),M.stroke=vt(M.stroke||null),M.fill=vt(M.fill||null),M._stroke=M._fill=M._paths=M._focus=null;let O=yP(ti(1,M.width),1),F=M.points=_n({},{size:O,width:ti(1,O*.2),stroke:M.stroke,space:O*2,paths:NP,_stroke:null,_fill:null},M.points);F.show=vt(F.show),F.filter=vt(F.filter),F.fill=vt(F.fill),F.stroke=vt(F.stroke),F.paths=vt(F.paths),F.pxAlign=M.pxAlign}if(ee){let O=Nt(M,C);$e.splice(C,0,O[0]),Ue.splice(C,0,O[1]),ae.values.push(null)}if(fe){K.splice(C,0,null);let O=null;Re?C==0&&(O=ca(M,C)):C>0&&(O=ca(M,C)),ct.splice(C,0,O),Vt.splice(C,0,0),$n.splice(C,0,0)}In("addSeries",C)}function af(M,C){C=C??_.length,M=s==1?yp(M,C,R_,N_):yp(M,C,{},D_),_.splice(C,0,M),Br(_[C],C)}i.addSeries=af;function Fl(M){if(_.splice(M,1),ee){ae.values.splice(M,1),Ue.splice(M,1);let C=$e.splice(M,1)[0];yn(null,C.firstChild),C.remove()}fe&&(K.splice(M,1),ct.splice(M,1)[0].remove(),Vt.splice(M,1),$n.splice(M,1)),In("delSeries",M)}i.delSeries=Fl;let Wi=[!1,!1,!1,!1];function hs(M,C){if(M._show=M.show,M.show){let O=M.side%2,F=y[M.scale];F==null&&(M.scale=O?_[1].scale:S,F=y[M.scale]);let q=F.time;M.size=vt(M.size),M.space=vt(M.space),M.rotate=vt(M.rotate),tr(M.incrs)&&M.incrs.forEach(ue=>{!nr.has(ue)&&nr.set(ue,j_(ue))}),M.incrs=vt(M.incrs||(F.distr==2?XR:q?p==1?$R:ZR:Rr)),M.splits=vt(M.splits||(q&&F.distr==1?ne:F.distr==3?gp:F.distr==4?pP:dP)),M.stroke=vt(M.stroke),M.grid.stroke=vt(M.grid.stroke),M.ticks.stroke=vt(M.ticks.stroke),M.border.stroke=vt(M.border.stroke);let Q=M.values;M.values=tr(Q)&&!tr(Q[0])?vt(Q):q?tr(Q)?E_(W,w_(Q,V)):y_(Q)?QR(W,Q):Q||$:Q||fP,M.filter=vt(M.filter||(F.distr>=3&&F.log==10?xP:F.distr==3&&F.log==2?_P:$_)),M.font=z_(M.font),M.labelFont=z_(M.labelFont),M._size=M.size(i,null,C,0),M._space=M._rotate=M._incrs=M._found=M._splits=M._values=null,M._size>0&&(Wi[C]=!0,M._el=Mi(tR,f))}}function fs(M,C,O,F){let[q,Q,ue,ge]=O,be=C%2,Ne=0;return be==0&&(ge||Q)&&(Ne=C==0&&!q||C==2&&!ue?En(C_.size/3):0),be==1&&(q||ue)&&(Ne=C==1&&!Q||C==3&&!ge?En(I_.size/2):0),Ne}let ua=i.padding=(n.padding||[fs,fs,fs,fs]).map(M=>vt(wt(M,fs))),Ei=i._padding=ua.map((M,C)=>M(i,C,Wi,0)),tn,an=null,ln=null,Xi=s==1?_[0].idxs:null,ri=null,Ns=!1;function ha(M,C){if(e=M??[],i.data=i._data=e,s==2){tn=0;for(let O=1;O<_.length;O++)tn+=e[O][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),ri=e[0],tn=ri.length;let O=e;if(I==2){O=e.slice();let F=O[0]=Array(tn);for(let q=0;q<tn;q++)F[q]=q}i._data=e=O}if(ht(!0),In("setData"),I==2&&(ye=!0),C!==!1){let O=N;O.auto(i,Ns)?fa():Us(S,O.min,O.max),ie=ie||ce.left>=0,xe=!0,Gn()}}i.setData=ha;function fa(){Ns=!0;let M,C;s==1&&(tn>0?(an=Xi[0]=0,ln=Xi[1]=tn-1,M=e[0][an],C=e[0][ln],I==2?(M=an,C=ln):M==C&&(I==3?[M,C]=_h(M,M,N.log,!1):I==4?[M,C]=wp(M,M,N.log,!1):N.time?C=M+En(86400/p):[M,C]=mh(M,C,Ep,!0))):(an=Xi[0]=M=null,ln=Xi[1]=C=null)),Us(S,M,C)}let zr,Os,Gr,R,X,te,Z,J,Ae,Ie;function Te(M,C,O,F,q,Q){M??=i_,O??=Tp,F??="butt",q??=i_,Q??="round",M!=zr&&(h.strokeStyle=zr=M),q!=Os&&(h.fillStyle=Os=q),C!=Gr&&(h.lineWidth=Gr=C),Q!=X&&(h.lineJoin=X=Q),F!=te&&(h.lineCap=te=F),O!=R&&h.setLineDash(R=O)}function Le(M,C,O,F){C!=Os&&(h.fillStyle=Os=C),M!=Z&&(h.font=Z=M),O!=J&&(h.textAlign=J=O),F!=Ae&&(h.textBaseline=Ae=F)}function Ve(M,C,O,F,q=0){if(F.length>0&&M.auto(i,Ns)&&(C==null||C.min==null)){let Q=wt(an,0),ue=wt(ln,F.length-1),ge=O.min==null?xR(F,Q,ue,q,M.distr==3):[O.min,O.max];M.min=Vi(M.min,O.min=ge[0]),M.max=ti(M.max,O.max=ge[1])}}let st={min:null,max:null};function pt(){for(let F in y){let q=y[F];U[F]==null&&(q.min==null||U[S]!=null&&q.auto(i,Ns))&&(U[F]=st)}for(let F in y){let q=y[F];U[F]==null&&q.from!=null&&U[q.from]!=null&&(U[F]=st)}U[S]!=null&&ht(!0);let M={};for(let F in U){let q=U[F];if(q!=null){let Q=M[F]=Xo(y[F],AR);if(q.min!=null)_n(Q,q);else if(F!=S||s==2)if(tn==0&&Q.from==null){let ue=Q.range(i,null,null,F);Q.min=ue[0],Q.max=ue[1]}else Q.min=Ft,Q.max=-Ft}}if(tn>0){_.forEach((F,q)=>{if(s==1){let Q=F.scale,ue=U[Q];if(ue==null)return;let ge=M[Q];if(q==0){let be=ge.range(i,ge.min,ge.max,Q);ge.min=be[0],ge.max=be[1],an=Gi(ge.min,e[0]),ln=Gi(ge.max,e[0]),ln-an>1&&(e[0][an]<ge.min&&an++,e[0][ln]>ge.max&&ln--),F.min=ri[an],F.max=ri[ln]}else F.show&&F.auto&&Ve(ge,ue,F,e[q],F.sorted);F.idxs[0]=an,F.idxs[1]=ln}else if(q>0&&F.show&&F.auto){let[Q,ue]=F.facets,ge=Q.scale,be=ue.scale,[Ne,ke]=e[q],Be=M[ge],ot=M[be];Be!=null&&Ve(Be,U[ge],Q,Ne,Q.sorted),ot!=null&&Ve(ot,U[be],ue,ke,ue.sorted),F.min=ue.min,F.max=ue.max}});for(let F in M){let q=M[F],Q=U[F];if(q.from==null&&(Q==null||Q.min==null)){let ue=q.range(i,q.min==Ft?null:q.min,q.max==-Ft?null:q.max,F);q.min=ue[0],q.max=ue[1]}}}for(let F in M){let q=M[F];if(q.from!=null){let Q=M[q.from];if(Q.min==null)q.min=q.max=null;else{let ue=q.range(i,Q.min,Q.max,F);q.min=ue[0],q.max=ue[1]}}}let C={},O=!1;for(let F in M){let q=M[F],Q=y[F];if(Q.min!=q.min||Q.max!=q.max){Q.min=q.min,Q.max=q.max;let ue=Q.distr;Q._min=ue==3?Ls(Q.min):ue==4?ap(Q.min,Q.asinh):ue==100?Q.fwd(Q.min):Q.min,Q._max=ue==3?Ls(Q.max):ue==4?ap(Q.max,Q.asinh):ue==100?Q.fwd(Q.max):Q.max,C[F]=O=!0}}if(O){_.forEach((F,q)=>{s==2?q>0&&C.y&&(F._paths=null):C[F.scale]&&(F._paths=null)});for(let F in C)ye=!0,In("setScale",F);fe&&ce.left>=0&&(ie=xe=!0)}for(let F in U)U[F]=null}function Ge(M){let C=mp(an-1,0,tn-1),O=mp(ln+1,0,tn-1);for(;M[C]==null&&C>0;)C--;for(;M[O]==null&&O<tn-1;)O++;return[C,O]}function mt(){if(tn>0){let M=_.some(C=>C._focus)&&Ie!=ze.alpha;M&&(h.globalAlpha=Ie=ze.alpha),_.forEach((C,O)=>{if(O>0&&C.show&&(Qt(O,!1),Qt(O,!0),C._paths==null)){let F=Ie;Ie!=C.alpha&&(h.globalAlpha=Ie=C.alpha);let q=s==2?[0,e[O][0].length-1]:Ge(e[O]);C._paths=C.paths(i,O,q[0],q[1]),Ie!=F&&(h.globalAlpha=Ie=F)}}),_.forEach((C,O)=>{if(O>0&&C.show){let F=Ie;Ie!=C.alpha&&(h.globalAlpha=Ie=C.alpha),C._paths!=null&&It(O,!1);{let q=C._paths!=null?C._paths.gaps:null,Q=C.points.show(i,O,an,ln,q),ue=C.points.filter(i,O,Q,q);(Q||ue)&&(C.points._paths=C.points.paths(i,O,an,ln,ue),It(O,!0))}Ie!=F&&(h.globalAlpha=Ie=F),In("drawSeries",O)}}),M&&(h.globalAlpha=Ie=1)}}function Qt(M,C){let O=C?_[M].points:_[M];O._stroke=O.stroke(i,M),O._fill=O.fill(i,M)}function It(M,C){let O=C?_[M].points:_[M],{stroke:F,fill:q,clip:Q,flags:ue,_stroke:ge=O._stroke,_fill:be=O._fill,_width:Ne=O.width}=O._paths;Ne=Bt(Ne*Tt,3);let ke=null,Be=Ne%2/2;C&&be==null&&(be=Ne>0?"#fff":ge);let ot=O.pxAlign==1&&Be>0;if(ot&&h.translate(Be,Be),!C){let Et=L-Ne/2,Mt=A-Ne/2,gt=j+Ne,Qe=pe+Ne;ke=new Path2D,ke.rect(Et,Mt,gt,Qe)}C?Fe(ge,Ne,O.dash,O.cap,be,F,q,ue,Q):Lt(M,ge,Ne,O.dash,O.cap,be,F,q,ue,ke,Q),ot&&h.translate(-Be,-Be)}function Lt(M,C,O,F,q,Q,ue,ge,be,Ne,ke){let Be=!1;be!=0&&b.forEach((ot,Et)=>{if(ot.series[0]==M){let Mt=_[ot.series[1]],gt=e[ot.series[1]],Qe=(Mt._paths||wl).band;tr(Qe)&&(Qe=ot.dir==1?Qe[0]:Qe[1]);let je,Xt=null;Mt.show&&Qe&&vR(gt,an,ln)?(Xt=ot.fill(i,Et)||Q,je=Mt._paths.clip):Qe=null,Fe(C,O,F,q,Xt,ue,ge,be,Ne,ke,je,Qe),Be=!0}}),Be||Fe(C,O,F,q,Q,ue,ge,be,Ne,ke)}let bn=qo|_p;function Fe(M,C,O,F,q,Q,ue,ge,be,Ne,ke,Be){Te(M,C,O,F,q),(be||Ne||Be)&&(h.save(),be&&h.clip(be),Ne&&h.clip(Ne)),Be?(ge&bn)==bn?(h.clip(Be),ke&&h.clip(ke),xt(q,ue),fn(M,Q,C)):ge&_p?(xt(q,ue),h.clip(Be),fn(M,Q,C)):ge&qo&&(h.save(),h.clip(Be),ke&&h.clip(ke),xt(q,ue),h.restore(),fn(M,Q,C)):(xt(q,ue),fn(M,Q,C)),(be||Ne||Be)&&h.restore()}function fn(M,C,O){O>0&&(C instanceof Map?C.forEach((F,q)=>{h.strokeStyle=zr=q,h.stroke(F)}):C!=null&&M&&h.stroke(C))}function xt(M,C){C instanceof Map?C.forEach((O,F)=>{h.fillStyle=Os=F,h.fill(O)}):C!=null&&M&&h.fill(C)}function ds(M,C,O,F){let q=w[M],Q;if(F<=0)Q=[0,0];else{let ue=q._space=q.space(i,M,C,O,F),ge=q._incrs=q.incrs(i,M,C,O,F,ue);Q=zP(C,O,ge,F,ue)}return q._found=Q}function dn(M,C,O,F,q,Q,ue,ge,be,Ne){let ke=ue%2/2;x==1&&h.translate(ke,ke),Te(ge,ue,be,Ne,ge),h.beginPath();let Be,ot,Et,Mt,gt=q+(F==0||F==3?-Q:Q);O==0?(ot=q,Mt=gt):(Be=q,Et=gt);for(let Qe=0;Qe<M.length;Qe++)C[Qe]!=null&&(O==0?Be=Et=M[Qe]:ot=Mt=M[Qe],h.moveTo(Be,ot),h.lineTo(Et,Mt));h.stroke(),x==1&&h.translate(-ke,-ke)}function Vr(M){let C=!0;return w.forEach((O,F)=>{if(!O.show)return;let q=y[O.scale];if(q.min==null){O._show&&(C=!1,O._show=!1,ht(!1));return}else O._show||(C=!1,O._show=!0,ht(!1));let Q=O.side,ue=Q%2,{min:ge,max:be}=q,[Ne,ke]=ds(F,ge,be,ue==0?G:Pe);if(ke==0)return;let Be=q.distr==2,ot=O._splits=O.splits(i,F,ge,be,Ne,ke,Be),Et=q.distr==2?ot.map(je=>ri[je]):ot,Mt=q.distr==2?ri[ot[1]]-ri[ot[0]]:Ne,gt=O._values=O.values(i,O.filter(i,Et,F,ke,Mt),F,ke,Mt);O._rotate=Q==2?O.rotate(i,gt,F,ke):0;let Qe=O._size;O._size=wi(O.size(i,gt,F,M)),Qe!=null&&O._size!=Qe&&(C=!1)}),C}function qi(M){let C=!0;return ua.forEach((O,F)=>{let q=O(i,F,Wi,M);q!=Ei[F]&&(C=!1),Ei[F]=q}),C}function ps(){for(let M=0;M<w.length;M++){let C=w[M];if(!C.show||!C._show)continue;let O=C.side,F=O%2,q,Q,ue=C.stroke(i,M),ge=O==0||O==3?-1:1,[be,Ne]=C._found;if(C.label!=null){let Zn=C.labelGap*ge,li=En((C._lpos+Zn)*Tt);Le(C.labelFont[0],ue,"center",O==2?"top":n_),h.save(),F==1?(q=Q=0,h.translate(li,En(A+pe/2)),h.rotate((O==3?-dh:dh)/2)):(q=En(L+j/2),Q=li);let ur=X_(C.label)?C.label(i,M,be,Ne):C.label;h.fillText(ur,q,Q),h.restore()}if(Ne==0)continue;let ke=y[C.scale],Be=F==0?j:pe,ot=F==0?L:A,Et=C._splits,Mt=ke.distr==2?Et.map(Zn=>ri[Zn]):Et,gt=ke.distr==2?ri[Et[1]]-ri[Et[0]]:be,Qe=C.ticks,je=C.border,Xt=Qe.show?Qe.size:0,sn=En(Xt*Tt),Ln=En((C.alignTo==2?C._size-Xt-C.gap:C.gap)*Tt),Ot=C._rotate*-dh/180,rn=g(C._pos*Tt),oi=(sn+Ln)*ge,jn=rn+oi;Q=F==0?jn:0,q=F==1?jn:0;let xi=C.font[0],Ai=C.align==1?zo:C.align==2?sp:Ot>0?zo:Ot<0?sp:F==0?"center":O==3?sp:zo,ji=Ot||F==1?"middle":O==2?"top":n_;Le(xi,ue,Ai,ji);let ai=C.font[1]*C.lineGap,_i=Et.map(Zn=>g(a(Zn,ke,Be,ot))),Ti=C._values;for(let Zn=0;Zn<Ti.length;Zn++){let li=Ti[Zn];if(li!=null){F==0?q=_i[Zn]:Q=_i[Zn],li=""+li;let ur=li.indexOf(`
`)==-1?[li]:li.split(/\n/gm);for(let Kn=0;Kn<ur.length;Kn++){let $m=ur[Kn];Ot?(h.save(),h.translate(q,Q+Kn*ai),h.rotate(Ot),h.fillText($m,0,0),h.restore()):h.fillText($m,q,Q+Kn*ai)}}}Qe.show&&dn(_i,Qe.filter(i,Mt,M,Ne,gt),F,O,rn,sn,Bt(Qe.width*Tt,3),Qe.stroke(i,M),Qe.dash,Qe.cap);let Zi=C.grid;Zi.show&&dn(_i,Zi.filter(i,Mt,M,Ne,gt),F,F==0?2:1,F==0?A:L,F==0?pe:j,Bt(Zi.width*Tt,3),Zi.stroke(i,M),Zi.dash,Zi.cap),je.show&&dn([rn],[1],F==0?1:0,F==0?1:2,F==1?A:L,F==1?pe:j,Bt(je.width*Tt,3),je.stroke(i,M),je.dash,je.cap)}In("drawAxes")}function ht(M){_.forEach((C,O)=>{O>0&&(C._paths=null,M&&(s==1?(C.min=null,C.max=null):C.facets.forEach(F=>{F.min=null,F.max=null})))})}let nn=!1,Yn=!1,Dt=[];function pn(){Yn=!1;for(let M=0;M<Dt.length;M++)In(...Dt[M]);Dt.length=0}function Gn(){nn||(DR(Rm),nn=!0)}function Bl(M,C=!1){nn=!0,Yn=C,M(i),Rm(),C&&Dt.length>0&&queueMicrotask(pn)}i.batch=Bl;function Rm(){if(le&&(pt(),le=!1),ye&&(Ee(),ye=!1),ve){if(Yt(d,zo,Je),Yt(d,"top",at),Yt(d,yl,G),Yt(d,bl,Pe),Yt(m,zo,Je),Yt(m,"top",at),Yt(m,yl,G),Yt(m,bl,Pe),Yt(f,yl,en),Yt(f,bl,hn),u.width=En(en*Tt),u.height=En(hn*Tt),w.forEach(({_el:M,_show:C,_size:O,_pos:F,side:q})=>{if(M!=null)if(C){let Q=q===3||q===0?O:0,ue=q%2==1;Yt(M,ue?"left":"top",F-Q),Yt(M,ue?"width":"height",O),Yt(M,ue?"top":"left",ue?at:Je),Yt(M,ue?"height":"width",ue?Pe:G),dp(M,Pr)}else di(M,Pr)}),zr=Os=Gr=X=te=Z=J=Ae=R=null,Ie=1,ma(!0),Je!=we||at!=kt||G!=qe||Pe!=Ze){ht(!1);let M=G/qe,C=Pe/Ze;if(fe&&!ie&&ce.left>=0){ce.left*=M,ce.top*=C,Hr&&cs(Hr,En(ce.left),0,G,Pe),Wr&&cs(Wr,0,En(ce.top),G,Pe);for(let O=0;O<ct.length;O++){let F=ct[O];F!=null&&(Vt[O]*=M,$n[O]*=C,cs(F,wi(Vt[O]),wi($n[O]),G,Pe))}}if(Wt.show&&!re&&Wt.left>=0&&Wt.width>0){Wt.left*=M,Wt.width*=M,Wt.top*=C,Wt.height*=C;for(let O in df)Yt($r,O,Wt[O])}we=Je,kt=at,qe=G,Ze=Pe}In("setSize"),ve=!1}en>0&&hn>0&&(h.clearRect(0,0,u.width,u.height),In("drawClear"),E.forEach(M=>M()),In("draw")),Wt.show&&re&&(zl(Wt),re=!1),fe&&ie&&(cr(null,!0,!1),ie=!1),ae.show&&ae.live&&xe&&(hf(),xe=!1),l||(l=!0,i.status=1,In("ready")),Ns=!1,nn=!1}i.redraw=(M,C)=>{ye=C||!1,M!==!1?Us(S,N.min,N.max):Gn()};function lf(M,C){let O=y[M];if(O.from==null){if(tn==0){let F=O.range(i,C.min,C.max,M);C.min=F[0],C.max=F[1]}if(C.min>C.max){let F=C.min;C.min=C.max,C.max=F}if(tn>1&&C.min!=null&&C.max!=null&&C.max-C.min<1e-16)return;M==S&&O.distr==2&&tn>0&&(C.min=Gi(C.min,e[0]),C.max=Gi(C.max,e[0]),C.min==C.max&&C.max++),U[M]=C,le=!0,Gn()}}i.setScale=lf;let cf,uf,Hr,Wr,Pm,Im,Xr,qr,Lm,Dm,Ht,Zt,ks=!1,Fn=ce.drag,Rn=Fn.x,Pn=Fn.y;fe&&(ce.x&&(cf=Mi(iR,m)),ce.y&&(uf=Mi(sR,m)),N.ori==0?(Hr=cf,Wr=uf):(Hr=uf,Wr=cf),Ht=ce.left,Zt=ce.top);let Wt=i.select=_n({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),$r=Wt.show?Mi(nR,Wt.over?m:d):null;function zl(M,C){if(Wt.show){for(let O in M)Wt[O]=M[O],O in df&&Yt($r,O,M[O]);C!==!1&&In("setSelect")}}i.setSelect=zl;function BS(M){if(_[M].show)ee&&dp($e[M],Pr);else if(ee&&di($e[M],Pr),fe){let O=Re?ct[0]:ct[M];O!=null&&cs(O,-10,-10,G,Pe)}}function Us(M,C,O){lf(M,{min:C,max:O})}function $i(M,C,O,F){C.focus!=null&&WS(M),C.show!=null&&_.forEach((q,Q)=>{Q>0&&(M==Q||M==null)&&(q.show=C.show,BS(Q),s==2?(Us(q.facets[0].scale,null,null),Us(q.facets[1].scale,null,null)):Us(q.scale,null,null),Gn())}),O!==!1&&In("setSeries",M,C),F&&ga("setSeries",i,M,C)}i.setSeries=$i;function zS(M,C){_n(b[M],C)}function GS(M,C){M.fill=vt(M.fill||null),M.dir=wt(M.dir,-1),C=C??b.length,b.splice(C,0,M)}function VS(M){M==null?b.length=0:b.splice(M,1)}i.addBand=GS,i.setBand=zS,i.delBand=VS;function HS(M,C){_[M].alpha=C,fe&&ct[M]!=null&&(ct[M].style.opacity=C),ee&&$e[M]&&($e[M].style.opacity=C)}let ms,Fs,lr,Yr={focus:!0};function WS(M){if(M!=lr){let C=M==null,O=ze.alpha!=1;_.forEach((F,q)=>{if(s==1||q>0){let Q=C||q==0||q==M;F._focus=C?null:Q,O&&HS(q,Q?1:ze.alpha)}}),lr=M,O&&Gn()}}ee&&nt&&yt(o_,Se,M=>{ce._lock||(tt(M),lr!=null&&$i(null,Yr,!0,mn.setSeries))});function Yi(M,C,O){let F=y[C];O&&(M=M/Tt-(F.ori==1?at:Je));let q=G;F.ori==1&&(q=Pe,M=q-M),F.dir==-1&&(M=q-M);let Q=F._min,ue=F._max,ge=M/q,be=Q+(ue-Q)*ge,Ne=F.distr;return Ne==3?Ho(10,be):Ne==4?bR(be,F.asinh):Ne==100?F.bwd(be):be}function XS(M,C){let O=Yi(M,S,C);return Gi(O,e[0],an,ln)}i.valToIdx=M=>Gi(M,e[0]),i.posToIdx=XS,i.posToVal=Yi,i.valToPos=(M,C,O)=>y[C].ori==0?r(M,y[C],O?j:G,O?L:0):o(M,y[C],O?pe:Pe,O?A:0),i.setCursor=(M,C,O)=>{Ht=M.left,Zt=M.top,cr(null,C,O)};function Nm(M,C){Yt($r,zo,Wt.left=M),Yt($r,yl,Wt.width=C)}function Om(M,C){Yt($r,"top",Wt.top=M),Yt($r,bl,Wt.height=C)}let da=N.ori==0?Nm:Om,pa=N.ori==1?Nm:Om;function qS(){if(ee&&ae.live)for(let M=s==2?1:0;M<_.length;M++){if(M==0&&lt)continue;let C=ae.values[M],O=0;for(let F in C)Ue[M][O++].firstChild.nodeValue=C[F]}}function hf(M,C){if(M!=null&&(M.idxs?M.idxs.forEach((O,F)=>{K[F]=O}):ER(M.idx)||K.fill(M.idx),ae.idx=K[0]),ee&&ae.live){for(let O=0;O<_.length;O++)(O>0||s==1&&!lt)&&$S(O,K[O]);qS()}xe=!1,C!==!1&&In("setLegend")}i.setLegend=hf;function $S(M,C){let O=_[M],F=M==0&&I==2?ri:e[M],q;lt?q=O.values(i,M,C)??it:(q=O.value(i,C==null?null:F[C],M,C),q=q==null?it:{_:q}),ae.values[M]=q}function cr(M,C,O){Lm=Ht,Dm=Zt,[Ht,Zt]=ce.move(i,Ht,Zt),ce.left=Ht,ce.top=Zt,fe&&(Hr&&cs(Hr,En(Ht),0,G,Pe),Wr&&cs(Wr,0,En(Zt),G,Pe));let F,q=an>ln;ms=Ft,Fs=null;let Q=N.ori==0?G:Pe,ue=N.ori==1?G:Pe;if(Ht<0||tn==0||q){F=ce.idx=null;for(let ge=0;ge<_.length;ge++){let be=ct[ge];be!=null&&cs(be,-10,-10,G,Pe)}nt&&$i(null,Yr,!0,M==null&&mn.setSeries),ae.live&&(K.fill(F),xe=!0)}else{let ge,be,Ne;s==1&&(ge=N.ori==0?Ht:Zt,be=Yi(ge,S),F=ce.idx=Gi(be,e[0],an,ln),Ne=k(e[0][F],N,Q,0));let ke=-10,Be=-10,ot=0,Et=0,Mt=!0,gt="",Qe="";for(let je=s==2?1:0;je<_.length;je++){let Xt=_[je],sn=K[je],Ln=sn==null?null:s==1?e[je][sn]:e[je][1][sn],Ot=ce.dataIdx(i,je,F,be),rn=Ot==null?null:s==1?e[je][Ot]:e[je][1][Ot];if(xe=xe||rn!=Ln||Ot!=sn,K[je]=Ot,je>0&&Xt.show){let oi=Ot==null?-10:Ot==F?Ne:k(s==1?e[0][Ot]:e[je][0][Ot],N,Q,0),jn=rn==null?-10:T(rn,s==1?y[Xt.scale]:y[Xt.facets[1].scale],ue,0);if(nt&&rn!=null){let xi=N.ori==1?Ht:Zt,Ai=An(ze.dist(i,je,Ot,jn,xi));if(Ai<ms){let ji=ze.bias;if(ji!=0){let ai=Yi(xi,Xt.scale),_i=rn>=0?1:-1,Ti=ai>=0?1:-1;Ti==_i&&(Ti==1?ji==1?rn>=ai:rn<=ai:ji==1?rn<=ai:rn>=ai)&&(ms=Ai,Fs=je)}else ms=Ai,Fs=je}}if(xe||Re){let xi,Ai;N.ori==0?(xi=oi,Ai=jn):(xi=jn,Ai=oi);let ji,ai,_i,Ti,Zi,Zn,li=!0,ur=de.bbox;if(ur!=null){li=!1;let Kn=ur(i,je);_i=Kn.left,Ti=Kn.top,ji=Kn.width,ai=Kn.height}else _i=xi,Ti=Ai,ji=ai=de.size(i,je);if(Zn=de.fill(i,je),Zi=de.stroke(i,je),Re)je==Fs&&ms<=ze.prox&&(ke=_i,Be=Ti,ot=ji,Et=ai,Mt=li,gt=Zn,Qe=Zi);else{let Kn=ct[je];Kn!=null&&(Vt[je]=_i,$n[je]=Ti,d_(Kn,ji,ai,li),h_(Kn,Zn,Zi),cs(Kn,wi(_i),wi(Ti),G,Pe))}}}}if(Re){let je=ze.prox,Xt=lr==null?ms<=je:ms>je||Fs!=lr;if(xe||Xt){let sn=ct[0];sn!=null&&(Vt[0]=ke,$n[0]=Be,d_(sn,ot,Et,Mt),h_(sn,gt,Qe),cs(sn,wi(ke),wi(Be),G,Pe))}}}if(Wt.show&&ks)if(M!=null){let[ge,be]=mn.scales,[Ne,ke]=mn.match,[Be,ot]=M.cursor.sync.scales,Et=M.cursor.drag;if(Rn=Et._x,Pn=Et._y,Rn||Pn){let{left:Mt,top:gt,width:Qe,height:je}=M.select,Xt=M.scales[Be].ori,sn=M.posToVal,Ln,Ot,rn,oi,jn,xi=ge!=null&&Ne(ge,Be),Ai=be!=null&&ke(be,ot);xi&&Rn?(Xt==0?(Ln=Mt,Ot=Qe):(Ln=gt,Ot=je),rn=y[ge],oi=k(sn(Ln,Be),rn,Q,0),jn=k(sn(Ln+Ot,Be),rn,Q,0),da(Vi(oi,jn),An(jn-oi))):da(0,Q),Ai&&Pn?(Xt==1?(Ln=Mt,Ot=Qe):(Ln=gt,Ot=je),rn=y[be],oi=T(sn(Ln,ot),rn,ue,0),jn=T(sn(Ln+Ot,ot),rn,ue,0),pa(Vi(oi,jn),An(jn-oi))):pa(0,ue)}else pf()}else{let ge=An(Lm-Pm),be=An(Dm-Im);if(N.ori==1){let ot=ge;ge=be,be=ot}Rn=Fn.x&&ge>=Fn.dist,Pn=Fn.y&&be>=Fn.dist;let Ne=Fn.uni;Ne!=null?Rn&&Pn&&(Rn=ge>=Ne,Pn=be>=Ne,!Rn&&!Pn&&(be>ge?Pn=!0:Rn=!0)):Fn.x&&Fn.y&&(Rn||Pn)&&(Rn=Pn=!0);let ke,Be;Rn&&(N.ori==0?(ke=Xr,Be=Ht):(ke=qr,Be=Zt),da(Vi(ke,Be),An(Be-ke)),Pn||pa(0,ue)),Pn&&(N.ori==1?(ke=Xr,Be=Ht):(ke=qr,Be=Zt),pa(Vi(ke,Be),An(Be-ke)),Rn||da(0,Q)),!Rn&&!Pn&&(da(0,0),pa(0,0))}if(Fn._x=Rn,Fn._y=Pn,M==null){if(O){if(qm!=null){let[ge,be]=mn.scales;mn.values[0]=ge!=null?Yi(N.ori==0?Ht:Zt,ge):null,mn.values[1]=be!=null?Yi(N.ori==1?Ht:Zt,be):null}ga(rp,i,Ht,Zt,G,Pe,F)}if(nt){let ge=O&&mn.setSeries,be=ze.prox;lr==null?ms<=be&&$i(Fs,Yr,!0,ge):ms>be?$i(null,Yr,!0,ge):Fs!=lr&&$i(Fs,Yr,!0,ge)}}xe&&(ae.idx=F,hf()),C!==!1&&In("setCursor")}let Bs=null;Object.defineProperty(i,"rect",{get(){return Bs==null&&ma(!1),Bs}});function ma(M=!1){M?Bs=null:(Bs=m.getBoundingClientRect(),In("syncRect",Bs))}function km(M,C,O,F,q,Q,ue){ce._lock||ks&&M!=null&&M.movementX==0&&M.movementY==0||(ff(M,C,O,F,q,Q,ue,!1,M!=null),M!=null?cr(null,!0,!0):cr(C,!0,!1))}function ff(M,C,O,F,q,Q,ue,ge,be){if(Bs==null&&ma(!1),tt(M),M!=null)O=M.clientX-Bs.left,F=M.clientY-Bs.top;else{if(O<0||F<0){Ht=-10,Zt=-10;return}let[Ne,ke]=mn.scales,Be=C.cursor.sync,[ot,Et]=Be.values,[Mt,gt]=Be.scales,[Qe,je]=mn.match,Xt=C.axes[0].side%2==1,sn=N.ori==0?G:Pe,Ln=N.ori==1?G:Pe,Ot=Xt?Q:q,rn=Xt?q:Q,oi=Xt?F:O,jn=Xt?O:F;if(Mt!=null?O=Qe(Ne,Mt)?a(ot,y[Ne],sn,0):-10:O=sn*(oi/Ot),gt!=null?F=je(ke,gt)?a(Et,y[ke],Ln,0):-10:F=Ln*(jn/rn),N.ori==1){let xi=O;O=F,F=xi}}be&&(C==null||C.cursor.event.type==rp)&&((O<=1||O>=G-1)&&(O=Cr(O,G)),(F<=1||F>=Pe-1)&&(F=Cr(F,Pe))),ge?(Pm=O,Im=F,[Xr,qr]=ce.move(i,O,F)):(Ht=O,Zt=F)}let df={width:0,height:0,left:0,top:0};function pf(){zl(df,!1)}let Um,Fm,Bm,zm;function Gm(M,C,O,F,q,Q,ue){ks=!0,Rn=Pn=Fn._x=Fn._y=!1,ff(M,C,O,F,q,Q,ue,!0,!1),M!=null&&(yt(op,hp,Vm,!1),ga(s_,i,Xr,qr,G,Pe,null));let{left:ge,top:be,width:Ne,height:ke}=Wt;Um=ge,Fm=be,Bm=Ne,zm=ke}function Vm(M,C,O,F,q,Q,ue){ks=Fn._x=Fn._y=!1,ff(M,C,O,F,q,Q,ue,!1,!0);let{left:ge,top:be,width:Ne,height:ke}=Wt,Be=Ne>0||ke>0,ot=Um!=ge||Fm!=be||Bm!=Ne||zm!=ke;if(Be&&ot&&zl(Wt),Fn.setScale&&Be&&ot){let Et=ge,Mt=Ne,gt=be,Qe=ke;if(N.ori==1&&(Et=be,Mt=ke,gt=ge,Qe=Ne),Rn&&Us(S,Yi(Et,S),Yi(Et+Mt,S)),Pn)for(let je in y){let Xt=y[je];je!=S&&Xt.from==null&&Xt.min!=Ft&&Us(je,Yi(gt+Qe,je),Yi(gt,je))}pf()}else ce.lock&&(ce._lock=!ce._lock,cr(C,!0,M!=null));M!=null&&(yn(op,hp),ga(op,i,Ht,Zt,G,Pe,null))}function YS(M,C,O,F,q,Q,ue){if(ce._lock)return;tt(M);let ge=ks;if(ks){let be=!0,Ne=!0,ke=10,Be,ot;N.ori==0?(Be=Rn,ot=Pn):(Be=Pn,ot=Rn),Be&&ot&&(be=Ht<=ke||Ht>=G-ke,Ne=Zt<=ke||Zt>=Pe-ke),Be&&be&&(Ht=Ht<Xr?0:G),ot&&Ne&&(Zt=Zt<qr?0:Pe),cr(null,!0,!0),ks=!1}Ht=-10,Zt=-10,K.fill(null),cr(null,!0,!0),ge&&(ks=ge)}function Hm(M,C,O,F,q,Q,ue){ce._lock||(tt(M),fa(),pf(),M!=null&&ga(a_,i,Ht,Zt,G,Pe,null))}function Wm(){w.forEach(GP),z(i.width,i.height,!0)}Ir(ph,Vo,Wm);let jr={};jr.mousedown=Gm,jr.mousemove=km,jr.mouseup=Vm,jr.dblclick=Hm,jr.setSeries=(M,C,O,F)=>{let q=mn.match[2];O=q(i,C,O),O!=-1&&$i(O,F,!0,!1)},fe&&(yt(s_,m,Gm),yt(rp,m,km),yt(r_,m,M=>{tt(M),ma(!1)}),yt(o_,m,YS),yt(a_,m,Hm),vp.add(i),i.syncRect=ma);let Gl=i.hooks=n.hooks||{};function In(M,C,O){Yn?Dt.push([M,C,O]):M in Gl&&Gl[M].forEach(F=>{F.call(null,i,C,O)})}(n.plugins||[]).forEach(M=>{for(let C in M.hooks)Gl[C]=(Gl[C]||[]).concat(M.hooks[C])});let Xm=(M,C,O)=>O,mn=_n({key:null,setSeries:!1,filters:{pub:__,sub:__},scales:[S,_[1]?_[1].scale:null],match:[v_,v_,Xm],values:[null,null]},ce.sync);mn.match.length==2&&mn.match.push(Xm),ce.sync=mn;let qm=mn.key,mf=mv(qm);function ga(M,C,O,F,q,Q,ue){mn.filters.pub(M,C,O,F,q,Q,ue)&&mf.pub(M,C,O,F,q,Q,ue)}mf.sub(i);function jS(M,C,O,F,q,Q,ue){mn.filters.sub(M,C,O,F,q,Q,ue)&&jr[M](null,C,O,F,q,Q,ue)}i.pub=jS;function ZS(){mf.unsub(i),vp.delete(i),Cn.clear(),pp(ph,Vo,Wm),c.remove(),Se?.remove(),In("destroy")}i.destroy=ZS;function gf(){In("init",n,e),ha(e||n.data,!1),U[S]?lf(S,U[S]):fa(),re=Wt.show&&(Wt.width>0||Wt.height>0),ie=xe=!0,z(n.width,n.height)}return _.forEach(Br),w.forEach(hs),t?t instanceof HTMLElement?(t.appendChild(c),gf()):t(i,gf):gf(),i}vn.assign=_n;vn.fmtNum=Ap;vn.rangeNum=mh;vn.rangeLog=_h;vn.rangeAsinh=wp;vn.orient=Dr;vn.pxRatio=Tt;vn.join=LR;vn.fmtDate=Cp,vn.tzDate=HR;vn.sync=mv;{vn.addGap=EP,vn.clipGaps=bh;let n=vn.paths={points:bv};n.linear=Mv,n.stepped=CP,n.bars=RP,n.spline=IP}function Tv(n,e,t,i){let s=t-e+1,r=[];if(s<=2*i){for(let o=e;o<=t;o++)r.push(o);return r}for(let o=0;o<i;o++){let a=e+Math.floor(o*s/i),l=e+Math.floor((o+1)*s/i);VP(r,n,a,l)}return r}function VP(n,e,t,i){let[s,r,o,a,l]=[-1,-1,-1,-1,-1];for(let u=t;u<i;u++){let h=e[u];if(Number.isNaN(h)){l=u;continue}s<0&&(s=r=o=u),h<e[r]&&(r=u),h>e[o]&&(o=u),a=u}let c=[s,r,o,a,l].filter(u=>u>=0).sort((u,h)=>u-h);c.forEach((u,h)=>h&&u===c[h-1]?0:n.push(u))}function Cv(n,e){let{left:t,top:i,width:s,height:r}=n.bbox;n.ctx.save(),n.ctx.beginPath(),n.ctx.rect(t,i-2,s,r+4),n.ctx.clip(),e(n.ctx),n.ctx.restore()}function Rv(n){let{left:e,top:t,width:i,height:s}=n.bbox,[r,o]=[n.scales.x,n.scales.y],a=i/(r.max-r.min),l=s/(o.max-o.min);return{x:c=>e+(c-r.min)*a,y:c=>t+(o.max-c)*l}}function Pv(n,e,t){return[Math.max(0,xn(n,e).index),xn(n,t).next]}function Zo(n,{xs:e,values:t,x:i,y:s,low:r,high:o,columns:a},l){let[c,u]=Pv(e,r,o),h=new Path2D,f=new Path2D,d=0,m=0,x=0,g=!1,p=()=>{if(d===1){let _=Math.max(l.width*1.3,2);f.moveTo(m+_,x),f.arc(m,x,_,0,2*Math.PI),g=!0}d=0};for(let _ of Tv(t,c,u,a)){let w=t[_];if(w!==w){p();continue}[m,x]=[i(e[_]),s(w)],d?h.lineTo(m,x):h.moveTo(m,x),d+=1}p(),n.globalAlpha=l.alpha??1,n.lineJoin="round",n.lineWidth=l.width,n.strokeStyle=l.colour,n.setLineDash(l.dash??[]),n.stroke(h),n.setLineDash([]),g&&(n.fillStyle=l.colour,n.fill(f)),n.globalAlpha=1}function Eh(n,{xs:e,size:t,lower:i,upper:s,x:r,y:o,low:a,high:l,columns:c},u){let[h,f]=Pv(e,a,l),d=Math.max(1,Math.floor((f-h+1)/(2*c))),m=new Path2D,x=[],g=()=>{if(x.length>1){x.forEach((p,_)=>m[_?"lineTo":"moveTo"](r(e[p]),o(s(p))));for(let p of x.reverse())m.lineTo(r(e[p]),o(i(p)));m.closePath()}x=[]};for(let p=h;p<=Math.min(f,t-1);p+=d)Number.isFinite(i(p))&&Number.isFinite(s(p))?x.push(p):g();g(),n.globalAlpha=u.alpha,n.fillStyle=u.colour,n.fill(m),n.globalAlpha=1}function Iv(n,e,t,i,s){let{top:r,height:o}=e.bbox;n.globalAlpha=s.alpha,n.fillStyle=s.colour;for(let[a,l]of i){let[c,u]=[t(a),t(l)];n.fillRect(c,r,Math.max(u-c,1),o)}n.globalAlpha=1}function Lv(n,e,t,i){let{top:s,height:r}=e.bbox;n.globalAlpha=i.alpha??1,n.strokeStyle=i.colour,n.lineWidth=i.width,n.setLineDash(i.dash??[]),n.beginPath(),n.moveTo(t,s),n.lineTo(t,s+r),n.stroke(),n.setLineDash([]),n.globalAlpha=1}function Dv(n,e,t,i){let s=e.quantity.key,r=[];for(let o of i){let a=n.trials[o];for(let[l,c]of Object.entries(t)){let u=Op(a.series?.[s],c);u&&r.push({trial:a,index:o,side:l,id:c,quantity:s,time:a.time,values:u,spread:e.spread?Op(a.series[e.spread],c):null,family:(a.family??[]).map(({label:h,series:f})=>({label:h,values:Op(f?.[s],c)})).filter(h=>h.values)})}}return r}function Op(n,e){let t=n?n.items.indexOf(e):-1;if(t<0)return null;let i=n.values.shape[1];return n.values.subarray(t*i,(t+1)*i)}function gi(n){return n.side!=="middle"?n.side:n.trial.cycles?.right?.length?"right":"left"}function ir(n){return xa(n.trial,n.quantity,n.id,gi(n))}function Nv(n,e,t,i){let s=o=>o.quantity===t&&o.item===e.base,r=(n.norms??[]).filter(s);return r.find(o=>o.side===i)??r.find(o=>!o.side)??null}function kp(n,{least:e,shown:t}){let[i,s]=[1/0,-1/0];for(let o of n)for(let a=0;a<o.length;a++){let l=o[a];l<i&&(i=l),l>s&&(s=l)}if(i>s)return{low:0,high:1,empty:!0};for(let o of t)[i,s]=[Math.min(i,o),Math.max(s,o)];let r=Math.max(.07*(s-i),.5*(e-(s-i)),1e-9);return{low:i-r,high:s+r,empty:!1}}var HP=1.7,WP=2.8,kv=.8,Ov=Float64Array.from({length:101},(n,e)=>e);function Uv(n,e,t,i){let s=i*(devicePixelRatio||1),r=Rv(n),o=Math.max(1,Math.ceil(n.bbox.width));Cv(n,a=>{XP(a,n,r,t,s),t.axis==="cycle"?$P(a,n,e,t,{...r,columns:o,ratio:s}):qP(a,n,e,t,{...r,columns:o,ratio:s})})}function XP(n,e,{y:t},i,s){let{min:r,max:o}=e.scales.y;r>=0||o<=0||(n.strokeStyle=i.colours.muted,n.globalAlpha=.55,n.lineWidth=s,n.beginPath(),n.moveTo(e.bbox.left,Math.round(t(0))+.5),n.lineTo(e.bbox.left+e.bbox.width,Math.round(t(0))+.5),n.stroke(),n.globalAlpha=1)}function Fv(n,e){return n.id===e.hovered?WP:HP}function qP(n,e,t,i,{x:s,y:r,columns:o,ratio:a}){i.loop&&Iv(n,e,s,[i.loop],{colour:i.colours.accent,alpha:.09});let l=t.sources.map(c=>{let{slope:u,offset:h}=i.maps[c.index];return{xs:c.time,x:f=>s(u*f+h),y:r,low:(e.scales.x.min-h)/u,high:(e.scales.x.max-h)/u,columns:o}});t.sources.forEach(({values:c,spread:u},h)=>{if(!u)return;let f={lower:m=>c[m]-u[m],upper:m=>c[m]+u[m]},d={colour:t.looks[h].colour,alpha:.16};Eh(n,{...l[h],size:c.length,...f},d)}),t.sources.forEach(({family:c},u)=>{let h={colour:t.looks[u].colour,width:kv*a,alpha:.35};for(let{values:f}of c)Zo(n,{...l[u],values:f},h)}),t.sources.forEach((c,u)=>{let{colour:h,dash:f}=t.looks[u],d={colour:h,dash:f.map(m=>m*a),width:Fv(c,i)*a};Zo(n,{...l[u],values:c.values},d)})}function $P(n,e,t,i,{x:s,y:r,columns:o,ratio:a}){let[l,c]=[e.scales.x.min,e.scales.x.max],u={xs:Ov,size:Ov.length,x:s,y:r,low:l,high:c,columns:o},{norm:h}=t;if(h&&i.norms){Eh(n,{...u,...{lower:g=>h.low[g],upper:g=>h.high[g]}},{colour:i.colours.muted,alpha:.2});let x={colour:i.colours.muted,width:a,alpha:.6,dash:[]};h.mean&&Zo(n,{...u,values:h.mean},x)}let f=t.sources.map(ir),d=t.looks.map(m=>({...m,dash:m.dash.map(x=>x*a)}));f.forEach(({mean:m,deviation:x},g)=>{if(!x||!i.bands)return;Eh(n,{...u,...{lower:_=>m[_]-x[_],upper:_=>m[_]+x[_]}},{colour:d[g].colour,alpha:.18})}),f.forEach(({off:m},x)=>{if(m===null)return;let p={colour:i.colours[gi(t.sources[x])],width:a,dash:[3*a,3*a],alpha:.7};Lv(n,e,s(m),p)}),f.forEach(({cycles:m,mean:x},g)=>{let p=!i.bands||!x||!m.some(b=>b.whole);if(!i.cycles&&!p)return;let _=(p?1.2:kv)*a,w=p?.9:Math.max(.15,Math.min(.5,4/m.length)),y={colour:d[g].colour,width:_,alpha:w};for(let{values:b}of m)Zo(n,{...u,values:b},y)}),f.forEach(({mean:m},x)=>{if(!m||!i.bands)return;let g=(Fv(t.sources[x],i)+.4)*a;Zo(n,{...u,values:m},{...d[x],width:g})})}function Bv(n){let e=document.createElement("div");return e.className="curve-tip",e.setAttribute("role","tooltip"),e.showPopover&&(e.popover="manual"),e.hidden=!0,n.append(e),{show(t,i,s="below"){e.replaceChildren(...t),e.hidden=!1,e.showPopover&&!e.matches(":popover-open")&&e.showPopover();let{offsetWidth:r,offsetHeight:o}=e,a=(i.left+i.right-r)/2,l=s==="above"?a:i.left,c=Math.max(4,Math.min(l,innerWidth-r-4)),u=i.top-6-o,h=i.bottom+6,f=(s==="above"||h+o>innerHeight-4)&&u>=4,d=Math.max(4,Math.min(f?u:h,innerHeight-o-4));e.style.transform=`translate(${Math.round(c)}px, ${Math.round(d)}px)`},hide(){e.hidden||(e.hidePopover&&e.matches(":popover-open")&&e.hidePopover(),e.hidden=!0)},dispose:()=>e.remove()}}function Oe(n,e="",...t){let i=document.createElement(n);return e&&(i.className=e),i.append(...t),i}function Ko(n,e=[],t="curve-swatch"){let i=Oe("span",t),[s,r]=e.length?e:[1,0];return i.style.background=r?`repeating-linear-gradient(90deg, ${n} 0 ${s}px, transparent ${s}px ${s+r}px)`:n,i}var YP=1.5,jP=6;function Up(n,e){let t=Is(e.unit);return[...[Oe("div","curve-tip-head",`${e.label}${t?` (${t})`:""}`),Oe("p","",e.definition??"")],...Fp(n)]}var ZP=new Set(["angle","moment","position"]);function Ah(n,e){let t=ZP.has(e)&&/positive: ([^,(.;]+)/.exec(n.definition??"");return t?t[1].trim():""}var zv=n=>[...new Set(n.flatMap(e=>e.split("; ")))].join("; ");function Fp(n){let e=[Oe("div","curve-tip-head",n.name)];return n.item.definition&&e.push(Oe("p","",n.item.definition)),e.push(Oe("p","curve-tip-names",Object.values(n.members).join(", "))),e}function KP({side:n,trial:e,id:t},i,s){let r=[n==="middle"?i.items[t]?.label??t:n];return s>1&&r.push(e.name),r.join(", ")}function Gv(n){let{axis:e,at:t,origin:i,ownTime:s,sources:r,looks:o,range:a,unit:l,scene:c,trials:u,norm:h}=n,f=nh(a),d=Is(l),m=e==="cycle"?`${t.toFixed(0)} % of the gait cycle`:`${(t+i).toFixed(3)} s`,x=r.map((g,p)=>{let{value:_,half:w,words:y}=e==="cycle"?t2(g,t):e2(g,s),b=w>0?` \xB1 ${as(w,f)}`:"",S=`${as(_,f)}${b} ${d}`,v=Number.isFinite(_)?S:"no value",E=KP(g,c,u.length);return Oe("div","curve-tip-line",Ko(o[p].colour,o[p].dash),Oe("span","curve-tip-name",E+y),Oe("b","",v))});if(e==="time"?x.push(...JP(r,s,f,d)):x.push(...QP(r,t)),h&&e==="cycle"){let[g,p]=[h.low,h.high].map(b=>as(b[Math.round(t)],f)),_=Ko("currentColor",[],"curve-swatch norm"),w=Oe("span","curve-tip-name","normative, mean \xB1 1 SD"),y=Oe("b","",`${g} to ${p} ${d}`);x.push(Oe("div","curve-tip-line",_,w,y))}return[Oe("div","curve-tip-head",m),...x]}function JP(n,e,t,i){return n.flatMap(({time:s,family:r,index:o,side:a})=>r.slice(0,jP).map(({label:l,values:c})=>{let u=Jo(c,xn(s,e(o))),h=a==="middle"?l:`${a}, ${l}`;return Vv(h,`${as(u,t)} ${i}`)}))}function QP(n,e){let t=new Map;for(let i of n){let{off:s}=ir(i);s!==null&&Math.abs(s-e)<YP&&t.set(gi(i),s)}return[...t].map(([i,s])=>Vv(`foot off, ${i}`,`${s.toFixed(1)} %`))}var Vv=(n,e)=>Oe("div","curve-tip-line",Oe("span"),Oe("span","curve-tip-name",n),Oe("b","",e));function Hv({row:n,flags:e,span:t,mark:i,inside:s},r){let o=h=>`${h.toFixed(3)} s`,a=([h,f])=>`${o(h)} to ${o(f)}`,l=r?`, ${n.trial.name}`:"";if(n.kind==="flags"){if(!e.length)return[Oe("div","curve-tip-head",`Not flagged here${l}`)];let h=e.flatMap(f=>[Oe("div","curve-tip-flag",Ko(f.colour,[],"curve-swatch flag"),f.label),Oe("p","curve-tip-names",a(f.spans.find(s)))]);return[Oe("div","curve-tip-head",`Flagged${l}`),...h]}let c=i?i.name.replace("_"," "):t?"stance":"swing",u=[Oe("div","curve-tip-head",`${c}, ${n.side}${l}`)];return i?u.push(Oe("p","curve-tip-names",o(i.time))):t&&u.push(Oe("p","curve-tip-names",a(t))),u}function e2(n,e){let t=e(n.index),i=n.time;if(t<i[0]-1e-9||t>i[i.length-1]+1e-9)return{value:NaN,words:""};let s=Wl(n.trial,n.side==="left"?"left":"right",t),o=s!==null&&n.side!=="middle"?` (${s.toFixed(0)} % of its cycle)`:"",a=xn(i,t),l=n.spread&&Jo(n.spread,a);return{value:Jo(n.values,a),half:l,words:o}}function t2(n,e){let{mean:t,deviation:i,cycles:s}=ir(n),r=Math.max(0,Math.min(100,Math.round(e))),o=s.filter(l=>l.whole).length,a=o>1?`, mean \xB1 SD of ${o}`:o?", 1 cycle":"";return{value:t?t[r]:NaN,half:i?i[r]:0,words:a}}function Jo(n,{index:e,next:t,share:i}){let s=n[e];return i?s+i*(n[t]-s):s}var Un=48,us=16,Al=20,Tl=17,Nr=5,Xv=6,n2=11,qv="translateX(-9999px)",i2=n=>n==null?qv:`translateX(${n}px)`;function $v(n,e,t,i){let{scene:s}=t,{quantity:r}=e,o=Is(r.unit),a=Dv(s,e,n.members,t.trials),l=a.length?Nv(s,n.item,r.key,gi(a[0])):null,c=Ah(n.item,r.key),u=Oe("small","curve-sign",Oe("s"),Oe("span","",`+ ${c}`)),h=c?[u]:[],f=[...s2(r.label),Oe("i","",o),...h],d=Oe("span","curve-quantity",...f),m=a.map(()=>document.createTextNode("")),x=m.map(k=>Oe("span","curve-value",k)),g=t.trials.map(k=>x.filter((T,U)=>a[U].index===k)),p=Oe("span","curve-values",...g.map(k=>Oe("span","",...k)));p.setAttribute("aria-hidden","true"),p.title="Values at the instant that is shown";let _=Oe("div","curve-plot"),w=Oe("div","curve-empty","no values"),y=Oe("div","curve-panel",Oe("div","curve-panel-head",d,p),_);y.tabIndex=0,y.setAttribute("role","img"),y.setAttribute("aria-label",`${n.name}: ${r.label}${o?` in ${o}`:""}. ${r.definition??""}`);let b={element:y,name:d,group:n,panel:e,sources:a,norm:l,u:null,looks:[],range:null},S={},v=[],E=2,P=0;function D(k,T){return Jo(k.values,xn(k.time,t.ownTime(k.index,T)))}function N(){let k=[];for(let U of a)if(t.axis==="cycle"){let{cycles:W,mean:V,deviation:ne}=ir(U);if(k.push(...W.map($=>$.values)),!ne)continue;for(let $ of[1,-1])k.push(V.map((Y,K)=>Y+$*ne[K]))}else k.push(U.values,...U.family.map(W=>W.values));let{empty:T}=kp(k,e);l&&t.axis==="cycle"&&t.norms&&k.push(l.low,l.high),b.range={...kp(k,e),empty:T},E=T?2:nh(b.range.high-b.range.low),w.textContent=t.axis==="cycle"?"no complete gait cycle":"no values",T?_.append(w):w.remove()}function I(){if(b.looks=a.map(T=>Ox(T,t)),x.forEach((T,U)=>T.style.color=b.looks[U].ink),!b.u||t.still)return;for(let T of[...Object.values(S),...v])T.remove();for(let T of Object.keys(S))delete S[T];let k=t.axis==="cycle"?[...new Set(a.map(gi))]:["all"];for(let T of k)S[T]=Oe("div","curve-cursor"),S[T].style.setProperty("--own",t.colours[T]??"currentColor"),b.u.over.append(S[T]);v=b.looks.map(({colour:T})=>{let U=Oe("div","curve-dot");return U.style.background=T,b.u.over.append(U),U})}return Object.assign(b,{size(k,T){let U={width:k,height:T+(i?Al+Tl:Nr)};if(_.style.height=`${U.height}px`,P=T-Xv,b.u)return b.u.setSize(U);b.u=new vn(Wv(t,b,i,U,1),[[0,1]],_),I()},refresh(){N(),I(),b.u&&(b.u.batch(()=>{b.u.setScale("y",{min:b.range.low,max:b.range.high}),b.u.setScale("x",{min:t.x[0],max:t.x[1]})}),b.u.redraw(!1,!0))},picture(k,T,U){let W=i?Al+Tl:Nr,V={width:k*U,height:(T+W)*U},ne=new vn(Wv(t,b,i,V,U),[[0,1]],Oe("div"));return ne.batch(()=>ne.redraw()),ne},readings:()=>m.map(({data:k},T)=>({text:k,ink:b.looks[T].ink})),redraw:()=>b.u?.redraw(!1,!1),rescale:()=>b.u?.setScale("x",{min:t.x[0],max:t.x[1]}),point(k,T){if(!v.length)return;for(let ne in S)S[ne].style.transform=i2(k[ne]);let{low:U,high:W}=b.range,V=P/(W-U);for(let ne=0;ne<a.length;ne++){let $=a[ne],Y=T[$.index],K=Y?Jo($.values,Y):NaN,ae=as(K,E);m[ne].data!==ae&&(m[ne].data=ae);let ce=k[t.axis==="cycle"?gi($)+$.index:"all"],ee=K===K&&ce!==null;v[ne].style.transform=ee?`translate(${ce}px, ${((W-K)*V).toFixed(1)}px)`:qv}},nearest(k,T,U){let W=b.u.over.getBoundingClientRect().top,[V,ne]=[null,U];for(let $ of a){let K=t.axis==="cycle"?ir($).mean?.[Math.round(k)]:D($,k),ae=Math.abs(W+b.u.valToPos(K,"y")-T);ae<ne&&([V,ne]=[$.id,ae])}return V},dispose:()=>b.u?.destroy()}),N(),I(),b}function s2(n){let[e,...t]=n.split(", "),i=t.length?[Oe("b","",t.join(", "))]:[];return[Oe("span","",t.length?`${e},`:e),...i]}function Wv(n,e,t,{width:i,height:s},r){let o=`${n2*r}px ${n.colours.font}`,a=()=>n.colours.line,l={font:o,stroke:()=>n.colours.muted,grid:{stroke:a,width:r}},c={stroke:a,width:r,size:4*r},u=(w,y,b,S,v)=>y.map(E=>as(E,bx(v))),h=(w,y,b,S,v)=>u(w,y.map(E=>E+n.origin),b,S,v),f=(w,y)=>y.map(()=>""),d=(...w)=>(e.range.empty?f:u)(...w),m=Tl*r,x={label:()=>n.xLabel,labelSize:m,labelFont:o,labelGap:0},g=t?{size:Al*r,gap:3*r,values:h,...x}:{size:Nr*r,gap:0,values:f},p=(w,y,b,S,v)=>{let E=Math.ceil((b+n.origin)/v-1e-9),P=Math.floor((S+n.origin)/v+1e-9);return Array.from({length:P-E+1},(D,N)=>(E+N)*v-n.origin)},_={side:3,scale:"y",size:Un*r,gap:4*r,values:d};return{width:i,height:s,padding:[Xv*r,us*r,0,0],cursor:{show:!1},legend:{show:!1},select:{show:!1},series:[{}],scales:{x:{time:!1,auto:!1,range:()=>n.x},y:{auto:!1,range:()=>[e.range.low,e.range.high]}},axes:[{...l,ticks:c,space:56*r,splits:p,...g},{...l,ticks:c,space:19*r,..._}],hooks:{drawAxes:[w=>Uv(w,e,n,r)]}}}var Qo=6,r2=3,Cl=2,o2=2,a2=["right","left"];function Th(n,e,t="both"){let i=[],s=Cl,r=o=>{i.push({height:Qo,...o,top:s}),s+=i.at(-1).height+Cl};for(let o of e.length>o2?e.slice(0,1):e){let a=n.trials[o];i.length&&(s+=Cl);for(let c of a2){let u=(a.events??[]).filter(h=>h.side===c);!u.length||t!=="both"&&t!==c||r({kind:"stance",side:c,trial:a,index:o,label:c,spans:Bp(a,u),marks:u})}let l=rh(a);if(l.length){let c=Math.max(Qo,r2*l.length);r({kind:"flags",trial:a,index:o,flags:l,spans:[],marks:[],label:"flags",height:c})}}return i}function Bp({time:n},e){let t=[],i=e[0].name==="foot_off"?n[0]:null;for(let r of e)r.name==="foot_strike"?i??=r.time:i!==null&&(t.push([i,r.time]),i=null);let s=n[n.length-1];return i!==null&&i<s&&t.push([i,s]),t}var ea=n=>n.length?n.at(-1).top+n.at(-1).height+Cl:0;function Ch(n,e){let t=Oe("canvas"),i=Oe("div","curve-cursor"),s=Oe("div","curve-strip-over",i),r=Oe("div","curve-strip",t,s);r.style.height=`${ea(n)}px`,s.style.left=`${Un}px`,s.style.right=`${us}px`;let o=0,a=1;function l(){let u=a*(devicePixelRatio||1),h=ea(n);t.width=Math.round((o+Un)*u),t.height=Math.round(h*u),t.style.width=`${o+Un}px`;let f=t.getContext("2d");f.scale(u,u),f.font=`9px ${e.colours.font}`,f.textBaseline="middle",f.textAlign="right";for(let d of n){let{top:m}=d,x=e.colours[d.side];f.save(),d.kind==="stance"&&(f.fillStyle=x,f.fillText(d.side==="right"?"R":"L",Un-6,m+Qo/2+.5)),f.beginPath(),f.rect(Un,0,o,h),f.clip();let g=p=>Un+c(d.index,p);d.kind==="flags"?l2(f,d,g):c2(f,d,x,g),f.restore()}}function c(u,h){let{slope:f,offset:d}=e.maps[u];return(f*h+d-e.x[0])/(e.x[1]-e.x[0])*o}return{element:r,over:s,canvas:t,draw:l,size(u,h=1){[o,a]=[u,h],l()},point:u=>i.style.transform=`translateX(${u??-9999}px)`,at(u,h){let f=n.find(b=>h<b.top+b.height+Cl/2)??n.at(-1),{slope:d,offset:m}=e.maps[f.index],g=(e.x[0]+u/o*(e.x[1]-e.x[0])-m)/d,p=4/o*(e.x[1]-e.x[0])/d,_=([b,S])=>g>=b-p&&g<=S+p,w=f.marks.find(b=>Math.abs(b.time-g)<=p)??null,y=(f.flags??[]).filter(b=>b.spans.some(_));return{row:f,flags:y,span:f.spans.find(_)??null,mark:w,inside:_}}}}function l2(n,{flags:e,top:t,height:i},s){let r=i/e.length;e.forEach(({spans:o,colour:a},l)=>{n.fillStyle=a;for(let[c,u]of o)n.fillRect(s(c),t+l*r,Math.max(s(u)-s(c),2),r)})}function c2(n,{spans:e,marks:t,top:i},s,r){n.fillStyle=s,n.globalAlpha=.4;for(let[o,a]of e)n.fillRect(r(o),i,r(a)-r(o),Qo);n.globalAlpha=1;for(let{time:o,name:a}of t)a==="foot_strike"?n.fillRect(r(o)-1,i-1,2.5,Qo+2):(n.strokeStyle=s,n.lineWidth=1.2,n.strokeRect(r(o)-1,i-.4,2,Qo+.8))}var Yv="http://www.w3.org/2000/svg",zp={right:23,left:28},jv=3;function Rh(n,e,t){let i=document.createElementNS(Yv,n);for(let[s,r]of Object.entries(e))i.setAttribute(s,r);if(t){let s=document.createElementNS(Yv,"title");s.textContent=t,i.append(s)}return i}function Gp(n,e,t){let[i,s]=[Math.max(n,0),Math.min(e,t)];return s>i?{x:`${100*i/t}%`,width:`${100*(s-i)/t}%`}:null}function Zv(n,e,t){let i=[];(n.flags??[]).forEach(s=>{let{label:r,spans:o,harmless:a}=s;if(!a)for(let[l,c]of o){let u=Gp(e(l),e(c),t);u&&i.push(Rh("rect",{...u,y:1,height:4,fill:_l(s)},r))}});for(let[s,r]of Object.entries(zp)){let o=(n.events??[]).filter(a=>a.side===s);for(let[a,l]of o.length?Bp(n,o):[]){let c=Gp(e(a),e(l),t),u={y:r,height:jv,class:`stance ${s}`};c&&i.push(Rh("rect",{...c,...u},`stance, ${s}`))}}for(let{time:s,name:r,side:o}of n.events??[]){let a=e(s)/t;if(!(a>=0&&a<=1)||r!=="foot_strike")continue;let l={y:(zp[o]??zp.right)-2,width:2,height:jv+4,class:`strike ${o}`};i.push(Rh("rect",{x:`${100*a}%`,...l},`foot strike, ${o}`))}return i}function Kv([n,e],t){let i=Gp(n,e,t);return i?Rh("rect",{...i,y:7,height:12,rx:2,class:"loop"}):null}function Jv(n,e){let{scene:t,state:i,alignment:s,clock:r}=n,o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("aria-hidden","true");let a=H("div",{class:"done"}),l=H("div",{class:"carrier"},H("div",{class:"head"})),c=H("div",{class:"rail"},o,H("div",{class:"line"}),a,l),u=H("div",{class:"time-slider",role:"slider",tabindex:0,"aria-label":"Time","aria-valuemin":0},c);e.bind("duration alignment cycle hidden loop revision",()=>{let f=i.get("duration");if(u.setAttribute("aria-valuemax",f.toFixed(3)),o.replaceChildren(),!(f>0))return;let d=_a(t,i),m=i.get("loop")==="cycle"&&Kv(s.loopRange(),f);m&&o.append(m),o.append(...Zv(t.trials[d],x=>s.shownTime(d,x),f))}),e.bind("time duration playing",()=>{let f=i.get("time")/(i.get("duration")||1);l.style.transform=`translateX(${100*f}%)`,a.style.transform=`scaleX(${f})`,!i.get("playing")&&(u.setAttribute("aria-valuenow",i.get("time").toFixed(3)),u.setAttribute("aria-valuetext",Ri(n).text))});let h=f=>{let d=c.getBoundingClientRect();r.seek((f.clientX-d.left)/(d.width||1)*i.get("duration"))};return u.addEventListener("pointerdown",f=>{f.button||(u.setPointerCapture(f.pointerId),i.set({playing:!1}),h(f))}),u.addEventListener("keydown",f=>{let d={ArrowUp:1,ArrowDown:-1,PageUp:10,PageDown:-10}[f.key];d&&(f.preventDefault(),r.step(d))}),u.addEventListener("pointermove",f=>{u.hasPointerCapture(f.pointerId)&&h(f)}),u}var Vp=[.1,.25,.5,.75,1,1.5,2];function Qv(n,e,t){let{state:i,clock:s}=e,r=Nn({icon:"play",label:"Play (space)",press:s.toggle,class:"button icon primary play"}),o=Nn({icon:"back",label:"One frame back (\u2190)",press:()=>s.step(-1)}),a=Nn({icon:"forward",label:"One frame on (\u2192)",press:()=>s.step(1)});t.bind("playing duration",()=>{let l=i.get("playing");r.replaceChildren(Dn(l?"pause":"play")),r.title=l?"Pause (space)":"Play (space)",r.setAttribute("aria-label",l?"Pause":"Play");for(let c of[r,o,a])c.disabled=!(i.get("duration")>0)}),n.append(H("div",{class:"buttons"},o,r,a),Jv(e,t),h2(e,t),H("div",{class:"buttons"},u2(i,t),...e_(e,t)))}function u2(n,e){let t=H("select",{class:"select",title:"Speed","aria-label":"Speed of playing",on:{change:()=>n.set({speed:Number(t.value)})}});return e.bind("speed",()=>{let i=n.get("speed"),s=Vp.includes(i)?Vp:[...Vp,i].sort((r,o)=>r-o);t.replaceChildren(...s.map(r=>H("option",{value:r,text:`${r}\xD7`}))),t.value=i}),t}function h2(n,e){let{scene:t,state:i}=n,s=H("span",{class:"seconds"}),r=H("span",{class:"muted"}),o=H("span",{class:"cycle"}),a=Math.max(...t.trials.map(c=>c.time.length)),l=String(a).length;return r.style.minWidth=`${7+2*l}ch`,o.hidden=!vi(t),e.bind("time duration hidden alignment cycle revision",()=>{let c=Ri(n),u=t.trials[c.trial].time.length;s.textContent=`${c.time.toFixed(2)} s`,r.textContent=`frame ${c.frame+1}/${u}`,o.className=`cycle ${c.cycle?.side??""}`,o.textContent=c.cycle?`${c.cycle.percent.toFixed(0)} % ${c.cycle.side} cycle`:"no cycle"}),H("div",{class:"readout",role:"group","aria-label":"Instant shown"},s,r,o)}var f2=new Intl.Segmenter(void 0,{granularity:"grapheme"});function Or(n,e){if(n.length<=e)return n;let t=[...f2.segment(n)].map(({segment:r})=>r);if(t.length<=e)return n;let i=Math.floor((e-1)/2);return`${t.slice(0,e-1-i).join("").trimEnd()}\u2026${t.slice(-i).join("").trimStart()}`}var d2=22,ey="http://www.w3.org/2000/svg";function ty(n,{scene:e,state:t},i){let s=e.trials.map((a,l)=>{let c=()=>{let d=t.get("hidden"),m=d.includes(l)?d.filter(x=>x!==l):[...d,l];m.length<e.trials.length&&t.set({hidden:m})},u=p2(a.colour),h=H("span",{class:"eye"}),f=H("button",{type:"button",class:"button framed trial",title:a.name,on:{click:c}},u,H("bdi",{class:"ellipsis",text:Or(a.name,d2)}),h);return i.bind("hidden",()=>{let d=!t.get("hidden").includes(l);f.setAttribute("aria-pressed",String(d)),f.setAttribute("aria-label",`${a.name}, ${d?"shown":"hidden"}`);let m=l-t.get("hidden").filter(x=>x<l).length;u.lastChild.setAttribute("stroke-dasharray",xl(m).join(" ")||"none"),h.replaceChildren(Dn(d?"eye":"hidden"))}),f}),r=[{value:"overlay",text:"Overlaid"},{value:"side",text:"Side by side"}],o=[{value:"time",text:"From the start",title:"All from their starts"},{value:"cycle",text:"By gait cycle",title:"One gait cycle of each"}];n.append(H("div",{class:"trial-list",role:"group","aria-label":"Trials shown"},...s),H("div",{class:"end together"},zs(t,i,{key:"arrangement",label:"Trials on the stage",choices:r}),vi(e)?zs(t,i,{key:"alignment",label:"Trials in time",choices:o}):null))}function p2(n){let e=document.createElementNS(ey,"svg");e.setAttribute("class","sample"),e.setAttribute("aria-hidden","true");for(let t of[{cx:6,cy:6,r:5,fill:n,stroke:"none"},{x1:14,x2:38,y1:6,y2:6,stroke:"currentColor","stroke-width":2}]){let i=document.createElementNS(ey,"cx"in t?"circle":"line");for(let[s,r]of Object.entries(t))i.setAttribute(s,r);e.append(i)}return e}var Ph=`.uplot,.uplot *,.uplot *:before,.uplot *:after{box-sizing:border-box}.uplot{font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica Neue,Arial,Noto Sans,sans-serif,"Apple Color Emoji","Segoe UI Emoji",Segoe UI Symbol,"Noto Color Emoji";line-height:1.5;width:min-content}.u-title{text-align:center;font-size:18px;font-weight:700}.u-wrap{position:relative;user-select:none}.u-over,.u-under{position:absolute}.u-under{overflow:hidden}.uplot canvas{display:block;position:relative;width:100%;height:100%}.u-axis{position:absolute}.u-legend{font-size:14px;margin:auto;text-align:center}.u-inline{display:block}.u-inline *{display:inline-block}.u-inline tr{margin-right:16px}.u-legend th{font-weight:600}.u-legend th>*{vertical-align:middle;display:inline-block}.u-legend .u-marker{width:1em;height:1em;margin-right:4px;background-clip:padding-box!important}.u-inline.u-live th:after{content:":";vertical-align:middle}.u-inline:not(.u-live) .u-value{display:none}.u-series>*{padding:4px}.u-series th{cursor:pointer}.u-legend .u-off>*{opacity:.3}.u-select{background:#00000012;position:absolute;pointer-events:none}.u-cursor-x,.u-cursor-y{position:absolute;left:0;top:0;pointer-events:none;will-change:transform}.u-hz .u-cursor-x,.u-vt .u-cursor-y{height:100%;border-right:1px dashed #607D8B}.u-hz .u-cursor-y,.u-vt .u-cursor-x{width:100%;border-bottom:1px dashed #607D8B}.u-cursor-pt{position:absolute;top:0;left:0;border-radius:50%;border:0 solid;pointer-events:none;will-change:transform;background-clip:padding-box!important}.u-axis.u-off,.u-select.u-off,.u-cursor-x.u-off,.u-cursor-y.u-off,.u-cursor-pt.u-off{display:none}
`;var ny=`.curve-root{position:relative;height:100%;overflow-x:hidden;overflow-y:auto;color:var(--bk-text, #222);background:var(--bk-page, #fff);font-size:12px;line-height:1.35}.curve-root.still{height:auto;overflow:visible}.curve-top{position:sticky;top:0;z-index:3;padding-bottom:4px;background:var(--bk-page, #fff);border-bottom:1px solid var(--bk-line, #ddd)}.still .curve-top{position:static;border:0;break-inside:avoid;break-after:avoid}.curve-line{display:flex;align-items:flex-start;gap:8px;padding:6px 16px 3px 10px;min-height:18px}.curve-line[hidden]{display:none}.curve-strips{display:grid;gap:0 8px}.curve-strips[hidden]{display:none}.curve-legend{display:flex;flex-wrap:wrap;gap:2px 14px;min-width:0;flex:1;color:var(--bk-muted, #666)}.curve-entry{display:inline-flex;align-items:center;gap:6px;min-width:0;max-width:min(100%,32ch)}.crowded .curve-entry{max-width:28ch}.curve-flags .curve-entry{max-width:100%}.curve-entry>bdi{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.curve-flags{display:flex;gap:14px;min-width:0;flex:0 1 auto;max-width:100%}.curve-swatch{flex:none;width:16px;height:3px;border-radius:1.5px}.curve-swatch.wide{width:26px;border-radius:0}.curve-swatch.band{height:10px;opacity:.45;border-radius:2px}.curve-swatch.norm{height:10px;opacity:.25;border-radius:2px}.curve-swatch.flag{width:12px;height:7px;border-radius:1px}.curve-swatch.off{width:0;height:11px;margin:0 4px;border-left:1.5px dashed var(--bk-muted, #666);border-radius:0}.curve-reset{flex:none;font:inherit;font-size:11px;color:inherit;padding:0 8px;border:1px solid var(--bk-line, #ddd);border-radius:9px;background:none;cursor:pointer}.curve-grid{display:grid;align-items:start;gap:0 8px;padding-bottom:6px}.curve-group{min-width:0;break-inside:avoid}.curve-group-head{display:flex;align-items:center;gap:8px;height:32px;box-sizing:border-box;padding:6px 16px 0 10px;min-width:0}.curve-group-head h3{margin:0;font-size:13px;font-weight:650;line-height:20px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;cursor:help}.curve-group-head h3:first-letter{text-transform:uppercase}.curve-group.lit h3{color:var(--bk-accent, #1a73e8)}.curve-drop{margin-left:auto;flex:none;width:20px;height:20px;padding:0;border:0;border-radius:4px;background:none;color:var(--bk-muted, #666);font:inherit;font-size:15px;line-height:1;cursor:pointer;opacity:0}.curve-group:hover .curve-drop,.curve-drop:focus-visible{opacity:1}.curve-drop:hover{color:var(--bk-text, #222);background:var(--bk-line, #ddd)}.curve-strip{position:relative;overflow:hidden}.curve-strip canvas{display:block;height:100%}.curve-strip-over{position:absolute;top:0;bottom:0;overflow:hidden;cursor:crosshair;touch-action:pan-y}.curve-panel{position:relative;outline-offset:-2px;border-radius:4px;contain:layout style}.curve-panel:focus-visible,.curve-reset:focus-visible,.curve-drop:focus-visible{outline:2px solid var(--bk-focus, #1a73e8)}.still .curve-values{display:none}.curve-panel-head{display:flex;gap:10px;align-items:center;height:17px;margin:0 16px 0 48px;white-space:nowrap}.curve-quantity{flex:0 1 auto;display:flex;gap:4px;min-width:0;cursor:help}.curve-quantity b{flex:none;font-weight:inherit}.curve-quantity span{overflow:hidden;text-overflow:ellipsis}.curve-quantity i{flex:none;font-style:normal;color:var(--bk-muted, #666)}.curve-sign{flex:1 1 0;min-width:0;height:17px;overflow:hidden;display:flex;flex-wrap:wrap;justify-content:flex-start;margin-left:4px;font-size:11px;line-height:17px;color:var(--bk-muted, #666)}.curve-sign s{width:1px;height:17px}.curve-sign span{overflow:visible}.curve-values{flex:1 0 min-content;height:17px;overflow:hidden;display:flex;flex-wrap:wrap;justify-content:flex-end;gap:0 10px;font-variant-numeric:tabular-nums;font-weight:600;font-size:11.5px}.curve-values>span{display:inline-flex;gap:10px}.curve-value{min-width:5ch;height:17px;line-height:17px;text-align:right}.curve-plot{position:relative}.curve-plot .u-over{overflow:hidden;cursor:crosshair;touch-action:pan-y}.curve-empty{position:absolute;inset:0 16px 5px 48px;display:grid;place-items:center;color:var(--bk-muted, #666);pointer-events:none;z-index:1}.curve-cursor{position:absolute;top:0;bottom:0;left:-.75px;width:1.5px;background:var(--own, currentColor);transform:translate(-9999px);pointer-events:none;will-change:transform;opacity:.85}.curve-dot{position:absolute;top:-3.5px;left:-3.5px;width:7px;height:7px;box-sizing:border-box;border-radius:50%;border:1px solid var(--bk-page, #fff);pointer-events:none;transform:translate(-9999px);will-change:transform}.curve-hover{position:absolute;top:0;bottom:0;width:1px;background:var(--bk-muted, #666);opacity:.5;pointer-events:none}.curve-zoom{position:absolute;top:0;bottom:0;background:var(--bk-accent, #1a73e8);opacity:.18;pointer-events:none}.curve-zoom[hidden]{display:none}.curve-foot{break-before:avoid;margin:2px 16px 8px 48px;color:var(--bk-muted, #666);font-size:11px}.curve-none{padding:24px;text-align:center;color:var(--bk-muted, #666)}.curve-tip{position:fixed;inset:0 auto auto 0;z-index:1000;margin:0;padding:7px 10px;max-width:min(340px,calc(100vw - 8px));box-sizing:border-box;border:1px solid var(--bk-line, #ddd);border-radius:6px;background:var(--bk-raised, #fff);color:var(--bk-text, #222);font-size:12px;line-height:1.4;box-shadow:0 3px 14px #0000002e;pointer-events:none;overflow-wrap:anywhere}.curve-tip[hidden]{display:none}.curve-tip-head{font-weight:650}.curve-tip p{margin:1px 0 6px}.curve-tip p:last-child{margin-bottom:0}.curve-tip-names{color:var(--bk-muted, #666);font-size:11px}.curve-tip-flag{display:flex;align-items:baseline;gap:8px}.curve-tip-line{display:grid;grid-template-columns:16px 1fr auto;align-items:center;gap:8px}.curve-tip-line b{font-variant-numeric:tabular-nums;white-space:nowrap}.curve-tip-name{color:var(--bk-muted, #666)}.curve-more{flex:none;font:inherit;font-size:11px;padding:0 7px;border:1px solid var(--bk-line, #ddd);border-radius:9px;background:none;color:var(--bk-muted, #666);cursor:pointer}.curve-more:hover{color:var(--bk-text, #222);border-color:currentColor}
`;function iy(n,e){let t=null,i=!1,s=document.createElement("div");s.className="curve-zoom",s.hidden=!0,n.append(s);let r=l=>{let{left:c,width:u}=n.getBoundingClientRect();return Math.max(0,Math.min(1,(l.clientX-c)/u))},o=l=>{s.hidden=!1,s.style.left=`${100*Math.min(t,l)}%`,s.style.width=`${100*Math.abs(l-t)}%`};n.addEventListener("pointerdown",l=>{l.button===0&&(t=r(l),i=l.shiftKey,n.setPointerCapture(l.pointerId),i||e.seek(t))}),n.addEventListener("pointermove",l=>{let c=r(l);t!==null&&i?o(c):t!==null&&e.seek(c),e.hover(c,l)});let a=l=>{if(i&&t!==null&&l.type==="pointerup"){let c=r(l);Math.abs(c-t)>.01&&e.zoom(Math.min(t,c),Math.max(t,c))}t=null,s.hidden=!0};n.addEventListener("pointerup",a),n.addEventListener("pointercancel",a),n.addEventListener("pointerleave",()=>e.leave()),n.addEventListener("dblclick",()=>e.reset()),n.addEventListener("wheel",l=>{!l.ctrlKey&&!l.altKey&&!l.metaKey||(l.preventDefault(),e.around(r(l),1.0016**l.deltaY))},{passive:!1})}function Ih(n,{view:e,clock:t,state:i,tip:s,zoom:r},o,a){let l=u=>e.x[0]+u*(e.x[1]-e.x[0]),c=document.createElement("div");c.className="curve-hover",iy(n,{seek(u){let h=e.axis==="cycle"?e.timeAtPercent(a(),l(u)):l(u);h!==null&&t.seek(h)},hover(u,h){c.parentNode||n.append(c),c.style.left=`${100*u}%`,o(l(u),h)},leave(){c.remove(),s.hide(),i.set({hovered:null})},zoom:(u,h)=>r([l(u),l(h)]),around(u,h){let f=l(u);r(e.x.map(d=>f+(d-f)*h))},reset:()=>r(null)})}var x2=40,_2=18;function sy(n,e,t){let{scene:i,state:s,view:r,tip:o,expanded:a}=e,l=Object.values(n.members),c=a.has(n.key),u=n.panels.filter(y=>c||y.main),h=u.map((y,b)=>$v(n,y,r,b===u.length-1)),f=Oe("h3","",n.name),d=Oe("header","curve-group-head",f),m=h.map(y=>y.element),x=Oe("section","curve-group",d,...m);x.setAttribute("aria-label",`curves of ${n.name}`),h.length||x.append(Oe("p","curve-none","no curves of this item")),n.panels.some(y=>!y.main)&&d.append(g()),t&&!r.still&&d.append(p()),_(f,f,()=>Fp(n));for(let y of h)_(y.name,y.name,()=>Up(n,y.panel.quantity)),_(y.element,y.name,()=>Up(n,y.panel.quantity),!0);function g(){let y=n.panels.filter(S=>!S.main).map(S=>S.quantity.label),b=Oe("button","curve-more",c?"less":"more");return b.type="button",b.title=y.join(", "),b.setAttribute("aria-expanded",String(c)),b.setAttribute("aria-label",`${c?"fewer":"more"} quantities of ${n.name}`),b.addEventListener("click",()=>{a[c?"delete":"add"](n.key),e.rebuild()}),b}function p(){let y=Oe("button","curve-drop","\xD7");return y.type="button",y.setAttribute("aria-label",`take ${n.name} away from the curves`),y.title="take away",y.addEventListener("click",()=>s.set({selected:s.get("selected").filter(b=>!l.includes(b))})),y}function _(y,b,S,v=!1){let E=()=>o.show(S(),b.getBoundingClientRect());v?(y.addEventListener("focus",()=>y.matches(":focus-visible")&&E()),y.addEventListener("blur",()=>o.hide()),y.addEventListener("keydown",P=>P.key==="Escape"&&o.hide())):(y.addEventListener("pointerenter",E),y.addEventListener("pointerleave",()=>o.hide()))}function w(y,b,S){let{sources:v,looks:E,range:P,norm:D}=y,{top:N,bottom:I}=y.u.over.getBoundingClientRect(),k=Gv({axis:r.axis,at:b,origin:r.origin,ownTime:U=>r.ownTime(U,b),sources:v,looks:E,range:P.high-P.low,unit:y.panel.quantity.unit,scene:i,trials:r.trials,norm:r.norms?D:null}),T=S.clientX;o.show(k,{left:T,right:T,top:N-_2,bottom:I},"above"),s.set({hovered:y.nearest(b,S.clientY,x2)})}return{element:x,group:n,panels:h,norms:()=>h.map(y=>y.norm).filter(Boolean),size(y,b){for(let S of h){let v=!S.u;S.size(y,b);let E=()=>S.sources.length?gi(S.sources[0]):"right";v&&Ih(S.u.over,e,(P,D)=>w(S,P,D),E)}},refresh:()=>h.forEach(y=>y.refresh()),rescale:()=>h.forEach(y=>y.rescale()),light(){let y=l.includes(r.hovered)?r.hovered:"";y!==(x.dataset.lit??"")&&(x.dataset.lit=y,x.classList.toggle("lit",y!==""),h.forEach(b=>b.redraw()))},point:(y,b)=>h.forEach(S=>S.point(y,b)),dispose:()=>h.forEach(y=>y.dispose())}}var v2={angle_error:"angle",activation_deviation:"activation"},y2={angle:"angle_error",activation:"activation_deviation"},b2={deg:2,m:.02,"N*m/kg":.02,"N*m":1,BW:.02,N:10,mm:2,1:.1},S2=new Set(["angle","position","cop_x","cop_y","cop_z","muscle_length","marker_x","marker_y","marker_z","keypoint_u","keypoint_v"]),M2=new Set(["angle_uncertainty","reserve","cop_x","cop_y","cop_z","free_moment","passive_force"]),w2=3;function ry(n,e,t,i=null){let s=new Map;for(let r of e){let o=n.items[r];if(!o)continue;let a=E2(n,o),l=Object.values(a).join(" ");if(s.has(l))continue;let c=t!=="both"&&a[t]?{[t]:a[t]}:a,u=Object.values(c),h=Object.values(n.quantities).filter(({key:x})=>i?i.includes(x):!v2[x]).filter(x=>u.some(g=>Lh(n,x.key,g))).map(x=>({quantity:x,main:i!==null||!M2.has(x.key),spread:y2[x.key]??null,least:b2[x.unit]??0,shown:x.key==="activation"?[0,1]:S2.has(x.key)?[]:[0]})),f=Object.keys(a).length>1,d=new Set(Object.values(a).map(x=>n.items[x].name)),m=f?[...d].join(" \xB7 "):o.label;s.set(l,{key:l,name:m||o.label||r,item:o,members:c,panels:h})}return[...s.values()]}function E2(n,e){let t=e.pair&&n.items[e.pair];return!e.side||!t?{[e.side||"middle"]:e.id}:e.side==="right"?{right:e.id,left:t.id}:{right:t.id,left:e.id}}function Lh(n,e,t){return n.trials.some(i=>i.series?.[e]?.items.includes(t))}function oy(n){let e=Object.values(n.items),t=l=>Object.keys(n.quantities).some(c=>Lh(n,c,l.id)),i=e.filter(l=>t(l)),s=l=>l.side!=="left",r=i.find(l=>l.kind==="dof"&&l.group==="knee"&&s(l))??i.find(l=>l.id.startsWith("knee_angle")&&s(l))??i.find(l=>l.kind==="dof"&&s(l)),o=A2(n,w2),a=[...r?[r.id]:[],...o];return a.length?a:i.slice(0,1).map(l=>l.id)}function A2(n,e){let t=n.trials.map(s=>s.series?.muscle_force).find(Boolean);if(!t)return[];let i=t.values.shape[1];return t.items.map((s,r)=>({id:s,peak:T2(t.values,r*i,i)})).filter(({id:s})=>n.items[s]&&n.items[s].side!=="left").sort((s,r)=>r.peak-s.peak).slice(0,e).map(({id:s})=>s)}function T2(n,e,t){let i=-1/0;for(let s=e;s<e+t;s++)n[s]>i&&(i=n[s]);return i}var C2=22;function Hp(n,e,t=!1){let{scene:i,trials:s,colours:r,axis:o,sides:a}=n,l=new Set(e.flatMap(f=>Object.keys(f.members))),c=s.length>1,u=[],h=(f,d,m,x=[],g=m)=>{let p=f==="wide"?Or(m,C2):g;u.push({kind:f,colour:d,dash:x,words:p,whole:m})};if(!c||a==="both")for(let f of["right","left"])l.has(f)&&h("line",r[f],f);if(c){let f=a!=="both"||l.has("middle")||l.size<2;s.forEach((d,m)=>{let{name:x,colour:g}=i.trials[d];h("wide",f?g:r.muted,x,xl(m))})}if(o==="cycle"){let f=n.lead("right")>=0||n.lead("left")>=0;n.bands&&f&&h("band",r.muted,"mean \xB1 SD of cycles"),t&&n.norms&&h("norm",r.muted,"normative band"),f&&h("off",r.muted,"foot off",[3,3])}else{e.some(x=>R2(i,x))&&h("band",r.muted,"expected error");let d=s.flatMap(x=>rh(i.trials[x])),m=new Map(d.map(x=>[x.label,x]));for(let x of m.values())h("flag",x.colour,x.label,[],P2(x))}return u}var R2=(n,{panels:e,members:t})=>e.some(({spread:i})=>Object.values(t).some(s=>i&&Lh(n,i,s)));function P2({name:n,label:e}){let[t,i]=n.replaceAll("_"," ").split(":"),[s,r]=e.split(": "),o=i&&r?`${s}: ${t}`:t;return o.length<e.length?o:e}function ly(n,e,t){let i=({kind:c,colour:u,dash:h,words:f,whole:d})=>{let m=Oe("bdi","",f);m.title=d;let g=Ko(c==="off"?"none":u,c==="line"||c==="wide"?h:[],`curve-swatch ${c}`);return Oe("span","curve-entry",g,m)},s=Hp(n,e,t),[r,o]=[s.filter(ay),s.filter(c=>!ay(c))],a=n.trials.length>2?" crowded":"",l=Oe("div",`curve-legend${a}`,...o.map(i));return r.length&&l.append(Oe("span","curve-flags",...r.map(i))),l}var ay=({kind:n})=>n==="flag";function cy(n){let{scene:e,view:t,tip:i,zoom:s}=n,r=Oe("div","curve-line"),o=Oe("div","curve-strips"),a=Oe("div","curve-top",r,o),l=Oe("button","curve-reset","show all");l.type="button",l.title="Leave the zoom (a double click in a panel does the same)",l.addEventListener("click",()=>s(null));let c=[];function u(h,f){let{left:d,top:m}=h.over.getBoundingClientRect(),x=h.at(f.clientX-d,f.clientY-m),g=f.clientX,p={left:g-us,right:g,top:m,bottom:f.clientY+10};i.show(Hv(x,t.trials.length>1),p)}return{element:a,write(h,f){let d=ly(t,h,f);r.replaceChildren(d,...t.isZoomed()?[l]:[]),r.hidden=!d.childElementCount&&!t.isZoomed()},size(h,f,d){let m=t.axis==="time"?Th(e,t.trials,t.sides):[];o.hidden=!m.length,o.style.gridTemplateColumns=h,c=m.length?Array.from({length:f},()=>Ch(m,t)):[],o.replaceChildren(...c.map(x=>x.element));for(let x of c)x.size(d),Ih(x.over,n,(g,p)=>u(x,p),()=>"right")},draw:()=>c.forEach(h=>h.draw()),point:h=>c.forEach(f=>f.point(h))}}var Wp=8,Dh=32,ta=17,I2=270,[uy,L2]=[84,190];function na(n,e,t=0){let i=Math.max(1,Math.floor((n+Wp)/(I2+Wp))),s=Math.min(i,Math.max(e.length,1)),r=Math.floor((n-Wp*(s-1))/s),o=Math.max(1,...e),a=Dh+Al+Tl-Nr,l=e.length>s?0:(t-a)/o-ta-Nr,c=Math.max(uy,Math.min(150,.27*r)),u=l>0?uy:c,h=Math.floor(Math.max(u,Math.min(L2,l))),f=x=>x?a+x*(ta+h+Nr):2*Dh,d=[],m=0;for(let x=0;x<e.length;x+=s){let g=e.slice(x,x+s);g.forEach(()=>d.push(m)),m+=Math.max(...g.map(f))}return{columns:s,column:r,axes:r-Un-us,height:h,tops:d,whole:m}}var dy=2,Nh=26,hy=50,py=15,D2=6,fy={band:.45,norm:.25},my=n=>n.map(e=>e.panels.length),gy=({axis:n,scene:e,trials:t,sides:i})=>n==="time"?Th(e,t,i):[];function xy(n,e,t,i){return Nh+ea(gy(e))+na(t,my(n)).whole+7+py*_y(i,t).length}function _y(n,e){let t=Math.max(20,Math.floor((e-Un)/D2)),i=[""];for(let s of n.split(" ")){let r=`${i.at(-1)} ${s}`.trim();r.length>t?i.push(s):i[i.length-1]=r}return i}function vy(n,{x:e,y:t,width:i},s,r,o){let{columns:a,column:l,axes:c,height:u,tops:h,whole:f}=na(i,my(s)),d=k2(n,r.colours.font);O2(n,d,{x:e+10,y:t,right:e+i},s,r);let m=gy(r),x=p=>e+p%a*(l+8);if(m.length){let p=Ch(m,r);p.size(c,dy);let{canvas:_}=p,w=ea(m);for(let y=0;y<Math.min(a,s.length);y++)n.drawImage(_,x(y),t+Nh,Un+c,w),yy(n,r,{all:r.cursors().all},x(y),t+Nh,c,w)}let g=t+Nh+ea(m);s.forEach((p,_)=>{let w={x:x(_),y:g+h[_],column:l,axes:c,height:u};N2(n,d,p,r,w)}),_y(o,i).forEach((p,_)=>{let w=g+f+14+_*py;d(p,e+Un,w,"11px",r.colours.muted,i-Un)})}function N2(n,e,{group:t,panels:i},s,{x:r,y:o,column:a,axes:l,height:c}){let u=s.colours.text;e(U2(t.name),r+10,o+20,"650 13px",u,a-20);let h=o+Dh;for(let f of i){let{quantity:d}=f.panel,m=h+12,x=Is(d.unit),g=Un+e(d.label,r+Un,m,"12px",u,.55*a),p=15+g+e(x,r+g+5,m,"12px",s.colours.muted,90),_=Math.floor((a-us-p)/hy),w=r+a-us,y=f.sources.filter(({index:U})=>U===f.sources[0].index).length,b=_-_%(y||1),S=s.still?[]:f.readings().slice(0,b);for(let{text:U,ink:W}of S.reverse())w-=Math.max(e(U,w,m,"600 11.5px",W,hy,"right")+10,36);let v=Ah(t.item,d.key),E=v&&`+ ${v}`;n.font=`11px ${s.colours.font}`,E&&r+p+n.measureText(E).width<w&&e(E,r+p,m,"11px",s.colours.muted,a);let P=f.picture(a,c,dy),{canvas:D}=P.ctx,N=D.height/D.width*a;n.drawImage(D,r,h+ta,a,N);let I=s.cursors(),k=["all",...f.sources.map(gi)],T=Object.fromEntries(k.map(U=>[U,I[U]]));yy(n,s,T,r,h+ta+6,l,c-6),P.destroy(),h+=ta+N}}function yy(n,e,t,i,s,r,o){if(!e.still)for(let a of["all","right","left"]){let l=t[a];l!=null&&(n.fillStyle=e.colours[a]??e.colours.text,n.fillRect(i+Un+l*r-.75,s,1.5,o))}}function O2(n,e,{x:t,y:i,right:s},r,o){let a=t,l=r.some(u=>u.norms().length),c=Hp(o,r.map(({group:u})=>u),l);for(let{kind:u,colour:h,dash:f,words:d}of c){if(a>s-60)break;n.strokeStyle=h,n.globalAlpha=fy[u]??1,n.lineWidth=fy[u]?9:3,n.setLineDash(f),n.beginPath(),n.moveTo(a,i+12),n.lineTo(a+22,i+12),n.stroke(),n.setLineDash([]),n.globalAlpha=1,a+=28+e(d,a+28,i+16,"12px",o.colours.muted,s-a-28)+16}}function k2(n,e){return(t,i,s,r,o,a,l="left")=>{n.font=`${r} ${e}`,n.textBaseline="alphabetic",n.textAlign=l,n.fillStyle=o;let c=t;for(;c.length>1&&n.measureText(c).width>a;)c=`${[...c].slice(0,-2).join("")}\u2026`;return n.fillText(c,i,s),n.measureText(c).width}}var U2=n=>n.charAt(0).toUpperCase()+n.slice(1);var Xp=.02,F2=1/400;function by(n,{scene:e,state:t,alignment:i,still:s=!1}){let r={time:null,cycle:null},o={scene:e,still:s,read(){for(let u of["axis","sides","bands","cycles","norms","hovered"])o[u]=t.get(u);o.trials=e.trials.map((u,h)=>h).filter(u=>!t.get("hidden").includes(u)),o.maps=e.trials.map((u,h)=>{let f=i.shownTime(h,0);return{slope:i.shownTime(h,1)-f,offset:f}});let a=t.get("loop")==="cycle"?i.loopRange():null;o.loop=a&&a[1]-a[0]<t.get("duration")-1e-9?a:null;let[l]=o.trials.map(u=>o.maps[u]),c=o.axis==="time"&&o.trials.length===1&&Sy(l.slope,1);o.origin=c?-l.offset:0,o.xLabel=o.axis==="cycle"?"gait cycle (%)":B2(o.maps,c),o.x=r[o.axis]??o.whole()},readColours(){o.colours=Nx(n)},whole(){if(o.axis==="cycle")return[0,100];let a=t.get("duration");return a>Xp?[0,a]:[-Xp,a+Xp]},isZoomed:()=>r[o.axis]!==null,zoom(a){let[l,c]=o.whole(),u=a&&[Math.max(l,a[0]),Math.min(c,a[1])];u&&u[1]-u[0]<(c-l)*F2||(u&&u[1]-u[0]>.999*(c-l)&&(u=null),r[o.axis]=u,o.x=u??[l,c])},ownTime:(a,l)=>(l-o.maps[a].offset)/o.maps[a].slope,places(){let a=t.get("time");return e.trials.map((l,c)=>{let u=o.ownTime(c,a),h=l.time[l.time.length-1],f=1e-6;return u<l.time[0]-f||u>h+f?null:xn(l.time,u)})},lead:a=>o.trials.find(l=>e.trials[l].cycles?.[a]?.length)??-1,cursors(){let[a,l]=o.x,c=f=>{let d=(f-a)/(l-a);return f===null||!(d>=-1e-9&&d<=1+1e-9)?null:d},u=t.get("time");if(o.axis!=="cycle")return{all:c(u)};let h={};for(let f of["right","left"]){for(let d of o.trials)h[f+d]=c(Wl(e.trials[d],f,o.ownTime(d,u)));h[f]=h[f+o.lead(f)]??null}return h},timeAtPercent(a,l){let c=o.lead(a);if(c<0)return null;let u=e.trials[c],h=o.ownTime(c,t.get("time")),f=u.cycles[a],{side:d,index:m}=t.get("cycle"),x=f.find(([g,p])=>h>=g&&h<=p)??(d===a&&f[m])??f[0];return i.shownTime(c,x[0]+(x[1]-x[0])*l/100)}};return o}var Sy=(n,e)=>Math.abs(n-e)<1e-9;function B2(n,e){return!e&&n.some(({offset:i})=>!Sy(i,0))?"time from the start (s)":"time (s)"}var z2=10,G2=.1,[My,Rl]=[1,2];function Oh(n,e){let{scene:t,state:i,only:s=null,still:r=!1}=e,o=Oe("div","curve-grid"),a=Oe("footer","curve-foot"),l=Oe("div",`curve-root${r?" still":""}`);n.replaceChildren(Oe("style","",Ph+ny),l);let c=Bv(n),u=by(l,e),f={...e,view:u,tip:c,expanded:new Set,zoom:P,rebuild:()=>_(Rl)},d=cy(f);l.append(d.element,o,a);let m=[],x=0,g="",p=0;function _(I){p||queueMicrotask(w),p=Math.max(p,I)}function w(){let I=p;p=0,u.read(),I===Rl?y():m.forEach(k=>k.refresh()),S(),g="",b(),v()}function y(){m.forEach(T=>T.dispose()),c.hide();let I=i.get("selected").filter(T=>t.items[T]),k=I.length?I:oy(t);m=ry(t,k,u.sides,s?.quantities).map(T=>sy(T,f,I.length>0)),o.replaceChildren(...m.map(T=>T.element)),m.length||o.append(Oe("p","curve-none","There are no curves of this."))}function b(){let I=l.clientWidth;if(!I||g===`${I} ${l.clientHeight}`)return;g=`${I} ${l.clientHeight}`;let k=m.map(Y=>Y.panels.length),{columns:T,column:U,axes:W}=na(I,k),V=`repeat(${T}, ${U}px)`;x=W,o.style.gridTemplateColumns=V,d.size(V,T,x);let ne=d.element.offsetHeight+a.offsetHeight+z2,{height:$}=na(I,k,r?0:l.clientHeight-ne);m.forEach(Y=>Y.size(U,$))}function S(){let I=m.flatMap(T=>T.norms());d.write(m.map(({group:T})=>T),I.length>0);let k=u.axis==="cycle"&&u.norms?I.map(T=>T.source):[];a.textContent=k.length?`Normative band: ${zv(k)}`:"",a.hidden=!k.length}function v(){if(r||p===Rl||!x)return;E();let I=u.cursors(),k={};for(let U in I)k[U]=I[U]===null?null:Math.round(2*I[U]*x)/2;let T=u.places();for(let U of m)U.point(k,T);d.point(k.all)}function E(){if(!u.isZoomed()||u.axis!=="time"||!i.get("playing"))return;let[I,k]=u.x,T=i.get("time");if(T>=I&&T<=k)return;let U=Math.min(T-G2*(k-I),u.whole()[1]-(k-I));P([Math.max(0,U),Math.max(0,U)+k-I])}function P(I){u.zoom(I),m.forEach(k=>k.rescale()),d.draw(),S(),i.get("playing")||v()}let D=[i.on("selected sides hidden revision family",()=>_(Rl)),i.on("axis bands cycles norms alignment cycle loop duration",()=>_(My)),i.on("hovered",()=>{u.hovered=i.get("hovered"),m.forEach(I=>I.light())}),i.on("theme",()=>{u.readColours(),_(My)}),i.on("time",v)],N=new ResizeObserver(()=>{b(),v()});return u.readColours(),u.read(),_(Rl),N.observe(l),{fit:b,zoom:P,zoomBy(I){let[k,T]=u.x,U=Object.values(u.cursors()).find(V=>V!==null)??.5,W=k+U*(T-k);P([W-(W-k)*I,W+(T-W)*I])},pictureHeight:I=>xy(m,u,I,a.textContent),drawPicture:(I,k)=>vy(I,k,m,u,a.textContent),dispose(){D.forEach(I=>I()),N.disconnect(),m.forEach(I=>I.dispose()),c.dispose()}}}function wy({keypoints:n,camera:e},{width:t,height:i}){if(!n||!e||!t||!i)return 1;let[s,r]=n.position.shape,o=[[],[]];for(let h=0;h<s;h++)for(let f of[0,1]){let[d,m]=[1/0,-1/0];for(let x=0;x<r;x++){let g=n.position[2*(h*r+x)+f];g<d&&(d=g),g>m&&(m=g)}m>d&&o[f].push(m-d)}let[a,l]=o.map(V2);if(!(a>0)||!(l>0))return 1;let c=Math.min(t/e.width,i/e.height),u=.72*Math.min(i/l,t/a)/c;return Math.max(1,Math.min(8,u))}var V2=n=>n.sort((e,t)=>e-t)[n.length>>1];var H2=52,W2=34,X2=11,q2=.5;function qp({title:n,what:e,most:t,choose:i,print:s,fromZero:r}){let o=H("span",{class:"refine-reading"}),a=H("div",{class:"refine-plot",role:"img"}),l=H("div",{class:"refine-chart-head",title:e});l.append(H("span",{text:n}),o);let c=H("div",{class:"refine-chart"},l,a),u=null,h=null,f={values:[],shown:0,wanted:0};function d(){let b=getComputedStyle(c),S=v=>b.getPropertyValue(`--bk-${v}`).trim();h={line:S("line"),muted:S("muted"),accent:S("accent")},h.page=S("page")||S("raised"),h.font=`${X2}px ${b.fontFamily}`}function m(){let{ctx:b}=u,S=devicePixelRatio,v=P=>u.valToPos(P,"x",!0);b.save(),f.wanted!==f.shown&&(b.strokeStyle=h.muted,b.lineWidth=S,b.setLineDash([3*S,3*S]),b.beginPath(),b.moveTo(v(f.wanted),u.bbox.top),b.lineTo(v(f.wanted),u.bbox.top+u.bbox.height),b.stroke(),b.setLineDash([]));let E=f.values[f.shown];E!=null&&(b.beginPath(),b.arc(v(f.shown),u.valToPos(E,"y",!0),5*S,0,2*Math.PI),b.fillStyle=h.accent,b.strokeStyle=h.page,b.lineWidth=2*S,b.fill(),b.stroke()),b.restore()}function x(){let b=f.values.filter(P=>P!==null);if(!b.length)return[0,1];let[S,v]=[Math.min(...b),Math.max(...b)];if(r)return[0,1.08*v||1];let E=Math.max(.15*(v-S),.05*v,1e-6);return[Math.max(0,S-E),v+E]}function g(){let b=a.clientWidth,S=a.clientHeight;if(!b||!S)return;if(u)return void u.setSize({width:b,height:S});d();let v={font:h.font,stroke:()=>h.muted},E={stroke:()=>h.line,width:1},P={stroke:()=>h.line,width:1,size:3};u=new vn({width:b,height:S,padding:[8,10,0,0],legend:{show:!1},cursor:{points:{size:7},y:!1,drag:{x:!1,y:!1}},scales:{x:{time:!1,range:[0,t]},y:{range:x}},series:[{},{stroke:()=>h.accent,width:1.6,points:{show:!0,size:4,fill:()=>h.accent,width:0}}],axes:[{...v,grid:E,ticks:P,space:40,size:W2-14,gap:2,label:"iterations",labelFont:h.font,labelSize:14,labelGap:0},{...v,grid:E,ticks:P,size:H2,gap:4,space:24,values:(D,N)=>N.map(s)}],hooks:{draw:[m],setCursor:[_]}},p(),a),u.over.addEventListener("click",w)}let p=()=>{let b=Array.from({length:t+1},(S,v)=>v);return[b,b.map(S=>f.values[S]??null)]};function _(){let b=u?.cursor.left>=0?u.cursor.idx:f.shown,S=f.values[b],v=b<f.values.length?"unknown":"not computed yet";o.textContent=`after ${b}: ${S==null?v:s(S)}`}function w(b){let S=u.over.getBoundingClientRect(),v=u.posToVal(b.clientX-S.left,"x");i(Math.max(0,Math.min(t,Math.floor(v+q2))))}let y=new ResizeObserver(g);return y.observe(a),{element:c,show(b){f=b;let S=b.values[b.shown],v=S==null?"unknown":s(S);a.setAttribute("aria-label",`${e} After ${b.shown}: ${v}.`),u&&u.setData(p()),_()},recolour(){d(),u?.redraw()},dispose(){y.disconnect(),u?.destroy()}}}var Ey=`.refine{display:grid;grid-template-columns:minmax(260px,5fr) minmax(200px,4fr) minmax(200px,4fr);gap:8px 20px;padding:10px 12px;background:var(--bk-panel)}.refine-controls{display:flex;flex-direction:column;gap:8px;min-width:0}.refine-line{display:flex;align-items:center;justify-content:space-between;gap:10px;min-height:30px}.refine-slider .refine-line{min-height:0;font-weight:600}.refine-number{font-size:18px;line-height:1.2;font-variant-numeric:tabular-nums;color:var(--bk-accent)}.refine-slider .range{--reach: calc(7px + (100% - 14px) * var(--done, 0));display:block;width:100%;margin-top:4px}.refine-slider .range::-webkit-slider-runnable-track{background:linear-gradient(var(--bk-accent),var(--bk-accent)) 0 0 / var(--reach) 100% no-repeat var(--bk-line-strong)}.refine-slider .range::-moz-range-track{background:linear-gradient(var(--bk-accent),var(--bk-accent)) 0 0 / var(--reach) 100% no-repeat var(--bk-line-strong)}.refine-scale{position:relative;height:16px;margin:0 7px;font-size:11px;color:var(--bk-muted);font-variant-numeric:tabular-nums}.refine-scale span{position:absolute;transform:translate(-50%)}.refine-status{min-width:0;color:var(--bk-muted);overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2}.refine-status.failed{color:var(--bk-error)}.refine-progress{appearance:none;display:block;width:100%;height:4px;border:0;border-radius:2px;overflow:hidden;background:var(--bk-line);visibility:hidden}.refine-progress.on{visibility:visible}.refine-progress::-webkit-progress-bar{background:var(--bk-line)}.refine-progress::-webkit-progress-value{background:var(--bk-accent)}.refine-progress::-moz-progress-bar{background:var(--bk-accent)}.refine-progress:indeterminate{background:linear-gradient(90deg,var(--bk-line) 30%,var(--bk-accent) 50%,var(--bk-line) 70%) 0 0 / 200% 100%}.refine-progress:indeterminate::-webkit-progress-bar{background:transparent}@media(prefers-reduced-motion:no-preference){.refine-progress:indeterminate{animation:refine-run 1.6s linear infinite}}@keyframes refine-run{0%{background-position:150% 0}to{background-position:-50% 0}}.refine-check{display:flex;align-items:center;gap:6px;cursor:pointer}.refine-check input{accent-color:var(--bk-accent)}.refine-chart{display:flex;flex-direction:column;min-width:0}.refine-chart-head{display:flex;justify-content:space-between;gap:8px;white-space:nowrap;font-weight:600}.refine-chart-head span:first-child{overflow:hidden;text-overflow:ellipsis}.refine-reading{flex:none;font-weight:400;color:var(--bk-muted);font-variant-numeric:tabular-nums}.refine-plot{flex:1;min-height:112px;overflow:hidden;cursor:pointer}@container viewer (max-width: 719px){.refine{grid-template-columns:repeat(2,minmax(0,1fr))}.refine-controls{grid-column:1 / -1}}@container viewer (max-width: 899px){.refine-chart-head{flex-direction:column;gap:0}}
`;var Y2={f8:Float64Array,f4:Float32Array,u1:Uint8Array,u2:Uint16Array,u4:Uint32Array,i4:Int32Array,q16:Int16Array};async function kr(n){let e=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip")),t=await new Response(e).arrayBuffer();if(new TextDecoder().decode(t.slice(0,4))!=="BKS1")throw new Error("this is no scene of biokit");let r=8+new DataView(t).getUint32(4,!0);return JSON.parse(new TextDecoder().decode(t.slice(8,r)),(o,a)=>a&&a.$?j2(t,r,a):a)}function j2(n,e,{$:[t,i,s],scale:r,offset:o,delta:a}){if(i==="bytes")return new Uint8Array(n,e+t,s[0]);let l=s.reduce((h,f)=>h*f,1),c=new Y2[i](n,e+t,l),u=i==="q16"?Z2(c,s,r,o,a):c;return u.shape=s,u}function Z2(n,e,t,i,s){let r=Int16Array.from(n),o=e.slice(s+1).reduce((u,h)=>u*h,1),a=e[s]*o;for(let u=0;u<r.length;u+=a)for(let h=u+o;h<u+a;h++)r[h]+=r[h-o];let l=new Float32Array(r.length),c=r.length/e[0];for(let u=0;u<r.length;u++){let h=u/c|0,[f,d]=Array.isArray(t)?[t[h],i[h]]:[t,i];l[u]=r[u]===-32768?NaN:r[u]*f+d}return l}function $p(n,e){let t={...n};for(let[i,s]of Object.entries(e))s===null?delete t[i]:t[i]=Ay(s)&&Ay(n[i])?$p(n[i],s):s;return t}var Ay=n=>n!==null&&typeof n=="object"&&Object.getPrototypeOf(n)===Object.prototype;var K2=4e3,J2=6e4;function Ty({scene:n,state:e,host:t},i){let[s]=n.trials,{loss:r=[],reprojection:o=[],done:a=0,given:l=0}=n.refinement??{},c=new Map([[0,s.series]]),u=Math.random().toString(36).slice(2,8),h=t.send?"idle":"alone",f={shown:0,wanted:0,done:a,loss:r,reprojection:o,phase:h,text:""},d=0,m=null,x=!0,g=0,p=Promise.resolve(),_=T=>i(Object.assign(f,T)),w=()=>["refining","moving","silent","cancelling"].includes(f.phase),y=({request:T})=>m!==null&&String(T).startsWith(u)&&T!==m;function b(T){clearTimeout(g),g=setTimeout(()=>w()&&_({phase:"silent"}),T)}function S(T,U){if(t.send)try{t.send(T),_(U),b(K2)}catch(W){let ne=`The kernel cannot be reached (${W?.message??W}): run the cell again`;D({phase:"failed",text:ne})}}function v(T){m=`${u}-${++d}`;let U={wanted:T,phase:T>f.done?"refining":"moving"};S({type:"refine",iterations:T,request:m},U)}function E(){let T=n.trials[0];T.family=x?[...c].filter(([U])=>U!==f.shown).map(([U,W])=>({label:`after ${ia(U)}`,series:W})):[]}function P(){E(),e.set({family:(e.get("family")??0)+1})}function D(T){m=null,_({wanted:f.shown,...T})}async function N(T,U){return n.trials[0]=$p(s,await kr(U)),f.shown=T.iterations,E(),e.set({revision:e.get("revision")+1}),y(T)?_({}):D({phase:"idle",text:""})}let I={progress:({done:T,of:U})=>_({phase:T<U?"refining":"moving",wanted:U}),refined:(T,[U])=>N(T,U),family:async({iterations:T},[U])=>{c.set(T,(await kr(U)).series),P()},cancelled:()=>D({phase:"cancelled"}),error:({text:T})=>D({phase:"failed",text:T})};function k(T,U){let W=I[T?.type];if(!W)return;for(let $ of["done","loss","reprojection"])T[$]!==void 0&&(f[$]=T[$]);let V=T.type==="cancelled"||T.type==="error";if((y(T)||V&&m!==null&&T.request!==m)&&T.type!=="refined")return i(f);w()&&T.request===m&&b(J2),p=p.then(()=>W(T,U)).catch($=>_({phase:"failed",text:String($?.message??$)}))}return t.onMessage?.(k),queueMicrotask(()=>{l&&(m=`${u}-0`),S({type:"again",request:m},l?{wanted:l,phase:"refining"}:{})}),{progress:f,ask:v,cancel:()=>S({type:"cancel"},{phase:"cancelling"}),showFamily(T){x=T,P()},dispose(){clearTimeout(g),t.offMessage?.(k)}}}var ia=n=>`${n} iteration${n===1?"":"s"}`;var Q2=350,eI=10;function Cy(n,e){let t=Ci("iterations"),i=H("output",{class:"refine-number",for:t}),r=H("input",{id:t,class:"range",...{type:"range",min:0,max:n,step:1,value:0}}),o=H("label",{for:t,text:"Iterations of refinement"}),a=H("div",{class:"refine-scale","aria-hidden":"true"});for(let p=0;p<=n;p+=eI){let _=H("span",{text:String(p)});_.style.left=`${100*p/n}%`,a.append(_)}let l=H("div",{class:"refine-line"},o,i),c=H("div",{class:"refine-slider"},l,r,a),u=!1,h=!1,f=0,d=0,m=()=>{let p=Number(r.value);i.textContent=String(p);let _=p?ia(p):"not refined: the network's answer";return r.setAttribute("aria-valuetext",_),p},x=()=>{clearTimeout(f),f=0,u=!1;let p=m();p!==d&&e(p)},g=(p,_)=>r.addEventListener(p,_);return g("pointerdown",()=>{u=!0,h=!1}),g("pointerup",()=>u=!1),g("pointercancel",()=>u=!1),g("keydown",()=>h=!0),g("input",()=>{m(),h&&(clearTimeout(f),f=setTimeout(x,Q2))}),g("change",()=>h||x()),g("blur",()=>f&&x()),m(),{element:c,show({wanted:p,done:_}){r.style.setProperty("--done",Math.max(0,_)/n),d=p,!(u||f)&&(r.value=String(p),m())},dispose:()=>clearTimeout(f)}}var tI={idle:({shown:n})=>n?`Shown: after ${ia(n)}`:"Shown: the network's answer",refining:({done:n,wanted:e})=>`Iteration ${Math.min(n+1,e)} of ${e} \u2026`,moving:()=>"Joint angles and muscles \u2026",silent:()=>"Waiting for the kernel: it is busy, or was closed",cancelling:()=>"Stopping after this iteration \u2026",cancelled:({done:n,shown:e})=>`Cancelled: ${n} computed, shown after ${ia(e)}`,failed:({text:n})=>n,alone:()=>"Refining needs a kernel: run the cell again"},nI="Faint curves after other iterations",iI="What the refinement lowers, mean over the frames, in % of its value at the network's answer: squared distance of the keypoints in the person's view, and the turn away from that answer.",sI="Distance in the picture between the keypoints detected and those of the body, mean over keypoints and frames.",rI=["refining","moving","silent","cancelling"];function Ry(n,e){let{scene:t,state:i}=e,{most:s=50}=t.refinement??{},r=Zr(i),o=H("span",{class:"refine-status",role:"status"}),a=H("progress",{class:"refine-progress","aria-label":"Refinement",max:1,value:0}),l=H("button",{class:"button framed",type:"button",text:"Cancel",title:"Stop after this iteration; what was computed is kept",on:{click:()=>f.cancel()}}),c=H("input",{type:"checkbox",checked:!0,on:{change:()=>f.showFamily(c.checked)}}),u=H("label",{class:"refine-check"},c,nI),h=0,f=Ty(e,g),d=S=>{h=Math.max(0,f.progress.done),f.ask(S)},m=Cy(s,d),x={loss:qp({title:"Loss, %",what:iI,most:s,choose:d,fromZero:!0,print:S=>S.toFixed(0)}),reprojection:qp({title:"Reprojection, px",what:sI,most:s,choose:d,fromZero:!1,print:S=>S.toFixed(S<10?2:1)})};function g(S){let{phase:v,done:E,wanted:P,shown:D}=S,N=rI.includes(v),I=tI[v](S);o.textContent!==I&&(o.textContent=I),o.title=v==="failed"?I:"",o.classList.toggle("failed",v==="failed"),l.disabled=!N||v==="cancelling",a.classList.toggle("on",N),v==="refining"&&P>h?a.value=(E-h)/(P-h):N?a.removeAttribute("value"):a.value=0,n.dataset.phase=v,n.dataset.shown=D,m.show(S);let[k]=S.loss;x.loss.show({values:S.loss.map(T=>100*T/k),shown:D,wanted:P}),x.reprojection.show({values:S.reprojection,shown:D,wanted:P}),(v==="idle"||v==="cancelled"||v==="failed")&&e.announce?.(I)}let p=H("div",{class:"refine-controls"},m.element,H("div",{class:"refine-line"},o,l),a,u),_=H("style",{text:Ph+Ey});n.append(_,p,x.loss.element,x.reprojection.element),g(f.progress);let w=!1,y=()=>{let{stage:S}=e;if(w||i.get("view")!=="camera")return;if(!S?.stats?.frames)return void requestAnimationFrame(y);let{clientWidth:v,clientHeight:E}=S.canvas;S.zoom(wy(t.trials[0],{width:v,height:E}))};requestAnimationFrame(y);let b=()=>Object.values(x).forEach(S=>S.recolour());return r.add(i.on("theme",()=>requestAnimationFrame(b))),{dispose(){w=!0,r.dispose(),f.dispose(),m.dispose(),Object.values(x).forEach(S=>S.dispose())}}}var oI=2,kh=2,aI="The browser has stopped drawing here. The body comes back when the graphics do, or when this page is opened again; the curves go on.",sa=class extends Error{constructor(e){super("this browser has no WebGL 2, so the body cannot be drawn; the curves work without it",{cause:e}),this.name="NoWebGL"}};function Py(n,e){let t;try{t=new ju({antialias:!0,alpha:!0,powerPreference:"default"})}catch(h){throw new sa(h)}t.outputColorSpace=on,t.setClearAlpha(0),t.autoClear=!1;let i=t.domElement;i.className="bk-stage-canvas",i.tabIndex=0,i.setAttribute("role","img"),n.append(i);let s={width:kh,height:kh,ratio:1},r=1,o=()=>{s.width=Math.max(n.clientWidth,kh),s.height=Math.max(n.clientHeight,kh),s.ratio=Math.min(window.devicePixelRatio||1,oI)*r,t.setPixelRatio(s.ratio),t.setSize(s.width,s.height,!1),e()};o();let a=new ResizeObserver(o);a.observe(n);let l=document.createElement("div");Object.assign(l,{className:"bk-stage-note",textContent:aI}),l.setAttribute("role","status");let c=h=>{h.preventDefault(),n.append(l)};i.addEventListener("webglcontextlost",c);let u=()=>{l.remove(),t.setClearAlpha(0),e()};return i.addEventListener("webglcontextrestored",u),{renderer:t,size:s,setScale(h){r=h,o()},dispose(){a.disconnect(),i.removeEventListener("webglcontextlost",c),i.removeEventListener("webglcontextrestored",u),t.dispose(),t.forceContextLoss(),i.remove(),l.remove()}}}var Yp=new St,lI=new St,sr=new B,cI=new B(1,1,1);function jp(n,e,{index:t,next:i,share:s},r){let o=n.position.shape[1],a=(t*o+e)*3,l=n.position,c=n.rotation,u=(t*o+e)*4;if(sr.set(l[a],l[a+1],l[a+2]),Yp.set(c[u+1],c[u+2],c[u+3],c[u]).normalize(),s){let h=(i*o+e)*3,f=(i*o+e)*4;sr.x+=s*(l[h]-sr.x),sr.y+=s*(l[h+1]-sr.y),sr.z+=s*(l[h+2]-sr.z),Yp.slerp(lI.set(c[f+1],c[f+2],c[f+3],c[f]).normalize(),s)}return r.compose(sr,Yp,cI)}var Pl=n=>n.elements[12]===n.elements[12]&&!Number.isNaN(n.elements[0]);function Iy(n){let e=n.skeleton?n.skeleton.bodies.length:0,t=Array.from({length:e},()=>new We),i={index:0,next:0,share:0};return{time:0,place:i,samples:i,matrices:t,missing:!1,at(s){this.time=s,this.place=xn(n.stage_time,s),this.samples=n.time===n.stage_time?this.place:xn(n.time,s),t.forEach((r,o)=>jp(n.skeleton,o,this.place,r)),this.missing=e>0&&!Pl(t[0])}}}var Zp=8,uI=new We;function Ly({bone_index:n,bone_weight:e}){let[t,i]=n.shape,s=i<=4?4:Zp,r={width:s,index:new Uint8Array(t*s),weight:new Uint16Array(t*s)},o=Array.from({length:i},(a,l)=>l);for(let a=0;a<t;a++){let l=a*i;i>Zp&&o.sort((h,f)=>e[l+f]-e[l+h]);let c=o.slice(0,s),u=c.reduce((h,f)=>h+e[l+f],0);c.forEach((h,f)=>{r.index[a*s+f]=n[l+h],r.weight[a*s+f]=i>Zp?e[l+h]*65535/u:e[l+h]})}return r}function Dy(n){let e=n.joints.length,t=new Float32Array(e*12),i=new Oi(t,3,e,zn,Xn);return{rows:t,texture:i,move:r=>{for(let o=0;o<e;o++){let a=jp(n,o,r,uI).elements,[l,c,u]=[n.centre[3*o],n.centre[3*o+1],n.centre[3*o+2]];for(let h=0;h<3;h++){let f=12*o+4*h;t[f]=a[h],t[f+1]=a[4+h],t[f+2]=a[8+h],t[f+3]=a[12+h]-(a[h]*l+a[4+h]*c+a[8+h]*u)}}return i.needsUpdate=!0,t.every(o=>!Number.isNaN(o))}}}function Ny(n,{width:e,index:t,weight:i}){for(let s=0;s<e/4;s++){let r=t.length/e,[o,a]=[new Uint8Array(r*4),new Uint16Array(r*4)];for(let l=0;l<r;l++)o.set(t.subarray(l*e+4*s,l*e+4*s+4),l*4),a.set(i.subarray(l*e+4*s,l*e+4*s+4),l*4);n.setAttribute(`joint${s}`,new Ga(o,4)),n.setAttribute(`share${s}`,new xr(a,4,!0))}}var Kp=n=>`
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
`;function Jp(n,e,t,i=()=>{}){return n.onBeforeCompile=s=>{s.uniforms.joints={value:t},s.vertexShader=s.vertexShader.replace("#include <common>",`#include <common>
${Kp(e)}`).replace("void main() {",`void main() {
  blendAll();`).replace("#include <beginnormal_vertex>","vec3 objectNormal = vec3(dot(row0.xyz, normal), dot(row1.xyz, normal), dot(row2.xyz, normal));").replace("#include <begin_vertex>","vec3 transformed = skinned(position);"),i(s)},n.customProgramCacheKey=()=>`skin${e}${i}`,n}function Oy(n,{width:e,index:t,weight:i},s){let r=new Float32Array(n.length);for(let o=0;o<n.length/3;o++){let[a,l,c]=[n[3*o],n[3*o+1],n[3*o+2]];for(let u=0;u<3;u++){let h=0;for(let f=0;f<e;f++){let d=12*t[o*e+f]+4*u,m=i[o*e+f]/65535;h+=m*(s[d]*a+s[d+1]*l+s[d+2]*c+s[d+3])}r[3*o+u]=h}}return r}var hI=n=>`
  ${Kp(n)}
  attribute float place;
  varying vec3 vertex;
  void main() {
    blendAll();
    vertex = skinned(position);
    gl_PointSize = 1.0;
    gl_Position = vec4(place, 0.0, 0.0, 1.0);
  }
`,fI=`
  varying vec3 vertex;
  void main() {
    gl_FragColor = vec4(vertex, 1.0);
  }
`;function ky(n,{geometry:e,joints:t,width:i}){let s=e.attributes.position.count,r=e.clone().setIndex(null),o=Float32Array.from({length:s},(h,f)=>(f+.5)/s*2-1);r.setAttribute("place",new At(o,1));let a=new Jt({vertexShader:hI(i),fragmentShader:fI,depthTest:!1,uniforms:{joints:{value:t}}}),l=new Xa(r,a);l.frustumCulled=!1;let c=new Qn(s,1,{type:Xn,depthBuffer:!1});n.setRenderTarget(c),n.setScissorTest(!1),n.render(new gr().add(l),new yr);let u=new Float32Array(4*s);n.readRenderTargetPixels(c,0,0,s,1,u),n.setRenderTarget(null);for(let h of[c,a,r])h.dispose();return u.filter((h,f)=>f%4<3)}var dI=10,pI={light:"#bbaea1",dark:"#cfc6bd"},mI=.35,gI=.99;function Uy(n,e){let{mesh:t}=n,i=new Kt;i.setAttribute("position",new At(t.rest,3)),i.setIndex(new At(t.faces,1)),i.computeVertexNormals();let s=Ly(t);Ny(i,s);let r=Dy(t),o=Jp(new Ro({colorWrite:!1,transparent:!0,polygonOffset:!0}),s.width,r.texture);o.polygonOffsetFactor=o.polygonOffsetUnits=1;let a=Jp(new ni({transparent:!0,depthWrite:!1}),s.width,r.texture,xI),l=new bt;for(let[h,f]of[o,a].entries()){let d=new $t(i,f);d.frustumCulled=!1,d.renderOrder=dI+e.index+h/2,l.add(d)}l.children[1].onAfterRender=h=>{e.several&&a.opacity<gI&&h.clearDepth()};let c=()=>{a.color.set(pI[e.theme()]),e.several&&a.color.lerp(new Xe(e.colour),1-mI)};c();let u=e.state.on("theme",c);return{name:"mesh",object:l,update(h){a.opacity=e.state.get("opacity"),l.visible=r.move(h.place)&&a.opacity>.005},positions:()=>Oy(t.rest,s,r.rows),drawnPositions:h=>ky(h,{geometry:i,joints:r.texture,width:s.width}),dispose(){u(),i.dispose(),o.dispose(),a.dispose(),r.texture.dispose()}}}function xI(n){n.fragmentShader=n.fragmentShader.replace("#include <opaque_fragment>",`float facing = abs(dot(normalize(vViewPosition), normal));
    diffuseColor.a = min(1.0, diffuseColor.a * (1.0 + 1.4 * pow(1.0 - facing, 2.0)));
    #include <opaque_fragment>`)}function By(n,e=!1){let t=n[0].index!==null,i=new Set(Object.keys(n[0].attributes)),s=new Set(Object.keys(n[0].morphAttributes)),r={},o={},a=n[0].morphTargetsRelative,l=new Kt;l.morphTargetsRelative=a;let c=0;for(let u=0;u<n.length;++u){let h=n[u],f=0,d=0;if(t!==(h.index!==null))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". All geometries must have compatible attributes; make sure index attribute exists among all geometries, or in none of them."),null;for(let m in h.attributes){if(!i.has(m))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+'. All geometries must have compatible attributes; make sure "'+m+'" attribute exists among all geometries, or in none of them.'),null;r[m]===void 0&&(r[m]=[]),r[m].push(h.attributes[m]),f++}if(f!==i.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". Make sure all geometries have the same number of attributes."),null;if(a!==h.morphTargetsRelative)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". .morphTargetsRelative must be consistent throughout all geometries."),null;for(let m in h.morphAttributes){if(!s.has(m))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+".  .morphAttributes must be consistent throughout all geometries."),null;if(h.morphAttributes[m].length!==n[0].morphAttributes[m].length)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+'. All geometries must have the same number of morph targets for the "'+m+'" morph attribute.'),null;o[m]===void 0&&(o[m]=[]),o[m].push(h.morphAttributes[m]),d++}if(d!==s.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". Make sure all geometries have the same number of morph attributes."),null;if(e){let m;if(t)m=h.index.count;else if(h.attributes.position!==void 0)m=h.attributes.position.count;else return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+u+". The geometry must have either an index or a position attribute"),null;l.addGroup(c,m,u),c+=m}}if(t){let u=0,h=[];for(let f=0;f<n.length;++f){let d=n[f].index;for(let m=0;m<d.count;++m)h.push(d.getX(m)+u);u+=n[f].attributes.position.count}l.setIndex(h)}for(let u in r){let h=Fy(r[u]);if(!h)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+u+" attribute."),null;l.setAttribute(u,h)}for(let u in o){let h=o[u][0].length;if(h!==0){l.morphAttributes=l.morphAttributes||{},l.morphAttributes[u]=[];for(let f=0;f<h;++f){let d=[];for(let x=0;x<o[u].length;++x)d.push(o[u][x][f]);let m=Fy(d);if(!m)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+u+" morphAttribute."),null;l.morphAttributes[u].push(m)}}}return l}function Fy(n){let e,t,i,s=-1,r=0;for(let c=0;c<n.length;++c){let u=n[c];if(e===void 0&&(e=u.array.constructor),e!==u.array.constructor)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.array must be of consistent array types across matching attributes."),null;if(t===void 0&&(t=u.itemSize),t!==u.itemSize)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.itemSize must be consistent across matching attributes."),null;if(i===void 0&&(i=u.normalized),i!==u.normalized)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.normalized must be consistent across matching attributes."),null;if(s===-1&&(s=u.gpuType),s!==u.gpuType)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.gpuType must be consistent across matching attributes."),null;r+=u.count*t}let o=new e(r),a=new At(o,t,i),l=0;for(let c=0;c<n.length;++c){let u=n[c];if(u.isInterleavedBufferAttribute){let h=l/t;for(let f=0,d=u.count;f<d;f++)for(let m=0;m<t;m++){let x=u.getComponent(f,m);a.setComponent(f+h,m,x)}}else o.set(u.array,l);l+=u.count*t}return s!==void 0&&(a.gpuType=s),a}var Qp=10,zy=.55,Uh=.06;function Gy(){let n=[];for(let e of[0,.25,.5,.75]){let t=e*Math.PI/2;n.push([Math.max(Math.sin(t),1e-4),Uh*(1-Math.cos(t))])}for(let e=0;e<=8;e++){let t=Uh+e/8*(1-2*Uh);n.push([zy+(1-zy)*Math.abs(2*e/8-1)**2,t])}for(let e of[.75,.5,.25,0]){let t=e*Math.PI/2;n.push([Math.max(Math.sin(t),1e-4),1-Uh*(1-Math.cos(t))])}return new Za(n.map(([e,t])=>new He(e,t)),Qp)}var Fh=()=>new Ja(1,14,10);function Bh(n=.035){let e=new Ts(n,n,.8,Qp).translate(0,.4,0),t=new vr(2.6*n,.2,Qp).translate(0,.9,0);return By([e,t])}var Vy=()=>new Ts(1,1,1.06,7).translate(0,.5,0);var em=.11,_I=new B(0,1,0),tm=[{name:"x",means:"forwards",along:new B(1,0,0),colour:{light:"#d62728",dark:"#ff6b6b"}},{name:"y",means:"upwards",along:new B(0,1,0),colour:{light:"#2a9134",dark:"#5fd068"}},{name:"z",means:"to the right",along:new B(0,0,1),colour:{light:"#1f5fd0",dark:"#6ea8ff"}}],vI=new We().makeScale(0,0,0),yI=new We;function Hy(n,e){let t=n.skeleton.bodies.length,i=new Si(Bh(),new ni,3*t);i.frustumCulled=!1;let s=tm.map(({along:c})=>new We().compose(new B,new St().setFromUnitVectors(_I,c),new B(em,em,em))),r=e.once("frames",()=>{let c=document.createElement("div");return c.className="bk-legend bk-stage-axes",e.corner.append(c),c}),o=()=>{let c=e.theme();for(let u=0;u<3*t;u++)i.setColorAt(u,new Xe(tm[u%3].colour[c]));i.instanceColor.needsUpdate=!0,r.innerHTML=tm.map(({name:u,means:h,colour:f})=>`<span><b style="color:${f[c]}">${u}</b> ${h}</span>`).join("")},a=()=>r.hidden=!e.state.get("layers").frames;o(),a();let l=[e.state.on("theme",o),e.state.on("layers",a)];return{name:"frames",object:i,update({matrices:c}){c.forEach((u,h)=>{let f=Pl(u);s.forEach((d,m)=>{i.setMatrixAt(3*h+m,f?yI.multiplyMatrices(u,d):vI)})}),i.instanceMatrix.needsUpdate=!0},dispose(){l.forEach(c=>c()),i.geometry.dispose(),i.material.dispose(),i.dispose()}}}var rr=0,Xy=1,qy=2,$y=3,[bI,SI]=[1.2,3.4],Wy=4,MI=new Gt,wI=`
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
`,EI=`
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
`;function ra(n,{map:e,taper:t=!1,thinnest:i=.8}){let s=new Float32Array((n+1)*4),r=new Float32Array((n+1)*3),o=new Do(s,4).setUsage(Ar),a=new Do(r,3).setUsage(Ar),l=AI();l.instanceCount=Math.max(n-1,0),l.setAttribute("start",new ns(o,4,0)),l.setAttribute("end",new ns(o,4,4)),l.setAttribute("look",new ns(a,3,0));let c={pixel:{value:.001},thinnest:{value:i},taper:{value:t?1:0},map:{value:e},mapped:{value:1},missing:{value:new Xe},plain:{value:new Xe},page:{value:new Xe},hoveredColour:{value:new Xe},selectedColour:{value:new Xe}},u=(x,g)=>{let p=new Jt({vertexShader:wI,fragmentShader:EI,uniforms:{...c,halo:{value:g},behind:{value:x}},toneMapped:!1}),_=new $t(l,p);return _.frustumCulled=!1,_.onBeforeRender=(w,y,b)=>{c.pixel.value=nm(w,b),p.uniformsNeedUpdate=!0},_},[h,f,d]=[u(0,0),u(1,bI),u(2,SI)],m=new bt().add(d,f);return{object:h,halo:m,points:s,looks:r,uniforms:c,changed(){o.needsUpdate=!0,a.needsUpdate=!0},dispose(){l.dispose();for(let{material:x}of[h,f,d])x.dispose()}}}function nm(n,e){let t=n.getCurrentViewport(MI).w/n.getPixelRatio();return 2/(e.projectionMatrix.elements[5]*Math.max(t,1))}function AI(){let n=[[0,-1]];for(let s=0;s<=Wy;s++)n.push([s/Wy,0]);n.push([1,1]);let e=n.flatMap(([s,r])=>[s,-1,r,s,1,r]),t=[];for(let s=0;s+1<n.length;s++){let r=2*s;t.push(r,r+2,r+1,r+1,r+2,r+3)}let i=new br;return i.setAttribute("corner",new At(new Float32Array(e),3)),i.setIndex(t),i}var TI=`
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
`,CI=`
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
`;function Il(n,{smallest:e=2.5,over:t=!1}={}){let i=new br;i.setAttribute("corner",new At(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),i.setIndex([0,1,2,0,2,3]),i.instanceCount=n;let s=new ki(new Float32Array(4*n),4).setUsage(Ar),r=new ki(new Float32Array(4*n),4).setUsage(Ar);i.setAttribute("centre",s),i.setAttribute("look",r);let o=new Xe("#333333"),a=new Jt({vertexShader:TI,fragmentShader:CI,uniforms:{pixel:{value:.001},smallest:{value:e},rim:{value:o}},transparent:!0,depthTest:!t,depthWrite:!t,toneMapped:!1}),l=new $t(i,a);return l.frustumCulled=!1,l.renderOrder=t?21:2,l.onBeforeRender=(c,u,h)=>{a.uniforms.pixel.value=nm(c,h),a.uniformsNeedUpdate=!0},{object:l,rim:o,set(c,u,h,f,d,m,x=!1){let g=u===u&&h===h&&f===f;s.setXYZW(c,g?u:0,g?h:0,g?f:0,g?d:0),r.setXYZW(c,m.r,m.g,m.b,x?1:0)},changed:()=>s.needsUpdate=r.needsUpdate=!0,dispose(){i.dispose(),a.dispose()}}}var RI=.7;function Yy({reactions:n,stage_time:e},t,i){let{force:s,point:r,items:o}=n,a=[],l=[],c=[];for(let m=0;m<o.length;m++)for(let x=0;x<e.length;x++){let g=3*(x*o.length+m),[p,_]=[s.subarray(g,g+3),r.subarray(g,g+3)];Math.hypot(...p)>i&&_[0]===_[0]&&(a.push(..._,_[0]+t*p[0],_[1]+t*p[1],_[2]+t*p[2]),l.push(e[x],e[x]),c.push(m,m))}let u=new Kt;u.setAttribute("position",new At(new Float32Array(a),3)),u.setAttribute("when",new At(new Float32Array(l),1));let h=new At(new Float32Array(a.length),3);u.setAttribute("tint",h);let f=new Jt({uniforms:{now:{value:0},lasts:{value:RI}},vertexShader:`
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
      }`,transparent:!0,depthWrite:!1,toneMapped:!1}),d=new Wa(u,f);return d.frustumCulled=!1,d.renderOrder=1,{object:d,colour(m){c.forEach((x,g)=>m[x].toArray(h.array,3*g)),h.needsUpdate=!0},update:m=>f.uniforms.now.value=m,dispose(){u.dispose(),f.dispose()}}}var jy=new B;function zh(n,e,t,i){let[s,r]=[n.pixels(e),n.pixels(t)];if(!s||!r)return null;let[o,a]=[r.x-s.x,r.y-s.y],l=o*o+a*a,c=l?((n.x-s.x)*o+(n.y-s.y)*a)/l:0,u=Math.min(1,Math.max(0,c)),h=Math.hypot(s.x+u*o-n.x,s.y+u*a-n.y),f=jy.lerpVectors(e,t,u).distanceTo(n.ray.origin);return{miss:Math.max(0,h-i*n.pixelsPerMetre(f)),distance:f,point:jy}}function Gh(n,e,t){let i=n.pixels(e);if(!i)return null;let s=e.distanceTo(n.ray.origin),r=Math.hypot(i.x-n.x,i.y-n.y);return{miss:Math.max(0,r-t*n.pixelsPerMetre(s)),distance:s,point:e}}function or(n,e){return e?Math.abs(n.miss-e.miss)>.5?n.miss<e.miss:n.distance<e.distance:!0}var PI=.75,II=1,Vh=20,LI=60,sm=.009,im={radius:.026,length:.075},DI=new B(0,1,0),rm=({weight:n})=>n?PI/n:II/1e3;function Ky(n,e){let{reactions:t}=n,i=rm(t),s={shaft:new Ts(1,1,1,14).translate(0,.5,0),head:new vr(1,1,20).translate(0,.5,0)},r=t.items.map(u=>OI(s,u)),o=Yy(n,i,Vh),a=new bt().add(o.object,...r.map(u=>u.object)),l=null;function c(){if(l===e.theme())return;l=e.theme();let u=t.items.map(h=>Ll(e,h));r.forEach((h,f)=>h.material.color.copy(u[f])),o.colour(u)}return{name:"reactions",object:a,update(u){c();let[h,f]=[e.state.get("selected"),e.state.get("hovered")];r.forEach((d,m)=>{let x=h.includes(d.item)||f===d.item;d.set(t,m,u.place,i,x)}),o.update(u.time)},pick(u){let h=null;for(let{object:f,item:d,from:m,to:x,force:g}of r){let p=f.visible&&zh(u,m,x,sm);!p||p.miss>u.tolerance||!or(p,h)||(h={...p,item:d,point:p.point.clone(),lines:[NI(g,t.weight)]})}return h},dispose(){Object.values(s).forEach(u=>u.dispose()),r.forEach(u=>u.material.dispose()),o.dispose()}}}function Ll({scene:n,tint:e},t){let i=n.items[t]?.side;return e(i==="right"?"--bk-right":i==="left"?"--bk-left":"--bk-accent")}function NI(n,e){let t=`${Math.round(n.length())} N`;return e?`${t} (${(n.length()/e).toFixed(2)} BW)`:t}function OI(n,e){let t=new ni,[i,s]=[new $t(n.shaft,t),new $t(n.head,t)],r=new bt().add(i,s);for(let u of[i,s])u.frustumCulled=!1;let[o,a,l,c]=[0,0,0,0].map(()=>new B);return{object:r,material:t,item:e,from:o,to:a,force:l,set({force:u,point:h,items:f},d,m,x,g){Zy(u,d,f.length,m,l),Zy(h,d,f.length,m,o);let p=l.length();if(r.visible=p>Vh&&o.x===o.x,!r.visible)return;let _=p*x;a.copy(o).addScaledVector(l,x);let y=Math.min(1,(p-Vh)/(LI-Vh))*(g?1.5:1),b=Math.min(im.length*(g?1.2:1),.5*_);r.position.copy(o),r.quaternion.setFromUnitVectors(DI,c.copy(l).divideScalar(p)),i.scale.set(sm*y,Math.max(_-b,1e-4),sm*y),s.position.y=_-b,s.scale.set(im.radius*y,b,im.radius*y)}}}function Zy(n,e,t,{index:i,next:s,share:r},o){let[a,l]=[3*(i*t+e),3*(s*t+e)],c=n[a]===n[a],u=n[l]===n[l],h=c&&u?r:c?0:1;for(let f=0;f<3;f++){let[d,m]=[n[a+f],n[l+f]];o.setComponent(f,h===0?d:h===1?m:d+h*(m-d))}}function Hh(n,e,{index:t,next:i,share:s},r){let o=n.shape[1],[a,l]=[2*(t*o+e),2*(i*o+e)];for(let c=0;c<2;c++){let u=n[a+c];r[c]=s?u+s*(n[l+c]-u):u}return r}function Jy(n,{keypoints:e},t,i,s,r){let{items:o,position:a,reprojected:l}=e,[c,u]=[[0,0],[0,0]],h=f=>{n.beginPath(),n.arc(c[0]*i,c[1]*i,f*s,0,2*Math.PI),n.stroke()};o.forEach((f,d)=>{Hh(a,d,t.place,c),l&&Hh(l,d,t.place,u);let m=r.state.get("selected").includes(f)||r.state.get("hovered")===f;n.strokeStyle="#ffffff",l&&u[0]===u[0]&&(n.lineWidth=s,n.beginPath(),n.moveTo(c[0]*i,c[1]*i),n.lineTo(u[0]*i,u[1]*i),n.stroke(),n.fillStyle=`#${Ll(r,f).getHexString()}`,n.beginPath(),n.arc(u[0]*i,u[1]*i,(m?2.6:1.3)*s,0,2*Math.PI),n.fill()),n.lineWidth=s,h(m?4:2)})}function Qy([n,e],{focal:t,centre:i,distortion:s}){let r=[(n-i[0])/t[0],(e-i[1])/t[1]];if(!s)return r;let[o,a,l,c,u]=s,[h,f]=r;for(let d=0;d<8;d++){let m=h*h+f*f,x=1+m*(o+m*(a+m*u)),g=2*l*h*f+c*(m+2*h*h),p=l*(m+2*f*f)+2*c*h*f;[h,f]=[(r[0]-g)/x,(r[1]-p)/x]}return[h,f]}function am(n,e){let t=Math.min(e.width/n.width,e.height/n.height),[i,s]=[n.width*t,n.height*t];return{left:(e.width-i)/2,top:(e.height-s)/2,width:i,height:s,scale:t}}function ib({focal:n,centre:e},{left:t,top:i,scale:s},r,o,a,l){let c=2*s*n[0]/r.width,u=2*s*n[1]/r.height,h=2*(t+s*(e[0]+.5))/r.width-1,f=1-2*(i+s*(e[1]+.5))/r.height,d=(a+o)/(o-a),m=2*a*o/(o-a);return l.set(c,0,-h,0,0,u,-f,0,0,0,d,m,0,0,-1,0)}var om=new We,kI=new We().makeScale(1,-1,-1),[eb,tb]=[new St,new St];function oa({rotation:n,translation:e},{index:t,next:i,share:s},r,o){let a=n.length/9,l=Math.min(t,a-1),c=Math.min(i,a-1);nb(n,e,l,r,o),!(c===l||!s)&&(nb(n,e,c,tb.position??=new B,eb),r.lerp(tb.position,s),o.slerp(eb,s))}function nb(n,e,t,i,s){let r=9*t;om.set(n[r],n[r+3],n[r+6],0,n[r+1],n[r+4],n[r+7],0,n[r+2],n[r+5],n[r+8],0,0,0,0,1),i.set(-e[3*t],-e[3*t+1],-e[3*t+2]).applyMatrix4(om),s.setFromRotationMatrix(om.multiply(kI))}function Wh({state:n,scene:e,index:t}){if(n.get("view")!=="camera")return!1;let i=n.get("hidden");return t===e.trials.findIndex((s,r)=>s.camera&&!i.includes(r))}var Dl=.2,lm=new Xe("#ffffff");function sb(n,e){let{camera:t,keypoints:i}=n,{items:s,position:r,reprojected:o}=i,a=s.length,l=Il(a,{smallest:3,over:!0}),c=Il(a,{smallest:1.7,over:!0}),u=ra(2*a,{map:null,thinnest:.7});u.uniforms.mapped.value=0,u.uniforms.plain.value.copy(lm);let h=new bt().add(u.object,c.object,l.object),f=s.map(()=>new B),d=new B,m=[0,0],x=y=>y===e.state.get("hovered")||e.state.get("selected").includes(y)?1.6:1,g=null,p=[],_=lm;function w(y,b,S,v){let[E,P]=Qy(Hh(y,b,S,m),t);return v.set(Dl*E,-Dl*P,-Dl)}return{name:"keypoints",object:h,update(y){if(h.visible=Wh(e),!h.visible)return;g!==e.theme()&&(g=e.theme(),p=s.map(S=>Ll(e,S)),_=n.picture?lm:e.tint("--bk-text"),u.uniforms.plain.value.copy(_)),oa(t,y.place,h.position,h.quaternion),h.updateMatrix();let b=Dl/t.focal[1];s.forEach((S,v)=>{let E=w(r,v,y.place,f[v]);if(l.set(v,E.x,E.y,E.z,4*b*x(S),_,!0),!o)return;w(o,v,y.place,d),c.set(v,d.x,d.y,d.z,2.6*b*x(S),p[v]);let P=E.x===E.x&&d.x===d.x;u.points.set([E.x,E.y,E.z,0,d.x,d.y,d.z,P?1:0],8*v),u.looks.set([0,0,rr,0,0,rr],6*v)}),l.changed(),c.changed(),u.changed()},pick(y){let b=null;return s.forEach((S,v)=>{if(f[v].x!==f[v].x)return;let E=f[v].clone().applyMatrix4(h.matrix),P=Gh(y,E,4*Dl/t.focal[1]);P&&P.miss<=y.tolerance&&or(P,b)&&(b={...P,item:S})}),b},dispose(){l.dispose(),c.dispose(),u.dispose()}}}var Xh=[20,40],cm=["#dfe4e8","#e69f00","#c2185b"],UI=cm.map(n=>new Xe(n));function qh(n){return UI[n>Xh[1]?2:n>Xh[0]?1:0]}var um=60,rb=.0016;function ob(n){let e=new Uint8Array(1024).fill(255);for(let s=0;s<256;s++){let{r,g:o,b:a}=qh(s/255*um);e.set([255*r,255*o,255*a],4*s)}let t=new Oi(e,256,1,zn);t.needsUpdate=!0;let i=ra(2*n,{map:t,thinnest:.7});return{object:i.object,set(s,r,o,a){let l=a===a,{points:c,looks:u}=i;c.set([r.x,r.y,r.z,0,o.x,o.y,o.z,l?1:0],8*s),u.set([a/um,rb,rr,a/um,rb,rr],6*s)},changed:i.changed,dispose(){i.dispose(),t.dispose()}}}var $h=2,Yh=20,ab="600 12px system-ui, 'DejaVu Sans', Arial, sans-serif",lb=48;function cb(n,{text:e,page:t}){let i=n.length>lb?`${n.slice(0,lb-1)}\u2026`:n,s=document.createElement("canvas"),r=s.getContext("2d");r.font=ab;let o=Math.ceil(r.measureText(i).width)+14;[s.width,s.height]=[$h*o,$h*Yh],r.scale($h,$h),r.globalAlpha=.85,r.fillStyle=t,r.beginPath(),r.roundRect(0,0,o,Yh,4),r.fill(),r.globalAlpha=1,r.fillStyle=e,r.font=ab,r.textBaseline="middle",r.fillText(i,7,Yh/2+.5);let a=new $a(s);a.colorSpace=on,a.generateMipmaps=!1,a.minFilter=cn;let l=new Co({map:a,depthTest:!1,sizeAttenuation:!1,toneMapped:!1}),c=new Ha(l);return c.center.set(-9/o,.5),c.renderOrder=30,{object:c,place(u,h,f){let d=2/(h.projectionMatrix.elements[5]*f);c.position.copy(u),c.scale.set(o*d,Yh*d,1)},dispose(){a.dispose(),l.dispose()}}}var ub=.007,FI=.0095;function db(n,e){let{items:t,position:i,model:s}=n.markers,r=t.length,o=Il(s?2*r:r),a=s?ob(r):null,l=new bt().add(o.object);a&&l.add(a.object);let c=t.map(()=>({measured:new B,modelled:new B,error:NaN})),u=n.series?.marker_error,h=u?new Map(u.items.map((p,_)=>[p,_])):new Map,f=new Map,d=null;function m(p,{samples:_}){let{measured:w,modelled:y}=c[p];return s?1e3*w.distanceTo(y):h.has(t[p])?ls(u,h.get(t[p]),_):NaN}function x(p){d!==e.theme()&&(d=e.theme(),o.rim.copy(e.tint("--bk-text")),[...f.keys()].forEach(g));for(let _ of f.keys())p.includes(_)||g(_);for(let _ of p){let w=t.indexOf(_);if(w<0)continue;if(!f.has(_)){let S={text:hb(e.tint("--bk-text")),page:hb(e.tint("--bk-page"))};f.set(_,cb(e.scene.items[_]?.label??_,S)),l.add(f.get(_).object)}let{object:y,place:b}={object:f.get(_).object,place:f.get(_).place};y.visible=c[w].measured.x===c[w].measured.x,y.visible&&b(c[w].measured,e.camera(),e.size().height)}}function g(p){f.get(p).object.removeFromParent(),f.get(p).dispose(),f.delete(p)}return{name:"markers",object:l,update(p){let[_,w]=[e.state.get("selected"),e.state.get("hovered")];t.forEach((y,b)=>{let{measured:S,modelled:v}=c[b];fb(i,b,r,p.place,S),s&&fb(s,b,r,p.place,v),c[b].error=m(b,p);let E=y===w||_.includes(y),P=qh(c[b].error);o.set(b,S.x,S.y,S.z,ub*(E?1.7:1),P),s&&(o.set(r+b,v.x,v.y,v.z,FI*(E?1.5:1),P,!0),a.set(b,S,v,c[b].error))}),o.changed(),a?.changed(),x(_)},pick(p){let _=null;return t.forEach((w,y)=>{let{measured:b,error:S}=c[y],v=b.x===b.x&&Gh(p,b,ub);if(!v||v.miss>p.tolerance||!or(v,_))return;let E=u||S!==S?[]:[`error ${S.toFixed(1)} mm`];_={...v,item:w,point:b,lines:E}}),_},dispose(){[...f.keys()].forEach(g),o.dispose(),a?.dispose()}}}var hb=n=>`#${n.getHexString()}`;function fb(n,e,t,{index:i,next:s,share:r},o){let[a,l]=[3*(i*t+e),3*(s*t+e)];return r?o.set(n[a]+r*(n[l]-n[a]),n[a+1]+r*(n[l+1]-n[a+1]),n[a+2]+r*(n[l+2]-n[a+2])):o.fromArray(n,a)}var hm=3e6,_b=.0015,BI=.0035;function fm(n){return Math.max(Math.sqrt(Math.max(n,0)/(Math.PI*hm)),_b)}function vb(n,e){let{muscles:t}=n;if(!t||!t.items.length)return null;let i=t.body.length,s=yx(),r=ra(i,{map:s,taper:!0}),o=pb(n.series?.activation,t.items),a=pb(n.series?.muscle_force,t.items),l=zI(t.start,i),c=new Int32Array(i).fill(-1);t.moving.forEach((_,w)=>c[_]=w);let u=new Uint8Array(t.items.length);r.uniforms.mapped.value=o?1:0;let h=new bt().add(r.halo,r.object);function f(_){let{points:w}=r,{index:y,next:b,share:S}=_.place,{local:v,body:E,track:P,start:D}=t,N=t.moving.length;for(let I=0;I<i;I++){let k=v[3*I],T=v[3*I+1],U=v[3*I+2];if(c[I]>=0){let W=3*(y*N+c[I]),V=3*(b*N+c[I]);k=P[W]+S*(P[V]-P[W]),T=P[W+1]+S*(P[V+1]-P[W+1]),U=P[W+2]+S*(P[V+2]-P[W+2])}if(E[I]>=0){let W=_.matrices[E[I]].elements;w[4*I]=W[0]*k+W[4]*T+W[8]*U+W[12],w[4*I+1]=W[1]*k+W[5]*T+W[9]*U+W[13],w[4*I+2]=W[2]*k+W[6]*T+W[10]*U+W[14]}else w[4*I]=k,w[4*I+1]=T,w[4*I+2]=U}for(let I=0;I+1<D.length;I++)GI(w,D[I],D[I+1])}function d(_){let{looks:w}=r;for(let y=0,b=-1,S=0,v=0;y<i;y++){let E=l[y];E!==b&&(b=E,S=o?mb(o,E,_.samples):0,v=a?fm(mb(a,E,_.samples)):BI,v!==v&&(v=_b)),w[3*y]=S===S?S:-1,w[3*y+1]=v,w[3*y+2]=u[E]}}let m=null;function x(){m!==e.theme()&&(m=e.theme(),s.paint(m),r.uniforms.missing.value.set(eh(m).missing),r.uniforms.plain.value.set(eh(m).plain),r.uniforms.page.value.copy(e.tint("--bk-page")),r.uniforms.hoveredColour.value.copy(e.tint("--bk-text")),r.uniforms.selectedColour.value.copy(e.tint("--bk-accent")))}let g=new Set(t.items);function p(){let _=new Set(e.state.get("selected").filter(y=>g.has(y))),w=e.state.get("hovered");r.halo.visible=_.size>0||g.has(w),t.items.forEach((y,b)=>{_.has(y)?u[b]=$y:y===w?u[b]=qy:u[b]=_.size?Xy:rr})}return{name:"muscles",object:h,update(_){x(),p(),f(_),d(_),r.changed()},pick:_=>VI(_,t,r),dispose(){r.dispose(),s.dispose()}}}function pb(n,e){if(!n)return null;let t=new Map(n.items.map((i,s)=>[i,s]));return{series:n,rows:e.map(i=>t.get(i)??-1)}}function mb({series:n,rows:e},t,i){return e[t]<0?NaN:ls(n,e[t],i)}function zI(n,e){let t=new Uint16Array(e);for(let i=0;i+1<n.length;i++)t.fill(i,n[i],n[i+1]);return t}function GI(n,e,t){let i=0;n[4*e+3]=0;for(let r=e+1;r<t;r++){let o=4*r;i+=Math.hypot(n[o]-n[o-4],n[o+1]-n[o-3],n[o+2]-n[o-2]),n[o+3]=i}let s=!(i>0);for(let r=e+1;r<t;r++)n[4*r+3]=s?0:n[4*r+3]/i}var[gb,xb]=[new B,new B];function VI(n,{items:e,start:t},{points:i,looks:s}){let r=null;for(let o=0;o<e.length;o++)for(let a=t[o]+1;a<t[o+1];a++){if(!(i[4*a+3]>i[4*a-1]))continue;gb.fromArray(i,4*a-4),xb.fromArray(i,4*a);let l=zh(n,gb,xb,s[3*a+1]);!l||l.miss>n.tolerance||!or(l,r)||(r={...l,item:e[o],point:l.point.clone()})}return r}var dm=new WeakMap;function jh(n){return dm.has(n)||dm.set(n,HI(n)),dm.get(n)}function HI({mime:n,time:e,frames:t}){let i=new Map,s=[],r=new Set,o=new Set,a=-1;function l(c){i.has(c)||r.has(c)||(r.add(c),createImageBitmap(s[c]??=new Blob([t[c]],{type:n})).then(u=>{r.delete(c),i.set(c,u);for(let[h,f]of i){if(i.size<=24)break;i.delete(h),f.close()}o.forEach(h=>h())}).catch(()=>{}))}return{at(c){let u=WI(e,c);for(let m=0;m<=6;m++)l((u+m)%t.length);let h=u;for(;!i.has(h)&&h>Math.max(0,u-24);)h--;let f=i.has(h)?h:a,d=i.get(f)??null;return d&&(i.delete(f),i.set(f,d),a=f),{index:f,bitmap:d}},on(c){return o.add(c),()=>o.delete(c)}}}function WI(n,e){let[t,i]=[0,n.length-1];for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return e-n[t]<=n[i]-e?t:i}var XI=2;function yb(n,e){let{picture:t,camera:i}=n,{state:s}=e,r=e.once("picture insets",()=>{let d=H("div",{class:"bk-insets"});return e.corner.parentElement.append(d),d}),o=H("canvas",{"aria-hidden":"true"}),a=()=>i&&s.set({view:"camera"}),l=H(i?"button":"div",{class:"bk-inset",hidden:!0,type:i?"button":null,title:i?"See the body in the video":null,"aria-label":i?`Video of ${n.name}: see the body in it`:`Video of ${n.name}`,on:{click:a}},o,e.several?H("span",{text:n.name}):null);r.append(l);let c=o.getContext("2d"),u=jh(t),h=u.on(e.ask),f="";return{show(d){let{index:m,bitmap:x}=u.at(d.time);if(l.hidden=!x,!x)return;let g=s.get("layers").keypoints&&n.keypoints&&i,p=Math.round(o.clientWidth*Math.min(window.devicePixelRatio||1,XI)),_=[m,p,g?d.time:"",s.get("selected")].join();if(_===f||!p)return;f=_,o.width=p,o.height=Math.round(p*t.height/t.width),c.imageSmoothingQuality="high",c.drawImage(x,0,0,o.width,o.height);let w=o.width/o.clientWidth;g&&Jy(c,n,d,o.width/i.width,w,e)},hide:()=>l.hidden=!0,dispose(){h(),l.remove()}}}var pm=20,qI=`
  attribute vec2 pixel; // of the camera's picture, px from the corner of the first pixel
  varying vec2 seen;
  void main() {
    seen = pixel;
    gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
  }
`,$I=`
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
`;function bb(n,e){let t=yb(n,e),i=n.camera?YI(n):null,s=new bt;return i&&s.add(i.object),{name:"picture",object:s,update(r){let o=i&&Wh(e);i&&(i.object.visible=o&&i.show(r)),o||e.state.get("hidden").includes(e.index)?t.hide():t.show(r)},rest:t.hide,dispose(){t.dispose(),i?.dispose()}}}function YI({camera:n,picture:e}){let t=jh(e),i=new Bn;i.colorSpace=on,i.generateMipmaps=!1,i.minFilter=i.magFilter=cn,i.flipY=!1;let s=new Jt({vertexShader:qI,fragmentShader:$I,uniforms:{map:{value:i},size:{value:[n.width,n.height]},focal:{value:n.focal},centre:{value:n.centre.map(a=>a+.5)},bend:{value:n.distortion??[0,0,0,0,0]}},depthTest:!1,depthWrite:!1,toneMapped:!1}),r=new $t(jI(n),s);r.frustumCulled=!1,r.renderOrder=-1e3;let o=null;return{object:r,show(a){let{bitmap:l}=t.at(a.time);return l?(l!==o&&(i.image=o=l,i.needsUpdate=!0),oa(n,a.place,r.position,r.quaternion),!0):!1},dispose(){r.geometry.dispose(),i.dispose(),s.dispose()}}}function jI({width:n,height:e,focal:t,centre:i}){let s=[0,0,n,0,n,e,0,e],r=[];for(let a=0;a<8;a+=2){let l=(s[a]-i[0]-.5)/t[0],c=(s[a+1]-i[1]-.5)/t[1];r.push(pm*l,-pm*c,-pm)}let o=new Kt;return o.setAttribute("position",new At(new Float32Array(r),3)),o.setAttribute("pixel",new At(new Float32Array(s),2)),o.setIndex([0,2,1,0,3,2]),o}var ZI=.4,KI=.17,JI={light:.2,dark:.5},QI=`
  attribute float strength;
  varying vec2 place;
  varying float dark;
  void main() {
    place = position.xz;
    dark = strength;
    gl_Position = projectionMatrix * modelViewMatrix * instanceMatrix * vec4(position, 1.0);
  }
`,e3=`
  uniform float darkest;
  varying vec2 place;
  varying float dark;
  void main() {
    float fade = 1.0 - smoothstep(0.0, 1.0, length(place));
    gl_FragColor = vec4(0.0, 0.0, 0.0, darkest * dark * fade * fade);
  }
`,Sb=new We,Zh=new B;function Mb(n,e){let t=n.skeleton.bones.filter(({shape:l})=>!l),i=new _r(1,20).rotateX(-Math.PI/2),s=new ki(new Float32Array(t.length),1);i.setAttribute("strength",s);let r=new Jt({vertexShader:QI,fragmentShader:e3,transparent:!0,depthWrite:!1,uniforms:{darkest:{value:0}}}),o=new Si(i,r,t.length);o.frustumCulled=!1,o.renderOrder=-5;let a=t.map(({from:l,to:c})=>new B(...l).add(new B(...c)).multiplyScalar(.5));return{name:"floor",object:o,update({matrices:l}){r.uniforms.darkest.value=JI[e.theme()];let c=0;t.forEach(({body:u},h)=>{Zh.copy(a[h]).applyMatrix4(l[u]);let f=1-Math.max(Zh.y-n.floor,0)/ZI;if(!(f>0))return;let d=KI*(1.5-.5*f);Sb.makeScale(d,1,d).setPosition(Zh.x,n.floor+.001,Zh.z),o.setMatrixAt(c,Sb),s.setX(c++,f*f)}),o.count=c,o.instanceMatrix.needsUpdate=s.needsUpdate=!0,o.visible=c>0&&e.state.get("view")!=="camera"},dispose(){i.dispose(),r.dispose(),o.dispose()}}}var t3={light:"#d8cdb8",dark:"#e2d9c8"},wb={right:"--bk-right",left:"--bk-left"},n3=.45,i3=.55,mm={share:.07,least:.007,most:.022},Eb={long:Gy,rib:Vy,skull:()=>Fh().translate(0,1,0).scale(1,.5,1)},s3=new B(0,1,0),r3=new We().makeScale(0,0,0),o3=new We;function gm(n,e){let t=new Xe(t3[n.theme()]);return n.several?t.lerp(new Xe(n.colour),i3):wb[e]?t.lerp(n.tint(wb[e]),n3):t}function Ab(n,e){let t=new ni,i=Object.entries(Eb).flatMap(([r,o])=>{let a=n.filter(({shape:c})=>(c in Eb?c:"long")===r);if(!a.length)return[];let l=new Si(o(),t,a.length);return l.frustumCulled=!1,[{mesh:l,list:a,places:a.map(a3)}]}),s=new bt;for(let{mesh:r}of i)s.add(r);return{object:s,paint(){for(let{mesh:r,list:o}of i)o.forEach(({side:a},l)=>r.setColorAt(l,gm(e,a))),r.instanceColor.needsUpdate=!0},update(r){for(let{mesh:o,list:a,places:l}of i)a.forEach(({body:c},u)=>{let h=r[c];o.setMatrixAt(u,Pl(h)?o3.multiplyMatrices(h,l[u]):r3)}),o.instanceMatrix.needsUpdate=!0},dispose(){t.dispose();for(let{mesh:r}of i)r.geometry.dispose(),r.dispose()}}}function a3({from:n,to:e,radius:t}){let[i,s]=[new B(...n),new B(...e)];s.sub(i);let r=Math.max(s.length(),1e-4),o=t??Math.min(Math.max(mm.share*r,mm.least),mm.most),a=new St().setFromUnitVectors(s3,s.divideScalar(r));return new We().compose(i,a,new B(o,r,o))}var _m=.02,l3=1.4,c3=1.2,u3=.12,Kh=.24,h3=new B(0,1,0),f3=new We().makeScale(0,0,0),xm=new We,Ur=new B;function Tb(n,e){let t=new Si(Fh(),new ni,n.length),i=n.flatMap(p3),s=new Si(Bh(.011),new ni,Math.max(i.length,1)),r=new bt().add(t,s);t.frustumCulled=s.frustumCulled=!1;let o=n.map(()=>_m),a=[];return{object:r,paint(){let[l,c]=[e.state.get("selected"),e.state.get("hovered")],u=e.tint("--bk-accent");n.forEach(({dofs:h,name:f},d)=>{let m=h.some(g=>l.includes(g)),x=m||h.includes(c);o[d]=_m*(m?l3:x?c3:1),t.setColorAt(d,x?u:gm(e,d3(f)).multiplyScalar(.8))}),n.length&&(t.instanceColor.needsUpdate=!0),s.material.color.copy(u),a=i.filter(({dof:h})=>l.includes(h)),s.count=a.length},update(l){n.forEach(({body:c,at:u},h)=>{Ur.fromArray(u).applyMatrix4(l[c]);let f=!Number.isNaN(Ur.x);f&&xm.makeScale(o[h],o[h],o[h]).setPosition(Ur),t.setMatrixAt(h,f?xm:f3)}),a.forEach(({body:c,place:u},h)=>s.setMatrixAt(h,xm.multiplyMatrices(l[c],u))),t.instanceMatrix.needsUpdate=s.instanceMatrix.needsUpdate=!0},pick:(l,c)=>m3(n,c,l,e.state.get("selected")),dispose(){for(let l of[t,s])l.geometry.dispose(),l.material.dispose(),l.dispose()}}}var d3=n=>/_r$/.test(n)?"right":/_l$/.test(n)?"left":"middle";function p3({dofs:n,axes:e,body:t,at:i}){return n.flatMap((s,r)=>{if(!e?.[r])return[];let o=new B(...e[r]).normalize(),a=new B(...i).addScaledVector(o,-Kh/2),l=new St().setFromUnitVectors(h3,o);return[{dof:s,body:t,place:new We().compose(a,l,new B(Kh,Kh,Kh))}]})}function m3(n,e,t,i){let s=null;for(let{body:o,at:a,dofs:l}of n){if(!l.length)continue;Ur.fromArray(a).applyMatrix4(e[o]);let c=t.pixels(Ur);if(!c)continue;let u=Ur.distanceTo(t.ray.origin),h=u-u3,f=t.pixelsPerMetre(u)*_m,d=Math.max(0,Math.hypot(c.x-t.x,c.y-t.y)-f);d>t.tolerance||d>(s?.miss??1/0)||d===s?.miss&&h>s.distance||(s={items:l,miss:d,distance:h,point:Ur.clone()})}if(!s)return null;let r=s.items.findIndex(o=>i.includes(o));return{...s,item:s.items[Math.max(r,0)],next:s.items[(r+1)%s.items.length]}}function Cb(n,e){let t=Ab(n.skeleton.bones,e),i=Tb(n.skeleton.joints,e),s=()=>{t.paint(),i.paint(),e.ask()};s();let r=[e.state.on("theme",s),e.state.on("selected hovered",()=>{i.paint(),e.ask()})];return{name:"skeleton",object:new bt().add(t.object,i.object),update({matrices:o}){t.update(o),i.update(o)},pick:(o,{matrices:a})=>i.pick(o,a),dispose(){r.forEach(o=>o()),t.dispose(),i.dispose()}}}var g3=[[n=>n.skeleton?.bodies.length,Cb],[n=>n.skeleton?.bodies.length,Hy],[n=>n.skeleton?.bones.length,Mb],[n=>n.mesh?.rest.length,Uy],[n=>n.skeleton&&n.muscles?.items.length,vb],[n=>n.reactions?.items.length,Ky],[n=>n.markers?.items.length,db],[n=>n.picture?.frames.length,bb],[n=>n.camera&&n.keypoints?.items.length,sb]],Rb=new Set(["skeleton","frames","muscles"]),Pb=(n,e)=>g3.filter(([t])=>t(n)).map(([,t])=>t(n,e));function Ib({scene:n,state:e,alignment:t},i,s){let r=n.trials[i],o=Iy(r),a=new bt;a.matrixAutoUpdate=!1;let l=Pb(r,s(i,o)),c=l.map(u=>new bt().add(u.object));return c.length&&a.add(...c),{trial:r,pose:o,ground:a,layers:l,move:()=>o.at(t.trialTime(i)),update(){let u=e.get("layers");a.visible=!e.get("hidden").includes(i),l.forEach((h,f)=>{c[f].visible=a.visible&&u[h.name]&&!(o.missing&&Rb.has(h.name)),c[f].visible?h.update(o):h.rest?.()})},pickable:()=>l.filter((u,h)=>c[h].visible&&u.object.visible&&u.pick),dispose(){a.removeFromParent(),l.forEach(u=>u.dispose())}}}var x3=6,Lb=new il,_3=new We;function Db(n,e,t,i,s,r=x3){Lb.setFromCamera(new He(2*i/t.width-1,1-2*s/t.height),e);let o=null;return n.forEach(({ground:a,pose:l,pickable:c},u)=>{let h=y3(a,e,t,i,s,r);for(let f of c()){let d=f.pick(h,l);d&&(!o||v3(d,o))&&(o={...d,trial:u})}}),o}var v3=(n,e)=>Math.abs(n.miss-e.miss)>1?n.miss<e.miss:n.distance<e.distance;function y3(n,e,t,i,s,r){let o=new B;return{x:i,y:s,tolerance:r,ray:Lb.ray.clone().applyMatrix4(_3.copy(n.matrix).invert()),pixels(a){return o.copy(a).applyMatrix4(n.matrix).applyMatrix4(e.matrixWorldInverse),o.z<0?(o.applyMatrix4(e.projectionMatrix),{x:(o.x+1)/2*t.width,y:(1-o.y)/2*t.height}):null},pixelsPerMetre:a=>e.projectionMatrix.elements[5]*t.height/2/a}}var b3=1.1,S3=1.5,Nb={distance:.5,angle:.35},Ob=9,kb=new B(0,1,0),Jh=new B,Nl=new B;function Ub(n,e,t,i){let s=[],r=[];o();function o(){s=i.map(g=>M3(g.forward,i[0].forward)),r=i.map((g,p)=>l(p))}function a(g,p){let _=t.trialTime(g,p);return xn(n.trials[g].stage_time,_)}function l(g){if(g===0)return!0;if(i[g].forward.angleTo(i[0].forward)>Nb.angle)return!1;let p=Math.min(...[0,g].map(_=>i[_].duration));for(let _=0;_<Ob;_++){let w=p*_/(Ob-1);if([Jh,Nl].forEach((y,b)=>{let S=b?g:0,{stage_time:v}=n.trials[S];i[S].at(xn(v,v[0]+w),y).setY(0)}),Jh.distanceTo(Nl)>Nb.distance)return!1}return!0}let c=()=>n.trials.map((g,p)=>p).filter(g=>!e.get("hidden").includes(g)),u=()=>c()[0]??0,h=()=>e.get("alignment")==="cycle",f=!1;function d(g,p){let[_,w]=[e.get("view"),c()];_!=="orbit"&&(f=_==="side");let y=w.indexOf(g)-(w.length-1)/2,{forward:b}=i[u()];return f?p.copy(b).multiplyScalar(y*S3):p.crossVectors(kb,b).multiplyScalar(y*b3)}function m(g,p){let _=u(),w=!r[g]||h();if(g===_||!w)p.identity();else{let[y,b]=h()?[a(g),a(_)]:[a(g,0),a(_,0)],S=new St().copy(s[_]).invert().multiply(s[g]);i[_].at(b,Nl).setY(i[_].floor),i[g].at(y,Jh).setY(i[g].floor).applyQuaternion(S),p.makeRotationFromQuaternion(S).setPosition(Nl.sub(Jh))}return e.get("arrangement")==="side"&&c().length>1&&p.premultiply(new We().makeTranslation(d(g,Nl))),p}let x=new We;return{shown:c,lay:m,refresh:o,centre:(g,p)=>i[g].at(a(g),p).applyMatrix4(m(g,x)),forward:()=>i[u()].forward,floor:()=>i[u()].floor}}function M3(n,e){let t=Math.atan2(n.z*e.x-n.x*e.z,n.x*e.x+n.z*e.z);return new St().setFromAxisAngle(kb,t)}var Fb={type:"change"},ym={type:"start"},zb={type:"end"},Qh=new Es,Bb=new hi,w3=Math.cos(70*Xu.DEG2RAD),Tn=new B,si=2*Math.PI,Ct={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},vm=1e-6,ef=class extends sl{constructor(e,t=null){super(e,t),this.state=Ct.NONE,this.target=new B,this.cursor=new B,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Zs.ROTATE,MIDDLE:Zs.DOLLY,RIGHT:Zs.PAN},this.touches={ONE:Ks.ROTATE,TWO:Ks.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new B,this._lastQuaternion=new St,this._lastTargetPosition=new B,this._quat=new St().setFromUnitVectors(e.up,new B(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Ui,this._sphericalDelta=new Ui,this._scale=1,this._panOffset=new B,this._rotateStart=new He,this._rotateEnd=new He,this._rotateDelta=new He,this._panStart=new He,this._panEnd=new He,this._panDelta=new He,this._dollyStart=new He,this._dollyEnd=new He,this._dollyDelta=new He,this._dollyDirection=new B,this._mouse=new He,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=A3.bind(this),this._onPointerDown=E3.bind(this),this._onPointerUp=T3.bind(this),this._onContextMenu=N3.bind(this),this._onMouseWheel=P3.bind(this),this._onKeyDown=I3.bind(this),this._onTouchStart=L3.bind(this),this._onTouchMove=D3.bind(this),this._onMouseDown=C3.bind(this),this._onMouseMove=R3.bind(this),this._interceptControlDown=O3.bind(this),this._interceptControlUp=k3.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=Ct.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Fb),this.update(),this.state=Ct.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;Tn.copy(t).sub(this.target),Tn.applyQuaternion(this._quat),this._spherical.setFromVector3(Tn),this.autoRotate&&this.state===Ct.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=si:i>Math.PI&&(i-=si),s<-Math.PI?s+=si:s>Math.PI&&(s-=si),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Tn.setFromSpherical(this._spherical),Tn.applyQuaternion(this._quatInverse),t.copy(this.target).add(Tn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Tn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new B(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new B(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=Tn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Qh.origin.copy(this.object.position),Qh.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Qh.direction))<w3?this.object.lookAt(this.target):(Bb.setFromNormalAndCoplanarPoint(this.object.up,this.target),Qh.intersectPlane(Bb,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>vm||8*(1-this._lastQuaternion.dot(this.object.quaternion))>vm||this._lastTargetPosition.distanceToSquared(this.target)>vm?(this.dispatchEvent(Fb),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?si/60*this.autoRotateSpeed*e:si/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){Tn.setFromMatrixColumn(t,0),Tn.multiplyScalar(-e),this._panOffset.add(Tn)}_panUp(e,t){this.screenSpacePanning===!0?Tn.setFromMatrixColumn(t,1):(Tn.setFromMatrixColumn(t,0),Tn.crossVectors(this.object.up,Tn)),Tn.multiplyScalar(e),this._panOffset.add(Tn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Tn.copy(s).sub(this.target);let r=Tn.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(si*this._rotateDelta.x/t.clientHeight),this._rotateUp(si*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(si*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-si*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(si*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-si*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(si*this._rotateDelta.x/t.clientHeight),this._rotateUp(si*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new He,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function E3(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function A3(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function T3(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(zb),this.state=Ct.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function C3(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Zs.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=Ct.DOLLY;break;case Zs.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Ct.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Ct.ROTATE}break;case Zs.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=Ct.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=Ct.PAN}break;default:this.state=Ct.NONE}this.state!==Ct.NONE&&this.dispatchEvent(ym)}function R3(n){switch(this.state){case Ct.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case Ct.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case Ct.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function P3(n){this.enabled===!1||this.enableZoom===!1||this.state!==Ct.NONE||(n.preventDefault(),this.dispatchEvent(ym),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(zb))}function I3(n){this.enabled!==!1&&this._handleKeyDown(n)}function L3(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Ks.ROTATE:if(this.enableRotate===!1){this.state=Ct.NONE;break}this._handleTouchStartRotate(n),this.state=Ct.TOUCH_ROTATE;break;case Ks.PAN:if(this.enablePan===!1){this.state=Ct.NONE;break}this._handleTouchStartPan(n),this.state=Ct.TOUCH_PAN;break;default:this.state=Ct.NONE}break;case 2:switch(this.touches.TWO){case Ks.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=Ct.TOUCH_DOLLY_PAN;break;case Ks.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=Ct.TOUCH_DOLLY_ROTATE;break;default:this.state=Ct.NONE}break;default:this.state=Ct.NONE}this.state!==Ct.NONE&&this.dispatchEvent(ym)}function D3(n){switch(this._trackPointer(n),this.state){case Ct.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case Ct.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case Ct.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case Ct.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=Ct.NONE}}function N3(n){this.enabled!==!1&&n.preventDefault()}function O3(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function k3(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Sm=new B(0,1,0),Gb=.5,U3=1.07,Vb=new B,[Ol,kl,bm,Ul]=[new B,new B,new B,new B];function Mm(n,e,t=new B){Vb.crossVectors(e,Sm);let[i,s,r]={front:[1,0,.04],side:[0,1,.04],back:[-1,0,.04],top:[0,.001,1]}[n]??[.62,.78,.2];return t.set(0,0,0).addScaledVector(e,i).addScaledVector(Vb,s).addScaledVector(Sm,r).normalize()}function tf(n,e,t,i){Ol.copy(e).negate(),kl.crossVectors(Ol,Sm).normalize(),bm.crossVectors(kl,Ol);let s=[kl,bm,Ol],r=s.map(f=>Math.min(...n.map(d=>d.dot(f)))),o=s.map(f=>Math.max(...n.map(d=>d.dot(f)))),a=new B;s.forEach((f,d)=>a.addScaledVector(f,(r[d]+o[d])/2));let[l,c]=[Math.tan(t*Math.PI/360),Math.tan(t*Math.PI/360)*i],[u,h]=[0,0];for(let f of n){Ul.subVectors(f,a);let d=-Ul.dot(Ol);u=Math.max(u,d+Math.abs(Ul.dot(bm))/l),u=Math.max(u,d+Math.abs(Ul.dot(kl))/c),h=Math.max(h,Math.abs(Ul.dot(kl)))}return u*=U3,{distance:u,centre:a,wide:h/(u*c)}}function wm(n,{floor:e,height:t}){let i=[];for(let s=0;s<8;s++){let[r,o]=[Gb*Math.cos(s*Math.PI/4),Gb*Math.sin(s*Math.PI/4)];i.push(new B(n.x+r,e,n.z+o)),i.push(new B(n.x+r/3,e+t,n.z+o/3))}return i}function Hb(n,{real:e,video:t,eye:i,size:s,ask:r,turn:o}){let a=({movementX:c,movementY:u,buttons:h})=>{if(!(h!==1||!e()||c===0&&u===0)){if(!t.magnified())return o(-c*Math.PI/s.height,-u*Math.PI/s.height);t.pan(c,u),r()}},l=c=>{if(!e())return;c.preventDefault();let{left:u,top:h}=n.getBoundingClientRect(),f={x:c.clientX-u,y:c.clientY-h};t.zoom(1.0015**-c.deltaY,i,f),r()};return n.addEventListener("pointermove",a),n.addEventListener("wheel",l,{passive:!1}),()=>{n.removeEventListener("pointermove",a),n.removeEventListener("wheel",l)}}var F3=8;function Wb(n){let e=1,t=null,i=null;function s(o,a,l,c){let u=l/a/2;return 2*u>=c?c/2:Math.min(Math.max(o,u),c-u)}function r(o){let a=am(o,n);if(e===1)return a;let l=a.scale*e,c=s(t.x,l,n.width,o.width),u=s(t.y,l,n.height,o.height);return{left:n.width/2-c*l,top:n.height/2-u*l,width:o.width*l,height:o.height*l,scale:l}}return{box:r,magnified:()=>e>1,reset:()=>e=1,zoom(o,a,l){let c=r(l),u={x:(a.x-c.left)/c.scale,y:(a.y-c.top)/c.scale};e=Math.min(Math.max(e*o,1),F3);let h=am(l,n).scale*e;t={x:s(u.x+(n.width/2-a.x)/h,h,n.width,l.width),y:s(u.y+(n.height/2-a.y)/h,h,n.height,l.height)}},pan(o,a,l){let{left:c,top:u,scale:h}=r(l);t={x:s((n.width/2-c-o)/h,h,n.width,l.width),y:s((n.height/2-u-a)/h,h,n.height,l.height)}},follow(o,a){a&&i&&e>1&&(t={x:t.x+o.x-i.x,y:t.y+o.y-i.y}),i=o}}}function Xb({scene:n,state:e,arrangement:t,poses:i,size:s}){let r=Wb(s),o=()=>t.shown().find(m=>n.trials[m].camera),a=()=>n.trials[o()??0].camera??s,[l,c,u]=[new St,new St,new We],h=new B;function f(m,x){x.updateMatrixWorld();let{x:g,y:p}=m.applyMatrix4(x.matrixWorldInverse).applyMatrix4(x.projectionMatrix),{left:_,top:w,scale:y}=r.box(a());return{x:((g+1)/2*s.width-_)/y,y:((1-p)/2*s.height-w)/y}}return{there:()=>o()!==void 0,look(m,x,g){let p=o(),{camera:_}=n.trials[p];oa(_,i[p].place,m.position,l),t.lay(p,u),m.position.applyMatrix4(u),m.quaternion.multiplyQuaternions(c.setFromRotationMatrix(u),l);let w=()=>ib(_,r.box(_),s,x,g,m.projectionMatrix);w(),r.follow(f(t.centre(p,h),m),e.get("follow")),r.magnified()&&w()},zoom(m,x,g){let p=g??d(f(t.centre(o(),h),x));r.zoom(m,p,a())},pan:(m,x)=>r.pan(m,x,a()),magnified:r.magnified,reset:r.reset,letterbox:()=>r.box(a())};function d({x:m,y:x}){let{left:g,top:p,scale:_}=r.box(a());return{x:g+m*_,y:p+x*_}}}var B3=45,qb=.5,$b=12;function Yb({scene:n,state:e,arrangement:t,subjects:i,size:s,covered:r}){let o=()=>{let l=t.shown();return l.length?l:[0]};function a(){let l=new B,c=new We;return o().flatMap(u=>{if(e.get("follow"))return wm(t.centre(u,l),i[u]);let{stage_time:h}=n.trials[u];return t.lay(u,c),Array.from({length:$b},(f,d)=>{let m=Math.round(d/($b-1)*(h.length-1));return i[u].at({index:m,next:m,share:0},l).applyMatrix4(c),wm(l,i[u])}).flat()})}return{focus(l){let c=o(),u=new B;l.set(0,0,0);for(let h of c)l.add(t.centre(h,u));return l.divideScalar(c.length),l.setY(t.floor()+i[c[0]].height/2)},fit(l,c){let u=a(),{width:h,height:f}=s,d={...tf(u,l,c,h/f),shift:{x:0,y:0}},m=r(),x=(1-d.wide)/2*h;if(m.height<B3||m.width<x)return d;let[g,p]=[m.width/h,Math.min(m.height/f,qb)],_=360/Math.PI*Math.atan(Math.tan(c*Math.PI/360)*(1-p)),w=tf(u,l,_,h/(f*(1-p)));if(g>qb)return{...w,shift:{x:0,y:p}};let y=tf(u,l,c,h*(1-g)/f);return y.distance<=w.distance?{...y,shift:{x:g,y:0}}:{...w,shift:{x:0,y:p}}}}}var nf=28,[Em,Am]=[.05,120],jb=380,Zb=n=>n*n*(3-2*n),Tm=()=>window.matchMedia("(prefers-reduced-motion: reduce)").matches;function Kb(n,e){let{scene:t,state:i,arrangement:s,size:r,ask:o}=e,a=!t.trials.some(Qu),l=Xb(e),c=Yb(e),{focus:u}=c,h=new Wn(nf,1,Em,Am),f=new Wn(nf,1,Em,Am),d=new ef(f,n);Object.assign(d,{minDistance:.3,maxDistance:60,zoomSpeed:.8,rotateSpeed:.8}),d.addEventListener("change",o),d.addEventListener("start",D);let m=!1,x=null,g=!1,p={x:0,y:0},_=new B,w=new B,y=()=>i.get("view")==="camera"&&l.there();function b(Y,K=!1){let{distance:ae,centre:ce,shift:ee}=c.fit(Y,nf),fe={target:ce,place:ee,offset:new Ui().setFromVector3(Y).makeSafe()};if(fe.offset.radius=ae,u(_),K||Tm())d.target.copy(fe.target),Object.assign(p,ee),f.position.setFromSpherical(fe.offset).add(fe.target),x=null;else{let me=new Ui().setFromVector3(f.position.clone().sub(d.target)),Se=fe.offset.theta-me.theta;fe.offset.theta-=Math.round(Se/(2*Math.PI))*2*Math.PI,x={start:performance.now(),from:{target:d.target.clone(),offset:me,place:{...p}},goal:fe}}o()}let S=()=>({start:performance.now(),position:h.position.clone(),turn:h.quaternion.clone(),projection:h.projectionMatrix.clone()}),v=null;function E(){let Y=i.get("view"),K=y();d.enabled=!K,P!==K&&!Tm()&&(v=S()),P=K,!K&&!g&&b(Mm(Y,s.forward()),!!v),g||(m=!1),g=!1,o()}let P=!1;function D(){x=null,m=!0,i.get("view")!=="orbit"&&(y()&&N(),g=!0,i.set({view:"orbit"}))}function N(){u(w);let Y=Math.tan(nf*Math.PI/360)*h.projectionMatrix.elements[5],K=h.position.distanceTo(w)/Y;Object.assign(p,{x:0,y:0}),d.target.copy(w),f.position.subVectors(h.position,w).setLength(K).add(w),_.copy(w),v=Tm()?null:S(),P=!1,d.enabled=!0}function I(Y,K){if(a)return;D();let ae=new Ui().setFromVector3(f.position.clone().sub(d.target));ae.theta+=Y,ae.phi+=K,f.position.setFromSpherical(ae.makeSafe()).add(d.target),o()}function k(){if(u(w),i.get("follow")){let Y=w.clone().sub(_);f.position.add(Y),d.target.add(Y),x?.from.target.add(Y),x?.goal.target.add(Y)}_.copy(w)}function T(Y){if(!x)return;let K=Math.min((Y-x.start)/jb,1),ae=Zb(K),{from:ce,goal:ee}=x;d.target.lerpVectors(ce.target,ee.target,ae);for(let me of["x","y"])p[me]=ce.place[me]+ae*(ee.place[me]-ce.place[me]);let fe=me=>ce.offset[me]+ae*(ee.offset[me]-ce.offset[me]);f.position.setFromSpherical(new Ui(fe("radius"),fe("phi"),fe("theta"))).add(d.target),K===1?x=null:o()}function U(){d.update(),f.aspect=r.width/r.height,f.updateProjectionMatrix(),h.position.copy(f.position),h.quaternion.copy(f.quaternion),h.projectionMatrix.copy(f.projectionMatrix),h.projectionMatrix.elements[8]-=p.x,h.projectionMatrix.elements[9]-=p.y}function W(Y){if(!v)return;let K=Math.min((Y-v.start)/jb,1),ae=1-Zb(K);h.position.lerp(v.position,ae),h.quaternion.slerp(v.turn,ae);let[ce,ee]=[h.projectionMatrix.elements,v.projection.elements];for(let fe=0;fe<16;fe++)ce[fe]+=ae*(ee[fe]-ce[fe]);K===1?v=null:o()}let V=(Y=!1)=>{let K=new B;x?K.setFromSpherical(x.goal.offset).normalize():K.subVectors(f.position,d.target).normalize(),b(K,Y),m=!1},ne=()=>m||y()||V(!0),$=[i.on("view",E),Hb(n,{real:y,video:l,eye:h,size:r,ask:o,turn:I}),i.on("arrangement alignment hidden",()=>y()||V()),i.on("follow",()=>m||y()||V())];return b(Mm(i.get("view"),s.forward()),!0),P=y(),d.enabled=!P,{eye:h,focus:u,update(Y){k(),T(Y),y()?l.look(h,Em,Am):U(),W(Y),h.projectionMatrixInverse.copy(h.projectionMatrix).invert(),h.updateMatrixWorld()},exact:()=>y()&&!v,letterbox:l.letterbox,refit:ne,fit(){l.reset(),y()?o():V()},rotate:I,zoom(Y){if(y())return l.zoom(Y,h),o();D();let K=f.position.clone().sub(d.target),ae=Math.min(Math.max(K.length()/Y,d.minDistance),d.maxDistance);f.position.copy(K.setLength(ae)).add(d.target),o()},dispose(){$.forEach(Y=>Y()),d.dispose()}}}var Jb=6,z3=`
  varying vec2 ground;
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    ground = world.xz;
    gl_Position = projectionMatrix * viewMatrix * world;
  }
`,G3=`
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
    float fade = 1.0 - smoothstep(0.15, 1.0, distance(ground, middle) / ${Jb.toFixed(1)});
    float strength = max(0.45 * grid(1.0), 0.16 * grid(0.25));
    gl_FragColor = vec4(line, (strength + 0.035) * fade);
    #include <colorspace_fragment>
  }
`;function Qb(n,e,t){let i=document.createElement("div");i.className="bk-stage-scale",i.textContent="Floor: lines every 1 m and 0.25 m",t.append(i);let s=new Jt({vertexShader:z3,fragmentShader:G3,transparent:!0,depthWrite:!1,uniforms:{line:{value:e("--bk-muted")},middle:{value:[0,0]}}}),r=new $t(new _r(Jb,48).rotateX(-Math.PI/2),s);r.renderOrder=-10;let o=n.on("theme",()=>s.uniforms.line.value=e("--bk-muted"));return{object:r,update(a,l){r.visible=n.get("layers").floor,i.hidden=!r.visible||n.get("view")==="camera",r.position.set(a.x,l-.002,a.z),s.uniforms.middle.value=[a.x,a.z]},dispose(){o(),i.remove(),r.geometry.dispose(),s.dispose()}}}var eS=18,V3=12.5,Hi=80,H3=252,tS=118,nS=20,W3=1.6,X3=13,ar=(n,e,t="")=>`<text x="${n}" y="${V3}" style="fill:var(--bk-text);${t}">${e}</text>`,Fr="fill:var(--bk-muted);";function iS(n,{scene:e,state:t,root:i}){let s=document.createElement("div");s.className="bk-legend",s.hidden=!0,n.append(s);let r="",o=()=>{let a=t.get("layers"),l=e.trials.filter((h,f)=>!t.get("hidden").includes(f)),c=h=>a[h]?l.filter(f=>f[h]?.items.length):[],u=({camera:h,picture:f})=>h&&(t.get("view")==="camera"||f&&a.picture);return{muscles:c("muscles"),reactions:c("reactions"),markers:c("markers"),keypoints:c("keypoints").filter(u)}};return{update(a){let l=1.03**Math.round(Math.log(a)/Math.log(1.03)),c=q3(o(),l,t.get("theme"));c!==r&&(r=c,s.innerHTML=c,s.hidden=!c)},async paint(a,l){if(!r)return;let c=getComputedStyle(i.host??n),u=(_,w)=>c.getPropertyValue(w).trim().replaceAll('"',"'")||"gray",h=r.replace(/var\((--[\w-]+)\)/g,u),f=new Image;f.src=`data:image/svg+xml,${encodeURIComponent(h)}`,await f.decode();let[d,m]=[f.width*l,f.height*l],[x,g]=[nS*l,a.canvas.height-m-nS*l],p=8*l;a.globalAlpha=.82,a.fillStyle=c.getPropertyValue("--bk-panel").trim()||"white",a.fillRect(x-p,g-p,d+2*p,m+2*p),a.globalAlpha=1,a.drawImage(f,x,g,d,m)},dispose:()=>s.remove()}}function q3({muscles:n,reactions:e,markers:t,keypoints:i},s,r){let o=[];n.some(({series:u})=>u?.activation)&&o.push($3(r));let a=n.filter(({series:u})=>u?.muscle_force);if(a.length&&o.push(Y3(a,s)),e.length&&o.push(j3(e,s)),t.length&&o.push(Z3(t)),i.length&&o.push(K3(i)),!o.length)return"";let l=o.map(({name:u,svg:h},f)=>`<g transform="translate(0 ${eS*f})">${ar(0,u)}${h}</g>`),c=o.map(({label:u})=>u).join("; ");return`<svg xmlns="http://www.w3.org/2000/svg" width="${H3}" height="${eS*o.length}" role="img" aria-label="Legend: ${c}" style="font:11px var(--bk-font);font-variant-numeric:tabular-nums">${l.join("")}</svg>`}function $3(n){return{name:"Activation",svg:`<defs><linearGradient id="activation">${vx(n).map(({at:t,colour:i})=>`<stop offset="${t}" stop-color="${i}"/>`).join("")}</linearGradient></defs>`+ar(Hi,0,Fr)+`<rect x="${Hi+12}" y="4" width="${tS}" height="9" rx="4.5" fill="url(#activation)"/>`+ar(Hi+18+tS,1,Fr),label:"muscle activation as colour from 0 to 1"}}function Y3(n,e){let t=Math.PI*hm*(X3/2/e)**2,i=Q3(Math.min(t,Math.max(...n.map(J3))));return{name:"Muscle force",svg:[.1,.5,1].map(o=>Number((o*i).toPrecision(1))).map((o,a)=>{let l=Math.max(2*fm(o)*e,W3),c=Hi+54*a;return`<line x1="${c+l/2}" x2="${c+16-l/2}" y1="8.5" y2="8.5" stroke-linecap="round" stroke-width="${l.toFixed(1)}" style="stroke:var(--bk-muted)"/>`+ar(c+20,`${o}${a===2?" N":""}`,Fr)}).join(""),label:`muscle force as thickness, up to ${i} N`}}function j3(n,e){let{reactions:t}=n[0],{weight:i}=t,s=rm(t)*(i||1e3)*e,r=[4,2,1,.5,.2,.1].find(h=>h*s<=90)??.05,o=r*s,a=n.every(h=>Math.abs(h.reactions.weight-i)<.5),l=i&&a&&o<68?` = ${Math.round(i*r)} N`:"",c=i?`${r} BW${l}`:`${1e3*r} N`,u=Hi+o;return{name:"Reaction",svg:`<g style="stroke:var(--bk-muted);fill:var(--bk-muted)"><line x1="${Hi}" x2="${u-7}" y1="8.5" y2="8.5" stroke-width="3"/><path d="M${u} 8.5l-10 -4.5v9z" stroke="none"/></g>`+ar(u+6,c,Fr),label:`ground reaction as length, ${c} as long as ${Math.round(o)} pixels`}}function Z3(n){let e=n.some(({markers:o,series:a})=>o.model||a?.marker_error),[t,i]=Xh,r=(e?[`\u2264 ${t}`,`\u2264 ${i}`,`&gt; ${i} mm`]:["measured"]).map((o,a)=>{let l=Hi+54*a;return`<circle cx="${l+5}" cy="8.5" r="4" fill="${cm[a]}" stroke-width="0.75" style="stroke:var(--bk-text)"/>${ar(l+13,o,Fr)}`});return{name:e?"Marker error":"Markers",svg:r.join(""),label:"marker error as colour"}}function K3(n){let e=n.some(({keypoints:s})=>s.reprojected),t=`<circle cx="${Hi+5}" cy="8.5" r="4" fill="none" stroke-width="1.8"/>`,i=`<circle cx="${Hi+78}" cy="8.5" r="3.2" stroke="none"/>`;return{name:"Keypoints",svg:`<g style="stroke:var(--bk-muted);fill:var(--bk-muted)">${t}${e?i:""}</g>`+ar(Hi+14,"detected",Fr)+(e?ar(Hi+86,"of the body",Fr):""),label:"detected keypoints as rings, those of the body as dots"}}function J3({series:n}){let e=n.muscle_force;if(e.most===void 0){e.most=0;for(let t of e.values)t>e.most&&(e.most=t)}return e.most}function Q3(n){if(!(n>0))return 100;let e=10**Math.floor(Math.log10(n));return e*[5,2,1].find(t=>t*e<=n)}function sS(n,e,t){let i=document.createElement("div");i.className="bk-stage-note",i.hidden=!0,n.append(i);let s="";return{update(r){let o=t.shown().filter(c=>r[c].pose.missing).map(c=>e.trials[c].name),a=e.trials.length>1?`No pose here: ${o.join(", ")}`:"No pose at this time",l=o.length?a:"";l!==s&&(s=i.textContent=l,i.hidden=!l)},dispose:()=>i.remove()}}var rS={light:[16777215,10525330,2],dark:[15922687,6709852,1.7]};function oS(){let n=new tl(16777215,8947848,1.5),e=new Io(16774890,1.7),t=new Io(15134463,.6);return{object:new bt().add(n,e,t,e.target,t.target),update(s){e.position.set(.7,.9,.8).applyQuaternion(s.quaternion),t.position.set(-.9,.1,.4).applyQuaternion(s.quaternion)},theme(s){let[r,o,a]=rS[s]??rS.light;n.color.set(r),n.groundColor.set(o),n.intensity=a}}}var eL={1:2,deg:1,N:0,"N*m":1,"N*m/kg":2,W:0,"W/kg":2,BW:2,mm:1,m:3,px:1},tL=3;function lS({item:n,items:e=[n],trial:t,lines:i=[]},s,r){let o=s.trials[t],a=r.trialTime(t),l=h=>s.items[h]?.label||s.items[h]?.name||h,c=e.length>1&&o.skeleton?.joints.find(({dofs:h})=>h.includes(n)),u=c?e.map(h=>[l(h),aS(h,o,s,a)[0]?.[1]??""]):aS(n,o,s,a);return[H("strong",{text:c?c.label||c.name:l(n)}),s.trials.length>1?H("span",{class:"bk-tip-trial",text:o.name}):null,...i.map(h=>H("span",{text:h})),u.length?H("dl",{},...u.flatMap(([h,f])=>[H("dt",{text:h}),H("dd",{text:f})])):null].filter(Boolean)}function aS(n,e,t,i){let s=xn(e.time,i),r=[];for(let[o,a]of Object.entries(e.series??{})){let l=a.items.indexOf(n);if(l<0)continue;let c=ls(a,l,s),{label:u=o,unit:h=""}=t.quantities[o]??{};r.push([u,Number.isNaN(c)?"not known":nL(c,h)])}return r.slice(0,tL)}function nL(n,e){let t=eL[e],s=(t===void 0?n.toPrecision(3):n.toFixed(t)).replace(/^-0(\.0*)?$/,"0$1").replace("-","\u2212");return e==="1"?s:e==="deg"?`${s}\xB0`:`${s} ${e.replaceAll("*","\xB7")}`}var iL=5,sL=600,aa=14;function cS(n,{scene:e,state:t,alignment:i},{canvas:s,pickAt:r}){let o=H("div",{class:"bk-tip",role:"tooltip",hidden:!0});n.append(o);let a=null,l=null,c=0,u=p=>{let _=n.getBoundingClientRect();return{x:p.clientX-_.left,y:p.clientY-_.top}};function h(){if(c=0,!a||l?.moved)return d(null);d(r(a.x,a.y))}let f=()=>c||=requestAnimationFrame(h);function d(p){if(!p&&!o.hidden&&t.set({hovered:null}),s.style.cursor=p?"pointer":"",o.hidden=!p,!p)return;t.set({hovered:p.item}),o.replaceChildren(...lS(p,e,i));let[_,w]=[o.offsetWidth,o.offsetHeight],y=a.x+aa+_<n.clientWidth,b=a.y+aa+w<n.clientHeight;o.style.left=`${Math.max(4,y?a.x+aa:a.x-aa-_)}px`,o.style.top=`${Math.max(4,b?a.y+aa:a.y-aa-w)}px`}function m(p,_){if(!p)return;let w=t.get("selected"),y=p.next??p.item;_?w.includes(y)?t.set({selected:w.filter(b=>b!==y)}):t.set({selected:[...w,y]}):t.set({selected:[y]})}let x={pointermove(p){a=u(p),l&&Math.hypot(a.x-l.x,a.y-l.y)>iL&&(l.moved=!0),p.pointerType!=="touch"&&f()},pointerdown(p){a=u(p),l={...a,time:p.timeStamp,moved:!1,main:p.button===0&&p.isPrimary}},pointerup(p){let _=l;if(l=null,!_?.main||_.moved||p.timeStamp-_.time>sL)return f();a=u(p);let w=r(a.x,a.y);m(w,p.ctrlKey||p.metaKey||p.shiftKey),d(w)},pointerleave(p){p.pointerType!=="touch"&&(a=null,d(null))},pointercancel(){l=null}};for(let[p,_]of Object.entries(x))s.addEventListener(p,_);let g=t.on("time",()=>a&&!o.hidden&&f());return{dispose(){g(),cancelAnimationFrame(c);for(let[p,_]of Object.entries(x))s.removeEventListener(p,_);o.remove()}}}var uS=[1,.75,.55],hS=8,rL=400;function fS(n,e){let t=0,i=0,s=0,r=[],o=l=>{l!==t&&(t=l,e(uS[t]))},a=n.on("playing",()=>{r=[],s=0,o(n.get("playing")?i:0)});return{tick(l){if(!n.get("playing")||(s&&l-s<rL&&r.push(l-s),s=l,r.length<hS))return;let c=r.sort((u,h)=>u-h)[hS>>1];r=[],c>55&&t+1<uS.length&&o(i=t+1)},dispose:a}}function dS({renderer:n,size:e,draw:t,over:i},s,r,o){let a={...e},l=({width:h,height:f,ratio:d})=>{Object.assign(e,{width:h,height:f,ratio:d}),n.setPixelRatio(d),n.setSize(h,f,!1),t()},c=document.createElement("canvas");[c.width,c.height]=[s,r];let u=c.getContext("2d");return o&&(u.fillStyle=o,u.fillRect(0,0,s,r)),l({width:s,height:r,ratio:1}),u.drawImage(n.domElement,0,0,s,r),i(u),l(a),c}function pS({context:n,size:e,eye:t,ask:i,element:s,letterbox:r}){let{scene:o,state:a,alignment:l,root:c}=n,u=document.createElement("div");u.className="bk-stage-corner",s.append(u);let h=new Map,f=()=>getComputedStyle(c.host??s);return(d,m)=>({trial:o.trials[d],index:d,several:o.trials.length>1,colour:o.trials[d].colour,scene:o,state:a,alignment:l,ask:i,corner:u,letterbox:r,camera:t,size:()=>e,theme:()=>a.get("theme"),tint:x=>new Xe(f().getPropertyValue(x).trim()||"#808080"),once(x,g){return h.has(x)||h.set(x,g()),h.get(x)},value:oL(o.trials[d],m)})}function oL({series:n},e){let t=new Map;return(i,s)=>{let r=n?.[i];if(!r)return NaN;t.has(i)||t.set(i,new Map(r.items.map((a,l)=>[a,l])));let o=t.get(i).get(s);return o===void 0?NaN:ls(r,o,e.samples)}}var aL=.1,[lL,cL,uL]=[44,6,8.2],xS=4,[mS,_S]=[25,26],hL=30,la=new B;function vS(n,e,t,i,s){let r=new Map,o=new Map,a=[];function l(u){if(!r.has(u)){let h=document.createElement("div");h.className="bk-stage-name",h.title=e.trials[u].name,h.dir="auto",h.style.borderColor=e.trials[u].colour,n.append(h),r.set(u,h)}return r.get(u)}function c(u,h,f){let d=Or(h,gS(f)),m=`${Math.round(f)}px`;u.textContent===d&&u.style.maxWidth===m||(u.textContent=d,u.style.maxWidth=m,o.set(u,u.offsetWidth))}return{update(u,h){a.length=0;let f=i.shown();if(f.length>1&&t.get("arrangement")==="side")for(let m of f)i.centre(m,la),la.y=i.floor()+s[m].height+aL,la.project(u),!(Math.abs(la.z)>1)&&a.push({index:m,x:(la.x+1)/2,y:(1-la.y)/2});a.sort((m,x)=>m.x-x.x),a.forEach((m,x)=>{let g=[a[x-1],a[x+1]].map(p=>Math.abs((p?.x??9)-m.x));m.room=Math.max(lL,Math.min(...g,.9/a.length)*h.width-cL)}),r.forEach((m,x)=>m.hidden=!a.some(g=>g.index===x));let d=[];for(let{index:m,x,y:g,room:p}of a){let _=l(m);_.hidden=!1,c(_,e.trials[m].name,p);let w=o.get(_)/2+xS,y=Math.min(Math.max(x*h.width,w),h.width-w),b=fL(d,y,w,Math.max(g*h.height,_S));_.style.transform=`translate(${y.toFixed(1)}px, ${b.toFixed(1)}px) translate(-50%, -100%)`}},paint(u,h,f,d){let m=h/d;u.font=`600 ${12*m}px system-ui, "DejaVu Sans", sans-serif`,u.textAlign="center";for(let{index:x,x:g,y:p,room:_}of a){let{name:w,colour:y}=e.trials[x];u.fillStyle=y,u.fillText(Or(w,gS(_)),g*h,Math.max(p*f,26*m)-6*m)}u.textAlign="start"},dispose:()=>r.forEach(u=>u.remove())}}var gS=n=>Math.max(3,Math.min(hL,Math.floor((n-18)/uL)));function fL(n,e,t,i){let s=a=>n.every(l=>Math.abs(l.left-e)>=l.half+t-xS||Math.abs(l.top-a)>=mS),o=[0,-1,1,-2,2,-3,3].map(a=>i+a*mS).find(a=>a>=_S&&s(a))??i;return n.push({left:e,half:t,top:o}),o}function yS(n,e){let t=document.createElement("div");t.className="bk-stage-note bk-stage-hint",t.textContent="Click here first, then the wheel zooms (or hold Ctrl)",t.hidden=!0,n.append(t);let i=0,s=-1/0,r=l=>s=l.timeStamp,o=l=>{if(e.getRootNode().activeElement===e||document.fullscreenElement||l.ctrlKey||l.metaKey)return a();l.stopPropagation(),!(l.timeStamp-s>1200)&&(t.hidden=!1,clearTimeout(i),i=setTimeout(a,1600))},a=()=>t.hidden=!0;return n.addEventListener("wheel",o,{capture:!0,passive:!0}),n.addEventListener("pointermove",r),e.addEventListener("focus",a),()=>{clearTimeout(i),n.removeEventListener("wheel",o,{capture:!0}),n.removeEventListener("pointermove",r),e.removeEventListener("focus",a),t.remove()}}var dL={orbit:"free view",front:"seen from the front",side:"seen from the right",back:"seen from behind",top:"seen from above",camera:"seen by the video's camera"};function bS(n,e){let{scene:t,state:i,alignment:s}=e,r=0,o=!1,a=()=>r||=o?requestAnimationFrame(W):0,l=Py(n,ae),{renderer:c,size:u}=l,h=c.domElement,f=fS(i,l.setScale),d=new gr,m=t.trials.map(Xd),x=[],g=Ub(t,i,s,m),p=Kb(h,{scene:t,state:i,arrangement:g,subjects:m,poses:x,size:u,ask:a,covered:()=>pL(n)}),_=pS({context:e,size:u,ask:a,element:n,eye:()=>p.eye,letterbox:p.letterbox}),{tint:w,corner:y}=_(0,null),b=Qb(i,w,y),S=oS();d.add(b.object,S.object);let v=sS(n,t,g),E=vS(n,t,i,g,m),P=t.trials.map((he,Ce)=>N(Ce)),D=iS(y,e);function N(he){let Ce=Ib(e,he,_);return x[he]=Ce.pose,d.add(Ce.ground),Ce}function I(){t.trials.forEach((he,Ce)=>{if(P[Ce]?.trial===he)return;let $e=P[Ce];m[Ce]=Xd(he),P[Ce]=N(Ce),$e?.dispose()}),g.refresh(),a()}let k={frames:0,cpu:0,longest:0},T=new B,U=new We;function W(he){if(r=0,!$)return;let Ce=performance.now();V(he??Ce);let $e=performance.now()-Ce;k.frames+=1,k.cpu+=$e,k.longest=Math.max(k.longest,$e),f.tick(Ce)}function V(he){P.forEach($e=>$e.move()),p.update(he),P.forEach(($e,Ue)=>{$e.ground.matrix.copy(g.lay(Ue,U)),$e.ground.matrixWorldNeedsUpdate=!0,$e.update()}),b.update(p.focus(T),g.floor()),v.update(P),E.update(p.eye,u),S.update(p.eye);let Ce=T.distanceTo(p.eye.position);D.update(p.eye.projectionMatrix.elements[5]*u.height/2/Ce),c.setScissorTest(!1),c.clear(),p.exact()&&ne(p.letterbox()),c.render(d,p.eye)}function ne({left:he,top:Ce,width:$e,height:Ue}){c.setScissor(he,u.height-Ce-Ue,$e,Ue),c.setScissorTest(!0)}let $=!0,Y=new IntersectionObserver(([{isIntersecting:he}])=>{$=he,$&&a()});Y.observe(h);let K=new ResizeObserver(()=>p.refit());K.observe(y);function ae(){o&&(p.refit(),a(),cancelAnimationFrame(r),W())}function ce(){let he=g.shown().map(Ce=>t.trials[Ce].name);h.setAttribute("aria-label",`Body in motion: ${he.join(", ")}; ${dL[i.get("view")]}`)}let ee=()=>S.theme(i.get("theme"));ee(),ce();let fe=[i.on("time layers hidden opacity view arrangement alignment cycle follow theme selected hovered",a),i.on("theme",ee),i.on("view hidden",ce),i.on("revision",I),yS(n,h),f.dispose];o=!0,a();let me={canvas:h,stats:k,actors:P,inside:{renderer:c,world:d,eye:p.eye},rotate:p.rotate,zoom:p.zoom,fit:p.fit,pickAt:(he,Ce)=>Db(P,p.eye,u,he,Ce),async picture(he,Ce,{background:$e=null}={}){let Ue=he/u.width,lt=dS({renderer:c,size:u,draw:()=>V(performance.now()),over:it=>E.paint(it,he,Ce,he/Ue)},he,Ce,$e);return await D.paint(lt.getContext("2d"),Ue),lt},dispose(){Se.dispose(),D.dispose(),o=!1,cancelAnimationFrame(r),fe.forEach(he=>he()),K.disconnect(),Y.disconnect(),p.dispose(),P.forEach(he=>he.dispose()),v.dispose(),E.dispose(),b.dispose(),l.dispose(),y.remove()}},Se=cS(n,e,me);return e.stage=me,me}function pL(n){let e=n.querySelector(".bk-stage-corner");return e?{width:e.offsetLeft+e.offsetWidth,height:e.offsetHeight+10}:{width:0,height:0}}var SS=`.buttons,.curve-options,.together,.trial-list{display:flex;flex-wrap:wrap;align-items:center;gap:6px;min-width:0}.toolbar .end,.trials .end{margin-left:auto}.toolbar .end{flex:none}.pane-bar .end~.end{margin-left:0}.trials{padding:6px 12px;border-bottom:1px solid var(--bk-line)}.trial-list{flex:1 1 280px;max-height:68px;overflow-y:auto}.trials .end{align-self:flex-start}.trial{max-width:280px}.trial[aria-pressed=true]{background:var(--bk-raised);color:var(--bk-text)}.trial[aria-pressed=false] .ellipsis{color:var(--bk-muted);text-decoration:line-through}.swatch{flex:none;width:12px;height:12px;border-radius:3px}.trial .sample{flex:none;width:38px;height:12px}.trial .eye{display:grid;color:var(--bk-muted)}.clearness{display:inline-flex;align-items:center;gap:6px;color:var(--bk-muted)}
`;var MS=`button,select,input{font:inherit;color:inherit;margin:0}:focus-visible{outline:2px solid var(--bk-focus);outline-offset:1px}.biokit:focus-visible{outline:2px solid var(--bk-focus);outline-offset:-2px}.muted{color:var(--bk-muted)}.ellipsis{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.button{display:inline-flex;align-items:center;justify-content:center;gap:6px;min-height:30px;min-width:30px;padding:0 9px;border:1px solid transparent;border-radius:var(--bk-radius);background:transparent;white-space:nowrap;cursor:pointer}.button.icon{padding:0 5px}.button.framed{border-color:var(--bk-line);background:var(--bk-raised)}.button:hover{background:var(--bk-hover)}.button[aria-pressed=true]{background:var(--bk-accent-soft);color:var(--bk-accent)}:host([data-theme="dark"]) .button[aria-pressed=true]{color:var(--bk-text)}.button.primary{background:var(--bk-accent);color:var(--bk-on-accent)}.button:disabled,.button[aria-disabled=true]{opacity:.5;cursor:default}svg.icon{width:18px;height:18px;flex:none;fill:none;stroke:currentColor;stroke-width:1.5;stroke-linecap:round;stroke-linejoin:round}svg.icon .solid{fill:currentColor}.segmented{display:inline-flex;border:1px solid var(--bk-line);border-radius:var(--bk-radius);background:var(--bk-raised);padding:1px}.segmented .button{min-height:26px;min-width:26px;padding:0 8px;border-radius:4px;border:0}.segmented .button[aria-checked=true]{background:var(--bk-accent);color:var(--bk-on-accent)}.select{appearance:none;min-height:30px;padding:0 26px 0 9px;border:1px solid var(--bk-line);border-radius:var(--bk-radius);background:var(--bk-raised) url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='10' height='6'%3E%3Cpath d='M1 1l4 4 4-4' fill='none' stroke='%237d8894' stroke-width='1.5'/%3E%3C/svg%3E") no-repeat right 9px center;max-width:100%;text-overflow:ellipsis;cursor:pointer}.range{appearance:none;width:84px;height:20px;background:transparent;cursor:pointer}.range::-webkit-slider-runnable-track{height:4px;border-radius:2px;background:var(--bk-line-strong)}.range::-moz-range-track{height:4px;border-radius:2px;background:var(--bk-line-strong)}.range::-webkit-slider-thumb{appearance:none;width:14px;height:14px;margin-top:-5px;border-radius:50%;border:2px solid var(--bk-raised);background:var(--bk-accent)}.range::-moz-range-thumb{width:12px;height:12px;border-radius:50%;border:2px solid var(--bk-raised);background:var(--bk-accent)}
`;var wS=`:host{display:block;min-width:0}*{box-sizing:border-box}[hidden]{display:none!important}.biokit{container:viewer / inline-size;position:relative;background:var(--bk-page);color:var(--bk-text);font:13px/1.4 var(--bk-font);border:1px solid var(--bk-line);border-radius:8px;outline:none;text-align:left}.frame{display:flex;flex-direction:column;height:var(--bk-height, 640px)}.refines .frame{height:calc(var(--bk-height, 640px) + 150px)}.biokit:fullscreen{border:0;border-radius:0}.biokit:fullscreen .frame,.biokit.fills .frame{height:100vh}.biokit.fills{position:fixed;inset:0;z-index:10000;border-radius:0}.toolbar,.trials,.pane-bar,.transport{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;flex:none;min-width:0}.toolbar{padding:8px 12px;border-bottom:1px solid var(--bk-line)}.title{flex:0 1 auto;min-width:0;max-width:240px;font-weight:600;font-size:14px;margin:0}.panes{--bk-split: 50%;flex:1;min-height:0;display:grid;grid-template-columns:minmax(0,var(--bk-split)) 9px minmax(0,1fr)}.panes.stage-only,.panes.side-only{grid-template-columns:minmax(0,1fr)}.pane{display:flex;flex-direction:column;min-width:0;min-height:0}.pane-bar{padding:5px 10px;min-height:40px;background:var(--bk-panel);border-bottom:1px solid var(--bk-line)}.pane-bar .end{margin-left:auto}.stage{position:relative;flex:1;min-height:0;overflow:hidden}.tab-panel{position:relative;flex:1;min-height:0;overflow:auto}.divider{position:relative;cursor:col-resize;background:var(--bk-panel);border:solid var(--bk-line);border-width:0 1px;touch-action:none}.divider:after{content:"";position:absolute;inset:calc(50% - 14px) 2px;height:28px;border-left:1px solid var(--bk-line-strong);border-right:1px solid var(--bk-line-strong)}.divider:hover:after,.divider:focus-visible:after{border-color:var(--bk-accent)}.refine{flex:none;border-bottom:1px solid var(--bk-line)}@container viewer (max-width: 719px){.frame,.refines .frame{height:auto}.panes,.panes.stage-only,.panes.side-only{display:flex;flex-direction:column}.stage{flex:none;height:380px}.tab-panel{flex:none;height:420px}.divider{display:none}.side-pane{border-top:1px solid var(--bk-line)}}
`;var ES=`.popover:focus{outline:none}.popover{position:fixed;inset:auto;margin:0;padding:6px;max-width:min(460px,calc(100vw - 16px));overflow:auto;border:1px solid var(--bk-line);border-radius:8px;background:var(--bk-raised);color:var(--bk-text);box-shadow:var(--bk-shadow);font:13px/1.4 var(--bk-font);text-align:left}.menu-item{display:flex;align-items:center;gap:8px;width:100%;min-height:30px;padding:4px 10px;border:0;border-radius:4px;background:none;text-align:left;cursor:pointer}.menu-item:hover:not(:disabled,[aria-disabled=true]){background:var(--bk-hover)}.menu-item[aria-disabled=true]{cursor:default}.menu-item[aria-disabled=true] .what{color:var(--bk-muted)}.menu-item .what{flex:1}.menu-item .note,.note{color:var(--bk-muted);font-size:12px}.check{flex:none;width:16px;height:16px;border:1px solid var(--bk-line-strong);border-radius:4px;display:grid;place-items:center}.check svg.icon{width:14px;height:14px;stroke-width:2;visibility:hidden}[aria-checked=true]>.check{background:var(--bk-accent);border-color:var(--bk-accent);color:var(--bk-on-accent)}[aria-checked=true]>.check svg.icon{visibility:visible}.menu-line{display:flex;align-items:center;gap:10px;padding:6px 10px;border-top:1px solid var(--bk-line);margin-top:4px}.message{margin:12px;padding:10px 12px;border:1px solid var(--bk-line);border-left:3px solid var(--bk-accent);border-radius:var(--bk-radius);background:var(--bk-panel)}.message.error{border-left-color:var(--bk-error);background:var(--bk-error-soft)}.message p{margin:0 0 4px}.message pre{margin:6px 0 0;white-space:pre-wrap;overflow-wrap:anywhere;font-size:12px}
`;var AS=`.muscle-choices{display:flex;flex-wrap:wrap;gap:8px}.muscle-instant{margin:8px 0 6px;font-variant-numeric:tabular-nums}.muscle-line{display:grid;grid-template-columns:minmax(110px,1.6fr) 1fr 1fr;align-items:center;gap:0 12px;min-height:24px;border-bottom:1px solid var(--bk-line)}.muscle-line:hover{background:var(--bk-hover)}.muscle-head{font-weight:600;border-bottom-color:var(--bk-line-strong);background:none}.muscle-head .right{color:var(--bk-right-text)}.muscle-head .left{color:var(--bk-left-text)}.muscle-name{padding:2px 4px;border:0;border-radius:4px;background:none;text-align:left;line-height:1.25;overflow-wrap:anywhere;cursor:pointer}.muscle-name[aria-pressed=true]{background:var(--bk-accent-soft);font-weight:600}.muscle-bar{display:flex;align-items:center;gap:6px;min-width:0}.muscle-bar.middle{grid-column:2 / 4}.muscle-bar i{flex:none;height:10px;border-radius:2px}.muscle-bar b{font-weight:400;font-variant-numeric:tabular-nums}.muscle-side{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`;var TS=`.help{padding:12px 16px;max-width:400px}.help h2{margin:0 0 8px;font-size:14px}.keys{display:grid;grid-template-columns:auto 1fr;gap:5px 16px;margin:0}.keys dt{white-space:nowrap}.keys dd{margin:0}kbd{padding:1px 6px;border:1px solid var(--bk-line-strong);border-radius:4px;font:inherit;font-size:12px}.menu-foot,.export-message{margin:4px 0 0;padding:6px 10px;max-width:340px;border-top:1px solid var(--bk-line);overflow-wrap:anywhere}.export-message{color:var(--bk-text)}.with-poster{display:flex;flex-direction:column;align-items:center;justify-content:center}.poster{min-height:0;max-width:100%;flex:0 1 auto;object-fit:contain}
`;var CS=`.on-paper{display:none}@media print{.toolbar>:not(.title),.trials .end,.pane-bar,.refine,.divider,.transport{display:none}.biokit{border:0;break-inside:avoid}.title{max-width:none;white-space:normal}.frame,.refines .frame{height:auto}.panes{display:block}.stage{height:420px}.tab-panel{overflow:visible}.on-paper{display:block;width:100%}.has-paper .toolbar,.has-paper .trials,.has-paper .panes{display:none}}
`;var RS=`.search{position:relative;flex:0 1 270px;min-width:180px}.search svg.icon{position:absolute;left:8px;top:6px;color:var(--bk-muted);pointer-events:none}.search-input{width:100%;height:30px;padding:0 10px 0 32px;border:1px solid var(--bk-line-strong);border-radius:var(--bk-radius);background:var(--bk-raised);text-overflow:ellipsis}.search-input::placeholder{color:var(--bk-muted);opacity:1}.popover.found{max-width:calc(100vw - 16px);padding:0;overflow:hidden}.found [role=listbox]{max-height:inherit;padding:6px;overflow:hidden auto}.kind{padding:8px 10px 4px;color:var(--bk-muted);font-size:12px;font-weight:600}.option{display:flex;gap:9px;padding:5px 10px;border-radius:4px;cursor:pointer}.option:hover{background:var(--bk-hover)}.option.active{background:var(--bk-accent-soft)}.option .what{flex:1;min-width:0;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px;overflow-wrap:anywhere}.option .tag{color:var(--bk-muted);font-size:12px}.option .note{flex-basis:100%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}.option.active .note{white-space:normal}.option.active .tag,.option.active .note{color:var(--bk-text)}[aria-selected=true]>.check{background:var(--bk-accent);border-color:var(--bk-accent);color:var(--bk-on-accent)}[aria-selected=true]>.check svg.icon{visibility:visible}.partly>.check{border-color:var(--bk-accent);background:linear-gradient(var(--bk-accent) 0 0) center / 8px 2px no-repeat}.none{margin:6px 10px;overflow-wrap:anywhere}.selection{flex:1 1 240px;min-width:0}.chips,.chip-list{display:flex;gap:6px;min-width:0}.chips>*{flex:none}.chip-list{flex-wrap:wrap}.chip{display:inline-flex;align-items:center;gap:6px;min-width:0;max-width:220px;height:28px;padding:0 3px 0 9px;border-radius:14px;background:var(--bk-accent-soft)}.chip.more{padding:0 10px;min-height:28px}.chip .dot{flex:none;width:8px;height:8px;border-radius:50%;background:var(--bk-muted)}.chip .dot.right{background:var(--bk-right)}.chip .dot.left{background:var(--bk-left)}.chip .dot.both{background:linear-gradient(90deg,var(--bk-left) 50%,var(--bk-right) 50%)}.chip .take{display:grid;place-items:center;width:22px;height:22px;padding:0;border:0;border-radius:50%;background:none;cursor:pointer}.chip .take:hover{background:var(--bk-hover)}.chip .take svg.icon{width:14px;height:14px}.pick{min-height:28px;border-radius:14px;padding:0 11px}.pick:first-letter{text-transform:uppercase}
`;var PS=`.bk-stage-canvas{position:absolute;inset:0;width:100%;height:100%;display:block;outline:none;cursor:grab;touch-action:none}.bk-stage-canvas:active{cursor:grabbing}.bk-stage-canvas:focus-visible{box-shadow:inset 0 0 0 2px var(--bk-focus, #4c8dff)}.bk-stage-corner{position:absolute;left:10px;bottom:10px;display:flex;flex-direction:column;align-items:flex-start;gap:6px;pointer-events:none}.bk-stage-corner>[hidden]{display:none}.bk-stage-axes{display:flex;gap:12px;padding:6px 10px;color:var(--bk-text);font-size:12px}.bk-stage-scale{padding:0 10px;color:var(--bk-muted);font-size:11px;line-height:1.2}.bk-stage-note{position:absolute;top:10px;left:50%;max-width:80%;transform:translate(-50%);padding:5px 12px;border-radius:var(--bk-radius, 4px);background:color-mix(in srgb,var(--bk-panel, #fff) 88%,transparent);color:var(--bk-text);font-size:12px;text-align:center;pointer-events:none}.bk-stage-note[hidden]{display:none}.bk-stage-hint{top:auto;bottom:10px}.bk-stage-name{position:absolute;left:0;top:0;padding:2px 8px;border-bottom:3px solid;border-radius:var(--bk-radius, 4px);background:color-mix(in srgb,var(--bk-panel, #fff) 82%,transparent);color:var(--bk-text);font-size:12px;font-weight:600;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;pointer-events:none}.bk-stage-name[hidden]{display:none}
`;var IS=`.bk-tip{position:absolute;z-index:3;max-width:min(280px,70%);padding:6px 10px;display:flex;flex-direction:column;gap:2px;border:1px solid var(--bk-line);border-radius:var(--bk-radius, 4px);background:var(--bk-raised, var(--bk-panel));color:var(--bk-text);box-shadow:var(--bk-shadow);font-size:12px;line-height:1.4;pointer-events:none;overflow-wrap:anywhere}.bk-tip[hidden]{display:none}.bk-tip strong{font-weight:600;font-size:13px}.bk-tip .bk-tip-trial{color:var(--bk-muted)}.bk-tip dl{display:grid;grid-template-columns:auto auto;gap:0 12px;margin:1px 0 0;justify-content:start}.bk-tip dt{color:var(--bk-muted)}.bk-tip dd{margin:0;text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.bk-legend{padding:6px 10px 4px;border-radius:var(--bk-radius, 4px);background:color-mix(in srgb,var(--bk-panel, #fff) 82%,transparent);line-height:1}.bk-legend svg{display:block;max-width:100%}.bk-insets{position:absolute;z-index:1;left:10px;top:10px;width:clamp(110px,30%,240px);display:flex;flex-direction:column;gap:8px;pointer-events:none}.bk-inset{display:block;width:100%;padding:0;border:1px solid var(--bk-line);border-radius:var(--bk-radius, 4px);overflow:hidden;background:var(--bk-panel);color:var(--bk-muted);font:inherit;font-size:12px;text-align:left;pointer-events:auto}.bk-inset[hidden]{display:none}button.bk-inset{cursor:pointer}button.bk-inset:hover{border-color:var(--bk-accent)}.bk-inset:focus-visible{outline:2px solid var(--bk-focus);outline-offset:2px}.bk-inset canvas{display:block;width:100%}.bk-inset span{display:block;padding:3px 8px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
`;var LS=`.side-pane .pane-bar{padding-top:0;padding-bottom:0}.tabs{display:flex;align-self:stretch;gap:2px}.curve-options{margin-left:auto;padding:5px 0}.tab{position:relative;min-height:39px;padding:0 10px;border:0;background:none;color:var(--bk-muted);cursor:pointer}.tab:hover{color:var(--bk-text)}.tab[aria-selected=true]{color:var(--bk-text);font-weight:600;box-shadow:inset 0 -2px var(--bk-accent)}.tab:focus-visible{outline-offset:-3px}.text-panel{padding:12px 16px}.text-panel h3{margin:12px 0 6px;font-size:14px;overflow-wrap:anywhere}.text-panel h4{margin:14px 0 4px;font-size:13px}.table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}.table caption{text-align:left;color:var(--bk-muted);padding-bottom:6px}.table th,.table td{padding:5px 10px;border-bottom:1px solid var(--bk-line);text-align:right;vertical-align:top}.table th:first-child{padding-left:0;text-align:left;font-weight:400}.table .of-trial{max-width:160px;overflow-wrap:anywhere}.figures th{white-space:nowrap}.figures+.remarks{margin-top:4px}.table thead th{font-weight:600;border-bottom-color:var(--bk-line-strong)}.flags,.remarks{margin:0;padding:0;list-style:none}.flags li{padding:8px 0;border-bottom:1px solid var(--bk-line)}.remarks li{padding:5px 0;overflow-wrap:anywhere;max-width:75ch}.flag-name{display:flex;align-items:center;gap:8px}.places{display:flex;flex-wrap:wrap;align-items:center;gap:6px;margin-top:6px}.place{min-height:26px;font-variant-numeric:tabular-nums}
`;var DS=`:host{--bk-page: var(--jp-layout-color0, #ffffff);--bk-panel: #f5f7f9;--bk-raised: #ffffff;--bk-text: #1b2530;--bk-muted: #53606d;--bk-line: #d8dee4;--bk-line-strong: #9aa5b1;--bk-hover: #e9eef2;--bk-accent: #0b6b74;--bk-accent-soft: #dcefef;--bk-on-accent: #ffffff;--bk-right: #d55e00;--bk-left: #0072b2;--bk-right-text: #ad4c00;--bk-left-text: #00649c;--bk-band: rgba(27, 37, 48, .12);--bk-norm: #dfe4e9;--bk-flag: #e0b000;--bk-flag-text: #7a5800;--bk-error: #b3261e;--bk-error-soft: #fbeceb;--bk-focus: #0b7a85;--bk-shadow: 0 6px 24px rgba(20, 30, 40, .18), 0 1px 3px rgba(20, 30, 40, .16);--bk-radius: 6px;--bk-font: var(--jp-ui-font-family, system-ui, "Segoe UI", Roboto, "DejaVu Sans", sans-serif);color-scheme:light}:host([data-theme="dark"]){--bk-page: var(--jp-layout-color0, #13171c);--bk-panel: #1b2128;--bk-raised: #232a32;--bk-text: #e7ebef;--bk-muted: #a6b1bc;--bk-line: #353e48;--bk-line-strong: #66727e;--bk-hover: #2c353f;--bk-accent: #54c2c8;--bk-accent-soft: #173e42;--bk-on-accent: #06262a;--bk-right: #f0812f;--bk-left: #4aa8e0;--bk-right-text: #ff9a52;--bk-left-text: #6cbbef;--bk-band: rgba(231, 235, 239, .16);--bk-norm: #303841;--bk-flag: #e6bd2e;--bk-flag-text: #efcd58;--bk-error: #ff8a80;--bk-error-soft: #3a2020;--bk-focus: #6fd6dc;--bk-shadow: 0 6px 24px rgba(0, 0, 0, .55), 0 1px 3px rgba(0, 0, 0, .5);color-scheme:dark}
`;var NS=`.transport{padding:6px 12px;border-top:1px solid var(--bk-line);background:var(--bk-panel);border-radius:0 0 8px 8px}.play.primary:hover{background:var(--bk-accent);filter:brightness(1.08)}.time-slider{flex:1 1 180px;min-width:160px;padding:0 8px;border-radius:var(--bk-radius);cursor:pointer;touch-action:none;overflow-x:clip;overflow-clip-margin:4px}.rail{position:relative;height:36px}.rail svg{position:absolute;inset:0;width:100%;height:100%;overflow:visible}.rail .line,.rail .done{position:absolute;left:0;top:11px;height:4px;width:100%;border-radius:2px;background:var(--bk-line-strong);opacity:.55}.rail .done{transform:scaleX(0);transform-origin:left;opacity:1;background:var(--bk-accent)}.rail .carrier{position:absolute;inset:0;pointer-events:none}.rail .head{position:absolute;top:13px;left:0;width:14px;height:14px;margin:-7px;border-radius:50%;border:2px solid var(--bk-raised);background:var(--bk-accent);box-shadow:0 0 0 1px var(--bk-accent)}.rail .loop{fill:var(--bk-accent);opacity:.18}.rail .stance{opacity:.55}.rail .right{fill:var(--bk-right)}.rail .left{fill:var(--bk-left)}.readout{display:flex;align-items:baseline;gap:12px;font-variant-numeric:tabular-nums;white-space:nowrap}.readout .seconds{min-width:6ch;text-align:right;font-weight:600;font-size:14px}.readout .cycle{min-width:15ch;color:var(--bk-muted)}.readout .cycle.right{color:var(--bk-right-text)}.readout .cycle.left{color:var(--bk-left-text)}
`;var OS=`@container viewer (max-width: 1099px){.title{max-width:160px}}@container viewer (max-width: 899px){.selection{order:9;flex-basis:100%}}@container viewer (max-width: 719px){.time-slider{order:9;flex-basis:100%}.readout{order:8;margin-left:auto}.title{max-width:150px}.search{flex:1 1 100px;min-width:100px}.toolbar .end .button span{display:none}}.stage-pane,.side-pane{container:pane / inline-size}@container pane (max-width: 600px){.pane-bar .clearness{display:none}}@container pane (max-width: 490px){.pane-bar .layers-button span{display:none}.pane-bar{padding-left:6px;padding-right:6px;gap:4px 6px}.tab,.segmented .button{padding:0 7px}}
`;var sf=[DS,wS,MS,ES,SS,RS,LS,AS,NS,TS,PS,IS,OS,CS].join(`
`);var RL=["skeleton","mesh","muscles","reactions","markers","keypoints","picture"];function kS(n){let{root:e,scene:t,state:i,host:s}=n,r=Zr(i);oh(n,r);let o=Qm(n,r);n.announce=o.say;let a=H("div",{class:"biokit",tabindex:-1,role:"region","aria-label":`Gait explorer: ${t.title||t.trials[0].name}. Press ? for the keys.`}),l=H("div",{class:"frame"});a.append(l,o.element),e.replaceChildren(H("style",{text:sf}),a);let c={},u=[],h=(_,w,y,b)=>u.push(()=>c[w]=ag(_,y,()=>b(_))),f=(_,w)=>{let y=H("div",{class:_,role:w&&"group","aria-label":w});return l.append(y),y},d={search:()=>{},help:()=>{}},m=s.layout==="viewer";m||h(f("toolbar","Tools"),"toolbar","The bar of tools",_=>{Object.assign(d,Qx(_,a,n,r,c))}),t.trials.length>1&&h(f("trials","Trials"),"trials","The list of trials",_=>ty(_,n,r)),s.layout==="refine"&&(a.classList.add("refines"),h(f("refine","Refinement"),"refine","The refinement",_=>Ry(_,n)));let x=f("panes"),g=t.trials.some(_=>RL.some(w=>_[w])),p=!m&&(Cm(t)||wf(t)||Jd(t));return(g||!p)&&x.append(PL(n,r,h)),m&&h(x.querySelector(".pane-bar"),"toolbar","The bar of tools",_=>{Object.assign(d,ip(_,a,n,r,c))}),g&&p?x.append(rg(x)):x.classList.add(p?"side-only":"stage-only"),p&&x.append(IL(n,r,h)),h(f("transport","Playing"),"transport","The transport",_=>Qv(_,n,r)),Cx(a,l,n),u.forEach(_=>_()),gx(a,n,{search:()=>d.search(),help:()=>d.help(),stage:()=>c.stage},r),{dispose(){Object.values(c).forEach(_=>_.dispose?.()),r.dispose()}}}var Cm=n=>n.trials.some(({series:e})=>Object.values(e??{}).some(({items:t})=>t.length));function PL(n,e,t){let i=H("div",{class:"pane-bar",role:"group","aria-label":"View"}),s=H("div",{class:"stage"});return t(i,"views","The views",()=>hx(i,n,e)),t(s,"stage","The stage",()=>{try{let r=bS(s,n);return ig(s.querySelector("canvas"),n,e),r}catch(r){if(r instanceof sa)return Tx(s,n);throw r}}),H("section",{class:"pane stage-pane","aria-label":"Stage"},i,s)}function IL(n,e,t){let{scene:i}=n,s=[],r=(c,u,h,f)=>{let d=H("div",{class:`tab-panel ${c}`,tabindex:c==="curves"?null:0});s.push({key:c,text:u,panel:d}),t(d,c,h,f)};Cm(i)&&r("curves","Curves","The curves",c=>Oh(c,n)),wx(i)&&r("muscles","Muscles","The list of muscles",c=>Ex(c,n,e)),wf(i)&&r("gait","Gait","The table",c=>og(c,n,e)),Jd(i)&&r("quality","Quality","The quality of the data",c=>Fx(c,n,e));let o=Cm(i)?tg(n,e):null,{element:a}=Bx(s,"Beside the stage",c=>o&&(o.hidden=c!=="curves")),l=H("div",{class:"pane-bar"},a,o);return H("section",{class:"pane side-pane","aria-label":"Curves and tables"},l,...s.map(({panel:c})=>c))}var US={time:0,duration:0,playing:!1,speed:1,loop:"all",selected:[],hovered:null,hidden:[],layers:{mesh:!0,skeleton:!0,frames:!1,muscles:!0,reactions:!0,markers:!1,keypoints:!1,floor:!0,picture:!0},opacity:.25,view:"orbit",follow:!0,arrangement:"overlay",alignment:"time",cycle:{side:"right",index:0},axis:"time",sides:"both",bands:!0,cycles:!0,norms:!0,theme:"light",revision:0},LL=globalThis.reportError??console.error;function rf(n={}){let e={...US,...n,layers:{...US.layers,...n.layers}},t=new Map;return{get:i=>e[i],set(i){let s=new Set;for(let[r,o]of Object.entries(i))if(!Object.is(e[r],o)){e[r]=o;for(let a of t.get(r)??[])s.add(a)}for(let r of s)try{r()}catch(o){LL(o)}},on(i,s){let r=i.split(" ");for(let o of r)t.has(o)||t.set(o,new Set),t.get(o).add(s);return()=>r.forEach(o=>t.get(o).delete(s))}}}async function of(n,e,t){let i=n.shadowRoot??n.attachShadow({mode:"open"}),s=e.trials?e:await kr(e),r=rf({...s.start,...t.chosen}),o=Vl(s,r),a=Hl(s,r,o),l={scene:s,state:r,alignment:o,clock:a,host:t,root:i},c=kS(l);return n.dataset.ready="true",Object.assign(l,{cycles:(f,d,m,x)=>xa(s.trials[f],d,m,x).cycles.map(({values:g})=>[...g]),dispose:()=>{a.dispose(),c.dispose()}})}async function DL(n,e){let t=await kr(e),i=n.getElementById("moving");i.replaceChildren();let s=await of(i,t,{kind:"page",layout:"explore"});for(let r of n.querySelectorAll(".curves-figure"))OL(r,t);return n.documentElement.dataset.ready="true",s}var NL={width:"830px",zoom:.82};function OL(n,e){let t=n.attachShadow({mode:"open"}),{items:i,quantities:s,axis:r}=n.dataset,o=rf({selected:JSON.parse(i),axis:r}),a=Vl(e,o),l=Hl(e,o,a),c={scene:e,state:o,alignment:a,clock:l,host:{kind:"page"},root:t},u=document.createElement("style");u.textContent=sf;let h=document.createElement("div");t.append(u,h),oh(c,Zr(o));let f={quantities:JSON.parse(s)},d=Oh(h,{...c,only:f,still:!0}),m=x=>{Object.assign(n.style,x??{width:"",zoom:""}),d.fit()};addEventListener("beforeprint",()=>m(NL)),addEventListener("afterprint",()=>m(null))}var FS=["selected","view","speed","axis","sides","norms","alignment","arrangement"],kL=200,rH={async render({model:n,el:e}){let t={kind:"widget",layout:n.get("page"),chosen:n.get("chosen"),send:(u,h)=>n.send(u,void 0,h),onMessage:u=>n.on("msg:custom",u),offMessage:u=>n.off("msg:custom",u),model:n},i=await of(e,n.get("scene"),t);e.biokit=i;let{state:s}=i,r=0,o=!1,a=()=>{o||r||(r=setTimeout(()=>{r=0;let u=Object.fromEntries(FS.map(h=>[h,s.get(h)]));n.set("chosen",{...u,time:s.get("time")}),n.save_changes()},kL))},l=s.on([...FS,"time"].join(" "),a),c=()=>{o=!0;let{time:u,...h}=n.get("chosen");s.set(h),Number.isFinite(u)&&i.clock.seek(u),o=!1};return n.on("change:chosen",c),()=>{clearTimeout(r),l(),n.off("change:chosen",c),i.dispose()}}};export{xa as cycleCurves,rH as default,of as mount,DL as showPage};
/*! Bundled license information:

three/build/three.core.js:
three/build/three.module.js:
  (**
   * @license
   * Copyright 2010-2026 Three.js Authors
   * SPDX-License-Identifier: MIT
   *)
*/
