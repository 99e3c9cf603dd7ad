var vt=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

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
badge-you = you
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
`;function c(n,t={},...e){let s=document.createElement(n);for(let[r,o]of Object.entries(t))o==null||o===!1||(r.startsWith("on")?s.addEventListener(r.slice(2),o):r==="style"?s.style.cssText=o:s.setAttribute(r,o===!0?"":o));return s.append(...e.filter(r=>r!=null)),s}function k(n,t){n.textContent!==t&&(n.textContent=t)}function C(n,t,e){e===null?n.removeAttribute(t):n.getAttribute(t)!==String(e)&&n.setAttribute(t,String(e))}function N(n,t,e,s={}){let r=t?[" ",c("kbd",{"aria-hidden":"true"},t)]:[];return c("button",{type:"button",class:"kit-tool",onclick:e,...s},n,...r)}function St(n,t){let e=n.contains(document.activeElement);t();let s=document.activeElement;e&&(!n.contains(s)||s?.closest("[hidden]"))&&n.focus({preventScroll:!0})}var Nt=()=>`kit-${Math.random().toString(36).slice(2)}`;var x=class{constructor(t){this.value=t}valueOf(){return this.value}},w=class extends x{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},$=class extends x{constructor(t,e={}){super(t),this.opts=e}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return this.value.toString(10)}},v=class n extends x{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof x)return n.supportsValue(t.valueOf());if("Temporal"in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,e={}){t instanceof n?(e={...t.opts,...e},t=t.value):t instanceof x&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&e.calendar===void 0&&(e={...e,calendar:t.calendarId}),super(t),this.opts=e}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Tt=100,be="⁨",ke="⁩";function $e(n,t,e){if(e===t||e instanceof $&&t instanceof $&&e.value===t.value)return!0;if(t instanceof $&&typeof e=="string"){let s=n.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(e===s)return!0}return!1}function _t(n,t,e){return t[e]?I(n,t[e].value):(n.reportError(new RangeError("No default")),new w)}function rt(n,t){let e=[],s=Object.create(null);for(let r of t)r.type==="narg"?s[r.name]=L(n,r.value):e.push(L(n,r));return{positional:e,named:s}}function L(n,t){switch(t.type){case"str":return t.value;case"num":return new $(t.value,{minimumFractionDigits:t.precision});case"var":return Ee(n,t);case"mesg":return xe(n,t);case"term":return ve(n,t);case"func":return Se(n,t);case"select":return Ne(n,t);default:return new w}}function Ee(n,{name:t}){let e;if(n.params)if(Object.prototype.hasOwnProperty.call(n.params,t))e=n.params[t];else return new w(`$${t}`);else if(n.args&&Object.prototype.hasOwnProperty.call(n.args,t))e=n.args[t];else return n.reportError(new ReferenceError(`Unknown variable: $${t}`)),new w(`$${t}`);if(e instanceof x)return e;switch(typeof e){case"string":return e;case"number":return new $(e);case"object":if(v.supportsValue(e))return new v(e);default:return n.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof e}`)),new w(`$${t}`)}}function xe(n,{name:t,attr:e}){let s=n.bundle._messages.get(t);if(!s)return n.reportError(new ReferenceError(`Unknown message: ${t}`)),new w(t);if(e){let r=s.attributes[e];return r?I(n,r):(n.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new w(`${t}.${e}`))}return s.value?I(n,s.value):(n.reportError(new ReferenceError(`No value: ${t}`)),new w(t))}function ve(n,{name:t,attr:e,args:s}){let r=`-${t}`,o=n.bundle._terms.get(r);if(!o)return n.reportError(new ReferenceError(`Unknown term: ${r}`)),new w(r);if(e){let u=o.attributes[e];if(u){n.params=rt(n,s).named;let l=I(n,u);return n.params=null,l}return n.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new w(`${r}.${e}`)}n.params=rt(n,s).named;let i=I(n,o.value);return n.params=null,i}function Se(n,{name:t,args:e}){let s=n.bundle._functions[t];if(!s)return n.reportError(new ReferenceError(`Unknown function: ${t}()`)),new w(`${t}()`);if(typeof s!="function")return n.reportError(new TypeError(`Function ${t}() is not callable`)),new w(`${t}()`);try{let r=rt(n,e);return s(r.positional,r.named)}catch(r){return n.reportError(r),new w(`${t}()`)}}function Ne(n,{selector:t,variants:e,star:s}){let r=L(n,t);if(r instanceof w)return _t(n,e,s);for(let o of e){let i=L(n,o.key);if($e(n,r,i))return I(n,o.value)}return _t(n,e,s)}function ot(n,t){if(n.dirty.has(t))return n.reportError(new RangeError("Cyclic reference")),new w;n.dirty.add(t);let e=[],s=n.bundle._useIsolating&&t.length>1;for(let r of t){if(typeof r=="string"){e.push(n.bundle._transform(r));continue}if(n.placeables++,n.placeables>Tt)throw n.dirty.delete(t),new RangeError(`Too many placeables expanded: ${n.placeables}, max allowed is ${Tt}`);s&&e.push(be),e.push(L(n,r).toString(n)),s&&e.push(ke)}return n.dirty.delete(t),e.join("")}function I(n,t){return typeof t=="string"?n.bundle._transform(t):ot(n,t)}var F=class{constructor(t,e,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=e,this.args=s}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,e){let s=this.bundle._intls.get(t);s||(s={},this.bundle._intls.set(t,s));let r=JSON.stringify(e);return s[r]||(s[r]=new t(this.bundle.locales,e)),s[r]}};function it(n,t){let e=Object.create(null);for(let[s,r]of Object.entries(n))t.includes(s)&&(e[s]=r.valueOf());return e}var At=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function It(n,t){let e=n[0];if(e instanceof w)return new w(`NUMBER(${e.valueOf()})`);if(e instanceof $)return new $(e.valueOf(),{...e.opts,...it(t,At)});if(e instanceof v)return new $(e.toNumber(),{...it(t,At)});throw new TypeError("Invalid argument to NUMBER")}var Te=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Rt(n,t){let e=n[0];if(e instanceof w)return new w(`DATETIME(${e.valueOf()})`);if(e instanceof v||e instanceof $)return new v(e,it(t,Te));throw new TypeError("Invalid argument to DATETIME")}var Ot=new Map;function Mt(n){let t=Array.isArray(n)?n.join(" "):n,e=Ot.get(t);return e===void 0&&(e=new Map,Ot.set(t,e)),e}var D=class{constructor(t,{functions:e,useIsolating:s=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:It,DATETIME:Rt,...e},this._useIsolating=s,this._transform=r,this._intls=Mt(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:e=!1}={}){let s=[];for(let r=0;r<t.body.length;r++){let o=t.body[r];if(o.id.startsWith("-")){if(e===!1&&this._terms.has(o.id)){s.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(e===!1&&this._messages.has(o.id)){s.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return s}formatPattern(t,e=null,s=null){if(typeof t=="string")return this._transform(t);let r=new F(this,s,e);try{return ot(r,t).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new w().toString(r);throw o}}};var at=/^(-?[a-zA-Z][\w-]*) *= */gm,Ct=/\.([a-zA-Z][\w-]*) *= */y,_e=/\*?\[/y,ut=/(-?[0-9]+(?:\.([0-9]+))?)/y,Ae=/([a-zA-Z][\w-]*)/y,Lt=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Ie=/^[A-Z][A-Z0-9_-]*$/,Y=/([^{}\n\r]+)/y,Re=/([^\\"\n\r]*)/y,Dt=/\\([\\"])/y,jt=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Oe=/^\n+/,Bt=/ +$/,Me=/ *\r?\n/g,Ce=/( *)$/,Le=/{\s*/y,Pt=/\s*}/y,De=/\[\s*/y,je=/\s*] */y,Be=/\s*\(\s*/y,Pe=/\s*->\s*/y,Ue=/\s*:\s*/y,Fe=/\s*,?\s*/y,Ye=/\s+/y,j=class{constructor(t){this.body=[],at.lastIndex=0;let e=0;for(;;){let a=at.exec(t);if(a===null)break;e=at.lastIndex;try{this.body.push(l(a[1]))}catch(d){if(d instanceof SyntaxError)continue;throw d}}function s(a){return a.lastIndex=e,a.test(t)}function r(a,d){if(t[e]===a)return e++,!0;if(d)throw new d(`Expected ${a}`);return!1}function o(a,d){if(s(a))return e=a.lastIndex,!0;if(d)throw new d(`Expected ${a.toString()}`);return!1}function i(a){a.lastIndex=e;let d=a.exec(t);if(d===null)throw new SyntaxError(`Expected ${a.toString()}`);return e=a.lastIndex,d}function u(a){return i(a)[1]}function l(a){let d=f(),y=p();if(d===null&&Object.keys(y).length===0)throw new SyntaxError("Expected message value or attributes");return{id:a,value:d,attributes:y}}function p(){let a=Object.create(null);for(;s(Ct);){let d=u(Ct),y=f();if(y===null)throw new SyntaxError("Expected attribute value");a[d]=y}return a}function f(){let a;if(s(Y)&&(a=u(Y)),t[e]==="{"||t[e]==="}")return g(a?[a]:[],1/0);let d=Et();return d?a?g([a,d],d.length):(d.value=st(d.value,Oe),g([d],d.length)):a?st(a,Bt):null}function g(a=[],d){for(;;){if(s(Y)){a.push(u(Y));continue}if(t[e]==="{"){a.push(b());continue}if(t[e]==="}")throw new SyntaxError("Unbalanced closing brace");let E=Et();if(E){a.push(E),d=Math.min(d,E.length);continue}break}let y=a.length-1,_=a[y];typeof _=="string"&&(a[y]=st(_,Bt));let M=[];for(let E of a)E instanceof K&&(E=E.value.slice(0,E.value.length-d)),E&&M.push(E);return M}function b(){o(Le,SyntaxError);let a=m();if(o(Pt))return a;if(o(Pe)){let d=nt();return o(Pt,SyntaxError),{type:"select",selector:a,...d}}throw new SyntaxError("Unclosed placeable")}function m(){if(t[e]==="{")return b();if(s(Lt)){let[,a,d,y=null]=i(Lt);if(a==="$")return{type:"var",name:d};if(o(Be)){let _=T();if(a==="-")return{type:"term",name:d,attr:y,args:_};if(Ie.test(d))return{type:"func",name:d,args:_};throw new SyntaxError("Function names must be all upper-case")}return a==="-"?{type:"term",name:d,attr:y,args:[]}:{type:"mesg",name:d,attr:y}}return kt()}function T(){let a=[];for(;;){switch(t[e]){case")":return e++,a;case void 0:throw new SyntaxError("Unclosed argument list")}a.push(et()),o(Fe)}}function et(){let a=m();return a.type!=="mesg"?a:o(Ue)?{type:"narg",name:a.name,value:kt()}:a}function nt(){let a=[],d=0,y;for(;s(_e);){r("*")&&(y=d);let _=me(),M=f();if(M===null)throw new SyntaxError("Expected variant value");a[d++]={key:_,value:M}}if(d===0)return null;if(y===void 0)throw new SyntaxError("Expected default variant");return{variants:a,star:y}}function me(){o(De,SyntaxError);let a;return s(ut)?a=$t():a={type:"str",value:u(Ae)},o(je,SyntaxError),a}function kt(){if(s(ut))return $t();if(t[e]==='"')return ge();throw new SyntaxError("Invalid expression")}function $t(){let[,a,d=""]=i(ut),y=d.length;return{type:"num",value:parseFloat(a),precision:y}}function ge(){r('"',SyntaxError);let a="";for(;;){if(a+=u(Re),t[e]==="\\"){a+=we();continue}if(r('"'))return{type:"str",value:a};throw new SyntaxError("Unclosed string literal")}}function we(){if(s(Dt))return u(Dt);if(s(jt)){let[,a,d]=i(jt),y=parseInt(a||d,16);return y<=55295||57344<=y?String.fromCodePoint(y):"�"}throw new SyntaxError("Unknown escape sequence")}function Et(){let a=e;switch(o(Ye),t[e]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return xt(t.slice(a,e))}return t[e-1]===" "?xt(t.slice(a,e)):!1}function st(a,d){return a.replace(d,"")}function xt(a){let d=a.replace(Me,`
`),y=Ce.exec(a)[1].length;return new K(d,y)}}},K=class{constructor(t,e){this.value=t,this.length=e}};var Ut=`# What several views say.

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
now-you-say = Now you say { $label }.
taken-back = Taken back.
nothing-undone = There is nothing to take back.
why-key = Why the key says so:
why-open = What the key says:
why-dissent = What a careful dissenter would say:

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
    { $answers ->
        [one] This browser remembers 1 answer from an earlier session whose file is not here.
       *[other] This browser remembers { $answers } answers from an earlier session whose file is not here.
    }
remembers-of =
    { $answers ->
        [one] This browser remembers 1 answer of { $name } from an earlier session whose file is not here.
       *[other] This browser remembers { $answers } answers of { $name } from an earlier session whose file is not here.
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
class-first =
    { $of ->
        [one] { $name }: first, agreed with the key in { $agreed } of { $of } judgement ({ $share } %).
       *[other] { $name }: first, agreed with the key in { $agreed } of { $of } judgements ({ $share } %).
    }
class-unrevised = None was revised.
class-now = { $revised } revised ({ $towards } towards the key, { $away } away); now { $agreed } of { $of } ({ $share } %) agree.
`;var Ft=Yt("en"),B=null;ct(Ut);function Yt(n){return new D(n,{useIsolating:!1})}function ct(n){Wt(Ft,n)}function Kt(n){B=null,n?.catalogue&&(B=Yt(n.language),Wt(B,n.catalogue))}function h(n,t){let e=B?.hasMessage(n)?B:Ft,s=e.getMessage(n);if(!s?.value)throw new Error(`No sentence is called ${n}.`);return e.formatPattern(s.value,t)}function Wt(n,t){let[e]=n.addResource(new j(t));if(e)throw e}var We=500,W=class{constructor(t,e,s,r){this.input=c("textarea",{rows:3,maxlength:We,dir:"auto","aria-labelledby":r,placeholder:h("your-line"),oninput:()=>s.changed()}),this.node=c("div",{class:"kit-guess-line"},this.input)}chosen(){let t=this.input.value.trim();return t?{label:"1",note:t}:null}open({note:t}){this.input.value=t,this.input.readOnly=!0}keys(){return{}}};var z=({unit:n},t)=>n?h("counted",{number:t,unit:n}):h("counted-plainly",{number:t});function q(n,{label:t}){return n.kind==="line"?h("kept-line"):n.found?[h("it-was",{found:qe(n.found)}),ze(n,t)].filter(Boolean).join(" "):h("kept-guess")}function ze(n,t){let{truth:e,values:s,even:r,unit:o}=n;if(typeof e=="number")return Number(t)===e?h("off-right"):"";if(!Array.isArray(e))return"";let[i,u]=e,l=s[Number(t)-1];if(i<=l&&l<=u)return h("off-right");if(t===n.nearest)return h("off-near");let p=l>u?"high":"low",f=l>u?u:i,[g,b]=[Math.min(l,f),Math.max(l,f)];if(!r&&g>0&&b/g>=2)return h(i<u?"off-at-least-times":"off-times",{way:p,by:Ge(b/g)});let m=Number((b-g).toFixed(10));return i<u?h("off-at-least",{way:p,by:m}):h("off-by",{way:p,by:m,unit:o.startsWith("%")?"points":"plain"})}function zt({kind:n,options:t,truth:e,found:s},{label:r}){if(n==="line")return s?[s]:[];let[o,i]=[t[Number(r)-1],t[Number(e)-1]],u=i&&i!==o?[i.because]:[];return[o?.because&&(u.length?h("reason-mine",o):o.because),...u].filter(Boolean)}function qt(n,t,{label:e}){if(!t||n.kind==="line")return"";let s=t.name.charAt(0).toUpperCase()+t.name.slice(1),{counts:r}=t;if(n.kind==="tap")return h("class-tap",{who:s,number:r[Number(e)-1]});let o=r.reduce((l,p)=>l+p,0),i=0,u=r.findIndex(l=>(i+=l,2*i>=o));return h("class-middle",{who:s,middle:z(n,n.values[u])})}var qe=n=>n.replace(/\.$/,""),Ge=n=>Number(n<10?n.toFixed(1):n.toPrecision(2));var G=class{#t;#e;#s=!1;constructor(t,e,s,r){this.#t=t,this.#e=e,this.covered=c("div",{class:"kit-guess-covered"},...s),this.node=c("div",{class:"kit-guess-room"},this.covered);let o=0,i=new ResizeObserver(()=>{this.node.clientWidth!==o&&(o=this.node.clientWidth,o&&this.#r())});i.observe(this.node),r.addEventListener("abort",()=>i.disconnect())}open(t){this.#s||(this.#s=!0,this.node.replaceChildren(c("div",{class:"kit-guess-opened"},...this.#n(t))))}#n(t){let{after:e,source:s}=this.#t;return[c("p",{class:"kit-headline",dir:"auto"},q(this.#t,t)),...zt(this.#t,t).map(r=>c("p",{dir:"auto"},r)),e&&c("p",{dir:"auto"},e),Ve(qt(this.#t,this.#e,t)),s&&c("p",{class:"kit-quiet",dir:"auto"},h("source",{source:s}))].filter(r=>r instanceof Node)}#r(){let{kind:t,options:e,values:s}=this.#t,o=(t==="line"?[1]:[...(e.length?e:s).keys()]).map(l=>c("div",{},...this.#n({label:String(t==="line"?1:l+1),note:""})));o.push(c("div",{},this.covered.cloneNode(!0)));let i=c("div",{class:"kit-guess-measure","aria-hidden":"true"},...o);this.node.append(i);let u=Math.max(...o.map(l=>l.getBoundingClientRect().height));i.remove(),this.node.style.minHeight=`${Math.ceil(u)}px`}},Ve=n=>n?c("p",{dir:"auto"},n):null;var R=n=>n.ctrlKey||n.metaKey||n.altKey,A=n=>n.target,V=n=>(n.key==="Enter"||n.key===" ")&&/^(BUTTON|SUMMARY)$/.test(A(n).tagName),He=n=>/^(INPUT|TEXTAREA|SELECT)$/.test(A(n).tagName),lt=n=>!!n?.hasAttribute("aria-pressed"),ht=n=>n.getAttribute("aria-label")??n.textContent??"",Gt=n=>!R(n)&&!(n.shiftKey&&n.key==="Enter");function Vt(n){return n.key==="Tab"?!0:n.key==="Enter"?!n.altKey&&(n.shiftKey||R(n)):R(n)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(n.key)}function Ht(n,t,e){let s={chose:""};Ze(n,e),Qe(n,s,e),n.addEventListener("focusin",r=>{ht(A(r))!==s.chose&&(s.chose="")},{signal:e}),n.addEventListener("keydown",r=>Je(r,n,t,s),{signal:e})}function Ze(n,t){let e=n,s=r=>{e.removeAttribute("data-lm-suppress-shortcuts");let o=A(r);!n.contains(o)||Vt(r)||(e=o,e.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:t})}function Je(n,t,e,s){let{key:r}=n,o=A(n);if(V(n)&&r===" "&&(n.shiftKey||R(n))&&n.preventDefault(),Vt(n)||(n.stopPropagation(),R(n)||n.defaultPrevented))return;let i=t.querySelector(".kit-panel:not([hidden])");if(r==="Escape"&&o.tagName!=="TEXTAREA"&&!i)return n.preventDefault(),Xe(t);let u=V(n)&&lt(o)&&ht(o)===s.chose;(u||V(n)&&n.repeat)&&n.preventDefault(),!(V(n)&&!u||He(n)||!e[r])&&(n.preventDefault(),n.repeat||e[r]())}function Xe(n){n.parentElement?.closest("[tabindex]")?.focus()}function Qe(n,t,e){let s=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=f=>f.type==="click"&&!f.detail&&s&&n.contains(A(f)),i=f=>{let g=A(f).closest?.("button")??null,b=o(f)||tn(f,g,r);b&&(f.preventDefault(),f.stopPropagation()),!(f.type!=="click"||!g||!n.contains(g))&&(r={button:g,timeStamp:f.timeStamp,x:f.x,y:f.y},b||(t.chose=f.detail&&lt(g)?ht(g):""))},u={capture:!0,signal:e},l=f=>{s=f.shiftKey||R(f)},p=()=>{s=!1};addEventListener("keydown",l,u),addEventListener("keyup",p,u),addEventListener("mousedown",i,u),addEventListener("click",i,u)}function tn(n,t,e){let s=n.timeStamp-e.timeStamp<300,r=Math.hypot(n.x-e.x,n.y-e.y)<5;return!n.detail||!s||!r?!1:t!==e.button||n.detail>1&&lt(t)}var H=class{#t;#e;#s=!1;constructor(t,e,s,r){let{values:o}=t;this.#t=t,this.#e=e,this.actions=s,this.said=c("p",{class:"kit-slide-said"},h("not-moved")),this.input=c("input",{type:"range",class:"kit-slide-input",min:0,max:o.length-1,step:1,"aria-labelledby":r,"aria-valuetext":h("not-moved-aloud"),"data-unmoved":!0,oninput:()=>this.#n(),onchange:()=>this.#n(),onpointerup:()=>this.#n(),onkeydown:l=>this.#r(l)}),this.input.value=String(Math.floor((o.length-1)/2)),this.line=c("div",{class:"kit-slide-line"},this.input);let[i,u]=[o[0],o[o.length-1]];this.node=c("div",{class:"kit-slide"},this.said,this.line,c("p",{class:"kit-slide-ends","aria-hidden":"true"},c("span",{},h("counted-plainly",{number:i})),c("span",{},h("counted-plainly",{number:u}))))}#n(){this.#s=!0,this.input.removeAttribute("data-unmoved");let t=z(this.#t,this.#t.values[Number(this.input.value)]);C(this.input,"aria-valuetext",t),k(this.said,t),this.actions.changed()}#r(t){t.key!=="Enter"||!Gt(t)||t.repeat||(t.preventDefault(),this.actions.commit())}chosen(){return this.#s?{label:String(Number(this.input.value)+1),note:""}:null}open({label:t}){let{truth:e,values:s}=this.#t,r=Number(t)-1,o=s.length-1,u=[...this.#o(o),this.#i(r/o,"you",h("badge-you"))];if(Array.isArray(e)){let[l,p]=e.map(f=>en(f,s)/o);l<p&&u.unshift(c("i",{class:"kit-slide-band",style:nn(l,p)})),u.push(this.#i((l+p)/2,"was",h("badge-was")))}k(this.said,h("you-said",{mine:z(this.#t,s[r])})),this.line.setAttribute("aria-hidden","true"),this.line.replaceChildren(c("div",{class:"kit-slide-track"},...u))}#o(t){let e=this.#e?.counts??[],s=Math.max(1,...e);return e.map((r,o)=>({number:r,at:o/t})).filter(({number:r})=>r).map(({number:r,at:o})=>c("i",{class:"kit-slide-bar",style:`inset-inline-start:${100*o}%;height:${1.2*r/s}rem`}))}#i(t,e,s){let r=t<.12?"start":t>.88?"end":"middle",o=`inset-inline-start:${100*t}%`;return c("span",{class:"kit-slide-marker","data-whose":e,"data-shift":r,style:o},c("b",{},s))}keys(){let t=e=>()=>{this.input.isConnected&&(this.input.focus({preventScroll:!0}),this.input.value=String(Number(this.input.value)+e),this.#n())};return{ArrowLeft:t(-1),ArrowRight:t(1),ArrowDown:t(-1),ArrowUp:t(1)}}};function en(n,t){let e=t.findIndex(s=>s>=n);return e<=0||t[e]===n?Math.max(0,e):e-1+(n-t[e-1])/(t[e]-t[e-1])}var nn=(n,t)=>`inset-inline-start:${100*n}%;width:${100*(t-n)}%`;var dt="●■▲◆▼✚✖★",Zt=n=>c("span",{class:"kit-sign","data-label":String(n%dt.length),"aria-hidden":"true"},dt[n%dt.length]);var Z=class{#t;#e;#s=null;constructor(t,e,s,r){this.#t=t,this.#e=e,this.actions=s,this.buttons=t.options.map((i,u)=>this.#n(u));let o={class:"kit-taps",role:"group","aria-labelledby":r};this.node=c("div",o,...this.buttons.map(({button:i})=>i)),e&&(this.node.dataset.class="")}#n(t){let e=c("i",{}),s=c("span",{class:"kit-tap-badge"}),r=c("span",{class:"kit-tap-number"});return{button:c("button",{type:"button",class:"kit-tap","aria-pressed":"false","data-label":String(t),onclick:()=>this.choose(t)},e,c("kbd",{"aria-hidden":"true"},String(t+1)),c("span",{dir:"auto"},Zt(t)," ",this.#t.options[t].text),c("span",{class:"kit-tap-said"},s,r)),bar:e,badge:s,number:r}}choose(t){!this.buttons[t]||this.buttons[t].button.disabled||(this.#s=String(t+1),this.buttons.forEach(({button:e},s)=>{C(e,"aria-pressed",s===t)}),this.actions.changed())}chosen(){return this.#s===null?null:{label:this.#s,note:""}}open({label:t}){let{truth:e}=this.#t,s=this.#e?.counts??[],r=s.reduce((o,i)=>o+i,0);this.buttons.forEach(({button:o,bar:i,badge:u,number:l},p)=>{let[f,g]=[t===String(p+1),e===p+1];C(o,"aria-pressed",f),o.disabled=!0,g&&(o.dataset.was=""),u.textContent=f&&g?h("badge-right"):f?h("badge-you"):"",g&&!f&&(u.textContent=h("badge-was")),r&&(l.textContent=h("class-of",{number:s[p],whole:r}),i.style.width=`${100*s[p]/r}%`)})}keys(){return Object.fromEntries(this.buttons.map((t,e)=>[String(e+1),()=>this.choose(e)]))}};function Jt(n){function t(r){for(let[o,i]of Object.entries(r))n.set(o,i);try{n.save_changes()}catch{}}function e(r,o){return n.on(`change:${r}`,o),()=>n.off(`change:${r}`,o)}let s=r=>t({[r]:n.get(r)+1});return{read:r=>n.get(`_${r}`),listen:(r,o)=>e(`_${r}`,o),write(r){t(Object.fromEntries(Object.entries(r).map(([o,i])=>[`_${o}`,i])))},append:r=>t({_outbox:[...r]}),follow({saved:r,news:o}){let i=[e("_ack",()=>r(n.get("_ack").slice(1))),e("_news",()=>o(n.get("_news")))];return n.get("_told")&&(o(n.get("_news")),s("_asked")),()=>{for(let u of i)u()}},rename:()=>s("_another")}}function Qt({share:n,view:t}){return()=>{let e,s;return{initialize({model:r,signal:o}){let i=Xt(o);return e=Jt(r),Kt(e.read("words")),s=n(e,i.signal),()=>i.abort()},render({el:r,signal:o}){let i=Xt(o);return t({host:e,el:r,signal:i.signal,...s}),()=>i.abort()}}}}function Xt(n){let t=new AbortController;return n?.addEventListener("abort",()=>t.abort()),t}function te(){let n=c("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:n,say(t){n.textContent=t}}}function O(n,t=localStorage){try{return JSON.parse(t.getItem(n)??"null")??void 0}catch{return}}function S(n,t,e=localStorage){try{t===null?e.removeItem(n):e.setItem(n,JSON.stringify(t))}catch{}}function J(n){try{return Object.keys(localStorage).filter(t=>t.startsWith(n))}catch{return[]}}function ee(n,{name:t,keys:e,signal:s,host:r,part:o=""}){let i=c("section",{class:"kit","aria-label":t,tabindex:"-1"});return Ht(i,e,s),i.append(c("p",{class:"kit-hint","aria-hidden":"true"},h("click-first"))),n.append(i),sn(i,s,r,o),i}function sn(n,t,e,s){let r=e&&rn(e,s),o=()=>{n.dataset.past=""};for(let u of["keydown","pointerdown","wheel"])addEventListener(u,o,{capture:!0,once:!0,signal:t});let i=()=>{let u=on(n);u&&(r&&!("past"in n.dataset)&&n.focus({preventScroll:!0}),n.getBoundingClientRect().top<u.getBoundingClientRect().top?n.scrollIntoView({behavior:"instant"}):r&&n.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(i)),setTimeout(i,300)}function rn(n,t=""){let e=`kit:run:${n.read("run")}`,s=document.documentElement.dataset,r=`kit ${n.read("activity")} ${t}`;if(O(e,sessionStorage))return!1;S(e,!0,sessionStorage);let o=s.kitRan?.split("|")??[];return s.kitRan=[...o,r].join("|"),!o.includes(r)}function on(n){let t=n.closest(".jp-Cell")?.nextElementSibling,e=t?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!t||!e||s?.isContentEditable)return null;let r=s===n||t.matches(".jp-mod-active"),o=e.querySelectorAll(".kit:not([data-past])"),i=o[0]===n&&!o[1];return r&&i&&(t.nextElementSibling||e.querySelector("[data-past]"))?e:null}function ne(n,t){if(!n.earlier)return null;let{many:e,name:s}=n.earlier,r=h(s?"remembers-of":"remembers",{answers:e,name:s}),o=c("p",{class:"kit-notice"},r," "),i=p=>()=>{p(),o.remove(),t()},u=i(()=>n.restore()),l=i(()=>n.decline());return o.append(N(h("bring-back"),"",u)," ",N(h("not-mine"),"",l)),o}var P=class{#t;#e;#s;#n;text=c("span",{});alert=c("p",{class:"kit-problem",role:"alert",hidden:!0});news=c("p",{class:"kit-notice",role:"status",hidden:!0});constructor(t,e,s){this.#t=t,this.#s=e,this.#e=t.notice(),t.listen(()=>this.#r(),s),s.addEventListener("abort",()=>clearTimeout(this.#n)),this.#r(),this.#i()}#r(){let t=this.#t.problem();if(k(this.alert,t),this.alert.hidden=!t,this.#o(this.#t.notice()),this.#s.hear(),clearTimeout(this.#n),this.#t.waiting()===0)return this.#i();k(this.text,h("saving")),this.#n=setTimeout(()=>this.#i(),1500)}#o(t){t!==this.#e&&(this.#e=t,k(this.news,t),this.news.hidden=!t)}#i(){let t=this.#t.waiting();k(this.text,t?h("not-on-disk",{answers:t}):h("saved")),this.#s.renew()}},U=class{#t;#e=c("span",{});#s=c("output",{class:"kit-code"});#n="";constructor(t){this.#t=t;let e=N(h("another-name"),"",()=>this.#r());this.node=c("div",{class:"kit-notice",hidden:!0},this.#e,c("br"),this.#s,c("p",{class:"kit-quiet"},h("name-made-up")," ",e))}async copy(){let t=this.#o();this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"});try{await navigator.clipboard.writeText(t),this.#o("code-is-copied")}catch{}}hear(){this.#n&&(!this.#t.problem()&&this.#t.handIn()?.name===this.#n||(this.#n="",this.#o()))}renew(){!this.node.hidden&&!this.#n&&this.#o()}#r(){this.#n=this.#t.handIn()?.name??"",k(this.#e,h("another-name-coming")),this.#t.rename()}#o(t="code-is"){let{name:e,code:s}=this.#t.handIn()??{name:"",code:""};return k(this.#s,s),k(this.#e,h(t,{name:e})),s}};function se(n,t){let e=new U(n),s=new P(n,e,t),r=N(h("copy-code"),"",()=>e.copy()),o=N(h("download"),"",()=>n.download()),i=c("span",{class:"kit-tools"},n.handIn()?r:null,o);return c("div",{},s.alert,s.news,c("p",{class:"kit-saved"},s.text,i),e.node)}var an=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function un(){let n=cn()??document.body?.dataset.baseUrl;if(typeof n=="string")return n;let{pathname:t}=location,e=an.exec(t);return e?t.slice(0,e.index+1):"/"}function cn(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function re(n){let t=n.read("owner")??"";return t==="anybody"?t:`${t}@${un()}`}var oe=n=>!!(n.first||n.revised||n.unsure||n.note),X=class{#t;#e;#s;#n;#r;constructor(t,e){this.#t=t,this.#e=e,this.#s=t.read("file"),this.#n=400+t.read("posts").length}keepSoon(){this.#r??=setTimeout(()=>this.#o(),this.#n)}flush(){this.#r&&this.#o()}anew(){this.#i();for(let t of[pt(this.#t),`kit:copy:${this.#t.read("activity")}:`])S(t+this.#s,null);this.#s=this.#t.read("file")}#o(){this.#i();let t=this.#t.read("hand_in").name??"";S(pt(this.#t)+this.#s,{at:Date.now(),name:t,given:this.#e()})}#i(){clearTimeout(this.#r),this.#r=void 0}},ft=class{#t;#e;#s;#n;constructor(t,e,s,r){this.#t=t,this.#e=e,this.#s=s,this.#n=r}get name(){return this.#e.name??""}get many(){return this.#n.length}decline(){let t=[...this.#e.declined??[],this.#s];S(this.#t,{...this.#e,declined:t})}events(){let t=this.#n.filter(([,e])=>e.locked).map(([e])=>e);return[...this.#r(e=>e.first||e.unsure,e=>({label:e.first,round:"first",unsure:e.unsure,confidence:e.confidence})),...t.length?[{kind:"compared",post_ids:t}]:[],...this.#r(e=>e.revised,e=>({label:e.revised,round:"revised",confidence:e.confidence_revised})),...this.#r(e=>e.note,e=>({kind:"note",note:e.note})),...this.#r(e=>e.cause,e=>({kind:"sorted",cause:e.cause}))]}#r(t,e){return this.#n.filter(([,s])=>t(s)).map(([s,r])=>({post_id:s,...e(r)}))}};function ie(n){let t=n.read("file"),e=new Set(n.read("kept")),s=new Set(n.read("posts").map(l=>l.post_id)),r=[...ae(pt(n)),...ln(n)].filter(({name:l,copy:p})=>!e.has(l)&&!p.declined?.includes(t)).sort((l,p)=>p.copy.at-l.copy.at);if(!r.length)return null;let[{key:o,copy:i}]=r,u=Object.entries(i.given).filter(([l])=>s.has(l));return u.length?new ft(o,i,t,u):null}function ae(n){return J(n).map(t=>({key:t,name:t.slice(n.length),copy:O(t)})).filter(({copy:t})=>t?.given)}function ln(n){let t=n.read("hand_in").name,e=n.read("file");return ae(`kit:copy:${n.read("activity")}:`).filter(({name:s,copy:r})=>s===e||t&&r.name===t)}var pt=n=>`kit:copy:${re(n)}:${n.read("activity")}:`;function ce(n){return`\uFEFF${n.map(t=>t.map(fn).join(",")).join(`\r
`)}`}var mt="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",ue="[=+\\-@＝＋－＠]",hn=new RegExp(`^'*${mt}*${ue}+(?!${ue})${mt}*(?!${mt}|[)\\]}*/>]|$)`);function dn(n){let e=n.split(/([;\t\r\n])/).map(s=>hn.test(s)?`'${s}`:s).join("");return/^'*[\t\r\n][\s\S]/.test(n)?`'${e}`:e}var fn=n=>`"${dn(String(n)).replaceAll('"','""')}"`;function le(n,t,e){let s=c("a",{href:URL.createObjectURL(new Blob([t],{type:e})),download:n});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e3)}var wt=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function he(n,t){switch(t.kind??"judge"){case"judge":return pn(n,t);case"note":return gt(n,"note",t.note);case"sorted":return gt(n,"cause",t.cause);case"compared":return n.first||n.unsure?{...n,locked:!0}:n;default:return n}}function Q(n){return n.post_ids?n.post_ids:n.post_id===void 0?[]:[n.post_id]}function pn(n,{label:t,unsure:e,confidence:s,note:r,round:o="first"}){let i=n.locked?"revised":o,u={...n,[i]:t??null,unsure:!!e},l=i==="first"?"confidence":"confidence_revised";return gt(r?{...u,note:r}:u,l,s)}function gt(n,t,e){let{[t]:s,...r}=n;return e?{...r,[t]:e}:r}var mn="0123456789ABCDEFGHJKMNPQRSTVWXYZ",gn=19n;function de(n,t){let e=o=>o===null?-1:t.indexOf(o),s=[],r=[];for(let o of n){let i=e(o.first),u=e(o.revised);o.unsure&&u===-1&&([i,u]=i===-1?[-2,u]:[i,-2]),s.push(i),r.push(u)}return{first:s,revised:r}}function fe({fingerprint:n,pseudonym:t,labels:e},s,r){let o=s.some(m=>m<0)?1:0,{way:i,size:u,body:l}=wn(s,r,e,o),p=[[n,35],[t[0],8],[t[1],8],[s.length-1,11],[e-2,5],[o,1],[i,2],[l,5*u]],f=gn;for(let[m,T]of p)f=f<<BigInt(T)|BigInt(m);let g=[...f.toString(32)].map(m=>Number.parseInt(m,32));return[...g,...yn(g)].map(m=>mn[m]).join("").replace(/.{4}(?=.)/g,"$&-")}function wn(n,t,e,s){let r=n.length,o=t.filter(m=>m!==-1),i=[1,e+1,e+2],u=[[],o,t],l=m=>{let T=BigInt(e+2*s)**BigInt(r),et=BigInt(i[m])**BigInt(u[m].length),nt=(T*et-1n).toString(2).length+(m===1?r:0);return Math.ceil(nt/5)},p=o.length===0?0:l(2)<l(1)?2:1,f=l(p),g=m=>BigInt(m<0?e+2+m:m),b=0n;for(let m of n)b=b*BigInt(e+2*s)+g(m);for(let m of u[p])b=b*BigInt(i[p])+g(m);if(p===1){let m=t.map(T=>T===-1?"0":"1").join("");b|=BigInt(`0b${m}`)<<BigInt(5*f-r)}return{way:p,size:f,body:b}}function yn(n){let t=[34911,69787,139539,279043,529574],e=0;for(let s of[...n,0,0,0,0]){let r=e>>15;e=(e&32767)<<5^s;for(let[o,i]of t.entries())e^=r>>o&1?i:0}return e^=1048575,[15,10,5,0].map(s=>e>>s&31)}var bn=n=>typeof n?.id=="string",tt=class{waiting;#t;#e;#s=Math.random().toString(36).slice(2,8);#n=0;#r;#o;constructor(t){this.#t=t,this.#e=t.read("file"),this.#o=new Map(J(this.#i()).map(e=>[e,[O(e)].flat().filter(bn)])),this.waiting=[...this.#o.values()].flat()}add(t){let e=t.map(s=>({...this.#l(),...s}));return this.waiting=[...this.waiting,...e],this.#a(),e}sendSoon(){this.#r||(this.#r=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#r&&this.send()}send(){clearTimeout(this.#r),this.#r=void 0,this.#t.append(this.waiting)}saved(t){let e=new Set(t);this.waiting=this.waiting.filter(s=>!e.has(s.id)),this.#a();for(let[s,r]of this.#o)r.every(o=>e.has(o.id))&&S(s,null)}anew(){S(this.#i()+this.#s,null),this.#e=this.#t.read("file"),this.#a()}#i(){return`kit:waiting:${this.#e}:`}#l(){return{id:`${this.#s}-${++this.#n}`,at:Date.now()}}#a(){let t=this.waiting.filter(e=>e.id.startsWith(`${this.#s}-`));S(this.#i()+this.#s,t.length?t:null)}};var yt=class{posts;earlier;#t;#e;#s;#n;#r=new Map;#o=new Set;#i="";constructor(t,e){this.#t=t,this.posts=t.read("posts");let s=new Map(Object.entries(t.read("saved")));this.#n=new Map(this.posts.map(({post_id:r})=>[r,s.get(r)??wt])),this.#e=new tt(t);for(let r of this.#e.waiting)this.#d(r);this.#s=new X(t,()=>Object.fromEntries(this.#h())),this.#l(e),this.#e.waiting.length&&this.#e.send(),this.earlier=this.#h().length?null:ie(t)}#l(t){let e=this.#t,s=[e.listen("problem",()=>{this.#i=e.read("problem"),this.#u([])}),e.listen("hand_in",()=>this.#u([])),e.listen("notice",()=>this.#u([])),e.listen("file",()=>{this.#e.anew(),this.#s.anew()}),e.follow({saved:r=>{this.#e.saved(r),this.#a(),this.#u([])},news:r=>{for(let[o,i]of Object.entries(r))this.#r.set(o,i);this.#a()}})];t?.addEventListener("abort",()=>{for(let r of s)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:t})}#a(){let t=new Set(this.#e.waiting.flatMap(Q)),e=[...this.#r.keys()].filter(s=>this.#n.has(s)&&!t.has(s));for(let s of e)this.#n.set(s,this.#r.get(s)??wt),this.#r.delete(s);e.length&&this.#u(e)}#d(t){for(let e of Q(t)){let s=this.#n.get(e);s&&this.#n.set(e,he(s,t))}}#c(...t){let e=this.#e.add(t);for(let s of e)this.#d(s);this.#u(e.flatMap(Q)),this.#e.sendSoon(),this.#s.keepSoon()}#u(t){for(let e of this.#o)e(t)}#h(){return[...this.#n].filter(([,t])=>oe(t))}of(t){return this.#n.get(t)}now(t){return this.of(t).revised??this.of(t).first}waiting(){return this.#e.waiting.length}problem(){return this.#i}notice(){return this.#t.read("notice")}listen(t,e){this.#o.add(t),e?.addEventListener("abort",()=>this.#o.delete(t))}flush(){this.#e.flush(),this.#s.flush()}judge(t,e,{unsure:s,confidence:r}={}){let o=this.of(t).locked?"revised":"first",i={...s&&{unsure:s},...r&&{confidence:r}};this.#c({post_id:t,label:e,round:o,...i})}compared(t){this.#c({kind:"compared",post_ids:t})}note(t,e){this.#c({kind:"note",post_id:t,note:kn(e)})}sort(t,e){this.#c({kind:"sorted",post_id:t,cause:e})}restore(){this.earlier&&this.#c(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let{fingerprint:t,pseudonym:e,name:s}=this.#t.read("hand_in");if(t===void 0||!e)return null;let r=this.#t.read("codebook").categories.map(p=>p.label),o=this.posts.map(p=>this.of(p.post_id)),{first:i,revised:u}=de(o,r),l={fingerprint:t,pseudonym:e,labels:r.length};return{name:s??"",code:fe(l,i,u)}}rename(){this.#t.rename()}download(){let t=this.#h(),r=["first","revised",...["unsure","confidence","note","cause"].filter(f=>t.some(([,g])=>g[f]))],o=new Map(this.posts.map(f=>[f.post_id,`v${f.mark}`])),{id:i}=this.#t.read("codebook"),u=this.#t.read("hand_in").name??"",l=t.map(([f,g])=>{let b=r.map(m=>g[m]||"");return[u,f,...b,o.get(f),i]}),p=["coder","post_id",...r,"version","codebook"];le(`my-answers-${this.#t.read("activity")}.csv`,ce([p,...l]),"text/csv")}};function kn(n){let{toWellFormed:t}=String.prototype;return t?.call(n)??n}function pe(n){return{share:(t,e)=>({store:new yt(t,e)}),view:n}}ct(vt);var $n={tap:Z,slider:H,line:W},bt=class{#t=!1;constructor({host:t,el:e,signal:s,store:r}){this.store=r,this.guess=t.read("guess");let{question:o,kind:i}=this.guess,u=t.read("guessed"),l=Nt(),p={changed:()=>this.#r(),commit:()=>this.commit()};this.control=new $n[i](this.guess,u,p,l),this.live=te(),this.main=N(h("commit",{kind:i}),i==="line"?"":"⏎",()=>this.commit(),{class:"kit-main"}),this.hint=c("p",{class:"kit-quiet"},this.#n),this.room=new G(this.guess,u,[this.main,this.hint],s);let f={...this.control.keys(),Enter:()=>this.commit()},g=h("guess-name",{question:o});this.root=ee(e,{name:g,keys:f,signal:s,host:t,part:this.guess.id}),this.root.classList.add("kit-guess");let b=[c("p",{class:"kit-question",id:l,dir:"auto"},o),t.read("notice")&&c("p",{class:"kit-notice"},t.read("notice")),ne(r,()=>this.show()),this.control.node,this.room.node,...this.#e(s),this.live.node];this.root.append(...b.filter(m=>m instanceof Node)),r.listen(m=>m.length&&this.show(),s),this.show()}#e(t){if(!this.guess.known)return[se(this.store,t)];let e=new P(this.store,new U(this.store),t);return[e.alert,c("p",{class:"kit-saved"},e.text)]}get#s(){let{first:t,note:e}=this.store.of(this.guess.id);return t===null?null:{label:t,note:e??""}}get#n(){let{found:t,kind:e}=this.guess;return h(t?"first":"first-open",{kind:e})}#r(){k(this.hint,this.#n)}show(){let t=this.#s;if(!t||this.#t)return;this.#t=!0,this.root.dataset.opened="",St(this.root,()=>{this.control.open(t),this.room.open(t)});let{id:e}=this.guess;this.store.of(e).locked||this.store.compared([e])}commit(){if(this.#t)return;let t=this.control.chosen();if(!t){let r=h(`choose-first-${this.guess.kind}`);return k(this.hint,r),this.live.say(r)}let{id:e,after:s}=this.guess;t.note&&this.store.note(e,t.note),this.store.judge(e,t.label),this.live.say(`${q(this.guess,t)} ${s}`.trim())}},En=pe(n=>new bt(n)),ur=Qt(En);export{ur as default,En as guess};
