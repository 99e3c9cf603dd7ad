var Ie=`# The check: the same before the lessons and after them; nothing is shown as right or wrong.

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
`;var _e=`# Classify: one post at a time, one judgement a post.

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
`;function i(n,e={},...t){let s=document.createElement(n);for(let[r,o]of Object.entries(e))o==null||o===!1||(r.startsWith("on")?s.addEventListener(r.slice(2),o):r==="style"?s.style.cssText=o:s.setAttribute(r,o===!0?"":o));return s.append(...t.filter(r=>r!=null)),s}function $(n,e){n.textContent!==e&&(n.textContent=e)}function P(n,e,t){t===null?n.removeAttribute(e):n.getAttribute(e)!==String(t)&&n.setAttribute(e,String(t))}function x(n,e,t,s={}){let r=e?[" ",i("kbd",{"aria-hidden":"true"},e)]:[];return i("button",{type:"button",class:"kit-tool",onclick:t,...s},n,...r)}function ie(n,e){let t=n.contains(document.activeElement);e();let s=document.activeElement;t&&(!n.contains(s)||s?.closest("[hidden], :disabled"))&&n.focus({preventScroll:!0})}var Ne=()=>`kit-${Math.random().toString(36).slice(2)}`;var v=class{constructor(e){this.value=e}valueOf(){return this.value}},w=class extends v{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},b=class extends v{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},S=class n extends v{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof v)return n.supportsValue(e.valueOf());if("Temporal"in globalThis){let t=globalThis.Temporal;if(e instanceof t.Instant||e instanceof t.PlainDateTime||e instanceof t.PlainDate||e instanceof t.PlainMonthDay||e instanceof t.PlainTime||e instanceof t.PlainYearMonth)return!0}return!1}constructor(e,t={}){e instanceof n?(t={...e.opts,...t},e=e.value):e instanceof v&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&t.calendar===void 0&&(t={...t,calendar:e.calendarId}),super(e),this.opts=t}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Re=100,Rt="⁨",Ot="⁩";function Ct(n,e,t){if(t===e||t instanceof b&&e instanceof b&&t.value===e.value)return!0;if(e instanceof b&&typeof t=="string"){let s=n.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(t===s)return!0}return!1}function Oe(n,e,t){return e[t]?R(n,e[t].value):(n.reportError(new RangeError("No default")),new w)}function ae(n,e){let t=[],s=Object.create(null);for(let r of e)r.type==="narg"?s[r.name]=j(n,r.value):t.push(j(n,r));return{positional:t,named:s}}function j(n,e){switch(e.type){case"str":return e.value;case"num":return new b(e.value,{minimumFractionDigits:e.precision});case"var":return jt(n,e);case"mesg":return Lt(n,e);case"term":return Mt(n,e);case"func":return Bt(n,e);case"select":return Pt(n,e);default:return new w}}function jt(n,{name:e}){let t;if(n.params)if(Object.prototype.hasOwnProperty.call(n.params,e))t=n.params[e];else return new w(`$${e}`);else if(n.args&&Object.prototype.hasOwnProperty.call(n.args,e))t=n.args[e];else return n.reportError(new ReferenceError(`Unknown variable: $${e}`)),new w(`$${e}`);if(t instanceof v)return t;switch(typeof t){case"string":return t;case"number":return new b(t);case"object":if(S.supportsValue(t))return new S(t);default:return n.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t}`)),new w(`$${e}`)}}function Lt(n,{name:e,attr:t}){let s=n.bundle._messages.get(e);if(!s)return n.reportError(new ReferenceError(`Unknown message: ${e}`)),new w(e);if(t){let r=s.attributes[t];return r?R(n,r):(n.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new w(`${e}.${t}`))}return s.value?R(n,s.value):(n.reportError(new ReferenceError(`No value: ${e}`)),new w(e))}function Mt(n,{name:e,attr:t,args:s}){let r=`-${e}`,o=n.bundle._terms.get(r);if(!o)return n.reportError(new ReferenceError(`Unknown term: ${r}`)),new w(r);if(t){let h=o.attributes[t];if(h){n.params=ae(n,s).named;let f=R(n,h);return n.params=null,f}return n.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new w(`${r}.${t}`)}n.params=ae(n,s).named;let a=R(n,o.value);return n.params=null,a}function Bt(n,{name:e,args:t}){let s=n.bundle._functions[e];if(!s)return n.reportError(new ReferenceError(`Unknown function: ${e}()`)),new w(`${e}()`);if(typeof s!="function")return n.reportError(new TypeError(`Function ${e}() is not callable`)),new w(`${e}()`);try{let r=ae(n,t);return s(r.positional,r.named)}catch(r){return n.reportError(r),new w(`${e}()`)}}function Pt(n,{selector:e,variants:t,star:s}){let r=j(n,e);if(r instanceof w)return Oe(n,t,s);for(let o of t){let a=j(n,o.key);if(Ct(n,r,a))return R(n,o.value)}return Oe(n,t,s)}function ce(n,e){if(n.dirty.has(e))return n.reportError(new RangeError("Cyclic reference")),new w;n.dirty.add(e);let t=[],s=n.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){t.push(n.bundle._transform(r));continue}if(n.placeables++,n.placeables>Re)throw n.dirty.delete(e),new RangeError(`Too many placeables expanded: ${n.placeables}, max allowed is ${Re}`);s&&t.push(Rt),t.push(j(n,r).toString(n)),s&&t.push(Ot)}return n.dirty.delete(e),t.join("")}function R(n,e){return typeof e=="string"?n.bundle._transform(e):ce(n,e)}var D=class{constructor(e,t,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=s}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let s=this.bundle._intls.get(e);s||(s={},this.bundle._intls.set(e,s));let r=JSON.stringify(t);return s[r]||(s[r]=new e(this.bundle.locales,t)),s[r]}};function le(n,e){let t=Object.create(null);for(let[s,r]of Object.entries(n))e.includes(s)&&(t[s]=r.valueOf());return t}var Ce=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function je(n,e){let t=n[0];if(t instanceof w)return new w(`NUMBER(${t.valueOf()})`);if(t instanceof b)return new b(t.valueOf(),{...t.opts,...le(e,Ce)});if(t instanceof S)return new b(t.toNumber(),{...le(e,Ce)});throw new TypeError("Invalid argument to NUMBER")}var Dt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Le(n,e){let t=n[0];if(t instanceof w)return new w(`DATETIME(${t.valueOf()})`);if(t instanceof S||t instanceof b)return new S(t,le(e,Dt));throw new TypeError("Invalid argument to DATETIME")}var Me=new Map;function Be(n){let e=Array.isArray(n)?n.join(" "):n,t=Me.get(e);return t===void 0&&(t=new Map,Me.set(e,t)),t}var L=class{constructor(e,{functions:t,useIsolating:s=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:je,DATETIME:Le,...t},this._useIsolating=s,this._transform=r,this._intls=Be(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let s=[];for(let r=0;r<e.body.length;r++){let o=e.body[r];if(o.id.startsWith("-")){if(t===!1&&this._terms.has(o.id)){s.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(t===!1&&this._messages.has(o.id)){s.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return s}formatPattern(e,t=null,s=null){if(typeof e=="string")return this._transform(e);let r=new D(this,s,t);try{return ce(r,e).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new w().toString(r);throw o}}};var he=/^(-?[a-zA-Z][\w-]*) *= */gm,Pe=/\.([a-zA-Z][\w-]*) *= */y,Ft=/\*?\[/y,ue=/(-?[0-9]+(?:\.([0-9]+))?)/y,Ut=/([a-zA-Z][\w-]*)/y,De=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Wt=/^[A-Z][A-Z0-9_-]*$/,F=/([^{}\n\r]+)/y,Kt=/([^\\"\n\r]*)/y,Fe=/\\([\\"])/y,Ue=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,qt=/^\n+/,We=/ +$/,Yt=/ *\r?\n/g,Ht=/( *)$/,zt=/{\s*/y,Ke=/\s*}/y,Gt=/\[\s*/y,Vt=/\s*] */y,Zt=/\s*\(\s*/y,Jt=/\s*->\s*/y,Xt=/\s*:\s*/y,Qt=/\s*,?\s*/y,en=/\s+/y,M=class{constructor(e){this.body=[],he.lastIndex=0;let t=0;for(;;){let c=he.exec(e);if(c===null)break;t=he.lastIndex;try{this.body.push(f(c[1]))}catch(u){if(u instanceof SyntaxError)continue;throw u}}function s(c){return c.lastIndex=t,c.test(e)}function r(c,u){if(e[t]===c)return t++,!0;if(u)throw new u(`Expected ${c}`);return!1}function o(c,u){if(s(c))return t=c.lastIndex,!0;if(u)throw new u(`Expected ${c.toString()}`);return!1}function a(c){c.lastIndex=t;let u=c.exec(e);if(u===null)throw new SyntaxError(`Expected ${c.toString()}`);return t=c.lastIndex,u}function h(c){return a(c)[1]}function f(c){let u=d(),g=p();if(u===null&&Object.keys(g).length===0)throw new SyntaxError("Expected message value or attributes");return{id:c,value:u,attributes:g}}function p(){let c=Object.create(null);for(;s(Pe);){let u=h(Pe),g=d();if(g===null)throw new SyntaxError("Expected attribute value");c[u]=g}return c}function d(){let c;if(s(F)&&(c=h(F)),e[t]==="{"||e[t]==="}")return y(c?[c]:[],1/0);let u=Te();return u?c?y([c,u],u.length):(u.value=oe(u.value,qt),y([u],u.length)):c?oe(c,We):null}function y(c=[],u){for(;;){if(s(F)){c.push(h(F));continue}if(e[t]==="{"){c.push(k());continue}if(e[t]==="}")throw new SyntaxError("Unbalanced closing brace");let E=Te();if(E){c.push(E),u=Math.min(u,E.length);continue}break}let g=c.length-1,_=c[g];typeof _=="string"&&(c[g]=oe(_,We));let C=[];for(let E of c)E instanceof U&&(E=E.value.slice(0,E.value.length-u)),E&&C.push(E);return C}function k(){o(zt,SyntaxError);let c=m();if(o(Ke))return c;if(o(Jt)){let u=re();return o(Ke,SyntaxError),{type:"select",selector:c,...u}}throw new SyntaxError("Unclosed placeable")}function m(){if(e[t]==="{")return k();if(s(De)){let[,c,u,g=null]=a(De);if(c==="$")return{type:"var",name:u};if(o(Zt)){let _=I();if(c==="-")return{type:"term",name:u,attr:g,args:_};if(Wt.test(u))return{type:"func",name:u,args:_};throw new SyntaxError("Function names must be all upper-case")}return c==="-"?{type:"term",name:u,attr:g,args:[]}:{type:"mesg",name:u,attr:g}}return ve()}function I(){let c=[];for(;;){switch(e[t]){case")":return t++,c;case void 0:throw new SyntaxError("Unclosed argument list")}c.push(se()),o(Qt)}}function se(){let c=m();return c.type!=="mesg"?c:o(Xt)?{type:"narg",name:c.name,value:ve()}:c}function re(){let c=[],u=0,g;for(;s(Ft);){r("*")&&(g=u);let _=Tt(),C=d();if(C===null)throw new SyntaxError("Expected variant value");c[u++]={key:_,value:C}}if(u===0)return null;if(g===void 0)throw new SyntaxError("Expected default variant");return{variants:c,star:g}}function Tt(){o(Gt,SyntaxError);let c;return s(ue)?c=Se():c={type:"str",value:h(Ut)},o(Vt,SyntaxError),c}function ve(){if(s(ue))return Se();if(e[t]==='"')return At();throw new SyntaxError("Invalid expression")}function Se(){let[,c,u=""]=a(ue),g=u.length;return{type:"num",value:parseFloat(c),precision:g}}function At(){r('"',SyntaxError);let c="";for(;;){if(c+=h(Kt),e[t]==="\\"){c+=It();continue}if(r('"'))return{type:"str",value:c};throw new SyntaxError("Unclosed string literal")}}function It(){if(s(Fe))return h(Fe);if(s(Ue)){let[,c,u]=a(Ue),g=parseInt(c||u,16);return g<=55295||57344<=g?String.fromCodePoint(g):"�"}throw new SyntaxError("Unknown escape sequence")}function Te(){let c=t;switch(o(en),e[t]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Ae(e.slice(c,t))}return e[t-1]===" "?Ae(e.slice(c,t)):!1}function oe(c,u){return c.replace(u,"")}function Ae(c){let u=c.replace(Yt,`
`),g=Ht.exec(c)[1].length;return new U(u,g)}}},U=class{constructor(e,t){this.value=e,this.length=t}};var qe=`# What several views say.

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
`;var de=Ye("en"),O=null;W(qe);function Ye(n){return new L(n,{useIsolating:!1})}function W(n){Ge(de,n)}function He(n){O=null,n?.catalogue&&(O=Ye(n.language),Ge(O,n.catalogue))}function l(n,e){let t=O?.hasMessage(n)?O:de,s=t.getMessage(n);if(!s?.value)throw new Error(`No sentence is called ${n}.`);return t.formatPattern(s.value,e)}function ze(n,e="unit"){let[t]=(O??de).locales,s=e==="unit"?"short":"long";return new Intl.ListFormat(t,{type:e,style:s}).format(n)}function Ge(n,e){let[t]=n.addResource(new M(e));if(t)throw t}var nn={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},sn=8;function Ve(n){let{account:e,platform:t="",language:s,text:r}=n,o={"data-layout":nn[t]??"plain"};return i("article",{class:"kit-card","aria-label":l("post-name"),...o},e?rn(e):null,cn(n),i("div",{class:"kit-body"},ln(n),hn(n),i("p",{class:"kit-text",dir:"auto",lang:s||null},r)))}var rn=(n,e=an(n))=>i("span",{class:"kit-avatar","data-hue":String(e%sn),"aria-hidden":"true"},on(n));function on(n){return n.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(s=>s.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function an(n){let e=0;for(let t of n)e=(31*e+(t.codePointAt(0)??0))%65521;return e}function cn({account:n,platform:e,posted_at:t}){let s=t?.replace("T"," ").slice(0,16),r=[n&&i("b",{class:"kit-account",dir:"auto"},n),e&&i("span",{},e),s&&i("span",{},s)].filter(Boolean);return r.length?i("p",{class:"kit-meta"},...r):null}function ln({replies_to:n}){return n?i("blockquote",{class:"kit-replies",dir:"auto"},i("span",{class:"kit-unseen"},l("post-answers")),n):null}function hn({image_alt:n,drawing:e}){if(!n)return null;let t=i("figcaption",{dir:"auto"},l("post-picture",{alt:n}));if(!e)return i("figure",{class:"kit-picture"},t);let s=`data:image/svg+xml,${encodeURIComponent(e)}`;return i("figure",{class:"kit-picture"},i("img",{src:s,alt:""}),t)}var un=500,K=class{constructor(e,t,s){this.actions=s,this.input=i("textarea",{rows:4,maxlength:un,dir:"auto","aria-labelledby":t,placeholder:l("check-your-words"),onchange:()=>this.keep(),onkeydown:r=>this.#e(r)}),this.input.value=e,this.node=i("div",{class:"kit-check-words"},this.input)}keep(){this.actions.write(this.input.value.trim())}#e(e){let t=e.ctrlKey||e.metaKey;(e.key==="Enter"&&(e.shiftKey||t)||e.key==="s"&&t)&&(this.keep(),this.actions.flush())}};var Ze=["a","b","c","d"],q=class{#e=[];writing=null;constructor(e,t){this.check=e,this.actions=t,this.node=i("div",{class:"kit-quiz kit-check-item"})}draw(e,t,s){let r=Ne();this.#e=e.options.map((h,f)=>this.#n(Ze[f],h)),this.writing=e.options.length?null:new K(s,r,this.actions);let o=e.isPost?this.check.question:e.text,a=[i("p",{class:"kit-question",id:r,dir:"auto"},o),e.isPost?Ve(t):null,e.caption?dn(e):null,this.writing?.node??this.#t(r)];this.node.replaceChildren(...a.filter(h=>h instanceof Node))}#t(e){return i("div",{class:"kit-options",role:"group","aria-labelledby":e},...this.#e.map(({button:s})=>s))}#n(e,{label:t,text:s}){let r=i("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(t)},i("kbd",{},e),i("span",{dir:"auto"},s));return{label:t,button:r}}paint(e){for(let t of this.#e)P(t.button,"aria-pressed",t.label===e)}labelOf(e){return this.#e[Ze.indexOf(e)]?.label}focus(e){this.#e.find(t=>t.label===e)?.button.focus()}};function dn({caption:n,rows:e}){let t=([s,r])=>i("tr",{},i("th",{scope:"row",dir:"auto"},s),i("td",{},r));return i("figure",{class:"kit-check-figure"},i("figcaption",{dir:"auto"},n),i("table",{},i("tbody",{},...e.map(t))))}var Y=class{constructor(e,t){this.buttons=Array.from({length:e},(s,r)=>i("button",{type:"button",class:"kit-mark",onclick:()=>t(r)})),this.node=i("ol",{class:"kit-strip","aria-label":l("check-all")},...this.buttons.map(s=>i("li",{},s)))}show(e,t){this.buttons.forEach((s,r)=>{let{first:o,confidence:a}=t[r],h=l(o?a?"check-done":"check-done-unsure":"check-open");s.textContent=`${r+1}${o?" ✓":""}`,s.setAttribute("aria-label",l("check-mark",{item:r+1,items:t.length,is:h})),s.dataset.kind=o?"judged":"open",s.tabIndex=r===e?0:-1,r===e?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current")})}};function Xe(n){let{now:e,before:t,of:s,certain:r,certain_right:o}=n,a=[t===null?l("check-now-only",{now:e,of:s}):l("check-then-and-now",{before:t,now:e,of:s}),r?l("check-certain",{certain:r,right:o}):"",l("check-rough")];return[i("p",{class:"kit-heading"},l("check-result")),...a.filter(Boolean).map(h=>i("p",{},h)),fn(n)]}function fn({rows:n,before:e}){let t=[l("check-idea"),...e===null?[]:[l("check-column-before")],l("check-column-now")];return i("table",{class:"kit-check-went"},i("thead",{},i("tr",{},...t.map(s=>i("th",{scope:"col"},s)))),i("tbody",{},...n.map(s=>i("tr",{},i("th",{scope:"row",dir:"auto"},s.idea),s.before===null?null:i("td",{},Je(s.before,s.of)),i("td",{},Je(s.now,s.of))))))}function Je(n,e){return e>1?l("check-of",{right:n,of:e}):l(n?"check-right":"check-not-yet")}var fe=()=>[l("sure-1"),l("sure-2"),l("sure-3")],H=class{constructor({sure:e,skip:t}){this.levels=fe().map((r,o)=>{let a={"aria-label":r,"aria-pressed":"false"};return x(r,String(o+1),()=>e(o),a)}),this.skip=x(l("skip"),"Enter",t);let s=l("how-sure-asked");this.node=i("div",{class:"kit-tools",role:"group","aria-label":s,hidden:!0},i("strong",{},s),...this.levels,this.skip)}paint({shown:e,asking:t,level:s}){for(let[r,o]of this.levels.entries())P(o,"aria-pressed",s===r+1);this.node.hidden=!e,this.skip.hidden=!t}};var Qe="data-waits-for-words",B=n=>n.ctrlKey||n.metaKey||n.altKey,N=n=>n.target,z=n=>(n.key==="Enter"||n.key===" ")&&/^(BUTTON|SUMMARY)$/.test(N(n).tagName),pe=n=>!!n?.hasAttribute("aria-pressed"),pn=n=>n.hasAttribute("data-onward"),me=n=>n.getAttribute("aria-label")??n.textContent??"";var we=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function G(n){((we()?null:n.querySelector(`[${Qe}]`))??n).focus({preventScroll:!0})}function et(n){return n.key==="Tab"?!0:n.key==="Enter"?!n.altKey&&(n.shiftKey||B(n)):B(n)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(n.key)}function mn(n){let e=N(n);return e.matches("textarea, select")?!0:e instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(e.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(n.key):!0:!1}function tt(n,e,t){let s={chose:""};wn(n,t),kn(n,s,t),n.addEventListener("focusin",r=>{me(N(r))!==s.chose&&(s.chose="")},{signal:t}),n.addEventListener("keydown",r=>gn(r,n,e,s),{signal:t})}function wn(n,e){let t=n,s=r=>{t.removeAttribute("data-lm-suppress-shortcuts");let o=N(r);!n.contains(o)||et(r)||(t=o,t.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:e})}function gn(n,e,t,s){let{key:r}=n,o=N(n);if(z(n)&&r===" "&&(n.shiftKey||B(n))&&n.preventDefault(),et(n)||(n.stopPropagation(),B(n)||n.defaultPrevented))return;let a=e.querySelector(".kit-panel:not([hidden])"),h=o.tagName==="TEXTAREA"&&!o.hasAttribute(Qe);if(r==="Escape"&&!n.isComposing&&!h&&!a)return n.preventDefault(),yn(e);let f=pe(o)&&me(o)===s.chose,p=z(n)&&(f||r==="Enter"&&pn(o));(p||z(n)&&n.repeat)&&n.preventDefault(),!(z(n)&&!p||mn(n)||!t[r])&&(n.preventDefault(),n.repeat||t[r]())}function yn(n){n.parentElement?.closest("[tabindex]")?.focus()}function kn(n,e,t){let s=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=d=>d.type==="click"&&!d.detail&&s&&n.contains(N(d)),a=d=>{let y=N(d).closest?.("button")??null,k=o(d)||bn(d,y,r);k&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!y||!n.contains(y))&&(r={button:y,timeStamp:d.timeStamp,x:d.x,y:d.y},k||(e.chose=d.detail&&pe(y)?me(y):""))},h={capture:!0,signal:t},f=d=>{s=d.shiftKey||B(d)},p=()=>{s=!1};addEventListener("keydown",f,h),addEventListener("keyup",p,h),addEventListener("mousedown",a,h),addEventListener("click",a,h)}function bn(n,e,t){let s=n.timeStamp-t.timeStamp<300,r=Math.hypot(n.x-t.x,n.y-t.y)<5;return!n.detail||!s||!r?!1:e!==t.button||n.detail>1&&pe(e)}var ge="kitLesson";function $n(n){return!!n.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function nt(n,e){if(!$n(n))return;requestAnimationFrame(()=>{let s=e.closest(".jp-Notebook");s&&(s.dataset[ge]="")});let t=document.documentElement.dataset;ge in t||(t[ge]="",addEventListener("keydown",xn,{capture:!0}),addEventListener("dblclick",Tn,{capture:!0}))}var st=n=>n.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function xn(n){let e=n.target,t=st(n);if(!t)return;let s=e.closest(".kit");if(s)n.key==="Enter"&&n.shiftKey&&vn(n,s);else if(En(n,e)){n.preventDefault();let r=Sn(t);r&&G(r)}}function En(n,e){if(n.ctrlKey||n.metaKey||n.altKey||e.isContentEditable||e.matches("input, textarea, select"))return!1;let t=e.closest(".jp-Cell");if(!t)return!1;if(n.key!=="Enter")return n.key.length===1&&n.key!==" ";let s=t.matches(".jp-CodeCell")&&!t.querySelector(".jp-InputPlaceholder");return!n.shiftKey&&t===e&&!s}function vn(n,e){let t=e.closest(".jp-Cell")?.nextElementSibling;t&&(n.preventDefault(),n.stopPropagation(),t.focus({preventScroll:!0}),t.scrollIntoView({block:"nearest"}))}function Sn(n){let e=[...n.querySelectorAll(".kit")],t=r=>{let{top:o,bottom:a}=r.getBoundingClientRect();return Math.min(a,innerHeight)-Math.max(o,0)},[s]=e.sort((r,o)=>t(o)-t(r));return s&&t(s)>100?s:null}function Tn(n){let e=n.target;st(n)&&e.closest(".jp-RenderedMarkdown")&&n.stopPropagation()}function rt(n){function e(r){for(let[o,a]of Object.entries(r))n.set(o,a);try{n.save_changes()}catch{}}function t(r,o){return n.on(`change:${r}`,o),()=>n.off(`change:${r}`,o)}let s=r=>e({[r]:n.get(r)+1});return{read:r=>n.get(`_${r}`),listen:(r,o)=>t(`_${r}`,o),write(r){e(Object.fromEntries(Object.entries(r).map(([o,a])=>[`_${o}`,a])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:o}){let a=[t("_ack",()=>r(n.get("_ack").slice(1))),t("_news",()=>o(n.get("_news")))];return n.get("_told")&&(o(n.get("_news")),s("_asked")),()=>{for(let h of a)h()}},rename:()=>s("_another")}}function it({share:n,view:e}){return()=>{let t,s;return{initialize({model:r,signal:o}){let a=ot(o);return t=rt(r),He(t.read("words")),s=n(t,a.signal),()=>a.abort()},render({model:r,el:o,signal:a}){nt(r,o);let h=ot(a);return e({host:t,el:o,signal:h.signal,...s}),()=>h.abort()}}}}function ot(n){let e=new AbortController;return n?.addEventListener("abort",()=>e.abort()),e}function at(){let n=i("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:n,say(e){n.textContent=e}}}function ct(n,e,t,s=An){let r=i("div",{class:"kit-panel",role:"group","aria-label":n});t instanceof Node&&r.append(t);let o=(h=r.hidden)=>{h===r.hidden&&(h&&!(t instanceof Node)&&r.replaceChildren(t()),s(r,!!h,()=>{r.hidden=!h,a.setAttribute("aria-expanded",String(h))}))},a=x(n,e,()=>o(),{"aria-expanded":"false"});return a.classList.toggle("kit-by-keys",e==="?"),r.hidden=!0,{button:a,panel:r,toggle:o}}function An(n,e,t){t(),(e?n:n.closest(".kit"))?.scrollIntoView({block:"nearest"})}function lt(n){let e=[...n,["Esc",l("key-escape")]];return i("dl",{class:"kit-keys"},...e.flatMap(([t,s])=>[i("dt",{},i("kbd",{},t)),i("dd",{},s)]))}function A(n,e=localStorage){try{return JSON.parse(e.getItem(n)??"null")??void 0}catch{return}}function T(n,e,t=localStorage){try{e===null?t.removeItem(n):t.setItem(n,JSON.stringify(e))}catch{}}function V(n){try{return Object.keys(localStorage).filter(e=>e.startsWith(n))}catch{return[]}}function ht(n,{name:e,keys:t,signal:s,host:r,part:o=""}){let a=i("section",{class:"kit","aria-label":e,tabindex:"-1"});return tt(a,t,s),Object.keys(t).length&&a.append(i("p",{class:"kit-hint","aria-hidden":"true"},l("click-first"))),n.append(a),In(a,s,r,o),a}function In(n,e,t,s){let r=t&&_n(t,s),o=()=>{n.dataset.past=""};for(let h of["keydown","pointerdown","wheel"])addEventListener(h,o,{capture:!0,once:!0,signal:e});let a=()=>{let h=Nn(n);h&&(r&&!("past"in n.dataset)&&G(n),n.getBoundingClientRect().top<h.getBoundingClientRect().top?n.scrollIntoView({behavior:"instant"}):r&&n.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(a)),setTimeout(a,300)}function _n(n,e=""){let t=`kit:run:${n.read("run")}`,s=document.documentElement.dataset,r=`kit ${n.read("activity")} ${e}`;if(A(t,sessionStorage))return!1;T(t,!0,sessionStorage);let o=s.kitRan?.split("|")??[];return s.kitRan=[...o,r].join("|"),!o.includes(r)}function Nn(n){let e=n.closest(".jp-Cell")?.nextElementSibling,t=e?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!e||!t||s?.isContentEditable)return null;let r=n.contains(s)||e.matches(".jp-mod-active"),o=t.querySelectorAll(".kit:not([data-past])"),a=o[0]===n&&!o[1];return r&&a&&(e.nextElementSibling||t.querySelector("[data-past]"))?t:null}function ut(n,e){if(!n.earlier)return null;let{many:t,name:s}=n.earlier,r=n.earlier.ofThisFile?"lost":"elsewhere",o=s?`${r}-of`:r,a=l("remembers",{answers:t,name:s,what:o}),h=i("p",{class:"kit-notice"},a," "),f=y=>()=>{y(),h.remove(),e()},p=f(()=>n.restore()),d=f(()=>n.decline());return h.append(x(l("bring-back"),"",p)," ",x(l("not-mine"),"",d)),h}var Rn=2e3;async function dt(n,e){try{await navigator.clipboard.writeText(n.textContent??"")}catch{return getSelection()?.selectAllChildren(n),l(On())}return e&&Cn(e),l("copied")}function On(){return we()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function Cn(n){if("copied"in n.dataset)return;let e=[...n.childNodes];n.dataset.copied="",n.style.minWidth=`${n.offsetWidth}px`,n.replaceChildren(i("span",{},l("copied"))),setTimeout(()=>{delete n.dataset.copied,n.style.minWidth="",n.replaceChildren(...e)},Rn)}var Z=class{#e;#t;#n;#r;text=i("span",{});alert=i("p",{class:"kit-problem",role:"alert",hidden:!0});news=i("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,t,s){this.#e=e,this.#n=t,this.#t=e.notice(),e.listen(()=>this.#s(),s),s.addEventListener("abort",()=>clearTimeout(this.#r)),this.#s(),this.#i()}#s(){let e=this.#e.problem();if($(this.alert,e),this.alert.hidden=!e,this.#o(this.#e.notice()),this.#n.hear(),clearTimeout(this.#r),this.#e.waiting()===0)return this.#i();$(this.text,l("saving")),this.#r=setTimeout(()=>this.#i(),1500)}#o(e){e!==this.#t&&(this.#t=e,$(this.news,e),this.news.hidden=!e)}#i(){let e=this.#e.waiting(),t=l(this.#e.isEmpty()?"will-be-saved":"saved");$(this.text,e?l("not-on-disk",{answers:e}):t),this.#n.renew()}},J=class{#e;#t=i("span",{});#n=i("output",{class:"kit-code"});#r=i("strong",{role:"status"});#s;#o="";constructor(e){this.#e=e;let t=x(l("another-name"),"",()=>this.#i());this.node=i("div",{class:"kit-notice",hidden:!0},this.#t,i("br"),this.#n," ",this.#r,i("p",{class:"kit-quiet"},l("name-made-up")," ",t))}button(e,t){return this.#s=x(l("copy-code"),e,()=>this.copy(),t),this.#s}async copy(){this.#a(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),$(this.#r,await dt(this.#n,this.#s))}hear(){this.#o&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#o||(this.#o="",this.#a()))}renew(){!this.node.hidden&&!this.#o&&this.#a()}#i(){this.#o=this.#e.handIn()?.name??"",$(this.#t,l("another-name-coming")),this.#e.rename()}#a(){let{name:e,code:t}=this.#e.handIn()??{name:"",code:""};this.#n.textContent!==t&&$(this.#r,""),$(this.#n,t),$(this.#t,l("code-is",{name:e}))}};var jn=n=>n.closest(".jp-WindowedPanel-outer");function ft(n){let e=jn(n),t=e?e.getBoundingClientRect().top:0;n.getBoundingClientRect().top<t&&n.scrollIntoView({block:"start",behavior:"instant"})}var Ln=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function Mn(){let n=Bn()??document.body?.dataset.baseUrl;if(typeof n=="string")return n;let{pathname:e}=location,t=Ln.exec(e);return t?e.slice(0,t.index+1):"/"}function Bn(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function pt(n){let e=n.read("owner")??"";return e==="anybody"?e:`${e}@${Mn()}`}var ye=n=>!!(n.first||n.revised||n.unsure||n.note),X=class{#e;#t;#n;#r;#s;constructor(e,t){this.#e=e,this.#t=t,this.#n=e.read("file"),this.#r=400+e.read("posts").length}keepSoon(){this.#s??=setTimeout(()=>this.#o(),this.#r)}flush(){this.#s&&this.#o()}anew(){this.#i();for(let e of[ee(this.#e),`kit:copy:${this.#e.read("activity")}:`])T(e+this.#n,null);this.#n=this.#e.read("file")}#o(){this.#i();let e=this.#e.read("hand_in").name??"",t=ee(this.#e)+this.#n,s=A(t)?.declined;T(t,{at:Date.now(),name:e,given:this.#t(),declined:s})}#i(){clearTimeout(this.#s),this.#s=void 0}},Q=class{#e;#t;#n;#r;get ofThisFile(){return this.#e.endsWith(`:${this.#n}`)}lost(){return this.ofThisFile?this.#r:[]}constructor(e,t,s,r){this.#e=e,this.#t=t,this.#n=s,this.#r=r}get name(){return this.#t.name??""}get many(){return this.#r.length}decline(){let e=[...this.#t.declined??[],this.#n];T(this.#e,{...this.#t,declined:e})}events(){let e=this.#r.filter(([,t])=>t.locked).map(([t])=>t);return[...this.#s(t=>t.first||t.unsure,t=>({label:t.first,round:"first",unsure:t.unsure,confidence:t.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#s(t=>t.revised,t=>({label:t.revised,round:"revised",confidence:t.confidence_revised})),...this.#s(t=>t.note,t=>({kind:"note",note:t.note})),...this.#s(t=>t.cause,t=>({kind:"sorted",cause:t.cause}))]}#s(e,t){return this.#r.filter(([,s])=>e(s)).map(([s,r])=>({post_id:s,...t(r)}))}};function mt(n){let e=n.read("file"),t=new Set(n.read("kept")),s=new Set(n.read("posts").map(f=>f.post_id)),r=[...gt(ee(n)),...Pn(n)].filter(({name:f,copy:p})=>!t.has(f)&&!p.declined?.includes(e)).sort((f,p)=>p.copy.at-f.copy.at);if(!r.length)return null;let[{key:o,copy:a}]=r,h=Object.entries(a.given).filter(([f])=>s.has(f));return h.length?new Q(o,a,e,h):null}function wt(n,e){let t=n.read("file"),s=n.read("saved"),r=ee(n)+t,o=A(r),a=n.read("hand_in").name??"";if(!o?.given||o.name!==a||o.declined?.includes(t))return null;let h=n.read("posts").map(({post_id:f})=>[f,o.given[f]]).filter(([f,p])=>p&&!(f in s)&&!e(f));return h.length?new Q(r,o,t,h):null}function gt(n){return V(n).map(e=>({key:e,name:e.slice(n.length),copy:A(e)})).filter(({copy:e})=>e?.given)}function Pn(n){let e=n.read("hand_in").name,t=n.read("file");return gt(`kit:copy:${n.read("activity")}:`).filter(({name:s,copy:r})=>s===t||e&&r.name===e)}var ee=n=>`kit:copy:${pt(n)}:${n.read("activity")}:`;function kt(n){return`\uFEFF${n.map(e=>e.map(Un).join(",")).join(`\r
`)}`}var ke="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",yt="[=+\\-@＝＋－＠]",Dn=new RegExp(`^'*${ke}*${yt}+(?!${yt})${ke}*(?!${ke}|[)\\]}*/>]|$)`);function Fn(n){let t=n.split(/([;|\t\r\n])/).map(s=>Dn.test(s)?`'${s}`:s).join("");return/^'*[\t\r\n][\s\S]/.test(n)?`'${t}`:t}var Un=n=>`"${Fn(String(n)).replaceAll('"','""')}"`;function bt(n,e,t){let s=i("a",{href:URL.createObjectURL(new Blob([e],{type:t})),download:n});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e3)}var $e=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function $t(n,e){switch(e.kind??"judge"){case"judge":return Wn(n,e);case"note":return be(n,"note",e.note);case"sorted":return be(n,"cause",e.cause);case"compared":return n.first||n.unsure?{...n,locked:!0}:n;default:return n}}function te(n){return n.post_ids?n.post_ids:n.post_id===void 0?[]:[n.post_id]}function Wn(n,{label:e,unsure:t,confidence:s,note:r,round:o="first"}){let a=n.locked?"revised":o,h={...n,[a]:e??null,unsure:!!t},f=a==="first"?"confidence":"confidence_revised";return be(r?{...h,note:r}:h,f,s)}function be(n,e,t){let{[e]:s,...r}=n;return t?{...r,[e]:t}:r}var Kn="0123456789ABCDEFGHJKMNPQRSTVWXYZ",qn=19n;function xt(n,e){let t=o=>o===null?-1:e.indexOf(o),s=[],r=[];for(let o of n){let a=t(o.first),h=t(o.revised);o.unsure&&h===-1&&([a,h]=a===-1?[-2,h]:[a,-2]),s.push(a),r.push(h)}return{first:s,revised:r}}function Et({fingerprint:n,pseudonym:e,labels:t},s,r){let o=s.some(m=>m<0)?1:0,{way:a,size:h,body:f}=Yn(s,r,t,o),p=[[n,35],[e[0],8],[e[1],8],[s.length-1,11],[t-2,5],[o,1],[a,2],[f,5*h]],d=qn;for(let[m,I]of p)d=d<<BigInt(I)|BigInt(m);let y=[...d.toString(32)].map(m=>Number.parseInt(m,32));return[...y,...Hn(y)].map(m=>Kn[m]).join("").replace(/.{4}(?=.)/g,"$&-")}function Yn(n,e,t,s){let r=n.length,o=e.filter(m=>m!==-1),a=[1,t+1,t+2],h=[[],o,e],f=m=>{let I=BigInt(t+2*s)**BigInt(r),se=BigInt(a[m])**BigInt(h[m].length),re=(I*se-1n).toString(2).length+(m===1?r:0);return Math.ceil(re/5)},p=o.length===0?0:f(2)<f(1)?2:1,d=f(p),y=m=>BigInt(m<0?t+2+m:m),k=0n;for(let m of n)k=k*BigInt(t+2*s)+y(m);for(let m of h[p])k=k*BigInt(a[p])+y(m);if(p===1){let m=e.map(I=>I===-1?"0":"1").join("");k|=BigInt(`0b${m}`)<<BigInt(5*d-r)}return{way:p,size:d,body:k}}function Hn(n){let e=[34911,69787,139539,279043,529574],t=0;for(let s of[...n,0,0,0,0]){let r=t>>15;t=(t&32767)<<5^s;for(let[o,a]of e.entries())t^=r>>o&1?a:0}return t^=1048575,[15,10,5,0].map(s=>t>>s&31)}var zn=n=>typeof n?.id=="string",ne=class{waiting;#e;#t;#n=Math.random().toString(36).slice(2,8);#r=0;#s;#o;constructor(e){this.#e=e,this.#t=e.read("file"),this.#o=new Map(V(this.#i()).map(t=>[t,[A(t)].flat().filter(zn)])),this.waiting=[...this.#o.values()].flat().map(t=>({...t,late:!0}))}add(e){let t=e.map(s=>({...this.#a(),...s}));return this.waiting=[...this.waiting,...t],this.#c(),t}sendSoon(){this.#s||(this.#s=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#s&&this.send()}send(){clearTimeout(this.#s),this.#s=void 0,this.#e.append(this.waiting)}saved(e){let t=new Set(e);this.waiting=this.waiting.filter(s=>!t.has(s.id)),this.#c();for(let[s,r]of this.#o)r.every(o=>t.has(o.id))&&T(s,null)}anew(){T(this.#i()+this.#n,null),this.#t=this.#e.read("file"),this.#c()}#i(){return`kit:waiting:${this.#t}:`}#a(){return{id:`${this.#n}-${++this.#r}`,at:Date.now()}}#c(){let e=this.waiting.filter(t=>t.id.startsWith(`${this.#n}-`));T(this.#i()+this.#n,e.length?e:null)}};var xe=class{posts;earlier=null;#e;#t;#n;#r;#s=new Map;#o=new Set;#i="";constructor(e,t){this.#e=e,this.posts=e.read("posts");let s=new Map(Object.entries(e.read("saved")));this.#r=new Map(this.posts.map(({post_id:r})=>[r,s.get(r)??$e])),this.#t=new ne(e);for(let r of this.#t.waiting)this.#f(r);this.#n=new X(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#d()])),this.#a(t),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#d().length?wt(e,r=>ye(this.of(r))):mt(e)}#a(e){let t=this.#e,s=[t.listen("problem",()=>{this.#i=t.read("problem"),this.#l([])}),t.listen("hand_in",()=>this.#l([])),t.listen("notice",()=>this.#l([])),t.listen("file",()=>{this.#t.anew(),this.#n.anew()}),t.follow({saved:r=>{this.#t.saved(r),this.#c(),this.#l([])},news:r=>{for(let[o,a]of Object.entries(r))this.#s.set(o,a);this.#c()}})];e?.addEventListener("abort",()=>{for(let r of s)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#c(){let e=new Set(this.#t.waiting.flatMap(te)),t=[...this.#s.keys()].filter(s=>this.#r.has(s)&&!e.has(s));for(let s of t)this.#r.set(s,this.#s.get(s)??$e),this.#s.delete(s);t.length&&this.#l(t)}#f(e){for(let t of te(e)){let s=this.#r.get(t);s&&this.#r.set(t,$t(s,e))}}#h(...e){let t=this.#t.add(e);for(let s of t)this.#f(s);this.#l(t.flatMap(te)),this.#t.sendSoon(),this.#n.keepSoon()}#l(e){for(let t of this.#o)t(e)}#d(){return[...this.#r].filter(([,e])=>ye(e))}of(e){return this.#r.get(e)}now(e){return this.of(e).revised??this.of(e).first}isEmpty(){return this.#d().length===0}waiting(){return this.#t.waiting.length}problem(){return this.#i}notice(){return this.#e.read("notice")}listen(e,t){this.#o.add(e),t?.addEventListener("abort",()=>this.#o.delete(e))}flush(){this.#t.flush(),this.#n.flush()}judge(e,t,{unsure:s,confidence:r}={}){let o=this.of(e).locked?"revised":"first",a={...s&&{unsure:s},...r&&{confidence:r}};this.#h({post_id:e,label:t,round:o,...a})}compared(e){this.#h({kind:"compared",post_ids:e})}note(e,t){this.#h({kind:"note",post_id:e,note:Gn(t)})}sort(e,t){this.#h({kind:"sorted",post_id:e,cause:t})}restore(){this.earlier&&this.#h(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let{fingerprint:e,pseudonym:t,name:s}=this.#e.read("hand_in");if(e===void 0||!t)return null;let r=this.#e.read("codebook").categories.map(p=>p.label),o=this.posts.map(p=>this.of(p.post_id)),{first:a,revised:h}=xt(o,r),f={fingerprint:e,pseudonym:t,labels:r.length};return{name:s??"",code:Et(f,a,h)}}rename(){this.#e.rename()}download(){let e=this.#d(),r=["first","revised",...["unsure","confidence","note","cause"].filter(d=>e.some(([,y])=>y[d]))],o=new Map(this.posts.map(d=>[d.post_id,`v${d.mark}`])),{id:a}=this.#e.read("codebook"),h=this.#e.read("hand_in").name??"",f=e.map(([d,y])=>{let k=r.map(m=>y[m]||"");return[h,d,...k,o.get(d),a]}),p=["coder","post_id",...r,"version","codebook"];bt(`my-answers-${this.#e.read("activity")}.csv`,kt([p,...f]),"text/csv")}};function Gn(n){let{toWellFormed:e}=String.prototype;return e?.call(n)??n}function vt(n){return{share:(e,t)=>({store:new xe(e,t)}),view:n}}W(Ie);W(_e);var St=["a","b","c","d"],Vn="written",Ee=class{#e=-1;#t=!1;#n=!1;constructor({host:e,el:t,signal:s,store:r}){this.host=e,this.store=r,this.check=e.read("check"),this.items=this.check.items,this.at=Math.max(0,this.#a[0]??0);let{title:o}=e.read("codebook"),a=l("check-name",{title:o,items:this.items.length});this.root=ht(t,{name:a,keys:this.#s(),signal:s,host:e}),this.root.classList.add("kit-check"),this.live=at(),this.box=new q(this.check,this),this.marks=new Y(this.items.length,d=>this.go(d)),this.sureness=new H({sure:d=>this.sure(d+1),skip:()=>this.step()}),this.sureness.node.classList.add("kit-sure"),this.count=i("p",{class:"kit-count"});let h={max:this.items.length,value:0,"aria-label":l("check-answered")};this.bar=i("progress",h),this.hint=i("p",{class:"kit-quiet",hidden:!0});let f=this.check.occasion==="before"?"check-intro":"check-intro-after";this.intro=i("p",{class:"kit-quiet"},l(f)),this.main=i("button",{type:"button",class:"kit-main",onclick:()=>this.step()}),this.help=ct(l("keys"),"?",lt(Zn())),this.way=i("div",{}),this.end=i("section",{class:"kit-notice kit-check-end","aria-label":l("check-result"),tabindex:"-1",hidden:!0}),this.root.append(...this.#r(o,s)),r.listen(d=>d.length&&this.show(),s);let p=e.listen("went",()=>this.show());s.addEventListener("abort",()=>{this.box.writing?.keep(),p()}),this.show()}#r(e,t){let s=this.host.read("notice");this.way.append(this.intro,i("div",{class:"kit-top"},this.count,this.bar),this.marks.node,this.box.node,this.sureness.node,this.hint,i("div",{class:"kit-tools"},this.main,x(l("back"),"←",()=>this.go(this.at-1)),this.help.button),this.help.panel);let r=new Z(this.store,new J(this.store),t);return[i("p",{class:"kit-heading",dir:"auto"},e),s?i("p",{class:"kit-notice"},s):null,ut(this.store,()=>this.show()),this.way,this.end,r.alert,r.news,i("p",{class:"kit-saved"},r.text),this.live.node].filter(o=>o instanceof Node)}#s(){let e={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.step(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};for(let t of St)for(let s of[t,t.toUpperCase()])e[s]=()=>this.choose(this.box.labelOf(t)??"");for(let t of[1,2,3])e[t]=()=>this.sure(t);return e}get#o(){return this.items[this.at]}get#i(){return this.store.of(this.#o.id)}get#a(){return this.items.flatMap(({id:e},t)=>this.store.of(e).first?[]:[t])}get#c(){return this.items.some(({id:e})=>this.store.of(e).locked)}show(){let e=this.#c;if(ie(this.root,()=>{this.way.hidden=e,this.end.hidden=!e}),e)return this.#d();let t=this.items.length,s=t-this.#a.length;$(this.count,l("check-where",{item:this.at+1,items:t,answered:s})),this.bar.value=s,this.intro.hidden=s>0,this.marks.show(this.at,this.items.map(({id:r})=>this.store.of(r))),this.#e!==this.at&&this.#f(),this.#h()}#f(){ie(this.root,()=>{this.#e=this.at,this.hint.hidden=!0,this.box.draw(this.#o,this.store.posts[this.at],this.#i.note??"")})}#h(){let{first:e,confidence:t}=this.#i;this.box.paint(e),this.sureness.paint({shown:!0,asking:!1,level:t});let s=this.#l?"check-finish":"check-next";this.main.replaceChildren(l(s)," ",i("kbd",{"aria-hidden":"true"},"⏎"))}get#l(){return this.at===this.items.length-1||!this.#a.length}#d(){let e=this.host.read("went"),t=this.check.occasion==="before"?[i("p",{},l("check-finished-before"))]:[];this.end.replaceChildren(i("p",{class:"kit-heading"},l("check-finished")),...t,...e?Xe(e):[])}#u(e){$(this.hint,e),this.hint.hidden=!e,e&&(this.hint.scrollIntoView({block:"nearest"}),this.live.say(e))}choose(e){let t=this.#o.options.find(s=>s.label===e);!t||this.#c||(this.#u(""),this.box.focus(e),this.#n=!1,this.#i.first!==e&&this.store.judge(this.#o.id,e),this.sureness.node.scrollIntoView({block:"nearest"}),this.live.say(l("check-said",{answer:t.text})))}sure(e){this.box.writing?.keep();let{first:t}=this.#i;if(this.#c)return;if(!t)return this.#u(l(this.box.writing?"check-write":"check-choose"));this.store.judge(this.#o.id,t,{confidence:e});let s=l("check-said-sure",{sure:fe()[e-1]}),[r]=[...this.#a.filter(o=>o>this.at),...this.#a];if(r!==void 0)return this.go(r,s);this.#u(l("check-all-answered")),this.live.say(`${s} ${l("check-all-answered")}`)}write(e){let{id:t}=this.#o,{note:s="",first:r,confidence:o}=this.store.of(t);if(this.#c||e===s)return;this.store.note(t,e);let a=e?Vn:null;a!==r&&this.store.judge(t,a,a?{confidence:o}:{}),this.live.say(e?l("check-words-kept"):"")}flush(){this.store.flush()}go(e,t=""){if(e<0||e>=this.items.length)return;this.box.writing?.keep(),this.#t=this.#n=!1,this.at=e,this.show(),ft(this.root);let{isPost:s,text:r}=this.#o,o=l("check-mark",{item:e+1,items:this.items.length,is:r});this.live.say([t,o,s?this.check.question:""].filter(Boolean).join(" "))}step(){this.box.writing?.keep();let{first:e,confidence:t}=this.#i;if(e&&!t&&!this.#n)return this.#n=!0,this.#u(l("check-say-sure"));if(!this.#l){if(!e&&!this.box.writing)return this.#u(l("check-choose"));let[r]=this.#a.filter(o=>o>this.at);return this.go(r??this.at+1)}let s=this.#a;if(s.length===this.items.length)return this.#u(l("check-choose"));if(s.length&&!this.#t){this.#t=!0,this.root.dataset.left="";let r=ze(s.map(o=>String(o+1)));return this.#u(l("check-left",{items:s.length,which:r}))}this.store.compared(this.items.map(({id:r})=>r)),this.store.flush(),this.end.focus(),this.live.say(this.end.textContent??"")}};function Zn(){return[[St.join(" "),l("check-key-choose")],["1 2 3",l("check-key-sure")],["Enter",l("check-key-next")],["← →",l("check-key-walk")],["?",l("key-help")]]}var Jn=vt(n=>new Ee(n)),Jr=it(Jn);export{Jn as check,Jr as default};
