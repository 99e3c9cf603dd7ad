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
`;function x(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))s==null||s===!1||(r.startsWith("on")?o.addEventListener(r.slice(2),s):r==="style"?o.style.cssText=s:o.setAttribute(r,s===!0?"":s));return o.append(...n.filter(r=>r!=null)),o}var y=class{constructor(t){this.value=t}valueOf(){return this.value}},c=class extends y{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},h=class extends y{constructor(t,n={}){super(t),this.opts=n}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return this.value.toString(10)}},w=class e extends y{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof y)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let n=globalThis.Temporal;if(t instanceof n.Instant||t instanceof n.PlainDateTime||t instanceof n.PlainDate||t instanceof n.PlainMonthDay||t instanceof n.PlainTime||t instanceof n.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof y&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Q=100,De="⁨",Me="⁩";function Le(e,t,n){if(n===t||n instanceof h&&t instanceof h&&n.value===t.value)return!0;if(t instanceof h&&typeof n=="string"){let o=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(n===o)return!0}return!1}function ee(e,t,n){return t[n]?S(e,t[n].value):(e.reportError(new RangeError("No default")),new c)}function K(e,t){let n=[],o=Object.create(null);for(let r of t)r.type==="narg"?o[r.name]=N(e,r.value):n.push(N(e,r));return{positional:n,named:o}}function N(e,t){switch(t.type){case"str":return t.value;case"num":return new h(t.value,{minimumFractionDigits:t.precision});case"var":return Ke(e,t);case"mesg":return je(e,t);case"term":return Fe(e,t);case"func":return Ue(e,t);case"select":return Be(e,t);default:return new c}}function Ke(e,{name:t}){let n;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new c(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new c(`$${t}`);if(n instanceof y)return n;switch(typeof n){case"string":return n;case"number":return new h(n);case"object":if(w.supportsValue(n))return new w(n);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new c(`$${t}`)}}function je(e,{name:t,attr:n}){let o=e.bundle._messages.get(t);if(!o)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new c(t);if(n){let r=o.attributes[n];return r?S(e,r):(e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new c(`${t}.${n}`))}return o.value?S(e,o.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new c(t))}function Fe(e,{name:t,attr:n,args:o}){let r=`-${t}`,s=e.bundle._terms.get(r);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${r}`)),new c(r);if(n){let l=s.attributes[n];if(l){e.params=K(e,o).named;let g=S(e,l);return e.params=null,g}return e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new c(`${r}.${n}`)}e.params=K(e,o).named;let u=S(e,s.value);return e.params=null,u}function Ue(e,{name:t,args:n}){let o=e.bundle._functions[t];if(!o)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new c(`${t}()`);if(typeof o!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new c(`${t}()`);try{let r=K(e,n);return o(r.positional,r.named)}catch(r){return e.reportError(r),new c(`${t}()`)}}function Be(e,{selector:t,variants:n,star:o}){let r=N(e,t);if(r instanceof c)return ee(e,n,o);for(let s of n){let u=N(e,s.key);if(Le(e,r,u))return S(e,s.value)}return ee(e,n,o)}function j(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new c;e.dirty.add(t);let n=[],o=e.bundle._useIsolating&&t.length>1;for(let r of t){if(typeof r=="string"){n.push(e.bundle._transform(r));continue}if(e.placeables++,e.placeables>Q)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Q}`);o&&n.push(De),n.push(N(e,r).toString(e)),o&&n.push(Me)}return e.dirty.delete(t),n.join("")}function S(e,t){return typeof t=="string"?e.bundle._transform(t):j(e,t)}var O=class{constructor(t,n,o){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=n,this.args=o}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,n){let o=this.bundle._intls.get(t);o||(o={},this.bundle._intls.set(t,o));let r=JSON.stringify(n);return o[r]||(o[r]=new t(this.bundle.locales,n)),o[r]}};function F(e,t){let n=Object.create(null);for(let[o,r]of Object.entries(e))t.includes(o)&&(n[o]=r.valueOf());return n}var te=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ne(e,t){let n=e[0];if(n instanceof c)return new c(`NUMBER(${n.valueOf()})`);if(n instanceof h)return new h(n.valueOf(),{...n.opts,...F(t,te)});if(n instanceof w)return new h(n.toNumber(),{...F(t,te)});throw new TypeError("Invalid argument to NUMBER")}var We=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function re(e,t){let n=e[0];if(n instanceof c)return new c(`DATETIME(${n.valueOf()})`);if(n instanceof w||n instanceof h)return new w(n,F(t,We));throw new TypeError("Invalid argument to DATETIME")}var oe=new Map;function se(e){let t=Array.isArray(e)?e.join(" "):e,n=oe.get(t);return n===void 0&&(n=new Map,oe.set(t,n)),n}var _=class{constructor(t,{functions:n,useIsolating:o=!0,transform:r=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:ne,DATETIME:re,...n},this._useIsolating=o,this._transform=r,this._intls=se(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:n=!1}={}){let o=[];for(let r=0;r<t.body.length;r++){let s=t.body[r];if(s.id.startsWith("-")){if(n===!1&&this._terms.has(s.id)){o.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(n===!1&&this._messages.has(s.id)){o.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return o}formatPattern(t,n=null,o=null){if(typeof t=="string")return this._transform(t);let r=new O(this,o,n);try{return j(r,t).toString(r)}catch(s){if(r.errors&&s instanceof Error)return r.errors.push(s),new c().toString(r);throw s}}};var U=/^(-?[a-zA-Z][\w-]*) *= */gm,ie=/\.([a-zA-Z][\w-]*) *= */y,ze=/\*?\[/y,B=/(-?[0-9]+(?:\.([0-9]+))?)/y,qe=/([a-zA-Z][\w-]*)/y,ae=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Ve=/^[A-Z][A-Z0-9_-]*$/,C=/([^{}\n\r]+)/y,Ze=/([^\\"\n\r]*)/y,ue=/\\([\\"])/y,le=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Ye=/^\n+/,ce=/ +$/,Ge=/ *\r?\n/g,He=/( *)$/,Je=/{\s*/y,fe=/\s*}/y,Xe=/\[\s*/y,Qe=/\s*] */y,et=/\s*\(\s*/y,tt=/\s*->\s*/y,nt=/\s*:\s*/y,rt=/\s*,?\s*/y,ot=/\s+/y,R=class{constructor(t){this.body=[],U.lastIndex=0;let n=0;for(;;){let i=U.exec(t);if(i===null)break;n=U.lastIndex;try{this.body.push(g(i[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function o(i){return i.lastIndex=n,i.test(t)}function r(i,a){if(t[n]===i)return n++,!0;if(a)throw new a(`Expected ${i}`);return!1}function s(i,a){if(o(i))return n=i.lastIndex,!0;if(a)throw new a(`Expected ${i.toString()}`);return!1}function u(i){i.lastIndex=n;let a=i.exec(t);if(a===null)throw new SyntaxError(`Expected ${i.toString()}`);return n=i.lastIndex,a}function l(i){return u(i)[1]}function g(i){let a=d(),f=$();if(a===null&&Object.keys(f).length===0)throw new SyntaxError("Expected message value or attributes");return{id:i,value:a,attributes:f}}function $(){let i=Object.create(null);for(;o(ie);){let a=l(ie),f=d();if(f===null)throw new SyntaxError("Expected attribute value");i[a]=f}return i}function d(){let i;if(o(C)&&(i=l(C)),t[n]==="{"||t[n]==="}")return p(i?[i]:[],1/0);let a=H();return a?i?p([i,a],a.length):(a.value=L(a.value,Ye),p([a],a.length)):i?L(i,ce):null}function p(i=[],a){for(;;){if(o(C)){i.push(l(C));continue}if(t[n]==="{"){i.push(T());continue}if(t[n]==="}")throw new SyntaxError("Unbalanced closing brace");let m=H();if(m){i.push(m),a=Math.min(a,m.length);continue}break}let f=i.length-1,E=i[f];typeof E=="string"&&(i[f]=L(E,ce));let A=[];for(let m of i)m instanceof P&&(m=m.value.slice(0,m.value.length-a)),m&&A.push(m);return A}function T(){s(Je,SyntaxError);let i=Z();if(s(fe))return i;if(s(tt)){let a=Ie();return s(fe,SyntaxError),{type:"select",selector:i,...a}}throw new SyntaxError("Unclosed placeable")}function Z(){if(t[n]==="{")return T();if(o(ae)){let[,i,a,f=null]=u(ae);if(i==="$")return{type:"var",name:a};if(s(et)){let E=_e();if(i==="-")return{type:"term",name:a,attr:f,args:E};if(Ve.test(a))return{type:"func",name:a,args:E};throw new SyntaxError("Function names must be all upper-case")}return i==="-"?{type:"term",name:a,attr:f,args:[]}:{type:"mesg",name:a,attr:f}}return Y()}function _e(){let i=[];for(;;){switch(t[n]){case")":return n++,i;case void 0:throw new SyntaxError("Unclosed argument list")}i.push(Re()),s(rt)}}function Re(){let i=Z();return i.type!=="mesg"?i:s(nt)?{type:"narg",name:i.name,value:Y()}:i}function Ie(){let i=[],a=0,f;for(;o(ze);){r("*")&&(f=a);let E=ve(),A=d();if(A===null)throw new SyntaxError("Expected variant value");i[a++]={key:E,value:A}}if(a===0)return null;if(f===void 0)throw new SyntaxError("Expected default variant");return{variants:i,star:f}}function ve(){s(Xe,SyntaxError);let i;return o(B)?i=G():i={type:"str",value:l(qe)},s(Qe,SyntaxError),i}function Y(){if(o(B))return G();if(t[n]==='"')return Oe();throw new SyntaxError("Invalid expression")}function G(){let[,i,a=""]=u(B),f=a.length;return{type:"num",value:parseFloat(i),precision:f}}function Oe(){r('"',SyntaxError);let i="";for(;;){if(i+=l(Ze),t[n]==="\\"){i+=Ce();continue}if(r('"'))return{type:"str",value:i};throw new SyntaxError("Unclosed string literal")}}function Ce(){if(o(ue))return l(ue);if(o(le)){let[,i,a]=u(le),f=parseInt(i||a,16);return f<=55295||57344<=f?String.fromCodePoint(f):"�"}throw new SyntaxError("Unknown escape sequence")}function H(){let i=n;switch(s(ot),t[n]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return J(t.slice(i,n))}return t[n-1]===" "?J(t.slice(i,n)):!1}function L(i,a){return i.replace(a,"")}function J(i){let a=i.replace(Ge,`
`),f=He.exec(i)[1].length;return new P(a,f)}}},P=class{constructor(t,n){this.value=t,this.length=n}};var de=`# What several views say.

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
`;var he=pe("en"),I=null;W(de);function pe(e){return new _(e,{useIsolating:!1})}function W(e){ye(he,e)}function me(e){I=null,e?.catalogue&&(I=pe(e.language),ye(I,e.catalogue))}function b(e,t){let n=I?.hasMessage(e)?I:he,o=n.getMessage(e);if(!o?.value)throw new Error(`No sentence is called ${e}.`);return n.formatPattern(o.value,t)}function ye(e,t){let[n]=e.addResource(new R(t));if(n)throw n}var we="data-waits-for-words",v=e=>e.ctrlKey||e.metaKey||e.altKey,k=e=>e.target,D=e=>(e.key==="Enter"||e.key===" ")&&/^(BUTTON|SUMMARY)$/.test(k(e).tagName),z=e=>!!e?.hasAttribute("aria-pressed"),it=e=>e.hasAttribute("data-onward"),q=e=>e.getAttribute("aria-label")??e.textContent??"";var at=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function M(e){((at()?null:e.querySelector(`[${we}]`))??e).focus({preventScroll:!0})}function ge(e){return e.key==="Tab"?!0:e.key==="Enter"?!e.altKey&&(e.shiftKey||v(e)):v(e)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(e.key)}function ut(e){let t=k(e);return t.matches("textarea, select")?!0:t instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(t.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(e.key):!0:!1}function be(e,t,n){let o={chose:""};lt(e,n),dt(e,o,n),e.addEventListener("focusin",r=>{q(k(r))!==o.chose&&(o.chose="")},{signal:n}),e.addEventListener("keydown",r=>ct(r,e,t,o),{signal:n})}function lt(e,t){let n=e,o=r=>{n.removeAttribute("data-lm-suppress-shortcuts");let s=k(r);!e.contains(s)||ge(r)||(n=s,n.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",o,{capture:!0,signal:t})}function ct(e,t,n,o){let{key:r}=e,s=k(e);if(D(e)&&r===" "&&(e.shiftKey||v(e))&&e.preventDefault(),ge(e)||(e.stopPropagation(),v(e)||e.defaultPrevented))return;let u=t.querySelector(".kit-panel:not([hidden])"),l=s.tagName==="TEXTAREA"&&!s.hasAttribute(we);if(r==="Escape"&&!e.isComposing&&!l&&!u)return e.preventDefault(),ft(t);let g=z(s)&&q(s)===o.chose,$=D(e)&&(g||r==="Enter"&&it(s));($||D(e)&&e.repeat)&&e.preventDefault(),!(D(e)&&!$||ut(e)||!n[r])&&(e.preventDefault(),e.repeat||n[r]())}function ft(e){e.parentElement?.closest("[tabindex]")?.focus()}function dt(e,t,n){let o=!1,r={timeStamp:-1e3,x:0,y:0,button:null},s=d=>d.type==="click"&&!d.detail&&o&&e.contains(k(d)),u=d=>{let p=k(d).closest?.("button")??null,T=s(d)||ht(d,p,r);T&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!p||!e.contains(p))&&(r={button:p,timeStamp:d.timeStamp,x:d.x,y:d.y},T||(t.chose=d.detail&&z(p)?q(p):""))},l={capture:!0,signal:n},g=d=>{o=d.shiftKey||v(d)},$=()=>{o=!1};addEventListener("keydown",g,l),addEventListener("keyup",$,l),addEventListener("mousedown",u,l),addEventListener("click",u,l)}function ht(e,t,n){let o=e.timeStamp-n.timeStamp<300,r=Math.hypot(e.x-n.x,e.y-n.y)<5;return!e.detail||!o||!r?!1:t!==n.button||e.detail>1&&z(t)}var V="kitLesson";function pt(e){return!!e.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Ee(e,t){if(!pt(e))return;requestAnimationFrame(()=>{let o=t.closest(".jp-Notebook");o&&(o.dataset[V]="")});let n=document.documentElement.dataset;V in n||(n[V]="",addEventListener("keydown",mt,{capture:!0}),addEventListener("dblclick",bt,{capture:!0}))}var ke=e=>e.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function mt(e){let t=e.target,n=ke(e);if(!n)return;let o=t.closest(".kit");if(o)e.key==="Enter"&&e.shiftKey&&wt(e,o);else if(yt(e,t)){e.preventDefault();let r=gt(n);r&&M(r)}}function yt(e,t){if(e.ctrlKey||e.metaKey||e.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let n=t.closest(".jp-Cell");if(!n)return!1;if(e.key!=="Enter")return e.key.length===1&&e.key!==" ";let o=n.matches(".jp-CodeCell")&&!n.querySelector(".jp-InputPlaceholder");return!e.shiftKey&&n===t&&!o}function wt(e,t){let n=t.closest(".jp-Cell")?.nextElementSibling;n&&(e.preventDefault(),e.stopPropagation(),n.focus({preventScroll:!0}),n.scrollIntoView({block:"nearest"}))}function gt(e){let t=[...e.querySelectorAll(".kit")],n=r=>{let{top:s,bottom:u}=r.getBoundingClientRect();return Math.min(u,innerHeight)-Math.max(s,0)},[o]=t.sort((r,s)=>n(s)-n(r));return o&&n(o)>100?o:null}function bt(e){let t=e.target;ke(e)&&t.closest(".jp-RenderedMarkdown")&&e.stopPropagation()}function $e(e){function t(r){for(let[s,u]of Object.entries(r))e.set(s,u);try{e.save_changes()}catch{}}function n(r,s){return e.on(`change:${r}`,s),()=>e.off(`change:${r}`,s)}let o=r=>t({[r]:e.get(r)+1});return{read:r=>e.get(`_${r}`),listen:(r,s)=>n(`_${r}`,s),write(r){t(Object.fromEntries(Object.entries(r).map(([s,u])=>[`_${s}`,u])))},append:r=>t({_outbox:[...r]}),follow({saved:r,news:s}){let u=[n("_ack",()=>r(e.get("_ack").slice(1))),n("_news",()=>s(e.get("_news")))];return e.get("_told")&&(s(e.get("_news")),o("_asked")),()=>{for(let l of u)l()}},rename:()=>o("_another")}}function Se({share:e,view:t}){return()=>{let n,o;return{initialize({model:r,signal:s}){let u=xe(s);return n=$e(r),me(n.read("words")),o=e(n,u.signal),()=>u.abort()},render({model:r,el:s,signal:u}){Ee(r,s);let l=xe(u);return t({host:n,el:s,signal:l.signal,...o}),()=>l.abort()}}}}function xe(e){let t=new AbortController;return e?.addEventListener("abort",()=>t.abort()),t}function Te(e,t=localStorage){try{return JSON.parse(t.getItem(e)??"null")??void 0}catch{return}}function Ae(e,t,n=localStorage){try{t===null?n.removeItem(e):n.setItem(e,JSON.stringify(t))}catch{}}function Ne(e,{name:t,keys:n,signal:o,host:r,part:s=""}){let u=x("section",{class:"kit","aria-label":t,tabindex:"-1"});return be(u,n,o),Object.keys(n).length&&u.append(x("p",{class:"kit-hint","aria-hidden":"true"},b("click-first"))),e.append(u),Et(u,o,r,s),u}function Et(e,t,n,o){let r=n&&kt(n,o),s=()=>{e.dataset.past=""};for(let l of["keydown","pointerdown","wheel"])addEventListener(l,s,{capture:!0,once:!0,signal:t});let u=()=>{let l=$t(e);l&&(r&&!("past"in e.dataset)&&M(e),e.getBoundingClientRect().top<l.getBoundingClientRect().top?e.scrollIntoView({behavior:"instant"}):r&&e.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(u)),setTimeout(u,300)}function kt(e,t=""){let n=`kit:run:${e.read("run")}`,o=document.documentElement.dataset,r=`kit ${e.read("activity")} ${t}`;if(Te(n,sessionStorage))return!1;Ae(n,!0,sessionStorage);let s=o.kitRan?.split("|")??[];return o.kitRan=[...s,r].join("|"),!s.includes(r)}function $t(e){let t=e.closest(".jp-Cell")?.nextElementSibling,n=t?.closest(".jp-WindowedPanel-outer"),o=document.activeElement;if(!t||!n||o?.isContentEditable)return null;let r=e.contains(o)||t.matches(".jp-mod-active"),s=n.querySelectorAll(".kit:not([data-past])"),u=s[0]===e&&!s[1];return r&&u&&(t.nextElementSibling||n.querySelector("[data-past]"))?n:null}var xt=5e3;W(X);function St({host:e,el:t,signal:n}){let o,r=x("p",{class:"kit-count",role:"status"}),u={type:"button",class:"kit-main",onclick:()=>{clearTimeout(o),r.textContent=b("probe-asking"),o=setTimeout(()=>{r.textContent=b("probe-late")},xt),e.write({pressed:e.read("pressed")+1})}};Ne(t,{name:b("probe-name"),keys:{},signal:n,host:e}).append(x("button",u,b("probe-press")),r);let g=e.listen("ack",()=>{clearTimeout(o),r.textContent=b("probe-works")});n.addEventListener("abort",()=>{clearTimeout(o),g()})}var Tt={share:()=>({}),view:St},yn=Se(Tt);export{yn as default,Tt as probe};
