var Te=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

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
`;function l(n,e={},...t){let s=document.createElement(n);for(let[r,o]of Object.entries(e))o==null||o===!1||(r.startsWith("on")?s.addEventListener(r.slice(2),o):r==="style"?s.style.cssText=o:s.setAttribute(r,o===!0?"":o));return s.append(...t.filter(r=>r!=null)),s}function k(n,e){n.textContent!==e&&(n.textContent=e)}function C(n,e,t){t===null?n.removeAttribute(e):n.getAttribute(e)!==String(t)&&n.setAttribute(e,String(t))}function T(n,e,t,s={}){let r=e?[" ",l("kbd",{"aria-hidden":"true"},e)]:[];return l("button",{type:"button",class:"kit-tool",onclick:t,...s},n,...r)}function Ne(n,e){let t=n.contains(document.activeElement);e();let s=document.activeElement;t&&(!n.contains(s)||s?.closest("[hidden]"))&&n.focus({preventScroll:!0})}var _e=()=>`kit-${Math.random().toString(36).slice(2)}`;var x=class{constructor(e){this.value=e}valueOf(){return this.value}},w=class extends x{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},$=class extends x{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},v=class n extends x{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof x)return n.supportsValue(e.valueOf());if("Temporal"in globalThis){let t=globalThis.Temporal;if(e instanceof t.Instant||e instanceof t.PlainDateTime||e instanceof t.PlainDate||e instanceof t.PlainMonthDay||e instanceof t.PlainTime||e instanceof t.PlainYearMonth)return!0}return!1}constructor(e,t={}){e instanceof n?(t={...e.opts,...t},e=e.value):e instanceof x&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&t.calendar===void 0&&(t={...t,calendar:e.calendarId}),super(e),this.opts=t}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Ae=100,xt="⁨",vt="⁩";function St(n,e,t){if(t===e||t instanceof $&&e instanceof $&&t.value===e.value)return!0;if(e instanceof $&&typeof t=="string"){let s=n.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(t===s)return!0}return!1}function Ie(n,e,t){return e[t]?R(n,e[t].value):(n.reportError(new RangeError("No default")),new w)}function ie(n,e){let t=[],s=Object.create(null);for(let r of e)r.type==="narg"?s[r.name]=L(n,r.value):t.push(L(n,r));return{positional:t,named:s}}function L(n,e){switch(e.type){case"str":return e.value;case"num":return new $(e.value,{minimumFractionDigits:e.precision});case"var":return Tt(n,e);case"mesg":return Nt(n,e);case"term":return _t(n,e);case"func":return At(n,e);case"select":return It(n,e);default:return new w}}function Tt(n,{name:e}){let t;if(n.params)if(Object.prototype.hasOwnProperty.call(n.params,e))t=n.params[e];else return new w(`$${e}`);else if(n.args&&Object.prototype.hasOwnProperty.call(n.args,e))t=n.args[e];else return n.reportError(new ReferenceError(`Unknown variable: $${e}`)),new w(`$${e}`);if(t instanceof x)return t;switch(typeof t){case"string":return t;case"number":return new $(t);case"object":if(v.supportsValue(t))return new v(t);default:return n.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t}`)),new w(`$${e}`)}}function Nt(n,{name:e,attr:t}){let s=n.bundle._messages.get(e);if(!s)return n.reportError(new ReferenceError(`Unknown message: ${e}`)),new w(e);if(t){let r=s.attributes[t];return r?R(n,r):(n.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new w(`${e}.${t}`))}return s.value?R(n,s.value):(n.reportError(new ReferenceError(`No value: ${e}`)),new w(e))}function _t(n,{name:e,attr:t,args:s}){let r=`-${e}`,o=n.bundle._terms.get(r);if(!o)return n.reportError(new ReferenceError(`Unknown term: ${r}`)),new w(r);if(t){let a=o.attributes[t];if(a){n.params=ie(n,s).named;let u=R(n,a);return n.params=null,u}return n.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new w(`${r}.${t}`)}n.params=ie(n,s).named;let i=R(n,o.value);return n.params=null,i}function At(n,{name:e,args:t}){let s=n.bundle._functions[e];if(!s)return n.reportError(new ReferenceError(`Unknown function: ${e}()`)),new w(`${e}()`);if(typeof s!="function")return n.reportError(new TypeError(`Function ${e}() is not callable`)),new w(`${e}()`);try{let r=ie(n,t);return s(r.positional,r.named)}catch(r){return n.reportError(r),new w(`${e}()`)}}function It(n,{selector:e,variants:t,star:s}){let r=L(n,e);if(r instanceof w)return Ie(n,t,s);for(let o of t){let i=L(n,o.key);if(St(n,r,i))return R(n,o.value)}return Ie(n,t,s)}function ae(n,e){if(n.dirty.has(e))return n.reportError(new RangeError("Cyclic reference")),new w;n.dirty.add(e);let t=[],s=n.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){t.push(n.bundle._transform(r));continue}if(n.placeables++,n.placeables>Ae)throw n.dirty.delete(e),new RangeError(`Too many placeables expanded: ${n.placeables}, max allowed is ${Ae}`);s&&t.push(xt),t.push(L(n,r).toString(n)),s&&t.push(vt)}return n.dirty.delete(e),t.join("")}function R(n,e){return typeof e=="string"?n.bundle._transform(e):ae(n,e)}var U=class{constructor(e,t,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=s}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let s=this.bundle._intls.get(e);s||(s={},this.bundle._intls.set(e,s));let r=JSON.stringify(t);return s[r]||(s[r]=new e(this.bundle.locales,t)),s[r]}};function ce(n,e){let t=Object.create(null);for(let[s,r]of Object.entries(n))e.includes(s)&&(t[s]=r.valueOf());return t}var Re=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Oe(n,e){let t=n[0];if(t instanceof w)return new w(`NUMBER(${t.valueOf()})`);if(t instanceof $)return new $(t.valueOf(),{...t.opts,...ce(e,Re)});if(t instanceof v)return new $(t.toNumber(),{...ce(e,Re)});throw new TypeError("Invalid argument to NUMBER")}var Rt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Me(n,e){let t=n[0];if(t instanceof w)return new w(`DATETIME(${t.valueOf()})`);if(t instanceof v||t instanceof $)return new v(t,ce(e,Rt));throw new TypeError("Invalid argument to DATETIME")}var Ce=new Map;function Le(n){let e=Array.isArray(n)?n.join(" "):n,t=Ce.get(e);return t===void 0&&(t=new Map,Ce.set(e,t)),t}var j=class{constructor(e,{functions:t,useIsolating:s=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Oe,DATETIME:Me,...t},this._useIsolating=s,this._transform=r,this._intls=Le(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let s=[];for(let r=0;r<e.body.length;r++){let o=e.body[r];if(o.id.startsWith("-")){if(t===!1&&this._terms.has(o.id)){s.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(t===!1&&this._messages.has(o.id)){s.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return s}formatPattern(e,t=null,s=null){if(typeof e=="string")return this._transform(e);let r=new U(this,s,t);try{return ae(r,e).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new w().toString(r);throw o}}};var le=/^(-?[a-zA-Z][\w-]*) *= */gm,je=/\.([a-zA-Z][\w-]*) *= */y,Ot=/\*?\[/y,ue=/(-?[0-9]+(?:\.([0-9]+))?)/y,Mt=/([a-zA-Z][\w-]*)/y,De=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Ct=/^[A-Z][A-Z0-9_-]*$/,Y=/([^{}\n\r]+)/y,Lt=/([^\\"\n\r]*)/y,Be=/\\([\\"])/y,Pe=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,jt=/^\n+/,Fe=/ +$/,Dt=/ *\r?\n/g,Bt=/( *)$/,Pt=/{\s*/y,Ue=/\s*}/y,Ft=/\[\s*/y,Ut=/\s*] */y,Yt=/\s*\(\s*/y,Kt=/\s*->\s*/y,Wt=/\s*:\s*/y,zt=/\s*,?\s*/y,qt=/\s+/y,D=class{constructor(e){this.body=[],le.lastIndex=0;let t=0;for(;;){let c=le.exec(e);if(c===null)break;t=le.lastIndex;try{this.body.push(u(c[1]))}catch(f){if(f instanceof SyntaxError)continue;throw f}}function s(c){return c.lastIndex=t,c.test(e)}function r(c,f){if(e[t]===c)return t++,!0;if(f)throw new f(`Expected ${c}`);return!1}function o(c,f){if(s(c))return t=c.lastIndex,!0;if(f)throw new f(`Expected ${c.toString()}`);return!1}function i(c){c.lastIndex=t;let f=c.exec(e);if(f===null)throw new SyntaxError(`Expected ${c.toString()}`);return t=c.lastIndex,f}function a(c){return i(c)[1]}function u(c){let f=d(),y=p();if(f===null&&Object.keys(y).length===0)throw new SyntaxError("Expected message value or attributes");return{id:c,value:f,attributes:y}}function p(){let c=Object.create(null);for(;s(je);){let f=a(je),y=d();if(y===null)throw new SyntaxError("Expected attribute value");c[f]=y}return c}function d(){let c;if(s(Y)&&(c=a(Y)),e[t]==="{"||e[t]==="}")return g(c?[c]:[],1/0);let f=ve();return f?c?g([c,f],f.length):(f.value=oe(f.value,jt),g([f],f.length)):c?oe(c,Fe):null}function g(c=[],f){for(;;){if(s(Y)){c.push(a(Y));continue}if(e[t]==="{"){c.push(b());continue}if(e[t]==="}")throw new SyntaxError("Unbalanced closing brace");let E=ve();if(E){c.push(E),f=Math.min(f,E.length);continue}break}let y=c.length-1,A=c[y];typeof A=="string"&&(c[y]=oe(A,Fe));let M=[];for(let E of c)E instanceof K&&(E=E.value.slice(0,E.value.length-f)),E&&M.push(E);return M}function b(){o(Pt,SyntaxError);let c=m();if(o(Ue))return c;if(o(Kt)){let f=re();return o(Ue,SyntaxError),{type:"select",selector:c,...f}}throw new SyntaxError("Unclosed placeable")}function m(){if(e[t]==="{")return b();if(s(De)){let[,c,f,y=null]=i(De);if(c==="$")return{type:"var",name:f};if(o(Yt)){let A=_();if(c==="-")return{type:"term",name:f,attr:y,args:A};if(Ct.test(f))return{type:"func",name:f,args:A};throw new SyntaxError("Function names must be all upper-case")}return c==="-"?{type:"term",name:f,attr:y,args:[]}:{type:"mesg",name:f,attr:y}}return Ee()}function _(){let c=[];for(;;){switch(e[t]){case")":return t++,c;case void 0:throw new SyntaxError("Unclosed argument list")}c.push(se()),o(zt)}}function se(){let c=m();return c.type!=="mesg"?c:o(Wt)?{type:"narg",name:c.name,value:Ee()}:c}function re(){let c=[],f=0,y;for(;s(Ot);){r("*")&&(y=f);let A=bt(),M=d();if(M===null)throw new SyntaxError("Expected variant value");c[f++]={key:A,value:M}}if(f===0)return null;if(y===void 0)throw new SyntaxError("Expected default variant");return{variants:c,star:y}}function bt(){o(Ft,SyntaxError);let c;return s(ue)?c=xe():c={type:"str",value:a(Mt)},o(Ut,SyntaxError),c}function Ee(){if(s(ue))return xe();if(e[t]==='"')return kt();throw new SyntaxError("Invalid expression")}function xe(){let[,c,f=""]=i(ue),y=f.length;return{type:"num",value:parseFloat(c),precision:y}}function kt(){r('"',SyntaxError);let c="";for(;;){if(c+=a(Lt),e[t]==="\\"){c+=$t();continue}if(r('"'))return{type:"str",value:c};throw new SyntaxError("Unclosed string literal")}}function $t(){if(s(Be))return a(Be);if(s(Pe)){let[,c,f]=i(Pe),y=parseInt(c||f,16);return y<=55295||57344<=y?String.fromCodePoint(y):"�"}throw new SyntaxError("Unknown escape sequence")}function ve(){let c=t;switch(o(qt),e[t]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Se(e.slice(c,t))}return e[t-1]===" "?Se(e.slice(c,t)):!1}function oe(c,f){return c.replace(f,"")}function Se(c){let f=c.replace(Dt,`
`),y=Bt.exec(c)[1].length;return new K(f,y)}}},K=class{constructor(e,t){this.value=e,this.length=t}};var Ye=`# What several views say.

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
`;var Ke=We("en"),B=null;he(Ye);function We(n){return new j(n,{useIsolating:!1})}function he(n){qe(Ke,n)}function ze(n){B=null,n?.catalogue&&(B=We(n.language),qe(B,n.catalogue))}function h(n,e){let t=B?.hasMessage(n)?B:Ke,s=t.getMessage(n);if(!s?.value)throw new Error(`No sentence is called ${n}.`);return t.formatPattern(s.value,e)}function qe(n,e){let[t]=n.addResource(new D(e));if(t)throw t}var Gt=500,W=class{constructor(e,t,s,r){this.input=l("textarea",{rows:3,maxlength:Gt,dir:"auto","aria-labelledby":r,placeholder:h("your-line"),oninput:()=>s.changed()}),this.node=l("div",{class:"kit-guess-line"},this.input)}chosen(){let e=this.input.value.trim();return e?{label:"1",note:e}:null}open({note:e}){this.input.value=e,this.input.readOnly=!0}keys(){return{}}};var z=({unit:n},e)=>n?h("counted",{number:e,unit:n}):h("counted-plainly",{number:e});function q(n,{label:e}){return n.kind==="line"?h("kept-line"):n.found?[h("it-was",{found:Zt(n.found)}),Vt(n,e)].filter(Boolean).join(" "):h("kept-guess")}function Vt(n,e){let{truth:t,values:s,even:r,unit:o}=n;if(typeof t=="number")return Number(e)===t?h("off-right"):"";if(!Array.isArray(t))return"";let[i,a]=t,u=s[Number(e)-1];if(i<=u&&u<=a)return h("off-right");if(e===n.nearest)return h("off-near");let p=u>a?"high":"low",d=u>a?a:i,[g,b]=[Math.min(u,d),Math.max(u,d)];if(!r&&g>0&&b/g>=2)return h(i<a?"off-at-least-times":"off-times",{way:p,by:Jt(b/g)});let m=Number((b-g).toFixed(10));return i<a?h("off-at-least",{way:p,by:m}):h("off-by",{way:p,by:m,unit:o.startsWith("%")?"points":"plain"})}function He({kind:n,options:e,truth:t,found:s},{label:r}){if(n==="line")return s?[s]:[];let[o,i]=[e[Number(r)-1],e[Number(t)-1]],a=i&&i!==o?[i.because]:[];return[o?.because&&(a.length?h("reason-mine",o):o.because),...a].filter(Boolean)}function Ge(n,e,{label:t}){if(!e||n.kind==="line")return"";let s=e.name.charAt(0).toUpperCase()+e.name.slice(1),{counts:r}=e;if(n.kind==="tap")return h("class-tap",{who:s,number:r[Number(t)-1]});let o=r.reduce((u,p)=>u+p,0),i=0,a=r.findIndex(u=>(i+=u,2*i>=o));return h("class-middle",{who:s,middle:z(n,n.values[a])})}var Zt=n=>n.replace(/\.$/,""),Jt=n=>Number(n<10?n.toFixed(1):n.toPrecision(2));var H=class{#e;#t;#s=!1;constructor(e,t,s,r){this.#e=e,this.#t=t,this.covered=l("div",{class:"kit-guess-covered"},...s),this.node=l("div",{class:"kit-guess-room"},this.covered);let o=0,i=new ResizeObserver(()=>{this.node.clientWidth!==o&&(o=this.node.clientWidth,o&&this.#r())});i.observe(this.node),r.addEventListener("abort",()=>i.disconnect())}open(e){this.#s||(this.#s=!0,this.node.replaceChildren(l("div",{class:"kit-guess-opened"},...this.#n(e))))}#n(e){let{after:t,source:s}=this.#e;return[l("p",{class:"kit-headline",dir:"auto"},q(this.#e,e)),...He(this.#e,e).map(r=>l("p",{dir:"auto"},r)),t&&l("p",{dir:"auto"},t),Xt(Ge(this.#e,this.#t,e)),s&&l("p",{class:"kit-quiet",dir:"auto"},h("source",{source:s}))].filter(r=>r instanceof Node)}#r(){let{kind:e,options:t,values:s}=this.#e,o=(e==="line"?[1]:[...(t.length?t:s).keys()]).map(u=>l("div",{},...this.#n({label:String(e==="line"?1:u+1),note:""})));o.push(l("div",{},this.covered.cloneNode(!0)));let i=l("div",{class:"kit-guess-measure","aria-hidden":"true"},...o);this.node.append(i);let a=Math.max(...o.map(u=>u.getBoundingClientRect().height));i.remove(),this.node.style.minHeight=`${Math.ceil(a)}px`}},Xt=n=>n?l("p",{dir:"auto"},n):null;var O=n=>n.ctrlKey||n.metaKey||n.altKey,I=n=>n.target,G=n=>(n.key==="Enter"||n.key===" ")&&/^(BUTTON|SUMMARY)$/.test(I(n).tagName),Qt=n=>/^(INPUT|TEXTAREA|SELECT)$/.test(I(n).tagName),de=n=>!!n?.hasAttribute("aria-pressed"),fe=n=>n.getAttribute("aria-label")??n.textContent??"",Ve=n=>!O(n)&&!(n.shiftKey&&n.key==="Enter");function Ze(n){return n.key==="Tab"?!0:n.key==="Enter"?!n.altKey&&(n.shiftKey||O(n)):O(n)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(n.key)}function Je(n,e,t){let s={chose:""};en(n,t),sn(n,s,t),n.addEventListener("focusin",r=>{fe(I(r))!==s.chose&&(s.chose="")},{signal:t}),n.addEventListener("keydown",r=>tn(r,n,e,s),{signal:t})}function en(n,e){let t=n,s=r=>{t.removeAttribute("data-lm-suppress-shortcuts");let o=I(r);!n.contains(o)||Ze(r)||(t=o,t.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:e})}function tn(n,e,t,s){let{key:r}=n,o=I(n);if(G(n)&&r===" "&&(n.shiftKey||O(n))&&n.preventDefault(),Ze(n)||(n.stopPropagation(),O(n)||n.defaultPrevented))return;let i=e.querySelector(".kit-panel:not([hidden])");if(r==="Escape"&&o.tagName!=="TEXTAREA"&&!i)return n.preventDefault(),nn(e);let a=G(n)&&de(o)&&fe(o)===s.chose;(a||G(n)&&n.repeat)&&n.preventDefault(),!(G(n)&&!a||Qt(n)||!t[r])&&(n.preventDefault(),n.repeat||t[r]())}function nn(n){n.parentElement?.closest("[tabindex]")?.focus()}function sn(n,e,t){let s=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=d=>d.type==="click"&&!d.detail&&s&&n.contains(I(d)),i=d=>{let g=I(d).closest?.("button")??null,b=o(d)||rn(d,g,r);b&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!g||!n.contains(g))&&(r={button:g,timeStamp:d.timeStamp,x:d.x,y:d.y},b||(e.chose=d.detail&&de(g)?fe(g):""))},a={capture:!0,signal:t},u=d=>{s=d.shiftKey||O(d)},p=()=>{s=!1};addEventListener("keydown",u,a),addEventListener("keyup",p,a),addEventListener("mousedown",i,a),addEventListener("click",i,a)}function rn(n,e,t){let s=n.timeStamp-t.timeStamp<300,r=Math.hypot(n.x-t.x,n.y-t.y)<5;return!n.detail||!s||!r?!1:e!==t.button||n.detail>1&&de(e)}var V=class{#e;#t;#s=!1;constructor(e,t,s,r){let{values:o}=e;this.#e=e,this.#t=t,this.actions=s,this.said=l("p",{class:"kit-slide-said"},h("not-moved")),this.input=l("input",{type:"range",class:"kit-slide-input",min:0,max:o.length-1,step:1,"aria-labelledby":r,"aria-valuetext":h("not-moved-aloud"),"data-unmoved":!0,oninput:()=>this.#n(),onchange:()=>this.#n(),onpointerup:()=>this.#n(),onkeydown:u=>this.#r(u)}),this.input.value=String(Math.floor((o.length-1)/2)),this.line=l("div",{class:"kit-slide-line"},this.input);let[i,a]=[o[0],o[o.length-1]];this.node=l("div",{class:"kit-slide"},this.said,this.line,l("p",{class:"kit-slide-ends","aria-hidden":"true"},l("span",{},h("counted-plainly",{number:i})),l("span",{},h("counted-plainly",{number:a}))))}#n(){this.#s=!0,this.input.removeAttribute("data-unmoved");let e=z(this.#e,this.#e.values[Number(this.input.value)]);C(this.input,"aria-valuetext",e),k(this.said,e),this.actions.changed()}#r(e){e.key!=="Enter"||!Ve(e)||e.repeat||(e.preventDefault(),this.actions.commit())}chosen(){return this.#s?{label:String(Number(this.input.value)+1),note:""}:null}open({label:e}){let{truth:t,values:s}=this.#e,r=Number(e)-1,o=s.length-1,a=[...this.#o(o),this.#i(r/o,"you",h("badge-you"))];if(Array.isArray(t)){let[u,p]=t.map(d=>on(d,s)/o);u<p&&a.unshift(l("i",{class:"kit-slide-band",style:an(u,p)})),a.push(this.#i((u+p)/2,"was",h("badge-was")))}k(this.said,h("you-said",{mine:z(this.#e,s[r])})),this.line.setAttribute("aria-hidden","true"),this.line.replaceChildren(l("div",{class:"kit-slide-track"},...a))}#o(e){let t=this.#t?.counts??[],s=Math.max(1,...t);return t.map((r,o)=>({number:r,at:o/e})).filter(({number:r})=>r).map(({number:r,at:o})=>l("i",{class:"kit-slide-bar",style:`inset-inline-start:${100*o}%;height:${1.2*r/s}rem`}))}#i(e,t,s){let r=e<.12?"start":e>.88?"end":"middle",o=`inset-inline-start:${100*e}%`;return l("span",{class:"kit-slide-marker","data-whose":t,"data-shift":r,style:o},l("b",{},s))}keys(){let e=t=>()=>{this.input.isConnected&&(this.input.focus({preventScroll:!0}),this.input.value=String(Number(this.input.value)+t),this.#n())};return{ArrowLeft:e(-1),ArrowRight:e(1),ArrowDown:e(-1),ArrowUp:e(1)}}};function on(n,e){let t=e.findIndex(s=>s>=n);return t<=0||e[t]===n?Math.max(0,t):t-1+(n-e[t-1])/(e[t]-e[t-1])}var an=(n,e)=>`inset-inline-start:${100*n}%;width:${100*(e-n)}%`;var pe="●■▲◆▼✚✖★",Xe=n=>l("span",{class:"kit-sign","data-label":String(n%pe.length),"aria-hidden":"true"},pe[n%pe.length]);var Z=class{#e;#t;#s=null;constructor(e,t,s,r){this.#e=e,this.#t=t,this.actions=s,this.buttons=e.options.map((i,a)=>this.#n(a));let o={class:"kit-taps",role:"group","aria-labelledby":r};this.node=l("div",o,...this.buttons.map(({button:i})=>i)),t&&(this.node.dataset.class="")}#n(e){let t=l("i",{}),s=l("span",{class:"kit-tap-badge"}),r=l("span",{class:"kit-tap-number"});return{button:l("button",{type:"button",class:"kit-tap","aria-pressed":"false","data-label":String(e),onclick:()=>this.choose(e)},t,l("kbd",{"aria-hidden":"true"},String(e+1)),l("span",{dir:"auto"},Xe(e)," ",this.#e.options[e].text),l("span",{class:"kit-tap-said"},s,r)),bar:t,badge:s,number:r}}choose(e){!this.buttons[e]||this.buttons[e].button.disabled||(this.#s=String(e+1),this.buttons.forEach(({button:t},s)=>{C(t,"aria-pressed",s===e)}),this.actions.changed())}chosen(){return this.#s===null?null:{label:this.#s,note:""}}open({label:e}){let{truth:t}=this.#e,s=this.#t?.counts??[],r=s.reduce((o,i)=>o+i,0);this.buttons.forEach(({button:o,bar:i,badge:a,number:u},p)=>{let[d,g]=[e===String(p+1),t===p+1];C(o,"aria-pressed",d),o.disabled=!0,g&&(o.dataset.was=""),a.textContent=d&&g?h("badge-right"):d?h("badge-you"):"",g&&!d&&(a.textContent=h("badge-was")),r&&(u.textContent=h("class-of",{number:s[p],whole:r}),i.style.width=`${100*s[p]/r}%`)})}keys(){return Object.fromEntries(this.buttons.map((e,t)=>[String(t+1),()=>this.choose(t)]))}};var me="kitLesson";function cn(n){return!!n.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Qe(n,e){if(!cn(n))return;requestAnimationFrame(()=>{let s=e.closest(".jp-Notebook");s&&(s.dataset[me]="")});let t=document.documentElement.dataset;me in t||(t[me]="",addEventListener("keydown",ln,{capture:!0}),addEventListener("dblclick",fn,{capture:!0}))}var et=n=>n.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function ln(n){let e=n.target,t=et(n);if(!t)return;let s=e.closest(".kit");s?n.key==="Enter"&&n.shiftKey&&hn(n,s):un(n,e)&&(n.preventDefault(),dn(t)?.focus({preventScroll:!0}))}function un(n,e){if(n.ctrlKey||n.metaKey||n.altKey||e.isContentEditable||e.matches("input, textarea, select"))return!1;let t=e.closest(".jp-Cell");if(!t)return!1;if(n.key!=="Enter")return n.key.length===1&&n.key!==" ";let s=t.matches(".jp-CodeCell")&&!t.querySelector(".jp-InputPlaceholder");return!n.shiftKey&&t===e&&!s}function hn(n,e){let t=e.closest(".jp-Cell")?.nextElementSibling;t&&(n.preventDefault(),n.stopPropagation(),t.focus(),t.scrollIntoView({block:"nearest"}))}function dn(n){let e=[...n.querySelectorAll(".kit")],t=r=>{let{top:o,bottom:i}=r.getBoundingClientRect();return Math.min(i,innerHeight)-Math.max(o,0)},[s]=e.sort((r,o)=>t(o)-t(r));return s&&t(s)>100?s:null}function fn(n){let e=n.target;et(n)&&e.closest(".jp-RenderedMarkdown")&&n.stopPropagation()}function tt(n){function e(r){for(let[o,i]of Object.entries(r))n.set(o,i);try{n.save_changes()}catch{}}function t(r,o){return n.on(`change:${r}`,o),()=>n.off(`change:${r}`,o)}let s=r=>e({[r]:n.get(r)+1});return{read:r=>n.get(`_${r}`),listen:(r,o)=>t(`_${r}`,o),write(r){e(Object.fromEntries(Object.entries(r).map(([o,i])=>[`_${o}`,i])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:o}){let i=[t("_ack",()=>r(n.get("_ack").slice(1))),t("_news",()=>o(n.get("_news")))];return n.get("_told")&&(o(n.get("_news")),s("_asked")),()=>{for(let a of i)a()}},rename:()=>s("_another")}}function st({share:n,view:e}){return()=>{let t,s;return{initialize({model:r,signal:o}){let i=nt(o);return t=tt(r),ze(t.read("words")),s=n(t,i.signal),()=>i.abort()},render({model:r,el:o,signal:i}){Qe(r,o);let a=nt(i);return e({host:t,el:o,signal:a.signal,...s}),()=>a.abort()}}}}function nt(n){let e=new AbortController;return n?.addEventListener("abort",()=>e.abort()),e}function rt(){let n=l("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:n,say(e){n.textContent=e}}}function N(n,e=localStorage){try{return JSON.parse(e.getItem(n)??"null")??void 0}catch{return}}function S(n,e,t=localStorage){try{e===null?t.removeItem(n):t.setItem(n,JSON.stringify(e))}catch{}}function J(n){try{return Object.keys(localStorage).filter(e=>e.startsWith(n))}catch{return[]}}function ot(n,{name:e,keys:t,signal:s,host:r,part:o=""}){let i=l("section",{class:"kit","aria-label":e,tabindex:"-1"});return Je(i,t,s),i.append(l("p",{class:"kit-hint","aria-hidden":"true"},h("click-first"))),n.append(i),pn(i,s,r,o),i}function pn(n,e,t,s){let r=t&&mn(t,s),o=()=>{n.dataset.past=""};for(let a of["keydown","pointerdown","wheel"])addEventListener(a,o,{capture:!0,once:!0,signal:e});let i=()=>{let a=gn(n);a&&(r&&!("past"in n.dataset)&&n.focus({preventScroll:!0}),n.getBoundingClientRect().top<a.getBoundingClientRect().top?n.scrollIntoView({behavior:"instant"}):r&&n.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(i)),setTimeout(i,300)}function mn(n,e=""){let t=`kit:run:${n.read("run")}`,s=document.documentElement.dataset,r=`kit ${n.read("activity")} ${e}`;if(N(t,sessionStorage))return!1;S(t,!0,sessionStorage);let o=s.kitRan?.split("|")??[];return s.kitRan=[...o,r].join("|"),!o.includes(r)}function gn(n){let e=n.closest(".jp-Cell")?.nextElementSibling,t=e?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!e||!t||s?.isContentEditable)return null;let r=s===n||e.matches(".jp-mod-active"),o=t.querySelectorAll(".kit:not([data-past])"),i=o[0]===n&&!o[1];return r&&i&&(e.nextElementSibling||t.querySelector("[data-past]"))?t:null}function it(n,e){if(!n.earlier)return null;let{many:t,name:s}=n.earlier,r=n.earlier.ofThisFile?"lost":"elsewhere",o=s?`${r}-of`:r,i=h("remembers",{answers:t,name:s,what:o}),a=l("p",{class:"kit-notice"},i," "),u=g=>()=>{g(),a.remove(),e()},p=u(()=>n.restore()),d=u(()=>n.decline());return a.append(T(h("bring-back"),"",p)," ",T(h("not-mine"),"",d)),a}var P=class{#e;#t;#s;#n;text=l("span",{});alert=l("p",{class:"kit-problem",role:"alert",hidden:!0});news=l("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,t,s){this.#e=e,this.#s=t,this.#t=e.notice(),e.listen(()=>this.#r(),s),s.addEventListener("abort",()=>clearTimeout(this.#n)),this.#r(),this.#i()}#r(){let e=this.#e.problem();if(k(this.alert,e),this.alert.hidden=!e,this.#o(this.#e.notice()),this.#s.hear(),clearTimeout(this.#n),this.#e.waiting()===0)return this.#i();k(this.text,h("saving")),this.#n=setTimeout(()=>this.#i(),1500)}#o(e){e!==this.#t&&(this.#t=e,k(this.news,e),this.news.hidden=!e)}#i(){let e=this.#e.waiting(),t=h(this.#e.isEmpty()?"will-be-saved":"saved");k(this.text,e?h("not-on-disk",{answers:e}):t),this.#s.renew()}},F=class{#e;#t=l("span",{});#s=l("output",{class:"kit-code"});#n="";constructor(e){this.#e=e;let t=T(h("another-name"),"",()=>this.#r());this.node=l("div",{class:"kit-notice",hidden:!0},this.#t,l("br"),this.#s,l("p",{class:"kit-quiet"},h("name-made-up")," ",t))}async copy(){let e=this.#o();this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"});try{await navigator.clipboard.writeText(e),this.#o("code-is-copied")}catch{}}hear(){this.#n&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#n||(this.#n="",this.#o()))}renew(){!this.node.hidden&&!this.#n&&this.#o()}#r(){this.#n=this.#e.handIn()?.name??"",k(this.#t,h("another-name-coming")),this.#e.rename()}#o(e="code-is"){let{name:t,code:s}=this.#e.handIn()??{name:"",code:""};return k(this.#s,s),k(this.#t,h(e,{name:t})),s}};function at(n,e){let t=new F(n),s=new P(n,t,e),r=T(h("copy-code"),"",()=>t.copy()),o=T(h("download"),"",()=>n.download()),i=l("span",{class:"kit-tools"},n.handIn()?r:null,o);return l("div",{},s.alert,s.news,l("p",{class:"kit-saved"},s.text,i),t.node)}var wn=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function yn(){let n=bn()??document.body?.dataset.baseUrl;if(typeof n=="string")return n;let{pathname:e}=location,t=wn.exec(e);return t?e.slice(0,t.index+1):"/"}function bn(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function ct(n){let e=n.read("owner")??"";return e==="anybody"?e:`${e}@${yn()}`}var ge=n=>!!(n.first||n.revised||n.unsure||n.note),X=class{#e;#t;#s;#n;#r;constructor(e,t){this.#e=e,this.#t=t,this.#s=e.read("file"),this.#n=400+e.read("posts").length}keepSoon(){this.#r??=setTimeout(()=>this.#o(),this.#n)}flush(){this.#r&&this.#o()}anew(){this.#i();for(let e of[ee(this.#e),`kit:copy:${this.#e.read("activity")}:`])S(e+this.#s,null);this.#s=this.#e.read("file")}#o(){this.#i();let e=this.#e.read("hand_in").name??"",t=ee(this.#e)+this.#s,s=N(t)?.declined;S(t,{at:Date.now(),name:e,given:this.#t(),declined:s})}#i(){clearTimeout(this.#r),this.#r=void 0}},Q=class{#e;#t;#s;#n;get ofThisFile(){return this.#e.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#n:[]}constructor(e,t,s,r){this.#e=e,this.#t=t,this.#s=s,this.#n=r}get name(){return this.#t.name??""}get many(){return this.#n.length}decline(){let e=[...this.#t.declined??[],this.#s];S(this.#e,{...this.#t,declined:e})}events(){let e=this.#n.filter(([,t])=>t.locked).map(([t])=>t);return[...this.#r(t=>t.first||t.unsure,t=>({label:t.first,round:"first",unsure:t.unsure,confidence:t.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#r(t=>t.revised,t=>({label:t.revised,round:"revised",confidence:t.confidence_revised})),...this.#r(t=>t.note,t=>({kind:"note",note:t.note})),...this.#r(t=>t.cause,t=>({kind:"sorted",cause:t.cause}))]}#r(e,t){return this.#n.filter(([,s])=>e(s)).map(([s,r])=>({post_id:s,...t(r)}))}};function lt(n){let e=n.read("file"),t=new Set(n.read("kept")),s=new Set(n.read("posts").map(u=>u.post_id)),r=[...ht(ee(n)),...kn(n)].filter(({name:u,copy:p})=>!t.has(u)&&!p.declined?.includes(e)).sort((u,p)=>p.copy.at-u.copy.at);if(!r.length)return null;let[{key:o,copy:i}]=r,a=Object.entries(i.given).filter(([u])=>s.has(u));return a.length?new Q(o,i,e,a):null}function ut(n,e){let t=n.read("file"),s=n.read("saved"),r=ee(n)+t,o=N(r),i=n.read("hand_in").name??"";if(!o?.given||o.name!==i||o.declined?.includes(t))return null;let a=n.read("posts").map(({post_id:u})=>[u,o.given[u]]).filter(([u,p])=>p&&!(u in s)&&!e(u));return a.length?new Q(r,o,t,a):null}function ht(n){return J(n).map(e=>({key:e,name:e.slice(n.length),copy:N(e)})).filter(({copy:e})=>e?.given)}function kn(n){let e=n.read("hand_in").name,t=n.read("file");return ht(`kit:copy:${n.read("activity")}:`).filter(({name:s,copy:r})=>s===t||e&&r.name===e)}var ee=n=>`kit:copy:${ct(n)}:${n.read("activity")}:`;function ft(n){return`\uFEFF${n.map(e=>e.map(xn).join(",")).join(`\r
`)}`}var we="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",dt="[=+\\-@＝＋－＠]",$n=new RegExp(`^'*${we}*${dt}+(?!${dt})${we}*(?!${we}|[)\\]}*/>]|$)`);function En(n){let t=n.split(/([;|\t\r\n])/).map(s=>$n.test(s)?`'${s}`:s).join("");return/^'*[\t\r\n][\s\S]/.test(n)?`'${t}`:t}var xn=n=>`"${En(String(n)).replaceAll('"','""')}"`;function pt(n,e,t){let s=l("a",{href:URL.createObjectURL(new Blob([e],{type:t})),download:n});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e3)}var be=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function mt(n,e){switch(e.kind??"judge"){case"judge":return vn(n,e);case"note":return ye(n,"note",e.note);case"sorted":return ye(n,"cause",e.cause);case"compared":return n.first||n.unsure?{...n,locked:!0}:n;default:return n}}function te(n){return n.post_ids?n.post_ids:n.post_id===void 0?[]:[n.post_id]}function vn(n,{label:e,unsure:t,confidence:s,note:r,round:o="first"}){let i=n.locked?"revised":o,a={...n,[i]:e??null,unsure:!!t},u=i==="first"?"confidence":"confidence_revised";return ye(r?{...a,note:r}:a,u,s)}function ye(n,e,t){let{[e]:s,...r}=n;return t?{...r,[e]:t}:r}var Sn="0123456789ABCDEFGHJKMNPQRSTVWXYZ",Tn=19n;function gt(n,e){let t=o=>o===null?-1:e.indexOf(o),s=[],r=[];for(let o of n){let i=t(o.first),a=t(o.revised);o.unsure&&a===-1&&([i,a]=i===-1?[-2,a]:[i,-2]),s.push(i),r.push(a)}return{first:s,revised:r}}function wt({fingerprint:n,pseudonym:e,labels:t},s,r){let o=s.some(m=>m<0)?1:0,{way:i,size:a,body:u}=Nn(s,r,t,o),p=[[n,35],[e[0],8],[e[1],8],[s.length-1,11],[t-2,5],[o,1],[i,2],[u,5*a]],d=Tn;for(let[m,_]of p)d=d<<BigInt(_)|BigInt(m);let g=[...d.toString(32)].map(m=>Number.parseInt(m,32));return[...g,..._n(g)].map(m=>Sn[m]).join("").replace(/.{4}(?=.)/g,"$&-")}function Nn(n,e,t,s){let r=n.length,o=e.filter(m=>m!==-1),i=[1,t+1,t+2],a=[[],o,e],u=m=>{let _=BigInt(t+2*s)**BigInt(r),se=BigInt(i[m])**BigInt(a[m].length),re=(_*se-1n).toString(2).length+(m===1?r:0);return Math.ceil(re/5)},p=o.length===0?0:u(2)<u(1)?2:1,d=u(p),g=m=>BigInt(m<0?t+2+m:m),b=0n;for(let m of n)b=b*BigInt(t+2*s)+g(m);for(let m of a[p])b=b*BigInt(i[p])+g(m);if(p===1){let m=e.map(_=>_===-1?"0":"1").join("");b|=BigInt(`0b${m}`)<<BigInt(5*d-r)}return{way:p,size:d,body:b}}function _n(n){let e=[34911,69787,139539,279043,529574],t=0;for(let s of[...n,0,0,0,0]){let r=t>>15;t=(t&32767)<<5^s;for(let[o,i]of e.entries())t^=r>>o&1?i:0}return t^=1048575,[15,10,5,0].map(s=>t>>s&31)}var An=n=>typeof n?.id=="string",ne=class{waiting;#e;#t;#s=Math.random().toString(36).slice(2,8);#n=0;#r;#o;constructor(e){this.#e=e,this.#t=e.read("file"),this.#o=new Map(J(this.#i()).map(t=>[t,[N(t)].flat().filter(An)])),this.waiting=[...this.#o.values()].flat().map(t=>({...t,late:!0}))}add(e){let t=e.map(s=>({...this.#h(),...s}));return this.waiting=[...this.waiting,...t],this.#a(),t}sendSoon(){this.#r||(this.#r=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#r&&this.send()}send(){clearTimeout(this.#r),this.#r=void 0,this.#e.append(this.waiting)}saved(e){let t=new Set(e);this.waiting=this.waiting.filter(s=>!t.has(s.id)),this.#a();for(let[s,r]of this.#o)r.every(o=>t.has(o.id))&&S(s,null)}anew(){S(this.#i()+this.#s,null),this.#t=this.#e.read("file"),this.#a()}#i(){return`kit:waiting:${this.#t}:`}#h(){return{id:`${this.#s}-${++this.#n}`,at:Date.now()}}#a(){let e=this.waiting.filter(t=>t.id.startsWith(`${this.#s}-`));S(this.#i()+this.#s,e.length?e:null)}};var ke=class{posts;earlier=null;#e;#t;#s;#n;#r=new Map;#o=new Set;#i="";constructor(e,t){this.#e=e,this.posts=e.read("posts");let s=new Map(Object.entries(e.read("saved")));this.#n=new Map(this.posts.map(({post_id:r})=>[r,s.get(r)??be])),this.#t=new ne(e);for(let r of this.#t.waiting)this.#d(r);this.#s=new X(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#u()])),this.#h(t),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#u().length?ut(e,r=>ge(this.of(r))):lt(e)}#h(e){let t=this.#e,s=[t.listen("problem",()=>{this.#i=t.read("problem"),this.#c([])}),t.listen("hand_in",()=>this.#c([])),t.listen("notice",()=>this.#c([])),t.listen("file",()=>{this.#t.anew(),this.#s.anew()}),t.follow({saved:r=>{this.#t.saved(r),this.#a(),this.#c([])},news:r=>{for(let[o,i]of Object.entries(r))this.#r.set(o,i);this.#a()}})];e?.addEventListener("abort",()=>{for(let r of s)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#a(){let e=new Set(this.#t.waiting.flatMap(te)),t=[...this.#r.keys()].filter(s=>this.#n.has(s)&&!e.has(s));for(let s of t)this.#n.set(s,this.#r.get(s)??be),this.#r.delete(s);t.length&&this.#c(t)}#d(e){for(let t of te(e)){let s=this.#n.get(t);s&&this.#n.set(t,mt(s,e))}}#l(...e){let t=this.#t.add(e);for(let s of t)this.#d(s);this.#c(t.flatMap(te)),this.#t.sendSoon(),this.#s.keepSoon()}#c(e){for(let t of this.#o)t(e)}#u(){return[...this.#n].filter(([,e])=>ge(e))}of(e){return this.#n.get(e)}now(e){return this.of(e).revised??this.of(e).first}isEmpty(){return this.#u().length===0}waiting(){return this.#t.waiting.length}problem(){return this.#i}notice(){return this.#e.read("notice")}listen(e,t){this.#o.add(e),t?.addEventListener("abort",()=>this.#o.delete(e))}flush(){this.#t.flush(),this.#s.flush()}judge(e,t,{unsure:s,confidence:r}={}){let o=this.of(e).locked?"revised":"first",i={...s&&{unsure:s},...r&&{confidence:r}};this.#l({post_id:e,label:t,round:o,...i})}compared(e){this.#l({kind:"compared",post_ids:e})}note(e,t){this.#l({kind:"note",post_id:e,note:In(t)})}sort(e,t){this.#l({kind:"sorted",post_id:e,cause:t})}restore(){this.earlier&&this.#l(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let{fingerprint:e,pseudonym:t,name:s}=this.#e.read("hand_in");if(e===void 0||!t)return null;let r=this.#e.read("codebook").categories.map(p=>p.label),o=this.posts.map(p=>this.of(p.post_id)),{first:i,revised:a}=gt(o,r),u={fingerprint:e,pseudonym:t,labels:r.length};return{name:s??"",code:wt(u,i,a)}}rename(){this.#e.rename()}download(){let e=this.#u(),r=["first","revised",...["unsure","confidence","note","cause"].filter(d=>e.some(([,g])=>g[d]))],o=new Map(this.posts.map(d=>[d.post_id,`v${d.mark}`])),{id:i}=this.#e.read("codebook"),a=this.#e.read("hand_in").name??"",u=e.map(([d,g])=>{let b=r.map(m=>g[m]||"");return[a,d,...b,o.get(d),i]}),p=["coder","post_id",...r,"version","codebook"];pt(`my-answers-${this.#e.read("activity")}.csv`,ft([p,...u]),"text/csv")}};function In(n){let{toWellFormed:e}=String.prototype;return e?.call(n)??n}function yt(n){return{share:(e,t)=>({store:new ke(e,t)}),view:n}}he(Te);var Rn={tap:Z,slider:V,line:W},$e=class{#e=!1;constructor({host:e,el:t,signal:s,store:r}){this.store=r,this.guess=e.read("guess");let{question:o,kind:i}=this.guess,a=e.read("guessed"),u=_e(),p={changed:()=>this.#r(),commit:()=>this.commit()};this.control=new Rn[i](this.guess,a,p,u),this.live=rt(),this.main=T(h("commit",{kind:i}),i==="line"?"":"⏎",()=>this.commit(),{class:"kit-main"}),this.hint=l("p",{class:"kit-quiet"},this.#n),this.room=new H(this.guess,a,[this.main,this.hint],s);let d={...this.control.keys(),Enter:()=>this.commit()},g=h("guess-name",{question:o});this.root=ot(t,{name:g,keys:d,signal:s,host:e,part:this.guess.id}),this.root.classList.add("kit-guess");let b=[l("p",{class:"kit-question",id:u,dir:"auto"},o),e.read("notice")&&l("p",{class:"kit-notice"},e.read("notice")),it(r,()=>this.show()),this.control.node,this.room.node,...this.#t(s),this.live.node];this.root.append(...b.filter(m=>m instanceof Node)),r.listen(m=>m.length&&this.show(),s),this.show()}#t(e){if(!this.guess.known)return[at(this.store,e)];let t=new P(this.store,new F(this.store),e);return[t.alert,l("p",{class:"kit-saved"},t.text)]}get#s(){let{first:e,note:t}=this.store.of(this.guess.id);return e===null?null:{label:e,note:t??""}}get#n(){let{found:e,kind:t}=this.guess;return h(e?"first":"first-open",{kind:t})}#r(){k(this.hint,this.#n)}show(){let e=this.#s;if(!e||this.#e)return;this.#e=!0,this.root.dataset.opened="",Ne(this.root,()=>{this.control.open(e),this.room.open(e)});let{id:t}=this.guess;this.store.of(t).locked||this.store.compared([t])}commit(){if(this.#e)return;let e=this.control.chosen();if(!e){let r=h(`choose-first-${this.guess.kind}`);return k(this.hint,r),this.live.say(r)}let{id:t,after:s}=this.guess;e.note&&this.store.note(t,e.note),this.store.judge(t,e.label),this.live.say(`${q(this.guess,e)} ${s}`.trim())}},On=yt(n=>new $e(n)),kr=st(On);export{kr as default,On as guess};
