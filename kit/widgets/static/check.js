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
`;function i(t,e={},...n){let s=document.createElement(t);for(let[r,o]of Object.entries(e))o==null||o===!1||(r.startsWith("on")?s.addEventListener(r.slice(2),o):r==="style"?s.style.cssText=o:s.setAttribute(r,o===!0?"":o));return s.append(...n.filter(r=>r!=null)),s}function b(t,e){t.textContent!==e&&(t.textContent=e)}function U(t,e,n){n===null?t.removeAttribute(e):t.getAttribute(e)!==String(n)&&t.setAttribute(e,String(n))}function $(t,e,n,s={}){let r=e?[" ",i("kbd",{"aria-hidden":"true"},e)]:[];return i("button",{type:"button",class:"kit-tool",onclick:n,...s},t,...r)}function je(t,e){let n=t.contains(document.activeElement);e();let s=document.activeElement;n&&(!t.contains(s)||s?.closest("[hidden], :disabled"))&&t.focus({preventScroll:!0})}function Le(t,e,n){let s=t.contains(document.activeElement)&&document.activeElement!==t;n();let r=document.activeElement,o=r?.matches("[aria-pressed], .kit-mark:not([aria-current])"),a=!t.contains(r)||r?.closest("[hidden], :disabled");s&&(r===t||o||a)&&e.focus({preventScroll:!0})}var Me=()=>`kit-${Math.random().toString(36).slice(2)}`;var v=class{constructor(e){this.value=e}valueOf(){return this.value}},p=class extends v{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},x=class extends v{constructor(e,n={}){super(e),this.opts=n}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(n){e.reportError(n)}return this.value.toString(10)}},S=class t extends v{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof v)return t.supportsValue(e.valueOf());if("Temporal"in globalThis){let n=globalThis.Temporal;if(e instanceof n.Instant||e instanceof n.PlainDateTime||e instanceof n.PlainDate||e instanceof n.PlainMonthDay||e instanceof n.PlainTime||e instanceof n.PlainYearMonth)return!0}return!1}constructor(e,n={}){e instanceof t?(n={...e.opts,...n},e=e.value):e instanceof v&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&n.calendar===void 0&&(n={...n,calendar:e.calendarId}),super(e),this.opts=n}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(n){e.reportError(n)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Pe=100,Yt="⁨",Vt="⁩";function Zt(t,e,n){if(n===e||n instanceof x&&e instanceof x&&n.value===e.value)return!0;if(e instanceof x&&typeof n=="string"){let s=t.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(n===s)return!0}return!1}function Be(t,e,n){return e[n]?O(t,e[n].value):(t.reportError(new RangeError("No default")),new p)}function ce(t,e){let n=[],s=Object.create(null);for(let r of e)r.type==="narg"?s[r.name]=j(t,r.value):n.push(j(t,r));return{positional:n,named:s}}function j(t,e){switch(e.type){case"str":return e.value;case"num":return new x(e.value,{minimumFractionDigits:e.precision});case"var":return Jt(t,e);case"mesg":return Xt(t,e);case"term":return Qt(t,e);case"func":return en(t,e);case"select":return tn(t,e);default:return new p}}function Jt(t,{name:e}){let n;if(t.params)if(Object.prototype.hasOwnProperty.call(t.params,e))n=t.params[e];else return new p(`$${e}`);else if(t.args&&Object.prototype.hasOwnProperty.call(t.args,e))n=t.args[e];else return t.reportError(new ReferenceError(`Unknown variable: $${e}`)),new p(`$${e}`);if(n instanceof v)return n;switch(typeof n){case"string":return n;case"number":return new x(n);case"object":if(S.supportsValue(n))return new S(n);default:return t.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof n}`)),new p(`$${e}`)}}function Xt(t,{name:e,attr:n}){let s=t.bundle._messages.get(e);if(!s)return t.reportError(new ReferenceError(`Unknown message: ${e}`)),new p(e);if(n){let r=s.attributes[n];return r?O(t,r):(t.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new p(`${e}.${n}`))}return s.value?O(t,s.value):(t.reportError(new ReferenceError(`No value: ${e}`)),new p(e))}function Qt(t,{name:e,attr:n,args:s}){let r=`-${e}`,o=t.bundle._terms.get(r);if(!o)return t.reportError(new ReferenceError(`Unknown term: ${r}`)),new p(r);if(n){let h=o.attributes[n];if(h){t.params=ce(t,s).named;let u=O(t,h);return t.params=null,u}return t.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new p(`${r}.${n}`)}t.params=ce(t,s).named;let a=O(t,o.value);return t.params=null,a}function en(t,{name:e,args:n}){let s=t.bundle._functions[e];if(!s)return t.reportError(new ReferenceError(`Unknown function: ${e}()`)),new p(`${e}()`);if(typeof s!="function")return t.reportError(new TypeError(`Function ${e}() is not callable`)),new p(`${e}()`);try{let r=ce(t,n);return s(r.positional,r.named)}catch(r){return t.reportError(r),new p(`${e}()`)}}function tn(t,{selector:e,variants:n,star:s}){let r=j(t,e);if(r instanceof p)return Be(t,n,s);for(let o of n){let a=j(t,o.key);if(Zt(t,r,a))return O(t,o.value)}return Be(t,n,s)}function le(t,e){if(t.dirty.has(e))return t.reportError(new RangeError("Cyclic reference")),new p;t.dirty.add(e);let n=[],s=t.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){n.push(t.bundle._transform(r));continue}if(t.placeables++,t.placeables>Pe)throw t.dirty.delete(e),new RangeError(`Too many placeables expanded: ${t.placeables}, max allowed is ${Pe}`);s&&n.push(Yt),n.push(j(t,r).toString(t)),s&&n.push(Vt)}return t.dirty.delete(e),n.join("")}function O(t,e){return typeof e=="string"?t.bundle._transform(e):le(t,e)}var W=class{constructor(e,n,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=n,this.args=s}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,n){let s=this.bundle._intls.get(e);s||(s={},this.bundle._intls.set(e,s));let r=JSON.stringify(n);return s[r]||(s[r]=new e(this.bundle.locales,n)),s[r]}};function he(t,e){let n=Object.create(null);for(let[s,r]of Object.entries(t))e.includes(s)&&(n[s]=r.valueOf());return n}var De=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Fe(t,e){let n=t[0];if(n instanceof p)return new p(`NUMBER(${n.valueOf()})`);if(n instanceof x)return new x(n.valueOf(),{...n.opts,...he(e,De)});if(n instanceof S)return new x(n.toNumber(),{...he(e,De)});throw new TypeError("Invalid argument to NUMBER")}var nn=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Ue(t,e){let n=t[0];if(n instanceof p)return new p(`DATETIME(${n.valueOf()})`);if(n instanceof S||n instanceof x)return new S(n,he(e,nn));throw new TypeError("Invalid argument to DATETIME")}var We=new Map;function Ke(t){let e=Array.isArray(t)?t.join(" "):t,n=We.get(e);return n===void 0&&(n=new Map,We.set(e,n)),n}var L=class{constructor(e,{functions:n,useIsolating:s=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Fe,DATETIME:Ue,...n},this._useIsolating=s,this._transform=r,this._intls=Ke(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:n=!1}={}){let s=[];for(let r=0;r<e.body.length;r++){let o=e.body[r];if(o.id.startsWith("-")){if(n===!1&&this._terms.has(o.id)){s.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(n===!1&&this._messages.has(o.id)){s.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return s}formatPattern(e,n=null,s=null){if(typeof e=="string")return this._transform(e);let r=new W(this,s,n);try{return le(r,e).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new p().toString(r);throw o}}};var ue=/^(-?[a-zA-Z][\w-]*) *= */gm,He=/\.([a-zA-Z][\w-]*) *= */y,sn=/\*?\[/y,fe=/(-?[0-9]+(?:\.([0-9]+))?)/y,rn=/([a-zA-Z][\w-]*)/y,qe=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,on=/^[A-Z][A-Z0-9_-]*$/,K=/([^{}\n\r]+)/y,an=/([^\\"\n\r]*)/y,ze=/\\([\\"])/y,Ge=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,cn=/^\n+/,Ye=/ +$/,ln=/ *\r?\n/g,hn=/( *)$/,un=/{\s*/y,Ve=/\s*}/y,fn=/\[\s*/y,dn=/\s*] */y,pn=/\s*\(\s*/y,mn=/\s*->\s*/y,wn=/\s*:\s*/y,gn=/\s*,?\s*/y,yn=/\s+/y,M=class{constructor(e){this.body=[],ue.lastIndex=0;let n=0;for(;;){let l=ue.exec(e);if(l===null)break;n=ue.lastIndex;try{this.body.push(u(l[1]))}catch(f){if(f instanceof SyntaxError)continue;throw f}}function s(l){return l.lastIndex=n,l.test(e)}function r(l,f){if(e[n]===l)return n++,!0;if(f)throw new f(`Expected ${l}`);return!1}function o(l,f){if(s(l))return n=l.lastIndex,!0;if(f)throw new f(`Expected ${l.toString()}`);return!1}function a(l){l.lastIndex=n;let f=l.exec(e);if(f===null)throw new SyntaxError(`Expected ${l.toString()}`);return n=l.lastIndex,f}function h(l){return a(l)[1]}function u(l){let f=d(),w=m();if(f===null&&Object.keys(w).length===0)throw new SyntaxError("Expected message value or attributes");return{id:l,value:f,attributes:w}}function m(){let l=Object.create(null);for(;s(He);){let f=h(He),w=d();if(w===null)throw new SyntaxError("Expected attribute value");l[f]=w}return l}function d(){let l;if(s(K)&&(l=h(K)),e[n]==="{"||e[n]==="}")return g(l?[l]:[],1/0);let f=Oe();return f?l?g([l,f],f.length):(f.value=ae(f.value,cn),g([f],f.length)):l?ae(l,Ye):null}function g(l=[],f){for(;;){if(s(K)){l.push(h(K));continue}if(e[n]==="{"){l.push(y());continue}if(e[n]==="}")throw new SyntaxError("Unbalanced closing brace");let E=Oe();if(E){l.push(E),f=Math.min(f,E.length);continue}break}let w=l.length-1,I=l[w];typeof I=="string"&&(l[w]=ae(I,Ye));let C=[];for(let E of l)E instanceof H&&(E=E.value.slice(0,E.value.length-f)),E&&C.push(E);return C}function y(){o(un,SyntaxError);let l=k();if(o(Ve))return l;if(o(mn)){let f=Wt();return o(Ve,SyntaxError),{type:"select",selector:l,...f}}throw new SyntaxError("Unclosed placeable")}function k(){if(e[n]==="{")return y();if(s(qe)){let[,l,f,w=null]=a(qe);if(l==="$")return{type:"var",name:f};if(o(pn)){let I=ie();if(l==="-")return{type:"term",name:f,attr:w,args:I};if(on.test(f))return{type:"func",name:f,args:I};throw new SyntaxError("Function names must be all upper-case")}return l==="-"?{type:"term",name:f,attr:w,args:[]}:{type:"mesg",name:f,attr:w}}return Ie()}function ie(){let l=[];for(;;){switch(e[n]){case")":return n++,l;case void 0:throw new SyntaxError("Unclosed argument list")}l.push(Ut()),o(gn)}}function Ut(){let l=k();return l.type!=="mesg"?l:o(wn)?{type:"narg",name:l.name,value:Ie()}:l}function Wt(){let l=[],f=0,w;for(;s(sn);){r("*")&&(w=f);let I=Kt(),C=d();if(C===null)throw new SyntaxError("Expected variant value");l[f++]={key:I,value:C}}if(f===0)return null;if(w===void 0)throw new SyntaxError("Expected default variant");return{variants:l,star:w}}function Kt(){o(fn,SyntaxError);let l;return s(fe)?l=Ne():l={type:"str",value:h(rn)},o(dn,SyntaxError),l}function Ie(){if(s(fe))return Ne();if(e[n]==='"')return Ht();throw new SyntaxError("Invalid expression")}function Ne(){let[,l,f=""]=a(fe),w=f.length;return{type:"num",value:parseFloat(l),precision:w}}function Ht(){r('"',SyntaxError);let l="";for(;;){if(l+=h(an),e[n]==="\\"){l+=qt();continue}if(r('"'))return{type:"str",value:l};throw new SyntaxError("Unclosed string literal")}}function qt(){if(s(ze))return h(ze);if(s(Ge)){let[,l,f]=a(Ge),w=parseInt(l||f,16);return w<=55295||57344<=w?String.fromCodePoint(w):"�"}throw new SyntaxError("Unknown escape sequence")}function Oe(){let l=n;switch(o(yn),e[n]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return _e(e.slice(l,n))}return e[n-1]===" "?_e(e.slice(l,n)):!1}function ae(l,f){return l.replace(f,"")}function _e(l){let f=l.replace(ln,`
`),w=hn.exec(l)[1].length;return new H(f,w)}}},H=class{constructor(e,n){this.value=e,this.length=n}};var Ze=`# What several views say.

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
`;var de=Xe("en"),Je=new Set,_=null;q(Ze);function Xe(t){return new L(t,{useIsolating:!1})}function q(t){Je.has(t)||(Je.add(t),tt(de,t))}function Qe(t){_=null,t?.catalogue&&(_=Xe(t.language),tt(_,t.catalogue))}function c(t,e){let n=_?.hasMessage(t)?_:de,s=n.getMessage(t);if(!s?.value)throw new Error(`No sentence is called ${t}.`);return n.formatPattern(s.value,e)}function et(t,e="unit"){let[n]=(_??de).locales,s=e==="unit"?"short":"long";return new Intl.ListFormat(n,{type:e,style:s}).format(t)}function tt(t,e){let[n]=t.addResource(new M(e));if(n)throw n}var bn=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,xn=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,$n=/^(mis|mul|und|zxx)(-|$)/i,nt=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,st=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function rt(t,e=""){if(!/^[a-z]{2,3}(-|$)/i.test(e)||$n.test(e))return"auto";let s=!/-latn(-|$)/i.test(e)&&(bn.test(e)||xn.test(e))?"rtl":"ltr",[r,o]=s==="rtl"?[nt,st]:[st,nt];return t.split(`
`).some(a=>o.test(a)&&!r.test(a))?"auto":s}var En={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},vn=8;function ot(t){let{account:e,platform:n="",language:s,text:r}=t,o={"data-layout":En[n]??"plain"};return i("article",{class:"kit-card","aria-label":c("post-name"),...o},e?Sn(e):null,In(t),i("div",{class:"kit-body"},Nn(t),On(t),i("p",{class:"kit-text",dir:rt(r,s),lang:s||null},r)))}var Sn=(t,e=An(t))=>i("span",{class:"kit-avatar","data-hue":String(e%vn),"aria-hidden":"true"},Tn(t));function Tn(t){return t.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(s=>s.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function An(t){let e=0;for(let n of t)e=(31*e+(n.codePointAt(0)??0))%65521;return e}function In({account:t,platform:e,posted_at:n}){let s=n?.replace("T"," ").slice(0,16),r=[t&&i("b",{class:"kit-account",dir:"auto"},t),e&&i("span",{},e),s&&i("span",{},s)].filter(Boolean);return r.length?i("p",{class:"kit-meta"},...r):null}function Nn({replies_to:t}){return t?i("blockquote",{class:"kit-replies",dir:"auto"},i("span",{class:"kit-unseen"},c("post-answers")),t):null}function On({image_alt:t,drawing:e}){if(!t)return null;let n=i("figcaption",{dir:"auto"},c("post-picture",{alt:t}));if(!e)return i("figure",{class:"kit-picture"},n);let s=`data:image/svg+xml,${encodeURIComponent(e)}`;return i("figure",{class:"kit-picture"},i("img",{src:s,alt:""}),n)}var it="data-waits-for-words",P=t=>t.ctrlKey||t.metaKey||t.altKey,N=t=>t.target,z=t=>(t.key==="Enter"||t.key===" ")&&/^(BUTTON|SUMMARY)$/.test(N(t).tagName),pe=t=>!!t?.hasAttribute("aria-pressed"),_n=t=>t.hasAttribute("data-onward"),me=t=>t.getAttribute("aria-label")??t.textContent??"";function at(t){let e=t.ctrlKey||t.metaKey;return t.key==="Enter"&&(t.shiftKey||e)||t.key==="s"&&e}var we=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function G(t){((we()?null:t.querySelector(`[${it}]`))??t).focus({preventScroll:!0})}function ct(t){return t.key==="Tab"?!0:t.key==="Enter"?!t.altKey&&(t.shiftKey||P(t)):P(t)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(t.key)}function Rn(t){let e=N(t);return e.matches("textarea, select")?!0:e instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(e.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(t.key):!0:!1}function lt(t,e,n){let s={chose:""};Cn(t,n),Mn(t,s,n),t.addEventListener("focusin",r=>{me(N(r))!==s.chose&&(s.chose="")},{signal:n}),t.addEventListener("keydown",r=>jn(r,t,e,s),{signal:n})}function Cn(t,e){let n=t,s=r=>{n.removeAttribute("data-lm-suppress-shortcuts");let o=N(r);!t.contains(o)||ct(r)||(n=o,n.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:e})}function jn(t,e,n,s){let{key:r}=t,o=N(t);if(z(t)&&r===" "&&(t.shiftKey||P(t))&&t.preventDefault(),ct(t)||(t.stopPropagation(),P(t)||t.defaultPrevented))return;let a=e.querySelector(".kit-panel:not([hidden])"),h=o.tagName==="TEXTAREA"&&!o.hasAttribute(it);if(r==="Escape"&&!t.isComposing&&!h&&!a)return t.preventDefault(),Ln(e);let u=pe(o)&&me(o)===s.chose,m=z(t)&&(u||r==="Enter"&&_n(o));(m||z(t)&&t.repeat)&&t.preventDefault(),!(z(t)&&!m||Rn(t)||!n[r])&&(t.preventDefault(),t.repeat||n[r]())}function Ln(t){t.parentElement?.closest("[tabindex]")?.focus()}function Mn(t,e,n){let s=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=d=>d.type==="click"&&!d.detail&&s&&t.contains(N(d)),a=d=>{let g=N(d).closest?.("button")??null,y=o(d)||Pn(d,g,r);y&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!g||!t.contains(g))&&(r={button:g,timeStamp:d.timeStamp,x:d.x,y:d.y},y||(e.chose=d.detail&&pe(g)?me(g):""))},h={capture:!0,signal:n},u=d=>{s=d.shiftKey||P(d)},m=()=>{s=!1};addEventListener("keydown",u,h),addEventListener("keyup",m,h),addEventListener("mousedown",a,h),addEventListener("click",a,h)}function Pn(t,e,n){let s=t.timeStamp-n.timeStamp<300,r=Math.hypot(t.x-n.x,t.y-n.y)<5;return!t.detail||!s||!r?!1:e!==n.button||t.detail>1&&pe(e)}var Bn=500,Y=class{#e;constructor(e,n,s){this.#e=e,this.actions=s,this.input=i("textarea",{rows:4,maxlength:Bn,dir:"auto","aria-labelledby":n,placeholder:c("check-your-words"),onchange:()=>this.keep(),onkeydown:r=>{at(r)&&(this.keep(),this.actions.flush())}}),this.input.value=e,this.node=i("div",{class:"kit-check-words"},this.input)}keep(){let e=this.input.value.trim();e!==this.#e&&(this.#e=e,this.actions.write(e))}};var B=["a","b","c","d"],V=class{#e=[];writing=null;constructor(e,n){this.check=e,this.actions=n,this.node=i("div",{class:"kit-quiz kit-check-item",tabindex:"-1",role:"group"})}draw(e,n,s){let r=Me();this.#e=e.options.map((h,u)=>this.#n(B[u],h)),this.writing=e.options.length?null:new Y(s,r,this.actions);let o=e.isPost?this.check.question:e.text,a=[i("p",{class:"kit-question",id:r,dir:"auto"},o),e.isPost?ot(n):null,e.caption?Dn(e):null,this.writing?.node??this.#t(r)];this.node.replaceChildren(...a.filter(h=>h instanceof Node))}#t(e){return i("div",{class:"kit-options",role:"group","aria-labelledby":e},...this.#e.map(({button:s})=>s))}#n(e,{label:n,text:s}){let r=i("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(n)},i("kbd",{},e),i("span",{dir:"auto"},s));return{label:n,button:r}}paint(e){for(let n of this.#e)U(n.button,"aria-pressed",n.label===e)}labelOf(e){return this.#e[B.indexOf(e)]?.label}focus(e){this.#e.find(n=>n.label===e)?.button.focus()}};function Dn({caption:t,rows:e}){let n=([s,r])=>i("tr",{},i("th",{scope:"row",dir:"auto"},s),i("td",{},r));return i("figure",{class:"kit-check-figure"},i("figcaption",{dir:"auto"},t),i("table",{},i("tbody",{},...e.map(n))))}var Z=class{constructor(e,n){this.buttons=Array.from({length:e},(s,r)=>i("button",{type:"button",class:"kit-mark",onclick:()=>n(r)})),this.node=i("ol",{class:"kit-strip","aria-label":c("check-all")},...this.buttons.map(s=>i("li",{},s)))}show(e,n){this.buttons.forEach((s,r)=>{let{first:o,confidence:a}=n[r],h=c(o?a?"check-done":"check-done-unsure":"check-open");s.textContent=`${r+1}${o?" ✓":""}`,s.setAttribute("aria-label",c("check-mark",{item:r+1,items:n.length,is:h})),s.dataset.kind=o?"judged":"open",s.tabIndex=r===e?0:-1,r===e?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current")})}};function ut(t){let{now:e,before:n,of:s,certain:r,certain_right:o}=t,a=[n===null?c("check-now-only",{now:e,of:s}):c("check-then-and-now",{before:n,now:e,of:s}),r?c("check-certain",{certain:r,right:o}):"",c("check-rough")];return[i("p",{class:"kit-heading"},c("check-result")),...a.filter(Boolean).map(h=>i("p",{},h)),Fn(t)]}function Fn({rows:t,before:e}){let n=[c("check-idea"),...e===null?[]:[c("check-column-before")],c("check-column-now")];return i("table",{class:"kit-check-went"},i("thead",{},i("tr",{},...n.map(s=>i("th",{scope:"col"},s)))),i("tbody",{},...t.map(s=>i("tr",{},i("th",{scope:"row",dir:"auto"},s.idea),s.before===null?null:i("td",{},ht(s.before,s.of)),i("td",{},ht(s.now,s.of))))))}function ht(t,e){return e>1?c("check-of",{right:t,of:e}):c(t?"check-right":"check-not-yet")}var ge=()=>[c("sure-1"),c("sure-2"),c("sure-3")],J=class{constructor({sure:e,skip:n}){this.levels=ge().map((r,o)=>{let a={"aria-label":r,"aria-pressed":"false"};return $(r,String(o+1),()=>e(o),a)}),this.skip=$(c("skip"),"Enter",n);let s=c("how-sure-asked");this.node=i("div",{class:"kit-tools",role:"group","aria-label":s,hidden:!0},i("strong",{},s),...this.levels,this.skip)}paint({shown:e,asking:n,level:s}){for(let[r,o]of this.levels.entries())U(o,"aria-pressed",s===r+1);this.node.hidden=!e,this.skip.hidden=!n}};var ye="kitLesson",Un=5e3,R=i("p",{class:"kit-run-first",role:"status"}),dt;function Wn(t){return!!t.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function pt(t,e){if(!Wn(t))return;requestAnimationFrame(()=>{let s=e.closest(".jp-Notebook");s&&(s.dataset[ye]="")});let n=document.documentElement.dataset;if(!(ye in n)){n[ye]="",addEventListener("keydown",Kn,{capture:!0}),addEventListener("dblclick",Zn,{capture:!0});for(let s of["wheel","pointerdown"])addEventListener(s,ke,{capture:!0,passive:!0});document.body.append(R)}}var mt=t=>t.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function Kn(t){let e=t.target,n=mt(t);if(!n)return;ke();let s=e.closest(".kit");s?t.key==="Enter"&&t.shiftKey&&Gn(t,s):zn(t,e)&&(t.preventDefault(),Hn(e.closest(".jp-Cell"),n))}function Hn(t,e){if(t.matches(".jp-CodeCell")&&!t.querySelector(".kit"))return ft(t);let n=Yn(t,e);if(n)return G(n);let s=[...e.querySelectorAll(".jp-Cell")].find(r=>qn(r,t));s?.matches(".jp-CodeCell")&&!s.querySelector(".kit")&&ft(t)}var qn=(t,e)=>!!(e.compareDocumentPosition(t)&Node.DOCUMENT_POSITION_FOLLOWING);function ft(t){let{top:e,left:n,right:s}=t.getBoundingClientRect(),r=t.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),o=Math.max(e,r?.top??0),a=(r?.bottom??innerHeight)-40;R.style.top=`${Math.min(o,a)}px`,R.style.right=`${innerWidth-s+24}px`,R.style.maxWidth=`${s-n-48}px`,b(R,c("run-first")),dt=setTimeout(ke,Un)}function ke(){clearTimeout(dt),b(R,"")}function zn(t,e){if(t.ctrlKey||t.metaKey||t.altKey||e.isContentEditable||e.matches("input, textarea, select"))return!1;let n=e.closest(".jp-Cell");if(!n)return!1;if(t.key!=="Enter")return t.key.length===1&&t.key!==" ";let s=n.matches(".jp-CodeCell")&&!n.querySelector(".jp-InputPlaceholder");return!t.shiftKey&&n===e&&!s}function Gn(t,e){let n=e.closest(".jp-Cell")?.nextElementSibling;n&&(t.preventDefault(),t.stopPropagation(),n.focus({preventScroll:!0}),n.scrollIntoView({block:"nearest"}))}function Yn(t,e){let n=[...e.querySelectorAll(".jp-Cell")],s=u=>Math.abs(n.indexOf(u.closest(".jp-Cell")??t)-n.indexOf(t)),h=[...(t.matches(".jp-CodeCell")?t:e).querySelectorAll(".kit:not([data-finished])")].map(u=>({view:u,far:s(u),much:Vn(u)})).filter(({much:u})=>u.all||u.pixels>innerHeight/2);return h.sort((u,m)=>u.far-m.far||m.much.pixels-u.much.pixels),h[0]?.view}function Vn(t){let{top:e,bottom:n}=t.getBoundingClientRect(),s=t.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),r=Math.max(e,s?.top??0),o=Math.min(n,s?.bottom??innerHeight)-r;return{pixels:o,all:o>0&&o>=n-e-1}}function Zn(t){let e=t.target;mt(t)&&e.closest(".jp-RenderedMarkdown")&&t.stopPropagation()}function wt(t){function e(r){for(let[o,a]of Object.entries(r))t.set(o,a);try{t.save_changes()}catch{}}function n(r,o){return t.on(`change:${r}`,o),()=>t.off(`change:${r}`,o)}let s=r=>e({[r]:t.get(r)+1});return{read:r=>t.get(`_${r}`),listen:(r,o)=>n(`_${r}`,o),write(r){e(Object.fromEntries(Object.entries(r).map(([o,a])=>[`_${o}`,a])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:o}){let a=[n("_ack",()=>r(t.get("_ack").slice(1))),n("_news",()=>o(t.get("_news")))];return t.get("_told")&&(o(t.get("_news")),s("_asked")),()=>{for(let h of a)h()}},rename:()=>s("_another")}}function yt({share:t,view:e}){return()=>{let n,s;return{initialize({model:r,signal:o}){let a=gt(o);return n=wt(r),Qe(n.read("words")),s=t(n,a.signal),()=>a.abort()},render({model:r,el:o,signal:a}){pt(r,o);let h=gt(a);return e({host:n,el:o,signal:h.signal,...s}),()=>h.abort()}}}}function gt(t){let e=new AbortController;return t?.addEventListener("abort",()=>e.abort()),e}function kt(){let t=i("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:t,say(e){t.textContent=e}}}function bt(t,e,n,s=Jn){let r=i("div",{class:"kit-panel",role:"group","aria-label":t});n instanceof Node&&r.append(n);let o=(h=r.hidden)=>{h===r.hidden&&(h&&!(n instanceof Node)&&r.replaceChildren(n()),s(r,!!h,()=>{r.hidden=!h,a.setAttribute("aria-expanded",String(h))}))},a=$(t,e,()=>o(),{"aria-expanded":"false"});return a.classList.toggle("kit-by-keys",e==="?"),r.hidden=!0,{button:a,panel:r,toggle:o}}function Jn(t,e,n){n(),(e?t:t.closest(".kit"))?.scrollIntoView({block:"nearest"})}function xt(t){let e=[...t,["Esc",c("key-escape")]];return i("dl",{class:"kit-keys"},...e.flatMap(([n,s])=>[i("dt",{},i("kbd",{},n)),i("dd",{},s)]))}function A(t,e="localStorage"){try{return JSON.parse(window[e].getItem(t)??"null")??void 0}catch{return}}var Xn=[];var Qn=t=>Xn.some(e=>t.includes(e));function T(t,e,n="localStorage"){try{e===null||Qn(t)?window[n].removeItem(t):window[n].setItem(t,JSON.stringify(e))}catch{}}function X(t){try{return Object.keys(localStorage).filter(e=>e.startsWith(t))}catch{return[]}}function $t(t,{name:e,keys:n,signal:s,host:r,part:o=""}){let a=i("section",{class:"kit","aria-label":e,tabindex:"-1"});return lt(a,n,s),Object.keys(n).length&&a.append(i("p",{class:"kit-hint","aria-hidden":"true"},c("click-first"))),t.append(a),es(a,s,r,o),a}function es(t,e,n,s){let r=n&&ts(n,s),o=()=>{t.dataset.past=""};for(let h of["keydown","pointerdown","wheel"])addEventListener(h,o,{capture:!0,once:!0,signal:e});let a=()=>{let h=ns(t);h&&(r&&!("past"in t.dataset)&&G(t),t.getBoundingClientRect().top<h.getBoundingClientRect().top?t.scrollIntoView({behavior:"instant"}):r&&t.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(a)),setTimeout(a,300)}function ts(t,e=""){let n=`kit:run:${t.read("run")}`,s=document.documentElement.dataset,r=`kit ${t.read("activity")} ${e}`;if(A(n,"sessionStorage"))return!1;T(n,!0,"sessionStorage");let o=s.kitRan?.split("|")??[];return s.kitRan=[...o,r].join("|"),!o.includes(r)}function ns(t){let e=t.closest(".jp-Cell")?.nextElementSibling,n=e?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!e||!n||s?.isContentEditable)return null;let r=t.contains(s)||e.matches(".jp-mod-active"),o=n.querySelectorAll(".kit:not([data-past])"),a=o[0]===t&&!o[1];return r&&a&&(e.nextElementSibling||n.querySelector("[data-past]"))?n:null}function Et(t,e){if(!t.earlier)return null;let{many:n,name:s}=t.earlier,r=t.earlier.ofThisFile?"lost":"elsewhere",o=s?`${r}-of`:r,a=c("remembers",{answers:n,name:s,what:o}),h=i("p",{class:"kit-notice"},a," "),u=g=>()=>{g(),h.remove(),e()},m=u(()=>t.restore()),d=u(()=>t.decline());return h.append($(c("bring-back"),"",m)," ",$(c("not-mine"),"",d)),h}var ss=2e3;async function vt(t,e){try{await navigator.clipboard.writeText(t.textContent??"")}catch{return getSelection()?.selectAllChildren(t),c(rs())}return e&&os(e),c("copied")}function rs(){return we()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function os(t){if("copied"in t.dataset)return;let e=[...t.childNodes];t.dataset.copied="",t.style.minWidth=`${t.offsetWidth}px`,t.replaceChildren(i("span",{},c("copied"))),setTimeout(()=>{delete t.dataset.copied,t.style.minWidth="",t.replaceChildren(...e)},ss)}var Q=class{#e;#t;#n;#s;text=i("span",{});alert=i("p",{class:"kit-problem",role:"alert",hidden:!0});news=i("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,n,s){this.#e=e,this.#n=n,this.#t=e.notice(),e.listen(()=>this.#r(),s),s.addEventListener("abort",()=>clearTimeout(this.#s)),this.#r(),this.#o()}#r(){let e=this.#e.problem();if(b(this.alert,e),this.alert.hidden=!e,this.#i(this.#e.notice()),this.#n.hear(),clearTimeout(this.#s),this.#e.waiting()===0)return this.#o();b(this.text,c("saving")),this.#s=setTimeout(()=>this.#o(),1500)}#i(e){e!==this.#t&&(this.#t=e,b(this.news,e),this.news.hidden=!e)}#o(){let e=this.#e.waiting(),n=c(this.#e.isEmpty()?"will-be-saved":"saved");b(this.text,e?c("not-on-disk",{answers:e}):n),this.#n.renew()}},ee=class{#e;#t=i("span",{});#n=i("output",{class:"kit-code"});#s=i("strong",{role:"status"});#r=i("div",{});#i;#o="";constructor(e){this.#e=e;let n=$(c("another-name"),"",()=>this.#c());this.node=i("div",{class:"kit-notice",hidden:!0},this.#t,i("br"),this.#n," ",this.#s,this.#r,i("p",{class:"kit-quiet"},c("name-made-up")," ",n))}button(e,n){return this.#i=$(c("copy-code"),e,()=>this.copy(),n),this.#i}async copy(){this.#a(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),b(this.#s,await vt(this.#n,this.#i))}hear(){this.#o&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#o||(this.#o="",this.#a()))}renew(){!this.node.hidden&&!this.#o&&this.#a()}#c(){this.#o=this.#e.handIn()?.name??"",b(this.#t,c("another-name-coming")),this.#e.rename()}#a(){let{name:e,code:n}=this.#e.handIn()??{name:"",code:""};this.#n.textContent!==n&&(b(this.#s,""),this.#r.replaceChildren(this.#e.picture(n)??"")),b(this.#n,n),b(this.#t,c("code-is",{name:e}))}};var is=t=>t.closest(".jp-WindowedPanel-outer");function St(t){let e=is(t),n=e?e.getBoundingClientRect().top:0;t.getBoundingClientRect().top<n&&t.scrollIntoView({block:"start",behavior:"instant"})}var as=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function cs(){let t=ls()??document.body?.dataset.baseUrl;if(typeof t=="string")return t;let{pathname:e}=location,n=as.exec(e);return n?e.slice(0,n.index+1):"/"}function ls(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function Tt(t){let e=t.read("owner")??"";return e==="anybody"?e:`${e}@${cs()}`}var be=t=>!!(t.first||t.revised||t.unsure||t.note),te=class{#e;#t;#n;#s;#r;constructor(e,n){this.#e=e,this.#t=n,this.#n=e.read("file"),this.#s=400+e.read("posts").length}keepSoon(){this.#r??=setTimeout(()=>this.#i(),this.#s)}flush(){this.#r&&this.#i()}anew(){this.#o();for(let e of[se(this.#e),`kit:copy:${this.#e.read("activity")}:`])T(e+this.#n,null);this.#n=this.#e.read("file")}#i(){this.#o();let e=this.#e.read("hand_in").name??"",n=se(this.#e)+this.#n,s=A(n)?.declined;T(n,{at:Date.now(),name:e,given:this.#t(),declined:s})}#o(){clearTimeout(this.#r),this.#r=void 0}},ne=class{#e;#t;#n;#s;get ofThisFile(){return this.#e.endsWith(`:${this.#n}`)}lost(){return this.ofThisFile?this.#s:[]}constructor(e,n,s,r){this.#e=e,this.#t=n,this.#n=s,this.#s=r}get name(){return this.#t.name??""}get many(){return this.#s.length}decline(){let e=[...this.#t.declined??[],this.#n];T(this.#e,{...this.#t,declined:e})}events(){let e=this.#s.filter(([,n])=>n.locked).map(([n])=>n);return[...this.#r(n=>n.first||n.unsure,n=>({label:n.first,round:"first",unsure:n.unsure,confidence:n.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#r(n=>n.revised,n=>({label:n.revised,round:"revised",confidence:n.confidence_revised})),...this.#r(n=>n.note,n=>({kind:"note",note:n.note})),...this.#r(n=>n.cause,n=>({kind:"sorted",cause:n.cause}))]}#r(e,n){return this.#s.filter(([,s])=>e(s)).map(([s,r])=>({post_id:s,...n(r)}))}};function At(t){let e=t.read("file"),n=new Set(t.read("kept")),s=new Set(t.read("posts").map(u=>u.post_id)),r=[...Nt(se(t)),...hs(t)].filter(({name:u,copy:m})=>!n.has(u)&&!m.declined?.includes(e)).sort((u,m)=>m.copy.at-u.copy.at);if(!r.length)return null;let[{key:o,copy:a}]=r,h=Object.entries(a.given).filter(([u])=>s.has(u));return h.length?new ne(o,a,e,h):null}function It(t,e){let n=t.read("file"),s=t.read("saved"),r=se(t)+n,o=A(r),a=t.read("hand_in").name??"";if(!o?.given||o.name!==a||o.declined?.includes(n))return null;let h=t.read("posts").map(({post_id:u})=>[u,o.given[u]]).filter(([u])=>Object.hasOwn(o.given,u)&&!Object.hasOwn(s,u)&&!e(u));return h.length?new ne(r,o,n,h):null}function Nt(t){return X(t).map(e=>({key:e,name:e.slice(t.length),copy:A(e)})).filter(({copy:e})=>e?.given)}function hs(t){let e=t.read("hand_in").name,n=t.read("file");return Nt(`kit:copy:${t.read("activity")}:`).filter(({name:s,copy:r})=>s===n||e&&r.name===e)}var se=t=>`kit:copy:${Tt(t)}:${t.read("activity")}:`;function _t(t){return`\uFEFF${t.map(e=>e.map(ds).join(",")).join(`\r
`)}`}var xe="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",Ot="[=+\\-@＝＋－＠]",us=new RegExp(`^'*${xe}*${Ot}+(?!${Ot})${xe}*(?!${xe}|[)\\]}*/>]|$)`);function fs(t){let n=t.split(/([;|\t\r\n])/).map(s=>us.test(s)?`'${s}`:s).join("");return/^'*[\t\r\n][\s\S]/.test(t)?`'${n}`:n}var ds=t=>`"${fs(String(t)).replaceAll('"','""')}"`;function Rt(t,e,n){let s=i("a",{href:URL.createObjectURL(new Blob([e],{type:n})),download:t});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e3)}var Ct=t=>c(t.download?"mine-save":"download");var Ee=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function jt(t,e){switch(e.kind??"judge"){case"judge":return ps(t,e);case"note":return $e(t,"note",e.note);case"sorted":return $e(t,"cause",e.cause);case"compared":return t.first||t.unsure?{...t,locked:!0}:t;default:return t}}function D(t){return t.post_ids?t.post_ids:t.post_id===void 0?[]:[t.post_id]}function ps(t,{label:e,unsure:n,confidence:s,note:r,round:o="first"}){let a=t.locked?"revised":o,h={...t,[a]:e??null,unsure:!!n},u=a==="first"?"confidence":"confidence_revised";return $e(r?{...h,note:r}:h,u,s)}function $e(t,e,n){let{[e]:s,...r}=t;return n?{...r,[e]:n}:r}var ms="0123456789ABCDEFGHJKMNPQRSTVWXYZ";function ve({labels:t,gaps:e,way:n}){return{first:t+2*e,again:[1,t+1,t+2][n]}}function re(t){let{posts:e,way:n,changed:s}=t,{first:r,again:o}=ve(t),a=[0,s,e][n],h=BigInt(r)**BigInt(e)*BigInt(o)**BigInt(a),u=(h-1n).toString(2).length+(n===1?e:0);return{size:Math.ceil(u/5),limit:h}}var ws=Array.from({length:32},(t,e)=>[34911,69787,139539,279043,529574].reduce((n,s,r)=>e>>r&1?n^s:n,0));function Lt(t){let e=0;for(let n of t)e=(e&32767)<<5^n^ws[e>>15];return e}function Mt(t){return t.map(n=>ms[n]).join("").replace(/.{4}(?=.)/g,"$&-")}var gs=15,ys=4,uo=gs+1+ys;var xs=19n;function $s(t,e){let n=o=>o===null?-1:e.indexOf(o),s=[],r=[];for(let o of t){let a=n(o.first),h=n(o.revised);o.unsure&&h===-1&&([a,h]=a===-1?[-2,h]:[a,-2]),s.push(a),r.push(h)}return{first:s,revised:r}}function Dt({fingerprint:t,pseudonym:e},n,s){if(t===void 0||!e)return"";let{first:r,revised:o}=$s(s,n);return Es({fingerprint:t,pseudonym:e,labels:n.length},r,o)}function Es({fingerprint:t,pseudonym:e,labels:n},s,r){let o=s.some(y=>y<0)?1:0,{way:a,size:h,whole:u}=vs(s,r,n,o),m=[[t,35],[e[0],8],[e[1],8],[s.length-1,11],[n-2,5],[o,1],[a,2],[u,5*h]],d=xs;for(let[y,k]of m)d=d<<BigInt(k)|BigInt(y);let g=[...d.toString(32)].map(y=>Number.parseInt(y,32));return Mt([...g,...Ss(g)])}function vs(t,e,n,s){let r=t.length,o=e.filter(k=>k!==-1),a=k=>({posts:r,labels:n,gaps:s,way:k,changed:o.length}),h=()=>re(a(2)).size<re(a(1)).size?2:1,u=o.length===0?0:h(),{size:m}=re(a(u)),d=k=>BigInt(k<0?n+2+k:k),g=ve(a(u)),y=0n;for(let k of t)y=y*BigInt(g.first)+d(k);for(let k of[[],o,e][u])y=y*BigInt(g.again)+d(k);if(u===1){let k=e.map(ie=>ie===-1?"0":"1").join("");y|=BigInt(`0b${k}`)<<BigInt(5*m-r)}return{way:u,size:m,whole:y}}function Ss(t){let e=Lt([...t,0,0,0,0])^1048575;return[15,10,5,0].map(n=>e>>n&31)}var Ts=t=>typeof t?.id=="string",oe=class{waiting;#e;#t;#n=Math.random().toString(36).slice(2,8);#s=0;#r;#i;constructor(e){this.#e=e,this.#t=e.read("file"),this.#i=new Map(X(this.#o()).map(n=>[n,[A(n)].flat().filter(Ts)])),this.waiting=[...this.#i.values()].flat().map(n=>({...n,late:!0}))}add(e){let n=e.map(s=>({...this.#c(),...s}));return this.waiting=[...this.waiting,...n],this.#a(),n}sendSoon(){this.#r||(this.#r=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#r&&this.send()}send(){clearTimeout(this.#r),this.#r=void 0,this.#e.append(this.waiting)}saved(e){let n=new Set(e);this.waiting=this.waiting.filter(s=>!n.has(s.id)),this.#a();for(let[s,r]of this.#i)r.every(o=>n.has(o.id))&&T(s,null)}anew(){T(this.#o()+this.#n,null),this.#t=this.#e.read("file"),this.#a()}#o(){return`kit:waiting:${this.#t}:`}#c(){return{id:`${this.#n}-${++this.#s}`,at:Date.now()}}#a(){let e=this.waiting.filter(n=>n.id.startsWith(`${this.#n}-`));T(this.#o()+this.#n,e.length?e:null)}};var Te=class{posts;earlier=null;#e;#t;#n;#s;#r=new Map;#i=new Set;#o="";constructor(e,n){this.#e=e,this.posts=e.read("posts");let s=new Map(Object.entries(e.read("saved")));this.#s=new Map(this.posts.map(({post_id:r})=>[r,s.get(r)??Ee])),this.#t=new oe(e);for(let r of this.#t.waiting)this.#u(r);this.#n=new te(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#d()])),this.#c(n),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#d().length?It(e,r=>be(this.of(r))):At(e)}#c(e){let n=this.#e,s=[n.listen("problem",()=>{this.#o=n.read("problem"),this.#l([])}),n.listen("hand_in",()=>this.#l([])),n.listen("notice",()=>this.#l([])),n.listen("file",()=>{this.#t.anew(),this.#n.anew()}),n.follow({saved:r=>{this.#t.saved(r),this.#a(),this.#l([])},news:r=>{for(let[o,a]of Object.entries(r))this.#r.set(o,a);this.#a()}})];e?.addEventListener("abort",()=>{for(let r of s)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#a(){let e=new Set(this.#t.waiting.flatMap(D)),n=[...this.#r.keys()].filter(s=>this.#s.has(s)&&!e.has(s));for(let s of n)this.#s.set(s,this.#r.get(s)??Ee),this.#r.delete(s);n.length&&this.#l(n)}#u(e){for(let n of D(e)){let s=this.#s.get(n);s&&this.#s.set(n,jt(s,e))}}#f(...e){let n=this.#t.add(e);this.#e.touch?.(n.flatMap(D));for(let s of n)this.#u(s);this.#l(n.flatMap(D)),this.#t.sendSoon(),this.#n.keepSoon()}#l(e){for(let n of this.#i)n(e)}#d(){return[...this.#s].filter(([,e])=>be(e))}of(e){return this.#s.get(e)}now(e){return this.of(e).revised??this.of(e).first}isEmpty(){return this.#d().length===0}waiting(){return this.#t.waiting.length}problem(){return this.#o}notice(){return this.#e.read("notice")}listen(e,n){this.#i.add(e),n?.addEventListener("abort",()=>this.#i.delete(e))}flush(){this.#t.flush(),this.#n.flush()}judge(e,n,{unsure:s,confidence:r,round:o="first"}={}){let a=this.of(e).locked?"revised":o,h={...s&&{unsure:s},...r&&{confidence:r}};this.#f({post_id:e,label:n,round:a,...h})}compared(e){this.#f({kind:"compared",post_ids:e})}note(e,n){this.#f({kind:"note",post_id:e,note:As(n)})}sort(e,n){this.#f({kind:"sorted",post_id:e,cause:n})}restore(){this.earlier&&this.#f(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let e=this.#e.read("hand_in"),n=this.#e.read("codebook").categories.map(o=>o.label),s=this.posts.map(o=>this.of(o.post_id)),r=Dt(e,n,s);return r?{name:e.name??"",code:r}:null}picture(e){return this.#e.picture?.(e)}rename(){this.#e.rename()}get downloadName(){return Ct(this.#e)}download(){if(this.#e.download)return this.#e.download();let e=this.#d(),r=["first","revised",...["unsure","confidence","note","cause"].filter(d=>e.some(([,g])=>g[d]))],o=new Map(this.posts.map(d=>[d.post_id,`v${d.mark}`])),{id:a}=this.#e.read("codebook"),h=this.#e.read("hand_in").name??"",u=e.map(([d,g])=>{let y=r.map(k=>g[k]||"");return[h,d,...y,o.get(d),a]}),m=["coder","post_id",...r,"version","codebook"];Rt(`my-answers-${this.#e.read("activity")}.csv`,_t([m,...u]),"text/csv")}};function As(t){let{toWellFormed:e}=String.prototype;return e?.call(t)??t}function Ft(t){return{share:(e,n)=>({store:new Te(e,n)}),view:t}}q(Re);q(Ce);var Is="written",Ae=class{#e=-1;#t=!1;#n=!1;#s=!1;constructor({host:e,el:n,signal:s,store:r}){this.host=e,this.store=r,this.check=e.read("check"),this.items=this.check.items,this.at=Math.max(0,this.#a[0]??0);let{title:o}=e.read("codebook"),a=c("check-name",{title:o,items:this.items.length});this.root=$t(n,{name:a,keys:this.#i(),signal:s,host:e}),this.root.classList.add("kit-check"),this.live=kt(),this.box=new V(this.check,this),this.marks=new Z(this.items.length,d=>this.go(d)),this.sureness=new J({sure:d=>this.sure(d+1),skip:()=>this.step()}),this.sureness.node.classList.add("kit-sure"),this.count=i("p",{class:"kit-count"});let h={max:this.items.length,value:0,"aria-label":c("check-answered")};this.bar=i("progress",h),this.hint=i("p",{class:"kit-quiet",hidden:!0});let u=this.check.occasion==="before"?"check-intro":"check-intro-after";this.intro=i("p",{class:"kit-quiet"},c(u)),this.main=i("button",{type:"button",class:"kit-main",onclick:()=>this.step()}),this.help=bt(c("keys"),"?",xt(Ns())),this.way=i("div",{}),this.end=i("section",{class:"kit-notice kit-check-end","aria-label":c("check-result"),tabindex:"-1",hidden:!0}),this.root.append(...this.#r(o,s)),r.listen(d=>d.length&&this.show(),s);let m=e.listen("went",()=>this.show());s.addEventListener("abort",()=>{this.box.writing?.keep(),m()}),this.show()}#r(e,n){let s=this.host.read("notice");this.way.append(this.intro,i("div",{class:"kit-top"},this.count,this.bar),this.marks.node,this.box.node,this.sureness.node,this.hint,i("div",{class:"kit-tools"},this.main,$(c("back"),"←",()=>this.go(this.at-1)),this.help.button),this.help.panel);let r=new Q(this.store,new ee(this.store),n);return[i("p",{class:"kit-heading",dir:"auto"},e),s?i("p",{class:"kit-notice"},s):null,Et(this.store,()=>this.show()),this.way,this.end,r.alert,r.news,i("p",{class:"kit-saved"},r.text),this.live.node].filter(o=>o instanceof Node)}#i(){let e={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.enter(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};for(let n of B)for(let s of[n,n.toUpperCase()])e[s]=()=>this.choose(this.box.labelOf(n)??"");for(let n of[1,2,3])e[n]=()=>this.sure(n);return e}get#o(){return this.items[this.at]}get#c(){return this.store.of(this.#o.id)}get#a(){return this.items.flatMap(({id:e},n)=>this.store.of(e).first?[]:[n])}get#u(){return this.items.some(({id:e})=>this.store.of(e).locked)}show(){let e=this.#u;if(je(this.root,()=>{this.way.hidden=e,this.end.hidden=!e}),this.root.toggleAttribute("data-finished",e),e)return this.#p();let n=this.items.length,s=n-this.#a.length;b(this.count,c("check-where",{item:this.at+1,items:n,answered:s})),this.bar.value=s,this.intro.hidden=s>0,this.marks.show(this.at,this.items.map(({id:r})=>this.store.of(r))),this.#e!==this.at&&this.#f(),this.#l()}#f(){Le(this.root,this.box.node,()=>{this.#e=this.at,this.hint.hidden=!0,this.box.draw(this.#o,this.store.posts[this.at],this.#c.note??"")})}#l(){let{first:e,confidence:n}=this.#c;this.box.paint(e),this.sureness.paint({shown:!0,asking:!1,level:n});let s=this.#d?"check-finish":"check-next";this.main.replaceChildren(c(s)," ",i("kbd",{"aria-hidden":"true"},"⏎"))}get#d(){return this.at===this.items.length-1||!this.#a.length}#p(){let e=this.host.read("went"),n=this.check.occasion==="before"?[i("p",{},c("check-finished-before"))]:[];this.end.replaceChildren(i("p",{class:"kit-heading"},c("check-finished")),...n,...e?ut(e):[])}#h(e){b(this.hint,e),this.hint.hidden=!e,e&&(this.hint.scrollIntoView({block:"nearest"}),this.live.say(e))}choose(e){let n=this.#o.options.find(s=>s.label===e);!n||this.#u||(this.#h(""),this.box.focus(e),this.#n=!1,this.#c.first!==e&&this.store.judge(this.#o.id,e),this.sureness.node.scrollIntoView({block:"nearest"}),this.live.say(c("check-said",{answer:n.text})))}sure(e){this.box.writing?.keep();let{first:n}=this.#c;if(this.#u)return;if(!n)return this.#h(c(this.box.writing?"check-write":"check-sure-of-what"));this.store.judge(this.#o.id,n,{confidence:e});let s=c("check-said-sure",{sure:ge()[e-1]}),[r]=[...this.#a.filter(o=>o>this.at),...this.#a];if(r!==void 0){this.go(r,s),this.#s=!0;return}this.#h(c("check-all-answered")),this.live.say(`${s} ${c("check-all-answered")}`)}write(e){let{id:n}=this.#o,{note:s="",first:r,confidence:o}=this.store.of(n);if(this.#u||e===s)return;this.store.note(n,e);let a=e?Is:null;a!==r&&this.store.judge(n,a,a?{confidence:o}:{}),this.live.say(e?c("check-words-kept"):"")}flush(){this.store.flush()}go(e,n=""){if(e<0||e>=this.items.length)return;this.box.writing?.keep(),this.#t=this.#n=this.#s=!1,this.at=e,this.show(),St(this.root);let{isPost:s,text:r}=this.#o,o=c("check-mark",{item:e+1,items:this.items.length,is:r});this.live.say([n,o,s?this.check.question:""].filter(Boolean).join(" "))}enter(){let e=this.#s&&!this.#c.first;this.#s=!1,e?this.#h(c(this.box.writing?"check-led-write":"check-led")):this.step()}step(){this.box.writing?.keep();let{first:e,confidence:n}=this.#c;if(e&&!n&&!this.#n)return this.#n=!0,this.#h(c("check-say-sure"));if(!this.#d){if(!e&&!this.box.writing)return this.#h(c("check-choose"));let[r]=this.#a.filter(o=>o>this.at);return this.go(r??this.at+1)}let s=this.#a;if(s.length===this.items.length)return this.#h(c("check-choose"));if(s.length&&!this.#t){this.#t=!0,this.root.dataset.left="";let r=et(s.map(o=>String(o+1)));return this.#h(c("check-left",{items:s.length,which:r}))}this.store.compared(this.items.map(({id:r})=>r)),this.store.flush(),this.end.focus(),this.live.say(this.end.textContent??"")}};function Ns(){return[[B.join(" "),c("check-key-choose")],["1 2 3",c("check-key-sure")],["Enter",c("check-key-next")],["← →",c("check-key-walk")],["?",c("key-help")]]}var Os=Ft(t=>new Ae(t)),Fo=yt(Os);export{Os as check,Fo as default};
