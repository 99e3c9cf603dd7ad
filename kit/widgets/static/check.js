// Talking Back, BSD-3-Clause. May hold @fluent/bundle (Apache-2.0), @noble/hashes, fflate, lean-qr (MIT): see LICENSE-BUNDLED.
var Re=`# The check: the same before the lessons and after them; nothing is shown as right or wrong.

check-title-before = Before you begin
check-title-after = After the lessons
check-question = What do you think?
check-intro = About six minutes: eight posts, six questions, one figure. There is no mark, and a guess is fine: just say that it is one. You see after lesson 8 what has changed.
check-intro-after = About six minutes, as before the lessons, with other posts and questions. At the end you see what has changed.
check-name = { $title }: a check in { $items } items
check-where = { $item } of { $items } · { $answered } answered
check-answered = Answered
check-all = All items

# Marks of items.

check-mark = { $item } of { $items }: { $is }
check-open = open
check-done = answered
check-done-unsure = answered, but not how sure you are

# The figure of which something is missing.

check-your-words = Your words
check-words-kept = Your words are kept.

# Going on, and being finished.

check-next = Next
check-finish = I am finished
check-choose = Choose an answer first. A guess is fine.
check-sure-of-what = Choose an answer first, then say how sure you are of it. A guess is fine.
check-write = Write a few words first, then say how sure you are of them.
check-led = This is the next one already. What do you think here? A guess is fine.
check-led-write = This is the next one already. Write a few words, or press once more to leave it out.
check-say-sure = Say how sure you are, or press once more to go on without.
check-left =
    { $items ->
        [one] One is still open: { $which }. Answer it, or press once more.
       *[other] { $items } are still open: { $which }. Answer them, or press once more.
    }
check-all-answered = All is answered. Look at what you like once more, or finish.
check-finished = You are finished, and your answers stay as they are.
check-finished-before = After lesson 8 you meet other posts and questions about the same ideas. Then you see what has changed.
check-then-and-now = Before the lessons { $before } of { $of } answers were right, and now { $now }.
check-now-only = { $now } of { $of } answers were right. What you answered before the lessons is not on this computer.
check-certain =
    { $certain ->
        [one] Once you were certain; that answer was { $right ->
            [0] not right
           *[other] right
        }.
       *[other] You were certain { $certain } times; { $right } of these answers were right.
    }
check-rough = Fourteen answers are few: two or three more or fewer may be chance. Your class says more than you alone.
check-result = What has changed
check-idea = Idea
check-column-before = before
check-column-now = now
check-of = { $right } of { $of }
check-right = right
check-not-yet = not yet

# What is read aloud.

check-said = { $answer } How sure are you? 1 guess, 2 fairly sure, 3 certain.
check-said-sure = { $sure }.

# Keys.

check-key-choose = choose an answer
check-key-sure = how sure you are: guess, fairly sure, certain
check-key-next = next
check-key-walk = back and next

# As plain text, and what is refused.

check-plain-how = To answer: .answer("b3 a1 - …", missing="…"). A letter an item, and how sure you are: 1 a guess, 2 fairly sure, 3 certain. - leaves an item out.
check-plain-finish = Are you done? Write .finish()
check-plain-said = You said: { $said } ({ $sure })
repr-check = { $name }({ $answered } of { $items } answered)
refuse-occasion = { $said } is no occasion of the check. Write kit.Check("before") or kit.Check("after").
refuse-finished = You have said that you are finished, so your answers stay as they are. To begin anew, write .start_over() and run the cell again.
refuse-check-many = There are { $answers } answers, but { $items } items. Give at most one for each, in order.
refuse-check-none = No answer was given. Write a letter for each item, as in .answer("b3 a1 - …").
refuse-check-answer = { $said }, given for item { $number }, is not among its answers { $options }. Write one of these and then 1, 2 or 3 for how sure you are; or - to leave it out.
`;var Ce=`# Classify: one post at a time, one judgement a post.

classify-name = Classify: { $title } ({ $activity })
posts-judged = Posts judged
all-posts = All posts
unsure-button = Unsure
classify-where = Post { $post } of { $posts } · { $judged } judged

# Marks of posts.

look-unsure = unsure
look-open = not judged
look-differs = { $label }, differs from the key

# What the key says.

key-says-so = The key says so too.
key-accepts = The key says { $key }, and accepts { $mine } as well.
key-differs = You said { $mine }; the key says { $key }.
key-has-none = The key has no right answer here.
first-judgement-stays = Your first judgement stays. Choose again if you see it otherwise now.
go-on = Go on
see-what-key-says = See what the key says

# How far one is.

all-judged =
    { $onward ->
        [key] All { $posts } judged. Look back at any you doubt, then go on.
       *[lesson] All { $posts } judged. Look back at any you doubt, then go on to the next step of the lesson.
    }
still-open =
    { $open ->
        [one] { $judged } of { $posts } judged. Still open: post { $which }.
       *[other] { $judged } of { $posts } judged. Still open: post { $which }.
    }
go-there = Go there
was-last = That was the last post.
was-compared =
    You have compared this judgement with the key, so your first one stays. Change your mind below, under
    Compare.
was-compared-said = This judgement was compared already; change it under Compare.

# How sure one is.

how-sure-asked = How sure are you?
sure-1 = guess
sure-2 = fairly sure
sure-3 = certain
skip = Skip
by-sureness = By how sure you were, you and the key agreed: { $rows }.
by-sureness-row = { $sure } { $agreed } of { $of } ({ $share } %)

# What is read aloud.

said-label = { $label }.
said-label-asking = { $label }. How sure are you? 1 guess, 2 fairly sure, 3 certain, Enter skips.
said-label-sure = { $label }, { $sure }.
said-left-unsure = Unsure.
enter-goes-on = Enter goes on.
aloud-classify = Post { $post } of { $posts }. { $account }: { $text }
aloud-classify-answer = Post { $post } of { $posts }. { $account }, in answer to: { $answers }. { $text }

# Keys.

key-sure = then: guess, fairly sure, certain (Enter skips)
key-leave-unsure = unsure: leave it for now
`;function i(t,e={},...s){let n=document.createElement(t);for(let[r,o]of Object.entries(e))o==null||o===!1||(r.startsWith("on")?n.addEventListener(r.slice(2),o):r==="style"?n.style.cssText=o:n.setAttribute(r,o===!0?"":o));return n.append(...s.filter(r=>r!=null)),n}function b(t,e){t.textContent!==e&&(t.textContent=e)}function F(t,e,s){s===null?t.removeAttribute(e):t.getAttribute(e)!==String(s)&&t.setAttribute(e,String(s))}function $(t,e,s,n={}){let r=e?[" ",i("kbd",{"aria-hidden":"true"},e)]:[];return i("button",{type:"button",class:"kit-tool",onclick:s,...n},t,...r)}function je(t,e){let s=t.contains(document.activeElement);e();let n=document.activeElement;s&&(!t.contains(n)||n?.closest("[hidden], :disabled"))&&t.focus({preventScroll:!0})}function Le(t,e,s){let n=t.contains(document.activeElement)&&document.activeElement!==t;s();let r=document.activeElement,o=r?.matches("[aria-pressed], .kit-mark:not([aria-current])"),a=!t.contains(r)||r?.closest("[hidden], :disabled");n&&(r===t||o||a)&&e.focus({preventScroll:!0})}var Me=()=>`kit-${Math.random().toString(36).slice(2)}`;var v=class{constructor(e){this.value=e}valueOf(){return this.value}},p=class extends v{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},x=class extends v{constructor(e,s={}){super(e),this.opts=s}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(s){e.reportError(s)}return this.value.toString(10)}},S=class t extends v{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof v)return t.supportsValue(e.valueOf());if("Temporal"in globalThis){let s=globalThis.Temporal;if(e instanceof s.Instant||e instanceof s.PlainDateTime||e instanceof s.PlainDate||e instanceof s.PlainMonthDay||e instanceof s.PlainTime||e instanceof s.PlainYearMonth)return!0}return!1}constructor(e,s={}){e instanceof t?(s={...e.opts,...s},e=e.value):e instanceof v&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&s.calendar===void 0&&(s={...s,calendar:e.calendarId}),super(e),this.opts=s}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(s){e.reportError(s)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Pe=100,Yt="⁨",Vt="⁩";function Zt(t,e,s){if(s===e||s instanceof x&&e instanceof x&&s.value===e.value)return!0;if(e instanceof x&&typeof s=="string"){let n=t.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(s===n)return!0}return!1}function Be(t,e,s){return e[s]?_(t,e[s].value):(t.reportError(new RangeError("No default")),new p)}function ce(t,e){let s=[],n=Object.create(null);for(let r of e)r.type==="narg"?n[r.name]=j(t,r.value):s.push(j(t,r));return{positional:s,named:n}}function j(t,e){switch(e.type){case"str":return e.value;case"num":return new x(e.value,{minimumFractionDigits:e.precision});case"var":return Jt(t,e);case"mesg":return Xt(t,e);case"term":return Qt(t,e);case"func":return es(t,e);case"select":return ts(t,e);default:return new p}}function Jt(t,{name:e}){let s;if(t.params)if(Object.prototype.hasOwnProperty.call(t.params,e))s=t.params[e];else return new p(`$${e}`);else if(t.args&&Object.prototype.hasOwnProperty.call(t.args,e))s=t.args[e];else return t.reportError(new ReferenceError(`Unknown variable: $${e}`)),new p(`$${e}`);if(s instanceof v)return s;switch(typeof s){case"string":return s;case"number":return new x(s);case"object":if(S.supportsValue(s))return new S(s);default:return t.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof s}`)),new p(`$${e}`)}}function Xt(t,{name:e,attr:s}){let n=t.bundle._messages.get(e);if(!n)return t.reportError(new ReferenceError(`Unknown message: ${e}`)),new p(e);if(s){let r=n.attributes[s];return r?_(t,r):(t.reportError(new ReferenceError(`Unknown attribute: ${s}`)),new p(`${e}.${s}`))}return n.value?_(t,n.value):(t.reportError(new ReferenceError(`No value: ${e}`)),new p(e))}function Qt(t,{name:e,attr:s,args:n}){let r=`-${e}`,o=t.bundle._terms.get(r);if(!o)return t.reportError(new ReferenceError(`Unknown term: ${r}`)),new p(r);if(s){let h=o.attributes[s];if(h){t.params=ce(t,n).named;let u=_(t,h);return t.params=null,u}return t.reportError(new ReferenceError(`Unknown attribute: ${s}`)),new p(`${r}.${s}`)}t.params=ce(t,n).named;let a=_(t,o.value);return t.params=null,a}function es(t,{name:e,args:s}){let n=t.bundle._functions[e];if(!n)return t.reportError(new ReferenceError(`Unknown function: ${e}()`)),new p(`${e}()`);if(typeof n!="function")return t.reportError(new TypeError(`Function ${e}() is not callable`)),new p(`${e}()`);try{let r=ce(t,s);return n(r.positional,r.named)}catch(r){return t.reportError(r),new p(`${e}()`)}}function ts(t,{selector:e,variants:s,star:n}){let r=j(t,e);if(r instanceof p)return Be(t,s,n);for(let o of s){let a=j(t,o.key);if(Zt(t,r,a))return _(t,o.value)}return Be(t,s,n)}function le(t,e){if(t.dirty.has(e))return t.reportError(new RangeError("Cyclic reference")),new p;t.dirty.add(e);let s=[],n=t.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){s.push(t.bundle._transform(r));continue}if(t.placeables++,t.placeables>Pe)throw t.dirty.delete(e),new RangeError(`Too many placeables expanded: ${t.placeables}, max allowed is ${Pe}`);n&&s.push(Yt),s.push(j(t,r).toString(t)),n&&s.push(Vt)}return t.dirty.delete(e),s.join("")}function _(t,e){return typeof e=="string"?t.bundle._transform(e):le(t,e)}var U=class{constructor(e,s,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=s,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,s){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(s);return n[r]||(n[r]=new e(this.bundle.locales,s)),n[r]}};function he(t,e){let s=Object.create(null);for(let[n,r]of Object.entries(t))e.includes(n)&&(s[n]=r.valueOf());return s}var De=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Fe(t,e){let s=t[0];if(s instanceof p)return new p(`NUMBER(${s.valueOf()})`);if(s instanceof x)return new x(s.valueOf(),{...s.opts,...he(e,De)});if(s instanceof S)return new x(s.toNumber(),{...he(e,De)});throw new TypeError("Invalid argument to NUMBER")}var ss=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Ue(t,e){let s=t[0];if(s instanceof p)return new p(`DATETIME(${s.valueOf()})`);if(s instanceof S||s instanceof x)return new S(s,he(e,ss));throw new TypeError("Invalid argument to DATETIME")}var We=new Map;function Ke(t){let e=Array.isArray(t)?t.join(" "):t,s=We.get(e);return s===void 0&&(s=new Map,We.set(e,s)),s}var L=class{constructor(e,{functions:s,useIsolating:n=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Fe,DATETIME:Ue,...s},this._useIsolating=n,this._transform=r,this._intls=Ke(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:s=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let o=e.body[r];if(o.id.startsWith("-")){if(s===!1&&this._terms.has(o.id)){n.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(s===!1&&this._messages.has(o.id)){n.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return n}formatPattern(e,s=null,n=null){if(typeof e=="string")return this._transform(e);let r=new U(this,n,s);try{return le(r,e).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new p().toString(r);throw o}}};var ue=/^(-?[a-zA-Z][\w-]*) *= */gm,He=/\.([a-zA-Z][\w-]*) *= */y,ns=/\*?\[/y,de=/(-?[0-9]+(?:\.([0-9]+))?)/y,rs=/([a-zA-Z][\w-]*)/y,qe=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,os=/^[A-Z][A-Z0-9_-]*$/,W=/([^{}\n\r]+)/y,is=/([^\\"\n\r]*)/y,ze=/\\([\\"])/y,Ge=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,as=/^\n+/,Ye=/ +$/,cs=/ *\r?\n/g,ls=/( *)$/,hs=/{\s*/y,Ve=/\s*}/y,us=/\[\s*/y,ds=/\s*] */y,fs=/\s*\(\s*/y,ps=/\s*->\s*/y,ms=/\s*:\s*/y,ws=/\s*,?\s*/y,gs=/\s+/y,M=class{constructor(e){this.body=[],ue.lastIndex=0;let s=0;for(;;){let l=ue.exec(e);if(l===null)break;s=ue.lastIndex;try{this.body.push(u(l[1]))}catch(d){if(d instanceof SyntaxError)continue;throw d}}function n(l){return l.lastIndex=s,l.test(e)}function r(l,d){if(e[s]===l)return s++,!0;if(d)throw new d(`Expected ${l}`);return!1}function o(l,d){if(n(l))return s=l.lastIndex,!0;if(d)throw new d(`Expected ${l.toString()}`);return!1}function a(l){l.lastIndex=s;let d=l.exec(e);if(d===null)throw new SyntaxError(`Expected ${l.toString()}`);return s=l.lastIndex,d}function h(l){return a(l)[1]}function u(l){let d=f(),w=m();if(d===null&&Object.keys(w).length===0)throw new SyntaxError("Expected message value or attributes");return{id:l,value:d,attributes:w}}function m(){let l=Object.create(null);for(;n(He);){let d=h(He),w=f();if(w===null)throw new SyntaxError("Expected attribute value");l[d]=w}return l}function f(){let l;if(n(W)&&(l=h(W)),e[s]==="{"||e[s]==="}")return g(l?[l]:[],1/0);let d=_e();return d?l?g([l,d],d.length):(d.value=ae(d.value,as),g([d],d.length)):l?ae(l,Ye):null}function g(l=[],d){for(;;){if(n(W)){l.push(h(W));continue}if(e[s]==="{"){l.push(y());continue}if(e[s]==="}")throw new SyntaxError("Unbalanced closing brace");let E=_e();if(E){l.push(E),d=Math.min(d,E.length);continue}break}let w=l.length-1,N=l[w];typeof N=="string"&&(l[w]=ae(N,Ye));let C=[];for(let E of l)E instanceof K&&(E=E.value.slice(0,E.value.length-d)),E&&C.push(E);return C}function y(){o(hs,SyntaxError);let l=k();if(o(Ve))return l;if(o(ps)){let d=Wt();return o(Ve,SyntaxError),{type:"select",selector:l,...d}}throw new SyntaxError("Unclosed placeable")}function k(){if(e[s]==="{")return y();if(n(qe)){let[,l,d,w=null]=a(qe);if(l==="$")return{type:"var",name:d};if(o(fs)){let N=ie();if(l==="-")return{type:"term",name:d,attr:w,args:N};if(os.test(d))return{type:"func",name:d,args:N};throw new SyntaxError("Function names must be all upper-case")}return l==="-"?{type:"term",name:d,attr:w,args:[]}:{type:"mesg",name:d,attr:w}}return Ne()}function ie(){let l=[];for(;;){switch(e[s]){case")":return s++,l;case void 0:throw new SyntaxError("Unclosed argument list")}l.push(Ut()),o(ws)}}function Ut(){let l=k();return l.type!=="mesg"?l:o(ms)?{type:"narg",name:l.name,value:Ne()}:l}function Wt(){let l=[],d=0,w;for(;n(ns);){r("*")&&(w=d);let N=Kt(),C=f();if(C===null)throw new SyntaxError("Expected variant value");l[d++]={key:N,value:C}}if(d===0)return null;if(w===void 0)throw new SyntaxError("Expected default variant");return{variants:l,star:w}}function Kt(){o(us,SyntaxError);let l;return n(de)?l=Ie():l={type:"str",value:h(rs)},o(ds,SyntaxError),l}function Ne(){if(n(de))return Ie();if(e[s]==='"')return Ht();throw new SyntaxError("Invalid expression")}function Ie(){let[,l,d=""]=a(de),w=d.length;return{type:"num",value:parseFloat(l),precision:w}}function Ht(){r('"',SyntaxError);let l="";for(;;){if(l+=h(is),e[s]==="\\"){l+=qt();continue}if(r('"'))return{type:"str",value:l};throw new SyntaxError("Unclosed string literal")}}function qt(){if(n(ze))return h(ze);if(n(Ge)){let[,l,d]=a(Ge),w=parseInt(l||d,16);return w<=55295||57344<=w?String.fromCodePoint(w):"�"}throw new SyntaxError("Unknown escape sequence")}function _e(){let l=s;switch(o(gs),e[s]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Oe(e.slice(l,s))}return e[s-1]===" "?Oe(e.slice(l,s)):!1}function ae(l,d){return l.replace(d,"")}function Oe(l){let d=l.replace(cs,`
`),w=ls.exec(l)[1].length;return new K(d,w)}}},K=class{constructor(e,s){this.value=e,this.length=s}};var Ze=`# What several views say.

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
`;var fe=Xe("en"),Je=new Set,O=null;H(Ze);function Xe(t){return new L(t,{useIsolating:!1})}function H(t){Je.has(t)||(Je.add(t),tt(fe,t))}function Qe(t){O=null,t?.catalogue&&(O=Xe(t.language),tt(O,t.catalogue))}function c(t,e){let s=O?.hasMessage(t)?O:fe,n=s.getMessage(t);if(!n?.value)throw new Error(`No sentence is called ${t}.`);return s.formatPattern(n.value,e)}function et(t,e="unit"){let[s]=(O??fe).locales,n=e==="unit"?"short":"long";return new Intl.ListFormat(s,{type:e,style:n}).format(t)}function tt(t,e){let[s]=t.addResource(new M(e));if(s)throw s}var ks=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,bs=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,xs=/^(mis|mul|und|zxx)(-|$)/i,st=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,nt=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function rt(t,e=""){if(!/^[a-z]{2,3}(-|$)/i.test(e)||xs.test(e))return"auto";let n=!/-latn(-|$)/i.test(e)&&(ks.test(e)||bs.test(e))?"rtl":"ltr",[r,o]=n==="rtl"?[st,nt]:[nt,st];return t.split(`
`).some(a=>o.test(a)&&!r.test(a))?"auto":n}var $s={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},Es=8;function ot(t){let{account:e,platform:s="",language:n,text:r}=t,o={"data-layout":$s[s]??"plain"};return i("article",{class:"kit-card","aria-label":c("post-name"),...o},e?vs(e):null,As(t),i("div",{class:"kit-body"},Ns(t),Is(t),i("p",{class:"kit-text",dir:rt(r,n),lang:n||null},r)))}var vs=(t,e=Ts(t))=>i("span",{class:"kit-avatar","data-hue":String(e%Es),"aria-hidden":"true"},Ss(t));function Ss(t){return t.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(n=>n.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function Ts(t){let e=0;for(let s of t)e=(31*e+(s.codePointAt(0)??0))%65521;return e}function As({account:t,platform:e,posted_at:s}){let n=s?.replace("T"," ").slice(0,16),r=[t&&i("b",{class:"kit-account",dir:"auto"},t),e&&i("span",{},e),n&&i("span",{},n)].filter(Boolean);return r.length?i("p",{class:"kit-meta"},...r):null}function Ns({replies_to:t}){return t?i("blockquote",{class:"kit-replies",dir:"auto"},i("span",{class:"kit-unseen"},c("post-answers")),t):null}function Is({image_alt:t,drawing:e}){if(!t)return null;let s=i("figcaption",{dir:"auto"},c("post-picture",{alt:t}));if(!e)return i("figure",{class:"kit-picture"},s);let n=`data:image/svg+xml,${encodeURIComponent(e)}`;return i("figure",{class:"kit-picture"},i("img",{src:n,alt:""}),s)}var it="data-waits-for-words",P=t=>t.ctrlKey||t.metaKey||t.altKey,I=t=>t.target,q=t=>(t.key==="Enter"||t.key===" ")&&/^(BUTTON|SUMMARY)$/.test(I(t).tagName),pe=t=>!!t?.hasAttribute("aria-pressed"),_s=t=>t.hasAttribute("data-onward"),me=t=>t.getAttribute("aria-label")??t.textContent??"";function at(t){let e=t.ctrlKey||t.metaKey;return t.key==="Enter"&&(t.shiftKey||e)||t.key==="s"&&e}var we=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function z(t){((we()?null:t.querySelector(`[${it}]`))??t).focus({preventScroll:!0})}function ct(t){return t.key==="Tab"?!0:t.key==="Enter"?!t.altKey&&(t.shiftKey||P(t)):P(t)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(t.key)}function Os(t){let e=I(t);return e.matches("textarea, select")?!0:e instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(e.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(t.key):!0:!1}function lt(t,e,s){let n={chose:""};Rs(t,s),Ls(t,n,s),t.addEventListener("focusin",r=>{me(I(r))!==n.chose&&(n.chose="")},{signal:s}),t.addEventListener("keydown",r=>Cs(r,t,e,n),{signal:s})}function Rs(t,e){let s=t,n=r=>{s.removeAttribute("data-lm-suppress-shortcuts");let o=I(r);!t.contains(o)||ct(r)||(s=o,s.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",n,{capture:!0,signal:e})}function Cs(t,e,s,n){let{key:r}=t,o=I(t);if(q(t)&&r===" "&&(t.shiftKey||P(t))&&t.preventDefault(),ct(t)||(t.stopPropagation(),P(t)||t.defaultPrevented))return;let a=e.querySelector(".kit-panel:not([hidden])"),h=o.tagName==="TEXTAREA"&&!o.hasAttribute(it);if(r==="Escape"&&!t.isComposing&&!h&&!a)return t.preventDefault(),js(e);let u=pe(o)&&me(o)===n.chose,m=q(t)&&(u||r==="Enter"&&_s(o));(m||q(t)&&t.repeat)&&t.preventDefault(),!(q(t)&&!m||Os(t)||!s[r])&&(t.preventDefault(),t.repeat||s[r]())}function js(t){t.parentElement?.closest("[tabindex]")?.focus()}function Ls(t,e,s){let n=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=f=>f.type==="click"&&!f.detail&&n&&t.contains(I(f)),a=f=>{let g=I(f).closest?.("button")??null,y=o(f)||Ms(f,g,r);y&&(f.preventDefault(),f.stopPropagation()),!(f.type!=="click"||!g||!t.contains(g))&&(r={button:g,timeStamp:f.timeStamp,x:f.x,y:f.y},y||(e.chose=f.detail&&pe(g)?me(g):""))},h={capture:!0,signal:s},u=f=>{n=f.shiftKey||P(f)},m=()=>{n=!1};addEventListener("keydown",u,h),addEventListener("keyup",m,h),addEventListener("mousedown",a,h),addEventListener("click",a,h)}function Ms(t,e,s){let n=t.timeStamp-s.timeStamp<300,r=Math.hypot(t.x-s.x,t.y-s.y)<5;return!t.detail||!n||!r?!1:e!==s.button||t.detail>1&&pe(e)}var Ps=500,G=class{#e;constructor(e,s,n){this.#e=e,this.actions=n,this.input=i("textarea",{rows:4,maxlength:Ps,dir:"auto","aria-labelledby":s,placeholder:c("check-your-words"),onchange:()=>this.keep(),onkeydown:r=>{at(r)&&(this.keep(),this.actions.flush())}}),this.input.value=e,this.node=i("div",{class:"kit-check-words"},this.input)}keep(){let e=this.input.value.trim();e!==this.#e&&(this.#e=e,this.actions.write(e))}};var B=["a","b","c","d"],Y=class{#e=[];writing=null;constructor(e,s){this.check=e,this.actions=s,this.node=i("div",{class:"kit-quiz kit-check-item",tabindex:"-1",role:"group"})}draw(e,s,n){let r=Me();this.#e=e.options.map((h,u)=>this.#s(B[u],h)),this.writing=e.options.length?null:new G(n,r,this.actions);let o=e.isPost?this.check.question:e.text,a=[i("p",{class:"kit-question",id:r,dir:"auto"},o),e.isPost?ot(s):null,e.caption?Bs(e):null,this.writing?.node??this.#t(r)];this.node.replaceChildren(...a.filter(h=>h instanceof Node))}#t(e){return i("div",{class:"kit-options",role:"group","aria-labelledby":e},...this.#e.map(({button:n})=>n))}#s(e,{label:s,text:n}){let r=i("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(s)},i("kbd",{},e),i("span",{dir:"auto"},n));return{label:s,button:r}}paint(e){for(let s of this.#e)F(s.button,"aria-pressed",s.label===e)}labelOf(e){return this.#e[B.indexOf(e)]?.label}focus(e){this.#e.find(s=>s.label===e)?.button.focus()}};function Bs({caption:t,rows:e}){let s=([n,r])=>i("tr",{},i("th",{scope:"row",dir:"auto"},n),i("td",{},r));return i("figure",{class:"kit-check-figure"},i("figcaption",{dir:"auto"},t),i("table",{},i("tbody",{},...e.map(s))))}var V=class{constructor(e,s){this.buttons=Array.from({length:e},(n,r)=>i("button",{type:"button",class:"kit-mark",onclick:()=>s(r)})),this.node=i("ol",{class:"kit-strip","aria-label":c("check-all")},...this.buttons.map(n=>i("li",{},n)))}show(e,s){this.buttons.forEach((n,r)=>{let{first:o,confidence:a}=s[r],h=c(o?a?"check-done":"check-done-unsure":"check-open");n.textContent=`${r+1}${o?" ✓":""}`,n.setAttribute("aria-label",c("check-mark",{item:r+1,items:s.length,is:h})),n.dataset.kind=o?"judged":"open",n.tabIndex=r===e?0:-1,r===e?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current")})}};function ut(t){let{now:e,before:s,of:n,certain:r,certain_right:o}=t,a=[s===null?c("check-now-only",{now:e,of:n}):c("check-then-and-now",{before:s,now:e,of:n}),r?c("check-certain",{certain:r,right:o}):"",c("check-rough")];return[i("p",{class:"kit-heading"},c("check-result")),...a.filter(Boolean).map(h=>i("p",{},h)),Ds(t)]}function Ds({rows:t,before:e}){let s=[c("check-idea"),...e===null?[]:[c("check-column-before")],c("check-column-now")];return i("table",{class:"kit-check-went"},i("thead",{},i("tr",{},...s.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},...t.map(n=>i("tr",{},i("th",{scope:"row",dir:"auto"},n.idea),n.before===null?null:i("td",{},ht(n.before,n.of)),i("td",{},ht(n.now,n.of))))))}function ht(t,e){return e>1?c("check-of",{right:t,of:e}):c(t?"check-right":"check-not-yet")}var ge=()=>[c("sure-1"),c("sure-2"),c("sure-3")],Z=class{constructor({sure:e,skip:s}){this.levels=ge().map((r,o)=>{let a={"aria-label":r,"aria-pressed":"false"};return $(r,String(o+1),()=>e(o),a)}),this.skip=$(c("skip"),"Enter",s);let n=c("how-sure-asked");this.node=i("div",{class:"kit-tools",role:"group","aria-label":n,hidden:!0},i("strong",{},n),...this.levels,this.skip)}paint({shown:e,asking:s,level:n}){for(let[r,o]of this.levels.entries())F(o,"aria-pressed",n===r+1);this.node.hidden=!e,this.skip.hidden=!s}};var ye="kitLesson",Fs=5e3,R=i("p",{class:"kit-run-first",role:"status"}),ft;function Us(t){return!!t.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function pt(t,e){if(!Us(t))return;requestAnimationFrame(()=>{let n=e.closest(".jp-Notebook");n&&(n.dataset[ye]="")});let s=document.documentElement.dataset;if(!(ye in s)){s[ye]="",addEventListener("keydown",Ws,{capture:!0}),addEventListener("dblclick",Vs,{capture:!0});for(let n of["wheel","pointerdown"])addEventListener(n,ke,{capture:!0,passive:!0});document.body.append(R)}}var mt=t=>t.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function Ws(t){let e=t.target,s=mt(t);if(!s)return;ke();let n=e.closest(".kit");n?t.key==="Enter"&&t.shiftKey&&zs(t,n):qs(t,e)&&(t.preventDefault(),Ks(e.closest(".jp-Cell"),s))}function Ks(t,e){if(t.matches(".jp-CodeCell")&&!t.querySelector(".kit"))return dt(t);let s=Gs(t,e);if(s)return z(s);let n=[...e.querySelectorAll(".jp-Cell")].find(r=>Hs(r,t));n?.matches(".jp-CodeCell")&&!n.querySelector(".kit")&&dt(t)}var Hs=(t,e)=>!!(e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING);function dt(t){let{top:e,left:s,right:n}=t.getBoundingClientRect(),r=t.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),o=Math.max(e,r?.top??0),a=(r?.bottom??innerHeight)-40;R.style.top=`${Math.min(o,a)}px`,R.style.right=`${innerWidth-n+24}px`,R.style.maxWidth=`${n-s-48}px`,b(R,c("run-first")),ft=setTimeout(ke,Fs)}function ke(){clearTimeout(ft),b(R,"")}function qs(t,e){if(t.ctrlKey||t.metaKey||t.altKey||e.isContentEditable||e.matches("input, textarea, select"))return!1;let s=e.closest(".jp-Cell");if(!s)return!1;if(t.key!=="Enter")return t.key.length===1&&t.key!==" ";let n=s.matches(".jp-CodeCell")&&!s.querySelector(".jp-InputPlaceholder");return!t.shiftKey&&s===e&&!n}function zs(t,e){let s=e.closest(".jp-Cell")?.nextElementSibling;s&&(t.preventDefault(),t.stopPropagation(),s.focus({preventScroll:!0}),s.scrollIntoView({block:"nearest"}))}function Gs(t,e){let s=[...e.querySelectorAll(".jp-Cell")],n=u=>Math.abs(s.indexOf(u.closest(".jp-Cell")??t)-s.indexOf(t)),h=[...(t.matches(".jp-CodeCell")?t:e).querySelectorAll(".kit:not([data-finished])")].map(u=>({view:u,far:n(u),much:Ys(u)})).filter(({much:u})=>u.all||u.pixels>innerHeight/2);return h.sort((u,m)=>u.far-m.far||m.much.pixels-u.much.pixels),h[0]?.view}function Ys(t){let{top:e,bottom:s}=t.getBoundingClientRect(),n=t.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),r=Math.max(e,n?.top??0),o=Math.min(s,n?.bottom??innerHeight)-r;return{pixels:o,all:o>0&&o>=s-e-1}}function Vs(t){let e=t.target;mt(t)&&e.closest(".jp-RenderedMarkdown")&&t.stopPropagation()}function wt(t){function e(r){for(let[o,a]of Object.entries(r))t.set(o,a);try{t.save_changes()}catch{}}function s(r,o){return t.on(`change:${r}`,o),()=>t.off(`change:${r}`,o)}let n=r=>e({[r]:t.get(r)+1});return{read:r=>t.get(`_${r}`),listen:(r,o)=>s(`_${r}`,o),write(r){e(Object.fromEntries(Object.entries(r).map(([o,a])=>[`_${o}`,a])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:o}){let a=[s("_ack",()=>r(t.get("_ack").slice(1))),s("_news",()=>o(t.get("_news")))];return t.get("_told")&&(o(t.get("_news")),n("_asked")),()=>{for(let h of a)h()}},rename:()=>n("_another")}}function yt({share:t,view:e}){return()=>{let s,n;return{initialize({model:r,signal:o}){let a=gt(o);return s=wt(r),Qe(s.read("words")),n=t(s,a.signal),()=>a.abort()},render({model:r,el:o,signal:a}){pt(r,o);let h=gt(a);return e({host:s,el:o,signal:h.signal,...n}),()=>h.abort()}}}}function gt(t){let e=new AbortController;return t?.addEventListener("abort",()=>e.abort()),e}function kt(){let t=i("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:t,say(e){t.textContent=e}}}function bt(t,e,s,n=Zs){let r=i("div",{class:"kit-panel",role:"group","aria-label":t});s instanceof Node&&r.append(s);let o=(h=r.hidden)=>{h===r.hidden&&(h&&!(s instanceof Node)&&r.replaceChildren(s()),n(r,!!h,()=>{r.hidden=!h,a.setAttribute("aria-expanded",String(h))}))},a=$(t,e,()=>o(),{"aria-expanded":"false"});return a.classList.toggle("kit-by-keys",e==="?"),r.hidden=!0,{button:a,panel:r,toggle:o}}function Zs(t,e,s){s(),(e?t:t.closest(".kit"))?.scrollIntoView({block:"nearest"})}function xt(t){let e=[...t,["Esc",c("key-escape")]];return i("dl",{class:"kit-keys"},...e.flatMap(([s,n])=>[i("dt",{},i("kbd",{},s)),i("dd",{},n)]))}function A(t,e="localStorage"){try{return JSON.parse(window[e].getItem(t)??"null")??void 0}catch{return}}var Js=[];var Xs=t=>Js.some(e=>t.includes(e));function T(t,e,s="localStorage"){try{e===null||Xs(t)?window[s].removeItem(t):window[s].setItem(t,JSON.stringify(e))}catch{}}function J(t){try{return Object.keys(localStorage).filter(e=>e.startsWith(t))}catch{return[]}}function $t(t,{name:e,keys:s,signal:n,host:r,part:o=""}){let a=i("section",{class:"kit","aria-label":e,tabindex:"-1"});return lt(a,s,n),Object.keys(s).length&&a.append(i("p",{class:"kit-hint","aria-hidden":"true"},c("click-first"))),t.append(a),Qs(a,n,r,o),a}function Qs(t,e,s,n){let r=s&&en(s,n),o=()=>{t.dataset.past=""};for(let h of["keydown","pointerdown","wheel"])addEventListener(h,o,{capture:!0,once:!0,signal:e});let a=()=>{let h=tn(t);h&&(r&&!("past"in t.dataset)&&z(t),t.getBoundingClientRect().top<h.getBoundingClientRect().top?t.scrollIntoView({behavior:"instant"}):r&&t.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(a)),setTimeout(a,300)}function en(t,e=""){let s=`kit:run:${t.read("run")}`,n=document.documentElement.dataset,r=`kit ${t.read("activity")} ${e}`;if(A(s,"sessionStorage"))return!1;T(s,!0,"sessionStorage");let o=n.kitRan?.split("|")??[];return n.kitRan=[...o,r].join("|"),!o.includes(r)}function tn(t){let e=t.closest(".jp-Cell")?.nextElementSibling,s=e?.closest(".jp-WindowedPanel-outer"),n=document.activeElement;if(!e||!s||n?.isContentEditable)return null;let r=t.contains(n)||e.matches(".jp-mod-active"),o=s.querySelectorAll(".kit:not([data-past])"),a=o[0]===t&&!o[1];return r&&a&&(e.nextElementSibling||s.querySelector("[data-past]"))?s:null}function Et(t,e){if(!t.earlier)return null;let{many:s,name:n}=t.earlier,r=t.earlier.ofThisFile?"lost":"elsewhere",o=n?`${r}-of`:r,a=c("remembers",{answers:s,name:n,what:o}),h=i("p",{class:"kit-notice"},a," "),u=g=>()=>{g(),h.remove(),e()},m=u(()=>t.restore()),f=u(()=>t.decline());return h.append($(c("bring-back"),"",m)," ",$(c("not-mine"),"",f)),h}var sn=2e3;async function vt(t,e){try{await navigator.clipboard.writeText(t.textContent??"")}catch{return getSelection()?.selectAllChildren(t),c(nn())}return e&&rn(e),c("copied")}function nn(){return we()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function rn(t){if("copied"in t.dataset)return;let e=[...t.childNodes];t.dataset.copied="",t.style.minWidth=`${t.offsetWidth}px`,t.replaceChildren(i("span",{},c("copied"))),setTimeout(()=>{delete t.dataset.copied,t.style.minWidth="",t.replaceChildren(...e)},sn)}var X=class{#e;#t;#s;#n;text=i("span",{});alert=i("p",{class:"kit-problem",role:"alert",hidden:!0});news=i("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,s,n){this.#e=e,this.#s=s,this.#t=e.notice(),e.listen(()=>this.#r(),n),n.addEventListener("abort",()=>clearTimeout(this.#n)),this.#r(),this.#o()}#r(){let e=this.#e.problem();if(b(this.alert,e),this.alert.hidden=!e,this.#i(this.#e.notice()),this.#s.hear(),clearTimeout(this.#n),this.#e.waiting()===0)return this.#o();b(this.text,c("saving")),this.#n=setTimeout(()=>this.#o(),1500)}#i(e){e!==this.#t&&(this.#t=e,b(this.news,e),this.news.hidden=!e)}#o(){let e=this.#e.waiting(),s=c(this.#e.isEmpty()?"will-be-saved":"saved");b(this.text,e?c("not-on-disk",{answers:e}):s),this.#s.renew()}},Q=class{#e;#t=i("span",{});#s=i("output",{class:"kit-code"});#n=i("strong",{role:"status"});#r=i("div",{});#i;#o="";constructor(e){this.#e=e;let s=$(c("another-name"),"",()=>this.#c());this.node=i("div",{class:"kit-notice",hidden:!0},this.#t,i("br"),this.#s," ",this.#n,this.#r,i("p",{class:"kit-quiet"},c("name-made-up")," ",s))}button(e,s){return this.#i=$(c("copy-code"),e,()=>this.copy(),s),this.#i}async copy(){this.#a(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),b(this.#n,await vt(this.#s,this.#i))}hear(){this.#o&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#o||(this.#o="",this.#a()))}renew(){!this.node.hidden&&!this.#o&&this.#a()}#c(){this.#o=this.#e.handIn()?.name??"",b(this.#t,c("another-name-coming")),this.#e.rename()}#a(){let{name:e,code:s}=this.#e.handIn()??{name:"",code:""};this.#s.textContent!==s&&(b(this.#n,""),this.#r.replaceChildren(this.#e.picture(s)??"")),b(this.#s,s),b(this.#t,c("code-is",{name:e}))}};var on=t=>t.closest(".jp-WindowedPanel-outer");function St(t){let e=on(t),s=e?e.getBoundingClientRect().top:0;t.getBoundingClientRect().top<s&&t.scrollIntoView({block:"start",behavior:"instant"})}var an=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function cn(){let t=ln()??document.body?.dataset.baseUrl;if(typeof t=="string")return t;let{pathname:e}=location,s=an.exec(e);return s?e.slice(0,s.index+1):"/"}function ln(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function Tt(t){let e=t.read("owner")??"";return e==="anybody"?e:`${e}@${cn()}`}var be=t=>!!(t.first||t.revised||t.unsure||t.note),ee=class{#e;#t;#s;#n;#r;constructor(e,s){this.#e=e,this.#t=s,this.#s=e.read("file"),this.#n=400+e.read("posts").length}keepSoon(){this.#r??=setTimeout(()=>this.#i(),this.#n)}flush(){this.#r&&this.#i()}anew(){this.#o();for(let e of[se(this.#e),`kit:copy:${this.#e.read("activity")}:`])T(e+this.#s,null);this.#s=this.#e.read("file")}#i(){this.#o();let e=this.#e.read("hand_in").name??"",s=se(this.#e)+this.#s,n=A(s)?.declined;T(s,{at:Date.now(),name:e,given:this.#t(),declined:n})}#o(){clearTimeout(this.#r),this.#r=void 0}},te=class{#e;#t;#s;#n;get ofThisFile(){return this.#e.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#n:[]}constructor(e,s,n,r){this.#e=e,this.#t=s,this.#s=n,this.#n=r}get name(){return this.#t.name??""}get many(){return this.#n.length}decline(){let e=[...this.#t.declined??[],this.#s];T(this.#e,{...this.#t,declined:e})}events(){let e=this.#n.filter(([,s])=>s.locked).map(([s])=>s);return[...this.#r(s=>s.first||s.unsure,s=>({label:s.first,round:"first",unsure:s.unsure,confidence:s.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#r(s=>s.revised,s=>({label:s.revised,round:"revised",confidence:s.confidence_revised})),...this.#r(s=>s.note,s=>({kind:"note",note:s.note})),...this.#r(s=>s.cause,s=>({kind:"sorted",cause:s.cause}))]}#r(e,s){return this.#n.filter(([,n])=>e(n)).map(([n,r])=>({post_id:n,...s(r)}))}};function At(t){let e=t.read("file"),s=new Set(t.read("kept")),n=new Set(t.read("posts").map(u=>u.post_id)),r=[...It(se(t)),...hn(t)].filter(({name:u,copy:m})=>!s.has(u)&&!m.declined?.includes(e)).sort((u,m)=>m.copy.at-u.copy.at);if(!r.length)return null;let[{key:o,copy:a}]=r,h=Object.entries(a.given).filter(([u])=>n.has(u));return h.length?new te(o,a,e,h):null}function Nt(t,e){let s=t.read("file"),n=t.read("saved"),r=se(t)+s,o=A(r),a=t.read("hand_in").name??"";if(!o?.given||o.name!==a||o.declined?.includes(s))return null;let h=t.read("posts").map(({post_id:u})=>[u,o.given[u]]).filter(([u])=>Object.hasOwn(o.given,u)&&!Object.hasOwn(n,u)&&!e(u));return h.length?new te(r,o,s,h):null}function It(t){return J(t).map(e=>({key:e,name:e.slice(t.length),copy:A(e)})).filter(({copy:e})=>e?.given)}function hn(t){let e=t.read("hand_in").name,s=t.read("file");return It(`kit:copy:${t.read("activity")}:`).filter(({name:n,copy:r})=>n===s||e&&r.name===e)}var se=t=>`kit:copy:${Tt(t)}:${t.read("activity")}:`;function Ot(t){return`\uFEFF${t.map(e=>e.map(fn).join(",")).join(`\r
`)}`}var xe="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",_t="[=+\\-@＝＋－＠]",un=new RegExp(`^'*${xe}*${_t}+(?!${_t})${xe}*(?!${xe}|[)\\]}*/>]|$)`);function dn(t){let s=t.split(/([;|\t\r\n])/).map(n=>un.test(n)?`'${n}`:n).join("");return/^'*[\t\r\n][\s\S]/.test(t)?`'${s}`:s}var fn=t=>`"${dn(String(t)).replaceAll('"','""')}"`;function Rt(t,e,s){let n=i("a",{href:URL.createObjectURL(new Blob([e],{type:s})),download:t});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e3)}var Ct=t=>c(t.download?"mine-save":"download");var Ee=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function jt(t,e){switch(e.kind??"judge"){case"judge":return pn(t,e);case"note":return $e(t,"note",e.note);case"sorted":return $e(t,"cause",e.cause);case"compared":return t.first||t.unsure?{...t,locked:!0}:t;default:return t}}function ne(t){return t.post_ids?t.post_ids:t.post_id===void 0?[]:[t.post_id]}function pn(t,{label:e,unsure:s,confidence:n,note:r,round:o="first"}){let a=t.locked?"revised":o,h={...t,[a]:e??null,unsure:!!s},u=a==="first"?"confidence":"confidence_revised";return $e(r?{...h,note:r}:h,u,n)}function $e(t,e,s){let{[e]:n,...r}=t;return s?{...r,[e]:s}:r}var mn="0123456789ABCDEFGHJKMNPQRSTVWXYZ";function ve({labels:t,gaps:e,way:s}){return{first:t+2*e,again:[1,t+1,t+2][s]}}function re(t){let{posts:e,way:s,changed:n}=t,{first:r,again:o}=ve(t),a=[0,n,e][s],h=BigInt(r)**BigInt(e)*BigInt(o)**BigInt(a),u=(h-1n).toString(2).length+(s===1?e:0);return{size:Math.ceil(u/5),limit:h}}var wn=Array.from({length:32},(t,e)=>[34911,69787,139539,279043,529574].reduce((s,n,r)=>e>>r&1?s^n:s,0));function Lt(t){let e=0;for(let s of t)e=(e&32767)<<5^s^wn[e>>15];return e}function Mt(t){return t.map(s=>mn[s]).join("").replace(/.{4}(?=.)/g,"$&-")}var gn=15,yn=4,uo=gn+1+yn;var xn=19n;function $n(t,e){let s=o=>o===null?-1:e.indexOf(o),n=[],r=[];for(let o of t){let a=s(o.first),h=s(o.revised);o.unsure&&h===-1&&([a,h]=a===-1?[-2,h]:[a,-2]),n.push(a),r.push(h)}return{first:n,revised:r}}function Dt({fingerprint:t,pseudonym:e},s,n){if(t===void 0||!e)return"";let{first:r,revised:o}=$n(n,s);return En({fingerprint:t,pseudonym:e,labels:s.length},r,o)}function En({fingerprint:t,pseudonym:e,labels:s},n,r){let o=n.some(y=>y<0)?1:0,{way:a,size:h,whole:u}=vn(n,r,s,o),m=[[t,35],[e[0],8],[e[1],8],[n.length-1,11],[s-2,5],[o,1],[a,2],[u,5*h]],f=xn;for(let[y,k]of m)f=f<<BigInt(k)|BigInt(y);let g=[...f.toString(32)].map(y=>Number.parseInt(y,32));return Mt([...g,...Sn(g)])}function vn(t,e,s,n){let r=t.length,o=e.filter(k=>k!==-1),a=k=>({posts:r,labels:s,gaps:n,way:k,changed:o.length}),h=()=>re(a(2)).size<re(a(1)).size?2:1,u=o.length===0?0:h(),{size:m}=re(a(u)),f=k=>BigInt(k<0?s+2+k:k),g=ve(a(u)),y=0n;for(let k of t)y=y*BigInt(g.first)+f(k);for(let k of[[],o,e][u])y=y*BigInt(g.again)+f(k);if(u===1){let k=e.map(ie=>ie===-1?"0":"1").join("");y|=BigInt(`0b${k}`)<<BigInt(5*m-r)}return{way:u,size:m,whole:y}}function Sn(t){let e=Lt([...t,0,0,0,0])^1048575;return[15,10,5,0].map(s=>e>>s&31)}var Tn=t=>typeof t?.id=="string",oe=class{waiting;#e;#t;#s=Math.random().toString(36).slice(2,8);#n=0;#r;#i;constructor(e){this.#e=e,this.#t=e.read("file"),this.#i=new Map(J(this.#o()).map(s=>[s,[A(s)].flat().filter(Tn)])),this.waiting=[...this.#i.values()].flat().map(s=>({...s,late:!0}))}add(e){let s=e.map(n=>({...this.#c(),...n}));return this.waiting=[...this.waiting,...s],this.#a(),s}sendSoon(){this.#r||(this.#r=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#r&&this.send()}send(){clearTimeout(this.#r),this.#r=void 0,this.#e.append(this.waiting)}saved(e){let s=new Set(e);this.waiting=this.waiting.filter(n=>!s.has(n.id)),this.#a();for(let[n,r]of this.#i)r.every(o=>s.has(o.id))&&T(n,null)}anew(){T(this.#o()+this.#s,null),this.#t=this.#e.read("file"),this.#a()}#o(){return`kit:waiting:${this.#t}:`}#c(){return{id:`${this.#s}-${++this.#n}`,at:Date.now()}}#a(){let e=this.waiting.filter(s=>s.id.startsWith(`${this.#s}-`));T(this.#o()+this.#s,e.length?e:null)}};var Te=class{posts;earlier=null;#e;#t;#s;#n;#r=new Map;#i=new Set;#o="";constructor(e,s){this.#e=e,this.posts=e.read("posts");let n=new Map(Object.entries(e.read("saved")));this.#n=new Map(this.posts.map(({post_id:r})=>[r,n.get(r)??Ee])),this.#t=new oe(e);for(let r of this.#t.waiting)this.#u(r);this.#s=new ee(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#f()])),this.#c(s),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#f().length?Nt(e,r=>be(this.of(r))):At(e)}#c(e){let s=this.#e,n=[s.listen("problem",()=>{this.#o=s.read("problem"),this.#l([])}),s.listen("hand_in",()=>this.#l([])),s.listen("notice",()=>this.#l([])),s.listen("file",()=>{this.#t.anew(),this.#s.anew()}),s.follow({saved:r=>{this.#t.saved(r),this.#a(),this.#l([])},news:r=>{for(let[o,a]of Object.entries(r))this.#r.set(o,a);this.#a()}})];e?.addEventListener("abort",()=>{for(let r of n)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#a(){let e=new Set(this.#t.waiting.flatMap(ne)),s=[...this.#r.keys()].filter(n=>this.#n.has(n)&&!e.has(n));for(let n of s)this.#n.set(n,this.#r.get(n)??Ee),this.#r.delete(n);s.length&&this.#l(s)}#u(e){for(let s of ne(e)){let n=this.#n.get(s);n&&this.#n.set(s,jt(n,e))}}#d(...e){let s=this.#t.add(e);for(let n of s)this.#u(n);this.#l(s.flatMap(ne)),this.#t.sendSoon(),this.#s.keepSoon()}#l(e){for(let s of this.#i)s(e)}#f(){return[...this.#n].filter(([,e])=>be(e))}of(e){return this.#n.get(e)}now(e){return this.of(e).revised??this.of(e).first}isEmpty(){return this.#f().length===0}waiting(){return this.#t.waiting.length}problem(){return this.#o}notice(){return this.#e.read("notice")}listen(e,s){this.#i.add(e),s?.addEventListener("abort",()=>this.#i.delete(e))}flush(){this.#t.flush(),this.#s.flush()}judge(e,s,{unsure:n,confidence:r,round:o="first"}={}){let a=this.of(e).locked?"revised":o,h={...n&&{unsure:n},...r&&{confidence:r}};this.#d({post_id:e,label:s,round:a,...h})}compared(e){this.#d({kind:"compared",post_ids:e})}note(e,s){this.#d({kind:"note",post_id:e,note:An(s)})}sort(e,s){this.#d({kind:"sorted",post_id:e,cause:s})}restore(){this.earlier&&this.#d(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let e=this.#e.read("hand_in"),s=this.#e.read("codebook").categories.map(o=>o.label),n=this.posts.map(o=>this.of(o.post_id)),r=Dt(e,s,n);return r?{name:e.name??"",code:r}:null}picture(e){return this.#e.picture?.(e)}rename(){this.#e.rename()}get downloadName(){return Ct(this.#e)}download(){if(this.#e.download)return this.#e.download();let e=this.#f(),r=["first","revised",...["unsure","confidence","note","cause"].filter(f=>e.some(([,g])=>g[f]))],o=new Map(this.posts.map(f=>[f.post_id,`v${f.mark}`])),{id:a}=this.#e.read("codebook"),h=this.#e.read("hand_in").name??"",u=e.map(([f,g])=>{let y=r.map(k=>g[k]||"");return[h,f,...y,o.get(f),a]}),m=["coder","post_id",...r,"version","codebook"];Rt(`my-answers-${this.#e.read("activity")}.csv`,Ot([m,...u]),"text/csv")}};function An(t){let{toWellFormed:e}=String.prototype;return e?.call(t)??t}function Ft(t){return{share:(e,s)=>({store:new Te(e,s)}),view:t}}H(Re);H(Ce);var Nn="written",Ae=class{#e=-1;#t=!1;#s=!1;#n=!1;constructor({host:e,el:s,signal:n,store:r}){this.host=e,this.store=r,this.check=e.read("check"),this.items=this.check.items,this.at=Math.max(0,this.#a[0]??0);let{title:o}=e.read("codebook"),a=c("check-name",{title:o,items:this.items.length});this.root=$t(s,{name:a,keys:this.#i(),signal:n,host:e}),this.root.classList.add("kit-check"),this.live=kt(),this.box=new Y(this.check,this),this.marks=new V(this.items.length,f=>this.go(f)),this.sureness=new Z({sure:f=>this.sure(f+1),skip:()=>this.step()}),this.sureness.node.classList.add("kit-sure"),this.count=i("p",{class:"kit-count"});let h={max:this.items.length,value:0,"aria-label":c("check-answered")};this.bar=i("progress",h),this.hint=i("p",{class:"kit-quiet",hidden:!0});let u=this.check.occasion==="before"?"check-intro":"check-intro-after";this.intro=i("p",{class:"kit-quiet"},c(u)),this.main=i("button",{type:"button",class:"kit-main",onclick:()=>this.step()}),this.help=bt(c("keys"),"?",xt(In())),this.way=i("div",{}),this.end=i("section",{class:"kit-notice kit-check-end","aria-label":c("check-result"),tabindex:"-1",hidden:!0}),this.root.append(...this.#r(o,n)),r.listen(f=>f.length&&this.show(),n);let m=e.listen("went",()=>this.show());n.addEventListener("abort",()=>{this.box.writing?.keep(),m()}),this.show()}#r(e,s){let n=this.host.read("notice");this.way.append(this.intro,i("div",{class:"kit-top"},this.count,this.bar),this.marks.node,this.box.node,this.sureness.node,this.hint,i("div",{class:"kit-tools"},this.main,$(c("back"),"←",()=>this.go(this.at-1)),this.help.button),this.help.panel);let r=new X(this.store,new Q(this.store),s);return[i("p",{class:"kit-heading",dir:"auto"},e),n?i("p",{class:"kit-notice"},n):null,Et(this.store,()=>this.show()),this.way,this.end,r.alert,r.news,i("p",{class:"kit-saved"},r.text),this.live.node].filter(o=>o instanceof Node)}#i(){let e={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.enter(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};for(let s of B)for(let n of[s,s.toUpperCase()])e[n]=()=>this.choose(this.box.labelOf(s)??"");for(let s of[1,2,3])e[s]=()=>this.sure(s);return e}get#o(){return this.items[this.at]}get#c(){return this.store.of(this.#o.id)}get#a(){return this.items.flatMap(({id:e},s)=>this.store.of(e).first?[]:[s])}get#u(){return this.items.some(({id:e})=>this.store.of(e).locked)}show(){let e=this.#u;if(je(this.root,()=>{this.way.hidden=e,this.end.hidden=!e}),this.root.toggleAttribute("data-finished",e),e)return this.#p();let s=this.items.length,n=s-this.#a.length;b(this.count,c("check-where",{item:this.at+1,items:s,answered:n})),this.bar.value=n,this.intro.hidden=n>0,this.marks.show(this.at,this.items.map(({id:r})=>this.store.of(r))),this.#e!==this.at&&this.#d(),this.#l()}#d(){Le(this.root,this.box.node,()=>{this.#e=this.at,this.hint.hidden=!0,this.box.draw(this.#o,this.store.posts[this.at],this.#c.note??"")})}#l(){let{first:e,confidence:s}=this.#c;this.box.paint(e),this.sureness.paint({shown:!0,asking:!1,level:s});let n=this.#f?"check-finish":"check-next";this.main.replaceChildren(c(n)," ",i("kbd",{"aria-hidden":"true"},"⏎"))}get#f(){return this.at===this.items.length-1||!this.#a.length}#p(){let e=this.host.read("went"),s=this.check.occasion==="before"?[i("p",{},c("check-finished-before"))]:[];this.end.replaceChildren(i("p",{class:"kit-heading"},c("check-finished")),...s,...e?ut(e):[])}#h(e){b(this.hint,e),this.hint.hidden=!e,e&&(this.hint.scrollIntoView({block:"nearest"}),this.live.say(e))}choose(e){let s=this.#o.options.find(n=>n.label===e);!s||this.#u||(this.#h(""),this.box.focus(e),this.#s=!1,this.#c.first!==e&&this.store.judge(this.#o.id,e),this.sureness.node.scrollIntoView({block:"nearest"}),this.live.say(c("check-said",{answer:s.text})))}sure(e){this.box.writing?.keep();let{first:s}=this.#c;if(this.#u)return;if(!s)return this.#h(c(this.box.writing?"check-write":"check-sure-of-what"));this.store.judge(this.#o.id,s,{confidence:e});let n=c("check-said-sure",{sure:ge()[e-1]}),[r]=[...this.#a.filter(o=>o>this.at),...this.#a];if(r!==void 0){this.go(r,n),this.#n=!0;return}this.#h(c("check-all-answered")),this.live.say(`${n} ${c("check-all-answered")}`)}write(e){let{id:s}=this.#o,{note:n="",first:r,confidence:o}=this.store.of(s);if(this.#u||e===n)return;this.store.note(s,e);let a=e?Nn:null;a!==r&&this.store.judge(s,a,a?{confidence:o}:{}),this.live.say(e?c("check-words-kept"):"")}flush(){this.store.flush()}go(e,s=""){if(e<0||e>=this.items.length)return;this.box.writing?.keep(),this.#t=this.#s=this.#n=!1,this.at=e,this.show(),St(this.root);let{isPost:n,text:r}=this.#o,o=c("check-mark",{item:e+1,items:this.items.length,is:r});this.live.say([s,o,n?this.check.question:""].filter(Boolean).join(" "))}enter(){let e=this.#n&&!this.#c.first;this.#n=!1,e?this.#h(c(this.box.writing?"check-led-write":"check-led")):this.step()}step(){this.box.writing?.keep();let{first:e,confidence:s}=this.#c;if(e&&!s&&!this.#s)return this.#s=!0,this.#h(c("check-say-sure"));if(!this.#f){if(!e&&!this.box.writing)return this.#h(c("check-choose"));let[r]=this.#a.filter(o=>o>this.at);return this.go(r??this.at+1)}let n=this.#a;if(n.length===this.items.length)return this.#h(c("check-choose"));if(n.length&&!this.#t){this.#t=!0,this.root.dataset.left="";let r=et(n.map(o=>String(o+1)));return this.#h(c("check-left",{items:n.length,which:r}))}this.store.compared(this.items.map(({id:r})=>r)),this.store.flush(),this.end.focus(),this.live.say(this.end.textContent??"")}};function In(){return[[B.join(" "),c("check-key-choose")],["1 2 3",c("check-key-sure")],["Enter",c("check-key-next")],["← →",c("check-key-walk")],["?",c("key-help")]]}var _n=Ft(t=>new Ae(t)),Fo=yt(_n);export{_n as check,Fo as default};
