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
`;function I(e,t={},...r){let o=document.createElement(e);for(let[n,i]of Object.entries(t))i==null||i===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),i):n==="style"?o.style.cssText=i:o.setAttribute(n,i===!0?"":i));return o.append(...r.filter(n=>n!=null)),o}var w=class{constructor(t){this.value=t}valueOf(){return this.value}},l=class extends w{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},h=class extends w{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},g=class e extends w{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof w)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof w&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var J=100,Ie="⁨",ve="⁩";function Oe(e,t,r){if(r===t||r instanceof h&&t instanceof h&&r.value===t.value)return!0;if(t instanceof h&&typeof r=="string"){let o=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===o)return!0}return!1}function Q(e,t,r){return t[r]?k(e,t[r].value):(e.reportError(new RangeError("No default")),new l)}function L(e,t){let r=[],o=Object.create(null);for(let n of t)n.type==="narg"?o[n.name]=S(e,n.value):r.push(S(e,n));return{positional:r,named:o}}function S(e,t){switch(t.type){case"str":return t.value;case"num":return new h(t.value,{minimumFractionDigits:t.precision});case"var":return Ce(e,t);case"mesg":return Pe(e,t);case"term":return De(e,t);case"func":return Me(e,t);case"select":return Le(e,t);default:return new l}}function Ce(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new l(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new l(`$${t}`);if(r instanceof w)return r;switch(typeof r){case"string":return r;case"number":return new h(r);case"object":if(g.supportsValue(r))return new g(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new l(`$${t}`)}}function Pe(e,{name:t,attr:r}){let o=e.bundle._messages.get(t);if(!o)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new l(t);if(r){let n=o.attributes[r];return n?k(e,n):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new l(`${t}.${r}`))}return o.value?k(e,o.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new l(t))}function De(e,{name:t,attr:r,args:o}){let n=`-${t}`,i=e.bundle._terms.get(n);if(!i)return e.reportError(new ReferenceError(`Unknown term: ${n}`)),new l(n);if(r){let c=i.attributes[r];if(c){e.params=L(e,o).named;let p=k(e,c);return e.params=null,p}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new l(`${n}.${r}`)}e.params=L(e,o).named;let u=k(e,i.value);return e.params=null,u}function Me(e,{name:t,args:r}){let o=e.bundle._functions[t];if(!o)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new l(`${t}()`);if(typeof o!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new l(`${t}()`);try{let n=L(e,r);return o(n.positional,n.named)}catch(n){return e.reportError(n),new l(`${t}()`)}}function Le(e,{selector:t,variants:r,star:o}){let n=S(e,t);if(n instanceof l)return Q(e,r,o);for(let i of r){let u=S(e,i.key);if(Oe(e,n,u))return k(e,i.value)}return Q(e,r,o)}function K(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new l;e.dirty.add(t);let r=[],o=e.bundle._useIsolating&&t.length>1;for(let n of t){if(typeof n=="string"){r.push(e.bundle._transform(n));continue}if(e.placeables++,e.placeables>J)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${J}`);o&&r.push(Ie),r.push(S(e,n).toString(e)),o&&r.push(ve)}return e.dirty.delete(t),r.join("")}function k(e,t){return typeof t=="string"?e.bundle._transform(t):K(e,t)}var v=class{constructor(t,r,o){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=o}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let o=this.bundle._intls.get(t);o||(o={},this.bundle._intls.set(t,o));let n=JSON.stringify(r);return o[n]||(o[n]=new t(this.bundle.locales,r)),o[n]}};function F(e,t){let r=Object.create(null);for(let[o,n]of Object.entries(e))t.includes(o)&&(r[o]=n.valueOf());return r}var ee=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function te(e,t){let r=e[0];if(r instanceof l)return new l(`NUMBER(${r.valueOf()})`);if(r instanceof h)return new h(r.valueOf(),{...r.opts,...F(t,ee)});if(r instanceof g)return new h(r.toNumber(),{...F(t,ee)});throw new TypeError("Invalid argument to NUMBER")}var Ke=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function re(e,t){let r=e[0];if(r instanceof l)return new l(`DATETIME(${r.valueOf()})`);if(r instanceof g||r instanceof h)return new g(r,F(t,Ke));throw new TypeError("Invalid argument to DATETIME")}var ne=new Map;function oe(e){let t=Array.isArray(e)?e.join(" "):e,r=ne.get(t);return r===void 0&&(r=new Map,ne.set(t,r)),r}var N=class{constructor(t,{functions:r,useIsolating:o=!0,transform:n=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:te,DATETIME:re,...r},this._useIsolating=o,this._transform=n,this._intls=oe(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let o=[];for(let n=0;n<t.body.length;n++){let i=t.body[n];if(i.id.startsWith("-")){if(r===!1&&this._terms.has(i.id)){o.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(r===!1&&this._messages.has(i.id)){o.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return o}formatPattern(t,r=null,o=null){if(typeof t=="string")return this._transform(t);let n=new v(this,o,r);try{return K(n,t).toString(n)}catch(i){if(n.errors&&i instanceof Error)return n.errors.push(i),new l().toString(n);throw i}}};var j=/^(-?[a-zA-Z][\w-]*) *= */gm,se=/\.([a-zA-Z][\w-]*) *= */y,Fe=/\*?\[/y,U=/(-?[0-9]+(?:\.([0-9]+))?)/y,je=/([a-zA-Z][\w-]*)/y,ie=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Ue=/^[A-Z][A-Z0-9_-]*$/,O=/([^{}\n\r]+)/y,Be=/([^\\"\n\r]*)/y,ae=/\\([\\"])/y,ue=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,We=/^\n+/,le=/ +$/,ze=/ *\r?\n/g,Ve=/( *)$/,Ye=/{\s*/y,ce=/\s*}/y,Ze=/\[\s*/y,qe=/\s*] */y,Ge=/\s*\(\s*/y,He=/\s*->\s*/y,Xe=/\s*:\s*/y,Je=/\s*,?\s*/y,Qe=/\s+/y,A=class{constructor(t){this.body=[],j.lastIndex=0;let r=0;for(;;){let s=j.exec(t);if(s===null)break;r=j.lastIndex;try{this.body.push(p(s[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function o(s){return s.lastIndex=r,s.test(t)}function n(s,a){if(t[r]===s)return r++,!0;if(a)throw new a(`Expected ${s}`);return!1}function i(s,a){if(o(s))return r=s.lastIndex,!0;if(a)throw new a(`Expected ${s.toString()}`);return!1}function u(s){s.lastIndex=r;let a=s.exec(t);if(a===null)throw new SyntaxError(`Expected ${s.toString()}`);return r=s.lastIndex,a}function c(s){return u(s)[1]}function p(s){let a=d(),f=D();if(a===null&&Object.keys(f).length===0)throw new SyntaxError("Expected message value or attributes");return{id:s,value:a,attributes:f}}function D(){let s=Object.create(null);for(;o(se);){let a=c(se),f=d();if(f===null)throw new SyntaxError("Expected attribute value");s[a]=f}return s}function d(){let s;if(o(O)&&(s=c(O)),t[r]==="{"||t[r]==="}")return m(s?[s]:[],1/0);let a=G();return a?s?m([s,a],a.length):(a.value=M(a.value,We),m([a],a.length)):s?M(s,le):null}function m(s=[],a){for(;;){if(o(O)){s.push(c(O));continue}if(t[r]==="{"){s.push(x());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let y=G();if(y){s.push(y),a=Math.min(a,y.length);continue}break}let f=s.length-1,b=s[f];typeof b=="string"&&(s[f]=M(b,le));let T=[];for(let y of s)y instanceof C&&(y=y.value.slice(0,y.value.length-a)),y&&T.push(y);return T}function x(){i(Ye,SyntaxError);let s=Y();if(i(ce))return s;if(i(He)){let a=Se();return i(ce,SyntaxError),{type:"select",selector:s,...a}}throw new SyntaxError("Unclosed placeable")}function Y(){if(t[r]==="{")return x();if(o(ie)){let[,s,a,f=null]=u(ie);if(s==="$")return{type:"var",name:a};if(i(Ge)){let b=xe();if(s==="-")return{type:"term",name:a,attr:f,args:b};if(Ue.test(a))return{type:"func",name:a,args:b};throw new SyntaxError("Function names must be all upper-case")}return s==="-"?{type:"term",name:a,attr:f,args:[]}:{type:"mesg",name:a,attr:f}}return Z()}function xe(){let s=[];for(;;){switch(t[r]){case")":return r++,s;case void 0:throw new SyntaxError("Unclosed argument list")}s.push(Te()),i(Je)}}function Te(){let s=Y();return s.type!=="mesg"?s:i(Xe)?{type:"narg",name:s.name,value:Z()}:s}function Se(){let s=[],a=0,f;for(;o(Fe);){n("*")&&(f=a);let b=Ne(),T=d();if(T===null)throw new SyntaxError("Expected variant value");s[a++]={key:b,value:T}}if(a===0)return null;if(f===void 0)throw new SyntaxError("Expected default variant");return{variants:s,star:f}}function Ne(){i(Ze,SyntaxError);let s;return o(U)?s=q():s={type:"str",value:c(je)},i(qe,SyntaxError),s}function Z(){if(o(U))return q();if(t[r]==='"')return Ae();throw new SyntaxError("Invalid expression")}function q(){let[,s,a=""]=u(U),f=a.length;return{type:"num",value:parseFloat(s),precision:f}}function Ae(){n('"',SyntaxError);let s="";for(;;){if(s+=c(Be),t[r]==="\\"){s+=_e();continue}if(n('"'))return{type:"str",value:s};throw new SyntaxError("Unclosed string literal")}}function _e(){if(o(ae))return c(ae);if(o(ue)){let[,s,a]=u(ue),f=parseInt(s||a,16);return f<=55295||57344<=f?String.fromCodePoint(f):"�"}throw new SyntaxError("Unknown escape sequence")}function G(){let s=r;switch(i(Qe),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return H(t.slice(s,r))}return t[r-1]===" "?H(t.slice(s,r)):!1}function M(s,a){return s.replace(a,"")}function H(s){let a=s.replace(ze,`
`),f=Ve.exec(s)[1].length;return new C(a,f)}}},C=class{constructor(t,r){this.value=t,this.length=r}};var fe=`# What several views say.

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
`;var de=he("en"),_=null;B(fe);function he(e){return new N(e,{useIsolating:!1})}function B(e){me(de,e)}function pe(e){_=null,e?.catalogue&&(_=he(e.language),me(_,e.catalogue))}function $(e,t){let r=_?.hasMessage(e)?_:de,o=r.getMessage(e);if(!o?.value)throw new Error(`No sentence is called ${e}.`);return r.formatPattern(o.value,t)}function me(e,t){let[r]=e.addResource(new A(t));if(r)throw r}var W="kitLesson";function tt(e){return!!e.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function ye(e,t){if(!tt(e))return;requestAnimationFrame(()=>{let o=t.closest(".jp-Notebook");o&&(o.dataset[W]="")});let r=document.documentElement.dataset;W in r||(r[W]="",addEventListener("keydown",rt,{capture:!0}),addEventListener("dblclick",it,{capture:!0}))}var we=e=>e.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function rt(e){let t=e.target,r=we(e);if(!r)return;let o=t.closest(".kit");o?e.key==="Enter"&&e.shiftKey&&ot(e,o):nt(e,t)&&(e.preventDefault(),st(r)?.focus({preventScroll:!0}))}function nt(e,t){if(e.ctrlKey||e.metaKey||e.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let r=t.closest(".jp-Cell");if(!r)return!1;if(e.key!=="Enter")return e.key.length===1&&e.key!==" ";let o=r.matches(".jp-CodeCell")&&!r.querySelector(".jp-InputPlaceholder");return!e.shiftKey&&r===t&&!o}function ot(e,t){let r=t.closest(".jp-Cell")?.nextElementSibling;r&&(e.preventDefault(),e.stopPropagation(),r.focus(),r.scrollIntoView({block:"nearest"}))}function st(e){let t=[...e.querySelectorAll(".kit")],r=n=>{let{top:i,bottom:u}=n.getBoundingClientRect();return Math.min(u,innerHeight)-Math.max(i,0)},[o]=t.sort((n,i)=>r(i)-r(n));return o&&r(o)>100?o:null}function it(e){let t=e.target;we(e)&&t.closest(".jp-RenderedMarkdown")&&e.stopPropagation()}function ge(e){function t(n){for(let[i,u]of Object.entries(n))e.set(i,u);try{e.save_changes()}catch{}}function r(n,i){return e.on(`change:${n}`,i),()=>e.off(`change:${n}`,i)}let o=n=>t({[n]:e.get(n)+1});return{read:n=>e.get(`_${n}`),listen:(n,i)=>r(`_${n}`,i),write(n){t(Object.fromEntries(Object.entries(n).map(([i,u])=>[`_${i}`,u])))},append:n=>t({_outbox:[...n]}),follow({saved:n,news:i}){let u=[r("_ack",()=>n(e.get("_ack").slice(1))),r("_news",()=>i(e.get("_news")))];return e.get("_told")&&(i(e.get("_news")),o("_asked")),()=>{for(let c of u)c()}},rename:()=>o("_another")}}function Ee({share:e,view:t}){return()=>{let r,o;return{initialize({model:n,signal:i}){let u=be(i);return r=ge(n),pe(r.read("words")),o=e(r,u.signal),()=>u.abort()},render({model:n,el:i,signal:u}){ye(n,i);let c=be(u);return t({host:r,el:i,signal:c.signal,...o}),()=>c.abort()}}}}function be(e){let t=new AbortController;return e?.addEventListener("abort",()=>t.abort()),t}var R=e=>e.ctrlKey||e.metaKey||e.altKey,E=e=>e.target,P=e=>(e.key==="Enter"||e.key===" ")&&/^(BUTTON|SUMMARY)$/.test(E(e).tagName),at=e=>/^(INPUT|TEXTAREA|SELECT)$/.test(E(e).tagName),z=e=>!!e?.hasAttribute("aria-pressed"),ut=e=>e.hasAttribute("data-onward"),V=e=>e.getAttribute("aria-label")??e.textContent??"";function ke(e){return e.key==="Tab"?!0:e.key==="Enter"?!e.altKey&&(e.shiftKey||R(e)):R(e)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(e.key)}function $e(e,t,r){let o={chose:""};lt(e,r),dt(e,o,r),e.addEventListener("focusin",n=>{V(E(n))!==o.chose&&(o.chose="")},{signal:r}),e.addEventListener("keydown",n=>ct(n,e,t,o),{signal:r})}function lt(e,t){let r=e,o=n=>{r.removeAttribute("data-lm-suppress-shortcuts");let i=E(n);!e.contains(i)||ke(n)||(r=i,r.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",o,{capture:!0,signal:t})}function ct(e,t,r,o){let{key:n}=e,i=E(e);if(P(e)&&n===" "&&(e.shiftKey||R(e))&&e.preventDefault(),ke(e)||(e.stopPropagation(),R(e)||e.defaultPrevented))return;let u=t.querySelector(".kit-panel:not([hidden])");if(n==="Escape"&&i.tagName!=="TEXTAREA"&&!u)return e.preventDefault(),ft(t);let c=z(i)&&V(i)===o.chose,p=P(e)&&(c||n==="Enter"&&ut(i));(p||P(e)&&e.repeat)&&e.preventDefault(),!(P(e)&&!p||at(e)||!r[n])&&(e.preventDefault(),e.repeat||r[n]())}function ft(e){e.parentElement?.closest("[tabindex]")?.focus()}function dt(e,t,r){let o=!1,n={timeStamp:-1e3,x:0,y:0,button:null},i=d=>d.type==="click"&&!d.detail&&o&&e.contains(E(d)),u=d=>{let m=E(d).closest?.("button")??null,x=i(d)||ht(d,m,n);x&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!m||!e.contains(m))&&(n={button:m,timeStamp:d.timeStamp,x:d.x,y:d.y},x||(t.chose=d.detail&&z(m)?V(m):""))},c={capture:!0,signal:r},p=d=>{o=d.shiftKey||R(d)},D=()=>{o=!1};addEventListener("keydown",p,c),addEventListener("keyup",D,c),addEventListener("mousedown",u,c),addEventListener("click",u,c)}function ht(e,t,r){let o=e.timeStamp-r.timeStamp<300,n=Math.hypot(e.x-r.x,e.y-r.y)<5;return!e.detail||!o||!n?!1:t!==r.button||e.detail>1&&z(t)}var pt=5e3;B(X);function mt({host:e,el:t,signal:r}){let o,n=I("p",{class:"kit-count",role:"status"}),u={type:"button",class:"kit-main",onclick:()=>{clearTimeout(o),n.textContent=$("probe-asking"),o=setTimeout(()=>{n.textContent=$("probe-late")},pt),e.write({pressed:e.read("pressed")+1})}},c=I("section",{class:"kit","data-past":"","aria-label":$("probe-name")},I("button",u,$("probe-press")),n);$e(c,{},r);let p=e.listen("ack",()=>{clearTimeout(o),n.textContent=$("probe-works")});r.addEventListener("abort",()=>{clearTimeout(o),p()}),t.append(c)}var yt={share:()=>({}),view:mt},Qt=Ee(yt);export{Qt as default,yt as probe};
