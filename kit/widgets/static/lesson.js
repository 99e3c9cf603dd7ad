var X=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

guess-name = Your guess: { $question }
commit =
    { $kind ->
        [line] Keep my words
       *[other] That is my guess
    }
first =
    { $kind ->
        [line] Your words stay as they are, in your own file. Then you read on.
       *[other] Your guess is kept, and stays. Then you see what it was.
    }
first-open =
    { $kind ->
        [line] Your words stay as they are, in your own file.
       *[other] Your guess is kept, and stays. Nobody is right or wrong.
    }
choose-first-tap = Choose one first.
choose-first-slider = Tap on the line, or type a number first.
choose-first-line = Write something first.
not-moved = Tap or drag on the line
not-moved-aloud = not moved yet
or-type = or type a number
no-number = That is no number. Type digits only.
nearest-step = The nearest step to { $number } is { $step }.
steps-grow = The steps grow to the right.
steps-differ = The steps are not all as long.
you-said-before = Before, you said { $mine }.
your-line = What you think
counted = { $number } { $unit }
counted-plainly = { $number }

# What is opened.

you-said = You said { $mine }
it-was = It was: { $found }.
off-right = You were right.
off-near = Your guess is as near as the slider goes.
off-by =
    { $unit ->
        [points]
            { $by ->
                [one] Your guess is 1 point too { $way ->
                    [high] high
                   *[low] low
                }.
               *[other] Your guess is { $by } points too { $way ->
                    [high] high
                   *[low] low
                }.
            }
       *[plain] Your guess is { $by } too { $way ->
            [high] high
           *[low] low
        }.
    }
off-at-least =
    { $way ->
        [high] Your guess is at least { $by } too high.
       *[low] Your guess is at least { $by } too low.
    }
off-times =
    { $way ->
        [high] Your guess is about { $by } times too high.
       *[low] Your guess is about { $by } times too low.
    }
off-at-least-times =
    { $way ->
        [high] Your guess is at least { $by } times too high.
       *[low] Your guess is at least { $by } times too low.
    }
kept-line = Your words are kept.
kept-guess = Your guess is kept.
badge-was = it was
badge-between = it was { $low } to { $high }
badge-before = before
badge-right = you · right
reason-mine = Yours: { $because }
class-middle = { $who }: half of them said { $middle } or less.
class-tap =
    { $number ->
        [0] { $who }: nobody said the same as you.
       *[other] { $who }: { $number } said the same as you.
    }
class-of = { $number } of { $whole }
source = Source: { $source }

# Handing in a lesson.

lesson-name = Hand in lesson { $number }
lesson-how = One press copies the codes of all that you have begun. Paste them where your teacher asked for them. They hold your answers and a made-up name, and nothing else.
lesson-done = { $done } of { $of }
lesson-all = all { $of }
lesson-open = not begun
lesson-copy =
    { $codes ->
        [0] Nothing to hand in yet
        [one] Copy my code
       *[other] Copy my { $codes } codes
    }
lesson-codes = { $done } You are “{ $name }”.
lesson-changed = You have done more since. Copy once more.
lesson-left =
    { $open ->
        [one] One activity is not begun, so it is not handed in.
       *[other] { $open } activities are not begun, so they are not handed in.
    }
`;function h(t,e={},...n){let o=document.createElement(t);for(let[r,s]of Object.entries(e))s==null||s===!1||(r.startsWith("on")?o.addEventListener(r.slice(2),s):r==="style"?o.style.cssText=s:o.setAttribute(r,s===!0?"":s));return o.append(...n.filter(r=>r!=null)),o}function v(t,e){t.textContent!==e&&(t.textContent=e)}function Q(t,e,n){n===null?t.removeAttribute(e):t.getAttribute(e)!==String(n)&&t.setAttribute(e,String(n))}function ee(t,e,n,o={}){let r=e?[" ",h("kbd",{"aria-hidden":"true"},e)]:[];return h("button",{type:"button",class:"kit-tool",onclick:n,...o},t,...r)}var g=class{constructor(e){this.value=e}valueOf(){return this.value}},u=class extends g{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},m=class extends g{constructor(e,n={}){super(e),this.opts=n}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(n){e.reportError(n)}return this.value.toString(10)}},b=class t extends g{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof g)return t.supportsValue(e.valueOf());if("Temporal"in globalThis){let n=globalThis.Temporal;if(e instanceof n.Instant||e instanceof n.PlainDateTime||e instanceof n.PlainDate||e instanceof n.PlainMonthDay||e instanceof n.PlainTime||e instanceof n.PlainYearMonth)return!0}return!1}constructor(e,n={}){e instanceof t?(n={...e.opts,...n},e=e.value):e instanceof g&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&n.calendar===void 0&&(n={...n,calendar:e.calendarId}),super(e),this.opts=n}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(n){e.reportError(n)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var te=100,De="⁨",Le="⁩";function Fe(t,e,n){if(n===e||n instanceof m&&e instanceof m&&n.value===e.value)return!0;if(e instanceof m&&typeof n=="string"){let o=t.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(n===o)return!0}return!1}function ne(t,e,n){return e[n]?k(t,e[n].value):(t.reportError(new RangeError("No default")),new u)}function F(t,e){let n=[],o=Object.create(null);for(let r of e)r.type==="narg"?o[r.name]=N(t,r.value):n.push(N(t,r));return{positional:n,named:o}}function N(t,e){switch(e.type){case"str":return e.value;case"num":return new m(e.value,{minimumFractionDigits:e.precision});case"var":return je(t,e);case"mesg":return Ye(t,e);case"term":return Ue(t,e);case"func":return Ke(t,e);case"select":return Be(t,e);default:return new u}}function je(t,{name:e}){let n;if(t.params)if(Object.prototype.hasOwnProperty.call(t.params,e))n=t.params[e];else return new u(`$${e}`);else if(t.args&&Object.prototype.hasOwnProperty.call(t.args,e))n=t.args[e];else return t.reportError(new ReferenceError(`Unknown variable: $${e}`)),new u(`$${e}`);if(n instanceof g)return n;switch(typeof n){case"string":return n;case"number":return new m(n);case"object":if(b.supportsValue(n))return new b(n);default:return t.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof n}`)),new u(`$${e}`)}}function Ye(t,{name:e,attr:n}){let o=t.bundle._messages.get(e);if(!o)return t.reportError(new ReferenceError(`Unknown message: ${e}`)),new u(e);if(n){let r=o.attributes[n];return r?k(t,r):(t.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new u(`${e}.${n}`))}return o.value?k(t,o.value):(t.reportError(new ReferenceError(`No value: ${e}`)),new u(e))}function Ue(t,{name:e,attr:n,args:o}){let r=`-${e}`,s=t.bundle._terms.get(r);if(!s)return t.reportError(new ReferenceError(`Unknown term: ${r}`)),new u(r);if(n){let c=s.attributes[n];if(c){t.params=F(t,o).named;let x=k(t,c);return t.params=null,x}return t.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new u(`${r}.${n}`)}t.params=F(t,o).named;let l=k(t,s.value);return t.params=null,l}function Ke(t,{name:e,args:n}){let o=t.bundle._functions[e];if(!o)return t.reportError(new ReferenceError(`Unknown function: ${e}()`)),new u(`${e}()`);if(typeof o!="function")return t.reportError(new TypeError(`Function ${e}() is not callable`)),new u(`${e}()`);try{let r=F(t,n);return o(r.positional,r.named)}catch(r){return t.reportError(r),new u(`${e}()`)}}function Be(t,{selector:e,variants:n,star:o}){let r=N(t,e);if(r instanceof u)return ne(t,n,o);for(let s of n){let l=N(t,s.key);if(Fe(t,r,l))return k(t,s.value)}return ne(t,n,o)}function j(t,e){if(t.dirty.has(e))return t.reportError(new RangeError("Cyclic reference")),new u;t.dirty.add(e);let n=[],o=t.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){n.push(t.bundle._transform(r));continue}if(t.placeables++,t.placeables>te)throw t.dirty.delete(e),new RangeError(`Too many placeables expanded: ${t.placeables}, max allowed is ${te}`);o&&n.push(De),n.push(N(t,r).toString(t)),o&&n.push(Le)}return t.dirty.delete(e),n.join("")}function k(t,e){return typeof e=="string"?t.bundle._transform(e):j(t,e)}var O=class{constructor(e,n,o){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=n,this.args=o}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,n){let o=this.bundle._intls.get(e);o||(o={},this.bundle._intls.set(e,o));let r=JSON.stringify(n);return o[r]||(o[r]=new e(this.bundle.locales,n)),o[r]}};function Y(t,e){let n=Object.create(null);for(let[o,r]of Object.entries(t))e.includes(o)&&(n[o]=r.valueOf());return n}var re=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function oe(t,e){let n=t[0];if(n instanceof u)return new u(`NUMBER(${n.valueOf()})`);if(n instanceof m)return new m(n.valueOf(),{...n.opts,...Y(e,re)});if(n instanceof b)return new m(n.toNumber(),{...Y(e,re)});throw new TypeError("Invalid argument to NUMBER")}var We=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function se(t,e){let n=t[0];if(n instanceof u)return new u(`DATETIME(${n.valueOf()})`);if(n instanceof b||n instanceof m)return new b(n,Y(e,We));throw new TypeError("Invalid argument to DATETIME")}var ie=new Map;function ae(t){let e=Array.isArray(t)?t.join(" "):t,n=ie.get(e);return n===void 0&&(n=new Map,ie.set(e,n)),n}var A=class{constructor(e,{functions:n,useIsolating:o=!0,transform:r=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:oe,DATETIME:se,...n},this._useIsolating=o,this._transform=r,this._intls=ae(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:n=!1}={}){let o=[];for(let r=0;r<e.body.length;r++){let s=e.body[r];if(s.id.startsWith("-")){if(n===!1&&this._terms.has(s.id)){o.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(n===!1&&this._messages.has(s.id)){o.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return o}formatPattern(e,n=null,o=null){if(typeof e=="string")return this._transform(e);let r=new O(this,o,n);try{return j(r,e).toString(r)}catch(s){if(r.errors&&s instanceof Error)return r.errors.push(s),new u().toString(r);throw s}}};var U=/^(-?[a-zA-Z][\w-]*) *= */gm,le=/\.([a-zA-Z][\w-]*) *= */y,ze=/\*?\[/y,K=/(-?[0-9]+(?:\.([0-9]+))?)/y,qe=/([a-zA-Z][\w-]*)/y,ue=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Ze=/^[A-Z][A-Z0-9_-]*$/,C=/([^{}\n\r]+)/y,Ve=/([^\\"\n\r]*)/y,ce=/\\([\\"])/y,fe=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Ge=/^\n+/,de=/ +$/,He=/ *\r?\n/g,Je=/( *)$/,Xe=/{\s*/y,he=/\s*}/y,Qe=/\[\s*/y,et=/\s*] */y,tt=/\s*\(\s*/y,nt=/\s*->\s*/y,rt=/\s*:\s*/y,ot=/\s*,?\s*/y,st=/\s+/y,_=class{constructor(e){this.body=[],U.lastIndex=0;let n=0;for(;;){let i=U.exec(e);if(i===null)break;n=U.lastIndex;try{this.body.push(x(i[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function o(i){return i.lastIndex=n,i.test(e)}function r(i,a){if(e[n]===i)return n++,!0;if(a)throw new a(`Expected ${i}`);return!1}function s(i,a){if(o(i))return n=i.lastIndex,!0;if(a)throw new a(`Expected ${i.toString()}`);return!1}function l(i){i.lastIndex=n;let a=i.exec(e);if(a===null)throw new SyntaxError(`Expected ${i.toString()}`);return n=i.lastIndex,a}function c(i){return l(i)[1]}function x(i){let a=d(),f=D();if(a===null&&Object.keys(f).length===0)throw new SyntaxError("Expected message value or attributes");return{id:i,value:a,attributes:f}}function D(){let i=Object.create(null);for(;o(le);){let a=c(le),f=d();if(f===null)throw new SyntaxError("Expected attribute value");i[a]=f}return i}function d(){let i;if(o(C)&&(i=c(C)),e[n]==="{"||e[n]==="}")return y(i?[i]:[],1/0);let a=H();return a?i?y([i,a],a.length):(a.value=L(a.value,Ge),y([a],a.length)):i?L(i,de):null}function y(i=[],a){for(;;){if(o(C)){i.push(c(C));continue}if(e[n]==="{"){i.push(T());continue}if(e[n]==="}")throw new SyntaxError("Unbalanced closing brace");let w=H();if(w){i.push(w),a=Math.min(a,w.length);continue}break}let f=i.length-1,$=i[f];typeof $=="string"&&(i[f]=L($,de));let S=[];for(let w of i)w instanceof M&&(w=w.value.slice(0,w.value.length-a)),w&&S.push(w);return S}function T(){s(Xe,SyntaxError);let i=Z();if(s(he))return i;if(s(nt)){let a=Ie();return s(he,SyntaxError),{type:"select",selector:i,...a}}throw new SyntaxError("Unclosed placeable")}function Z(){if(e[n]==="{")return T();if(o(ue)){let[,i,a,f=null]=l(ue);if(i==="$")return{type:"var",name:a};if(s(tt)){let $=_e();if(i==="-")return{type:"term",name:a,attr:f,args:$};if(Ze.test(a))return{type:"func",name:a,args:$};throw new SyntaxError("Function names must be all upper-case")}return i==="-"?{type:"term",name:a,attr:f,args:[]}:{type:"mesg",name:a,attr:f}}return V()}function _e(){let i=[];for(;;){switch(e[n]){case")":return n++,i;case void 0:throw new SyntaxError("Unclosed argument list")}i.push(Re()),s(ot)}}function Re(){let i=Z();return i.type!=="mesg"?i:s(rt)?{type:"narg",name:i.name,value:V()}:i}function Ie(){let i=[],a=0,f;for(;o(ze);){r("*")&&(f=a);let $=Oe(),S=d();if(S===null)throw new SyntaxError("Expected variant value");i[a++]={key:$,value:S}}if(a===0)return null;if(f===void 0)throw new SyntaxError("Expected default variant");return{variants:i,star:f}}function Oe(){s(Qe,SyntaxError);let i;return o(K)?i=G():i={type:"str",value:c(qe)},s(et,SyntaxError),i}function V(){if(o(K))return G();if(e[n]==='"')return Ce();throw new SyntaxError("Invalid expression")}function G(){let[,i,a=""]=l(K),f=a.length;return{type:"num",value:parseFloat(i),precision:f}}function Ce(){r('"',SyntaxError);let i="";for(;;){if(i+=c(Ve),e[n]==="\\"){i+=Me();continue}if(r('"'))return{type:"str",value:i};throw new SyntaxError("Unclosed string literal")}}function Me(){if(o(ce))return c(ce);if(o(fe)){let[,i,a]=l(fe),f=parseInt(i||a,16);return f<=55295||57344<=f?String.fromCodePoint(f):"�"}throw new SyntaxError("Unknown escape sequence")}function H(){let i=n;switch(s(st),e[n]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return J(e.slice(i,n))}return e[n-1]===" "?J(e.slice(i,n)):!1}function L(i,a){return i.replace(a,"")}function J(i){let a=i.replace(He,`
`),f=Je.exec(i)[1].length;return new M(a,f)}}},M=class{constructor(e,n){this.value=e,this.length=n}};var pe=`# What several views say.

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
`;var me=ye("en"),R=null;B(pe);function ye(t){return new A(t,{useIsolating:!1})}function B(t){ge(me,t)}function we(t){R=null,t?.catalogue&&(R=ye(t.language),ge(R,t.catalogue))}function p(t,e){let n=R?.hasMessage(t)?R:me,o=n.getMessage(t);if(!o?.value)throw new Error(`No sentence is called ${t}.`);return n.formatPattern(o.value,e)}function ge(t,e){let[n]=t.addResource(new _(e));if(n)throw n}function be(t){function e(r){for(let[s,l]of Object.entries(r))t.set(s,l);try{t.save_changes()}catch{}}function n(r,s){return t.on(`change:${r}`,s),()=>t.off(`change:${r}`,s)}let o=r=>e({[r]:t.get(r)+1});return{read:r=>t.get(`_${r}`),listen:(r,s)=>n(`_${r}`,s),write(r){e(Object.fromEntries(Object.entries(r).map(([s,l])=>[`_${s}`,l])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:s}){let l=[n("_ack",()=>r(t.get("_ack").slice(1))),n("_news",()=>s(t.get("_news")))];return t.get("_told")&&(s(t.get("_news")),o("_asked")),()=>{for(let c of l)c()}},rename:()=>o("_another")}}function Ee({share:t,view:e}){return()=>{let n,o;return{initialize({model:r,signal:s}){let l=$e(s);return n=be(r),we(n.read("words")),o=t(n,l.signal),()=>l.abort()},render({el:r,signal:s}){let l=$e(s);return e({host:n,el:r,signal:l.signal,...o}),()=>l.abort()}}}}function $e(t){let e=new AbortController;return t?.addEventListener("abort",()=>e.abort()),e}function ke(){let t=h("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:t,say(e){t.textContent=e}}}var at=2e3;async function xe(t,e){try{await navigator.clipboard.writeText(t.textContent??"")}catch{return getSelection()?.selectAllChildren(t),p(lt())}return e&&ut(e),p("copied")}function lt(){return matchMedia("(hover: none) and (pointer: coarse)").matches?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function ut(t){if("copied"in t.dataset)return;let e=[...t.childNodes];t.dataset.copied="",t.style.minWidth=`${t.offsetWidth}px`,t.replaceChildren(h("span",{},p("copied"))),setTimeout(()=>{delete t.dataset.copied,t.style.minWidth="",t.replaceChildren(...e)},at)}var I=t=>t.ctrlKey||t.metaKey||t.altKey,E=t=>t.target,P=t=>(t.key==="Enter"||t.key===" ")&&/^(BUTTON|SUMMARY)$/.test(E(t).tagName),ct=t=>/^(INPUT|TEXTAREA|SELECT)$/.test(E(t).tagName),W=t=>!!t?.hasAttribute("aria-pressed"),z=t=>t.getAttribute("aria-label")??t.textContent??"";function Te(t){return t.key==="Tab"?!0:t.key==="Enter"?!t.altKey&&(t.shiftKey||I(t)):I(t)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(t.key)}function Se(t,e,n){let o={chose:""};ft(t,n),pt(t,o,n),t.addEventListener("focusin",r=>{z(E(r))!==o.chose&&(o.chose="")},{signal:n}),t.addEventListener("keydown",r=>dt(r,t,e,o),{signal:n})}function ft(t,e){let n=t,o=r=>{n.removeAttribute("data-lm-suppress-shortcuts");let s=E(r);!t.contains(s)||Te(r)||(n=s,n.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",o,{capture:!0,signal:e})}function dt(t,e,n,o){let{key:r}=t,s=E(t);if(P(t)&&r===" "&&(t.shiftKey||I(t))&&t.preventDefault(),Te(t)||(t.stopPropagation(),I(t)||t.defaultPrevented))return;let l=e.querySelector(".kit-panel:not([hidden])");if(r==="Escape"&&s.tagName!=="TEXTAREA"&&!l)return t.preventDefault(),ht(e);let c=P(t)&&W(s)&&z(s)===o.chose;(c||P(t)&&t.repeat)&&t.preventDefault(),!(P(t)&&!c||ct(t)||!n[r])&&(t.preventDefault(),t.repeat||n[r]())}function ht(t){t.parentElement?.closest("[tabindex]")?.focus()}function pt(t,e,n){let o=!1,r={timeStamp:-1e3,x:0,y:0,button:null},s=d=>d.type==="click"&&!d.detail&&o&&t.contains(E(d)),l=d=>{let y=E(d).closest?.("button")??null,T=s(d)||mt(d,y,r);T&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!y||!t.contains(y))&&(r={button:y,timeStamp:d.timeStamp,x:d.x,y:d.y},T||(e.chose=d.detail&&W(y)?z(y):""))},c={capture:!0,signal:n},x=d=>{o=d.shiftKey||I(d)},D=()=>{o=!1};addEventListener("keydown",x,c),addEventListener("keyup",D,c),addEventListener("mousedown",l,c),addEventListener("click",l,c)}function mt(t,e,n){let o=t.timeStamp-n.timeStamp<300,r=Math.hypot(t.x-n.x,t.y-n.y)<5;return!t.detail||!o||!r?!1:e!==n.button||t.detail>1&&W(e)}function ve(t,e=localStorage){try{return JSON.parse(e.getItem(t)??"null")??void 0}catch{return}}function Ne(t,e,n=localStorage){try{e===null?n.removeItem(t):n.setItem(t,JSON.stringify(e))}catch{}}function Ae(t,{name:e,keys:n,signal:o,host:r,part:s=""}){let l=h("section",{class:"kit","aria-label":e,tabindex:"-1"});return Se(l,n,o),l.append(h("p",{class:"kit-hint","aria-hidden":"true"},p("click-first"))),t.append(l),yt(l,o,r,s),l}function yt(t,e,n,o){let r=n&&wt(n,o),s=()=>{t.dataset.past=""};for(let c of["keydown","pointerdown","wheel"])addEventListener(c,s,{capture:!0,once:!0,signal:e});let l=()=>{let c=gt(t);c&&(r&&!("past"in t.dataset)&&t.focus({preventScroll:!0}),t.getBoundingClientRect().top<c.getBoundingClientRect().top?t.scrollIntoView({behavior:"instant"}):r&&t.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(l)),setTimeout(l,300)}function wt(t,e=""){let n=`kit:run:${t.read("run")}`,o=document.documentElement.dataset,r=`kit ${t.read("activity")} ${e}`;if(ve(n,sessionStorage))return!1;Ne(n,!0,sessionStorage);let s=o.kitRan?.split("|")??[];return o.kitRan=[...s,r].join("|"),!s.includes(r)}function gt(t){let e=t.closest(".jp-Cell")?.nextElementSibling,n=e?.closest(".jp-WindowedPanel-outer"),o=document.activeElement;if(!e||!n||o?.isContentEditable)return null;let r=o===t||e.matches(".jp-mod-active"),s=n.querySelectorAll(".kit:not([data-past])"),l=s[0]===t&&!s[1];return r&&l&&(e.nextElementSibling||n.querySelector("[data-past]"))?n:null}B(X);var q=class{#e="";constructor({host:e,el:n,signal:o}){this.host=e;let r=p("lesson-name",{number:this.lesson.number});this.live=ke(),this.rows=h("ul",{class:"kit-lesson-rows"}),this.copies=h("span",{}),this.main=ee("","",()=>this.copy(),{class:"kit-main"}),this.main.append(this.copies),this.said=h("p",{class:"kit-lesson-said"}),this.left=h("p",{class:"kit-quiet"}),this.codes=h("p",{class:"kit-code kit-lesson-codes",hidden:!0}),this.root=Ae(n,{name:r,keys:{},signal:o}),this.root.classList.add("kit-lesson"),this.root.append(h("p",{class:"kit-heading"},r),this.rows,h("p",{},p("lesson-how")),h("div",{class:"kit-tools"},this.main,this.said),this.codes,this.left,this.live.node);let s=()=>e.write({looked:e.read("looked")+1});this.root.addEventListener("pointerenter",s,{signal:o}),this.root.addEventListener("focusin",s,{signal:o}),o.addEventListener("abort",e.listen("lesson",()=>this.show())),s(),this.show()}get lesson(){return this.host.read("lesson")}get#t(){return this.lesson.rows.map(e=>e.code).filter(Boolean)}show(){let e=this.#t,{rows:n}=this.lesson;this.rows.replaceChildren(...n.map(bt)),v(this.copies,p("lesson-copy",{codes:e.length})),this.main.disabled=e.length===0;let o=n.length-e.length;v(this.left,o?p("lesson-left",{open:o}):""),this.#e&&this.#e!==e.join(`
`)&&v(this.said,p("lesson-changed"))}async copy(){let n=this.#t.join(`
`),{name:o}=this.lesson;this.#e=n,this.codes.textContent=n,this.codes.hidden=!1;let r=await xe(this.codes,this.main),s=p("lesson-codes",{done:r,name:o});v(this.said,s),this.live.say(s)}};function bt({title:t,done:e,of:n}){let o=e===0?p("lesson-open"):e===n?p("lesson-all",{of:n}):p("lesson-done",{done:e,of:n}),r=h("li",{},h("span",{dir:"auto"},t),h("span",{class:"kit-count"},o));return Q(r,"data-state",e===0?"open":e===n?"all":"some"),r}var $t={share:()=>({}),view:t=>{new q(t)}},mn=Ee($t);export{mn as default,$t as lesson};
