// Talking Back, BSD-3-Clause. May hold @fluent/bundle (Apache-2.0), @noble/hashes, fflate, lean-qr (MIT): see LICENSE-BUNDLED.
"use strict";(()=>{var ee=`# A class's answers on the wall: one post at a time.

projector-title = What the class said
projector-without-script = This page shows one post at a time, and for that it needs JavaScript. Open it in a browser that runs scripts; or make the report, which needs none: kit pool … --report class.html

projector-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
projector-counted =
    { $counted ->
        [one] { $people } people, { $counted } set of answers
       *[other] { $people } people, { $counted } different sets of answers
    }
projector-counted-once = What a pair handed in, or somebody copied, counts once.
projector-to-discuss =
    { $posts ->
        [one] { $posts } to discuss
       *[other] { $posts } to discuss
    }
projector-others =
    { $posts ->
        [one] { $posts } other
       *[other] { $posts } others
    }
projector-to-others = Going on passes the others by: L, the list, or a number and Enter leads to them.
projector-posts =
    { $kind ->
        [question]
            { $posts ->
                [one] { $posts } question
               *[other] { $posts } questions
            }
        [guess]
            { $posts ->
                [one] { $posts } guess
               *[other] { $posts } guesses
            }
        [figure]
            { $posts ->
                [one] { $posts } figure
               *[other] { $posts } figures
            }
       *[post]
            { $posts ->
                [one] { $posts } post
               *[other] { $posts } posts
            }
    }
projector-unjudged =
    { $posts ->
        [one] { $posts } that has no votes is left out
       *[other] { $posts } that have no votes are left out
    }
projector-hidden =
    { $activities ->
        [one] One activity is not shown here: the check is met again, and posts that people wrote are for the swap.
       *[other] { $activities } activities are not shown here: the check is met again, and posts that people wrote are for the swap.
    }
projector-few =
    { $where ->
        [section] Fewer than five people in a section: whoever knows the class can tell who said what.
       *[class] Fewer than five people: whoever knows the class can tell who said what.
    }
projector-nothing = No answers were found that can be shown here.
projector-begin = → or Space goes on, ← goes back. A clicker does both.
projector-end = That was the last one.
projector-end-keys = Home goes to the beginning. L, the list, or a number and Enter, goes to any post.

# One post.

projector-number =
    { $kind ->
        [question] Question { $number } of { $whole }
        [guess] Guess { $number } of { $whole }
        [figure] Figure { $number } of { $whole }
       *[post] Post { $number } of { $whole }
    }
# The second part is "to discuss" or "others" below, or nothing.
projector-place = { $number } · { $part }
projector-part-discuss = to discuss: { $place } of { $lead }
projector-part-other = others
projector-choice = Choice
projector-first =
    { $kind ->
        [question] First answers
        [guess] Guesses
        [figure] Guesses
       *[post] First votes
    }
projector-second =
    { $kind ->
        [question] Answers now
        [guess] Guesses now
        [figure] Guesses now
       *[post] Votes now
    }
projector-the-key =
    { $kind ->
        [guess] What was found
        [figure] What was found
       *[post] The key
    }
projector-closed = Votes are closed.
projector-unsure = Not sure
projector-middle = Half the class guessed { $value } or less.
projector-section-middle = { $section }: half guessed { $value } or less.
projector-by-section =
    { $kind ->
        [question] First answers by section
        [guess] Guesses by section
       *[post] First votes by section
    }
projector-by-section-now =
    { $kind ->
        [question] By section: first answers → answers now
        [guess] By section: guesses → guesses now
       *[post] By section: first votes → votes now
    }
projector-section = Section
projector-section-size = { $section } ({ $people })
projector-no-section = None named
projector-moved = { $first } → { $now }
projector-key =
    { $kind ->
        [figure] published
       *[post] key
    }
projector-accepted = also accepted
projector-key-says = The key: { $label }
projector-key-says-letter = The key: { $label }) { $words }
projector-key-open = The key has no right answer here.
projector-idea = Behind it: { $idea }.
projector-dissent = Against it

# What the buttons do.

projector-go-on = Go on
projector-next-activity = Next activity
projector-to-end = To the end
projector-read-on = Read on below
projector-list = List
projector-list-discuss = To discuss
projector-list-others = Others
projector-look = Light or dark
projector-full = Full screen
projector-close = Close
projector-go-to = Go to { $number }: press Enter
projector-no-such = There is no { $number } here. L is the list of all.
projector-no-such-number = There is no { $number } here.
projector-below = ↓ more below

# The keys.

projector-key-forward = go on: what is below the screen, then the next thing about this post, then the next post to discuss
projector-key-back = go back: what was opened last is closed
projector-key-ends = the beginning, the end
projector-key-number = a number, then Enter: the post of that number on paper, with its votes closed; in the list too
projector-key-list = the list of all posts, also of those that are not to discuss
projector-key-full = full screen
projector-key-look = light or dark
projector-key-blank = a black screen, until the next key
projector-key-scroll = scroll, where a post is longer than the screen
projector-key-help = these keys
`;function s(t,e={},...r){let o=document.createElement(t);for(let[n,i]of Object.entries(e))i==null||i===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),i):n==="style"?o.style.cssText=i:o.setAttribute(n,i===!0?"":i));return o.append(...r.filter(n=>n!=null)),o}function k(t,e){t.textContent!==e&&(t.textContent=e)}var E=class{constructor(e){this.value=e}valueOf(){return this.value}},p=class extends E{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},g=class extends E{constructor(e,r={}){super(e),this.opts=r}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){e.reportError(r)}return this.value.toString(10)}},j=class t extends E{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof E)return t.supportsValue(e.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(e instanceof r.Instant||e instanceof r.PlainDateTime||e instanceof r.PlainDate||e instanceof r.PlainMonthDay||e instanceof r.PlainTime||e instanceof r.PlainYearMonth)return!0}return!1}constructor(e,r={}){e instanceof t?(r={...e.opts,...r},e=e.value):e instanceof E&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&r.calendar===void 0&&(r={...r,calendar:e.calendarId}),super(e),this.opts=r}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){e.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var te=100,ot="⁨",nt="⁩";function st(t,e,r){if(r===e||r instanceof g&&e instanceof g&&r.value===e.value)return!0;if(e instanceof g&&typeof r=="string"){let o=t.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(r===o)return!0}return!1}function re(t,e,r){return e[r]?T(t,e[r].value):(t.reportError(new RangeError("No default")),new p)}function W(t,e){let r=[],o=Object.create(null);for(let n of e)n.type==="narg"?o[n.name]=R(t,n.value):r.push(R(t,n));return{positional:r,named:o}}function R(t,e){switch(e.type){case"str":return e.value;case"num":return new g(e.value,{minimumFractionDigits:e.precision});case"var":return it(t,e);case"mesg":return at(t,e);case"term":return ct(t,e);case"func":return lt(t,e);case"select":return ut(t,e);default:return new p}}function it(t,{name:e}){let r;if(t.params)if(Object.prototype.hasOwnProperty.call(t.params,e))r=t.params[e];else return new p(`$${e}`);else if(t.args&&Object.prototype.hasOwnProperty.call(t.args,e))r=t.args[e];else return t.reportError(new ReferenceError(`Unknown variable: $${e}`)),new p(`$${e}`);if(r instanceof E)return r;switch(typeof r){case"string":return r;case"number":return new g(r);case"object":if(j.supportsValue(r))return new j(r);default:return t.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof r}`)),new p(`$${e}`)}}function at(t,{name:e,attr:r}){let o=t.bundle._messages.get(e);if(!o)return t.reportError(new ReferenceError(`Unknown message: ${e}`)),new p(e);if(r){let n=o.attributes[r];return n?T(t,n):(t.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new p(`${e}.${r}`))}return o.value?T(t,o.value):(t.reportError(new ReferenceError(`No value: ${e}`)),new p(e))}function ct(t,{name:e,attr:r,args:o}){let n=`-${e}`,i=t.bundle._terms.get(n);if(!i)return t.reportError(new ReferenceError(`Unknown term: ${n}`)),new p(n);if(r){let d=i.attributes[r];if(d){t.params=W(t,o).named;let f=T(t,d);return t.params=null,f}return t.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new p(`${n}.${r}`)}t.params=W(t,o).named;let u=T(t,i.value);return t.params=null,u}function lt(t,{name:e,args:r}){let o=t.bundle._functions[e];if(!o)return t.reportError(new ReferenceError(`Unknown function: ${e}()`)),new p(`${e}()`);if(typeof o!="function")return t.reportError(new TypeError(`Function ${e}() is not callable`)),new p(`${e}()`);try{let n=W(t,r);return o(n.positional,n.named)}catch(n){return t.reportError(n),new p(`${e}()`)}}function ut(t,{selector:e,variants:r,star:o}){let n=R(t,e);if(n instanceof p)return re(t,r,o);for(let i of r){let u=R(t,i.key);if(st(t,n,u))return T(t,i.value)}return re(t,r,o)}function z(t,e){if(t.dirty.has(e))return t.reportError(new RangeError("Cyclic reference")),new p;t.dirty.add(e);let r=[],o=t.bundle._useIsolating&&e.length>1;for(let n of e){if(typeof n=="string"){r.push(t.bundle._transform(n));continue}if(t.placeables++,t.placeables>te)throw t.dirty.delete(e),new RangeError(`Too many placeables expanded: ${t.placeables}, max allowed is ${te}`);o&&r.push(ot),r.push(R(t,n).toString(t)),o&&r.push(nt)}return t.dirty.delete(e),r.join("")}function T(t,e){return typeof e=="string"?t.bundle._transform(e):z(t,e)}var P=class{constructor(e,r,o){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=r,this.args=o}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,r){let o=this.bundle._intls.get(e);o||(o={},this.bundle._intls.set(e,o));let n=JSON.stringify(r);return o[n]||(o[n]=new e(this.bundle.locales,r)),o[n]}};function K(t,e){let r=Object.create(null);for(let[o,n]of Object.entries(t))e.includes(o)&&(r[o]=n.valueOf());return r}var oe=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ne(t,e){let r=t[0];if(r instanceof p)return new p(`NUMBER(${r.valueOf()})`);if(r instanceof g)return new g(r.valueOf(),{...r.opts,...K(e,oe)});if(r instanceof j)return new g(r.toNumber(),{...K(e,oe)});throw new TypeError("Invalid argument to NUMBER")}var ft=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function se(t,e){let r=t[0];if(r instanceof p)return new p(`DATETIME(${r.valueOf()})`);if(r instanceof j||r instanceof g)return new j(r,K(e,ft));throw new TypeError("Invalid argument to DATETIME")}var ie=new Map;function ae(t){let e=Array.isArray(t)?t.join(" "):t,r=ie.get(e);return r===void 0&&(r=new Map,ie.set(e,r)),r}var O=class{constructor(e,{functions:r,useIsolating:o=!0,transform:n=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:ne,DATETIME:se,...r},this._useIsolating=o,this._transform=n,this._intls=ae(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:r=!1}={}){let o=[];for(let n=0;n<e.body.length;n++){let i=e.body[n];if(i.id.startsWith("-")){if(r===!1&&this._terms.has(i.id)){o.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(r===!1&&this._messages.has(i.id)){o.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return o}formatPattern(e,r=null,o=null){if(typeof e=="string")return this._transform(e);let n=new P(this,o,r);try{return z(n,e).toString(n)}catch(i){if(n.errors&&i instanceof Error)return n.errors.push(i),new p().toString(n);throw i}}};var H=/^(-?[a-zA-Z][\w-]*) *= */gm,ce=/\.([a-zA-Z][\w-]*) *= */y,dt=/\*?\[/y,G=/(-?[0-9]+(?:\.([0-9]+))?)/y,pt=/([a-zA-Z][\w-]*)/y,le=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,ht=/^[A-Z][A-Z0-9_-]*$/,D=/([^{}\n\r]+)/y,mt=/([^\\"\n\r]*)/y,ue=/\\([\\"])/y,fe=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,yt=/^\n+/,de=/ +$/,wt=/ *\r?\n/g,gt=/( *)$/,bt=/{\s*/y,pe=/\s*}/y,kt=/\[\s*/y,$t=/\s*] */y,Et=/\s*\(\s*/y,jt=/\s*->\s*/y,xt=/\s*:\s*/y,vt=/\s*,?\s*/y,Tt=/\s+/y,I=class{constructor(e){this.body=[],H.lastIndex=0;let r=0;for(;;){let a=H.exec(e);if(a===null)break;r=H.lastIndex;try{this.body.push(f(a[1]))}catch(l){if(l instanceof SyntaxError)continue;throw l}}function o(a){return a.lastIndex=r,a.test(e)}function n(a,l){if(e[r]===a)return r++,!0;if(l)throw new l(`Expected ${a}`);return!1}function i(a,l){if(o(a))return r=a.lastIndex,!0;if(l)throw new l(`Expected ${a.toString()}`);return!1}function u(a){a.lastIndex=r;let l=a.exec(e);if(l===null)throw new SyntaxError(`Expected ${a.toString()}`);return r=a.lastIndex,l}function d(a){return u(a)[1]}function f(a){let l=y(),h=m();if(l===null&&Object.keys(h).length===0)throw new SyntaxError("Expected message value or attributes");return{id:a,value:l,attributes:h}}function m(){let a=Object.create(null);for(;o(ce);){let l=d(ce),h=y();if(h===null)throw new SyntaxError("Expected attribute value");a[l]=h}return a}function y(){let a;if(o(D)&&(a=d(D)),e[r]==="{"||e[r]==="}")return w(a?[a]:[],1/0);let l=X();return l?a?w([a,l],l.length):(l.value=q(l.value,yt),w([l],l.length)):a?q(a,de):null}function w(a=[],l){for(;;){if(o(D)){a.push(d(D));continue}if(e[r]==="{"){a.push(b());continue}if(e[r]==="}")throw new SyntaxError("Unbalanced closing brace");let $=X();if($){a.push($),l=Math.min(l,$.length);continue}break}let h=a.length-1,x=a[h];typeof x=="string"&&(a[h]=q(x,de));let N=[];for(let $ of a)$ instanceof M&&($=$.value.slice(0,$.value.length-l)),$&&N.push($);return N}function b(){i(bt,SyntaxError);let a=A();if(i(pe))return a;if(i(jt)){let l=Y();return i(pe,SyntaxError),{type:"select",selector:a,...l}}throw new SyntaxError("Unclosed placeable")}function A(){if(e[r]==="{")return b();if(o(le)){let[,a,l,h=null]=u(le);if(a==="$")return{type:"var",name:l};if(i(Et)){let x=L();if(a==="-")return{type:"term",name:l,attr:h,args:x};if(ht.test(l))return{type:"func",name:l,args:x};throw new SyntaxError("Function names must be all upper-case")}return a==="-"?{type:"term",name:l,attr:h,args:[]}:{type:"mesg",name:l,attr:h}}return v()}function L(){let a=[];for(;;){switch(e[r]){case")":return r++,a;case void 0:throw new SyntaxError("Unclosed argument list")}a.push(B()),i(vt)}}function B(){let a=A();return a.type!=="mesg"?a:i(xt)?{type:"narg",name:a.name,value:v()}:a}function Y(){let a=[],l=0,h;for(;o(dt);){n("*")&&(h=l);let x=Z(),N=y();if(N===null)throw new SyntaxError("Expected variant value");a[l++]={key:x,value:N}}if(l===0)return null;if(h===void 0)throw new SyntaxError("Expected default variant");return{variants:a,star:h}}function Z(){i(kt,SyntaxError);let a;return o(G)?a=J():a={type:"str",value:d(pt)},i($t,SyntaxError),a}function v(){if(o(G))return J();if(e[r]==='"')return et();throw new SyntaxError("Invalid expression")}function J(){let[,a,l=""]=u(G),h=l.length;return{type:"num",value:parseFloat(a),precision:h}}function et(){n('"',SyntaxError);let a="";for(;;){if(a+=d(mt),e[r]==="\\"){a+=tt();continue}if(n('"'))return{type:"str",value:a};throw new SyntaxError("Unclosed string literal")}}function tt(){if(o(ue))return d(ue);if(o(fe)){let[,a,l]=u(fe),h=parseInt(a||l,16);return h<=55295||57344<=h?String.fromCodePoint(h):"�"}throw new SyntaxError("Unknown escape sequence")}function X(){let a=r;switch(i(Tt),e[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Q(e.slice(a,r))}return e[r-1]===" "?Q(e.slice(a,r)):!1}function q(a,l){return a.replace(l,"")}function Q(a){let l=a.replace(wt,`
`),h=gt.exec(a)[1].length;return new M(l,h)}}},M=class{constructor(e,r){this.value=e,this.length=r}};var he=`# What several views say.

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
`;var ye=we("en"),me=new Set,_=null;V(he);function we(t){return new O(t,{useIsolating:!1})}function V(t){me.has(t)||(me.add(t),be(ye,t))}function ge(t){_=null,t?.catalogue&&(_=we(t.language),be(_,t.catalogue))}function c(t,e){let r=_?.hasMessage(t)?_:ye,o=r.getMessage(t);if(!o?.value)throw new Error(`No sentence is called ${t}.`);return r.formatPattern(o.value,e)}function be(t,e){let[r]=t.addResource(new I(e));if(r)throw r}var ke=({title:t,activities:e,hidden:r})=>s("div",{class:"cover"},s("h1",{dir:"auto"},t),e.length?Nt(e):s("p",{},c("projector-nothing")),$e(e),At(e),r?s("p",{class:"quiet"},c("projector-hidden",{activities:r})):null,e.length?s("p",{class:"begin"},c("projector-begin")):null);function $e(t){let e=[t.some(({lead:r,slides:o})=>r<o.length)&&c("projector-to-others"),t.some(({people:r,voters:o})=>o<r)&&c("projector-counted-once")].filter(r=>typeof r=="string");return e.length?s("p",{class:"quiet"},e.join(" ")):null}function At(t){let e=t.map(({few:r})=>r).filter(Boolean);return e.length?s("p",{class:"quiet"},c("projector-few",{where:e.sort()[0]})):null}function Nt(t){return t.length===1?je(t[0]):s("ul",{},...t.map(e=>s("li",{dir:"auto"},s("b",{},e.title),s("span",{},xe(e)))))}var Ee=t=>s("div",{class:"cover"},s("h1",{dir:"auto"},t.title),je(t,!1),$e([t])),je=(t,e=!0)=>s("div",{},e?s("p",{class:"large",dir:"auto"},t.title):null,t.question?s("p",{class:"large quiet",dir:"auto"},t.question):null,s("p",{},xe(t)));function xe({kind:t,people:e,voters:r,slides:o,lead:n,unjudged:i}){let u=o.length-n;return[r<e?c("projector-counted",{people:e,counted:r}):c("projector-people",{people:e}),c("projector-posts",{kind:t,posts:o.length}),...u?[c("projector-to-discuss",{posts:n}),c("projector-others",{posts:u})]:[],...i?[c("projector-unjudged",{posts:i})]:[]].join(" · ")}var ve=()=>s("div",{class:"cover"},s("h1",{},c("projector-end")),s("p",{},c("projector-end-keys")));var C=({key:t,revised:e})=>["post","first",...t?["key"]:[],...e?["second"]:[]],Se=(t,e)=>Object.fromEntries(C(t).slice(1,e+1).map(r=>[r,!0]));function Ae({activities:t}){let e=t.length>1;return[{kind:"cover"},...t.flatMap(r=>[...e?[{kind:"title",activity:r}]:[],...r.slides.map((o,n)=>({kind:"post",activity:r,shown:o,place:n,other:n>=r.lead}))]),...t.length?[{kind:"end"}]:[]]}var Te=t=>t.kind==="post"&&t.other;function Ne(t){let e=0,r=0,o=f=>{e=Math.min(Math.max(f,0),t.length-1),r=0},n=()=>t[e],i=f=>{let m=e+f;if(Te(n()))return m;for(;t[m]&&Te(t[m]);)m+=f;return m},u=()=>{let f=t[e];if("activity"in f)return f.activity;let m=t.find(y=>"activity"in y);return m&&"activity"in m?m.activity:void 0},d=()=>{let f=n();return f.kind==="post"?C(f.shown).length-1:0};return{slides:t,current:n,step:()=>r,next(){let f=n();return f.kind==="post"?C(f.shown)[r+1]??null:null},after:()=>t[i(1)],opened(){let f=n();return f.kind==="post"?C(f.shown)[r]:null},isFirst:()=>e===0,isLast:()=>e===t.length-1&&r===d(),forward(){r<d()?r+=1:o(i(1))},back(){r>0?r-=1:o(i(-1))},home:()=>o(0),end:()=>o(t.length-1),activity:u,jump(f,m=u()){let y=t.findIndex(w=>w.kind==="post"&&w.activity===m&&w.shown.number===f);return y>=0&&o(y),y>=0}}}var Rt=[...[1.9,1.7,1.55,1.4,1.25,1.1].map(t=>({size:t,key:"below"})),...[1.25,1.1,1].map(t=>({size:t,key:"beside"})),{size:1,key:"below"},{size:1,key:"below",dense:!0},{size:1,key:"across",dense:!0},{size:1,key:"beside",dense:!0}];function Re(t){for(let{size:e,key:r,dense:o}of Rt)if(t.style.setProperty("--said",String(e)),t.dataset.key=r,t.toggleAttribute("data-dense",!!o),t.scrollHeight<=t.clientHeight+1)return}var S=(t,e,r="kit-tool")=>s("button",{type:"button",class:r,onclick:e,onmousedown:Ot},t),Ot=t=>t.preventDefault();function Oe(t){let e=s("main",{class:"stage"}),r=s("p",{class:"hint"}),o=s("div",{class:"black",hidden:!0,onclick:w}),n=s("h1",{class:"activity",dir:"auto",hidden:!0}),i=s("p",{class:"where"}),u=s("p",{class:"kit-unseen",role:"status"}),d=S(c("back"),t.back,"turn"),f=S("",t.forward,"turn onward"),m=s("footer",{},d,f,r,It(t)),y=[s("header",{},n,i),e,m,u,o];function w(){let{hidden:v}=o;return o.hidden=!0,!v}function b(){o.hidden=!1}function A(v){e.scrollBy({top:v*e.clientHeight/3})}let L=()=>e.scrollTop+e.clientHeight<e.scrollHeight-2;function B(){k(r,L()?c("projector-below"):""),e.tabIndex=e.scrollHeight>e.clientHeight+1?0:-1}return{...{stage:e,hint:r,about:n,where:i,status:u,back:d,forward:f},nodes:y,isBelow:L,sayBelow:B,moves:{blank:b,lift:w,scroll:A}}}var It=t=>s("div",{class:"tools"},S(c("projector-list"),t.list),S(c("projector-look"),t.look),S(c("projector-full"),t.full),S(c("keys"),t.help));function Ie(){document.fullscreenElement?document.exitFullscreen():document.documentElement.requestFullscreen?.().catch(()=>{})}function _e(t){let e=getComputedStyle(t).getPropertyValue("--dark").trim()==="1";document.documentElement.dataset.look=e?"light":"dark"}var _t={ArrowRight:"forward",PageDown:"forward"," ":"forward",ArrowLeft:"back",PageUp:"back",Backspace:"back",Home:"home",End:"end",l:"list","?":"help",f:"full",F5:"full",d:"look",b:"blank",".":"blank"},Ft=["forward","back","home","end"],Lt=t=>(t.key===" "||t.key==="Enter")&&t.target instanceof HTMLElement&&t.target.tagName==="BUTTON";function Fe(t,e,r){if(t.ctrlKey||t.metaKey||t.altKey||Lt(t))return;let o=t.key.length===1?t.key.toLowerCase():t.key,n=t.shiftKey&&o===" "?"back":_t[o];if(r)return Pt(t,n,r);if((n||/^\d$/.test(o)||/^(Enter|Arrow(Up|Down))$/.test(o))&&t.preventDefault(),!(t.repeat&&!o.startsWith("Arrow"))&&!(t.repeat&&n)&&!e.lift()){if(/^\d$/.test(o))return e.digit(o);if(o==="Enter")return e.enter()?void 0:e.forward();if(o==="ArrowDown")return e.scroll(1);if(o==="ArrowUp")return e.scroll(-1);e.clear(),n&&e[n]()}}function Pt(t,e,r){if(/^\d$/.test(t.key))return Dt(r,t.key);r.dataset.typed="",t.key==="ArrowDown"||t.key==="ArrowUp"?(t.preventDefault(),Mt(r,t.key==="ArrowDown"?1:-1)):e&&(t.preventDefault(),(!Ft.includes(e)||!/^(Home|End)$/.test(t.key))&&r.close())}function Dt(t,e){let r=((t.dataset.typed??"")+e).slice(-4);t.dataset.typed=r;let o=t.querySelector(".typed");if(!o)return;let n=t.querySelector(`[data-number="${Number(r)}"]`);k(o,c(n?"projector-go-to":"projector-no-such-number",{number:r})),n?n.focus():document.activeElement instanceof HTMLElement&&document.activeElement.blur()}function Mt(t,e){let r=[...t.querySelectorAll("button")],o=r.indexOf(document.activeElement);r[Math.min(Math.max(o+e,0),r.length-1)].focus()}function Le(t,e,r){let o="";return{waits:()=>o!=="",clear(){o=""},digit(n){o=(o+n).slice(-4),k(e,c("projector-go-to",{number:o}))},enter(){let n=o;return o="",n&&t.jump(Number(n))?r():n&&k(e,c("projector-no-such",{number:n})),n!==""}}}var Pe=70,Ct=[["→  Space  PageDown","projector-key-forward"],["←  PageUp","projector-key-back"],["Home  End","projector-key-ends"],["1 2 … Enter","projector-key-number"],["L","projector-key-list"],["F  F5","projector-key-full"],["D","projector-key-look"],["B  .","projector-key-blank"],["↓  ↑","projector-key-scroll"],["?","projector-key-help"]];function De(t,e,r){let o=s("dialog",{class:"panel","aria-label":e,onclose:()=>o.remove()},s("h2",{},e),r,s("button",{type:"button",class:"kit-tool",onclick:()=>o.close()},c("projector-close")));return t.append(o),o.showModal(),o}var Me=t=>De(t,c("keys"),s("dl",{},...Ct.flatMap(([e,r])=>[s("dt",{},...e.split("  ").map(o=>s("kbd",{},o))),s("dd",{},c(r))])));function Ce(t,e,r){let o=e.current(),n=e.slides.flatMap(d=>{if(d.kind==="title")return s("h3",{dir:"auto"},d.activity.title);if(d.kind!=="post")return[];let{activity:f,shown:m}=d,y=()=>{u.close(),r(m.number,f)},w=s("button",{type:"button",class:"to-post","aria-current":d===o?"true":null,"data-number":f===e.activity()?String(m.number):null,onclick:y},s("b",{},String(m.number)),s("span",{dir:"auto"},Bt(m,f.kind))),b=Ut(d);return b?[b,w]:[w]}),i=s("p",{class:"typed",role:"status"}),u=De(t,c("projector-list"),s("div",{class:"list"},i,...n));return u.querySelector("[aria-current]")?.focus(),u}function Ut(t){if(t.kind!=="post"||t.activity.lead===t.activity.slides.length)return null;let{place:e,activity:r}=t;return e!==0&&e!==r.lead?null:s("p",{class:"part"},c(e===0?"projector-list-discuss":"projector-list-others"))}function Bt({id:t,post:e},r){if(r==="figure")return t.replaceAll("/",", ");let o=[...e.text.replace(/\s+/g," ")];return o.length<=Pe?o.join(""):`${o.slice(0,Pe).join("").replace(/\s+\S*$/,"")} …`}var qt=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,Wt=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,zt=/^(mis|mul|und|zxx)(-|$)/i,Ue=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,Be=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function qe(t,e=""){if(!/^[a-z]{2,3}(-|$)/i.test(e)||zt.test(e))return"auto";let o=!/-latn(-|$)/i.test(e)&&(qt.test(e)||Wt.test(e))?"rtl":"ltr",[n,i]=o==="rtl"?[Ue,Be]:[Be,Ue];return t.split(`
`).some(u=>i.test(u)&&!n.test(u))?"auto":o}var Kt={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},Ht=8;function We(t){let{account:e,platform:r="",language:o,text:n}=t,i={"data-layout":Kt[r]??"plain"};return s("article",{class:"kit-card","aria-label":c("post-name"),...i},e?Gt(e):null,Zt(t),s("div",{class:"kit-body"},Jt(t),Xt(t),s("p",{class:"kit-text",dir:qe(n,o),lang:o||null},n)))}var Gt=(t,e=Yt(t))=>s("span",{class:"kit-avatar","data-hue":String(e%Ht),"aria-hidden":"true"},Vt(t));function Vt(t){return t.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(o=>o.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function Yt(t){let e=0;for(let r of t)e=(31*e+(r.codePointAt(0)??0))%65521;return e}function Zt({account:t,platform:e,posted_at:r}){let o=r?.replace("T"," ").slice(0,16),n=[t&&s("b",{class:"kit-account",dir:"auto"},t),e&&s("span",{},e),o&&s("span",{},o)].filter(Boolean);return n.length?s("p",{class:"kit-meta"},...n):null}function Jt({replies_to:t}){return t?s("blockquote",{class:"kit-replies",dir:"auto"},s("span",{class:"kit-unseen"},c("post-answers")),t):null}function Xt({image_alt:t,drawing:e}){if(!t)return null;let r=s("figcaption",{dir:"auto"},c("post-picture",{alt:t}));if(!e)return s("figure",{class:"kit-picture"},r);let o=`data:image/svg+xml,${encodeURIComponent(e)}`;return s("figure",{class:"kit-picture"},s("img",{src:o,alt:""}),r)}var ze=(t,e,r)=>s("div",{class:"key"},s("p",{class:"says",dir:"auto"},Qt(t,e,r)),e.contested?s("p",{},c("contested")):null,e.reason?s("p",{dir:"auto"},e.reason):null,e.dissent?s("p",{dir:"auto"},s("b",{},c("projector-dissent")),": ",e.dissent):null);function Qt({choices:t},{right:[e]},r){if(r==="guess"||r==="figure")return c("projector-the-key",{kind:r});if(e===void 0)return c("projector-key-open");let{label:o,words:n}=t[e];return n===void 0?c("projector-key-says",{label:o}):c("projector-key-says-letter",{label:o,words:n})}var F="●■▲◆▼✚✖★",Ke=t=>s("span",{class:"kit-sign","data-label":String(t%F.length),"aria-hidden":"true"},F[t%F.length]),He=t=>F[t%F.length];var er=8,tr=18,rr=({first:t,second:e})=>["first","latest"].filter(r=>r==="first"?t:e);function Ge(t,e,r){let o=rr(r),{unsure:n}=t.votes,i=t.choices.map((u,d)=>sr(u,d,t,e,o,r));return r.first&&(n[0]||r.second&&n[1])&&i.push(cr(t,o)),s("table",{class:"votes","data-rounds":o.length,"data-short":or(t)},o.length?nr(o,e):null,s("tbody",{},...i))}var or=({choices:t})=>t.every(({label:e,words:r,means:o=""})=>r===void 0&&(e+o).length<=tr),nr=(t,e)=>s("thead",{},s("tr",{},s("th",{scope:"col"},s("span",{class:"kit-unseen"},c("projector-choice"))),...t.map(r=>s("th",{scope:"col"},c(r==="first"?"projector-first":"projector-second",{kind:e})))));function sr(t,e,r,o,n,i){let u=i.key&&r.key?ir(r.key,e):null;return s("tr",{"data-mark":u},s("th",{scope:"row"},ar(t),u?s("span",{class:"mark"},c(u==="key"?"projector-key":"projector-accepted",{kind:o})):null,i.key&&t.idea?s("span",{class:"idea"},c("projector-idea",{idea:t.idea})):null),...n.map(d=>Ye(r.votes[d][e],Ve(r,d),t)))}function ir(t,e){return t.right.includes(e)?"key":t.also.includes(e)?"accepted":null}var ar=({label:t,words:e,place:r,means:o})=>s("span",{class:"name"},e===void 0&&r!==void 0?Ke(r):null,e===void 0?null:s("b",{},`${t})`),s("span",{dir:"auto"},e??t),o?s("span",{class:"means",dir:"auto"},o):null),cr=(t,e)=>s("tr",{},s("th",{scope:"row"},s("span",{class:"name"},c("projector-unsure"))),...e.map(r=>Ye(t.votes.unsure[r==="first"?0:1],Ve(t,r),{}))),Ve=({votes:t},e)=>t[e].reduce((r,o)=>r+o,t.unsure[e==="first"?0:1]);function Ye(t,e,{place:r}){let o=r===void 0?null:String(r%8),n=e?t/e:0;return s("td",{},s("div",{class:"counted"},s("b",{},String(t)),s("span",{class:"bar","data-label":o,"aria-hidden":"true"},s("i",{style:`inline-size: ${(100*n).toFixed(1)}%`}))))}function Ze({sections:t,choices:e},r,o){if(!t.length||e.length>er||e.some(i=>i.place===void 0))return null;let n=c(o.second?"projector-by-section-now":"projector-by-section",{kind:r});return s("table",{class:"sections"},s("caption",{},n),s("thead",{},s("tr",{},s("th",{scope:"col"},s("span",{class:"kit-unseen"},c("projector-section"))),...e.map(i=>s("th",{scope:"col","aria-label":i.words??i.label},lr(i))))),s("tbody",{},...t.map(i=>ur(i,o))))}var lr=({label:t,words:e,place:r=0})=>e===void 0?s("span",{"data-label":String(r%8),class:"kit-sign"},He(r)):t;function ur({name:t,votes:e},r){let o=e.first.reduce((i,u)=>i+u,e.unsure[0]),n=t||c("projector-no-section");return s("tr",{},s("th",{scope:"row",dir:"auto"},c("projector-section-size",{section:n,people:o})),...e.first.map((i,u)=>s("td",{},r.second?c("projector-moved",{first:i,now:e.latest[u]}):String(i))))}function Je(t,e,r,o={}){return s("div",{class:e==="question"||e==="guess"?"one":"one beside","data-open":!!o.first},s("div",{class:"said"},e==="post"?fr(t):dr(t)),s("div",{class:"about"},r?s("p",{class:"asked"},r):null,Ge(t,e,o),o.first?pr(t):null,o.first?Ze(t,e,o):null),o.key&&t.key?ze(t,t.key,e):null)}var fr=({id:t,post:e})=>We({post_id:t,mark:"",...e}),dr=({post:t})=>s("div",{},s("p",{class:"kit-text",dir:"auto"},t.text),t.where?s("p",{class:"kit-text where-asked",dir:"auto"},t.where):null);function pr({middle:t,sections:e}){if(t===void 0)return null;let r=e.map(({name:o,middle:n})=>n===void 0?"":c("projector-section-middle",{section:o||c("projector-no-section"),value:n}));return s("p",{class:"middle"},[c("projector-middle",{value:t}),...r].join(" "))}function hr(t,e){let r=Ne(Ae(e)),o={...mr(r,u),...yr(t,r,u)},n=Oe({...o,forward:y}),i=Le(r,n.hint,u);t.replaceChildren(...n.nodes);function u(){i.clear(),gr(n,r,e),d();let b=r.opened();if(!b||b==="post")return;n.stage.querySelector(b==="key"?".key":".votes")?.scrollIntoView({block:"nearest"}),f()}function d(){Re(n.stage),f()}function f(){i.waits()||n.sayBelow(),k(n.forward,n.isBelow()?c("projector-read-on"):$r(r))}let m={...o,...n.moves,...i,forward:y,clear:w};function y(){n.isBelow()?n.moves.scroll(2):o.forward(),f()}function w(){i.clear(),f()}n.stage.addEventListener("scroll",f),addEventListener("resize",d),document.addEventListener("keydown",b=>Fe(b,m,t.querySelector("dialog[open]"))),wr(r,u)}function mr(t,e){let r=o=>()=>{o(),e()};return{forward:r(t.forward),back:r(t.back),home:r(t.home),end:r(t.end)}}var yr=(t,e,r)=>({list(){Ce(t,e,(o,n)=>{e.jump(o,n),r()})},help(){Me(t)},full:Ie,look:()=>_e(t)});function wr(t,e){let r=()=>{let[n,i]=decodeURIComponent(location.hash.slice(1)).split("/").reverse(),u=t.slides.find(d=>"activity"in d&&d.activity.name===i);t.jump(Number(n),u&&"activity"in u?u.activity:void 0)&&e()};addEventListener("hashchange",r);let{hash:o}=location;e(),history.replaceState(null,"",o||"#"),r()}function gr(t,e,r){let o=e.current(),n=o.kind==="post",i=n?br(o):"",u=Qe(e.opened(),Xe(o))||(n?c("projector-closed"):"");t.stage.replaceChildren(Er(o,e.step(),r)),t.stage.scrollTop=0,k(t.about,n?o.activity.title:""),t.about.hidden=!n,k(t.where,i),k(t.status,`${i} ${u}`.trim()),t.forward.disabled=e.isLast(),t.back.disabled=e.isFirst(),history.replaceState(null,"",`#${n?kr(o,r):""}`)}function br({activity:{kind:t,whole:e,lead:r,slides:o},shown:n,place:i,other:u}){let d=c("projector-number",{kind:t,number:n.number,whole:e});if(r===o.length)return d;let f=u?c("projector-part-other"):c("projector-part-discuss",{place:i+1,lead:r});return c("projector-place",{number:d,part:f})}var kr=({activity:t,shown:e},{activities:r})=>r.length>1?`${encodeURIComponent(t.name)}/${e.number}`:e.number;function $r(t){let e=t.current(),r=Qe(t.next(),Xe(e));if(r||e.kind!=="post")return r||c("projector-go-on");let o=t.after()?.kind;return o==="title"?c("projector-next-activity"):c(o==="end"?"projector-to-end":"projector-go-on")}var Xe=t=>t.kind==="post"?t.activity.kind:"";function Er(t,e,r){if(t.kind==="cover")return ke(r);if(t.kind==="end")return ve();if(t.kind==="title")return Ee(t.activity);let{shown:o,activity:n}=t;return Je(o,n.kind,n.question,Se(o,e))}function Qe(t,e){return t==="first"?c("projector-first",{kind:e}):t==="key"?c("projector-the-key",{kind:e}):t==="second"?c("projector-second",{kind:e}):""}var U=document.getElementById("projector");if(U){let t=JSON.parse(U.dataset.deck??"{}");U.removeAttribute("data-deck"),V(ee),ge(t.words),hr(U,t)}})();
