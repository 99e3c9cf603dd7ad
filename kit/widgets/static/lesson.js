var te=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

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
lesson-how = One press copies the codes of all that you have begun. Paste them where your teacher asked for them. They hold your answers and a made-up name, and nothing else.
lesson-done =
    { $open ->
        [0] { $done } of { $of }
       *[other] { $done } of { $of }, { $open } left open
    }
lesson-all = all { $of }
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
`;function h(e,t={},...n){let r=document.createElement(e);for(let[o,s]of Object.entries(t))s==null||s===!1||(o.startsWith("on")?r.addEventListener(o.slice(2),s):o==="style"?r.style.cssText=s:r.setAttribute(o,s===!0?"":s));return r.append(...n.filter(o=>o!=null)),r}function A(e,t){e.textContent!==t&&(e.textContent=t)}function ne(e,t,n){n===null?e.removeAttribute(t):e.getAttribute(t)!==String(n)&&e.setAttribute(t,String(n))}function re(e,t,n,r={}){let o=t?[" ",h("kbd",{"aria-hidden":"true"},t)]:[];return h("button",{type:"button",class:"kit-tool",onclick:n,...r},e,...o)}var g=class{constructor(t){this.value=t}valueOf(){return this.value}},c=class extends g{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},m=class extends g{constructor(t,n={}){super(t),this.opts=n}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return this.value.toString(10)}},b=class e extends g{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof g)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let n=globalThis.Temporal;if(t instanceof n.Instant||t instanceof n.PlainDateTime||t instanceof n.PlainDate||t instanceof n.PlainMonthDay||t instanceof n.PlainTime||t instanceof n.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof g&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var oe=100,Ue="⁨",Be="⁩";function We(e,t,n){if(n===t||n instanceof m&&t instanceof m&&n.value===t.value)return!0;if(t instanceof m&&typeof n=="string"){let r=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(n===r)return!0}return!1}function se(e,t,n){return t[n]?T(e,t[n].value):(e.reportError(new RangeError("No default")),new c)}function F(e,t){let n=[],r=Object.create(null);for(let o of t)o.type==="narg"?r[o.name]=N(e,o.value):n.push(N(e,o));return{positional:n,named:r}}function N(e,t){switch(t.type){case"str":return t.value;case"num":return new m(t.value,{minimumFractionDigits:t.precision});case"var":return qe(e,t);case"mesg":return ze(e,t);case"term":return Ve(e,t);case"func":return Ze(e,t);case"select":return He(e,t);default:return new c}}function qe(e,{name:t}){let n;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new c(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new c(`$${t}`);if(n instanceof g)return n;switch(typeof n){case"string":return n;case"number":return new m(n);case"object":if(b.supportsValue(n))return new b(n);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new c(`$${t}`)}}function ze(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new c(t);if(n){let o=r.attributes[n];return o?T(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new c(`${t}.${n}`))}return r.value?T(e,r.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new c(t))}function Ve(e,{name:t,attr:n,args:r}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new c(o);if(n){let u=s.attributes[n];if(u){e.params=F(e,r).named;let $=T(e,u);return e.params=null,$}return e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new c(`${o}.${n}`)}e.params=F(e,r).named;let l=T(e,s.value);return e.params=null,l}function Ze(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new c(`${t}()`);if(typeof r!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new c(`${t}()`);try{let o=F(e,n);return r(o.positional,o.named)}catch(o){return e.reportError(o),new c(`${t}()`)}}function He(e,{selector:t,variants:n,star:r}){let o=N(e,t);if(o instanceof c)return se(e,n,r);for(let s of n){let l=N(e,s.key);if(We(e,o,l))return T(e,s.value)}return se(e,n,r)}function K(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new c;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){n.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>oe)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${oe}`);r&&n.push(Ue),n.push(N(e,o).toString(e)),r&&n.push(Be)}return e.dirty.delete(t),n.join("")}function T(e,t){return typeof t=="string"?e.bundle._transform(t):K(e,t)}var C=class{constructor(t,n,r){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=n,this.args=r}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,n){let r=this.bundle._intls.get(t);r||(r={},this.bundle._intls.set(t,r));let o=JSON.stringify(n);return r[o]||(r[o]=new t(this.bundle.locales,n)),r[o]}};function Y(e,t){let n=Object.create(null);for(let[r,o]of Object.entries(e))t.includes(r)&&(n[r]=o.valueOf());return n}var ie=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ae(e,t){let n=e[0];if(n instanceof c)return new c(`NUMBER(${n.valueOf()})`);if(n instanceof m)return new m(n.valueOf(),{...n.opts,...Y(t,ie)});if(n instanceof b)return new m(n.toNumber(),{...Y(t,ie)});throw new TypeError("Invalid argument to NUMBER")}var Ge=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function le(e,t){let n=e[0];if(n instanceof c)return new c(`DATETIME(${n.valueOf()})`);if(n instanceof b||n instanceof m)return new b(n,Y(t,Ge));throw new TypeError("Invalid argument to DATETIME")}var ue=new Map;function ce(e){let t=Array.isArray(e)?e.join(" "):e,n=ue.get(t);return n===void 0&&(n=new Map,ue.set(t,n)),n}var _=class{constructor(t,{functions:n,useIsolating:r=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:ae,DATETIME:le,...n},this._useIsolating=r,this._transform=o,this._intls=ce(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:n=!1}={}){let r=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(n===!1&&this._terms.has(s.id)){r.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(n===!1&&this._messages.has(s.id)){r.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return r}formatPattern(t,n=null,r=null){if(typeof t=="string")return this._transform(t);let o=new C(this,r,n);try{return K(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new c().toString(o);throw s}}};var U=/^(-?[a-zA-Z][\w-]*) *= */gm,fe=/\.([a-zA-Z][\w-]*) *= */y,Je=/\*?\[/y,B=/(-?[0-9]+(?:\.([0-9]+))?)/y,Xe=/([a-zA-Z][\w-]*)/y,de=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Qe=/^[A-Z][A-Z0-9_-]*$/,M=/([^{}\n\r]+)/y,et=/([^\\"\n\r]*)/y,he=/\\([\\"])/y,pe=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,tt=/^\n+/,me=/ +$/,nt=/ *\r?\n/g,rt=/( *)$/,ot=/{\s*/y,ye=/\s*}/y,st=/\[\s*/y,it=/\s*] */y,at=/\s*\(\s*/y,lt=/\s*->\s*/y,ut=/\s*:\s*/y,ct=/\s*,?\s*/y,ft=/\s+/y,R=class{constructor(t){this.body=[],U.lastIndex=0;let n=0;for(;;){let i=U.exec(t);if(i===null)break;n=U.lastIndex;try{this.body.push($(i[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function r(i){return i.lastIndex=n,i.test(t)}function o(i,a){if(t[n]===i)return n++,!0;if(a)throw new a(`Expected ${i}`);return!1}function s(i,a){if(r(i))return n=i.lastIndex,!0;if(a)throw new a(`Expected ${i.toString()}`);return!1}function l(i){i.lastIndex=n;let a=i.exec(t);if(a===null)throw new SyntaxError(`Expected ${i.toString()}`);return n=i.lastIndex,a}function u(i){return l(i)[1]}function $(i){let a=d(),f=x();if(a===null&&Object.keys(f).length===0)throw new SyntaxError("Expected message value or attributes");return{id:i,value:a,attributes:f}}function x(){let i=Object.create(null);for(;r(fe);){let a=u(fe),f=d();if(f===null)throw new SyntaxError("Expected attribute value");i[a]=f}return i}function d(){let i;if(r(M)&&(i=u(M)),t[n]==="{"||t[n]==="}")return y(i?[i]:[],1/0);let a=Q();return a?i?y([i,a],a.length):(a.value=j(a.value,tt),y([a],a.length)):i?j(i,me):null}function y(i=[],a){for(;;){if(r(M)){i.push(u(M));continue}if(t[n]==="{"){i.push(S());continue}if(t[n]==="}")throw new SyntaxError("Unbalanced closing brace");let w=Q();if(w){i.push(w),a=Math.min(a,w.length);continue}break}let f=i.length-1,E=i[f];typeof E=="string"&&(i[f]=j(E,me));let v=[];for(let w of i)w instanceof D&&(w=w.value.slice(0,w.value.length-a)),w&&v.push(w);return v}function S(){s(ot,SyntaxError);let i=G();if(s(ye))return i;if(s(lt)){let a=Pe();return s(ye,SyntaxError),{type:"select",selector:i,...a}}throw new SyntaxError("Unclosed placeable")}function G(){if(t[n]==="{")return S();if(r(de)){let[,i,a,f=null]=l(de);if(i==="$")return{type:"var",name:a};if(s(at)){let E=De();if(i==="-")return{type:"term",name:a,attr:f,args:E};if(Qe.test(a))return{type:"func",name:a,args:E};throw new SyntaxError("Function names must be all upper-case")}return i==="-"?{type:"term",name:a,attr:f,args:[]}:{type:"mesg",name:a,attr:f}}return J()}function De(){let i=[];for(;;){switch(t[n]){case")":return n++,i;case void 0:throw new SyntaxError("Unclosed argument list")}i.push(Le()),s(ct)}}function Le(){let i=G();return i.type!=="mesg"?i:s(ut)?{type:"narg",name:i.name,value:J()}:i}function Pe(){let i=[],a=0,f;for(;r(Je);){o("*")&&(f=a);let E=je(),v=d();if(v===null)throw new SyntaxError("Expected variant value");i[a++]={key:E,value:v}}if(a===0)return null;if(f===void 0)throw new SyntaxError("Expected default variant");return{variants:i,star:f}}function je(){s(st,SyntaxError);let i;return r(B)?i=X():i={type:"str",value:u(Xe)},s(it,SyntaxError),i}function J(){if(r(B))return X();if(t[n]==='"')return Fe();throw new SyntaxError("Invalid expression")}function X(){let[,i,a=""]=l(B),f=a.length;return{type:"num",value:parseFloat(i),precision:f}}function Fe(){o('"',SyntaxError);let i="";for(;;){if(i+=u(et),t[n]==="\\"){i+=Ke();continue}if(o('"'))return{type:"str",value:i};throw new SyntaxError("Unclosed string literal")}}function Ke(){if(r(he))return u(he);if(r(pe)){let[,i,a]=l(pe),f=parseInt(i||a,16);return f<=55295||57344<=f?String.fromCodePoint(f):"�"}throw new SyntaxError("Unknown escape sequence")}function Q(){let i=n;switch(s(ft),t[n]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return ee(t.slice(i,n))}return t[n-1]===" "?ee(t.slice(i,n)):!1}function j(i,a){return i.replace(a,"")}function ee(i){let a=i.replace(nt,`
`),f=rt.exec(i)[1].length;return new D(a,f)}}},D=class{constructor(t,n){this.value=t,this.length=n}};var we=`# What several views say.

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
`;var ge=be("en"),I=null;W(we);function be(e){return new _(e,{useIsolating:!1})}function W(e){Ee(ge,e)}function $e(e){I=null,e?.catalogue&&(I=be(e.language),Ee(I,e.catalogue))}function p(e,t){let n=I?.hasMessage(e)?I:ge,r=n.getMessage(e);if(!r?.value)throw new Error(`No sentence is called ${e}.`);return n.formatPattern(r.value,t)}function Ee(e,t){let[n]=e.addResource(new R(t));if(n)throw n}var ke="data-waits-for-words",O=e=>e.ctrlKey||e.metaKey||e.altKey,k=e=>e.target,L=e=>(e.key==="Enter"||e.key===" ")&&/^(BUTTON|SUMMARY)$/.test(k(e).tagName),q=e=>!!e?.hasAttribute("aria-pressed"),ht=e=>e.hasAttribute("data-onward"),z=e=>e.getAttribute("aria-label")??e.textContent??"";var V=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function P(e){((V()?null:e.querySelector(`[${ke}]`))??e).focus({preventScroll:!0})}function xe(e){return e.key==="Tab"?!0:e.key==="Enter"?!e.altKey&&(e.shiftKey||O(e)):O(e)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(e.key)}function pt(e){let t=k(e);return t.matches("textarea, select")?!0:t instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(t.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(e.key):!0:!1}function Te(e,t,n){let r={chose:""};mt(e,n),gt(e,r,n),e.addEventListener("focusin",o=>{z(k(o))!==r.chose&&(r.chose="")},{signal:n}),e.addEventListener("keydown",o=>yt(o,e,t,r),{signal:n})}function mt(e,t){let n=e,r=o=>{n.removeAttribute("data-lm-suppress-shortcuts");let s=k(o);!e.contains(s)||xe(o)||(n=s,n.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",r,{capture:!0,signal:t})}function yt(e,t,n,r){let{key:o}=e,s=k(e);if(L(e)&&o===" "&&(e.shiftKey||O(e))&&e.preventDefault(),xe(e)||(e.stopPropagation(),O(e)||e.defaultPrevented))return;let l=t.querySelector(".kit-panel:not([hidden])"),u=s.tagName==="TEXTAREA"&&!s.hasAttribute(ke);if(o==="Escape"&&!e.isComposing&&!u&&!l)return e.preventDefault(),wt(t);let $=q(s)&&z(s)===r.chose,x=L(e)&&($||o==="Enter"&&ht(s));(x||L(e)&&e.repeat)&&e.preventDefault(),!(L(e)&&!x||pt(e)||!n[o])&&(e.preventDefault(),e.repeat||n[o]())}function wt(e){e.parentElement?.closest("[tabindex]")?.focus()}function gt(e,t,n){let r=!1,o={timeStamp:-1e3,x:0,y:0,button:null},s=d=>d.type==="click"&&!d.detail&&r&&e.contains(k(d)),l=d=>{let y=k(d).closest?.("button")??null,S=s(d)||bt(d,y,o);S&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!y||!e.contains(y))&&(o={button:y,timeStamp:d.timeStamp,x:d.x,y:d.y},S||(t.chose=d.detail&&q(y)?z(y):""))},u={capture:!0,signal:n},$=d=>{r=d.shiftKey||O(d)},x=()=>{r=!1};addEventListener("keydown",$,u),addEventListener("keyup",x,u),addEventListener("mousedown",l,u),addEventListener("click",l,u)}function bt(e,t,n){let r=e.timeStamp-n.timeStamp<300,o=Math.hypot(e.x-n.x,e.y-n.y)<5;return!e.detail||!r||!o?!1:t!==n.button||e.detail>1&&q(t)}var Z="kitLesson";function $t(e){return!!e.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Se(e,t){if(!$t(e))return;requestAnimationFrame(()=>{let r=t.closest(".jp-Notebook");r&&(r.dataset[Z]="")});let n=document.documentElement.dataset;Z in n||(n[Z]="",addEventListener("keydown",Et,{capture:!0}),addEventListener("dblclick",St,{capture:!0}))}var ve=e=>e.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function Et(e){let t=e.target,n=ve(e);if(!n)return;let r=t.closest(".kit");if(r)e.key==="Enter"&&e.shiftKey&&xt(e,r);else if(kt(e,t)){e.preventDefault();let o=Tt(n);o&&P(o)}}function kt(e,t){if(e.ctrlKey||e.metaKey||e.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let n=t.closest(".jp-Cell");if(!n)return!1;if(e.key!=="Enter")return e.key.length===1&&e.key!==" ";let r=n.matches(".jp-CodeCell")&&!n.querySelector(".jp-InputPlaceholder");return!e.shiftKey&&n===t&&!r}function xt(e,t){let n=t.closest(".jp-Cell")?.nextElementSibling;n&&(e.preventDefault(),e.stopPropagation(),n.focus({preventScroll:!0}),n.scrollIntoView({block:"nearest"}))}function Tt(e){let t=[...e.querySelectorAll(".kit")],n=o=>{let{top:s,bottom:l}=o.getBoundingClientRect();return Math.min(l,innerHeight)-Math.max(s,0)},[r]=t.sort((o,s)=>n(s)-n(o));return r&&n(r)>100?r:null}function St(e){let t=e.target;ve(e)&&t.closest(".jp-RenderedMarkdown")&&e.stopPropagation()}function Ae(e){function t(o){for(let[s,l]of Object.entries(o))e.set(s,l);try{e.save_changes()}catch{}}function n(o,s){return e.on(`change:${o}`,s),()=>e.off(`change:${o}`,s)}let r=o=>t({[o]:e.get(o)+1});return{read:o=>e.get(`_${o}`),listen:(o,s)=>n(`_${o}`,s),write(o){t(Object.fromEntries(Object.entries(o).map(([s,l])=>[`_${s}`,l])))},append:o=>t({_outbox:[...o]}),follow({saved:o,news:s}){let l=[n("_ack",()=>o(e.get("_ack").slice(1))),n("_news",()=>s(e.get("_news")))];return e.get("_told")&&(s(e.get("_news")),r("_asked")),()=>{for(let u of l)u()}},rename:()=>r("_another")}}function _e({share:e,view:t}){return()=>{let n,r;return{initialize({model:o,signal:s}){let l=Ne(s);return n=Ae(o),$e(n.read("words")),r=e(n,l.signal),()=>l.abort()},render({model:o,el:s,signal:l}){Se(o,s);let u=Ne(l);return t({host:n,el:s,signal:u.signal,...r}),()=>u.abort()}}}}function Ne(e){let t=new AbortController;return e?.addEventListener("abort",()=>t.abort()),t}function Re(){let e=h("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:e,say(t){e.textContent=t}}}var vt=2e3;async function Ie(e,t){try{await navigator.clipboard.writeText(e.textContent??"")}catch{return getSelection()?.selectAllChildren(e),p(At())}return t&&Nt(t),p("copied")}function At(){return V()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function Nt(e){if("copied"in e.dataset)return;let t=[...e.childNodes];e.dataset.copied="",e.style.minWidth=`${e.offsetWidth}px`,e.replaceChildren(h("span",{},p("copied"))),setTimeout(()=>{delete e.dataset.copied,e.style.minWidth="",e.replaceChildren(...t)},vt)}function Oe(e,t=localStorage){try{return JSON.parse(t.getItem(e)??"null")??void 0}catch{return}}function Ce(e,t,n=localStorage){try{t===null?n.removeItem(e):n.setItem(e,JSON.stringify(t))}catch{}}function Me(e,{name:t,keys:n,signal:r,host:o,part:s=""}){let l=h("section",{class:"kit","aria-label":t,tabindex:"-1"});return Te(l,n,r),Object.keys(n).length&&l.append(h("p",{class:"kit-hint","aria-hidden":"true"},p("click-first"))),e.append(l),_t(l,r,o,s),l}function _t(e,t,n,r){let o=n&&Rt(n,r),s=()=>{e.dataset.past=""};for(let u of["keydown","pointerdown","wheel"])addEventListener(u,s,{capture:!0,once:!0,signal:t});let l=()=>{let u=It(e);u&&(o&&!("past"in e.dataset)&&P(e),e.getBoundingClientRect().top<u.getBoundingClientRect().top?e.scrollIntoView({behavior:"instant"}):o&&e.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(l)),setTimeout(l,300)}function Rt(e,t=""){let n=`kit:run:${e.read("run")}`,r=document.documentElement.dataset,o=`kit ${e.read("activity")} ${t}`;if(Oe(n,sessionStorage))return!1;Ce(n,!0,sessionStorage);let s=r.kitRan?.split("|")??[];return r.kitRan=[...s,o].join("|"),!s.includes(o)}function It(e){let t=e.closest(".jp-Cell")?.nextElementSibling,n=t?.closest(".jp-WindowedPanel-outer"),r=document.activeElement;if(!t||!n||r?.isContentEditable)return null;let o=e.contains(r)||t.matches(".jp-mod-active"),s=n.querySelectorAll(".kit:not([data-past])"),l=s[0]===e&&!s[1];return o&&l&&(t.nextElementSibling||n.querySelector("[data-past]"))?n:null}W(te);var H=class{#e="";constructor({host:t,el:n,signal:r}){this.host=t;let o=p("lesson-name",{number:this.lesson.number});this.live=Re(),this.rows=h("ul",{class:"kit-lesson-rows"}),this.copies=h("span",{}),this.main=re("","",()=>this.copy(),{class:"kit-main"}),this.main.append(this.copies),this.said=h("p",{class:"kit-lesson-said"}),this.left=h("p",{class:"kit-quiet"}),this.codes=h("p",{class:"kit-code kit-lesson-codes",hidden:!0}),this.root=Me(n,{name:o,keys:{},signal:r}),this.root.classList.add("kit-lesson"),this.root.append(h("p",{class:"kit-heading"},o),this.rows,h("p",{},p("lesson-how")),h("div",{class:"kit-tools"},this.main,this.said),this.codes,this.left,this.live.node);let s=()=>t.write({looked:t.read("looked")+1});this.root.addEventListener("pointerenter",s,{signal:r}),this.root.addEventListener("focusin",s,{signal:r}),r.addEventListener("abort",t.listen("lesson",()=>this.show())),s(),this.show()}get lesson(){return this.host.read("lesson")}get#t(){return this.lesson.rows.map(t=>t.code).filter(Boolean)}show(){let t=this.#t,{rows:n}=this.lesson;this.rows.replaceChildren(...n.map(Ot)),A(this.copies,p("lesson-copy",{codes:t.length})),this.main.disabled=t.length===0;let r=n.length-t.length;A(this.left,r?p("lesson-left",{open:r}):""),this.#e&&this.#e!==t.join(`
`)&&A(this.said,p("lesson-changed"))}async copy(){let n=this.#t.join(`
`),{name:r}=this.lesson;this.#e=n,this.codes.textContent=n,this.codes.hidden=!1;let o=await Ie(this.codes,this.main),s=p("lesson-codes",{done:o,name:r});A(this.said,s),this.live.say(s)}};function Ot({title:e,done:t,open:n,of:r}){let o=t+n===0?p("lesson-open"):t===r?p("lesson-all",{of:r}):p("lesson-done",{done:t,open:n,of:r}),s=h("li",{},h("span",{dir:"auto"},e),h("span",{class:"kit-count"},o));return ne(s,"data-state",t+n===0?"open":t+n===r?"all":"some"),s}var Ct={share:()=>({}),view:e=>{new H(e)}},On=_e(Ct);export{On as default,Ct as lesson};
