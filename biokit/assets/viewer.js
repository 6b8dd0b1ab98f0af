// biokit viewer, built from viewer/src (sha256 c46b77fd74ef4f163c191885e621cf9ce9e64984e5eee9a09df4539b41e93dc7)
function ja(n,e){let t=r=>{let{side:o,index:a}=e.get("cycle"),l=r.cycles?.[o]??[];return l.length?l[Math.min(a,l.length-1)]:null},i=r=>r.time[r.time.length-1]-r.time[0],s=()=>e.get("alignment")==="cycle"&&n.trials.some(t);return{duration(){let r=n.trials.filter((l,c)=>!e.get("hidden").includes(c)),o=r.length?r:n.trials;if(!s())return Math.max(...o.map(i));let a=o.map(t).filter(Boolean).map(([l,c])=>c-l);return a.length?a.reduce((l,c)=>l+c,0)/a.length:1.1},trialTime(r,o=e.get("time")){let a=n.trials[r],l=s()&&t(a);return l?l[0]+(l[1]-l[0])*(o/(this.duration()||1)):a.time[0]+Math.min(o,i(a))},shownTime(r,o){let a=n.trials[r],l=s()&&t(a);return l?(o-l[0])/(l[1]-l[0])*this.duration():o-a.time[0]},loopRange(){let r=n.trials.find((l,c)=>!e.get("hidden").includes(c)&&t(l));if(e.get("loop")!=="cycle"||s()||!r)return[0,this.duration()];let[o,a]=t(r);return[o-r.time[0],a-r.time[0]]},cycleOf:t}}function Qa(n,e,t){let i=0,s=0,r=()=>{let c=t.duration();e.set({duration:c,time:Math.min(e.get("time"),c)})};r();let o=[e.on("alignment cycle hidden",r),e.on("playing",l)];function a(c){if(i=0,!e.get("playing"))return;let h=Math.min((c-s)/1e3,.25)*e.get("speed");s=c;let[u,d]=t.loopRange(),f=e.get("time")+h;if(f>d||f<u){if(e.get("loop")==="none"){e.set({time:d,playing:!1});return}f=d>u?u+((f-u)%(d-u)+(d-u))%(d-u):u}e.set({time:f}),i=requestAnimationFrame(a)}function l(){if(!e.get("playing")||i)return;let[c,h]=t.loopRange();(e.get("time")>=h-1e-9||e.get("time")<c)&&e.set({time:c}),s=performance.now(),i=requestAnimationFrame(a)}return{toggle:()=>e.set({playing:!e.get("playing")}),seek:c=>e.set({time:Math.max(0,Math.min(c,e.get("duration")))}),step(c){let h=n.trials.find((p,x)=>!e.get("hidden").includes(x))??n.trials[0],{time:u}=h,d=u.length>1?(u[u.length-1]-u[0])/(u.length-1):.01,f=Math.round(e.get("time")/d)+c;e.set({playing:!1}),this.seek(f*d)},dispose(){cancelAnimationFrame(i),o.forEach(c=>c())}}}function ie(n,{on:e={},text:t,...i}={},...s){let r=document.createElement(n);for(let[o,a]of Object.entries(i))a===!0?r.setAttribute(o,""):a!==!1&&a!=null&&r.setAttribute(o,a);for(let[o,a]of Object.entries(e))r.addEventListener(o,a);return t!=null&&(r.textContent=t),r.append(...s.filter(o=>o!=null)),r}function el(n){let e=[];return{bind(t,i){i(),e.push(n.on(t,i))},add:t=>e.push(t),dispose(){for(;e.length;)e.pop()()}}}var Cv=0,ns=n=>`bk-${n}-${++Cv}`;function ko(n,e){let t=n.trials.findIndex((i,s)=>!e.get("hidden").includes(s));return Math.max(t,0)}function Rv(n,e){let[t,i]=[0,n.length-1];for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return e-n[t]>n[i]-e?i:t}function Pv(n,e,t){for(let i of[t,t==="right"?"left":"right"]){let s=n.cycles?.[i]??[],r=s.findIndex(([l,c])=>e>=l&&e<=c);if(r<0)continue;let[o,a]=s[r];return{side:i,index:r,percent:100*(e-o)/(a-o)}}return null}function wi({scene:n,state:e,alignment:t}){let i=ko(n,e),s=n.trials[i],r=t.trialTime(i),o=Rv(s.time,r),a=Pv(s,r,e.get("cycle").side),l=a?`${a.percent.toFixed(0)} % of ${a.side} gait cycle`:"";return{trial:i,time:r,frame:o,cycle:a,text:`${r.toFixed(2)} s, frame ${o+1} of ${s.time.length}${l&&`, ${l}`}`}}var Iv=250;function np(n,e){let{scene:t,state:i}=n,s=ie("div",{class:"unseen",role:"status","aria-live":"polite"}),r=0,o=c=>{clearTimeout(r),r=setTimeout(()=>s.textContent=c,Iv)},a=()=>i.get("selected").map(c=>t.items[c]?.label??c),l=[i.on("selected",()=>o(a().length?`Selected: ${a().join("; ")}`:"Nothing selected")),i.on("view",()=>o(`View: ${i.get("view")}`)),i.on("axis",()=>o(`Curves over ${i.get("axis")==="cycle"?"the gait cycle":"time"}`)),i.on("playing",()=>o(i.get("playing")?"Playing":`Paused at ${wi(n).text}`)),i.on("time",()=>i.get("playing")||o(wi(n).text))];return e.add(()=>{clearTimeout(r),l.forEach(c=>c())}),{element:s,say:o}}var Lv={play:'<path class="solid" d="M6.5 4.2v11.6L15.8 10z"/>',pause:'<path d="M7 4.5v11M13 4.5v11" stroke-width="3"/>',back:'<path class="solid" d="M14.5 5v10L7.5 10z"/><path d="M5 5v10"/>',forward:'<path class="solid" d="M5.5 5v10l7-5z"/><path d="M15 5v10"/>',follow:'<circle cx="10" cy="10" r="5"/><path d="M10 2v4M10 14v4M2 10h4M14 10h4"/>',layers:'<path d="M10 3l7 3.8-7 3.8-7-3.8zM3 10.4l7 3.8 7-3.8M3 13.6l7 3.8 7-3.8"/>',opacity:'<circle cx="10" cy="10" r="7"/><path class="solid" d="M10 3a7 7 0 0 1 0 14z"/>',options:'<path d="M3 6h6M14 6h3M3 14h3M11 14h6"/><circle cx="11.5" cy="6" r="2.2"/><circle cx="8.5" cy="14" r="2.2"/>',download:'<path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13"/>',help:'<circle cx="10" cy="10" r="7.2"/><path d="M7.9 8a2.1 2.1 0 1 1 3 1.9c-.7.4-.9.8-.9 1.5"/><path d="M10 14v.1" stroke-width="2"/>',expand:'<path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4"/>',contract:'<path d="M7.5 3.5v4h-4M16.5 7.5h-4v-4M12.5 16.5v-4h4M3.5 12.5h4v4"/>',search:'<circle cx="8.7" cy="8.7" r="5.2"/><path d="M12.6 12.6L17 17"/>',close:'<path d="M5.5 5.5l9 9M14.5 5.5l-9 9"/>',check:'<path d="M4.5 10.5l3.6 3.6 7.4-8"/>',eye:'<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z"/><circle cx="10" cy="10" r="2.2"/>',hidden:'<path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5zM4 16L16 4"/>',down:'<path d="M5.5 8l4.5 4.5L14.5 8"/>',flag:'<path d="M5 17.5V3M5 3.8h9.5L12 7.3l2.5 3.5H5"/>'};function wn(n){let e=document.createElement("template");return e.innerHTML=`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">${Lv[n]}</svg>`,e.content.firstChild}function En({icon:n,label:e,text:t,framed:i,press:s,...r}){let a={type:"button",class:`button${t?"":" icon"}${i?" framed":""}`,title:e,...r,on:{click:s}};return e!==t&&(a["aria-label"]=e),ie("button",a,n?wn(n):null,t?ie("span",{text:t}):null)}function ip(n,e,{read:t,...i}){let s=En({...i,"aria-pressed":"false"});return n.bind(e,()=>s.setAttribute("aria-pressed",String(!!t()))),s}function As(n,e,{key:t,label:i,choices:s}){let r=s.map(({value:l,text:c,title:h})=>ie("button",{type:"button",class:"button",role:"radio","data-value":l,title:h??c,"aria-label":h??c,text:c,on:{click:()=>n.set({[t]:l})}})),a=ie("div",{class:"segmented",role:"radiogroup","aria-label":i,on:{keydown:l=>{let c={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[l.key];if(!c||l.altKey||l.ctrlKey||l.metaKey)return;l.preventDefault(),l.stopPropagation();let h=r.indexOf(l.target),u=r[(h+c+r.length)%r.length];u.focus(),u.click()}}},...r);return e.bind(t,()=>{let l=s.findIndex(({value:c})=>c===n.get(t));r.forEach((c,h)=>{c.setAttribute("aria-checked",String(h===l)),c.tabIndex=h===Math.max(l,0)?0:-1})}),a}var tl=4,Bo=8;function zo(n,e,{end:t=!1}={}){let i=e.getBoundingClientRect(),s=innerHeight-i.bottom-tl-Bo,r=i.top-tl-Bo;n.style.maxHeight="none";let{offsetHeight:o,offsetWidth:a}=n,l=o>s&&r>s;n.style.maxHeight=`${Math.max(l?r:s,80)}px`;let c=l?i.top-tl-Math.min(o,r):i.bottom+tl,h=t?i.right-a:i.left;n.style.top=`${Math.max(Bo,c)}px`,n.style.left=`${Math.max(Bo,Math.min(h,innerWidth-a-Bo))}px`}function Vi(n,{label:e,role:t="dialog",end:i,fill:s},r){let o=ns("panel"),a=ie("div",{id:o,class:"popover",popover:"auto",role:t,"aria-label":e});n.setAttribute("aria-haspopup",t==="menu"?"menu":"dialog"),n.setAttribute("aria-expanded","false"),n.setAttribute("aria-controls",o),n.popoverTargetElement=a;let l=h=>{(h.type==="resize"||!a.contains(h.composedPath()[0]))&&zo(a,n,{end:i})},c=h=>{let u=h?"addEventListener":"removeEventListener";window[u]("scroll",l,!0),window[u]("resize",l)};return a.addEventListener("beforetoggle",h=>{h.newState==="open"&&(a.replaceChildren(),s(a))}),a.addEventListener("toggle",h=>{let u=h.newState==="open";n.setAttribute("aria-expanded",String(u)),c(u),u&&(zo(a,n,{end:i}),a.querySelector("button:not(:disabled), input, [tabindex]")?.focus({preventScroll:!0}))}),r.add(()=>c(!1)),{panel:a,open:()=>a.showPopover(),close:()=>a.hidePopover()}}function Nr(n){n.addEventListener("keydown",e=>{let t=[...n.querySelectorAll(".menu-item")],i=t.indexOf(e.target);if(i<0)return;let s={ArrowDown:i+1,ArrowUp:i-1,Home:0,End:t.length-1}[e.key];s!==void 0&&(e.preventDefault(),e.stopPropagation(),t[(s+t.length)%t.length].focus())})}var Zh=n=>n.trials.some(({cycles:e})=>e?.right?.length||e?.left?.length);function sp({scene:n,state:e},t){let i=[];if(Zh(n)){let o=[{value:"time",text:"Time",title:"Curves over time (c)"},{value:"cycle",text:"Cycle",title:"Curves over the gait cycle (c)"}];i.push(As(e,t,{key:"axis",label:"Axis of the curves",choices:o}))}let s=[{value:"both",text:"Both",title:"Both sides"},{value:"right",text:"R",title:"Right side"},{value:"left",text:"L",title:"Left side"}];i.push(As(e,t,{key:"sides",label:"Sides",choices:s}));let r=[Zh(n)&&["bands","Mean and band over gait cycles"],Zh(n)&&["cycles","Single gait cycles"],n.norms?.length&&["norms","Normative bands"]].filter(Boolean);if(r.length){let o=En({icon:"options",label:"What the curves show",framed:!0}),a=c=>c.append(...r.map(([h,u])=>Dv(e,h,u))),{panel:l}=Vi(o,{label:"What the curves show",role:"menu",end:!0,fill:a},t);Nr(l),i.push(o,l)}return ie("div",{class:"curve-options"},...i)}function Dv(n,e,t){let i=ie("button",{type:"button",class:"menu-item",role:"menuitemcheckbox","aria-checked":String(n.get(e))},ie("span",{class:"check"},wn("check")),ie("span",{class:"what",text:t}));return i.addEventListener("click",()=>{n.set({[e]:!n.get(e)}),i.setAttribute("aria-checked",String(n.get(e)))}),i}var[Kh,Jh,jh]=[25,50,75],rp=2;function op(n){let e=ie("div",{class:"divider",role:"separator",tabindex:0,"aria-orientation":"vertical","aria-label":"Width of the stage","aria-valuemin":Kh,"aria-valuemax":jh,title:"Drag, or arrow keys; double click: halves"}),t=Jh,i=s=>{t=Math.max(Kh,Math.min(jh,s)),n.style.setProperty("--bk-split",`${t}%`),e.setAttribute("aria-valuenow",Math.round(t))};return i(Jh),e.addEventListener("dblclick",()=>i(Jh)),e.addEventListener("pointerdown",s=>e.setPointerCapture(s.pointerId)),e.addEventListener("pointermove",s=>{if(!e.hasPointerCapture(s.pointerId))return;let r=n.getBoundingClientRect();i(100*(s.clientX-r.left)/r.width)}),e.addEventListener("keydown",s=>{let r={ArrowLeft:t-rp,ArrowRight:t+rp,Home:Kh,End:jh}[s.key];r!==void 0&&(s.preventDefault(),s.stopPropagation(),i(r))}),e}function er(n,e,t){try{return t()??{dispose:()=>{}}}catch(i){return console.error(i),n.replaceChildren(ie("div",{class:"message error",role:"alert"},ie("p",{text:`${e} cannot be shown. Everything else goes on working.`}),ie("pre",{text:String(i?.message??i)}))),{dispose:()=>{},failed:!0}}}var Nv=[{value:"orbit",text:"Orbit"},{value:"front",text:"Front"},{value:"side",text:"Side"},{value:"back",text:"Back"},{value:"top",text:"Top"},{value:"camera",text:"Camera"}],Uv=[["mesh","Body mesh"],["skeleton","Skeleton"],["frames","Joint frames","skeleton"],["muscles","Muscles"],["reactions","Ground reaction forces"],["markers","Markers"],["keypoints","Keypoints"],["picture","Video picture"],["floor","Floor"]],Qh=n=>Nv.filter(({value:e})=>e!=="camera"||n.trials.some(t=>t.camera)),Ov=n=>Uv.filter(([e,,t])=>e==="floor"||n.trials.some(i=>i[t??e]));function ap(n,{scene:e,state:t},i){let s=Qh(e).map((a,l)=>({...a,title:`${a.text} view (${l+1})`}));n.append(As(t,i,{key:"view",label:"View",choices:s}),ip(i,"follow",{icon:"follow",label:"The camera follows the subject (f)",press:()=>t.set({follow:!t.get("follow")}),read:()=>t.get("follow")}),ie("span",{class:"end"})),e.trials.some(a=>a.mesh)&&n.append(kv(t,i));let r=En({icon:"layers",text:"Layers",label:"Layers",framed:!0}),{panel:o}=Vi(r,{label:"Layers",role:"menu",end:!0,fill:a=>Fv(a,e,t)},i);Nr(o),n.append(r,o)}function Fv(n,e,t){let i=Ov(e).map(([s,r])=>{let o=()=>{let l={...t.get("layers"),[s]:!t.get("layers")[s]};t.set({layers:l}),a.setAttribute("aria-checked",String(l[s]))},a=ie("button",{type:"button",class:"menu-item",role:"menuitemcheckbox","aria-checked":String(!!t.get("layers")[s]),on:{click:o}},ie("span",{class:"check"},wn("check")),ie("span",{class:"what",text:r}));return a});n.append(...i)}function kv(n,e){let t=ie("input",{type:"range",class:"range",min:0,max:100,step:5,"aria-label":"See-through body",on:{input:()=>n.set({opacity:1-t.value/100})}});return e.bind("opacity",()=>{let i=Math.round(100*(1-n.get("opacity")));t.value=i,t.setAttribute("aria-valuetext",`${i} % see-through`)}),ie("label",{class:"clearness",title:"See-through body"},wn("opacity"),t)}var cp=[["Space","play or pause"],["\u2190 \u2192","one frame back or on"],["Shift + \u2190 \u2192","ten frames back or on"],["Home, End","first, last frame"],["1 \u2026 6","views, in the order of the buttons"],["A D, W S","turn the view"],["+ \u2212","nearer, farther"],["F","follow the subject"],["C","curves over time or gait cycle"],["/","search"],["?","this help"]],lp=Math.PI/18,eu=1.15,Bv="input, select, textarea, [role=option], [role=dialog]",zv="button, a, summary";function hp(n,{root:e,scene:t,state:i,clock:s},r,o){let a=Qh(t),l=(h,u)=>r.stage()?.rotate?.(h*lp,u*lp),c={" ":s.toggle,ArrowLeft:h=>s.step(h.shiftKey?-10:-1),ArrowRight:h=>s.step(h.shiftKey?10:1),Home:()=>s.seek(0),End:()=>s.seek(i.get("duration")),"/":r.search,"?":r.help,c:()=>i.set({axis:i.get("axis")==="time"?"cycle":"time"}),f:()=>i.set({follow:!i.get("follow")}),a:()=>l(-1,0),d:()=>l(1,0),w:()=>l(0,1),s:()=>l(0,-1),"+":()=>r.stage()?.zoom?.(eu),"=":()=>r.stage()?.zoom?.(eu),"-":()=>r.stage()?.zoom?.(1/eu)};a.forEach(({value:h},u)=>c[u+1]=()=>i.set({view:h})),e.host.setAttribute("data-lm-suppress-shortcuts","true"),n.addEventListener("keydown",h=>{if(h.stopPropagation(),h.defaultPrevented||h.ctrlKey||h.metaKey||h.altKey)return;let{target:u}=h;if(u.closest(Bv)||h.key===" "&&u.closest(zv))return;let d=c[h.key.length===1?h.key.toLowerCase():h.key];d&&(h.preventDefault(),d(h))}),n.addEventListener("click",h=>{h.detail>0&&h.target.closest("button")&&!h.target.closest(".popover, [popovertarget], [aria-haspopup]")&&n.focus({preventScroll:!0})}),o.add(()=>e.host.removeAttribute("data-lm-suppress-shortcuts"))}function up(){try{let n=document.createElement("canvas").getContext("webgl2");return n?.getExtension("WEBGL_lose_context")?.loseContext(),!!n}catch{return!1}}function dp(n,{scene:e,host:t}){let i=t.poster??e.poster,s=ie("p",{class:"message",role:"status",text:"This browser has no WebGL, so the body does not move here; curves, tables and exports work."}),r=i?ie("img",{src:i,alt:`${e.title}: a picture of one instant`,class:"poster"}):null;return n.classList.add("with-poster"),n.append(...[r,s].filter(Boolean)),{dispose:()=>n.replaceChildren()}}var fp=(n,e)=>n.trials.length>1?ie("h3",{text:e.name}):null,tu=n=>n.trials.some(e=>e.table?.rows?.length),nu=n=>n.trials.some(({flags:e,remarks:t})=>e?.length||t?.length);function pp(n,{scene:e,state:t},i){n.classList.add("text-panel");let s=e.trials.map(r=>{if(!r.table?.rows?.length)return null;let{caption:o,head:a,rows:l}=r.table,c=(d,f)=>ie("tr",{},...d.map((p,x)=>ie(x?f:"th",{scope:x?null:f==="th"?"col":"row",text:p}))),h=ie("table",{class:"table"},o?ie("caption",{text:o}):null,ie("thead",{},c(a,"th")),ie("tbody",{},...l.map(d=>c(d,"td")))),u=ie("section",{"aria-label":r.name},fp(e,r),h);return n.append(u),u});gp(s,t,i)}function mp(n,{scene:e,state:t,alignment:i,clock:s},r){n.classList.add("text-panel");let o=e.trials.map((a,l)=>{let c=f=>{t.set({playing:!1}),s.seek(i.shownTime(l,f))},h=(a.flags??[]).map(f=>Gv(f,a,c)),u=(a.remarks??[]).map(f=>ie("li",{text:f})),d=ie("section",{"aria-label":a.name},fp(e,a),h.length?ie("ul",{class:"flags"},...h):ie("p",{class:"muted",text:"No span is flagged."}),u.length?ie("h4",{text:"Remarks"}):null,u.length?ie("ul",{class:"remarks"},...u):null);return n.append(d),d});gp(o,t,r)}function Gv({label:n,spans:e},t,i){let s=t.time[t.time.length-1]-t.time[0],r=e.reduce((c,[h,u])=>c+u-h,0),o=s>0?` \xB7 ${(100*r/s).toFixed(0)} % of the trial`:"",a=e.slice(0,12).map(([c,h])=>ie("button",{type:"button",class:"button framed place",text:h>c?`${c.toFixed(2)}\u2013${h.toFixed(2)} s`:`${c.toFixed(2)} s`,title:"Go there",on:{click:()=>i(c)}})),l=e.length-a.length;return ie("li",{},ie("div",{class:"flag-name"},ie("i",{class:"swatch","aria-hidden":"true"}),ie("strong",{text:n})),ie("div",{class:"muted",text:`${e.length} ${e.length===1?"span":"spans"}${o}`}),ie("div",{class:"places"},...a,l>0?ie("span",{class:"muted",text:`and ${l} more`}):null))}function gp(n,e,t){t.bind("hidden",()=>n.forEach((i,s)=>i&&(i.hidden=e.get("hidden").includes(s))))}function xp(n,e,t){let i=n.map(({key:o,text:a,panel:l})=>{let c=ns("tab");return l.id=ns("panel"),l.setAttribute("role","tabpanel"),l.setAttribute("aria-labelledby",c),ie("button",{type:"button",id:c,class:"tab",role:"tab","aria-controls":l.id,text:a,on:{click:()=>s(o)}})});function s(o){n.forEach((a,l)=>{let c=a.key===o;a.panel.hidden=!c,i[l].setAttribute("aria-selected",String(c)),i[l].tabIndex=c?0:-1}),t(o)}let r=ie("div",{class:"tabs",role:"tablist","aria-label":e},...i);return r.addEventListener("keydown",o=>{let a=i.indexOf(o.target),l=i.length-1,c={ArrowRight:a+1,ArrowLeft:a-1,Home:0,End:l}[o.key];if(a<0||c===void 0)return;o.preventDefault(),o.stopPropagation();let h=(c+i.length)%i.length;s(n[h].key),i[h].focus()}),s(n[0].key),{element:r,open:s}}function Vv(){let{jpThemeLight:n,vscodeThemeKind:e}=document.body.dataset;return n?n==="false"?"dark":"light":e?e.includes("light")?"light":"dark":matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"}function nl({root:n,state:e},t){let i=matchMedia("print"),s=()=>{let a=i.matches?"light":Vv();n.host.dataset.theme=a,e.set({theme:a})};s();let r=matchMedia("(prefers-color-scheme: dark)"),o=new MutationObserver(s);o.observe(document.body,{attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]});for(let a of[r,i])a.addEventListener("change",s);t.add(()=>{o.disconnect();for(let a of[r,i])a.removeEventListener("change",s)})}var Go={dof:"Coordinates",muscle:"Muscles",contact:"Ground reaction forces",joint:"Joint forces",compartment:"Knee compartments",marker:"Markers",keypoint:"Keypoints",residual:"Residual forces"},_p={right:"right",left:"left",r:"right",l:"left"},tr=n=>String(n??"").normalize("NFD").replace(/\p{M}/gu,"").toLowerCase().replace(/[^\p{L}\p{N}]+/gu," ").trim();function Hv(n){let e=[];for(let t of Object.values(n)){let i=t.pair&&n[t.pair];if(i&&t.side==="left")continue;let s=i?[t.id,i.id]:[t.id],{name:r,kind:o,group:a,definition:l}=t;e.push({ids:s,name:r||t.label||t.id,kind:o,group:a,definition:l,side:i?"both":t.side})}return e}function iu(n){let e=new Map;for(let{id:t,kind:i,group:s}of Object.values(n)){if(!s||i!=="dof"&&i!=="muscle")continue;let r=`${i} ${s}`;e.has(r)||e.set(r,{ids:[],name:s,kind:i,group:"",side:"both",whole:!0}),e.get(r).ids.push(t)}return[...e.values()].filter(({ids:t})=>t.length>1)}function Wv(n,e){return e===n?0:e.startsWith(n)?1:` ${e}`.includes(` ${n}`)?2:n.length>2&&e.includes(n)?4:1/0}function Xv(n,{name:e,ids:t,group:i,kind:s,definition:r,whole:o},a){let l=[[tr(e),0],...t.map(h=>[tr(h),1]),...t.map(h=>[tr(a[h]?.label),1]),[tr(i),3],[tr(Go[s]),6],[tr(r),8]],c=o?-.5:0;for(let h of n)c+=Math.min(...l.map(([u,d])=>Wv(h,u)+d));return c+e.length/200}function qv(n){let e=tr(n).split(" ").filter(Boolean),t="";return{words:e.filter((s,r)=>!_p[s]||s.length===1&&r===0?!0:(t=_p[s],!1)),side:t}}function vp(n,e){let{words:t,side:i}=qv(e),s=[...iu(n),...Hv(n)];return i&&(s=s.map(r=>({...r,side:i,ids:r.ids.filter(o=>n[o].side===i)})).filter(({ids:r})=>r.length)),t.length?s.map(r=>({entry:r,at:Xv(t,r,n)})).filter(({at:r})=>r<1/0).sort((r,o)=>r.at-o.at).map(({entry:r})=>r):s}function il(n,e){let t=n.get("selected"),i=e.every(r=>t.includes(r)),s=t.filter(r=>!e.includes(r));n.set({selected:i?s:[...s,...e]})}function Vo(n,e){let t=[],i=new Set;for(let s of n){let r=e[s];if(!r||i.has(s))continue;let o=r.pair&&n.includes(r.pair),a=o?[s,r.pair]:[s];a.forEach(c=>i.add(c));let l=o?r.name:r.label;t.push({ids:a,label:l||s,side:o?"both":r.side,kind:r.kind})}return t}var yp=5,bp=["hip","knee","ankle","pelvis","lumbar","quadriceps","hamstrings","gluteals","calf","triceps surae","plantarflexors","dorsiflexors","adductors"],Yv=6;function $v(n){let e=({name:t})=>{let i=bp.indexOf(t.toLowerCase());return i<0?bp.length:i};return iu(n).map((t,i)=>({group:t,index:i})).sort((t,i)=>e(t.group)-e(i.group)||t.index-i.index).map(({group:t})=>t).slice(0,Yv)}function Mp({scene:n,state:e},t){let i=ie("div",{class:"chips"}),s=En({text:"more",label:"All that is selected",framed:!0,class:"chip more"}),r=f=>{let p=Vo(e.get("selected"),n.items).map(u);f.append(ie("div",{class:"chip-list"},...p))},{panel:o,close:a}=Vi(s,{label:"Selected",fill:r},t);o.addEventListener("click",()=>o.matches(":popover-open")&&l());let l=()=>{o.replaceChildren(),e.get("selected").length?r(o):a()},c=En({text:"Clear",label:"Clear the selection",press:()=>e.set({selected:[]})}),h=$v(n.items);function u({ids:f,label:p,side:x}){let g=()=>il(e,f);return ie("span",{class:"chip",title:p},ie("i",{class:`dot ${x}`,"aria-hidden":"true"}),ie("span",{class:"ellipsis",text:p}),ie("button",{type:"button",class:"take","aria-label":`Remove ${p}`,title:"Remove",on:{click:g}},wn("close")))}t.bind("selected",()=>{let f=Vo(e.get("selected"),n.items),p=f.length-Math.min(f.length,yp);s.firstChild.textContent=`+ ${p} more`,f.length?i.replaceChildren(...f.slice(0,yp).map(u),...p?[s,o]:[],c):i.replaceChildren(...h.map(d)),i.setAttribute("role","group"),i.setAttribute("aria-label",f.length?"Selected":"Quick picks")});function d({name:f,ids:p,kind:x}){let g=`Select ${x==="muscle"?"the muscles":"the coordinates"} of ${f}`;return ie("button",{type:"button",class:"button framed pick",title:g,text:f,on:{click:()=>e.set({selected:p})}})}return i}var sl=n=>/[",\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n,su=n=>Number.isFinite(n)?String(Number(n.toPrecision(6))):"";function Sp(n,e,t){let i=[];for(let s of t)for(let[r,{unit:o}]of Object.entries(n.quantities))e.some(({series:a})=>a?.[r]?.items.includes(s))&&i.push({id:s,key:r,name:`${s} ${r} [${o||"1"}]`});return i}function wp(n,{id:e,key:t}){let i=n.series?.[t],s=i?i.items.indexOf(e):-1;if(s<0)return null;let r=n.time.length;return i.values.subarray(s*r,(s+1)*r)}function Ep(n,e,t){let i=Sp(n,e,t),s=e.length>1,r=[[...s?["trial"]:[],"time [s]",...i.map(({name:o})=>o)].map(sl).join(",")];for(let o of e){let a=i.map(l=>wp(o,l));o.time.forEach((l,c)=>{let h=a.map(u=>u?su(u[c]):"");r.push([...s?[sl(o.name)]:[],su(l),...h].join(","))})}return`${r.join(`
`)}
`}function Zv(n,e,t){let[i,s]=[0,n.length-1];for(;s-i>1;){let o=i+s>>1;n[o]<=t?i=o:s=o}if(s===i)return e[i];let r=(t-n[i])/(n[s]-n[i]);return r<=0?e[i]:r>=1?e[s]:e[i]+r*(e[s]-e[i])}function Ap(n,e,t){let i=Sp(n,e,t),r=[["trial","side","cycle","percent [%]",...i.map(({name:o})=>o)].map(sl).join(",")];for(let o of e){let a=i.map(l=>wp(o,l));for(let l of["right","left"])(o.cycles?.[l]??[]).forEach(([c,h],u)=>{for(let d=0;d<=100;d++){let f=c+(h-c)*d/100,p=i.map(({id:x},g)=>{let m=n.items[x]?.side&&n.items[x].side!==l;return a[g]&&!m?su(Zv(o.time,a[g],f)):""});r.push([sl(o.name),l,u+1,d,...p].join(","))}})}return`${r.join(`
`)}
`}function rl(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(e),t.download=n,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),1e4)}var ru=(n,e)=>`${(n||"biokit").replace(/[\\/:*?"<>|\s\p{C}]+/gu,"_").slice(0,80)}${e}`;function Tp(n,e,{done:t,failed:i,silent:s}){let r=()=>{clearTimeout(a),n.offMessage?.(o)},o=(l,c)=>{l?.type!=="exported"||l.kind&&l.kind!==e.kind||(r(),l.error?i(l.error):t(l.name,new Blob(c??[],{type:l.mime??"application/octet-stream"})))},a=setTimeout(s,4e3);n.onMessage?.(o);try{n.send(e)}catch(l){r(),i(String(l?.message??l))}}async function Cp({scene:n,root:e},{stage:t,curves:i},s){let r=x=>getComputedStyle(e.host).getPropertyValue(x).trim(),o=i?.drawPicture?720:0,a=o?Math.min(Math.max(i.pictureHeight(o),420),3e3):600,l=t?.picture?Math.round(Math.min(a,640)):0,c=[48+l+o+(l&&o?24:0),56+a+48],h=document.createElement("canvas");[h.width,h.height]=c.map(x=>Math.round(x*2));let u=h.getContext("2d");u.scale(2,2),u.fillStyle=r("--bk-page")||"#ffffff",u.fillRect(0,0,...c),u.textBaseline="top";let d=r("--bk-font")||"sans-serif",f=(x,g,m,v)=>{u.font=`${g} ${d}`,u.fillStyle=m,u.fillText(Kv(u,x,c[0]-48),24,v)};f(n.title||"biokit","600 18px",r("--bk-text"),24),f(s,"13px",r("--bk-muted"),50);let p=80;if(l){let x=await t.picture(l*2,l*2,{background:r("--bk-page")});u.drawImage(x,24,p,l,l)}return o&&i.drawPicture(u,{x:24+l+(l?24:0),y:p,width:o,height:a}),new Promise(x=>h.toBlob(x,"image/png"))}function Kv(n,e,t){if(n.measureText(e).width<=t)return e;let i=[...e];for(;i.length&&n.measureText(`${i.join("")}\u2026`).width>t;)i.pop();return`${i.join("")}\u2026`}function Rp(n,e,t){let{scene:i,state:s,host:r}=n,o=En({icon:"download",text:"Export",label:"Export",framed:!0}),a=ie("p",{class:"note export-message",role:"status"}),l=m=>{a.textContent=m,a.hidden=!m,m&&n.announce(m)},c=()=>i.trials.filter((m,v)=>!s.get("hidden").includes(v)),h=()=>s.get("selected").length?Jv(i,s):Object.keys(i.items),u=()=>{let m=s.get("axis")==="cycle",v=(m?Ap:Ep)(i,c(),h());rl(ru(i.title,m?"_cycles.csv":".csv"),new Blob(["\uFEFF",v],{type:"text/csv"})),l("The table is saved.")},d=async()=>{let m=await Cp(n,t(),wi(n).text);rl(ru(i.title,".png"),m),l("The picture is saved.")},f=m=>()=>{let v=i.trials.map((T,b)=>b).filter(T=>!s.get("hidden").includes(T));l("Asking the kernel\u2026"),Tp(r,{type:"export",kind:m,items:s.get("selected"),trials:v},{done:(T,b)=>{rl(T,b),l(`${T} is saved.`)},failed:T=>l(`The kernel could not write the file: ${T}`),silent:()=>l("The kernel has not answered: it is busy or closed. The file comes when it answers; everything else goes on.")})},p=m=>{let v=Vo(s.get("selected"),i.items).map(({label:w})=>w),T=v.length?`Selected: ${v.slice(0,4).join(", ")}${v.length>4?` and ${v.length-4} more`:""}`:"Nothing is selected: everything is exported.",b=r.send?"":"needs a running kernel",R=s.get("axis")==="cycle"?"over the gait cycle":"over time";l(""),m.append(g("Curves as a table (.csv)",R,u),g("Picture of stage and curves (.png)","",d),g("Dataset (.nc)",b||"NetCDF",r.send&&f("netcdf")),g("OpenSim files (.mot, .sto)",b||"zip",r.send&&f("opensim")),ie("p",{class:"note menu-foot",text:T}),a)},{panel:x}=Vi(o,{label:"Export",role:"menu",end:!0,fill:p},e);Nr(x);function g(m,v,T){return ie("button",{type:"button",class:"menu-item",role:"menuitem","aria-disabled":T?null:"true",on:{click:async()=>{if(T)try{await T()}catch(R){l(`This did not work: ${R?.message??R}`)}}}},ie("span",{class:"what",text:m}),v?ie("span",{class:"note",text:v}):null)}return[o,x]}function Jv({items:n},e){let t=e.get("sides"),i=new Set;for(let s of e.get("selected"))for(let r of[s,n[s]?.pair])n[r]&&(t==="both"||!n[r].side||n[r].side===t)&&i.add(r);return[...i]}function Pp(n,{root:e},t){let i=()=>e.fullscreenElement===n||n.classList.contains("fills"),r=En({icon:"expand",label:"Full screen",press:async()=>{e.fullscreenElement===n?await document.exitFullscreen():n.classList.contains("fills")?n.classList.remove("fills"):await n.requestFullscreen().catch(()=>n.classList.add("fills")),o()}}),o=()=>{r.replaceChildren(wn(i()?"contract":"expand")),r.title=i()?"Leave full screen":"Full screen",r.setAttribute("aria-label",r.title)};return document.addEventListener("fullscreenchange",o),t.add(()=>document.removeEventListener("fullscreenchange",o)),r}function Ip(n){let e=En({icon:"help",label:"Keys and help (?)"}),t=r=>r.append(ie("h2",{text:"Keys"}),ie("dl",{class:"keys",tabindex:0},...cp.flatMap(([o,a])=>[ie("dt",{},ie("kbd",{text:o})),ie("dd",{text:a})])),ie("p",{class:"note",text:"Keys work while the viewer has the focus. Drag the stage to turn it, turn the wheel to come nearer, press a muscle, a joint or a marker to see its curves."})),{panel:i,open:s}=Vi(e,{label:"Keys and help",end:!0,fill:t},n);return i.classList.add("help"),{elements:[e,i],open:s}}var ou=80,jv={both:"right, left",right:"right",left:"left","":""};function Lp({scene:n,state:e,announce:t}){let i=ns("list"),s=ie("input",{type:"text",class:"search-input",role:"combobox",placeholder:"Search joints, muscles, markers\u2026",title:"Search (/)","aria-label":"Search coordinates, muscles, forces and markers","aria-expanded":"false","aria-controls":i,"aria-autocomplete":"list",autocomplete:"off",spellcheck:"false"}),r=ie("div",{id:i,role:"listbox","aria-label":"Found","aria-multiselectable":"true"}),o=ie("div",{class:"popover found",popover:"manual"},r),a=ie("div",{class:"search",role:"search"},wn("search"),s),l=[],c=-1,h=()=>o.matches(":popover-open"),u=b=>{(b.type==="resize"||!o.contains(b.composedPath()[0]))&&zo(o,a)};function d(){h()||(o.style.width=`${Math.max(a.offsetWidth,380)}px`,o.showPopover(),addEventListener("scroll",u,!0),addEventListener("resize",u),s.setAttribute("aria-expanded","true")),p(),zo(o,a)}function f(){removeEventListener("scroll",u,!0),removeEventListener("resize",u),h()&&(o.hidePopover(),s.setAttribute("aria-expanded","false"),v(-1))}function p(){let b=vp(n.items,s.value),R=[...new Set([...b.slice(0,ou).map(({kind:_})=>_)])];s.value.trim()||R.sort((_,M)=>Object.keys(Go).indexOf(_)-Object.keys(Go).indexOf(M)),l=[],r.replaceChildren();for(let _ of R){let M=ns("kind"),L=ie("div",{role:"group","aria-labelledby":M},ie("div",{id:M,class:"kind",text:Go[_]??_}));for(let I of b.slice(0,ou))I.kind===_&&L.append(x(I));r.append(L)}let w=b.length-Math.min(b.length,ou);b.length||r.append(ie("p",{class:"note none",text:`Nothing is called \u201C${s.value.trim()}\u201D.`})),w&&r.append(ie("p",{class:"note none",text:`${w} more: write a few letters.`})),v(s.value.trim()&&l.length?0:-1),m(),s.value.trim()&&t(`${b.length} found`)}function x(b){let{name:R,definition:w,side:_,ids:M,whole:L,group:I}=b,C=L?`all ${M.length}`:jv[_??""],N=ie("div",{id:ns("option"),class:"option",role:"option","aria-selected":"false"},ie("span",{class:"check"},wn("check")),ie("span",{class:"what"},ie("span",{class:"name",text:R}),ie("span",{class:"tag",text:[L?"":I!==R&&I,C].filter(Boolean).join(" \xB7 ")}),w?ie("span",{class:"note",text:w}):null));return N.addEventListener("pointerdown",O=>O.preventDefault()),N.addEventListener("click",()=>g(b)),l.push({element:N,entry:b}),N}function g({ids:b}){il(e,b),s.select()}function m(){let b=new Set(e.get("selected"));for(let{element:R,entry:w}of l)R.setAttribute("aria-selected",String(w.ids.every(_=>b.has(_))))}function v(b){l[c]?.element.classList.remove("active"),c=b;let R=l[b]?.element;R?.classList.add("active"),R?.scrollIntoView({block:"nearest"}),R?s.setAttribute("aria-activedescendant",R.id):s.removeAttribute("aria-activedescendant")}s.addEventListener("focus",d),s.addEventListener("click",d),s.addEventListener("input",d),s.addEventListener("blur",f),s.addEventListener("keydown",b=>{let R=l.length-1;if(b.key==="ArrowDown"||b.key==="ArrowUp"){h()||d();let w=c+(b.key==="ArrowDown"?1:-1);v(w>R?0:w<0?R:w)}else if(b.key==="Enter"&&l[c])g(l[c].entry);else if(b.key==="Escape"&&h()&&s.value)s.value="",d();else if(b.key==="Escape")f(),s.closest(".biokit").focus();else return;b.preventDefault()});let T=e.on("selected",m);return{elements:[a,o],focus:()=>s.focus(),dispose(){T(),f()}}}function Dp(n,e,t,i,s){let{scene:r}=t,o=Ip(i),a=Lp(t);i.add(a.dispose);let l=ie("div",{class:"selection"},Mp(t,i));return n.append(ie("h2",{class:"title ellipsis",text:r.title||"biokit",title:r.title}),...a.elements,l,ie("div",{class:"end buttons"},...Rp(t,i,s),...o.elements,Pp(e,t,i))),{search:a.focus,help:o.open}}function Np({scene:n,state:e},t){let i=n.trials.some(({cycles:a})=>a?.right?.length||a?.left?.length),r=ie("select",{class:"select","aria-label":"Loop",title:"Loop",on:{change:()=>e.set({loop:r.value})}},...Object.entries({all:"Loop all",cycle:"Loop cycle",none:"No loop"}).filter(([a])=>i||a!=="cycle").map(([a,l])=>ie("option",{value:a,text:l})));if(t.bind("loop",()=>r.value=e.get("loop")),!i)return[r];let o=ie("select",{class:"select","aria-label":"Gait cycle",title:"Gait cycle",on:{change:()=>{let[a,l]=o.value.split(" ");e.set({cycle:{side:a,index:Number(l)}})}}});return t.bind("cycle hidden loop alignment revision",()=>{let{cycles:a}=n.trials[ko(n,e)],l=["right","left"].flatMap(u=>(a?.[u]??[]).map((d,f)=>ie("option",{value:`${u} ${f}`,text:`${u} ${f+1}`})));o.replaceChildren(...l);let{side:c,index:h}=e.get("cycle");o.value=`${c} ${h}`,o.selectedIndex<0&&(o.selectedIndex=l.findIndex(({value:u})=>u.startsWith(c))),o.hidden=!l.length||e.get("loop")!=="cycle"&&e.get("alignment")!=="cycle"}),[r,o]}var Up="http://www.w3.org/2000/svg",au={right:23,left:28},Op=3;function ol(n,e,t){let i=document.createElementNS(Up,n);for(let[s,r]of Object.entries(e))i.setAttribute(s,r);if(t){let s=document.createElementNS(Up,"title");s.textContent=t,i.append(s)}return i}function lu(n,e,t){let[i,s]=[Math.max(n,0),Math.min(e,t)];return s>i?{x:`${100*i/t}%`,width:`${100*(s-i)/t}%`}:null}function Fp(n,e,t){let i=[];for(let{label:s,spans:r}of n.flags??[])for(let[o,a]of r){let l=lu(e(o),e(a),t);l&&i.push(ol("rect",{...l,y:1,height:4,class:"flag"},s))}for(let[s,r]of Object.entries(au))for(let[o,a,l]of n.cycles?.[s]??[]){let c=l==null?null:lu(e(o),e(o+(a-o)*l/100),t);c&&i.push(ol("rect",{...c,y:r,height:Op,class:`stance ${s}`},`stance, ${s}`))}for(let{time:s,name:r,side:o}of n.events??[]){let a=e(s)/t;if(!(a>=0&&a<=1)||r!=="foot_strike")continue;let l=(au[o]??au.right)-2;i.push(ol("rect",{x:`${100*a}%`,y:l,width:2,height:Op+4,class:`strike ${o}`},`foot strike, ${o}`))}return i}function kp([n,e],t){let i=lu(n,e,t);return i?ol("rect",{...i,y:7,height:12,rx:2,class:"loop"}):null}function Bp(n,e){let{scene:t,state:i,alignment:s,clock:r}=n,o=document.createElementNS("http://www.w3.org/2000/svg","svg");o.setAttribute("aria-hidden","true");let a=ie("div",{class:"done"}),l=ie("div",{class:"head"}),c=ie("div",{class:"rail"},o,ie("div",{class:"line"}),a,l),h=ie("div",{class:"time-slider",role:"slider",tabindex:0,"aria-label":"Time","aria-valuemin":0},c);e.bind("duration alignment cycle hidden loop revision",()=>{let d=i.get("duration");if(h.setAttribute("aria-valuemax",d.toFixed(3)),o.replaceChildren(),!(d>0))return;let f=ko(t,i),p=i.get("loop")==="cycle"&&kp(s.loopRange(),d);p&&o.append(p),o.append(...Fp(t.trials[f],x=>s.shownTime(f,x),d))}),e.bind("time duration",()=>{let d=100*(i.get("time")/(i.get("duration")||1));l.style.left=`${d}%`,a.style.width=`${d}%`,h.setAttribute("aria-valuenow",i.get("time").toFixed(3)),i.get("playing")||h.setAttribute("aria-valuetext",wi(n).text)});let u=d=>{let f=c.getBoundingClientRect();r.seek((d.clientX-f.left)/(f.width||1)*i.get("duration"))};return h.addEventListener("pointerdown",d=>{d.button||(h.setPointerCapture(d.pointerId),i.set({playing:!1}),u(d))}),h.addEventListener("pointermove",d=>{h.hasPointerCapture(d.pointerId)&&u(d)}),h}var cu=[.1,.25,.5,.75,1,1.5,2];function zp(n,e,t){let{state:i,clock:s}=e,r=En({icon:"play",label:"Play (space)",press:s.toggle,class:"button icon primary play"}),o=En({icon:"back",label:"One frame back (\u2190)",press:()=>s.step(-1)}),a=En({icon:"forward",label:"One frame on (\u2192)",press:()=>s.step(1)});t.bind("playing duration",()=>{let l=i.get("playing");r.replaceChildren(wn(l?"pause":"play")),r.title=l?"Pause (space)":"Play (space)",r.setAttribute("aria-label",l?"Pause":"Play");for(let c of[r,o,a])c.disabled=!(i.get("duration")>0)}),n.append(ie("div",{class:"buttons"},o,r,a),Bp(e,t),ey(e,t),ie("div",{class:"buttons"},Qv(i,t),...Np(e,t)))}function Qv(n,e){let t=ie("select",{class:"select",title:"Speed","aria-label":"Speed of playing",on:{change:()=>n.set({speed:Number(t.value)})}});return e.bind("speed",()=>{let i=n.get("speed"),s=cu.includes(i)?cu:[...cu,i].sort((r,o)=>r-o);t.replaceChildren(...s.map(r=>ie("option",{value:r,text:`${r}\xD7`}))),t.value=i}),t}function ey(n,e){let{scene:t,state:i}=n,s=ie("span",{class:"seconds"}),r=ie("span",{class:"muted"}),o=ie("span",{class:"cycle"}),a=Math.max(...t.trials.map(c=>c.time.length)),l=String(a).length;return r.style.minWidth=`${7+2*l}ch`,o.hidden=!t.trials.some(({cycles:c})=>c?.right?.length||c?.left?.length),e.bind("time duration hidden alignment cycle revision",()=>{let c=wi(n),h=t.trials[c.trial].time.length;s.textContent=`${c.time.toFixed(2)} s`,r.textContent=`frame ${c.frame+1}/${h}`,o.className=`cycle ${c.cycle?.side??""}`,o.textContent=c.cycle?`${c.cycle.percent.toFixed(0)} % ${c.cycle.side} cycle`:"between cycles"}),ie("div",{class:"readout",role:"group","aria-label":"Instant shown"},s,r,o)}function Gp(n,{scene:e,state:t},i){let s=e.trials.map((a,l)=>{let c=()=>{let d=t.get("hidden"),f=d.includes(l)?d.filter(p=>p!==l):[...d,l];f.length<e.trials.length&&t.set({hidden:f})},h=ie("span",{class:"eye"}),u=ie("button",{type:"button",class:"button framed trial",title:a.name,on:{click:c}},ie("i",{class:"swatch",style:`background: ${a.colour}`,"aria-hidden":"true"}),ie("span",{class:"ellipsis",text:a.name}),h);return i.bind("hidden",()=>{let d=!t.get("hidden").includes(l);u.setAttribute("aria-pressed",String(d)),u.setAttribute("aria-label",`${a.name}, ${d?"shown":"hidden"}`),h.replaceChildren(wn(d?"eye":"hidden"))}),u}),r=[{value:"overlay",text:"Overlaid"},{value:"side",text:"Side by side"}],o=[{value:"time",text:"From the start",title:"All from their starts"},{value:"cycle",text:"By gait cycle",title:"One gait cycle of each"}];n.append(ie("div",{class:"trial-list",role:"group","aria-label":"Trials shown"},...s),ie("div",{class:"end together"},As(t,i,{key:"arrangement",label:"Trials on the stage",choices:r}),e.trials.some(({cycles:a})=>a?.right?.length||a?.left?.length)?As(t,i,{key:"alignment",label:"Trials in time",choices:o}):null))}var Vp='.uplot, .uplot *, .uplot *::before, .uplot *::after {box-sizing: border-box;}.uplot {font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji";line-height: 1.5;width: min-content;}.u-title {text-align: center;font-size: 18px;font-weight: bold;}.u-wrap {position: relative;user-select: none;}.u-over, .u-under {position: absolute;}.u-under {overflow: hidden;}.uplot canvas {display: block;position: relative;width: 100%;height: 100%;}.u-axis {position: absolute;}.u-legend {font-size: 14px;margin: auto;text-align: center;}.u-inline {display: block;}.u-inline * {display: inline-block;}.u-inline tr {margin-right: 16px;}.u-legend th {font-weight: 600;}.u-legend th > * {vertical-align: middle;display: inline-block;}.u-legend .u-marker {width: 1em;height: 1em;margin-right: 4px;background-clip: padding-box !important;}.u-inline.u-live th::after {content: ":";vertical-align: middle;}.u-inline:not(.u-live) .u-value {display: none;}.u-series > * {padding: 4px;}.u-series th {cursor: pointer;}.u-legend .u-off > * {opacity: 0.3;}.u-select {background: rgba(0,0,0,0.07);position: absolute;pointer-events: none;}.u-cursor-x, .u-cursor-y {position: absolute;left: 0;top: 0;pointer-events: none;will-change: transform;}.u-hz .u-cursor-x, .u-vt .u-cursor-y {height: 100%;border-right: 1px dashed #607D8B;}.u-hz .u-cursor-y, .u-vt .u-cursor-x {width: 100%;border-bottom: 1px dashed #607D8B;}.u-cursor-pt {position: absolute;top: 0;left: 0;border-radius: 50%;border: 0 solid;pointer-events: none;will-change: transform;/*this has to be !important since we set inline "background" shorthand */background-clip: padding-box !important;}.u-axis.u-off, .u-select.u-off, .u-cursor-x.u-off, .u-cursor-y.u-off, .u-cursor-pt.u-off {display: none;}';var Hp=`.curve-root { position: relative; height: 100%; overflow-x: hidden; overflow-y: auto; scrollbar-gutter: stable;
  color: var(--bk-text, #222); font-size: 12px; line-height: 1.35; }
.curve-top { position: sticky; top: 0; z-index: 3; display: flex; align-items: flex-start; gap: 8px;
  padding: 6px 10px 5px; background: var(--bk-panel, #fff); border-bottom: 1px solid var(--bk-line, #ddd); }
.curve-legend { display: flex; flex-wrap: wrap; gap: 2px 14px; min-width: 0; flex: 1; color: var(--bk-muted, #666); }
.curve-entry { display: inline-flex; align-items: center; gap: 6px; min-width: 0; max-width: 22em; }
.curve-entry > span:last-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.curve-swatch { flex: none; width: 16px; height: 3px; border-radius: 1.5px; }
.curve-swatch.wide { width: 26px; border-radius: 0; }
.curve-swatch.band { height: 10px; opacity: 0.45; border-radius: 2px; }
.curve-swatch.norm { height: 10px; opacity: 0.25; border-radius: 2px; }
.curve-swatch.flag { height: 7px; border-radius: 1px; }
.curve-swatch.off { width: 0; height: 11px; margin: 0 4px; border-left: 1.5px dashed var(--bk-muted, #666); border-radius: 0; }
.curve-reset { flex: none; font: inherit; font-size: 11px; color: inherit; padding: 0 8px; border: 1px solid var(--bk-line, #ddd);
  border-radius: 9px; background: none; cursor: pointer; }
.curve-grid { display: grid; align-items: start; gap: 4px 8px; padding: 4px 0 8px; }
.curve-group { min-width: 0; padding: 4px 0 6px; }
.curve-group-head { display: flex; align-items: baseline; gap: 8px; margin: 0 10px 2px; min-width: 0; }
.curve-group-head h3 { margin: 0; font-size: 13px; font-weight: 650; line-height: 1.5; overflow: hidden; text-overflow: ellipsis;
  white-space: nowrap; cursor: help; }
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
.curve-panel-head { display: flex; gap: 10px; align-items: center; height: 17px; margin: 0 10px 0 48px; white-space: nowrap; }
.curve-quantity { flex: 0 1 auto; display: flex; gap: 5px; min-width: 0; cursor: help; }
.curve-quantity span { overflow: hidden; text-overflow: ellipsis; }
.curve-quantity i { font-style: normal; color: var(--bk-muted, #666); }
.curve-values { flex: 1 0 auto; margin-left: auto; display: flex; justify-content: flex-end; gap: 10px; font-variant-numeric: tabular-nums;
  font-weight: 600; font-size: 11.5px; }
.curve-value { min-width: 4ch; text-align: right; }
.curve-plot { position: relative; }
.curve-plot .u-over { overflow: hidden; cursor: crosshair; touch-action: pan-y; }
.curve-empty { position: absolute; inset: 0 10px 5px 48px; display: grid; place-items: center; color: var(--bk-muted, #666);
  pointer-events: none; z-index: 1; }
.curve-cursor { position: absolute; top: 0; bottom: 0; left: -0.75px; width: 1.5px; background: var(--own, currentColor);
  transform: translateX(-9999px); pointer-events: none; will-change: transform; opacity: 0.85; }
.curve-dot { position: absolute; top: -3.5px; left: -3.5px; width: 7px; height: 7px; box-sizing: border-box; border-radius: 50%;
  border: 1px solid var(--bk-panel, #fff); pointer-events: none; transform: translateX(-9999px); will-change: transform; }
.curve-zoom { position: absolute; top: 0; bottom: 0; background: var(--bk-accent, #1a73e8); opacity: 0.18; pointer-events: none; }
.curve-zoom[hidden] { display: none; }
.curve-foot { margin: 2px 10px 8px 48px; color: var(--bk-muted, #666); font-size: 11px; }
.curve-none { padding: 24px; text-align: center; color: var(--bk-muted, #666); }
.curve-tip { position: fixed; inset: 0 auto auto 0; z-index: 1000; margin: 0; padding: 7px 10px; max-width: min(340px, calc(100vw - 8px));
  box-sizing: border-box; border: 1px solid var(--bk-line, #ddd); border-radius: 6px; background: var(--bk-panel, #fff);
  color: var(--bk-text, #222); font-size: 12px; line-height: 1.4; box-shadow: 0 3px 14px rgb(0 0 0 / 0.18); pointer-events: none;
  overflow-wrap: anywhere; }
.curve-tip[hidden] { display: none; }
.curve-tip-head { font-weight: 650; }
.curve-tip p { margin: 1px 0 6px; }
.curve-tip p:last-child { margin-bottom: 0; }
.curve-tip-names { color: var(--bk-muted, #666); font-size: 11px; }
.curve-tip-line { display: grid; grid-template-columns: 16px 1fr auto; align-items: center; gap: 8px; }
.curve-tip-line b { font-variant-numeric: tabular-nums; white-space: nowrap; }
.curve-tip-name { color: var(--bk-muted, #666); }
.curve-more { flex: none; font: inherit; font-size: 11px; padding: 0 7px; border: 1px solid var(--bk-line, #ddd); border-radius: 9px; background: none;
  color: var(--bk-muted, #666); cursor: pointer; }
.curve-more:hover { color: var(--bk-text, #222); border-color: currentColor; }
`;function Wp(n,e){let t=n.length,i=t>3?sy(n,e):null,s=0;return r=>{for((s>t-2||r<n[s])&&(s=0);s<t-2&&r>n[s+1];)s+=1;if(!i)return iy(n,e,r);let o=n[s+1]-n[s],a=(r-n[s])/o,l=e[s+1]-e[s],[c,h]=[i[s]*o-l,l-i[s+1]*o];return e[s]+a*l+a*(1-a)*(c*(1-a)+h*a)}}function iy(n,e,t){let i=0;for(let s=0;s<n.length;s++){let r=1;for(let o=0;o<n.length;o++)o!==s&&(r*=(t-n[o])/(n[s]-n[o]));i+=r*e[s]}return i}function sy(n,e){let t=n.length,[i,s]=[new Float64Array(t),new Float64Array(t)],r=f=>n[f+1]-n[f],o=f=>(e[f+1]-e[f])/r(f),a=n[2]-n[0];i[0]=a/r(1),s[0]=((r(0)+2*a)*r(1)*o(0)+r(0)**2*o(1))/a/r(1);for(let f=1;f<t-1;f++){let[p,x]=[r(f),r(f-1)],g=2*(p+x)-p*i[f-1];i[f]=x/g,s[f]=(3*(p*o(f-1)+x*o(f))-p*s[f-1])/g}let l=n[t-1]-n[t-3],[c,h]=[r(t-2),r(t-3)],u=(c*c*o(t-3)+(2*l+c)*h*o(t-2))/l,d=new Float64Array(t);d[t-1]=(u-l*s[t-2])/(h-l*i[t-2]);for(let f=t-2;f>=0;f--)d[f]=s[f]-i[f]*d[f+1];return d}var hu=new WeakMap;function Xp(n,e,t,i,s=101){hu.has(n)||hu.set(n,new Map);let r=hu.get(n),o=[e,t,i,s].join(`
`);return r.has(o)||r.set(o,ry(n,e,t,i,s)),r.get(o)}function ry(n,e,t,i,s){let r=Float64Array.from({length:s},(p,x)=>100*x/(s-1)),o=n.series[e],a=o?.items.indexOf(t)??-1;if(a<0)return{percent:r,cycles:[],mean:null,deviation:null,off:null};let l=n.time.length,c=ay(n.time,o.values.subarray(a*l,(a+1)*l)),h=(n.cycles?.[i]??[]).map(([p,x,g])=>{let m=r.map(v=>ly(c,p+(x-p)*v/100));return{start:p,end:x,off:g,values:m,whole:m.every(Number.isFinite)}}),u=h.filter(p=>p.whole).map(p=>p.values),d=h.map(p=>p.off).filter(Number.isFinite),f=d.length?d.reduce((p,x)=>p+x,0)/d.length:null;return{percent:r,cycles:h,...oy(u),off:f}}function oy(n){if(!n.length)return{mean:null,deviation:null};let e=n[0].map((i,s)=>n.reduce((r,o)=>r+o[s],0)/n.length);if(n.length<2)return{mean:e,deviation:null};let t=i=>n.reduce((s,r)=>s+(r[i]-e[i])**2,0);return{mean:e,deviation:e.map((i,s)=>Math.sqrt(t(s)/(n.length-1)))}}function ay(n,e){let t=[],i=0;for(let s=0;s<=e.length;s++)if(!(s<e.length&&Number.isFinite(e[s]))){if(s-i>1){let r=n.subarray(i,s);t.push({start:n[i],end:n[s-1],at:Wp(r,e.subarray(i,s))})}i=s+1}return t}function ly(n,e){let t=n.find(({start:i,end:s})=>e>=i&&e<=s);return t?t.at(e):NaN}function al(n,e,t){let i=n.cycles?.[e]??[],s=i.find(([r,o])=>t>=r&&t<o);if(!s){let r=i[i.length-1];return r&&t===r[1]?100:null}return 100*(t-s[0])/(s[1]-s[0])}function ll(n){return n>0?Math.max(0,Math.min(5,2-Math.floor(Math.log10(n)))):2}function nr(n,e){if(!Number.isFinite(n))return"\u2013";let t=n.toFixed(e);return Number(t)===0?t.replace("-",""):t.replace("-","\u2212")}function qp(n){let e=0;for(;e<6&&Math.abs(n*10**e-Math.round(n*10**e))>1e-6;)e+=1;return e}function Ho(n){return!n||n==="1"?"":n.replaceAll("*","\xB7").replaceAll("^2","\xB2")}function Yp(n,e,t,i){let s=e.quantity.key,r=[];for(let o of i){let a=n.trials[o];for(let[l,c]of Object.entries(t)){let h=uu(a.series?.[s],c);h&&r.push({trial:a,index:o,side:l,id:c,quantity:s,time:a.time,values:h,spread:e.spread?uu(a.series[e.spread],c):null,family:(a.family??[]).map(({label:u,series:d})=>({label:u,values:uu(d?.[s],c)})).filter(u=>u.values)})}}return r}function uu(n,e){let t=n?n.items.indexOf(e):-1;if(t<0)return null;let i=n.values.shape[1];return n.values.subarray(t*i,(t+1)*i)}function Ts(n){return n.side!=="middle"?n.side:n.trial.cycles?.right?.length?"right":"left"}function ir(n){return Xp(n.trial,n.quantity,n.id,Ts(n))}function $p(n,e,t){let i=[e.base,e.id,e.id.replace(/_[rl]$/,"")];return(n.norms??[]).find(s=>s.quantity===t&&i.includes(s.item))??null}function du(n,{least:e,shown:t}){let[i,s]=[1/0,-1/0];for(let a of n)for(let l=0;l<a.length;l++){let c=a[l];c<i&&(i=c),c>s&&(s=c)}let r=i>s;r&&!t.length&&([i,s]=[-1,1]);for(let a of t)[i,s]=[Math.min(i,a),Math.max(s,a)];let o=Math.max(.07*(s-i),.5*(e-(s-i)),1e-9);return{low:i-o,high:s+o,empty:r}}function Zp(n){let e=document.createElement("div");return e.className="curve-tip",e.setAttribute("role","tooltip"),e.showPopover&&(e.popover="manual"),e.hidden=!0,n.append(e),{show(t,i,s="beside"){e.replaceChildren(...t),e.hidden=!1,e.showPopover&&!e.matches(":popover-open")&&e.showPopover();let{offsetWidth:r,offsetHeight:o}=e,a=s==="beside"?i.right+12:i.left,l=s==="beside"?i.top-o/2:i.bottom+12/2;s==="beside"&&a+r>innerWidth-4&&(a=i.left-12-r),s==="below"&&l+o>innerHeight-4&&(l=i.top-12/2-o),a=Math.max(4,Math.min(a,innerWidth-r-4)),l=Math.max(4,Math.min(l,innerHeight-o-4)),e.style.transform=`translate(${Math.round(a)}px, ${Math.round(l)}px)`},hide(){e.hidden||(e.hidePopover&&e.matches(":popover-open")&&e.hidePopover(),e.hidden=!0)},dispose:()=>e.remove()}}function We(n,e="",...t){let i=document.createElement(n);return e&&(i.className=e),i.append(...t),i}function is(n,e=[],t="curve-swatch"){let i=We("span",t),[s,r]=e.length?e:[1,0];return i.style.background=r?`repeating-linear-gradient(90deg, ${n} 0 ${s}px, transparent ${s}px ${s+r}px)`:n,i}function qn(n,e){let[t,i]=[0,n.length-1];if(!(e>n[0]))return{index:0,next:0,share:0};if(e>=n[i])return{index:i,next:i,share:0};for(;i-t>1;){let s=t+i>>1;n[s]<=e?t=s:i=s}return{index:t,next:i,share:(e-n[t])/(n[i]-n[t])}}function cl(n,e,{index:t,next:i,share:s}){let r=e*n.values.shape[1],o=n.values[r+t];return s?o+s*(n.values[r+i]-o):o}function fu(n,e){let t=Ho(e.unit);return[...[We("div","curve-tip-head",`${e.label}${t?` (${t})`:""}`),We("p","",e.definition??"")],...pu(n)]}function pu(n){let e=[We("div","curve-tip-head",n.name)];return n.item.definition&&e.push(We("p","",n.item.definition)),e.push(We("p","curve-tip-names",Object.values(n.members).join(", "))),e}function cy({side:n,trial:e,id:t},i,s){let r=[n==="middle"?i.items[t]?.label??t:n];return s>1&&r.push(e.name),r.join(", ")}function Kp({axis:n,at:e,ownTime:t,sources:i,looks:s,range:r,unit:o,scene:a,trials:l,norm:c}){let h=ll(r),u=Ho(o),d=n==="cycle"?`${e.toFixed(0)} % of the gait cycle`:`${e.toFixed(3)} s`,f=i.map((p,x)=>{let{value:g,half:m,words:v}=n==="cycle"?uy(p,e):hy(p,t),T=Number.isFinite(g)?`${nr(g,h)}${m>0?` \xB1 ${nr(m,h)}`:""} ${u}`:"no value",b=cy(p,a,l.length);return We("div","curve-tip-line",is(s[x].colour,s[x].dash),We("span","curve-tip-name",b+v),We("b","",T))});if(c&&n==="cycle"){let[p,x]=[c.low,c.high].map(g=>nr(g[Math.round(e)],h));f.push(We("div","curve-tip-line",is("currentColor",[],"curve-swatch norm"),We("span","curve-tip-name","normative"),We("b","",`${p} to ${x} ${u}`)),We("p","curve-tip-names",c.source))}return[We("div","curve-tip-head",d),...f]}function Jp({row:n,span:e,mark:t},i){let s=l=>`${l.toFixed(3)} s`,r=i?`, ${n.trial.name}`:"";if(n.kind==="flag"){let l=We("div","curve-tip-head",`Flagged${r}`),c=e?`${s(e[0])} to ${s(e[1])}`:`${n.spans.length} spans`;return[l,We("p","",n.label),We("p","curve-tip-names",c)]}let o=t?t.name.replace("_"," "):e?"stance":"swing",a=[We("div","curve-tip-head",`${o}, ${n.side}${r}`)];return t?a.push(We("p","curve-tip-names",s(t.time))):e&&a.push(We("p","curve-tip-names",`${s(e[0])} to ${s(e[1])}`)),a}function hy(n,e){let t=e(n.index),i=n.time;if(t<i[0]-1e-9||t>i[i.length-1]+1e-9)return{value:NaN,words:""};let s=al(n.trial,n.side==="left"?"left":"right",t),r=s===null?"":` (${s.toFixed(0)} % of its cycle)`,o=qn(i,t);return{value:Wo(n.values,o),half:n.spread&&Wo(n.spread,o),words:n.side==="middle"?"":r}}function uy(n,e){let{mean:t,deviation:i,cycles:s}=ir(n),r=Math.max(0,Math.min(100,Math.round(e))),o=s.filter(l=>l.whole).length,a=o>1?`, mean \xB1 SD of ${o}`:o?", 1 cycle":"";return{value:t?t[r]:NaN,half:i?i[r]:0,words:a}}function Wo(n,{index:e,next:t,share:i}){let s=n[e];return i?s+i*(n[t]-s):s}var dy="uplot",fy="u-hz",py="u-vt",my="u-title",gy="u-wrap",xy="u-under",_y="u-over",vy="u-axis",or="u-off",yy="u-select",by="u-cursor-x",My="u-cursor-y",Sy="u-cursor-pt",wy="u-legend",Ey="u-live",Ay="u-inline",Ty="u-series",Cy="u-marker",jp="u-label",Ry="u-value",qo="width",Yo="height";var Qp="bottom",Ur="left",mu="right",Lu="#000",em=Lu+"0",gu="mousemove",tm="mousedown",xu="mouseup",nm="mouseenter",im="mouseleave",sm="dblclick",Py="resize",Iy="scroll",rm="change",pl="dppxchange",Du="--",Vr=typeof window<"u",Mu=Vr?document:null,Fr=Vr?window:null,Ly=Vr?navigator:null,wt,hl;function Su(){let n=devicePixelRatio;wt!=n&&(wt=n,hl&&Eu(rm,hl,Su),hl=matchMedia(`(min-resolution: ${wt-.001}dppx) and (max-resolution: ${wt+.001}dppx)`),ar(rm,hl,Su),Fr.dispatchEvent(new CustomEvent(pl)))}function oi(n,e){if(e!=null){let t=n.classList;!t.contains(e)&&t.add(e)}}function wu(n,e){let t=n.classList;t.contains(e)&&t.remove(e)}function Ht(n,e,t){n.style[e]=t+"px"}function Ei(n,e,t,i){let s=Mu.createElement(n);return e!=null&&oi(s,e),t?.insertBefore(s,i),s}function xi(n,e){return Ei("div",n,e)}var om=new WeakMap;function Hi(n,e,t,i,s){let r="translate("+e+"px,"+t+"px)",o=om.get(n);r!=o&&(n.style.transform=r,om.set(n,r),e<0||t<0||e>i||t>s?oi(n,or):wu(n,or))}var am=new WeakMap;function lm(n,e,t){let i=e+t,s=am.get(n);i!=s&&(am.set(n,i),n.style.background=e,n.style.borderColor=t)}var cm=new WeakMap;function hm(n,e,t,i){let s=e+""+t,r=cm.get(n);s!=r&&(cm.set(n,s),n.style.height=t+"px",n.style.width=e+"px",n.style.marginLeft=i?-e/2+"px":0,n.style.marginTop=i?-t/2+"px":0)}var Nu={passive:!0},Dy={...Nu,capture:!0};function ar(n,e,t,i){e.addEventListener(n,t,i?Dy:Nu)}function Eu(n,e,t,i){e.removeEventListener(n,t,Nu)}Vr&&Su();function Ai(n,e,t,i){let s;t=t||0,i=i||e.length-1;let r=i<=2147483647;for(;i-t>1;)s=r?t+i>>1:ai((t+i)/2),e[s]<n?t=s:i=s;return n-e[t]<=e[i]-n?t:i}function km(n){return(t,i,s)=>{let r=-1,o=-1;for(let a=i;a<=s;a++)if(n(t[a])){r=a;break}for(let a=s;a>=i;a--)if(n(t[a])){o=a;break}return[r,o]}}var Bm=n=>n!=null,zm=n=>n!=null&&n>0,xl=km(Bm),Ny=km(zm);function Uy(n,e,t,i=0,s=!1){let r=s?Ny:xl,o=s?zm:Bm;[e,t]=r(n,e,t);let a=n[e],l=n[e];if(e>-1)if(i==1)a=n[e],l=n[t];else if(i==-1)a=n[t],l=n[e];else for(let c=e;c<=t;c++){let h=n[c];o(h)&&(h<a?a=h:h>l&&(l=h))}return[a??Ut,l??-Ut]}function _l(n,e,t,i){let s=fm(n),r=fm(e);n==e&&(s==-1?(n*=t,e/=t):(n/=t,e*=t));let o=t==10?ss:Gm,a=s==1?ai:_i,l=r==1?_i:ai,c=a(o(mn(n))),h=l(o(mn(e))),u=kr(t,c),d=kr(t,h);return t==10&&(c<0&&(u=Ot(u,-c)),h<0&&(d=Ot(d,-h))),i||t==2?(n=u*s,e=d*r):(n=Xm(n,u),e=vl(e,d)),[n,e]}function Uu(n,e,t,i){let s=_l(n,e,t,i);return n==0&&(s[0]=0),e==0&&(s[1]=0),s}var Ou=.1,um={mode:3,pad:Ou},Zo={pad:0,soft:null,mode:0},Oy={min:Zo,max:Zo};function ml(n,e,t,i){return yl(t)?dm(n,e,t):(Zo.pad=t,Zo.soft=i?0:null,Zo.mode=i?3:0,dm(n,e,Oy))}function Mt(n,e){return n??e}function Fy(n,e,t){for(e=Mt(e,0),t=Mt(t,n.length-1);e<=t;){if(n[e]!=null)return!0;e++}return!1}function dm(n,e,t){let i=t.min,s=t.max,r=Mt(i.pad,0),o=Mt(s.pad,0),a=Mt(i.hard,-Ut),l=Mt(s.hard,Ut),c=Mt(i.soft,Ut),h=Mt(s.soft,-Ut),u=Mt(i.mode,0),d=Mt(s.mode,0),f=e-n,p=ss(f),x=Yn(mn(n),mn(e)),g=ss(x),m=mn(g-p);(f<1e-24||m>10)&&(f=0,(n==0||e==0)&&(f=1e-24,u==2&&c!=Ut&&(r=0),d==2&&h!=-Ut&&(o=0)));let v=f||x||1e3,T=ss(v),b=kr(10,ai(T)),R=v*(f==0?n==0?.1:1:r),w=Ot(Xm(n-R,b/10),24),_=n>=c&&(u==1||u==3&&w<=c||u==2&&w>=c)?c:Ut,M=Yn(a,w<_&&n>=_?_:Ti(_,w)),L=v*(f==0?e==0?.1:1:o),I=Ot(vl(e+L,b/10),24),C=e<=h&&(d==1||d==3&&I>=h||d==2&&I<=h)?h:-Ut,N=Ti(l,I>C&&e<=C?C:Yn(C,I));return M==N&&M==0&&(N=100),[M,N]}var ky=new Intl.NumberFormat(Vr?Ly.language:"en-US"),Fu=n=>ky.format(n),li=Math,fl=li.PI,mn=li.abs,ai=li.floor,pn=li.round,_i=li.ceil,Ti=li.min,Yn=li.max,kr=li.pow,fm=li.sign,ss=li.log10,Gm=li.log2,By=(n,e=1)=>li.sinh(n)*e,_u=(n,e=1)=>li.asinh(n/e),Ut=1/0;function pm(n){return(ss((n^n>>31)-(n>>31))|0)+1}function Au(n,e,t){return Ti(Yn(n,e),t)}function Vm(n){return typeof n=="function"}function _t(n){return Vm(n)?n:()=>n}var zy=()=>{},Hm=n=>n,Wm=(n,e)=>e,Gy=n=>null,mm=n=>!0,gm=(n,e)=>n==e,Vy=/\.\d*?(?=9{6,}|0{6,})/gm,lr=n=>{if(Ym(n)||Rs.has(n))return n;let e=`${n}`,t=e.match(Vy);if(t==null)return n;let i=t[0].length-1;if(e.indexOf("e-")!=-1){let[s,r]=e.split("e");return+`${lr(s)}e${r}`}return Ot(n,i)};function sr(n,e){return lr(Ot(lr(n/e))*e)}function vl(n,e){return lr(_i(lr(n/e))*e)}function Xm(n,e){return lr(ai(lr(n/e))*e)}function Ot(n,e=0){if(Ym(n))return n;let t=10**e,i=n*t*(1+Number.EPSILON);return pn(i)/t}var Rs=new Map;function qm(n){return((""+n).split(".")[1]||"").length}function Jo(n,e,t,i){let s=[],r=i.map(qm);for(let o=e;o<t;o++){let a=mn(o),l=Ot(kr(n,o),a);for(let c=0;c<i.length;c++){let h=n==10?+`${i[c]}e${o}`:i[c]*l,u=(o>=0?0:a)+(o>=r[c]?0:r[c]),d=n==10?h:Ot(h,u);s.push(d),Rs.set(d,u)}}return s}var Ko={},ku=[],Br=[null,null],Cs=Array.isArray,Ym=Number.isInteger,Hy=n=>n===void 0;function xm(n){return typeof n=="string"}function yl(n){let e=!1;if(n!=null){let t=n.constructor;e=t==null||t==Object}return e}function Wy(n){return n!=null&&typeof n=="object"}var Xy=Object.getPrototypeOf(Uint8Array),$m="__proto__";function zr(n,e=yl){let t;if(Cs(n)){let i=n.find(s=>s!=null);if(Cs(i)||e(i)){t=Array(n.length);for(let s=0;s<n.length;s++)t[s]=zr(n[s],e)}else t=n.slice()}else if(n instanceof Xy)t=n.slice();else if(e(n)){t={};for(let i in n)i!=$m&&(t[i]=zr(n[i],e))}else t=n;return t}function cn(n){let e=arguments;for(let t=1;t<e.length;t++){let i=e[t];for(let s in i)s!=$m&&(yl(n[s])?cn(n[s],zr(i[s])):n[s]=zr(i[s]))}return n}var qy=0,Yy=1,$y=2;function Zy(n,e,t){for(let i=0,s,r=-1;i<e.length;i++){let o=e[i];if(o>r){for(s=o-1;s>=0&&n[s]==null;)n[s--]=null;for(s=o+1;s<t&&n[s]==null;)n[r=s++]=null}}}function Ky(n,e){if(Qy(n)){let o=n[0].slice();for(let a=1;a<n.length;a++)o.push(...n[a].slice(1));return eb(o[0])||(o=jy(o)),o}let t=new Set;for(let o=0;o<n.length;o++){let l=n[o][0],c=l.length;for(let h=0;h<c;h++)t.add(l[h])}let i=[Array.from(t).sort((o,a)=>o-a)],s=i[0].length,r=new Map;for(let o=0;o<s;o++)r.set(i[0][o],o);for(let o=0;o<n.length;o++){let a=n[o],l=a[0];for(let c=1;c<a.length;c++){let h=a[c],u=Array(s).fill(void 0),d=e?e[o][c]:Yy,f=[];for(let p=0;p<h.length;p++){let x=h[p],g=r.get(l[p]);x===null?d!=qy&&(u[g]=x,d==$y&&f.push(g)):u[g]=x}Zy(u,f,s),i.push(u)}}return i}var Jy=typeof queueMicrotask>"u"?n=>Promise.resolve().then(n):queueMicrotask;function jy(n){let e=n[0],t=e.length,i=Array(t);for(let r=0;r<i.length;r++)i[r]=r;i.sort((r,o)=>e[r]-e[o]);let s=[];for(let r=0;r<n.length;r++){let o=n[r],a=Array(t);for(let l=0;l<t;l++)a[l]=o[i[l]];s.push(a)}return s}function Qy(n){let e=n[0][0],t=e.length;for(let i=1;i<n.length;i++){let s=n[i][0];if(s.length!=t)return!1;if(s!=e){for(let r=0;r<t;r++)if(s[r]!=e[r])return!1}}return!0}function eb(n,e=100){let t=n.length;if(t<=1)return!0;let i=0,s=t-1;for(;i<=s&&n[i]==null;)i++;for(;s>=i&&n[s]==null;)s--;if(s<=i)return!0;let r=Yn(1,ai((s-i+1)/e));for(let o=n[i],a=i+r;a<=s;a+=r){let l=n[a];if(l!=null){if(l<=o)return!1;o=l}}return!0}var Zm=["January","February","March","April","May","June","July","August","September","October","November","December"],Km=["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"];function Jm(n){return n.slice(0,3)}var tb=Km.map(Jm),nb=Zm.map(Jm),ib={MMMM:Zm,MMM:nb,WWWW:Km,WWW:tb};function Xo(n){return(n<10?"0":"")+n}function sb(n){return(n<10?"00":n<100?"0":"")+n}var rb={YYYY:n=>n.getFullYear(),YY:n=>(n.getFullYear()+"").slice(2),MMMM:(n,e)=>e.MMMM[n.getMonth()],MMM:(n,e)=>e.MMM[n.getMonth()],MM:n=>Xo(n.getMonth()+1),M:n=>n.getMonth()+1,DD:n=>Xo(n.getDate()),D:n=>n.getDate(),WWWW:(n,e)=>e.WWWW[n.getDay()],WWW:(n,e)=>e.WWW[n.getDay()],HH:n=>Xo(n.getHours()),H:n=>n.getHours(),h:n=>{let e=n.getHours();return e==0?12:e>12?e-12:e},AA:n=>n.getHours()>=12?"PM":"AM",aa:n=>n.getHours()>=12?"pm":"am",a:n=>n.getHours()>=12?"p":"a",mm:n=>Xo(n.getMinutes()),m:n=>n.getMinutes(),ss:n=>Xo(n.getSeconds()),s:n=>n.getSeconds(),fff:n=>sb(n.getMilliseconds())};function Bu(n,e){e=e||ib;let t=[],i=/\{([a-z]+)\}|[^{]+/gi,s;for(;s=i.exec(n);)t.push(s[0][0]=="{"?rb[s[1]]:s[0]);return r=>{let o="";for(let a=0;a<t.length;a++)o+=typeof t[a]=="string"?t[a]:t[a](r,e);return o}}var ob=new Intl.DateTimeFormat().resolvedOptions().timeZone;function ab(n,e){let t;return e=="UTC"||e=="Etc/UTC"?t=new Date(+n+n.getTimezoneOffset()*6e4):e==ob?t=n:(t=new Date(n.toLocaleString("en-US",{timeZone:e})),t.setMilliseconds(n.getMilliseconds())),t}var jm=n=>n%1==0,gl=[1,2,2.5,5],lb=Jo(10,-32,0,gl),Qm=Jo(10,0,32,gl),cb=Qm.filter(jm),rr=lb.concat(Qm),zu=`
`,eg="{YYYY}",_m=zu+eg,tg="{M}/{D}",$o=zu+tg,ul=$o+"/{YY}",ng="{aa}",hb="{h}:{mm}",Or=hb+ng,vm=zu+Or,ym=":{ss}",Tt=null;function ig(n){let e=n*1e3,t=e*60,i=t*60,s=i*24,r=s*30,o=s*365,l=(n==1?Jo(10,0,3,gl).filter(jm):Jo(10,-3,0,gl)).concat([e,e*5,e*10,e*15,e*30,t,t*5,t*10,t*15,t*30,i,i*2,i*3,i*4,i*6,i*8,i*12,s,s*2,s*3,s*4,s*5,s*6,s*7,s*8,s*9,s*10,s*15,r,r*2,r*3,r*4,r*6,o,o*2,o*5,o*10,o*25,o*50,o*100]),c=[[o,eg,Tt,Tt,Tt,Tt,Tt,Tt,1],[s*28,"{MMM}",_m,Tt,Tt,Tt,Tt,Tt,1],[s,tg,_m,Tt,Tt,Tt,Tt,Tt,1],[i,"{h}"+ng,ul,Tt,$o,Tt,Tt,Tt,1],[t,Or,ul,Tt,$o,Tt,Tt,Tt,1],[e,ym,ul+" "+Or,Tt,$o+" "+Or,Tt,vm,Tt,1],[n,ym+".{fff}",ul+" "+Or,Tt,$o+" "+Or,Tt,vm,Tt,1]];function h(u){return(d,f,p,x,g,m)=>{let v=[],T=g>=o,b=g>=r&&g<o,R=u(p),w=Ot(R*n,3),_=vu(R.getFullYear(),T?0:R.getMonth(),b||T?1:R.getDate()),M=Ot(_*n,3);if(b||T){let L=b?g/r:0,I=T?g/o:0,C=w==M?w:Ot(vu(_.getFullYear()+I,_.getMonth()+L,1)*n,3),N=new Date(pn(C/n)),O=N.getFullYear(),P=N.getMonth();for(let z=0;C<=x;z++){let H=vu(O+I*z,P+L*z,1),G=H-u(Ot(H*n,3));C=Ot((+H+G)*n,3),C<=x&&v.push(C)}}else{let L=g>=s?s:g,I=ai(p)-ai(w),C=M+I+vl(w-M,L);v.push(C);let N=u(C),O=N.getHours()+N.getMinutes()/t+N.getSeconds()/i,P=g/i,z=d.axes[f]._space,H=m/z;for(;C=Ot(C+g,n==1?0:3),!(C>x);)if(P>1){let G=ai(Ot(O+P,6))%24,Q=u(C).getHours()-G;Q>1&&(Q=-1),C-=Q*i,O=(O+P)%24;let se=v[v.length-1];Ot((C-se)/g,3)*H>=.7&&v.push(C)}else v.push(C)}return v}}return[l,c,h]}var[ub,db,fb]=ig(1),[pb,mb,gb]=ig(.001);Jo(2,-53,53,[1]);function bm(n,e){return n.map(t=>t.map((i,s)=>s==0||s==8||i==null?i:e(s==1||t[8]==0?i:t[1]+i)))}function Mm(n,e){return(t,i,s,r,o)=>{let a=e.find(p=>o>=p[0])||e[e.length-1],l,c,h,u,d,f;return i.map(p=>{let x=n(p),g=x.getFullYear(),m=x.getMonth(),v=x.getDate(),T=x.getHours(),b=x.getMinutes(),R=x.getSeconds(),w=g!=l&&a[2]||m!=c&&a[3]||v!=h&&a[4]||T!=u&&a[5]||b!=d&&a[6]||R!=f&&a[7]||a[1];return l=g,c=m,h=v,u=T,d=b,f=R,w(x)})}}function xb(n,e){let t=Bu(e);return(i,s,r,o,a)=>s.map(l=>t(n(l)))}function vu(n,e,t){return new Date(n,e,t)}function Sm(n,e){return e(n)}var _b="{YYYY}-{MM}-{DD} {h}:{mm}{aa}";function wm(n,e){return(t,i,s,r)=>r==null?Du:e(n(i))}function vb(n,e){let t=n.series[e];return t.width?t.stroke(n,e):t.points.width?t.points.stroke(n,e):null}function yb(n,e){return n.series[e].fill(n,e)}var bb={show:!0,live:!0,isolate:!1,mount:zy,markers:{show:!0,width:2,stroke:vb,fill:yb,dash:"solid"},idx:null,idxs:null,values:[]};function Mb(n,e){let t=n.cursor.points,i=xi(),s=t.size(n,e);Ht(i,qo,s),Ht(i,Yo,s);let r=s/-2;Ht(i,"marginLeft",r),Ht(i,"marginTop",r);let o=t.width(n,e,s);return o&&Ht(i,"borderWidth",o),i}function Sb(n,e){let t=n.series[e].points;return t._fill||t._stroke}function wb(n,e){let t=n.series[e].points;return t._stroke||t._fill}function Eb(n,e){return n.series[e].points.size}var yu=[0,0];function Ab(n,e,t){return yu[0]=e,yu[1]=t,yu}function dl(n,e,t,i=!0){return s=>{s.button==0&&(!i||s.target==e)&&t(s)}}function bu(n,e,t,i=!0){return s=>{(!i||s.target==e)&&t(s)}}var Tb={show:!0,x:!0,y:!0,lock:!1,move:Ab,points:{one:!1,show:Mb,size:Eb,width:0,stroke:wb,fill:Sb},bind:{mousedown:dl,mouseup:dl,click:dl,dblclick:dl,mousemove:bu,mouseleave:bu,mouseenter:bu},drag:{setScale:!0,x:!0,y:!1,dist:0,uni:null,click:(n,e)=>{e.stopPropagation(),e.stopImmediatePropagation()},_x:!1,_y:!1},focus:{dist:(n,e,t,i,s)=>i-s,prox:-1,bias:0},hover:{skip:[void 0],prox:null,bias:0},left:-10,top:-10,idx:null,dataIdx:null,idxs:null,event:null},sg={show:!0,stroke:"rgba(0,0,0,0.07)",width:2},Gu=cn({},sg,{filter:Wm}),rg=cn({},Gu,{size:10}),og=cn({},sg,{show:!1}),Vu='12px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Noto Sans", sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol", "Noto Color Emoji"',ag="bold "+Vu,lg=1.5,Em={show:!0,scale:"x",stroke:Lu,space:50,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ag,side:2,grid:Gu,ticks:rg,border:og,font:Vu,lineGap:lg,rotate:0},Cb="Value",Rb="Time",Am={show:!0,scale:"x",auto:!1,sorted:1,min:Ut,max:-Ut,idxs:[]};function Pb(n,e,t,i,s){return e.map(r=>r==null?"":Fu(r))}function Ib(n,e,t,i,s,r,o){let a=[],l=Rs.get(s)||0;t=o?t:Ot(vl(t,s),l);for(let c=t;c<=i;c=Ot(c+s,l))a.push(Object.is(c,-0)?0:c);return a}function Tu(n,e,t,i,s,r,o){let a=[],l=n.scales[n.axes[e].scale].log,c=l==10?ss:Gm,h=ai(c(t));s=kr(l,h),l==10&&(s=rr[Ai(s,rr)]);let u=t,d=s*l;l==10&&(d=rr[Ai(d,rr)]);do a.push(u),u=u+s,l==10&&!Rs.has(u)&&(u=Ot(u,Rs.get(s))),u>=d&&(s=u,d=s*l,l==10&&(d=rr[Ai(d,rr)]));while(u<=i);return a}function Lb(n,e,t,i,s,r,o){let l=n.scales[n.axes[e].scale].asinh,c=i>l?Tu(n,e,Yn(l,t),i,s):[l],h=i>=0&&t<=0?[0]:[];return(t<-l?Tu(n,e,Yn(l,-i),-t,s):[l]).reverse().map(d=>-d).concat(h,c)}var cg=/./,Db=/[12357]/,Nb=/[125]/,Tm=/1/,Cu=(n,e,t,i)=>n.map((s,r)=>e==4&&s==0||r%i==0&&t.test(s.toExponential()[s<0?1:0])?s:null);function Ub(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=n.scales[o],l=n.valToPos,c=r._space,h=l(10,o),u=l(9,o)-h>=c?cg:l(7,o)-h>=c?Db:l(5,o)-h>=c?Nb:Tm;if(u==Tm){let d=mn(l(1,o)-h);if(d<c)return Cu(e.slice().reverse(),a.distr,u,_i(c/d)).reverse()}return Cu(e,a.distr,u,1)}function Ob(n,e,t,i,s){let r=n.axes[t],o=r.scale,a=r._space,l=n.valToPos,c=mn(l(1,o)-l(2,o));return c<a?Cu(e.slice().reverse(),3,cg,_i(a/c)).reverse():e}function Fb(n,e,t,i){return i==null?Du:e==null?"":Fu(e)}var Cm={show:!0,scale:"y",stroke:Lu,space:30,gap:5,alignTo:1,size:50,labelGap:0,labelSize:30,labelFont:ag,side:3,grid:Gu,ticks:rg,border:og,font:Vu,lineGap:lg,rotate:0};function kb(n,e){let t=3+(n||1)*2;return Ot(t*e,3)}function Bb(n,e){let{scale:t,idxs:i}=n.series[0],s=n._data[0],r=n.valToPos(s[i[0]],t,!0),o=n.valToPos(s[i[1]],t,!0),a=mn(o-r),l=n.series[e],c=a/(l.points.space*wt);return i[1]-i[0]<=c}var Rm={scale:null,auto:!0,sorted:0,min:Ut,max:-Ut},hg=(n,e,t,i,s)=>s,Pm={show:!0,auto:!0,sorted:0,gaps:hg,alpha:1,facets:[cn({},Rm,{scale:"x"}),cn({},Rm,{scale:"y"})]},Im={scale:"y",auto:!0,sorted:0,show:!0,spanGaps:!1,gaps:hg,alpha:1,points:{show:Bb,filter:null},values:null,min:Ut,max:-Ut,idxs:[],path:null,clip:null};function zb(n,e,t,i,s){return t/10}var ug={time:!0,auto:!0,distr:1,log:10,asinh:1,min:null,max:null,dir:1,ori:0},Gb=cn({},ug,{time:!1,ori:1}),Lm={};function dg(n,e){let t=Lm[n];return t||(t={key:n,plots:[],sub(i){t.plots.push(i)},unsub(i){t.plots=t.plots.filter(s=>s!=i)},pub(i,s,r,o,a,l,c){for(let h=0;h<t.plots.length;h++)t.plots[h]!=s&&t.plots[h].pub(i,s,r,o,a,l,c)}},n!=null&&(Lm[n]=t)),t}var Gr=1,Ru=2;function cr(n,e,t){let i=n.mode,s=n.series[e],r=i==2?n._data[e]:n._data,o=n.scales,a=n.bbox,l=r[0],c=i==2?r[1]:r[e],h=i==2?o[s.facets[0].scale]:o[n.series[0].scale],u=i==2?o[s.facets[1].scale]:o[s.scale],d=a.left,f=a.top,p=a.width,x=a.height,g=n.valToPosH,m=n.valToPosV;return h.ori==0?t(s,l,c,h,u,g,m,d,f,p,x,Ml,Hr,wl,pg,gg):t(s,l,c,h,u,m,g,f,d,x,p,Sl,Wr,Xu,mg,xg)}function Hu(n,e){let t=0,i=0,s=Mt(n.bands,ku);for(let r=0;r<s.length;r++){let o=s[r];o.series[0]==e?t=o.dir:o.series[1]==e&&(o.dir==1?i|=1:i|=2)}return[t,i==1?-1:i==2?1:i==3?2:0]}function Vb(n,e,t,i,s){let r=n.mode,o=n.series[e],a=r==2?o.facets[1].scale:o.scale,l=n.scales[a];return s==-1?l.min:s==1?l.max:l.distr==3?l.dir==1?l.min:l.max:0}function rs(n,e,t,i,s,r){return cr(n,e,(o,a,l,c,h,u,d,f,p,x,g)=>{let m=o.pxRound,v=c.dir*(c.ori==0?1:-1),T=c.ori==0?Hr:Wr,b,R;v==1?(b=t,R=i):(b=i,R=t);let w=m(u(a[b],c,x,f)),_=m(d(l[b],h,g,p)),M=m(u(a[R],c,x,f)),L=m(d(r==1?h.max:h.min,h,g,p)),I=new Path2D(s);return T(I,M,L),T(I,w,L),T(I,w,_),I})}function bl(n,e,t,i,s,r){let o=null;if(n.length>0){o=new Path2D;let a=e==0?wl:Xu,l=t;for(let u=0;u<n.length;u++){let d=n[u];if(d[1]>d[0]){let f=d[0]-l;f>0&&a(o,l,i,f,i+r),l=d[1]}}let c=t+s-l,h=10;c>0&&a(o,l,i-h/2,c,i+r+h)}return o}function Hb(n,e,t){let i=n[n.length-1];i&&i[0]==e?i[1]=t:n.push([e,t])}function Wu(n,e,t,i,s,r,o){let a=[],l=n.length;for(let c=s==1?t:i;c>=t&&c<=i;c+=s)if(e[c]===null){let u=c,d=c;if(s==1)for(;++c<=i&&e[c]===null;)d=c;else for(;--c>=t&&e[c]===null;)d=c;let f=r(n[u]),p=d==u?f:r(n[d]),x=u-s;f=o<=0&&x>=0&&x<l?r(n[x]):f;let m=d+s;p=o>=0&&m>=0&&m<l?r(n[m]):p,p>=f&&a.push([f,p])}return a}function Dm(n){return n==0?Hm:n==1?pn:e=>sr(e,n)}function fg(n){let e=n==0?Ml:Sl,t=n==0?(s,r,o,a,l,c)=>{s.arcTo(r,o,a,l,c)}:(s,r,o,a,l,c)=>{s.arcTo(o,r,l,a,c)},i=n==0?(s,r,o,a,l)=>{s.rect(r,o,a,l)}:(s,r,o,a,l)=>{s.rect(o,r,l,a)};return(s,r,o,a,l,c=0,h=0)=>{c==0&&h==0?i(s,r,o,a,l):(c=Ti(c,a/2,l/2),h=Ti(h,a/2,l/2),e(s,r+c,o),t(s,r+a,o,r+a,o+l,c),t(s,r+a,o+l,r,o+l,h),t(s,r,o+l,r,o,h),t(s,r,o,r+a,o,c),s.closePath())}}var Ml=(n,e,t)=>{n.moveTo(e,t)},Sl=(n,e,t)=>{n.moveTo(t,e)},Hr=(n,e,t)=>{n.lineTo(e,t)},Wr=(n,e,t)=>{n.lineTo(t,e)},wl=fg(0),Xu=fg(1),pg=(n,e,t,i,s,r)=>{n.arc(e,t,i,s,r)},mg=(n,e,t,i,s,r)=>{n.arc(t,e,i,s,r)},gg=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(e,t,i,s,r,o)},xg=(n,e,t,i,s,r,o)=>{n.bezierCurveTo(t,e,s,i,o,r)};function _g(n){return(e,t,i,s,r)=>cr(e,t,(o,a,l,c,h,u,d,f,p,x,g)=>{let{pxRound:m,points:v}=o,T,b;c.ori==0?(T=Ml,b=pg):(T=Sl,b=mg);let R=Ot(v.width*wt,3),w=(v.size-v.width)/2*wt,_=Ot(w*2,3),M=new Path2D,L=new Path2D,{left:I,top:C,width:N,height:O}=e.bbox;wl(L,I-_,C-_,N+_*2,O+_*2);let P=z=>{if(l[z]!=null){let H=m(u(a[z],c,x,f)),G=m(d(l[z],h,g,p));T(M,H+w,G),b(M,H,G,w,0,fl*2)}};if(r)r.forEach(P);else for(let z=i;z<=s;z++)P(z);return{stroke:R>0?M:null,fill:M,clip:L,flags:Gr|Ru}})}function vg(n){return(e,t,i,s,r,o)=>{i!=s&&(r!=i&&o!=i&&n(e,t,i),r!=s&&o!=s&&n(e,t,s),n(e,t,o))}}var Wb=vg(Hr),Xb=vg(Wr);function yg(n){let e=Mt(n?.alignGaps,0);return(t,i,s,r)=>cr(t,i,(o,a,l,c,h,u,d,f,p,x,g)=>{[s,r]=xl(l,s,r);let m=o.pxRound,v=O=>m(u(O,c,x,f)),T=O=>m(d(O,h,g,p)),b,R;c.ori==0?(b=Hr,R=Wb):(b=Wr,R=Xb);let w=c.dir*(c.ori==0?1:-1),_={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Gr},M=_.stroke,L=!1;if(r-s>=x*4){let O=fe=>t.posToVal(fe,c.key,!0),P=null,z=null,H,G,ee,$=v(a[w==1?s:r]),Q=v(a[s]),se=v(a[r]),me=O(w==1?Q+1:se-1);for(let fe=w==1?s:r;fe>=s&&fe<=r;fe+=w){let q=a[fe],he=(w==1?q<me:q>me)?$:v(q),pe=l[fe];he==$?pe!=null?(G=pe,P==null?(b(M,he,T(G)),H=P=z=G):G<P?P=G:G>z&&(z=G)):pe===null&&(L=!0):(P!=null&&R(M,$,T(P),T(z),T(H),T(G)),pe!=null?(G=pe,b(M,he,T(G)),P=z=H=G):(P=z=null,pe===null&&(L=!0)),$=he,me=O($+w))}P!=null&&P!=z&&ee!=$&&R(M,$,T(P),T(z),T(H),T(G))}else for(let O=w==1?s:r;O>=s&&O<=r;O+=w){let P=l[O];P===null?L=!0:P!=null&&b(M,v(a[O]),T(P))}let[C,N]=Hu(t,i);if(o.fill!=null||C!=0){let O=_.fill=new Path2D(M),P=o.fillTo(t,i,o.min,o.max,C),z=T(P),H=v(a[s]),G=v(a[r]);w==-1&&([G,H]=[H,G]),b(O,G,z),b(O,H,z)}if(!o.spanGaps){let O=[];L&&O.push(...Wu(a,l,s,r,w,v,e)),_.gaps=O=o.gaps(t,i,s,r,O),_.clip=bl(O,c.ori,f,p,x,g)}return N!=0&&(_.band=N==2?[rs(t,i,s,r,M,-1),rs(t,i,s,r,M,1)]:rs(t,i,s,r,M,N)),_})}function qb(n){let e=Mt(n.align,1),t=Mt(n.ascDesc,!1),i=Mt(n.alignGaps,0),s=Mt(n.extend,!1);return(r,o,a,l)=>cr(r,o,(c,h,u,d,f,p,x,g,m,v,T)=>{[a,l]=xl(u,a,l);let b=c.pxRound,{left:R,width:w}=r.bbox,_=Q=>b(p(Q,d,v,g)),M=Q=>b(x(Q,f,T,m)),L=d.ori==0?Hr:Wr,I={stroke:new Path2D,fill:null,clip:null,band:null,gaps:null,flags:Gr},C=I.stroke,N=d.dir*(d.ori==0?1:-1),O=M(u[N==1?a:l]),P=_(h[N==1?a:l]),z=P,H=P;s&&e==-1&&(H=R,L(C,H,O)),L(C,P,O);for(let Q=N==1?a:l;Q>=a&&Q<=l;Q+=N){let se=u[Q];if(se==null)continue;let me=_(h[Q]),fe=M(se);e==1?L(C,me,O):L(C,z,fe),L(C,me,fe),O=fe,z=me}let G=z;s&&e==1&&(G=R+w,L(C,G,O));let[ee,$]=Hu(r,o);if(c.fill!=null||ee!=0){let Q=I.fill=new Path2D(C),se=c.fillTo(r,o,c.min,c.max,ee),me=M(se);L(Q,G,me),L(Q,H,me)}if(!c.spanGaps){let Q=[];Q.push(...Wu(h,u,a,l,N,_,i));let se=c.width*wt/2,me=t||e==1?se:-se,fe=t||e==-1?-se:se;Q.forEach(q=>{q[0]+=me,q[1]+=fe}),I.gaps=Q=c.gaps(r,o,a,l,Q),I.clip=bl(Q,d.ori,g,m,v,T)}return $!=0&&(I.band=$==2?[rs(r,o,a,l,C,-1),rs(r,o,a,l,C,1)]:rs(r,o,a,l,C,$)),I})}function Nm(n,e,t,i,s,r,o=Ut){if(n.length>1){let a=null;for(let l=0,c=1/0;l<n.length;l++)if(e[l]!==void 0){if(a!=null){let h=mn(n[l]-n[a]);h<c&&(c=h,o=mn(t(n[l],i,s,r)-t(n[a],i,s,r)))}a=l}}return o}function Yb(n){n=n||Ko;let e=Mt(n.size,[.6,Ut,1]),t=n.align||0,i=n.gap||0,s=n.radius;s=s==null?[0,0]:typeof s=="number"?[s,0]:s;let r=_t(s),o=1-e[0],a=Mt(e[1],Ut),l=Mt(e[2],1),c=Mt(n.disp,Ko),h=Mt(n.each,f=>{}),{fill:u,stroke:d}=c;return(f,p,x,g)=>cr(f,p,(m,v,T,b,R,w,_,M,L,I,C)=>{let N=m.pxRound,O=t,P=i*wt,z=a*wt,H=l*wt,G,ee;b.ori==0?[G,ee]=r(f,p):[ee,G]=r(f,p);let $=b.dir*(b.ori==0?1:-1),Q=b.ori==0?wl:Xu,se=b.ori==0?h:(Re,Je,at,we,Nt,Ve,$e)=>{h(Re,Je,at,Nt,we,$e,Ve)},me=Mt(f.bands,ku).find(Re=>Re.series[0]==p),fe=me!=null?me.dir:0,q=m.fillTo(f,p,m.min,m.max,fe),ae=N(_(q,R,C,L)),he,pe,xe,Ie=I,Ye=N(m.width*wt),ke=!1,dt=null,ct=null,rt=null,qt=null;u!=null&&(Ye==0||d!=null)&&(ke=!0,dt=u.values(f,p,x,g),ct=new Map,new Set(dt).forEach(Re=>{Re!=null&&ct.set(Re,new Path2D)}),Ye>0&&(rt=d.values(f,p,x,g),qt=new Map,new Set(rt).forEach(Re=>{Re!=null&&qt.set(Re,new Path2D)})));let{x0:Ft,size:nn}=c;if(Ft!=null&&nn!=null){O=1,v=Ft.values(f,p,x,g),Ft.unit==2&&(v=v.map(at=>f.posToVal(M+at*I,b.key,!0)));let Re=nn.values(f,p,x,g);nn.unit==2?pe=Re[0]*I:pe=w(Re[0],b,I,M)-w(0,b,I,M),Ie=Nm(v,T,w,b,I,M,Ie),xe=Ie-pe+P}else Ie=Nm(v,T,w,b,I,M,Ie),xe=Ie*o+P,pe=Ie-xe;xe<1&&(xe=0),Ye>=pe/2&&(Ye=0),xe<5&&(N=Hm);let Lt=xe>0,vn=Ie-xe-(Lt?Ye:0);pe=N(Au(vn,H,z)),he=(O==0?pe/2:O==$?0:pe)-O*$*((O==0?P/2:0)+(Lt?Ye/2:0));let yt={stroke:null,fill:null,clip:null,band:null,gaps:null,flags:0},dn=ke?null:new Path2D,Zt=null;if(me!=null)Zt=f.data[me.series[1]];else{let{y0:Re,y1:Je}=c;Re!=null&&Je!=null&&(T=Je.values(f,p,x,g),Zt=Re.values(f,p,x,g))}let sn=G*pe,B=ee*pe;for(let Re=$==1?x:g;Re>=x&&Re<=g;Re+=$){let Je=T[Re];if(Je==null)continue;if(Zt!=null){let Y=Zt[Re]??0;if(Je-Y==0)continue;ae=_(Y,R,C,L)}let at=b.distr!=2||c!=null?v[Re]:Re,we=w(at,b,I,M),Nt=_(Mt(Je,q),R,C,L),Ve=N(we-he),$e=N(Yn(Nt,ae)),D=N(Ti(Nt,ae)),S=$e-D;if(Je!=null){let Y=Je<0?B:sn,de=Je<0?sn:B;ke?(Ye>0&&rt[Re]!=null&&Q(qt.get(rt[Re]),Ve,D+ai(Ye/2),pe,Yn(0,S-Ye),Y,de),dt[Re]!=null&&Q(ct.get(dt[Re]),Ve,D+ai(Ye/2),pe,Yn(0,S-Ye),Y,de)):Q(dn,Ve,D+ai(Ye/2),pe,Yn(0,S-Ye),Y,de),se(f,p,Re,Ve-Ye/2,D,pe+Ye,S)}}return Ye>0?yt.stroke=ke?qt:dn:ke||(yt._fill=m.width==0?m._fill:m._stroke??m._fill,yt.width=0),yt.fill=ke?ct:dn,yt})}function $b(n,e){let t=Mt(e?.alignGaps,0);return(i,s,r,o)=>cr(i,s,(a,l,c,h,u,d,f,p,x,g,m)=>{[r,o]=xl(c,r,o);let v=a.pxRound,T=G=>v(d(G,h,g,p)),b=G=>v(f(G,u,m,x)),R,w,_;h.ori==0?(R=Ml,_=Hr,w=gg):(R=Sl,_=Wr,w=xg);let M=h.dir*(h.ori==0?1:-1),L=T(l[M==1?r:o]),I=L,C=[],N=[];for(let G=M==1?r:o;G>=r&&G<=o;G+=M)if(c[G]!=null){let $=l[G],Q=T($);C.push(I=Q),N.push(b(c[G]))}let O={stroke:n(C,N,R,_,w,v),fill:null,clip:null,band:null,gaps:null,flags:Gr},P=O.stroke,[z,H]=Hu(i,s);if(a.fill!=null||z!=0){let G=O.fill=new Path2D(P),ee=a.fillTo(i,s,a.min,a.max,z),$=b(ee);_(G,I,$),_(G,L,$)}if(!a.spanGaps){let G=[];G.push(...Wu(l,c,r,o,M,T,t)),O.gaps=G=a.gaps(i,s,r,o,G),O.clip=bl(G,h.ori,p,x,g,m)}return H!=0&&(O.band=H==2?[rs(i,s,r,o,P,-1),rs(i,s,r,o,P,1)]:rs(i,s,r,o,P,H)),O})}function Zb(n){return $b(Kb,n)}function Kb(n,e,t,i,s,r){let o=n.length;if(o<2)return null;let a=new Path2D;if(t(a,n[0],e[0]),o==2)i(a,n[1],e[1]);else{let l=Array(o),c=Array(o-1),h=Array(o-1),u=Array(o-1);for(let d=0;d<o-1;d++)h[d]=e[d+1]-e[d],u[d]=n[d+1]-n[d],c[d]=h[d]/u[d];l[0]=c[0];for(let d=1;d<o-1;d++)c[d]===0||c[d-1]===0||c[d-1]>0!=c[d]>0?l[d]=0:(l[d]=3*(u[d-1]+u[d])/((2*u[d]+u[d-1])/c[d-1]+(u[d]+2*u[d-1])/c[d]),isFinite(l[d])||(l[d]=0));l[o-1]=c[o-2];for(let d=0;d<o-1;d++)s(a,n[d]+u[d]/3,e[d]+l[d]*u[d]/3,n[d+1]-u[d]/3,e[d+1]-l[d+1]*u[d]/3,n[d+1],e[d+1])}return a}var Pu=new Set;function Um(){for(let n of Pu)n.syncRect(!0)}Vr&&(ar(Py,Fr,Um),ar(Iy,Fr,Um,!0),ar(pl,Fr,()=>{Ln.pxRatio=wt}));var Jb=yg(),jb=_g();function Om(n,e,t,i){return(i?[n[0],n[1]].concat(n.slice(2)):[n[0]].concat(n.slice(1))).map((r,o)=>Iu(r,o,e,t))}function Qb(n,e){return n.map((t,i)=>i==0?{}:cn({},e,t))}function Iu(n,e,t,i){return cn({},e==0?t:i,n)}function bg(n,e,t){return e==null?Br:[e,t]}var eM=bg;function tM(n,e,t){return e==null?Br:ml(e,t,Ou,!0)}function Mg(n,e,t,i){return e==null?Br:_l(e,t,n.scales[i].log,!1)}var nM=Mg;function Sg(n,e,t,i){return e==null?Br:Uu(e,t,n.scales[i].log,!1)}var iM=Sg;function sM(n,e,t,i,s){let r=Yn(pm(n),pm(e)),o=e-n,a=Ai(s/i*o,t);do{let l=t[a],c=i*l/o;if(c>=s&&r+(l<5?Rs.get(l):0)<=17)return[l,c]}while(++a<t.length);return[0,0]}function Fm(n){let e,t;return n=n.replace(/(\d+)px/,(i,s)=>(e=pn((t=+s)*wt))+"px"),[n,e,t]}function rM(n){n.show&&[n.font,n.labelFont].forEach(e=>{let t=Ot(e[2]*wt,1);e[0]=e[0].replace(/[0-9.]+px/,t+"px"),e[1]=t})}function Ln(n,e,t){let i={mode:Mt(n.mode,1)},s=i.mode;function r(y,E,U,F){let X=E.valToPct(y);return F+U*(E.dir==-1?1-X:X)}function o(y,E,U,F){let X=E.valToPct(y);return F+U*(E.dir==-1?X:1-X)}function a(y,E,U,F){return E.ori==0?r(y,E,U,F):o(y,E,U,F)}i.valToPosH=r,i.valToPosV=o;let l=!1;i.status=0;let c=i.root=xi(dy);if(n.id!=null&&(c.id=n.id),oi(c,n.class),n.title){let y=xi(my,c);y.textContent=n.title}let h=Ei("canvas"),u=i.ctx=h.getContext("2d"),d=xi(gy,c);ar("click",d,y=>{y.target===p&&(zt!=Rr||Yt!=Pr)&&In.click(i,y)},!0);let f=i.under=xi(xy,d);d.appendChild(h);let p=i.over=xi(_y,d);n=zr(n);let x=+Mt(n.pxAlign,1),g=Dm(x);(n.plugins||[]).forEach(y=>{y.opts&&(n=y.opts(i,n)||n)});let m=n.ms||.001,v=i.series=s==1?Om(n.series||[],Am,Im,!1):Qb(n.series||[null],Pm),T=i.axes=Om(n.axes||[],Em,Cm,!0),b=i.scales={},R=i.bands=n.bands||[];R.forEach(y=>{y.fill=_t(y.fill||null),y.dir=Mt(y.dir,-1)});let w=s==2?v[1].facets[0].scale:v[0].scale,_={axes:es,series:mt},M=(n.drawOrder||["axes","series"]).map(y=>_[y]);function L(y){let E=y.distr==3?U=>ss(U>0?U:y.clamp(i,U,y.min,y.max,y.key)):y.distr==4?U=>_u(U,y.asinh):y.distr==100?U=>y.fwd(U):U=>U;return U=>{let F=E(U),{_min:X,_max:J}=y,ce=J-X;return(F-X)/ce}}function I(y){let E=b[y];if(E==null){let U=(n.scales||Ko)[y]||Ko;if(U.from!=null){I(U.from);let F=cn({},b[U.from],U,{key:y});F.valToPct=L(F),b[y]=F}else{E=b[y]=cn({},y==w?ug:Gb,U),E.key=y;let F=E.time,X=E.range,J=Cs(X);if((y!=w||s==2&&!F)&&(J&&(X[0]==null||X[1]==null)&&(X={min:X[0]==null?um:{mode:1,hard:X[0],soft:X[0]},max:X[1]==null?um:{mode:1,hard:X[1],soft:X[1]}},J=!1),!J&&yl(X))){let ce=X;X=(ge,Me,Ne)=>Me==null?Br:ml(Me,Ne,ce)}E.range=_t(X||(F?eM:y==w?E.distr==3?nM:E.distr==4?iM:bg:E.distr==3?Mg:E.distr==4?Sg:tM)),E.auto=_t(J?!1:E.auto),E.clamp=_t(E.clamp||zb),E._min=E._max=null,E.valToPct=L(E)}}}I("x"),I("y"),s==1&&v.forEach(y=>{I(y.scale)}),T.forEach(y=>{I(y.scale)});for(let y in n.scales)I(y);let C=b[w],N=C.distr,O,P;C.ori==0?(oi(c,fy),O=r,P=o):(oi(c,py),O=o,P=r);let z={};for(let y in b){let E=b[y];(E.min!=null||E.max!=null)&&(z[y]={min:E.min,max:E.max},E.min=E.max=null)}let H=n.tzDate||(y=>new Date(pn(y/m))),G=n.fmtDate||Bu,ee=m==1?fb(H):gb(H),$=Mm(H,bm(m==1?db:mb,G)),Q=wm(H,Sm(_b,G)),se=[],me=i.legend=cn({},bb,n.legend),fe=i.cursor=cn({},Tb,{drag:{y:s==2}},n.cursor),q=me.show,ae=fe.show,he=me.markers;me.idxs=se,he.width=_t(he.width),he.dash=_t(he.dash),he.stroke=_t(he.stroke),he.fill=_t(he.fill);let pe,xe,Ie,Ye=[],ke=[],dt,ct=!1,rt={};if(me.live){let y=v[1]?v[1].values:null;ct=y!=null,dt=ct?y(i,1,0):{_:0};for(let E in dt)rt[E]=Du}if(q)if(pe=Ei("table",wy,c),Ie=Ei("tbody",null,pe),me.mount(i,pe),ct){xe=Ei("thead",null,pe,Ie);let y=Ei("tr",null,xe);Ei("th",null,y);for(var qt in dt)Ei("th",jp,y).textContent=qt}else oi(pe,Ay),me.live&&oi(pe,Ey);let Ft={show:!0},nn={show:!1};function Lt(y,E){if(E==0&&(ct||!me.live||s==2))return Br;let U=[],F=Ei("tr",Ty,Ie,Ie.childNodes[E]);oi(F,y.class),y.show||oi(F,or);let X=Ei("th",null,F);if(he.show){let ge=xi(Cy,X);if(E>0){let Me=he.width(i,E);Me&&(ge.style.border=Me+"px "+he.dash(i,E)+" "+he.stroke(i,E)),ge.style.background=he.fill(i,E)}}let J=xi(jp,X);y.label instanceof HTMLElement?J.appendChild(y.label):J.textContent=y.label,E>0&&(he.show||(J.style.color=y.width>0?he.stroke(i,E):he.fill(i,E)),yt("click",X,ge=>{if(fe._lock)return;et(ge);let Me=v.indexOf(y);if((ge.ctrlKey||ge.metaKey)!=me.isolate){let Ne=v.some((Ue,Fe)=>Fe>0&&Fe!=Me&&Ue.show);v.forEach((Ue,Fe)=>{Fe>0&&ki(Fe,Ne?Fe==Me?Ft:nn:Ft,!0,ln.setSeries)})}else ki(Me,{show:!y.show},!0,ln.setSeries)},!1),tt&&yt(nm,X,ge=>{fe._lock||(et(ge),ki(v.indexOf(y),Lr,!0,ln.setSeries))},!1));for(var ce in dt){let ge=Ei("td",Ry,F);ge.textContent="--",U.push(ge)}return[F,U]}let vn=new Map;function yt(y,E,U,F=!0){let X=vn.get(E)||{},J=fe.bind[y](i,E,U,F);J&&(ar(y,E,X[y]=J),vn.set(E,X))}function dn(y,E,U){let F=vn.get(E)||{};for(let X in F)(y==null||X==y)&&(Eu(X,E,F[X]),delete F[X]);y==null&&vn.delete(E)}let Zt=0,sn=0,B=0,Re=0,Je=0,at=0,we=Je,Nt=at,Ve=B,$e=Re,D=0,S=0,Y=0,de=0;i.bbox={};let le=!1,ye=!1,be=!1,te=!1,re=!1,_e=!1;function k(y,E,U){(U||y!=i.width||E!=i.height)&&oe(y,E),ht(!1),be=!0,ye=!0,Un()}function oe(y,E){i.width=Zt=B=y,i.height=sn=Re=E,Je=at=0,Se(),He();let U=i.bbox;D=U.left=sr(Je*wt,.5),S=U.top=sr(at*wt,.5),Y=U.width=sr(B*wt,.5),de=U.height=sr(Re*wt,.5)}let ne=3;function Ee(){let y=!1,E=0;for(;!y;){E++;let U=Ar(E),F=Fi(E);y=E==ne||U&&F,y||(oe(i.width,i.height),ye=!0)}}function ve({width:y,height:E}){k(y,E)}i.setSize=ve;function Se(){let y=!1,E=!1,U=!1,F=!1;T.forEach((X,J)=>{if(X.show&&X._show){let{side:ce,_size:ge}=X,Me=ce%2,Ne=X.label!=null?X.labelSize:0,Ue=ge+Ne;Ue>0&&(Me?(B-=Ue,ce==3?(Je+=Ue,F=!0):U=!0):(Re-=Ue,ce==0?(at+=Ue,y=!0):E=!0))}}),Ui[0]=y,Ui[1]=U,Ui[2]=E,Ui[3]=F,B-=bi[1]+bi[3],Je+=bi[3],Re-=bi[2]+bi[0],at+=bi[0]}function He(){let y=Je+B,E=at+Re,U=Je,F=at;function X(J,ce){switch(J){case 1:return y+=ce,y-ce;case 2:return E+=ce,E-ce;case 3:return U-=ce,U+ce;case 0:return F-=ce,F+ce}}T.forEach((J,ce)=>{if(J.show&&J._show){let ge=J.side;J._pos=X(ge,J._size),J.label!=null&&(J._lpos=X(ge,J.labelSize))}})}if(fe.dataIdx==null){let y=fe.hover,E=y.skip=new Set(y.skip??[]);E.add(void 0);let U=y.prox=_t(y.prox),F=y.bias??=0;fe.dataIdx=(X,J,ce,ge)=>{if(J==0)return ce;let Me=ce,Ne=U(X,J,ce,ge)??Ut,Ue=Ne>=0&&Ne<Ut,Fe=C.ori==0?B:Re,ot=fe.left,St=e[0],bt=e[J];if(E.has(bt[ce])){Me=null;let gt=null,Qe=null,Xe;if(F==0||F==-1)for(Xe=ce;gt==null&&Xe-- >0;)E.has(bt[Xe])||(gt=Xe);if(F==0||F==1)for(Xe=ce;Qe==null&&Xe++<bt.length;)E.has(bt[Xe])||(Qe=Xe);if(gt!=null||Qe!=null)if(Ue){let Vt=gt==null?-1/0:O(St[gt],C,Fe,0),jt=Qe==null?1/0:O(St[Qe],C,Fe,0),Sn=ot-Vt,Dt=jt-ot;Sn<=Dt?Sn<=Ne&&(Me=gt):Dt<=Ne&&(Me=Qe)}else Me=Qe==null?gt:gt==null?Qe:ce-gt<=Qe-ce?gt:Qe}else Ue&&mn(ot-O(St[ce],C,Fe,0))>Ne&&(Me=null);return Me}}let et=y=>{fe.event=y};fe.idxs=se,fe._lock=!1;let ue=fe.points;ue.show=_t(ue.show),ue.size=_t(ue.size),ue.stroke=_t(ue.stroke),ue.width=_t(ue.width),ue.fill=_t(ue.fill);let Be=i.focus=cn({},n.focus||{alpha:.3},fe.focus),tt=Be.prox>=0,Ce=tt&&ue.one,lt=[],Bt=[],Gn=[];function Po(y,E){let U=ue.show(i,E);if(U instanceof HTMLElement)return oi(U,Sy),oi(U,y.class),Hi(U,-10,-10,B,Re),p.insertBefore(U,lt[E]),U}function Sr(y,E){if(s==1||E>0){let U=s==1&&b[y.scale].time,F=y.value;y.value=U?xm(F)?wm(H,Sm(F,G)):F||Q:F||Fb,y.label=y.label||(U?Rb:Cb)}if(Ce||E>0){y.width=y.width==null?1:y.width,y.paths=y.paths||Jb||Gy,y.fillTo=_t(y.fillTo||Vb),y.pxAlign=+Mt(y.pxAlign,x),y.pxRound=Dm(y.pxAlign),y.stroke=_t(y.stroke||null),y.fill=_t(y.fill||null),y._stroke=y._fill=y._paths=y._focus=null;let U=kb(Yn(1,y.width),1),F=y.points=cn({},{size:U,width:Yn(1,U*.2),stroke:y.stroke,space:U*2,paths:jb,_stroke:null,_fill:null},y.points);F.show=_t(F.show),F.filter=_t(F.filter),F.fill=_t(F.fill),F.stroke=_t(F.stroke),F.paths=_t(F.paths),F.pxAlign=y.pxAlign}if(q){let U=Lt(y,E);Ye.splice(E,0,U[0]),ke.splice(E,0,U[1]),me.values.push(null)}if(ae){se.splice(E,0,null);let U=null;Ce?E==0&&(U=Po(y,E)):E>0&&(U=Po(y,E)),lt.splice(E,0,U),Bt.splice(E,0,0),Gn.splice(E,0,0)}Mn("addSeries",E)}function Bh(y,E){E=E??v.length,y=s==1?Iu(y,E,Am,Im):Iu(y,E,{},Pm),v.splice(E,0,y),Sr(v[E],E)}i.addSeries=Bh;function $a(y){if(v.splice(y,1),q){me.values.splice(y,1),ke.splice(y,1);let E=Ye.splice(y,1)[0];dn(null,E.firstChild),E.remove()}ae&&(se.splice(y,1),lt.splice(y,1)[0].remove(),Bt.splice(y,1),Gn.splice(y,1)),Mn("delSeries",y)}i.delSeries=$a;let Ui=[!1,!1,!1,!1];function Ji(y,E){if(y._show=y.show,y.show){let U=y.side%2,F=b[y.scale];F==null&&(y.scale=U?v[1].scale:w,F=b[y.scale]);let X=F.time;y.size=_t(y.size),y.space=_t(y.space),y.rotate=_t(y.rotate),Cs(y.incrs)&&y.incrs.forEach(ce=>{!Rs.has(ce)&&Rs.set(ce,qm(ce))}),y.incrs=_t(y.incrs||(F.distr==2?cb:X?m==1?ub:pb:rr)),y.splits=_t(y.splits||(X&&F.distr==1?ee:F.distr==3?Tu:F.distr==4?Lb:Ib)),y.stroke=_t(y.stroke),y.grid.stroke=_t(y.grid.stroke),y.ticks.stroke=_t(y.ticks.stroke),y.border.stroke=_t(y.border.stroke);let J=y.values;y.values=Cs(J)&&!Cs(J[0])?_t(J):X?Cs(J)?Mm(H,bm(J,G)):xm(J)?xb(H,J):J||$:J||Pb,y.filter=_t(y.filter||(F.distr>=3&&F.log==10?Ub:F.distr==3&&F.log==2?Ob:Wm)),y.font=Fm(y.font),y.labelFont=Fm(y.labelFont),y._size=y.size(i,null,E,0),y._space=y._rotate=y._incrs=y._found=y._splits=y._values=null,y._size>0&&(Ui[E]=!0,y._el=xi(vy,d))}}function ji(y,E,U,F){let[X,J,ce,ge]=U,Me=E%2,Ne=0;return Me==0&&(ge||J)&&(Ne=E==0&&!X||E==2&&!ce?pn(Em.size/3):0),Me==1&&(X||ce)&&(Ne=E==1&&!J||E==3&&!ge?pn(Cm.size/2):0),Ne}let Io=i.padding=(n.padding||[ji,ji,ji,ji]).map(y=>_t(Mt(y,ji))),bi=i._padding=Io.map((y,E)=>y(i,E,Ui,0)),Kt,en=null,tn=null,Oi=s==1?v[0].idxs:null,ni=null,ys=!1;function Lo(y,E){if(e=y??[],i.data=i._data=e,s==2){Kt=0;for(let U=1;U<v.length;U++)Kt+=e[U][0].length}else{e.length==0&&(i.data=i._data=e=[[]]),ni=e[0],Kt=ni.length;let U=e;if(N==2){U=e.slice();let F=U[0]=Array(Kt);for(let X=0;X<Kt;X++)F[X]=X}i._data=e=U}if(ht(!0),Mn("setData"),N==2&&(be=!0),E!==!1){let U=C;U.auto(i,ys)?Do():Ss(w,U.min,U.max),te=te||fe.left>=0,_e=!0,Un()}}i.setData=Lo;function Do(){ys=!0;let y,E;s==1&&(Kt>0?(en=Oi[0]=0,tn=Oi[1]=Kt-1,y=e[0][en],E=e[0][tn],N==2?(y=en,E=tn):y==E&&(N==3?[y,E]=_l(y,y,C.log,!1):N==4?[y,E]=Uu(y,y,C.log,!1):C.time?E=y+pn(86400/m):[y,E]=ml(y,E,Ou,!0))):(en=Oi[0]=y=null,tn=Oi[1]=E=null)),Ss(w,y,E)}let wr,bs,Er,A,W,j,Z,K,Ae,Pe;function Te(y,E,U,F,X,J){y??=em,U??=ku,F??="butt",X??=em,J??="round",y!=wr&&(u.strokeStyle=wr=y),X!=bs&&(u.fillStyle=bs=X),E!=Er&&(u.lineWidth=Er=E),J!=W&&(u.lineJoin=W=J),F!=j&&(u.lineCap=j=F),U!=A&&u.setLineDash(A=U)}function Le(y,E,U,F){E!=bs&&(u.fillStyle=bs=E),y!=Z&&(u.font=Z=y),U!=K&&(u.textAlign=K=U),F!=Ae&&(u.textBaseline=Ae=F)}function Ge(y,E,U,F,X=0){if(F.length>0&&y.auto(i,ys)&&(E==null||E.min==null)){let J=Mt(en,0),ce=Mt(tn,F.length-1),ge=U.min==null?Uy(F,J,ce,X,y.distr==3):[U.min,U.max];y.min=Ti(y.min,U.min=ge[0]),y.max=Yn(y.max,U.max=ge[1])}}let it={min:null,max:null};function pt(){for(let F in b){let X=b[F];z[F]==null&&(X.min==null||z[w]!=null&&X.auto(i,ys))&&(z[F]=it)}for(let F in b){let X=b[F];z[F]==null&&X.from!=null&&z[X.from]!=null&&(z[F]=it)}z[w]!=null&&ht(!0);let y={};for(let F in z){let X=z[F];if(X!=null){let J=y[F]=zr(b[F],Wy);if(X.min!=null)cn(J,X);else if(F!=w||s==2)if(Kt==0&&J.from==null){let ce=J.range(i,null,null,F);J.min=ce[0],J.max=ce[1]}else J.min=Ut,J.max=-Ut}}if(Kt>0){v.forEach((F,X)=>{if(s==1){let J=F.scale,ce=z[J];if(ce==null)return;let ge=y[J];if(X==0){let Me=ge.range(i,ge.min,ge.max,J);ge.min=Me[0],ge.max=Me[1],en=Ai(ge.min,e[0]),tn=Ai(ge.max,e[0]),tn-en>1&&(e[0][en]<ge.min&&en++,e[0][tn]>ge.max&&tn--),F.min=ni[en],F.max=ni[tn]}else F.show&&F.auto&&Ge(ge,ce,F,e[X],F.sorted);F.idxs[0]=en,F.idxs[1]=tn}else if(X>0&&F.show&&F.auto){let[J,ce]=F.facets,ge=J.scale,Me=ce.scale,[Ne,Ue]=e[X],Fe=y[ge],ot=y[Me];Fe!=null&&Ge(Fe,z[ge],J,Ne,J.sorted),ot!=null&&Ge(ot,z[Me],ce,Ue,ce.sorted),F.min=ce.min,F.max=ce.max}});for(let F in y){let X=y[F],J=z[F];if(X.from==null&&(J==null||J.min==null)){let ce=X.range(i,X.min==Ut?null:X.min,X.max==-Ut?null:X.max,F);X.min=ce[0],X.max=ce[1]}}}for(let F in y){let X=y[F];if(X.from!=null){let J=y[X.from];if(J.min==null)X.min=X.max=null;else{let ce=X.range(i,J.min,J.max,F);X.min=ce[0],X.max=ce[1]}}}let E={},U=!1;for(let F in y){let X=y[F],J=b[F];if(J.min!=X.min||J.max!=X.max){J.min=X.min,J.max=X.max;let ce=J.distr;J._min=ce==3?ss(J.min):ce==4?_u(J.min,J.asinh):ce==100?J.fwd(J.min):J.min,J._max=ce==3?ss(J.max):ce==4?_u(J.max,J.asinh):ce==100?J.fwd(J.max):J.max,E[F]=U=!0}}if(U){v.forEach((F,X)=>{s==2?X>0&&E.y&&(F._paths=null):E[F.scale]&&(F._paths=null)});for(let F in E)be=!0,Mn("setScale",F);ae&&fe.left>=0&&(te=_e=!0)}for(let F in z)z[F]=null}function ze(y){let E=Au(en-1,0,Kt-1),U=Au(tn+1,0,Kt-1);for(;y[E]==null&&E>0;)E--;for(;y[U]==null&&U<Kt-1;)U++;return[E,U]}function mt(){if(Kt>0){let y=v.some(E=>E._focus)&&Pe!=Be.alpha;y&&(u.globalAlpha=Pe=Be.alpha),v.forEach((E,U)=>{if(U>0&&E.show&&($t(U,!1),$t(U,!0),E._paths==null)){let F=Pe;Pe!=E.alpha&&(u.globalAlpha=Pe=E.alpha);let X=s==2?[0,e[U][0].length-1]:ze(e[U]);E._paths=E.paths(i,U,X[0],X[1]),Pe!=F&&(u.globalAlpha=Pe=F)}}),v.forEach((E,U)=>{if(U>0&&E.show){let F=Pe;Pe!=E.alpha&&(u.globalAlpha=Pe=E.alpha),E._paths!=null&&Rt(U,!1);{let X=E._paths!=null?E._paths.gaps:null,J=E.points.show(i,U,en,tn,X),ce=E.points.filter(i,U,J,X);(J||ce)&&(E.points._paths=E.points.paths(i,U,en,tn,ce),Rt(U,!0))}Pe!=F&&(u.globalAlpha=Pe=F),Mn("drawSeries",U)}}),y&&(u.globalAlpha=Pe=1)}}function $t(y,E){let U=E?v[y].points:v[y];U._stroke=U.stroke(i,y),U._fill=U.fill(i,y)}function Rt(y,E){let U=E?v[y].points:v[y],{stroke:F,fill:X,clip:J,flags:ce,_stroke:ge=U._stroke,_fill:Me=U._fill,_width:Ne=U.width}=U._paths;Ne=Ot(Ne*wt,3);let Ue=null,Fe=Ne%2/2;E&&Me==null&&(Me=Ne>0?"#fff":ge);let ot=U.pxAlign==1&&Fe>0;if(ot&&u.translate(Fe,Fe),!E){let St=D-Ne/2,bt=S-Ne/2,gt=Y+Ne,Qe=de+Ne;Ue=new Path2D,Ue.rect(St,bt,gt,Qe)}E?Oe(ge,Ne,U.dash,U.cap,Me,F,X,ce,J):Pt(y,ge,Ne,U.dash,U.cap,Me,F,X,ce,Ue,J),ot&&u.translate(-Fe,-Fe)}function Pt(y,E,U,F,X,J,ce,ge,Me,Ne,Ue){let Fe=!1;Me!=0&&R.forEach((ot,St)=>{if(ot.series[0]==y){let bt=v[ot.series[1]],gt=e[ot.series[1]],Qe=(bt._paths||Ko).band;Cs(Qe)&&(Qe=ot.dir==1?Qe[0]:Qe[1]);let Xe,Vt=null;bt.show&&Qe&&Fy(gt,en,tn)?(Vt=ot.fill(i,St)||J,Xe=bt._paths.clip):Qe=null,Oe(E,U,F,X,Vt,ce,ge,Me,Ne,Ue,Xe,Qe),Fe=!0}}),Fe||Oe(E,U,F,X,J,ce,ge,Me,Ne,Ue)}let fn=Gr|Ru;function Oe(y,E,U,F,X,J,ce,ge,Me,Ne,Ue,Fe){Te(y,E,U,F,X),(Me||Ne||Fe)&&(u.save(),Me&&u.clip(Me),Ne&&u.clip(Ne)),Fe?(ge&fn)==fn?(u.clip(Fe),Ue&&u.clip(Ue),xt(X,ce),rn(y,J,E)):ge&Ru?(xt(X,ce),u.clip(Fe),rn(y,J,E)):ge&Gr&&(u.save(),u.clip(Fe),Ue&&u.clip(Ue),xt(X,ce),u.restore(),rn(y,J,E)):(xt(X,ce),rn(y,J,E)),(Me||Ne||Fe)&&u.restore()}function rn(y,E,U){U>0&&(E instanceof Map?E.forEach((F,X)=>{u.strokeStyle=wr=X,u.stroke(F)}):E!=null&&y&&u.stroke(E))}function xt(y,E){E instanceof Map?E.forEach((U,F)=>{u.fillStyle=bs=F,u.fill(U)}):E!=null&&y&&u.fill(E)}function Qi(y,E,U,F){let X=T[y],J;if(F<=0)J=[0,0];else{let ce=X._space=X.space(i,y,E,U,F),ge=X._incrs=X.incrs(i,y,E,U,F,ce);J=sM(E,U,ge,F,ce)}return X._found=J}function on(y,E,U,F,X,J,ce,ge,Me,Ne){let Ue=ce%2/2;x==1&&u.translate(Ue,Ue),Te(ge,ce,Me,Ne,ge),u.beginPath();let Fe,ot,St,bt,gt=X+(F==0||F==3?-J:J);U==0?(ot=X,bt=gt):(Fe=X,St=gt);for(let Qe=0;Qe<y.length;Qe++)E[Qe]!=null&&(U==0?Fe=St=y[Qe]:ot=bt=y[Qe],u.moveTo(Fe,ot),u.lineTo(St,bt));u.stroke(),x==1&&u.translate(-Ue,-Ue)}function Ar(y){let E=!0;return T.forEach((U,F)=>{if(!U.show)return;let X=b[U.scale];if(X.min==null){U._show&&(E=!1,U._show=!1,ht(!1));return}else U._show||(E=!1,U._show=!0,ht(!1));let J=U.side,ce=J%2,{min:ge,max:Me}=X,[Ne,Ue]=Qi(F,ge,Me,ce==0?B:Re);if(Ue==0)return;let Fe=X.distr==2,ot=U._splits=U.splits(i,F,ge,Me,Ne,Ue,Fe),St=X.distr==2?ot.map(Xe=>ni[Xe]):ot,bt=X.distr==2?ni[ot[1]]-ni[ot[0]]:Ne,gt=U._values=U.values(i,U.filter(i,St,F,Ue,bt),F,Ue,bt);U._rotate=J==2?U.rotate(i,gt,F,Ue):0;let Qe=U._size;U._size=_i(U.size(i,gt,F,y)),Qe!=null&&U._size!=Qe&&(E=!1)}),E}function Fi(y){let E=!0;return Io.forEach((U,F)=>{let X=U(i,F,Ui,y);X!=bi[F]&&(E=!1),bi[F]=X}),E}function es(){for(let y=0;y<T.length;y++){let E=T[y];if(!E.show||!E._show)continue;let U=E.side,F=U%2,X,J,ce=E.stroke(i,y),ge=U==0||U==3?-1:1,[Me,Ne]=E._found;if(E.label!=null){let Wn=E.labelGap*ge,ri=pn((E._lpos+Wn)*wt);Le(E.labelFont[0],ce,"center",U==2?"top":Qp),u.save(),F==1?(X=J=0,u.translate(ri,pn(S+de/2)),u.rotate((U==3?-fl:fl)/2)):(X=pn(D+Y/2),J=ri);let Qs=Vm(E.label)?E.label(i,y,Me,Ne):E.label;u.fillText(Qs,X,J),u.restore()}if(Ne==0)continue;let Ue=b[E.scale],Fe=F==0?Y:de,ot=F==0?D:S,St=E._splits,bt=Ue.distr==2?St.map(Wn=>ni[Wn]):St,gt=Ue.distr==2?ni[St[1]]-ni[St[0]]:Me,Qe=E.ticks,Xe=E.border,Vt=Qe.show?Qe.size:0,jt=pn(Vt*wt),Sn=pn((E.alignTo==2?E._size-Vt-E.gap:E.gap)*wt),Dt=E._rotate*-fl/180,Qt=g(E._pos*wt),ii=(jt+Sn)*ge,Hn=Qt+ii;J=F==0?Hn:0,X=F==1?Hn:0;let mi=E.font[0],Mi=E.align==1?Ur:E.align==2?mu:Dt>0?Ur:Dt<0?mu:F==0?"center":U==3?mu:Ur,zi=Dt||F==1?"middle":U==2?"top":Qp;Le(mi,ce,Mi,zi);let si=E.font[1]*E.lineGap,gi=St.map(Wn=>g(a(Wn,Ue,Fe,ot))),Si=E._values;for(let Wn=0;Wn<Si.length;Wn++){let ri=Si[Wn];if(ri!=null){F==0?X=gi[Wn]:J=gi[Wn],ri=""+ri;let Qs=ri.indexOf(`
`)==-1?[ri]:ri.split(/\n/gm);for(let Xn=0;Xn<Qs.length;Xn++){let tp=Qs[Xn];Dt?(u.save(),u.translate(X,J+Xn*si),u.rotate(Dt),u.fillText(tp,0,0),u.restore()):u.fillText(tp,X,J+Xn*si)}}}Qe.show&&on(gi,Qe.filter(i,bt,y,Ne,gt),F,U,Qt,jt,Ot(Qe.width*wt,3),Qe.stroke(i,y),Qe.dash,Qe.cap);let Gi=E.grid;Gi.show&&on(gi,Gi.filter(i,bt,y,Ne,gt),F,F==0?2:1,F==0?S:D,F==0?de:Y,Ot(Gi.width*wt,3),Gi.stroke(i,y),Gi.dash,Gi.cap),Xe.show&&on([Qt],[1],F==0?1:0,F==0?1:2,F==1?S:D,F==1?de:Y,Ot(Xe.width*wt,3),Xe.stroke(i,y),Xe.dash,Xe.cap)}Mn("drawAxes")}function ht(y){v.forEach((E,U)=>{U>0&&(E._paths=null,y&&(s==1?(E.min=null,E.max=null):E.facets.forEach(F=>{F.min=null,F.max=null})))})}let Jt=!1,Vn=!1,It=[];function an(){Vn=!1;for(let y=0;y<It.length;y++)Mn(...It[y]);It.length=0}function Un(){Jt||(Jy(Ff),Jt=!0)}function Za(y,E=!1){Jt=!0,Vn=E,y(i),Ff(),E&&It.length>0&&queueMicrotask(an)}i.batch=Za;function Ff(){if(le&&(pt(),le=!1),be&&(Ee(),be=!1),ye){if(Ht(f,Ur,Je),Ht(f,"top",at),Ht(f,qo,B),Ht(f,Yo,Re),Ht(p,Ur,Je),Ht(p,"top",at),Ht(p,qo,B),Ht(p,Yo,Re),Ht(d,qo,Zt),Ht(d,Yo,sn),h.width=pn(Zt*wt),h.height=pn(sn*wt),T.forEach(({_el:y,_show:E,_size:U,_pos:F,side:X})=>{if(y!=null)if(E){let J=X===3||X===0?U:0,ce=X%2==1;Ht(y,ce?"left":"top",F-J),Ht(y,ce?"width":"height",U),Ht(y,ce?"top":"left",ce?at:Je),Ht(y,ce?"height":"width",ce?Re:B),wu(y,or)}else oi(y,or)}),wr=bs=Er=W=j=Z=K=Ae=A=null,Pe=1,Oo(!0),Je!=we||at!=Nt||B!=Ve||Re!=$e){ht(!1);let y=B/Ve,E=Re/$e;if(ae&&!te&&fe.left>=0){fe.left*=y,fe.top*=E,Tr&&Hi(Tr,pn(fe.left),0,B,Re),Cr&&Hi(Cr,0,pn(fe.top),B,Re);for(let U=0;U<lt.length;U++){let F=lt[U];F!=null&&(Bt[U]*=y,Gn[U]*=E,Hi(F,_i(Bt[U]),_i(Gn[U]),B,Re))}}if(Gt.show&&!re&&Gt.left>=0&&Gt.width>0){Gt.left*=y,Gt.width*=y,Gt.top*=E,Gt.height*=E;for(let U in Xh)Ht(Ir,U,Gt[U])}we=Je,Nt=at,Ve=B,$e=Re}Mn("setSize"),ye=!1}Zt>0&&sn>0&&(u.clearRect(0,0,h.width,h.height),Mn("drawClear"),M.forEach(y=>y()),Mn("draw")),Gt.show&&re&&(Ka(Gt),re=!1),ae&&te&&(js(null,!0,!1),te=!1),me.show&&me.live&&_e&&(Hh(),_e=!1),l||(l=!0,i.status=1,Mn("ready")),ys=!1,Jt=!1}i.redraw=(y,E)=>{be=E||!1,y!==!1?Ss(w,C.min,C.max):Un()};function zh(y,E){let U=b[y];if(U.from==null){if(Kt==0){let F=U.range(i,E.min,E.max,y);E.min=F[0],E.max=F[1]}if(E.min>E.max){let F=E.min;E.min=E.max,E.max=F}if(Kt>1&&E.min!=null&&E.max!=null&&E.max-E.min<1e-16)return;y==w&&U.distr==2&&Kt>0&&(E.min=Ai(E.min,e[0]),E.max=Ai(E.max,e[0]),E.min==E.max&&E.max++),z[y]=E,le=!0,Un()}}i.setScale=zh;let Gh,Vh,Tr,Cr,kf,Bf,Rr,Pr,zf,Gf,zt,Yt,Ms=!1,In=fe.drag,yn=In.x,bn=In.y;ae&&(fe.x&&(Gh=xi(by,p)),fe.y&&(Vh=xi(My,p)),C.ori==0?(Tr=Gh,Cr=Vh):(Tr=Vh,Cr=Gh),zt=fe.left,Yt=fe.top);let Gt=i.select=cn({show:!0,over:!0,left:0,width:0,top:0,height:0},n.select),Ir=Gt.show?xi(yy,Gt.over?p:f):null;function Ka(y,E){if(Gt.show){for(let U in y)Gt[U]=y[U],U in Xh&&Ht(Ir,U,y[U]);E!==!1&&Mn("setSelect")}}i.setSelect=Ka;function gv(y){if(v[y].show)q&&wu(Ye[y],or);else if(q&&oi(Ye[y],or),ae){let U=Ce?lt[0]:lt[y];U!=null&&Hi(U,-10,-10,B,Re)}}function Ss(y,E,U){zh(y,{min:E,max:U})}function ki(y,E,U,F){E.focus!=null&&bv(y),E.show!=null&&v.forEach((X,J)=>{J>0&&(y==J||y==null)&&(X.show=E.show,gv(J),s==2?(Ss(X.facets[0].scale,null,null),Ss(X.facets[1].scale,null,null)):Ss(X.scale,null,null),Un())}),U!==!1&&Mn("setSeries",y,E),F&&Fo("setSeries",i,y,E)}i.setSeries=ki;function xv(y,E){cn(R[y],E)}function _v(y,E){y.fill=_t(y.fill||null),y.dir=Mt(y.dir,-1),E=E??R.length,R.splice(E,0,y)}function vv(y){y==null?R.length=0:R.splice(y,1)}i.addBand=_v,i.setBand=xv,i.delBand=vv;function yv(y,E){v[y].alpha=E,ae&&lt[y]!=null&&(lt[y].style.opacity=E),q&&Ye[y]&&(Ye[y].style.opacity=E)}let ts,ws,Js,Lr={focus:!0};function bv(y){if(y!=Js){let E=y==null,U=Be.alpha!=1;v.forEach((F,X)=>{if(s==1||X>0){let J=E||X==0||X==y;F._focus=E?null:J,U&&yv(X,J?1:Be.alpha)}}),Js=y,U&&Un()}}q&&tt&&yt(im,pe,y=>{fe._lock||(et(y),Js!=null&&ki(null,Lr,!0,ln.setSeries))});function Bi(y,E,U){let F=b[E];U&&(y=y/wt-(F.ori==1?at:Je));let X=B;F.ori==1&&(X=Re,y=X-y),F.dir==-1&&(y=X-y);let J=F._min,ce=F._max,ge=y/X,Me=J+(ce-J)*ge,Ne=F.distr;return Ne==3?kr(10,Me):Ne==4?By(Me,F.asinh):Ne==100?F.bwd(Me):Me}function Mv(y,E){let U=Bi(y,w,E);return Ai(U,e[0],en,tn)}i.valToIdx=y=>Ai(y,e[0]),i.posToIdx=Mv,i.posToVal=Bi,i.valToPos=(y,E,U)=>b[E].ori==0?r(y,b[E],U?Y:B,U?D:0):o(y,b[E],U?de:Re,U?S:0),i.setCursor=(y,E,U)=>{zt=y.left,Yt=y.top,js(null,E,U)};function Vf(y,E){Ht(Ir,Ur,Gt.left=y),Ht(Ir,qo,Gt.width=E)}function Hf(y,E){Ht(Ir,"top",Gt.top=y),Ht(Ir,Yo,Gt.height=E)}let No=C.ori==0?Vf:Hf,Uo=C.ori==1?Vf:Hf;function Sv(){if(q&&me.live)for(let y=s==2?1:0;y<v.length;y++){if(y==0&&ct)continue;let E=me.values[y],U=0;for(let F in E)ke[y][U++].firstChild.nodeValue=E[F]}}function Hh(y,E){if(y!=null&&(y.idxs?y.idxs.forEach((U,F)=>{se[F]=U}):Hy(y.idx)||se.fill(y.idx),me.idx=se[0]),q&&me.live){for(let U=0;U<v.length;U++)(U>0||s==1&&!ct)&&wv(U,se[U]);Sv()}_e=!1,E!==!1&&Mn("setLegend")}i.setLegend=Hh;function wv(y,E){let U=v[y],F=y==0&&N==2?ni:e[y],X;ct?X=U.values(i,y,E)??rt:(X=U.value(i,E==null?null:F[E],y,E),X=X==null?rt:{_:X}),me.values[y]=X}function js(y,E,U){zf=zt,Gf=Yt,[zt,Yt]=fe.move(i,zt,Yt),fe.left=zt,fe.top=Yt,ae&&(Tr&&Hi(Tr,pn(zt),0,B,Re),Cr&&Hi(Cr,0,pn(Yt),B,Re));let F,X=en>tn;ts=Ut,ws=null;let J=C.ori==0?B:Re,ce=C.ori==1?B:Re;if(zt<0||Kt==0||X){F=fe.idx=null;for(let ge=0;ge<v.length;ge++){let Me=lt[ge];Me!=null&&Hi(Me,-10,-10,B,Re)}tt&&ki(null,Lr,!0,y==null&&ln.setSeries),me.live&&(se.fill(F),_e=!0)}else{let ge,Me,Ne;s==1&&(ge=C.ori==0?zt:Yt,Me=Bi(ge,w),F=fe.idx=Ai(Me,e[0],en,tn),Ne=O(e[0][F],C,J,0));let Ue=-10,Fe=-10,ot=0,St=0,bt=!0,gt="",Qe="";for(let Xe=s==2?1:0;Xe<v.length;Xe++){let Vt=v[Xe],jt=se[Xe],Sn=jt==null?null:s==1?e[Xe][jt]:e[Xe][1][jt],Dt=fe.dataIdx(i,Xe,F,Me),Qt=Dt==null?null:s==1?e[Xe][Dt]:e[Xe][1][Dt];if(_e=_e||Qt!=Sn||Dt!=jt,se[Xe]=Dt,Xe>0&&Vt.show){let ii=Dt==null?-10:Dt==F?Ne:O(s==1?e[0][Dt]:e[Xe][0][Dt],C,J,0),Hn=Qt==null?-10:P(Qt,s==1?b[Vt.scale]:b[Vt.facets[1].scale],ce,0);if(tt&&Qt!=null){let mi=C.ori==1?zt:Yt,Mi=mn(Be.dist(i,Xe,Dt,Hn,mi));if(Mi<ts){let zi=Be.bias;if(zi!=0){let si=Bi(mi,Vt.scale),gi=Qt>=0?1:-1,Si=si>=0?1:-1;Si==gi&&(Si==1?zi==1?Qt>=si:Qt<=si:zi==1?Qt<=si:Qt>=si)&&(ts=Mi,ws=Xe)}else ts=Mi,ws=Xe}}if(_e||Ce){let mi,Mi;C.ori==0?(mi=ii,Mi=Hn):(mi=Hn,Mi=ii);let zi,si,gi,Si,Gi,Wn,ri=!0,Qs=ue.bbox;if(Qs!=null){ri=!1;let Xn=Qs(i,Xe);gi=Xn.left,Si=Xn.top,zi=Xn.width,si=Xn.height}else gi=mi,Si=Mi,zi=si=ue.size(i,Xe);if(Wn=ue.fill(i,Xe),Gi=ue.stroke(i,Xe),Ce)Xe==ws&&ts<=Be.prox&&(Ue=gi,Fe=Si,ot=zi,St=si,bt=ri,gt=Wn,Qe=Gi);else{let Xn=lt[Xe];Xn!=null&&(Bt[Xe]=gi,Gn[Xe]=Si,hm(Xn,zi,si,ri),lm(Xn,Wn,Gi),Hi(Xn,_i(gi),_i(Si),B,Re))}}}}if(Ce){let Xe=Be.prox,Vt=Js==null?ts<=Xe:ts>Xe||ws!=Js;if(_e||Vt){let jt=lt[0];jt!=null&&(Bt[0]=Ue,Gn[0]=Fe,hm(jt,ot,St,bt),lm(jt,gt,Qe),Hi(jt,_i(Ue),_i(Fe),B,Re))}}}if(Gt.show&&Ms)if(y!=null){let[ge,Me]=ln.scales,[Ne,Ue]=ln.match,[Fe,ot]=y.cursor.sync.scales,St=y.cursor.drag;if(yn=St._x,bn=St._y,yn||bn){let{left:bt,top:gt,width:Qe,height:Xe}=y.select,Vt=y.scales[Fe].ori,jt=y.posToVal,Sn,Dt,Qt,ii,Hn,mi=ge!=null&&Ne(ge,Fe),Mi=Me!=null&&Ue(Me,ot);mi&&yn?(Vt==0?(Sn=bt,Dt=Qe):(Sn=gt,Dt=Xe),Qt=b[ge],ii=O(jt(Sn,Fe),Qt,J,0),Hn=O(jt(Sn+Dt,Fe),Qt,J,0),No(Ti(ii,Hn),mn(Hn-ii))):No(0,J),Mi&&bn?(Vt==1?(Sn=bt,Dt=Qe):(Sn=gt,Dt=Xe),Qt=b[Me],ii=P(jt(Sn,ot),Qt,ce,0),Hn=P(jt(Sn+Dt,ot),Qt,ce,0),Uo(Ti(ii,Hn),mn(Hn-ii))):Uo(0,ce)}else qh()}else{let ge=mn(zf-kf),Me=mn(Gf-Bf);if(C.ori==1){let ot=ge;ge=Me,Me=ot}yn=In.x&&ge>=In.dist,bn=In.y&&Me>=In.dist;let Ne=In.uni;Ne!=null?yn&&bn&&(yn=ge>=Ne,bn=Me>=Ne,!yn&&!bn&&(Me>ge?bn=!0:yn=!0)):In.x&&In.y&&(yn||bn)&&(yn=bn=!0);let Ue,Fe;yn&&(C.ori==0?(Ue=Rr,Fe=zt):(Ue=Pr,Fe=Yt),No(Ti(Ue,Fe),mn(Fe-Ue)),bn||Uo(0,ce)),bn&&(C.ori==1?(Ue=Rr,Fe=zt):(Ue=Pr,Fe=Yt),Uo(Ti(Ue,Fe),mn(Fe-Ue)),yn||No(0,J)),!yn&&!bn&&(No(0,0),Uo(0,0))}if(In._x=yn,In._y=bn,y==null){if(U){if(ep!=null){let[ge,Me]=ln.scales;ln.values[0]=ge!=null?Bi(C.ori==0?zt:Yt,ge):null,ln.values[1]=Me!=null?Bi(C.ori==1?zt:Yt,Me):null}Fo(gu,i,zt,Yt,B,Re,F)}if(tt){let ge=U&&ln.setSeries,Me=Be.prox;Js==null?ts<=Me&&ki(ws,Lr,!0,ge):ts>Me?ki(null,Lr,!0,ge):ws!=Js&&ki(ws,Lr,!0,ge)}}_e&&(me.idx=F,Hh()),E!==!1&&Mn("setCursor")}let Es=null;Object.defineProperty(i,"rect",{get(){return Es==null&&Oo(!1),Es}});function Oo(y=!1){y?Es=null:(Es=p.getBoundingClientRect(),Mn("syncRect",Es))}function Wf(y,E,U,F,X,J,ce){fe._lock||Ms&&y!=null&&y.movementX==0&&y.movementY==0||(Wh(y,E,U,F,X,J,ce,!1,y!=null),y!=null?js(null,!0,!0):js(E,!0,!1))}function Wh(y,E,U,F,X,J,ce,ge,Me){if(Es==null&&Oo(!1),et(y),y!=null)U=y.clientX-Es.left,F=y.clientY-Es.top;else{if(U<0||F<0){zt=-10,Yt=-10;return}let[Ne,Ue]=ln.scales,Fe=E.cursor.sync,[ot,St]=Fe.values,[bt,gt]=Fe.scales,[Qe,Xe]=ln.match,Vt=E.axes[0].side%2==1,jt=C.ori==0?B:Re,Sn=C.ori==1?B:Re,Dt=Vt?J:X,Qt=Vt?X:J,ii=Vt?F:U,Hn=Vt?U:F;if(bt!=null?U=Qe(Ne,bt)?a(ot,b[Ne],jt,0):-10:U=jt*(ii/Dt),gt!=null?F=Xe(Ue,gt)?a(St,b[Ue],Sn,0):-10:F=Sn*(Hn/Qt),C.ori==1){let mi=U;U=F,F=mi}}Me&&(E==null||E.cursor.event.type==gu)&&((U<=1||U>=B-1)&&(U=sr(U,B)),(F<=1||F>=Re-1)&&(F=sr(F,Re))),ge?(kf=U,Bf=F,[Rr,Pr]=fe.move(i,U,F)):(zt=U,Yt=F)}let Xh={width:0,height:0,left:0,top:0};function qh(){Ka(Xh,!1)}let Xf,qf,Yf,$f;function Zf(y,E,U,F,X,J,ce){Ms=!0,yn=bn=In._x=In._y=!1,Wh(y,E,U,F,X,J,ce,!0,!1),y!=null&&(yt(xu,Mu,Kf,!1),Fo(tm,i,Rr,Pr,B,Re,null));let{left:ge,top:Me,width:Ne,height:Ue}=Gt;Xf=ge,qf=Me,Yf=Ne,$f=Ue}function Kf(y,E,U,F,X,J,ce){Ms=In._x=In._y=!1,Wh(y,E,U,F,X,J,ce,!1,!0);let{left:ge,top:Me,width:Ne,height:Ue}=Gt,Fe=Ne>0||Ue>0,ot=Xf!=ge||qf!=Me||Yf!=Ne||$f!=Ue;if(Fe&&ot&&Ka(Gt),In.setScale&&Fe&&ot){let St=ge,bt=Ne,gt=Me,Qe=Ue;if(C.ori==1&&(St=Me,bt=Ue,gt=ge,Qe=Ne),yn&&Ss(w,Bi(St,w),Bi(St+bt,w)),bn)for(let Xe in b){let Vt=b[Xe];Xe!=w&&Vt.from==null&&Vt.min!=Ut&&Ss(Xe,Bi(gt+Qe,Xe),Bi(gt,Xe))}qh()}else fe.lock&&(fe._lock=!fe._lock,js(E,!0,y!=null));y!=null&&(dn(xu,Mu),Fo(xu,i,zt,Yt,B,Re,null))}function Ev(y,E,U,F,X,J,ce){if(fe._lock)return;et(y);let ge=Ms;if(Ms){let Me=!0,Ne=!0,Ue=10,Fe,ot;C.ori==0?(Fe=yn,ot=bn):(Fe=bn,ot=yn),Fe&&ot&&(Me=zt<=Ue||zt>=B-Ue,Ne=Yt<=Ue||Yt>=Re-Ue),Fe&&Me&&(zt=zt<Rr?0:B),ot&&Ne&&(Yt=Yt<Pr?0:Re),js(null,!0,!0),Ms=!1}zt=-10,Yt=-10,se.fill(null),js(null,!0,!0),ge&&(Ms=ge)}function Jf(y,E,U,F,X,J,ce){fe._lock||(et(y),Do(),qh(),y!=null&&Fo(sm,i,zt,Yt,B,Re,null))}function jf(){T.forEach(rM),k(i.width,i.height,!0)}ar(pl,Fr,jf);let Dr={};Dr.mousedown=Zf,Dr.mousemove=Wf,Dr.mouseup=Kf,Dr.dblclick=Jf,Dr.setSeries=(y,E,U,F)=>{let X=ln.match[2];U=X(i,E,U),U!=-1&&ki(U,F,!0,!1)},ae&&(yt(tm,p,Zf),yt(gu,p,Wf),yt(nm,p,y=>{et(y),Oo(!1)}),yt(im,p,Ev),yt(sm,p,Jf),Pu.add(i),i.syncRect=Oo);let Ja=i.hooks=n.hooks||{};function Mn(y,E,U){Vn?It.push([y,E,U]):y in Ja&&Ja[y].forEach(F=>{F.call(null,i,E,U)})}(n.plugins||[]).forEach(y=>{for(let E in y.hooks)Ja[E]=(Ja[E]||[]).concat(y.hooks[E])});let Qf=(y,E,U)=>U,ln=cn({key:null,setSeries:!1,filters:{pub:mm,sub:mm},scales:[w,v[1]?v[1].scale:null],match:[gm,gm,Qf],values:[null,null]},fe.sync);ln.match.length==2&&ln.match.push(Qf),fe.sync=ln;let ep=ln.key,Yh=dg(ep);function Fo(y,E,U,F,X,J,ce){ln.filters.pub(y,E,U,F,X,J,ce)&&Yh.pub(y,E,U,F,X,J,ce)}Yh.sub(i);function Av(y,E,U,F,X,J,ce){ln.filters.sub(y,E,U,F,X,J,ce)&&Dr[y](null,E,U,F,X,J,ce)}i.pub=Av;function Tv(){Yh.unsub(i),Pu.delete(i),vn.clear(),Eu(pl,Fr,jf),c.remove(),pe?.remove(),Mn("destroy")}i.destroy=Tv;function $h(){Mn("init",n,e),Lo(e||n.data,!1),z[w]?zh(w,z[w]):Do(),re=Gt.show&&(Gt.width>0||Gt.height>0),te=_e=!0,k(n.width,n.height)}return v.forEach(Sr),T.forEach(Ji),t?t instanceof HTMLElement?(t.appendChild(c),$h()):t(i,$h):$h(),i}Ln.assign=cn;Ln.fmtNum=Fu;Ln.rangeNum=ml;Ln.rangeLog=_l;Ln.rangeAsinh=Uu;Ln.orient=cr;Ln.pxRatio=wt;Ln.join=Ky;Ln.fmtDate=Bu,Ln.tzDate=ab;Ln.sync=dg;{Ln.addGap=Hb,Ln.clipGaps=bl;let n=Ln.paths={points:_g};n.linear=yg,n.stepped=qb,n.bars=Yb,n.spline=Zb}function wg(n,e,t,i){let s=t-e+1,r=[];if(s<=2*i){for(let o=e;o<=t;o++)r.push(o);return r}for(let o=0;o<i;o++){let a=e+Math.floor(o*s/i),l=e+Math.floor((o+1)*s/i);oM(r,n,a,l)}return r}function oM(n,e,t,i){let[s,r,o,a,l]=[-1,-1,-1,-1,-1];for(let h=t;h<i;h++){let u=e[h];if(Number.isNaN(u)){l=h;continue}s<0&&(s=r=o=h),u<e[r]&&(r=h),u>e[o]&&(o=h),a=h}let c=[s,r,o,a,l].filter(h=>h>=0).sort((h,u)=>h-u);c.forEach((h,u)=>u&&h===c[u-1]?0:n.push(h))}function Eg(n,e){let{left:t,top:i,width:s,height:r}=n.bbox;n.ctx.save(),n.ctx.beginPath(),n.ctx.rect(t,i-2,s,r+4),n.ctx.clip(),e(n.ctx),n.ctx.restore()}function Ag(n){let{left:e,top:t,width:i,height:s}=n.bbox,[r,o]=[n.scales.x,n.scales.y],a=i/(r.max-r.min),l=s/(o.max-o.min);return{x:c=>e+(c-r.min)*a,y:c=>t+(o.max-c)*l}}function Tg(n,e,t){return[Math.max(0,qn(n,e).index),qn(n,t).next]}function Xr(n,{xs:e,values:t,x:i,y:s,low:r,high:o,columns:a},l){let[c,h]=Tg(e,r,o),u=new Path2D,d=new Path2D,f=0,p=0,x=0,g=!1,m=()=>{if(f===1){let v=Math.max(l.width*1.3,2);d.moveTo(p+v,x),d.arc(p,x,v,0,2*Math.PI),g=!0}f=0};for(let v of wg(t,c,h,a)){let T=t[v];if(T!==T){m();continue}[p,x]=[i(e[v]),s(T)],f?u.lineTo(p,x):u.moveTo(p,x),f+=1}m(),n.globalAlpha=l.alpha??1,n.lineJoin="round",n.lineWidth=l.width,n.strokeStyle=l.colour,n.setLineDash(l.dash??[]),n.stroke(u),n.setLineDash([]),g&&(n.fillStyle=l.colour,n.fill(d)),n.globalAlpha=1}function El(n,{xs:e,size:t,lower:i,upper:s,x:r,y:o,low:a,high:l,columns:c},h){let[u,d]=Tg(e,a,l),f=Math.max(1,Math.floor((d-u+1)/(2*c))),p=new Path2D,x=[],g=()=>{if(x.length>1){x.forEach((m,v)=>p[v?"lineTo":"moveTo"](r(e[m]),o(s(m))));for(let m of x.reverse())p.lineTo(r(e[m]),o(i(m)));p.closePath()}x=[]};for(let m=u;m<=Math.min(d,t-1);m+=f)Number.isFinite(i(m))&&Number.isFinite(s(m))?x.push(m):g();g(),n.globalAlpha=h.alpha,n.fillStyle=h.colour,n.fill(p),n.globalAlpha=1}function Cg(n,e,t,i,s){let{top:r,height:o}=e.bbox;n.globalAlpha=s.alpha,n.fillStyle=s.colour;for(let[a,l]of i){let[c,h]=[t(a),t(l)];n.fillRect(c,r,Math.max(h-c,1),o)}n.globalAlpha=1}function Rg(n,e,t,i){let{top:s,height:r}=e.bbox;n.globalAlpha=i.alpha??1,n.strokeStyle=i.colour,n.lineWidth=i.width,n.setLineDash(i.dash??[]),n.beginPath(),n.moveTo(t,s),n.lineTo(t,s+r),n.stroke(),n.setLineDash([]),n.globalAlpha=1}var aM=1.7,lM=2.8,Pg=.8,cM=Float64Array.from({length:101},(n,e)=>e);function Ig(n,e,t){let i=devicePixelRatio||1,s=Ag(n),r=Math.max(1,Math.ceil(n.bbox.width));Eg(n,o=>{hM(o,n,s,t,i),t.axis==="cycle"?dM(o,n,e,t,{...s,columns:r,ratio:i}):uM(o,n,e,t,{...s,columns:r,ratio:i})})}function hM(n,e,{y:t},i,s){let{min:r,max:o}=e.scales.y;r>=0||o<=0||(n.strokeStyle=i.colours.muted,n.globalAlpha=.55,n.lineWidth=s,n.beginPath(),n.moveTo(e.bbox.left,Math.round(t(0))+.5),n.lineTo(e.bbox.left+e.bbox.width,Math.round(t(0))+.5),n.stroke(),n.globalAlpha=1)}function Lg(n,e){return n.id===e.hovered?lM:aM}function uM(n,e,t,i,{x:s,y:r,columns:o,ratio:a}){i.loop&&Cg(n,e,s,[i.loop],{colour:i.colours.accent,alpha:.09});let l=t.sources.map(c=>{let{slope:h,offset:u}=i.maps[c.index];return{xs:c.time,x:d=>s(h*d+u),y:r,low:(e.scales.x.min-u)/h,high:(e.scales.x.max-u)/h,columns:o}});t.sources.forEach(({values:c,spread:h},u)=>{if(!h)return;let d={lower:p=>c[p]-h[p],upper:p=>c[p]+h[p]},f={colour:t.looks[u].colour,alpha:.16};El(n,{...l[u],size:c.length,...d},f)}),t.sources.forEach(({family:c},h)=>{let u={colour:t.looks[h].colour,width:Pg*a,alpha:.35};for(let{values:d}of c)Xr(n,{...l[h],values:d},u)}),t.sources.forEach((c,h)=>{let{colour:u,dash:d}=t.looks[h],f={colour:u,dash:d.map(p=>p*a),width:Lg(c,i)*a};Xr(n,{...l[h],values:c.values},f)})}function dM(n,e,t,i,{x:s,y:r,columns:o,ratio:a}){let l={xs:cM,size:101,x:s,y:r,low:e.scales.x.min,high:e.scales.x.max,columns:o},{norm:c}=t;if(c&&i.norms){El(n,{...l,...{lower:p=>c.low[p],upper:p=>c.high[p]}},{colour:i.colours.muted,alpha:.2});let f={colour:i.colours.muted,width:a,alpha:.6,dash:[]};c.mean&&Xr(n,{...l,values:c.mean},f)}let h=t.sources.map(ir),u=t.looks.map(({colour:d,dash:f})=>({colour:d,dash:f.map(p=>p*a)}));h.forEach(({mean:d,deviation:f},p)=>{if(!f||!i.bands)return;El(n,{...l,...{lower:g=>d[g]-f[g],upper:g=>d[g]+f[g]}},{colour:u[p].colour,alpha:.18})}),h.forEach(({off:d},f)=>{if(d===null)return;let x={colour:i.colours[Ts(t.sources[f])],width:a,dash:[3*a,3*a],alpha:.7};Rg(n,e,s(d),x)}),h.forEach(({cycles:d,mean:f},p)=>{let x=!i.bands||!f||!d.some(v=>v.whole);if(!i.cycles&&!x)return;let g=(x?1.2:Pg)*a,m={colour:u[p].colour,width:g,alpha:x?.9:.5};for(let{values:v}of d)Xr(n,{...l,values:v},m)}),h.forEach(({mean:d},f)=>{if(!d||!i.bands)return;let p=(Lg(t.sources[f],i)+.4)*a;Xr(n,{...l,values:d},{...u[f],width:p})})}var Al=[[],[7,3],[2,2.5],[9,3,2,3]],Dg={text:"#222222",muted:"#666666",line:"#d9d9d9",panel:"#ffffff",accent:"#1a73e8",right:"#D55E00",left:"#0072B2"},Ng=["#E69F00","#CC79A7","#009E73","#56B4E9","#F0E442","#999999"];function Ug(n){let e=getComputedStyle(n),t=s=>e.getPropertyValue(`--bk-${s}`).trim()||Dg[s],i=Object.fromEntries(Object.keys(Dg).map(s=>[s,t(s)]));return i.font=e.fontFamily||"system-ui, sans-serif",i}function Og(n,{trials:e,sides:t,colours:i}){let s=Math.max(0,e.indexOf(n.index)),r=Al[s%Al.length];return!(e.length===1)&&(n.side==="middle"||t!=="both")?{colour:n.trial.colour||i.text,dash:r}:{colour:i[n.side]??i.text,dash:r}}function Fg(n){return Al[n%Al.length]}function Tl(n){return Ng[n%Ng.length]}var ci=48,Ps=10,kg=20,Bg=17,zg=5,Gg=6,fM=11,Vg="translateX(-9999px)",pM=n=>n==null?Vg:`translateX(${n}px)`;function Hg(n,e,t,i){let{scene:s}=t,{quantity:r}=e,o=Ho(r.unit),a=Yp(s,e,n.members,t.trials),l=$p(s,n.item,r.key),c=We("span","curve-quantity",We("span","",r.label),We("i","",o)),h=a.map(()=>document.createTextNode("")),u=h.map(M=>We("span","curve-value",M)),d=We("span","curve-values",...u);d.setAttribute("aria-hidden","true");let f=We("div","curve-plot"),p=We("div","curve-empty","no values"),x=We("div","curve-panel",We("div","curve-panel-head",c,d),f);x.tabIndex=0,x.setAttribute("role","img"),x.setAttribute("aria-label",`${n.name}: ${r.label}${o?` in ${o}`:""}. ${r.definition??""}`);let g={element:x,name:c,group:n,panel:e,sources:a,norm:l,u:null,looks:[],range:null},m={},v=[],T=2,b=0;function R(M,L){return Wo(M.values,qn(M.time,t.ownTime(M.index,L)))}function w(){let M=[];for(let C of a)if(t.axis==="cycle"){let{cycles:N,mean:O,deviation:P}=ir(C);M.push(...N.map(z=>z.values)),P&&M.push(O.map((z,H)=>z+P[H]),O.map((z,H)=>z-P[H]))}else M.push(C.values,...C.family.map(N=>N.values));let L=du(M,e);l&&t.axis==="cycle"&&t.norms&&M.push(l.low,l.high),g.range={...du(M,e),empty:L.empty},T=ll(g.range.high-g.range.low);let I=t.axis==="cycle"?"no complete gait cycle":"no values";p.textContent=I,L.empty?f.append(p):p.remove()}function _(){g.looks=a.map(L=>Og(L,t)),u.forEach((L,I)=>L.style.color=g.looks[I].colour);for(let L of[...Object.values(m),...v])L.remove();for(let L of Object.keys(m))delete m[L];let M=t.axis==="cycle"?[...new Set(a.map(Ts))]:["all"];for(let L of M)m[L]=We("div","curve-cursor"),m[L].style.setProperty("--own",t.colours[L]??"currentColor"),g.u.over.append(m[L]);v=a.map((L,I)=>{let C=We("div","curve-dot");return C.style.background=g.looks[I].colour,g.u.over.append(C),C})}return Object.assign(g,{size(M,L){let I={width:M,height:L+(i?kg+Bg:zg)};if(f.style.height=`${I.height}px`,b=L-Gg,g.u)return g.u.setSize(I);w(),g.u=new Ln(mM(t,g,i,I),[[0,1]],f),_()},refresh(){g.u&&(w(),_(),g.u.batch(()=>{g.u.setScale("y",{min:g.range.low,max:g.range.high}),g.u.setScale("x",{min:t.x[0],max:t.x[1]})}),g.u.redraw(!1,!0))},redraw:()=>g.u?.redraw(!1,!1),rescale:()=>g.u?.setScale("x",{min:t.x[0],max:t.x[1]}),point(M,L){for(let O in m)m[O].style.transform=pM(M[O]);let{low:I,high:C}=g.range,N=b/(C-I);for(let O=0;O<a.length;O++){let P=a[O],z=L[P.index],H=z?Wo(P.values,z):NaN,G=nr(H,T);h[O].data!==G&&(h[O].data=G);let ee=M[t.axis==="cycle"?Ts(P):"all"],$=H===H&&ee!==null;v[O].style.transform=$?`translate(${ee}px, ${((C-H)*N).toFixed(1)}px)`:Vg}},nearest(M,L,I){let C=g.u.over.getBoundingClientRect().top,[N,O]=[null,I];for(let P of a){let z=t.axis==="cycle"?ir(P).mean?.[Math.round(M)]:R(P,M),H=Math.abs(C+g.u.valToPos(z,"y")-L);H<O&&([N,O]=[P.id,H])}return N},dispose:()=>g.u?.destroy()}),g}function mM(n,e,t,{width:i,height:s}){let r=`${fM}px ${n.colours.font}`,o=()=>n.colours.line,a={font:r,stroke:()=>n.colours.muted,grid:{stroke:o,width:1}},l={stroke:o,width:1,size:4},c=(u,d,f,p,x)=>d.map(g=>nr(g,qp(x)));return{width:i,height:s,padding:[Gg,Ps,0,0],cursor:{show:!1},legend:{show:!1},select:{show:!1},series:[{}],scales:{x:{time:!1,auto:!1,range:()=>n.x},y:{auto:!1,range:()=>[e.range.low,e.range.high]}},axes:[{...a,ticks:l,space:56,...t?{size:kg,label:" ",labelSize:Bg,labelFont:r,labelGap:0,gap:3,values:c}:{size:zg,gap:0,values:(u,d)=>d.map(()=>"")},label:t?()=>n.xLabel:void 0},{...a,ticks:l,scale:"y",side:3,size:ci,gap:4,space:19,values:c}],hooks:{drawAxes:[u=>Ig(u,e,n)]}}}function Wg(n,e){let t=null,i=!1,s=document.createElement("div");s.className="curve-zoom",s.hidden=!0,n.append(s);let r=l=>{let{left:c,width:h}=n.getBoundingClientRect();return Math.max(0,Math.min(1,(l.clientX-c)/h))},o=l=>{s.hidden=!1,s.style.left=`${100*Math.min(t,l)}%`,s.style.width=`${100*Math.abs(l-t)}%`};n.addEventListener("pointerdown",l=>{l.button===0&&(t=r(l),i=l.shiftKey,n.setPointerCapture(l.pointerId),i||e.seek(t))}),n.addEventListener("pointermove",l=>{let c=r(l);t!==null&&i?o(c):t!==null&&e.seek(c),e.hover(c,l)});let a=l=>{if(i&&t!==null&&l.type==="pointerup"){let c=r(l);Math.abs(c-t)>.01&&e.zoom(Math.min(t,c),Math.max(t,c))}t=null,s.hidden=!0};n.addEventListener("pointerup",a),n.addEventListener("pointercancel",a),n.addEventListener("pointerleave",()=>e.leave()),n.addEventListener("dblclick",()=>e.reset()),n.addEventListener("wheel",l=>{!l.ctrlKey&&!l.altKey&&!l.metaKey||(l.preventDefault(),e.around(r(l),1.0016**l.deltaY))},{passive:!1})}var hr=6,qr=2,gM=["right","left"];function qg(n,e,t="both"){let i=[];for(let s of e){let r=n.trials[s];for(let o of gM){let a=(r.events??[]).filter(l=>l.side===o);!a.length||t!=="both"&&t!==o||i.push({kind:"stance",side:o,trial:r,index:s,label:o,spans:xM(r,a),marks:a})}(r.flags??[]).forEach((o,a)=>{o.spans?.length&&i.push({kind:"flag",trial:r,index:s,label:o.label??o.name,order:a,spans:o.spans,marks:[]})})}return i}function xM({time:n},e){let t=[],i=e[0].name==="foot_off"?n[0]:null;for(let s of e)s.name==="foot_strike"?i??=s.time:i!==null&&(t.push([i,s.time]),i=null);return i!==null&&t.push([i,n[n.length-1]]),t}var Xg=n=>n.length?n.length*(hr+qr)+qr:0;function Yg(n,e){let t=We("canvas"),i=We("div","curve-cursor"),s=We("div","curve-strip-over",i),r=We("div","curve-strip",t,s);r.style.height=`${Xg(n)}px`,s.style.left=`${ci}px`,s.style.right=`${Ps}px`;let o=0;function a(){let c=devicePixelRatio||1,h=Xg(n);t.width=Math.round((o+ci)*c),t.height=Math.round(h*c),t.style.width=`${o+ci}px`;let u=t.getContext("2d");u.scale(c,c),u.font=`9px ${e.colours.font}`,u.textBaseline="middle",u.textAlign="right",n.forEach((d,f)=>{let p=qr+f*(hr+qr),x=d.kind==="flag"?Tl(d.order):e.colours[d.side];u.save(),d.kind==="stance"&&(u.fillStyle=x,u.fillText(d.side==="right"?"R":"L",ci-6,p+hr/2+.5)),u.beginPath(),u.rect(ci,0,o,h),u.clip(),_M(u,d,p,x,g=>ci+l(d.index,g)),u.restore()})}function l(c,h){let{slope:u,offset:d}=e.maps[c];return(u*h+d-e.x[0])/(e.x[1]-e.x[0])*o}return{element:r,over:s,draw:a,size(c){o=c,a()},point:c=>i.style.transform=`translateX(${c??-9999}px)`,at(c,h){let u=n[Math.max(0,Math.min(n.length-1,Math.floor((h-qr/2)/(hr+qr))))],{slope:d,offset:f}=e.maps[u.index],x=(e.x[0]+c/o*(e.x[1]-e.x[0])-f)/d,g=4/o*(e.x[1]-e.x[0])/d,m=u.spans.find(([T,b])=>x>=T-g&&x<=b+g)??null,v=u.marks.find(T=>Math.abs(T.time-x)<=g)??null;return{row:u,span:m,mark:v}}}}function _M(n,e,t,i,s){n.fillStyle=i;for(let[r,o]of e.spans){let[a,l]=[s(r),s(o)];n.globalAlpha=e.kind==="flag"?.9:.4,n.fillRect(a,t,Math.max(l-a,1.5),hr)}n.globalAlpha=1;for(let{time:r,name:o}of e.marks)o==="foot_strike"?n.fillRect(s(r)-1,t-1,2.5,hr+2):(n.strokeStyle=i,n.lineWidth=1.2,n.strokeRect(s(r)-1,t-.4,2,hr+.8))}var vM=40;function $g(n,e,t){let{scene:i,state:s,clock:r,view:o,tip:a,expanded:l,zoom:c}=e,h=Object.values(n.members),u=l.has(n.key),d=n.panels.filter(L=>u||L.main),f=d.map((L,I)=>Hg(n,L,o,I===d.length-1)),p=We("h3","",n.name),x=We("header","curve-group-head",p),g=qg(i,o.trials,o.sides),m=g.length?Yg(g,o):null,v=We("section","curve-group",x,...m?[m.element]:[],...f.map(L=>L.element));v.setAttribute("aria-label",`curves of ${n.name}`),f.length||v.append(We("p","curve-none","no curves of this item")),(n.panels.length>d.length||u)&&x.append(T()),t&&x.append(b()),R(p,p,()=>pu(n));for(let L of f)R(L.name,L.name,()=>fu(n,L.panel.quantity)),R(L.element,L.name,()=>fu(n,L.panel.quantity),!0);function T(){let L=n.panels.filter(C=>!C.main).map(C=>C.quantity.label),I=We("button","curve-more",u?"less":"more");return I.title=L.join(", "),I.setAttribute("aria-expanded",String(u)),I.setAttribute("aria-label",`${u?"fewer":"more"} quantities of ${n.name}`),I.addEventListener("click",()=>{l[u?"delete":"add"](n.key),e.rebuild()}),I}function b(){let L=We("button","curve-drop","\xD7");return L.setAttribute("aria-label",`take ${n.name} away from the curves`),L.title="take away",L.addEventListener("click",()=>s.set({selected:s.get("selected").filter(I=>!h.includes(I))})),L}function R(L,I,C,N=!1){let O=()=>a.show(C(),I.getBoundingClientRect(),"below");N?(L.addEventListener("focus",()=>L.matches(":focus-visible")&&O()),L.addEventListener("blur",()=>a.hide()),L.addEventListener("keydown",P=>P.key==="Escape"&&a.hide())):(L.addEventListener("pointerenter",O),L.addEventListener("pointerleave",()=>a.hide()))}function w(L,I,C){let N=O=>o.x[0]+O*(o.x[1]-o.x[0]);Wg(L,{seek(O){let P=o.axis==="cycle"?o.timeAtPercent(C(),N(O)):N(O);P!==null&&r.seek(P)},hover:(O,P)=>I(N(O),P),leave(){a.hide(),s.set({hovered:null})},zoom:(O,P)=>c([N(O),N(P)]),around(O,P){let[z,H]=o.x;c([N(O)-(N(O)-z)*P,N(O)+(H-N(O))*P])},reset:()=>c(null)})}function _(L,I,C){let{sources:N,looks:O,range:P}=L,{unit:z}=L.panel.quantity,H=ee=>o.ownTime(ee,I),G=L.nearest(I,C.clientY,vM);a.show(Kp({axis:o.axis,at:I,ownTime:H,sources:N,looks:O,range:P.high-P.low,unit:z,scene:i,trials:o.trials,norm:o.norms?L.norm:null}),{left:C.clientX,right:C.clientX,top:C.clientY,bottom:C.clientY}),s.set({hovered:G})}function M(L,I){let{left:C,top:N}=m.over.getBoundingClientRect(),O=m.at(I.clientX-C,I.clientY-N),P={left:I.clientX,right:I.clientX,top:I.clientY,bottom:I.clientY+8};a.show(Jp(O,o.trials.length>1),P,"below")}return{element:v,group:n,panels:f,strip:m,norms:()=>f.map(L=>L.norm).filter(Boolean),size(L,I){for(let N of f){let O=!N.u;N.size(L,I);let P=()=>Ts(N.sources[0]??{side:"right"});O&&w(N.u.over,(z,H)=>_(N,z,H),P)}if(!m)return;let C=!m.ready;m.size(L-ci-Ps),m.ready=!0,C&&w(m.over,M,()=>"right"),m.element.hidden=o.axis==="cycle"},refresh(){f.forEach(L=>L.refresh()),m&&(m.element.hidden=o.axis==="cycle",m.draw())},redraw(){f.forEach(L=>L.redraw()),m?.draw()},rescale(){f.forEach(L=>L.rescale()),m?.draw()},light(){let L=h.includes(o.hovered)?o.hovered:null;L!==(v.dataset.lit||null)&&(v.dataset.lit=L??"",v.classList.toggle("lit",L!==null),f.forEach(I=>I.redraw()))},point(L,I){for(let C of f)C.point(L,I);m?.point(L.all)},dispose:()=>f.forEach(L=>L.dispose())}}var yM={angle_error:"angle",activation_deviation:"activation"},bM={angle:"angle_error",activation:"activation_deviation"},MM={deg:2,m:.02,"N*m/kg":.02,"N*m":1,BW:.02,N:10,mm:2,1:.1},SM=new Set(["angle","position","muscle_length","fibre_length"]),wM=new Set(["angle_uncertainty","reserve","cop_x","cop_y","cop_z","free_moment"]),EM=3;function Zg(n,e,t){let i=new Map;for(let s of e){let r=n.items[s];if(!r)continue;let o=AM(n,r),a=Object.values(o).join(" ");if(i.has(a))continue;let l=t!=="both"&&o[t]?{[t]:o[t]}:o,c=Object.values(l),h=Object.values(n.quantities).filter(f=>!yM[f.key]&&c.some(p=>Kg(n,f.key,p))).map(f=>({quantity:f,main:!wM.has(f.key),spread:bM[f.key]??null,least:MM[f.unit]??0,shown:f.key==="activation"?[0,1]:SM.has(f.key)?[]:[0]})),d=Object.keys(o).length>1?r.name:r.label;i.set(a,{key:a,name:d||r.label||s,item:r,members:l,panels:h})}return[...i.values()]}function AM(n,e){let t=e.pair&&n.items[e.pair];return!e.side||!t?{[e.side||"middle"]:e.id}:e.side==="right"?{right:e.id,left:t.id}:{right:t.id,left:e.id}}function Kg(n,e,t){return n.trials.some(i=>i.series?.[e]?.items.includes(t))}function Jg(n){let e=Object.values(n.items),t=l=>Object.keys(n.quantities).some(c=>Kg(n,c,l.id)),i=e.filter(l=>t(l)),s=l=>l.side!=="left",r=i.find(l=>l.kind==="dof"&&l.group==="knee"&&s(l))??i.find(l=>l.id.startsWith("knee_angle")&&s(l))??i.find(l=>l.kind==="dof"&&s(l)),o=TM(n,EM),a=[...r?[r.id]:[],...o];return a.length?a:i.slice(0,1).map(l=>l.id)}function TM(n,e){let t=n.trials.map(s=>s.series?.muscle_force).find(Boolean);if(!t)return[];let i=t.values.shape[1];return t.items.map((s,r)=>({id:s,peak:CM(t.values,r*i,i)})).filter(({id:s})=>n.items[s]&&n.items[s].side!=="left").sort((s,r)=>r.peak-s.peak).slice(0,e).map(({id:s})=>s)}function CM(n,e,t){let i=-1/0;for(let s=e;s<e+t;s++)n[s]>i&&(i=n[s]);return i}function jg(n,e,t){let{scene:i,trials:s,colours:r,axis:o}=n,a=new Set(e.flatMap(u=>Object.keys(u.members))),l=s.length>1,c=We("div","curve-legend"),h=(u,d)=>{let f=We("span","",d);f.title=d,c.append(We("span","curve-entry",u,f))};if(!l||n.sides==="both")for(let u of["right","left"])a.has(u)&&h(is(r[u]),u);if(l){let u=n.sides!=="both"||!(a.has("right")&&a.has("left"));s.forEach((d,f)=>{let{name:p,colour:x}=i.trials[d];h(is(u?x:r.muted,Fg(f),"curve-swatch wide"),p)})}if(o==="cycle")n.bands&&h(is(r.muted,[],"curve-swatch band"),"mean \xB1 SD of cycles"),t&&n.norms&&h(is(r.muted,[],"curve-swatch norm"),"normative"),h(We("span","curve-swatch off"),"foot off");else{let u=new Map;for(let d of s)(i.trials[d].flags??[]).forEach((f,p)=>{f.spans?.length&&u.set(f.label??f.name,Tl(p))});for(let[d,f]of u)h(is(f,[],"curve-swatch flag"),d)}return c}var qu=.02,RM=1/400;function Qg(n,{scene:e,state:t,alignment:i}){let s={time:null,cycle:null},r={scene:e,read(){for(let a of["axis","sides","bands","cycles","norms","hovered"])r[a]=t.get(a);r.trials=e.trials.map((a,l)=>l).filter(a=>!t.get("hidden").includes(a)),r.maps=e.trials.map((a,l)=>{let c=i.shownTime(l,0);return{slope:i.shownTime(l,1)-c,offset:c}});let o=t.get("loop")==="cycle"?i.loopRange():null;r.loop=o&&o[1]-o[0]<t.get("duration")-1e-9?o:null,r.xLabel=r.axis==="cycle"?"gait cycle (%)":"time (s)",r.x=s[r.axis]??r.whole()},readColours(){r.colours=Ug(n)},whole(){if(r.axis==="cycle")return[0,100];let o=t.get("duration");return o>qu?[0,o]:[-qu,o+qu]},isZoomed:()=>s[r.axis]!==null,zoom(o){let[a,l]=r.whole(),c=o&&[Math.max(a,o[0]),Math.min(l,o[1])];c&&c[1]-c[0]<(l-a)*RM||(c&&c[1]-c[0]>.999*(l-a)&&(c=null),s[r.axis]=c,r.x=c??[a,l])},ownTime:(o,a)=>(a-r.maps[o].offset)/r.maps[o].slope,places(){let o=t.get("time");return e.trials.map((a,l)=>{let c=r.ownTime(l,o),h=a.time[a.time.length-1],u=1e-6;return c<a.time[0]-u||c>h+u?null:qn(a.time,c)})},lead:o=>r.trials.find(a=>e.trials[a].cycles?.[o]?.length)??-1,cursors(){let[o,a]=r.x,l=u=>{let d=(u-o)/(a-o);return u===null||!(d>=-1e-9&&d<=1+1e-9)?null:d},c=t.get("time");if(r.axis!=="cycle")return{all:l(c)};let h={};for(let u of["right","left"]){let d=r.lead(u);h[u]=d<0?null:l(al(e.trials[d],u,r.ownTime(d,c)))}return h},timeAtPercent(o,a){let l=r.lead(o);if(l<0)return null;let c=e.trials[l],h=r.ownTime(l,t.get("time")),u=c.cycles[o],{side:d,index:f}=t.get("cycle"),p=u.find(([x,g])=>h>=x&&h<=g)??(d===o&&u[f])??u[0];return i.shownTime(l,p[0]+(p[1]-p[0])*a/100)}};return r}var PM=270,Yu=8,[WI,$u,jo]=[1,2,3],IM=.1;function Cl(n,e){let{scene:t,state:i}=e,s=We("div","curve-top"),r=We("div","curve-grid"),o=We("div","curve-foot"),a=We("style","",Vp+Hp),l=We("div","curve-root",s,r,o),c=We("button","curve-reset","show all");c.title="Leave the zoom (double click in a panel does the same)",n.replaceChildren(a,l);let h=Zp(n),u=Qg(l,e),f={...e,view:u,tip:h,expanded:new Set,rebuild:()=>m(jo),zoom:M},p=[],x=0,g=0;function m(C){g||queueMicrotask(v),g=Math.max(g,C)}function v(){let C=g;g=0,u.read(),C===jo?T():C===$u?p.forEach(N=>N.refresh()):p.forEach(N=>N.redraw()),R(),w()}function T(){p.forEach(O=>O.dispose()),h.hide();let C=i.get("selected").filter(O=>t.items[O]),N=C.length?C:Jg(t);p=Zg(t,N,u.sides).map(O=>$g(O,f,C.length>0)),r.replaceChildren(...p.map(O=>O.element)),p.length||r.append(We("p","curve-none","This scene has no curves.")),x=0,b()}function b(){let C=l.clientWidth;if(!C)return;let N=Math.max(1,Math.floor((C+Yu)/(PM+Yu))),O=Math.min(N,Math.max(p.length,1)),P=Math.floor((C-Yu*(O-1))/O);if(r.style.gridTemplateColumns=`repeat(${O}, ${P}px)`,P-ci-Ps===x)return;x=P-ci-Ps;let z=Math.round(Math.max(84,Math.min(150,.27*P)));p.forEach(H=>H.size(P,z))}function R(){let C=p.flatMap(O=>O.norms());s.replaceChildren(jg(u,p.map(O=>O.group),C.length>0)),u.isZoomed()&&s.append(c);let N=u.axis==="cycle"&&u.norms?[...new Set(C.map(O=>O.source))]:[];o.textContent=N.length?`Normative: ${N.join("; ")}`:"",o.hidden=!N.length}function w(){if(g===jo||!x)return;_();let C=u.cursors(),N={};for(let P in C)N[P]=C[P]===null?null:Math.round(2*C[P]*x)/2;let O=u.places();for(let P of p)P.point(N,O)}function _(){if(!u.isZoomed()||u.axis!=="time"||!i.get("playing"))return;let[C,N]=u.x,O=i.get("time");if(O>=C&&O<=N)return;let P=Math.min(O-IM*(N-C),u.whole()[1]-(N-C));M([Math.max(0,P),Math.max(0,P)+N-C])}function M(C){u.zoom(C),p.forEach(N=>N.rescale()),R(),i.get("playing")||w()}c.addEventListener("click",()=>M(null));let L=[i.on("selected sides hidden revision",()=>m(jo)),i.on("axis bands cycles norms alignment cycle loop duration",()=>m($u)),i.on("hovered",()=>{u.hovered=i.get("hovered"),p.forEach(C=>C.light())}),i.on("theme",()=>requestAnimationFrame(()=>{u.readColours(),m($u)})),i.on("time",w)],I=new ResizeObserver(()=>{b(),w()});return u.readColours(),u.read(),m(jo),I.observe(l),{zoom:M,zoomBy(C){let[N,O]=u.x,P=Object.values(u.cursors()).find(H=>H!==null)??.5,z=N+P*(O-N);M([z-(z-N)*C,z+(O-z)*C])},dispose(){L.forEach(C=>C()),I.disconnect(),p.forEach(C=>C.dispose()),h.dispose()}}}var Xs={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},qs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},R0=0,Sd=1,P0=2;var Na=1,I0=2,So=3,Ys=0,Zn=1,Yi=2,xr=0,wo=1,wd=2,Ed=3,Ad=4,L0=5;var _r=100,D0=101,N0=102,U0=103,O0=104,F0=200,k0=201,B0=202,z0=203,Td=204,Cd=205,G0=206,V0=207,H0=208,W0=209,X0=210,q0=211,Y0=212,$0=213,Z0=214,jl=0,Ql=1,ec=2,lo=3,tc=4,nc=5,ic=6,sc=7,Tc=0,K0=1,J0=2,$i=0,Rd=1,Pd=2,Id=3,Ld=4,Dd=5,Nd=6,Ud=7;var Od=300,vr=301,Eo=302,Cc=303,Rc=304,rc=1e3,Xi=1001,oc=1002,Rn=1003,j0=1004;var Ua=1005;var Dn=1006,Pc=1007;var xs=1008;var Qn=1009,Fd=1010,kd=1011,Ao=1012,Ic=1013,Di=1014,ei=1015,Ni=1016,Lc=1017,Dc=1018,yr=1020,Bd=35902,zd=35899,Gd=1021,Vd=1022,Kn=1023,ds=1026,_s=1027,Nc=1028,Uc=1029,$s=1030,Oc=1031;var Fc=1033,Oa=33776,Fa=33777,ka=33778,Ba=33779,kc=35840,Bc=35841,zc=35842,Gc=35843,Vc=36196,Hc=37492,Wc=37496,Xc=37488,qc=37489,za=37490,Yc=37491,$c=37808,Zc=37809,Kc=37810,Jc=37811,jc=37812,Qc=37813,eh=37814,th=37815,nh=37816,ih=37817,sh=37818,rh=37819,oh=37820,ah=37821,lh=36492,ch=36494,hh=36495,uh=36283,dh=36284,Ga=36285,fh=36286;var la=2300,ac=2301,Kl=2302,md=2303,gd=2400,xd=2401,_d=2402;var Q0=3200;var ph=0,ex=1,vs="",Tn="srgb",ca="srgb-linear",ha="linear",Ct="srgb";var Jl=7680;var tx=519,nx=512,ix=513,sx=514,Hd=515,rx=516,ox=517,Wd=518,Xd=519,qd=35044,mh=35048;var Yd="300 es",yi=2e3,co=2001;function LM(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function DM(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function ua(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function ax(){let n=ua("canvas");return n.style.display="block",n}var e0={},ho=null;function da(...n){let e="THREE."+n.shift();ho?ho("log",e,...n):console.log(e,...n)}function lx(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function je(...n){n=lx(n);let e="THREE."+n.shift();if(ho)ho("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function nt(...n){n=lx(n);let e="THREE."+n.shift();if(ho)ho("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function ra(...n){let e=n.join(" ");e in e0||(e0[e]=!0,je(...n))}function cx(n,e,t){return new Promise(function(i,s){function r(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:s();break;case n.TIMEOUT_EXPIRED:setTimeout(r,t);break;default:i()}}setTimeout(r,t)})}var hx={[jl]:jl,[ec]:ic,[tc]:tc,[lo]:nc,[Ql]:Ql,[ic]:ec,[sc]:sc,[nc]:lo},Ii=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let s=i[e];if(s!==void 0){let r=s.indexOf(t);r!==-1&&s.splice(r,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let s=i.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,e);e.target=null}}},On=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],t0=1234567,oa=Math.PI/180,uo=180/Math.PI;function Zs(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(On[n&255]+On[n>>8&255]+On[n>>16&255]+On[n>>24&255]+"-"+On[e&255]+On[e>>8&255]+"-"+On[e>>16&15|64]+On[e>>24&255]+"-"+On[t&63|128]+On[t>>8&255]+"-"+On[t>>16&255]+On[t>>24&255]+On[i&255]+On[i>>8&255]+On[i>>16&255]+On[i>>24&255]).toLowerCase()}function ft(n,e,t){return Math.max(e,Math.min(t,n))}function $d(n,e){return(n%e+e)%e}function NM(n,e,t,i,s){return i+(n-e)*(s-i)/(t-e)}function UM(n,e,t){return n!==e?(t-n)/(e-n):0}function aa(n,e,t){return(1-t)*n+t*e}function OM(n,e,t,i){return aa(n,e,1-Math.exp(-t*i))}function FM(n,e=1){return e-Math.abs($d(n,e*2)-e)}function kM(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function BM(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function zM(n,e){return n+Math.floor(Math.random()*(e-n+1))}function GM(n,e){return n+Math.random()*(e-n)}function VM(n){return n*(.5-Math.random())}function HM(n){n!==void 0&&(t0=n);let e=t0+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function WM(n){return n*oa}function XM(n){return n*uo}function qM(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function YM(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Zd(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function $M(n,e,t,i,s){let r=Math.cos,o=Math.sin,a=r(t/2),l=o(t/2),c=r((e+i)/2),h=o((e+i)/2),u=r((e-i)/2),d=o((e-i)/2),f=r((i-e)/2),p=o((i-e)/2);switch(s){case"XYX":n.set(a*h,l*u,l*d,a*c);break;case"YZY":n.set(l*d,a*h,l*u,a*c);break;case"ZXZ":n.set(l*u,l*d,a*h,a*c);break;case"XZX":n.set(a*h,l*p,l*f,a*c);break;case"YXY":n.set(l*f,a*h,l*p,a*c);break;case"ZYZ":n.set(l*p,l*f,a*h,a*c);break;default:je("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function gh(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Kd(n,e){if(e.constructor===Float32Array)return n;let t=gh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function Jd(n,e){if(e.constructor===Float32Array)return n;let t=gh(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var xh={DEG2RAD:oa,RAD2DEG:uo,generateUUID:Zs,clamp:ft,euclideanModulo:$d,mapLinear:NM,inverseLerp:UM,lerp:aa,damp:OM,pingpong:FM,smoothstep:kM,smootherstep:BM,randInt:zM,randFloat:GM,randFloatSpread:VM,seededRandom:HM,degToRad:WM,radToDeg:XM,isPowerOfTwo:qM,ceilPowerOfTwo:YM,floorPowerOfTwo:Zd,setQuaternionFromProperEuler:$M,normalize:Jd,denormalize:Kd},qe=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6],this.y=s[1]*t+s[4]*i+s[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ft(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),s=Math.sin(t),r=this.x-e.x,o=this.y-e.y;return this.x=r*i-o*s+e.x,this.y=r*s+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Et=class{constructor(e=0,t=0,i=0,s=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=s}static slerpFlat(e,t,i,s,r,o,a){let l=i[s+0],c=i[s+1],h=i[s+2],u=i[s+3],d=r[o+0],f=r[o+1],p=r[o+2],x=r[o+3];if(u!==x||l!==d||c!==f||h!==p){let g=l*d+c*f+h*p+u*x;g<0&&(d=-d,f=-f,p=-p,x=-x,g=-g);let m=1-a;if(g<.9995){let v=Math.acos(g),T=Math.sin(v);m=Math.sin(m*v)/T,a=Math.sin(a*v)/T,l=l*m+d*a,c=c*m+f*a,h=h*m+p*a,u=u*m+x*a}else{l=l*m+d*a,c=c*m+f*a,h=h*m+p*a,u=u*m+x*a;let v=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=v,c*=v,h*=v,u*=v}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,s,r,o){let a=i[s],l=i[s+1],c=i[s+2],h=i[s+3],u=r[o],d=r[o+1],f=r[o+2],p=r[o+3];return e[t]=a*p+h*u+l*f-c*d,e[t+1]=l*p+h*d+c*u-a*f,e[t+2]=c*p+h*f+a*d-l*u,e[t+3]=h*p-a*u-l*d-c*f,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,s){return this._x=e,this._y=t,this._z=i,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,s=e._y,r=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(s/2),u=a(r/2),d=l(i/2),f=l(s/2),p=l(r/2);switch(o){case"XYZ":this._x=d*h*u+c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u-d*f*p;break;case"YXZ":this._x=d*h*u+c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u+d*f*p;break;case"ZXY":this._x=d*h*u-c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u-d*f*p;break;case"ZYX":this._x=d*h*u-c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u+d*f*p;break;case"YZX":this._x=d*h*u+c*f*p,this._y=c*f*u+d*h*p,this._z=c*h*p-d*f*u,this._w=c*h*u-d*f*p;break;case"XZY":this._x=d*h*u-c*f*p,this._y=c*f*u-d*h*p,this._z=c*h*p+d*f*u,this._w=c*h*u+d*f*p;break;default:je("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,s=Math.sin(i);return this._x=e.x*s,this._y=e.y*s,this._z=e.z*s,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],s=t[4],r=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],d=i+a+u;if(d>0){let f=.5/Math.sqrt(d+1);this._w=.25/f,this._x=(h-l)*f,this._y=(r-c)*f,this._z=(o-s)*f}else if(i>a&&i>u){let f=2*Math.sqrt(1+i-a-u);this._w=(h-l)/f,this._x=.25*f,this._y=(s+o)/f,this._z=(r+c)/f}else if(a>u){let f=2*Math.sqrt(1+a-i-u);this._w=(r-c)/f,this._x=(s+o)/f,this._y=.25*f,this._z=(l+h)/f}else{let f=2*Math.sqrt(1+u-i-a);this._w=(o-s)/f,this._x=(r+c)/f,this._y=(l+h)/f,this._z=.25*f}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ft(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let s=Math.min(1,t/i);return this.slerp(e,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-i*c,this._z=r*h+o*c+i*l-s*a,this._w=o*h-i*a-s*l-r*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,s=e._y,r=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,s=-s,r=-r,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+s*t,this._z=this._z*l+r*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),s=Math.sqrt(1-i),r=Math.sqrt(i);return this.set(s*Math.sin(e),s*Math.cos(e),r*Math.sin(t),r*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},V=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(n0.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(n0.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6]*s,this.y=r[1]*t+r[4]*i+r[7]*s,this.z=r[2]*t+r[5]*i+r[8]*s,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=e.elements,o=1/(r[3]*t+r[7]*i+r[11]*s+r[15]);return this.x=(r[0]*t+r[4]*i+r[8]*s+r[12])*o,this.y=(r[1]*t+r[5]*i+r[9]*s+r[13])*o,this.z=(r[2]*t+r[6]*i+r[10]*s+r[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,s=this.z,r=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*s-a*i),h=2*(a*t-r*s),u=2*(r*i-o*t);return this.x=t+l*c+o*u-a*h,this.y=i+l*h+a*c-r*u,this.z=s+l*u+r*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,s=this.z,r=e.elements;return this.x=r[0]*t+r[4]*i+r[8]*s,this.y=r[1]*t+r[5]*i+r[9]*s,this.z=r[2]*t+r[6]*i+r[10]*s,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this.z=ft(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this.z=ft(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,s=e.y,r=e.z,o=t.x,a=t.y,l=t.z;return this.x=s*l-r*a,this.y=r*o-i*l,this.z=i*a-s*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Zu.copy(this).projectOnVector(e),this.sub(Zu)}reflect(e){return this.sub(Zu.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ft(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,s=this.z-e.z;return t*t+i*i+s*s}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let s=Math.sin(t)*e;return this.x=s*Math.sin(i),this.y=Math.cos(t)*e,this.z=s*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),s=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=s,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Zu=new V,n0=new Et,st=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c)}set(e,t,i,s,r,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=s,h[2]=a,h[3]=t,h[4]=r,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],u=i[7],d=i[2],f=i[5],p=i[8],x=s[0],g=s[3],m=s[6],v=s[1],T=s[4],b=s[7],R=s[2],w=s[5],_=s[8];return r[0]=o*x+a*v+l*R,r[3]=o*g+a*T+l*w,r[6]=o*m+a*b+l*_,r[1]=c*x+h*v+u*R,r[4]=c*g+h*T+u*w,r[7]=c*m+h*b+u*_,r[2]=d*x+f*v+p*R,r[5]=d*g+f*T+p*w,r[8]=d*m+f*b+p*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-i*r*h+i*a*l+s*r*c-s*o*l}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,d=a*l-h*r,f=c*r-o*l,p=t*u+i*d+s*f;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let x=1/p;return e[0]=u*x,e[1]=(s*c-h*i)*x,e[2]=(a*i-s*o)*x,e[3]=d*x,e[4]=(h*t-s*l)*x,e[5]=(s*r-a*t)*x,e[6]=f*x,e[7]=(i*l-c*t)*x,e[8]=(o*t-i*r)*x,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-s*c,s*l,-s*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return ra("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Ku.makeScale(e,t)),this}rotate(e){return ra("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Ku.makeRotation(-e)),this}translate(e,t){return ra("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Ku.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<9;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Ku=new st,i0=new st().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),s0=new st().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function ZM(){let n={enabled:!0,workingColorSpace:ca,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Ct&&(s.r=us(s.r),s.g=us(s.g),s.b=us(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Ct&&(s.r=ao(s.r),s.g=ao(s.g),s.b=ao(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===vs?ha:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[ca]:{primaries:e,whitePoint:i,transfer:ha,toXYZ:i0,fromXYZ:s0,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Tn},outputColorSpaceConfig:{drawingBufferColorSpace:Tn}},[Tn]:{primaries:e,whitePoint:i,transfer:Ct,toXYZ:i0,fromXYZ:s0,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Tn}}}),n}var vt=ZM();function us(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function ao(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Yr,lc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Yr===void 0&&(Yr=ua("canvas")),Yr.width=e.width,Yr.height=e.height;let s=Yr.getContext("2d");e instanceof ImageData?s.putImageData(e,0,0):s.drawImage(e,0,0,e.width,e.height),i=Yr}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=ua("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let s=i.getImageData(0,0,e.width,e.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=us(r[o]/255)*255;return i.putImageData(s,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(us(t[i]/255)*255):t[i]=us(t[i]);return{data:t,width:e.width,height:e.height}}else return je("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},KM=0,fo=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:KM++}),this.uuid=Zs(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(Ju(s[o].image)):r.push(Ju(s[o]))}else r=Ju(s);i.url=r}return t||(e.images[this.uuid]=i),i}};function Ju(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?lc.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(je("Texture: Unable to serialize Texture."),{})}var JM=0,ju=new V,Jn=class n extends Ii{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Xi,s=Xi,r=Dn,o=xs,a=Kn,l=Qn,c=n.DEFAULT_ANISOTROPY,h=vs){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:JM++}),this.uuid=Zs(),this.name="",this.source=new fo(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new qe(0,0),this.repeat=new qe(1,1),this.center=new qe(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new st,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(ju).x}get height(){return this.source.getSize(ju).y}get depth(){return this.source.getSize(ju).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){je(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){je(`Texture.setValues(): property '${t}' does not exist.`);continue}s&&i&&s.isVector2&&i.isVector2||s&&i&&s.isVector3&&i.isVector3||s&&i&&s.isMatrix3&&i.isMatrix3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Od)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case rc:e.x=e.x-Math.floor(e.x);break;case Xi:e.x=e.x<0?0:1;break;case oc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case rc:e.y=e.y-Math.floor(e.y);break;case Xi:e.y=e.y<0?0:1;break;case oc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Jn.DEFAULT_IMAGE=null;Jn.DEFAULT_MAPPING=Od;Jn.DEFAULT_ANISOTROPY=1;var kt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,s=1){this.x=e,this.y=t,this.z=i,this.w=s}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,s){return this.x=e,this.y=t,this.z=i,this.w=s,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,s=this.z,r=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*s+o[12]*r,this.y=o[1]*t+o[5]*i+o[9]*s+o[13]*r,this.z=o[2]*t+o[6]*i+o[10]*s+o[14]*r,this.w=o[3]*t+o[7]*i+o[11]*s+o[15]*r,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,s,r,l=e.elements,c=l[0],h=l[4],u=l[8],d=l[1],f=l[5],p=l[9],x=l[2],g=l[6],m=l[10];if(Math.abs(h-d)<.01&&Math.abs(u-x)<.01&&Math.abs(p-g)<.01){if(Math.abs(h+d)<.1&&Math.abs(u+x)<.1&&Math.abs(p+g)<.1&&Math.abs(c+f+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let T=(c+1)/2,b=(f+1)/2,R=(m+1)/2,w=(h+d)/4,_=(u+x)/4,M=(p+g)/4;return T>b&&T>R?T<.01?(i=0,s=.707106781,r=.707106781):(i=Math.sqrt(T),s=w/i,r=_/i):b>R?b<.01?(i=.707106781,s=0,r=.707106781):(s=Math.sqrt(b),i=w/s,r=M/s):R<.01?(i=.707106781,s=.707106781,r=0):(r=Math.sqrt(R),i=_/r,s=M/r),this.set(i,s,r,t),this}let v=Math.sqrt((g-p)*(g-p)+(u-x)*(u-x)+(d-h)*(d-h));return Math.abs(v)<.001&&(v=1),this.x=(g-p)/v,this.y=(u-x)/v,this.z=(d-h)/v,this.w=Math.acos((c+f+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ft(this.x,e.x,t.x),this.y=ft(this.y,e.y,t.y),this.z=ft(this.z,e.z,t.z),this.w=ft(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ft(this.x,e,t),this.y=ft(this.y,e,t),this.z=ft(this.z,e,t),this.w=ft(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ft(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},cc=class extends Ii{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Dn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new kt(0,0,e,t),this.scissorTest=!1,this.viewport=new kt(0,0,e,t),this.textures=[];let s=i.count;for(let r=0;r<s;r++)this.textures[r]=new Jn({width:e,height:t,depth:i.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Dn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=e,this.textures[s].image.height=t,this.textures[s].image.depth=i,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let s=Object.assign({},e.textures[t].image);this.textures[t].source=new fo(s)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},fi=class extends cc{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},fa=class extends Jn{constructor(e=null,t=1,i=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Rn,this.minFilter=Rn,this.wrapR=Xi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var hc=class extends Jn{constructor(e=null,t=1,i=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:s},this.magFilter=Rn,this.minFilter=Rn,this.wrapR=Xi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ze=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,s,r,o,a,l,c,h,u,d,f,p,x,g){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,s,r,o,a,l,c,h,u,d,f,p,x,g)}set(e,t,i,s,r,o,a,l,c,h,u,d,f,p,x,g){let m=this.elements;return m[0]=e,m[4]=t,m[8]=i,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=u,m[14]=d,m[3]=f,m[7]=p,m[11]=x,m[15]=g,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,s=1/$r.setFromMatrixColumn(e,0).length(),r=1/$r.setFromMatrixColumn(e,1).length(),o=1/$r.setFromMatrixColumn(e,2).length();return t[0]=i[0]*s,t[1]=i[1]*s,t[2]=i[2]*s,t[3]=0,t[4]=i[4]*r,t[5]=i[5]*r,t[6]=i[6]*r,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,s=e.y,r=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(e.order==="XYZ"){let d=o*h,f=o*u,p=a*h,x=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=f+p*c,t[5]=d-x*c,t[9]=-a*l,t[2]=x-d*c,t[6]=p+f*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*h,f=l*u,p=c*h,x=c*u;t[0]=d+x*a,t[4]=p*a-f,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=f*a-p,t[6]=x+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*h,f=l*u,p=c*h,x=c*u;t[0]=d-x*a,t[4]=-o*u,t[8]=p+f*a,t[1]=f+p*a,t[5]=o*h,t[9]=x-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*h,f=o*u,p=a*h,x=a*u;t[0]=l*h,t[4]=p*c-f,t[8]=d*c+x,t[1]=l*u,t[5]=x*c+d,t[9]=f*c-p,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,f=o*c,p=a*l,x=a*c;t[0]=l*h,t[4]=x-d*u,t[8]=p*u+f,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=f*u+p,t[10]=d-x*u}else if(e.order==="XZY"){let d=o*l,f=o*c,p=a*l,x=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=d*u+x,t[5]=o*h,t[9]=f*u-p,t[2]=p*u-f,t[6]=a*h,t[10]=x*u+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(jM,e,QM)}lookAt(e,t,i){let s=this.elements;return hi.subVectors(e,t),hi.lengthSq()===0&&(hi.z=1),hi.normalize(),Is.crossVectors(i,hi),Is.lengthSq()===0&&(Math.abs(i.z)===1?hi.x+=1e-4:hi.z+=1e-4,hi.normalize(),Is.crossVectors(i,hi)),Is.normalize(),Rl.crossVectors(hi,Is),s[0]=Is.x,s[4]=Rl.x,s[8]=hi.x,s[1]=Is.y,s[5]=Rl.y,s[9]=hi.y,s[2]=Is.z,s[6]=Rl.z,s[10]=hi.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,s=t.elements,r=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],u=i[5],d=i[9],f=i[13],p=i[2],x=i[6],g=i[10],m=i[14],v=i[3],T=i[7],b=i[11],R=i[15],w=s[0],_=s[4],M=s[8],L=s[12],I=s[1],C=s[5],N=s[9],O=s[13],P=s[2],z=s[6],H=s[10],G=s[14],ee=s[3],$=s[7],Q=s[11],se=s[15];return r[0]=o*w+a*I+l*P+c*ee,r[4]=o*_+a*C+l*z+c*$,r[8]=o*M+a*N+l*H+c*Q,r[12]=o*L+a*O+l*G+c*se,r[1]=h*w+u*I+d*P+f*ee,r[5]=h*_+u*C+d*z+f*$,r[9]=h*M+u*N+d*H+f*Q,r[13]=h*L+u*O+d*G+f*se,r[2]=p*w+x*I+g*P+m*ee,r[6]=p*_+x*C+g*z+m*$,r[10]=p*M+x*N+g*H+m*Q,r[14]=p*L+x*O+g*G+m*se,r[3]=v*w+T*I+b*P+R*ee,r[7]=v*_+T*C+b*z+R*$,r[11]=v*M+T*N+b*H+R*Q,r[15]=v*L+T*O+b*G+R*se,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],d=e[10],f=e[14],p=e[3],x=e[7],g=e[11],m=e[15],v=l*f-c*d,T=a*f-c*u,b=a*d-l*u,R=o*f-c*h,w=o*d-l*h,_=o*u-a*h;return t*(x*v-g*T+m*b)-i*(p*v-g*R+m*w)+s*(p*T-x*R+m*_)-r*(p*b-x*w+g*_)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],s=e[8],r=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-i*(r*h-a*l)+s*(r*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let s=this.elements;return e.isVector3?(s[12]=e.x,s[13]=e.y,s[14]=e.z):(s[12]=e,s[13]=t,s[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],s=e[2],r=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],d=e[10],f=e[11],p=e[12],x=e[13],g=e[14],m=e[15],v=t*a-i*o,T=t*l-s*o,b=t*c-r*o,R=i*l-s*a,w=i*c-r*a,_=s*c-r*l,M=h*x-u*p,L=h*g-d*p,I=h*m-f*p,C=u*g-d*x,N=u*m-f*x,O=d*m-f*g,P=v*O-T*N+b*C+R*I-w*L+_*M;if(P===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let z=1/P;return e[0]=(a*O-l*N+c*C)*z,e[1]=(s*N-i*O-r*C)*z,e[2]=(x*_-g*w+m*R)*z,e[3]=(d*w-u*_-f*R)*z,e[4]=(l*I-o*O-c*L)*z,e[5]=(t*O-s*I+r*L)*z,e[6]=(g*b-p*_-m*T)*z,e[7]=(h*_-d*b+f*T)*z,e[8]=(o*N-a*I+c*M)*z,e[9]=(i*I-t*N-r*M)*z,e[10]=(p*w-x*b+m*v)*z,e[11]=(u*b-h*w-f*v)*z,e[12]=(a*L-o*C-l*M)*z,e[13]=(t*C-i*L+s*M)*z,e[14]=(x*T-p*R-g*v)*z,e[15]=(h*R-u*T+d*v)*z,this}scale(e){let t=this.elements,i=e.x,s=e.y,r=e.z;return t[0]*=i,t[4]*=s,t[8]*=r,t[1]*=i,t[5]*=s,t[9]*=r,t[2]*=i,t[6]*=s,t[10]*=r,t[3]*=i,t[7]*=s,t[11]*=r,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],s=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,s))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),s=Math.sin(t),r=1-i,o=e.x,a=e.y,l=e.z,c=r*o,h=r*a;return this.set(c*o+i,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+i,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,s,r,o){return this.set(1,i,r,0,e,1,o,0,t,s,1,0,0,0,0,1),this}compose(e,t,i){let s=this.elements,r=t._x,o=t._y,a=t._z,l=t._w,c=r+r,h=o+o,u=a+a,d=r*c,f=r*h,p=r*u,x=o*h,g=o*u,m=a*u,v=l*c,T=l*h,b=l*u,R=i.x,w=i.y,_=i.z;return s[0]=(1-(x+m))*R,s[1]=(f+b)*R,s[2]=(p-T)*R,s[3]=0,s[4]=(f-b)*w,s[5]=(1-(d+m))*w,s[6]=(g+v)*w,s[7]=0,s[8]=(p+T)*_,s[9]=(g-v)*_,s[10]=(1-(d+x))*_,s[11]=0,s[12]=e.x,s[13]=e.y,s[14]=e.z,s[15]=1,this}decompose(e,t,i){let s=this.elements;e.x=s[12],e.y=s[13],e.z=s[14];let r=this.determinantAffine();if(r===0)return i.set(1,1,1),t.identity(),this;let o=$r.set(s[0],s[1],s[2]).length(),a=$r.set(s[4],s[5],s[6]).length(),l=$r.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ci.copy(this);let c=1/o,h=1/a,u=1/l;return Ci.elements[0]*=c,Ci.elements[1]*=c,Ci.elements[2]*=c,Ci.elements[4]*=h,Ci.elements[5]*=h,Ci.elements[6]*=h,Ci.elements[8]*=u,Ci.elements[9]*=u,Ci.elements[10]*=u,t.setFromRotationMatrix(Ci),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,s,r,o,a=yi,l=!1){let c=this.elements,h=2*r/(t-e),u=2*r/(i-s),d=(t+e)/(t-e),f=(i+s)/(i-s),p,x;if(l)p=r/(o-r),x=o*r/(o-r);else if(a===yi)p=-(o+r)/(o-r),x=-2*o*r/(o-r);else if(a===co)p=-o/(o-r),x=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=u,c[9]=f,c[13]=0,c[2]=0,c[6]=0,c[10]=p,c[14]=x,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,s,r,o,a=yi,l=!1){let c=this.elements,h=2/(t-e),u=2/(i-s),d=-(t+e)/(t-e),f=-(i+s)/(i-s),p,x;if(l)p=1/(o-r),x=o/(o-r);else if(a===yi)p=-2/(o-r),x=-(o+r)/(o-r);else if(a===co)p=-1/(o-r),x=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=u,c[9]=0,c[13]=f,c[2]=0,c[6]=0,c[10]=p,c[14]=x,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let s=0;s<16;s++)if(t[s]!==i[s])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},$r=new V,Ci=new Ze,jM=new V(0,0,0),QM=new V(1,1,1),Is=new V,Rl=new V,hi=new V,r0=new Ze,o0=new Et,fs=class n{constructor(e=0,t=0,i=0,s=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=s}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,s=this._order){return this._x=e,this._y=t,this._z=i,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let s=e.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],u=s[2],d=s[6],f=s[10];switch(t){case"XYZ":this._y=Math.asin(ft(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,f),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-ft(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,f),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(ft(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-u,f),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-ft(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(d,f),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(ft(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,f));break;case"XZY":this._z=Math.asin(-ft(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,f),this._y=0);break;default:je("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return r0.makeRotationFromQuaternion(e),this.setFromRotationMatrix(r0,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return o0.setFromEuler(this),this.setFromQuaternion(o0,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};fs.DEFAULT_ORDER="XYZ";var po=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},eS=0,a0=new V,Zr=new Et,os=new Ze,Pl=new V,Qo=new V,tS=new V,nS=new Et,l0=new V(1,0,0),c0=new V(0,1,0),h0=new V(0,0,1),u0={type:"added"},iS={type:"removed"},Kr={type:"childadded",child:null},Qu={type:"childremoved",child:null},Bn=class n extends Ii{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:eS++}),this.uuid=Zs(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new V,t=new fs,i=new Et,s=new V(1,1,1);function r(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(r),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new Ze},normalMatrix:{value:new st}}),this.matrix=new Ze,this.matrixWorld=new Ze,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new po,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return Zr.setFromAxisAngle(e,t),this.quaternion.multiply(Zr),this}rotateOnWorldAxis(e,t){return Zr.setFromAxisAngle(e,t),this.quaternion.premultiply(Zr),this}rotateX(e){return this.rotateOnAxis(l0,e)}rotateY(e){return this.rotateOnAxis(c0,e)}rotateZ(e){return this.rotateOnAxis(h0,e)}translateOnAxis(e,t){return a0.copy(e).applyQuaternion(this.quaternion),this.position.add(a0.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(l0,e)}translateY(e){return this.translateOnAxis(c0,e)}translateZ(e){return this.translateOnAxis(h0,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(os.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Pl.copy(e):Pl.set(e,t,i);let s=this.parent;this.updateWorldMatrix(!0,!1),Qo.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?os.lookAt(Qo,Pl,this.up):os.lookAt(Pl,Qo,this.up),this.quaternion.setFromRotationMatrix(os),s&&(os.extractRotation(s.matrixWorld),Zr.setFromRotationMatrix(os),this.quaternion.premultiply(Zr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(nt("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(u0),Kr.child=e,this.dispatchEvent(Kr),Kr.child=null):nt("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(iS),Qu.child=e,this.dispatchEvent(Qu),Qu.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),os.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),os.multiply(e.parent.matrixWorld)),e.applyMatrix4(os),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(u0),Kr.child=e,this.dispatchEvent(Kr),Kr.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,s=this.children.length;i<s;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Qo,e,tS),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Qo,nS,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,s=e.z,r=this.matrix.elements;r[12]+=t-r[0]*t-r[4]*i-r[8]*s,r[13]+=i-r[1]*t-r[5]*i-r[9]*s,r[14]+=s-r[2]*t-r[6]*i-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,s=t.length;i<s;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let s=this.parent;if(e===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(e),s.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];r(e.shapes,u)}else r(e.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(e.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(e.materials,this.material[l]));s.material=a}else s.material=r(e.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),d=o(e.skeletons),f=o(e.animations),p=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),d.length>0&&(i.skeletons=d),f.length>0&&(i.animations=f),p.length>0&&(i.nodes=p)}return i.object=s,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let s=e.children[i];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Bn.DEFAULT_UP=new V(0,1,0);Bn.DEFAULT_MATRIX_AUTO_UPDATE=!0;Bn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Cn=class extends Bn{constructor(){super(),this.isGroup=!0,this.type="Group"}},sS={type:"move"},mo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Cn,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Cn,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new V,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new V),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Cn,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new V,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new V,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let x of e.hand.values()){let g=t.getJointPose(x,i),m=this._getHandJoint(c,x);g!==null&&(m.matrix.fromArray(g.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=g.radius),m.visible=g!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],d=h.position.distanceTo(u.position),f=.02,p=.005;c.inputState.pinching&&d>f+p?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=f-p&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(r=t.getPose(e.gripSpace,i),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(s=t.getPose(e.targetRaySpace,i),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(sS)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new Cn;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},ux={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Ls={h:0,s:0,l:0},Il={h:0,s:0,l:0};function ed(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Ke=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let s=e;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Tn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,vt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,s=vt.workingColorSpace){return this.r=e,this.g=t,this.b=i,vt.colorSpaceToWorking(this,s),this}setHSL(e,t,i,s=vt.workingColorSpace){if(e=$d(e,1),t=ft(t,0,1),i=ft(i,0,1),t===0)this.r=this.g=this.b=i;else{let r=i<=.5?i*(1+t):i+t-i*t,o=2*i-r;this.r=ed(o,r,e+1/3),this.g=ed(o,r,e),this.b=ed(o,r,e-1/3)}return vt.colorSpaceToWorking(this,s),this}setStyle(e,t=Tn){function i(r){r!==void 0&&parseFloat(r)<1&&je("Color: Alpha component of "+e+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(e)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,t);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,t);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,t);break;default:je("Color: Unknown color model "+e)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(e)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(r,16),t);je("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Tn){let i=ux[e.toLowerCase()];return i!==void 0?this.setHex(i,t):je("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=us(e.r),this.g=us(e.g),this.b=us(e.b),this}copyLinearToSRGB(e){return this.r=ao(e.r),this.g=ao(e.g),this.b=ao(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Tn){return vt.workingToColorSpace(Fn.copy(this),e),Math.round(ft(Fn.r*255,0,255))*65536+Math.round(ft(Fn.g*255,0,255))*256+Math.round(ft(Fn.b*255,0,255))}getHexString(e=Tn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=vt.workingColorSpace){vt.workingToColorSpace(Fn.copy(this),t);let i=Fn.r,s=Fn.g,r=Fn.b,o=Math.max(i,s,r),a=Math.min(i,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case i:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-i)/u+2;break;case r:l=(i-s)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=vt.workingColorSpace){return vt.workingToColorSpace(Fn.copy(this),t),e.r=Fn.r,e.g=Fn.g,e.b=Fn.b,e}getStyle(e=Tn){vt.workingToColorSpace(Fn.copy(this),e);let t=Fn.r,i=Fn.g,s=Fn.b;return e!==Tn?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(s*255)})`}offsetHSL(e,t,i){return this.getHSL(Ls),this.setHSL(Ls.h+e,Ls.s+t,Ls.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Ls),e.getHSL(Il);let i=aa(Ls.h,Il.h,t),s=aa(Ls.s,Il.s,t),r=aa(Ls.l,Il.l,t);return this.setHSL(i,s,r),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,s=this.b,r=e.elements;return this.r=r[0]*t+r[3]*i+r[6]*s,this.g=r[1]*t+r[4]*i+r[7]*s,this.b=r[2]*t+r[5]*i+r[8]*s,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Fn=new Ke;Ke.NAMES=ux;var pa=class extends Bn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new fs,this.environmentIntensity=1,this.environmentRotation=new fs,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ri=new V,as=new V,td=new V,ls=new V,Jr=new V,jr=new V,d0=new V,nd=new V,id=new V,sd=new V,rd=new kt,od=new kt,ad=new kt,Os=class n{constructor(e=new V,t=new V,i=new V){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,s){s.subVectors(i,t),Ri.subVectors(e,t),s.cross(Ri);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(e,t,i,s,r){Ri.subVectors(s,t),as.subVectors(i,t),td.subVectors(e,t);let o=Ri.dot(Ri),a=Ri.dot(as),l=Ri.dot(td),c=as.dot(as),h=as.dot(td),u=o*c-a*a;if(u===0)return r.set(0,0,0),null;let d=1/u,f=(c*l-a*h)*d,p=(o*h-a*l)*d;return r.set(1-f-p,p,f)}static containsPoint(e,t,i,s){return this.getBarycoord(e,t,i,s,ls)===null?!1:ls.x>=0&&ls.y>=0&&ls.x+ls.y<=1}static getInterpolation(e,t,i,s,r,o,a,l){return this.getBarycoord(e,t,i,s,ls)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,ls.x),l.addScaledVector(o,ls.y),l.addScaledVector(a,ls.z),l)}static getInterpolatedAttribute(e,t,i,s,r,o){return rd.setScalar(0),od.setScalar(0),ad.setScalar(0),rd.fromBufferAttribute(e,t),od.fromBufferAttribute(e,i),ad.fromBufferAttribute(e,s),o.setScalar(0),o.addScaledVector(rd,r.x),o.addScaledVector(od,r.y),o.addScaledVector(ad,r.z),o}static isFrontFacing(e,t,i,s){return Ri.subVectors(i,t),as.subVectors(e,t),Ri.cross(as).dot(s)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,s){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[s]),this}setFromAttributeAndIndices(e,t,i,s){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,s),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ri.subVectors(this.c,this.b),as.subVectors(this.a,this.b),Ri.cross(as).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,s,r){return n.getInterpolation(e,this.a,this.b,this.c,t,i,s,r)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,s=this.b,r=this.c,o,a;Jr.subVectors(s,i),jr.subVectors(r,i),nd.subVectors(e,i);let l=Jr.dot(nd),c=jr.dot(nd);if(l<=0&&c<=0)return t.copy(i);id.subVectors(e,s);let h=Jr.dot(id),u=jr.dot(id);if(h>=0&&u<=h)return t.copy(s);let d=l*u-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(i).addScaledVector(Jr,o);sd.subVectors(e,r);let f=Jr.dot(sd),p=jr.dot(sd);if(p>=0&&f<=p)return t.copy(r);let x=f*c-l*p;if(x<=0&&c>=0&&p<=0)return a=c/(c-p),t.copy(i).addScaledVector(jr,a);let g=h*p-f*u;if(g<=0&&u-h>=0&&f-p>=0)return d0.subVectors(r,s),a=(u-h)/(u-h+(f-p)),t.copy(s).addScaledVector(d0,a);let m=1/(g+x+d);return o=x*m,a=d*m,t.copy(i).addScaledVector(Jr,o).addScaledVector(jr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},qi=class{constructor(e=new V(1/0,1/0,1/0),t=new V(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Pi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Pi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Pi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let r=i.getAttribute("position");if(t===!0&&r!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Pi):Pi.fromBufferAttribute(r,o),Pi.applyMatrix4(e.matrixWorld),this.expandByPoint(Pi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Ll.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Ll.copy(i.boundingBox)),Ll.applyMatrix4(e.matrixWorld),this.union(Ll)}let s=e.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Pi),Pi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(ea),Dl.subVectors(this.max,ea),Qr.subVectors(e.a,ea),eo.subVectors(e.b,ea),to.subVectors(e.c,ea),Ds.subVectors(eo,Qr),Ns.subVectors(to,eo),ur.subVectors(Qr,to);let t=[0,-Ds.z,Ds.y,0,-Ns.z,Ns.y,0,-ur.z,ur.y,Ds.z,0,-Ds.x,Ns.z,0,-Ns.x,ur.z,0,-ur.x,-Ds.y,Ds.x,0,-Ns.y,Ns.x,0,-ur.y,ur.x,0];return!ld(t,Qr,eo,to,Dl)||(t=[1,0,0,0,1,0,0,0,1],!ld(t,Qr,eo,to,Dl))?!1:(Nl.crossVectors(Ds,Ns),t=[Nl.x,Nl.y,Nl.z],ld(t,Qr,eo,to,Dl))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Pi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Pi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(cs[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),cs[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),cs[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),cs[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),cs[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),cs[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),cs[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),cs[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(cs),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},cs=[new V,new V,new V,new V,new V,new V,new V,new V],Pi=new V,Ll=new qi,Qr=new V,eo=new V,to=new V,Ds=new V,Ns=new V,ur=new V,ea=new V,Dl=new V,Nl=new V,dr=new V;function ld(n,e,t,i,s){for(let r=0,o=n.length-3;r<=o;r+=3){dr.fromArray(n,r);let a=s.x*Math.abs(dr.x)+s.y*Math.abs(dr.y)+s.z*Math.abs(dr.z),l=e.dot(dr),c=t.dot(dr),h=i.dot(dr);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var hn=new V,Ul=new qe,rS=0,un=class extends Ii{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:rS++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=qd,this.updateRanges=[],this.gpuType=ei,this.version=0,this._normalizationScale=e!==void 0?gh(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[e+s]=t.array[i+s];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Ul.fromBufferAttribute(this,t),Ul.applyMatrix3(e),this.setXY(t,Ul.x,Ul.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)hn.fromBufferAttribute(this,t),hn.applyMatrix3(e),this.setXYZ(t,hn.x,hn.y,hn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)hn.fromBufferAttribute(this,t),hn.applyMatrix4(e),this.setXYZ(t,hn.x,hn.y,hn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)hn.fromBufferAttribute(this,t),hn.applyNormalMatrix(e),this.setXYZ(t,hn.x,hn.y,hn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)hn.fromBufferAttribute(this,t),hn.transformDirection(e),this.setXYZ(t,hn.x,hn.y,hn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=s,this.array[e+3]=r,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Kd(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Jd(e,this.array)}};var ma=class extends un{constructor(e,t,i){super(new Uint8Array(e),t,i)}};var mr=class extends un{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var ga=class extends un{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Xt=class extends un{constructor(e,t,i){super(new Float32Array(e),t,i)}},oS=new qi,ta=new V,cd=new V,Fs=class{constructor(e=new V,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):oS.setFromPoints(e).getCenter(i);let s=0;for(let r=0,o=e.length;r<o;r++)s=Math.max(s,i.distanceToSquared(e[r]));return this.radius=Math.sqrt(s),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;ta.subVectors(e,this.center);let t=ta.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),s=(i-this.radius)*.5;this.center.addScaledVector(ta,s/i),this.radius+=s}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(cd.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(ta.copy(e.center).add(cd)),this.expandByPoint(ta.copy(e.center).sub(cd))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},aS=0,vi=new Ze,hd=new Bn,no=new V,ui=new qi,na=new qi,An=new V,Nn=class n extends Ii{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:aS++}),this.uuid=Zs(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(LM(e)?ga:mr)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let r=new st().getNormalMatrix(e);i.applyNormalMatrix(r),i.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(e),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return vi.makeRotationFromQuaternion(e),this.applyMatrix4(vi),this}rotateX(e){return vi.makeRotationX(e),this.applyMatrix4(vi),this}rotateY(e){return vi.makeRotationY(e),this.applyMatrix4(vi),this}rotateZ(e){return vi.makeRotationZ(e),this.applyMatrix4(vi),this}translate(e,t,i){return vi.makeTranslation(e,t,i),this.applyMatrix4(vi),this}scale(e,t,i){return vi.makeScale(e,t,i),this.applyMatrix4(vi),this}lookAt(e){return hd.lookAt(e),hd.updateMatrix(),this.applyMatrix4(hd.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(no).negate(),this.translate(no.x,no.y,no.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let s=0,r=e.length;s<r;s++){let o=e[s];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Xt(i,3))}else{let i=Math.min(e.length,t.count);for(let s=0;s<i;s++){let r=e[s];t.setXYZ(s,r.x,r.y,r.z||0)}e.length>t.count&&je("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new qi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){nt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new V(-1/0,-1/0,-1/0),new V(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,s=t.length;i<s;i++){let r=t[i];ui.setFromBufferAttribute(r),this.morphTargetsRelative?(An.addVectors(this.boundingBox.min,ui.min),this.boundingBox.expandByPoint(An),An.addVectors(this.boundingBox.max,ui.max),this.boundingBox.expandByPoint(An)):(this.boundingBox.expandByPoint(ui.min),this.boundingBox.expandByPoint(ui.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&nt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Fs);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){nt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new V,1/0);return}if(e){let i=this.boundingSphere.center;if(ui.setFromBufferAttribute(e),t)for(let r=0,o=t.length;r<o;r++){let a=t[r];na.setFromBufferAttribute(a),this.morphTargetsRelative?(An.addVectors(ui.min,na.min),ui.expandByPoint(An),An.addVectors(ui.max,na.max),ui.expandByPoint(An)):(ui.expandByPoint(na.min),ui.expandByPoint(na.max))}ui.getCenter(i);let s=0;for(let r=0,o=e.count;r<o;r++)An.fromBufferAttribute(e,r),s=Math.max(s,i.distanceToSquared(An));if(t)for(let r=0,o=t.length;r<o;r++){let a=t[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)An.fromBufferAttribute(a,c),l&&(no.fromBufferAttribute(e,c),An.add(no)),s=Math.max(s,i.distanceToSquared(An))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&nt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){nt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,s=t.normal,r=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new un(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let L=0;L<i.count;L++)a[L]=new V,l[L]=new V;let h=new V,u=new V,d=new V,f=new qe,p=new qe,x=new qe,g=new V,m=new V;function v(L,I,C){c[L]=c[I]=c[C]=1,h.fromBufferAttribute(i,L),u.fromBufferAttribute(i,I),d.fromBufferAttribute(i,C),f.fromBufferAttribute(r,L),p.fromBufferAttribute(r,I),x.fromBufferAttribute(r,C),u.sub(h),d.sub(h),p.sub(f),x.sub(f);let N=1/(p.x*x.y-x.x*p.y);isFinite(N)&&(g.copy(u).multiplyScalar(x.y).addScaledVector(d,-p.y).multiplyScalar(N),m.copy(d).multiplyScalar(p.x).addScaledVector(u,-x.x).multiplyScalar(N),a[L].add(g),a[I].add(g),a[C].add(g),l[L].add(m),l[I].add(m),l[C].add(m))}let T=this.groups;T.length===0&&(T=[{start:0,count:e.count}]);for(let L=0,I=T.length;L<I;++L){let C=T[L],N=C.start,O=C.count;for(let P=N,z=N+O;P<z;P+=3)v(e.getX(P+0),e.getX(P+1),e.getX(P+2))}let b=new V,R=new V,w=new V,_=new V;function M(L){w.fromBufferAttribute(s,L),_.copy(w);let I=a[L];b.copy(I),b.sub(w.multiplyScalar(w.dot(I))).normalize(),R.crossVectors(_,I);let N=R.dot(l[L])<0?-1:1;o.setXYZW(L,b.x,b.y,b.z,N)}for(let L=0,I=i.count;L<I;++L)c[L]&&M(L);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new un(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,f=i.count;d<f;d++)i.setXYZ(d,0,0,0);let s=new V,r=new V,o=new V,a=new V,l=new V,c=new V,h=new V,u=new V;if(e)for(let d=0,f=e.count;d<f;d+=3){let p=e.getX(d+0),x=e.getX(d+1),g=e.getX(d+2);s.fromBufferAttribute(t,p),r.fromBufferAttribute(t,x),o.fromBufferAttribute(t,g),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(i,p),l.fromBufferAttribute(i,x),c.fromBufferAttribute(i,g),a.add(h),l.add(h),c.add(h),i.setXYZ(p,a.x,a.y,a.z),i.setXYZ(x,l.x,l.y,l.z),i.setXYZ(g,c.x,c.y,c.z)}else for(let d=0,f=t.count;d<f;d+=3)s.fromBufferAttribute(t,d+0),r.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)An.fromBufferAttribute(e,t),An.normalize(),e.setXYZ(t,An.x,An.y,An.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,d=new c.constructor(l.length*h),f=0,p=0;for(let x=0,g=l.length;x<g;x++){a.isInterleavedBufferAttribute?f=l[x]*a.data.stride+a.offset:f=l[x]*h;for(let m=0;m<h;m++)d[p++]=c[f++]}return new un(d,h,u)}if(this.index===null)return je("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=e(l,i);t.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,u=c.length;h<u;h++){let d=c[h],f=e(d,i);l.push(f)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,d=c.length;u<d;u++){let f=c[u];h.push(f.toJSON(e.data))}h.length>0&&(s[l]=h,r=!0)}r&&(e.data.morphAttributes=s,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let s=e.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(t))}let r=e.morphAttributes;for(let c in r){let h=[],u=r[c];for(let d=0,f=u.length;d<f;d++)h.push(u[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}},xa=class{constructor(e,t){this.isInterleavedBuffer=!0,this.array=e,this.stride=t,this.count=e!==void 0?e.length/t:0,this.usage=qd,this.updateRanges=[],this.version=0,this.uuid=Zs()}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.array=new e.array.constructor(e.array),this.count=e.count,this.stride=e.stride,this.usage=e.usage,this}copyAt(e,t,i){e*=this.stride,i*=t.stride;for(let s=0,r=this.stride;s<r;s++)this.array[e+s]=t.array[i+s];return this}set(e,t=0){return this.array.set(e,t),this}clone(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=f0(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=this.array.slice(0).buffer);let i=new this.array.constructor(e.arrayBuffers[t]),s=new this.constructor(i,this.stride);return s.setUsage(this.usage),s}onUpload(e){return this.onUploadCallback=e,this}toJSON(e){e.arrayBuffers===void 0&&(e.arrayBuffers={});let t=f0(this.array);e.arrayBuffers[t]===void 0&&(e.arrayBuffers[t]=Array.from(new Uint32Array(this.array.slice(0).buffer)));let i={uuid:this.uuid,buffer:t,type:this.array.constructor.name,stride:this.stride};return i.usage=this.usage,i}};function f0(n){return n.buffer._uuid===void 0&&(n.buffer._uuid=Zs()),n.byteOffset===0&&n.byteLength===n.buffer.byteLength?n.buffer._uuid:n.buffer._uuid+":"+n.byteOffset+":"+n.byteLength}var $n=new V,ks=class n{constructor(e,t,i,s=!1){this.isInterleavedBufferAttribute=!0,this.name="",this.data=e,this.itemSize=t,this.offset=i,this.normalized=s,this._normalizationScale=e!==void 0?gh(e.array):void 0}get count(){return this.data.count}get array(){return this.data.array}set needsUpdate(e){this.data.needsUpdate=e}applyMatrix4(e){for(let t=0,i=this.data.count;t<i;t++)$n.fromBufferAttribute(this,t),$n.applyMatrix4(e),this.setXYZ(t,$n.x,$n.y,$n.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)$n.fromBufferAttribute(this,t),$n.applyNormalMatrix(e),this.setXYZ(t,$n.x,$n.y,$n.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)$n.fromBufferAttribute(this,t),$n.transformDirection(e),this.setXYZ(t,$n.x,$n.y,$n.z);return this}getComponent(e,t){let i=this.array[e*this.data.stride+this.offset+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.data.array[e*this.data.stride+this.offset+t]=i,this}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset]=t,this}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+1]=t,this}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+2]=t,this}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.data.array[e*this.data.stride+this.offset+3]=t,this}getX(e){let t=this.data.array[e*this.data.stride+this.offset];return this.normalized&&(t=this._denormalize(t)),t}getY(e){let t=this.data.array[e*this.data.stride+this.offset+1];return this.normalized&&(t=this._denormalize(t)),t}getZ(e){let t=this.data.array[e*this.data.stride+this.offset+2];return this.normalized&&(t=this._denormalize(t)),t}getW(e){let t=this.data.array[e*this.data.stride+this.offset+3];return this.normalized&&(t=this._denormalize(t)),t}setXY(e,t,i){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.data.array[e+0]=t,this.data.array[e+1]=i,this}setXYZ(e,t,i,s){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this}setXYZW(e,t,i,s,r){return e=e*this.data.stride+this.offset,this.normalized&&(t=this._normalize(t),i=this._normalize(i),s=this._normalize(s),r=this._normalize(r)),this.data.array[e+0]=t,this.data.array[e+1]=i,this.data.array[e+2]=s,this.data.array[e+3]=r,this}clone(e){if(e===void 0){da("InterleavedBufferAttribute.clone(): Cloning an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return new un(new this.array.constructor(t),this.itemSize,this.normalized)}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.clone(e)),new n(e.interleavedBuffers[this.data.uuid],this.itemSize,this.offset,this.normalized)}toJSON(e){if(e===void 0){da("InterleavedBufferAttribute.toJSON(): Serializing an interleaved buffer attribute will de-interleave buffer data.");let t=[];for(let i=0;i<this.count;i++){let s=i*this.data.stride+this.offset;for(let r=0;r<this.itemSize;r++)t.push(this.data.array[s+r])}return{itemSize:this.itemSize,type:this.array.constructor.name,array:t,normalized:this.normalized}}else return e.interleavedBuffers===void 0&&(e.interleavedBuffers={}),e.interleavedBuffers[this.data.uuid]===void 0&&(e.interleavedBuffers[this.data.uuid]=this.data.toJSON(e)),{isInterleavedBufferAttribute:!0,itemSize:this.itemSize,data:this.data.uuid,offset:this.offset,normalized:this.normalized}}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Kd(e,this.data.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):Jd(e,this.data.array)}},ud=new V,lS=new V,cS=new st,di=class{constructor(e=new V(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,s){return this.normal.set(e,t,i),this.constant=s,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let s=ud.subVectors(i,t).cross(lS.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(s,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let s=e.delta(ud),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/r;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(s,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||cS.getNormalMatrix(e),s=this.coplanarPoint(ud).applyMatrix4(e),r=this.normal.applyMatrix3(i).normalize();return this.constant=-s.dot(r),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},hS=0,Bs=class extends Ii{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:hS++}),this.uuid=Zs(),this.name="",this.type="Material",this.blending=wo,this.side=Ys,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Td,this.blendDst=Cd,this.blendEquation=_r,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ke(0,0,0),this.blendAlpha=0,this.depthFunc=lo,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=tx,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Jl,this.stencilZFail=Jl,this.stencilZPass=Jl,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){je(`Material: parameter '${t}' has value of undefined.`);continue}let s=this[t];if(s===void 0){je(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(i):s&&s.isVector2&&i&&i.isVector2||s&&s.isEuler&&i&&i.isEuler||s&&s.isVector3&&i&&i.isVector3?s.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(t){let r=s(e.textures),o=s(e.images);r.length>0&&(i.textures=r),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ke().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new di().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new qe().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new qe().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let s=t.length;i=new Array(s);for(let r=0;r!==s;++r)i[r]=t[r].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var hs=new V,dd=new V,Ol=new V,Fl=new V,gr=class{constructor(e=new V,t=new V(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,hs)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=hs.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(hs.copy(this.origin).addScaledVector(this.direction,t),hs.distanceToSquared(e))}distanceSqToSegment(e,t,i,s){dd.copy(e).add(t).multiplyScalar(.5),Ol.copy(t).sub(e).normalize(),Fl.copy(this.origin).sub(dd);let r=e.distanceTo(t)*.5,o=-this.direction.dot(Ol),a=Fl.dot(this.direction),l=-Fl.dot(Ol),c=Fl.lengthSq(),h=Math.abs(1-o*o),u,d,f,p;if(h>0)if(u=o*l-a,d=o*a-l,p=r*h,u>=0)if(d>=-p)if(d<=p){let x=1/h;u*=x,d*=x,f=u*(u+o*d+2*a)+d*(o*u+d+2*l)+c}else d=r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d=-r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;else d<=-p?(u=Math.max(0,-(-o*r+a)),d=u>0?-r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c):d<=p?(u=0,d=Math.min(Math.max(-r,-l),r),f=d*(d+2*l)+c):(u=Math.max(0,-(o*r+a)),d=u>0?r:Math.min(Math.max(-r,-l),r),f=-u*u+d*(d+2*l)+c);else d=o>0?-r:r,u=Math.max(0,-(o*d+a)),f=-u*u+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(dd).addScaledVector(Ol,d),f}intersectSphere(e,t){if(e.radius<0)return null;hs.subVectors(e.center,this.origin);let i=hs.dot(this.direction),s=hs.dot(hs)-i*i,r=e.radius*e.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,s=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,s=(e.min.x-d.x)*c),h>=0?(r=(e.min.y-d.y)*h,o=(e.max.y-d.y)*h):(r=(e.max.y-d.y)*h,o=(e.min.y-d.y)*h),i>o||r>s||((r>i||isNaN(i))&&(i=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(e.min.z-d.z)*u,l=(e.max.z-d.z)*u):(a=(e.max.z-d.z)*u,l=(e.min.z-d.z)*u),i>l||a>s)||((a>i||i!==i)&&(i=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(i>=0?i:s,t)}intersectsBox(e){return this.intersectBox(e,hs)!==null}intersectTriangle(e,t,i,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,d=e.y-o.y,f=e.z-o.z,p=t.x-o.x,x=t.y-o.y,g=t.z-o.z,m=i.x-o.x,v=i.y-o.y,T=i.z-o.z,b=Math.abs(l),R=Math.abs(c),w=Math.abs(h),_,M,L,I,C,N,O,P,z,H,G,ee;if(b>=R&&b>=w?(L=l,N=u,z=p,ee=m,l>=0?(_=c,M=h,I=d,C=f,O=x,P=g,H=v,G=T):(_=h,M=c,I=f,C=d,O=g,P=x,H=T,G=v)):R>=w?(L=c,N=d,z=x,ee=v,c>=0?(_=h,M=l,I=f,C=u,O=g,P=p,H=T,G=m):(_=l,M=h,I=u,C=f,O=p,P=g,H=m,G=T)):(L=h,N=f,z=g,ee=T,h>=0?(_=l,M=c,I=u,C=d,O=p,P=x,H=m,G=v):(_=c,M=l,I=d,C=u,O=x,P=p,H=v,G=m)),L===0)return null;let $=_/L,Q=M/L,se=1/L,me=I-$*N,fe=C-Q*N,q=O-$*z,ae=P-Q*z,he=H-$*ee,pe=G-Q*ee,xe=he*ae-pe*q,Ie=me*pe-fe*he,Ye=q*fe-ae*me;if(s){if(xe<0||Ie<0||Ye<0)return null}else if((xe<0||Ie<0||Ye<0)&&(xe>0||Ie>0||Ye>0))return null;let ke=xe+Ie+Ye;if(ke===0)return null;let dt=se*(xe*N+Ie*z+Ye*ee);return(ke>0?dt<0:dt>0)?null:this.at(dt/ke,r)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},go=class extends Bs{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ke(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new fs,this.combine=Tc,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},p0=new Ze,fr=new gr,kl=new Fs,m0=new V,Bl=new V,zl=new V,Gl=new V,fd=new V,Vl=new V,g0=new V,Hl=new V,Pn=class extends Bn{constructor(e=new Nn,t=new go){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let s=t[i[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(e,t){let i=this.geometry,s=i.attributes.position,r=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(s,e);let a=this.morphTargetInfluences;if(r&&a){Vl.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],u=r[l];h!==0&&(fd.fromBufferAttribute(u,e),o?Vl.addScaledVector(fd,h):Vl.addScaledVector(fd.sub(t),h))}t.add(Vl)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),kl.copy(i.boundingSphere),kl.applyMatrix4(r),fr.copy(e.ray).recast(e.near),!(kl.containsPoint(fr.origin)===!1&&(fr.intersectSphere(kl,m0)===null||fr.origin.distanceToSquared(m0)>(e.far-e.near)**2))&&(p0.copy(r).invert(),fr.copy(e.ray).applyMatrix4(p0),!(i.boundingBox!==null&&fr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,fr)))}_computeIntersections(e,t,i){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,d=r.groups,f=r.drawRange;if(a!==null)if(Array.isArray(o))for(let p=0,x=d.length;p<x;p++){let g=d[p],m=o[g.materialIndex],v=Math.max(g.start,f.start),T=Math.min(a.count,Math.min(g.start+g.count,f.start+f.count));for(let b=v,R=T;b<R;b+=3){let w=a.getX(b),_=a.getX(b+1),M=a.getX(b+2);s=Wl(this,m,e,i,c,h,u,w,_,M),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let p=Math.max(0,f.start),x=Math.min(a.count,f.start+f.count);for(let g=p,m=x;g<m;g+=3){let v=a.getX(g),T=a.getX(g+1),b=a.getX(g+2);s=Wl(this,o,e,i,c,h,u,v,T,b),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let p=0,x=d.length;p<x;p++){let g=d[p],m=o[g.materialIndex],v=Math.max(g.start,f.start),T=Math.min(l.count,Math.min(g.start+g.count,f.start+f.count));for(let b=v,R=T;b<R;b+=3){let w=b,_=b+1,M=b+2;s=Wl(this,m,e,i,c,h,u,w,_,M),s&&(s.faceIndex=Math.floor(b/3),s.face.materialIndex=g.materialIndex,t.push(s))}}else{let p=Math.max(0,f.start),x=Math.min(l.count,f.start+f.count);for(let g=p,m=x;g<m;g+=3){let v=g,T=g+1,b=g+2;s=Wl(this,o,e,i,c,h,u,v,T,b),s&&(s.faceIndex=Math.floor(g/3),t.push(s))}}}};function uS(n,e,t,i,s,r,o,a){let l;if(e.side===Zn?l=i.intersectTriangle(o,r,s,!0,a):l=i.intersectTriangle(s,r,o,e.side===Ys,a),l===null)return null;Hl.copy(a),Hl.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(Hl);return c<t.near||c>t.far?null:{distance:c,point:Hl.clone(),object:n}}function Wl(n,e,t,i,s,r,o,a,l,c){n.getVertexPosition(a,Bl),n.getVertexPosition(l,zl),n.getVertexPosition(c,Gl);let h=uS(n,e,t,i,Bl,zl,Gl,g0);if(h){let u=new V;Os.getBarycoord(g0,Bl,zl,Gl,u),s&&(h.uv=Os.getInterpolatedAttribute(s,a,l,c,u,new qe)),r&&(h.uv1=Os.getInterpolatedAttribute(r,a,l,c,u,new qe)),o&&(h.normal=Os.getInterpolatedAttribute(o,a,l,c,u,new V),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new V,materialIndex:0};Os.getNormal(Bl,zl,Gl,d.normal),h.face=d,h.barycoord=u}return h}var ps=class extends Jn{constructor(e=null,t=1,i=1,s,r,o,a,l,c=Rn,h=Rn,u,d){super(null,o,a,l,c,h,s,r,u,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var xo=class extends un{constructor(e,t,i,s=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}},io=new Ze,x0=new Ze,Xl=[],_0=new qi,dS=new Ze,ia=new Pn,sa=new Fs,zs=class extends Pn{constructor(e,t,i){super(e,t),this.isInstancedMesh=!0,this.instanceMatrix=new xo(new Float32Array(i*16),16),this.instanceColor=null,this.morphTexture=null,this.count=i,this.boundingBox=null,this.boundingSphere=null;for(let s=0;s<i;s++)this.setMatrixAt(s,dS)}computeBoundingBox(){let e=this.geometry,t=this.count;this.boundingBox===null&&(this.boundingBox=new qi),e.boundingBox===null&&e.computeBoundingBox(),this.boundingBox.makeEmpty();for(let i=0;i<t;i++)this.getMatrixAt(i,io),_0.copy(e.boundingBox).applyMatrix4(io),this.boundingBox.union(_0)}computeBoundingSphere(){let e=this.geometry,t=this.count;this.boundingSphere===null&&(this.boundingSphere=new Fs),e.boundingSphere===null&&e.computeBoundingSphere(),this.boundingSphere.makeEmpty();for(let i=0;i<t;i++)this.getMatrixAt(i,io),sa.copy(e.boundingSphere).applyMatrix4(io),this.boundingSphere.union(sa)}copy(e,t){return super.copy(e,t),this.instanceMatrix.copy(e.instanceMatrix),this.morphTexture=e.morphTexture!==null?e.morphTexture.clone():null,this.instanceColor=e.instanceColor!==null?e.instanceColor.clone():null,this.count=e.count,this.boundingBox=e.boundingBox!==null?e.boundingBox.clone():null,this.boundingSphere=e.boundingSphere!==null?e.boundingSphere.clone():null,this}getColorAt(e,t){return this.instanceColor===null?t.setRGB(1,1,1):t.fromArray(this.instanceColor.array,e*3)}getMatrixAt(e,t){return t.fromArray(this.instanceMatrix.array,e*16)}getMorphAt(e,t){let i=t.morphTargetInfluences,s=this.morphTexture.source.data.data,r=i.length+1,o=e*r+1;for(let a=0;a<i.length;a++)i[a]=s[o+a]}raycast(e,t){let i=this.matrixWorld,s=this.count;if(ia.geometry=this.geometry,ia.material=this.material,ia.material!==void 0&&(this.boundingSphere===null&&this.computeBoundingSphere(),sa.copy(this.boundingSphere),sa.applyMatrix4(i),e.ray.intersectsSphere(sa)!==!1))for(let r=0;r<s;r++){this.getMatrixAt(r,io),x0.multiplyMatrices(i,io),ia.matrixWorld=x0,ia.raycast(e,Xl);for(let o=0,a=Xl.length;o<a;o++){let l=Xl[o];l.instanceId=r,l.object=this,t.push(l)}Xl.length=0}}setColorAt(e,t){return this.instanceColor===null&&(this.instanceColor=new xo(new Float32Array(this.instanceMatrix.count*3).fill(1),3)),t.toArray(this.instanceColor.array,e*3),this}setMatrixAt(e,t){return t.toArray(this.instanceMatrix.array,e*16),this}setMorphAt(e,t){let i=t.morphTargetInfluences,s=i.length+1;this.morphTexture===null&&(this.morphTexture=new ps(new Float32Array(s*this.count),s,this.count,Nc,ei));let r=this.morphTexture.source.data.data,o=0;for(let c=0;c<i.length;c++)o+=i[c];let a=this.geometry.morphTargetsRelative?1:1-o,l=s*e;return r[l]=a,r.set(i,l+1),this}updateMorphTargets(){}dispose(){super.dispose(),this.instanceMatrix.dispose(),this.instanceColor!==null&&this.instanceColor.dispose(),this.morphTexture!==null&&(this.morphTexture.dispose(),this.morphTexture=null)}},pr=new Fs,fS=new qe(.5,.5),ql=new V,Gs=class{constructor(e=new di,t=new di,i=new di,s=new di,r=new di,o=new di){this.planes=[e,t,i,s,r,o]}set(e,t,i,s,r,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=yi,i=!1){let s=this.planes,r=e.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],u=r[5],d=r[6],f=r[7],p=r[8],x=r[9],g=r[10],m=r[11],v=r[12],T=r[13],b=r[14],R=r[15];if(s[0].setComponents(c-o,f-h,m-p,R-v).normalize(),s[1].setComponents(c+o,f+h,m+p,R+v).normalize(),s[2].setComponents(c+a,f+u,m+x,R+T).normalize(),s[3].setComponents(c-a,f-u,m-x,R-T).normalize(),i)s[4].setComponents(l,d,g,b).normalize(),s[5].setComponents(c-l,f-d,m-g,R-b).normalize();else if(s[4].setComponents(c-l,f-d,m-g,R-b).normalize(),t===yi)s[5].setComponents(c+l,f+d,m+g,R+b).normalize();else if(t===co)s[5].setComponents(l,d,g,b).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),pr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),pr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(pr)}intersectsSprite(e){pr.center.set(0,0,0);let t=fS.distanceTo(e.center);return pr.radius=.7071067811865476+t,pr.applyMatrix4(e.matrixWorld),this.intersectsSphere(pr)}intersectsSphere(e){let t=this.planes,i=e.center,s=-e.radius;for(let r=0;r<6;r++)if(t[r].distanceToPoint(i)<s)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let s=t[i];if(ql.x=s.normal.x>0?e.max.x:e.min.x,ql.y=s.normal.y>0?e.max.y:e.min.y,ql.z=s.normal.z>0?e.max.z:e.min.z,s.distanceToPoint(ql)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},v0=new Ze,uc=class n{constructor(){this.coordinateSystem=yi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let s=0;s<t.length;s++){let r=t[s];v0.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),i[s]===void 0&&(i[s]=new Gs),i[s].setFromProjectionMatrix(v0,r.coordinateSystem,r.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let s=0;s<e._count;s++)t[s]===void 0&&(t[s]=new Gs),t[s].copy(i[s]);return this._count=e._count,this}clone(){return new n().copy(this)}};var _a=class extends Jn{constructor(e=[],t=vr,i,s,r,o,a,l,c,h){super(e,t,i,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var ms=class extends Jn{constructor(e,t,i=Di,s,r,o,a=Rn,l=Rn,c,h=ds,u=1){if(h!==ds&&h!==_s)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:u};super(d,s,r,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new fo(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},va=class extends ms{constructor(e,t=Di,i=vr,s,r,o=Rn,a=Rn,l,c=ds){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,s,r,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},ya=class extends Jn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},_o=class n extends Nn{constructor(e=1,t=1,i=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],u=[],d=0,f=0;p("z","y","x",-1,-1,i,t,e,o,r,0),p("z","y","x",1,-1,i,t,-e,o,r,1),p("x","z","y",1,1,e,i,t,s,o,2),p("x","z","y",1,-1,e,i,-t,s,o,3),p("x","y","z",1,-1,e,t,i,s,r,4),p("x","y","z",-1,-1,e,t,-i,s,r,5),this.setIndex(l),this.setAttribute("position",new Xt(c,3)),this.setAttribute("normal",new Xt(h,3)),this.setAttribute("uv",new Xt(u,2));function p(x,g,m,v,T,b,R,w,_,M,L){let I=b/_,C=R/M,N=b/2,O=R/2,P=w/2,z=_+1,H=M+1,G=0,ee=0,$=new V;for(let Q=0;Q<H;Q++){let se=Q*C-O;for(let me=0;me<z;me++){let fe=me*I-N;$[x]=fe*v,$[g]=se*T,$[m]=P,c.push($.x,$.y,$.z),$[x]=0,$[g]=0,$[m]=w>0?1:-1,h.push($.x,$.y,$.z),u.push(me/_),u.push(1-Q/M),G+=1}}for(let Q=0;Q<M;Q++)for(let se=0;se<_;se++){let me=d+se+z*Q,fe=d+se+z*(Q+1),q=d+(se+1)+z*(Q+1),ae=d+(se+1)+z*Q;l.push(me,fe,ae),l.push(fe,q,ae),ee+=6}a.addGroup(f,ee,L),f+=ee,d+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var ba=class n extends Nn{constructor(e=1,t=32,i=0,s=Math.PI*2){super(),this.type="CircleGeometry",this.parameters={radius:e,segments:t,thetaStart:i,thetaLength:s},t=Math.max(3,t);let r=[],o=[],a=[],l=[],c=new V,h=new qe;o.push(0,0,0),a.push(0,0,1),l.push(.5,.5);for(let u=0,d=3;u<=t;u++,d+=3){let f=i+u/t*s;c.x=e*Math.cos(f),c.y=e*Math.sin(f),o.push(c.x,c.y,c.z),a.push(0,0,1),h.x=(o[d]/e+1)/2,h.y=(o[d+1]/e+1)/2,l.push(h.x,h.y)}for(let u=1;u<=t;u++)r.push(u,u+1,0);this.setIndex(r),this.setAttribute("position",new Xt(o,3)),this.setAttribute("normal",new Xt(a,3)),this.setAttribute("uv",new Xt(l,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.segments,e.thetaStart,e.thetaLength)}},vo=class n extends Nn{constructor(e=1,t=1,i=1,s=32,r=1,o=!1,a=0,l=Math.PI*2){super(),this.type="CylinderGeometry",this.parameters={radiusTop:e,radiusBottom:t,height:i,radialSegments:s,heightSegments:r,openEnded:o,thetaStart:a,thetaLength:l};let c=this;s=Math.floor(s),r=Math.floor(r);let h=[],u=[],d=[],f=[],p=0,x=[],g=i/2,m=0;v(),o===!1&&(e>0&&T(!0),t>0&&T(!1)),this.setIndex(h),this.setAttribute("position",new Xt(u,3)),this.setAttribute("normal",new Xt(d,3)),this.setAttribute("uv",new Xt(f,2));function v(){let b=new V,R=new V,w=0,_=(t-e)/i;for(let M=0;M<=r;M++){let L=[],I=M/r,C=I*(t-e)+e;for(let N=0;N<=s;N++){let O=N/s,P=O*l+a,z=Math.sin(P),H=Math.cos(P);R.x=C*z,R.y=-I*i+g,R.z=C*H,u.push(R.x,R.y,R.z),b.set(z,_,H).normalize(),d.push(b.x,b.y,b.z),f.push(O,1-I),L.push(p++)}x.push(L)}for(let M=0;M<s;M++)for(let L=0;L<r;L++){let I=x[L][M],C=x[L+1][M],N=x[L+1][M+1],O=x[L][M+1];(e>0||L!==0)&&(h.push(I,C,O),w+=3),(t>0||L!==r-1)&&(h.push(C,N,O),w+=3)}c.addGroup(m,w,0),m+=w}function T(b){let R=p,w=new qe,_=new V,M=0,L=b===!0?e:t,I=b===!0?1:-1;for(let N=1;N<=s;N++)u.push(0,g*I,0),d.push(0,I,0),f.push(.5,.5),p++;let C=p;for(let N=0;N<=s;N++){let P=N/s*l+a,z=Math.cos(P),H=Math.sin(P);_.x=L*H,_.y=g*I,_.z=L*z,u.push(_.x,_.y,_.z),d.push(0,I,0),w.x=z*.5+.5,w.y=H*.5*I+.5,f.push(w.x,w.y),p++}for(let N=0;N<s;N++){let O=R+N,P=C+N;b===!0?h.push(P,P+1,O):h.push(P+1,P,O),M+=3}c.addGroup(m,M,b===!0?1:2),m+=M}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radiusTop,e.radiusBottom,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}},Ma=class n extends vo{constructor(e=1,t=1,i=32,s=1,r=!1,o=0,a=Math.PI*2){super(0,e,t,i,s,r,o,a),this.type="ConeGeometry",this.parameters={radius:e,height:t,radialSegments:i,heightSegments:s,openEnded:r,thetaStart:o,thetaLength:a}}static fromJSON(e){return new n(e.radius,e.height,e.radialSegments,e.heightSegments,e.openEnded,e.thetaStart,e.thetaLength)}};var Sa=class n extends Nn{constructor(e=[new qe(0,-.5),new qe(.5,0),new qe(0,.5)],t=12,i=0,s=Math.PI*2){super(),this.type="LatheGeometry",this.parameters={points:e,segments:t,phiStart:i,phiLength:s},t=Math.floor(t),s=ft(s,0,Math.PI*2);let r=[],o=[],a=[],l=[],c=[],h=1/t,u=new V,d=new qe,f=new V,p=new V,x=new V,g=0,m=0;for(let v=0;v<=e.length-1;v++)switch(v){case 0:g=e[v+1].x-e[v].x,m=e[v+1].y-e[v].y,f.x=m*1,f.y=-g,f.z=m*0,x.copy(f),f.normalize(),l.push(f.x,f.y,f.z);break;case e.length-1:x.normalize(),l.push(x.x,x.y,x.z);break;default:g=e[v+1].x-e[v].x,m=e[v+1].y-e[v].y,f.x=m*1,f.y=-g,f.z=m*0,p.copy(f),f.x+=x.x,f.y+=x.y,f.z+=x.z,f.normalize(),l.push(f.x,f.y,f.z),x.copy(p)}for(let v=0;v<=t;v++){let T=i+v*h*s,b=Math.sin(T),R=Math.cos(T);for(let w=0;w<=e.length-1;w++){u.x=e[w].x*b,u.y=e[w].y,u.z=e[w].x*R,o.push(u.x,u.y,u.z),d.x=v/t,d.y=w/(e.length-1),a.push(d.x,d.y);let _=l[3*w+0]*b,M=l[3*w+1],L=l[3*w+0]*R;c.push(_,M,L)}}for(let v=0;v<t;v++)for(let T=0;T<e.length-1;T++){let b=T+v*e.length,R=b,w=b+e.length,_=b+e.length+1,M=b+1;r.push(R,w,M),r.push(_,M,w)}this.setIndex(r),this.setAttribute("position",new Xt(o,3)),this.setAttribute("uv",new Xt(a,2)),this.setAttribute("normal",new Xt(c,3))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.points,e.segments,e.phiStart,e.phiLength)}};var wa=class n extends Nn{constructor(e=1,t=1,i=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:s};let r=e/2,o=t/2,a=Math.floor(i),l=Math.floor(s),c=a+1,h=l+1,u=e/a,d=t/l,f=[],p=[],x=[],g=[];for(let m=0;m<h;m++){let v=m*d-o;for(let T=0;T<c;T++){let b=T*u-r;p.push(b,-v,0),x.push(0,0,1),g.push(T/a),g.push(1-m/l)}}for(let m=0;m<l;m++)for(let v=0;v<a;v++){let T=v+c*m,b=v+c*(m+1),R=v+1+c*(m+1),w=v+1+c*m;f.push(T,b,w),f.push(b,R,w)}this.setIndex(f),this.setAttribute("position",new Xt(p,3)),this.setAttribute("normal",new Xt(x,3)),this.setAttribute("uv",new Xt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};var Ea=class n extends Nn{constructor(e=1,t=32,i=16,s=0,r=Math.PI*2,o=0,a=Math.PI){super(),this.type="SphereGeometry",this.parameters={radius:e,widthSegments:t,heightSegments:i,phiStart:s,phiLength:r,thetaStart:o,thetaLength:a},t=Math.max(3,Math.floor(t)),i=Math.max(2,Math.floor(i));let l=Math.min(o+a,Math.PI),c=0,h=[],u=new V,d=new V,f=[],p=[],x=[],g=[];for(let m=0;m<=i;m++){let v=[],T=m/i,b=o+T*a,R=e*Math.cos(b),w=Math.sqrt(e*e-R*R),_=0;m===0&&o===0?_=.5/t:m===i&&l===Math.PI&&(_=-.5/t);for(let M=0;M<=t;M++){let L=M/t,I=s+L*r;u.x=-w*Math.cos(I),u.y=R,u.z=w*Math.sin(I),p.push(u.x,u.y,u.z),d.copy(u).normalize(),x.push(d.x,d.y,d.z),g.push(L+_,1-T),v.push(c++)}h.push(v)}for(let m=0;m<i;m++)for(let v=0;v<t;v++){let T=h[m][v+1],b=h[m][v],R=h[m+1][v],w=h[m+1][v+1];(m!==0||o>0)&&f.push(T,b,w),(m!==i-1||l<Math.PI)&&f.push(b,R,w)}this.setIndex(f),this.setAttribute("position",new Xt(p,3)),this.setAttribute("normal",new Xt(x,3)),this.setAttribute("uv",new Xt(g,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.radius,e.widthSegments,e.heightSegments,e.phiStart,e.phiLength,e.thetaStart,e.thetaLength)}};function br(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let s=n[t][i];if(y0(s))s.isRenderTargetTexture?(je("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=s.clone();else if(Array.isArray(s))if(y0(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();e[t][i]=r}else e[t][i]=s.slice();else e[t][i]=s}}return e}function zn(n){let e={};for(let t=0;t<n.length;t++){let i=br(n[t]);for(let s in i)e[s]=i[s]}return e}function y0(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function pS(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function jd(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:vt.workingColorSpace}var dx={clone:br,merge:zn},mS=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,gS=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,jn=class extends Bs{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=mS,this.fragmentShader=gS,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=br(e.uniforms),this.uniformsGroups=pS(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?t.uniforms[s]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[s]={type:"m4",value:o.toArray()}:t.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let s in this.extensions)this.extensions[s]===!0&&(i[s]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let s=e.uniforms[i];switch(this.uniforms[i]={},s.type){case"t":this.uniforms[i].value=t[s.value]||null;break;case"c":this.uniforms[i].value=new Ke().setHex(s.value);break;case"v2":this.uniforms[i].value=new qe().fromArray(s.value);break;case"v3":this.uniforms[i].value=new V().fromArray(s.value);break;case"v4":this.uniforms[i].value=new kt().fromArray(s.value);break;case"m3":this.uniforms[i].value=new st().fromArray(s.value);break;case"m4":this.uniforms[i].value=new Ze().fromArray(s.value);break;default:this.uniforms[i].value=s.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},dc=class extends jn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var gs=class extends Bs{constructor(e){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new Ke(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Ke(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=ph,this.normalScale=new qe(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new fs,this.combine=Tc,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.emissive.copy(e.emissive),this.emissiveMap=e.emissiveMap,this.emissiveIntensity=e.emissiveIntensity,this.bumpMap=e.bumpMap,this.bumpScale=e.bumpScale,this.normalMap=e.normalMap,this.normalMapType=e.normalMapType,this.normalScale.copy(e.normalScale),this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.envMapIntensity=e.envMapIntensity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.flatShading=e.flatShading,this.fog=e.fog,this}},fc=class extends Bs{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Q0,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},pc=class extends Bs{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function so(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Yl(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Vs=class{constructor(e,t,i,s){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,s=t[i],r=t[i-1];n:{e:{let o;t:{i:if(!(e<s)){for(let a=i+2;;){if(s===void 0){if(e<r)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(r=s,s=t[++i],e<s)break e}o=t.length;break t}if(!(e>=r)){let a=t[1];e<a&&(i=2,r=a);for(let l=i-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(s=r,r=t[--i-1],e>=r)break e}o=i,i=0;break t}break n}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(s=t[i],r=t[i-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,r,s)}return this.interpolate_(i,r,e,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,s=this.valueSize,r=e*s;for(let o=0;o!==s;++o)t[o]=i[r+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},mc=class extends Vs{constructor(e,t,i,s){super(e,t,i,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:gd,endingEnd:gd}}intervalChanged_(e,t,i){let s=this.parameterPositions,r=e-2,o=e+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case xd:r=e,a=2*t-i;break;case _d:r=s.length-2,a=t+s[r]-s[r+1];break;default:r=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case xd:o=e,l=2*i-t;break;case _d:o=1,l=i+s[1]-s[0];break;default:o=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,d=this._weightPrev,f=this._weightNext,p=(i-t)/(s-t),x=p*p,g=x*p,m=-d*g+2*d*x-d*p,v=(1+d)*g+(-1.5-2*d)*x+(-.5+d)*p+1,T=(-1-f)*g+(1.5+f)*x+.5*p,b=f*g-f*x;for(let R=0;R!==a;++R)r[R]=m*o[h+R]+v*o[c+R]+T*o[l+R]+b*o[u+R];return r}},gc=class extends Vs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(i-t)/(s-t),u=1-h;for(let d=0;d!==a;++d)r[d]=o[c+d]*u+o[l+d]*h;return r}},xc=class extends Vs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e){return this.copySampleValue_(e-1)}},_c=class extends Vs{interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let p=(i-t)/(s-t),x=1-p;for(let g=0;g!==a;++g)r[g]=o[c+g]*x+o[l+g]*p;return r}let d=a*2,f=e-1;for(let p=0;p!==a;++p){let x=o[c+p],g=o[l+p],m=f*d+p*2,v=u[m],T=u[m+1],b=e*d+p*2,R=h[b],w=h[b+1],_=_S(i,t,v,R,s);r[p]=fx(_,x,T,w,g)}return r}};function fx(n,e,t,i,s){let r=1-n;return r*r*r*e+3*r*r*n*t+3*r*n*n*i+n*n*n*s}function xS(n,e,t,i,s){let r=1-n;return 3*r*r*(t-e)+6*r*n*(i-t)+3*n*n*(s-i)}function _S(n,e,t,i,s){let r=(n-e)/(s-e);for(let o=0;o<8;o++){let a=fx(r,e,t,i,s)-n;if(Math.abs(a)<1e-10)break;let l=xS(r,e,t,i,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var pi=class{constructor(e,t,i,s){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=so(t,this.TimeBufferType),this.values=so(i,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:so(e.times,Array),values:so(e.values,Array)};let s=e.getInterpolation();s!==e.DefaultInterpolation&&(i.interpolation=s),Yl(e.settings)&&(i.settings={inTangents:so(e.settings.inTangents,Array),outTangents:so(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new xc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new gc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new mc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new _c(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case la:t=this.InterpolantFactoryMethodDiscrete;break;case ac:t=this.InterpolantFactoryMethodLinear;break;case Kl:t=this.InterpolantFactoryMethodSmooth;break;case md:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return je("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return la;case this.InterpolantFactoryMethodLinear:return ac;case this.InterpolantFactoryMethodSmooth:return Kl;case this.InterpolantFactoryMethodBezier:return md}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]+=e;Yl(this.settings)&&(b0(this.settings.inTangents,e),b0(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,s=t.length;i!==s;++i)t[i]*=e;Yl(this.settings)&&(M0(this.settings.inTangents,e),M0(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,s=i.length,r=0,o=s-1;for(;r!==s&&i[r]<e;)++r;for(;o!==-1&&i[o]>t;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=i.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(nt("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,s=this.values,r=i.length;r===0&&(nt("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==r;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){nt("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){nt("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(s!==void 0&&DM(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){nt("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),s=this.getInterpolation()===Kl,r=e.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(s)l=!0;else{let u=a*i,d=u-i,f=u+i;for(let p=0;p!==i;++p){let x=t[u+p];if(x!==t[d+p]||x!==t[f+p]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*i,d=o*i;for(let f=0;f!==i;++f)t[d+f]=t[u+f]}++o}}if(r>0){e[o]=e[r];for(let a=r*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,s=new i(this.name,e,t);return s.createInterpolant=this.createInterpolant,Yl(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function b0(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function M0(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}pi.prototype.ValueTypeName="";pi.prototype.TimeBufferType=Float32Array;pi.prototype.ValueBufferType=Float32Array;pi.prototype.DefaultInterpolation=ac;var Hs=class extends pi{constructor(e,t,i){super(e,t,i)}};Hs.prototype.ValueTypeName="bool";Hs.prototype.ValueBufferType=Array;Hs.prototype.DefaultInterpolation=la;Hs.prototype.InterpolantFactoryMethodLinear=void 0;Hs.prototype.InterpolantFactoryMethodSmooth=void 0;var vc=class extends pi{constructor(e,t,i,s){super(e,t,i,s)}};vc.prototype.ValueTypeName="color";var yc=class extends pi{constructor(e,t,i,s){super(e,t,i,s)}};yc.prototype.ValueTypeName="number";var bc=class extends Vs{constructor(e,t,i,s){super(e,t,i,s)}interpolate_(e,t,i,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(s-t),c=e*a;for(let h=c+a;c!==h;c+=4)Et.slerpFlat(r,0,o,c-a,o,c,l);return r}},Aa=class extends pi{constructor(e,t,i,s){super(e,t,i,s)}InterpolantFactoryMethodLinear(e){return new bc(this.times,this.values,this.getValueSize(),e)}};Aa.prototype.ValueTypeName="quaternion";Aa.prototype.InterpolantFactoryMethodSmooth=void 0;var Ws=class extends pi{constructor(e,t,i){super(e,t,i)}};Ws.prototype.ValueTypeName="string";Ws.prototype.ValueBufferType=Array;Ws.prototype.DefaultInterpolation=la;Ws.prototype.InterpolantFactoryMethodLinear=void 0;Ws.prototype.InterpolantFactoryMethodSmooth=void 0;var Mc=class extends pi{constructor(e,t,i,s){super(e,t,i,s)}};Mc.prototype.ValueTypeName="vector";var Sc=class{constructor(e,t,i){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,d=c.length;u<d;u+=2){let f=c[u],p=c[u+1];if(f.global&&(f.lastIndex=0),f.test(h))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},px=new Sc,wc=class{constructor(e){this.manager=e!==void 0?e:px,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(s,r){i.load(e,s,t,r)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};wc.DEFAULT_MATERIAL_NAME="__DEFAULT";var Ta=class extends Bn{static registerNode(e){this.prototype._lightNode=e}constructor(e,t=1){super(),this.isLight=!0,this.type="Light",this.color=new Ke(e),this.intensity=t}copy(e,t){return super.copy(e,t),this.color.copy(e.color),this.intensity=e.intensity,this}toJSON(e){let t=super.toJSON(e);return t.object.color=this.color.getHex(),t.object.intensity=this.intensity,t}},Ca=class extends Ta{constructor(e,t,i){super(e,i),this.isHemisphereLight=!0,this.type="HemisphereLight",this.position.copy(Bn.DEFAULT_UP),this.updateMatrix(),this.groundColor=new Ke(t)}copy(e,t){return super.copy(e,t),this.groundColor.copy(e.groundColor),this}toJSON(e){let t=super.toJSON(e);return t.object.groundColor=this.groundColor.getHex(),t}},pd=new Ze,S0=new V,w0=new V,Ec=class{constructor(e){this.camera=e,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new qe(512,512),this.mapType=Qn,this.map=null,this.mapPass=null,this.matrix=new Ze,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new Gs,this._frameExtents=new qe(1,1),this._viewportCount=1,this._viewports=[new kt(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(e){let t=this.camera;S0.setFromMatrixPosition(e.matrixWorld),t.position.copy(S0),w0.setFromMatrixPosition(e.target.matrixWorld),t.lookAt(w0),t.updateMatrixWorld(),this._updateMatrix(t,this.matrix,this._frustum)}_updateMatrix(e,t,i,s){pd.multiplyMatrices(e.projectionMatrix,e.matrixWorldInverse),i.setFromProjectionMatrix(pd,e.coordinateSystem,e.reversedDepth);let r=this._frameExtents,o=s?s.z/r.x:1,a=s?s.w/r.y:1,l=s?s.x/r.x:0,c=s?s.y/r.y:0;e.coordinateSystem===co||e.reversedDepth?t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,1,0,0,0,0,1):t.set(.5*o,0,0,.5*o+l,0,.5*a,0,.5*a+c,0,0,.5,.5,0,0,0,1),t.multiply(pd)}getViewport(e){return this._viewports[e]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(e){return this.camera=e.camera.clone(),this.intensity=e.intensity,this.bias=e.bias,this.radius=e.radius,this.autoUpdate=e.autoUpdate,this.needsUpdate=e.needsUpdate,this.normalBias=e.normalBias,this.blurSamples=e.blurSamples,this.mapSize.copy(e.mapSize),this.mapType=e.mapType,this.biasNode=e.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let e={};return e.intensity=this.intensity,e.bias=this.bias,e.normalBias=this.normalBias,e.radius=this.radius,e.blurSamples=this.blurSamples,e.mapSize=this.mapSize.toArray(),e.mapType=this.mapType,e.camera=this.camera.toJSON(!1).object,delete e.camera.matrix,e}},$l=new V,Zl=new Et,Wi=new V,Ra=class extends Bn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ze,this.projectionMatrix=new Ze,this.projectionMatrixInverse=new Ze,this.coordinateSystem=yi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose($l,Zl,Wi),Wi.x===1&&Wi.y===1&&Wi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose($l,Zl,Wi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose($l,Zl,Wi),Wi.x===1&&Wi.y===1&&Wi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose($l,Zl,Wi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Us=new V,E0=new qe,A0=new qe,kn=class extends Ra{constructor(e=50,t=1,i=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=s,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=uo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(oa*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return uo*2*Math.atan(Math.tan(oa*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Us.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Us.x,Us.y).multiplyScalar(-e/Us.z),Us.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Us.x,Us.y).multiplyScalar(-e/Us.z)}getViewSize(e,t){return this.getViewBounds(e,E0,A0),t.subVectors(A0,E0)}setViewOffset(e,t,i,s,r,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(oa*.5*this.fov)/this.zoom,i=2*t,s=this.aspect*i,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,t-=o.offsetY*i/c,s*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(r+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Pa=class extends Ra{constructor(e=-1,t=1,i=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=i-e,o=i+e,a=s+t,l=s-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}},vd=class extends Ec{constructor(){super(new Pa(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},yo=class extends Ta{constructor(e,t){super(e,t),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(Bn.DEFAULT_UP),this.updateMatrix(),this.target=new Bn,this.shadow=new vd}dispose(){super.dispose(),this.shadow.dispose()}copy(e){return super.copy(e),this.target=e.target.clone(),this.shadow=e.shadow.clone(),this}toJSON(e){let t=super.toJSON(e);return t.object.shadow=this.shadow.toJSON(),t.object.target=this.target.uuid,t}};var Ia=class extends Nn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var ro=-90,oo=1,bo=class extends Bn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new kn(ro,oo,e,t);s.layers=this.layers,this.add(s);let r=new kn(ro,oo,e,t);r.layers=this.layers,this.add(r);let o=new kn(ro,oo,e,t);o.layers=this.layers,this.add(o);let a=new kn(ro,oo,e,t);a.layers=this.layers,this.add(a);let l=new kn(ro,oo,e,t);l.layers=this.layers,this.add(l);let c=new kn(ro,oo,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,s,r,o,a,l]=t;for(let c of t)this.remove(c);if(e===yi)i.up.set(0,1,0),i.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===co)i.up.set(0,-1,0),i.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:s}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,u=e.getRenderTarget(),d=e.getActiveCubeFace(),f=e.getActiveMipmapLevel(),p=e.xr.enabled;e.xr.enabled=!1;let x=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let g=!1;e.isWebGLRenderer===!0?g=e.state.buffers.depth.getReversed():g=e.reversedDepthBuffer,e.setRenderTarget(i,0,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,r),e.setRenderTarget(i,1,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=x,e.setRenderTarget(i,5,s),g&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,d,f),e.xr.enabled=p,i.texture.needsPMREMUpdate=!0}},Ac=class extends kn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Qd="\\[\\]\\.:\\/",vS=new RegExp("["+Qd+"]","g"),ef="[^"+Qd+"]",yS="[^"+Qd.replace("\\.","")+"]",bS=/((?:WC+[\/:])*)/.source.replace("WC",ef),MS=/(WCOD+)?/.source.replace("WCOD",yS),SS=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",ef),wS=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",ef),ES=new RegExp("^"+bS+MS+SS+wS+"$"),AS=["material","materials","bones","map"],yd=class{constructor(e,t,i){let s=i||Wt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,s)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,s=this._bindings[i];s!==void 0&&s.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=i.length;s!==r;++s)i[s].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Wt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(vS,"")}static parseTrackName(e){let t=ES.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},s=i.nodeName&&i.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=i.nodeName.substring(s+1);AS.indexOf(r)!==-1&&(i.nodeName=i.nodeName.substring(0,s),i.objectName=r)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},s=i(e.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)e[t++]=i[s]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let s=0,r=i.length;s!==r;++s)i[s]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,s=t.propertyName,r=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){je("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){nt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){nt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){nt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){nt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){nt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){nt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){nt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[s];if(o===void 0){let c=t.nodeName;nt("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!e.geometry){nt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){nt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[r]!==void 0&&(r=e.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Wt.Composite=yd;Wt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Wt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Wt.prototype.GetterByBindingType=[Wt.prototype._getValue_direct,Wt.prototype._getValue_array,Wt.prototype._getValue_arrayElement,Wt.prototype._getValue_toArray];Wt.prototype.SetterByBindingTypeAndVersioning=[[Wt.prototype._setValue_direct,Wt.prototype._setValue_direct_setNeedsUpdate,Wt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Wt.prototype._setValue_array,Wt.prototype._setValue_array_setNeedsUpdate,Wt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Wt.prototype._setValue_arrayElement,Wt.prototype._setValue_arrayElement_setNeedsUpdate,Wt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Wt.prototype._setValue_fromArray,Wt.prototype._setValue_fromArray_setNeedsUpdate,Wt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var qI=new Float32Array(1);var Mo=class extends xa{constructor(e,t,i=1){super(e,t),this.isInstancedInterleavedBuffer=!0,this.meshPerAttribute=i}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}clone(e){let t=super.clone(e);return t.meshPerAttribute=this.meshPerAttribute,t}toJSON(e){let t=super.toJSON(e);return t.isInstancedInterleavedBuffer=!0,t.meshPerAttribute=this.meshPerAttribute,t}};var T0=new Ze,La=class{constructor(e,t,i=0,s=1/0){this.ray=new gr(e,t),this.near=i,this.far=s,this.camera=null,this.layers=new po,this.params={Mesh:{},Line:{threshold:1},LOD:{},Points:{threshold:1},Sprite:{}}}set(e,t){this.ray.set(e,t)}setFromCamera(e,t){t.isPerspectiveCamera?(this.ray.origin.setFromMatrixPosition(t.matrixWorld),this.ray.direction.set(e.x,e.y,.5).unproject(t).sub(this.ray.origin).normalize(),this.camera=t):t.isOrthographicCamera?(this.ray.origin.set(e.x,e.y,t.projectionMatrix.elements[14]).unproject(t),this.ray.direction.set(0,0,-1).transformDirection(t.matrixWorld),this.camera=t):nt("Raycaster: Unsupported camera type: "+t.type)}setFromXRController(e){return T0.identity().extractRotation(e.matrixWorld),this.ray.origin.setFromMatrixPosition(e.matrixWorld),this.ray.direction.set(0,0,-1).applyMatrix4(T0),this}intersectObject(e,t=!0,i=[]){return bd(e,this,i,t),i.sort(C0),i}intersectObjects(e,t=!0,i=[]){for(let s=0,r=e.length;s<r;s++)bd(e[s],this,i,t);return i.sort(C0),i}};function C0(n,e){return n.distance-e.distance}function bd(n,e,t,i){let s=!0;if(n.layers.test(e.layers)&&n.raycast(e,t)===!1&&(s=!1),s===!0&&i===!0){let r=n.children;for(let o=0,a=r.length;o<a;o++)bd(r[o],e,t,!0)}}var Li=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=ft(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(ft(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Md=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,s){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,s)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,s){let r=this.elements;return r[0]=e,r[2]=t,r[1]=i,r[3]=s,this}};var Da=class extends Ii{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function tf(n,e,t,i){let s=TS(i);switch(t){case Gd:return n*e;case Nc:return n*e/s.components*s.byteLength;case Uc:return n*e/s.components*s.byteLength;case $s:return n*e*2/s.components*s.byteLength;case Oc:return n*e*2/s.components*s.byteLength;case Vd:return n*e*3/s.components*s.byteLength;case Kn:return n*e*4/s.components*s.byteLength;case Fc:return n*e*4/s.components*s.byteLength;case Oa:case Fa:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case ka:case Ba:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Bc:case Gc:return Math.max(n,16)*Math.max(e,8)/4;case kc:case zc:return Math.max(n,8)*Math.max(e,8)/2;case Vc:case Hc:case Xc:case qc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Wc:case za:case Yc:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case $c:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Zc:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Kc:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Jc:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case jc:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Qc:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case eh:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case th:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case nh:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case ih:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case sh:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case rh:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case oh:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case ah:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case lh:case ch:case hh:return Math.ceil(n/4)*Math.ceil(e/4)*16;case uh:case dh:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Ga:case fh:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function TS(n){switch(n){case Qn:case Fd:return{byteLength:1,components:1};case Ao:case kd:case Ni:return{byteLength:2,components:1};case Lc:case Dc:return{byteLength:2,components:4};case Di:case Ic:case ei:return{byteLength:4,components:1};case Bd:case zd:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?je("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Ox(){let n=null,e=!1,t=null,i=null;function s(r,o){i=n.requestAnimationFrame(s),t(r,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(s),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(r){t=r},setContext:function(r){n=r}}}function LS(n){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,h),a.onUploadCallback();let f;if(c instanceof Float32Array)f=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)f=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?f=n.HALF_FLOAT:f=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)f=n.SHORT;else if(c instanceof Uint32Array)f=n.UNSIGNED_INT;else if(c instanceof Int32Array)f=n.INT;else if(c instanceof Int8Array)f=n.BYTE;else if(c instanceof Uint8Array)f=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)f=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:f,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,l,c){let h=l.array,u=l.updateRanges;if(n.bindBuffer(c,a),u.length===0)n.bufferSubData(c,0,h);else{u.sort((f,p)=>f.start-p.start);let d=0;for(let f=1;f<u.length;f++){let p=u[d],x=u[f];x.start<=p.start+p.count+1?p.count=Math.max(p.count,x.start+x.count-p.start):(++d,u[d]=x)}u.length=d+1;for(let f=0,p=u.length;f<p;f++){let x=u[f];n.bufferSubData(c,x.start*h.BYTES_PER_ELEMENT,h,x.start,x.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var DS=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,NS=`#ifdef USE_ALPHAHASH
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
#endif`,US=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,OS=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,FS=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,kS=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,BS=`#ifdef USE_AOMAP
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
#endif`,zS=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,GS=`#ifdef USE_BATCHING
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
#endif`,VS=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,HS=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,WS=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,XS=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,qS=`#ifdef USE_IRIDESCENCE
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
#endif`,YS=`#ifdef USE_BUMPMAP
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
#endif`,$S=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,ZS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,KS=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,JS=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,jS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,QS=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,ew=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,tw=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,nw=`#define PI 3.141592653589793
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
} // validated`,iw=`vec3 transformedNormal = objectNormal;
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
#endif`,sw=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,rw=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,ow=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,aw=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,lw="gl_FragColor = linearToOutputTexel( gl_FragColor );",cw=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,hw=`#ifdef USE_ENVMAP
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
#endif`,uw=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,dw=`#ifdef USE_ENVMAP
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
#endif`,fw=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,pw=`#ifdef USE_ENVMAP
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
#endif`,mw=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,gw=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,xw=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,_w=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,vw=`#ifdef USE_GRADIENTMAP
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
}`,yw=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,bw=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Mw=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Sw=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,ww=`#ifdef USE_ENVMAP
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
#endif`,Ew=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,Aw=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Tw=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Cw=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Rw=`PhysicalMaterial material;
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
#endif`,Pw=`uniform sampler2D dfgLUT;
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
}`,Iw=`
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
#endif`,Lw=`#if defined( RE_IndirectDiffuse )
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
#endif`,Dw=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,Nw=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Uw=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Ow=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Fw=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,kw=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Bw=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,zw=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,Gw=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,Vw=`#if defined( USE_POINTS_UV )
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
#endif`,Hw=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,Ww=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,Xw=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,qw=`#if defined( USE_MORPHCOLORS )
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
#endif`,Yw=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,$w=`#ifdef USE_MORPHTARGETS
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
#endif`,Zw=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Kw=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,Jw=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,jw=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Qw=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,e1=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,t1=`#ifdef USE_NORMALMAP
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
#endif`,n1=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,i1=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,s1=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,r1=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,o1=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,a1=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,l1=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,c1=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,h1=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,u1=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,d1=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,f1=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,p1=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,m1=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,g1=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,x1=`float getShadowMask() {
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
}`,_1=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,v1=`#ifdef USE_SKINNING
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
#endif`,y1=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,b1=`#ifdef USE_SKINNING
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
#endif`,M1=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,S1=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,w1=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,E1=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,A1=`#ifdef USE_TRANSMISSION
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
#endif`,T1=`#ifdef USE_TRANSMISSION
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
#endif`,C1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,R1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,P1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,I1=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,L1=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,D1=`uniform sampler2D t2D;
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
}`,N1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,U1=`uniform float backgroundBlurriness;
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
}`,O1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,F1=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,k1=`#include <common>
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
}`,B1=`#if DEPTH_PACKING == 3200
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
}`,z1=`#define DISTANCE
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
}`,G1=`#define DISTANCE
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
}`,V1=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,H1=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,W1=`uniform float scale;
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
}`,X1=`uniform vec3 diffuse;
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
}`,q1=`#include <common>
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
}`,Y1=`uniform vec3 diffuse;
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
}`,$1=`#define LAMBERT
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
}`,Z1=`#define LAMBERT
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
}`,K1=`#define MATCAP
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
}`,J1=`#define MATCAP
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
}`,j1=`#define NORMAL
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
}`,Q1=`#define NORMAL
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
}`,eE=`#define PHONG
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
}`,tE=`#define PHONG
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
}`,nE=`#define STANDARD
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
}`,iE=`#define STANDARD
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
}`,sE=`#define TOON
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
}`,rE=`#define TOON
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
}`,oE=`uniform float size;
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
}`,aE=`uniform vec3 diffuse;
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
}`,lE=`#include <common>
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
}`,cE=`uniform vec3 color;
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
}`,hE=`uniform float rotation;
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
}`,uE=`uniform vec3 diffuse;
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
}`,ut={alphahash_fragment:DS,alphahash_pars_fragment:NS,alphamap_fragment:US,alphamap_pars_fragment:OS,alphatest_fragment:FS,alphatest_pars_fragment:kS,aomap_fragment:BS,aomap_pars_fragment:zS,batching_pars_vertex:GS,batching_vertex:VS,begin_vertex:HS,beginnormal_vertex:WS,bsdfs:XS,iridescence_fragment:qS,bumpmap_pars_fragment:YS,clipping_planes_fragment:$S,clipping_planes_pars_fragment:ZS,clipping_planes_pars_vertex:KS,clipping_planes_vertex:JS,color_fragment:jS,color_pars_fragment:QS,color_pars_vertex:ew,color_vertex:tw,common:nw,defaultnormal_vertex:iw,displacementmap_pars_vertex:sw,displacementmap_vertex:rw,emissivemap_fragment:ow,emissivemap_pars_fragment:aw,colorspace_fragment:lw,colorspace_pars_fragment:cw,envmap_fragment:hw,envmap_common_pars_fragment:uw,envmap_pars_fragment:dw,envmap_pars_vertex:fw,envmap_physical_pars_fragment:ww,envmap_vertex:pw,fog_vertex:mw,fog_pars_vertex:gw,fog_fragment:xw,fog_pars_fragment:_w,gradientmap_pars_fragment:vw,lightmap_pars_fragment:yw,lights_lambert_fragment:bw,lights_lambert_pars_fragment:Mw,lights_pars_begin:Sw,lights_toon_fragment:Ew,lights_toon_pars_fragment:Aw,lights_phong_fragment:Tw,lights_phong_pars_fragment:Cw,lights_physical_fragment:Rw,lights_physical_pars_fragment:Pw,lights_fragment_begin:Iw,lights_fragment_maps:Lw,lights_fragment_end:Dw,lightprobes_pars_fragment:Nw,logdepthbuf_fragment:Uw,logdepthbuf_pars_fragment:Ow,logdepthbuf_pars_vertex:Fw,logdepthbuf_vertex:kw,map_fragment:Bw,map_pars_fragment:zw,map_particle_fragment:Gw,map_particle_pars_fragment:Vw,metalnessmap_fragment:Hw,metalnessmap_pars_fragment:Ww,morphinstance_vertex:Xw,morphcolor_vertex:qw,morphnormal_vertex:Yw,morphtarget_pars_vertex:$w,morphtarget_vertex:Zw,normal_fragment_begin:Kw,normal_fragment_maps:Jw,normal_pars_fragment:jw,normal_pars_vertex:Qw,normal_vertex:e1,normalmap_pars_fragment:t1,clearcoat_normal_fragment_begin:n1,clearcoat_normal_fragment_maps:i1,clearcoat_pars_fragment:s1,iridescence_pars_fragment:r1,opaque_fragment:o1,packing:a1,premultiplied_alpha_fragment:l1,project_vertex:c1,dithering_fragment:h1,dithering_pars_fragment:u1,roughnessmap_fragment:d1,roughnessmap_pars_fragment:f1,shadowmap_pars_fragment:p1,shadowmap_pars_vertex:m1,shadowmap_vertex:g1,shadowmask_pars_fragment:x1,skinbase_vertex:_1,skinning_pars_vertex:v1,skinning_vertex:y1,skinnormal_vertex:b1,specularmap_fragment:M1,specularmap_pars_fragment:S1,tonemapping_fragment:w1,tonemapping_pars_fragment:E1,transmission_fragment:A1,transmission_pars_fragment:T1,uv_pars_fragment:C1,uv_pars_vertex:R1,uv_vertex:P1,worldpos_vertex:I1,background_vert:L1,background_frag:D1,backgroundCube_vert:N1,backgroundCube_frag:U1,cube_vert:O1,cube_frag:F1,depth_vert:k1,depth_frag:B1,distance_vert:z1,distance_frag:G1,equirect_vert:V1,equirect_frag:H1,linedashed_vert:W1,linedashed_frag:X1,meshbasic_vert:q1,meshbasic_frag:Y1,meshlambert_vert:$1,meshlambert_frag:Z1,meshmatcap_vert:K1,meshmatcap_frag:J1,meshnormal_vert:j1,meshnormal_frag:Q1,meshphong_vert:eE,meshphong_frag:tE,meshphysical_vert:nE,meshphysical_frag:iE,meshtoon_vert:sE,meshtoon_frag:rE,points_vert:oE,points_frag:aE,shadow_vert:lE,shadow_frag:cE,sprite_vert:hE,sprite_frag:uE},De={common:{diffuse:{value:new Ke(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new st},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new st}},envmap:{envMap:{value:null},envMapRotation:{value:new st},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new st}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new st}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new st},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new st},normalScale:{value:new qe(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new st},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new st}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new st}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new st}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ke(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ke(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0},uvTransform:{value:new st}},sprite:{diffuse:{value:new Ke(16777215)},opacity:{value:1},center:{value:new qe(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new st},alphaMap:{value:null},alphaMapTransform:{value:new st},alphaTest:{value:0}}},Ki={basic:{uniforms:zn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.fog]),vertexShader:ut.meshbasic_vert,fragmentShader:ut.meshbasic_frag},lambert:{uniforms:zn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new Ke(0)},envMapIntensity:{value:1}}]),vertexShader:ut.meshlambert_vert,fragmentShader:ut.meshlambert_frag},phong:{uniforms:zn([De.common,De.specularmap,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.fog,De.lights,{emissive:{value:new Ke(0)},specular:{value:new Ke(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:ut.meshphong_vert,fragmentShader:ut.meshphong_frag},standard:{uniforms:zn([De.common,De.envmap,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.roughnessmap,De.metalnessmap,De.fog,De.lights,{emissive:{value:new Ke(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:ut.meshphysical_vert,fragmentShader:ut.meshphysical_frag},toon:{uniforms:zn([De.common,De.aomap,De.lightmap,De.emissivemap,De.bumpmap,De.normalmap,De.displacementmap,De.gradientmap,De.fog,De.lights,{emissive:{value:new Ke(0)}}]),vertexShader:ut.meshtoon_vert,fragmentShader:ut.meshtoon_frag},matcap:{uniforms:zn([De.common,De.bumpmap,De.normalmap,De.displacementmap,De.fog,{matcap:{value:null}}]),vertexShader:ut.meshmatcap_vert,fragmentShader:ut.meshmatcap_frag},points:{uniforms:zn([De.points,De.fog]),vertexShader:ut.points_vert,fragmentShader:ut.points_frag},dashed:{uniforms:zn([De.common,De.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:ut.linedashed_vert,fragmentShader:ut.linedashed_frag},depth:{uniforms:zn([De.common,De.displacementmap]),vertexShader:ut.depth_vert,fragmentShader:ut.depth_frag},normal:{uniforms:zn([De.common,De.bumpmap,De.normalmap,De.displacementmap,{opacity:{value:1}}]),vertexShader:ut.meshnormal_vert,fragmentShader:ut.meshnormal_frag},sprite:{uniforms:zn([De.sprite,De.fog]),vertexShader:ut.sprite_vert,fragmentShader:ut.sprite_frag},background:{uniforms:{uvTransform:{value:new st},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:ut.background_vert,fragmentShader:ut.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new st}},vertexShader:ut.backgroundCube_vert,fragmentShader:ut.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:ut.cube_vert,fragmentShader:ut.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:ut.equirect_vert,fragmentShader:ut.equirect_frag},distance:{uniforms:zn([De.common,De.displacementmap,{referencePosition:{value:new V},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:ut.distance_vert,fragmentShader:ut.distance_frag},shadow:{uniforms:zn([De.lights,De.fog,{color:{value:new Ke(0)},opacity:{value:1}}]),vertexShader:ut.shadow_vert,fragmentShader:ut.shadow_frag}};Ki.physical={uniforms:zn([Ki.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new st},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new st},clearcoatNormalScale:{value:new qe(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new st},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new st},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new st},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new st},sheen:{value:0},sheenColor:{value:new Ke(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new st},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new st},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new st},transmissionSamplerSize:{value:new qe},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new st},attenuationDistance:{value:0},attenuationColor:{value:new Ke(0)},specularColor:{value:new Ke(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new st},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new st},anisotropyVector:{value:new qe},anisotropyMap:{value:null},anisotropyMapTransform:{value:new st}}]),vertexShader:ut.meshphysical_vert,fragmentShader:ut.meshphysical_frag};var _h={r:0,b:0,g:0},dE=new Ze,Fx=new st;Fx.set(-1,0,0,0,1,0,0,0,1);function fE(n,e,t,i,s,r){let o=new Ke(0),a=s===!0?0:1,l,c,h=null,u=0,d=null;function f(v){let T=v.isScene===!0?v.background:null;if(T&&T.isTexture){let b=v.backgroundBlurriness>0;T=e.get(T,b)}return T}function p(v){let T=!1,b=f(v);b===null?g(o,a):b&&b.isColor&&(g(b,1),T=!0);let R=n.xr.getEnvironmentBlendMode();R==="additive"?t.buffers.color.setClear(0,0,0,1,r):R==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,r),(n.autoClear||T)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function x(v,T){let b=f(T);b&&b.isCubeTexture?(c===void 0&&(c=new Pn(new _o(1,1,1),new jn({name:"BackgroundCubeMaterial",uniforms:br(Ki.backgroundCube.uniforms),vertexShader:Ki.backgroundCube.vertexShader,fragmentShader:Ki.backgroundCube.fragmentShader,side:Zn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(R,w,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=b,c.material.uniforms.backgroundBlurriness.value=T.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(dE.makeRotationFromEuler(T.backgroundRotation)).transpose(),b.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Fx),c.material.toneMapped=vt.getTransfer(b.colorSpace)!==Ct,(h!==b||u!==b.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,h=b,u=b.version,d=n.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null)):b&&b.isTexture&&(l===void 0&&(l=new Pn(new wa(2,2),new jn({name:"BackgroundMaterial",uniforms:br(Ki.background.uniforms),vertexShader:Ki.background.vertexShader,fragmentShader:Ki.background.fragmentShader,side:Ys,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=b,l.material.uniforms.backgroundIntensity.value=T.backgroundIntensity,l.material.toneMapped=vt.getTransfer(b.colorSpace)!==Ct,b.matrixAutoUpdate===!0&&b.updateMatrix(),l.material.uniforms.uvTransform.value.copy(b.matrix),(h!==b||u!==b.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,h=b,u=b.version,d=n.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null))}function g(v,T){v.getRGB(_h,jd(n)),t.buffers.color.setClear(_h.r,_h.g,_h.b,T,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(v,T=1){o.set(v),a=T,g(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(v){a=v,g(o,a)},render:p,addToRenderList:x,dispose:m}}function pE(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},s=d(null),r=s,o=!1;function a(C,N,O,P,z){let H=!1,G=u(C,P,O,N);r!==G&&(r=G,c(r.object)),H=f(C,P,O,z),H&&p(C,P,O,z),z!==null&&e.update(z,n.ELEMENT_ARRAY_BUFFER),(H||o)&&(o=!1,b(C,N,O,P),z!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(z).buffer))}function l(){return n.createVertexArray()}function c(C){return n.bindVertexArray(C)}function h(C){return n.deleteVertexArray(C)}function u(C,N,O,P){let z=P.wireframe===!0,H=i[N.id];H===void 0&&(H={},i[N.id]=H);let G=C.isInstancedMesh===!0?C.id:0,ee=H[G];ee===void 0&&(ee={},H[G]=ee);let $=ee[O.id];$===void 0&&($={},ee[O.id]=$);let Q=$[z];return Q===void 0&&(Q=d(l()),$[z]=Q),Q}function d(C){let N=[],O=[],P=[];for(let z=0;z<t;z++)N[z]=0,O[z]=0,P[z]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:O,attributeDivisors:P,object:C,attributes:{},index:null}}function f(C,N,O,P){let z=r.attributes,H=N.attributes,G=0,ee=O.getAttributes();for(let $ in ee)if(ee[$].location>=0){let se=z[$],me=H[$];if(me===void 0&&($==="instanceMatrix"&&C.instanceMatrix&&(me=C.instanceMatrix),$==="instanceColor"&&C.instanceColor&&(me=C.instanceColor)),se===void 0||se.attribute!==me||me&&se.data!==me.data)return!0;G++}return r.attributesNum!==G||r.index!==P}function p(C,N,O,P){let z={},H=N.attributes,G=0,ee=O.getAttributes();for(let $ in ee)if(ee[$].location>=0){let se=H[$];se===void 0&&($==="instanceMatrix"&&C.instanceMatrix&&(se=C.instanceMatrix),$==="instanceColor"&&C.instanceColor&&(se=C.instanceColor));let me={};me.attribute=se,se&&se.data&&(me.data=se.data),z[$]=me,G++}r.attributes=z,r.attributesNum=G,r.index=P}function x(){let C=r.newAttributes;for(let N=0,O=C.length;N<O;N++)C[N]=0}function g(C){m(C,0)}function m(C,N){let O=r.newAttributes,P=r.enabledAttributes,z=r.attributeDivisors;O[C]=1,P[C]===0&&(n.enableVertexAttribArray(C),P[C]=1),z[C]!==N&&(n.vertexAttribDivisor(C,N),z[C]=N)}function v(){let C=r.newAttributes,N=r.enabledAttributes;for(let O=0,P=N.length;O<P;O++)N[O]!==C[O]&&(n.disableVertexAttribArray(O),N[O]=0)}function T(C,N,O,P,z,H,G){G===!0?n.vertexAttribIPointer(C,N,O,z,H):n.vertexAttribPointer(C,N,O,P,z,H)}function b(C,N,O,P){x();let z=P.attributes,H=O.getAttributes(),G=N.defaultAttributeValues;for(let ee in H){let $=H[ee];if($.location>=0){let Q=z[ee];if(Q===void 0&&(ee==="instanceMatrix"&&C.instanceMatrix&&(Q=C.instanceMatrix),ee==="instanceColor"&&C.instanceColor&&(Q=C.instanceColor)),Q!==void 0){let se=Q.normalized,me=Q.itemSize,fe=e.get(Q);if(fe===void 0)continue;let q=fe.buffer,ae=fe.type,he=fe.bytesPerElement,pe=ae===n.INT||ae===n.UNSIGNED_INT||Q.gpuType===Ic;if(Q.isInterleavedBufferAttribute){let xe=Q.data,Ie=xe.isInterleavedBuffer===!0?xe.stride:xe.itemSize,Ye=Q.offset;if(xe.isInstancedInterleavedBuffer||xe.isInstancedBufferAttribute){for(let ke=0;ke<$.locationSize;ke++)m($.location+ke,xe.meshPerAttribute);C.isInstancedMesh!==!0&&P._maxInstanceCount===void 0&&(P._maxInstanceCount=xe.meshPerAttribute*xe.count)}else for(let ke=0;ke<$.locationSize;ke++)g($.location+ke);n.bindBuffer(n.ARRAY_BUFFER,q);for(let ke=0;ke<$.locationSize;ke++)T($.location+ke,me/$.locationSize,ae,se,Ie*he,(Ye+me/$.locationSize*ke)*he,pe)}else{if(Q.isInstancedBufferAttribute){for(let xe=0;xe<$.locationSize;xe++)m($.location+xe,Q.meshPerAttribute);C.isInstancedMesh!==!0&&P._maxInstanceCount===void 0&&(P._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let xe=0;xe<$.locationSize;xe++)g($.location+xe);n.bindBuffer(n.ARRAY_BUFFER,q);for(let xe=0;xe<$.locationSize;xe++)T($.location+xe,me/$.locationSize,ae,se,me*he,me/$.locationSize*xe*he,pe)}}else if(G!==void 0){let se=G[ee];if(se!==void 0)switch(se.length){case 2:n.vertexAttrib2fv($.location,se);break;case 3:n.vertexAttrib3fv($.location,se);break;case 4:n.vertexAttrib4fv($.location,se);break;default:n.vertexAttrib1fv($.location,se)}}}}v()}function R(){L();for(let C in i){let N=i[C];for(let O in N){let P=N[O];for(let z in P){let H=P[z];for(let G in H)h(H[G].object),delete H[G];delete P[z]}}delete i[C]}}function w(C){if(i[C.id]===void 0)return;let N=i[C.id];for(let O in N){let P=N[O];for(let z in P){let H=P[z];for(let G in H)h(H[G].object),delete H[G];delete P[z]}}delete i[C.id]}function _(C){for(let N in i){let O=i[N];for(let P in O){let z=O[P];if(z[C.id]===void 0)continue;let H=z[C.id];for(let G in H)h(H[G].object),delete H[G];delete z[C.id]}}}function M(C){for(let N in i){let O=i[N],P=C.isInstancedMesh===!0?C.id:0,z=O[P];if(z!==void 0){for(let H in z){let G=z[H];for(let ee in G)h(G[ee].object),delete G[ee];delete z[H]}delete O[P],Object.keys(O).length===0&&delete i[N]}}}function L(){I(),o=!0,r!==s&&(r=s,c(r.object))}function I(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:L,resetDefaultState:I,dispose:R,releaseStatesOfGeometry:w,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:x,enableAttribute:g,disableUnusedAttributes:v}}function mE(n,e,t){let i;function s(l){i=l}function r(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let d=0;for(let f=0;f<h;f++)d+=c[f];t.update(d,i,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function gE(n,e,t,i){let s;function r(){if(s!==void 0)return s;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");s=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(_){return!(_!==Kn&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===Ni&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==Qn&&_!==ei&&!M&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(je("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&je("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&je("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let f=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),p=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),x=n.getParameter(n.MAX_TEXTURE_SIZE),g=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),v=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),T=n.getParameter(n.MAX_VARYING_VECTORS),b=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),R=n.getParameter(n.MAX_SAMPLES),w=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:u,maxTextures:f,maxVertexTextures:p,maxTextureSize:x,maxCubemapSize:g,maxAttributes:m,maxVertexUniforms:v,maxVaryings:T,maxFragmentUniforms:b,maxSamples:R,samples:w}}function xE(n){let e=this,t=null,i=0,s=!1,r=!1,o=new di,a=new st,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,d){let f=u.length!==0||d||i!==0||s;return s=d,i=u.length,f},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,d){t=h(u,d,0)},this.setState=function(u,d,f){let p=u.clippingPlanes,x=u.clipIntersection,g=u.clipShadows,m=n.get(u);if(!s||p===null||p.length===0||r&&!g)r?h(null):c();else{let v=r?0:i,T=v*4,b=m.clippingState||null;l.value=b,b=h(p,d,T,f);for(let R=0;R!==T;++R)b[R]=t[R];m.clippingState=b,this.numIntersection=x?this.numPlanes:0,this.numPlanes+=v}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,d,f,p){let x=u!==null?u.length:0,g=null;if(x!==0){if(g=l.value,p!==!0||g===null){let m=f+x*4,v=d.matrixWorldInverse;a.getNormalMatrix(v),(g===null||g.length<m)&&(g=new Float32Array(m));for(let T=0,b=f;T!==x;++T,b+=4)o.copy(u[T]).applyMatrix4(v,a),o.normal.toArray(g,b),g[b+3]=o.constant}l.value=g,l.needsUpdate=!0}return e.numPlanes=x,e.numIntersection=0,g}}var Wa=class extends fi{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},s=[i,i,i,i,i,i];this.texture=new _a(s),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new _o(5,5,5),r=new jn({name:"CubemapFromEquirect",uniforms:br(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Zn,blending:xr});r.uniforms.tEquirect.value=t;let o=new Pn(s,r),a=t.minFilter;return t.minFilter===xs&&(t.minFilter=Dn),new bo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,s=!0){let r=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,s);e.setRenderTarget(r)}},mx=256,_E=3,vE=20,kx=256,Bx=16,yE=3,bE=new V,ME=new Ke,yh=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new bo(1,10,null),this._boxMesh=new Pn(new _o(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,s=100,r={}){let{size:o=256,position:a=bE}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,d=l.autoClearColor,f=l.autoClearDepth,p=l.autoClearStencil,x=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,x===null&&(e.background=l.getClearColor(ME));let g=new bo(i,s,h);return g.position.copy(a),g.update(l,e),l.autoClear=u,l.autoClearColor=d,l.autoClearDepth=f,l.autoClearStencil=p,e.background=x,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=_x(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=xx(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(mx,Zd(e))}_fromTexture(e,t){e.mapping===vr||e.mapping===Eo?this._setSize(e.image.length===0?mx:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=gx(e,!1,!1),i=Math.log2(e)-_E;for(let s=0;s<=i;s++)t.texture.mipmaps.push({width:e>>s,height:e>>s});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=gx(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let s=this._boxMesh,r=this._cubeCamera;s.material=i,r.renderTarget=e,r.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),r.update(this._renderer,s),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===vr||e.mapping===Eo?(this._cubemapMaterial===null&&(this._cubemapMaterial=_x()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=xx()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=SE(),this._integrationMaterial=wE());let t=this._cubeSize,i=e.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(t/Bx);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-yE)r.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(kx*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=EE());let i=this._blurMaterial,s=i.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(e,0,i),s.envMap.value=e.texture,this._renderCube(r,0,i)}};function gx(n,e,t){return new Wa(n,{minFilter:xs,generateMipmaps:e,type:Ni,colorSpace:ca,depthBuffer:t})}function Xa(n,e,t){return new jn({name:n,uniforms:e,vertexShader:ut.cube_vert,fragmentShader:t,side:Zn,blending:xr,depthTest:!1,depthWrite:!1})}function SE(){return Xa("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${kx}u

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
	`)}function wE(){return Xa("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Bx}},`

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
	`)}function EE(){return Xa("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${vE}
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
	`)}function xx(){return Xa("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function _x(){return Xa("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function AE(n){let e=new WeakMap,t=new WeakMap,i=null;function s(d,f=!1){return d==null?null:f?o(d):r(d)}function r(d){if(d&&d.isTexture){let f=d.mapping;if(f===Cc||f===Rc)if(e.has(d)){let p=e.get(d).texture;return a(p,d.mapping)}else{let p=d.image;if(p&&p.height>0){let x=new Wa(p.height);return x.fromEquirectangularTexture(n,d),e.set(d,x),d.addEventListener("dispose",c),a(x.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let f=d.mapping,p=f===Cc||f===Rc,x=f===vr||f===Eo;if(p||x){let g=t.get(d),m=g!==void 0?g.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return i===null&&(i=new yh(n)),g=p?i.fromEquirectangular(d,g):i.fromCubemap(d,g),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),g.texture;if(g!==void 0)return g.texture;{let v=d.image;return p&&v&&v.height>0||x&&v&&l(v)?(i===null&&(i=new yh(n)),g=p?i.fromEquirectangular(d):i.fromCubemap(d),g.texture.pmremVersion=d.pmremVersion,t.set(d,g),d.addEventListener("dispose",h),g.texture):null}}}return d}function a(d,f){return f===Cc?d.mapping=vr:f===Rc&&(d.mapping=Eo),d}function l(d){let f=0,p=6;for(let x=0;x<p;x++)d[x]!==void 0&&f++;return f===p}function c(d){let f=d.target;f.removeEventListener("dispose",c);let p=e.get(f);p!==void 0&&(e.delete(f),p.dispose())}function h(d){let f=d.target;f.removeEventListener("dispose",h);let p=t.get(f);p!==void 0&&(t.delete(f),p.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:s,dispose:u}}function TE(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let s=n.getExtension(i);return e[i]=s,s}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let s=t(i);return s===null&&ra("WebGLRenderer: "+i+" extension not supported."),s}}}function CE(n,e,t,i){let s={},r=new WeakMap,o=new FinalizationRegistry(p=>delete s[p]);function a(p){l(p.target)}function l(p){p.index!==null&&e.remove(p.index);for(let g in p.attributes)e.remove(p.attributes[g]);p.removeEventListener("dispose",a),delete s[p.id],o.unregister(p);let x=r.get(p);x&&(e.remove(x),r.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,t.memory.geometries--}function c(p,x){return s[x.id]!==void 0||(x.addEventListener("dispose",a),s[x.id]=new WeakRef(x),o.register(x,x.id,x),t.memory.geometries++),x}function h(p){let x=p.attributes;for(let g in x)e.update(x[g],n.ARRAY_BUFFER)}function u(p){let x=p.index,g=p.attributes.position,m=0;if(g===void 0)return;let v=x!==null?x.array.length:g.array.length/3-1,T=g.count>=65535?ga:mr,b=new T(Math.ceil(v/3)*6,1),R=b.array;if(x!==null){let _=x.array;m=x.version;for(let M=0,L=0;M<v;M+=3){let I=_[M+0],C=_[M+1],N=_[M+2];R[L++]=I,R[L++]=C,R[L++]=C,R[L++]=N,R[L++]=N,R[L++]=I}}else{m=g.version;for(let _=0,M=0;_<v;_+=3){let L=_+0,I=_+1,C=_+2;R[M++]=L,R[M++]=I,R[M++]=I,R[M++]=C,R[M++]=C,R[M++]=L}}b.version=m;let w=r.get(p);w&&e.remove(w),r.set(p,b)}function d(p){let x=r.get(p);if(x){let g=p.index;g!==null&&x.version<g.version&&u(p)}else u(p);return r.get(p)}function f(){for(let p in s){let x=s[p].deref();x!==void 0&&l(x)}}return{get:c,update:h,getWireframeAttribute:d,dispose:f}}function RE(n,e,t){let i;function s(u){i=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function l(u,d){n.drawElements(i,d,r,u*o),t.update(d,i,1)}function c(u,d,f){f!==0&&(n.drawElementsInstanced(i,d,r,u*o,f),t.update(d,i,f))}function h(u,d,f){if(f===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,r,u,0,f);let x=0;for(let g=0;g<f;g++)x+=d[g];t.update(x,i,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function PE(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(r,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(r/3);break;case n.LINES:t.lines+=a*(r/2);break;case n.LINE_STRIP:t.lines+=a*(r-1);break;case n.LINE_LOOP:t.lines+=a*r;break;case n.POINTS:t.points+=a*r;break;default:nt("WebGLInfo: Unknown draw mode:",o);break}}function s(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:s,update:i}}function IE(n,e,t){let i=new WeakMap,s=new kt;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,d=i.get(a);if(d===void 0||d.count!==u){let L=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",L)};d!==void 0&&d.texture.dispose();let f=a.morphAttributes.position!==void 0,p=a.morphAttributes.normal!==void 0,x=a.morphAttributes.color!==void 0,g=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],v=a.morphAttributes.color||[],T=0;f===!0&&(T=1),p===!0&&(T=2),x===!0&&(T=3);let b=a.attributes.position.count*T,R=1;b>e.maxTextureSize&&(R=Math.ceil(b/e.maxTextureSize),b=e.maxTextureSize);let w=new Float32Array(b*R*4*u),_=new fa(w,b,R,u);_.type=ei,_.needsUpdate=!0;let M=T*4;for(let I=0;I<u;I++){let C=g[I],N=m[I],O=v[I],P=b*R*4*I;for(let z=0;z<C.count;z++){let H=z*M;f===!0&&(s.fromBufferAttribute(C,z),w[P+H+0]=s.x,w[P+H+1]=s.y,w[P+H+2]=s.z,w[P+H+3]=0),p===!0&&(s.fromBufferAttribute(N,z),w[P+H+4]=s.x,w[P+H+5]=s.y,w[P+H+6]=s.z,w[P+H+7]=0),x===!0&&(s.fromBufferAttribute(O,z),w[P+H+8]=s.x,w[P+H+9]=s.y,w[P+H+10]=s.z,w[P+H+11]=O.itemSize===4?s.w:1)}}d={count:u,texture:_,size:new qe(b,R)},i.set(a,d),a.addEventListener("dispose",L)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let f=0;for(let x=0;x<c.length;x++)f+=c[x];let p=a.morphTargetsRelative?1:1-f;l.getUniforms().setValue(n,"morphTargetBaseInfluence",p),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:r}}function LE(n,e,t,i,s){let r=new WeakMap;function o(c){let h=s.render.frame,u=c.geometry,d=e.get(c,u);if(r.get(d)!==h&&(e.update(d),r.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let f=c.skeleton;r.get(f)!==h&&(f.update(),r.set(f,h))}return d}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var DE={[Rd]:"LINEAR_TONE_MAPPING",[Pd]:"REINHARD_TONE_MAPPING",[Id]:"CINEON_TONE_MAPPING",[Ld]:"ACES_FILMIC_TONE_MAPPING",[Nd]:"AGX_TONE_MAPPING",[Ud]:"NEUTRAL_TONE_MAPPING",[Dd]:"CUSTOM_TONE_MAPPING"};function NE(n,e,t,i,s,r){let o=new fi(e,t,{type:n,depthBuffer:s,stencilBuffer:r,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Nn;h.setAttribute("position",new Xt([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Xt([0,2,0,0,2,0],2));let u=new dc({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new Pn(h,u),f=new Pa(-1,1,1,-1,0,1),p=null,x=null,g=!1,m,v=null,T=[],b=!1;this.setSize=function(R,w){o.setSize(R,w),a!==null&&a.setSize(R,w),l!==null&&l.setSize(R,w);for(let _=0;_<T.length;_++){let M=T[_];M.setSize&&M.setSize(R,w)}},this.setEffects=function(R){T=R,b=T.length>0&&T[0].isRenderPass===!0;let w=o.width,_=o.height;T.length>0&&a===null&&(a=new fi(w,_,{type:Ni,depthBuffer:!1,stencilBuffer:!1}),l=new fi(w,_,{type:Ni,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&T.some(L=>L.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new ms(w,_),r===!0&&(c.format=_s,c.type=yr)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let L=0;L<T.length;L++){let I=T[L];I.setSize&&I.setSize(w,_),M&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(R,w){if(g||R.toneMapping===$i&&T.length===0)return!1;if(v=w,w!==null){let _=w.width,M=w.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return b===!1&&R.setRenderTarget(o),m=R.toneMapping,R.toneMapping=$i,!0},this.hasRenderPass=function(){return b},this.end=function(R,w){R.toneMapping=m,g=!0;let _=o,M=a;for(let L=0;L<T.length;L++){let I=T[L];I.enabled!==!1&&(I.render(R,M,_,w),I.needsSwap!==!1&&(_=M,M=M===a?l:a))}if(p!==R.outputColorSpace||x!==R.toneMapping){p=R.outputColorSpace,x=R.toneMapping,u.defines={},vt.getTransfer(p)===Ct&&(u.defines.SRGB_TRANSFER="");let L=DE[x];L&&(u.defines[L]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=_.texture,R.setRenderTarget(v),R.render(d,f),v=null,g=!1},this.isCompositing=function(){return g},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var zx=new Jn,Gx=new ms(1,1),Vx=new va(1),Hx=new fa,Wx=new hc,Xx=new _a,vx=[],yx=[],bx=new Float32Array(16),Mx=new Float32Array(9),Sx=new Float32Array(4);function Co(n,e,t){let i=n[0];if(i<=0||i>0)return n;let s=e*t,r=vx[s];if(r===void 0&&(r=new Float32Array(s),vx[s]=r),e!==0){i.toArray(r,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(r,a)}return r}function gn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function xn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Mh(n,e){let t=yx[e];t===void 0&&(t=new Int32Array(e),yx[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function UE(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function OE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(gn(t,e))return;n.uniform2fv(this.addr,e),xn(t,e)}}function FE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(gn(t,e))return;n.uniform3fv(this.addr,e),xn(t,e)}}function kE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(gn(t,e))return;n.uniform4fv(this.addr,e),xn(t,e)}}function BE(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(gn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),xn(t,e)}else{if(gn(t,i))return;Sx.set(i),n.uniformMatrix2fv(this.addr,!1,Sx),xn(t,i)}}function zE(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(gn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),xn(t,e)}else{if(gn(t,i))return;Mx.set(i),n.uniformMatrix3fv(this.addr,!1,Mx),xn(t,i)}}function GE(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(gn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),xn(t,e)}else{if(gn(t,i))return;bx.set(i),n.uniformMatrix4fv(this.addr,!1,bx),xn(t,i)}}function VE(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function HE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(gn(t,e))return;n.uniform2iv(this.addr,e),xn(t,e)}}function WE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(gn(t,e))return;n.uniform3iv(this.addr,e),xn(t,e)}}function XE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(gn(t,e))return;n.uniform4iv(this.addr,e),xn(t,e)}}function qE(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function YE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(gn(t,e))return;n.uniform2uiv(this.addr,e),xn(t,e)}}function $E(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(gn(t,e))return;n.uniform3uiv(this.addr,e),xn(t,e)}}function ZE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(gn(t,e))return;n.uniform4uiv(this.addr,e),xn(t,e)}}function Sh(n){return n.version===0&&(n.compareFunction=Xd,n.needsUpdate=!0),n}function KE(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_2D_SHADOW?r=Sh(Gx):r=zx,t.setTexture2D(e||r,s)}function JE(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture3D(e||Wx,s)}function jE(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s);let r;this.type===n.SAMPLER_CUBE_SHADOW?r=Sh(Vx):r=Xx,t.setTextureCube(e||r,s)}function QE(n,e,t){let i=this.cache,s=t.allocateTextureUnit();i[0]!==s&&(n.uniform1i(this.addr,s),i[0]=s),t.setTexture2DArray(e||Hx,s)}function eA(n){switch(n){case 5126:return UE;case 35664:return OE;case 35665:return FE;case 35666:return kE;case 35674:return BE;case 35675:return zE;case 35676:return GE;case 5124:case 35670:return VE;case 35667:case 35671:return HE;case 35668:case 35672:return WE;case 35669:case 35673:return XE;case 5125:return qE;case 36294:return YE;case 36295:return $E;case 36296:return ZE;case 35678:case 36198:case 36298:case 36306:case 35682:return KE;case 35679:case 36299:case 36307:return JE;case 35680:case 36300:case 36308:case 36293:return jE;case 36289:case 36303:case 36311:case 36292:return QE}}function tA(n,e){n.uniform1fv(this.addr,e)}function nA(n,e){let t=Co(e,this.size,2);n.uniform2fv(this.addr,t)}function iA(n,e){let t=Co(e,this.size,3);n.uniform3fv(this.addr,t)}function sA(n,e){let t=Co(e,this.size,4);n.uniform4fv(this.addr,t)}function rA(n,e){let t=Co(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function oA(n,e){let t=Co(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function aA(n,e){let t=Co(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function lA(n,e){n.uniform1iv(this.addr,e)}function cA(n,e){n.uniform2iv(this.addr,e)}function hA(n,e){n.uniform3iv(this.addr,e)}function uA(n,e){n.uniform4iv(this.addr,e)}function dA(n,e){n.uniform1uiv(this.addr,e)}function fA(n,e){n.uniform2uiv(this.addr,e)}function pA(n,e){n.uniform3uiv(this.addr,e)}function mA(n,e){n.uniform4uiv(this.addr,e)}function gA(n,e,t){let i=this.cache,s=e.length,r=Mh(t,s);gn(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));let o;this.type===n.SAMPLER_2D_SHADOW?o=Sh(Gx):o=zx;for(let a=0;a!==s;++a)t.setTexture2D(e[a]||o,r[a])}function xA(n,e,t){let i=this.cache,s=e.length,r=Mh(t,s);gn(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));for(let o=0;o!==s;++o)t.setTexture3D(e[o]||Wx,r[o])}function _A(n,e,t){let i=this.cache,s=e.length,r=Mh(t,s);gn(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Sh(Vx):o=Xx;for(let a=0;a!==s;++a)t.setTextureCube(e[a]||o,r[a])}function vA(n,e,t){let i=this.cache,s=e.length,r=Mh(t,s);gn(i,r)||(n.uniform1iv(this.addr,r),xn(i,r));for(let o=0;o!==s;++o)t.setTexture2DArray(e[o]||Hx,r[o])}function yA(n){switch(n){case 5126:return tA;case 35664:return nA;case 35665:return iA;case 35666:return sA;case 35674:return rA;case 35675:return oA;case 35676:return aA;case 5124:case 35670:return lA;case 35667:case 35671:return cA;case 35668:case 35672:return hA;case 35669:case 35673:return uA;case 5125:return dA;case 36294:return fA;case 36295:return pA;case 36296:return mA;case 35678:case 36198:case 36298:case 36306:case 35682:return gA;case 35679:case 36299:case 36307:return xA;case 35680:case 36300:case 36308:case 36293:return _A;case 36289:case 36303:case 36311:case 36292:return vA}}var rf=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=eA(t.type)}},of=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=yA(t.type)}},af=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(e,t[a.id],i)}}},nf=/(\w+)(\])?(\[|\.)?/g;function wx(n,e){n.seq.push(e),n.map[e.id]=e}function bA(n,e,t){let i=n.name,s=i.length;for(nf.lastIndex=0;;){let r=nf.exec(i),o=nf.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){wx(t,c===void 0?new rf(a,n,e):new of(a,n,e));break}else{let u=t.map[a];u===void 0&&(u=new af(a),wx(t,u)),t=u}}}var To=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);bA(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(e,t,i,s){let r=this.map[t];r!==void 0&&r.setValue(e,i,s)}setOptional(e,t,i){let s=t[i];s!==void 0&&this.setValue(e,i,s)}static upload(e,t,i,s){for(let r=0,o=t.length;r!==o;++r){let a=t[r],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,s)}}static seqWithValue(e,t){let i=[];for(let s=0,r=e.length;s!==r;++s){let o=e[s];o.id in t&&i.push(o)}return i}};function Ex(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var MA=37297,SA=0;function wA(n,e){let t=n.split(`
`),i=[],s=Math.max(e-6,0),r=Math.min(e+6,t.length);for(let o=s;o<r;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var Ax=new st;function EA(n){vt._getMatrix(Ax,vt.workingColorSpace,n);let e=`mat3( ${Ax.elements.map(t=>t.toFixed(4))} )`;switch(vt.getTransfer(n)){case ha:return[e,"LinearTransferOETF"];case Ct:return[e,"sRGBTransferOETF"];default:return je("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Tx(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),r=(n.getShaderInfoLog(e)||"").trim();if(i&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+r+`

`+wA(n.getShaderSource(e),a)}else return r}function AA(n,e){let t=EA(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var TA={[Rd]:"Linear",[Pd]:"Reinhard",[Id]:"Cineon",[Ld]:"ACESFilmic",[Nd]:"AgX",[Ud]:"Neutral",[Dd]:"Custom"};function CA(n,e){let t=TA[e];return t===void 0?(je("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var vh=new V;function RA(){vt.getLuminanceCoefficients(vh);let n=vh.x.toFixed(4),e=vh.y.toFixed(4),t=vh.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function PA(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ha).join(`
`)}function IA(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function LA(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let s=0;s<i;s++){let r=n.getActiveAttrib(e,s),o=r.name,a=1;r.type===n.FLOAT_MAT2&&(a=2),r.type===n.FLOAT_MAT3&&(a=3),r.type===n.FLOAT_MAT4&&(a=4),t[o]={type:r.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Ha(n){return n!==""}function Cx(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Rx(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var DA=/^[ \t]*#include +<([\w\d./]+)>/gm;function lf(n){return n.replace(DA,NA)}function NA(n,e){let t=ut[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return lf(t)}var UA=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Px(n){return n.replace(UA,OA)}function OA(n,e,t,i){let s="";for(let r=parseInt(e);r<parseInt(t);r++)s+=i.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Ix(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var FA={[Na]:"SHADOWMAP_TYPE_PCF",[So]:"SHADOWMAP_TYPE_VSM"};function kA(n){return FA[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var BA={[Eo]:"ENVMAP_MODE_REFRACTION"};function zA(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":BA[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var GA={[Tc]:"ENVMAP_BLENDING_MULTIPLY",[K0]:"ENVMAP_BLENDING_MIX",[J0]:"ENVMAP_BLENDING_ADD"};function VA(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":GA[n.combine]||"ENVMAP_BLENDING_NONE"}function HA(n,e,t,i){let s=n.getContext(),r=t.defines,o=t.vertexShader,a=t.fragmentShader,l=kA(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=zA(t),u=VA(t),d=PA(t),f=IA(r),p=s.createProgram(),x,g,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(x=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ha).join(`
`),x.length>0&&(x+=`
`),g=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f].filter(Ha).join(`
`),g.length>0&&(g+=`
`)):(x=[Ix(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ha).join(`
`),g=[Ix(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,f,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==$i?"#define TONE_MAPPING":"",t.toneMapping!==$i?ut.tonemapping_pars_fragment:"",t.toneMapping!==$i?CA("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",ut.colorspace_pars_fragment,AA("linearToOutputTexel",t.outputColorSpace),RA(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ha).join(`
`)),o=lf(o),o=Cx(o,t),o=Rx(o,t),a=lf(a),a=Cx(a,t),a=Rx(a,t),o=Px(o),a=Px(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,x=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+x,g=["#define varying in",t.glslVersion===Yd?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Yd?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+g);let v=m+x+o,T=m+g+a,b=Ex(s,s.VERTEX_SHADER,v),R=Ex(s,s.FRAGMENT_SHADER,T);s.attachShader(p,b),s.attachShader(p,R),t.index0AttributeName!==void 0?s.bindAttribLocation(p,0,t.index0AttributeName):t.hasPositionAttribute===!0&&s.bindAttribLocation(p,0,"position"),s.linkProgram(p);function w(I){if(n.debug.checkShaderErrors){let C=s.getProgramInfoLog(p)||"",N=s.getShaderInfoLog(b)||"",O=s.getShaderInfoLog(R)||"",P=C.trim(),z=N.trim(),H=O.trim(),G=!0,ee=!0;if(s.getProgramParameter(p,s.LINK_STATUS)===!1)if(G=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(s,p,b,R);else{let $=Tx(s,b,"vertex"),Q=Tx(s,R,"fragment");nt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(p,s.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+P+`
`+$+`
`+Q)}else P!==""?je("WebGLProgram: Program Info Log:",P):(z===""||H==="")&&(ee=!1);ee&&(I.diagnostics={runnable:G,programLog:P,vertexShader:{log:z,prefix:x},fragmentShader:{log:H,prefix:g}})}s.deleteShader(b),s.deleteShader(R),_=new To(s,p),M=LA(s,p)}let _;this.getUniforms=function(){return _===void 0&&w(this),_};let M;this.getAttributes=function(){return M===void 0&&w(this),M};let L=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return L===!1&&(L=s.getProgramParameter(p,MA)),L},this.destroy=function(){i.releaseStatesOfProgram(this),s.deleteProgram(p),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=SA++,this.cacheKey=e,this.usedTimes=1,this.program=p,this.vertexShader=b,this.fragmentShader=R,this}var WA=0,cf=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let s=this._getShaderCacheForMaterial(e);return s.has(t)===!1&&(s.add(t),t.usedTimes++),s.has(i)===!1&&(s.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new hf(e),t.set(e,i)),i}},hf=class{constructor(e){this.id=WA++,this.code=e,this.usedTimes=0}};function XA(n){return n===$s||n===za||n===Ga}function qA(n,e,t,i,s,r){let o=new po,a=new cf,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function f(_){return l.add(_),_===0?"uv":`uv${_}`}function p(_,M,L,I,C,N){let O=I.fog,P=C.geometry,z=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?I.environment:null,H=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,G=e.get(_.envMap||z,H),ee=d[_.type],$=i.precision;_.precision!==null&&($=i.getMaxPrecision(_.precision),$!==_.precision&&je("WebGLProgram.getParameters:",_.precision,"not supported, using",$,"instead."));let Q=P.morphAttributes.position||P.morphAttributes.normal||P.morphAttributes.color,se=Q!==void 0?Q.length:0,me=0;P.morphAttributes.position!==void 0&&(me=1),P.morphAttributes.normal!==void 0&&(me=2),P.morphAttributes.color!==void 0&&(me=3);let fe,q,ae,he;if(ee){let Ce=Ki[ee];fe=Ce.vertexShader,q=Ce.fragmentShader}else{fe=_.vertexShader,q=_.fragmentShader;let Ce=a.getVertexShaderStage(_),lt=a.getFragmentShaderStage(_);a.update(_,Ce,lt),ae=Ce.id,he=lt.id}let pe=n.getRenderTarget(),xe=n.state.buffers.depth.getReversed(),Ie=C.isInstancedMesh===!0,Ye=C.isBatchedMesh===!0,ke=!!_.map,dt=!!_.matcap,ct=!!G,rt=ct&&G.isPMREMTexture===!0,qt=!!_.aoMap,Ft=!!_.lightMap,nn=!!_.bumpMap&&_.wireframe===!1,Lt=!!_.normalMap,vn=!!_.displacementMap,yt=!!_.emissiveMap,dn=!!_.metalnessMap,Zt=!!_.roughnessMap,sn=_.anisotropy>0,B=_.clearcoat>0,Re=_.diffuseRoughness>0,Je=_.dispersion>0,at=_.retroreflectivity>0,we=_.iridescence>0,Nt=_.sheen>0,Ve=_.transmission>0,$e=sn&&!!_.anisotropyMap,D=B&&!!_.clearcoatMap,S=B&&!!_.clearcoatNormalMap,Y=B&&!!_.clearcoatRoughnessMap,de=Re&&!!_.diffuseRoughnessMap,le=we&&!!_.iridescenceMap,ye=we&&!!_.iridescenceThicknessMap,be=Nt&&!!_.sheenColorMap,te=Nt&&!!_.sheenRoughnessMap,re=!!_.specularMap,_e=!!_.specularColorMap,k=!!_.specularIntensityMap,oe=Ve&&!!_.transmissionMap,ne=Ve&&!!_.thicknessMap,Ee=!!_.gradientMap,ve=!!_.alphaMap,Se=_.alphaTest>0,He=!!_.alphaHash,et=!!_.extensions,ue=$i;_.toneMapped&&(pe===null||pe.isXRRenderTarget===!0)&&(ue=n.toneMapping);let Be=rt?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,tt={shaderID:ee,shaderType:_.type,shaderName:_.name,vertexShader:fe,fragmentShader:q,defines:_.defines,customVertexShaderID:ae,customFragmentShaderID:he,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:$,batching:Ye,batchingColor:Ye&&C._colorsTexture!==null,instancing:Ie,instancingColor:Ie&&C.instanceColor!==null,instancingMorph:Ie&&C.morphTexture!==null,outputColorSpace:pe===null?n.outputColorSpace:pe.isXRRenderTarget===!0?pe.texture.colorSpace:vt.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:ke,matcap:dt,envMap:ct,envMapMode:ct&&G.mapping,envMapPMREM:rt,envMapMaxLod:rt?Be.length-1:null,envMapSize:rt?Be[0].width:null,aoMap:qt,lightMap:Ft,bumpMap:nn,normalMap:Lt,displacementMap:vn,emissiveMap:yt,normalMapObjectSpace:Lt&&_.normalMapType===ex,normalMapTangentSpace:Lt&&_.normalMapType===ph,packedNormalMap:Lt&&_.normalMapType===ph&&XA(_.normalMap.format),metalnessMap:dn,roughnessMap:Zt,anisotropy:sn,anisotropyMap:$e,clearcoat:B,clearcoatMap:D,clearcoatNormalMap:S,clearcoatRoughnessMap:Y,diffuseRoughness:Re,diffuseRoughnessMap:de,dispersion:Je,retroreflection:at,iridescence:we,iridescenceMap:le,iridescenceThicknessMap:ye,sheen:Nt,sheenColorMap:be,sheenRoughnessMap:te,specularMap:re,specularColorMap:_e,specularIntensityMap:k,transmission:Ve,transmissionMap:oe,thicknessMap:ne,gradientMap:Ee,opaque:_.transparent===!1&&_.blending===wo&&_.alphaToCoverage===!1,alphaMap:ve,alphaTest:Se,alphaHash:He,combine:_.combine,mapUv:ke&&f(_.map.channel),aoMapUv:qt&&f(_.aoMap.channel),lightMapUv:Ft&&f(_.lightMap.channel),bumpMapUv:nn&&f(_.bumpMap.channel),normalMapUv:Lt&&f(_.normalMap.channel),displacementMapUv:vn&&f(_.displacementMap.channel),emissiveMapUv:yt&&f(_.emissiveMap.channel),metalnessMapUv:dn&&f(_.metalnessMap.channel),roughnessMapUv:Zt&&f(_.roughnessMap.channel),anisotropyMapUv:$e&&f(_.anisotropyMap.channel),clearcoatMapUv:D&&f(_.clearcoatMap.channel),clearcoatNormalMapUv:S&&f(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:Y&&f(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:de&&f(_.diffuseRoughnessMap.channel),iridescenceMapUv:le&&f(_.iridescenceMap.channel),iridescenceThicknessMapUv:ye&&f(_.iridescenceThicknessMap.channel),sheenColorMapUv:be&&f(_.sheenColorMap.channel),sheenRoughnessMapUv:te&&f(_.sheenRoughnessMap.channel),specularMapUv:re&&f(_.specularMap.channel),specularColorMapUv:_e&&f(_.specularColorMap.channel),specularIntensityMapUv:k&&f(_.specularIntensityMap.channel),transmissionMapUv:oe&&f(_.transmissionMap.channel),thicknessMapUv:ne&&f(_.thicknessMap.channel),alphaMapUv:ve&&f(_.alphaMap.channel),vertexTangents:!!P.attributes.tangent&&(Lt||sn),vertexNormals:!!P.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!P.attributes.color&&P.attributes.color.itemSize===4,pointsUvs:C.isPoints===!0&&!!P.attributes.uv&&(ke||ve),fog:!!O,useFog:_.fog===!0,fogExp2:!!O&&O.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||P.attributes.normal===void 0&&Lt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:xe,skinning:C.isSkinnedMesh===!0,hasPositionAttribute:P.attributes.position!==void 0,morphTargets:P.morphAttributes.position!==void 0,morphNormals:P.morphAttributes.normal!==void 0,morphColors:P.morphAttributes.color!==void 0,morphTargetsCount:se,morphTextureStride:me,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:N.filter(Ce=>Ce.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&L.length>0,shadowMapType:n.shadowMap.type,toneMapping:ue,decodeVideoTexture:ke&&_.map.isVideoTexture===!0&&vt.getTransfer(_.map.colorSpace)===Ct,decodeVideoTextureEmissive:yt&&_.emissiveMap.isVideoTexture===!0&&vt.getTransfer(_.emissiveMap.colorSpace)===Ct,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===Yi,flipSided:_.side===Zn,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:et&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(et&&_.extensions.multiDraw===!0||Ye)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return tt.vertexUv1s=l.has(1),tt.vertexUv2s=l.has(2),tt.vertexUv3s=l.has(3),l.clear(),tt}function x(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let L in _.defines)M.push(L),M.push(_.defines[L]);return _.isRawShaderMaterial===!1&&(g(M,_),m(M,_),M.push(n.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function g(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function m(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function v(_){let M=d[_.type],L;if(M){let I=Ki[M];L=dx.clone(I.uniforms)}else L=_.uniforms;return L}function T(_,M){let L=h.get(M);return L!==void 0?++L.usedTimes:(L=new HA(n,M,_,s),c.push(L),h.set(M,L)),L}function b(_){if(--_.usedTimes===0){let M=c.indexOf(_);c[M]=c[c.length-1],c.pop(),h.delete(_.cacheKey),_.destroy()}}function R(_){a.remove(_)}function w(){a.dispose()}return{getParameters:p,getProgramCacheKey:x,getUniforms:v,acquireProgram:T,releaseProgram:b,releaseShaderCache:R,programs:c,dispose:w}}function YA(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function s(o,a,l){n.get(o)[a]=l}function r(){n=new WeakMap}return{has:e,get:t,remove:i,update:s,dispose:r}}function $A(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Lx(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Dx(){let n=[],e=0,t=[],i=[],s=[];function r(){e=0,t.length=0,i.length=0,s.length=0}function o(d){let f=0;return d.isInstancedMesh&&(f+=2),d.isSkinnedMesh&&(f+=1),f}function a(d,f,p,x,g,m){let v=n[e];return v===void 0?(v={id:d.id,object:d,geometry:f,material:p,materialVariant:o(d),groupOrder:x,renderOrder:d.renderOrder,z:g,group:m},n[e]=v):(v.id=d.id,v.object=d,v.geometry=f,v.material=p,v.materialVariant=o(d),v.groupOrder=x,v.renderOrder=d.renderOrder,v.z=g,v.group=m),e++,v}function l(d,f,p,x,g,m,v){v.reversedDepth===!0&&(g=-g);let T=a(d,f,p,x,g,m);p.transmission>0?i.push(T):p.transparent===!0?s.push(T):t.push(T)}function c(d,f,p,x,g,m){let v=a(d,f,p,x,g,m);p.transmission>0?i.unshift(v):p.transparent===!0?s.unshift(v):t.unshift(v)}function h(d,f){t.length>1&&t.sort(d||$A),i.length>1&&i.sort(f||Lx),s.length>1&&s.sort(f||Lx)}function u(){for(let d=e,f=n.length;d<f;d++){let p=n[d];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:t,transmissive:i,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function ZA(){let n=new WeakMap;function e(i,s){let r=n.get(i),o;return r===void 0?(o=new Dx,n.set(i,[o])):s>=r.length?(o=new Dx,r.push(o)):o=r[s],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function KA(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new V,color:new Ke};break;case"SpotLight":t={position:new V,direction:new V,color:new Ke,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new V,color:new Ke,distance:0,decay:0};break;case"HemisphereLight":t={direction:new V,skyColor:new Ke,groundColor:new Ke};break;case"RectAreaLight":t={color:new Ke,position:new V,halfWidth:new V,halfHeight:new V};break}return n[e.id]=t,t}}}function JA(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new qe};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new qe};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new qe,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var jA=0;function QA(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function eT(n){let e=new KA,t=JA(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new V);let s=new V,r=new Ze,o=new Ze;function a(c){let h=0,u=0,d=0;for(let N=0;N<9;N++)i.probe[N].set(0,0,0);let f=0,p=0,x=0,g=0,m=0,v=0,T=0,b=0,R=0,w=0,_=0,M=0,L=0,I=0;c.sort(QA);for(let N=0,O=c.length;N<O;N++){let P=c[N],z=P.color,H=P.intensity,G=P.distance,ee=null;if(P.shadow&&P.shadow.map&&(P.shadow.map.texture.format===$s?ee=P.shadow.map.texture:ee=P.shadow.map.depthTexture||P.shadow.map.texture),P.isAmbientLight)h+=z.r*H,u+=z.g*H,d+=z.b*H;else if(P.isLightProbe){for(let $=0;$<9;$++)i.probe[$].addScaledVector(P.sh.coefficients[$],H);I++}else if(P.isSunLight){let $=e.get(P);if($.color.copy(P.color).multiplyScalar(P.intensity),P.castShadow){let Q=P.shadow,se=t.get(P);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),i.sunShadow[p]=se,i.sunShadowMap[p]=ee;let me=Q.getViewportCount();for(let fe=0;fe<me;fe++)i.sunShadowMatrix[x+fe]=Q.getMatrix(fe),i.sunShadowCascade[x+fe]=Q._cascadeData[fe];x+=me,p++}i.sun[f]=$,f++}else if(P.isDirectionalLight){let $=e.get(P);if($.color.copy(P.color).multiplyScalar(P.intensity),P.castShadow){let Q=P.shadow,se=t.get(P);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,i.directionalShadow[g]=se,i.directionalShadowMap[g]=ee,i.directionalShadowMatrix[g]=P.shadow.matrix,R++}i.directional[g]=$,g++}else if(P.isSpotLight){let $=e.get(P);$.position.setFromMatrixPosition(P.matrixWorld),$.color.copy(z).multiplyScalar(H),$.distance=G,$.coneCos=Math.cos(P.angle),$.penumbraCos=Math.cos(P.angle*(1-P.penumbra)),$.decay=P.decay,i.spot[v]=$;let Q=P.shadow;if(P.map&&(i.spotLightMap[M]=P.map,M++,Q.updateMatrices(P),P.castShadow&&L++),i.spotLightMatrix[v]=Q.matrix,P.castShadow){let se=t.get(P);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,i.spotShadow[v]=se,i.spotShadowMap[v]=ee,_++}v++}else if(P.isRectAreaLight){let $=e.get(P);$.color.copy(z).multiplyScalar(H),$.halfWidth.set(P.width*.5,0,0),$.halfHeight.set(0,P.height*.5,0),i.rectArea[T]=$,T++}else if(P.isPointLight){let $=e.get(P);if($.color.copy(P.color).multiplyScalar(P.intensity),$.distance=P.distance,$.decay=P.decay,P.castShadow){let Q=P.shadow,se=t.get(P);se.shadowIntensity=Q.intensity,se.shadowBias=Q.bias,se.shadowNormalBias=Q.normalBias,se.shadowRadius=Q.radius,se.shadowMapSize=Q.mapSize,se.shadowCameraNear=Q.camera.near,se.shadowCameraFar=Q.camera.far,i.pointShadow[m]=se,i.pointShadowMap[m]=ee,i.pointShadowMatrix[m]=P.shadow.matrix,w++}i.point[m]=$,m++}else if(P.isHemisphereLight){let $=e.get(P);$.skyColor.copy(P.color).multiplyScalar(H),$.groundColor.copy(P.groundColor).multiplyScalar(H),i.hemi[b]=$,b++}}T>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=De.LTC_FLOAT_1,i.rectAreaLTC2=De.LTC_FLOAT_2):(i.rectAreaLTC1=De.LTC_HALF_1,i.rectAreaLTC2=De.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=d;let C=i.hash;(C.sunLength!==f||C.directionalLength!==g||C.pointLength!==m||C.spotLength!==v||C.rectAreaLength!==T||C.hemiLength!==b||C.numSunShadows!==p||C.numDirectionalShadows!==R||C.numPointShadows!==w||C.numSpotShadows!==_||C.numSpotMaps!==M||C.numLightProbes!==I)&&(i.sun.length=f,i.directional.length=g,i.spot.length=v,i.rectArea.length=T,i.point.length=m,i.hemi.length=b,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=x,i.sunShadowCascade.length=x,i.directionalShadow.length=R,i.directionalShadowMap.length=R,i.directionalShadowMatrix.length=R,i.pointShadow.length=w,i.pointShadowMap.length=w,i.pointShadowMatrix.length=w,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+M-L,i.spotLightMap.length=M,i.numSpotLightShadowsWithMaps=L,i.numLightProbes=I,C.sunLength=f,C.directionalLength=g,C.pointLength=m,C.spotLength=v,C.rectAreaLength=T,C.hemiLength=b,C.numSunShadows=p,C.numDirectionalShadows=R,C.numPointShadows=w,C.numSpotShadows=_,C.numSpotMaps=M,C.numLightProbes=I,i.version=jA++)}function l(c,h){let u=0,d=0,f=0,p=0,x=0,g=0,m=h.matrixWorldInverse;for(let v=0,T=c.length;v<T;v++){let b=c[v];if(b.isSunLight){let R=i.sun[u];R.direction.setFromMatrixPosition(b.matrixWorld),R.direction.transformDirection(m),u++}else if(b.isDirectionalLight){let R=i.directional[d];R.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),R.direction.sub(s),R.direction.transformDirection(m),d++}else if(b.isSpotLight){let R=i.spot[p];R.position.setFromMatrixPosition(b.matrixWorld),R.position.applyMatrix4(m),R.direction.setFromMatrixPosition(b.matrixWorld),s.setFromMatrixPosition(b.target.matrixWorld),R.direction.sub(s),R.direction.transformDirection(m),p++}else if(b.isRectAreaLight){let R=i.rectArea[x];R.position.setFromMatrixPosition(b.matrixWorld),R.position.applyMatrix4(m),o.identity(),r.copy(b.matrixWorld),r.premultiply(m),o.extractRotation(r),R.halfWidth.set(b.width*.5,0,0),R.halfHeight.set(0,b.height*.5,0),R.halfWidth.applyMatrix4(o),R.halfHeight.applyMatrix4(o),x++}else if(b.isPointLight){let R=i.point[f];R.position.setFromMatrixPosition(b.matrixWorld),R.position.applyMatrix4(m),f++}else if(b.isHemisphereLight){let R=i.hemi[g];R.direction.setFromMatrixPosition(b.matrixWorld),R.direction.transformDirection(m),g++}}}return{setup:a,setupView:l,state:i}}function Nx(n){let e=new eT(n),t=[],i=[],s=[];function r(u){h.camera=u,t.length=0,i.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):t.push(u)}function a(u){i.push(u)}function l(){e.setup(t),s.sort((u,d)=>u.priority-d.priority||u.id-d.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:s,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function tT(n){let e=new WeakMap;function t(s,r=0){let o=e.get(s),a;return o===void 0?(a=new Nx(n),e.set(s,[a])):r>=o.length?(a=new Nx(n),o.push(a)):a=o[r],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var nT=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,iT=`uniform sampler2D shadow_pass;
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
}`,sT=[new V(1,0,0),new V(-1,0,0),new V(0,1,0),new V(0,-1,0),new V(0,0,1),new V(0,0,-1)],rT=[new V(0,-1,0),new V(0,-1,0),new V(0,0,1),new V(0,0,-1),new V(0,-1,0),new V(0,-1,0)],Ux=new Ze,Va=new V,sf=new V;function oT(n,e,t){let i=new Gs,s=new qe,r=new qe,o=new kt,a=new fc,l=new pc,c={},h=t.maxTextureSize,u={[Ys]:Zn,[Zn]:Ys,[Yi]:Yi},d=new jn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new qe},radius:{value:4}},vertexShader:nT,fragmentShader:iT}),f=d.clone();f.defines.HORIZONTAL_PASS=1;let p=new Nn;p.setAttribute("position",new un(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let x=new Pn(p,d),g=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Na;let m=this.type;this.render=function(w,_,M){if(g.enabled===!1||g.autoUpdate===!1&&g.needsUpdate===!1||w.length===0)return;this.type===I0&&(je("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Na);let L=n.getRenderTarget(),I=n.getActiveCubeFace(),C=n.getActiveMipmapLevel(),N=n.state;N.setBlending(xr),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);let O=m!==this.type;O&&_.traverse(function(P){P.material&&(Array.isArray(P.material)?P.material.forEach(z=>z.needsUpdate=!0):P.material.needsUpdate=!0)});for(let P=0,z=w.length;P<z;P++){let H=w[P],G=H.shadow;if(G===void 0){je("WebGLShadowMap:",H,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;s.copy(G.mapSize);let ee=G.getFrameExtents();s.multiply(ee),r.copy(G.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/ee.x),s.x=r.x*ee.x,G.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/ee.y),s.y=r.y*ee.y,G.mapSize.y=r.y));let $=n.state.buffers.depth.getReversed();if(G.camera._reversedDepth=$,G.map===null||O===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===So){if(H.isPointLight){je("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new fi(s.x,s.y,{format:$s,type:Ni,minFilter:Dn,magFilter:Dn,generateMipmaps:!1}),G.map.texture.name=H.name+".shadowMap",G.map.depthTexture=new ms(s.x,s.y,ei),G.map.depthTexture.name=H.name+".shadowMapDepth",G.map.depthTexture.format=ds,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Rn,G.map.depthTexture.magFilter=Rn}else H.isPointLight?(G.map=new Wa(s.x),G.map.depthTexture=new va(s.x,Di)):(G.map=new fi(s.x,s.y),G.map.depthTexture=new ms(s.x,s.y,Di)),G.map.depthTexture.name=H.name+".shadowMap",G.map.depthTexture.format=ds,this.type===Na?(G.map.depthTexture.compareFunction=$?Wd:Hd,G.map.depthTexture.minFilter=Dn,G.map.depthTexture.magFilter=Dn):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=Rn,G.map.depthTexture.magFilter=Rn);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==s.x||G.map.height!==s.y)&&G.map.setSize(s.x,s.y);let Q=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();H.isPointLight!==!0&&G.updateMatrices(H,M);let se=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:M.layers;for(let me=0;me<Q;me++){let fe=G.getCamera(me);if(H.isPointLight){let q=G.camera,ae=G.matrix,he=H.distance||q.far;he!==q.far&&(q.far=he,q.updateProjectionMatrix()),Va.setFromMatrixPosition(H.matrixWorld),q.position.copy(Va),sf.copy(q.position),sf.add(sT[me]),q.up.copy(rT[me]),q.lookAt(sf),q.updateMatrixWorld(),ae.makeTranslation(-Va.x,-Va.y,-Va.z),Ux.multiplyMatrices(q.projectionMatrix,q.matrixWorldInverse),G._frustum.setFromProjectionMatrix(Ux,q.coordinateSystem,q.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)n.setRenderTarget(G.map,me),n.clear();else{me===0&&(n.setRenderTarget(G.map),n.clear());let q=G.getViewport(me);o.set(r.x*q.x,r.y*q.y,r.x*q.z,r.y*q.w),N.viewport(o)}i=G.getFrustum(me),b(_,M,fe,H,se,this.type)}G.isPointLightShadow!==!0&&this.type===So&&v(G,M),G.needsUpdate=!1}m=this.type,g.needsUpdate=!1,n.setRenderTarget(L,I,C)};function v(w,_){let M=e.update(x);d.defines.VSM_SAMPLES!==w.blurSamples&&(d.defines.VSM_SAMPLES=w.blurSamples,f.defines.VSM_SAMPLES=w.blurSamples,d.needsUpdate=!0,f.needsUpdate=!0),w.mapPass===null?w.mapPass=new fi(s.x,s.y,{format:$s,type:Ni}):(w.mapPass.width!==w.map.width||w.mapPass.height!==w.map.height)&&w.mapPass.setSize(w.map.width,w.map.height),d.uniforms.shadow_pass.value=w.map.depthTexture,d.uniforms.resolution.value.set(w.map.width,w.map.height),d.uniforms.radius.value=w.radius,n.setRenderTarget(w.mapPass),n.clear(),n.renderBufferDirect(_,null,M,d,x,null),f.uniforms.shadow_pass.value=w.mapPass.texture,f.uniforms.resolution.value.set(w.map.width,w.map.height),f.uniforms.radius.value=w.radius,n.setRenderTarget(w.map),n.clear(),n.renderBufferDirect(_,null,M,f,x,null)}function T(w,_,M,L){let I=null,C=M.isPointLight===!0?w.customDistanceMaterial:w.customDepthMaterial;if(C!==void 0)I=C;else if(I=M.isPointLight===!0?l:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let N=I.uuid,O=_.uuid,P=c[N];P===void 0&&(P={},c[N]=P);let z=P[O];z===void 0&&(z=I.clone(),P[O]=z,_.addEventListener("dispose",R)),I=z}if(I.visible=_.visible,I.wireframe=_.wireframe,L===So?I.side=_.shadowSide!==null?_.shadowSide:_.side:I.side=_.shadowSide!==null?_.shadowSide:u[_.side],I.alphaMap=_.alphaMap,I.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,I.map=_.map,I.clipShadows=_.clipShadows,I.clippingPlanes=_.clippingPlanes,I.clipIntersection=_.clipIntersection,I.displacementMap=_.displacementMap,I.displacementScale=_.displacementScale,I.displacementBias=_.displacementBias,I.wireframeLinewidth=_.wireframeLinewidth,I.linewidth=_.linewidth,M.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let N=n.properties.get(I);N.light=M}return I}function b(w,_,M,L,I,C){if(w.visible===!1)return;if(w.layers.test(I)&&(w.isMesh||w.isLine||w.isPoints)&&(w.castShadow||w.receiveShadow&&C===So)&&(!w.frustumCulled||w.intersectsFrustum(i))){w.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,w.matrixWorld);let P=e.update(w),z=w.material;if(Array.isArray(z)){let H=P.groups;for(let G=0,ee=H.length;G<ee;G++){let $=H[G],Q=z[$.materialIndex];if(Q&&Q.visible){let se=T(w,Q,L,C);w.onBeforeShadow(n,w,_,M,P,se,$),n.renderBufferDirect(M,null,P,se,w,$),w.onAfterShadow(n,w,_,M,P,se,$)}}}else if(z.visible){let H=T(w,z,L,C);w.onBeforeShadow(n,w,_,M,P,H,null),n.renderBufferDirect(M,null,P,H,w,null),w.onAfterShadow(n,w,_,M,P,H,null)}}let O=w.children;for(let P=0,z=O.length;P<z;P++)b(O[P],_,M,L,I,C)}function R(w){w.target.removeEventListener("dispose",R);for(let M in c){let L=c[M],I=w.target.uuid;I in L&&(L[I].dispose(),delete L[I])}}}function aT(n,e){function t(){let k=!1,oe=new kt,ne=null,Ee=new kt(0,0,0,0);return{setMask:function(ve){ne!==ve&&!k&&(n.colorMask(ve,ve,ve,ve),ne=ve)},setLocked:function(ve){k=ve},setClear:function(ve,Se,He,et,ue){ue===!0&&(ve*=et,Se*=et,He*=et),oe.set(ve,Se,He,et),Ee.equals(oe)===!1&&(n.clearColor(ve,Se,He,et),Ee.copy(oe))},reset:function(){k=!1,ne=null,Ee.set(-1,0,0,0)}}}function i(){let k=!1,oe=!1,ne=null,Ee=null,ve=null;return{setReversed:function(Se){if(oe!==Se){let He=e.get("EXT_clip_control");Se?He.clipControlEXT(He.LOWER_LEFT_EXT,He.ZERO_TO_ONE_EXT):He.clipControlEXT(He.LOWER_LEFT_EXT,He.NEGATIVE_ONE_TO_ONE_EXT),oe=Se;let et=ve;ve=null,this.setClear(et)}},getReversed:function(){return oe},setTest:function(Se){Se?xe(n.DEPTH_TEST):Ie(n.DEPTH_TEST)},setMask:function(Se){ne!==Se&&!k&&(n.depthMask(Se),ne=Se)},setFunc:function(Se){if(oe&&(Se=hx[Se]),Ee!==Se){switch(Se){case jl:n.depthFunc(n.NEVER);break;case Ql:n.depthFunc(n.ALWAYS);break;case ec:n.depthFunc(n.LESS);break;case lo:n.depthFunc(n.LEQUAL);break;case tc:n.depthFunc(n.EQUAL);break;case nc:n.depthFunc(n.GEQUAL);break;case ic:n.depthFunc(n.GREATER);break;case sc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}Ee=Se}},setLocked:function(Se){k=Se},setClear:function(Se){ve!==Se&&(ve=Se,oe&&(Se=1-Se),n.clearDepth(Se))},reset:function(){k=!1,ne=null,Ee=null,ve=null,oe=!1}}}function s(){let k=!1,oe=null,ne=null,Ee=null,ve=null,Se=null,He=null,et=null,ue=null;return{setTest:function(Be){k||(Be?xe(n.STENCIL_TEST):Ie(n.STENCIL_TEST))},setMask:function(Be){oe!==Be&&!k&&(n.stencilMask(Be),oe=Be)},setFunc:function(Be,tt,Ce){(ne!==Be||Ee!==tt||ve!==Ce)&&(n.stencilFunc(Be,tt,Ce),ne=Be,Ee=tt,ve=Ce)},setOp:function(Be,tt,Ce){(Se!==Be||He!==tt||et!==Ce)&&(n.stencilOp(Be,tt,Ce),Se=Be,He=tt,et=Ce)},setLocked:function(Be){k=Be},setClear:function(Be){ue!==Be&&(n.clearStencil(Be),ue=Be)},reset:function(){k=!1,oe=null,ne=null,Ee=null,ve=null,Se=null,He=null,et=null,ue=null}}}let r=new t,o=new i,a=new s,l={},c=new WeakMap,h={},u={},d={},f=new WeakMap,p=[],x=null,g=!1,m=null,v=null,T=null,b=null,R=null,w=null,_=null,M=new Ke(0,0,0),L=0,I=!1,C=null,N=null,O=null,P=null,z=null,H=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,ee=0,$=n.getParameter(n.VERSION);$.indexOf("WebGL")!==-1?(ee=parseFloat(/^WebGL (\d)/.exec($)[1]),G=ee>=1):$.indexOf("OpenGL ES")!==-1&&(ee=parseFloat(/^OpenGL ES (\d)/.exec($)[1]),G=ee>=2);let Q=null,se={},me=n.getParameter(n.SCISSOR_BOX),fe=n.getParameter(n.VIEWPORT),q=new kt().fromArray(me),ae=new kt().fromArray(fe);function he(k,oe,ne,Ee){let ve=new Uint8Array(4),Se=n.createTexture();n.bindTexture(k,Se),n.texParameteri(k,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(k,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let He=0;He<ne;He++)k===n.TEXTURE_3D||k===n.TEXTURE_2D_ARRAY?n.texImage3D(oe,0,n.RGBA,1,1,Ee,0,n.RGBA,n.UNSIGNED_BYTE,ve):n.texImage2D(oe+He,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,ve);return Se}let pe={};pe[n.TEXTURE_2D]=he(n.TEXTURE_2D,n.TEXTURE_2D,1),pe[n.TEXTURE_CUBE_MAP]=he(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),pe[n.TEXTURE_2D_ARRAY]=he(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),pe[n.TEXTURE_3D]=he(n.TEXTURE_3D,n.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),xe(n.DEPTH_TEST),o.setFunc(lo),nn(!1),Lt(Sd),xe(n.CULL_FACE),qt(xr);function xe(k){h[k]!==!0&&(n.enable(k),h[k]=!0)}function Ie(k){h[k]!==!1&&(n.disable(k),h[k]=!1)}function Ye(k,oe){return d[k]!==oe?(n.bindFramebuffer(k,oe),d[k]=oe,k===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=oe),k===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=oe),!0):!1}function ke(k,oe){let ne=p,Ee=!1;if(k){ne=f.get(oe),ne===void 0&&(ne=[],f.set(oe,ne));let ve=k.textures;if(ne.length!==ve.length||ne[0]!==n.COLOR_ATTACHMENT0){for(let Se=0,He=ve.length;Se<He;Se++)ne[Se]=n.COLOR_ATTACHMENT0+Se;ne.length=ve.length,Ee=!0}}else ne[0]!==n.BACK&&(ne[0]=n.BACK,Ee=!0);Ee&&n.drawBuffers(ne)}function dt(k){return x!==k?(n.useProgram(k),x=k,!0):!1}let ct={[_r]:n.FUNC_ADD,[D0]:n.FUNC_SUBTRACT,[N0]:n.FUNC_REVERSE_SUBTRACT};ct[U0]=n.MIN,ct[O0]=n.MAX;let rt={[F0]:n.ZERO,[k0]:n.ONE,[B0]:n.SRC_COLOR,[Td]:n.SRC_ALPHA,[X0]:n.SRC_ALPHA_SATURATE,[H0]:n.DST_COLOR,[G0]:n.DST_ALPHA,[z0]:n.ONE_MINUS_SRC_COLOR,[Cd]:n.ONE_MINUS_SRC_ALPHA,[W0]:n.ONE_MINUS_DST_COLOR,[V0]:n.ONE_MINUS_DST_ALPHA,[q0]:n.CONSTANT_COLOR,[Y0]:n.ONE_MINUS_CONSTANT_COLOR,[$0]:n.CONSTANT_ALPHA,[Z0]:n.ONE_MINUS_CONSTANT_ALPHA};function qt(k,oe,ne,Ee,ve,Se,He,et,ue,Be){if(k===xr){g===!0&&(Ie(n.BLEND),g=!1);return}if(g===!1&&(xe(n.BLEND),g=!0),k!==L0){if(k!==m||Be!==I){if((v!==_r||R!==_r)&&(n.blendEquation(n.FUNC_ADD),v=_r,R=_r),Be)switch(k){case wo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case wd:n.blendFunc(n.ONE,n.ONE);break;case Ed:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Ad:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:nt("WebGLState: Invalid blending: ",k);break}else switch(k){case wo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case wd:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Ed:nt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Ad:nt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:nt("WebGLState: Invalid blending: ",k);break}T=null,b=null,w=null,_=null,M.set(0,0,0),L=0,m=k,I=Be}return}ve=ve||oe,Se=Se||ne,He=He||Ee,(oe!==v||ve!==R)&&(n.blendEquationSeparate(ct[oe],ct[ve]),v=oe,R=ve),(ne!==T||Ee!==b||Se!==w||He!==_)&&(n.blendFuncSeparate(rt[ne],rt[Ee],rt[Se],rt[He]),T=ne,b=Ee,w=Se,_=He),(et.equals(M)===!1||ue!==L)&&(n.blendColor(et.r,et.g,et.b,ue),M.copy(et),L=ue),m=k,I=!1}function Ft(k,oe){k.side===Yi?Ie(n.CULL_FACE):xe(n.CULL_FACE);let ne=k.side===Zn;oe&&(ne=!ne),nn(ne),k.blending===wo&&k.transparent===!1?qt(xr):qt(k.blending,k.blendEquation,k.blendSrc,k.blendDst,k.blendEquationAlpha,k.blendSrcAlpha,k.blendDstAlpha,k.blendColor,k.blendAlpha,k.premultipliedAlpha),o.setFunc(k.depthFunc),o.setTest(k.depthTest),o.setMask(k.depthWrite),r.setMask(k.colorWrite);let Ee=k.stencilWrite;a.setTest(Ee),Ee&&(a.setMask(k.stencilWriteMask),a.setFunc(k.stencilFunc,k.stencilRef,k.stencilFuncMask),a.setOp(k.stencilFail,k.stencilZFail,k.stencilZPass)),yt(k.polygonOffset,k.polygonOffsetFactor,k.polygonOffsetUnits),k.alphaToCoverage===!0?xe(n.SAMPLE_ALPHA_TO_COVERAGE):Ie(n.SAMPLE_ALPHA_TO_COVERAGE)}function nn(k){C!==k&&(k?n.frontFace(n.CW):n.frontFace(n.CCW),C=k)}function Lt(k){k!==R0?(xe(n.CULL_FACE),k!==N&&(k===Sd?n.cullFace(n.BACK):k===P0?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ie(n.CULL_FACE),N=k}function vn(k){k!==O&&(G&&n.lineWidth(k),O=k)}function yt(k,oe,ne){k?(xe(n.POLYGON_OFFSET_FILL),(P!==oe||z!==ne)&&(P=oe,z=ne,o.getReversed()&&(oe=-oe,ne=-ne),n.polygonOffset(oe,ne))):Ie(n.POLYGON_OFFSET_FILL)}function dn(k){k?xe(n.SCISSOR_TEST):Ie(n.SCISSOR_TEST)}function Zt(k){k===void 0&&(k=n.TEXTURE0+H-1),Q!==k&&(n.activeTexture(k),Q=k)}function sn(k,oe,ne){ne===void 0&&(Q===null?ne=n.TEXTURE0+H-1:ne=Q);let Ee=se[ne];Ee===void 0&&(Ee={type:void 0,texture:void 0},se[ne]=Ee),(Ee.type!==k||Ee.texture!==oe)&&(Q!==ne&&(n.activeTexture(ne),Q=ne),n.bindTexture(k,oe||pe[k]),Ee.type=k,Ee.texture=oe)}function B(){let k=se[Q];k!==void 0&&k.type!==void 0&&(n.bindTexture(k.type,null),k.type=void 0,k.texture=void 0)}function Re(){try{n.compressedTexImage2D(...arguments)}catch(k){nt("WebGLState:",k)}}function Je(){try{n.compressedTexImage3D(...arguments)}catch(k){nt("WebGLState:",k)}}function at(){try{n.texSubImage2D(...arguments)}catch(k){nt("WebGLState:",k)}}function we(){try{n.texSubImage3D(...arguments)}catch(k){nt("WebGLState:",k)}}function Nt(){try{n.compressedTexSubImage2D(...arguments)}catch(k){nt("WebGLState:",k)}}function Ve(){try{n.compressedTexSubImage3D(...arguments)}catch(k){nt("WebGLState:",k)}}function $e(){try{n.texStorage2D(...arguments)}catch(k){nt("WebGLState:",k)}}function D(){try{n.texStorage3D(...arguments)}catch(k){nt("WebGLState:",k)}}function S(){try{n.texImage2D(...arguments)}catch(k){nt("WebGLState:",k)}}function Y(){try{n.texImage3D(...arguments)}catch(k){nt("WebGLState:",k)}}function de(k){return u[k]!==void 0?u[k]:n.getParameter(k)}function le(k,oe){u[k]!==oe&&(n.pixelStorei(k,oe),u[k]=oe)}function ye(k){q.equals(k)===!1&&(n.scissor(k.x,k.y,k.z,k.w),q.copy(k))}function be(k){ae.equals(k)===!1&&(n.viewport(k.x,k.y,k.z,k.w),ae.copy(k))}function te(k,oe){let ne=c.get(oe);ne===void 0&&(ne=new WeakMap,c.set(oe,ne));let Ee=ne.get(k);Ee===void 0&&(Ee=n.getUniformBlockIndex(oe,k.name),n.uniformBlockBinding(oe,Ee,Ee),ne.set(k,Ee))}function re(k,oe,ne){let ve=c.get(oe).get(k);l[ve]!==ne&&(n.bindBufferBase(n.UNIFORM_BUFFER,ve,ne),l[ve]=ne)}function _e(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},Q=null,se={},d={},l={},f=new WeakMap,p=[],x=null,g=!1,m=null,v=null,T=null,b=null,R=null,w=null,_=null,M=new Ke(0,0,0),L=0,I=!1,C=null,N=null,O=null,P=null,z=null,q.set(0,0,n.canvas.width,n.canvas.height),ae.set(0,0,n.canvas.width,n.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:xe,disable:Ie,bindFramebuffer:Ye,drawBuffers:ke,useProgram:dt,setBlending:qt,setMaterial:Ft,setFlipSided:nn,setCullFace:Lt,setLineWidth:vn,setPolygonOffset:yt,setScissorTest:dn,activeTexture:Zt,bindTexture:sn,unbindTexture:B,compressedTexImage2D:Re,compressedTexImage3D:Je,texImage2D:S,texImage3D:Y,pixelStorei:le,getParameter:de,updateUBOMapping:te,uniformBlockBinding:re,texStorage2D:$e,texStorage3D:D,texSubImage2D:at,texSubImage3D:we,compressedTexSubImage2D:Nt,compressedTexSubImage3D:Ve,scissor:ye,viewport:be,reset:_e}}function lT(n,e,t,i,s,r,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new qe,h=new WeakMap,u=new Set,d,f=new WeakMap,p=new Set,x=new FinalizationRegistry(D=>p.delete(D)),g=!1;try{g=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(D,S){return g?new OffscreenCanvas(D,S):ua("canvas")}function v(D,S,Y){let de=1,le=$e(D);if((le.width>Y||le.height>Y)&&(de=Y/Math.max(le.width,le.height)),de<1)if(typeof HTMLImageElement<"u"&&D instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&D instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&D instanceof ImageBitmap||typeof VideoFrame<"u"&&D instanceof VideoFrame){let ye=Math.floor(de*le.width),be=Math.floor(de*le.height);d===void 0&&(d=m(ye,be));let te=S?m(ye,be):d;return te.width=ye,te.height=be,te.getContext("2d").drawImage(D,0,0,ye,be),je("WebGLRenderer: Texture has been resized from ("+le.width+"x"+le.height+") to ("+ye+"x"+be+")."),te}else return"data"in D&&je("WebGLRenderer: Image in DataTexture is too big ("+le.width+"x"+le.height+")."),D;return D}function T(D){return D.generateMipmaps}function b(D){n.generateMipmap(D)}function R(D){return D.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:D.isWebGL3DRenderTarget?n.TEXTURE_3D:D.isWebGLArrayRenderTarget||D.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function w(D,S,Y,de,le,ye=!1){if(D!==null){if(n[D]!==void 0)return n[D];je("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+D+"'")}let be;de&&(be=e.get("EXT_texture_norm16"),be||je("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let te=S;if(S===n.RED&&(Y===n.FLOAT&&(te=n.R32F),Y===n.HALF_FLOAT&&(te=n.R16F),Y===n.UNSIGNED_BYTE&&(te=n.R8),Y===n.UNSIGNED_SHORT&&be&&(te=be.R16_EXT),Y===n.SHORT&&be&&(te=be.R16_SNORM_EXT)),S===n.RED_INTEGER&&(Y===n.UNSIGNED_BYTE&&(te=n.R8UI),Y===n.UNSIGNED_SHORT&&(te=n.R16UI),Y===n.UNSIGNED_INT&&(te=n.R32UI),Y===n.BYTE&&(te=n.R8I),Y===n.SHORT&&(te=n.R16I),Y===n.INT&&(te=n.R32I)),S===n.RG&&(Y===n.FLOAT&&(te=n.RG32F),Y===n.HALF_FLOAT&&(te=n.RG16F),Y===n.UNSIGNED_BYTE&&(te=n.RG8),Y===n.UNSIGNED_SHORT&&be&&(te=be.RG16_EXT),Y===n.SHORT&&be&&(te=be.RG16_SNORM_EXT)),S===n.RG_INTEGER&&(Y===n.UNSIGNED_BYTE&&(te=n.RG8UI),Y===n.UNSIGNED_SHORT&&(te=n.RG16UI),Y===n.UNSIGNED_INT&&(te=n.RG32UI),Y===n.BYTE&&(te=n.RG8I),Y===n.SHORT&&(te=n.RG16I),Y===n.INT&&(te=n.RG32I)),S===n.RGB_INTEGER&&(Y===n.UNSIGNED_BYTE&&(te=n.RGB8UI),Y===n.UNSIGNED_SHORT&&(te=n.RGB16UI),Y===n.UNSIGNED_INT&&(te=n.RGB32UI),Y===n.BYTE&&(te=n.RGB8I),Y===n.SHORT&&(te=n.RGB16I),Y===n.INT&&(te=n.RGB32I)),S===n.RGBA_INTEGER&&(Y===n.UNSIGNED_BYTE&&(te=n.RGBA8UI),Y===n.UNSIGNED_SHORT&&(te=n.RGBA16UI),Y===n.UNSIGNED_INT&&(te=n.RGBA32UI),Y===n.BYTE&&(te=n.RGBA8I),Y===n.SHORT&&(te=n.RGBA16I),Y===n.INT&&(te=n.RGBA32I)),S===n.RGB&&(Y===n.UNSIGNED_SHORT&&be&&(te=be.RGB16_EXT),Y===n.SHORT&&be&&(te=be.RGB16_SNORM_EXT),Y===n.UNSIGNED_INT_5_9_9_9_REV&&(te=n.RGB9_E5),Y===n.UNSIGNED_INT_10F_11F_11F_REV&&(te=n.R11F_G11F_B10F)),S===n.RGBA){let re=ye?ha:vt.getTransfer(le);Y===n.FLOAT&&(te=n.RGBA32F),Y===n.HALF_FLOAT&&(te=n.RGBA16F),Y===n.UNSIGNED_BYTE&&(te=re===Ct?n.SRGB8_ALPHA8:n.RGBA8),Y===n.UNSIGNED_SHORT&&be&&(te=be.RGBA16_EXT),Y===n.SHORT&&be&&(te=be.RGBA16_SNORM_EXT),Y===n.UNSIGNED_SHORT_4_4_4_4&&(te=n.RGBA4),Y===n.UNSIGNED_SHORT_5_5_5_1&&(te=n.RGB5_A1)}return(te===n.R16F||te===n.R32F||te===n.RG16F||te===n.RG32F||te===n.RGBA16F||te===n.RGBA32F)&&e.get("EXT_color_buffer_float"),te}function _(D,S){let Y;return D?S===null||S===Di||S===yr?Y=n.DEPTH24_STENCIL8:S===ei?Y=n.DEPTH32F_STENCIL8:S===Ao&&(Y=n.DEPTH24_STENCIL8,je("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):S===null||S===Di||S===yr?Y=n.DEPTH_COMPONENT24:S===ei?Y=n.DEPTH_COMPONENT32F:S===Ao&&(Y=n.DEPTH_COMPONENT16),Y}function M(D,S){return T(D)===!0||D.isFramebufferTexture&&D.minFilter!==Rn&&D.minFilter!==Dn?Math.log2(Math.max(S.width,S.height))+1:D.mipmaps.length>0?D.mipmaps.length:D.isCompressedTexture&&Array.isArray(D.image)?S.mipmaps.length:1}function L(D){let S=new WeakRef(D);i.get(D).__ref=S,p.add(S),x.register(D,S,S)}function I(D){let S=i.get(D).__ref;S!==void 0&&(p.delete(S),x.unregister(S))}function C(D){O(D.target)}function N(D){P(D.target)}function O(D){D.removeEventListener("dispose",C),I(D),H(D),D.isVideoTexture&&h.delete(D),D.isHTMLTexture&&u.delete(D)}function P(D){D.removeEventListener("dispose",N),I(D),ee(D)}function z(){for(let D of p){let S=D.deref();S!==void 0&&(S.isRenderTarget===!0?P(S):O(S))}p.clear(),u.clear()}function H(D){let S=i.get(D);if(S.__webglInit===void 0)return;let Y=D.source,de=f.get(Y);if(de){let le=de[S.__cacheKey];le.usedTimes--,le.usedTimes===0&&G(D),Object.keys(de).length===0&&f.delete(Y)}i.remove(D)}function G(D){let S=i.get(D);n.deleteTexture(S.__webglTexture);let Y=D.source,de=f.get(Y);delete de[S.__cacheKey],o.memory.textures--}function ee(D){let S=i.get(D);S.__depthDisposeCallback&&S.__depthDisposeCallback();let Y=D.depthTexture;if(Y&&Y.renderTarget===D&&O(Y),D.isWebGLCubeRenderTarget)for(let le=0;le<6;le++){if(Array.isArray(S.__webglFramebuffer[le]))for(let ye=0;ye<S.__webglFramebuffer[le].length;ye++)n.deleteFramebuffer(S.__webglFramebuffer[le][ye]);else n.deleteFramebuffer(S.__webglFramebuffer[le]);S.__webglDepthbuffer&&n.deleteRenderbuffer(S.__webglDepthbuffer[le])}else{if(Array.isArray(S.__webglFramebuffer))for(let le=0;le<S.__webglFramebuffer.length;le++)n.deleteFramebuffer(S.__webglFramebuffer[le]);else n.deleteFramebuffer(S.__webglFramebuffer);if(S.__webglDepthbuffer&&n.deleteRenderbuffer(S.__webglDepthbuffer),S.__webglMultisampledFramebuffer&&n.deleteFramebuffer(S.__webglMultisampledFramebuffer),S.__webglColorRenderbuffer)for(let le=0;le<S.__webglColorRenderbuffer.length;le++)S.__webglColorRenderbuffer[le]&&n.deleteRenderbuffer(S.__webglColorRenderbuffer[le]);S.__webglDepthRenderbuffer&&n.deleteRenderbuffer(S.__webglDepthRenderbuffer)}let de=D.textures;for(let le=0,ye=de.length;le<ye;le++){let be=i.get(de[le]);be.__webglTexture&&(n.deleteTexture(be.__webglTexture),o.memory.textures--),i.remove(de[le])}i.remove(D)}let $=0;function Q(){$=0}function se(){return $}function me(D){$=D}function fe(){let D=$;return D>=s.maxTextures&&je("WebGLTextures: Trying to use "+(D+1)+" texture units while this GPU supports only "+s.maxTextures),$+=1,D}function q(D){let S=[];return S.push(D.wrapS),S.push(D.wrapT),S.push(D.wrapR||0),S.push(D.magFilter),S.push(D.minFilter),S.push(D.anisotropy),S.push(D.internalFormat),S.push(D.format),S.push(D.type),S.push(D.generateMipmaps),S.push(D.mipmapsAutoUpdate),S.push(D.premultiplyAlpha),S.push(D.flipY),S.push(D.unpackAlignment),S.push(D.colorSpace),S.join()}function ae(D,S){let Y=i.get(D);if(D.isVideoTexture&&Nt(D),D.isRenderTargetTexture===!1&&D.isExternalTexture!==!0&&D.version>0&&Y.__version!==D.version){let de=D.image;if(de===null)je("WebGLRenderer: Texture marked for update but no image data found.");else if(de.complete===!1)je("WebGLRenderer: Texture marked for update but image is incomplete");else{Ft(Y,D,S);return}}else D.isExternalTexture&&(Y.__webglTexture=D.sourceTexture?D.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,Y.__webglTexture,n.TEXTURE0+S)}function he(D,S){let Y=i.get(D);if(D.isRenderTargetTexture===!1&&D.version>0&&Y.__version!==D.version){Ft(Y,D,S);return}else D.isExternalTexture&&(Y.__webglTexture=D.sourceTexture?D.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,Y.__webglTexture,n.TEXTURE0+S)}function pe(D,S){let Y=i.get(D);if(D.isRenderTargetTexture===!1&&D.version>0&&Y.__version!==D.version){Ft(Y,D,S);return}t.bindTexture(n.TEXTURE_3D,Y.__webglTexture,n.TEXTURE0+S)}function xe(D,S){let Y=i.get(D);if(D.version>0&&Y.__version!==D.version){nn(Y,D,S);return}t.bindTexture(n.TEXTURE_CUBE_MAP,Y.__webglTexture,n.TEXTURE0+S)}let Ie={[rc]:n.REPEAT,[Xi]:n.CLAMP_TO_EDGE,[oc]:n.MIRRORED_REPEAT},Ye={[Rn]:n.NEAREST,[j0]:n.NEAREST_MIPMAP_NEAREST,[Ua]:n.NEAREST_MIPMAP_LINEAR,[Dn]:n.LINEAR,[Pc]:n.LINEAR_MIPMAP_NEAREST,[xs]:n.LINEAR_MIPMAP_LINEAR},ke={[nx]:n.NEVER,[Xd]:n.ALWAYS,[ix]:n.LESS,[Hd]:n.LEQUAL,[sx]:n.EQUAL,[Wd]:n.GEQUAL,[rx]:n.GREATER,[ox]:n.NOTEQUAL};function dt(D,S){if(S.type===ei&&e.has("OES_texture_float_linear")===!1&&(S.magFilter===Dn||S.magFilter===Pc||S.magFilter===Ua||S.magFilter===xs||S.minFilter===Dn||S.minFilter===Pc||S.minFilter===Ua||S.minFilter===xs)&&je("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(D,n.TEXTURE_WRAP_S,Ie[S.wrapS]),n.texParameteri(D,n.TEXTURE_WRAP_T,Ie[S.wrapT]),(D===n.TEXTURE_3D||D===n.TEXTURE_2D_ARRAY)&&n.texParameteri(D,n.TEXTURE_WRAP_R,Ie[S.wrapR]),n.texParameteri(D,n.TEXTURE_MAG_FILTER,Ye[S.magFilter]),n.texParameteri(D,n.TEXTURE_MIN_FILTER,Ye[S.minFilter]),S.compareFunction&&(n.texParameteri(D,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(D,n.TEXTURE_COMPARE_FUNC,ke[S.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(S.magFilter===Rn||S.minFilter!==Ua&&S.minFilter!==xs||S.type===ei&&e.has("OES_texture_float_linear")===!1)return;if(S.anisotropy>1||i.get(S).__currentAnisotropy){let Y=e.get("EXT_texture_filter_anisotropic");n.texParameterf(D,Y.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(S.anisotropy,s.getMaxAnisotropy())),i.get(S).__currentAnisotropy=S.anisotropy}}}function ct(D,S){let Y=!1;D.__webglInit===void 0&&(D.__webglInit=!0,S.addEventListener("dispose",C),L(S));let de=S.source,le=f.get(de);le===void 0&&(le={},f.set(de,le));let ye=q(S);if(ye!==D.__cacheKey){le[ye]===void 0&&(le[ye]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,Y=!0),le[ye].usedTimes++;let be=le[D.__cacheKey];be!==void 0&&(le[D.__cacheKey].usedTimes--,be.usedTimes===0&&G(S)),D.__cacheKey=ye,D.__webglTexture=le[ye].texture}return Y}function rt(D,S,Y){return Math.floor(Math.floor(D/Y)/S)}function qt(D,S,Y,de){let ye=D.updateRanges;if(ye.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,S.width,S.height,Y,de,S.data);else{ye.sort((k,oe)=>k.start-oe.start);let be=0;for(let k=1;k<ye.length;k++){let oe=ye[be],ne=ye[k],Ee=oe.start+oe.count,ve=rt(ne.start,S.width,4),Se=rt(oe.start,S.width,4);ne.start<=Ee+1&&ve===Se&&rt(ne.start+ne.count-1,S.width,4)===ve?oe.count=Math.max(oe.count,ne.start+ne.count-oe.start):(++be,ye[be]=ne)}ye.length=be+1;let te=t.getParameter(n.UNPACK_ROW_LENGTH),re=t.getParameter(n.UNPACK_SKIP_PIXELS),_e=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,S.width);for(let k=0,oe=ye.length;k<oe;k++){let ne=ye[k],Ee=Math.floor(ne.start/4),ve=Math.ceil(ne.count/4),Se=Ee%S.width,He=Math.floor(Ee/S.width),et=ve,ue=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,Se),t.pixelStorei(n.UNPACK_SKIP_ROWS,He),t.texSubImage2D(n.TEXTURE_2D,0,Se,He,et,ue,Y,de,S.data)}D.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,te),t.pixelStorei(n.UNPACK_SKIP_PIXELS,re),t.pixelStorei(n.UNPACK_SKIP_ROWS,_e)}}function Ft(D,S,Y){let de=n.TEXTURE_2D;(S.isDataArrayTexture||S.isCompressedArrayTexture)&&(de=n.TEXTURE_2D_ARRAY),S.isData3DTexture&&(de=n.TEXTURE_3D);let le=ct(D,S),ye=S.source;t.bindTexture(de,D.__webglTexture,n.TEXTURE0+Y);let be=i.get(ye);if(ye.version!==be.__version||le===!0){if(t.activeTexture(n.TEXTURE0+Y),(typeof ImageBitmap<"u"&&S.image instanceof ImageBitmap)===!1){let ue=vt.getPrimaries(vt.workingColorSpace),Be=S.colorSpace===vs?null:vt.getPrimaries(S.colorSpace),tt=S.colorSpace===vs||ue===Be?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,S.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,S.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,tt)}t.pixelStorei(n.UNPACK_ALIGNMENT,S.unpackAlignment);let re=v(S.image,!1,s.maxTextureSize);re=Ve(S,re);let _e=r.convert(S.format,S.colorSpace),k=r.convert(S.type),oe=w(S.internalFormat,_e,k,S.normalized,S.colorSpace,S.isVideoTexture);dt(de,S);let ne,Ee=S.mipmaps,ve=S.isVideoTexture!==!0,Se=be.__version===void 0||le===!0,He=ye.dataReady,et=M(S,re);if(S.isDepthTexture)oe=_(S.format===_s,S.type),Se&&(ve?t.texStorage2D(n.TEXTURE_2D,1,oe,re.width,re.height):t.texImage2D(n.TEXTURE_2D,0,oe,re.width,re.height,0,_e,k,null));else if(S.isDataTexture)if(Ee.length>0){ve&&Se&&t.texStorage2D(n.TEXTURE_2D,et,oe,Ee[0].width,Ee[0].height);for(let ue=0,Be=Ee.length;ue<Be;ue++)ne=Ee[ue],ve?He&&t.texSubImage2D(n.TEXTURE_2D,ue,0,0,ne.width,ne.height,_e,k,ne.data):t.texImage2D(n.TEXTURE_2D,ue,oe,ne.width,ne.height,0,_e,k,ne.data);S.generateMipmaps=!1}else ve?(Se&&t.texStorage2D(n.TEXTURE_2D,et,oe,re.width,re.height),He&&qt(S,re,_e,k)):t.texImage2D(n.TEXTURE_2D,0,oe,re.width,re.height,0,_e,k,re.data);else if(S.isCompressedTexture)if(S.isCompressedArrayTexture){ve&&Se&&t.texStorage3D(n.TEXTURE_2D_ARRAY,et,oe,Ee[0].width,Ee[0].height,re.depth);for(let ue=0,Be=Ee.length;ue<Be;ue++)if(ne=Ee[ue],S.format!==Kn)if(_e!==null)if(ve){if(He)if(S.layerUpdates.size>0){let tt=tf(ne.width,ne.height,S.format,S.type);for(let Ce of S.layerUpdates){let lt=ne.data.subarray(Ce*tt/ne.data.BYTES_PER_ELEMENT,(Ce+1)*tt/ne.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ue,0,0,Ce,ne.width,ne.height,1,_e,lt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ue,0,0,0,ne.width,ne.height,re.depth,_e,ne.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,ue,oe,ne.width,ne.height,re.depth,0,ne.data,0,0);else je("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ve?He&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,ue,0,0,0,ne.width,ne.height,re.depth,_e,k,ne.data):t.texImage3D(n.TEXTURE_2D_ARRAY,ue,oe,ne.width,ne.height,re.depth,0,_e,k,ne.data);S.layerUpdates.size>0&&S.clearLayerUpdates()}else{ve&&Se&&t.texStorage2D(n.TEXTURE_2D,et,oe,Ee[0].width,Ee[0].height);for(let ue=0,Be=Ee.length;ue<Be;ue++)ne=Ee[ue],S.format!==Kn?_e!==null?ve?He&&t.compressedTexSubImage2D(n.TEXTURE_2D,ue,0,0,ne.width,ne.height,_e,ne.data):t.compressedTexImage2D(n.TEXTURE_2D,ue,oe,ne.width,ne.height,0,ne.data):je("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ve?He&&t.texSubImage2D(n.TEXTURE_2D,ue,0,0,ne.width,ne.height,_e,k,ne.data):t.texImage2D(n.TEXTURE_2D,ue,oe,ne.width,ne.height,0,_e,k,ne.data)}else if(S.isDataArrayTexture)if(ve){if(Se&&t.texStorage3D(n.TEXTURE_2D_ARRAY,et,oe,re.width,re.height,re.depth),He)if(S.layerUpdates.size>0){let ue=tf(re.width,re.height,S.format,S.type);for(let Be of S.layerUpdates){let tt=re.data.subarray(Be*ue/re.data.BYTES_PER_ELEMENT,(Be+1)*ue/re.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Be,re.width,re.height,1,_e,k,tt)}S.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,re.width,re.height,re.depth,_e,k,re.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,oe,re.width,re.height,re.depth,0,_e,k,re.data);else if(S.isData3DTexture)ve?(Se&&t.texStorage3D(n.TEXTURE_3D,et,oe,re.width,re.height,re.depth),He&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,re.width,re.height,re.depth,_e,k,re.data)):t.texImage3D(n.TEXTURE_3D,0,oe,re.width,re.height,re.depth,0,_e,k,re.data);else if(S.isFramebufferTexture){if(Se)if(ve)t.texStorage2D(n.TEXTURE_2D,et,oe,re.width,re.height);else{let ue=re.width,Be=re.height;for(let tt=0;tt<et;tt++)t.texImage2D(n.TEXTURE_2D,tt,oe,ue,Be,0,_e,k,null),ue>>=1,Be>>=1}}else if(S.isHTMLTexture){if("texElementImage2D"in n){let ue=n.canvas;if(ue.hasAttribute("layoutsubtree")||ue.setAttribute("layoutsubtree","true"),re.parentNode!==ue){ue.appendChild(re),u.add(S),ue.onpaint=Be=>{let tt=Be.changedElements;for(let Ce of u)tt.includes(Ce.image)&&(Ce.needsUpdate=!0)},ue.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,re);else{let tt=n.RGBA,Ce=n.RGBA,lt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,tt,Ce,lt,re)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(Ee.length>0){if(ve&&Se){let ue=$e(Ee[0]);t.texStorage2D(n.TEXTURE_2D,et,oe,ue.width,ue.height)}for(let ue=0,Be=Ee.length;ue<Be;ue++)ne=Ee[ue],ve?He&&t.texSubImage2D(n.TEXTURE_2D,ue,0,0,_e,k,ne):t.texImage2D(n.TEXTURE_2D,ue,oe,_e,k,ne);S.generateMipmaps=!1}else if(ve){if(Se){let ue=$e(re);t.texStorage2D(n.TEXTURE_2D,et,oe,ue.width,ue.height)}He&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,_e,k,re)}else t.texImage2D(n.TEXTURE_2D,0,oe,_e,k,re);T(S)&&S.mipmapsAutoUpdate===!0&&b(de),be.__version=ye.version,S.onUpdate&&S.onUpdate(S)}D.__version=S.version}function nn(D,S,Y){if(S.image.length!==6)return;let de=ct(D,S),le=S.source;t.bindTexture(n.TEXTURE_CUBE_MAP,D.__webglTexture,n.TEXTURE0+Y);let ye=i.get(le);if(le.version!==ye.__version||de===!0){t.activeTexture(n.TEXTURE0+Y);let be=vt.getPrimaries(vt.workingColorSpace),te=S.colorSpace===vs?null:vt.getPrimaries(S.colorSpace),re=S.colorSpace===vs||be===te?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,S.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,S.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,S.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,re);let _e=S.isCompressedTexture||S.image[0].isCompressedTexture,k=S.image[0]&&S.image[0].isDataTexture,oe=[];for(let Ce=0;Ce<6;Ce++)!_e&&!k?oe[Ce]=v(S.image[Ce],!0,s.maxCubemapSize):oe[Ce]=k?S.image[Ce].image:S.image[Ce],oe[Ce]=Ve(S,oe[Ce]);let ne=oe[0],Ee=r.convert(S.format,S.colorSpace),ve=r.convert(S.type),Se=w(S.internalFormat,Ee,ve,S.normalized,S.colorSpace),He=S.isVideoTexture!==!0,et=ye.__version===void 0||de===!0,ue=le.dataReady,Be=M(S,ne);dt(n.TEXTURE_CUBE_MAP,S);let tt;if(S.isDepthTexture){if(Se=_(S.format===_s,S.type),et)if(He)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,Se,ne.width,ne.height);else for(let Ce=0;Ce<6;Ce++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,Se,ne.width,ne.height,0,Ee,ve,null)}else if(_e){He&&et&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Be,Se,ne.width,ne.height);for(let Ce=0;Ce<6;Ce++){tt=oe[Ce].mipmaps;for(let lt=0;lt<tt.length;lt++){let Bt=tt[lt];S.format!==Kn?Ee!==null?He?ue&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,lt,0,0,Bt.width,Bt.height,Ee,Bt.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,lt,Se,Bt.width,Bt.height,0,Bt.data):je("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):He?ue&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,lt,0,0,Bt.width,Bt.height,Ee,ve,Bt.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,lt,Se,Bt.width,Bt.height,0,Ee,ve,Bt.data)}}}else{if(tt=S.mipmaps,He&&et){tt.length>0&&Be++;let Ce=$e(oe[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Be,Se,Ce.width,Ce.height)}for(let Ce=0;Ce<6;Ce++)if(k){He?ue&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,0,0,oe[Ce].width,oe[Ce].height,Ee,ve,oe[Ce].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,Se,oe[Ce].width,oe[Ce].height,0,Ee,ve,oe[Ce].data);for(let lt=0;lt<tt.length;lt++){let Gn=tt[lt].image[Ce].image;He?ue&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,lt+1,0,0,Gn.width,Gn.height,Ee,ve,Gn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,lt+1,Se,Gn.width,Gn.height,0,Ee,ve,Gn.data)}}else{He?ue&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,0,0,Ee,ve,oe[Ce]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,0,Se,Ee,ve,oe[Ce]);for(let lt=0;lt<tt.length;lt++){let Bt=tt[lt];He?ue&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,lt+1,0,0,Ee,ve,Bt.image[Ce]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+Ce,lt+1,Se,Ee,ve,Bt.image[Ce])}}}T(S)&&S.mipmapsAutoUpdate===!0&&b(n.TEXTURE_CUBE_MAP),ye.__version=le.version,S.onUpdate&&S.onUpdate(S)}D.__version=S.version}function Lt(D,S,Y,de,le,ye){let be=r.convert(Y.format,Y.colorSpace),te=r.convert(Y.type),re=w(Y.internalFormat,be,te,Y.normalized,Y.colorSpace),_e=i.get(S),k=i.get(Y);if(k.__renderTarget=S,!_e.__hasExternalTextures){let oe=Math.max(1,S.width>>ye),ne=Math.max(1,S.height>>ye);le===n.TEXTURE_3D||le===n.TEXTURE_2D_ARRAY?t.texImage3D(le,ye,re,oe,ne,S.depth,0,be,te,null):t.texImage2D(le,ye,re,oe,ne,0,be,te,null)}t.bindFramebuffer(n.FRAMEBUFFER,D),we(S)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,de,le,k.__webglTexture,0,at(S)):(le===n.TEXTURE_2D||le>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&le<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,de,le,k.__webglTexture,ye),t.bindFramebuffer(n.FRAMEBUFFER,null)}function vn(D,S,Y){if(n.bindRenderbuffer(n.RENDERBUFFER,D),S.depthBuffer){let de=S.depthTexture,le=de&&de.isDepthTexture?de.type:null,ye=_(S.stencilBuffer,le),be=S.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;we(S)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(S),ye,S.width,S.height):Y?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(S),ye,S.width,S.height):n.renderbufferStorage(n.RENDERBUFFER,ye,S.width,S.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,be,n.RENDERBUFFER,D)}else{let de=S.textures;for(let le=0;le<de.length;le++){let ye=de[le],be=r.convert(ye.format,ye.colorSpace),te=r.convert(ye.type),re=w(ye.internalFormat,be,te,ye.normalized,ye.colorSpace);we(S)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,at(S),re,S.width,S.height):Y?n.renderbufferStorageMultisample(n.RENDERBUFFER,at(S),re,S.width,S.height):n.renderbufferStorage(n.RENDERBUFFER,re,S.width,S.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function yt(D,S,Y){let de=S.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,D),!(S.depthTexture&&S.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let le=i.get(S.depthTexture);le.__renderTarget=S;let ye=de?S.depthTexture.image[0]:S.depthTexture.image;(!le.__webglTexture||ye.width!==S.width||ye.height!==S.height)&&(ye.width=S.width,ye.height=S.height,S.depthTexture.needsUpdate=!0),de?xe(S.depthTexture,0):ae(S.depthTexture,0);let be=le.__webglTexture,te=at(S),re=de?n.TEXTURE_CUBE_MAP_POSITIVE_X+Y:n.TEXTURE_2D,_e=S.depthTexture.format===_s?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(S.depthTexture.format===ds)we(S)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,_e,re,be,0,te):n.framebufferTexture2D(n.FRAMEBUFFER,_e,re,be,0);else if(S.depthTexture.format===_s)we(S)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,_e,re,be,0,te):n.framebufferTexture2D(n.FRAMEBUFFER,_e,re,be,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function dn(D){let S=i.get(D),Y=D.isWebGLCubeRenderTarget===!0;if(S.__boundDepthTexture!==D.depthTexture){let de=D.depthTexture;if(S.__depthDisposeCallback&&S.__depthDisposeCallback(),de){let le=()=>{delete S.__boundDepthTexture,delete S.__depthDisposeCallback,de.removeEventListener("dispose",le)};de.addEventListener("dispose",le),S.__depthDisposeCallback=le}S.__boundDepthTexture=de}if(D.depthTexture&&!S.__autoAllocateDepthBuffer)if(Y)for(let de=0;de<6;de++)yt(S.__webglFramebuffer[de],D,de);else D.texture.mipmaps.length>0?yt(S.__webglFramebuffer[0],D,0):yt(S.__webglFramebuffer,D,0);else if(Y){S.__webglDepthbuffer=[];for(let de=0;de<6;de++)if(t.bindFramebuffer(n.FRAMEBUFFER,S.__webglFramebuffer[de]),S.__webglDepthbuffer[de]===void 0)S.__webglDepthbuffer[de]=n.createRenderbuffer(),vn(S.__webglDepthbuffer[de],D,!1);else{let le=D.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=S.__webglDepthbuffer[de];n.bindRenderbuffer(n.RENDERBUFFER,ye),n.framebufferRenderbuffer(n.FRAMEBUFFER,le,n.RENDERBUFFER,ye)}}else if(D.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,S.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,S.__webglFramebuffer),S.__webglDepthbuffer===void 0)S.__webglDepthbuffer=n.createRenderbuffer(),vn(S.__webglDepthbuffer,D,!1);else{let le=D.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ye=S.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ye),n.framebufferRenderbuffer(n.FRAMEBUFFER,le,n.RENDERBUFFER,ye)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function Zt(D,S,Y){let de=i.get(D);S!==void 0&&Lt(de.__webglFramebuffer,D,D.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),Y!==void 0&&dn(D)}function sn(D){let S=D.texture,Y=i.get(D),de=i.get(S);D.addEventListener("dispose",N),L(D);let le=D.textures,ye=D.isWebGLCubeRenderTarget===!0,be=le.length>1;if(be||(de.__webglTexture===void 0&&(de.__webglTexture=n.createTexture()),de.__version=S.version,o.memory.textures++),ye){Y.__webglFramebuffer=[];for(let te=0;te<6;te++)if(S.mipmaps.length>0){Y.__webglFramebuffer[te]=[];for(let re=0;re<S.mipmaps.length;re++)Y.__webglFramebuffer[te][re]=n.createFramebuffer()}else Y.__webglFramebuffer[te]=n.createFramebuffer()}else{if(S.mipmaps.length>0){Y.__webglFramebuffer=[];for(let te=0;te<S.mipmaps.length;te++)Y.__webglFramebuffer[te]=n.createFramebuffer()}else Y.__webglFramebuffer=n.createFramebuffer();if(be)for(let te=0,re=le.length;te<re;te++){let _e=i.get(le[te]);_e.__webglTexture===void 0&&(_e.__webglTexture=n.createTexture(),o.memory.textures++)}if(D.samples>0&&we(D)===!1){Y.__webglMultisampledFramebuffer=n.createFramebuffer(),Y.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,Y.__webglMultisampledFramebuffer);for(let te=0;te<le.length;te++){let re=le[te];Y.__webglColorRenderbuffer[te]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,Y.__webglColorRenderbuffer[te]);let _e=r.convert(re.format,re.colorSpace),k=r.convert(re.type),oe=w(re.internalFormat,_e,k,re.normalized,re.colorSpace,D.isXRRenderTarget===!0),ne=at(D);n.renderbufferStorageMultisample(n.RENDERBUFFER,ne,oe,D.width,D.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+te,n.RENDERBUFFER,Y.__webglColorRenderbuffer[te])}n.bindRenderbuffer(n.RENDERBUFFER,null),D.depthBuffer&&(Y.__webglDepthRenderbuffer=n.createRenderbuffer(),vn(Y.__webglDepthRenderbuffer,D,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ye){t.bindTexture(n.TEXTURE_CUBE_MAP,de.__webglTexture),dt(n.TEXTURE_CUBE_MAP,S);for(let te=0;te<6;te++)if(S.mipmaps.length>0)for(let re=0;re<S.mipmaps.length;re++)Lt(Y.__webglFramebuffer[te][re],D,S,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+te,re);else Lt(Y.__webglFramebuffer[te],D,S,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+te,0);T(S)?b(n.TEXTURE_CUBE_MAP):S.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,S.mipmaps.length-1),t.unbindTexture()}else if(be){for(let te=0,re=le.length;te<re;te++){let _e=le[te],k=i.get(_e),oe=n.TEXTURE_2D;(D.isWebGL3DRenderTarget||D.isWebGLArrayRenderTarget)&&(oe=D.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(oe,k.__webglTexture),dt(oe,_e),Lt(Y.__webglFramebuffer,D,_e,n.COLOR_ATTACHMENT0+te,oe,0),T(_e)&&b(oe)}t.unbindTexture()}else{let te=n.TEXTURE_2D;if((D.isWebGL3DRenderTarget||D.isWebGLArrayRenderTarget)&&(te=D.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(te,de.__webglTexture),dt(te,S),S.mipmaps.length>0)for(let re=0;re<S.mipmaps.length;re++)Lt(Y.__webglFramebuffer[re],D,S,n.COLOR_ATTACHMENT0,te,re);else Lt(Y.__webglFramebuffer,D,S,n.COLOR_ATTACHMENT0,te,0);T(S)?b(te):S.mipmaps.length>0&&n.texParameteri(te,n.TEXTURE_MAX_LEVEL,S.mipmaps.length-1),t.unbindTexture()}D.depthBuffer&&dn(D)}function B(D){let S=D.textures;for(let Y=0,de=S.length;Y<de;Y++){let le=S[Y];if(T(le)&&le.mipmapsAutoUpdate===!0){let ye=R(D),be=i.get(le).__webglTexture;t.bindTexture(ye,be),b(ye),t.unbindTexture()}}}let Re=[];function Je(D){if(D.samples>0){if(we(D)===!1){let S=D.textures,Y=D.width,de=D.height,le=n.COLOR_BUFFER_BIT,ye=D.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,be=i.get(D),te=S.length>1;if(te)for(let _e=0;_e<S.length;_e++)t.bindFramebuffer(n.FRAMEBUFFER,be.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+_e,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,be.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+_e,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,be.__webglMultisampledFramebuffer),D.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,be.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,be.__webglFramebuffer);for(let _e=0;_e<S.length;_e++){if(D.resolveDepthBuffer&&(D.depthBuffer&&(le|=n.DEPTH_BUFFER_BIT),D.stencilBuffer&&D.resolveStencilBuffer&&(le|=n.STENCIL_BUFFER_BIT)),te){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,be.__webglColorRenderbuffer[_e]);let k=i.get(S[_e]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,k,0)}n.blitFramebuffer(0,0,Y,de,0,0,Y,de,le,n.NEAREST),l===!0&&(Re.length=0,Re.push(n.COLOR_ATTACHMENT0+_e),D.depthBuffer&&D.storeMultisampledDepthBuffer===!1&&Re.push(ye),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,Re))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),te)for(let _e=0;_e<S.length;_e++){t.bindFramebuffer(n.FRAMEBUFFER,be.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+_e,n.RENDERBUFFER,be.__webglColorRenderbuffer[_e]);let k=i.get(S[_e]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,be.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+_e,n.TEXTURE_2D,k,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,be.__webglMultisampledFramebuffer)}else if(D.depthBuffer&&D.storeMultisampledDepthBuffer===!1&&l){let S=D.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[S])}}}function at(D){return Math.min(s.maxSamples,D.samples)}function we(D){let S=i.get(D);return D.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&S.__useRenderToTexture!==!1}function Nt(D){let S=o.render.frame;h.get(D)!==S&&(h.set(D,S),D.update())}function Ve(D,S){let Y=D.colorSpace,de=D.format,le=D.type;return D.isCompressedTexture===!0||D.isVideoTexture===!0||Y!==ca&&Y!==vs&&(vt.getTransfer(Y)===Ct?(de!==Kn||le!==Qn)&&je("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):nt("WebGLTextures: Unsupported texture color space:",Y)),S}function $e(D){return typeof HTMLImageElement<"u"&&D instanceof HTMLImageElement?(c.width=D.naturalWidth||D.width,c.height=D.naturalHeight||D.height):typeof VideoFrame<"u"&&D instanceof VideoFrame?(c.width=D.displayWidth,c.height=D.displayHeight):(c.width=D.width,c.height=D.height),c}this.allocateTextureUnit=fe,this.resetTextureUnits=Q,this.getTextureUnits=se,this.setTextureUnits=me,this.setTexture2D=ae,this.setTexture2DArray=he,this.setTexture3D=pe,this.setTextureCube=xe,this.rebindTextures=Zt,this.setupRenderTarget=sn,this.updateRenderTargetMipmap=B,this.updateMultisampleRenderTarget=Je,this.setupDepthRenderbuffer=dn,this.setupFrameBufferTexture=Lt,this.useMultisampledRTT=we,this.dispose=z}function cT(n,e){function t(i,s=vs){let r,o=vt.getTransfer(s);if(i===Qn)return n.UNSIGNED_BYTE;if(i===Lc)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Dc)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Bd)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===zd)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Fd)return n.BYTE;if(i===kd)return n.SHORT;if(i===Ao)return n.UNSIGNED_SHORT;if(i===Ic)return n.INT;if(i===Di)return n.UNSIGNED_INT;if(i===ei)return n.FLOAT;if(i===Ni)return n.HALF_FLOAT;if(i===Gd)return n.ALPHA;if(i===Vd)return n.RGB;if(i===Kn)return n.RGBA;if(i===ds)return n.DEPTH_COMPONENT;if(i===_s)return n.DEPTH_STENCIL;if(i===Nc)return n.RED;if(i===Uc)return n.RED_INTEGER;if(i===$s)return n.RG;if(i===Oc)return n.RG_INTEGER;if(i===Fc)return n.RGBA_INTEGER;if(i===Oa||i===Fa||i===ka||i===Ba)if(o===Ct)if(r=e.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(i===Oa)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Fa)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===ka)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Ba)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=e.get("WEBGL_compressed_texture_s3tc"),r!==null){if(i===Oa)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Fa)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===ka)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Ba)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===kc||i===Bc||i===zc||i===Gc)if(r=e.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(i===kc)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Bc)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===zc)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Gc)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Vc||i===Hc||i===Wc||i===Xc||i===qc||i===za||i===Yc)if(r=e.get("WEBGL_compressed_texture_etc"),r!==null){if(i===Vc||i===Hc)return o===Ct?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(i===Wc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(i===Xc)return r.COMPRESSED_R11_EAC;if(i===qc)return r.COMPRESSED_SIGNED_R11_EAC;if(i===za)return r.COMPRESSED_RG11_EAC;if(i===Yc)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===$c||i===Zc||i===Kc||i===Jc||i===jc||i===Qc||i===eh||i===th||i===nh||i===ih||i===sh||i===rh||i===oh||i===ah)if(r=e.get("WEBGL_compressed_texture_astc"),r!==null){if(i===$c)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Zc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Kc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Jc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===jc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Qc)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===eh)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===th)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===nh)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===ih)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===sh)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===rh)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===oh)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===ah)return o===Ct?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===lh||i===ch||i===hh)if(r=e.get("EXT_texture_compression_bptc"),r!==null){if(i===lh)return o===Ct?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===ch)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===hh)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===uh||i===dh||i===Ga||i===fh)if(r=e.get("EXT_texture_compression_rgtc"),r!==null){if(i===uh)return r.COMPRESSED_RED_RGTC1_EXT;if(i===dh)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Ga)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===fh)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===yr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var hT=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,uT=`
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

}`,uf=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new ya(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new jn({vertexShader:hT,fragmentShader:uT,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Pn(new wa(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},df=class extends Ii{constructor(e,t){super();let i=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,d=null,f=null,p=null,x=typeof XRWebGLBinding<"u",g=new uf,m={},v=t.getContextAttributes(),T=null,b=null,R=[],w=[],_=new qe,M=null,L=null,I=new kn;I.viewport=new kt;let C=new kn;C.viewport=new kt;let N=[I,C],O=new Ac,P=null,z=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(q){let ae=R[q];return ae===void 0&&(ae=new mo,R[q]=ae),ae.getTargetRaySpace()},this.getControllerGrip=function(q){let ae=R[q];return ae===void 0&&(ae=new mo,R[q]=ae),ae.getGripSpace()},this.getHand=function(q){let ae=R[q];return ae===void 0&&(ae=new mo,R[q]=ae),ae.getHandSpace()};function H(q){let ae=w.indexOf(q.inputSource);if(ae===-1)return;let he=R[ae];he!==void 0&&(he.update(q.inputSource,q.frame,c||o),he.dispatchEvent({type:q.type,data:q.inputSource}))}function G(){s.removeEventListener("select",H),s.removeEventListener("selectstart",H),s.removeEventListener("selectend",H),s.removeEventListener("squeeze",H),s.removeEventListener("squeezestart",H),s.removeEventListener("squeezeend",H),s.removeEventListener("end",G),s.removeEventListener("inputsourceschange",ee);for(let q=0;q<R.length;q++){let ae=w[q];ae!==null&&(w[q]=null,R[q].disconnect(ae))}P=null,z=null,g.reset();for(let q in m)delete m[q];if(e.setRenderTarget(T),f=null,d=null,u=null,s=null,b=null,fe.stop(),i.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),L!==null){let q=L.camera;q.fov=L.fov,q.zoom=L.zoom,q.updateProjectionMatrix(),L=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(q){r=q,i.isPresenting===!0&&je("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(q){a=q,i.isPresenting===!0&&je("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(q){c=q},this.getBaseLayer=function(){return d!==null?d:f},this.getBinding=function(){return u===null&&x&&(u=new XRWebGLBinding(s,t)),u},this.getFrame=function(){return p},this.getSession=function(){return s},this.setSession=async function(q){if(s=q,s!==null){if(T=e.getRenderTarget(),s.addEventListener("select",H),s.addEventListener("selectstart",H),s.addEventListener("selectend",H),s.addEventListener("squeeze",H),s.addEventListener("squeezestart",H),s.addEventListener("squeezeend",H),s.addEventListener("end",G),s.addEventListener("inputsourceschange",ee),v.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),x&&"createProjectionLayer"in XRWebGLBinding.prototype){let he=null,pe=null,xe=null;v.depth&&(xe=v.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,he=v.stencil?_s:ds,pe=v.stencil?yr:Di);let Ie={colorFormat:t.RGBA8,depthFormat:xe,scaleFactor:r};u=this.getBinding(),d=u.createProjectionLayer(Ie),s.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),b=new fi(d.textureWidth,d.textureHeight,{format:Kn,type:Qn,depthTexture:new ms(d.textureWidth,d.textureHeight,pe,void 0,void 0,void 0,void 0,void 0,void 0,he),stencilBuffer:v.stencil,colorSpace:e.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let he={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:r};f=new XRWebGLLayer(s,t,he),s.updateRenderState({baseLayer:f}),e.setPixelRatio(1),e.setSize(f.framebufferWidth,f.framebufferHeight,!1),b=new fi(f.framebufferWidth,f.framebufferHeight,{format:Kn,type:Qn,colorSpace:e.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}b.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),fe.setContext(s),fe.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return g.getDepthTexture()};function ee(q){for(let ae=0;ae<q.removed.length;ae++){let he=q.removed[ae],pe=w.indexOf(he);pe>=0&&(w[pe]=null,R[pe].disconnect(he))}for(let ae=0;ae<q.added.length;ae++){let he=q.added[ae],pe=w.indexOf(he);if(pe===-1){for(let Ie=0;Ie<R.length;Ie++)if(Ie>=w.length){w.push(he),pe=Ie;break}else if(w[Ie]===null){w[Ie]=he,pe=Ie;break}if(pe===-1)break}let xe=R[pe];xe&&xe.connect(he)}}function $(q,ae){ae===null?q.matrixWorld.copy(q.matrix):q.matrixWorld.multiplyMatrices(ae.matrixWorld,q.matrix),q.matrixWorldInverse.copy(q.matrixWorld).invert()}this.updateCamera=function(q){if(s===null)return;let ae=q.near,he=q.far;g.texture!==null&&(g.depthNear>0&&(ae=g.depthNear),g.depthFar>0&&(he=g.depthFar)),O.near=C.near=I.near=ae,O.far=C.far=I.far=he,(P!==O.near||z!==O.far)&&(s.updateRenderState({depthNear:O.near,depthFar:O.far}),P=O.near,z=O.far),O.layers.mask=q.layers.mask|6,I.layers.mask=O.layers.mask&-5,C.layers.mask=O.layers.mask&-3;let pe=q.parent,xe=O.cameras;$(O,pe);for(let Ie=0;Ie<xe.length;Ie++)$(xe[Ie],pe);O.projectionMatrix.copy(I.projectionMatrix),O.projectionMatrixInverse.copy(I.projectionMatrixInverse),L===null&&q.isPerspectiveCamera&&(L={camera:q,fov:q.fov,zoom:q.zoom}),Q(q,O,pe)};function Q(q,ae,he){he===null?q.matrix.copy(ae.matrixWorld):(q.matrix.copy(he.matrixWorld),q.matrix.invert(),q.matrix.multiply(ae.matrixWorld)),q.matrix.decompose(q.position,q.quaternion,q.scale),q.updateMatrixWorld(!0),q.projectionMatrix.copy(ae.projectionMatrix),q.projectionMatrixInverse.copy(ae.projectionMatrixInverse),q.isPerspectiveCamera&&(q.fov=uo*2*Math.atan(1/q.projectionMatrix.elements[5]),q.zoom=1)}this.getCamera=function(){return O},this.getFoveation=function(){if(!(d===null&&f===null))return l},this.setFoveation=function(q){l=q,d!==null&&(d.fixedFoveation=q),f!==null&&f.fixedFoveation!==void 0&&(f.fixedFoveation=q)},this.hasDepthSensing=function(){return g.texture!==null},this.getDepthSensingMesh=function(){return g.getMesh(O)},this.getCameraTexture=function(q){return m[q]};let se=null;function me(q,ae){if(h=ae.getViewerPose(c||o),p=ae,h!==null){let he=h.views;f!==null&&(e.setRenderTargetFramebuffer(b,f.framebuffer),e.setRenderTarget(b));let pe=!1;he.length!==O.cameras.length&&(O.cameras.length=0,pe=!0);for(let ke=0;ke<he.length;ke++){let dt=he[ke],ct=null;if(f!==null)ct=f.getViewport(dt);else{let qt=u.getViewSubImage(d,dt);ct=qt.viewport,ke===0&&(e.setRenderTargetTextures(b,qt.colorTexture,qt.depthStencilTexture),e.setRenderTarget(b))}let rt=N[ke];rt===void 0&&(rt=new kn,rt.layers.enable(ke),rt.viewport=new kt,N[ke]=rt),rt.matrix.fromArray(dt.transform.matrix),rt.matrix.decompose(rt.position,rt.quaternion,rt.scale),rt.projectionMatrix.fromArray(dt.projectionMatrix),rt.projectionMatrixInverse.copy(rt.projectionMatrix).invert(),rt.viewport.set(ct.x,ct.y,ct.width,ct.height),ke===0&&(O.matrix.copy(rt.matrix),O.matrix.decompose(O.position,O.quaternion,O.scale)),pe===!0&&O.cameras.push(rt)}let xe=s.enabledFeatures;if(xe&&xe.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&x){u=i.getBinding();let ke=u.getDepthInformation(he[0]);ke&&ke.isValid&&ke.texture&&g.init(ke,s.renderState)}if(xe&&xe.includes("camera-access")&&x){e.state.unbindTexture(),u=i.getBinding();for(let ke=0;ke<he.length;ke++){let dt=he[ke].camera;if(dt){let ct=m[dt];ct||(ct=new ya,m[dt]=ct);let rt=u.getCameraImage(dt);ct.sourceTexture=rt}}}}for(let he=0;he<R.length;he++){let pe=w[he],xe=R[he];pe!==null&&xe!==void 0&&xe.update(pe,ae,c||o)}se&&se(q,ae),ae.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:ae}),p=null}let fe=new Ox;fe.setAnimationLoop(me),this.setAnimationLoop=function(q){se=q},this.dispose=function(){}}},dT=new Ze,qx=new st;qx.set(-1,0,0,0,1,0,0,0,1);function fT(n,e){function t(g,m){g.matrixAutoUpdate===!0&&g.updateMatrix(),m.value.copy(g.matrix)}function i(g,m){m.color.getRGB(g.fogColor.value,jd(n)),m.isFog?(g.fogNear.value=m.near,g.fogFar.value=m.far):m.isFogExp2&&(g.fogDensity.value=m.density)}function s(g,m,v,T,b){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(g,m):m.isMeshLambertMaterial?(r(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(g,m),u(g,m)):m.isMeshPhongMaterial?(r(g,m),h(g,m),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(g,m),d(g,m),m.isMeshPhysicalMaterial&&f(g,m,b)):m.isMeshMatcapMaterial?(r(g,m),p(g,m)):m.isMeshDepthMaterial?r(g,m):m.isMeshDistanceMaterial?(r(g,m),x(g,m)):m.isMeshNormalMaterial?r(g,m):m.isLineBasicMaterial?(o(g,m),m.isLineDashedMaterial&&a(g,m)):m.isPointsMaterial?l(g,m,v,T):m.isSpriteMaterial?c(g,m):m.isShadowMaterial?(g.color.value.copy(m.color),g.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(g,m){g.opacity.value=m.opacity,m.color&&g.diffuse.value.copy(m.color),m.emissive&&g.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.bumpMap&&(g.bumpMap.value=m.bumpMap,t(m.bumpMap,g.bumpMapTransform),g.bumpScale.value=m.bumpScale,m.side===Zn&&(g.bumpScale.value*=-1)),m.normalMap&&(g.normalMap.value=m.normalMap,t(m.normalMap,g.normalMapTransform),g.normalScale.value.copy(m.normalScale),m.side===Zn&&g.normalScale.value.negate()),m.displacementMap&&(g.displacementMap.value=m.displacementMap,t(m.displacementMap,g.displacementMapTransform),g.displacementScale.value=m.displacementScale,g.displacementBias.value=m.displacementBias),m.emissiveMap&&(g.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,g.emissiveMapTransform)),m.specularMap&&(g.specularMap.value=m.specularMap,t(m.specularMap,g.specularMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest);let v=e.get(m),T=v.envMap,b=v.envMapRotation;T&&(g.envMap.value=T,g.envMapRotation.value.setFromMatrix4(dT.makeRotationFromEuler(b)).transpose(),T.isCubeTexture&&T.isRenderTargetTexture===!1&&g.envMapRotation.value.premultiply(qx),g.reflectivity.value=m.reflectivity,g.ior.value=m.ior,g.refractionRatio.value=m.refractionRatio),m.lightMap&&(g.lightMap.value=m.lightMap,g.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,g.lightMapTransform)),m.aoMap&&(g.aoMap.value=m.aoMap,g.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,g.aoMapTransform))}function o(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform))}function a(g,m){g.dashSize.value=m.dashSize,g.totalSize.value=m.dashSize+m.gapSize,g.scale.value=m.scale}function l(g,m,v,T){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.size.value=m.size*v,g.scale.value=T*.5,m.map&&(g.map.value=m.map,t(m.map,g.uvTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function c(g,m){g.diffuse.value.copy(m.color),g.opacity.value=m.opacity,g.rotation.value=m.rotation,m.map&&(g.map.value=m.map,t(m.map,g.mapTransform)),m.alphaMap&&(g.alphaMap.value=m.alphaMap,t(m.alphaMap,g.alphaMapTransform)),m.alphaTest>0&&(g.alphaTest.value=m.alphaTest)}function h(g,m){g.specular.value.copy(m.specular),g.shininess.value=Math.max(m.shininess,1e-4)}function u(g,m){m.gradientMap&&(g.gradientMap.value=m.gradientMap)}function d(g,m){g.metalness.value=m.metalness,m.metalnessMap&&(g.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,g.metalnessMapTransform)),g.roughness.value=m.roughness,m.roughnessMap&&(g.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,g.roughnessMapTransform)),m.envMap&&(g.envMapIntensity.value=m.envMapIntensity)}function f(g,m,v){g.ior.value=m.ior,m.diffuseRoughness>0&&(g.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(g.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,g.diffuseRoughnessMapTransform))),m.sheen>0&&(g.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),g.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(g.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,g.sheenColorMapTransform)),m.sheenRoughnessMap&&(g.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,g.sheenRoughnessMapTransform))),m.clearcoat>0&&(g.clearcoat.value=m.clearcoat,g.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(g.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,g.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(g.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,g.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(g.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,g.clearcoatNormalMapTransform),g.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===Zn&&g.clearcoatNormalScale.value.negate())),m.dispersion>0&&(g.dispersion.value=m.dispersion),m.retroreflectivity>0&&(g.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(g.iridescence.value=m.iridescence,g.iridescenceIOR.value=m.iridescenceIOR,g.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,g.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(g.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,g.iridescenceMapTransform)),m.iridescenceThicknessMap&&(g.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,g.iridescenceThicknessMapTransform))),m.transmission>0&&(g.transmission.value=m.transmission,g.transmissionSamplerMap.value=v.texture,g.transmissionSamplerSize.value.set(v.width,v.height),m.transmissionMap&&(g.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,g.transmissionMapTransform)),g.thickness.value=m.thickness,m.thicknessMap&&(g.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,g.thicknessMapTransform)),g.attenuationDistance.value=m.attenuationDistance,g.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(g.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(g.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,g.anisotropyMapTransform))),g.specularIntensity.value=m.specularIntensity,g.specularColor.value.copy(m.specularColor),m.specularColorMap&&(g.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,g.specularColorMapTransform)),m.specularIntensityMap&&(g.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,g.specularIntensityMapTransform))}function p(g,m){m.matcap&&(g.matcap.value=m.matcap)}function x(g,m){let v=e.get(m).light;g.referencePosition.value.setFromMatrixPosition(v.matrixWorld),g.nearDistance.value=v.shadow.camera.near,g.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:s}}function pT(n,e,t,i){let s={},r={};function o(v,T){let b=T.program;i.uniformBlockBinding(v,b,s[v.id])}function a(v,T){let b=s[v.id];b===void 0&&(p(v),b=l(v),s[v.id]=b,v.addEventListener("dispose",g));let R=T.program;i.updateUBOMapping(v,R);let w=e.render.frame;r[v.id]!==w&&(c(v),r[v.id]=w)}function l(v){let T=n.createBuffer(),b=v.__size,R=v.usage;return n.bindBuffer(n.UNIFORM_BUFFER,T),n.bufferData(n.UNIFORM_BUFFER,b,R),n.bindBuffer(n.UNIFORM_BUFFER,null),T}function c(v){let T=s[v.id],b=v.uniforms,R=v.__cache;n.bindBuffer(n.UNIFORM_BUFFER,T);for(let w=0,_=b.length;w<_;w++){let M=b[w];if(Array.isArray(M))for(let L=0,I=M.length;L<I;L++)h(M[L],w,L,R);else h(M,w,0,R)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(v,T,b,R){if(d(v,T,b,R)===!0){let w=v.__offset,_=v.value;if(Array.isArray(_)){let M=0;for(let L=0;L<_.length;L++){let I=_[L],C=x(I,!0);u(I,v.__data,M),M+=C.storage/Float32Array.BYTES_PER_ELEMENT}}else u(_,v.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,w,v.__data)}}function u(v,T,b){typeof v=="number"||typeof v=="boolean"?T[b]=v:v.isMatrix3?(T[b]=v.elements[0],T[b+1]=v.elements[1],T[b+2]=v.elements[2],T[b+3]=0,T[b+4]=v.elements[3],T[b+5]=v.elements[4],T[b+6]=v.elements[5],T[b+7]=0,T[b+8]=v.elements[6],T[b+9]=v.elements[7],T[b+10]=v.elements[8],T[b+11]=0):ArrayBuffer.isView(v)?T.set(v.subarray(0,T.length-b),b):v.toArray(T,b)}function d(v,T,b,R){let w=v.value,_=T+"_"+b;if(Array.isArray(w)){R[_]===void 0&&(R[_]=[]);let M=R[_],L=!1;for(let I=0;I<w.length;I++)f(w[I],M,I)===!0&&(L=!0);return L}return f(w,R,_)}function f(v,T,b){if(T[b]===void 0)return typeof v=="number"||typeof v=="boolean"?T[b]=v:ArrayBuffer.isView(v)?T[b]=v.slice():T[b]=v.clone(),!0;{let R=T[b];if(typeof v=="number"||typeof v=="boolean"){if(R!==v)return T[b]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(R.equals(v)===!1)return R.copy(v),!0}}return!1}function p(v){let T=v.uniforms,b=0,R=16;for(let _=0,M=T.length;_<M;_++){let L=Array.isArray(T[_])?T[_]:[T[_]];for(let I=0,C=L.length;I<C;I++){let N=L[I],O=Array.isArray(N.value)?N.value:[N.value],P=Array.isArray(T[_])||Array.isArray(N.value),z=b;for(let G=0,ee=O.length;G<ee;G++){let $=O[G],Q=x($,P),se=b%R,me=se%Q.boundary,fe=se+me;b+=me,fe!==0&&R-fe<Q.storage&&(b+=R-fe),G===0&&(z=b),b+=Q.storage}let H=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new H((b-z)/Float32Array.BYTES_PER_ELEMENT),N.__offset=z}}let w=b%R;return w>0&&(b+=R-w),v.__size=b,v.__cache={},this}function x(v,T){let b={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(b.boundary=4,b.storage=4):v.isVector2?(b.boundary=8,b.storage=8):v.isVector3||v.isColor?(b.boundary=16,b.storage=12):v.isVector4?(b.boundary=16,b.storage=16):v.isMatrix3?(b.boundary=16,b.storage=48):v.isMatrix4?(b.boundary=16,b.storage=64):v.isTexture?je("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(b.boundary=16,b.storage=v.byteLength):je("WebGLRenderer: Unsupported uniform value type.",v),T===!0&&(b.boundary=16,b.storage=Math.ceil(b.storage/16)*16),b}function g(v){let T=v.target;T.removeEventListener("dispose",g),n.deleteBuffer(s[T.id]),delete s[T.id],delete r[T.id]}function m(){for(let v in s)n.deleteBuffer(s[v]);s={},r={}}return{bind:o,update:a,dispose:m}}var mT=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Zi=null;function gT(){return Zi===null&&(Zi=new ps(mT,16,16,$s,Ni),Zi.name="DFG_LUT",Zi.minFilter=Dn,Zi.magFilter=Dn,Zi.wrapS=Xi,Zi.wrapT=Xi,Zi.generateMipmaps=!1,Zi.needsUpdate=!0),Zi}var bh=class{constructor(e={}){let{canvas:t=ax(),context:i=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:d=!1,outputBufferType:f=Qn}=e;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=o;let x=f,g=new Set([Fc,Oc,Uc]),m=new Set([Qn,Di,Ao,yr,Lc,Dc]),v=new Uint32Array(4),T=new Int32Array(4),b={textures:[],min:[],max:[],resolution:[]},R=null,w=null,_=[],M=[],L=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=$i,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,C=!1,N=null,O=null,P=null,z=null;this._outputColorSpace=Tn;let H=0,G=0,ee=null,$=-1,Q=null,se=new kt,me=new kt,fe=null,q=new Ke(0),ae=0,he=t.width,pe=t.height,xe=1,Ie=null,Ye=null,ke=new kt(0,0,he,pe),dt=new kt(0,0,he,pe),ct=!1,rt=new Gs,qt=new uc,Ft=!1,nn=!1,Lt=new Ze,vn=new V,yt=new kt,dn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},Zt=!1;function sn(){return ee===null?xe:1}let B=i;function Re(A,W){return t.getContext(A,W)}let Je,at,we,Nt,Ve,$e,D,S,Y,de,le,ye,be,te,re,_e,k,oe,ne,Ee,ve,Se,He;try{let A={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Be,!1),t.addEventListener("webglcontextrestored",tt,!1),t.addEventListener("webglcontextcreationerror",Ce,!1),B===null){let W="webgl2";if(B=Re(W,A),B===null)throw Re(W)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}et()}catch(A){throw t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",tt,!1),t.removeEventListener("webglcontextcreationerror",Ce,!1),nt("WebGLRenderer: "+A.message),A}function et(){Je=new TE(B),Je.init(),ve=new cT(B,Je),at=new gE(B,Je,e,ve),we=new aT(B,Je),at.reversedDepthBuffer&&d&&we.buffers.depth.setReversed(!0),O=B.createFramebuffer(),P=B.createFramebuffer(),z=B.createFramebuffer(),Nt=new PE(B),Ve=new YA,$e=new lT(B,Je,we,Ve,at,ve,Nt),D=new AE(I),S=new LS(B),Se=new pE(B,S),Y=new CE(B,S,Nt,Se),de=new LE(B,Y,S,Se,Nt),oe=new IE(B,at,$e),re=new xE(Ve),le=new qA(I,D,Je,at,Se,re),ye=new fT(I,Ve),be=new ZA,te=new tT(Je),k=new fE(I,D,we,de,p,l),_e=new oT(I,de,at),He=new pT(B,Nt,at,we),ne=new mE(B,Je,Nt),Ee=new RE(B,Je,Nt),Nt.programs=le.programs,I.capabilities=at,I.extensions=Je,I.properties=Ve,I.renderLists=be,I.shadowMap=_e,I.state=we,I.info=Nt}x!==Qn&&(L=new NE(x,t.width,t.height,a,s,r));let ue=new df(I,B);this.xr=ue,this.getContext=function(){return B},this.getContextAttributes=function(){return B.getContextAttributes()},this.forceContextLoss=function(){let A=Je.get("WEBGL_lose_context");A&&A.loseContext()},this.forceContextRestore=function(){let A=Je.get("WEBGL_lose_context");A&&A.restoreContext()},this.getPixelRatio=function(){return xe},this.setPixelRatio=function(A){A!==void 0&&(xe=A,this.setSize(he,pe,!1))},this.getSize=function(A){return A.set(he,pe)},this.setSize=function(A,W,j=!0){if(ue.isPresenting){je("WebGLRenderer: Can't change size while VR device is presenting.");return}he=A,pe=W,t.width=Math.floor(A*xe),t.height=Math.floor(W*xe),j===!0&&(t.style.width=A+"px",t.style.height=W+"px"),L!==null&&L.setSize(t.width,t.height),this.setViewport(0,0,A,W)},this.getDrawingBufferSize=function(A){return A.set(he*xe,pe*xe).floor()},this.setDrawingBufferSize=function(A,W,j){he=A,pe=W,xe=j,t.width=Math.floor(A*j),t.height=Math.floor(W*j),this.setViewport(0,0,A,W)},this.setEffects=function(A){if(x===Qn){nt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(A){for(let W=0;W<A.length;W++)if(A[W].isOutputPass===!0){je("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}L.setEffects(A||[])},this.getCurrentViewport=function(A){return A.copy(se)},this.getViewport=function(A){return A.copy(ke)},this.setViewport=function(A,W,j,Z){A.isVector4?ke.set(A.x,A.y,A.z,A.w):ke.set(A,W,j,Z),we.viewport(se.copy(ke).multiplyScalar(sn()).round())},this.getScissor=function(A){return A.copy(dt)},this.setScissor=function(A,W,j,Z){A.isVector4?dt.set(A.x,A.y,A.z,A.w):dt.set(A,W,j,Z),we.scissor(me.copy(dt).multiplyScalar(sn()).round())},this.getScissorTest=function(){return ct},this.setScissorTest=function(A){we.setScissorTest(ct=A)},this.setOpaqueSort=function(A){Ie=A},this.setTransparentSort=function(A){Ye=A},this.getClearColor=function(A){return A.copy(k.getClearColor())},this.setClearColor=function(){k.setClearColor(...arguments)},this.getClearAlpha=function(){return k.getClearAlpha()},this.setClearAlpha=function(){k.setClearAlpha(...arguments)},this.clear=function(A=!0,W=!0,j=!0){let Z=0;if(A){let K=!1;if(ee!==null){let Ae=ee.texture.format;K=g.has(Ae)}if(K){let Ae=ee.texture.type,Pe=m.has(Ae),Te=k.getClearColor(),Le=k.getClearAlpha(),Ge=Te.r,it=Te.g,pt=Te.b;Pe?(v[0]=Ge,v[1]=it,v[2]=pt,v[3]=Le,B.clearBufferuiv(B.COLOR,0,v)):(T[0]=Ge,T[1]=it,T[2]=pt,T[3]=Le,B.clearBufferiv(B.COLOR,0,T))}else Z|=B.COLOR_BUFFER_BIT}W&&(Z|=B.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),j&&(Z|=B.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),Z!==0&&B.clear(Z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(A){A.setRenderer(this),N=A},this.dispose=function(){t.removeEventListener("webglcontextlost",Be,!1),t.removeEventListener("webglcontextrestored",tt,!1),t.removeEventListener("webglcontextcreationerror",Ce,!1),k.dispose(),be.dispose(),te.dispose(),$e.dispose(),Ve.dispose(),D.dispose(),de.dispose(),Y.dispose(),Se.dispose(),He.dispose(),le.dispose(),ue.dispose(),ue.removeEventListener("sessionstart",$a),ue.removeEventListener("sessionend",Ui),Ji.stop()};function Be(A){A.preventDefault(),da("WebGLRenderer: Context Lost."),C=!0}function tt(){da("WebGLRenderer: Context Restored."),C=!1;let A=Nt.autoReset,W=_e.enabled,j=_e.autoUpdate,Z=_e.needsUpdate,K=_e.type;et(),Nt.autoReset=A,_e.enabled=W,_e.autoUpdate=j,_e.needsUpdate=Z,_e.type=K}function Ce(A){nt("WebGLRenderer: A WebGL context could not be created. Reason: ",A.statusMessage)}function lt(A){let W=A.target;W.removeEventListener("dispose",lt),Bt(W)}function Bt(A){Gn(A),Ve.remove(A)}function Gn(A){let W=Ve.get(A).programs;W!==void 0&&(W.forEach(function(j){le.releaseProgram(j)}),A.isShaderMaterial&&le.releaseShaderCache(A))}this.renderBufferDirect=function(A,W,j,Z,K,Ae){W===null&&(W=dn);let Pe=K.isMesh&&K.matrixWorld.determinantAffine()<0,Te=Do(A,W,j,Z,K);we.setMaterial(Z,Pe);let Le=j.index,Ge=1;if(Z.wireframe===!0){if(Le=Y.getWireframeAttribute(j),Le===void 0)return;Ge=2}let it=j.drawRange,pt=j.attributes.position,ze=it.start*Ge,mt=(it.start+it.count)*Ge;Ae!==null&&(ze=Math.max(ze,Ae.start*Ge),mt=Math.min(mt,(Ae.start+Ae.count)*Ge)),Le!==null?(ze=Math.max(ze,0),mt=Math.min(mt,Le.count)):pt!=null&&(ze=Math.max(ze,0),mt=Math.min(mt,pt.count));let $t=mt-ze;if($t<0||$t===1/0)return;Se.setup(K,Z,Te,j,Le);let Rt,Pt=ne;if(Le!==null&&(Rt=S.get(Le),Pt=Ee,Pt.setIndex(Rt)),K.isMesh)Z.wireframe===!0?(we.setLineWidth(Z.wireframeLinewidth*sn()),Pt.setMode(B.LINES)):Pt.setMode(B.TRIANGLES);else if(K.isLine){let fn=Z.linewidth;fn===void 0&&(fn=1),we.setLineWidth(fn*sn()),K.isLineSegments?Pt.setMode(B.LINES):K.isLineLoop?Pt.setMode(B.LINE_LOOP):Pt.setMode(B.LINE_STRIP)}else K.isPoints?Pt.setMode(B.POINTS):K.isSprite&&Pt.setMode(B.TRIANGLES);if(K.isBatchedMesh)if(Je.get("WEBGL_multi_draw"))Pt.renderMultiDraw(K._multiDrawStarts,K._multiDrawCounts,K._multiDrawCount);else{let fn=K._multiDrawStarts,Oe=K._multiDrawCounts,rn=K._multiDrawCount,xt=Le?S.get(Le).bytesPerElement:1,Qi=Ve.get(Z).currentProgram.getUniforms();for(let on=0;on<rn;on++)Qi.setValue(B,"_gl_DrawID",on),Pt.render(fn[on]/xt,Oe[on])}else if(K.isInstancedMesh)Pt.renderInstances(ze,$t,K.count);else if(j.isInstancedBufferGeometry){let fn=j._maxInstanceCount!==void 0?j._maxInstanceCount:1/0,Oe=Math.min(j.instanceCount,fn);Pt.renderInstances(ze,$t,Oe)}else Pt.render(ze,$t)};function Po(A,W,j,Z){N!==null&&A.isNodeMaterial&&N.setObject(Z,A),Ft===!0&&re.setState(A,j,!1),A.transparent===!0&&A.side===Yi&&A.forceSinglePass===!1?(A.side=Zn,A.needsUpdate=!0,Oi(A,W,Z),A.side=Ys,A.needsUpdate=!0,Oi(A,W,Z),A.side=Yi):Oi(A,W,Z)}this.compile=function(A,W,j=null){j===null&&(j=A),N!==null&&N.renderStart(A,W,j),w=te.get(j),w.init(W),M.push(w),j.traverseVisible(function(K){K.isLight&&K.layers.test(W.layers)&&(w.pushLight(K),K.castShadow&&w.pushShadow(K))}),A!==j&&A.traverseVisible(function(K){K.isLight&&K.layers.test(W.layers)&&(w.pushLight(K),K.castShadow&&w.pushShadow(K))}),w.setupLights(),N!==null&&N.updateLights(w.state.lightsArray),nn=this.localClippingEnabled,Ft=re.init(this.clippingPlanes,nn),Ft===!0&&re.setGlobalState(this.clippingPlanes,W),N!==null&&_e.render(w.state.shadowsArray,j,W);let Z=new Set;return A.traverse(function(K){if(!(K.isMesh||K.isPoints||K.isLine||K.isSprite))return;let Ae=K.material;if(Ae)if(Array.isArray(Ae))for(let Pe=0;Pe<Ae.length;Pe++){let Te=Ae[Pe];Po(Te,j,W,K),Z.add(Te)}else Po(Ae,j,W,K),Z.add(Ae)}),w=M.pop(),N!==null&&N.renderEnd(),Z},this.compileAsync=function(A,W,j=null){let Z=this.compile(A,W,j);return new Promise(K=>{function Ae(){if(Z.forEach(function(Pe){let Le=Ve.get(Pe).currentProgram;(Le===void 0||Le.isReady())&&Z.delete(Pe)}),Z.size===0){K(A);return}setTimeout(Ae,10)}Je.get("KHR_parallel_shader_compile")!==null?Ae():setTimeout(Ae,10)})};let Sr=null;function Bh(A){Sr&&Sr(A)}function $a(){Ji.stop()}function Ui(){Ji.start()}let Ji=new Ox;Ji.setAnimationLoop(Bh),typeof self<"u"&&Ji.setContext(self),this.setAnimationLoop=function(A){Sr=A,ue.setAnimationLoop(A),A===null?Ji.stop():Ji.start()},ue.addEventListener("sessionstart",$a),ue.addEventListener("sessionend",Ui),this.render=function(A,W){if(W!==void 0&&W.isCamera!==!0){nt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(C===!0)return;N!==null&&N.renderStart(A,W);let j=ue.enabled===!0&&ue.isPresenting===!0,Z=L!==null&&(ee===null||j)&&L.begin(I,ee);if(A.matrixWorldAutoUpdate===!0&&A.updateMatrixWorld(),W.parent===null&&W.matrixWorldAutoUpdate===!0&&W.updateMatrixWorld(),ue.enabled===!0&&ue.isPresenting===!0&&(L===null||L.isCompositing()===!1)&&(ue.cameraAutoUpdate===!0&&ue.updateCamera(W),W=ue.getCamera()),A.isScene===!0&&A.onBeforeRender(I,A,W,ee),w=te.get(A,M.length),w.init(W),w.state.textureUnits=$e.getTextureUnits(),M.push(w),Lt.multiplyMatrices(W.projectionMatrix,W.matrixWorldInverse),W.isArrayCamera?qt.setFromArrayCamera(W):rt.setFromProjectionMatrix(Lt,yi,W.reversedDepth),nn=this.localClippingEnabled,Ft=re.init(this.clippingPlanes,nn),R=be.get(A,_.length),R.init(),_.push(R),this.info.render.frame++,ue.enabled===!0&&ue.isPresenting===!0){let Pe=I.xr.getDepthSensingMesh();Pe!==null&&ji(Pe,W,-1/0,I.sortObjects)}ji(A,W,0,I.sortObjects),R.finish(),N!==null&&N.updateLights(w.state.lightsArray),I.sortObjects===!0&&R.sort(Ie,Ye),Zt=ue.enabled===!1||ue.isPresenting===!1||ue.hasDepthSensing()===!1,Zt&&k.addToRenderList(R,A),this.info.autoReset===!0&&this.info.reset(),Ft===!0&&re.beginShadows();let K=w.state.shadowsArray;if(_e.render(K,A,W),Ft===!0&&re.endShadows(),(Z&&L.hasRenderPass())===!1){let Pe=R.opaque,Te=R.transmissive;if(w.setupLights(),W.isArrayCamera){let Le=W.cameras;if(Te.length>0)for(let Ge=0,it=Le.length;Ge<it;Ge++){let pt=Le[Ge];bi(Pe,Te,A,pt)}Zt&&k.render(A);for(let Ge=0,it=Le.length;Ge<it;Ge++){let pt=Le[Ge];Io(R,A,pt,pt.viewport)}}else Te.length>0&&bi(Pe,Te,A,W),Zt&&k.render(A),Io(R,A,W)}ee!==null&&G===0&&($e.updateMultisampleRenderTarget(ee),$e.updateRenderTargetMipmap(ee)),Z&&L.end(I),A.isScene===!0&&A.onAfterRender(I,A,W),Se.resetDefaultState(),$=-1,Q=null,M.pop(),M.length>0?(w=M[M.length-1],$e.setTextureUnits(w.state.textureUnits),Ft===!0&&re.setGlobalState(I.clippingPlanes,w.state.camera)):w=null,_.pop(),_.length>0?R=_[_.length-1]:R=null,N!==null&&N.renderEnd()};function ji(A,W,j,Z){if(A.visible===!1)return;if(A.layers.test(W.layers)){if(A.isGroup)j=A.renderOrder;else if(A.isLOD)A.autoUpdate===!0&&A.update(W);else if(A.isLight)w.pushLight(A),A.castShadow&&w.pushShadow(A);else if(A.isSprite){let Pe=W.isArrayCamera?qt:rt;if(!A.frustumCulled||A.intersectsFrustum(Pe)){Z&&yt.setFromMatrixPosition(A.matrixWorld).applyMatrix4(Lt);let Te=de.update(A),Le=A.material;Le.visible&&R.push(A,Te,Le,j,yt.z,null,W)}}else if(A.isMesh||A.isLine||A.isPoints){let Pe=W.isArrayCamera?qt:rt;if(!A.frustumCulled||A.intersectsFrustum(Pe)){let Te=de.update(A),Le=A.material;if(Z&&(A.boundingSphere!==void 0?(A.boundingSphere===null&&A.computeBoundingSphere(),yt.copy(A.boundingSphere.center)):(Te.boundingSphere===null&&Te.computeBoundingSphere(),yt.copy(Te.boundingSphere.center)),yt.applyMatrix4(A.matrixWorld).applyMatrix4(Lt)),Array.isArray(Le)){let Ge=Te.groups;for(let it=0,pt=Ge.length;it<pt;it++){let ze=Ge[it],mt=Le[ze.materialIndex];mt&&mt.visible&&R.push(A,Te,mt,j,yt.z,ze,W)}}else Le.visible&&R.push(A,Te,Le,j,yt.z,null,W)}}}let Ae=A.children;for(let Pe=0,Te=Ae.length;Pe<Te;Pe++)ji(Ae[Pe],W,j,Z)}function Io(A,W,j,Z){let{opaque:K,transmissive:Ae,transparent:Pe}=A;w.setupLightsView(j),Ft===!0&&re.setGlobalState(I.clippingPlanes,j),Z&&we.viewport(se.copy(Z)),K.length>0&&Kt(K,W,j),Ae.length>0&&Kt(Ae,W,j),Pe.length>0&&Kt(Pe,W,j),we.buffers.depth.setTest(!0),we.buffers.depth.setMask(!0),we.buffers.color.setMask(!0),we.setPolygonOffset(!1)}function bi(A,W,j,Z){if((j.isScene===!0?j.overrideMaterial:null)!==null)return;if(w.state.transmissionRenderTarget[Z.id]===void 0){let ze=Je.has("EXT_color_buffer_half_float")||Je.has("EXT_color_buffer_float");w.state.transmissionRenderTarget[Z.id]=new fi(1,1,{generateMipmaps:!0,type:ze?Ni:Qn,minFilter:xs,samples:Math.max(4,at.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:vt.workingColorSpace})}let Ae=w.state.transmissionRenderTarget[Z.id],Pe=Z.viewport||se;Ae.setSize(Pe.z*I.transmissionResolutionScale,Pe.w*I.transmissionResolutionScale);let Te=I.getRenderTarget(),Le=I.getActiveCubeFace(),Ge=I.getActiveMipmapLevel();I.setRenderTarget(Ae),I.getClearColor(q),ae=I.getClearAlpha(),ae<1&&I.setClearColor(16777215,.5),I.clear(),Zt&&k.render(j);let it=I.toneMapping;I.toneMapping=$i;let pt=Z.viewport;if(Z.viewport!==void 0&&(Z.viewport=void 0),w.setupLightsView(Z),Ft===!0&&re.setGlobalState(I.clippingPlanes,Z),Kt(A,j,Z),$e.updateMultisampleRenderTarget(Ae),$e.updateRenderTargetMipmap(Ae),Je.has("WEBGL_multisampled_render_to_texture")===!1){let ze=!1;for(let mt=0,$t=W.length;mt<$t;mt++){let Rt=W[mt],{object:Pt,geometry:fn,material:Oe,group:rn}=Rt;if(Oe.side===Yi&&Pt.layers.test(Z.layers)){let xt=Oe.side;Oe.side=Zn,Oe.needsUpdate=!0,en(Pt,j,Z,fn,Oe,rn),Oe.side=xt,Oe.needsUpdate=!0,ze=!0}}ze===!0&&($e.updateMultisampleRenderTarget(Ae),$e.updateRenderTargetMipmap(Ae))}I.setRenderTarget(Te,Le,Ge),I.setClearColor(q,ae),pt!==void 0&&(Z.viewport=pt),I.toneMapping=it}function Kt(A,W,j){let Z=W.isScene===!0?W.overrideMaterial:null;for(let K=0,Ae=A.length;K<Ae;K++){let Pe=A[K],{object:Te,geometry:Le,group:Ge}=Pe,it=Pe.material;it.allowOverride===!0&&Z!==null&&(it=Z),Te.layers.test(j.layers)&&en(Te,W,j,Le,it,Ge)}}function en(A,W,j,Z,K,Ae){N!==null&&K.isNodeMaterial&&N.setObject(A,K),A.onBeforeRender(I,W,j,Z,K,Ae),A.modelViewMatrix.multiplyMatrices(j.matrixWorldInverse,A.matrixWorld),A.normalMatrix.getNormalMatrix(A.modelViewMatrix),K.onBeforeRender(I,W,j,Z,A,Ae),K.transparent===!0&&K.side===Yi&&K.forceSinglePass===!1?(K.side=Zn,K.needsUpdate=!0,I.renderBufferDirect(j,W,Z,K,A,Ae),K.side=Ys,K.needsUpdate=!0,I.renderBufferDirect(j,W,Z,K,A,Ae),K.side=Yi):I.renderBufferDirect(j,W,Z,K,A,Ae),A.onAfterRender(I,W,j,Z,K,Ae)}function tn(A){let W=0;for(let j of A)j.texture!==null&&W++;return W}function Oi(A,W,j){W.isScene!==!0&&(W=dn);let Z=Ve.get(A),K=w.state.lights,Ae=w.state.shadowsArray,Pe=K.state.version,Te=le.getParameters(A,K.state,Ae,W,j,w.state.lightProbeGridArray),Le=le.getProgramCacheKey(Te),Ge=Z.programs;Z.environment=A.isMeshStandardMaterial||A.isMeshLambertMaterial||A.isMeshPhongMaterial?W.environment:null,Z.fog=W.fog;let it=A.isMeshStandardMaterial||A.isMeshLambertMaterial&&!A.envMap||A.isMeshPhongMaterial&&!A.envMap;Z.envMap=D.get(A.envMap||Z.environment,it),Z.envMapRotation=Z.environment!==null&&A.envMap===null?W.environmentRotation:A.envMapRotation,Ge===void 0&&(A.addEventListener("dispose",lt),Ge=new Map,Z.programs=Ge,Z.programVariants=new Map);let pt=Ge.get(Le);if(pt!==void 0){if(Z.currentProgram===pt&&Z.lightsStateVersion===Pe)return Lo(A,Te),pt}else Te.uniforms=le.getUniforms(A),N!==null&&A.isNodeMaterial&&N.build(A,j,Te),A.onBeforeCompile(Te,I),pt=le.acquireProgram(Te,Le),Ge.set(Le,pt),Z.uniforms=Te.uniforms;let ze=Z.uniforms;return(!A.isShaderMaterial&&!A.isRawShaderMaterial||A.clipping===!0)&&(ze.clippingPlanes=re.uniform),Lo(A,Te),Z.needsLights=bs(A),Z.lightsStateVersion=Pe,Z.needsLights&&(ze.ambientLightColor.value=K.state.ambient,ze.lightProbe.value=K.state.probe,ze.sunLights.value=K.state.sun,ze.sunLightShadows.value=K.state.sunShadow,ze.directionalLights.value=K.state.directional,ze.directionalLightShadows.value=K.state.directionalShadow,ze.spotLights.value=K.state.spot,ze.spotLightShadows.value=K.state.spotShadow,ze.rectAreaLights.value=K.state.rectArea,ze.ltc_1.value=K.state.rectAreaLTC1,ze.ltc_2.value=K.state.rectAreaLTC2,ze.pointLights.value=K.state.point,ze.pointLightShadows.value=K.state.pointShadow,ze.hemisphereLights.value=K.state.hemi,ze.sunShadowMatrix.value=K.state.sunShadowMatrix,ze.sunShadowCascade.value=K.state.sunShadowCascade,ze.directionalShadowMatrix.value=K.state.directionalShadowMatrix,ze.spotLightMatrix.value=K.state.spotLightMatrix,ze.spotLightMap.value=K.state.spotLightMap,ze.pointShadowMatrix.value=K.state.pointShadowMatrix),Z.numLightProbeGrids=tn(w.state.lightProbeGridArray),Z.currentProgram=pt,Z.uniformsList=null,pt}function ni(A,W,j,Z,K){let Ae=Ve.get(A),Pe=Ae.currentProgram.id+","+Z+","+K,Te=Ae.programVariants.get(Pe);return Te===void 0?(Te=Oi(A,W,j),Ae.programVariants.set(Pe,Te)):(Ae.currentProgram=Te,Ae.uniformsList=null,Ae.outputColorSpace=Z,Ae.toneMapping=K),Te}function ys(A){if(A.uniformsList===null){let W=A.currentProgram.getUniforms();A.uniformsList=To.seqWithValue(W.seq,A.uniforms)}return A.uniformsList}function Lo(A,W){let j=Ve.get(A);j.outputColorSpace=W.outputColorSpace,j.batching=W.batching,j.batchingColor=W.batchingColor,j.instancing=W.instancing,j.instancingColor=W.instancingColor,j.instancingMorph=W.instancingMorph,j.skinning=W.skinning,j.morphTargets=W.morphTargets,j.morphNormals=W.morphNormals,j.morphColors=W.morphColors,j.morphTargetsCount=W.morphTargetsCount,j.numClippingPlanes=W.numClippingPlanes,j.numIntersection=W.numClipIntersection,j.vertexAlphas=W.vertexAlphas,j.vertexTangents=W.vertexTangents,j.toneMapping=W.toneMapping}function Do(A,W,j,Z,K){W.isScene!==!0&&(W=dn),$e.resetTextureUnits();let Ae=W.fog,Pe=Z.isMeshStandardMaterial||Z.isMeshLambertMaterial||Z.isMeshPhongMaterial?W.environment:null,Te=ee===null?I.outputColorSpace:ee.isXRRenderTarget===!0?ee.texture.colorSpace:vt.workingColorSpace,Le=Z.isMeshStandardMaterial||Z.isMeshLambertMaterial&&!Z.envMap||Z.isMeshPhongMaterial&&!Z.envMap,Ge=D.get(Z.envMap||Pe,Le),it=Z.vertexColors===!0&&!!j.attributes.color&&j.attributes.color.itemSize===4,pt=!!j.attributes.tangent&&(!!Z.normalMap||Z.anisotropy>0),ze=!!j.morphAttributes.position,mt=!!j.morphAttributes.normal,$t=!!j.morphAttributes.color,Rt=$i;Z.toneMapped&&(ee===null||ee.isXRRenderTarget===!0)&&(Rt=I.toneMapping);let Pt=j.morphAttributes.position||j.morphAttributes.normal||j.morphAttributes.color,fn=Pt!==void 0?Pt.length:0,Oe=Ve.get(Z),rn=w.state.lights;if(Ft===!0&&(nn===!0||A!==Q)){let It=A===Q&&Z.id===$;re.setState(Z,A,It)}let xt=!1,Qi=!1;Z.version===Oe.__version?Oe.needsLights&&Oe.lightsStateVersion!==rn.state.version||K.isBatchedMesh&&Oe.batching===!1||!K.isBatchedMesh&&Oe.batching===!0||K.isBatchedMesh&&Oe.batchingColor===!0&&K._colorsTexture===null||K.isBatchedMesh&&Oe.batchingColor===!1&&K._colorsTexture!==null||K.isInstancedMesh&&Oe.instancing===!1||!K.isInstancedMesh&&Oe.instancing===!0||K.isSkinnedMesh&&Oe.skinning===!1||!K.isSkinnedMesh&&Oe.skinning===!0||K.isInstancedMesh&&Oe.instancingColor===!0&&K.instanceColor===null||K.isInstancedMesh&&Oe.instancingColor===!1&&K.instanceColor!==null||K.isInstancedMesh&&Oe.instancingMorph===!0&&K.morphTexture===null||K.isInstancedMesh&&Oe.instancingMorph===!1&&K.morphTexture!==null||Oe.envMap!==Ge||Z.fog===!0&&Oe.fog!==Ae||Oe.numClippingPlanes!==void 0&&(Oe.numClippingPlanes!==re.numPlanes||Oe.numIntersection!==re.numIntersection)||Oe.vertexAlphas!==it||Oe.vertexTangents!==pt||Oe.morphTargets!==ze||Oe.morphNormals!==mt||Oe.morphColors!==$t||Oe.morphTargetsCount!==fn||Oe.numLightProbeGrids!==tn(w.state.lightProbeGridArray)?xt=!0:(Oe.outputColorSpace!==Te||Oe.toneMapping!==Rt)&&(Qi=!0):(xt=!0,Oe.__version=Z.version);let on=Oe.currentProgram;(xt===!0||Qi===!0)&&(on=Qi===!0?ni(Z,W,K,Te,Rt):Oi(Z,W,K),N&&Z.isNodeMaterial&&N.onUpdateProgram(Z,on,Oe));let Ar=!1,Fi=!1,es=!1,ht=on.getUniforms(),Jt=Oe.uniforms;if(we.useProgram(on.program)&&(Ar=!0,Fi=!0,es=!0),Z.id!==$&&($=Z.id,Fi=!0),Ar||Q!==A){we.buffers.depth.getReversed()&&A.reversedDepth!==!0&&(A._reversedDepth=!0,A.updateProjectionMatrix()),ht.setValue(B,"projectionMatrix",A.projectionMatrix),ht.setValue(B,"viewMatrix",A.matrixWorldInverse);let an=ht.map.cameraPosition;an!==void 0&&an.setValue(B,vn.setFromMatrixPosition(A.matrixWorld)),at.logarithmicDepthBuffer&&ht.setValue(B,"logDepthBufFC",2/(Math.log(A.far+1)/Math.LN2)),(Z.isMeshPhongMaterial||Z.isMeshToonMaterial||Z.isMeshLambertMaterial||Z.isMeshBasicMaterial||Z.isMeshStandardMaterial||Z.isShaderMaterial)&&ht.setValue(B,"isOrthographic",A.isOrthographicCamera===!0),Q!==A&&(Q=A,Fi=!0,es=!0)}if(Oe.needsLights&&(rn.state.sunShadowMap.length>0&&ht.setValue(B,"sunShadowMap",rn.state.sunShadowMap,$e),rn.state.directionalShadowMap.length>0&&ht.setValue(B,"directionalShadowMap",rn.state.directionalShadowMap,$e),rn.state.spotShadowMap.length>0&&ht.setValue(B,"spotShadowMap",rn.state.spotShadowMap,$e),rn.state.pointShadowMap.length>0&&ht.setValue(B,"pointShadowMap",rn.state.pointShadowMap,$e)),K.isSkinnedMesh){ht.setOptional(B,K,"bindMatrix"),ht.setOptional(B,K,"bindMatrixInverse");let It=K.skeleton;It&&(It.boneTexture===null&&It.computeBoneTexture(),ht.setValue(B,"boneTexture",It.boneTexture,$e))}K.isBatchedMesh&&(ht.setOptional(B,K,"batchingTexture"),ht.setValue(B,"batchingTexture",K._matricesTexture,$e),ht.setOptional(B,K,"batchingIdTexture"),ht.setValue(B,"batchingIdTexture",K._indirectTexture,$e),ht.setOptional(B,K,"batchingColorTexture"),K._colorsTexture!==null&&ht.setValue(B,"batchingColorTexture",K._colorsTexture,$e));let Vn=j.morphAttributes;if((Vn.position!==void 0||Vn.normal!==void 0||Vn.color!==void 0)&&oe.update(K,j,on),(Fi||Oe.receiveShadow!==K.receiveShadow)&&(Oe.receiveShadow=K.receiveShadow,ht.setValue(B,"receiveShadow",K.receiveShadow)),(Z.isMeshStandardMaterial||Z.isMeshLambertMaterial||Z.isMeshPhongMaterial)&&Z.envMap===null&&W.environment!==null&&(Jt.envMapIntensity.value=W.environmentIntensity),Jt.dfgLUT!==void 0&&(Jt.dfgLUT.value=gT()),Fi){if(ht.setValue(B,"toneMappingExposure",I.toneMappingExposure),Oe.needsLights&&wr(Jt,es),Ae&&Z.fog===!0&&ye.refreshFogUniforms(Jt,Ae),ye.refreshMaterialUniforms(Jt,Z,xe,pe,w.state.transmissionRenderTarget[A.id]),Oe.needsLights&&Oe.numLightProbeGrids>0){let It=b,an=0;for(let Un of w.state.lightProbeGridArray)Un.texture!==null&&(It.textures[an]=Un.texture,It.min[an]=Un.boundingBox.min,It.max[an]=Un.boundingBox.max,It.resolution[an]=Un.resolution,an++);for(let Un in It)It[Un].length=an;Jt.probesSH.value=It.textures,Jt.probesMin.value=It.min,Jt.probesMax.value=It.max,Jt.probesResolution.value=It.resolution}To.upload(B,ys(Oe),Jt,$e)}if(Z.isShaderMaterial&&Z.uniformsNeedUpdate===!0&&(To.upload(B,ys(Oe),Jt,$e),Z.uniformsNeedUpdate=!1),Z.isSpriteMaterial&&ht.setValue(B,"center",K.center),ht.setValue(B,"modelViewMatrix",K.modelViewMatrix),ht.setValue(B,"normalMatrix",K.normalMatrix),ht.setValue(B,"modelMatrix",K.matrixWorld),Z.uniformsGroups!==void 0){let It=Z.uniformsGroups;for(let an=0,Un=It.length;an<Un;an++){let Za=It[an];He.update(Za,on),He.bind(Za,on)}}return on}function wr(A,W){A.ambientLightColor.needsUpdate=W,A.lightProbe.needsUpdate=W,A.sunLights.needsUpdate=W,A.sunLightShadows.needsUpdate=W,A.directionalLights.needsUpdate=W,A.directionalLightShadows.needsUpdate=W,A.pointLights.needsUpdate=W,A.pointLightShadows.needsUpdate=W,A.spotLights.needsUpdate=W,A.spotLightShadows.needsUpdate=W,A.rectAreaLights.needsUpdate=W,A.hemisphereLights.needsUpdate=W}function bs(A){return A.isMeshLambertMaterial||A.isMeshToonMaterial||A.isMeshPhongMaterial||A.isMeshStandardMaterial||A.isShadowMaterial||A.isShaderMaterial&&A.lights===!0}this.getActiveCubeFace=function(){return H},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return ee},this.setRenderTargetTextures=function(A,W,j){let Z=Ve.get(A);Z.__autoAllocateDepthBuffer=A.resolveDepthBuffer===!1,Z.__autoAllocateDepthBuffer===!1&&(Z.__useRenderToTexture=!1),Ve.get(A.texture).__webglTexture=W,Ve.get(A.depthTexture).__webglTexture=Z.__autoAllocateDepthBuffer?void 0:j,Z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(A,W){let j=Ve.get(A);j.__webglFramebuffer=W,j.__useDefaultFramebuffer=W===void 0},this.setRenderTarget=function(A,W=0,j=0){ee=A,H=W,G=j;let Z=null,K=!1,Ae=!1;if(A){let Te=Ve.get(A);if(Te.__useDefaultFramebuffer!==void 0){we.bindFramebuffer(B.FRAMEBUFFER,Te.__webglFramebuffer),se.copy(A.viewport),me.copy(A.scissor),fe=A.scissorTest,we.viewport(se),we.scissor(me),we.setScissorTest(fe),$=-1;return}else if(Te.__webglFramebuffer===void 0)$e.setupRenderTarget(A);else if(Te.__hasExternalTextures)$e.rebindTextures(A,Ve.get(A.texture).__webglTexture,Ve.get(A.depthTexture).__webglTexture);else if(A.depthBuffer){let it=A.depthTexture;if(Te.__boundDepthTexture!==it){if(it!==null&&Ve.has(it)&&(A.width!==it.image.width||A.height!==it.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");$e.setupDepthRenderbuffer(A)}}let Le=A.texture;(Le.isData3DTexture||Le.isDataArrayTexture||Le.isCompressedArrayTexture)&&(Ae=!0);let Ge=Ve.get(A).__webglFramebuffer;A.isWebGLCubeRenderTarget?(Array.isArray(Ge[W])?Z=Ge[W][j]:Z=Ge[W],K=!0):A.samples>0&&$e.useMultisampledRTT(A)===!1?Z=Ve.get(A).__webglMultisampledFramebuffer:Array.isArray(Ge)?Z=Ge[j]:Z=Ge,se.copy(A.viewport),me.copy(A.scissor),fe=A.scissorTest}else se.copy(ke).multiplyScalar(xe).floor(),me.copy(dt).multiplyScalar(xe).floor(),fe=ct;if(j!==0&&(Z=O),we.bindFramebuffer(B.FRAMEBUFFER,Z)&&we.drawBuffers(A,Z),we.viewport(se),we.scissor(me),we.setScissorTest(fe),K){let Te=Ve.get(A.texture);B.framebufferTexture2D(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_CUBE_MAP_POSITIVE_X+W,Te.__webglTexture,j)}else if(Ae){let Te=W;for(let Le=0;Le<A.textures.length;Le++){let Ge=Ve.get(A.textures[Le]);B.framebufferTextureLayer(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0+Le,Ge.__webglTexture,j,Te)}}else if(A!==null&&j!==0){let Te=Ve.get(A.texture);B.framebufferTexture2D(B.FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,Te.__webglTexture,j)}$=-1};function Er(A){let W=Ve.get(A);return(W.__readFormat!==A.format||W.__readType!==A.type)&&(W.__readFormat=A.format,W.__readType=A.type,W.__formatReadable=at.textureFormatReadable(A.format),W.__typeReadable=at.textureTypeReadable(A.type)),W}this.readRenderTargetPixels=function(A,W,j,Z,K,Ae,Pe,Te=0){if(!(A&&A.isWebGLRenderTarget)){nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let Le=Ve.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Pe!==void 0&&(Le=Le[Pe],Array.isArray(Le)&&(Le=Le[0])),Le){we.bindFramebuffer(B.FRAMEBUFFER,Le);try{let Ge=A.textures[Te],it=Ge.format,pt=Ge.type;A.textures.length>1&&B.readBuffer(B.COLOR_ATTACHMENT0+Te);let ze=Er(Ge);if(ze.__formatReadable===!1){nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(ze.__typeReadable===!1){nt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}W>=0&&W<=A.width-Z&&j>=0&&j<=A.height-K&&B.readPixels(W,j,Z,K,ve.convert(it),ve.convert(pt),Ae)}finally{let Ge=ee!==null?Ve.get(ee).__webglFramebuffer:null;we.bindFramebuffer(B.FRAMEBUFFER,Ge)}}},this.readRenderTargetPixelsAsync=async function(A,W,j,Z,K,Ae,Pe,Te=0){if(!(A&&A.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let Le=Ve.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Pe!==void 0&&(Le=Le[Pe],Array.isArray(Le)&&(Le=Le[0])),Le)if(W>=0&&W<=A.width-Z&&j>=0&&j<=A.height-K){we.bindFramebuffer(B.FRAMEBUFFER,Le);let Ge=A.textures[Te],it=Ge.format,pt=Ge.type;A.textures.length>1&&B.readBuffer(B.COLOR_ATTACHMENT0+Te);let ze=Er(Ge);if(ze.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(ze.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let mt=B.createBuffer();B.bindBuffer(B.PIXEL_PACK_BUFFER,mt),B.bufferData(B.PIXEL_PACK_BUFFER,Ae.byteLength,B.STREAM_READ),B.readPixels(W,j,Z,K,ve.convert(it),ve.convert(pt),0),B.bindBuffer(B.PIXEL_PACK_BUFFER,null);let $t=ee!==null?Ve.get(ee).__webglFramebuffer:null;we.bindFramebuffer(B.FRAMEBUFFER,$t);let Rt=B.fenceSync(B.SYNC_GPU_COMMANDS_COMPLETE,0);return B.flush(),await cx(B,Rt,4),B.bindBuffer(B.PIXEL_PACK_BUFFER,mt),B.getBufferSubData(B.PIXEL_PACK_BUFFER,0,Ae),B.bindBuffer(B.PIXEL_PACK_BUFFER,null),B.deleteBuffer(mt),B.deleteSync(Rt),Ae}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(A,W=null,j=0){let Z=Math.pow(2,-j),K=Math.floor(A.image.width*Z),Ae=Math.floor(A.image.height*Z),Pe=W!==null?W.x:0,Te=W!==null?W.y:0;$e.setTexture2D(A,0),B.copyTexSubImage2D(B.TEXTURE_2D,j,0,0,Pe,Te,K,Ae),we.unbindTexture()},this.copyTextureToTexture=function(A,W,j=null,Z=null,K=0,Ae=0){let Pe,Te,Le,Ge,it,pt,ze,mt,$t,Rt=A.isCompressedTexture?A.mipmaps[Ae]:A.image;if(j!==null)Pe=j.max.x-j.min.x,Te=j.max.y-j.min.y,Le=j.isBox3?j.max.z-j.min.z:1,Ge=j.min.x,it=j.min.y,pt=j.isBox3?j.min.z:0;else{let ht=Math.pow(2,-K);Pe=Math.floor(Rt.width*ht),Te=Math.floor(Rt.height*ht),A.isDataArrayTexture?Le=Rt.depth:A.isData3DTexture?Le=Math.floor(Rt.depth*ht):Le=1,Ge=0,it=0,pt=0}Z!==null?(ze=Z.x,mt=Z.y,$t=Z.z):(ze=0,mt=0,$t=0);let Pt=ve.convert(W.format),fn=ve.convert(W.type),Oe;W.isData3DTexture?($e.setTexture3D(W,0),Oe=B.TEXTURE_3D):W.isDataArrayTexture||W.isCompressedArrayTexture?($e.setTexture2DArray(W,0),Oe=B.TEXTURE_2D_ARRAY):($e.setTexture2D(W,0),Oe=B.TEXTURE_2D),we.activeTexture(B.TEXTURE0),we.pixelStorei(B.UNPACK_FLIP_Y_WEBGL,W.flipY),we.pixelStorei(B.UNPACK_PREMULTIPLY_ALPHA_WEBGL,W.premultiplyAlpha),we.pixelStorei(B.UNPACK_ALIGNMENT,W.unpackAlignment);let rn=we.getParameter(B.UNPACK_ROW_LENGTH),xt=we.getParameter(B.UNPACK_IMAGE_HEIGHT),Qi=we.getParameter(B.UNPACK_SKIP_PIXELS),on=we.getParameter(B.UNPACK_SKIP_ROWS),Ar=we.getParameter(B.UNPACK_SKIP_IMAGES);we.pixelStorei(B.UNPACK_ROW_LENGTH,Rt.width),we.pixelStorei(B.UNPACK_IMAGE_HEIGHT,Rt.height),we.pixelStorei(B.UNPACK_SKIP_PIXELS,Ge),we.pixelStorei(B.UNPACK_SKIP_ROWS,it),we.pixelStorei(B.UNPACK_SKIP_IMAGES,pt);let Fi=A.isDataArrayTexture||A.isData3DTexture,es=W.isDataArrayTexture||W.isData3DTexture;if(A.isDepthTexture){let ht=Ve.get(A),Jt=Ve.get(W),Vn=Ve.get(ht.__renderTarget),It=Ve.get(Jt.__renderTarget);we.bindFramebuffer(B.READ_FRAMEBUFFER,Vn.__webglFramebuffer),we.bindFramebuffer(B.DRAW_FRAMEBUFFER,It.__webglFramebuffer);for(let an=0;an<Le;an++)Fi&&(B.framebufferTextureLayer(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Ve.get(A).__webglTexture,K,pt+an),B.framebufferTextureLayer(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Ve.get(W).__webglTexture,Ae,$t+an)),B.blitFramebuffer(Ge,it,Ge+Pe,it+Te,ze,mt,ze+Pe,mt+Te,B.DEPTH_BUFFER_BIT,B.NEAREST);we.bindFramebuffer(B.READ_FRAMEBUFFER,null),we.bindFramebuffer(B.DRAW_FRAMEBUFFER,null)}else if(K!==0||A.isRenderTargetTexture||Ve.has(A)){let ht=Ve.get(A),Jt=Ve.get(W);we.bindFramebuffer(B.READ_FRAMEBUFFER,P),we.bindFramebuffer(B.DRAW_FRAMEBUFFER,z);for(let Vn=0;Vn<Le;Vn++)Fi?B.framebufferTextureLayer(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,ht.__webglTexture,K,pt+Vn):B.framebufferTexture2D(B.READ_FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,ht.__webglTexture,K),es?B.framebufferTextureLayer(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,Jt.__webglTexture,Ae,$t+Vn):B.framebufferTexture2D(B.DRAW_FRAMEBUFFER,B.COLOR_ATTACHMENT0,B.TEXTURE_2D,Jt.__webglTexture,Ae),K!==0?B.blitFramebuffer(Ge,it,Ge+Pe,it+Te,ze,mt,ze+Pe,mt+Te,B.COLOR_BUFFER_BIT,B.NEAREST):es?B.copyTexSubImage3D(Oe,Ae,ze,mt,$t+Vn,Ge,it,Pe,Te):B.copyTexSubImage2D(Oe,Ae,ze,mt,Ge,it,Pe,Te);we.bindFramebuffer(B.READ_FRAMEBUFFER,null),we.bindFramebuffer(B.DRAW_FRAMEBUFFER,null)}else es?A.isDataTexture||A.isData3DTexture?B.texSubImage3D(Oe,Ae,ze,mt,$t,Pe,Te,Le,Pt,fn,Rt.data):W.isCompressedArrayTexture?B.compressedTexSubImage3D(Oe,Ae,ze,mt,$t,Pe,Te,Le,Pt,Rt.data):B.texSubImage3D(Oe,Ae,ze,mt,$t,Pe,Te,Le,Pt,fn,Rt):A.isDataTexture?B.texSubImage2D(B.TEXTURE_2D,Ae,ze,mt,Pe,Te,Pt,fn,Rt.data):A.isCompressedTexture?B.compressedTexSubImage2D(B.TEXTURE_2D,Ae,ze,mt,Rt.width,Rt.height,Pt,Rt.data):B.texSubImage2D(B.TEXTURE_2D,Ae,ze,mt,Pe,Te,Pt,fn,Rt);we.pixelStorei(B.UNPACK_ROW_LENGTH,rn),we.pixelStorei(B.UNPACK_IMAGE_HEIGHT,xt),we.pixelStorei(B.UNPACK_SKIP_PIXELS,Qi),we.pixelStorei(B.UNPACK_SKIP_ROWS,on),we.pixelStorei(B.UNPACK_SKIP_IMAGES,Ar),Ae===0&&W.generateMipmaps===!0&&W.mipmapsAutoUpdate===!0&&B.generateMipmap(Oe),we.unbindTexture()},this.initRenderTarget=function(A){Ve.get(A).__webglFramebuffer===void 0&&$e.setupRenderTarget(A)},this.initTexture=function(A){A.isCubeTexture?$e.setTextureCube(A,0):A.isData3DTexture?$e.setTexture3D(A,0):A.isDataArrayTexture||A.isCompressedArrayTexture?$e.setTexture2DArray(A,0):$e.setTexture2D(A,0),we.unbindTexture()},this.resetState=function(){H=0,G=0,ee=null,we.reset(),Se.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return yi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=vt._getDrawingBufferColorSpace(e),t.unpackColorSpace=vt._getUnpackColorSpace()}};var ff=new Et,xT=new Et,Ks=new V,_T=new V(1,1,1);function pf(n,e,{index:t,next:i,share:s},r){let o=n.position.shape[1],a=(t*o+e)*3,l=n.position,c=n.rotation,h=(t*o+e)*4;if(Ks.set(l[a],l[a+1],l[a+2]),ff.set(c[h+1],c[h+2],c[h+3],c[h]).normalize(),s){let u=(i*o+e)*3,d=(i*o+e)*4;Ks.x+=s*(l[u]-Ks.x),Ks.y+=s*(l[u+1]-Ks.y),Ks.z+=s*(l[u+2]-Ks.z),ff.slerp(xT.set(c[d+1],c[d+2],c[d+3],c[d]).normalize(),s)}return r.compose(Ks,ff,_T)}var qa=n=>n.elements[12]===n.elements[12]&&!Number.isNaN(n.elements[0]);function Yx(n){let e=n.skeleton?n.skeleton.bodies.length:0,t=Array.from({length:e},()=>new Ze),i={index:0,next:0,share:0};return{time:0,place:i,samples:i,matrices:t,missing:!1,at(s){this.time=s,this.place=qn(n.stage_time,s),this.samples=n.time===n.stage_time?this.place:qn(n.time,s),t.forEach((r,o)=>pf(n.skeleton,o,this.place,r)),this.missing=e>0&&!qa(t[0])}}}var mf=8,vT=new Ze;function $x({bone_index:n,bone_weight:e}){let[t,i]=n.shape,s=i<=4?4:mf,r={width:s,index:new Uint8Array(t*s),weight:new Uint16Array(t*s)},o=Array.from({length:i},(a,l)=>l);for(let a=0;a<t;a++){let l=a*i;i>mf&&o.sort((u,d)=>e[l+d]-e[l+u]);let c=o.slice(0,s),h=c.reduce((u,d)=>u+e[l+d],0);c.forEach((u,d)=>{r.index[a*s+d]=n[l+u],r.weight[a*s+d]=i>mf?e[l+u]*65535/h:e[l+u]})}return r}function Zx(n){let e=n.joints.length,t=new Float32Array(e*12),i=new ps(t,3,e,Kn,ei);return{rows:t,texture:i,move:r=>{for(let o=0;o<e;o++){let a=pf(n,o,r,vT).elements,[l,c,h]=[n.centre[3*o],n.centre[3*o+1],n.centre[3*o+2]];for(let u=0;u<3;u++){let d=12*o+4*u;t[d]=a[u],t[d+1]=a[4+u],t[d+2]=a[8+u],t[d+3]=a[12+u]-(a[u]*l+a[4+u]*c+a[8+u]*h)}}return i.needsUpdate=!0,t.every(o=>!Number.isNaN(o))}}}function Kx(n,{width:e,index:t,weight:i}){for(let s=0;s<e/4;s++){let r=t.length/e,[o,a]=[new Uint8Array(r*4),new Uint16Array(r*4)];for(let l=0;l<r;l++)o.set(t.subarray(l*e+4*s,l*e+4*s+4),l*4),a.set(i.subarray(l*e+4*s,l*e+4*s+4),l*4);n.setAttribute(`joint${s}`,new ma(o,4)),n.setAttribute(`share${s}`,new mr(a,4,!0))}}var yT=n=>`
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
`;function gf(n,e,t,i=()=>{}){return n.onBeforeCompile=s=>{s.uniforms.joints={value:t},s.vertexShader=s.vertexShader.replace("#include <common>",`#include <common>
${yT(e)}`).replace("void main() {",`void main() {
  blendAll();`).replace("#include <beginnormal_vertex>","vec3 objectNormal = vec3(dot(row0.xyz, normal), dot(row1.xyz, normal), dot(row2.xyz, normal));").replace("#include <begin_vertex>","vec3 transformed = skinned(position);"),i(s)},n.customProgramCacheKey=()=>`skin${e}${i}`,n}function Jx(n,{width:e,index:t,weight:i},s){let r=new Float32Array(n.length);for(let o=0;o<n.length/3;o++){let[a,l,c]=[n[3*o],n[3*o+1],n[3*o+2]];for(let h=0;h<3;h++){let u=0;for(let d=0;d<e;d++){let f=12*t[o*e+d]+4*h,p=i[o*e+d]/65535;u+=p*(s[f]*a+s[f+1]*l+s[f+2]*c+s[f+3])}r[3*o+h]=u}}return r}var bT=10,MT={light:"#bbaea1",dark:"#cfc6bd"},ST=.35,wT=.99;function jx(n,e){let{mesh:t}=n,i=new Nn;i.setAttribute("position",new un(t.rest,3)),i.setIndex(new un(t.faces,1)),i.computeVertexNormals();let s=$x(t);Kx(i,s);let r=Zx(t),o=gf(new go({colorWrite:!1,transparent:!0,polygonOffset:!0}),s.width,r.texture);o.polygonOffsetFactor=o.polygonOffsetUnits=1;let a=gf(new gs({transparent:!0,depthWrite:!1}),s.width,r.texture,ET),l=new Cn;for(let[u,d]of[o,a].entries()){let f=new Pn(i,d);f.frustumCulled=!1,f.renderOrder=bT+e.index+u/2,l.add(f)}l.children[1].onAfterRender=u=>{e.several&&a.opacity<wT&&u.clearDepth()};let c=()=>{a.color.set(MT[e.theme()]),e.several&&a.color.lerp(new Ke(e.colour),1-ST)};c();let h=e.state.on("theme",c);return{name:"mesh",object:l,update(u){a.opacity=e.state.get("opacity"),l.visible=r.move(u.place)&&a.opacity>.005},positions:()=>Jx(t.rest,s,r.rows),dispose(){h(),i.dispose(),o.dispose(),a.dispose(),r.texture.dispose()}}}function ET(n){n.fragmentShader=n.fragmentShader.replace("#include <opaque_fragment>",`float facing = abs(dot(normalize(vViewPosition), normal));
    diffuseColor.a = min(1.0, diffuseColor.a * (1.0 + 1.4 * pow(1.0 - facing, 2.0)));
    #include <opaque_fragment>`)}function e_(n,e=!1){let t=n[0].index!==null,i=new Set(Object.keys(n[0].attributes)),s=new Set(Object.keys(n[0].morphAttributes)),r={},o={},a=n[0].morphTargetsRelative,l=new Nn;l.morphTargetsRelative=a;let c=0;for(let h=0;h<n.length;++h){let u=n[h],d=0,f=0;if(t!==(u.index!==null))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". All geometries must have compatible attributes; make sure index attribute exists among all geometries, or in none of them."),null;for(let p in u.attributes){if(!i.has(p))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have compatible attributes; make sure "'+p+'" attribute exists among all geometries, or in none of them.'),null;r[p]===void 0&&(r[p]=[]),r[p].push(u.attributes[p]),d++}if(d!==i.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of attributes."),null;if(a!==u.morphTargetsRelative)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". .morphTargetsRelative must be consistent throughout all geometries."),null;for(let p in u.morphAttributes){if(!s.has(p))return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+".  .morphAttributes must be consistent throughout all geometries."),null;if(u.morphAttributes[p].length!==n[0].morphAttributes[p].length)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+'. All geometries must have the same number of morph targets for the "'+p+'" morph attribute.'),null;o[p]===void 0&&(o[p]=[]),o[p].push(u.morphAttributes[p]),f++}if(f!==s.size)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". Make sure all geometries have the same number of morph attributes."),null;if(e){let p;if(t)p=u.index.count;else if(u.attributes.position!==void 0)p=u.attributes.position.count;else return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed with geometry at index "+h+". The geometry must have either an index or a position attribute"),null;l.addGroup(c,p,h),c+=p}}if(t){let h=0,u=[];for(let d=0;d<n.length;++d){let f=n[d].index;for(let p=0;p<f.count;++p)u.push(f.getX(p)+h);h+=n[d].attributes.position.count}l.setIndex(u)}for(let h in r){let u=Qx(r[h]);if(!u)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" attribute."),null;l.setAttribute(h,u)}for(let h in o){let u=o[h][0].length;if(u!==0){l.morphAttributes=l.morphAttributes||{},l.morphAttributes[h]=[];for(let d=0;d<u;++d){let f=[];for(let x=0;x<o[h].length;++x)f.push(o[h][x][d]);let p=Qx(f);if(!p)return console.error("THREE.BufferGeometryUtils: .mergeGeometries() failed while trying to merge the "+h+" morphAttribute."),null;l.morphAttributes[h].push(p)}}}return l}function Qx(n){let e,t,i,s=-1,r=0;for(let c=0;c<n.length;++c){let h=n[c];if(e===void 0&&(e=h.array.constructor),e!==h.array.constructor)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.array must be of consistent array types across matching attributes."),null;if(t===void 0&&(t=h.itemSize),t!==h.itemSize)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.itemSize must be consistent across matching attributes."),null;if(i===void 0&&(i=h.normalized),i!==h.normalized)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.normalized must be consistent across matching attributes."),null;if(s===-1&&(s=h.gpuType),s!==h.gpuType)return console.error("THREE.BufferGeometryUtils: .mergeAttributes() failed. BufferAttribute.gpuType must be consistent across matching attributes."),null;r+=h.count*t}let o=new e(r),a=new un(o,t,i),l=0;for(let c=0;c<n.length;++c){let h=n[c];if(h.isInterleavedBufferAttribute){let u=l/t;for(let d=0,f=h.count;d<f;d++)for(let p=0;p<t;p++){let x=h.getComponent(d,p);a.setComponent(d+u,p,x)}}else o.set(h.array,l);l+=h.count*t}return s!==void 0&&(a.gpuType=s),a}var xf=10,t_=.55,wh=.06;function n_(){let n=[];for(let e of[0,.25,.5,.75]){let t=e*Math.PI/2;n.push([Math.max(Math.sin(t),1e-4),wh*(1-Math.cos(t))])}for(let e=0;e<=8;e++){let t=wh+e/8*(1-2*wh);n.push([t_+(1-t_)*Math.abs(2*e/8-1)**2,t])}for(let e of[.75,.5,.25,0]){let t=e*Math.PI/2;n.push([Math.max(Math.sin(t),1e-4),1-wh*(1-Math.cos(t))])}return new Sa(n.map(([e,t])=>new qe(e,t)),xf)}var i_=()=>new Ea(1,14,10);function s_(n=.035){let e=new vo(n,n,.8,xf).translate(0,.4,0),t=new Ma(2.6*n,.2,xf).translate(0,.9,0);return e_([e,t])}var _f=.11,AT=new V(0,1,0),vf=[{name:"x",means:"forwards",along:new V(1,0,0),colour:{light:"#d62728",dark:"#ff6b6b"}},{name:"y",means:"upwards",along:new V(0,1,0),colour:{light:"#2a9134",dark:"#5fd068"}},{name:"z",means:"to the right",along:new V(0,0,1),colour:{light:"#1f5fd0",dark:"#6ea8ff"}}],TT=new Ze().makeScale(0,0,0),CT=new Ze;function r_(n,e){let t=n.skeleton.bodies.length,i=new zs(s_(),new gs,3*t);i.frustumCulled=!1;let s=vf.map(({along:c})=>new Ze().compose(new V,new Et().setFromUnitVectors(AT,c),new V(_f,_f,_f))),r=e.once("frames",()=>{let c=document.createElement("div");return c.className="bk-stage-axes",e.corner.append(c),c}),o=()=>{let c=e.theme();for(let h=0;h<3*t;h++)i.setColorAt(h,new Ke(vf[h%3].colour[c]));i.instanceColor.needsUpdate=!0,r.innerHTML=vf.map(({name:h,means:u,colour:d})=>`<span><b style="color:${d[c]}">${h}</b> ${u}</span>`).join("")},a=()=>r.hidden=!e.state.get("layers").frames;o(),a();let l=[e.state.on("theme",o),e.state.on("layers",a)];return{name:"frames",object:i,update({matrices:c}){c.forEach((h,u)=>{let d=qa(h);s.forEach((f,p)=>{i.setMatrixAt(3*u+p,d?CT.multiplyMatrices(h,f):TT)})}),i.instanceMatrix.needsUpdate=!0},dispose(){l.forEach(c=>c()),i.geometry.dispose(),i.material.dispose(),i.dispose()}}}var Eh={light:{rest:"#7890b5",full:"#c4122f",missing:"#c6c8ca",plain:"#9b3434"},dark:{rest:"#4a6288",full:"#ff6b4a",missing:"#50555a",plain:"#c46a62"}},yf=n=>Eh[n]??Eh.light;function RT(n,e){let{rest:t,full:i,missing:s}=Eh[e]??Eh.light,r=new Ke;if(n!==n)r.set(s);else{let c=Math.min(Math.max(n,0),1),[h,u]=[o_(r.set(t)),o_(r.set(i))];PT(h.map((d,f)=>d+c*(u[f]-d)),r)}let{r:o,g:a,b:l}=r.getRGB({},Tn);return[o,a,l].map(c=>Math.round(255*Math.min(Math.max(c,0),1)))}function a_(){let n=new Uint8Array(1024).fill(255),e=new ps(n,256,1,Kn);return e.colorSpace=Tn,e.minFilter=e.magFilter=Dn,e.paint=t=>{for(let i=0;i<256;i++)n.set(RT(i/255,t),4*i);e.needsUpdate=!0},e}function o_({r:n,g:e,b:t}){let i=Math.cbrt(.4122214708*n+.5363325363*e+.0514459929*t),s=Math.cbrt(.2119034982*n+.6806995451*e+.1073969566*t),r=Math.cbrt(.0883024619*n+.2817188376*e+.6299787005*t);return[.2104542553*i+.793617785*s-.0040720468*r,1.9779984951*i-2.428592205*s+.4505937099*r,.0259040371*i+.7827717662*s-.808675766*r]}function PT([n,e,t],i){let s=(n+.3963377774*e+.2158037573*t)**3,r=(n-.1055613458*e-.0638541728*t)**3,o=(n-.0894841775*e-1.291485548*t)**3;i.r=4.0767416621*s-3.3077115913*r+.2309699292*o,i.g=-1.2684380046*s+2.6097574011*r-.3413193965*o,i.b=-.0041960863*s-.7034186147*r+1.707614701*o}var c_=0,h_=1,u_=2,d_=3;var l_=4,IT=new kt,LT=`
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
`,DT=`
  uniform sampler2D map;
  uniform vec3 missing;
  uniform vec3 plain;
  uniform vec3 page;
  uniform vec3 haloColour;
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
      colour = haloColour;
    } else {
      colour = value < -0.5 ? missing : texture2D(map, vec2((255.0 * clamp(value, 0.0, 1.0) + 0.5) / 256.0, 0.5)).rgb;
      if (mapped < 0.5) colour = plain;
      vec3 normal = across * place.y + along * place.x + facing * sqrt(1.0 - square);
      float light = 0.78 + 0.3 * max(dot(normal, normalize(vec3(-0.25, 0.75, 0.6))), 0.0);
      // A darker rim, about a pixel wide, tells neighbours apart and holds on a light page.
      float rim = smoothstep(1.0 - min(2.2 / radiusPixels, 0.6), 1.0, sqrt(square));
      colour *= light * (1.0 - 0.45 * rim * smoothstep(1.0, 2.5, radiusPixels));
      if (emphasis > 0.5 && emphasis < 1.5) colour = mix(colour, page, 0.62);
    }
    gl_FragColor = vec4(colour, 1.0);
    #include <colorspace_fragment>
  }
`;function f_(n,{map:e,taper:t=!1,thinnest:i=.8}){let s=new Float32Array((n+1)*4),r=new Float32Array((n+1)*3),o=new Mo(s,4).setUsage(mh),a=new Mo(r,3).setUsage(mh),l=UT();l.instanceCount=Math.max(n-1,0),l.setAttribute("start",new ks(o,4,0)),l.setAttribute("end",new ks(o,4,4)),l.setAttribute("look",new ks(a,3,0));let c={pixel:{value:.001},thinnest:{value:i},taper:{value:t?1:0},map:{value:e},mapped:{value:1},missing:{value:new Ke},plain:{value:new Ke},page:{value:new Ke},haloColour:{value:new Ke}},h=f=>{let p=new jn({vertexShader:LT,fragmentShader:DT,uniforms:{...c,halo:{value:f}},toneMapped:!1}),x=new Pn(l,p);return x.frustumCulled=!1,x.onBeforeRender=(g,m,v)=>{c.pixel.value=NT(g,v),p.uniformsNeedUpdate=!0},x},[u,d]=[h(0),h(2.5)];return{object:u,halo:d,points:s,looks:r,uniforms:c,changed(){o.needsUpdate=!0,a.needsUpdate=!0},dispose(){l.dispose(),u.material.dispose(),d.material.dispose()}}}function NT(n,e){let t=n.getCurrentViewport(IT).w/n.getPixelRatio();return 2/(e.projectionMatrix.elements[5]*Math.max(t,1))}function UT(){let n=[[0,-1]];for(let s=0;s<=l_;s++)n.push([s/l_,0]);n.push([1,1]);let e=n.flatMap(([s,r])=>[s,-1,r,s,1,r]),t=[];for(let s=0;s+1<n.length;s++){let r=2*s;t.push(r,r+2,r+1,r+1,r+2,r+3)}let i=new Ia;return i.setAttribute("corner",new un(new Float32Array(e),3)),i.setIndex(t),i}var p_=new V;function m_(n,e,t,i){let[s,r]=[n.pixels(e),n.pixels(t)];if(!s||!r)return null;let[o,a]=[r.x-s.x,r.y-s.y],l=o*o+a*a,c=l?((n.x-s.x)*o+(n.y-s.y)*a)/l:0,h=Math.min(1,Math.max(0,c)),u=Math.hypot(s.x+h*o-n.x,s.y+h*a-n.y),d=p_.lerpVectors(e,t,h).distanceTo(n.ray.origin);return{miss:Math.max(0,u-i*n.pixelsPerMetre(d)),distance:d,point:p_}}function g_(n,e){return e?Math.abs(n.miss-e.miss)>.5?n.miss<e.miss:n.distance<e.distance:!0}var OT=5e6,b_=.0012,FT=.0035;function kT(n){return Math.max(Math.sqrt(Math.max(n,0)/(Math.PI*OT)),b_)}function M_(n,e){let{muscles:t}=n;if(!t||!t.items.length)return null;let i=t.body.length,s=a_(),r=f_(i,{map:s,taper:!0}),o=x_(n.series?.activation,t.items),a=x_(n.series?.muscle_force,t.items),l=BT(t.start,i),c=new Int32Array(i).fill(-1);t.moving.forEach((v,T)=>c[v]=T);let h=new Uint8Array(t.items.length);r.uniforms.mapped.value=o?1:0;let u=new Cn().add(r.halo,r.object);function d(v){let{points:T}=r,{index:b,next:R,share:w}=v.place,{local:_,body:M,track:L,start:I}=t,C=t.moving.length;for(let N=0;N<i;N++){let O=_[3*N],P=_[3*N+1],z=_[3*N+2];if(c[N]>=0){let H=3*(b*C+c[N]),G=3*(R*C+c[N]);O=L[H]+w*(L[G]-L[H]),P=L[H+1]+w*(L[G+1]-L[H+1]),z=L[H+2]+w*(L[G+2]-L[H+2])}if(M[N]>=0){let H=v.matrices[M[N]].elements;T[4*N]=H[0]*O+H[4]*P+H[8]*z+H[12],T[4*N+1]=H[1]*O+H[5]*P+H[9]*z+H[13],T[4*N+2]=H[2]*O+H[6]*P+H[10]*z+H[14]}else T[4*N]=O,T[4*N+1]=P,T[4*N+2]=z}for(let N=0;N+1<I.length;N++)zT(T,I[N],I[N+1])}function f(v){let{looks:T}=r;for(let b=0,R=-1,w=0,_=0;b<i;b++){let M=l[b];M!==R&&(R=M,w=o?__(o,M,v.samples):0,_=a?kT(__(a,M,v.samples)):FT,_!==_&&(_=b_)),T[3*b]=w===w?w:-1,T[3*b+1]=_,T[3*b+2]=h[M]}}let p=null;function x(){p!==e.theme()&&(p=e.theme(),s.paint(p),r.uniforms.missing.value.set(yf(p).missing),r.uniforms.plain.value.set(yf(p).plain),r.uniforms.page.value.copy(e.tint("--bk-page")),r.uniforms.haloColour.value.copy(e.tint("--bk-text")))}let g=new Set(t.items);function m(){let v=new Set(e.state.get("selected").filter(b=>g.has(b))),T=e.state.get("hovered");r.halo.visible=v.size>0||g.has(T),t.items.forEach((b,R)=>{v.has(b)?h[R]=d_:b===T?h[R]=u_:h[R]=v.size?h_:c_})}return{name:"muscles",object:u,update(v){x(),m(),d(v),f(v),r.changed()},pick:v=>GT(v,t,r),dispose(){r.dispose(),s.dispose()}}}function x_(n,e){if(!n)return null;let t=new Map(n.items.map((i,s)=>[i,s]));return{series:n,rows:e.map(i=>t.get(i)??-1)}}function __({series:n,rows:e},t,i){return e[t]<0?NaN:cl(n,e[t],i)}function BT(n,e){let t=new Uint16Array(e);for(let i=0;i+1<n.length;i++)t.fill(i,n[i],n[i+1]);return t}function zT(n,e,t){let i=0;n[4*e+3]=0;for(let r=e+1;r<t;r++){let o=4*r;i+=Math.hypot(n[o]-n[o-4],n[o+1]-n[o-3],n[o+2]-n[o-2]),n[o+3]=i}let s=!(i>0);for(let r=e+1;r<t;r++)n[4*r+3]=s?0:n[4*r+3]/i}var[v_,y_]=[new V,new V];function GT(n,{items:e,start:t},{points:i,looks:s}){let r=null;for(let o=0;o<e.length;o++)for(let a=t[o]+1;a<t[o+1];a++){if(!(i[4*a+3]>i[4*a-1]))continue;v_.fromArray(i,4*a-4),y_.fromArray(i,4*a);let l=m_(n,v_,y_,s[3*a+1]);!l||l.miss>n.tolerance||!g_(l,r)||(r={...l,item:e[o],point:l.point.clone()})}return r}var VT={light:"#d8cdb8",dark:"#e2d9c8"},S_={right:"--bk-right",left:"--bk-left"},HT=.45,Sf=.02,w_=1.45,bf={share:.07,least:.007,most:.022},WT=new V(0,1,0),E_=new Ze().makeScale(0,0,0),Mf=new Ze,Mr=new V;function A_(n,e){let{bones:t,joints:i}=n.skeleton,s=new gs,r=new zs(n_(),s,t.length),o=new zs(i_(),s,i.length),a=new Cn().add(r,o);for(let d of a.children)d.frustumCulled=!1;let l=t.map(XT),c=i.map(()=>Sf),h=()=>{let d=new Ke(VT[e.theme()]);e.several&&d.lerp(new Ke(e.colour),.55);let f=m=>{let v=d.clone();return S_[m]&&!e.several?v.lerp(e.tint(S_[m]),HT):v};t.forEach(({side:m},v)=>r.setColorAt(v,f(m)));let[p,x]=[e.state.get("selected"),e.state.get("hovered")],g=e.tint("--bk-accent");i.forEach(({dofs:m,name:v},T)=>{let b=m.some(_=>p.includes(_)),R=b||m.includes(x),w=/_r$/.test(v)?"right":/_l$/.test(v)?"left":"middle";c[T]=Sf*(b?w_:R?(1+w_)/2:1),o.setColorAt(T,R?g:f(w).multiplyScalar(.8))}),r.instanceColor.needsUpdate=o.instanceColor.needsUpdate=!0,e.ask()};t.length&&i.length&&h();let u=e.state.on("theme selected hovered",h);return{name:"skeleton",object:a,update({matrices:d}){t.forEach(({body:f},p)=>{let x=d[f];r.setMatrixAt(p,qa(x)?Mf.multiplyMatrices(x,l[p]):E_)}),i.forEach(({body:f,at:p},x)=>{Mr.fromArray(p).applyMatrix4(d[f]);let g=!Number.isNaN(Mr.x);g&&Mf.makeScale(c[x],c[x],c[x]).setPosition(Mr),o.setMatrixAt(x,g?Mf:E_)}),r.instanceMatrix.needsUpdate=o.instanceMatrix.needsUpdate=!0},pick:(d,{matrices:f})=>qT(i,f,d,e),dispose(){u(),r.geometry.dispose(),o.geometry.dispose(),r.dispose(),o.dispose(),s.dispose()}}}function XT({from:n,to:e,radius:t}){let[i,s]=[new V(...n),new V(...e)],r=s.sub(i),o=Math.max(r.length(),1e-4),a=t??Math.min(Math.max(bf.share*o,bf.least),bf.most),l=new Et().setFromUnitVectors(WT,r.divideScalar(o));return new Ze().compose(i,l,new V(a,o,a))}function qT(n,e,t,i){let s=null;if(n.forEach(({body:c,at:h,dofs:u})=>{if(!u.length)return;Mr.fromArray(h).applyMatrix4(e[c]);let d=t.pixels(Mr);if(!d)return;let f=Mr.distanceTo(t.ray.origin),p=t.pixelsPerMetre(f)*Sf,x=Math.max(0,Math.hypot(d.x-t.x,d.y-t.y)-p);x>t.tolerance||s&&(x>s.miss||x===s.miss&&f>s.distance)||(s={dofs:u,miss:x,distance:f,point:Mr.clone()})}),!s)return null;let r=i.state.get("selected"),o=s.dofs.findIndex(c=>r.includes(c)),{dofs:a,...l}=s;return{...l,item:a[Math.max(o,0)],next:a[(o+1)%a.length],items:a}}var YT=[[n=>n.skeleton?.bodies.length,A_],[n=>n.skeleton?.bodies.length,r_],[n=>n.mesh?.rest.length,jx],[n=>n.muscles?.items.length,M_]],T_=new Set(["skeleton","frames","muscles"]),C_=(n,e)=>YT.filter(([t])=>t(n)).map(([,t])=>t(n,e));function R_({scene:n,state:e,alignment:t},i,s){let r=n.trials[i],o=Yx(r),a=new Cn;a.matrixAutoUpdate=!1;let l=C_(r,s(i,o)),c=l.map(h=>new Cn().add(h.object));return c.length&&a.add(...c),{trial:r,pose:o,ground:a,layers:l,move:()=>o.at(t.trialTime(i)),update(){let h=e.get("layers");a.visible=!e.get("hidden").includes(i),l.forEach((u,d)=>{c[d].visible=a.visible&&h[u.name]&&!(o.missing&&T_.has(u.name)),c[d].visible?u.update(o):u.rest?.()})},pickable:()=>l.filter((h,u)=>c[u].visible&&h.object.visible&&h.pick),dispose(){a.removeFromParent(),l.forEach(h=>h.dispose())}}}var $T=6,P_=new La,ZT=new Ze;function I_(n,e,t,i,s,r=$T){P_.setFromCamera(new qe(2*i/t.width-1,1-2*s/t.height),e);let o=null;return n.forEach(({ground:a,pose:l,pickable:c},h)=>{let u=JT(a,e,t,i,s,r);for(let d of c()){let f=d.pick(u,l);f&&(!o||KT(f,o))&&(o={...f,trial:h})}}),o}var KT=(n,e)=>Math.abs(n.miss-e.miss)>1?n.miss<e.miss:n.distance<e.distance;function JT(n,e,t,i,s,r){let o=new V;return{x:i,y:s,tolerance:r,ray:P_.ray.clone().applyMatrix4(ZT.copy(n.matrix).invert()),pixels(a){return o.copy(a).applyMatrix4(n.matrix).applyMatrix4(e.matrixWorldInverse),o.z<0?(o.applyMatrix4(e.projectionMatrix),{x:(o.x+1)/2*t.width,y:(1-o.y)/2*t.height}):null},pixelsPerMetre:a=>e.projectionMatrix.elements[5]*t.height/2/a}}var jT=1.1,L_={distance:.5,angle:.35},D_=9,N_=new V(0,1,0),Ah=new V,Ro=new V;function U_(n,e,t,i){let s=[],r=[];o();function o(){s=i.map(x=>QT(x.forward,i[0].forward)),r=i.map((x,g)=>l(g))}function a(x,g){let m=t.trialTime(x,g);return qn(n.trials[x].stage_time,m)}function l(x){if(x===0)return!0;if(i[x].forward.angleTo(i[0].forward)>L_.angle)return!1;let g=Math.min(...[0,x].map(m=>i[m].duration));for(let m=0;m<D_;m++){let v=g*m/(D_-1);if([Ah,Ro].forEach((T,b)=>{let R=b?x:0,{stage_time:w}=n.trials[R];i[R].at(qn(w,w[0]+v),T).setY(0)}),Ah.distanceTo(Ro)>L_.distance)return!1}return!0}let c=()=>n.trials.map((x,g)=>g).filter(x=>!e.get("hidden").includes(x)),h=()=>c()[0]??0,u=()=>e.get("alignment")==="cycle";function d(x){if(e.get("arrangement")!=="side")return 0;let g=c();return g.length<2?0:(g.indexOf(x)-(g.length-1)/2)*jT}function f(x,g){let m=h(),v=!r[x]||u();if(x===m||!v)g.identity();else{let[b,R]=u()?[a(x),a(m)]:[a(x,0),a(m,0)],w=new Et().copy(s[m]).invert().multiply(s[x]);i[m].at(R,Ro).setY(i[m].floor),i[x].at(b,Ah).setY(i[x].floor).applyQuaternion(w),g.makeRotationFromQuaternion(w).setPosition(Ro.sub(Ah))}let T=d(x);return T&&(Ro.crossVectors(i[m].forward,N_).multiplyScalar(T),g.premultiply(new Ze().makeTranslation(Ro))),g}let p=new Ze;return{shown:c,lay:f,refresh:o,centre:(x,g)=>i[x].at(a(x),g).applyMatrix4(f(x,p)),forward:()=>i[h()].forward,floor:()=>i[h()].floor}}function QT(n,e){let t=Math.atan2(n.z*e.x-n.x*e.z,n.x*e.x+n.z*e.z);return new Et().setFromAxisAngle(N_,t)}var O_={type:"change"},Ef={type:"start"},k_={type:"end"},Th=new gr,F_=new di,eC=Math.cos(70*xh.DEG2RAD),_n=new V,ti=2*Math.PI,At={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},wf=1e-6,Ch=class extends Da{constructor(e,t=null){super(e,t),this.state=At.NONE,this.target=new V,this.cursor=new V,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Xs.ROTATE,MIDDLE:Xs.DOLLY,RIGHT:Xs.PAN},this.touches={ONE:qs.ROTATE,TWO:qs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new V,this._lastQuaternion=new Et,this._lastTargetPosition=new V,this._quat=new Et().setFromUnitVectors(e.up,new V(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Li,this._sphericalDelta=new Li,this._scale=1,this._panOffset=new V,this._rotateStart=new qe,this._rotateEnd=new qe,this._rotateDelta=new qe,this._panStart=new qe,this._panEnd=new qe,this._panDelta=new qe,this._dollyStart=new qe,this._dollyEnd=new qe,this._dollyDelta=new qe,this._dollyDirection=new V,this._mouse=new qe,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=nC.bind(this),this._onPointerDown=tC.bind(this),this._onPointerUp=iC.bind(this),this._onContextMenu=hC.bind(this),this._onMouseWheel=oC.bind(this),this._onKeyDown=aC.bind(this),this._onTouchStart=lC.bind(this),this._onTouchMove=cC.bind(this),this._onMouseDown=sC.bind(this),this._onMouseMove=rC.bind(this),this._interceptControlDown=uC.bind(this),this._interceptControlUp=dC.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=At.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(O_),this.update(),this.state=At.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;_n.copy(t).sub(this.target),_n.applyQuaternion(this._quat),this._spherical.setFromVector3(_n),this.autoRotate&&this.state===At.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(i)&&isFinite(s)&&(i<-Math.PI?i+=ti:i>Math.PI&&(i-=ti),s<-Math.PI?s+=ti:s>Math.PI&&(s-=ti),i<=s?this._spherical.theta=Math.max(i,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+s)/2?Math.max(i,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(_n.setFromSpherical(this._spherical),_n.applyQuaternion(this._quatInverse),t.copy(this.target).add(_n),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=_n.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new V(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new V(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=_n.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Th.origin.copy(this.object.position),Th.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Th.direction))<eC?this.object.lookAt(this.target):(F_.setFromNormalAndCoplanarPoint(this.object.up,this.target),Th.intersectPlane(F_,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>wf||8*(1-this._lastQuaternion.dot(this.object.quaternion))>wf||this._lastTargetPosition.distanceToSquared(this.target)>wf?(this.dispatchEvent(O_),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?ti/60*this.autoRotateSpeed*e:ti/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){_n.setFromMatrixColumn(t,0),_n.multiplyScalar(-e),this._panOffset.add(_n)}_panUp(e,t){this.screenSpacePanning===!0?_n.setFromMatrixColumn(t,1):(_n.setFromMatrixColumn(t,0),_n.crossVectors(this.object.up,_n)),_n.multiplyScalar(e),this._panOffset.add(_n)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;_n.copy(s).sub(this.target);let r=_n.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*r/i.clientHeight,this.object.matrix),this._panUp(2*t*r/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),s=e-i.left,r=t-i.top,o=i.width,a=i.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ti*this._rotateDelta.x/t.clientHeight),this._rotateUp(ti*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(ti*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-ti*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(ti*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-ti*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._rotateStart.set(i,s)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panStart.set(i,s)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),s=.5*(e.pageX+i.x),r=.5*(e.pageY+i.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(ti*this._rotateDelta.x/t.clientHeight),this._rotateUp(ti*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),s=.5*(e.pageY+t.y);this._panEnd.set(i,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,s=e.pageY-t.y,r=Math.sqrt(i*i+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new qe,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function tC(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function nC(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function iC(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(k_),this.state=At.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function sC(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Xs.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=At.DOLLY;break;case Xs.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=At.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=At.ROTATE}break;case Xs.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=At.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=At.PAN}break;default:this.state=At.NONE}this.state!==At.NONE&&this.dispatchEvent(Ef)}function rC(n){switch(this.state){case At.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case At.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case At.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function oC(n){this.enabled===!1||this.enableZoom===!1||this.state!==At.NONE||(n.preventDefault(),this.dispatchEvent(Ef),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(k_))}function aC(n){this.enabled!==!1&&this._handleKeyDown(n)}function lC(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case qs.ROTATE:if(this.enableRotate===!1){this.state=At.NONE;break}this._handleTouchStartRotate(n),this.state=At.TOUCH_ROTATE;break;case qs.PAN:if(this.enablePan===!1){this.state=At.NONE;break}this._handleTouchStartPan(n),this.state=At.TOUCH_PAN;break;default:this.state=At.NONE}break;case 2:switch(this.touches.TWO){case qs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=At.TOUCH_DOLLY_PAN;break;case qs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=At.TOUCH_DOLLY_ROTATE;break;default:this.state=At.NONE}break;default:this.state=At.NONE}this.state!==At.NONE&&this.dispatchEvent(Ef)}function cC(n){switch(this._trackPointer(n),this.state){case At.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case At.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case At.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case At.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=At.NONE}}function hC(n){this.enabled!==!1&&n.preventDefault()}function uC(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function dC(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Tf=new V(0,1,0),B_=.5,fC=1.07,z_=new V,[Ya,Rh,Af,Ph]=[new V,new V,new V,new V];function Cf(n,e,t=new V){z_.crossVectors(e,Tf);let[i,s,r]={front:[1,0,.04],side:[0,1,.04],back:[-1,0,.04],top:[0,.001,1]}[n]??[.62,.78,.2];return t.set(0,0,0).addScaledVector(e,i).addScaledVector(z_,s).addScaledVector(Tf,r).normalize()}function G_(n,e,t,i){Ya.copy(e).negate(),Rh.crossVectors(Ya,Tf).normalize(),Af.crossVectors(Rh,Ya);let s=[Rh,Af,Ya],r=s.map(u=>Math.min(...n.map(d=>d.dot(u)))),o=s.map(u=>Math.max(...n.map(d=>d.dot(u)))),a=new V;s.forEach((u,d)=>a.addScaledVector(u,(r[d]+o[d])/2));let[l,c]=[Math.tan(t*Math.PI/360),Math.tan(t*Math.PI/360)*i],h=0;for(let u of n){Ph.subVectors(u,a);let d=-Ph.dot(Ya);h=Math.max(h,d+Math.abs(Ph.dot(Af))/l),h=Math.max(h,d+Math.abs(Ph.dot(Rh))/c)}return{distance:h*fC,centre:a}}function Rf(n,{floor:e,height:t}){let i=[];for(let s=0;s<8;s++){let[r,o]=[B_*Math.cos(s*Math.PI/4),B_*Math.sin(s*Math.PI/4)];i.push(new V(n.x+r,e,n.z+o)),i.push(new V(n.x+r/3,e+t,n.z+o/3))}return i}function If(n,e){let t=Math.min(e.width/n.width,e.height/n.height),[i,s]=[n.width*t,n.height*t];return{left:(e.width-i)/2,top:(e.height-s)/2,width:i,height:s,scale:t}}function X_({focal:n,centre:e,...t},i,s,r,o){let{left:a,top:l,scale:c}=If(t,i),h=2*c*n[0]/i.width,u=2*c*n[1]/i.height,d=2*(a+c*(e[0]+.5))/i.width-1,f=1-2*(l+c*(e[1]+.5))/i.height,p=(r+s)/(s-r),x=2*r*s/(s-r);return o.set(h,0,-d,0,0,u,-f,0,0,0,p,x,0,0,-1,0)}var Pf=new Ze,pC=new Ze().makeScale(1,-1,-1),[V_,H_]=[new Et,new Et];function q_({rotation:n,translation:e},{index:t,next:i,share:s},r,o){let a=n.length/9,l=Math.min(t,a-1),c=Math.min(i,a-1);W_(n,e,l,r,o),!(c===l||!s)&&(W_(n,e,c,H_.position??=new V,V_),r.lerp(H_.position,s),o.slerp(V_,s))}function W_(n,e,t,i,s){let r=9*t;Pf.set(n[r],n[r+3],n[r+6],0,n[r+1],n[r+4],n[r+7],0,n[r+2],n[r+5],n[r+8],0,0,0,0,1),i.set(-e[3*t],-e[3*t+1],-e[3*t+2]).applyMatrix4(Pf),s.setFromRotationMatrix(Pf.multiply(pC))}var Ih=28,[Lf,Df]=[.05,120],Y_=380,$_=12,Z_=n=>n*n*(3-2*n),Nf=()=>window.matchMedia("(prefers-reduced-motion: reduce)").matches;function K_(n,e){let{scene:t,state:i,alignment:s,arrangement:r,subjects:o,poses:a,size:l,ask:c}=e,h=new kn(Ih,1,Lf,Df),u=new kn(Ih,1,Lf,Df),d=new Ch(u,n);Object.assign(d,{minDistance:.3,maxDistance:60,zoomSpeed:.8,rotateSpeed:.8}),d.addEventListener("change",c),d.addEventListener("start",C);let f=!1,p=null,x=!1,g=new V,m=new V,v=()=>r.shown().find(q=>t.trials[q].camera),T=()=>i.get("view")==="camera"&&v()!==void 0;function b(q){let ae=r.shown(),he=new V;q.set(0,0,0);let pe=ae.length?ae:[0];for(let xe of pe)q.add(r.centre(xe,he));return q.divideScalar(pe.length),q.setY(r.floor()+o[pe[0]].height/2)}function R(){let q=r.shown(),ae=new V,he=new Ze;return(q.length?q:[0]).flatMap(pe=>{if(i.get("follow"))return Rf(r.centre(pe,ae),o[pe]);let{stage_time:xe}=t.trials[pe];return r.lay(pe,he),Array.from({length:$_},(Ie,Ye)=>{let ke=Math.round(Ye/($_-1)*(xe.length-1));return o[pe].at({index:ke,next:ke,share:0},ae).applyMatrix4(he),Rf(ae,o[pe])}).flat()})}function w(q,ae=!1){let he=l.width/l.height,{distance:pe,centre:xe}=G_(R(),q,Ih,he),Ie={target:xe,offset:new Li().setFromVector3(q).makeSafe()};if(Ie.offset.radius=pe,b(g),ae||Nf())d.target.copy(Ie.target),u.position.setFromSpherical(Ie.offset).add(Ie.target),p=null;else{let Ye=new Li().setFromVector3(u.position.clone().sub(d.target)),ke=Ie.offset.theta-Ye.theta;Ie.offset.theta-=Math.round(ke/(2*Math.PI))*2*Math.PI,p={start:performance.now(),from:{target:d.target.clone(),offset:Ye},goal:Ie}}c()}let _=()=>({start:performance.now(),position:h.position.clone(),turn:h.quaternion.clone(),projection:h.projectionMatrix.clone()}),M=null;function L(){let q=i.get("view"),ae=T();d.enabled=!ae,I!==ae&&!Nf()&&(M=_()),I=ae,!ae&&!x&&w(Cf(q,r.forward()),!!M),x||(f=!1),x=!1,c()}let I=!1;function C(){p=null,f=!0,i.get("view")!=="orbit"&&(T()&&N(),x=!0,i.set({view:"orbit"}))}function N(){b(m);let q=Math.tan(Ih*Math.PI/360)*h.projectionMatrix.elements[5],ae=h.position.distanceTo(m)/q;d.target.copy(m),u.position.subVectors(h.position,m).setLength(ae).add(m),g.copy(m),M=Nf()?null:_(),I=!1,d.enabled=!0}function O(){if(b(m),i.get("follow")){let q=m.clone().sub(g);u.position.add(q),d.target.add(q),p?.from.target.add(q),p?.goal.target.add(q)}g.copy(m)}function P(q){if(!p)return;let ae=Math.min((q-p.start)/Y_,1),he=Z_(ae),{from:pe,goal:xe}=p;d.target.lerpVectors(pe.target,xe.target,he);let Ie=Ye=>pe.offset[Ye]+he*(xe.offset[Ye]-pe.offset[Ye]);u.position.setFromSpherical(new Li(Ie("radius"),Ie("phi"),Ie("theta"))).add(d.target),ae===1?p=null:c()}let[z,H,G]=[new Et,new Ze,new Et];function ee(){let q=v(),{camera:ae}=t.trials[q];q_(ae,a[q].place,h.position,z),r.lay(q,H),h.position.applyMatrix4(H),h.quaternion.multiplyQuaternions(G.setFromRotationMatrix(H),z),X_(ae,l,Lf,Df,h.projectionMatrix)}function $(){d.update(),u.aspect=l.width/l.height,u.updateProjectionMatrix(),h.position.copy(u.position),h.quaternion.copy(u.quaternion),h.projectionMatrix.copy(u.projectionMatrix)}function Q(q){if(!M)return;let ae=Math.min((q-M.start)/Y_,1),he=1-Z_(ae);h.position.lerp(M.position,he),h.quaternion.slerp(M.turn,he);let[pe,xe]=[h.projectionMatrix.elements,M.projection.elements];for(let Ie=0;Ie<16;Ie++)pe[Ie]+=he*(xe[Ie]-pe[Ie]);ae===1?M=null:c()}let se=(q=!1)=>{let ae=u.position.clone().sub(d.target).normalize();w(ae,q),f=!1},me=()=>f||T()||se(!0),fe=[i.on("view",L),i.on("arrangement alignment hidden",()=>T()||se()),i.on("follow",()=>f||T()||se())];return w(Cf(i.get("view"),r.forward()),!0),I=T(),d.enabled=!I,{eye:h,focus:b,update(q){O(),P(q),T()?ee():$(),Q(q),h.projectionMatrixInverse.copy(h.projectionMatrix).invert(),h.updateMatrixWorld()},letterbox:()=>If(t.trials[v()??0].camera??l,l),refit:me,fit:se,rotate(q,ae){C();let he=new Li().setFromVector3(u.position.clone().sub(d.target));he.theta+=q,he.phi+=ae,he.makeSafe(),u.position.setFromSpherical(he).add(d.target),c()},zoom(q){C();let ae=u.position.clone().sub(d.target),he=Math.min(Math.max(ae.length()/q,d.minDistance),d.maxDistance);u.position.copy(ae.setLength(he)).add(d.target),c()},dispose(){fe.forEach(q=>q()),d.dispose()}}}var J_=6,mC=`
  varying vec2 ground;
  void main() {
    vec4 world = modelMatrix * vec4(position, 1.0);
    ground = world.xz;
    gl_Position = projectionMatrix * viewMatrix * world;
  }
`,gC=`
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
    float fade = 1.0 - smoothstep(0.15, 1.0, distance(ground, middle) / ${J_.toFixed(1)});
    float strength = max(0.45 * grid(1.0), 0.16 * grid(0.25));
    gl_FragColor = vec4(line, (strength + 0.035) * fade);
    #include <colorspace_fragment>
  }
`;function j_(n,e){let t=new jn({vertexShader:mC,fragmentShader:gC,transparent:!0,depthWrite:!1,uniforms:{line:{value:e("--bk-muted")},middle:{value:[0,0]}}}),i=new Pn(new ba(J_,48).rotateX(-Math.PI/2),t);i.renderOrder=-10;let s=n.on("theme",()=>t.uniforms.line.value=e("--bk-muted"));return{object:i,update(r,o){i.visible=n.get("layers").floor,i.position.set(r.x,o-.002,r.z),t.uniforms.middle.value=[r.x,r.z]},dispose(){s(),i.geometry.dispose(),t.dispose()}}}var Q_={light:[16777215,10525330,2],dark:[15922687,6709852,1.7]};function ev(){let n=new Ca(16777215,8947848,1.5),e=new yo(16774890,1.7),t=new yo(15134463,.6);return{object:new Cn().add(n,e,t,e.target,t.target),update(s){e.position.set(.7,.9,.8).applyQuaternion(s.quaternion),t.position.set(-.9,.1,.4).applyQuaternion(s.quaternion)},theme(s){let[r,o,a]=Q_[s]??Q_.light;n.color.set(r),n.groundColor.set(o),n.intensity=a}}}var xC=2,Lh=2,Dh=class extends Error{constructor(e){super("this browser has no WebGL 2, so the body cannot be drawn; the curves work without it",{cause:e}),this.name="NoWebGL"}};function tv(n,e){let t;try{t=new bh({antialias:!0,alpha:!0,powerPreference:"default"})}catch(l){throw new Dh(l)}t.outputColorSpace=Tn,t.setClearAlpha(0),t.autoClear=!1;let i=t.domElement;i.className="bk-stage-canvas",i.tabIndex=0,i.setAttribute("role","img"),n.append(i);let s={width:Lh,height:Lh,ratio:1},r=()=>{s.width=Math.max(n.clientWidth,Lh),s.height=Math.max(n.clientHeight,Lh),s.ratio=Math.min(window.devicePixelRatio||1,xC),t.setPixelRatio(s.ratio),t.setSize(s.width,s.height,!1),e()};r();let o=new ResizeObserver(r);o.observe(n);let a=l=>l.preventDefault();return i.addEventListener("webglcontextlost",a),i.addEventListener("webglcontextrestored",e),{renderer:t,size:s,dispose(){o.disconnect(),i.removeEventListener("webglcontextlost",a),i.removeEventListener("webglcontextrestored",e),t.dispose(),t.forceContextLoss(),i.remove()}}}function nv({renderer:n,size:e,draw:t},i,s,r){let o={...e},a=({width:h,height:u,ratio:d})=>{Object.assign(e,{width:h,height:u,ratio:d}),n.setPixelRatio(d),n.setSize(h,u,!1),t()},l=document.createElement("canvas");[l.width,l.height]=[i,s];let c=l.getContext("2d");return r&&(c.fillStyle=r,c.fillRect(0,0,i,s)),a({width:i,height:s,ratio:1}),c.drawImage(n.domElement,0,0,i,s),a(o),l}var _C=.4,iv=1.75,vC=.2,yC={skeleton:new V(1,0,0),mesh:new V(0,0,1)},Nh=40;function Uf(n){let e=n.floor??0,t=bC(n),i=SC(t?MC(t):new Float32Array(n.stage_time.length*3),n),s=i.length/3,r=({index:l,next:c,share:h},u)=>u.set(i[3*l]+h*(i[3*c]-i[3*l]),i[3*l+1]+h*(i[3*c+1]-i[3*l+1]),i[3*l+2]+h*(i[3*c+2]-i[3*l+2])),o=new V().fromArray(i,0),a=new V().fromArray(i,3*(s-1));return{at:r,first:o,last:a,floor:e,duration:n.stage_time[s-1]-n.stage_time[0],forward:EC(n,o,a),height:AC(t,e)}}function bC(n){return n.skeleton?{values:n.skeleton.position,only:0}:n.mesh?{values:n.mesh.position,only:0}:n.markers?{values:n.markers.position,only:-1}:null}function MC({values:n,only:e}){let[t,i]=n.shape,s=new Float32Array(t*3);for(let r=0;r<t;r++)for(let o=0;o<3;o++){if(e>=0){s[3*r+o]=n[(r*i+e)*3+o];continue}let[a,l]=[0,0];for(let c=0;c<i;c++){let h=n[(r*i+c)*3+o];Number.isNaN(h)||([a,l]=[a+h,l+1])}s[3*r+o]=a/l}return s}function SC(n,e){let t=e.stage_time,i=n.length/3,s=new Float32Array(n.length),[r,o]=[0,0],a=[0,0,0,0],l=(c,h)=>{if(!Number.isNaN(n[3*c])){for(let u=0;u<3;u++)a[u]+=h*n[3*c+u];a[3]+=h}};for(let c=0;c<i;c++){let h=Math.min(_C,t[c]-t[0],t[i-1]-t[c])+1e-9;for(;o<i&&t[o]<=t[c]+h;)l(o++,1);for(;t[r]<t[c]-h;)l(r++,-1);for(let u=0;u<3;u++)s[3*c+u]=a[u]/a[3]}return wC(s,i),s}function wC(n,e){let t=0;for(;t<e&&Number.isNaN(n[3*t]);)t++;if(t===e)return n.fill(0);for(let i=0;i<e;i++)Number.isNaN(n[3*i])?n.copyWithin(3*i,3*t,3*t+3):t=i;return n}function EC(n,e,t){let i=n.skeleton?"skeleton":n.mesh?"mesh":null,s=new V;if(i){let{rotation:r}=n[i],[o,a]=r.shape,[l,c]=[new Et,new V];for(let h=0;h<Nh;h++){let u=Math.floor(h*(o-1)/(Nh-1))*a*4;l.set(r[u+1],r[u+2],r[u+3],r[u]).normalize(),c.copy(yC[i]).applyQuaternion(l),Number.isNaN(c.x)||s.add(c)}}else s.subVectors(t,e);return s.y=0,s.lengthSq()>1e-4?s.normalize():s.set(1,0,0)}function AC(n,e){if(!n)return iv;let{values:t,only:i}=n,[s,r]=t.shape,o=-1/0;for(let l=0;l<Nh;l++){let c=Math.floor(l*(s-1)/(Nh-1));for(let h=0;h<r;h++)o=Math.max(o,t[(c*r+h)*3+1]||-1/0)}let a=o-e+(i<0?0:vC);return a>.5&&a<4?a:iv}function sv({context:n,size:e,eye:t,ask:i,element:s,letterbox:r}){let{scene:o,state:a,alignment:l,root:c}=n,h=document.createElement("div");h.className="bk-stage-corner",s.append(h);let u=new Map,d=()=>getComputedStyle(c.host??s);return(f,p)=>({trial:o.trials[f],index:f,several:o.trials.length>1,colour:o.trials[f].colour,scene:o,state:a,alignment:l,ask:i,corner:h,letterbox:r,camera:t,size:()=>e,theme:()=>a.get("theme"),tint:x=>new Ke(d().getPropertyValue(x).trim()||"#808080"),once(x,g){return u.has(x)||u.set(x,g()),u.get(x)},value:TC(o.trials[f],p)})}function TC({series:n},e){let t=new Map;return(i,s)=>{let r=n?.[i];if(!r)return NaN;t.has(i)||t.set(i,new Map(r.items.map((a,l)=>[a,l])));let o=t.get(i).get(s);return o===void 0?NaN:cl(r,o,e.samples)}}function rv(n,e){let t=i=>{!(e.getRootNode().activeElement===e)&&!i.ctrlKey&&!i.metaKey&&i.stopPropagation()};return n.addEventListener("wheel",t,{capture:!0,passive:!0}),()=>n.removeEventListener("wheel",t,{capture:!0})}var CC={orbit:"free view",front:"seen from the front",side:"seen from the right",back:"seen from behind",top:"seen from above",camera:"seen by the video's camera"};function ov(n,e){let{scene:t,state:i,alignment:s}=e,r=0,o=!1,a=()=>r||=o?requestAnimationFrame(I):0,{renderer:l,size:c,dispose:h}=tv(n,N),u=l.domElement,d=new pa;d.matrixWorldAutoUpdate=!0;let f=t.trials.map(Uf),p=[],x=U_(t,i,s,f),g=K_(u,{scene:t,state:i,alignment:s,arrangement:x,subjects:f,poses:p,size:c,ask:a}),m=sv({context:e,size:c,ask:a,element:n,eye:()=>g.eye,letterbox:g.letterbox}),v=j_(i,m(0,null).tint),T=ev();d.add(v.object,T.object);let b=t.trials.map((G,ee)=>R(ee));function R(G){let ee=R_(e,G,m);return p[G]=ee.pose,d.add(ee.ground),ee}function w(){t.trials.forEach((G,ee)=>{if(b[ee]?.trial===G)return;let $=b[ee];f[ee]=Uf(G),b[ee]=R(ee),$?.dispose()}),x.refresh(),a()}let _={frames:0,cpu:0,longest:0},M=new V,L=new Ze;function I(G){r=0;let ee=performance.now();C(G??ee);let $=performance.now()-ee;_.frames+=1,_.cpu+=$,_.longest=Math.max(_.longest,$)}function C(G){b.forEach(ee=>ee.move()),g.update(G),b.forEach((ee,$)=>{ee.ground.matrix.copy(x.lay($,L)),ee.ground.matrixWorldNeedsUpdate=!0,ee.update()}),v.update(g.focus(M),x.floor()),T.update(g.eye),l.clear(),l.render(d,g.eye)}function N(){o&&(g.refit(),a(),cancelAnimationFrame(r),I())}function O(){let G=x.shown().map(ee=>t.trials[ee].name);u.setAttribute("aria-label",`Body in motion: ${G.join(", ")}; ${CC[i.get("view")]}`)}let P=()=>T.theme(i.get("theme"));P(),O();let z=[i.on("time layers hidden opacity view arrangement alignment cycle follow theme selected hovered",a),i.on("theme",P),i.on("view hidden",O),i.on("revision",w),rv(n,u)];o=!0,a();let H={canvas:u,stats:_,actors:b,rotate:g.rotate,zoom:g.zoom,fit:g.fit,pickAt:(G,ee)=>I_(b,g.eye,c,G,ee),picture:async(G,ee,{background:$=null}={})=>nv({renderer:l,size:c,draw:()=>C(performance.now())},G,ee,$),dispose(){o=!1,cancelAnimationFrame(r),z.forEach(G=>G()),g.dispose(),b.forEach(G=>G.dispose()),v.dispose(),h(),n.querySelector(".bk-stage-corner")?.remove()}};return e.stage=H,H}var av=`/* The bars: search and chips, transport, trials, tabs and tables. */
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

.toolbar .end {
  margin-left: auto;
  flex: none;
}

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
  flex-wrap: wrap;
  gap: 6px;
  min-width: 0;
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

/* Trials */
.trials {
  padding: 6px 12px;
  border-bottom: 1px solid var(--bk-line);
}

.trial {
  max-width: 260px;
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

/* Tabs and tables */
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

.flag-name .swatch {
  background: var(--bk-flag);
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

/* Transport */
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
  flex: 1 1 260px;
  min-width: 180px;
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

.rail .flag {
  fill: var(--bk-flag);
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
  min-width: 16ch;
  color: var(--bk-muted);
}

.readout .cycle.right {
  color: var(--bk-right-text);
}

.readout .cycle.left {
  color: var(--bk-left-text);
}

/* Help, export, poster */
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

@container viewer (max-width: 1099px) {
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
  .title {
    max-width: 160px;
  }
}
`;var lv=`button,
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
  background:
    var(--bk-raised)
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

/* Popovers: menus, lists, the help. */
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

@media (prefers-reduced-motion: no-preference) {
  .button,
  .menu-item {
    transition: background-color 0.12s;
  }
}
`;var cv=`:host {
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
`;var hv=`/* On paper: what is shown, without what is pressed. */
@media print {
  .toolbar > :not(.title),
  .pane-bar,
  .divider,
  .transport .buttons,
  .unseen {
    display: none !important;
  }
  .biokit {
    border: 0;
    break-inside: avoid;
  }
  .frame {
    height: auto;
  }
  .stage {
    height: 420px;
  }
  .tab-panel {
    overflow: visible;
    max-height: none;
  }
}
`;var uv=`.bk-stage-canvas { position: absolute; inset: 0; width: 100%; height: 100%; display: block; outline: none; cursor: grab; touch-action: none; }
.bk-stage-canvas:active { cursor: grabbing; }
.bk-stage-canvas:focus-visible { box-shadow: inset 0 0 0 2px var(--bk-focus, #4c8dff); }
.bk-stage-corner { position: absolute; left: 10px; bottom: 10px; display: flex; flex-direction: column; align-items: flex-start; gap: 6px; pointer-events: none; }
.bk-stage-corner > [hidden] { display: none; }
.bk-stage-axes { display: flex; gap: 10px; padding: 3px 8px; border-radius: var(--bk-radius, 4px); background: color-mix(in srgb, var(--bk-panel, #fff) 78%, transparent); color: var(--bk-muted); font-size: 12px; }
`;var dv=`/* Colours, type and measures. JupyterLab's own variables win where they exist, so that the viewer
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
`;var Uh=[dv,cv,lv,av,uv,hv].join(`
`);var UC=["skeleton","mesh","muscles","reactions","markers","keypoints","picture"];function fv(n){let{root:e,scene:t,state:i,host:s}=n,r=el(i);nl(n,r);let o=np(n,r);n.announce=o.say;let a={},l=ie("div",{class:"biokit",tabindex:-1,role:"region","aria-label":`Gait explorer: ${t.title||t.trials[0].name}. Question mark lists the keys.`}),c=ie("div",{class:"frame"});l.append(c,o.element),e.replaceChildren(ie("style",{text:Uh}),l);let h=(m,v)=>{let T=ie("div",{class:m,role:v&&"group","aria-label":v});return c.append(T),T},u={search:()=>{},help:()=>{}},d=h("toolbar","Tools");if(er(d,"The bar of tools",()=>Object.assign(u,Dp(d,l,n,r,()=>a))),t.trials.length>1){let m=h("trials","Trials");er(m,"The list of trials",()=>Gp(m,n,r))}let f=h("panes"),p=t.trials.some(m=>UC.some(v=>m[v])),x=s.layout!=="viewer"&&(Of(t)||tu(t)||nu(t));(p||!x)&&f.append(OC(n,r,a)),p&&x?f.append(op(f)):f.classList.add(x?"side-only":"stage-only"),x&&f.append(kC(n,r,a));let g=h("transport","Playing");return er(g,"The transport",()=>zp(g,n,r)),hp(l,n,{...u,search:()=>u.search(),help:()=>u.help(),stage:()=>a.stage},r),{dispose(){Object.values(a).forEach(m=>m.dispose?.()),r.dispose()}}}var Of=n=>n.trials.some(({series:e})=>Object.values(e??{}).some(({items:t})=>t.length));function OC(n,e,t){let i=ie("div",{class:"pane-bar",role:"group","aria-label":"View"}),s=ie("div",{class:"stage"});return er(i,"The views",()=>ap(i,n,e)),queueMicrotask(()=>{t.stage=er(s,"The stage",()=>up()?ov(s,n):dp(s,n)),FC(s.querySelector("canvas"),n,e)}),ie("section",{class:"pane stage-pane","aria-label":"Stage"},i,s)}function FC(n,e,t){if(!n)return;let{scene:i,state:s}=e;n.setAttribute("role","img");let r={mesh:"body",skeleton:"skeleton",muscles:"muscles",reactions:"ground reaction forces",markers:"markers"};t.bind("time view layers hidden playing selected",()=>{if(s.get("playing"))return;let o=Object.keys(r).filter(c=>s.get("layers")[c]&&i.trials.some(h=>h[c])),a=i.trials.filter((c,h)=>!s.get("hidden").includes(h)).map(({name:c})=>c),l=o.map(c=>r[c]).join(", ")||"floor";n.setAttribute("aria-label",`${a.join(" and ")}: ${l}, ${s.get("view")} view, at ${wi(e).text}`)})}function kC(n,e,t){let{scene:i}=n,s=[],r=[],o=(h,u,d,f)=>{let p=ie("div",{class:`tab-panel ${h}`,tabindex:h==="curves"?null:0});s.push({key:h,text:u,panel:p}),r.push(()=>t[h]=er(p,d,()=>f(p)))};Of(i)&&o("curves","Curves","The curves",h=>Cl(h,n)),tu(i)&&o("gait","Gait","The table",h=>pp(h,n,e)),nu(i)&&o("quality","Quality","The quality of the data",h=>mp(h,n,e));let a=Of(i)?sp(n,e):null,{element:l}=xp(s,"Beside the stage",h=>a&&(a.hidden=h!=="curves"));queueMicrotask(()=>r.forEach(h=>h()));let c=ie("div",{class:"pane-bar"},l,a);return ie("section",{class:"pane side-pane","aria-label":"Curves and tables"},c,...s.map(({panel:h})=>h))}var BC={f8:Float64Array,f4:Float32Array,u1:Uint8Array,u2:Uint16Array,u4:Uint32Array,i4:Int32Array,q16:Int16Array};async function Oh(n){let e=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip")),t=await new Response(e).arrayBuffer();if(new TextDecoder().decode(t.slice(0,4))!=="BKS1")throw new Error("this is no scene of biokit");let r=8+new DataView(t).getUint32(4,!0);return JSON.parse(new TextDecoder().decode(t.slice(8,r)),(o,a)=>a&&a.$?zC(t,r,a):a)}function zC(n,e,{$:[t,i,s],scale:r,offset:o,delta:a}){if(i==="bytes")return new Uint8Array(n,e+t,s[0]);let l=s.reduce((u,d)=>u*d,1),c=new BC[i](n,e+t,l),h=i==="q16"?GC(c,s,r,o,a):c;return h.shape=s,h}function GC(n,e,t,i,s){let r=Int16Array.from(n),o=e.slice(s+1).reduce((h,u)=>h*u,1),a=e[s]*o;for(let h=0;h<r.length;h+=a)for(let u=h+o;u<h+a;u++)r[u]+=r[u-o];let l=new Float32Array(r.length),c=r.length/e[0];for(let h=0;h<r.length;h++){let u=h/c|0,[d,f]=Array.isArray(t)?[t[u],i[u]]:[t,i];l[h]=r[h]===-32768?NaN:r[h]*d+f}return l}var pv={time:0,duration:0,playing:!1,speed:1,loop:"all",selected:[],hovered:null,hidden:[],layers:{mesh:!0,skeleton:!0,frames:!1,muscles:!0,reactions:!0,markers:!1,keypoints:!1,floor:!0,picture:!1},opacity:.35,view:"orbit",follow:!0,arrangement:"overlay",alignment:"time",cycle:{side:"right",index:0},axis:"time",sides:"both",bands:!0,cycles:!0,norms:!0,theme:"light",revision:0};function Fh(n={}){let e={...pv,...n,layers:{...pv.layers,...n.layers}},t=new Map;return{get:i=>e[i],set(i){let s=new Set;for(let[r,o]of Object.entries(i))if(!Object.is(e[r],o)){e[r]=o;for(let a of t.get(r)??[])s.add(a)}for(let r of s)r()},on(i,s){let r=i.split(" ");for(let o of r)t.has(o)||t.set(o,new Set),t.get(o).add(s);return()=>r.forEach(o=>t.get(o).delete(s))}}}async function kh(n,e,t){let i=n.shadowRoot??n.attachShadow({mode:"open"}),s=e.trials?e:await Oh(e),r=Fh({...s.start,...t.chosen}),o=ja(s,r),a=Qa(s,r,o),l={scene:s,state:r,alignment:o,clock:a,host:t,root:i},c=fv(l);return n.dataset.ready="true",{...l,dispose:()=>{a.dispose(),c.dispose()}}}async function VC(n,e){let t=await Oh(e),i=n.getElementById("explorer");i.replaceChildren();let s=await kh(i,t,{kind:"page",layout:"explore"});for(let r of n.querySelectorAll(".curves-figure"))HC(r,t);return n.documentElement.dataset.ready="true",s}function HC(n,e){let t=n.attachShadow({mode:"open"}),{items:i,quantities:s,axis:r}=n.dataset,o=Fh({selected:JSON.parse(i),axis:r}),a=ja(e,o),l=Qa(e,o,a),c={scene:e,state:o,alignment:a,clock:l,host:{kind:"page"},root:t},h=document.createElement("style");h.textContent=Uh;let u=document.createElement("div");t.append(h,u),nl(c,el(o)),Cl(u,{...c,only:{quantities:JSON.parse(s)},still:!0})}var mv=["selected","view","speed","axis","sides","norms","alignment","arrangement"],WC=200,BU={async render({model:n,el:e}){let t={kind:"widget",layout:n.get("page"),chosen:n.get("chosen"),send:(h,u)=>n.send(h,void 0,u),onMessage:h=>n.on("msg:custom",h),offMessage:h=>n.off("msg:custom",h),model:n},i=await kh(e,n.get("scene"),t);e.biokit=i;let{state:s}=i,r=0,o=!1,a=()=>{o||r||(r=setTimeout(()=>{r=0;let h=Object.fromEntries(mv.map(u=>[u,s.get(u)]));n.set("chosen",{...h,time:s.get("time")}),n.save_changes()},WC))},l=s.on([...mv,"time"].join(" "),a),c=()=>{o=!0,s.set(n.get("chosen")),o=!1};return n.on("change:chosen",c),()=>{clearTimeout(r),l(),n.off("change:chosen",c),i.dispose()}}};export{BU as default,kh as mount,VC as showPage};
/*! Bundled license information:

three/build/three.core.js:
three/build/three.module.js:
  (**
   * @license
   * Copyright 2010-2026 Three.js Authors
   * SPDX-License-Identifier: MIT
   *)
*/
