"use strict";(()=>{var ki=`# What a page outside a notebook says of the answers that it keeps.

problem-page = Your last answers are not on disk yet: { $why }. They are kept in this page; make room for this browser, then go on.
no-database = this browser keeps nothing for this page
keeps-nothing = This browser keeps nothing for this page: a private window, or a setting, forbids it. Your answers last as long as the page is open. Save them as a file, or copy your code, before you close it.

# Who sits here, and what they answered.

mine-title = Your answers
mine-name = You are “{ $name }” here. The name is made up, and all pages of the kit in this browser share it.
mine-kept = What you answer is kept in this browser, on this device, and is sent nowhere. In a private window it is gone when you close it.
mine-nothing = Nothing is answered on this page yet.
mine-codes =
    { $codes ->
        [one] Your hand-in code
       *[other] Your hand-in codes
    }
mine-far = { $done } of { $of }
mine-copy =
    { $codes ->
        [one] Copy my hand-in code
       *[other] Copy my { $codes } hand-in codes
    }
mine-words = What you wrote is in no code: save it as a file, and hand in that.
mine-save = Save my answers as a file
mine-saved = Saved as { $file }. Hand it in, or open it again here or in a notebook.
mine-open = Open a file or a code
mine-open-how = A file that you saved on such a page, or that a notebook keeps in its folder my-answers (.jsonl, .zip); or a hand-in code:
mine-open-code = Hand-in code
mine-open-take = Take it in
mine-other = Somebody else sits here
mine-other-how = What “{ $name }” answered stays in this browser, and only you can go back to it here. Who goes on?
mine-other-new = Somebody new
qr-of = The code { $code } as a QR code
mine-qr = As a picture to scan

# The page itself.

page-without-script = This page needs a browser that runs scripts. On a phone, a file's preview does not: open it in the browser, or from a web address.
page-written = Written: { $path }, { $size } kB. Open it in a browser; it works from a folder, as an attachment, and from any web space.
`;var ct=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function oe(o,t){switch(t.kind??"judge"){case"judge":return Qr(o,t);case"note":return Xs(o,"note",t.note);case"sorted":return Xs(o,"cause",t.cause);case"compared":return o.first||o.unsure?{...o,locked:!0}:o;default:return o}}function xt(o){return o.post_ids?o.post_ids:o.post_id===void 0?[]:[o.post_id]}function yi(o){let t=new Set,e=new Map;for(let s of o)if(!t.has(s.id)){t.add(s.id);for(let i of xt(s)){let n=e.get(i)??ct,r=oe(n,s);r!==n&&e.set(i,r)}}return e}function Qr(o,{label:t,unsure:e,confidence:s,note:i,round:n="first"}){let r=o.locked?"revised":n,c={...o,[r]:t??null,unsure:!!e},l=r==="first"?"confidence":"confidence_revised";return Xs(i?{...c,note:i}:c,l,s)}function Xs(o,t,e){let{[t]:s,...i}=o;return e?{...i,[t]:e}:i}var ot=class{constructor(t){this.value=t}valueOf(){return this.value}},S=class extends ot{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},Y=class extends ot{constructor(t,e={}){super(t),this.opts=e}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return this.value.toString(10)}},it=class o extends ot{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof ot)return o.supportsValue(t.valueOf());if("Temporal"in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,e={}){t instanceof o?(e={...t.opts,...e},t=t.value):t instanceof ot&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&e.calendar===void 0&&(e={...e,calendar:t.calendarId}),super(t),this.opts=e}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var bi=100,ta="⁨",ea="⁩";function sa(o,t,e){if(e===t||e instanceof Y&&t instanceof Y&&e.value===t.value)return!0;if(t instanceof Y&&typeof e=="string"){let s=o.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(e===s)return!0}return!1}function $i(o,t,e){return t[e]?jt(o,t[e].value):(o.reportError(new RangeError("No default")),new S)}function Qs(o,t){let e=[],s=Object.create(null);for(let i of t)i.type==="narg"?s[i.name]=ie(o,i.value):e.push(ie(o,i));return{positional:e,named:s}}function ie(o,t){switch(t.type){case"str":return t.value;case"num":return new Y(t.value,{minimumFractionDigits:t.precision});case"var":return oa(o,t);case"mesg":return ia(o,t);case"term":return na(o,t);case"func":return ra(o,t);case"select":return aa(o,t);default:return new S}}function oa(o,{name:t}){let e;if(o.params)if(Object.prototype.hasOwnProperty.call(o.params,t))e=o.params[t];else return new S(`$${t}`);else if(o.args&&Object.prototype.hasOwnProperty.call(o.args,t))e=o.args[t];else return o.reportError(new ReferenceError(`Unknown variable: $${t}`)),new S(`$${t}`);if(e instanceof ot)return e;switch(typeof e){case"string":return e;case"number":return new Y(e);case"object":if(it.supportsValue(e))return new it(e);default:return o.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof e}`)),new S(`$${t}`)}}function ia(o,{name:t,attr:e}){let s=o.bundle._messages.get(t);if(!s)return o.reportError(new ReferenceError(`Unknown message: ${t}`)),new S(t);if(e){let i=s.attributes[e];return i?jt(o,i):(o.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new S(`${t}.${e}`))}return s.value?jt(o,s.value):(o.reportError(new ReferenceError(`No value: ${t}`)),new S(t))}function na(o,{name:t,attr:e,args:s}){let i=`-${t}`,n=o.bundle._terms.get(i);if(!n)return o.reportError(new ReferenceError(`Unknown term: ${i}`)),new S(i);if(e){let c=n.attributes[e];if(c){o.params=Qs(o,s).named;let l=jt(o,c);return o.params=null,l}return o.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new S(`${i}.${e}`)}o.params=Qs(o,s).named;let r=jt(o,n.value);return o.params=null,r}function ra(o,{name:t,args:e}){let s=o.bundle._functions[t];if(!s)return o.reportError(new ReferenceError(`Unknown function: ${t}()`)),new S(`${t}()`);if(typeof s!="function")return o.reportError(new TypeError(`Function ${t}() is not callable`)),new S(`${t}()`);try{let i=Qs(o,e);return s(i.positional,i.named)}catch(i){return o.reportError(i),new S(`${t}()`)}}function aa(o,{selector:t,variants:e,star:s}){let i=ie(o,t);if(i instanceof S)return $i(o,e,s);for(let n of e){let r=ie(o,n.key);if(sa(o,i,r))return jt(o,n.value)}return $i(o,e,s)}function to(o,t){if(o.dirty.has(t))return o.reportError(new RangeError("Cyclic reference")),new S;o.dirty.add(t);let e=[],s=o.bundle._useIsolating&&t.length>1;for(let i of t){if(typeof i=="string"){e.push(o.bundle._transform(i));continue}if(o.placeables++,o.placeables>bi)throw o.dirty.delete(t),new RangeError(`Too many placeables expanded: ${o.placeables}, max allowed is ${bi}`);s&&e.push(ta),e.push(ie(o,i).toString(o)),s&&e.push(ea)}return o.dirty.delete(t),e.join("")}function jt(o,t){return typeof t=="string"?o.bundle._transform(t):to(o,t)}var xe=class{constructor(t,e,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=e,this.args=s}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,e){let s=this.bundle._intls.get(t);s||(s={},this.bundle._intls.set(t,s));let i=JSON.stringify(e);return s[i]||(s[i]=new t(this.bundle.locales,e)),s[i]}};function eo(o,t){let e=Object.create(null);for(let[s,i]of Object.entries(o))t.includes(s)&&(e[s]=i.valueOf());return e}var vi=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function xi(o,t){let e=o[0];if(e instanceof S)return new S(`NUMBER(${e.valueOf()})`);if(e instanceof Y)return new Y(e.valueOf(),{...e.opts,...eo(t,vi)});if(e instanceof it)return new Y(e.toNumber(),{...eo(t,vi)});throw new TypeError("Invalid argument to NUMBER")}var ha=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Si(o,t){let e=o[0];if(e instanceof S)return new S(`DATETIME(${e.valueOf()})`);if(e instanceof it||e instanceof Y)return new it(e,eo(t,ha));throw new TypeError("Invalid argument to DATETIME")}var Ei=new Map;function Oi(o){let t=Array.isArray(o)?o.join(" "):o,e=Ei.get(t);return e===void 0&&(e=new Map,Ei.set(t,e)),e}var ne=class{constructor(t,{functions:e,useIsolating:s=!0,transform:i=n=>n}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:xi,DATETIME:Si,...e},this._useIsolating=s,this._transform=i,this._intls=Oi(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:e=!1}={}){let s=[];for(let i=0;i<t.body.length;i++){let n=t.body[i];if(n.id.startsWith("-")){if(e===!1&&this._terms.has(n.id)){s.push(new Error(`Attempt to override an existing term: "${n.id}"`));continue}this._terms.set(n.id,n)}else{if(e===!1&&this._messages.has(n.id)){s.push(new Error(`Attempt to override an existing message: "${n.id}"`));continue}this._messages.set(n.id,n)}}return s}formatPattern(t,e=null,s=null){if(typeof t=="string")return this._transform(t);let i=new xe(this,s,e);try{return to(i,t).toString(i)}catch(n){if(i.errors&&n instanceof Error)return i.errors.push(n),new S().toString(i);throw n}}};var so=/^(-?[a-zA-Z][\w-]*) *= */gm,Ai=/\.([a-zA-Z][\w-]*) *= */y,ca=/\*?\[/y,oo=/(-?[0-9]+(?:\.([0-9]+))?)/y,la=/([a-zA-Z][\w-]*)/y,Ti=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,da=/^[A-Z][A-Z0-9_-]*$/,Se=/([^{}\n\r]+)/y,ua=/([^\\"\n\r]*)/y,ji=/\\([\\"])/y,Ii=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,pa=/^\n+/,_i=/ +$/,fa=/ *\r?\n/g,ma=/( *)$/,wa=/{\s*/y,Ci=/\s*}/y,ga=/\[\s*/y,ka=/\s*] */y,ya=/\s*\(\s*/y,ba=/\s*->\s*/y,$a=/\s*:\s*/y,va=/\s*,?\s*/y,xa=/\s+/y,re=class{constructor(t){this.body=[],so.lastIndex=0;let e=0;for(;;){let k=so.exec(t);if(k===null)break;e=so.lastIndex;try{this.body.push(l(k[1]))}catch(v){if(v instanceof SyntaxError)continue;throw v}}function s(k){return k.lastIndex=e,k.test(t)}function i(k,v){if(t[e]===k)return e++,!0;if(v)throw new v(`Expected ${k}`);return!1}function n(k,v){if(s(k))return e=k.lastIndex,!0;if(v)throw new v(`Expected ${k.toString()}`);return!1}function r(k){k.lastIndex=e;let v=k.exec(t);if(v===null)throw new SyntaxError(`Expected ${k.toString()}`);return e=k.lastIndex,v}function c(k){return r(k)[1]}function l(k){let v=u(),A=d();if(v===null&&Object.keys(A).length===0)throw new SyntaxError("Expected message value or attributes");return{id:k,value:v,attributes:A}}function d(){let k=Object.create(null);for(;s(Ai);){let v=c(Ai),A=u();if(A===null)throw new SyntaxError("Expected attribute value");k[v]=A}return k}function u(){let k;if(s(Se)&&(k=c(Se)),t[e]==="{"||t[e]==="}")return p(k?[k]:[],1/0);let v=gt();return v?k?p([k,v],v.length):(v.value=$t(v.value,pa),p([v],v.length)):k?$t(k,_i):null}function p(k=[],v){for(;;){if(s(Se)){k.push(c(Se));continue}if(t[e]==="{"){k.push(m());continue}if(t[e]==="}")throw new SyntaxError("Unbalanced closing brace");let st=gt();if(st){k.push(st),v=Math.min(v,st.length);continue}break}let A=k.length-1,vt=k[A];typeof vt=="string"&&(k[A]=$t(vt,_i));let se=[];for(let st of k)st instanceof Ee&&(st=st.value.slice(0,st.value.length-v)),st&&se.push(st);return se}function m(){n(wa,SyntaxError);let k=w();if(n(Ci))return k;if(n(ba)){let v=E();return n(Ci,SyntaxError),{type:"select",selector:k,...v}}throw new SyntaxError("Unclosed placeable")}function w(){if(t[e]==="{")return m();if(s(Ti)){let[,k,v,A=null]=r(Ti);if(k==="$")return{type:"var",name:v};if(n(ya)){let vt=b();if(k==="-")return{type:"term",name:v,attr:A,args:vt};if(da.test(v))return{type:"func",name:v,args:vt};throw new SyntaxError("Function names must be all upper-case")}return k==="-"?{type:"term",name:v,attr:A,args:[]}:{type:"mesg",name:v,attr:A}}return tt()}function b(){let k=[];for(;;){switch(t[e]){case")":return e++,k;case void 0:throw new SyntaxError("Unclosed argument list")}k.push($()),n(va)}}function $(){let k=w();return k.type!=="mesg"?k:n($a)?{type:"narg",name:k.name,value:tt()}:k}function E(){let k=[],v=0,A;for(;s(ca);){i("*")&&(A=v);let vt=G(),se=u();if(se===null)throw new SyntaxError("Expected variant value");k[v++]={key:vt,value:se}}if(v===0)return null;if(A===void 0)throw new SyntaxError("Expected default variant");return{variants:k,star:A}}function G(){n(ga,SyntaxError);let k;return s(oo)?k=wt():k={type:"str",value:c(la)},n(ka,SyntaxError),k}function tt(){if(s(oo))return wt();if(t[e]==='"')return bt();throw new SyntaxError("Invalid expression")}function wt(){let[,k,v=""]=r(oo),A=v.length;return{type:"num",value:parseFloat(k),precision:A}}function bt(){i('"',SyntaxError);let k="";for(;;){if(k+=c(ua),t[e]==="\\"){k+=et();continue}if(i('"'))return{type:"str",value:k};throw new SyntaxError("Unclosed string literal")}}function et(){if(s(ji))return c(ji);if(s(Ii)){let[,k,v]=r(Ii),A=parseInt(k||v,16);return A<=55295||57344<=A?String.fromCodePoint(A):"�"}throw new SyntaxError("Unknown escape sequence")}function gt(){let k=e;switch(n(xa),t[e]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return ee(t.slice(k,e))}return t[e-1]===" "?ee(t.slice(k,e)):!1}function $t(k,v){return k.replace(v,"")}function ee(k){let v=k.replace(fa,`
`),A=ma.exec(k)[1].length;return new Ee(v,A)}}},Ee=class{constructor(t,e){this.value=t,this.length=e}};var Mi=`# What several views say.

post-name = Post
post-answers = Answers or passes on:{" "}
post-picture = Picture: { $alt }
click-first = Click here first to use the keys.
run-first = Press Shift + Enter first.
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
`;var io=Li("en"),Ni=new Set,It=null;O(Mi);function Li(o){return new ne(o,{useIsolating:!1})}function O(o){Ni.has(o)||(Ni.add(o),Ri(io,o))}function Oe(o){It=null,o?.catalogue&&(It=Li(o.language),Ri(It,o.catalogue))}function a(o,t){let e=It?.hasMessage(o)?It:io,s=e.getMessage(o);if(!s?.value)throw new Error(`No sentence is called ${o}.`);return e.formatPattern(s.value,t)}function P(o,t="unit"){let[e]=(It??io).locales,s=t==="unit"?"short":"long";return new Intl.ListFormat(e,{type:t,style:s}).format(o)}function Ri(o,t){let[e]=o.addResource(new re(t));if(e)throw e}var ae="talking-back-kit",Ea=1e4;function Bi(){let o=indexedDB.open(ae,1);o.onupgradeneeded=()=>{let{result:e}=o;e.createObjectStore("visitors",{keyPath:"id"}),e.createObjectStore("now"),e.createObjectStore("cards",{keyPath:"key"}).createIndex("visitor","visitor"),e.createObjectStore("lines",{keyPath:"at",autoIncrement:!0}).createIndex("file",["file","at"])};let t=new Promise((e,s)=>{setTimeout(()=>s(new Error(a("no-database"))),Ea)});return Promise.race([W(o),t])}function W(o){return new Promise((t,e)=>{o.onsuccess=()=>t(o.result),o.onerror=()=>e(o.error)})}async function _t(o,t,e){let s=o.transaction(t,"readwrite",{durability:"strict"}),[i]=await Promise.all([e(s),Oa(s)]);return i}function Oa(o){return new Promise((t,e)=>{o.oncomplete=()=>t(),o.onabort=()=>e(o.error)})}function Ae(o,t,e=0){let s=IDBKeyRange.bound([t,e],[t,Number.POSITIVE_INFINITY],!0);return W(o.objectStore("lines").index("file").getAll(s))}function he(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>t.toString(16).padStart(2,"0")).join("")}var Aa="nowhere",no=class{#t;#e;#s;#o;#i=new Map;#n=new Set;#r=0;#a=new Set;#h=new Map;#c;picture;constructor(t,e){let{activity:s,hand_in:i,posts:n}=e,r=i?.fingerprint;this.#t=t,this.#o=[t.id,s,r??n?.length].join(" "),this.#s={problem:"",notice:"",owner:t.id,file:"",kept:[],...e,hand_in:t.handIn(r)},this.#e=new BroadcastChannel(`${ae}:${this.#o}`),this.#e.onmessage=({data:c})=>c?this.tell(c):this.catchUp(),this.#c=t.listen(()=>this.tell({hand_in:t.handIn(r)})),!t.database&&(this.#s.file=`${Aa} ${this.#o}`,this.#s.notice=a("keeps-nothing"))}read(t){return t==="saved"?Object.fromEntries(this.#i):this.#s[t]}listen(t,e){let s=this.#h.get(t)??new Set;return this.#h.set(t,s.add(e)),()=>s.delete(e)}follow(t){return this.#a.add(t),()=>this.#a.delete(t)}write(t){this.tell(t),this.#s.posts&&this.#g(async()=>{await this.#l(e=>({...e,parts:{...e.parts,...t}})),this.#e.postMessage(t)})}tell(t){Object.assign(this.#s,t);for(let e of Object.keys(t))for(let s of this.#h.get(e)??[])s()}append(t){this.#g(async()=>{await this.#u(t),await this.catchUp();for(let e of this.#a)e.saved(t.map(s=>s.id));this.#e.postMessage(null)})}rename(){this.#g(()=>this.#t.rename())}startOver(){this.#g(async()=>{await this.#l(t=>({...t,file:he(),kept:[...t.kept,t.file]})),await this.catchUp(),this.#e.postMessage(null)})}async catchUp(){if(!this.#t.database)return;let t=this.#t.database.transaction(["cards","lines"]),e=await this.#m(t),s=await this.#w(t,e.file),i=new Set(e.file===this.#s.file?[]:this.#d(e));for(let{at:r,event:c}of s)if(this.#r=Math.max(this.#r,r),!this.#n.has(c.id)){this.#n.add(c.id);for(let l of xt(c))this.#i.set(l,oe(this.#i.get(l)??ct,c)),i.add(l)}let n=[...i].map(r=>[r,this.#i.get(r)??ct]);if(n.length)for(let r of this.#a)r.news(Object.fromEntries(n))}close(){this.#e.close(),this.#c()}#d({file:t,kept:e,parts:s}){let i=[...this.#i.keys()];return this.#i.clear(),this.#n.clear(),this.#r=0,this.tell({...s,file:t,kept:e}),i}#u(t){return this.#f(["cards","lines"],async e=>{let{file:s}=await this.#m(e),i=new Set(s===this.#s.file?this.#n:[]);for(let{event:n}of await this.#w(e,s))i.add(n.id);for(let n of t)i.has(n.id)||e.objectStore("lines").add({file:s,event:n}),i.add(n.id)})}#l(t){return this.#f("cards",async e=>{e.objectStore("cards").put(t(await this.#m(e)))})}#f(t,e){if(!this.#t.database)throw new Error(a("no-database"));return _t(this.#t.database,t,e)}begin(){return this.#f("cards",async t=>{let e=t.objectStore("cards"),s=await W(e.get(this.#o)),{activity:i}=this.#s,n={key:this.#o,visitor:this.#t.id,activity:i,about:this.#p()};s||e.add({...n,file:he(),kept:[],parts:{}})})}#p(){let{codebook:t,hand_in:e,posts:s}=this.#s;return{title:t.title,fingerprint:e?.fingerprint,marks:s.map(({post_id:i,mark:n})=>[i,n]),labels:t.categories.map(({label:i})=>i),codebook:t.id}}#m(t){return W(t.objectStore("cards").get(this.#o))}#w(t,e){return Ae(t,e,e===this.#s.file?this.#r:0)}async#g(t){let e="";try{await t()}catch(s){let i=s instanceof Error?s.message:String(s);e=a("problem-page",{why:i.replace(/\.$/,"")})}e!==this.#s.problem&&this.tell({problem:e})}};async function qi(o,t){let e=new no(o,t);return!o.database||!t.posts||(await e.begin(),await e.catchUp()),e}var ce="data-waits-for-words",Ct=o=>o.ctrlKey||o.metaKey||o.altKey,St=o=>o.target,Te=o=>(o.key==="Enter"||o.key===" ")&&/^(BUTTON|SUMMARY)$/.test(St(o).tagName),ro=o=>!!o?.hasAttribute("aria-pressed"),Ta=o=>o.hasAttribute("data-onward"),ao=o=>o.getAttribute("aria-label")??o.textContent??"",Mt=o=>!Ct(o)&&!(o.shiftKey&&o.key==="Enter");function Nt(o){let t=o.ctrlKey||o.metaKey;return o.key==="Enter"&&(o.shiftKey||t)||o.key==="s"&&t}var ho=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function Lt(o){((ho()?null:o.querySelector(`[${ce}]`))??o).focus({preventScroll:!0})}function Pi(o){return o.key==="Tab"?!0:o.key==="Enter"?!o.altKey&&(o.shiftKey||Ct(o)):Ct(o)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(o.key)}function ja(o){let t=St(o);return t.matches("textarea, select")?!0:t instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(t.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(o.key):!0:!1}function Wi(o,t,e){let s={chose:""};Ia(o,e),Ma(o,s,e),o.addEventListener("focusin",i=>{ao(St(i))!==s.chose&&(s.chose="")},{signal:e}),o.addEventListener("keydown",i=>_a(i,o,t,s),{signal:e})}function Ia(o,t){let e=o,s=i=>{e.removeAttribute("data-lm-suppress-shortcuts");let n=St(i);!o.contains(n)||Pi(i)||(e=n,e.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:t})}function _a(o,t,e,s){let{key:i}=o,n=St(o);if(Te(o)&&i===" "&&(o.shiftKey||Ct(o))&&o.preventDefault(),Pi(o)||(o.stopPropagation(),Ct(o)||o.defaultPrevented))return;let r=t.querySelector(".kit-panel:not([hidden])"),c=n.tagName==="TEXTAREA"&&!n.hasAttribute(ce);if(i==="Escape"&&!o.isComposing&&!c&&!r)return o.preventDefault(),Ca(t);let l=ro(n)&&ao(n)===s.chose,d=Te(o)&&(l||i==="Enter"&&Ta(n));(d||Te(o)&&o.repeat)&&o.preventDefault(),!(Te(o)&&!d||ja(o)||!e[i])&&(o.preventDefault(),o.repeat||e[i]())}function Ca(o){o.parentElement?.closest("[tabindex]")?.focus()}function Ma(o,t,e){let s=!1,i={timeStamp:-1e3,x:0,y:0,button:null},n=u=>u.type==="click"&&!u.detail&&s&&o.contains(St(u)),r=u=>{let p=St(u).closest?.("button")??null,m=n(u)||Na(u,p,i);m&&(u.preventDefault(),u.stopPropagation()),!(u.type!=="click"||!p||!o.contains(p))&&(i={button:p,timeStamp:u.timeStamp,x:u.x,y:u.y},m||(t.chose=u.detail&&ro(p)?ao(p):""))},c={capture:!0,signal:e},l=u=>{s=u.shiftKey||Ct(u)},d=()=>{s=!1};addEventListener("keydown",l,c),addEventListener("keyup",d,c),addEventListener("mousedown",r,c),addEventListener("click",r,c)}function Na(o,t,e){let s=o.timeStamp-e.timeStamp<300,i=Math.hypot(o.x-e.x,o.y-e.y)<5;return!o.detail||!s||!i?!1:t!==e.button||o.detail>1&&ro(t)}function h(o,t={},...e){let s=document.createElement(o);for(let[i,n]of Object.entries(t))n==null||n===!1||(i.startsWith("on")?s.addEventListener(i.slice(2),n):i==="style"?s.style.cssText=n:s.setAttribute(i,n===!0?"":n));return s.append(...e.filter(i=>i!=null)),s}function f(o,t){o.textContent!==t&&(o.textContent=t)}function y(o,t,e){e===null?o.removeAttribute(t):o.getAttribute(t)!==String(e)&&o.setAttribute(t,String(e))}function g(o,t,e,s={}){let i=t?[" ",h("kbd",{"aria-hidden":"true"},t)]:[];return h("button",{type:"button",class:"kit-tool",onclick:e,...s},o,...i)}function L(o,t){let e=o.contains(document.activeElement);t();let s=document.activeElement;e&&(!o.contains(s)||s?.closest("[hidden], :disabled"))&&o.focus({preventScroll:!0})}function nt(o,t,e){let s=o.contains(document.activeElement)&&document.activeElement!==o;e();let i=document.activeElement,n=i?.matches("[aria-pressed], .kit-mark:not([aria-current])"),r=!o.contains(i)||i?.closest("[hidden], :disabled");s&&(i===o||n||r)&&t.focus({preventScroll:!0})}function Yi(o){let t=o.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden]"))e.remove();return t.textContent?.trim()??""}var T=()=>`kit-${Math.random().toString(36).slice(2)}`;var La="0123456789ABCDEFGHJKMNPQRSTVWXYZ",Ra=19n;function Ba(o,t){let e=n=>n===null?-1:t.indexOf(n),s=[],i=[];for(let n of o){let r=e(n.first),c=e(n.revised);n.unsure&&c===-1&&([r,c]=r===-1?[-2,c]:[r,-2]),s.push(r),i.push(c)}return{first:s,revised:i}}function je({fingerprint:o,pseudonym:t},e,s){if(o===void 0||!t)return"";let{first:i,revised:n}=Ba(s,e);return qa({fingerprint:o,pseudonym:t,labels:e.length},i,n)}function qa({fingerprint:o,pseudonym:t,labels:e},s,i){let n=s.some(w=>w<0)?1:0,{way:r,size:c,body:l}=Pa(s,i,e,n),d=[[o,35],[t[0],8],[t[1],8],[s.length-1,11],[e-2,5],[n,1],[r,2],[l,5*c]],u=Ra;for(let[w,b]of d)u=u<<BigInt(b)|BigInt(w);let p=[...u.toString(32)].map(w=>Number.parseInt(w,32));return[...p,...Wa(p)].map(w=>La[w]).join("").replace(/.{4}(?=.)/g,"$&-")}function Pa(o,t,e,s){let i=o.length,n=t.filter(w=>w!==-1),r=[1,e+1,e+2],c=[[],n,t],l=w=>{let b=BigInt(e+2*s)**BigInt(i),$=BigInt(r[w])**BigInt(c[w].length),E=(b*$-1n).toString(2).length+(w===1?i:0);return Math.ceil(E/5)},d=n.length===0?0:l(2)<l(1)?2:1,u=l(d),p=w=>BigInt(w<0?e+2+w:w),m=0n;for(let w of o)m=m*BigInt(e+2*s)+p(w);for(let w of c[d])m=m*BigInt(r[d])+p(w);if(d===1){let w=t.map(b=>b===-1?"0":"1").join("");m|=BigInt(`0b${w}`)<<BigInt(5*u-i)}return{way:d,size:u,body:m}}function Wa(o){let t=[34911,69787,139539,279043,529574],e=0;for(let s of[...o,0,0,0,0]){let i=e>>15;e=(e&32767)<<5^s;for(let[n,r]of t.entries())e^=i>>n&1?r:0}return e^=1048575,[15,10,5,0].map(s=>e>>s&31)}function _(){let o=h("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:o,say(t){o.textContent=t}}}var Ya=2e3;async function Rt(o,t){try{await navigator.clipboard.writeText(o.textContent??"")}catch{return getSelection()?.selectAllChildren(o),a(Da())}return t&&Fa(t),a("copied")}function Da(){return ho()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function Fa(o){if("copied"in o.dataset)return;let t=[...o.childNodes];o.dataset.copied="",o.style.minWidth=`${o.offsetWidth}px`,o.replaceChildren(h("span",{},a("copied"))),setTimeout(()=>{delete o.dataset.copied,o.style.minWidth="",o.replaceChildren(...t)},Ya)}var Ua="kit",Ie=class{database;words;#t;#e;#s=new Set;constructor(t,e,s){this.database=t,this.words=e,this.#t=s,this.#e=new BroadcastChannel(`${ae}:visit`),this.#e.onmessage=({data:i})=>this.#o(i),t&&(t.onversionchange=()=>t.close())}get id(){return this.#t.id}get name(){return this.#t.name}get called(){return lo(this.words,this.name)}handIn(t){return t===void 0?{name:this.called}:{fingerprint:t,pseudonym:this.name,name:this.called}}listen(t){return this.#s.add(t),()=>this.#s.delete(t)}async rename(t=uo(this.words)){let e={...this.#t,name:t};this.database&&await _t(this.database,"visitors",s=>W(s.objectStore("visitors").put(e))),this.#o(e),this.#e.postMessage(e)}async all(){if(!this.database)return[this.#t];let t=this.database.transaction("visitors");return(await W(t.objectStore("visitors").getAll())).sort((s,i)=>i.since-s.since)}async turnTo(t){this.database&&(await _t(this.database,["visitors","now"],async e=>{let s=t??(await co(e,this.words)).id;await W(e.objectStore("now").put(s,"visitor"))}),this.#e.postMessage(null))}async cards(){if(!this.database)return[];let t=this.database.transaction("cards");return W(t.objectStore("cards").index("visitor").getAll(this.id))}async entries(t){let e=(await this.cards()).find(s=>s.activity===t);return e&&yi((await this.events(e)).map(s=>s))}async events({file:t}){if(!this.database)return[];let e=this.database.transaction("lines");return(await Ae(e,t)).map(({event:s})=>s)}#o(t){if(!t)return location.reload();if(t.id===this.id){this.#t=t;for(let e of this.#s)e()}}};async function Di(o,t){try{let e=await Bi(),s=await _t(e,["visitors","now"],i=>Ka(i,o,t));return new Ie(e,o,s)}catch{return new Ie(null,o,{id:Ua,name:uo(o),since:Date.now()})}}var lo=(o,t)=>t.map((e,s)=>o[s][e]).join(" ");async function Ka(o,t,e){let s=o.objectStore("visitors");if(e)return(await W(s.getAll())).find(l=>l.key===e)??co(o,t,e);let i=await W(o.objectStore("now").get("visitor")),n=i&&await W(s.get(i));if(n)return n;let r=await co(o,t);return await W(o.objectStore("now").put(r.id,"visitor")),r}async function co(o,t,e){let s={id:he(),name:uo(t),since:Date.now(),...e&&{key:e}};return await W(o.objectStore("visitors").add(s)),s}function uo(o){let[t,e]=crypto.getRandomValues(new Uint32Array(2));return[t%o[0].length,e%o[1].length]}function Ha(o){let t=o.read("saved"),e=o.read("posts").map(({post_id:r})=>t[r]??ct),s=e.filter(({first:r,revised:c,unsure:l})=>r||c||l).length,i=o.read("codebook").categories.map(({label:r})=>r),n=je(o.read("hand_in"),i,e);return s?{host:o,done:s,of:e.length,code:n}:null}function Fi(o,t){t.id=T(),t.hidden=!0;let e=g(o,"",()=>{t.hidden=!t.hidden,e.setAttribute("aria-expanded",String(!t.hidden)),t.hidden||t.scrollIntoView({block:"nearest"})});return e.setAttribute("aria-expanded","false"),e.setAttribute("aria-controls",t.id),e}var _e=class{#t;#e;constructor(t,e,s){this.#t=t,this.#e=e.filter(n=>n.read("posts")),this.live=_(),this.name=h("p",{}),this.codes=h("ul",{}),this.main=g("","",()=>this.copy(),{class:"kit-main"}),this.said=h("p",{class:"kit-quiet",role:"status"}),this.pictures=h("div",{}),this.people=h("div",{class:"kit-notice"});let i=g(a("another-name"),"",()=>this.#t.rename());this.root=h("section",{class:"kit kit-mine","aria-label":a("mine-title")},h("h2",{class:"kit-heading"},a("mine-title")),this.name,this.codes,h("div",{class:"kit-tools"},this.main,Fi(a("mine-qr"),this.pictures),i,t.database?Fi(a("mine-other"),this.people):""),this.said,this.pictures,this.people,h("p",{class:"kit-quiet"},a(t.database?"mine-kept":"keeps-nothing")),this.live.node),s.replaceChildren(this.root),t.listen(()=>this.show());for(let n of this.#e)n.follow({saved:()=>this.show(),news:()=>this.show()})}get begun(){let t=this.#e.map(Ha).filter(e=>e!==null);return[...new Map(t.map(e=>[e.host.read("activity"),e])).values()]}async show(){f(this.name,a("mine-name",{name:this.#t.called}));let{begun:t}=this,e=t.filter(({code:s})=>s);this.codes.replaceChildren(...t.length?t.map(s=>this.#s(s)):[h("li",{},a("mine-nothing"))]),f(this.main,a("mine-copy",{codes:e.length})),this.main.hidden=!e.length,this.pictures.replaceChildren(...e.map(({code:s,host:i})=>this.#o(i,s))),await this.#i()}#s({host:t,done:e,of:s,code:i}){let{title:n}=t.read("codebook");return h("li",{},h("strong",{dir:"auto"},n)," ",h("span",{class:"kit-count"},a("mine-far",{done:e,of:s})),h("br"),i&&h("output",{class:"kit-code"},i),(t.read("task")||!i)&&h("p",{class:"kit-quiet"},a("mine-words")))}#o(t,e){let{title:s}=t.read("codebook"),i=t.picture?.(e);return h("figure",{},i,h("figcaption",{dir:"auto"},s))}async#i(){let e=(await this.#t.all()).filter(({id:s})=>s!==this.#t.id).map(({id:s,name:i})=>g(lo(this.#t.words,i),"",()=>this.#n(s)));this.people.replaceChildren(h("p",{},a("mine-other-how",{name:this.#t.called})),h("div",{class:"kit-tools"},g(a("mine-other-new"),"",()=>this.#n()),...e))}async#n(t){await this.#t.turnTo(t),location.reload()}async copy(){let t=this.begun.flatMap(({code:s})=>s||[]).join(`
`),e=h("span",{class:"kit-unseen"},t);this.root.append(e),f(this.said,await Rt(e,this.main)),getSelection()?.containsNode(e,!0)||e.remove()}};var za=[.2,.375,.5555555555555556,.6666666666666666],Ga=(o,t)=>e=>{let s=4*o+e-4,i="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(s)-35,n=s>8?i:1,r=t/n|0,c=t%n,l=n-c,d=s>8?r*za[e]+(o>5)&-2:i,u=r-d;return{t:l*u+c*u+c,o:[[l,u],[c,u+1]],i:d}};var Et=o=>new Uint8Array(o),le=o=>{let t=new Error(`lean-qr error ${o}`);throw t.code=o,t},Ce=o=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(o),fo=o=>o.charCodeAt(0),Hi=(...o)=>(t,e)=>o.forEach(s=>s(t,e)),zi=o=>t=>{t.eci!==o&&(t.push(7,4),o<128?t.push(o,8):o<16384?t.push(32768|o,16):t.push(12582912|o,24),t.eci=o)},go=o=>(t,e)=>{t.push(4,4),t.push(o.length,8+8*(e>9)),o.forEach(s=>t.push(s,8))},qt=(o,t,e,s,i=(r,c)=>e(r.length,c),n=s?r=>Hi(zi(s),o(r)):o)=>(n.test=t,n.l=e,n.est=i,n.eci=s&&[s],n),Gi=qt(o=>(t,e)=>{t.push(1,4),t.push(o.length,10+2*(e>26)+2*(e>9));let s=0;for(;s<o.length-2;s+=3)t.push(+o.slice(s,s+3),10);s<o.length-1?t.push(+o.slice(s),7):s<o.length&&t.push(+o[s],4)},o=>/[0-9]/.test(o),(o,t)=>14+2*(t>26)+2*(t>9)+10*o/3),Vi=qt(o=>(t,e)=>{t.push(2,4),t.push(o.length,9+2*(e>26)+2*(e>9));let s=0;for(;s<o.length-1;s+=2)t.push(45*Ce(o[s])+Ce(o[s+1]),11);s<o.length&&t.push(Ce(o[s]),6)},o=>Ce(o)>=0,(o,t)=>13+2*(t>26)+2*(t>9)+5.5*o),Bt=qt(o=>go([...o].map(fo)),o=>fo(o)<128,(o,t)=>12+8*(t>9)+8*o);Bt._=!0,Bt.u=!0;var ko=qt(Bt,o=>fo(o)<256,Bt.l,3);ko._=!0;var Ui=new TextEncoder,yo=qt(o=>go(Ui.encode(o)),()=>1,0,26,(o,t)=>12+8*(t>9)+8*Ui.encode(o).length);yo._=!0;var mo=()=>{let o=new Map,t=new TextDecoder("sjis"),e=Et(2);for(let s=0;s<7973;++s)e[0]=s/192+129+64*(s>5951),e[1]=s%192+64,o.set(t.decode(e),s);return o.delete("�"),mo=()=>o,o},bo=qt(o=>(t,e)=>{t.push(8,4),t.push(o.length,8+2*(e>26)+2*(e>9));for(let s of o)t.push(mo().get(s),13)},o=>mo().has(o),(o,t)=>12+2*(t>26)+2*(t>9)+13*o);bo._=!0;var Ji=[Gi,Vi,Bt,ko,bo,yo],Va={auto:(o,{modes:t=Ji}={})=>(e,s)=>{let i=t.map((u,p)=>{let m=new Map,w=(b,$)=>(m.has(b)||m.set(b,$(b,s)),m.get(b));return{m:u,h:1<<p,C:u.est("",s),S:u.l?(b,$)=>w($-b,u.l):(b,$)=>w(o.slice(b,$),u.est)}}),n=[{v:0}],r=0,c=0,l=-1;for(let u of[...o,""]){let p=0;if(u)for(let m of i)m.m.test(u)&&(p|=m.h);if(!u||p!==l){if(l!==-1){let m=new Set(n.map(b=>b.D)),w=[];for(let{m:b,C:$,S:E,h:G}of i)if(l&G){let tt=E(r,c);for(let wt of b.eci??m)if(!b.u||!wt){let bt;for(let et of n)if(et.D===wt||b.eci){let gt=et.m===b&&et.D===wt,$t=gt?et.V:et,ee=b._&&gt?et.v+tt-$:$t.v+12*($t.D!==wt)+(gt?E(gt?et.$:r,c):tt);(!bt||ee<bt.v)&&(bt={$:gt?et.$:r,V:$t,m:b,D:wt,A:c,v:ee})}bt&&w.push(bt)}}n=w}l=p,r=c}c+=u.length}n.length||le(5);let d=[];for(let u=n.reduce((p,m)=>m.v<p.v?m:p);u.m;u=u.V)d.push(u.m(o.slice(u.$,u.A)));d.reverse().forEach(u=>u(e,s))},multi:Hi,eci:zi,bytes:go,numeric:Gi,alphaNumeric:Vi,ascii:Bt,iso8859_1:ko,shift_jis:bo,utf8:yo},Ja=()=>({F:Et(2956),I:0,push(o,t){for(let e=t,s=8-(7&this.I);e>0;e-=s,s=8)this.F[this.I>>3]|=o<<s>>e,this.I+=e<s?e:s}}),po=(o,t=o*o,e=Et(t))=>({size:o,K:e,get:(s,i)=>s>=0&&s<o&&!!(1&e[i*o+s]),toString({on:s="##",off:i="  ",lf:n=`
`,pad:r=4,padX:c=r,padY:l=r}={}){let d="";for(let u=-l;u<o+l;++u){for(let p=-c;p<o+c;++p)d+=this.get(p,u)?s:i;d+=n}return d},toImageData(s,{on:i=[0,0,0],off:n=[0,0,0,0],pad:r=4,padX:c=r,padY:l=r}={}){let d=o+2*c,u=o+2*l,p=s.createImageData(d,u),m=new Uint32Array(p.data.buffer);p.data.set([...i,255]);let w=m[0];p.data.set([...n,255]);let b=m[0];for(let $=0;$<u;++$)for(let E=0;E<d;++E)m[$*d+E]=this.get(E-c,$-l)?w:b;return p},toCanvas(s,i){let n=s.getContext("2d"),r=this.toImageData(n,i);s.width=r.width,s.height=r.height,n.putImageData(r,0,0)},toDataURL({type:s="image/png",scale:i=1,...n}={}){let r=document.createElement("canvas"),c=r.getContext("2d"),l=this.toImageData(c,n);return r.width=l.width*i,r.height=l.height*i,c.putImageData(l,0,0),c.imageSmoothingEnabled=!1,c.globalCompositeOperation="copy",c.drawImage(r,0,0,l.width,l.height,0,0,r.width,r.height),r.toDataURL(s,1)}}),Me=[(o,t)=>1&(o^t),(o,t)=>1&t,o=>o%3,(o,t)=>(o+t)%3,(o,t)=>1&(o/3^t>>1),(o,t)=>(o&t&1)+o*t%3,(o,t)=>(o&t)+o*t%3&1,(o,t)=>(o^t)+o*t%3&1],Ne=Et(511);for(let o=0,t=1;o<255;t=2*t^285*(t>127))Ne[Ne[t+255]=o++]=t;var Zi=o=>Ne[o%255],Xi=o=>Ne[o+255],Za=(o,t)=>{let e=Et(o.length+t.length-1);for(let s=0;s<o.length;++s)for(let i=0;i<t.length;++i)e[s+i]^=Zi(o[s]+t[i]);return e.map(Xi)},Xa=(o,t)=>{let e=Et(o.length+t.length-1);e.set(o,0);for(let s=0;s<o.length;++s)if(e[s]){let i=Xi(e[s]);for(let n=0;n<t.length;++n)e[s+n]^=Zi(t[n]+i)}return e.slice(o.length)},wo=[[0],[0,0]];for(let o=1;o<30;++o)wo.push(Za(wo[o],[0,o]));var Qa=(o,t)=>{let e=[[],[]],s=0,i=0;for(let[r,c]of t.o)for(let l=0;l<r;++l,s+=c){let d=o.slice(s,s+c);e[0].push(d),e[1].push(Xa(d,wo[t.i])),i+=c+t.i}let n=Et(i);i=0;for(let r of e)for(let c=0,l=-1;l<i;++c){l=i;for(let d of r)c<d.length&&(n[i++]=d[c])}return n},Qi=(o,t,e)=>{let s=o<<=e;for(let i=134217728;i>>=1;)s&i&&(s^=t*(i>>e));return s|o},th=({size:o,K:t},e)=>{let s=(r,c,l,d)=>{for(;l-- >0;r+=o)t.fill(d,r,r+c)},i=(r,c,l)=>{for(let d=0;d++<3;l-=2)s(c*o+r-(l>>1)*(o+1),l,l,2|d)},n=2*((o-13)/(1+(e/7|0))/2+.75|0);if(e>1)for(let r=o-7;r>8;r-=n){for(let c=r;c>8;c-=n)i(r,c,5);r<o-7&&i(r,6,5)}if(e>6)for(let r=Qi(e,7973,12),c=1;c<7;++c)for(let l=12;l-- >9;r>>=1)t[c*o-l]=2|1&r;s(7,2,9,2),s(o-8,8,9,2);for(let r=0;r<o;++r)t[6*o+r]=3^1&r;i(3,3,7),i(o-4,3,7);for(let r=0;r<o;++r)for(let c=r;c<o;++c)t[c*o+r]=t[r*o+c];t[(o-8)*o+8]=3},eh=({size:o,K:t})=>{let e=[];for(let s=o-2,i=o,n=-1;s>=0;s-=2){for(s===5&&(s=4);i+=n,i!==-1&&i!==o;){let r=i*o+s;t[r+1]||e.push(r+1),t[r]||e.push(r)}n*=-1}return e},sh=({K:o},t,e)=>t.forEach((s,i)=>o[s]=e[i>>3]>>(7&~i)&1),oh=({size:o,K:t},e,s,i)=>{for(let r=0;r<o;++r)for(let c=0;c<o;++c){let l=r*o+c;t[l]^=!(e(c,r)||2&t[l])}let n=21522^Qi((1^i)<<3|s,1335,10);for(let r=0;r++<8;n>>=1)t[(r-(r<7))*o+8]=1&n,t[9*o-r]=1&n;for(let r=8;--r,n;n>>=1)t[8*o+r-(r<7)]=1&n,t[(o-r)*o+8]=1&n},ih=({size:o,K:t},e=0,s=0)=>{for(let i=0;i<o;++i){for(let n=0;n<2;++n)for(let r,c=0,l=0,d=2;c<o;++c){let u=1&t[n?i*o+c:c*o+i];s+=u,l=(l>>1|2098176)&(3047517^u-1),2049&l&&(e+=40),u^d&&(r=0),d=u,e+=++r===5?3:r>5}if(i)for(let n=o+i,r=5*t[i-1]^t[i];n<o*o;n+=o){let c=5*t[n-1]^t[n];e+=3*!(1&(r|c)|4&(r^c)),r=c}}return e+10*(10*Math.abs(s/(o*o)-1)|0)},Ki=[],Le=(o=le(1),{minCorrectionLevel:t=0,maxCorrectionLevel:e=3,minVersion:s=1,maxVersion:i=40,mask:n,trailer:r=60433,...c}={})=>{e<t&&le(3),i<s&&le(2),typeof o=="string"&&(o=Va.auto(o,c));for(let l=s,d=0;l<=i;++l){let u=Ki[l];u||(Ki[l]=u=po(4*l+17),th(u,l),u.p=eh(u));let p=Ga(l,u.p.length>>3);if(8*p(t).t<d)continue;let m=Ja();o(m,l),d=m.I;for(let w=e;w>=t;--w){let b=p(w);if(8*b.t<d)continue;for(m.I=d+11&-8;m.I<8*b.t;)m.push(r,16);let $=po(u.size,u.K);return sh($,u.p,Qa(m.F,b)),(Me[n]?[Me[n]]:Me).map((E,G)=>{let tt=po($.size,$.K);return oh(tt,E,n??G,w),tt.s=Me[n]?0:ih(tt),tt}).reduce((E,G)=>G.s<E.s?G:E)}}le(4)};Le.with=(...o)=>(t,e)=>Le(t,{modes:[...Ji,...o],...e});var sn="http://www.w3.org/2000/svg",tn=(o,t,e,s=[],i=o.createElementNS(sn,t))=>(Object.entries(e).map(([n,r])=>i.setAttribute(n,r)),i.replaceChildren(...s),i);var nh=o=>{let t=[],e="";for(let s=0;s<=o.size;++s)for(let i=0;i<=o.size;++i){let n=o.get(i,s),r=i<<8|s,c=o.get(i-1,s)^n&&r+1,l=o.get(i,s-1)^n&&r+256;if(c||l){n||([c,l]=[l,c]);let d=t[c||r]||=[],u=t[l||r];c&&d.push(r),l&&d.push(l),d===u?e+=`M${d.map(p=>`${p>>8} ${255&p}`).join("L")}Z`:(u&&d.push(...u),t[d[d.length-1]]=d)}}return e},en=(o,{on:t="black",off:e,pad:s=4,padX:i=s,padY:n=s,width:r,height:c,scale:l=1},d,u,p)=>{let m=o.size+2*i,w=o.size+2*n;return d(u,"svg",{xmlns:sn,version:"1.1",viewBox:`${-i} ${-n} ${m} ${w}`,width:r??m*l,height:c??w*l,"shape-rendering":"crispedges"},[e?d(u,"rect",{x:-i,y:-n,width:m,height:w,fill:e}):"",d(u,"path",{d:nh(o),fill:t})],p)},on=(o,t,e={})=>t.body?en(o,e,tn,t):en(o,e,tn,t.ownerDocument,t);function nn(o){let t=on(Le(o),document,{on:"black",off:"white",padX:4,padY:4});return t.setAttribute("class","kit-qr"),t.setAttribute("role","img"),t.setAttribute("aria-label",a("qr-of",{code:o})),t}var rn=`# The activity: judge, see, revise, what came out, hand in.

activity-name = { $title } ({ $activity })

# Where one is.

outcome-title = What came out
hand-in-title = Hand in
way = The way through this activity

# Judging.

unsure = I can’t tell
said-judged = { $label }.
said-unsure = Left open.
# The same in every scene: who could not tell has left a post open, and has not judged it.
judged =
    { $open ->
        [0]
            { $posts ->
                [one] You have judged the one post.
               *[other] You have judged all { $posts }.
            }
       *[other] You have judged { $judged } of { $posts } and left { $open } open.
    }
judged-all =
    { $posts ->
        [one] { judged } Change your mind, or see how others see it.
       *[other] { judged } Change your mind, or see how others see them.
    }
judged-blind =
    { $posts ->
        [one] You have judged it. Change your mind, or go on: then it stays.
       *[other] You have judged all { $posts }. Change your mind, or go on: then they stay.
    }
judged-on = Go on
see-key = See the key
see-key-and-others = See the key and the others
first-stays =
    { $posts ->
        [one] Your first judgement of it stays as it is; you can revise it after that.
       *[other] Your first judgements of these stay as they are; you can revise them after that.
    }

# Seeing.

no-key-here = The key to this post is not here: perhaps your teacher has it.
with-key =
    { $of ->
        [0] None of these posts has one right answer.
        [one] You and the key: { $agreed } of 1.
       *[other] You and the key: { $agreed } of { $of }.
    }
with-key-now = Now: { $agreed } of { $of }.
contested-beside =
    { $posts ->
        [one] One more is contested: there, nobody is right or wrong.
       *[other] { $posts } more are contested: there, nobody is right or wrong.
    }
open-beside =
    { $posts ->
        [one] You left one more open.
       *[other] You left { $posts } more open.
    }
differing-first = Where you and the key differ comes first. Looked at: { $seen } of { $posts }.
contested-first = What is contested comes first. Looked at: { $seen } of { $posts }.
you-and-key-agree = You and the key agree: { $label }.
you-and-key-differ = You said { $mine }; the key says { $key }.
you-accepted = You said { $mine }; the key says { $key }, and accepts yours too.
you-contested = Contested. You said { $mine }; the key leans to { $key }.
you-left-open = You could not tell; the key says { $key }.
no-right-answer = There is no right answer here.
next-post = Next post
next-step =
    { $from ->
        [one] Go on
       *[other] Go on: posts { $from } to { $to }
    }
to-outcome = What came out
close-codebook = Close the codebook
to-posts = Back to the posts

# What came out.

you = You
the-key = The key
learnt = With the key, step by step: { $steps }.
came-out-more = You call more posts { $label } than the key does: { $mine } against { $key } of { $of }.
how-sure = How sure is that?

# Where one is, above the post.

where-judging =
    { $steps ->
        [one] Judge · post { $post } of { $posts }
       *[other] Judge · step { $step } of { $steps } · post { $post } of { $posts }
    }
where-seeing =
    { $steps ->
        [one] See · post { $post } of { $posts }
       *[other] See · step { $step } of { $steps } · post { $post } of { $posts }
    }

# Marks of posts, as they are read aloud.

mark-open = not judged
mark-unsure = left open
mark =
    { $verdict ->
        [agrees] Post { $post }: { $is }, as the key
        [differs] Post { $post }: { $is }, not as the key
       *[none] Post { $post }: { $is }
    }

# The rows of labels below an opened post.

split-name = Who said what, and what you say now
split-others = { $number } of { $whole }
who-counts =
    { $open ->
        [0] Numbers: { $name }.
       *[other] Numbers: { $name }; { $open } left it open.
    }
split-row = { $label }: { $who } { $others }
badge-you-first = you, first
badge-you-now = you, now
badge-key = key
badge-accepted = also accepted

# What is read aloud.

aloud-post =
    { $answers ->
        [none] Post { $post } of { $posts }. { $account }: { $text }
       *[other] Post { $post } of { $posts }. { $account }, in answer to: { $answers }. { $text }
    }
aloud-seen = Post { $post } of { $posts }. { $account }: { $text } { $verdict } { $reason }

# Keys.

key-revise = say that now
key-unsure = you cannot tell
key-see = when all of this step are judged: see the key
key-onward = go on

# What came out, continued.

came-out-alike = Over { $posts } posts, you give the labels about as often as the key does.
row = { $who }: { $parts }
row-part = { $label } { $much }
share = { $share } %
of = { $agreed } of { $of }
learnt-beware = The steps have different posts, and some are harder. So a rise or fall need not be you.
sure-share =
    You and the key agreed, before you saw it, on { $agreed } of { $of } posts with one right answer:
    { $share } %. On other posts of this kind it could as well be { $low } % to { $high } %.
sure-contested =
    { $posts ->
        [one] 1 contested post is left out: there, nobody is right or wrong.
       *[other] { $posts } contested posts are left out: there, nobody is right or wrong.
    }
sure-open =
    { $posts ->
        [one] 1 post that you left open is left out as well.
       *[other] { $posts } posts that you left open are left out as well.
    }
sure-kappa =
    Some of that is luck. Beyond luck, Cohen’s kappa is { $kappa }: 0 would be no better than luck, 1 full
    agreement.
sure-no-kappa = How much of that is luck cannot be told: one label stands for every post.
sure-steps = You saw the key between the steps, so this mixes what you knew with what you learnt.

# Handing in.

hand-in-how = Copy your code, and paste it where your teacher asked for it. It holds your answers and a made-up name, and nothing else.
hand-in-file = Download your answers, and hand in that file. It holds your answers and a made-up name, and nothing else.
key-copy = copy the hand-in code
`;function rt(o,t=localStorage){try{return JSON.parse(t.getItem(o)??"null")??void 0}catch{return}}function V(o,t,e=localStorage){try{t===null?e.removeItem(o):e.setItem(o,JSON.stringify(t))}catch{}}function Re(o){try{return Object.keys(localStorage).filter(t=>t.startsWith(o))}catch{return[]}}var Be=class{steps=[];#t;constructor(t,e){this.store=t,this.posts=t.posts;let s=e.read("steps")||this.posts.length;for(let i=0;i<this.posts.length;i+=s)this.steps.push({from:i,to:Math.min(i+s,this.posts.length)});this.#t=`kit:at:${e.read("activity")}:${e.read("file")}`}stepOf(t){return this.steps.findIndex(({from:e,to:s})=>t>=e&&t<s)}postsOf(t){let{from:e,to:s}=this.steps[t];return this.posts.slice(e,s)}open(t){let{from:e,to:s}=this.steps[t];return Array.from({length:s-e},(n,r)=>e+r).filter(n=>!this.isSaid(n))}isSaid(t){let{first:e,unsure:s}=this.store.of(this.posts[t].post_id);return!!(e||s)}count(t=this.posts){let e=t.filter(({post_id:i})=>this.store.now(i)).length,s=t.filter(({post_id:i})=>!this.store.now(i)&&this.store.of(i).unsure);return{judged:e,open:s.length,posts:t.length}}isOpened(t){return this.postsOf(t).every(e=>this.store.of(e.post_id).locked)}get current(){return this.steps.findIndex((t,e)=>!this.isOpened(e))}get opened(){return this.posts.filter(t=>this.store.of(t.post_id).locked)}begin(){let t=rt(this.#t);if(t&&this.#e(t))return t;let{current:e}=this;return e<0?{scene:"outcome",at:0}:{scene:"judge",at:this.open(e)[0]??this.steps[e].from}}keep(t){V(this.#t,t)}#e({scene:t,at:e}){if(!(e in this.posts))return!1;let s=this.isOpened(this.stepOf(e));return t==="judge"?!s&&this.stepOf(e)===this.current:t==="see"?s:this.current<0}};var qe=class{#t;#e;constructor(t,e,s){let{store:i}=t;this.#t=t,this.#e=e,this.said=h("p",{class:"kit-headline"});let n=e.button("Enter",{class:"kit-main"}),r=g(a("download"),"",()=>i.download()),c=g(a("to-posts"),"",()=>s.back()),l=i.handIn()?[n,r,c]:[r,c];this.nodes=[this.said,h("p",{},a(i.handIn()?"hand-in-how":"hand-in-file")),e.node],this.onward=[h("div",{class:"kit-tools kit-next"},...l)]}paint(){this.said.textContent=a("judged",this.#t.count())}aloud(){return`${a("hand-in-title")}. ${this.said.textContent} ${a("hand-in-how")}`}keys(){return{Enter:()=>this.#t.store.handIn()&&this.#e.copy()}}help(){return[["Enter",a("key-copy")]]}};var de="●■▲◆▼✚✖★",J=o=>h("span",{class:"kit-sign","data-label":String(o%de.length),"aria-hidden":"true"},de[o%de.length]),an=o=>de[o%de.length];var Pt=class{constructor(t,e){let{categories:s,level:i,question:n}=t,r=i==="ordinal",c=!r&&s.length>4;this.labels=s.map(u=>u.label),this.buttons=s.map((u,p)=>ah(u,p,c,e));let l={role:"group","aria-label":n},d={class:"kit-choices","data-level":i,"data-brief":c};this.nodes=[h("div",{...l,...d},...this.buttons),...r?[hh(t)]:[]]}paint(t){for(let[e,s]of this.labels.entries())y(this.buttons[e],"aria-pressed",s===t)}};function ah({label:o,definition:t},e,s,i){let n=T(),r=String(e+1);return h("button",{type:"button",class:"kit-choice","data-label":String(e%8),"aria-label":o,"aria-pressed":"false","aria-describedby":n,title:s&&t,onclick:()=>i(o)},o===r?null:h("kbd",{"aria-hidden":"true"},r),h("span",{class:"kit-choice-label"},J(e)," ",o),h("span",{class:"kit-choice-definition",id:n},t))}function hh({categories:o}){let t=({label:i,definition:n})=>h("span",{},`${i} = ${n.split(/[:.;]/)[0]}`),e=t(o[0]),s=t(o[o.length-1]);return h("p",{class:"kit-ends","aria-hidden":"true"},e,s)}var Pe=class{#t=[];#e;#s;#o=0;#i;constructor(t,e,{others:s,blind:i},n){this.#e=t,this.#i=i,this.#s=n,this.labels=e.categories.map(l=>l.label),this.choices=new Pt(e,l=>this.judge(l)),this.unsure=g(a("unsure"),"u",()=>this.leave(),{"aria-pressed":"false"}),this.all=h("p",{}),this.stays=h("p",{class:"kit-quiet"});let r=a(s?"see-key-and-others":"see-key");this.see=g(i?a("judged-on"):r,"Enter",()=>this.open(),{class:"kit-main"}),this.ready=h("div",{class:"kit-ready"},this.all,this.stays),this.next=h("div",{class:"kit-tools kit-next"},this.see);let c=h("div",{class:"kit-tools"},this.unsure);this.nodes=[h("p",{class:"kit-question"},e.question),this.ready],this.onward=[h("div",{class:"kit-answers"},...this.choices.nodes,c),this.next]}get#n(){return this.#e.stepOf(this.#o)}paint(t){this.#o=t;let e=this.#e,{first:s,unsure:i}=e.store.of(e.posts[t].post_id),{from:n,to:r}=e.steps[this.#n];this.choices.paint(s),y(this.unsure,"aria-pressed",i&&!s),this.next.hidden=this.ready.hidden=e.open(this.#n).length>0;let c=r-n,l=e.count(e.postsOf(this.#n));f(this.all,this.#i?a("judged-blind",{posts:c}):a("judged-all",l)),f(this.stays,this.#i?"":a("first-stays",{posts:c}))}aloud(t){let{posts:e,steps:s}=this.#e,{from:i,to:n}=s[this.#e.stepOf(t)],{account:r="",replies_to:c="",text:l}=e[t],d={post:t-i+1,posts:n-i};return a("aloud-post",{...d,account:r,text:l,answers:c||"none"})}keys(){let t={u:()=>this.leave(),Backspace:()=>this.undo(),Enter:()=>this.next.hidden||this.open(),ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1)};for(let[e,s]of this.labels.entries())t[e+1]=()=>this.judge(s);return t}help(){return[[this.labels.map((t,e)=>e+1).join(" "),a("key-judge")],["u",a("key-unsure")],["← →",a("key-walk")],["Backspace",a("key-undo")],["Enter",a("key-see")]]}walk(t){let{from:e,to:s}=this.#e.steps[this.#n],i=this.#o+t;i>=e&&i<s&&this.#s.go(i)}judge(t){this.#r(),this.#e.store.judge(this.#e.posts[this.#o].post_id,t),this.#a(a("said-judged",{label:t}))}leave(){this.#r(),this.#e.store.judge(this.#e.posts[this.#o].post_id,null,{unsure:!0}),this.#a(a("said-unsure"))}undo(){let t=this.#t.pop();if(!t||this.#e.isOpened(this.#e.stepOf(t.at)))return this.#s.say(a("nothing-undone"));let{at:e,label:s,unsure:i}=t;this.#e.store.judge(this.#e.posts[e].post_id,s,{unsure:i}),this.#s.go(e,a("taken-back"))}open(){let t=this.#e.postsOf(this.#n);if(this.#e.store.compared(t.map(i=>i.post_id)),!this.#i)return this.#s.turn("see",this.#o);let{current:e,steps:s}=this.#e;if(e<0)return this.#s.turn("outcome",this.#o);this.#s.turn("judge",s[e].from)}#r(){let{first:t,unsure:e}=this.#e.store.of(this.#e.posts[this.#o].post_id);this.#t.push({at:this.#o,label:t,unsure:e})}#a(t){let e=this.#e.open(this.#n),s=e.find(i=>i>this.#o)??e[0];if(s!==void 0)return this.#s.go(s,t);this.#s.judged(),this.#s.say(`${t} ${this.all.textContent}`)}};function R(o,t){if(o==null)return"–";let e={share:0,number:1}[t]??2,s=10**e,i=Math.floor((t==="share"?100:1)*o*s+.5+1e-6)/s;return(t==="sd"&&i>=0?"+":"")+i.toFixed(e).replace("-","−")+(t==="share"?" %":"")}function We(o,t){return t===o.label||t!==null&&o.also_accepted.includes(t)}function D(o,t){return!o?.label||o.contested?null:We(o,t)}function Ot(o,t){return!!o.label&&!We(o,t)}var Wt=(o,t)=>t?Math.round(100*o/t):0,Z=o=>a(`cause-${o.replaceAll(" ","-")}`);function Ye(o,t,e){let s=o.filter(({post_id:m})=>D(e[m],null)!==null).length,i=o.map(({post_id:m})=>{let[w,b]=[t.of(m).first,t.now(m)],[$,E]=[w,b].map(G=>D(e[m],G)??!1);return{moved:w!==b,was:$,is:E}}),n=i.filter(m=>m.was).length,r=i.filter(m=>m.is).length,c=i.filter(m=>m.moved).length,l=i.filter(m=>m.is&&!m.was).length,d=i.filter(m=>m.was&&!m.is).length,u={agreed:n,of:s,share:Wt(n,s)},p={agreed:r,of:s,share:Wt(r,s)};return[a("tally-first",u),c?a("tally-now",{...p,revised:c,towards:l,away:d}):a("tally-unrevised"),...ch(o,e)].join(" ")}function ch(o,t){let e=o.filter(({post_id:i})=>t[i].contested).length,s=o.filter(({post_id:i})=>!t[i].label).length;return[e?a("tally-contested",{posts:e}):"",s?a("tally-no-answer",{posts:s}):""].filter(Boolean)}function De(o,t){return h("p",{class:"kit-verdict"},h("span",{class:"kit-glyph"},o),` ${t}`)}function Fe({label:o,reason:t,dissent:e}){let s=(i,n)=>n?h("p",{},h("strong",{},i)," ",n):"";return[s(a(o?"why-key":"why-open"),t),s(a("why-dissent"),e)]}function Yt(o,t,e){let s=hn(o,t),i=s.filter(({post_id:n})=>e(n));return{agreed:i.filter(({post_id:n})=>D(t[n],e(n))).length,of:i.length,open:s.length-i.length,contested:o.filter(({post_id:n})=>t[n]?.contested).length}}var hn=(o,t)=>o.filter(({post_id:e})=>D(t[e],null)!==null);function cn(o,t,e){return lh(hn(o,t).map(({post_id:s})=>{let[i,n]=[e(s),t[s].label];return[i&&D(t[s],i)?n:i,n]}))}function ln(o){let t=o.reduce((r,c)=>r+c,0);if(!t)return o.map(()=>0);let e=o.map(r=>Math.floor(100*r/t)),s=r=>100*o[r]%t,i=100-e.reduce((r,c)=>r+c,0),n=o.map((r,c)=>c).sort((r,c)=>s(c)-s(r));for(let r of n.slice(0,i))e[r]+=1;return e}var ue=(o,t)=>o.map(e=>t.filter(s=>s===e).length);function dn(o,t,e){return e.map((s,i)=>t.reduce((n,{post_id:r})=>n+(o.counts[r]?.[i]??0),0))}function lh(o){let t=o.filter(([n,r])=>n&&r),e=[...new Set(t.flat())],s=(n,r)=>t.filter(c=>c[n]===r).length/t.length,i=e.reduce((n,r)=>n+s(0,r)*s(1,r),0);return!t.length||i===1?null:(t.filter(([n,r])=>n===r).length/t.length-i)/(1-i)}function un(o,t){let e=3.841458881296,s=o/t,i=(s+e/(2*t))/(1+e/t),n=Math.sqrt(e*(s*(1-s)/t+e/(4*t**2)))/(1+e/t);return[i-n,i+n]}var pn=o=>Math.round(100*o),fn=o=>{let t=o.reduce((e,s)=>e+s,0);return{all:o.map(e=>a("of",{agreed:e,of:t})),brief:o.map(String)}},dh=o=>{let t=ln(o).map(e=>a("share",{share:e}));return{all:t,brief:t}},Ue=class{#t;#e;#s;#o;constructor(t,e,{key:s,others:i},n){this.#t=t,this.#e=s,this.#s=i,this.#o=n,this.labels=e.categories.map(u=>u.label),this.headline=h("p",{class:"kit-headline"}),this.left=h("p",{class:"kit-quiet"}),this.picture=h("div",{class:"kit-rows"}),this.steps=h("div",{}),this.summary=h("summary",{},a("how-sure"));let r=()=>y(this.summary,"data-onward",this.sure.open?"":null);this.sure=h("details",{class:"kit-sure",ontoggle:r});let c=()=>n.turn("hand-in",0),l=g(a("hand-in-title"),"Enter",c,{class:"kit-main"});this.nodes=[this.headline,this.left,this.picture,this.steps,this.sure];let d=g(a("to-posts"),"",()=>n.back());this.onward=[h("div",{class:"kit-tools kit-next"},l,d)]}paint(){let t=this.#t.count();f(this.headline,this.sentence()),f(this.left,a("judged",t)),this.left.hidden=!t.open||this.left.textContent===this.headline.textContent,this.picture.replaceChildren(this.#r(),...this.#a()),this.steps.replaceChildren(...this.#c());let e=this.#d().map(s=>h("p",{},s));this.sure.replaceChildren(this.summary,...e),this.sure.hidden=!e.length}#i=t=>this.#t.store.now(t);#n(){return this.#t.posts.filter(({post_id:t})=>this.#e[t]?.label&&this.#t.store.of(t).first)}sentence(){let t=this.#n(),e=ue(this.labels,t.map(({post_id:c})=>this.#i(c))),s=ue(this.labels,t.map(({post_id:c})=>this.#e[c].label));if(!t.length)return a("judged",this.#t.count());let i=e.map((c,l)=>c-s[l]),n=i.indexOf(Math.max(...i));if(i[n]<2)return a("came-out-alike",{posts:t.length});let r=this.labels[n];return a("came-out-more",{label:r,mine:e[n],key:s[n],of:t.length})}#r(){let t=this.labels.map((e,s)=>h("span",{},J(s)," ",e));return h("p",{class:"kit-legend","aria-hidden":"true"},...t)}#a(){let{posts:t}=this.#t,e=t.map(({post_id:r})=>this.#i(r)),s=t.map(({post_id:r})=>this.#e[r]?.label),n=[this.#h(a("you"),ue(this.labels,e),fn),this.#h(a("the-key"),ue(this.labels,s),fn)];if(this.#s){let r=dn(this.#s,t,this.labels);n.push(this.#h(this.#s.name,r,dh))}return n.filter(r=>r!==null)}#h(t,e,s){if(!e.some(Boolean))return null;let{all:i,brief:n}=s(e),r=e.map((l,d)=>({place:d,number:l,much:i[d],words:a("row-part",{label:this.labels[d],much:i[d]})})),c=a("row",{who:t,parts:r.map(l=>l.words).join(", ")});return h("figure",{class:"kit-row-figure"},h("figcaption",{"aria-hidden":"true"},t),h("div",{class:"kit-stack",role:"img","aria-label":c},...r.filter(l=>l.number).map(({place:l,number:d,much:u})=>h("span",{"data-label":String(l%8),style:`flex-grow:${d}`},h("b",{},J(l),h("span",{class:"kit-much"},u)),h("b",{class:"kit-brief"},J(l),h("br"),n[l])))))}#c(){let{store:t,steps:e}=this.#t,s=e.map((n,r)=>Yt(this.#t.postsOf(r),this.#e,c=>t.of(c).first));if(e.length<2||s.some(({of:n})=>!n))return[];let i=s.map(({agreed:n,of:r})=>a("of",{agreed:n,of:r}));return[h("p",{},a("learnt",{steps:i.join(" · ")})),h("p",{class:"kit-quiet"},a("learnt-beware"))]}#d(){let{store:t,posts:e}=this.#t,s=p=>t.of(p).first,{agreed:i,of:n,open:r,contested:c}=Yt(e,this.#e,s);if(!n)return[];let[l,d]=un(i,n).map(pn),u=cn(e,this.#e,s);return[a("sure-share",{agreed:i,of:n,share:pn(i/n),low:l,high:d}),c?a("sure-contested",{posts:c}):"",r?a("sure-open",{posts:r}):"",u===null?a("sure-no-kappa"):a("sure-kappa",{kappa:u===1?"1":R(u,"index")}),this.#t.steps.length>1?a("sure-steps"):""].filter(Boolean)}aloud(){return`${a("outcome-title")}. ${this.sentence()}`}keys(){return{Enter:()=>this.#o.turn("hand-in",0)}}help(){return[["Enter",a("key-onward")]]}};var $o=3;function wn(o){let t=o.labels.map((i,n)=>({label:i,place:n,given:uh(o,n)})),e=t.filter(({given:i})=>i||t.length<=$o),s=t.filter(i=>!e.includes(i));return h("div",{class:"kit-split",role:"group","aria-label":a("split-name")},...e.map(({label:i,place:n})=>mn(o,i,n)),s.length?h("div",{class:"kit-shared"},...s.map(i=>mn(o,i.label,i.place))):null)}function uh({labels:o,mine:t,now:e,key:s,counts:i},n){return[t.first,e,s?.label,...s?.also_accepted??[]].includes(o[n])||!!i?.[n]}function mn({mine:o,now:t,key:e,counts:s,coders:i,revise:n},r,c){let l=s?.[c]??0,d=[o.first===r&&a(t===r?"badge-you":"badge-you-first"),t===r&&t!==o.first&&a("badge-you-now"),e?.label===r&&a("badge-key"),e?.also_accepted.includes(r)&&a("badge-accepted")].filter(p=>p!==!1&&p!==void 0),u=s?a("split-others",{number:l,whole:i}):"";return h("button",{type:"button",class:"kit-row","data-label":String(c%8),"aria-pressed":String(t===r),"data-name":`row ${c}`,"data-onward":t===r,"aria-label":a("split-row",{label:r,who:d.join(", "),others:u}),onclick:()=>n(r)},h("kbd",{"aria-hidden":"true"},String(c+1)),J(c),h("span",{class:"kit-row-label"},r),h("span",{class:"kit-badges"},...d.map(p=>h("span",{},p))),s?h("span",{class:"kit-row-others"},h("span",{class:"kit-row-bar"},h("i",{style:`width:${i?100*l/i:0}%`})),h("span",{},`${l}`)):null)}var vo="sgcv",Ke=class{#t;#e;#s;#o;#i;#n=0;constructor(t,e,{key:s,others:i,causes:n},r){this.#t=t,this.#e=s,this.#s=i,this.#o=n,this.#i=r,this.labels=e.categories.map(c=>c.label),this.score=h("p",{class:"kit-headline"}),this.beside=h("p",{class:"kit-quiet"}),this.about=h("div",{class:"kit-about"}),this.next=g("","Enter",()=>this.goOn(),{class:"kit-main"}),this.leave=g("","",()=>this.#m()),this.nodes=[this.score,this.beside,this.about],this.onward=[h("div",{class:"kit-tools kit-next"},this.next,this.leave)]}order(t=this.#t.stepOf(this.#n)){let{from:e,to:s}=this.#t.steps[t];return Array.from({length:s-e},(n,r)=>e+r).sort((n,r)=>this.#r(n)-this.#r(r))}#r(t){let e=this.#t.posts[t].post_id,{first:s}=this.#t.store.of(e);return s&&D(this.#e[e],s)===!1?0:this.#e[e]?.contested?1:2}ordered(t){let e=this.order(this.#t.stepOf(t)),s=e.map(n=>this.#r(n));if(s[0]===s[s.length-1])return"";let i={seen:e.indexOf(t)+1,posts:e.length};return a(s[0]===0?"differing-first":"contested-first",i)}paint(t){let e=t===this.#n;this.#n=t;let{store:s,posts:i}=this.#t,n=this.#t.stepOf(t),c=i[t].post_id,l=this.#e[c],d=s.of(c);this.#c(n);let u=e?this.#d():null;this.about.replaceChildren(h("p",{class:"kit-verdict"},this.verdict(c)),wn({labels:this.labels,mine:d,now:s.now(c),key:l,counts:this.#s?.counts[c],coders:this.#s?.coders??0,revise:p=>this.revise(p)}),this.#a(c),...this.#u(l),d.note?h("p",{class:"kit-note",dir:"auto"},a("your-note",{note:d.note})):"",this.#h(c)?this.#l(d.cause):""),u?.(),this.#f(n)}#a(t){let e=this.#s?.counts[t];if(!this.#s||!e)return"";let{coders:s,name:i}=this.#s,n=s-e.reduce((r,c)=>r+c,0);return h("p",{class:"kit-quiet kit-who"},a("who-counts",{name:i,open:n}))}#h(t){let[e,{first:s}]=[this.#e[t],this.#t.store.of(t)];return!!e&&Ot(e,s)&&Ot(e,this.#t.store.now(t))}#c(t){let{store:e}=this.#t,s=this.#t.postsOf(t),i=Yt(s,this.#e,l=>e.of(l).first),n=Yt(s,this.#e,l=>e.now(l)),r=n.agreed!==i.agreed;f(this.score,[this.#e[s[0].post_id]?a("with-key",i):"",r?a("with-key-now",n):""].filter(Boolean).join(" "));let c=[i.contested?a("contested-beside",{posts:i.contested}):"",i.open?a("open-beside",{posts:i.open}):""].filter(Boolean);f(this.beside,c.join(" ")),this.beside.hidden=!c.length}#d(){let t=document.activeElement?.getAttribute("data-name");return!t||!this.about.contains(document.activeElement)?null:()=>{this.about.querySelector(`[data-name="${CSS.escape(t)}"]`)?.focus({preventScroll:!0})}}#u(t){if(!t)return[];let{label:e,reason:s,dissent:i}=t,n=(r,c)=>c?h("p",{},h("strong",{},a(r))," ",h("span",{dir:"auto"},c)):"";return[n(e?"why-key":"why-open",s),n("why-dissent",i)]}#l(t){let e=this.#o.map((i,n)=>{let r=t===i,c={"aria-pressed":String(r),"data-name":i,"data-onward":r};return g(Z(i),vo[n],()=>this.sort(i),c)}),s=a("why-differ");return h("div",{class:"kit-tools",role:"group","aria-label":s},h("strong",{},s),...e)}verdict(t){let e=this.#e[t],{first:s}=this.#t.store.of(t);if(!e)return a("no-key-here");if(!e.label)return a("no-right-answer");let i={mine:s??"",key:e.label,label:e.label};return s?e.contested?a("you-contested",i):s===e.label?a("you-and-key-agree",i):a(D(e,s)?"you-accepted":"you-and-key-differ",i):a("you-left-open",i)}aloud(t){let{posts:e}=this.#t,{account:s="",post_id:i,text:n}=e[t],{from:r,to:c}=this.#t.steps[this.#t.stepOf(t)],l={post:t-r+1,posts:c-r},d=this.#e[i]?.reason??"";return a("aloud-seen",{...l,account:s,text:n,verdict:this.verdict(i),reason:d})}#f(t){let e=this.order(t),s=e[e.length-1]===this.#n,i=this.#p(t);this.next.firstChild?.replaceWith(s?i:a("next-post")),f(this.leave,i),this.leave.hidden=s}#p(t){let{current:e,steps:s}=this.#t;if(e<0)return a("to-outcome");let{from:i,to:n}=s[Math.max(e,t)];return a("next-step",{from:i+1,to:n})}keys(){let t={Enter:()=>this.goOn(),ArrowRight:()=>this.walk(1),ArrowLeft:()=>this.walk(-1)};for(let[e,s]of this.#o.entries())t[vo[e]]=()=>this.sort(s);for(let[e,s]of this.labels.entries())t[e+1]=()=>this.revise(s);return t}help(){return[[this.labels.map((t,e)=>e+1).join(" "),a("key-revise")],["← →",a("key-walk")],...this.#o.map((t,e)=>[vo[e],Z(t)]),["Enter",a("key-onward")]]}walk(t){let e=this.order(),s=e[e.indexOf(this.#n)+t];s!==void 0&&this.#i.go(s)}goOn(){let t=this.order(),e=t[t.indexOf(this.#n)+1];e===void 0?this.#m():this.#i.go(e)}#m(){let{current:t}=this.#t;if(t<0)return this.#i.turn("outcome",0);let e=this.#t.open(t)[0]??this.#t.steps[t].from;this.#i.turn("judge",e)}revise(t){let e=this.#t.posts[this.#n].post_id;this.#t.store.now(e)!==t&&(this.#t.store.judge(e,t),this.#i.redraw(),this.#i.say(`${a("now-you-say",{label:t})} ${this.score.textContent}`))}sort(t){let{store:e,posts:s}=this.#t,i=s[this.#n].post_id;if(!this.#h(i))return;let n=e.of(i).cause===t;e.sort(i,n?null:t),this.#i.redraw(),this.#i.say(n?a("taken-back"):Z(t))}};var ph=8,He=class{#t;#e;#s;#o;#i;constructor(t,{labels:e,agrees:s,go:i}){this.#t=t,this.#e=e,this.#s=s,this.#o=t.posts.map((n,r)=>h("button",{type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>i({scene:t.isOpened(t.stepOf(r))?"see":"judge",at:r})})),this.#i=new Map(["outcome","hand-in"].map(n=>[n,h("button",{type:"button",class:"kit-end",onclick:()=>i({scene:n,at:0})},a(`${n}-title`))])),this.node=h("nav",{class:"kit-way","aria-label":a("way")},...t.steps.map(({from:n,to:r})=>h("span",{class:"kit-step"},...this.#o.slice(n,r))),h("span",{class:"kit-way-ends"},...this.#i.values()))}paint(t){let e=this.#t,{current:s}=e;for(let[i,n]of this.#o.entries())this.#n(n,i,t,s);for(let[i,n]of this.#i)y(n,"aria-current",i===t.scene?"step":null),y(n,"data-onward",i===t.scene?"":null),n.disabled=s>=0}#n(t,e,s,i){let{posts:n,store:r}=this.#t,c=n[e].post_id,{unsure:l,locked:d,note:u}=r.of(c),p=this.#e.indexOf(r.now(c)??""),m=d?this.#s(c):null,w=p>=0?this.#e[p]:a(l?"mark-unsure":"mark-open"),b=m===null?"none":m?"agrees":"differs";f(t,p>=0?an(p):l?"?":""),y(t,"aria-label",a("mark",{post:e+1,is:w,verdict:b})),y(t,"data-label",p>=0?p%8:null),y(t,"data-verdict",b),y(t,"data-note",u?"":null);let $=(s.scene==="judge"||s.scene==="see")&&s.at===e;y(t,"aria-current",$?"true":null),y(t,"data-onward",$?"":null),y(t,"data-near",this.#r(e,s.at)?"":null),t.tabIndex=$?0:-1,t.disabled=i>=0&&this.#t.stepOf(e)>i}#r(t,e){let s=this.#t.stepOf(t),{from:i}=this.#t.steps[s],n=r=>Math.floor((r-i)/ph);return this.#t.stepOf(e)===s&&n(t)===n(e)}};var Dt=class{constructor(t,{redraw:e,say:s}){this.progress=t,this.redraw=e,this.aloud=s,this.field=h("textarea",{rows:3,maxlength:2e3,onchange:()=>this.keep(),onkeydown:r=>this.#t(r)});let i={class:"kit-note",hidden:!0},n=h("span",{class:"kit-by-keys"},a("note-keys"));this.writing=h("label",i,a("note-field")," ",n,this.field),this.written=h("p",{class:"kit-note",dir:"auto",hidden:!0}),this.button=g(a("note"),"n",()=>this.toggle(),{"aria-expanded":"false"})}paint(){let{note:t}=this.progress.entry;f(this.written,t?a("your-note",{note:t}):""),this.written.hidden=!t||!this.writing.hidden}toggle(t=this.writing.hidden){this.writing.hidden===t&&(t?this.field.value=this.progress.entry.note??"":this.keep(),y(this.button,"aria-expanded",t),this.redraw(()=>{this.writing.hidden=!t}),t&&this.field.focus())}keep(){let{id:t,entry:e,store:s}=this.progress,i=this.field.value.trim();!this.writing.hidden&&i!==(e.note??"")&&s.note(t,i)}#t(t){Nt(t)&&(this.keep(),this.progress.store.flush()),t.key==="Escape"&&(t.preventDefault(),t.stopPropagation(),this.toggle(!1),this.aloud(a(this.progress.entry.note?"note-kept":"note-none")))}};var xo="kitLesson",fh=5e3,Ft=h("p",{class:"kit-run-first",role:"status"}),kn;function mh(o){return!!o.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function yn(o,t){if(!mh(o))return;requestAnimationFrame(()=>{let s=t.closest(".jp-Notebook");s&&(s.dataset[xo]="")});let e=document.documentElement.dataset;if(!(xo in e)){e[xo]="",addEventListener("keydown",wh,{capture:!0}),addEventListener("dblclick",xh,{capture:!0});for(let s of["wheel","pointerdown"])addEventListener(s,So,{capture:!0,passive:!0});document.body.append(Ft)}}var bn=o=>o.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function wh(o){let t=o.target,e=bn(o);if(!e)return;So();let s=t.closest(".kit");s?o.key==="Enter"&&o.shiftKey&&bh(o,s):yh(o,t)&&(o.preventDefault(),gh(t.closest(".jp-Cell"),e))}function gh(o,t){if(o.matches(".jp-CodeCell")&&!o.querySelector(".kit"))return gn(o);let e=$h(o,t);if(e)return Lt(e);let s=[...t.querySelectorAll(".jp-Cell")].find(i=>kh(i,o));s?.matches(".jp-CodeCell")&&!s.querySelector(".kit")&&gn(o)}var kh=(o,t)=>!!(t.compareDocumentPosition(o)&Node.DOCUMENT_POSITION_FOLLOWING);function gn(o){let{top:t,left:e,right:s}=o.getBoundingClientRect(),i=o.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),n=Math.max(t,i?.top??0),r=(i?.bottom??innerHeight)-40;Ft.style.top=`${Math.min(n,r)}px`,Ft.style.right=`${innerWidth-s+24}px`,Ft.style.maxWidth=`${s-e-48}px`,f(Ft,a("run-first")),kn=setTimeout(So,fh)}function So(){clearTimeout(kn),f(Ft,"")}function yh(o,t){if(o.ctrlKey||o.metaKey||o.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let e=t.closest(".jp-Cell");if(!e)return!1;if(o.key!=="Enter")return o.key.length===1&&o.key!==" ";let s=e.matches(".jp-CodeCell")&&!e.querySelector(".jp-InputPlaceholder");return!o.shiftKey&&e===t&&!s}function bh(o,t){let e=t.closest(".jp-Cell")?.nextElementSibling;e&&(o.preventDefault(),o.stopPropagation(),e.focus({preventScroll:!0}),e.scrollIntoView({block:"nearest"}))}function $h(o,t){let e=[...t.querySelectorAll(".jp-Cell")],s=l=>Math.abs(e.indexOf(l.closest(".jp-Cell")??o)-e.indexOf(o)),c=[...(o.matches(".jp-CodeCell")?o:t).querySelectorAll(".kit:not([data-finished])")].map(l=>({view:l,far:s(l),much:vh(l)})).filter(({much:l})=>l.all||l.pixels>innerHeight/2);return c.sort((l,d)=>l.far-d.far||d.much.pixels-l.much.pixels),c[0]?.view}function vh(o){let{top:t,bottom:e}=o.getBoundingClientRect(),s=o.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),i=Math.max(t,s?.top??0),n=Math.min(e,s?.bottom??innerHeight)-i;return{pixels:n,all:n>0&&n>=e-t-1}}function xh(o){let t=o.target;bn(o)&&t.closest(".jp-RenderedMarkdown")&&o.stopPropagation()}function $n(o){function t(i){for(let[n,r]of Object.entries(i))o.set(n,r);try{o.save_changes()}catch{}}function e(i,n){return o.on(`change:${i}`,n),()=>o.off(`change:${i}`,n)}let s=i=>t({[i]:o.get(i)+1});return{read:i=>o.get(`_${i}`),listen:(i,n)=>e(`_${i}`,n),write(i){t(Object.fromEntries(Object.entries(i).map(([n,r])=>[`_${n}`,r])))},append:i=>t({_outbox:[...i]}),follow({saved:i,news:n}){let r=[e("_ack",()=>i(o.get("_ack").slice(1))),e("_news",()=>n(o.get("_news")))];return o.get("_told")&&(n(o.get("_news")),s("_asked")),()=>{for(let c of r)c()}},rename:()=>s("_another")}}function C({share:o,view:t}){return()=>{let e,s;return{initialize({model:i,signal:n}){let r=vn(n);return e=$n(i),Oe(e.read("words")),s=o(e,r.signal),()=>r.abort()},render({model:i,el:n,signal:r}){yn(i,n);let c=vn(r);return t({host:e,el:n,signal:c.signal,...s}),()=>c.abort()}}}}function vn(o){let t=new AbortController;return o?.addEventListener("abort",()=>t.abort()),t}function N(o,t,e,s=Eo){let i=h("div",{class:"kit-panel",role:"group","aria-label":o});e instanceof Node&&i.append(e);let n=(c=i.hidden)=>{c===i.hidden&&(c&&!(e instanceof Node)&&i.replaceChildren(e()),s(i,!!c,()=>{i.hidden=!c,r.setAttribute("aria-expanded",String(c))}))},r=g(o,t,()=>n(),{"aria-expanded":"false"});return r.classList.toggle("kit-by-keys",t==="?"),i.hidden=!0,{button:r,panel:i,toggle:n}}function Eo(o,t,e){e(),(t?o:o.closest(".kit"))?.scrollIntoView({block:"nearest"})}function F(o){let t=[...o,["Esc",a("key-escape")]];return h("dl",{class:"kit-keys"},...t.flatMap(([e,s])=>[h("dt",{},h("kbd",{},e)),h("dd",{},s)]))}var Oo=o=>o.closest(".jp-WindowedPanel-outer");function xn(o){let{top:t}=o.getBoundingClientRect();return()=>{let e=o.getBoundingClientRect().top-t;(Oo(o)??document.scrollingElement)?.scrollBy({top:e,behavior:"instant"})}}function X(o){let t=Oo(o),e=t?t.getBoundingClientRect().top:0;o.getBoundingClientRect().top<e&&o.scrollIntoView({block:"start",behavior:"instant"})}var Sh=8;function Sn(o,t,e){let s=0,i=new ResizeObserver(()=>{let n=Oo(o);if(!n||!o.clientWidth||o.clientWidth===s)return;s=o.clientWidth;let r=o.offsetHeight-t.offsetHeight+2*Sh;t.style.setProperty("--kit-window",`${n.clientHeight-r}px`)});i.observe(o),e.addEventListener("abort",()=>i.disconnect())}function Ao(o){return h("div",{},o.note?h("p",{},o.note):null,...o.categories.map(Eh))}function En(o){let t=()=>{},e=h("div",{class:"kit-shut kit-tools"},g(a("close-codebook"),"",()=>n.toggle(!1))),s=(r,c,l)=>{let d=r.closest(".kit"),u=e.offsetHeight>0,p=xn(d),m=document.activeElement;l(),c&&e.offsetHeight>0?(t=()=>{(d.contains(m)?m:d)?.focus({preventScroll:!0}),p()},r.focus({preventScroll:!0}),X(d)):!c&&u?t():Eo(r,c,()=>{})},i=Ao(o),n=N(a("codebook"),"h",i,s);return n.panel.classList.add("kit-book"),n.panel.append(e),n.panel.tabIndex=0,n}function Eh({label:o,definition:t,include:e,exclude:s,example:i,near_miss:n,tie_break:r},c){let{text:l,instead:d,why:u}=n;return h("section",{},h("p",{class:"kit-heading"},h("kbd",{},String(c+1))," ",o),h("p",{},t),h("dl",{},...pe(a("codebook-include"),e),...pe(a("codebook-exclude"),s),...pe(a("codebook-example"),[a("codebook-example-said",i)]),...pe(a("codebook-near-miss"),[a("codebook-near-miss-said",{text:l,label:d,why:u})]),...pe(a("codebook-tie-break"),[r])))}function pe(o,t){return[h("dt",{},o),...t.map(e=>h("dd",{},e))]}function M(o,{name:t,keys:e,signal:s,host:i,part:n=""}){let r=h("section",{class:"kit","aria-label":t,tabindex:"-1"});return Wi(r,e,s),Object.keys(e).length&&r.append(h("p",{class:"kit-hint","aria-hidden":"true"},a("click-first"))),o.append(r),Oh(r,s,i,n),r}function Oh(o,t,e,s){let i=e&&Ah(e,s),n=()=>{o.dataset.past=""};for(let c of["keydown","pointerdown","wheel"])addEventListener(c,n,{capture:!0,once:!0,signal:t});let r=()=>{let c=Th(o);c&&(i&&!("past"in o.dataset)&&Lt(o),o.getBoundingClientRect().top<c.getBoundingClientRect().top?o.scrollIntoView({behavior:"instant"}):i&&o.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(r)),setTimeout(r,300)}function Ah(o,t=""){let e=`kit:run:${o.read("run")}`,s=document.documentElement.dataset,i=`kit ${o.read("activity")} ${t}`;if(rt(e,sessionStorage))return!1;V(e,!0,sessionStorage);let n=s.kitRan?.split("|")??[];return s.kitRan=[...n,i].join("|"),!n.includes(i)}function Th(o){let t=o.closest(".jp-Cell")?.nextElementSibling,e=t?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!t||!e||s?.isContentEditable)return null;let i=o.contains(s)||t.matches(".jp-mod-active"),n=e.querySelectorAll(".kit:not([data-past])"),r=n[0]===o&&!n[1];return i&&r&&(t.nextElementSibling||e.querySelector("[data-past]"))?e:null}var jh=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,Ih=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,_h=/^(mis|mul|und|zxx)(-|$)/i,On=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,An=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function Tn(o,t=""){if(!/^[a-z]{2,3}(-|$)/i.test(t)||_h.test(t))return"auto";let s=!/-latn(-|$)/i.test(t)&&(jh.test(t)||Ih.test(t))?"rtl":"ltr",[i,n]=s==="rtl"?[On,An]:[An,On];return o.split(`
`).some(r=>n.test(r)&&!i.test(r))?"auto":s}var Ch={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},Mh=8;function at(o){let{account:t,platform:e="",language:s,text:i}=o,n={"data-layout":Ch[e]??"plain"};return h("article",{class:"kit-card","aria-label":a("post-name"),...n},t?To(t):null,Rh(o),h("div",{class:"kit-body"},Bh(o),qh(o),h("p",{class:"kit-text",dir:Tn(i,s),lang:s||null},i)))}var To=(o,t=Lh(o))=>h("span",{class:"kit-avatar","data-hue":String(t%Mh),"aria-hidden":"true"},Nh(o));function Nh(o){return o.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(s=>s.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function Lh(o){let t=0;for(let e of o)t=(31*t+(e.codePointAt(0)??0))%65521;return t}function Rh({account:o,platform:t,posted_at:e}){let s=e?.replace("T"," ").slice(0,16),i=[o&&h("b",{class:"kit-account",dir:"auto"},o),t&&h("span",{},t),s&&h("span",{},s)].filter(Boolean);return i.length?h("p",{class:"kit-meta"},...i):null}function Bh({replies_to:o}){return o?h("blockquote",{class:"kit-replies",dir:"auto"},h("span",{class:"kit-unseen"},a("post-answers")),o):null}function qh({image_alt:o,drawing:t}){if(!o)return null;let e=h("figcaption",{dir:"auto"},a("post-picture",{alt:o}));if(!t)return h("figure",{class:"kit-picture"},e);let s=`data:image/svg+xml,${encodeURIComponent(t)}`;return h("figure",{class:"kit-picture"},h("img",{src:s,alt:""}),e)}function B(o,t){if(!o.earlier)return null;let{many:e,name:s}=o.earlier,i=o.earlier.ofThisFile?"lost":"elsewhere",n=s?`${i}-of`:i,r=a("remembers",{answers:e,name:s,what:n}),c=h("p",{class:"kit-notice"},r," "),l=p=>()=>{p(),c.remove(),t()},d=l(()=>o.restore()),u=l(()=>o.decline());return c.append(g(a("bring-back"),"",d)," ",g(a("not-mine"),"",u)),c}var K=class{#t;#e;#s;#o;text=h("span",{});alert=h("p",{class:"kit-problem",role:"alert",hidden:!0});news=h("p",{class:"kit-notice",role:"status",hidden:!0});constructor(t,e,s){this.#t=t,this.#s=e,this.#e=t.notice(),t.listen(()=>this.#i(),s),s.addEventListener("abort",()=>clearTimeout(this.#o)),this.#i(),this.#r()}#i(){let t=this.#t.problem();if(f(this.alert,t),this.alert.hidden=!t,this.#n(this.#t.notice()),this.#s.hear(),clearTimeout(this.#o),this.#t.waiting()===0)return this.#r();f(this.text,a("saving")),this.#o=setTimeout(()=>this.#r(),1500)}#n(t){t!==this.#e&&(this.#e=t,f(this.news,t),this.news.hidden=!t)}#r(){let t=this.#t.waiting(),e=a(this.#t.isEmpty()?"will-be-saved":"saved");f(this.text,t?a("not-on-disk",{answers:t}):e),this.#s.renew()}},H=class{#t;#e=h("span",{});#s=h("output",{class:"kit-code"});#o=h("strong",{role:"status"});#i=h("div",{});#n;#r="";constructor(t){this.#t=t;let e=g(a("another-name"),"",()=>this.#a());this.node=h("div",{class:"kit-notice",hidden:!0},this.#e,h("br"),this.#s," ",this.#o,this.#i,h("p",{class:"kit-quiet"},a("name-made-up")," ",e))}button(t,e){return this.#n=g(a("copy-code"),t,()=>this.copy(),e),this.#n}async copy(){this.#h(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),f(this.#o,await Rt(this.#s,this.#n))}hear(){this.#r&&(!this.#t.problem()&&this.#t.handIn()?.name===this.#r||(this.#r="",this.#h()))}renew(){!this.node.hidden&&!this.#r&&this.#h()}#a(){this.#r=this.#t.handIn()?.name??"",f(this.#e,a("another-name-coming")),this.#t.rename()}#h(){let{name:t,code:e}=this.#t.handIn()??{name:"",code:""};this.#s.textContent!==e&&(f(this.#o,""),this.#i.replaceChildren(this.#t.picture(e)??"")),f(this.#s,e),f(this.#e,a("code-is",{name:t}))}};function ht(o,t){let e=new H(o),s=new K(o,e,t),i=e.button(""),n=g(a("download"),"",()=>o.download()),r=h("span",{class:"kit-tools"},o.handIn()?i:null,n);return h("div",{},s.alert,s.news,h("p",{class:"kit-saved"},s.text,r),e.node)}var Ph=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function Wh(){let o=Yh()??document.body?.dataset.baseUrl;if(typeof o=="string")return o;let{pathname:t}=location,e=Ph.exec(t);return e?t.slice(0,e.index+1):"/"}function Yh(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function jn(o){let t=o.read("owner")??"";return t==="anybody"?t:`${t}@${Wh()}`}var jo=o=>!!(o.first||o.revised||o.unsure||o.note),ze=class{#t;#e;#s;#o;#i;constructor(t,e){this.#t=t,this.#e=e,this.#s=t.read("file"),this.#o=400+t.read("posts").length}keepSoon(){this.#i??=setTimeout(()=>this.#n(),this.#o)}flush(){this.#i&&this.#n()}anew(){this.#r();for(let t of[Ve(this.#t),`kit:copy:${this.#t.read("activity")}:`])V(t+this.#s,null);this.#s=this.#t.read("file")}#n(){this.#r();let t=this.#t.read("hand_in").name??"",e=Ve(this.#t)+this.#s,s=rt(e)?.declined;V(e,{at:Date.now(),name:t,given:this.#e(),declined:s})}#r(){clearTimeout(this.#i),this.#i=void 0}},Ge=class{#t;#e;#s;#o;get ofThisFile(){return this.#t.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#o:[]}constructor(t,e,s,i){this.#t=t,this.#e=e,this.#s=s,this.#o=i}get name(){return this.#e.name??""}get many(){return this.#o.length}decline(){let t=[...this.#e.declined??[],this.#s];V(this.#t,{...this.#e,declined:t})}events(){let t=this.#o.filter(([,e])=>e.locked).map(([e])=>e);return[...this.#i(e=>e.first||e.unsure,e=>({label:e.first,round:"first",unsure:e.unsure,confidence:e.confidence})),...t.length?[{kind:"compared",post_ids:t}]:[],...this.#i(e=>e.revised,e=>({label:e.revised,round:"revised",confidence:e.confidence_revised})),...this.#i(e=>e.note,e=>({kind:"note",note:e.note})),...this.#i(e=>e.cause,e=>({kind:"sorted",cause:e.cause}))]}#i(t,e){return this.#o.filter(([,s])=>t(s)).map(([s,i])=>({post_id:s,...e(i)}))}};function In(o){let t=o.read("file"),e=new Set(o.read("kept")),s=new Set(o.read("posts").map(l=>l.post_id)),i=[...Cn(Ve(o)),...Dh(o)].filter(({name:l,copy:d})=>!e.has(l)&&!d.declined?.includes(t)).sort((l,d)=>d.copy.at-l.copy.at);if(!i.length)return null;let[{key:n,copy:r}]=i,c=Object.entries(r.given).filter(([l])=>s.has(l));return c.length?new Ge(n,r,t,c):null}function _n(o,t){let e=o.read("file"),s=o.read("saved"),i=Ve(o)+e,n=rt(i),r=o.read("hand_in").name??"";if(!n?.given||n.name!==r||n.declined?.includes(e))return null;let c=o.read("posts").map(({post_id:l})=>[l,n.given[l]]).filter(([l,d])=>d&&!(l in s)&&!t(l));return c.length?new Ge(i,n,e,c):null}function Cn(o){return Re(o).map(t=>({key:t,name:t.slice(o.length),copy:rt(t)})).filter(({copy:t})=>t?.given)}function Dh(o){let t=o.read("hand_in").name,e=o.read("file");return Cn(`kit:copy:${o.read("activity")}:`).filter(({name:s,copy:i})=>s===e||t&&i.name===t)}var Ve=o=>`kit:copy:${jn(o)}:${o.read("activity")}:`;function Nn(o){return`\uFEFF${o.map(t=>t.map(Kh).join(",")).join(`\r
`)}`}var Io="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",Mn="[=+\\-@＝＋－＠]",Fh=new RegExp(`^'*${Io}*${Mn}+(?!${Mn})${Io}*(?!${Io}|[)\\]}*/>]|$)`);function Uh(o){let e=o.split(/([;|\t\r\n])/).map(s=>Fh.test(s)?`'${s}`:s).join("");return/^'*[\t\r\n][\s\S]/.test(o)?`'${e}`:e}var Kh=o=>`"${Uh(String(o)).replaceAll('"','""')}"`;function Ln(o,t,e){let s=h("a",{href:URL.createObjectURL(new Blob([t],{type:e})),download:o});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e3)}var Hh=o=>typeof o?.id=="string",Je=class{waiting;#t;#e;#s=Math.random().toString(36).slice(2,8);#o=0;#i;#n;constructor(t){this.#t=t,this.#e=t.read("file"),this.#n=new Map(Re(this.#r()).map(e=>[e,[rt(e)].flat().filter(Hh)])),this.waiting=[...this.#n.values()].flat().map(e=>({...e,late:!0}))}add(t){let e=t.map(s=>({...this.#a(),...s}));return this.waiting=[...this.waiting,...e],this.#h(),e}sendSoon(){this.#i||(this.#i=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#i&&this.send()}send(){clearTimeout(this.#i),this.#i=void 0,this.#t.append(this.waiting)}saved(t){let e=new Set(t);this.waiting=this.waiting.filter(s=>!e.has(s.id)),this.#h();for(let[s,i]of this.#n)i.every(n=>e.has(n.id))&&V(s,null)}anew(){V(this.#r()+this.#s,null),this.#e=this.#t.read("file"),this.#h()}#r(){return`kit:waiting:${this.#e}:`}#a(){return{id:`${this.#s}-${++this.#o}`,at:Date.now()}}#h(){let t=this.waiting.filter(e=>e.id.startsWith(`${this.#s}-`));V(this.#r()+this.#s,t.length?t:null)}};var fe=class{posts;earlier=null;#t;#e;#s;#o;#i=new Map;#n=new Set;#r="";constructor(t,e){this.#t=t,this.posts=t.read("posts");let s=new Map(Object.entries(t.read("saved")));this.#o=new Map(this.posts.map(({post_id:i})=>[i,s.get(i)??ct])),this.#e=new Je(t);for(let i of this.#e.waiting)this.#c(i);this.#s=new ze(t,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#l()])),this.#a(e),this.#e.waiting.length&&this.#e.send(),this.earlier=this.#l().length?_n(t,i=>jo(this.of(i))):In(t)}#a(t){let e=this.#t,s=[e.listen("problem",()=>{this.#r=e.read("problem"),this.#u([])}),e.listen("hand_in",()=>this.#u([])),e.listen("notice",()=>this.#u([])),e.listen("file",()=>{this.#e.anew(),this.#s.anew()}),e.follow({saved:i=>{this.#e.saved(i),this.#h(),this.#u([])},news:i=>{for(let[n,r]of Object.entries(i))this.#i.set(n,r);this.#h()}})];t?.addEventListener("abort",()=>{for(let i of s)i();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:t})}#h(){let t=new Set(this.#e.waiting.flatMap(xt)),e=[...this.#i.keys()].filter(s=>this.#o.has(s)&&!t.has(s));for(let s of e)this.#o.set(s,this.#i.get(s)??ct),this.#i.delete(s);e.length&&this.#u(e)}#c(t){for(let e of xt(t)){let s=this.#o.get(e);s&&this.#o.set(e,oe(s,t))}}#d(...t){let e=this.#e.add(t);for(let s of e)this.#c(s);this.#u(e.flatMap(xt)),this.#e.sendSoon(),this.#s.keepSoon()}#u(t){for(let e of this.#n)e(t)}#l(){return[...this.#o].filter(([,t])=>jo(t))}of(t){return this.#o.get(t)}now(t){return this.of(t).revised??this.of(t).first}isEmpty(){return this.#l().length===0}waiting(){return this.#e.waiting.length}problem(){return this.#r}notice(){return this.#t.read("notice")}listen(t,e){this.#n.add(t),e?.addEventListener("abort",()=>this.#n.delete(t))}flush(){this.#e.flush(),this.#s.flush()}judge(t,e,{unsure:s,confidence:i}={}){let n=this.of(t).locked?"revised":"first",r={...s&&{unsure:s},...i&&{confidence:i}};this.#d({post_id:t,label:e,round:n,...r})}compared(t){this.#d({kind:"compared",post_ids:t})}note(t,e){this.#d({kind:"note",post_id:t,note:zh(e)})}sort(t,e){this.#d({kind:"sorted",post_id:t,cause:e})}restore(){this.earlier&&this.#d(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let t=this.#t.read("hand_in"),e=this.#t.read("codebook").categories.map(n=>n.label),s=this.posts.map(n=>this.of(n.post_id)),i=je(t,e,s);return i?{name:t.name??"",code:i}:null}picture(t){return this.#t.picture?.(t)}rename(){this.#t.rename()}download(){if(this.#t.download)return this.#t.download();let t=this.#l(),i=["first","revised",...["unsure","confidence","note","cause"].filter(u=>t.some(([,p])=>p[u]))],n=new Map(this.posts.map(u=>[u.post_id,`v${u.mark}`])),{id:r}=this.#t.read("codebook"),c=this.#t.read("hand_in").name??"",l=t.map(([u,p])=>{let m=i.map(w=>p[w]||"");return[c,u,...m,n.get(u),r]}),d=["coder","post_id",...i,"version","codebook"];Ln(`my-answers-${this.#t.read("activity")}.csv`,Nn([d,...l]),"text/csv")}};function zh(o){let{toWellFormed:t}=String.prototype;return t?.call(o)??o}function q(o){return{share:(t,e)=>({store:new fe(t,e)}),view:o}}O(rn);var Gh=40,_o=class{#t={scene:"judge",at:0};#e=0;#s=!1;constructor({host:t,el:e,signal:s,store:i}){let n=t.read("codebook"),r=t.read("key"),c=t.read("others"),l=new Be(i,t);this.course=l,this.store=i,this.live=_(),this.code=new H(i);let d={go:($,E="")=>this.turn(this.#t.scene,$,E),turn:($,E,G="")=>this.turn($,E,G),back:()=>this.turn("see",this.#e),redraw:()=>this.#l(),judged:()=>nt(this.root,this.post,()=>this.#l()),say:$=>this.live.say($)},u=t.read("causes"),p=!c&&Object.keys(r).length===0;this.scenes={judge:new Pe(l,n,{others:!!c,blind:p},d),see:new Ke(l,n,{key:r,others:c,causes:u},d),outcome:new Ue(l,n,{key:r,others:c},d),"hand-in":new qe(l,this.code,d)},this.way=new He(l,{labels:n.categories.map($=>$.label),agrees:$=>i.now($)?D(r[$],i.now($)):null,go:$=>this.turn($.scene,$.at)}),this.count=h("p",{class:"kit-count"}),this.post=h("div",{class:"kit-post",tabindex:"0",role:"group"}),this.order=h("p",{class:"kit-quiet kit-order"}),this.side=h("div",{class:"kit-side"}),this.onward=h("div",{class:"kit-onward"}),this.note=new Dt(this.#o(),{redraw:$=>this.#l($),say:$=>this.live.say($)}),this.book=En(n),this.help=N(a("keys"),"?",()=>this.#r());let m=a("activity-name",{title:n.title,activity:t.read("activity")});this.root=M(e,{name:m,keys:this.#n(),signal:s,host:t}),this.root.classList.add("kit-activity"),this.root.toggleAttribute("data-many",n.categories.length>$o),this.body=h("div",{class:"kit-whole"},...this.#i(t.read("notice"),s)),this.root.append(this.body,this.live.node),Sn(this.root,this.body,s),this.#a(s);let{scene:w,at:b}=l.begin();this.#t={scene:w,at:b},this.#e=b,this.show()}#o(){let t=this;return{store:this.store,get id(){return t.course.posts[t.#t.at].post_id},get entry(){return t.store.of(t.course.posts[t.#t.at].post_id)}}}get scene(){return this.scenes[this.#t.scene]}#i(t,e){let{book:s,help:i,note:n}=this,r=h("div",{class:"kit-tools"},n.button,s.button,i.button),c=new K(this.store,this.code,e);return[h("div",{class:"kit-top"},this.count,this.order,this.way.node),t&&h("p",{class:"kit-notice"},t),B(this.store,()=>this.#l()),h("div",{class:"kit-scene"},this.post,h("div",{class:"kit-beside"},this.side,s.panel,this.onward)),n.written,n.writing,c.alert,c.news,h("div",{class:"kit-foot"},r,h("p",{class:"kit-saved"},c.text)),i.panel].filter(d=>d!==null&&d!=="")}#n(){let t={n:()=>this.note.button.hidden||this.note.toggle(),h:()=>this.book.toggle(),"?":()=>this.help.toggle(),Escape:()=>{this.book.toggle(!1),this.help.toggle(!1)}},e=Object.values(this.scenes),s=new Set(e.flatMap(i=>Object.keys(i.keys())));for(let i of s)t[i]=()=>this.scene.keys()[i]?.();return t}#r(){let t=[["n",a("key-note")],["h",a("key-codebook")],["?",a("key-help")]];return F([...this.scene.help(),...t])}#a(t){this.store.listen(s=>{!s.length||this.#s||(this.#s=!0,queueMicrotask(()=>this.#s&&this.#l()))},t);let e=()=>this.note.keep();t.addEventListener("abort",e),addEventListener("pagehide",e,{signal:t,capture:!0})}show(){this.#s=!1;let{scene:t,at:e}=this.#t,s=t==="judge"||t==="see";y(this.root,"data-scene",t),f(this.count,this.#h()),f(this.order,t==="see"?this.scenes.see.ordered(e):""),this.#c(s?e:-1),this.side.dataset.scene!==t&&(this.side.dataset.scene=t,this.side.replaceChildren(...this.scene.nodes),this.onward.replaceChildren(...this.scene.onward),this.side.scrollTop=0),this.scene.paint(e),this.note.button.hidden=!s,s?this.note.paint():this.note.written.hidden=!0,this.way.paint(this.#t)}#h(){let{scene:t,at:e}=this.#t;if(t==="outcome"||t==="hand-in")return a(`${t}-title`);let{course:s}=this,i=s.stepOf(e),{from:n,to:r}=s.steps[i],c=e-n+1,l={step:i+1,steps:s.steps.length,post:c,posts:r-n};return a(t==="see"?"where-seeing":"where-judging",l)}#c(t){if(this.post.hidden=t<0,t<0)return;let e=this.course.posts[t];this.post.dataset.post!==e.post_id&&(this.post.dataset.post=e.post_id,this.post.replaceChildren(at(e)),this.post.scrollTop=0,requestAnimationFrame(()=>this.#d()))}#d(){y(this.post,"data-tight",null);let t=this.post.scrollHeight-this.post.clientHeight;t>0&&t<Gh&&y(this.post,"data-tight","")}get#u(){return getComputedStyle(this.body).display==="flex"}#l(t){L(this.root,()=>{t?.(),this.show()})}turn(t,e,s=""){let i=t!==this.#t.scene;this.note.toggle(!1),this.#t={scene:t,at:i&&t==="see"?this.#f(e):e},(t==="judge"||t==="see")&&(this.#e=this.#t.at),this.course.keep(this.#t),!this.book.panel.hidden&&this.#u&&this.book.toggle(!1),nt(this.root,this.post,()=>this.#l()),this.side.scrollTop=0,i||this.#u?X(this.root):t==="see"&&X(this.post),this.live.say(`${s} ${this.scene.aloud(this.#t.at)}`.trim())}#f(t){let e=this.course.stepOf(t);return this.#t.scene==="judge"?this.scenes.see.order(e)[0]:t}},Co=q(o=>new _o(o)),lf=C(Co);var Rn=`# The check: the same before the lessons and after them; nothing is shown as right or wrong.

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
check-sure-of-what = Choose an answer first, then say how sure you are of it. A guess is fine.
check-write = Write a few words first, then say how sure you are of them.
check-led = This is the next one already. What do you think here? A guess is fine.
check-led-write = This is the next one already. Write a few words, or press once more to leave it out.
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
refuse-check-many = There are { $answers } answers, but { $items } items. Give at most one for each, in order.
refuse-check-none = No answer was given. Write a letter for each item, as in .answer("b3 a1 - …").
refuse-check-answer = { $said }, given for item { $number }, is not among its answers { $options }. Write one of these and then 1, 2 or 3 for how sure you are; or - to leave it out.
`;var Ze=`# Classify: one post at a time, one judgement a post.

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
`;var Zh=500,Xe=class{#t;constructor(t,e,s){this.#t=t,this.actions=s,this.input=h("textarea",{rows:4,maxlength:Zh,dir:"auto","aria-labelledby":e,placeholder:a("check-your-words"),onchange:()=>this.keep(),onkeydown:i=>{Nt(i)&&(this.keep(),this.actions.flush())}}),this.input.value=t,this.node=h("div",{class:"kit-check-words"},this.input)}keep(){let t=this.input.value.trim();t!==this.#t&&(this.#t=t,this.actions.write(t))}};var me=["a","b","c","d"],Qe=class{#t=[];writing=null;constructor(t,e){this.check=t,this.actions=e,this.node=h("div",{class:"kit-quiz kit-check-item",tabindex:"-1",role:"group"})}draw(t,e,s){let i=T();this.#t=t.options.map((c,l)=>this.#s(me[l],c)),this.writing=t.options.length?null:new Xe(s,i,this.actions);let n=t.isPost?this.check.question:t.text,r=[h("p",{class:"kit-question",id:i,dir:"auto"},n),t.isPost?at(e):null,t.caption?Xh(t):null,this.writing?.node??this.#e(i)];this.node.replaceChildren(...r.filter(c=>c instanceof Node))}#e(t){return h("div",{class:"kit-options",role:"group","aria-labelledby":t},...this.#t.map(({button:s})=>s))}#s(t,{label:e,text:s}){let i=h("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(e)},h("kbd",{},t),h("span",{dir:"auto"},s));return{label:e,button:i}}paint(t){for(let e of this.#t)y(e.button,"aria-pressed",e.label===t)}labelOf(t){return this.#t[me.indexOf(t)]?.label}focus(t){this.#t.find(e=>e.label===t)?.button.focus()}};function Xh({caption:o,rows:t}){let e=([s,i])=>h("tr",{},h("th",{scope:"row",dir:"auto"},s),h("td",{},i));return h("figure",{class:"kit-check-figure"},h("figcaption",{dir:"auto"},o),h("table",{},h("tbody",{},...t.map(e))))}var ts=class{constructor(t,e){this.buttons=Array.from({length:t},(s,i)=>h("button",{type:"button",class:"kit-mark",onclick:()=>e(i)})),this.node=h("ol",{class:"kit-strip","aria-label":a("check-all")},...this.buttons.map(s=>h("li",{},s)))}show(t,e){this.buttons.forEach((s,i)=>{let{first:n,confidence:r}=e[i],c=a(n?r?"check-done":"check-done-unsure":"check-open");s.textContent=`${i+1}${n?" ✓":""}`,s.setAttribute("aria-label",a("check-mark",{item:i+1,items:e.length,is:c})),s.dataset.kind=n?"judged":"open",s.tabIndex=i===t?0:-1,i===t?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current")})}};function qn(o){let{now:t,before:e,of:s,certain:i,certain_right:n}=o,r=[e===null?a("check-now-only",{now:t,of:s}):a("check-then-and-now",{before:e,now:t,of:s}),i?a("check-certain",{certain:i,right:n}):"",a("check-rough")];return[h("p",{class:"kit-heading"},a("check-result")),...r.filter(Boolean).map(c=>h("p",{},c)),Qh(o)]}function Qh({rows:o,before:t}){let e=[a("check-idea"),...t===null?[]:[a("check-column-before")],a("check-column-now")];return h("table",{class:"kit-check-went"},h("thead",{},h("tr",{},...e.map(s=>h("th",{scope:"col"},s)))),h("tbody",{},...o.map(s=>h("tr",{},h("th",{scope:"row",dir:"auto"},s.idea),s.before===null?null:h("td",{},Bn(s.before,s.of)),h("td",{},Bn(s.now,s.of))))))}function Bn(o,t){return t>1?a("check-of",{right:o,of:t}):a(o?"check-right":"check-not-yet")}var At=()=>[a("sure-1"),a("sure-2"),a("sure-3")],Ut=class{constructor({sure:t,skip:e}){this.levels=At().map((i,n)=>{let r={"aria-label":i,"aria-pressed":"false"};return g(i,String(n+1),()=>t(n),r)}),this.skip=g(a("skip"),"Enter",e);let s=a("how-sure-asked");this.node=h("div",{class:"kit-tools",role:"group","aria-label":s,hidden:!0},h("strong",{},s),...this.levels,this.skip)}paint({shown:t,asking:e,level:s}){for(let[i,n]of this.levels.entries())y(n,"aria-pressed",s===i+1);this.node.hidden=!t,this.skip.hidden=!e}};O(Rn);O(Ze);var tc="written",Mo=class{#t=-1;#e=!1;#s=!1;#o=!1;constructor({host:t,el:e,signal:s,store:i}){this.host=t,this.store=i,this.check=t.read("check"),this.items=this.check.items,this.at=Math.max(0,this.#h[0]??0);let{title:n}=t.read("codebook"),r=a("check-name",{title:n,items:this.items.length});this.root=M(e,{name:r,keys:this.#n(),signal:s,host:t}),this.root.classList.add("kit-check"),this.live=_(),this.box=new Qe(this.check,this),this.marks=new ts(this.items.length,u=>this.go(u)),this.sureness=new Ut({sure:u=>this.sure(u+1),skip:()=>this.step()}),this.sureness.node.classList.add("kit-sure"),this.count=h("p",{class:"kit-count"});let c={max:this.items.length,value:0,"aria-label":a("check-answered")};this.bar=h("progress",c),this.hint=h("p",{class:"kit-quiet",hidden:!0});let l=this.check.occasion==="before"?"check-intro":"check-intro-after";this.intro=h("p",{class:"kit-quiet"},a(l)),this.main=h("button",{type:"button",class:"kit-main",onclick:()=>this.step()}),this.help=N(a("keys"),"?",F(ec())),this.way=h("div",{}),this.end=h("section",{class:"kit-notice kit-check-end","aria-label":a("check-result"),tabindex:"-1",hidden:!0}),this.root.append(...this.#i(n,s)),i.listen(u=>u.length&&this.show(),s);let d=t.listen("went",()=>this.show());s.addEventListener("abort",()=>{this.box.writing?.keep(),d()}),this.show()}#i(t,e){let s=this.host.read("notice");this.way.append(this.intro,h("div",{class:"kit-top"},this.count,this.bar),this.marks.node,this.box.node,this.sureness.node,this.hint,h("div",{class:"kit-tools"},this.main,g(a("back"),"←",()=>this.go(this.at-1)),this.help.button),this.help.panel);let i=new K(this.store,new H(this.store),e);return[h("p",{class:"kit-heading",dir:"auto"},t),s?h("p",{class:"kit-notice"},s):null,B(this.store,()=>this.show()),this.way,this.end,i.alert,i.news,h("p",{class:"kit-saved"},i.text),this.live.node].filter(n=>n instanceof Node)}#n(){let t={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.enter(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};for(let e of me)for(let s of[e,e.toUpperCase()])t[s]=()=>this.choose(this.box.labelOf(e)??"");for(let e of[1,2,3])t[e]=()=>this.sure(e);return t}get#r(){return this.items[this.at]}get#a(){return this.store.of(this.#r.id)}get#h(){return this.items.flatMap(({id:t},e)=>this.store.of(t).first?[]:[e])}get#c(){return this.items.some(({id:t})=>this.store.of(t).locked)}show(){let t=this.#c;if(L(this.root,()=>{this.way.hidden=t,this.end.hidden=!t}),this.root.toggleAttribute("data-finished",t),t)return this.#f();let e=this.items.length,s=e-this.#h.length;f(this.count,a("check-where",{item:this.at+1,items:e,answered:s})),this.bar.value=s,this.intro.hidden=s>0,this.marks.show(this.at,this.items.map(({id:i})=>this.store.of(i))),this.#t!==this.at&&this.#d(),this.#u()}#d(){nt(this.root,this.box.node,()=>{this.#t=this.at,this.hint.hidden=!0,this.box.draw(this.#r,this.store.posts[this.at],this.#a.note??"")})}#u(){let{first:t,confidence:e}=this.#a;this.box.paint(t),this.sureness.paint({shown:!0,asking:!1,level:e});let s=this.#l?"check-finish":"check-next";this.main.replaceChildren(a(s)," ",h("kbd",{"aria-hidden":"true"},"⏎"))}get#l(){return this.at===this.items.length-1||!this.#h.length}#f(){let t=this.host.read("went"),e=this.check.occasion==="before"?[h("p",{},a("check-finished-before"))]:[];this.end.replaceChildren(h("p",{class:"kit-heading"},a("check-finished")),...e,...t?qn(t):[])}#p(t){f(this.hint,t),this.hint.hidden=!t,t&&(this.hint.scrollIntoView({block:"nearest"}),this.live.say(t))}choose(t){let e=this.#r.options.find(s=>s.label===t);!e||this.#c||(this.#p(""),this.box.focus(t),this.#s=!1,this.#a.first!==t&&this.store.judge(this.#r.id,t),this.sureness.node.scrollIntoView({block:"nearest"}),this.live.say(a("check-said",{answer:e.text})))}sure(t){this.box.writing?.keep();let{first:e}=this.#a;if(this.#c)return;if(!e)return this.#p(a(this.box.writing?"check-write":"check-sure-of-what"));this.store.judge(this.#r.id,e,{confidence:t});let s=a("check-said-sure",{sure:At()[t-1]}),[i]=[...this.#h.filter(n=>n>this.at),...this.#h];if(i!==void 0){this.go(i,s),this.#o=!0;return}this.#p(a("check-all-answered")),this.live.say(`${s} ${a("check-all-answered")}`)}write(t){let{id:e}=this.#r,{note:s="",first:i,confidence:n}=this.store.of(e);if(this.#c||t===s)return;this.store.note(e,t);let r=t?tc:null;r!==i&&this.store.judge(e,r,r?{confidence:n}:{}),this.live.say(t?a("check-words-kept"):"")}flush(){this.store.flush()}go(t,e=""){if(t<0||t>=this.items.length)return;this.box.writing?.keep(),this.#e=this.#s=this.#o=!1,this.at=t,this.show(),X(this.root);let{isPost:s,text:i}=this.#r,n=a("check-mark",{item:t+1,items:this.items.length,is:i});this.live.say([e,n,s?this.check.question:""].filter(Boolean).join(" "))}enter(){let t=this.#o&&!this.#a.first;this.#o=!1,t?this.#p(a(this.box.writing?"check-led-write":"check-led")):this.step()}step(){this.box.writing?.keep();let{first:t,confidence:e}=this.#a;if(t&&!e&&!this.#s)return this.#s=!0,this.#p(a("check-say-sure"));if(!this.#l){if(!t&&!this.box.writing)return this.#p(a("check-choose"));let[i]=this.#h.filter(n=>n>this.at);return this.go(i??this.at+1)}let s=this.#h;if(s.length===this.items.length)return this.#p(a("check-choose"));if(s.length&&!this.#e){this.#e=!0,this.root.dataset.left="";let i=P(s.map(n=>String(n+1)));return this.#p(a("check-left",{items:s.length,which:i}))}this.store.compared(this.items.map(({id:i})=>i)),this.store.flush(),this.end.focus(),this.live.say(this.end.textContent??"")}};function ec(){return[[me.join(" "),a("check-key-choose")],["1 2 3",a("check-key-sure")],["Enter",a("check-key-next")],["← →",a("check-key-walk")],["?",a("key-help")]]}var No=q(o=>new Mo(o)),zf=C(No);function Pn(o,t){let e=At().map((i,n)=>{let r=o.posts.filter(({post_id:u})=>D(t[u],null)!==null&&o.of(u).confidence===n+1),c=r.filter(({post_id:u})=>D(t[u],o.of(u).first)),l={agreed:c.length,of:r.length},d=Wt(c.length,r.length);return r.length?a("by-sureness-row",{sure:i,...l,share:d}):""}).filter(Boolean),s=Ye(o.posts,o,t);return e.length?`${s} ${a("by-sureness",{rows:P(e)})}`:s}var es=(...o)=>h("p",{class:"kit-notice",hidden:!0},...o),ss=class{constructor(t,e,{reveal:s,toOpen:i}){let n=t.feedback==="at the end";this.progress=t,this.key=e,this.ask=g(a("see-what-key-says"),n?"Enter":"",s,{class:"kit-main",hidden:!0}),this.finished=es(a("all-judged",{posts:t.posts.length,onward:n?"key":"lesson"})," ",this.ask),this.rest=h("span",{}),this.left=es(this.rest," ",g(a("go-there"),"",i)),this.locked=es(t.feedback==="never"?a("was-compared"):""),this.result=es("")}bringLast(){let{finished:t,left:e,rest:s,result:i}=this,n=[t,e,i].find(c=>!c.hidden);n?.scrollIntoView({block:"nearest"});let r=n===e?s:n;return r?Yi(r):a("was-last")}paint(){let{progress:t}=this,{entry:e,feedback:s}=t,i=t.open(),n=s!=="never"&&!i.length&&t.all(r=>r.locked);this.locked.hidden=!e.locked||t.seen(e),this.finished.hidden=i.length>0||n||e.locked,this.ask.hidden=this.finished.hidden||s!=="at the end",this.left.hidden=!i.length||!t.all(r=>!!(r.first||r.unsure)),this.left.hidden||f(this.rest,sc(i,t.posts.length)),this.result.hidden=!n,n&&f(this.result,Pn(t.store,this.key))}};function sc(o,t){let e=P(o.map(s=>String(s+1)));return a("still-open",{open:o.length,judged:t-o.length,posts:t,which:e})}var os=class{#t=[];constructor(t,e){this.store=t,this.posts=t.posts,this.feedback=e,this.at=this.open()[0]??0}get post(){return this.posts[this.at]}get id(){return this.post.post_id}get entry(){return this.store.of(this.id)}get judged(){return this.posts.length-this.open().length}open(){return this.posts.flatMap((t,e)=>this.store.of(t.post_id).first?[]:[e])}all(t){return this.posts.every(e=>t(this.store.of(e.post_id)))}seen(t){return t.locked&&this.feedback!=="never"}judge(t){this.#t.push({id:this.id,before:this.entry}),this.store.judge(this.id,t,{unsure:t===null})}takeBack(){let t=this.#t.pop();for(;t&&this.store.of(t.id).locked;)t=this.#t.pop();if(!t)return-1;let{id:e}=t,{first:s,unsure:i,confidence:n}=t.before;return this.store.judge(e,s,{unsure:i,confidence:n}),this.posts.findIndex(r=>r.post_id===e)}};function Lo({label:o,also_accepted:t},e){return o?e===o?"=":e&&t.includes(e)?"○":"≠":"·"}var oc={"·":"key-has-none","=":"key-says-so","○":"key-accepts","≠":"key-differs"};function we(o,t){let e=a(oc[Lo(o,t)],{key:o.label,mine:t??""});return o.contested?`${e} ${a("contested")}`:e}function Wn(o,t,e,{post_id:s}){let i=o.store.of(s),{first:n,note:r,unsure:c}=i;if(!n&&c)return{mark:"?",name:a("look-unsure"),kind:"unsure",note:r};if(!n)return{mark:"·",name:a("look-open"),kind:"open",note:r};let l=String(t.indexOf(n)+1);return o.seen(i)&&Ot(e[s],n)?{mark:l,name:a("look-differs",{label:n}),kind:"differs",note:r}:{mark:l,name:n,kind:"judged",note:r}}function Yn(o,t){let{at:e,entry:s,id:i,post:n,posts:r}=o,{account:c="",replies_to:l,text:d}=n,u={post:e+1,posts:r.length},p=l?a("aloud-classify-answer",{...u,account:c,answers:l,text:d}):a("aloud-classify",{...u,account:c,text:d});return o.seen(s)?`${p} ${we(t[i],s.first)}`:p}var is=class{constructor(t){this.button=g(a("go-on"),"Enter",t,{class:"kit-main"}),this.node=h("div",{class:"kit-notice",hidden:!0})}paint(t,e,{first:s}){this.node.hidden=!t;let i=`${e} ${s}`;if(!t||this.node.dataset.drawn===i)return;this.node.dataset.drawn=i;let n=De(Lo(t,s),we(t,s)),r=h("p",{},a("first-judgement-stays")," ",this.button);this.node.replaceChildren(n,...Fe(t),r)}};var Kt=class{#t;#e;#s;#o;#i=new Map;#n=-1;#r=-1;constructor(t,{look:e,go:s,name:i,width:n=60}){this.node=h("ol",{class:"kit-strip","aria-label":i}),this.#t=t,this.#e=e,this.#s=s,this.#o=n}at(t){let e=this.#r;this.#r=t,this.#h(t);for(let s of[e,t]){this.#a(s);let i=this.#i.get(s);i&&(i.tabIndex=s===t?0:-1)}}repaint(){for(let t of this.#i.keys())this.#a(t)}#a(t){let e=this.#i.get(t);if(!e)return;let{mark:s,name:i,kind:n,note:r}=this.#e(this.#t[t]);f(e,s),y(e,"aria-label",a("mark-post",{post:t+1,is:i,note:r?"yes":"no"})),y(e,"data-kind",n),y(e,"data-note",r?"":null),y(e,"aria-current",t===this.#r?"true":null)}#h(t){let{length:e}=this.#t,[s,i]=[this.#n,this.#o],n=e<=i?s===0:t>s&&t<s+i-1,r=Math.max(0,Math.min(t-(i>>1),e-i));if(!(s>=0&&n||r===s)){this.#n=r,this.#i.clear();for(let c=r;c<Math.min(r+i,e);c++){let d={type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>this.#s(c)};this.#i.set(c,h("button",d))}this.repaint(),this.node.replaceChildren(...[...this.#i.values()].map(c=>h("li",{},c)))}}};O(Ze);var Ro=class{#t=!1;#e=!1;constructor({host:t,el:e,signal:s,store:i}){let n=t.read("codebook"),r=new os(i,t.read("feedback"));this.store=i,this.codebook=n,this.progress=r,this.key=t.read("key"),this.asks=t.read("confidence"),this.labels=n.categories.map(u=>u.label),this.live=_(),this.count=h("p",{class:"kit-count"});let c={max:r.posts.length,value:0,"aria-label":a("posts-judged")};this.bar=h("progress",c),this.card=h("div",{class:"kit-stage",tabindex:"-1",role:"group"}),this.marks=new Kt(r.posts,{name:a("all-posts"),go:u=>this.go(u),look:u=>Wn(r,this.labels,this.key,u)}),this.choices=new Pt(n,u=>this.#c(()=>this.judge(u))),this.sureness=new Ut({sure:u=>this.#c(()=>this.sure(u)),skip:()=>this.#c(()=>this.settle())}),this.verdict=new is(()=>this.onward()),this.note=new Dt(r,{redraw:u=>this.#a(u),say:u=>this.live.say(u)}),this.notices=new ss(r,this.key,{reveal:()=>this.#c(()=>this.reveal()),toOpen:()=>this.toOpen()}),this.unsureButton=g(a("unsure-button"),"u",()=>this.unsure(),{"aria-pressed":"false"}),this.book=N(a("codebook"),"h",Ao(n)),this.help=N(a("keys"),"?",this.#o());let l=t.read("activity"),d=a("classify-name",{title:n.title,activity:l});this.root=M(e,{name:d,keys:this.#s(),signal:s,host:t}),this.root.append(...this.#i(t.read("notice"),s)),this.#r(s),this.show()}#s(){let t={Backspace:()=>this.undo(),ArrowLeft:()=>this.go(this.progress.at-1),ArrowRight:()=>this.#t?this.settle():this.go(this.progress.at+1),Enter:()=>this.enter(),u:()=>this.unsure(),n:()=>this.note.toggle(),h:()=>this.book.toggle(),"?":()=>this.help.toggle(),Escape:()=>{this.book.toggle(!1),this.help.toggle(!1)}};for(let e=0;e<9;e++)t[e+1]=()=>this.digit(e);return t}#o(){let t=[["1 2 3",a("key-sure")]];return F([[this.labels.map((e,s)=>s+1).join(" "),a("key-judge")],...this.asks?t:[],["← →",a("key-walk")],["Backspace",a("key-undo")],["u",a("key-leave-unsure")],["n",a("key-note")],["h",a("key-codebook")],["?",a("key-help")]])}#i(t,e){let{book:s,help:i,note:n,notices:r}=this;return[h("div",{class:"kit-top"},this.count,this.bar),t&&h("p",{class:"kit-notice"},t),B(this.store,()=>this.#a()),this.marks.node,this.card,h("p",{class:"kit-question"},this.codebook.question),...this.choices.nodes,this.sureness.node,this.verdict.node,r.locked,n.written,n.writing,r.finished,r.left,r.result,this.#n(),s.panel,i.panel,ht(this.store,e),this.live.node].filter(l=>l!==null&&l!=="")}#n(){return h("div",{class:"kit-tools"},g(a("back"),"←",()=>this.go(this.progress.at-1)),g(a("next"),"→",()=>this.go(this.progress.at+1)),g(a("undo"),"⌫",()=>this.undo()),this.unsureButton,this.note.button,this.book.button,this.help.button)}#r(t){this.store.listen(s=>{!s.length||this.#e||(this.#e=!0,queueMicrotask(()=>{this.#e&&(this.#a(),this.marks.repaint())}))},t);let e=()=>this.note.keep();t.addEventListener("abort",e),addEventListener("pagehide",e,{signal:t,capture:!0})}show(){this.#e=!1;let{progress:t,choices:e}=this,{at:s,entry:i,id:n,judged:r,posts:c}=t,l=t.seen(i)?this.key[n]:null;this.card.dataset.post!==n&&(this.card.dataset.post=n,this.card.replaceChildren(at(t.post))),f(this.count,a("classify-where",{post:s+1,posts:c.length,judged:r})),this.bar.value!==r&&(this.bar.value=r),e.paint(l?this.store.now(n):i.first),y(this.unsureButton,"aria-pressed",i.unsure&&!i.first),this.sureness.paint({shown:this.asks&&!!i.first&&!i.locked,asking:this.#t,level:i.confidence}),this.verdict.paint(l,n,i),this.notices.paint(),this.note.paint(),this.marks.at(s)}#a(t){L(this.root,()=>{t?.(),this.show()})}#h(){let{id:t,entry:e}=this.progress;return we(this.key[t],e.first)}go(t,e=""){let{progress:s}=this;if(t<0||t>=s.posts.length)return;this.note.toggle(!1),this.#t=!1,s.at=t;let{entry:i,feedback:n,id:r}=s;n==="at once"&&i.first&&!i.locked&&this.store.compared([r]),nt(this.root,this.card,()=>this.#a()),this.live.say(`${e} ${Yn(s,this.key)}`.trim())}onward(t=""){let{at:e,posts:s}=this.progress;if(e+1<s.length)return this.go(e+1,t);let i=this.progress.open().find(n=>!this.store.of(s[n].post_id).unsure);if(i!==void 0)return this.go(i,t);this.note.toggle(!1),nt(this.root,this.card,()=>this.#a()),this.live.say(`${t} ${this.notices.bringLast()}`.trim())}toOpen(){let t=this.progress.open();this.go(t.find(e=>e>this.progress.at)??t[0]),this.card.scrollIntoView({block:"nearest"})}enter(){this.#t?this.settle():this.progress.seen(this.progress.entry)?this.onward():this.notices.ask.hidden||this.reveal()}digit(t){this.#t?this.sure(t):this.labels[t]&&this.judge(this.labels[t])}judge(t){if(this.progress.entry.locked)return this.revise(t);if(this.progress.judge(t),!this.asks)return this.settle(a("said-label",{label:t}));this.#t=!0,this.show(),this.live.say(a("said-label-asking",{label:t}))}revise(t){let{entry:e,id:s}=this.progress;if(!this.progress.seen(e))return this.live.say(a("was-compared-said"));this.store.now(s)!==t&&(this.store.judge(s,t),this.show(),this.live.say(a("now-you-say",{label:t})))}sure(t){let{entry:e,id:s}=this.progress,i=At()[t];!i||!e.first||e.locked||(this.store.judge(s,e.first,{confidence:t+1}),this.settle(a("said-label-sure",{label:e.first,sure:i})))}settle(t=""){let{feedback:e,id:s}=this.progress;if(this.#t=!1,e!=="at once")return this.onward(t);this.store.compared([s]),this.#a();let i=[t,this.#h(),this.key[s].reason,a("enter-goes-on")];this.live.say(i.filter(Boolean).join(" "))}unsure(){this.progress.entry.locked||(this.progress.judge(null),this.onward(a("said-left-unsure")))}reveal(){this.progress.open().length||(this.store.compared(this.progress.posts.map(t=>t.post_id)),this.#a(),this.marks.repaint(),this.live.say(this.notices.result.textContent??""))}undo(){let t=this.progress.takeBack();if(t<0)return this.live.say(a("nothing-undone"));this.go(t,a("taken-back"))}#c(t){t(),this.#t?this.sureness.skip.focus():this.progress.seen(this.progress.entry)&&this.verdict.button.focus()}},Bo=q(o=>new Ro(o)),Lm=C(Bo);var Dn=`# Compare: commit first, then see the key, its reasons and the others.

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
`;var ge=o=>o.reduce((t,e)=>t+e,0),ns=class{constructor(t,e,s){this.store=t,this.key=e,this.others=s}revealed(){return this.store.posts.filter(t=>this.store.of(t.post_id).locked)}judged(){return this.store.posts.filter(t=>this.store.of(t.post_id).first)}open(){return this.judged().filter(t=>!this.store.of(t.post_id).locked)}differs({post_id:t}){return Ot(this.key[t],this.store.of(t).first)}agreesNow({post_id:t}){return We(this.key[t],this.store.now(t))}list(t){let e=this.revealed().filter(i=>!t||this.differs(i)),s=i=>Number(this.differs(i));return e.sort((i,n)=>s(n)-s(i)||this.#t(n)-this.#t(i))}#t({post_id:t}){let e=this.others?.counts[t]??[];return ge(e)?1-Math.max(...e)/ge(e):0}};function Un(o,t){return o===0?a("nothing-to-compare"):o===t?a("compare-all",{posts:t}):a("compare-some",{judged:o,posts:t})}function Kn(o,t){return o.key[t.post_id].label?o.differs(t)?"≠":"=":"·"}function Hn(o,t){let{contested:e,label:s}=o.key[t.post_id],i=a(s?nc(o.differs(t),o.agreesNow(t)):"compare-open");return e?`${i} ${a("contested")}`:i}function nc(o,t){return o?t?"compare-agree-now":"compare-differ":t?"compare-agree":"compare-differ-now"}function zn(o,{judged:t,changed:e,towards:s,away:i,before:n,after:r}){let c=a("class-first",Fn(o,n,t));if(!e)return`${c} ${a("class-unrevised")}`;let l={revised:e,towards:s,away:i};return`${c} ${a("class-now",{...Fn(o,r,t),...l})}`}var Fn=(o,t,e)=>({name:o,agreed:t,of:e,share:Wt(t,e)});function Gn(o,t){let{store:e}=o,s=o.revealed().filter(c=>o.differs(c)),i=s.map(c=>e.of(c.post_id).cause).filter(Boolean);if(!s.length)return"";if(!i.length)return a("sorted-none",{posts:s.length});let n=t.map(c=>({cause:c,many:i.filter(l=>l===c).length})).filter(({many:c})=>c).map(({cause:c,many:l})=>a("sorted-cause",{cause:Z(c),posts:l})),r={sorted:i.length,of:s.length};return a("sorted-some",{...r,causes:P(n)})}function Vn(o,t){let{first:e,revised:s,note:i,cause:n}=o.store.of(t.post_id),r=!o.differs(t),c=!o.key[t.post_id].label,l=s&&s!==e,d=[a(c?"look-no-answer":r?"look-agrees":"look-differs-from-key"),l?a("look-revised"):"",n?Z(n):""];return{mark:l?"↻":c?"·":r?"=":"≠",name:P(d.filter(Boolean)),kind:r?"judged":"differs",note:i}}function Jn({text:o},t,e,{label:s,reason:i}){let n={...t,text:o,mine:e??"",key:s,reason:i};return a(s?"aloud-compared":"aloud-compared-open",n)}function Zn(o){let t=o.others?.counts[o.id]?o.others.name:null,s=[a("head-label"),a("head-you"),a("head-key"),t,a("head-revise")].filter(n=>n!==null),i=h("tr",{},...s.map(n=>h("th",{scope:"col"},n)));return h("table",{class:"kit-table"},h("thead",{},i),h("tbody",{},...o.labels.map((n,r)=>rc(o,n,r))))}function Xn(o,t){let e=o?.counts[t];if(!o||!e)return"";let s=o.coders-ge(e);return s>0?a("left-open",{open:s,coders:o.coders}):""}function rc({mine:o,now:t,key:e,others:s,id:i,revise:n},r,c){let l=e.also_accepted.includes(r)?a("cell-accepted"):"";return h("tr",{},h("th",{scope:"row"},r),h("td",{},o.first===r?a("cell-first"):"",t===r&&t!==o.first?a("cell-now"):""),h("td",{},e.label===r?a("cell-key"):l),s&&ac(s,i,c),h("td",{},hc(r,c,t===r,()=>n(r))))}function ac(o,t,e){let s=o.counts[t];if(!s)return null;let i=ge(s),n=o.later?.[t]?.[e]??s[e],r=n===s[e]?"cell-others":"cell-others-later",c={number:s[e],later:n,of:i},l=i?100*s[e]/i:0;return h("td",{class:"kit-share"},h("span",{class:"kit-bar",style:`width:${l}%`}),h("span",{},a(i?r:"cell-nobody",c)))}function hc(o,t,e,s){return h("button",{type:"button",class:"kit-tool","aria-pressed":String(e),"aria-label":a("revise-to",{label:o}),onclick:s},h("kbd",{"aria-hidden":"true"},String(t+1))," ",a("revise-to-this"))}var qo="sgcv";O(Dn);var Po=class{#t=!1;#e=0;#s=[];#o="";#i="";#n;#r;#a=!1;constructor({host:t,el:e,signal:s,store:i}){let n=t.read("codebook");this.store=i,this.key=t.read("key"),this.others=t.read("others"),this.causes=t.read("causes"),this.labels=n.categories.map(l=>l.label),this.findings=new ns(i,this.key,this.others),this.live=_(),this.body=h("div",{}),this.score=h("p",{class:"kit-count"}),this.sorted=h("p",{}),this.stage=h("div",{class:"kit-stage"});let r=t.read("activity"),c=a("compare-name",{title:n.title,activity:r});this.root=M(e,{name:c,keys:this.#h(),signal:s,host:t}),this.root.append(this.body,ht(i,s),this.live.node),i.listen(l=>l.length&&this.#d(),s),this.show()}#h(){let t={ArrowLeft:()=>this.go(this.#e-1),ArrowRight:()=>this.go(this.#e+1),Enter:()=>this.go(this.#e+1),d:()=>this.filter(),"?":()=>this.#r?.toggle(),Escape:()=>this.#r?.toggle(!1)};for(let[e,s]of this.causes.entries())t[qo[e]]=()=>this.sort(s);for(let[e,s]of this.labels.entries())t[e+1]=()=>this.revise(s);return t}get#c(){return this.findings.revealed().length>0}#d(){this.#a||(this.#a=!0,queueMicrotask(()=>this.#a&&this.show()))}show(){this.#a=!1;let{findings:t}=this,e=t.open().length,s=t.judged().length,i=`${this.#c} ${e} ${s} ${this.#t}`;if(i===this.#o)return this.#w();this.#o=i,L(this.root,()=>{this.body.replaceChildren(...this.#c?this.#l(e):this.#u(e)),this.#e=Math.min(this.#e,Math.max(0,this.#s.length-1)),this.#w()})}#u(t){let e=a("compare-mine",{judged:t});return[h("p",{class:"kit-question"},a("commit-then-compare")),h("p",{},Un(t,this.store.posts.length)),t?g(e,"",()=>this.reveal(),{class:"kit-main"}):""]}#l(t){this.#s=this.findings.list(this.#t);let e=this.#p(),s=this.#m();this.#n=e,this.#r=s;let i=this.others?.shift,n=a("compare-these-too",{posts:t});return[this.score,i?.judged?h("p",{class:"kit-class"},zn(this.others?.name??"",i)):"",this.sorted,t?h("p",{class:"kit-notice"},a("judged-since",{posts:t})," ",g(n,"",()=>this.reveal())):"",e.node,this.stage,this.#f(s.button),s.panel]}#f(t){let e={"aria-pressed":String(this.#t)};return h("div",{class:"kit-tools"},g(a("back"),"←",()=>this.go(this.#e-1)),g(a("next"),"→",()=>this.go(this.#e+1)),g(a("only-different"),"d",()=>this.filter(),e),t)}#p(){return new Kt(this.#s,{name:a("compared-posts"),go:t=>this.go(t),look:t=>Vn(this.findings,t)})}#m(){let t=this.causes.map((s,i)=>[qo[i],a("key-sort",{cause:Z(s)})]),e=F([[this.labels.map((s,i)=>i+1).join(" "),a("key-revise-this")],["← →",a("key-walk")],...t,["d",a("key-only-different")],["?",a("key-help")]]);return N(a("keys"),"?",e)}#w(){if(!this.#c)return;f(this.score,Ye(this.findings.revealed(),this.store,this.key)),f(this.sorted,Gn(this.findings,this.causes)),this.#n?.at(this.#e),this.#n?.repaint();let t=this.#s[this.#e],e=JSON.stringify([t.post_id,this.store.of(t.post_id)]);this.#i!==e&&(this.#i=e,this.#g(t))}#g(t){let e=document.activeElement,s=this.stage.contains(e)&&e?.getAttribute("aria-label");if(this.stage.replaceChildren(...this.#k(t)),!s)return;(this.stage.querySelector(`[aria-label="${CSS.escape(s)}"]`)??this.root).focus({preventScroll:!0})}#k(t){let{findings:e,labels:s,others:i,store:n}=this,r=t.post_id,c=this.key[r],l=n.of(r),d=Xn(i,r),u=p=>this.revise(p);return[at(t),De(Kn(e,t),Hn(e,t)),Zn({labels:s,mine:l,now:n.now(r),key:c,others:i,id:r,revise:u}),d&&h("p",{class:"kit-quiet"},d),...Fe(c),e.differs(t)?this.#y(l.cause):"",l.note?h("p",{class:"kit-note",dir:"auto"},a("your-note",{note:l.note})):""]}#y(t){let e=this.causes.map((s,i)=>{let n=Z(s),r={"aria-label":n,"aria-pressed":String(t===s)};return g(n,qo[i],()=>this.sort(s),r)});return h("div",{class:"kit-tools",role:"group","aria-label":a("why-differ-from-key")},h("strong",{},a("why-differ")),...e)}reveal(){this.store.compared(this.findings.open().map(t=>t.post_id)),this.show(),this.live.say(this.score.textContent??"")}filter(t=!this.#t){let{findings:e}=this;if(!this.#c)return;if(t&&!e.revealed().some(n=>e.differs(n)))return this.live.say(a("none-different"));let s=this.#s[this.#e];this.#t=t,this.show(),this.#e=Math.max(0,this.#s.indexOf(s)),this.#w();let i=this.#s.length;this.live.say(a(t?"only-these":"all-these",{posts:i}))}go(t){if(!this.#c||t<0||t>=this.#s.length)return;this.#e=t,this.#w();let e=this.#s[t],{first:s}=this.store.of(e.post_id),i={post:t+1,posts:this.#s.length};this.live.say(Jn(e,i,s,this.key[e.post_id]))}revise(t){if(!this.#c)return;let{post_id:e}=this.#s[this.#e];this.store.now(e)!==t&&(this.store.judge(e,t),this.show(),this.live.say(`${a("now-you-say",{label:t})} ${this.score.textContent}`))}sort(t){let e=this.#c&&this.#s[this.#e];if(!e||!this.findings.differs(e))return;let s=this.store.of(e.post_id).cause===t;this.store.sort(e.post_id,s?null:t),this.show();let i=s?a("taken-back"):a("sorted-as",{cause:Z(t)});this.live.say(`${i} ${this.sorted.textContent}`)}},Wo=q(o=>new Po(o)),hw=C(Wo);var Qn=`# The feed: one evening on a phone, two phones, being the poster, and what the model says in numbers.

feed-name = Feed: who sees what
feed-views = What to look at
tab-evening = One evening
tab-compare = Two phones
tab-poster = Be the poster
tab-details = Details
simulated-evening = Simulated: { $name } is made up. A language model drafted the posts; the order is our model’s.

# The four rules.

rules = What stands on top?
rule-time = newest first
rule-time-does = what was written last
rule-engagement = what people react to
rule-engagement-does = and whom she stops at
rule-relationship = close to her first
rule-relationship-does = what her closest bring
rule-stated-preference = what she says she wants
rule-stated-preference-does = good and not hostile
sold = A place is sold
sold-does = a paid post stands second; the others go down
reader = Whose phone?

# A rule at the beginning of a sentence, and further on in it.

by-time = With the newest first
by-engagement = By what people react to
by-relationship = With those close to her first
by-stated-preference = By what she says she wants
by-sold = { $by } and a place sold
was-time = with the newest first
was-engagement = by what people react to
was-relationship = with those close to her first
was-stated-preference = by what she says she wants

# What came out, in one sentence.

headline-start =
    { $angry ->
        [0] { $by }, none of { $name }’s first { $of } posts is angry.
        [one] { $by }, { $angry } of { $name }’s first { $of } posts is angry.
       *[other] { $by }, { $angry } of { $name }’s first { $of } posts are angry.
    }
headline-start-talk =
    { $talk ->
        [0] And none of them is talk.
        [one] And { $talk } of them is talk.
       *[other] And { $talk } of them are talk.
    }
headline-angry =
    { $now ->
        [0] { $by }, none of { $name }’s first { $of } posts is angry; { $before } it was { $was }.
        [one] { $by }, { $now } of { $name }’s first { $of } posts is angry; { $before } it was { $was }.
       *[other] { $by }, { $now } of { $name }’s first { $of } posts are angry; { $before } it was { $was }.
    }
headline-talk =
    { $now ->
        [0] { $by }, none of { $name }’s first { $of } posts is talk; { $before } it was { $was }.
        [one] { $by }, { $now } of { $name }’s first { $of } posts is talk; { $before } it was { $was }.
       *[other] { $by }, { $now } of { $name }’s first { $of } posts are talk; { $before } it was { $was }.
    }
headline-voices =
    { $now ->
        [one] { $by }, { $name }’s first { $of } posts are by one voice; { $before } it was { $was }.
       *[other] { $by }, { $name }’s first { $of } posts are by { $now } voices; { $before } it was { $was }.
    }
headline-sold = { $who } has paid for the second place: a post by { $lost } falls out of { $name }’s first { $of }.
headline-unsold = The second place is not sold any more: a post by { $lost } is back among { $name }’s first { $of }.
headline-same = { $by }, as many of { $name }’s first { $of } posts are angry ({ $angry }) and talk ({ $talk }) as before.
headline-new =
    { $new ->
        [0] They are the same { $of } posts.
        [one] She did not see { $new } of the { $of } before.
       *[other] She did not see { $new } of the { $of } before.
    }

# The three dials.

dials = Her first { $of } posts
dial-voices = Who is heard
dial-talk = How much is talk
dial-angry = How angry
brief-voices = voices
brief-talk = talk
brief-angry = angry
dial-of = { $now } of { $of }
dial-voices-of =
    { $now ->
        [one] { $now } voice
       *[other] { $now } voices
    }
dial-pages =
    { $pages ->
        [0] no page
        [one] { $pages } page
       *[other] { $pages } pages
    }
dial-was = was { $was }

# The phone.

phone-name = { $name }’s phone: { $rule }
phone-seen = What { $name } sees, in order
phone-beyond = What { $name } does not see, in order
line-away = Here { $name } puts the phone away
tie-close-friend = close friend
tie-friend = friend
tie-follows = she follows
tie-page = page
tie-paid = paid
passed-on-by = by way of { $name }
ago-minutes = { $number } min
ago-hours = { $number } h
ago-days = { $number } d
mark-talk = talk
mark-angry = angry
moved-up = up by { $places }
moved-down = down by { $places }
moved-in = new here

# Why a post stands where it stands.

why-place = Place { $place } of { $of }.
why-time =
    { $newer ->
        [0] Nothing here is newer: it came { $ago } ago.
        [one] One post here is newer: this one came { $ago } ago.
       *[other] { $newer } posts here are newer: this one came { $ago } ago.
    }
ago-in-words =
    { $unit ->
        [minutes]
            { $number ->
                [one] { $number } minute
               *[other] { $number } minutes
            }
        [hours]
            { $number ->
                [one] { $number } hour
               *[other] { $number } hours
            }
       *[days]
            { $number ->
                [one] { $number } day
               *[other] { $number } days
            }
    }
why-reactions =
    { $views ->
        [0] Nobody has seen it yet.
        [one] { $views } has seen it, with { $reactions } reactions.
       *[other] { $views } have seen it, with { $reactions } reactions.
    }
why-usual = Posts of its sort bring about { $usual } reactions in 100 views; the rule only counts.
why-stopped =
    { $stopped ->
        [0] She has not stopped at { $who } of late.
        [one] She has stopped at { $who } once of late.
       *[other] She has stopped at { $who } { $stopped } times of late.
    }
why-tie =
    { $tie ->
        [close-friend] { $who } is a close friend: the tie is { $near } of 100 strong.
        [friend] { $who } is a friend: the tie is { $near } of 100 strong.
        [follows] She follows { $who }, who does not follow her: the tie is { $near } of 100 strong.
       *[page] { $who } is a page that she follows: the tie is { $near } of 100 strong.
    }
why-wish =
    { $quality ->
        [good]
            { $tone ->
                [calm] A good post, and calm: that is what she says she wants.
                [cross] A good post, but a cross one.
               *[angry] A good post, but an angry one: she says she wants none of that.
            }
        [usual]
            { $tone ->
                [calm] A post like most, and calm.
                [cross] A post like most, and a cross one.
               *[angry] A post like most, and angry: she says she wants none of that.
            }
       *[poor]
            { $tone ->
                [calm] Calm, but not a good post.
                [cross] Not a good post, and a cross one.
               *[angry] Not a good post, and angry: she says she wants none of that.
            }
    }
why-side =
    { $side ->
        [other] It comes from the other side, which she minds more.
       *[own] It comes from her own side, which she minds less.
    }
why-sold = The paid post above has pushed it down by one.
why-paid = { $who } has paid for this place, whatever the rule. The model has no paid posts: we set it here.

# Say first.

ask-first = Before they move
ask-skip = Just show me
ask-still = Until you answer, the phone shows: { $rule }. Your guess is kept with those of the lesson.
asked-right = You expected: { $mine } ✓
asked-other = You expected: { $mine }. It was: { $found }.
back-to = Back: { $rule }

# Two phones.

left-phone = Left
right-phone = Right
choose-rule = Rule
choose-reader = Reader
compare-headline =
    { $shared ->
        [0] The two phones have none of the first { $of } posts in common.
        [one] The two phones have one of the first { $of } posts in common.
       *[other] The two phones have { $shared } of the first { $of } posts in common.
    }

# Be the poster.

poster-what = You write one post this evening
poster-kind = What it is
kind-talk = talk
kind-news = news
poster-tone = How it sounds
tone-calm = calm
tone-cross = cross
tone-angry = angry
poster-to = Who may see it
to-friends = friends only
to-all = all who follow you
poster-headline =
    { $worlds ->
        [0] Your post surfaces in none of { $of } worlds, whatever the rule.
       *[other] { $by }, your post surfaces in { $worlds } of { $of } worlds; { $other } in { $least }.
    }
poster-means = It surfaces in a world if at least half of those who may see it and look in that evening do. Friends stand on both sides.
poster-worlds = { $worlds } of { $of }
poster-rule = Rule
poster-through = Surfaces in
poster-own = Your side sees it
poster-other = The other side sees it
poster-nobody = nobody there
poster-reads-no-text = The model reads no text: it knows only what you chose above.
poster-model = Simulated: an account with a middling number of followers, in { $worlds } worlds.
poster-write = Keep my post
poster-kept = Your post is kept in your own file, and in no code.
poster-line = Your post
poster-empty = Write something first.

# Details.

details-simulated = Simulated: { $accounts } made-up accounts, { $days } days.
details-assumed = Assumed: { $what }.
details-not-the-phone = The rule is that of the phone as well. All else changes these worlds only.
details-show = Show
show-pictures = A beside B
show-rules = All four rules
show-numbers = As a table
set-broadcasters = { $share } broadcasters
set-no-cap = no limit
set-cap =
    { $cap ->
        [one] at most { $cap } post a week
       *[other] at most { $cap } posts a week
    }
set-no-stop = people do not stop more at anger
broadcasters = Broadcasters
broadcasters-are = they post ten times as often, to many
broadcasters-share = { $share } of accounts
cap = Limit on posts
cap-is = passing on does not count
no-stop = People do not stop more at anger
another-world = Another world
make-a = Make B the new A
start-again = Start again
world-of = World { $world } of { $worlds }
world = World { $world }
a-and-b-same = A and B are the same. Change one thing, and see what becomes of it.
a-and-b-apart = A and B differ in more than one thing, so nobody can tell which did it. Make B the new A, then change one.
numbers-note = Small marks: { $worlds } worlds. Large: this world. Bar: the mean.

measure-conversation = Conversation
measure-conversation-is = share of seen posts that are talk
measure-anger = Anger
measure-anger-is = of seen posts; 1 is one standard deviation above the average post
measure-hostile = Anger from the other side
measure-hostile-is = share of seen posts
measure-own_side = Own side
measure-own_side-is = share of seen posts that are from the reader’s own side
measure-time_spent = Time spent
measure-time_spent-is = on a visit; 1 is a glance at a post
measure-top_1_percent = Heard: top 1 %
measure-top_1_percent-is = share of all attention for the 1 % with most of it
measure-top_10_percent = Heard: top 10 %
measure-top_10_percent-is = share of all attention for the 10 % with most of it
measure-gini = Inequality (Gini)
measure-gini-is = of attention: 0 all alike, 1 one has it all

more-in =
    { $of ->
        [one] B has more in { $more } of { $of } world: { $words }.
       *[other] B has more in { $more } of { $of } worlds: { $words }.
    }
you-expected = You expected { $mine }.
you-expected-right = You expected { $mine } ✓
you-expected-wrong = You expected { $mine } ✗
chance-more = more
chance-less = less
chance-same = about the same
chance-luck = could be luck
chance-few = too few worlds to say
mark-more = more
mark-less = less
mark-same = about the same
table-caption = World { $world }. A: { $a }.
table-caption-both = World { $world }. A: { $a }. B: { $b }.
table-all = { $which }, all worlds
table-more = B has more in
table-so = so
table-range = { $low } to { $high }
table-more-of = { $more } of { $of }
rules-caption = World { $world }. Below each number: in how many worlds it is more than with the newest first, and what follows.

run-stored = Simulated beforehand and stored with the kit, { $worlds } worlds for each setting: nothing has to be computed.
run-done = Simulated by Python just now, world by world.
run-under-way = Python simulates: { $done } of { $all } runs are done.
run-late = Waiting for Python, which is busy or gone: { $done } of { $all } runs are done.
run-stopped = Stopped: { $done } of { $all } runs are done.
run-stop = Stop
run-go-on = Go on

aloud-measure = { $title } { $now }, A { $was }: { $words }
aloud-settings = World { $world }. B, { $b }. { $measures }.
aloud-a = A is now: { $a }.

# Keys.

feed-key-rules = the rule, from top to bottom
feed-key-sold = a place is sold, or not
feed-key-reader = the other reader’s phone
feed-key-back = back to the rule before
feed-key-posts = from post to post; Enter tells why one stands there
feed-key-broadcasters = to the share of broadcasters, then ← →
feed-key-cap = to the limit on posts, then ← →
feed-key-world = another world: could it be luck?
feed-key-pin = make B the new A
feed-key-restart = start again: A and B by newest first

# The same as text.

text-evening = { $name }’s evening, { $rule }
text-line = — here { $name } puts the phone away —
text-reader = To see another phone: .text("{ $name }").
text-go-on = To change the rule: .set(order=…), with one of { $orders }.
text-world = World { $world }; a world is a seed. Nothing here was measured.
text-pin = To let A be what B is now: .pin(). To say first what you expect: .expect("engagement", anger="more").
text-spread = Could it be luck? .spread runs both settings in 20 worlds; it may take a while.
stand-in-runs = What our own runs show
stand-in-caption = Simulated: { $accounts } accounts, { $days } days; means over { $worlds } worlds. Nothing here was measured.
`;var Ht=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

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
lesson-how = One press copies the codes of all that you have begun. Paste them where your teacher asked for them. They hold what you chose and guessed and a made-up name, and no words that you wrote.
lesson-done =
    { $open ->
        [0] { $done } of { $of }
       *[other] { $done } of { $of }, { $open } left open
    }
lesson-all = all { $of }
lesson-written = no words in the code
lesson-words = The words of “{ $title }” are in no code. Press “{ $download }” under what you wrote, and hand in that file too.
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
`;var tr=["angry","talk","voices"],j=o=>o.replaceAll(" ","-");function lt({places:o},{order:t,sold:e}){let[s,...i]=o[t];return e?[s,"paid",...i.slice(0,-1)]:[s,...i]}function zt({posts:o,paid:t},e){return e!=="paid"?o.find(n=>n.id===e):{...{kind:"news",tone:"calm",side:"own",passed_by:null,page:!0},...{minutes:0,views:0,reactions:0,usual:0,stopped:0,near:0,quality:0},...t,tie:"paid"}}function Yo(o,t,e){return lt(o,t).slice(0,e).map(s=>zt(o,s))}function kt(o,t,e){let s=Yo(o,t,e),i=s.filter(({page:n})=>n);return{voices:new Set(s.map(({who:n})=>n)).size,pages:new Set(i.map(({who:n})=>n)).size,talk:s.filter(({kind:n})=>n==="talk").length,angry:s.filter(({tone:n})=>n==="angry").length}}function er(o,t){return new Map(t.map((e,s)=>{let i=o.indexOf(e);return[e,i<0?null:i-s]}))}function sr(o,t,e){return t.slice(0,e).filter(s=>!o.slice(0,e).includes(s)).length}function or(o,t){let e=tr.map(i=>Math.abs(t[i]-o[i])),s=Math.max(...e);return s?tr[e.indexOf(s)]:null}function Do(o,t,e,s){let[i,n]=["time",t].map(r=>kt(o,{order:r,sold:!1},s));return 2+Math.sign(n[e]-i[e])}function ir(o,t){let e=({who:i,text:n})=>`${i}: ${n}`,s=new Set(t.map(e));return o.filter(i=>s.has(e(i))).length}var Fo=o=>`${Number((100*o).toPrecision(3))} %`,dc=["order","broadcasters","cap","stops_at_anger"],ke=(o,t)=>dc.every(e=>o[e]===t[e]);function Gt({order:o,broadcasters:t,cap:e,stops_at_anger:s},i){return`${o}|${t}|${e}|${i}${s?"":"|no-stop"}`}var Uo=o=>o===null?a("set-no-cap"):a("set-cap",{cap:o});function dt({order:o,broadcasters:t,cap:e,stops_at_anger:s}){let i=[a(`rule-${j(o)}`),a("set-broadcasters",{share:Fo(t)}),Uo(e)];return P(s?i:[...i,a("set-no-stop")])}function nr(o,t){let e=[...o.order===t.order?[]:[uc(o.order,t.order)],...o.broadcasters===t.broadcasters?[]:[pc(o.broadcasters,t.broadcasters)],...o.cap===t.cap?[]:[fc(o.cap,t.cap)],...o.stops_at_anger===t.stops_at_anger?[]:[mc(t.stops_at_anger)]];return e.length===1?e[0]:""}function uc(o,t){return o==="time"?t:`${t} instead of ${o}`}function pc(o,t){return t>o?"more broadcasters":"fewer broadcasters"}function fc(o,t){let[e,s]=[o??Number.POSITIVE_INFINITY,t??Number.POSITIVE_INFINITY];return s<e?"cap":"looser cap"}var mc=o=>o?"stopping at anger":"no stopping at anger";var rs=class{#t;constructor(t){this.#t=t,this.about=t.read("about"),this.seeds=Array.from({length:this.about.seeds},(e,s)=>s+1)}get now(){let{seed:t,...e}=this.#e,s=this.#t.read("beside");return{a:s,b:e,seed:t,change:nr(s,e),same:ke(s,e)}}get#e(){return this.#t.read("chosen")}said(t){return this.#t.read("expected")[t]??{}}wanted(t){let{seed:e}=this.now;return[e,...this.seeds.filter(i=>i!==e)].flatMap(i=>t.map(n=>[n,i]))}set(t){let e=this.#e;Object.keys(t).every(i=>e[i]===t[i])||this.#t.write({chosen:{...e,...t}})}pin(){this.#t.write({beside:this.now.b})}restart(){let{start:t}=this.about;this.#t.write({beside:t,chosen:{...this.#e,...t}})}another(){this.set({seed:this.#e.seed%this.about.seeds+1})}};var Q=class{constructor(t,e,s,i,n=""){this.inputs=s.map(({value:r})=>h("input",{type:"radio",name:t,value:r,onchange:()=>i(r)})),this.node=h("fieldset",{class:`kit-feed-radios ${n}`.trim()},h("legend",{},e),h("div",{},...s.map((r,c)=>wc(r,this.inputs[c]))))}show(t){for(let e of this.inputs)e.checked=e.value===t}focus(){this.inputs.find(t=>t.checked)?.focus()}};function wc({words:o,note:t,key:e},s){let i=e?h("kbd",{"aria-hidden":"true"},e):null,n=t||e?h("span",{class:"kit-feed-does"},i,t??""):null;return h("label",{class:"kit-feed-radio"},s,h("span",{},h("b",{},o),n))}var ye=class{constructor({name:t,note:e,key:s,id:i,values:n,words:r,choose:c}){this.values=n,this.words=r,this.output=h("span",{class:"kit-feed-value"}),this.input=h("input",{type:"range",id:i,min:0,max:n.length-1,step:1,oninput:()=>c(n[Number(this.input.value)])}),this.node=h("div",{class:"kit-feed-slider"},h("label",{for:i},t," ",h("kbd",{"aria-hidden":"true"},s)),this.output,this.input,h("span",{class:"kit-feed-does"},e))}show(t){let e=n=>n??Number.POSITIVE_INFINITY,s=this.values.findLastIndex(n=>e(n)<=e(t)),i=this.words(t);this.input.value=String(Math.max(0,s)),f(this.output,i),y(this.input,"aria-valuetext",i)}};var Vt=class{constructor(t,e,{note:s,key:i}={}){let n={type:"checkbox",role:"switch",onchange:()=>e(this.input.checked)};this.input=h("input",n);let r=i?h("kbd",{"aria-hidden":"true"},i):null,c=s?h("span",{class:"kit-feed-does"},s):null,l=h("span",{},r,h("b",{},t),c);this.node=h("label",{class:"kit-feed-switch"},this.input,l)}show(t){this.input.checked=t}};var as=class{constructor({orders:t,broadcasters:e,caps:s},i,n){let r=t.map(c=>({value:c,words:a(`rule-${j(c)}`)}));this.orders=new Q(`${i}-order`,a("rules"),r,c=>n({order:c})),this.share=new ye({name:a("broadcasters"),note:a("broadcasters-are"),key:"b",id:`${i}-b`,values:e,words:c=>a("broadcasters-share",{share:Fo(c)}),choose:c=>n({broadcasters:c})}),this.cap=new ye({name:a("cap"),note:a("cap-is"),key:"c",id:`${i}-c`,values:s,words:Uo,choose:c=>n({cap:c})}),this.noStop=new Vt(a("no-stop"),c=>n({stops_at_anger:!c})),this.nodes=[this.orders.node,this.share.node,this.cap.node,this.noStop.node]}show({order:t,broadcasters:e,cap:s,stops_at_anger:i}){this.orders.show(t),this.share.show(e),this.cap.show(s),this.noStop.show(!i)}};function Jt(o){return h("span",{class:"kit-feed-mark","data-which":o,"aria-hidden":"true"})}var hs=class{constructor(){this.a=h("span",{}),this.b=h("span",{}),this.entryOfB=h("li",{},Jt("b"),h("b",{},"B"),this.b),this.node=h("ul",{class:"kit-feed-legend"},h("li",{},Jt("a"),h("b",{},"A"),this.a),this.entryOfB),this.hint=h("p",{class:"kit-notice"})}show({a:t,b:e,change:s,same:i}){f(this.a,dt(t)),f(this.b,dt(e)),this.entryOfB.hidden=i,this.hint.hidden=s!=="",f(this.hint,a(i?"a-and-b-same":"a-and-b-apart"))}};var cs=class{constructor(t,e){this.measure=t,this.a=new ls("a",e),this.b=new ls("b",e),this.low=h("span",{}),this.high=h("span",{}),this.verdict=h("p",{class:"kit-feed-verdict"}),this.node=h("div",{class:"kit-feed-measure",role:"group","aria-label":a(`measure-${t.name}`)},yc(t),this.a.node,this.b.node,h("div",{class:"kit-feed-ends","aria-hidden":"true"},this.low,this.high),this.verdict)}paint({a:t,b:e,compared:s},i){let{form:n,span:r}=this.measure,c=rr([t.now,...t.worlds,...e?[e.now,...e.worlds]:[]]),l=Math.min(r[0],...c),d=Math.max(r[1],...c),u=p=>`${100*(p-l)/(d-l)}%`;this.a.paint(t,u),this.b.paint(e,u),f(this.a.number,R(t.now,n)),e&&f(this.b.number,R(e.now,n)),f(this.low,R(l,n)),f(this.high,R(d,n)),this.verdict.hidden=!s?.of,s&&this.#t(s,i)}#t(t,e){let s=e===t.mark?"right":"wrong";y(this.verdict,"data-kind",e&&t.mark?s:null);let i=[gc(t),e?kc(t,e):""];f(this.verdict,i.filter(Boolean).join(" "))}},gc=({more:o,of:t,words:e})=>a("more-in",{more:o,of:t,words:a(`chance-${e}`)});function kc({mark:o},t){let e=a(`mark-${t}`);return o?a(t===o?"you-expected-right":"you-expected-wrong",{mine:e}):a("you-expected",{mine:e})}function yc({name:o}){return h("p",{class:"kit-feed-title"},h("b",{},a(`measure-${o}`))," ",h("span",{class:"kit-quiet"},a(`measure-${o}-is`).replaceAll(" %"," %")))}function rr(o){return o.filter(t=>t!==null)}var ls=class{constructor(t,e){this.dots=e.map(i=>bc(t,i)),this.mean=h("span",{class:"kit-feed-mean"}),this.big=Jt(t),this.big.classList.add("kit-feed-big"),this.number=h("span",{class:"kit-feed-number"});let s={class:"kit-feed-strip","aria-hidden":"true"};this.node=h("div",{class:"kit-feed-row"},h("span",{class:"kit-feed-letter"},t.toUpperCase()),h("span",s,...this.dots,this.mean,this.big),this.number)}paint(t,e){if(this.node.hidden=!t,!t)return;let s=rr(t.worlds),i=s.reduce((n,r)=>n+r,0);this.dots.forEach((n,r)=>{Ko(n,t.worlds[r],e)}),Ko(this.big,t.now,e),Ko(this.mean,s.length>1?i/s.length:null,e)}};function bc(o,t){let e=Jt(o);return e.style.top=`${[32,50,68][t%3]}%`,e}function Ko(o,t,e){o.hidden=t===null,t!==null&&(o.style.left=e(t))}function ar(o,t){let e=o+t;if(!e)return 1;let s=Math.min(o,t),i=1,n=0;for(let r=0;r<=s;r++)n+=i,i=i*(e-r)/(r+1);return Math.min(1,2*n/2**e)}function hr({about:o,seeds:t},e,s){let{a:i,b:n,seed:r}=s,c=!s.same;return o.measures.map((l,d)=>{let u=(w,b)=>e.run(w,b)?.[d]??null,p=w=>({now:u(w,r),worlds:t.map(b=>u(w,b))});if(!c)return{measure:l,a:p(i),b:null,compared:null};let m=Ho([...new Set([...t,r])],w=>[u(i,w),u(n,w)]);return{measure:l,a:p(i),b:p(n),compared:zo(m,l,o)}})}function Ho(o,t){return o.flatMap(e=>{let[s,i]=t(e);return s===null||i===null?[]:[i-s]})}function zo(o,{small:t},{luck:e,fewest:s}){let i=o.length,n=o.filter(u=>u>0).length,r=o.filter(u=>u<0).length,c={more:n,of:i};if(i<s)return{...c,words:"few"};let l=o.reduce((u,p)=>u+p,0)/i;if(Math.abs(l)<t)return{...c,words:"same",mark:"same"};if(ar(n,r)>=e)return{...c,words:"luck",mark:"same"};let d=n>r?"more":"less";return{...c,words:d,mark:d}}var ds=class{constructor(t){this.about=t,this.caption=h("span",{}),this.rows=h("tbody",{});let e=t.orders.map(n=>h("th",{scope:"col"},a(`rule-${j(n)}`))),s={class:"kit-feed-scroll",tabindex:"0",role:"region","aria-label":a("show-rules")},i=h("thead",{},h("tr",{},h("td",{},""),...e));this.node=h("div",s,h("table",{},h("caption",{},this.caption),i,this.rows))}settings(t){return this.about.orders.map(e=>({...t,order:e}))}show(t,e){let{b:s,seed:i}=t.now;f(this.caption,a("rules-caption",{world:i}));let n=this.settings(s),r=this.about.measures.map((c,l)=>{let d=(p,m)=>e.run(p,m)?.[l]??null,u=n.map((p,m)=>{let w=R(d(p,i),c.form);if(m===0)return h("td",{},w);let b=[...new Set([...t.seeds,i])],$=Ho(b,E=>[d(n[0],E),d(p,E)]);return h("td",{},w,h("span",{class:"kit-feed-does"},this.#t($,c)))});return h("tr",{},h("th",{scope:"row"},a(`measure-${c.name}`)),...u)});this.rows.replaceChildren(...r)}#t(t,e){let{more:s,of:i,words:n}=zo(t,e,this.about);return`${a("table-more-of",{more:s,of:i})} · ${a(`chance-${n}`)}`}};var us=class{constructor(t,e,s){this.host=t,this.runs=e,this.words=h("span",{}),this.stop=g(a("run-stop"),"",()=>e.stop()),this.go=g(a("run-go-on"),"",s),this.problem=h("p",{class:"kit-problem",role:"alert",hidden:!0}),this.node=h("p",{class:"kit-saved"},this.words,h("span",{class:"kit-tools"},this.stop,this.go))}show(){let{lacking:t,stopped:e}=this.runs.state,s=this.host.read("run_problem");this.stop.hidden=!t||e,this.go.hidden=!t||!e,this.problem.hidden=!s,f(this.problem,s),f(this.words,t?this.#e():this.#t())}#t(){return this.host.read("grid").runs&&!this.runs.state.done?a("run-stored",{worlds:this.host.read("about").seeds}):a("run-done")}#e(){let{lacking:t,done:e,stopped:s,late:i}=this.runs.state;return a(`run-${s?"stopped":i?"late":"under-way"}`,{done:e,all:e+t})}};var ps=class{constructor(){this.caption=h("span",{}),this.rows=h("tbody",{});let s=["A","B",...["A","B"].map(r=>a("table-all",{which:r})),a("table-more"),a("table-so")].map(r=>h("th",{scope:"col"},r)),i={class:"kit-feed-scroll",tabindex:"0",role:"region","aria-label":a("show-numbers")},n=h("table",{},h("caption",{},this.caption),h("thead",{},h("tr",{},h("td",{},""),...s)),this.rows);this.node=h("div",{class:"kit-feed-twin"},h("div",i,n))}show({a:t,b:e,seed:s,same:i},n){let r={world:s,a:dt(t),b:dt(e)};f(this.caption,a(i?"table-caption":"table-caption-both",r)),this.rows.replaceChildren(...n.map($c))}};function $c({measure:o,a:t,b:e,compared:s}){let{name:i,form:n}=o,r=[R(t.now,n),R(e?.now,n),cr(t,n),cr(e,n),s?a("table-more-of",{more:s.more,of:s.of}):"–",s?a(`chance-${s.words}`):"–"];return h("tr",{},h("th",{scope:"row"},a(`measure-${i}`)),...r.map(c=>h("td",{},c)))}function cr(o,t){let e=(o?.worlds??[]).filter(n=>n!==null);if(e.length<2)return"–";let[s,i]=[Math.min(...e),Math.max(...e)].map(n=>R(n,t));return a("table-range",{low:s,high:i})}var lr=["pictures","rules","numbers"],fs=class{#t="";#e=lr[0];constructor(t,{choice:e,runs:s,say:i},n){this.choice=e,this.runs=s,this.about=e.about,this.aloud=i,this.status=new us(t,s,()=>{s.goOn(),this.show()}),this.controls=new as(this.about,n,r=>this.set(r)),this.views=this.#s(n),this.world=h("b",{class:"kit-count"}),this.legend=new hs,this.pictures=this.about.measures.map(r=>new cs(r,e.seeds)),this.numbers=h("div",{class:"kit-feed-grid"},...this.pictures.map(({node:r})=>r)),this.note=h("p",{class:"kit-quiet kit-feed-note"},a("numbers-note",{worlds:this.about.seeds})),this.table=new ps,this.rules=new ds(this.about),this.node=h("div",{class:"kit-feed-details"},this.#o(),this.#n())}#s(t){let e=lr.map(i=>({value:i,words:a(`show-${i}`)})),s=i=>this.turn(i);return new Q(`${t}-show`,a("details-show"),e,s,"kit-feed-inline")}#o(){return h("div",{class:"kit-feed-controls"},vc(this.about),...this.controls.nodes,h("p",{class:"kit-quiet"},a("details-not-the-phone")),this.status.node,this.status.problem)}#i(){return h("div",{class:"kit-tools"},g(a("another-world"),"w",()=>this.another()),g(a("make-a"),"p",()=>this.pin()),g(a("start-again"),"r",()=>this.restart()))}#n(){return h("div",{class:"kit-feed-numbers"},h("div",{class:"kit-top"},this.views.node,this.world),this.legend.node,this.legend.hint,this.numbers,this.note,this.table.node,this.rules.node,this.#i())}show(){let{choice:t,runs:e}=this,{now:s}=t,i=this.#e==="rules";e.want(t.wanted(i?this.rules.settings(s.b):s.same?[s.a]:[s.a,s.b])),this.#r(s),this.legend.show(s),this.legend.node.hidden=i,i&&(this.legend.hint.hidden=!0),this.numbers.hidden=this.note.hidden=this.#e!=="pictures",this.table.node.hidden=this.#e!=="numbers",this.rules.node.hidden=!i,i?this.rules.show(t,e):this.#a(s),this.status.show()}#r({b:t,seed:e}){let{seeds:s}=this.about;this.controls.show(t),this.views.show(this.#e);let i={world:e,worlds:s};f(this.world,a(e<=s?"world-of":"world",i))}#a(t){let e=this.choice.said(t.change),s=hr(this.choice,this.runs,t);s.forEach((i,n)=>{this.pictures[n].paint(i,e[i.measure.name])}),this.table.show(t,s),this.#h(s,t)}#h(t,{a:e,b:s,seed:i,same:n}){let r=`${Gt(e,0)} ${Gt(s,i)}`,c=t.every(d=>typeof d.b?.now=="number");if(n||!c||this.#t===r)return;this.#t=r;let l=t.map(xc).join(". ");this.aloud(a("aloud-settings",{world:i,b:dt(s),measures:l}))}set(t){this.choice.set(t),this.show(),this.choice.now.same&&this.aloud(a("a-and-b-same"))}turn(t){this.#e=t,this.show()}another(){this.choice.another(),this.show()}restart(){this.choice.restart(),this.show(),this.aloud(a("a-and-b-same"))}pin(){let{b:t}=this.choice.now;this.choice.pin(),this.show(),this.aloud(a("aloud-a",{a:dt(t)}))}close(){}};function vc({accounts:o,rounds:t,assumptions:e}){let s=a("details-simulated",{accounts:o,days:t}),i=e?` ${a("details-assumed",{what:e})}`:"";return h("p",{class:"kit-feed-simulated"},s,i)}function xc({measure:{name:o,form:t},a:e,b:s,compared:i}){let n=i?a(`chance-${i.words}`):"",r={now:R(s?.now,t),was:R(e.now,t)};return a("aloud-measure",{title:a(`measure-${o}`),...r,words:n})}var Sc=500,Zt=class{constructor(t,e,s,i){this.input=h("textarea",{rows:3,maxlength:Sc,dir:"auto","aria-labelledby":i,placeholder:a("your-line"),[ce]:!0,oninput:()=>s.changed()}),this.node=h("div",{class:"kit-guess-line"},this.input)}chosen(){let t=this.input.value.trim();return t?{label:"1",note:t}:null}open({note:t}){this.input.value=t,this.input.readOnly=!0,this.input.removeAttribute(ce)}keys(){return{}}};var ms=class{constructor(t,e,s){this.guess=t,this.store=e,this.aloud=s;let i=T();this.hint=h("p",{class:"kit-quiet"});let n={changed:()=>f(this.hint,""),say:s,commit:()=>{}};this.line=new Zt(t,null,n,i),this.line.input.placeholder=a("poster-line"),this.keep=g(a("poster-write"),"",()=>this.#t(),{class:"kit-main"}),this.node=h("div",{class:"kit-feed-writing"},h("p",{class:"kit-question",id:i,dir:"auto"},t.question),this.line.node,this.keep,this.hint),this.show()}#t(){let t=this.line.chosen();if(!t)return f(this.hint,a("poster-empty")),this.aloud(a("poster-empty"));let{id:e}=this.guess;this.store.note(e,t.note),this.store.judge(e,t.label),this.store.compared([e]),this.show(),this.aloud(a("poster-kept"))}show(){let{first:t,note:e}=this.store.of(this.guess.id)??{first:null};t!==null&&(this.line.open({label:t,note:e??""}),this.keep.hidden=!0,f(this.hint,a("poster-kept")))}};var ws=class{constructor(t,e,{store:s,say:i},n){this.found=t,this.aloud=i;let{kinds:r,tones:c,to:l}=t;this.what={kind:r[0],tone:c[0],to:l[0]};let d=(u,p)=>this.#s(u,p,`${n}-${u}`);this.choices=[d("kind",r),d("tone",c),d("to",l)],this.head=h("p",{class:"kit-feed-headline"}),this.rows=t.rules.map(u=>new Go(u,t.worlds)),this.writing=new ms(e,s,i),this.node=h("div",{class:"kit-feed-poster"},this.#t(),this.#e())}#t(){return h("div",{class:"kit-feed-controls"},h("p",{class:"kit-heading"},a("poster-what")),...this.choices.map(({node:t})=>t),h("p",{class:"kit-quiet"},a("poster-reads-no-text")),this.writing.node)}#e(){return h("div",{class:"kit-feed-surfaces"},this.head,this.#o(),h("p",{class:"kit-quiet"},a("poster-means")),h("p",{class:"kit-quiet"},a("poster-model",{worlds:this.found.worlds})))}#s(t,e,s){let i=e.map(c=>({value:c,words:a(`${t}-${c}`)})),n=c=>{this.what={...this.what,[t]:c},this.show(),this.aloud(this.head.textContent??"")},r=new Q(s,a(`poster-${t}`),i,n,"kit-feed-inline");return r.show(e[0]),r}#o(){return h("table",{},h("thead",{},h("tr",{},...["poster-rule","poster-through","poster-own","poster-other"].map(e=>h("th",{scope:"col"},a(e))))),h("tbody",{},...this.rows.map(({node:e})=>e)))}close(){}show(){this.writing.show();let{kind:t,tone:e,to:s}=this.what,i=this.found.found[`${t}|${e}|${s}`];for(let r of this.rows)r.show(i[r.rule]);let n=this.found.rules.map(r=>ur(i[r]));f(this.head,Ec(this.found,n))}};function Ec({rules:o,worlds:t},e){let[s,i]=[Math.max(...e),Math.min(...e)],n=a(`by-${j(o[e.indexOf(s)])}`),r=a(`was-${j(o[e.indexOf(i)])}`);return a("poster-headline",{by:n,worlds:s,of:t,other:r,least:i})}function ur(o){return o.filter(([t,e,s,i])=>{let n=e+i;return n>0&&2*(t+s)>=n}).length}var Go=class{constructor(t,e){this.rule=t,this.of=e,this.pips=Array.from({length:e},()=>h("i",{})),this.count=h("span",{class:"kit-feed-number"}),this.own=new gs("own"),this.other=new gs("other"),this.node=h("tr",{},h("th",{scope:"row"},a(`rule-${j(t)}`)),h("td",{},h("span",{class:"kit-feed-pips kit-feed-worlds","aria-hidden":"true"},...this.pips),this.count),h("td",{},this.own.node),h("td",{},this.other.node))}show(t){let e=ur(t);this.pips.forEach((s,i)=>{s.toggleAttribute("data-on",i<e)}),f(this.count,a("poster-worlds",{worlds:e,of:this.of})),this.own.show(dr(t,0)),this.other.show(dr(t,2))}};function dr(o,t){let e=i=>o.reduce((n,r)=>n+r[i],0),s=e(t+1);return s?e(t)/s:null}var gs=class{constructor(t){this.fill=h("i",{}),this.number=h("span",{}),this.node=h("span",{class:"kit-feed-share","data-side":t},h("span",{"aria-hidden":"true"},this.fill),this.number)}show(t){this.fill.style.width=`${100*(t??0)}%`,f(this.number,t===null?a("poster-nobody"):`${Math.round(100*t)} %`)}};var Oc=2e3,ks=class{skipped=new Set;#t;#e;#s;#o;#i=new Set;#n=Math.random().toString(36).slice(2,8);#r=[];#a="";#h=0;#c=0;#d=!1;#u=!1;#l;constructor(t,e){this.#t=t,this.#e=t.read("about"),this.#s=t.read("grid"),this.#o=new Map(Object.entries(t.read("runs")));let s=(i,n)=>{e.addEventListener("abort",t.listen(i,n))};s("ran",()=>this.#v(t.read("ran"))),s("run_problem",()=>this.#x(t.read("run_problem")));for(let i of["chosen","beside","expected"])s(i,()=>this.#w());e.addEventListener("abort",()=>clearTimeout(this.#l))}run(t,e){return this.#f([t,e])?.map(i=>i===null?null:i/1e3)}#f([t,e]){return this.#p(t,e)??this.#o.get(Gt(t,e))}#p(t,e){let{measures:s,seeds:i}=this.#e;return(e<1||e>i?void 0:this.#m(t))?.slice((e-1)*s.length,e*s.length)}#m(t){let{broadcasters:e,caps:s,orders:i,start:n}=this.#e,{runs:r,no_stop_runs:c}=this.#s,l=i.indexOf(t.order);if(!t.stops_at_anger)return ke(t,{...n,order:t.order,stops_at_anger:!1})?c?.[l]:void 0;let d=e.indexOf(t.broadcasters),u=s.indexOf(t.cap);if(!(l<0||d<0||u<0))return r?.[(l*e.length+d)*s.length+u]}want(t){let e=t.filter(s=>!this.#f(s));e.some(s=>!this.#g(s))&&this.#k(),this.#r=e,this.#y()}goOn(){this.#k()}stop(){this.#d=!0,this.#w()}get state(){return{lacking:this.#r.length,done:this.#c,stopped:this.#d,late:this.#u&&!!this.#a}}listen(t,e){this.#i.add(t),e.addEventListener("abort",()=>this.#i.delete(t))}#w(){for(let t of this.#i)t()}#g([t,e]){return this.#r.some(([s,i])=>i===e&&ke(s,t))}#k(){this.#c=0,this.#d=!1}#y(){if(this.#r=this.#r.filter(i=>!this.#f(i)),this.#a||this.#d||!this.#r.length)return;let[t,e]=this.#r[0];this.#a=Gt(t,e),this.#u=!1,this.#l=setTimeout(()=>this.#$(),Oc),this.#h+=1;let s=`${this.#n}-${this.#h}`;this.#t.write({ask:{...t,number:s,seed:e}})}#$(){this.#u=!0,this.#w()}#v({key:t,run:e}){this.#o.set(t,e),t===this.#a&&(this.#b(),this.#u=!1,this.#c+=1),this.#y(),this.#w()}#x(t){t&&(this.#b(),this.#d=!0),this.#w()}#b(){clearTimeout(this.#l),this.#a=""}};var ys=class{now="evening";constructor(t,e,s){this.scenes=e,this.show=s,this.names=Object.keys(e),this.buttons=this.names.map(n=>this.#t(n,t)),this.panels=this.names.map(n=>{let r={role:"tabpanel",id:`${t}-${n}`,"aria-labelledby":`${t}-tab-${n}`};return h("div",r,e[n].node)});let i={class:"kit-feed-tabs",role:"tablist","aria-label":a("feed-views")};this.node=h("div",i,...this.buttons),this.node.addEventListener("keydown",n=>this.#e(n))}#t(t,e){let s={role:"tab",id:`${e}-tab-${t}`,"aria-controls":`${e}-${t}`};return h("button",{type:"button",...s,onclick:()=>this.#s(t)},a(`tab-${t}`))}open(t){this.scenes[this.now].close(),this.now=t,this.names.forEach((e,s)=>{let i=e===t;y(this.buttons[s],"aria-selected",i),this.buttons[s].tabIndex=i?0:-1,this.panels[s].hidden=!i}),this.show()}#e(t){let e={ArrowRight:1,ArrowLeft:-1}[t.key];if(!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey)return;t.preventDefault();let s=this.names.length,i=(this.names.indexOf(this.now)+e+s)%s;this.#s(this.names[i]),this.buttons[i].focus({preventScroll:!0})}#s(t){this.open(t),this.node.closest(".kit")?.scrollIntoView({block:"nearest",behavior:"instant"})}};var bs=class{#t=null;constructor({answer:t,skip:e}){this.words=h("p",{class:"kit-question",dir:"auto"}),this.options=h("div",{class:"kit-feed-options"}),this.answer=t,this.still=h("p",{class:"kit-quiet"}),this.node=h("div",{class:"kit-feed-ask",role:"group","aria-label":a("ask-first")},this.words,this.options,h("p",{class:"kit-tools"},g(a("ask-skip"),"",e)),this.still)}show(t,e){this.node.hidden=!t,f(this.still,a("ask-still",{rule:e})),!(!t||t===this.#t)&&(this.#t=t,f(this.words,t.question),this.options.replaceChildren(...t.options.map((s,i)=>h("button",{type:"button",class:"kit-feed-option",dir:"auto",onclick:()=>this.answer(String(i+1))},s))))}};function pr(o,t){let e=o&&t.of(o.id)?.first;if(!e)return"";let s=o.options[Number(e)-1],i=o.options[o.truth-1];return`${a(s===i?"asked-right":"asked-other",{mine:s,found:i})} ${o.after}`}var fr=.5;function Ac({order:o,sold:t}){let e=a(`by-${j(o)}`);return t?a("by-sold",{by:e}):e}function wr(o,t,e,s,i){if(e?.order===t.order&&e.sold!==t.sold)return Tc(o,t,s);let n=kt(o,t,s),r={by:Ac(t),name:o.name,of:s};if(!e)return`${a("headline-start",{...r,...n})} ${a("headline-start-talk",{talk:n.talk})}`;let c=kt(o,e,s),l=i??or(c,n),d={...r,before:a(`was-${j(e.order)}`)},u=l?a(`headline-${l}`,{...d,now:n[l],was:c[l]}):a("headline-same",{...r,...n}),p=sr(lt(o,e),lt(o,t),s);return`${u} ${a("headline-new",{new:p,of:s})}`}function Tc(o,{order:t,sold:e},s){let{who:i}=zt(o,lt(o,{order:t,sold:!1})[s-1]),n={who:o.paid.who,name:o.name,lost:i,of:s};return a(e?"headline-sold":"headline-unsold",n)}function gr(o){let{unit:t,number:e}=kr(o);return a(`ago-${t}`,{number:e})}function kr(o){return o<60?{unit:"minutes",number:o}:o<2880?{unit:"hours",number:Math.floor(o/60)}:{unit:"days",number:Math.floor(o/60/24)}}function yr(o,t,e){let s=lt(o,t),i=zt(o,e);if(e==="paid")return a("why-paid",{who:i.who});let n=s.indexOf(e)+1;return[a("why-place",{place:n,of:s.length}),...jc[t.order](i,o),t.sold&&n>2?a("why-sold"):""].filter(Boolean).join(" ")}var jc={time({minutes:o},{posts:t}){let e=t.filter(s=>s.minutes<o).length;return[a("why-time",{newer:e,ago:a("ago-in-words",kr(o))})]},engagement(o){let{views:t,reactions:e,usual:s,stopped:i}=o;return[a("why-reactions",{views:t,reactions:e}),a("why-usual",{usual:s}),a("why-stopped",{stopped:i,who:mr(o)})]},relationship(o){let t=Math.round(100*o.near);return[a("why-tie",{tie:j(o.tie),who:mr(o),near:t})]},"stated preference"({quality:o,tone:t,side:e}){let s=o>=fr?"good":o<=-fr?"poor":"usual";return[a("why-wish",{quality:s,tone:t}),t==="calm"?"":a("why-side",{side:e})]}},mr=({who:o,passed_by:t})=>t??o;var $s=class{constructor(t,e,s){let i=T();this.post=t,this.move=h("span",{class:"kit-feed-move","aria-hidden":"true"}),this.moved=h("span",{class:"kit-unseen"}),this.why=h("p",{class:"kit-panel kit-feed-why",id:i,hidden:!0}),this.button=h("button",{type:"button",class:"kit-feed-card","aria-expanded":"false","aria-controls":i,tabindex:"-1",onclick:s},To(t.who,e),h("span",{class:"kit-feed-body"},this.move,Ic(t)," ",_c(t)),this.moved);let n={"data-tone":t.tone,"data-page":t.page,"data-paid":t.tie==="paid"};this.node=h("li",{class:"kit-feed-post",...n},this.button,this.why)}show(t){let e=t===null?"in":t>0?"up":t<0?"down":null;y(this.node,"data-move",e);let s=Math.abs(t??0);f(this.move,e==="up"?`▲${s}`:e==="down"?`▼${s}`:e?"✦":""),f(this.moved,e?` (${a(`moved-${e}`,{places:s})})`:"")}open(t=""){f(this.why,t),this.why.hidden=!t,y(this.button,"aria-expanded",!!t)}};function Ic({who:o,tie:t,minutes:e,passed_by:s,kind:i,tone:n}){let r=t==="paid",c=[s?a("passed-on-by",{name:s}):a(`tie-${j(t)}`),r?"":gr(e)].filter(Boolean);return h("span",{class:"kit-feed-head"},h("b",{dir:"auto"},o),h("span",{class:"kit-feed-about"},` ${c.join(" · ")} `),i==="talk"?h("span",{class:"kit-feed-chip"},a("mark-talk")," "):null,n==="angry"?h("span",{class:"kit-feed-chip","data-angry":!0},a("mark-angry")," "):null)}var _c=o=>h("span",{class:"kit-feed-text",dir:"auto"},o.text);var Cc="0 4px 12px rgb(0 0 0 / 35%)",Mc="cubic-bezier(0.3, 0, 0.2, 1)",Nc=()=>!matchMedia("(prefers-reduced-motion: reduce)").matches;function $r(o,t,e){let s=br(o);for(let n of o.values())for(let r of n.getAnimations())r.cancel();if(e(),!t||!Nc())return;let i=0;for(let[n,r]of[...br(o)].sort(([,c],[,l])=>c.top-l.top)){let c=o.get(n);Lc(c,s.get(n),r,i*25),i+=1}}function br(o){let t=[...o].filter(([,e])=>e.isConnected&&e.offsetParent);return new Map(t.map(([e,s])=>[e,s.getBoundingClientRect()]))}function Lc(o,t,e,s){let i=t?t.top-e.top:0;if(t&&Math.abs(i)<1)return;let n=t?{transform:`translateY(${i}px)`,boxShadow:Cc,offset:0}:{opacity:0,transform:"translateX(2rem)",offset:0},r=700+Math.min(Math.abs(i),300);o.animate([n],{duration:r,delay:s,easing:Mc,fill:"backwards"})}var Rc="21:40",Xt=class{#t=new Map;#e=null;#s={order:"time",sold:!1};#o="";#i="";constructor(t,e){this.seen=t,this.aloud=e,this.title=h("b",{}),this.upper=h("ol",{class:"kit-feed-seen"}),this.line=h("p",{class:"kit-feed-away"}),this.lower=h("ol",{class:"kit-feed-beyond"});let s=[h("span",{},Rc),this.title,h("i",{})];this.node=h("div",{class:"kit-feed-phone",role:"group"},h("p",{class:"kit-feed-bar","aria-hidden":"true"},...s),h("div",{class:"kit-feed-screen"},this.upper,this.line,this.lower)),this.node.addEventListener("keydown",i=>this.#d(i)),this.node.addEventListener("focusin",i=>this.#u(i))}show(t,e,s){t!==this.#e&&this.#n(t),this.#s=e;let i=lt(t,e),n=s&&er(lt(t,s),i),r=a(`rule-${j(e.order)}`);y(this.node,"aria-label",a("phone-name",{name:t.name,rule:r})),y(this.upper,"aria-label",a("phone-seen",{name:t.name})),y(this.lower,"aria-label",a("phone-beyond",{name:t.name})),f(this.title,a("phone-name",{name:t.name,rule:r})),f(this.line,a("line-away",{name:t.name})),i.join()!==this.#o&&this.#r(i);for(let[c,l]of this.#t)l.show(n?n.get(c)??null:0);i.includes(this.#i)?this.#h():this.close(),this.node.contains(document.activeElement)||this.#l(i[0])}#n(t){this.close(),this.#e=t;let e=[...t.posts.map(({id:i})=>i),"paid"].map(i=>zt(t,i)),s=[...new Set(e.map(({who:i})=>i))];this.#t=new Map(e.map(i=>{let n=()=>this.#a(i.id);return[i.id,new $s(i,s.indexOf(i.who),n)]})),this.upper.replaceChildren(),this.lower.replaceChildren(),this.#o=""}#r(t){this.#o=t.join();let e=new Map([...this.#t].map(([r,{node:c}])=>[r,c])),s=[t.slice(0,this.seen),t.slice(this.seen)],i=document.activeElement,n=i&&this.node.contains(i)?i:null;$r(e,this.upper.hasChildNodes(),()=>{[this.upper,this.lower].forEach((r,c)=>{r.replaceChildren(...s[c].map(l=>e.get(l)))}),n?.focus({preventScroll:!0})}),t.forEach((r,c)=>{y(e.get(r),"data-low",c>t.length-4?"":null)})}#a(t){let e=this.#i===t;this.close(),!e&&(this.#i=t,this.aloud(this.#h()))}#h(){let t=this.#e?yr(this.#e,this.#s,this.#i):"";return this.#t.get(this.#i)?.open(t),t}close(){this.#t.get(this.#i)?.open(),this.#i=""}get#c(){return[...this.node.querySelectorAll("button")]}#d(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];if(!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey)return;t.preventDefault();let s=this.#c,i=s.indexOf(document.activeElement);s[i+e]?.focus()}#u({target:t}){for(let[e,{button:s}]of this.#t)s===t&&this.#l(e)}#l(t){for(let[e,{button:s}]of this.#t)s.tabIndex=e===t?0:-1}};var Bc=["angry","talk","voices"],Qt=class{constructor(t,e=!1){this.of=t,this.rows=Bc.map(i=>new Vo(i,t,e));let s={class:"kit-feed-dials",role:"group","aria-label":a("dials",{of:t})};this.node=h("div",s,...this.rows.map(({node:i})=>i))}show(t,e){for(let s of this.rows)s.show(t,e)}},Vo=class{constructor(t,e,s){this.brief=s,this.dial=t,this.of=e,this.pips=Array.from({length:e},()=>h("i",{})),this.now=h("span",{class:"kit-feed-number"}),this.more=h("span",{class:"kit-feed-more"}),this.was=h("span",{class:"kit-feed-was"});let i=h("span",{class:"kit-feed-pips","aria-hidden":"true"},...this.pips);this.node=h("p",{"data-dial":t},h("b",{},a(`${s?"brief":"dial"}-${t}`))," ",h("span",{},i,this.now," ",this.more," ",this.was))}show(t,e){let{dial:s,of:i}=this,[n,r]=[t[s],e?.[s]??0];this.pips.forEach((d,u)=>{y(d,"data-on",u<n?"":null),y(d,"data-was",e&&u<r?"":null)});let c=s==="voices",l=c?a("dial-voices-of",{now:n}):a("dial-of",{now:n,of:i});f(this.now,this.brief?String(n):l),f(this.more,c&&!this.brief?a("dial-pages",{pages:t.pages}):""),f(this.was,e?a("dial-was",{was:r}):""),y(this.node,"data-changed",e&&n!==r?"":null)}};var vs=class{#t;constructor(t){this.#t=t,this.head=h("p",{class:"kit-feed-headline",tabindex:"-1"}),this.guessed=h("p",{class:"kit-feed-guessed"}),this.dials=new Qt(t),this.node=h("div",{class:"kit-feed-result"},this.head,this.guessed,this.dials.node)}show(t,e,s,i,n){let r=c=>kt(t,c,this.#t);f(this.head,wr(t,e,s,this.#t,n)),f(this.guessed,i),this.dials.show(r(e),s&&r(s))}get aloud(){return[this.head.textContent,this.guessed.textContent].filter(Boolean).join(" ")}};var qc={order:"time",sold:!1},Pc=8,xs=class{#t;#e=null;#s="";#o=0;#i=!1;constructor(t,e,s,i){this.evening=t,this.asks=e,this.stage=s,this.#t={order:s.choice.now.b.order,sold:!1},this.readers=this.#n(i),this.rules=this.#r(i),this.sold=new Vt(a("sold"),n=>this.change({sold:n}),{note:a("sold-does"),key:"5"}),this.ask=new bs({answer:n=>this.answer(n),skip:()=>this.skip()}),this.result=new vs(t.seen),this.back=g("","u",()=>this.undo()),this.phone=new Xt(t.seen,s.say),this.simulated=h("p",{class:"kit-quiet kit-feed-simulated"}),this.node=h("div",{class:"kit-feed-tonight"},this.#a(),this.phone.node)}#n(t){let{readers:e}=this.evening,s=e.map(({name:n},r)=>({value:String(r),words:n})),i=n=>this.turn(Number(n));return new Q(`${t}-reader`,a("reader"),s,i,"kit-feed-inline")}#r(t){let e=Object.keys(this.evening.readers[0].places).map(Wc),s=i=>this.choose(i);return new Q(`${t}-rule`,a("rules"),e,s,"kit-feed-rules")}#a(){return h("div",{class:"kit-feed-controls"},this.readers.node,this.rules.node,this.sold.node,h("div",{class:"kit-feed-stage"},this.ask.node,this.result.node),h("div",{class:"kit-feed-foot"},this.back,this.simulated))}get reader(){return this.evening.readers[this.#o]}#h(t){let e=this.asks[t],{store:s,runs:i}=this.stage;if(!e||this.#t.sold||i.skipped.has(t))return!1;let n=Do(this.reader,t,e.dial,this.evening.seen);return s.of(e.id)?.first===null&&n===e.truth}choose(t){t===this.#t.order?this.#c(""):this.#h(t)?this.#c(t):this.change({order:t})}#c(t){this.#s=t,this.show(),t&&(this.#p(this.ask.node),this.stage.say(this.asks[t].question))}answer(t){let e=this.#s,{store:s}=this.stage,{id:i}=this.asks[e];s.judge(i,t),s.compared([i]),this.#d(e)}skip(){this.stage.runs.skipped.add(this.#s),this.#d(this.#s)}#d(t){this.change({order:t}),this.result.head.focus({preventScroll:!0})}change(t){this.#u({...this.#t,...t}),this.#i=!0,this.stage.choice.set({order:this.#t.order}),this.show(),this.#i=!1,this.stage.say(this.result.aloud)}#u(t){this.#s="",this.#e=this.#t,this.#t=t}hear(){let{order:t}=this.stage.choice.now.b;t!==this.#t.order&&this.#u({...this.#t,order:t})}undo(){this.#s?this.#c(""):this.#e&&this.change(this.#e)}sell(){this.change({sold:!this.#t.sold})}turn(t){this.#o=t,this.#e=null,this.#s="",this.show(),this.stage.say(this.result.aloud)}next(){this.turn((this.#o+1)%this.evening.readers.length)}get#l(){let t=this.asks[this.#t.order];return!t||this.#t.sold?"":Do(this.reader,this.#t.order,t.dial,this.evening.seen)===t.truth?pr(t,this.stage.store):""}show(){let{reader:t}=this,[e,s]=[this.#t,this.#e],i=this.asks[this.#s]??null;L(this.stage.root(),()=>{this.ask.show(i,a(`rule-${j(e.order)}`)),this.result.node.hidden=!!i}),this.readers.show(String(this.#o)),this.rules.show(this.#s||e.order),this.sold.show(e.sold);let n=this.#l,r=n?this.asks[e.order].dial:void 0;this.result.show(t,e,n?qc:s,n,r),this.#f(),f(this.simulated,a("simulated-evening",{name:t.name})),this.#i&&this.#p(this.result.node),this.phone.show(t,e,s)}#f(){let t=this.#s?this.#t:this.#e;if(this.back.hidden=!t,!t)return;let e=a("back-to",{rule:a(`rule-${j(t.order)}`)});this.back.replaceChildren(e," ",h("kbd",{"aria-hidden":"true"},"u"))}#p(t){if(this.node.getBoundingClientRect().height<=innerHeight)return this.node.scrollIntoView({block:"nearest",behavior:"instant"});let s=this.rules.node,i=getComputedStyle(s).position==="sticky";t.style.scrollMarginTop=i?`${s.offsetHeight+Pc}px`:"",t.scrollIntoView({block:"start",behavior:"instant"})}close(){this.phone.close()}};function Wc(o,t){let e=j(o);return{value:o,words:a(`rule-${e}`),note:a(`rule-${e}-does`),key:String(t+1)}}var Ss=class{constructor(t,e){this.evening=t,this.aloud=e;let s=Object.keys(t.readers[0].places);this.head=h("p",{class:"kit-feed-headline"});let i=()=>this.#e();this.sides=[new Es(t,a("left-phone"),s[0],e,i),new Es(t,a("right-phone"),s[1],e,i)];let[n,r]=this.sides;this.node=h("div",{class:"kit-feed-two"},this.head,h("div",{class:"kit-feed-pair"},n.node,r.node))}get#t(){let{seen:t}=this.evening,[e,s]=this.sides;return a("compare-headline",{shared:ir(e.seen,s.seen),of:t})}#e(){this.show(),this.aloud(this.#t)}show(){for(let t of this.sides)t.show();f(this.head,this.#t)}close(){for(let{phone:t}of this.sides)t.close()}},Es=class{#t;#e=0;constructor(t,e,s,i,n){this.evening=t,this.#t=s;let c=Object.keys(t.readers[0].places).map(d=>({value:d,words:a(`rule-${j(d)}`)})),l=t.readers.map((d,u)=>({value:String(u),words:d.name}));this.rule=vr(a("choose-rule"),c,d=>{this.#t=d,n()}),this.who=vr(a("choose-reader"),l,d=>{this.#e=Number(d),n()}),this.dials=new Qt(t.seen,!0),this.phone=new Xt(t.seen,i),this.node=h("div",{class:"kit-feed-side",role:"group","aria-label":e},h("div",{class:"kit-tools"},this.who.node,this.rule.node),this.dials.node,this.phone.node)}get reader(){return this.evening.readers[this.#e]}get state(){return{order:this.#t,sold:!1}}get seen(){return Yo(this.reader,this.state,this.evening.seen)}show(){this.rule.input.value=this.#t,this.who.input.value=String(this.#e),this.dials.show(kt(this.reader,this.state,this.evening.seen),null),this.phone.show(this.reader,this.state,null)}};function vr(o,t,e){let s=T(),i=t.map(({value:r,words:c})=>h("option",{value:r},c)),n=h("select",{id:s,onchange:()=>e(n.value)},...i);return{input:n,node:h("span",{},h("label",{for:s},o)," ",n)}}O(Qn);O(Ht);var Jo=class{constructor({host:t,el:e,signal:s,runs:i,store:n}){let r=T(),c=t.read("evening"),l=new rs(t);this.store=n,this.live=_();let d=m=>this.live.say(m),u={choice:l,runs:i,store:n,say:d,root:()=>this.root};this.scenes={evening:new xs(c,t.read("asks"),u,r),compare:new Ss(c,d),poster:new ws(c.poster,t.read("post"),u,r),details:new fs(t,u,r)},this.tabs=new ys(r,this.scenes,()=>this.show()),this.help=N(a("keys"),"?",()=>this.#o()),this.help.button.replaceChildren(h("kbd",{"aria-hidden":"true"},"?")),y(this.help.button,"aria-label",a("keys"));let p=this.#e(l.about.orders);this.root=M(e,{name:a("feed-name"),keys:p,signal:s,host:t}),this.root.classList.add("kit-feed"),this.root.append(...this.#t(t.read("notice"),s)),i.listen(()=>this.hear(),s),n.listen(m=>m.length&&this.show(),s),this.tabs.open(l.about.view)}#t(t,e){let s=new K(this.store,new H(this.store),e);return[t&&h("p",{class:"kit-notice"},t),B(this.store,()=>this.show()),h("div",{class:"kit-feed-top"},this.tabs.node,this.help.button),...this.tabs.panels,s.alert,s.news,this.help.panel,this.live.node].filter(n=>n instanceof Node)}#e(t){let{evening:e,details:s}=this.scenes,i=c=>()=>this.#s("evening",c),n=c=>()=>this.#s("details",c),r={5:i(()=>e.sell()),u:i(()=>e.undo()),o:i(()=>e.next()),w:n(()=>s.another()),p:n(()=>s.pin()),r:n(()=>s.restart()),b:n(()=>s.controls.share.input.focus()),c:n(()=>s.controls.cap.input.focus()),"?":()=>this.help.toggle(),Escape:()=>{this.scene.close(),this.help.toggle(!1)}};return t.forEach((c,l)=>{r[l+1]=()=>{this.tabs.now==="details"?s.set({order:c}):this.#s("evening",()=>e.choose(c))}}),r}#s(t,e){this.tabs.now===t&&e()}#o(){let t=this.tabs.now==="details";return F([["1 2 3 4",a("feed-key-rules")],...t?Dc():Yc(),["?",a("key-help")]])}get scene(){return this.scenes[this.tabs.now]}hear(){this.scenes.evening.hear(),this.show()}show(){y(this.root,"data-scene",this.tabs.now),L(this.root,()=>this.scene.show())}},Yc=()=>[["5",a("feed-key-sold")],["u",a("feed-key-back")],["o",a("feed-key-reader")],["↑ ↓",a("feed-key-posts")]],Dc=()=>[["b",a("feed-key-broadcasters")],["c",a("feed-key-cap")],["w",a("feed-key-world")],["p",a("feed-key-pin")],["r",a("feed-key-restart")]],Zo={share:(o,t)=>({runs:new ks(o,t),store:new fe(o,t)}),view:o=>{new Jo(o)}},Kk=C(Zo);var be=({unit:o},t)=>o?a("counted",{number:t,unit:o}):a("counted-plainly",{number:t});function Os(o,{label:t}){return o.kind==="line"?a("kept-line"):o.found?[a("it-was",{found:Uc(o.found)}),Fc(o,t)].filter(Boolean).join(" "):a("kept-guess")}function Fc(o,t){let{truth:e,values:s,even:i,unit:n}=o;if(typeof e=="number")return Number(t)===e?a("off-right"):"";if(!Array.isArray(e))return"";let[r,c]=e,l=s[Number(t)-1];if(r<=l&&l<=c)return a("off-right");if(t===o.nearest)return a("off-near");let d=l>c?"high":"low",u=l>c?c:r,[p,m]=[Math.min(l,u),Math.max(l,u)];if(!i&&p>0&&m/p>=2)return a(r<c?"off-at-least-times":"off-times",{way:d,by:Kc(m/p)});let w=Number((m-p).toFixed(10));return r<c?a("off-at-least",{way:d,by:w}):a("off-by",{way:d,by:w,unit:n.startsWith("%")?"points":"plain"})}function xr({kind:o,options:t,truth:e,found:s},{label:i}){if(o==="line")return s?[s]:[];let[n,r]=[t[Number(i)-1],t[Number(e)-1]],c=r&&r!==n?[r.because]:[];return[n?.because&&(c.length?a("reason-mine",n):n.because),...c].filter(Boolean)}function Sr(o,t,{label:e}){if(!t||o.kind==="line")return"";let s=t.name.charAt(0).toUpperCase()+t.name.slice(1),{counts:i}=t;if(o.kind==="tap")return a("class-tap",{who:s,number:i[Number(e)-1]});let n=i.reduce((l,d)=>l+d,0),r=0,c=i.findIndex(l=>(r+=l,2*r>=n));return a("class-middle",{who:s,middle:be(o,o.values[c])})}var Uc=o=>o.replace(/\.$/,""),Kc=o=>Number(o<10?o.toFixed(1):o.toPrecision(2));var As=class{#t;#e;#s=!1;constructor(t,e,s,i){this.#t=t,this.#e=e,this.covered=h("div",{class:"kit-guess-covered"},...s),this.node=h("div",{class:"kit-guess-room"},this.covered);let n=0,r=new ResizeObserver(()=>{this.node.clientWidth!==n&&(n=this.node.clientWidth,n&&this.#i())});r.observe(this.node),i.addEventListener("abort",()=>r.disconnect())}open(t){this.#s||(this.#s=!0,this.node.replaceChildren(h("div",{class:"kit-guess-opened"},...this.#o(t))))}#o(t){let{after:e,source:s}=this.#t;return[h("p",{class:"kit-headline",dir:"auto"},Os(this.#t,t)),...xr(this.#t,t).map(i=>h("p",{dir:"auto"},i)),e&&h("p",{dir:"auto"},e),Hc(Sr(this.#t,this.#e,t)),s&&h("p",{class:"kit-quiet",dir:"auto"},a("source",{source:s}))].filter(i=>i instanceof Node)}#i(){let{kind:t,options:e,values:s}=this.#t,n=(t==="line"?[1]:[...(e.length?e:s).keys()]).map(l=>h("div",{},...this.#o({label:String(t==="line"?1:l+1),note:""})));n.push(h("div",{},this.covered.cloneNode(!0)));let r=h("div",{class:"kit-guess-measure","aria-hidden":"true"},...n);this.node.append(r);let c=Math.max(...n.map(l=>l.getBoundingClientRect().height));r.remove(),this.node.style.minHeight=`${Math.ceil(c)}px`}},Hc=o=>o?h("p",{dir:"auto"},o):null;var Xo=o=>o.pointerType!=="mouse";function Ts(o,t){let[e,s]=[Math.abs(t.x-o.x),Math.abs(t.y-o.y)];return Math.max(e,s)<10?"nowhere":e>s?"aside":"upright"}function Er(o,t){let e=null,s=()=>{!e||e.meant?t():o.value=e.before},i=()=>{setTimeout(()=>{e=null})},n=c=>{!e||e.meant||Ts(e.from,c)!=="aside"||(e.meant=!0)},r=c=>{e&&(e.meant||=Ts(e.from,c)==="nowhere"),s(),i()};o.addEventListener("pointerdown",c=>{e=Xo(c)?{from:c,before:o.value,meant:!1}:null}),o.addEventListener("pointermove",n),o.addEventListener("pointerup",r),o.addEventListener("pointercancel",s);for(let c of["touchend","touchcancel"])o.addEventListener(c,i);o.addEventListener("input",()=>{(!e||e.meant)&&t()}),o.addEventListener("change",s)}function zc(o){let t=o.length-1,s=o.flatMap((n,r)=>Gc(n)?[r]:[]).filter(n=>n>=2&&n<=t-2);if(s.length>1&&Qo(o))return[0,...s,t];let i=[4,3,5,2].find(n=>t%n===0)??Math.min(4,t);return Array.from({length:i+1},(n,r)=>Math.round(r*t/i))}var Gc=o=>o>1&&/^10*$/.test(String(o));function Qo(o){let t=o.slice(1).map((e,s)=>Number((e-o[s]).toFixed(10)));return t.every(e=>e===t[0])?"":t.every((e,s)=>!s||e>=t[s-1])?"steps-grow":"steps-differ"}function Ar(o){let t=o.length-1,e=zc(o).map(n=>h("span",{style:`inset-inline-start:${100*n/t}%`},h("span",{class:"kit-slide-number"},a("counted-plainly",{number:o[n]})))),s=h("p",{class:"kit-slide-scale","aria-hidden":"true"},...e),i=e.map(n=>n.firstElementChild);return new ResizeObserver(()=>Vc(i)).observe(s),s}var Or=8;function Vc(o){let t=o.map(i=>i.getBoundingClientRect()),e=t.length-1,s=-1/0;t.forEach(({left:i,right:n},r)=>{let l=i>=s+Or&&(r===e||n+Or<=t[e].left)||r===0||r===e;l&&(s=n),y(o[r],"data-no-room",l?null:!0)})}function js(o){let t=o.replace(/[\s'’%]/g,"").replace("−","-"),s=/^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(t)?t.replace(/[.,]/g,""):t.replace(",",".");return/^-?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}function Jc(o,t){let e=o.map(s=>Math.abs(s-t));return e.indexOf(Math.min(...e))}var Is=class{#t;#e;#s="";constructor(t,e){this.#t=t,this.#e=e;let s=T();this.note=h("p",{class:"kit-slide-note",id:s}),this.input=h("input",{type:"text",inputmode:t[0]<0?"text":"decimal",autocomplete:"off",maxlength:15,"aria-describedby":s,oninput:()=>this.#o(),onchange:()=>this.#n(),onkeydown:i=>this.#r(i)}),this.node=h("label",{class:"kit-slide-typed"},a("or-type")," ",this.input)}show(t){this.#s=String(this.#t[t]),this.input.value=this.#s,f(this.note,"")}#o(){let t=this.input.value.trim(),e=js(t);if(e===null)return this.#i(t&&a("no-number"));let s=Jc(this.#t,e),i=this.#t[s];this.#s=String(i),this.#e.go(s),this.#i(i===e?"":a("nearest-step",{number:e,step:i}))}#i(t){f(this.note,t),t&&this.#e.say(t)}#n(){this.input.value=this.#s}#r(t){if(t.key!=="Enter"||!Mt(t)||t.repeat)return;t.preventDefault();let e=this.input.value.trim();if(e&&js(e)===null)return;let s=js(e)===js(this.#s);this.#n(),s&&this.#e.commit()}};var _s=class{#t;#e;#s=!1;#o=null;constructor(t,e,s,i){let{values:n}=t;this.#t=t,this.#e=e,this.actions=s,this.earlier=h("p",{class:"kit-slide-earlier",hidden:!0}),this.said=h("p",{class:"kit-slide-said"},a("not-moved")),this.typed=new Is(n,{go:c=>this.#n(c),commit:()=>s.commit(),say:c=>s.say(c)}),this.input=h("input",{type:"range",class:"kit-slide-input",min:0,max:n.length-1,step:1,"aria-labelledby":i,"aria-valuetext":a("not-moved-aloud"),"data-unmoved":!0}),this.input.value=String(Math.floor((n.length-1)/2)),Er(this.input,()=>this.#i()),this.line=h("div",{class:"kit-slide-line"},this.input);let r=Qo(n);this.node=h("div",{class:"kit-slide"},this.earlier,h("div",{class:"kit-slide-top"},this.said,this.typed.node),this.line,Ar(n),r?h("p",{class:"kit-slide-uneven"},a(r)):null,this.typed.note)}#i(){let t=Number(this.input.value);this.#n(t),this.typed.show(t)}#n(t){this.#s=!0,this.input.value=String(t),this.input.removeAttribute("data-unmoved");let e=be(this.#t,this.#t.values[t]);y(this.input,"aria-valuetext",e),f(this.said,e),this.actions.changed()}remind(t){let e=Number(t)-1;if(this.#o===e)return;this.#o=e;let s=be(this.#t,this.#t.values[e]);f(this.earlier,a("you-said-before",{mine:s})),this.earlier.hidden=!1,!("opened"in this.node.dataset)&&this.line.append(h("div",{class:"kit-slide-marks"},this.#r(e)))}#r(t){return this.#c(t/(this.#t.values.length-1),"before",a("badge-before"))}chosen(){return this.#s?{label:String(Number(this.input.value)+1),note:""}:null}open({label:t}){let{values:e}=this.#t,s=Number(t)-1,i=e.length-1,n=this.#o===null||this.#o===s?[]:[this.#o],r=[...this.#h(i),...this.#a(),...n.map(c=>this.#r(c)),this.#c(s/i,"you",a("badge-you"))];f(this.said,a("you-said",{mine:be(this.#t,e[s])})),f(this.typed.note,""),this.typed.input.disabled=!0,this.node.dataset.opened="",this.line.setAttribute("aria-hidden","true"),this.line.replaceChildren(h("div",{class:"kit-slide-track"},...r))}#a(){let{truth:t,values:e}=this.#t;if(!Array.isArray(t))return[];let[s,i]=t,[n,r]=t.map(c=>Zc(c,e)/(e.length-1));return s===i?[this.#c(n,"was",a("badge-was"))]:[h("i",{class:"kit-slide-band",style:Xc(n,r)}),this.#c((n+r)/2,"between",a("badge-between",{low:s,high:i}))]}#h(t){let e=this.#e?.counts??[],s=Math.max(1,...e);return e.map((i,n)=>({number:i,at:n/t})).filter(({number:i})=>i).map(({number:i,at:n})=>h("i",{class:"kit-slide-bar",style:`inset-inline-start:${100*n}%;height:${1.2*i/s}rem`}))}#c(t,e,s){let i=t<.12?"start":t>.88?"end":"middle",n=`inset-inline-start:${100*t}%`;return h("span",{class:"kit-slide-marker","data-whose":e,"data-shift":i,style:n},h("b",{},s))}keys(){let t=e=>()=>{this.input.isConnected&&(this.input.focus({preventScroll:!0}),this.input.value=String(Number(this.input.value)+e),this.#i())};return{ArrowLeft:t(-1),ArrowRight:t(1),ArrowDown:t(-1),ArrowUp:t(1)}}};function Zc(o,t){let e=t.findIndex(s=>s>=o);return e<=0||t[e]===o?Math.max(0,e):e-1+(o-t[e-1])/(t[e]-t[e-1])}var Xc=(o,t)=>`inset-inline-start:${100*o}%;width:${100*(t-o)}%`;var Cs=class{#t;#e;#s=null;constructor(t,e,s,i){this.#t=t,this.#e=e,this.actions=s,this.buttons=t.options.map((r,c)=>this.#o(c));let n={class:"kit-taps",role:"group","aria-labelledby":i};this.node=h("div",n,...this.buttons.map(({button:r})=>r)),e&&(this.node.dataset.class="")}#o(t){let e=h("i",{}),s=h("span",{class:"kit-tap-badge"}),i=h("span",{class:"kit-tap-number"});return{button:h("button",{type:"button",class:"kit-tap","aria-pressed":"false","data-label":String(t),onclick:()=>this.choose(t)},e,h("kbd",{"aria-hidden":"true"},String(t+1)),h("span",{dir:"auto"},J(t)," ",this.#t.options[t].text),h("span",{class:"kit-tap-said"},s,i)),bar:e,badge:s,number:i}}choose(t){!this.buttons[t]||this.buttons[t].button.disabled||(this.#s=String(t+1),this.buttons.forEach(({button:e},s)=>{y(e,"aria-pressed",s===t)}),this.actions.changed())}chosen(){return this.#s===null?null:{label:this.#s,note:""}}open({label:t}){let{truth:e}=this.#t,s=this.#e?.counts??[],i=s.reduce((n,r)=>n+r,0);this.buttons.forEach(({button:n,bar:r,badge:c,number:l},d)=>{let[u,p]=[t===String(d+1),e===d+1];y(n,"aria-pressed",u),n.disabled=!0,p&&(n.dataset.was=""),c.textContent=u&&p?a("badge-right"):u?a("badge-you"):"",p&&!u&&(c.textContent=a("badge-was")),i&&(l.textContent=a("class-of",{number:s[d],whole:i}),r.style.width=`${100*s[d]/i}%`)})}keys(){return Object.fromEntries(this.buttons.map((t,e)=>[String(e+1),()=>this.choose(e)]))}};O(Ht);var Qc={tap:Cs,slider:_s,line:Zt},ti=class{#t=!1;constructor({host:t,el:e,signal:s,store:i}){this.store=i,this.guess=t.read("guess");let{question:n,kind:r}=this.guess,c=t.read("guessed"),l=T(),d={changed:()=>this.#i(),say:b=>this.live.say(b),commit:()=>this.commit()};this.control=new Qc[r](this.guess,c,d,l),this.live=_();let u=r==="line"||this.guess.found?r:"open";this.main=g(a("commit",{kind:u}),r==="line"?"":"⏎",()=>this.commit(),{class:"kit-main"}),this.hint=h("p",{class:"kit-quiet"},this.#o),this.room=new As(this.guess,c,[this.main,this.hint],s);let p={...this.control.keys(),Enter:()=>this.commit()},m=a("guess-name",{question:n});this.root=M(e,{name:m,keys:p,signal:s,host:t,part:this.guess.id}),this.root.classList.add("kit-guess");let w=[h("p",{class:"kit-question",id:l,dir:"auto"},n),t.read("notice")&&h("p",{class:"kit-notice"},t.read("notice")),B(i,()=>this.show()),this.control.node,this.room.node,...this.#e(s),this.live.node];this.root.append(...w.filter(b=>b instanceof Node)),i.listen(b=>b.length&&this.show(),s),this.show()}#e(t){if(!this.guess.known)return[ht(this.store,t)];let e=new K(this.store,new H(this.store),t);return[e.alert,h("p",{class:"kit-saved"},e.text)]}get#s(){let{first:t,note:e}=this.store.of(this.guess.id);return t===null?null:{label:t,note:e??""}}get#o(){let{found:t,kind:e}=this.guess;return a(t?"first":"first-open",{kind:e})}#i(){f(this.hint,this.#o)}show(){let t=this.guess.earlier&&this.store.of(this.guess.earlier).first;t&&this.control.remind?.(t);let e=this.#s;if(!e||this.#t)return;this.#t=!0,this.root.dataset.finished="",L(this.root,()=>{this.control.open(e),this.room.open(e)});let{id:s}=this.guess;this.store.of(s).locked||this.store.compared([s])}commit(){if(this.#t)return;let t=this.control.chosen();if(!t){let i=a(`choose-first-${this.guess.kind}`);return f(this.hint,i),this.live.say(i)}let{id:e,after:s}=this.guess;t.note&&this.store.note(e,t.note),this.store.judge(e,t.label),this.live.say(`${Os(this.guess,t)} ${s}`.trim())}},ei=q(o=>new ti(o)),Cy=C(ei);O(Ht);var si=class{#t="";constructor({host:t,el:e,signal:s}){this.host=t;let i=a("lesson-name",{number:this.lesson.number});this.live=_(),this.rows=h("ul",{class:"kit-lesson-rows"}),this.copies=h("span",{}),this.main=g("","",()=>this.copy(),{class:"kit-main"}),this.main.append(this.copies),this.said=h("p",{class:"kit-lesson-said"}),this.left=h("p",{class:"kit-quiet"}),this.words=h("div",{}),this.codes=h("p",{class:"kit-code kit-lesson-codes",hidden:!0}),this.root=M(e,{name:i,keys:{},signal:s}),this.root.classList.add("kit-lesson"),this.root.append(h("p",{class:"kit-heading"},i),this.rows,h("p",{},a("lesson-how")),h("div",{class:"kit-tools"},this.main,this.said),this.codes,this.words,this.left,this.live.node);let n=()=>t.write({looked:t.read("looked")+1});this.root.addEventListener("pointerenter",n,{signal:s}),this.root.addEventListener("focusin",n,{signal:s}),s.addEventListener("abort",t.listen("lesson",()=>this.show())),n(),this.show()}get lesson(){return this.host.read("lesson")}get#e(){return this.lesson.rows.map(t=>t.code).filter(Boolean)}show(){let t=this.#e,{rows:e}=this.lesson;this.rows.replaceChildren(...e.map(el)),this.words.replaceChildren(...e.filter(i=>i.words).map(tl)),f(this.copies,a("lesson-copy",{codes:t.length})),this.main.disabled=t.length===0;let s=e.length-t.length;f(this.left,s?a("lesson-left",{open:s}):""),this.#t&&this.#t!==t.join(`
`)&&f(this.said,a("lesson-changed"))}async copy(){let e=this.#e.join(`
`),{name:s}=this.lesson;this.#t=e,this.codes.textContent=e,this.codes.hidden=!1;let i=await Rt(this.codes,this.main),n=a("lesson-codes",{done:i,name:s});f(this.said,n),this.live.say(n)}};function tl({title:o}){return h("p",{class:"kit-lesson-words"},a("lesson-words",{title:o,download:a("download")}))}function el({title:o,done:t,open:e,of:s,words:i}){let n=t+e===0?a("lesson-open"):i?a("lesson-written"):t===s?a("lesson-all",{of:s}):a("lesson-done",{done:t,open:e,of:s}),r=h("li",{},h("span",{dir:"auto"},o),h("span",{class:"kit-count"},n));return y(r,"data-state",t+e===0?"open":t+e===s?"all":"some"),r}var oi={share:()=>({}),view:o=>{new si(o)}},Yy=C(oi);var Tr=`# Predict: draw a guess, lock it, then see the figures. Also what Python says of guesses.

predict-name = Predict: { $title }
predict-where = { $drawn } of { $points } drawn
predict-picture = Your guess. { $unit }
predict-place = { $x }, { $curve }
predict-given = Given: { $points }.
predict-point = { $place }: { $value }
not-drawn = not drawn
not-drawn-yet = not drawn yet
draw-here = Draw your guess here

# What the figures are: published, made in a way that is told, or just figures.

made-label =
    { $made ->
        [published] published
        [simulated] simulated
        [computed] computed
        [counted] counted
        [estimated] estimated
        [invented] invented
       *[untold] the figures
    }
made-head =
    { $made ->
        [published] Published
        [simulated] Simulated
        [computed] Computed
        [counted] Counted
        [estimated] Estimated
        [invented] Invented
       *[untold] Figure
    }
made-all =
    { $made ->
        [published] what was published
        [simulated] the simulated figures
        [computed] the computed figures
        [counted] the counted figures
        [estimated] the estimated figures
        [invented] the invented figures
       *[untold] the figures
    }

# Which curve is in hand.

curve-to-draw = Curve to draw
curve-in-front = Curve in front
tabs-draw = Draw:
tabs-in-front = In front:
said-draw-now = Now draw: { $curve }.
said-in-front = In front: { $curve }.

# Before the reveal.

draw-curve = Drag across the picture to draw, or tap where a point shall be.
draw-bars = Drag each bar to its length, or tap where it shall end.
draw-curve-keys = Or by keys: Tab to the picture, then ↑ ↓ to change, ← → to move.
draw-bars-keys = Or by keys: Tab to the picture, then ← → to change, ↑ ↓ to move.
lock = Lock my guess and reveal
draw-one-first =
    { $made ->
        [published] Draw at least one point; then you can lock your guess and see what was published.
        [simulated] Draw at least one point; then you can lock your guess and see the simulated figures.
        [computed] Draw at least one point; then you can lock your guess and see the computed figures.
        [counted] Draw at least one point; then you can lock your guess and see the counted figures.
        [estimated] Draw at least one point; then you can lock your guess and see the estimated figures.
        [invented] Draw at least one point; then you can lock your guess and see the invented figures.
       *[untold] Draw at least one point; then you can lock your guess and see the figures.
    }
all-drawn = All points are drawn. Once you reveal, your guess stays as it is.
points-open =
    { $points ->
        [one] { $points } point is still open. You can reveal now, but what you have not guessed by then stays open.
       *[other] { $points } points are still open. You can reveal now, but what you have not guessed by then stays open.
    }
curve-open = Nothing is drawn for { $curve } yet. You can reveal now, but what you have not guessed by then stays open.
said-drawn = Drawn. { $points }.
said-undone = Undone. { $points }.
nothing-to-undo = There is nothing to undo.

# After the reveal.

legend-you = you
legend-gap = the gap
legend-class = { $name }: median, and from the lowest to the highest
break-about = Dashed line { $which }, { $about }.
source-listed = [{ $number }] { $source }
as-a-table = The same as a table
figures-as-a-table = The figures as a table
table-unit =
    { $made ->
        [published] { $unit }. Gap: you minus published, in points.
        [simulated] { $unit }. Gap: you minus simulated, in points.
        [computed] { $unit }. Gap: you minus computed, in points.
        [counted] { $unit }. Gap: you minus counted, in points.
        [estimated] { $unit }. Gap: you minus estimated, in points.
        [invented] { $unit }. Gap: you minus invented, in points.
       *[untold] { $unit }. Gap: you minus the figure, in points.
    }
table-class = Class: the median of { $name }, and from the lowest to the highest.
column-you = You
column-gap = Gap
column-class = Class
cell-sourced = { $value } [{ $source }]
cell-given = given
cell-open = open

# How far guesses are off.

off-figure =
    { $made ->
        [published] { $figure } was published
        [simulated] the simulated figure is { $figure }
        [computed] the computed figure is { $figure }
        [counted] the counted figure is { $figure }
        [estimated] the estimated figure is { $figure }
        [invented] the invented figure is { $figure }
       *[untold] the figure is { $figure }
    }
off-points =
    { $by ->
        [one] { $by } point
       *[other] { $by } points
    }
off-one =
    { $way ->
        [high] Your guess for { $place } is { off-points } too high: you said { $mine }, and { off-figure }.
        [low] Your guess for { $place } is { off-points } too low: you said { $mine }, and { off-figure }.
       *[right] Your guess for { $place } is right: you said { $mine }, and { off-figure }.
    }
miss =
    { $way ->
        [high] { off-points } too high
       *[low] { off-points } too low
    }
off-on-average =
    { $mean ->
        [one] Your { $guesses } guesses are { $mean } point off on average: { $counts }.
       *[other] Your { $guesses } guesses are { $mean } points off on average: { $counts }.
    }
off-high = { $guesses } too high
off-low = { $guesses } too low
off-none = { $guesses } right
off-most =
    { $way ->
        [high] You are furthest off for { $place }: you said { $mine }, and { off-figure }, so you were { off-points } too high.
       *[low] You are furthest off for { $place }: you said { $mine }, and { off-figure }, so you were { off-points } too low.
    }
nothing-drawn = Draw above, then run this cell.
guess-lock-first = Lock your guess first, with the button under the picture or with .reveal(). Then run this again.

# Keys.

key-five = 5 more or less, for the point that has the focus
key-twenty = 20 more or less
key-ends = 0 and 100
key-tens = 0, 10, … 90
key-same = the same as the point before
key-other-point = next and previous point
key-other-bar = next and previous bar
key-curve = the next curve
key-take-back = take this point back
key-undo-drawing = undo
`;var ut=o=>Math.round(o*10)/10,Tt=o=>{let t=String(o.x);return o.curve?a("predict-place",{x:t,curve:o.curve}):t},Ns=o=>o.length?o.reduce((t,e)=>a("in-turn",{before:t,next:e})):"",Ms=(o,t)=>`${o}${t&&" "}${t}`,Ls=o=>String.fromCharCode(97+o);function jr(o,{made:t,sign:e}){if(!o.length)return"";let s=o.map(Ir),i=ii(o),n={made:t,place:Tt(i.item),mine:Ms(i.guess,e),figure:Ms(i.item.published,e),by:Math.abs(i.gap),way:_r(i.gap)};if(s.length===1)return a("off-one",n);let r=ol(s.map(({gap:c})=>c));return i.gap?`${r} ${a("off-most",n)}`:r}var Ir=({item:o,guess:t})=>({item:o,guess:t,gap:ut(t-o.published)});function ii(o){return o.length?o.map(Ir).reduce((t,e)=>Math.abs(e.gap)>Math.abs(t.gap)?e:t):null}var Rs=o=>a("miss",{by:Math.abs(o),way:_r(o)}),_r=o=>o>0?"high":o<0?"low":"right";function ol(o){let t=ut(o.reduce((i,n)=>i+Math.abs(n),0)/o.length),s=[{id:"off-high",guesses:o.filter(i=>i>0).length},{id:"off-low",guesses:o.filter(i=>i<0).length},{id:"off-none",guesses:o.filter(i=>i===0).length}].filter(({guesses:i})=>i).map(({id:i,guesses:n})=>a(i,{guesses:n}));return a("off-on-average",{guesses:o.length,mean:t,counts:P(s)})}function Cr(o,t){let e=Math.round(100*(o-t))/100;return`${e>0?"+":e<0?"−":""}${Math.abs(e)}`}function Mr(o,t,e,s){if(!o)return a("draw-one-first",{made:e});if(s)return a("curve-open",{curve:s});let i=t-o;return i?a("points-open",{points:i}):a("all-drawn")}function Lr(o){let t=o.figures.asked.flatMap(e=>{let s=o.valueOf(e);return s===null?[]:[{item:e,guess:s}]});return jr(t,o.figures.about)}function Rr(o){let{about:t}=o.figures,e=t.breaks.map(({text:s},i)=>a("break-about",{which:Ls(i),about:s}));return[...Nr([...e,...t.note?[t.note]:[]]),il(o),...Nr(t.sources.map((s,i)=>a("source-listed",{number:i+1,source:s}))),...t.notice?[h("p",{class:"kit-small-print"},t.notice)]:[]]}function Nr(o){return o.length?[h("ul",{class:"kit-notes"},...o.map(t=>h("li",{},t)))]:[]}function il(o){let{about:t,others:e}=o.figures,s=[a("table-unit",{made:t.made,unit:t.unit}),e?a("table-class",{name:e.name}):""],i=a("figures-as-a-table");return h("details",{},h("summary",{},a("as-a-table")),h("p",{class:"kit-quiet kit-unit"},s.join(" ").trim()),h("div",{class:"kit-scroll",tabindex:"0",role:"group","aria-label":i},nl(o)))}function nl(o){let{figures:t}=o,e=rl(t);return h("table",{class:"kit-figures"},h("thead",{},h("tr",{},...e.map(s=>h("th",{scope:"col"},s)))),...t.curves.map(s=>al(o,s,e.length)))}function rl({about:o,others:t}){let{xName:e}=o;return[e.charAt(0).toUpperCase()+e.slice(1),a("column-you"),a("made-head",{made:o.made}),a("column-gap"),...t?[a("column-class")]:[]]}function al(o,t,e){let{figures:s}=o,i=h("th",{scope:"rowgroup",colspan:e},t);return h("tbody",{},s.several?h("tr",{},i):null,...s.onCurve(t).map(n=>hl(o,n)))}function hl(o,t){let{others:e}=o.figures,s=o.valueOf(t),i=[t.given?a("cell-given"):s??a("cell-open"),ll(t),s===null?"":Cr(s,t.published),...e?[cl(o,t)]:[]];return h("tr",{},h("th",{scope:"row"},String(t.x)),...i.map(n=>h("td",{},String(n))))}function cl({figures:o},t){let e=o.spreadOf(t);if(!e)return"";let[s,i,n]=e;return`${i} (${s}–${n})`}function ll({published:o,source:t}){return t?a("cell-sourced",{value:String(o),source:t}):o}var Bs=class{constructor(t,e){let{figures:s}=t;this.drawing=t,this.help=N(a("keys"),"?",F(pl(s))),this.undo=h("button",{type:"button",class:"kit-tool",onclick:()=>e.undo()},a("undo")," ",h("kbd",{"aria-hidden":"true"},"⌫")),this.open=h("span",{id:T()});let i=a("points-open",{points:s.asked.length}),n=h("p",{class:"kit-still-open","data-longest":i},this.open);this.lock=h("button",{type:"button",class:"kit-main",onclick:()=>e.reveal(),"aria-describedby":this.open.id},a("lock")),this.node=h("div",{},ul(s),h("div",{class:"kit-tools"},n,this.lock,this.undo,this.help.button),this.help.panel)}show(){let{figures:t,drawn:e,canUndo:s,locked:i}=this.drawing;this.node.hidden=i,y(this.lock,"data-waits",e.length?null:"");let{made:n}=t.about;this.open.textContent=Mr(e.length,t.asked.length,n,this.drawing.bare),this.undo.disabled=!s}},dl=({bars:o})=>o?["← →","↑ ↓"]:["↑ ↓","← →"],ul=({bars:o})=>h("p",{class:"kit-quiet kit-ways"},a(o?"draw-bars":"draw-curve")," ",h("span",{class:"kit-by-keys"},a(o?"draw-bars-keys":"draw-curve-keys")));function pl(o){let[t,e]=dl(o),s=[["c",a("key-curve")]];return[[t,a("key-five")],["PgUp PgDn",a("key-twenty")],["Home End",a("key-ends")],["0 … 9",a("key-tens")],["Enter",a("key-same")],[e,a(o.bars?"key-other-bar":"key-other-point")],...o.oneInFront?s:[],["Delete",a("key-take-back")],["Backspace",a("key-undo-drawing")],["?",a("key-help")]]}var yt=5,Br=o=>yt*Math.round(Math.min(100,Math.max(0,o))/yt),qs=class{#t;#e=new Map;#s=[];constructor(t,e){this.figures=t,this.#t=e,this.active=t.curves[0],this.held=null}get locked(){return this.figures.asked.some(t=>this.#t.of(t.id).locked)}#o(t){let{first:e}=this.#t.of(t.id);return e===null?null:Number(e)}valueOf(t){if(t.given)return null;let e=this.#e.get(t.id);return e===void 0?this.#o(t):e}known(t){return t.given?t.published:this.valueOf(t)}get bare(){let{curves:t,asked:e}=this.figures,s=new Set(this.drawn.map(i=>i.curve));return t.find(i=>!s.has(i)&&e.some(n=>n.curve===i))}get drawn(){return this.figures.asked.filter(t=>this.valueOf(t)!==null)}get inReach(){let{asked:t,bars:e}=this.figures;return t.filter(s=>e||s.curve===this.active)}said(t){let e=t.map(s=>{let i=this.valueOf(s),n=i===null?a("not-drawn"):this.figures.shown(i);return a("predict-point",{place:Tt(s),value:n})});return Ns(e)}get miss(){let t=this.figures.asked.flatMap(s=>{let i=this.valueOf(s);return i===null?[]:[{item:s,guess:i}]}),e=ii(t);return e?.gap?e:null}get canUndo(){return this.#s.length>0}startOf(t){let e=this.figures.onCurve(t.curve),s=e.slice(0,e.indexOf(t)).map(i=>this.known(i));return Br(s.findLast(i=>i!==null)??50)}draft(t,e){this.#e.set(t.id,e===null?null:Br(e))}dropDrafts(){this.#e.clear()}commit(){let t=this.figures.asked.filter(s=>this.#e.has(s.id)&&this.valueOf(s)!==this.#o(s)),e=t.map(s=>({item:s,value:this.valueOf(s)}));return this.#e.clear(),this.locked||!e.length?[]:(this.#s.push(t.map(s=>({item:s,value:this.#o(s)}))),this.#i(e),t)}undo(){let t=this.#s.pop();return t?(this.#i(t),t.map(({item:e})=>e)):null}#i(t){for(let{item:e,value:s}of t)this.#t.judge(e.id,s===null?null:String(s))}lock(){this.#t.compared(this.drawn.map(t=>t.id))}};var Ps=class{constructor(t,e){this.about=t,this.others=e,this.items=t.items,this.curves=t.curves,this.asked=t.items.filter(s=>!s.given),this.given=t.items.filter(s=>s.given),this.bars=t.kind==="bars",this.several=t.curves.length>1,this.oneInFront=this.several&&!this.bars}onCurve(t){return this.items.filter(e=>e.curve===t)}get label(){return a("made-label",{made:this.about.made})}shapeOf(t){return this.curves.indexOf(t)}shown(t){return Ms(t,this.about.sign)}spreadOf({id:t}){let{others:e}=this;return e&&Object.hasOwn(e.spread,t)?e.spread[t]:null}};function z(o,t={},...e){let s=document.createElementNS("http://www.w3.org/2000/svg",o);for(let[i,n]of Object.entries(t))s.setAttribute(i,String(n));return s.append(...e),s}function I(o,t,e,s="middle",i=""){return z("text",{x:o,y:t,"text-anchor":s,class:i},String(e))}function x(o,t,e={}){return z("path",{d:o,class:t,...e})}function pt(o,t,e,s,i){return z("rect",{x:o,y:t,width:e,height:s,class:i})}function ni(o){return o.map((e,s)=>e?`${s>0&&o[s-1]?"L":"M"}${e[0]} ${e[1]}`:"").join("")}function ft(o,t,e,s,i){if(o===1)return pt(t-s,e-s,2*s,2*s,i);if(o===2)return x(`M${t} ${e-1.3*s}L${t+1.2*s} ${e+s}H${t-1.2*s}Z`,i);if(o===3){let n=1.4*s;return x(`M${t} ${e-n}L${t+n} ${e}L${t} ${e+n}L${t-n} ${e}Z`,i)}return z("circle",{cx:t,cy:e,r:s,class:i})}function $e(o,t){return 7*o.length>t?`${o.slice(0,Math.max(1,t/7-1))}…`:o}var qr=["7 4","2 4","13 4 2 4","20 6"],te=o=>qr[o%qr.length];function mt(...o){return z("svg",{width:34,height:14,viewBox:"0 0 34 14","aria-hidden":"true",class:"kit-swatch"},...o)}function Pr({bars:o,label:t,others:e}){return[Ws(o?fl():wl(),t),Ws(o?ml():gl(),a("legend-you")),Ws(mt(pt(1,1,32,12,"kit-gap")),a("legend-gap")),...e?[Ws(kl(),a("legend-class",{name:e.name}))]:[]]}var Ws=(o,t)=>h("li",{},o,t),fl=()=>mt(pt(1,2,32,10,"kit-published-bar")),ml=()=>mt(pt(1,2,32,10,"kit-guess-bar")),wl=()=>mt(x("M1 7H33","kit-published"),ft(0,17,7,4,"kit-published-mark")),gl=()=>mt(x("M1 7H33","kit-guess",{"stroke-dasharray":te(0)}),ft(0,17,7,4,"kit-guess-mark")),kl=()=>mt(x("M2 2v10M2 7H32M32 2v10","kit-class"),x("M14 0v14","kit-class kit-median"));function Wr(o,t){let{figures:e,held:s,locked:i}=o;return[...yl(t),...bl(t),...e.items.flatMap(n=>{let r=new ri(o,t,n);return[r.name(),...i?r.after():r.before()]}),...s&&!i?[$l(t,s)]:[]]}function yl({box:o,of:t}){let e=t(20)-t(0)<28?50:20;return Array.from({length:100/e+1},(i,n)=>e*n).flatMap(i=>[x(`M${t(i)} ${o.top}V${o.bottom}`,"kit-grid"),I(t(i),o.top-6,i,"middle","kit-small")])}function bl({headings:o,width:t}){return o.map(([e,s])=>I(4,s,$e(e,t-50),"start","kit-name"))}function $l({box:o,row:t,at:e},s){return z("rect",{x:o.left-4,y:e(s)-t/2+2,width:o.right-o.left+8,height:t-4,rx:4,class:"kit-ring"})}var ri=class{constructor(t,e,s){this.drawing=t,this.layout=e,this.item=s,this.y=e.at(s)}name(){let t=this.layout.box.left-8;return I(t,this.y+4,$e(String(this.item.x),t),"end")}before(){let{item:t,y:e}=this,{of:s}=this.layout,i=this.drawing.known(t);return i===null?[pt(s(0),e-10,s(100)-s(0),20,"kit-track"),I(s(0)+12,e+5,"?","middle","kit-small")]:t.given?[this.#o(i,e-10,20,"kit-published-bar"),I(s(i)+7,e+5,i,"start","kit-small")]:[this.#o(i,e-10,20,"kit-guess-bar"),x(`M${s(i)} ${e-13}v26`,"kit-handle"),I(s(i)+7,e+5,i,"start","kit-value")]}after(){let{y:t}=this,{published:e}=this.item,s=this.layout.of(e)+6;return[...this.#t(),this.#o(e,t-16,14,"kit-published-bar"),I(s,t-4,ut(e),"start","kit-small kit-number"),...this.#s()]}#t(){let{item:t,y:e}=this,{of:s}=this.layout,i=this.drawing.valueOf(t);if(i===null)return[];let n=Math.min(i,t.published),r=Math.max(i,t.published);return[pt(s(n),e-18,s(r)-s(n),36,"kit-gap"),...this.#e(s(n),s(r)),this.#o(i,e+2,14,"kit-guess-bar"),x(`M${s(i)} ${e}v18`,"kit-handle"),I(s(i)+6,e+14,i,"start","kit-small")]}#e(t,e){let{miss:s}=this.drawing;if(s?.item!==this.item)return[];let{y:i}=this,n=x(`M${t} ${i}H${e}`,"kit-miss"),r=Rs(s.gap),c=6.8*r.length,{width:l,box:d}=this.layout;return e+40+c<l?[n,I(e+40,i+4,r,"start","kit-miss-said")]:l-d.left<c||s.gap>0&&e-6-c<d.left?[n]:s.gap>0?[n,I(e-6,i+14,r,"end","kit-miss-said")]:[n,I(Math.min(t+28,l-c),i+14,r,"start","kit-miss-said")]}#s(){let{y:t}=this,e=this.drawing.figures.spreadOf(this.item);if(!e)return[];let[s,i,n]=e.map(this.layout.of);return[x(`M${s} ${t-3}v6M${s} ${t}H${n}M${n} ${t-3}v6`,"kit-class"),x(`M${i} ${t-9}v18`,"kit-class kit-median")]}#o(t,e,s,i){let{of:n}=this.layout;return pt(n(0),e,Math.max(1,n(t)-n(0)),s,i)}};var vl=24,Ys=class{constructor(t,e,s){this.name=s,this.drawing=t,this.layout=e,this.figures=t.figures,this.items=this.figures.onCurve(s),this.shape=this.figures.shapeOf(s),this.front=s===t.active,this.locked=t.locked}draw(){let{front:t,items:e,locked:s}=this;return z("g",{class:t?"":"kit-back"},...s&&t?this.#e():[],...!s&&t?e.flatMap(i=>this.#a(i)):[],...this.#h(),...s?this.#c():[],...e.flatMap(i=>this.#u(i)),...s&&t?this.#f():[],...s?this.#i():[])}get guess(){return this.items.flatMap(t=>{let e=this.drawing.known(t);return e===null?[]:[this.#t(t,e)]})}get published(){return this.items.map(t=>this.#t(t,t.published))}#t(t,e){return[this.layout.at(t),this.layout.of(e)]}#e(){let{items:t}=this;return[...t.flatMap(e=>this.#s(e)),...t.flatMap((e,s)=>this.#o(e,t[s-1]))]}#s(t){let e=this.figures.spreadOf(t);if(!e)return[];let[s,i,n]=e.map(this.layout.of),r=this.layout.at(t);return[x(`M${r-5} ${s}h10M${r} ${s}V${n}M${r-5} ${n}h10`,"kit-class"),x(`M${r-9} ${i}h18`,"kit-class kit-median")]}#o(t,e){let{at:s,of:i}=this.layout,n=this.drawing.known(t);if(n===null)return[];let[r,c,l]=[s(t),i(n),i(t.published)],d=x(`M${r} ${c}V${l}`,"kit-gap-line"),u=e?this.drawing.known(e):null;if(!e||u===null)return[d];let p=`M${s(e)} ${i(u)}`,m=`L${s(e)} ${i(e.published)}Z`;return[x(`${p}L${r} ${c}V${l}${m}`,"kit-gap"),d]}#i(){let{miss:t}=this.drawing;if(t?.item.curve!==this.name)return[];let{at:e,of:s,box:i}=this.layout,[n,r,c]=[e(t.item),s(t.guess),s(t.item.published)],l=Rs(t.gap),d=3.8*l.length,u=Math.max(i.left+d,Math.min(n,i.right-d)),p=r+(t.gap>0?-12:22),m=this.#n(p,u-d,u+d),w=x(`M${n} ${r}V${c}`,"kit-miss");return Math.abs(m-p)>vl?[w]:[w,I(u,m,l,"middle","kit-miss-said")]}#n(t,e,s){let{box:i,at:n}=this.layout,c=this.figures.items.filter(u=>n(u)>e-10&&n(u)<s+10).flatMap(u=>this.#r(u)),l=u=>u>=i.top-4&&u<=i.bottom-4&&c.every(p=>Math.abs(p-u)>=13),d=Array.from({length:60},(u,p)=>(p%2?-4:4)*Math.ceil(p/2));return t+(d.find(u=>l(t+u))??0)}#r(t){let{of:e}=this.layout,s=this.drawing.known(t),i=[t.published,...s===null?[]:[s]].map(n=>e(n)+4);return t.curve===this.drawing.active?[...i,this.#w(t)]:i}#a(t){if(this.drawing.known(t)!==null)return[];let{at:e,box:s}=this.layout;return[x(`M${e(t)} ${s.top}V${s.bottom}`,"kit-track"),I(e(t),s.bottom-6,"?","middle","kit-small")]}#h(){return this.items.some(e=>this.drawing.valueOf(e)!==null)?[x(ni(this.guess),"kit-guess",{"stroke-dasharray":te(this.shape)})]:[]}#c(){let{items:t,published:e,shape:s}=this,i=t.map((r,c)=>c>0&&this.#d(t[c-1],r)),n=e.flatMap((r,c)=>i[c]?[null,r]:[r]);return[x(ni(n),"kit-published",{pathLength:1}),...e.map(([r,c])=>ft(s,r,c,4,"kit-published-mark"))]}#d(t,e){let{breaks:s}=this.figures.about;return s.some(({at:i})=>Number(t.x)<i&&i<Number(e.x))}#u(t){let e=this.drawing.known(t);if(e===null)return[];let[s,i]=this.#t(t,e);if(!t.given)return[ft(this.shape,s,i,this.locked?4:6,"kit-guess-mark")];let n=ft(this.shape,s,i,4,"kit-published-mark");return this.locked||!this.front?[n]:[n,I(s,this.#l(t,i),ut(e),"middle","kit-small")]}#l(t,e){let s=this.items[this.items.indexOf(t)+1],i=s&&this.drawing.known(s);return i&&i>t.published?e+18:e-10}#f(){let{miss:t}=this.drawing,e=[this.items[0],this.items[this.items.length-1]],s=r=>r===t?.item?2:e.includes(r)?1:0,i=[...this.items].sort((r,c)=>s(c)-s(r)),n=[];for(let r of i)n.some(c=>this.#p(r,c))||n.push(r);return n.map(r=>this.#m(r))}#p(t,e){let s=`${ut(t.published)}${ut(e.published)}`.length,i=Math.abs(this.layout.at(t)-this.layout.at(e)),n=Math.abs(this.#w(t)-this.#w(e));return i<3.5*s+2&&n<12}#m(t){let e=this.layout.at(t),s=this.#w(t);return I(e,s,ut(t.published),"middle","kit-small kit-number")}#w(t){let e=this.drawing.known(t),s=e===null||e<=t.published;return this.layout.of(t.published)+(s?-9:18)}};function Yr(o,t){let{figures:e,active:s,held:i,locked:n}=o,c=[...e.curves.filter(d=>d!==s),s].map(d=>new Ys(o,t,d)),l=c.flatMap(Ol);return[...xl(t),...Sl(t),...n?El(e.about.breaks,t):[],...c.map(d=>d.draw()),...t.narrow?[]:Al(l,t,n?11:18),...i&&!n&&i.curve===s?jl(o,t,i):[],...n||i||o.drawn.length?[]:[Il(t)]]}function xl({box:o,of:t}){return[0,20,40,60,80,100].flatMap(e=>[x(`M${o.left} ${t(e)}H${o.right}`,"kit-grid"),I(o.left-5,t(e)+4,e,"end","kit-small")])}function Sl({xs:o,spot:t,box:e}){let[s,...i]=o,n=[];for(let r of[...i.splice(-1),s,...i.reverse()])n.every(c=>Math.abs(t(c)-t(r))>=31)&&n.push(r);return n.map(r=>I(t(r),e.bottom+30,r,"middle","kit-small"))}function El(o,{spot:t,box:e}){return o.flatMap(({at:s},i)=>{if(i&&o[i-1].at===s)return[];let n=o.flatMap((r,c)=>r.at===s?[Ls(c)]:[]).join(" ");return[x(`M${t(s)} ${e.top}V${e.bottom}`,"kit-break"),I(t(s),e.top-18,n,"middle","kit-small")]})}function Ol({name:o,figures:t,front:e,guess:s,locked:i,published:n}){let[r,c]=[s.slice(-1),n.slice(-1)];return t.several?(i?c:r).map(l=>({spot:l,name:o,front:e})):i?[...c.map(l=>({spot:l,name:t.label,front:e})),...r.map(l=>({spot:l,name:a("legend-you"),front:e}))]:[]}function Al(o,{box:t,width:e},s){let i=[...o].sort((c,l)=>c.spot[1]-l.spot[1]),n=i.map(({spot:[c]})=>t.bottom-(c<t.right-20?24:4)),r=Tl(i.map(({spot:c})=>c[1]+4),n);return i.map(({spot:[c],name:l,front:d},u)=>{let p=$e(l,Math.max(90,e-c-11));return I(c+s,r[u],p,"start",d?"kit-name":"kit-name kit-back")})}function Tl(o,t){let s=[...o];for(let i=1;i<s.length;i++)s[i]=Math.max(s[i],s[i-1]+15);for(let i=s.length-1;i>=0;i--)s[i]=Math.min(s[i],t[i],(s[i+1]??Number.POSITIVE_INFINITY)-15);return s}function jl(o,{at:t,of:e,box:s},i){let n=o.valueOf(i),[r,c]=[t(i),e(n??o.startOf(i))],l=n===null?a("not-drawn"):o.figures.shown(n);return[z("circle",{cx:r,cy:c,r:13,class:"kit-ring"}),I(r,c<s.top+20?c+29:c-18,l,"middle","kit-value")]}function Il({box:o}){let[t,e]=[(o.left+o.right)/2,(o.top+o.bottom)/2];return I(t,e,a("draw-here"),"middle","kit-invite")}function Dr(o,t,e){let s=o<480?290:310,i=o<400,n=Math.max(18,...e.map(m=>14+7*m.length)),r=i?26:36,c=o-(i?4:Math.min(110,n)),l={left:r,right:c,top:32,bottom:s-38},d=l.bottom-l.top,u=[...new Set(t.map(m=>Number(m.x)))].sort((m,w)=>m-w),p=Cl(u,l.left+14,l.right-14);return{bars:!1,width:o,height:s,box:l,xs:u,spot:p,narrow:i,at:m=>p(Number(m.x)),of:m=>l.bottom-d*m/100,along:({x:m})=>m,..._l({left:l.left-6,right:l.right+6,top:l.top-16,bottom:l.bottom+10}),valueAt:({y:m})=>100*(l.bottom-m)/d}}function _l(o){let{left:t,right:e,top:s,bottom:i}=o;return{canvas:o,within:({x:r,y:c})=>r>=t&&r<=e&&c>=s&&c<=i}}function Cl(o,t,e){let s=o[o.length-1]-o[0];return s?i=>t+(e-t)*(i-o[0])/s:()=>(t+e)/2}function Fr(o,t,e,s){let i=s?46:o<400?42:34,n=20,r=Math.max(...t.map(w=>String(w.x).length)),c=Math.min(o/3,14+7*r),l=o-44,d=l-c,{middles:u,headings:p,end:m}=Ml(t,e,n,i);return{bars:!0,width:o,height:m+8,row:i,headings:p,box:{left:c,right:l,top:n,bottom:m+2},at:w=>u.get(w)??0,of:w=>c+d*w/100,along:({y:w})=>w,within:({x:w,y:b})=>w>c-8&&[...u.values()].some($=>Math.abs($-b)<=i/2),valueAt:({x:w})=>100*(w-c)/d}}function Ml(o,t,e,s){let i=new Map,n=[],r=e;for(let c of t){c&&(r+=26,n.push([c,r-8]));for(let l of o.filter(d=>d.curve===c))i.set(l,r+s/2),r+=s}return{middles:i,headings:n,end:r}}var Ds=class{#t;constructor(t,e,s){let{figures:i}=t;this.drawing=t,this.actions=e,this.#t=new Map(i.asked.map(n=>[n,this.#e(n,s)])),this.groups=i.curves.map(n=>h("div",{role:"group","aria-label":n||i.about.title},...i.asked.filter(r=>r.curve===n).map(r=>this.of(r))))}of(t){return this.#t.get(t)}show(){let{drawing:t}=this,{figures:e,held:s,inReach:i,locked:n}=t;this.groups.forEach((c,l)=>{let d=e.oneInFront&&e.curves[l]!==t.active;c.hidden=n||d});let r=s&&i.includes(s)?s:i[0];for(let[c,l]of this.#t){let d=t.valueOf(c),u=d===null?a("not-drawn-yet"):e.shown(d);l.value=String(d??t.startOf(c)),l.setAttribute("aria-valuetext",u),l.tabIndex=c===r?0:-1}}place(t){let{box:e}=t;for(let[s,{style:i}]of this.#t){let n=t.at(s),[r,c,l,d]=t.bars?[e.left,n-t.row/2,e.right-e.left,t.row]:[n-14,e.top,28,e.bottom-e.top];i.left=`${r}px`,i.top=`${c}px`,i.width=`${l}px`,i.height=`${d}px`}}#e(t,e){let{drawing:s,actions:i}=this,n=h("input",{type:"range",min:0,max:100,step:yt,"aria-label":Tt(t),"aria-orientation":s.figures.bars?"horizontal":"vertical"}),r=()=>{s.held=t,i.show()},c=()=>{i.commit(),s.held===t&&(s.held=null),i.paint()};return n.addEventListener("focus",r,{signal:e}),n.addEventListener("blur",c,{signal:e}),n.addEventListener("input",()=>i.change(t,Number(n.value)),{signal:e}),n.addEventListener("keydown",l=>this.#s(l,t),{signal:e}),n}#s(t,e){let s=Mt(t)&&this.#o(e)[t.key];s&&(t.preventDefault(),t.stopPropagation(),s())}#o(t){let{drawing:e}=this,{bars:s}=e.figures,i=e.valueOf(t)??e.startOf(t),n=c=>()=>this.actions.change(t,c);return{...Object.fromEntries([0,1,2,3,4,5,6,7,8,9].map(c=>[c,n(10*c)])),[s?"ArrowRight":"ArrowUp"]:n(i+yt),[s?"ArrowLeft":"ArrowDown"]:n(i-yt),[s?"ArrowDown":"ArrowRight"]:()=>this.#i(t,1),[s?"ArrowUp":"ArrowLeft"]:()=>this.#i(t,-1),PageUp:n(i+4*yt),PageDown:n(i-4*yt),Home:n(0),End:n(100),Enter:n(i),Delete:n(null)}}#i(t,e){let{inReach:s}=this.drawing;this.of(s[s.indexOf(t)+e]??t).focus()}};var Nl=900,Fs=class{#t=-1/0;constructor(t,e,s){let{about:i}=t.figures;this.drawing=t,this.svg=z("svg",{"aria-hidden":"true"}),this.canvas=h("div",{class:"kit-canvas"}),this.sliders=new Ds(t,e,s),this.node=h("div",{class:"kit-plot","data-kind":i.kind,role:"group","aria-label":a("predict-picture",{unit:i.unit})},this.svg,this.canvas,...this.sliders.groups),this.layout=this.#s()}grow(){this.#t=performance.now()}show(){this.node.classList.toggle("kit-open",!this.drawing.locked),this.sliders.show()}paint(){let{drawing:t,svg:e}=this,s=this.#s();this.layout=s,e.setAttribute("width",String(s.width)),e.setAttribute("height",String(s.height));let i=performance.now()-this.#t<Nl;this.node.classList.toggle("kit-grown",i),e.replaceChildren(...s.bars?Wr(t,s):Yr(t,s)),this.#e(s),this.sliders.place(s)}#e(t){if(this.canvas.hidden=t.bars||this.drawing.locked,t.bars)return;let{left:e,right:s,top:i,bottom:n}=t.canvas;Object.assign(this.canvas.style,{left:`${e}px`,top:`${i}px`,width:`${s-e}px`,height:`${n-i}px`})}#s(){let{figures:t,locked:e}=this.drawing,s=this.node.clientWidth||600;if(t.bars)return Fr(s,t.items,t.curves,e);let i=t.several?t.curves:e?[t.label]:[];return Dr(s,t.items,i)}watchWidth(t){let e=new ResizeObserver(()=>{let{clientWidth:s}=this.node;s&&s!==this.layout.width&&this.paint()});e.observe(this.node),t.addEventListener("abort",()=>e.disconnect())}};var[Ur,ai]=[3,10],Us=class{#t=null;#e=null;constructor(t,e,s,i){this.drawing=t,this.plot=e,this.actions=s,e.node.addEventListener("pointerdown",n=>this.#s(n),{signal:i}),e.node.addEventListener("pointermove",n=>this.#n(n),{signal:i}),e.node.addEventListener("pointerup",n=>this.#r(n),{signal:i}),e.node.addEventListener("pointercancel",n=>this.#a(n),{signal:i})}#s(t){if(this.drawing.locked||t.button!==0||this.#t||this.#e)return;let e=this.#m(t);if(!this.plot.layout.within(e))return;t.preventDefault(),this.drawing.figures.bars&&Xo(t)?this.#e={id:t.pointerId,from:e}:this.#o(t.pointerId,e)}#o(t,e){this.#e=null,this.#d(e),this.actions.commit();let s=this.#l(e),i={item:s,spot:e};this.#t={id:t,item:s,from:e,last:e,swept:!1,held:i},this.plot.node.setPointerCapture(t),this.plot.sliders.of(s).focus({preventScroll:!0}),this.#p(s,e),this.actions.show()}#i({id:t,from:e},s){let i=Ts(e,s);i==="aside"?this.#o(t,e):i==="upright"&&(this.#e=null)}#n(t){t.pointerId===this.#e?.id&&this.#i(this.#e,this.#m(t));let e=this.#t;if(!e||t.pointerId!==e.id)return;let s=this.#m(t),{from:i,last:n}=e;e.last=s;let r=Math.abs(s.x-i.x);r>=ai&&!this.drawing.figures.bars&&(e.swept=!0),!e.swept&&r<=Ur&&(e.held={item:e.item,spot:s}),e.swept?this.#h(e,n,s):this.#p(e.item,s),this.drawing.held=e.item,this.actions.show()}#r(t){t.pointerId===this.#e?.id&&this.#o(t.pointerId,this.#e.from);let e=this.#t;if(!e||t.pointerId!==e.id)return;let{swept:s,last:i}=e;this.#t=null;let n=s?this.#l(i):e.item;s&&this.#f(n,i)<14&&this.#p(n,i);let r=this.actions.commit();this.plot.sliders.of(n).focus({preventScroll:!0}),this.actions.show(),r.length&&this.actions.say(a("said-drawn",{points:this.drawing.said(r)}))}#a(t){t.pointerId===this.#e?.id&&(this.#e=null),t.pointerId===this.#t?.id&&(this.#t=null,this.drawing.dropDrafts(),this.actions.show())}#h(t,e,s){let{layout:i}=this.plot,n=this.#l(s),r=s.x<e.x?[...this.drawing.inReach].reverse():this.drawing.inReach;for(let d of r){let u=i.at(d);if(!((u-e.x)*(u-s.x)<=0&&e.x!==s.x))continue;let m=(u-e.x)/(s.x-e.x),w={x:u,y:e.y+m*(s.y-e.y)};this.#c(t,w),t.item=d,t.held={item:d,spot:w},this.#p(d,w)}this.#c(t,s);let c=Math.abs(s.y-e.y)>Math.abs(s.x-e.x),l=this.#f(n,s);!c||l>=ai||(l<=Ur&&(t.held={item:n,spot:s}),t.item=n,this.#p(n,s))}#c(t,e){let{held:s}=t;!s||Math.abs(e.x-s.spot.x)<ai||(t.held=null,this.#p(s.item,s.spot))}#d(t){let{drawing:e}=this,{asked:s,bars:i}=e.figures;if(i||e.inReach.some(r=>this.#u(r,t)))return;let n=s.find(r=>this.#u(r,t));n&&this.actions.choose(n.curve)}#u(t,e){let{layout:s}=this.plot,i=this.drawing.known(t);return i===null?!1:Math.hypot(s.at(t)-e.x,s.of(i)-e.y)<14}#l(t){return this.drawing.inReach.reduce((e,s)=>this.#f(s,t)<this.#f(e,t)?s:e)}#f(t,e){let{layout:s}=this.plot;return Math.abs(s.at(t)-s.along(e))}#p(t,e){this.drawing.draft(t,this.plot.layout.valueAt(e))}#m(t){let e=this.plot.svg.getBoundingClientRect();return{x:t.clientX-e.left,y:t.clientY-e.top}}};var Ks=class{constructor(t,e){let{figures:s}=t;this.drawing=t,this.label=h("span",{class:"kit-quiet"}),this.buttons=s.curves.map((i,n)=>Ll(i,n,()=>e.choose(i))),this.node=h("div",{class:"kit-tools",role:"group","aria-label":a("curve-to-draw"),hidden:!s.oneInFront},this.label,...this.buttons)}show(){let{figures:t,active:e,locked:s}=this.drawing;this.label.textContent=a(s?"tabs-in-front":"tabs-draw"),this.node.setAttribute("aria-label",a(s?"curve-in-front":"curve-to-draw")),this.buttons.forEach((i,n)=>{i.setAttribute("aria-pressed",String(t.curves[n]===e))})}};function Ll(o,t,e){let s=mt(x("M1 7H33","kit-guess",{"stroke-dasharray":te(t)}),ft(t,17,7,4,"kit-guess-mark"));return h("button",{type:"button",class:"kit-tool kit-tab",onclick:e},s,o)}O(Tr);var Rl=400,hi=class{#t;constructor({host:t,el:e,signal:s,store:i}){let n=t.read("others"),r=new Ps(t.read("prediction"),n),c=new qs(r,i),l=this.#e(r);this.figures=r,this.drawing=c,this.live=_(),this.count=h("p",{class:"kit-count"}),this.note=h("p",{class:"kit-quiet"},r.about.note),this.note.hidden=!r.about.note,this.tabs=new Ks(c,this),this.plot=new Fs(c,this,s),this.before=new Bs(c,this),this.verdict=h("p",{class:"kit-verdict",tabindex:"-1",hidden:!0}),this.legend=h("ul",{class:"kit-legend",hidden:!0}),this.after=h("div",{hidden:!0}),new Us(c,this.plot,this,s);let d=M(e,{name:a("predict-name",{title:r.about.title}),keys:l,signal:s,host:t});d.classList.add("kit-predict"),d.append(...this.#s(t.read("notice"),i,s)),i.listen(u=>u.length&&this.show(),s),addEventListener("pagehide",()=>this.commit(),{signal:s}),s.addEventListener("abort",()=>this.commit()),this.show(),this.plot.watchWidth(s)}#e({oneInFront:t}){return{Backspace:()=>this.undo(),...t&&{c:()=>this.#n()},"?":()=>this.before.help.toggle(),Escape:()=>this.before.help.toggle(!1)}}#s(t,e,s){let{about:i,given:n}=this.figures;return[this.count,h("p",{class:"kit-heading"},i.title),h("p",{},i.question),this.verdict,this.note,t&&h("p",{class:"kit-notice"},t),B(e,()=>this.show()),h("div",{class:"kit-over"},h("p",{class:"kit-quiet kit-unit"},i.unit),this.tabs.node),n.length&&h("p",{class:"kit-unseen"},a("predict-given",{points:this.#o()})),this.legend,this.plot.node,this.before.node,this.after,ht(e,s),this.live.node].filter(r=>r instanceof Node)}#o(){let{figures:t}=this,e=t.given.map(s=>a("predict-point",{place:Tt(s),value:t.shown(s.published)}));return Ns(e)}show(){let{drawing:t,figures:e}=this,s={drawn:t.drawn.length,points:e.asked.length};this.count.textContent=a("predict-where",s),this.tabs.show(),this.before.show(),this.plot.show(),t.locked&&this.after.hidden&&this.#i(),this.paint()}paint(){this.plot.paint()}#i(){f(this.verdict,Lr(this.drawing)),this.verdict.hidden=!1,this.count.hidden=!0,this.note.hidden=!0,this.after.replaceChildren(...Rr(this.drawing)),this.legend.replaceChildren(...Pr(this.figures)),this.legend.hidden=!1,this.after.hidden=!1}say(t){this.live.say(t)}change(t,e){this.drawing.locked||(this.drawing.draft(t,e),this.show(),clearTimeout(this.#t),this.#t=setTimeout(()=>this.commit(),Rl))}commit(){clearTimeout(this.#t);let t=this.drawing.commit();return t.length&&this.show(),t}undo(){let{drawing:t,figures:e}=this;if(t.locked)return;this.commit();let s=t.undo();if(!s)return this.say(a("nothing-to-undo"));e.bars||(t.active=s[0].curve),this.show(),this.say(a("said-undone",{points:t.said(s)}))}choose(t){let{drawing:e}=this;this.commit();let s=e.held!==null;e.active=t,e.held=null,this.show(),s?this.plot.sliders.of(e.inReach[0]).focus():this.say(a(e.locked?"said-in-front":"said-draw-now",{curve:t}))}#n(){let{curves:t}=this.figures;this.choose(t[(t.indexOf(this.drawing.active)+1)%t.length])}reveal(){let{drawing:t}=this;if(this.commit(),!(t.locked||!t.drawn.length)){this.plot.grow(),t.lock(),this.verdict.focus({preventScroll:!0});for(let e of[this.plot.node,this.verdict])e.scrollIntoView({block:"nearest"})}}},ci=q(o=>new hi(o)),c$=C(ci);var Kr=`# Quiz: answer first, then see the reason for your answer.

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
ideas-again = Mix-ups worth another look; many people have them at first:
idea-mix-up = Not so: “{ $mixup }”
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
`;function U({right:o},t){return typeof t=="string"&&o.includes(t)}var Hs=class{#t;constructor(t){this.#t=t}isLocked({id:t}){return this.#t.of(t).locked}isSeen({id:t}){let{first:e,revised:s,unsure:i,locked:n}=this.#t.of(t);return!!(n||s||i&&!e)}given({id:t}){let{first:e,revised:s,unsure:i}=this.#t.of(t),n=e??(i||s?null:void 0);return{first:n,now:s??(i?null:n)}}give({id:t},e){this.#t.judge(t,e,{unsure:e===null})}lock({id:t}){this.#t.compared([t])}};var zs=class{constructor(t,e,s){this.questions=t,this.answers=e,this.buttons=t.map((i,n)=>h("button",{type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>s.go(n)})),this.node=h("ol",{class:"kit-strip","aria-label":a("all-questions")},...this.buttons.map(i=>h("li",{},i)))}show(t){this.buttons.forEach((e,s)=>{let{mark:i,name:n,kind:r}=this.#t(this.questions[s]);e.textContent=`${s+1} ${i}`.trim(),e.setAttribute("aria-label",a("mark-question",{question:s+1,is:n})),e.dataset.kind=r,e.tabIndex=s===t?0:-1,s===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current")})}#t(t){return this.answers.isSeen(t)?{...this.#e(t),kind:"judged"}:{mark:"",name:a("question-open"),kind:"open"}}#e(t){let{first:e,now:s}=this.answers.given(t);return t.right.length?U(t,e)?{mark:"✓",name:a("question-right")}:U(t,s)?{mark:"↻",name:a("question-right-now")}:e===null?{mark:"?",name:a("dont-know")}:{mark:"○",name:a("question-again")}:{mark:"*",name:a("question-free")}}};function di(o,t){let{right:e}=o;if(!e.length)return a(t===null?"quiz-free-unsure":"quiz-free");let s=P(e,"conjunction"),i=a("right-answers",{answers:e.length,which:s});if(t===null)return`${a("quiz-unsure-honest")} ${i}`;if(!U(o,t))return`${a("quiz-wrong",{mine:t??""})} ${i}`;let n=a("quiz-right",{mine:t??""});return e.length>1?`${n} ${i}`:n}function Hr(o,t,e){let s=!o.right.length,i=o.options.filter(({label:u})=>u===t),n=o.options.filter(({label:u})=>u!==t),r=n.filter(({label:u})=>s||U(o,u)),c=n.filter(u=>!r.includes(u)),l=c.length?N(a("other-options"),"o",h("div",{},...c.map(li(o)))):void 0;return{nodes:[h("p",{class:"kit-verdict"},di(o,t)),...i.map(s?ql:li(o)),...r.map(li(o)),o.after&&h("p",{class:"kit-after",dir:"auto"},o.after),o.from&&h("p",{class:"kit-quiet"},o.from),l&&h("div",{class:"kit-tools"},l.button),l?.panel,e&&h("p",{class:"kit-quiet"},a("changed-your-mind"))].filter(u=>u instanceof Node),others:l}}var li=o=>t=>zr(t,a(Pl(o,t.label),{option:t.label})),ql=o=>zr(o,a("case-for-mine",{option:o.label}));function Pl(o,t){return o.right.length?U(o,t)?"why-right":"why-wrong":"case-for"}function zr({because:o,misconception:t},e){return h("p",{dir:"auto"},h("strong",{},e)," ",o,t?Wl(t):null)}function Wl(o){return h("span",{class:"kit-mixup"}," ",a("mix-up")," ",h("em",{},o),".")}var Gs=class{#t=[];#e=h("div",{});#s;constructor(t,e){this.answers=t,this.actions=e,this.node=h("div",{class:"kit-quiz",tabindex:"-1",role:"group",onkeydown:s=>this.#a(s)})}draw(t){let e=T();this.#t=[...t.options.map(({label:s,text:i})=>this.#o(s,s,i)),this.#o(null,"u",a("dont-know"))],this.#e=h("div",{}),this.#s=void 0,this.node.replaceChildren(h("p",{class:"kit-question",id:e,dir:"auto"},t.text),h("div",{class:"kit-options",role:"group","aria-labelledby":e},...this.#t.map(({button:s})=>s)),this.#e)}#o(t,e,s){let i=h("span",{class:"kit-option-said"}),n=h("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(t)},h("kbd",{},e),h("span",{dir:"auto"},s),i);return{label:t,button:n,said:i}}paint(t,e){let s=this.answers.isSeen(t);for(let{label:i,button:n,said:r}of this.#t)n.setAttribute("aria-pressed",String(i===e)),r.textContent=s?this.#n(t,i):"",y(n,"data-result",s?this.#i(t,i):null);s&&!this.#e.childElementCount&&this.#r(t)}#i(t,e){return U(t,e)?"right":e!==this.answers.given(t).first?null:e===null?"unsure":t.right.length>0?"missed":null}#n(t,e){let{first:s,now:i}=this.answers.given(t),n=[];return U(t,e)&&n.push(a("option-right")),e===s&&e===null?n.push(a("option-unsure")):e===s?n.push(a(s===i?"option-mine":"option-mine-first")):e===i&&n.push(a("option-mine-now")),n.join(" · ")}#r(t){let{first:e}=this.answers.given(t),{nodes:s,others:i}=Hr(t,e,this.answers.isLocked(t));this.#e.replaceChildren(...s),this.#s=i}focus(t){this.#t.find(e=>e.label===t)?.button.focus()}toggleOthers(){this.#s?.toggle()}revealReasons(){this.#e.scrollIntoView({block:"nearest"})}#a(t){let e=t.target;t.key!=="Enter"||!Mt(t)||t.repeat||e.getAttribute("aria-pressed")==="true"&&(t.preventDefault(),this.actions.step())}};function Gr(o,t,e){let s=h("p",{class:"kit-heading"},a("how-it-went")),i=h("p",{},Yl(o,t).join(" ")),n=o.filter(r=>r.right.length&&!U(r,t.given(r).first));return n.length?[s,i,h("p",{},a("ideas-again")),h("ul",{},...n.map(r=>Dl(r,o.indexOf(r),t,e)))]:[s,i]}function Yl(o,t){let e=o.filter(d=>d.right.length),s=o.length-e.length,i=o.map(d=>({question:d,...t.given(d)})),n=i.filter(d=>U(d.question,d.first)).length,r=i.filter(d=>U(d.question,d.now)).length,c=i.filter(d=>d.first===null).length,l={questions:o.length,right:e.length,first:n,now:r};return[...e.length?[a(r===n?"quiz-tries":"quiz-tries-now",l)]:[],...s?[a(e.length?"quiz-others-free":"quiz-all-free",{free:s})]:[],...c?[a("quiz-honest",{times:c})]:[]]}function Dl(o,t,e,s){let{first:i}=e.given(o),n=o.options.find(({label:l})=>l===i),r=n?a("idea-mix-up",{mixup:n.misconception}):a("idea-unsure");return h("li",{},h("button",{type:"button",class:"kit-tool",onclick:()=>s(t)},a("idea-question",{question:t+1}))," ",h("span",{dir:"auto"},r))}var Fl=["a","b","c","d","e"];O(Kr);var pi=class{#t=new Map;#e=-1;#s=0;constructor({host:t,el:e,signal:s,store:i}){let{title:n}=t.read("codebook");this.questions=Ul(t.read("questions"),i),this.answers=new Hs(i),this.at=Math.max(0,this.#r.indexOf(!0));let r=Math.max(...this.questions.map(c=>c.options.length));this.letters=Fl.slice(0,r),this.root=M(e,{name:a("quiz-name",{title:n}),keys:this.#o(),signal:s,host:t}),this.live=_(),this.count=h("p",{class:"kit-count"}),this.bar=h("progress",{max:this.questions.length,value:0,"aria-label":a("questions-answered")}),this.marks=new zs(this.questions,this.answers,this),this.box=new Gs(this.answers,this),this.hint=h("p",{class:"kit-quiet",hidden:!0},a("choose-answer-first")),this.main=h("button",{type:"button",class:"kit-main",onclick:c=>this.#m(c)}),this.help=N(a("keys"),"?",F(Kl(this.letters))),this.summary=h("section",{class:"kit-notice","aria-label":a("how-it-went"),tabindex:"-1",hidden:!0}),this.root.append(...this.#i(n,t.read("notice"),i,s)),i.listen(c=>c.length&&this.show(),s),this.show()}#o(){let t={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.step(),u:()=>this.choose(null),o:()=>this.box.toggleOthers(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};return this.letters.forEach((e,s)=>{let i=()=>{this.#n.options[s]&&this.choose(e)};for(let n of[e,e.toUpperCase(),s+1])t[n]=i}),t}#i(t,e,s,i){return[h("p",{class:"kit-heading",dir:"auto"},t),h("div",{class:"kit-top"},this.count,this.bar),e&&h("p",{class:"kit-notice"},e),B(s,()=>this.show()),this.marks.node,this.box.node,this.hint,h("div",{class:"kit-tools"},this.main,g(a("back"),"←",()=>this.go(this.at-1)),g(a("next"),"→",()=>this.go(this.at+1)),this.help.button),this.help.panel,this.summary,ht(s,i),this.live.node].filter(n=>n instanceof Node)}get#n(){return this.questions[this.at]}get#r(){return this.questions.map(t=>!this.answers.isSeen(t))}get#a(){let t=this.#n,{first:e,now:s}=this.answers.given(t);return this.answers.isSeen(t)?s:this.#t.has(this.at)?this.#t.get(this.at):e}show(){let t=this.questions.length,e=this.#r.filter(i=>!i).length,s={question:this.at+1,questions:t,answered:e};this.count.textContent=a("quiz-where",s),this.bar.value=e,this.marks.show(this.at),this.#e!==this.at&&this.#h(),this.#c(),this.summary.hidden=e<t,this.summary.hidden||this.#u()}#h(){this.#e=this.at,this.hint.hidden=!0,nt(this.root,this.box.node,()=>this.box.draw(this.#n))}#c(){this.box.paint(this.#n,this.#a),this.main.replaceChildren(this.#d()," ",h("kbd",{"aria-hidden":"true"},"⏎"))}#d(){return this.#r[this.at]?a("check-answer"):this.at===this.questions.length-1&&!this.#r.includes(!0)?a("how-it-went"):a("next-question")}#u(){let t=e=>{this.go(e),this.root.focus()};this.summary.replaceChildren(...Gr(this.questions,this.answers,t))}choose(t){let e=this.#n;if(this.hint.hidden=!0,this.box.focus(t),this.answers.isSeen(e))return this.#l(e,t);this.#t.set(this.at,t),this.#c(),this.live.say(a("said-chosen",{answer:ui(t)}))}#l(t,e){if(!this.answers.isLocked(t))return this.live.say(a("said-first-stays"));let{first:s,now:i}=this.answers.given(t);i!==e&&(this.answers.give(t,e),this.live.say(a("said-answer-now",{now:ui(e),first:ui(s)})))}#f(){let t=this.#n,e=this.#a;if(e===void 0)return this.hint.hidden=!1,this.live.say(a("choose-answer-first"));e!==this.answers.given(t).first&&this.answers.give(t,e),this.answers.lock(t),this.main.scrollIntoView({block:"nearest"}),this.box.revealReasons();let s=t.options.find(i=>i.label===e);this.live.say(`${di(t,e)} ${s?.because??""}`)}go(t){if(t<0||t>=this.questions.length)return;this.at=t,this.show(),X(this.root);let{text:e,options:s}=this.#n,i={question:t+1,questions:this.questions.length},n=s.map(r=>a("aloud-option",{option:r.label,text:r.text}));this.live.say([a("aloud-question",{...i,text:e}),...n].join(" "))}#p(){let t=this.#r,e=t.indexOf(!0,this.at+1);if(e>=0)return this.go(e);if(t.includes(!0))return this.go(t.indexOf(!0));if(this.at+1<this.questions.length)return this.go(this.at+1);this.summary.focus()}step(){this.#r[this.at]?this.#f():this.#p()}#m(t){let e=t.detail>1&&t.timeStamp-this.#s<400;this.#s=t.timeStamp,e||this.step()}};function Ul(o,t){return o.map((e,s)=>({...e,id:t.posts[s].post_id}))}function ui(o){return o??a("said-unsure-answer")}function Kl(o){return[[o.join(" "),a("key-choose")],["u",a("key-dont-know")],["Enter",a("key-check")],["← →",a("key-walk-questions")],["o",a("key-others")],["?",a("key-help")]]}var fi=q(o=>new pi(o)),G$=C(fi);var Vr=`# Write: a post for a room and an aim.

write-name = Write: { $title }
write-which =
    { $posts ->
        [one] Your post
       *[other] Post { $post } of { $posts }
    }
write-room = The room
write-aim-heading = Your aim
write-aim-given = Your aim was drawn by lot: half of a class or so has the other one. Keep it, unless you have a reason.
write-read-by = Others in your class will read this, without your name. So write no name of a real person, and nothing private.
write-words = Your post
write-words-hint = Write here. It is kept as you type.
write-count = { $letters } of { $longest } characters
write-count-over =
    { $over ->
        [one] 1 character too many
       *[other] { $over } characters too many
    }
write-shown = As the others will see it
write-done = This is my post
write-first = Write something first.
write-shorten = Make it shorter first: the others see no more than { $longest } characters.
write-on = Go on writing
write-next = Write the next post
write-asks = What the others will be asked: { $question }
write-expect-yours = You think that they will say: { $label }.
write-met = You aimed at { $aim }, and think that the others will read it as { $label }.
write-same = That would be as you meant it. Only the others can tell.
write-differs = So you doubt that it comes across. Change the words, or wait and see.
write-later = Alone? Read it again tomorrow, as if somebody else had written it, and tap once more.
write-hand-in = A code cannot carry words. Hand in the file that this button gives you.
write-left =
    { $left ->
        [one] One more post is to be written.
       *[other] { $left } more posts are to be written.
    }

# The same as text, in Python.

write-place = Room: { $platform }, { $room }.
write-aim = Aim: { $aim }
write-nothing-yet = Nothing is written yet.
write-expected = You think that others will say: { $label }.
write-how = Write with .write("…", post=1, room=2, aim=1), and say with .expect("…") how others will read it. The rooms, and the aims where one may choose:
write-file = Your words stand in { $file }, in your folder of answers, and in no code: hand in that file.
count-texts =
    { $number ->
        [one] { $number } post
       *[other] { $number } posts
    }
repr-write = { $name }: { $done } of { $posts } written. Run the cell again to go on, or see .text().
refuse-write-first = Post { $post } is not written yet, so nobody can read it. Write it first: .write("…").
refuse-write-label = { $said } is not how a post can be read here. Say one of: { $known }.
refuse-write-post =
    { $posts ->
        [one] There is no post { $said } in this task: it asks for one post. Leave post= out.
       *[other] There is no post { $said } in this task: it asks for { $posts } posts. Give post=1, and so on.
    }
refuse-write-kind = A post is a text, but a { $kind } was given. Write it in quotation marks, as in .write("…").
refuse-write-long = The post has { $letters } characters, and at most { $longest } are shown to others. Make it shorter.
refuse-write-number = { $said } is not among the rooms or aims of this task. Give a number from 1 to { $most }, or leave it out.
`;function ve(o,t,e){let s=T(),i=t.map((r,c)=>h("button",{type:"button","aria-pressed":"false",onclick:()=>e(c+1)},r)),n=h("div",{class:"kit-write-taps",role:"group","aria-labelledby":s},...i);return{node:h("div",{},h("p",{class:"kit-heading",id:s},o),n),paint(r){i.forEach((c,l)=>{y(c,"aria-pressed",l+1===r)})}}}var zl=700,Vs=class{#t;#e;#s=1;#o;constructor(t,e,s){this.#t=t,this.#e=e;let{rooms:i,aims:n,chooses:r}=t.task,c=i.map(({platform:d,name:u})=>h("span",{},h("b",{},d),h("br"),u));this.rooms=ve(a("write-room"),c,d=>this.#a("room",d)),this.scene=h("p",{dir:"auto"});let l=n.map(({text:d})=>d);this.aims=r?ve(a("write-aim-heading"),l,d=>this.#a("post",d)):null,this.aim=h("p",{class:"kit-question",dir:"auto"}),this.input=h("textarea",{rows:6,dir:"auto",placeholder:a("write-words-hint"),"aria-label":a("write-words"),oninput:()=>this.#n(),onchange:()=>this.keep(),onkeydown:d=>{Nt(d)&&(this.keep(),this.#t.flush())}}),this.count=h("p",{class:"kit-quiet kit-write-count"}),this.node=h("div",{},...this.#i()),this.field=h("div",{},this.input,this.count),s.addEventListener("abort",()=>this.keep()),addEventListener("pagehide",()=>this.keep(),{signal:s,capture:!0})}#i(){let t=this.aims?[this.aims.node,h("p",{class:"kit-quiet"},a("write-aim-given"))]:[this.aim];return[this.rooms.node,this.scene,...t]}get words(){return this.input.value.trim()}get over(){return Math.max(0,[...this.words].length-this.#t.task.longest)}paint(t){let e=t!==this.#s;e&&this.keep(),this.#s=t;let{rooms:s,aims:i}=this.#t.task;this.rooms.paint(this.#t.room(t)),this.aims?.paint(this.#t.aim(t)),f(this.scene,s[this.#t.room(t)-1].scene),f(this.aim,i[this.#t.aim(t)-1].text);let n=this.#t.words(t),r=this.#o!==void 0||document.activeElement===this.input;(e||!r)&&this.words!==n&&(this.input.value=n),this.#r()}keep(){this.#o!==void 0&&(clearTimeout(this.#o),this.#o=void 0,this.#t.keep(this.#s,this.input.value))}#n(){this.#r(),clearTimeout(this.#o),this.#o=setTimeout(()=>this.keep(),zl),this.#e()}#r(){let{longest:t}=this.#t.task,{over:e}=this,s=[...this.words].length;f(this.count,e?a("write-count-over",{over:e}):a("write-count",{letters:s,longest:t})),y(this.count,"data-over",e?"":null)}#a(t,e){this.#t.choose(t,this.#s,e),this.#e()}};var Js=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}get task(){return this.#e.read("task")}words(t){return this.#t.of(`post-${t}`).note??""}room(t){return this.#s(`room-${t}`,this.task.rooms)??Number(this.task.given[t-1].room)}aim(t){return this.#s(`post-${t}`,this.task.aims)??Number(this.task.given[t-1].aim)}read(t){return this.#s(`read-${t}`,this.task.labels)??0}#s(t,e){let s=Number(this.#t.now(t));return e[s-1]?s:null}get left(){return Array.from({length:this.task.posts},(e,s)=>s+1).filter(e=>!this.words(e)||!this.read(e))}keep(t,e){let s=e.trim();if(s===this.words(t))return;let[i,n]=[this.room(t),this.aim(t)];this.#t.note(`post-${t}`,s),this.#o(`room-${t}`,s?i:0),this.#o(`post-${t}`,s?n:0),s||this.#o(`read-${t}`,0)}flush(){this.#t.flush()}choose(t,e,s){this.#o(`${t}-${e}`,s)}#o(t,e){let s=e?String(e):null;this.#t.now(t)!==s&&this.#t.judge(t,s)}};function mi(o,t,e){let{platform:s}=o.task.rooms[o.room(t)-1];return at({post_id:"",mark:"",platform:s,text:e})}var Zs=class{#t;#e=1;constructor(t,{redraw:e,back:s,next:i,download:n}){this.#t=t;let{ask:r,labels:c,question:l}=t.task;this.card=h("div",{});let d=c.map((u,p)=>h("span",{},J(p)," ",u));this.taps=ve(r,d,u=>{t.choose("read",this.#e,u),e()}),this.verdict=h("p",{class:"kit-headline"}),this.more=h("p",{}),this.left=h("p",{class:"kit-quiet"}),this.next=g(a("write-next"),"",i,{class:"kit-main"}),this.take=g(a("download"),"",n,{class:"kit-main"}),this.handed=h("p",{},a("write-hand-in")),this.node=h("div",{class:"kit-write-reading"},this.card,this.taps.node,h("p",{class:"kit-quiet"},a("write-asks",{question:l})),this.verdict,this.more,this.left,this.handed,h("div",{class:"kit-tools"},this.next,this.take,g(a("write-on"),"",s)))}paint(t){this.#e=t;let{aims:e,labels:s}=this.#t.task;this.card.replaceChildren(mi(this.#t,t,this.#t.words(t)));let i=this.#t.read(t);this.taps.paint(i),f(this.verdict,i?Gl(e,s[i-1],this.#t.aim(t)):"");let n=e.length>1?e[this.#t.aim(t)-1].label===s[i-1]:null,r=n===null?"":a(n?"write-same":"write-differs");f(this.more,i?`${r} ${a("write-later")}`.trim():"");let c=this.#t.left.length;f(this.left,i&&c?a("write-left",{left:c}):""),this.next.hidden=!i||!c,this.take.hidden=!i||c>0,this.handed.hidden=this.take.hidden}keys(t){let e=s=>()=>t()&&this.taps.node.querySelectorAll("button")[s]?.click();return Object.fromEntries(this.#t.task.labels.map((s,i)=>[String(i+1),e(i)]))}},Gl=(o,t,e)=>o.length>1?a("write-met",{aim:o[e-1].label,label:t}):a("write-expect-yours",{label:t});O(Vr);var wi=class{#t="write";#e=1;constructor({host:t,el:e,signal:s,store:i}){this.store=i,this.posts=new Js(i,t);let{title:n}=this.posts.task;this.live=_(),this.draft=new Vs(this.posts,()=>this.#n(),s),this.reading=new Zs(this.posts,{redraw:()=>this.#i(),back:()=>this.turn("write",this.#e),next:()=>this.turn("write",this.posts.left[0]),download:()=>i.download()}),this.tabs=Array.from({length:this.posts.task.posts},(p,m)=>this.#o(m+1)),this.preview=h("div",{class:"kit-write-shown"}),this.card=h("div",{}),this.preview.append(h("p",{class:"kit-heading"},a("write-shown")),this.card);let{node:r,field:c}=this.draft;this.take=g(a("download"),"",()=>i.download()),this.page=h("div",{},r,h("div",{class:"kit-write-page"},c,this.preview)),this.hint=h("p",{class:"kit-quiet",role:"status"});let l=g(a("write-done"),"",()=>this.done(),{class:"kit-main"});this.onward=h("div",{class:"kit-tools"},l,this.hint);let d=this.reading.keys(()=>this.#t==="read");this.root=M(e,{name:a("write-name",{title:n}),keys:d,signal:s,host:t}),this.root.classList.add("kit-write"),this.root.append(...this.#s(t.read("notice"),s)),i.listen(p=>p.length&&this.show(),s),s.addEventListener("abort",t.listen("task",()=>this.show()));let[u]=this.posts.left;this.#e=u??1,this.posts.words(this.#e)&&this.posts.read(this.#e)&&(this.#t="read"),this.show()}#s(t,e){let s=new K(this.store,new H(this.store),e);return[h("p",{class:"kit-heading kit-write-title"},this.posts.task.title),this.tabs.length>1&&h("div",{class:"kit-tools"},...this.tabs),t&&h("p",{class:"kit-notice"},t),B(this.store,()=>this.show()),h("p",{class:"kit-notice"},a("write-read-by")),this.page,this.onward,this.reading.node,s.alert,s.news,h("p",{class:"kit-saved"},s.text,this.take),this.live.node].filter(n=>n instanceof Node)}#o(t){let e=a("write-which",{post:t,posts:this.posts.task.posts}),s=()=>this.posts.words(t)&&this.posts.read(t)?"read":"write";return g(e,"",()=>this.turn(s(),t))}turn(t,e){this.draft.keep(),this.#t=t,this.#e=e,L(this.root,()=>this.#n()),t==="write"&&this.draft.input.focus({preventScroll:!0}),X(this.root)}done(){let{words:t,over:e}=this.draft,{longest:s}=this.posts.task;if(t&&!e)return this.turn("read",this.#e);f(this.hint,t?a("write-shorten",{longest:s}):a("write-first"))}#i(){this.show(),this.live.say(`${this.reading.verdict.textContent} ${this.reading.more.textContent}`)}#n(){f(this.hint,""),this.show()}show(){let t=this.#t==="write";y(this.root,"data-scene",this.#t),this.draft.paint(this.#e),t||this.reading.paint(this.#e);let{words:e}=this.draft;this.card.replaceChildren(mi(this.posts,this.#e,e)),this.card.hidden=!e,this.page.hidden=!t,this.onward.hidden=!t,this.reading.node.hidden=t,this.take.hidden=!t&&!this.reading.take.hidden,this.tabs.forEach((s,i)=>{y(s,"aria-current",i+1===this.#e?"step":null)})}},gi=q(o=>new wi(o)),Sv=C(gi);var Jr={activity:Co,check:No,classify:Bo,compare:Wo,feed:Zo,guess:ei,lesson:oi,predict:ci,quiz:fi,write:gi};O(ki);function Vl(){let o=document.getElementById("kit-page")?.textContent;return o?JSON.parse(o):null}async function Jl(o){Oe(o.words);let t=await Di(o.names),e=[];for(let r of document.querySelectorAll("[data-kit-view]")){let{view:c,parts:l}=o.views[Number(r.dataset.kitView)],d=await qi(t,l);d.picture=nn,e.push(d),Zl(Jr[c],d,r)}let s=document.getElementById("kit-mine");s&&await new _e(t,e,s).show();let[i,n]=document.querySelectorAll(".kit");i&&!n&&document.activeElement===document.body&&Lt(i),document.documentElement.dataset.kitReady=""}function Zl({share:o,view:t},e,s){let{signal:i}=new AbortController;s.replaceChildren(),t({host:e,el:s,signal:i,...o(e,i)})}var Zr=Vl();Zr&&Jl(Zr);})();
