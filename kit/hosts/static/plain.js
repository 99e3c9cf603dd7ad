"use strict";(()=>{var tr=`# What a page outside a notebook says of the answers that it keeps.

problem-page = Your last answers are not on disk yet: { $why }. They are kept in this page; make room for this browser, then go on.
no-database = this browser keeps nothing for this page
keeps-nothing = This browser keeps nothing for this page: a private window, or a setting, forbids it. Your answers last as long as the page is open. Save them as a file, or copy your code, before you close it.

# Who sits here, and what they answered.

mine-title = Your answers
mine-name = You are “{ $name }” here. The name is made up, and all pages of the kit in this browser share it.
mine-kept = What you answer is kept in this browser, on this device, and is sent nowhere. In a private window it is gone when you close it.
mine-nothing = Nothing is answered on this page yet.
mine-codes =
    { $codes ->
        [one] Your hand-in code
       *[other] Your hand-in codes
    }
mine-far = { $done } of { $of }
mine-copy =
    { $codes ->
        [one] Copy my hand-in code
       *[other] Copy my { $codes } hand-in codes
    }
mine-words = What you wrote is in no code: save it as a file, and hand in that.
mine-save = Save my answers as a file
mine-saved = Saved as { $file }. Hand it in, or open it again here or in a notebook.
mine-open = Open a file or a code
mine-open-how = A file that such a page saved, or that a notebook keeps in its folder my-answers (.jsonl, .zip); or the hand-in code. What is answered here already stays.
mine-open-code = Hand-in code
mine-open-take = Take it in
mine-other = Somebody else sits here
mine-other-how = What “{ $name }” answered stays in this browser, and only you can go back to it here. Who goes on?
mine-other-new = Somebody new
qr-of = The code { $code } as a QR code
mine-qr = As a picture to scan

# The page itself.

page-without-script = This page needs a browser that runs scripts. On a phone, a file's preview does not: open it in the browser, or from a web address.
page-written = Written: { $path }, { $size } kB. Open it in a browser; it works from a folder, as an attachment, and from any web space.

# What was opened.

mine-open-file = A file of answers
open-taken =
    { $posts ->
        [0] { $file }: all of it is here already ({ $title }).
        [one] { $file }: the answer to { $posts } post or question of “{ $title }” is here now.
       *[other] { $file }: the answers to { $posts } posts or questions of “{ $title }” are here now.
    }
open-of-another = { $file } holds no answers to what is on this page. Open it on the page, or in the notebook, where they were given.
open-code-of-another = This code is of another activity, or of other words of these posts. Open it on the page where it was made.
open-empty = { $file } holds no file of answers (.jsonl).
open-not-read = { $file } cannot be read as a file of answers. Choose a .jsonl or a .zip that such a page or a notebook has saved.
`;var or=["slip","codebook gap","missing context","genuine difference"],fc=["first","revised"],an=new Map([["judge",["post_id","label","round","unsure","confidence","note"]],["note",["post_id","note"]],["sorted",["post_id","cause"]],["compared",["post_ids"]]]),pc=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/,rn=80;function nr(o){return o.split(/\r\n|[\r\n]/).map((t,e)=>[e+1,t]).filter(([,t])=>/[^\t-\r ]/.test(t)).map(([t,e])=>[t,mc(e)])}function mc(o){if(!o.includes('"kind"'))return null;try{let t=JSON.parse(o.replace(/^\ufeff/,""));return qe(t)&&Object.hasOwn(t,"kind")?t:null}catch{return null}}function gc(o){let t="";return o.map(e=>{let s=er(e.placed)?e.placed:sr(t,er(e.at)?e.at:"");return t=sr(t,s),[s,e]})}function hn(...o){let t=o.flatMap(gc);return o.length===1&&!o[0].some(s=>Object.hasOwn(s,"placed"))?t:t.sort(([s],[n])=>+(s>n)-+(s<n))}function ir(o,{marks:t,codebook:e,labels:s}){let{kind:n,post_id:i}=o;if(qe(n))return["cut"];if(!an.has(n))return["kind",n];if(n==="compared")return yc(o.post_ids)?null:["cut"];if(qe(i))return["cut"];let r=[["post_id","post",l=>t.has(l)],["post","words",l=>l===t.get(i),i],["codebook","codebook",l=>l===e]];n==="judge"&&(r.push(["label","label",l=>l===null||s.includes(l)]),r.push(["round","round",l=>fc.includes(l)]));for(let[l,u,d,f=o[l]]of r){if(!Object.hasOwn(o,l))return["cut"];if(!d(o[l]))return[u,f]}let c=n==="sorted"&&qt(o.cause)&&o.cause;return c&&!or.includes(c)?["cause",c]:null}function cn({confidence:o}){if(!qt(o))return;let t=Number(o===!0?1:typeof o=="number"&&o);return[1,2,3].includes(t)?t:null}function ln(o,t,e,s,n=""){let i=o.get(e);if(i)i.lines+=1;else{let r={said:wc(s),codebook:n,causes:or.join(", ")};o.set(e,{fault:e,lines:1,first:t,said:r})}}function wc(o){let e=(typeof o=="string"?`'${o}'`:String(JSON.stringify(o)??"")).slice(0,5*rn).replace(/[\p{C}\s]+/gu," ");return e.length>rn?`${e.slice(0,rn-1)}…`:e}function qt(o){return!!(qe(o)?Object.keys(o).length:o)}function qe(o){return typeof o=="object"&&o!==null}var yc=o=>Array.isArray(o)&&!o.some(qe),er=o=>typeof o=="string"&&pc.test(o),sr=(o,t)=>t>o?t:o;var N=class extends Error{constructor(t,e={}){super(t),this.sentence=t,this.said=e}};var fn=5e7;function rr({file:o,coder:t,after:e=[],events:s,...n}){let i={kind:"open",file:o,coder:t,...e.length&&{after:e}},r=new Set,l=s.filter(({id:u})=>!r.has(u)&&r.add(u)).map(u=>kc(u,n));return[i,...l].map(u=>`${JSON.stringify(u)}
`).join("")}function ar(o,t){if(o.length>fn)throw new N("answers-large",{size:Math.round(o.length/1e6)});let e=nr(o),s=new Map(e.map(([c,l])=>[l,c])),n=e.flatMap(([,c])=>c?[c]:[]),i=new Map,r=bc(n,t,(c,l,u)=>ln(i,s.get(c)??0,l,u,t.codebook));for(let[c,l]of e)l||ln(i,c,"cut");return{...$c(n),events:r,aside:[...i.values()]}}function ys(...o){let t=o.map(s=>s.map(n=>{let i=dn(n.at)??"";return{event:n,at:i,...n.late&&{placed:i}}})),e=new Set;return hn(...t).map(([,{event:s}])=>s).filter(({id:s})=>!e.has(s)&&e.add(s))}function kc(o,{marks:t,codebook:e}){let{id:s,kind:n="judge",...i}=o,c=(an.get(n)??Object.keys(i)).flatMap(d=>qt(i[d])?[[d,un(i[d])]]:[]),l={...n==="judge"&&{label:null,round:"first"},id:un(s),kind:n};Object.assign(l,Object.fromEntries(c)),"post_id"in l&&Object.assign(l,{post:t.get(String(l.post_id))??"",codebook:e});let u=dn(o.at)??dn(Date.now());return{...l,at:u,...o.late&&{placed:u}}}function bc(o,t,e){let s=new Set,n=[];for(let[i,r]of hn(o)){if(r.kind==="open"||r.kind==="coder"||s.has(r.id))continue;if(typeof r.id!="string"){e(r,"cut");continue}s.add(r.id);let c=ir(r,t);c?e(r,...c):cn(r)===null&&e(r,"confidence",r.confidence),c||n.push(vc(r,i))}return n}function vc(o,t){let e=Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(t)?t:`${t}Z`),s={id:o.id,...Number.isFinite(e)&&{at:e},kind:o.kind},{post_id:n,label:i,round:r,post_ids:c}=o,l=qt(o.note)?ws(o.note):null,u=cn(o),d={judge:{post_id:n,label:i,round:r,...qt(o.unsure)&&{unsure:!0},...u&&{confidence:u},...l&&{note:l}},note:{post_id:n,note:l},sorted:{post_id:n,cause:qt(o.cause)?o.cause:null},compared:{post_ids:c}};return{...s,...d[String(o.kind)]}}function $c(o){let t=o.filter(i=>i.kind==="open"),e=t.map(i=>i.file).find(qt),s=t[0]?.after,n=o.map(i=>i.kind==="coder"?i.name:i.coder);return{file:ws(e??""),after:Array.isArray(s)?s.map(ws):[],coder:ws(n.findLast(qt)??"")}}var ws=o=>typeof o=="string"?o:JSON.stringify(o);function un(o){return typeof o=="string"?o.replace(/\p{Cs}/gu,"�"):Array.isArray(o)?o.map(un):o}function dn(o){let t=new Date(typeof o=="number"?o:Number.NaN),e=t.getUTCFullYear();return e>=1&&e<=9999?`${t.toISOString().slice(0,19)}+00:00`:void 0}var St=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function De(o,t){switch(t.kind??"judge"){case"judge":return xc(o,t);case"note":return pn(o,"note",t.note);case"sorted":return pn(o,"cause",t.cause);case"compared":return o.first||o.unsure?{...o,locked:!0}:o;default:return o}}function Xt(o){return o.post_ids?o.post_ids:o.post_id===void 0?[]:[o.post_id]}function ks(o){let t=new Set,e=new Map;for(let s of o)if(!t.has(s.id)){t.add(s.id);for(let n of Xt(s)){let i=e.get(n)??St,r=De(i,s);r!==i&&e.set(n,r)}}return e}function xc(o,{label:t,unsure:e,confidence:s,note:n,round:i="first"}){let r=o.locked?"revised":i,c={...o,[r]:t??null,unsure:!!e},l=r==="first"?"confidence":"confidence_revised";return pn(n?{...c,note:n}:c,l,s)}function pn(o,t,e){let{[t]:s,...n}=o;return e?{...n,[t]:e}:n}var It=class{constructor(t){this.value=t}valueOf(){return this.value}},R=class extends It{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},ct=class extends It{constructor(t,e={}){super(t),this.opts=e}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return this.value.toString(10)}},jt=class o extends It{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof It)return o.supportsValue(t.valueOf());if("Temporal"in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,e={}){t instanceof o?(e={...t.opts,...e},t=t.value):t instanceof It&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&e.calendar===void 0&&(e={...e,calendar:t.calendarId}),super(t),this.opts=e}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var hr=100,Sc="⁨",Ec="⁩";function Oc(o,t,e){if(e===t||e instanceof ct&&t instanceof ct&&e.value===t.value)return!0;if(t instanceof ct&&typeof e=="string"){let s=o.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(e===s)return!0}return!1}function cr(o,t,e){return t[e]?ce(o,t[e].value):(o.reportError(new RangeError("No default")),new R)}function mn(o,t){let e=[],s=Object.create(null);for(let n of t)n.type==="narg"?s[n.name]=Pe(o,n.value):e.push(Pe(o,n));return{positional:e,named:s}}function Pe(o,t){switch(t.type){case"str":return t.value;case"num":return new ct(t.value,{minimumFractionDigits:t.precision});case"var":return Ac(o,t);case"mesg":return Tc(o,t);case"term":return Mc(o,t);case"func":return Ic(o,t);case"select":return jc(o,t);default:return new R}}function Ac(o,{name:t}){let e;if(o.params)if(Object.prototype.hasOwnProperty.call(o.params,t))e=o.params[t];else return new R(`$${t}`);else if(o.args&&Object.prototype.hasOwnProperty.call(o.args,t))e=o.args[t];else return o.reportError(new ReferenceError(`Unknown variable: $${t}`)),new R(`$${t}`);if(e instanceof It)return e;switch(typeof e){case"string":return e;case"number":return new ct(e);case"object":if(jt.supportsValue(e))return new jt(e);default:return o.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof e}`)),new R(`$${t}`)}}function Tc(o,{name:t,attr:e}){let s=o.bundle._messages.get(t);if(!s)return o.reportError(new ReferenceError(`Unknown message: ${t}`)),new R(t);if(e){let n=s.attributes[e];return n?ce(o,n):(o.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new R(`${t}.${e}`))}return s.value?ce(o,s.value):(o.reportError(new ReferenceError(`No value: ${t}`)),new R(t))}function Mc(o,{name:t,attr:e,args:s}){let n=`-${t}`,i=o.bundle._terms.get(n);if(!i)return o.reportError(new ReferenceError(`Unknown term: ${n}`)),new R(n);if(e){let c=i.attributes[e];if(c){o.params=mn(o,s).named;let l=ce(o,c);return o.params=null,l}return o.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new R(`${n}.${e}`)}o.params=mn(o,s).named;let r=ce(o,i.value);return o.params=null,r}function Ic(o,{name:t,args:e}){let s=o.bundle._functions[t];if(!s)return o.reportError(new ReferenceError(`Unknown function: ${t}()`)),new R(`${t}()`);if(typeof s!="function")return o.reportError(new TypeError(`Function ${t}() is not callable`)),new R(`${t}()`);try{let n=mn(o,e);return s(n.positional,n.named)}catch(n){return o.reportError(n),new R(`${t}()`)}}function jc(o,{selector:t,variants:e,star:s}){let n=Pe(o,t);if(n instanceof R)return cr(o,e,s);for(let i of e){let r=Pe(o,i.key);if(Oc(o,n,r))return ce(o,i.value)}return cr(o,e,s)}function gn(o,t){if(o.dirty.has(t))return o.reportError(new RangeError("Cyclic reference")),new R;o.dirty.add(t);let e=[],s=o.bundle._useIsolating&&t.length>1;for(let n of t){if(typeof n=="string"){e.push(o.bundle._transform(n));continue}if(o.placeables++,o.placeables>hr)throw o.dirty.delete(t),new RangeError(`Too many placeables expanded: ${o.placeables}, max allowed is ${hr}`);s&&e.push(Sc),e.push(Pe(o,n).toString(o)),s&&e.push(Ec)}return o.dirty.delete(t),e.join("")}function ce(o,t){return typeof t=="string"?o.bundle._transform(t):gn(o,t)}var bs=class{constructor(t,e,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=e,this.args=s}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,e){let s=this.bundle._intls.get(t);s||(s={},this.bundle._intls.set(t,s));let n=JSON.stringify(e);return s[n]||(s[n]=new t(this.bundle.locales,e)),s[n]}};function wn(o,t){let e=Object.create(null);for(let[s,n]of Object.entries(o))t.includes(s)&&(e[s]=n.valueOf());return e}var lr=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ur(o,t){let e=o[0];if(e instanceof R)return new R(`NUMBER(${e.valueOf()})`);if(e instanceof ct)return new ct(e.valueOf(),{...e.opts,...wn(t,lr)});if(e instanceof jt)return new ct(e.toNumber(),{...wn(t,lr)});throw new TypeError("Invalid argument to NUMBER")}var Cc=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function dr(o,t){let e=o[0];if(e instanceof R)return new R(`DATETIME(${e.valueOf()})`);if(e instanceof jt||e instanceof ct)return new jt(e,wn(t,Cc));throw new TypeError("Invalid argument to DATETIME")}var fr=new Map;function pr(o){let t=Array.isArray(o)?o.join(" "):o,e=fr.get(t);return e===void 0&&(e=new Map,fr.set(t,e)),e}var We=class{constructor(t,{functions:e,useIsolating:s=!0,transform:n=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:ur,DATETIME:dr,...e},this._useIsolating=s,this._transform=n,this._intls=pr(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:e=!1}={}){let s=[];for(let n=0;n<t.body.length;n++){let i=t.body[n];if(i.id.startsWith("-")){if(e===!1&&this._terms.has(i.id)){s.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(e===!1&&this._messages.has(i.id)){s.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return s}formatPattern(t,e=null,s=null){if(typeof t=="string")return this._transform(t);let n=new bs(this,s,e);try{return gn(n,t).toString(n)}catch(i){if(n.errors&&i instanceof Error)return n.errors.push(i),new R().toString(n);throw i}}};var yn=/^(-?[a-zA-Z][\w-]*) *= */gm,mr=/\.([a-zA-Z][\w-]*) *= */y,Nc=/\*?\[/y,kn=/(-?[0-9]+(?:\.([0-9]+))?)/y,Lc=/([a-zA-Z][\w-]*)/y,gr=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,_c=/^[A-Z][A-Z0-9_-]*$/,vs=/([^{}\n\r]+)/y,Rc=/([^\\"\n\r]*)/y,wr=/\\([\\"])/y,yr=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Bc=/^\n+/,kr=/ +$/,zc=/ *\r?\n/g,qc=/( *)$/,Dc=/{\s*/y,br=/\s*}/y,Pc=/\[\s*/y,Wc=/\s*] */y,Yc=/\s*\(\s*/y,Uc=/\s*->\s*/y,Fc=/\s*:\s*/y,Hc=/\s*,?\s*/y,Kc=/\s+/y,Ye=class{constructor(t){this.body=[],yn.lastIndex=0;let e=0;for(;;){let w=yn.exec(t);if(w===null)break;e=yn.lastIndex;try{this.body.push(l(w[1]))}catch($){if($ instanceof SyntaxError)continue;throw $}}function s(w){return w.lastIndex=e,w.test(t)}function n(w,$){if(t[e]===w)return e++,!0;if($)throw new $(`Expected ${w}`);return!1}function i(w,$){if(s(w))return e=w.lastIndex,!0;if($)throw new $(`Expected ${w.toString()}`);return!1}function r(w){w.lastIndex=e;let $=w.exec(t);if($===null)throw new SyntaxError(`Expected ${w.toString()}`);return e=w.lastIndex,$}function c(w){return r(w)[1]}function l(w){let $=d(),S=u();if($===null&&Object.keys(S).length===0)throw new SyntaxError("Expected message value or attributes");return{id:w,value:$,attributes:S}}function u(){let w=Object.create(null);for(;s(mr);){let $=c(mr),S=d();if(S===null)throw new SyntaxError("Expected attribute value");w[$]=S}return w}function d(){let w;if(s(vs)&&(w=c(vs)),t[e]==="{"||t[e]==="}")return f(w?[w]:[],1/0);let $=_();return $?w?f([w,$],$.length):($.value=C($.value,Bc),f([$],$.length)):w?C(w,kr):null}function f(w=[],$){for(;;){if(s(vs)){w.push(c(vs));continue}if(t[e]==="{"){w.push(p());continue}if(t[e]==="}")throw new SyntaxError("Unbalanced closing brace");let q=_();if(q){w.push(q),$=Math.min($,q.length);continue}break}let S=w.length-1,z=w[S];typeof z=="string"&&(w[S]=C(z,kr));let rt=[];for(let q of w)q instanceof $s&&(q=q.value.slice(0,q.value.length-$)),q&&rt.push(q);return rt}function p(){i(Dc,SyntaxError);let w=g();if(i(br))return w;if(i(Uc)){let $=x();return i(br,SyntaxError),{type:"select",selector:w,...$}}throw new SyntaxError("Unclosed placeable")}function g(){if(t[e]==="{")return p();if(s(gr)){let[,w,$,S=null]=r(gr);if(w==="$")return{type:"var",name:$};if(i(Yc)){let z=k();if(w==="-")return{type:"term",name:$,attr:S,args:z};if(_c.test($))return{type:"func",name:$,args:z};throw new SyntaxError("Function names must be all upper-case")}return w==="-"?{type:"term",name:$,attr:S,args:[]}:{type:"mesg",name:$,attr:S}}return I()}function k(){let w=[];for(;;){switch(t[e]){case")":return e++,w;case void 0:throw new SyntaxError("Unclosed argument list")}w.push(b()),i(Hc)}}function b(){let w=g();return w.type!=="mesg"?w:i(Fc)?{type:"narg",name:w.name,value:I()}:w}function x(){let w=[],$=0,S;for(;s(Nc);){n("*")&&(S=$);let z=O(),rt=d();if(rt===null)throw new SyntaxError("Expected variant value");w[$++]={key:z,value:rt}}if($===0)return null;if(S===void 0)throw new SyntaxError("Expected default variant");return{variants:w,star:S}}function O(){i(Pc,SyntaxError);let w;return s(kn)?w=T():w={type:"str",value:c(Lc)},i(Wc,SyntaxError),w}function I(){if(s(kn))return T();if(t[e]==='"')return A();throw new SyntaxError("Invalid expression")}function T(){let[,w,$=""]=r(kn),S=$.length;return{type:"num",value:parseFloat(w),precision:S}}function A(){n('"',SyntaxError);let w="";for(;;){if(w+=c(Rc),t[e]==="\\"){w+=j();continue}if(n('"'))return{type:"str",value:w};throw new SyntaxError("Unclosed string literal")}}function j(){if(s(wr))return c(wr);if(s(yr)){let[,w,$]=r(yr),S=parseInt(w||$,16);return S<=55295||57344<=S?String.fromCodePoint(S):"�"}throw new SyntaxError("Unknown escape sequence")}function _(){let w=e;switch(i(Kc),t[e]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return E(t.slice(w,e))}return t[e-1]===" "?E(t.slice(w,e)):!1}function C(w,$){return w.replace($,"")}function E(w){let $=w.replace(zc,`
`),S=qc.exec(w)[1].length;return new $s($,S)}}},$s=class{constructor(t,e){this.value=t,this.length=e}};var vr=`# What several views say.

post-name = Post
post-answers = Answers or passes on:{" "}
post-picture = Picture: { $alt }
click-first = Click here first to use the keys.
run-first = Press Shift + Enter first.
back = Back
next = Next
undo = Undo
note = Note
codebook = Codebook
keys = Keys
your-note = Your note: { $note }
note-field = Your note on this post
note-keys = (Escape closes it)
note-kept = Note kept.
note-none = No note.
badge-you = you
now-you-say = Now you say { $label }.
taken-back = Taken back.
nothing-undone = There is nothing to take back.
why-key = Why the key says so:
why-open = What the key says:
why-dissent = What a careful dissenter would say:

# Things in a row that have commas of their own.

in-turn = { $before }; { $next }

# Why somebody and the key differ.

why-differ = Why do you differ?
cause-slip = slip
cause-codebook-gap = codebook gap
cause-missing-context = missing context
cause-genuine-difference = genuine difference

# Keys.

key-judge = judge, and go on to the next post
key-walk = previous and next post
key-undo = take the last judgement back
key-note = a note on the post
key-codebook = the codebook
key-help = this list
key-escape = close what is open, or go back to the notebook

# The codebook in full.

codebook-include = Include
codebook-exclude = Exclude
codebook-example = Clear example
codebook-near-miss = Near miss
codebook-tie-break = Tie-break, in doubt
codebook-example-said = “{ $text }” { $why }
codebook-near-miss-said = “{ $text }” is { $label }. { $why }

# Marks of posts, in a row.

mark-post =
    { $note ->
        [yes] Post { $post }: { $is }, with a note
       *[no] Post { $post }: { $is }
    }

# Whether all is saved, and the hand-in code.

saved = All saved.
will-be-saved = Each answer is saved at once.
saving = Saving …
not-on-disk = { $answers } kept in this browser, not on disk yet.
copy-code = Copy my hand-in code
download = Download my answers
code-is = You are “{ $name }”. Your hand-in code:
copied = Copied.
copy-by-keys = Selected. Press Ctrl + C to copy.
copy-by-mac-keys = Selected. Press ⌘ + C to copy.
copy-by-touch = Selected. Touch and hold, then copy.
name-made-up =
    The name is made up at random. Nobody needs to give their own: keep this one for all lessons, or take
    another.
another-name = Another name
another-name-coming = Another name is on its way; for this, Python must be running.

# What an earlier session left in this browser.

remembers =
    { $what ->
        [lost-of]
            { $answers ->
                [one] This browser remembers 1 answer of { $name } that your file does not have any more.
               *[other] This browser remembers { $answers } answers of { $name } that your file does not have any more.
            }
        [lost]
            { $answers ->
                [one] This browser remembers 1 answer that your file does not have any more.
               *[other] This browser remembers { $answers } answers that your file does not have any more.
            }
        [elsewhere-of]
            { $answers ->
                [one] This browser remembers 1 answer of { $name } from an earlier session whose file is not here.
               *[other] This browser remembers { $answers } answers of { $name } from an earlier session whose file is not here.
            }
       *[elsewhere]
            { $answers ->
                [one] This browser remembers 1 answer from an earlier session whose file is not here.
               *[other] This browser remembers { $answers } answers from an earlier session whose file is not here.
            }
    }
bring-back = Bring them back
not-mine = Not mine

# Judgements beside the key.

contested = This post is contested: careful readers part ways over it.
tally-first =
    { $of ->
        [0] First, you and the key agreed on { $agreed } of { $of } posts.
        [one] First, you and the key agreed on { $agreed } of { $of } post ({ $share } %).
       *[other] First, you and the key agreed on { $agreed } of { $of } posts ({ $share } %).
    }
tally-unrevised = You have revised none yet.
tally-now =
    { $of ->
        [0] You revised { $revised } ({ $towards } towards the key, { $away } away); now you agree on { $agreed } of { $of }.
       *[other] You revised { $revised } ({ $towards } towards the key, { $away } away); now you agree on { $agreed } of { $of } ({ $share } %).
    }
tally-contested = Contested: { $posts }; there, nobody is right or wrong.
tally-no-answer = No right answer: { $posts }; there, no label is right or wrong.
the-class = the class
simulated-class = simulated class
class-of-coders =
    { $coders ->
        [one] { $name }, { $coders } coder
       *[other] { $name }, { $coders } coders
    }
class-of-people =
    { $people ->
        [one] { $name }, { $people } person
       *[other] { $name }, { $people } people
    }
class-handed-in-nothing = Nobody in this class has handed in { $activity } yet: the key stands alone.
class-first =
    { $of ->
        [one] { $name }: first, agreed with the key in { $agreed } of { $of } judgement ({ $share } %).
       *[other] { $name }: first, agreed with the key in { $agreed } of { $of } judgements ({ $share } %).
    }
class-unrevised = None was revised.
class-now = { $revised } revised ({ $towards } towards the key, { $away } away); now { $agreed } of { $of } ({ $share } %) agree.
`;var bn=xr("en"),$r=new Set,le=null;B(vr);function xr(o){return new We(o,{useIsolating:!1})}function B(o){$r.has(o)||($r.add(o),Sr(bn,o))}function xs(o){le=null,o?.catalogue&&(le=xr(o.language),Sr(le,o.catalogue))}function a(o,t){let e=le?.hasMessage(o)?le:bn,s=e.getMessage(o);if(!s?.value)throw new Error(`No sentence is called ${o}.`);return e.formatPattern(s.value,t)}function nt(o,t="unit"){let[e]=(le??bn).locales,s=t==="unit"?"short":"long";return new Intl.ListFormat(e,{type:t,style:s}).format(o)}function Sr(o,t){let[e]=o.addResource(new Ye(t));if(e)throw e}var Ue="talking-back-kit",Vc=1e4;function Er(){let o=indexedDB.open(Ue,1);o.onupgradeneeded=()=>{let{result:e}=o;e.createObjectStore("visitors",{keyPath:"id"}),e.createObjectStore("now"),e.createObjectStore("cards",{keyPath:"key"}).createIndex("visitor","visitor"),e.createObjectStore("lines",{keyPath:"at",autoIncrement:!0}).createIndex("file",["file","at"])};let t=new Promise((e,s)=>{setTimeout(()=>s(new Error(a("no-database"))),Vc)});return Promise.race([it(o),t])}function it(o){return new Promise((t,e)=>{o.onsuccess=()=>t(o.result),o.onerror=()=>e(o.error)})}async function ue(o,t,e){let s=o.transaction(t,"readwrite",{durability:"strict"}),[n]=await Promise.all([e(s),Zc(s)]);return n}function Zc(o){return new Promise((t,e)=>{o.oncomplete=()=>t(),o.onabort=()=>e(o.error)})}function Ss(o,t,e=0){let s=IDBKeyRange.bound([t,e],[t,Number.POSITIVE_INFINITY],!0);return it(o.objectStore("lines").index("file").getAll(s))}function Fe(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>t.toString(16).padStart(2,"0")).join("")}var Jc="nowhere",vn=class{#t;#e;#s;#o;#n=new Map;#r=new Map;#i=0;#a=new Set;#h=new Map;#c;picture;download;constructor(t,e){let{activity:s,hand_in:n,posts:i}=e,r=n?.fingerprint;this.#t=t,this.#o=[t.id,s,r??i?.length].join(" "),this.#s={problem:"",notice:"",owner:t.id,file:"",kept:[],...e,hand_in:t.handIn(r)},this.#e=new BroadcastChannel(`${Ue}:${this.#o}`),this.#e.onmessage=({data:c})=>c?this.tell(c):this.catchUp(),this.#c=t.listen(()=>this.tell({hand_in:t.handIn(r)})),!t.database&&(this.#s.file=`${Jc} ${this.#o}`,this.#s.notice=a("keeps-nothing"))}read(t){return t==="saved"?Object.fromEntries(this.#n):this.#s[t]}listen(t,e){let s=this.#h.get(t)??new Set;return this.#h.set(t,s.add(e)),()=>s.delete(e)}follow(t){return this.#a.add(t),()=>this.#a.delete(t)}write(t){this.tell(t),this.#s.posts&&this.#m(async()=>{await this.#l(e=>({...e,parts:{...e.parts,...t}})),this.#e.postMessage(t)})}tell(t){Object.assign(this.#s,t);for(let e of Object.keys(t))for(let s of this.#h.get(e)??[])s()}append(t){this.#m(async()=>{await this.#u(t),await this.catchUp();for(let e of this.#a)e.saved(t.map(s=>s.id));this.#e.postMessage(null)})}async take(t){await this.#u(t.map(e=>({...e,late:!0}))),await this.catchUp(),this.#e.postMessage(null)}rename(){this.#m(()=>this.#t.rename())}startOver(){this.#m(async()=>{await this.#l(t=>({...t,file:Fe(),kept:[...t.kept,t.file]})),await this.catchUp(),this.#e.postMessage(null)})}async catchUp(){if(!this.#t.database)return;let t=this.#t.database.transaction(["cards","lines"]),e=await this.#f(t),s=await this.#g(t,e.file),n=new Set(e.file===this.#s.file?[]:this.#d(e));for(let{at:r,event:c}of s)if(this.#i=Math.max(this.#i,r),!this.#r.has(c.id)){this.#r.set(c.id,c);for(let l of Xt(c))this.#n.set(l,De(this.#n.get(l)??St,c)),n.add(l)}s.some(({event:r})=>r.late)&&(this.#n=ks(ys([...this.#r.values()])));let i=[...n].map(r=>[r,this.#n.get(r)??St]);if(i.length)for(let r of this.#a)r.news(Object.fromEntries(i))}close(){this.#e.close(),this.#c()}#d({file:t,kept:e,parts:s}){let n=[...this.#n.keys()];return this.#n.clear(),this.#r.clear(),this.#i=0,this.tell({...s,file:t,kept:e}),n}#u(t){return this.#p(["cards","lines"],async e=>{let{file:s}=await this.#f(e),n=new Set(s===this.#s.file?this.#r.keys():[]);for(let{event:i}of await this.#g(e,s))n.add(i.id);for(let i of t)n.has(i.id)||e.objectStore("lines").add({file:s,event:i}),n.add(i.id)})}#l(t){return this.#p("cards",async e=>{e.objectStore("cards").put(t(await this.#f(e)))})}#p(t,e){if(!this.#t.database)throw new Error(a("no-database"));return ue(this.#t.database,t,e)}begin(){return this.#p("cards",async t=>{let e=t.objectStore("cards"),s=await it(e.get(this.#o)),{activity:n}=this.#s,i={key:this.#o,visitor:this.#t.id,activity:n,about:this.about};s||e.add({...i,file:Fe(),kept:[],parts:{}})})}get about(){let{codebook:t,hand_in:e,posts:s}=this.#s;return{title:t.title,fingerprint:e?.fingerprint,marks:s.map(({post_id:n,mark:i})=>[n,i]),labels:t.categories.map(({label:n})=>n),codebook:t.id}}#f(t){return it(t.objectStore("cards").get(this.#o))}#g(t,e){return Ss(t,e,e===this.#s.file?this.#i:0)}async#m(t){let e="";try{await t()}catch(s){let n=s instanceof Error?s.message:String(s);e=a("problem-page",{why:n.replace(/\.$/,"")})}e!==this.#s.problem&&this.tell({problem:e})}};async function Or(o,t){let e=new vn(o,t);return!o.database||!t.posts||(await e.begin(),await e.catchUp()),e}var He="data-waits-for-words",de=o=>o.ctrlKey||o.metaKey||o.altKey,Qt=o=>o.target,Es=o=>(o.key==="Enter"||o.key===" ")&&/^(BUTTON|SUMMARY)$/.test(Qt(o).tagName),$n=o=>!!o?.hasAttribute("aria-pressed"),Xc=o=>o.hasAttribute("data-onward"),xn=o=>o.getAttribute("aria-label")??o.textContent??"",fe=o=>!de(o)&&!(o.shiftKey&&o.key==="Enter");function pe(o){let t=o.ctrlKey||o.metaKey;return o.key==="Enter"&&(o.shiftKey||t)||o.key==="s"&&t}var Sn=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function me(o){((Sn()?null:o.querySelector(`[${He}]`))??o).focus({preventScroll:!0})}function Ar(o){return o.key==="Tab"?!0:o.key==="Enter"?!o.altKey&&(o.shiftKey||de(o)):de(o)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(o.key)}function Qc(o){let t=Qt(o);return t.matches("textarea, select")?!0:t instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(t.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(o.key):!0:!1}function Tr(o,t,e){let s={chose:""};tl(o,e),ol(o,s,e),o.addEventListener("focusin",n=>{xn(Qt(n))!==s.chose&&(s.chose="")},{signal:e}),o.addEventListener("keydown",n=>el(n,o,t,s),{signal:e})}function tl(o,t){let e=o,s=n=>{e.removeAttribute("data-lm-suppress-shortcuts");let i=Qt(n);!o.contains(i)||Ar(n)||(e=i,e.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:t})}function el(o,t,e,s){let{key:n}=o,i=Qt(o);if(Es(o)&&n===" "&&(o.shiftKey||de(o))&&o.preventDefault(),Ar(o)||(o.stopPropagation(),de(o)||o.defaultPrevented))return;let r=t.querySelector(".kit-panel:not([hidden])"),c=i.tagName==="TEXTAREA"&&!i.hasAttribute(He);if(n==="Escape"&&!o.isComposing&&!c&&!r)return o.preventDefault(),sl(t);let l=$n(i)&&xn(i)===s.chose,u=Es(o)&&(l||n==="Enter"&&Xc(i));(u||Es(o)&&o.repeat)&&o.preventDefault(),!(Es(o)&&!u||Qc(o)||!e[n])&&(o.preventDefault(),o.repeat||e[n]())}function sl(o){o.parentElement?.closest("[tabindex]")?.focus()}function ol(o,t,e){let s=!1,n={timeStamp:-1e3,x:0,y:0,button:null},i=d=>d.type==="click"&&!d.detail&&s&&o.contains(Qt(d)),r=d=>{let f=Qt(d).closest?.("button")??null,p=i(d)||nl(d,f,n);p&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!f||!o.contains(f))&&(n={button:f,timeStamp:d.timeStamp,x:d.x,y:d.y},p||(t.chose=d.detail&&$n(f)?xn(f):""))},c={capture:!0,signal:e},l=d=>{s=d.shiftKey||de(d)},u=()=>{s=!1};addEventListener("keydown",l,c),addEventListener("keyup",u,c),addEventListener("mousedown",r,c),addEventListener("click",r,c)}function nl(o,t,e){let s=o.timeStamp-e.timeStamp<300,n=Math.hypot(o.x-e.x,o.y-e.y)<5;return!o.detail||!s||!n?!1:t!==e.button||o.detail>1&&$n(t)}function h(o,t={},...e){let s=document.createElement(o);for(let[n,i]of Object.entries(t))i==null||i===!1||(n.startsWith("on")?s.addEventListener(n.slice(2),i):n==="style"?s.style.cssText=i:s.setAttribute(n,i===!0?"":i));return s.append(...e.filter(n=>n!=null)),s}function m(o,t){o.textContent!==t&&(o.textContent=t)}function v(o,t,e){e===null?o.removeAttribute(t):o.getAttribute(t)!==String(e)&&o.setAttribute(t,String(e))}function y(o,t,e,s={}){let n=t?[" ",h("kbd",{"aria-hidden":"true"},t)]:[];return h("button",{type:"button",class:"kit-tool",onclick:e,...s},o,...n)}function Q(o,t){let e=o.contains(document.activeElement);t();let s=document.activeElement;e&&(!o.contains(s)||s?.closest("[hidden], :disabled"))&&o.focus({preventScroll:!0})}function Ct(o,t,e){let s=o.contains(document.activeElement)&&document.activeElement!==o;e();let n=document.activeElement,i=n?.matches("[aria-pressed], .kit-mark:not([aria-current])"),r=!o.contains(n)||n?.closest("[hidden], :disabled");s&&(n===o||i||r)&&t.focus({preventScroll:!0})}function Mr(o){let t=o.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden]"))e.remove();return t.textContent?.trim()??""}var D=()=>`kit-${Math.random().toString(36).slice(2)}`;function jr(o){return`\uFEFF${o.map(t=>t.map(al).join(",")).join(`\r
`)}`}var En="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",Ir="[=+\\-@＝＋－＠]",il=new RegExp(`^'*${En}*${Ir}+(?!${Ir})${En}*(?!${En}|[)\\]}*/>]|$)`);function rl(o){let e=o.split(/([;|\t\r\n])/).map(s=>il.test(s)?`'${s}`:s).join("");return/^'*[\t\r\n][\s\S]/.test(o)?`'${e}`:e}var al=o=>`"${rl(String(o)).replaceAll('"','""')}"`;function Ke(o,t,e){let s=h("a",{href:URL.createObjectURL(new Blob([t],{type:e})),download:o});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e3)}var F=Uint8Array,mt=Uint16Array,Rn=Int32Array,Os=new F([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),As=new F([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),In=new F([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),zr=function(o,t){for(var e=new mt(31),s=0;s<31;++s)e[s]=t+=1<<o[s-1];for(var n=new Rn(e[30]),s=1;s<30;++s)for(var i=e[s];i<e[s+1];++i)n[i]=i-e[s]<<5|s;return{b:e,r:n}},qr=zr(Os,2),Dr=qr.b,jn=qr.r;Dr[28]=258,jn[258]=28;var Pr=zr(As,0),hl=Pr.b,Cr=Pr.r,Cn=new mt(32768);for(M=0;M<32768;++M)Dt=(M&43690)>>1|(M&21845)<<1,Dt=(Dt&52428)>>2|(Dt&13107)<<2,Dt=(Dt&61680)>>4|(Dt&3855)<<4,Cn[M]=((Dt&65280)>>8|(Dt&255)<<8)>>1;var Dt,M,Lt=(function(o,t,e){for(var s=o.length,n=0,i=new mt(t);n<s;++n)o[n]&&++i[o[n]-1];var r=new mt(t);for(n=1;n<t;++n)r[n]=r[n-1]+i[n-1]<<1;var c;if(e){c=new mt(1<<t);var l=15-t;for(n=0;n<s;++n)if(o[n])for(var u=n<<4|o[n],d=t-o[n],f=r[o[n]-1]++<<d,p=f|(1<<d)-1;f<=p;++f)c[Cn[f]>>l]=u}else for(c=new mt(s),n=0;n<s;++n)o[n]&&(c[n]=Cn[r[o[n]-1]++]>>15-o[n]);return c}),Gt=new F(288);for(M=0;M<144;++M)Gt[M]=8;var M;for(M=144;M<256;++M)Gt[M]=9;var M;for(M=256;M<280;++M)Gt[M]=7;var M;for(M=280;M<288;++M)Gt[M]=8;var M,Ze=new F(32);for(M=0;M<32;++M)Ze[M]=5;var M,cl=Lt(Gt,9,0),ll=Lt(Gt,9,1),ul=Lt(Ze,5,0),dl=Lt(Ze,5,1),On=function(o){for(var t=o[0],e=1;e<o.length;++e)o[e]>t&&(t=o[e]);return t},Et=function(o,t,e){var s=t/8|0;return(o[s]|o[s+1]<<8)>>(t&7)&e},An=function(o,t){var e=t/8|0;return(o[e]|o[e+1]<<8|o[e+2]<<16)>>(t&7)},Bn=function(o){return(o+7)/8|0},Je=function(o,t,e){return(t==null||t<0)&&(t=0),(e==null||e>o.length)&&(e=o.length),new F(o.subarray(t,e))};var fl=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],tt=function(o,t,e){var s=new Error(t||fl[o]);if(s.code=o,Error.captureStackTrace&&Error.captureStackTrace(s,tt),!e)throw s;return s},pl=function(o,t,e,s){var n=o.length,i=s?s.length:0;if(!n||t.f&&!t.l)return e||new F(0);var r=!e,c=r||t.i!=2,l=t.i;r&&(e=new F(n*3));var u=function(Be){var ze=e.length;if(Be>ze){var he=new F(Math.max(ze*2,Be));he.set(e),e=he}},d=t.f||0,f=t.p||0,p=t.b||0,g=t.l,k=t.d,b=t.m,x=t.n,O=n*8;do{if(!g){d=Et(o,f,1);var I=Et(o,f+1,3);if(f+=3,I)if(I==1)g=ll,k=dl,b=9,x=5;else if(I==2){var _=Et(o,f,31)+257,C=Et(o,f+10,15)+4,E=_+Et(o,f+5,31)+1;f+=14;for(var w=new F(E),$=new F(19),S=0;S<C;++S)$[In[S]]=Et(o,f+S*3,7);f+=C*3;for(var z=On($),rt=(1<<z)-1,q=Lt($,z,1),S=0;S<E;){var at=q[Et(o,f,rt)];f+=at&15;var T=at>>4;if(T<16)w[S++]=T;else{var Z=0,Y=0;for(T==16?(Y=3+Et(o,f,3),f+=2,Z=w[S-1]):T==17?(Y=3+Et(o,f,7),f+=3):T==18&&(Y=11+Et(o,f,127),f+=7);Y--;)w[S++]=Z}}var ht=w.subarray(0,_),J=w.subarray(_);b=On(ht),x=On(J),g=Lt(ht,b,1),k=Lt(J,x,1)}else tt(1);else{var T=Bn(f)+4,A=o[T-4]|o[T-3]<<8,j=T+A;if(j>n){l&&tt(0);break}c&&u(p+A),e.set(o.subarray(T,j),p),t.b=p+=A,t.p=f=j*8,t.f=d;continue}if(f>O){l&&tt(0);break}}c&&u(p+131072);for(var Re=(1<<b)-1,bt=(1<<x)-1,zt=f;;zt=f){var Z=g[An(o,f)&Re],ft=Z>>4;if(f+=Z&15,f>O){l&&tt(0);break}if(Z||tt(2),ft<256)e[p++]=ft;else if(ft==256){zt=f,g=null;break}else{var pt=ft-254;if(ft>264){var S=ft-257,U=Os[S];pt=Et(o,f,(1<<U)-1)+Dr[S],f+=U}var Mt=k[An(o,f)&bt],re=Mt>>4;Mt||tt(3),f+=Mt&15;var J=hl[re];if(re>3){var U=As[re];J+=An(o,f)&(1<<U)-1,f+=U}if(f>O){l&&tt(0);break}c&&u(p+131072);var ae=p+pt;if(p<J){var ms=i-J,gs=Math.min(J,ae);for(ms+p<0&&tt(3);p<gs;++p)e[p]=s[ms+p]}for(;p<ae;++p)e[p]=e[p-J]}}t.l=g,t.p=zt,t.b=p,t.f=d,g&&(d=1,t.m=b,t.d=k,t.n=x)}while(!d);return p!=e.length&&r?Je(e,0,p):e.subarray(0,p)},Pt=function(o,t,e){e<<=t&7;var s=t/8|0;o[s]|=e,o[s+1]|=e>>8},Ge=function(o,t,e){e<<=t&7;var s=t/8|0;o[s]|=e,o[s+1]|=e>>8,o[s+2]|=e>>16},Tn=function(o,t){for(var e=[],s=0;s<o.length;++s)o[s]&&e.push({s,f:o[s]});var n=e.length,i=e.slice();if(!n)return{t:Yr,l:0};if(n==1){var r=new F(e[0].s+1);return r[e[0].s]=1,{t:r,l:1}}e.sort(function(j,_){return j.f-_.f}),e.push({s:-1,f:25001});var c=e[0],l=e[1],u=0,d=1,f=2;for(e[0]={s:-1,f:c.f+l.f,l:c,r:l};d!=n-1;)c=e[e[u].f<e[f].f?u++:f++],l=e[u!=d&&e[u].f<e[f].f?u++:f++],e[d++]={s:-1,f:c.f+l.f,l:c,r:l};for(var p=i[0].s,s=1;s<n;++s)i[s].s>p&&(p=i[s].s);var g=new mt(p+1),k=Nn(e[d-1],g,0);if(k>t){var s=0,b=0,x=k-t,O=1<<x;for(i.sort(function(_,C){return g[C.s]-g[_.s]||_.f-C.f});s<n;++s){var I=i[s].s;if(g[I]>t)b+=O-(1<<k-g[I]),g[I]=t;else break}for(b>>=x;b>0;){var T=i[s].s;g[T]<t?b-=1<<t-g[T]++-1:++s}for(;s>=0&&b;--s){var A=i[s].s;g[A]==t&&(--g[A],++b)}k=t}return{t:new F(g),l:k}},Nn=function(o,t,e){return o.s==-1?Math.max(Nn(o.l,t,e+1),Nn(o.r,t,e+1)):t[o.s]=e},Nr=function(o){for(var t=o.length;t&&!o[--t];);for(var e=new mt(++t),s=0,n=o[0],i=1,r=function(l){e[s++]=l},c=1;c<=t;++c)if(o[c]==n&&c!=t)++i;else{if(!n&&i>2){for(;i>138;i-=138)r(32754);i>2&&(r(i>10?i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(r(n),--i;i>6;i-=6)r(8304);i>2&&(r(i-3<<5|8208),i=0)}for(;i--;)r(n);i=1,n=o[c]}return{c:e.subarray(0,s),n:t}},Ve=function(o,t){for(var e=0,s=0;s<t.length;++s)e+=o[s]*t[s];return e},Wr=function(o,t,e){var s=e.length,n=Bn(t+2);o[n]=s&255,o[n+1]=s>>8,o[n+2]=o[n]^255,o[n+3]=o[n+1]^255;for(var i=0;i<s;++i)o[n+i+4]=e[i];return(n+4+s)*8},Lr=function(o,t,e,s,n,i,r,c,l,u,d){Pt(t,d++,e),++n[256];for(var f=Tn(n,15),p=f.t,g=f.l,k=Tn(i,15),b=k.t,x=k.l,O=Nr(p),I=O.c,T=O.n,A=Nr(b),j=A.c,_=A.n,C=new mt(19),E=0;E<I.length;++E)++C[I[E]&31];for(var E=0;E<j.length;++E)++C[j[E]&31];for(var w=Tn(C,7),$=w.t,S=w.l,z=19;z>4&&!$[In[z-1]];--z);var rt=u+5<<3,q=Ve(n,Gt)+Ve(i,Ze)+r,at=Ve(n,p)+Ve(i,b)+r+14+3*z+Ve(C,$)+2*C[16]+3*C[17]+7*C[18];if(l>=0&&rt<=q&&rt<=at)return Wr(t,d,o.subarray(l,l+u));var Z,Y,ht,J;if(Pt(t,d,1+(at<q)),d+=2,at<q){Z=Lt(p,g,0),Y=p,ht=Lt(b,x,0),J=b;var Re=Lt($,S,0);Pt(t,d,T-257),Pt(t,d+5,_-1),Pt(t,d+10,z-4),d+=14;for(var E=0;E<z;++E)Pt(t,d+3*E,$[In[E]]);d+=3*z;for(var bt=[I,j],zt=0;zt<2;++zt)for(var ft=bt[zt],E=0;E<ft.length;++E){var pt=ft[E]&31;Pt(t,d,Re[pt]),d+=$[pt],pt>15&&(Pt(t,d,ft[E]>>5&127),d+=ft[E]>>12)}}else Z=cl,Y=Gt,ht=ul,J=Ze;for(var E=0;E<c;++E){var U=s[E];if(U>255){var pt=U>>18&31;Ge(t,d,Z[pt+257]),d+=Y[pt+257],pt>7&&(Pt(t,d,U>>23&31),d+=Os[pt]);var Mt=U&31;Ge(t,d,ht[Mt]),d+=J[Mt],Mt>3&&(Ge(t,d,U>>5&8191),d+=As[Mt])}else Ge(t,d,Z[U]),d+=Y[U]}return Ge(t,d,Z[256]),d+Y[256]},ml=new Rn([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Yr=new F(0),gl=function(o,t,e,s,n,i){var r=i.z||o.length,c=new F(s+r+5*(1+Math.ceil(r/7e3))+n),l=c.subarray(s,c.length-n),u=i.l,d=(i.r||0)&7;if(t){d&&(l[0]=i.r>>3);for(var f=ml[t-1],p=f>>13,g=f&8191,k=(1<<e)-1,b=i.p||new mt(32768),x=i.h||new mt(k+1),O=Math.ceil(e/3),I=2*O,T=function(nn){return(o[nn]^o[nn+1]<<O^o[nn+2]<<I)&k},A=new Rn(25e3),j=new mt(288),_=new mt(32),C=0,E=0,w=i.i||0,$=0,S=i.w||0,z=0;w+2<r;++w){var rt=T(w),q=w&32767,at=x[rt];if(b[q]=at,x[rt]=q,S<=w){var Z=r-w;if((C>7e3||$>24576)&&(Z>423||!u)){d=Lr(o,l,0,A,j,_,E,$,z,w-z,d),$=C=E=0,z=w;for(var Y=0;Y<286;++Y)j[Y]=0;for(var Y=0;Y<30;++Y)_[Y]=0}var ht=2,J=0,Re=g,bt=q-at&32767;if(Z>2&&rt==T(w-bt))for(var zt=Math.min(p,Z)-1,ft=Math.min(32767,w),pt=Math.min(258,Z);bt<=ft&&--Re&&q!=at;){if(o[w+ht]==o[w+ht-bt]){for(var U=0;U<pt&&o[w+U]==o[w+U-bt];++U);if(U>ht){if(ht=U,J=bt,U>zt)break;for(var Mt=Math.min(bt,U-2),re=0,Y=0;Y<Mt;++Y){var ae=w-bt+Y&32767,ms=b[ae],gs=ae-ms&32767;gs>re&&(re=gs,at=ae)}}}q=at,at=b[q],bt+=q-at&32767}if(J){A[$++]=268435456|jn[ht]<<18|Cr[J];var Be=jn[ht]&31,ze=Cr[J]&31;E+=Os[Be]+As[ze],++j[257+Be],++_[ze],S=w+ht,++C}else A[$++]=o[w],++j[o[w]]}}for(w=Math.max(w,S);w<r;++w)A[$++]=o[w],++j[o[w]];d=Lr(o,l,u,A,j,_,E,$,z,w-z,d),u||(i.r=d&7|l[d/8|0]<<3,d-=7,i.h=x,i.p=b,i.i=w,i.w=S)}else{for(var w=i.w||0;w<r+u;w+=65535){var he=w+65535;he>=r&&(l[d/8|0]=u,he=r),d=Wr(l,d+1,o.subarray(w,he))}i.i=r}return Je(c,0,s+Bn(d)+n)},wl=(function(){for(var o=new Int32Array(256),t=0;t<256;++t){for(var e=t,s=9;--s;)e=(e&1&&-306674912)^e>>>1;o[t]=e}return o})(),yl=function(){var o=-1;return{p:function(t){for(var e=o,s=0;s<t.length;++s)e=wl[e&255^t[s]]^e>>>8;o=e},d:function(){return~o}}};var kl=function(o,t,e,s,n){if(!n&&(n={l:1},t.dictionary)){var i=t.dictionary.subarray(-32768),r=new F(i.length+o.length);r.set(i),r.set(o,i.length),o=r,n.w=i.length}return gl(o,t.level==null?6:t.level,t.mem==null?n.l?Math.ceil(Math.max(8,Math.min(13,Math.log(o.length)))*1.5):20:12+t.mem,e,s,n)},Ur=function(o,t){var e={};for(var s in o)e[s]=o[s];for(var s in t)e[s]=t[s];return e};var Nt=function(o,t){return o[t]|o[t+1]<<8},vt=function(o,t){return(o[t]|o[t+1]<<8|o[t+2]<<16|o[t+3]<<24)>>>0},Mn=function(o,t){return vt(o,t)+vt(o,t+4)*4294967296},X=function(o,t,e){for(;e;++t)o[t]=e,e>>>=8};function bl(o,t){return kl(o,t||{},0,0)}function vl(o,t){return pl(o,{i:2},t&&t.out,t&&t.dictionary)}var Fr=function(o,t,e,s){for(var n in o){var i=o[n],r=t+n,c=s;Array.isArray(i)&&(c=Ur(s,i[1]),i=i[0]),ArrayBuffer.isView(i)?e[r]=[i,c]:(e[r+="/"]=[new F(0),c],Fr(i,r,e,s))}},_r=typeof TextEncoder<"u"&&new TextEncoder,Ln=typeof TextDecoder<"u"&&new TextDecoder,$l=0;try{Ln.decode(Yr,{stream:!0}),$l=1}catch{}var xl=function(o){for(var t="",e=0;;){var s=o[e++],n=(s>127)+(s>223)+(s>239);if(e+n>o.length)return{s:t,r:Je(o,e-1)};n?n==3?(s=((s&15)<<18|(o[e++]&63)<<12|(o[e++]&63)<<6|o[e++]&63)-65536,t+=String.fromCharCode(55296|s>>10,56320|s&1023)):n&1?t+=String.fromCharCode((s&31)<<6|o[e++]&63):t+=String.fromCharCode((s&15)<<12|(o[e++]&63)<<6|o[e++]&63):t+=String.fromCharCode(s)}};function Rr(o,t){if(t){for(var e=new F(o.length),s=0;s<o.length;++s)e[s]=o.charCodeAt(s);return e}if(_r)return _r.encode(o);for(var n=o.length,i=new F(o.length+(o.length>>1)),r=0,c=function(d){i[r++]=d},s=0;s<n;++s){if(r+5>i.length){var l=new F(r+8+(n-s<<1));l.set(i),i=l}var u=o.charCodeAt(s);u<128||t?c(u):u<2048?(c(192|u>>6),c(128|u&63)):u>55295&&u<57344?(u=65536+(u&1047552)|o.charCodeAt(++s)&1023,c(240|u>>18),c(128|u>>12&63),c(128|u>>6&63),c(128|u&63)):(c(224|u>>12),c(128|u>>6&63),c(128|u&63))}return Je(i,0,r)}function Sl(o,t){if(t){for(var e="",s=0;s<o.length;s+=16384)e+=String.fromCharCode.apply(null,o.subarray(s,s+16384));return e}else{if(Ln)return Ln.decode(o);var n=xl(o),i=n.s,e=n.r;return e.length&&tt(8),i}}var El=function(o,t){return t+30+Nt(o,t+26)+Nt(o,t+28)},Ol=function(o,t,e){var s=Nt(o,t+28),n=Nt(o,t+30),i=Sl(o.subarray(t+46,t+46+s),!(Nt(o,t+8)&2048)),r=t+46+s,c=Al(o,r,n,e,vt(o,t+20),vt(o,t+24),vt(o,t+42)),l=c[0],u=c[1],d=c[2];return[Nt(o,t+10),l,u,i,r+n+Nt(o,t+32),d]},Al=function(o,t,e,s,n,i,r){var c=n==4294967295,l=i==4294967295,u=r==4294967295,d=t+e,f=c+l+u;if(s&&f){for(;t+4<d;t+=4+Nt(o,t+2))if(Nt(o,t)==1)return[c?Mn(o,t+4+8*l):n,l?Mn(o,t+4):i,u?Mn(o,t+4+8*(l+c)):r,1];s<2&&tt(13)}return[n,i,r,0]},_n=function(o){var t=0;if(o)for(var e in o){var s=o[e].length;s>65535&&tt(9),t+=s+4}return t},Br=function(o,t,e,s,n,i,r,c){var l=s.length,u=e.extra,d=c&&c.length,f=_n(u);X(o,t,r!=null?33639248:67324752),t+=4,r!=null&&(o[t++]=20,o[t++]=e.os),o[t]=20,t+=2,o[t++]=e.flag<<1|(i<0&&8),o[t++]=n&&8,o[t++]=e.compression&255,o[t++]=e.compression>>8;var p=new Date(e.mtime==null?Date.now():e.mtime),g=p.getFullYear()-1980;if((g<0||g>119)&&tt(10),X(o,t,g<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(X(o,t,e.crc),X(o,t+4,i<0?-i-2:i),X(o,t+8,e.size)),X(o,t+12,l),X(o,t+14,f),t+=16,r!=null&&(X(o,t,d),X(o,t+6,e.attrs),X(o,t+10,r),t+=14),o.set(s,t),t+=l,f)for(var k in u){var b=u[k],x=b.length;X(o,t,+k),X(o,t+2,x),o.set(b,t+4),t+=4+x}return d&&(o.set(c,t),t+=d),t},Tl=function(o,t,e,s,n){X(o,t,101010256),X(o,t+8,e),X(o,t+10,e),X(o,t+12,s),X(o,t+16,n)};function Hr(o,t){t||(t={});var e={},s=[];Fr(o,"",e,t);var n=0,i=0;for(var r in e){var c=e[r],l=c[0],u=c[1],d=u.level==0?0:8,f=Rr(r),p=f.length,g=u.comment,k=g&&Rr(g),b=k&&k.length,x=_n(u.extra);p>65535&&tt(11);var O=d?bl(l,u):l,I=O.length,T=yl();T.p(l),s.push(Ur(u,{size:l.length,crc:T.d(),c:O,f,m:k,u:p!=r.length||k&&g.length!=b,o:n,compression:d})),n+=30+p+x+I,i+=76+2*(p+x)+(b||0)+I}for(var A=new F(i+22),j=n,_=i-n,C=0;C<s.length;++C){var f=s[C];Br(A,f.o,f,f.f,f.u,f.c.length);var E=30+f.f.length+_n(f.extra);A.set(f.c,f.o+E),Br(A,n,f,f.f,f.u,f.c.length,f.o,f.m),n+=16+E+(f.m?f.m.length:0)}return Tl(A,n,s.length,_,j),A}function Kr(o,t){for(var e={},s=o.length-22;vt(o,s)!=101010256;--s)(!s||o.length-s>65558)&&tt(13);var n=Nt(o,s+8);if(!n)return{};var i=vt(o,s+16),r=vt(o,s-20)==117853008;if(r){var c=vt(o,s-12);r=vt(o,c)==101075792,r&&(n=vt(o,c+32),i=vt(o,c+48))}for(var l=t&&t.filter,u=0;u<n;++u){var d=Ol(o,i,r),f=d[0],p=d[1],g=d[2],k=d[3],b=d[4],x=d[5],O=El(o,x);i=b,(!l||l({name:k,size:p,originalSize:g,compression:f}))&&(f?f==8?e[k]=vl(o.subarray(O,O+p),{out:new F(g)}):tt(14,"unknown compression type "+f):e[k]=Je(o,O,O+p))}return e}var Gr=/\.jsonl$/i,Vr=/(^|\/)(__MACOSX\/|\._)/,Ml=101010256;function Zr(o){let t=new TextEncoder,e=Object.entries(o).map(([s,n])=>[s,t.encode(n)]);return Hr(Object.fromEntries(e))}function Jr(o){let t=[];try{let e=Kr(o,{filter(n){return t.push(n),jl(n,t)}}),s=Object.entries(e).map(([n,i])=>[n,Il(i)]);if(!Cl(e,t,o))throw new N("zip-damaged");if(!s.length)throw new N("zip-none");return Object.fromEntries(s)}catch(e){throw e instanceof N?e:new N("zip-damaged")}}function Il(o){let[t,e]=o,s=t===255&&e===254||t===254&&e===255,n=t===255?"utf-16le":"utf-16be";return new TextDecoder(s?n:"utf-8").decode(o)}function jl({name:o},t){if(!Gr.test(o)||Vr.test(o))return!1;if(/[/\\:]/.test(o))throw new N("zip-folders",{name:o});let e=t.filter(n=>Gr.test(n.name)&&!Vr.test(n.name)),s=e.reduce((n,i)=>n+i.originalSize,0);if(s>fn)throw new N("answers-large",{size:Math.round(s/1e6)});if(e.some(n=>n.name===o&&n!==t.at(-1)))throw new N("zip-damaged");return!0}function Cl(o,t,e){let s=Nl(e);return t.every(({name:n},i)=>!(n in o)||_l(o[n])===s[i])}function Nl(o){let t=new DataView(o.buffer,o.byteOffset,o.byteLength),e=o.length-22;for(;t.getUint32(e,!0)!==Ml;)e--;let s=t.getUint32(e+16,!0);return Array.from({length:t.getUint16(e+10,!0)},()=>{let n=t.getUint32(s+16,!0),i=[28,30,32].map(r=>t.getUint16(s+r,!0));return s+=i.reduce((r,c)=>r+c,46),n})}var Ll=Uint32Array.from({length:256},(o,t)=>{let e=t;for(let s=0;s<8;s++)e=e&1?e>>>1^3988292384:e>>>1;return e});function _l(o){let t=4294967295;for(let e of o)t=t>>>8^Ll[(t^e)&255];return~t>>>0}var Xr=({marks:o,codebook:t,labels:e})=>({marks:new Map(o),codebook:t,labels:e});async function Ts(o,t){let e={};for(let r of t){let c=await o.events(r);if(!c.length)continue;let{file:l,kept:u,activity:d,about:f}=r,{marks:p,codebook:g}=Xr(f),k=rr({file:l,after:u,coder:o.called,marks:p,codebook:g,events:c});e[Rl(d,e)]=k}let[s,n]=Object.keys(e);if(!s)return"";n||Ke(s,e[s],"application/x-ndjson");let i=`my-answers-${o.called.replace(" ","-")}.zip`;return n&&Ke(i,Zr(e),"application/zip"),n?i:s}function Rl(o,t){let e=`${o}.jsonl`;for(let s=1;e in t;s++)e=`${o} (${s}).jsonl`;return e}async function Qr(o,t,e){let s=[];for(let n of o)try{let i=Object.entries(await Bl(n));i.length||s.push(a("open-empty",{file:n.name}));for(let[r,c]of i)s.push(...await zl(r,c,t,e))}catch(i){s.push(zn(i,n.name))}return s}async function Bl(o){let t=new Uint8Array(await o.arrayBuffer());return t[0]===80&&t[1]===75?Jr(t):{[o.name]:new TextDecoder().decode(t)}}async function zl(o,t,e,s){let n=e.map(l=>({host:l,opened:ar(t,Xr(l.about))}));n.sort((l,u)=>u.opened.events.length-l.opened.events.length);let[i]=n;if(!i?.opened.events.length)return[a("open-of-another",{file:o})];let{host:r,opened:c}=i;return await s.takeName(c.coder),await r.take(c.events),[ql(o,r,c),...Dl(o,c)]}function ql(o,t,{events:e}){let s=new Set(e.flatMap(({post_id:n})=>n??[])).size;return a("open-taken",{file:o,title:t.about.title,posts:s})}var Dl=(o,{aside:t})=>t.map(({fault:e,first:s,said:n})=>a(`fault-${e}`,{where:"line",line:s,file:o,...n}));function zn(o,t){return o instanceof N?a(o.sentence,{file:t,...o.said}):a("open-not-read",{file:t})}var Vt="0123456789ABCDEFGHJKMNPQRSTVWXYZ";function Xe({labels:o,gaps:t,way:e}){return{first:o+2*t,again:[1,o+1,o+2][e]}}function ee(o){let{posts:t,way:e,changed:s}=o,{first:n,again:i}=Xe(o),r=[0,s,t][e],c=BigInt(n)**BigInt(t)*BigInt(i)**BigInt(r),l=(c-1n).toString(2).length+(e===1?t:0);return{size:Math.ceil(l/5),limit:c}}var qn=Array.from({length:32},(o,t)=>[34911,69787,139539,279043,529574].reduce((e,s,n)=>t>>n&1?e^s:e,0));function Qe(o){let t=0;for(let e of o)t=(t&32767)<<5^e^qn[t>>15];return t}function Ms(o){return o.map(e=>Vt[e]).join("").replace(/.{4}(?=.)/g,"$&-")}var Is=o=>Qe(o)===1048575,te=15,js=4,Dn=te+1+js,Pl=[["fingerprint",35],["adjective",8],["animal",8],["posts",11],["labels",5],["gaps",1],["way",2]],Cs=o=>o.map(t=>t.toString(2).padStart(5,"0")).join("");function Pn(o){let t=Cs(o.slice(1,te)),e=0,s={};for(let[n,i]of Pl)s[n]=Number.parseInt(t.slice(e,e+i),2),e+=i;return{...s,posts:s.posts+1,labels:s.labels+2}}function Wn(o){if(o.length<Dn)return 0;let t=Pn(o),e=Cs(o.slice(te,te+Math.ceil(t.posts/5)));if(t.way>2||t.way===1&&e.length<t.posts)return 0;let s=e.slice(0,t.posts).replaceAll("0","").length;return te+ee({...t,changed:s}).size+js}var Yl=19n;function Ul(o,t){let e=i=>i===null?-1:t.indexOf(i),s=[],n=[];for(let i of o){let r=e(i.first),c=e(i.revised);i.unsure&&c===-1&&([r,c]=r===-1?[-2,c]:[r,-2]),s.push(r),n.push(c)}return{first:s,revised:n}}function Ls({fingerprint:o,pseudonym:t},e,s){if(o===void 0||!t)return"";let{first:n,revised:i}=Ul(s,e);return Fl({fingerprint:o,pseudonym:t,labels:e.length},n,i)}function Fl({fingerprint:o,pseudonym:t,labels:e},s,n){let i=s.some(p=>p<0)?1:0,{way:r,size:c,whole:l}=Hl(s,n,e,i),u=[[o,35],[t[0],8],[t[1],8],[s.length-1,11],[e-2,5],[i,1],[r,2],[l,5*c]],d=Yl;for(let[p,g]of u)d=d<<BigInt(g)|BigInt(p);let f=[...d.toString(32)].map(p=>Number.parseInt(p,32));return Ms([...f,...Kl(f)])}function Hl(o,t,e,s){let n=o.length,i=t.filter(g=>g!==-1),r=g=>({posts:n,labels:e,gaps:s,way:g,changed:i.length}),c=()=>ee(r(2)).size<ee(r(1)).size?2:1,l=i.length===0?0:c(),{size:u}=ee(r(l)),d=g=>BigInt(g<0?e+2+g:g),f=Xe(r(l)),p=0n;for(let g of o)p=p*BigInt(f.first)+d(g);for(let g of[[],i,t][l])p=p*BigInt(f.again)+d(g);if(l===1){let g=t.map(k=>k===-1?"0":"1").join("");p|=BigInt(`0b${g}`)<<BigInt(5*u-n)}return{way:l,size:u,whole:p}}function Kl(o){let t=Qe([...o,0,0,0,0])^1048575;return[15,10,5,0].map(e=>t>>e&31)}function H(){let o=h("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:o,say(t){o.textContent=t}}}var Gl=2e3;async function we(o,t){try{await navigator.clipboard.writeText(o.textContent??"")}catch{return getSelection()?.selectAllChildren(o),a(Vl())}return t&&Zl(t),a("copied")}function Vl(){return Sn()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function Zl(o){if("copied"in o.dataset)return;let t=[...o.childNodes];o.dataset.copied="",o.style.minWidth=`${o.offsetWidth}px`,o.replaceChildren(h("span",{},a("copied"))),setTimeout(()=>{delete o.dataset.copied,o.style.minWidth="",o.replaceChildren(...t)},Gl)}var ta=Vt.slice(Vt.indexOf("K")),Jl=160,ea=12;function sa(o,t){let e=Vt[o[0]],s=e!==ta[0];if(!ta.includes(e)||s&&!Is(o))return new N("code-letter",{letter:e});if(s)return new N("code-newer");let n=Wn(o);return o.length===n&&Is(o)?null:Xl(o,n)??Ql(o,n,t)??tu(o,n)}function Xl(o,t){if(!t||t>=o.length||!Is(o.slice(0,t)))return null;let e=Un(o.slice(t));if(e===Un(o.slice(0,t)))return new N("code-twice");let s=e.length>ea?`${e.slice(0,ea)}…`:e;return new N("code-followed",{more:e.length,rest:s,length:t})}function Ql(o,t,e){let s=eu(o);if(s!==void 0){let i=Math.floor(s/4),r=Un(o.slice(4*i,4*i+4));return new N("code-mistyped",{number:i+1,group:r})}if(o.length===t)return new N("code-wrong");let n=iu(e);return n&&new N("code-uneven",n)}function tu({length:o},t){return t?new N(o<t?"code-cut":"code-long",{have:o,length:t}):o<Dn?new N("code-begun",{have:o}):new N("code-damaged")}function eu(o){if(o.length>Jl)return;let t=Qe(o)^1048575;for(let e=o.length-1;e>=0;e--){let s=su(o,e,t);if(s&&Wn(s)===o.length)return e;t=nu(t)}}function su(o,t,e){let[s,n]=[o[t-1],o[t]],i=t?n^s:0,r=[...o];if(e&&e<32)r[t]=n^e;else if(i&&e===(i<<5|i))r.splice(t-1,2,n,s);else return null;return r}var ou=new Map(qn.map((o,t)=>[o&31,t<<15^o>>5]));function nu(o){return o>>5^Number(ou.get(o&31))}function iu(o){let t=o.match(/[\p{L}\p{N}]+/gu)??[],e=t.slice(0,-1).flatMap((s,n)=>[...s].length===4?[]:[n]);return t.length<=3||e.length!==1?null:{number:e[0]+1,group:t[e[0]]}}var Un=o=>o.map(t=>Vt[t]).join("");var Fn="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",Om=new RegExp(`[${Fn}]+`);var ru=/=\r?\n|<[^<>\n]{0,80}>/gu,au=new RegExp(`[${Fn}>_\\-\\u00ad\\u058a\\u200b-\\u200f\\u2010-\\u2015\\u2060\\u2212\\ufeff.,;:/·•*'"‘’“”«»()\\[\\]<\`]+`,"gu"),Hn=new Map([...Vt].flatMap((o,t)=>oa(o,t)));for(let[o,t]of["O0","I1","L1"])for(let[e,s]of oa(o,Number(t)))Hn.set(e,s);function oa(o,t){return[[o,t],[o.toLowerCase(),t]]}function na(o){let t=[...o.replace(ru," ").normalize("NFKC").replace(au,"")];if(!t.length)throw new N("code-missing");let e=t.find(i=>!Hn.has(i));if(e)throw new N(/u/i.test(e)?"code-letter-u":"code-strange",{said:e});let s=t.map(i=>Number(Hn.get(i))),n=sa(s,o);if(n)throw n;return hu(s)}function ia({first:o,revised:t}){return o.map((e,s)=>e===-1&&t[s]!==-1?-2:e)}function hu(o){let{fingerprint:t,adjective:e,animal:s,...n}=Pn(o),i=Cs(o.slice(te,-js)),r=Array.from({length:n.posts},(x,O)=>O),c=n.way===1?i.slice(0,n.posts):"",l=r.filter(x=>c[x]==="1"),u=n.way===2?r:l,d=BigInt(`0b0${i.slice(c.length)}`);if(d>=ee({...n,changed:u.length}).limit)throw new N("code-impossible");let f=(x,O,I)=>{for(let T of[...O].reverse()){let A=Number(d%BigInt(I));d/=BigInt(I),x[T]=A<n.labels?A:A-n.labels-2}return x},p=Xe(n),g=f(r.map(()=>-1),u,p.again),k=f(r.map(()=>-1),r,p.first),b=[e,s];return{code:Ms(o),fingerprint:t,pseudonym:b,labels:n.labels,first:k,revised:g}}var cu="kit",_s=class{database;words;#t;#e;#s=new Set;constructor(t,e,s){this.database=t,this.words=e,this.#t=s,this.#e=new BroadcastChannel(`${Ue}:visit`),this.#e.onmessage=({data:n})=>this.#o(n),t&&(t.onversionchange=()=>t.close())}get id(){return this.#t.id}get name(){return this.#t.name}get called(){return es(this.words,this.name)}handIn(t){return t===void 0?{name:this.called}:{fingerprint:t,pseudonym:this.name,name:this.called}}listen(t){return this.#s.add(t),()=>this.#s.delete(t)}async rename(t=Gn(this.words)){let e={...this.#t,name:t};this.database&&await ue(this.database,"visitors",s=>it(s.objectStore("visitors").put(e))),this.#o(e),this.#e.postMessage(e)}async takeName(t){let e=t.split(" ").map((n,i)=>this.words[i]?.indexOf(n)??-1),s=await Promise.all((await this.cards()).map(n=>this.events(n)));e.length!==2||e.includes(-1)||s.flat().length||await this.rename(e)}async all(){if(!this.database)return[this.#t];let t=this.database.transaction("visitors");return(await it(t.objectStore("visitors").getAll())).sort((s,n)=>n.since-s.since)}async turnTo(t){this.database&&(await ue(this.database,["visitors","now"],async e=>{let s=t??(await Kn(e,this.words)).id;await it(e.objectStore("now").put(s,"visitor"))}),this.#e.postMessage(null))}async cards(){if(!this.database)return[];let t=this.database.transaction("cards");return it(t.objectStore("cards").index("visitor").getAll(this.id))}async entries(t){let e=(await this.cards()).find(s=>s.activity===t);return e&&ks(await this.events(e))}async events({file:t}){if(!this.database)return[];let e=this.database.transaction("lines");return ys((await Ss(e,t)).map(({event:s})=>s))}#o(t){if(!t)return location.reload();if(t.id===this.id){this.#t=t;for(let e of this.#s)e()}}};async function ra(o,t){try{let e=await Er(),s=await ue(e,["visitors","now"],n=>lu(n,o,t));return new _s(e,o,s)}catch{return new _s(null,o,{id:cu,name:Gn(o),since:Date.now()})}}var es=(o,t)=>t.map((e,s)=>o[s][e]).join(" ");async function lu(o,t,e){let s=o.objectStore("visitors");if(e)return(await it(s.getAll())).find(l=>l.key===e)??Kn(o,t,e);let n=await it(o.objectStore("now").get("visitor")),i=n&&await it(s.get(n));if(i)return i;let r=await Kn(o,t);return await it(o.objectStore("now").put(r.id,"visitor")),r}async function Kn(o,t,e){let s={id:Fe(),name:Gn(t),since:Date.now(),...e&&{key:e}};return await it(o.objectStore("visitors").add(s)),s}function Gn(o){let[t,e]=crypto.getRandomValues(new Uint32Array(2));return[t%o[0].length,e%o[1].length]}async function aa(o,t,e){try{let s=na(o),n=t.find(({about:l})=>l.fingerprint===s.fingerprint);if(!n)return a("open-code-of-another");await e.takeName(es(e.words,s.pseudonym));let i=n.read("saved"),r=uu(s,n).filter(({post_id:l})=>(i[l]??St).first===null);await n.take(r);let c=new Set(r.map(({post_id:l})=>l)).size;return a("open-taken",{file:s.code,title:n.about.title,posts:c})}catch(s){return zn(s,o.trim())}}function uu(o,{about:{marks:t,labels:e}}){let s=ia(o),n=r=>({label:e[r]??null,...r===-2&&{unsure:!0}});return t.flatMap(([r],c)=>{let l=o.revised[c],u=`code-${o.code.replaceAll("-","")}-${c+1}`;if(s[c]===-1)return[];let d={id:`${u}-1`,post_id:r,round:"first",...n(s[c])};if(l===-1)return[d];let f={id:`${u}-2`,kind:"compared",post_id:r,post_ids:[r]};return[d,f,{id:`${u}-3`,post_id:r,round:"revised",...n(l)}]})}function du(o){let t=o.read("saved"),e=o.read("posts").map(({post_id:r})=>t[r]??St),s=e.filter(({first:r,revised:c,unsure:l})=>r||c||l).length,n=o.read("codebook").categories.map(({label:r})=>r),i=Ls(o.read("hand_in"),n,e);return s?{host:o,done:s,of:e.length,code:i}:null}function Vn(o,t){t.id=D(),t.hidden=!0;let e=y(o,"",()=>{t.hidden=!t.hidden,e.setAttribute("aria-expanded",String(!t.hidden)),t.hidden||t.scrollIntoView({block:"nearest"})});return e.setAttribute("aria-expanded","false"),e.setAttribute("aria-controls",t.id),e}var Rs=class{#t;#e;constructor(t,e,s){this.#t=t,this.#e=e.filter(i=>i.read("posts")),this.live=H(),this.name=h("p",{}),this.codes=h("ul",{}),this.main=y("","",()=>this.copy(),{class:"kit-main"}),this.said=h("p",{class:"kit-quiet",role:"status"}),this.pictures=h("div",{}),this.people=h("div",{class:"kit-notice"}),this.opening=this.#r();let n=y(a("another-name"),"",()=>this.#t.rename());this.root=h("section",{class:"kit kit-mine","aria-label":a("mine-title")},h("h2",{class:"kit-heading"},a("mine-title")),this.name,this.codes,h("div",{class:"kit-tools"},this.main,Vn(a("mine-qr"),this.pictures),y(a("mine-save"),"",()=>this.save()),Vn(a("mine-open"),this.opening),n,t.database?Vn(a("mine-other"),this.people):""),this.said,this.pictures,this.opening,this.people,h("p",{class:"kit-quiet"},a(t.database?"mine-kept":"keeps-nothing")),this.live.node),s.replaceChildren(this.root),t.listen(()=>this.show());for(let i of this.#e)i.follow({saved:()=>this.show(),news:()=>this.show()})}get begun(){let t=this.#e.map(du).filter(e=>e!==null);return[...new Map(t.map(e=>[e.host.read("activity"),e])).values()]}async show(){m(this.name,a("mine-name",{name:this.#t.called}));let{begun:t}=this,e=t.filter(({code:s})=>s);this.codes.replaceChildren(...t.length?t.map(s=>this.#s(s)):[h("li",{},a("mine-nothing"))]),m(this.main,a("mine-copy",{codes:e.length})),this.main.hidden=!e.length,this.pictures.replaceChildren(...e.map(({code:s,host:n})=>this.#o(n,s))),await this.#n()}#s({host:t,done:e,of:s,code:n}){let{title:i}=t.read("codebook");return h("li",{},h("strong",{dir:"auto"},i)," ",h("span",{class:"kit-count"},a("mine-far",{done:e,of:s})),h("br"),n&&h("output",{class:"kit-code"},n),(t.read("task")||!n)&&h("p",{class:"kit-quiet"},a("mine-words")))}#o(t,e){let{title:s}=t.read("codebook"),n=t.picture?.(e);return h("figure",{},n,h("figcaption",{dir:"auto"},s))}async#n(){let e=(await this.#t.all()).filter(({id:s})=>s!==this.#t.id).map(({id:s,name:n})=>y(es(this.#t.words,n),"",()=>this.#a(s)));this.people.replaceChildren(h("p",{},a("mine-other-how",{name:this.#t.called})),h("div",{class:"kit-tools"},y(a("mine-other-new"),"",()=>this.#a()),...e))}#r(){let t=h("input",{type:"file",multiple:!0,accept:".jsonl,.zip","aria-label":a("mine-open-file"),onchange:async()=>{this.#i(await Qr(t.files??[],this.#e,this.#t)),t.value=""}}),e=h("input",{type:"text",autocomplete:"off",spellcheck:"false"}),s=async()=>this.#i([await aa(e.value,this.#e,this.#t)]);return h("div",{class:"kit-notice"},h("p",{},a("mine-open-how")),t,h("p",{},h("label",{},a("mine-open-code")," ",e)," "),h("div",{class:"kit-tools"},y(a("mine-open-take"),"",s)))}#i(t){this.said.replaceChildren(...t.flatMap(e=>[e,h("br")])),this.said.scrollIntoView({block:"nearest"}),this.show()}async save(){let t=new Set(this.#e.map(n=>n.read("activity"))),e=(await this.#t.cards()).filter(({activity:n})=>t.has(n)),s=await Ts(this.#t,e);this.#i([s?a("mine-saved",{file:s}):a("mine-nothing")])}async#a(t){await this.#t.turnTo(t),location.reload()}async copy(){let t=this.begun.flatMap(({code:s})=>s||[]).join(`
`),e=h("span",{class:"kit-unseen"},t);this.root.append(e),m(this.said,await we(e,this.main)),getSelection()?.containsNode(e,!0)||e.remove()}};var fu=[.2,.375,.5555555555555556,.6666666666666666],pu=(o,t)=>e=>{let s=4*o+e-4,n="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(s)-35,i=s>8?n:1,r=t/i|0,c=t%i,l=i-c,u=s>8?r*fu[e]+(o>5)&-2:n,d=r-u;return{t:l*d+c*d+c,o:[[l,d],[c,d+1]],i:u}};var se=o=>new Uint8Array(o),ss=o=>{let t=new Error(`lean-qr error ${o}`);throw t.code=o,t},Bs=o=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(o),Jn=o=>o.charCodeAt(0),la=(...o)=>(t,e)=>o.forEach(s=>s(t,e)),ua=o=>t=>{t.eci!==o&&(t.push(7,4),o<128?t.push(o,8):o<16384?t.push(32768|o,16):t.push(12582912|o,24),t.eci=o)},ti=o=>(t,e)=>{t.push(4,4),t.push(o.length,8+8*(e>9)),o.forEach(s=>t.push(s,8))},ke=(o,t,e,s,n=(r,c)=>e(r.length,c),i=s?r=>la(ua(s),o(r)):o)=>(i.test=t,i.l=e,i.est=n,i.eci=s&&[s],i),da=ke(o=>(t,e)=>{t.push(1,4),t.push(o.length,10+2*(e>26)+2*(e>9));let s=0;for(;s<o.length-2;s+=3)t.push(+o.slice(s,s+3),10);s<o.length-1?t.push(+o.slice(s),7):s<o.length&&t.push(+o[s],4)},o=>/[0-9]/.test(o),(o,t)=>14+2*(t>26)+2*(t>9)+10*o/3),fa=ke(o=>(t,e)=>{t.push(2,4),t.push(o.length,9+2*(e>26)+2*(e>9));let s=0;for(;s<o.length-1;s+=2)t.push(45*Bs(o[s])+Bs(o[s+1]),11);s<o.length&&t.push(Bs(o[s]),6)},o=>Bs(o)>=0,(o,t)=>13+2*(t>26)+2*(t>9)+5.5*o),ye=ke(o=>ti([...o].map(Jn)),o=>Jn(o)<128,(o,t)=>12+8*(t>9)+8*o);ye._=!0,ye.u=!0;var ei=ke(ye,o=>Jn(o)<256,ye.l,3);ei._=!0;var ha=new TextEncoder,si=ke(o=>ti(ha.encode(o)),()=>1,0,26,(o,t)=>12+8*(t>9)+8*ha.encode(o).length);si._=!0;var Xn=()=>{let o=new Map,t=new TextDecoder("sjis"),e=se(2);for(let s=0;s<7973;++s)e[0]=s/192+129+64*(s>5951),e[1]=s%192+64,o.set(t.decode(e),s);return o.delete("�"),Xn=()=>o,o},oi=ke(o=>(t,e)=>{t.push(8,4),t.push(o.length,8+2*(e>26)+2*(e>9));for(let s of o)t.push(Xn().get(s),13)},o=>Xn().has(o),(o,t)=>12+2*(t>26)+2*(t>9)+13*o);oi._=!0;var pa=[da,fa,ye,ei,oi,si],mu={auto:(o,{modes:t=pa}={})=>(e,s)=>{let n=t.map((d,f)=>{let p=new Map,g=(k,b)=>(p.has(k)||p.set(k,b(k,s)),p.get(k));return{m:d,h:1<<f,C:d.est("",s),S:d.l?(k,b)=>g(b-k,d.l):(k,b)=>g(o.slice(k,b),d.est)}}),i=[{v:0}],r=0,c=0,l=-1;for(let d of[...o,""]){let f=0;if(d)for(let p of n)p.m.test(d)&&(f|=p.h);if(!d||f!==l){if(l!==-1){let p=new Set(i.map(k=>k.D)),g=[];for(let{m:k,C:b,S:x,h:O}of n)if(l&O){let I=x(r,c);for(let T of k.eci??p)if(!k.u||!T){let A;for(let j of i)if(j.D===T||k.eci){let _=j.m===k&&j.D===T,C=_?j.V:j,E=k._&&_?j.v+I-b:C.v+12*(C.D!==T)+(_?x(_?j.$:r,c):I);(!A||E<A.v)&&(A={$:_?j.$:r,V:C,m:k,D:T,A:c,v:E})}A&&g.push(A)}}i=g}l=f,r=c}c+=d.length}i.length||ss(5);let u=[];for(let d=i.reduce((f,p)=>p.v<f.v?p:f);d.m;d=d.V)u.push(d.m(o.slice(d.$,d.A)));u.reverse().forEach(d=>d(e,s))},multi:la,eci:ua,bytes:ti,numeric:da,alphaNumeric:fa,ascii:ye,iso8859_1:ei,shift_jis:oi,utf8:si},gu=()=>({F:se(2956),I:0,push(o,t){for(let e=t,s=8-(7&this.I);e>0;e-=s,s=8)this.F[this.I>>3]|=o<<s>>e,this.I+=e<s?e:s}}),Zn=(o,t=o*o,e=se(t))=>({size:o,K:e,get:(s,n)=>s>=0&&s<o&&!!(1&e[n*o+s]),toString({on:s="##",off:n="  ",lf:i=`
`,pad:r=4,padX:c=r,padY:l=r}={}){let u="";for(let d=-l;d<o+l;++d){for(let f=-c;f<o+c;++f)u+=this.get(f,d)?s:n;u+=i}return u},toImageData(s,{on:n=[0,0,0],off:i=[0,0,0,0],pad:r=4,padX:c=r,padY:l=r}={}){let u=o+2*c,d=o+2*l,f=s.createImageData(u,d),p=new Uint32Array(f.data.buffer);f.data.set([...n,255]);let g=p[0];f.data.set([...i,255]);let k=p[0];for(let b=0;b<d;++b)for(let x=0;x<u;++x)p[b*u+x]=this.get(x-c,b-l)?g:k;return f},toCanvas(s,n){let i=s.getContext("2d"),r=this.toImageData(i,n);s.width=r.width,s.height=r.height,i.putImageData(r,0,0)},toDataURL({type:s="image/png",scale:n=1,...i}={}){let r=document.createElement("canvas"),c=r.getContext("2d"),l=this.toImageData(c,i);return r.width=l.width*n,r.height=l.height*n,c.putImageData(l,0,0),c.imageSmoothingEnabled=!1,c.globalCompositeOperation="copy",c.drawImage(r,0,0,l.width,l.height,0,0,r.width,r.height),r.toDataURL(s,1)}}),zs=[(o,t)=>1&(o^t),(o,t)=>1&t,o=>o%3,(o,t)=>(o+t)%3,(o,t)=>1&(o/3^t>>1),(o,t)=>(o&t&1)+o*t%3,(o,t)=>(o&t)+o*t%3&1,(o,t)=>(o^t)+o*t%3&1],qs=se(511);for(let o=0,t=1;o<255;t=2*t^285*(t>127))qs[qs[t+255]=o++]=t;var ma=o=>qs[o%255],ga=o=>qs[o+255],wu=(o,t)=>{let e=se(o.length+t.length-1);for(let s=0;s<o.length;++s)for(let n=0;n<t.length;++n)e[s+n]^=ma(o[s]+t[n]);return e.map(ga)},yu=(o,t)=>{let e=se(o.length+t.length-1);e.set(o,0);for(let s=0;s<o.length;++s)if(e[s]){let n=ga(e[s]);for(let i=0;i<t.length;++i)e[s+i]^=ma(t[i]+n)}return e.slice(o.length)},Qn=[[0],[0,0]];for(let o=1;o<30;++o)Qn.push(wu(Qn[o],[0,o]));var ku=(o,t)=>{let e=[[],[]],s=0,n=0;for(let[r,c]of t.o)for(let l=0;l<r;++l,s+=c){let u=o.slice(s,s+c);e[0].push(u),e[1].push(yu(u,Qn[t.i])),n+=c+t.i}let i=se(n);n=0;for(let r of e)for(let c=0,l=-1;l<n;++c){l=n;for(let u of r)c<u.length&&(i[n++]=u[c])}return i},wa=(o,t,e)=>{let s=o<<=e;for(let n=134217728;n>>=1;)s&n&&(s^=t*(n>>e));return s|o},bu=({size:o,K:t},e)=>{let s=(r,c,l,u)=>{for(;l-- >0;r+=o)t.fill(u,r,r+c)},n=(r,c,l)=>{for(let u=0;u++<3;l-=2)s(c*o+r-(l>>1)*(o+1),l,l,2|u)},i=2*((o-13)/(1+(e/7|0))/2+.75|0);if(e>1)for(let r=o-7;r>8;r-=i){for(let c=r;c>8;c-=i)n(r,c,5);r<o-7&&n(r,6,5)}if(e>6)for(let r=wa(e,7973,12),c=1;c<7;++c)for(let l=12;l-- >9;r>>=1)t[c*o-l]=2|1&r;s(7,2,9,2),s(o-8,8,9,2);for(let r=0;r<o;++r)t[6*o+r]=3^1&r;n(3,3,7),n(o-4,3,7);for(let r=0;r<o;++r)for(let c=r;c<o;++c)t[c*o+r]=t[r*o+c];t[(o-8)*o+8]=3},vu=({size:o,K:t})=>{let e=[];for(let s=o-2,n=o,i=-1;s>=0;s-=2){for(s===5&&(s=4);n+=i,n!==-1&&n!==o;){let r=n*o+s;t[r+1]||e.push(r+1),t[r]||e.push(r)}i*=-1}return e},$u=({K:o},t,e)=>t.forEach((s,n)=>o[s]=e[n>>3]>>(7&~n)&1),xu=({size:o,K:t},e,s,n)=>{for(let r=0;r<o;++r)for(let c=0;c<o;++c){let l=r*o+c;t[l]^=!(e(c,r)||2&t[l])}let i=21522^wa((1^n)<<3|s,1335,10);for(let r=0;r++<8;i>>=1)t[(r-(r<7))*o+8]=1&i,t[9*o-r]=1&i;for(let r=8;--r,i;i>>=1)t[8*o+r-(r<7)]=1&i,t[(o-r)*o+8]=1&i},Su=({size:o,K:t},e=0,s=0)=>{for(let n=0;n<o;++n){for(let i=0;i<2;++i)for(let r,c=0,l=0,u=2;c<o;++c){let d=1&t[i?n*o+c:c*o+n];s+=d,l=(l>>1|2098176)&(3047517^d-1),2049&l&&(e+=40),d^u&&(r=0),u=d,e+=++r===5?3:r>5}if(n)for(let i=o+n,r=5*t[n-1]^t[n];i<o*o;i+=o){let c=5*t[i-1]^t[i];e+=3*!(1&(r|c)|4&(r^c)),r=c}}return e+10*(10*Math.abs(s/(o*o)-1)|0)},ca=[],Ds=(o=ss(1),{minCorrectionLevel:t=0,maxCorrectionLevel:e=3,minVersion:s=1,maxVersion:n=40,mask:i,trailer:r=60433,...c}={})=>{e<t&&ss(3),n<s&&ss(2),typeof o=="string"&&(o=mu.auto(o,c));for(let l=s,u=0;l<=n;++l){let d=ca[l];d||(ca[l]=d=Zn(4*l+17),bu(d,l),d.p=vu(d));let f=pu(l,d.p.length>>3);if(8*f(t).t<u)continue;let p=gu();o(p,l),u=p.I;for(let g=e;g>=t;--g){let k=f(g);if(8*k.t<u)continue;for(p.I=u+11&-8;p.I<8*k.t;)p.push(r,16);let b=Zn(d.size,d.K);return $u(b,d.p,ku(p.F,k)),(zs[i]?[zs[i]]:zs).map((x,O)=>{let I=Zn(b.size,b.K);return xu(I,x,i??O,g),I.s=zs[i]?0:Su(I),I}).reduce((x,O)=>O.s<x.s?O:x)}}ss(4)};Ds.with=(...o)=>(t,e)=>Ds(t,{modes:[...pa,...o],...e});var ba="http://www.w3.org/2000/svg",ya=(o,t,e,s=[],n=o.createElementNS(ba,t))=>(Object.entries(e).map(([i,r])=>n.setAttribute(i,r)),n.replaceChildren(...s),n);var Eu=o=>{let t=[],e="";for(let s=0;s<=o.size;++s)for(let n=0;n<=o.size;++n){let i=o.get(n,s),r=n<<8|s,c=o.get(n-1,s)^i&&r+1,l=o.get(n,s-1)^i&&r+256;if(c||l){i||([c,l]=[l,c]);let u=t[c||r]||=[],d=t[l||r];c&&u.push(r),l&&u.push(l),u===d?e+=`M${u.map(f=>`${f>>8} ${255&f}`).join("L")}Z`:(d&&u.push(...d),t[u[u.length-1]]=u)}}return e},ka=(o,{on:t="black",off:e,pad:s=4,padX:n=s,padY:i=s,width:r,height:c,scale:l=1},u,d,f)=>{let p=o.size+2*n,g=o.size+2*i;return u(d,"svg",{xmlns:ba,version:"1.1",viewBox:`${-n} ${-i} ${p} ${g}`,width:r??p*l,height:c??g*l,"shape-rendering":"crispedges"},[e?u(d,"rect",{x:-n,y:-i,width:p,height:g,fill:e}):"",u(d,"path",{d:Eu(o),fill:t})],f)},va=(o,t,e={})=>t.body?ka(o,e,ya,t):ka(o,e,ya,t.ownerDocument,t);function $a(o){let t=va(Ds(o),document,{on:"black",off:"white",padX:4,padY:4});return t.setAttribute("class","kit-qr"),t.setAttribute("role","img"),t.setAttribute("aria-label",a("qr-of",{code:o})),t}var xa=`# The activity: judge, see, revise, what came out, hand in.

activity-name = { $title } ({ $activity })

# Where one is.

outcome-title = What came out
hand-in-title = Hand in
way = The way through this activity

# Judging.

unsure = I can’t tell
said-judged = { $label }.
said-unsure = Left open.
# The same in every scene: who could not tell has left a post open, and has not judged it.
judged =
    { $open ->
        [0]
            { $posts ->
                [one] You have judged the one post.
               *[other] You have judged all { $posts }.
            }
       *[other] You have judged { $judged } of { $posts } and left { $open } open.
    }
judged-all =
    { $posts ->
        [one] { judged } Change your mind, or see how others see it.
       *[other] { judged } Change your mind, or see how others see them.
    }
judged-blind =
    { $posts ->
        [one] You have judged it. Change your mind, or go on: then it stays.
       *[other] You have judged all { $posts }. Change your mind, or go on: then they stay.
    }
judged-on = Go on
see-key = See the key
see-key-and-others = See the key and the others
first-stays =
    { $posts ->
        [one] Your first judgement of it stays as it is; you can revise it after that.
       *[other] Your first judgements of these stay as they are; you can revise them after that.
    }

# Seeing.

no-key-here = The key to this post is not here: perhaps your teacher has it.
with-key =
    { $of ->
        [0] None of these posts has one right answer.
        [one] You and the key: { $agreed } of 1.
       *[other] You and the key: { $agreed } of { $of }.
    }
with-key-now = Now: { $agreed } of { $of }.
contested-beside =
    { $posts ->
        [one] One more is contested: there, nobody is right or wrong.
       *[other] { $posts } more are contested: there, nobody is right or wrong.
    }
open-beside =
    { $posts ->
        [one] You left one more open.
       *[other] You left { $posts } more open.
    }
differing-first = Where you and the key differ comes first. Looked at: { $seen } of { $posts }.
contested-first = What is contested comes first. Looked at: { $seen } of { $posts }.
you-and-key-agree = You and the key agree: { $label }.
you-and-key-differ = You said { $mine }; the key says { $key }.
you-accepted = You said { $mine }; the key says { $key }, and accepts yours too.
you-contested = Contested. You said { $mine }; the key leans to { $key }.
you-left-open = You could not tell; the key says { $key }.
no-right-answer = There is no right answer here.
next-post = Next post
next-step =
    { $from ->
        [one] Go on
       *[other] Go on: posts { $from } to { $to }
    }
to-outcome = What came out
close-codebook = Close the codebook
to-posts = Back to the posts

# What came out.

you = You
the-key = The key
learnt = With the key, step by step: { $steps }.
came-out-more = You call more posts { $label } than the key does: { $mine } against { $key } of { $of }.
how-sure = How sure is that?

# Where one is, above the post.

where-judging =
    { $steps ->
        [one] Judge · post { $post } of { $posts }
       *[other] Judge · step { $step } of { $steps } · post { $post } of { $posts }
    }
where-seeing =
    { $steps ->
        [one] See · post { $post } of { $posts }
       *[other] See · step { $step } of { $steps } · post { $post } of { $posts }
    }

# Marks of posts, as they are read aloud.

mark-open = not judged
mark-unsure = left open
mark =
    { $verdict ->
        [agrees] Post { $post }: { $is }, as the key
        [differs] Post { $post }: { $is }, not as the key
       *[none] Post { $post }: { $is }
    }

# The rows of labels below an opened post.

split-name = Who said what, and what you say now
split-others = { $number } of { $whole }
who-counts =
    { $open ->
        [0] Numbers: { $name }.
       *[other] Numbers: { $name }; { $open } left it open.
    }
split-row = { $label }: { $who } { $others }
badge-you-first = you, first
badge-you-now = you, now
badge-key = key
badge-accepted = also accepted

# What is read aloud.

aloud-post =
    { $answers ->
        [none] Post { $post } of { $posts }. { $account }: { $text }
       *[other] Post { $post } of { $posts }. { $account }, in answer to: { $answers }. { $text }
    }
aloud-seen = Post { $post } of { $posts }. { $account }: { $text } { $verdict } { $reason }

# Keys.

key-revise = say that now
key-unsure = you cannot tell
key-see = when all of this step are judged: see the key
key-onward = go on

# What came out, continued.

came-out-alike = Over { $posts } posts, you give the labels about as often as the key does.
row = { $who }: { $parts }
row-part = { $label } { $much }
share = { $share } %
of = { $agreed } of { $of }
learnt-beware = The steps have different posts, and some are harder. So a rise or fall need not be you.
sure-share =
    You and the key agreed, before you saw it, on { $agreed } of { $of } posts with one right answer:
    { $share } %. On other posts of this kind it could as well be { $low } % to { $high } %.
sure-contested =
    { $posts ->
        [one] 1 contested post is left out: there, nobody is right or wrong.
       *[other] { $posts } contested posts are left out: there, nobody is right or wrong.
    }
sure-open =
    { $posts ->
        [one] 1 post that you left open is left out as well.
       *[other] { $posts } posts that you left open are left out as well.
    }
sure-kappa =
    Some of that is luck. Beyond luck, Cohen’s kappa is { $kappa }: 0 would be no better than luck, 1 full
    agreement.
sure-no-kappa = How much of that is luck cannot be told: one label stands for every post.
sure-steps = You saw the key between the steps, so this mixes what you knew with what you learnt.

# Handing in.

hand-in-how = Copy your code, and paste it where your teacher asked for it. It holds your answers and a made-up name, and nothing else.
hand-in-file = Download your answers, and hand in that file. It holds your answers and a made-up name, and nothing else.
key-copy = copy the hand-in code
`;function _t(o,t=localStorage){try{return JSON.parse(t.getItem(o)??"null")??void 0}catch{return}}function $t(o,t,e=localStorage){try{t===null?e.removeItem(o):e.setItem(o,JSON.stringify(t))}catch{}}function Ps(o){try{return Object.keys(localStorage).filter(t=>t.startsWith(o))}catch{return[]}}var Ws=class{steps=[];#t;constructor(t,e){this.store=t,this.posts=t.posts;let s=e.read("steps")||this.posts.length;for(let n=0;n<this.posts.length;n+=s)this.steps.push({from:n,to:Math.min(n+s,this.posts.length)});this.#t=`kit:at:${e.read("activity")}:${e.read("file")}`}stepOf(t){return this.steps.findIndex(({from:e,to:s})=>t>=e&&t<s)}postsOf(t){let{from:e,to:s}=this.steps[t];return this.posts.slice(e,s)}open(t){let{from:e,to:s}=this.steps[t];return Array.from({length:s-e},(i,r)=>e+r).filter(i=>!this.isSaid(i))}isSaid(t){let{first:e,unsure:s}=this.store.of(this.posts[t].post_id);return!!(e||s)}count(t=this.posts){let e=t.filter(({post_id:n})=>this.store.now(n)).length,s=t.filter(({post_id:n})=>!this.store.now(n)&&this.store.of(n).unsure);return{judged:e,open:s.length,posts:t.length}}isOpened(t){return this.postsOf(t).every(e=>this.store.of(e.post_id).locked)}get current(){return this.steps.findIndex((t,e)=>!this.isOpened(e))}get opened(){return this.posts.filter(t=>this.store.of(t.post_id).locked)}begin(){let t=_t(this.#t);if(t&&this.#e(t))return t;let{current:e}=this;return e<0?{scene:"outcome",at:0}:{scene:"judge",at:this.open(e)[0]??this.steps[e].from}}keep(t){$t(this.#t,t)}#e({scene:t,at:e}){if(!(e in this.posts))return!1;let s=this.isOpened(this.stepOf(e));return t==="judge"?!s&&this.stepOf(e)===this.current:t==="see"?s:this.current<0}};var Ys=class{#t;#e;constructor(t,e,s){let{store:n}=t;this.#t=t,this.#e=e,this.said=h("p",{class:"kit-headline"});let i=e.button("Enter",{class:"kit-main"}),r=y(a("download"),"",()=>n.download()),c=y(a("to-posts"),"",()=>s.back()),l=n.handIn()?[i,r,c]:[r,c];this.nodes=[this.said,h("p",{},a(n.handIn()?"hand-in-how":"hand-in-file")),e.node],this.onward=[h("div",{class:"kit-tools kit-next"},...l)]}paint(){this.said.textContent=a("judged",this.#t.count())}aloud(){return`${a("hand-in-title")}. ${this.said.textContent} ${a("hand-in-how")}`}keys(){return{Enter:()=>this.#t.store.handIn()&&this.#e.copy()}}help(){return[["Enter",a("key-copy")]]}};var os="●■▲◆▼✚✖★",xt=o=>h("span",{class:"kit-sign","data-label":String(o%os.length),"aria-hidden":"true"},os[o%os.length]),Sa=o=>os[o%os.length];var be=class{constructor(t,e){let{categories:s,level:n,question:i}=t,r=n==="ordinal",c=!r&&s.length>4;this.labels=s.map(d=>d.label),this.buttons=s.map((d,f)=>Au(d,f,c,e));let l={role:"group","aria-label":i},u={class:"kit-choices","data-level":n,"data-brief":c};this.nodes=[h("div",{...l,...u},...this.buttons),...r?[Tu(t)]:[]]}paint(t){for(let[e,s]of this.labels.entries())v(this.buttons[e],"aria-pressed",s===t)}};function Au({label:o,definition:t},e,s,n){let i=D(),r=String(e+1);return h("button",{type:"button",class:"kit-choice","data-label":String(e%8),"aria-label":o,"aria-pressed":"false","aria-describedby":i,title:s&&t,onclick:()=>n(o)},o===r?null:h("kbd",{"aria-hidden":"true"},r),h("span",{class:"kit-choice-label"},xt(e)," ",o),h("span",{class:"kit-choice-definition",id:i},t))}function Tu({categories:o}){let t=({label:n,definition:i})=>h("span",{},`${n} = ${i.split(/[:.;]/)[0]}`),e=t(o[0]),s=t(o[o.length-1]);return h("p",{class:"kit-ends","aria-hidden":"true"},e,s)}var Us=class{#t=[];#e;#s;#o=0;#n;constructor(t,e,{others:s,blind:n},i){this.#e=t,this.#n=n,this.#s=i,this.labels=e.categories.map(l=>l.label),this.choices=new be(e,l=>this.judge(l)),this.unsure=y(a("unsure"),"u",()=>this.leave(),{"aria-pressed":"false"}),this.all=h("p",{}),this.stays=h("p",{class:"kit-quiet"});let r=a(s?"see-key-and-others":"see-key");this.see=y(n?a("judged-on"):r,"Enter",()=>this.open(),{class:"kit-main"}),this.ready=h("div",{class:"kit-ready"},this.all,this.stays),this.next=h("div",{class:"kit-tools kit-next"},this.see);let c=h("div",{class:"kit-tools"},this.unsure);this.nodes=[h("p",{class:"kit-question"},e.question),this.ready],this.onward=[h("div",{class:"kit-answers"},...this.choices.nodes,c),this.next]}get#r(){return this.#e.stepOf(this.#o)}paint(t){this.#o=t;let e=this.#e,{first:s,unsure:n}=e.store.of(e.posts[t].post_id),{from:i,to:r}=e.steps[this.#r];this.choices.paint(s),v(this.unsure,"aria-pressed",n&&!s),this.next.hidden=this.ready.hidden=e.open(this.#r).length>0;let c=r-i,l=e.count(e.postsOf(this.#r));m(this.all,this.#n?a("judged-blind",{posts:c}):a("judged-all",l)),m(this.stays,this.#n?"":a("first-stays",{posts:c}))}aloud(t){let{posts:e,steps:s}=this.#e,{from:n,to:i}=s[this.#e.stepOf(t)],{account:r="",replies_to:c="",text:l}=e[t],u={post:t-n+1,posts:i-n};return a("aloud-post",{...u,account:r,text:l,answers:c||"none"})}keys(){let t={u:()=>this.leave(),Backspace:()=>this.undo(),Enter:()=>this.next.hidden||this.open(),ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1)};for(let[e,s]of this.labels.entries())t[e+1]=()=>this.judge(s);return t}help(){return[[this.labels.map((t,e)=>e+1).join(" "),a("key-judge")],["u",a("key-unsure")],["← →",a("key-walk")],["Backspace",a("key-undo")],["Enter",a("key-see")]]}walk(t){let{from:e,to:s}=this.#e.steps[this.#r],n=this.#o+t;n>=e&&n<s&&this.#s.go(n)}judge(t){this.#i(),this.#e.store.judge(this.#e.posts[this.#o].post_id,t),this.#a(a("said-judged",{label:t}))}leave(){this.#i(),this.#e.store.judge(this.#e.posts[this.#o].post_id,null,{unsure:!0}),this.#a(a("said-unsure"))}undo(){let t=this.#t.pop();if(!t||this.#e.isOpened(this.#e.stepOf(t.at)))return this.#s.say(a("nothing-undone"));let{at:e,label:s,unsure:n}=t;this.#e.store.judge(this.#e.posts[e].post_id,s,{unsure:n}),this.#s.go(e,a("taken-back"))}open(){let t=this.#e.postsOf(this.#r);if(this.#e.store.compared(t.map(n=>n.post_id)),!this.#n)return this.#s.turn("see",this.#o);let{current:e,steps:s}=this.#e;if(e<0)return this.#s.turn("outcome",this.#o);this.#s.turn("judge",s[e].from)}#i(){let{first:t,unsure:e}=this.#e.store.of(this.#e.posts[this.#o].post_id);this.#t.push({at:this.#o,label:t,unsure:e})}#a(t){let e=this.#e.open(this.#r),s=e.find(n=>n>this.#o)??e[0];if(s!==void 0)return this.#s.go(s,t);this.#s.judged(),this.#s.say(`${t} ${this.all.textContent}`)}};function et(o,t){if(o==null)return"–";let e={share:0,number:1}[t]??2,s=10**e,n=Math.floor((t==="share"?100:1)*o*s+.5+1e-6)/s;return(t==="sd"&&n>=0?"+":"")+n.toFixed(e).replace("-","−")+(t==="share"?" %":"")}function Fs(o,t){return t===o.label||t!==null&&o.also_accepted.includes(t)}function lt(o,t){return!o?.label||o.contested?null:Fs(o,t)}function oe(o,t){return!!o.label&&!Fs(o,t)}var ve=(o,t)=>t?Math.round(100*o/t):0,Ot=o=>a(`cause-${o.replaceAll(" ","-")}`);function Hs(o,t,e){let s=o.filter(({post_id:p})=>lt(e[p],null)!==null).length,n=o.map(({post_id:p})=>{let[g,k]=[t.of(p).first,t.now(p)],[b,x]=[g,k].map(O=>lt(e[p],O)??!1);return{moved:g!==k,was:b,is:x}}),i=n.filter(p=>p.was).length,r=n.filter(p=>p.is).length,c=n.filter(p=>p.moved).length,l=n.filter(p=>p.is&&!p.was).length,u=n.filter(p=>p.was&&!p.is).length,d={agreed:i,of:s,share:ve(i,s)},f={agreed:r,of:s,share:ve(r,s)};return[a("tally-first",d),c?a("tally-now",{...f,revised:c,towards:l,away:u}):a("tally-unrevised"),...Mu(o,e)].join(" ")}function Mu(o,t){let e=o.filter(({post_id:n})=>t[n].contested).length,s=o.filter(({post_id:n})=>!t[n].label).length;return[e?a("tally-contested",{posts:e}):"",s?a("tally-no-answer",{posts:s}):""].filter(Boolean)}function Ks(o,t){return h("p",{class:"kit-verdict"},h("span",{class:"kit-glyph"},o),` ${t}`)}function Gs({label:o,reason:t,dissent:e}){let s=(n,i)=>i?h("p",{},h("strong",{},n)," ",i):"";return[s(a(o?"why-key":"why-open"),t),s(a("why-dissent"),e)]}function $e(o,t,e){let s=Ea(o,t),n=s.filter(({post_id:i})=>e(i));return{agreed:n.filter(({post_id:i})=>lt(t[i],e(i))).length,of:n.length,open:s.length-n.length,contested:o.filter(({post_id:i})=>t[i]?.contested).length}}var Ea=(o,t)=>o.filter(({post_id:e})=>lt(t[e],null)!==null);function Oa(o,t,e){return Iu(Ea(o,t).map(({post_id:s})=>{let[n,i]=[e(s),t[s].label];return[n&&lt(t[s],n)?i:n,i]}))}function Aa(o){let t=o.reduce((r,c)=>r+c,0);if(!t)return o.map(()=>0);let e=o.map(r=>Math.floor(100*r/t)),s=r=>100*o[r]%t,n=100-e.reduce((r,c)=>r+c,0),i=o.map((r,c)=>c).sort((r,c)=>s(c)-s(r));for(let r of i.slice(0,n))e[r]+=1;return e}var ns=(o,t)=>o.map(e=>t.filter(s=>s===e).length);function Ta(o,t,e){return e.map((s,n)=>t.reduce((i,{post_id:r})=>i+(o.counts[r]?.[n]??0),0))}function Iu(o){let t=o.filter(([i,r])=>i&&r),e=[...new Set(t.flat())],s=(i,r)=>t.filter(c=>c[i]===r).length/t.length,n=e.reduce((i,r)=>i+s(0,r)*s(1,r),0);return!t.length||n===1?null:(t.filter(([i,r])=>i===r).length/t.length-n)/(1-n)}function Ma(o,t){let e=3.841458881296,s=o/t,n=(s+e/(2*t))/(1+e/t),i=Math.sqrt(e*(s*(1-s)/t+e/(4*t**2)))/(1+e/t);return[n-i,n+i]}var Ia=o=>Math.round(100*o),ja=o=>{let t=o.reduce((e,s)=>e+s,0);return{all:o.map(e=>a("of",{agreed:e,of:t})),brief:o.map(String)}},ju=o=>{let t=Aa(o).map(e=>a("share",{share:e}));return{all:t,brief:t}},Vs=class{#t;#e;#s;#o;constructor(t,e,{key:s,others:n},i){this.#t=t,this.#e=s,this.#s=n,this.#o=i,this.labels=e.categories.map(d=>d.label),this.headline=h("p",{class:"kit-headline"}),this.left=h("p",{class:"kit-quiet"}),this.picture=h("div",{class:"kit-rows"}),this.steps=h("div",{}),this.summary=h("summary",{},a("how-sure"));let r=()=>v(this.summary,"data-onward",this.sure.open?"":null);this.sure=h("details",{class:"kit-sure",ontoggle:r});let c=()=>i.turn("hand-in",0),l=y(a("hand-in-title"),"Enter",c,{class:"kit-main"});this.nodes=[this.headline,this.left,this.picture,this.steps,this.sure];let u=y(a("to-posts"),"",()=>i.back());this.onward=[h("div",{class:"kit-tools kit-next"},l,u)]}paint(){let t=this.#t.count();m(this.headline,this.sentence()),m(this.left,a("judged",t)),this.left.hidden=!t.open||this.left.textContent===this.headline.textContent,this.picture.replaceChildren(this.#i(),...this.#a()),this.steps.replaceChildren(...this.#c());let e=this.#d().map(s=>h("p",{},s));this.sure.replaceChildren(this.summary,...e),this.sure.hidden=!e.length}#n=t=>this.#t.store.now(t);#r(){return this.#t.posts.filter(({post_id:t})=>this.#e[t]?.label&&this.#t.store.of(t).first)}sentence(){let t=this.#r(),e=ns(this.labels,t.map(({post_id:c})=>this.#n(c))),s=ns(this.labels,t.map(({post_id:c})=>this.#e[c].label));if(!t.length)return a("judged",this.#t.count());let n=e.map((c,l)=>c-s[l]),i=n.indexOf(Math.max(...n));if(n[i]<2)return a("came-out-alike",{posts:t.length});let r=this.labels[i];return a("came-out-more",{label:r,mine:e[i],key:s[i],of:t.length})}#i(){let t=this.labels.map((e,s)=>h("span",{},xt(s)," ",e));return h("p",{class:"kit-legend","aria-hidden":"true"},...t)}#a(){let{posts:t}=this.#t,e=t.map(({post_id:r})=>this.#n(r)),s=t.map(({post_id:r})=>this.#e[r]?.label),i=[this.#h(a("you"),ns(this.labels,e),ja),this.#h(a("the-key"),ns(this.labels,s),ja)];if(this.#s){let r=Ta(this.#s,t,this.labels);i.push(this.#h(this.#s.name,r,ju))}return i.filter(r=>r!==null)}#h(t,e,s){if(!e.some(Boolean))return null;let{all:n,brief:i}=s(e),r=e.map((l,u)=>({place:u,number:l,much:n[u],words:a("row-part",{label:this.labels[u],much:n[u]})})),c=a("row",{who:t,parts:r.map(l=>l.words).join(", ")});return h("figure",{class:"kit-row-figure"},h("figcaption",{"aria-hidden":"true"},t),h("div",{class:"kit-stack",role:"img","aria-label":c},...r.filter(l=>l.number).map(({place:l,number:u,much:d})=>h("span",{"data-label":String(l%8),style:`flex-grow:${u}`},h("b",{},xt(l),h("span",{class:"kit-much"},d)),h("b",{class:"kit-brief"},xt(l),h("br"),i[l])))))}#c(){let{store:t,steps:e}=this.#t,s=e.map((i,r)=>$e(this.#t.postsOf(r),this.#e,c=>t.of(c).first));if(e.length<2||s.some(({of:i})=>!i))return[];let n=s.map(({agreed:i,of:r})=>a("of",{agreed:i,of:r}));return[h("p",{},a("learnt",{steps:n.join(" · ")})),h("p",{class:"kit-quiet"},a("learnt-beware"))]}#d(){let{store:t,posts:e}=this.#t,s=f=>t.of(f).first,{agreed:n,of:i,open:r,contested:c}=$e(e,this.#e,s);if(!i)return[];let[l,u]=Ma(n,i).map(Ia),d=Oa(e,this.#e,s);return[a("sure-share",{agreed:n,of:i,share:Ia(n/i),low:l,high:u}),c?a("sure-contested",{posts:c}):"",r?a("sure-open",{posts:r}):"",d===null?a("sure-no-kappa"):a("sure-kappa",{kappa:d===1?"1":et(d,"index")}),this.#t.steps.length>1?a("sure-steps"):""].filter(Boolean)}aloud(){return`${a("outcome-title")}. ${this.sentence()}`}keys(){return{Enter:()=>this.#o.turn("hand-in",0)}}help(){return[["Enter",a("key-onward")]]}};var ni=3;function Na(o){let t=o.labels.map((n,i)=>({label:n,place:i,given:Cu(o,i)})),e=t.filter(({given:n})=>n||t.length<=ni),s=t.filter(n=>!e.includes(n));return h("div",{class:"kit-split",role:"group","aria-label":a("split-name")},...e.map(({label:n,place:i})=>Ca(o,n,i)),s.length?h("div",{class:"kit-shared"},...s.map(n=>Ca(o,n.label,n.place))):null)}function Cu({labels:o,mine:t,now:e,key:s,counts:n},i){return[t.first,e,s?.label,...s?.also_accepted??[]].includes(o[i])||!!n?.[i]}function Ca({mine:o,now:t,key:e,counts:s,coders:n,revise:i},r,c){let l=s?.[c]??0,u=[o.first===r&&a(t===r?"badge-you":"badge-you-first"),t===r&&t!==o.first&&a("badge-you-now"),e?.label===r&&a("badge-key"),e?.also_accepted.includes(r)&&a("badge-accepted")].filter(f=>f!==!1&&f!==void 0),d=s?a("split-others",{number:l,whole:n}):"";return h("button",{type:"button",class:"kit-row","data-label":String(c%8),"aria-pressed":String(t===r),"data-name":`row ${c}`,"data-onward":t===r,"aria-label":a("split-row",{label:r,who:u.join(", "),others:d}),onclick:()=>i(r)},h("kbd",{"aria-hidden":"true"},String(c+1)),xt(c),h("span",{class:"kit-row-label"},r),h("span",{class:"kit-badges"},...u.map(f=>h("span",{},f))),s?h("span",{class:"kit-row-others"},h("span",{class:"kit-row-bar"},h("i",{style:`width:${n?100*l/n:0}%`})),h("span",{},`${l}`)):null)}var ii="sgcv",Zs=class{#t;#e;#s;#o;#n;#r=0;constructor(t,e,{key:s,others:n,causes:i},r){this.#t=t,this.#e=s,this.#s=n,this.#o=i,this.#n=r,this.labels=e.categories.map(c=>c.label),this.score=h("p",{class:"kit-headline"}),this.beside=h("p",{class:"kit-quiet"}),this.about=h("div",{class:"kit-about"}),this.next=y("","Enter",()=>this.goOn(),{class:"kit-main"}),this.leave=y("","",()=>this.#g()),this.nodes=[this.score,this.beside,this.about],this.onward=[h("div",{class:"kit-tools kit-next"},this.next,this.leave)]}order(t=this.#t.stepOf(this.#r)){let{from:e,to:s}=this.#t.steps[t];return Array.from({length:s-e},(i,r)=>e+r).sort((i,r)=>this.#i(i)-this.#i(r))}#i(t){let e=this.#t.posts[t].post_id,{first:s}=this.#t.store.of(e);return s&&lt(this.#e[e],s)===!1?0:this.#e[e]?.contested?1:2}ordered(t){let e=this.order(this.#t.stepOf(t)),s=e.map(i=>this.#i(i));if(s[0]===s[s.length-1])return"";let n={seen:e.indexOf(t)+1,posts:e.length};return a(s[0]===0?"differing-first":"contested-first",n)}paint(t){let e=t===this.#r;this.#r=t;let{store:s,posts:n}=this.#t,i=this.#t.stepOf(t),c=n[t].post_id,l=this.#e[c],u=s.of(c);this.#c(i);let d=e?this.#d():null;this.about.replaceChildren(h("p",{class:"kit-verdict"},this.verdict(c)),Na({labels:this.labels,mine:u,now:s.now(c),key:l,counts:this.#s?.counts[c],coders:this.#s?.coders??0,revise:f=>this.revise(f)}),this.#a(c),...this.#u(l),u.note?h("p",{class:"kit-note",dir:"auto"},a("your-note",{note:u.note})):"",this.#h(c)?this.#l(u.cause):""),d?.(),this.#p(i)}#a(t){let e=this.#s?.counts[t];if(!this.#s||!e)return"";let{coders:s,name:n}=this.#s,i=s-e.reduce((r,c)=>r+c,0);return h("p",{class:"kit-quiet kit-who"},a("who-counts",{name:n,open:i}))}#h(t){let[e,{first:s}]=[this.#e[t],this.#t.store.of(t)];return!!e&&oe(e,s)&&oe(e,this.#t.store.now(t))}#c(t){let{store:e}=this.#t,s=this.#t.postsOf(t),n=$e(s,this.#e,l=>e.of(l).first),i=$e(s,this.#e,l=>e.now(l)),r=i.agreed!==n.agreed;m(this.score,[this.#e[s[0].post_id]?a("with-key",n):"",r?a("with-key-now",i):""].filter(Boolean).join(" "));let c=[n.contested?a("contested-beside",{posts:n.contested}):"",n.open?a("open-beside",{posts:n.open}):""].filter(Boolean);m(this.beside,c.join(" ")),this.beside.hidden=!c.length}#d(){let t=document.activeElement?.getAttribute("data-name");return!t||!this.about.contains(document.activeElement)?null:()=>{this.about.querySelector(`[data-name="${CSS.escape(t)}"]`)?.focus({preventScroll:!0})}}#u(t){if(!t)return[];let{label:e,reason:s,dissent:n}=t,i=(r,c)=>c?h("p",{},h("strong",{},a(r))," ",h("span",{dir:"auto"},c)):"";return[i(e?"why-key":"why-open",s),i("why-dissent",n)]}#l(t){let e=this.#o.map((n,i)=>{let r=t===n,c={"aria-pressed":String(r),"data-name":n,"data-onward":r};return y(Ot(n),ii[i],()=>this.sort(n),c)}),s=a("why-differ");return h("div",{class:"kit-tools",role:"group","aria-label":s},h("strong",{},s),...e)}verdict(t){let e=this.#e[t],{first:s}=this.#t.store.of(t);if(!e)return a("no-key-here");if(!e.label)return a("no-right-answer");let n={mine:s??"",key:e.label,label:e.label};return s?e.contested?a("you-contested",n):s===e.label?a("you-and-key-agree",n):a(lt(e,s)?"you-accepted":"you-and-key-differ",n):a("you-left-open",n)}aloud(t){let{posts:e}=this.#t,{account:s="",post_id:n,text:i}=e[t],{from:r,to:c}=this.#t.steps[this.#t.stepOf(t)],l={post:t-r+1,posts:c-r},u=this.#e[n]?.reason??"";return a("aloud-seen",{...l,account:s,text:i,verdict:this.verdict(n),reason:u})}#p(t){let e=this.order(t),s=e[e.length-1]===this.#r,n=this.#f(t);this.next.firstChild?.replaceWith(s?n:a("next-post")),m(this.leave,n),this.leave.hidden=s}#f(t){let{current:e,steps:s}=this.#t;if(e<0)return a("to-outcome");let{from:n,to:i}=s[Math.max(e,t)];return a("next-step",{from:n+1,to:i})}keys(){let t={Enter:()=>this.goOn(),ArrowRight:()=>this.walk(1),ArrowLeft:()=>this.walk(-1)};for(let[e,s]of this.#o.entries())t[ii[e]]=()=>this.sort(s);for(let[e,s]of this.labels.entries())t[e+1]=()=>this.revise(s);return t}help(){return[[this.labels.map((t,e)=>e+1).join(" "),a("key-revise")],["← →",a("key-walk")],...this.#o.map((t,e)=>[ii[e],Ot(t)]),["Enter",a("key-onward")]]}walk(t){let e=this.order(),s=e[e.indexOf(this.#r)+t];s!==void 0&&this.#n.go(s)}goOn(){let t=this.order(),e=t[t.indexOf(this.#r)+1];e===void 0?this.#g():this.#n.go(e)}#g(){let{current:t}=this.#t;if(t<0)return this.#n.turn("outcome",0);let e=this.#t.open(t)[0]??this.#t.steps[t].from;this.#n.turn("judge",e)}revise(t){let e=this.#t.posts[this.#r].post_id;this.#t.store.now(e)!==t&&(this.#t.store.judge(e,t),this.#n.redraw(),this.#n.say(`${a("now-you-say",{label:t})} ${this.score.textContent}`))}sort(t){let{store:e,posts:s}=this.#t,n=s[this.#r].post_id;if(!this.#h(n))return;let i=e.of(n).cause===t;e.sort(n,i?null:t),this.#n.redraw(),this.#n.say(i?a("taken-back"):Ot(t))}};var Nu=8,Js=class{#t;#e;#s;#o;#n;constructor(t,{labels:e,agrees:s,go:n}){this.#t=t,this.#e=e,this.#s=s,this.#o=t.posts.map((i,r)=>h("button",{type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>n({scene:t.isOpened(t.stepOf(r))?"see":"judge",at:r})})),this.#n=new Map(["outcome","hand-in"].map(i=>[i,h("button",{type:"button",class:"kit-end",onclick:()=>n({scene:i,at:0})},a(`${i}-title`))])),this.node=h("nav",{class:"kit-way","aria-label":a("way")},...t.steps.map(({from:i,to:r})=>h("span",{class:"kit-step"},...this.#o.slice(i,r))),h("span",{class:"kit-way-ends"},...this.#n.values()))}paint(t){let e=this.#t,{current:s}=e;for(let[n,i]of this.#o.entries())this.#r(i,n,t,s);for(let[n,i]of this.#n)v(i,"aria-current",n===t.scene?"step":null),v(i,"data-onward",n===t.scene?"":null),i.disabled=s>=0}#r(t,e,s,n){let{posts:i,store:r}=this.#t,c=i[e].post_id,{unsure:l,locked:u,note:d}=r.of(c),f=this.#e.indexOf(r.now(c)??""),p=u?this.#s(c):null,g=f>=0?this.#e[f]:a(l?"mark-unsure":"mark-open"),k=p===null?"none":p?"agrees":"differs";m(t,f>=0?Sa(f):l?"?":""),v(t,"aria-label",a("mark",{post:e+1,is:g,verdict:k})),v(t,"data-label",f>=0?f%8:null),v(t,"data-verdict",k),v(t,"data-note",d?"":null);let b=(s.scene==="judge"||s.scene==="see")&&s.at===e;v(t,"aria-current",b?"true":null),v(t,"data-onward",b?"":null),v(t,"data-near",this.#i(e,s.at)?"":null),t.tabIndex=b?0:-1,t.disabled=n>=0&&this.#t.stepOf(e)>n}#i(t,e){let s=this.#t.stepOf(t),{from:n}=this.#t.steps[s],i=r=>Math.floor((r-n)/Nu);return this.#t.stepOf(e)===s&&i(t)===i(e)}};var xe=class{constructor(t,{redraw:e,say:s}){this.progress=t,this.redraw=e,this.aloud=s,this.field=h("textarea",{rows:3,maxlength:2e3,onchange:()=>this.keep(),onkeydown:r=>this.#t(r)});let n={class:"kit-note",hidden:!0},i=h("span",{class:"kit-by-keys"},a("note-keys"));this.writing=h("label",n,a("note-field")," ",i,this.field),this.written=h("p",{class:"kit-note",dir:"auto",hidden:!0}),this.button=y(a("note"),"n",()=>this.toggle(),{"aria-expanded":"false"})}paint(){let{note:t}=this.progress.entry;m(this.written,t?a("your-note",{note:t}):""),this.written.hidden=!t||!this.writing.hidden}toggle(t=this.writing.hidden){this.writing.hidden===t&&(t?this.field.value=this.progress.entry.note??"":this.keep(),v(this.button,"aria-expanded",t),this.redraw(()=>{this.writing.hidden=!t}),t&&this.field.focus())}keep(){let{id:t,entry:e,store:s}=this.progress,n=this.field.value.trim();!this.writing.hidden&&n!==(e.note??"")&&s.note(t,n)}#t(t){pe(t)&&(this.keep(),this.progress.store.flush()),t.key==="Escape"&&(t.preventDefault(),t.stopPropagation(),this.toggle(!1),this.aloud(a(this.progress.entry.note?"note-kept":"note-none")))}};var ri="kitLesson",Lu=5e3,Se=h("p",{class:"kit-run-first",role:"status"}),_a;function _u(o){return!!o.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Ra(o,t){if(!_u(o))return;requestAnimationFrame(()=>{let s=t.closest(".jp-Notebook");s&&(s.dataset[ri]="")});let e=document.documentElement.dataset;if(!(ri in e)){e[ri]="",addEventListener("keydown",Ru,{capture:!0}),addEventListener("dblclick",Yu,{capture:!0});for(let s of["wheel","pointerdown"])addEventListener(s,ai,{capture:!0,passive:!0});document.body.append(Se)}}var Ba=o=>o.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function Ru(o){let t=o.target,e=Ba(o);if(!e)return;ai();let s=t.closest(".kit");s?o.key==="Enter"&&o.shiftKey&&Du(o,s):qu(o,t)&&(o.preventDefault(),Bu(t.closest(".jp-Cell"),e))}function Bu(o,t){if(o.matches(".jp-CodeCell")&&!o.querySelector(".kit"))return La(o);let e=Pu(o,t);if(e)return me(e);let s=[...t.querySelectorAll(".jp-Cell")].find(n=>zu(n,o));s?.matches(".jp-CodeCell")&&!s.querySelector(".kit")&&La(o)}var zu=(o,t)=>!!(t.compareDocumentPosition(o)&Node.DOCUMENT_POSITION_FOLLOWING);function La(o){let{top:t,left:e,right:s}=o.getBoundingClientRect(),n=o.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),i=Math.max(t,n?.top??0),r=(n?.bottom??innerHeight)-40;Se.style.top=`${Math.min(i,r)}px`,Se.style.right=`${innerWidth-s+24}px`,Se.style.maxWidth=`${s-e-48}px`,m(Se,a("run-first")),_a=setTimeout(ai,Lu)}function ai(){clearTimeout(_a),m(Se,"")}function qu(o,t){if(o.ctrlKey||o.metaKey||o.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let e=t.closest(".jp-Cell");if(!e)return!1;if(o.key!=="Enter")return o.key.length===1&&o.key!==" ";let s=e.matches(".jp-CodeCell")&&!e.querySelector(".jp-InputPlaceholder");return!o.shiftKey&&e===t&&!s}function Du(o,t){let e=t.closest(".jp-Cell")?.nextElementSibling;e&&(o.preventDefault(),o.stopPropagation(),e.focus({preventScroll:!0}),e.scrollIntoView({block:"nearest"}))}function Pu(o,t){let e=[...t.querySelectorAll(".jp-Cell")],s=l=>Math.abs(e.indexOf(l.closest(".jp-Cell")??o)-e.indexOf(o)),c=[...(o.matches(".jp-CodeCell")?o:t).querySelectorAll(".kit:not([data-finished])")].map(l=>({view:l,far:s(l),much:Wu(l)})).filter(({much:l})=>l.all||l.pixels>innerHeight/2);return c.sort((l,u)=>l.far-u.far||u.much.pixels-l.much.pixels),c[0]?.view}function Wu(o){let{top:t,bottom:e}=o.getBoundingClientRect(),s=o.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),n=Math.max(t,s?.top??0),i=Math.min(e,s?.bottom??innerHeight)-n;return{pixels:i,all:i>0&&i>=e-t-1}}function Yu(o){let t=o.target;Ba(o)&&t.closest(".jp-RenderedMarkdown")&&o.stopPropagation()}function za(o){function t(n){for(let[i,r]of Object.entries(n))o.set(i,r);try{o.save_changes()}catch{}}function e(n,i){return o.on(`change:${n}`,i),()=>o.off(`change:${n}`,i)}let s=n=>t({[n]:o.get(n)+1});return{read:n=>o.get(`_${n}`),listen:(n,i)=>e(`_${n}`,i),write(n){t(Object.fromEntries(Object.entries(n).map(([i,r])=>[`_${i}`,r])))},append:n=>t({_outbox:[...n]}),follow({saved:n,news:i}){let r=[e("_ack",()=>n(o.get("_ack").slice(1))),e("_news",()=>i(o.get("_news")))];return o.get("_told")&&(i(o.get("_news")),s("_asked")),()=>{for(let c of r)c()}},rename:()=>s("_another")}}function K({share:o,view:t}){return()=>{let e,s;return{initialize({model:n,signal:i}){let r=qa(i);return e=za(n),xs(e.read("words")),s=o(e,r.signal),()=>r.abort()},render({model:n,el:i,signal:r}){Ra(n,i);let c=qa(r);return t({host:e,el:i,signal:c.signal,...s}),()=>c.abort()}}}}function qa(o){let t=new AbortController;return o?.addEventListener("abort",()=>t.abort()),t}function V(o,t,e,s=hi){let n=h("div",{class:"kit-panel",role:"group","aria-label":o});e instanceof Node&&n.append(e);let i=(c=n.hidden)=>{c===n.hidden&&(c&&!(e instanceof Node)&&n.replaceChildren(e()),s(n,!!c,()=>{n.hidden=!c,r.setAttribute("aria-expanded",String(c))}))},r=y(o,t,()=>i(),{"aria-expanded":"false"});return r.classList.toggle("kit-by-keys",t==="?"),n.hidden=!0,{button:r,panel:n,toggle:i}}function hi(o,t,e){e(),(t?o:o.closest(".kit"))?.scrollIntoView({block:"nearest"})}function ut(o){let t=[...o,["Esc",a("key-escape")]];return h("dl",{class:"kit-keys"},...t.flatMap(([e,s])=>[h("dt",{},h("kbd",{},e)),h("dd",{},s)]))}var ci=o=>o.closest(".jp-WindowedPanel-outer");function Da(o){let{top:t}=o.getBoundingClientRect();return()=>{let e=o.getBoundingClientRect().top-t;(ci(o)??document.scrollingElement)?.scrollBy({top:e,behavior:"instant"})}}function At(o){let t=ci(o),e=t?t.getBoundingClientRect().top:0;o.getBoundingClientRect().top<e&&o.scrollIntoView({block:"start",behavior:"instant"})}var Uu=8;function Pa(o,t,e){let s=0,n=new ResizeObserver(()=>{let i=ci(o);if(!i||!o.clientWidth||o.clientWidth===s)return;s=o.clientWidth;let r=o.offsetHeight-t.offsetHeight+2*Uu;t.style.setProperty("--kit-window",`${i.clientHeight-r}px`)});n.observe(o),e.addEventListener("abort",()=>n.disconnect())}function li(o){return h("div",{},o.note?h("p",{},o.note):null,...o.categories.map(Fu))}function Wa(o){let t=()=>{},e=h("div",{class:"kit-shut kit-tools"},y(a("close-codebook"),"",()=>i.toggle(!1))),s=(r,c,l)=>{let u=r.closest(".kit"),d=e.offsetHeight>0,f=Da(u),p=document.activeElement;l(),c&&e.offsetHeight>0?(t=()=>{(u.contains(p)?p:u)?.focus({preventScroll:!0}),f()},r.focus({preventScroll:!0}),At(u)):!c&&d?t():hi(r,c,()=>{})},n=li(o),i=V(a("codebook"),"h",n,s);return i.panel.classList.add("kit-book"),i.panel.append(e),i.panel.tabIndex=0,i}function Fu({label:o,definition:t,include:e,exclude:s,example:n,near_miss:i,tie_break:r},c){let{text:l,instead:u,why:d}=i;return h("section",{},h("p",{class:"kit-heading"},h("kbd",{},String(c+1))," ",o),h("p",{},t),h("dl",{},...is(a("codebook-include"),e),...is(a("codebook-exclude"),s),...is(a("codebook-example"),[a("codebook-example-said",n)]),...is(a("codebook-near-miss"),[a("codebook-near-miss-said",{text:l,label:u,why:d})]),...is(a("codebook-tie-break"),[r])))}function is(o,t){return[h("dt",{},o),...t.map(e=>h("dd",{},e))]}function G(o,{name:t,keys:e,signal:s,host:n,part:i=""}){let r=h("section",{class:"kit","aria-label":t,tabindex:"-1"});return Tr(r,e,s),Object.keys(e).length&&r.append(h("p",{class:"kit-hint","aria-hidden":"true"},a("click-first"))),o.append(r),Hu(r,s,n,i),r}function Hu(o,t,e,s){let n=e&&Ku(e,s),i=()=>{o.dataset.past=""};for(let c of["keydown","pointerdown","wheel"])addEventListener(c,i,{capture:!0,once:!0,signal:t});let r=()=>{let c=Gu(o);c&&(n&&!("past"in o.dataset)&&me(o),o.getBoundingClientRect().top<c.getBoundingClientRect().top?o.scrollIntoView({behavior:"instant"}):n&&o.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(r)),setTimeout(r,300)}function Ku(o,t=""){let e=`kit:run:${o.read("run")}`,s=document.documentElement.dataset,n=`kit ${o.read("activity")} ${t}`;if(_t(e,sessionStorage))return!1;$t(e,!0,sessionStorage);let i=s.kitRan?.split("|")??[];return s.kitRan=[...i,n].join("|"),!i.includes(n)}function Gu(o){let t=o.closest(".jp-Cell")?.nextElementSibling,e=t?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!t||!e||s?.isContentEditable)return null;let n=o.contains(s)||t.matches(".jp-mod-active"),i=e.querySelectorAll(".kit:not([data-past])"),r=i[0]===o&&!i[1];return n&&r&&(t.nextElementSibling||e.querySelector("[data-past]"))?e:null}var Vu=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,Zu=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,Ju=/^(mis|mul|und|zxx)(-|$)/i,Ya=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,Ua=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function Fa(o,t=""){if(!/^[a-z]{2,3}(-|$)/i.test(t)||Ju.test(t))return"auto";let s=!/-latn(-|$)/i.test(t)&&(Vu.test(t)||Zu.test(t))?"rtl":"ltr",[n,i]=s==="rtl"?[Ya,Ua]:[Ua,Ya];return o.split(`
`).some(r=>i.test(r)&&!n.test(r))?"auto":s}var Xu={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},Qu=8;function Rt(o){let{account:t,platform:e="",language:s,text:n}=o,i={"data-layout":Xu[e]??"plain"};return h("article",{class:"kit-card","aria-label":a("post-name"),...i},t?ui(t):null,sd(o),h("div",{class:"kit-body"},od(o),nd(o),h("p",{class:"kit-text",dir:Fa(n,s),lang:s||null},n)))}var ui=(o,t=ed(o))=>h("span",{class:"kit-avatar","data-hue":String(t%Qu),"aria-hidden":"true"},td(o));function td(o){return o.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(s=>s.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function ed(o){let t=0;for(let e of o)t=(31*t+(e.codePointAt(0)??0))%65521;return t}function sd({account:o,platform:t,posted_at:e}){let s=e?.replace("T"," ").slice(0,16),n=[o&&h("b",{class:"kit-account",dir:"auto"},o),t&&h("span",{},t),s&&h("span",{},s)].filter(Boolean);return n.length?h("p",{class:"kit-meta"},...n):null}function od({replies_to:o}){return o?h("blockquote",{class:"kit-replies",dir:"auto"},h("span",{class:"kit-unseen"},a("post-answers")),o):null}function nd({image_alt:o,drawing:t}){if(!o)return null;let e=h("figcaption",{dir:"auto"},a("post-picture",{alt:o}));if(!t)return h("figure",{class:"kit-picture"},e);let s=`data:image/svg+xml,${encodeURIComponent(t)}`;return h("figure",{class:"kit-picture"},h("img",{src:s,alt:""}),e)}function st(o,t){if(!o.earlier)return null;let{many:e,name:s}=o.earlier,n=o.earlier.ofThisFile?"lost":"elsewhere",i=s?`${n}-of`:n,r=a("remembers",{answers:e,name:s,what:i}),c=h("p",{class:"kit-notice"},r," "),l=f=>()=>{f(),c.remove(),t()},u=l(()=>o.restore()),d=l(()=>o.decline());return c.append(y(a("bring-back"),"",u)," ",y(a("not-mine"),"",d)),c}var wt=class{#t;#e;#s;#o;text=h("span",{});alert=h("p",{class:"kit-problem",role:"alert",hidden:!0});news=h("p",{class:"kit-notice",role:"status",hidden:!0});constructor(t,e,s){this.#t=t,this.#s=e,this.#e=t.notice(),t.listen(()=>this.#n(),s),s.addEventListener("abort",()=>clearTimeout(this.#o)),this.#n(),this.#i()}#n(){let t=this.#t.problem();if(m(this.alert,t),this.alert.hidden=!t,this.#r(this.#t.notice()),this.#s.hear(),clearTimeout(this.#o),this.#t.waiting()===0)return this.#i();m(this.text,a("saving")),this.#o=setTimeout(()=>this.#i(),1500)}#r(t){t!==this.#e&&(this.#e=t,m(this.news,t),this.news.hidden=!t)}#i(){let t=this.#t.waiting(),e=a(this.#t.isEmpty()?"will-be-saved":"saved");m(this.text,t?a("not-on-disk",{answers:t}):e),this.#s.renew()}},yt=class{#t;#e=h("span",{});#s=h("output",{class:"kit-code"});#o=h("strong",{role:"status"});#n=h("div",{});#r;#i="";constructor(t){this.#t=t;let e=y(a("another-name"),"",()=>this.#a());this.node=h("div",{class:"kit-notice",hidden:!0},this.#e,h("br"),this.#s," ",this.#o,this.#n,h("p",{class:"kit-quiet"},a("name-made-up")," ",e))}button(t,e){return this.#r=y(a("copy-code"),t,()=>this.copy(),e),this.#r}async copy(){this.#h(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),m(this.#o,await we(this.#s,this.#r))}hear(){this.#i&&(!this.#t.problem()&&this.#t.handIn()?.name===this.#i||(this.#i="",this.#h()))}renew(){!this.node.hidden&&!this.#i&&this.#h()}#a(){this.#i=this.#t.handIn()?.name??"",m(this.#e,a("another-name-coming")),this.#t.rename()}#h(){let{name:t,code:e}=this.#t.handIn()??{name:"",code:""};this.#s.textContent!==e&&(m(this.#o,""),this.#n.replaceChildren(this.#t.picture(e)??"")),m(this.#s,e),m(this.#e,a("code-is",{name:t}))}};function Bt(o,t){let e=new yt(o),s=new wt(o,e,t),n=e.button(""),i=y(a("download"),"",()=>o.download()),r=h("span",{class:"kit-tools"},o.handIn()?n:null,i);return h("div",{},s.alert,s.news,h("p",{class:"kit-saved"},s.text,r),e.node)}var id=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function rd(){let o=ad()??document.body?.dataset.baseUrl;if(typeof o=="string")return o;let{pathname:t}=location,e=id.exec(t);return e?t.slice(0,e.index+1):"/"}function ad(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function Ha(o){let t=o.read("owner")??"";return t==="anybody"?t:`${t}@${rd()}`}var di=o=>!!(o.first||o.revised||o.unsure||o.note),Xs=class{#t;#e;#s;#o;#n;constructor(t,e){this.#t=t,this.#e=e,this.#s=t.read("file"),this.#o=400+t.read("posts").length}keepSoon(){this.#n??=setTimeout(()=>this.#r(),this.#o)}flush(){this.#n&&this.#r()}anew(){this.#i();for(let t of[to(this.#t),`kit:copy:${this.#t.read("activity")}:`])$t(t+this.#s,null);this.#s=this.#t.read("file")}#r(){this.#i();let t=this.#t.read("hand_in").name??"",e=to(this.#t)+this.#s,s=_t(e)?.declined;$t(e,{at:Date.now(),name:t,given:this.#e(),declined:s})}#i(){clearTimeout(this.#n),this.#n=void 0}},Qs=class{#t;#e;#s;#o;get ofThisFile(){return this.#t.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#o:[]}constructor(t,e,s,n){this.#t=t,this.#e=e,this.#s=s,this.#o=n}get name(){return this.#e.name??""}get many(){return this.#o.length}decline(){let t=[...this.#e.declined??[],this.#s];$t(this.#t,{...this.#e,declined:t})}events(){let t=this.#o.filter(([,e])=>e.locked).map(([e])=>e);return[...this.#n(e=>e.first||e.unsure,e=>({label:e.first,round:"first",unsure:e.unsure,confidence:e.confidence})),...t.length?[{kind:"compared",post_ids:t}]:[],...this.#n(e=>e.revised,e=>({label:e.revised,round:"revised",confidence:e.confidence_revised})),...this.#n(e=>e.note,e=>({kind:"note",note:e.note})),...this.#n(e=>e.cause,e=>({kind:"sorted",cause:e.cause}))]}#n(t,e){return this.#o.filter(([,s])=>t(s)).map(([s,n])=>({post_id:s,...e(n)}))}};function Ka(o){let t=o.read("file"),e=new Set(o.read("kept")),s=new Set(o.read("posts").map(l=>l.post_id)),n=[...Va(to(o)),...hd(o)].filter(({name:l,copy:u})=>!e.has(l)&&!u.declined?.includes(t)).sort((l,u)=>u.copy.at-l.copy.at);if(!n.length)return null;let[{key:i,copy:r}]=n,c=Object.entries(r.given).filter(([l])=>s.has(l));return c.length?new Qs(i,r,t,c):null}function Ga(o,t){let e=o.read("file"),s=o.read("saved"),n=to(o)+e,i=_t(n),r=o.read("hand_in").name??"";if(!i?.given||i.name!==r||i.declined?.includes(e))return null;let c=o.read("posts").map(({post_id:l})=>[l,i.given[l]]).filter(([l,u])=>u&&!(l in s)&&!t(l));return c.length?new Qs(n,i,e,c):null}function Va(o){return Ps(o).map(t=>({key:t,name:t.slice(o.length),copy:_t(t)})).filter(({copy:t})=>t?.given)}function hd(o){let t=o.read("hand_in").name,e=o.read("file");return Va(`kit:copy:${o.read("activity")}:`).filter(({name:s,copy:n})=>s===e||t&&n.name===t)}var to=o=>`kit:copy:${Ha(o)}:${o.read("activity")}:`;var cd=o=>typeof o?.id=="string",eo=class{waiting;#t;#e;#s=Math.random().toString(36).slice(2,8);#o=0;#n;#r;constructor(t){this.#t=t,this.#e=t.read("file"),this.#r=new Map(Ps(this.#i()).map(e=>[e,[_t(e)].flat().filter(cd)])),this.waiting=[...this.#r.values()].flat().map(e=>({...e,late:!0}))}add(t){let e=t.map(s=>({...this.#a(),...s}));return this.waiting=[...this.waiting,...e],this.#h(),e}sendSoon(){this.#n||(this.#n=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#n&&this.send()}send(){clearTimeout(this.#n),this.#n=void 0,this.#t.append(this.waiting)}saved(t){let e=new Set(t);this.waiting=this.waiting.filter(s=>!e.has(s.id)),this.#h();for(let[s,n]of this.#r)n.every(i=>e.has(i.id))&&$t(s,null)}anew(){$t(this.#i()+this.#s,null),this.#e=this.#t.read("file"),this.#h()}#i(){return`kit:waiting:${this.#e}:`}#a(){return{id:`${this.#s}-${++this.#o}`,at:Date.now()}}#h(){let t=this.waiting.filter(e=>e.id.startsWith(`${this.#s}-`));$t(this.#i()+this.#s,t.length?t:null)}};var rs=class{posts;earlier=null;#t;#e;#s;#o;#n=new Map;#r=new Set;#i="";constructor(t,e){this.#t=t,this.posts=t.read("posts");let s=new Map(Object.entries(t.read("saved")));this.#o=new Map(this.posts.map(({post_id:n})=>[n,s.get(n)??St])),this.#e=new eo(t);for(let n of this.#e.waiting)this.#c(n);this.#s=new Xs(t,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#l()])),this.#a(e),this.#e.waiting.length&&this.#e.send(),this.earlier=this.#l().length?Ga(t,n=>di(this.of(n))):Ka(t)}#a(t){let e=this.#t,s=[e.listen("problem",()=>{this.#i=e.read("problem"),this.#u([])}),e.listen("hand_in",()=>this.#u([])),e.listen("notice",()=>this.#u([])),e.listen("file",()=>{this.#e.anew(),this.#s.anew()}),e.follow({saved:n=>{this.#e.saved(n),this.#h(),this.#u([])},news:n=>{for(let[i,r]of Object.entries(n))this.#n.set(i,r);this.#h()}})];t?.addEventListener("abort",()=>{for(let n of s)n();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:t})}#h(){let t=new Set(this.#e.waiting.flatMap(Xt)),e=[...this.#n.keys()].filter(s=>this.#o.has(s)&&!t.has(s));for(let s of e)this.#o.set(s,this.#n.get(s)??St),this.#n.delete(s);e.length&&this.#u(e)}#c(t){for(let e of Xt(t)){let s=this.#o.get(e);s&&this.#o.set(e,De(s,t))}}#d(...t){let e=this.#e.add(t);for(let s of e)this.#c(s);this.#u(e.flatMap(Xt)),this.#e.sendSoon(),this.#s.keepSoon()}#u(t){for(let e of this.#r)e(t)}#l(){return[...this.#o].filter(([,t])=>di(t))}of(t){return this.#o.get(t)}now(t){return this.of(t).revised??this.of(t).first}isEmpty(){return this.#l().length===0}waiting(){return this.#e.waiting.length}problem(){return this.#i}notice(){return this.#t.read("notice")}listen(t,e){this.#r.add(t),e?.addEventListener("abort",()=>this.#r.delete(t))}flush(){this.#e.flush(),this.#s.flush()}judge(t,e,{unsure:s,confidence:n}={}){let i=this.of(t).locked?"revised":"first",r={...s&&{unsure:s},...n&&{confidence:n}};this.#d({post_id:t,label:e,round:i,...r})}compared(t){this.#d({kind:"compared",post_ids:t})}note(t,e){this.#d({kind:"note",post_id:t,note:ld(e)})}sort(t,e){this.#d({kind:"sorted",post_id:t,cause:e})}restore(){this.earlier&&this.#d(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let t=this.#t.read("hand_in"),e=this.#t.read("codebook").categories.map(i=>i.label),s=this.posts.map(i=>this.of(i.post_id)),n=Ls(t,e,s);return n?{name:t.name??"",code:n}:null}picture(t){return this.#t.picture?.(t)}rename(){this.#t.rename()}download(){if(this.#t.download)return this.#t.download();let t=this.#l(),n=["first","revised",...["unsure","confidence","note","cause"].filter(d=>t.some(([,f])=>f[d]))],i=new Map(this.posts.map(d=>[d.post_id,`v${d.mark}`])),{id:r}=this.#t.read("codebook"),c=this.#t.read("hand_in").name??"",l=t.map(([d,f])=>{let p=n.map(g=>f[g]||"");return[c,d,...p,i.get(d),r]}),u=["coder","post_id",...n,"version","codebook"];Ke(`my-answers-${this.#t.read("activity")}.csv`,jr([u,...l]),"text/csv")}};function ld(o){let{toWellFormed:t}=String.prototype;return t?.call(o)??o}function ot(o){return{share:(t,e)=>({store:new rs(t,e)}),view:o}}B(xa);var ud=40,fi=class{#t={scene:"judge",at:0};#e=0;#s=!1;constructor({host:t,el:e,signal:s,store:n}){let i=t.read("codebook"),r=t.read("key"),c=t.read("others"),l=new Ws(n,t);this.course=l,this.store=n,this.live=H(),this.code=new yt(n);let u={go:(b,x="")=>this.turn(this.#t.scene,b,x),turn:(b,x,O="")=>this.turn(b,x,O),back:()=>this.turn("see",this.#e),redraw:()=>this.#l(),judged:()=>Ct(this.root,this.post,()=>this.#l()),say:b=>this.live.say(b)},d=t.read("causes"),f=!c&&Object.keys(r).length===0;this.scenes={judge:new Us(l,i,{others:!!c,blind:f},u),see:new Zs(l,i,{key:r,others:c,causes:d},u),outcome:new Vs(l,i,{key:r,others:c},u),"hand-in":new Ys(l,this.code,u)},this.way=new Js(l,{labels:i.categories.map(b=>b.label),agrees:b=>n.now(b)?lt(r[b],n.now(b)):null,go:b=>this.turn(b.scene,b.at)}),this.count=h("p",{class:"kit-count"}),this.post=h("div",{class:"kit-post",tabindex:"0",role:"group"}),this.order=h("p",{class:"kit-quiet kit-order"}),this.side=h("div",{class:"kit-side"}),this.onward=h("div",{class:"kit-onward"}),this.note=new xe(this.#o(),{redraw:b=>this.#l(b),say:b=>this.live.say(b)}),this.book=Wa(i),this.help=V(a("keys"),"?",()=>this.#i());let p=a("activity-name",{title:i.title,activity:t.read("activity")});this.root=G(e,{name:p,keys:this.#r(),signal:s,host:t}),this.root.classList.add("kit-activity"),this.root.toggleAttribute("data-many",i.categories.length>ni),this.body=h("div",{class:"kit-whole"},...this.#n(t.read("notice"),s)),this.root.append(this.body,this.live.node),Pa(this.root,this.body,s),this.#a(s);let{scene:g,at:k}=l.begin();this.#t={scene:g,at:k},this.#e=k,this.show()}#o(){let t=this;return{store:this.store,get id(){return t.course.posts[t.#t.at].post_id},get entry(){return t.store.of(t.course.posts[t.#t.at].post_id)}}}get scene(){return this.scenes[this.#t.scene]}#n(t,e){let{book:s,help:n,note:i}=this,r=h("div",{class:"kit-tools"},i.button,s.button,n.button),c=new wt(this.store,this.code,e);return[h("div",{class:"kit-top"},this.count,this.order,this.way.node),t&&h("p",{class:"kit-notice"},t),st(this.store,()=>this.#l()),h("div",{class:"kit-scene"},this.post,h("div",{class:"kit-beside"},this.side,s.panel,this.onward)),i.written,i.writing,c.alert,c.news,h("div",{class:"kit-foot"},r,h("p",{class:"kit-saved"},c.text)),n.panel].filter(u=>u!==null&&u!=="")}#r(){let t={n:()=>this.note.button.hidden||this.note.toggle(),h:()=>this.book.toggle(),"?":()=>this.help.toggle(),Escape:()=>{this.book.toggle(!1),this.help.toggle(!1)}},e=Object.values(this.scenes),s=new Set(e.flatMap(n=>Object.keys(n.keys())));for(let n of s)t[n]=()=>this.scene.keys()[n]?.();return t}#i(){let t=[["n",a("key-note")],["h",a("key-codebook")],["?",a("key-help")]];return ut([...this.scene.help(),...t])}#a(t){this.store.listen(s=>{!s.length||this.#s||(this.#s=!0,queueMicrotask(()=>this.#s&&this.#l()))},t);let e=()=>this.note.keep();t.addEventListener("abort",e),addEventListener("pagehide",e,{signal:t,capture:!0})}show(){this.#s=!1;let{scene:t,at:e}=this.#t,s=t==="judge"||t==="see";v(this.root,"data-scene",t),m(this.count,this.#h()),m(this.order,t==="see"?this.scenes.see.ordered(e):""),this.#c(s?e:-1),this.side.dataset.scene!==t&&(this.side.dataset.scene=t,this.side.replaceChildren(...this.scene.nodes),this.onward.replaceChildren(...this.scene.onward),this.side.scrollTop=0),this.scene.paint(e),this.note.button.hidden=!s,s?this.note.paint():this.note.written.hidden=!0,this.way.paint(this.#t)}#h(){let{scene:t,at:e}=this.#t;if(t==="outcome"||t==="hand-in")return a(`${t}-title`);let{course:s}=this,n=s.stepOf(e),{from:i,to:r}=s.steps[n],c=e-i+1,l={step:n+1,steps:s.steps.length,post:c,posts:r-i};return a(t==="see"?"where-seeing":"where-judging",l)}#c(t){if(this.post.hidden=t<0,t<0)return;let e=this.course.posts[t];this.post.dataset.post!==e.post_id&&(this.post.dataset.post=e.post_id,this.post.replaceChildren(Rt(e)),this.post.scrollTop=0,requestAnimationFrame(()=>this.#d()))}#d(){v(this.post,"data-tight",null);let t=this.post.scrollHeight-this.post.clientHeight;t>0&&t<ud&&v(this.post,"data-tight","")}get#u(){return getComputedStyle(this.body).display==="flex"}#l(t){Q(this.root,()=>{t?.(),this.show()})}turn(t,e,s=""){let n=t!==this.#t.scene;this.note.toggle(!1),this.#t={scene:t,at:n&&t==="see"?this.#p(e):e},(t==="judge"||t==="see")&&(this.#e=this.#t.at),this.course.keep(this.#t),!this.book.panel.hidden&&this.#u&&this.book.toggle(!1),Ct(this.root,this.post,()=>this.#l()),this.side.scrollTop=0,n||this.#u?At(this.root):t==="see"&&At(this.post),this.live.say(`${s} ${this.scene.aloud(this.#t.at)}`.trim())}#p(t){let e=this.course.stepOf(t);return this.#t.scene==="judge"?this.scenes.see.order(e)[0]:t}},pi=ot(o=>new fi(o)),fy=K(pi);var Za=`# The check: the same before the lessons and after them; nothing is shown as right or wrong.

check-title-before = Before you begin
check-title-after = After the lessons
check-question = What do you think?
check-intro = About six minutes: eight posts, six questions, one figure. There is no mark, and a guess is fine: just say that it is one. You see after lesson 8 what has changed.
check-intro-after = About six minutes, as before the lessons, with other posts and questions. At the end you see what has changed.
check-name = { $title }: a check in { $items } items
check-where = { $item } of { $items } · { $answered } answered
check-answered = Answered
check-all = All items

# Marks of items.

check-mark = { $item } of { $items }: { $is }
check-open = open
check-done = answered
check-done-unsure = answered, but not how sure you are

# The figure of which something is missing.

check-your-words = Your words
check-words-kept = Your words are kept.

# Going on, and being finished.

check-next = Next
check-finish = I am finished
check-choose = Choose an answer first. A guess is fine.
check-sure-of-what = Choose an answer first, then say how sure you are of it. A guess is fine.
check-write = Write a few words first, then say how sure you are of them.
check-led = This is the next one already. What do you think here? A guess is fine.
check-led-write = This is the next one already. Write a few words, or press once more to leave it out.
check-say-sure = Say how sure you are, or press once more to go on without.
check-left =
    { $items ->
        [one] One is still open: { $which }. Answer it, or press once more.
       *[other] { $items } are still open: { $which }. Answer them, or press once more.
    }
check-all-answered = All is answered. Look at what you like once more, or finish.
check-finished = You are finished, and your answers stay as they are.
check-finished-before = After lesson 8 you meet other posts and questions about the same ideas. Then you see what has changed.
check-then-and-now = Before the lessons { $before } of { $of } answers were right, and now { $now }.
check-now-only = { $now } of { $of } answers were right. What you answered before the lessons is not on this computer.
check-certain =
    { $certain ->
        [one] Once you were certain; that answer was { $right ->
            [0] not right
           *[other] right
        }.
       *[other] You were certain { $certain } times; { $right } of these answers were right.
    }
check-rough = Fourteen answers are few: two or three more or fewer may be chance. Your class says more than you alone.
check-result = What has changed
check-idea = Idea
check-column-before = before
check-column-now = now
check-of = { $right } of { $of }
check-right = right
check-not-yet = not yet

# What is read aloud.

check-said = { $answer } How sure are you? 1 guess, 2 fairly sure, 3 certain.
check-said-sure = { $sure }.

# Keys.

check-key-choose = choose an answer
check-key-sure = how sure you are: guess, fairly sure, certain
check-key-next = next
check-key-walk = back and next

# As plain text, and what is refused.

check-plain-how = To answer: .answer("b3 a1 - …", missing="…"). A letter an item, and how sure you are: 1 a guess, 2 fairly sure, 3 certain. - leaves an item out.
check-plain-finish = Are you done? Write .finish()
check-plain-said = You said: { $said } ({ $sure })
repr-check = { $name }({ $answered } of { $items } answered)
refuse-occasion = { $said } is no occasion of the check. Write kit.Check("before") or kit.Check("after").
refuse-finished = You have said that you are finished, so your answers stay as they are. To begin anew, write .start_over() and run the cell again.
refuse-check-many = There are { $answers } answers, but { $items } items. Give at most one for each, in order.
refuse-check-none = No answer was given. Write a letter for each item, as in .answer("b3 a1 - …").
refuse-check-answer = { $said }, given for item { $number }, is not among its answers { $options }. Write one of these and then 1, 2 or 3 for how sure you are; or - to leave it out.
`;var so=`# Classify: one post at a time, one judgement a post.

classify-name = Classify: { $title } ({ $activity })
posts-judged = Posts judged
all-posts = All posts
unsure-button = Unsure
classify-where = Post { $post } of { $posts } · { $judged } judged

# Marks of posts.

look-unsure = unsure
look-open = not judged
look-differs = { $label }, differs from the key

# What the key says.

key-says-so = The key says so too.
key-accepts = The key says { $key }, and accepts { $mine } as well.
key-differs = You said { $mine }; the key says { $key }.
key-has-none = The key has no right answer here.
first-judgement-stays = Your first judgement stays. Choose again if you see it otherwise now.
go-on = Go on
see-what-key-says = See what the key says

# How far one is.

all-judged =
    { $onward ->
        [key] All { $posts } judged. Look back at any you doubt, then go on.
       *[lesson] All { $posts } judged. Look back at any you doubt, then go on to the next step of the lesson.
    }
still-open =
    { $open ->
        [one] { $judged } of { $posts } judged. Still open: post { $which }.
       *[other] { $judged } of { $posts } judged. Still open: post { $which }.
    }
go-there = Go there
was-last = That was the last post.
was-compared =
    You have compared this judgement with the key, so your first one stays. Change your mind below, under
    Compare.
was-compared-said = This judgement was compared already; change it under Compare.

# How sure one is.

how-sure-asked = How sure are you?
sure-1 = guess
sure-2 = fairly sure
sure-3 = certain
skip = Skip
by-sureness = By how sure you were, you and the key agreed: { $rows }.
by-sureness-row = { $sure } { $agreed } of { $of } ({ $share } %)

# What is read aloud.

said-label = { $label }.
said-label-asking = { $label }. How sure are you? 1 guess, 2 fairly sure, 3 certain, Enter skips.
said-label-sure = { $label }, { $sure }.
said-left-unsure = Unsure.
enter-goes-on = Enter goes on.
aloud-classify = Post { $post } of { $posts }. { $account }: { $text }
aloud-classify-answer = Post { $post } of { $posts }. { $account }, in answer to: { $answers }. { $text }

# Keys.

key-sure = then: guess, fairly sure, certain (Enter skips)
key-leave-unsure = unsure: leave it for now
`;var pd=500,oo=class{#t;constructor(t,e,s){this.#t=t,this.actions=s,this.input=h("textarea",{rows:4,maxlength:pd,dir:"auto","aria-labelledby":e,placeholder:a("check-your-words"),onchange:()=>this.keep(),onkeydown:n=>{pe(n)&&(this.keep(),this.actions.flush())}}),this.input.value=t,this.node=h("div",{class:"kit-check-words"},this.input)}keep(){let t=this.input.value.trim();t!==this.#t&&(this.#t=t,this.actions.write(t))}};var as=["a","b","c","d"],no=class{#t=[];writing=null;constructor(t,e){this.check=t,this.actions=e,this.node=h("div",{class:"kit-quiz kit-check-item",tabindex:"-1",role:"group"})}draw(t,e,s){let n=D();this.#t=t.options.map((c,l)=>this.#s(as[l],c)),this.writing=t.options.length?null:new oo(s,n,this.actions);let i=t.isPost?this.check.question:t.text,r=[h("p",{class:"kit-question",id:n,dir:"auto"},i),t.isPost?Rt(e):null,t.caption?md(t):null,this.writing?.node??this.#e(n)];this.node.replaceChildren(...r.filter(c=>c instanceof Node))}#e(t){return h("div",{class:"kit-options",role:"group","aria-labelledby":t},...this.#t.map(({button:s})=>s))}#s(t,{label:e,text:s}){let n=h("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(e)},h("kbd",{},t),h("span",{dir:"auto"},s));return{label:e,button:n}}paint(t){for(let e of this.#t)v(e.button,"aria-pressed",e.label===t)}labelOf(t){return this.#t[as.indexOf(t)]?.label}focus(t){this.#t.find(e=>e.label===t)?.button.focus()}};function md({caption:o,rows:t}){let e=([s,n])=>h("tr",{},h("th",{scope:"row",dir:"auto"},s),h("td",{},n));return h("figure",{class:"kit-check-figure"},h("figcaption",{dir:"auto"},o),h("table",{},h("tbody",{},...t.map(e))))}var io=class{constructor(t,e){this.buttons=Array.from({length:t},(s,n)=>h("button",{type:"button",class:"kit-mark",onclick:()=>e(n)})),this.node=h("ol",{class:"kit-strip","aria-label":a("check-all")},...this.buttons.map(s=>h("li",{},s)))}show(t,e){this.buttons.forEach((s,n)=>{let{first:i,confidence:r}=e[n],c=a(i?r?"check-done":"check-done-unsure":"check-open");s.textContent=`${n+1}${i?" ✓":""}`,s.setAttribute("aria-label",a("check-mark",{item:n+1,items:e.length,is:c})),s.dataset.kind=i?"judged":"open",s.tabIndex=n===t?0:-1,n===t?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current")})}};function Xa(o){let{now:t,before:e,of:s,certain:n,certain_right:i}=o,r=[e===null?a("check-now-only",{now:t,of:s}):a("check-then-and-now",{before:e,now:t,of:s}),n?a("check-certain",{certain:n,right:i}):"",a("check-rough")];return[h("p",{class:"kit-heading"},a("check-result")),...r.filter(Boolean).map(c=>h("p",{},c)),gd(o)]}function gd({rows:o,before:t}){let e=[a("check-idea"),...t===null?[]:[a("check-column-before")],a("check-column-now")];return h("table",{class:"kit-check-went"},h("thead",{},h("tr",{},...e.map(s=>h("th",{scope:"col"},s)))),h("tbody",{},...o.map(s=>h("tr",{},h("th",{scope:"row",dir:"auto"},s.idea),s.before===null?null:h("td",{},Ja(s.before,s.of)),h("td",{},Ja(s.now,s.of))))))}function Ja(o,t){return t>1?a("check-of",{right:o,of:t}):a(o?"check-right":"check-not-yet")}var ne=()=>[a("sure-1"),a("sure-2"),a("sure-3")],Ee=class{constructor({sure:t,skip:e}){this.levels=ne().map((n,i)=>{let r={"aria-label":n,"aria-pressed":"false"};return y(n,String(i+1),()=>t(i),r)}),this.skip=y(a("skip"),"Enter",e);let s=a("how-sure-asked");this.node=h("div",{class:"kit-tools",role:"group","aria-label":s,hidden:!0},h("strong",{},s),...this.levels,this.skip)}paint({shown:t,asking:e,level:s}){for(let[n,i]of this.levels.entries())v(i,"aria-pressed",s===n+1);this.node.hidden=!t,this.skip.hidden=!e}};B(Za);B(so);var wd="written",mi=class{#t=-1;#e=!1;#s=!1;#o=!1;constructor({host:t,el:e,signal:s,store:n}){this.host=t,this.store=n,this.check=t.read("check"),this.items=this.check.items,this.at=Math.max(0,this.#h[0]??0);let{title:i}=t.read("codebook"),r=a("check-name",{title:i,items:this.items.length});this.root=G(e,{name:r,keys:this.#r(),signal:s,host:t}),this.root.classList.add("kit-check"),this.live=H(),this.box=new no(this.check,this),this.marks=new io(this.items.length,d=>this.go(d)),this.sureness=new Ee({sure:d=>this.sure(d+1),skip:()=>this.step()}),this.sureness.node.classList.add("kit-sure"),this.count=h("p",{class:"kit-count"});let c={max:this.items.length,value:0,"aria-label":a("check-answered")};this.bar=h("progress",c),this.hint=h("p",{class:"kit-quiet",hidden:!0});let l=this.check.occasion==="before"?"check-intro":"check-intro-after";this.intro=h("p",{class:"kit-quiet"},a(l)),this.main=h("button",{type:"button",class:"kit-main",onclick:()=>this.step()}),this.help=V(a("keys"),"?",ut(yd())),this.way=h("div",{}),this.end=h("section",{class:"kit-notice kit-check-end","aria-label":a("check-result"),tabindex:"-1",hidden:!0}),this.root.append(...this.#n(i,s)),n.listen(d=>d.length&&this.show(),s);let u=t.listen("went",()=>this.show());s.addEventListener("abort",()=>{this.box.writing?.keep(),u()}),this.show()}#n(t,e){let s=this.host.read("notice");this.way.append(this.intro,h("div",{class:"kit-top"},this.count,this.bar),this.marks.node,this.box.node,this.sureness.node,this.hint,h("div",{class:"kit-tools"},this.main,y(a("back"),"←",()=>this.go(this.at-1)),this.help.button),this.help.panel);let n=new wt(this.store,new yt(this.store),e);return[h("p",{class:"kit-heading",dir:"auto"},t),s?h("p",{class:"kit-notice"},s):null,st(this.store,()=>this.show()),this.way,this.end,n.alert,n.news,h("p",{class:"kit-saved"},n.text),this.live.node].filter(i=>i instanceof Node)}#r(){let t={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.enter(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};for(let e of as)for(let s of[e,e.toUpperCase()])t[s]=()=>this.choose(this.box.labelOf(e)??"");for(let e of[1,2,3])t[e]=()=>this.sure(e);return t}get#i(){return this.items[this.at]}get#a(){return this.store.of(this.#i.id)}get#h(){return this.items.flatMap(({id:t},e)=>this.store.of(t).first?[]:[e])}get#c(){return this.items.some(({id:t})=>this.store.of(t).locked)}show(){let t=this.#c;if(Q(this.root,()=>{this.way.hidden=t,this.end.hidden=!t}),this.root.toggleAttribute("data-finished",t),t)return this.#p();let e=this.items.length,s=e-this.#h.length;m(this.count,a("check-where",{item:this.at+1,items:e,answered:s})),this.bar.value=s,this.intro.hidden=s>0,this.marks.show(this.at,this.items.map(({id:n})=>this.store.of(n))),this.#t!==this.at&&this.#d(),this.#u()}#d(){Ct(this.root,this.box.node,()=>{this.#t=this.at,this.hint.hidden=!0,this.box.draw(this.#i,this.store.posts[this.at],this.#a.note??"")})}#u(){let{first:t,confidence:e}=this.#a;this.box.paint(t),this.sureness.paint({shown:!0,asking:!1,level:e});let s=this.#l?"check-finish":"check-next";this.main.replaceChildren(a(s)," ",h("kbd",{"aria-hidden":"true"},"⏎"))}get#l(){return this.at===this.items.length-1||!this.#h.length}#p(){let t=this.host.read("went"),e=this.check.occasion==="before"?[h("p",{},a("check-finished-before"))]:[];this.end.replaceChildren(h("p",{class:"kit-heading"},a("check-finished")),...e,...t?Xa(t):[])}#f(t){m(this.hint,t),this.hint.hidden=!t,t&&(this.hint.scrollIntoView({block:"nearest"}),this.live.say(t))}choose(t){let e=this.#i.options.find(s=>s.label===t);!e||this.#c||(this.#f(""),this.box.focus(t),this.#s=!1,this.#a.first!==t&&this.store.judge(this.#i.id,t),this.sureness.node.scrollIntoView({block:"nearest"}),this.live.say(a("check-said",{answer:e.text})))}sure(t){this.box.writing?.keep();let{first:e}=this.#a;if(this.#c)return;if(!e)return this.#f(a(this.box.writing?"check-write":"check-sure-of-what"));this.store.judge(this.#i.id,e,{confidence:t});let s=a("check-said-sure",{sure:ne()[t-1]}),[n]=[...this.#h.filter(i=>i>this.at),...this.#h];if(n!==void 0){this.go(n,s),this.#o=!0;return}this.#f(a("check-all-answered")),this.live.say(`${s} ${a("check-all-answered")}`)}write(t){let{id:e}=this.#i,{note:s="",first:n,confidence:i}=this.store.of(e);if(this.#c||t===s)return;this.store.note(e,t);let r=t?wd:null;r!==n&&this.store.judge(e,r,r?{confidence:i}:{}),this.live.say(t?a("check-words-kept"):"")}flush(){this.store.flush()}go(t,e=""){if(t<0||t>=this.items.length)return;this.box.writing?.keep(),this.#e=this.#s=this.#o=!1,this.at=t,this.show(),At(this.root);let{isPost:s,text:n}=this.#i,i=a("check-mark",{item:t+1,items:this.items.length,is:n});this.live.say([e,i,s?this.check.question:""].filter(Boolean).join(" "))}enter(){let t=this.#o&&!this.#a.first;this.#o=!1,t?this.#f(a(this.box.writing?"check-led-write":"check-led")):this.step()}step(){this.box.writing?.keep();let{first:t,confidence:e}=this.#a;if(t&&!e&&!this.#s)return this.#s=!0,this.#f(a("check-say-sure"));if(!this.#l){if(!t&&!this.box.writing)return this.#f(a("check-choose"));let[n]=this.#h.filter(i=>i>this.at);return this.go(n??this.at+1)}let s=this.#h;if(s.length===this.items.length)return this.#f(a("check-choose"));if(s.length&&!this.#e){this.#e=!0,this.root.dataset.left="";let n=nt(s.map(i=>String(i+1)));return this.#f(a("check-left",{items:s.length,which:n}))}this.store.compared(this.items.map(({id:n})=>n)),this.store.flush(),this.end.focus(),this.live.say(this.end.textContent??"")}};function yd(){return[[as.join(" "),a("check-key-choose")],["1 2 3",a("check-key-sure")],["Enter",a("check-key-next")],["← →",a("check-key-walk")],["?",a("key-help")]]}var gi=ot(o=>new mi(o)),Zy=K(gi);function Qa(o,t){let e=ne().map((n,i)=>{let r=o.posts.filter(({post_id:d})=>lt(t[d],null)!==null&&o.of(d).confidence===i+1),c=r.filter(({post_id:d})=>lt(t[d],o.of(d).first)),l={agreed:c.length,of:r.length},u=ve(c.length,r.length);return r.length?a("by-sureness-row",{sure:n,...l,share:u}):""}).filter(Boolean),s=Hs(o.posts,o,t);return e.length?`${s} ${a("by-sureness",{rows:nt(e)})}`:s}var ro=(...o)=>h("p",{class:"kit-notice",hidden:!0},...o),ao=class{constructor(t,e,{reveal:s,toOpen:n}){let i=t.feedback==="at the end";this.progress=t,this.key=e,this.ask=y(a("see-what-key-says"),i?"Enter":"",s,{class:"kit-main",hidden:!0}),this.finished=ro(a("all-judged",{posts:t.posts.length,onward:i?"key":"lesson"})," ",this.ask),this.rest=h("span",{}),this.left=ro(this.rest," ",y(a("go-there"),"",n)),this.locked=ro(t.feedback==="never"?a("was-compared"):""),this.result=ro("")}bringLast(){let{finished:t,left:e,rest:s,result:n}=this,i=[t,e,n].find(c=>!c.hidden);i?.scrollIntoView({block:"nearest"});let r=i===e?s:i;return r?Mr(r):a("was-last")}paint(){let{progress:t}=this,{entry:e,feedback:s}=t,n=t.open(),i=s!=="never"&&!n.length&&t.all(r=>r.locked);this.locked.hidden=!e.locked||t.seen(e),this.finished.hidden=n.length>0||i||e.locked,this.ask.hidden=this.finished.hidden||s!=="at the end",this.left.hidden=!n.length||!t.all(r=>!!(r.first||r.unsure)),this.left.hidden||m(this.rest,kd(n,t.posts.length)),this.result.hidden=!i,i&&m(this.result,Qa(t.store,this.key))}};function kd(o,t){let e=nt(o.map(s=>String(s+1)));return a("still-open",{open:o.length,judged:t-o.length,posts:t,which:e})}var ho=class{#t=[];constructor(t,e){this.store=t,this.posts=t.posts,this.feedback=e,this.at=this.open()[0]??0}get post(){return this.posts[this.at]}get id(){return this.post.post_id}get entry(){return this.store.of(this.id)}get judged(){return this.posts.length-this.open().length}open(){return this.posts.flatMap((t,e)=>this.store.of(t.post_id).first?[]:[e])}all(t){return this.posts.every(e=>t(this.store.of(e.post_id)))}seen(t){return t.locked&&this.feedback!=="never"}judge(t){this.#t.push({id:this.id,before:this.entry}),this.store.judge(this.id,t,{unsure:t===null})}takeBack(){let t=this.#t.pop();for(;t&&this.store.of(t.id).locked;)t=this.#t.pop();if(!t)return-1;let{id:e}=t,{first:s,unsure:n,confidence:i}=t.before;return this.store.judge(e,s,{unsure:n,confidence:i}),this.posts.findIndex(r=>r.post_id===e)}};function wi({label:o,also_accepted:t},e){return o?e===o?"=":e&&t.includes(e)?"○":"≠":"·"}var bd={"·":"key-has-none","=":"key-says-so","○":"key-accepts","≠":"key-differs"};function hs(o,t){let e=a(bd[wi(o,t)],{key:o.label,mine:t??""});return o.contested?`${e} ${a("contested")}`:e}function th(o,t,e,{post_id:s}){let n=o.store.of(s),{first:i,note:r,unsure:c}=n;if(!i&&c)return{mark:"?",name:a("look-unsure"),kind:"unsure",note:r};if(!i)return{mark:"·",name:a("look-open"),kind:"open",note:r};let l=String(t.indexOf(i)+1);return o.seen(n)&&oe(e[s],i)?{mark:l,name:a("look-differs",{label:i}),kind:"differs",note:r}:{mark:l,name:i,kind:"judged",note:r}}function eh(o,t){let{at:e,entry:s,id:n,post:i,posts:r}=o,{account:c="",replies_to:l,text:u}=i,d={post:e+1,posts:r.length},f=l?a("aloud-classify-answer",{...d,account:c,answers:l,text:u}):a("aloud-classify",{...d,account:c,text:u});return o.seen(s)?`${f} ${hs(t[n],s.first)}`:f}var co=class{constructor(t){this.button=y(a("go-on"),"Enter",t,{class:"kit-main"}),this.node=h("div",{class:"kit-notice",hidden:!0})}paint(t,e,{first:s}){this.node.hidden=!t;let n=`${e} ${s}`;if(!t||this.node.dataset.drawn===n)return;this.node.dataset.drawn=n;let i=Ks(wi(t,s),hs(t,s)),r=h("p",{},a("first-judgement-stays")," ",this.button);this.node.replaceChildren(i,...Gs(t),r)}};var Oe=class{#t;#e;#s;#o;#n=new Map;#r=-1;#i=-1;constructor(t,{look:e,go:s,name:n,width:i=60}){this.node=h("ol",{class:"kit-strip","aria-label":n}),this.#t=t,this.#e=e,this.#s=s,this.#o=i}at(t){let e=this.#i;this.#i=t,this.#h(t);for(let s of[e,t]){this.#a(s);let n=this.#n.get(s);n&&(n.tabIndex=s===t?0:-1)}}repaint(){for(let t of this.#n.keys())this.#a(t)}#a(t){let e=this.#n.get(t);if(!e)return;let{mark:s,name:n,kind:i,note:r}=this.#e(this.#t[t]);m(e,s),v(e,"aria-label",a("mark-post",{post:t+1,is:n,note:r?"yes":"no"})),v(e,"data-kind",i),v(e,"data-note",r?"":null),v(e,"aria-current",t===this.#i?"true":null)}#h(t){let{length:e}=this.#t,[s,n]=[this.#r,this.#o],i=e<=n?s===0:t>s&&t<s+n-1,r=Math.max(0,Math.min(t-(n>>1),e-n));if(!(s>=0&&i||r===s)){this.#r=r,this.#n.clear();for(let c=r;c<Math.min(r+n,e);c++){let u={type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>this.#s(c)};this.#n.set(c,h("button",u))}this.repaint(),this.node.replaceChildren(...[...this.#n.values()].map(c=>h("li",{},c)))}}};B(so);var yi=class{#t=!1;#e=!1;constructor({host:t,el:e,signal:s,store:n}){let i=t.read("codebook"),r=new ho(n,t.read("feedback"));this.store=n,this.codebook=i,this.progress=r,this.key=t.read("key"),this.asks=t.read("confidence"),this.labels=i.categories.map(d=>d.label),this.live=H(),this.count=h("p",{class:"kit-count"});let c={max:r.posts.length,value:0,"aria-label":a("posts-judged")};this.bar=h("progress",c),this.card=h("div",{class:"kit-stage",tabindex:"-1",role:"group"}),this.marks=new Oe(r.posts,{name:a("all-posts"),go:d=>this.go(d),look:d=>th(r,this.labels,this.key,d)}),this.choices=new be(i,d=>this.#c(()=>this.judge(d))),this.sureness=new Ee({sure:d=>this.#c(()=>this.sure(d)),skip:()=>this.#c(()=>this.settle())}),this.verdict=new co(()=>this.onward()),this.note=new xe(r,{redraw:d=>this.#a(d),say:d=>this.live.say(d)}),this.notices=new ao(r,this.key,{reveal:()=>this.#c(()=>this.reveal()),toOpen:()=>this.toOpen()}),this.unsureButton=y(a("unsure-button"),"u",()=>this.unsure(),{"aria-pressed":"false"}),this.book=V(a("codebook"),"h",li(i)),this.help=V(a("keys"),"?",this.#o());let l=t.read("activity"),u=a("classify-name",{title:i.title,activity:l});this.root=G(e,{name:u,keys:this.#s(),signal:s,host:t}),this.root.append(...this.#n(t.read("notice"),s)),this.#i(s),this.show()}#s(){let t={Backspace:()=>this.undo(),ArrowLeft:()=>this.go(this.progress.at-1),ArrowRight:()=>this.#t?this.settle():this.go(this.progress.at+1),Enter:()=>this.enter(),u:()=>this.unsure(),n:()=>this.note.toggle(),h:()=>this.book.toggle(),"?":()=>this.help.toggle(),Escape:()=>{this.book.toggle(!1),this.help.toggle(!1)}};for(let e=0;e<9;e++)t[e+1]=()=>this.digit(e);return t}#o(){let t=[["1 2 3",a("key-sure")]];return ut([[this.labels.map((e,s)=>s+1).join(" "),a("key-judge")],...this.asks?t:[],["← →",a("key-walk")],["Backspace",a("key-undo")],["u",a("key-leave-unsure")],["n",a("key-note")],["h",a("key-codebook")],["?",a("key-help")]])}#n(t,e){let{book:s,help:n,note:i,notices:r}=this;return[h("div",{class:"kit-top"},this.count,this.bar),t&&h("p",{class:"kit-notice"},t),st(this.store,()=>this.#a()),this.marks.node,this.card,h("p",{class:"kit-question"},this.codebook.question),...this.choices.nodes,this.sureness.node,this.verdict.node,r.locked,i.written,i.writing,r.finished,r.left,r.result,this.#r(),s.panel,n.panel,Bt(this.store,e),this.live.node].filter(l=>l!==null&&l!=="")}#r(){return h("div",{class:"kit-tools"},y(a("back"),"←",()=>this.go(this.progress.at-1)),y(a("next"),"→",()=>this.go(this.progress.at+1)),y(a("undo"),"⌫",()=>this.undo()),this.unsureButton,this.note.button,this.book.button,this.help.button)}#i(t){this.store.listen(s=>{!s.length||this.#e||(this.#e=!0,queueMicrotask(()=>{this.#e&&(this.#a(),this.marks.repaint())}))},t);let e=()=>this.note.keep();t.addEventListener("abort",e),addEventListener("pagehide",e,{signal:t,capture:!0})}show(){this.#e=!1;let{progress:t,choices:e}=this,{at:s,entry:n,id:i,judged:r,posts:c}=t,l=t.seen(n)?this.key[i]:null;this.card.dataset.post!==i&&(this.card.dataset.post=i,this.card.replaceChildren(Rt(t.post))),m(this.count,a("classify-where",{post:s+1,posts:c.length,judged:r})),this.bar.value!==r&&(this.bar.value=r),e.paint(l?this.store.now(i):n.first),v(this.unsureButton,"aria-pressed",n.unsure&&!n.first),this.sureness.paint({shown:this.asks&&!!n.first&&!n.locked,asking:this.#t,level:n.confidence}),this.verdict.paint(l,i,n),this.notices.paint(),this.note.paint(),this.marks.at(s)}#a(t){Q(this.root,()=>{t?.(),this.show()})}#h(){let{id:t,entry:e}=this.progress;return hs(this.key[t],e.first)}go(t,e=""){let{progress:s}=this;if(t<0||t>=s.posts.length)return;this.note.toggle(!1),this.#t=!1,s.at=t;let{entry:n,feedback:i,id:r}=s;i==="at once"&&n.first&&!n.locked&&this.store.compared([r]),Ct(this.root,this.card,()=>this.#a()),this.live.say(`${e} ${eh(s,this.key)}`.trim())}onward(t=""){let{at:e,posts:s}=this.progress;if(e+1<s.length)return this.go(e+1,t);let n=this.progress.open().find(i=>!this.store.of(s[i].post_id).unsure);if(n!==void 0)return this.go(n,t);this.note.toggle(!1),Ct(this.root,this.card,()=>this.#a()),this.live.say(`${t} ${this.notices.bringLast()}`.trim())}toOpen(){let t=this.progress.open();this.go(t.find(e=>e>this.progress.at)??t[0]),this.card.scrollIntoView({block:"nearest"})}enter(){this.#t?this.settle():this.progress.seen(this.progress.entry)?this.onward():this.notices.ask.hidden||this.reveal()}digit(t){this.#t?this.sure(t):this.labels[t]&&this.judge(this.labels[t])}judge(t){if(this.progress.entry.locked)return this.revise(t);if(this.progress.judge(t),!this.asks)return this.settle(a("said-label",{label:t}));this.#t=!0,this.show(),this.live.say(a("said-label-asking",{label:t}))}revise(t){let{entry:e,id:s}=this.progress;if(!this.progress.seen(e))return this.live.say(a("was-compared-said"));this.store.now(s)!==t&&(this.store.judge(s,t),this.show(),this.live.say(a("now-you-say",{label:t})))}sure(t){let{entry:e,id:s}=this.progress,n=ne()[t];!n||!e.first||e.locked||(this.store.judge(s,e.first,{confidence:t+1}),this.settle(a("said-label-sure",{label:e.first,sure:n})))}settle(t=""){let{feedback:e,id:s}=this.progress;if(this.#t=!1,e!=="at once")return this.onward(t);this.store.compared([s]),this.#a();let n=[t,this.#h(),this.key[s].reason,a("enter-goes-on")];this.live.say(n.filter(Boolean).join(" "))}unsure(){this.progress.entry.locked||(this.progress.judge(null),this.onward(a("said-left-unsure")))}reveal(){this.progress.open().length||(this.store.compared(this.progress.posts.map(t=>t.post_id)),this.#a(),this.marks.repaint(),this.live.say(this.notices.result.textContent??""))}undo(){let t=this.progress.takeBack();if(t<0)return this.live.say(a("nothing-undone"));this.go(t,a("taken-back"))}#c(t){t(),this.#t?this.sureness.skip.focus():this.progress.seen(this.progress.entry)&&this.verdict.button.focus()}},ki=ot(o=>new yi(o)),zk=K(ki);var sh=`# Compare: commit first, then see the key, its reasons and the others.

compare-name = Compare: { $title } ({ $activity })
commit-then-compare = Commit, then compare
nothing-to-compare = Judge some posts above first. Then compare: the key and its reasons appear here.
compare-all =
    { $posts ->
        [one] You have judged the one post. Once you compare, your first judgement stays; you may still revise.
       *[other] You have judged all { $posts } posts. Once you compare, your first judgements stay; you may still revise.
    }
compare-some =
    { $judged ->
        [one] You have judged 1 of { $posts } posts. You can go on judging, or compare it now. Once you compare a post, your first judgement of it stays; you may still revise.
       *[other] You have judged { $judged } of { $posts } posts. You can go on judging, or compare these { $judged } now. Once you compare a post, your first judgement of it stays; you may still revise.
    }
compare-mine =
    { $judged ->
        [one] Compare my { $judged } judgement
       *[other] Compare my { $judged } judgements
    }
judged-since =
    { $posts ->
        [one] You have judged 1 more since.
       *[other] You have judged { $posts } more since.
    }
compare-these-too =
    { $posts ->
        [one] Compare it too
       *[other] Compare them too
    }
compared-posts = Compared posts, those where you differ first

# How a judgement and the key stand to each other.

compare-open = The key has no right answer here.
compare-agree = You and the key agree.
compare-differ = You and the key differ.
compare-agree-now = At first you and the key differed; now you agree.
compare-differ-now = At first you and the key agreed; now you differ.

# Marks of posts.

look-no-answer = no right answer
look-agrees = you and the key agree
look-differs-from-key = you and the key differ
look-revised = revised

# The table of one post.

head-label = Label
head-you = You
head-key = Key
head-revise = Revise
cell-first = ● first
cell-now = ● now
cell-key = ● key
cell-accepted = ○ also accepted
cell-others = { $number } of { $of }
cell-others-later = { $number } → { $later } of { $of }
cell-nobody = none
revise-to = Now I say { $label }
revise-to-this = now I say
left-open =
    { $coders ->
        [one] { $open } of the { $coders } left this post open.
       *[other] { $open } of the { $coders } left this post open.
    }

# Sorting what differs.

why-differ-from-key = Why do you and the key differ?
sorted-none =
    { $posts ->
        [one] You and the key differ on { $posts }: say why.
       *[other] You and the key differ on { $posts }: say for each why.
    }
sorted-some =
    { $of ->
        [one] Sorted { $sorted } of { $of } disagreement: { $causes }.
       *[other] Sorted { $sorted } of { $of } disagreements: { $causes }.
    }
sorted-cause = { $cause } { $posts }
sorted-as = Sorted as { $cause }.

# Which posts are seen.

only-different = Only where I differ
none-different = There is no post where you and the key differ.
only-these =
    { $posts ->
        [one] Only the { $posts } post where you differ.
       *[other] Only the { $posts } posts where you differ.
    }
all-these =
    { $posts ->
        [one] All { $posts } post.
       *[other] All { $posts } posts.
    }

# What is read aloud.

aloud-compared = Post { $post } of { $posts }. { $text } You said { $mine }; the key says { $key }. { $reason }
aloud-compared-open = Post { $post } of { $posts }. { $text } You said { $mine }; the key has no right answer here. { $reason }

# Keys.

key-revise-this = revise your judgement of this post
key-sort = sort a disagreement: { $cause }
key-only-different = only where I differ, or all
`;var cs=o=>o.reduce((t,e)=>t+e,0),lo=class{constructor(t,e,s){this.store=t,this.key=e,this.others=s}revealed(){return this.store.posts.filter(t=>this.store.of(t.post_id).locked)}judged(){return this.store.posts.filter(t=>this.store.of(t.post_id).first)}open(){return this.judged().filter(t=>!this.store.of(t.post_id).locked)}differs({post_id:t}){return oe(this.key[t],this.store.of(t).first)}agreesNow({post_id:t}){return Fs(this.key[t],this.store.now(t))}list(t){let e=this.revealed().filter(n=>!t||this.differs(n)),s=n=>Number(this.differs(n));return e.sort((n,i)=>s(i)-s(n)||this.#t(i)-this.#t(n))}#t({post_id:t}){let e=this.others?.counts[t]??[];return cs(e)?1-Math.max(...e)/cs(e):0}};function nh(o,t){return o===0?a("nothing-to-compare"):o===t?a("compare-all",{posts:t}):a("compare-some",{judged:o,posts:t})}function ih(o,t){return o.key[t.post_id].label?o.differs(t)?"≠":"=":"·"}function rh(o,t){let{contested:e,label:s}=o.key[t.post_id],n=a(s?$d(o.differs(t),o.agreesNow(t)):"compare-open");return e?`${n} ${a("contested")}`:n}function $d(o,t){return o?t?"compare-agree-now":"compare-differ":t?"compare-agree":"compare-differ-now"}function ah(o,{judged:t,changed:e,towards:s,away:n,before:i,after:r}){let c=a("class-first",oh(o,i,t));if(!e)return`${c} ${a("class-unrevised")}`;let l={revised:e,towards:s,away:n};return`${c} ${a("class-now",{...oh(o,r,t),...l})}`}var oh=(o,t,e)=>({name:o,agreed:t,of:e,share:ve(t,e)});function hh(o,t){let{store:e}=o,s=o.revealed().filter(c=>o.differs(c)),n=s.map(c=>e.of(c.post_id).cause).filter(Boolean);if(!s.length)return"";if(!n.length)return a("sorted-none",{posts:s.length});let i=t.map(c=>({cause:c,many:n.filter(l=>l===c).length})).filter(({many:c})=>c).map(({cause:c,many:l})=>a("sorted-cause",{cause:Ot(c),posts:l})),r={sorted:n.length,of:s.length};return a("sorted-some",{...r,causes:nt(i)})}function ch(o,t){let{first:e,revised:s,note:n,cause:i}=o.store.of(t.post_id),r=!o.differs(t),c=!o.key[t.post_id].label,l=s&&s!==e,u=[a(c?"look-no-answer":r?"look-agrees":"look-differs-from-key"),l?a("look-revised"):"",i?Ot(i):""];return{mark:l?"↻":c?"·":r?"=":"≠",name:nt(u.filter(Boolean)),kind:r?"judged":"differs",note:n}}function lh({text:o},t,e,{label:s,reason:n}){let i={...t,text:o,mine:e??"",key:s,reason:n};return a(s?"aloud-compared":"aloud-compared-open",i)}function uh(o){let t=o.others?.counts[o.id]?o.others.name:null,s=[a("head-label"),a("head-you"),a("head-key"),t,a("head-revise")].filter(i=>i!==null),n=h("tr",{},...s.map(i=>h("th",{scope:"col"},i)));return h("table",{class:"kit-table"},h("thead",{},n),h("tbody",{},...o.labels.map((i,r)=>xd(o,i,r))))}function dh(o,t){let e=o?.counts[t];if(!o||!e)return"";let s=o.coders-cs(e);return s>0?a("left-open",{open:s,coders:o.coders}):""}function xd({mine:o,now:t,key:e,others:s,id:n,revise:i},r,c){let l=e.also_accepted.includes(r)?a("cell-accepted"):"";return h("tr",{},h("th",{scope:"row"},r),h("td",{},o.first===r?a("cell-first"):"",t===r&&t!==o.first?a("cell-now"):""),h("td",{},e.label===r?a("cell-key"):l),s&&Sd(s,n,c),h("td",{},Ed(r,c,t===r,()=>i(r))))}function Sd(o,t,e){let s=o.counts[t];if(!s)return null;let n=cs(s),i=o.later?.[t]?.[e]??s[e],r=i===s[e]?"cell-others":"cell-others-later",c={number:s[e],later:i,of:n},l=n?100*s[e]/n:0;return h("td",{class:"kit-share"},h("span",{class:"kit-bar",style:`width:${l}%`}),h("span",{},a(n?r:"cell-nobody",c)))}function Ed(o,t,e,s){return h("button",{type:"button",class:"kit-tool","aria-pressed":String(e),"aria-label":a("revise-to",{label:o}),onclick:s},h("kbd",{"aria-hidden":"true"},String(t+1))," ",a("revise-to-this"))}var bi="sgcv";B(sh);var vi=class{#t=!1;#e=0;#s=[];#o="";#n="";#r;#i;#a=!1;constructor({host:t,el:e,signal:s,store:n}){let i=t.read("codebook");this.store=n,this.key=t.read("key"),this.others=t.read("others"),this.causes=t.read("causes"),this.labels=i.categories.map(l=>l.label),this.findings=new lo(n,this.key,this.others),this.live=H(),this.body=h("div",{}),this.score=h("p",{class:"kit-count"}),this.sorted=h("p",{}),this.stage=h("div",{class:"kit-stage"});let r=t.read("activity"),c=a("compare-name",{title:i.title,activity:r});this.root=G(e,{name:c,keys:this.#h(),signal:s,host:t}),this.root.append(this.body,Bt(n,s),this.live.node),n.listen(l=>l.length&&this.#d(),s),this.show()}#h(){let t={ArrowLeft:()=>this.go(this.#e-1),ArrowRight:()=>this.go(this.#e+1),Enter:()=>this.go(this.#e+1),d:()=>this.filter(),"?":()=>this.#i?.toggle(),Escape:()=>this.#i?.toggle(!1)};for(let[e,s]of this.causes.entries())t[bi[e]]=()=>this.sort(s);for(let[e,s]of this.labels.entries())t[e+1]=()=>this.revise(s);return t}get#c(){return this.findings.revealed().length>0}#d(){this.#a||(this.#a=!0,queueMicrotask(()=>this.#a&&this.show()))}show(){this.#a=!1;let{findings:t}=this,e=t.open().length,s=t.judged().length,n=`${this.#c} ${e} ${s} ${this.#t}`;if(n===this.#o)return this.#m();this.#o=n,Q(this.root,()=>{this.body.replaceChildren(...this.#c?this.#l(e):this.#u(e)),this.#e=Math.min(this.#e,Math.max(0,this.#s.length-1)),this.#m()})}#u(t){let e=a("compare-mine",{judged:t});return[h("p",{class:"kit-question"},a("commit-then-compare")),h("p",{},nh(t,this.store.posts.length)),t?y(e,"",()=>this.reveal(),{class:"kit-main"}):""]}#l(t){this.#s=this.findings.list(this.#t);let e=this.#f(),s=this.#g();this.#r=e,this.#i=s;let n=this.others?.shift,i=a("compare-these-too",{posts:t});return[this.score,n?.judged?h("p",{class:"kit-class"},ah(this.others?.name??"",n)):"",this.sorted,t?h("p",{class:"kit-notice"},a("judged-since",{posts:t})," ",y(i,"",()=>this.reveal())):"",e.node,this.stage,this.#p(s.button),s.panel]}#p(t){let e={"aria-pressed":String(this.#t)};return h("div",{class:"kit-tools"},y(a("back"),"←",()=>this.go(this.#e-1)),y(a("next"),"→",()=>this.go(this.#e+1)),y(a("only-different"),"d",()=>this.filter(),e),t)}#f(){return new Oe(this.#s,{name:a("compared-posts"),go:t=>this.go(t),look:t=>ch(this.findings,t)})}#g(){let t=this.causes.map((s,n)=>[bi[n],a("key-sort",{cause:Ot(s)})]),e=ut([[this.labels.map((s,n)=>n+1).join(" "),a("key-revise-this")],["← →",a("key-walk")],...t,["d",a("key-only-different")],["?",a("key-help")]]);return V(a("keys"),"?",e)}#m(){if(!this.#c)return;m(this.score,Hs(this.findings.revealed(),this.store,this.key)),m(this.sorted,hh(this.findings,this.causes)),this.#r?.at(this.#e),this.#r?.repaint();let t=this.#s[this.#e],e=JSON.stringify([t.post_id,this.store.of(t.post_id)]);this.#n!==e&&(this.#n=e,this.#k(t))}#k(t){let e=document.activeElement,s=this.stage.contains(e)&&e?.getAttribute("aria-label");if(this.stage.replaceChildren(...this.#w(t)),!s)return;(this.stage.querySelector(`[aria-label="${CSS.escape(s)}"]`)??this.root).focus({preventScroll:!0})}#w(t){let{findings:e,labels:s,others:n,store:i}=this,r=t.post_id,c=this.key[r],l=i.of(r),u=dh(n,r),d=f=>this.revise(f);return[Rt(t),Ks(ih(e,t),rh(e,t)),uh({labels:s,mine:l,now:i.now(r),key:c,others:n,id:r,revise:d}),u&&h("p",{class:"kit-quiet"},u),...Gs(c),e.differs(t)?this.#y(l.cause):"",l.note?h("p",{class:"kit-note",dir:"auto"},a("your-note",{note:l.note})):""]}#y(t){let e=this.causes.map((s,n)=>{let i=Ot(s),r={"aria-label":i,"aria-pressed":String(t===s)};return y(i,bi[n],()=>this.sort(s),r)});return h("div",{class:"kit-tools",role:"group","aria-label":a("why-differ-from-key")},h("strong",{},a("why-differ")),...e)}reveal(){this.store.compared(this.findings.open().map(t=>t.post_id)),this.show(),this.live.say(this.score.textContent??"")}filter(t=!this.#t){let{findings:e}=this;if(!this.#c)return;if(t&&!e.revealed().some(i=>e.differs(i)))return this.live.say(a("none-different"));let s=this.#s[this.#e];this.#t=t,this.show(),this.#e=Math.max(0,this.#s.indexOf(s)),this.#m();let n=this.#s.length;this.live.say(a(t?"only-these":"all-these",{posts:n}))}go(t){if(!this.#c||t<0||t>=this.#s.length)return;this.#e=t,this.#m();let e=this.#s[t],{first:s}=this.store.of(e.post_id),n={post:t+1,posts:this.#s.length};this.live.say(lh(e,n,s,this.key[e.post_id]))}revise(t){if(!this.#c)return;let{post_id:e}=this.#s[this.#e];this.store.now(e)!==t&&(this.store.judge(e,t),this.show(),this.live.say(`${a("now-you-say",{label:t})} ${this.score.textContent}`))}sort(t){let e=this.#c&&this.#s[this.#e];if(!e||!this.findings.differs(e))return;let s=this.store.of(e.post_id).cause===t;this.store.sort(e.post_id,s?null:t),this.show();let n=s?a("taken-back"):a("sorted-as",{cause:Ot(t)});this.live.say(`${n} ${this.sorted.textContent}`)}},$i=ot(o=>new vi(o)),ub=K($i);var fh=`# The feed: one evening on a phone, two phones, being the poster, and what the model says in numbers.

feed-name = Feed: who sees what
feed-views = What to look at
tab-evening = One evening
tab-compare = Two phones
tab-poster = Be the poster
tab-details = Details
simulated-evening = Simulated: { $name } is made up. A language model drafted the posts; the order is our model’s.

# The four rules.

rules = What stands on top?
rule-time = newest first
rule-time-does = what was written last
rule-engagement = what people react to
rule-engagement-does = and whom she stops at
rule-relationship = close to her first
rule-relationship-does = what her closest bring
rule-stated-preference = what she says she wants
rule-stated-preference-does = good and not hostile
sold = A place is sold
sold-does = a paid post stands second; the others go down
reader = Whose phone?

# A rule at the beginning of a sentence, and further on in it.

by-time = With the newest first
by-engagement = By what people react to
by-relationship = With those close to her first
by-stated-preference = By what she says she wants
by-sold = { $by } and a place sold
was-time = with the newest first
was-engagement = by what people react to
was-relationship = with those close to her first
was-stated-preference = by what she says she wants

# What came out, in one sentence.

headline-start =
    { $angry ->
        [0] { $by }, none of { $name }’s first { $of } posts is angry.
        [one] { $by }, { $angry } of { $name }’s first { $of } posts is angry.
       *[other] { $by }, { $angry } of { $name }’s first { $of } posts are angry.
    }
headline-start-talk =
    { $talk ->
        [0] And none of them is talk.
        [one] And { $talk } of them is talk.
       *[other] And { $talk } of them are talk.
    }
headline-angry =
    { $now ->
        [0] { $by }, none of { $name }’s first { $of } posts is angry; { $before } it was { $was }.
        [one] { $by }, { $now } of { $name }’s first { $of } posts is angry; { $before } it was { $was }.
       *[other] { $by }, { $now } of { $name }’s first { $of } posts are angry; { $before } it was { $was }.
    }
headline-talk =
    { $now ->
        [0] { $by }, none of { $name }’s first { $of } posts is talk; { $before } it was { $was }.
        [one] { $by }, { $now } of { $name }’s first { $of } posts is talk; { $before } it was { $was }.
       *[other] { $by }, { $now } of { $name }’s first { $of } posts are talk; { $before } it was { $was }.
    }
headline-voices =
    { $now ->
        [one] { $by }, { $name }’s first { $of } posts are by one voice; { $before } it was { $was }.
       *[other] { $by }, { $name }’s first { $of } posts are by { $now } voices; { $before } it was { $was }.
    }
headline-sold = { $who } has paid for the second place: a post by { $lost } falls out of { $name }’s first { $of }.
headline-unsold = The second place is not sold any more: a post by { $lost } is back among { $name }’s first { $of }.
headline-same = { $by }, as many of { $name }’s first { $of } posts are angry ({ $angry }) and talk ({ $talk }) as before.
headline-new =
    { $new ->
        [0] They are the same { $of } posts.
        [one] She did not see { $new } of the { $of } before.
       *[other] She did not see { $new } of the { $of } before.
    }

# The three dials.

dials = Her first { $of } posts
dial-voices = Who is heard
dial-talk = How much is talk
dial-angry = How angry
brief-voices = voices
brief-talk = talk
brief-angry = angry
dial-of = { $now } of { $of }
dial-voices-of =
    { $now ->
        [one] { $now } voice
       *[other] { $now } voices
    }
dial-pages =
    { $pages ->
        [0] no page
        [one] { $pages } page
       *[other] { $pages } pages
    }
dial-was = was { $was }

# The phone.

phone-name = { $name }’s phone: { $rule }
phone-seen = What { $name } sees, in order
phone-beyond = What { $name } does not see, in order
line-away = Here { $name } puts the phone away
tie-close-friend = close friend
tie-friend = friend
tie-follows = she follows
tie-page = page
tie-paid = paid
passed-on-by = by way of { $name }
ago-minutes = { $number } min
ago-hours = { $number } h
ago-days = { $number } d
mark-talk = talk
mark-angry = angry
moved-up = up by { $places }
moved-down = down by { $places }
moved-in = new here

# Why a post stands where it stands.

why-place = Place { $place } of { $of }.
why-time =
    { $newer ->
        [0] Nothing here is newer: it came { $ago } ago.
        [one] One post here is newer: this one came { $ago } ago.
       *[other] { $newer } posts here are newer: this one came { $ago } ago.
    }
ago-in-words =
    { $unit ->
        [minutes]
            { $number ->
                [one] { $number } minute
               *[other] { $number } minutes
            }
        [hours]
            { $number ->
                [one] { $number } hour
               *[other] { $number } hours
            }
       *[days]
            { $number ->
                [one] { $number } day
               *[other] { $number } days
            }
    }
why-reactions =
    { $views ->
        [0] Nobody has seen it yet.
        [one] { $views } has seen it, with { $reactions } reactions.
       *[other] { $views } have seen it, with { $reactions } reactions.
    }
why-usual = Posts of its sort bring about { $usual } reactions in 100 views; the rule only counts.
why-stopped =
    { $stopped ->
        [0] She has not stopped at { $who } of late.
        [one] She has stopped at { $who } once of late.
       *[other] She has stopped at { $who } { $stopped } times of late.
    }
why-tie =
    { $tie ->
        [close-friend] { $who } is a close friend: the tie is { $near } of 100 strong.
        [friend] { $who } is a friend: the tie is { $near } of 100 strong.
        [follows] She follows { $who }, who does not follow her: the tie is { $near } of 100 strong.
       *[page] { $who } is a page that she follows: the tie is { $near } of 100 strong.
    }
why-wish =
    { $quality ->
        [good]
            { $tone ->
                [calm] A good post, and calm: that is what she says she wants.
                [cross] A good post, but a cross one.
               *[angry] A good post, but an angry one: she says she wants none of that.
            }
        [usual]
            { $tone ->
                [calm] A post like most, and calm.
                [cross] A post like most, and a cross one.
               *[angry] A post like most, and angry: she says she wants none of that.
            }
       *[poor]
            { $tone ->
                [calm] Calm, but not a good post.
                [cross] Not a good post, and a cross one.
               *[angry] Not a good post, and angry: she says she wants none of that.
            }
    }
why-side =
    { $side ->
        [other] It comes from the other side, which she minds more.
       *[own] It comes from her own side, which she minds less.
    }
why-sold = The paid post above has pushed it down by one.
why-paid = { $who } has paid for this place, whatever the rule. The model has no paid posts: we set it here.

# Say first.

ask-first = Before they move
ask-skip = Just show me
ask-still = Until you answer, the phone shows: { $rule }. Your guess is kept with those of the lesson.
asked-right = You expected: { $mine } ✓
asked-other = You expected: { $mine }. It was: { $found }.
back-to = Back: { $rule }

# Two phones.

left-phone = Left
right-phone = Right
choose-rule = Rule
choose-reader = Reader
compare-headline =
    { $shared ->
        [0] The two phones have none of the first { $of } posts in common.
        [one] The two phones have one of the first { $of } posts in common.
       *[other] The two phones have { $shared } of the first { $of } posts in common.
    }

# Be the poster.

poster-what = You write one post this evening
poster-kind = What it is
kind-talk = talk
kind-news = news
poster-tone = How it sounds
tone-calm = calm
tone-cross = cross
tone-angry = angry
poster-to = Who may see it
to-friends = friends only
to-all = all who follow you
poster-headline =
    { $worlds ->
        [0] Your post surfaces in none of { $of } worlds, whatever the rule.
       *[other] { $by }, your post surfaces in { $worlds } of { $of } worlds; { $other } in { $least }.
    }
poster-means = It surfaces in a world if at least half of those who may see it and look in that evening do. Friends stand on both sides.
poster-worlds = { $worlds } of { $of }
poster-rule = Rule
poster-through = Surfaces in
poster-own = Your side sees it
poster-other = The other side sees it
poster-nobody = nobody there
poster-reads-no-text = The model reads no text: it knows only what you chose above.
poster-model = Simulated: an account with a middling number of followers, in { $worlds } worlds.
poster-write = Keep my post
poster-kept = Your post is kept in your own file, and in no code.
poster-line = Your post
poster-empty = Write something first.

# Details.

details-simulated = Simulated: { $accounts } made-up accounts, { $days } days.
details-assumed = Assumed: { $what }.
details-not-the-phone = The rule is that of the phone as well. All else changes these worlds only.
details-show = Show
show-pictures = A beside B
show-rules = All four rules
show-numbers = As a table
set-broadcasters = { $share } broadcasters
set-no-cap = no limit
set-cap =
    { $cap ->
        [one] at most { $cap } post a week
       *[other] at most { $cap } posts a week
    }
set-no-stop = people do not stop more at anger
broadcasters = Broadcasters
broadcasters-are = they post ten times as often, to many
broadcasters-share = { $share } of accounts
cap = Limit on posts
cap-is = passing on does not count
no-stop = People do not stop more at anger
another-world = Another world
make-a = Make B the new A
start-again = Start again
world-of = World { $world } of { $worlds }
world = World { $world }
a-and-b-same = A and B are the same. Change one thing, and see what becomes of it.
a-and-b-apart = A and B differ in more than one thing, so nobody can tell which did it. Make B the new A, then change one.
numbers-note = Small marks: { $worlds } worlds. Large: this world. Bar: the mean.

measure-conversation = Conversation
measure-conversation-is = share of seen posts that are talk
measure-anger = Anger
measure-anger-is = of seen posts; 1 is one standard deviation above the average post
measure-hostile = Anger from the other side
measure-hostile-is = share of seen posts
measure-own_side = Own side
measure-own_side-is = share of seen posts that are from the reader’s own side
measure-time_spent = Time spent
measure-time_spent-is = on a visit; 1 is a glance at a post
measure-top_1_percent = Heard: top 1 %
measure-top_1_percent-is = share of all attention for the 1 % with most of it
measure-top_10_percent = Heard: top 10 %
measure-top_10_percent-is = share of all attention for the 10 % with most of it
measure-gini = Inequality (Gini)
measure-gini-is = of attention: 0 all alike, 1 one has it all

more-in =
    { $of ->
        [one] B has more in { $more } of { $of } world: { $words }.
       *[other] B has more in { $more } of { $of } worlds: { $words }.
    }
you-expected = You expected { $mine }.
you-expected-right = You expected { $mine } ✓
you-expected-wrong = You expected { $mine } ✗
chance-more = more
chance-less = less
chance-same = about the same
chance-luck = could be luck
chance-few = too few worlds to say
mark-more = more
mark-less = less
mark-same = about the same
table-caption = World { $world }. A: { $a }.
table-caption-both = World { $world }. A: { $a }. B: { $b }.
table-all = { $which }, all worlds
table-more = B has more in
table-so = so
table-range = { $low } to { $high }
table-more-of = { $more } of { $of }
rules-caption = World { $world }. Below each number: in how many worlds it is more than with the newest first, and what follows.

run-stored = Simulated beforehand and stored with the kit, { $worlds } worlds for each setting: nothing has to be computed.
run-done = Simulated by Python just now, world by world.
run-under-way = Python simulates: { $done } of { $all } runs are done.
run-late = Waiting for Python, which is busy or gone: { $done } of { $all } runs are done.
run-stopped = Stopped: { $done } of { $all } runs are done.
run-stop = Stop
run-go-on = Go on

aloud-measure = { $title } { $now }, A { $was }: { $words }
aloud-settings = World { $world }. B, { $b }. { $measures }.
aloud-a = A is now: { $a }.

# Keys.

feed-key-rules = the rule, from top to bottom
feed-key-sold = a place is sold, or not
feed-key-reader = the other reader’s phone
feed-key-back = back to the rule before
feed-key-posts = from post to post; Enter tells why one stands there
feed-key-broadcasters = to the share of broadcasters, then ← →
feed-key-cap = to the limit on posts, then ← →
feed-key-world = another world: could it be luck?
feed-key-pin = make B the new A
feed-key-restart = start again: A and B by newest first

# The same as text.

text-evening = { $name }’s evening, { $rule }
text-line = — here { $name } puts the phone away —
text-reader = To see another phone: .text("{ $name }").
text-go-on = To change the rule: .set(order=…), with one of { $orders }.
text-world = World { $world }; a world is a seed. Nothing here was measured.
text-pin = To let A be what B is now: .pin(). To say first what you expect: .expect("engagement", anger="more").
text-spread = Could it be luck? .spread runs both settings in 20 worlds; it may take a while.
stand-in-runs = What our own runs show
stand-in-caption = Simulated: { $accounts } accounts, { $days } days; means over { $worlds } worlds. Nothing here was measured.
`;var Ae=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

guess-name = Your guess: { $question }
commit =
    { $kind ->
        [line] Keep my words
        [open] That is my answer
       *[other] That is my guess
    }
first =
    { $kind ->
        [line] Your words stay as they are, in your own file. Then you read on.
       *[other] Your guess is kept, and stays. Then you see what it was.
    }
first-open =
    { $kind ->
        [line] Your words stay as they are, in your own file.
       *[other] Your answer is kept, and stays. Nobody is right or wrong.
    }
choose-first-tap = Choose one first.
choose-first-slider = Tap on the line, or type a number first.
choose-first-line = Write something first.
not-moved = Tap or drag on the line
not-moved-aloud = not moved yet
or-type = or type a number
no-number = That is no number. Type digits only.
nearest-step = The nearest step to { $number } is { $step }.
steps-grow = The steps grow to the right.
steps-differ = The steps are not all as long.
you-said-before = Before, you said { $mine }.
your-line = What you think
counted = { $number } { $unit }
counted-plainly = { $number }

# What is opened.

you-said = You said { $mine }
it-was = It was: { $found }.
off-right = You were right.
off-near = Your guess is as near as the slider goes.
off-by =
    { $unit ->
        [points]
            { $by ->
                [one] Your guess is 1 point too { $way ->
                    [high] high
                   *[low] low
                }.
               *[other] Your guess is { $by } points too { $way ->
                    [high] high
                   *[low] low
                }.
            }
       *[plain] Your guess is { $by } too { $way ->
            [high] high
           *[low] low
        }.
    }
off-at-least =
    { $way ->
        [high] Your guess is at least { $by } too high.
       *[low] Your guess is at least { $by } too low.
    }
off-times =
    { $way ->
        [high] Your guess is about { $by } times too high.
       *[low] Your guess is about { $by } times too low.
    }
off-at-least-times =
    { $way ->
        [high] Your guess is at least { $by } times too high.
       *[low] Your guess is at least { $by } times too low.
    }
kept-line = Your words are kept.
kept-guess = Your answer is kept.
badge-was = it was
badge-between = it was { $low } to { $high }
badge-before = before
badge-right = you · right
reason-mine = Yours: { $because }
class-middle = { $who }: half of them said { $middle } or less.
class-tap =
    { $number ->
        [0] { $who }: nobody said the same as you.
       *[other] { $who }: { $number } said the same as you.
    }
class-of = { $number } of { $whole }
source = Source: { $source }

# Handing in a lesson.

lesson-name = Hand in lesson { $number }
lesson-how = One press copies the codes of all that you have begun. Paste them where your teacher asked for them. They hold what you chose and guessed and a made-up name, and no words that you wrote.
lesson-done =
    { $open ->
        [0] { $done } of { $of }
       *[other] { $done } of { $of }, { $open } left open
    }
lesson-all = all { $of }
lesson-written = no words in the code
lesson-words = The words of “{ $title }” are in no code. Press “{ $download }” under what you wrote, and hand in that file too.
lesson-open = not begun
lesson-copy =
    { $codes ->
        [0] Nothing to hand in yet
        [one] Copy my code
       *[other] Copy my { $codes } codes
    }
lesson-codes = { $done } You are “{ $name }”.
lesson-changed = You have done more since. Copy once more.
lesson-left =
    { $open ->
        [one] One activity is not begun, so it is not handed in.
       *[other] { $open } activities are not begun, so they are not handed in.
    }
`;var ph=["angry","talk","voices"],P=o=>o.replaceAll(" ","-");function Wt({places:o},{order:t,sold:e}){let[s,...n]=o[t];return e?[s,"paid",...n.slice(0,-1)]:[s,...n]}function Te({posts:o,paid:t},e){return e!=="paid"?o.find(i=>i.id===e):{...{kind:"news",tone:"calm",side:"own",passed_by:null,page:!0},...{minutes:0,views:0,reactions:0,usual:0,stopped:0,near:0,quality:0},...t,tie:"paid"}}function xi(o,t,e){return Wt(o,t).slice(0,e).map(s=>Te(o,s))}function Zt(o,t,e){let s=xi(o,t,e),n=s.filter(({page:i})=>i);return{voices:new Set(s.map(({who:i})=>i)).size,pages:new Set(n.map(({who:i})=>i)).size,talk:s.filter(({kind:i})=>i==="talk").length,angry:s.filter(({tone:i})=>i==="angry").length}}function mh(o,t){return new Map(t.map((e,s)=>{let n=o.indexOf(e);return[e,n<0?null:n-s]}))}function gh(o,t,e){return t.slice(0,e).filter(s=>!o.slice(0,e).includes(s)).length}function wh(o,t){let e=ph.map(n=>Math.abs(t[n]-o[n])),s=Math.max(...e);return s?ph[e.indexOf(s)]:null}function Si(o,t,e,s){let[n,i]=["time",t].map(r=>Zt(o,{order:r,sold:!1},s));return 2+Math.sign(i[e]-n[e])}function yh(o,t){let e=({who:n,text:i})=>`${n}: ${i}`,s=new Set(t.map(e));return o.filter(n=>s.has(e(n))).length}var Ei=o=>`${Number((100*o).toPrecision(3))} %`,Td=["order","broadcasters","cap","stops_at_anger"],ls=(o,t)=>Td.every(e=>o[e]===t[e]);function Me({order:o,broadcasters:t,cap:e,stops_at_anger:s},n){return`${o}|${t}|${e}|${n}${s?"":"|no-stop"}`}var Oi=o=>o===null?a("set-no-cap"):a("set-cap",{cap:o});function Yt({order:o,broadcasters:t,cap:e,stops_at_anger:s}){let n=[a(`rule-${P(o)}`),a("set-broadcasters",{share:Ei(t)}),Oi(e)];return nt(s?n:[...n,a("set-no-stop")])}function kh(o,t){let e=[...o.order===t.order?[]:[Md(o.order,t.order)],...o.broadcasters===t.broadcasters?[]:[Id(o.broadcasters,t.broadcasters)],...o.cap===t.cap?[]:[jd(o.cap,t.cap)],...o.stops_at_anger===t.stops_at_anger?[]:[Cd(t.stops_at_anger)]];return e.length===1?e[0]:""}function Md(o,t){return o==="time"?t:`${t} instead of ${o}`}function Id(o,t){return t>o?"more broadcasters":"fewer broadcasters"}function jd(o,t){let[e,s]=[o??Number.POSITIVE_INFINITY,t??Number.POSITIVE_INFINITY];return s<e?"cap":"looser cap"}var Cd=o=>o?"stopping at anger":"no stopping at anger";var uo=class{#t;constructor(t){this.#t=t,this.about=t.read("about"),this.seeds=Array.from({length:this.about.seeds},(e,s)=>s+1)}get now(){let{seed:t,...e}=this.#e,s=this.#t.read("beside");return{a:s,b:e,seed:t,change:kh(s,e),same:ls(s,e)}}get#e(){return this.#t.read("chosen")}said(t){return this.#t.read("expected")[t]??{}}wanted(t){let{seed:e}=this.now;return[e,...this.seeds.filter(n=>n!==e)].flatMap(n=>t.map(i=>[i,n]))}set(t){let e=this.#e;Object.keys(t).every(n=>e[n]===t[n])||this.#t.write({chosen:{...e,...t}})}pin(){this.#t.write({beside:this.now.b})}restart(){let{start:t}=this.about;this.#t.write({beside:t,chosen:{...this.#e,...t}})}another(){this.set({seed:this.#e.seed%this.about.seeds+1})}};var Tt=class{constructor(t,e,s,n,i=""){this.inputs=s.map(({value:r})=>h("input",{type:"radio",name:t,value:r,onchange:()=>n(r)})),this.node=h("fieldset",{class:`kit-feed-radios ${i}`.trim()},h("legend",{},e),h("div",{},...s.map((r,c)=>Nd(r,this.inputs[c]))))}show(t){for(let e of this.inputs)e.checked=e.value===t}focus(){this.inputs.find(t=>t.checked)?.focus()}};function Nd({words:o,note:t,key:e},s){let n=e?h("kbd",{"aria-hidden":"true"},e):null,i=t||e?h("span",{class:"kit-feed-does"},n,t??""):null;return h("label",{class:"kit-feed-radio"},s,h("span",{},h("b",{},o),i))}var us=class{constructor({name:t,note:e,key:s,id:n,values:i,words:r,choose:c}){this.values=i,this.words=r,this.output=h("span",{class:"kit-feed-value"}),this.input=h("input",{type:"range",id:n,min:0,max:i.length-1,step:1,oninput:()=>c(i[Number(this.input.value)])}),this.node=h("div",{class:"kit-feed-slider"},h("label",{for:n},t," ",h("kbd",{"aria-hidden":"true"},s)),this.output,this.input,h("span",{class:"kit-feed-does"},e))}show(t){let e=i=>i??Number.POSITIVE_INFINITY,s=this.values.findLastIndex(i=>e(i)<=e(t)),n=this.words(t);this.input.value=String(Math.max(0,s)),m(this.output,n),v(this.input,"aria-valuetext",n)}};var Ie=class{constructor(t,e,{note:s,key:n}={}){let i={type:"checkbox",role:"switch",onchange:()=>e(this.input.checked)};this.input=h("input",i);let r=n?h("kbd",{"aria-hidden":"true"},n):null,c=s?h("span",{class:"kit-feed-does"},s):null,l=h("span",{},r,h("b",{},t),c);this.node=h("label",{class:"kit-feed-switch"},this.input,l)}show(t){this.input.checked=t}};var fo=class{constructor({orders:t,broadcasters:e,caps:s},n,i){let r=t.map(c=>({value:c,words:a(`rule-${P(c)}`)}));this.orders=new Tt(`${n}-order`,a("rules"),r,c=>i({order:c})),this.share=new us({name:a("broadcasters"),note:a("broadcasters-are"),key:"b",id:`${n}-b`,values:e,words:c=>a("broadcasters-share",{share:Ei(c)}),choose:c=>i({broadcasters:c})}),this.cap=new us({name:a("cap"),note:a("cap-is"),key:"c",id:`${n}-c`,values:s,words:Oi,choose:c=>i({cap:c})}),this.noStop=new Ie(a("no-stop"),c=>i({stops_at_anger:!c})),this.nodes=[this.orders.node,this.share.node,this.cap.node,this.noStop.node]}show({order:t,broadcasters:e,cap:s,stops_at_anger:n}){this.orders.show(t),this.share.show(e),this.cap.show(s),this.noStop.show(!n)}};function je(o){return h("span",{class:"kit-feed-mark","data-which":o,"aria-hidden":"true"})}var po=class{constructor(){this.a=h("span",{}),this.b=h("span",{}),this.entryOfB=h("li",{},je("b"),h("b",{},"B"),this.b),this.node=h("ul",{class:"kit-feed-legend"},h("li",{},je("a"),h("b",{},"A"),this.a),this.entryOfB),this.hint=h("p",{class:"kit-notice"})}show({a:t,b:e,change:s,same:n}){m(this.a,Yt(t)),m(this.b,Yt(e)),this.entryOfB.hidden=n,this.hint.hidden=s!=="",m(this.hint,a(n?"a-and-b-same":"a-and-b-apart"))}};var mo=class{constructor(t,e){this.measure=t,this.a=new go("a",e),this.b=new go("b",e),this.low=h("span",{}),this.high=h("span",{}),this.verdict=h("p",{class:"kit-feed-verdict"}),this.node=h("div",{class:"kit-feed-measure",role:"group","aria-label":a(`measure-${t.name}`)},Rd(t),this.a.node,this.b.node,h("div",{class:"kit-feed-ends","aria-hidden":"true"},this.low,this.high),this.verdict)}paint({a:t,b:e,compared:s},n){let{form:i,span:r}=this.measure,c=bh([t.now,...t.worlds,...e?[e.now,...e.worlds]:[]]),l=Math.min(r[0],...c),u=Math.max(r[1],...c),d=f=>`${100*(f-l)/(u-l)}%`;this.a.paint(t,d),this.b.paint(e,d),m(this.a.number,et(t.now,i)),e&&m(this.b.number,et(e.now,i)),m(this.low,et(l,i)),m(this.high,et(u,i)),this.verdict.hidden=!s?.of,s&&this.#t(s,n)}#t(t,e){let s=e===t.mark?"right":"wrong";v(this.verdict,"data-kind",e&&t.mark?s:null);let n=[Ld(t),e?_d(t,e):""];m(this.verdict,n.filter(Boolean).join(" "))}},Ld=({more:o,of:t,words:e})=>a("more-in",{more:o,of:t,words:a(`chance-${e}`)});function _d({mark:o},t){let e=a(`mark-${t}`);return o?a(t===o?"you-expected-right":"you-expected-wrong",{mine:e}):a("you-expected",{mine:e})}function Rd({name:o}){return h("p",{class:"kit-feed-title"},h("b",{},a(`measure-${o}`))," ",h("span",{class:"kit-quiet"},a(`measure-${o}-is`).replaceAll(" %"," %")))}function bh(o){return o.filter(t=>t!==null)}var go=class{constructor(t,e){this.dots=e.map(n=>Bd(t,n)),this.mean=h("span",{class:"kit-feed-mean"}),this.big=je(t),this.big.classList.add("kit-feed-big"),this.number=h("span",{class:"kit-feed-number"});let s={class:"kit-feed-strip","aria-hidden":"true"};this.node=h("div",{class:"kit-feed-row"},h("span",{class:"kit-feed-letter"},t.toUpperCase()),h("span",s,...this.dots,this.mean,this.big),this.number)}paint(t,e){if(this.node.hidden=!t,!t)return;let s=bh(t.worlds),n=s.reduce((i,r)=>i+r,0);this.dots.forEach((i,r)=>{Ai(i,t.worlds[r],e)}),Ai(this.big,t.now,e),Ai(this.mean,s.length>1?n/s.length:null,e)}};function Bd(o,t){let e=je(o);return e.style.top=`${[32,50,68][t%3]}%`,e}function Ai(o,t,e){o.hidden=t===null,t!==null&&(o.style.left=e(t))}function vh(o,t){let e=o+t;if(!e)return 1;let s=Math.min(o,t),n=1,i=0;for(let r=0;r<=s;r++)i+=n,n=n*(e-r)/(r+1);return Math.min(1,2*i/2**e)}function $h({about:o,seeds:t},e,s){let{a:n,b:i,seed:r}=s,c=!s.same;return o.measures.map((l,u)=>{let d=(g,k)=>e.run(g,k)?.[u]??null,f=g=>({now:d(g,r),worlds:t.map(k=>d(g,k))});if(!c)return{measure:l,a:f(n),b:null,compared:null};let p=Ti([...new Set([...t,r])],g=>[d(n,g),d(i,g)]);return{measure:l,a:f(n),b:f(i),compared:Mi(p,l,o)}})}function Ti(o,t){return o.flatMap(e=>{let[s,n]=t(e);return s===null||n===null?[]:[n-s]})}function Mi(o,{small:t},{luck:e,fewest:s}){let n=o.length,i=o.filter(d=>d>0).length,r=o.filter(d=>d<0).length,c={more:i,of:n};if(n<s)return{...c,words:"few"};let l=o.reduce((d,f)=>d+f,0)/n;if(Math.abs(l)<t)return{...c,words:"same",mark:"same"};if(vh(i,r)>=e)return{...c,words:"luck",mark:"same"};let u=i>r?"more":"less";return{...c,words:u,mark:u}}var wo=class{constructor(t){this.about=t,this.caption=h("span",{}),this.rows=h("tbody",{});let e=t.orders.map(i=>h("th",{scope:"col"},a(`rule-${P(i)}`))),s={class:"kit-feed-scroll",tabindex:"0",role:"region","aria-label":a("show-rules")},n=h("thead",{},h("tr",{},h("td",{},""),...e));this.node=h("div",s,h("table",{},h("caption",{},this.caption),n,this.rows))}settings(t){return this.about.orders.map(e=>({...t,order:e}))}show(t,e){let{b:s,seed:n}=t.now;m(this.caption,a("rules-caption",{world:n}));let i=this.settings(s),r=this.about.measures.map((c,l)=>{let u=(f,p)=>e.run(f,p)?.[l]??null,d=i.map((f,p)=>{let g=et(u(f,n),c.form);if(p===0)return h("td",{},g);let k=[...new Set([...t.seeds,n])],b=Ti(k,x=>[u(i[0],x),u(f,x)]);return h("td",{},g,h("span",{class:"kit-feed-does"},this.#t(b,c)))});return h("tr",{},h("th",{scope:"row"},a(`measure-${c.name}`)),...d)});this.rows.replaceChildren(...r)}#t(t,e){let{more:s,of:n,words:i}=Mi(t,e,this.about);return`${a("table-more-of",{more:s,of:n})} · ${a(`chance-${i}`)}`}};var yo=class{constructor(t,e,s){this.host=t,this.runs=e,this.words=h("span",{}),this.stop=y(a("run-stop"),"",()=>e.stop()),this.go=y(a("run-go-on"),"",s),this.problem=h("p",{class:"kit-problem",role:"alert",hidden:!0}),this.node=h("p",{class:"kit-saved"},this.words,h("span",{class:"kit-tools"},this.stop,this.go))}show(){let{lacking:t,stopped:e}=this.runs.state,s=this.host.read("run_problem");this.stop.hidden=!t||e,this.go.hidden=!t||!e,this.problem.hidden=!s,m(this.problem,s),m(this.words,t?this.#e():this.#t())}#t(){return this.host.read("grid").runs&&!this.runs.state.done?a("run-stored",{worlds:this.host.read("about").seeds}):a("run-done")}#e(){let{lacking:t,done:e,stopped:s,late:n}=this.runs.state;return a(`run-${s?"stopped":n?"late":"under-way"}`,{done:e,all:e+t})}};var ko=class{constructor(){this.caption=h("span",{}),this.rows=h("tbody",{});let s=["A","B",...["A","B"].map(r=>a("table-all",{which:r})),a("table-more"),a("table-so")].map(r=>h("th",{scope:"col"},r)),n={class:"kit-feed-scroll",tabindex:"0",role:"region","aria-label":a("show-numbers")},i=h("table",{},h("caption",{},this.caption),h("thead",{},h("tr",{},h("td",{},""),...s)),this.rows);this.node=h("div",{class:"kit-feed-twin"},h("div",n,i))}show({a:t,b:e,seed:s,same:n},i){let r={world:s,a:Yt(t),b:Yt(e)};m(this.caption,a(n?"table-caption":"table-caption-both",r)),this.rows.replaceChildren(...i.map(zd))}};function zd({measure:o,a:t,b:e,compared:s}){let{name:n,form:i}=o,r=[et(t.now,i),et(e?.now,i),xh(t,i),xh(e,i),s?a("table-more-of",{more:s.more,of:s.of}):"–",s?a(`chance-${s.words}`):"–"];return h("tr",{},h("th",{scope:"row"},a(`measure-${n}`)),...r.map(c=>h("td",{},c)))}function xh(o,t){let e=(o?.worlds??[]).filter(i=>i!==null);if(e.length<2)return"–";let[s,n]=[Math.min(...e),Math.max(...e)].map(i=>et(i,t));return a("table-range",{low:s,high:n})}var Sh=["pictures","rules","numbers"],bo=class{#t="";#e=Sh[0];constructor(t,{choice:e,runs:s,say:n},i){this.choice=e,this.runs=s,this.about=e.about,this.aloud=n,this.status=new yo(t,s,()=>{s.goOn(),this.show()}),this.controls=new fo(this.about,i,r=>this.set(r)),this.views=this.#s(i),this.world=h("b",{class:"kit-count"}),this.legend=new po,this.pictures=this.about.measures.map(r=>new mo(r,e.seeds)),this.numbers=h("div",{class:"kit-feed-grid"},...this.pictures.map(({node:r})=>r)),this.note=h("p",{class:"kit-quiet kit-feed-note"},a("numbers-note",{worlds:this.about.seeds})),this.table=new ko,this.rules=new wo(this.about),this.node=h("div",{class:"kit-feed-details"},this.#o(),this.#r())}#s(t){let e=Sh.map(n=>({value:n,words:a(`show-${n}`)})),s=n=>this.turn(n);return new Tt(`${t}-show`,a("details-show"),e,s,"kit-feed-inline")}#o(){return h("div",{class:"kit-feed-controls"},qd(this.about),...this.controls.nodes,h("p",{class:"kit-quiet"},a("details-not-the-phone")),this.status.node,this.status.problem)}#n(){return h("div",{class:"kit-tools"},y(a("another-world"),"w",()=>this.another()),y(a("make-a"),"p",()=>this.pin()),y(a("start-again"),"r",()=>this.restart()))}#r(){return h("div",{class:"kit-feed-numbers"},h("div",{class:"kit-top"},this.views.node,this.world),this.legend.node,this.legend.hint,this.numbers,this.note,this.table.node,this.rules.node,this.#n())}show(){let{choice:t,runs:e}=this,{now:s}=t,n=this.#e==="rules";e.want(t.wanted(n?this.rules.settings(s.b):s.same?[s.a]:[s.a,s.b])),this.#i(s),this.legend.show(s),this.legend.node.hidden=n,n&&(this.legend.hint.hidden=!0),this.numbers.hidden=this.note.hidden=this.#e!=="pictures",this.table.node.hidden=this.#e!=="numbers",this.rules.node.hidden=!n,n?this.rules.show(t,e):this.#a(s),this.status.show()}#i({b:t,seed:e}){let{seeds:s}=this.about;this.controls.show(t),this.views.show(this.#e);let n={world:e,worlds:s};m(this.world,a(e<=s?"world-of":"world",n))}#a(t){let e=this.choice.said(t.change),s=$h(this.choice,this.runs,t);s.forEach((n,i)=>{this.pictures[i].paint(n,e[n.measure.name])}),this.table.show(t,s),this.#h(s,t)}#h(t,{a:e,b:s,seed:n,same:i}){let r=`${Me(e,0)} ${Me(s,n)}`,c=t.every(u=>typeof u.b?.now=="number");if(i||!c||this.#t===r)return;this.#t=r;let l=t.map(Dd).join(". ");this.aloud(a("aloud-settings",{world:n,b:Yt(s),measures:l}))}set(t){this.choice.set(t),this.show(),this.choice.now.same&&this.aloud(a("a-and-b-same"))}turn(t){this.#e=t,this.show()}another(){this.choice.another(),this.show()}restart(){this.choice.restart(),this.show(),this.aloud(a("a-and-b-same"))}pin(){let{b:t}=this.choice.now;this.choice.pin(),this.show(),this.aloud(a("aloud-a",{a:Yt(t)}))}close(){}};function qd({accounts:o,rounds:t,assumptions:e}){let s=a("details-simulated",{accounts:o,days:t}),n=e?` ${a("details-assumed",{what:e})}`:"";return h("p",{class:"kit-feed-simulated"},s,n)}function Dd({measure:{name:o,form:t},a:e,b:s,compared:n}){let i=n?a(`chance-${n.words}`):"",r={now:et(s?.now,t),was:et(e.now,t)};return a("aloud-measure",{title:a(`measure-${o}`),...r,words:i})}var Pd=500,Ce=class{constructor(t,e,s,n){this.input=h("textarea",{rows:3,maxlength:Pd,dir:"auto","aria-labelledby":n,placeholder:a("your-line"),[He]:!0,oninput:()=>s.changed()}),this.node=h("div",{class:"kit-guess-line"},this.input)}chosen(){let t=this.input.value.trim();return t?{label:"1",note:t}:null}open({note:t}){this.input.value=t,this.input.readOnly=!0,this.input.removeAttribute(He)}keys(){return{}}};var vo=class{constructor(t,e,s){this.guess=t,this.store=e,this.aloud=s;let n=D();this.hint=h("p",{class:"kit-quiet"});let i={changed:()=>m(this.hint,""),say:s,commit:()=>{}};this.line=new Ce(t,null,i,n),this.line.input.placeholder=a("poster-line"),this.keep=y(a("poster-write"),"",()=>this.#t(),{class:"kit-main"}),this.node=h("div",{class:"kit-feed-writing"},h("p",{class:"kit-question",id:n,dir:"auto"},t.question),this.line.node,this.keep,this.hint),this.show()}#t(){let t=this.line.chosen();if(!t)return m(this.hint,a("poster-empty")),this.aloud(a("poster-empty"));let{id:e}=this.guess;this.store.note(e,t.note),this.store.judge(e,t.label),this.store.compared([e]),this.show(),this.aloud(a("poster-kept"))}show(){let{first:t,note:e}=this.store.of(this.guess.id)??{first:null};t!==null&&(this.line.open({label:t,note:e??""}),this.keep.hidden=!0,m(this.hint,a("poster-kept")))}};var $o=class{constructor(t,e,{store:s,say:n},i){this.found=t,this.aloud=n;let{kinds:r,tones:c,to:l}=t;this.what={kind:r[0],tone:c[0],to:l[0]};let u=(d,f)=>this.#s(d,f,`${i}-${d}`);this.choices=[u("kind",r),u("tone",c),u("to",l)],this.head=h("p",{class:"kit-feed-headline"}),this.rows=t.rules.map(d=>new Ii(d,t.worlds)),this.writing=new vo(e,s,n),this.node=h("div",{class:"kit-feed-poster"},this.#t(),this.#e())}#t(){return h("div",{class:"kit-feed-controls"},h("p",{class:"kit-heading"},a("poster-what")),...this.choices.map(({node:t})=>t),h("p",{class:"kit-quiet"},a("poster-reads-no-text")),this.writing.node)}#e(){return h("div",{class:"kit-feed-surfaces"},this.head,this.#o(),h("p",{class:"kit-quiet"},a("poster-means")),h("p",{class:"kit-quiet"},a("poster-model",{worlds:this.found.worlds})))}#s(t,e,s){let n=e.map(c=>({value:c,words:a(`${t}-${c}`)})),i=c=>{this.what={...this.what,[t]:c},this.show(),this.aloud(this.head.textContent??"")},r=new Tt(s,a(`poster-${t}`),n,i,"kit-feed-inline");return r.show(e[0]),r}#o(){return h("table",{},h("thead",{},h("tr",{},...["poster-rule","poster-through","poster-own","poster-other"].map(e=>h("th",{scope:"col"},a(e))))),h("tbody",{},...this.rows.map(({node:e})=>e)))}close(){}show(){this.writing.show();let{kind:t,tone:e,to:s}=this.what,n=this.found.found[`${t}|${e}|${s}`];for(let r of this.rows)r.show(n[r.rule]);let i=this.found.rules.map(r=>Oh(n[r]));m(this.head,Wd(this.found,i))}};function Wd({rules:o,worlds:t},e){let[s,n]=[Math.max(...e),Math.min(...e)],i=a(`by-${P(o[e.indexOf(s)])}`),r=a(`was-${P(o[e.indexOf(n)])}`);return a("poster-headline",{by:i,worlds:s,of:t,other:r,least:n})}function Oh(o){return o.filter(([t,e,s,n])=>{let i=e+n;return i>0&&2*(t+s)>=i}).length}var Ii=class{constructor(t,e){this.rule=t,this.of=e,this.pips=Array.from({length:e},()=>h("i",{})),this.count=h("span",{class:"kit-feed-number"}),this.own=new xo("own"),this.other=new xo("other"),this.node=h("tr",{},h("th",{scope:"row"},a(`rule-${P(t)}`)),h("td",{},h("span",{class:"kit-feed-pips kit-feed-worlds","aria-hidden":"true"},...this.pips),this.count),h("td",{},this.own.node),h("td",{},this.other.node))}show(t){let e=Oh(t);this.pips.forEach((s,n)=>{s.toggleAttribute("data-on",n<e)}),m(this.count,a("poster-worlds",{worlds:e,of:this.of})),this.own.show(Eh(t,0)),this.other.show(Eh(t,2))}};function Eh(o,t){let e=n=>o.reduce((i,r)=>i+r[n],0),s=e(t+1);return s?e(t)/s:null}var xo=class{constructor(t){this.fill=h("i",{}),this.number=h("span",{}),this.node=h("span",{class:"kit-feed-share","data-side":t},h("span",{"aria-hidden":"true"},this.fill),this.number)}show(t){this.fill.style.width=`${100*(t??0)}%`,m(this.number,t===null?a("poster-nobody"):`${Math.round(100*t)} %`)}};var Yd=2e3,So=class{skipped=new Set;#t;#e;#s;#o;#n=new Set;#r=Math.random().toString(36).slice(2,8);#i=[];#a="";#h=0;#c=0;#d=!1;#u=!1;#l;constructor(t,e){this.#t=t,this.#e=t.read("about"),this.#s=t.read("grid"),this.#o=new Map(Object.entries(t.read("runs")));let s=(n,i)=>{e.addEventListener("abort",t.listen(n,i))};s("ran",()=>this.#$(t.read("ran"))),s("run_problem",()=>this.#x(t.read("run_problem")));for(let n of["chosen","beside","expected"])s(n,()=>this.#m());e.addEventListener("abort",()=>clearTimeout(this.#l))}run(t,e){return this.#p([t,e])?.map(n=>n===null?null:n/1e3)}#p([t,e]){return this.#f(t,e)??this.#o.get(Me(t,e))}#f(t,e){let{measures:s,seeds:n}=this.#e;return(e<1||e>n?void 0:this.#g(t))?.slice((e-1)*s.length,e*s.length)}#g(t){let{broadcasters:e,caps:s,orders:n,start:i}=this.#e,{runs:r,no_stop_runs:c}=this.#s,l=n.indexOf(t.order);if(!t.stops_at_anger)return ls(t,{...i,order:t.order,stops_at_anger:!1})?c?.[l]:void 0;let u=e.indexOf(t.broadcasters),d=s.indexOf(t.cap);if(!(l<0||u<0||d<0))return r?.[(l*e.length+u)*s.length+d]}want(t){let e=t.filter(s=>!this.#p(s));e.some(s=>!this.#k(s))&&this.#w(),this.#i=e,this.#y()}goOn(){this.#w()}stop(){this.#d=!0,this.#m()}get state(){return{lacking:this.#i.length,done:this.#c,stopped:this.#d,late:this.#u&&!!this.#a}}listen(t,e){this.#n.add(t),e.addEventListener("abort",()=>this.#n.delete(t))}#m(){for(let t of this.#n)t()}#k([t,e]){return this.#i.some(([s,n])=>n===e&&ls(s,t))}#w(){this.#c=0,this.#d=!1}#y(){if(this.#i=this.#i.filter(n=>!this.#p(n)),this.#a||this.#d||!this.#i.length)return;let[t,e]=this.#i[0];this.#a=Me(t,e),this.#u=!1,this.#l=setTimeout(()=>this.#v(),Yd),this.#h+=1;let s=`${this.#r}-${this.#h}`;this.#t.write({ask:{...t,number:s,seed:e}})}#v(){this.#u=!0,this.#m()}#$({key:t,run:e}){this.#o.set(t,e),t===this.#a&&(this.#b(),this.#u=!1,this.#c+=1),this.#y(),this.#m()}#x(t){t&&(this.#b(),this.#d=!0),this.#m()}#b(){clearTimeout(this.#l),this.#a=""}};var Eo=class{now="evening";constructor(t,e,s){this.scenes=e,this.show=s,this.names=Object.keys(e),this.buttons=this.names.map(i=>this.#t(i,t)),this.panels=this.names.map(i=>{let r={role:"tabpanel",id:`${t}-${i}`,"aria-labelledby":`${t}-tab-${i}`};return h("div",r,e[i].node)});let n={class:"kit-feed-tabs",role:"tablist","aria-label":a("feed-views")};this.node=h("div",n,...this.buttons),this.node.addEventListener("keydown",i=>this.#e(i))}#t(t,e){let s={role:"tab",id:`${e}-tab-${t}`,"aria-controls":`${e}-${t}`};return h("button",{type:"button",...s,onclick:()=>this.#s(t)},a(`tab-${t}`))}open(t){this.scenes[this.now].close(),this.now=t,this.names.forEach((e,s)=>{let n=e===t;v(this.buttons[s],"aria-selected",n),this.buttons[s].tabIndex=n?0:-1,this.panels[s].hidden=!n}),this.show()}#e(t){let e={ArrowRight:1,ArrowLeft:-1}[t.key];if(!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey)return;t.preventDefault();let s=this.names.length,n=(this.names.indexOf(this.now)+e+s)%s;this.#s(this.names[n]),this.buttons[n].focus({preventScroll:!0})}#s(t){this.open(t),this.node.closest(".kit")?.scrollIntoView({block:"nearest",behavior:"instant"})}};var Oo=class{#t=null;constructor({answer:t,skip:e}){this.words=h("p",{class:"kit-question",dir:"auto"}),this.options=h("div",{class:"kit-feed-options"}),this.answer=t,this.still=h("p",{class:"kit-quiet"}),this.node=h("div",{class:"kit-feed-ask",role:"group","aria-label":a("ask-first")},this.words,this.options,h("p",{class:"kit-tools"},y(a("ask-skip"),"",e)),this.still)}show(t,e){this.node.hidden=!t,m(this.still,a("ask-still",{rule:e})),!(!t||t===this.#t)&&(this.#t=t,m(this.words,t.question),this.options.replaceChildren(...t.options.map((s,n)=>h("button",{type:"button",class:"kit-feed-option",dir:"auto",onclick:()=>this.answer(String(n+1))},s))))}};function Ah(o,t){let e=o&&t.of(o.id)?.first;if(!e)return"";let s=o.options[Number(e)-1],n=o.options[o.truth-1];return`${a(s===n?"asked-right":"asked-other",{mine:s,found:n})} ${o.after}`}var Th=.5;function Ud({order:o,sold:t}){let e=a(`by-${P(o)}`);return t?a("by-sold",{by:e}):e}function Ih(o,t,e,s,n){if(e?.order===t.order&&e.sold!==t.sold)return Fd(o,t,s);let i=Zt(o,t,s),r={by:Ud(t),name:o.name,of:s};if(!e)return`${a("headline-start",{...r,...i})} ${a("headline-start-talk",{talk:i.talk})}`;let c=Zt(o,e,s),l=n??wh(c,i),u={...r,before:a(`was-${P(e.order)}`)},d=l?a(`headline-${l}`,{...u,now:i[l],was:c[l]}):a("headline-same",{...r,...i}),f=gh(Wt(o,e),Wt(o,t),s);return`${d} ${a("headline-new",{new:f,of:s})}`}function Fd(o,{order:t,sold:e},s){let{who:n}=Te(o,Wt(o,{order:t,sold:!1})[s-1]),i={who:o.paid.who,name:o.name,lost:n,of:s};return a(e?"headline-sold":"headline-unsold",i)}function jh(o){let{unit:t,number:e}=Ch(o);return a(`ago-${t}`,{number:e})}function Ch(o){return o<60?{unit:"minutes",number:o}:o<2880?{unit:"hours",number:Math.floor(o/60)}:{unit:"days",number:Math.floor(o/60/24)}}function Nh(o,t,e){let s=Wt(o,t),n=Te(o,e);if(e==="paid")return a("why-paid",{who:n.who});let i=s.indexOf(e)+1;return[a("why-place",{place:i,of:s.length}),...Hd[t.order](n,o),t.sold&&i>2?a("why-sold"):""].filter(Boolean).join(" ")}var Hd={time({minutes:o},{posts:t}){let e=t.filter(s=>s.minutes<o).length;return[a("why-time",{newer:e,ago:a("ago-in-words",Ch(o))})]},engagement(o){let{views:t,reactions:e,usual:s,stopped:n}=o;return[a("why-reactions",{views:t,reactions:e}),a("why-usual",{usual:s}),a("why-stopped",{stopped:n,who:Mh(o)})]},relationship(o){let t=Math.round(100*o.near);return[a("why-tie",{tie:P(o.tie),who:Mh(o),near:t})]},"stated preference"({quality:o,tone:t,side:e}){let s=o>=Th?"good":o<=-Th?"poor":"usual";return[a("why-wish",{quality:s,tone:t}),t==="calm"?"":a("why-side",{side:e})]}},Mh=({who:o,passed_by:t})=>t??o;var Ao=class{constructor(t,e,s){let n=D();this.post=t,this.move=h("span",{class:"kit-feed-move","aria-hidden":"true"}),this.moved=h("span",{class:"kit-unseen"}),this.why=h("p",{class:"kit-panel kit-feed-why",id:n,hidden:!0}),this.button=h("button",{type:"button",class:"kit-feed-card","aria-expanded":"false","aria-controls":n,tabindex:"-1",onclick:s},ui(t.who,e),h("span",{class:"kit-feed-body"},this.move,Kd(t)," ",Gd(t)),this.moved);let i={"data-tone":t.tone,"data-page":t.page,"data-paid":t.tie==="paid"};this.node=h("li",{class:"kit-feed-post",...i},this.button,this.why)}show(t){let e=t===null?"in":t>0?"up":t<0?"down":null;v(this.node,"data-move",e);let s=Math.abs(t??0);m(this.move,e==="up"?`▲${s}`:e==="down"?`▼${s}`:e?"✦":""),m(this.moved,e?` (${a(`moved-${e}`,{places:s})})`:"")}open(t=""){m(this.why,t),this.why.hidden=!t,v(this.button,"aria-expanded",!!t)}};function Kd({who:o,tie:t,minutes:e,passed_by:s,kind:n,tone:i}){let r=t==="paid",c=[s?a("passed-on-by",{name:s}):a(`tie-${P(t)}`),r?"":jh(e)].filter(Boolean);return h("span",{class:"kit-feed-head"},h("b",{dir:"auto"},o),h("span",{class:"kit-feed-about"},` ${c.join(" · ")} `),n==="talk"?h("span",{class:"kit-feed-chip"},a("mark-talk")," "):null,i==="angry"?h("span",{class:"kit-feed-chip","data-angry":!0},a("mark-angry")," "):null)}var Gd=o=>h("span",{class:"kit-feed-text",dir:"auto"},o.text);var Vd="0 4px 12px rgb(0 0 0 / 35%)",Zd="cubic-bezier(0.3, 0, 0.2, 1)",Jd=()=>!matchMedia("(prefers-reduced-motion: reduce)").matches;function _h(o,t,e){let s=Lh(o);for(let i of o.values())for(let r of i.getAnimations())r.cancel();if(e(),!t||!Jd())return;let n=0;for(let[i,r]of[...Lh(o)].sort(([,c],[,l])=>c.top-l.top)){let c=o.get(i);Xd(c,s.get(i),r,n*25),n+=1}}function Lh(o){let t=[...o].filter(([,e])=>e.isConnected&&e.offsetParent);return new Map(t.map(([e,s])=>[e,s.getBoundingClientRect()]))}function Xd(o,t,e,s){let n=t?t.top-e.top:0;if(t&&Math.abs(n)<1)return;let i=t?{transform:`translateY(${n}px)`,boxShadow:Vd,offset:0}:{opacity:0,transform:"translateX(2rem)",offset:0},r=700+Math.min(Math.abs(n),300);o.animate([i],{duration:r,delay:s,easing:Zd,fill:"backwards"})}var Qd="21:40",Ne=class{#t=new Map;#e=null;#s={order:"time",sold:!1};#o="";#n="";constructor(t,e){this.seen=t,this.aloud=e,this.title=h("b",{}),this.upper=h("ol",{class:"kit-feed-seen"}),this.line=h("p",{class:"kit-feed-away"}),this.lower=h("ol",{class:"kit-feed-beyond"});let s=[h("span",{},Qd),this.title,h("i",{})];this.node=h("div",{class:"kit-feed-phone",role:"group"},h("p",{class:"kit-feed-bar","aria-hidden":"true"},...s),h("div",{class:"kit-feed-screen"},this.upper,this.line,this.lower)),this.node.addEventListener("keydown",n=>this.#d(n)),this.node.addEventListener("focusin",n=>this.#u(n))}show(t,e,s){t!==this.#e&&this.#r(t),this.#s=e;let n=Wt(t,e),i=s&&mh(Wt(t,s),n),r=a(`rule-${P(e.order)}`);v(this.node,"aria-label",a("phone-name",{name:t.name,rule:r})),v(this.upper,"aria-label",a("phone-seen",{name:t.name})),v(this.lower,"aria-label",a("phone-beyond",{name:t.name})),m(this.title,a("phone-name",{name:t.name,rule:r})),m(this.line,a("line-away",{name:t.name})),n.join()!==this.#o&&this.#i(n);for(let[c,l]of this.#t)l.show(i?i.get(c)??null:0);n.includes(this.#n)?this.#h():this.close(),this.node.contains(document.activeElement)||this.#l(n[0])}#r(t){this.close(),this.#e=t;let e=[...t.posts.map(({id:n})=>n),"paid"].map(n=>Te(t,n)),s=[...new Set(e.map(({who:n})=>n))];this.#t=new Map(e.map(n=>{let i=()=>this.#a(n.id);return[n.id,new Ao(n,s.indexOf(n.who),i)]})),this.upper.replaceChildren(),this.lower.replaceChildren(),this.#o=""}#i(t){this.#o=t.join();let e=new Map([...this.#t].map(([r,{node:c}])=>[r,c])),s=[t.slice(0,this.seen),t.slice(this.seen)],n=document.activeElement,i=n&&this.node.contains(n)?n:null;_h(e,this.upper.hasChildNodes(),()=>{[this.upper,this.lower].forEach((r,c)=>{r.replaceChildren(...s[c].map(l=>e.get(l)))}),i?.focus({preventScroll:!0})}),t.forEach((r,c)=>{v(e.get(r),"data-low",c>t.length-4?"":null)})}#a(t){let e=this.#n===t;this.close(),!e&&(this.#n=t,this.aloud(this.#h()))}#h(){let t=this.#e?Nh(this.#e,this.#s,this.#n):"";return this.#t.get(this.#n)?.open(t),t}close(){this.#t.get(this.#n)?.open(),this.#n=""}get#c(){return[...this.node.querySelectorAll("button")]}#d(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];if(!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey)return;t.preventDefault();let s=this.#c,n=s.indexOf(document.activeElement);s[n+e]?.focus()}#u({target:t}){for(let[e,{button:s}]of this.#t)s===t&&this.#l(e)}#l(t){for(let[e,{button:s}]of this.#t)s.tabIndex=e===t?0:-1}};var tf=["angry","talk","voices"],Le=class{constructor(t,e=!1){this.of=t,this.rows=tf.map(n=>new ji(n,t,e));let s={class:"kit-feed-dials",role:"group","aria-label":a("dials",{of:t})};this.node=h("div",s,...this.rows.map(({node:n})=>n))}show(t,e){for(let s of this.rows)s.show(t,e)}},ji=class{constructor(t,e,s){this.brief=s,this.dial=t,this.of=e,this.pips=Array.from({length:e},()=>h("i",{})),this.now=h("span",{class:"kit-feed-number"}),this.more=h("span",{class:"kit-feed-more"}),this.was=h("span",{class:"kit-feed-was"});let n=h("span",{class:"kit-feed-pips","aria-hidden":"true"},...this.pips);this.node=h("p",{"data-dial":t},h("b",{},a(`${s?"brief":"dial"}-${t}`))," ",h("span",{},n,this.now," ",this.more," ",this.was))}show(t,e){let{dial:s,of:n}=this,[i,r]=[t[s],e?.[s]??0];this.pips.forEach((u,d)=>{v(u,"data-on",d<i?"":null),v(u,"data-was",e&&d<r?"":null)});let c=s==="voices",l=c?a("dial-voices-of",{now:i}):a("dial-of",{now:i,of:n});m(this.now,this.brief?String(i):l),m(this.more,c&&!this.brief?a("dial-pages",{pages:t.pages}):""),m(this.was,e?a("dial-was",{was:r}):""),v(this.node,"data-changed",e&&i!==r?"":null)}};var To=class{#t;constructor(t){this.#t=t,this.head=h("p",{class:"kit-feed-headline",tabindex:"-1"}),this.guessed=h("p",{class:"kit-feed-guessed"}),this.dials=new Le(t),this.node=h("div",{class:"kit-feed-result"},this.head,this.guessed,this.dials.node)}show(t,e,s,n,i){let r=c=>Zt(t,c,this.#t);m(this.head,Ih(t,e,s,this.#t,i)),m(this.guessed,n),this.dials.show(r(e),s&&r(s))}get aloud(){return[this.head.textContent,this.guessed.textContent].filter(Boolean).join(" ")}};var ef={order:"time",sold:!1},sf=8,Mo=class{#t;#e=null;#s="";#o=0;#n=!1;constructor(t,e,s,n){this.evening=t,this.asks=e,this.stage=s,this.#t={order:s.choice.now.b.order,sold:!1},this.readers=this.#r(n),this.rules=this.#i(n),this.sold=new Ie(a("sold"),i=>this.change({sold:i}),{note:a("sold-does"),key:"5"}),this.ask=new Oo({answer:i=>this.answer(i),skip:()=>this.skip()}),this.result=new To(t.seen),this.back=y("","u",()=>this.undo()),this.phone=new Ne(t.seen,s.say),this.simulated=h("p",{class:"kit-quiet kit-feed-simulated"}),this.node=h("div",{class:"kit-feed-tonight"},this.#a(),this.phone.node)}#r(t){let{readers:e}=this.evening,s=e.map(({name:i},r)=>({value:String(r),words:i})),n=i=>this.turn(Number(i));return new Tt(`${t}-reader`,a("reader"),s,n,"kit-feed-inline")}#i(t){let e=Object.keys(this.evening.readers[0].places).map(of),s=n=>this.choose(n);return new Tt(`${t}-rule`,a("rules"),e,s,"kit-feed-rules")}#a(){return h("div",{class:"kit-feed-controls"},this.readers.node,this.rules.node,this.sold.node,h("div",{class:"kit-feed-stage"},this.ask.node,this.result.node),h("div",{class:"kit-feed-foot"},this.back,this.simulated))}get reader(){return this.evening.readers[this.#o]}#h(t){let e=this.asks[t],{store:s,runs:n}=this.stage;if(!e||this.#t.sold||n.skipped.has(t))return!1;let i=Si(this.reader,t,e.dial,this.evening.seen);return s.of(e.id)?.first===null&&i===e.truth}choose(t){t===this.#t.order?this.#c(""):this.#h(t)?this.#c(t):this.change({order:t})}#c(t){this.#s=t,this.show(),t&&(this.#f(this.ask.node),this.stage.say(this.asks[t].question))}answer(t){let e=this.#s,{store:s}=this.stage,{id:n}=this.asks[e];s.judge(n,t),s.compared([n]),this.#d(e)}skip(){this.stage.runs.skipped.add(this.#s),this.#d(this.#s)}#d(t){this.change({order:t}),this.result.head.focus({preventScroll:!0})}change(t){this.#u({...this.#t,...t}),this.#n=!0,this.stage.choice.set({order:this.#t.order}),this.show(),this.#n=!1,this.stage.say(this.result.aloud)}#u(t){this.#s="",this.#e=this.#t,this.#t=t}hear(){let{order:t}=this.stage.choice.now.b;t!==this.#t.order&&this.#u({...this.#t,order:t})}undo(){this.#s?this.#c(""):this.#e&&this.change(this.#e)}sell(){this.change({sold:!this.#t.sold})}turn(t){this.#o=t,this.#e=null,this.#s="",this.show(),this.stage.say(this.result.aloud)}next(){this.turn((this.#o+1)%this.evening.readers.length)}get#l(){let t=this.asks[this.#t.order];return!t||this.#t.sold?"":Si(this.reader,this.#t.order,t.dial,this.evening.seen)===t.truth?Ah(t,this.stage.store):""}show(){let{reader:t}=this,[e,s]=[this.#t,this.#e],n=this.asks[this.#s]??null;Q(this.stage.root(),()=>{this.ask.show(n,a(`rule-${P(e.order)}`)),this.result.node.hidden=!!n}),this.readers.show(String(this.#o)),this.rules.show(this.#s||e.order),this.sold.show(e.sold);let i=this.#l,r=i?this.asks[e.order].dial:void 0;this.result.show(t,e,i?ef:s,i,r),this.#p(),m(this.simulated,a("simulated-evening",{name:t.name})),this.#n&&this.#f(this.result.node),this.phone.show(t,e,s)}#p(){let t=this.#s?this.#t:this.#e;if(this.back.hidden=!t,!t)return;let e=a("back-to",{rule:a(`rule-${P(t.order)}`)});this.back.replaceChildren(e," ",h("kbd",{"aria-hidden":"true"},"u"))}#f(t){if(this.node.getBoundingClientRect().height<=innerHeight)return this.node.scrollIntoView({block:"nearest",behavior:"instant"});let s=this.rules.node,n=getComputedStyle(s).position==="sticky";t.style.scrollMarginTop=n?`${s.offsetHeight+sf}px`:"",t.scrollIntoView({block:"start",behavior:"instant"})}close(){this.phone.close()}};function of(o,t){let e=P(o);return{value:o,words:a(`rule-${e}`),note:a(`rule-${e}-does`),key:String(t+1)}}var Io=class{constructor(t,e){this.evening=t,this.aloud=e;let s=Object.keys(t.readers[0].places);this.head=h("p",{class:"kit-feed-headline"});let n=()=>this.#e();this.sides=[new jo(t,a("left-phone"),s[0],e,n),new jo(t,a("right-phone"),s[1],e,n)];let[i,r]=this.sides;this.node=h("div",{class:"kit-feed-two"},this.head,h("div",{class:"kit-feed-pair"},i.node,r.node))}get#t(){let{seen:t}=this.evening,[e,s]=this.sides;return a("compare-headline",{shared:yh(e.seen,s.seen),of:t})}#e(){this.show(),this.aloud(this.#t)}show(){for(let t of this.sides)t.show();m(this.head,this.#t)}close(){for(let{phone:t}of this.sides)t.close()}},jo=class{#t;#e=0;constructor(t,e,s,n,i){this.evening=t,this.#t=s;let c=Object.keys(t.readers[0].places).map(u=>({value:u,words:a(`rule-${P(u)}`)})),l=t.readers.map((u,d)=>({value:String(d),words:u.name}));this.rule=Rh(a("choose-rule"),c,u=>{this.#t=u,i()}),this.who=Rh(a("choose-reader"),l,u=>{this.#e=Number(u),i()}),this.dials=new Le(t.seen,!0),this.phone=new Ne(t.seen,n),this.node=h("div",{class:"kit-feed-side",role:"group","aria-label":e},h("div",{class:"kit-tools"},this.who.node,this.rule.node),this.dials.node,this.phone.node)}get reader(){return this.evening.readers[this.#e]}get state(){return{order:this.#t,sold:!1}}get seen(){return xi(this.reader,this.state,this.evening.seen)}show(){this.rule.input.value=this.#t,this.who.input.value=String(this.#e),this.dials.show(Zt(this.reader,this.state,this.evening.seen),null),this.phone.show(this.reader,this.state,null)}};function Rh(o,t,e){let s=D(),n=t.map(({value:r,words:c})=>h("option",{value:r},c)),i=h("select",{id:s,onchange:()=>e(i.value)},...n);return{input:i,node:h("span",{},h("label",{for:s},o)," ",i)}}B(fh);B(Ae);var Ci=class{constructor({host:t,el:e,signal:s,runs:n,store:i}){let r=D(),c=t.read("evening"),l=new uo(t);this.store=i,this.live=H();let u=p=>this.live.say(p),d={choice:l,runs:n,store:i,say:u,root:()=>this.root};this.scenes={evening:new Mo(c,t.read("asks"),d,r),compare:new Io(c,u),poster:new $o(c.poster,t.read("post"),d,r),details:new bo(t,d,r)},this.tabs=new Eo(r,this.scenes,()=>this.show()),this.help=V(a("keys"),"?",()=>this.#o()),this.help.button.replaceChildren(h("kbd",{"aria-hidden":"true"},"?")),v(this.help.button,"aria-label",a("keys"));let f=this.#e(l.about.orders);this.root=G(e,{name:a("feed-name"),keys:f,signal:s,host:t}),this.root.classList.add("kit-feed"),this.root.append(...this.#t(t.read("notice"),s)),n.listen(()=>this.hear(),s),i.listen(p=>p.length&&this.show(),s),this.tabs.open(l.about.view)}#t(t,e){let s=new wt(this.store,new yt(this.store),e);return[t&&h("p",{class:"kit-notice"},t),st(this.store,()=>this.show()),h("div",{class:"kit-feed-top"},this.tabs.node,this.help.button),...this.tabs.panels,s.alert,s.news,this.help.panel,this.live.node].filter(i=>i instanceof Node)}#e(t){let{evening:e,details:s}=this.scenes,n=c=>()=>this.#s("evening",c),i=c=>()=>this.#s("details",c),r={5:n(()=>e.sell()),u:n(()=>e.undo()),o:n(()=>e.next()),w:i(()=>s.another()),p:i(()=>s.pin()),r:i(()=>s.restart()),b:i(()=>s.controls.share.input.focus()),c:i(()=>s.controls.cap.input.focus()),"?":()=>this.help.toggle(),Escape:()=>{this.scene.close(),this.help.toggle(!1)}};return t.forEach((c,l)=>{r[l+1]=()=>{this.tabs.now==="details"?s.set({order:c}):this.#s("evening",()=>e.choose(c))}}),r}#s(t,e){this.tabs.now===t&&e()}#o(){let t=this.tabs.now==="details";return ut([["1 2 3 4",a("feed-key-rules")],...t?rf():nf(),["?",a("key-help")]])}get scene(){return this.scenes[this.tabs.now]}hear(){this.scenes.evening.hear(),this.show()}show(){v(this.root,"data-scene",this.tabs.now),Q(this.root,()=>this.scene.show())}},nf=()=>[["5",a("feed-key-sold")],["u",a("feed-key-back")],["o",a("feed-key-reader")],["↑ ↓",a("feed-key-posts")]],rf=()=>[["b",a("feed-key-broadcasters")],["c",a("feed-key-cap")],["w",a("feed-key-world")],["p",a("feed-key-pin")],["r",a("feed-key-restart")]],Ni={share:(o,t)=>({runs:new So(o,t),store:new rs(o,t)}),view:o=>{new Ci(o)}},G$=K(Ni);var ds=({unit:o},t)=>o?a("counted",{number:t,unit:o}):a("counted-plainly",{number:t});function Co(o,{label:t}){return o.kind==="line"?a("kept-line"):o.found?[a("it-was",{found:hf(o.found)}),af(o,t)].filter(Boolean).join(" "):a("kept-guess")}function af(o,t){let{truth:e,values:s,even:n,unit:i}=o;if(typeof e=="number")return Number(t)===e?a("off-right"):"";if(!Array.isArray(e))return"";let[r,c]=e,l=s[Number(t)-1];if(r<=l&&l<=c)return a("off-right");if(t===o.nearest)return a("off-near");let u=l>c?"high":"low",d=l>c?c:r,[f,p]=[Math.min(l,d),Math.max(l,d)];if(!n&&f>0&&p/f>=2)return a(r<c?"off-at-least-times":"off-times",{way:u,by:cf(p/f)});let g=Number((p-f).toFixed(10));return r<c?a("off-at-least",{way:u,by:g}):a("off-by",{way:u,by:g,unit:i.startsWith("%")?"points":"plain"})}function Bh({kind:o,options:t,truth:e,found:s},{label:n}){if(o==="line")return s?[s]:[];let[i,r]=[t[Number(n)-1],t[Number(e)-1]],c=r&&r!==i?[r.because]:[];return[i?.because&&(c.length?a("reason-mine",i):i.because),...c].filter(Boolean)}function zh(o,t,{label:e}){if(!t||o.kind==="line")return"";let s=t.name.charAt(0).toUpperCase()+t.name.slice(1),{counts:n}=t;if(o.kind==="tap")return a("class-tap",{who:s,number:n[Number(e)-1]});let i=n.reduce((l,u)=>l+u,0),r=0,c=n.findIndex(l=>(r+=l,2*r>=i));return a("class-middle",{who:s,middle:ds(o,o.values[c])})}var hf=o=>o.replace(/\.$/,""),cf=o=>Number(o<10?o.toFixed(1):o.toPrecision(2));var No=class{#t;#e;#s=!1;constructor(t,e,s,n){this.#t=t,this.#e=e,this.covered=h("div",{class:"kit-guess-covered"},...s),this.node=h("div",{class:"kit-guess-room"},this.covered);let i=0,r=new ResizeObserver(()=>{this.node.clientWidth!==i&&(i=this.node.clientWidth,i&&this.#n())});r.observe(this.node),n.addEventListener("abort",()=>r.disconnect())}open(t){this.#s||(this.#s=!0,this.node.replaceChildren(h("div",{class:"kit-guess-opened"},...this.#o(t))))}#o(t){let{after:e,source:s}=this.#t;return[h("p",{class:"kit-headline",dir:"auto"},Co(this.#t,t)),...Bh(this.#t,t).map(n=>h("p",{dir:"auto"},n)),e&&h("p",{dir:"auto"},e),lf(zh(this.#t,this.#e,t)),s&&h("p",{class:"kit-quiet",dir:"auto"},a("source",{source:s}))].filter(n=>n instanceof Node)}#n(){let{kind:t,options:e,values:s}=this.#t,i=(t==="line"?[1]:[...(e.length?e:s).keys()]).map(l=>h("div",{},...this.#o({label:String(t==="line"?1:l+1),note:""})));i.push(h("div",{},this.covered.cloneNode(!0)));let r=h("div",{class:"kit-guess-measure","aria-hidden":"true"},...i);this.node.append(r);let c=Math.max(...i.map(l=>l.getBoundingClientRect().height));r.remove(),this.node.style.minHeight=`${Math.ceil(c)}px`}},lf=o=>o?h("p",{dir:"auto"},o):null;var Li=o=>o.pointerType!=="mouse";function Lo(o,t){let[e,s]=[Math.abs(t.x-o.x),Math.abs(t.y-o.y)];return Math.max(e,s)<10?"nowhere":e>s?"aside":"upright"}function qh(o,t){let e=null,s=()=>{!e||e.meant?t():o.value=e.before},n=()=>{setTimeout(()=>{e=null})},i=c=>{!e||e.meant||Lo(e.from,c)!=="aside"||(e.meant=!0)},r=c=>{e&&(e.meant||=Lo(e.from,c)==="nowhere"),s(),n()};o.addEventListener("pointerdown",c=>{e=Li(c)?{from:c,before:o.value,meant:!1}:null}),o.addEventListener("pointermove",i),o.addEventListener("pointerup",r),o.addEventListener("pointercancel",s);for(let c of["touchend","touchcancel"])o.addEventListener(c,n);o.addEventListener("input",()=>{(!e||e.meant)&&t()}),o.addEventListener("change",s)}function uf(o){let t=o.length-1,s=o.flatMap((i,r)=>df(i)?[r]:[]).filter(i=>i>=2&&i<=t-2);if(s.length>1&&_i(o))return[0,...s,t];let n=[4,3,5,2].find(i=>t%i===0)??Math.min(4,t);return Array.from({length:n+1},(i,r)=>Math.round(r*t/n))}var df=o=>o>1&&/^10*$/.test(String(o));function _i(o){let t=o.slice(1).map((e,s)=>Number((e-o[s]).toFixed(10)));return t.every(e=>e===t[0])?"":t.every((e,s)=>!s||e>=t[s-1])?"steps-grow":"steps-differ"}function Ph(o){let t=o.length-1,e=uf(o).map(i=>h("span",{style:`inset-inline-start:${100*i/t}%`},h("span",{class:"kit-slide-number"},a("counted-plainly",{number:o[i]})))),s=h("p",{class:"kit-slide-scale","aria-hidden":"true"},...e),n=e.map(i=>i.firstElementChild);return new ResizeObserver(()=>ff(n)).observe(s),s}var Dh=8;function ff(o){let t=o.map(n=>n.getBoundingClientRect()),e=t.length-1,s=-1/0;t.forEach(({left:n,right:i},r)=>{let l=n>=s+Dh&&(r===e||i+Dh<=t[e].left)||r===0||r===e;l&&(s=i),v(o[r],"data-no-room",l?null:!0)})}function _o(o){let t=o.replace(/[\s'’%]/g,"").replace("−","-"),s=/^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(t)?t.replace(/[.,]/g,""):t.replace(",",".");return/^-?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}function pf(o,t){let e=o.map(s=>Math.abs(s-t));return e.indexOf(Math.min(...e))}var Ro=class{#t;#e;#s="";constructor(t,e){this.#t=t,this.#e=e;let s=D();this.note=h("p",{class:"kit-slide-note",id:s}),this.input=h("input",{type:"text",inputmode:t[0]<0?"text":"decimal",autocomplete:"off",maxlength:15,"aria-describedby":s,oninput:()=>this.#o(),onchange:()=>this.#r(),onkeydown:n=>this.#i(n)}),this.node=h("label",{class:"kit-slide-typed"},a("or-type")," ",this.input)}show(t){this.#s=String(this.#t[t]),this.input.value=this.#s,m(this.note,"")}#o(){let t=this.input.value.trim(),e=_o(t);if(e===null)return this.#n(t&&a("no-number"));let s=pf(this.#t,e),n=this.#t[s];this.#s=String(n),this.#e.go(s),this.#n(n===e?"":a("nearest-step",{number:e,step:n}))}#n(t){m(this.note,t),t&&this.#e.say(t)}#r(){this.input.value=this.#s}#i(t){if(t.key!=="Enter"||!fe(t)||t.repeat)return;t.preventDefault();let e=this.input.value.trim();if(e&&_o(e)===null)return;let s=_o(e)===_o(this.#s);this.#r(),s&&this.#e.commit()}};var Bo=class{#t;#e;#s=!1;#o=null;constructor(t,e,s,n){let{values:i}=t;this.#t=t,this.#e=e,this.actions=s,this.earlier=h("p",{class:"kit-slide-earlier",hidden:!0}),this.said=h("p",{class:"kit-slide-said"},a("not-moved")),this.typed=new Ro(i,{go:c=>this.#r(c),commit:()=>s.commit(),say:c=>s.say(c)}),this.input=h("input",{type:"range",class:"kit-slide-input",min:0,max:i.length-1,step:1,"aria-labelledby":n,"aria-valuetext":a("not-moved-aloud"),"data-unmoved":!0}),this.input.value=String(Math.floor((i.length-1)/2)),qh(this.input,()=>this.#n()),this.line=h("div",{class:"kit-slide-line"},this.input);let r=_i(i);this.node=h("div",{class:"kit-slide"},this.earlier,h("div",{class:"kit-slide-top"},this.said,this.typed.node),this.line,Ph(i),r?h("p",{class:"kit-slide-uneven"},a(r)):null,this.typed.note)}#n(){let t=Number(this.input.value);this.#r(t),this.typed.show(t)}#r(t){this.#s=!0,this.input.value=String(t),this.input.removeAttribute("data-unmoved");let e=ds(this.#t,this.#t.values[t]);v(this.input,"aria-valuetext",e),m(this.said,e),this.actions.changed()}remind(t){let e=Number(t)-1;if(this.#o===e)return;this.#o=e;let s=ds(this.#t,this.#t.values[e]);m(this.earlier,a("you-said-before",{mine:s})),this.earlier.hidden=!1,!("opened"in this.node.dataset)&&this.line.append(h("div",{class:"kit-slide-marks"},this.#i(e)))}#i(t){return this.#c(t/(this.#t.values.length-1),"before",a("badge-before"))}chosen(){return this.#s?{label:String(Number(this.input.value)+1),note:""}:null}open({label:t}){let{values:e}=this.#t,s=Number(t)-1,n=e.length-1,i=this.#o===null||this.#o===s?[]:[this.#o],r=[...this.#h(n),...this.#a(),...i.map(c=>this.#i(c)),this.#c(s/n,"you",a("badge-you"))];m(this.said,a("you-said",{mine:ds(this.#t,e[s])})),m(this.typed.note,""),this.typed.input.disabled=!0,this.node.dataset.opened="",this.line.setAttribute("aria-hidden","true"),this.line.replaceChildren(h("div",{class:"kit-slide-track"},...r))}#a(){let{truth:t,values:e}=this.#t;if(!Array.isArray(t))return[];let[s,n]=t,[i,r]=t.map(c=>mf(c,e)/(e.length-1));return s===n?[this.#c(i,"was",a("badge-was"))]:[h("i",{class:"kit-slide-band",style:gf(i,r)}),this.#c((i+r)/2,"between",a("badge-between",{low:s,high:n}))]}#h(t){let e=this.#e?.counts??[],s=Math.max(1,...e);return e.map((n,i)=>({number:n,at:i/t})).filter(({number:n})=>n).map(({number:n,at:i})=>h("i",{class:"kit-slide-bar",style:`inset-inline-start:${100*i}%;height:${1.2*n/s}rem`}))}#c(t,e,s){let n=t<.12?"start":t>.88?"end":"middle",i=`inset-inline-start:${100*t}%`;return h("span",{class:"kit-slide-marker","data-whose":e,"data-shift":n,style:i},h("b",{},s))}keys(){let t=e=>()=>{this.input.isConnected&&(this.input.focus({preventScroll:!0}),this.input.value=String(Number(this.input.value)+e),this.#n())};return{ArrowLeft:t(-1),ArrowRight:t(1),ArrowDown:t(-1),ArrowUp:t(1)}}};function mf(o,t){let e=t.findIndex(s=>s>=o);return e<=0||t[e]===o?Math.max(0,e):e-1+(o-t[e-1])/(t[e]-t[e-1])}var gf=(o,t)=>`inset-inline-start:${100*o}%;width:${100*(t-o)}%`;var zo=class{#t;#e;#s=null;constructor(t,e,s,n){this.#t=t,this.#e=e,this.actions=s,this.buttons=t.options.map((r,c)=>this.#o(c));let i={class:"kit-taps",role:"group","aria-labelledby":n};this.node=h("div",i,...this.buttons.map(({button:r})=>r)),e&&(this.node.dataset.class="")}#o(t){let e=h("i",{}),s=h("span",{class:"kit-tap-badge"}),n=h("span",{class:"kit-tap-number"});return{button:h("button",{type:"button",class:"kit-tap","aria-pressed":"false","data-label":String(t),onclick:()=>this.choose(t)},e,h("kbd",{"aria-hidden":"true"},String(t+1)),h("span",{dir:"auto"},xt(t)," ",this.#t.options[t].text),h("span",{class:"kit-tap-said"},s,n)),bar:e,badge:s,number:n}}choose(t){!this.buttons[t]||this.buttons[t].button.disabled||(this.#s=String(t+1),this.buttons.forEach(({button:e},s)=>{v(e,"aria-pressed",s===t)}),this.actions.changed())}chosen(){return this.#s===null?null:{label:this.#s,note:""}}open({label:t}){let{truth:e}=this.#t,s=this.#e?.counts??[],n=s.reduce((i,r)=>i+r,0);this.buttons.forEach(({button:i,bar:r,badge:c,number:l},u)=>{let[d,f]=[t===String(u+1),e===u+1];v(i,"aria-pressed",d),i.disabled=!0,f&&(i.dataset.was=""),c.textContent=d&&f?a("badge-right"):d?a("badge-you"):"",f&&!d&&(c.textContent=a("badge-was")),n&&(l.textContent=a("class-of",{number:s[u],whole:n}),r.style.width=`${100*s[u]/n}%`)})}keys(){return Object.fromEntries(this.buttons.map((t,e)=>[String(e+1),()=>this.choose(e)]))}};B(Ae);var wf={tap:zo,slider:Bo,line:Ce},Ri=class{#t=!1;constructor({host:t,el:e,signal:s,store:n}){this.store=n,this.guess=t.read("guess");let{question:i,kind:r}=this.guess,c=t.read("guessed"),l=D(),u={changed:()=>this.#n(),say:k=>this.live.say(k),commit:()=>this.commit()};this.control=new wf[r](this.guess,c,u,l),this.live=H();let d=r==="line"||this.guess.found?r:"open";this.main=y(a("commit",{kind:d}),r==="line"?"":"⏎",()=>this.commit(),{class:"kit-main"}),this.hint=h("p",{class:"kit-quiet"},this.#o),this.room=new No(this.guess,c,[this.main,this.hint],s);let f={...this.control.keys(),Enter:()=>this.commit()},p=a("guess-name",{question:i});this.root=G(e,{name:p,keys:f,signal:s,host:t,part:this.guess.id}),this.root.classList.add("kit-guess");let g=[h("p",{class:"kit-question",id:l,dir:"auto"},i),t.read("notice")&&h("p",{class:"kit-notice"},t.read("notice")),st(n,()=>this.show()),this.control.node,this.room.node,...this.#e(s),this.live.node];this.root.append(...g.filter(k=>k instanceof Node)),n.listen(k=>k.length&&this.show(),s),this.show()}#e(t){if(!this.guess.known)return[Bt(this.store,t)];let e=new wt(this.store,new yt(this.store),t);return[e.alert,h("p",{class:"kit-saved"},e.text)]}get#s(){let{first:t,note:e}=this.store.of(this.guess.id);return t===null?null:{label:t,note:e??""}}get#o(){let{found:t,kind:e}=this.guess;return a(t?"first":"first-open",{kind:e})}#n(){m(this.hint,this.#o)}show(){let t=this.guess.earlier&&this.store.of(this.guess.earlier).first;t&&this.control.remind?.(t);let e=this.#s;if(!e||this.#t)return;this.#t=!0,this.root.dataset.finished="",Q(this.root,()=>{this.control.open(e),this.room.open(e)});let{id:s}=this.guess;this.store.of(s).locked||this.store.compared([s])}commit(){if(this.#t)return;let t=this.control.chosen();if(!t){let n=a(`choose-first-${this.guess.kind}`);return m(this.hint,n),this.live.say(n)}let{id:e,after:s}=this.guess;t.note&&this.store.note(e,t.note),this.store.judge(e,t.label),this.live.say(`${Co(this.guess,t)} ${s}`.trim())}},Bi=ot(o=>new Ri(o)),_0=K(Bi);B(Ae);var zi=class{#t="";constructor({host:t,el:e,signal:s}){this.host=t;let n=a("lesson-name",{number:this.lesson.number});this.live=H(),this.rows=h("ul",{class:"kit-lesson-rows"}),this.copies=h("span",{}),this.main=y("","",()=>this.copy(),{class:"kit-main"}),this.main.append(this.copies),this.said=h("p",{class:"kit-lesson-said"}),this.left=h("p",{class:"kit-quiet"}),this.words=h("div",{}),this.codes=h("p",{class:"kit-code kit-lesson-codes",hidden:!0}),this.root=G(e,{name:n,keys:{},signal:s}),this.root.classList.add("kit-lesson"),this.root.append(h("p",{class:"kit-heading"},n),this.rows,h("p",{},a("lesson-how")),h("div",{class:"kit-tools"},this.main,this.said),this.codes,this.words,this.left,this.live.node);let i=()=>t.write({looked:t.read("looked")+1});this.root.addEventListener("pointerenter",i,{signal:s}),this.root.addEventListener("focusin",i,{signal:s}),s.addEventListener("abort",t.listen("lesson",()=>this.show())),i(),this.show()}get lesson(){return this.host.read("lesson")}get#e(){return this.lesson.rows.map(t=>t.code).filter(Boolean)}show(){let t=this.#e,{rows:e}=this.lesson;this.rows.replaceChildren(...e.map(kf)),this.words.replaceChildren(...e.filter(n=>n.words).map(yf)),m(this.copies,a("lesson-copy",{codes:t.length})),this.main.disabled=t.length===0;let s=e.length-t.length;m(this.left,s?a("lesson-left",{open:s}):""),this.#t&&this.#t!==t.join(`
`)&&m(this.said,a("lesson-changed"))}async copy(){let e=this.#e.join(`
`),{name:s}=this.lesson;this.#t=e,this.codes.textContent=e,this.codes.hidden=!1;let n=await we(this.codes,this.main),i=a("lesson-codes",{done:n,name:s});m(this.said,i),this.live.say(i)}};function yf({title:o}){return h("p",{class:"kit-lesson-words"},a("lesson-words",{title:o,download:a("download")}))}function kf({title:o,done:t,open:e,of:s,words:n}){let i=t+e===0?a("lesson-open"):n?a("lesson-written"):t===s?a("lesson-all",{of:s}):a("lesson-done",{done:t,open:e,of:s}),r=h("li",{},h("span",{dir:"auto"},o),h("span",{class:"kit-count"},i));return v(r,"data-state",t+e===0?"open":t+e===s?"all":"some"),r}var qi={share:()=>({}),view:o=>{new zi(o)}},U0=K(qi);var Wh=`# Predict: draw a guess, lock it, then see the figures. Also what Python says of guesses.

predict-name = Predict: { $title }
predict-where = { $drawn } of { $points } drawn
predict-picture = Your guess. { $unit }
predict-place = { $x }, { $curve }
predict-given = Given: { $points }.
predict-point = { $place }: { $value }
not-drawn = not drawn
not-drawn-yet = not drawn yet
draw-here = Draw your guess here

# What the figures are: published, made in a way that is told, or just figures.

made-label =
    { $made ->
        [published] published
        [simulated] simulated
        [computed] computed
        [counted] counted
        [estimated] estimated
        [invented] invented
       *[untold] the figures
    }
made-head =
    { $made ->
        [published] Published
        [simulated] Simulated
        [computed] Computed
        [counted] Counted
        [estimated] Estimated
        [invented] Invented
       *[untold] Figure
    }
made-all =
    { $made ->
        [published] what was published
        [simulated] the simulated figures
        [computed] the computed figures
        [counted] the counted figures
        [estimated] the estimated figures
        [invented] the invented figures
       *[untold] the figures
    }

# Which curve is in hand.

curve-to-draw = Curve to draw
curve-in-front = Curve in front
tabs-draw = Draw:
tabs-in-front = In front:
said-draw-now = Now draw: { $curve }.
said-in-front = In front: { $curve }.

# Before the reveal.

draw-curve = Drag across the picture to draw, or tap where a point shall be.
draw-bars = Drag each bar to its length, or tap where it shall end.
draw-curve-keys = Or by keys: Tab to the picture, then ↑ ↓ to change, ← → to move.
draw-bars-keys = Or by keys: Tab to the picture, then ← → to change, ↑ ↓ to move.
lock = Lock my guess and reveal
draw-one-first =
    { $made ->
        [published] Draw at least one point; then you can lock your guess and see what was published.
        [simulated] Draw at least one point; then you can lock your guess and see the simulated figures.
        [computed] Draw at least one point; then you can lock your guess and see the computed figures.
        [counted] Draw at least one point; then you can lock your guess and see the counted figures.
        [estimated] Draw at least one point; then you can lock your guess and see the estimated figures.
        [invented] Draw at least one point; then you can lock your guess and see the invented figures.
       *[untold] Draw at least one point; then you can lock your guess and see the figures.
    }
all-drawn = All points are drawn. Once you reveal, your guess stays as it is.
points-open =
    { $points ->
        [one] { $points } point is still open. You can reveal now, but what you have not guessed by then stays open.
       *[other] { $points } points are still open. You can reveal now, but what you have not guessed by then stays open.
    }
curve-open = Nothing is drawn for { $curve } yet. You can reveal now, but what you have not guessed by then stays open.
said-drawn = Drawn. { $points }.
said-undone = Undone. { $points }.
nothing-to-undo = There is nothing to undo.

# After the reveal.

legend-you = you
legend-gap = the gap
legend-class = { $name }: median, and from the lowest to the highest
break-about = Dashed line { $which }, { $about }.
source-listed = [{ $number }] { $source }
as-a-table = The same as a table
figures-as-a-table = The figures as a table
table-unit =
    { $made ->
        [published] { $unit }. Gap: you minus published, in points.
        [simulated] { $unit }. Gap: you minus simulated, in points.
        [computed] { $unit }. Gap: you minus computed, in points.
        [counted] { $unit }. Gap: you minus counted, in points.
        [estimated] { $unit }. Gap: you minus estimated, in points.
        [invented] { $unit }. Gap: you minus invented, in points.
       *[untold] { $unit }. Gap: you minus the figure, in points.
    }
table-class = Class: the median of { $name }, and from the lowest to the highest.
column-you = You
column-gap = Gap
column-class = Class
cell-sourced = { $value } [{ $source }]
cell-given = given
cell-open = open

# How far guesses are off.

off-figure =
    { $made ->
        [published] { $figure } was published
        [simulated] the simulated figure is { $figure }
        [computed] the computed figure is { $figure }
        [counted] the counted figure is { $figure }
        [estimated] the estimated figure is { $figure }
        [invented] the invented figure is { $figure }
       *[untold] the figure is { $figure }
    }
off-points =
    { $by ->
        [one] { $by } point
       *[other] { $by } points
    }
off-one =
    { $way ->
        [high] Your guess for { $place } is { off-points } too high: you said { $mine }, and { off-figure }.
        [low] Your guess for { $place } is { off-points } too low: you said { $mine }, and { off-figure }.
       *[right] Your guess for { $place } is right: you said { $mine }, and { off-figure }.
    }
miss =
    { $way ->
        [high] { off-points } too high
       *[low] { off-points } too low
    }
off-on-average =
    { $mean ->
        [one] Your { $guesses } guesses are { $mean } point off on average: { $counts }.
       *[other] Your { $guesses } guesses are { $mean } points off on average: { $counts }.
    }
off-high = { $guesses } too high
off-low = { $guesses } too low
off-none = { $guesses } right
off-most =
    { $way ->
        [high] You are furthest off for { $place }: you said { $mine }, and { off-figure }, so you were { off-points } too high.
       *[low] You are furthest off for { $place }: you said { $mine }, and { off-figure }, so you were { off-points } too low.
    }
nothing-drawn = Draw above, then run this cell.
guess-lock-first = Lock your guess first, with the button under the picture or with .reveal(). Then run this again.

# Keys.

key-five = 5 more or less, for the point that has the focus
key-twenty = 20 more or less
key-ends = 0 and 100
key-tens = 0, 10, … 90
key-same = the same as the point before
key-other-point = next and previous point
key-other-bar = next and previous bar
key-curve = the next curve
key-take-back = take this point back
key-undo-drawing = undo
`;var Ut=o=>Math.round(o*10)/10,ie=o=>{let t=String(o.x);return o.curve?a("predict-place",{x:t,curve:o.curve}):t},Do=o=>o.length?o.reduce((t,e)=>a("in-turn",{before:t,next:e})):"",qo=(o,t)=>`${o}${t&&" "}${t}`,Po=o=>String.fromCharCode(97+o);function Yh(o,{made:t,sign:e}){if(!o.length)return"";let s=o.map(Uh),n=Di(o),i={made:t,place:ie(n.item),mine:qo(n.guess,e),figure:qo(n.item.published,e),by:Math.abs(n.gap),way:Fh(n.gap)};if(s.length===1)return a("off-one",i);let r=vf(s.map(({gap:c})=>c));return n.gap?`${r} ${a("off-most",i)}`:r}var Uh=({item:o,guess:t})=>({item:o,guess:t,gap:Ut(t-o.published)});function Di(o){return o.length?o.map(Uh).reduce((t,e)=>Math.abs(e.gap)>Math.abs(t.gap)?e:t):null}var Wo=o=>a("miss",{by:Math.abs(o),way:Fh(o)}),Fh=o=>o>0?"high":o<0?"low":"right";function vf(o){let t=Ut(o.reduce((n,i)=>n+Math.abs(i),0)/o.length),s=[{id:"off-high",guesses:o.filter(n=>n>0).length},{id:"off-low",guesses:o.filter(n=>n<0).length},{id:"off-none",guesses:o.filter(n=>n===0).length}].filter(({guesses:n})=>n).map(({id:n,guesses:i})=>a(n,{guesses:i}));return a("off-on-average",{guesses:o.length,mean:t,counts:nt(s)})}function Hh(o,t){let e=Math.round(100*(o-t))/100;return`${e>0?"+":e<0?"−":""}${Math.abs(e)}`}function Kh(o,t,e,s){if(!o)return a("draw-one-first",{made:e});if(s)return a("curve-open",{curve:s});let n=t-o;return n?a("points-open",{points:n}):a("all-drawn")}function Vh(o){let t=o.figures.asked.flatMap(e=>{let s=o.valueOf(e);return s===null?[]:[{item:e,guess:s}]});return Yh(t,o.figures.about)}function Zh(o){let{about:t}=o.figures,e=t.breaks.map(({text:s},n)=>a("break-about",{which:Po(n),about:s}));return[...Gh([...e,...t.note?[t.note]:[]]),$f(o),...Gh(t.sources.map((s,n)=>a("source-listed",{number:n+1,source:s}))),...t.notice?[h("p",{class:"kit-small-print"},t.notice)]:[]]}function Gh(o){return o.length?[h("ul",{class:"kit-notes"},...o.map(t=>h("li",{},t)))]:[]}function $f(o){let{about:t,others:e}=o.figures,s=[a("table-unit",{made:t.made,unit:t.unit}),e?a("table-class",{name:e.name}):""],n=a("figures-as-a-table");return h("details",{},h("summary",{},a("as-a-table")),h("p",{class:"kit-quiet kit-unit"},s.join(" ").trim()),h("div",{class:"kit-scroll",tabindex:"0",role:"group","aria-label":n},xf(o)))}function xf(o){let{figures:t}=o,e=Sf(t);return h("table",{class:"kit-figures"},h("thead",{},h("tr",{},...e.map(s=>h("th",{scope:"col"},s)))),...t.curves.map(s=>Ef(o,s,e.length)))}function Sf({about:o,others:t}){let{xName:e}=o;return[e.charAt(0).toUpperCase()+e.slice(1),a("column-you"),a("made-head",{made:o.made}),a("column-gap"),...t?[a("column-class")]:[]]}function Ef(o,t,e){let{figures:s}=o,n=h("th",{scope:"rowgroup",colspan:e},t);return h("tbody",{},s.several?h("tr",{},n):null,...s.onCurve(t).map(i=>Of(o,i)))}function Of(o,t){let{others:e}=o.figures,s=o.valueOf(t),n=[t.given?a("cell-given"):s??a("cell-open"),Tf(t),s===null?"":Hh(s,t.published),...e?[Af(o,t)]:[]];return h("tr",{},h("th",{scope:"row"},String(t.x)),...n.map(i=>h("td",{},String(i))))}function Af({figures:o},t){let e=o.spreadOf(t);if(!e)return"";let[s,n,i]=e;return`${n} (${s}–${i})`}function Tf({published:o,source:t}){return t?a("cell-sourced",{value:String(o),source:t}):o}var Yo=class{constructor(t,e){let{figures:s}=t;this.drawing=t,this.help=V(a("keys"),"?",ut(jf(s))),this.undo=h("button",{type:"button",class:"kit-tool",onclick:()=>e.undo()},a("undo")," ",h("kbd",{"aria-hidden":"true"},"⌫")),this.open=h("span",{id:D()});let n=a("points-open",{points:s.asked.length}),i=h("p",{class:"kit-still-open","data-longest":n},this.open);this.lock=h("button",{type:"button",class:"kit-main",onclick:()=>e.reveal(),"aria-describedby":this.open.id},a("lock")),this.node=h("div",{},If(s),h("div",{class:"kit-tools"},i,this.lock,this.undo,this.help.button),this.help.panel)}show(){let{figures:t,drawn:e,canUndo:s,locked:n}=this.drawing;this.node.hidden=n,v(this.lock,"data-waits",e.length?null:"");let{made:i}=t.about;this.open.textContent=Kh(e.length,t.asked.length,i,this.drawing.bare),this.undo.disabled=!s}},Mf=({bars:o})=>o?["← →","↑ ↓"]:["↑ ↓","← →"],If=({bars:o})=>h("p",{class:"kit-quiet kit-ways"},a(o?"draw-bars":"draw-curve")," ",h("span",{class:"kit-by-keys"},a(o?"draw-bars-keys":"draw-curve-keys")));function jf(o){let[t,e]=Mf(o),s=[["c",a("key-curve")]];return[[t,a("key-five")],["PgUp PgDn",a("key-twenty")],["Home End",a("key-ends")],["0 … 9",a("key-tens")],["Enter",a("key-same")],[e,a(o.bars?"key-other-bar":"key-other-point")],...o.oneInFront?s:[],["Delete",a("key-take-back")],["Backspace",a("key-undo-drawing")],["?",a("key-help")]]}var Jt=5,Jh=o=>Jt*Math.round(Math.min(100,Math.max(0,o))/Jt),Uo=class{#t;#e=new Map;#s=[];constructor(t,e){this.figures=t,this.#t=e,this.active=t.curves[0],this.held=null}get locked(){return this.figures.asked.some(t=>this.#t.of(t.id).locked)}#o(t){let{first:e}=this.#t.of(t.id);return e===null?null:Number(e)}valueOf(t){if(t.given)return null;let e=this.#e.get(t.id);return e===void 0?this.#o(t):e}known(t){return t.given?t.published:this.valueOf(t)}get bare(){let{curves:t,asked:e}=this.figures,s=new Set(this.drawn.map(n=>n.curve));return t.find(n=>!s.has(n)&&e.some(i=>i.curve===n))}get drawn(){return this.figures.asked.filter(t=>this.valueOf(t)!==null)}get inReach(){let{asked:t,bars:e}=this.figures;return t.filter(s=>e||s.curve===this.active)}said(t){let e=t.map(s=>{let n=this.valueOf(s),i=n===null?a("not-drawn"):this.figures.shown(n);return a("predict-point",{place:ie(s),value:i})});return Do(e)}get miss(){let t=this.figures.asked.flatMap(s=>{let n=this.valueOf(s);return n===null?[]:[{item:s,guess:n}]}),e=Di(t);return e?.gap?e:null}get canUndo(){return this.#s.length>0}startOf(t){let e=this.figures.onCurve(t.curve),s=e.slice(0,e.indexOf(t)).map(n=>this.known(n));return Jh(s.findLast(n=>n!==null)??50)}draft(t,e){this.#e.set(t.id,e===null?null:Jh(e))}dropDrafts(){this.#e.clear()}commit(){let t=this.figures.asked.filter(s=>this.#e.has(s.id)&&this.valueOf(s)!==this.#o(s)),e=t.map(s=>({item:s,value:this.valueOf(s)}));return this.#e.clear(),this.locked||!e.length?[]:(this.#s.push(t.map(s=>({item:s,value:this.#o(s)}))),this.#n(e),t)}undo(){let t=this.#s.pop();return t?(this.#n(t),t.map(({item:e})=>e)):null}#n(t){for(let{item:e,value:s}of t)this.#t.judge(e.id,s===null?null:String(s))}lock(){this.#t.compared(this.drawn.map(t=>t.id))}};var Fo=class{constructor(t,e){this.about=t,this.others=e,this.items=t.items,this.curves=t.curves,this.asked=t.items.filter(s=>!s.given),this.given=t.items.filter(s=>s.given),this.bars=t.kind==="bars",this.several=t.curves.length>1,this.oneInFront=this.several&&!this.bars}onCurve(t){return this.items.filter(e=>e.curve===t)}get label(){return a("made-label",{made:this.about.made})}shapeOf(t){return this.curves.indexOf(t)}shown(t){return qo(t,this.about.sign)}spreadOf({id:t}){let{others:e}=this;return e&&Object.hasOwn(e.spread,t)?e.spread[t]:null}};function kt(o,t={},...e){let s=document.createElementNS("http://www.w3.org/2000/svg",o);for(let[n,i]of Object.entries(t))s.setAttribute(n,String(i));return s.append(...e),s}function W(o,t,e,s="middle",n=""){return kt("text",{x:o,y:t,"text-anchor":s,class:n},String(e))}function L(o,t,e={}){return kt("path",{d:o,class:t,...e})}function Ft(o,t,e,s,n){return kt("rect",{x:o,y:t,width:e,height:s,class:n})}function Pi(o){return o.map((e,s)=>e?`${s>0&&o[s-1]?"L":"M"}${e[0]} ${e[1]}`:"").join("")}function Ht(o,t,e,s,n){if(o===1)return Ft(t-s,e-s,2*s,2*s,n);if(o===2)return L(`M${t} ${e-1.3*s}L${t+1.2*s} ${e+s}H${t-1.2*s}Z`,n);if(o===3){let i=1.4*s;return L(`M${t} ${e-i}L${t+i} ${e}L${t} ${e+i}L${t-i} ${e}Z`,n)}return kt("circle",{cx:t,cy:e,r:s,class:n})}function fs(o,t){return 7*o.length>t?`${o.slice(0,Math.max(1,t/7-1))}…`:o}var Xh=["7 4","2 4","13 4 2 4","20 6"],_e=o=>Xh[o%Xh.length];function Kt(...o){return kt("svg",{width:34,height:14,viewBox:"0 0 34 14","aria-hidden":"true",class:"kit-swatch"},...o)}function Qh({bars:o,label:t,others:e}){return[Ho(o?Cf():Lf(),t),Ho(o?Nf():_f(),a("legend-you")),Ho(Kt(Ft(1,1,32,12,"kit-gap")),a("legend-gap")),...e?[Ho(Rf(),a("legend-class",{name:e.name}))]:[]]}var Ho=(o,t)=>h("li",{},o,t),Cf=()=>Kt(Ft(1,2,32,10,"kit-published-bar")),Nf=()=>Kt(Ft(1,2,32,10,"kit-guess-bar")),Lf=()=>Kt(L("M1 7H33","kit-published"),Ht(0,17,7,4,"kit-published-mark")),_f=()=>Kt(L("M1 7H33","kit-guess",{"stroke-dasharray":_e(0)}),Ht(0,17,7,4,"kit-guess-mark")),Rf=()=>Kt(L("M2 2v10M2 7H32M32 2v10","kit-class"),L("M14 0v14","kit-class kit-median"));function tc(o,t){let{figures:e,held:s,locked:n}=o;return[...Bf(t),...zf(t),...e.items.flatMap(i=>{let r=new Wi(o,t,i);return[r.name(),...n?r.after():r.before()]}),...s&&!n?[qf(t,s)]:[]]}function Bf({box:o,of:t}){let e=t(20)-t(0)<28?50:20;return Array.from({length:100/e+1},(n,i)=>e*i).flatMap(n=>[L(`M${t(n)} ${o.top}V${o.bottom}`,"kit-grid"),W(t(n),o.top-6,n,"middle","kit-small")])}function zf({headings:o,width:t}){return o.map(([e,s])=>W(4,s,fs(e,t-50),"start","kit-name"))}function qf({box:o,row:t,at:e},s){return kt("rect",{x:o.left-4,y:e(s)-t/2+2,width:o.right-o.left+8,height:t-4,rx:4,class:"kit-ring"})}var Wi=class{constructor(t,e,s){this.drawing=t,this.layout=e,this.item=s,this.y=e.at(s)}name(){let t=this.layout.box.left-8;return W(t,this.y+4,fs(String(this.item.x),t),"end")}before(){let{item:t,y:e}=this,{of:s}=this.layout,n=this.drawing.known(t);return n===null?[Ft(s(0),e-10,s(100)-s(0),20,"kit-track"),W(s(0)+12,e+5,"?","middle","kit-small")]:t.given?[this.#o(n,e-10,20,"kit-published-bar"),W(s(n)+7,e+5,n,"start","kit-small")]:[this.#o(n,e-10,20,"kit-guess-bar"),L(`M${s(n)} ${e-13}v26`,"kit-handle"),W(s(n)+7,e+5,n,"start","kit-value")]}after(){let{y:t}=this,{published:e}=this.item,s=this.layout.of(e)+6;return[...this.#t(),this.#o(e,t-16,14,"kit-published-bar"),W(s,t-4,Ut(e),"start","kit-small kit-number"),...this.#s()]}#t(){let{item:t,y:e}=this,{of:s}=this.layout,n=this.drawing.valueOf(t);if(n===null)return[];let i=Math.min(n,t.published),r=Math.max(n,t.published);return[Ft(s(i),e-18,s(r)-s(i),36,"kit-gap"),...this.#e(s(i),s(r)),this.#o(n,e+2,14,"kit-guess-bar"),L(`M${s(n)} ${e}v18`,"kit-handle"),W(s(n)+6,e+14,n,"start","kit-small")]}#e(t,e){let{miss:s}=this.drawing;if(s?.item!==this.item)return[];let{y:n}=this,i=L(`M${t} ${n}H${e}`,"kit-miss"),r=Wo(s.gap),c=6.8*r.length,{width:l,box:u}=this.layout;return e+40+c<l?[i,W(e+40,n+4,r,"start","kit-miss-said")]:l-u.left<c||s.gap>0&&e-6-c<u.left?[i]:s.gap>0?[i,W(e-6,n+14,r,"end","kit-miss-said")]:[i,W(Math.min(t+28,l-c),n+14,r,"start","kit-miss-said")]}#s(){let{y:t}=this,e=this.drawing.figures.spreadOf(this.item);if(!e)return[];let[s,n,i]=e.map(this.layout.of);return[L(`M${s} ${t-3}v6M${s} ${t}H${i}M${i} ${t-3}v6`,"kit-class"),L(`M${n} ${t-9}v18`,"kit-class kit-median")]}#o(t,e,s,n){let{of:i}=this.layout;return Ft(i(0),e,Math.max(1,i(t)-i(0)),s,n)}};var Df=24,Ko=class{constructor(t,e,s){this.name=s,this.drawing=t,this.layout=e,this.figures=t.figures,this.items=this.figures.onCurve(s),this.shape=this.figures.shapeOf(s),this.front=s===t.active,this.locked=t.locked}draw(){let{front:t,items:e,locked:s}=this;return kt("g",{class:t?"":"kit-back"},...s&&t?this.#e():[],...!s&&t?e.flatMap(n=>this.#a(n)):[],...this.#h(),...s?this.#c():[],...e.flatMap(n=>this.#u(n)),...s&&t?this.#p():[],...s?this.#n():[])}get guess(){return this.items.flatMap(t=>{let e=this.drawing.known(t);return e===null?[]:[this.#t(t,e)]})}get published(){return this.items.map(t=>this.#t(t,t.published))}#t(t,e){return[this.layout.at(t),this.layout.of(e)]}#e(){let{items:t}=this;return[...t.flatMap(e=>this.#s(e)),...t.flatMap((e,s)=>this.#o(e,t[s-1]))]}#s(t){let e=this.figures.spreadOf(t);if(!e)return[];let[s,n,i]=e.map(this.layout.of),r=this.layout.at(t);return[L(`M${r-5} ${s}h10M${r} ${s}V${i}M${r-5} ${i}h10`,"kit-class"),L(`M${r-9} ${n}h18`,"kit-class kit-median")]}#o(t,e){let{at:s,of:n}=this.layout,i=this.drawing.known(t);if(i===null)return[];let[r,c,l]=[s(t),n(i),n(t.published)],u=L(`M${r} ${c}V${l}`,"kit-gap-line"),d=e?this.drawing.known(e):null;if(!e||d===null)return[u];let f=`M${s(e)} ${n(d)}`,p=`L${s(e)} ${n(e.published)}Z`;return[L(`${f}L${r} ${c}V${l}${p}`,"kit-gap"),u]}#n(){let{miss:t}=this.drawing;if(t?.item.curve!==this.name)return[];let{at:e,of:s,box:n}=this.layout,[i,r,c]=[e(t.item),s(t.guess),s(t.item.published)],l=Wo(t.gap),u=3.8*l.length,d=Math.max(n.left+u,Math.min(i,n.right-u)),f=r+(t.gap>0?-12:22),p=this.#r(f,d-u,d+u),g=L(`M${i} ${r}V${c}`,"kit-miss");return Math.abs(p-f)>Df?[g]:[g,W(d,p,l,"middle","kit-miss-said")]}#r(t,e,s){let{box:n,at:i}=this.layout,c=this.figures.items.filter(d=>i(d)>e-10&&i(d)<s+10).flatMap(d=>this.#i(d)),l=d=>d>=n.top-4&&d<=n.bottom-4&&c.every(f=>Math.abs(f-d)>=13),u=Array.from({length:60},(d,f)=>(f%2?-4:4)*Math.ceil(f/2));return t+(u.find(d=>l(t+d))??0)}#i(t){let{of:e}=this.layout,s=this.drawing.known(t),n=[t.published,...s===null?[]:[s]].map(i=>e(i)+4);return t.curve===this.drawing.active?[...n,this.#m(t)]:n}#a(t){if(this.drawing.known(t)!==null)return[];let{at:e,box:s}=this.layout;return[L(`M${e(t)} ${s.top}V${s.bottom}`,"kit-track"),W(e(t),s.bottom-6,"?","middle","kit-small")]}#h(){return this.items.some(e=>this.drawing.valueOf(e)!==null)?[L(Pi(this.guess),"kit-guess",{"stroke-dasharray":_e(this.shape)})]:[]}#c(){let{items:t,published:e,shape:s}=this,n=t.map((r,c)=>c>0&&this.#d(t[c-1],r)),i=e.flatMap((r,c)=>n[c]?[null,r]:[r]);return[L(Pi(i),"kit-published",{pathLength:1}),...e.map(([r,c])=>Ht(s,r,c,4,"kit-published-mark"))]}#d(t,e){let{breaks:s}=this.figures.about;return s.some(({at:n})=>Number(t.x)<n&&n<Number(e.x))}#u(t){let e=this.drawing.known(t);if(e===null)return[];let[s,n]=this.#t(t,e);if(!t.given)return[Ht(this.shape,s,n,this.locked?4:6,"kit-guess-mark")];let i=Ht(this.shape,s,n,4,"kit-published-mark");return this.locked||!this.front?[i]:[i,W(s,this.#l(t,n),Ut(e),"middle","kit-small")]}#l(t,e){let s=this.items[this.items.indexOf(t)+1],n=s&&this.drawing.known(s);return n&&n>t.published?e+18:e-10}#p(){let{miss:t}=this.drawing,e=[this.items[0],this.items[this.items.length-1]],s=r=>r===t?.item?2:e.includes(r)?1:0,n=[...this.items].sort((r,c)=>s(c)-s(r)),i=[];for(let r of n)i.some(c=>this.#f(r,c))||i.push(r);return i.map(r=>this.#g(r))}#f(t,e){let s=`${Ut(t.published)}${Ut(e.published)}`.length,n=Math.abs(this.layout.at(t)-this.layout.at(e)),i=Math.abs(this.#m(t)-this.#m(e));return n<3.5*s+2&&i<12}#g(t){let e=this.layout.at(t),s=this.#m(t);return W(e,s,Ut(t.published),"middle","kit-small kit-number")}#m(t){let e=this.drawing.known(t),s=e===null||e<=t.published;return this.layout.of(t.published)+(s?-9:18)}};function ec(o,t){let{figures:e,active:s,held:n,locked:i}=o,c=[...e.curves.filter(u=>u!==s),s].map(u=>new Ko(o,t,u)),l=c.flatMap(Uf);return[...Pf(t),...Wf(t),...i?Yf(e.about.breaks,t):[],...c.map(u=>u.draw()),...t.narrow?[]:Ff(l,t,i?11:18),...n&&!i&&n.curve===s?Kf(o,t,n):[],...i||n||o.drawn.length?[]:[Gf(t)]]}function Pf({box:o,of:t}){return[0,20,40,60,80,100].flatMap(e=>[L(`M${o.left} ${t(e)}H${o.right}`,"kit-grid"),W(o.left-5,t(e)+4,e,"end","kit-small")])}function Wf({xs:o,spot:t,box:e}){let[s,...n]=o,i=[];for(let r of[...n.splice(-1),s,...n.reverse()])i.every(c=>Math.abs(t(c)-t(r))>=31)&&i.push(r);return i.map(r=>W(t(r),e.bottom+30,r,"middle","kit-small"))}function Yf(o,{spot:t,box:e}){return o.flatMap(({at:s},n)=>{if(n&&o[n-1].at===s)return[];let i=o.flatMap((r,c)=>r.at===s?[Po(c)]:[]).join(" ");return[L(`M${t(s)} ${e.top}V${e.bottom}`,"kit-break"),W(t(s),e.top-18,i,"middle","kit-small")]})}function Uf({name:o,figures:t,front:e,guess:s,locked:n,published:i}){let[r,c]=[s.slice(-1),i.slice(-1)];return t.several?(n?c:r).map(l=>({spot:l,name:o,front:e})):n?[...c.map(l=>({spot:l,name:t.label,front:e})),...r.map(l=>({spot:l,name:a("legend-you"),front:e}))]:[]}function Ff(o,{box:t,width:e},s){let n=[...o].sort((c,l)=>c.spot[1]-l.spot[1]),i=n.map(({spot:[c]})=>t.bottom-(c<t.right-20?24:4)),r=Hf(n.map(({spot:c})=>c[1]+4),i);return n.map(({spot:[c],name:l,front:u},d)=>{let f=fs(l,Math.max(90,e-c-11));return W(c+s,r[d],f,"start",u?"kit-name":"kit-name kit-back")})}function Hf(o,t){let s=[...o];for(let n=1;n<s.length;n++)s[n]=Math.max(s[n],s[n-1]+15);for(let n=s.length-1;n>=0;n--)s[n]=Math.min(s[n],t[n],(s[n+1]??Number.POSITIVE_INFINITY)-15);return s}function Kf(o,{at:t,of:e,box:s},n){let i=o.valueOf(n),[r,c]=[t(n),e(i??o.startOf(n))],l=i===null?a("not-drawn"):o.figures.shown(i);return[kt("circle",{cx:r,cy:c,r:13,class:"kit-ring"}),W(r,c<s.top+20?c+29:c-18,l,"middle","kit-value")]}function Gf({box:o}){let[t,e]=[(o.left+o.right)/2,(o.top+o.bottom)/2];return W(t,e,a("draw-here"),"middle","kit-invite")}function sc(o,t,e){let s=o<480?290:310,n=o<400,i=Math.max(18,...e.map(p=>14+7*p.length)),r=n?26:36,c=o-(n?4:Math.min(110,i)),l={left:r,right:c,top:32,bottom:s-38},u=l.bottom-l.top,d=[...new Set(t.map(p=>Number(p.x)))].sort((p,g)=>p-g),f=Zf(d,l.left+14,l.right-14);return{bars:!1,width:o,height:s,box:l,xs:d,spot:f,narrow:n,at:p=>f(Number(p.x)),of:p=>l.bottom-u*p/100,along:({x:p})=>p,...Vf({left:l.left-6,right:l.right+6,top:l.top-16,bottom:l.bottom+10}),valueAt:({y:p})=>100*(l.bottom-p)/u}}function Vf(o){let{left:t,right:e,top:s,bottom:n}=o;return{canvas:o,within:({x:r,y:c})=>r>=t&&r<=e&&c>=s&&c<=n}}function Zf(o,t,e){let s=o[o.length-1]-o[0];return s?n=>t+(e-t)*(n-o[0])/s:()=>(t+e)/2}function oc(o,t,e,s){let n=s?46:o<400?42:34,i=20,r=Math.max(...t.map(g=>String(g.x).length)),c=Math.min(o/3,14+7*r),l=o-44,u=l-c,{middles:d,headings:f,end:p}=Jf(t,e,i,n);return{bars:!0,width:o,height:p+8,row:n,headings:f,box:{left:c,right:l,top:i,bottom:p+2},at:g=>d.get(g)??0,of:g=>c+u*g/100,along:({y:g})=>g,within:({x:g,y:k})=>g>c-8&&[...d.values()].some(b=>Math.abs(b-k)<=n/2),valueAt:({x:g})=>100*(g-c)/u}}function Jf(o,t,e,s){let n=new Map,i=[],r=e;for(let c of t){c&&(r+=26,i.push([c,r-8]));for(let l of o.filter(u=>u.curve===c))n.set(l,r+s/2),r+=s}return{middles:n,headings:i,end:r}}var Go=class{#t;constructor(t,e,s){let{figures:n}=t;this.drawing=t,this.actions=e,this.#t=new Map(n.asked.map(i=>[i,this.#e(i,s)])),this.groups=n.curves.map(i=>h("div",{role:"group","aria-label":i||n.about.title},...n.asked.filter(r=>r.curve===i).map(r=>this.of(r))))}of(t){return this.#t.get(t)}show(){let{drawing:t}=this,{figures:e,held:s,inReach:n,locked:i}=t;this.groups.forEach((c,l)=>{let u=e.oneInFront&&e.curves[l]!==t.active;c.hidden=i||u});let r=s&&n.includes(s)?s:n[0];for(let[c,l]of this.#t){let u=t.valueOf(c),d=u===null?a("not-drawn-yet"):e.shown(u);l.value=String(u??t.startOf(c)),l.setAttribute("aria-valuetext",d),l.tabIndex=c===r?0:-1}}place(t){let{box:e}=t;for(let[s,{style:n}]of this.#t){let i=t.at(s),[r,c,l,u]=t.bars?[e.left,i-t.row/2,e.right-e.left,t.row]:[i-14,e.top,28,e.bottom-e.top];n.left=`${r}px`,n.top=`${c}px`,n.width=`${l}px`,n.height=`${u}px`}}#e(t,e){let{drawing:s,actions:n}=this,i=h("input",{type:"range",min:0,max:100,step:Jt,"aria-label":ie(t),"aria-orientation":s.figures.bars?"horizontal":"vertical"}),r=()=>{s.held=t,n.show()},c=()=>{n.commit(),s.held===t&&(s.held=null),n.paint()};return i.addEventListener("focus",r,{signal:e}),i.addEventListener("blur",c,{signal:e}),i.addEventListener("input",()=>n.change(t,Number(i.value)),{signal:e}),i.addEventListener("keydown",l=>this.#s(l,t),{signal:e}),i}#s(t,e){let s=fe(t)&&this.#o(e)[t.key];s&&(t.preventDefault(),t.stopPropagation(),s())}#o(t){let{drawing:e}=this,{bars:s}=e.figures,n=e.valueOf(t)??e.startOf(t),i=c=>()=>this.actions.change(t,c);return{...Object.fromEntries([0,1,2,3,4,5,6,7,8,9].map(c=>[c,i(10*c)])),[s?"ArrowRight":"ArrowUp"]:i(n+Jt),[s?"ArrowLeft":"ArrowDown"]:i(n-Jt),[s?"ArrowDown":"ArrowRight"]:()=>this.#n(t,1),[s?"ArrowUp":"ArrowLeft"]:()=>this.#n(t,-1),PageUp:i(n+4*Jt),PageDown:i(n-4*Jt),Home:i(0),End:i(100),Enter:i(n),Delete:i(null)}}#n(t,e){let{inReach:s}=this.drawing;this.of(s[s.indexOf(t)+e]??t).focus()}};var Xf=900,Vo=class{#t=-1/0;constructor(t,e,s){let{about:n}=t.figures;this.drawing=t,this.svg=kt("svg",{"aria-hidden":"true"}),this.canvas=h("div",{class:"kit-canvas"}),this.sliders=new Go(t,e,s),this.node=h("div",{class:"kit-plot","data-kind":n.kind,role:"group","aria-label":a("predict-picture",{unit:n.unit})},this.svg,this.canvas,...this.sliders.groups),this.layout=this.#s()}grow(){this.#t=performance.now()}show(){this.node.classList.toggle("kit-open",!this.drawing.locked),this.sliders.show()}paint(){let{drawing:t,svg:e}=this,s=this.#s();this.layout=s,e.setAttribute("width",String(s.width)),e.setAttribute("height",String(s.height));let n=performance.now()-this.#t<Xf;this.node.classList.toggle("kit-grown",n),e.replaceChildren(...s.bars?tc(t,s):ec(t,s)),this.#e(s),this.sliders.place(s)}#e(t){if(this.canvas.hidden=t.bars||this.drawing.locked,t.bars)return;let{left:e,right:s,top:n,bottom:i}=t.canvas;Object.assign(this.canvas.style,{left:`${e}px`,top:`${n}px`,width:`${s-e}px`,height:`${i-n}px`})}#s(){let{figures:t,locked:e}=this.drawing,s=this.node.clientWidth||600;if(t.bars)return oc(s,t.items,t.curves,e);let n=t.several?t.curves:e?[t.label]:[];return sc(s,t.items,n)}watchWidth(t){let e=new ResizeObserver(()=>{let{clientWidth:s}=this.node;s&&s!==this.layout.width&&this.paint()});e.observe(this.node),t.addEventListener("abort",()=>e.disconnect())}};var[nc,Yi]=[3,10],Zo=class{#t=null;#e=null;constructor(t,e,s,n){this.drawing=t,this.plot=e,this.actions=s,e.node.addEventListener("pointerdown",i=>this.#s(i),{signal:n}),e.node.addEventListener("pointermove",i=>this.#r(i),{signal:n}),e.node.addEventListener("pointerup",i=>this.#i(i),{signal:n}),e.node.addEventListener("pointercancel",i=>this.#a(i),{signal:n})}#s(t){if(this.drawing.locked||t.button!==0||this.#t||this.#e)return;let e=this.#g(t);if(!this.plot.layout.within(e))return;t.preventDefault(),this.drawing.figures.bars&&Li(t)?this.#e={id:t.pointerId,from:e}:this.#o(t.pointerId,e)}#o(t,e){this.#e=null,this.#d(e),this.actions.commit();let s=this.#l(e),n={item:s,spot:e};this.#t={id:t,item:s,from:e,last:e,swept:!1,held:n},this.plot.node.setPointerCapture(t),this.plot.sliders.of(s).focus({preventScroll:!0}),this.#f(s,e),this.actions.show()}#n({id:t,from:e},s){let n=Lo(e,s);n==="aside"?this.#o(t,e):n==="upright"&&(this.#e=null)}#r(t){t.pointerId===this.#e?.id&&this.#n(this.#e,this.#g(t));let e=this.#t;if(!e||t.pointerId!==e.id)return;let s=this.#g(t),{from:n,last:i}=e;e.last=s;let r=Math.abs(s.x-n.x);r>=Yi&&!this.drawing.figures.bars&&(e.swept=!0),!e.swept&&r<=nc&&(e.held={item:e.item,spot:s}),e.swept?this.#h(e,i,s):this.#f(e.item,s),this.drawing.held=e.item,this.actions.show()}#i(t){t.pointerId===this.#e?.id&&this.#o(t.pointerId,this.#e.from);let e=this.#t;if(!e||t.pointerId!==e.id)return;let{swept:s,last:n}=e;this.#t=null;let i=s?this.#l(n):e.item;s&&this.#p(i,n)<14&&this.#f(i,n);let r=this.actions.commit();this.plot.sliders.of(i).focus({preventScroll:!0}),this.actions.show(),r.length&&this.actions.say(a("said-drawn",{points:this.drawing.said(r)}))}#a(t){t.pointerId===this.#e?.id&&(this.#e=null),t.pointerId===this.#t?.id&&(this.#t=null,this.drawing.dropDrafts(),this.actions.show())}#h(t,e,s){let{layout:n}=this.plot,i=this.#l(s),r=s.x<e.x?[...this.drawing.inReach].reverse():this.drawing.inReach;for(let u of r){let d=n.at(u);if(!((d-e.x)*(d-s.x)<=0&&e.x!==s.x))continue;let p=(d-e.x)/(s.x-e.x),g={x:d,y:e.y+p*(s.y-e.y)};this.#c(t,g),t.item=u,t.held={item:u,spot:g},this.#f(u,g)}this.#c(t,s);let c=Math.abs(s.y-e.y)>Math.abs(s.x-e.x),l=this.#p(i,s);!c||l>=Yi||(l<=nc&&(t.held={item:i,spot:s}),t.item=i,this.#f(i,s))}#c(t,e){let{held:s}=t;!s||Math.abs(e.x-s.spot.x)<Yi||(t.held=null,this.#f(s.item,s.spot))}#d(t){let{drawing:e}=this,{asked:s,bars:n}=e.figures;if(n||e.inReach.some(r=>this.#u(r,t)))return;let i=s.find(r=>this.#u(r,t));i&&this.actions.choose(i.curve)}#u(t,e){let{layout:s}=this.plot,n=this.drawing.known(t);return n===null?!1:Math.hypot(s.at(t)-e.x,s.of(n)-e.y)<14}#l(t){return this.drawing.inReach.reduce((e,s)=>this.#p(s,t)<this.#p(e,t)?s:e)}#p(t,e){let{layout:s}=this.plot;return Math.abs(s.at(t)-s.along(e))}#f(t,e){this.drawing.draft(t,this.plot.layout.valueAt(e))}#g(t){let e=this.plot.svg.getBoundingClientRect();return{x:t.clientX-e.left,y:t.clientY-e.top}}};var Jo=class{constructor(t,e){let{figures:s}=t;this.drawing=t,this.label=h("span",{class:"kit-quiet"}),this.buttons=s.curves.map((n,i)=>Qf(n,i,()=>e.choose(n))),this.node=h("div",{class:"kit-tools",role:"group","aria-label":a("curve-to-draw"),hidden:!s.oneInFront},this.label,...this.buttons)}show(){let{figures:t,active:e,locked:s}=this.drawing;this.label.textContent=a(s?"tabs-in-front":"tabs-draw"),this.node.setAttribute("aria-label",a(s?"curve-in-front":"curve-to-draw")),this.buttons.forEach((n,i)=>{n.setAttribute("aria-pressed",String(t.curves[i]===e))})}};function Qf(o,t,e){let s=Kt(L("M1 7H33","kit-guess",{"stroke-dasharray":_e(t)}),Ht(t,17,7,4,"kit-guess-mark"));return h("button",{type:"button",class:"kit-tool kit-tab",onclick:e},s,o)}B(Wh);var tp=400,Ui=class{#t;constructor({host:t,el:e,signal:s,store:n}){let i=t.read("others"),r=new Fo(t.read("prediction"),i),c=new Uo(r,n),l=this.#e(r);this.figures=r,this.drawing=c,this.live=H(),this.count=h("p",{class:"kit-count"}),this.note=h("p",{class:"kit-quiet"},r.about.note),this.note.hidden=!r.about.note,this.tabs=new Jo(c,this),this.plot=new Vo(c,this,s),this.before=new Yo(c,this),this.verdict=h("p",{class:"kit-verdict",tabindex:"-1",hidden:!0}),this.legend=h("ul",{class:"kit-legend",hidden:!0}),this.after=h("div",{hidden:!0}),new Zo(c,this.plot,this,s);let u=G(e,{name:a("predict-name",{title:r.about.title}),keys:l,signal:s,host:t});u.classList.add("kit-predict"),u.append(...this.#s(t.read("notice"),n,s)),n.listen(d=>d.length&&this.show(),s),addEventListener("pagehide",()=>this.commit(),{signal:s}),s.addEventListener("abort",()=>this.commit()),this.show(),this.plot.watchWidth(s)}#e({oneInFront:t}){return{Backspace:()=>this.undo(),...t&&{c:()=>this.#r()},"?":()=>this.before.help.toggle(),Escape:()=>this.before.help.toggle(!1)}}#s(t,e,s){let{about:n,given:i}=this.figures;return[this.count,h("p",{class:"kit-heading"},n.title),h("p",{},n.question),this.verdict,this.note,t&&h("p",{class:"kit-notice"},t),st(e,()=>this.show()),h("div",{class:"kit-over"},h("p",{class:"kit-quiet kit-unit"},n.unit),this.tabs.node),i.length&&h("p",{class:"kit-unseen"},a("predict-given",{points:this.#o()})),this.legend,this.plot.node,this.before.node,this.after,Bt(e,s),this.live.node].filter(r=>r instanceof Node)}#o(){let{figures:t}=this,e=t.given.map(s=>a("predict-point",{place:ie(s),value:t.shown(s.published)}));return Do(e)}show(){let{drawing:t,figures:e}=this,s={drawn:t.drawn.length,points:e.asked.length};this.count.textContent=a("predict-where",s),this.tabs.show(),this.before.show(),this.plot.show(),t.locked&&this.after.hidden&&this.#n(),this.paint()}paint(){this.plot.paint()}#n(){m(this.verdict,Vh(this.drawing)),this.verdict.hidden=!1,this.count.hidden=!0,this.note.hidden=!0,this.after.replaceChildren(...Zh(this.drawing)),this.legend.replaceChildren(...Qh(this.figures)),this.legend.hidden=!1,this.after.hidden=!1}say(t){this.live.say(t)}change(t,e){this.drawing.locked||(this.drawing.draft(t,e),this.show(),clearTimeout(this.#t),this.#t=setTimeout(()=>this.commit(),tp))}commit(){clearTimeout(this.#t);let t=this.drawing.commit();return t.length&&this.show(),t}undo(){let{drawing:t,figures:e}=this;if(t.locked)return;this.commit();let s=t.undo();if(!s)return this.say(a("nothing-to-undo"));e.bars||(t.active=s[0].curve),this.show(),this.say(a("said-undone",{points:t.said(s)}))}choose(t){let{drawing:e}=this;this.commit();let s=e.held!==null;e.active=t,e.held=null,this.show(),s?this.plot.sliders.of(e.inReach[0]).focus():this.say(a(e.locked?"said-in-front":"said-draw-now",{curve:t}))}#r(){let{curves:t}=this.figures;this.choose(t[(t.indexOf(this.drawing.active)+1)%t.length])}reveal(){let{drawing:t}=this;if(this.commit(),!(t.locked||!t.drawn.length)){this.plot.grow(),t.lock(),this.verdict.focus({preventScroll:!0});for(let e of[this.plot.node,this.verdict])e.scrollIntoView({block:"nearest"})}}},Fi=ot(o=>new Ui(o)),dx=K(Fi);var ic=`# Quiz: answer first, then see the reason for your answer.

quiz-name = Quiz: { $title }
dont-know = I don’t know
questions-answered = Questions answered
quiz-where = Question { $question } of { $questions } · { $answered } answered
all-questions = All questions
choose-answer-first = Choose an answer first. “I don’t know” is one too.
check-answer = Check my answer
next-question = Next question
how-it-went = How it went

# Marks of questions.

mark-question = Question { $question }: { $is }
question-open = not answered
question-free = answered; no right answer
question-right = right
question-right-now = right after a second look
question-again = worth another look

# The options, once an answer is checked.

option-right = ✓ right
option-unsure = ? you did not know yet
option-mine = ● your answer
option-mine-first = ○ your first answer
option-mine-now = ● your answer now
other-options = The other options

# The reasons.

right-answers =
    { $answers ->
        [one] The right answer is { $which }.
       *[other] The right answers are { $which }.
    }
quiz-unsure-honest = Saying so is honest, and a good place to start.
quiz-wrong = Not { $mine }.
quiz-right = ✓ Yes, { $mine } is right.
quiz-free = There is no right answer here: thoughtful people choose differently. Here is the case for each option.
quiz-free-unsure =
    There is no right answer here, so not being sure makes sense. Here is the case for each option.
case-for-mine = The case for { $option }, your answer:
case-for = The case for { $option }:
why-right = Why { $option }:
why-wrong = Why not { $option }:
mix-up = The mix-up behind it:
changed-your-mind = Changed your mind? Choose again: your first answer stays, and the second is kept beside it.

# How it went.

quiz-tries =
    { $right ->
        [one] { $right } of the { $questions } questions has a right answer. At your first try you had { $first } of { $right }.
       *[other] { $right } of the { $questions } questions have a right answer. At your first try you had { $first } of { $right }.
    }
quiz-tries-now =
    { $right ->
        [one] { $right } of the { $questions } questions has a right answer. At your first try you had { $first } of { $right }, after a second look { $now }.
       *[other] { $right } of the { $questions } questions have a right answer. At your first try you had { $first } of { $right }, after a second look { $now }.
    }
quiz-others-free =
    { $free ->
        [one] The other one has none: there, your reasons count.
       *[other] The other { $free } have none: there, your reasons count.
    }
quiz-all-free =
    { $free ->
        [one] This question has no right answer: your reasons count.
       *[other] These { $free } questions have no right answer: your reasons count.
    }
quiz-honest =
    { $times ->
        [one] You said “I don’t know” once: that tells more than a guess.
       *[other] You said “I don’t know” { $times } times: that tells more than a guess.
    }
ideas-again = Mix-ups worth another look; many people have them at first:
idea-mix-up = Not so: “{ $mixup }”
idea-question = Question { $question }
idea-unsure = where you were not sure

# What is read aloud.

said-chosen = { $answer } chosen. Enter checks it.
said-first-stays = You have seen the reasons, so your first answer stays.
said-answer-now = Your answer now: { $now }. Your first one stays: { $first }.
said-unsure-answer = “I don’t know”
aloud-question = Question { $question } of { $questions }. { $text }
aloud-option = { $option }: { $text }

# Keys.

key-choose = choose an answer (1, 2, 3 … work too)
key-dont-know = I don’t know
key-check = check your answer, then go on
key-walk-questions = previous and next question
key-others = the other options and their reasons
`;function dt({right:o},t){return typeof t=="string"&&o.includes(t)}var Xo=class{#t;constructor(t){this.#t=t}isLocked({id:t}){return this.#t.of(t).locked}isSeen({id:t}){let{first:e,revised:s,unsure:n,locked:i}=this.#t.of(t);return!!(i||s||n&&!e)}given({id:t}){let{first:e,revised:s,unsure:n}=this.#t.of(t),i=e??(n||s?null:void 0);return{first:i,now:s??(n?null:i)}}give({id:t},e){this.#t.judge(t,e,{unsure:e===null})}lock({id:t}){this.#t.compared([t])}};var Qo=class{constructor(t,e,s){this.questions=t,this.answers=e,this.buttons=t.map((n,i)=>h("button",{type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>s.go(i)})),this.node=h("ol",{class:"kit-strip","aria-label":a("all-questions")},...this.buttons.map(n=>h("li",{},n)))}show(t){this.buttons.forEach((e,s)=>{let{mark:n,name:i,kind:r}=this.#t(this.questions[s]);e.textContent=`${s+1} ${n}`.trim(),e.setAttribute("aria-label",a("mark-question",{question:s+1,is:i})),e.dataset.kind=r,e.tabIndex=s===t?0:-1,s===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current")})}#t(t){return this.answers.isSeen(t)?{...this.#e(t),kind:"judged"}:{mark:"",name:a("question-open"),kind:"open"}}#e(t){let{first:e,now:s}=this.answers.given(t);return t.right.length?dt(t,e)?{mark:"✓",name:a("question-right")}:dt(t,s)?{mark:"↻",name:a("question-right-now")}:e===null?{mark:"?",name:a("dont-know")}:{mark:"○",name:a("question-again")}:{mark:"*",name:a("question-free")}}};function Ki(o,t){let{right:e}=o;if(!e.length)return a(t===null?"quiz-free-unsure":"quiz-free");let s=nt(e,"conjunction"),n=a("right-answers",{answers:e.length,which:s});if(t===null)return`${a("quiz-unsure-honest")} ${n}`;if(!dt(o,t))return`${a("quiz-wrong",{mine:t??""})} ${n}`;let i=a("quiz-right",{mine:t??""});return e.length>1?`${i} ${n}`:i}function rc(o,t,e){let s=!o.right.length,n=o.options.filter(({label:d})=>d===t),i=o.options.filter(({label:d})=>d!==t),r=i.filter(({label:d})=>s||dt(o,d)),c=i.filter(d=>!r.includes(d)),l=c.length?V(a("other-options"),"o",h("div",{},...c.map(Hi(o)))):void 0;return{nodes:[h("p",{class:"kit-verdict"},Ki(o,t)),...n.map(s?sp:Hi(o)),...r.map(Hi(o)),o.after&&h("p",{class:"kit-after",dir:"auto"},o.after),o.from&&h("p",{class:"kit-quiet"},o.from),l&&h("div",{class:"kit-tools"},l.button),l?.panel,e&&h("p",{class:"kit-quiet"},a("changed-your-mind"))].filter(d=>d instanceof Node),others:l}}var Hi=o=>t=>ac(t,a(op(o,t.label),{option:t.label})),sp=o=>ac(o,a("case-for-mine",{option:o.label}));function op(o,t){return o.right.length?dt(o,t)?"why-right":"why-wrong":"case-for"}function ac({because:o,misconception:t},e){return h("p",{dir:"auto"},h("strong",{},e)," ",o,t?np(t):null)}function np(o){return h("span",{class:"kit-mixup"}," ",a("mix-up")," ",h("em",{},o),".")}var tn=class{#t=[];#e=h("div",{});#s;constructor(t,e){this.answers=t,this.actions=e,this.node=h("div",{class:"kit-quiz",tabindex:"-1",role:"group",onkeydown:s=>this.#a(s)})}draw(t){let e=D();this.#t=[...t.options.map(({label:s,text:n})=>this.#o(s,s,n)),this.#o(null,"u",a("dont-know"))],this.#e=h("div",{}),this.#s=void 0,this.node.replaceChildren(h("p",{class:"kit-question",id:e,dir:"auto"},t.text),h("div",{class:"kit-options",role:"group","aria-labelledby":e},...this.#t.map(({button:s})=>s)),this.#e)}#o(t,e,s){let n=h("span",{class:"kit-option-said"}),i=h("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(t)},h("kbd",{},e),h("span",{dir:"auto"},s),n);return{label:t,button:i,said:n}}paint(t,e){let s=this.answers.isSeen(t);for(let{label:n,button:i,said:r}of this.#t)i.setAttribute("aria-pressed",String(n===e)),r.textContent=s?this.#r(t,n):"",v(i,"data-result",s?this.#n(t,n):null);s&&!this.#e.childElementCount&&this.#i(t)}#n(t,e){return dt(t,e)?"right":e!==this.answers.given(t).first?null:e===null?"unsure":t.right.length>0?"missed":null}#r(t,e){let{first:s,now:n}=this.answers.given(t),i=[];return dt(t,e)&&i.push(a("option-right")),e===s&&e===null?i.push(a("option-unsure")):e===s?i.push(a(s===n?"option-mine":"option-mine-first")):e===n&&i.push(a("option-mine-now")),i.join(" · ")}#i(t){let{first:e}=this.answers.given(t),{nodes:s,others:n}=rc(t,e,this.answers.isLocked(t));this.#e.replaceChildren(...s),this.#s=n}focus(t){this.#t.find(e=>e.label===t)?.button.focus()}toggleOthers(){this.#s?.toggle()}revealReasons(){this.#e.scrollIntoView({block:"nearest"})}#a(t){let e=t.target;t.key!=="Enter"||!fe(t)||t.repeat||e.getAttribute("aria-pressed")==="true"&&(t.preventDefault(),this.actions.step())}};function hc(o,t,e){let s=h("p",{class:"kit-heading"},a("how-it-went")),n=h("p",{},ip(o,t).join(" ")),i=o.filter(r=>r.right.length&&!dt(r,t.given(r).first));return i.length?[s,n,h("p",{},a("ideas-again")),h("ul",{},...i.map(r=>rp(r,o.indexOf(r),t,e)))]:[s,n]}function ip(o,t){let e=o.filter(u=>u.right.length),s=o.length-e.length,n=o.map(u=>({question:u,...t.given(u)})),i=n.filter(u=>dt(u.question,u.first)).length,r=n.filter(u=>dt(u.question,u.now)).length,c=n.filter(u=>u.first===null).length,l={questions:o.length,right:e.length,first:i,now:r};return[...e.length?[a(r===i?"quiz-tries":"quiz-tries-now",l)]:[],...s?[a(e.length?"quiz-others-free":"quiz-all-free",{free:s})]:[],...c?[a("quiz-honest",{times:c})]:[]]}function rp(o,t,e,s){let{first:n}=e.given(o),i=o.options.find(({label:l})=>l===n),r=i?a("idea-mix-up",{mixup:i.misconception}):a("idea-unsure");return h("li",{},h("button",{type:"button",class:"kit-tool",onclick:()=>s(t)},a("idea-question",{question:t+1}))," ",h("span",{dir:"auto"},r))}var ap=["a","b","c","d","e"];B(ic);var Vi=class{#t=new Map;#e=-1;#s=0;constructor({host:t,el:e,signal:s,store:n}){let{title:i}=t.read("codebook");this.questions=hp(t.read("questions"),n),this.answers=new Xo(n),this.at=Math.max(0,this.#i.indexOf(!0));let r=Math.max(...this.questions.map(c=>c.options.length));this.letters=ap.slice(0,r),this.root=G(e,{name:a("quiz-name",{title:i}),keys:this.#o(),signal:s,host:t}),this.live=H(),this.count=h("p",{class:"kit-count"}),this.bar=h("progress",{max:this.questions.length,value:0,"aria-label":a("questions-answered")}),this.marks=new Qo(this.questions,this.answers,this),this.box=new tn(this.answers,this),this.hint=h("p",{class:"kit-quiet",hidden:!0},a("choose-answer-first")),this.main=h("button",{type:"button",class:"kit-main",onclick:c=>this.#g(c)}),this.help=V(a("keys"),"?",ut(cp(this.letters))),this.summary=h("section",{class:"kit-notice","aria-label":a("how-it-went"),tabindex:"-1",hidden:!0}),this.root.append(...this.#n(i,t.read("notice"),n,s)),n.listen(c=>c.length&&this.show(),s),this.show()}#o(){let t={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.step(),u:()=>this.choose(null),o:()=>this.box.toggleOthers(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};return this.letters.forEach((e,s)=>{let n=()=>{this.#r.options[s]&&this.choose(e)};for(let i of[e,e.toUpperCase(),s+1])t[i]=n}),t}#n(t,e,s,n){return[h("p",{class:"kit-heading",dir:"auto"},t),h("div",{class:"kit-top"},this.count,this.bar),e&&h("p",{class:"kit-notice"},e),st(s,()=>this.show()),this.marks.node,this.box.node,this.hint,h("div",{class:"kit-tools"},this.main,y(a("back"),"←",()=>this.go(this.at-1)),y(a("next"),"→",()=>this.go(this.at+1)),this.help.button),this.help.panel,this.summary,Bt(s,n),this.live.node].filter(i=>i instanceof Node)}get#r(){return this.questions[this.at]}get#i(){return this.questions.map(t=>!this.answers.isSeen(t))}get#a(){let t=this.#r,{first:e,now:s}=this.answers.given(t);return this.answers.isSeen(t)?s:this.#t.has(this.at)?this.#t.get(this.at):e}show(){let t=this.questions.length,e=this.#i.filter(n=>!n).length,s={question:this.at+1,questions:t,answered:e};this.count.textContent=a("quiz-where",s),this.bar.value=e,this.marks.show(this.at),this.#e!==this.at&&this.#h(),this.#c(),this.summary.hidden=e<t,this.summary.hidden||this.#u()}#h(){this.#e=this.at,this.hint.hidden=!0,Ct(this.root,this.box.node,()=>this.box.draw(this.#r))}#c(){this.box.paint(this.#r,this.#a),this.main.replaceChildren(this.#d()," ",h("kbd",{"aria-hidden":"true"},"⏎"))}#d(){return this.#i[this.at]?a("check-answer"):this.at===this.questions.length-1&&!this.#i.includes(!0)?a("how-it-went"):a("next-question")}#u(){let t=e=>{this.go(e),this.root.focus()};this.summary.replaceChildren(...hc(this.questions,this.answers,t))}choose(t){let e=this.#r;if(this.hint.hidden=!0,this.box.focus(t),this.answers.isSeen(e))return this.#l(e,t);this.#t.set(this.at,t),this.#c(),this.live.say(a("said-chosen",{answer:Gi(t)}))}#l(t,e){if(!this.answers.isLocked(t))return this.live.say(a("said-first-stays"));let{first:s,now:n}=this.answers.given(t);n!==e&&(this.answers.give(t,e),this.live.say(a("said-answer-now",{now:Gi(e),first:Gi(s)})))}#p(){let t=this.#r,e=this.#a;if(e===void 0)return this.hint.hidden=!1,this.live.say(a("choose-answer-first"));e!==this.answers.given(t).first&&this.answers.give(t,e),this.answers.lock(t),this.main.scrollIntoView({block:"nearest"}),this.box.revealReasons();let s=t.options.find(n=>n.label===e);this.live.say(`${Ki(t,e)} ${s?.because??""}`)}go(t){if(t<0||t>=this.questions.length)return;this.at=t,this.show(),At(this.root);let{text:e,options:s}=this.#r,n={question:t+1,questions:this.questions.length},i=s.map(r=>a("aloud-option",{option:r.label,text:r.text}));this.live.say([a("aloud-question",{...n,text:e}),...i].join(" "))}#f(){let t=this.#i,e=t.indexOf(!0,this.at+1);if(e>=0)return this.go(e);if(t.includes(!0))return this.go(t.indexOf(!0));if(this.at+1<this.questions.length)return this.go(this.at+1);this.summary.focus()}step(){this.#i[this.at]?this.#p():this.#f()}#g(t){let e=t.detail>1&&t.timeStamp-this.#s<400;this.#s=t.timeStamp,e||this.step()}};function hp(o,t){return o.map((e,s)=>({...e,id:t.posts[s].post_id}))}function Gi(o){return o??a("said-unsure-answer")}function cp(o){return[[o.join(" "),a("key-choose")],["u",a("key-dont-know")],["Enter",a("key-check")],["← →",a("key-walk-questions")],["o",a("key-others")],["?",a("key-help")]]}var Zi=ot(o=>new Vi(o)),Jx=K(Zi);var cc=`# Write: a post for a room and an aim.

write-name = Write: { $title }
write-which =
    { $posts ->
        [one] Your post
       *[other] Post { $post } of { $posts }
    }
write-room = The room
write-aim-heading = Your aim
write-aim-given = Your aim was drawn by lot: half of a class or so has the other one. Keep it, unless you have a reason.
write-read-by = Others in your class will read this, without your name. So write no name of a real person, and nothing private.
write-words = Your post
write-words-hint = Write here. It is kept as you type.
write-count = { $letters } of { $longest } characters
write-count-over =
    { $over ->
        [one] 1 character too many
       *[other] { $over } characters too many
    }
write-shown = As the others will see it
write-done = This is my post
write-first = Write something first.
write-shorten = Make it shorter first: the others see no more than { $longest } characters.
write-on = Go on writing
write-next = Write the next post
write-asks = What the others will be asked: { $question }
write-expect-yours = You think that they will say: { $label }.
write-met = You aimed at { $aim }, and think that the others will read it as { $label }.
write-same = That would be as you meant it. Only the others can tell.
write-differs = So you doubt that it comes across. Change the words, or wait and see.
write-later = Alone? Read it again tomorrow, as if somebody else had written it, and tap once more.
write-hand-in = A code cannot carry words. Hand in the file that this button gives you.
write-left =
    { $left ->
        [one] One more post is to be written.
       *[other] { $left } more posts are to be written.
    }

# The same as text, in Python.

write-place = Room: { $platform }, { $room }.
write-aim = Aim: { $aim }
write-nothing-yet = Nothing is written yet.
write-expected = You think that others will say: { $label }.
write-how = Write with .write("…", post=1, room=2, aim=1), and say with .expect("…") how others will read it. The rooms, and the aims where one may choose:
write-file = Your words stand in { $file }, in your folder of answers, and in no code: hand in that file.
count-texts =
    { $number ->
        [one] { $number } post
       *[other] { $number } posts
    }
repr-write = { $name }: { $done } of { $posts } written. Run the cell again to go on, or see .text().
refuse-write-first = Post { $post } is not written yet, so nobody can read it. Write it first: .write("…").
refuse-write-label = { $said } is not how a post can be read here. Say one of: { $known }.
refuse-write-post =
    { $posts ->
        [one] There is no post { $said } in this task: it asks for one post. Leave post= out.
       *[other] There is no post { $said } in this task: it asks for { $posts } posts. Give post=1, and so on.
    }
refuse-write-kind = A post is a text, but a { $kind } was given. Write it in quotation marks, as in .write("…").
refuse-write-long = The post has { $letters } characters, and at most { $longest } are shown to others. Make it shorter.
refuse-write-number = { $said } is not among the rooms or aims of this task. Give a number from 1 to { $most }, or leave it out.
`;function ps(o,t,e){let s=D(),n=t.map((r,c)=>h("button",{type:"button","aria-pressed":"false",onclick:()=>e(c+1)},r)),i=h("div",{class:"kit-write-taps",role:"group","aria-labelledby":s},...n);return{node:h("div",{},h("p",{class:"kit-heading",id:s},o),i),paint(r){n.forEach((c,l)=>{v(c,"aria-pressed",l+1===r)})}}}var up=700,en=class{#t;#e;#s=1;#o;constructor(t,e,s){this.#t=t,this.#e=e;let{rooms:n,aims:i,chooses:r}=t.task,c=n.map(({platform:u,name:d})=>h("span",{},h("b",{},u),h("br"),d));this.rooms=ps(a("write-room"),c,u=>this.#a("room",u)),this.scene=h("p",{dir:"auto"});let l=i.map(({text:u})=>u);this.aims=r?ps(a("write-aim-heading"),l,u=>this.#a("post",u)):null,this.aim=h("p",{class:"kit-question",dir:"auto"}),this.input=h("textarea",{rows:6,dir:"auto",placeholder:a("write-words-hint"),"aria-label":a("write-words"),oninput:()=>this.#r(),onchange:()=>this.keep(),onkeydown:u=>{pe(u)&&(this.keep(),this.#t.flush())}}),this.count=h("p",{class:"kit-quiet kit-write-count"}),this.node=h("div",{},...this.#n()),this.field=h("div",{},this.input,this.count),s.addEventListener("abort",()=>this.keep()),addEventListener("pagehide",()=>this.keep(),{signal:s,capture:!0})}#n(){let t=this.aims?[this.aims.node,h("p",{class:"kit-quiet"},a("write-aim-given"))]:[this.aim];return[this.rooms.node,this.scene,...t]}get words(){return this.input.value.trim()}get over(){return Math.max(0,[...this.words].length-this.#t.task.longest)}paint(t){let e=t!==this.#s;e&&this.keep(),this.#s=t;let{rooms:s,aims:n}=this.#t.task;this.rooms.paint(this.#t.room(t)),this.aims?.paint(this.#t.aim(t)),m(this.scene,s[this.#t.room(t)-1].scene),m(this.aim,n[this.#t.aim(t)-1].text);let i=this.#t.words(t),r=this.#o!==void 0||document.activeElement===this.input;(e||!r)&&this.words!==i&&(this.input.value=i),this.#i()}keep(){this.#o!==void 0&&(clearTimeout(this.#o),this.#o=void 0,this.#t.keep(this.#s,this.input.value))}#r(){this.#i(),clearTimeout(this.#o),this.#o=setTimeout(()=>this.keep(),up),this.#e()}#i(){let{longest:t}=this.#t.task,{over:e}=this,s=[...this.words].length;m(this.count,e?a("write-count-over",{over:e}):a("write-count",{letters:s,longest:t})),v(this.count,"data-over",e?"":null)}#a(t,e){this.#t.choose(t,this.#s,e),this.#e()}};var sn=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}get task(){return this.#e.read("task")}words(t){return this.#t.of(`post-${t}`).note??""}room(t){return this.#s(`room-${t}`,this.task.rooms)??Number(this.task.given[t-1].room)}aim(t){return this.#s(`post-${t}`,this.task.aims)??Number(this.task.given[t-1].aim)}read(t){return this.#s(`read-${t}`,this.task.labels)??0}#s(t,e){let s=Number(this.#t.now(t));return e[s-1]?s:null}get left(){return Array.from({length:this.task.posts},(e,s)=>s+1).filter(e=>!this.words(e)||!this.read(e))}keep(t,e){let s=e.trim();if(s===this.words(t))return;let[n,i]=[this.room(t),this.aim(t)];this.#t.note(`post-${t}`,s),this.#o(`room-${t}`,s?n:0),this.#o(`post-${t}`,s?i:0),s||this.#o(`read-${t}`,0)}flush(){this.#t.flush()}choose(t,e,s){this.#o(`${t}-${e}`,s)}#o(t,e){let s=e?String(e):null;this.#t.now(t)!==s&&this.#t.judge(t,s)}};function Ji(o,t,e){let{platform:s}=o.task.rooms[o.room(t)-1];return Rt({post_id:"",mark:"",platform:s,text:e})}var on=class{#t;#e=1;constructor(t,{redraw:e,back:s,next:n,download:i}){this.#t=t;let{ask:r,labels:c,question:l}=t.task;this.card=h("div",{});let u=c.map((d,f)=>h("span",{},xt(f)," ",d));this.taps=ps(r,u,d=>{t.choose("read",this.#e,d),e()}),this.verdict=h("p",{class:"kit-headline"}),this.more=h("p",{}),this.left=h("p",{class:"kit-quiet"}),this.next=y(a("write-next"),"",n,{class:"kit-main"}),this.take=y(a("download"),"",i,{class:"kit-main"}),this.handed=h("p",{},a("write-hand-in")),this.node=h("div",{class:"kit-write-reading"},this.card,this.taps.node,h("p",{class:"kit-quiet"},a("write-asks",{question:l})),this.verdict,this.more,this.left,this.handed,h("div",{class:"kit-tools"},this.next,this.take,y(a("write-on"),"",s)))}paint(t){this.#e=t;let{aims:e,labels:s}=this.#t.task;this.card.replaceChildren(Ji(this.#t,t,this.#t.words(t)));let n=this.#t.read(t);this.taps.paint(n),m(this.verdict,n?dp(e,s[n-1],this.#t.aim(t)):"");let i=e.length>1?e[this.#t.aim(t)-1].label===s[n-1]:null,r=i===null?"":a(i?"write-same":"write-differs");m(this.more,n?`${r} ${a("write-later")}`.trim():"");let c=this.#t.left.length;m(this.left,n&&c?a("write-left",{left:c}):""),this.next.hidden=!n||!c,this.take.hidden=!n||c>0,this.handed.hidden=this.take.hidden}keys(t){let e=s=>()=>t()&&this.taps.node.querySelectorAll("button")[s]?.click();return Object.fromEntries(this.#t.task.labels.map((s,n)=>[String(n+1),e(n)]))}},dp=(o,t,e)=>o.length>1?a("write-met",{aim:o[e-1].label,label:t}):a("write-expect-yours",{label:t});B(cc);var Xi=class{#t="write";#e=1;constructor({host:t,el:e,signal:s,store:n}){this.store=n,this.posts=new sn(n,t);let{title:i}=this.posts.task;this.live=H(),this.draft=new en(this.posts,()=>this.#r(),s),this.reading=new on(this.posts,{redraw:()=>this.#n(),back:()=>this.turn("write",this.#e),next:()=>this.turn("write",this.posts.left[0]),download:()=>n.download()}),this.tabs=Array.from({length:this.posts.task.posts},(f,p)=>this.#o(p+1)),this.preview=h("div",{class:"kit-write-shown"}),this.card=h("div",{}),this.preview.append(h("p",{class:"kit-heading"},a("write-shown")),this.card);let{node:r,field:c}=this.draft;this.take=y(a("download"),"",()=>n.download()),this.page=h("div",{},r,h("div",{class:"kit-write-page"},c,this.preview)),this.hint=h("p",{class:"kit-quiet",role:"status"});let l=y(a("write-done"),"",()=>this.done(),{class:"kit-main"});this.onward=h("div",{class:"kit-tools"},l,this.hint);let u=this.reading.keys(()=>this.#t==="read");this.root=G(e,{name:a("write-name",{title:i}),keys:u,signal:s,host:t}),this.root.classList.add("kit-write"),this.root.append(...this.#s(t.read("notice"),s)),n.listen(f=>f.length&&this.show(),s),s.addEventListener("abort",t.listen("task",()=>this.show()));let[d]=this.posts.left;this.#e=d??1,this.posts.words(this.#e)&&this.posts.read(this.#e)&&(this.#t="read"),this.show()}#s(t,e){let s=new wt(this.store,new yt(this.store),e);return[h("p",{class:"kit-heading kit-write-title"},this.posts.task.title),this.tabs.length>1&&h("div",{class:"kit-tools"},...this.tabs),t&&h("p",{class:"kit-notice"},t),st(this.store,()=>this.show()),h("p",{class:"kit-notice"},a("write-read-by")),this.page,this.onward,this.reading.node,s.alert,s.news,h("p",{class:"kit-saved"},s.text,this.take),this.live.node].filter(i=>i instanceof Node)}#o(t){let e=a("write-which",{post:t,posts:this.posts.task.posts}),s=()=>this.posts.words(t)&&this.posts.read(t)?"read":"write";return y(e,"",()=>this.turn(s(),t))}turn(t,e){this.draft.keep(),this.#t=t,this.#e=e,Q(this.root,()=>this.#r()),t==="write"&&this.draft.input.focus({preventScroll:!0}),At(this.root)}done(){let{words:t,over:e}=this.draft,{longest:s}=this.posts.task;if(t&&!e)return this.turn("read",this.#e);m(this.hint,t?a("write-shorten",{longest:s}):a("write-first"))}#n(){this.show(),this.live.say(`${this.reading.verdict.textContent} ${this.reading.more.textContent}`)}#r(){m(this.hint,""),this.show()}show(){let t=this.#t==="write";v(this.root,"data-scene",this.#t),this.draft.paint(this.#e),t||this.reading.paint(this.#e);let{words:e}=this.draft;this.card.replaceChildren(Ji(this.posts,this.#e,e)),this.card.hidden=!e,this.page.hidden=!t,this.onward.hidden=!t,this.reading.node.hidden=t,this.take.hidden=!t&&!this.reading.take.hidden,this.tabs.forEach((s,n)=>{v(s,"aria-current",n+1===this.#e?"step":null)})}},Qi=ot(o=>new Xi(o)),A2=K(Qi);var lc={activity:pi,check:gi,classify:ki,compare:$i,feed:Ni,guess:Bi,lesson:qi,predict:Fi,quiz:Zi,write:Qi};B(tr);function fp(){let o=document.getElementById("kit-page")?.textContent;return o?JSON.parse(o):null}async function pp(o){xs(o.words);let t=await ra(o.names),e=[];for(let r of document.querySelectorAll("[data-kit-view]")){let{view:c,parts:l}=o.views[Number(r.dataset.kitView)],u=await Or(t,l);u.picture=$a,u.download=()=>mp(t,l.activity),e.push(u),gp(lc[c],u,r)}let s=document.getElementById("kit-mine");s&&await new Rs(t,e,s).show();let[n,i]=document.querySelectorAll("main .kit");n&&!i&&document.activeElement===document.body&&me(n),document.documentElement.dataset.kitReady=""}async function mp(o,t){let e=await o.cards();await Ts(o,e.filter(s=>s.activity===t))}function gp({share:o,view:t},e,s){let{signal:n}=new AbortController;s.replaceChildren(),t({host:e,el:s,signal:n,...o(e,n)})}var uc=fp();uc&&pp(uc);})();
