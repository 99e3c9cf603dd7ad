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
projector-only =
    { $kind ->
        [question] Answers
        [guess] Guesses
        [figure] Guesses
       *[post] Votes
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
projector-unsure =
    { $kind ->
        [post] Can’t tell
       *[other] Don’t know
    }
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
        [guess] found
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
`;function s(e,t={},...r){let o=document.createElement(e);for(let[n,i]of Object.entries(t))i==null||i===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),i):n==="style"?o.style.cssText=i:o.setAttribute(n,i===!0?"":i));return o.append(...r.filter(n=>n!=null)),o}function k(e,t){e.textContent!==t&&(e.textContent=t)}var E=class{constructor(t){this.value=t}valueOf(){return this.value}},d=class extends E{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},g=class extends E{constructor(t,r={}){super(t),this.opts=r}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return this.value.toString(10)}},j=class e extends E{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof E)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(t instanceof r.Instant||t instanceof r.PlainDateTime||t instanceof r.PlainDate||t instanceof r.PlainMonthDay||t instanceof r.PlainTime||t instanceof r.PlainYearMonth)return!0}return!1}constructor(t,r={}){t instanceof e?(r={...t.opts,...r},t=t.value):t instanceof E&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&r.calendar===void 0&&(r={...r,calendar:t.calendarId}),super(t),this.opts=r}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){t.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var te=100,st="⁨",it="⁩";function at(e,t,r){if(r===t||r instanceof g&&t instanceof g&&r.value===t.value)return!0;if(t instanceof g&&typeof r=="string"){let o=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(r===o)return!0}return!1}function re(e,t,r){return t[r]?A(e,t[r].value):(e.reportError(new RangeError("No default")),new d)}function z(e,t){let r=[],o=Object.create(null);for(let n of t)n.type==="narg"?o[n.name]=R(e,n.value):r.push(R(e,n));return{positional:r,named:o}}function R(e,t){switch(t.type){case"str":return t.value;case"num":return new g(t.value,{minimumFractionDigits:t.precision});case"var":return ct(e,t);case"mesg":return lt(e,t);case"term":return ut(e,t);case"func":return ft(e,t);case"select":return pt(e,t);default:return new d}}function ct(e,{name:t}){let r;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))r=e.params[t];else return new d(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))r=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new d(`$${t}`);if(r instanceof E)return r;switch(typeof r){case"string":return r;case"number":return new g(r);case"object":if(j.supportsValue(r))return new j(r);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof r}`)),new d(`$${t}`)}}function lt(e,{name:t,attr:r}){let o=e.bundle._messages.get(t);if(!o)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new d(t);if(r){let n=o.attributes[r];return n?A(e,n):(e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new d(`${t}.${r}`))}return o.value?A(e,o.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new d(t))}function ut(e,{name:t,attr:r,args:o}){let n=`-${t}`,i=e.bundle._terms.get(n);if(!i)return e.reportError(new ReferenceError(`Unknown term: ${n}`)),new d(n);if(r){let p=i.attributes[r];if(p){e.params=z(e,o).named;let f=A(e,p);return e.params=null,f}return e.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new d(`${n}.${r}`)}e.params=z(e,o).named;let l=A(e,i.value);return e.params=null,l}function ft(e,{name:t,args:r}){let o=e.bundle._functions[t];if(!o)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new d(`${t}()`);if(typeof o!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new d(`${t}()`);try{let n=z(e,r);return o(n.positional,n.named)}catch(n){return e.reportError(n),new d(`${t}()`)}}function pt(e,{selector:t,variants:r,star:o}){let n=R(e,t);if(n instanceof d)return re(e,r,o);for(let i of r){let l=R(e,i.key);if(at(e,n,l))return A(e,i.value)}return re(e,r,o)}function K(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new d;e.dirty.add(t);let r=[],o=e.bundle._useIsolating&&t.length>1;for(let n of t){if(typeof n=="string"){r.push(e.bundle._transform(n));continue}if(e.placeables++,e.placeables>te)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${te}`);o&&r.push(st),r.push(R(e,n).toString(e)),o&&r.push(it)}return e.dirty.delete(t),r.join("")}function A(e,t){return typeof t=="string"?e.bundle._transform(t):K(e,t)}var F=class{constructor(t,r,o){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=r,this.args=o}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,r){let o=this.bundle._intls.get(t);o||(o={},this.bundle._intls.set(t,o));let n=JSON.stringify(r);return o[n]||(o[n]=new t(this.bundle.locales,r)),o[n]}};function G(e,t){let r=Object.create(null);for(let[o,n]of Object.entries(e))t.includes(o)&&(r[o]=n.valueOf());return r}var oe=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ne(e,t){let r=e[0];if(r instanceof d)return new d(`NUMBER(${r.valueOf()})`);if(r instanceof g)return new g(r.valueOf(),{...r.opts,...G(t,oe)});if(r instanceof j)return new g(r.toNumber(),{...G(t,oe)});throw new TypeError("Invalid argument to NUMBER")}var dt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function se(e,t){let r=e[0];if(r instanceof d)return new d(`DATETIME(${r.valueOf()})`);if(r instanceof j||r instanceof g)return new j(r,G(t,dt));throw new TypeError("Invalid argument to DATETIME")}var ie=new Map;function ae(e){let t=Array.isArray(e)?e.join(" "):e,r=ie.get(t);return r===void 0&&(r=new Map,ie.set(t,r)),r}var O=class{constructor(t,{functions:r,useIsolating:o=!0,transform:n=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:ne,DATETIME:se,...r},this._useIsolating=o,this._transform=n,this._intls=ae(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:r=!1}={}){let o=[];for(let n=0;n<t.body.length;n++){let i=t.body[n];if(i.id.startsWith("-")){if(r===!1&&this._terms.has(i.id)){o.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(r===!1&&this._messages.has(i.id)){o.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return o}formatPattern(t,r=null,o=null){if(typeof t=="string")return this._transform(t);let n=new F(this,o,r);try{return K(n,t).toString(n)}catch(i){if(n.errors&&i instanceof Error)return n.errors.push(i),new d().toString(n);throw i}}};var V=/^(-?[a-zA-Z][\w-]*) *= */gm,ce=/\.([a-zA-Z][\w-]*) *= */y,ht=/\*?\[/y,Y=/(-?[0-9]+(?:\.([0-9]+))?)/y,mt=/([a-zA-Z][\w-]*)/y,le=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,yt=/^[A-Z][A-Z0-9_-]*$/,P=/([^{}\n\r]+)/y,wt=/([^\\"\n\r]*)/y,ue=/\\([\\"])/y,fe=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,gt=/^\n+/,pe=/ +$/,bt=/ *\r?\n/g,kt=/( *)$/,$t=/{\s*/y,de=/\s*}/y,Et=/\[\s*/y,jt=/\s*] */y,xt=/\s*\(\s*/y,vt=/\s*->\s*/y,St=/\s*:\s*/y,Tt=/\s*,?\s*/y,At=/\s+/y,I=class{constructor(t){this.body=[],V.lastIndex=0;let r=0;for(;;){let a=V.exec(t);if(a===null)break;r=V.lastIndex;try{this.body.push(f(a[1]))}catch(u){if(u instanceof SyntaxError)continue;throw u}}function o(a){return a.lastIndex=r,a.test(t)}function n(a,u){if(t[r]===a)return r++,!0;if(u)throw new u(`Expected ${a}`);return!1}function i(a,u){if(o(a))return r=a.lastIndex,!0;if(u)throw new u(`Expected ${a.toString()}`);return!1}function l(a){a.lastIndex=r;let u=a.exec(t);if(u===null)throw new SyntaxError(`Expected ${a.toString()}`);return r=a.lastIndex,u}function p(a){return l(a)[1]}function f(a){let u=y(),h=m();if(u===null&&Object.keys(h).length===0)throw new SyntaxError("Expected message value or attributes");return{id:a,value:u,attributes:h}}function m(){let a=Object.create(null);for(;o(ce);){let u=p(ce),h=y();if(h===null)throw new SyntaxError("Expected attribute value");a[u]=h}return a}function y(){let a;if(o(P)&&(a=p(P)),t[r]==="{"||t[r]==="}")return b(a?[a]:[],1/0);let u=X();return u?a?b([a,u],u.length):(u.value=H(u.value,gt),b([u],u.length)):a?H(a,pe):null}function b(a=[],u){for(;;){if(o(P)){a.push(p(P));continue}if(t[r]==="{"){a.push(w());continue}if(t[r]==="}")throw new SyntaxError("Unbalanced closing brace");let $=X();if($){a.push($),u=Math.min(u,$.length);continue}break}let h=a.length-1,S=a[h];typeof S=="string"&&(a[h]=H(S,pe));let N=[];for(let $ of a)$ instanceof M&&($=$.value.slice(0,$.value.length-u)),$&&N.push($);return N}function w(){i($t,SyntaxError);let a=x();if(i(de))return a;if(i(vt)){let u=q();return i(de,SyntaxError),{type:"select",selector:a,...u}}throw new SyntaxError("Unclosed placeable")}function x(){if(t[r]==="{")return w();if(o(le)){let[,a,u,h=null]=l(le);if(a==="$")return{type:"var",name:u};if(i(xt)){let S=B();if(a==="-")return{type:"term",name:u,attr:h,args:S};if(yt.test(u))return{type:"func",name:u,args:S};throw new SyntaxError("Function names must be all upper-case")}return a==="-"?{type:"term",name:u,attr:h,args:[]}:{type:"mesg",name:u,attr:h}}return W()}function B(){let a=[];for(;;){switch(t[r]){case")":return r++,a;case void 0:throw new SyntaxError("Unclosed argument list")}a.push(D()),i(Tt)}}function D(){let a=x();return a.type!=="mesg"?a:i(St)?{type:"narg",name:a.name,value:W()}:a}function q(){let a=[],u=0,h;for(;o(ht);){n("*")&&(h=u);let S=J(),N=y();if(N===null)throw new SyntaxError("Expected variant value");a[u++]={key:S,value:N}}if(u===0)return null;if(h===void 0)throw new SyntaxError("Expected default variant");return{variants:a,star:h}}function J(){i(Et,SyntaxError);let a;return o(Y)?a=T():a={type:"str",value:p(mt)},i(jt,SyntaxError),a}function W(){if(o(Y))return T();if(t[r]==='"')return rt();throw new SyntaxError("Invalid expression")}function T(){let[,a,u=""]=l(Y),h=u.length;return{type:"num",value:parseFloat(a),precision:h}}function rt(){n('"',SyntaxError);let a="";for(;;){if(a+=p(wt),t[r]==="\\"){a+=ot();continue}if(n('"'))return{type:"str",value:a};throw new SyntaxError("Unclosed string literal")}}function ot(){if(o(ue))return p(ue);if(o(fe)){let[,a,u]=l(fe),h=parseInt(a||u,16);return h<=55295||57344<=h?String.fromCodePoint(h):"�"}throw new SyntaxError("Unknown escape sequence")}function X(){let a=r;switch(i(At),t[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Q(t.slice(a,r))}return t[r-1]===" "?Q(t.slice(a,r)):!1}function H(a,u){return a.replace(u,"")}function Q(a){let u=a.replace(bt,`
`),h=kt.exec(a)[1].length;return new M(u,h)}}},M=class{constructor(t,r){this.value=t,this.length=r}};var he=`# What several views say.

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
`;var ye=we("en"),me=new Set,_=null;Z(he);function we(e){return new O(e,{useIsolating:!1})}function Z(e){me.has(e)||(me.add(e),be(ye,e))}function ge(e){_=null,e?.catalogue&&(_=we(e.language),be(_,e.catalogue))}function c(e,t){let r=_?.hasMessage(e)?_:ye,o=r.getMessage(e);if(!o?.value)throw new Error(`No sentence is called ${e}.`);return r.formatPattern(o.value,t)}function be(e,t){let[r]=e.addResource(new I(t));if(r)throw r}var ke=({title:e,activities:t,hidden:r})=>s("div",{class:"cover"},s("h1",{dir:"auto"},e),t.length?Ot(t):s("p",{},c("projector-nothing")),$e(t),Rt(t),r?s("p",{class:"quiet"},c("projector-hidden",{activities:r})):null,t.length?s("p",{class:"begin"},c("projector-begin")):null);function $e(e){let t=[e.some(({lead:r,slides:o})=>r<o.length)&&c("projector-to-others"),e.some(({people:r,voters:o})=>o<r)&&c("projector-counted-once")].filter(r=>typeof r=="string");return t.length?s("p",{class:"quiet"},t.join(" ")):null}function Rt(e){let t=e.map(({few:r})=>r).filter(Boolean);return t.length?s("p",{class:"quiet"},c("projector-few",{where:t.sort()[0]})):null}function Ot(e){return e.length===1?je(e[0]):s("ul",{},...e.map(t=>s("li",{dir:"auto"},s("b",{},t.title),s("span",{},xe(t)))))}var Ee=e=>s("div",{class:"cover"},s("h1",{dir:"auto"},e.title),je(e,!1),$e([e])),je=(e,t=!0)=>s("div",{},t?s("p",{class:"large",dir:"auto"},e.title):null,e.question?s("p",{class:"large quiet",dir:"auto"},e.question):null,s("p",{},xe(e)));function xe({kind:e,people:t,voters:r,slides:o,lead:n,unjudged:i}){let l=o.length-n;return[r<t?c("projector-counted",{people:t,counted:r}):c("projector-people",{people:t}),c("projector-posts",{kind:e,posts:o.length}),...l?[c("projector-to-discuss",{posts:n}),c("projector-others",{posts:l})]:[],...i?[c("projector-unjudged",{posts:i})]:[]].join(" · ")}var ve=()=>s("div",{class:"cover"},s("h1",{},c("projector-end")),s("p",{},c("projector-end-keys")));var C=({key:e,revised:t})=>["post","first",...e?["key"]:[],...t?["second"]:[]],Te=(e,t)=>Object.fromEntries(C(e).slice(1,t+1).map(r=>[r,!0]));function Ae({activities:e}){let t=e.length>1;return[{kind:"cover"},...e.flatMap(r=>[...t?[{kind:"title",activity:r}]:[],...r.slides.map((o,n)=>({kind:"post",activity:r,shown:o,place:n,other:n>=r.lead}))]),...e.length?[{kind:"end"}]:[]]}var Se=e=>e.kind==="post"&&e.other;function Ne(e){let t=0,r=0,o=f=>{t=Math.min(Math.max(f,0),e.length-1),r=0},n=()=>e[t],i=f=>{let m=t+f;if(Se(n()))return m;for(;e[m]&&Se(e[m]);)m+=f;return m},l=()=>{let f=e[t];if("activity"in f)return f.activity;let m=e.find(y=>"activity"in y);return m&&"activity"in m?m.activity:void 0},p=()=>{let f=n();return f.kind==="post"?C(f.shown).length-1:0};return{slides:e,current:n,step:()=>r,next(){let f=n();return f.kind==="post"?C(f.shown)[r+1]??null:null},after:()=>e[i(1)],opened(){let f=n();return f.kind==="post"?C(f.shown)[r]:null},isFirst:()=>t===0,isLast:()=>t===e.length-1&&r===p(),forward(){r<p()?r+=1:o(i(1))},back(){r>0?r-=1:o(i(-1))},home:()=>o(0),end:()=>o(e.length-1),activity:l,jump(f,m=l()){let y=e.findIndex(b=>b.kind==="post"&&b.activity===m&&b.shown.number===f);return y>=0&&o(y),y>=0}}}var It=[...[1.9,1.7,1.55,1.4,1.25,1.1].map(e=>({size:e,key:"below"})),...[1.25,1.1,1].map(e=>({size:e,key:"beside"})),{size:1,key:"below"},{size:1,key:"below",dense:!0},{size:1,key:"across",dense:!0},{size:1,key:"beside",dense:!0}];function Re(e,t=[]){for(let{size:r,key:o,dense:n}of[...t,...It])if(e.style.setProperty("--said",String(r)),e.dataset.key=o,e.toggleAttribute("data-dense",!!n),_t(e))return}var _t=(e,t=e.clientHeight)=>e.scrollHeight<=t+1&&e.scrollWidth<=e.clientWidth+1;var v=(e,t,r="kit-tool")=>s("button",{type:"button",class:r,onclick:t,onmousedown:Lt},e),Lt=e=>e.preventDefault();function Oe(e,t){let r=s("main",{class:"stage"}),o=s("p",{class:"hint"}),n=s("div",{class:"black",hidden:!0,onclick:w}),i=s("h1",{class:"activity",dir:"auto",hidden:!0}),l=s("p",{class:"where"}),p=s("p",{class:"kit-unseen",role:"status"}),f=v(c("back"),e.back,"turn"),m=v("",e.forward,"turn onward"),y=s("footer",{},f,m,o,t),b=[s("header",{},i,l),r,y,p,n];function w(){let{hidden:T}=n;return n.hidden=!0,!T}function x(){n.hidden=!1}function B(T){r.scrollBy({top:T*r.clientHeight/3})}let D=()=>r.scrollTop+r.clientHeight<r.scrollHeight-2;function q(){k(o,D()?c("projector-below"):""),r.tabIndex=r.scrollHeight>r.clientHeight+1?0:-1}return{...{stage:r,hint:o,about:i,where:l,status:p,back:f,forward:m},nodes:b,isBelow:D,sayBelow:q,moves:{blank:x,lift:w,scroll:B}}}var Ie=e=>s("div",{class:"tools"},v(c("projector-list"),e.list),v(c("projector-look"),e.look),v(c("projector-full"),e.full),v(c("keys"),e.help));function _e(){document.fullscreenElement?document.exitFullscreen():document.documentElement.requestFullscreen?.().catch(()=>{})}function Le(e){let t=getComputedStyle(e).getPropertyValue("--dark").trim()==="1";document.documentElement.dataset.look=t?"light":"dark"}var De={ArrowRight:"forward",PageDown:"forward"," ":"forward",ArrowLeft:"back",PageUp:"back",Backspace:"back",l:"list","?":"help",f:"full",F5:"full",d:"look",b:"blank",".":"blank"},Dt=e=>(e.key===" "||e.key==="Enter")&&e.target instanceof HTMLElement&&/^(BUTTON|SUMMARY)$/.test(e.target.tagName);function Fe(e,t,r,o){if(e.ctrlKey||e.metaKey||e.altKey||Dt(e))return;let n=e.key.length===1?e.key.toLowerCase():e.key,i=r[e.shiftKey&&n===" "?"ArrowLeft":n];if(o)return Ft(e,i,o);if((i||/^\d$/.test(n)||/^(Enter|Arrow(Up|Down))$/.test(n))&&e.preventDefault(),!(e.repeat&&!n.startsWith("Arrow"))&&!(e.repeat&&i)&&!t.lift()){if(/^\d$/.test(n))return t.digit(n);if(n==="Enter")return t.enter()?void 0:t.forward();if(n==="ArrowDown")return t.scroll(1);if(n==="ArrowUp")return t.scroll(-1);t.clear(),i&&t[i]()}}function Ft(e,t,r){if(/^\d$/.test(e.key))return Pt(r,e.key);r.dataset.typed="",e.key==="ArrowDown"||e.key==="ArrowUp"?(e.preventDefault(),Mt(r,e.key==="ArrowDown"?1:-1)):t&&(e.preventDefault(),/^(Home|End)$/.test(e.key)||r.close())}function Pt(e,t){let r=((e.dataset.typed??"")+t).slice(-4);e.dataset.typed=r;let o=e.querySelector(".typed");if(!o)return;let n=e.querySelector(`[data-number="${Number(r)}"]`);k(o,c(n?"projector-go-to":"projector-no-such-number",{number:r})),n?n.focus():document.activeElement instanceof HTMLElement&&document.activeElement.blur()}function Mt(e,t){let r=[...e.querySelectorAll("button")],o=r.indexOf(document.activeElement);r[Math.min(Math.max(o+t,0),r.length-1)].focus()}function Pe(e,t,r){let o="";return{waits:()=>o!=="",clear(){o=""},digit(n){o=(o+n).slice(-4),k(t,c("projector-go-to",{number:o}))},enter(){let n=o;return o="",n&&e.jump(Number(n))?r():n&&k(t,c("projector-no-such",{number:n})),n!==""}}}var Me=70,Ct=[["→  Space  PageDown","projector-key-forward"],["←  PageUp","projector-key-back"],["Home  End","projector-key-ends"],["1 2 … Enter","projector-key-number"],["L","projector-key-list"],["F  F5","projector-key-full"],["D","projector-key-look"],["B  .","projector-key-blank"],["↓  ↑","projector-key-scroll"],["?","projector-key-help"]];function Ce(e,t,...r){let o=s("dialog",{class:"panel","aria-label":t,onclose:()=>o.remove()},s("h2",{},t),...r,s("p",{class:"close"},v(c("projector-close"),()=>o.close())));return e.append(o),o.showModal(),o}var Ue=(e,t=Ct,...r)=>Ce(e,c("keys"),...r,s("dl",{},...t.flatMap(([o,n])=>[s("dt",{},...o.split("  ").map(i=>s("kbd",{},i))),s("dd",{},c(n))])));function Be(e,t,r){let o=t.current(),n=t.slides.flatMap(l=>{if(l.kind==="title")return s("h3",{dir:"auto"},l.activity.title);if(l.kind!=="post")return[];let{activity:p,shown:f}=l,m=()=>{i.close(),r(f.number,p)},y=p.kind==="figure"?qt(f):f.post.text,b=p===t.activity(),w=Wt({number:f.number,words:y,here:l===o,typed:b,pick:m}),x=Bt(l);return x?[x,w]:[w]}),i=Ut(e,n)}function Ut(e,t){let r=s("p",{class:"typed",role:"status"}),o=Ce(e,c("projector-list"),s("div",{class:"list"},r,...t));return o.querySelector("[aria-current]")?.focus(),o}function Bt(e){if(e.kind!=="post"||e.activity.lead===e.activity.slides.length)return null;let{place:t,activity:r}=e;return t!==0&&t!==r.lead?null:s("p",{class:"part"},c(t===0?"projector-list-discuss":"projector-list-others"))}var qt=({id:e})=>e.replaceAll("/",", "),Wt=({number:e,words:t,here:r,typed:o,pick:n})=>s("button",{type:"button",class:"to-post","aria-current":r?"true":null,"data-number":o?String(e):null,onclick:n},s("b",{},String(e)),s("span",{dir:"auto"},Ht(t)));function Ht(e){let t=[...e.replace(/\s+/g," ")];return t.length<=Me?t.join(""):`${t.slice(0,Me).join("").replace(/\s+\S*$/,"")} …`}var zt=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,Kt=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,Gt=/^(mis|mul|und|zxx)(-|$)/i,qe=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,We=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function He(e,t=""){if(!/^[a-z]{2,3}(-|$)/i.test(t)||Gt.test(t))return"auto";let o=!/-latn(-|$)/i.test(t)&&(zt.test(t)||Kt.test(t))?"rtl":"ltr",[n,i]=o==="rtl"?[qe,We]:[We,qe];return e.split(`
`).some(l=>i.test(l)&&!n.test(l))?"auto":o}var Vt={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},Yt=8;function ze(e){let{account:t,platform:r="",language:o,text:n}=e,i={"data-layout":Vt[r]??"plain"};return s("article",{class:"kit-card","aria-label":c("post-name"),...i},t?Zt(t):null,Qt(e),s("div",{class:"kit-body"},er(e),tr(e),s("p",{class:"kit-text",dir:He(n,o),lang:o||null},n)))}var Zt=(e,t=Xt(e))=>s("span",{class:"kit-avatar","data-hue":String(t%Yt),"aria-hidden":"true"},Jt(e));function Jt(e){return e.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(o=>o.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function Xt(e){let t=0;for(let r of e)t=(31*t+(r.codePointAt(0)??0))%65521;return t}function Qt({account:e,platform:t,posted_at:r}){let o=r?.replace("T"," ").slice(0,16),n=[e&&s("b",{class:"kit-account",dir:"auto"},e),t&&s("span",{},t),o&&s("span",{},o)].filter(Boolean);return n.length?s("p",{class:"kit-meta"},...n):null}function er({replies_to:e}){return e?s("blockquote",{class:"kit-replies",dir:"auto"},s("span",{class:"kit-unseen"},c("post-answers")),e):null}function tr({image_alt:e,drawing:t}){if(!e)return null;let r=s("figcaption",{dir:"auto"},c("post-picture",{alt:e}));if(!t)return s("figure",{class:"kit-picture"},r);let o=`data:image/svg+xml,${encodeURIComponent(t)}`;return s("figure",{class:"kit-picture"},s("img",{src:o,alt:""}),r)}var Ke=(e,t,r)=>s("div",{class:"key"},s("p",{class:"says",dir:"auto"},rr(e,t,r)),t.contested?s("p",{},c("contested")):null,t.reason?s("p",{dir:"auto"},t.reason):null,t.dissent?s("p",{dir:"auto"},s("b",{},c("projector-dissent")),": ",t.dissent):null);function rr({choices:e},{right:[t]},r){if(r==="guess"||r==="figure")return c("projector-the-key",{kind:r});if(t===void 0)return c("projector-key-open");let{label:o,words:n}=e[t];return n===void 0?c("projector-key-says",{label:o}):c("projector-key-says-letter",{label:o,words:n})}var L="●■▲◆▼✚✖★",Ge=e=>s("span",{class:"kit-sign","data-label":String(e%L.length),"aria-hidden":"true"},L[e%L.length]),Ve=e=>L[e%L.length];var or=8,nr=18,sr={first:"projector-first",latest:"projector-second"},ir=({first:e,second:t})=>["first","latest"].filter(r=>r==="first"?e:t);function Ye(e,t,r){let o=ir(r),{unsure:n}=e.votes,i=e.choices.map((l,p)=>lr(l,p,e,t,o,r));return r.first&&(n[0]||r.second&&n[1])&&i.push(pr(e,t,o)),s("table",{class:"votes","data-rounds":o.length,"data-short":ar(e)},o.length?cr(o,t,r):null,s("tbody",{},...i))}var ar=({choices:e})=>e.every(({label:t,words:r,means:o=""})=>r===void 0&&(t+o).length<=nr),cr=(e,t,{once:r})=>s("thead",{},s("tr",{},s("th",{scope:"col"},s("span",{class:"kit-unseen"},c("projector-choice"))),...e.map(o=>s("th",{scope:"col"},c(r?"projector-only":sr[o],{kind:t})))));function lr(e,t,r,o,n,i){let l=i.key&&r.key?ur(r.key,t):null;return s("tr",{"data-mark":l},s("th",{scope:"row"},fr(e),l?s("span",{class:"mark"},c(l==="key"?"projector-key":"projector-accepted",{kind:o})):null,i.key&&e.idea?s("span",{class:"idea"},c("projector-idea",{idea:e.idea})):null),...n.map(p=>Je(r.votes[p][t],Ze(r,p),e)))}function ur(e,t){return e.right.includes(t)?"key":e.also.includes(t)?"accepted":null}var fr=({label:e,words:t,place:r,means:o})=>s("span",{class:"name"},t===void 0&&r!==void 0?Ge(r):null,t===void 0?null:s("b",{},`${e})`),s("span",{dir:"auto"},t??e),o?s("span",{class:"means",dir:"auto"},o):null),pr=(e,t,r)=>s("tr",{class:"unsure"},s("th",{scope:"row"},s("span",{class:"name"},c("projector-unsure",{kind:t}))),...r.map(o=>Je(e.votes.unsure[o==="first"?0:1],Ze(e,o),{}))),Ze=({votes:e},t)=>e[t].reduce((r,o)=>r+o,e.unsure[t==="first"?0:1]);function Je(e,t,{place:r}){let o=r===void 0?null:String(r%8),n=t?e/t:0;return s("td",{},s("div",{class:"counted"},s("b",{},String(e)),s("span",{class:"bar","data-label":o,"aria-hidden":"true"},s("i",{style:`inline-size: ${(100*n).toFixed(1)}%`}))))}function Xe({sections:e,choices:t},r,o){if(!e.length||t.length>or||t.some(i=>i.place===void 0))return null;let n=c(o.second?"projector-by-section-now":"projector-by-section",{kind:r});return s("table",{class:"sections"},s("caption",{},n),s("thead",{},s("tr",{},s("th",{scope:"col"},s("span",{class:"kit-unseen"},c("projector-section"))),...t.map(i=>s("th",{scope:"col","aria-label":i.words??i.label},dr(i))))),s("tbody",{},...e.map(i=>hr(i,o))))}var dr=({label:e,words:t,place:r=0})=>t===void 0?s("span",{"data-label":String(r%8),class:"kit-sign"},Ve(r)):e;function hr({name:e,votes:t},r){let o=t.first.reduce((i,l)=>i+l,t.unsure[0]),n=e||c("projector-no-section");return s("tr",{},s("th",{scope:"row",dir:"auto"},c("projector-section-size",{section:n,people:o})),...t.first.map((i,l)=>s("td",{},r.second?c("projector-moved",{first:i,now:t.latest[l]}):String(i))))}function Qe(e,t,r,o={},n=null){return s("div",{class:t==="question"||t==="guess"?"one":"one beside","data-open":!!o.first},s("div",{class:"said"},t==="post"?mr(e):yr(e)),s("div",{class:"about"},r?s("p",{class:"asked"},r):null,Ye(e,t,o),n,o.first?wr(e):null,o.first?Xe(e,t,o):null),o.key&&e.key?Ke(e,e.key,t):null)}var mr=({id:e,post:t})=>ze({post_id:e,mark:"",...t}),yr=({post:e})=>s("div",{},s("p",{class:"kit-text",dir:"auto"},e.text),e.where?s("p",{class:"kit-text where-asked",dir:"auto"},e.where):null);function wr({middle:e,sections:t}){if(e===void 0)return null;let r=t.map(({name:o,middle:n})=>n===void 0?"":c("projector-section-middle",{section:o||c("projector-no-section"),value:n}));return s("p",{class:"middle"},[c("projector-middle",{value:e}),...r].join(" "))}var gr={...De,Home:"home",End:"end"};function br(e,t){let r=Ne(Ae(t)),o={...kr(r,l),...$r(e,r,l)},n=Oe({...o,forward:y},Ie(o)),i=Pe(r,n.hint,l);e.replaceChildren(...n.nodes);function l(){i.clear(),jr(n,r,t),p();let w=r.opened();if(!w||w==="post")return;n.stage.querySelector(w==="key"?".key":".votes")?.scrollIntoView({block:"nearest"}),f()}function p(){Re(n.stage),f()}function f(){i.waits()||n.sayBelow(),k(n.forward,n.isBelow()?c("projector-read-on"):Sr(r))}let m={...o,...n.moves,...i,forward:y,clear:b};function y(){n.isBelow()?n.moves.scroll(2):o.forward(),f()}function b(){i.clear(),f()}n.stage.addEventListener("scroll",f),addEventListener("resize",p),document.addEventListener("keydown",w=>Fe(w,m,gr,e.querySelector("dialog[open]"))),Er(r,l)}function kr(e,t){let r=o=>()=>{o(),t()};return{forward:r(e.forward),back:r(e.back),home:r(e.home),end:r(e.end)}}var $r=(e,t,r)=>({list(){Be(e,t,(o,n)=>{t.jump(o,n),r()})},help(){Ue(e)},full:_e,look:()=>Le(e)});function Er(e,t){let r=()=>{let[n,i]=decodeURIComponent(location.hash.slice(1)).split("/").reverse(),l=e.slides.find(p=>"activity"in p&&p.activity.name===i);e.jump(Number(n),l&&"activity"in l?l.activity:void 0)&&t()};addEventListener("hashchange",r);let{hash:o}=location;t(),history.replaceState(null,"",o||"#"),r()}function jr(e,t,r){let o=t.current(),n=o.kind==="post",i=n?xr(o):"",l=tt(t.opened(),et(o))||(n?c("projector-closed"):"");e.stage.replaceChildren(Tr(o,t.step(),r)),e.stage.scrollTop=0,k(e.about,n?o.activity.title:""),e.about.hidden=!n,k(e.where,i),k(e.status,`${i} ${l}`.trim()),e.forward.disabled=t.isLast(),e.back.disabled=t.isFirst(),history.replaceState(null,"",`#${n?vr(o,r):""}`)}function xr({activity:{kind:e,whole:t,lead:r,slides:o},shown:n,place:i,other:l}){let p=c("projector-number",{kind:e,number:n.number,whole:t});if(r===o.length)return p;let f=l?c("projector-part-other"):c("projector-part-discuss",{place:i+1,lead:r});return c("projector-place",{number:p,part:f})}var vr=({activity:e,shown:t},{activities:r})=>r.length>1?`${encodeURIComponent(e.name)}/${t.number}`:t.number;function Sr(e){let t=e.current(),r=tt(e.next(),et(t));if(r||t.kind!=="post")return r||c("projector-go-on");let o=e.after()?.kind;return o==="title"?c("projector-next-activity"):c(o==="end"?"projector-to-end":"projector-go-on")}var et=e=>e.kind==="post"?e.activity.kind:"";function Tr(e,t,r){if(e.kind==="cover")return ke(r);if(e.kind==="end")return ve();if(e.kind==="title")return Ee(e.activity);let{shown:o,activity:n}=e;return Qe(o,n.kind,n.question,Te(o,t))}function tt(e,t){return e==="first"?c("projector-first",{kind:t}):e==="key"?c("projector-the-key",{kind:t}):e==="second"?c("projector-second",{kind:t}):""}var U=document.getElementById("projector");if(U){let e=JSON.parse(U.dataset.deck??"{}");U.removeAttribute("data-deck"),Z(ee),ge(e.words),br(U,e)}})();
