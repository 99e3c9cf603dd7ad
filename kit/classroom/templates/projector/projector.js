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
projector-few =
    { $where ->
        [section] Fewer than five people in a section: whoever knows the class can tell who said what.
       *[class] Fewer than five people: whoever knows the class can tell who said what.
    }
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
`;function s(t,e={},...r){let n=document.createElement(t);for(let[o,i]of Object.entries(e))i==null||i===!1||(o.startsWith("on")?n.addEventListener(o.slice(2),i):o==="style"?n.style.cssText=i:n.setAttribute(o,i===!0?"":i));return n.append(...r.filter(o=>o!=null)),n}function g(t,e){t.textContent!==e&&(t.textContent=e)}var b=class{constructor(e){this.value=e}valueOf(){return this.value}},d=class extends b{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},m=class extends b{constructor(e,r={}){super(e),this.opts=r}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(r){e.reportError(r)}return this.value.toString(10)}},k=class t extends b{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof b)return t.supportsValue(e.valueOf());if("Temporal"in globalThis){let r=globalThis.Temporal;if(e instanceof r.Instant||e instanceof r.PlainDateTime||e instanceof r.PlainDate||e instanceof r.PlainMonthDay||e instanceof r.PlainTime||e instanceof r.PlainYearMonth)return!0}return!1}constructor(e,r={}){e instanceof t?(r={...e.opts,...r},e=e.value):e instanceof b&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&r.calendar===void 0&&(r={...r,calendar:e.calendarId}),super(e),this.opts=r}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(r){e.reportError(r)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var ee=100,et="⁨",tt="⁩";function rt(t,e,r){if(r===e||r instanceof m&&e instanceof m&&r.value===e.value)return!0;if(e instanceof m&&typeof r=="string"){let n=t.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(r===n)return!0}return!1}function te(t,e,r){return e[r]?v(t,e[r].value):(t.reportError(new RangeError("No default")),new d)}function W(t,e){let r=[],n=Object.create(null);for(let o of e)o.type==="narg"?n[o.name]=A(t,o.value):r.push(A(t,o));return{positional:r,named:n}}function A(t,e){switch(e.type){case"str":return e.value;case"num":return new m(e.value,{minimumFractionDigits:e.precision});case"var":return nt(t,e);case"mesg":return ot(t,e);case"term":return st(t,e);case"func":return it(t,e);case"select":return at(t,e);default:return new d}}function nt(t,{name:e}){let r;if(t.params)if(Object.prototype.hasOwnProperty.call(t.params,e))r=t.params[e];else return new d(`$${e}`);else if(t.args&&Object.prototype.hasOwnProperty.call(t.args,e))r=t.args[e];else return t.reportError(new ReferenceError(`Unknown variable: $${e}`)),new d(`$${e}`);if(r instanceof b)return r;switch(typeof r){case"string":return r;case"number":return new m(r);case"object":if(k.supportsValue(r))return new k(r);default:return t.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof r}`)),new d(`$${e}`)}}function ot(t,{name:e,attr:r}){let n=t.bundle._messages.get(e);if(!n)return t.reportError(new ReferenceError(`Unknown message: ${e}`)),new d(e);if(r){let o=n.attributes[r];return o?v(t,o):(t.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new d(`${e}.${r}`))}return n.value?v(t,n.value):(t.reportError(new ReferenceError(`No value: ${e}`)),new d(e))}function st(t,{name:e,attr:r,args:n}){let o=`-${e}`,i=t.bundle._terms.get(o);if(!i)return t.reportError(new ReferenceError(`Unknown term: ${o}`)),new d(o);if(r){let f=i.attributes[r];if(f){t.params=W(t,n).named;let h=v(t,f);return t.params=null,h}return t.reportError(new ReferenceError(`Unknown attribute: ${r}`)),new d(`${o}.${r}`)}t.params=W(t,n).named;let u=v(t,i.value);return t.params=null,u}function it(t,{name:e,args:r}){let n=t.bundle._functions[e];if(!n)return t.reportError(new ReferenceError(`Unknown function: ${e}()`)),new d(`${e}()`);if(typeof n!="function")return t.reportError(new TypeError(`Function ${e}() is not callable`)),new d(`${e}()`);try{let o=W(t,r);return n(o.positional,o.named)}catch(o){return t.reportError(o),new d(`${e}()`)}}function at(t,{selector:e,variants:r,star:n}){let o=A(t,e);if(o instanceof d)return te(t,r,n);for(let i of r){let u=A(t,i.key);if(rt(t,o,u))return v(t,i.value)}return te(t,r,n)}function z(t,e){if(t.dirty.has(e))return t.reportError(new RangeError("Cyclic reference")),new d;t.dirty.add(e);let r=[],n=t.bundle._useIsolating&&e.length>1;for(let o of e){if(typeof o=="string"){r.push(t.bundle._transform(o));continue}if(t.placeables++,t.placeables>ee)throw t.dirty.delete(e),new RangeError(`Too many placeables expanded: ${t.placeables}, max allowed is ${ee}`);n&&r.push(et),r.push(A(t,o).toString(t)),n&&r.push(tt)}return t.dirty.delete(e),r.join("")}function v(t,e){return typeof e=="string"?t.bundle._transform(e):z(t,e)}var D=class{constructor(e,r,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=r,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,r){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let o=JSON.stringify(r);return n[o]||(n[o]=new e(this.bundle.locales,r)),n[o]}};function q(t,e){let r=Object.create(null);for(let[n,o]of Object.entries(t))e.includes(n)&&(r[n]=o.valueOf());return r}var re=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ne(t,e){let r=t[0];if(r instanceof d)return new d(`NUMBER(${r.valueOf()})`);if(r instanceof m)return new m(r.valueOf(),{...r.opts,...q(e,re)});if(r instanceof k)return new m(r.toNumber(),{...q(e,re)});throw new TypeError("Invalid argument to NUMBER")}var lt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function oe(t,e){let r=t[0];if(r instanceof d)return new d(`DATETIME(${r.valueOf()})`);if(r instanceof k||r instanceof m)return new k(r,q(e,lt));throw new TypeError("Invalid argument to DATETIME")}var se=new Map;function ie(t){let e=Array.isArray(t)?t.join(" "):t,r=se.get(e);return r===void 0&&(r=new Map,se.set(e,r)),r}var N=class{constructor(e,{functions:r,useIsolating:n=!0,transform:o=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:ne,DATETIME:oe,...r},this._useIsolating=n,this._transform=o,this._intls=ie(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:r=!1}={}){let n=[];for(let o=0;o<e.body.length;o++){let i=e.body[o];if(i.id.startsWith("-")){if(r===!1&&this._terms.has(i.id)){n.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(r===!1&&this._messages.has(i.id)){n.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,r=null,n=null){if(typeof e=="string")return this._transform(e);let o=new D(this,n,r);try{return z(o,e).toString(o)}catch(i){if(o.errors&&i instanceof Error)return o.errors.push(i),new d().toString(o);throw i}}};var K=/^(-?[a-zA-Z][\w-]*) *= */gm,ae=/\.([a-zA-Z][\w-]*) *= */y,ct=/\*?\[/y,H=/(-?[0-9]+(?:\.([0-9]+))?)/y,ut=/([a-zA-Z][\w-]*)/y,le=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,ft=/^[A-Z][A-Z0-9_-]*$/,L=/([^{}\n\r]+)/y,dt=/([^\\"\n\r]*)/y,ce=/\\([\\"])/y,ue=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,pt=/^\n+/,fe=/ +$/,ht=/ *\r?\n/g,mt=/( *)$/,yt=/{\s*/y,de=/\s*}/y,wt=/\[\s*/y,gt=/\s*] */y,bt=/\s*\(\s*/y,kt=/\s*->\s*/y,Et=/\s*:\s*/y,$t=/\s*,?\s*/y,jt=/\s+/y,R=class{constructor(e){this.body=[],K.lastIndex=0;let r=0;for(;;){let a=K.exec(e);if(a===null)break;r=K.lastIndex;try{this.body.push(h(a[1]))}catch(c){if(c instanceof SyntaxError)continue;throw c}}function n(a){return a.lastIndex=r,a.test(e)}function o(a,c){if(e[r]===a)return r++,!0;if(c)throw new c(`Expected ${a}`);return!1}function i(a,c){if(n(a))return r=a.lastIndex,!0;if(c)throw new c(`Expected ${a.toString()}`);return!1}function u(a){a.lastIndex=r;let c=a.exec(e);if(c===null)throw new SyntaxError(`Expected ${a.toString()}`);return r=a.lastIndex,c}function f(a){return u(a)[1]}function h(a){let c=$(),p=y();if(c===null&&Object.keys(p).length===0)throw new SyntaxError("Expected message value or attributes");return{id:a,value:c,attributes:p}}function y(){let a=Object.create(null);for(;n(ae);){let c=f(ae),p=$();if(p===null)throw new SyntaxError("Expected attribute value");a[c]=p}return a}function $(){let a;if(n(L)&&(a=f(L)),e[r]==="{"||e[r]==="}")return E(a?[a]:[],1/0);let c=J();return c?a?E([a,c],c.length):(c.value=B(c.value,pt),E([c],c.length)):a?B(a,fe):null}function E(a=[],c){for(;;){if(n(L)){a.push(f(L));continue}if(e[r]==="{"){a.push(I());continue}if(e[r]==="}")throw new SyntaxError("Unbalanced closing brace");let w=J();if(w){a.push(w),c=Math.min(c,w.length);continue}break}let p=a.length-1,x=a[p];typeof x=="string"&&(a[p]=B(x,fe));let S=[];for(let w of a)w instanceof P&&(w=w.value.slice(0,w.value.length-c)),w&&S.push(w);return S}function I(){i(yt,SyntaxError);let a=F();if(i(de))return a;if(i(kt)){let c=j();return i(de,SyntaxError),{type:"select",selector:a,...c}}throw new SyntaxError("Unclosed placeable")}function F(){if(e[r]==="{")return I();if(n(le)){let[,a,c,p=null]=u(le);if(a==="$")return{type:"var",name:c};if(i(bt)){let x=U();if(a==="-")return{type:"term",name:c,attr:p,args:x};if(ft.test(c))return{type:"func",name:c,args:x};throw new SyntaxError("Function names must be all upper-case")}return a==="-"?{type:"term",name:c,attr:p,args:[]}:{type:"mesg",name:c,attr:p}}return Y()}function U(){let a=[];for(;;){switch(e[r]){case")":return r++,a;case void 0:throw new SyntaxError("Unclosed argument list")}a.push(G()),i($t)}}function G(){let a=F();return a.type!=="mesg"?a:i(Et)?{type:"narg",name:a.name,value:Y()}:a}function j(){let a=[],c=0,p;for(;n(ct);){o("*")&&(p=c);let x=Ze(),S=$();if(S===null)throw new SyntaxError("Expected variant value");a[c++]={key:x,value:S}}if(c===0)return null;if(p===void 0)throw new SyntaxError("Expected default variant");return{variants:a,star:p}}function Ze(){i(wt,SyntaxError);let a;return n(H)?a=Z():a={type:"str",value:f(ut)},i(gt,SyntaxError),a}function Y(){if(n(H))return Z();if(e[r]==='"')return Je();throw new SyntaxError("Invalid expression")}function Z(){let[,a,c=""]=u(H),p=c.length;return{type:"num",value:parseFloat(a),precision:p}}function Je(){o('"',SyntaxError);let a="";for(;;){if(a+=f(dt),e[r]==="\\"){a+=Xe();continue}if(o('"'))return{type:"str",value:a};throw new SyntaxError("Unclosed string literal")}}function Xe(){if(n(ce))return f(ce);if(n(ue)){let[,a,c]=u(ue),p=parseInt(a||c,16);return p<=55295||57344<=p?String.fromCodePoint(p):"�"}throw new SyntaxError("Unknown escape sequence")}function J(){let a=r;switch(i(jt),e[r]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return X(e.slice(a,r))}return e[r-1]===" "?X(e.slice(a,r)):!1}function B(a,c){return a.replace(c,"")}function X(a){let c=a.replace(ht,`
`),p=mt.exec(a)[1].length;return new P(c,p)}}},P=class{constructor(e,r){this.value=e,this.length=r}};var pe=`# What several views say.

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
`;var he=me("en"),O=null;V(pe);function me(t){return new N(t,{useIsolating:!1})}function V(t){we(he,t)}function ye(t){O=null,t?.catalogue&&(O=me(t.language),we(O,t.catalogue))}function l(t,e){let r=O?.hasMessage(t)?O:he,n=r.getMessage(t);if(!n?.value)throw new Error(`No sentence is called ${t}.`);return r.formatPattern(n.value,e)}function we(t,e){let[r]=t.addResource(new R(e));if(r)throw r}var ge=({title:t,activities:e,hidden:r})=>s("div",{class:"cover"},s("h1",{dir:"auto"},t),e.length?Tt(e):s("p",{},l("projector-nothing")),vt(e),r?s("p",{class:"quiet"},l("projector-hidden",{activities:r})):null,e.length?s("p",{class:"begin"},l("projector-begin")):null);function vt(t){let e=t.map(({few:r})=>r).filter(Boolean);return e.length?s("p",{class:"quiet"},l("projector-few",{where:e.sort()[0]})):null}function Tt(t){return t.length===1?ke(t[0]):s("ul",{},...t.map(e=>s("li",{dir:"auto"},s("b",{},e.title),s("span",{},Ee(e)))))}var be=t=>s("div",{class:"cover"},s("h1",{dir:"auto"},t.title),ke(t,!1)),ke=(t,e=!0)=>s("div",{},e?s("p",{class:"large",dir:"auto"},t.title):null,t.question?s("p",{class:"large quiet",dir:"auto"},t.question):null,s("p",{},Ee(t)));function Ee({kind:t,people:e,slides:r,unjudged:n}){return[l("projector-people",{people:e}),l("projector-posts",{kind:t,posts:r.length}),...n?[l("projector-unjudged",{posts:n})]:[]].join(" · ")}var $e=()=>s("div",{class:"cover"},s("h1",{},l("projector-end")),s("p",{},l("projector-end-keys")));var M=({key:t,revised:e})=>["post","first",...t?["key"]:[],...e?["second"]:[]],je=(t,e)=>Object.fromEntries(M(t).slice(1,e+1).map(r=>[r,!0]));function xe({activities:t}){let e=0,r=t.length>1;return[{kind:"cover"},...t.flatMap(n=>[...r?[{kind:"title",activity:n}]:[],...n.slides.map(o=>(e+=1,{kind:"post",activity:n,shown:o,number:e}))]),...e?[{kind:"end"}]:[]]}function ve(t){let e=0,r=0,n=u=>{e=Math.min(Math.max(u,0),t.length-1),r=0},o=()=>t[e],i=()=>{let u=o();return u.kind==="post"?M(u.shown).length-1:0};return{slides:t,current:o,step:()=>r,next(){let u=o();return u.kind==="post"?M(u.shown)[r+1]??null:null},opened(){let u=o();return u.kind==="post"?M(u.shown)[r]:null},isFirst:()=>e===0,isLast:()=>e===t.length-1&&r===i(),forward(){r<i()?r+=1:e<t.length-1&&n(e+1)},back(){r>0?r-=1:n(e-1)},home:()=>n(0),end:()=>n(t.length-1),jump(u){let f=t.findIndex(h=>h.kind==="post"&&h.number===u);return f>=0&&n(f),f>=0}}}var St=[...[1.9,1.7,1.55,1.4,1.25,1.1].map(t=>({size:t,key:"below"})),...[1.25,1.1,1].map(t=>({size:t,key:"beside"})),{size:1,key:"below"},{size:1,key:"below",dense:!0},{size:1,key:"across",dense:!0},{size:1,key:"beside",dense:!0}];function Te(t){for(let{size:e,key:r,dense:n}of St)if(t.style.setProperty("--said",String(e)),t.dataset.key=r,t.toggleAttribute("data-dense",!!n),t.scrollHeight<=t.clientHeight+1)return}var T=(t,e,r="kit-tool")=>s("button",{type:"button",class:r,onclick:e,onmousedown:At},t),At=t=>t.preventDefault();function Se(t){let e=s("main",{class:"stage"}),r=s("p",{class:"hint"}),n=s("div",{class:"black",hidden:!0,onclick:E}),o=s("h1",{class:"activity",dir:"auto",hidden:!0}),i=s("p",{class:"where"}),u=s("p",{class:"kit-unseen",role:"status"}),f=T(l("back"),t.back,"turn"),h=T("",t.forward,"turn onward"),y=s("footer",{},f,h,r,Nt(t)),$=[s("header",{},o,i),e,y,u,n];function E(){let{hidden:j}=n;return n.hidden=!0,!j}function I(){n.hidden=!1}function F(j){e.scrollBy({top:j*e.clientHeight/3})}function U(){let j=e.scrollTop+e.clientHeight<e.scrollHeight-1;g(r,j?l("projector-below"):""),e.tabIndex=e.scrollHeight>e.clientHeight+1?0:-1}return{stage:e,hint:r,about:o,where:i,status:u,back:f,forward:h,nodes:$,sayBelow:U,moves:{blank:I,lift:E,scroll:F}}}var Nt=t=>s("div",{class:"tools"},T(l("projector-list"),t.list),T(l("projector-look"),t.look),T(l("projector-full"),t.full),T(l("keys"),t.help));function Ae(){document.fullscreenElement?document.exitFullscreen():document.documentElement.requestFullscreen?.().catch(()=>{})}function Ne(t){let e=getComputedStyle(t).getPropertyValue("--dark").trim()==="1";document.documentElement.dataset.look=e?"light":"dark"}var Rt={ArrowRight:"forward",PageDown:"forward"," ":"forward",ArrowLeft:"back",PageUp:"back",Backspace:"back",Home:"home",End:"end",l:"list","?":"help",f:"full",F5:"full",d:"look",b:"blank",".":"blank"},Ot=["forward","back","home","end"],_t=t=>(t.key===" "||t.key==="Enter")&&t.target instanceof HTMLElement&&t.target.tagName==="BUTTON";function Re(t,e,r){if(t.ctrlKey||t.metaKey||t.altKey||_t(t))return;let n=t.key.length===1?t.key.toLowerCase():t.key,o=t.shiftKey&&n===" "?"back":Rt[n];if(r)return It(t,o,r);if((o||/^\d$/.test(n)||/^(Enter|Arrow(Up|Down))$/.test(n))&&t.preventDefault(),!(t.repeat&&!n.startsWith("Arrow"))&&!(t.repeat&&o)&&!e.lift()){if(/^\d$/.test(n))return e.digit(n);if(n==="Enter")return e.enter()?void 0:e.forward();if(n==="ArrowDown")return e.scroll(1);if(n==="ArrowUp")return e.scroll(-1);e.clear(),o&&e[o]()}}function It(t,e,r){t.key==="ArrowDown"||t.key==="ArrowUp"?(t.preventDefault(),Ft(r,t.key==="ArrowDown"?1:-1)):e&&(t.preventDefault(),(!Ot.includes(e)||!/^(Home|End)$/.test(t.key))&&r.close())}function Ft(t,e){let r=[...t.querySelectorAll("button")],n=r.indexOf(document.activeElement);r[Math.min(Math.max(n+e,0),r.length-1)].focus()}function Oe(t,e,r){let n=t.slides.filter(({kind:i})=>i==="post").length,o="";return{waits:()=>o!=="",clear(){o=""},digit(i){o=(o+i).slice(-4),g(e,l("projector-go-to",{number:o}))},enter(){let i=o;return o="",i&&t.jump(Number(i))?r():i&&g(e,l("projector-no-such",{number:i,last:n})),i!==""}}}var _e=70,Dt=[["→  Space  PageDown","projector-key-forward"],["←  PageUp","projector-key-back"],["Home  End","projector-key-ends"],["1 2 … Enter","projector-key-number"],["L","projector-key-list"],["F  F5","projector-key-full"],["D","projector-key-look"],["B  .","projector-key-blank"],["↓  ↑","projector-key-scroll"],["?","projector-key-help"]];function Ie(t,e,r){let n=s("dialog",{class:"panel","aria-label":e,onclose:()=>n.remove()},s("h2",{},e),r,s("button",{type:"button",class:"kit-tool",onclick:()=>n.close()},l("projector-close")));return t.append(n),n.showModal(),n}var Fe=t=>Ie(t,l("keys"),s("dl",{},...Dt.flatMap(([e,r])=>[s("dt",{},...e.split("  ").map(n=>s("kbd",{},n))),s("dd",{},l(r))])));function De(t,e,r,n){let o=f=>{u.close(),n(f)},i=e.map(f=>{if(f.kind==="title")return s("h3",{dir:"auto"},f.activity.title);if(f.kind!=="post")return null;let{number:h,shown:y}=f;return s("button",{type:"button",class:"to-post","aria-current":h===r?"true":null,onclick:()=>o(h)},s("b",{},String(h)),s("span",{dir:"auto"},Pt(y.id,y.post.text,f.activity.kind)))}),u=Ie(t,l("projector-list"),s("div",{class:"list"},...Lt(i)));return u.querySelector("[aria-current]")?.focus(),u}var Lt=t=>t.filter(e=>e!==null);function Pt(t,e,r){if(r==="figure")return t.replaceAll("/",", ");let n=[...e.replace(/\s+/g," ")];return n.length<=_e?n.join(""):`${n.slice(0,_e).join("").replace(/\s+\S*$/,"")} …`}var Mt=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,Ct=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,Ut=/^(mis|mul|und|zxx)(-|$)/i,Le=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,Pe=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function Me(t,e=""){if(!/^[a-z]{2,3}(-|$)/i.test(e)||Ut.test(e))return"auto";let n=!/-latn(-|$)/i.test(e)&&(Mt.test(e)||Ct.test(e))?"rtl":"ltr",[o,i]=n==="rtl"?[Le,Pe]:[Pe,Le];return t.split(`
`).some(u=>i.test(u)&&!o.test(u))?"auto":n}var Bt={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},Wt=8;function Ce(t){let{account:e,platform:r="",language:n,text:o}=t,i={"data-layout":Bt[r]??"plain"};return s("article",{class:"kit-card","aria-label":l("post-name"),...i},e?zt(e):null,Ht(t),s("div",{class:"kit-body"},Vt(t),Gt(t),s("p",{class:"kit-text",dir:Me(o,n),lang:n||null},o)))}var zt=(t,e=Kt(t))=>s("span",{class:"kit-avatar","data-hue":String(e%Wt),"aria-hidden":"true"},qt(t));function qt(t){return t.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(n=>n.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function Kt(t){let e=0;for(let r of t)e=(31*e+(r.codePointAt(0)??0))%65521;return e}function Ht({account:t,platform:e,posted_at:r}){let n=r?.replace("T"," ").slice(0,16),o=[t&&s("b",{class:"kit-account",dir:"auto"},t),e&&s("span",{},e),n&&s("span",{},n)].filter(Boolean);return o.length?s("p",{class:"kit-meta"},...o):null}function Vt({replies_to:t}){return t?s("blockquote",{class:"kit-replies",dir:"auto"},s("span",{class:"kit-unseen"},l("post-answers")),t):null}function Gt({image_alt:t,drawing:e}){if(!t)return null;let r=s("figcaption",{dir:"auto"},l("post-picture",{alt:t}));if(!e)return s("figure",{class:"kit-picture"},r);let n=`data:image/svg+xml,${encodeURIComponent(e)}`;return s("figure",{class:"kit-picture"},s("img",{src:n,alt:""}),r)}var Ue=(t,e,r)=>s("div",{class:"key"},s("p",{class:"says",dir:"auto"},Yt(t,e,r)),e.contested?s("p",{},l("contested")):null,e.reason?s("p",{dir:"auto"},e.reason):null,e.dissent?s("p",{dir:"auto"},s("b",{},l("projector-dissent")),": ",e.dissent):null);function Yt({choices:t},{right:[e]},r){if(r==="guess"||r==="figure")return l("projector-the-key",{kind:r});if(e===void 0)return l("projector-key-open");let{label:n,words:o}=t[e];return o===void 0?l("projector-key-says",{label:n}):l("projector-key-says-letter",{label:n,words:o})}var _="●■▲◆▼✚✖★",Be=t=>s("span",{class:"kit-sign","data-label":String(t%_.length),"aria-hidden":"true"},_[t%_.length]),We=t=>_[t%_.length];var Zt=8,Jt=18,Xt=({first:t,second:e})=>["first","latest"].filter(r=>r==="first"?t:e);function ze(t,e,r){let n=Xt(r),{unsure:o}=t.votes,i=t.choices.map((u,f)=>tr(u,f,t,e,n,r));return r.first&&(o[0]||r.second&&o[1])&&i.push(or(t,n)),s("table",{class:"votes","data-rounds":n.length,"data-short":Qt(t)},n.length?er(n,e):null,s("tbody",{},...i))}var Qt=({choices:t})=>t.every(({label:e,words:r})=>r===void 0&&e.length<=Jt),er=(t,e)=>s("thead",{},s("tr",{},s("th",{scope:"col"},s("span",{class:"kit-unseen"},l("projector-choice"))),...t.map(r=>s("th",{scope:"col"},l(r==="first"?"projector-first":"projector-second",{kind:e})))));function tr(t,e,r,n,o,i){let u=i.key&&r.key?rr(r.key,e):null;return s("tr",{"data-mark":u},s("th",{scope:"row"},nr(t),u?s("span",{class:"mark"},l(u==="key"?"projector-key":"projector-accepted",{kind:n})):null,i.key&&t.idea?s("span",{class:"idea"},l("projector-idea",{idea:t.idea})):null),...o.map(f=>Ke(r.votes[f][e],qe(r,f),t)))}function rr(t,e){return t.right.includes(e)?"key":t.also.includes(e)?"accepted":null}var nr=({label:t,words:e,place:r})=>s("span",{class:"name"},e===void 0&&r!==void 0?Be(r):null,e===void 0?null:s("b",{},`${t})`),s("span",{dir:"auto"},e??t)),or=(t,e)=>s("tr",{},s("th",{scope:"row"},s("span",{class:"name"},l("projector-unsure"))),...e.map(r=>Ke(t.votes.unsure[r==="first"?0:1],qe(t,r),{}))),qe=({votes:t},e)=>t[e].reduce((r,n)=>r+n,t.unsure[e==="first"?0:1]);function Ke(t,e,{place:r}){let n=r===void 0?null:String(r%8),o=e?t/e:0;return s("td",{},s("div",{class:"counted"},s("b",{},String(t)),s("span",{class:"bar","data-label":n,"aria-hidden":"true"},s("i",{style:`inline-size: ${(100*o).toFixed(1)}%`}))))}function He({sections:t,choices:e},r,n){if(!t.length||e.length>Zt||e.some(i=>i.place===void 0))return null;let o=l(n.second?"projector-by-section-now":"projector-by-section",{kind:r});return s("table",{class:"sections"},s("caption",{},o),s("thead",{},s("tr",{},s("th",{scope:"col"},s("span",{class:"kit-unseen"},l("projector-section"))),...e.map(i=>s("th",{scope:"col","aria-label":i.words??i.label},sr(i))))),s("tbody",{},...t.map(i=>ir(i,n))))}var sr=({label:t,words:e,place:r=0})=>e===void 0?s("span",{"data-label":String(r%8),class:"kit-sign"},We(r)):t;function ir({name:t,votes:e},r){let n=e.first.reduce((i,u)=>i+u,e.unsure[0]),o=t||l("projector-no-section");return s("tr",{},s("th",{scope:"row",dir:"auto"},l("projector-section-size",{section:o,people:n})),...e.first.map((i,u)=>s("td",{},r.second?l("projector-moved",{first:i,now:e.latest[u]}):String(i))))}function Ve(t,e,r,n={}){return s("div",{class:e==="question"||e==="guess"?"one":"one beside","data-open":!!n.first},s("div",{class:"said"},e==="post"?ar(t):lr(t)),s("div",{class:"about"},r?s("p",{class:"asked"},r):null,ze(t,e,n),n.first?cr(t):null,n.first?He(t,e,n):null),n.key&&t.key?Ue(t,t.key,e):null)}var ar=({id:t,post:e})=>Ce({post_id:t,mark:"",...e}),lr=({post:t})=>s("p",{class:"kit-text",dir:"auto"},t.text);function cr({middle:t,sections:e}){if(t===void 0)return null;let r=e.map(({name:n,middle:o})=>o===void 0?"":l("projector-section-middle",{section:n||l("projector-no-section"),value:o}));return s("p",{class:"middle"},[l("projector-middle",{value:t}),...r].join(" "))}function ur(t,e){let r=ve(xe(e)),n={...fr(r,u),...dr(t,r,u)},o=Se(n),i=Oe(r,o.hint,u);t.replaceChildren(...o.nodes);function u(){i.clear(),hr(o,r,e),f(),(r.opened()==="key"?o.stage.querySelector(".key"):null)?.scrollIntoView({block:"nearest"})}function f(){Te(o.stage),h()}function h(){i.waits()||o.sayBelow()}let y={...n,...o.moves,...i,clear:$};function $(){i.clear(),h()}o.stage.addEventListener("scroll",h),addEventListener("resize",f),document.addEventListener("keydown",E=>Re(E,y,t.querySelector("dialog[open]"))),pr(r,u)}function fr(t,e){let r=n=>()=>{n(),e()};return{forward:r(t.forward),back:r(t.back),home:r(t.home),end:r(t.end)}}var dr=(t,e,r)=>({list(){De(t,e.slides,Ye(e.current()),n=>{e.jump(n),r()})},help(){Fe(t)},full:Ae,look:()=>Ne(t)});function pr(t,e){let r=()=>{t.jump(Number(location.hash.slice(1)))&&e()};addEventListener("hashchange",r);let{hash:n}=location;e(),history.replaceState(null,"",n||"#"),r()}function hr(t,e,r){let n=e.current(),o=mr(n),i=Ye(n),u=e.slides.filter(y=>y.kind==="post").length,f=i?l("projector-place",{number:i,of:u}):"",h=Ge(e.opened(),o)||(i?l("projector-closed"):"");t.stage.replaceChildren(yr(n,e.step(),r)),t.stage.scrollTop=0,g(t.about,n.kind==="post"?n.activity.title:""),t.about.hidden=!i,g(t.where,f),g(t.status,`${f} ${h}`.trim()),g(t.forward,Ge(e.next(),o)||l("projector-go-on")),t.forward.disabled=e.isLast(),t.back.disabled=e.isFirst(),history.replaceState(null,"",`#${i||""}`)}var mr=t=>t.kind==="post"?t.activity.kind:"",Ye=t=>t.kind==="post"?t.number:0;function yr(t,e,r){if(t.kind==="cover")return ge(r);if(t.kind==="end")return $e();if(t.kind==="title")return be(t.activity);let{shown:n,activity:o}=t;return Ve(n,o.kind,o.question,je(n,e))}function Ge(t,e){return t==="first"?l("projector-first",{kind:e}):t==="key"?l("projector-the-key",{kind:e}):t==="second"?l("projector-second",{kind:e}):""}var C=document.getElementById("projector");if(C){let t=JSON.parse(C.dataset.deck??"{}");C.removeAttribute("data-deck"),V(Q),ye(t.words),ur(C,t)}})();
