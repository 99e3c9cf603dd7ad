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
`;function l(s,e={},...t){let n=document.createElement(s);for(let[r,o]of Object.entries(e))o==null||o===!1||(r.startsWith("on")?n.addEventListener(r.slice(2),o):r==="style"?n.style.cssText=o:n.setAttribute(r,o===!0?"":o));return n.append(...t.filter(r=>r!=null)),n}function b(s,e){s.textContent!==e&&(s.textContent=e)}function B(s,e,t){t===null?s.removeAttribute(e):s.getAttribute(e)!==String(t)&&s.setAttribute(e,String(t))}function v(s,e,t,n={}){let r=e?[" ",l("kbd",{"aria-hidden":"true"},e)]:[];return l("button",{type:"button",class:"kit-tool",onclick:t,...n},s,...r)}function Ne(s,e){let t=s.contains(document.activeElement);e();let n=document.activeElement;t&&(!s.contains(n)||n?.closest("[hidden]"))&&s.focus({preventScroll:!0})}var S=class{constructor(e){this.value=e}valueOf(){return this.value}},g=class extends S{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},$=class extends S{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},_=class s extends S{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof S)return s.supportsValue(e.valueOf());if("Temporal"in globalThis){let t=globalThis.Temporal;if(e instanceof t.Instant||e instanceof t.PlainDateTime||e instanceof t.PlainDate||e instanceof t.PlainMonthDay||e instanceof t.PlainTime||e instanceof t.PlainYearMonth)return!0}return!1}constructor(e,t={}){e instanceof s?(t={...e.opts,...t},e=e.value):e instanceof S&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&t.calendar===void 0&&(t={...t,calendar:e.calendarId}),super(e),this.opts=t}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Ie=100,Ct="⁨",Mt="⁩";function Lt(s,e,t){if(t===e||t instanceof $&&e instanceof $&&t.value===e.value)return!0;if(e instanceof $&&typeof t=="string"){let n=s.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(t===n)return!0}return!1}function je(s,e,t){return e[t]?O(s,e[t].value):(s.reportError(new RangeError("No default")),new g)}function oe(s,e){let t=[],n=Object.create(null);for(let r of e)r.type==="narg"?n[r.name]=D(s,r.value):t.push(D(s,r));return{positional:t,named:n}}function D(s,e){switch(e.type){case"str":return e.value;case"num":return new $(e.value,{minimumFractionDigits:e.precision});case"var":return Bt(s,e);case"mesg":return Dt(s,e);case"term":return Pt(s,e);case"func":return Ut(s,e);case"select":return Ft(s,e);default:return new g}}function Bt(s,{name:e}){let t;if(s.params)if(Object.prototype.hasOwnProperty.call(s.params,e))t=s.params[e];else return new g(`$${e}`);else if(s.args&&Object.prototype.hasOwnProperty.call(s.args,e))t=s.args[e];else return s.reportError(new ReferenceError(`Unknown variable: $${e}`)),new g(`$${e}`);if(t instanceof S)return t;switch(typeof t){case"string":return t;case"number":return new $(t);case"object":if(_.supportsValue(t))return new _(t);default:return s.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t}`)),new g(`$${e}`)}}function Dt(s,{name:e,attr:t}){let n=s.bundle._messages.get(e);if(!n)return s.reportError(new ReferenceError(`Unknown message: ${e}`)),new g(e);if(t){let r=n.attributes[t];return r?O(s,r):(s.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new g(`${e}.${t}`))}return n.value?O(s,n.value):(s.reportError(new ReferenceError(`No value: ${e}`)),new g(e))}function Pt(s,{name:e,attr:t,args:n}){let r=`-${e}`,o=s.bundle._terms.get(r);if(!o)return s.reportError(new ReferenceError(`Unknown term: ${r}`)),new g(r);if(t){let c=o.attributes[t];if(c){s.params=oe(s,n).named;let h=O(s,c);return s.params=null,h}return s.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new g(`${r}.${t}`)}s.params=oe(s,n).named;let i=O(s,o.value);return s.params=null,i}function Ut(s,{name:e,args:t}){let n=s.bundle._functions[e];if(!n)return s.reportError(new ReferenceError(`Unknown function: ${e}()`)),new g(`${e}()`);if(typeof n!="function")return s.reportError(new TypeError(`Function ${e}() is not callable`)),new g(`${e}()`);try{let r=oe(s,t);return n(r.positional,r.named)}catch(r){return s.reportError(r),new g(`${e}()`)}}function Ft(s,{selector:e,variants:t,star:n}){let r=D(s,e);if(r instanceof g)return je(s,t,n);for(let o of t){let i=D(s,o.key);if(Lt(s,r,i))return O(s,o.value)}return je(s,t,n)}function ie(s,e){if(s.dirty.has(e))return s.reportError(new RangeError("Cyclic reference")),new g;s.dirty.add(e);let t=[],n=s.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){t.push(s.bundle._transform(r));continue}if(s.placeables++,s.placeables>Ie)throw s.dirty.delete(e),new RangeError(`Too many placeables expanded: ${s.placeables}, max allowed is ${Ie}`);n&&t.push(Ct),t.push(D(s,r).toString(s)),n&&t.push(Mt)}return s.dirty.delete(e),t.join("")}function O(s,e){return typeof e=="string"?s.bundle._transform(e):ie(s,e)}var W=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function ae(s,e){let t=Object.create(null);for(let[n,r]of Object.entries(s))e.includes(n)&&(t[n]=r.valueOf());return t}var Oe=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Re(s,e){let t=s[0];if(t instanceof g)return new g(`NUMBER(${t.valueOf()})`);if(t instanceof $)return new $(t.valueOf(),{...t.opts,...ae(e,Oe)});if(t instanceof _)return new $(t.toNumber(),{...ae(e,Oe)});throw new TypeError("Invalid argument to NUMBER")}var Kt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Ce(s,e){let t=s[0];if(t instanceof g)return new g(`DATETIME(${t.valueOf()})`);if(t instanceof _||t instanceof $)return new _(t,ae(e,Kt));throw new TypeError("Invalid argument to DATETIME")}var Me=new Map;function Le(s){let e=Array.isArray(s)?s.join(" "):s,t=Me.get(e);return t===void 0&&(t=new Map,Me.set(e,t)),t}var P=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Re,DATETIME:Ce,...t},this._useIsolating=n,this._transform=r,this._intls=Le(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let o=e.body[r];if(o.id.startsWith("-")){if(t===!1&&this._terms.has(o.id)){n.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(t===!1&&this._messages.has(o.id)){n.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return n}formatPattern(e,t=null,n=null){if(typeof e=="string")return this._transform(e);let r=new W(this,n,t);try{return ie(r,e).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new g().toString(r);throw o}}};var ce=/^(-?[a-zA-Z][\w-]*) *= */gm,Be=/\.([a-zA-Z][\w-]*) *= */y,Wt=/\*?\[/y,le=/(-?[0-9]+(?:\.([0-9]+))?)/y,Yt=/([a-zA-Z][\w-]*)/y,De=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,zt=/^[A-Z][A-Z0-9_-]*$/,Y=/([^{}\n\r]+)/y,qt=/([^\\"\n\r]*)/y,Pe=/\\([\\"])/y,Ue=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Gt=/^\n+/,Fe=/ +$/,Vt=/ *\r?\n/g,Ht=/( *)$/,Zt=/{\s*/y,Ke=/\s*}/y,Jt=/\[\s*/y,Xt=/\s*] */y,Qt=/\s*\(\s*/y,es=/\s*->\s*/y,ts=/\s*:\s*/y,ss=/\s*,?\s*/y,ns=/\s+/y,U=class{constructor(e){this.body=[],ce.lastIndex=0;let t=0;for(;;){let u=ce.exec(e);if(u===null)break;t=ce.lastIndex;try{this.body.push(h(u[1]))}catch(f){if(f instanceof SyntaxError)continue;throw f}}function n(u){return u.lastIndex=t,u.test(e)}function r(u,f){if(e[t]===u)return t++,!0;if(f)throw new f(`Expected ${u}`);return!1}function o(u,f){if(n(u))return t=u.lastIndex,!0;if(f)throw new f(`Expected ${u.toString()}`);return!1}function i(u){u.lastIndex=t;let f=u.exec(e);if(f===null)throw new SyntaxError(`Expected ${u.toString()}`);return t=u.lastIndex,f}function c(u){return i(u)[1]}function h(u){let f=d(),k=m();if(f===null&&Object.keys(k).length===0)throw new SyntaxError("Expected message value or attributes");return{id:u,value:f,attributes:k}}function m(){let u=Object.create(null);for(;n(Be);){let f=c(Be),k=d();if(k===null)throw new SyntaxError("Expected attribute value");u[f]=k}return u}function d(){let u;if(n(Y)&&(u=c(Y)),e[t]==="{"||e[t]==="}")return w(u?[u]:[],1/0);let f=_e();return f?u?w([u,f],f.length):(f.value=re(f.value,Gt),w([f],f.length)):u?re(u,Fe):null}function w(u=[],f){for(;;){if(n(Y)){u.push(c(Y));continue}if(e[t]==="{"){u.push(p());continue}if(e[t]==="}")throw new SyntaxError("Unbalanced closing brace");let x=_e();if(x){u.push(x),f=Math.min(f,x.length);continue}break}let k=u.length-1,N=u[k];typeof N=="string"&&(u[k]=re(N,Fe));let L=[];for(let x of u)x instanceof z&&(x=x.value.slice(0,x.value.length-f)),x&&L.push(x);return L}function p(){o(Zt,SyntaxError);let u=y();if(o(Ke))return u;if(o(es)){let f=M();return o(Ke,SyntaxError),{type:"select",selector:u,...f}}throw new SyntaxError("Unclosed placeable")}function y(){if(e[t]==="{")return p();if(n(De)){let[,u,f,k=null]=i(De);if(u==="$")return{type:"var",name:f};if(o(Qt)){let N=E();if(u==="-")return{type:"term",name:f,attr:k,args:N};if(zt.test(f))return{type:"func",name:f,args:N};throw new SyntaxError("Function names must be all upper-case")}return u==="-"?{type:"term",name:f,attr:k,args:[]}:{type:"mesg",name:f,attr:k}}return xe()}function E(){let u=[];for(;;){switch(e[t]){case")":return t++,u;case void 0:throw new SyntaxError("Unclosed argument list")}u.push(C()),o(ss)}}function C(){let u=y();return u.type!=="mesg"?u:o(ts)?{type:"narg",name:u.name,value:xe()}:u}function M(){let u=[],f=0,k;for(;n(Wt);){r("*")&&(k=f);let N=ne(),L=d();if(L===null)throw new SyntaxError("Expected variant value");u[f++]={key:N,value:L}}if(f===0)return null;if(k===void 0)throw new SyntaxError("Expected default variant");return{variants:u,star:k}}function ne(){o(Jt,SyntaxError);let u;return n(le)?u=Se():u={type:"str",value:c(Yt)},o(Xt,SyntaxError),u}function xe(){if(n(le))return Se();if(e[t]==='"')return jt();throw new SyntaxError("Invalid expression")}function Se(){let[,u,f=""]=i(le),k=f.length;return{type:"num",value:parseFloat(u),precision:k}}function jt(){r('"',SyntaxError);let u="";for(;;){if(u+=c(qt),e[t]==="\\"){u+=Ot();continue}if(r('"'))return{type:"str",value:u};throw new SyntaxError("Unclosed string literal")}}function Ot(){if(n(Pe))return c(Pe);if(n(Ue)){let[,u,f]=i(Ue),k=parseInt(u||f,16);return k<=55295||57344<=k?String.fromCodePoint(k):"�"}throw new SyntaxError("Unknown escape sequence")}function _e(){let u=t;switch(o(ns),e[t]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return Te(e.slice(u,t))}return e[t-1]===" "?Te(e.slice(u,t)):!1}function re(u,f){return u.replace(f,"")}function Te(u){let f=u.replace(Vt,`
`),k=Ht.exec(u)[1].length;return new z(f,k)}}},z=class{constructor(e,t){this.value=e,this.length=t}};var We=`# What several views say.

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
`;var ue=Ye("en"),R=null;he(We);function Ye(s){return new P(s,{useIsolating:!1})}function he(s){qe(ue,s)}function ze(s){R=null,s?.catalogue&&(R=Ye(s.language),qe(R,s.catalogue))}function a(s,e){let t=R?.hasMessage(s)?R:ue,n=t.getMessage(s);if(!n?.value)throw new Error(`No sentence is called ${s}.`);return t.formatPattern(n.value,e)}function fe(s,e="unit"){let[t]=(R??ue).locales,n=e==="unit"?"short":"long";return new Intl.ListFormat(t,{type:e,style:n}).format(s)}function qe(s,e){let[t]=s.addResource(new U(e));if(t)throw t}function G(s,e){return e===s.label||e!==null&&s.also_accepted.includes(e)}function Ge(s,e){return!s?.label||s.contested?null:G(s,e)}function Ve(s,e){return!!s.label&&!G(s,e)}var q=(s,e)=>e?Math.round(100*s/e):0,I=s=>a(`cause-${s.replaceAll(" ","-")}`);function He(s,e,t){let n=s.filter(({post_id:p})=>Ge(t[p],null)!==null).length,r=s.map(({post_id:p})=>{let[y,E]=[e.of(p).first,e.now(p)],[C,M]=[y,E].map(ne=>Ge(t[p],ne)??!1);return{moved:y!==E,was:C,is:M}}),o=r.filter(p=>p.was).length,i=r.filter(p=>p.is).length,c=r.filter(p=>p.moved).length,h=r.filter(p=>p.is&&!p.was).length,m=r.filter(p=>p.was&&!p.is).length,d={agreed:o,of:n,share:q(o,n)},w={agreed:i,of:n,share:q(i,n)};return[a("tally-first",d),c?a("tally-now",{...w,revised:c,towards:h,away:m}):a("tally-unrevised"),...os(s,t)].join(" ")}function os(s,e){let t=s.filter(({post_id:r})=>e[r].contested).length,n=s.filter(({post_id:r})=>!e[r].label).length;return[t?a("tally-contested",{posts:t}):"",n?a("tally-no-answer",{posts:n}):""].filter(Boolean)}function Ze(s,e){return l("p",{class:"kit-verdict"},l("span",{class:"kit-glyph"},s),` ${e}`)}function Je({label:s,reason:e,dissent:t}){let n=(r,o)=>o?l("p",{},l("strong",{},r)," ",o):"";return[n(a(s?"why-key":"why-open"),e),n(a("why-dissent"),t)]}var F=s=>s.reduce((e,t)=>e+t,0),V=class{constructor(e,t,n){this.store=e,this.key=t,this.others=n}revealed(){return this.store.posts.filter(e=>this.store.of(e.post_id).locked)}judged(){return this.store.posts.filter(e=>this.store.of(e.post_id).first)}open(){return this.judged().filter(e=>!this.store.of(e.post_id).locked)}differs({post_id:e}){return Ve(this.key[e],this.store.of(e).first)}agreesNow({post_id:e}){return G(this.key[e],this.store.now(e))}list(e){let t=this.revealed().filter(r=>!e||this.differs(r)),n=r=>Number(this.differs(r));return t.sort((r,o)=>n(o)-n(r)||this.#e(o)-this.#e(r))}#e({post_id:e}){let t=this.others?.counts[e]??[];return F(t)?1-Math.max(...t)/F(t):0}};function Qe(s,e){return s===0?a("nothing-to-compare"):s===e?a("compare-all",{posts:e}):a("compare-some",{judged:s,posts:e})}function et(s,e){return s.key[e.post_id].label?s.differs(e)?"≠":"=":"·"}function tt(s,e){let{contested:t,label:n}=s.key[e.post_id],r=a(n?is(s.differs(e),s.agreesNow(e)):"compare-open");return t?`${r} ${a("contested")}`:r}function is(s,e){return s?e?"compare-agree-now":"compare-differ":e?"compare-agree":"compare-differ-now"}function st(s,{judged:e,changed:t,towards:n,away:r,before:o,after:i}){let c=a("class-first",Xe(s,o,e));if(!t)return`${c} ${a("class-unrevised")}`;let h={revised:t,towards:n,away:r};return`${c} ${a("class-now",{...Xe(s,i,e),...h})}`}var Xe=(s,e,t)=>({name:s,agreed:e,of:t,share:q(e,t)});function nt(s,e){let{store:t}=s,n=s.revealed().filter(c=>s.differs(c)),r=n.map(c=>t.of(c.post_id).cause).filter(Boolean);if(!n.length)return"";if(!r.length)return a("sorted-none",{posts:n.length});let o=e.map(c=>({cause:c,many:r.filter(h=>h===c).length})).filter(({many:c})=>c).map(({cause:c,many:h})=>a("sorted-cause",{cause:I(c),posts:h})),i={sorted:r.length,of:n.length};return a("sorted-some",{...i,causes:fe(o)})}function rt(s,e){let{first:t,revised:n,note:r,cause:o}=s.store.of(e.post_id),i=!s.differs(e),c=!s.key[e.post_id].label,h=n&&n!==t,m=[a(c?"look-no-answer":i?"look-agrees":"look-differs-from-key"),h?a("look-revised"):"",o?I(o):""];return{mark:h?"↻":c?"·":i?"=":"≠",name:fe(m.filter(Boolean)),kind:i?"judged":"differs",note:r}}function ot({text:s},e,t,{label:n,reason:r}){let o={...e,text:s,mine:t??"",key:n,reason:r};return a(n?"aloud-compared":"aloud-compared-open",o)}function it(s){let e=s.others?.counts[s.id]?s.others.name:null,n=[a("head-label"),a("head-you"),a("head-key"),e,a("head-revise")].filter(o=>o!==null),r=l("tr",{},...n.map(o=>l("th",{scope:"col"},o)));return l("table",{class:"kit-table"},l("thead",{},r),l("tbody",{},...s.labels.map((o,i)=>as(s,o,i))))}function at(s,e){let t=s?.counts[e];if(!s||!t)return"";let n=s.coders-F(t);return n>0?a("left-open",{open:n,coders:s.coders}):""}function as({mine:s,now:e,key:t,others:n,id:r,revise:o},i,c){let h=t.also_accepted.includes(i)?a("cell-accepted"):"";return l("tr",{},l("th",{scope:"row"},i),l("td",{},s.first===i?a("cell-first"):"",e===i&&e!==s.first?a("cell-now"):""),l("td",{},t.label===i?a("cell-key"):h),n&&cs(n,r,c),l("td",{},ls(i,c,e===i,()=>o(i))))}function cs(s,e,t){let n=s.counts[e];if(!n)return null;let r=F(n),o=s.later?.[e]?.[t]??n[t],i=o===n[t]?"cell-others":"cell-others-later",c={number:n[t],later:o,of:r},h=r?100*n[t]/r:0;return l("td",{class:"kit-share"},l("span",{class:"kit-bar",style:`width:${h}%`}),l("span",{},a(r?i:"cell-nobody",c)))}function ls(s,e,t,n){return l("button",{type:"button",class:"kit-tool","aria-pressed":String(t),"aria-label":a("revise-to",{label:s}),onclick:n},l("kbd",{"aria-hidden":"true"},String(e+1))," ",a("revise-to-this"))}function ct(s){function e(r){for(let[o,i]of Object.entries(r))s.set(o,i);try{s.save_changes()}catch{}}function t(r,o){return s.on(`change:${r}`,o),()=>s.off(`change:${r}`,o)}let n=r=>e({[r]:s.get(r)+1});return{read:r=>s.get(`_${r}`),listen:(r,o)=>t(`_${r}`,o),write(r){e(Object.fromEntries(Object.entries(r).map(([o,i])=>[`_${o}`,i])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:o}){let i=[t("_ack",()=>r(s.get("_ack").slice(1))),t("_news",()=>o(s.get("_news")))];return s.get("_told")&&(o(s.get("_news")),n("_asked")),()=>{for(let c of i)c()}},rename:()=>n("_another")}}function ut({share:s,view:e}){return()=>{let t,n;return{initialize({model:r,signal:o}){let i=lt(o);return t=ct(r),ze(t.read("words")),n=s(t,i.signal),()=>i.abort()},render({el:r,signal:o}){let i=lt(o);return e({host:t,el:r,signal:i.signal,...n}),()=>i.abort()}}}}function lt(s){let e=new AbortController;return s?.addEventListener("abort",()=>e.abort()),e}function ht(){let s=l("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:s,say(e){s.textContent=e}}}function ft(s,e,t){let n=l("div",{class:"kit-panel",role:"group","aria-label":s},t),r=(i=n.hidden)=>{i===n.hidden&&(n.hidden=!i,(i?n:n.closest(".kit"))?.scrollIntoView({block:"nearest"}),o.setAttribute("aria-expanded",String(i)))},o=v(s,e,()=>r(),{"aria-expanded":"false"});return o.classList.toggle("kit-by-keys",e==="?"),n.hidden=!0,{button:o,panel:n,toggle:r}}function dt(s){let e=[...s,["Esc",a("key-escape")]];return l("dl",{class:"kit-keys"},...e.flatMap(([t,n])=>[l("dt",{},l("kbd",{},t)),l("dd",{},n)]))}var K=s=>s.ctrlKey||s.metaKey||s.altKey,j=s=>s.target,H=s=>(s.key==="Enter"||s.key===" ")&&/^(BUTTON|SUMMARY)$/.test(j(s).tagName),us=s=>/^(INPUT|TEXTAREA|SELECT)$/.test(j(s).tagName),de=s=>!!s?.hasAttribute("aria-pressed"),pe=s=>s.getAttribute("aria-label")??s.textContent??"";function pt(s){return s.key==="Tab"?!0:s.key==="Enter"?!s.altKey&&(s.shiftKey||K(s)):K(s)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(s.key)}function mt(s,e,t){let n={chose:""};hs(s,t),ps(s,n,t),s.addEventListener("focusin",r=>{pe(j(r))!==n.chose&&(n.chose="")},{signal:t}),s.addEventListener("keydown",r=>fs(r,s,e,n),{signal:t})}function hs(s,e){let t=s,n=r=>{t.removeAttribute("data-lm-suppress-shortcuts");let o=j(r);!s.contains(o)||pt(r)||(t=o,t.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",n,{capture:!0,signal:e})}function fs(s,e,t,n){let{key:r}=s,o=j(s);if(H(s)&&r===" "&&(s.shiftKey||K(s))&&s.preventDefault(),pt(s)||(s.stopPropagation(),K(s)||s.defaultPrevented))return;let i=e.querySelector(".kit-panel:not([hidden])");if(r==="Escape"&&o.tagName!=="TEXTAREA"&&!i)return s.preventDefault(),ds(e);let c=H(s)&&de(o)&&pe(o)===n.chose;(c||H(s)&&s.repeat)&&s.preventDefault(),!(H(s)&&!c||us(s)||!t[r])&&(s.preventDefault(),s.repeat||t[r]())}function ds(s){s.parentElement?.closest("[tabindex]")?.focus()}function ps(s,e,t){let n=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=d=>d.type==="click"&&!d.detail&&n&&s.contains(j(d)),i=d=>{let w=j(d).closest?.("button")??null,p=o(d)||ms(d,w,r);p&&(d.preventDefault(),d.stopPropagation()),!(d.type!=="click"||!w||!s.contains(w))&&(r={button:w,timeStamp:d.timeStamp,x:d.x,y:d.y},p||(e.chose=d.detail&&de(w)?pe(w):""))},c={capture:!0,signal:t},h=d=>{n=d.shiftKey||K(d)},m=()=>{n=!1};addEventListener("keydown",h,c),addEventListener("keyup",m,c),addEventListener("mousedown",i,c),addEventListener("click",i,c)}function ms(s,e,t){let n=s.timeStamp-t.timeStamp<300,r=Math.hypot(s.x-t.x,s.y-t.y)<5;return!s.detail||!n||!r?!1:e!==t.button||s.detail>1&&de(e)}function A(s,e=localStorage){try{return JSON.parse(e.getItem(s)??"null")??void 0}catch{return}}function T(s,e,t=localStorage){try{e===null?t.removeItem(s):t.setItem(s,JSON.stringify(e))}catch{}}function Z(s){try{return Object.keys(localStorage).filter(e=>e.startsWith(s))}catch{return[]}}function yt(s,{name:e,keys:t,signal:n,host:r,part:o=""}){let i=l("section",{class:"kit","aria-label":e,tabindex:"-1"});return mt(i,t,n),i.append(l("p",{class:"kit-hint","aria-hidden":"true"},a("click-first"))),s.append(i),ys(i,n,r,o),i}function ys(s,e,t,n){let r=t&&gs(t,n),o=()=>{s.dataset.past=""};for(let c of["keydown","pointerdown","wheel"])addEventListener(c,o,{capture:!0,once:!0,signal:e});let i=()=>{let c=ws(s);c&&(r&&!("past"in s.dataset)&&s.focus({preventScroll:!0}),s.getBoundingClientRect().top<c.getBoundingClientRect().top?s.scrollIntoView({behavior:"instant"}):r&&s.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(i)),setTimeout(i,300)}function gs(s,e=""){let t=`kit:run:${s.read("run")}`,n=document.documentElement.dataset,r=`kit ${s.read("activity")} ${e}`;if(A(t,sessionStorage))return!1;T(t,!0,sessionStorage);let o=n.kitRan?.split("|")??[];return n.kitRan=[...o,r].join("|"),!o.includes(r)}function ws(s){let e=s.closest(".jp-Cell")?.nextElementSibling,t=e?.closest(".jp-WindowedPanel-outer"),n=document.activeElement;if(!e||!t||n?.isContentEditable)return null;let r=n===s||e.matches(".jp-mod-active"),o=t.querySelectorAll(".kit:not([data-past])"),i=o[0]===s&&!o[1];return r&&i&&(e.nextElementSibling||t.querySelector("[data-past]"))?t:null}var J=class{#e;#t;#s;#r;#n=new Map;#o=-1;#i=-1;constructor(e,{look:t,go:n,name:r,width:o=60}){this.node=l("ol",{class:"kit-strip","aria-label":r}),this.#e=e,this.#t=t,this.#s=n,this.#r=o}at(e){let t=this.#i;this.#i=e,this.#c(e);for(let n of[t,e]){this.#a(n);let r=this.#n.get(n);r&&(r.tabIndex=n===e?0:-1)}}repaint(){for(let e of this.#n.keys())this.#a(e)}#a(e){let t=this.#n.get(e);if(!t)return;let{mark:n,name:r,kind:o,note:i}=this.#t(this.#e[e]);b(t,n),B(t,"aria-label",a("mark-post",{post:e+1,is:r,note:i?"yes":"no"})),B(t,"data-kind",o),B(t,"data-note",i?"":null),B(t,"aria-current",e===this.#i?"true":null)}#c(e){let{length:t}=this.#e,[n,r]=[this.#o,this.#r],o=t<=r?n===0:e>n&&e<n+r-1,i=Math.max(0,Math.min(e-(r>>1),t-r));if(!(n>=0&&o||i===n)){this.#o=i,this.#n.clear();for(let c=i;c<Math.min(i+r,t);c++){let m={type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>this.#s(c)};this.#n.set(c,l("button",m))}this.repaint(),this.node.replaceChildren(...[...this.#n.values()].map(c=>l("li",{},c)))}}};var ks={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Reddit:"forum",WhatsApp:"chat",TikTok:"clip"},bs=8;function gt(s){let{account:e,platform:t="",language:n,text:r}=s,o={"data-layout":ks[t]??"plain"};return l("article",{class:"kit-card","aria-label":a("post-name"),...o},e?l("span",{class:"kit-avatar",...vs(e)},$s(e)):null,Es(s),l("div",{class:"kit-body"},xs(s),Ss(s),l("p",{class:"kit-text",dir:"auto",lang:n||null},r)))}function $s(s){return s.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(n=>n.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function vs(s){let e=0;for(let t of s)e=(31*e+(t.codePointAt(0)??0))%65521;return{"data-hue":String(e%bs),"aria-hidden":"true"}}function Es({account:s,platform:e,posted_at:t}){let n=t?.replace("T"," ").slice(0,16),r=[s&&l("b",{class:"kit-account",dir:"auto"},s),e&&l("span",{},e),n&&l("span",{},n)].filter(Boolean);return r.length?l("p",{class:"kit-meta"},...r):null}function xs({replies_to:s}){return s?l("blockquote",{class:"kit-replies",dir:"auto"},l("span",{class:"kit-unseen"},a("post-answers")),s):null}function Ss({image_alt:s,drawing:e}){if(!s)return null;let t=l("figcaption",{dir:"auto"},a("post-picture",{alt:s}));if(!e)return l("figure",{class:"kit-picture"},t);let n=`data:image/svg+xml,${encodeURIComponent(e)}`;return l("figure",{class:"kit-picture"},l("img",{src:n,alt:""}),t)}var _s=2e3;async function wt(s,e){try{await navigator.clipboard.writeText(s.textContent??"")}catch{return getSelection()?.selectAllChildren(s),a(Ts())}return e&&As(e),a("copied")}function Ts(){return matchMedia("(hover: none) and (pointer: coarse)").matches?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function As(s){if("copied"in s.dataset)return;let e=[...s.childNodes];s.dataset.copied="",s.style.minWidth=`${s.offsetWidth}px`,s.replaceChildren(l("span",{},a("copied"))),setTimeout(()=>{delete s.dataset.copied,s.style.minWidth="",s.replaceChildren(...e)},_s)}var me=class{#e;#t;#s;#r;text=l("span",{});alert=l("p",{class:"kit-problem",role:"alert",hidden:!0});news=l("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,t,n){this.#e=e,this.#s=t,this.#t=e.notice(),e.listen(()=>this.#n(),n),n.addEventListener("abort",()=>clearTimeout(this.#r)),this.#n(),this.#i()}#n(){let e=this.#e.problem();if(b(this.alert,e),this.alert.hidden=!e,this.#o(this.#e.notice()),this.#s.hear(),clearTimeout(this.#r),this.#e.waiting()===0)return this.#i();b(this.text,a("saving")),this.#r=setTimeout(()=>this.#i(),1500)}#o(e){e!==this.#t&&(this.#t=e,b(this.news,e),this.news.hidden=!e)}#i(){let e=this.#e.waiting();b(this.text,e?a("not-on-disk",{answers:e}):a("saved")),this.#s.renew()}},ye=class{#e;#t=l("span",{});#s=l("output",{class:"kit-code"});#r=l("strong",{role:"status"});#n;#o="";constructor(e){this.#e=e;let t=v(a("another-name"),"",()=>this.#i());this.node=l("div",{class:"kit-notice",hidden:!0},this.#t,l("br"),this.#s," ",this.#r,l("p",{class:"kit-quiet"},a("name-made-up")," ",t))}button(e,t){return this.#n=v(a("copy-code"),e,()=>this.copy(),t),this.#n}async copy(){this.#a(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),b(this.#r,await wt(this.#s,this.#n))}hear(){this.#o&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#o||(this.#o="",this.#a()))}renew(){!this.node.hidden&&!this.#o&&this.#a()}#i(){this.#o=this.#e.handIn()?.name??"",b(this.#t,a("another-name-coming")),this.#e.rename()}#a(){let{name:e,code:t}=this.#e.handIn()??{name:"",code:""};this.#s.textContent!==t&&b(this.#r,""),b(this.#s,t),b(this.#t,a("code-is",{name:e}))}};function kt(s,e){let t=new ye(s),n=new me(s,t,e),r=t.button(""),o=v(a("download"),"",()=>s.download()),i=l("span",{class:"kit-tools"},s.handIn()?r:null,o);return l("div",{},n.alert,n.news,l("p",{class:"kit-saved"},n.text,i),t.node)}var Ns=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function Is(){let s=js()??document.body?.dataset.baseUrl;if(typeof s=="string")return s;let{pathname:e}=location,t=Ns.exec(e);return t?e.slice(0,t.index+1):"/"}function js(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function bt(s){let e=s.read("owner")??"";return e==="anybody"?e:`${e}@${Is()}`}var ge=s=>!!(s.first||s.revised||s.unsure||s.note),X=class{#e;#t;#s;#r;#n;constructor(e,t){this.#e=e,this.#t=t,this.#s=e.read("file"),this.#r=400+e.read("posts").length}keepSoon(){this.#n??=setTimeout(()=>this.#o(),this.#r)}flush(){this.#n&&this.#o()}anew(){this.#i();for(let e of[ee(this.#e),`kit:copy:${this.#e.read("activity")}:`])T(e+this.#s,null);this.#s=this.#e.read("file")}#o(){this.#i();let e=this.#e.read("hand_in").name??"",t=ee(this.#e)+this.#s,n=A(t)?.declined;T(t,{at:Date.now(),name:e,given:this.#t(),declined:n})}#i(){clearTimeout(this.#n),this.#n=void 0}},Q=class{#e;#t;#s;#r;get ofThisFile(){return this.#e.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#r:[]}constructor(e,t,n,r){this.#e=e,this.#t=t,this.#s=n,this.#r=r}get name(){return this.#t.name??""}get many(){return this.#r.length}decline(){let e=[...this.#t.declined??[],this.#s];T(this.#e,{...this.#t,declined:e})}events(){let e=this.#r.filter(([,t])=>t.locked).map(([t])=>t);return[...this.#n(t=>t.first||t.unsure,t=>({label:t.first,round:"first",unsure:t.unsure,confidence:t.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#n(t=>t.revised,t=>({label:t.revised,round:"revised",confidence:t.confidence_revised})),...this.#n(t=>t.note,t=>({kind:"note",note:t.note})),...this.#n(t=>t.cause,t=>({kind:"sorted",cause:t.cause}))]}#n(e,t){return this.#r.filter(([,n])=>e(n)).map(([n,r])=>({post_id:n,...t(r)}))}};function $t(s){let e=s.read("file"),t=new Set(s.read("kept")),n=new Set(s.read("posts").map(h=>h.post_id)),r=[...Et(ee(s)),...Os(s)].filter(({name:h,copy:m})=>!t.has(h)&&!m.declined?.includes(e)).sort((h,m)=>m.copy.at-h.copy.at);if(!r.length)return null;let[{key:o,copy:i}]=r,c=Object.entries(i.given).filter(([h])=>n.has(h));return c.length?new Q(o,i,e,c):null}function vt(s,e){let t=s.read("file"),n=s.read("saved"),r=ee(s)+t,o=A(r),i=s.read("hand_in").name??"";if(!o?.given||o.name!==i||o.declined?.includes(t))return null;let c=s.read("posts").map(({post_id:h})=>[h,o.given[h]]).filter(([h,m])=>m&&!(h in n)&&!e(h));return c.length?new Q(r,o,t,c):null}function Et(s){return Z(s).map(e=>({key:e,name:e.slice(s.length),copy:A(e)})).filter(({copy:e})=>e?.given)}function Os(s){let e=s.read("hand_in").name,t=s.read("file");return Et(`kit:copy:${s.read("activity")}:`).filter(({name:n,copy:r})=>n===t||e&&r.name===e)}var ee=s=>`kit:copy:${bt(s)}:${s.read("activity")}:`;function St(s){return`\uFEFF${s.map(e=>e.map(Ms).join(",")).join(`\r
`)}`}var we="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",xt="[=+\\-@＝＋－＠]",Rs=new RegExp(`^'*${we}*${xt}+(?!${xt})${we}*(?!${we}|[)\\]}*/>]|$)`);function Cs(s){let t=s.split(/([;|\t\r\n])/).map(n=>Rs.test(n)?`'${n}`:n).join("");return/^'*[\t\r\n][\s\S]/.test(s)?`'${t}`:t}var Ms=s=>`"${Cs(String(s)).replaceAll('"','""')}"`;function _t(s,e,t){let n=l("a",{href:URL.createObjectURL(new Blob([e],{type:t})),download:s});n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e3)}var be=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function Tt(s,e){switch(e.kind??"judge"){case"judge":return Ls(s,e);case"note":return ke(s,"note",e.note);case"sorted":return ke(s,"cause",e.cause);case"compared":return s.first||s.unsure?{...s,locked:!0}:s;default:return s}}function te(s){return s.post_ids?s.post_ids:s.post_id===void 0?[]:[s.post_id]}function Ls(s,{label:e,unsure:t,confidence:n,note:r,round:o="first"}){let i=s.locked?"revised":o,c={...s,[i]:e??null,unsure:!!t},h=i==="first"?"confidence":"confidence_revised";return ke(r?{...c,note:r}:c,h,n)}function ke(s,e,t){let{[e]:n,...r}=s;return t?{...r,[e]:t}:r}var Bs="0123456789ABCDEFGHJKMNPQRSTVWXYZ",Ds=19n;function At(s,e){let t=o=>o===null?-1:e.indexOf(o),n=[],r=[];for(let o of s){let i=t(o.first),c=t(o.revised);o.unsure&&c===-1&&([i,c]=i===-1?[-2,c]:[i,-2]),n.push(i),r.push(c)}return{first:n,revised:r}}function Nt({fingerprint:s,pseudonym:e,labels:t},n,r){let o=n.some(y=>y<0)?1:0,{way:i,size:c,body:h}=Ps(n,r,t,o),m=[[s,35],[e[0],8],[e[1],8],[n.length-1,11],[t-2,5],[o,1],[i,2],[h,5*c]],d=Ds;for(let[y,E]of m)d=d<<BigInt(E)|BigInt(y);let w=[...d.toString(32)].map(y=>Number.parseInt(y,32));return[...w,...Us(w)].map(y=>Bs[y]).join("").replace(/.{4}(?=.)/g,"$&-")}function Ps(s,e,t,n){let r=s.length,o=e.filter(y=>y!==-1),i=[1,t+1,t+2],c=[[],o,e],h=y=>{let E=BigInt(t+2*n)**BigInt(r),C=BigInt(i[y])**BigInt(c[y].length),M=(E*C-1n).toString(2).length+(y===1?r:0);return Math.ceil(M/5)},m=o.length===0?0:h(2)<h(1)?2:1,d=h(m),w=y=>BigInt(y<0?t+2+y:y),p=0n;for(let y of s)p=p*BigInt(t+2*n)+w(y);for(let y of c[m])p=p*BigInt(i[m])+w(y);if(m===1){let y=e.map(E=>E===-1?"0":"1").join("");p|=BigInt(`0b${y}`)<<BigInt(5*d-r)}return{way:m,size:d,body:p}}function Us(s){let e=[34911,69787,139539,279043,529574],t=0;for(let n of[...s,0,0,0,0]){let r=t>>15;t=(t&32767)<<5^n;for(let[o,i]of e.entries())t^=r>>o&1?i:0}return t^=1048575,[15,10,5,0].map(n=>t>>n&31)}var Fs=s=>typeof s?.id=="string",se=class{waiting;#e;#t;#s=Math.random().toString(36).slice(2,8);#r=0;#n;#o;constructor(e){this.#e=e,this.#t=e.read("file"),this.#o=new Map(Z(this.#i()).map(t=>[t,[A(t)].flat().filter(Fs)])),this.waiting=[...this.#o.values()].flat().map(t=>({...t,late:!0}))}add(e){let t=e.map(n=>({...this.#a(),...n}));return this.waiting=[...this.waiting,...t],this.#c(),t}sendSoon(){this.#n||(this.#n=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#n&&this.send()}send(){clearTimeout(this.#n),this.#n=void 0,this.#e.append(this.waiting)}saved(e){let t=new Set(e);this.waiting=this.waiting.filter(n=>!t.has(n.id)),this.#c();for(let[n,r]of this.#o)r.every(o=>t.has(o.id))&&T(n,null)}anew(){T(this.#i()+this.#s,null),this.#t=this.#e.read("file"),this.#c()}#i(){return`kit:waiting:${this.#t}:`}#a(){return{id:`${this.#s}-${++this.#r}`,at:Date.now()}}#c(){let e=this.waiting.filter(t=>t.id.startsWith(`${this.#s}-`));T(this.#i()+this.#s,e.length?e:null)}};var $e=class{posts;earlier=null;#e;#t;#s;#r;#n=new Map;#o=new Set;#i="";constructor(e,t){this.#e=e,this.posts=e.read("posts");let n=new Map(Object.entries(e.read("saved")));this.#r=new Map(this.posts.map(({post_id:r})=>[r,n.get(r)??be])),this.#t=new se(e);for(let r of this.#t.waiting)this.#l(r);this.#s=new X(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#f()])),this.#a(t),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#f().length?vt(e,r=>ge(this.of(r))):$t(e)}#a(e){let t=this.#e,n=[t.listen("problem",()=>{this.#i=t.read("problem"),this.#u([])}),t.listen("hand_in",()=>this.#u([])),t.listen("notice",()=>this.#u([])),t.listen("file",()=>{this.#t.anew(),this.#s.anew()}),t.follow({saved:r=>{this.#t.saved(r),this.#c(),this.#u([])},news:r=>{for(let[o,i]of Object.entries(r))this.#n.set(o,i);this.#c()}})];e?.addEventListener("abort",()=>{for(let r of n)r();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#c(){let e=new Set(this.#t.waiting.flatMap(te)),t=[...this.#n.keys()].filter(n=>this.#r.has(n)&&!e.has(n));for(let n of t)this.#r.set(n,this.#n.get(n)??be),this.#n.delete(n);t.length&&this.#u(t)}#l(e){for(let t of te(e)){let n=this.#r.get(t);n&&this.#r.set(t,Tt(n,e))}}#h(...e){let t=this.#t.add(e);for(let n of t)this.#l(n);this.#u(t.flatMap(te)),this.#t.sendSoon(),this.#s.keepSoon()}#u(e){for(let t of this.#o)t(e)}#f(){return[...this.#r].filter(([,e])=>ge(e))}of(e){return this.#r.get(e)}now(e){return this.of(e).revised??this.of(e).first}waiting(){return this.#t.waiting.length}problem(){return this.#i}notice(){return this.#e.read("notice")}listen(e,t){this.#o.add(e),t?.addEventListener("abort",()=>this.#o.delete(e))}flush(){this.#t.flush(),this.#s.flush()}judge(e,t,{unsure:n,confidence:r}={}){let o=this.of(e).locked?"revised":"first",i={...n&&{unsure:n},...r&&{confidence:r}};this.#h({post_id:e,label:t,round:o,...i})}compared(e){this.#h({kind:"compared",post_ids:e})}note(e,t){this.#h({kind:"note",post_id:e,note:Ks(t)})}sort(e,t){this.#h({kind:"sorted",post_id:e,cause:t})}restore(){this.earlier&&this.#h(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let{fingerprint:e,pseudonym:t,name:n}=this.#e.read("hand_in");if(e===void 0||!t)return null;let r=this.#e.read("codebook").categories.map(m=>m.label),o=this.posts.map(m=>this.of(m.post_id)),{first:i,revised:c}=At(o,r),h={fingerprint:e,pseudonym:t,labels:r.length};return{name:n??"",code:Nt(h,i,c)}}rename(){this.#e.rename()}download(){let e=this.#f(),r=["first","revised",...["unsure","confidence","note","cause"].filter(d=>e.some(([,w])=>w[d]))],o=new Map(this.posts.map(d=>[d.post_id,`v${d.mark}`])),{id:i}=this.#e.read("codebook"),c=this.#e.read("hand_in").name??"",h=e.map(([d,w])=>{let p=r.map(y=>w[y]||"");return[c,d,...p,o.get(d),i]}),m=["coder","post_id",...r,"version","codebook"];_t(`my-answers-${this.#e.read("activity")}.csv`,St([m,...h]),"text/csv")}};function Ks(s){let{toWellFormed:e}=String.prototype;return e?.call(s)??s}function It(s){return{share:(e,t)=>({store:new $e(e,t)}),view:s}}var ve="sgcv";he(Ae);var Ee=class{#e=!1;#t=0;#s=[];#r="";#n="";#o;#i;#a=!1;constructor({host:e,el:t,signal:n,store:r}){let o=e.read("codebook");this.store=r,this.key=e.read("key"),this.others=e.read("others"),this.causes=e.read("causes"),this.labels=o.categories.map(h=>h.label),this.findings=new V(r,this.key,this.others),this.live=ht(),this.body=l("div",{}),this.score=l("p",{class:"kit-count"}),this.sorted=l("p",{}),this.stage=l("div",{class:"kit-stage"});let i=e.read("activity"),c=a("compare-name",{title:o.title,activity:i});this.root=yt(t,{name:c,keys:this.#c(),signal:n}),this.root.append(this.body,kt(r,n),this.live.node),r.listen(h=>h.length&&this.#h(),n),this.show()}#c(){let e={ArrowLeft:()=>this.go(this.#t-1),ArrowRight:()=>this.go(this.#t+1),Enter:()=>this.go(this.#t+1),d:()=>this.filter(),"?":()=>this.#i?.toggle(),Escape:()=>this.#i?.toggle(!1)};for(let[t,n]of this.causes.entries())e[ve[t]]=()=>this.sort(n);for(let[t,n]of this.labels.entries())e[t+1]=()=>this.revise(n);return e}get#l(){return this.findings.revealed().length>0}#h(){this.#a||(this.#a=!0,queueMicrotask(()=>this.#a&&this.show()))}show(){this.#a=!1;let{findings:e}=this,t=e.open().length,n=e.judged().length,r=`${this.#l} ${t} ${n} ${this.#e}`;if(r===this.#r)return this.#d();this.#r=r,Ne(this.root,()=>{this.body.replaceChildren(...this.#l?this.#f(t):this.#u(t)),this.#t=Math.min(this.#t,Math.max(0,this.#s.length-1)),this.#d()})}#u(e){let t=a("compare-mine",{judged:e});return[l("p",{class:"kit-question"},a("commit-then-compare")),l("p",{},Qe(e,this.store.posts.length)),e?v(t,"",()=>this.reveal(),{class:"kit-main"}):""]}#f(e){this.#s=this.findings.list(this.#e);let t=this.#m(),n=this.#y();this.#o=t,this.#i=n;let r=this.others?.shift,o=a("compare-these-too",{posts:e});return[this.score,r?.judged?l("p",{class:"kit-class"},st(this.others?.name??"",r)):"",this.sorted,e?l("p",{class:"kit-notice"},a("judged-since",{posts:e})," ",v(o,"",()=>this.reveal())):"",t.node,this.stage,this.#p(n.button),n.panel]}#p(e){let t={"aria-pressed":String(this.#e)};return l("div",{class:"kit-tools"},v(a("back"),"←",()=>this.go(this.#t-1)),v(a("next"),"→",()=>this.go(this.#t+1)),v(a("only-different"),"d",()=>this.filter(),t),e)}#m(){return new J(this.#s,{name:a("compared-posts"),go:e=>this.go(e),look:e=>rt(this.findings,e)})}#y(){let e=this.causes.map((n,r)=>[ve[r],a("key-sort",{cause:I(n)})]),t=dt([[this.labels.map((n,r)=>r+1).join(" "),a("key-revise-this")],["← →",a("key-walk")],...e,["d",a("key-only-different")],["?",a("key-help")]]);return ft(a("keys"),"?",t)}#d(){if(!this.#l)return;b(this.score,He(this.findings.revealed(),this.store,this.key)),b(this.sorted,nt(this.findings,this.causes)),this.#o?.at(this.#t),this.#o?.repaint();let e=this.#s[this.#t],t=JSON.stringify([e.post_id,this.store.of(e.post_id)]);this.#n!==t&&(this.#n=t,this.#g(e))}#g(e){let t=document.activeElement,n=this.stage.contains(t)&&t?.getAttribute("aria-label");if(this.stage.replaceChildren(...this.#w(e)),!n)return;(this.stage.querySelector(`[aria-label="${CSS.escape(n)}"]`)??this.root).focus({preventScroll:!0})}#w(e){let{findings:t,labels:n,others:r,store:o}=this,i=e.post_id,c=this.key[i],h=o.of(i),m=at(r,i),d=w=>this.revise(w);return[gt(e),Ze(et(t,e),tt(t,e)),it({labels:n,mine:h,now:o.now(i),key:c,others:r,id:i,revise:d}),m&&l("p",{class:"kit-quiet"},m),...Je(c),t.differs(e)?this.#k(h.cause):"",h.note?l("p",{class:"kit-note",dir:"auto"},a("your-note",{note:h.note})):""]}#k(e){let t=this.causes.map((n,r)=>{let o=I(n),i={"aria-label":o,"aria-pressed":String(e===n)};return v(o,ve[r],()=>this.sort(n),i)});return l("div",{class:"kit-tools",role:"group","aria-label":a("why-differ-from-key")},l("strong",{},a("why-differ")),...t)}reveal(){this.store.compared(this.findings.open().map(e=>e.post_id)),this.show(),this.live.say(this.score.textContent??"")}filter(e=!this.#e){let{findings:t}=this;if(!this.#l)return;if(e&&!t.revealed().some(o=>t.differs(o)))return this.live.say(a("none-different"));let n=this.#s[this.#t];this.#e=e,this.show(),this.#t=Math.max(0,this.#s.indexOf(n)),this.#d();let r=this.#s.length;this.live.say(a(e?"only-these":"all-these",{posts:r}))}go(e){if(!this.#l||e<0||e>=this.#s.length)return;this.#t=e,this.#d();let t=this.#s[e],{first:n}=this.store.of(t.post_id),r={post:e+1,posts:this.#s.length};this.live.say(ot(t,r,n,this.key[t.post_id]))}revise(e){if(!this.#l)return;let{post_id:t}=this.#s[this.#t];this.store.now(t)!==e&&(this.store.judge(t,e),this.show(),this.live.say(`${a("now-you-say",{label:e})} ${this.score.textContent}`))}sort(e){let t=this.#l&&this.#s[this.#t];if(!t||!this.findings.differs(t))return;let n=this.store.of(t.post_id).cause===e;this.store.sort(t.post_id,n?null:e),this.show();let r=n?a("taken-back"):a("sorted-as",{cause:I(e)});this.live.say(`${r} ${this.sorted.textContent}`)}},Ws=It(s=>new Ee(s)),Rr=ut(Ws);export{Ws as compare,Rr as default};
