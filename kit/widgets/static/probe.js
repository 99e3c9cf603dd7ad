var X=`# Probe: one button that proves that widgets work here.

probe-name = Do widgets work here?
probe-press = Press this button
probe-asking = Asking Python …
probe-works = Widgets work here.
probe-late =
    The button works, but Python has not answered yet. If another cell is still running, wait for it. If not,
    choose Restart in the menu Kernel, and run this cell again.
probe-without =
    If you see no button here, widgets do not work in this place. You can still do everything: write mine.text()
    and mine.judge(…).
`;function R(t,e={},...r){let o=document.createElement(t);for(let[n,i]of Object.entries(e))i==null||i===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),i):n==="style"?o.style.cssText=i:o.setAttribute(n,i===!0?"":i));return o.append(...r.filter(n=>n!=null)),o}var y=class{constructor(e){this.value=e}valueOf(){return this.value}},l=class extends y{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},h=class extends y{constructor(e,r={}){super(e),this.opts=r}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){e.reportError(r)}return this.value.toString(10)}},w=class t extends y{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof y)return t.supportsValue(e.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(e instanceof r.Instant||e instanceof r.PlainDateTime||e instanceof r.PlainDate||e instanceof r.PlainMonthDay||e instanceof r.PlainTime||e instanceof r.PlainYearMonth)return!0}return!1}constructor(e,r={}){e instanceof t?(r={...e.opts,...r},e=e.value):e instanceof y&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&r.calendar===void 0&&(r={...r,calendar:e.calendarId}),super(e),this.opts=r}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){e.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var H=100,Se="⁨",Ae="⁩";function ve(t,e,r){if(r===e||r instanceof h&&e instanceof h&&r.value===e.value)return!0;if(e instanceof h&&typeof r=="string"){let o=t.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(r===o)return!0}return!1}function J(t,e,r){return e[r]?$(t,e[r].value):(t.reportError(new RangeError("No default")),new l)}function L(t,e){let r=[],o=Object.create(null);for(let n of e)n.type==="narg"?o[n.name]=_(t,n.value):r.push(_(t,n));return{positional:r,named:o}}function _(t,e){switch(e.type){case"str":return e.value;case"num":return new h(e.value,{minimumFractionDigits:e.precision});case"var":return Re(t,e);case"mesg":return Ie(t,e);case"term":return Oe(t,e);case"func":return Pe(t,e);case"select":return De(t,e);default:return new l}}function Re(t,{name:e}){let r;if(t.params)if(Object.prototype.hasOwnProperty.call(t.params,e))r=t.params[e];else return new l(`$${e}`);else if(t.args&&Object.prototype.hasOwnProperty.call(t.args,e))r=t.args[e];else return t.reportError(new ReferenceError(`Unknown variable: $${e}`)),new l(`$${e}`);if(r instanceof y)return r;switch(typeof r){case"string":return r;case"number":return new h(r);case"object":if(w.supportsValue(r))return new w(r);default:return t.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof r}`)),new l(`$${e}`)}}function Ie(t,{name:e,attr:r}){let o=t.bundle._messages.get(e);if(!o)return t.reportError(new ReferenceError(`Unknown message: ${e}`)),new l(e);if(r){let n=o.attributes[r];return n?$(t,n):(t.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new l(`${e}.${r}`))}return o.value?$(t,o.value):(t.reportError(new ReferenceError(`No value: ${e}`)),new l(e))}function Oe(t,{name:e,attr:r,args:o}){let n=`-${e}`,i=t.bundle._terms.get(n);if(!i)return t.reportError(new ReferenceError(`Unknown term: ${n}`)),new l(n);if(r){let f=i.attributes[r];if(f){t.params=L(t,o).named;let g=$(t,f);return t.params=null,g}return t.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new l(`${n}.${r}`)}t.params=L(t,o).named;let u=$(t,i.value);return t.params=null,u}function Pe(t,{name:e,args:r}){let o=t.bundle._functions[e];if(!o)return t.reportError(new ReferenceError(`Unknown function: ${e}()`)),new l(`${e}()`);if(typeof o!="function")return t.reportError(new TypeError(`Function ${e}() is not callable`)),new l(`${e}()`);try{let n=L(t,r);return o(n.positional,n.named)}catch(n){return t.reportError(n),new l(`${e}()`)}}function De(t,{selector:e,variants:r,star:o}){let n=_(t,e);if(n instanceof l)return J(t,r,o);for(let i of r){let u=_(t,i.key);if(ve(t,n,u))return $(t,i.value)}return J(t,r,o)}function F(t,e){if(t.dirty.has(e))return t.reportError(new RangeError("Cyclic reference")),new l;t.dirty.add(e);let r=[],o=t.bundle._useIsolating&&e.length>1;for(let n of e){if(typeof n=="string"){r.push(t.bundle._transform(n));continue}if(t.placeables++,t.placeables>H)throw t.dirty.delete(e),new RangeError(`Too many placeables expanded: ${t.placeables}, max allowed is ${H}`);o&&r.push(Se),r.push(_(t,n).toString(t)),o&&r.push(Ae)}return t.dirty.delete(e),r.join("")}function $(t,e){return typeof e=="string"?t.bundle._transform(e):F(t,e)}var I=class{constructor(e,r,o){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=r,this.args=o}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,r){let o=this.bundle._intls.get(e);o||(o={},this.bundle._intls.set(e,o));let n=JSON.stringify(r);return o[n]||(o[n]=new e(this.bundle.locales,r)),o[n]}};function U(t,e){let r=Object.create(null);for(let[o,n]of Object.entries(t))e.includes(o)&&(r[o]=n.valueOf());return r}var Q=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ee(t,e){let r=t[0];if(r instanceof l)return new l(`NUMBER(${r.valueOf()})`);if(r instanceof h)return new h(r.valueOf(),{...r.opts,...U(e,Q)});if(r instanceof w)return new h(r.toNumber(),{...U(e,Q)});throw new TypeError("Invalid argument to NUMBER")}var Ce=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function te(t,e){let r=t[0];if(r instanceof l)return new l(`DATETIME(${r.valueOf()})`);if(r instanceof w||r instanceof h)return new w(r,U(e,Ce));throw new TypeError("Invalid argument to DATETIME")}var re=new Map;function ne(t){let e=Array.isArray(t)?t.join(" "):t,r=re.get(e);return r===void 0&&(r=new Map,re.set(e,r)),r}var N=class{constructor(e,{functions:r,useIsolating:o=!0,transform:n=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:ee,DATETIME:te,...r},this._useIsolating=o,this._transform=n,this._intls=ne(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:r=!1}={}){let o=[];for(let n=0;n<e.body.length;n++){let i=e.body[n];if(i.id.startsWith("-")){if(r===!1&&this._terms.has(i.id)){o.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(r===!1&&this._messages.has(i.id)){o.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return o}formatPattern(e,r=null,o=null){if(typeof e=="string")return this._transform(e);let n=new I(this,o,r);try{return F(n,e).toString(n)}catch(i){if(n.errors&&i instanceof Error)return n.errors.push(i),new l().toString(n);throw i}}};var K=/^(-?[a-zA-Z][\w-]*) *= */gm,oe=/\.([a-zA-Z][\w-]*) *= */y,Me=/\*?\[/y,j=/(-?[0-9]+(?:\.([0-9]+))?)/y,Le=/([a-zA-Z][\w-]*)/y,se=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Fe=/^[A-Z][A-Z0-9_-]*$/,O=/([^{}\n\r]+)/y,Ue=/([^\\"\n\r]*)/y,ie=/\\([\\"])/y,ae=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Ke=/^\n+/,ue=/ +$/,je=/ *\r?\n/g,Be=/( *)$/,We=/{\s*/y,le=/\s*}/y,ze=/\[\s*/y,Ye=/\s*] */y,Ze=/\s*\(\s*/y,Ve=/\s*->\s*/y,Ge=/\s*:\s*/y,qe=/\s*,?\s*/y,Xe=/\s+/y,S=class{constructor(e){this.body=[],K.lastIndex=0;let r=0;for(;;){let s=K.exec(e);if(s===null)break;r=K.lastIndex;try{this.body.push(g(s[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function o(s){return s.lastIndex=r,s.test(e)}function n(s,a){if(e[r]===s)return r++,!0;if(a)throw new a(`Expected ${s}`);return!1}function i(s,a){if(o(s))return r=s.lastIndex,!0;if(a)throw new a(`Expected ${s.toString()}`);return!1}function u(s){s.lastIndex=r;let a=s.exec(e);if(a===null)throw new SyntaxError(`Expected ${s.toString()}`);return r=s.lastIndex,a}function f(s){return u(s)[1]}function g(s){let a=d(),c=C();if(a===null&&Object.keys(c).length===0)throw new SyntaxError("Expected message value or attributes");return{id:s,value:a,attributes:c}}function C(){let s=Object.create(null);for(;o(oe);){let a=f(oe),c=d();if(c===null)throw new SyntaxError("Expected attribute value");s[a]=c}return s}function d(){let s;if(o(O)&&(s=f(O)),e[r]==="{"||e[r]==="}")return p(s?[s]:[],1/0);let a=G();return a?s?p([s,a],a.length):(a.value=M(a.value,Ke),p([a],a.length)):s?M(s,ue):null}function p(s=[],a){for(;;){if(o(O)){s.push(f(O));continue}if(e[r]==="{"){s.push(x());continue}if(e[r]==="}")throw new SyntaxError("Unbalanced closing brace");let m=G();if(m){s.push(m),a=Math.min(a,m.length);continue}break}let c=s.length-1,b=s[c];typeof b=="string"&&(s[c]=M(b,ue));let T=[];for(let m of s)m instanceof P&&(m=m.value.slice(0,m.value.length-a)),m&&T.push(m);return T}function x(){i(We,SyntaxError);let s=Y();if(i(le))return s;if(i(Ve)){let a=ke();return i(le,SyntaxError),{type:"select",selector:s,...a}}throw new SyntaxError("Unclosed placeable")}function Y(){if(e[r]==="{")return x();if(o(se)){let[,s,a,c=null]=u(se);if(s==="$")return{type:"var",name:a};if(i(Ze)){let b=Ee();if(s==="-")return{type:"term",name:a,attr:c,args:b};if(Fe.test(a))return{type:"func",name:a,args:b};throw new SyntaxError("Function names must be all upper-case")}return s==="-"?{type:"term",name:a,attr:c,args:[]}:{type:"mesg",name:a,attr:c}}return Z()}function Ee(){let s=[];for(;;){switch(e[r]){case")":return r++,s;case void 0:throw new SyntaxError("Unclosed argument list")}s.push($e()),i(qe)}}function $e(){let s=Y();return s.type!=="mesg"?s:i(Ge)?{type:"narg",name:s.name,value:Z()}:s}function ke(){let s=[],a=0,c;for(;o(Me);){n("*")&&(c=a);let b=xe(),T=d();if(T===null)throw new SyntaxError("Expected variant value");s[a++]={key:b,value:T}}if(a===0)return null;if(c===void 0)throw new SyntaxError("Expected default variant");return{variants:s,star:c}}function xe(){i(ze,SyntaxError);let s;return o(j)?s=V():s={type:"str",value:f(Le)},i(Ye,SyntaxError),s}function Z(){if(o(j))return V();if(e[r]==='"')return Te();throw new SyntaxError("Invalid expression")}function V(){let[,s,a=""]=u(j),c=a.length;return{type:"num",value:parseFloat(s),precision:c}}function Te(){n('"',SyntaxError);let s="";for(;;){if(s+=f(Ue),e[r]==="\\"){s+=_e();continue}if(n('"'))return{type:"str",value:s};throw new SyntaxError("Unclosed string literal")}}function _e(){if(o(ie))return f(ie);if(o(ae)){let[,s,a]=u(ae),c=parseInt(s||a,16);return c<=55295||57344<=c?String.fromCodePoint(c):"�"}throw new SyntaxError("Unknown escape sequence")}function G(){let s=r;switch(i(Xe),e[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return q(e.slice(s,r))}return e[r-1]===" "?q(e.slice(s,r)):!1}function M(s,a){return s.replace(a,"")}function q(s){let a=s.replace(je,`
`),c=Be.exec(s)[1].length;return new P(a,c)}}},P=class{constructor(e,r){this.value=e,this.length=r}};var ce=`# What several views say.

post-name = Post
post-answers = Answers or passes on:{" "}
post-picture = Picture: { $alt }
click-first = Click here first to use the keys.
back = Back
next = Next
undo = Undo
note = Note
codebook = Codebook
keys = Keys
your-note = Your note: { $note }
note-field = Your note on this post (Escape closes it)
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
`;var fe=de("en"),A=null;B(ce);function de(t){return new N(t,{useIsolating:!1})}function B(t){pe(fe,t)}function he(t){A=null,t?.catalogue&&(A=de(t.language),pe(A,t.catalogue))}function k(t,e){let r=A?.hasMessage(t)?A:fe,o=r.getMessage(t);if(!o?.value)throw new Error(`No sentence is called ${t}.`);return r.formatPattern(o.value,e)}function pe(t,e){let[r]=t.addResource(new S(e));if(r)throw r}function me(t){function e(n){for(let[i,u]of Object.entries(n))t.set(i,u);try{t.save_changes()}catch{}}function r(n,i){return t.on(`change:${n}`,i),()=>t.off(`change:${n}`,i)}let o=n=>e({[n]:t.get(n)+1});return{read:n=>t.get(`_${n}`),listen:(n,i)=>r(`_${n}`,i),write(n){e(Object.fromEntries(Object.entries(n).map(([i,u])=>[`_${i}`,u])))},append:n=>e({_outbox:[...n]}),follow({saved:n,news:i}){let u=[r("_ack",()=>n(t.get("_ack").slice(1))),r("_news",()=>i(t.get("_news")))];return t.get("_told")&&(i(t.get("_news")),o("_asked")),()=>{for(let f of u)f()}},rename:()=>o("_another")}}function we({share:t,view:e}){return()=>{let r,o;return{initialize({model:n,signal:i}){let u=ye(i);return r=me(n),he(r.read("words")),o=t(r,u.signal),()=>u.abort()},render({el:n,signal:i}){let u=ye(i);return e({host:r,el:n,signal:u.signal,...o}),()=>u.abort()}}}}function ye(t){let e=new AbortController;return t?.addEventListener("abort",()=>e.abort()),e}var v=t=>t.ctrlKey||t.metaKey||t.altKey,E=t=>t.target,D=t=>(t.key==="Enter"||t.key===" ")&&/^(BUTTON|SUMMARY)$/.test(E(t).tagName),Je=t=>/^(INPUT|TEXTAREA|SELECT)$/.test(E(t).tagName),W=t=>!!t?.hasAttribute("aria-pressed"),z=t=>t.getAttribute("aria-label")??t.textContent??"";function ge(t){return t.key==="Tab"?!0:t.key==="Enter"?!t.altKey&&(t.shiftKey||v(t)):v(t)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(t.key)}function be(t,e,r){let o={chose:""};Qe(t,r),rt(t,o,r),t.addEventListener("focusin",n=>{z(E(n))!==o.chose&&(o.chose="")},{signal:r}),t.addEventListener("keydown",n=>et(n,t,e,o),{signal:r})}function Qe(t,e){let r=t,o=n=>{r.removeAttribute("data-lm-suppress-shortcuts");let i=E(n);!t.contains(i)||ge(n)||(r=i,r.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",o,{capture:!0,signal:e})}function et(t,e,r,o){let{key:n}=t,i=E(t);if(D(t)&&n===" "&&(t.shiftKey||v(t))&&t.preventDefault(),ge(t)||(t.stopPropagation(),v(t)||t.defaultPrevented))return;let u=e.querySelector(".kit-panel:not([hidden])");if(n==="Escape"&&i.tagName!=="TEXTAREA"&&!u)return t.preventDefault(),tt(e);let f=D(t)&&W(i)&&z(i)===o.chose;(f||D(t)&&t.repeat)&&t.preventDefault(),!(D(t)&&!f||Je(t)||!r[n])&&(t.preventDefault(),t.repeat||r[n]())}function tt(t){t.parentElement?.closest("[tabindex]")?.focus()}function rt(t,e,r){let o=!1,n={timeStamp:-1e3,x:0,y:0,button:null},i=d=>d.type==="click"&&!d.detail&&o&&t.contains(E(d)),u=d=>{let p=E(d).closest?.("button")??null,x=i(d)||nt(d,p,n);x&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!p||!t.contains(p))&&(n={button:p,timeStamp:d.timeStamp,x:d.x,y:d.y},x||(e.chose=d.detail&&W(p)?z(p):""))},f={capture:!0,signal:r},g=d=>{o=d.shiftKey||v(d)},C=()=>{o=!1};addEventListener("keydown",g,f),addEventListener("keyup",C,f),addEventListener("mousedown",u,f),addEventListener("click",u,f)}function nt(t,e,r){let o=t.timeStamp-r.timeStamp<300,n=Math.hypot(t.x-r.x,t.y-r.y)<5;return!t.detail||!o||!n?!1:e!==r.button||t.detail>1&&W(e)}var ot=5e3;B(X);function st({host:t,el:e,signal:r}){let o,n=R("p",{class:"kit-count",role:"status"}),u={type:"button",class:"kit-main",onclick:()=>{clearTimeout(o),n.textContent=k("probe-asking"),o=setTimeout(()=>{n.textContent=k("probe-late")},ot),t.write({pressed:t.read("pressed")+1})}},f=R("section",{class:"kit","data-past":"","aria-label":k("probe-name")},R("button",u,k("probe-press")),n);be(f,{},r);let g=t.listen("ack",()=>{clearTimeout(o),n.textContent=k("probe-works")});r.addEventListener("abort",()=>{clearTimeout(o),g()}),e.append(f)}var it={share:()=>({}),view:st},jt=we(it);export{jt as default,it as probe};
