"use strict";(()=>{var Q=`# A class's answers on the wall: one post at a time.

projector-title = What the class said
projector-without-script = This page shows one post at a time, and for that it needs JavaScript. Open it in a browser that runs scripts; or make the report, which needs none: kit pool … --report class.html

projector-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
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
projector-few = Fewer than five people: whoever knows the class can tell who said what.
projector-nothing = No answers were found that can be shown here.
projector-begin = → or Space goes on, ← goes back. A clicker does both.
projector-end = That was the last one.
projector-end-keys = Home goes to the beginning. A number, then Enter, goes to a post.

# One post.

projector-place = { $number } of { $of }
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
projector-list = List
projector-look = Light or dark
projector-full = Full screen
projector-close = Close
projector-go-to = Go to { $number }: press Enter
projector-no-such = There is no { $number }; the last one is { $last }.
projector-below = ↓ goes on below

# The keys.

projector-key-forward = go on: the next thing about this post, or the next post
projector-key-back = go back: what was opened last is closed
projector-key-ends = the beginning, the end
projector-key-number = a number, then Enter: that post, with its votes closed
projector-key-list = the list of all posts
projector-key-full = full screen
projector-key-look = light or dark
projector-key-blank = a black screen, until the next key
projector-key-scroll = scroll, where a post is longer than the screen
projector-key-help = these keys
`;function o(t,e={},...r){let n=document.createElement(t);for(let[s,a]of Object.entries(e))a==null||a===!1||(s.startsWith("on")?n.addEventListener(s.slice(2),a):s==="style"?n.style.cssText=a:n.setAttribute(s,a===!0?"":a));return n.append(...r.filter(s=>s!=null)),n}function $(t,e){t.textContent!==e&&(t.textContent=e)}var k=class{constructor(e){this.value=e}valueOf(){return this.value}},p=class extends k{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},y=class extends k{constructor(e,r={}){super(e),this.opts=r}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){e.reportError(r)}return this.value.toString(10)}},b=class t extends k{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof k)return t.supportsValue(e.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(e instanceof r.Instant||e instanceof r.PlainDateTime||e instanceof r.PlainDate||e instanceof r.PlainMonthDay||e instanceof r.PlainTime||e instanceof r.PlainYearMonth)return!0}return!1}constructor(e,r={}){e instanceof t?(r={...e.opts,...r},e=e.value):e instanceof k&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&r.calendar===void 0&&(r={...r,calendar:e.calendarId}),super(e),this.opts=r}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){e.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var ee=100,et="⁨",tt="⁩";function rt(t,e,r){if(r===e||r instanceof y&&e instanceof y&&r.value===e.value)return!0;if(e instanceof y&&typeof r=="string"){let n=t.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(r===n)return!0}return!1}function te(t,e,r){return e[r]?S(t,e[r].value):(t.reportError(new RangeError("No default")),new p)}function z(t,e){let r=[],n=Object.create(null);for(let s of e)s.type==="narg"?n[s.name]=O(t,s.value):r.push(O(t,s));return{positional:r,named:n}}function O(t,e){switch(e.type){case"str":return e.value;case"num":return new y(e.value,{minimumFractionDigits:e.precision});case"var":return nt(t,e);case"mesg":return ot(t,e);case"term":return st(t,e);case"func":return it(t,e);case"select":return at(t,e);default:return new p}}function nt(t,{name:e}){let r;if(t.params)if(Object.prototype.hasOwnProperty.call(t.params,e))r=t.params[e];else return new p(`$${e}`);else if(t.args&&Object.prototype.hasOwnProperty.call(t.args,e))r=t.args[e];else return t.reportError(new ReferenceError(`Unknown variable: $${e}`)),new p(`$${e}`);if(r instanceof k)return r;switch(typeof r){case"string":return r;case"number":return new y(r);case"object":if(b.supportsValue(r))return new b(r);default:return t.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof r}`)),new p(`$${e}`)}}function ot(t,{name:e,attr:r}){let n=t.bundle._messages.get(e);if(!n)return t.reportError(new ReferenceError(`Unknown message: ${e}`)),new p(e);if(r){let s=n.attributes[r];return s?S(t,s):(t.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new p(`${e}.${r}`))}return n.value?S(t,n.value):(t.reportError(new ReferenceError(`No value: ${e}`)),new p(e))}function st(t,{name:e,attr:r,args:n}){let s=`-${e}`,a=t.bundle._terms.get(s);if(!a)return t.reportError(new ReferenceError(`Unknown term: ${s}`)),new p(s);if(r){let u=a.attributes[r];if(u){t.params=z(t,n).named;let m=S(t,u);return t.params=null,m}return t.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new p(`${s}.${r}`)}t.params=z(t,n).named;let f=S(t,a.value);return t.params=null,f}function it(t,{name:e,args:r}){let n=t.bundle._functions[e];if(!n)return t.reportError(new ReferenceError(`Unknown function: ${e}()`)),new p(`${e}()`);if(typeof n!="function")return t.reportError(new TypeError(`Function ${e}() is not callable`)),new p(`${e}()`);try{let s=z(t,r);return n(s.positional,s.named)}catch(s){return t.reportError(s),new p(`${e}()`)}}function at(t,{selector:e,variants:r,star:n}){let s=O(t,e);if(s instanceof p)return te(t,r,n);for(let a of r){let f=O(t,a.key);if(rt(t,s,f))return S(t,a.value)}return te(t,r,n)}function q(t,e){if(t.dirty.has(e))return t.reportError(new RangeError("Cyclic reference")),new p;t.dirty.add(e);let r=[],n=t.bundle._useIsolating&&e.length>1;for(let s of e){if(typeof s=="string"){r.push(t.bundle._transform(s));continue}if(t.placeables++,t.placeables>ee)throw t.dirty.delete(e),new RangeError(`Too many placeables expanded: ${t.placeables}, max allowed is ${ee}`);n&&r.push(et),r.push(O(t,s).toString(t)),n&&r.push(tt)}return t.dirty.delete(e),r.join("")}function S(t,e){return typeof e=="string"?t.bundle._transform(e):q(t,e)}var P=class{constructor(e,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=r,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,r){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let s=JSON.stringify(r);return n[s]||(n[s]=new e(this.bundle.locales,r)),n[s]}};function K(t,e){let r=Object.create(null);for(let[n,s]of Object.entries(t))e.includes(n)&&(r[n]=s.valueOf());return r}var re=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ne(t,e){let r=t[0];if(r instanceof p)return new p(`NUMBER(${r.valueOf()})`);if(r instanceof y)return new y(r.valueOf(),{...r.opts,...K(e,re)});if(r instanceof b)return new y(r.toNumber(),{...K(e,re)});throw new TypeError("Invalid argument to NUMBER")}var lt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function oe(t,e){let r=t[0];if(r instanceof p)return new p(`DATETIME(${r.valueOf()})`);if(r instanceof b||r instanceof y)return new b(r,K(e,lt));throw new TypeError("Invalid argument to DATETIME")}var se=new Map;function ie(t){let e=Array.isArray(t)?t.join(" "):t,r=se.get(e);return r===void 0&&(r=new Map,se.set(e,r)),r}var _=class{constructor(e,{functions:r,useIsolating:n=!0,transform:s=a=>a}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:ne,DATETIME:oe,...r},this._useIsolating=n,this._transform=s,this._intls=ie(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:r=!1}={}){let n=[];for(let s=0;s<e.body.length;s++){let a=e.body[s];if(a.id.startsWith("-")){if(r===!1&&this._terms.has(a.id)){n.push(new Error(`Attempt to override an existing term: "${a.id}"`));continue}this._terms.set(a.id,a)}else{if(r===!1&&this._messages.has(a.id)){n.push(new Error(`Attempt to override an existing message: "${a.id}"`));continue}this._messages.set(a.id,a)}}return n}formatPattern(e,r=null,n=null){if(typeof e=="string")return this._transform(e);let s=new P(this,n,r);try{return q(s,e).toString(s)}catch(a){if(s.errors&&a instanceof Error)return s.errors.push(a),new p().toString(s);throw a}}};var H=/^(-?[a-zA-Z][\w-]*) *= */gm,ae=/\.([a-zA-Z][\w-]*) *= */y,ct=/\*?\[/y,V=/(-?[0-9]+(?:\.([0-9]+))?)/y,ut=/([a-zA-Z][\w-]*)/y,le=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,ft=/^[A-Z][A-Z0-9_-]*$/,M=/([^{}\n\r]+)/y,dt=/([^\\"\n\r]*)/y,ce=/\\([\\"])/y,ue=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,pt=/^\n+/,fe=/ +$/,ht=/ *\r?\n/g,mt=/( *)$/,yt=/{\s*/y,de=/\s*}/y,gt=/\[\s*/y,wt=/\s*] */y,kt=/\s*\(\s*/y,bt=/\s*->\s*/y,Et=/\s*:\s*/y,$t=/\s*,?\s*/y,jt=/\s+/y,I=class{constructor(e){this.body=[],H.lastIndex=0;let r=0;for(;;){let i=H.exec(e);if(i===null)break;r=H.lastIndex;try{this.body.push(m(i[1]))}catch(c){if(c instanceof SyntaxError)continue;throw c}}function n(i){return i.lastIndex=r,i.test(e)}function s(i,c){if(e[r]===i)return r++,!0;if(c)throw new c(`Expected ${i}`);return!1}function a(i,c){if(n(i))return r=i.lastIndex,!0;if(c)throw new c(`Expected ${i.toString()}`);return!1}function f(i){i.lastIndex=r;let c=i.exec(e);if(c===null)throw new SyntaxError(`Expected ${i.toString()}`);return r=i.lastIndex,c}function u(i){return f(i)[1]}function m(i){let c=v(),h=T();if(c===null&&Object.keys(h).length===0)throw new SyntaxError("Expected message value or attributes");return{id:i,value:c,attributes:h}}function T(){let i=Object.create(null);for(;n(ae);){let c=u(ae),h=v();if(h===null)throw new SyntaxError("Expected attribute value");i[c]=h}return i}function v(){let i;if(n(M)&&(i=u(M)),e[r]==="{"||e[r]==="}")return j(i?[i]:[],1/0);let c=J();return c?i?j([i,c],c.length):(c.value=W(c.value,pt),j([c],c.length)):i?W(i,fe):null}function j(i=[],c){for(;;){if(n(M)){i.push(u(M));continue}if(e[r]==="{"){i.push(N());continue}if(e[r]==="}")throw new SyntaxError("Unbalanced closing brace");let w=J();if(w){i.push(w),c=Math.min(c,w.length);continue}break}let h=i.length-1,x=i[h];typeof x=="string"&&(i[h]=W(x,fe));let R=[];for(let w of i)w instanceof C&&(w=w.value.slice(0,w.value.length-c)),w&&R.push(w);return R}function N(){a(yt,SyntaxError);let i=L();if(a(de))return i;if(a(bt)){let c=E();return a(de,SyntaxError),{type:"select",selector:i,...c}}throw new SyntaxError("Unclosed placeable")}function L(){if(e[r]==="{")return N();if(n(le)){let[,i,c,h=null]=f(le);if(i==="$")return{type:"var",name:c};if(a(kt)){let x=d();if(i==="-")return{type:"term",name:c,attr:h,args:x};if(ft.test(c))return{type:"func",name:c,args:x};throw new SyntaxError("Function names must be all upper-case")}return i==="-"?{type:"term",name:c,attr:h,args:[]}:{type:"mesg",name:c,attr:h}}return Y()}function d(){let i=[];for(;;){switch(e[r]){case")":return r++,i;case void 0:throw new SyntaxError("Unclosed argument list")}i.push(g()),a($t)}}function g(){let i=L();return i.type!=="mesg"?i:a(Et)?{type:"narg",name:i.name,value:Y()}:i}function E(){let i=[],c=0,h;for(;n(ct);){s("*")&&(h=c);let x=Ze(),R=v();if(R===null)throw new SyntaxError("Expected variant value");i[c++]={key:x,value:R}}if(c===0)return null;if(h===void 0)throw new SyntaxError("Expected default variant");return{variants:i,star:h}}function Ze(){a(gt,SyntaxError);let i;return n(V)?i=Z():i={type:"str",value:u(ut)},a(wt,SyntaxError),i}function Y(){if(n(V))return Z();if(e[r]==='"')return Je();throw new SyntaxError("Invalid expression")}function Z(){let[,i,c=""]=f(V),h=c.length;return{type:"num",value:parseFloat(i),precision:h}}function Je(){s('"',SyntaxError);let i="";for(;;){if(i+=u(dt),e[r]==="\\"){i+=Xe();continue}if(s('"'))return{type:"str",value:i};throw new SyntaxError("Unclosed string literal")}}function Xe(){if(n(ce))return u(ce);if(n(ue)){let[,i,c]=f(ue),h=parseInt(i||c,16);return h<=55295||57344<=h?String.fromCodePoint(h):"�"}throw new SyntaxError("Unknown escape sequence")}function J(){let i=r;switch(a(jt),e[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return X(e.slice(i,r))}return e[r-1]===" "?X(e.slice(i,r)):!1}function W(i,c){return i.replace(c,"")}function X(i){let c=i.replace(ht,`
`),h=mt.exec(i)[1].length;return new C(c,h)}}},C=class{constructor(e,r){this.value=e,this.length=r}};var pe=`# What several views say.

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
`;var he=me("en"),F=null;G(pe);function me(t){return new _(t,{useIsolating:!1})}function G(t){ge(he,t)}function ye(t){F=null,t?.catalogue&&(F=me(t.language),ge(F,t.catalogue))}function l(t,e){let r=F?.hasMessage(t)?F:he,n=r.getMessage(t);if(!n?.value)throw new Error(`No sentence is called ${t}.`);return r.formatPattern(n.value,e)}function ge(t,e){let[r]=t.addResource(new I(e));if(r)throw r}var we=({title:t,activities:e,hidden:r})=>o("div",{class:"cover"},o("h1",{dir:"auto"},t),e.length?Tt(e):o("p",{},l("projector-nothing")),e.some(({few:n})=>n)?o("p",{class:"quiet"},l("projector-few")):null,r?o("p",{class:"quiet"},l("projector-hidden",{activities:r})):null,e.length?o("p",{class:"begin"},l("projector-begin")):null);function Tt(t){return t.length===1?be(t[0]):o("ul",{},...t.map(e=>o("li",{dir:"auto"},o("b",{},e.title),o("span",{},Ee(e)))))}var ke=t=>o("div",{class:"cover"},o("h1",{dir:"auto"},t.title),be(t,!1)),be=(t,e=!0)=>o("div",{},e?o("p",{class:"large",dir:"auto"},t.title):null,t.question?o("p",{class:"large quiet",dir:"auto"},t.question):null,o("p",{},Ee(t)));function Ee({kind:t,people:e,slides:r,unjudged:n}){return[l("projector-people",{people:e}),l("projector-posts",{kind:t,posts:r.length}),...n?[l("projector-unjudged",{posts:n})]:[]].join(" · ")}var $e=()=>o("div",{class:"cover"},o("h1",{},l("projector-end")),o("p",{},l("projector-end-keys")));var U=({key:t,revised:e})=>["post","first",...t?["key"]:[],...e?["second"]:[]],je=(t,e)=>Object.fromEntries(U(t).slice(1,e+1).map(r=>[r,!0]));function xe({activities:t}){let e=0,r=t.length>1;return[{kind:"cover"},...t.flatMap(n=>[...r?[{kind:"title",activity:n}]:[],...n.slides.map(s=>(e+=1,{kind:"post",activity:n,shown:s,number:e}))]),...e?[{kind:"end"}]:[]]}function Te(t){let e=0,r=0,n=f=>{e=Math.min(Math.max(f,0),t.length-1),r=0},s=()=>t[e],a=()=>{let f=s();return f.kind==="post"?U(f.shown).length-1:0};return{slides:t,current:s,step:()=>r,next(){let f=s();return f.kind==="post"?U(f.shown)[r+1]??null:null},opened(){let f=s();return f.kind==="post"?U(f.shown)[r]:null},isFirst:()=>e===0,isLast:()=>e===t.length-1&&r===a(),forward(){r<a()?r+=1:e<t.length-1&&n(e+1)},back(){r>0?r-=1:n(e-1)},home:()=>n(0),end:()=>n(t.length-1),jump(f){let u=t.findIndex(m=>m.kind==="post"&&m.number===f);return u>=0&&n(u),u>=0}}}var vt=[...[1.9,1.7,1.55,1.4,1.25,1.1].map(t=>({size:t,key:"below"})),...[1.25,1.1,1].map(t=>({size:t,key:"beside"})),{size:1,key:"below"},{size:1,key:"below",dense:!0},{size:1,key:"across",dense:!0},{size:1,key:"beside",dense:!0}];function ve(t){for(let{size:e,key:r,dense:n}of vt)if(t.style.setProperty("--said",String(e)),t.dataset.key=r,t.toggleAttribute("data-dense",!!n),t.scrollHeight<=t.clientHeight+1)return}var A=(t,e,r="kit-tool")=>o("button",{type:"button",class:r,onclick:e,onmousedown:St},t),St=t=>t.preventDefault();function Se(t){let e={about:o("h1",{class:"activity",dir:"auto",hidden:!0}),where:o("p",{class:"where"}),stage:o("main",{class:"stage"}),hint:o("p",{class:"hint"}),status:o("p",{class:"kit-unseen",role:"status"}),black:o("div",{class:"black",hidden:!0,onclick:t.lift}),back:A(l("back"),t.back,"turn"),forward:A("",t.forward,"turn onward")},r=o("div",{class:"tools"},A(l("projector-list"),t.list),A(l("projector-look"),t.look),A(l("projector-full"),t.full),A(l("keys"),t.help)),n=[o("header",{},e.about,e.where),e.stage,o("footer",{},e.back,e.forward,e.hint,r),e.status,e.black];return{...e,nodes:n}}function Ae(){document.fullscreenElement?document.exitFullscreen():document.documentElement.requestFullscreen?.().catch(()=>{})}function Ne(t){let e=getComputedStyle(t).getPropertyValue("--dark").trim()==="1";document.documentElement.dataset.look=e?"light":"dark"}var At={ArrowRight:"forward",PageDown:"forward"," ":"forward",ArrowLeft:"back",PageUp:"back",Backspace:"back",Home:"home",End:"end",l:"list","?":"help",f:"full",F5:"full",d:"look",b:"blank",".":"blank"},Nt=["forward","back","home","end"],Rt=t=>(t.key===" "||t.key==="Enter")&&t.target instanceof HTMLElement&&t.target.tagName==="BUTTON";function Re(t,e,r){if(t.ctrlKey||t.metaKey||t.altKey||Rt(t))return;let n=t.key.length===1?t.key.toLowerCase():t.key,s=t.shiftKey&&n===" "?"back":At[n];if(r)return Ot(t,s,r);if((s||/^\d$/.test(n)||/^(Enter|Arrow(Up|Down))$/.test(n))&&t.preventDefault(),!(t.repeat&&!n.startsWith("Arrow"))&&!(t.repeat&&s)&&!e.lift()){if(/^\d$/.test(n))return e.digit(n);if(n==="Enter")return e.enter()?void 0:e.forward();if(n==="ArrowDown")return e.scroll(1);if(n==="ArrowUp")return e.scroll(-1);e.clear(),s&&e[s]()}}function Ot(t,e,r){t.key==="ArrowDown"||t.key==="ArrowUp"?(t.preventDefault(),_t(r,t.key==="ArrowDown"?1:-1)):e&&(t.preventDefault(),(!Nt.includes(e)||!/^(Home|End)$/.test(t.key))&&r.close())}function _t(t,e){let r=[...t.querySelectorAll("button")],n=r.indexOf(document.activeElement);r[Math.min(Math.max(n+e,0),r.length-1)].focus()}var Oe=70,It=[["→  Space  PageDown","projector-key-forward"],["←  PageUp","projector-key-back"],["Home  End","projector-key-ends"],["1 2 … Enter","projector-key-number"],["L","projector-key-list"],["F  F5","projector-key-full"],["D","projector-key-look"],["B  .","projector-key-blank"],["↓  ↑","projector-key-scroll"],["?","projector-key-help"]];function _e(t,e,r){let n=o("dialog",{class:"panel","aria-label":e,onclose:()=>n.remove()},o("h2",{},e),r,o("button",{type:"button",class:"kit-tool",onclick:()=>n.close()},l("projector-close")));return t.append(n),n.showModal(),n}var Ie=t=>_e(t,l("keys"),o("dl",{},...It.flatMap(([e,r])=>[o("dt",{},...e.split("  ").map(n=>o("kbd",{},n))),o("dd",{},l(r))])));function Fe(t,e,r,n){let s=u=>{f.close(),n(u)},a=e.map(u=>{if(u.kind==="title")return o("h3",{dir:"auto"},u.activity.title);if(u.kind!=="post")return null;let{number:m,shown:T}=u;return o("button",{type:"button",class:"to-post","aria-current":m===r?"true":null,onclick:()=>s(m)},o("b",{},String(m)),o("span",{dir:"auto"},Dt(T.id,T.post.text,u.activity.kind)))}),f=_e(t,l("projector-list"),o("div",{class:"list"},...Ft(a)));return f.querySelector("[aria-current]")?.focus(),f}var Ft=t=>t.filter(e=>e!==null);function Dt(t,e,r){if(r==="figure")return t.replaceAll("/",", ");let n=[...e.replace(/\s+/g," ")];return n.length<=Oe?n.join(""):`${n.slice(0,Oe).join("").replace(/\s+\S*$/,"")} …`}var Lt=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,Pt=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,Mt=/^(mis|mul|und|zxx)(-|$)/i,De=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,Le=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function Pe(t,e=""){if(!/^[a-z]{2,3}(-|$)/i.test(e)||Mt.test(e))return"auto";let n=!/-latn(-|$)/i.test(e)&&(Lt.test(e)||Pt.test(e))?"rtl":"ltr",[s,a]=n==="rtl"?[De,Le]:[Le,De];return t.split(`
`).some(f=>a.test(f)&&!s.test(f))?"auto":n}var Ct={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},Ut=8;function Me(t){let{account:e,platform:r="",language:n,text:s}=t,a={"data-layout":Ct[r]??"plain"};return o("article",{class:"kit-card","aria-label":l("post-name"),...a},e?Bt(e):null,qt(t),o("div",{class:"kit-body"},Kt(t),Ht(t),o("p",{class:"kit-text",dir:Pe(s,n),lang:n||null},s)))}var Bt=(t,e=zt(t))=>o("span",{class:"kit-avatar","data-hue":String(e%Ut),"aria-hidden":"true"},Wt(t));function Wt(t){return t.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(n=>n.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function zt(t){let e=0;for(let r of t)e=(31*e+(r.codePointAt(0)??0))%65521;return e}function qt({account:t,platform:e,posted_at:r}){let n=r?.replace("T"," ").slice(0,16),s=[t&&o("b",{class:"kit-account",dir:"auto"},t),e&&o("span",{},e),n&&o("span",{},n)].filter(Boolean);return s.length?o("p",{class:"kit-meta"},...s):null}function Kt({replies_to:t}){return t?o("blockquote",{class:"kit-replies",dir:"auto"},o("span",{class:"kit-unseen"},l("post-answers")),t):null}function Ht({image_alt:t,drawing:e}){if(!t)return null;let r=o("figcaption",{dir:"auto"},l("post-picture",{alt:t}));if(!e)return o("figure",{class:"kit-picture"},r);let n=`data:image/svg+xml,${encodeURIComponent(e)}`;return o("figure",{class:"kit-picture"},o("img",{src:n,alt:""}),r)}var Ce=(t,e,r)=>o("div",{class:"key"},o("p",{class:"says",dir:"auto"},Vt(t,e,r)),e.contested?o("p",{},l("contested")):null,e.reason?o("p",{dir:"auto"},e.reason):null,e.dissent?o("p",{dir:"auto"},o("b",{},l("projector-dissent")),": ",e.dissent):null);function Vt({choices:t},{right:[e]},r){if(r==="guess"||r==="figure")return l("projector-the-key",{kind:r});if(e===void 0)return l("projector-key-open");let{label:n,words:s}=t[e];return s===void 0?l("projector-key-says",{label:n}):l("projector-key-says-letter",{label:n,words:s})}var D="●■▲◆▼✚✖★",Ue=t=>o("span",{class:"kit-sign","data-label":String(t%D.length),"aria-hidden":"true"},D[t%D.length]),Be=t=>D[t%D.length];var Gt=8,Yt=18,Zt=({first:t,second:e})=>["first","latest"].filter(r=>r==="first"?t:e);function We(t,e,r){let n=Zt(r),{unsure:s}=t.votes,a=t.choices.map((f,u)=>Qt(f,u,t,e,n,r));return r.first&&(s[0]||r.second&&s[1])&&a.push(rr(t,n)),o("table",{class:"votes","data-rounds":n.length,"data-short":Jt(t)},n.length?Xt(n,e):null,o("tbody",{},...a))}var Jt=({choices:t})=>t.every(({label:e,words:r})=>r===void 0&&e.length<=Yt),Xt=(t,e)=>o("thead",{},o("tr",{},o("th",{scope:"col"},o("span",{class:"kit-unseen"},l("projector-choice"))),...t.map(r=>o("th",{scope:"col"},l(r==="first"?"projector-first":"projector-second",{kind:e})))));function Qt(t,e,r,n,s,a){let f=a.key&&r.key?er(r.key,e):null;return o("tr",{"data-mark":f},o("th",{scope:"row"},tr(t),f?o("span",{class:"mark"},l(f==="key"?"projector-key":"projector-accepted",{kind:n})):null,a.key&&t.idea?o("span",{class:"idea"},l("projector-idea",{idea:t.idea})):null),...s.map(u=>qe(r.votes[u][e],ze(r,u),t)))}function er(t,e){return t.right.includes(e)?"key":t.also.includes(e)?"accepted":null}var tr=({label:t,words:e,place:r})=>o("span",{class:"name"},e===void 0&&r!==void 0?Ue(r):null,e===void 0?null:o("b",{},`${t})`),o("span",{dir:"auto"},e??t)),rr=(t,e)=>o("tr",{},o("th",{scope:"row"},o("span",{class:"name"},l("projector-unsure"))),...e.map(r=>qe(t.votes.unsure[r==="first"?0:1],ze(t,r),{}))),ze=({votes:t},e)=>t[e].reduce((r,n)=>r+n,t.unsure[e==="first"?0:1]);function qe(t,e,{place:r}){let n=r===void 0?null:String(r%8),s=e?t/e:0;return o("td",{},o("div",{class:"counted"},o("b",{},String(t)),o("span",{class:"bar","data-label":n,"aria-hidden":"true"},o("i",{style:`inline-size: ${(100*s).toFixed(1)}%`}))))}function Ke({sections:t,choices:e},r,n){if(!t.length||e.length>Gt||e.some(a=>a.place===void 0))return null;let s=l(n.second?"projector-by-section-now":"projector-by-section",{kind:r});return o("table",{class:"sections"},o("caption",{},s),o("thead",{},o("tr",{},o("th",{scope:"col"},o("span",{class:"kit-unseen"},l("projector-section"))),...e.map(a=>o("th",{scope:"col","aria-label":a.words??a.label},nr(a))))),o("tbody",{},...t.map(a=>or(a,n))))}var nr=({label:t,words:e,place:r=0})=>e===void 0?o("span",{"data-label":String(r%8),class:"kit-sign"},Be(r)):t;function or({name:t,votes:e},r){let n=e.first.reduce((a,f)=>a+f,e.unsure[0]),s=t||l("projector-no-section");return o("tr",{},o("th",{scope:"row",dir:"auto"},l("projector-section-size",{section:s,people:n})),...e.first.map((a,f)=>o("td",{},r.second?l("projector-moved",{first:a,now:e.latest[f]}):String(a))))}function He(t,e,r,n={}){return o("div",{class:e==="question"||e==="guess"?"one":"one beside","data-open":!!n.first},o("div",{class:"said"},e==="post"?sr(t):ir(t)),o("div",{class:"about"},r?o("p",{class:"asked"},r):null,We(t,e,n),n.first?ar(t):null,n.first?Ke(t,e,n):null),n.key&&t.key?Ce(t,t.key,e):null)}var sr=({id:t,post:e})=>Me({post_id:t,mark:"",...e}),ir=({post:t})=>o("p",{class:"kit-text",dir:"auto"},t.text);function ar({middle:t,sections:e}){if(t===void 0)return null;let r=e.map(({name:n,middle:s})=>s===void 0?"":l("projector-section-middle",{section:n||l("projector-no-section"),value:s}));return o("p",{class:"middle"},[l("projector-middle",{value:t}),...r].join(" "))}function lr(t,e){let r=Te(xe(e)),n=r.slides.filter(({kind:d})=>d==="post").length,s="",a=d=>()=>{d(),s="",m()},f={forward:a(r.forward),back:a(r.back),home:a(r.home),end:a(r.end),list(){let{current:d,slides:g}=r;Fe(t,g,Ge(d()),E=>a(()=>r.jump(E))())},help(){Ie(t)},full:Ae,look:()=>Ne(t),blank(){u.black.hidden=!1},lift(){let{hidden:d}=u.black;return u.black.hidden=!0,!d},scroll:d=>u.stage.scrollBy({top:d*u.stage.clientHeight/3}),digit(d){s=(s+d).slice(-4),$(u.hint,l("projector-go-to",{number:s}))},enter(){let d=s;return s="",d&&r.jump(Number(d))?m():d&&$(u.hint,l("projector-no-such",{number:d,last:n})),!!d},clear(){s="",j()}},u=Se(f);t.replaceChildren(...u.nodes);function m(){let d=r.current(),g=Ge(d),E=g?l("projector-place",{number:g,of:n}):"";u.stage.replaceChildren(cr(d,r.step(),e)),u.stage.scrollTop=0,$(u.about,d.kind==="post"?d.activity.title:""),u.about.hidden=!g,$(u.where,E),$(u.status,`${E} ${T(d)}`.trim()),$(u.forward,Ye(r.next(),Ve(d))||l("projector-go-on")),u.forward.disabled=r.isLast(),u.back.disabled=r.isFirst(),history.replaceState(null,"",`#${g||""}`),v(),r.opened()==="key"&&u.stage.querySelector(".key")?.scrollIntoView({block:"nearest"})}function T(d){let g=d.kind==="post"?l("projector-closed"):"";return Ye(r.opened(),Ve(d))||g}function v(){ve(u.stage),j()}function j(){let{stage:d,hint:g}=u,E=d.scrollTop+d.clientHeight<d.scrollHeight-1;s||$(g,E?l("projector-below"):""),d.tabIndex=d.scrollHeight>d.clientHeight+1?0:-1}function N(){r.jump(Number(location.hash.slice(1)))&&m()}u.stage.addEventListener("scroll",j),addEventListener("resize",v),addEventListener("hashchange",N),document.addEventListener("keydown",d=>Re(d,f,t.querySelector("dialog[open]")));let L=location.hash;m(),history.replaceState(null,"",L||"#"),N()}var Ve=t=>t.kind==="post"?t.activity.kind:"",Ge=t=>t.kind==="post"?t.number:0;function cr(t,e,r){if(t.kind==="cover")return we(r);if(t.kind==="end")return $e();if(t.kind==="title")return ke(t.activity);let{shown:n,activity:s}=t;return He(n,s.kind,s.question,je(n,e))}function Ye(t,e){return t==="first"?l("projector-first",{kind:e}):t==="key"?l("projector-the-key",{kind:e}):t==="second"?l("projector-second",{kind:e}):""}var B=document.getElementById("projector");if(B){let t=JSON.parse(B.dataset.deck??"{}");B.removeAttribute("data-deck"),G(Q),ye(t.words),lr(B,t)}})();
