var _e=`# The check: the same before the lessons and after them; nothing is shown as right or wrong.

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
refuse-check-many = There are { $answers } answers, but { $items } items. Give at most one for each, in order.
refuse-check-none = No answer was given. Write a letter for each item, as in .answer("b3 a1 - …").
refuse-check-answer = { $said }, given for item { $number }, is not among its answers { $options }. Write one of these and then 1, 2 or 3 for how sure you are; or - to leave it out.
`;var Ne=`# Classify: one post at a time, one judgement a post.

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
`;function i(s,e={},...t){let n=document.createElement(s);for(let[r,o]of Object.entries(e))o==null||o===!1||(r.startsWith("on")?n.addEventListener(r.slice(2),o):r==="style"?n.style.cssText=o:n.setAttribute(r,o===!0?"":o));return n.append(...t.filter(r=>r!=null)),n}function $(s,e){s.textContent!==e&&(s.textContent=e)}function D(s,e,t){t===null?s.removeAttribute(e):s.getAttribute(e)!==String(t)&&s.setAttribute(e,String(t))}function x(s,e,t,n={}){let r=e?[" ",i("kbd",{"aria-hidden":"true"},e)]:[];return i("button",{type:"button",class:"kit-tool",onclick:t,...n},s,...r)}function ae(s,e){let t=s.contains(document.activeElement);e();let n=document.activeElement;t&&(!s.contains(n)||n?.closest("[hidden], :disabled"))&&s.focus({preventScroll:!0})}var Re=()=>`kit-${Math.random().toString(36).slice(2)}`;var v=class{constructor(e){this.value=e}valueOf(){return this.value}},w=class extends v{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},b=class extends v{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},S=class s extends v{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof v)return s.supportsValue(e.valueOf());if("Temporal"in globalThis){let t=globalThis.Temporal;if(e instanceof t.Instant||e instanceof t.PlainDateTime||e instanceof t.PlainDate||e instanceof t.PlainMonthDay||e instanceof t.PlainTime||e instanceof t.PlainYearMonth)return!0}return!1}constructor(e,t={}){e instanceof s?(t={...e.opts,...t},e=e.value):e instanceof v&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&t.calendar===void 0&&(t={...t,calendar:e.calendarId}),super(e),this.opts=t}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Oe=100,Rt="⁨",Ot="⁩";function Ct(s,e,t){if(t===e||t instanceof b&&e instanceof b&&t.value===e.value)return!0;if(e instanceof b&&typeof t=="string"){let n=s.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(t===n)return!0}return!1}function Ce(s,e,t){return e[t]?R(s,e[t].value):(s.reportError(new RangeError("No default")),new w)}function ce(s,e){let t=[],n=Object.create(null);for(let r of e)r.type==="narg"?n[r.name]=j(s,r.value):t.push(j(s,r));return{positional:t,named:n}}function j(s,e){switch(e.type){case"str":return e.value;case"num":return new b(e.value,{minimumFractionDigits:e.precision});case"var":return jt(s,e);case"mesg":return Lt(s,e);case"term":return Mt(s,e);case"func":return Bt(s,e);case"select":return Pt(s,e);default:return new w}}function jt(s,{name:e}){let t;if(s.params)if(Object.prototype.hasOwnProperty.call(s.params,e))t=s.params[e];else return new w(`$${e}`);else if(s.args&&Object.prototype.hasOwnProperty.call(s.args,e))t=s.args[e];else return s.reportError(new ReferenceError(`Unknown variable: $${e}`)),new w(`$${e}`);if(t instanceof v)return t;switch(typeof t){case"string":return t;case"number":return new b(t);case"object":if(S.supportsValue(t))return new S(t);default:return s.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t}`)),new w(`$${e}`)}}function Lt(s,{name:e,attr:t}){let n=s.bundle._messages.get(e);if(!n)return s.reportError(new ReferenceError(`Unknown message: ${e}`)),new w(e);if(t){let r=n.attributes[t];return r?R(s,r):(s.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new w(`${e}.${t}`))}return n.value?R(s,n.value):(s.reportError(new ReferenceError(`No value: ${e}`)),new w(e))}function Mt(s,{name:e,attr:t,args:n}){let r=`-${e}`,o=s.bundle._terms.get(r);if(!o)return s.reportError(new ReferenceError(`Unknown term: ${r}`)),new w(r);if(t){let h=o.attributes[t];if(h){s.params=ce(s,n).named;let d=R(s,h);return s.params=null,d}return s.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new w(`${r}.${t}`)}s.params=ce(s,n).named;let a=R(s,o.value);return s.params=null,a}function Bt(s,{name:e,args:t}){let n=s.bundle._functions[e];if(!n)return s.reportError(new ReferenceError(`Unknown function: ${e}()`)),new w(`${e}()`);if(typeof n!="function")return s.reportError(new TypeError(`Function ${e}() is not callable`)),new w(`${e}()`);try{let r=ce(s,t);return n(r.positional,r.named)}catch(r){return s.reportError(r),new w(`${e}()`)}}function Pt(s,{selector:e,variants:t,star:n}){let r=j(s,e);if(r instanceof w)return Ce(s,t,n);for(let o of t){let a=j(s,o.key);if(Ct(s,r,a))return R(s,o.value)}return Ce(s,t,n)}function le(s,e){if(s.dirty.has(e))return s.reportError(new RangeError("Cyclic reference")),new w;s.dirty.add(e);let t=[],n=s.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){t.push(s.bundle._transform(r));continue}if(s.placeables++,s.placeables>Oe)throw s.dirty.delete(e),new RangeError(`Too many placeables expanded: ${s.placeables}, max allowed is ${Oe}`);n&&t.push(Rt),t.push(j(s,r).toString(s)),n&&t.push(Ot)}return s.dirty.delete(e),t.join("")}function R(s,e){return typeof e=="string"?s.bundle._transform(e):le(s,e)}var F=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function he(s,e){let t=Object.create(null);for(let[n,r]of Object.entries(s))e.includes(n)&&(t[n]=r.valueOf());return t}var je=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Le(s,e){let t=s[0];if(t instanceof w)return new w(`NUMBER(${t.valueOf()})`);if(t instanceof b)return new b(t.valueOf(),{...t.opts,...he(e,je)});if(t instanceof S)return new b(t.toNumber(),{...he(e,je)});throw new TypeError("Invalid argument to NUMBER")}var Dt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Me(s,e){let t=s[0];if(t instanceof w)return new w(`DATETIME(${t.valueOf()})`);if(t instanceof S||t instanceof b)return new S(t,he(e,Dt));throw new TypeError("Invalid argument to DATETIME")}var Be=new Map;function Pe(s){let e=Array.isArray(s)?s.join(" "):s,t=Be.get(e);return t===void 0&&(t=new Map,Be.set(e,t)),t}var L=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Le,DATETIME:Me,...t},this._useIsolating=n,this._transform=r,this._intls=Pe(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let o=e.body[r];if(o.id.startsWith("-")){if(t===!1&&this._terms.has(o.id)){n.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(t===!1&&this._messages.has(o.id)){n.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return n}formatPattern(e,t=null,n=null){if(typeof e=="string")return this._transform(e);let r=new F(this,n,t);try{return le(r,e).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new w().toString(r);throw o}}};var ue=/^(-?[a-zA-Z][\w-]*) *= */gm,De=/\.([a-zA-Z][\w-]*) *= */y,Ft=/\*?\[/y,fe=/(-?[0-9]+(?:\.([0-9]+))?)/y,Ut=/([a-zA-Z][\w-]*)/y,Fe=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Wt=/^[A-Z][A-Z0-9_-]*$/,U=/([^{}\n\r]+)/y,Kt=/([^\\"\n\r]*)/y,Ue=/\\([\\"])/y,We=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,qt=/^\n+/,Ke=/ +$/,Yt=/ *\r?\n/g,Ht=/( *)$/,zt=/{\s*/y,qe=/\s*}/y,Gt=/\[\s*/y,Vt=/\s*] */y,Zt=/\s*\(\s*/y,Jt=/\s*->\s*/y,Xt=/\s*:\s*/y,Qt=/\s*,?\s*/y,es=/\s+/y,M=class{constructor(e){this.body=[],ue.lastIndex=0;let t=0;for(;;){let c=ue.exec(e);if(c===null)break;t=ue.lastIndex;try{this.body.push(d(c[1]))}catch(u){if(u instanceof SyntaxError)continue;throw u}}function n(c){return c.lastIndex=t,c.test(e)}function r(c,u){if(e[t]===c)return t++,!0;if(u)throw new u(`Expected ${c}`);return!1}function o(c,u){if(n(c))return t=c.lastIndex,!0;if(u)throw new u(`Expected ${c.toString()}`);return!1}function a(c){c.lastIndex=t;let u=c.exec(e);if(u===null)throw new SyntaxError(`Expected ${c.toString()}`);return t=c.lastIndex,u}function h(c){return a(c)[1]}function d(c){let u=f(),g=p();if(u===null&&Object.keys(g).length===0)throw new SyntaxError("Expected message value or attributes");return{id:c,value:u,attributes:g}}function p(){let c=Object.create(null);for(;n(De);){let u=h(De),g=f();if(g===null)throw new SyntaxError("Expected attribute value");c[u]=g}return c}function f(){let c;if(n(U)&&(c=h(U)),e[t]==="{"||e[t]==="}")return y(c?[c]:[],1/0);let u=Ae();return u?c?y([c,u],u.length):(u.value=ie(u.value,qt),y([u],u.length)):c?ie(c,Ke):null}function y(c=[],u){for(;;){if(n(U)){c.push(h(U));continue}if(e[t]==="{"){c.push(k());continue}if(e[t]==="}")throw new SyntaxError("Unbalanced closing brace");let E=Ae();if(E){c.push(E),u=Math.min(u,E.length);continue}break}let g=c.length-1,_=c[g];typeof _=="string"&&(c[g]=ie(_,Ke));let C=[];for(let E of c)E instanceof W&&(E=E.value.slice(0,E.value.length-u)),E&&C.push(E);return C}function k(){o(zt,SyntaxError);let c=m();if(o(qe))return c;if(o(Jt)){let u=oe();return o(qe,SyntaxError),{type:"select",selector:c,...u}}throw new SyntaxError("Unclosed placeable")}function m(){if(e[t]==="{")return k();if(n(Fe)){let[,c,u,g=null]=a(Fe);if(c==="$")return{type:"var",name:u};if(o(Zt)){let _=I();if(c==="-")return{type:"term",name:u,attr:g,args:_};if(Wt.test(u))return{type:"func",name:u,args:_};throw new SyntaxError("Function names must be all upper-case")}return c==="-"?{type:"term",name:u,attr:g,args:[]}:{type:"mesg",name:u,attr:g}}return Se()}function I(){let c=[];for(;;){switch(e[t]){case")":return t++,c;case void 0:throw new SyntaxError("Unclosed argument list")}c.push(re()),o(Qt)}}function re(){let c=m();return c.type!=="mesg"?c:o(Xt)?{type:"narg",name:c.name,value:Se()}:c}function oe(){let c=[],u=0,g;for(;n(Ft);){r("*")&&(g=u);let _=Tt(),C=f();if(C===null)throw new SyntaxError("Expected variant value");c[u++]={key:_,value:C}}if(u===0)return null;if(g===void 0)throw new SyntaxError("Expected default variant");return{variants:c,star:g}}function Tt(){o(Gt,SyntaxError);let c;return n(fe)?c=Te():c={type:"str",value:h(Ut)},o(Vt,SyntaxError),c}function Se(){if(n(fe))return Te();if(e[t]==='"')return At();throw new SyntaxError("Invalid expression")}function Te(){let[,c,u=""]=a(fe),g=u.length;return{type:"num",value:parseFloat(c),precision:g}}function At(){r('"',SyntaxError);let c="";for(;;){if(c+=h(Kt),e[t]==="\\"){c+=It();continue}if(r('"'))return{type:"str",value:c};throw new SyntaxError("Unclosed string literal")}}function It(){if(n(Ue))return h(Ue);if(n(We)){let[,c,u]=a(We),g=parseInt(c||u,16);return g<=55295||57344<=g?String.fromCodePoint(g):"�"}throw new SyntaxError("Unknown escape sequence")}function Ae(){let c=t;switch(o(es),e[t]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Ie(e.slice(c,t))}return e[t-1]===" "?Ie(e.slice(c,t)):!1}function ie(c,u){return c.replace(u,"")}function Ie(c){let u=c.replace(Yt,`
`),g=Ht.exec(c)[1].length;return new W(u,g)}}},W=class{constructor(e,t){this.value=e,this.length=t}};var Ye=`# What several views say.

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
`;var de=He("en"),O=null;K(Ye);function He(s){return new L(s,{useIsolating:!1})}function K(s){Ve(de,s)}function ze(s){O=null,s?.catalogue&&(O=He(s.language),Ve(O,s.catalogue))}function l(s,e){let t=O?.hasMessage(s)?O:de,n=t.getMessage(s);if(!n?.value)throw new Error(`No sentence is called ${s}.`);return t.formatPattern(n.value,e)}function Ge(s,e="unit"){let[t]=(O??de).locales,n=e==="unit"?"short":"long";return new Intl.ListFormat(t,{type:e,style:n}).format(s)}function Ve(s,e){let[t]=s.addResource(new M(e));if(t)throw t}var ss={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},ns=8;function Ze(s){let{account:e,platform:t="",language:n,text:r}=s,o={"data-layout":ss[t]??"plain"};return i("article",{class:"kit-card","aria-label":l("post-name"),...o},e?rs(e):null,as(s),i("div",{class:"kit-body"},cs(s),ls(s),i("p",{class:"kit-text",dir:"auto",lang:n||null},r)))}var rs=(s,e=is(s))=>i("span",{class:"kit-avatar","data-hue":String(e%ns),"aria-hidden":"true"},os(s));function os(s){return s.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(n=>n.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function is(s){let e=0;for(let t of s)e=(31*e+(t.codePointAt(0)??0))%65521;return e}function as({account:s,platform:e,posted_at:t}){let n=t?.replace("T"," ").slice(0,16),r=[s&&i("b",{class:"kit-account",dir:"auto"},s),e&&i("span",{},e),n&&i("span",{},n)].filter(Boolean);return r.length?i("p",{class:"kit-meta"},...r):null}function cs({replies_to:s}){return s?i("blockquote",{class:"kit-replies",dir:"auto"},i("span",{class:"kit-unseen"},l("post-answers")),s):null}function ls({image_alt:s,drawing:e}){if(!s)return null;let t=i("figcaption",{dir:"auto"},l("post-picture",{alt:s}));if(!e)return i("figure",{class:"kit-picture"},t);let n=`data:image/svg+xml,${encodeURIComponent(e)}`;return i("figure",{class:"kit-picture"},i("img",{src:n,alt:""}),t)}var Je="data-waits-for-words",B=s=>s.ctrlKey||s.metaKey||s.altKey,N=s=>s.target,q=s=>(s.key==="Enter"||s.key===" ")&&/^(BUTTON|SUMMARY)$/.test(N(s).tagName),pe=s=>!!s?.hasAttribute("aria-pressed"),hs=s=>s.hasAttribute("data-onward"),me=s=>s.getAttribute("aria-label")??s.textContent??"";function Xe(s){let e=s.ctrlKey||s.metaKey;return s.key==="Enter"&&(s.shiftKey||e)||s.key==="s"&&e}var we=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function Y(s){((we()?null:s.querySelector(`[${Je}]`))??s).focus({preventScroll:!0})}function Qe(s){return s.key==="Tab"?!0:s.key==="Enter"?!s.altKey&&(s.shiftKey||B(s)):B(s)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(s.key)}function us(s){let e=N(s);return e.matches("textarea, select")?!0:e instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(e.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(s.key):!0:!1}function et(s,e,t){let n={chose:""};fs(s,t),ms(s,n,t),s.addEventListener("focusin",r=>{me(N(r))!==n.chose&&(n.chose="")},{signal:t}),s.addEventListener("keydown",r=>ds(r,s,e,n),{signal:t})}function fs(s,e){let t=s,n=r=>{t.removeAttribute("data-lm-suppress-shortcuts");let o=N(r);!s.contains(o)||Qe(r)||(t=o,t.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",n,{capture:!0,signal:e})}function ds(s,e,t,n){let{key:r}=s,o=N(s);if(q(s)&&r===" "&&(s.shiftKey||B(s))&&s.preventDefault(),Qe(s)||(s.stopPropagation(),B(s)||s.defaultPrevented))return;let a=e.querySelector(".kit-panel:not([hidden])"),h=o.tagName==="TEXTAREA"&&!o.hasAttribute(Je);if(r==="Escape"&&!s.isComposing&&!h&&!a)return s.preventDefault(),ps(e);let d=pe(o)&&me(o)===n.chose,p=q(s)&&(d||r==="Enter"&&hs(o));(p||q(s)&&s.repeat)&&s.preventDefault(),!(q(s)&&!p||us(s)||!t[r])&&(s.preventDefault(),s.repeat||t[r]())}function ps(s){s.parentElement?.closest("[tabindex]")?.focus()}function ms(s,e,t){let n=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=f=>f.type==="click"&&!f.detail&&n&&s.contains(N(f)),a=f=>{let y=N(f).closest?.("button")??null,k=o(f)||ws(f,y,r);k&&(f.preventDefault(),f.stopPropagation()),!(f.type!=="click"||!y||!s.contains(y))&&(r={button:y,timeStamp:f.timeStamp,x:f.x,y:f.y},k||(e.chose=f.detail&&pe(y)?me(y):""))},h={capture:!0,signal:t},d=f=>{n=f.shiftKey||B(f)},p=()=>{n=!1};addEventListener("keydown",d,h),addEventListener("keyup",p,h),addEventListener("mousedown",a,h),addEventListener("click",a,h)}function ws(s,e,t){let n=s.timeStamp-t.timeStamp<300,r=Math.hypot(s.x-t.x,s.y-t.y)<5;return!s.detail||!n||!r?!1:e!==t.button||s.detail>1&&pe(e)}var gs=500,H=class{#e;constructor(e,t,n){this.#e=e,this.actions=n,this.input=i("textarea",{rows:4,maxlength:gs,dir:"auto","aria-labelledby":t,placeholder:l("check-your-words"),onchange:()=>this.keep(),onkeydown:r=>{Xe(r)&&(this.keep(),this.actions.flush())}}),this.input.value=e,this.node=i("div",{class:"kit-check-words"},this.input)}keep(){let e=this.input.value.trim();e!==this.#e&&(this.#e=e,this.actions.write(e))}};var P=["a","b","c","d"],z=class{#e=[];writing=null;constructor(e,t){this.check=e,this.actions=t,this.node=i("div",{class:"kit-quiz kit-check-item"})}draw(e,t,n){let r=Re();this.#e=e.options.map((h,d)=>this.#s(P[d],h)),this.writing=e.options.length?null:new H(n,r,this.actions);let o=e.isPost?this.check.question:e.text,a=[i("p",{class:"kit-question",id:r,dir:"auto"},o),e.isPost?Ze(t):null,e.caption?ys(e):null,this.writing?.node??this.#t(r)];this.node.replaceChildren(...a.filter(h=>h instanceof Node))}#t(e){return i("div",{class:"kit-options",role:"group","aria-labelledby":e},...this.#e.map(({button:n})=>n))}#s(e,{label:t,text:n}){let r=i("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(t)},i("kbd",{},e),i("span",{dir:"auto"},n));return{label:t,button:r}}paint(e){for(let t of this.#e)D(t.button,"aria-pressed",t.label===e)}labelOf(e){return this.#e[P.indexOf(e)]?.label}focus(e){this.#e.find(t=>t.label===e)?.button.focus()}};function ys({caption:s,rows:e}){let t=([n,r])=>i("tr",{},i("th",{scope:"row",dir:"auto"},n),i("td",{},r));return i("figure",{class:"kit-check-figure"},i("figcaption",{dir:"auto"},s),i("table",{},i("tbody",{},...e.map(t))))}var G=class{constructor(e,t){this.buttons=Array.from({length:e},(n,r)=>i("button",{type:"button",class:"kit-mark",onclick:()=>t(r)})),this.node=i("ol",{class:"kit-strip","aria-label":l("check-all")},...this.buttons.map(n=>i("li",{},n)))}show(e,t){this.buttons.forEach((n,r)=>{let{first:o,confidence:a}=t[r],h=l(o?a?"check-done":"check-done-unsure":"check-open");n.textContent=`${r+1}${o?" ✓":""}`,n.setAttribute("aria-label",l("check-mark",{item:r+1,items:t.length,is:h})),n.dataset.kind=o?"judged":"open",n.tabIndex=r===e?0:-1,r===e?n.setAttribute("aria-current","true"):n.removeAttribute("aria-current")})}};function st(s){let{now:e,before:t,of:n,certain:r,certain_right:o}=s,a=[t===null?l("check-now-only",{now:e,of:n}):l("check-then-and-now",{before:t,now:e,of:n}),r?l("check-certain",{certain:r,right:o}):"",l("check-rough")];return[i("p",{class:"kit-heading"},l("check-result")),...a.filter(Boolean).map(h=>i("p",{},h)),ks(s)]}function ks({rows:s,before:e}){let t=[l("check-idea"),...e===null?[]:[l("check-column-before")],l("check-column-now")];return i("table",{class:"kit-check-went"},i("thead",{},i("tr",{},...t.map(n=>i("th",{scope:"col"},n)))),i("tbody",{},...s.map(n=>i("tr",{},i("th",{scope:"row",dir:"auto"},n.idea),n.before===null?null:i("td",{},tt(n.before,n.of)),i("td",{},tt(n.now,n.of))))))}function tt(s,e){return e>1?l("check-of",{right:s,of:e}):l(s?"check-right":"check-not-yet")}var ge=()=>[l("sure-1"),l("sure-2"),l("sure-3")],V=class{constructor({sure:e,skip:t}){this.levels=ge().map((r,o)=>{let a={"aria-label":r,"aria-pressed":"false"};return x(r,String(o+1),()=>e(o),a)}),this.skip=x(l("skip"),"Enter",t);let n=l("how-sure-asked");this.node=i("div",{class:"kit-tools",role:"group","aria-label":n,hidden:!0},i("strong",{},n),...this.levels,this.skip)}paint({shown:e,asking:t,level:n}){for(let[r,o]of this.levels.entries())D(o,"aria-pressed",n===r+1);this.node.hidden=!e,this.skip.hidden=!t}};var ye="kitLesson";function bs(s){return!!s.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function nt(s,e){if(!bs(s))return;requestAnimationFrame(()=>{let n=e.closest(".jp-Notebook");n&&(n.dataset[ye]="")});let t=document.documentElement.dataset;ye in t||(t[ye]="",addEventListener("keydown",$s,{capture:!0}),addEventListener("dblclick",Ss,{capture:!0}))}var rt=s=>s.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function $s(s){let e=s.target,t=rt(s);if(!t)return;let n=e.closest(".kit");if(n)s.key==="Enter"&&s.shiftKey&&Es(s,n);else if(xs(s,e)){s.preventDefault();let r=vs(t);r&&Y(r)}}function xs(s,e){if(s.ctrlKey||s.metaKey||s.altKey||e.isContentEditable||e.matches("input, textarea, select"))return!1;let t=e.closest(".jp-Cell");if(!t)return!1;if(s.key!=="Enter")return s.key.length===1&&s.key!==" ";let n=t.matches(".jp-CodeCell")&&!t.querySelector(".jp-InputPlaceholder");return!s.shiftKey&&t===e&&!n}function Es(s,e){let t=e.closest(".jp-Cell")?.nextElementSibling;t&&(s.preventDefault(),s.stopPropagation(),t.focus({preventScroll:!0}),t.scrollIntoView({block:"nearest"}))}function vs(s){let e=[...s.querySelectorAll(".kit")],t=r=>{let{top:o,bottom:a}=r.getBoundingClientRect();return Math.min(a,innerHeight)-Math.max(o,0)},[n]=e.sort((r,o)=>t(o)-t(r));return n&&t(n)>100?n:null}function Ss(s){let e=s.target;rt(s)&&e.closest(".jp-RenderedMarkdown")&&s.stopPropagation()}function ot(s){function e(r){for(let[o,a]of Object.entries(r))s.set(o,a);try{s.save_changes()}catch{}}function t(r,o){return s.on(`change:${r}`,o),()=>s.off(`change:${r}`,o)}let n=r=>e({[r]:s.get(r)+1});return{read:r=>s.get(`_${r}`),listen:(r,o)=>t(`_${r}`,o),write(r){e(Object.fromEntries(Object.entries(r).map(([o,a])=>[`_${o}`,a])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:o}){let a=[t("_ack",()=>r(s.get("_ack").slice(1))),t("_news",()=>o(s.get("_news")))];return s.get("_told")&&(o(s.get("_news")),n("_asked")),()=>{for(let h of a)h()}},rename:()=>n("_another")}}function at({share:s,view:e}){return()=>{let t,n;return{initialize({model:r,signal:o}){let a=it(o);return t=ot(r),ze(t.read("words")),n=s(t,a.signal),()=>a.abort()},render({model:r,el:o,signal:a}){nt(r,o);let h=it(a);return e({host:t,el:o,signal:h.signal,...n}),()=>h.abort()}}}}function it(s){let e=new AbortController;return s?.addEventListener("abort",()=>e.abort()),e}function ct(){let s=i("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:s,say(e){s.textContent=e}}}function lt(s,e,t,n=Ts){let r=i("div",{class:"kit-panel",role:"group","aria-label":s});t instanceof Node&&r.append(t);let o=(h=r.hidden)=>{h===r.hidden&&(h&&!(t instanceof Node)&&r.replaceChildren(t()),n(r,!!h,()=>{r.hidden=!h,a.setAttribute("aria-expanded",String(h))}))},a=x(s,e,()=>o(),{"aria-expanded":"false"});return a.classList.toggle("kit-by-keys",e==="?"),r.hidden=!0,{button:a,panel:r,toggle:o}}function Ts(s,e,t){t(),(e?s:s.closest(".kit"))?.scrollIntoView({block:"nearest"})}function ht(s){let e=[...s,["Esc",l("key-escape")]];return i("dl",{class:"kit-keys"},...e.flatMap(([t,n])=>[i("dt",{},i("kbd",{},t)),i("dd",{},n)]))}function A(s,e=localStorage){try{return JSON.parse(e.getItem(s)??"null")??void 0}catch{return}}function T(s,e,t=localStorage){try{e===null?t.removeItem(s):t.setItem(s,JSON.stringify(e))}catch{}}function Z(s){try{return Object.keys(localStorage).filter(e=>e.startsWith(s))}catch{return[]}}function ut(s,{name:e,keys:t,signal:n,host:r,part:o=""}){let a=i("section",{class:"kit","aria-label":e,tabindex:"-1"});return et(a,t,n),Object.keys(t).length&&a.append(i("p",{class:"kit-hint","aria-hidden":"true"},l("click-first"))),s.append(a),As(a,n,r,o),a}function As(s,e,t,n){let r=t&&Is(t,n),o=()=>{s.dataset.past=""};for(let h of["keydown","pointerdown","wheel"])addEventListener(h,o,{capture:!0,once:!0,signal:e});let a=()=>{let h=_s(s);h&&(r&&!("past"in s.dataset)&&Y(s),s.getBoundingClientRect().top<h.getBoundingClientRect().top?s.scrollIntoView({behavior:"instant"}):r&&s.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(a)),setTimeout(a,300)}function Is(s,e=""){let t=`kit:run:${s.read("run")}`,n=document.documentElement.dataset,r=`kit ${s.read("activity")} ${e}`;if(A(t,sessionStorage))return!1;T(t,!0,sessionStorage);let o=n.kitRan?.split("|")??[];return n.kitRan=[...o,r].join("|"),!o.includes(r)}function _s(s){let e=s.closest(".jp-Cell")?.nextElementSibling,t=e?.closest(".jp-WindowedPanel-outer"),n=document.activeElement;if(!e||!t||n?.isContentEditable)return null;let r=s.contains(n)||e.matches(".jp-mod-active"),o=t.querySelectorAll(".kit:not([data-past])"),a=o[0]===s&&!o[1];return r&&a&&(e.nextElementSibling||t.querySelector("[data-past]"))?t:null}function ft(s,e){if(!s.earlier)return null;let{many:t,name:n}=s.earlier,r=s.earlier.ofThisFile?"lost":"elsewhere",o=n?`${r}-of`:r,a=l("remembers",{answers:t,name:n,what:o}),h=i("p",{class:"kit-notice"},a," "),d=y=>()=>{y(),h.remove(),e()},p=d(()=>s.restore()),f=d(()=>s.decline());return h.append(x(l("bring-back"),"",p)," ",x(l("not-mine"),"",f)),h}var Ns=2e3;async function dt(s,e){try{await navigator.clipboard.writeText(s.textContent??"")}catch{return getSelection()?.selectAllChildren(s),l(Rs())}return e&&Os(e),l("copied")}function Rs(){return we()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function Os(s){if("copied"in s.dataset)return;let e=[...s.childNodes];s.dataset.copied="",s.style.minWidth=`${s.offsetWidth}px`,s.replaceChildren(i("span",{},l("copied"))),setTimeout(()=>{delete s.dataset.copied,s.style.minWidth="",s.replaceChildren(...e)},Ns)}var J=class{#e;#t;#s;#r;text=i("span",{});alert=i("p",{class:"kit-problem",role:"alert",hidden:!0});news=i("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,t,n){this.#e=e,this.#s=t,this.#t=e.notice(),e.listen(()=>this.#n(),n),n.addEventListener("abort",()=>clearTimeout(this.#r)),this.#n(),this.#i()}#n(){let e=this.#e.problem();if($(this.alert,e),this.alert.hidden=!e,this.#o(this.#e.notice()),this.#s.hear(),clearTimeout(this.#r),this.#e.waiting()===0)return this.#i();$(this.text,l("saving")),this.#r=setTimeout(()=>this.#i(),1500)}#o(e){e!==this.#t&&(this.#t=e,$(this.news,e),this.news.hidden=!e)}#i(){let e=this.#e.waiting(),t=l(this.#e.isEmpty()?"will-be-saved":"saved");$(this.text,e?l("not-on-disk",{answers:e}):t),this.#s.renew()}},X=class{#e;#t=i("span",{});#s=i("output",{class:"kit-code"});#r=i("strong",{role:"status"});#n;#o="";constructor(e){this.#e=e;let t=x(l("another-name"),"",()=>this.#i());this.node=i("div",{class:"kit-notice",hidden:!0},this.#t,i("br"),this.#s," ",this.#r,i("p",{class:"kit-quiet"},l("name-made-up")," ",t))}button(e,t){return this.#n=x(l("copy-code"),e,()=>this.copy(),t),this.#n}async copy(){this.#a(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),$(this.#r,await dt(this.#s,this.#n))}hear(){this.#o&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#o||(this.#o="",this.#a()))}renew(){!this.node.hidden&&!this.#o&&this.#a()}#i(){this.#o=this.#e.handIn()?.name??"",$(this.#t,l("another-name-coming")),this.#e.rename()}#a(){let{name:e,code:t}=this.#e.handIn()??{name:"",code:""};this.#s.textContent!==t&&$(this.#r,""),$(this.#s,t),$(this.#t,l("code-is",{name:e}))}};var Cs=s=>s.closest(".jp-WindowedPanel-outer");function pt(s){let e=Cs(s),t=e?e.getBoundingClientRect().top:0;s.getBoundingClientRect().top<t&&s.scrollIntoView({block:"start",behavior:"instant"})}var js=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function Ls(){let s=Ms()??document.body?.dataset.baseUrl;if(typeof s=="string")return s;let{pathname:e}=location,t=js.exec(e);return t?e.slice(0,t.index+1):"/"}function Ms(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function mt(s){let e=s.read("owner")??"";return e==="anybody"?e:`${e}@${Ls()}`}var ke=s=>!!(s.first||s.revised||s.unsure||s.note),Q=class{#e;#t;#s;#r;#n;constructor(e,t){this.#e=e,this.#t=t,this.#s=e.read("file"),this.#r=400+e.read("posts").length}keepSoon(){this.#n??=setTimeout(()=>this.#o(),this.#r)}flush(){this.#n&&this.#o()}anew(){this.#i();for(let e of[te(this.#e),`kit:copy:${this.#e.read("activity")}:`])T(e+this.#s,null);this.#s=this.#e.read("file")}#o(){this.#i();let e=this.#e.read("hand_in").name??"",t=te(this.#e)+this.#s,n=A(t)?.declined;T(t,{at:Date.now(),name:e,given:this.#t(),declined:n})}#i(){clearTimeout(this.#n),this.#n=void 0}},ee=class{#e;#t;#s;#r;get ofThisFile(){return this.#e.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#r:[]}constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=n,this.#r=r}get name(){return this.#t.name??""}get many(){return this.#r.length}decline(){let e=[...this.#t.declined??[],this.#s];T(this.#e,{...this.#t,declined:e})}events(){let e=this.#r.filter(([,t])=>t.locked).map(([t])=>t);return[...this.#n(t=>t.first||t.unsure,t=>({label:t.first,round:"first",unsure:t.unsure,confidence:t.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#n(t=>t.revised,t=>({label:t.revised,round:"revised",confidence:t.confidence_revised})),...this.#n(t=>t.note,t=>({kind:"note",note:t.note})),...this.#n(t=>t.cause,t=>({kind:"sorted",cause:t.cause}))]}#n(e,t){return this.#r.filter(([,n])=>e(n)).map(([n,r])=>({post_id:n,...t(r)}))}};function wt(s){let e=s.read("file"),t=new Set(s.read("kept")),n=new Set(s.read("posts").map(d=>d.post_id)),r=[...yt(te(s)),...Bs(s)].filter(({name:d,copy:p})=>!t.has(d)&&!p.declined?.includes(e)).sort((d,p)=>p.copy.at-d.copy.at);if(!r.length)return null;let[{key:o,copy:a}]=r,h=Object.entries(a.given).filter(([d])=>n.has(d));return h.length?new ee(o,a,e,h):null}function gt(s,e){let t=s.read("file"),n=s.read("saved"),r=te(s)+t,o=A(r),a=s.read("hand_in").name??"";if(!o?.given||o.name!==a||o.declined?.includes(t))return null;let h=s.read("posts").map(({post_id:d})=>[d,o.given[d]]).filter(([d,p])=>p&&!(d in n)&&!e(d));return h.length?new ee(r,o,t,h):null}function yt(s){return Z(s).map(e=>({key:e,name:e.slice(s.length),copy:A(e)})).filter(({copy:e})=>e?.given)}function Bs(s){let e=s.read("hand_in").name,t=s.read("file");return yt(`kit:copy:${s.read("activity")}:`).filter(({name:n,copy:r})=>n===t||e&&r.name===e)}var te=s=>`kit:copy:${mt(s)}:${s.read("activity")}:`;function bt(s){return`\uFEFF${s.map(e=>e.map(Fs).join(",")).join(`\r
`)}`}var be="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",kt="[=+\\-@＝＋－＠]",Ps=new RegExp(`^'*${be}*${kt}+(?!${kt})${be}*(?!${be}|[)\\]}*/>]|$)`);function Ds(s){let t=s.split(/([;|\t\r\n])/).map(n=>Ps.test(n)?`'${n}`:n).join("");return/^'*[\t\r\n][\s\S]/.test(s)?`'${t}`:t}var Fs=s=>`"${Ds(String(s)).replaceAll('"','""')}"`;function $t(s,e,t){let n=i("a",{href:URL.createObjectURL(new Blob([e],{type:t})),download:s});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e3)}var xe=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function xt(s,e){switch(e.kind??"judge"){case"judge":return Us(s,e);case"note":return $e(s,"note",e.note);case"sorted":return $e(s,"cause",e.cause);case"compared":return s.first||s.unsure?{...s,locked:!0}:s;default:return s}}function se(s){return s.post_ids?s.post_ids:s.post_id===void 0?[]:[s.post_id]}function Us(s,{label:e,unsure:t,confidence:n,note:r,round:o="first"}){let a=s.locked?"revised":o,h={...s,[a]:e??null,unsure:!!t},d=a==="first"?"confidence":"confidence_revised";return $e(r?{...h,note:r}:h,d,n)}function $e(s,e,t){let{[e]:n,...r}=s;return t?{...r,[e]:t}:r}var Ws="0123456789ABCDEFGHJKMNPQRSTVWXYZ",Ks=19n;function Et(s,e){let t=o=>o===null?-1:e.indexOf(o),n=[],r=[];for(let o of s){let a=t(o.first),h=t(o.revised);o.unsure&&h===-1&&([a,h]=a===-1?[-2,h]:[a,-2]),n.push(a),r.push(h)}return{first:n,revised:r}}function vt({fingerprint:s,pseudonym:e,labels:t},n,r){let o=n.some(m=>m<0)?1:0,{way:a,size:h,body:d}=qs(n,r,t,o),p=[[s,35],[e[0],8],[e[1],8],[n.length-1,11],[t-2,5],[o,1],[a,2],[d,5*h]],f=Ks;for(let[m,I]of p)f=f<<BigInt(I)|BigInt(m);let y=[...f.toString(32)].map(m=>Number.parseInt(m,32));return[...y,...Ys(y)].map(m=>Ws[m]).join("").replace(/.{4}(?=.)/g,"$&-")}function qs(s,e,t,n){let r=s.length,o=e.filter(m=>m!==-1),a=[1,t+1,t+2],h=[[],o,e],d=m=>{let I=BigInt(t+2*n)**BigInt(r),re=BigInt(a[m])**BigInt(h[m].length),oe=(I*re-1n).toString(2).length+(m===1?r:0);return Math.ceil(oe/5)},p=o.length===0?0:d(2)<d(1)?2:1,f=d(p),y=m=>BigInt(m<0?t+2+m:m),k=0n;for(let m of s)k=k*BigInt(t+2*n)+y(m);for(let m of h[p])k=k*BigInt(a[p])+y(m);if(p===1){let m=e.map(I=>I===-1?"0":"1").join("");k|=BigInt(`0b${m}`)<<BigInt(5*f-r)}return{way:p,size:f,body:k}}function Ys(s){let e=[34911,69787,139539,279043,529574],t=0;for(let n of[...s,0,0,0,0]){let r=t>>15;t=(t&32767)<<5^n;for(let[o,a]of e.entries())t^=r>>o&1?a:0}return t^=1048575,[15,10,5,0].map(n=>t>>n&31)}var Hs=s=>typeof s?.id=="string",ne=class{waiting;#e;#t;#s=Math.random().toString(36).slice(2,8);#r=0;#n;#o;constructor(e){this.#e=e,this.#t=e.read("file"),this.#o=new Map(Z(this.#i()).map(t=>[t,[A(t)].flat().filter(Hs)])),this.waiting=[...this.#o.values()].flat().map(t=>({...t,late:!0}))}add(e){let t=e.map(n=>({...this.#a(),...n}));return this.waiting=[...this.waiting,...t],this.#c(),t}sendSoon(){this.#n||(this.#n=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#n&&this.send()}send(){clearTimeout(this.#n),this.#n=void 0,this.#e.append(this.waiting)}saved(e){let t=new Set(e);this.waiting=this.waiting.filter(n=>!t.has(n.id)),this.#c();for(let[n,r]of this.#o)r.every(o=>t.has(o.id))&&T(n,null)}anew(){T(this.#i()+this.#s,null),this.#t=this.#e.read("file"),this.#c()}#i(){return`kit:waiting:${this.#t}:`}#a(){return{id:`${this.#s}-${++this.#r}`,at:Date.now()}}#c(){let e=this.waiting.filter(t=>t.id.startsWith(`${this.#s}-`));T(this.#i()+this.#s,e.length?e:null)}};var Ee=class{posts;earlier=null;#e;#t;#s;#r;#n=new Map;#o=new Set;#i="";constructor(e,t){this.#e=e,this.posts=e.read("posts");let n=new Map(Object.entries(e.read("saved")));this.#r=new Map(this.posts.map(({post_id:r})=>[r,n.get(r)??xe])),this.#t=new ne(e);for(let r of this.#t.waiting)this.#d(r);this.#s=new Q(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#f()])),this.#a(t),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#f().length?gt(e,r=>ke(this.of(r))):wt(e)}#a(e){let t=this.#e,n=[t.listen("problem",()=>{this.#i=t.read("problem"),this.#l([])}),t.listen("hand_in",()=>this.#l([])),t.listen("notice",()=>this.#l([])),t.listen("file",()=>{this.#t.anew(),this.#s.anew()}),t.follow({saved:r=>{this.#t.saved(r),this.#c(),this.#l([])},news:r=>{for(let[o,a]of Object.entries(r))this.#n.set(o,a);this.#c()}})];e?.addEventListener("abort",()=>{for(let r of n)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#c(){let e=new Set(this.#t.waiting.flatMap(se)),t=[...this.#n.keys()].filter(n=>this.#r.has(n)&&!e.has(n));for(let n of t)this.#r.set(n,this.#n.get(n)??xe),this.#n.delete(n);t.length&&this.#l(t)}#d(e){for(let t of se(e)){let n=this.#r.get(t);n&&this.#r.set(t,xt(n,e))}}#h(...e){let t=this.#t.add(e);for(let n of t)this.#d(n);this.#l(t.flatMap(se)),this.#t.sendSoon(),this.#s.keepSoon()}#l(e){for(let t of this.#o)t(e)}#f(){return[...this.#r].filter(([,e])=>ke(e))}of(e){return this.#r.get(e)}now(e){return this.of(e).revised??this.of(e).first}isEmpty(){return this.#f().length===0}waiting(){return this.#t.waiting.length}problem(){return this.#i}notice(){return this.#e.read("notice")}listen(e,t){this.#o.add(e),t?.addEventListener("abort",()=>this.#o.delete(e))}flush(){this.#t.flush(),this.#s.flush()}judge(e,t,{unsure:n,confidence:r}={}){let o=this.of(e).locked?"revised":"first",a={...n&&{unsure:n},...r&&{confidence:r}};this.#h({post_id:e,label:t,round:o,...a})}compared(e){this.#h({kind:"compared",post_ids:e})}note(e,t){this.#h({kind:"note",post_id:e,note:zs(t)})}sort(e,t){this.#h({kind:"sorted",post_id:e,cause:t})}restore(){this.earlier&&this.#h(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let{fingerprint:e,pseudonym:t,name:n}=this.#e.read("hand_in");if(e===void 0||!t)return null;let r=this.#e.read("codebook").categories.map(p=>p.label),o=this.posts.map(p=>this.of(p.post_id)),{first:a,revised:h}=Et(o,r),d={fingerprint:e,pseudonym:t,labels:r.length};return{name:n??"",code:vt(d,a,h)}}rename(){this.#e.rename()}download(){let e=this.#f(),r=["first","revised",...["unsure","confidence","note","cause"].filter(f=>e.some(([,y])=>y[f]))],o=new Map(this.posts.map(f=>[f.post_id,`v${f.mark}`])),{id:a}=this.#e.read("codebook"),h=this.#e.read("hand_in").name??"",d=e.map(([f,y])=>{let k=r.map(m=>y[m]||"");return[h,f,...k,o.get(f),a]}),p=["coder","post_id",...r,"version","codebook"];$t(`my-answers-${this.#e.read("activity")}.csv`,bt([p,...d]),"text/csv")}};function zs(s){let{toWellFormed:e}=String.prototype;return e?.call(s)??s}function St(s){return{share:(e,t)=>({store:new Ee(e,t)}),view:s}}K(_e);K(Ne);var Gs="written",ve=class{#e=-1;#t=!1;#s=!1;constructor({host:e,el:t,signal:n,store:r}){this.host=e,this.store=r,this.check=e.read("check"),this.items=this.check.items,this.at=Math.max(0,this.#a[0]??0);let{title:o}=e.read("codebook"),a=l("check-name",{title:o,items:this.items.length});this.root=ut(t,{name:a,keys:this.#n(),signal:n,host:e}),this.root.classList.add("kit-check"),this.live=ct(),this.box=new z(this.check,this),this.marks=new G(this.items.length,f=>this.go(f)),this.sureness=new V({sure:f=>this.sure(f+1),skip:()=>this.step()}),this.sureness.node.classList.add("kit-sure"),this.count=i("p",{class:"kit-count"});let h={max:this.items.length,value:0,"aria-label":l("check-answered")};this.bar=i("progress",h),this.hint=i("p",{class:"kit-quiet",hidden:!0});let d=this.check.occasion==="before"?"check-intro":"check-intro-after";this.intro=i("p",{class:"kit-quiet"},l(d)),this.main=i("button",{type:"button",class:"kit-main",onclick:()=>this.step()}),this.help=lt(l("keys"),"?",ht(Vs())),this.way=i("div",{}),this.end=i("section",{class:"kit-notice kit-check-end","aria-label":l("check-result"),tabindex:"-1",hidden:!0}),this.root.append(...this.#r(o,n)),r.listen(f=>f.length&&this.show(),n);let p=e.listen("went",()=>this.show());n.addEventListener("abort",()=>{this.box.writing?.keep(),p()}),this.show()}#r(e,t){let n=this.host.read("notice");this.way.append(this.intro,i("div",{class:"kit-top"},this.count,this.bar),this.marks.node,this.box.node,this.sureness.node,this.hint,i("div",{class:"kit-tools"},this.main,x(l("back"),"←",()=>this.go(this.at-1)),this.help.button),this.help.panel);let r=new J(this.store,new X(this.store),t);return[i("p",{class:"kit-heading",dir:"auto"},e),n?i("p",{class:"kit-notice"},n):null,ft(this.store,()=>this.show()),this.way,this.end,r.alert,r.news,i("p",{class:"kit-saved"},r.text),this.live.node].filter(o=>o instanceof Node)}#n(){let e={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.step(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};for(let t of P)for(let n of[t,t.toUpperCase()])e[n]=()=>this.choose(this.box.labelOf(t)??"");for(let t of[1,2,3])e[t]=()=>this.sure(t);return e}get#o(){return this.items[this.at]}get#i(){return this.store.of(this.#o.id)}get#a(){return this.items.flatMap(({id:e},t)=>this.store.of(e).first?[]:[t])}get#c(){return this.items.some(({id:e})=>this.store.of(e).locked)}show(){let e=this.#c;if(ae(this.root,()=>{this.way.hidden=e,this.end.hidden=!e}),e)return this.#f();let t=this.items.length,n=t-this.#a.length;$(this.count,l("check-where",{item:this.at+1,items:t,answered:n})),this.bar.value=n,this.intro.hidden=n>0,this.marks.show(this.at,this.items.map(({id:r})=>this.store.of(r))),this.#e!==this.at&&this.#d(),this.#h()}#d(){ae(this.root,()=>{this.#e=this.at,this.hint.hidden=!0,this.box.draw(this.#o,this.store.posts[this.at],this.#i.note??"")})}#h(){let{first:e,confidence:t}=this.#i;this.box.paint(e),this.sureness.paint({shown:!0,asking:!1,level:t});let n=this.#l?"check-finish":"check-next";this.main.replaceChildren(l(n)," ",i("kbd",{"aria-hidden":"true"},"⏎"))}get#l(){return this.at===this.items.length-1||!this.#a.length}#f(){let e=this.host.read("went"),t=this.check.occasion==="before"?[i("p",{},l("check-finished-before"))]:[];this.end.replaceChildren(i("p",{class:"kit-heading"},l("check-finished")),...t,...e?st(e):[])}#u(e){$(this.hint,e),this.hint.hidden=!e,e&&(this.hint.scrollIntoView({block:"nearest"}),this.live.say(e))}choose(e){let t=this.#o.options.find(n=>n.label===e);!t||this.#c||(this.#u(""),this.box.focus(e),this.#s=!1,this.#i.first!==e&&this.store.judge(this.#o.id,e),this.sureness.node.scrollIntoView({block:"nearest"}),this.live.say(l("check-said",{answer:t.text})))}sure(e){this.box.writing?.keep();let{first:t}=this.#i;if(this.#c)return;if(!t)return this.#u(l(this.box.writing?"check-write":"check-choose"));this.store.judge(this.#o.id,t,{confidence:e});let n=l("check-said-sure",{sure:ge()[e-1]}),[r]=[...this.#a.filter(o=>o>this.at),...this.#a];if(r!==void 0)return this.go(r,n);this.#u(l("check-all-answered")),this.live.say(`${n} ${l("check-all-answered")}`)}write(e){let{id:t}=this.#o,{note:n="",first:r,confidence:o}=this.store.of(t);if(this.#c||e===n)return;this.store.note(t,e);let a=e?Gs:null;a!==r&&this.store.judge(t,a,a?{confidence:o}:{}),this.live.say(e?l("check-words-kept"):"")}flush(){this.store.flush()}go(e,t=""){if(e<0||e>=this.items.length)return;this.box.writing?.keep(),this.#t=this.#s=!1,this.at=e,this.show(),pt(this.root);let{isPost:n,text:r}=this.#o,o=l("check-mark",{item:e+1,items:this.items.length,is:r});this.live.say([t,o,n?this.check.question:""].filter(Boolean).join(" "))}step(){this.box.writing?.keep();let{first:e,confidence:t}=this.#i;if(e&&!t&&!this.#s)return this.#s=!0,this.#u(l("check-say-sure"));if(!this.#l){if(!e&&!this.box.writing)return this.#u(l("check-choose"));let[r]=this.#a.filter(o=>o>this.at);return this.go(r??this.at+1)}let n=this.#a;if(n.length===this.items.length)return this.#u(l("check-choose"));if(n.length&&!this.#t){this.#t=!0,this.root.dataset.left="";let r=Ge(n.map(o=>String(o+1)));return this.#u(l("check-left",{items:n.length,which:r}))}this.store.compared(this.items.map(({id:r})=>r)),this.store.flush(),this.end.focus(),this.live.say(this.end.textContent??"")}};function Vs(){return[[P.join(" "),l("check-key-choose")],["1 2 3",l("check-key-sure")],["Enter",l("check-key-next")],["← →",l("check-key-walk")],["?",l("key-help")]]}var Zs=St(s=>new ve(s)),Xr=at(Zs);export{Zs as check,Xr as default};
