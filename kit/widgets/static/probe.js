// Talking Back, BSD-3-Clause. May hold @fluent/bundle (Apache-2.0), @noble/hashes, fflate, lean-qr (MIT): see LICENSE-BUNDLED.
var te=`# Probe: one button that proves that widgets work here.

probe-name = Do widgets work here?
probe-press = Press this button
probe-asking = Asking Python …
probe-works = Widgets work here.
probe-late =
    The button works, but Python has not answered yet. If another cell is still running, wait for it. If not,
    choose Restart in the menu Kernel, and run this cell again.
probe-without =
    Run this cell, and a button appears here. If none does, you can still do everything: write mine.text()
    and mine.judge(…).
`;function k(e,t={},...n){let r=document.createElement(e);for(let[o,s]of Object.entries(t))s==null||s===!1||(o.startsWith("on")?r.addEventListener(o.slice(2),s):o==="style"?r.style.cssText=s:r.setAttribute(o,s===!0?"":s));return r.append(...n.filter(o=>o!=null)),r}function F(e,t){e.textContent!==t&&(e.textContent=t)}var w=class{constructor(t){this.value=t}valueOf(){return this.value}},c=class extends w{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},p=class extends w{constructor(t,n={}){super(t),this.opts=n}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return this.value.toString(10)}},g=class e extends w{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof w)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let n=globalThis.Temporal;if(t instanceof n.Instant||t instanceof n.PlainDateTime||t instanceof n.PlainDate||t instanceof n.PlainMonthDay||t instanceof n.PlainTime||t instanceof n.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof w&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var ne=100,Ue="⁨",Be="⁩";function We(e,t,n){if(n===t||n instanceof p&&t instanceof p&&n.value===t.value)return!0;if(t instanceof p&&typeof n=="string"){let r=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(n===r)return!0}return!1}function re(e,t,n){return t[n]?S(e,t[n].value):(e.reportError(new RangeError("No default")),new c)}function K(e,t){let n=[],r=Object.create(null);for(let o of t)o.type==="narg"?r[o.name]=_(e,o.value):n.push(_(e,o));return{positional:n,named:r}}function _(e,t){switch(t.type){case"str":return t.value;case"num":return new p(t.value,{minimumFractionDigits:t.precision});case"var":return qe(e,t);case"mesg":return ze(e,t);case"term":return Ve(e,t);case"func":return Ze(e,t);case"select":return Ge(e,t);default:return new c}}function qe(e,{name:t}){let n;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new c(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new c(`$${t}`);if(n instanceof w)return n;switch(typeof n){case"string":return n;case"number":return new p(n);case"object":if(g.supportsValue(n))return new g(n);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new c(`$${t}`)}}function ze(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new c(t);if(n){let o=r.attributes[n];return o?S(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new c(`${t}.${n}`))}return r.value?S(e,r.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new c(t))}function Ve(e,{name:t,attr:n,args:r}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new c(o);if(n){let l=s.attributes[n];if(l){e.params=K(e,r).named;let d=S(e,l);return e.params=null,d}return e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new c(`${o}.${n}`)}e.params=K(e,r).named;let u=S(e,s.value);return e.params=null,u}function Ze(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new c(`${t}()`);if(typeof r!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new c(`${t}()`);try{let o=K(e,n);return r(o.positional,o.named)}catch(o){return e.reportError(o),new c(`${t}()`)}}function Ge(e,{selector:t,variants:n,star:r}){let o=_(e,t);if(o instanceof c)return re(e,n,r);for(let s of n){let u=_(e,s.key);if(We(e,o,u))return S(e,s.value)}return re(e,n,r)}function U(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new c;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){n.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>ne)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${ne}`);r&&n.push(Ue),n.push(_(e,o).toString(e)),r&&n.push(Be)}return e.dirty.delete(t),n.join("")}function S(e,t){return typeof t=="string"?e.bundle._transform(t):U(e,t)}var C=class{constructor(t,n,r){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=n,this.args=r}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,n){let r=this.bundle._intls.get(t);r||(r={},this.bundle._intls.set(t,r));let o=JSON.stringify(n);return r[o]||(r[o]=new t(this.bundle.locales,n)),r[o]}};function B(e,t){let n=Object.create(null);for(let[r,o]of Object.entries(e))t.includes(r)&&(n[r]=o.valueOf());return n}var oe=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function se(e,t){let n=e[0];if(n instanceof c)return new c(`NUMBER(${n.valueOf()})`);if(n instanceof p)return new p(n.valueOf(),{...n.opts,...B(t,oe)});if(n instanceof g)return new p(n.toNumber(),{...B(t,oe)});throw new TypeError("Invalid argument to NUMBER")}var He=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function ie(e,t){let n=e[0];if(n instanceof c)return new c(`DATETIME(${n.valueOf()})`);if(n instanceof g||n instanceof p)return new g(n,B(t,He));throw new TypeError("Invalid argument to DATETIME")}var ae=new Map;function ue(e){let t=Array.isArray(e)?e.join(" "):e,n=ae.get(t);return n===void 0&&(n=new Map,ae.set(t,n)),n}var v=class{constructor(t,{functions:n,useIsolating:r=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:se,DATETIME:ie,...n},this._useIsolating=r,this._transform=o,this._intls=ue(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:n=!1}={}){let r=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(n===!1&&this._terms.has(s.id)){r.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(n===!1&&this._messages.has(s.id)){r.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return r}formatPattern(t,n=null,r=null){if(typeof t=="string")return this._transform(t);let o=new C(this,r,n);try{return U(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new c().toString(o);throw s}}};var W=/^(-?[a-zA-Z][\w-]*) *= */gm,le=/\.([a-zA-Z][\w-]*) *= */y,Ye=/\*?\[/y,q=/(-?[0-9]+(?:\.([0-9]+))?)/y,Je=/([a-zA-Z][\w-]*)/y,ce=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Xe=/^[A-Z][A-Z0-9_-]*$/,P=/([^{}\n\r]+)/y,Qe=/([^\\"\n\r]*)/y,fe=/\\([\\"])/y,de=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,et=/^\n+/,he=/ +$/,tt=/ *\r?\n/g,nt=/( *)$/,rt=/{\s*/y,pe=/\s*}/y,ot=/\[\s*/y,st=/\s*] */y,it=/\s*\(\s*/y,at=/\s*->\s*/y,ut=/\s*:\s*/y,lt=/\s*,?\s*/y,ct=/\s+/y,I=class{constructor(t){this.body=[],W.lastIndex=0;let n=0;for(;;){let i=W.exec(t);if(i===null)break;n=W.lastIndex;try{this.body.push(d(i[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function r(i){return i.lastIndex=n,i.test(t)}function o(i,a){if(t[n]===i)return n++,!0;if(a)throw new a(`Expected ${i}`);return!1}function s(i,a){if(r(i))return n=i.lastIndex,!0;if(a)throw new a(`Expected ${i.toString()}`);return!1}function u(i){i.lastIndex=n;let a=i.exec(t);if(a===null)throw new SyntaxError(`Expected ${i.toString()}`);return n=i.lastIndex,a}function l(i){return u(i)[1]}function d(i){let a=h(),f=E();if(a===null&&Object.keys(f).length===0)throw new SyntaxError("Expected message value or attributes");return{id:i,value:a,attributes:f}}function E(){let i=Object.create(null);for(;r(le);){let a=l(le),f=h();if(f===null)throw new SyntaxError("Expected attribute value");i[a]=f}return i}function h(){let i;if(r(P)&&(i=l(P)),t[n]==="{"||t[n]==="}")return m(i?[i]:[],1/0);let a=Q();return a?i?m([i,a],a.length):(a.value=L(a.value,et),m([a],a.length)):i?L(i,he):null}function m(i=[],a){for(;;){if(r(P)){i.push(l(P));continue}if(t[n]==="{"){i.push(A());continue}if(t[n]==="}")throw new SyntaxError("Unbalanced closing brace");let y=Q();if(y){i.push(y),a=Math.min(a,y.length);continue}break}let f=i.length-1,x=i[f];typeof x=="string"&&(i[f]=L(x,he));let N=[];for(let y of i)y instanceof M&&(y=y.value.slice(0,y.value.length-a)),y&&N.push(y);return N}function A(){s(rt,SyntaxError);let i=Y();if(s(pe))return i;if(s(at)){let a=De();return s(pe,SyntaxError),{type:"select",selector:i,...a}}throw new SyntaxError("Unclosed placeable")}function Y(){if(t[n]==="{")return A();if(r(ce)){let[,i,a,f=null]=u(ce);if(i==="$")return{type:"var",name:a};if(s(it)){let x=Pe();if(i==="-")return{type:"term",name:a,attr:f,args:x};if(Xe.test(a))return{type:"func",name:a,args:x};throw new SyntaxError("Function names must be all upper-case")}return i==="-"?{type:"term",name:a,attr:f,args:[]}:{type:"mesg",name:a,attr:f}}return J()}function Pe(){let i=[];for(;;){switch(t[n]){case")":return n++,i;case void 0:throw new SyntaxError("Unclosed argument list")}i.push(Me()),s(lt)}}function Me(){let i=Y();return i.type!=="mesg"?i:s(ut)?{type:"narg",name:i.name,value:J()}:i}function De(){let i=[],a=0,f;for(;r(Ye);){o("*")&&(f=a);let x=je(),N=h();if(N===null)throw new SyntaxError("Expected variant value");i[a++]={key:x,value:N}}if(a===0)return null;if(f===void 0)throw new SyntaxError("Expected default variant");return{variants:i,star:f}}function je(){s(ot,SyntaxError);let i;return r(q)?i=X():i={type:"str",value:l(Je)},s(st,SyntaxError),i}function J(){if(r(q))return X();if(t[n]==='"')return Le();throw new SyntaxError("Invalid expression")}function X(){let[,i,a=""]=u(q),f=a.length;return{type:"num",value:parseFloat(i),precision:f}}function Le(){o('"',SyntaxError);let i="";for(;;){if(i+=l(Qe),t[n]==="\\"){i+=Fe();continue}if(o('"'))return{type:"str",value:i};throw new SyntaxError("Unclosed string literal")}}function Fe(){if(r(fe))return l(fe);if(r(de)){let[,i,a]=u(de),f=parseInt(i||a,16);return f<=55295||57344<=f?String.fromCodePoint(f):"�"}throw new SyntaxError("Unknown escape sequence")}function Q(){let i=n;switch(s(ct),t[n]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return ee(t.slice(i,n))}return t[n-1]===" "?ee(t.slice(i,n)):!1}function L(i,a){return i.replace(a,"")}function ee(i){let a=i.replace(tt,`
`),f=nt.exec(i)[1].length;return new M(a,f)}}},M=class{constructor(t,n){this.value=t,this.length=n}};var me=`# What several views say.

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
cause-slip-means = slip: I misread or mis-clicked.
cause-codebook-gap-means = codebook gap: the rules do not say.
cause-missing-context-means = missing context: I would need to know more.
cause-genuine-difference-means = genuine difference: I see it otherwise.

# Keys.

key-judge = judge, and go on to the next post
key-walk = previous and next post
key-undo = take the last judgement back
key-note = a note on the post
key-codebook = the codebook
key-help = this list
key-escape = close what is open, or leave this view

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
another-name-coming = Another name is on its way. In a notebook, Python must be running for this.

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
`;var we=ge("en"),ye=new Set,R=null;z(me);function ge(e){return new v(e,{useIsolating:!1})}function z(e){ye.has(e)||(ye.add(e),Ee(we,e))}function be(e){R=null,e?.catalogue&&(R=ge(e.language),Ee(R,e.catalogue))}function b(e,t){let n=R?.hasMessage(e)?R:we,r=n.getMessage(e);if(!r?.value)throw new Error(`No sentence is called ${e}.`);return n.formatPattern(r.value,t)}function Ee(e,t){let[n]=e.addResource(new I(t));if(n)throw n}var ke="data-waits-for-words",O=e=>e.ctrlKey||e.metaKey||e.altKey,$=e=>e.target,D=e=>(e.key==="Enter"||e.key===" ")&&/^(BUTTON|SUMMARY)$/.test($(e).tagName),V=e=>!!e?.hasAttribute("aria-pressed"),dt=e=>e.hasAttribute("data-onward"),Z=e=>e.getAttribute("aria-label")??e.textContent??"";var ht=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function j(e){((ht()?null:e.querySelector(`[${ke}]`))??e).focus({preventScroll:!0})}function xe(e){return e.key==="Tab"?!0:e.key==="Enter"?!e.altKey&&(e.shiftKey||O(e)):O(e)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(e.key)}function pt(e){let t=$(e);return t.matches("textarea, select")?!0:t instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(t.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(e.key):!0:!1}function $e(e,t,n){let r={chose:""};mt(e,n),gt(e,r,n),e.addEventListener("focusin",o=>{Z($(o))!==r.chose&&(r.chose="")},{signal:n}),e.addEventListener("keydown",o=>yt(o,e,t,r),{signal:n})}function mt(e,t){let n=e,r=o=>{n.removeAttribute("data-lm-suppress-shortcuts");let s=$(o);!e.contains(s)||xe(o)||(n=s,n.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",r,{capture:!0,signal:t})}function yt(e,t,n,r){let{key:o}=e,s=$(e);if(D(e)&&o===" "&&(e.shiftKey||O(e))&&e.preventDefault(),xe(e)||(e.stopPropagation(),O(e)||e.defaultPrevented))return;let u=t.querySelector(".kit-panel:not([hidden])"),l=s.tagName==="TEXTAREA"&&!s.hasAttribute(ke);if(o==="Escape"&&!e.isComposing&&!l&&!u)return e.preventDefault(),wt(t);let d=V(s)&&Z(s)===r.chose,E=D(e)&&(d||o==="Enter"&&dt(s));(E||D(e)&&e.repeat)&&e.preventDefault(),!(D(e)&&!E||pt(e)||!n[o])&&(e.preventDefault(),e.repeat||n[o]())}function wt(e){e.parentElement?.closest("[tabindex]")?.focus()}function gt(e,t,n){let r=!1,o={timeStamp:-1e3,x:0,y:0,button:null},s=h=>h.type==="click"&&!h.detail&&r&&e.contains($(h)),u=h=>{let m=$(h).closest?.("button")??null,A=s(h)||bt(h,m,o);A&&(h.preventDefault(),h.stopPropagation()),!(h.type!=="click"||!m||!e.contains(m))&&(o={button:m,timeStamp:h.timeStamp,x:h.x,y:h.y},A||(t.chose=h.detail&&V(m)?Z(m):""))},l={capture:!0,signal:n},d=h=>{r=h.shiftKey||O(h)},E=()=>{r=!1};addEventListener("keydown",d,l),addEventListener("keyup",E,l),addEventListener("mousedown",u,l),addEventListener("click",u,l)}function bt(e,t,n){let r=e.timeStamp-n.timeStamp<300,o=Math.hypot(e.x-n.x,e.y-n.y)<5;return!e.detail||!r||!o?!1:t!==n.button||e.detail>1&&V(t)}var G="kitLesson",Et=5e3,T=k("p",{class:"kit-run-first",role:"status"}),Te;function kt(e){return!!e.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Ae(e,t){if(!kt(e))return;requestAnimationFrame(()=>{let r=t.closest(".jp-Notebook");r&&(r.dataset[G]="")});let n=document.documentElement.dataset;if(!(G in n)){n[G]="",addEventListener("keydown",xt,{capture:!0}),addEventListener("dblclick",vt,{capture:!0});for(let r of["wheel","pointerdown"])addEventListener(r,H,{capture:!0,passive:!0});document.body.append(T)}}var Ne=e=>e.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function xt(e){let t=e.target,n=Ne(e);if(!n)return;H();let r=t.closest(".kit");r?e.key==="Enter"&&e.shiftKey&&At(e,r):Tt(e,t)&&(e.preventDefault(),$t(t.closest(".jp-Cell"),n))}function $t(e,t){if(e.matches(".jp-CodeCell")&&!e.querySelector(".kit"))return Se(e);let n=Nt(e,t);if(n)return j(n);let r=[...t.querySelectorAll(".jp-Cell")].find(o=>St(o,e));r?.matches(".jp-CodeCell")&&!r.querySelector(".kit")&&Se(e)}var St=(e,t)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function Se(e){let{top:t,left:n,right:r}=e.getBoundingClientRect(),o=e.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),s=Math.max(t,o?.top??0),u=(o?.bottom??innerHeight)-40;T.style.top=`${Math.min(s,u)}px`,T.style.right=`${innerWidth-r+24}px`,T.style.maxWidth=`${r-n-48}px`,F(T,b("run-first")),Te=setTimeout(H,Et)}function H(){clearTimeout(Te),F(T,"")}function Tt(e,t){if(e.ctrlKey||e.metaKey||e.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let n=t.closest(".jp-Cell");if(!n)return!1;if(e.key!=="Enter")return e.key.length===1&&e.key!==" ";let r=n.matches(".jp-CodeCell")&&!n.querySelector(".jp-InputPlaceholder");return!e.shiftKey&&n===t&&!r}function At(e,t){let n=t.closest(".jp-Cell")?.nextElementSibling;n&&(e.preventDefault(),e.stopPropagation(),n.focus({preventScroll:!0}),n.scrollIntoView({block:"nearest"}))}function Nt(e,t){let n=[...t.querySelectorAll(".jp-Cell")],r=d=>Math.abs(n.indexOf(d.closest(".jp-Cell")??e)-n.indexOf(e)),l=[...(e.matches(".jp-CodeCell")?e:t).querySelectorAll(".kit:not([data-finished])")].map(d=>({view:d,far:r(d),much:_t(d)})).filter(({much:d})=>d.all||d.pixels>innerHeight/2);return l.sort((d,E)=>d.far-E.far||E.much.pixels-d.much.pixels),l[0]?.view}function _t(e){let{top:t,bottom:n}=e.getBoundingClientRect(),r=e.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),o=Math.max(t,r?.top??0),s=Math.min(n,r?.bottom??innerHeight)-o;return{pixels:s,all:s>0&&s>=n-t-1}}function vt(e){let t=e.target;Ne(e)&&t.closest(".jp-RenderedMarkdown")&&e.stopPropagation()}function _e(e){function t(o){for(let[s,u]of Object.entries(o))e.set(s,u);try{e.save_changes()}catch{}}function n(o,s){return e.on(`change:${o}`,s),()=>e.off(`change:${o}`,s)}let r=o=>t({[o]:e.get(o)+1});return{read:o=>e.get(`_${o}`),listen:(o,s)=>n(`_${o}`,s),write(o){t(Object.fromEntries(Object.entries(o).map(([s,u])=>[`_${s}`,u])))},append:o=>t({_outbox:[...o]}),follow({saved:o,news:s}){let u=[n("_ack",()=>o(e.get("_ack").slice(1))),n("_news",()=>s(e.get("_news")))];return e.get("_told")&&(s(e.get("_news")),r("_asked")),()=>{for(let l of u)l()}},rename:()=>r("_another")}}function Ie({share:e,view:t}){return()=>{let n,r;return{initialize({model:o,signal:s}){let u=ve(s);return n=_e(o),be(n.read("words")),r=e(n,u.signal),()=>u.abort()},render({model:o,el:s,signal:u}){Ae(o,s);let l=ve(u);return t({host:n,el:s,signal:l.signal,...r}),()=>l.abort()}}}}function ve(e){let t=new AbortController;return e?.addEventListener("abort",()=>t.abort()),t}function Re(e,t="localStorage"){try{return JSON.parse(window[t].getItem(e)??"null")??void 0}catch{return}}var It=[];var Rt=e=>It.some(t=>e.includes(t));function Oe(e,t,n="localStorage"){try{t===null||Rt(e)?window[n].removeItem(e):window[n].setItem(e,JSON.stringify(t))}catch{}}function Ce(e,{name:t,keys:n,signal:r,host:o,part:s=""}){let u=k("section",{class:"kit","aria-label":t,tabindex:"-1"});return $e(u,n,r),Object.keys(n).length&&u.append(k("p",{class:"kit-hint","aria-hidden":"true"},b("click-first"))),e.append(u),Ot(u,r,o,s),u}function Ot(e,t,n,r){let o=n&&Ct(n,r),s=()=>{e.dataset.past=""};for(let l of["keydown","pointerdown","wheel"])addEventListener(l,s,{capture:!0,once:!0,signal:t});let u=()=>{let l=Pt(e);l&&(o&&!("past"in e.dataset)&&j(e),e.getBoundingClientRect().top<l.getBoundingClientRect().top?e.scrollIntoView({behavior:"instant"}):o&&e.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(u)),setTimeout(u,300)}function Ct(e,t=""){let n=`kit:run:${e.read("run")}`,r=document.documentElement.dataset,o=`kit ${e.read("activity")} ${t}`;if(Re(n,"sessionStorage"))return!1;Oe(n,!0,"sessionStorage");let s=r.kitRan?.split("|")??[];return r.kitRan=[...s,o].join("|"),!s.includes(o)}function Pt(e){let t=e.closest(".jp-Cell")?.nextElementSibling,n=t?.closest(".jp-WindowedPanel-outer"),r=document.activeElement;if(!t||!n||r?.isContentEditable)return null;let o=e.contains(r)||t.matches(".jp-mod-active"),s=n.querySelectorAll(".kit:not([data-past])"),u=s[0]===e&&!s[1];return o&&u&&(t.nextElementSibling||n.querySelector("[data-past]"))?n:null}var Mt=5e3;z(te);function Dt({host:e,el:t,signal:n}){let r,o=k("p",{class:"kit-count",role:"status"}),u={type:"button",class:"kit-main",onclick:()=>{clearTimeout(r),o.textContent=b("probe-asking"),r=setTimeout(()=>{o.textContent=b("probe-late")},Mt),e.write({pressed:e.read("pressed")+1})}};Ce(t,{name:b("probe-name"),keys:{},signal:n,host:e}).append(k("button",u,b("probe-press")),o);let d=e.listen("ack",()=>{clearTimeout(r),o.textContent=b("probe-works")});n.addEventListener("abort",()=>{clearTimeout(r),d()})}var jt={share:()=>({}),view:Dt},In=Ie(jt);export{In as default,jt as probe};
