var Ae=`# Compare: commit first, then see the key, its reasons and the others.

compare-name = Compare: { $title } ({ $activity })
commit-then-compare = Commit, then compare
nothing-to-compare = Judge some posts above first. Then compare: the key and its reasons appear here.
compare-all =
    { $posts ->
        [one] You have judged the one post. Once you compare, your first judgement stays; you may still revise.
       *[other] You have judged all { $posts } posts. Once you compare, your first judgements stay; you may still revise.
    }
compare-some =
    { $judged ->
        [one] You have judged 1 of { $posts } posts. You can go on judging, or compare it now. Once you compare a post, your first judgement of it stays; you may still revise.
       *[other] You have judged { $judged } of { $posts } posts. You can go on judging, or compare these { $judged } now. Once you compare a post, your first judgement of it stays; you may still revise.
    }
compare-mine =
    { $judged ->
        [one] Compare my { $judged } judgement
       *[other] Compare my { $judged } judgements
    }
judged-since =
    { $posts ->
        [one] You have judged 1 more since.
       *[other] You have judged { $posts } more since.
    }
compare-these-too =
    { $posts ->
        [one] Compare it too
       *[other] Compare them too
    }
compared-posts = Compared posts, those where you differ first

# How a judgement and the key stand to each other.

compare-open = The key has no right answer here.
compare-agree = You and the key agree.
compare-differ = You and the key differ.
compare-agree-now = At first you and the key differed; now you agree.
compare-differ-now = At first you and the key agreed; now you differ.

# Marks of posts.

look-no-answer = no right answer
look-agrees = you and the key agree
look-differs-from-key = you and the key differ
look-revised = revised

# The table of one post.

head-label = Label
head-you = You
head-key = Key
head-revise = Revise
cell-first = ● first
cell-now = ● now
cell-key = ● key
cell-accepted = ○ also accepted
cell-others = { $number } of { $of }
cell-others-later = { $number } → { $later } of { $of }
cell-nobody = none
revise-to = Now I say { $label }
revise-to-this = now I say
left-open =
    { $coders ->
        [one] { $open } of the { $coders } left this post open.
       *[other] { $open } of the { $coders } left this post open.
    }

# Sorting what differs.

why-differ-from-key = Why do you and the key differ?
sorted-none =
    { $posts ->
        [one] You and the key differ on { $posts }: say why.
       *[other] You and the key differ on { $posts }: say for each why.
    }
sorted-some =
    { $of ->
        [one] Sorted { $sorted } of { $of } disagreement: { $causes }.
       *[other] Sorted { $sorted } of { $of } disagreements: { $causes }.
    }
sorted-cause = { $cause } { $posts }
sorted-as = Sorted as { $cause }.

# Which posts are seen.

only-different = Only where I differ
none-different = There is no post where you and the key differ.
only-these =
    { $posts ->
        [one] Only the { $posts } post where you differ.
       *[other] Only the { $posts } posts where you differ.
    }
all-these =
    { $posts ->
        [one] All { $posts } post.
       *[other] All { $posts } posts.
    }

# What is read aloud.

aloud-compared = Post { $post } of { $posts }. { $text } You said { $mine }; the key says { $key }. { $reason }
aloud-compared-open = Post { $post } of { $posts }. { $text } You said { $mine }; the key has no right answer here. { $reason }

# Keys.

key-revise-this = revise your judgement of this post
key-sort = sort a disagreement: { $cause }
key-only-different = only where I differ, or all
`;function c(s,e={},...t){let n=document.createElement(s);for(let[r,o]of Object.entries(e))o==null||o===!1||(r.startsWith("on")?n.addEventListener(r.slice(2),o):r==="style"?n.style.cssText=o:n.setAttribute(r,o===!0?"":o));return n.append(...t.filter(r=>r!=null)),n}function $(s,e){s.textContent!==e&&(s.textContent=e)}function D(s,e,t){t===null?s.removeAttribute(e):s.getAttribute(e)!==String(t)&&s.setAttribute(e,String(t))}function v(s,e,t,n={}){let r=e?[" ",c("kbd",{"aria-hidden":"true"},e)]:[];return c("button",{type:"button",class:"kit-tool",onclick:t,...n},s,...r)}function Ne(s,e){let t=s.contains(document.activeElement);e();let n=document.activeElement;t&&(!s.contains(n)||n?.closest("[hidden]"))&&s.focus({preventScroll:!0})}var S=class{constructor(e){this.value=e}valueOf(){return this.value}},y=class extends S{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},b=class extends S{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},_=class s extends S{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof S)return s.supportsValue(e.valueOf());if("Temporal"in globalThis){let t=globalThis.Temporal;if(e instanceof t.Instant||e instanceof t.PlainDateTime||e instanceof t.PlainDate||e instanceof t.PlainMonthDay||e instanceof t.PlainTime||e instanceof t.PlainYearMonth)return!0}return!1}constructor(e,t={}){e instanceof s?(t={...e.opts,...t},e=e.value):e instanceof S&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&t.calendar===void 0&&(t={...t,calendar:e.calendarId}),super(e),this.opts=t}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Ie=100,Ot="⁨",Mt="⁩";function Ct(s,e,t){if(t===e||t instanceof b&&e instanceof b&&t.value===e.value)return!0;if(e instanceof b&&typeof t=="string"){let n=s.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(t===n)return!0}return!1}function je(s,e,t){return e[t]?R(s,e[t].value):(s.reportError(new RangeError("No default")),new y)}function oe(s,e){let t=[],n=Object.create(null);for(let r of e)r.type==="narg"?n[r.name]=B(s,r.value):t.push(B(s,r));return{positional:t,named:n}}function B(s,e){switch(e.type){case"str":return e.value;case"num":return new b(e.value,{minimumFractionDigits:e.precision});case"var":return Lt(s,e);case"mesg":return Dt(s,e);case"term":return Bt(s,e);case"func":return Pt(s,e);case"select":return Ut(s,e);default:return new y}}function Lt(s,{name:e}){let t;if(s.params)if(Object.prototype.hasOwnProperty.call(s.params,e))t=s.params[e];else return new y(`$${e}`);else if(s.args&&Object.prototype.hasOwnProperty.call(s.args,e))t=s.args[e];else return s.reportError(new ReferenceError(`Unknown variable: $${e}`)),new y(`$${e}`);if(t instanceof S)return t;switch(typeof t){case"string":return t;case"number":return new b(t);case"object":if(_.supportsValue(t))return new _(t);default:return s.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t}`)),new y(`$${e}`)}}function Dt(s,{name:e,attr:t}){let n=s.bundle._messages.get(e);if(!n)return s.reportError(new ReferenceError(`Unknown message: ${e}`)),new y(e);if(t){let r=n.attributes[t];return r?R(s,r):(s.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new y(`${e}.${t}`))}return n.value?R(s,n.value):(s.reportError(new ReferenceError(`No value: ${e}`)),new y(e))}function Bt(s,{name:e,attr:t,args:n}){let r=`-${e}`,o=s.bundle._terms.get(r);if(!o)return s.reportError(new ReferenceError(`Unknown term: ${r}`)),new y(r);if(t){let a=o.attributes[t];if(a){s.params=oe(s,n).named;let h=R(s,a);return s.params=null,h}return s.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new y(`${r}.${t}`)}s.params=oe(s,n).named;let i=R(s,o.value);return s.params=null,i}function Pt(s,{name:e,args:t}){let n=s.bundle._functions[e];if(!n)return s.reportError(new ReferenceError(`Unknown function: ${e}()`)),new y(`${e}()`);if(typeof n!="function")return s.reportError(new TypeError(`Function ${e}() is not callable`)),new y(`${e}()`);try{let r=oe(s,t);return n(r.positional,r.named)}catch(r){return s.reportError(r),new y(`${e}()`)}}function Ut(s,{selector:e,variants:t,star:n}){let r=B(s,e);if(r instanceof y)return je(s,t,n);for(let o of t){let i=B(s,o.key);if(Ct(s,r,i))return R(s,o.value)}return je(s,t,n)}function ie(s,e){if(s.dirty.has(e))return s.reportError(new RangeError("Cyclic reference")),new y;s.dirty.add(e);let t=[],n=s.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){t.push(s.bundle._transform(r));continue}if(s.placeables++,s.placeables>Ie)throw s.dirty.delete(e),new RangeError(`Too many placeables expanded: ${s.placeables}, max allowed is ${Ie}`);n&&t.push(Ot),t.push(B(s,r).toString(s)),n&&t.push(Mt)}return s.dirty.delete(e),t.join("")}function R(s,e){return typeof e=="string"?s.bundle._transform(e):ie(s,e)}var Y=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function ae(s,e){let t=Object.create(null);for(let[n,r]of Object.entries(s))e.includes(n)&&(t[n]=r.valueOf());return t}var Re=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Oe(s,e){let t=s[0];if(t instanceof y)return new y(`NUMBER(${t.valueOf()})`);if(t instanceof b)return new b(t.valueOf(),{...t.opts,...ae(e,Re)});if(t instanceof _)return new b(t.toNumber(),{...ae(e,Re)});throw new TypeError("Invalid argument to NUMBER")}var Ft=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Me(s,e){let t=s[0];if(t instanceof y)return new y(`DATETIME(${t.valueOf()})`);if(t instanceof _||t instanceof b)return new _(t,ae(e,Ft));throw new TypeError("Invalid argument to DATETIME")}var Ce=new Map;function Le(s){let e=Array.isArray(s)?s.join(" "):s,t=Ce.get(e);return t===void 0&&(t=new Map,Ce.set(e,t)),t}var P=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Oe,DATETIME:Me,...t},this._useIsolating=n,this._transform=r,this._intls=Le(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let o=e.body[r];if(o.id.startsWith("-")){if(t===!1&&this._terms.has(o.id)){n.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(t===!1&&this._messages.has(o.id)){n.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return n}formatPattern(e,t=null,n=null){if(typeof e=="string")return this._transform(e);let r=new Y(this,n,t);try{return ie(r,e).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new y().toString(r);throw o}}};var ce=/^(-?[a-zA-Z][\w-]*) *= */gm,De=/\.([a-zA-Z][\w-]*) *= */y,Kt=/\*?\[/y,le=/(-?[0-9]+(?:\.([0-9]+))?)/y,Yt=/([a-zA-Z][\w-]*)/y,Be=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Wt=/^[A-Z][A-Z0-9_-]*$/,W=/([^{}\n\r]+)/y,zt=/([^\\"\n\r]*)/y,Pe=/\\([\\"])/y,Ue=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,qt=/^\n+/,Fe=/ +$/,Gt=/ *\r?\n/g,Vt=/( *)$/,Ht=/{\s*/y,Ke=/\s*}/y,Zt=/\[\s*/y,Jt=/\s*] */y,Xt=/\s*\(\s*/y,Qt=/\s*->\s*/y,es=/\s*:\s*/y,ts=/\s*,?\s*/y,ss=/\s+/y,U=class{constructor(e){this.body=[],ce.lastIndex=0;let t=0;for(;;){let u=ce.exec(e);if(u===null)break;t=ce.lastIndex;try{this.body.push(h(u[1]))}catch(f){if(f instanceof SyntaxError)continue;throw f}}function n(u){return u.lastIndex=t,u.test(e)}function r(u,f){if(e[t]===u)return t++,!0;if(f)throw new f(`Expected ${u}`);return!1}function o(u,f){if(n(u))return t=u.lastIndex,!0;if(f)throw new f(`Expected ${u.toString()}`);return!1}function i(u){u.lastIndex=t;let f=u.exec(e);if(f===null)throw new SyntaxError(`Expected ${u.toString()}`);return t=u.lastIndex,f}function a(u){return i(u)[1]}function h(u){let f=d(),k=m();if(f===null&&Object.keys(k).length===0)throw new SyntaxError("Expected message value or attributes");return{id:u,value:f,attributes:k}}function m(){let u=Object.create(null);for(;n(De);){let f=a(De),k=d();if(k===null)throw new SyntaxError("Expected attribute value");u[f]=k}return u}function d(){let u;if(n(W)&&(u=a(W)),e[t]==="{"||e[t]==="}")return w(u?[u]:[],1/0);let f=_e();return f?u?w([u,f],f.length):(f.value=re(f.value,qt),w([f],f.length)):u?re(u,Fe):null}function w(u=[],f){for(;;){if(n(W)){u.push(a(W));continue}if(e[t]==="{"){u.push(p());continue}if(e[t]==="}")throw new SyntaxError("Unbalanced closing brace");let x=_e();if(x){u.push(x),f=Math.min(f,x.length);continue}break}let k=u.length-1,N=u[k];typeof N=="string"&&(u[k]=re(N,Fe));let L=[];for(let x of u)x instanceof z&&(x=x.value.slice(0,x.value.length-f)),x&&L.push(x);return L}function p(){o(Ht,SyntaxError);let u=g();if(o(Ke))return u;if(o(Qt)){let f=C();return o(Ke,SyntaxError),{type:"select",selector:u,...f}}throw new SyntaxError("Unclosed placeable")}function g(){if(e[t]==="{")return p();if(n(Be)){let[,u,f,k=null]=i(Be);if(u==="$")return{type:"var",name:f};if(o(Xt)){let N=E();if(u==="-")return{type:"term",name:f,attr:k,args:N};if(Wt.test(f))return{type:"func",name:f,args:N};throw new SyntaxError("Function names must be all upper-case")}return u==="-"?{type:"term",name:f,attr:k,args:[]}:{type:"mesg",name:f,attr:k}}return xe()}function E(){let u=[];for(;;){switch(e[t]){case")":return t++,u;case void 0:throw new SyntaxError("Unclosed argument list")}u.push(M()),o(ts)}}function M(){let u=g();return u.type!=="mesg"?u:o(es)?{type:"narg",name:u.name,value:xe()}:u}function C(){let u=[],f=0,k;for(;n(Kt);){r("*")&&(k=f);let N=ne(),L=d();if(L===null)throw new SyntaxError("Expected variant value");u[f++]={key:N,value:L}}if(f===0)return null;if(k===void 0)throw new SyntaxError("Expected default variant");return{variants:u,star:k}}function ne(){o(Zt,SyntaxError);let u;return n(le)?u=Se():u={type:"str",value:a(Yt)},o(Jt,SyntaxError),u}function xe(){if(n(le))return Se();if(e[t]==='"')return It();throw new SyntaxError("Invalid expression")}function Se(){let[,u,f=""]=i(le),k=f.length;return{type:"num",value:parseFloat(u),precision:k}}function It(){r('"',SyntaxError);let u="";for(;;){if(u+=a(zt),e[t]==="\\"){u+=jt();continue}if(r('"'))return{type:"str",value:u};throw new SyntaxError("Unclosed string literal")}}function jt(){if(n(Pe))return a(Pe);if(n(Ue)){let[,u,f]=i(Ue),k=parseInt(u||f,16);return k<=55295||57344<=k?String.fromCodePoint(k):"�"}throw new SyntaxError("Unknown escape sequence")}function _e(){let u=t;switch(o(ss),e[t]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Te(e.slice(u,t))}return e[t-1]===" "?Te(e.slice(u,t)):!1}function re(u,f){return u.replace(f,"")}function Te(u){let f=u.replace(Gt,`
`),k=Vt.exec(u)[1].length;return new z(f,k)}}},z=class{constructor(e,t){this.value=e,this.length=t}};var Ye=`# What several views say.

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
code-is-shown = You are “{ $name }”. This page may not copy for you: select this code and copy it:
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
`;var ue=We("en"),O=null;he(Ye);function We(s){return new P(s,{useIsolating:!1})}function he(s){qe(ue,s)}function ze(s){O=null,s?.catalogue&&(O=We(s.language),qe(O,s.catalogue))}function l(s,e){let t=O?.hasMessage(s)?O:ue,n=t.getMessage(s);if(!n?.value)throw new Error(`No sentence is called ${s}.`);return t.formatPattern(n.value,e)}function fe(s,e="unit"){let[t]=(O??ue).locales,n=e==="unit"?"short":"long";return new Intl.ListFormat(t,{type:e,style:n}).format(s)}function qe(s,e){let[t]=s.addResource(new U(e));if(t)throw t}function G(s,e){return e===s.label||e!==null&&s.also_accepted.includes(e)}function Ge(s,e){return!s?.label||s.contested?null:G(s,e)}function Ve(s,e){return!!s.label&&!G(s,e)}var q=(s,e)=>e?Math.round(100*s/e):0,I=s=>l(`cause-${s.replaceAll(" ","-")}`);function He(s,e,t){let n=s.filter(({post_id:p})=>Ge(t[p],null)!==null).length,r=s.map(({post_id:p})=>{let[g,E]=[e.of(p).first,e.now(p)],[M,C]=[g,E].map(ne=>Ge(t[p],ne)??!1);return{moved:g!==E,was:M,is:C}}),o=r.filter(p=>p.was).length,i=r.filter(p=>p.is).length,a=r.filter(p=>p.moved).length,h=r.filter(p=>p.is&&!p.was).length,m=r.filter(p=>p.was&&!p.is).length,d={agreed:o,of:n,share:q(o,n)},w={agreed:i,of:n,share:q(i,n)};return[l("tally-first",d),a?l("tally-now",{...w,revised:a,towards:h,away:m}):l("tally-unrevised"),...rs(s,t)].join(" ")}function rs(s,e){let t=s.filter(({post_id:r})=>e[r].contested).length,n=s.filter(({post_id:r})=>!e[r].label).length;return[t?l("tally-contested",{posts:t}):"",n?l("tally-no-answer",{posts:n}):""].filter(Boolean)}function Ze(s,e){return c("p",{class:"kit-verdict"},c("span",{class:"kit-glyph"},s),` ${e}`)}function Je({label:s,reason:e,dissent:t}){let n=(r,o)=>o?c("p",{},c("strong",{},r)," ",o):"";return[n(l(s?"why-key":"why-open"),e),n(l("why-dissent"),t)]}var F=s=>s.reduce((e,t)=>e+t,0),V=class{constructor(e,t,n){this.store=e,this.key=t,this.others=n}revealed(){return this.store.posts.filter(e=>this.store.of(e.post_id).locked)}judged(){return this.store.posts.filter(e=>this.store.of(e.post_id).first)}open(){return this.judged().filter(e=>!this.store.of(e.post_id).locked)}differs({post_id:e}){return Ve(this.key[e],this.store.of(e).first)}agreesNow({post_id:e}){return G(this.key[e],this.store.now(e))}list(e){let t=this.revealed().filter(r=>!e||this.differs(r)),n=r=>Number(this.differs(r));return t.sort((r,o)=>n(o)-n(r)||this.#e(o)-this.#e(r))}#e({post_id:e}){let t=this.others?.counts[e]??[];return F(t)?1-Math.max(...t)/F(t):0}};function Qe(s,e){return s===0?l("nothing-to-compare"):s===e?l("compare-all",{posts:e}):l("compare-some",{judged:s,posts:e})}function et(s,e){return s.key[e.post_id].label?s.differs(e)?"≠":"=":"·"}function tt(s,e){let{contested:t,label:n}=s.key[e.post_id],r=l(n?os(s.differs(e),s.agreesNow(e)):"compare-open");return t?`${r} ${l("contested")}`:r}function os(s,e){return s?e?"compare-agree-now":"compare-differ":e?"compare-agree":"compare-differ-now"}function st(s,{judged:e,changed:t,towards:n,away:r,before:o,after:i}){let a=l("class-first",Xe(s,o,e));if(!t)return`${a} ${l("class-unrevised")}`;let h={revised:t,towards:n,away:r};return`${a} ${l("class-now",{...Xe(s,i,e),...h})}`}var Xe=(s,e,t)=>({name:s,agreed:e,of:t,share:q(e,t)});function nt(s,e){let{store:t}=s,n=s.revealed().filter(a=>s.differs(a)),r=n.map(a=>t.of(a.post_id).cause).filter(Boolean);if(!n.length)return"";if(!r.length)return l("sorted-none",{posts:n.length});let o=e.map(a=>({cause:a,many:r.filter(h=>h===a).length})).filter(({many:a})=>a).map(({cause:a,many:h})=>l("sorted-cause",{cause:I(a),posts:h})),i={sorted:r.length,of:n.length};return l("sorted-some",{...i,causes:fe(o)})}function rt(s,e){let{first:t,revised:n,note:r,cause:o}=s.store.of(e.post_id),i=!s.differs(e),a=!s.key[e.post_id].label,h=n&&n!==t,m=[l(a?"look-no-answer":i?"look-agrees":"look-differs-from-key"),h?l("look-revised"):"",o?I(o):""];return{mark:h?"↻":a?"·":i?"=":"≠",name:fe(m.filter(Boolean)),kind:i?"judged":"differs",note:r}}function ot({text:s},e,t,{label:n,reason:r}){let o={...e,text:s,mine:t??"",key:n,reason:r};return l(n?"aloud-compared":"aloud-compared-open",o)}function it(s){let e=s.others?.counts[s.id]?s.others.name:null,n=[l("head-label"),l("head-you"),l("head-key"),e,l("head-revise")].filter(o=>o!==null),r=c("tr",{},...n.map(o=>c("th",{scope:"col"},o)));return c("table",{class:"kit-table"},c("thead",{},r),c("tbody",{},...s.labels.map((o,i)=>is(s,o,i))))}function at(s,e){let t=s?.counts[e];if(!s||!t)return"";let n=s.coders-F(t);return n>0?l("left-open",{open:n,coders:s.coders}):""}function is({mine:s,now:e,key:t,others:n,id:r,revise:o},i,a){let h=t.also_accepted.includes(i)?l("cell-accepted"):"";return c("tr",{},c("th",{scope:"row"},i),c("td",{},s.first===i?l("cell-first"):"",e===i&&e!==s.first?l("cell-now"):""),c("td",{},t.label===i?l("cell-key"):h),n&&as(n,r,a),c("td",{},cs(i,a,e===i,()=>o(i))))}function as(s,e,t){let n=s.counts[e];if(!n)return null;let r=F(n),o=s.later?.[e]?.[t]??n[t],i=o===n[t]?"cell-others":"cell-others-later",a={number:n[t],later:o,of:r},h=r?100*n[t]/r:0;return c("td",{class:"kit-share"},c("span",{class:"kit-bar",style:`width:${h}%`}),c("span",{},l(r?i:"cell-nobody",a)))}function cs(s,e,t,n){return c("button",{type:"button",class:"kit-tool","aria-pressed":String(t),"aria-label":l("revise-to",{label:s}),onclick:n},c("kbd",{"aria-hidden":"true"},String(e+1))," ",l("revise-to-this"))}function ct(s){function e(r){for(let[o,i]of Object.entries(r))s.set(o,i);try{s.save_changes()}catch{}}function t(r,o){return s.on(`change:${r}`,o),()=>s.off(`change:${r}`,o)}let n=r=>e({[r]:s.get(r)+1});return{read:r=>s.get(`_${r}`),listen:(r,o)=>t(`_${r}`,o),write(r){e(Object.fromEntries(Object.entries(r).map(([o,i])=>[`_${o}`,i])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:o}){let i=[t("_ack",()=>r(s.get("_ack").slice(1))),t("_news",()=>o(s.get("_news")))];return s.get("_told")&&(o(s.get("_news")),n("_asked")),()=>{for(let a of i)a()}},rename:()=>n("_another")}}function ut({share:s,view:e}){return()=>{let t,n;return{initialize({model:r,signal:o}){let i=lt(o);return t=ct(r),ze(t.read("words")),n=s(t,i.signal),()=>i.abort()},render({el:r,signal:o}){let i=lt(o);return e({host:t,el:r,signal:i.signal,...n}),()=>i.abort()}}}}function lt(s){let e=new AbortController;return s?.addEventListener("abort",()=>e.abort()),e}function ht(){let s=c("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:s,say(e){s.textContent=e}}}function ft(s,e,t){let n=c("div",{class:"kit-panel",role:"group","aria-label":s},t),r=(i=n.hidden)=>{i===n.hidden&&(n.hidden=!i,(i?n:n.closest(".kit"))?.scrollIntoView({block:"nearest"}),o.setAttribute("aria-expanded",String(i)))},o=v(s,e,()=>r(),{"aria-expanded":"false"});return o.classList.toggle("kit-by-keys",e==="?"),n.hidden=!0,{button:o,panel:n,toggle:r}}function dt(s){let e=[...s,["Esc",l("key-escape")]];return c("dl",{class:"kit-keys"},...e.flatMap(([t,n])=>[c("dt",{},c("kbd",{},t)),c("dd",{},n)]))}var K=s=>s.ctrlKey||s.metaKey||s.altKey,j=s=>s.target,H=s=>(s.key==="Enter"||s.key===" ")&&/^(BUTTON|SUMMARY)$/.test(j(s).tagName),ls=s=>/^(INPUT|TEXTAREA|SELECT)$/.test(j(s).tagName),de=s=>!!s?.hasAttribute("aria-pressed"),us=s=>s.hasAttribute("data-onward"),pe=s=>s.getAttribute("aria-label")??s.textContent??"";function pt(s){return s.key==="Tab"?!0:s.key==="Enter"?!s.altKey&&(s.shiftKey||K(s)):K(s)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(s.key)}function mt(s,e,t){let n={chose:""};hs(s,t),ps(s,n,t),s.addEventListener("focusin",r=>{pe(j(r))!==n.chose&&(n.chose="")},{signal:t}),s.addEventListener("keydown",r=>fs(r,s,e,n),{signal:t})}function hs(s,e){let t=s,n=r=>{t.removeAttribute("data-lm-suppress-shortcuts");let o=j(r);!s.contains(o)||pt(r)||(t=o,t.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",n,{capture:!0,signal:e})}function fs(s,e,t,n){let{key:r}=s,o=j(s);if(H(s)&&r===" "&&(s.shiftKey||K(s))&&s.preventDefault(),pt(s)||(s.stopPropagation(),K(s)||s.defaultPrevented))return;let i=e.querySelector(".kit-panel:not([hidden])");if(r==="Escape"&&o.tagName!=="TEXTAREA"&&!i)return s.preventDefault(),ds(e);let a=de(o)&&pe(o)===n.chose,h=H(s)&&(a||r==="Enter"&&us(o));(h||H(s)&&s.repeat)&&s.preventDefault(),!(H(s)&&!h||ls(s)||!t[r])&&(s.preventDefault(),s.repeat||t[r]())}function ds(s){s.parentElement?.closest("[tabindex]")?.focus()}function ps(s,e,t){let n=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=d=>d.type==="click"&&!d.detail&&n&&s.contains(j(d)),i=d=>{let w=j(d).closest?.("button")??null,p=o(d)||ms(d,w,r);p&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!w||!s.contains(w))&&(r={button:w,timeStamp:d.timeStamp,x:d.x,y:d.y},p||(e.chose=d.detail&&de(w)?pe(w):""))},a={capture:!0,signal:t},h=d=>{n=d.shiftKey||K(d)},m=()=>{n=!1};addEventListener("keydown",h,a),addEventListener("keyup",m,a),addEventListener("mousedown",i,a),addEventListener("click",i,a)}function ms(s,e,t){let n=s.timeStamp-t.timeStamp<300,r=Math.hypot(s.x-t.x,s.y-t.y)<5;return!s.detail||!n||!r?!1:e!==t.button||s.detail>1&&de(e)}function A(s,e=localStorage){try{return JSON.parse(e.getItem(s)??"null")??void 0}catch{return}}function T(s,e,t=localStorage){try{e===null?t.removeItem(s):t.setItem(s,JSON.stringify(e))}catch{}}function Z(s){try{return Object.keys(localStorage).filter(e=>e.startsWith(s))}catch{return[]}}function gt(s,{name:e,keys:t,signal:n,host:r,part:o=""}){let i=c("section",{class:"kit","aria-label":e,tabindex:"-1"});return mt(i,t,n),i.append(c("p",{class:"kit-hint","aria-hidden":"true"},l("click-first"))),s.append(i),gs(i,n,r,o),i}function gs(s,e,t,n){let r=t&&ys(t,n),o=()=>{s.dataset.past=""};for(let a of["keydown","pointerdown","wheel"])addEventListener(a,o,{capture:!0,once:!0,signal:e});let i=()=>{let a=ws(s);a&&(r&&!("past"in s.dataset)&&s.focus({preventScroll:!0}),s.getBoundingClientRect().top<a.getBoundingClientRect().top?s.scrollIntoView({behavior:"instant"}):r&&s.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(i)),setTimeout(i,300)}function ys(s,e=""){let t=`kit:run:${s.read("run")}`,n=document.documentElement.dataset,r=`kit ${s.read("activity")} ${e}`;if(A(t,sessionStorage))return!1;T(t,!0,sessionStorage);let o=n.kitRan?.split("|")??[];return n.kitRan=[...o,r].join("|"),!o.includes(r)}function ws(s){let e=s.closest(".jp-Cell")?.nextElementSibling,t=e?.closest(".jp-WindowedPanel-outer"),n=document.activeElement;if(!e||!t||n?.isContentEditable)return null;let r=n===s||e.matches(".jp-mod-active"),o=t.querySelectorAll(".kit:not([data-past])"),i=o[0]===s&&!o[1];return r&&i&&(e.nextElementSibling||t.querySelector("[data-past]"))?t:null}var J=class{#e;#t;#s;#r;#n=new Map;#o=-1;#i=-1;constructor(e,{look:t,go:n,name:r,width:o=60}){this.node=c("ol",{class:"kit-strip","aria-label":r}),this.#e=e,this.#t=t,this.#s=n,this.#r=o}at(e){let t=this.#i;this.#i=e,this.#c(e);for(let n of[t,e]){this.#a(n);let r=this.#n.get(n);r&&(r.tabIndex=n===e?0:-1)}}repaint(){for(let e of this.#n.keys())this.#a(e)}#a(e){let t=this.#n.get(e);if(!t)return;let{mark:n,name:r,kind:o,note:i}=this.#t(this.#e[e]);$(t,n),D(t,"aria-label",l("mark-post",{post:e+1,is:r,note:i?"yes":"no"})),D(t,"data-kind",o),D(t,"data-note",i?"":null),D(t,"aria-current",e===this.#i?"true":null)}#c(e){let{length:t}=this.#e,[n,r]=[this.#o,this.#r],o=t<=r?n===0:e>n&&e<n+r-1,i=Math.max(0,Math.min(e-(r>>1),t-r));if(!(n>=0&&o||i===n)){this.#o=i,this.#n.clear();for(let a=i;a<Math.min(i+r,t);a++){let m={type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>this.#s(a)};this.#n.set(a,c("button",m))}this.repaint(),this.node.replaceChildren(...[...this.#n.values()].map(a=>c("li",{},a)))}}};var ks={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Reddit:"forum",WhatsApp:"chat",TikTok:"clip"},bs=8;function yt(s){let{account:e,platform:t="",language:n,text:r}=s,o={"data-layout":ks[t]??"plain"};return c("article",{class:"kit-card","aria-label":l("post-name"),...o},e?c("span",{class:"kit-avatar",...vs(e)},$s(e)):null,Es(s),c("div",{class:"kit-body"},xs(s),Ss(s),c("p",{class:"kit-text",dir:"auto",lang:n||null},r)))}function $s(s){return s.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(n=>n.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function vs(s){let e=0;for(let t of s)e=(31*e+(t.codePointAt(0)??0))%65521;return{"data-hue":String(e%bs),"aria-hidden":"true"}}function Es({account:s,platform:e,posted_at:t}){let n=t?.replace("T"," ").slice(0,16),r=[s&&c("b",{class:"kit-account",dir:"auto"},s),e&&c("span",{},e),n&&c("span",{},n)].filter(Boolean);return r.length?c("p",{class:"kit-meta"},...r):null}function xs({replies_to:s}){return s?c("blockquote",{class:"kit-replies",dir:"auto"},c("span",{class:"kit-unseen"},l("post-answers")),s):null}function Ss({image_alt:s,drawing:e}){if(!s)return null;let t=c("figcaption",{dir:"auto"},l("post-picture",{alt:s}));if(!e)return c("figure",{class:"kit-picture"},t);let n=`data:image/svg+xml,${encodeURIComponent(e)}`;return c("figure",{class:"kit-picture"},c("img",{src:n,alt:""}),t)}var me=class{#e;#t;#s;#r;text=c("span",{});alert=c("p",{class:"kit-problem",role:"alert",hidden:!0});news=c("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,t,n){this.#e=e,this.#s=t,this.#t=e.notice(),e.listen(()=>this.#n(),n),n.addEventListener("abort",()=>clearTimeout(this.#r)),this.#n(),this.#i()}#n(){let e=this.#e.problem();if($(this.alert,e),this.alert.hidden=!e,this.#o(this.#e.notice()),this.#s.hear(),clearTimeout(this.#r),this.#e.waiting()===0)return this.#i();$(this.text,l("saving")),this.#r=setTimeout(()=>this.#i(),1500)}#o(e){e!==this.#t&&(this.#t=e,$(this.news,e),this.news.hidden=!e)}#i(){let e=this.#e.waiting();$(this.text,e?l("not-on-disk",{answers:e}):l("saved")),this.#s.renew()}},ge=class{#e;#t=c("span",{});#s=c("output",{class:"kit-code"});#r="";constructor(e){this.#e=e;let t=v(l("another-name"),"",()=>this.#n());this.node=c("div",{class:"kit-notice",hidden:!0},this.#t,c("br"),this.#s,c("p",{class:"kit-quiet"},l("name-made-up")," ",t))}async copy(){let e=this.#o();this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"});try{await navigator.clipboard.writeText(e),this.#o("code-is-copied")}catch{this.#o("code-is-shown"),getSelection()?.selectAllChildren(this.#s)}}hear(){this.#r&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#r||(this.#r="",this.#o()))}renew(){!this.node.hidden&&!this.#r&&this.#o()}#n(){this.#r=this.#e.handIn()?.name??"",$(this.#t,l("another-name-coming")),this.#e.rename()}#o(e="code-is"){let{name:t,code:n}=this.#e.handIn()??{name:"",code:""};return $(this.#s,n),$(this.#t,l(e,{name:t})),n}};function wt(s,e){let t=new ge(s),n=new me(s,t,e),r=v(l("copy-code"),"",()=>t.copy()),o=v(l("download"),"",()=>s.download()),i=c("span",{class:"kit-tools"},s.handIn()?r:null,o);return c("div",{},n.alert,n.news,c("p",{class:"kit-saved"},n.text,i),t.node)}var _s=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function Ts(){let s=As()??document.body?.dataset.baseUrl;if(typeof s=="string")return s;let{pathname:e}=location,t=_s.exec(e);return t?e.slice(0,t.index+1):"/"}function As(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function kt(s){let e=s.read("owner")??"";return e==="anybody"?e:`${e}@${Ts()}`}var ye=s=>!!(s.first||s.revised||s.unsure||s.note),X=class{#e;#t;#s;#r;#n;constructor(e,t){this.#e=e,this.#t=t,this.#s=e.read("file"),this.#r=400+e.read("posts").length}keepSoon(){this.#n??=setTimeout(()=>this.#o(),this.#r)}flush(){this.#n&&this.#o()}anew(){this.#i();for(let e of[ee(this.#e),`kit:copy:${this.#e.read("activity")}:`])T(e+this.#s,null);this.#s=this.#e.read("file")}#o(){this.#i();let e=this.#e.read("hand_in").name??"",t=ee(this.#e)+this.#s,n=A(t)?.declined;T(t,{at:Date.now(),name:e,given:this.#t(),declined:n})}#i(){clearTimeout(this.#n),this.#n=void 0}},Q=class{#e;#t;#s;#r;get ofThisFile(){return this.#e.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#r:[]}constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=n,this.#r=r}get name(){return this.#t.name??""}get many(){return this.#r.length}decline(){let e=[...this.#t.declined??[],this.#s];T(this.#e,{...this.#t,declined:e})}events(){let e=this.#r.filter(([,t])=>t.locked).map(([t])=>t);return[...this.#n(t=>t.first||t.unsure,t=>({label:t.first,round:"first",unsure:t.unsure,confidence:t.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#n(t=>t.revised,t=>({label:t.revised,round:"revised",confidence:t.confidence_revised})),...this.#n(t=>t.note,t=>({kind:"note",note:t.note})),...this.#n(t=>t.cause,t=>({kind:"sorted",cause:t.cause}))]}#n(e,t){return this.#r.filter(([,n])=>e(n)).map(([n,r])=>({post_id:n,...t(r)}))}};function bt(s){let e=s.read("file"),t=new Set(s.read("kept")),n=new Set(s.read("posts").map(h=>h.post_id)),r=[...vt(ee(s)),...Ns(s)].filter(({name:h,copy:m})=>!t.has(h)&&!m.declined?.includes(e)).sort((h,m)=>m.copy.at-h.copy.at);if(!r.length)return null;let[{key:o,copy:i}]=r,a=Object.entries(i.given).filter(([h])=>n.has(h));return a.length?new Q(o,i,e,a):null}function $t(s,e){let t=s.read("file"),n=s.read("saved"),r=ee(s)+t,o=A(r),i=s.read("hand_in").name??"";if(!o?.given||o.name!==i||o.declined?.includes(t))return null;let a=s.read("posts").map(({post_id:h})=>[h,o.given[h]]).filter(([h,m])=>m&&!(h in n)&&!e(h));return a.length?new Q(r,o,t,a):null}function vt(s){return Z(s).map(e=>({key:e,name:e.slice(s.length),copy:A(e)})).filter(({copy:e})=>e?.given)}function Ns(s){let e=s.read("hand_in").name,t=s.read("file");return vt(`kit:copy:${s.read("activity")}:`).filter(({name:n,copy:r})=>n===t||e&&r.name===e)}var ee=s=>`kit:copy:${kt(s)}:${s.read("activity")}:`;function xt(s){return`\uFEFF${s.map(e=>e.map(Rs).join(",")).join(`\r
`)}`}var we="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",Et="[=+\\-@＝＋－＠]",Is=new RegExp(`^'*${we}*${Et}+(?!${Et})${we}*(?!${we}|[)\\]}*/>]|$)`);function js(s){let t=s.split(/([;|\t\r\n])/).map(n=>Is.test(n)?`'${n}`:n).join("");return/^'*[\t\r\n][\s\S]/.test(s)?`'${t}`:t}var Rs=s=>`"${js(String(s)).replaceAll('"','""')}"`;function St(s,e,t){let n=c("a",{href:URL.createObjectURL(new Blob([e],{type:t})),download:s});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e3)}var be=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function _t(s,e){switch(e.kind??"judge"){case"judge":return Os(s,e);case"note":return ke(s,"note",e.note);case"sorted":return ke(s,"cause",e.cause);case"compared":return s.first||s.unsure?{...s,locked:!0}:s;default:return s}}function te(s){return s.post_ids?s.post_ids:s.post_id===void 0?[]:[s.post_id]}function Os(s,{label:e,unsure:t,confidence:n,note:r,round:o="first"}){let i=s.locked?"revised":o,a={...s,[i]:e??null,unsure:!!t},h=i==="first"?"confidence":"confidence_revised";return ke(r?{...a,note:r}:a,h,n)}function ke(s,e,t){let{[e]:n,...r}=s;return t?{...r,[e]:t}:r}var Ms="0123456789ABCDEFGHJKMNPQRSTVWXYZ",Cs=19n;function Tt(s,e){let t=o=>o===null?-1:e.indexOf(o),n=[],r=[];for(let o of s){let i=t(o.first),a=t(o.revised);o.unsure&&a===-1&&([i,a]=i===-1?[-2,a]:[i,-2]),n.push(i),r.push(a)}return{first:n,revised:r}}function At({fingerprint:s,pseudonym:e,labels:t},n,r){let o=n.some(g=>g<0)?1:0,{way:i,size:a,body:h}=Ls(n,r,t,o),m=[[s,35],[e[0],8],[e[1],8],[n.length-1,11],[t-2,5],[o,1],[i,2],[h,5*a]],d=Cs;for(let[g,E]of m)d=d<<BigInt(E)|BigInt(g);let w=[...d.toString(32)].map(g=>Number.parseInt(g,32));return[...w,...Ds(w)].map(g=>Ms[g]).join("").replace(/.{4}(?=.)/g,"$&-")}function Ls(s,e,t,n){let r=s.length,o=e.filter(g=>g!==-1),i=[1,t+1,t+2],a=[[],o,e],h=g=>{let E=BigInt(t+2*n)**BigInt(r),M=BigInt(i[g])**BigInt(a[g].length),C=(E*M-1n).toString(2).length+(g===1?r:0);return Math.ceil(C/5)},m=o.length===0?0:h(2)<h(1)?2:1,d=h(m),w=g=>BigInt(g<0?t+2+g:g),p=0n;for(let g of s)p=p*BigInt(t+2*n)+w(g);for(let g of a[m])p=p*BigInt(i[m])+w(g);if(m===1){let g=e.map(E=>E===-1?"0":"1").join("");p|=BigInt(`0b${g}`)<<BigInt(5*d-r)}return{way:m,size:d,body:p}}function Ds(s){let e=[34911,69787,139539,279043,529574],t=0;for(let n of[...s,0,0,0,0]){let r=t>>15;t=(t&32767)<<5^n;for(let[o,i]of e.entries())t^=r>>o&1?i:0}return t^=1048575,[15,10,5,0].map(n=>t>>n&31)}var Bs=s=>typeof s?.id=="string",se=class{waiting;#e;#t;#s=Math.random().toString(36).slice(2,8);#r=0;#n;#o;constructor(e){this.#e=e,this.#t=e.read("file"),this.#o=new Map(Z(this.#i()).map(t=>[t,[A(t)].flat().filter(Bs)])),this.waiting=[...this.#o.values()].flat().map(t=>({...t,late:!0}))}add(e){let t=e.map(n=>({...this.#a(),...n}));return this.waiting=[...this.waiting,...t],this.#c(),t}sendSoon(){this.#n||(this.#n=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#n&&this.send()}send(){clearTimeout(this.#n),this.#n=void 0,this.#e.append(this.waiting)}saved(e){let t=new Set(e);this.waiting=this.waiting.filter(n=>!t.has(n.id)),this.#c();for(let[n,r]of this.#o)r.every(o=>t.has(o.id))&&T(n,null)}anew(){T(this.#i()+this.#s,null),this.#t=this.#e.read("file"),this.#c()}#i(){return`kit:waiting:${this.#t}:`}#a(){return{id:`${this.#s}-${++this.#r}`,at:Date.now()}}#c(){let e=this.waiting.filter(t=>t.id.startsWith(`${this.#s}-`));T(this.#i()+this.#s,e.length?e:null)}};var $e=class{posts;earlier=null;#e;#t;#s;#r;#n=new Map;#o=new Set;#i="";constructor(e,t){this.#e=e,this.posts=e.read("posts");let n=new Map(Object.entries(e.read("saved")));this.#r=new Map(this.posts.map(({post_id:r})=>[r,n.get(r)??be])),this.#t=new se(e);for(let r of this.#t.waiting)this.#l(r);this.#s=new X(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#f()])),this.#a(t),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#f().length?$t(e,r=>ye(this.of(r))):bt(e)}#a(e){let t=this.#e,n=[t.listen("problem",()=>{this.#i=t.read("problem"),this.#u([])}),t.listen("hand_in",()=>this.#u([])),t.listen("notice",()=>this.#u([])),t.listen("file",()=>{this.#t.anew(),this.#s.anew()}),t.follow({saved:r=>{this.#t.saved(r),this.#c(),this.#u([])},news:r=>{for(let[o,i]of Object.entries(r))this.#n.set(o,i);this.#c()}})];e?.addEventListener("abort",()=>{for(let r of n)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#c(){let e=new Set(this.#t.waiting.flatMap(te)),t=[...this.#n.keys()].filter(n=>this.#r.has(n)&&!e.has(n));for(let n of t)this.#r.set(n,this.#n.get(n)??be),this.#n.delete(n);t.length&&this.#u(t)}#l(e){for(let t of te(e)){let n=this.#r.get(t);n&&this.#r.set(t,_t(n,e))}}#h(...e){let t=this.#t.add(e);for(let n of t)this.#l(n);this.#u(t.flatMap(te)),this.#t.sendSoon(),this.#s.keepSoon()}#u(e){for(let t of this.#o)t(e)}#f(){return[...this.#r].filter(([,e])=>ye(e))}of(e){return this.#r.get(e)}now(e){return this.of(e).revised??this.of(e).first}waiting(){return this.#t.waiting.length}problem(){return this.#i}notice(){return this.#e.read("notice")}listen(e,t){this.#o.add(e),t?.addEventListener("abort",()=>this.#o.delete(e))}flush(){this.#t.flush(),this.#s.flush()}judge(e,t,{unsure:n,confidence:r}={}){let o=this.of(e).locked?"revised":"first",i={...n&&{unsure:n},...r&&{confidence:r}};this.#h({post_id:e,label:t,round:o,...i})}compared(e){this.#h({kind:"compared",post_ids:e})}note(e,t){this.#h({kind:"note",post_id:e,note:Ps(t)})}sort(e,t){this.#h({kind:"sorted",post_id:e,cause:t})}restore(){this.earlier&&this.#h(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let{fingerprint:e,pseudonym:t,name:n}=this.#e.read("hand_in");if(e===void 0||!t)return null;let r=this.#e.read("codebook").categories.map(m=>m.label),o=this.posts.map(m=>this.of(m.post_id)),{first:i,revised:a}=Tt(o,r),h={fingerprint:e,pseudonym:t,labels:r.length};return{name:n??"",code:At(h,i,a)}}rename(){this.#e.rename()}download(){let e=this.#f(),r=["first","revised",...["unsure","confidence","note","cause"].filter(d=>e.some(([,w])=>w[d]))],o=new Map(this.posts.map(d=>[d.post_id,`v${d.mark}`])),{id:i}=this.#e.read("codebook"),a=this.#e.read("hand_in").name??"",h=e.map(([d,w])=>{let p=r.map(g=>w[g]||"");return[a,d,...p,o.get(d),i]}),m=["coder","post_id",...r,"version","codebook"];St(`my-answers-${this.#e.read("activity")}.csv`,xt([m,...h]),"text/csv")}};function Ps(s){let{toWellFormed:e}=String.prototype;return e?.call(s)??s}function Nt(s){return{share:(e,t)=>({store:new $e(e,t)}),view:s}}var ve="sgcv";he(Ae);var Ee=class{#e=!1;#t=0;#s=[];#r="";#n="";#o;#i;#a=!1;constructor({host:e,el:t,signal:n,store:r}){let o=e.read("codebook");this.store=r,this.key=e.read("key"),this.others=e.read("others"),this.causes=e.read("causes"),this.labels=o.categories.map(h=>h.label),this.findings=new V(r,this.key,this.others),this.live=ht(),this.body=c("div",{}),this.score=c("p",{class:"kit-count"}),this.sorted=c("p",{}),this.stage=c("div",{class:"kit-stage"});let i=e.read("activity"),a=l("compare-name",{title:o.title,activity:i});this.root=gt(t,{name:a,keys:this.#c(),signal:n}),this.root.append(this.body,wt(r,n),this.live.node),r.listen(h=>h.length&&this.#h(),n),this.show()}#c(){let e={ArrowLeft:()=>this.go(this.#t-1),ArrowRight:()=>this.go(this.#t+1),Enter:()=>this.go(this.#t+1),d:()=>this.filter(),"?":()=>this.#i?.toggle(),Escape:()=>this.#i?.toggle(!1)};for(let[t,n]of this.causes.entries())e[ve[t]]=()=>this.sort(n);for(let[t,n]of this.labels.entries())e[t+1]=()=>this.revise(n);return e}get#l(){return this.findings.revealed().length>0}#h(){this.#a||(this.#a=!0,queueMicrotask(()=>this.#a&&this.show()))}show(){this.#a=!1;let{findings:e}=this,t=e.open().length,n=e.judged().length,r=`${this.#l} ${t} ${n} ${this.#e}`;if(r===this.#r)return this.#d();this.#r=r,Ne(this.root,()=>{this.body.replaceChildren(...this.#l?this.#f(t):this.#u(t)),this.#t=Math.min(this.#t,Math.max(0,this.#s.length-1)),this.#d()})}#u(e){let t=l("compare-mine",{judged:e});return[c("p",{class:"kit-question"},l("commit-then-compare")),c("p",{},Qe(e,this.store.posts.length)),e?v(t,"",()=>this.reveal(),{class:"kit-main"}):""]}#f(e){this.#s=this.findings.list(this.#e);let t=this.#m(),n=this.#g();this.#o=t,this.#i=n;let r=this.others?.shift,o=l("compare-these-too",{posts:e});return[this.score,r?.judged?c("p",{class:"kit-class"},st(this.others?.name??"",r)):"",this.sorted,e?c("p",{class:"kit-notice"},l("judged-since",{posts:e})," ",v(o,"",()=>this.reveal())):"",t.node,this.stage,this.#p(n.button),n.panel]}#p(e){let t={"aria-pressed":String(this.#e)};return c("div",{class:"kit-tools"},v(l("back"),"←",()=>this.go(this.#t-1)),v(l("next"),"→",()=>this.go(this.#t+1)),v(l("only-different"),"d",()=>this.filter(),t),e)}#m(){return new J(this.#s,{name:l("compared-posts"),go:e=>this.go(e),look:e=>rt(this.findings,e)})}#g(){let e=this.causes.map((n,r)=>[ve[r],l("key-sort",{cause:I(n)})]),t=dt([[this.labels.map((n,r)=>r+1).join(" "),l("key-revise-this")],["← →",l("key-walk")],...e,["d",l("key-only-different")],["?",l("key-help")]]);return ft(l("keys"),"?",t)}#d(){if(!this.#l)return;$(this.score,He(this.findings.revealed(),this.store,this.key)),$(this.sorted,nt(this.findings,this.causes)),this.#o?.at(this.#t),this.#o?.repaint();let e=this.#s[this.#t],t=JSON.stringify([e.post_id,this.store.of(e.post_id)]);this.#n!==t&&(this.#n=t,this.#y(e))}#y(e){let t=document.activeElement,n=this.stage.contains(t)&&t?.getAttribute("aria-label");if(this.stage.replaceChildren(...this.#w(e)),!n)return;(this.stage.querySelector(`[aria-label="${CSS.escape(n)}"]`)??this.root).focus({preventScroll:!0})}#w(e){let{findings:t,labels:n,others:r,store:o}=this,i=e.post_id,a=this.key[i],h=o.of(i),m=at(r,i),d=w=>this.revise(w);return[yt(e),Ze(et(t,e),tt(t,e)),it({labels:n,mine:h,now:o.now(i),key:a,others:r,id:i,revise:d}),m&&c("p",{class:"kit-quiet"},m),...Je(a),t.differs(e)?this.#k(h.cause):"",h.note?c("p",{class:"kit-note",dir:"auto"},l("your-note",{note:h.note})):""]}#k(e){let t=this.causes.map((n,r)=>{let o=I(n),i={"aria-label":o,"aria-pressed":String(e===n)};return v(o,ve[r],()=>this.sort(n),i)});return c("div",{class:"kit-tools",role:"group","aria-label":l("why-differ-from-key")},c("strong",{},l("why-differ")),...t)}reveal(){this.store.compared(this.findings.open().map(e=>e.post_id)),this.show(),this.live.say(this.score.textContent??"")}filter(e=!this.#e){let{findings:t}=this;if(!this.#l)return;if(e&&!t.revealed().some(o=>t.differs(o)))return this.live.say(l("none-different"));let n=this.#s[this.#t];this.#e=e,this.show(),this.#t=Math.max(0,this.#s.indexOf(n)),this.#d();let r=this.#s.length;this.live.say(l(e?"only-these":"all-these",{posts:r}))}go(e){if(!this.#l||e<0||e>=this.#s.length)return;this.#t=e,this.#d();let t=this.#s[e],{first:n}=this.store.of(t.post_id),r={post:e+1,posts:this.#s.length};this.live.say(ot(t,r,n,this.key[t.post_id]))}revise(e){if(!this.#l)return;let{post_id:t}=this.#s[this.#t];this.store.now(t)!==e&&(this.store.judge(t,e),this.show(),this.live.say(`${l("now-you-say",{label:e})} ${this.score.textContent}`))}sort(e){let t=this.#l&&this.#s[this.#t];if(!t||!this.findings.differs(t))return;let n=this.store.of(t.post_id).cause===e;this.store.sort(t.post_id,n?null:e),this.show();let r=n?l("taken-back"):l("sorted-as",{cause:I(e)});this.live.say(`${r} ${this.sorted.textContent}`)}},Us=Nt(s=>new Ee(s)),_r=ut(Us);export{Us as compare,_r as default};
