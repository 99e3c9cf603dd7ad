var Te=`# Quiz: answer first, then see the reason for your answer.

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
option-unsure = ? you did not know yet
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
`;function u(n,e={},...t){let s=document.createElement(n);for(let[r,i]of Object.entries(e))i==null||i===!1||(r.startsWith("on")?s.addEventListener(r.slice(2),i):r==="style"?s.style.cssText=i:s.setAttribute(r,i===!0?"":i));return s.append(...t.filter(r=>r!=null)),s}function v(n,e){n.textContent!==e&&(n.textContent=e)}function _e(n,e,t){t===null?n.removeAttribute(e):n.getAttribute(e)!==String(t)&&n.setAttribute(e,String(t))}function x(n,e,t,s={}){let r=e?[" ",u("kbd",{"aria-hidden":"true"},e)]:[];return u("button",{type:"button",class:"kit-tool",onclick:t,...s},n,...r)}var Ae=()=>`kit-${Math.random().toString(36).slice(2)}`;var S=class{constructor(e){this.value=e}valueOf(){return this.value}},w=class extends S{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},b=class extends S{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},T=class n extends S{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof S)return n.supportsValue(e.valueOf());if("Temporal"in globalThis){let t=globalThis.Temporal;if(e instanceof t.Instant||e instanceof t.PlainDateTime||e instanceof t.PlainDate||e instanceof t.PlainMonthDay||e instanceof t.PlainTime||e instanceof t.PlainYearMonth)return!0}return!1}constructor(e,t={}){e instanceof n?(t={...e.opts,...t},e=e.value):e instanceof S&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&t.calendar===void 0&&(t={...t,calendar:e.calendarId}),super(e),this.opts=t}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Ie=100,Et="⁨",vt="⁩";function St(n,e,t){if(t===e||t instanceof b&&e instanceof b&&t.value===e.value)return!0;if(e instanceof b&&typeof t=="string"){let s=n.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(t===s)return!0}return!1}function Ne(n,e,t){return e[t]?O(n,e[t].value):(n.reportError(new RangeError("No default")),new w)}function ne(n,e){let t=[],s=Object.create(null);for(let r of e)r.type==="narg"?s[r.name]=L(n,r.value):t.push(L(n,r));return{positional:t,named:s}}function L(n,e){switch(e.type){case"str":return e.value;case"num":return new b(e.value,{minimumFractionDigits:e.precision});case"var":return Tt(n,e);case"mesg":return _t(n,e);case"term":return At(n,e);case"func":return It(n,e);case"select":return Nt(n,e);default:return new w}}function Tt(n,{name:e}){let t;if(n.params)if(Object.prototype.hasOwnProperty.call(n.params,e))t=n.params[e];else return new w(`$${e}`);else if(n.args&&Object.prototype.hasOwnProperty.call(n.args,e))t=n.args[e];else return n.reportError(new ReferenceError(`Unknown variable: $${e}`)),new w(`$${e}`);if(t instanceof S)return t;switch(typeof t){case"string":return t;case"number":return new b(t);case"object":if(T.supportsValue(t))return new T(t);default:return n.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t}`)),new w(`$${e}`)}}function _t(n,{name:e,attr:t}){let s=n.bundle._messages.get(e);if(!s)return n.reportError(new ReferenceError(`Unknown message: ${e}`)),new w(e);if(t){let r=s.attributes[t];return r?O(n,r):(n.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new w(`${e}.${t}`))}return s.value?O(n,s.value):(n.reportError(new ReferenceError(`No value: ${e}`)),new w(e))}function At(n,{name:e,attr:t,args:s}){let r=`-${e}`,i=n.bundle._terms.get(r);if(!i)return n.reportError(new ReferenceError(`Unknown term: ${r}`)),new w(r);if(t){let h=i.attributes[t];if(h){n.params=ne(n,s).named;let d=O(n,h);return n.params=null,d}return n.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new w(`${r}.${t}`)}n.params=ne(n,s).named;let o=O(n,i.value);return n.params=null,o}function It(n,{name:e,args:t}){let s=n.bundle._functions[e];if(!s)return n.reportError(new ReferenceError(`Unknown function: ${e}()`)),new w(`${e}()`);if(typeof s!="function")return n.reportError(new TypeError(`Function ${e}() is not callable`)),new w(`${e}()`);try{let r=ne(n,t);return s(r.positional,r.named)}catch(r){return n.reportError(r),new w(`${e}()`)}}function Nt(n,{selector:e,variants:t,star:s}){let r=L(n,e);if(r instanceof w)return Ne(n,t,s);for(let i of t){let o=L(n,i.key);if(St(n,r,o))return O(n,i.value)}return Ne(n,t,s)}function se(n,e){if(n.dirty.has(e))return n.reportError(new RangeError("Cyclic reference")),new w;n.dirty.add(e);let t=[],s=n.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){t.push(n.bundle._transform(r));continue}if(n.placeables++,n.placeables>Ie)throw n.dirty.delete(e),new RangeError(`Too many placeables expanded: ${n.placeables}, max allowed is ${Ie}`);s&&t.push(Et),t.push(L(n,r).toString(n)),s&&t.push(vt)}return n.dirty.delete(e),t.join("")}function O(n,e){return typeof e=="string"?n.bundle._transform(e):se(n,e)}var P=class{constructor(e,t,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=s}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let s=this.bundle._intls.get(e);s||(s={},this.bundle._intls.set(e,s));let r=JSON.stringify(t);return s[r]||(s[r]=new e(this.bundle.locales,t)),s[r]}};function re(n,e){let t=Object.create(null);for(let[s,r]of Object.entries(n))e.includes(s)&&(t[s]=r.valueOf());return t}var Re=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Oe(n,e){let t=n[0];if(t instanceof w)return new w(`NUMBER(${t.valueOf()})`);if(t instanceof b)return new b(t.valueOf(),{...t.opts,...re(e,Re)});if(t instanceof T)return new b(t.toNumber(),{...re(e,Re)});throw new TypeError("Invalid argument to NUMBER")}var Rt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function qe(n,e){let t=n[0];if(t instanceof w)return new w(`DATETIME(${t.valueOf()})`);if(t instanceof T||t instanceof b)return new T(t,re(e,Rt));throw new TypeError("Invalid argument to DATETIME")}var Ce=new Map;function Me(n){let e=Array.isArray(n)?n.join(" "):n,t=Ce.get(e);return t===void 0&&(t=new Map,Ce.set(e,t)),t}var j=class{constructor(e,{functions:t,useIsolating:s=!0,transform:r=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Oe,DATETIME:qe,...t},this._useIsolating=s,this._transform=r,this._intls=Me(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let s=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith("-")){if(t===!1&&this._terms.has(i.id)){s.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){s.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return s}formatPattern(e,t=null,s=null){if(typeof e=="string")return this._transform(e);let r=new P(this,s,t);try{return se(r,e).toString(r)}catch(i){if(r.errors&&i instanceof Error)return r.errors.push(i),new w().toString(r);throw i}}};var ie=/^(-?[a-zA-Z][\w-]*) *= */gm,Le=/\.([a-zA-Z][\w-]*) *= */y,Ot=/\*?\[/y,oe=/(-?[0-9]+(?:\.([0-9]+))?)/y,qt=/([a-zA-Z][\w-]*)/y,je=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Ct=/^[A-Z][A-Z0-9_-]*$/,U=/([^{}\n\r]+)/y,Mt=/([^\\"\n\r]*)/y,De=/\\([\\"])/y,Pe=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Lt=/^\n+/,Ue=/ +$/,jt=/ *\r?\n/g,Dt=/( *)$/,Pt=/{\s*/y,ze=/\s*}/y,Ut=/\[\s*/y,zt=/\s*] */y,Bt=/\s*\(\s*/y,Ft=/\s*->\s*/y,Kt=/\s*:\s*/y,Wt=/\s*,?\s*/y,Yt=/\s+/y,D=class{constructor(e){this.body=[],ie.lastIndex=0;let t=0;for(;;){let c=ie.exec(e);if(c===null)break;t=ie.lastIndex;try{this.body.push(d(c[1]))}catch(l){if(l instanceof SyntaxError)continue;throw l}}function s(c){return c.lastIndex=t,c.test(e)}function r(c,l){if(e[t]===c)return t++,!0;if(l)throw new l(`Expected ${c}`);return!1}function i(c,l){if(s(c))return t=c.lastIndex,!0;if(l)throw new l(`Expected ${c.toString()}`);return!1}function o(c){c.lastIndex=t;let l=c.exec(e);if(l===null)throw new SyntaxError(`Expected ${c.toString()}`);return t=c.lastIndex,l}function h(c){return o(c)[1]}function d(c){let l=f(),g=p();if(l===null&&Object.keys(g).length===0)throw new SyntaxError("Expected message value or attributes");return{id:c,value:l,attributes:g}}function p(){let c=Object.create(null);for(;s(Le);){let l=h(Le),g=f();if(g===null)throw new SyntaxError("Expected attribute value");c[l]=g}return c}function f(){let c;if(s(U)&&(c=h(U)),e[t]==="{"||e[t]==="}")return y(c?[c]:[],1/0);let l=ve();return l?c?y([c,l],l.length):(l.value=te(l.value,Lt),y([l],l.length)):c?te(c,Ue):null}function y(c=[],l){for(;;){if(s(U)){c.push(h(U));continue}if(e[t]==="{"){c.push(k());continue}if(e[t]==="}")throw new SyntaxError("Unbalanced closing brace");let E=ve();if(E){c.push(E),l=Math.min(l,E.length);continue}break}let g=c.length-1,N=c[g];typeof N=="string"&&(c[g]=te(N,Ue));let M=[];for(let E of c)E instanceof z&&(E=E.value.slice(0,E.value.length-l)),E&&M.push(E);return M}function k(){i(Pt,SyntaxError);let c=m();if(i(ze))return c;if(i(Ft)){let l=ee();return i(ze,SyntaxError),{type:"select",selector:c,...l}}throw new SyntaxError("Unclosed placeable")}function m(){if(e[t]==="{")return k();if(s(je)){let[,c,l,g=null]=o(je);if(c==="$")return{type:"var",name:l};if(i(Bt)){let N=I();if(c==="-")return{type:"term",name:l,attr:g,args:N};if(Ct.test(l))return{type:"func",name:l,args:N};throw new SyntaxError("Function names must be all upper-case")}return c==="-"?{type:"term",name:l,attr:g,args:[]}:{type:"mesg",name:l,attr:g}}return xe()}function I(){let c=[];for(;;){switch(e[t]){case")":return t++,c;case void 0:throw new SyntaxError("Unclosed argument list")}c.push(X()),i(Wt)}}function X(){let c=m();return c.type!=="mesg"?c:i(Kt)?{type:"narg",name:c.name,value:xe()}:c}function ee(){let c=[],l=0,g;for(;s(Ot);){r("*")&&(g=l);let N=kt(),M=f();if(M===null)throw new SyntaxError("Expected variant value");c[l++]={key:N,value:M}}if(l===0)return null;if(g===void 0)throw new SyntaxError("Expected default variant");return{variants:c,star:g}}function kt(){i(Ut,SyntaxError);let c;return s(oe)?c=Ee():c={type:"str",value:h(qt)},i(zt,SyntaxError),c}function xe(){if(s(oe))return Ee();if(e[t]==='"')return bt();throw new SyntaxError("Invalid expression")}function Ee(){let[,c,l=""]=o(oe),g=l.length;return{type:"num",value:parseFloat(c),precision:g}}function bt(){r('"',SyntaxError);let c="";for(;;){if(c+=h(Mt),e[t]==="\\"){c+=$t();continue}if(r('"'))return{type:"str",value:c};throw new SyntaxError("Unclosed string literal")}}function $t(){if(s(De))return h(De);if(s(Pe)){let[,c,l]=o(Pe),g=parseInt(c||l,16);return g<=55295||57344<=g?String.fromCodePoint(g):"�"}throw new SyntaxError("Unknown escape sequence")}function ve(){let c=t;switch(i(Yt),e[t]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Se(e.slice(c,t))}return e[t-1]===" "?Se(e.slice(c,t)):!1}function te(c,l){return c.replace(l,"")}function Se(c){let l=c.replace(jt,`
`),g=Dt.exec(c)[1].length;return new z(l,g)}}},z=class{constructor(e,t){this.value=e,this.length=t}};var Be=`# What several views say.

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
`;var ae=Fe("en"),q=null;ce(Be);function Fe(n){return new j(n,{useIsolating:!1})}function ce(n){Ye(ae,n)}function Ke(n){q=null,n?.catalogue&&(q=Fe(n.language),Ye(q,n.catalogue))}function a(n,e){let t=q?.hasMessage(n)?q:ae,s=t.getMessage(n);if(!s?.value)throw new Error(`No sentence is called ${n}.`);return t.formatPattern(s.value,e)}function We(n,e="unit"){let[t]=(q??ae).locales,s=e==="unit"?"short":"long";return new Intl.ListFormat(t,{type:e,style:s}).format(n)}function Ye(n,e){let[t]=n.addResource(new D(e));if(t)throw t}function Ve(n){function e(r){for(let[i,o]of Object.entries(r))n.set(i,o);try{n.save_changes()}catch{}}function t(r,i){return n.on(`change:${r}`,i),()=>n.off(`change:${r}`,i)}let s=r=>e({[r]:n.get(r)+1});return{read:r=>n.get(`_${r}`),listen:(r,i)=>t(`_${r}`,i),write(r){e(Object.fromEntries(Object.entries(r).map(([i,o])=>[`_${i}`,o])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:i}){let o=[t("_ack",()=>r(n.get("_ack").slice(1))),t("_news",()=>i(n.get("_news")))];return n.get("_told")&&(i(n.get("_news")),s("_asked")),()=>{for(let h of o)h()}},rename:()=>s("_another")}}function Ge({share:n,view:e}){return()=>{let t,s;return{initialize({model:r,signal:i}){let o=He(i);return t=Ve(r),Ke(t.read("words")),s=n(t,o.signal),()=>o.abort()},render({el:r,signal:i}){let o=He(i);return e({host:t,el:r,signal:o.signal,...s}),()=>o.abort()}}}}function He(n){let e=new AbortController;return n?.addEventListener("abort",()=>e.abort()),e}function Ze(){let n=u("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:n,say(e){n.textContent=e}}}function B(n,e,t){let s=u("div",{class:"kit-panel",role:"group","aria-label":n},t),r=(o=s.hidden)=>{o===s.hidden&&(s.hidden=!o,(o?s:s.closest(".kit"))?.scrollIntoView({block:"nearest"}),i.setAttribute("aria-expanded",String(o)))},i=x(n,e,()=>r(),{"aria-expanded":"false"});return i.classList.toggle("kit-by-keys",e==="?"),s.hidden=!0,{button:i,panel:s,toggle:r}}function Je(n){let e=[...n,["Esc",a("key-escape")]];return u("dl",{class:"kit-keys"},...e.flatMap(([t,s])=>[u("dt",{},u("kbd",{},t)),u("dd",{},s)]))}var C=n=>n.ctrlKey||n.metaKey||n.altKey,R=n=>n.target,F=n=>(n.key==="Enter"||n.key===" ")&&/^(BUTTON|SUMMARY)$/.test(R(n).tagName),Ht=n=>/^(INPUT|TEXTAREA|SELECT)$/.test(R(n).tagName),ue=n=>!!n?.hasAttribute("aria-pressed"),he=n=>n.getAttribute("aria-label")??n.textContent??"",Qe=n=>!C(n)&&!(n.shiftKey&&n.key==="Enter");function Xe(n){return n.key==="Tab"?!0:n.key==="Enter"?!n.altKey&&(n.shiftKey||C(n)):C(n)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(n.key)}function et(n,e,t){let s={chose:""};Gt(n,t),Qt(n,s,t),n.addEventListener("focusin",r=>{he(R(r))!==s.chose&&(s.chose="")},{signal:t}),n.addEventListener("keydown",r=>Zt(r,n,e,s),{signal:t})}function Gt(n,e){let t=n,s=r=>{t.removeAttribute("data-lm-suppress-shortcuts");let i=R(r);!n.contains(i)||Xe(r)||(t=i,t.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:e})}function Zt(n,e,t,s){let{key:r}=n,i=R(n);if(F(n)&&r===" "&&(n.shiftKey||C(n))&&n.preventDefault(),Xe(n)||(n.stopPropagation(),C(n)||n.defaultPrevented))return;let o=e.querySelector(".kit-panel:not([hidden])");if(r==="Escape"&&i.tagName!=="TEXTAREA"&&!o)return n.preventDefault(),Jt(e);let h=F(n)&&ue(i)&&he(i)===s.chose;(h||F(n)&&n.repeat)&&n.preventDefault(),!(F(n)&&!h||Ht(n)||!t[r])&&(n.preventDefault(),n.repeat||t[r]())}function Jt(n){n.parentElement?.closest("[tabindex]")?.focus()}function Qt(n,e,t){let s=!1,r={timeStamp:-1e3,x:0,y:0,button:null},i=f=>f.type==="click"&&!f.detail&&s&&n.contains(R(f)),o=f=>{let y=R(f).closest?.("button")??null,k=i(f)||Xt(f,y,r);k&&(f.preventDefault(),f.stopPropagation()),!(f.type!=="click"||!y||!n.contains(y))&&(r={button:y,timeStamp:f.timeStamp,x:f.x,y:f.y},k||(e.chose=f.detail&&ue(y)?he(y):""))},h={capture:!0,signal:t},d=f=>{s=f.shiftKey||C(f)},p=()=>{s=!1};addEventListener("keydown",d,h),addEventListener("keyup",p,h),addEventListener("mousedown",o,h),addEventListener("click",o,h)}function Xt(n,e,t){let s=n.timeStamp-t.timeStamp<300,r=Math.hypot(n.x-t.x,n.y-t.y)<5;return!n.detail||!s||!r?!1:e!==t.button||n.detail>1&&ue(e)}function A(n,e=localStorage){try{return JSON.parse(e.getItem(n)??"null")??void 0}catch{return}}function _(n,e,t=localStorage){try{e===null?t.removeItem(n):t.setItem(n,JSON.stringify(e))}catch{}}function K(n){try{return Object.keys(localStorage).filter(e=>e.startsWith(n))}catch{return[]}}function tt(n,{name:e,keys:t,signal:s,host:r,part:i=""}){let o=u("section",{class:"kit","aria-label":e,tabindex:"-1"});return et(o,t,s),o.append(u("p",{class:"kit-hint","aria-hidden":"true"},a("click-first"))),n.append(o),en(o,s,r,i),o}function en(n,e,t,s){let r=t&&tn(t,s),i=()=>{n.dataset.past=""};for(let h of["keydown","pointerdown","wheel"])addEventListener(h,i,{capture:!0,once:!0,signal:e});let o=()=>{let h=nn(n);h&&(r&&!("past"in n.dataset)&&n.focus({preventScroll:!0}),n.getBoundingClientRect().top<h.getBoundingClientRect().top?n.scrollIntoView({behavior:"instant"}):r&&n.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(o)),setTimeout(o,300)}function tn(n,e=""){let t=`kit:run:${n.read("run")}`,s=document.documentElement.dataset,r=`kit ${n.read("activity")} ${e}`;if(A(t,sessionStorage))return!1;_(t,!0,sessionStorage);let i=s.kitRan?.split("|")??[];return s.kitRan=[...i,r].join("|"),!i.includes(r)}function nn(n){let e=n.closest(".jp-Cell")?.nextElementSibling,t=e?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!e||!t||s?.isContentEditable)return null;let r=s===n||e.matches(".jp-mod-active"),i=t.querySelectorAll(".kit:not([data-past])"),o=i[0]===n&&!i[1];return r&&o&&(e.nextElementSibling||t.querySelector("[data-past]"))?t:null}function nt(n,e){if(!n.earlier)return null;let{many:t,name:s}=n.earlier,r=n.earlier.ofThisFile?"lost":"elsewhere",i=s?`${r}-of`:r,o=a("remembers",{answers:t,name:s,what:i}),h=u("p",{class:"kit-notice"},o," "),d=y=>()=>{y(),h.remove(),e()},p=d(()=>n.restore()),f=d(()=>n.decline());return h.append(x(a("bring-back"),"",p)," ",x(a("not-mine"),"",f)),h}var sn=2e3;async function st(n,e){try{await navigator.clipboard.writeText(n.textContent??"")}catch{return getSelection()?.selectAllChildren(n),a(rn())}return e&&on(e),a("copied")}function rn(){return matchMedia("(hover: none) and (pointer: coarse)").matches?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function on(n){if("copied"in n.dataset)return;let e=[...n.childNodes];n.dataset.copied="",n.style.minWidth=`${n.offsetWidth}px`,n.replaceChildren(u("span",{},a("copied"))),setTimeout(()=>{delete n.dataset.copied,n.style.minWidth="",n.replaceChildren(...e)},sn)}var le=class{#e;#t;#n;#s;text=u("span",{});alert=u("p",{class:"kit-problem",role:"alert",hidden:!0});news=u("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,t,s){this.#e=e,this.#n=t,this.#t=e.notice(),e.listen(()=>this.#r(),s),s.addEventListener("abort",()=>clearTimeout(this.#s)),this.#r(),this.#o()}#r(){let e=this.#e.problem();if(v(this.alert,e),this.alert.hidden=!e,this.#i(this.#e.notice()),this.#n.hear(),clearTimeout(this.#s),this.#e.waiting()===0)return this.#o();v(this.text,a("saving")),this.#s=setTimeout(()=>this.#o(),1500)}#i(e){e!==this.#t&&(this.#t=e,v(this.news,e),this.news.hidden=!e)}#o(){let e=this.#e.waiting();v(this.text,e?a("not-on-disk",{answers:e}):a("saved")),this.#n.renew()}},fe=class{#e;#t=u("span",{});#n=u("output",{class:"kit-code"});#s=u("strong",{role:"status"});#r;#i="";constructor(e){this.#e=e;let t=x(a("another-name"),"",()=>this.#o());this.node=u("div",{class:"kit-notice",hidden:!0},this.#t,u("br"),this.#n," ",this.#s,u("p",{class:"kit-quiet"},a("name-made-up")," ",t))}button(e,t){return this.#r=x(a("copy-code"),e,()=>this.copy(),t),this.#r}async copy(){this.#a(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),v(this.#s,await st(this.#n,this.#r))}hear(){this.#i&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#i||(this.#i="",this.#a()))}renew(){!this.node.hidden&&!this.#i&&this.#a()}#o(){this.#i=this.#e.handIn()?.name??"",v(this.#t,a("another-name-coming")),this.#e.rename()}#a(){let{name:e,code:t}=this.#e.handIn()??{name:"",code:""};this.#n.textContent!==t&&v(this.#s,""),v(this.#n,t),v(this.#t,a("code-is",{name:e}))}};function rt(n,e){let t=new fe(n),s=new le(n,t,e),r=t.button(""),i=x(a("download"),"",()=>n.download()),o=u("span",{class:"kit-tools"},n.handIn()?r:null,i);return u("div",{},s.alert,s.news,u("p",{class:"kit-saved"},s.text,o),t.node)}function $({right:n},e){return typeof e=="string"&&n.includes(e)}var W=class{#e;constructor(e){this.#e=e}isLocked({id:e}){return this.#e.of(e).locked}isSeen({id:e}){let{first:t,revised:s,unsure:r,locked:i}=this.#e.of(e);return!!(i||s||r&&!t)}given({id:e}){let{first:t,revised:s,unsure:r}=this.#e.of(e),i=t??(r||s?null:void 0);return{first:i,now:s??(r?null:i)}}give({id:e},t){this.#e.judge(e,t,{unsure:t===null})}lock({id:e}){this.#e.compared([e])}};var Y=class{constructor(e,t,s){this.questions=e,this.answers=t,this.buttons=e.map((r,i)=>u("button",{type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>s.go(i)})),this.node=u("ol",{class:"kit-strip","aria-label":a("all-questions")},...this.buttons.map(r=>u("li",{},r)))}show(e){this.buttons.forEach((t,s)=>{let{mark:r,name:i,kind:o}=this.#e(this.questions[s]);t.textContent=`${s+1} ${r}`.trim(),t.setAttribute("aria-label",a("mark-question",{question:s+1,is:i})),t.dataset.kind=o,t.tabIndex=s===e?0:-1,s===e?t.setAttribute("aria-current","true"):t.removeAttribute("aria-current")})}#e(e){return this.answers.isSeen(e)?{...this.#t(e),kind:"judged"}:{mark:"",name:a("question-open"),kind:"open"}}#t(e){let{first:t,now:s}=this.answers.given(e);return e.right.length?$(e,t)?{mark:"✓",name:a("question-right")}:$(e,s)?{mark:"↻",name:a("question-right-now")}:t===null?{mark:"?",name:a("dont-know")}:{mark:"○",name:a("question-again")}:{mark:"*",name:a("question-free")}}};function pe(n,e){let{right:t}=n;if(!t.length)return a(e===null?"quiz-free-unsure":"quiz-free");let s=We(t,"conjunction"),r=a("right-answers",{answers:t.length,which:s});if(e===null)return`${a("quiz-unsure-honest")} ${r}`;if(!$(n,e))return`${a("quiz-wrong",{mine:e??""})} ${r}`;let i=a("quiz-right",{mine:e??""});return t.length>1?`${i} ${r}`:i}function it(n,e,t){let s=!n.right.length,r=n.options.filter(({label:f})=>f===e),i=n.options.filter(({label:f})=>f!==e),o=i.filter(({label:f})=>s||$(n,f)),h=i.filter(f=>!o.includes(f)),d=h.length?B(a("other-options"),"o",u("div",{},...h.map(de(n)))):void 0;return{nodes:[u("p",{class:"kit-verdict"},pe(n,e)),...r.map(s?an:de(n)),...o.map(de(n)),n.after&&u("p",{class:"kit-after",dir:"auto"},n.after),d&&u("div",{class:"kit-tools"},d.button),d?.panel,t&&u("p",{class:"kit-quiet"},a("changed-your-mind"))].filter(f=>f instanceof Node),others:d}}var de=n=>e=>ot(e,a(cn(n,e.label),{option:e.label})),an=n=>ot(n,a("case-for-mine",{option:n.label}));function cn(n,e){return n.right.length?$(n,e)?"why-right":"why-wrong":"case-for"}function ot({because:n,misconception:e},t){return u("p",{dir:"auto"},u("strong",{},t)," ",n,e?un(e):null)}function un(n){return u("span",{class:"kit-mixup"}," ",a("mix-up")," ",u("em",{},n),".")}var V=class{#e=[];#t=u("div",{});#n;constructor(e,t){this.answers=e,this.actions=t,this.node=u("div",{class:"kit-quiz",onkeydown:s=>this.#a(s)})}draw(e){let t=Ae();this.#e=[...e.options.map(({label:s,text:r})=>this.#s(s,s,r)),this.#s(null,"u",a("dont-know"))],this.#t=u("div",{}),this.#n=void 0,this.node.replaceChildren(u("p",{class:"kit-question",id:t,dir:"auto"},e.text),u("div",{class:"kit-options",role:"group","aria-labelledby":t},...this.#e.map(({button:s})=>s)),this.#t)}#s(e,t,s){let r=u("span",{class:"kit-option-said"}),i=u("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(e)},u("kbd",{},t),u("span",{dir:"auto"},s),r);return{label:e,button:i,said:r}}paint(e,t){let s=this.answers.isSeen(e);for(let{label:r,button:i,said:o}of this.#e)i.setAttribute("aria-pressed",String(r===t)),o.textContent=s?this.#i(e,r):"",_e(i,"data-result",s?this.#r(e,r):null);s&&!this.#t.childElementCount&&this.#o(e)}#r(e,t){return $(e,t)?"right":t!==this.answers.given(e).first?null:t===null?"unsure":e.right.length>0?"missed":null}#i(e,t){let{first:s,now:r}=this.answers.given(e),i=[];return $(e,t)&&i.push(a("option-right")),t===s&&t===null?i.push(a("option-unsure")):t===s?i.push(a(s===r?"option-mine":"option-mine-first")):t===r&&i.push(a("option-mine-now")),i.join(" · ")}#o(e){let{first:t}=this.answers.given(e),{nodes:s,others:r}=it(e,t,this.answers.isLocked(e));this.#t.replaceChildren(...s),this.#n=r}focus(e){this.#e.find(t=>t.label===e)?.button.focus()}toggleOthers(){this.#n?.toggle()}revealReasons(){this.#t.scrollIntoView({block:"nearest"})}#a(e){let t=e.target;e.key!=="Enter"||!Qe(e)||e.repeat||t.getAttribute("aria-pressed")==="true"&&(e.preventDefault(),this.actions.step())}};function at(n,e,t){let s=u("p",{class:"kit-heading"},a("how-it-went")),r=u("p",{},hn(n,e).join(" ")),i=n.filter(o=>o.right.length&&!$(o,e.given(o).first));return i.length?[s,r,u("p",{},a("ideas-again")),u("ul",{},...i.map(o=>ln(o,n.indexOf(o),e,t)))]:[s,r]}function hn(n,e){let t=n.filter(p=>p.right.length),s=n.length-t.length,r=n.map(p=>({question:p,...e.given(p)})),i=r.filter(p=>$(p.question,p.first)).length,o=r.filter(p=>$(p.question,p.now)).length,h=r.filter(p=>p.first===null).length,d={questions:n.length,right:t.length,first:i,now:o};return[...t.length?[a(o===i?"quiz-tries":"quiz-tries-now",d)]:[],...s?[a(t.length?"quiz-others-free":"quiz-all-free",{free:s})]:[],...h?[a("quiz-honest",{times:h})]:[]]}function ln(n,e,t,s){let{first:r}=t.given(n),i=n.options.find(({label:d})=>d===r),o=i?i.misconception:a("idea-unsure");return u("li",{},u("button",{type:"button",class:"kit-tool",onclick:()=>s(e)},a("idea-question",{question:e+1}))," ",u("span",{dir:"auto"},o))}var fn=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function dn(){let n=pn()??document.body?.dataset.baseUrl;if(typeof n=="string")return n;let{pathname:e}=location,t=fn.exec(e);return t?e.slice(0,t.index+1):"/"}function pn(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function ct(n){let e=n.read("owner")??"";return e==="anybody"?e:`${e}@${dn()}`}var me=n=>!!(n.first||n.revised||n.unsure||n.note),H=class{#e;#t;#n;#s;#r;constructor(e,t){this.#e=e,this.#t=t,this.#n=e.read("file"),this.#s=400+e.read("posts").length}keepSoon(){this.#r??=setTimeout(()=>this.#i(),this.#s)}flush(){this.#r&&this.#i()}anew(){this.#o();for(let e of[Z(this.#e),`kit:copy:${this.#e.read("activity")}:`])_(e+this.#n,null);this.#n=this.#e.read("file")}#i(){this.#o();let e=this.#e.read("hand_in").name??"",t=Z(this.#e)+this.#n,s=A(t)?.declined;_(t,{at:Date.now(),name:e,given:this.#t(),declined:s})}#o(){clearTimeout(this.#r),this.#r=void 0}},G=class{#e;#t;#n;#s;get ofThisFile(){return this.#e.endsWith(`:${this.#n}`)}lost(){return this.ofThisFile?this.#s:[]}constructor(e,t,s,r){this.#e=e,this.#t=t,this.#n=s,this.#s=r}get name(){return this.#t.name??""}get many(){return this.#s.length}decline(){let e=[...this.#t.declined??[],this.#n];_(this.#e,{...this.#t,declined:e})}events(){let e=this.#s.filter(([,t])=>t.locked).map(([t])=>t);return[...this.#r(t=>t.first||t.unsure,t=>({label:t.first,round:"first",unsure:t.unsure,confidence:t.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#r(t=>t.revised,t=>({label:t.revised,round:"revised",confidence:t.confidence_revised})),...this.#r(t=>t.note,t=>({kind:"note",note:t.note})),...this.#r(t=>t.cause,t=>({kind:"sorted",cause:t.cause}))]}#r(e,t){return this.#s.filter(([,s])=>e(s)).map(([s,r])=>({post_id:s,...t(r)}))}};function ut(n){let e=n.read("file"),t=new Set(n.read("kept")),s=new Set(n.read("posts").map(d=>d.post_id)),r=[...lt(Z(n)),...mn(n)].filter(({name:d,copy:p})=>!t.has(d)&&!p.declined?.includes(e)).sort((d,p)=>p.copy.at-d.copy.at);if(!r.length)return null;let[{key:i,copy:o}]=r,h=Object.entries(o.given).filter(([d])=>s.has(d));return h.length?new G(i,o,e,h):null}function ht(n,e){let t=n.read("file"),s=n.read("saved"),r=Z(n)+t,i=A(r),o=n.read("hand_in").name??"";if(!i?.given||i.name!==o||i.declined?.includes(t))return null;let h=n.read("posts").map(({post_id:d})=>[d,i.given[d]]).filter(([d,p])=>p&&!(d in s)&&!e(d));return h.length?new G(r,i,t,h):null}function lt(n){return K(n).map(e=>({key:e,name:e.slice(n.length),copy:A(e)})).filter(({copy:e})=>e?.given)}function mn(n){let e=n.read("hand_in").name,t=n.read("file");return lt(`kit:copy:${n.read("activity")}:`).filter(({name:s,copy:r})=>s===t||e&&r.name===e)}var Z=n=>`kit:copy:${ct(n)}:${n.read("activity")}:`;function dt(n){return`\uFEFF${n.map(e=>e.map(yn).join(",")).join(`\r
`)}`}var we="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",ft="[=+\\-@＝＋－＠]",wn=new RegExp(`^'*${we}*${ft}+(?!${ft})${we}*(?!${we}|[)\\]}*/>]|$)`);function gn(n){let t=n.split(/([;|\t\r\n])/).map(s=>wn.test(s)?`'${s}`:s).join("");return/^'*[\t\r\n][\s\S]/.test(n)?`'${t}`:t}var yn=n=>`"${gn(String(n)).replaceAll('"','""')}"`;function pt(n,e,t){let s=u("a",{href:URL.createObjectURL(new Blob([e],{type:t})),download:n});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e3)}var ye=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function mt(n,e){switch(e.kind??"judge"){case"judge":return kn(n,e);case"note":return ge(n,"note",e.note);case"sorted":return ge(n,"cause",e.cause);case"compared":return n.first||n.unsure?{...n,locked:!0}:n;default:return n}}function J(n){return n.post_ids?n.post_ids:n.post_id===void 0?[]:[n.post_id]}function kn(n,{label:e,unsure:t,confidence:s,note:r,round:i="first"}){let o=n.locked?"revised":i,h={...n,[o]:e??null,unsure:!!t},d=o==="first"?"confidence":"confidence_revised";return ge(r?{...h,note:r}:h,d,s)}function ge(n,e,t){let{[e]:s,...r}=n;return t?{...r,[e]:t}:r}var bn="0123456789ABCDEFGHJKMNPQRSTVWXYZ",$n=19n;function wt(n,e){let t=i=>i===null?-1:e.indexOf(i),s=[],r=[];for(let i of n){let o=t(i.first),h=t(i.revised);i.unsure&&h===-1&&([o,h]=o===-1?[-2,h]:[o,-2]),s.push(o),r.push(h)}return{first:s,revised:r}}function gt({fingerprint:n,pseudonym:e,labels:t},s,r){let i=s.some(m=>m<0)?1:0,{way:o,size:h,body:d}=xn(s,r,t,i),p=[[n,35],[e[0],8],[e[1],8],[s.length-1,11],[t-2,5],[i,1],[o,2],[d,5*h]],f=$n;for(let[m,I]of p)f=f<<BigInt(I)|BigInt(m);let y=[...f.toString(32)].map(m=>Number.parseInt(m,32));return[...y,...En(y)].map(m=>bn[m]).join("").replace(/.{4}(?=.)/g,"$&-")}function xn(n,e,t,s){let r=n.length,i=e.filter(m=>m!==-1),o=[1,t+1,t+2],h=[[],i,e],d=m=>{let I=BigInt(t+2*s)**BigInt(r),X=BigInt(o[m])**BigInt(h[m].length),ee=(I*X-1n).toString(2).length+(m===1?r:0);return Math.ceil(ee/5)},p=i.length===0?0:d(2)<d(1)?2:1,f=d(p),y=m=>BigInt(m<0?t+2+m:m),k=0n;for(let m of n)k=k*BigInt(t+2*s)+y(m);for(let m of h[p])k=k*BigInt(o[p])+y(m);if(p===1){let m=e.map(I=>I===-1?"0":"1").join("");k|=BigInt(`0b${m}`)<<BigInt(5*f-r)}return{way:p,size:f,body:k}}function En(n){let e=[34911,69787,139539,279043,529574],t=0;for(let s of[...n,0,0,0,0]){let r=t>>15;t=(t&32767)<<5^s;for(let[i,o]of e.entries())t^=r>>i&1?o:0}return t^=1048575,[15,10,5,0].map(s=>t>>s&31)}var vn=n=>typeof n?.id=="string",Q=class{waiting;#e;#t;#n=Math.random().toString(36).slice(2,8);#s=0;#r;#i;constructor(e){this.#e=e,this.#t=e.read("file"),this.#i=new Map(K(this.#o()).map(t=>[t,[A(t)].flat().filter(vn)])),this.waiting=[...this.#i.values()].flat().map(t=>({...t,late:!0}))}add(e){let t=e.map(s=>({...this.#a(),...s}));return this.waiting=[...this.waiting,...t],this.#c(),t}sendSoon(){this.#r||(this.#r=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#r&&this.send()}send(){clearTimeout(this.#r),this.#r=void 0,this.#e.append(this.waiting)}saved(e){let t=new Set(e);this.waiting=this.waiting.filter(s=>!t.has(s.id)),this.#c();for(let[s,r]of this.#i)r.every(i=>t.has(i.id))&&_(s,null)}anew(){_(this.#o()+this.#n,null),this.#t=this.#e.read("file"),this.#c()}#o(){return`kit:waiting:${this.#t}:`}#a(){return{id:`${this.#n}-${++this.#s}`,at:Date.now()}}#c(){let e=this.waiting.filter(t=>t.id.startsWith(`${this.#n}-`));_(this.#o()+this.#n,e.length?e:null)}};var ke=class{posts;earlier=null;#e;#t;#n;#s;#r=new Map;#i=new Set;#o="";constructor(e,t){this.#e=e,this.posts=e.read("posts");let s=new Map(Object.entries(e.read("saved")));this.#s=new Map(this.posts.map(({post_id:r})=>[r,s.get(r)??ye])),this.#t=new Q(e);for(let r of this.#t.waiting)this.#l(r);this.#n=new H(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#f()])),this.#a(t),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#f().length?ht(e,r=>me(this.of(r))):ut(e)}#a(e){let t=this.#e,s=[t.listen("problem",()=>{this.#o=t.read("problem"),this.#u([])}),t.listen("hand_in",()=>this.#u([])),t.listen("notice",()=>this.#u([])),t.listen("file",()=>{this.#t.anew(),this.#n.anew()}),t.follow({saved:r=>{this.#t.saved(r),this.#c(),this.#u([])},news:r=>{for(let[i,o]of Object.entries(r))this.#r.set(i,o);this.#c()}})];e?.addEventListener("abort",()=>{for(let r of s)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#c(){let e=new Set(this.#t.waiting.flatMap(J)),t=[...this.#r.keys()].filter(s=>this.#s.has(s)&&!e.has(s));for(let s of t)this.#s.set(s,this.#r.get(s)??ye),this.#r.delete(s);t.length&&this.#u(t)}#l(e){for(let t of J(e)){let s=this.#s.get(t);s&&this.#s.set(t,mt(s,e))}}#h(...e){let t=this.#t.add(e);for(let s of t)this.#l(s);this.#u(t.flatMap(J)),this.#t.sendSoon(),this.#n.keepSoon()}#u(e){for(let t of this.#i)t(e)}#f(){return[...this.#s].filter(([,e])=>me(e))}of(e){return this.#s.get(e)}now(e){return this.of(e).revised??this.of(e).first}waiting(){return this.#t.waiting.length}problem(){return this.#o}notice(){return this.#e.read("notice")}listen(e,t){this.#i.add(e),t?.addEventListener("abort",()=>this.#i.delete(e))}flush(){this.#t.flush(),this.#n.flush()}judge(e,t,{unsure:s,confidence:r}={}){let i=this.of(e).locked?"revised":"first",o={...s&&{unsure:s},...r&&{confidence:r}};this.#h({post_id:e,label:t,round:i,...o})}compared(e){this.#h({kind:"compared",post_ids:e})}note(e,t){this.#h({kind:"note",post_id:e,note:Sn(t)})}sort(e,t){this.#h({kind:"sorted",post_id:e,cause:t})}restore(){this.earlier&&this.#h(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let{fingerprint:e,pseudonym:t,name:s}=this.#e.read("hand_in");if(e===void 0||!t)return null;let r=this.#e.read("codebook").categories.map(p=>p.label),i=this.posts.map(p=>this.of(p.post_id)),{first:o,revised:h}=wt(i,r),d={fingerprint:e,pseudonym:t,labels:r.length};return{name:s??"",code:gt(d,o,h)}}rename(){this.#e.rename()}download(){let e=this.#f(),r=["first","revised",...["unsure","confidence","note","cause"].filter(f=>e.some(([,y])=>y[f]))],i=new Map(this.posts.map(f=>[f.post_id,`v${f.mark}`])),{id:o}=this.#e.read("codebook"),h=this.#e.read("hand_in").name??"",d=e.map(([f,y])=>{let k=r.map(m=>y[m]||"");return[h,f,...k,i.get(f),o]}),p=["coder","post_id",...r,"version","codebook"];pt(`my-answers-${this.#e.read("activity")}.csv`,dt([p,...d]),"text/csv")}};function Sn(n){let{toWellFormed:e}=String.prototype;return e?.call(n)??n}function yt(n){return{share:(e,t)=>({store:new ke(e,t)}),view:n}}var Tn=["a","b","c","d","e"];ce(Te);var $e=class{#e=new Map;#t=-1;#n=0;constructor({host:e,el:t,signal:s,store:r}){let{title:i}=e.read("codebook");this.questions=_n(e.read("questions"),r),this.answers=new W(r),this.at=Math.max(0,this.#o.indexOf(!0));let o=Math.max(...this.questions.map(h=>h.options.length));this.letters=Tn.slice(0,o),this.root=tt(t,{name:a("quiz-name",{title:i}),keys:this.#s(),signal:s}),this.live=Ze(),this.count=u("p",{class:"kit-count"}),this.bar=u("progress",{max:this.questions.length,value:0,"aria-label":a("questions-answered")}),this.marks=new Y(this.questions,this.answers,this),this.box=new V(this.answers,this),this.hint=u("p",{class:"kit-quiet",hidden:!0},a("choose-answer-first")),this.main=u("button",{type:"button",class:"kit-main",onclick:h=>this.#m(h)}),this.help=B(a("keys"),"?",Je(An(this.letters))),this.summary=u("section",{class:"kit-notice","aria-label":a("how-it-went"),tabindex:"-1",hidden:!0}),this.root.append(...this.#r(i,e.read("notice"),r,s)),r.listen(h=>h.length&&this.show(),s),this.show()}#s(){let e={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.step(),u:()=>this.choose(null),o:()=>this.box.toggleOthers(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};return this.letters.forEach((t,s)=>{let r=()=>{this.#i.options[s]&&this.choose(t)};for(let i of[t,t.toUpperCase(),s+1])e[i]=r}),e}#r(e,t,s,r){return[u("p",{class:"kit-heading",dir:"auto"},e),u("div",{class:"kit-top"},this.count,this.bar),t&&u("p",{class:"kit-notice"},t),nt(s,()=>this.show()),this.marks.node,this.box.node,this.hint,u("div",{class:"kit-tools"},this.main,x(a("back"),"←",()=>this.go(this.at-1)),x(a("next"),"→",()=>this.go(this.at+1)),this.help.button),this.help.panel,this.summary,rt(s,r),this.live.node].filter(i=>i instanceof Node)}get#i(){return this.questions[this.at]}get#o(){return this.questions.map(e=>!this.answers.isSeen(e))}get#a(){let e=this.#i,{first:t,now:s}=this.answers.given(e);return this.answers.isSeen(e)?s:this.#e.has(this.at)?this.#e.get(this.at):t}show(){let e=this.questions.length,t=this.#o.filter(r=>!r).length,s={question:this.at+1,questions:e,answered:t};this.count.textContent=a("quiz-where",s),this.bar.value=t,this.marks.show(this.at),this.#t!==this.at&&this.#c(),this.#l(),this.summary.hidden=t<e,this.summary.hidden||this.#u()}#c(){let e=this.box.node.contains(document.activeElement);this.#t=this.at,this.hint.hidden=!0,this.box.draw(this.#i),e&&this.root.focus()}#l(){this.box.paint(this.#i,this.#a),this.main.replaceChildren(this.#h()," ",u("kbd",{"aria-hidden":"true"},"⏎"))}#h(){return this.#o[this.at]?a("check-answer"):this.at===this.questions.length-1&&!this.#o.includes(!0)?a("how-it-went"):a("next-question")}#u(){let e=t=>{this.go(t),this.root.focus()};this.summary.replaceChildren(...at(this.questions,this.answers,e))}choose(e){let t=this.#i;if(this.hint.hidden=!0,this.box.focus(e),this.answers.isSeen(t))return this.#f(t,e);this.#e.set(this.at,e),this.#l(),this.live.say(a("said-chosen",{answer:be(e)}))}#f(e,t){if(!this.answers.isLocked(e))return this.live.say(a("said-first-stays"));let{first:s,now:r}=this.answers.given(e);r!==t&&(this.answers.give(e,t),this.live.say(a("said-answer-now",{now:be(t),first:be(s)})))}#d(){let e=this.#i,t=this.#a;if(t===void 0)return this.hint.hidden=!1,this.live.say(a("choose-answer-first"));t!==this.answers.given(e).first&&this.answers.give(e,t),this.answers.lock(e),this.main.scrollIntoView({block:"nearest"}),this.box.revealReasons();let s=e.options.find(r=>r.label===t);this.live.say(`${pe(e,t)} ${s?.because??""}`)}go(e){if(e<0||e>=this.questions.length)return;this.at=e,this.show();let{text:t,options:s}=this.#i,r={question:e+1,questions:this.questions.length},i=s.map(o=>a("aloud-option",{option:o.label,text:o.text}));this.live.say([a("aloud-question",{...r,text:t}),...i].join(" "))}#p(){let e=this.#o,t=e.indexOf(!0,this.at+1);if(t>=0)return this.go(t);if(e.includes(!0))return this.go(e.indexOf(!0));if(this.at+1<this.questions.length)return this.go(this.at+1);this.summary.focus()}step(){this.#o[this.at]?this.#d():this.#p()}#m(e){let t=e.detail>1&&e.timeStamp-this.#n<400;this.#n=e.timeStamp,t||this.step()}};function _n(n,e){return n.map((t,s)=>({...t,id:e.posts[s].post_id}))}function be(n){return n??a("said-unsure-answer")}function An(n){return[[n.join(" "),a("key-choose")],["u",a("key-dont-know")],["Enter",a("key-check")],["← →",a("key-walk-questions")],["o",a("key-others")],["?",a("key-help")]]}var In=yt(n=>new $e(n)),Er=Ge(In);export{Er as default,In as quiz};
