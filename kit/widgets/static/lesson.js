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
`;function c(e,t={},...n){let o=document.createElement(e);for(let[r,s]of Object.entries(t))s==null||s===!1||(r.startsWith("on")?o.addEventListener(r.slice(2),s):r==="style"?o.style.cssText=s:o.setAttribute(r,s===!0?"":s));return o.append(...n.filter(r=>r!=null)),o}function k(e,t){e.textContent!==t&&(e.textContent=t)}function se(e,t,n){n===null?e.removeAttribute(t):e.getAttribute(t)!==String(n)&&e.setAttribute(t,String(n))}function ie(e,t,n,o={}){let r=t?[" ",c("kbd",{"aria-hidden":"true"},t)]:[];return c("button",{type:"button",class:"kit-tool",onclick:n,...o},e,...r)}var b=class{constructor(t){this.value=t}valueOf(){return this.value}},f=class extends b{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},y=class extends b{constructor(t,n={}){super(t),this.opts=n}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return this.value.toString(10)}},$=class e extends b{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof b)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let n=globalThis.Temporal;if(t instanceof n.Instant||t instanceof n.PlainDateTime||t instanceof n.PlainDate||t instanceof n.PlainMonthDay||t instanceof n.PlainTime||t instanceof n.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof b&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(n){t.reportError(n)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var ae=100,Ze="⁨",Je="⁩";function Xe(e,t,n){if(n===t||n instanceof y&&t instanceof y&&n.value===t.value)return!0;if(t instanceof y&&typeof n=="string"){let o=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(n===o)return!0}return!1}function le(e,t,n){return t[n]?T(e,t[n].value):(e.reportError(new RangeError("No default")),new f)}function K(e,t){let n=[],o=Object.create(null);for(let r of t)r.type==="narg"?o[r.name]=_(e,r.value):n.push(_(e,r));return{positional:n,named:o}}function _(e,t){switch(t.type){case"str":return t.value;case"num":return new y(t.value,{minimumFractionDigits:t.precision});case"var":return Qe(e,t);case"mesg":return et(e,t);case"term":return tt(e,t);case"func":return nt(e,t);case"select":return ot(e,t);default:return new f}}function Qe(e,{name:t}){let n;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new f(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new f(`$${t}`);if(n instanceof b)return n;switch(typeof n){case"string":return n;case"number":return new y(n);case"object":if($.supportsValue(n))return new $(n);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new f(`$${t}`)}}function et(e,{name:t,attr:n}){let o=e.bundle._messages.get(t);if(!o)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new f(t);if(n){let r=o.attributes[n];return r?T(e,r):(e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new f(`${t}.${n}`))}return o.value?T(e,o.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new f(t))}function tt(e,{name:t,attr:n,args:o}){let r=`-${t}`,s=e.bundle._terms.get(r);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${r}`)),new f(r);if(n){let u=s.attributes[n];if(u){e.params=K(e,o).named;let m=T(e,u);return e.params=null,m}return e.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new f(`${r}.${n}`)}e.params=K(e,o).named;let l=T(e,s.value);return e.params=null,l}function nt(e,{name:t,args:n}){let o=e.bundle._functions[t];if(!o)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new f(`${t}()`);if(typeof o!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new f(`${t}()`);try{let r=K(e,n);return o(r.positional,r.named)}catch(r){return e.reportError(r),new f(`${t}()`)}}function ot(e,{selector:t,variants:n,star:o}){let r=_(e,t);if(r instanceof f)return le(e,n,o);for(let s of n){let l=_(e,s.key);if(Xe(e,r,l))return T(e,s.value)}return le(e,n,o)}function U(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new f;e.dirty.add(t);let n=[],o=e.bundle._useIsolating&&t.length>1;for(let r of t){if(typeof r=="string"){n.push(e.bundle._transform(r));continue}if(e.placeables++,e.placeables>ae)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${ae}`);o&&n.push(Ze),n.push(_(e,r).toString(e)),o&&n.push(Je)}return e.dirty.delete(t),n.join("")}function T(e,t){return typeof t=="string"?e.bundle._transform(t):U(e,t)}var L=class{constructor(t,n,o){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=n,this.args=o}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,n){let o=this.bundle._intls.get(t);o||(o={},this.bundle._intls.set(t,o));let r=JSON.stringify(n);return o[r]||(o[r]=new t(this.bundle.locales,n)),o[r]}};function B(e,t){let n=Object.create(null);for(let[o,r]of Object.entries(e))t.includes(o)&&(n[o]=r.valueOf());return n}var ue=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ce(e,t){let n=e[0];if(n instanceof f)return new f(`NUMBER(${n.valueOf()})`);if(n instanceof y)return new y(n.valueOf(),{...n.opts,...B(t,ue)});if(n instanceof $)return new y(n.toNumber(),{...B(t,ue)});throw new TypeError("Invalid argument to NUMBER")}var rt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function fe(e,t){let n=e[0];if(n instanceof f)return new f(`DATETIME(${n.valueOf()})`);if(n instanceof $||n instanceof y)return new $(n,B(t,rt));throw new TypeError("Invalid argument to DATETIME")}var de=new Map;function he(e){let t=Array.isArray(e)?e.join(" "):e,n=de.get(t);return n===void 0&&(n=new Map,de.set(t,n)),n}var O=class{constructor(t,{functions:n,useIsolating:o=!0,transform:r=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:ce,DATETIME:fe,...n},this._useIsolating=o,this._transform=r,this._intls=he(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:n=!1}={}){let o=[];for(let r=0;r<t.body.length;r++){let s=t.body[r];if(s.id.startsWith("-")){if(n===!1&&this._terms.has(s.id)){o.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(n===!1&&this._messages.has(s.id)){o.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return o}formatPattern(t,n=null,o=null){if(typeof t=="string")return this._transform(t);let r=new L(this,o,n);try{return U(r,t).toString(r)}catch(s){if(r.errors&&s instanceof Error)return r.errors.push(s),new f().toString(r);throw s}}};var Y=/^(-?[a-zA-Z][\w-]*) *= */gm,pe=/\.([a-zA-Z][\w-]*) *= */y,st=/\*?\[/y,W=/(-?[0-9]+(?:\.([0-9]+))?)/y,it=/([a-zA-Z][\w-]*)/y,me=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,at=/^[A-Z][A-Z0-9_-]*$/,j=/([^{}\n\r]+)/y,lt=/([^\\"\n\r]*)/y,ye=/\\([\\"])/y,we=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,ut=/^\n+/,ge=/ +$/,ct=/ *\r?\n/g,ft=/( *)$/,dt=/{\s*/y,be=/\s*}/y,ht=/\[\s*/y,pt=/\s*] */y,mt=/\s*\(\s*/y,yt=/\s*->\s*/y,wt=/\s*:\s*/y,gt=/\s*,?\s*/y,bt=/\s+/y,R=class{constructor(t){this.body=[],Y.lastIndex=0;let n=0;for(;;){let i=Y.exec(t);if(i===null)break;n=Y.lastIndex;try{this.body.push(m(i[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function o(i){return i.lastIndex=n,i.test(t)}function r(i,a){if(t[n]===i)return n++,!0;if(a)throw new a(`Expected ${i}`);return!1}function s(i,a){if(o(i))return n=i.lastIndex,!0;if(a)throw new a(`Expected ${i.toString()}`);return!1}function l(i){i.lastIndex=n;let a=i.exec(t);if(a===null)throw new SyntaxError(`Expected ${i.toString()}`);return n=i.lastIndex,a}function u(i){return l(i)[1]}function m(i){let a=p(),d=E();if(a===null&&Object.keys(d).length===0)throw new SyntaxError("Expected message value or attributes");return{id:i,value:a,attributes:d}}function E(){let i=Object.create(null);for(;o(pe);){let a=u(pe),d=p();if(d===null)throw new SyntaxError("Expected attribute value");i[a]=d}return i}function p(){let i;if(o(j)&&(i=u(j)),t[n]==="{"||t[n]==="}")return w(i?[i]:[],1/0);let a=ne();return a?i?w([i,a],a.length):(a.value=F(a.value,ut),w([a],a.length)):i?F(i,ge):null}function w(i=[],a){for(;;){if(o(j)){i.push(u(j));continue}if(t[n]==="{"){i.push(N());continue}if(t[n]==="}")throw new SyntaxError("Unbalanced closing brace");let g=ne();if(g){i.push(g),a=Math.min(a,g.length);continue}break}let d=i.length-1,x=i[d];typeof x=="string"&&(i[d]=F(x,ge));let A=[];for(let g of i)g instanceof M&&(g=g.value.slice(0,g.value.length-a)),g&&A.push(g);return A}function N(){s(dt,SyntaxError);let i=Q();if(s(be))return i;if(s(yt)){let a=qe();return s(be,SyntaxError),{type:"select",selector:i,...a}}throw new SyntaxError("Unclosed placeable")}function Q(){if(t[n]==="{")return N();if(o(me)){let[,i,a,d=null]=l(me);if(i==="$")return{type:"var",name:a};if(s(mt)){let x=Ye();if(i==="-")return{type:"term",name:a,attr:d,args:x};if(at.test(a))return{type:"func",name:a,args:x};throw new SyntaxError("Function names must be all upper-case")}return i==="-"?{type:"term",name:a,attr:d,args:[]}:{type:"mesg",name:a,attr:d}}return ee()}function Ye(){let i=[];for(;;){switch(t[n]){case")":return n++,i;case void 0:throw new SyntaxError("Unclosed argument list")}i.push(We()),s(gt)}}function We(){let i=Q();return i.type!=="mesg"?i:s(wt)?{type:"narg",name:i.name,value:ee()}:i}function qe(){let i=[],a=0,d;for(;o(st);){r("*")&&(d=a);let x=ze(),A=p();if(A===null)throw new SyntaxError("Expected variant value");i[a++]={key:x,value:A}}if(a===0)return null;if(d===void 0)throw new SyntaxError("Expected default variant");return{variants:i,star:d}}function ze(){s(ht,SyntaxError);let i;return o(W)?i=te():i={type:"str",value:u(it)},s(pt,SyntaxError),i}function ee(){if(o(W))return te();if(t[n]==='"')return He();throw new SyntaxError("Invalid expression")}function te(){let[,i,a=""]=l(W),d=a.length;return{type:"num",value:parseFloat(i),precision:d}}function He(){r('"',SyntaxError);let i="";for(;;){if(i+=u(lt),t[n]==="\\"){i+=Ge();continue}if(r('"'))return{type:"str",value:i};throw new SyntaxError("Unclosed string literal")}}function Ge(){if(o(ye))return u(ye);if(o(we)){let[,i,a]=l(we),d=parseInt(i||a,16);return d<=55295||57344<=d?String.fromCodePoint(d):"�"}throw new SyntaxError("Unknown escape sequence")}function ne(){let i=n;switch(s(bt),t[n]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return oe(t.slice(i,n))}return t[n-1]===" "?oe(t.slice(i,n)):!1}function F(i,a){return i.replace(a,"")}function oe(i){let a=i.replace(ct,`
`),d=ft.exec(i)[1].length;return new M(a,d)}}},M=class{constructor(t,n){this.value=t,this.length=n}};var $e=`# What several views say.

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
`;var ke=xe("en"),Ee=new Set,C=null;q($e);function xe(e){return new O(e,{useIsolating:!1})}function q(e){Ee.has(e)||(Ee.add(e),Te(ke,e))}function Se(e){C=null,e?.catalogue&&(C=xe(e.language),Te(C,e.catalogue))}function h(e,t){let n=C?.hasMessage(e)?C:ke,o=n.getMessage(e);if(!o?.value)throw new Error(`No sentence is called ${e}.`);return n.formatPattern(o.value,t)}function Te(e,t){let[n]=e.addResource(new R(t));if(n)throw n}var z="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",ve="[=+\\-@＝＋－＠]",kn=new RegExp(`^'*${z}*${ve}+(?!${ve})${z}*(?!${z}|[)\\]}*/>]|$)`);var Ne=e=>h(e.download?"mine-save":"download");var Ae="data-waits-for-words",I=e=>e.ctrlKey||e.metaKey||e.altKey,S=e=>e.target,P=e=>(e.key==="Enter"||e.key===" ")&&/^(BUTTON|SUMMARY)$/.test(S(e).tagName),H=e=>!!e?.hasAttribute("aria-pressed"),Et=e=>e.hasAttribute("data-onward"),G=e=>e.getAttribute("aria-label")??e.textContent??"";var V=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function D(e){((V()?null:e.querySelector(`[${Ae}]`))??e).focus({preventScroll:!0})}function _e(e){return e.key==="Tab"?!0:e.key==="Enter"?!e.altKey&&(e.shiftKey||I(e)):I(e)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(e.key)}function kt(e){let t=S(e);return t.matches("textarea, select")?!0:t instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(t.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(e.key):!0:!1}function Oe(e,t,n){let o={chose:""};xt(e,n),vt(e,o,n),e.addEventListener("focusin",r=>{G(S(r))!==o.chose&&(o.chose="")},{signal:n}),e.addEventListener("keydown",r=>St(r,e,t,o),{signal:n})}function xt(e,t){let n=e,o=r=>{n.removeAttribute("data-lm-suppress-shortcuts");let s=S(r);!e.contains(s)||_e(r)||(n=s,n.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",o,{capture:!0,signal:t})}function St(e,t,n,o){let{key:r}=e,s=S(e);if(P(e)&&r===" "&&(e.shiftKey||I(e))&&e.preventDefault(),_e(e)||(e.stopPropagation(),I(e)||e.defaultPrevented))return;let l=t.querySelector(".kit-panel:not([hidden])"),u=s.tagName==="TEXTAREA"&&!s.hasAttribute(Ae);if(r==="Escape"&&!e.isComposing&&!u&&!l)return e.preventDefault(),Tt(t);let m=H(s)&&G(s)===o.chose,E=P(e)&&(m||r==="Enter"&&Et(s));(E||P(e)&&e.repeat)&&e.preventDefault(),!(P(e)&&!E||kt(e)||!n[r])&&(e.preventDefault(),e.repeat||n[r]())}function Tt(e){e.parentElement?.closest("[tabindex]")?.focus()}function vt(e,t,n){let o=!1,r={timeStamp:-1e3,x:0,y:0,button:null},s=p=>p.type==="click"&&!p.detail&&o&&e.contains(S(p)),l=p=>{let w=S(p).closest?.("button")??null,N=s(p)||Nt(p,w,r);N&&(p.preventDefault(),p.stopPropagation()),!(p.type!=="click"||!w||!e.contains(w))&&(r={button:w,timeStamp:p.timeStamp,x:p.x,y:p.y},N||(t.chose=p.detail&&H(w)?G(w):""))},u={capture:!0,signal:n},m=p=>{o=p.shiftKey||I(p)},E=()=>{o=!1};addEventListener("keydown",m,u),addEventListener("keyup",E,u),addEventListener("mousedown",l,u),addEventListener("click",l,u)}function Nt(e,t,n){let o=e.timeStamp-n.timeStamp<300,r=Math.hypot(e.x-n.x,e.y-n.y)<5;return!e.detail||!o||!r?!1:t!==n.button||e.detail>1&&H(t)}var Z="kitLesson",At=5e3,v=c("p",{class:"kit-run-first",role:"status"}),Ce;function _t(e){return!!e.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Ie(e,t){if(!_t(e))return;requestAnimationFrame(()=>{let o=t.closest(".jp-Notebook");o&&(o.dataset[Z]="")});let n=document.documentElement.dataset;if(!(Z in n)){n[Z]="",addEventListener("keydown",Ot,{capture:!0}),addEventListener("dblclick",Pt,{capture:!0});for(let o of["wheel","pointerdown"])addEventListener(o,J,{capture:!0,passive:!0});document.body.append(v)}}var Le=e=>e.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function Ot(e){let t=e.target,n=Le(e);if(!n)return;J();let o=t.closest(".kit");o?e.key==="Enter"&&e.shiftKey&&Lt(e,o):It(e,t)&&(e.preventDefault(),Rt(t.closest(".jp-Cell"),n))}function Rt(e,t){if(e.matches(".jp-CodeCell")&&!e.querySelector(".kit"))return Re(e);let n=jt(e,t);if(n)return D(n);let o=[...t.querySelectorAll(".jp-Cell")].find(r=>Ct(r,e));o?.matches(".jp-CodeCell")&&!o.querySelector(".kit")&&Re(e)}var Ct=(e,t)=>!!(t.compareDocumentPosition(e)&Node.DOCUMENT_POSITION_FOLLOWING);function Re(e){let{top:t,left:n,right:o}=e.getBoundingClientRect(),r=e.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),s=Math.max(t,r?.top??0),l=(r?.bottom??innerHeight)-40;v.style.top=`${Math.min(s,l)}px`,v.style.right=`${innerWidth-o+24}px`,v.style.maxWidth=`${o-n-48}px`,k(v,h("run-first")),Ce=setTimeout(J,At)}function J(){clearTimeout(Ce),k(v,"")}function It(e,t){if(e.ctrlKey||e.metaKey||e.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let n=t.closest(".jp-Cell");if(!n)return!1;if(e.key!=="Enter")return e.key.length===1&&e.key!==" ";let o=n.matches(".jp-CodeCell")&&!n.querySelector(".jp-InputPlaceholder");return!e.shiftKey&&n===t&&!o}function Lt(e,t){let n=t.closest(".jp-Cell")?.nextElementSibling;n&&(e.preventDefault(),e.stopPropagation(),n.focus({preventScroll:!0}),n.scrollIntoView({block:"nearest"}))}function jt(e,t){let n=[...t.querySelectorAll(".jp-Cell")],o=m=>Math.abs(n.indexOf(m.closest(".jp-Cell")??e)-n.indexOf(e)),u=[...(e.matches(".jp-CodeCell")?e:t).querySelectorAll(".kit:not([data-finished])")].map(m=>({view:m,far:o(m),much:Mt(m)})).filter(({much:m})=>m.all||m.pixels>innerHeight/2);return u.sort((m,E)=>m.far-E.far||E.much.pixels-m.much.pixels),u[0]?.view}function Mt(e){let{top:t,bottom:n}=e.getBoundingClientRect(),o=e.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),r=Math.max(t,o?.top??0),s=Math.min(n,o?.bottom??innerHeight)-r;return{pixels:s,all:s>0&&s>=n-t-1}}function Pt(e){let t=e.target;Le(e)&&t.closest(".jp-RenderedMarkdown")&&e.stopPropagation()}function je(e){function t(r){for(let[s,l]of Object.entries(r))e.set(s,l);try{e.save_changes()}catch{}}function n(r,s){return e.on(`change:${r}`,s),()=>e.off(`change:${r}`,s)}let o=r=>t({[r]:e.get(r)+1});return{read:r=>e.get(`_${r}`),listen:(r,s)=>n(`_${r}`,s),write(r){t(Object.fromEntries(Object.entries(r).map(([s,l])=>[`_${s}`,l])))},append:r=>t({_outbox:[...r]}),follow({saved:r,news:s}){let l=[n("_ack",()=>r(e.get("_ack").slice(1))),n("_news",()=>s(e.get("_news")))];return e.get("_told")&&(s(e.get("_news")),o("_asked")),()=>{for(let u of l)u()}},rename:()=>o("_another")}}function Pe({share:e,view:t}){return()=>{let n,o;return{initialize({model:r,signal:s}){let l=Me(s);return n=je(r),Se(n.read("words")),o=e(n,l.signal),()=>l.abort()},render({model:r,el:s,signal:l}){Ie(r,s);let u=Me(l);return t({host:n,el:s,signal:u.signal,...o}),()=>u.abort()}}}}function Me(e){let t=new AbortController;return e?.addEventListener("abort",()=>t.abort()),t}function De(){let e=c("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:e,say(t){e.textContent=t}}}var Dt=2e3;async function Fe(e,t){try{await navigator.clipboard.writeText(e.textContent??"")}catch{return getSelection()?.selectAllChildren(e),h(Ft())}return t&&Kt(t),h("copied")}function Ft(){return V()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function Kt(e){if("copied"in e.dataset)return;let t=[...e.childNodes];e.dataset.copied="",e.style.minWidth=`${e.offsetWidth}px`,e.replaceChildren(c("span",{},h("copied"))),setTimeout(()=>{delete e.dataset.copied,e.style.minWidth="",e.replaceChildren(...t)},Dt)}function Ke(e,t="localStorage"){try{return JSON.parse(window[t].getItem(e)??"null")??void 0}catch{return}}var Ut=[];var Bt=e=>Ut.some(t=>e.includes(t));function Ue(e,t,n="localStorage"){try{t===null||Bt(e)?window[n].removeItem(e):window[n].setItem(e,JSON.stringify(t))}catch{}}function Be(e,{name:t,keys:n,signal:o,host:r,part:s=""}){let l=c("section",{class:"kit","aria-label":t,tabindex:"-1"});return Oe(l,n,o),Object.keys(n).length&&l.append(c("p",{class:"kit-hint","aria-hidden":"true"},h("click-first"))),e.append(l),Yt(l,o,r,s),l}function Yt(e,t,n,o){let r=n&&Wt(n,o),s=()=>{e.dataset.past=""};for(let u of["keydown","pointerdown","wheel"])addEventListener(u,s,{capture:!0,once:!0,signal:t});let l=()=>{let u=qt(e);u&&(r&&!("past"in e.dataset)&&D(e),e.getBoundingClientRect().top<u.getBoundingClientRect().top?e.scrollIntoView({behavior:"instant"}):r&&e.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(l)),setTimeout(l,300)}function Wt(e,t=""){let n=`kit:run:${e.read("run")}`,o=document.documentElement.dataset,r=`kit ${e.read("activity")} ${t}`;if(Ke(n,"sessionStorage"))return!1;Ue(n,!0,"sessionStorage");let s=o.kitRan?.split("|")??[];return o.kitRan=[...s,r].join("|"),!s.includes(r)}function qt(e){let t=e.closest(".jp-Cell")?.nextElementSibling,n=t?.closest(".jp-WindowedPanel-outer"),o=document.activeElement;if(!t||!n||o?.isContentEditable)return null;let r=e.contains(o)||t.matches(".jp-mod-active"),s=n.querySelectorAll(".kit:not([data-past])"),l=s[0]===e&&!s[1];return r&&l&&(t.nextElementSibling||n.querySelector("[data-past]"))?n:null}q(re);var X=class{#e="";constructor({host:t,el:n,signal:o}){this.host=t;let r=h("lesson-name",{number:this.lesson.number});this.live=De(),this.rows=c("ul",{class:"kit-lesson-rows"}),this.copies=c("span",{}),this.main=ie("","",()=>this.copy(),{class:"kit-main"}),this.main.append(this.copies),this.said=c("p",{class:"kit-lesson-said"}),this.left=c("p",{class:"kit-quiet"}),this.words=c("div",{}),this.codes=c("p",{class:"kit-code kit-lesson-codes",hidden:!0}),this.root=Be(n,{name:r,keys:{},signal:o}),this.root.classList.add("kit-lesson"),this.root.append(c("p",{class:"kit-heading"},r),this.rows,c("p",{},h("lesson-how")),c("div",{class:"kit-tools"},this.main,this.said),this.codes,this.words,this.left,this.live.node);let s=()=>t.write({looked:t.read("looked")+1});this.root.addEventListener("pointerenter",s,{signal:o}),this.root.addEventListener("focusin",s,{signal:o}),o.addEventListener("abort",t.listen("lesson",()=>this.show())),s(),this.show()}get lesson(){return this.host.read("lesson")}get#t(){return this.lesson.rows.map(t=>t.code).filter(Boolean)}show(){let t=this.#t,{rows:n}=this.lesson;this.rows.replaceChildren(...n.map(Ht));let o=Ne(this.host);this.words.replaceChildren(...n.filter(s=>s.words).map(s=>zt(s,o))),k(this.copies,h("lesson-copy",{codes:t.length})),this.main.disabled=t.length===0;let r=n.length-t.length;k(this.left,r?h("lesson-left",{open:r}):""),this.#e&&this.#e!==t.join(`
`)&&k(this.said,h("lesson-changed"))}async copy(){let n=this.#t.join(`
`),{name:o}=this.lesson;this.#e=n,this.codes.textContent=n,this.codes.hidden=!1;let r=await Fe(this.codes,this.main),s=h("lesson-codes",{done:r,name:o});k(this.said,s),this.live.say(s)}};function zt({title:e},t){return c("p",{class:"kit-lesson-words"},h("lesson-words",{title:e,download:t}))}function Ht({title:e,done:t,open:n,of:o,words:r}){let s=t+n===0?h("lesson-open"):r?h("lesson-written"):t===o?h("lesson-all",{of:o}):h("lesson-done",{done:t,open:n,of:o}),l=c("li",{},c("span",{dir:"auto"},e),c("span",{class:"kit-count"},s));return se(l,"data-state",t+n===0?"open":t+n===o?"all":"some"),l}var Gt={share:()=>({}),view:e=>{new X(e)}},eo=Pe(Gt);export{eo as default,Gt as lesson};
