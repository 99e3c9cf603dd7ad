var Me=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

guess-name = Your guess: { $question }
commit =
    { $kind ->
        [line] Keep my words
        [open] That is my answer
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
       *[other] Your answer is kept, and stays. Nobody is right or wrong.
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
kept-guess = Your answer is kept.
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
lesson-done =
    { $open ->
        [0] { $done } of { $of }
       *[other] { $done } of { $of }, { $open } left open
    }
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
`;function c(n,e={},...t){let s=document.createElement(n);for(let[r,o]of Object.entries(e))o==null||o===!1||(r.startsWith("on")?s.addEventListener(r.slice(2),o):r==="style"?s.style.cssText=o:s.setAttribute(r,o===!0?"":o));return s.append(...t.filter(r=>r!=null)),s}function k(n,e){n.textContent!==e&&(n.textContent=e)}function I(n,e,t){t===null?n.removeAttribute(e):n.getAttribute(e)!==String(t)&&n.setAttribute(e,String(t))}function N(n,e,t,s={}){let r=e?[" ",c("kbd",{"aria-hidden":"true"},e)]:[];return c("button",{type:"button",class:"kit-tool",onclick:t,...s},n,...r)}function Ce(n,e){let t=n.contains(document.activeElement);e();let s=document.activeElement;t&&(!n.contains(s)||s?.closest("[hidden], :disabled"))&&n.focus({preventScroll:!0})}var W=()=>`kit-${Math.random().toString(36).slice(2)}`;var L="data-waits-for-words",R=n=>n.ctrlKey||n.metaKey||n.altKey,O=n=>n.target,Y=n=>(n.key==="Enter"||n.key===" ")&&/^(BUTTON|SUMMARY)$/.test(O(n).tagName),he=n=>!!n?.hasAttribute("aria-pressed"),Ct=n=>n.hasAttribute("data-onward"),de=n=>n.getAttribute("aria-label")??n.textContent??"",Le=n=>!R(n)&&!(n.shiftKey&&n.key==="Enter"),fe=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function z(n){((fe()?null:n.querySelector(`[${L}]`))??n).focus({preventScroll:!0})}function je(n){return n.key==="Tab"?!0:n.key==="Enter"?!n.altKey&&(n.shiftKey||R(n)):R(n)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(n.key)}function Lt(n){let e=O(n);return e.matches("textarea, select")?!0:e instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(e.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(n.key):!0:!1}function Be(n,e,t){let s={chose:""};jt(n,t),Pt(n,s,t),n.addEventListener("focusin",r=>{de(O(r))!==s.chose&&(s.chose="")},{signal:t}),n.addEventListener("keydown",r=>Bt(r,n,e,s),{signal:t})}function jt(n,e){let t=n,s=r=>{t.removeAttribute("data-lm-suppress-shortcuts");let o=O(r);!n.contains(o)||je(r)||(t=o,t.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:e})}function Bt(n,e,t,s){let{key:r}=n,o=O(n);if(Y(n)&&r===" "&&(n.shiftKey||R(n))&&n.preventDefault(),je(n)||(n.stopPropagation(),R(n)||n.defaultPrevented))return;let i=e.querySelector(".kit-panel:not([hidden])"),a=o.tagName==="TEXTAREA"&&!o.hasAttribute(L);if(r==="Escape"&&!n.isComposing&&!a&&!i)return n.preventDefault(),Dt(e);let h=he(o)&&de(o)===s.chose,p=Y(n)&&(h||r==="Enter"&&Ct(o));(p||Y(n)&&n.repeat)&&n.preventDefault(),!(Y(n)&&!p||Lt(n)||!t[r])&&(n.preventDefault(),n.repeat||t[r]())}function Dt(n){n.parentElement?.closest("[tabindex]")?.focus()}function Pt(n,e,t){let s=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=f=>f.type==="click"&&!f.detail&&s&&n.contains(O(f)),i=f=>{let m=O(f).closest?.("button")??null,b=o(f)||Ft(f,m,r);b&&(f.preventDefault(),f.stopPropagation()),!(f.type!=="click"||!m||!n.contains(m))&&(r={button:m,timeStamp:f.timeStamp,x:f.x,y:f.y},b||(e.chose=f.detail&&he(m)?de(m):""))},a={capture:!0,signal:t},h=f=>{s=f.shiftKey||R(f)},p=()=>{s=!1};addEventListener("keydown",h,a),addEventListener("keyup",p,a),addEventListener("mousedown",i,a),addEventListener("click",i,a)}function Ft(n,e,t){let s=n.timeStamp-t.timeStamp<300,r=Math.hypot(n.x-t.x,n.y-t.y)<5;return!n.detail||!s||!r?!1:e!==t.button||n.detail>1&&he(e)}var v=class{constructor(e){this.value=e}valueOf(){return this.value}},y=class extends v{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},$=class extends v{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},S=class n extends v{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof v)return n.supportsValue(e.valueOf());if("Temporal"in globalThis){let t=globalThis.Temporal;if(e instanceof t.Instant||e instanceof t.PlainDateTime||e instanceof t.PlainDate||e instanceof t.PlainMonthDay||e instanceof t.PlainTime||e instanceof t.PlainYearMonth)return!0}return!1}constructor(e,t={}){e instanceof n?(t={...e.opts,...t},e=e.value):e instanceof v&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&t.calendar===void 0&&(t={...t,calendar:e.calendarId}),super(e),this.opts=t}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var De=100,Ut="⁨",Kt="⁩";function Wt(n,e,t){if(t===e||t instanceof $&&e instanceof $&&t.value===e.value)return!0;if(e instanceof $&&typeof t=="string"){let s=n.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(t===s)return!0}return!1}function Pe(n,e,t){return e[t]?M(n,e[t].value):(n.reportError(new RangeError("No default")),new y)}function pe(n,e){let t=[],s=Object.create(null);for(let r of e)r.type==="narg"?s[r.name]=j(n,r.value):t.push(j(n,r));return{positional:t,named:s}}function j(n,e){switch(e.type){case"str":return e.value;case"num":return new $(e.value,{minimumFractionDigits:e.precision});case"var":return Yt(n,e);case"mesg":return zt(n,e);case"term":return qt(n,e);case"func":return Ht(n,e);case"select":return Gt(n,e);default:return new y}}function Yt(n,{name:e}){let t;if(n.params)if(Object.prototype.hasOwnProperty.call(n.params,e))t=n.params[e];else return new y(`$${e}`);else if(n.args&&Object.prototype.hasOwnProperty.call(n.args,e))t=n.args[e];else return n.reportError(new ReferenceError(`Unknown variable: $${e}`)),new y(`$${e}`);if(t instanceof v)return t;switch(typeof t){case"string":return t;case"number":return new $(t);case"object":if(S.supportsValue(t))return new S(t);default:return n.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t}`)),new y(`$${e}`)}}function zt(n,{name:e,attr:t}){let s=n.bundle._messages.get(e);if(!s)return n.reportError(new ReferenceError(`Unknown message: ${e}`)),new y(e);if(t){let r=s.attributes[t];return r?M(n,r):(n.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new y(`${e}.${t}`))}return s.value?M(n,s.value):(n.reportError(new ReferenceError(`No value: ${e}`)),new y(e))}function qt(n,{name:e,attr:t,args:s}){let r=`-${e}`,o=n.bundle._terms.get(r);if(!o)return n.reportError(new ReferenceError(`Unknown term: ${r}`)),new y(r);if(t){let a=o.attributes[t];if(a){n.params=pe(n,s).named;let h=M(n,a);return n.params=null,h}return n.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new y(`${r}.${t}`)}n.params=pe(n,s).named;let i=M(n,o.value);return n.params=null,i}function Ht(n,{name:e,args:t}){let s=n.bundle._functions[e];if(!s)return n.reportError(new ReferenceError(`Unknown function: ${e}()`)),new y(`${e}()`);if(typeof s!="function")return n.reportError(new TypeError(`Function ${e}() is not callable`)),new y(`${e}()`);try{let r=pe(n,t);return s(r.positional,r.named)}catch(r){return n.reportError(r),new y(`${e}()`)}}function Gt(n,{selector:e,variants:t,star:s}){let r=j(n,e);if(r instanceof y)return Pe(n,t,s);for(let o of t){let i=j(n,o.key);if(Wt(n,r,i))return M(n,o.value)}return Pe(n,t,s)}function me(n,e){if(n.dirty.has(e))return n.reportError(new RangeError("Cyclic reference")),new y;n.dirty.add(e);let t=[],s=n.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){t.push(n.bundle._transform(r));continue}if(n.placeables++,n.placeables>De)throw n.dirty.delete(e),new RangeError(`Too many placeables expanded: ${n.placeables}, max allowed is ${De}`);s&&t.push(Ut),t.push(j(n,r).toString(n)),s&&t.push(Kt)}return n.dirty.delete(e),t.join("")}function M(n,e){return typeof e=="string"?n.bundle._transform(e):me(n,e)}var q=class{constructor(e,t,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=s}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let s=this.bundle._intls.get(e);s||(s={},this.bundle._intls.set(e,s));let r=JSON.stringify(t);return s[r]||(s[r]=new e(this.bundle.locales,t)),s[r]}};function ge(n,e){let t=Object.create(null);for(let[s,r]of Object.entries(n))e.includes(s)&&(t[s]=r.valueOf());return t}var Fe=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Ue(n,e){let t=n[0];if(t instanceof y)return new y(`NUMBER(${t.valueOf()})`);if(t instanceof $)return new $(t.valueOf(),{...t.opts,...ge(e,Fe)});if(t instanceof S)return new $(t.toNumber(),{...ge(e,Fe)});throw new TypeError("Invalid argument to NUMBER")}var Vt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Ke(n,e){let t=n[0];if(t instanceof y)return new y(`DATETIME(${t.valueOf()})`);if(t instanceof S||t instanceof $)return new S(t,ge(e,Vt));throw new TypeError("Invalid argument to DATETIME")}var We=new Map;function Ye(n){let e=Array.isArray(n)?n.join(" "):n,t=We.get(e);return t===void 0&&(t=new Map,We.set(e,t)),t}var B=class{constructor(e,{functions:t,useIsolating:s=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Ue,DATETIME:Ke,...t},this._useIsolating=s,this._transform=r,this._intls=Ye(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let s=[];for(let r=0;r<e.body.length;r++){let o=e.body[r];if(o.id.startsWith("-")){if(t===!1&&this._terms.has(o.id)){s.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(t===!1&&this._messages.has(o.id)){s.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return s}formatPattern(e,t=null,s=null){if(typeof e=="string")return this._transform(e);let r=new q(this,s,t);try{return me(r,e).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new y().toString(r);throw o}}};var ye=/^(-?[a-zA-Z][\w-]*) *= */gm,ze=/\.([a-zA-Z][\w-]*) *= */y,Zt=/\*?\[/y,we=/(-?[0-9]+(?:\.([0-9]+))?)/y,Jt=/([a-zA-Z][\w-]*)/y,qe=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Xt=/^[A-Z][A-Z0-9_-]*$/,H=/([^{}\n\r]+)/y,Qt=/([^\\"\n\r]*)/y,He=/\\([\\"])/y,Ge=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,en=/^\n+/,Ve=/ +$/,tn=/ *\r?\n/g,nn=/( *)$/,sn=/{\s*/y,Ze=/\s*}/y,rn=/\[\s*/y,on=/\s*] */y,an=/\s*\(\s*/y,cn=/\s*->\s*/y,ln=/\s*:\s*/y,un=/\s*,?\s*/y,hn=/\s+/y,D=class{constructor(e){this.body=[],ye.lastIndex=0;let t=0;for(;;){let l=ye.exec(e);if(l===null)break;t=ye.lastIndex;try{this.body.push(h(l[1]))}catch(d){if(d instanceof SyntaxError)continue;throw d}}function s(l){return l.lastIndex=t,l.test(e)}function r(l,d){if(e[t]===l)return t++,!0;if(d)throw new d(`Expected ${l}`);return!1}function o(l,d){if(s(l))return t=l.lastIndex,!0;if(d)throw new d(`Expected ${l.toString()}`);return!1}function i(l){l.lastIndex=t;let d=l.exec(e);if(d===null)throw new SyntaxError(`Expected ${l.toString()}`);return t=l.lastIndex,d}function a(l){return i(l)[1]}function h(l){let d=f(),w=p();if(d===null&&Object.keys(w).length===0)throw new SyntaxError("Expected message value or attributes");return{id:l,value:d,attributes:w}}function p(){let l=Object.create(null);for(;s(ze);){let d=a(ze),w=f();if(w===null)throw new SyntaxError("Expected attribute value");l[d]=w}return l}function f(){let l;if(s(H)&&(l=a(H)),e[t]==="{"||e[t]==="}")return m(l?[l]:[],1/0);let d=Oe();return d?l?m([l,d],d.length):(d.value=ue(d.value,en),m([d],d.length)):l?ue(l,Ve):null}function m(l=[],d){for(;;){if(s(H)){l.push(a(H));continue}if(e[t]==="{"){l.push(b());continue}if(e[t]==="}")throw new SyntaxError("Unbalanced closing brace");let E=Oe();if(E){l.push(E),d=Math.min(d,E.length);continue}break}let w=l.length-1,_=l[w];typeof _=="string"&&(l[w]=ue(_,Ve));let C=[];for(let E of l)E instanceof G&&(E=E.value.slice(0,E.value.length-d)),E&&C.push(E);return C}function b(){o(sn,SyntaxError);let l=g();if(o(Ze))return l;if(o(cn)){let d=le();return o(Ze,SyntaxError),{type:"select",selector:l,...d}}throw new SyntaxError("Unclosed placeable")}function g(){if(e[t]==="{")return b();if(s(qe)){let[,l,d,w=null]=i(qe);if(l==="$")return{type:"var",name:d};if(o(an)){let _=x();if(l==="-")return{type:"term",name:d,attr:w,args:_};if(Xt.test(d))return{type:"func",name:d,args:_};throw new SyntaxError("Function names must be all upper-case")}return l==="-"?{type:"term",name:d,attr:w,args:[]}:{type:"mesg",name:d,attr:w}}return _e()}function x(){let l=[];for(;;){switch(e[t]){case")":return t++,l;case void 0:throw new SyntaxError("Unclosed argument list")}l.push(ce()),o(un)}}function ce(){let l=g();return l.type!=="mesg"?l:o(ln)?{type:"narg",name:l.name,value:_e()}:l}function le(){let l=[],d=0,w;for(;s(Zt);){r("*")&&(w=d);let _=It(),C=f();if(C===null)throw new SyntaxError("Expected variant value");l[d++]={key:_,value:C}}if(d===0)return null;if(w===void 0)throw new SyntaxError("Expected default variant");return{variants:l,star:w}}function It(){o(rn,SyntaxError);let l;return s(we)?l=Ie():l={type:"str",value:a(Jt)},o(on,SyntaxError),l}function _e(){if(s(we))return Ie();if(e[t]==='"')return Ot();throw new SyntaxError("Invalid expression")}function Ie(){let[,l,d=""]=i(we),w=d.length;return{type:"num",value:parseFloat(l),precision:w}}function Ot(){r('"',SyntaxError);let l="";for(;;){if(l+=a(Qt),e[t]==="\\"){l+=Rt();continue}if(r('"'))return{type:"str",value:l};throw new SyntaxError("Unclosed string literal")}}function Rt(){if(s(He))return a(He);if(s(Ge)){let[,l,d]=i(Ge),w=parseInt(l||d,16);return w<=55295||57344<=w?String.fromCodePoint(w):"�"}throw new SyntaxError("Unknown escape sequence")}function Oe(){let l=t;switch(o(hn),e[t]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Re(e.slice(l,t))}return e[t-1]===" "?Re(e.slice(l,t)):!1}function ue(l,d){return l.replace(d,"")}function Re(l){let d=l.replace(tn,`
`),w=nn.exec(l)[1].length;return new G(d,w)}}},G=class{constructor(e,t){this.value=e,this.length=t}};var Je=`# What several views say.

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
`;var Xe=Qe("en"),P=null;be(Je);function Qe(n){return new B(n,{useIsolating:!1})}function be(n){tt(Xe,n)}function et(n){P=null,n?.catalogue&&(P=Qe(n.language),tt(P,n.catalogue))}function u(n,e){let t=P?.hasMessage(n)?P:Xe,s=t.getMessage(n);if(!s?.value)throw new Error(`No sentence is called ${n}.`);return t.formatPattern(s.value,e)}function tt(n,e){let[t]=n.addResource(new D(e));if(t)throw t}var fn=500,V=class{constructor(e,t,s,r){this.input=c("textarea",{rows:3,maxlength:fn,dir:"auto","aria-labelledby":r,placeholder:u("your-line"),[L]:!0,oninput:()=>s.changed()}),this.node=c("div",{class:"kit-guess-line"},this.input)}chosen(){let e=this.input.value.trim();return e?{label:"1",note:e}:null}open({note:e}){this.input.value=e,this.input.readOnly=!0,this.input.removeAttribute(L)}keys(){return{}}};var F=({unit:n},e)=>n?u("counted",{number:e,unit:n}):u("counted-plainly",{number:e});function Z(n,{label:e}){return n.kind==="line"?u("kept-line"):n.found?[u("it-was",{found:mn(n.found)}),pn(n,e)].filter(Boolean).join(" "):u("kept-guess")}function pn(n,e){let{truth:t,values:s,even:r,unit:o}=n;if(typeof t=="number")return Number(e)===t?u("off-right"):"";if(!Array.isArray(t))return"";let[i,a]=t,h=s[Number(e)-1];if(i<=h&&h<=a)return u("off-right");if(e===n.nearest)return u("off-near");let p=h>a?"high":"low",f=h>a?a:i,[m,b]=[Math.min(h,f),Math.max(h,f)];if(!r&&m>0&&b/m>=2)return u(i<a?"off-at-least-times":"off-times",{way:p,by:gn(b/m)});let g=Number((b-m).toFixed(10));return i<a?u("off-at-least",{way:p,by:g}):u("off-by",{way:p,by:g,unit:o.startsWith("%")?"points":"plain"})}function nt({kind:n,options:e,truth:t,found:s},{label:r}){if(n==="line")return s?[s]:[];let[o,i]=[e[Number(r)-1],e[Number(t)-1]],a=i&&i!==o?[i.because]:[];return[o?.because&&(a.length?u("reason-mine",o):o.because),...a].filter(Boolean)}function st(n,e,{label:t}){if(!e||n.kind==="line")return"";let s=e.name.charAt(0).toUpperCase()+e.name.slice(1),{counts:r}=e;if(n.kind==="tap")return u("class-tap",{who:s,number:r[Number(t)-1]});let o=r.reduce((h,p)=>h+p,0),i=0,a=r.findIndex(h=>(i+=h,2*i>=o));return u("class-middle",{who:s,middle:F(n,n.values[a])})}var mn=n=>n.replace(/\.$/,""),gn=n=>Number(n<10?n.toFixed(1):n.toPrecision(2));var J=class{#e;#t;#n=!1;constructor(e,t,s,r){this.#e=e,this.#t=t,this.covered=c("div",{class:"kit-guess-covered"},...s),this.node=c("div",{class:"kit-guess-room"},this.covered);let o=0,i=new ResizeObserver(()=>{this.node.clientWidth!==o&&(o=this.node.clientWidth,o&&this.#r())});i.observe(this.node),r.addEventListener("abort",()=>i.disconnect())}open(e){this.#n||(this.#n=!0,this.node.replaceChildren(c("div",{class:"kit-guess-opened"},...this.#s(e))))}#s(e){let{after:t,source:s}=this.#e;return[c("p",{class:"kit-headline",dir:"auto"},Z(this.#e,e)),...nt(this.#e,e).map(r=>c("p",{dir:"auto"},r)),t&&c("p",{dir:"auto"},t),yn(st(this.#e,this.#t,e)),s&&c("p",{class:"kit-quiet",dir:"auto"},u("source",{source:s}))].filter(r=>r instanceof Node)}#r(){let{kind:e,options:t,values:s}=this.#e,o=(e==="line"?[1]:[...(t.length?t:s).keys()]).map(h=>c("div",{},...this.#s({label:String(e==="line"?1:h+1),note:""})));o.push(c("div",{},this.covered.cloneNode(!0)));let i=c("div",{class:"kit-guess-measure","aria-hidden":"true"},...o);this.node.append(i);let a=Math.max(...o.map(h=>h.getBoundingClientRect().height));i.remove(),this.node.style.minHeight=`${Math.ceil(a)}px`}},yn=n=>n?c("p",{dir:"auto"},n):null;var wn=n=>n.pointerType!=="mouse";function rt(n,e){let[t,s]=[Math.abs(e.x-n.x),Math.abs(e.y-n.y)];return Math.max(t,s)<10?"nowhere":t>s?"aside":"upright"}function ot(n,e){let t=null,s=()=>{!t||t.meant?e():n.value=t.before},r=()=>{setTimeout(()=>{t=null})},o=a=>{!t||t.meant||rt(t.from,a)!=="aside"||(t.meant=!0)},i=a=>{t&&(t.meant||=rt(t.from,a)==="nowhere"),s(),r()};n.addEventListener("pointerdown",a=>{t=wn(a)?{from:a,before:n.value,meant:!1}:null}),n.addEventListener("pointermove",o),n.addEventListener("pointerup",i),n.addEventListener("pointercancel",s);for(let a of["touchend","touchcancel"])n.addEventListener(a,r);n.addEventListener("input",()=>{(!t||t.meant)&&e()}),n.addEventListener("change",s)}function bn(n){let e=n.length-1,s=n.flatMap((o,i)=>kn(o)?[i]:[]).filter(o=>o>=2&&o<=e-2);if(s.length>1&&ke(n))return[0,...s,e];let r=[4,3,5,2].find(o=>e%o===0)??Math.min(4,e);return Array.from({length:r+1},(o,i)=>Math.round(i*e/r))}var kn=n=>n>1&&/^10*$/.test(String(n));function ke(n){let e=n.slice(1).map((t,s)=>Number((t-n[s]).toFixed(10)));return e.every(t=>t===e[0])?"":e.every((t,s)=>!s||t>=e[s-1])?"steps-grow":"steps-differ"}function at(n){let e=n.length-1,t=bn(n).map(o=>c("span",{style:`inset-inline-start:${100*o/e}%`},c("span",{class:"kit-slide-number"},u("counted-plainly",{number:n[o]})))),s=c("p",{class:"kit-slide-scale","aria-hidden":"true"},...t),r=t.map(o=>o.firstElementChild);return new ResizeObserver(()=>$n(r)).observe(s),s}var it=8;function $n(n){let e=n.map(r=>r.getBoundingClientRect()),t=e.length-1,s=-1/0;e.forEach(({left:r,right:o},i)=>{let h=r>=s+it&&(i===t||o+it<=e[t].left)||i===0||i===t;h&&(s=o),I(n[i],"data-no-room",h?null:!0)})}function X(n){let e=n.replace(/[\s'’%]/g,"").replace("−","-"),s=/^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(e)?e.replace(/[.,]/g,""):e.replace(",",".");return/^-?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}function xn(n,e){let t=n.map(s=>Math.abs(s-e));return t.indexOf(Math.min(...t))}var Q=class{#e;#t;#n="";constructor(e,t){this.#e=e,this.#t=t;let s=W();this.note=c("p",{class:"kit-slide-note",id:s}),this.input=c("input",{type:"text",inputmode:e[0]<0?"text":"decimal",autocomplete:"off",maxlength:15,"aria-describedby":s,oninput:()=>this.#s(),onchange:()=>this.#o(),onkeydown:r=>this.#i(r)}),this.node=c("label",{class:"kit-slide-typed"},u("or-type")," ",this.input)}show(e){this.#n=String(this.#e[e]),this.input.value=this.#n,k(this.note,"")}#s(){let e=this.input.value.trim(),t=X(e);if(t===null)return this.#r(e&&u("no-number"));let s=xn(this.#e,t),r=this.#e[s];this.#n=String(r),this.#t.go(s),this.#r(r===t?"":u("nearest-step",{number:t,step:r}))}#r(e){k(this.note,e),e&&this.#t.say(e)}#o(){this.input.value=this.#n}#i(e){if(e.key!=="Enter"||!Le(e)||e.repeat)return;e.preventDefault();let t=this.input.value.trim();if(t&&X(t)===null)return;let s=X(t)===X(this.#n);this.#o(),s&&this.#t.commit()}};var ee=class{#e;#t;#n=!1;#s=null;constructor(e,t,s,r){let{values:o}=e;this.#e=e,this.#t=t,this.actions=s,this.earlier=c("p",{class:"kit-slide-earlier",hidden:!0}),this.said=c("p",{class:"kit-slide-said"},u("not-moved")),this.typed=new Q(o,{go:a=>this.#o(a),commit:()=>s.commit(),say:a=>s.say(a)}),this.input=c("input",{type:"range",class:"kit-slide-input",min:0,max:o.length-1,step:1,"aria-labelledby":r,"aria-valuetext":u("not-moved-aloud"),"data-unmoved":!0}),this.input.value=String(Math.floor((o.length-1)/2)),ot(this.input,()=>this.#r()),this.line=c("div",{class:"kit-slide-line"},this.input);let i=ke(o);this.node=c("div",{class:"kit-slide"},this.earlier,c("div",{class:"kit-slide-top"},this.said,this.typed.node),this.line,at(o),i?c("p",{class:"kit-slide-uneven"},u(i)):null,this.typed.note)}#r(){let e=Number(this.input.value);this.#o(e),this.typed.show(e)}#o(e){this.#n=!0,this.input.value=String(e),this.input.removeAttribute("data-unmoved");let t=F(this.#e,this.#e.values[e]);I(this.input,"aria-valuetext",t),k(this.said,t),this.actions.changed()}remind(e){let t=Number(e)-1;if(this.#s===t)return;this.#s=t;let s=F(this.#e,this.#e.values[t]);k(this.earlier,u("you-said-before",{mine:s})),this.earlier.hidden=!1,!("opened"in this.node.dataset)&&this.line.append(c("div",{class:"kit-slide-marks"},this.#i(t)))}#i(e){return this.#l(e/(this.#e.values.length-1),"before",u("badge-before"))}chosen(){return this.#n?{label:String(Number(this.input.value)+1),note:""}:null}open({label:e}){let{values:t}=this.#e,s=Number(e)-1,r=t.length-1,o=this.#s===null||this.#s===s?[]:[this.#s],i=[...this.#c(r),...this.#a(),...o.map(a=>this.#i(a)),this.#l(s/r,"you",u("badge-you"))];k(this.said,u("you-said",{mine:F(this.#e,t[s])})),k(this.typed.note,""),this.typed.input.disabled=!0,this.node.dataset.opened="",this.line.setAttribute("aria-hidden","true"),this.line.replaceChildren(c("div",{class:"kit-slide-track"},...i))}#a(){let{truth:e,values:t}=this.#e;if(!Array.isArray(e))return[];let[s,r]=e,[o,i]=e.map(a=>En(a,t)/(t.length-1));return s===r?[this.#l(o,"was",u("badge-was"))]:[c("i",{class:"kit-slide-band",style:vn(o,i)}),this.#l((o+i)/2,"between",u("badge-between",{low:s,high:r}))]}#c(e){let t=this.#t?.counts??[],s=Math.max(1,...t);return t.map((r,o)=>({number:r,at:o/e})).filter(({number:r})=>r).map(({number:r,at:o})=>c("i",{class:"kit-slide-bar",style:`inset-inline-start:${100*o}%;height:${1.2*r/s}rem`}))}#l(e,t,s){let r=e<.12?"start":e>.88?"end":"middle",o=`inset-inline-start:${100*e}%`;return c("span",{class:"kit-slide-marker","data-whose":t,"data-shift":r,style:o},c("b",{},s))}keys(){let e=t=>()=>{this.input.isConnected&&(this.input.focus({preventScroll:!0}),this.input.value=String(Number(this.input.value)+t),this.#r())};return{ArrowLeft:e(-1),ArrowRight:e(1),ArrowDown:e(-1),ArrowUp:e(1)}}};function En(n,e){let t=e.findIndex(s=>s>=n);return t<=0||e[t]===n?Math.max(0,t):t-1+(n-e[t-1])/(e[t]-e[t-1])}var vn=(n,e)=>`inset-inline-start:${100*n}%;width:${100*(e-n)}%`;var $e="●■▲◆▼✚✖★",ct=n=>c("span",{class:"kit-sign","data-label":String(n%$e.length),"aria-hidden":"true"},$e[n%$e.length]);var te=class{#e;#t;#n=null;constructor(e,t,s,r){this.#e=e,this.#t=t,this.actions=s,this.buttons=e.options.map((i,a)=>this.#s(a));let o={class:"kit-taps",role:"group","aria-labelledby":r};this.node=c("div",o,...this.buttons.map(({button:i})=>i)),t&&(this.node.dataset.class="")}#s(e){let t=c("i",{}),s=c("span",{class:"kit-tap-badge"}),r=c("span",{class:"kit-tap-number"});return{button:c("button",{type:"button",class:"kit-tap","aria-pressed":"false","data-label":String(e),onclick:()=>this.choose(e)},t,c("kbd",{"aria-hidden":"true"},String(e+1)),c("span",{dir:"auto"},ct(e)," ",this.#e.options[e].text),c("span",{class:"kit-tap-said"},s,r)),bar:t,badge:s,number:r}}choose(e){!this.buttons[e]||this.buttons[e].button.disabled||(this.#n=String(e+1),this.buttons.forEach(({button:t},s)=>{I(t,"aria-pressed",s===e)}),this.actions.changed())}chosen(){return this.#n===null?null:{label:this.#n,note:""}}open({label:e}){let{truth:t}=this.#e,s=this.#t?.counts??[],r=s.reduce((o,i)=>o+i,0);this.buttons.forEach(({button:o,bar:i,badge:a,number:h},p)=>{let[f,m]=[e===String(p+1),t===p+1];I(o,"aria-pressed",f),o.disabled=!0,m&&(o.dataset.was=""),a.textContent=f&&m?u("badge-right"):f?u("badge-you"):"",m&&!f&&(a.textContent=u("badge-was")),r&&(h.textContent=u("class-of",{number:s[p],whole:r}),i.style.width=`${100*s[p]/r}%`)})}keys(){return Object.fromEntries(this.buttons.map((e,t)=>[String(t+1),()=>this.choose(t)]))}};var xe="kitLesson";function Sn(n){return!!n.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function lt(n,e){if(!Sn(n))return;requestAnimationFrame(()=>{let s=e.closest(".jp-Notebook");s&&(s.dataset[xe]="")});let t=document.documentElement.dataset;xe in t||(t[xe]="",addEventListener("keydown",Tn,{capture:!0}),addEventListener("dblclick",In,{capture:!0}))}var ut=n=>n.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function Tn(n){let e=n.target,t=ut(n);if(!t)return;let s=e.closest(".kit");if(s)n.key==="Enter"&&n.shiftKey&&An(n,s);else if(Nn(n,e)){n.preventDefault();let r=_n(t);r&&z(r)}}function Nn(n,e){if(n.ctrlKey||n.metaKey||n.altKey||e.isContentEditable||e.matches("input, textarea, select"))return!1;let t=e.closest(".jp-Cell");if(!t)return!1;if(n.key!=="Enter")return n.key.length===1&&n.key!==" ";let s=t.matches(".jp-CodeCell")&&!t.querySelector(".jp-InputPlaceholder");return!n.shiftKey&&t===e&&!s}function An(n,e){let t=e.closest(".jp-Cell")?.nextElementSibling;t&&(n.preventDefault(),n.stopPropagation(),t.focus({preventScroll:!0}),t.scrollIntoView({block:"nearest"}))}function _n(n){let e=[...n.querySelectorAll(".kit")],t=r=>{let{top:o,bottom:i}=r.getBoundingClientRect();return Math.min(i,innerHeight)-Math.max(o,0)},[s]=e.sort((r,o)=>t(o)-t(r));return s&&t(s)>100?s:null}function In(n){let e=n.target;ut(n)&&e.closest(".jp-RenderedMarkdown")&&n.stopPropagation()}function ht(n){function e(r){for(let[o,i]of Object.entries(r))n.set(o,i);try{n.save_changes()}catch{}}function t(r,o){return n.on(`change:${r}`,o),()=>n.off(`change:${r}`,o)}let s=r=>e({[r]:n.get(r)+1});return{read:r=>n.get(`_${r}`),listen:(r,o)=>t(`_${r}`,o),write(r){e(Object.fromEntries(Object.entries(r).map(([o,i])=>[`_${o}`,i])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:o}){let i=[t("_ack",()=>r(n.get("_ack").slice(1))),t("_news",()=>o(n.get("_news")))];return n.get("_told")&&(o(n.get("_news")),s("_asked")),()=>{for(let a of i)a()}},rename:()=>s("_another")}}function ft({share:n,view:e}){return()=>{let t,s;return{initialize({model:r,signal:o}){let i=dt(o);return t=ht(r),et(t.read("words")),s=n(t,i.signal),()=>i.abort()},render({model:r,el:o,signal:i}){lt(r,o);let a=dt(i);return e({host:t,el:o,signal:a.signal,...s}),()=>a.abort()}}}}function dt(n){let e=new AbortController;return n?.addEventListener("abort",()=>e.abort()),e}function pt(){let n=c("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:n,say(e){n.textContent=e}}}function A(n,e=localStorage){try{return JSON.parse(e.getItem(n)??"null")??void 0}catch{return}}function T(n,e,t=localStorage){try{e===null?t.removeItem(n):t.setItem(n,JSON.stringify(e))}catch{}}function ne(n){try{return Object.keys(localStorage).filter(e=>e.startsWith(n))}catch{return[]}}function mt(n,{name:e,keys:t,signal:s,host:r,part:o=""}){let i=c("section",{class:"kit","aria-label":e,tabindex:"-1"});return Be(i,t,s),Object.keys(t).length&&i.append(c("p",{class:"kit-hint","aria-hidden":"true"},u("click-first"))),n.append(i),On(i,s,r,o),i}function On(n,e,t,s){let r=t&&Rn(t,s),o=()=>{n.dataset.past=""};for(let a of["keydown","pointerdown","wheel"])addEventListener(a,o,{capture:!0,once:!0,signal:e});let i=()=>{let a=Mn(n);a&&(r&&!("past"in n.dataset)&&z(n),n.getBoundingClientRect().top<a.getBoundingClientRect().top?n.scrollIntoView({behavior:"instant"}):r&&n.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(i)),setTimeout(i,300)}function Rn(n,e=""){let t=`kit:run:${n.read("run")}`,s=document.documentElement.dataset,r=`kit ${n.read("activity")} ${e}`;if(A(t,sessionStorage))return!1;T(t,!0,sessionStorage);let o=s.kitRan?.split("|")??[];return s.kitRan=[...o,r].join("|"),!o.includes(r)}function Mn(n){let e=n.closest(".jp-Cell")?.nextElementSibling,t=e?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!e||!t||s?.isContentEditable)return null;let r=n.contains(s)||e.matches(".jp-mod-active"),o=t.querySelectorAll(".kit:not([data-past])"),i=o[0]===n&&!o[1];return r&&i&&(e.nextElementSibling||t.querySelector("[data-past]"))?t:null}function gt(n,e){if(!n.earlier)return null;let{many:t,name:s}=n.earlier,r=n.earlier.ofThisFile?"lost":"elsewhere",o=s?`${r}-of`:r,i=u("remembers",{answers:t,name:s,what:o}),a=c("p",{class:"kit-notice"},i," "),h=m=>()=>{m(),a.remove(),e()},p=h(()=>n.restore()),f=h(()=>n.decline());return a.append(N(u("bring-back"),"",p)," ",N(u("not-mine"),"",f)),a}var Cn=2e3;async function yt(n,e){try{await navigator.clipboard.writeText(n.textContent??"")}catch{return getSelection()?.selectAllChildren(n),u(Ln())}return e&&jn(e),u("copied")}function Ln(){return fe()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function jn(n){if("copied"in n.dataset)return;let e=[...n.childNodes];n.dataset.copied="",n.style.minWidth=`${n.offsetWidth}px`,n.replaceChildren(c("span",{},u("copied"))),setTimeout(()=>{delete n.dataset.copied,n.style.minWidth="",n.replaceChildren(...e)},Cn)}var U=class{#e;#t;#n;#s;text=c("span",{});alert=c("p",{class:"kit-problem",role:"alert",hidden:!0});news=c("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,t,s){this.#e=e,this.#n=t,this.#t=e.notice(),e.listen(()=>this.#r(),s),s.addEventListener("abort",()=>clearTimeout(this.#s)),this.#r(),this.#i()}#r(){let e=this.#e.problem();if(k(this.alert,e),this.alert.hidden=!e,this.#o(this.#e.notice()),this.#n.hear(),clearTimeout(this.#s),this.#e.waiting()===0)return this.#i();k(this.text,u("saving")),this.#s=setTimeout(()=>this.#i(),1500)}#o(e){e!==this.#t&&(this.#t=e,k(this.news,e),this.news.hidden=!e)}#i(){let e=this.#e.waiting(),t=u(this.#e.isEmpty()?"will-be-saved":"saved");k(this.text,e?u("not-on-disk",{answers:e}):t),this.#n.renew()}},K=class{#e;#t=c("span",{});#n=c("output",{class:"kit-code"});#s=c("strong",{role:"status"});#r;#o="";constructor(e){this.#e=e;let t=N(u("another-name"),"",()=>this.#i());this.node=c("div",{class:"kit-notice",hidden:!0},this.#t,c("br"),this.#n," ",this.#s,c("p",{class:"kit-quiet"},u("name-made-up")," ",t))}button(e,t){return this.#r=N(u("copy-code"),e,()=>this.copy(),t),this.#r}async copy(){this.#a(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),k(this.#s,await yt(this.#n,this.#r))}hear(){this.#o&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#o||(this.#o="",this.#a()))}renew(){!this.node.hidden&&!this.#o&&this.#a()}#i(){this.#o=this.#e.handIn()?.name??"",k(this.#t,u("another-name-coming")),this.#e.rename()}#a(){let{name:e,code:t}=this.#e.handIn()??{name:"",code:""};this.#n.textContent!==t&&k(this.#s,""),k(this.#n,t),k(this.#t,u("code-is",{name:e}))}};function wt(n,e){let t=new K(n),s=new U(n,t,e),r=t.button(""),o=N(u("download"),"",()=>n.download()),i=c("span",{class:"kit-tools"},n.handIn()?r:null,o);return c("div",{},s.alert,s.news,c("p",{class:"kit-saved"},s.text,i),t.node)}var Bn=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function Dn(){let n=Pn()??document.body?.dataset.baseUrl;if(typeof n=="string")return n;let{pathname:e}=location,t=Bn.exec(e);return t?e.slice(0,t.index+1):"/"}function Pn(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function bt(n){let e=n.read("owner")??"";return e==="anybody"?e:`${e}@${Dn()}`}var Ee=n=>!!(n.first||n.revised||n.unsure||n.note),se=class{#e;#t;#n;#s;#r;constructor(e,t){this.#e=e,this.#t=t,this.#n=e.read("file"),this.#s=400+e.read("posts").length}keepSoon(){this.#r??=setTimeout(()=>this.#o(),this.#s)}flush(){this.#r&&this.#o()}anew(){this.#i();for(let e of[oe(this.#e),`kit:copy:${this.#e.read("activity")}:`])T(e+this.#n,null);this.#n=this.#e.read("file")}#o(){this.#i();let e=this.#e.read("hand_in").name??"",t=oe(this.#e)+this.#n,s=A(t)?.declined;T(t,{at:Date.now(),name:e,given:this.#t(),declined:s})}#i(){clearTimeout(this.#r),this.#r=void 0}},re=class{#e;#t;#n;#s;get ofThisFile(){return this.#e.endsWith(`:${this.#n}`)}lost(){return this.ofThisFile?this.#s:[]}constructor(e,t,s,r){this.#e=e,this.#t=t,this.#n=s,this.#s=r}get name(){return this.#t.name??""}get many(){return this.#s.length}decline(){let e=[...this.#t.declined??[],this.#n];T(this.#e,{...this.#t,declined:e})}events(){let e=this.#s.filter(([,t])=>t.locked).map(([t])=>t);return[...this.#r(t=>t.first||t.unsure,t=>({label:t.first,round:"first",unsure:t.unsure,confidence:t.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#r(t=>t.revised,t=>({label:t.revised,round:"revised",confidence:t.confidence_revised})),...this.#r(t=>t.note,t=>({kind:"note",note:t.note})),...this.#r(t=>t.cause,t=>({kind:"sorted",cause:t.cause}))]}#r(e,t){return this.#s.filter(([,s])=>e(s)).map(([s,r])=>({post_id:s,...t(r)}))}};function kt(n){let e=n.read("file"),t=new Set(n.read("kept")),s=new Set(n.read("posts").map(h=>h.post_id)),r=[...xt(oe(n)),...Fn(n)].filter(({name:h,copy:p})=>!t.has(h)&&!p.declined?.includes(e)).sort((h,p)=>p.copy.at-h.copy.at);if(!r.length)return null;let[{key:o,copy:i}]=r,a=Object.entries(i.given).filter(([h])=>s.has(h));return a.length?new re(o,i,e,a):null}function $t(n,e){let t=n.read("file"),s=n.read("saved"),r=oe(n)+t,o=A(r),i=n.read("hand_in").name??"";if(!o?.given||o.name!==i||o.declined?.includes(t))return null;let a=n.read("posts").map(({post_id:h})=>[h,o.given[h]]).filter(([h,p])=>p&&!(h in s)&&!e(h));return a.length?new re(r,o,t,a):null}function xt(n){return ne(n).map(e=>({key:e,name:e.slice(n.length),copy:A(e)})).filter(({copy:e})=>e?.given)}function Fn(n){let e=n.read("hand_in").name,t=n.read("file");return xt(`kit:copy:${n.read("activity")}:`).filter(({name:s,copy:r})=>s===t||e&&r.name===e)}var oe=n=>`kit:copy:${bt(n)}:${n.read("activity")}:`;function vt(n){return`\uFEFF${n.map(e=>e.map(Wn).join(",")).join(`\r
`)}`}var ve="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",Et="[=+\\-@＝＋－＠]",Un=new RegExp(`^'*${ve}*${Et}+(?!${Et})${ve}*(?!${ve}|[)\\]}*/>]|$)`);function Kn(n){let t=n.split(/([;|\t\r\n])/).map(s=>Un.test(s)?`'${s}`:s).join("");return/^'*[\t\r\n][\s\S]/.test(n)?`'${t}`:t}var Wn=n=>`"${Kn(String(n)).replaceAll('"','""')}"`;function St(n,e,t){let s=c("a",{href:URL.createObjectURL(new Blob([e],{type:t})),download:n});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e3)}var Te=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function Tt(n,e){switch(e.kind??"judge"){case"judge":return Yn(n,e);case"note":return Se(n,"note",e.note);case"sorted":return Se(n,"cause",e.cause);case"compared":return n.first||n.unsure?{...n,locked:!0}:n;default:return n}}function ie(n){return n.post_ids?n.post_ids:n.post_id===void 0?[]:[n.post_id]}function Yn(n,{label:e,unsure:t,confidence:s,note:r,round:o="first"}){let i=n.locked?"revised":o,a={...n,[i]:e??null,unsure:!!t},h=i==="first"?"confidence":"confidence_revised";return Se(r?{...a,note:r}:a,h,s)}function Se(n,e,t){let{[e]:s,...r}=n;return t?{...r,[e]:t}:r}var zn="0123456789ABCDEFGHJKMNPQRSTVWXYZ",qn=19n;function Nt(n,e){let t=o=>o===null?-1:e.indexOf(o),s=[],r=[];for(let o of n){let i=t(o.first),a=t(o.revised);o.unsure&&a===-1&&([i,a]=i===-1?[-2,a]:[i,-2]),s.push(i),r.push(a)}return{first:s,revised:r}}function At({fingerprint:n,pseudonym:e,labels:t},s,r){let o=s.some(g=>g<0)?1:0,{way:i,size:a,body:h}=Hn(s,r,t,o),p=[[n,35],[e[0],8],[e[1],8],[s.length-1,11],[t-2,5],[o,1],[i,2],[h,5*a]],f=qn;for(let[g,x]of p)f=f<<BigInt(x)|BigInt(g);let m=[...f.toString(32)].map(g=>Number.parseInt(g,32));return[...m,...Gn(m)].map(g=>zn[g]).join("").replace(/.{4}(?=.)/g,"$&-")}function Hn(n,e,t,s){let r=n.length,o=e.filter(g=>g!==-1),i=[1,t+1,t+2],a=[[],o,e],h=g=>{let x=BigInt(t+2*s)**BigInt(r),ce=BigInt(i[g])**BigInt(a[g].length),le=(x*ce-1n).toString(2).length+(g===1?r:0);return Math.ceil(le/5)},p=o.length===0?0:h(2)<h(1)?2:1,f=h(p),m=g=>BigInt(g<0?t+2+g:g),b=0n;for(let g of n)b=b*BigInt(t+2*s)+m(g);for(let g of a[p])b=b*BigInt(i[p])+m(g);if(p===1){let g=e.map(x=>x===-1?"0":"1").join("");b|=BigInt(`0b${g}`)<<BigInt(5*f-r)}return{way:p,size:f,body:b}}function Gn(n){let e=[34911,69787,139539,279043,529574],t=0;for(let s of[...n,0,0,0,0]){let r=t>>15;t=(t&32767)<<5^s;for(let[o,i]of e.entries())t^=r>>o&1?i:0}return t^=1048575,[15,10,5,0].map(s=>t>>s&31)}var Vn=n=>typeof n?.id=="string",ae=class{waiting;#e;#t;#n=Math.random().toString(36).slice(2,8);#s=0;#r;#o;constructor(e){this.#e=e,this.#t=e.read("file"),this.#o=new Map(ne(this.#i()).map(t=>[t,[A(t)].flat().filter(Vn)])),this.waiting=[...this.#o.values()].flat().map(t=>({...t,late:!0}))}add(e){let t=e.map(s=>({...this.#a(),...s}));return this.waiting=[...this.waiting,...t],this.#c(),t}sendSoon(){this.#r||(this.#r=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#r&&this.send()}send(){clearTimeout(this.#r),this.#r=void 0,this.#e.append(this.waiting)}saved(e){let t=new Set(e);this.waiting=this.waiting.filter(s=>!t.has(s.id)),this.#c();for(let[s,r]of this.#o)r.every(o=>t.has(o.id))&&T(s,null)}anew(){T(this.#i()+this.#n,null),this.#t=this.#e.read("file"),this.#c()}#i(){return`kit:waiting:${this.#t}:`}#a(){return{id:`${this.#n}-${++this.#s}`,at:Date.now()}}#c(){let e=this.waiting.filter(t=>t.id.startsWith(`${this.#n}-`));T(this.#i()+this.#n,e.length?e:null)}};var Ne=class{posts;earlier=null;#e;#t;#n;#s;#r=new Map;#o=new Set;#i="";constructor(e,t){this.#e=e,this.posts=e.read("posts");let s=new Map(Object.entries(e.read("saved")));this.#s=new Map(this.posts.map(({post_id:r})=>[r,s.get(r)??Te])),this.#t=new ae(e);for(let r of this.#t.waiting)this.#l(r);this.#n=new se(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#d()])),this.#a(t),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#d().length?$t(e,r=>Ee(this.of(r))):kt(e)}#a(e){let t=this.#e,s=[t.listen("problem",()=>{this.#i=t.read("problem"),this.#u([])}),t.listen("hand_in",()=>this.#u([])),t.listen("notice",()=>this.#u([])),t.listen("file",()=>{this.#t.anew(),this.#n.anew()}),t.follow({saved:r=>{this.#t.saved(r),this.#c(),this.#u([])},news:r=>{for(let[o,i]of Object.entries(r))this.#r.set(o,i);this.#c()}})];e?.addEventListener("abort",()=>{for(let r of s)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#c(){let e=new Set(this.#t.waiting.flatMap(ie)),t=[...this.#r.keys()].filter(s=>this.#s.has(s)&&!e.has(s));for(let s of t)this.#s.set(s,this.#r.get(s)??Te),this.#r.delete(s);t.length&&this.#u(t)}#l(e){for(let t of ie(e)){let s=this.#s.get(t);s&&this.#s.set(t,Tt(s,e))}}#h(...e){let t=this.#t.add(e);for(let s of t)this.#l(s);this.#u(t.flatMap(ie)),this.#t.sendSoon(),this.#n.keepSoon()}#u(e){for(let t of this.#o)t(e)}#d(){return[...this.#s].filter(([,e])=>Ee(e))}of(e){return this.#s.get(e)}now(e){return this.of(e).revised??this.of(e).first}isEmpty(){return this.#d().length===0}waiting(){return this.#t.waiting.length}problem(){return this.#i}notice(){return this.#e.read("notice")}listen(e,t){this.#o.add(e),t?.addEventListener("abort",()=>this.#o.delete(e))}flush(){this.#t.flush(),this.#n.flush()}judge(e,t,{unsure:s,confidence:r}={}){let o=this.of(e).locked?"revised":"first",i={...s&&{unsure:s},...r&&{confidence:r}};this.#h({post_id:e,label:t,round:o,...i})}compared(e){this.#h({kind:"compared",post_ids:e})}note(e,t){this.#h({kind:"note",post_id:e,note:Zn(t)})}sort(e,t){this.#h({kind:"sorted",post_id:e,cause:t})}restore(){this.earlier&&this.#h(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let{fingerprint:e,pseudonym:t,name:s}=this.#e.read("hand_in");if(e===void 0||!t)return null;let r=this.#e.read("codebook").categories.map(p=>p.label),o=this.posts.map(p=>this.of(p.post_id)),{first:i,revised:a}=Nt(o,r),h={fingerprint:e,pseudonym:t,labels:r.length};return{name:s??"",code:At(h,i,a)}}rename(){this.#e.rename()}download(){let e=this.#d(),r=["first","revised",...["unsure","confidence","note","cause"].filter(f=>e.some(([,m])=>m[f]))],o=new Map(this.posts.map(f=>[f.post_id,`v${f.mark}`])),{id:i}=this.#e.read("codebook"),a=this.#e.read("hand_in").name??"",h=e.map(([f,m])=>{let b=r.map(g=>m[g]||"");return[a,f,...b,o.get(f),i]}),p=["coder","post_id",...r,"version","codebook"];St(`my-answers-${this.#e.read("activity")}.csv`,vt([p,...h]),"text/csv")}};function Zn(n){let{toWellFormed:e}=String.prototype;return e?.call(n)??n}function _t(n){return{share:(e,t)=>({store:new Ne(e,t)}),view:n}}be(Me);var Jn={tap:te,slider:ee,line:V},Ae=class{#e=!1;constructor({host:e,el:t,signal:s,store:r}){this.store=r,this.guess=e.read("guess");let{question:o,kind:i}=this.guess,a=e.read("guessed"),h=W(),p={changed:()=>this.#r(),say:x=>this.live.say(x),commit:()=>this.commit()};this.control=new Jn[i](this.guess,a,p,h),this.live=pt();let f=i==="line"||this.guess.found?i:"open";this.main=N(u("commit",{kind:f}),i==="line"?"":"⏎",()=>this.commit(),{class:"kit-main"}),this.hint=c("p",{class:"kit-quiet"},this.#s),this.room=new J(this.guess,a,[this.main,this.hint],s);let m={...this.control.keys(),Enter:()=>this.commit()},b=u("guess-name",{question:o});this.root=mt(t,{name:b,keys:m,signal:s,host:e,part:this.guess.id}),this.root.classList.add("kit-guess");let g=[c("p",{class:"kit-question",id:h,dir:"auto"},o),e.read("notice")&&c("p",{class:"kit-notice"},e.read("notice")),gt(r,()=>this.show()),this.control.node,this.room.node,...this.#t(s),this.live.node];this.root.append(...g.filter(x=>x instanceof Node)),r.listen(x=>x.length&&this.show(),s),this.show()}#t(e){if(!this.guess.known)return[wt(this.store,e)];let t=new U(this.store,new K(this.store),e);return[t.alert,c("p",{class:"kit-saved"},t.text)]}get#n(){let{first:e,note:t}=this.store.of(this.guess.id);return e===null?null:{label:e,note:t??""}}get#s(){let{found:e,kind:t}=this.guess;return u(e?"first":"first-open",{kind:t})}#r(){k(this.hint,this.#s)}show(){let e=this.guess.earlier&&this.store.of(this.guess.earlier).first;e&&this.control.remind?.(e);let t=this.#n;if(!t||this.#e)return;this.#e=!0,this.root.dataset.opened="",Ce(this.root,()=>{this.control.open(t),this.room.open(t)});let{id:s}=this.guess;this.store.of(s).locked||this.store.compared([s])}commit(){if(this.#e)return;let e=this.control.chosen();if(!e){let r=u(`choose-first-${this.guess.kind}`);return k(this.hint,r),this.live.say(r)}let{id:t,after:s}=this.guess;e.note&&this.store.note(t,e.note),this.store.judge(t,e.label),this.live.say(`${Z(this.guess,e)} ${s}`.trim())}},Xn=_t(n=>new Ae(n)),so=ft(Xn);export{so as default,Xn as guess};
