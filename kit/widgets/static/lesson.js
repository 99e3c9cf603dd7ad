// Talking Back, BSD-3-Clause. May hold @fluent/bundle (Apache-2.0), @noble/hashes, fflate, lean-qr (MIT): see LICENSE-BUNDLED.
var re=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

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
`;function f(e,t={},...n){let r=document.createElement(e);for(let[o,s]of Object.entries(t))s==null||s===!1||(o.startsWith("on")?r.addEventListener(o.slice(2),s):o==="style"?r.style.cssText=s:r.setAttribute(o,s===!0?"":s));return r.append(...n.filter(o=>o!=null)),r}function k(e,t){e.textContent!==t&&(e.textContent=t)}function oe(e,t,n){n===null?e.removeAttribute(t):e.getAttribute(t)!==String(n)&&e.setAttribute(t,String(n))}function se(e,t,n,r={}){let o=t?[" ",f("kbd",{"aria-hidden":"true"},t)]:[];return f("button",{type:"button",class:"kit-tool",onclick:n,...r},e,...o)}var b=class{constructor(t){this.value=t}valueOf(){return this.value}},c=class extends b{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},y=class extends b{constructor(t,n={}){super(t),this.opts=n}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return this.value.toString(10)}},E=class e extends b{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof b)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let n=globalThis.Temporal;if(t instanceof n.Instant||t instanceof n.PlainDateTime||t instanceof n.PlainDate||t instanceof n.PlainMonthDay||t instanceof n.PlainTime||t instanceof n.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof b&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var ie=100,He="⁨",Ve="⁩";function Ze(e,t,n){if(n===t||n instanceof y&&t instanceof y&&n.value===t.value)return!0;if(t instanceof y&&typeof n=="string"){let r=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(n===r)return!0}return!1}function ae(e,t,n){return t[n]?T(e,t[n].value):(e.reportError(new RangeError("No default")),new c)}function K(e,t){let n=[],r=Object.create(null);for(let o of t)o.type==="narg"?r[o.name]=_(e,o.value):n.push(_(e,o));return{positional:n,named:r}}function _(e,t){switch(t.type){case"str":return t.value;case"num":return new y(t.value,{minimumFractionDigits:t.precision});case"var":return Ge(e,t);case"mesg":return Je(e,t);case"term":return Xe(e,t);case"func":return Qe(e,t);case"select":return et(e,t);default:return new c}}function Ge(e,{name:t}){let n;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new c(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new c(`$${t}`);if(n instanceof b)return n;switch(typeof n){case"string":return n;case"number":return new y(n);case"object":if(E.supportsValue(n))return new E(n);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new c(`$${t}`)}}function Je(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new c(t);if(n){let o=r.attributes[n];return o?T(e,o):(e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new c(`${t}.${n}`))}return r.value?T(e,r.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new c(t))}function Xe(e,{name:t,attr:n,args:r}){let o=`-${t}`,s=e.bundle._terms.get(o);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${o}`)),new c(o);if(n){let u=s.attributes[n];if(u){e.params=K(e,r).named;let m=T(e,u);return e.params=null,m}return e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new c(`${o}.${n}`)}e.params=K(e,r).named;let l=T(e,s.value);return e.params=null,l}function Qe(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new c(`${t}()`);if(typeof r!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new c(`${t}()`);try{let o=K(e,n);return r(o.positional,o.named)}catch(o){return e.reportError(o),new c(`${t}()`)}}function et(e,{selector:t,variants:n,star:r}){let o=_(e,t);if(o instanceof c)return ae(e,n,r);for(let s of n){let l=_(e,s.key);if(Ze(e,o,l))return T(e,s.value)}return ae(e,n,r)}function U(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new c;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let o of t){if(typeof o=="string"){n.push(e.bundle._transform(o));continue}if(e.placeables++,e.placeables>ie)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${ie}`);r&&n.push(He),n.push(_(e,o).toString(e)),r&&n.push(Ve)}return e.dirty.delete(t),n.join("")}function T(e,t){return typeof t=="string"?e.bundle._transform(t):U(e,t)}var M=class{constructor(t,n,r){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=n,this.args=r}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,n){let r=this.bundle._intls.get(t);r||(r={},this.bundle._intls.set(t,r));let o=JSON.stringify(n);return r[o]||(r[o]=new t(this.bundle.locales,n)),r[o]}};function Y(e,t){let n=Object.create(null);for(let[r,o]of Object.entries(e))t.includes(r)&&(n[r]=o.valueOf());return n}var le=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ue(e,t){let n=e[0];if(n instanceof c)return new c(`NUMBER(${n.valueOf()})`);if(n instanceof y)return new y(n.valueOf(),{...n.opts,...Y(t,le)});if(n instanceof E)return new y(n.toNumber(),{...Y(t,le)});throw new TypeError("Invalid argument to NUMBER")}var tt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function ce(e,t){let n=e[0];if(n instanceof c)return new c(`DATETIME(${n.valueOf()})`);if(n instanceof E||n instanceof y)return new E(n,Y(t,tt));throw new TypeError("Invalid argument to DATETIME")}var fe=new Map;function de(e){let t=Array.isArray(e)?e.join(" "):e,n=fe.get(t);return n===void 0&&(n=new Map,fe.set(t,n)),n}var C=class{constructor(t,{functions:n,useIsolating:r=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:ue,DATETIME:ce,...n},this._useIsolating=r,this._transform=o,this._intls=de(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:n=!1}={}){let r=[];for(let o=0;o<t.body.length;o++){let s=t.body[o];if(s.id.startsWith("-")){if(n===!1&&this._terms.has(s.id)){r.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(n===!1&&this._messages.has(s.id)){r.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return r}formatPattern(t,n=null,r=null){if(typeof t=="string")return this._transform(t);let o=new M(this,r,n);try{return U(o,t).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new c().toString(o);throw s}}};var B=/^(-?[a-zA-Z][\w-]*) *= */gm,he=/\.([a-zA-Z][\w-]*) *= */y,nt=/\*?\[/y,W=/(-?[0-9]+(?:\.([0-9]+))?)/y,rt=/([a-zA-Z][\w-]*)/y,pe=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,ot=/^[A-Z][A-Z0-9_-]*$/,P=/([^{}\n\r]+)/y,st=/([^\\"\n\r]*)/y,me=/\\([\\"])/y,ye=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,it=/^\n+/,we=/ +$/,at=/ *\r?\n/g,lt=/( *)$/,ut=/{\s*/y,ge=/\s*}/y,ct=/\[\s*/y,ft=/\s*] */y,dt=/\s*\(\s*/y,ht=/\s*->\s*/y,pt=/\s*:\s*/y,mt=/\s*,?\s*/y,yt=/\s+/y,O=class{constructor(t){this.body=[],B.lastIndex=0;let n=0;for(;;){let i=B.exec(t);if(i===null)break;n=B.lastIndex;try{this.body.push(m(i[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function r(i){return i.lastIndex=n,i.test(t)}function o(i,a){if(t[n]===i)return n++,!0;if(a)throw new a(`Expected ${i}`);return!1}function s(i,a){if(r(i))return n=i.lastIndex,!0;if(a)throw new a(`Expected ${i.toString()}`);return!1}function l(i){i.lastIndex=n;let a=i.exec(t);if(a===null)throw new SyntaxError(`Expected ${i.toString()}`);return n=i.lastIndex,a}function u(i){return l(i)[1]}function m(i){let a=h(),d=$();if(a===null&&Object.keys(d).length===0)throw new SyntaxError("Expected message value or attributes");return{id:i,value:a,attributes:d}}function $(){let i=Object.create(null);for(;r(he);){let a=u(he),d=h();if(d===null)throw new SyntaxError("Expected attribute value");i[a]=d}return i}function h(){let i;if(r(P)&&(i=u(P)),t[n]==="{"||t[n]==="}")return w(i?[i]:[],1/0);let a=te();return a?i?w([i,a],a.length):(a.value=F(a.value,it),w([a],a.length)):i?F(i,we):null}function w(i=[],a){for(;;){if(r(P)){i.push(u(P));continue}if(t[n]==="{"){i.push(N());continue}if(t[n]==="}")throw new SyntaxError("Unbalanced closing brace");let g=te();if(g){i.push(g),a=Math.min(a,g.length);continue}break}let d=i.length-1,x=i[d];typeof x=="string"&&(i[d]=F(x,we));let A=[];for(let g of i)g instanceof L&&(g=g.value.slice(0,g.value.length-a)),g&&A.push(g);return A}function N(){s(ut,SyntaxError);let i=X();if(s(ge))return i;if(s(ht)){let a=Ye();return s(ge,SyntaxError),{type:"select",selector:i,...a}}throw new SyntaxError("Unclosed placeable")}function X(){if(t[n]==="{")return N();if(r(pe)){let[,i,a,d=null]=l(pe);if(i==="$")return{type:"var",name:a};if(s(dt)){let x=Ke();if(i==="-")return{type:"term",name:a,attr:d,args:x};if(ot.test(a))return{type:"func",name:a,args:x};throw new SyntaxError("Function names must be all upper-case")}return i==="-"?{type:"term",name:a,attr:d,args:[]}:{type:"mesg",name:a,attr:d}}return Q()}function Ke(){let i=[];for(;;){switch(t[n]){case")":return n++,i;case void 0:throw new SyntaxError("Unclosed argument list")}i.push(Ue()),s(mt)}}function Ue(){let i=X();return i.type!=="mesg"?i:s(pt)?{type:"narg",name:i.name,value:Q()}:i}function Ye(){let i=[],a=0,d;for(;r(nt);){o("*")&&(d=a);let x=Be(),A=h();if(A===null)throw new SyntaxError("Expected variant value");i[a++]={key:x,value:A}}if(a===0)return null;if(d===void 0)throw new SyntaxError("Expected default variant");return{variants:i,star:d}}function Be(){s(ct,SyntaxError);let i;return r(W)?i=ee():i={type:"str",value:u(rt)},s(ft,SyntaxError),i}function Q(){if(r(W))return ee();if(t[n]==='"')return We();throw new SyntaxError("Invalid expression")}function ee(){let[,i,a=""]=l(W),d=a.length;return{type:"num",value:parseFloat(i),precision:d}}function We(){o('"',SyntaxError);let i="";for(;;){if(i+=u(st),t[n]==="\\"){i+=qe();continue}if(o('"'))return{type:"str",value:i};throw new SyntaxError("Unclosed string literal")}}function qe(){if(r(me))return u(me);if(r(ye)){let[,i,a]=l(ye),d=parseInt(i||a,16);return d<=55295||57344<=d?String.fromCodePoint(d):"�"}throw new SyntaxError("Unknown escape sequence")}function te(){let i=n;switch(s(yt),t[n]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return ne(t.slice(i,n))}return t[n-1]===" "?ne(t.slice(i,n)):!1}function F(i,a){return i.replace(a,"")}function ne(i){let a=i.replace(at,`
`),d=lt.exec(i)[1].length;return new L(a,d)}}},L=class{constructor(t,n){this.value=t,this.length=n}};var be=`# What several views say.

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
`;var $e=ke("en"),Ee=new Set,R=null;q(be);function ke(e){return new C(e,{useIsolating:!1})}function q(e){Ee.has(e)||(Ee.add(e),Se($e,e))}function xe(e){R=null,e?.catalogue&&(R=ke(e.language),Se(R,e.catalogue))}function p(e,t){let n=R?.hasMessage(e)?R:$e,r=n.getMessage(e);if(!r?.value)throw new Error(`No sentence is called ${e}.`);return n.formatPattern(r.value,t)}function Se(e,t){let[n]=e.addResource(new O(t));if(n)throw n}var Te="data-waits-for-words",I=e=>e.ctrlKey||e.metaKey||e.altKey,S=e=>e.target,j=e=>(e.key==="Enter"||e.key===" ")&&/^(BUTTON|SUMMARY)$/.test(S(e).tagName),z=e=>!!e?.hasAttribute("aria-pressed"),gt=e=>e.hasAttribute("data-onward"),H=e=>e.getAttribute("aria-label")??e.textContent??"";var V=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function D(e){((V()?null:e.querySelector(`[${Te}]`))??e).focus({preventScroll:!0})}function ve(e){return e.key==="Tab"?!0:e.key==="Enter"?!e.altKey&&(e.shiftKey||I(e)):I(e)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(e.key)}function bt(e){let t=S(e);return t.matches("textarea, select")?!0:t instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(t.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(e.key):!0:!1}function Ne(e,t,n){let r={chose:""};Et(e,n),xt(e,r,n),e.addEventListener("focusin",o=>{H(S(o))!==r.chose&&(r.chose="")},{signal:n}),e.addEventListener("keydown",o=>$t(o,e,t,r),{signal:n})}function Et(e,t){let n=e,r=o=>{n.removeAttribute("data-lm-suppress-shortcuts");let s=S(o);!e.contains(s)||ve(o)||(n=s,n.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",r,{capture:!0,signal:t})}function $t(e,t,n,r){let{key:o}=e,s=S(e);if(j(e)&&o===" "&&(e.shiftKey||I(e))&&e.preventDefault(),ve(e)||(e.stopPropagation(),I(e)||e.defaultPrevented))return;let l=t.querySelector(".kit-panel:not([hidden])"),u=s.tagName==="TEXTAREA"&&!s.hasAttribute(Te);if(o==="Escape"&&!e.isComposing&&!u&&!l)return e.preventDefault(),kt(t);let m=z(s)&&H(s)===r.chose,$=j(e)&&(m||o==="Enter"&&gt(s));($||j(e)&&e.repeat)&&e.preventDefault(),!(j(e)&&!$||bt(e)||!n[o])&&(e.preventDefault(),e.repeat||n[o]())}function kt(e){e.parentElement?.closest("[tabindex]")?.focus()}function xt(e,t,n){let r=!1,o={timeStamp:-1e3,x:0,y:0,button:null},s=h=>h.type==="click"&&!h.detail&&r&&e.contains(S(h)),l=h=>{let w=S(h).closest?.("button")??null,N=s(h)||St(h,w,o);N&&(h.preventDefault(),h.stopPropagation()),!(h.type!=="click"||!w||!e.contains(w))&&(o={button:w,timeStamp:h.timeStamp,x:h.x,y:h.y},N||(t.chose=h.detail&&z(w)?H(w):""))},u={capture:!0,signal:n},m=h=>{r=h.shiftKey||I(h)},$=()=>{r=!1};addEventListener("keydown",m,u),addEventListener("keyup",$,u),addEventListener("mousedown",l,u),addEventListener("click",l,u)}function St(e,t,n){let r=e.timeStamp-n.timeStamp<300,o=Math.hypot(e.x-n.x,e.y-n.y)<5;return!e.detail||!r||!o?!1:t!==n.button||e.detail>1&&z(t)}var Z="kitLesson",Tt=5e3,v=f("p",{class:"kit-run-first",role:"status"}),_e;function vt(e){return!!e.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Ce(e,t){if(!vt(e))return;requestAnimationFrame(()=>{let r=t.closest(".jp-Notebook");r&&(r.dataset[Z]="")});let n=document.documentElement.dataset;if(!(Z in n)){n[Z]="",addEventListener("keydown",Nt,{capture:!0}),addEventListener("dblclick",Mt,{capture:!0});for(let r of["wheel","pointerdown"])addEventListener(r,G,{capture:!0,passive:!0});document.body.append(v)}}var Oe=e=>e.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function Nt(e){let t=e.target,n=Oe(e);if(!n)return;G();let r=t.closest(".kit");r?e.key==="Enter"&&e.shiftKey&&Ot(e,r):Ct(e,t)&&(e.preventDefault(),At(t.closest(".jp-Cell"),n))}function At(e,t){if(e.matches(".jp-CodeCell")&&!e.querySelector(".kit"))return Ae(e);let n=Rt(e,t);if(n)return D(n);let r=[...t.querySelectorAll(".jp-Cell")].find(o=>_t(o,e));r?.matches(".jp-CodeCell")&&!r.querySelector(".kit")&&Ae(e)}var _t=(e,t)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function Ae(e){let{top:t,left:n,right:r}=e.getBoundingClientRect(),o=e.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),s=Math.max(t,o?.top??0),l=(o?.bottom??innerHeight)-40;v.style.top=`${Math.min(s,l)}px`,v.style.right=`${innerWidth-r+24}px`,v.style.maxWidth=`${r-n-48}px`,k(v,p("run-first")),_e=setTimeout(G,Tt)}function G(){clearTimeout(_e),k(v,"")}function Ct(e,t){if(e.ctrlKey||e.metaKey||e.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let n=t.closest(".jp-Cell");if(!n)return!1;if(e.key!=="Enter")return e.key.length===1&&e.key!==" ";let r=n.matches(".jp-CodeCell")&&!n.querySelector(".jp-InputPlaceholder");return!e.shiftKey&&n===t&&!r}function Ot(e,t){let n=t.closest(".jp-Cell")?.nextElementSibling;n&&(e.preventDefault(),e.stopPropagation(),n.focus({preventScroll:!0}),n.scrollIntoView({block:"nearest"}))}function Rt(e,t){let n=[...t.querySelectorAll(".jp-Cell")],r=m=>Math.abs(n.indexOf(m.closest(".jp-Cell")??e)-n.indexOf(e)),u=[...(e.matches(".jp-CodeCell")?e:t).querySelectorAll(".kit:not([data-finished])")].map(m=>({view:m,far:r(m),much:It(m)})).filter(({much:m})=>m.all||m.pixels>innerHeight/2);return u.sort((m,$)=>m.far-$.far||$.much.pixels-m.much.pixels),u[0]?.view}function It(e){let{top:t,bottom:n}=e.getBoundingClientRect(),r=e.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),o=Math.max(t,r?.top??0),s=Math.min(n,r?.bottom??innerHeight)-o;return{pixels:s,all:s>0&&s>=n-t-1}}function Mt(e){let t=e.target;Oe(e)&&t.closest(".jp-RenderedMarkdown")&&e.stopPropagation()}function Re(e){function t(o){for(let[s,l]of Object.entries(o))e.set(s,l);try{e.save_changes()}catch{}}function n(o,s){return e.on(`change:${o}`,s),()=>e.off(`change:${o}`,s)}let r=o=>t({[o]:e.get(o)+1});return{read:o=>e.get(`_${o}`),listen:(o,s)=>n(`_${o}`,s),write(o){t(Object.fromEntries(Object.entries(o).map(([s,l])=>[`_${s}`,l])))},append:o=>t({_outbox:[...o]}),follow({saved:o,news:s}){let l=[n("_ack",()=>o(e.get("_ack").slice(1))),n("_news",()=>s(e.get("_news")))];return e.get("_told")&&(s(e.get("_news")),r("_asked")),()=>{for(let u of l)u()}},rename:()=>r("_another")}}function Me({share:e,view:t}){return()=>{let n,r;return{initialize({model:o,signal:s}){let l=Ie(s);return n=Re(o),xe(n.read("words")),r=e(n,l.signal),()=>l.abort()},render({model:o,el:s,signal:l}){Ce(o,s);let u=Ie(l);return t({host:n,el:s,signal:u.signal,...r}),()=>u.abort()}}}}function Ie(e){let t=new AbortController;return e?.addEventListener("abort",()=>t.abort()),t}function Pe(){let e=f("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:e,say(t){e.textContent=t}}}var Pt=2e3;async function Le(e,t){try{await navigator.clipboard.writeText(e.textContent??"")}catch{return getSelection()?.selectAllChildren(e),p(Lt())}return t&&jt(t),p("copied")}function Lt(){return V()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function jt(e){if("copied"in e.dataset)return;let t=[...e.childNodes];e.dataset.copied="",e.style.minWidth=`${e.offsetWidth}px`,e.replaceChildren(f("span",{},p("copied"))),setTimeout(()=>{delete e.dataset.copied,e.style.minWidth="",e.replaceChildren(...t)},Pt)}function je(e,t="localStorage"){try{return JSON.parse(window[t].getItem(e)??"null")??void 0}catch{return}}var Dt=[];var Ft=e=>Dt.some(t=>e.includes(t));function De(e,t,n="localStorage"){try{t===null||Ft(e)?window[n].removeItem(e):window[n].setItem(e,JSON.stringify(t))}catch{}}function Fe(e,{name:t,keys:n,signal:r,host:o,part:s=""}){let l=f("section",{class:"kit","aria-label":t,tabindex:"-1"});return Ne(l,n,r),Object.keys(n).length&&l.append(f("p",{class:"kit-hint","aria-hidden":"true"},p("click-first"))),e.append(l),Kt(l,r,o,s),l}function Kt(e,t,n,r){let o=n&&Ut(n,r),s=()=>{e.dataset.past=""};for(let u of["keydown","pointerdown","wheel"])addEventListener(u,s,{capture:!0,once:!0,signal:t});let l=()=>{let u=Yt(e);u&&(o&&!("past"in e.dataset)&&D(e),e.getBoundingClientRect().top<u.getBoundingClientRect().top?e.scrollIntoView({behavior:"instant"}):o&&e.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(l)),setTimeout(l,300)}function Ut(e,t=""){let n=`kit:run:${e.read("run")}`,r=document.documentElement.dataset,o=`kit ${e.read("activity")} ${t}`;if(je(n,"sessionStorage"))return!1;De(n,!0,"sessionStorage");let s=r.kitRan?.split("|")??[];return r.kitRan=[...s,o].join("|"),!s.includes(o)}function Yt(e){let t=e.closest(".jp-Cell")?.nextElementSibling,n=t?.closest(".jp-WindowedPanel-outer"),r=document.activeElement;if(!t||!n||r?.isContentEditable)return null;let o=e.contains(r)||t.matches(".jp-mod-active"),s=n.querySelectorAll(".kit:not([data-past])"),l=s[0]===e&&!s[1];return o&&l&&(t.nextElementSibling||n.querySelector("[data-past]"))?n:null}q(re);var J=class{#e="";constructor({host:t,el:n,signal:r}){this.host=t;let o=p("lesson-name",{number:this.lesson.number});this.live=Pe(),this.rows=f("ul",{class:"kit-lesson-rows"}),this.copies=f("span",{}),this.main=se("","",()=>this.copy(),{class:"kit-main"}),this.main.append(this.copies),this.said=f("p",{class:"kit-lesson-said"}),this.left=f("p",{class:"kit-quiet"}),this.words=f("div",{}),this.codes=f("p",{class:"kit-code kit-lesson-codes",hidden:!0}),this.root=Fe(n,{name:o,keys:{},signal:r}),this.root.classList.add("kit-lesson"),this.root.append(f("p",{class:"kit-heading"},o),this.rows,f("p",{},p("lesson-how")),f("div",{class:"kit-tools"},this.main,this.said),this.codes,this.words,this.left,this.live.node);let s=()=>t.write({looked:t.read("looked")+1});this.root.addEventListener("pointerenter",s,{signal:r}),this.root.addEventListener("focusin",s,{signal:r}),r.addEventListener("abort",t.listen("lesson",()=>this.show())),s(),this.show()}get lesson(){return this.host.read("lesson")}get#t(){return this.lesson.rows.map(t=>t.code).filter(Boolean)}show(){let t=this.#t,{rows:n}=this.lesson;this.rows.replaceChildren(...n.map(Wt)),this.words.replaceChildren(...n.filter(o=>o.words).map(Bt)),k(this.copies,p("lesson-copy",{codes:t.length})),this.main.disabled=t.length===0;let r=n.length-t.length;k(this.left,r?p("lesson-left",{open:r}):""),this.#e&&this.#e!==t.join(`
`)&&k(this.said,p("lesson-changed"))}async copy(){let n=this.#t.join(`
`),{name:r}=this.lesson;this.#e=n,this.codes.textContent=n,this.codes.hidden=!1;let o=await Le(this.codes,this.main),s=p("lesson-codes",{done:o,name:r});k(this.said,s),this.live.say(s)}};function Bt({title:e}){return f("p",{class:"kit-lesson-words"},p("lesson-words",{title:e,download:p("download")}))}function Wt({title:e,done:t,open:n,of:r,words:o}){let s=t+n===0?p("lesson-open"):o?p("lesson-written"):t===r?p("lesson-all",{of:r}):p("lesson-done",{done:t,open:n,of:r}),l=f("li",{},f("span",{dir:"auto"},e),f("span",{class:"kit-count"},s));return oe(l,"data-state",t+n===0?"open":t+n===r?"all":"some"),l}var qt={share:()=>({}),view:e=>{new J(e)}},zn=Me(qt);export{zn as default,qt as lesson};
