var Q=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

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
choose-first-slider = Move the slider first.
choose-first-line = Write something first.
not-moved = Move the slider
not-moved-aloud = not moved yet
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
lesson-copied =
    { $codes ->
        [one] Your code is copied. You are “{ $name }”.
       *[other] Your { $codes } codes are copied. You are “{ $name }”.
    }
lesson-shown = Select these lines and copy them. You are “{ $name }”.
lesson-changed = You have done more since. Copy once more.
lesson-left =
    { $open ->
        [one] One activity is not begun, so it is not handed in.
       *[other] { $open } activities are not begun, so they are not handed in.
    }
`;function h(t,e={},...n){let r=document.createElement(t);for(let[o,s]of Object.entries(e))s==null||s===!1||(o.startsWith("on")?r.addEventListener(o.slice(2),s):o==="style"?r.style.cssText=s:r.setAttribute(o,s===!0?"":s));return r.append(...n.filter(o=>o!=null)),r}function v(t,e){t.textContent!==e&&(t.textContent=e)}function ee(t,e,n){n===null?t.removeAttribute(e):t.getAttribute(e)!==String(n)&&t.setAttribute(e,String(n))}function te(t,e,n,r={}){let o=e?[" ",h("kbd",{"aria-hidden":"true"},e)]:[];return h("button",{type:"button",class:"kit-tool",onclick:n,...r},t,...o)}var g=class{constructor(e){this.value=e}valueOf(){return this.value}},c=class extends g{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},m=class extends g{constructor(e,n={}){super(e),this.opts=n}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(n){e.reportError(n)}return this.value.toString(10)}},b=class t extends g{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof g)return t.supportsValue(e.valueOf());if("Temporal"in globalThis){let n=globalThis.Temporal;if(e instanceof n.Instant||e instanceof n.PlainDateTime||e instanceof n.PlainDate||e instanceof n.PlainMonthDay||e instanceof n.PlainTime||e instanceof n.PlainYearMonth)return!0}return!1}constructor(e,n={}){e instanceof t?(n={...e.opts,...n},e=e.value):e instanceof g&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&n.calendar===void 0&&(n={...n,calendar:e.calendarId}),super(e),this.opts=n}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(n){e.reportError(n)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var ne=100,je="⁨",Ye="⁩";function Fe(t,e,n){if(n===e||n instanceof m&&e instanceof m&&n.value===e.value)return!0;if(e instanceof m&&typeof n=="string"){let r=t.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(n===r)return!0}return!1}function re(t,e,n){return e[n]?k(t,e[n].value):(t.reportError(new RangeError("No default")),new c)}function j(t,e){let n=[],r=Object.create(null);for(let o of e)o.type==="narg"?r[o.name]=N(t,o.value):n.push(N(t,o));return{positional:n,named:r}}function N(t,e){switch(e.type){case"str":return e.value;case"num":return new m(e.value,{minimumFractionDigits:e.precision});case"var":return Ke(t,e);case"mesg":return Ue(t,e);case"term":return Be(t,e);case"func":return We(t,e);case"select":return ze(t,e);default:return new c}}function Ke(t,{name:e}){let n;if(t.params)if(Object.prototype.hasOwnProperty.call(t.params,e))n=t.params[e];else return new c(`$${e}`);else if(t.args&&Object.prototype.hasOwnProperty.call(t.args,e))n=t.args[e];else return t.reportError(new ReferenceError(`Unknown variable: $${e}`)),new c(`$${e}`);if(n instanceof g)return n;switch(typeof n){case"string":return n;case"number":return new m(n);case"object":if(b.supportsValue(n))return new b(n);default:return t.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof n}`)),new c(`$${e}`)}}function Ue(t,{name:e,attr:n}){let r=t.bundle._messages.get(e);if(!r)return t.reportError(new ReferenceError(`Unknown message: ${e}`)),new c(e);if(n){let o=r.attributes[n];return o?k(t,o):(t.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new c(`${e}.${n}`))}return r.value?k(t,r.value):(t.reportError(new ReferenceError(`No value: ${e}`)),new c(e))}function Be(t,{name:e,attr:n,args:r}){let o=`-${e}`,s=t.bundle._terms.get(o);if(!s)return t.reportError(new ReferenceError(`Unknown term: ${o}`)),new c(o);if(n){let u=s.attributes[n];if(u){t.params=j(t,r).named;let x=k(t,u);return t.params=null,x}return t.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new c(`${o}.${n}`)}t.params=j(t,r).named;let l=k(t,s.value);return t.params=null,l}function We(t,{name:e,args:n}){let r=t.bundle._functions[e];if(!r)return t.reportError(new ReferenceError(`Unknown function: ${e}()`)),new c(`${e}()`);if(typeof r!="function")return t.reportError(new TypeError(`Function ${e}() is not callable`)),new c(`${e}()`);try{let o=j(t,n);return r(o.positional,o.named)}catch(o){return t.reportError(o),new c(`${e}()`)}}function ze(t,{selector:e,variants:n,star:r}){let o=N(t,e);if(o instanceof c)return re(t,n,r);for(let s of n){let l=N(t,s.key);if(Fe(t,o,l))return k(t,s.value)}return re(t,n,r)}function Y(t,e){if(t.dirty.has(e))return t.reportError(new RangeError("Cyclic reference")),new c;t.dirty.add(e);let n=[],r=t.bundle._useIsolating&&e.length>1;for(let o of e){if(typeof o=="string"){n.push(t.bundle._transform(o));continue}if(t.placeables++,t.placeables>ne)throw t.dirty.delete(e),new RangeError(`Too many placeables expanded: ${t.placeables}, max allowed is ${ne}`);r&&n.push(je),n.push(N(t,o).toString(t)),r&&n.push(Ye)}return t.dirty.delete(e),n.join("")}function k(t,e){return typeof e=="string"?t.bundle._transform(e):Y(t,e)}var O=class{constructor(e,n,r){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=n,this.args=r}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,n){let r=this.bundle._intls.get(e);r||(r={},this.bundle._intls.set(e,r));let o=JSON.stringify(n);return r[o]||(r[o]=new e(this.bundle.locales,n)),r[o]}};function F(t,e){let n=Object.create(null);for(let[r,o]of Object.entries(t))e.includes(r)&&(n[r]=o.valueOf());return n}var oe=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function se(t,e){let n=t[0];if(n instanceof c)return new c(`NUMBER(${n.valueOf()})`);if(n instanceof m)return new m(n.valueOf(),{...n.opts,...F(e,oe)});if(n instanceof b)return new m(n.toNumber(),{...F(e,oe)});throw new TypeError("Invalid argument to NUMBER")}var qe=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function ie(t,e){let n=t[0];if(n instanceof c)return new c(`DATETIME(${n.valueOf()})`);if(n instanceof b||n instanceof m)return new b(n,F(e,qe));throw new TypeError("Invalid argument to DATETIME")}var ae=new Map;function le(t){let e=Array.isArray(t)?t.join(" "):t,n=ae.get(e);return n===void 0&&(n=new Map,ae.set(e,n)),n}var A=class{constructor(e,{functions:n,useIsolating:r=!0,transform:o=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:se,DATETIME:ie,...n},this._useIsolating=r,this._transform=o,this._intls=le(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:n=!1}={}){let r=[];for(let o=0;o<e.body.length;o++){let s=e.body[o];if(s.id.startsWith("-")){if(n===!1&&this._terms.has(s.id)){r.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(n===!1&&this._messages.has(s.id)){r.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return r}formatPattern(e,n=null,r=null){if(typeof e=="string")return this._transform(e);let o=new O(this,r,n);try{return Y(o,e).toString(o)}catch(s){if(o.errors&&s instanceof Error)return o.errors.push(s),new c().toString(o);throw s}}};var K=/^(-?[a-zA-Z][\w-]*) *= */gm,ue=/\.([a-zA-Z][\w-]*) *= */y,Ve=/\*?\[/y,U=/(-?[0-9]+(?:\.([0-9]+))?)/y,Ze=/([a-zA-Z][\w-]*)/y,ce=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Ge=/^[A-Z][A-Z0-9_-]*$/,C=/([^{}\n\r]+)/y,He=/([^\\"\n\r]*)/y,fe=/\\([\\"])/y,de=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Je=/^\n+/,he=/ +$/,Xe=/ *\r?\n/g,Qe=/( *)$/,et=/{\s*/y,me=/\s*}/y,tt=/\[\s*/y,nt=/\s*] */y,rt=/\s*\(\s*/y,ot=/\s*->\s*/y,st=/\s*:\s*/y,it=/\s*,?\s*/y,at=/\s+/y,_=class{constructor(e){this.body=[],K.lastIndex=0;let n=0;for(;;){let i=K.exec(e);if(i===null)break;n=K.lastIndex;try{this.body.push(x(i[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function r(i){return i.lastIndex=n,i.test(e)}function o(i,a){if(e[n]===i)return n++,!0;if(a)throw new a(`Expected ${i}`);return!1}function s(i,a){if(r(i))return n=i.lastIndex,!0;if(a)throw new a(`Expected ${i.toString()}`);return!1}function l(i){i.lastIndex=n;let a=i.exec(e);if(a===null)throw new SyntaxError(`Expected ${i.toString()}`);return n=i.lastIndex,a}function u(i){return l(i)[1]}function x(i){let a=d(),f=D();if(a===null&&Object.keys(f).length===0)throw new SyntaxError("Expected message value or attributes");return{id:i,value:a,attributes:f}}function D(){let i=Object.create(null);for(;r(ue);){let a=u(ue),f=d();if(f===null)throw new SyntaxError("Expected attribute value");i[a]=f}return i}function d(){let i;if(r(C)&&(i=u(C)),e[n]==="{"||e[n]==="}")return y(i?[i]:[],1/0);let a=J();return a?i?y([i,a],a.length):(a.value=P(a.value,Je),y([a],a.length)):i?P(i,he):null}function y(i=[],a){for(;;){if(r(C)){i.push(u(C));continue}if(e[n]==="{"){i.push(S());continue}if(e[n]==="}")throw new SyntaxError("Unbalanced closing brace");let w=J();if(w){i.push(w),a=Math.min(a,w.length);continue}break}let f=i.length-1,E=i[f];typeof E=="string"&&(i[f]=P(E,he));let T=[];for(let w of i)w instanceof L&&(w=w.value.slice(0,w.value.length-a)),w&&T.push(w);return T}function S(){s(et,SyntaxError);let i=Z();if(s(me))return i;if(s(ot)){let a=Ce();return s(me,SyntaxError),{type:"select",selector:i,...a}}throw new SyntaxError("Unclosed placeable")}function Z(){if(e[n]==="{")return S();if(r(ce)){let[,i,a,f=null]=l(ce);if(i==="$")return{type:"var",name:a};if(s(rt)){let E=Ie();if(i==="-")return{type:"term",name:a,attr:f,args:E};if(Ge.test(a))return{type:"func",name:a,args:E};throw new SyntaxError("Function names must be all upper-case")}return i==="-"?{type:"term",name:a,attr:f,args:[]}:{type:"mesg",name:a,attr:f}}return G()}function Ie(){let i=[];for(;;){switch(e[n]){case")":return n++,i;case void 0:throw new SyntaxError("Unclosed argument list")}i.push(Oe()),s(it)}}function Oe(){let i=Z();return i.type!=="mesg"?i:s(st)?{type:"narg",name:i.name,value:G()}:i}function Ce(){let i=[],a=0,f;for(;r(Ve);){o("*")&&(f=a);let E=Le(),T=d();if(T===null)throw new SyntaxError("Expected variant value");i[a++]={key:E,value:T}}if(a===0)return null;if(f===void 0)throw new SyntaxError("Expected default variant");return{variants:i,star:f}}function Le(){s(tt,SyntaxError);let i;return r(U)?i=H():i={type:"str",value:u(Ze)},s(nt,SyntaxError),i}function G(){if(r(U))return H();if(e[n]==='"')return Me();throw new SyntaxError("Invalid expression")}function H(){let[,i,a=""]=l(U),f=a.length;return{type:"num",value:parseFloat(i),precision:f}}function Me(){o('"',SyntaxError);let i="";for(;;){if(i+=u(He),e[n]==="\\"){i+=De();continue}if(o('"'))return{type:"str",value:i};throw new SyntaxError("Unclosed string literal")}}function De(){if(r(fe))return u(fe);if(r(de)){let[,i,a]=l(de),f=parseInt(i||a,16);return f<=55295||57344<=f?String.fromCodePoint(f):"�"}throw new SyntaxError("Unknown escape sequence")}function J(){let i=n;switch(s(at),e[n]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return X(e.slice(i,n))}return e[n-1]===" "?X(e.slice(i,n)):!1}function P(i,a){return i.replace(a,"")}function X(i){let a=i.replace(Xe,`
`),f=Qe.exec(i)[1].length;return new L(a,f)}}},L=class{constructor(e,n){this.value=e,this.length=n}};var pe=`# What several views say.

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
will-be-saved = Each answer is saved at once.
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
`;var ye=we("en"),R=null;B(pe);function we(t){return new A(t,{useIsolating:!1})}function B(t){be(ye,t)}function ge(t){R=null,t?.catalogue&&(R=we(t.language),be(R,t.catalogue))}function p(t,e){let n=R?.hasMessage(t)?R:ye,r=n.getMessage(t);if(!r?.value)throw new Error(`No sentence is called ${t}.`);return n.formatPattern(r.value,e)}function be(t,e){let[n]=t.addResource(new _(e));if(n)throw n}var W="kitLesson";function ut(t){return!!t.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Ee(t,e){if(!ut(t))return;requestAnimationFrame(()=>{let r=e.closest(".jp-Notebook");r&&(r.dataset[W]="")});let n=document.documentElement.dataset;W in n||(n[W]="",addEventListener("keydown",ct,{capture:!0}),addEventListener("dblclick",mt,{capture:!0}))}var $e=t=>t.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function ct(t){let e=t.target,n=$e(t);if(!n)return;let r=e.closest(".kit");r?t.key==="Enter"&&t.shiftKey&&dt(t,r):ft(t,e)&&(t.preventDefault(),ht(n)?.focus({preventScroll:!0}))}function ft(t,e){if(t.ctrlKey||t.metaKey||t.altKey||e.isContentEditable||e.matches("input, textarea, select"))return!1;let n=e.closest(".jp-Cell");if(!n)return!1;if(t.key!=="Enter")return t.key.length===1&&t.key!==" ";let r=n.matches(".jp-CodeCell")&&!n.querySelector(".jp-InputPlaceholder");return!t.shiftKey&&n===e&&!r}function dt(t,e){let n=e.closest(".jp-Cell")?.nextElementSibling;n&&(t.preventDefault(),t.stopPropagation(),n.focus(),n.scrollIntoView({block:"nearest"}))}function ht(t){let e=[...t.querySelectorAll(".kit")],n=o=>{let{top:s,bottom:l}=o.getBoundingClientRect();return Math.min(l,innerHeight)-Math.max(s,0)},[r]=e.sort((o,s)=>n(s)-n(o));return r&&n(r)>100?r:null}function mt(t){let e=t.target;$e(t)&&e.closest(".jp-RenderedMarkdown")&&t.stopPropagation()}function ke(t){function e(o){for(let[s,l]of Object.entries(o))t.set(s,l);try{t.save_changes()}catch{}}function n(o,s){return t.on(`change:${o}`,s),()=>t.off(`change:${o}`,s)}let r=o=>e({[o]:t.get(o)+1});return{read:o=>t.get(`_${o}`),listen:(o,s)=>n(`_${o}`,s),write(o){e(Object.fromEntries(Object.entries(o).map(([s,l])=>[`_${s}`,l])))},append:o=>e({_outbox:[...o]}),follow({saved:o,news:s}){let l=[n("_ack",()=>o(t.get("_ack").slice(1))),n("_news",()=>s(t.get("_news")))];return t.get("_told")&&(s(t.get("_news")),r("_asked")),()=>{for(let u of l)u()}},rename:()=>r("_another")}}function Se({share:t,view:e}){return()=>{let n,r;return{initialize({model:o,signal:s}){let l=xe(s);return n=ke(o),ge(n.read("words")),r=t(n,l.signal),()=>l.abort()},render({model:o,el:s,signal:l}){Ee(o,s);let u=xe(l);return e({host:n,el:s,signal:u.signal,...r}),()=>u.abort()}}}}function xe(t){let e=new AbortController;return t?.addEventListener("abort",()=>e.abort()),e}function Te(){let t=h("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:t,say(e){t.textContent=e}}}var I=t=>t.ctrlKey||t.metaKey||t.altKey,$=t=>t.target,M=t=>(t.key==="Enter"||t.key===" ")&&/^(BUTTON|SUMMARY)$/.test($(t).tagName),pt=t=>/^(INPUT|TEXTAREA|SELECT)$/.test($(t).tagName),z=t=>!!t?.hasAttribute("aria-pressed"),q=t=>t.getAttribute("aria-label")??t.textContent??"";function ve(t){return t.key==="Tab"?!0:t.key==="Enter"?!t.altKey&&(t.shiftKey||I(t)):I(t)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(t.key)}function Ne(t,e,n){let r={chose:""};yt(t,n),bt(t,r,n),t.addEventListener("focusin",o=>{q($(o))!==r.chose&&(r.chose="")},{signal:n}),t.addEventListener("keydown",o=>wt(o,t,e,r),{signal:n})}function yt(t,e){let n=t,r=o=>{n.removeAttribute("data-lm-suppress-shortcuts");let s=$(o);!t.contains(s)||ve(o)||(n=s,n.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",r,{capture:!0,signal:e})}function wt(t,e,n,r){let{key:o}=t,s=$(t);if(M(t)&&o===" "&&(t.shiftKey||I(t))&&t.preventDefault(),ve(t)||(t.stopPropagation(),I(t)||t.defaultPrevented))return;let l=e.querySelector(".kit-panel:not([hidden])");if(o==="Escape"&&s.tagName!=="TEXTAREA"&&!l)return t.preventDefault(),gt(e);let u=M(t)&&z(s)&&q(s)===r.chose;(u||M(t)&&t.repeat)&&t.preventDefault(),!(M(t)&&!u||pt(t)||!n[o])&&(t.preventDefault(),t.repeat||n[o]())}function gt(t){t.parentElement?.closest("[tabindex]")?.focus()}function bt(t,e,n){let r=!1,o={timeStamp:-1e3,x:0,y:0,button:null},s=d=>d.type==="click"&&!d.detail&&r&&t.contains($(d)),l=d=>{let y=$(d).closest?.("button")??null,S=s(d)||Et(d,y,o);S&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!y||!t.contains(y))&&(o={button:y,timeStamp:d.timeStamp,x:d.x,y:d.y},S||(e.chose=d.detail&&z(y)?q(y):""))},u={capture:!0,signal:n},x=d=>{r=d.shiftKey||I(d)},D=()=>{r=!1};addEventListener("keydown",x,u),addEventListener("keyup",D,u),addEventListener("mousedown",l,u),addEventListener("click",l,u)}function Et(t,e,n){let r=t.timeStamp-n.timeStamp<300,o=Math.hypot(t.x-n.x,t.y-n.y)<5;return!t.detail||!r||!o?!1:e!==n.button||t.detail>1&&z(e)}function Ae(t,e=localStorage){try{return JSON.parse(e.getItem(t)??"null")??void 0}catch{return}}function _e(t,e,n=localStorage){try{e===null?n.removeItem(t):n.setItem(t,JSON.stringify(e))}catch{}}function Re(t,{name:e,keys:n,signal:r,host:o,part:s=""}){let l=h("section",{class:"kit","aria-label":e,tabindex:"-1"});return Ne(l,n,r),l.append(h("p",{class:"kit-hint","aria-hidden":"true"},p("click-first"))),t.append(l),$t(l,r,o,s),l}function $t(t,e,n,r){let o=n&&kt(n,r),s=()=>{t.dataset.past=""};for(let u of["keydown","pointerdown","wheel"])addEventListener(u,s,{capture:!0,once:!0,signal:e});let l=()=>{let u=xt(t);u&&(o&&!("past"in t.dataset)&&t.focus({preventScroll:!0}),t.getBoundingClientRect().top<u.getBoundingClientRect().top?t.scrollIntoView({behavior:"instant"}):o&&t.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(l)),setTimeout(l,300)}function kt(t,e=""){let n=`kit:run:${t.read("run")}`,r=document.documentElement.dataset,o=`kit ${t.read("activity")} ${e}`;if(Ae(n,sessionStorage))return!1;_e(n,!0,sessionStorage);let s=r.kitRan?.split("|")??[];return r.kitRan=[...s,o].join("|"),!s.includes(o)}function xt(t){let e=t.closest(".jp-Cell")?.nextElementSibling,n=e?.closest(".jp-WindowedPanel-outer"),r=document.activeElement;if(!e||!n||r?.isContentEditable)return null;let o=r===t||e.matches(".jp-mod-active"),s=n.querySelectorAll(".kit:not([data-past])"),l=s[0]===t&&!s[1];return o&&l&&(e.nextElementSibling||n.querySelector("[data-past]"))?n:null}B(Q);var V=class{#e="";constructor({host:e,el:n,signal:r}){this.host=e;let o=p("lesson-name",{number:this.lesson.number});this.live=Te(),this.rows=h("ul",{class:"kit-lesson-rows"}),this.main=te("","",()=>this.copy(),{class:"kit-main"}),this.said=h("p",{class:"kit-lesson-said"}),this.left=h("p",{class:"kit-quiet"}),this.codes=h("p",{class:"kit-code kit-lesson-codes",hidden:!0}),this.root=Re(n,{name:o,keys:{},signal:r}),this.root.classList.add("kit-lesson"),this.root.append(h("p",{class:"kit-heading"},o),this.rows,h("p",{},p("lesson-how")),h("div",{class:"kit-tools"},this.main,this.said),this.codes,this.left,this.live.node);let s=()=>e.write({looked:e.read("looked")+1});this.root.addEventListener("pointerenter",s,{signal:r}),this.root.addEventListener("focusin",s,{signal:r}),r.addEventListener("abort",e.listen("lesson",()=>this.show())),s(),this.show()}get lesson(){return this.host.read("lesson")}get#t(){return this.lesson.rows.map(e=>e.code).filter(Boolean)}show(){let e=this.#t,{rows:n}=this.lesson;this.rows.replaceChildren(...n.map(St)),v(this.main,p("lesson-copy",{codes:e.length})),this.main.disabled=e.length===0;let r=n.length-e.length;v(this.left,r?p("lesson-left",{open:r}):""),this.#e&&this.#e!==e.join(`
`)&&v(this.said,p("lesson-changed"))}async copy(){let e=this.#t,n=e.join(`
`),{name:r}=this.lesson;this.#e=n,this.codes.textContent=n,this.codes.hidden=!1;let o=p("lesson-copied",{codes:e.length,name:r});try{await navigator.clipboard.writeText(n)}catch{o=p("lesson-shown",{name:r})}v(this.said,o),this.live.say(o)}};function St({title:t,done:e,of:n}){let r=e===0?p("lesson-open"):e===n?p("lesson-all",{of:n}):p("lesson-done",{done:e,of:n}),o=h("li",{},h("span",{dir:"auto"},t),h("span",{class:"kit-count"},r));return ee(o,"data-state",e===0?"open":e===n?"all":"some"),o}var Tt={share:()=>({}),view:t=>{new V(t)}},gn=Se(Tt);export{gn as default,Tt as lesson};
