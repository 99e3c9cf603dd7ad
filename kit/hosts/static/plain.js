"use strict";(()=>{var Or=`# What a page outside a notebook says of the answers that it keeps.

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
mine-other-how = What “{ $name }” answered stays in this browser, where anybody who uses it can go back to it. Who goes on?
mine-forget = Leave nothing of mine here
mine-forget-sure =
    { $file ->
        [none] Nothing is answered. Press once more to forget “{ $name }”.
       *[other] Saved as { $file }. Press once more, and all that “{ $name }” answered in this browser is deleted.
    }
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
open-name-alone = { $file } holds no answers to what is on this page. Its name is taken over: you are “{ $name }” here too.
open-code-of-another = This code is of another activity, or of other words of these posts. Open it on the page where it was made.
open-empty = { $file } holds no file of answers (.jsonl).
open-not-read = { $file } cannot be read as a file of answers. Choose a .jsonl or a .zip that such a page or a notebook has saved.
`;var Ir=["slip","codebook gap","missing context","genuine difference"],fl=["first","revised"],Sn=new Map([["judge",["post_id","label","round","unsure","confidence","note"]],["note",["post_id","note"]],["sorted",["post_id","cause"]],["compared",["post_ids"]]]),pl=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/,xn=80;function Mr(s){return s.split(/\r\n|[\r\n]/).map((t,e)=>[e+1,t]).filter(([,t])=>/[^\t-\r ]/.test(t)).map(([t,e])=>[t,ml(e)])}function ml(s){if(!s.includes('"kind"'))return null;try{let t=JSON.parse(s.replace(/^\ufeff/,""));return Ve(t)&&Object.hasOwn(t,"kind")?t:null}catch{return null}}function wl(s){let t="";return s.map(e=>{let o=Ar(e.placed)?e.placed:Tr(t,Ar(e.at)?e.at:"");return t=Tr(t,o),[o,e]})}function En(...s){let t=s.flatMap(wl);return s.length===1&&!s[0].some(o=>Object.hasOwn(o,"placed"))?t:t.sort(([o],[n])=>+(o>n)-+(o<n))}function jr(s,{marks:t,codebook:e,labels:o}){let{kind:n,post_id:i}=s;if(Ve(n))return["cut"];if(!Sn.has(n))return["kind",n];if(n==="compared")return yl(s.post_ids)?null:["cut"];if(Ve(i))return["cut"];let r=[["post_id","post",l=>t.has(l)],["post","words",l=>l===t.get(i),i],["codebook","codebook",l=>l===e]];n==="judge"&&(r.push(["label","label",l=>l===null||o.includes(l)]),r.push(["round","round",l=>fl.includes(l)]));for(let[l,u,d,f=s[l]]of r){if(!Object.hasOwn(s,l))return["cut"];if(!d(s[l]))return[u,f]}let h=n==="sorted"&&Pt(s.cause)&&s.cause;return h&&!Ir.includes(h)?["cause",h]:null}function On({kind:s,confidence:t}){if(s!=="judge"||!Pt(t))return;let e=Number(t===!0?1:typeof t=="number"&&t);return[1,2,3].includes(e)?e:null}function An(s,t,e,o,n=""){let i=s.get(e);if(i)i.lines+=1;else{let h={said:gl(o,e!=="codebook"),codebook:n,causes:Ir.join(", ")};s.set(e,{fault:e,lines:1,first:t,said:h})}}function gl(s,t){let o=(typeof s=="string"?s:JSON.stringify(s)??"").slice(0,5*xn).replace(/[\p{C}\s]+/gu," ").trim(),n=o.length>xn?`${o.slice(0,xn-1)}…`:o;return t&&typeof s=="string"?`'${n}'`:n}function Pt(s){return!!(Ve(s)?Object.keys(s).length:s)}function Ve(s){return typeof s=="object"&&s!==null}var yl=s=>Array.isArray(s)&&!s.some(Ve),Ar=s=>typeof s=="string"&&pl.test(s);function Tr(s,t){return t>s?t:s}var C=class extends Error{constructor(t,e={}){super(t),this.sentence=t,this.said=e}};var Mn=5e7;function Cr({file:s,coder:t,after:e=[],events:o,...n}){let i={kind:"open",file:s,coder:t,...e.length&&{after:e}},r=new Set,l=o.filter(({id:u})=>!r.has(u)&&r.add(u)).map(u=>kl(u,n));return[i,...l].map(u=>`${JSON.stringify(u)}
`).join("")}function Nr(s,t){if(s.length>Mn)throw new C("answers-large",{size:Math.round(s.length/1e6)});let e=Mr(s),o=new Map(e.map(([h,l])=>[l,h])),n=e.flatMap(([,h])=>h?[h]:[]),i=new Map,r=bl(n,t,(h,l,u)=>An(i,o.get(h)??0,l,u,t.codebook));for(let[h,l]of e)l||An(i,h,"cut");return{...$l(n),events:r,aside:[...i.values()]}}function Ns(...s){let t=s.map(o=>o.map(n=>{let i=In(n.at)??"";return{event:n,at:i,...n.late&&{placed:i}}})),e=new Set;return En(...t).map(([,{event:o}])=>o).filter(({id:o})=>!e.has(o)&&e.add(o))}function kl(s,{marks:t,codebook:e}){let{id:o,kind:n="judge",...i}=s,h=(Sn.get(n)??Object.keys(i)).flatMap(d=>Pt(i[d])?[[d,Tn(i[d])]]:[]),l={...n==="judge"&&{label:null,round:"first"},id:Tn(o),kind:n};Object.assign(l,Object.fromEntries(h)),"post_id"in l&&Object.assign(l,{post:t.get(String(l.post_id))??"",codebook:e});let u=In(s.at)??In(Date.now());return{...l,at:u,...s.late&&{placed:u}}}function bl(s,t,e){let o=new Set,n=[];for(let[i,r]of En(s)){if(r.kind==="open"||r.kind==="coder"||o.has(r.id))continue;if(typeof r.id!="string"){e(r,"cut");continue}o.add(r.id);let h=jr(r,t);h?e(r,...h):On(r)===null&&e(r,"confidence",r.confidence),h||n.push(vl(r,i))}return n}function vl(s,t){let e=Date.parse(/[zZ]|[+-]\d\d:?\d\d$/.test(t)?t:`${t}Z`),o={id:s.id,...Number.isFinite(e)&&{at:e},kind:s.kind},{post_id:n,label:i,round:r,post_ids:h}=s,l=Pt(s.note)?Cs(s.note):null,u=On(s),d={judge:{post_id:n,label:i,round:r,...Pt(s.unsure)&&{unsure:!0},...u&&{confidence:u},...l&&{note:l}},note:{post_id:n,note:l},sorted:{post_id:n,cause:Pt(s.cause)?s.cause:null},compared:{post_ids:h}};return{...o,...d[String(s.kind)]}}function $l(s){let t=s.filter(i=>i.kind==="open"),e=t.map(i=>i.file).find(Pt),o=t[0]?.after,n=s.map(i=>i.kind==="coder"?i.name:i.coder);return{file:Cs(e??""),after:Array.isArray(o)?o.map(Cs):[],coder:Cs(n.findLast(Pt)??"")}}var Cs=s=>typeof s=="string"?s:JSON.stringify(s);function Tn(s){return typeof s=="string"?s.replace(/\p{Cs}/gu,"�"):Array.isArray(s)?s.map(Tn):s}function In(s){let t=new Date(typeof s=="number"?s:Number.NaN),e=t.getUTCFullYear();return e>=1&&e<=9999?`${t.toISOString().slice(0,19)}+00:00`:void 0}var gt=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function Ze(s,t){switch(t.kind??"judge"){case"judge":return xl(s,t);case"note":return jn(s,"note",t.note);case"sorted":return jn(s,"cause",t.cause);case"compared":return s.first||s.unsure?{...s,locked:!0}:s;default:return s}}function oe(s){return s.post_ids?s.post_ids:s.post_id===void 0?[]:[s.post_id]}function Ls(s){let t=new Set,e=new Map;for(let o of s)if(!t.has(o.id)){t.add(o.id);for(let n of oe(o)){let i=e.get(n)??gt,r=Ze(i,o);r!==i&&e.set(n,r)}}return e}function xl(s,{label:t,unsure:e,confidence:o,note:n,round:i="first"}){let r=s.locked?"revised":i,h={...s,[r]:t??null,unsure:!!e},l=r==="first"?"confidence":"confidence_revised";return jn(n?{...h,note:n}:h,l,o)}function jn(s,t,e){let{[t]:o,...n}=s;return e?{...n,[t]:e}:n}var jt=class{constructor(t){this.value=t}valueOf(){return this.value}},R=class extends jt{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},lt=class extends jt{constructor(t,e={}){super(t),this.opts=e}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return this.value.toString(10)}},Ct=class s extends jt{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof jt)return s.supportsValue(t.valueOf());if("Temporal"in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,e={}){t instanceof s?(e={...t.opts,...e},t=t.value):t instanceof jt&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&e.calendar===void 0&&(e={...e,calendar:t.calendarId}),super(t),this.opts=e}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Lr=100,Sl="⁨",El="⁩";function Ol(s,t,e){if(e===t||e instanceof lt&&t instanceof lt&&e.value===t.value)return!0;if(t instanceof lt&&typeof e=="string"){let o=s.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(e===o)return!0}return!1}function _r(s,t,e){return t[e]?we(s,t[e].value):(s.reportError(new RangeError("No default")),new R)}function Cn(s,t){let e=[],o=Object.create(null);for(let n of t)n.type==="narg"?o[n.name]=Je(s,n.value):e.push(Je(s,n));return{positional:e,named:o}}function Je(s,t){switch(t.type){case"str":return t.value;case"num":return new lt(t.value,{minimumFractionDigits:t.precision});case"var":return Al(s,t);case"mesg":return Tl(s,t);case"term":return Il(s,t);case"func":return Ml(s,t);case"select":return jl(s,t);default:return new R}}function Al(s,{name:t}){let e;if(s.params)if(Object.prototype.hasOwnProperty.call(s.params,t))e=s.params[t];else return new R(`$${t}`);else if(s.args&&Object.prototype.hasOwnProperty.call(s.args,t))e=s.args[t];else return s.reportError(new ReferenceError(`Unknown variable: $${t}`)),new R(`$${t}`);if(e instanceof jt)return e;switch(typeof e){case"string":return e;case"number":return new lt(e);case"object":if(Ct.supportsValue(e))return new Ct(e);default:return s.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof e}`)),new R(`$${t}`)}}function Tl(s,{name:t,attr:e}){let o=s.bundle._messages.get(t);if(!o)return s.reportError(new ReferenceError(`Unknown message: ${t}`)),new R(t);if(e){let n=o.attributes[e];return n?we(s,n):(s.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new R(`${t}.${e}`))}return o.value?we(s,o.value):(s.reportError(new ReferenceError(`No value: ${t}`)),new R(t))}function Il(s,{name:t,attr:e,args:o}){let n=`-${t}`,i=s.bundle._terms.get(n);if(!i)return s.reportError(new ReferenceError(`Unknown term: ${n}`)),new R(n);if(e){let h=i.attributes[e];if(h){s.params=Cn(s,o).named;let l=we(s,h);return s.params=null,l}return s.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new R(`${n}.${e}`)}s.params=Cn(s,o).named;let r=we(s,i.value);return s.params=null,r}function Ml(s,{name:t,args:e}){let o=s.bundle._functions[t];if(!o)return s.reportError(new ReferenceError(`Unknown function: ${t}()`)),new R(`${t}()`);if(typeof o!="function")return s.reportError(new TypeError(`Function ${t}() is not callable`)),new R(`${t}()`);try{let n=Cn(s,e);return o(n.positional,n.named)}catch(n){return s.reportError(n),new R(`${t}()`)}}function jl(s,{selector:t,variants:e,star:o}){let n=Je(s,t);if(n instanceof R)return _r(s,e,o);for(let i of e){let r=Je(s,i.key);if(Ol(s,n,r))return we(s,i.value)}return _r(s,e,o)}function Nn(s,t){if(s.dirty.has(t))return s.reportError(new RangeError("Cyclic reference")),new R;s.dirty.add(t);let e=[],o=s.bundle._useIsolating&&t.length>1;for(let n of t){if(typeof n=="string"){e.push(s.bundle._transform(n));continue}if(s.placeables++,s.placeables>Lr)throw s.dirty.delete(t),new RangeError(`Too many placeables expanded: ${s.placeables}, max allowed is ${Lr}`);o&&e.push(Sl),e.push(Je(s,n).toString(s)),o&&e.push(El)}return s.dirty.delete(t),e.join("")}function we(s,t){return typeof t=="string"?s.bundle._transform(t):Nn(s,t)}var _s=class{constructor(t,e,o){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=e,this.args=o}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,e){let o=this.bundle._intls.get(t);o||(o={},this.bundle._intls.set(t,o));let n=JSON.stringify(e);return o[n]||(o[n]=new t(this.bundle.locales,e)),o[n]}};function Ln(s,t){let e=Object.create(null);for(let[o,n]of Object.entries(s))t.includes(o)&&(e[o]=n.valueOf());return e}var Br=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Rr(s,t){let e=s[0];if(e instanceof R)return new R(`NUMBER(${e.valueOf()})`);if(e instanceof lt)return new lt(e.valueOf(),{...e.opts,...Ln(t,Br)});if(e instanceof Ct)return new lt(e.toNumber(),{...Ln(t,Br)});throw new TypeError("Invalid argument to NUMBER")}var Cl=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function zr(s,t){let e=s[0];if(e instanceof R)return new R(`DATETIME(${e.valueOf()})`);if(e instanceof Ct||e instanceof lt)return new Ct(e,Ln(t,Cl));throw new TypeError("Invalid argument to DATETIME")}var Dr=new Map;function Ur(s){let t=Array.isArray(s)?s.join(" "):s,e=Dr.get(t);return e===void 0&&(e=new Map,Dr.set(t,e)),e}var Xe=class{constructor(t,{functions:e,useIsolating:o=!0,transform:n=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:Rr,DATETIME:zr,...e},this._useIsolating=o,this._transform=n,this._intls=Ur(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:e=!1}={}){let o=[];for(let n=0;n<t.body.length;n++){let i=t.body[n];if(i.id.startsWith("-")){if(e===!1&&this._terms.has(i.id)){o.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(e===!1&&this._messages.has(i.id)){o.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return o}formatPattern(t,e=null,o=null){if(typeof t=="string")return this._transform(t);let n=new _s(this,o,e);try{return Nn(n,t).toString(n)}catch(i){if(n.errors&&i instanceof Error)return n.errors.push(i),new R().toString(n);throw i}}};var _n=/^(-?[a-zA-Z][\w-]*) *= */gm,Pr=/\.([a-zA-Z][\w-]*) *= */y,Nl=/\*?\[/y,Bn=/(-?[0-9]+(?:\.([0-9]+))?)/y,Ll=/([a-zA-Z][\w-]*)/y,qr=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,_l=/^[A-Z][A-Z0-9_-]*$/,Bs=/([^{}\n\r]+)/y,Bl=/([^\\"\n\r]*)/y,Wr=/\\([\\"])/y,Fr=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Rl=/^\n+/,Yr=/ +$/,zl=/ *\r?\n/g,Dl=/( *)$/,Ul=/{\s*/y,Hr=/\s*}/y,Pl=/\[\s*/y,ql=/\s*] */y,Wl=/\s*\(\s*/y,Fl=/\s*->\s*/y,Yl=/\s*:\s*/y,Hl=/\s*,?\s*/y,Kl=/\s+/y,Qe=class{constructor(t){this.body=[],_n.lastIndex=0;let e=0;for(;;){let g=_n.exec(t);if(g===null)break;e=_n.lastIndex;try{this.body.push(l(g[1]))}catch(x){if(x instanceof SyntaxError)continue;throw x}}function o(g){return g.lastIndex=e,g.test(t)}function n(g,x){if(t[e]===g)return e++,!0;if(x)throw new x(`Expected ${g}`);return!1}function i(g,x){if(o(g))return e=g.lastIndex,!0;if(x)throw new x(`Expected ${g.toString()}`);return!1}function r(g){g.lastIndex=e;let x=g.exec(t);if(x===null)throw new SyntaxError(`Expected ${g.toString()}`);return e=g.lastIndex,x}function h(g){return r(g)[1]}function l(g){let x=d(),A=u();if(x===null&&Object.keys(A).length===0)throw new SyntaxError("Expected message value or attributes");return{id:g,value:x,attributes:A}}function u(){let g=Object.create(null);for(;o(Pr);){let x=h(Pr),A=d();if(A===null)throw new SyntaxError("Expected attribute value");g[x]=A}return g}function d(){let g;if(o(Bs)&&(g=h(Bs)),t[e]==="{"||t[e]==="}")return f(g?[g]:[],1/0);let x=B();return x?g?f([g,x],x.length):(x.value=N(x.value,Rl),f([x],x.length)):g?N(g,Yr):null}function f(g=[],x){for(;;){if(o(Bs)){g.push(h(Bs));continue}if(t[e]==="{"){g.push(p());continue}if(t[e]==="}")throw new SyntaxError("Unbalanced closing brace");let D=B();if(D){g.push(D),x=Math.min(x,D.length);continue}break}let A=g.length-1,z=g[A];typeof z=="string"&&(g[A]=N(z,Yr));let at=[];for(let D of g)D instanceof Rs&&(D=D.value.slice(0,D.value.length-x)),D&&at.push(D);return at}function p(){i(Ul,SyntaxError);let g=m();if(i(Hr))return g;if(i(Fl)){let x=$();return i(Hr,SyntaxError),{type:"select",selector:g,...x}}throw new SyntaxError("Unclosed placeable")}function m(){if(t[e]==="{")return p();if(o(qr)){let[,g,x,A=null]=r(qr);if(g==="$")return{type:"var",name:x};if(i(Wl)){let z=k();if(g==="-")return{type:"term",name:x,attr:A,args:z};if(_l.test(x))return{type:"func",name:x,args:z};throw new SyntaxError("Function names must be all upper-case")}return g==="-"?{type:"term",name:x,attr:A,args:[]}:{type:"mesg",name:x,attr:A}}return T()}function k(){let g=[];for(;;){switch(t[e]){case")":return e++,g;case void 0:throw new SyntaxError("Unclosed argument list")}g.push(y()),i(Hl)}}function y(){let g=m();return g.type!=="mesg"?g:i(Yl)?{type:"narg",name:g.name,value:T()}:g}function $(){let g=[],x=0,A;for(;o(Nl);){n("*")&&(A=x);let z=E(),at=d();if(at===null)throw new SyntaxError("Expected variant value");g[x++]={key:z,value:at}}if(x===0)return null;if(A===void 0)throw new SyntaxError("Expected default variant");return{variants:g,star:A}}function E(){i(Pl,SyntaxError);let g;return o(Bn)?g=O():g={type:"str",value:h(Ll)},i(ql,SyntaxError),g}function T(){if(o(Bn))return O();if(t[e]==='"')return S();throw new SyntaxError("Invalid expression")}function O(){let[,g,x=""]=r(Bn),A=x.length;return{type:"num",value:parseFloat(g),precision:A}}function S(){n('"',SyntaxError);let g="";for(;;){if(g+=h(Bl),t[e]==="\\"){g+=M();continue}if(n('"'))return{type:"str",value:g};throw new SyntaxError("Unclosed string literal")}}function M(){if(o(Wr))return h(Wr);if(o(Fr)){let[,g,x]=r(Fr),A=parseInt(g||x,16);return A<=55295||57344<=A?String.fromCodePoint(A):"�"}throw new SyntaxError("Unknown escape sequence")}function B(){let g=e;switch(i(Kl),t[e]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return I(t.slice(g,e))}return t[e-1]===" "?I(t.slice(g,e)):!1}function N(g,x){return g.replace(x,"")}function I(g){let x=g.replace(zl,`
`),A=Dl.exec(g)[1].length;return new Rs(x,A)}}},Rs=class{constructor(t,e){this.value=t,this.length=e}};var Kr=`# What several views say.

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
`;var Rn=Vr("en"),Gr=new Set,ge=null;L(Kr);function Vr(s){return new Xe(s,{useIsolating:!1})}function L(s){Gr.has(s)||(Gr.add(s),Zr(Rn,s))}function zs(s){ge=null,s?.catalogue&&(ge=Vr(s.language),Zr(ge,s.catalogue))}function a(s,t){let e=ge?.hasMessage(s)?ge:Rn,o=e.getMessage(s);if(!o?.value)throw new Error(`No sentence is called ${s}.`);return e.formatPattern(o.value,t)}function it(s,t="unit"){let[e]=(ge??Rn).locales,o=t==="unit"?"short":"long";return new Intl.ListFormat(e,{type:t,style:o}).format(s)}function Zr(s,t){let[e]=s.addResource(new Qe(t));if(e)throw e}var ye="talking-back-kit",Vl=1e4;function Jr(){let s=indexedDB.open(ye,1);s.onupgradeneeded=()=>{let{result:e}=s;e.createObjectStore("visitors",{keyPath:"id"}),e.createObjectStore("now"),e.createObjectStore("cards",{keyPath:"key"}).createIndex("visitor","visitor"),e.createObjectStore("lines",{keyPath:"at",autoIncrement:!0}).createIndex("file",["file","at"])};let t=new Promise((e,o)=>{setTimeout(()=>o(new Error(a("no-database"))),Vl)});return Promise.race([rt(s),t])}function rt(s){return new Promise((t,e)=>{s.onsuccess=()=>t(s.result),s.onerror=()=>e(s.error)})}async function ne(s,t,e){let o=s.transaction(t,"readwrite",{durability:"strict"}),[n]=await Promise.all([e(o),Zl(o)]);return n}function Zl(s){return new Promise((t,e)=>{s.oncomplete=()=>t(),s.onabort=()=>e(s.error)})}function ts(s,t,e=0){let o=IDBKeyRange.bound([t,e],[t,Number.POSITIVE_INFINITY],!0);return rt(s.objectStore("lines").index("file").getAll(o))}function es(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>t.toString(16).padStart(2,"0")).join("")}var Jl="nowhere",ss=class{#t;#e;#s;#o;#n=new Map;#i=new Map;#r=0;#a=new Set;#h=new Map;#c;picture;download;constructor(t,e){let{activity:o,hand_in:n,posts:i}=e,r=n?.fingerprint;this.#t=t,this.#o=t.keyOf(o,r??i?.length),this.#s={problem:"",notice:"",owner:t.id,file:"",kept:[],...e,hand_in:t.handIn(r)},this.#e=new BroadcastChannel(`${ye}:${this.#o}`),this.#e.onmessage=({data:h})=>h?this.tell(h):this.catchUp(),this.#c=t.listen(()=>this.tell({hand_in:t.handIn(r)})),!t.database&&(this.#s.file=`${Jl} ${this.#o}`,this.#s.notice=a("keeps-nothing"))}read(t){return t==="saved"?Object.fromEntries(this.#n):this.#s[t]}listen(t,e){let o=this.#h.get(t)??new Set;return this.#h.set(t,o.add(e)),()=>o.delete(e)}follow(t){return this.#a.add(t),()=>this.#a.delete(t)}write(t){this.tell(t),this.#s.posts&&this.#m(async()=>{await this.#l(e=>({...e,parts:{...e.parts,...t}})),this.#e.postMessage(t)})}tell(t){Object.assign(this.#s,t);for(let e of Object.keys(t))for(let o of this.#h.get(e)??[])o()}append(t){this.#m(async()=>{await this.#u(t),await this.catchUp();for(let e of this.#a)e.saved(t.map(o=>o.id));this.#e.postMessage(null)})}async take(t){await this.#u(t.map(e=>({...e,late:!0}))),await this.catchUp(),this.#e.postMessage(null)}rename(){this.#m(()=>this.#t.rename())}startOver(){this.#m(async()=>{await this.#l(t=>({...t,file:es(),kept:[...t.kept,t.file]})),await this.catchUp(),this.#e.postMessage(null)})}async catchUp(){if(!this.#t.database)return;let t=this.#t.database.transaction(["cards","lines"]),e=await this.#f(t),o=await this.#w(t,e.file),n=new Set(e.file===this.#s.file?[]:this.#d(e));for(let{at:r,event:h}of o)if(this.#r=Math.max(this.#r,r),!this.#i.has(h.id)){this.#i.set(h.id,h);for(let l of oe(h))this.#n.set(l,Ze(this.#n.get(l)??gt,h)),n.add(l)}o.some(({event:r})=>r.late)&&(this.#n=Ls(Ns([...this.#i.values()])));let i=[...n].map(r=>[r,this.#n.get(r)??gt]);if(i.length)for(let r of this.#a)r.news(Object.fromEntries(i))}close(){this.#e.close(),this.#c()}#d({file:t,kept:e,parts:o}){let n=[...this.#n.keys()];return this.#n.clear(),this.#i.clear(),this.#r=0,this.tell({...o,file:t,kept:e}),n}#u(t){return this.#p(["cards","lines"],async e=>{let{file:o}=await this.#f(e),n=new Set(o===this.#s.file?this.#i.keys():[]);for(let{event:i}of await this.#w(e,o))n.add(i.id);for(let i of t)n.has(i.id)||e.objectStore("lines").add({file:o,event:i}),n.add(i.id)})}#l(t){return this.#p("cards",async e=>{e.objectStore("cards").put(t(await this.#f(e)))})}#p(t,e){if(!this.#t.database)throw new Error(a("no-database"));return ne(this.#t.database,t,e)}begin(){return this.#p("cards",async t=>{let e=t.objectStore("cards"),o=await rt(e.get(this.#o)),{activity:n}=this.#s,i={key:this.#o,visitor:this.#t.id,activity:n,about:this.about};o||e.add({...i,file:es(),kept:[],parts:{}})})}get about(){let{codebook:t,hand_in:e,posts:o}=this.#s;return{title:t.title,fingerprint:e?.fingerprint,marks:o.map(({post_id:n,mark:i})=>[n,i]),labels:t.categories.map(({label:n})=>n),codebook:t.id}}#f(t){return rt(t.objectStore("cards").get(this.#o))}#w(t,e){return ts(t,e,e===this.#s.file?this.#r:0)}async#m(t){let e="";try{await t()}catch(o){let n=o instanceof Error?o.message:String(o);e=a("problem-page",{why:n.replace(/\.$/,"")})}e!==this.#s.problem&&this.tell({problem:e})}};async function Xr(s,t){let e=new ss(s,t);return!s.database||!t.posts||(await e.begin(),await e.catchUp()),e}var os="data-waits-for-words",ke=s=>s.ctrlKey||s.metaKey||s.altKey,ie=s=>s.target,Ds=s=>(s.key==="Enter"||s.key===" ")&&/^(BUTTON|SUMMARY)$/.test(ie(s).tagName),zn=s=>!!s?.hasAttribute("aria-pressed"),Xl=s=>s.hasAttribute("data-onward"),Dn=s=>s.getAttribute("aria-label")??s.textContent??"",be=s=>!ke(s)&&!(s.shiftKey&&s.key==="Enter");function ve(s){let t=s.ctrlKey||s.metaKey;return s.key==="Enter"&&(s.shiftKey||t)||s.key==="s"&&t}var Un=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function $e(s){((Un()?null:s.querySelector(`[${os}]`))??s).focus({preventScroll:!0})}function Qr(s){return s.key==="Tab"?!0:s.key==="Enter"?!s.altKey&&(s.shiftKey||ke(s)):ke(s)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(s.key)}function Ql(s){let t=ie(s);return t.matches("textarea, select")?!0:t instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(t.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(s.key):!0:!1}function ta(s,t,e){let o={chose:""};tu(s,e),ou(s,o,e),s.addEventListener("focusin",n=>{Dn(ie(n))!==o.chose&&(o.chose="")},{signal:e}),s.addEventListener("keydown",n=>eu(n,s,t,o),{signal:e})}function tu(s,t){let e=s,o=n=>{e.removeAttribute("data-lm-suppress-shortcuts");let i=ie(n);!s.contains(i)||Qr(n)||(e=i,e.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",o,{capture:!0,signal:t})}function eu(s,t,e,o){let{key:n}=s,i=ie(s);if(Ds(s)&&n===" "&&(s.shiftKey||ke(s))&&s.preventDefault(),Qr(s)||(s.stopPropagation(),ke(s)||s.defaultPrevented))return;let r=t.querySelector(".kit-panel:not([hidden])"),h=i.tagName==="TEXTAREA"&&!i.hasAttribute(os);if(n==="Escape"&&!s.isComposing&&!h&&!r)return s.preventDefault(),su(t);let l=zn(i)&&Dn(i)===o.chose,u=Ds(s)&&(l||n==="Enter"&&Xl(i));(u||Ds(s)&&s.repeat)&&s.preventDefault(),!(Ds(s)&&!u||Ql(s)||!e[n])&&(s.preventDefault(),s.repeat||e[n]())}function su(s){s.parentElement?.closest("[tabindex]")?.focus()}function ou(s,t,e){let o=!1,n={timeStamp:-1e3,x:0,y:0,button:null},i=d=>d.type==="click"&&!d.detail&&o&&s.contains(ie(d)),r=d=>{let f=ie(d).closest?.("button")??null,p=i(d)||nu(d,f,n);p&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!f||!s.contains(f))&&(n={button:f,timeStamp:d.timeStamp,x:d.x,y:d.y},p||(t.chose=d.detail&&zn(f)?Dn(f):""))},h={capture:!0,signal:e},l=d=>{o=d.shiftKey||ke(d)},u=()=>{o=!1};addEventListener("keydown",l,h),addEventListener("keyup",u,h),addEventListener("mousedown",r,h),addEventListener("click",r,h)}function nu(s,t,e){let o=s.timeStamp-e.timeStamp<300,n=Math.hypot(s.x-e.x,s.y-e.y)<5;return!s.detail||!o||!n?!1:t!==e.button||s.detail>1&&zn(t)}var Us=class{#t;#e=new Map;constructor(t){this.#t=t}read(t){return this.#t[t]}listen(t,e){let o=this.#e.get(t)??new Set;return this.#e.set(t,o.add(e)),()=>o.delete(e)}write(t){this.tell(t)}tell(t){this.#t={...this.#t,...t};for(let e of Object.keys(t))for(let o of this.#e.get(e)??[])o()}append(){}follow(){return()=>{}}rename(){}};function ea(s){return s instanceof Uint8Array||ArrayBuffer.isView(s)&&s.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in s&&s.BYTES_PER_ELEMENT===1}var Pn=s=>s?`"${s}" `:"";function ns(s,t=""){if(typeof s!="number")throw new TypeError(Pn(t)+"expected number, got "+typeof s);if(!Number.isSafeInteger(s)||s<0)throw new RangeError(Pn(t)+"expected integer >= 0, got "+s);return s}function qt(s,t,e=""){if(ea(s)&&(t===void 0||s.length===t))return s;t!==void 0&&ns(t,"length");let o=ea(s),n=t!==void 0?` of length ${t}`:"",i=o?`length=${s.length}`:`type=${typeof s}`,r=Pn(e)+"expected Uint8Array"+n+", got "+i;throw o?new RangeError(r):new TypeError(r)}function qn(s){return Uint8Array.from(qt(s))}var iu=(s,t)=>{if(s===null||typeof s!="object"||Array.isArray(s))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof s)},sa=(s,t)=>{iu(s,t);let e=Object.getPrototypeOf(s);if(e!==Object.prototype&&e!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(s,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Wn(s,t=!0){if(s.destroyed)throw new Error("hash was destroyed");if(t&&s.finished)throw new Error("digest() was already called")}function oa(s,t){qt(s,void 0,"output");let e=t.outputLen;if(!(s.length>=e))throw new RangeError('"output" expected length >= '+e)}function is(s){return new Uint32Array(s.buffer,s.byteOffset,Math.floor(s.byteLength/4))}function Fn(...s){for(let t=0;t<s.length;t++)s[t].fill(0)}function rs(s,t){return s<<32-t|s>>>t}var na=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function ia(s){return s<<24&4278190080|s<<8&16711680|s>>>8&65280|s>>>24&255}var xe=na?s=>s:s=>ia(s)>>>0;function ru(s){for(let t=0;t<s.length;t++)s[t]=ia(s[t]);return s}var re=na?s=>s:ru;function Yn(s,t,e="opts"){return sa(s,"defaults"),t!==void 0&&sa(t,e),Object.assign(Object.create(null),s,t)}function ra(s,t={}){if(typeof s!="function")throw new TypeError('"hashCons" expected function, got type='+typeof s);t=Yn({},t,"info");let e=(n,i)=>s(i).update(n).digest(),o=s(void 0);return e.outputLen=o.outputLen,e.blockLen=o.blockLen,e.canXOF=o.canXOF,e.create=n=>s(n),Object.assign(e,t),Object.freeze(e)}var aa=Uint8Array.from([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9,12,5,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,0,15,4,8,6,2,10,6,15,14,9,11,3,0,8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,9,14,3,12,13,0,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9]);function Wt(s,t,e,o,n){return s=s+t+n|0,o=rs(o^s,16),e=e+o|0,t=rs(t^e,12),{a:s,b:t,c:e,d:o}}function Ft(s,t,e,o,n){return s=s+t+n|0,o=rs(o^s,8),e=e+o|0,t=rs(t^e,7),{a:s,b:t,c:e,d:o}}var ha=s=>s/2**32|0,ca=s=>s>>>0;var la=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);function hu(s,t={},e,o,n){if(ns(e),s<=0||s>e)throw new Error('"dkLen" must be 1..'+e+", got "+s);let{key:i,salt:r,personalization:h}=t;if(i!==void 0&&(i.length<1||i.length>e))throw new Error('"key" expected to be undefined or of length=1..'+e);r!==void 0&&qt(r,o,"salt"),h!==void 0&&qt(h,n,"personalization")}var Hn=class{buffer;buffer32;finished=!1;destroyed=!1;length=0;pos=0;blockLen;outputLen;canXOF=!1;constructor(t,e){ns(t),ns(e),this.blockLen=t,this.outputLen=e,this.buffer=new Uint8Array(t),this.buffer32=is(this.buffer)}update(t){Wn(this),qt(t);let{blockLen:e,buffer:o,buffer32:n}=this,i=t.length,r=t.byteOffset,h=t.buffer;for(let l=0;l<i;){this.pos===e&&(re(n),this.compress(n,0,!1),re(n),this.pos=0);let u=Math.min(e-this.pos,i-l),d=r+l;if(u===e&&!(d%4)&&l+u<i){let f=new Uint32Array(h,d,Math.floor((i-l)/4));re(f);for(let p=0;l+e<i;p+=n.length,l+=e)this.length+=e,this.compress(f,p,!1);re(f);continue}o.set(l===0&&u===i?t:t.subarray(l,l+u),this.pos),this.pos+=u,this.length+=u,l+=u}return this}digestInto(t){if(Wn(this),oa(t,this),t.byteOffset&3)throw new RangeError('"output" expected 4-byte aligned byteOffset, got '+t.byteOffset);let{pos:e,buffer32:o}=this;this.finished=!0,this.buffer.fill(0,e),re(o),this.compress(o,0,!0),re(o);let n=this.get(),i=t===this.buffer?o:is(t),r=Math.floor(this.outputLen/4);for(let d=0;d<r;d++)i[d]=xe(n[d]);let h=this.outputLen%4;if(!h)return;let l=r*4,u=n[r];for(let d=0;d<h;d++)t[l+d]=u>>>8*d}digest(){let{buffer:t,outputLen:e}=this;this.digestInto(t);let o=t.slice(0,e);return this.destroy(),o}_cloneInto(t){let{buffer:e,length:o,finished:n,destroyed:i,outputLen:r,pos:h}=this;return t||=new this.constructor({dkLen:r}),t.set(...this.get()),t.buffer.set(e),t.destroyed=i,t.finished=n,t.length=o,t.pos=h,t.outputLen=r,t}clone(){return this._cloneInto()}};function cu(s,t,e,o,n,i,r,h,l,u,d,f,p,m,k,y,$,E,T,O){let S=0;for(let M=0;M<o;M++)({a:n,b:l,c:p,d:$}=Wt(n,l,p,$,e[t+s[S++]])),{a:n,b:l,c:p,d:$}=Ft(n,l,p,$,e[t+s[S++]]),{a:i,b:u,c:m,d:E}=Wt(i,u,m,E,e[t+s[S++]]),{a:i,b:u,c:m,d:E}=Ft(i,u,m,E,e[t+s[S++]]),{a:r,b:d,c:k,d:T}=Wt(r,d,k,T,e[t+s[S++]]),{a:r,b:d,c:k,d:T}=Ft(r,d,k,T,e[t+s[S++]]),{a:h,b:f,c:y,d:O}=Wt(h,f,y,O,e[t+s[S++]]),{a:h,b:f,c:y,d:O}=Ft(h,f,y,O,e[t+s[S++]]),{a:n,b:u,c:k,d:O}=Wt(n,u,k,O,e[t+s[S++]]),{a:n,b:u,c:k,d:O}=Ft(n,u,k,O,e[t+s[S++]]),{a:i,b:d,c:y,d:$}=Wt(i,d,y,$,e[t+s[S++]]),{a:i,b:d,c:y,d:$}=Ft(i,d,y,$,e[t+s[S++]]),{a:r,b:f,c:p,d:E}=Wt(r,f,p,E,e[t+s[S++]]),{a:r,b:f,c:p,d:E}=Ft(r,f,p,E,e[t+s[S++]]),{a:h,b:l,c:m,d:T}=Wt(h,l,m,T,e[t+s[S++]]),{a:h,b:l,c:m,d:T}=Ft(h,l,m,T,e[t+s[S++]]);return{v0:n,v1:i,v2:r,v3:h,v4:l,v5:u,v6:d,v7:f,v8:p,v9:m,v10:k,v11:y,v12:$,v13:E,v14:T,v15:O}}var X=la.slice(),Kn=class extends Hn{v0=X[0]|0;v1=X[1]|0;v2=X[2]|0;v3=X[3]|0;v4=X[4]|0;v5=X[5]|0;v6=X[6]|0;v7=X[7]|0;constructor(t={}){t=Yn({},t);let e=t.dkLen===void 0?32:t.dkLen;super(64,e),hu(e,t,32,8,8);let{key:o,personalization:n,salt:i}=t,r=0;if(o!==void 0&&(qt(o,void 0,"key"),r=o.length),this.v0^=this.outputLen|r<<8|65536|1<<24,i!==void 0){qt(i,void 0,"salt");let h=is(qn(i));this.v4^=xe(h[0]),this.v5^=xe(h[1])}if(n!==void 0){qt(n,void 0,"personalization");let h=is(qn(n));this.v6^=xe(h[0]),this.v7^=xe(h[1])}if(o!==void 0){let h=new Uint8Array(this.blockLen);h.set(o),this.update(h),Fn(h)}}get(){let{v0:t,v1:e,v2:o,v3:n,v4:i,v5:r,v6:h,v7:l}=this;return[t,e,o,n,i,r,h,l]}set(t,e,o,n,i,r,h,l){this.v0=t|0,this.v1=e|0,this.v2=o|0,this.v3=n|0,this.v4=i|0,this.v5=r|0,this.v6=h|0,this.v7=l|0}compress(t,e,o){let n=ca(this.length),i=ha(this.length),{v0:r,v1:h,v2:l,v3:u,v4:d,v5:f,v6:p,v7:m,v8:k,v9:y,v10:$,v11:E,v12:T,v13:O,v14:S,v15:M}=cu(aa,e,t,10,this.v0,this.v1,this.v2,this.v3,this.v4,this.v5,this.v6,this.v7,X[0],X[1],X[2],X[3],n^X[4],i^X[5],o?~X[6]:X[6],X[7]);this.v0^=r^k,this.v1^=h^y,this.v2^=l^$,this.v3^=u^E,this.v4^=d^T,this.v5^=f^O,this.v6^=p^S,this.v7^=m^M}destroy(){this.destroyed=!0,Fn(this.buffer32),this.set(0,0,0,0,0,0,0,0)}},ua=ra(s=>new Kn(s));var Gn="\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000",zw=new RegExp(`[${Gn}]+`);var lu=new TextEncoder;function da({name:s,rooms:t,aims:e,posts:o},n){let i=new DataView(Vn(`${s} ${n}`,8).buffer);return Array.from({length:o},(r,h)=>({room:String((i.getUint32(4)+h)%t+1),aim:String((i.getUint32(0)+h)%e+1)}))}function Vn(s,t){return new Uint8Array(ua(lu.encode(s),{dkLen:t}))}var Nt=["a","b"],qs=["before","after"],Se=(s,t)=>`check-${s}-${t}`,Ps=s=>s==="a"?"b":"a",fa=([s])=>Nt[s%Nt.length];function pa(s,t,e){let o=e[s];if(o)return o;let n=e[s==="before"?"after":"before"];return n?Ps(n):s==="before"?t:Ps(t)}function Ws(s){let[t,e]=Nt.map(o=>uu(s[o]));return!t&&!e?"":e>t?"b":"a"}var uu=s=>[...s?.values()??[]].filter(({first:t})=>t).length;function Fs(s,t){let e=0;return async()=>{e+=1;let o=e,n=await s();o===e&&t(n)}}var ga=s=>[...s].some(({locked:t})=>t);function ya({ideas:s,forms:t},e,o){let n=t[e.form],i=n.filter(({label:u})=>u),r=i.filter(({id:u})=>{let d=e.entries?.get(u);return d?.first&&d.confidence===3}),h=ma(t[e.form],e.entries),l=o&&ma(t[o.form],o.entries);return{now:wa(h),before:l&&wa(l),of:i.length,certain:r.length,certain_right:r.filter(({id:u,label:d})=>e.entries?.get(u)?.first===d).length,rows:Object.entries(s).map(([u,d])=>({idea:d,now:h.get(u)??0,before:l&&(l.get(u)??0),of:n.filter(f=>f.idea===u).length}))}}function ma(s,t){let e=new Map;for(let{id:o,idea:n,label:i}of s)i&&t?.get(o)?.first===i&&e.set(n,(e.get(n)??0)+1);return e}var wa=s=>[...s.values()].reduce((t,e)=>t+e,0);async function ka({forms:s,fingerprints:t,rights:e},o){let{occasion:n}=s[Nt[0]].check,[i,r]=await Promise.all(qs.map(u=>va(u,t,o))),h=fa(Vn(o.called,1)),l=pa(n,h,{before:i.form,after:r.form});return{...s[l],fingerprints:t,rights:e}}async function ba(s,t){if(!s.read("rights"))return;let e=Fs(()=>du(s,t),o=>s.tell({went:o}));s.follow({saved(){},news:e}),await e()}async function du(s,t){let e=new Map(Object.entries(s.read("saved")));if(!ga(e.values()))return null;let o=s.read("activity").at(-1),n=await va("before",s.read("fingerprints"),t),{form:i}=n,r=i&&{form:i,entries:n.entries[i]};return ya(s.read("rights"),{form:o,entries:e},r||null)}async function va(s,t,e){let o=Nt.map(h=>Se(s,h)),[n,i]=await Promise.all(o.map(h=>e.entries(h,t[h]))),r={a:n,b:i};return{form:Ws(r),entries:r}}function $a(s){s.tell({stored_only:!0})}var Qt="0123456789ABCDEFGHJKMNPQRSTVWXYZ";function as({labels:s,gaps:t,way:e}){return{first:s+2*t,again:[1,s+1,s+2][e]}}function he(s){let{posts:t,way:e,changed:o}=s,{first:n,again:i}=as(s),r=[0,o,t][e],h=BigInt(n)**BigInt(t)*BigInt(i)**BigInt(r),l=(h-1n).toString(2).length+(e===1?t:0);return{size:Math.ceil(l/5),limit:h}}var Zn=Array.from({length:32},(s,t)=>[34911,69787,139539,279043,529574].reduce((e,o,n)=>t>>n&1?e^o:e,0));function hs(s){let t=0;for(let e of s)t=(t&32767)<<5^e^Zn[t>>15];return t}function Ys(s){return s.map(e=>Qt[e]).join("").replace(/.{4}(?=.)/g,"$&-")}var Hs=s=>hs(s)===1048575,ae=15,Ks=4,Jn=ae+1+Ks,mu=[["fingerprint",35],["adjective",8],["animal",8],["posts",11],["labels",5],["gaps",1],["way",2]],Gs=s=>s.map(t=>t.toString(2).padStart(5,"0")).join("");function Xn(s){let t=Gs(s.slice(1,ae)),e=0,o={};for(let[n,i]of mu)o[n]=Number.parseInt(t.slice(e,e+i),2),e+=i;return{...o,posts:o.posts+1,labels:o.labels+2}}function Qn(s){if(s.length<Jn)return 0;let t=Xn(s),e=Gs(s.slice(ae,ae+Math.ceil(t.posts/5)));if(t.way>2||t.way===1&&e.length<t.posts)return 0;let o=e.slice(0,t.posts).replaceAll("0","").length;return ae+he({...t,changed:o}).size+Ks}var gu=19n;function ei(s,t){let e=i=>i===null?-1:t.indexOf(i),o=[],n=[];for(let i of s){let r=e(i.first),h=e(i.revised);i.unsure&&h===-1&&([r,h]=r===-1?[-2,h]:[r,-2]),o.push(r),n.push(h)}return{first:o,revised:n}}function Zs({fingerprint:s,pseudonym:t},e,o){if(s===void 0||!t)return"";let{first:n,revised:i}=ei(o,e);return si({fingerprint:s,pseudonym:t,labels:e.length},n,i)}function si({fingerprint:s,pseudonym:t,labels:e},o,n){let i=o.some(p=>p<0)?1:0,{way:r,size:h,whole:l}=yu(o,n,e,i),u=[[s,35],[t[0],8],[t[1],8],[o.length-1,11],[e-2,5],[i,1],[r,2],[l,5*h]],d=gu;for(let[p,m]of u)d=d<<BigInt(m)|BigInt(p);let f=[...d.toString(32)].map(p=>Number.parseInt(p,32));return Ys([...f,...ku(f)])}function yu(s,t,e,o){let n=s.length,i=t.filter(m=>m!==-1),r=m=>({posts:n,labels:e,gaps:o,way:m,changed:i.length}),h=()=>he(r(2)).size<he(r(1)).size?2:1,l=i.length===0?0:h(),{size:u}=he(r(l)),d=m=>BigInt(m<0?e+2+m:m),f=as(r(l)),p=0n;for(let m of s)p=p*BigInt(f.first)+d(m);for(let m of[[],i,t][l])p=p*BigInt(f.again)+d(m);if(l===1){let m=t.map(k=>k===-1?"0":"1").join("");p|=BigInt(`0b${m}`)<<BigInt(5*u-n)}return{way:l,size:u,whole:p}}function ku(s){let t=hs([...s,0,0,0,0])^1048575;return[15,10,5,0].map(e=>t>>e&31)}function xa(s,t,e){let o=bu(s,t);return s.filter(({activity:n})=>!o.has(n)).map(n=>vu(n,t(n.activity),e))}function bu(s,t){let e=new Set(s.map(({activity:n})=>n)),o=new Set;for(let n of qs){if(!Nt.every(h=>e.has(Se(n,h))))continue;let[i,r]=Nt.map(h=>t(Se(n,h)));o.add(Se(n,Ps(Ws({a:i,b:r})||Nt[0])))}return o}function vu({activity:s,title:t,fingerprint:e,ids:o,labels:n,kind:i},r,h){let l=o.map(y=>r?.get(y)??gt),u=l.filter(({first:y,revised:$})=>y||$).length,d=l.filter(({first:y,revised:$,unsure:E})=>E&&!y&&!$).length,f=u+d>0,{first:p,revised:m}=ei(l,n),k={fingerprint:e,pseudonym:h,labels:n.length};return{activity:s,title:t,done:u,open:d,of:o.length,code:f?si(k,p,m):"",words:f&&i==="text"}}async function Sa(s,t){let e=Fs(()=>$u(s,t),o=>s.tell({lesson:o}));s.listen("looked",e),t.listen(e);for(let{activity:o,fingerprint:n}of s.read("activities"))t.hear(o,n,e);await e()}async function $u(s,t){let e=s.read("activities"),o=await Promise.all(e.map(({activity:i,fingerprint:r})=>t.entries(i,r))),n=new Map(e.map(({activity:i},r)=>[i,o[r]]));return{number:s.read("lesson").number,name:o.some(Boolean)?t.called:"",rows:xa(e,i=>n.get(i),t.name)}}function Ea(s){let t=s.read("activity").replace(/^write-/,""),e=()=>{let o=s.read("task"),{posts:n,rooms:i,aims:r}=o,h={name:t,posts:n,rooms:i.length,aims:r.length};s.tell({task:{...o,given:da(h,s.read("hand_in").name??"")}})};s.listen("hand_in",e),e()}var Eu={check:ba,feed:$a,lesson:Sa,write:Ea};async function Oa(s,t,e){let o=s==="check"?await ka(t,e):t,n=s==="lesson"?new Us(o):await Xr(e,o);return await Eu[s]?.(n,e),n}var Aa=`# What is said of the file of answers, and of an activity where no kernel is running.

problem-unsaved = Your last answers are not on disk yet: { $why }. They are kept in this browser; make room or choose another folder, then go on.
problem-incomplete = Not all of your answers are on disk any more: { $why }. They are kept in Python and in this browser; make room or choose another folder, then go on.
problem-name = Your new name could not be saved: { $why }. Make room or choose another folder, then try again.
begun-anew-kept = Your answers so far are kept in { $place }.
begun-anew = Run the cell that made this widget again to begin anew.
written-to = { $what } written to { $path }.
notice-faults =
    { $lines ->
        [one] { $lines } saved line is not shown here, and stays in the file. It is: { $first }
       *[other] { $lines } saved lines are not shown here, and stay in the file. One of them: { $first }
    }
go-on-kept = Run this cell to begin, or to go on: what you answer is kept.
go-on-begin = Outside Jupyter it can only be read.
posts-to-judge =
    { $posts ->
        [one] { $posts } post to judge
       *[other] { $posts } posts to judge
    }
and-more-posts = … and { $posts } more.

# What happened to the file of answers while it was open, or before.

file-of-another = The answers of { $whose } stood in the place of yours, in { $file }. They are kept as { $kept }, and yours are written again. If you are { $whose } on another computer, write kit.pseudonym({ $said }) here: then all of them are yours.
file-joined =
    { $answers ->
        [one] Another file of yours stood in the place of { $file }. { $answers } answer from here is written into it, so that it has all.
       *[other] Another file of yours stood in the place of { $file }. { $answers } answers from here are written into it, so that it has all.
    }
file-gone =
    { $answers ->
        [one] Your file { $file } was deleted or moved while you worked. It is there again, with { $answers } answer of yours; to begin anew, write .start_over().
       *[other] Your file { $file } was deleted or moved while you worked. It is there again, with { $answers } answers of yours; to begin anew, write .start_over().
    }
file-lacked =
    { $answers ->
        [one] { $answers } answer of yours was missing in { $file }: something put an older copy in its place, or cut it. It is written again.
       *[other] { $answers } answers of yours were missing in { $file }: something put an older copy in its place, or cut it. They are written again.
    }
file-begun-anew = This activity was begun anew in another notebook. Your answers of before are kept in the folder { $folder }.
file-news =
    { $answers ->
        [one] { $answers } answer given elsewhere, perhaps on another computer, was found in { $file }. It counts here from now on, by its time.
       *[other] { $answers } answers given elsewhere, perhaps on another computer, were found in { $file }. They count here from now on, by their time.
    }
file-copy =
    { $answers ->
        [one] { $answers } answer was found in { $copy }, a copy that some program made of your file. It is written into { $file }, by time; the copy stays where it is, and is needed no longer.
       *[other] { $answers } answers were found in { $copy }, a copy that some program made of your file. They are written into { $file }, by time; the copy stays where it is, and is needed no longer.
    }
file-changed =
    { $answers ->
        [one] { $answers } answer reads differently in { $file } than it was given: somebody changed the file. What it says now is what counts.
       *[other] { $answers } answers read differently in { $file } than they were given: somebody changed the file. What it says now is what counts.
    }
file-renamed = Your made-up name was changed in another notebook or on another computer. Here, too, it is { $name } from now on.
file-apart =
    { $answers ->
        [one] { $file } holds { $answers } answer of { $whose }, begun apart from these and not shown here. If you are { $whose } on another computer, hand in that file too; if not, move it away.
       *[other] { $file } holds { $answers } answers of { $whose }, begun apart from these and not shown here. If you are { $whose } on another computer, hand in that file too; if not, move it away.
    }
name-kept = Your pseudonym could not be read in { $file }. By your answers it is { $name }, and stays so; the old file is kept as { $kept }.
name-new = Your pseudonym could not be read, so you have a new one: { $name }. The old file is kept as { $kept }; if you remember the old one, kit.pseudonym(…) brings it back.

# What in the file cannot be used.

fault-where =
    { $where ->
        [line] Line { $line } of { $file }
       *[answer] An answer
    }
fault-cut = { fault-where } cannot be read; perhaps it was cut off. It stays in the file, and all others are used.
fault-kind = { fault-where } is of a kind { $said }, which this version does not know. It stays in the file, but is not shown here.
fault-post = { fault-where } is about { $said }, which is not among these posts. It stays in the file, but is not shown here.
fault-words = { fault-where } is about another version of { $said }, with other words. It stays in the file, but is not shown here.
fault-codebook = { fault-where } was given with the codebook { $said }, not { $codebook }. It stays in the file, but is not shown here.
fault-label = { fault-where } says { $said }, which is not a label of { $codebook }. It stays in the file, but is not shown here.
fault-round = { fault-where } belongs to a round { $said }, not to first or revised. It stays in the file, but is not shown here.
fault-cause = { fault-where } was sorted as { $said }, not as one of { $causes }. It stays in the file, but is not shown here.
fault-confidence = { fault-where } is of a confidence { $said }, not 1, 2 or 3. It is used without it.
fault-more = More lines of { $file } cannot be used. They stay in the file, and all others are used.

# Why answers cannot be saved.

unsaved-folder = { $file } is a folder. Move it away, or choose another folder with answers=.
unsaved-no-file = { $file } is no file that answers can be kept in. Move it away, or choose another folder with answers=.
unsaved-large = { $file } has { $size } MB, and no learner's answers need so much. Move it away, or choose another folder with answers=.
unsaved-busy = another program changes { $file } all the time
unsaved-disk = the disk or network drive of { $folder } is not there
`;function c(s,t={},...e){let o=document.createElement(s);for(let[n,i]of Object.entries(t))i==null||i===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),i):n==="style"?o.style.cssText=i:o.setAttribute(n,i===!0?"":i));return o.append(...e.filter(n=>n!=null)),o}function w(s,t){s.textContent!==t&&(s.textContent=t)}function v(s,t,e){e===null?s.removeAttribute(t):s.getAttribute(t)!==String(e)&&s.setAttribute(t,String(e))}function b(s,t,e,o={}){let n=t?[" ",c("kbd",{"aria-hidden":"true"},t)]:[];return c("button",{type:"button",class:"kit-tool",onclick:e,...o},s,...n)}function tt(s,t){let e=s.contains(document.activeElement);t();let o=document.activeElement;e&&(!s.contains(o)||o?.closest("[hidden], :disabled"))&&s.focus({preventScroll:!0})}function Lt(s,t,e){let o=s.contains(document.activeElement)&&document.activeElement!==s;e();let n=document.activeElement,i=n?.matches("[aria-pressed], .kit-mark:not([aria-current])"),r=!s.contains(n)||n?.closest("[hidden], :disabled");o&&(n===s||i||r)&&t.focus({preventScroll:!0})}function Ta(s){let t=s.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden]"))e.remove();return t.textContent?.trim()??""}var U=()=>`kit-${Math.random().toString(36).slice(2)}`;function Ma(s){return`\uFEFF${s.map(t=>t.map(Iu).join(",")).join(`\r
`)}`}var oi="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",Ia="[=+\\-@＝＋－＠]",Au=new RegExp(`^'*${oi}*${Ia}+(?!${Ia})${oi}*(?!${oi}|[)\\]}*/>]|$)`);function Tu(s){let e=s.split(/([;|\t\r\n])/).map(o=>Au.test(o)?`'${o}`:o).join("");return/^'*[\t\r\n][\s\S]/.test(s)?`'${e}`:e}var Iu=s=>`"${Tu(String(s)).replaceAll('"','""')}"`;function ls(s,t,e){let o=c("a",{href:URL.createObjectURL(new Blob([t],{type:e})),download:s});o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e3)}var Y=Uint8Array,kt=Uint16Array,pi=Int32Array,Js=new Y([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Xs=new Y([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),hi=new Y([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Ra=function(s,t){for(var e=new kt(31),o=0;o<31;++o)e[o]=t+=1<<s[o-1];for(var n=new pi(e[30]),o=1;o<30;++o)for(var i=e[o];i<e[o+1];++i)n[i]=i-e[o]<<5|o;return{b:e,r:n}},za=Ra(Js,2),Da=za.b,ci=za.r;Da[28]=258,ci[258]=28;var Ua=Ra(Xs,0),Mu=Ua.b,ja=Ua.r,li=new kt(32768);for(j=0;j<32768;++j)Yt=(j&43690)>>1|(j&21845)<<1,Yt=(Yt&52428)>>2|(Yt&13107)<<2,Yt=(Yt&61680)>>4|(Yt&3855)<<4,li[j]=((Yt&65280)>>8|(Yt&255)<<8)>>1;var Yt,j,Bt=(function(s,t,e){for(var o=s.length,n=0,i=new kt(t);n<o;++n)s[n]&&++i[s[n]-1];var r=new kt(t);for(n=1;n<t;++n)r[n]=r[n-1]+i[n-1]<<1;var h;if(e){h=new kt(1<<t);var l=15-t;for(n=0;n<o;++n)if(s[n])for(var u=n<<4|s[n],d=t-s[n],f=r[s[n]-1]++<<d,p=f|(1<<d)-1;f<=p;++f)h[li[f]>>l]=u}else for(h=new kt(o),n=0;n<o;++n)s[n]&&(h[n]=li[r[s[n]-1]++]>>15-s[n]);return h}),te=new Y(288);for(j=0;j<144;++j)te[j]=8;var j;for(j=144;j<256;++j)te[j]=9;var j;for(j=256;j<280;++j)te[j]=7;var j;for(j=280;j<288;++j)te[j]=8;var j,fs=new Y(32);for(j=0;j<32;++j)fs[j]=5;var j,ju=Bt(te,9,0),Cu=Bt(te,9,1),Nu=Bt(fs,5,0),Lu=Bt(fs,5,1),ni=function(s){for(var t=s[0],e=1;e<s.length;++e)s[e]>t&&(t=s[e]);return t},Ot=function(s,t,e){var o=t/8|0;return(s[o]|s[o+1]<<8)>>(t&7)&e},ii=function(s,t){var e=t/8|0;return(s[e]|s[e+1]<<8|s[e+2]<<16)>>(t&7)},mi=function(s){return(s+7)/8|0},ps=function(s,t,e){return(t==null||t<0)&&(t=0),(e==null||e>s.length)&&(e=s.length),new Y(s.subarray(t,e))};var _u=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],et=function(s,t,e){var o=new Error(t||_u[s]);if(o.code=s,Error.captureStackTrace&&Error.captureStackTrace(o,et),!e)throw o;return o},Bu=function(s,t,e,o){var n=s.length,i=o?o.length:0;if(!n||t.f&&!t.l)return e||new Y(0);var r=!e,h=r||t.i!=2,l=t.i;r&&(e=new Y(n*3));var u=function(Ke){var Ge=e.length;if(Ke>Ge){var me=new Y(Math.max(Ge*2,Ke));me.set(e),e=me}},d=t.f||0,f=t.p||0,p=t.b||0,m=t.l,k=t.d,y=t.m,$=t.n,E=n*8;do{if(!m){d=Ot(s,f,1);var T=Ot(s,f+1,3);if(f+=3,T)if(T==1)m=Cu,k=Lu,y=9,$=5;else if(T==2){var B=Ot(s,f,31)+257,N=Ot(s,f+10,15)+4,I=B+Ot(s,f+5,31)+1;f+=14;for(var g=new Y(I),x=new Y(19),A=0;A<N;++A)x[hi[A]]=Ot(s,f+A*3,7);f+=N*3;for(var z=ni(x),at=(1<<z)-1,D=Bt(x,z,1),A=0;A<I;){var ht=D[Ot(s,f,at)];f+=ht&15;var O=ht>>4;if(O<16)g[A++]=O;else{var Z=0,W=0;for(O==16?(W=3+Ot(s,f,3),f+=2,Z=g[A-1]):O==17?(W=3+Ot(s,f,7),f+=3):O==18&&(W=11+Ot(s,f,127),f+=7);W--;)g[A++]=Z}}var ct=g.subarray(0,B),J=g.subarray(B);y=ni(ct),$=ni(J),m=Bt(ct,y,1),k=Bt(J,$,1)}else et(1);else{var O=mi(f)+4,S=s[O-4]|s[O-3]<<8,M=O+S;if(M>n){l&&et(0);break}h&&u(p+S),e.set(s.subarray(O,M),p),t.b=p+=S,t.p=f=M*8,t.f=d;continue}if(f>E){l&&et(0);break}}h&&u(p+131072);for(var He=(1<<y)-1,xt=(1<<$)-1,Ut=f;;Ut=f){var Z=m[ii(s,f)&He],mt=Z>>4;if(f+=Z&15,f>E){l&&et(0);break}if(Z||et(2),mt<256)e[p++]=mt;else if(mt==256){Ut=f,m=null;break}else{var wt=mt-254;if(mt>264){var A=mt-257,F=Js[A];wt=Ot(s,f,(1<<F)-1)+Da[A],f+=F}var Mt=k[ii(s,f)&xt],fe=Mt>>4;Mt||et(3),f+=Mt&15;var J=Mu[fe];if(fe>3){var F=Xs[fe];J+=ii(s,f)&(1<<F)-1,f+=F}if(f>E){l&&et(0);break}h&&u(p+131072);var pe=p+wt;if(p<J){var Ms=i-J,js=Math.min(J,pe);for(Ms+p<0&&et(3);p<js;++p)e[p]=o[Ms+p]}for(;p<pe;++p)e[p]=e[p-J]}}t.l=m,t.p=Ut,t.b=p,t.f=d,m&&(d=1,t.m=y,t.d=k,t.n=$)}while(!d);return p!=e.length&&r?ps(e,0,p):e.subarray(0,p)},Ht=function(s,t,e){e<<=t&7;var o=t/8|0;s[o]|=e,s[o+1]|=e>>8},us=function(s,t,e){e<<=t&7;var o=t/8|0;s[o]|=e,s[o+1]|=e>>8,s[o+2]|=e>>16},ri=function(s,t){for(var e=[],o=0;o<s.length;++o)s[o]&&e.push({s:o,f:s[o]});var n=e.length,i=e.slice();if(!n)return{t:qa,l:0};if(n==1){var r=new Y(e[0].s+1);return r[e[0].s]=1,{t:r,l:1}}e.sort(function(M,B){return M.f-B.f}),e.push({s:-1,f:25001});var h=e[0],l=e[1],u=0,d=1,f=2;for(e[0]={s:-1,f:h.f+l.f,l:h,r:l};d!=n-1;)h=e[e[u].f<e[f].f?u++:f++],l=e[u!=d&&e[u].f<e[f].f?u++:f++],e[d++]={s:-1,f:h.f+l.f,l:h,r:l};for(var p=i[0].s,o=1;o<n;++o)i[o].s>p&&(p=i[o].s);var m=new kt(p+1),k=ui(e[d-1],m,0);if(k>t){var o=0,y=0,$=k-t,E=1<<$;for(i.sort(function(B,N){return m[N.s]-m[B.s]||B.f-N.f});o<n;++o){var T=i[o].s;if(m[T]>t)y+=E-(1<<k-m[T]),m[T]=t;else break}for(y>>=$;y>0;){var O=i[o].s;m[O]<t?y-=1<<t-m[O]++-1:++o}for(;o>=0&&y;--o){var S=i[o].s;m[S]==t&&(--m[S],++y)}k=t}return{t:new Y(m),l:k}},ui=function(s,t,e){return s.s==-1?Math.max(ui(s.l,t,e+1),ui(s.r,t,e+1)):t[s.s]=e},Ca=function(s){for(var t=s.length;t&&!s[--t];);for(var e=new kt(++t),o=0,n=s[0],i=1,r=function(l){e[o++]=l},h=1;h<=t;++h)if(s[h]==n&&h!=t)++i;else{if(!n&&i>2){for(;i>138;i-=138)r(32754);i>2&&(r(i>10?i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(r(n),--i;i>6;i-=6)r(8304);i>2&&(r(i-3<<5|8208),i=0)}for(;i--;)r(n);i=1,n=s[h]}return{c:e.subarray(0,o),n:t}},ds=function(s,t){for(var e=0,o=0;o<t.length;++o)e+=s[o]*t[o];return e},Pa=function(s,t,e){var o=e.length,n=mi(t+2);s[n]=o&255,s[n+1]=o>>8,s[n+2]=s[n]^255,s[n+3]=s[n+1]^255;for(var i=0;i<o;++i)s[n+i+4]=e[i];return(n+4+o)*8},Na=function(s,t,e,o,n,i,r,h,l,u,d){Ht(t,d++,e),++n[256];for(var f=ri(n,15),p=f.t,m=f.l,k=ri(i,15),y=k.t,$=k.l,E=Ca(p),T=E.c,O=E.n,S=Ca(y),M=S.c,B=S.n,N=new kt(19),I=0;I<T.length;++I)++N[T[I]&31];for(var I=0;I<M.length;++I)++N[M[I]&31];for(var g=ri(N,7),x=g.t,A=g.l,z=19;z>4&&!x[hi[z-1]];--z);var at=u+5<<3,D=ds(n,te)+ds(i,fs)+r,ht=ds(n,p)+ds(i,y)+r+14+3*z+ds(N,x)+2*N[16]+3*N[17]+7*N[18];if(l>=0&&at<=D&&at<=ht)return Pa(t,d,s.subarray(l,l+u));var Z,W,ct,J;if(Ht(t,d,1+(ht<D)),d+=2,ht<D){Z=Bt(p,m,0),W=p,ct=Bt(y,$,0),J=y;var He=Bt(x,A,0);Ht(t,d,O-257),Ht(t,d+5,B-1),Ht(t,d+10,z-4),d+=14;for(var I=0;I<z;++I)Ht(t,d+3*I,x[hi[I]]);d+=3*z;for(var xt=[T,M],Ut=0;Ut<2;++Ut)for(var mt=xt[Ut],I=0;I<mt.length;++I){var wt=mt[I]&31;Ht(t,d,He[wt]),d+=x[wt],wt>15&&(Ht(t,d,mt[I]>>5&127),d+=mt[I]>>12)}}else Z=ju,W=te,ct=Nu,J=fs;for(var I=0;I<h;++I){var F=o[I];if(F>255){var wt=F>>18&31;us(t,d,Z[wt+257]),d+=W[wt+257],wt>7&&(Ht(t,d,F>>23&31),d+=Js[wt]);var Mt=F&31;us(t,d,ct[Mt]),d+=J[Mt],Mt>3&&(us(t,d,F>>5&8191),d+=Xs[Mt])}else us(t,d,Z[F]),d+=W[F]}return us(t,d,Z[256]),d+W[256]},Ru=new pi([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),qa=new Y(0),zu=function(s,t,e,o,n,i){var r=i.z||s.length,h=new Y(o+r+5*(1+Math.ceil(r/7e3))+n),l=h.subarray(o,h.length-n),u=i.l,d=(i.r||0)&7;if(t){d&&(l[0]=i.r>>3);for(var f=Ru[t-1],p=f>>13,m=f&8191,k=(1<<e)-1,y=i.p||new kt(32768),$=i.h||new kt(k+1),E=Math.ceil(e/3),T=2*E,O=function($n){return(s[$n]^s[$n+1]<<E^s[$n+2]<<T)&k},S=new pi(25e3),M=new kt(288),B=new kt(32),N=0,I=0,g=i.i||0,x=0,A=i.w||0,z=0;g+2<r;++g){var at=O(g),D=g&32767,ht=$[at];if(y[D]=ht,$[at]=D,A<=g){var Z=r-g;if((N>7e3||x>24576)&&(Z>423||!u)){d=Na(s,l,0,S,M,B,I,x,z,g-z,d),x=N=I=0,z=g;for(var W=0;W<286;++W)M[W]=0;for(var W=0;W<30;++W)B[W]=0}var ct=2,J=0,He=m,xt=D-ht&32767;if(Z>2&&at==O(g-xt))for(var Ut=Math.min(p,Z)-1,mt=Math.min(32767,g),wt=Math.min(258,Z);xt<=mt&&--He&&D!=ht;){if(s[g+ct]==s[g+ct-xt]){for(var F=0;F<wt&&s[g+F]==s[g+F-xt];++F);if(F>ct){if(ct=F,J=xt,F>Ut)break;for(var Mt=Math.min(xt,F-2),fe=0,W=0;W<Mt;++W){var pe=g-xt+W&32767,Ms=y[pe],js=pe-Ms&32767;js>fe&&(fe=js,ht=pe)}}}D=ht,ht=y[D],xt+=D-ht&32767}if(J){S[x++]=268435456|ci[ct]<<18|ja[J];var Ke=ci[ct]&31,Ge=ja[J]&31;I+=Js[Ke]+Xs[Ge],++M[257+Ke],++B[Ge],A=g+ct,++N}else S[x++]=s[g],++M[s[g]]}}for(g=Math.max(g,A);g<r;++g)S[x++]=s[g],++M[s[g]];d=Na(s,l,u,S,M,B,I,x,z,g-z,d),u||(i.r=d&7|l[d/8|0]<<3,d-=7,i.h=$,i.p=y,i.i=g,i.w=A)}else{for(var g=i.w||0;g<r+u;g+=65535){var me=g+65535;me>=r&&(l[d/8|0]=u,me=r),d=Pa(l,d+1,s.subarray(g,me))}i.i=r}return ps(h,0,o+mi(d)+n)},Du=(function(){for(var s=new Int32Array(256),t=0;t<256;++t){for(var e=t,o=9;--o;)e=(e&1&&-306674912)^e>>>1;s[t]=e}return s})(),Uu=function(){var s=-1;return{p:function(t){for(var e=s,o=0;o<t.length;++o)e=Du[e&255^t[o]]^e>>>8;s=e},d:function(){return~s}}};var Pu=function(s,t,e,o,n){if(!n&&(n={l:1},t.dictionary)){var i=t.dictionary.subarray(-32768),r=new Y(i.length+s.length);r.set(i),r.set(s,i.length),s=r,n.w=i.length}return zu(s,t.level==null?6:t.level,t.mem==null?n.l?Math.ceil(Math.max(8,Math.min(13,Math.log(s.length)))*1.5):20:12+t.mem,e,o,n)},Wa=function(s,t){var e={};for(var o in s)e[o]=s[o];for(var o in t)e[o]=t[o];return e};var _t=function(s,t){return s[t]|s[t+1]<<8},St=function(s,t){return(s[t]|s[t+1]<<8|s[t+2]<<16|s[t+3]<<24)>>>0},ai=function(s,t){return St(s,t)+St(s,t+4)*4294967296},Q=function(s,t,e){for(;e;++t)s[t]=e,e>>>=8};function qu(s,t){return Pu(s,t||{},0,0)}function Wu(s,t){return Bu(s,{i:2},t&&t.out,t&&t.dictionary)}var Fa=function(s,t,e,o){for(var n in s){var i=s[n],r=t+n,h=o;Array.isArray(i)&&(h=Wa(o,i[1]),i=i[0]),ArrayBuffer.isView(i)?e[r]=[i,h]:(e[r+="/"]=[new Y(0),h],Fa(i,r,e,o))}},La=typeof TextEncoder<"u"&&new TextEncoder,di=typeof TextDecoder<"u"&&new TextDecoder,Fu=0;try{di.decode(qa,{stream:!0}),Fu=1}catch{}var Yu=function(s){for(var t="",e=0;;){var o=s[e++],n=(o>127)+(o>223)+(o>239);if(e+n>s.length)return{s:t,r:ps(s,e-1)};n?n==3?(o=((o&15)<<18|(s[e++]&63)<<12|(s[e++]&63)<<6|s[e++]&63)-65536,t+=String.fromCharCode(55296|o>>10,56320|o&1023)):n&1?t+=String.fromCharCode((o&31)<<6|s[e++]&63):t+=String.fromCharCode((o&15)<<12|(s[e++]&63)<<6|s[e++]&63):t+=String.fromCharCode(o)}};function _a(s,t){if(t){for(var e=new Y(s.length),o=0;o<s.length;++o)e[o]=s.charCodeAt(o);return e}if(La)return La.encode(s);for(var n=s.length,i=new Y(s.length+(s.length>>1)),r=0,h=function(d){i[r++]=d},o=0;o<n;++o){if(r+5>i.length){var l=new Y(r+8+(n-o<<1));l.set(i),i=l}var u=s.charCodeAt(o);u<128||t?h(u):u<2048?(h(192|u>>6),h(128|u&63)):u>55295&&u<57344?(u=65536+(u&1047552)|s.charCodeAt(++o)&1023,h(240|u>>18),h(128|u>>12&63),h(128|u>>6&63),h(128|u&63)):(h(224|u>>12),h(128|u>>6&63),h(128|u&63))}return ps(i,0,r)}function Hu(s,t){if(t){for(var e="",o=0;o<s.length;o+=16384)e+=String.fromCharCode.apply(null,s.subarray(o,o+16384));return e}else{if(di)return di.decode(s);var n=Yu(s),i=n.s,e=n.r;return e.length&&et(8),i}}var Ku=function(s,t){return t+30+_t(s,t+26)+_t(s,t+28)},Gu=function(s,t,e){var o=_t(s,t+28),n=_t(s,t+30),i=Hu(s.subarray(t+46,t+46+o),!(_t(s,t+8)&2048)),r=t+46+o,h=Vu(s,r,n,e,St(s,t+20),St(s,t+24),St(s,t+42)),l=h[0],u=h[1],d=h[2];return[_t(s,t+10),l,u,i,r+n+_t(s,t+32),d]},Vu=function(s,t,e,o,n,i,r){var h=n==4294967295,l=i==4294967295,u=r==4294967295,d=t+e,f=h+l+u;if(o&&f){for(;t+4<d;t+=4+_t(s,t+2))if(_t(s,t)==1)return[h?ai(s,t+4+8*l):n,l?ai(s,t+4):i,u?ai(s,t+4+8*(l+h)):r,1];o<2&&et(13)}return[n,i,r,0]},fi=function(s){var t=0;if(s)for(var e in s){var o=s[e].length;o>65535&&et(9),t+=o+4}return t},Ba=function(s,t,e,o,n,i,r,h){var l=o.length,u=e.extra,d=h&&h.length,f=fi(u);Q(s,t,r!=null?33639248:67324752),t+=4,r!=null&&(s[t++]=20,s[t++]=e.os),s[t]=20,t+=2,s[t++]=e.flag<<1|(i<0&&8),s[t++]=n&&8,s[t++]=e.compression&255,s[t++]=e.compression>>8;var p=new Date(e.mtime==null?Date.now():e.mtime),m=p.getFullYear()-1980;if((m<0||m>119)&&et(10),Q(s,t,m<<25|p.getMonth()+1<<21|p.getDate()<<16|p.getHours()<<11|p.getMinutes()<<5|p.getSeconds()>>1),t+=4,i!=-1&&(Q(s,t,e.crc),Q(s,t+4,i<0?-i-2:i),Q(s,t+8,e.size)),Q(s,t+12,l),Q(s,t+14,f),t+=16,r!=null&&(Q(s,t,d),Q(s,t+6,e.attrs),Q(s,t+10,r),t+=14),s.set(o,t),t+=l,f)for(var k in u){var y=u[k],$=y.length;Q(s,t,+k),Q(s,t+2,$),s.set(y,t+4),t+=4+$}return d&&(s.set(h,t),t+=d),t},Zu=function(s,t,e,o,n){Q(s,t,101010256),Q(s,t+8,e),Q(s,t+10,e),Q(s,t+12,o),Q(s,t+16,n)};function Ya(s,t){t||(t={});var e={},o=[];Fa(s,"",e,t);var n=0,i=0;for(var r in e){var h=e[r],l=h[0],u=h[1],d=u.level==0?0:8,f=_a(r),p=f.length,m=u.comment,k=m&&_a(m),y=k&&k.length,$=fi(u.extra);p>65535&&et(11);var E=d?qu(l,u):l,T=E.length,O=Uu();O.p(l),o.push(Wa(u,{size:l.length,crc:O.d(),c:E,f,m:k,u:p!=r.length||k&&m.length!=y,o:n,compression:d})),n+=30+p+$+T,i+=76+2*(p+$)+(y||0)+T}for(var S=new Y(i+22),M=n,B=i-n,N=0;N<o.length;++N){var f=o[N];Ba(S,f.o,f,f.f,f.u,f.c.length);var I=30+f.f.length+fi(f.extra);S.set(f.c,f.o+I),Ba(S,n,f,f.f,f.u,f.c.length,f.o,f.m),n+=16+I+(f.m?f.m.length:0)}return Zu(S,n,o.length,B,M),S}function Ha(s,t){for(var e={},o=s.length-22;St(s,o)!=101010256;--o)(!o||s.length-o>65558)&&et(13);var n=_t(s,o+8);if(!n)return{};var i=St(s,o+16),r=St(s,o-20)==117853008;if(r){var h=St(s,o-12);r=St(s,h)==101075792,r&&(n=St(s,h+32),i=St(s,h+48))}for(var l=t&&t.filter,u=0;u<n;++u){var d=Gu(s,i,r),f=d[0],p=d[1],m=d[2],k=d[3],y=d[4],$=d[5],E=Ku(s,$);i=y,(!l||l({name:k,size:p,originalSize:m,compression:f}))&&(f?f==8?e[k]=Wu(s.subarray(E,E+p),{out:new Y(m)}):et(14,"unknown compression type "+f):e[k]=ps(s,E,E+p))}return e}var Ka=/\.jsonl$/i,Ga=/(^|\/)(__MACOSX\/|\._)/,Ju=101010256,Xu=33639248;function Va(s){let t=new TextEncoder,e=Object.entries(s).map(([o,n])=>[o,t.encode(n)]);return Ya(Object.fromEntries(e))}function Za(s){let t=[];try{let e=Ha(s,{filter(n){return t.push(n),td(n,t)}}),o=Object.entries(e).map(([n,i])=>[n,Qu(i)]);if(!ed(e,t,s))throw new C("zip-damaged");if(!o.length)throw new C("zip-none");return Object.fromEntries(o)}catch(e){throw e instanceof C?e:new C("zip-damaged")}}function Qu(s){let[t,e]=s,o=t===255&&e===254||t===254&&e===255,n=t===255?"utf-16le":"utf-16be";return new TextDecoder(o?n:"utf-8").decode(s)}function td({name:s},t){if(!Ka.test(s)||Ga.test(s))return!1;if(/[/\\:]/.test(s))throw new C("zip-folders",{name:s});let e=t.filter(n=>Ka.test(n.name)&&!Ga.test(n.name)),o=e.reduce((n,i)=>n+i.originalSize,0);if(o>Mn)throw new C("answers-large",{size:Math.round(o/1e6)});if(e.some(n=>n.name===s&&n!==t.at(-1)))throw new C("zip-damaged");return!0}function ed(s,t,e){let o=sd(e);return t.every(({name:n},i)=>!(n in s)||nd(s[n])===o[i])}function sd(s){let t=new DataView(s.buffer,s.byteOffset,s.byteLength),e=s.length-22;for(;t.getUint32(e,!0)!==Ju;)e--;let o=t.getUint32(e+16,!0);return Array.from({length:t.getUint16(e+10,!0)},()=>{if(t.getUint32(o,!0)!==Xu)throw new C("zip-damaged");let n=t.getUint32(o+16,!0),i=[28,30,32].map(r=>t.getUint16(o+r,!0));return o+=i.reduce((r,h)=>r+h,46),n})}var od=Uint32Array.from({length:256},(s,t)=>{let e=t;for(let o=0;o<8;o++)e=e&1?e>>>1^3988292384:e>>>1;return e});function nd(s){let t=4294967295;for(let e of s)t=t>>>8^od[(t^e)&255];return~t>>>0}L(Aa);var Ja=({marks:s,codebook:t,labels:e})=>({marks:new Map(s),codebook:t,labels:e});async function ms(s,t){let e={};for(let h of t){let l=await s.events(h);if(!l.length)continue;let{file:u,kept:d,activity:f,about:p}=h,{marks:m,codebook:k}=Ja(p),y=Cr({file:u,after:d,coder:s.called,marks:m,codebook:k,events:l});e[rd(f,e)]=y}let[o,n]=Object.keys(e);if(!o)return"";let i=s.called.replace(" ","-"),r=n?`my-answers-${i}.zip`:id(o,i);return n?ls(r,Va(e),"application/zip"):ls(r,e[o],"application/x-ndjson"),r}var id=(s,t)=>s.startsWith("write-")?s.replace(".jsonl",`-${t}.jsonl`):s;function rd(s,t){let e=`${s}.jsonl`;for(let o=1;e in t;o++)e=`${s} (${o}).jsonl`;return e}async function Xa(s,t,e){let o=[];for(let n of s)try{let i=Object.entries(await ad(n));i.length||o.push(a("open-empty",{file:n.name}));for(let[r,h]of i)o.push(...await hd(r,h,t,e))}catch(i){o.push(wi(i,n.name))}return o}async function ad(s){let t=new Uint8Array(await s.arrayBuffer());return t[0]===80&&t[1]===75?Za(t):{[s.name]:new TextDecoder().decode(t)}}async function hd(s,t,e,o){let n=e.map(l=>({host:l,opened:Nr(t,Ja(l.about))}));n.sort((l,u)=>u.opened.events.length-l.opened.events.length);let[i]=n;if(!i?.opened.events.length)return[await cd(s,i?.opened,o)];let{host:r,opened:h}=i;return await o.takeName(h.coder),await r.take(h.events),[ld(s,r,h),...ud(s,h)]}async function cd(s,t,e){let o=e.called;await e.takeName(t?.coder??"");let n=e.called;return n===o?a("open-of-another",{file:s}):a("open-name-alone",{file:s,name:n})}function ld(s,t,{events:e}){let o=new Set(e.flatMap(({post_id:n})=>n??[])).size;return a("open-taken",{file:s,title:t.about.title,posts:o})}var ud=(s,{aside:t})=>t.map(({fault:e,first:o,said:n})=>a(`fault-${e}`,{where:"line",line:o,file:s,...n}));function wi(s,t){return s instanceof C?a(s.sentence,{file:t,...s.said}):a("open-not-read",{file:t})}function H(){let s=c("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:s,say(t){s.textContent=t}}}var dd=2e3;async function Oe(s,t){try{await navigator.clipboard.writeText(s.textContent??"")}catch{return getSelection()?.selectAllChildren(s),a(fd())}return t&&pd(t),a("copied")}function fd(){return Un()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function pd(s){if("copied"in s.dataset)return;let t=[...s.childNodes];s.dataset.copied="",s.style.minWidth=`${s.offsetWidth}px`,s.replaceChildren(c("span",{},a("copied"))),setTimeout(()=>{delete s.dataset.copied,s.style.minWidth="",s.replaceChildren(...t)},dd)}var Qa=`# Why a hand-in code, or a file of answers, that was given to a page is not taken.

code-missing = There is no code yet. Paste the whole of one; it begins with a K.
code-strange = This code contains “{ $said }”, and no code has that. Paste the code alone, as it was shown.
code-letter-u = This code contains “{ $said }”, and no code has a U, but perhaps a V. Compare it with the code as it was shown.
code-letter = This code begins with { $letter }, but every code begins with K. Copy the whole of it again, from the K to its last character.
code-newer = This code was made by a newer version of the kit than this page. Read it on a newer page.
code-twice = This code stands there twice, one right after the other. Keep one of them.
code-followed = This code is followed by { $more } more: { $rest }. Keep its first { $length } characters, not counting hyphens.
code-mistyped = This code has a wrong character or two in the wrong order: look at group { $number }, { $group }. Compare it with the code as it was shown, and type it again.
code-wrong = This code has some wrong characters, or some that changed places. Copy the whole of it again, from the K to its last character.
code-uneven = This code has a group that is not of four characters: group { $number }, { $group }. Copy the whole of it again, from the K to its last character.
code-cut = This code is cut short: it has { $have } characters and should have { $length }. Copy the whole of it again, from the K to its last character.
code-begun = This code is cut short: it has { $have } characters and should have more. Copy the whole of it again, from the K to its last character.
code-long = This code is too long: it has { $have } characters and should have { $length }. Copy the whole of it again, from the K to its last character.
code-damaged = This code has some characters that are wrong, missing or doubled. Copy the whole of it again, from the K to its last character.
code-impossible = This code passes its check, but holds what no kit writes. Copy it again from where it was shown.

answers-large = This file has { $size } MB, and no learner’s answers need so much. Look whether it is the right one.
zip-damaged = This zip cannot be read: it is damaged, or locked with a password. Download or pack it again; or give the .jsonl files in it one by one.
zip-folders = This zip holds folders: { $name }. Unpack it, and give the .jsonl files in it one by one.
zip-none = This zip holds no file of answers. Their names end with .jsonl; look whether it is the right zip.
`;var th=Qt.slice(Qt.indexOf("K")),wd=160,eh=12;function sh(s,t){let e=Qt[s[0]],o=e!==th[0];if(!th.includes(e)||o&&!Hs(s))return new C("code-letter",{letter:e});if(o)return new C("code-newer");let n=Qn(s);return s.length===n&&Hs(s)?null:gd(s,n)??yd(s,n,t)??kd(s,n)}function gd(s,t){if(!t||t>=s.length||!Hs(s.slice(0,t)))return null;let e=gi(s.slice(t));if(e===gi(s.slice(0,t)))return new C("code-twice");let o=e.length>eh?`${e.slice(0,eh)}…`:e;return new C("code-followed",{more:e.length,rest:o,length:t})}function yd(s,t,e){let o=bd(s);if(o!==void 0){let i=Math.floor(o/4),r=gi(s.slice(4*i,4*i+4));return new C("code-mistyped",{number:i+1,group:r})}if(s.length===t)return new C("code-wrong");let n=Sd(e);return n&&new C("code-uneven",n)}function kd({length:s},t){return t?new C(s<t?"code-cut":"code-long",{have:s,length:t}):s<Jn?new C("code-begun",{have:s}):new C("code-damaged")}function bd(s){if(s.length>wd)return;let t=hs(s)^1048575;for(let e=s.length-1;e>=0;e--){let o=vd(s,e,t);if(o&&Qn(o)===s.length)return e;t=xd(t)}}function vd(s,t,e){let[o,n]=[s[t-1],s[t]],i=t?n^o:0,r=[...s];if(e&&e<32)r[t]=n^e;else if(i&&e===(i<<5|i))r.splice(t-1,2,n,o);else return null;return r}var $d=new Map(Zn.map((s,t)=>[s&31,t<<15^s>>5]));function xd(s){return s>>5^Number($d.get(s&31))}function Sd(s){let t=s.match(/[\p{L}\p{N}]+/gu)??[],e=t.slice(0,-1).flatMap((o,n)=>[...o].length===4?[]:[n]);return t.length<=3||e.length!==1?null:{number:e[0]+1,group:t[e[0]]}}var gi=s=>s.map(t=>Qt[t]).join("");var Ed=/=\r?\n|<[^<>\n]{0,80}>/gu,Od=new RegExp(`[${Gn}>_\\-\\u00ad\\u058a\\u200b-\\u200f\\u2010-\\u2015\\u2060\\u2212\\ufeff.,;:/·•*'"‘’“”«»()\\[\\]<\`]+`,"gu"),yi=new Map([...Qt].flatMap((s,t)=>oh(s,t)));for(let[s,t]of["O0","I1","L1"])for(let[e,o]of oh(s,Number(t)))yi.set(e,o);function oh(s,t){return[[s,t],[s.toLowerCase(),t]]}function nh(s){let t=[...s.replace(Ed," ").normalize("NFKC").replace(Od,"")];if(!t.length)throw new C("code-missing");let e=t.find(i=>!yi.has(i));if(e)throw new C(/u/i.test(e)?"code-letter-u":"code-strange",{said:e});let o=t.map(i=>Number(yi.get(i))),n=sh(o,s);if(n)throw n;return Ad(o)}function ih({first:s,revised:t}){return s.map((e,o)=>e===-1&&t[o]!==-1?-2:e)}function Ad(s){let{fingerprint:t,adjective:e,animal:o,...n}=Xn(s),i=Gs(s.slice(ae,-Ks)),r=Array.from({length:n.posts},($,E)=>E),h=n.way===1?i.slice(0,n.posts):"",l=r.filter($=>h[$]==="1"),u=n.way===2?r:l,d=BigInt(`0b0${i.slice(h.length)}`);if(d>=he({...n,changed:u.length}).limit)throw new C("code-impossible");let f=($,E,T)=>{for(let O of[...E].reverse()){let S=Number(d%BigInt(T));d/=BigInt(T),$[O]=S<n.labels?S:S-n.labels-2}return $},p=as(n),m=f(r.map(()=>-1),u,p.again),k=f(r.map(()=>-1),r,p.first),y=[e,o];return{code:Ys(s),fingerprint:t,pseudonym:y,labels:n.labels,first:k,revised:m}}function Rt(s,t=localStorage){try{return JSON.parse(t.getItem(s)??"null")??void 0}catch{return}}function ut(s,t,e=localStorage){try{t===null?e.removeItem(s):e.setItem(s,JSON.stringify(t))}catch{}}function Ae(s){try{return Object.keys(localStorage).filter(t=>t.startsWith(s))}catch{return[]}}var Td="kit",Qs=class{database;words;#t;#e;#s=new Set;constructor(t,e,o){this.database=t,this.words=e,this.#t=o,this.#e=new BroadcastChannel(`${ye}:visit`),this.#e.onmessage=({data:n})=>this.#o(n),t&&(t.onversionchange=()=>t.close())}get id(){return this.#t.id}get name(){return this.#t.name}get called(){return ws(this.words,this.name)}handIn(t){return t===void 0?{name:this.called}:{fingerprint:t,pseudonym:this.name,name:this.called}}listen(t){return this.#s.add(t),()=>this.#s.delete(t)}async rename(t=bi(this.words)){let e={...this.#t,name:t};this.database&&await ne(this.database,"visitors",o=>rt(o.objectStore("visitors").put(e))),this.#o(e),this.#e.postMessage(e)}async takeName(t){let e=t.split(" ").map((n,i)=>this.words[i]?.indexOf(n)??-1),o=await Promise.all((await this.cards()).map(n=>this.events(n)));e.length!==2||e.includes(-1)||o.flat().length||await this.rename(e)}async all(){if(!this.database)return[this.#t];let t=this.database.transaction("visitors");return(await rt(t.objectStore("visitors").getAll())).sort((o,n)=>n.since-o.since)}async turnTo(t){this.database&&(await ne(this.database,["visitors","now"],async e=>{let o=t??(await ki(e,this.words)).id;await rt(e.objectStore("now").put(o,"visitor"))}),this.#e.postMessage(null))}async forget(){if(!this.database)return;let t=await this.cards();await ne(this.database,["visitors","now","cards","lines"],async e=>{for(let{key:o,file:n,kept:i}of t){e.objectStore("cards").delete(o);for(let r of[n,...i])for(let{at:h}of await ts(e,r))e.objectStore("lines").delete(h)}e.objectStore("visitors").delete(this.id),e.objectStore("now").delete("visitor")});for(let{file:e}of t)for(let o of Ae("kit:"))o.includes(e)&&ut(o,null);this.#e.postMessage(null)}async cards(){if(!this.database)return[];let t=this.database.transaction("cards");return rt(t.objectStore("cards").index("visitor").getAll(this.id))}keyOf(t,e){return[this.id,t,e].join(" ")}async entries(t,e){let o=this.keyOf(t,e),n=(await this.cards()).find(i=>i.key===o);return n&&Ls(await this.events(n))}hear(t,e,o){let n=new BroadcastChannel(`${ye}:${this.keyOf(t,e)}`);return n.onmessage=o,()=>n.close()}async events({file:t}){if(!this.database)return[];let e=this.database.transaction("lines");return Ns((await ts(e,t)).map(({event:o})=>o))}#o(t){if(!t)return location.reload();if(t.id===this.id){this.#t=t;for(let e of this.#s)e()}}};async function rh(s,t){try{let e=await Jr(),o=await ne(e,["visitors","now"],n=>Id(n,s,t));return new Qs(e,s,o)}catch{return new Qs(null,s,{id:Td,name:bi(s),since:Date.now()})}}var ws=(s,t)=>t.map((e,o)=>s[o][e]).join(" ");async function Id(s,t,e){let o=s.objectStore("visitors");if(e)return(await rt(o.getAll())).find(l=>l.key===e)??ki(s,t,e);let n=await rt(s.objectStore("now").get("visitor")),i=n&&await rt(o.get(n));if(i)return i;let r=await ki(s,t);return await rt(s.objectStore("now").put(r.id,"visitor")),r}async function ki(s,t,e){let o={id:es(),name:bi(t),since:Date.now(),...e&&{key:e}};return await rt(s.objectStore("visitors").add(o)),o}function bi(s){let[t,e]=crypto.getRandomValues(new Uint32Array(2));return[t%s[0].length,e%s[1].length]}L(Qa);async function ah(s,t,e){try{let o=nh(s),n=t.find(({about:l})=>l.fingerprint===o.fingerprint);if(!n)return a("open-code-of-another");await e.takeName(ws(e.words,o.pseudonym));let i=n.read("saved"),r=Md(o,n).filter(({post_id:l})=>(i[l]??gt).first===null);await n.take(r);let h=new Set(r.map(({post_id:l})=>l)).size;return a("open-taken",{file:o.code,title:n.about.title,posts:h})}catch(o){return wi(o,s.trim())}}function Md(s,{about:{marks:t,labels:e}}){let o=ih(s),n=r=>({label:e[r]??null,...r===-2&&{unsure:!0}});return t.flatMap(([r],h)=>{let l=s.revised[h],u=`code-${s.code.replaceAll("-","")}-${h+1}`;if(o[h]===-1)return[];let d={id:`${u}-1`,post_id:r,round:"first",...n(o[h])};if(l===-1)return[d];let f={id:`${u}-2`,kind:"compared",post_id:r,post_ids:[r]};return[d,f,{id:`${u}-3`,post_id:r,round:"revised",...n(l)}]})}function jd(s){let t=s.read("saved"),e=s.read("posts").map(({post_id:h})=>t[h]??gt),o=e.filter(({first:h,revised:l,unsure:u})=>h||l||u).length;if(!o)return null;let n=s.read("task");if(n)return{host:s,done:Cd(t),of:n.posts,code:""};let i=s.read("codebook").categories.map(({label:h})=>h),r=Zs(s.read("hand_in"),i,e);return{host:s,done:o,of:e.length,code:r}}var Cd=s=>Object.entries(s).filter(([t,{note:e}])=>t.startsWith("post-")&&e?.trim()).length;function vi(s,t){t.id=U(),t.hidden=!0;let e=b(s,"",()=>{t.hidden=!t.hidden,e.setAttribute("aria-expanded",String(!t.hidden)),t.hidden||t.scrollIntoView({block:"nearest"})});return e.setAttribute("aria-expanded","false"),e.setAttribute("aria-controls",t.id),e}var to=class{#t;#e;constructor(t,e,o){this.#t=t,this.#e=e.filter(i=>i.read("posts")),this.live=H(),this.name=c("p",{}),this.codes=c("ul",{}),this.main=b("","",()=>this.copy(),{class:"kit-main"}),this.said=c("p",{class:"kit-quiet kit-mine-said",role:"status"}),this.pictures=c("div",{}),this.scan=vi(a("mine-qr"),this.pictures),this.keep=b(a("mine-save"),"",()=>this.save()),this.people=c("div",{class:"kit-notice"}),this.forget=b(a("mine-forget"),"",()=>this.#i()),this.opening=this.#r();let n=b(a("another-name"),"",()=>this.#t.rename());this.root=c("section",{class:"kit kit-mine","aria-label":a("mine-title")},c("h2",{class:"kit-heading"},a("mine-title")),this.name,this.codes,c("div",{class:"kit-tools"},this.main,this.scan,this.keep,vi(a("mine-open"),this.opening),n,t.database?vi(a("mine-other"),this.people):""),this.said,this.pictures,this.opening,this.people,c("p",{class:"kit-quiet"},a(t.database?"mine-kept":"keeps-nothing")),this.live.node),o.replaceChildren(this.root),t.listen(()=>this.show());for(let i of this.#e)i.follow({saved:()=>this.show(),news:()=>this.show()})}get begun(){let t=this.#e.map(jd).filter(e=>e!==null);return[...new Map(t.map(e=>[e.host.read("activity"),e])).values()]}async show(){w(this.name,a("mine-name",{name:this.#t.called}));let{begun:t}=this,e=t.filter(({code:o})=>o);this.codes.replaceChildren(...t.length?t.map(o=>this.#s(o)):[c("li",{},a("mine-nothing"))]),w(this.main,a("mine-copy",{codes:e.length})),this.main.hidden=!e.length,this.scan.hidden=!e.length,this.keep.classList.toggle("kit-main",t.length>e.length),this.pictures.replaceChildren(...e.map(({code:o,host:n})=>this.#o(n,o))),await this.#n()}#s({host:t,done:e,of:o,code:n}){let{title:i}=t.read("codebook");return c("li",{},c("strong",{dir:"auto"},i)," ",c("span",{class:"kit-count"},a("mine-far",{done:e,of:o})),c("br"),n?c("output",{class:"kit-code"},n):null,t.read("task")||!n?c("p",{class:"kit-quiet"},a("mine-words")):null)}#o(t,e){let{title:o}=t.read("codebook"),n=t.picture?.(e);return c("figure",{},n,c("figcaption",{dir:"auto"},o))}async#n(){let e=(await this.#t.all()).filter(({id:o})=>o!==this.#t.id).map(({id:o,name:n})=>b(ws(this.#t.words,n),"",()=>this.#h(o)));this.people.replaceChildren(c("p",{},a("mine-other-how",{name:this.#t.called})),c("div",{class:"kit-tools"},b(a("mine-other-new"),"",()=>this.#h()),...e),c("div",{class:"kit-tools"},this.forget))}async#i(){if(!("sure"in this.forget.dataset)){let t=await ms(this.#t,await this.#t.cards());this.forget.dataset.sure="";let e=this.#t.called;return this.#a([a("mine-forget-sure",{file:t||"none",name:e})])}await this.#t.forget(),location.reload()}#r(){let t=c("input",{type:"file",multiple:!0,accept:".jsonl,.zip","aria-label":a("mine-open-file"),onchange:async()=>{this.#a(await Xa(t.files??[],this.#e,this.#t)),t.value=""}}),e=c("input",{type:"text",autocomplete:"off",spellcheck:"false"}),o=async()=>this.#a([await ah(e.value,this.#e,this.#t)]);return c("div",{class:"kit-notice"},c("p",{},a("mine-open-how")),t,c("p",{},c("label",{},a("mine-open-code")," ",e)," "),c("div",{class:"kit-tools"},b(a("mine-open-take"),"",o)))}#a(t){this.said.replaceChildren(...t.flatMap(e=>[e,c("br")])),this.said.scrollIntoView({block:"nearest"}),this.show()}async save(){let t=new Set(this.#e.map(n=>n.read("activity"))),e=(await this.#t.cards()).filter(({activity:n})=>t.has(n)),o=await ms(this.#t,e);this.#a([o?a("mine-saved",{file:o}):a("mine-nothing")])}async#h(t){await this.#t.turnTo(t),location.reload()}async copy(){let t=this.begun.flatMap(({code:o})=>o||[]).join(`
`),e=c("span",{class:"kit-unseen"},t);this.root.append(e),w(this.said,await Oe(e,this.main)),getSelection()?.containsNode(e,!0)||e.remove()}};var Nd=[.2,.375,.5555555555555556,.6666666666666666],Ld=(s,t)=>e=>{let o=4*s+e-4,n="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(o)-35,i=o>8?n:1,r=t/i|0,h=t%i,l=i-h,u=o>8?r*Nd[e]+(s>5)&-2:n,d=r-u;return{t:l*d+h*d+h,o:[[l,d],[h,d+1]],i:u}};var ce=s=>new Uint8Array(s),gs=s=>{let t=new Error(`lean-qr error ${s}`);throw t.code=s,t},eo=s=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(s),xi=s=>s.charCodeAt(0),lh=(...s)=>(t,e)=>s.forEach(o=>o(t,e)),uh=s=>t=>{t.eci!==s&&(t.push(7,4),s<128?t.push(s,8):s<16384?t.push(32768|s,16):t.push(12582912|s,24),t.eci=s)},Oi=s=>(t,e)=>{t.push(4,4),t.push(s.length,8+8*(e>9)),s.forEach(o=>t.push(o,8))},Ie=(s,t,e,o,n=(r,h)=>e(r.length,h),i=o?r=>lh(uh(o),s(r)):s)=>(i.test=t,i.l=e,i.est=n,i.eci=o&&[o],i),dh=Ie(s=>(t,e)=>{t.push(1,4),t.push(s.length,10+2*(e>26)+2*(e>9));let o=0;for(;o<s.length-2;o+=3)t.push(+s.slice(o,o+3),10);o<s.length-1?t.push(+s.slice(o),7):o<s.length&&t.push(+s[o],4)},s=>/[0-9]/.test(s),(s,t)=>14+2*(t>26)+2*(t>9)+10*s/3),fh=Ie(s=>(t,e)=>{t.push(2,4),t.push(s.length,9+2*(e>26)+2*(e>9));let o=0;for(;o<s.length-1;o+=2)t.push(45*eo(s[o])+eo(s[o+1]),11);o<s.length&&t.push(eo(s[o]),6)},s=>eo(s)>=0,(s,t)=>13+2*(t>26)+2*(t>9)+5.5*s),Te=Ie(s=>Oi([...s].map(xi)),s=>xi(s)<128,(s,t)=>12+8*(t>9)+8*s);Te._=!0,Te.u=!0;var Ai=Ie(Te,s=>xi(s)<256,Te.l,3);Ai._=!0;var hh=new TextEncoder,Ti=Ie(s=>Oi(hh.encode(s)),()=>1,0,26,(s,t)=>12+8*(t>9)+8*hh.encode(s).length);Ti._=!0;var Si=()=>{let s=new Map,t=new TextDecoder("sjis"),e=ce(2);for(let o=0;o<7973;++o)e[0]=o/192+129+64*(o>5951),e[1]=o%192+64,s.set(t.decode(e),o);return s.delete("�"),Si=()=>s,s},Ii=Ie(s=>(t,e)=>{t.push(8,4),t.push(s.length,8+2*(e>26)+2*(e>9));for(let o of s)t.push(Si().get(o),13)},s=>Si().has(s),(s,t)=>12+2*(t>26)+2*(t>9)+13*s);Ii._=!0;var ph=[dh,fh,Te,Ai,Ii,Ti],_d={auto:(s,{modes:t=ph}={})=>(e,o)=>{let n=t.map((d,f)=>{let p=new Map,m=(k,y)=>(p.has(k)||p.set(k,y(k,o)),p.get(k));return{m:d,h:1<<f,C:d.est("",o),S:d.l?(k,y)=>m(y-k,d.l):(k,y)=>m(s.slice(k,y),d.est)}}),i=[{v:0}],r=0,h=0,l=-1;for(let d of[...s,""]){let f=0;if(d)for(let p of n)p.m.test(d)&&(f|=p.h);if(!d||f!==l){if(l!==-1){let p=new Set(i.map(k=>k.D)),m=[];for(let{m:k,C:y,S:$,h:E}of n)if(l&E){let T=$(r,h);for(let O of k.eci??p)if(!k.u||!O){let S;for(let M of i)if(M.D===O||k.eci){let B=M.m===k&&M.D===O,N=B?M.V:M,I=k._&&B?M.v+T-y:N.v+12*(N.D!==O)+(B?$(B?M.$:r,h):T);(!S||I<S.v)&&(S={$:B?M.$:r,V:N,m:k,D:O,A:h,v:I})}S&&m.push(S)}}i=m}l=f,r=h}h+=d.length}i.length||gs(5);let u=[];for(let d=i.reduce((f,p)=>p.v<f.v?p:f);d.m;d=d.V)u.push(d.m(s.slice(d.$,d.A)));u.reverse().forEach(d=>d(e,o))},multi:lh,eci:uh,bytes:Oi,numeric:dh,alphaNumeric:fh,ascii:Te,iso8859_1:Ai,shift_jis:Ii,utf8:Ti},Bd=()=>({F:ce(2956),I:0,push(s,t){for(let e=t,o=8-(7&this.I);e>0;e-=o,o=8)this.F[this.I>>3]|=s<<o>>e,this.I+=e<o?e:o}}),$i=(s,t=s*s,e=ce(t))=>({size:s,K:e,get:(o,n)=>o>=0&&o<s&&!!(1&e[n*s+o]),toString({on:o="##",off:n="  ",lf:i=`
`,pad:r=4,padX:h=r,padY:l=r}={}){let u="";for(let d=-l;d<s+l;++d){for(let f=-h;f<s+h;++f)u+=this.get(f,d)?o:n;u+=i}return u},toImageData(o,{on:n=[0,0,0],off:i=[0,0,0,0],pad:r=4,padX:h=r,padY:l=r}={}){let u=s+2*h,d=s+2*l,f=o.createImageData(u,d),p=new Uint32Array(f.data.buffer);f.data.set([...n,255]);let m=p[0];f.data.set([...i,255]);let k=p[0];for(let y=0;y<d;++y)for(let $=0;$<u;++$)p[y*u+$]=this.get($-h,y-l)?m:k;return f},toCanvas(o,n){let i=o.getContext("2d"),r=this.toImageData(i,n);o.width=r.width,o.height=r.height,i.putImageData(r,0,0)},toDataURL({type:o="image/png",scale:n=1,...i}={}){let r=document.createElement("canvas"),h=r.getContext("2d"),l=this.toImageData(h,i);return r.width=l.width*n,r.height=l.height*n,h.putImageData(l,0,0),h.imageSmoothingEnabled=!1,h.globalCompositeOperation="copy",h.drawImage(r,0,0,l.width,l.height,0,0,r.width,r.height),r.toDataURL(o,1)}}),so=[(s,t)=>1&(s^t),(s,t)=>1&t,s=>s%3,(s,t)=>(s+t)%3,(s,t)=>1&(s/3^t>>1),(s,t)=>(s&t&1)+s*t%3,(s,t)=>(s&t)+s*t%3&1,(s,t)=>(s^t)+s*t%3&1],oo=ce(511);for(let s=0,t=1;s<255;t=2*t^285*(t>127))oo[oo[t+255]=s++]=t;var mh=s=>oo[s%255],wh=s=>oo[s+255],Rd=(s,t)=>{let e=ce(s.length+t.length-1);for(let o=0;o<s.length;++o)for(let n=0;n<t.length;++n)e[o+n]^=mh(s[o]+t[n]);return e.map(wh)},zd=(s,t)=>{let e=ce(s.length+t.length-1);e.set(s,0);for(let o=0;o<s.length;++o)if(e[o]){let n=wh(e[o]);for(let i=0;i<t.length;++i)e[o+i]^=mh(t[i]+n)}return e.slice(s.length)},Ei=[[0],[0,0]];for(let s=1;s<30;++s)Ei.push(Rd(Ei[s],[0,s]));var Dd=(s,t)=>{let e=[[],[]],o=0,n=0;for(let[r,h]of t.o)for(let l=0;l<r;++l,o+=h){let u=s.slice(o,o+h);e[0].push(u),e[1].push(zd(u,Ei[t.i])),n+=h+t.i}let i=ce(n);n=0;for(let r of e)for(let h=0,l=-1;l<n;++h){l=n;for(let u of r)h<u.length&&(i[n++]=u[h])}return i},gh=(s,t,e)=>{let o=s<<=e;for(let n=134217728;n>>=1;)o&n&&(o^=t*(n>>e));return o|s},Ud=({size:s,K:t},e)=>{let o=(r,h,l,u)=>{for(;l-- >0;r+=s)t.fill(u,r,r+h)},n=(r,h,l)=>{for(let u=0;u++<3;l-=2)o(h*s+r-(l>>1)*(s+1),l,l,2|u)},i=2*((s-13)/(1+(e/7|0))/2+.75|0);if(e>1)for(let r=s-7;r>8;r-=i){for(let h=r;h>8;h-=i)n(r,h,5);r<s-7&&n(r,6,5)}if(e>6)for(let r=gh(e,7973,12),h=1;h<7;++h)for(let l=12;l-- >9;r>>=1)t[h*s-l]=2|1&r;o(7,2,9,2),o(s-8,8,9,2);for(let r=0;r<s;++r)t[6*s+r]=3^1&r;n(3,3,7),n(s-4,3,7);for(let r=0;r<s;++r)for(let h=r;h<s;++h)t[h*s+r]=t[r*s+h];t[(s-8)*s+8]=3},Pd=({size:s,K:t})=>{let e=[];for(let o=s-2,n=s,i=-1;o>=0;o-=2){for(o===5&&(o=4);n+=i,n!==-1&&n!==s;){let r=n*s+o;t[r+1]||e.push(r+1),t[r]||e.push(r)}i*=-1}return e},qd=({K:s},t,e)=>t.forEach((o,n)=>s[o]=e[n>>3]>>(7&~n)&1),Wd=({size:s,K:t},e,o,n)=>{for(let r=0;r<s;++r)for(let h=0;h<s;++h){let l=r*s+h;t[l]^=!(e(h,r)||2&t[l])}let i=21522^gh((1^n)<<3|o,1335,10);for(let r=0;r++<8;i>>=1)t[(r-(r<7))*s+8]=1&i,t[9*s-r]=1&i;for(let r=8;--r,i;i>>=1)t[8*s+r-(r<7)]=1&i,t[(s-r)*s+8]=1&i},Fd=({size:s,K:t},e=0,o=0)=>{for(let n=0;n<s;++n){for(let i=0;i<2;++i)for(let r,h=0,l=0,u=2;h<s;++h){let d=1&t[i?n*s+h:h*s+n];o+=d,l=(l>>1|2098176)&(3047517^d-1),2049&l&&(e+=40),d^u&&(r=0),u=d,e+=++r===5?3:r>5}if(n)for(let i=s+n,r=5*t[n-1]^t[n];i<s*s;i+=s){let h=5*t[i-1]^t[i];e+=3*!(1&(r|h)|4&(r^h)),r=h}}return e+10*(10*Math.abs(o/(s*s)-1)|0)},ch=[],no=(s=gs(1),{minCorrectionLevel:t=0,maxCorrectionLevel:e=3,minVersion:o=1,maxVersion:n=40,mask:i,trailer:r=60433,...h}={})=>{e<t&&gs(3),n<o&&gs(2),typeof s=="string"&&(s=_d.auto(s,h));for(let l=o,u=0;l<=n;++l){let d=ch[l];d||(ch[l]=d=$i(4*l+17),Ud(d,l),d.p=Pd(d));let f=Ld(l,d.p.length>>3);if(8*f(t).t<u)continue;let p=Bd();s(p,l),u=p.I;for(let m=e;m>=t;--m){let k=f(m);if(8*k.t<u)continue;for(p.I=u+11&-8;p.I<8*k.t;)p.push(r,16);let y=$i(d.size,d.K);return qd(y,d.p,Dd(p.F,k)),(so[i]?[so[i]]:so).map(($,E)=>{let T=$i(y.size,y.K);return Wd(T,$,i??E,m),T.s=so[i]?0:Fd(T),T}).reduce(($,E)=>E.s<$.s?E:$)}}gs(4)};no.with=(...s)=>(t,e)=>no(t,{modes:[...ph,...s],...e});var bh="http://www.w3.org/2000/svg",yh=(s,t,e,o=[],n=s.createElementNS(bh,t))=>(Object.entries(e).map(([i,r])=>n.setAttribute(i,r)),n.replaceChildren(...o),n);var Yd=s=>{let t=[],e="";for(let o=0;o<=s.size;++o)for(let n=0;n<=s.size;++n){let i=s.get(n,o),r=n<<8|o,h=s.get(n-1,o)^i&&r+1,l=s.get(n,o-1)^i&&r+256;if(h||l){i||([h,l]=[l,h]);let u=t[h||r]||=[],d=t[l||r];h&&u.push(r),l&&u.push(l),u===d?e+=`M${u.map(f=>`${f>>8} ${255&f}`).join("L")}Z`:(d&&u.push(...d),t[u[u.length-1]]=u)}}return e},kh=(s,{on:t="black",off:e,pad:o=4,padX:n=o,padY:i=o,width:r,height:h,scale:l=1},u,d,f)=>{let p=s.size+2*n,m=s.size+2*i;return u(d,"svg",{xmlns:bh,version:"1.1",viewBox:`${-n} ${-i} ${p} ${m}`,width:r??p*l,height:h??m*l,"shape-rendering":"crispedges"},[e?u(d,"rect",{x:-n,y:-i,width:p,height:m,fill:e}):"",u(d,"path",{d:Yd(s),fill:t})],f)},vh=(s,t,e={})=>t.body?kh(s,e,yh,t):kh(s,e,yh,t.ownerDocument,t);function $h(s){let t=vh(no(s),document,{on:"black",off:"white",padX:4,padY:4});return t.setAttribute("class","kit-qr"),t.setAttribute("role","img"),t.setAttribute("aria-label",a("qr-of",{code:s})),t}var xh=`# The activity: judge, see, revise, what came out, hand in.

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
`;var io=class{steps=[];#t;constructor(t,e){this.store=t,this.posts=t.posts;let o=e.read("steps")||this.posts.length;for(let n=0;n<this.posts.length;n+=o)this.steps.push({from:n,to:Math.min(n+o,this.posts.length)});this.#t=`kit:at:${e.read("activity")}:${e.read("file")}`}stepOf(t){return this.steps.findIndex(({from:e,to:o})=>t>=e&&t<o)}postsOf(t){let{from:e,to:o}=this.steps[t];return this.posts.slice(e,o)}open(t){let{from:e,to:o}=this.steps[t];return Array.from({length:o-e},(i,r)=>e+r).filter(i=>!this.isSaid(i))}isSaid(t){let{first:e,unsure:o}=this.store.of(this.posts[t].post_id);return!!(e||o)}count(t=this.posts){let e=t.filter(({post_id:n})=>this.store.now(n)).length,o=t.filter(({post_id:n})=>!this.store.now(n)&&this.store.of(n).unsure);return{judged:e,open:o.length,posts:t.length}}isOpened(t){return this.postsOf(t).every(e=>this.store.of(e.post_id).locked)}get current(){return this.steps.findIndex((t,e)=>!this.isOpened(e))}get opened(){return this.posts.filter(t=>this.store.of(t.post_id).locked)}begin(){let t=Rt(this.#t);if(t&&this.#e(t))return t;let{current:e}=this;return e<0?{scene:"outcome",at:0}:{scene:"judge",at:this.open(e)[0]??this.steps[e].from}}keep(t){ut(this.#t,t)}#e({scene:t,at:e}){if(!(e in this.posts))return!1;let o=this.isOpened(this.stepOf(e));return t==="judge"?!o&&this.stepOf(e)===this.current:t==="see"?o:this.current<0}};var ro=class{#t;#e;constructor(t,e,o){let{store:n}=t;this.#t=t,this.#e=e,this.said=c("p",{class:"kit-headline"});let i=e.button("Enter",{class:"kit-main"}),r=b(a("download"),"",()=>n.download()),h=b(a("to-posts"),"",()=>o.back()),l=n.handIn()?[i,r,h]:[r,h];this.nodes=[this.said,c("p",{},a(n.handIn()?"hand-in-how":"hand-in-file")),e.node],this.onward=[c("div",{class:"kit-tools kit-next"},...l)]}paint(){this.said.textContent=a("judged",this.#t.count())}aloud(){return`${a("hand-in-title")}. ${this.said.textContent} ${a("hand-in-how")}`}keys(){return{Enter:()=>this.#t.store.handIn()&&this.#e.copy()}}help(){return[["Enter",a("key-copy")]]}};var ys="●■▲◆▼✚✖★",Et=s=>c("span",{class:"kit-sign","data-label":String(s%ys.length),"aria-hidden":"true"},ys[s%ys.length]),Sh=s=>ys[s%ys.length];var Me=class{constructor(t,e){let{categories:o,level:n,question:i}=t,r=n==="ordinal",h=!r&&o.length>4;this.labels=o.map(d=>d.label),this.buttons=o.map((d,f)=>Kd(d,f,h,e));let l={role:"group","aria-label":i},u={class:"kit-choices","data-level":n,"data-brief":h};this.nodes=[c("div",{...l,...u},...this.buttons),...r?[Gd(t)]:[]]}paint(t){for(let[e,o]of this.labels.entries())v(this.buttons[e],"aria-pressed",o===t)}};function Kd({label:s,definition:t},e,o,n){let i=U(),r=String(e+1);return c("button",{type:"button",class:"kit-choice","data-label":String(e%8),"aria-label":s,"aria-pressed":"false","aria-describedby":i,title:o&&t,onclick:()=>n(s)},s===r?null:c("kbd",{"aria-hidden":"true"},r),c("span",{class:"kit-choice-label"},Et(e)," ",s),c("span",{class:"kit-choice-definition",id:i},t))}function Gd({categories:s}){let t=({label:n,definition:i})=>c("span",{},`${n} = ${i.split(/[:.;]/)[0]}`),e=t(s[0]),o=t(s[s.length-1]);return c("p",{class:"kit-ends","aria-hidden":"true"},e,o)}var ao=class{#t=[];#e;#s;#o=0;#n;constructor(t,e,{others:o,blind:n},i){this.#e=t,this.#n=n,this.#s=i,this.labels=e.categories.map(l=>l.label),this.choices=new Me(e,l=>this.judge(l)),this.unsure=b(a("unsure"),"u",()=>this.leave(),{"aria-pressed":"false"}),this.all=c("p",{}),this.stays=c("p",{class:"kit-quiet"});let r=a(o?"see-key-and-others":"see-key");this.see=b(n?a("judged-on"):r,"Enter",()=>this.open(),{class:"kit-main"}),this.ready=c("div",{class:"kit-ready"},this.all,this.stays),this.next=c("div",{class:"kit-tools kit-next"},this.see);let h=c("div",{class:"kit-tools"},this.unsure);this.nodes=[c("p",{class:"kit-question"},e.question),this.ready],this.onward=[c("div",{class:"kit-answers"},...this.choices.nodes,h),this.next]}get#i(){return this.#e.stepOf(this.#o)}paint(t){this.#o=t;let e=this.#e,{first:o,unsure:n}=e.store.of(e.posts[t].post_id),{from:i,to:r}=e.steps[this.#i];this.choices.paint(o),v(this.unsure,"aria-pressed",n&&!o),this.next.hidden=this.ready.hidden=e.open(this.#i).length>0;let h=r-i,l=e.count(e.postsOf(this.#i));w(this.all,this.#n?a("judged-blind",{posts:h}):a("judged-all",l)),w(this.stays,this.#n?"":a("first-stays",{posts:h}))}aloud(t){let{posts:e,steps:o}=this.#e,{from:n,to:i}=o[this.#e.stepOf(t)],{account:r="",replies_to:h="",text:l}=e[t],u={post:t-n+1,posts:i-n};return a("aloud-post",{...u,account:r,text:l,answers:h||"none"})}keys(){let t={u:()=>this.leave(),Backspace:()=>this.undo(),Enter:()=>this.next.hidden||this.open(),ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1)};for(let[e,o]of this.labels.entries())t[e+1]=()=>this.judge(o);return t}help(){return[[this.labels.map((t,e)=>e+1).join(" "),a("key-judge")],["u",a("key-unsure")],["← →",a("key-walk")],["Backspace",a("key-undo")],["Enter",a("key-see")]]}walk(t){let{from:e,to:o}=this.#e.steps[this.#i],n=this.#o+t;n>=e&&n<o&&this.#s.go(n)}judge(t){this.#r(),this.#e.store.judge(this.#e.posts[this.#o].post_id,t),this.#a(a("said-judged",{label:t}))}leave(){this.#r(),this.#e.store.judge(this.#e.posts[this.#o].post_id,null,{unsure:!0}),this.#a(a("said-unsure"))}undo(){let t=this.#t.pop();if(!t||this.#e.isOpened(this.#e.stepOf(t.at)))return this.#s.say(a("nothing-undone"));let{at:e,label:o,unsure:n}=t;this.#e.store.judge(this.#e.posts[e].post_id,o,{unsure:n}),this.#s.go(e,a("taken-back"))}open(){let t=this.#e.postsOf(this.#i);if(this.#e.store.compared(t.map(n=>n.post_id)),!this.#n)return this.#s.turn("see",this.#o);let{current:e,steps:o}=this.#e;if(e<0)return this.#s.turn("outcome",this.#o);this.#s.turn("judge",o[e].from)}#r(){let{first:t,unsure:e}=this.#e.store.of(this.#e.posts[this.#o].post_id);this.#t.push({at:this.#o,label:t,unsure:e})}#a(t){let e=this.#e.open(this.#i),o=e.find(n=>n>this.#o)??e[0];if(o!==void 0)return this.#s.go(o,t);this.#s.judged(),this.#s.say(`${t} ${this.all.textContent}`)}};function st(s,t){if(s==null)return"–";let e={share:0,number:1}[t]??2,o=10**e,n=Math.floor((t==="share"?100:1)*s*o+.5+1e-6)/o;return(t==="sd"&&n>=0?"+":"")+n.toFixed(e).replace("-","−")+(t==="share"?" %":"")}function ho(s,t){return t===s.label||t!==null&&s.also_accepted.includes(t)}function dt(s,t){return!s?.label||s.contested?null:ho(s,t)}function le(s,t){return!!s.label&&!ho(s,t)}var je=(s,t)=>t?Math.round(100*s/t):0,At=s=>a(`cause-${s.replaceAll(" ","-")}`);function co(s,t,e){let o=s.filter(({post_id:p})=>dt(e[p],null)!==null).length,n=s.map(({post_id:p})=>{let[m,k]=[t.of(p).first,t.now(p)],[y,$]=[m,k].map(E=>dt(e[p],E)??!1);return{moved:m!==k,was:y,is:$}}),i=n.filter(p=>p.was).length,r=n.filter(p=>p.is).length,h=n.filter(p=>p.moved).length,l=n.filter(p=>p.is&&!p.was).length,u=n.filter(p=>p.was&&!p.is).length,d={agreed:i,of:o,share:je(i,o)},f={agreed:r,of:o,share:je(r,o)};return[a("tally-first",d),h?a("tally-now",{...f,revised:h,towards:l,away:u}):a("tally-unrevised"),...Vd(s,e)].join(" ")}function Vd(s,t){let e=s.filter(({post_id:n})=>t[n].contested).length,o=s.filter(({post_id:n})=>!t[n].label).length;return[e?a("tally-contested",{posts:e}):"",o?a("tally-no-answer",{posts:o}):""].filter(Boolean)}function lo(s,t){return c("p",{class:"kit-verdict"},c("span",{class:"kit-glyph"},s),` ${t}`)}function uo({label:s,reason:t,dissent:e}){let o=(n,i)=>i?c("p",{},c("strong",{},n)," ",i):"";return[o(a(s?"why-key":"why-open"),t),o(a("why-dissent"),e)]}function Ce(s,t,e){let o=Eh(s,t),n=o.filter(({post_id:i})=>e(i));return{agreed:n.filter(({post_id:i})=>dt(t[i],e(i))).length,of:n.length,open:o.length-n.length,contested:s.filter(({post_id:i})=>t[i]?.contested).length}}var Eh=(s,t)=>s.filter(({post_id:e})=>dt(t[e],null)!==null);function Oh(s,t,e){return Zd(Eh(s,t).map(({post_id:o})=>{let[n,i]=[e(o),t[o].label];return[n&&dt(t[o],n)?i:n,i]}))}function Ah(s){let t=s.reduce((r,h)=>r+h,0);if(!t)return s.map(()=>0);let e=s.map(r=>Math.floor(100*r/t)),o=r=>100*s[r]%t,n=100-e.reduce((r,h)=>r+h,0),i=s.map((r,h)=>h).sort((r,h)=>o(h)-o(r));for(let r of i.slice(0,n))e[r]+=1;return e}var ks=(s,t)=>s.map(e=>t.filter(o=>o===e).length);function Th(s,t,e){return e.map((o,n)=>t.reduce((i,{post_id:r})=>i+(s.counts[r]?.[n]??0),0))}function Zd(s){let t=s.filter(([i,r])=>i&&r),e=[...new Set(t.flat())],o=(i,r)=>t.filter(h=>h[i]===r).length/t.length,n=e.reduce((i,r)=>i+o(0,r)*o(1,r),0);return!t.length||n===1?null:(t.filter(([i,r])=>i===r).length/t.length-n)/(1-n)}function Ih(s,t){let e=3.841458881296,o=s/t,n=(o+e/(2*t))/(1+e/t),i=Math.sqrt(e*(o*(1-o)/t+e/(4*t**2)))/(1+e/t);return[n-i,n+i]}var Mh=s=>Math.round(100*s),jh=s=>{let t=s.reduce((e,o)=>e+o,0);return{all:s.map(e=>a("of",{agreed:e,of:t})),brief:s.map(String)}},Jd=s=>{let t=Ah(s).map(e=>a("share",{share:e}));return{all:t,brief:t}},fo=class{#t;#e;#s;#o;constructor(t,e,{key:o,others:n},i){this.#t=t,this.#e=o,this.#s=n,this.#o=i,this.labels=e.categories.map(d=>d.label),this.headline=c("p",{class:"kit-headline"}),this.left=c("p",{class:"kit-quiet"}),this.picture=c("div",{class:"kit-rows"}),this.steps=c("div",{}),this.summary=c("summary",{},a("how-sure"));let r=()=>v(this.summary,"data-onward",this.sure.open?"":null);this.sure=c("details",{class:"kit-sure",ontoggle:r});let h=()=>i.turn("hand-in",0),l=b(a("hand-in-title"),"Enter",h,{class:"kit-main"});this.nodes=[this.headline,this.left,this.picture,this.steps,this.sure];let u=b(a("to-posts"),"",()=>i.back());this.onward=[c("div",{class:"kit-tools kit-next"},l,u)]}paint(){let t=this.#t.count();w(this.headline,this.sentence()),w(this.left,a("judged",t)),this.left.hidden=!t.open||this.left.textContent===this.headline.textContent,this.picture.replaceChildren(this.#r(),...this.#a()),this.steps.replaceChildren(...this.#c());let e=this.#d().map(o=>c("p",{},o));this.sure.replaceChildren(this.summary,...e),this.sure.hidden=!e.length}#n=t=>this.#t.store.now(t);#i(){return this.#t.posts.filter(({post_id:t})=>this.#e[t]?.label&&this.#t.store.of(t).first)}sentence(){let t=this.#i(),e=ks(this.labels,t.map(({post_id:h})=>this.#n(h))),o=ks(this.labels,t.map(({post_id:h})=>this.#e[h].label));if(!t.length)return a("judged",this.#t.count());let n=e.map((h,l)=>h-o[l]),i=n.indexOf(Math.max(...n));if(n[i]<2)return a("came-out-alike",{posts:t.length});let r=this.labels[i];return a("came-out-more",{label:r,mine:e[i],key:o[i],of:t.length})}#r(){let t=this.labels.map((e,o)=>c("span",{},Et(o)," ",e));return c("p",{class:"kit-legend","aria-hidden":"true"},...t)}#a(){let{posts:t}=this.#t,e=t.map(({post_id:r})=>this.#n(r)),o=t.map(({post_id:r})=>this.#e[r]?.label),i=[this.#h(a("you"),ks(this.labels,e),jh),this.#h(a("the-key"),ks(this.labels,o),jh)];if(this.#s){let r=Th(this.#s,t,this.labels);i.push(this.#h(this.#s.name,r,Jd))}return i.filter(r=>r!==null)}#h(t,e,o){if(!e.some(Boolean))return null;let{all:n,brief:i}=o(e),r=e.map((l,u)=>({place:u,number:l,much:n[u],words:a("row-part",{label:this.labels[u],much:n[u]})})),h=a("row",{who:t,parts:r.map(l=>l.words).join(", ")});return c("figure",{class:"kit-row-figure"},c("figcaption",{"aria-hidden":"true"},t),c("div",{class:"kit-stack",role:"img","aria-label":h},...r.filter(l=>l.number).map(({place:l,number:u,much:d})=>c("span",{"data-label":String(l%8),style:`flex-grow:${u}`},c("b",{},Et(l),c("span",{class:"kit-much"},d)),c("b",{class:"kit-brief"},Et(l),c("br"),i[l])))))}#c(){let{store:t,steps:e}=this.#t,o=e.map((i,r)=>Ce(this.#t.postsOf(r),this.#e,h=>t.of(h).first));if(e.length<2||o.some(({of:i})=>!i))return[];let n=o.map(({agreed:i,of:r})=>a("of",{agreed:i,of:r}));return[c("p",{},a("learnt",{steps:n.join(" · ")})),c("p",{class:"kit-quiet"},a("learnt-beware"))]}#d(){let{store:t,posts:e}=this.#t,o=f=>t.of(f).first,{agreed:n,of:i,open:r,contested:h}=Ce(e,this.#e,o);if(!i)return[];let[l,u]=Ih(n,i).map(Mh),d=Oh(e,this.#e,o);return[a("sure-share",{agreed:n,of:i,share:Mh(n/i),low:l,high:u}),h?a("sure-contested",{posts:h}):"",r?a("sure-open",{posts:r}):"",d===null?a("sure-no-kappa"):a("sure-kappa",{kappa:d===1?"1":st(d,"index")}),this.#t.steps.length>1?a("sure-steps"):""].filter(Boolean)}aloud(){return`${a("outcome-title")}. ${this.sentence()}`}keys(){return{Enter:()=>this.#o.turn("hand-in",0)}}help(){return[["Enter",a("key-onward")]]}};var Mi=3;function Nh(s){let t=s.labels.map((n,i)=>({label:n,place:i,given:Xd(s,i)})),e=t.filter(({given:n})=>n||t.length<=Mi),o=t.filter(n=>!e.includes(n));return c("div",{class:"kit-split",role:"group","aria-label":a("split-name")},...e.map(({label:n,place:i})=>Ch(s,n,i)),o.length?c("div",{class:"kit-shared"},...o.map(n=>Ch(s,n.label,n.place))):null)}function Xd({labels:s,mine:t,now:e,key:o,counts:n},i){return[t.first,e,o?.label,...o?.also_accepted??[]].includes(s[i])||!!n?.[i]}function Ch({mine:s,now:t,key:e,counts:o,coders:n,revise:i},r,h){let l=o?.[h]??0,u=[s.first===r&&a(t===r?"badge-you":"badge-you-first"),t===r&&t!==s.first&&a("badge-you-now"),e?.label===r&&a("badge-key"),e?.also_accepted.includes(r)&&a("badge-accepted")].filter(f=>f!==!1&&f!==void 0),d=o?a("split-others",{number:l,whole:n}):"";return c("button",{type:"button",class:"kit-row","data-label":String(h%8),"aria-pressed":String(t===r),"data-name":`row ${h}`,"data-onward":t===r,"aria-label":a("split-row",{label:r,who:u.join(", "),others:d}),onclick:()=>i(r)},c("kbd",{"aria-hidden":"true"},String(h+1)),Et(h),c("span",{class:"kit-row-label"},r),c("span",{class:"kit-badges"},...u.map(f=>c("span",{},f))),o?c("span",{class:"kit-row-others"},c("span",{class:"kit-row-bar"},c("i",{style:`width:${n?100*l/n:0}%`})),c("span",{},`${l}`)):null)}var ji="sgcv",po=class{#t;#e;#s;#o;#n;#i=0;constructor(t,e,{key:o,others:n,causes:i},r){this.#t=t,this.#e=o,this.#s=n,this.#o=i,this.#n=r,this.labels=e.categories.map(h=>h.label),this.score=c("p",{class:"kit-headline"}),this.beside=c("p",{class:"kit-quiet"}),this.about=c("div",{class:"kit-about"}),this.next=b("","Enter",()=>this.goOn(),{class:"kit-main"}),this.leave=b("","",()=>this.#w()),this.nodes=[this.score,this.beside,this.about],this.onward=[c("div",{class:"kit-tools kit-next"},this.next,this.leave)]}order(t=this.#t.stepOf(this.#i)){let{from:e,to:o}=this.#t.steps[t];return Array.from({length:o-e},(i,r)=>e+r).sort((i,r)=>this.#r(i)-this.#r(r))}#r(t){let e=this.#t.posts[t].post_id,{first:o}=this.#t.store.of(e);return o&&dt(this.#e[e],o)===!1?0:this.#e[e]?.contested?1:2}ordered(t){let e=this.order(this.#t.stepOf(t)),o=e.map(i=>this.#r(i));if(o[0]===o[o.length-1])return"";let n={seen:e.indexOf(t)+1,posts:e.length};return a(o[0]===0?"differing-first":"contested-first",n)}paint(t){let e=t===this.#i;this.#i=t;let{store:o,posts:n}=this.#t,i=this.#t.stepOf(t),h=n[t].post_id,l=this.#e[h],u=o.of(h);this.#c(i);let d=e?this.#d():null;this.about.replaceChildren(c("p",{class:"kit-verdict"},this.verdict(h)),Nh({labels:this.labels,mine:u,now:o.now(h),key:l,counts:this.#s?.counts[h],coders:this.#s?.coders??0,revise:f=>this.revise(f)}),this.#a(h),...this.#u(l),u.note?c("p",{class:"kit-note",dir:"auto"},a("your-note",{note:u.note})):"",this.#h(h)?this.#l(u.cause):""),d?.(),this.#p(i)}#a(t){let e=this.#s?.counts[t];if(!this.#s||!e)return"";let{coders:o,name:n}=this.#s,i=o-e.reduce((r,h)=>r+h,0);return c("p",{class:"kit-quiet kit-who"},a("who-counts",{name:n,open:i}))}#h(t){let[e,{first:o}]=[this.#e[t],this.#t.store.of(t)];return!!e&&le(e,o)&&le(e,this.#t.store.now(t))}#c(t){let{store:e}=this.#t,o=this.#t.postsOf(t),n=Ce(o,this.#e,l=>e.of(l).first),i=Ce(o,this.#e,l=>e.now(l)),r=i.agreed!==n.agreed;w(this.score,[this.#e[o[0].post_id]?a("with-key",n):"",r?a("with-key-now",i):""].filter(Boolean).join(" "));let h=[n.contested?a("contested-beside",{posts:n.contested}):"",n.open?a("open-beside",{posts:n.open}):""].filter(Boolean);w(this.beside,h.join(" ")),this.beside.hidden=!h.length}#d(){let t=document.activeElement?.getAttribute("data-name");return!t||!this.about.contains(document.activeElement)?null:()=>{this.about.querySelector(`[data-name="${CSS.escape(t)}"]`)?.focus({preventScroll:!0})}}#u(t){if(!t)return[];let{label:e,reason:o,dissent:n}=t,i=(r,h)=>h?c("p",{},c("strong",{},a(r))," ",c("span",{dir:"auto"},h)):"";return[i(e?"why-key":"why-open",o),i("why-dissent",n)]}#l(t){let e=this.#o.map((n,i)=>{let r=t===n,h={"aria-pressed":String(r),"data-name":n,"data-onward":r};return b(At(n),ji[i],()=>this.sort(n),h)}),o=a("why-differ");return c("div",{class:"kit-tools",role:"group","aria-label":o},c("strong",{},o),...e)}verdict(t){let e=this.#e[t],{first:o}=this.#t.store.of(t);if(!e)return a("no-key-here");if(!e.label)return a("no-right-answer");let n={mine:o??"",key:e.label,label:e.label};return o?e.contested?a("you-contested",n):o===e.label?a("you-and-key-agree",n):a(dt(e,o)?"you-accepted":"you-and-key-differ",n):a("you-left-open",n)}aloud(t){let{posts:e}=this.#t,{account:o="",post_id:n,text:i}=e[t],{from:r,to:h}=this.#t.steps[this.#t.stepOf(t)],l={post:t-r+1,posts:h-r},u=this.#e[n]?.reason??"";return a("aloud-seen",{...l,account:o,text:i,verdict:this.verdict(n),reason:u})}#p(t){let e=this.order(t),o=e[e.length-1]===this.#i,n=this.#f(t);this.next.firstChild?.replaceWith(o?n:a("next-post")),w(this.leave,n),this.leave.hidden=o}#f(t){let{current:e,steps:o}=this.#t;if(e<0)return a("to-outcome");let{from:n,to:i}=o[Math.max(e,t)];return a("next-step",{from:n+1,to:i})}keys(){let t={Enter:()=>this.goOn(),ArrowRight:()=>this.walk(1),ArrowLeft:()=>this.walk(-1)};for(let[e,o]of this.#o.entries())t[ji[e]]=()=>this.sort(o);for(let[e,o]of this.labels.entries())t[e+1]=()=>this.revise(o);return t}help(){return[[this.labels.map((t,e)=>e+1).join(" "),a("key-revise")],["← →",a("key-walk")],...this.#o.map((t,e)=>[ji[e],At(t)]),["Enter",a("key-onward")]]}walk(t){let e=this.order(),o=e[e.indexOf(this.#i)+t];o!==void 0&&this.#n.go(o)}goOn(){let t=this.order(),e=t[t.indexOf(this.#i)+1];e===void 0?this.#w():this.#n.go(e)}#w(){let{current:t}=this.#t;if(t<0)return this.#n.turn("outcome",0);let e=this.#t.open(t)[0]??this.#t.steps[t].from;this.#n.turn("judge",e)}revise(t){let e=this.#t.posts[this.#i].post_id;this.#t.store.now(e)!==t&&(this.#t.store.judge(e,t),this.#n.redraw(),this.#n.say(`${a("now-you-say",{label:t})} ${this.score.textContent}`))}sort(t){let{store:e,posts:o}=this.#t,n=o[this.#i].post_id;if(!this.#h(n))return;let i=e.of(n).cause===t;e.sort(n,i?null:t),this.#n.redraw(),this.#n.say(i?a("taken-back"):At(t))}};var Qd=8,mo=class{#t;#e;#s;#o;#n;constructor(t,{labels:e,agrees:o,go:n}){this.#t=t,this.#e=e,this.#s=o,this.#o=t.posts.map((i,r)=>c("button",{type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>n({scene:t.isOpened(t.stepOf(r))?"see":"judge",at:r})})),this.#n=new Map(["outcome","hand-in"].map(i=>[i,c("button",{type:"button",class:"kit-end",onclick:()=>n({scene:i,at:0})},a(`${i}-title`))])),this.node=c("nav",{class:"kit-way","aria-label":a("way")},...t.steps.map(({from:i,to:r})=>c("span",{class:"kit-step"},...this.#o.slice(i,r))),c("span",{class:"kit-way-ends"},...this.#n.values()))}paint(t){let e=this.#t,{current:o}=e;for(let[n,i]of this.#o.entries())this.#i(i,n,t,o);for(let[n,i]of this.#n)v(i,"aria-current",n===t.scene?"step":null),v(i,"data-onward",n===t.scene?"":null),i.disabled=o>=0}#i(t,e,o,n){let{posts:i,store:r}=this.#t,h=i[e].post_id,{unsure:l,locked:u,note:d}=r.of(h),f=this.#e.indexOf(r.now(h)??""),p=u?this.#s(h):null,m=f>=0?this.#e[f]:a(l?"mark-unsure":"mark-open"),k=p===null?"none":p?"agrees":"differs";w(t,f>=0?Sh(f):l?"?":""),v(t,"aria-label",a("mark",{post:e+1,is:m,verdict:k})),v(t,"data-label",f>=0?f%8:null),v(t,"data-verdict",k),v(t,"data-note",d?"":null);let y=(o.scene==="judge"||o.scene==="see")&&o.at===e;v(t,"aria-current",y?"true":null),v(t,"data-onward",y?"":null),v(t,"data-near",this.#r(e,o.at)?"":null),t.tabIndex=y?0:-1,t.disabled=n>=0&&this.#t.stepOf(e)>n}#r(t,e){let o=this.#t.stepOf(t),{from:n}=this.#t.steps[o],i=r=>Math.floor((r-n)/Qd);return this.#t.stepOf(e)===o&&i(t)===i(e)}};var Ne=class{constructor(t,{redraw:e,say:o}){this.progress=t,this.redraw=e,this.aloud=o,this.field=c("textarea",{rows:3,maxlength:2e3,onchange:()=>this.keep(),onkeydown:r=>this.#t(r)});let n={class:"kit-note",hidden:!0},i=c("span",{class:"kit-by-keys"},a("note-keys"));this.writing=c("label",n,a("note-field")," ",i,this.field),this.written=c("p",{class:"kit-note",dir:"auto",hidden:!0}),this.button=b(a("note"),"n",()=>this.toggle(),{"aria-expanded":"false"})}paint(){let{note:t}=this.progress.entry;w(this.written,t?a("your-note",{note:t}):""),this.written.hidden=!t||!this.writing.hidden}toggle(t=this.writing.hidden){this.writing.hidden===t&&(t?this.field.value=this.progress.entry.note??"":this.keep(),v(this.button,"aria-expanded",t),this.redraw(()=>{this.writing.hidden=!t}),t&&this.field.focus())}keep(){let{id:t,entry:e,store:o}=this.progress,n=this.field.value.trim();!this.writing.hidden&&n!==(e.note??"")&&o.note(t,n)}#t(t){ve(t)&&(this.keep(),this.progress.store.flush()),t.key==="Escape"&&(t.preventDefault(),t.stopPropagation(),this.toggle(!1),this.aloud(a(this.progress.entry.note?"note-kept":"note-none")))}};var Ci="kitLesson",tf=5e3,Le=c("p",{class:"kit-run-first",role:"status"}),_h;function ef(s){return!!s.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Bh(s,t){if(!ef(s))return;requestAnimationFrame(()=>{let o=t.closest(".jp-Notebook");o&&(o.dataset[Ci]="")});let e=document.documentElement.dataset;if(!(Ci in e)){e[Ci]="",addEventListener("keydown",sf,{capture:!0}),addEventListener("dblclick",lf,{capture:!0});for(let o of["wheel","pointerdown"])addEventListener(o,Ni,{capture:!0,passive:!0});document.body.append(Le)}}var Rh=s=>s.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function sf(s){let t=s.target,e=Rh(s);if(!e)return;Ni();let o=t.closest(".kit");o?s.key==="Enter"&&s.shiftKey&&af(s,o):rf(s,t)&&(s.preventDefault(),of(t.closest(".jp-Cell"),e))}function of(s,t){if(s.matches(".jp-CodeCell")&&!s.querySelector(".kit"))return Lh(s);let e=hf(s,t);if(e)return $e(e);let o=[...t.querySelectorAll(".jp-Cell")].find(n=>nf(n,s));o?.matches(".jp-CodeCell")&&!o.querySelector(".kit")&&Lh(s)}var nf=(s,t)=>!!(t.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING);function Lh(s){let{top:t,left:e,right:o}=s.getBoundingClientRect(),n=s.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),i=Math.max(t,n?.top??0),r=(n?.bottom??innerHeight)-40;Le.style.top=`${Math.min(i,r)}px`,Le.style.right=`${innerWidth-o+24}px`,Le.style.maxWidth=`${o-e-48}px`,w(Le,a("run-first")),_h=setTimeout(Ni,tf)}function Ni(){clearTimeout(_h),w(Le,"")}function rf(s,t){if(s.ctrlKey||s.metaKey||s.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let e=t.closest(".jp-Cell");if(!e)return!1;if(s.key!=="Enter")return s.key.length===1&&s.key!==" ";let o=e.matches(".jp-CodeCell")&&!e.querySelector(".jp-InputPlaceholder");return!s.shiftKey&&e===t&&!o}function af(s,t){let e=t.closest(".jp-Cell")?.nextElementSibling;e&&(s.preventDefault(),s.stopPropagation(),e.focus({preventScroll:!0}),e.scrollIntoView({block:"nearest"}))}function hf(s,t){let e=[...t.querySelectorAll(".jp-Cell")],o=l=>Math.abs(e.indexOf(l.closest(".jp-Cell")??s)-e.indexOf(s)),h=[...(s.matches(".jp-CodeCell")?s:t).querySelectorAll(".kit:not([data-finished])")].map(l=>({view:l,far:o(l),much:cf(l)})).filter(({much:l})=>l.all||l.pixels>innerHeight/2);return h.sort((l,u)=>l.far-u.far||u.much.pixels-l.much.pixels),h[0]?.view}function cf(s){let{top:t,bottom:e}=s.getBoundingClientRect(),o=s.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),n=Math.max(t,o?.top??0),i=Math.min(e,o?.bottom??innerHeight)-n;return{pixels:i,all:i>0&&i>=e-t-1}}function lf(s){let t=s.target;Rh(s)&&t.closest(".jp-RenderedMarkdown")&&s.stopPropagation()}function zh(s){function t(n){for(let[i,r]of Object.entries(n))s.set(i,r);try{s.save_changes()}catch{}}function e(n,i){return s.on(`change:${n}`,i),()=>s.off(`change:${n}`,i)}let o=n=>t({[n]:s.get(n)+1});return{read:n=>s.get(`_${n}`),listen:(n,i)=>e(`_${n}`,i),write(n){t(Object.fromEntries(Object.entries(n).map(([i,r])=>[`_${i}`,r])))},append:n=>t({_outbox:[...n]}),follow({saved:n,news:i}){let r=[e("_ack",()=>n(s.get("_ack").slice(1))),e("_news",()=>i(s.get("_news")))];return s.get("_told")&&(i(s.get("_news")),o("_asked")),()=>{for(let h of r)h()}},rename:()=>o("_another")}}function K({share:s,view:t}){return()=>{let e,o;return{initialize({model:n,signal:i}){let r=Dh(i);return e=zh(n),zs(e.read("words")),o=s(e,r.signal),()=>r.abort()},render({model:n,el:i,signal:r}){Bh(n,i);let h=Dh(r);return t({host:e,el:i,signal:h.signal,...o}),()=>h.abort()}}}}function Dh(s){let t=new AbortController;return s?.addEventListener("abort",()=>t.abort()),t}function V(s,t,e,o=Li){let n=c("div",{class:"kit-panel",role:"group","aria-label":s});e instanceof Node&&n.append(e);let i=(h=n.hidden)=>{h===n.hidden&&(h&&!(e instanceof Node)&&n.replaceChildren(e()),o(n,!!h,()=>{n.hidden=!h,r.setAttribute("aria-expanded",String(h))}))},r=b(s,t,()=>i(),{"aria-expanded":"false"});return r.classList.toggle("kit-by-keys",t==="?"),n.hidden=!0,{button:r,panel:n,toggle:i}}function Li(s,t,e){e(),(t?s:s.closest(".kit"))?.scrollIntoView({block:"nearest"})}function ft(s){let t=[...s,["Esc",a("key-escape")]];return c("dl",{class:"kit-keys"},...t.flatMap(([e,o])=>[c("dt",{},c("kbd",{},e)),c("dd",{},o)]))}var _i=s=>s.closest(".jp-WindowedPanel-outer");function Uh(s){let{top:t}=s.getBoundingClientRect();return()=>{let e=s.getBoundingClientRect().top-t;(_i(s)??document.scrollingElement)?.scrollBy({top:e,behavior:"instant"})}}function Tt(s){let t=_i(s),e=t?t.getBoundingClientRect().top:0;s.getBoundingClientRect().top<e&&s.scrollIntoView({block:"start",behavior:"instant"})}var uf=8;function Ph(s,t,e){let o=0,n=new ResizeObserver(()=>{let i=_i(s);if(!i||!s.clientWidth||s.clientWidth===o)return;o=s.clientWidth;let r=s.offsetHeight-t.offsetHeight+2*uf;t.style.setProperty("--kit-window",`${i.clientHeight-r}px`)});n.observe(s),e.addEventListener("abort",()=>n.disconnect())}function Bi(s){return c("div",{},s.note?c("p",{},s.note):null,...s.categories.map(df))}function qh(s){let t=()=>{},e=c("div",{class:"kit-shut kit-tools"},b(a("close-codebook"),"",()=>i.toggle(!1))),o=(r,h,l)=>{let u=r.closest(".kit"),d=e.offsetHeight>0,f=Uh(u),p=document.activeElement;l(),h&&e.offsetHeight>0?(t=()=>{(u.contains(p)?p:u)?.focus({preventScroll:!0}),f()},r.focus({preventScroll:!0}),Tt(u)):!h&&d?t():Li(r,h,()=>{})},n=Bi(s),i=V(a("codebook"),"h",n,o);return i.panel.classList.add("kit-book"),i.panel.append(e),i.panel.tabIndex=0,i}function df({label:s,definition:t,include:e,exclude:o,example:n,near_miss:i,tie_break:r},h){let{text:l,instead:u,why:d}=i;return c("section",{},c("p",{class:"kit-heading"},c("kbd",{},String(h+1))," ",s),c("p",{},t),c("dl",{},...bs(a("codebook-include"),e),...bs(a("codebook-exclude"),o),...bs(a("codebook-example"),[a("codebook-example-said",n)]),...bs(a("codebook-near-miss"),[a("codebook-near-miss-said",{text:l,label:u,why:d})]),...bs(a("codebook-tie-break"),[r])))}function bs(s,t){return[c("dt",{},s),...t.map(e=>c("dd",{},e))]}function G(s,{name:t,keys:e,signal:o,host:n,part:i=""}){let r=c("section",{class:"kit","aria-label":t,tabindex:"-1"});return ta(r,e,o),Object.keys(e).length&&r.append(c("p",{class:"kit-hint","aria-hidden":"true"},a("click-first"))),s.append(r),ff(r,o,n,i),r}function ff(s,t,e,o){let n=e&&pf(e,o),i=()=>{s.dataset.past=""};for(let h of["keydown","pointerdown","wheel"])addEventListener(h,i,{capture:!0,once:!0,signal:t});let r=()=>{let h=mf(s);h&&(n&&!("past"in s.dataset)&&$e(s),s.getBoundingClientRect().top<h.getBoundingClientRect().top?s.scrollIntoView({behavior:"instant"}):n&&s.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(r)),setTimeout(r,300)}function pf(s,t=""){let e=`kit:run:${s.read("run")}`,o=document.documentElement.dataset,n=`kit ${s.read("activity")} ${t}`;if(Rt(e,sessionStorage))return!1;ut(e,!0,sessionStorage);let i=o.kitRan?.split("|")??[];return o.kitRan=[...i,n].join("|"),!i.includes(n)}function mf(s){let t=s.closest(".jp-Cell")?.nextElementSibling,e=t?.closest(".jp-WindowedPanel-outer"),o=document.activeElement;if(!t||!e||o?.isContentEditable)return null;let n=s.contains(o)||t.matches(".jp-mod-active"),i=e.querySelectorAll(".kit:not([data-past])"),r=i[0]===s&&!i[1];return n&&r&&(t.nextElementSibling||e.querySelector("[data-past]"))?e:null}var wf=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,gf=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,yf=/^(mis|mul|und|zxx)(-|$)/i,Wh=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,Fh=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function Yh(s,t=""){if(!/^[a-z]{2,3}(-|$)/i.test(t)||yf.test(t))return"auto";let o=!/-latn(-|$)/i.test(t)&&(wf.test(t)||gf.test(t))?"rtl":"ltr",[n,i]=o==="rtl"?[Wh,Fh]:[Fh,Wh];return s.split(`
`).some(r=>i.test(r)&&!n.test(r))?"auto":o}var kf={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},bf=8;function zt(s){let{account:t,platform:e="",language:o,text:n}=s,i={"data-layout":kf[e]??"plain"};return c("article",{class:"kit-card","aria-label":a("post-name"),...i},t?Ri(t):null,xf(s),c("div",{class:"kit-body"},Sf(s),Ef(s),c("p",{class:"kit-text",dir:Yh(n,o),lang:o||null},n)))}var Ri=(s,t=$f(s))=>c("span",{class:"kit-avatar","data-hue":String(t%bf),"aria-hidden":"true"},vf(s));function vf(s){return s.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(o=>o.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function $f(s){let t=0;for(let e of s)t=(31*t+(e.codePointAt(0)??0))%65521;return t}function xf({account:s,platform:t,posted_at:e}){let o=e?.replace("T"," ").slice(0,16),n=[s&&c("b",{class:"kit-account",dir:"auto"},s),t&&c("span",{},t),o&&c("span",{},o)].filter(Boolean);return n.length?c("p",{class:"kit-meta"},...n):null}function Sf({replies_to:s}){return s?c("blockquote",{class:"kit-replies",dir:"auto"},c("span",{class:"kit-unseen"},a("post-answers")),s):null}function Ef({image_alt:s,drawing:t}){if(!s)return null;let e=c("figcaption",{dir:"auto"},a("post-picture",{alt:s}));if(!t)return c("figure",{class:"kit-picture"},e);let o=`data:image/svg+xml,${encodeURIComponent(t)}`;return c("figure",{class:"kit-picture"},c("img",{src:o,alt:""}),e)}function ot(s,t){if(!s.earlier)return null;let{many:e,name:o}=s.earlier,n=s.earlier.ofThisFile?"lost":"elsewhere",i=o?`${n}-of`:n,r=a("remembers",{answers:e,name:o,what:i}),h=c("p",{class:"kit-notice"},r," "),l=f=>()=>{f(),h.remove(),t()},u=l(()=>s.restore()),d=l(()=>s.decline());return h.append(b(a("bring-back"),"",u)," ",b(a("not-mine"),"",d)),h}var bt=class{#t;#e;#s;#o;text=c("span",{});alert=c("p",{class:"kit-problem",role:"alert",hidden:!0});news=c("p",{class:"kit-notice",role:"status",hidden:!0});constructor(t,e,o){this.#t=t,this.#s=e,this.#e=t.notice(),t.listen(()=>this.#n(),o),o.addEventListener("abort",()=>clearTimeout(this.#o)),this.#n(),this.#r()}#n(){let t=this.#t.problem();if(w(this.alert,t),this.alert.hidden=!t,this.#i(this.#t.notice()),this.#s.hear(),clearTimeout(this.#o),this.#t.waiting()===0)return this.#r();w(this.text,a("saving")),this.#o=setTimeout(()=>this.#r(),1500)}#i(t){t!==this.#e&&(this.#e=t,w(this.news,t),this.news.hidden=!t)}#r(){let t=this.#t.waiting(),e=a(this.#t.isEmpty()?"will-be-saved":"saved");w(this.text,t?a("not-on-disk",{answers:t}):e),this.#s.renew()}},vt=class{#t;#e=c("span",{});#s=c("output",{class:"kit-code"});#o=c("strong",{role:"status"});#n=c("div",{});#i;#r="";constructor(t){this.#t=t;let e=b(a("another-name"),"",()=>this.#a());this.node=c("div",{class:"kit-notice",hidden:!0},this.#e,c("br"),this.#s," ",this.#o,this.#n,c("p",{class:"kit-quiet"},a("name-made-up")," ",e))}button(t,e){return this.#i=b(a("copy-code"),t,()=>this.copy(),e),this.#i}async copy(){this.#h(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),w(this.#o,await Oe(this.#s,this.#i))}hear(){this.#r&&(!this.#t.problem()&&this.#t.handIn()?.name===this.#r||(this.#r="",this.#h()))}renew(){!this.node.hidden&&!this.#r&&this.#h()}#a(){this.#r=this.#t.handIn()?.name??"",w(this.#e,a("another-name-coming")),this.#t.rename()}#h(){let{name:t,code:e}=this.#t.handIn()??{name:"",code:""};this.#s.textContent!==e&&(w(this.#o,""),this.#n.replaceChildren(this.#t.picture(e)??"")),w(this.#s,e),w(this.#e,a("code-is",{name:t}))}};function Dt(s,t){let e=new vt(s),o=new bt(s,e,t),n=e.button(""),i=b(a("download"),"",()=>s.download()),r=c("span",{class:"kit-tools"},s.handIn()?n:null,i);return c("div",{},o.alert,o.news,c("p",{class:"kit-saved"},o.text,r),e.node)}var Of=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function Af(){let s=Tf()??document.body?.dataset.baseUrl;if(typeof s=="string")return s;let{pathname:t}=location,e=Of.exec(t);return e?t.slice(0,e.index+1):"/"}function Tf(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function Hh(s){let t=s.read("owner")??"";return t==="anybody"?t:`${t}@${Af()}`}var zi=s=>!!(s.first||s.revised||s.unsure||s.note),wo=class{#t;#e;#s;#o;#n;constructor(t,e){this.#t=t,this.#e=e,this.#s=t.read("file"),this.#o=400+t.read("posts").length}keepSoon(){this.#n??=setTimeout(()=>this.#i(),this.#o)}flush(){this.#n&&this.#i()}anew(){this.#r();for(let t of[yo(this.#t),`kit:copy:${this.#t.read("activity")}:`])ut(t+this.#s,null);this.#s=this.#t.read("file")}#i(){this.#r();let t=this.#t.read("hand_in").name??"",e=yo(this.#t)+this.#s,o=Rt(e)?.declined;ut(e,{at:Date.now(),name:t,given:this.#e(),declined:o})}#r(){clearTimeout(this.#n),this.#n=void 0}},go=class{#t;#e;#s;#o;get ofThisFile(){return this.#t.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#o:[]}constructor(t,e,o,n){this.#t=t,this.#e=e,this.#s=o,this.#o=n}get name(){return this.#e.name??""}get many(){return this.#o.length}decline(){let t=[...this.#e.declined??[],this.#s];ut(this.#t,{...this.#e,declined:t})}events(){let t=this.#o.filter(([,e])=>e.locked).map(([e])=>e);return[...this.#n(e=>e.first||e.unsure,e=>({label:e.first,round:"first",unsure:e.unsure,confidence:e.confidence})),...t.length?[{kind:"compared",post_ids:t}]:[],...this.#n(e=>e.revised,e=>({label:e.revised,round:"revised",confidence:e.confidence_revised})),...this.#n(e=>e.note,e=>({kind:"note",note:e.note})),...this.#n(e=>e.cause,e=>({kind:"sorted",cause:e.cause}))]}#n(t,e){return this.#o.filter(([,o])=>t(o)).map(([o,n])=>({post_id:o,...e(n)}))}};function Kh(s){let t=s.read("file"),e=new Set(s.read("kept")),o=new Set(s.read("posts").map(l=>l.post_id)),n=[...Vh(yo(s)),...If(s)].filter(({name:l,copy:u})=>!e.has(l)&&!u.declined?.includes(t)).sort((l,u)=>u.copy.at-l.copy.at);if(!n.length)return null;let[{key:i,copy:r}]=n,h=Object.entries(r.given).filter(([l])=>o.has(l));return h.length?new go(i,r,t,h):null}function Gh(s,t){let e=s.read("file"),o=s.read("saved"),n=yo(s)+e,i=Rt(n),r=s.read("hand_in").name??"";if(!i?.given||i.name!==r||i.declined?.includes(e))return null;let h=s.read("posts").map(({post_id:l})=>[l,i.given[l]]).filter(([l,u])=>u&&!(l in o)&&!t(l));return h.length?new go(n,i,e,h):null}function Vh(s){return Ae(s).map(t=>({key:t,name:t.slice(s.length),copy:Rt(t)})).filter(({copy:t})=>t?.given)}function If(s){let t=s.read("hand_in").name,e=s.read("file");return Vh(`kit:copy:${s.read("activity")}:`).filter(({name:o,copy:n})=>o===e||t&&n.name===t)}var yo=s=>`kit:copy:${Hh(s)}:${s.read("activity")}:`;var Mf=s=>typeof s?.id=="string",ko=class{waiting;#t;#e;#s=Math.random().toString(36).slice(2,8);#o=0;#n;#i;constructor(t){this.#t=t,this.#e=t.read("file"),this.#i=new Map(Ae(this.#r()).map(e=>[e,[Rt(e)].flat().filter(Mf)])),this.waiting=[...this.#i.values()].flat().map(e=>({...e,late:!0}))}add(t){let e=t.map(o=>({...this.#a(),...o}));return this.waiting=[...this.waiting,...e],this.#h(),e}sendSoon(){this.#n||(this.#n=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#n&&this.send()}send(){clearTimeout(this.#n),this.#n=void 0,this.#t.append(this.waiting)}saved(t){let e=new Set(t);this.waiting=this.waiting.filter(o=>!e.has(o.id)),this.#h();for(let[o,n]of this.#i)n.every(i=>e.has(i.id))&&ut(o,null)}anew(){ut(this.#r()+this.#s,null),this.#e=this.#t.read("file"),this.#h()}#r(){return`kit:waiting:${this.#e}:`}#a(){return{id:`${this.#s}-${++this.#o}`,at:Date.now()}}#h(){let t=this.waiting.filter(e=>e.id.startsWith(`${this.#s}-`));ut(this.#r()+this.#s,t.length?t:null)}};var vs=class{posts;earlier=null;#t;#e;#s;#o;#n=new Map;#i=new Set;#r="";constructor(t,e){this.#t=t,this.posts=t.read("posts");let o=new Map(Object.entries(t.read("saved")));this.#o=new Map(this.posts.map(({post_id:n})=>[n,o.get(n)??gt])),this.#e=new ko(t);for(let n of this.#e.waiting)this.#c(n);this.#s=new wo(t,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#l()])),this.#a(e),this.#e.waiting.length&&this.#e.send(),this.earlier=this.#l().length?Gh(t,n=>zi(this.of(n))):Kh(t)}#a(t){let e=this.#t,o=[e.listen("problem",()=>{this.#r=e.read("problem"),this.#u([])}),e.listen("hand_in",()=>this.#u([])),e.listen("notice",()=>this.#u([])),e.listen("file",()=>{this.#e.anew(),this.#s.anew()}),e.follow({saved:n=>{this.#e.saved(n),this.#h(),this.#u([])},news:n=>{for(let[i,r]of Object.entries(n))this.#n.set(i,r);this.#h()}})];t?.addEventListener("abort",()=>{for(let n of o)n();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:t})}#h(){let t=new Set(this.#e.waiting.flatMap(oe)),e=[...this.#n.keys()].filter(o=>this.#o.has(o)&&!t.has(o));for(let o of e)this.#o.set(o,this.#n.get(o)??gt),this.#n.delete(o);e.length&&this.#u(e)}#c(t){for(let e of oe(t)){let o=this.#o.get(e);o&&this.#o.set(e,Ze(o,t))}}#d(...t){let e=this.#e.add(t);for(let o of e)this.#c(o);this.#u(e.flatMap(oe)),this.#e.sendSoon(),this.#s.keepSoon()}#u(t){for(let e of this.#i)e(t)}#l(){return[...this.#o].filter(([,t])=>zi(t))}of(t){return this.#o.get(t)}now(t){return this.of(t).revised??this.of(t).first}isEmpty(){return this.#l().length===0}waiting(){return this.#e.waiting.length}problem(){return this.#r}notice(){return this.#t.read("notice")}listen(t,e){this.#i.add(t),e?.addEventListener("abort",()=>this.#i.delete(t))}flush(){this.#e.flush(),this.#s.flush()}judge(t,e,{unsure:o,confidence:n}={}){let i=this.of(t).locked?"revised":"first",r={...o&&{unsure:o},...n&&{confidence:n}};this.#d({post_id:t,label:e,round:i,...r})}compared(t){this.#d({kind:"compared",post_ids:t})}note(t,e){this.#d({kind:"note",post_id:t,note:jf(e)})}sort(t,e){this.#d({kind:"sorted",post_id:t,cause:e})}restore(){this.earlier&&this.#d(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let t=this.#t.read("hand_in"),e=this.#t.read("codebook").categories.map(i=>i.label),o=this.posts.map(i=>this.of(i.post_id)),n=Zs(t,e,o);return n?{name:t.name??"",code:n}:null}picture(t){return this.#t.picture?.(t)}rename(){this.#t.rename()}download(){if(this.#t.download)return this.#t.download();let t=this.#l(),n=["first","revised",...["unsure","confidence","note","cause"].filter(d=>t.some(([,f])=>f[d]))],i=new Map(this.posts.map(d=>[d.post_id,`v${d.mark}`])),{id:r}=this.#t.read("codebook"),h=this.#t.read("hand_in").name??"",l=t.map(([d,f])=>{let p=n.map(m=>f[m]||"");return[h,d,...p,i.get(d),r]}),u=["coder","post_id",...n,"version","codebook"];ls(`my-answers-${this.#t.read("activity")}.csv`,Ma([u,...l]),"text/csv")}};function jf(s){let{toWellFormed:t}=String.prototype;return t?.call(s)??s}function nt(s){return{share:(t,e)=>({store:new vs(t,e)}),view:s}}L(xh);var Cf=40,Di=class{#t={scene:"judge",at:0};#e=0;#s=!1;constructor({host:t,el:e,signal:o,store:n}){let i=t.read("codebook"),r=t.read("key"),h=t.read("others"),l=new io(n,t);this.course=l,this.store=n,this.live=H(),this.code=new vt(n);let u={go:(y,$="")=>this.turn(this.#t.scene,y,$),turn:(y,$,E="")=>this.turn(y,$,E),back:()=>this.turn("see",this.#e),redraw:()=>this.#l(),judged:()=>Lt(this.root,this.post,()=>this.#l()),say:y=>this.live.say(y)},d=t.read("causes"),f=!h&&Object.keys(r).length===0;this.scenes={judge:new ao(l,i,{others:!!h,blind:f},u),see:new po(l,i,{key:r,others:h,causes:d},u),outcome:new fo(l,i,{key:r,others:h},u),"hand-in":new ro(l,this.code,u)},this.way=new mo(l,{labels:i.categories.map(y=>y.label),agrees:y=>n.now(y)?dt(r[y],n.now(y)):null,go:y=>this.turn(y.scene,y.at)}),this.count=c("p",{class:"kit-count"}),this.post=c("div",{class:"kit-post",tabindex:"0",role:"group"}),this.order=c("p",{class:"kit-quiet kit-order"}),this.side=c("div",{class:"kit-side"}),this.onward=c("div",{class:"kit-onward"}),this.note=new Ne(this.#o(),{redraw:y=>this.#l(y),say:y=>this.live.say(y)}),this.book=qh(i),this.help=V(a("keys"),"?",()=>this.#r());let p=a("activity-name",{title:i.title,activity:t.read("activity")});this.root=G(e,{name:p,keys:this.#i(),signal:o,host:t}),this.root.classList.add("kit-activity"),this.root.toggleAttribute("data-many",i.categories.length>Mi),this.body=c("div",{class:"kit-whole"},...this.#n(t.read("notice"),o)),this.root.append(this.body,this.live.node),Ph(this.root,this.body,o),this.#a(o);let{scene:m,at:k}=l.begin();this.#t={scene:m,at:k},this.#e=k,this.show()}#o(){let t=this;return{store:this.store,get id(){return t.course.posts[t.#t.at].post_id},get entry(){return t.store.of(t.course.posts[t.#t.at].post_id)}}}get scene(){return this.scenes[this.#t.scene]}#n(t,e){let{book:o,help:n,note:i}=this,r=c("div",{class:"kit-tools"},i.button,o.button,n.button),h=new bt(this.store,this.code,e);return[c("div",{class:"kit-top"},this.count,this.order,this.way.node),t&&c("p",{class:"kit-notice"},t),ot(this.store,()=>this.#l()),c("div",{class:"kit-scene"},this.post,c("div",{class:"kit-beside"},this.side,o.panel,this.onward)),i.written,i.writing,h.alert,h.news,c("div",{class:"kit-foot"},r,c("p",{class:"kit-saved"},h.text)),n.panel].filter(u=>u!==null&&u!=="")}#i(){let t={n:()=>this.note.button.hidden||this.note.toggle(),h:()=>this.book.toggle(),"?":()=>this.help.toggle(),Escape:()=>{this.book.toggle(!1),this.help.toggle(!1)}},e=Object.values(this.scenes),o=new Set(e.flatMap(n=>Object.keys(n.keys())));for(let n of o)t[n]=()=>this.scene.keys()[n]?.();return t}#r(){let t=[["n",a("key-note")],["h",a("key-codebook")],["?",a("key-help")]];return ft([...this.scene.help(),...t])}#a(t){this.store.listen(o=>{!o.length||this.#s||(this.#s=!0,queueMicrotask(()=>this.#s&&this.#l()))},t);let e=()=>this.note.keep();t.addEventListener("abort",e),addEventListener("pagehide",e,{signal:t,capture:!0})}show(){this.#s=!1;let{scene:t,at:e}=this.#t,o=t==="judge"||t==="see";v(this.root,"data-scene",t),w(this.count,this.#h()),w(this.order,t==="see"?this.scenes.see.ordered(e):""),this.#c(o?e:-1),this.side.dataset.scene!==t&&(this.side.dataset.scene=t,this.side.replaceChildren(...this.scene.nodes),this.onward.replaceChildren(...this.scene.onward),this.side.scrollTop=0),this.scene.paint(e),this.note.button.hidden=!o,o?this.note.paint():this.note.written.hidden=!0,this.way.paint(this.#t)}#h(){let{scene:t,at:e}=this.#t;if(t==="outcome"||t==="hand-in")return a(`${t}-title`);let{course:o}=this,n=o.stepOf(e),{from:i,to:r}=o.steps[n],h=e-i+1,l={step:n+1,steps:o.steps.length,post:h,posts:r-i};return a(t==="see"?"where-seeing":"where-judging",l)}#c(t){if(this.post.hidden=t<0,t<0)return;let e=this.course.posts[t];this.post.dataset.post!==e.post_id&&(this.post.dataset.post=e.post_id,this.post.replaceChildren(zt(e)),this.post.scrollTop=0,requestAnimationFrame(()=>this.#d()))}#d(){v(this.post,"data-tight",null);let t=this.post.scrollHeight-this.post.clientHeight;t>0&&t<Cf&&v(this.post,"data-tight","")}get#u(){return getComputedStyle(this.body).display==="flex"}#l(t){tt(this.root,()=>{t?.(),this.show()})}turn(t,e,o=""){let n=t!==this.#t.scene;this.note.toggle(!1),this.#t={scene:t,at:n&&t==="see"?this.#p(e):e},(t==="judge"||t==="see")&&(this.#e=this.#t.at),this.course.keep(this.#t),!this.book.panel.hidden&&this.#u&&this.book.toggle(!1),Lt(this.root,this.post,()=>this.#l()),this.side.scrollTop=0,n||this.#u?Tt(this.root):t==="see"&&Tt(this.post),this.live.say(`${o} ${this.scene.aloud(this.#t.at)}`.trim())}#p(t){let e=this.course.stepOf(t);return this.#t.scene==="judge"?this.scenes.see.order(e)[0]:t}},Ui=nt(s=>new Di(s)),xb=K(Ui);var Zh=`# The check: the same before the lessons and after them; nothing is shown as right or wrong.

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
`;var bo=`# Classify: one post at a time, one judgement a post.

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
`;var _f=500,vo=class{#t;constructor(t,e,o){this.#t=t,this.actions=o,this.input=c("textarea",{rows:4,maxlength:_f,dir:"auto","aria-labelledby":e,placeholder:a("check-your-words"),onchange:()=>this.keep(),onkeydown:n=>{ve(n)&&(this.keep(),this.actions.flush())}}),this.input.value=t,this.node=c("div",{class:"kit-check-words"},this.input)}keep(){let t=this.input.value.trim();t!==this.#t&&(this.#t=t,this.actions.write(t))}};var $s=["a","b","c","d"],$o=class{#t=[];writing=null;constructor(t,e){this.check=t,this.actions=e,this.node=c("div",{class:"kit-quiz kit-check-item",tabindex:"-1",role:"group"})}draw(t,e,o){let n=U();this.#t=t.options.map((h,l)=>this.#s($s[l],h)),this.writing=t.options.length?null:new vo(o,n,this.actions);let i=t.isPost?this.check.question:t.text,r=[c("p",{class:"kit-question",id:n,dir:"auto"},i),t.isPost?zt(e):null,t.caption?Bf(t):null,this.writing?.node??this.#e(n)];this.node.replaceChildren(...r.filter(h=>h instanceof Node))}#e(t){return c("div",{class:"kit-options",role:"group","aria-labelledby":t},...this.#t.map(({button:o})=>o))}#s(t,{label:e,text:o}){let n=c("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(e)},c("kbd",{},t),c("span",{dir:"auto"},o));return{label:e,button:n}}paint(t){for(let e of this.#t)v(e.button,"aria-pressed",e.label===t)}labelOf(t){return this.#t[$s.indexOf(t)]?.label}focus(t){this.#t.find(e=>e.label===t)?.button.focus()}};function Bf({caption:s,rows:t}){let e=([o,n])=>c("tr",{},c("th",{scope:"row",dir:"auto"},o),c("td",{},n));return c("figure",{class:"kit-check-figure"},c("figcaption",{dir:"auto"},s),c("table",{},c("tbody",{},...t.map(e))))}var xo=class{constructor(t,e){this.buttons=Array.from({length:t},(o,n)=>c("button",{type:"button",class:"kit-mark",onclick:()=>e(n)})),this.node=c("ol",{class:"kit-strip","aria-label":a("check-all")},...this.buttons.map(o=>c("li",{},o)))}show(t,e){this.buttons.forEach((o,n)=>{let{first:i,confidence:r}=e[n],h=a(i?r?"check-done":"check-done-unsure":"check-open");o.textContent=`${n+1}${i?" ✓":""}`,o.setAttribute("aria-label",a("check-mark",{item:n+1,items:e.length,is:h})),o.dataset.kind=i?"judged":"open",o.tabIndex=n===t?0:-1,n===t?o.setAttribute("aria-current","true"):o.removeAttribute("aria-current")})}};function Xh(s){let{now:t,before:e,of:o,certain:n,certain_right:i}=s,r=[e===null?a("check-now-only",{now:t,of:o}):a("check-then-and-now",{before:e,now:t,of:o}),n?a("check-certain",{certain:n,right:i}):"",a("check-rough")];return[c("p",{class:"kit-heading"},a("check-result")),...r.filter(Boolean).map(h=>c("p",{},h)),Rf(s)]}function Rf({rows:s,before:t}){let e=[a("check-idea"),...t===null?[]:[a("check-column-before")],a("check-column-now")];return c("table",{class:"kit-check-went"},c("thead",{},c("tr",{},...e.map(o=>c("th",{scope:"col"},o)))),c("tbody",{},...s.map(o=>c("tr",{},c("th",{scope:"row",dir:"auto"},o.idea),o.before===null?null:c("td",{},Jh(o.before,o.of)),c("td",{},Jh(o.now,o.of))))))}function Jh(s,t){return t>1?a("check-of",{right:s,of:t}):a(s?"check-right":"check-not-yet")}var ue=()=>[a("sure-1"),a("sure-2"),a("sure-3")],_e=class{constructor({sure:t,skip:e}){this.levels=ue().map((n,i)=>{let r={"aria-label":n,"aria-pressed":"false"};return b(n,String(i+1),()=>t(i),r)}),this.skip=b(a("skip"),"Enter",e);let o=a("how-sure-asked");this.node=c("div",{class:"kit-tools",role:"group","aria-label":o,hidden:!0},c("strong",{},o),...this.levels,this.skip)}paint({shown:t,asking:e,level:o}){for(let[n,i]of this.levels.entries())v(i,"aria-pressed",o===n+1);this.node.hidden=!t,this.skip.hidden=!e}};L(Zh);L(bo);var zf="written",Pi=class{#t=-1;#e=!1;#s=!1;#o=!1;constructor({host:t,el:e,signal:o,store:n}){this.host=t,this.store=n,this.check=t.read("check"),this.items=this.check.items,this.at=Math.max(0,this.#h[0]??0);let{title:i}=t.read("codebook"),r=a("check-name",{title:i,items:this.items.length});this.root=G(e,{name:r,keys:this.#i(),signal:o,host:t}),this.root.classList.add("kit-check"),this.live=H(),this.box=new $o(this.check,this),this.marks=new xo(this.items.length,d=>this.go(d)),this.sureness=new _e({sure:d=>this.sure(d+1),skip:()=>this.step()}),this.sureness.node.classList.add("kit-sure"),this.count=c("p",{class:"kit-count"});let h={max:this.items.length,value:0,"aria-label":a("check-answered")};this.bar=c("progress",h),this.hint=c("p",{class:"kit-quiet",hidden:!0});let l=this.check.occasion==="before"?"check-intro":"check-intro-after";this.intro=c("p",{class:"kit-quiet"},a(l)),this.main=c("button",{type:"button",class:"kit-main",onclick:()=>this.step()}),this.help=V(a("keys"),"?",ft(Df())),this.way=c("div",{}),this.end=c("section",{class:"kit-notice kit-check-end","aria-label":a("check-result"),tabindex:"-1",hidden:!0}),this.root.append(...this.#n(i,o)),n.listen(d=>d.length&&this.show(),o);let u=t.listen("went",()=>this.show());o.addEventListener("abort",()=>{this.box.writing?.keep(),u()}),this.show()}#n(t,e){let o=this.host.read("notice");this.way.append(this.intro,c("div",{class:"kit-top"},this.count,this.bar),this.marks.node,this.box.node,this.sureness.node,this.hint,c("div",{class:"kit-tools"},this.main,b(a("back"),"←",()=>this.go(this.at-1)),this.help.button),this.help.panel);let n=new bt(this.store,new vt(this.store),e);return[c("p",{class:"kit-heading",dir:"auto"},t),o?c("p",{class:"kit-notice"},o):null,ot(this.store,()=>this.show()),this.way,this.end,n.alert,n.news,c("p",{class:"kit-saved"},n.text),this.live.node].filter(i=>i instanceof Node)}#i(){let t={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.enter(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};for(let e of $s)for(let o of[e,e.toUpperCase()])t[o]=()=>this.choose(this.box.labelOf(e)??"");for(let e of[1,2,3])t[e]=()=>this.sure(e);return t}get#r(){return this.items[this.at]}get#a(){return this.store.of(this.#r.id)}get#h(){return this.items.flatMap(({id:t},e)=>this.store.of(t).first?[]:[e])}get#c(){return this.items.some(({id:t})=>this.store.of(t).locked)}show(){let t=this.#c;if(tt(this.root,()=>{this.way.hidden=t,this.end.hidden=!t}),this.root.toggleAttribute("data-finished",t),t)return this.#p();let e=this.items.length,o=e-this.#h.length;w(this.count,a("check-where",{item:this.at+1,items:e,answered:o})),this.bar.value=o,this.intro.hidden=o>0,this.marks.show(this.at,this.items.map(({id:n})=>this.store.of(n))),this.#t!==this.at&&this.#d(),this.#u()}#d(){Lt(this.root,this.box.node,()=>{this.#t=this.at,this.hint.hidden=!0,this.box.draw(this.#r,this.store.posts[this.at],this.#a.note??"")})}#u(){let{first:t,confidence:e}=this.#a;this.box.paint(t),this.sureness.paint({shown:!0,asking:!1,level:e});let o=this.#l?"check-finish":"check-next";this.main.replaceChildren(a(o)," ",c("kbd",{"aria-hidden":"true"},"⏎"))}get#l(){return this.at===this.items.length-1||!this.#h.length}#p(){let t=this.host.read("went"),e=this.check.occasion==="before"?[c("p",{},a("check-finished-before"))]:[];this.end.replaceChildren(c("p",{class:"kit-heading"},a("check-finished")),...e,...t?Xh(t):[])}#f(t){w(this.hint,t),this.hint.hidden=!t,t&&(this.hint.scrollIntoView({block:"nearest"}),this.live.say(t))}choose(t){let e=this.#r.options.find(o=>o.label===t);!e||this.#c||(this.#f(""),this.box.focus(t),this.#s=!1,this.#a.first!==t&&this.store.judge(this.#r.id,t),this.sureness.node.scrollIntoView({block:"nearest"}),this.live.say(a("check-said",{answer:e.text})))}sure(t){this.box.writing?.keep();let{first:e}=this.#a;if(this.#c)return;if(!e)return this.#f(a(this.box.writing?"check-write":"check-sure-of-what"));this.store.judge(this.#r.id,e,{confidence:t});let o=a("check-said-sure",{sure:ue()[t-1]}),[n]=[...this.#h.filter(i=>i>this.at),...this.#h];if(n!==void 0){this.go(n,o),this.#o=!0;return}this.#f(a("check-all-answered")),this.live.say(`${o} ${a("check-all-answered")}`)}write(t){let{id:e}=this.#r,{note:o="",first:n,confidence:i}=this.store.of(e);if(this.#c||t===o)return;this.store.note(e,t);let r=t?zf:null;r!==n&&this.store.judge(e,r,r?{confidence:i}:{}),this.live.say(t?a("check-words-kept"):"")}flush(){this.store.flush()}go(t,e=""){if(t<0||t>=this.items.length)return;this.box.writing?.keep(),this.#e=this.#s=this.#o=!1,this.at=t,this.show(),Tt(this.root);let{isPost:o,text:n}=this.#r,i=a("check-mark",{item:t+1,items:this.items.length,is:n});this.live.say([e,i,o?this.check.question:""].filter(Boolean).join(" "))}enter(){let t=this.#o&&!this.#a.first;this.#o=!1,t?this.#f(a(this.box.writing?"check-led-write":"check-led")):this.step()}step(){this.box.writing?.keep();let{first:t,confidence:e}=this.#a;if(t&&!e&&!this.#s)return this.#s=!0,this.#f(a("check-say-sure"));if(!this.#l){if(!t&&!this.box.writing)return this.#f(a("check-choose"));let[n]=this.#h.filter(i=>i>this.at);return this.go(n??this.at+1)}let o=this.#h;if(o.length===this.items.length)return this.#f(a("check-choose"));if(o.length&&!this.#e){this.#e=!0,this.root.dataset.left="";let n=it(o.map(i=>String(i+1)));return this.#f(a("check-left",{items:o.length,which:n}))}this.store.compared(this.items.map(({id:n})=>n)),this.store.flush(),this.end.focus(),this.live.say(this.end.textContent??"")}};function Df(){return[[$s.join(" "),a("check-key-choose")],["1 2 3",a("check-key-sure")],["Enter",a("check-key-next")],["← →",a("check-key-walk")],["?",a("key-help")]]}var qi=nt(s=>new Pi(s)),rv=K(qi);function Qh(s,t){let e=ue().map((n,i)=>{let r=s.posts.filter(({post_id:d})=>dt(t[d],null)!==null&&s.of(d).confidence===i+1),h=r.filter(({post_id:d})=>dt(t[d],s.of(d).first)),l={agreed:h.length,of:r.length},u=je(h.length,r.length);return r.length?a("by-sureness-row",{sure:n,...l,share:u}):""}).filter(Boolean),o=co(s.posts,s,t);return e.length?`${o} ${a("by-sureness",{rows:it(e)})}`:o}var So=(...s)=>c("p",{class:"kit-notice",hidden:!0},...s),Eo=class{constructor(t,e,{reveal:o,toOpen:n}){let i=t.feedback==="at the end";this.progress=t,this.key=e,this.ask=b(a("see-what-key-says"),i?"Enter":"",o,{class:"kit-main",hidden:!0}),this.finished=So(a("all-judged",{posts:t.posts.length,onward:i?"key":"lesson"})," ",this.ask),this.rest=c("span",{}),this.left=So(this.rest," ",b(a("go-there"),"",n)),this.locked=So(t.feedback==="never"?a("was-compared"):""),this.result=So("")}bringLast(){let{finished:t,left:e,rest:o,result:n}=this,i=[t,e,n].find(h=>!h.hidden);i?.scrollIntoView({block:"nearest"});let r=i===e?o:i;return r?Ta(r):a("was-last")}paint(){let{progress:t}=this,{entry:e,feedback:o}=t,n=t.open(),i=o!=="never"&&!n.length&&t.all(r=>r.locked);this.locked.hidden=!e.locked||t.seen(e),this.finished.hidden=n.length>0||i||e.locked,this.ask.hidden=this.finished.hidden||o!=="at the end",this.left.hidden=!n.length||!t.all(r=>!!(r.first||r.unsure)),this.left.hidden||w(this.rest,Uf(n,t.posts.length)),this.result.hidden=!i,i&&w(this.result,Qh(t.store,this.key))}};function Uf(s,t){let e=it(s.map(o=>String(o+1)));return a("still-open",{open:s.length,judged:t-s.length,posts:t,which:e})}var Oo=class{#t=[];constructor(t,e){this.store=t,this.posts=t.posts,this.feedback=e,this.at=this.open()[0]??0}get post(){return this.posts[this.at]}get id(){return this.post.post_id}get entry(){return this.store.of(this.id)}get judged(){return this.posts.length-this.open().length}open(){return this.posts.flatMap((t,e)=>this.store.of(t.post_id).first?[]:[e])}all(t){return this.posts.every(e=>t(this.store.of(e.post_id)))}seen(t){return t.locked&&this.feedback!=="never"}judge(t){this.#t.push({id:this.id,before:this.entry}),this.store.judge(this.id,t,{unsure:t===null})}takeBack(){let t=this.#t.pop();for(;t&&this.store.of(t.id).locked;)t=this.#t.pop();if(!t)return-1;let{id:e}=t,{first:o,unsure:n,confidence:i}=t.before;return this.store.judge(e,o,{unsure:n,confidence:i}),this.posts.findIndex(r=>r.post_id===e)}};function Wi({label:s,also_accepted:t},e){return s?e===s?"=":e&&t.includes(e)?"○":"≠":"·"}var Pf={"·":"key-has-none","=":"key-says-so","○":"key-accepts","≠":"key-differs"};function xs(s,t){let e=a(Pf[Wi(s,t)],{key:s.label,mine:t??""});return s.contested?`${e} ${a("contested")}`:e}function tc(s,t,e,{post_id:o}){let n=s.store.of(o),{first:i,note:r,unsure:h}=n;if(!i&&h)return{mark:"?",name:a("look-unsure"),kind:"unsure",note:r};if(!i)return{mark:"·",name:a("look-open"),kind:"open",note:r};let l=String(t.indexOf(i)+1);return s.seen(n)&&le(e[o],i)?{mark:l,name:a("look-differs",{label:i}),kind:"differs",note:r}:{mark:l,name:i,kind:"judged",note:r}}function ec(s,t){let{at:e,entry:o,id:n,post:i,posts:r}=s,{account:h="",replies_to:l,text:u}=i,d={post:e+1,posts:r.length},f=l?a("aloud-classify-answer",{...d,account:h,answers:l,text:u}):a("aloud-classify",{...d,account:h,text:u});return s.seen(o)?`${f} ${xs(t[n],o.first)}`:f}var Ao=class{constructor(t){this.button=b(a("go-on"),"Enter",t,{class:"kit-main"}),this.node=c("div",{class:"kit-notice",hidden:!0})}paint(t,e,{first:o}){this.node.hidden=!t;let n=`${e} ${o}`;if(!t||this.node.dataset.drawn===n)return;this.node.dataset.drawn=n;let i=lo(Wi(t,o),xs(t,o)),r=c("p",{},a("first-judgement-stays")," ",this.button);this.node.replaceChildren(i,...uo(t),r)}};var Be=class{#t;#e;#s;#o;#n=new Map;#i=-1;#r=-1;constructor(t,{look:e,go:o,name:n,width:i=60}){this.node=c("ol",{class:"kit-strip","aria-label":n}),this.#t=t,this.#e=e,this.#s=o,this.#o=i}at(t){let e=this.#r;this.#r=t,this.#h(t);for(let o of[e,t]){this.#a(o);let n=this.#n.get(o);n&&(n.tabIndex=o===t?0:-1)}}repaint(){for(let t of this.#n.keys())this.#a(t)}#a(t){let e=this.#n.get(t);if(!e)return;let{mark:o,name:n,kind:i,note:r}=this.#e(this.#t[t]);w(e,o),v(e,"aria-label",a("mark-post",{post:t+1,is:n,note:r?"yes":"no"})),v(e,"data-kind",i),v(e,"data-note",r?"":null),v(e,"aria-current",t===this.#r?"true":null)}#h(t){let{length:e}=this.#t,[o,n]=[this.#i,this.#o],i=e<=n?o===0:t>o&&t<o+n-1,r=Math.max(0,Math.min(t-(n>>1),e-n));if(!(o>=0&&i||r===o)){this.#i=r,this.#n.clear();for(let h=r;h<Math.min(r+n,e);h++){let u={type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>this.#s(h)};this.#n.set(h,c("button",u))}this.repaint(),this.node.replaceChildren(...[...this.#n.values()].map(h=>c("li",{},h)))}}};L(bo);var Fi=class{#t=!1;#e=!1;constructor({host:t,el:e,signal:o,store:n}){let i=t.read("codebook"),r=new Oo(n,t.read("feedback"));this.store=n,this.codebook=i,this.progress=r,this.key=t.read("key"),this.asks=t.read("confidence"),this.labels=i.categories.map(d=>d.label),this.live=H(),this.count=c("p",{class:"kit-count"});let h={max:r.posts.length,value:0,"aria-label":a("posts-judged")};this.bar=c("progress",h),this.card=c("div",{class:"kit-stage",tabindex:"-1",role:"group"}),this.marks=new Be(r.posts,{name:a("all-posts"),go:d=>this.go(d),look:d=>tc(r,this.labels,this.key,d)}),this.choices=new Me(i,d=>this.#c(()=>this.judge(d))),this.sureness=new _e({sure:d=>this.#c(()=>this.sure(d)),skip:()=>this.#c(()=>this.settle())}),this.verdict=new Ao(()=>this.onward()),this.note=new Ne(r,{redraw:d=>this.#a(d),say:d=>this.live.say(d)}),this.notices=new Eo(r,this.key,{reveal:()=>this.#c(()=>this.reveal()),toOpen:()=>this.toOpen()}),this.unsureButton=b(a("unsure-button"),"u",()=>this.unsure(),{"aria-pressed":"false"}),this.book=V(a("codebook"),"h",Bi(i)),this.help=V(a("keys"),"?",this.#o());let l=t.read("activity"),u=a("classify-name",{title:i.title,activity:l});this.root=G(e,{name:u,keys:this.#s(),signal:o,host:t}),this.root.append(...this.#n(t.read("notice"),o)),this.#r(o),this.show()}#s(){let t={Backspace:()=>this.undo(),ArrowLeft:()=>this.go(this.progress.at-1),ArrowRight:()=>this.#t?this.settle():this.go(this.progress.at+1),Enter:()=>this.enter(),u:()=>this.unsure(),n:()=>this.note.toggle(),h:()=>this.book.toggle(),"?":()=>this.help.toggle(),Escape:()=>{this.book.toggle(!1),this.help.toggle(!1)}};for(let e=0;e<9;e++)t[e+1]=()=>this.digit(e);return t}#o(){let t=[["1 2 3",a("key-sure")]];return ft([[this.labels.map((e,o)=>o+1).join(" "),a("key-judge")],...this.asks?t:[],["← →",a("key-walk")],["Backspace",a("key-undo")],["u",a("key-leave-unsure")],["n",a("key-note")],["h",a("key-codebook")],["?",a("key-help")]])}#n(t,e){let{book:o,help:n,note:i,notices:r}=this;return[c("div",{class:"kit-top"},this.count,this.bar),t&&c("p",{class:"kit-notice"},t),ot(this.store,()=>this.#a()),this.marks.node,this.card,c("p",{class:"kit-question"},this.codebook.question),...this.choices.nodes,this.sureness.node,this.verdict.node,r.locked,i.written,i.writing,r.finished,r.left,r.result,this.#i(),o.panel,n.panel,Dt(this.store,e),this.live.node].filter(l=>l!==null&&l!=="")}#i(){return c("div",{class:"kit-tools"},b(a("back"),"←",()=>this.go(this.progress.at-1)),b(a("next"),"→",()=>this.go(this.progress.at+1)),b(a("undo"),"⌫",()=>this.undo()),this.unsureButton,this.note.button,this.book.button,this.help.button)}#r(t){this.store.listen(o=>{!o.length||this.#e||(this.#e=!0,queueMicrotask(()=>{this.#e&&(this.#a(),this.marks.repaint())}))},t);let e=()=>this.note.keep();t.addEventListener("abort",e),addEventListener("pagehide",e,{signal:t,capture:!0})}show(){this.#e=!1;let{progress:t,choices:e}=this,{at:o,entry:n,id:i,judged:r,posts:h}=t,l=t.seen(n)?this.key[i]:null;this.card.dataset.post!==i&&(this.card.dataset.post=i,this.card.replaceChildren(zt(t.post))),w(this.count,a("classify-where",{post:o+1,posts:h.length,judged:r})),this.bar.value!==r&&(this.bar.value=r),e.paint(l?this.store.now(i):n.first),v(this.unsureButton,"aria-pressed",n.unsure&&!n.first),this.sureness.paint({shown:this.asks&&!!n.first&&!n.locked,asking:this.#t,level:n.confidence}),this.verdict.paint(l,i,n),this.notices.paint(),this.note.paint(),this.marks.at(o)}#a(t){tt(this.root,()=>{t?.(),this.show()})}#h(){let{id:t,entry:e}=this.progress;return xs(this.key[t],e.first)}go(t,e=""){let{progress:o}=this;if(t<0||t>=o.posts.length)return;this.note.toggle(!1),this.#t=!1,o.at=t;let{entry:n,feedback:i,id:r}=o;i==="at once"&&n.first&&!n.locked&&this.store.compared([r]),Lt(this.root,this.card,()=>this.#a()),this.live.say(`${e} ${ec(o,this.key)}`.trim())}onward(t=""){let{at:e,posts:o}=this.progress;if(e+1<o.length)return this.go(e+1,t);let n=this.progress.open().find(i=>!this.store.of(o[i].post_id).unsure);if(n!==void 0)return this.go(n,t);this.note.toggle(!1),Lt(this.root,this.card,()=>this.#a()),this.live.say(`${t} ${this.notices.bringLast()}`.trim())}toOpen(){let t=this.progress.open();this.go(t.find(e=>e>this.progress.at)??t[0]),this.card.scrollIntoView({block:"nearest"})}enter(){this.#t?this.settle():this.progress.seen(this.progress.entry)?this.onward():this.notices.ask.hidden||this.reveal()}digit(t){this.#t?this.sure(t):this.labels[t]&&this.judge(this.labels[t])}judge(t){if(this.progress.entry.locked)return this.revise(t);if(this.progress.judge(t),!this.asks)return this.settle(a("said-label",{label:t}));this.#t=!0,this.show(),this.live.say(a("said-label-asking",{label:t}))}revise(t){let{entry:e,id:o}=this.progress;if(!this.progress.seen(e))return this.live.say(a("was-compared-said"));this.store.now(o)!==t&&(this.store.judge(o,t),this.show(),this.live.say(a("now-you-say",{label:t})))}sure(t){let{entry:e,id:o}=this.progress,n=ue()[t];!n||!e.first||e.locked||(this.store.judge(o,e.first,{confidence:t+1}),this.settle(a("said-label-sure",{label:e.first,sure:n})))}settle(t=""){let{feedback:e,id:o}=this.progress;if(this.#t=!1,e!=="at once")return this.onward(t);this.store.compared([o]),this.#a();let n=[t,this.#h(),this.key[o].reason,a("enter-goes-on")];this.live.say(n.filter(Boolean).join(" "))}unsure(){this.progress.entry.locked||(this.progress.judge(null),this.onward(a("said-left-unsure")))}reveal(){this.progress.open().length||(this.store.compared(this.progress.posts.map(t=>t.post_id)),this.#a(),this.marks.repaint(),this.live.say(this.notices.result.textContent??""))}undo(){let t=this.progress.takeBack();if(t<0)return this.live.say(a("nothing-undone"));this.go(t,a("taken-back"))}#c(t){t(),this.#t?this.sureness.skip.focus():this.progress.seen(this.progress.entry)&&this.verdict.button.focus()}},Yi=nt(s=>new Fi(s)),Gv=K(Yi);var sc=`# Compare: commit first, then see the key, its reasons and the others.

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
`;var Ss=s=>s.reduce((t,e)=>t+e,0),To=class{constructor(t,e,o){this.store=t,this.key=e,this.others=o}revealed(){return this.store.posts.filter(t=>this.store.of(t.post_id).locked)}judged(){return this.store.posts.filter(t=>this.store.of(t.post_id).first)}open(){return this.judged().filter(t=>!this.store.of(t.post_id).locked)}differs({post_id:t}){return le(this.key[t],this.store.of(t).first)}agreesNow({post_id:t}){return ho(this.key[t],this.store.now(t))}list(t){let e=this.revealed().filter(n=>!t||this.differs(n)),o=n=>Number(this.differs(n));return e.sort((n,i)=>o(i)-o(n)||this.#t(i)-this.#t(n))}#t({post_id:t}){let e=this.others?.counts[t]??[];return Ss(e)?1-Math.max(...e)/Ss(e):0}};function nc(s,t){return s===0?a("nothing-to-compare"):s===t?a("compare-all",{posts:t}):a("compare-some",{judged:s,posts:t})}function ic(s,t){return s.key[t.post_id].label?s.differs(t)?"≠":"=":"·"}function rc(s,t){let{contested:e,label:o}=s.key[t.post_id],n=a(o?Wf(s.differs(t),s.agreesNow(t)):"compare-open");return e?`${n} ${a("contested")}`:n}function Wf(s,t){return s?t?"compare-agree-now":"compare-differ":t?"compare-agree":"compare-differ-now"}function ac(s,{judged:t,changed:e,towards:o,away:n,before:i,after:r}){let h=a("class-first",oc(s,i,t));if(!e)return`${h} ${a("class-unrevised")}`;let l={revised:e,towards:o,away:n};return`${h} ${a("class-now",{...oc(s,r,t),...l})}`}var oc=(s,t,e)=>({name:s,agreed:t,of:e,share:je(t,e)});function hc(s,t){let{store:e}=s,o=s.revealed().filter(h=>s.differs(h)),n=o.map(h=>e.of(h.post_id).cause).filter(Boolean);if(!o.length)return"";if(!n.length)return a("sorted-none",{posts:o.length});let i=t.map(h=>({cause:h,many:n.filter(l=>l===h).length})).filter(({many:h})=>h).map(({cause:h,many:l})=>a("sorted-cause",{cause:At(h),posts:l})),r={sorted:n.length,of:o.length};return a("sorted-some",{...r,causes:it(i)})}function cc(s,t){let{first:e,revised:o,note:n,cause:i}=s.store.of(t.post_id),r=!s.differs(t),h=!s.key[t.post_id].label,l=o&&o!==e,u=[a(h?"look-no-answer":r?"look-agrees":"look-differs-from-key"),l?a("look-revised"):"",i?At(i):""];return{mark:l?"↻":h?"·":r?"=":"≠",name:it(u.filter(Boolean)),kind:r?"judged":"differs",note:n}}function lc({text:s},t,e,{label:o,reason:n}){let i={...t,text:s,mine:e??"",key:o,reason:n};return a(o?"aloud-compared":"aloud-compared-open",i)}function uc(s){let t=s.others?.counts[s.id]?s.others.name:null,o=[a("head-label"),a("head-you"),a("head-key"),t,a("head-revise")].filter(i=>i!==null),n=c("tr",{},...o.map(i=>c("th",{scope:"col"},i)));return c("table",{class:"kit-table"},c("thead",{},n),c("tbody",{},...s.labels.map((i,r)=>Ff(s,i,r))))}function dc(s,t){let e=s?.counts[t];if(!s||!e)return"";let o=s.coders-Ss(e);return o>0?a("left-open",{open:o,coders:s.coders}):""}function Ff({mine:s,now:t,key:e,others:o,id:n,revise:i},r,h){let l=e.also_accepted.includes(r)?a("cell-accepted"):"";return c("tr",{},c("th",{scope:"row"},r),c("td",{},s.first===r?a("cell-first"):"",t===r&&t!==s.first?a("cell-now"):""),c("td",{},e.label===r?a("cell-key"):l),o&&Yf(o,n,h),c("td",{},Hf(r,h,t===r,()=>i(r))))}function Yf(s,t,e){let o=s.counts[t];if(!o)return null;let n=Ss(o),i=s.later?.[t]?.[e]??o[e],r=i===o[e]?"cell-others":"cell-others-later",h={number:o[e],later:i,of:n},l=n?100*o[e]/n:0;return c("td",{class:"kit-share"},c("span",{class:"kit-bar",style:`width:${l}%`}),c("span",{},a(n?r:"cell-nobody",h)))}function Hf(s,t,e,o){return c("button",{type:"button",class:"kit-tool","aria-pressed":String(e),"aria-label":a("revise-to",{label:s}),onclick:o},c("kbd",{"aria-hidden":"true"},String(t+1))," ",a("revise-to-this"))}var Hi="sgcv";L(sc);var Ki=class{#t=!1;#e=0;#s=[];#o="";#n="";#i;#r;#a=!1;constructor({host:t,el:e,signal:o,store:n}){let i=t.read("codebook");this.store=n,this.key=t.read("key"),this.others=t.read("others"),this.causes=t.read("causes"),this.labels=i.categories.map(l=>l.label),this.findings=new To(n,this.key,this.others),this.live=H(),this.body=c("div",{}),this.score=c("p",{class:"kit-count"}),this.sorted=c("p",{}),this.stage=c("div",{class:"kit-stage"});let r=t.read("activity"),h=a("compare-name",{title:i.title,activity:r});this.root=G(e,{name:h,keys:this.#h(),signal:o,host:t}),this.root.append(this.body,Dt(n,o),this.live.node),n.listen(l=>l.length&&this.#d(),o),this.show()}#h(){let t={ArrowLeft:()=>this.go(this.#e-1),ArrowRight:()=>this.go(this.#e+1),Enter:()=>this.go(this.#e+1),d:()=>this.filter(),"?":()=>this.#r?.toggle(),Escape:()=>this.#r?.toggle(!1)};for(let[e,o]of this.causes.entries())t[Hi[e]]=()=>this.sort(o);for(let[e,o]of this.labels.entries())t[e+1]=()=>this.revise(o);return t}get#c(){return this.findings.revealed().length>0}#d(){this.#a||(this.#a=!0,queueMicrotask(()=>this.#a&&this.show()))}show(){this.#a=!1;let{findings:t}=this,e=t.open().length,o=t.judged().length,n=`${this.#c} ${e} ${o} ${this.#t}`;if(n===this.#o)return this.#m();this.#o=n,tt(this.root,()=>{this.body.replaceChildren(...this.#c?this.#l(e):this.#u(e)),this.#e=Math.min(this.#e,Math.max(0,this.#s.length-1)),this.#m()})}#u(t){let e=a("compare-mine",{judged:t});return[c("p",{class:"kit-question"},a("commit-then-compare")),c("p",{},nc(t,this.store.posts.length)),t?b(e,"",()=>this.reveal(),{class:"kit-main"}):""]}#l(t){this.#s=this.findings.list(this.#t);let e=this.#f(),o=this.#w();this.#i=e,this.#r=o;let n=this.others?.shift,i=a("compare-these-too",{posts:t});return[this.score,n?.judged?c("p",{class:"kit-class"},ac(this.others?.name??"",n)):"",this.sorted,t?c("p",{class:"kit-notice"},a("judged-since",{posts:t})," ",b(i,"",()=>this.reveal())):"",e.node,this.stage,this.#p(o.button),o.panel]}#p(t){let e={"aria-pressed":String(this.#t)};return c("div",{class:"kit-tools"},b(a("back"),"←",()=>this.go(this.#e-1)),b(a("next"),"→",()=>this.go(this.#e+1)),b(a("only-different"),"d",()=>this.filter(),e),t)}#f(){return new Be(this.#s,{name:a("compared-posts"),go:t=>this.go(t),look:t=>cc(this.findings,t)})}#w(){let t=this.causes.map((o,n)=>[Hi[n],a("key-sort",{cause:At(o)})]),e=ft([[this.labels.map((o,n)=>n+1).join(" "),a("key-revise-this")],["← →",a("key-walk")],...t,["d",a("key-only-different")],["?",a("key-help")]]);return V(a("keys"),"?",e)}#m(){if(!this.#c)return;w(this.score,co(this.findings.revealed(),this.store,this.key)),w(this.sorted,hc(this.findings,this.causes)),this.#i?.at(this.#e),this.#i?.repaint();let t=this.#s[this.#e],e=JSON.stringify([t.post_id,this.store.of(t.post_id)]);this.#n!==e&&(this.#n=e,this.#k(t))}#k(t){let e=document.activeElement,o=this.stage.contains(e)&&e?.getAttribute("aria-label");if(this.stage.replaceChildren(...this.#g(t)),!o)return;(this.stage.querySelector(`[aria-label="${CSS.escape(o)}"]`)??this.root).focus({preventScroll:!0})}#g(t){let{findings:e,labels:o,others:n,store:i}=this,r=t.post_id,h=this.key[r],l=i.of(r),u=dc(n,r),d=f=>this.revise(f);return[zt(t),lo(ic(e,t),rc(e,t)),uc({labels:o,mine:l,now:i.now(r),key:h,others:n,id:r,revise:d}),u&&c("p",{class:"kit-quiet"},u),...uo(h),e.differs(t)?this.#y(l.cause):"",l.note?c("p",{class:"kit-note",dir:"auto"},a("your-note",{note:l.note})):""]}#y(t){let e=this.causes.map((o,n)=>{let i=At(o),r={"aria-label":i,"aria-pressed":String(t===o)};return b(i,Hi[n],()=>this.sort(o),r)});return c("div",{class:"kit-tools",role:"group","aria-label":a("why-differ-from-key")},c("strong",{},a("why-differ")),...e)}reveal(){this.store.compared(this.findings.open().map(t=>t.post_id)),this.show(),this.live.say(this.score.textContent??"")}filter(t=!this.#t){let{findings:e}=this;if(!this.#c)return;if(t&&!e.revealed().some(i=>e.differs(i)))return this.live.say(a("none-different"));let o=this.#s[this.#e];this.#t=t,this.show(),this.#e=Math.max(0,this.#s.indexOf(o)),this.#m();let n=this.#s.length;this.live.say(a(t?"only-these":"all-these",{posts:n}))}go(t){if(!this.#c||t<0||t>=this.#s.length)return;this.#e=t,this.#m();let e=this.#s[t],{first:o}=this.store.of(e.post_id),n={post:t+1,posts:this.#s.length};this.live.say(lc(e,n,o,this.key[e.post_id]))}revise(t){if(!this.#c)return;let{post_id:e}=this.#s[this.#e];this.store.now(e)!==t&&(this.store.judge(e,t),this.show(),this.live.say(`${a("now-you-say",{label:t})} ${this.score.textContent}`))}sort(t){let e=this.#c&&this.#s[this.#e];if(!e||!this.findings.differs(e))return;let o=this.store.of(e.post_id).cause===t;this.store.sort(e.post_id,o?null:t),this.show();let n=o?a("taken-back"):a("sorted-as",{cause:At(t)});this.live.say(`${n} ${this.sorted.textContent}`)}},Gi=nt(s=>new Ki(s)),v0=K(Gi);var fc=`# The feed: one evening on a phone, two phones, being the poster, and what the model says in numbers.

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
run-not-stored = This setting is not stored with this page, so it has no numbers here. Go back a step, or open the lesson’s notebook: there Python simulates it.
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
`;var Re=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

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
`;var pc=["angry","talk","voices"],P=s=>s.replaceAll(" ","-");function Kt({places:s},{order:t,sold:e}){let[o,...n]=s[t];return e?[o,"paid",...n.slice(0,-1)]:[o,...n]}function ze({posts:s,paid:t},e){return e!=="paid"?s.find(i=>i.id===e):{...{kind:"news",tone:"calm",side:"own",passed_by:null,page:!0},...{minutes:0,views:0,reactions:0,usual:0,stopped:0,near:0,quality:0},...t,tie:"paid"}}function Vi(s,t,e){return Kt(s,t).slice(0,e).map(o=>ze(s,o))}function ee(s,t,e){let o=Vi(s,t,e),n=o.filter(({page:i})=>i);return{voices:new Set(o.map(({who:i})=>i)).size,pages:new Set(n.map(({who:i})=>i)).size,talk:o.filter(({kind:i})=>i==="talk").length,angry:o.filter(({tone:i})=>i==="angry").length}}function mc(s,t){return new Map(t.map((e,o)=>{let n=s.indexOf(e);return[e,n<0?null:n-o]}))}function wc(s,t,e){return t.slice(0,e).filter(o=>!s.slice(0,e).includes(o)).length}function gc(s,t){let e=pc.map(n=>Math.abs(t[n]-s[n])),o=Math.max(...e);return o?pc[e.indexOf(o)]:null}function Zi(s,t,e,o){let[n,i]=["time",t].map(r=>ee(s,{order:r,sold:!1},o));return 2+Math.sign(i[e]-n[e])}function yc(s,t){let e=({who:n,text:i})=>`${n}: ${i}`,o=new Set(t.map(e));return s.filter(n=>o.has(e(n))).length}var Ji=s=>`${Number((100*s).toPrecision(3))} %`,Vf=["order","broadcasters","cap","stops_at_anger"],Es=(s,t)=>Vf.every(e=>s[e]===t[e]);function De({order:s,broadcasters:t,cap:e,stops_at_anger:o},n){return`${s}|${t}|${e}|${n}${o?"":"|no-stop"}`}var Xi=s=>s===null?a("set-no-cap"):a("set-cap",{cap:s});function Gt({order:s,broadcasters:t,cap:e,stops_at_anger:o}){let n=[a(`rule-${P(s)}`),a("set-broadcasters",{share:Ji(t)}),Xi(e)];return it(o?n:[...n,a("set-no-stop")])}function kc(s,t){let e=[...s.order===t.order?[]:[Zf(s.order,t.order)],...s.broadcasters===t.broadcasters?[]:[Jf(s.broadcasters,t.broadcasters)],...s.cap===t.cap?[]:[Xf(s.cap,t.cap)],...s.stops_at_anger===t.stops_at_anger?[]:[Qf(t.stops_at_anger)]];return e.length===1?e[0]:""}function Zf(s,t){return s==="time"?t:`${t} instead of ${s}`}function Jf(s,t){return t>s?"more broadcasters":"fewer broadcasters"}function Xf(s,t){let[e,o]=[s??Number.POSITIVE_INFINITY,t??Number.POSITIVE_INFINITY];return o<e?"cap":"looser cap"}var Qf=s=>s?"stopping at anger":"no stopping at anger";var Io=class{#t;constructor(t){this.#t=t,this.about=t.read("about"),this.seeds=Array.from({length:this.about.seeds},(e,o)=>o+1)}get now(){let{seed:t,...e}=this.#e,o=this.#t.read("beside");return{a:o,b:e,seed:t,change:kc(o,e),same:Es(o,e)}}get#e(){return this.#t.read("chosen")}said(t){return this.#t.read("expected")[t]??{}}wanted(t){let{seed:e}=this.now;return[e,...this.seeds.filter(n=>n!==e)].flatMap(n=>t.map(i=>[i,n]))}set(t){let e=this.#e;Object.keys(t).every(n=>e[n]===t[n])||this.#t.write({chosen:{...e,...t}})}pin(){this.#t.write({beside:this.now.b})}restart(){let{start:t}=this.about;this.#t.write({beside:t,chosen:{...this.#e,...t}})}another(){this.set({seed:this.#e.seed%this.about.seeds+1})}};var It=class{constructor(t,e,o,n,i=""){this.inputs=o.map(({value:r})=>c("input",{type:"radio",name:t,value:r,onchange:()=>n(r)})),this.node=c("fieldset",{class:`kit-feed-radios ${i}`.trim()},c("legend",{},e),c("div",{},...o.map((r,h)=>tp(r,this.inputs[h]))))}show(t){for(let e of this.inputs)e.checked=e.value===t}focus(){this.inputs.find(t=>t.checked)?.focus()}};function tp({words:s,note:t,key:e},o){let n=e?c("kbd",{"aria-hidden":"true"},e):null,i=t||e?c("span",{class:"kit-feed-does"},n,t??""):null;return c("label",{class:"kit-feed-radio"},o,c("span",{},c("b",{},s),i))}var Os=class{constructor({name:t,note:e,key:o,id:n,values:i,words:r,choose:h}){this.values=i,this.words=r,this.output=c("span",{class:"kit-feed-value"}),this.input=c("input",{type:"range",id:n,min:0,max:i.length-1,step:1,oninput:()=>h(i[Number(this.input.value)])}),this.node=c("div",{class:"kit-feed-slider"},c("label",{for:n},t," ",c("kbd",{"aria-hidden":"true"},o)),this.output,this.input,c("span",{class:"kit-feed-does"},e))}show(t){let e=i=>i??Number.POSITIVE_INFINITY,o=this.values.findLastIndex(i=>e(i)<=e(t)),n=this.words(t);this.input.value=String(Math.max(0,o)),w(this.output,n),v(this.input,"aria-valuetext",n)}};var Ue=class{constructor(t,e,{note:o,key:n}={}){let i={type:"checkbox",role:"switch",onchange:()=>e(this.input.checked)};this.input=c("input",i);let r=n?c("kbd",{"aria-hidden":"true"},n):null,h=o?c("span",{class:"kit-feed-does"},o):null,l=c("span",{},r,c("b",{},t),h);this.node=c("label",{class:"kit-feed-switch"},this.input,l)}show(t){this.input.checked=t}};var Mo=class{constructor({orders:t,broadcasters:e,caps:o},n,i){let r=t.map(h=>({value:h,words:a(`rule-${P(h)}`)}));this.orders=new It(`${n}-order`,a("rules"),r,h=>i({order:h})),this.share=new Os({name:a("broadcasters"),note:a("broadcasters-are"),key:"b",id:`${n}-b`,values:e,words:h=>a("broadcasters-share",{share:Ji(h)}),choose:h=>i({broadcasters:h})}),this.cap=new Os({name:a("cap"),note:a("cap-is"),key:"c",id:`${n}-c`,values:o,words:Xi,choose:h=>i({cap:h})}),this.noStop=new Ue(a("no-stop"),h=>i({stops_at_anger:!h})),this.nodes=[this.orders.node,this.share.node,this.cap.node,this.noStop.node]}show({order:t,broadcasters:e,cap:o,stops_at_anger:n}){this.orders.show(t),this.share.show(e),this.cap.show(o),this.noStop.show(!n)}};function Pe(s){return c("span",{class:"kit-feed-mark","data-which":s,"aria-hidden":"true"})}var jo=class{constructor(){this.a=c("span",{}),this.b=c("span",{}),this.entryOfB=c("li",{},Pe("b"),c("b",{},"B"),this.b),this.node=c("ul",{class:"kit-feed-legend"},c("li",{},Pe("a"),c("b",{},"A"),this.a),this.entryOfB),this.hint=c("p",{class:"kit-notice"})}show({a:t,b:e,change:o,same:n}){w(this.a,Gt(t)),w(this.b,Gt(e)),this.entryOfB.hidden=n,this.hint.hidden=o!=="",w(this.hint,a(n?"a-and-b-same":"a-and-b-apart"))}};var Co=class{constructor(t,e){this.measure=t,this.a=new No("a",e),this.b=new No("b",e),this.low=c("span",{}),this.high=c("span",{}),this.verdict=c("p",{class:"kit-feed-verdict"}),this.node=c("div",{class:"kit-feed-measure",role:"group","aria-label":a(`measure-${t.name}`)},op(t),this.a.node,this.b.node,c("div",{class:"kit-feed-ends","aria-hidden":"true"},this.low,this.high),this.verdict)}paint({a:t,b:e,compared:o},n){let{form:i,span:r}=this.measure,h=bc([t.now,...t.worlds,...e?[e.now,...e.worlds]:[]]),l=Math.min(r[0],...h),u=Math.max(r[1],...h),d=f=>`${100*(f-l)/(u-l)}%`;this.a.paint(t,d),this.b.paint(e,d),w(this.a.number,st(t.now,i)),e&&w(this.b.number,st(e.now,i)),w(this.low,st(l,i)),w(this.high,st(u,i)),this.verdict.hidden=!o?.of,o&&this.#t(o,n)}#t(t,e){let o=e===t.mark?"right":"wrong";v(this.verdict,"data-kind",e&&t.mark?o:null);let n=[ep(t),e?sp(t,e):""];w(this.verdict,n.filter(Boolean).join(" "))}},ep=({more:s,of:t,words:e})=>a("more-in",{more:s,of:t,words:a(`chance-${e}`)});function sp({mark:s},t){let e=a(`mark-${t}`);return s?a(t===s?"you-expected-right":"you-expected-wrong",{mine:e}):a("you-expected",{mine:e})}function op({name:s}){return c("p",{class:"kit-feed-title"},c("b",{},a(`measure-${s}`))," ",c("span",{class:"kit-quiet"},a(`measure-${s}-is`).replaceAll(" %"," %")))}function bc(s){return s.filter(t=>t!==null)}var No=class{constructor(t,e){this.dots=e.map(n=>np(t,n)),this.mean=c("span",{class:"kit-feed-mean"}),this.big=Pe(t),this.big.classList.add("kit-feed-big"),this.number=c("span",{class:"kit-feed-number"});let o={class:"kit-feed-strip","aria-hidden":"true"};this.node=c("div",{class:"kit-feed-row"},c("span",{class:"kit-feed-letter"},t.toUpperCase()),c("span",o,...this.dots,this.mean,this.big),this.number)}paint(t,e){if(this.node.hidden=!t,!t)return;let o=bc(t.worlds),n=o.reduce((i,r)=>i+r,0);this.dots.forEach((i,r)=>{Qi(i,t.worlds[r],e)}),Qi(this.big,t.now,e),Qi(this.mean,o.length>1?n/o.length:null,e)}};function np(s,t){let e=Pe(s);return e.style.top=`${[32,50,68][t%3]}%`,e}function Qi(s,t,e){s.hidden=t===null,t!==null&&(s.style.left=e(t))}function vc(s,t){let e=s+t;if(!e)return 1;let o=Math.min(s,t),n=1,i=0;for(let r=0;r<=o;r++)i+=n,n=n*(e-r)/(r+1);return Math.min(1,2*i/2**e)}function $c({about:s,seeds:t},e,o){let{a:n,b:i,seed:r}=o,h=!o.same;return s.measures.map((l,u)=>{let d=(m,k)=>e.run(m,k)?.[u]??null,f=m=>({now:d(m,r),worlds:t.map(k=>d(m,k))});if(!h)return{measure:l,a:f(n),b:null,compared:null};let p=tr([...new Set([...t,r])],m=>[d(n,m),d(i,m)]);return{measure:l,a:f(n),b:f(i),compared:er(p,l,s)}})}function tr(s,t){return s.flatMap(e=>{let[o,n]=t(e);return o===null||n===null?[]:[n-o]})}function er(s,{small:t},{luck:e,fewest:o}){let n=s.length,i=s.filter(d=>d>0).length,r=s.filter(d=>d<0).length,h={more:i,of:n};if(n<o)return{...h,words:"few"};let l=s.reduce((d,f)=>d+f,0)/n;if(Math.abs(l)<t)return{...h,words:"same",mark:"same"};if(vc(i,r)>=e)return{...h,words:"luck",mark:"same"};let u=i>r?"more":"less";return{...h,words:u,mark:u}}var Lo=class{constructor(t){this.about=t,this.caption=c("span",{}),this.rows=c("tbody",{});let e=t.orders.map(i=>c("th",{scope:"col"},a(`rule-${P(i)}`))),o={class:"kit-feed-scroll",tabindex:"0",role:"region","aria-label":a("show-rules")},n=c("thead",{},c("tr",{},c("td",{},""),...e));this.node=c("div",o,c("table",{},c("caption",{},this.caption),n,this.rows))}settings(t){return this.about.orders.map(e=>({...t,order:e}))}show(t,e){let{b:o,seed:n}=t.now;w(this.caption,a("rules-caption",{world:n}));let i=this.settings(o),r=this.about.measures.map((h,l)=>{let u=(f,p)=>e.run(f,p)?.[l]??null,d=i.map((f,p)=>{let m=st(u(f,n),h.form);if(p===0)return c("td",{},m);let k=[...new Set([...t.seeds,n])],y=tr(k,$=>[u(i[0],$),u(f,$)]);return c("td",{},m,c("span",{class:"kit-feed-does"},this.#t(y,h)))});return c("tr",{},c("th",{scope:"row"},a(`measure-${h.name}`)),...d)});this.rows.replaceChildren(...r)}#t(t,e){let{more:o,of:n,words:i}=er(t,e,this.about);return`${a("table-more-of",{more:o,of:n})} · ${a(`chance-${i}`)}`}};var _o=class{constructor(t,e,o){this.host=t,this.runs=e,this.words=c("span",{}),this.stop=b(a("run-stop"),"",()=>e.stop()),this.go=b(a("run-go-on"),"",o),this.problem=c("p",{class:"kit-problem",role:"alert",hidden:!0}),this.node=c("p",{class:"kit-saved"},this.words,c("span",{class:"kit-tools"},this.stop,this.go))}show(){let{lacking:t,stopped:e,storedOnly:o}=this.runs.state,n=t>0&&o,i=n?a("run-not-stored"):this.host.read("run_problem");this.stop.hidden=!t||e||o,this.go.hidden=!t||!e||o,this.problem.hidden=!i,w(this.problem,i),w(this.words,n?"":t?this.#e():this.#t())}#t(){let{done:t,storedOnly:e}=this.runs.state;return e||this.host.read("grid").runs&&!t?a("run-stored",{worlds:this.host.read("about").seeds}):a("run-done")}#e(){let{lacking:t,done:e,stopped:o,late:n}=this.runs.state;return a(`run-${o?"stopped":n?"late":"under-way"}`,{done:e,all:e+t})}};var Bo=class{constructor(){this.caption=c("span",{}),this.rows=c("tbody",{});let o=["A","B",...["A","B"].map(r=>a("table-all",{which:r})),a("table-more"),a("table-so")].map(r=>c("th",{scope:"col"},r)),n={class:"kit-feed-scroll",tabindex:"0",role:"region","aria-label":a("show-numbers")},i=c("table",{},c("caption",{},this.caption),c("thead",{},c("tr",{},c("td",{},""),...o)),this.rows);this.node=c("div",{class:"kit-feed-twin"},c("div",n,i))}show({a:t,b:e,seed:o,same:n},i){let r={world:o,a:Gt(t),b:Gt(e)};w(this.caption,a(n?"table-caption":"table-caption-both",r)),this.rows.replaceChildren(...i.map(ip))}};function ip({measure:s,a:t,b:e,compared:o}){let{name:n,form:i}=s,r=[st(t.now,i),st(e?.now,i),xc(t,i),xc(e,i),o?a("table-more-of",{more:o.more,of:o.of}):"–",o?a(`chance-${o.words}`):"–"];return c("tr",{},c("th",{scope:"row"},a(`measure-${n}`)),...r.map(h=>c("td",{},h)))}function xc(s,t){let e=(s?.worlds??[]).filter(i=>i!==null);if(e.length<2)return"–";let[o,n]=[Math.min(...e),Math.max(...e)].map(i=>st(i,t));return a("table-range",{low:o,high:n})}var Sc=["pictures","rules","numbers"],Ro=class{#t="";#e=Sc[0];constructor(t,{choice:e,runs:o,say:n},i){this.choice=e,this.runs=o,this.about=e.about,this.aloud=n,this.status=new _o(t,o,()=>{o.goOn(),this.show()}),this.controls=new Mo(this.about,i,r=>this.set(r)),this.views=this.#s(i),this.world=c("b",{class:"kit-count"}),this.legend=new jo,this.pictures=this.about.measures.map(r=>new Co(r,e.seeds)),this.numbers=c("div",{class:"kit-feed-grid"},...this.pictures.map(({node:r})=>r)),this.note=c("p",{class:"kit-quiet kit-feed-note"},a("numbers-note",{worlds:this.about.seeds})),this.table=new Bo,this.rules=new Lo(this.about),this.node=c("div",{class:"kit-feed-details"},this.#o(),this.#i())}#s(t){let e=Sc.map(n=>({value:n,words:a(`show-${n}`)})),o=n=>this.turn(n);return new It(`${t}-show`,a("details-show"),e,o,"kit-feed-inline")}#o(){return c("div",{class:"kit-feed-controls"},rp(this.about),...this.controls.nodes,c("p",{class:"kit-quiet"},a("details-not-the-phone")),this.status.node,this.status.problem)}#n(){return c("div",{class:"kit-tools"},b(a("another-world"),"w",()=>this.another()),b(a("make-a"),"p",()=>this.pin()),b(a("start-again"),"r",()=>this.restart()))}#i(){return c("div",{class:"kit-feed-numbers"},c("div",{class:"kit-top"},this.views.node,this.world),this.legend.node,this.legend.hint,this.numbers,this.note,this.table.node,this.rules.node,this.#n())}show(){let{choice:t,runs:e}=this,{now:o}=t,n=this.#e==="rules";e.want(t.wanted(n?this.rules.settings(o.b):o.same?[o.a]:[o.a,o.b])),this.#r(o),this.legend.show(o),this.legend.node.hidden=n,n&&(this.legend.hint.hidden=!0),this.numbers.hidden=this.note.hidden=this.#e!=="pictures",this.table.node.hidden=this.#e!=="numbers",this.rules.node.hidden=!n,n?this.rules.show(t,e):this.#a(o),this.status.show()}#r({b:t,seed:e}){let{seeds:o}=this.about;this.controls.show(t),this.views.show(this.#e);let n={world:e,worlds:o};w(this.world,a(e<=o?"world-of":"world",n))}#a(t){let e=this.choice.said(t.change),o=$c(this.choice,this.runs,t);o.forEach((n,i)=>{this.pictures[i].paint(n,e[n.measure.name])}),this.table.show(t,o),this.#h(o,t)}#h(t,{a:e,b:o,seed:n,same:i}){let r=`${De(e,0)} ${De(o,n)}`,h=t.every(u=>typeof u.b?.now=="number");if(i||!h||this.#t===r)return;this.#t=r;let l=t.map(ap).join(". ");this.aloud(a("aloud-settings",{world:n,b:Gt(o),measures:l}))}set(t){this.choice.set(t),this.show(),this.choice.now.same&&this.aloud(a("a-and-b-same"))}turn(t){this.#e=t,this.show()}another(){this.choice.another(),this.show()}restart(){this.choice.restart(),this.show(),this.aloud(a("a-and-b-same"))}pin(){let{b:t}=this.choice.now;this.choice.pin(),this.show(),this.aloud(a("aloud-a",{a:Gt(t)}))}close(){}};function rp({accounts:s,rounds:t,assumptions:e}){let o=a("details-simulated",{accounts:s,days:t}),n=e?` ${a("details-assumed",{what:e})}`:"";return c("p",{class:"kit-feed-simulated"},o,n)}function ap({measure:{name:s,form:t},a:e,b:o,compared:n}){let i=n?a(`chance-${n.words}`):"",r={now:st(o?.now,t),was:st(e.now,t)};return a("aloud-measure",{title:a(`measure-${s}`),...r,words:i})}var hp=500,qe=class{constructor(t,e,o,n){this.input=c("textarea",{rows:3,maxlength:hp,dir:"auto","aria-labelledby":n,placeholder:a("your-line"),[os]:!0,oninput:()=>o.changed()}),this.node=c("div",{class:"kit-guess-line"},this.input)}chosen(){let t=this.input.value.trim();return t?{label:"1",note:t}:null}open({note:t}){this.input.value=t,this.input.readOnly=!0,this.input.removeAttribute(os)}keys(){return{}}};var zo=class{constructor(t,e,o){this.guess=t,this.store=e,this.aloud=o;let n=U();this.hint=c("p",{class:"kit-quiet"});let i={changed:()=>w(this.hint,""),say:o,commit:()=>{}};this.line=new qe(t,null,i,n),this.line.input.placeholder=a("poster-line"),this.keep=b(a("poster-write"),"",()=>this.#t(),{class:"kit-main"}),this.node=c("div",{class:"kit-feed-writing"},c("p",{class:"kit-question",id:n,dir:"auto"},t.question),this.line.node,this.keep,this.hint),this.show()}#t(){let t=this.line.chosen();if(!t)return w(this.hint,a("poster-empty")),this.aloud(a("poster-empty"));let{id:e}=this.guess;this.store.note(e,t.note),this.store.judge(e,t.label),this.store.compared([e]),this.show(),this.aloud(a("poster-kept"))}show(){let{first:t,note:e}=this.store.of(this.guess.id)??{first:null};t!==null&&(this.line.open({label:t,note:e??""}),this.keep.hidden=!0,w(this.hint,a("poster-kept")))}};var Do=class{constructor(t,e,{store:o,say:n},i){this.found=t,this.aloud=n;let{kinds:r,tones:h,to:l}=t;this.what={kind:r[0],tone:h[0],to:l[0]};let u=(d,f)=>this.#s(d,f,`${i}-${d}`);this.choices=[u("kind",r),u("tone",h),u("to",l)],this.head=c("p",{class:"kit-feed-headline"}),this.rows=t.rules.map(d=>new sr(d,t.worlds)),this.writing=new zo(e,o,n),this.node=c("div",{class:"kit-feed-poster"},this.#t(),this.#e())}#t(){return c("div",{class:"kit-feed-controls"},c("p",{class:"kit-heading"},a("poster-what")),...this.choices.map(({node:t})=>t),c("p",{class:"kit-quiet"},a("poster-reads-no-text")),this.writing.node)}#e(){return c("div",{class:"kit-feed-surfaces"},this.head,this.#o(),c("p",{class:"kit-quiet"},a("poster-means")),c("p",{class:"kit-quiet"},a("poster-model",{worlds:this.found.worlds})))}#s(t,e,o){let n=e.map(h=>({value:h,words:a(`${t}-${h}`)})),i=h=>{this.what={...this.what,[t]:h},this.show(),this.aloud(this.head.textContent??"")},r=new It(o,a(`poster-${t}`),n,i,"kit-feed-inline");return r.show(e[0]),r}#o(){return c("table",{},c("thead",{},c("tr",{},...["poster-rule","poster-through","poster-own","poster-other"].map(e=>c("th",{scope:"col"},a(e))))),c("tbody",{},...this.rows.map(({node:e})=>e)))}close(){}show(){this.writing.show();let{kind:t,tone:e,to:o}=this.what,n=this.found.found[`${t}|${e}|${o}`];for(let r of this.rows)r.show(n[r.rule]);let i=this.found.rules.map(r=>Oc(n[r]));w(this.head,cp(this.found,i))}};function cp({rules:s,worlds:t},e){let[o,n]=[Math.max(...e),Math.min(...e)],i=a(`by-${P(s[e.indexOf(o)])}`),r=a(`was-${P(s[e.indexOf(n)])}`);return a("poster-headline",{by:i,worlds:o,of:t,other:r,least:n})}function Oc(s){return s.filter(([t,e,o,n])=>{let i=e+n;return i>0&&2*(t+o)>=i}).length}var sr=class{constructor(t,e){this.rule=t,this.of=e,this.pips=Array.from({length:e},()=>c("i",{})),this.count=c("span",{class:"kit-feed-number"}),this.own=new Uo("own"),this.other=new Uo("other"),this.node=c("tr",{},c("th",{scope:"row"},a(`rule-${P(t)}`)),c("td",{},c("span",{class:"kit-feed-pips kit-feed-worlds","aria-hidden":"true"},...this.pips),this.count),c("td",{},this.own.node),c("td",{},this.other.node))}show(t){let e=Oc(t);this.pips.forEach((o,n)=>{o.toggleAttribute("data-on",n<e)}),w(this.count,a("poster-worlds",{worlds:e,of:this.of})),this.own.show(Ec(t,0)),this.other.show(Ec(t,2))}};function Ec(s,t){let e=n=>s.reduce((i,r)=>i+r[n],0),o=e(t+1);return o?e(t)/o:null}var Uo=class{constructor(t){this.fill=c("i",{}),this.number=c("span",{}),this.node=c("span",{class:"kit-feed-share","data-side":t},c("span",{"aria-hidden":"true"},this.fill),this.number)}show(t){this.fill.style.width=`${100*(t??0)}%`,w(this.number,t===null?a("poster-nobody"):`${Math.round(100*t)} %`)}};var lp=2e3,Po=class{skipped=new Set;#t;#e;#s;#o;#n=new Set;#i=Math.random().toString(36).slice(2,8);#r=[];#a="";#h=0;#c=0;#d=!1;#u=!1;#l;constructor(t,e){this.#t=t,this.#e=t.read("about"),this.#s=t.read("grid"),this.#o=new Map(Object.entries(t.read("runs")));let o=(n,i)=>{e.addEventListener("abort",t.listen(n,i))};o("ran",()=>this.#$(t.read("ran"))),o("run_problem",()=>this.#x(t.read("run_problem")));for(let n of["chosen","beside","expected"])o(n,()=>this.#m());e.addEventListener("abort",()=>clearTimeout(this.#l))}run(t,e){return this.#p([t,e])?.map(n=>n===null?null:n/1e3)}#p([t,e]){return this.#f(t,e)??this.#o.get(De(t,e))}#f(t,e){let{measures:o,seeds:n}=this.#e;return(e<1||e>n?void 0:this.#w(t))?.slice((e-1)*o.length,e*o.length)}#w(t){let{broadcasters:e,caps:o,orders:n,start:i}=this.#e,{runs:r,no_stop_runs:h}=this.#s,l=n.indexOf(t.order);if(!t.stops_at_anger)return Es(t,{...i,order:t.order,stops_at_anger:!1})?h?.[l]:void 0;let u=e.indexOf(t.broadcasters),d=o.indexOf(t.cap);if(!(l<0||u<0||d<0))return r?.[(l*e.length+u)*o.length+d]}want(t){let e=t.filter(o=>!this.#p(o));e.some(o=>!this.#k(o))&&this.#g(),this.#r=e,this.#y()}goOn(){this.#g()}stop(){this.#d=!0,this.#m()}get state(){return{lacking:this.#r.length,done:this.#c,stopped:this.#d,late:this.#u&&!!this.#a,storedOnly:!!this.#t.read("stored_only")}}listen(t,e){this.#n.add(t),e.addEventListener("abort",()=>this.#n.delete(t))}#m(){for(let t of this.#n)t()}#k([t,e]){return this.#r.some(([o,n])=>n===e&&Es(o,t))}#g(){this.#c=0,this.#d=!1}#y(){if(this.#r=this.#r.filter(n=>!this.#p(n)),this.#a||this.#d||!this.#r.length||this.#t.read("stored_only"))return;let[t,e]=this.#r[0];this.#a=De(t,e),this.#u=!1,this.#l=setTimeout(()=>this.#v(),lp),this.#h+=1;let o=`${this.#i}-${this.#h}`;this.#t.write({ask:{...t,number:o,seed:e}})}#v(){this.#u=!0,this.#m()}#$({key:t,run:e}){this.#o.set(t,e),t===this.#a&&(this.#b(),this.#u=!1,this.#c+=1),this.#y(),this.#m()}#x(t){t&&(this.#b(),this.#d=!0),this.#m()}#b(){clearTimeout(this.#l),this.#a=""}};var qo=class{now="evening";constructor(t,e,o){this.scenes=e,this.show=o,this.names=Object.keys(e),this.buttons=this.names.map(i=>this.#t(i,t)),this.panels=this.names.map(i=>{let r={role:"tabpanel",id:`${t}-${i}`,"aria-labelledby":`${t}-tab-${i}`};return c("div",r,e[i].node)});let n={class:"kit-feed-tabs",role:"tablist","aria-label":a("feed-views")};this.node=c("div",n,...this.buttons),this.node.addEventListener("keydown",i=>this.#e(i))}#t(t,e){let o={role:"tab",id:`${e}-tab-${t}`,"aria-controls":`${e}-${t}`};return c("button",{type:"button",...o,onclick:()=>this.#s(t)},a(`tab-${t}`))}open(t){this.scenes[this.now].close(),this.now=t,this.names.forEach((e,o)=>{let n=e===t;v(this.buttons[o],"aria-selected",n),this.buttons[o].tabIndex=n?0:-1,this.panels[o].hidden=!n}),this.show()}#e(t){let e={ArrowRight:1,ArrowLeft:-1}[t.key];if(!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey)return;t.preventDefault();let o=this.names.length,n=(this.names.indexOf(this.now)+e+o)%o;this.#s(this.names[n]),this.buttons[n].focus({preventScroll:!0})}#s(t){this.open(t),this.node.closest(".kit")?.scrollIntoView({block:"nearest",behavior:"instant"})}};var Wo=class{#t=null;constructor({answer:t,skip:e}){this.words=c("p",{class:"kit-question",dir:"auto"}),this.options=c("div",{class:"kit-feed-options"}),this.answer=t,this.still=c("p",{class:"kit-quiet"}),this.node=c("div",{class:"kit-feed-ask",role:"group","aria-label":a("ask-first")},this.words,this.options,c("p",{class:"kit-tools"},b(a("ask-skip"),"",e)),this.still)}show(t,e){this.node.hidden=!t,w(this.still,a("ask-still",{rule:e})),!(!t||t===this.#t)&&(this.#t=t,w(this.words,t.question),this.options.replaceChildren(...t.options.map((o,n)=>c("button",{type:"button",class:"kit-feed-option",dir:"auto",onclick:()=>this.answer(String(n+1))},o))))}};function Ac(s,t){let e=s&&t.of(s.id)?.first;if(!e)return"";let o=s.options[Number(e)-1],n=s.options[s.truth-1];return`${a(o===n?"asked-right":"asked-other",{mine:o,found:n})} ${s.after}`}var Tc=.5;function up({order:s,sold:t}){let e=a(`by-${P(s)}`);return t?a("by-sold",{by:e}):e}function Mc(s,t,e,o,n){if(e?.order===t.order&&e.sold!==t.sold)return dp(s,t,o);let i=ee(s,t,o),r={by:up(t),name:s.name,of:o};if(!e)return`${a("headline-start",{...r,...i})} ${a("headline-start-talk",{talk:i.talk})}`;let h=ee(s,e,o),l=n??gc(h,i),u={...r,before:a(`was-${P(e.order)}`)},d=l?a(`headline-${l}`,{...u,now:i[l],was:h[l]}):a("headline-same",{...r,...i}),f=wc(Kt(s,e),Kt(s,t),o);return`${d} ${a("headline-new",{new:f,of:o})}`}function dp(s,{order:t,sold:e},o){let{who:n}=ze(s,Kt(s,{order:t,sold:!1})[o-1]),i={who:s.paid.who,name:s.name,lost:n,of:o};return a(e?"headline-sold":"headline-unsold",i)}function jc(s){let{unit:t,number:e}=Cc(s);return a(`ago-${t}`,{number:e})}function Cc(s){return s<60?{unit:"minutes",number:s}:s<2880?{unit:"hours",number:Math.floor(s/60)}:{unit:"days",number:Math.floor(s/60/24)}}function Nc(s,t,e){let o=Kt(s,t),n=ze(s,e);if(e==="paid")return a("why-paid",{who:n.who});let i=o.indexOf(e)+1;return[a("why-place",{place:i,of:o.length}),...fp[t.order](n,s),t.sold&&i>2?a("why-sold"):""].filter(Boolean).join(" ")}var fp={time({minutes:s},{posts:t}){let e=t.filter(o=>o.minutes<s).length;return[a("why-time",{newer:e,ago:a("ago-in-words",Cc(s))})]},engagement(s){let{views:t,reactions:e,usual:o,stopped:n}=s;return[a("why-reactions",{views:t,reactions:e}),a("why-usual",{usual:o}),a("why-stopped",{stopped:n,who:Ic(s)})]},relationship(s){let t=Math.round(100*s.near);return[a("why-tie",{tie:P(s.tie),who:Ic(s),near:t})]},"stated preference"({quality:s,tone:t,side:e}){let o=s>=Tc?"good":s<=-Tc?"poor":"usual";return[a("why-wish",{quality:o,tone:t}),t==="calm"?"":a("why-side",{side:e})]}},Ic=({who:s,passed_by:t})=>t??s;var Fo=class{constructor(t,e,o){let n=U();this.post=t,this.move=c("span",{class:"kit-feed-move","aria-hidden":"true"}),this.moved=c("span",{class:"kit-unseen"}),this.why=c("p",{class:"kit-panel kit-feed-why",id:n,hidden:!0}),this.button=c("button",{type:"button",class:"kit-feed-card","aria-expanded":"false","aria-controls":n,tabindex:"-1",onclick:o},Ri(t.who,e),c("span",{class:"kit-feed-body"},this.move,pp(t)," ",mp(t)),this.moved);let i={"data-tone":t.tone,"data-page":t.page,"data-paid":t.tie==="paid"};this.node=c("li",{class:"kit-feed-post",...i},this.button,this.why)}show(t){let e=t===null?"in":t>0?"up":t<0?"down":null;v(this.node,"data-move",e);let o=Math.abs(t??0);w(this.move,e==="up"?`▲${o}`:e==="down"?`▼${o}`:e?"✦":""),w(this.moved,e?` (${a(`moved-${e}`,{places:o})})`:"")}open(t=""){w(this.why,t),this.why.hidden=!t,v(this.button,"aria-expanded",!!t)}};function pp({who:s,tie:t,minutes:e,passed_by:o,kind:n,tone:i}){let r=t==="paid",h=[o?a("passed-on-by",{name:o}):a(`tie-${P(t)}`),r?"":jc(e)].filter(Boolean);return c("span",{class:"kit-feed-head"},c("b",{dir:"auto"},s),c("span",{class:"kit-feed-about"},` ${h.join(" · ")} `),n==="talk"?c("span",{class:"kit-feed-chip"},a("mark-talk")," "):null,i==="angry"?c("span",{class:"kit-feed-chip","data-angry":!0},a("mark-angry")," "):null)}var mp=s=>c("span",{class:"kit-feed-text",dir:"auto"},s.text);var wp="0 4px 12px rgb(0 0 0 / 35%)",gp="cubic-bezier(0.3, 0, 0.2, 1)",yp=()=>!matchMedia("(prefers-reduced-motion: reduce)").matches;function _c(s,t,e){let o=Lc(s);for(let i of s.values())for(let r of i.getAnimations())r.cancel();if(e(),!t||!yp())return;let n=0;for(let[i,r]of[...Lc(s)].sort(([,h],[,l])=>h.top-l.top)){let h=s.get(i);kp(h,o.get(i),r,n*25),n+=1}}function Lc(s){let t=[...s].filter(([,e])=>e.isConnected&&e.offsetParent);return new Map(t.map(([e,o])=>[e,o.getBoundingClientRect()]))}function kp(s,t,e,o){let n=t?t.top-e.top:0;if(t&&Math.abs(n)<1)return;let i=t?{transform:`translateY(${n}px)`,boxShadow:wp,offset:0}:{opacity:0,transform:"translateX(2rem)",offset:0},r=700+Math.min(Math.abs(n),300);s.animate([i],{duration:r,delay:o,easing:gp,fill:"backwards"})}var bp="21:40",We=class{#t=new Map;#e=null;#s={order:"time",sold:!1};#o="";#n="";constructor(t,e){this.seen=t,this.aloud=e,this.title=c("b",{}),this.upper=c("ol",{class:"kit-feed-seen"}),this.line=c("p",{class:"kit-feed-away"}),this.lower=c("ol",{class:"kit-feed-beyond"});let o=[c("span",{},bp),this.title,c("i",{})];this.node=c("div",{class:"kit-feed-phone",role:"group"},c("p",{class:"kit-feed-bar","aria-hidden":"true"},...o),c("div",{class:"kit-feed-screen"},this.upper,this.line,this.lower)),this.node.addEventListener("keydown",n=>this.#d(n)),this.node.addEventListener("focusin",n=>this.#u(n))}show(t,e,o){t!==this.#e&&this.#i(t),this.#s=e;let n=Kt(t,e),i=o&&mc(Kt(t,o),n),r=a(`rule-${P(e.order)}`);v(this.node,"aria-label",a("phone-name",{name:t.name,rule:r})),v(this.upper,"aria-label",a("phone-seen",{name:t.name})),v(this.lower,"aria-label",a("phone-beyond",{name:t.name})),w(this.title,a("phone-name",{name:t.name,rule:r})),w(this.line,a("line-away",{name:t.name})),n.join()!==this.#o&&this.#r(n);for(let[h,l]of this.#t)l.show(i?i.get(h)??null:0);n.includes(this.#n)?this.#h():this.close(),this.node.contains(document.activeElement)||this.#l(n[0])}#i(t){this.close(),this.#e=t;let e=[...t.posts.map(({id:n})=>n),"paid"].map(n=>ze(t,n)),o=[...new Set(e.map(({who:n})=>n))];this.#t=new Map(e.map(n=>{let i=()=>this.#a(n.id);return[n.id,new Fo(n,o.indexOf(n.who),i)]})),this.upper.replaceChildren(),this.lower.replaceChildren(),this.#o=""}#r(t){this.#o=t.join();let e=new Map([...this.#t].map(([r,{node:h}])=>[r,h])),o=[t.slice(0,this.seen),t.slice(this.seen)],n=document.activeElement,i=n&&this.node.contains(n)?n:null;_c(e,this.upper.hasChildNodes(),()=>{[this.upper,this.lower].forEach((r,h)=>{r.replaceChildren(...o[h].map(l=>e.get(l)))}),i?.focus({preventScroll:!0})}),t.forEach((r,h)=>{v(e.get(r),"data-low",h>t.length-4?"":null)})}#a(t){let e=this.#n===t;this.close(),!e&&(this.#n=t,this.aloud(this.#h()))}#h(){let t=this.#e?Nc(this.#e,this.#s,this.#n):"";return this.#t.get(this.#n)?.open(t),t}close(){this.#t.get(this.#n)?.open(),this.#n=""}get#c(){return[...this.node.querySelectorAll("button")]}#d(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];if(!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey)return;t.preventDefault();let o=this.#c,n=o.indexOf(document.activeElement);o[n+e]?.focus()}#u({target:t}){for(let[e,{button:o}]of this.#t)o===t&&this.#l(e)}#l(t){for(let[e,{button:o}]of this.#t)o.tabIndex=e===t?0:-1}};var vp=["angry","talk","voices"],Fe=class{constructor(t,e=!1){this.of=t,this.rows=vp.map(n=>new or(n,t,e));let o={class:"kit-feed-dials",role:"group","aria-label":a("dials",{of:t})};this.node=c("div",o,...this.rows.map(({node:n})=>n))}show(t,e){for(let o of this.rows)o.show(t,e)}},or=class{constructor(t,e,o){this.brief=o,this.dial=t,this.of=e,this.pips=Array.from({length:e},()=>c("i",{})),this.now=c("span",{class:"kit-feed-number"}),this.more=c("span",{class:"kit-feed-more"}),this.was=c("span",{class:"kit-feed-was"});let n=c("span",{class:"kit-feed-pips","aria-hidden":"true"},...this.pips);this.node=c("p",{"data-dial":t},c("b",{},a(`${o?"brief":"dial"}-${t}`))," ",c("span",{},n,this.now," ",this.more," ",this.was))}show(t,e){let{dial:o,of:n}=this,[i,r]=[t[o],e?.[o]??0];this.pips.forEach((u,d)=>{v(u,"data-on",d<i?"":null),v(u,"data-was",e&&d<r?"":null)});let h=o==="voices",l=h?a("dial-voices-of",{now:i}):a("dial-of",{now:i,of:n});w(this.now,this.brief?String(i):l),w(this.more,h&&!this.brief?a("dial-pages",{pages:t.pages}):""),w(this.was,e?a("dial-was",{was:r}):""),v(this.node,"data-changed",e&&i!==r?"":null)}};var Yo=class{#t;constructor(t){this.#t=t,this.head=c("p",{class:"kit-feed-headline",tabindex:"-1"}),this.guessed=c("p",{class:"kit-feed-guessed"}),this.dials=new Fe(t),this.node=c("div",{class:"kit-feed-result"},this.head,this.guessed,this.dials.node)}show(t,e,o,n,i){let r=h=>ee(t,h,this.#t);w(this.head,Mc(t,e,o,this.#t,i)),w(this.guessed,n),this.dials.show(r(e),o&&r(o))}get aloud(){return[this.head.textContent,this.guessed.textContent].filter(Boolean).join(" ")}};var $p={order:"time",sold:!1},xp=8,Ho=class{#t;#e=null;#s="";#o=0;#n=!1;constructor(t,e,o,n){this.evening=t,this.asks=e,this.stage=o,this.#t={order:o.choice.now.b.order,sold:!1},this.readers=this.#i(n),this.rules=this.#r(n),this.sold=new Ue(a("sold"),i=>this.change({sold:i}),{note:a("sold-does"),key:"5"}),this.ask=new Wo({answer:i=>this.answer(i),skip:()=>this.skip()}),this.result=new Yo(t.seen),this.back=b("","u",()=>this.undo()),this.phone=new We(t.seen,o.say),this.simulated=c("p",{class:"kit-quiet kit-feed-simulated"}),this.node=c("div",{class:"kit-feed-tonight"},this.#a(),this.phone.node)}#i(t){let{readers:e}=this.evening,o=e.map(({name:i},r)=>({value:String(r),words:i})),n=i=>this.turn(Number(i));return new It(`${t}-reader`,a("reader"),o,n,"kit-feed-inline")}#r(t){let e=Object.keys(this.evening.readers[0].places).map(Sp),o=n=>this.choose(n);return new It(`${t}-rule`,a("rules"),e,o,"kit-feed-rules")}#a(){return c("div",{class:"kit-feed-controls"},this.readers.node,this.rules.node,this.sold.node,c("div",{class:"kit-feed-stage"},this.ask.node,this.result.node),c("div",{class:"kit-feed-foot"},this.back,this.simulated))}get reader(){return this.evening.readers[this.#o]}#h(t){let e=this.asks[t],{store:o,runs:n}=this.stage;if(!e||this.#t.sold||n.skipped.has(t))return!1;let i=Zi(this.reader,t,e.dial,this.evening.seen);return o.of(e.id)?.first===null&&i===e.truth}choose(t){t===this.#t.order?this.#c(""):this.#h(t)?this.#c(t):this.change({order:t})}#c(t){this.#s=t,this.show(),t&&(this.#f(this.ask.node),this.stage.say(this.asks[t].question))}answer(t){let e=this.#s,{store:o}=this.stage,{id:n}=this.asks[e];o.judge(n,t),o.compared([n]),this.#d(e)}skip(){this.stage.runs.skipped.add(this.#s),this.#d(this.#s)}#d(t){this.change({order:t}),this.result.head.focus({preventScroll:!0})}change(t){this.#u({...this.#t,...t}),this.#n=!0,this.stage.choice.set({order:this.#t.order}),this.show(),this.#n=!1,this.stage.say(this.result.aloud)}#u(t){this.#s="",this.#e=this.#t,this.#t=t}hear(){let{order:t}=this.stage.choice.now.b;t!==this.#t.order&&this.#u({...this.#t,order:t})}undo(){this.#s?this.#c(""):this.#e&&this.change(this.#e)}sell(){this.change({sold:!this.#t.sold})}turn(t){this.#o=t,this.#e=null,this.#s="",this.show(),this.stage.say(this.result.aloud)}next(){this.turn((this.#o+1)%this.evening.readers.length)}get#l(){let t=this.asks[this.#t.order];return!t||this.#t.sold?"":Zi(this.reader,this.#t.order,t.dial,this.evening.seen)===t.truth?Ac(t,this.stage.store):""}show(){let{reader:t}=this,[e,o]=[this.#t,this.#e],n=this.asks[this.#s]??null;tt(this.stage.root(),()=>{this.ask.show(n,a(`rule-${P(e.order)}`)),this.result.node.hidden=!!n}),this.readers.show(String(this.#o)),this.rules.show(this.#s||e.order),this.sold.show(e.sold);let i=this.#l,r=i?this.asks[e.order].dial:void 0;this.result.show(t,e,i?$p:o,i,r),this.#p(),w(this.simulated,a("simulated-evening",{name:t.name})),this.#n&&this.#f(this.result.node),this.phone.show(t,e,o)}#p(){let t=this.#s?this.#t:this.#e;if(this.back.hidden=!t,!t)return;let e=a("back-to",{rule:a(`rule-${P(t.order)}`)});this.back.replaceChildren(e," ",c("kbd",{"aria-hidden":"true"},"u"))}#f(t){if(this.node.getBoundingClientRect().height<=innerHeight)return this.node.scrollIntoView({block:"nearest",behavior:"instant"});let o=this.rules.node,n=getComputedStyle(o).position==="sticky";t.style.scrollMarginTop=n?`${o.offsetHeight+xp}px`:"",t.scrollIntoView({block:"start",behavior:"instant"})}close(){this.phone.close()}};function Sp(s,t){let e=P(s);return{value:s,words:a(`rule-${e}`),note:a(`rule-${e}-does`),key:String(t+1)}}var Ko=class{constructor(t,e){this.evening=t,this.aloud=e;let o=Object.keys(t.readers[0].places);this.head=c("p",{class:"kit-feed-headline"});let n=()=>this.#e();this.sides=[new Go(t,a("left-phone"),o[0],e,n),new Go(t,a("right-phone"),o[1],e,n)];let[i,r]=this.sides;this.node=c("div",{class:"kit-feed-two"},this.head,c("div",{class:"kit-feed-pair"},i.node,r.node))}get#t(){let{seen:t}=this.evening,[e,o]=this.sides;return a("compare-headline",{shared:yc(e.seen,o.seen),of:t})}#e(){this.show(),this.aloud(this.#t)}show(){for(let t of this.sides)t.show();w(this.head,this.#t)}close(){for(let{phone:t}of this.sides)t.close()}},Go=class{#t;#e=0;constructor(t,e,o,n,i){this.evening=t,this.#t=o;let h=Object.keys(t.readers[0].places).map(u=>({value:u,words:a(`rule-${P(u)}`)})),l=t.readers.map((u,d)=>({value:String(d),words:u.name}));this.rule=Bc(a("choose-rule"),h,u=>{this.#t=u,i()}),this.who=Bc(a("choose-reader"),l,u=>{this.#e=Number(u),i()}),this.dials=new Fe(t.seen,!0),this.phone=new We(t.seen,n),this.node=c("div",{class:"kit-feed-side",role:"group","aria-label":e},c("div",{class:"kit-tools"},this.who.node,this.rule.node),this.dials.node,this.phone.node)}get reader(){return this.evening.readers[this.#e]}get state(){return{order:this.#t,sold:!1}}get seen(){return Vi(this.reader,this.state,this.evening.seen)}show(){this.rule.input.value=this.#t,this.who.input.value=String(this.#e),this.dials.show(ee(this.reader,this.state,this.evening.seen),null),this.phone.show(this.reader,this.state,null)}};function Bc(s,t,e){let o=U(),n=t.map(({value:r,words:h})=>c("option",{value:r},h)),i=c("select",{id:o,onchange:()=>e(i.value)},...n);return{input:i,node:c("span",{},c("label",{for:o},s)," ",i)}}L(fc);L(Re);var nr=class{constructor({host:t,el:e,signal:o,runs:n,store:i}){let r=U(),h=t.read("evening"),l=new Io(t);this.store=i,this.live=H();let u=p=>this.live.say(p),d={choice:l,runs:n,store:i,say:u,root:()=>this.root};this.scenes={evening:new Ho(h,t.read("asks"),d,r),compare:new Ko(h,u),poster:new Do(h.poster,t.read("post"),d,r),details:new Ro(t,d,r)},this.tabs=new qo(r,this.scenes,()=>this.show()),this.help=V(a("keys"),"?",()=>this.#o()),this.help.button.replaceChildren(c("kbd",{"aria-hidden":"true"},"?")),v(this.help.button,"aria-label",a("keys"));let f=this.#e(l.about.orders);this.root=G(e,{name:a("feed-name"),keys:f,signal:o,host:t}),this.root.classList.add("kit-feed"),this.root.append(...this.#t(t.read("notice"),o)),n.listen(()=>this.hear(),o),i.listen(p=>p.length&&this.show(),o),this.tabs.open(l.about.view)}#t(t,e){let o=new bt(this.store,new vt(this.store),e);return[t&&c("p",{class:"kit-notice"},t),ot(this.store,()=>this.show()),c("div",{class:"kit-feed-top"},this.tabs.node,this.help.button),...this.tabs.panels,o.alert,o.news,this.help.panel,this.live.node].filter(i=>i instanceof Node)}#e(t){let{evening:e,details:o}=this.scenes,n=h=>()=>this.#s("evening",h),i=h=>()=>this.#s("details",h),r={5:n(()=>e.sell()),u:n(()=>e.undo()),o:n(()=>e.next()),w:i(()=>o.another()),p:i(()=>o.pin()),r:i(()=>o.restart()),b:i(()=>o.controls.share.input.focus()),c:i(()=>o.controls.cap.input.focus()),"?":()=>this.help.toggle(),Escape:()=>{this.scene.close(),this.help.toggle(!1)}};return t.forEach((h,l)=>{r[l+1]=()=>{this.tabs.now==="details"?o.set({order:h}):this.#s("evening",()=>e.choose(h))}}),r}#s(t,e){this.tabs.now===t&&e()}#o(){let t=this.tabs.now==="details";return ft([["1 2 3 4",a("feed-key-rules")],...t?Op():Ep(),["?",a("key-help")]])}get scene(){return this.scenes[this.tabs.now]}hear(){this.scenes.evening.hear(),this.show()}show(){v(this.root,"data-scene",this.tabs.now),tt(this.root,()=>this.scene.show())}},Ep=()=>[["5",a("feed-key-sold")],["u",a("feed-key-back")],["o",a("feed-key-reader")],["↑ ↓",a("feed-key-posts")]],Op=()=>[["b",a("feed-key-broadcasters")],["c",a("feed-key-cap")],["w",a("feed-key-world")],["p",a("feed-key-pin")],["r",a("feed-key-restart")]],ir={share:(s,t)=>({runs:new Po(s,t),store:new vs(s,t)}),view:s=>{new nr(s)}},nx=K(ir);var As=({unit:s},t)=>s?a("counted",{number:t,unit:s}):a("counted-plainly",{number:t});function Vo(s,{label:t}){return s.kind==="line"?a("kept-line"):s.found?[a("it-was",{found:Tp(s.found)}),Ap(s,t)].filter(Boolean).join(" "):a("kept-guess")}function Ap(s,t){let{truth:e,values:o,even:n,unit:i}=s;if(typeof e=="number")return Number(t)===e?a("off-right"):"";if(!Array.isArray(e))return"";let[r,h]=e,l=o[Number(t)-1];if(r<=l&&l<=h)return a("off-right");if(t===s.nearest)return a("off-near");let u=l>h?"high":"low",d=l>h?h:r,[f,p]=[Math.min(l,d),Math.max(l,d)];if(!n&&f>0&&p/f>=2)return a(r<h?"off-at-least-times":"off-times",{way:u,by:Ip(p/f)});let m=Number((p-f).toFixed(10));return r<h?a("off-at-least",{way:u,by:m}):a("off-by",{way:u,by:m,unit:i.startsWith("%")?"points":"plain"})}function Rc({kind:s,options:t,truth:e,found:o},{label:n}){if(s==="line")return o?[o]:[];let[i,r]=[t[Number(n)-1],t[Number(e)-1]],h=r&&r!==i?[r.because]:[];return[i?.because&&(h.length?a("reason-mine",i):i.because),...h].filter(Boolean)}function zc(s,t,{label:e}){if(!t||s.kind==="line")return"";let o=t.name.charAt(0).toUpperCase()+t.name.slice(1),{counts:n}=t;if(s.kind==="tap")return a("class-tap",{who:o,number:n[Number(e)-1]});let i=n.reduce((l,u)=>l+u,0),r=0,h=n.findIndex(l=>(r+=l,2*r>=i));return a("class-middle",{who:o,middle:As(s,s.values[h])})}var Tp=s=>s.replace(/\.$/,""),Ip=s=>Number(s<10?s.toFixed(1):s.toPrecision(2));var Zo=class{#t;#e;#s=!1;constructor(t,e,o,n){this.#t=t,this.#e=e,this.covered=c("div",{class:"kit-guess-covered"},...o),this.node=c("div",{class:"kit-guess-room"},this.covered);let i=0,r=new ResizeObserver(()=>{this.node.clientWidth!==i&&(i=this.node.clientWidth,i&&this.#n())});r.observe(this.node),n.addEventListener("abort",()=>r.disconnect())}open(t){this.#s||(this.#s=!0,this.node.replaceChildren(c("div",{class:"kit-guess-opened"},...this.#o(t))))}#o(t){let{after:e,source:o}=this.#t;return[c("p",{class:"kit-headline",dir:"auto"},Vo(this.#t,t)),...Rc(this.#t,t).map(n=>c("p",{dir:"auto"},n)),e&&c("p",{dir:"auto"},e),Mp(zc(this.#t,this.#e,t)),o&&c("p",{class:"kit-quiet",dir:"auto"},a("source",{source:o}))].filter(n=>n instanceof Node)}#n(){let{kind:t,options:e,values:o}=this.#t,i=(t==="line"?[1]:[...(e.length?e:o).keys()]).map(l=>c("div",{},...this.#o({label:String(t==="line"?1:l+1),note:""})));i.push(c("div",{},this.covered.cloneNode(!0)));let r=c("div",{class:"kit-guess-measure","aria-hidden":"true"},...i);this.node.append(r);let h=Math.max(...i.map(l=>l.getBoundingClientRect().height));r.remove(),this.node.style.minHeight=`${Math.ceil(h)}px`}},Mp=s=>s?c("p",{dir:"auto"},s):null;var rr=s=>s.pointerType!=="mouse";function Jo(s,t){let[e,o]=[Math.abs(t.x-s.x),Math.abs(t.y-s.y)];return Math.max(e,o)<10?"nowhere":e>o?"aside":"upright"}function Dc(s,t){let e=null,o=()=>{!e||e.meant?t():s.value=e.before},n=()=>{setTimeout(()=>{e=null})},i=h=>{!e||e.meant||Jo(e.from,h)!=="aside"||(e.meant=!0)},r=h=>{e&&(e.meant||=Jo(e.from,h)==="nowhere"),o(),n()};s.addEventListener("pointerdown",h=>{e=rr(h)?{from:h,before:s.value,meant:!1}:null}),s.addEventListener("pointermove",i),s.addEventListener("pointerup",r),s.addEventListener("pointercancel",o);for(let h of["touchend","touchcancel"])s.addEventListener(h,n);s.addEventListener("input",()=>{(!e||e.meant)&&t()}),s.addEventListener("change",o)}function jp(s){let t=s.length-1,o=s.flatMap((i,r)=>Cp(i)?[r]:[]).filter(i=>i>=2&&i<=t-2);if(o.length>1&&ar(s))return[0,...o,t];let n=[4,3,5,2].find(i=>t%i===0)??Math.min(4,t);return Array.from({length:n+1},(i,r)=>Math.round(r*t/n))}var Cp=s=>s>1&&/^10*$/.test(String(s));function ar(s){let t=s.slice(1).map((e,o)=>Number((e-s[o]).toFixed(10)));return t.every(e=>e===t[0])?"":t.every((e,o)=>!o||e>=t[o-1])?"steps-grow":"steps-differ"}function Pc(s){let t=s.length-1,e=jp(s).map(i=>c("span",{style:`inset-inline-start:${100*i/t}%`},c("span",{class:"kit-slide-number"},a("counted-plainly",{number:s[i]})))),o=c("p",{class:"kit-slide-scale","aria-hidden":"true"},...e),n=e.map(i=>i.firstElementChild);return new ResizeObserver(()=>Np(n)).observe(o),o}var Uc=8;function Np(s){let t=s.map(n=>n.getBoundingClientRect()),e=t.length-1,o=-1/0;t.forEach(({left:n,right:i},r)=>{let l=n>=o+Uc&&(r===e||i+Uc<=t[e].left)||r===0||r===e;l&&(o=i),v(s[r],"data-no-room",l?null:!0)})}function Xo(s){let t=s.replace(/[\s'’%]/g,"").replace("−","-"),o=/^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(t)?t.replace(/[.,]/g,""):t.replace(",",".");return/^-?(\d+\.?\d*|\.\d+)$/.test(o)?Number(o):null}function Lp(s,t){let e=s.map(o=>Math.abs(o-t));return e.indexOf(Math.min(...e))}var Qo=class{#t;#e;#s="";constructor(t,e){this.#t=t,this.#e=e;let o=U();this.note=c("p",{class:"kit-slide-note",id:o}),this.input=c("input",{type:"text",inputmode:t[0]<0?"text":"decimal",autocomplete:"off",maxlength:15,"aria-describedby":o,oninput:()=>this.#o(),onchange:()=>this.#i(),onkeydown:n=>this.#r(n)}),this.node=c("label",{class:"kit-slide-typed"},a("or-type")," ",this.input)}show(t){this.#s=String(this.#t[t]),this.input.value=this.#s,w(this.note,"")}#o(){let t=this.input.value.trim(),e=Xo(t);if(e===null)return this.#n(t&&a("no-number"));let o=Lp(this.#t,e),n=this.#t[o];this.#s=String(n),this.#e.go(o),this.#n(n===e?"":a("nearest-step",{number:e,step:n}))}#n(t){w(this.note,t),t&&this.#e.say(t)}#i(){this.input.value=this.#s}#r(t){if(t.key!=="Enter"||!be(t)||t.repeat)return;t.preventDefault();let e=this.input.value.trim();if(e&&Xo(e)===null)return;let o=Xo(e)===Xo(this.#s);this.#i(),o&&this.#e.commit()}};var tn=class{#t;#e;#s=!1;#o=null;constructor(t,e,o,n){let{values:i}=t;this.#t=t,this.#e=e,this.actions=o,this.earlier=c("p",{class:"kit-slide-earlier",hidden:!0}),this.said=c("p",{class:"kit-slide-said"},a("not-moved")),this.typed=new Qo(i,{go:h=>this.#i(h),commit:()=>o.commit(),say:h=>o.say(h)}),this.input=c("input",{type:"range",class:"kit-slide-input",min:0,max:i.length-1,step:1,"aria-labelledby":n,"aria-valuetext":a("not-moved-aloud"),"data-unmoved":!0}),this.input.value=String(Math.floor((i.length-1)/2)),Dc(this.input,()=>this.#n()),this.line=c("div",{class:"kit-slide-line"},this.input);let r=ar(i);this.node=c("div",{class:"kit-slide"},this.earlier,c("div",{class:"kit-slide-top"},this.said,this.typed.node),this.line,Pc(i),r?c("p",{class:"kit-slide-uneven"},a(r)):null,this.typed.note)}#n(){let t=Number(this.input.value);this.#i(t),this.typed.show(t)}#i(t){this.#s=!0,this.input.value=String(t),this.input.removeAttribute("data-unmoved");let e=As(this.#t,this.#t.values[t]);v(this.input,"aria-valuetext",e),w(this.said,e),this.actions.changed()}remind(t){let e=Number(t)-1;if(this.#o===e)return;this.#o=e;let o=As(this.#t,this.#t.values[e]);w(this.earlier,a("you-said-before",{mine:o})),this.earlier.hidden=!1,!("opened"in this.node.dataset)&&this.line.append(c("div",{class:"kit-slide-marks"},this.#r(e)))}#r(t){return this.#c(t/(this.#t.values.length-1),"before",a("badge-before"))}chosen(){return this.#s?{label:String(Number(this.input.value)+1),note:""}:null}open({label:t}){let{values:e}=this.#t,o=Number(t)-1,n=e.length-1,i=this.#o===null||this.#o===o?[]:[this.#o],r=[...this.#h(n),...this.#a(),...i.map(h=>this.#r(h)),this.#c(o/n,"you",a("badge-you"))];w(this.said,a("you-said",{mine:As(this.#t,e[o])})),w(this.typed.note,""),this.typed.input.disabled=!0,this.node.dataset.opened="",this.line.setAttribute("aria-hidden","true"),this.line.replaceChildren(c("div",{class:"kit-slide-track"},...r))}#a(){let{truth:t,values:e}=this.#t;if(!Array.isArray(t))return[];let[o,n]=t,[i,r]=t.map(h=>_p(h,e)/(e.length-1));return o===n?[this.#c(i,"was",a("badge-was"))]:[c("i",{class:"kit-slide-band",style:Bp(i,r)}),this.#c((i+r)/2,"between",a("badge-between",{low:o,high:n}))]}#h(t){let e=this.#e?.counts??[],o=Math.max(1,...e);return e.map((n,i)=>({number:n,at:i/t})).filter(({number:n})=>n).map(({number:n,at:i})=>c("i",{class:"kit-slide-bar",style:`inset-inline-start:${100*i}%;height:${1.2*n/o}rem`}))}#c(t,e,o){let n=t<.12?"start":t>.88?"end":"middle",i=`inset-inline-start:${100*t}%`;return c("span",{class:"kit-slide-marker","data-whose":e,"data-shift":n,style:i},c("b",{},o))}keys(){let t=e=>()=>{this.input.isConnected&&(this.input.focus({preventScroll:!0}),this.input.value=String(Number(this.input.value)+e),this.#n())};return{ArrowLeft:t(-1),ArrowRight:t(1),ArrowDown:t(-1),ArrowUp:t(1)}}};function _p(s,t){let e=t.findIndex(o=>o>=s);return e<=0||t[e]===s?Math.max(0,e):e-1+(s-t[e-1])/(t[e]-t[e-1])}var Bp=(s,t)=>`inset-inline-start:${100*s}%;width:${100*(t-s)}%`;var en=class{#t;#e;#s=null;constructor(t,e,o,n){this.#t=t,this.#e=e,this.actions=o,this.buttons=t.options.map((r,h)=>this.#o(h));let i={class:"kit-taps",role:"group","aria-labelledby":n};this.node=c("div",i,...this.buttons.map(({button:r})=>r)),e&&(this.node.dataset.class="")}#o(t){let e=c("i",{}),o=c("span",{class:"kit-tap-badge"}),n=c("span",{class:"kit-tap-number"});return{button:c("button",{type:"button",class:"kit-tap","aria-pressed":"false","data-label":String(t),onclick:()=>this.choose(t)},e,c("kbd",{"aria-hidden":"true"},String(t+1)),c("span",{dir:"auto"},Et(t)," ",this.#t.options[t].text),c("span",{class:"kit-tap-said"},o,n)),bar:e,badge:o,number:n}}choose(t){!this.buttons[t]||this.buttons[t].button.disabled||(this.#s=String(t+1),this.buttons.forEach(({button:e},o)=>{v(e,"aria-pressed",o===t)}),this.actions.changed())}chosen(){return this.#s===null?null:{label:this.#s,note:""}}open({label:t}){let{truth:e}=this.#t,o=this.#e?.counts??[],n=o.reduce((i,r)=>i+r,0);this.buttons.forEach(({button:i,bar:r,badge:h,number:l},u)=>{let[d,f]=[t===String(u+1),e===u+1];v(i,"aria-pressed",d),i.disabled=!0,f&&(i.dataset.was=""),h.textContent=d&&f?a("badge-right"):d?a("badge-you"):"",f&&!d&&(h.textContent=a("badge-was")),n&&(l.textContent=a("class-of",{number:o[u],whole:n}),r.style.width=`${100*o[u]/n}%`)})}keys(){return Object.fromEntries(this.buttons.map((t,e)=>[String(e+1),()=>this.choose(e)]))}};L(Re);var Rp={tap:en,slider:tn,line:qe},hr=class{#t=!1;constructor({host:t,el:e,signal:o,store:n}){this.store=n,this.guess=t.read("guess");let{question:i,kind:r}=this.guess,h=t.read("guessed"),l=U(),u={changed:()=>this.#n(),say:k=>this.live.say(k),commit:()=>this.commit()};this.control=new Rp[r](this.guess,h,u,l),this.live=H();let d=r==="line"||this.guess.found?r:"open";this.main=b(a("commit",{kind:d}),r==="line"?"":"⏎",()=>this.commit(),{class:"kit-main"}),this.hint=c("p",{class:"kit-quiet"},this.#o),this.room=new Zo(this.guess,h,[this.main,this.hint],o);let f={...this.control.keys(),Enter:()=>this.commit()},p=a("guess-name",{question:i});this.root=G(e,{name:p,keys:f,signal:o,host:t,part:this.guess.id}),this.root.classList.add("kit-guess");let m=[c("p",{class:"kit-question",id:l,dir:"auto"},i),t.read("notice")&&c("p",{class:"kit-notice"},t.read("notice")),ot(n,()=>this.show()),this.control.node,this.room.node,...this.#e(o),this.live.node];this.root.append(...m.filter(k=>k instanceof Node)),n.listen(k=>k.length&&this.show(),o),this.show()}#e(t){if(!this.guess.known)return[Dt(this.store,t)];let e=new bt(this.store,new vt(this.store),t);return[e.alert,c("p",{class:"kit-saved"},e.text)]}get#s(){let{first:t,note:e}=this.store.of(this.guess.id);return t===null?null:{label:t,note:e??""}}get#o(){let{found:t,kind:e}=this.guess;return a(t?"first":"first-open",{kind:e})}#n(){w(this.hint,this.#o)}show(){let t=this.guess.earlier&&this.store.of(this.guess.earlier).first;t&&this.control.remind?.(t);let e=this.#s;if(!e||this.#t)return;this.#t=!0,this.root.dataset.finished="",tt(this.root,()=>{this.control.open(e),this.room.open(e)});let{id:o}=this.guess;this.store.of(o).locked||this.store.compared([o])}commit(){if(this.#t)return;let t=this.control.chosen();if(!t){let n=a(`choose-first-${this.guess.kind}`);return w(this.hint,n),this.live.say(n)}let{id:e,after:o}=this.guess;t.note&&this.store.note(e,t.note),this.store.judge(e,t.label),this.live.say(`${Vo(this.guess,t)} ${o}`.trim())}},cr=nt(s=>new hr(s)),Yx=K(cr);L(Re);var lr=class{#t="";constructor({host:t,el:e,signal:o}){this.host=t;let n=a("lesson-name",{number:this.lesson.number});this.live=H(),this.rows=c("ul",{class:"kit-lesson-rows"}),this.copies=c("span",{}),this.main=b("","",()=>this.copy(),{class:"kit-main"}),this.main.append(this.copies),this.said=c("p",{class:"kit-lesson-said"}),this.left=c("p",{class:"kit-quiet"}),this.words=c("div",{}),this.codes=c("p",{class:"kit-code kit-lesson-codes",hidden:!0}),this.root=G(e,{name:n,keys:{},signal:o}),this.root.classList.add("kit-lesson"),this.root.append(c("p",{class:"kit-heading"},n),this.rows,c("p",{},a("lesson-how")),c("div",{class:"kit-tools"},this.main,this.said),this.codes,this.words,this.left,this.live.node);let i=()=>t.write({looked:t.read("looked")+1});this.root.addEventListener("pointerenter",i,{signal:o}),this.root.addEventListener("focusin",i,{signal:o}),o.addEventListener("abort",t.listen("lesson",()=>this.show())),i(),this.show()}get lesson(){return this.host.read("lesson")}get#e(){return this.lesson.rows.map(t=>t.code).filter(Boolean)}show(){let t=this.#e,{rows:e}=this.lesson;this.rows.replaceChildren(...e.map(Dp)),this.words.replaceChildren(...e.filter(n=>n.words).map(zp)),w(this.copies,a("lesson-copy",{codes:t.length})),this.main.disabled=t.length===0;let o=e.length-t.length;w(this.left,o?a("lesson-left",{open:o}):""),this.#t&&this.#t!==t.join(`
`)&&w(this.said,a("lesson-changed"))}async copy(){let e=this.#e.join(`
`),{name:o}=this.lesson;this.#t=e,this.codes.textContent=e,this.codes.hidden=!1;let n=await Oe(this.codes,this.main),i=a("lesson-codes",{done:n,name:o});w(this.said,i),this.live.say(i)}};function zp({title:s}){return c("p",{class:"kit-lesson-words"},a("lesson-words",{title:s,download:a("download")}))}function Dp({title:s,done:t,open:e,of:o,words:n}){let i=t+e===0?a("lesson-open"):n?a("lesson-written"):t===o?a("lesson-all",{of:o}):a("lesson-done",{done:t,open:e,of:o}),r=c("li",{},c("span",{dir:"auto"},s),c("span",{class:"kit-count"},i));return v(r,"data-state",t+e===0?"open":t+e===o?"all":"some"),r}var ur={share:()=>({}),view:s=>{new lr(s)}},t2=K(ur);var qc=`# Predict: draw a guess, lock it, then see the figures. Also what Python says of guesses.

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
`;var Vt=s=>Math.round(s*10)/10,de=s=>{let t=String(s.x);return s.curve?a("predict-place",{x:t,curve:s.curve}):t},on=s=>s.length?s.reduce((t,e)=>a("in-turn",{before:t,next:e})):"",sn=(s,t)=>`${s}${t&&" "}${t}`,nn=s=>String.fromCharCode(97+s);function Wc(s,{made:t,sign:e}){if(!s.length)return"";let o=s.map(Fc),n=dr(s),i={made:t,place:de(n.item),mine:sn(n.guess,e),figure:sn(n.item.published,e),by:Math.abs(n.gap),way:Yc(n.gap)};if(o.length===1)return a("off-one",i);let r=Pp(o.map(({gap:h})=>h));return n.gap?`${r} ${a("off-most",i)}`:r}var Fc=({item:s,guess:t})=>({item:s,guess:t,gap:Vt(t-s.published)});function dr(s){return s.length?s.map(Fc).reduce((t,e)=>Math.abs(e.gap)>Math.abs(t.gap)?e:t):null}var rn=s=>a("miss",{by:Math.abs(s),way:Yc(s)}),Yc=s=>s>0?"high":s<0?"low":"right";function Pp(s){let t=Vt(s.reduce((n,i)=>n+Math.abs(i),0)/s.length),o=[{id:"off-high",guesses:s.filter(n=>n>0).length},{id:"off-low",guesses:s.filter(n=>n<0).length},{id:"off-none",guesses:s.filter(n=>n===0).length}].filter(({guesses:n})=>n).map(({id:n,guesses:i})=>a(n,{guesses:i}));return a("off-on-average",{guesses:s.length,mean:t,counts:it(o)})}function Hc(s,t){let e=Math.round(100*(s-t))/100;return`${e>0?"+":e<0?"−":""}${Math.abs(e)}`}function Kc(s,t,e,o){if(!s)return a("draw-one-first",{made:e});if(o)return a("curve-open",{curve:o});let n=t-s;return n?a("points-open",{points:n}):a("all-drawn")}function Vc(s){let t=s.figures.asked.flatMap(e=>{let o=s.valueOf(e);return o===null?[]:[{item:e,guess:o}]});return Wc(t,s.figures.about)}function Zc(s){let{about:t}=s.figures,e=t.breaks.map(({text:o},n)=>a("break-about",{which:nn(n),about:o}));return[...Gc([...e,...t.note?[t.note]:[]]),qp(s),...Gc(t.sources.map((o,n)=>a("source-listed",{number:n+1,source:o}))),...t.notice?[c("p",{class:"kit-small-print"},t.notice)]:[]]}function Gc(s){return s.length?[c("ul",{class:"kit-notes"},...s.map(t=>c("li",{},t)))]:[]}function qp(s){let{about:t,others:e}=s.figures,o=[a("table-unit",{made:t.made,unit:t.unit}),e?a("table-class",{name:e.name}):""],n=a("figures-as-a-table");return c("details",{},c("summary",{},a("as-a-table")),c("p",{class:"kit-quiet kit-unit"},o.join(" ").trim()),c("div",{class:"kit-scroll",tabindex:"0",role:"group","aria-label":n},Wp(s)))}function Wp(s){let{figures:t}=s,e=Fp(t);return c("table",{class:"kit-figures"},c("thead",{},c("tr",{},...e.map(o=>c("th",{scope:"col"},o)))),...t.curves.map(o=>Yp(s,o,e.length)))}function Fp({about:s,others:t}){let{xName:e}=s;return[e.charAt(0).toUpperCase()+e.slice(1),a("column-you"),a("made-head",{made:s.made}),a("column-gap"),...t?[a("column-class")]:[]]}function Yp(s,t,e){let{figures:o}=s,n=c("th",{scope:"rowgroup",colspan:e},t);return c("tbody",{},o.several?c("tr",{},n):null,...o.onCurve(t).map(i=>Hp(s,i)))}function Hp(s,t){let{others:e}=s.figures,o=s.valueOf(t),n=[t.given?a("cell-given"):o??a("cell-open"),Gp(t),o===null?"":Hc(o,t.published),...e?[Kp(s,t)]:[]];return c("tr",{},c("th",{scope:"row"},String(t.x)),...n.map(i=>c("td",{},String(i))))}function Kp({figures:s},t){let e=s.spreadOf(t);if(!e)return"";let[o,n,i]=e;return`${n} (${o}–${i})`}function Gp({published:s,source:t}){return t?a("cell-sourced",{value:String(s),source:t}):s}var an=class{constructor(t,e){let{figures:o}=t;this.drawing=t,this.help=V(a("keys"),"?",ft(Jp(o))),this.undo=c("button",{type:"button",class:"kit-tool",onclick:()=>e.undo()},a("undo")," ",c("kbd",{"aria-hidden":"true"},"⌫")),this.open=c("span",{id:U()});let n=a("points-open",{points:o.asked.length}),i=c("p",{class:"kit-still-open","data-longest":n},this.open);this.lock=c("button",{type:"button",class:"kit-main",onclick:()=>e.reveal(),"aria-describedby":this.open.id},a("lock")),this.node=c("div",{},Zp(o),c("div",{class:"kit-tools"},i,this.lock,this.undo,this.help.button),this.help.panel)}show(){let{figures:t,drawn:e,canUndo:o,locked:n}=this.drawing;this.node.hidden=n,v(this.lock,"data-waits",e.length?null:"");let{made:i}=t.about;this.open.textContent=Kc(e.length,t.asked.length,i,this.drawing.bare),this.undo.disabled=!o}},Vp=({bars:s})=>s?["← →","↑ ↓"]:["↑ ↓","← →"],Zp=({bars:s})=>c("p",{class:"kit-quiet kit-ways"},a(s?"draw-bars":"draw-curve")," ",c("span",{class:"kit-by-keys"},a(s?"draw-bars-keys":"draw-curve-keys")));function Jp(s){let[t,e]=Vp(s),o=[["c",a("key-curve")]];return[[t,a("key-five")],["PgUp PgDn",a("key-twenty")],["Home End",a("key-ends")],["0 … 9",a("key-tens")],["Enter",a("key-same")],[e,a(s.bars?"key-other-bar":"key-other-point")],...s.oneInFront?o:[],["Delete",a("key-take-back")],["Backspace",a("key-undo-drawing")],["?",a("key-help")]]}var se=5,Jc=s=>se*Math.round(Math.min(100,Math.max(0,s))/se),hn=class{#t;#e=new Map;#s=[];constructor(t,e){this.figures=t,this.#t=e,this.active=t.curves[0],this.held=null}get locked(){return this.figures.asked.some(t=>this.#t.of(t.id).locked)}#o(t){let{first:e}=this.#t.of(t.id);return e===null?null:Number(e)}valueOf(t){if(t.given)return null;let e=this.#e.get(t.id);return e===void 0?this.#o(t):e}known(t){return t.given?t.published:this.valueOf(t)}get bare(){let{curves:t,asked:e}=this.figures,o=new Set(this.drawn.map(n=>n.curve));return t.find(n=>!o.has(n)&&e.some(i=>i.curve===n))}get drawn(){return this.figures.asked.filter(t=>this.valueOf(t)!==null)}get inReach(){let{asked:t,bars:e}=this.figures;return t.filter(o=>e||o.curve===this.active)}said(t){let e=t.map(o=>{let n=this.valueOf(o),i=n===null?a("not-drawn"):this.figures.shown(n);return a("predict-point",{place:de(o),value:i})});return on(e)}get miss(){let t=this.figures.asked.flatMap(o=>{let n=this.valueOf(o);return n===null?[]:[{item:o,guess:n}]}),e=dr(t);return e?.gap?e:null}get canUndo(){return this.#s.length>0}startOf(t){let e=this.figures.onCurve(t.curve),o=e.slice(0,e.indexOf(t)).map(n=>this.known(n));return Jc(o.findLast(n=>n!==null)??50)}draft(t,e){this.#e.set(t.id,e===null?null:Jc(e))}dropDrafts(){this.#e.clear()}commit(){let t=this.figures.asked.filter(o=>this.#e.has(o.id)&&this.valueOf(o)!==this.#o(o)),e=t.map(o=>({item:o,value:this.valueOf(o)}));return this.#e.clear(),this.locked||!e.length?[]:(this.#s.push(t.map(o=>({item:o,value:this.#o(o)}))),this.#n(e),t)}undo(){let t=this.#s.pop();return t?(this.#n(t),t.map(({item:e})=>e)):null}#n(t){for(let{item:e,value:o}of t)this.#t.judge(e.id,o===null?null:String(o))}lock(){this.#t.compared(this.drawn.map(t=>t.id))}};var cn=class{constructor(t,e){this.about=t,this.others=e,this.items=t.items,this.curves=t.curves,this.asked=t.items.filter(o=>!o.given),this.given=t.items.filter(o=>o.given),this.bars=t.kind==="bars",this.several=t.curves.length>1,this.oneInFront=this.several&&!this.bars}onCurve(t){return this.items.filter(e=>e.curve===t)}get label(){return a("made-label",{made:this.about.made})}shapeOf(t){return this.curves.indexOf(t)}shown(t){return sn(t,this.about.sign)}spreadOf({id:t}){let{others:e}=this;return e&&Object.hasOwn(e.spread,t)?e.spread[t]:null}};function $t(s,t={},...e){let o=document.createElementNS("http://www.w3.org/2000/svg",s);for(let[n,i]of Object.entries(t))o.setAttribute(n,String(i));return o.append(...e),o}function q(s,t,e,o="middle",n=""){return $t("text",{x:s,y:t,"text-anchor":o,class:n},String(e))}function _(s,t,e={}){return $t("path",{d:s,class:t,...e})}function Zt(s,t,e,o,n){return $t("rect",{x:s,y:t,width:e,height:o,class:n})}function fr(s){return s.map((e,o)=>e?`${o>0&&s[o-1]?"L":"M"}${e[0]} ${e[1]}`:"").join("")}function Jt(s,t,e,o,n){if(s===1)return Zt(t-o,e-o,2*o,2*o,n);if(s===2)return _(`M${t} ${e-1.3*o}L${t+1.2*o} ${e+o}H${t-1.2*o}Z`,n);if(s===3){let i=1.4*o;return _(`M${t} ${e-i}L${t+i} ${e}L${t} ${e+i}L${t-i} ${e}Z`,n)}return $t("circle",{cx:t,cy:e,r:o,class:n})}function Ts(s,t){return 7*s.length>t?`${s.slice(0,Math.max(1,t/7-1))}…`:s}var Xc=["7 4","2 4","13 4 2 4","20 6"],Ye=s=>Xc[s%Xc.length];function Xt(...s){return $t("svg",{width:34,height:14,viewBox:"0 0 34 14","aria-hidden":"true",class:"kit-swatch"},...s)}function Qc({bars:s,label:t,others:e}){return[ln(s?Xp():tm(),t),ln(s?Qp():em(),a("legend-you")),ln(Xt(Zt(1,1,32,12,"kit-gap")),a("legend-gap")),...e?[ln(sm(),a("legend-class",{name:e.name}))]:[]]}var ln=(s,t)=>c("li",{},s,t),Xp=()=>Xt(Zt(1,2,32,10,"kit-published-bar")),Qp=()=>Xt(Zt(1,2,32,10,"kit-guess-bar")),tm=()=>Xt(_("M1 7H33","kit-published"),Jt(0,17,7,4,"kit-published-mark")),em=()=>Xt(_("M1 7H33","kit-guess",{"stroke-dasharray":Ye(0)}),Jt(0,17,7,4,"kit-guess-mark")),sm=()=>Xt(_("M2 2v10M2 7H32M32 2v10","kit-class"),_("M14 0v14","kit-class kit-median"));function tl(s,t){let{figures:e,held:o,locked:n}=s;return[...om(t),...nm(t),...e.items.flatMap(i=>{let r=new pr(s,t,i);return[r.name(),...n?r.after():r.before()]}),...o&&!n?[im(t,o)]:[]]}function om({box:s,of:t}){let e=t(20)-t(0)<28?50:20;return Array.from({length:100/e+1},(n,i)=>e*i).flatMap(n=>[_(`M${t(n)} ${s.top}V${s.bottom}`,"kit-grid"),q(t(n),s.top-6,n,"middle","kit-small")])}function nm({headings:s,width:t}){return s.map(([e,o])=>q(4,o,Ts(e,t-50),"start","kit-name"))}function im({box:s,row:t,at:e},o){return $t("rect",{x:s.left-4,y:e(o)-t/2+2,width:s.right-s.left+8,height:t-4,rx:4,class:"kit-ring"})}var pr=class{constructor(t,e,o){this.drawing=t,this.layout=e,this.item=o,this.y=e.at(o)}name(){let t=this.layout.box.left-8;return q(t,this.y+4,Ts(String(this.item.x),t),"end")}before(){let{item:t,y:e}=this,{of:o}=this.layout,n=this.drawing.known(t);return n===null?[Zt(o(0),e-10,o(100)-o(0),20,"kit-track"),q(o(0)+12,e+5,"?","middle","kit-small")]:t.given?[this.#o(n,e-10,20,"kit-published-bar"),q(o(n)+7,e+5,n,"start","kit-small")]:[this.#o(n,e-10,20,"kit-guess-bar"),_(`M${o(n)} ${e-13}v26`,"kit-handle"),q(o(n)+7,e+5,n,"start","kit-value")]}after(){let{y:t}=this,{published:e}=this.item,o=this.layout.of(e)+6;return[...this.#t(),this.#o(e,t-16,14,"kit-published-bar"),q(o,t-4,Vt(e),"start","kit-small kit-number"),...this.#s()]}#t(){let{item:t,y:e}=this,{of:o}=this.layout,n=this.drawing.valueOf(t);if(n===null)return[];let i=Math.min(n,t.published),r=Math.max(n,t.published);return[Zt(o(i),e-18,o(r)-o(i),36,"kit-gap"),...this.#e(o(i),o(r)),this.#o(n,e+2,14,"kit-guess-bar"),_(`M${o(n)} ${e}v18`,"kit-handle"),q(o(n)+6,e+14,n,"start","kit-small")]}#e(t,e){let{miss:o}=this.drawing;if(o?.item!==this.item)return[];let{y:n}=this,i=_(`M${t} ${n}H${e}`,"kit-miss"),r=rn(o.gap),h=6.8*r.length,{width:l,box:u}=this.layout;return e+40+h<l?[i,q(e+40,n+4,r,"start","kit-miss-said")]:l-u.left<h||o.gap>0&&e-6-h<u.left?[i]:o.gap>0?[i,q(e-6,n+14,r,"end","kit-miss-said")]:[i,q(Math.min(t+28,l-h),n+14,r,"start","kit-miss-said")]}#s(){let{y:t}=this,e=this.drawing.figures.spreadOf(this.item);if(!e)return[];let[o,n,i]=e.map(this.layout.of);return[_(`M${o} ${t-3}v6M${o} ${t}H${i}M${i} ${t-3}v6`,"kit-class"),_(`M${n} ${t-9}v18`,"kit-class kit-median")]}#o(t,e,o,n){let{of:i}=this.layout;return Zt(i(0),e,Math.max(1,i(t)-i(0)),o,n)}};var rm=24,un=class{constructor(t,e,o){this.name=o,this.drawing=t,this.layout=e,this.figures=t.figures,this.items=this.figures.onCurve(o),this.shape=this.figures.shapeOf(o),this.front=o===t.active,this.locked=t.locked}draw(){let{front:t,items:e,locked:o}=this;return $t("g",{class:t?"":"kit-back"},...o&&t?this.#e():[],...!o&&t?e.flatMap(n=>this.#a(n)):[],...this.#h(),...o?this.#c():[],...e.flatMap(n=>this.#u(n)),...o&&t?this.#p():[],...o?this.#n():[])}get guess(){return this.items.flatMap(t=>{let e=this.drawing.known(t);return e===null?[]:[this.#t(t,e)]})}get published(){return this.items.map(t=>this.#t(t,t.published))}#t(t,e){return[this.layout.at(t),this.layout.of(e)]}#e(){let{items:t}=this;return[...t.flatMap(e=>this.#s(e)),...t.flatMap((e,o)=>this.#o(e,t[o-1]))]}#s(t){let e=this.figures.spreadOf(t);if(!e)return[];let[o,n,i]=e.map(this.layout.of),r=this.layout.at(t);return[_(`M${r-5} ${o}h10M${r} ${o}V${i}M${r-5} ${i}h10`,"kit-class"),_(`M${r-9} ${n}h18`,"kit-class kit-median")]}#o(t,e){let{at:o,of:n}=this.layout,i=this.drawing.known(t);if(i===null)return[];let[r,h,l]=[o(t),n(i),n(t.published)],u=_(`M${r} ${h}V${l}`,"kit-gap-line"),d=e?this.drawing.known(e):null;if(!e||d===null)return[u];let f=`M${o(e)} ${n(d)}`,p=`L${o(e)} ${n(e.published)}Z`;return[_(`${f}L${r} ${h}V${l}${p}`,"kit-gap"),u]}#n(){let{miss:t}=this.drawing;if(t?.item.curve!==this.name)return[];let{at:e,of:o,box:n}=this.layout,[i,r,h]=[e(t.item),o(t.guess),o(t.item.published)],l=rn(t.gap),u=3.8*l.length,d=Math.max(n.left+u,Math.min(i,n.right-u)),f=r+(t.gap>0?-12:22),p=this.#i(f,d-u,d+u),m=_(`M${i} ${r}V${h}`,"kit-miss");return Math.abs(p-f)>rm?[m]:[m,q(d,p,l,"middle","kit-miss-said")]}#i(t,e,o){let{box:n,at:i}=this.layout,h=this.figures.items.filter(d=>i(d)>e-10&&i(d)<o+10).flatMap(d=>this.#r(d)),l=d=>d>=n.top-4&&d<=n.bottom-4&&h.every(f=>Math.abs(f-d)>=13),u=Array.from({length:60},(d,f)=>(f%2?-4:4)*Math.ceil(f/2));return t+(u.find(d=>l(t+d))??0)}#r(t){let{of:e}=this.layout,o=this.drawing.known(t),n=[t.published,...o===null?[]:[o]].map(i=>e(i)+4);return t.curve===this.drawing.active?[...n,this.#m(t)]:n}#a(t){if(this.drawing.known(t)!==null)return[];let{at:e,box:o}=this.layout;return[_(`M${e(t)} ${o.top}V${o.bottom}`,"kit-track"),q(e(t),o.bottom-6,"?","middle","kit-small")]}#h(){return this.items.some(e=>this.drawing.valueOf(e)!==null)?[_(fr(this.guess),"kit-guess",{"stroke-dasharray":Ye(this.shape)})]:[]}#c(){let{items:t,published:e,shape:o}=this,n=t.map((r,h)=>h>0&&this.#d(t[h-1],r)),i=e.flatMap((r,h)=>n[h]?[null,r]:[r]);return[_(fr(i),"kit-published",{pathLength:1}),...e.map(([r,h])=>Jt(o,r,h,4,"kit-published-mark"))]}#d(t,e){let{breaks:o}=this.figures.about;return o.some(({at:n})=>Number(t.x)<n&&n<Number(e.x))}#u(t){let e=this.drawing.known(t);if(e===null)return[];let[o,n]=this.#t(t,e);if(!t.given)return[Jt(this.shape,o,n,this.locked?4:6,"kit-guess-mark")];let i=Jt(this.shape,o,n,4,"kit-published-mark");return this.locked||!this.front?[i]:[i,q(o,this.#l(t,n),Vt(e),"middle","kit-small")]}#l(t,e){let o=this.items[this.items.indexOf(t)+1],n=o&&this.drawing.known(o);return n&&n>t.published?e+18:e-10}#p(){let{miss:t}=this.drawing,e=[this.items[0],this.items[this.items.length-1]],o=r=>r===t?.item?2:e.includes(r)?1:0,n=[...this.items].sort((r,h)=>o(h)-o(r)),i=[];for(let r of n)i.some(h=>this.#f(r,h))||i.push(r);return i.map(r=>this.#w(r))}#f(t,e){let o=`${Vt(t.published)}${Vt(e.published)}`.length,n=Math.abs(this.layout.at(t)-this.layout.at(e)),i=Math.abs(this.#m(t)-this.#m(e));return n<3.5*o+2&&i<12}#w(t){let e=this.layout.at(t),o=this.#m(t);return q(e,o,Vt(t.published),"middle","kit-small kit-number")}#m(t){let e=this.drawing.known(t),o=e===null||e<=t.published;return this.layout.of(t.published)+(o?-9:18)}};function el(s,t){let{figures:e,active:o,held:n,locked:i}=s,h=[...e.curves.filter(u=>u!==o),o].map(u=>new un(s,t,u)),l=h.flatMap(lm);return[...am(t),...hm(t),...i?cm(e.about.breaks,t):[],...h.map(u=>u.draw()),...t.narrow?[]:um(l,t,i?11:18),...n&&!i&&n.curve===o?fm(s,t,n):[],...i||n||s.drawn.length?[]:[pm(t)]]}function am({box:s,of:t}){return[0,20,40,60,80,100].flatMap(e=>[_(`M${s.left} ${t(e)}H${s.right}`,"kit-grid"),q(s.left-5,t(e)+4,e,"end","kit-small")])}function hm({xs:s,spot:t,box:e}){let[o,...n]=s,i=[];for(let r of[...n.splice(-1),o,...n.reverse()])i.every(h=>Math.abs(t(h)-t(r))>=31)&&i.push(r);return i.map(r=>q(t(r),e.bottom+30,r,"middle","kit-small"))}function cm(s,{spot:t,box:e}){return s.flatMap(({at:o},n)=>{if(n&&s[n-1].at===o)return[];let i=s.flatMap((r,h)=>r.at===o?[nn(h)]:[]).join(" ");return[_(`M${t(o)} ${e.top}V${e.bottom}`,"kit-break"),q(t(o),e.top-18,i,"middle","kit-small")]})}function lm({name:s,figures:t,front:e,guess:o,locked:n,published:i}){let[r,h]=[o.slice(-1),i.slice(-1)];return t.several?(n?h:r).map(l=>({spot:l,name:s,front:e})):n?[...h.map(l=>({spot:l,name:t.label,front:e})),...r.map(l=>({spot:l,name:a("legend-you"),front:e}))]:[]}function um(s,{box:t,width:e},o){let n=[...s].sort((h,l)=>h.spot[1]-l.spot[1]),i=n.map(({spot:[h]})=>t.bottom-(h<t.right-20?24:4)),r=dm(n.map(({spot:h})=>h[1]+4),i);return n.map(({spot:[h],name:l,front:u},d)=>{let f=Ts(l,Math.max(90,e-h-11));return q(h+o,r[d],f,"start",u?"kit-name":"kit-name kit-back")})}function dm(s,t){let o=[...s];for(let n=1;n<o.length;n++)o[n]=Math.max(o[n],o[n-1]+15);for(let n=o.length-1;n>=0;n--)o[n]=Math.min(o[n],t[n],(o[n+1]??Number.POSITIVE_INFINITY)-15);return o}function fm(s,{at:t,of:e,box:o},n){let i=s.valueOf(n),[r,h]=[t(n),e(i??s.startOf(n))],l=i===null?a("not-drawn"):s.figures.shown(i);return[$t("circle",{cx:r,cy:h,r:13,class:"kit-ring"}),q(r,h<o.top+20?h+29:h-18,l,"middle","kit-value")]}function pm({box:s}){let[t,e]=[(s.left+s.right)/2,(s.top+s.bottom)/2];return q(t,e,a("draw-here"),"middle","kit-invite")}function sl(s,t,e){let o=s<480?290:310,n=s<400,i=Math.max(18,...e.map(p=>14+7*p.length)),r=n?26:36,h=s-(n?4:Math.min(110,i)),l={left:r,right:h,top:32,bottom:o-38},u=l.bottom-l.top,d=[...new Set(t.map(p=>Number(p.x)))].sort((p,m)=>p-m),f=wm(d,l.left+14,l.right-14);return{bars:!1,width:s,height:o,box:l,xs:d,spot:f,narrow:n,at:p=>f(Number(p.x)),of:p=>l.bottom-u*p/100,along:({x:p})=>p,...mm({left:l.left-6,right:l.right+6,top:l.top-16,bottom:l.bottom+10}),valueAt:({y:p})=>100*(l.bottom-p)/u}}function mm(s){let{left:t,right:e,top:o,bottom:n}=s;return{canvas:s,within:({x:r,y:h})=>r>=t&&r<=e&&h>=o&&h<=n}}function wm(s,t,e){let o=s[s.length-1]-s[0];return o?n=>t+(e-t)*(n-s[0])/o:()=>(t+e)/2}function ol(s,t,e,o){let n=o?46:s<400?42:34,i=20,r=Math.max(...t.map(m=>String(m.x).length)),h=Math.min(s/3,14+7*r),l=s-44,u=l-h,{middles:d,headings:f,end:p}=gm(t,e,i,n);return{bars:!0,width:s,height:p+8,row:n,headings:f,box:{left:h,right:l,top:i,bottom:p+2},at:m=>d.get(m)??0,of:m=>h+u*m/100,along:({y:m})=>m,within:({x:m,y:k})=>m>h-8&&[...d.values()].some(y=>Math.abs(y-k)<=n/2),valueAt:({x:m})=>100*(m-h)/u}}function gm(s,t,e,o){let n=new Map,i=[],r=e;for(let h of t){h&&(r+=26,i.push([h,r-8]));for(let l of s.filter(u=>u.curve===h))n.set(l,r+o/2),r+=o}return{middles:n,headings:i,end:r}}var dn=class{#t;constructor(t,e,o){let{figures:n}=t;this.drawing=t,this.actions=e,this.#t=new Map(n.asked.map(i=>[i,this.#e(i,o)])),this.groups=n.curves.map(i=>c("div",{role:"group","aria-label":i||n.about.title},...n.asked.filter(r=>r.curve===i).map(r=>this.of(r))))}of(t){return this.#t.get(t)}show(){let{drawing:t}=this,{figures:e,held:o,inReach:n,locked:i}=t;this.groups.forEach((h,l)=>{let u=e.oneInFront&&e.curves[l]!==t.active;h.hidden=i||u});let r=o&&n.includes(o)?o:n[0];for(let[h,l]of this.#t){let u=t.valueOf(h),d=u===null?a("not-drawn-yet"):e.shown(u);l.value=String(u??t.startOf(h)),l.setAttribute("aria-valuetext",d),l.tabIndex=h===r?0:-1}}place(t){let{box:e}=t;for(let[o,{style:n}]of this.#t){let i=t.at(o),[r,h,l,u]=t.bars?[e.left,i-t.row/2,e.right-e.left,t.row]:[i-14,e.top,28,e.bottom-e.top];n.left=`${r}px`,n.top=`${h}px`,n.width=`${l}px`,n.height=`${u}px`}}#e(t,e){let{drawing:o,actions:n}=this,i=c("input",{type:"range",min:0,max:100,step:se,"aria-label":de(t),"aria-orientation":o.figures.bars?"horizontal":"vertical"}),r=()=>{o.held=t,n.show()},h=()=>{n.commit(),o.held===t&&(o.held=null),n.paint()};return i.addEventListener("focus",r,{signal:e}),i.addEventListener("blur",h,{signal:e}),i.addEventListener("input",()=>n.change(t,Number(i.value)),{signal:e}),i.addEventListener("keydown",l=>this.#s(l,t),{signal:e}),i}#s(t,e){let o=be(t)&&this.#o(e)[t.key];o&&(t.preventDefault(),t.stopPropagation(),o())}#o(t){let{drawing:e}=this,{bars:o}=e.figures,n=e.valueOf(t)??e.startOf(t),i=h=>()=>this.actions.change(t,h);return{...Object.fromEntries([0,1,2,3,4,5,6,7,8,9].map(h=>[h,i(10*h)])),[o?"ArrowRight":"ArrowUp"]:i(n+se),[o?"ArrowLeft":"ArrowDown"]:i(n-se),[o?"ArrowDown":"ArrowRight"]:()=>this.#n(t,1),[o?"ArrowUp":"ArrowLeft"]:()=>this.#n(t,-1),PageUp:i(n+4*se),PageDown:i(n-4*se),Home:i(0),End:i(100),Enter:i(n),Delete:i(null)}}#n(t,e){let{inReach:o}=this.drawing;this.of(o[o.indexOf(t)+e]??t).focus()}};var ym=900,fn=class{#t=-1/0;constructor(t,e,o){let{about:n}=t.figures;this.drawing=t,this.svg=$t("svg",{"aria-hidden":"true"}),this.canvas=c("div",{class:"kit-canvas"}),this.sliders=new dn(t,e,o),this.node=c("div",{class:"kit-plot","data-kind":n.kind,role:"group","aria-label":a("predict-picture",{unit:n.unit})},this.svg,this.canvas,...this.sliders.groups),this.layout=this.#s()}grow(){this.#t=performance.now()}show(){this.node.classList.toggle("kit-open",!this.drawing.locked),this.sliders.show()}paint(){let{drawing:t,svg:e}=this,o=this.#s();this.layout=o,e.setAttribute("width",String(o.width)),e.setAttribute("height",String(o.height));let n=performance.now()-this.#t<ym;this.node.classList.toggle("kit-grown",n),e.replaceChildren(...o.bars?tl(t,o):el(t,o)),this.#e(o),this.sliders.place(o)}#e(t){if(this.canvas.hidden=t.bars||this.drawing.locked,t.bars)return;let{left:e,right:o,top:n,bottom:i}=t.canvas;Object.assign(this.canvas.style,{left:`${e}px`,top:`${n}px`,width:`${o-e}px`,height:`${i-n}px`})}#s(){let{figures:t,locked:e}=this.drawing,o=this.node.clientWidth||600;if(t.bars)return ol(o,t.items,t.curves,e);let n=t.several?t.curves:e?[t.label]:[];return sl(o,t.items,n)}watchWidth(t){let e=new ResizeObserver(()=>{let{clientWidth:o}=this.node;o&&o!==this.layout.width&&this.paint()});e.observe(this.node),t.addEventListener("abort",()=>e.disconnect())}};var[nl,mr]=[3,10],pn=class{#t=null;#e=null;constructor(t,e,o,n){this.drawing=t,this.plot=e,this.actions=o,e.node.addEventListener("pointerdown",i=>this.#s(i),{signal:n}),e.node.addEventListener("pointermove",i=>this.#i(i),{signal:n}),e.node.addEventListener("pointerup",i=>this.#r(i),{signal:n}),e.node.addEventListener("pointercancel",i=>this.#a(i),{signal:n})}#s(t){if(this.drawing.locked||t.button!==0||this.#t||this.#e)return;let e=this.#w(t);if(!this.plot.layout.within(e))return;t.preventDefault(),this.drawing.figures.bars&&rr(t)?this.#e={id:t.pointerId,from:e}:this.#o(t.pointerId,e)}#o(t,e){this.#e=null,this.#d(e),this.actions.commit();let o=this.#l(e),n={item:o,spot:e};this.#t={id:t,item:o,from:e,last:e,swept:!1,held:n},this.plot.node.setPointerCapture(t),this.plot.sliders.of(o).focus({preventScroll:!0}),this.#f(o,e),this.actions.show()}#n({id:t,from:e},o){let n=Jo(e,o);n==="aside"?this.#o(t,e):n==="upright"&&(this.#e=null)}#i(t){t.pointerId===this.#e?.id&&this.#n(this.#e,this.#w(t));let e=this.#t;if(!e||t.pointerId!==e.id)return;let o=this.#w(t),{from:n,last:i}=e;e.last=o;let r=Math.abs(o.x-n.x);r>=mr&&!this.drawing.figures.bars&&(e.swept=!0),!e.swept&&r<=nl&&(e.held={item:e.item,spot:o}),e.swept?this.#h(e,i,o):this.#f(e.item,o),this.drawing.held=e.item,this.actions.show()}#r(t){t.pointerId===this.#e?.id&&this.#o(t.pointerId,this.#e.from);let e=this.#t;if(!e||t.pointerId!==e.id)return;let{swept:o,last:n}=e;this.#t=null;let i=o?this.#l(n):e.item;o&&this.#p(i,n)<14&&this.#f(i,n);let r=this.actions.commit();this.plot.sliders.of(i).focus({preventScroll:!0}),this.actions.show(),r.length&&this.actions.say(a("said-drawn",{points:this.drawing.said(r)}))}#a(t){t.pointerId===this.#e?.id&&(this.#e=null),t.pointerId===this.#t?.id&&(this.#t=null,this.drawing.dropDrafts(),this.actions.show())}#h(t,e,o){let{layout:n}=this.plot,i=this.#l(o),r=o.x<e.x?[...this.drawing.inReach].reverse():this.drawing.inReach;for(let u of r){let d=n.at(u);if(!((d-e.x)*(d-o.x)<=0&&e.x!==o.x))continue;let p=(d-e.x)/(o.x-e.x),m={x:d,y:e.y+p*(o.y-e.y)};this.#c(t,m),t.item=u,t.held={item:u,spot:m},this.#f(u,m)}this.#c(t,o);let h=Math.abs(o.y-e.y)>Math.abs(o.x-e.x),l=this.#p(i,o);!h||l>=mr||(l<=nl&&(t.held={item:i,spot:o}),t.item=i,this.#f(i,o))}#c(t,e){let{held:o}=t;!o||Math.abs(e.x-o.spot.x)<mr||(t.held=null,this.#f(o.item,o.spot))}#d(t){let{drawing:e}=this,{asked:o,bars:n}=e.figures;if(n||e.inReach.some(r=>this.#u(r,t)))return;let i=o.find(r=>this.#u(r,t));i&&this.actions.choose(i.curve)}#u(t,e){let{layout:o}=this.plot,n=this.drawing.known(t);return n===null?!1:Math.hypot(o.at(t)-e.x,o.of(n)-e.y)<14}#l(t){return this.drawing.inReach.reduce((e,o)=>this.#p(o,t)<this.#p(e,t)?o:e)}#p(t,e){let{layout:o}=this.plot;return Math.abs(o.at(t)-o.along(e))}#f(t,e){this.drawing.draft(t,this.plot.layout.valueAt(e))}#w(t){let e=this.plot.svg.getBoundingClientRect();return{x:t.clientX-e.left,y:t.clientY-e.top}}};var mn=class{constructor(t,e){let{figures:o}=t;this.drawing=t,this.label=c("span",{class:"kit-quiet"}),this.buttons=o.curves.map((n,i)=>km(n,i,()=>e.choose(n))),this.node=c("div",{class:"kit-tools",role:"group","aria-label":a("curve-to-draw"),hidden:!o.oneInFront},this.label,...this.buttons)}show(){let{figures:t,active:e,locked:o}=this.drawing;this.label.textContent=a(o?"tabs-in-front":"tabs-draw"),this.node.setAttribute("aria-label",a(o?"curve-in-front":"curve-to-draw")),this.buttons.forEach((n,i)=>{n.setAttribute("aria-pressed",String(t.curves[i]===e))})}};function km(s,t,e){let o=Xt(_("M1 7H33","kit-guess",{"stroke-dasharray":Ye(t)}),Jt(t,17,7,4,"kit-guess-mark"));return c("button",{type:"button",class:"kit-tool kit-tab",onclick:e},o,s)}L(qc);var bm=400,wr=class{#t;constructor({host:t,el:e,signal:o,store:n}){let i=t.read("others"),r=new cn(t.read("prediction"),i),h=new hn(r,n),l=this.#e(r);this.figures=r,this.drawing=h,this.live=H(),this.count=c("p",{class:"kit-count"}),this.note=c("p",{class:"kit-quiet"},r.about.note),this.note.hidden=!r.about.note,this.tabs=new mn(h,this),this.plot=new fn(h,this,o),this.before=new an(h,this),this.verdict=c("p",{class:"kit-verdict",tabindex:"-1",hidden:!0}),this.legend=c("ul",{class:"kit-legend",hidden:!0}),this.after=c("div",{hidden:!0}),new pn(h,this.plot,this,o);let u=G(e,{name:a("predict-name",{title:r.about.title}),keys:l,signal:o,host:t});u.classList.add("kit-predict"),u.append(...this.#s(t.read("notice"),n,o)),n.listen(d=>d.length&&this.show(),o),addEventListener("pagehide",()=>this.commit(),{signal:o}),o.addEventListener("abort",()=>this.commit()),this.show(),this.plot.watchWidth(o)}#e({oneInFront:t}){return{Backspace:()=>this.undo(),...t&&{c:()=>this.#i()},"?":()=>this.before.help.toggle(),Escape:()=>this.before.help.toggle(!1)}}#s(t,e,o){let{about:n,given:i}=this.figures;return[this.count,c("p",{class:"kit-heading"},n.title),c("p",{},n.question),this.verdict,this.note,t&&c("p",{class:"kit-notice"},t),ot(e,()=>this.show()),c("div",{class:"kit-over"},c("p",{class:"kit-quiet kit-unit"},n.unit),this.tabs.node),i.length&&c("p",{class:"kit-unseen"},a("predict-given",{points:this.#o()})),this.legend,this.plot.node,this.before.node,this.after,Dt(e,o),this.live.node].filter(r=>r instanceof Node)}#o(){let{figures:t}=this,e=t.given.map(o=>a("predict-point",{place:de(o),value:t.shown(o.published)}));return on(e)}show(){let{drawing:t,figures:e}=this,o={drawn:t.drawn.length,points:e.asked.length};this.count.textContent=a("predict-where",o),this.tabs.show(),this.before.show(),this.plot.show(),t.locked&&this.after.hidden&&this.#n(),this.paint()}paint(){this.plot.paint()}#n(){w(this.verdict,Vc(this.drawing)),this.verdict.hidden=!1,this.count.hidden=!0,this.note.hidden=!0,this.after.replaceChildren(...Zc(this.drawing)),this.legend.replaceChildren(...Qc(this.figures)),this.legend.hidden=!1,this.after.hidden=!1}say(t){this.live.say(t)}change(t,e){this.drawing.locked||(this.drawing.draft(t,e),this.show(),clearTimeout(this.#t),this.#t=setTimeout(()=>this.commit(),bm))}commit(){clearTimeout(this.#t);let t=this.drawing.commit();return t.length&&this.show(),t}undo(){let{drawing:t,figures:e}=this;if(t.locked)return;this.commit();let o=t.undo();if(!o)return this.say(a("nothing-to-undo"));e.bars||(t.active=o[0].curve),this.show(),this.say(a("said-undone",{points:t.said(o)}))}choose(t){let{drawing:e}=this;this.commit();let o=e.held!==null;e.active=t,e.held=null,this.show(),o?this.plot.sliders.of(e.inReach[0]).focus():this.say(a(e.locked?"said-in-front":"said-draw-now",{curve:t}))}#i(){let{curves:t}=this.figures;this.choose(t[(t.indexOf(this.drawing.active)+1)%t.length])}reveal(){let{drawing:t}=this;if(this.commit(),!(t.locked||!t.drawn.length)){this.plot.grow(),t.lock(),this.verdict.focus({preventScroll:!0});for(let e of[this.plot.node,this.verdict])e.scrollIntoView({block:"nearest"})}}},gr=nt(s=>new wr(s)),$S=K(gr);var il=`# Quiz: answer first, then see the reason for your answer.

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
`;function pt({right:s},t){return typeof t=="string"&&s.includes(t)}var wn=class{#t;constructor(t){this.#t=t}isLocked({id:t}){return this.#t.of(t).locked}isSeen({id:t}){let{first:e,revised:o,unsure:n,locked:i}=this.#t.of(t);return!!(i||o||n&&!e)}given({id:t}){let{first:e,revised:o,unsure:n}=this.#t.of(t),i=e??(n||o?null:void 0);return{first:i,now:o??(n?null:i)}}give({id:t},e){this.#t.judge(t,e,{unsure:e===null})}lock({id:t}){this.#t.compared([t])}};var gn=class{constructor(t,e,o){this.questions=t,this.answers=e,this.buttons=t.map((n,i)=>c("button",{type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>o.go(i)})),this.node=c("ol",{class:"kit-strip","aria-label":a("all-questions")},...this.buttons.map(n=>c("li",{},n)))}show(t){this.buttons.forEach((e,o)=>{let{mark:n,name:i,kind:r}=this.#t(this.questions[o]);e.textContent=`${o+1} ${n}`.trim(),e.setAttribute("aria-label",a("mark-question",{question:o+1,is:i})),e.dataset.kind=r,e.tabIndex=o===t?0:-1,o===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current")})}#t(t){return this.answers.isSeen(t)?{...this.#e(t),kind:"judged"}:{mark:"",name:a("question-open"),kind:"open"}}#e(t){let{first:e,now:o}=this.answers.given(t);return t.right.length?pt(t,e)?{mark:"✓",name:a("question-right")}:pt(t,o)?{mark:"↻",name:a("question-right-now")}:e===null?{mark:"?",name:a("dont-know")}:{mark:"○",name:a("question-again")}:{mark:"*",name:a("question-free")}}};function kr(s,t){let{right:e}=s;if(!e.length)return a(t===null?"quiz-free-unsure":"quiz-free");let o=it(e,"conjunction"),n=a("right-answers",{answers:e.length,which:o});if(t===null)return`${a("quiz-unsure-honest")} ${n}`;if(!pt(s,t))return`${a("quiz-wrong",{mine:t??""})} ${n}`;let i=a("quiz-right",{mine:t??""});return e.length>1?`${i} ${n}`:i}function rl(s,t,e){let o=!s.right.length,n=s.options.filter(({label:d})=>d===t),i=s.options.filter(({label:d})=>d!==t),r=i.filter(({label:d})=>o||pt(s,d)),h=i.filter(d=>!r.includes(d)),l=h.length?V(a("other-options"),"o",c("div",{},...h.map(yr(s)))):void 0;return{nodes:[c("p",{class:"kit-verdict"},kr(s,t)),...n.map(o?$m:yr(s)),...r.map(yr(s)),s.after&&c("p",{class:"kit-after",dir:"auto"},s.after),s.from&&c("p",{class:"kit-quiet"},s.from),l&&c("div",{class:"kit-tools"},l.button),l?.panel,e&&c("p",{class:"kit-quiet"},a("changed-your-mind"))].filter(d=>d instanceof Node),others:l}}var yr=s=>t=>al(t,a(xm(s,t.label),{option:t.label})),$m=s=>al(s,a("case-for-mine",{option:s.label}));function xm(s,t){return s.right.length?pt(s,t)?"why-right":"why-wrong":"case-for"}function al({because:s,misconception:t},e){return c("p",{dir:"auto"},c("strong",{},e)," ",s,t?Sm(t):null)}function Sm(s){return c("span",{class:"kit-mixup"}," ",a("mix-up")," ",c("em",{},s),".")}var yn=class{#t=[];#e=c("div",{});#s;constructor(t,e){this.answers=t,this.actions=e,this.node=c("div",{class:"kit-quiz",tabindex:"-1",role:"group",onkeydown:o=>this.#a(o)})}draw(t){let e=U();this.#t=[...t.options.map(({label:o,text:n})=>this.#o(o,o,n)),this.#o(null,"u",a("dont-know"))],this.#e=c("div",{}),this.#s=void 0,this.node.replaceChildren(c("p",{class:"kit-question",id:e,dir:"auto"},t.text),c("div",{class:"kit-options",role:"group","aria-labelledby":e},...this.#t.map(({button:o})=>o)),this.#e)}#o(t,e,o){let n=c("span",{class:"kit-option-said"}),i=c("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(t)},c("kbd",{},e),c("span",{dir:"auto"},o),n);return{label:t,button:i,said:n}}paint(t,e){let o=this.answers.isSeen(t);for(let{label:n,button:i,said:r}of this.#t)i.setAttribute("aria-pressed",String(n===e)),r.textContent=o?this.#i(t,n):"",v(i,"data-result",o?this.#n(t,n):null);o&&!this.#e.childElementCount&&this.#r(t)}#n(t,e){return pt(t,e)?"right":e!==this.answers.given(t).first?null:e===null?"unsure":t.right.length>0?"missed":null}#i(t,e){let{first:o,now:n}=this.answers.given(t),i=[];return pt(t,e)&&i.push(a("option-right")),e===o&&e===null?i.push(a("option-unsure")):e===o?i.push(a(o===n?"option-mine":"option-mine-first")):e===n&&i.push(a("option-mine-now")),i.join(" · ")}#r(t){let{first:e}=this.answers.given(t),{nodes:o,others:n}=rl(t,e,this.answers.isLocked(t));this.#e.replaceChildren(...o),this.#s=n}focus(t){this.#t.find(e=>e.label===t)?.button.focus()}toggleOthers(){this.#s?.toggle()}revealReasons(){this.#e.scrollIntoView({block:"nearest"})}#a(t){let e=t.target;t.key!=="Enter"||!be(t)||t.repeat||e.getAttribute("aria-pressed")==="true"&&(t.preventDefault(),this.actions.step())}};function hl(s,t,e){let o=c("p",{class:"kit-heading"},a("how-it-went")),n=c("p",{},Em(s,t).join(" ")),i=s.filter(r=>r.right.length&&!pt(r,t.given(r).first));return i.length?[o,n,c("p",{},a("ideas-again")),c("ul",{},...i.map(r=>Om(r,s.indexOf(r),t,e)))]:[o,n]}function Em(s,t){let e=s.filter(u=>u.right.length),o=s.length-e.length,n=s.map(u=>({question:u,...t.given(u)})),i=n.filter(u=>pt(u.question,u.first)).length,r=n.filter(u=>pt(u.question,u.now)).length,h=n.filter(u=>u.first===null).length,l={questions:s.length,right:e.length,first:i,now:r};return[...e.length?[a(r===i?"quiz-tries":"quiz-tries-now",l)]:[],...o?[a(e.length?"quiz-others-free":"quiz-all-free",{free:o})]:[],...h?[a("quiz-honest",{times:h})]:[]]}function Om(s,t,e,o){let{first:n}=e.given(s),i=s.options.find(({label:l})=>l===n),r=i?a("idea-mix-up",{mixup:i.misconception}):a("idea-unsure");return c("li",{},c("button",{type:"button",class:"kit-tool",onclick:()=>o(t)},a("idea-question",{question:t+1}))," ",c("span",{dir:"auto"},r))}var Am=["a","b","c","d","e"];L(il);var vr=class{#t=new Map;#e=-1;#s=0;constructor({host:t,el:e,signal:o,store:n}){let{title:i}=t.read("codebook");this.questions=Tm(t.read("questions"),n),this.answers=new wn(n),this.at=Math.max(0,this.#r.indexOf(!0));let r=Math.max(...this.questions.map(h=>h.options.length));this.letters=Am.slice(0,r),this.root=G(e,{name:a("quiz-name",{title:i}),keys:this.#o(),signal:o,host:t}),this.live=H(),this.count=c("p",{class:"kit-count"}),this.bar=c("progress",{max:this.questions.length,value:0,"aria-label":a("questions-answered")}),this.marks=new gn(this.questions,this.answers,this),this.box=new yn(this.answers,this),this.hint=c("p",{class:"kit-quiet",hidden:!0},a("choose-answer-first")),this.main=c("button",{type:"button",class:"kit-main",onclick:h=>this.#w(h)}),this.help=V(a("keys"),"?",ft(Im(this.letters))),this.summary=c("section",{class:"kit-notice","aria-label":a("how-it-went"),tabindex:"-1",hidden:!0}),this.root.append(...this.#n(i,t.read("notice"),n,o)),n.listen(h=>h.length&&this.show(),o),this.show()}#o(){let t={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.step(),u:()=>this.choose(null),o:()=>this.box.toggleOthers(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};return this.letters.forEach((e,o)=>{let n=()=>{this.#i.options[o]&&this.choose(e)};for(let i of[e,e.toUpperCase(),o+1])t[i]=n}),t}#n(t,e,o,n){return[c("p",{class:"kit-heading",dir:"auto"},t),c("div",{class:"kit-top"},this.count,this.bar),e&&c("p",{class:"kit-notice"},e),ot(o,()=>this.show()),this.marks.node,this.box.node,this.hint,c("div",{class:"kit-tools"},this.main,b(a("back"),"←",()=>this.go(this.at-1)),b(a("next"),"→",()=>this.go(this.at+1)),this.help.button),this.help.panel,this.summary,Dt(o,n),this.live.node].filter(i=>i instanceof Node)}get#i(){return this.questions[this.at]}get#r(){return this.questions.map(t=>!this.answers.isSeen(t))}get#a(){let t=this.#i,{first:e,now:o}=this.answers.given(t);return this.answers.isSeen(t)?o:this.#t.has(this.at)?this.#t.get(this.at):e}show(){let t=this.questions.length,e=this.#r.filter(n=>!n).length,o={question:this.at+1,questions:t,answered:e};this.count.textContent=a("quiz-where",o),this.bar.value=e,this.marks.show(this.at),this.#e!==this.at&&this.#h(),this.#c(),this.summary.hidden=e<t,this.summary.hidden||this.#u()}#h(){this.#e=this.at,this.hint.hidden=!0,Lt(this.root,this.box.node,()=>this.box.draw(this.#i))}#c(){this.box.paint(this.#i,this.#a),this.main.replaceChildren(this.#d()," ",c("kbd",{"aria-hidden":"true"},"⏎"))}#d(){return this.#r[this.at]?a("check-answer"):this.at===this.questions.length-1&&!this.#r.includes(!0)?a("how-it-went"):a("next-question")}#u(){let t=e=>{this.go(e),this.root.focus()};this.summary.replaceChildren(...hl(this.questions,this.answers,t))}choose(t){let e=this.#i;if(this.hint.hidden=!0,this.box.focus(t),this.answers.isSeen(e))return this.#l(e,t);this.#t.set(this.at,t),this.#c(),this.live.say(a("said-chosen",{answer:br(t)}))}#l(t,e){if(!this.answers.isLocked(t))return this.live.say(a("said-first-stays"));let{first:o,now:n}=this.answers.given(t);n!==e&&(this.answers.give(t,e),this.live.say(a("said-answer-now",{now:br(e),first:br(o)})))}#p(){let t=this.#i,e=this.#a;if(e===void 0)return this.hint.hidden=!1,this.live.say(a("choose-answer-first"));e!==this.answers.given(t).first&&this.answers.give(t,e),this.answers.lock(t),this.main.scrollIntoView({block:"nearest"}),this.box.revealReasons();let o=t.options.find(n=>n.label===e);this.live.say(`${kr(t,e)} ${o?.because??""}`)}go(t){if(t<0||t>=this.questions.length)return;this.at=t,this.show(),Tt(this.root);let{text:e,options:o}=this.#i,n={question:t+1,questions:this.questions.length},i=o.map(r=>a("aloud-option",{option:r.label,text:r.text}));this.live.say([a("aloud-question",{...n,text:e}),...i].join(" "))}#f(){let t=this.#r,e=t.indexOf(!0,this.at+1);if(e>=0)return this.go(e);if(t.includes(!0))return this.go(t.indexOf(!0));if(this.at+1<this.questions.length)return this.go(this.at+1);this.summary.focus()}step(){this.#r[this.at]?this.#p():this.#f()}#w(t){let e=t.detail>1&&t.timeStamp-this.#s<400;this.#s=t.timeStamp,e||this.step()}};function Tm(s,t){return s.map((e,o)=>({...e,id:t.posts[o].post_id}))}function br(s){return s??a("said-unsure-answer")}function Im(s){return[[s.join(" "),a("key-choose")],["u",a("key-dont-know")],["Enter",a("key-check")],["← →",a("key-walk-questions")],["o",a("key-others")],["?",a("key-help")]]}var $r=nt(s=>new vr(s)),aE=K($r);var cl=`# Write: a post for a room and an aim.

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
`;function Is(s,t,e){let o=U(),n=t.map((r,h)=>c("button",{type:"button","aria-pressed":"false",onclick:()=>e(h+1)},r)),i=c("div",{class:"kit-write-taps",role:"group","aria-labelledby":o},...n);return{node:c("div",{},c("p",{class:"kit-heading",id:o},s),i),paint(r){n.forEach((h,l)=>{v(h,"aria-pressed",l+1===r)})}}}var jm=700,kn=class{#t;#e;#s=1;#o;constructor(t,e,o){this.#t=t,this.#e=e;let{rooms:n,aims:i,chooses:r}=t.task,h=n.map(({platform:u,name:d})=>c("span",{},c("b",{},u),c("br"),d));this.rooms=Is(a("write-room"),h,u=>this.#a("room",u)),this.scene=c("p",{dir:"auto"});let l=i.map(({text:u})=>u);this.aims=r?Is(a("write-aim-heading"),l,u=>this.#a("post",u)):null,this.aim=c("p",{class:"kit-question",dir:"auto"}),this.input=c("textarea",{rows:6,dir:"auto",placeholder:a("write-words-hint"),"aria-label":a("write-words"),oninput:()=>this.#i(),onchange:()=>this.keep(),onkeydown:u=>{ve(u)&&(this.keep(),this.#t.flush())}}),this.count=c("p",{class:"kit-quiet kit-write-count"}),this.node=c("div",{},...this.#n()),this.field=c("div",{},this.input,this.count),o.addEventListener("abort",()=>this.keep()),addEventListener("pagehide",()=>this.keep(),{signal:o,capture:!0})}#n(){let t=this.aims?[this.aims.node,c("p",{class:"kit-quiet"},a("write-aim-given"))]:[this.aim];return[this.rooms.node,this.scene,...t]}get words(){return this.input.value.trim()}get over(){return Math.max(0,[...this.words].length-this.#t.task.longest)}paint(t){let e=t!==this.#s;e&&this.keep(),this.#s=t;let{rooms:o,aims:n}=this.#t.task;this.rooms.paint(this.#t.room(t)),this.aims?.paint(this.#t.aim(t)),w(this.scene,o[this.#t.room(t)-1].scene),w(this.aim,n[this.#t.aim(t)-1].text);let i=this.#t.words(t),r=this.#o!==void 0||document.activeElement===this.input;(e||!r)&&this.words!==i&&(this.input.value=i),this.#r()}keep(){this.#o!==void 0&&(clearTimeout(this.#o),this.#o=void 0,this.#t.keep(this.#s,this.input.value))}#i(){this.#r(),clearTimeout(this.#o),this.#o=setTimeout(()=>this.keep(),jm),this.#e()}#r(){let{longest:t}=this.#t.task,{over:e}=this,o=[...this.words].length;w(this.count,e?a("write-count-over",{over:e}):a("write-count",{letters:o,longest:t})),v(this.count,"data-over",e?"":null)}#a(t,e){this.#t.choose(t,this.#s,e),this.#e()}};var bn=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}get task(){return this.#e.read("task")}words(t){return this.#t.of(`post-${t}`).note??""}room(t){return this.#s(`room-${t}`,this.task.rooms)??Number(this.task.given[t-1].room)}aim(t){return this.#s(`post-${t}`,this.task.aims)??Number(this.task.given[t-1].aim)}read(t){return this.#s(`read-${t}`,this.task.labels)??0}#s(t,e){let o=Number(this.#t.now(t));return e[o-1]?o:null}get left(){return Array.from({length:this.task.posts},(e,o)=>o+1).filter(e=>!this.words(e)||!this.read(e))}keep(t,e){let o=e.trim();if(o===this.words(t))return;let[n,i]=[this.room(t),this.aim(t)];this.#t.note(`post-${t}`,o),this.#o(`room-${t}`,o?n:0),this.#o(`post-${t}`,o?i:0),o||this.#o(`read-${t}`,0)}flush(){this.#t.flush()}choose(t,e,o){this.#o(`${t}-${e}`,o)}#o(t,e){let o=e?String(e):null;this.#t.now(t)!==o&&this.#t.judge(t,o)}};function xr(s,t,e){let{platform:o}=s.task.rooms[s.room(t)-1];return zt({post_id:"",mark:"",platform:o,text:e})}var vn=class{#t;#e=1;constructor(t,{redraw:e,back:o,next:n,download:i}){this.#t=t;let{ask:r,labels:h,question:l}=t.task;this.card=c("div",{});let u=h.map((d,f)=>c("span",{},Et(f)," ",d));this.taps=Is(r,u,d=>{t.choose("read",this.#e,d),e()}),this.verdict=c("p",{class:"kit-headline"}),this.more=c("p",{}),this.left=c("p",{class:"kit-quiet"}),this.next=b(a("write-next"),"",n,{class:"kit-main"}),this.take=b(a("download"),"",i,{class:"kit-main"}),this.handed=c("p",{},a("write-hand-in")),this.node=c("div",{class:"kit-write-reading"},this.card,this.taps.node,c("p",{class:"kit-quiet"},a("write-asks",{question:l})),this.verdict,this.more,this.left,this.handed,c("div",{class:"kit-tools"},this.next,this.take,b(a("write-on"),"",o)))}paint(t){this.#e=t;let{aims:e,labels:o}=this.#t.task;this.card.replaceChildren(xr(this.#t,t,this.#t.words(t)));let n=this.#t.read(t);this.taps.paint(n),w(this.verdict,n?Cm(e,o[n-1],this.#t.aim(t)):"");let i=e.length>1?e[this.#t.aim(t)-1].label===o[n-1]:null,r=i===null?"":a(i?"write-same":"write-differs");w(this.more,n?`${r} ${a("write-later")}`.trim():"");let h=this.#t.left.length;w(this.left,n&&h?a("write-left",{left:h}):""),this.next.hidden=!n||!h,this.take.hidden=!n||h>0,this.handed.hidden=this.take.hidden}keys(t){let e=o=>()=>t()&&this.taps.node.querySelectorAll("button")[o]?.click();return Object.fromEntries(this.#t.task.labels.map((o,n)=>[String(n+1),e(n)]))}},Cm=(s,t,e)=>s.length>1?a("write-met",{aim:s[e-1].label,label:t}):a("write-expect-yours",{label:t});L(cl);var Sr=class{#t="write";#e=1;constructor({host:t,el:e,signal:o,store:n}){this.store=n,this.posts=new bn(n,t);let{title:i}=this.posts.task;this.live=H(),this.draft=new kn(this.posts,()=>this.#i(),o),this.reading=new vn(this.posts,{redraw:()=>this.#n(),back:()=>this.turn("write",this.#e),next:()=>this.turn("write",this.posts.left[0]),download:()=>n.download()}),this.tabs=Array.from({length:this.posts.task.posts},(f,p)=>this.#o(p+1)),this.preview=c("div",{class:"kit-write-shown"}),this.card=c("div",{}),this.preview.append(c("p",{class:"kit-heading"},a("write-shown")),this.card);let{node:r,field:h}=this.draft;this.take=b(a("download"),"",()=>n.download()),this.page=c("div",{},r,c("div",{class:"kit-write-page"},h,this.preview)),this.hint=c("p",{class:"kit-quiet",role:"status"});let l=b(a("write-done"),"",()=>this.done(),{class:"kit-main"});this.onward=c("div",{class:"kit-tools"},l,this.hint);let u=this.reading.keys(()=>this.#t==="read");this.root=G(e,{name:a("write-name",{title:i}),keys:u,signal:o,host:t}),this.root.classList.add("kit-write"),this.root.append(...this.#s(t.read("notice"),o)),n.listen(f=>f.length&&this.show(),o),o.addEventListener("abort",t.listen("task",()=>this.show()));let[d]=this.posts.left;this.#e=d??1,this.posts.words(this.#e)&&this.posts.read(this.#e)&&(this.#t="read"),this.show()}#s(t,e){let o=new bt(this.store,new vt(this.store),e);return[c("p",{class:"kit-heading kit-write-title"},this.posts.task.title),this.tabs.length>1&&c("div",{class:"kit-tools"},...this.tabs),t&&c("p",{class:"kit-notice"},t),ot(this.store,()=>this.show()),c("p",{class:"kit-notice"},a("write-read-by")),this.page,this.onward,this.reading.node,o.alert,o.news,c("p",{class:"kit-saved"},o.text,this.take),this.live.node].filter(i=>i instanceof Node)}#o(t){let e=a("write-which",{post:t,posts:this.posts.task.posts}),o=()=>this.posts.words(t)&&this.posts.read(t)?"read":"write";return b(e,"",()=>this.turn(o(),t))}turn(t,e){this.draft.keep(),this.#t=t,this.#e=e,tt(this.root,()=>this.#i()),t==="write"&&this.draft.input.focus({preventScroll:!0}),Tt(this.root)}done(){let{words:t,over:e}=this.draft,{longest:o}=this.posts.task;if(t&&!e)return this.turn("read",this.#e);w(this.hint,t?a("write-shorten",{longest:o}):a("write-first"))}#n(){this.show(),this.live.say(`${this.reading.verdict.textContent} ${this.reading.more.textContent}`)}#i(){w(this.hint,""),this.show()}show(){let t=this.#t==="write";v(this.root,"data-scene",this.#t),this.draft.paint(this.#e),t||this.reading.paint(this.#e);let{words:e}=this.draft;this.card.replaceChildren(xr(this.posts,this.#e,e)),this.card.hidden=!e,this.page.hidden=!t,this.onward.hidden=!t,this.reading.node.hidden=t,this.take.hidden=!t&&!this.reading.take.hidden,this.tabs.forEach((o,n)=>{v(o,"aria-current",n+1===this.#e?"step":null)})}},Er=nt(s=>new Sr(s)),RE=K(Er);var ll={activity:Ui,check:qi,classify:Yi,compare:Gi,feed:ir,guess:cr,lesson:ur,predict:gr,quiz:$r,write:Er};L(Or);function Nm(){let s=document.getElementById("kit-page")?.textContent;return s?JSON.parse(s):null}async function Lm(s){zs(s.words);let t=await rh(s.names),e=[];for(let r of document.querySelectorAll("[data-kit-view]")){let{view:h,parts:l}=s.views[Number(r.dataset.kitView)],u=await Oa(h,l,t);u instanceof ss&&(u.picture=$h,u.download=()=>_m(t,u.read("activity")),e.push(u)),Bm(ll[h],u,r)}let o=document.getElementById("kit-mine");o&&await new to(t,e,o).show();let[n,i]=document.querySelectorAll("main .kit");n&&!i&&document.activeElement===document.body&&$e(n),document.documentElement.dataset.kitReady=""}async function _m(s,t){let e=await s.cards();await ms(s,e.filter(o=>o.activity===t))}function Bm({share:s,view:t},e,o){let{signal:n}=new AbortController;o.replaceChildren(),t({host:e,el:o,signal:n,...s(e,n)})}document.documentElement.dataset.kitScripts="";var ul=Nm();ul&&Lm(ul);})();
