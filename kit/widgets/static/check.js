var Te=`# The check: the same before the lessons and after them; nothing is shown as right or wrong.

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
check-write = Write a few words first.
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
refuse-check-kind = The answers are given as { $kind }, not as text. Write them in quotation marks, as in .answer("b3 a1 - …").
refuse-check-many = There are { $answers } answers, but { $items } items. Give at most one for each, in order.
refuse-check-none = No answer was given. Write a letter for each item, as in .answer("b3 a1 - …").
refuse-check-answer = { $said }, given for item { $number }, is not among its answers { $options }. Write one of these and then 1, 2 or 3 for how sure you are; or - to leave it out.
`;var Ae=`# Classify: one post at a time, one judgement a post.

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
`;function i(s,e={},...t){let n=document.createElement(s);for(let[r,o]of Object.entries(e))o==null||o===!1||(r.startsWith("on")?n.addEventListener(r.slice(2),o):r==="style"?n.style.cssText=o:n.setAttribute(r,o===!0?"":o));return n.append(...t.filter(r=>r!=null)),n}function $(s,e){s.textContent!==e&&(s.textContent=e)}function P(s,e,t){t===null?s.removeAttribute(e):s.getAttribute(e)!==String(t)&&s.setAttribute(e,String(t))}function x(s,e,t,n={}){let r=e?[" ",i("kbd",{"aria-hidden":"true"},e)]:[];return i("button",{type:"button",class:"kit-tool",onclick:t,...n},s,...r)}function oe(s,e){let t=s.contains(document.activeElement);e();let n=document.activeElement;t&&(!s.contains(n)||n?.closest("[hidden], :disabled"))&&s.focus({preventScroll:!0})}var _e=()=>`kit-${Math.random().toString(36).slice(2)}`;var v=class{constructor(e){this.value=e}valueOf(){return this.value}},w=class extends v{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},b=class extends v{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},S=class s extends v{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof v)return s.supportsValue(e.valueOf());if("Temporal"in globalThis){let t=globalThis.Temporal;if(e instanceof t.Instant||e instanceof t.PlainDateTime||e instanceof t.PlainDate||e instanceof t.PlainMonthDay||e instanceof t.PlainTime||e instanceof t.PlainYearMonth)return!0}return!1}constructor(e,t={}){e instanceof s?(t={...e.opts,...t},e=e.value):e instanceof v&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&t.calendar===void 0&&(t={...t,calendar:e.calendarId}),super(e),this.opts=t}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Ie=100,_t="⁨",It="⁩";function Nt(s,e,t){if(t===e||t instanceof b&&e instanceof b&&t.value===e.value)return!0;if(e instanceof b&&typeof t=="string"){let n=s.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(t===n)return!0}return!1}function Ne(s,e,t){return e[t]?R(s,e[t].value):(s.reportError(new RangeError("No default")),new w)}function ie(s,e){let t=[],n=Object.create(null);for(let r of e)r.type==="narg"?n[r.name]=C(s,r.value):t.push(C(s,r));return{positional:t,named:n}}function C(s,e){switch(e.type){case"str":return e.value;case"num":return new b(e.value,{minimumFractionDigits:e.precision});case"var":return Rt(s,e);case"mesg":return Ot(s,e);case"term":return jt(s,e);case"func":return Ct(s,e);case"select":return Lt(s,e);default:return new w}}function Rt(s,{name:e}){let t;if(s.params)if(Object.prototype.hasOwnProperty.call(s.params,e))t=s.params[e];else return new w(`$${e}`);else if(s.args&&Object.prototype.hasOwnProperty.call(s.args,e))t=s.args[e];else return s.reportError(new ReferenceError(`Unknown variable: $${e}`)),new w(`$${e}`);if(t instanceof v)return t;switch(typeof t){case"string":return t;case"number":return new b(t);case"object":if(S.supportsValue(t))return new S(t);default:return s.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t}`)),new w(`$${e}`)}}function Ot(s,{name:e,attr:t}){let n=s.bundle._messages.get(e);if(!n)return s.reportError(new ReferenceError(`Unknown message: ${e}`)),new w(e);if(t){let r=n.attributes[t];return r?R(s,r):(s.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new w(`${e}.${t}`))}return n.value?R(s,n.value):(s.reportError(new ReferenceError(`No value: ${e}`)),new w(e))}function jt(s,{name:e,attr:t,args:n}){let r=`-${e}`,o=s.bundle._terms.get(r);if(!o)return s.reportError(new ReferenceError(`Unknown term: ${r}`)),new w(r);if(t){let h=o.attributes[t];if(h){s.params=ie(s,n).named;let d=R(s,h);return s.params=null,d}return s.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new w(`${r}.${t}`)}s.params=ie(s,n).named;let a=R(s,o.value);return s.params=null,a}function Ct(s,{name:e,args:t}){let n=s.bundle._functions[e];if(!n)return s.reportError(new ReferenceError(`Unknown function: ${e}()`)),new w(`${e}()`);if(typeof n!="function")return s.reportError(new TypeError(`Function ${e}() is not callable`)),new w(`${e}()`);try{let r=ie(s,t);return n(r.positional,r.named)}catch(r){return s.reportError(r),new w(`${e}()`)}}function Lt(s,{selector:e,variants:t,star:n}){let r=C(s,e);if(r instanceof w)return Ne(s,t,n);for(let o of t){let a=C(s,o.key);if(Nt(s,r,a))return R(s,o.value)}return Ne(s,t,n)}function ae(s,e){if(s.dirty.has(e))return s.reportError(new RangeError("Cyclic reference")),new w;s.dirty.add(e);let t=[],n=s.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){t.push(s.bundle._transform(r));continue}if(s.placeables++,s.placeables>Ie)throw s.dirty.delete(e),new RangeError(`Too many placeables expanded: ${s.placeables}, max allowed is ${Ie}`);n&&t.push(_t),t.push(C(s,r).toString(s)),n&&t.push(It)}return s.dirty.delete(e),t.join("")}function R(s,e){return typeof e=="string"?s.bundle._transform(e):ae(s,e)}var D=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function ce(s,e){let t=Object.create(null);for(let[n,r]of Object.entries(s))e.includes(n)&&(t[n]=r.valueOf());return t}var Re=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Oe(s,e){let t=s[0];if(t instanceof w)return new w(`NUMBER(${t.valueOf()})`);if(t instanceof b)return new b(t.valueOf(),{...t.opts,...ce(e,Re)});if(t instanceof S)return new b(t.toNumber(),{...ce(e,Re)});throw new TypeError("Invalid argument to NUMBER")}var Mt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function je(s,e){let t=s[0];if(t instanceof w)return new w(`DATETIME(${t.valueOf()})`);if(t instanceof S||t instanceof b)return new S(t,ce(e,Mt));throw new TypeError("Invalid argument to DATETIME")}var Ce=new Map;function Le(s){let e=Array.isArray(s)?s.join(" "):s,t=Ce.get(e);return t===void 0&&(t=new Map,Ce.set(e,t)),t}var L=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Oe,DATETIME:je,...t},this._useIsolating=n,this._transform=r,this._intls=Le(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let o=e.body[r];if(o.id.startsWith("-")){if(t===!1&&this._terms.has(o.id)){n.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(t===!1&&this._messages.has(o.id)){n.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return n}formatPattern(e,t=null,n=null){if(typeof e=="string")return this._transform(e);let r=new D(this,n,t);try{return ae(r,e).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new w().toString(r);throw o}}};var le=/^(-?[a-zA-Z][\w-]*) *= */gm,Me=/\.([a-zA-Z][\w-]*) *= */y,Bt=/\*?\[/y,he=/(-?[0-9]+(?:\.([0-9]+))?)/y,Pt=/([a-zA-Z][\w-]*)/y,Be=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Dt=/^[A-Z][A-Z0-9_-]*$/,F=/([^{}\n\r]+)/y,Ft=/([^\\"\n\r]*)/y,Pe=/\\([\\"])/y,De=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Ut=/^\n+/,Fe=/ +$/,Wt=/ *\r?\n/g,Kt=/( *)$/,qt=/{\s*/y,Ue=/\s*}/y,Yt=/\[\s*/y,zt=/\s*] */y,Ht=/\s*\(\s*/y,Gt=/\s*->\s*/y,Vt=/\s*:\s*/y,Zt=/\s*,?\s*/y,Jt=/\s+/y,M=class{constructor(e){this.body=[],le.lastIndex=0;let t=0;for(;;){let c=le.exec(e);if(c===null)break;t=le.lastIndex;try{this.body.push(d(c[1]))}catch(u){if(u instanceof SyntaxError)continue;throw u}}function n(c){return c.lastIndex=t,c.test(e)}function r(c,u){if(e[t]===c)return t++,!0;if(u)throw new u(`Expected ${c}`);return!1}function o(c,u){if(n(c))return t=c.lastIndex,!0;if(u)throw new u(`Expected ${c.toString()}`);return!1}function a(c){c.lastIndex=t;let u=c.exec(e);if(u===null)throw new SyntaxError(`Expected ${c.toString()}`);return t=c.lastIndex,u}function h(c){return a(c)[1]}function d(c){let u=f(),g=m();if(u===null&&Object.keys(g).length===0)throw new SyntaxError("Expected message value or attributes");return{id:c,value:u,attributes:g}}function m(){let c=Object.create(null);for(;n(Me);){let u=h(Me),g=f();if(g===null)throw new SyntaxError("Expected attribute value");c[u]=g}return c}function f(){let c;if(n(F)&&(c=h(F)),e[t]==="{"||e[t]==="}")return y(c?[c]:[],1/0);let u=ve();return u?c?y([c,u],u.length):(u.value=re(u.value,Ut),y([u],u.length)):c?re(c,Fe):null}function y(c=[],u){for(;;){if(n(F)){c.push(h(F));continue}if(e[t]==="{"){c.push(k());continue}if(e[t]==="}")throw new SyntaxError("Unbalanced closing brace");let E=ve();if(E){c.push(E),u=Math.min(u,E.length);continue}break}let g=c.length-1,I=c[g];typeof I=="string"&&(c[g]=re(I,Fe));let j=[];for(let E of c)E instanceof U&&(E=E.value.slice(0,E.value.length-u)),E&&j.push(E);return j}function k(){o(qt,SyntaxError);let c=p();if(o(Ue))return c;if(o(Gt)){let u=ne();return o(Ue,SyntaxError),{type:"select",selector:c,...u}}throw new SyntaxError("Unclosed placeable")}function p(){if(e[t]==="{")return k();if(n(Be)){let[,c,u,g=null]=a(Be);if(c==="$")return{type:"var",name:u};if(o(Ht)){let I=_();if(c==="-")return{type:"term",name:u,attr:g,args:I};if(Dt.test(u))return{type:"func",name:u,args:I};throw new SyntaxError("Function names must be all upper-case")}return c==="-"?{type:"term",name:u,attr:g,args:[]}:{type:"mesg",name:u,attr:g}}return xe()}function _(){let c=[];for(;;){switch(e[t]){case")":return t++,c;case void 0:throw new SyntaxError("Unclosed argument list")}c.push(se()),o(Zt)}}function se(){let c=p();return c.type!=="mesg"?c:o(Vt)?{type:"narg",name:c.name,value:xe()}:c}function ne(){let c=[],u=0,g;for(;n(Bt);){r("*")&&(g=u);let I=Et(),j=f();if(j===null)throw new SyntaxError("Expected variant value");c[u++]={key:I,value:j}}if(u===0)return null;if(g===void 0)throw new SyntaxError("Expected default variant");return{variants:c,star:g}}function Et(){o(Yt,SyntaxError);let c;return n(he)?c=Ee():c={type:"str",value:h(Pt)},o(zt,SyntaxError),c}function xe(){if(n(he))return Ee();if(e[t]==='"')return vt();throw new SyntaxError("Invalid expression")}function Ee(){let[,c,u=""]=a(he),g=u.length;return{type:"num",value:parseFloat(c),precision:g}}function vt(){r('"',SyntaxError);let c="";for(;;){if(c+=h(Ft),e[t]==="\\"){c+=St();continue}if(r('"'))return{type:"str",value:c};throw new SyntaxError("Unclosed string literal")}}function St(){if(n(Pe))return h(Pe);if(n(De)){let[,c,u]=a(De),g=parseInt(c||u,16);return g<=55295||57344<=g?String.fromCodePoint(g):"�"}throw new SyntaxError("Unknown escape sequence")}function ve(){let c=t;switch(o(Jt),e[t]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Se(e.slice(c,t))}return e[t-1]===" "?Se(e.slice(c,t)):!1}function re(c,u){return c.replace(u,"")}function Se(c){let u=c.replace(Wt,`
`),g=Kt.exec(c)[1].length;return new U(u,g)}}},U=class{constructor(e,t){this.value=e,this.length=t}};var We=`# What several views say.

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
`;var ue=Ke("en"),O=null;W(We);function Ke(s){return new L(s,{useIsolating:!1})}function W(s){ze(ue,s)}function qe(s){O=null,s?.catalogue&&(O=Ke(s.language),ze(O,s.catalogue))}function l(s,e){let t=O?.hasMessage(s)?O:ue,n=t.getMessage(s);if(!n?.value)throw new Error(`No sentence is called ${s}.`);return t.formatPattern(n.value,e)}function Ye(s,e="unit"){let[t]=(O??ue).locales,n=e==="unit"?"short":"long";return new Intl.ListFormat(t,{type:e,style:n}).format(s)}function ze(s,e){let[t]=s.addResource(new M(e));if(t)throw t}var Qt={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},es=8;function He(s){let{account:e,platform:t="",language:n,text:r}=s,o={"data-layout":Qt[t]??"plain"};return i("article",{class:"kit-card","aria-label":l("post-name"),...o},e?ts(e):null,rs(s),i("div",{class:"kit-body"},os(s),is(s),i("p",{class:"kit-text",dir:"auto",lang:n||null},r)))}var ts=(s,e=ns(s))=>i("span",{class:"kit-avatar","data-hue":String(e%es),"aria-hidden":"true"},ss(s));function ss(s){return s.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(n=>n.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function ns(s){let e=0;for(let t of s)e=(31*e+(t.codePointAt(0)??0))%65521;return e}function rs({account:s,platform:e,posted_at:t}){let n=t?.replace("T"," ").slice(0,16),r=[s&&i("b",{class:"kit-account",dir:"auto"},s),e&&i("span",{},e),n&&i("span",{},n)].filter(Boolean);return r.length?i("p",{class:"kit-meta"},...r):null}function os({replies_to:s}){return s?i("blockquote",{class:"kit-replies",dir:"auto"},i("span",{class:"kit-unseen"},l("post-answers")),s):null}function is({image_alt:s,drawing:e}){if(!s)return null;let t=i("figcaption",{dir:"auto"},l("post-picture",{alt:s}));if(!e)return i("figure",{class:"kit-picture"},t);let n=`data:image/svg+xml,${encodeURIComponent(e)}`;return i("figure",{class:"kit-picture"},i("img",{src:n,alt:""}),t)}var as=500,K=class{constructor(e,t,n){this.actions=n,this.input=i("textarea",{rows:4,maxlength:as,dir:"auto","aria-labelledby":t,placeholder:l("check-your-words"),onchange:()=>this.keep(),onkeydown:r=>this.#e(r)}),this.input.value=e,this.node=i("div",{class:"kit-check-words"},this.input)}keep(){this.actions.write(this.input.value.trim())}#e(e){let t=e.ctrlKey||e.metaKey;(e.key==="Enter"&&(e.shiftKey||t)||e.key==="s"&&t)&&(this.keep(),this.actions.flush())}};var Ge=["a","b","c","d"],q=class{#e=[];writing=null;constructor(e,t){this.check=e,this.actions=t,this.node=i("div",{class:"kit-quiz kit-check-item"})}draw(e,t,n){let r=_e();this.#e=e.options.map((h,d)=>this.#s(Ge[d],h)),this.writing=e.options.length?null:new K(n,r,this.actions);let o=e.isPost?this.check.question:e.text,a=[i("p",{class:"kit-question",id:r,dir:"auto"},o),e.isPost?He(t):null,e.caption?cs(e):null,this.writing?.node??this.#t(r)];this.node.replaceChildren(...a.filter(h=>h instanceof Node))}#t(e){return i("div",{class:"kit-options",role:"group","aria-labelledby":e},...this.#e.map(({button:n})=>n))}#s(e,{label:t,text:n}){let r=i("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(t)},i("kbd",{},e),i("span",{dir:"auto"},n));return{label:t,button:r}}paint(e){for(let t of this.#e)P(t.button,"aria-pressed",t.label===e)}labelOf(e){return this.#e[Ge.indexOf(e)]?.label}focus(e){this.#e.find(t=>t.label===e)?.button.focus()}};function cs({caption:s,rows:e}){let t=([n,r])=>i("tr",{},i("th",{scope:"row",dir:"auto"},n),i("td",{},r));return i("figure",{class:"kit-check-figure"},i("figcaption",{dir:"auto"},s),i("table",{},i("tbody",{},...e.map(t))))}var Y=class{constructor(e,t){this.buttons=Array.from({length:e},(n,r)=>i("button",{type:"button",class:"kit-mark",onclick:()=>t(r)})),this.node=i("ol",{class:"kit-strip","aria-label":l("check-all")},...this.buttons.map(n=>i("li",{},n)))}show(e,t){this.buttons.forEach((n,r)=>{let{first:o,confidence:a}=t[r],h=l(o?a?"check-done":"check-done-unsure":"check-open");n.textContent=`${r+1}${o?" ✓":""}`,n.setAttribute("aria-label",l("check-mark",{item:r+1,items:t.length,is:h})),n.dataset.kind=o?"judged":"open",n.tabIndex=r===e?0:-1,r===e?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current")})}};function Ze(s){let{now:e,before:t,of:n,certain:r,certain_right:o}=s,a=[t===null?l("check-now-only",{now:e,of:n}):l("check-then-and-now",{before:t,now:e,of:n}),r?l("check-certain",{certain:r,right:o}):"",l("check-rough")];return[i("p",{class:"kit-heading"},l("check-result")),...a.filter(Boolean).map(h=>i("p",{},h)),ls(s)]}function ls({rows:s,before:e}){let t=[l("check-idea"),...e===null?[]:[l("check-column-before")],l("check-column-now")];return i("table",{class:"kit-check-went"},i("thead",{},i("tr",{},...t.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},...s.map(n=>i("tr",{},i("th",{scope:"row",dir:"auto"},n.idea),n.before===null?null:i("td",{},Ve(n.before,n.of)),i("td",{},Ve(n.now,n.of))))))}function Ve(s,e){return e>1?l("check-of",{right:s,of:e}):l(s?"check-right":"check-not-yet")}var fe=()=>[l("sure-1"),l("sure-2"),l("sure-3")],z=class{constructor({sure:e,skip:t}){this.levels=fe().map((r,o)=>{let a={"aria-label":r,"aria-pressed":"false"};return x(r,String(o+1),()=>e(o),a)}),this.skip=x(l("skip"),"Enter",t);let n=l("how-sure-asked");this.node=i("div",{class:"kit-tools",role:"group","aria-label":n,hidden:!0},i("strong",{},n),...this.levels,this.skip)}paint({shown:e,asking:t,level:n}){for(let[r,o]of this.levels.entries())P(o,"aria-pressed",n===r+1);this.node.hidden=!e,this.skip.hidden=!t}};var de="kitLesson";function hs(s){return!!s.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Je(s,e){if(!hs(s))return;requestAnimationFrame(()=>{let n=e.closest(".jp-Notebook");n&&(n.dataset[de]="")});let t=document.documentElement.dataset;de in t||(t[de]="",addEventListener("keydown",us,{capture:!0}),addEventListener("dblclick",ms,{capture:!0}))}var Xe=s=>s.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function us(s){let e=s.target,t=Xe(s);if(!t)return;let n=e.closest(".kit");n?s.key==="Enter"&&s.shiftKey&&ds(s,n):fs(s,e)&&(s.preventDefault(),ps(t)?.focus({preventScroll:!0}))}function fs(s,e){if(s.ctrlKey||s.metaKey||s.altKey||e.isContentEditable||e.matches("input, textarea, select"))return!1;let t=e.closest(".jp-Cell");if(!t)return!1;if(s.key!=="Enter")return s.key.length===1&&s.key!==" ";let n=t.matches(".jp-CodeCell")&&!t.querySelector(".jp-InputPlaceholder");return!s.shiftKey&&t===e&&!n}function ds(s,e){let t=e.closest(".jp-Cell")?.nextElementSibling;t&&(s.preventDefault(),s.stopPropagation(),t.focus(),t.scrollIntoView({block:"nearest"}))}function ps(s){let e=[...s.querySelectorAll(".kit")],t=r=>{let{top:o,bottom:a}=r.getBoundingClientRect();return Math.min(a,innerHeight)-Math.max(o,0)},[n]=e.sort((r,o)=>t(o)-t(r));return n&&t(n)>100?n:null}function ms(s){let e=s.target;Xe(s)&&e.closest(".jp-RenderedMarkdown")&&s.stopPropagation()}function Qe(s){function e(r){for(let[o,a]of Object.entries(r))s.set(o,a);try{s.save_changes()}catch{}}function t(r,o){return s.on(`change:${r}`,o),()=>s.off(`change:${r}`,o)}let n=r=>e({[r]:s.get(r)+1});return{read:r=>s.get(`_${r}`),listen:(r,o)=>t(`_${r}`,o),write(r){e(Object.fromEntries(Object.entries(r).map(([o,a])=>[`_${o}`,a])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:o}){let a=[t("_ack",()=>r(s.get("_ack").slice(1))),t("_news",()=>o(s.get("_news")))];return s.get("_told")&&(o(s.get("_news")),n("_asked")),()=>{for(let h of a)h()}},rename:()=>n("_another")}}function tt({share:s,view:e}){return()=>{let t,n;return{initialize({model:r,signal:o}){let a=et(o);return t=Qe(r),qe(t.read("words")),n=s(t,a.signal),()=>a.abort()},render({model:r,el:o,signal:a}){Je(r,o);let h=et(a);return e({host:t,el:o,signal:h.signal,...n}),()=>h.abort()}}}}function et(s){let e=new AbortController;return s?.addEventListener("abort",()=>e.abort()),e}function st(){let s=i("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:s,say(e){s.textContent=e}}}function nt(s,e,t,n=ws){let r=i("div",{class:"kit-panel",role:"group","aria-label":s});t instanceof Node&&r.append(t);let o=(h=r.hidden)=>{h===r.hidden&&(h&&!(t instanceof Node)&&r.replaceChildren(t()),n(r,!!h,()=>{r.hidden=!h,a.setAttribute("aria-expanded",String(h))}))},a=x(s,e,()=>o(),{"aria-expanded":"false"});return a.classList.toggle("kit-by-keys",e==="?"),r.hidden=!0,{button:a,panel:r,toggle:o}}function ws(s,e,t){t(),(e?s:s.closest(".kit"))?.scrollIntoView({block:"nearest"})}function rt(s){let e=[...s,["Esc",l("key-escape")]];return i("dl",{class:"kit-keys"},...e.flatMap(([t,n])=>[i("dt",{},i("kbd",{},t)),i("dd",{},n)]))}var B=s=>s.ctrlKey||s.metaKey||s.altKey,N=s=>s.target,H=s=>(s.key==="Enter"||s.key===" ")&&/^(BUTTON|SUMMARY)$/.test(N(s).tagName),pe=s=>!!s?.hasAttribute("aria-pressed"),gs=s=>s.hasAttribute("data-onward"),me=s=>s.getAttribute("aria-label")??s.textContent??"";function ot(s){return s.key==="Tab"?!0:s.key==="Enter"?!s.altKey&&(s.shiftKey||B(s)):B(s)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(s.key)}function ys(s){let e=N(s);return e.matches("textarea, select")?!0:e instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(e.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(s.key):!0:!1}function it(s,e,t){let n={chose:""};ks(s,t),xs(s,n,t),s.addEventListener("focusin",r=>{me(N(r))!==n.chose&&(n.chose="")},{signal:t}),s.addEventListener("keydown",r=>bs(r,s,e,n),{signal:t})}function ks(s,e){let t=s,n=r=>{t.removeAttribute("data-lm-suppress-shortcuts");let o=N(r);!s.contains(o)||ot(r)||(t=o,t.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",n,{capture:!0,signal:e})}function bs(s,e,t,n){let{key:r}=s,o=N(s);if(H(s)&&r===" "&&(s.shiftKey||B(s))&&s.preventDefault(),ot(s)||(s.stopPropagation(),B(s)||s.defaultPrevented))return;let a=e.querySelector(".kit-panel:not([hidden])");if(r==="Escape"&&o.tagName!=="TEXTAREA"&&!a)return s.preventDefault(),$s(e);let h=pe(o)&&me(o)===n.chose,d=H(s)&&(h||r==="Enter"&&gs(o));(d||H(s)&&s.repeat)&&s.preventDefault(),!(H(s)&&!d||ys(s)||!t[r])&&(s.preventDefault(),s.repeat||t[r]())}function $s(s){s.parentElement?.closest("[tabindex]")?.focus()}function xs(s,e,t){let n=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=f=>f.type==="click"&&!f.detail&&n&&s.contains(N(f)),a=f=>{let y=N(f).closest?.("button")??null,k=o(f)||Es(f,y,r);k&&(f.preventDefault(),f.stopPropagation()),!(f.type!=="click"||!y||!s.contains(y))&&(r={button:y,timeStamp:f.timeStamp,x:f.x,y:f.y},k||(e.chose=f.detail&&pe(y)?me(y):""))},h={capture:!0,signal:t},d=f=>{n=f.shiftKey||B(f)},m=()=>{n=!1};addEventListener("keydown",d,h),addEventListener("keyup",m,h),addEventListener("mousedown",a,h),addEventListener("click",a,h)}function Es(s,e,t){let n=s.timeStamp-t.timeStamp<300,r=Math.hypot(s.x-t.x,s.y-t.y)<5;return!s.detail||!n||!r?!1:e!==t.button||s.detail>1&&pe(e)}function A(s,e=localStorage){try{return JSON.parse(e.getItem(s)??"null")??void 0}catch{return}}function T(s,e,t=localStorage){try{e===null?t.removeItem(s):t.setItem(s,JSON.stringify(e))}catch{}}function G(s){try{return Object.keys(localStorage).filter(e=>e.startsWith(s))}catch{return[]}}function at(s,{name:e,keys:t,signal:n,host:r,part:o=""}){let a=i("section",{class:"kit","aria-label":e,tabindex:"-1"});return it(a,t,n),Object.keys(t).length&&a.append(i("p",{class:"kit-hint","aria-hidden":"true"},l("click-first"))),s.append(a),vs(a,n,r,o),a}function vs(s,e,t,n){let r=t&&Ss(t,n),o=()=>{s.dataset.past=""};for(let h of["keydown","pointerdown","wheel"])addEventListener(h,o,{capture:!0,once:!0,signal:e});let a=()=>{let h=Ts(s);h&&(r&&!("past"in s.dataset)&&s.focus({preventScroll:!0}),s.getBoundingClientRect().top<h.getBoundingClientRect().top?s.scrollIntoView({behavior:"instant"}):r&&s.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(a)),setTimeout(a,300)}function Ss(s,e=""){let t=`kit:run:${s.read("run")}`,n=document.documentElement.dataset,r=`kit ${s.read("activity")} ${e}`;if(A(t,sessionStorage))return!1;T(t,!0,sessionStorage);let o=n.kitRan?.split("|")??[];return n.kitRan=[...o,r].join("|"),!o.includes(r)}function Ts(s){let e=s.closest(".jp-Cell")?.nextElementSibling,t=e?.closest(".jp-WindowedPanel-outer"),n=document.activeElement;if(!e||!t||n?.isContentEditable)return null;let r=n===s||e.matches(".jp-mod-active"),o=t.querySelectorAll(".kit:not([data-past])"),a=o[0]===s&&!o[1];return r&&a&&(e.nextElementSibling||t.querySelector("[data-past]"))?t:null}function ct(s,e){if(!s.earlier)return null;let{many:t,name:n}=s.earlier,r=s.earlier.ofThisFile?"lost":"elsewhere",o=n?`${r}-of`:r,a=l("remembers",{answers:t,name:n,what:o}),h=i("p",{class:"kit-notice"},a," "),d=y=>()=>{y(),h.remove(),e()},m=d(()=>s.restore()),f=d(()=>s.decline());return h.append(x(l("bring-back"),"",m)," ",x(l("not-mine"),"",f)),h}var As=2e3;async function lt(s,e){try{await navigator.clipboard.writeText(s.textContent??"")}catch{return getSelection()?.selectAllChildren(s),l(_s())}return e&&Is(e),l("copied")}function _s(){return matchMedia("(hover: none) and (pointer: coarse)").matches?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function Is(s){if("copied"in s.dataset)return;let e=[...s.childNodes];s.dataset.copied="",s.style.minWidth=`${s.offsetWidth}px`,s.replaceChildren(i("span",{},l("copied"))),setTimeout(()=>{delete s.dataset.copied,s.style.minWidth="",s.replaceChildren(...e)},As)}var V=class{#e;#t;#s;#r;text=i("span",{});alert=i("p",{class:"kit-problem",role:"alert",hidden:!0});news=i("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,t,n){this.#e=e,this.#s=t,this.#t=e.notice(),e.listen(()=>this.#n(),n),n.addEventListener("abort",()=>clearTimeout(this.#r)),this.#n(),this.#i()}#n(){let e=this.#e.problem();if($(this.alert,e),this.alert.hidden=!e,this.#o(this.#e.notice()),this.#s.hear(),clearTimeout(this.#r),this.#e.waiting()===0)return this.#i();$(this.text,l("saving")),this.#r=setTimeout(()=>this.#i(),1500)}#o(e){e!==this.#t&&(this.#t=e,$(this.news,e),this.news.hidden=!e)}#i(){let e=this.#e.waiting(),t=l(this.#e.isEmpty()?"will-be-saved":"saved");$(this.text,e?l("not-on-disk",{answers:e}):t),this.#s.renew()}},Z=class{#e;#t=i("span",{});#s=i("output",{class:"kit-code"});#r=i("strong",{role:"status"});#n;#o="";constructor(e){this.#e=e;let t=x(l("another-name"),"",()=>this.#i());this.node=i("div",{class:"kit-notice",hidden:!0},this.#t,i("br"),this.#s," ",this.#r,i("p",{class:"kit-quiet"},l("name-made-up")," ",t))}button(e,t){return this.#n=x(l("copy-code"),e,()=>this.copy(),t),this.#n}async copy(){this.#a(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),$(this.#r,await lt(this.#s,this.#n))}hear(){this.#o&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#o||(this.#o="",this.#a()))}renew(){!this.node.hidden&&!this.#o&&this.#a()}#i(){this.#o=this.#e.handIn()?.name??"",$(this.#t,l("another-name-coming")),this.#e.rename()}#a(){let{name:e,code:t}=this.#e.handIn()??{name:"",code:""};this.#s.textContent!==t&&$(this.#r,""),$(this.#s,t),$(this.#t,l("code-is",{name:e}))}};var Ns=s=>s.closest(".jp-WindowedPanel-outer");function ht(s){let e=Ns(s),t=e?e.getBoundingClientRect().top:0;s.getBoundingClientRect().top<t&&s.scrollIntoView({block:"start",behavior:"instant"})}var Rs=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function Os(){let s=js()??document.body?.dataset.baseUrl;if(typeof s=="string")return s;let{pathname:e}=location,t=Rs.exec(e);return t?e.slice(0,t.index+1):"/"}function js(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function ut(s){let e=s.read("owner")??"";return e==="anybody"?e:`${e}@${Os()}`}var we=s=>!!(s.first||s.revised||s.unsure||s.note),J=class{#e;#t;#s;#r;#n;constructor(e,t){this.#e=e,this.#t=t,this.#s=e.read("file"),this.#r=400+e.read("posts").length}keepSoon(){this.#n??=setTimeout(()=>this.#o(),this.#r)}flush(){this.#n&&this.#o()}anew(){this.#i();for(let e of[Q(this.#e),`kit:copy:${this.#e.read("activity")}:`])T(e+this.#s,null);this.#s=this.#e.read("file")}#o(){this.#i();let e=this.#e.read("hand_in").name??"",t=Q(this.#e)+this.#s,n=A(t)?.declined;T(t,{at:Date.now(),name:e,given:this.#t(),declined:n})}#i(){clearTimeout(this.#n),this.#n=void 0}},X=class{#e;#t;#s;#r;get ofThisFile(){return this.#e.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#r:[]}constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=n,this.#r=r}get name(){return this.#t.name??""}get many(){return this.#r.length}decline(){let e=[...this.#t.declined??[],this.#s];T(this.#e,{...this.#t,declined:e})}events(){let e=this.#r.filter(([,t])=>t.locked).map(([t])=>t);return[...this.#n(t=>t.first||t.unsure,t=>({label:t.first,round:"first",unsure:t.unsure,confidence:t.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#n(t=>t.revised,t=>({label:t.revised,round:"revised",confidence:t.confidence_revised})),...this.#n(t=>t.note,t=>({kind:"note",note:t.note})),...this.#n(t=>t.cause,t=>({kind:"sorted",cause:t.cause}))]}#n(e,t){return this.#r.filter(([,n])=>e(n)).map(([n,r])=>({post_id:n,...t(r)}))}};function ft(s){let e=s.read("file"),t=new Set(s.read("kept")),n=new Set(s.read("posts").map(d=>d.post_id)),r=[...pt(Q(s)),...Cs(s)].filter(({name:d,copy:m})=>!t.has(d)&&!m.declined?.includes(e)).sort((d,m)=>m.copy.at-d.copy.at);if(!r.length)return null;let[{key:o,copy:a}]=r,h=Object.entries(a.given).filter(([d])=>n.has(d));return h.length?new X(o,a,e,h):null}function dt(s,e){let t=s.read("file"),n=s.read("saved"),r=Q(s)+t,o=A(r),a=s.read("hand_in").name??"";if(!o?.given||o.name!==a||o.declined?.includes(t))return null;let h=s.read("posts").map(({post_id:d})=>[d,o.given[d]]).filter(([d,m])=>m&&!(d in n)&&!e(d));return h.length?new X(r,o,t,h):null}function pt(s){return G(s).map(e=>({key:e,name:e.slice(s.length),copy:A(e)})).filter(({copy:e})=>e?.given)}function Cs(s){let e=s.read("hand_in").name,t=s.read("file");return pt(`kit:copy:${s.read("activity")}:`).filter(({name:n,copy:r})=>n===t||e&&r.name===e)}var Q=s=>`kit:copy:${ut(s)}:${s.read("activity")}:`;function wt(s){return`\uFEFF${s.map(e=>e.map(Bs).join(",")).join(`\r
`)}`}var ge="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",mt="[=+\\-@＝＋－＠]",Ls=new RegExp(`^'*${ge}*${mt}+(?!${mt})${ge}*(?!${ge}|[)\\]}*/>]|$)`);function Ms(s){let t=s.split(/([;|\t\r\n])/).map(n=>Ls.test(n)?`'${n}`:n).join("");return/^'*[\t\r\n][\s\S]/.test(s)?`'${t}`:t}var Bs=s=>`"${Ms(String(s)).replaceAll('"','""')}"`;function gt(s,e,t){let n=i("a",{href:URL.createObjectURL(new Blob([e],{type:t})),download:s});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e3)}var ke=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function yt(s,e){switch(e.kind??"judge"){case"judge":return Ps(s,e);case"note":return ye(s,"note",e.note);case"sorted":return ye(s,"cause",e.cause);case"compared":return s.first||s.unsure?{...s,locked:!0}:s;default:return s}}function ee(s){return s.post_ids?s.post_ids:s.post_id===void 0?[]:[s.post_id]}function Ps(s,{label:e,unsure:t,confidence:n,note:r,round:o="first"}){let a=s.locked?"revised":o,h={...s,[a]:e??null,unsure:!!t},d=a==="first"?"confidence":"confidence_revised";return ye(r?{...h,note:r}:h,d,n)}function ye(s,e,t){let{[e]:n,...r}=s;return t?{...r,[e]:t}:r}var Ds="0123456789ABCDEFGHJKMNPQRSTVWXYZ",Fs=19n;function kt(s,e){let t=o=>o===null?-1:e.indexOf(o),n=[],r=[];for(let o of s){let a=t(o.first),h=t(o.revised);o.unsure&&h===-1&&([a,h]=a===-1?[-2,h]:[a,-2]),n.push(a),r.push(h)}return{first:n,revised:r}}function bt({fingerprint:s,pseudonym:e,labels:t},n,r){let o=n.some(p=>p<0)?1:0,{way:a,size:h,body:d}=Us(n,r,t,o),m=[[s,35],[e[0],8],[e[1],8],[n.length-1,11],[t-2,5],[o,1],[a,2],[d,5*h]],f=Fs;for(let[p,_]of m)f=f<<BigInt(_)|BigInt(p);let y=[...f.toString(32)].map(p=>Number.parseInt(p,32));return[...y,...Ws(y)].map(p=>Ds[p]).join("").replace(/.{4}(?=.)/g,"$&-")}function Us(s,e,t,n){let r=s.length,o=e.filter(p=>p!==-1),a=[1,t+1,t+2],h=[[],o,e],d=p=>{let _=BigInt(t+2*n)**BigInt(r),se=BigInt(a[p])**BigInt(h[p].length),ne=(_*se-1n).toString(2).length+(p===1?r:0);return Math.ceil(ne/5)},m=o.length===0?0:d(2)<d(1)?2:1,f=d(m),y=p=>BigInt(p<0?t+2+p:p),k=0n;for(let p of s)k=k*BigInt(t+2*n)+y(p);for(let p of h[m])k=k*BigInt(a[m])+y(p);if(m===1){let p=e.map(_=>_===-1?"0":"1").join("");k|=BigInt(`0b${p}`)<<BigInt(5*f-r)}return{way:m,size:f,body:k}}function Ws(s){let e=[34911,69787,139539,279043,529574],t=0;for(let n of[...s,0,0,0,0]){let r=t>>15;t=(t&32767)<<5^n;for(let[o,a]of e.entries())t^=r>>o&1?a:0}return t^=1048575,[15,10,5,0].map(n=>t>>n&31)}var Ks=s=>typeof s?.id=="string",te=class{waiting;#e;#t;#s=Math.random().toString(36).slice(2,8);#r=0;#n;#o;constructor(e){this.#e=e,this.#t=e.read("file"),this.#o=new Map(G(this.#i()).map(t=>[t,[A(t)].flat().filter(Ks)])),this.waiting=[...this.#o.values()].flat().map(t=>({...t,late:!0}))}add(e){let t=e.map(n=>({...this.#a(),...n}));return this.waiting=[...this.waiting,...t],this.#c(),t}sendSoon(){this.#n||(this.#n=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#n&&this.send()}send(){clearTimeout(this.#n),this.#n=void 0,this.#e.append(this.waiting)}saved(e){let t=new Set(e);this.waiting=this.waiting.filter(n=>!t.has(n.id)),this.#c();for(let[n,r]of this.#o)r.every(o=>t.has(o.id))&&T(n,null)}anew(){T(this.#i()+this.#s,null),this.#t=this.#e.read("file"),this.#c()}#i(){return`kit:waiting:${this.#t}:`}#a(){return{id:`${this.#s}-${++this.#r}`,at:Date.now()}}#c(){let e=this.waiting.filter(t=>t.id.startsWith(`${this.#s}-`));T(this.#i()+this.#s,e.length?e:null)}};var be=class{posts;earlier=null;#e;#t;#s;#r;#n=new Map;#o=new Set;#i="";constructor(e,t){this.#e=e,this.posts=e.read("posts");let n=new Map(Object.entries(e.read("saved")));this.#r=new Map(this.posts.map(({post_id:r})=>[r,n.get(r)??ke])),this.#t=new te(e);for(let r of this.#t.waiting)this.#d(r);this.#s=new J(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#f()])),this.#a(t),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#f().length?dt(e,r=>we(this.of(r))):ft(e)}#a(e){let t=this.#e,n=[t.listen("problem",()=>{this.#i=t.read("problem"),this.#l([])}),t.listen("hand_in",()=>this.#l([])),t.listen("notice",()=>this.#l([])),t.listen("file",()=>{this.#t.anew(),this.#s.anew()}),t.follow({saved:r=>{this.#t.saved(r),this.#c(),this.#l([])},news:r=>{for(let[o,a]of Object.entries(r))this.#n.set(o,a);this.#c()}})];e?.addEventListener("abort",()=>{for(let r of n)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#c(){let e=new Set(this.#t.waiting.flatMap(ee)),t=[...this.#n.keys()].filter(n=>this.#r.has(n)&&!e.has(n));for(let n of t)this.#r.set(n,this.#n.get(n)??ke),this.#n.delete(n);t.length&&this.#l(t)}#d(e){for(let t of ee(e)){let n=this.#r.get(t);n&&this.#r.set(t,yt(n,e))}}#h(...e){let t=this.#t.add(e);for(let n of t)this.#d(n);this.#l(t.flatMap(ee)),this.#t.sendSoon(),this.#s.keepSoon()}#l(e){for(let t of this.#o)t(e)}#f(){return[...this.#r].filter(([,e])=>we(e))}of(e){return this.#r.get(e)}now(e){return this.of(e).revised??this.of(e).first}isEmpty(){return this.#f().length===0}waiting(){return this.#t.waiting.length}problem(){return this.#i}notice(){return this.#e.read("notice")}listen(e,t){this.#o.add(e),t?.addEventListener("abort",()=>this.#o.delete(e))}flush(){this.#t.flush(),this.#s.flush()}judge(e,t,{unsure:n,confidence:r}={}){let o=this.of(e).locked?"revised":"first",a={...n&&{unsure:n},...r&&{confidence:r}};this.#h({post_id:e,label:t,round:o,...a})}compared(e){this.#h({kind:"compared",post_ids:e})}note(e,t){this.#h({kind:"note",post_id:e,note:qs(t)})}sort(e,t){this.#h({kind:"sorted",post_id:e,cause:t})}restore(){this.earlier&&this.#h(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let{fingerprint:e,pseudonym:t,name:n}=this.#e.read("hand_in");if(e===void 0||!t)return null;let r=this.#e.read("codebook").categories.map(m=>m.label),o=this.posts.map(m=>this.of(m.post_id)),{first:a,revised:h}=kt(o,r),d={fingerprint:e,pseudonym:t,labels:r.length};return{name:n??"",code:bt(d,a,h)}}rename(){this.#e.rename()}download(){let e=this.#f(),r=["first","revised",...["unsure","confidence","note","cause"].filter(f=>e.some(([,y])=>y[f]))],o=new Map(this.posts.map(f=>[f.post_id,`v${f.mark}`])),{id:a}=this.#e.read("codebook"),h=this.#e.read("hand_in").name??"",d=e.map(([f,y])=>{let k=r.map(p=>y[p]||"");return[h,f,...k,o.get(f),a]}),m=["coder","post_id",...r,"version","codebook"];gt(`my-answers-${this.#e.read("activity")}.csv`,wt([m,...d]),"text/csv")}};function qs(s){let{toWellFormed:e}=String.prototype;return e?.call(s)??s}function $t(s){return{share:(e,t)=>({store:new be(e,t)}),view:s}}W(Te);W(Ae);var xt=["a","b","c","d"],Ys="written",$e=class{#e=-1;#t=!1;#s=!1;constructor({host:e,el:t,signal:n,store:r}){this.host=e,this.store=r,this.check=e.read("check"),this.items=this.check.items,this.at=Math.max(0,this.#a[0]??0);let{title:o}=e.read("codebook"),a=l("check-name",{title:o,items:this.items.length});this.root=at(t,{name:a,keys:this.#n(),signal:n,host:e}),this.root.classList.add("kit-check"),this.live=st(),this.box=new q(this.check,this),this.marks=new Y(this.items.length,f=>this.go(f)),this.sureness=new z({sure:f=>this.sure(f+1),skip:()=>this.step()}),this.sureness.node.classList.add("kit-sure"),this.count=i("p",{class:"kit-count"});let h={max:this.items.length,value:0,"aria-label":l("check-answered")};this.bar=i("progress",h),this.hint=i("p",{class:"kit-quiet",hidden:!0});let d=this.check.occasion==="before"?"check-intro":"check-intro-after";this.intro=i("p",{class:"kit-quiet"},l(d)),this.main=i("button",{type:"button",class:"kit-main",onclick:()=>this.step()}),this.help=nt(l("keys"),"?",rt(zs())),this.way=i("div",{}),this.end=i("section",{class:"kit-notice kit-check-end","aria-label":l("check-result"),tabindex:"-1",hidden:!0}),this.root.append(...this.#r(o,n)),r.listen(f=>f.length&&this.show(),n);let m=e.listen("went",()=>this.show());n.addEventListener("abort",()=>{this.box.writing?.keep(),m()}),this.show()}#r(e,t){let n=this.host.read("notice");this.way.append(this.intro,i("div",{class:"kit-top"},this.count,this.bar),this.marks.node,this.box.node,this.sureness.node,this.hint,i("div",{class:"kit-tools"},this.main,x(l("back"),"←",()=>this.go(this.at-1)),this.help.button),this.help.panel);let r=new V(this.store,new Z(this.store),t);return[i("p",{class:"kit-heading",dir:"auto"},e),n?i("p",{class:"kit-notice"},n):null,ct(this.store,()=>this.show()),this.way,this.end,r.alert,r.news,i("p",{class:"kit-saved"},r.text),this.live.node].filter(o=>o instanceof Node)}#n(){let e={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.step(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};for(let t of xt)for(let n of[t,t.toUpperCase()])e[n]=()=>this.choose(this.box.labelOf(t)??"");for(let t of[1,2,3])e[t]=()=>this.sure(t);return e}get#o(){return this.items[this.at]}get#i(){return this.store.of(this.#o.id)}get#a(){return this.items.flatMap(({id:e},t)=>this.store.of(e).first?[]:[t])}get#c(){return this.items.some(({id:e})=>this.store.of(e).locked)}show(){let e=this.#c;if(oe(this.root,()=>{this.way.hidden=e,this.end.hidden=!e}),e)return this.#f();let t=this.items.length,n=t-this.#a.length;$(this.count,l("check-where",{item:this.at+1,items:t,answered:n})),this.bar.value=n,this.intro.hidden=n>0,this.marks.show(this.at,this.items.map(({id:r})=>this.store.of(r))),this.#e!==this.at&&this.#d(),this.#h()}#d(){oe(this.root,()=>{this.#e=this.at,this.hint.hidden=!0,this.box.draw(this.#o,this.store.posts[this.at],this.#i.note??"")})}#h(){let{first:e,confidence:t}=this.#i;this.box.paint(e),this.sureness.paint({shown:!0,asking:!1,level:t});let n=this.#l?"check-finish":"check-next";this.main.replaceChildren(l(n)," ",i("kbd",{"aria-hidden":"true"},"⏎"))}get#l(){return this.at===this.items.length-1||!this.#a.length}#f(){let e=this.host.read("went"),t=this.check.occasion==="before"?[i("p",{},l("check-finished-before"))]:[];this.end.replaceChildren(i("p",{class:"kit-heading"},l("check-finished")),...t,...e?Ze(e):[])}#u(e){$(this.hint,e),this.hint.hidden=!e,e&&(this.hint.scrollIntoView({block:"nearest"}),this.live.say(e))}choose(e){let t=this.#o.options.find(n=>n.label===e);!t||this.#c||(this.#u(""),this.box.focus(e),this.#s=!1,this.#i.first!==e&&this.store.judge(this.#o.id,e),this.sureness.node.scrollIntoView({block:"nearest"}),this.live.say(l("check-said",{answer:t.text})))}sure(e){this.box.writing?.keep();let{first:t}=this.#i;if(this.#c)return;if(!t)return this.#u(l(this.box.writing?"check-write":"check-choose"));this.store.judge(this.#o.id,t,{confidence:e});let n=l("check-said-sure",{sure:fe()[e-1]}),[r]=[...this.#a.filter(o=>o>this.at),...this.#a];if(r!==void 0)return this.go(r,n);this.#u(l("check-all-answered")),this.live.say(`${n} ${l("check-all-answered")}`)}write(e){let{id:t}=this.#o,{note:n="",first:r,confidence:o}=this.store.of(t);if(this.#c||e===n)return;this.store.note(t,e);let a=e?Ys:null;a!==r&&this.store.judge(t,a,a?{confidence:o}:{}),this.live.say(e?l("check-words-kept"):"")}flush(){this.store.flush()}go(e,t=""){if(e<0||e>=this.items.length)return;this.box.writing?.keep(),this.#t=this.#s=!1,this.at=e,this.show(),ht(this.root);let{isPost:n,text:r}=this.#o,o=l("check-mark",{item:e+1,items:this.items.length,is:r});this.live.say([t,o,n?this.check.question:""].filter(Boolean).join(" "))}step(){this.box.writing?.keep();let{first:e,confidence:t}=this.#i;if(e&&!t&&!this.#s)return this.#s=!0,this.#u(l("check-say-sure"));if(!this.#l){if(!e&&!this.box.writing)return this.#u(l("check-choose"));let[r]=this.#a.filter(o=>o>this.at);return this.go(r??this.at+1)}let n=this.#a;if(n.length===this.items.length)return this.#u(l("check-choose"));if(n.length&&!this.#t){this.#t=!0,this.root.dataset.left="";let r=Ye(n.map(o=>String(o+1)));return this.#u(l("check-left",{items:n.length,which:r}))}this.store.compared(this.items.map(({id:r})=>r)),this.store.flush(),this.end.focus(),this.live.say(this.end.textContent??"")}};function zs(){return[[xt.join(" "),l("check-key-choose")],["1 2 3",l("check-key-sure")],["Enter",l("check-key-next")],["← →",l("check-key-walk")],["?",l("key-help")]]}var Hs=$t(s=>new $e(s)),zr=tt(Hs);export{Hs as check,zr as default};
