var X=`# Probe: one button that proves that widgets work here.

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
`;function I(e,t={},...n){let o=document.createElement(e);for(let[r,i]of Object.entries(t))i==null||i===!1||(r.startsWith("on")?o.addEventListener(r.slice(2),i):r==="style"?o.style.cssText=i:o.setAttribute(r,i===!0?"":i));return o.append(...n.filter(r=>r!=null)),o}var w=class{constructor(t){this.value=t}valueOf(){return this.value}},l=class extends w{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},h=class extends w{constructor(t,n={}){super(t),this.opts=n}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return this.value.toString(10)}},g=class e extends w{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof w)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let n=globalThis.Temporal;if(t instanceof n.Instant||t instanceof n.PlainDateTime||t instanceof n.PlainDate||t instanceof n.PlainMonthDay||t instanceof n.PlainTime||t instanceof n.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof w&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var J=100,Ie="⁨",ve="⁩";function Oe(e,t,n){if(n===t||n instanceof h&&t instanceof h&&n.value===t.value)return!0;if(t instanceof h&&typeof n=="string"){let o=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(n===o)return!0}return!1}function Q(e,t,n){return t[n]?k(e,t[n].value):(e.reportError(new RangeError("No default")),new l)}function L(e,t){let n=[],o=Object.create(null);for(let r of t)r.type==="narg"?o[r.name]=S(e,r.value):n.push(S(e,r));return{positional:n,named:o}}function S(e,t){switch(t.type){case"str":return t.value;case"num":return new h(t.value,{minimumFractionDigits:t.precision});case"var":return Ce(e,t);case"mesg":return Pe(e,t);case"term":return De(e,t);case"func":return Me(e,t);case"select":return Le(e,t);default:return new l}}function Ce(e,{name:t}){let n;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new l(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new l(`$${t}`);if(n instanceof w)return n;switch(typeof n){case"string":return n;case"number":return new h(n);case"object":if(g.supportsValue(n))return new g(n);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new l(`$${t}`)}}function Pe(e,{name:t,attr:n}){let o=e.bundle._messages.get(t);if(!o)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new l(t);if(n){let r=o.attributes[n];return r?k(e,r):(e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new l(`${t}.${n}`))}return o.value?k(e,o.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new l(t))}function De(e,{name:t,attr:n,args:o}){let r=`-${t}`,i=e.bundle._terms.get(r);if(!i)return e.reportError(new ReferenceError(`Unknown term: ${r}`)),new l(r);if(n){let c=i.attributes[n];if(c){e.params=L(e,o).named;let p=k(e,c);return e.params=null,p}return e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new l(`${r}.${n}`)}e.params=L(e,o).named;let u=k(e,i.value);return e.params=null,u}function Me(e,{name:t,args:n}){let o=e.bundle._functions[t];if(!o)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new l(`${t}()`);if(typeof o!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new l(`${t}()`);try{let r=L(e,n);return o(r.positional,r.named)}catch(r){return e.reportError(r),new l(`${t}()`)}}function Le(e,{selector:t,variants:n,star:o}){let r=S(e,t);if(r instanceof l)return Q(e,n,o);for(let i of n){let u=S(e,i.key);if(Oe(e,r,u))return k(e,i.value)}return Q(e,n,o)}function K(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new l;e.dirty.add(t);let n=[],o=e.bundle._useIsolating&&t.length>1;for(let r of t){if(typeof r=="string"){n.push(e.bundle._transform(r));continue}if(e.placeables++,e.placeables>J)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${J}`);o&&n.push(Ie),n.push(S(e,r).toString(e)),o&&n.push(ve)}return e.dirty.delete(t),n.join("")}function k(e,t){return typeof t=="string"?e.bundle._transform(t):K(e,t)}var v=class{constructor(t,n,o){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=n,this.args=o}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,n){let o=this.bundle._intls.get(t);o||(o={},this.bundle._intls.set(t,o));let r=JSON.stringify(n);return o[r]||(o[r]=new t(this.bundle.locales,n)),o[r]}};function F(e,t){let n=Object.create(null);for(let[o,r]of Object.entries(e))t.includes(o)&&(n[o]=r.valueOf());return n}var ee=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function te(e,t){let n=e[0];if(n instanceof l)return new l(`NUMBER(${n.valueOf()})`);if(n instanceof h)return new h(n.valueOf(),{...n.opts,...F(t,ee)});if(n instanceof g)return new h(n.toNumber(),{...F(t,ee)});throw new TypeError("Invalid argument to NUMBER")}var Ke=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function ne(e,t){let n=e[0];if(n instanceof l)return new l(`DATETIME(${n.valueOf()})`);if(n instanceof g||n instanceof h)return new g(n,F(t,Ke));throw new TypeError("Invalid argument to DATETIME")}var re=new Map;function oe(e){let t=Array.isArray(e)?e.join(" "):e,n=re.get(t);return n===void 0&&(n=new Map,re.set(t,n)),n}var N=class{constructor(t,{functions:n,useIsolating:o=!0,transform:r=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:te,DATETIME:ne,...n},this._useIsolating=o,this._transform=r,this._intls=oe(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:n=!1}={}){let o=[];for(let r=0;r<t.body.length;r++){let i=t.body[r];if(i.id.startsWith("-")){if(n===!1&&this._terms.has(i.id)){o.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(n===!1&&this._messages.has(i.id)){o.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return o}formatPattern(t,n=null,o=null){if(typeof t=="string")return this._transform(t);let r=new v(this,o,n);try{return K(r,t).toString(r)}catch(i){if(r.errors&&i instanceof Error)return r.errors.push(i),new l().toString(r);throw i}}};var j=/^(-?[a-zA-Z][\w-]*) *= */gm,se=/\.([a-zA-Z][\w-]*) *= */y,Fe=/\*?\[/y,U=/(-?[0-9]+(?:\.([0-9]+))?)/y,je=/([a-zA-Z][\w-]*)/y,ie=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Ue=/^[A-Z][A-Z0-9_-]*$/,O=/([^{}\n\r]+)/y,Be=/([^\\"\n\r]*)/y,ae=/\\([\\"])/y,ue=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,We=/^\n+/,le=/ +$/,ze=/ *\r?\n/g,Ve=/( *)$/,Ze=/{\s*/y,ce=/\s*}/y,Ye=/\[\s*/y,qe=/\s*] */y,Ge=/\s*\(\s*/y,He=/\s*->\s*/y,Xe=/\s*:\s*/y,Je=/\s*,?\s*/y,Qe=/\s+/y,A=class{constructor(t){this.body=[],j.lastIndex=0;let n=0;for(;;){let s=j.exec(t);if(s===null)break;n=j.lastIndex;try{this.body.push(p(s[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function o(s){return s.lastIndex=n,s.test(t)}function r(s,a){if(t[n]===s)return n++,!0;if(a)throw new a(`Expected ${s}`);return!1}function i(s,a){if(o(s))return n=s.lastIndex,!0;if(a)throw new a(`Expected ${s.toString()}`);return!1}function u(s){s.lastIndex=n;let a=s.exec(t);if(a===null)throw new SyntaxError(`Expected ${s.toString()}`);return n=s.lastIndex,a}function c(s){return u(s)[1]}function p(s){let a=d(),f=D();if(a===null&&Object.keys(f).length===0)throw new SyntaxError("Expected message value or attributes");return{id:s,value:a,attributes:f}}function D(){let s=Object.create(null);for(;o(se);){let a=c(se),f=d();if(f===null)throw new SyntaxError("Expected attribute value");s[a]=f}return s}function d(){let s;if(o(O)&&(s=c(O)),t[n]==="{"||t[n]==="}")return m(s?[s]:[],1/0);let a=G();return a?s?m([s,a],a.length):(a.value=M(a.value,We),m([a],a.length)):s?M(s,le):null}function m(s=[],a){for(;;){if(o(O)){s.push(c(O));continue}if(t[n]==="{"){s.push(x());continue}if(t[n]==="}")throw new SyntaxError("Unbalanced closing brace");let y=G();if(y){s.push(y),a=Math.min(a,y.length);continue}break}let f=s.length-1,b=s[f];typeof b=="string"&&(s[f]=M(b,le));let T=[];for(let y of s)y instanceof C&&(y=y.value.slice(0,y.value.length-a)),y&&T.push(y);return T}function x(){i(Ze,SyntaxError);let s=Z();if(i(ce))return s;if(i(He)){let a=Se();return i(ce,SyntaxError),{type:"select",selector:s,...a}}throw new SyntaxError("Unclosed placeable")}function Z(){if(t[n]==="{")return x();if(o(ie)){let[,s,a,f=null]=u(ie);if(s==="$")return{type:"var",name:a};if(i(Ge)){let b=xe();if(s==="-")return{type:"term",name:a,attr:f,args:b};if(Ue.test(a))return{type:"func",name:a,args:b};throw new SyntaxError("Function names must be all upper-case")}return s==="-"?{type:"term",name:a,attr:f,args:[]}:{type:"mesg",name:a,attr:f}}return Y()}function xe(){let s=[];for(;;){switch(t[n]){case")":return n++,s;case void 0:throw new SyntaxError("Unclosed argument list")}s.push(Te()),i(Je)}}function Te(){let s=Z();return s.type!=="mesg"?s:i(Xe)?{type:"narg",name:s.name,value:Y()}:s}function Se(){let s=[],a=0,f;for(;o(Fe);){r("*")&&(f=a);let b=Ne(),T=d();if(T===null)throw new SyntaxError("Expected variant value");s[a++]={key:b,value:T}}if(a===0)return null;if(f===void 0)throw new SyntaxError("Expected default variant");return{variants:s,star:f}}function Ne(){i(Ye,SyntaxError);let s;return o(U)?s=q():s={type:"str",value:c(je)},i(qe,SyntaxError),s}function Y(){if(o(U))return q();if(t[n]==='"')return Ae();throw new SyntaxError("Invalid expression")}function q(){let[,s,a=""]=u(U),f=a.length;return{type:"num",value:parseFloat(s),precision:f}}function Ae(){r('"',SyntaxError);let s="";for(;;){if(s+=c(Be),t[n]==="\\"){s+=_e();continue}if(r('"'))return{type:"str",value:s};throw new SyntaxError("Unclosed string literal")}}function _e(){if(o(ae))return c(ae);if(o(ue)){let[,s,a]=u(ue),f=parseInt(s||a,16);return f<=55295||57344<=f?String.fromCodePoint(f):"�"}throw new SyntaxError("Unknown escape sequence")}function G(){let s=n;switch(i(Qe),t[n]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return H(t.slice(s,n))}return t[n-1]===" "?H(t.slice(s,n)):!1}function M(s,a){return s.replace(a,"")}function H(s){let a=s.replace(ze,`
`),f=Ve.exec(s)[1].length;return new C(a,f)}}},C=class{constructor(t,n){this.value=t,this.length=n}};var fe=`# What several views say.

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
`;var de=he("en"),_=null;B(fe);function he(e){return new N(e,{useIsolating:!1})}function B(e){me(de,e)}function pe(e){_=null,e?.catalogue&&(_=he(e.language),me(_,e.catalogue))}function $(e,t){let n=_?.hasMessage(e)?_:de,o=n.getMessage(e);if(!o?.value)throw new Error(`No sentence is called ${e}.`);return n.formatPattern(o.value,t)}function me(e,t){let[n]=e.addResource(new A(t));if(n)throw n}var W="kitLesson";function tt(e){return!!e.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function ye(e,t){if(!tt(e))return;requestAnimationFrame(()=>{let o=t.closest(".jp-Notebook");o&&(o.dataset[W]="")});let n=document.documentElement.dataset;W in n||(n[W]="",addEventListener("keydown",nt,{capture:!0}),addEventListener("dblclick",it,{capture:!0}))}var we=e=>e.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function nt(e){let t=e.target,n=we(e);if(!n)return;let o=t.closest(".kit");o?e.key==="Enter"&&e.shiftKey&&ot(e,o):rt(e,t)&&(e.preventDefault(),st(n)?.focus({preventScroll:!0}))}function rt(e,t){if(e.ctrlKey||e.metaKey||e.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let n=t.closest(".jp-Cell");if(!n)return!1;if(e.key!=="Enter")return e.key.length===1&&e.key!==" ";let o=n.matches(".jp-CodeCell")&&!n.querySelector(".jp-InputPlaceholder");return!e.shiftKey&&n===t&&!o}function ot(e,t){let n=t.closest(".jp-Cell")?.nextElementSibling;n&&(e.preventDefault(),e.stopPropagation(),n.focus(),n.scrollIntoView({block:"nearest"}))}function st(e){let t=[...e.querySelectorAll(".kit")],n=r=>{let{top:i,bottom:u}=r.getBoundingClientRect();return Math.min(u,innerHeight)-Math.max(i,0)},[o]=t.sort((r,i)=>n(i)-n(r));return o&&n(o)>100?o:null}function it(e){let t=e.target;we(e)&&t.closest(".jp-RenderedMarkdown")&&e.stopPropagation()}function ge(e){function t(r){for(let[i,u]of Object.entries(r))e.set(i,u);try{e.save_changes()}catch{}}function n(r,i){return e.on(`change:${r}`,i),()=>e.off(`change:${r}`,i)}let o=r=>t({[r]:e.get(r)+1});return{read:r=>e.get(`_${r}`),listen:(r,i)=>n(`_${r}`,i),write(r){t(Object.fromEntries(Object.entries(r).map(([i,u])=>[`_${i}`,u])))},append:r=>t({_outbox:[...r]}),follow({saved:r,news:i}){let u=[n("_ack",()=>r(e.get("_ack").slice(1))),n("_news",()=>i(e.get("_news")))];return e.get("_told")&&(i(e.get("_news")),o("_asked")),()=>{for(let c of u)c()}},rename:()=>o("_another")}}function Ee({share:e,view:t}){return()=>{let n,o;return{initialize({model:r,signal:i}){let u=be(i);return n=ge(r),pe(n.read("words")),o=e(n,u.signal),()=>u.abort()},render({model:r,el:i,signal:u}){ye(r,i);let c=be(u);return t({host:n,el:i,signal:c.signal,...o}),()=>c.abort()}}}}function be(e){let t=new AbortController;return e?.addEventListener("abort",()=>t.abort()),t}var R=e=>e.ctrlKey||e.metaKey||e.altKey,E=e=>e.target,P=e=>(e.key==="Enter"||e.key===" ")&&/^(BUTTON|SUMMARY)$/.test(E(e).tagName),at=e=>/^(INPUT|TEXTAREA|SELECT)$/.test(E(e).tagName),z=e=>!!e?.hasAttribute("aria-pressed"),ut=e=>e.hasAttribute("data-onward"),V=e=>e.getAttribute("aria-label")??e.textContent??"";function ke(e){return e.key==="Tab"?!0:e.key==="Enter"?!e.altKey&&(e.shiftKey||R(e)):R(e)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(e.key)}function $e(e,t,n){let o={chose:""};lt(e,n),dt(e,o,n),e.addEventListener("focusin",r=>{V(E(r))!==o.chose&&(o.chose="")},{signal:n}),e.addEventListener("keydown",r=>ct(r,e,t,o),{signal:n})}function lt(e,t){let n=e,o=r=>{n.removeAttribute("data-lm-suppress-shortcuts");let i=E(r);!e.contains(i)||ke(r)||(n=i,n.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",o,{capture:!0,signal:t})}function ct(e,t,n,o){let{key:r}=e,i=E(e);if(P(e)&&r===" "&&(e.shiftKey||R(e))&&e.preventDefault(),ke(e)||(e.stopPropagation(),R(e)||e.defaultPrevented))return;let u=t.querySelector(".kit-panel:not([hidden])");if(r==="Escape"&&i.tagName!=="TEXTAREA"&&!u)return e.preventDefault(),ft(t);let c=z(i)&&V(i)===o.chose,p=P(e)&&(c||r==="Enter"&&ut(i));(p||P(e)&&e.repeat)&&e.preventDefault(),!(P(e)&&!p||at(e)||!n[r])&&(e.preventDefault(),e.repeat||n[r]())}function ft(e){e.parentElement?.closest("[tabindex]")?.focus()}function dt(e,t,n){let o=!1,r={timeStamp:-1e3,x:0,y:0,button:null},i=d=>d.type==="click"&&!d.detail&&o&&e.contains(E(d)),u=d=>{let m=E(d).closest?.("button")??null,x=i(d)||ht(d,m,r);x&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!m||!e.contains(m))&&(r={button:m,timeStamp:d.timeStamp,x:d.x,y:d.y},x||(t.chose=d.detail&&z(m)?V(m):""))},c={capture:!0,signal:n},p=d=>{o=d.shiftKey||R(d)},D=()=>{o=!1};addEventListener("keydown",p,c),addEventListener("keyup",D,c),addEventListener("mousedown",u,c),addEventListener("click",u,c)}function ht(e,t,n){let o=e.timeStamp-n.timeStamp<300,r=Math.hypot(e.x-n.x,e.y-n.y)<5;return!e.detail||!o||!r?!1:t!==n.button||e.detail>1&&z(t)}var pt=5e3;B(X);function mt({host:e,el:t,signal:n}){let o,r=I("p",{class:"kit-count",role:"status"}),u={type:"button",class:"kit-main",onclick:()=>{clearTimeout(o),r.textContent=$("probe-asking"),o=setTimeout(()=>{r.textContent=$("probe-late")},pt),e.write({pressed:e.read("pressed")+1})}},c=I("section",{class:"kit","data-past":"","aria-label":$("probe-name")},I("button",u,$("probe-press")),r);$e(c,{},n);let p=e.listen("ack",()=>{clearTimeout(o),r.textContent=$("probe-works")});n.addEventListener("abort",()=>{clearTimeout(o),p()}),t.append(c)}var yt={share:()=>({}),view:mt},Qt=Ee(yt);export{Qt as default,yt as probe};
