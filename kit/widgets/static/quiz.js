var Tt=`# Quiz: answer first, then see the reason for your answer.

quiz-name = Quiz: { $title }
dont-know = I don’t know
questions-answered = Questions answered
quiz-where = Question { $question } of { $questions } · { $answered } answered
all-questions = All questions
choose-answer-first = Choose an answer first. “I don’t know” is one too.
check-answer = Check my answer
next-question = Next question
how-it-went = How it went

# Marks of questions.

mark-question = Question { $question }: { $is }
question-open = not answered
question-free = answered; no right answer
question-right = right
question-right-now = right after a second look
question-again = worth another look

# The options, once an answer is checked.

option-right = ✓ right
option-mine = ● your answer
option-mine-first = ○ your first answer
option-mine-now = ● your answer now
other-options = The other options

# The reasons.

right-answers =
    { $answers ->
        [one] The right answer is { $which }.
       *[other] The right answers are { $which }.
    }
quiz-unsure-honest = Saying so is honest, and a good place to start.
quiz-wrong = Not { $mine }.
quiz-right = ✓ Yes, { $mine } is right.
quiz-free = There is no right answer here: thoughtful people choose differently. Here is the case for each option.
quiz-free-unsure =
    There is no right answer here, so not being sure makes sense. Here is the case for each option.
case-for-mine = The case for { $option }, your answer:
case-for = The case for { $option }:
why-right = Why { $option }:
why-wrong = Why not { $option }:
mix-up = The mix-up behind it:
changed-your-mind = Changed your mind? Choose again: your first answer stays, and the second is kept beside it.

# How it went.

quiz-tries =
    { $right ->
        [one] { $right } of the { $questions } questions has a right answer. At your first try you had { $first } of { $right }.
       *[other] { $right } of the { $questions } questions have a right answer. At your first try you had { $first } of { $right }.
    }
quiz-tries-now =
    { $right ->
        [one] { $right } of the { $questions } questions has a right answer. At your first try you had { $first } of { $right }, after a second look { $now }.
       *[other] { $right } of the { $questions } questions have a right answer. At your first try you had { $first } of { $right }, after a second look { $now }.
    }
quiz-others-free =
    { $free ->
        [one] The other one has none: there, your reasons count.
       *[other] The other { $free } have none: there, your reasons count.
    }
quiz-all-free =
    { $free ->
        [one] This question has no right answer: your reasons count.
       *[other] These { $free } questions have no right answer: your reasons count.
    }
quiz-honest =
    { $times ->
        [one] You said “I don’t know” once: that tells more than a guess.
       *[other] You said “I don’t know” { $times } times: that tells more than a guess.
    }
ideas-again = Ideas worth another look; many people have them at first:
idea-question = Question { $question }
idea-unsure = where you were not sure

# What is read aloud.

said-chosen = { $answer } chosen. Enter checks it.
said-first-stays = You have seen the reasons, so your first answer stays.
said-answer-now = Your answer now: { $now }. Your first one stays: { $first }.
said-unsure-answer = “I don’t know”
aloud-question = Question { $question } of { $questions }. { $text }
aloud-option = { $option }: { $text }

# Keys.

key-choose = choose an answer (1, 2, 3 … work too)
key-dont-know = I don’t know
key-check = check your answer, then go on
key-walk-questions = previous and next question
key-others = the other options and their reasons
`;function u(n,t={},...e){let s=document.createElement(n);for(let[r,i]of Object.entries(t))i==null||i===!1||(r.startsWith("on")?s.addEventListener(r.slice(2),i):r==="style"?s.style.cssText=i:s.setAttribute(r,i===!0?"":i));return s.append(...e.filter(r=>r!=null)),s}function _(n,t){n.textContent!==t&&(n.textContent=t)}function _t(n,t,e){e===null?n.removeAttribute(t):n.getAttribute(t)!==String(e)&&n.setAttribute(t,String(e))}function x(n,t,e,s={}){let r=t?[" ",u("kbd",{"aria-hidden":"true"},t)]:[];return u("button",{type:"button",class:"kit-tool",onclick:e,...s},n,...r)}var It=()=>`kit-${Math.random().toString(36).slice(2)}`;var v=class{constructor(t){this.value=t}valueOf(){return this.value}},w=class extends v{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},b=class extends v{constructor(t,e={}){super(t),this.opts=e}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return this.value.toString(10)}},S=class n extends v{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof v)return n.supportsValue(t.valueOf());if("Temporal"in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,e={}){t instanceof n?(e={...t.opts,...e},t=t.value):t instanceof v&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&e.calendar===void 0&&(e={...e,calendar:t.calendarId}),super(t),this.opts=e}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var At=100,xe="⁨",Ee="⁩";function ve(n,t,e){if(e===t||e instanceof b&&t instanceof b&&e.value===t.value)return!0;if(t instanceof b&&typeof e=="string"){let s=n.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(e===s)return!0}return!1}function Nt(n,t,e){return t[e]?O(n,t[e].value):(n.reportError(new RangeError("No default")),new w)}function nt(n,t){let e=[],s=Object.create(null);for(let r of t)r.type==="narg"?s[r.name]=C(n,r.value):e.push(C(n,r));return{positional:e,named:s}}function C(n,t){switch(t.type){case"str":return t.value;case"num":return new b(t.value,{minimumFractionDigits:t.precision});case"var":return Se(n,t);case"mesg":return Te(n,t);case"term":return _e(n,t);case"func":return Ie(n,t);case"select":return Ae(n,t);default:return new w}}function Se(n,{name:t}){let e;if(n.params)if(Object.prototype.hasOwnProperty.call(n.params,t))e=n.params[t];else return new w(`$${t}`);else if(n.args&&Object.prototype.hasOwnProperty.call(n.args,t))e=n.args[t];else return n.reportError(new ReferenceError(`Unknown variable: $${t}`)),new w(`$${t}`);if(e instanceof v)return e;switch(typeof e){case"string":return e;case"number":return new b(e);case"object":if(S.supportsValue(e))return new S(e);default:return n.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof e}`)),new w(`$${t}`)}}function Te(n,{name:t,attr:e}){let s=n.bundle._messages.get(t);if(!s)return n.reportError(new ReferenceError(`Unknown message: ${t}`)),new w(t);if(e){let r=s.attributes[e];return r?O(n,r):(n.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new w(`${t}.${e}`))}return s.value?O(n,s.value):(n.reportError(new ReferenceError(`No value: ${t}`)),new w(t))}function _e(n,{name:t,attr:e,args:s}){let r=`-${t}`,i=n.bundle._terms.get(r);if(!i)return n.reportError(new ReferenceError(`Unknown term: ${r}`)),new w(r);if(e){let h=i.attributes[e];if(h){n.params=nt(n,s).named;let d=O(n,h);return n.params=null,d}return n.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new w(`${r}.${e}`)}n.params=nt(n,s).named;let o=O(n,i.value);return n.params=null,o}function Ie(n,{name:t,args:e}){let s=n.bundle._functions[t];if(!s)return n.reportError(new ReferenceError(`Unknown function: ${t}()`)),new w(`${t}()`);if(typeof s!="function")return n.reportError(new TypeError(`Function ${t}() is not callable`)),new w(`${t}()`);try{let r=nt(n,e);return s(r.positional,r.named)}catch(r){return n.reportError(r),new w(`${t}()`)}}function Ae(n,{selector:t,variants:e,star:s}){let r=C(n,t);if(r instanceof w)return Nt(n,e,s);for(let i of e){let o=C(n,i.key);if(ve(n,r,o))return O(n,i.value)}return Nt(n,e,s)}function st(n,t){if(n.dirty.has(t))return n.reportError(new RangeError("Cyclic reference")),new w;n.dirty.add(t);let e=[],s=n.bundle._useIsolating&&t.length>1;for(let r of t){if(typeof r=="string"){e.push(n.bundle._transform(r));continue}if(n.placeables++,n.placeables>At)throw n.dirty.delete(t),new RangeError(`Too many placeables expanded: ${n.placeables}, max allowed is ${At}`);s&&e.push(xe),e.push(C(n,r).toString(n)),s&&e.push(Ee)}return n.dirty.delete(t),e.join("")}function O(n,t){return typeof t=="string"?n.bundle._transform(t):st(n,t)}var U=class{constructor(t,e,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=e,this.args=s}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,e){let s=this.bundle._intls.get(t);s||(s={},this.bundle._intls.set(t,s));let r=JSON.stringify(e);return s[r]||(s[r]=new t(this.bundle.locales,e)),s[r]}};function rt(n,t){let e=Object.create(null);for(let[s,r]of Object.entries(n))t.includes(s)&&(e[s]=r.valueOf());return e}var Rt=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Ot(n,t){let e=n[0];if(e instanceof w)return new w(`NUMBER(${e.valueOf()})`);if(e instanceof b)return new b(e.valueOf(),{...e.opts,...rt(t,Rt)});if(e instanceof S)return new b(e.toNumber(),{...rt(t,Rt)});throw new TypeError("Invalid argument to NUMBER")}var Ne=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function qt(n,t){let e=n[0];if(e instanceof w)return new w(`DATETIME(${e.valueOf()})`);if(e instanceof S||e instanceof b)return new S(e,rt(t,Ne));throw new TypeError("Invalid argument to DATETIME")}var Mt=new Map;function Lt(n){let t=Array.isArray(n)?n.join(" "):n,e=Mt.get(t);return e===void 0&&(e=new Map,Mt.set(t,e)),e}var j=class{constructor(t,{functions:e,useIsolating:s=!0,transform:r=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:Ot,DATETIME:qt,...e},this._useIsolating=s,this._transform=r,this._intls=Lt(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:e=!1}={}){let s=[];for(let r=0;r<t.body.length;r++){let i=t.body[r];if(i.id.startsWith("-")){if(e===!1&&this._terms.has(i.id)){s.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(e===!1&&this._messages.has(i.id)){s.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return s}formatPattern(t,e=null,s=null){if(typeof t=="string")return this._transform(t);let r=new U(this,s,e);try{return st(r,t).toString(r)}catch(i){if(r.errors&&i instanceof Error)return r.errors.push(i),new w().toString(r);throw i}}};var it=/^(-?[a-zA-Z][\w-]*) *= */gm,Ct=/\.([a-zA-Z][\w-]*) *= */y,Re=/\*?\[/y,ot=/(-?[0-9]+(?:\.([0-9]+))?)/y,Oe=/([a-zA-Z][\w-]*)/y,jt=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,qe=/^[A-Z][A-Z0-9_-]*$/,z=/([^{}\n\r]+)/y,Me=/([^\\"\n\r]*)/y,Dt=/\\([\\"])/y,Ut=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Le=/^\n+/,zt=/ +$/,Ce=/ *\r?\n/g,je=/( *)$/,De=/{\s*/y,Bt=/\s*}/y,Ue=/\[\s*/y,ze=/\s*] */y,Be=/\s*\(\s*/y,Fe=/\s*->\s*/y,Pe=/\s*:\s*/y,Ke=/\s*,?\s*/y,We=/\s+/y,D=class{constructor(t){this.body=[],it.lastIndex=0;let e=0;for(;;){let a=it.exec(t);if(a===null)break;e=it.lastIndex;try{this.body.push(d(a[1]))}catch(l){if(l instanceof SyntaxError)continue;throw l}}function s(a){return a.lastIndex=e,a.test(t)}function r(a,l){if(t[e]===a)return e++,!0;if(l)throw new l(`Expected ${a}`);return!1}function i(a,l){if(s(a))return e=a.lastIndex,!0;if(l)throw new l(`Expected ${a.toString()}`);return!1}function o(a){a.lastIndex=e;let l=a.exec(t);if(l===null)throw new SyntaxError(`Expected ${a.toString()}`);return e=a.lastIndex,l}function h(a){return o(a)[1]}function d(a){let l=f(),g=p();if(l===null&&Object.keys(g).length===0)throw new SyntaxError("Expected message value or attributes");return{id:a,value:l,attributes:g}}function p(){let a=Object.create(null);for(;s(Ct);){let l=h(Ct),g=f();if(g===null)throw new SyntaxError("Expected attribute value");a[l]=g}return a}function f(){let a;if(s(z)&&(a=h(z)),t[e]==="{"||t[e]==="}")return y(a?[a]:[],1/0);let l=vt();return l?a?y([a,l],l.length):(l.value=et(l.value,Le),y([l],l.length)):a?et(a,zt):null}function y(a=[],l){for(;;){if(s(z)){a.push(h(z));continue}if(t[e]==="{"){a.push(k());continue}if(t[e]==="}")throw new SyntaxError("Unbalanced closing brace");let E=vt();if(E){a.push(E),l=Math.min(l,E.length);continue}break}let g=a.length-1,N=a[g];typeof N=="string"&&(a[g]=et(N,zt));let L=[];for(let E of a)E instanceof B&&(E=E.value.slice(0,E.value.length-l)),E&&L.push(E);return L}function k(){i(De,SyntaxError);let a=m();if(i(Bt))return a;if(i(Fe)){let l=tt();return i(Bt,SyntaxError),{type:"select",selector:a,...l}}throw new SyntaxError("Unclosed placeable")}function m(){if(t[e]==="{")return k();if(s(jt)){let[,a,l,g=null]=o(jt);if(a==="$")return{type:"var",name:l};if(i(Be)){let N=A();if(a==="-")return{type:"term",name:l,attr:g,args:N};if(qe.test(l))return{type:"func",name:l,args:N};throw new SyntaxError("Function names must be all upper-case")}return a==="-"?{type:"term",name:l,attr:g,args:[]}:{type:"mesg",name:l,attr:g}}return xt()}function A(){let a=[];for(;;){switch(t[e]){case")":return e++,a;case void 0:throw new SyntaxError("Unclosed argument list")}a.push(X()),i(Ke)}}function X(){let a=m();return a.type!=="mesg"?a:i(Pe)?{type:"narg",name:a.name,value:xt()}:a}function tt(){let a=[],l=0,g;for(;s(Re);){r("*")&&(g=l);let N=ye(),L=f();if(L===null)throw new SyntaxError("Expected variant value");a[l++]={key:N,value:L}}if(l===0)return null;if(g===void 0)throw new SyntaxError("Expected default variant");return{variants:a,star:g}}function ye(){i(Ue,SyntaxError);let a;return s(ot)?a=Et():a={type:"str",value:h(Oe)},i(ze,SyntaxError),a}function xt(){if(s(ot))return Et();if(t[e]==='"')return ke();throw new SyntaxError("Invalid expression")}function Et(){let[,a,l=""]=o(ot),g=l.length;return{type:"num",value:parseFloat(a),precision:g}}function ke(){r('"',SyntaxError);let a="";for(;;){if(a+=h(Me),t[e]==="\\"){a+=be();continue}if(r('"'))return{type:"str",value:a};throw new SyntaxError("Unclosed string literal")}}function be(){if(s(Dt))return h(Dt);if(s(Ut)){let[,a,l]=o(Ut),g=parseInt(a||l,16);return g<=55295||57344<=g?String.fromCodePoint(g):"�"}throw new SyntaxError("Unknown escape sequence")}function vt(){let a=e;switch(i(We),t[e]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return St(t.slice(a,e))}return t[e-1]===" "?St(t.slice(a,e)):!1}function et(a,l){return a.replace(l,"")}function St(a){let l=a.replace(Ce,`
`),g=je.exec(a)[1].length;return new B(l,g)}}},B=class{constructor(t,e){this.value=t,this.length=e}};var Ft=`# What several views say.

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
note-field = Your note on this post (Escape closes it)
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
saving = Saving …
not-on-disk = { $answers } kept in this browser, not on disk yet.
copy-code = Copy my hand-in code
download = Download my answers
code-is = You are “{ $name }”. Your hand-in code:
code-is-copied = You are “{ $name }”. Your hand-in code is copied; paste it where your teacher asked for it:
name-made-up =
    The name is made up at random. Nobody needs to give their own: keep this one for all lessons, or take
    another.
another-name = Another name
another-name-coming = Another name is on its way; for this, Python must be running.

# What an earlier session left in this browser.

remembers =
    { $what ->
        [lost]
            { $answers ->
                [one] This browser remembers 1 answer that your file does not have any more.
               *[other] This browser remembers { $answers } answers that your file does not have any more.
            }
        [of]
            { $answers ->
                [one] This browser remembers 1 answer of { $name } from an earlier session whose file is not here.
               *[other] This browser remembers { $answers } answers of { $name } from an earlier session whose file is not here.
            }
       *[none]
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
`;var at=Pt("en"),q=null;ct(Ft);function Pt(n){return new j(n,{useIsolating:!1})}function ct(n){Yt(at,n)}function Kt(n){q=null,n?.catalogue&&(q=Pt(n.language),Yt(q,n.catalogue))}function c(n,t){let e=q?.hasMessage(n)?q:at,s=e.getMessage(n);if(!s?.value)throw new Error(`No sentence is called ${n}.`);return e.formatPattern(s.value,t)}function Wt(n,t="unit"){let[e]=(q??at).locales,s=t==="unit"?"short":"long";return new Intl.ListFormat(e,{type:t,style:s}).format(n)}function Yt(n,t){let[e]=n.addResource(new D(t));if(e)throw e}function Vt(n){function t(r){for(let[i,o]of Object.entries(r))n.set(i,o);try{n.save_changes()}catch{}}function e(r,i){return n.on(`change:${r}`,i),()=>n.off(`change:${r}`,i)}let s=r=>t({[r]:n.get(r)+1});return{read:r=>n.get(`_${r}`),listen:(r,i)=>e(`_${r}`,i),write(r){t(Object.fromEntries(Object.entries(r).map(([i,o])=>[`_${i}`,o])))},append:r=>t({_outbox:[...r]}),follow({saved:r,news:i}){let o=[e("_ack",()=>r(n.get("_ack").slice(1))),e("_news",()=>i(n.get("_news")))];return n.get("_told")&&(i(n.get("_news")),s("_asked")),()=>{for(let h of o)h()}},rename:()=>s("_another")}}function Ht({share:n,view:t}){return()=>{let e,s;return{initialize({model:r,signal:i}){let o=Gt(i);return e=Vt(r),Kt(e.read("words")),s=n(e,o.signal),()=>o.abort()},render({el:r,signal:i}){let o=Gt(i);return t({host:e,el:r,signal:o.signal,...s}),()=>o.abort()}}}}function Gt(n){let t=new AbortController;return n?.addEventListener("abort",()=>t.abort()),t}function Zt(){let n=u("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:n,say(t){n.textContent=t}}}function F(n,t,e){let s=u("div",{class:"kit-panel",role:"group","aria-label":n},e),r=(o=s.hidden)=>{o===s.hidden&&(s.hidden=!o,(o?s:s.closest(".kit"))?.scrollIntoView({block:"nearest"}),i.setAttribute("aria-expanded",String(o)))},i=x(n,t,()=>r(),{"aria-expanded":"false"});return s.hidden=!0,{button:i,panel:s,toggle:r}}function Jt(n){let t=[...n,["Esc",c("key-escape")]];return u("dl",{class:"kit-keys"},...t.flatMap(([e,s])=>[u("dt",{},u("kbd",{},e)),u("dd",{},s)]))}var M=n=>n.ctrlKey||n.metaKey||n.altKey,R=n=>n.target,P=n=>(n.key==="Enter"||n.key===" ")&&/^(BUTTON|SUMMARY)$/.test(R(n).tagName),Ve=n=>/^(INPUT|TEXTAREA|SELECT)$/.test(R(n).tagName),ut=n=>!!n?.hasAttribute("aria-pressed"),ht=n=>n.getAttribute("aria-label")??n.textContent??"",Qt=n=>!M(n)&&!(n.shiftKey&&n.key==="Enter");function Xt(n){return n.key==="Tab"?!0:n.key==="Enter"?!n.altKey&&(n.shiftKey||M(n)):M(n)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(n.key)}function te(n,t,e){let s={chose:""};Ge(n,e),Je(n,s,e),n.addEventListener("focusin",r=>{ht(R(r))!==s.chose&&(s.chose="")},{signal:e}),n.addEventListener("keydown",r=>He(r,n,t,s),{signal:e})}function Ge(n,t){let e=n,s=r=>{e.removeAttribute("data-lm-suppress-shortcuts");let i=R(r);!n.contains(i)||Xt(r)||(e=i,e.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:t})}function He(n,t,e,s){let{key:r}=n,i=R(n);if(P(n)&&r===" "&&(n.shiftKey||M(n))&&n.preventDefault(),Xt(n)||(n.stopPropagation(),M(n)||n.defaultPrevented))return;let o=t.querySelector(".kit-panel:not([hidden])");if(r==="Escape"&&i.tagName!=="TEXTAREA"&&!o)return n.preventDefault(),Ze(t);let h=P(n)&&ut(i)&&ht(i)===s.chose;(h||P(n)&&n.repeat)&&n.preventDefault(),!(P(n)&&!h||Ve(n)||!e[r])&&(n.preventDefault(),n.repeat||e[r]())}function Ze(n){n.parentElement?.closest("[tabindex]")?.focus()}function Je(n,t,e){let s=!1,r={timeStamp:-1e3,x:0,y:0,button:null},i=f=>f.type==="click"&&!f.detail&&s&&n.contains(R(f)),o=f=>{let y=R(f).closest?.("button")??null,k=i(f)||Qe(f,y,r);k&&(f.preventDefault(),f.stopPropagation()),!(f.type!=="click"||!y||!n.contains(y))&&(r={button:y,timeStamp:f.timeStamp,x:f.x,y:f.y},k||(t.chose=f.detail&&ut(y)?ht(y):""))},h={capture:!0,signal:e},d=f=>{s=f.shiftKey||M(f)},p=()=>{s=!1};addEventListener("keydown",d,h),addEventListener("keyup",p,h),addEventListener("mousedown",o,h),addEventListener("click",o,h)}function Qe(n,t,e){let s=n.timeStamp-e.timeStamp<300,r=Math.hypot(n.x-e.x,n.y-e.y)<5;return!n.detail||!s||!r?!1:t!==e.button||n.detail>1&&ut(t)}function I(n,t=localStorage){try{return JSON.parse(t.getItem(n)??"null")??void 0}catch{return}}function T(n,t,e=localStorage){try{t===null?e.removeItem(n):e.setItem(n,JSON.stringify(t))}catch{}}function K(n){try{return Object.keys(localStorage).filter(t=>t.startsWith(n))}catch{return[]}}function ee(n,{name:t,keys:e,signal:s,host:r,part:i=""}){let o=u("section",{class:"kit","aria-label":t,tabindex:"-1"});return te(o,e,s),o.append(u("p",{class:"kit-hint","aria-hidden":"true"},c("click-first"))),n.append(o),Xe(o,s,r,i),o}function Xe(n,t,e,s){let r=e&&tn(e,s),i=()=>{n.dataset.past=""};for(let h of["keydown","pointerdown","wheel"])addEventListener(h,i,{capture:!0,once:!0,signal:t});let o=()=>{let h=en(n);h&&(r&&!("past"in n.dataset)&&n.focus({preventScroll:!0}),n.getBoundingClientRect().top<h.getBoundingClientRect().top?n.scrollIntoView({behavior:"instant"}):r&&n.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(o)),setTimeout(o,300)}function tn(n,t=""){let e=`kit:run:${n.read("run")}`,s=document.documentElement.dataset,r=`kit ${n.read("activity")} ${t}`;if(I(e,sessionStorage))return!1;T(e,!0,sessionStorage);let i=s.kitRan?.split("|")??[];return s.kitRan=[...i,r].join("|"),!i.includes(r)}function en(n){let t=n.closest(".jp-Cell")?.nextElementSibling,e=t?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!t||!e||s?.isContentEditable)return null;let r=s===n||t.matches(".jp-mod-active"),i=e.querySelectorAll(".kit:not([data-past])"),o=i[0]===n&&!i[1];return r&&o&&(t.nextElementSibling||e.querySelector("[data-past]"))?e:null}function ne(n,t){if(!n.earlier)return null;let{many:e,name:s}=n.earlier,r=n.earlier.ofThisFile?"lost":s?"of":"none",i=c("remembers",{answers:e,name:s,what:r}),o=u("p",{class:"kit-notice"},i," "),h=f=>()=>{f(),o.remove(),t()},d=h(()=>n.restore()),p=h(()=>n.decline());return o.append(x(c("bring-back"),"",d)," ",x(c("not-mine"),"",p)),o}var lt=class{#t;#e;#s;#n;text=u("span",{});alert=u("p",{class:"kit-problem",role:"alert",hidden:!0});news=u("p",{class:"kit-notice",role:"status",hidden:!0});constructor(t,e,s){this.#t=t,this.#s=e,this.#e=t.notice(),t.listen(()=>this.#r(),s),s.addEventListener("abort",()=>clearTimeout(this.#n)),this.#r(),this.#o()}#r(){let t=this.#t.problem();if(_(this.alert,t),this.alert.hidden=!t,this.#i(this.#t.notice()),this.#s.hear(),clearTimeout(this.#n),this.#t.waiting()===0)return this.#o();_(this.text,c("saving")),this.#n=setTimeout(()=>this.#o(),1500)}#i(t){t!==this.#e&&(this.#e=t,_(this.news,t),this.news.hidden=!t)}#o(){let t=this.#t.waiting();_(this.text,t?c("not-on-disk",{answers:t}):c("saved")),this.#s.renew()}},ft=class{#t;#e=u("span",{});#s=u("output",{class:"kit-code"});#n="";constructor(t){this.#t=t;let e=x(c("another-name"),"",()=>this.#r());this.node=u("div",{class:"kit-notice",hidden:!0},this.#e,u("br"),this.#s,u("p",{class:"kit-quiet"},c("name-made-up")," ",e))}async copy(){let t=this.#i();this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"});try{await navigator.clipboard.writeText(t),this.#i("code-is-copied")}catch{}}hear(){this.#n&&(!this.#t.problem()&&this.#t.handIn()?.name===this.#n||(this.#n="",this.#i()))}renew(){!this.node.hidden&&!this.#n&&this.#i()}#r(){this.#n=this.#t.handIn()?.name??"",_(this.#e,c("another-name-coming")),this.#t.rename()}#i(t="code-is"){let{name:e,code:s}=this.#t.handIn()??{name:"",code:""};return _(this.#s,s),_(this.#e,c(t,{name:e})),s}};function se(n,t){let e=new ft(n),s=new lt(n,e,t),r=x(c("copy-code"),"",()=>e.copy()),i=x(c("download"),"",()=>n.download()),o=u("span",{class:"kit-tools"},n.handIn()?r:null,i);return u("div",{},s.alert,s.news,u("p",{class:"kit-saved"},s.text,o),e.node)}function $({right:n},t){return typeof t=="string"&&n.includes(t)}var W=class{#t;constructor(t){this.#t=t}isLocked({id:t}){return this.#t.of(t).locked}isSeen({id:t}){let{first:e,revised:s,unsure:r,locked:i}=this.#t.of(t);return!!(i||s||r&&!e)}given({id:t}){let{first:e,revised:s,unsure:r}=this.#t.of(t),i=e??(r||s?null:void 0);return{first:i,now:s??(r?null:i)}}give({id:t},e){this.#t.judge(t,e,{unsure:e===null})}lock({id:t}){this.#t.compared([t])}};var Y=class{constructor(t,e,s){this.questions=t,this.answers=e,this.buttons=t.map((r,i)=>u("button",{type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>s.go(i)})),this.node=u("ol",{class:"kit-strip","aria-label":c("all-questions")},...this.buttons.map(r=>u("li",{},r)))}show(t){this.buttons.forEach((e,s)=>{let{mark:r,name:i,kind:o}=this.#t(this.questions[s]);e.textContent=`${s+1} ${r}`.trim(),e.setAttribute("aria-label",c("mark-question",{question:s+1,is:i})),e.dataset.kind=o,e.tabIndex=s===t?0:-1,s===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current")})}#t(t){return this.answers.isSeen(t)?{...this.#e(t),kind:"judged"}:{mark:"",name:c("question-open"),kind:"open"}}#e(t){let{first:e,now:s}=this.answers.given(t);return t.right.length?$(t,e)?{mark:"✓",name:c("question-right")}:$(t,s)?{mark:"↻",name:c("question-right-now")}:e===null?{mark:"?",name:c("dont-know")}:{mark:"○",name:c("question-again")}:{mark:"*",name:c("question-free")}}};function pt(n,t){let{right:e}=n;if(!e.length)return c(t===null?"quiz-free-unsure":"quiz-free");let s=Wt(e,"conjunction"),r=c("right-answers",{answers:e.length,which:s});if(t===null)return`${c("quiz-unsure-honest")} ${r}`;if(!$(n,t))return`${c("quiz-wrong",{mine:t??""})} ${r}`;let i=c("quiz-right",{mine:t??""});return e.length>1?`${i} ${r}`:i}function re(n,t,e){let s=!n.right.length,r=n.options.filter(({label:f})=>f===t),i=n.options.filter(({label:f})=>f!==t),o=i.filter(({label:f})=>s||$(n,f)),h=i.filter(f=>!o.includes(f)),d=h.length?F(c("other-options"),"o",u("div",{},...h.map(dt(n)))):void 0;return{nodes:[u("p",{class:"kit-verdict"},pt(n,t)),...r.map(s?nn:dt(n)),...o.map(dt(n)),n.after&&u("p",{class:"kit-after",dir:"auto"},n.after),d&&u("div",{class:"kit-tools"},d.button),d?.panel,e&&u("p",{class:"kit-quiet"},c("changed-your-mind"))].filter(f=>f instanceof Node),others:d}}var dt=n=>t=>ie(t,c(sn(n,t.label),{option:t.label})),nn=n=>ie(n,c("case-for-mine",{option:n.label}));function sn(n,t){return n.right.length?$(n,t)?"why-right":"why-wrong":"case-for"}function ie({because:n,misconception:t},e){return u("p",{dir:"auto"},u("strong",{},e)," ",n,t?rn(t):null)}function rn(n){return u("span",{class:"kit-mixup"}," ",c("mix-up")," ",u("em",{},n),".")}var V=class{#t=[];#e=u("div",{});#s;constructor(t,e){this.answers=t,this.actions=e,this.node=u("div",{class:"kit-quiz",onkeydown:s=>this.#a(s)})}draw(t){let e=It();this.#t=[...t.options.map(({label:s,text:r})=>this.#n(s,s,r)),this.#n(null,"u",c("dont-know"))],this.#e=u("div",{}),this.#s=void 0,this.node.replaceChildren(u("p",{class:"kit-question",id:e,dir:"auto"},t.text),u("div",{class:"kit-options",role:"group","aria-labelledby":e},...this.#t.map(({button:s})=>s)),this.#e)}#n(t,e,s){let r=u("span",{class:"kit-option-said"}),i=u("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(t)},u("kbd",{},e),u("span",{dir:"auto"},s),r);return{label:t,button:i,said:r}}paint(t,e){let s=this.answers.isSeen(t);for(let{label:r,button:i,said:o}of this.#t)i.setAttribute("aria-pressed",String(r===e)),o.textContent=s?this.#i(t,r):"",_t(i,"data-result",s?this.#r(t,r):null);s&&!this.#e.childElementCount&&this.#o(t)}#r(t,e){return $(t,e)?"right":t.right.length>0&&e===this.answers.given(t).first?"missed":null}#i(t,e){let{first:s,now:r}=this.answers.given(t),i=[];return $(t,e)&&i.push(c("option-right")),e===s?i.push(c(s===r?"option-mine":"option-mine-first")):e===r&&i.push(c("option-mine-now")),i.join(" · ")}#o(t){let{first:e}=this.answers.given(t),{nodes:s,others:r}=re(t,e,this.answers.isLocked(t));this.#e.replaceChildren(...s),this.#s=r}focus(t){this.#t.find(e=>e.label===t)?.button.focus()}toggleOthers(){this.#s?.toggle()}revealReasons(){this.#e.scrollIntoView({block:"nearest"})}#a(t){let e=t.target;t.key!=="Enter"||!Qt(t)||t.repeat||e.getAttribute("aria-pressed")==="true"&&(t.preventDefault(),this.actions.step())}};function oe(n,t,e){let s=u("p",{class:"kit-heading"},c("how-it-went")),r=u("p",{},on(n,t).join(" ")),i=n.filter(o=>o.right.length&&!$(o,t.given(o).first));return i.length?[s,r,u("p",{},c("ideas-again")),u("ul",{},...i.map(o=>an(o,n.indexOf(o),t,e)))]:[s,r]}function on(n,t){let e=n.filter(p=>p.right.length),s=n.length-e.length,r=n.map(p=>({question:p,...t.given(p)})),i=r.filter(p=>$(p.question,p.first)).length,o=r.filter(p=>$(p.question,p.now)).length,h=r.filter(p=>p.first===null).length,d={questions:n.length,right:e.length,first:i,now:o};return[...e.length?[c(o===i?"quiz-tries":"quiz-tries-now",d)]:[],...s?[c(e.length?"quiz-others-free":"quiz-all-free",{free:s})]:[],...h?[c("quiz-honest",{times:h})]:[]]}function an(n,t,e,s){let{first:r}=e.given(n),i=n.options.find(({label:d})=>d===r),o=i?i.misconception:c("idea-unsure");return u("li",{},u("button",{type:"button",class:"kit-tool",onclick:()=>s(t)},c("idea-question",{question:t+1}))," ",u("span",{dir:"auto"},o))}var cn=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function un(){let n=hn()??document.body?.dataset.baseUrl;if(typeof n=="string")return n;let{pathname:t}=location,e=cn.exec(t);return e?t.slice(0,e.index+1):"/"}function hn(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function ae(n){let t=n.read("owner")??"";return t==="anybody"?t:`${t}@${un()}`}var mt=n=>!!(n.first||n.revised||n.unsure||n.note),G=class{#t;#e;#s;#n;#r;constructor(t,e){this.#t=t,this.#e=e,this.#s=t.read("file"),this.#n=400+t.read("posts").length}keepSoon(){this.#r??=setTimeout(()=>this.#i(),this.#n)}flush(){this.#r&&this.#i()}anew(){this.#o();for(let t of[Z(this.#t),`kit:copy:${this.#t.read("activity")}:`])T(t+this.#s,null);this.#s=this.#t.read("file")}#i(){this.#o();let t=this.#t.read("hand_in").name??"",e=Z(this.#t)+this.#s,s=I(e)?.declined;T(e,{at:Date.now(),name:t,given:this.#e(),declined:s})}#o(){clearTimeout(this.#r),this.#r=void 0}},H=class{#t;#e;#s;#n;get ofThisFile(){return this.#t.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#n:[]}constructor(t,e,s,r){this.#t=t,this.#e=e,this.#s=s,this.#n=r}get name(){return this.#e.name??""}get many(){return this.#n.length}decline(){let t=[...this.#e.declined??[],this.#s];T(this.#t,{...this.#e,declined:t})}events(){let t=this.#n.filter(([,e])=>e.locked).map(([e])=>e);return[...this.#r(e=>e.first||e.unsure,e=>({label:e.first,round:"first",unsure:e.unsure,confidence:e.confidence})),...t.length?[{kind:"compared",post_ids:t}]:[],...this.#r(e=>e.revised,e=>({label:e.revised,round:"revised",confidence:e.confidence_revised})),...this.#r(e=>e.note,e=>({kind:"note",note:e.note})),...this.#r(e=>e.cause,e=>({kind:"sorted",cause:e.cause}))]}#r(t,e){return this.#n.filter(([,s])=>t(s)).map(([s,r])=>({post_id:s,...e(r)}))}};function ce(n){let t=n.read("file"),e=new Set(n.read("kept")),s=new Set(n.read("posts").map(d=>d.post_id)),r=[...he(Z(n)),...ln(n)].filter(({name:d,copy:p})=>!e.has(d)&&!p.declined?.includes(t)).sort((d,p)=>p.copy.at-d.copy.at);if(!r.length)return null;let[{key:i,copy:o}]=r,h=Object.entries(o.given).filter(([d])=>s.has(d));return h.length?new H(i,o,t,h):null}function ue(n,t){let e=n.read("file"),s=n.read("saved"),r=Z(n)+e,i=I(r),o=n.read("hand_in").name??"";if(!i?.given||i.name!==o||i.declined?.includes(e))return null;let h=n.read("posts").map(({post_id:d})=>[d,i.given[d]]).filter(([d,p])=>p&&!(d in s)&&!t(d));return h.length?new H(r,i,e,h):null}function he(n){return K(n).map(t=>({key:t,name:t.slice(n.length),copy:I(t)})).filter(({copy:t})=>t?.given)}function ln(n){let t=n.read("hand_in").name,e=n.read("file");return he(`kit:copy:${n.read("activity")}:`).filter(({name:s,copy:r})=>s===e||t&&r.name===t)}var Z=n=>`kit:copy:${ae(n)}:${n.read("activity")}:`;function fe(n){return`\uFEFF${n.map(t=>t.map(pn).join(",")).join(`\r
`)}`}var wt="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",le="[=+\\-@＝＋－＠]",fn=new RegExp(`^'*${wt}*${le}+(?!${le})${wt}*(?!${wt}|[)\\]}*/>]|$)`);function dn(n){let e=n.split(/([;|\t\r\n])/).map(s=>fn.test(s)?`'${s}`:s).join("");return/^'*[\t\r\n][\s\S]/.test(n)?`'${e}`:e}var pn=n=>`"${dn(String(n)).replaceAll('"','""')}"`;function de(n,t,e){let s=u("a",{href:URL.createObjectURL(new Blob([t],{type:e})),download:n});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e3)}var yt=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function pe(n,t){switch(t.kind??"judge"){case"judge":return mn(n,t);case"note":return gt(n,"note",t.note);case"sorted":return gt(n,"cause",t.cause);case"compared":return n.first||n.unsure?{...n,locked:!0}:n;default:return n}}function J(n){return n.post_ids?n.post_ids:n.post_id===void 0?[]:[n.post_id]}function mn(n,{label:t,unsure:e,confidence:s,note:r,round:i="first"}){let o=n.locked?"revised":i,h={...n,[o]:t??null,unsure:!!e},d=o==="first"?"confidence":"confidence_revised";return gt(r?{...h,note:r}:h,d,s)}function gt(n,t,e){let{[t]:s,...r}=n;return e?{...r,[t]:e}:r}var wn="0123456789ABCDEFGHJKMNPQRSTVWXYZ",gn=19n;function me(n,t){let e=i=>i===null?-1:t.indexOf(i),s=[],r=[];for(let i of n){let o=e(i.first),h=e(i.revised);i.unsure&&h===-1&&([o,h]=o===-1?[-2,h]:[o,-2]),s.push(o),r.push(h)}return{first:s,revised:r}}function we({fingerprint:n,pseudonym:t,labels:e},s,r){let i=s.some(m=>m<0)?1:0,{way:o,size:h,body:d}=yn(s,r,e,i),p=[[n,35],[t[0],8],[t[1],8],[s.length-1,11],[e-2,5],[i,1],[o,2],[d,5*h]],f=gn;for(let[m,A]of p)f=f<<BigInt(A)|BigInt(m);let y=[...f.toString(32)].map(m=>Number.parseInt(m,32));return[...y,...kn(y)].map(m=>wn[m]).join("").replace(/.{4}(?=.)/g,"$&-")}function yn(n,t,e,s){let r=n.length,i=t.filter(m=>m!==-1),o=[1,e+1,e+2],h=[[],i,t],d=m=>{let A=BigInt(e+2*s)**BigInt(r),X=BigInt(o[m])**BigInt(h[m].length),tt=(A*X-1n).toString(2).length+(m===1?r:0);return Math.ceil(tt/5)},p=i.length===0?0:d(2)<d(1)?2:1,f=d(p),y=m=>BigInt(m<0?e+2+m:m),k=0n;for(let m of n)k=k*BigInt(e+2*s)+y(m);for(let m of h[p])k=k*BigInt(o[p])+y(m);if(p===1){let m=t.map(A=>A===-1?"0":"1").join("");k|=BigInt(`0b${m}`)<<BigInt(5*f-r)}return{way:p,size:f,body:k}}function kn(n){let t=[34911,69787,139539,279043,529574],e=0;for(let s of[...n,0,0,0,0]){let r=e>>15;e=(e&32767)<<5^s;for(let[i,o]of t.entries())e^=r>>i&1?o:0}return e^=1048575,[15,10,5,0].map(s=>e>>s&31)}var bn=n=>typeof n?.id=="string",Q=class{waiting;#t;#e;#s=Math.random().toString(36).slice(2,8);#n=0;#r;#i;constructor(t){this.#t=t,this.#e=t.read("file"),this.#i=new Map(K(this.#o()).map(e=>[e,[I(e)].flat().filter(bn)])),this.waiting=[...this.#i.values()].flat().map(e=>({...e,late:!0}))}add(t){let e=t.map(s=>({...this.#a(),...s}));return this.waiting=[...this.waiting,...e],this.#c(),e}sendSoon(){this.#r||(this.#r=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#r&&this.send()}send(){clearTimeout(this.#r),this.#r=void 0,this.#t.append(this.waiting)}saved(t){let e=new Set(t);this.waiting=this.waiting.filter(s=>!e.has(s.id)),this.#c();for(let[s,r]of this.#i)r.every(i=>e.has(i.id))&&T(s,null)}anew(){T(this.#o()+this.#s,null),this.#e=this.#t.read("file"),this.#c()}#o(){return`kit:waiting:${this.#e}:`}#a(){return{id:`${this.#s}-${++this.#n}`,at:Date.now()}}#c(){let t=this.waiting.filter(e=>e.id.startsWith(`${this.#s}-`));T(this.#o()+this.#s,t.length?t:null)}};var kt=class{posts;earlier=null;#t;#e;#s;#n;#r=new Map;#i=new Set;#o="";constructor(t,e){this.#t=t,this.posts=t.read("posts");let s=new Map(Object.entries(t.read("saved")));this.#n=new Map(this.posts.map(({post_id:r})=>[r,s.get(r)??yt])),this.#e=new Q(t);for(let r of this.#e.waiting)this.#l(r);this.#s=new G(t,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#f()])),this.#a(e),this.#e.waiting.length&&this.#e.send(),this.earlier=this.#f().length?ue(t,r=>mt(this.of(r))):ce(t)}#a(t){let e=this.#t,s=[e.listen("problem",()=>{this.#o=e.read("problem"),this.#u([])}),e.listen("hand_in",()=>this.#u([])),e.listen("notice",()=>this.#u([])),e.listen("file",()=>{this.#e.anew(),this.#s.anew()}),e.follow({saved:r=>{this.#e.saved(r),this.#c(),this.#u([])},news:r=>{for(let[i,o]of Object.entries(r))this.#r.set(i,o);this.#c()}})];t?.addEventListener("abort",()=>{for(let r of s)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:t})}#c(){let t=new Set(this.#e.waiting.flatMap(J)),e=[...this.#r.keys()].filter(s=>this.#n.has(s)&&!t.has(s));for(let s of e)this.#n.set(s,this.#r.get(s)??yt),this.#r.delete(s);e.length&&this.#u(e)}#l(t){for(let e of J(t)){let s=this.#n.get(e);s&&this.#n.set(e,pe(s,t))}}#h(...t){let e=this.#e.add(t);for(let s of e)this.#l(s);this.#u(e.flatMap(J)),this.#e.sendSoon(),this.#s.keepSoon()}#u(t){for(let e of this.#i)e(t)}#f(){return[...this.#n].filter(([,t])=>mt(t))}of(t){return this.#n.get(t)}now(t){return this.of(t).revised??this.of(t).first}waiting(){return this.#e.waiting.length}problem(){return this.#o}notice(){return this.#t.read("notice")}listen(t,e){this.#i.add(t),e?.addEventListener("abort",()=>this.#i.delete(t))}flush(){this.#e.flush(),this.#s.flush()}judge(t,e,{unsure:s,confidence:r}={}){let i=this.of(t).locked?"revised":"first",o={...s&&{unsure:s},...r&&{confidence:r}};this.#h({post_id:t,label:e,round:i,...o})}compared(t){this.#h({kind:"compared",post_ids:t})}note(t,e){this.#h({kind:"note",post_id:t,note:$n(e)})}sort(t,e){this.#h({kind:"sorted",post_id:t,cause:e})}restore(){this.earlier&&this.#h(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let{fingerprint:t,pseudonym:e,name:s}=this.#t.read("hand_in");if(t===void 0||!e)return null;let r=this.#t.read("codebook").categories.map(p=>p.label),i=this.posts.map(p=>this.of(p.post_id)),{first:o,revised:h}=me(i,r),d={fingerprint:t,pseudonym:e,labels:r.length};return{name:s??"",code:we(d,o,h)}}rename(){this.#t.rename()}download(){let t=this.#f(),r=["first","revised",...["unsure","confidence","note","cause"].filter(f=>t.some(([,y])=>y[f]))],i=new Map(this.posts.map(f=>[f.post_id,`v${f.mark}`])),{id:o}=this.#t.read("codebook"),h=this.#t.read("hand_in").name??"",d=t.map(([f,y])=>{let k=r.map(m=>y[m]||"");return[h,f,...k,i.get(f),o]}),p=["coder","post_id",...r,"version","codebook"];de(`my-answers-${this.#t.read("activity")}.csv`,fe([p,...d]),"text/csv")}};function $n(n){let{toWellFormed:t}=String.prototype;return t?.call(n)??n}function ge(n){return{share:(t,e)=>({store:new kt(t,e)}),view:n}}var xn=["a","b","c","d","e"];ct(Tt);var $t=class{#t=new Map;#e=-1;#s=0;constructor({host:t,el:e,signal:s,store:r}){let{title:i}=t.read("codebook");this.questions=En(t.read("questions"),r),this.answers=new W(r),this.at=Math.max(0,this.#o.indexOf(!0));let o=Math.max(...this.questions.map(h=>h.options.length));this.letters=xn.slice(0,o),this.root=ee(e,{name:c("quiz-name",{title:i}),keys:this.#n(),signal:s}),this.live=Zt(),this.count=u("p",{class:"kit-count"}),this.bar=u("progress",{max:this.questions.length,value:0,"aria-label":c("questions-answered")}),this.marks=new Y(this.questions,this.answers,this),this.box=new V(this.answers,this),this.hint=u("p",{class:"kit-quiet",hidden:!0},c("choose-answer-first")),this.main=u("button",{type:"button",class:"kit-main",onclick:h=>this.#m(h)}),this.help=F(c("keys"),"?",Jt(vn(this.letters))),this.summary=u("section",{class:"kit-notice","aria-label":c("how-it-went"),tabindex:"-1",hidden:!0}),this.root.append(...this.#r(i,t.read("notice"),r,s)),r.listen(h=>h.length&&this.show(),s),this.show()}#n(){let t={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.step(),u:()=>this.choose(null),o:()=>this.box.toggleOthers(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};return this.letters.forEach((e,s)=>{let r=()=>{this.#i.options[s]&&this.choose(e)};for(let i of[e,e.toUpperCase(),s+1])t[i]=r}),t}#r(t,e,s,r){return[u("p",{class:"kit-heading",dir:"auto"},t),u("div",{class:"kit-top"},this.count,this.bar),e&&u("p",{class:"kit-notice"},e),ne(s,()=>this.show()),this.marks.node,this.box.node,this.hint,u("div",{class:"kit-tools"},this.main,x(c("back"),"←",()=>this.go(this.at-1)),x(c("next"),"→",()=>this.go(this.at+1)),this.help.button),this.help.panel,this.summary,se(s,r),this.live.node].filter(i=>i instanceof Node)}get#i(){return this.questions[this.at]}get#o(){return this.questions.map(t=>!this.answers.isSeen(t))}get#a(){let t=this.#i,{first:e,now:s}=this.answers.given(t);return this.answers.isSeen(t)?s:this.#t.has(this.at)?this.#t.get(this.at):e}show(){let t=this.questions.length,e=this.#o.filter(r=>!r).length,s={question:this.at+1,questions:t,answered:e};this.count.textContent=c("quiz-where",s),this.bar.value=e,this.marks.show(this.at),this.#e!==this.at&&this.#c(),this.#l(),this.summary.hidden=e<t,this.summary.hidden||this.#u()}#c(){let t=this.box.node.contains(document.activeElement);this.#e=this.at,this.hint.hidden=!0,this.box.draw(this.#i),t&&this.root.focus()}#l(){this.box.paint(this.#i,this.#a),this.main.replaceChildren(this.#h()," ",u("kbd",{"aria-hidden":"true"},"⏎"))}#h(){return this.#o[this.at]?c("check-answer"):this.at===this.questions.length-1&&!this.#o.includes(!0)?c("how-it-went"):c("next-question")}#u(){let t=e=>{this.go(e),this.root.focus()};this.summary.replaceChildren(...oe(this.questions,this.answers,t))}choose(t){let e=this.#i;if(this.hint.hidden=!0,this.box.focus(t),this.answers.isSeen(e))return this.#f(e,t);this.#t.set(this.at,t),this.#l(),this.live.say(c("said-chosen",{answer:bt(t)}))}#f(t,e){if(!this.answers.isLocked(t))return this.live.say(c("said-first-stays"));let{first:s,now:r}=this.answers.given(t);r!==e&&(this.answers.give(t,e),this.live.say(c("said-answer-now",{now:bt(e),first:bt(s)})))}#d(){let t=this.#i,e=this.#a;if(e===void 0)return this.hint.hidden=!1,this.live.say(c("choose-answer-first"));e!==this.answers.given(t).first&&this.answers.give(t,e),this.answers.lock(t),this.main.scrollIntoView({block:"nearest"}),this.box.revealReasons();let s=t.options.find(r=>r.label===e);this.live.say(`${pt(t,e)} ${s?.because??""}`)}go(t){if(t<0||t>=this.questions.length)return;this.at=t,this.show();let{text:e,options:s}=this.#i,r={question:t+1,questions:this.questions.length},i=s.map(o=>c("aloud-option",{option:o.label,text:o.text}));this.live.say([c("aloud-question",{...r,text:e}),...i].join(" "))}#p(){let t=this.#o,e=t.indexOf(!0,this.at+1);if(e>=0)return this.go(e);if(t.includes(!0))return this.go(t.indexOf(!0));if(this.at+1<this.questions.length)return this.go(this.at+1);this.summary.focus()}step(){this.#o[this.at]?this.#d():this.#p()}#m(t){let e=t.detail>1&&t.timeStamp-this.#s<400;this.#s=t.timeStamp,e||this.step()}};function En(n,t){return n.map((e,s)=>({...e,id:t.posts[s].post_id}))}function bt(n){return n??c("said-unsure-answer")}function vn(n){return[[n.join(" "),c("key-choose")],["u",c("key-dont-know")],["Enter",c("key-check")],["← →",c("key-walk-questions")],["o",c("key-others")],["?",c("key-help")]]}var Sn=ge(n=>new $t(n)),mr=Ht(Sn);export{mr as default,Sn as quiz};
