"use strict";(()=>{var Kn=`# What a page outside a notebook says of the answers that it keeps.

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
`;var et=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function le(o,t){switch(t.kind??"judge"){case"judge":return nh(o,t);case"note":return fo(o,"note",t.note);case"sorted":return fo(o,"cause",t.cause);case"compared":return o.first||o.unsure?{...o,locked:!0}:o;default:return o}}function At(o){return o.post_ids?o.post_ids:o.post_id===void 0?[]:[o.post_id]}function Gn(o){let t=new Set,e=new Map;for(let s of o)if(!t.has(s.id)){t.add(s.id);for(let n of At(s)){let i=e.get(n)??et,r=le(i,s);r!==i&&e.set(n,r)}}return e}function nh(o,{label:t,unsure:e,confidence:s,note:n,round:i="first"}){let r=o.locked?"revised":i,c={...o,[r]:t??null,unsure:!!e},l=r==="first"?"confidence":"confidence_revised";return fo(n?{...c,note:n}:c,l,s)}function fo(o,t,e){let{[t]:s,...n}=o;return e?{...n,[t]:e}:n}var ht=class{constructor(t){this.value=t}valueOf(){return this.value}},A=class extends ht{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},K=class extends ht{constructor(t,e={}){super(t),this.opts=e}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return this.value.toString(10)}},ct=class o extends ht{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof ht)return o.supportsValue(t.valueOf());if("Temporal"in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,e={}){t instanceof o?(e={...t.opts,...e},t=t.value):t instanceof ht&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&e.calendar===void 0&&(e={...e,calendar:t.calendarId}),super(t),this.opts=e}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(e){t.reportError(e)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Vn=100,ih="⁨",rh="⁩";function ah(o,t,e){if(e===t||e instanceof K&&t instanceof K&&e.value===t.value)return!0;if(t instanceof K&&typeof e=="string"){let s=o.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(e===s)return!0}return!1}function Xn(o,t,e){return t[e]?Nt(o,t[e].value):(o.reportError(new RangeError("No default")),new A)}function mo(o,t){let e=[],s=Object.create(null);for(let n of t)n.type==="narg"?s[n.name]=de(o,n.value):e.push(de(o,n));return{positional:e,named:s}}function de(o,t){switch(t.type){case"str":return t.value;case"num":return new K(t.value,{minimumFractionDigits:t.precision});case"var":return hh(o,t);case"mesg":return ch(o,t);case"term":return lh(o,t);case"func":return dh(o,t);case"select":return uh(o,t);default:return new A}}function hh(o,{name:t}){let e;if(o.params)if(Object.prototype.hasOwnProperty.call(o.params,t))e=o.params[t];else return new A(`$${t}`);else if(o.args&&Object.prototype.hasOwnProperty.call(o.args,t))e=o.args[t];else return o.reportError(new ReferenceError(`Unknown variable: $${t}`)),new A(`$${t}`);if(e instanceof ht)return e;switch(typeof e){case"string":return e;case"number":return new K(e);case"object":if(ct.supportsValue(e))return new ct(e);default:return o.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof e}`)),new A(`$${t}`)}}function ch(o,{name:t,attr:e}){let s=o.bundle._messages.get(t);if(!s)return o.reportError(new ReferenceError(`Unknown message: ${t}`)),new A(t);if(e){let n=s.attributes[e];return n?Nt(o,n):(o.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new A(`${t}.${e}`))}return s.value?Nt(o,s.value):(o.reportError(new ReferenceError(`No value: ${t}`)),new A(t))}function lh(o,{name:t,attr:e,args:s}){let n=`-${t}`,i=o.bundle._terms.get(n);if(!i)return o.reportError(new ReferenceError(`Unknown term: ${n}`)),new A(n);if(e){let c=i.attributes[e];if(c){o.params=mo(o,s).named;let l=Nt(o,c);return o.params=null,l}return o.reportError(new ReferenceError(`Unknown attribute: ${e}`)),new A(`${n}.${e}`)}o.params=mo(o,s).named;let r=Nt(o,i.value);return o.params=null,r}function dh(o,{name:t,args:e}){let s=o.bundle._functions[t];if(!s)return o.reportError(new ReferenceError(`Unknown function: ${t}()`)),new A(`${t}()`);if(typeof s!="function")return o.reportError(new TypeError(`Function ${t}() is not callable`)),new A(`${t}()`);try{let n=mo(o,e);return s(n.positional,n.named)}catch(n){return o.reportError(n),new A(`${t}()`)}}function uh(o,{selector:t,variants:e,star:s}){let n=de(o,t);if(n instanceof A)return Xn(o,e,s);for(let i of e){let r=de(o,i.key);if(ah(o,n,r))return Nt(o,i.value)}return Xn(o,e,s)}function wo(o,t){if(o.dirty.has(t))return o.reportError(new RangeError("Cyclic reference")),new A;o.dirty.add(t);let e=[],s=o.bundle._useIsolating&&t.length>1;for(let n of t){if(typeof n=="string"){e.push(o.bundle._transform(n));continue}if(o.placeables++,o.placeables>Vn)throw o.dirty.delete(t),new RangeError(`Too many placeables expanded: ${o.placeables}, max allowed is ${Vn}`);s&&e.push(ih),e.push(de(o,n).toString(o)),s&&e.push(rh)}return o.dirty.delete(t),e.join("")}function Nt(o,t){return typeof t=="string"?o.bundle._transform(t):wo(o,t)}var Ne=class{constructor(t,e,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=e,this.args=s}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,e){let s=this.bundle._intls.get(t);s||(s={},this.bundle._intls.set(t,s));let n=JSON.stringify(e);return s[n]||(s[n]=new t(this.bundle.locales,e)),s[n]}};function go(o,t){let e=Object.create(null);for(let[s,n]of Object.entries(o))t.includes(s)&&(e[s]=n.valueOf());return e}var Jn=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Zn(o,t){let e=o[0];if(e instanceof A)return new A(`NUMBER(${e.valueOf()})`);if(e instanceof K)return new K(e.valueOf(),{...e.opts,...go(t,Jn)});if(e instanceof ct)return new K(e.toNumber(),{...go(t,Jn)});throw new TypeError("Invalid argument to NUMBER")}var ph=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Qn(o,t){let e=o[0];if(e instanceof A)return new A(`DATETIME(${e.valueOf()})`);if(e instanceof ct||e instanceof K)return new ct(e,go(t,ph));throw new TypeError("Invalid argument to DATETIME")}var ti=new Map;function ei(o){let t=Array.isArray(o)?o.join(" "):o,e=ti.get(t);return e===void 0&&(e=new Map,ti.set(t,e)),e}var ue=class{constructor(t,{functions:e,useIsolating:s=!0,transform:n=i=>i}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:Zn,DATETIME:Qn,...e},this._useIsolating=s,this._transform=n,this._intls=ei(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:e=!1}={}){let s=[];for(let n=0;n<t.body.length;n++){let i=t.body[n];if(i.id.startsWith("-")){if(e===!1&&this._terms.has(i.id)){s.push(new Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(e===!1&&this._messages.has(i.id)){s.push(new Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return s}formatPattern(t,e=null,s=null){if(typeof t=="string")return this._transform(t);let n=new Ne(this,s,e);try{return wo(n,t).toString(n)}catch(i){if(n.errors&&i instanceof Error)return n.errors.push(i),new A().toString(n);throw i}}};var yo=/^(-?[a-zA-Z][\w-]*) *= */gm,si=/\.([a-zA-Z][\w-]*) *= */y,fh=/\*?\[/y,ko=/(-?[0-9]+(?:\.([0-9]+))?)/y,mh=/([a-zA-Z][\w-]*)/y,oi=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,wh=/^[A-Z][A-Z0-9_-]*$/,Ce=/([^{}\n\r]+)/y,gh=/([^\\"\n\r]*)/y,ni=/\\([\\"])/y,ii=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,yh=/^\n+/,ri=/ +$/,kh=/ *\r?\n/g,bh=/( *)$/,$h=/{\s*/y,ai=/\s*}/y,vh=/\[\s*/y,xh=/\s*] */y,Sh=/\s*\(\s*/y,Eh=/\s*->\s*/y,Oh=/\s*:\s*/y,Ah=/\s*,?\s*/y,Th=/\s+/y,pe=class{constructor(t){this.body=[],yo.lastIndex=0;let e=0;for(;;){let y=yo.exec(t);if(y===null)break;e=yo.lastIndex;try{this.body.push(l(y[1]))}catch(v){if(v instanceof SyntaxError)continue;throw v}}function s(y){return y.lastIndex=e,y.test(t)}function n(y,v){if(t[e]===y)return e++,!0;if(v)throw new v(`Expected ${y}`);return!1}function i(y,v){if(s(y))return e=y.lastIndex,!0;if(v)throw new v(`Expected ${y.toString()}`);return!1}function r(y){y.lastIndex=e;let v=y.exec(t);if(v===null)throw new SyntaxError(`Expected ${y.toString()}`);return e=y.lastIndex,v}function c(y){return r(y)[1]}function l(y){let v=u(),I=d();if(v===null&&Object.keys(I).length===0)throw new SyntaxError("Expected message value or attributes");return{id:y,value:v,attributes:I}}function d(){let y=Object.create(null);for(;s(si);){let v=c(si),I=u();if(I===null)throw new SyntaxError("Expected attribute value");y[v]=I}return y}function u(){let y;if(s(Ce)&&(y=c(Ce)),t[e]==="{"||t[e]==="}")return p(y?[y]:[],1/0);let v=vt();return v?y?p([y,v],v.length):(v.value=Et(v.value,yh),p([v],v.length)):y?Et(y,ri):null}function p(y=[],v){for(;;){if(s(Ce)){y.push(c(Ce));continue}if(t[e]==="{"){y.push(m());continue}if(t[e]==="}")throw new SyntaxError("Unbalanced closing brace");let at=vt();if(at){y.push(at),v=Math.min(v,at.length);continue}break}let I=y.length-1,Ot=y[I];typeof Ot=="string"&&(y[I]=Et(Ot,ri));let ce=[];for(let at of y)at instanceof Be&&(at=at.value.slice(0,at.value.length-v)),at&&ce.push(at);return ce}function m(){i($h,SyntaxError);let y=w();if(i(ai))return y;if(i(Eh)){let v=x();return i(ai,SyntaxError),{type:"select",selector:y,...v}}throw new SyntaxError("Unclosed placeable")}function w(){if(t[e]==="{")return m();if(s(oi)){let[,y,v,I=null]=r(oi);if(y==="$")return{type:"var",name:v};if(i(Sh)){let Ot=b();if(y==="-")return{type:"term",name:v,attr:I,args:Ot};if(wh.test(v))return{type:"func",name:v,args:Ot};throw new SyntaxError("Function names must be all upper-case")}return y==="-"?{type:"term",name:v,attr:I,args:[]}:{type:"mesg",name:v,attr:I}}return L()}function b(){let y=[];for(;;){switch(t[e]){case")":return e++,y;case void 0:throw new SyntaxError("Unclosed argument list")}y.push($()),i(Ah)}}function $(){let y=w();return y.type!=="mesg"?y:i(Oh)?{type:"narg",name:y.name,value:L()}:y}function x(){let y=[],v=0,I;for(;s(fh);){n("*")&&(I=v);let Ot=T(),ce=u();if(ce===null)throw new SyntaxError("Expected variant value");y[v++]={key:Ot,value:ce}}if(v===0)return null;if(I===void 0)throw new SyntaxError("Expected default variant");return{variants:y,star:I}}function T(){i(vh,SyntaxError);let y;return s(ko)?y=C():y={type:"str",value:c(mh)},i(xh,SyntaxError),y}function L(){if(s(ko))return C();if(t[e]==='"')return O();throw new SyntaxError("Invalid expression")}function C(){let[,y,v=""]=r(ko),I=v.length;return{type:"num",value:parseFloat(y),precision:I}}function O(){n('"',SyntaxError);let y="";for(;;){if(y+=c(gh),t[e]==="\\"){y+=F();continue}if(n('"'))return{type:"str",value:y};throw new SyntaxError("Unclosed string literal")}}function F(){if(s(ni))return c(ni);if(s(ii)){let[,y,v]=r(ii),I=parseInt(y||v,16);return I<=55295||57344<=I?String.fromCodePoint(I):"�"}throw new SyntaxError("Unknown escape sequence")}function vt(){let y=e;switch(i(Th),t[e]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return he(t.slice(y,e))}return t[e-1]===" "?he(t.slice(y,e)):!1}function Et(y,v){return y.replace(v,"")}function he(y){let v=y.replace(kh,`
`),I=bh.exec(y)[1].length;return new Be(v,I)}}},Be=class{constructor(t,e){this.value=t,this.length=e}};var hi=`# What several views say.

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
`;var bo=li("en"),ci=new Set,Ct=null;E(hi);function li(o){return new ue(o,{useIsolating:!1})}function E(o){ci.has(o)||(ci.add(o),di(bo,o))}function Re(o){Ct=null,o?.catalogue&&(Ct=li(o.language),di(Ct,o.catalogue))}function a(o,t){let e=Ct?.hasMessage(o)?Ct:bo,s=e.getMessage(o);if(!s?.value)throw new Error(`No sentence is called ${o}.`);return e.formatPattern(s.value,t)}function H(o,t="unit"){let[e]=(Ct??bo).locales,s=t==="unit"?"short":"long";return new Intl.ListFormat(e,{type:t,style:s}).format(o)}function di(o,t){let[e]=o.addResource(new pe(t));if(e)throw e}var fe="talking-back-kit",_h=1e4;function ui(){let o=indexedDB.open(fe,1);o.onupgradeneeded=()=>{let{result:e}=o;e.createObjectStore("visitors",{keyPath:"id"}),e.createObjectStore("now"),e.createObjectStore("cards",{keyPath:"key"}).createIndex("visitor","visitor"),e.createObjectStore("lines",{keyPath:"at",autoIncrement:!0}).createIndex("file",["file","at"])};let t=new Promise((e,s)=>{setTimeout(()=>s(new Error(a("no-database"))),_h)});return Promise.race([z(o),t])}function z(o){return new Promise((t,e)=>{o.onsuccess=()=>t(o.result),o.onerror=()=>e(o.error)})}async function Bt(o,t,e){let s=o.transaction(t,"readwrite",{durability:"strict"}),[n]=await Promise.all([e(s),Mh(s)]);return n}function Mh(o){return new Promise((t,e)=>{o.oncomplete=()=>t(),o.onabort=()=>e(o.error)})}function Pe(o,t,e=0){let s=IDBKeyRange.bound([t,e],[t,Number.POSITIVE_INFINITY],!0);return z(o.objectStore("lines").index("file").getAll(s))}function me(){return[...crypto.getRandomValues(new Uint8Array(8))].map(t=>t.toString(16).padStart(2,"0")).join("")}var jh="nowhere",$o=class{#t;#e;#s;#o;#n=new Map;#i=new Set;#r=0;#a=new Set;#c=new Map;#h;picture;constructor(t,e){let{activity:s,hand_in:n,posts:i}=e,r=n?.fingerprint;this.#t=t,this.#o=[t.id,s,r??i?.length].join(" "),this.#s={problem:"",notice:"",owner:t.id,file:"",kept:[],...e,hand_in:t.handIn(r)},this.#e=new BroadcastChannel(`${fe}:${this.#o}`),this.#e.onmessage=({data:c})=>c?this.tell(c):this.catchUp(),this.#h=t.listen(()=>this.tell({hand_in:t.handIn(r)})),!t.database&&(this.#s.file=`${jh} ${this.#o}`,this.#s.notice=a("keeps-nothing"))}read(t){return t==="saved"?Object.fromEntries(this.#n):this.#s[t]}listen(t,e){let s=this.#c.get(t)??new Set;return this.#c.set(t,s.add(e)),()=>s.delete(e)}follow(t){return this.#a.add(t),()=>this.#a.delete(t)}write(t){this.tell(t),this.#s.posts&&this.#g(async()=>{await this.#f(e=>({...e,parts:{...e.parts,...t}})),this.#e.postMessage(t)})}tell(t){Object.assign(this.#s,t);for(let e of Object.keys(t))for(let s of this.#c.get(e)??[])s()}append(t){return this.#g(async()=>{this.#t.database||this.#d(t),await this.#l(t),await this.catchUp();for(let e of this.#a)e.saved(t.map(s=>s.id));this.#e.postMessage(null)})}rename(){this.#g(()=>this.#t.rename())}startOver(){this.#g(async()=>{await this.#f(t=>({...t,file:me(),kept:[...t.kept,t.file]})),await this.catchUp(),this.#e.postMessage(null)})}async catchUp(){if(!this.#t.database)return;let t=this.#t.database.transaction(["cards","lines"]),e=await this.#m(t),s=await this.#y(t,e.file),n=e.file===this.#s.file?[]:this.#u(e);for(let{at:i}of s)this.#r=Math.max(this.#r,i);this.#d(s.map(({event:i})=>i),n)}#d(t,e=[]){let s=new Set(e);for(let i of t)if(!this.#i.has(i.id)){this.#i.add(i.id);for(let r of At(i))this.#n.set(r,le(this.#n.get(r)??et,i)),s.add(r)}let n=[...s].map(i=>[i,this.#n.get(i)??et]);if(n.length)for(let i of this.#a)i.news(Object.fromEntries(n))}close(){this.#e.close(),this.#h()}#u({file:t,kept:e,parts:s}){let n=[...this.#n.keys()];return this.#n.clear(),this.#i.clear(),this.#r=0,this.tell({...s,file:t,kept:e}),n}#l(t){return this.#p(["cards","lines"],async e=>{let{file:s}=await this.#m(e),n=new Set(s===this.#s.file?this.#i:[]);for(let{event:i}of await this.#y(e,s))n.add(i.id);for(let i of t)n.has(i.id)||e.objectStore("lines").add({file:s,event:i}),n.add(i.id)})}#f(t){return this.#p("cards",async e=>{e.objectStore("cards").put(t(await this.#m(e)))})}#p(t,e){if(!this.#t.database)throw new Error(a("no-database"));return Bt(this.#t.database,t,e)}begin(){return this.#p("cards",async t=>{let e=t.objectStore("cards"),s=await z(e.get(this.#o)),{activity:n}=this.#s,i={key:this.#o,visitor:this.#t.id,activity:n,about:this.#w()};s||e.add({...i,file:me(),kept:[],parts:{}})})}#w(){let{codebook:t,hand_in:e,posts:s}=this.#s;return{title:t.title,fingerprint:e?.fingerprint,marks:s.map(({post_id:n,mark:i})=>[n,i]),labels:t.categories.map(({label:n})=>n),codebook:t.id}}#m(t){return z(t.objectStore("cards").get(this.#o))}#y(t,e){return Pe(t,e,e===this.#s.file?this.#r:0)}async#g(t){let e="";try{await t()}catch(s){let n=s instanceof Error?s.message:String(s);e=a("problem-page",{why:n.replace(/\.$/,"")})}e!==this.#s.problem&&this.tell({problem:e})}};async function pi(o,t){let e=new $o(o,t);return!o.database||!t.posts||(await e.begin(),await e.catchUp()),e}var we="data-waits-for-words",Rt=o=>o.ctrlKey||o.metaKey||o.altKey,Tt=o=>o.target,qe=o=>(o.key==="Enter"||o.key===" ")&&/^(BUTTON|SUMMARY)$/.test(Tt(o).tagName),vo=o=>!!o?.hasAttribute("aria-pressed"),Lh=o=>o.hasAttribute("data-onward"),xo=o=>o.getAttribute("aria-label")??o.textContent??"",Pt=o=>!Rt(o)&&!(o.shiftKey&&o.key==="Enter");function qt(o){let t=o.ctrlKey||o.metaKey;return o.key==="Enter"&&(o.shiftKey||t)||o.key==="s"&&t}var So=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function Wt(o){((So()?null:o.querySelector(`[${we}]`))??o).focus({preventScroll:!0})}function fi(o){return o.key==="Tab"?!0:o.key==="Enter"?!o.altKey&&(o.shiftKey||Rt(o)):Rt(o)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(o.key)}function Nh(o){let t=Tt(o);return t.matches("textarea, select")?!0:t instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(t.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(o.key):!0:!1}function mi(o,t,e){let s={chose:""};Ch(o,e),Ph(o,s,e),o.addEventListener("focusin",n=>{xo(Tt(n))!==s.chose&&(s.chose="")},{signal:e}),o.addEventListener("keydown",n=>Bh(n,o,t,s),{signal:e})}function Ch(o,t){let e=o,s=n=>{e.removeAttribute("data-lm-suppress-shortcuts");let i=Tt(n);!o.contains(i)||fi(n)||(e=i,e.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:t})}function Bh(o,t,e,s){let{key:n}=o,i=Tt(o);if(qe(o)&&n===" "&&(o.shiftKey||Rt(o))&&o.preventDefault(),fi(o)||(o.stopPropagation(),Rt(o)||o.defaultPrevented))return;let r=t.querySelector(".kit-panel:not([hidden])"),c=i.tagName==="TEXTAREA"&&!i.hasAttribute(we);if(n==="Escape"&&!o.isComposing&&!c&&!r)return o.preventDefault(),Rh(t);let l=vo(i)&&xo(i)===s.chose,d=qe(o)&&(l||n==="Enter"&&Lh(i));(d||qe(o)&&o.repeat)&&o.preventDefault(),!(qe(o)&&!d||Nh(o)||!e[n])&&(o.preventDefault(),o.repeat||e[n]())}function Rh(o){o.parentElement?.closest("[tabindex]")?.focus()}function Ph(o,t,e){let s=!1,n={timeStamp:-1e3,x:0,y:0,button:null},i=u=>u.type==="click"&&!u.detail&&s&&o.contains(Tt(u)),r=u=>{let p=Tt(u).closest?.("button")??null,m=i(u)||qh(u,p,n);m&&(u.preventDefault(),u.stopPropagation()),!(u.type!=="click"||!p||!o.contains(p))&&(n={button:p,timeStamp:u.timeStamp,x:u.x,y:u.y},m||(t.chose=u.detail&&vo(p)?xo(p):""))},c={capture:!0,signal:e},l=u=>{s=u.shiftKey||Rt(u)},d=()=>{s=!1};addEventListener("keydown",l,c),addEventListener("keyup",d,c),addEventListener("mousedown",r,c),addEventListener("click",r,c)}function qh(o,t,e){let s=o.timeStamp-e.timeStamp<300,n=Math.hypot(o.x-e.x,o.y-e.y)<5;return!o.detail||!s||!n?!1:t!==e.button||o.detail>1&&vo(t)}function wi(o){return o instanceof Uint8Array||ArrayBuffer.isView(o)&&o.constructor.name==="Uint8Array"&&"BYTES_PER_ELEMENT"in o&&o.BYTES_PER_ELEMENT===1}var Eo=o=>o?`"${o}" `:"";function ge(o,t=""){if(typeof o!="number")throw new TypeError(Eo(t)+"expected number, got "+typeof o);if(!Number.isSafeInteger(o)||o<0)throw new RangeError(Eo(t)+"expected integer >= 0, got "+o);return o}function lt(o,t,e=""){if(wi(o)&&(t===void 0||o.length===t))return o;t!==void 0&&ge(t,"length");let s=wi(o),n=t!==void 0?` of length ${t}`:"",i=s?`length=${o.length}`:`type=${typeof o}`,r=Eo(e)+"expected Uint8Array"+n+", got "+i;throw s?new RangeError(r):new TypeError(r)}function Oo(o){return Uint8Array.from(lt(o))}var Wh=(o,t)=>{if(o===null||typeof o!="object"||Array.isArray(o))throw new TypeError((t==="object"?"":`"${t}" `)+"expected object, got type="+typeof o)},gi=(o,t)=>{Wh(o,t);let e=Object.getPrototypeOf(o);if(e!==Object.prototype&&e!==null)throw new TypeError(`"${t}" expected plain object`);if(Object.hasOwn(o,"__proto__"))throw new TypeError(`"${t}.__proto__" is not allowed`)};function Ao(o,t=!0){if(o.destroyed)throw new Error("hash was destroyed");if(t&&o.finished)throw new Error("digest() was already called")}function yi(o,t){lt(o,void 0,"output");let e=t.outputLen;if(!(o.length>=e))throw new RangeError('"output" expected length >= '+e)}function ye(o){return new Uint32Array(o.buffer,o.byteOffset,Math.floor(o.byteLength/4))}function We(...o){for(let t=0;t<o.length;t++)o[t].fill(0)}function ke(o,t){return o<<32-t|o>>>t}var ki=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function bi(o){return o<<24&4278190080|o<<8&16711680|o>>>8&65280|o>>>24&255}var Dt=ki?o=>o:o=>bi(o)>>>0;function Dh(o){for(let t=0;t<o.length;t++)o[t]=bi(o[t]);return o}var It=ki?o=>o:Dh,Yh=typeof Uint8Array.from([]).toHex=="function"&&typeof Uint8Array.fromHex=="function",Uh=Array.from({length:256},(o,t)=>t.toString(16).padStart(2,"0"));function $i(o){if(lt(o),Yh)return o.toHex();let t="";for(let e=0;e<o.length;e++)t+=Uh[o[e]];return t}function vi(o){if(typeof o!="string")throw new TypeError("string expected");let t=new TextEncoder().encode(o);try{return new Uint8Array(t)}finally{We(t)}}function To(o,t,e="opts"){return gi(o,"defaults"),t!==void 0&&gi(t,e),Object.assign(Object.create(null),o,t)}function xi(o,t={}){if(typeof o!="function")throw new TypeError('"hashCons" expected function, got type='+typeof o);t=To({},t,"info");let e=(n,i)=>o(i).update(n).digest(),s=o(void 0);return e.outputLen=s.outputLen,e.blockLen=s.blockLen,e.canXOF=s.canXOF,e.create=n=>o(n),Object.assign(e,t),Object.freeze(e)}var Si=Uint8Array.from([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9,12,5,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,0,15,4,8,6,2,10,6,15,14,9,11,3,0,8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,9,14,3,12,13,0,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9]);function ft(o,t,e,s,n){return o=o+t+n|0,s=ke(s^o,16),e=e+s|0,t=ke(t^e,12),{a:o,b:t,c:e,d:s}}function mt(o,t,e,s,n){return o=o+t+n|0,s=ke(s^o,8),e=e+s|0,t=ke(t^e,7),{a:o,b:t,c:e,d:s}}var Ei=o=>o/2**32|0,Oi=o=>o>>>0;var Ai=Uint32Array.from([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]);function Hh(o,t={},e,s,n){if(ge(e),o<=0||o>e)throw new Error('"dkLen" must be 1..'+e+", got "+o);let{key:i,salt:r,personalization:c}=t;if(i!==void 0&&(i.length<1||i.length>e))throw new Error('"key" expected to be undefined or of length=1..'+e);r!==void 0&&lt(r,s,"salt"),c!==void 0&&lt(c,n,"personalization")}var Io=class{buffer;buffer32;finished=!1;destroyed=!1;length=0;pos=0;blockLen;outputLen;canXOF=!1;constructor(t,e){ge(t),ge(e),this.blockLen=t,this.outputLen=e,this.buffer=new Uint8Array(t),this.buffer32=ye(this.buffer)}update(t){Ao(this),lt(t);let{blockLen:e,buffer:s,buffer32:n}=this,i=t.length,r=t.byteOffset,c=t.buffer;for(let l=0;l<i;){this.pos===e&&(It(n),this.compress(n,0,!1),It(n),this.pos=0);let d=Math.min(e-this.pos,i-l),u=r+l;if(d===e&&!(u%4)&&l+d<i){let p=new Uint32Array(c,u,Math.floor((i-l)/4));It(p);for(let m=0;l+e<i;m+=n.length,l+=e)this.length+=e,this.compress(p,m,!1);It(p);continue}s.set(l===0&&d===i?t:t.subarray(l,l+d),this.pos),this.pos+=d,this.length+=d,l+=d}return this}digestInto(t){if(Ao(this),yi(t,this),t.byteOffset&3)throw new RangeError('"output" expected 4-byte aligned byteOffset, got '+t.byteOffset);let{pos:e,buffer32:s}=this;this.finished=!0,this.buffer.fill(0,e),It(s),this.compress(s,0,!0),It(s);let n=this.get(),i=t===this.buffer?s:ye(t),r=Math.floor(this.outputLen/4);for(let u=0;u<r;u++)i[u]=Dt(n[u]);let c=this.outputLen%4;if(!c)return;let l=r*4,d=n[r];for(let u=0;u<c;u++)t[l+u]=d>>>8*u}digest(){let{buffer:t,outputLen:e}=this;this.digestInto(t);let s=t.slice(0,e);return this.destroy(),s}_cloneInto(t){let{buffer:e,length:s,finished:n,destroyed:i,outputLen:r,pos:c}=this;return t||=new this.constructor({dkLen:r}),t.set(...this.get()),t.buffer.set(e),t.destroyed=i,t.finished=n,t.length=s,t.pos=c,t.outputLen=r,t}clone(){return this._cloneInto()}};function zh(o,t,e,s,n,i,r,c,l,d,u,p,m,w,b,$,x,T,L,C){let O=0;for(let F=0;F<s;F++)({a:n,b:l,c:m,d:x}=ft(n,l,m,x,e[t+o[O++]])),{a:n,b:l,c:m,d:x}=mt(n,l,m,x,e[t+o[O++]]),{a:i,b:d,c:w,d:T}=ft(i,d,w,T,e[t+o[O++]]),{a:i,b:d,c:w,d:T}=mt(i,d,w,T,e[t+o[O++]]),{a:r,b:u,c:b,d:L}=ft(r,u,b,L,e[t+o[O++]]),{a:r,b:u,c:b,d:L}=mt(r,u,b,L,e[t+o[O++]]),{a:c,b:p,c:$,d:C}=ft(c,p,$,C,e[t+o[O++]]),{a:c,b:p,c:$,d:C}=mt(c,p,$,C,e[t+o[O++]]),{a:n,b:d,c:b,d:C}=ft(n,d,b,C,e[t+o[O++]]),{a:n,b:d,c:b,d:C}=mt(n,d,b,C,e[t+o[O++]]),{a:i,b:u,c:$,d:x}=ft(i,u,$,x,e[t+o[O++]]),{a:i,b:u,c:$,d:x}=mt(i,u,$,x,e[t+o[O++]]),{a:r,b:p,c:m,d:T}=ft(r,p,m,T,e[t+o[O++]]),{a:r,b:p,c:m,d:T}=mt(r,p,m,T,e[t+o[O++]]),{a:c,b:l,c:w,d:L}=ft(c,l,w,L,e[t+o[O++]]),{a:c,b:l,c:w,d:L}=mt(c,l,w,L,e[t+o[O++]]);return{v0:n,v1:i,v2:r,v3:c,v4:l,v5:d,v6:u,v7:p,v8:m,v9:w,v10:b,v11:$,v12:x,v13:T,v14:L,v15:C}}var q=Ai.slice(),_o=class extends Io{v0=q[0]|0;v1=q[1]|0;v2=q[2]|0;v3=q[3]|0;v4=q[4]|0;v5=q[5]|0;v6=q[6]|0;v7=q[7]|0;constructor(t={}){t=To({},t);let e=t.dkLen===void 0?32:t.dkLen;super(64,e),Hh(e,t,32,8,8);let{key:s,personalization:n,salt:i}=t,r=0;if(s!==void 0&&(lt(s,void 0,"key"),r=s.length),this.v0^=this.outputLen|r<<8|65536|1<<24,i!==void 0){lt(i,void 0,"salt");let c=ye(Oo(i));this.v4^=Dt(c[0]),this.v5^=Dt(c[1])}if(n!==void 0){lt(n,void 0,"personalization");let c=ye(Oo(n));this.v6^=Dt(c[0]),this.v7^=Dt(c[1])}if(s!==void 0){let c=new Uint8Array(this.blockLen);c.set(s),this.update(c),We(c)}}get(){let{v0:t,v1:e,v2:s,v3:n,v4:i,v5:r,v6:c,v7:l}=this;return[t,e,s,n,i,r,c,l]}set(t,e,s,n,i,r,c,l){this.v0=t|0,this.v1=e|0,this.v2=s|0,this.v3=n|0,this.v4=i|0,this.v5=r|0,this.v6=c|0,this.v7=l|0}compress(t,e,s){let n=Oi(this.length),i=Ei(this.length),{v0:r,v1:c,v2:l,v3:d,v4:u,v5:p,v6:m,v7:w,v8:b,v9:$,v10:x,v11:T,v12:L,v13:C,v14:O,v15:F}=zh(Si,e,t,10,this.v0,this.v1,this.v2,this.v3,this.v4,this.v5,this.v6,this.v7,q[0],q[1],q[2],q[3],n^q[4],i^q[5],s?~q[6]:q[6],q[7]);this.v0^=r^b,this.v1^=c^$,this.v2^=l^x,this.v3^=d^T,this.v4^=u^L,this.v5^=p^C,this.v6^=m^O,this.v7^=w^F}destroy(){this.destroyed=!0,We(this.buffer32),this.set(0,0,0,0,0,0,0,0)}},Ti=xi(o=>new _o(o));var Ii=`# A page in a course of an LMS: what it says to learners of what the LMS took.

course-untold = Your course did not take your last answers ({ $why }). They are kept in this browser: go on, and open this page from your course again later, so that it gets them.
course-none = No course answers this page, so nothing of what you do here is counted there. Open it from your course; what you answered here stays in this browser.
course-silent = no reason given
course-other = Your course keeps answers to another version of this page too. They are not shown here, and nothing of them is lost.
course-kept = This browser keeps nothing for this page, but your course does. Stay until it is told: a second after each answer.
course-mine = What you answer is kept in this browser and in your course: how far you are, your labels and your hand-in code. Notes and how sure you are stay in this browser.

# What the command says that packs it.

course-written = Written: { $path }, { $size } kB. Upload it to your course as a SCORM 1.2 package; guide/in-a-course.md says where. Its answers take { $length } of the 4,096 characters that an LMS keeps for a learner.
refuse-course-state = The answers to this page can take { $length } characters, and an LMS keeps { $most } for a learner. Put fewer posts on it, or pack it in several parts.
refuse-course-codes = The hand-in codes of this page can take { $length } characters, and an LMS keeps { $most } of comments. Put fewer posts on it, or pack it in several parts.
refuse-course-no-code = { $activity } has more posts or labels than a hand-in code holds, so an LMS could not pass its answers on. Put fewer posts on the page.
`;function h(o,t={},...e){let s=document.createElement(o);for(let[n,i]of Object.entries(t))i==null||i===!1||(n.startsWith("on")?s.addEventListener(n.slice(2),i):n==="style"?s.style.cssText=i:s.setAttribute(n,i===!0?"":i));return s.append(...e.filter(n=>n!=null)),s}function f(o,t){o.textContent!==t&&(o.textContent=t)}function k(o,t,e){e===null?o.removeAttribute(t):o.getAttribute(t)!==String(e)&&o.setAttribute(t,String(e))}function g(o,t,e,s={}){let n=t?[" ",h("kbd",{"aria-hidden":"true"},t)]:[];return h("button",{type:"button",class:"kit-tool",onclick:e,...s},o,...n)}function W(o,t){let e=o.contains(document.activeElement);t();let s=document.activeElement;e&&(!o.contains(s)||s?.closest("[hidden], :disabled"))&&o.focus({preventScroll:!0})}function dt(o,t,e){let s=o.contains(document.activeElement)&&document.activeElement!==o;e();let n=document.activeElement,i=n?.matches("[aria-pressed], .kit-mark:not([aria-current])"),r=!o.contains(n)||n?.closest("[hidden], :disabled");s&&(n===o||i||r)&&t.focus({preventScroll:!0})}function _i(o){let t=o.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden]"))e.remove();return t.textContent?.trim()??""}var _=()=>`kit-${Math.random().toString(36).slice(2)}`;var Gh="0123456789ABCDEFGHJKMNPQRSTVWXYZ",Vh=19n;function Xh(o,t){let e=i=>i===null?-1:t.indexOf(i),s=[],n=[];for(let i of o){let r=e(i.first),c=e(i.revised);i.unsure&&c===-1&&([r,c]=r===-1?[-2,c]:[r,-2]),s.push(r),n.push(c)}return{first:s,revised:n}}function Yt({fingerprint:o,pseudonym:t},e,s){if(o===void 0||!t)return"";let{first:n,revised:i}=Xh(s,e);return Jh({fingerprint:o,pseudonym:t,labels:e.length},n,i)}function Jh({fingerprint:o,pseudonym:t,labels:e},s,n){let i=s.some(w=>w<0)?1:0,{way:r,size:c,body:l}=Zh(s,n,e,i),d=[[o,35],[t[0],8],[t[1],8],[s.length-1,11],[e-2,5],[i,1],[r,2],[l,5*c]],u=Vh;for(let[w,b]of d)u=u<<BigInt(b)|BigInt(w);let p=[...u.toString(32)].map(w=>Number.parseInt(w,32));return[...p,...Qh(p)].map(w=>Gh[w]).join("").replace(/.{4}(?=.)/g,"$&-")}function Zh(o,t,e,s){let n=o.length,i=t.filter(w=>w!==-1),r=[1,e+1,e+2],c=[[],i,t],l=w=>{let b=BigInt(e+2*s)**BigInt(n),$=BigInt(r[w])**BigInt(c[w].length),x=(b*$-1n).toString(2).length+(w===1?n:0);return Math.ceil(x/5)},d=i.length===0?0:l(2)<l(1)?2:1,u=l(d),p=w=>BigInt(w<0?e+2+w:w),m=0n;for(let w of o)m=m*BigInt(e+2*s)+p(w);for(let w of c[d])m=m*BigInt(r[d])+p(w);if(d===1){let w=t.map(b=>b===-1?"0":"1").join("");m|=BigInt(`0b${w}`)<<BigInt(5*u-n)}return{way:d,size:u,body:m}}function Qh(o){let t=[34911,69787,139539,279043,529574],e=0;for(let s of[...o,0,0,0,0]){let n=e>>15;e=(e&32767)<<5^s;for(let[i,r]of t.entries())e^=n>>i&1?r:0}return e^=1048575,[15,10,5,0].map(s=>e>>s&31)}function st(o,t=localStorage){try{return JSON.parse(t.getItem(o)??"null")??void 0}catch{return}}function G(o,t,e=localStorage){try{t===null?e.removeItem(o):e.setItem(o,JSON.stringify(t))}catch{}}function De(o){try{return Object.keys(localStorage).filter(t=>t.startsWith(o))}catch{return[]}}function Mi(o){let t=new Set,e=[o];for(let s=0;s<500&&e.length;s++){let[n,...i]=e;t.add(n);let r=Ye(()=>n.API);if(r)return r;let c=[Ye(()=>n.parent),...i,Ye(()=>n.opener)];e=[...new Set(c)].filter(l=>l&&!t.has(l))}return null}function Ye(o){try{return o()??null}catch{return null}}var Ue=class{#t;#e=new Map;why="";constructor(t){this.#t=t}begin(){return this.#e.clear(),this.#s(()=>this.#t.LMSInitialize(""))}get(t){return String(Ye(()=>this.#t.LMSGetValue(t))??"")}set(t,e){return this.#e.get(t)===e?!0:this.#s(()=>this.#t.LMSSetValue(t,e))?(this.#e.set(t,e),!0):!1}commit(){return this.#s(()=>this.#t.LMSCommit(""))}finish(){return this.#s(()=>this.#t.LMSFinish(""))}#s(t){try{if(String(t())==="true")return!0;let e=String(this.#t.LMSGetLastError?.()??""),s=e&&this.#t.LMSGetErrorString?.(e);this.why=[s,e].filter(Boolean).join(", ")}catch(e){this.why=e instanceof Error?e.message:String(e)}return!1}};var Li="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_",tc=4093n,ec=(1n<<61n)-1n,Ni=3,Fe=6,jo=2,Op=Fe+jo;function Ci(o,t,e,s=[]){let n="1"+Co(be(BigInt(o[0]*256+o[1]),Ni)),i=t.map((c,l)=>nc(c,e[l])),r=[n,...i].join(".");for(let c of s)r.length+1+c.length<=4096&&(r+=`.${c}`);return r}function Lo(o,t){let e={name:null,known:t.map(()=>null),rest:[]},[s,...n]=o.split("."),i=s[0]==="1"?Di(s.slice(1),Ni):null;if(i===null)return{...e,rest:o?[o]:[]};e.name=[Number(i>>8n),Number(i&255n)];for(let r of n){let c=t.findIndex((d,u)=>!e.known[u]&&ic(r,d)),l=c<0?null:rc(r,t[c]);l?e.known[c]=l:e.rest.push(r)}return e}function Bi(o,t,e,s){let n=`course-${ac(o,e)}`;return o.ids.flatMap((i,r)=>Pi(t(i),e[r],s?.[r])?oc(t(i),e[r]).map((c,l)=>({id:`${n}-${r}-${l}`,...c,...c.kind?{post_ids:[i]}:{post_id:i}})):[])}function Ri(o,t,e,s){let n=new Map(o.ids.map((i,r)=>[i,r]));return i=>{let r=n.get(i);return Pi(t(i),e[r],s?.[r])?e[r]:t(i)}}var Pi=(o,t,e=sc)=>ji(o,e)&&!ji(o,t),sc={first:null,revised:null,unsure:!1,locked:!1},ji=(o,t)=>o.first===t.first&&o.revised===t.revised&&o.unsure===t.unsure&&o.locked===t.locked;function oc(o,t){let e=[],s=t.revised!==null||t.locked&&t.unsure&&t.first!==null;if(!o.locked){let i=t.first===null?t.unsure||t.locked:t.unsure&&!s;e.push({round:"first",label:t.first,unsure:i}),t.locked&&e.push({kind:"compared"})}let n=t.locked&&!t.unsure&&t.first===null;return(s||o.revised!==null||n||o.locked&&o.unsure!==t.unsure)&&e.push({round:"revised",label:t.revised,unsure:t.unsure}),e}function Mo({ids:o,labels:t}){let e=(No(t)**BigInt(o.length)-1n).toString(2).length;return Math.ceil(e/6)}var No=o=>4n*BigInt(o.length+1)**2n;function nc(o,t){let e=qi(o,o.ids.map(n=>t(n))),s=be(e,Mo(o));return Co(be(BigInt(o.fingerprint),Fe)+s)}function qi({labels:o},t){let e=BigInt(o.length+1),s=i=>BigInt(i===null?0:o.indexOf(i)+1),n=0n;for(let{first:i,revised:r,unsure:c,locked:l}of t){let d=(c?2n:0n)+(l?1n:0n);n=n*No(o)+(s(i)*e+s(r))*4n+d}return n}var ic=(o,{fingerprint:t})=>o.startsWith(be(BigInt(t),Fe));function rc(o,t){let e=Di(o,Fe+Mo(t));if(e===null)return null;let s=e&(1n<<BigInt(6*Mo(t)))-1n,[n,i]=[No(t.labels),BigInt(t.labels.length+1)],r=l=>l?t.labels[Number(l)-1]:null,c=t.ids.map(()=>{let l=s%n;s/=n;let[d,u]=[r(l/4n/i),r(l/4n%i)];return{first:d,revised:u,unsure:!!(l&2n),locked:!!(l&1n)}});return s?null:c.reverse()}var ac=(o,t)=>(qi(o,t)%ec).toString(36);function be(o,t){return o.toString(8).padStart(2*t,"0").replace(/../g,s=>Li[Number.parseInt(s,8)])}function Wi(o){let t="0o0";for(let e of o){let s=Li.indexOf(e);if(s<0)return null;t+=s.toString(8).padStart(2,"0")}return BigInt(t)}function Co(o){return o+be(Wi(o)%tc,jo)}function Di(o,t){if(o.length!==t+jo)return null;let e=Wi(o.slice(0,t));return e!==null&&Co(o.slice(0,t))===o?e:null}var hc=255,He=class{#t;constructor(t){this.#t=t}tell(t,{last:e,done:s}){for(let[n,i]of t.entries())this.#e(n,i);e&&t.length&&this.#s(t.join(`
`),s)}#e(t,e){if(e.length>hc)return;let s=`cmi.interactions.${t}`;this.#t.set(`${s}.id`,`hand-in-code-${t+1}`)&&(this.#t.set(`${s}.type`,"fill-in"),this.#t.set(`${s}.student_response`,e),this.#t.set(`${s}.result`,"neutral"))}#s(t,e){let s=this.#t.get("cmi.comments");s.endsWith(t)||(e||s.length+t.length<4096/2)&&this.#t.set("cmi.comments",s?`
${t}`:t)}};var cc=o=>!!(o&&(o.first||o.revised||o.unsure));function Yi(o){let t=o[0].read("saved"),e=o[0].read("posts").map(({post_id:i})=>i),s=o.map(lc),n=e.filter(i=>s.some(r=>r(i))&&!t[i]?.locked);return{posts:e.length,said:e.filter(i=>cc(t[i])).length,closed:n.length}}function lc(o){if(o.read("questions")||o.read("guess")||o.read("prediction"))return()=>!0;let t=o.read("key")??{};return e=>!!t[e]?.label}function Ui(o){let[t,e,s]=["posts","said","closed"].map(r=>o.reduce((c,l)=>c+l[r],0)),n=e===t&&!s?"completed":"incomplete",i=t?Math.floor(100*e/t):100;return{status:n,score:String(i)}}function Fi(o){let t=Math.floor(o/1e3);return[Math.min(9999,Math.floor(t/3600)),Math.floor(t/60)%60,t%60].map(s=>String(s).padStart(2,"0")).join(":")}var dc=1e3,uc=2e4,pc=["completed","passed","failed"];E(Ii);function Hi(){let o=h("p",{class:"kit-notice",role:"alert",hidden:!0});return document.querySelector("main")?.before(h("div",{class:"kit kit-course"},o)),t=>{o.hidden=!t,f(o,t)}}function zi(o){let t=Mi(window),e=t&&new Ue(t);return e?.begin()?new Ro(e,o):(o(a("course-none")),null)}var Ro=class{#t;#e;#s;#o;#n=[];#i=[];#r=!1;#a=Date.now();#c=0;#h;constructor(t,e){this.#t=t,this.#e=new He(t),this.#s=e}get visitor(){let t=this.#t.get("cmi.core.student_id");return t?`course-${$i(Ti(vi(t),{dkLen:16}))}`:void 0}async join(t,e){if(this.#o=t,this.#n=mc(e),this.#r=pc.includes(this.#t.get("cmi.core.lesson_status")),await this.#d(t),!t.database)for(let n of e)n.tell({notice:this.kept});t.listen(()=>this.#l());let s=()=>this.#l();for(let n of e)n.follow({saved:s,news:s});document.addEventListener("visibilitychange",()=>{document.visibilityState==="hidden"&&this.#f({leaving:!0})}),addEventListener("pagehide",()=>this.#y()),addEventListener("pageshow",({persisted:n})=>n&&this.#g()),this.#f()}get kept(){return a(this.#o?.database?"course-mine":"course-kept")}async#d(t){let e=this.#n.map(({shape:c})=>c),s=Lo(this.#t.get("cmi.suspend_data"),e),n=Lo(st(this.#u)??"",e);this.#i=s.rest;let{name:i}=s,r=n.name&&String(n.name)!==String(t.name);i&&!r&&String(i)!==String(t.name)&&await t.rename(i);for(let[c,l]of this.#n.entries())l.there=s.known[c],l.agreed=n.known[c],l.there&&await fc(l,l.there,this.#a)}get#u(){let t=this.#n.map(({shape:e})=>e.fingerprint.toString(36)).join(".");return`kit:course:${this.#o?.id}:${t}`}#l(){this.#h??=setTimeout(()=>this.#f(),Math.max(0,this.#c+dc-Date.now()))}#f({leaving:t=!1}={}){if(!this.#o)return;clearTimeout(this.#h),this.#h=void 0,this.#c=Date.now();let{status:e,score:s}=Ui(this.#n.map(({hosts:d})=>Yi(d))),n=this.#p(this.#o),i=e==="completed",r=i&&!this.#r;this.#r||=i;let c=[this.#t.set("cmi.suspend_data",n)&&this.#t.get("cmi.suspend_data")===n,this.#r&&!r?!0:this.#t.set("cmi.core.lesson_status",e),this.#t.set("cmi.core.score.raw",s)];this.#t.set("cmi.core.score.min","0"),this.#t.set("cmi.core.score.max","100"),this.#t.set("cmi.core.exit","suspend"),this.#t.set("cmi.core.session_time",Fi(Date.now()-this.#a)),this.#e.tell(this.#w(),{last:r||t,done:i});let l=this.#t.commit()&&c.every(Boolean);l?G(this.#u,n):this.#h=setTimeout(()=>this.#f(),uc),this.#m(l)}#p(t){let e=this.#n.map(n=>{let i=Ki(n);return n.there?Ri(n.shape,i,n.there,n.agreed):i}),s=this.#n.map(({shape:n})=>n);return Ci(t.name,s,e,this.#i).slice(0,4096)}#w(){return this.#n.flatMap(({hosts:[t],shape:e})=>{let s=t.read("saved"),n=e.ids.map(r=>s[r]??et);return n.some(({first:r,revised:c,unsure:l})=>r||c||l)?Yt(t.read("hand_in"),e.labels,n)||[]:[]})}#m(t){let e=this.#t.why||a("course-silent");t?this.#s(this.#i.length?a("course-other"):""):this.#s(a("course-untold",{why:e}))}#y(){this.#f({leaving:!0}),clearTimeout(this.#h),this.#h=void 0,this.#t.finish()}#g(){this.#a=Date.now(),this.#t.begin(),this.#f()}};async function fc(o,t,e){let s=()=>Bi(o.shape,Ki(o),t,o.agreed),[n,...i]=o.hosts,r=s();r.length&&await n.append(r.map(c=>({at:e,...c})));for(let c of i)await c.catchUp();s().length||(o.there=null)}function mc(o){let t=new Map;for(let e of o){let s=e.read("posts")?.map(({post_id:l})=>l)??[],{fingerprint:n}=e.read("hand_in")??{};if(!s.length||n===void 0)continue;let i=t.get(`${n}`),r=e.read("codebook").categories.map(({label:l})=>l),c={hosts:[e],shape:{fingerprint:n,ids:s,labels:r},there:null,agreed:null};i?i.hosts.push(e):t.set(`${n}`,c)}return[...t.values()]}function Ki({hosts:[o]}){let t=o.read("saved");return e=>t[e]??et}function N(){let o=h("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:o,say(t){o.textContent=t}}}var wc=2e3;async function Ut(o,t){try{await navigator.clipboard.writeText(o.textContent??"")}catch{return getSelection()?.selectAllChildren(o),a(gc())}return t&&yc(t),a("copied")}function gc(){return So()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function yc(o){if("copied"in o.dataset)return;let t=[...o.childNodes];o.dataset.copied="",o.style.minWidth=`${o.offsetWidth}px`,o.replaceChildren(h("span",{},a("copied"))),setTimeout(()=>{delete o.dataset.copied,o.style.minWidth="",o.replaceChildren(...t)},wc)}var kc="kit",ze=class{database;words;#t;#e;#s=new Set;constructor(t,e,s){this.database=t,this.words=e,this.#t=s,this.#e=new BroadcastChannel(`${fe}:visit`),this.#e.onmessage=({data:n})=>this.#o(n),t&&(t.onversionchange=()=>t.close())}get id(){return this.#t.id}get isTold(){return!!this.#t.key}get name(){return this.#t.name}get called(){return qo(this.words,this.name)}handIn(t){return t===void 0?{name:this.called}:{fingerprint:t,pseudonym:this.name,name:this.called}}listen(t){return this.#s.add(t),()=>this.#s.delete(t)}async rename(t=Wo(this.words)){let e={...this.#t,name:t};this.database&&await Bt(this.database,"visitors",s=>z(s.objectStore("visitors").put(e))),this.#o(e),this.#e.postMessage(e)}async all(){if(!this.database)return[this.#t];let t=this.database.transaction("visitors");return(await z(t.objectStore("visitors").getAll())).sort((s,n)=>n.since-s.since)}async turnTo(t){this.database&&(await Bt(this.database,["visitors","now"],async e=>{let s=t??(await Po(e,this.words)).id;await z(e.objectStore("now").put(s,"visitor"))}),this.#e.postMessage(null))}async cards(){if(!this.database)return[];let t=this.database.transaction("cards");return z(t.objectStore("cards").index("visitor").getAll(this.id))}async entries(t){let e=(await this.cards()).find(s=>s.activity===t);return e&&Gn((await this.events(e)).map(s=>s))}async events({file:t}){if(!this.database)return[];let e=this.database.transaction("lines");return(await Pe(e,t)).map(({event:s})=>s)}#o(t){if(!t)return location.reload();if(t.id===this.id){this.#t=t;for(let e of this.#s)e()}}};async function Gi(o,t){try{let e=await ui(),s=await Bt(e,["visitors","now"],n=>bc(n,o,t));return new ze(e,o,s)}catch{return new ze(null,o,{id:t??kc,name:Wo(o),since:Date.now()})}}var qo=(o,t)=>t.map((e,s)=>o[s][e]).join(" ");async function bc(o,t,e){let s=o.objectStore("visitors");if(e)return(await z(s.getAll())).find(l=>l.key===e)??Po(o,t,e);let n=await z(o.objectStore("now").get("visitor")),i=n&&await z(s.get(n));if(i)return i;let r=await Po(o,t);return await z(o.objectStore("now").put(r.id,"visitor")),r}async function Po(o,t,e){let s={id:me(),name:Wo(t),since:Date.now(),...e&&{key:e}};return await z(o.objectStore("visitors").add(s)),s}function Wo(o){let[t,e]=crypto.getRandomValues(new Uint32Array(2));return[t%o[0].length,e%o[1].length]}function $c(o){let t=o.read("saved"),e=o.read("posts").map(({post_id:r})=>t[r]??et),s=e.filter(({first:r,revised:c,unsure:l})=>r||c||l).length,n=o.read("codebook").categories.map(({label:r})=>r),i=Yt(o.read("hand_in"),n,e);return s?{host:o,done:s,of:e.length,code:i}:null}function Vi(o,t){t.id=_(),t.hidden=!0;let e=g(o,"",()=>{t.hidden=!t.hidden,e.setAttribute("aria-expanded",String(!t.hidden)),t.hidden||t.scrollIntoView({block:"nearest"})});return e.setAttribute("aria-expanded","false"),e.setAttribute("aria-controls",t.id),e}var Ke=class{#t;#e;constructor(t,e,s,n=a(t.database?"mine-kept":"keeps-nothing")){this.#t=t,this.#e=e.filter(r=>r.read("posts")),this.live=N(),this.name=h("p",{}),this.codes=h("ul",{}),this.main=g("","",()=>this.copy(),{class:"kit-main"}),this.said=h("p",{class:"kit-quiet",role:"status"}),this.pictures=h("div",{}),this.people=h("div",{class:"kit-notice"});let i=g(a("another-name"),"",()=>this.#t.rename());this.root=h("section",{class:"kit kit-mine","aria-label":a("mine-title")},h("h2",{class:"kit-heading"},a("mine-title")),this.name,this.codes,h("div",{class:"kit-tools"},this.main,Vi(a("mine-qr"),this.pictures),i,t.database&&!t.isTold?Vi(a("mine-other"),this.people):""),this.said,this.pictures,this.people,h("p",{class:"kit-quiet"},n),this.live.node),s.replaceChildren(this.root),t.listen(()=>this.show());for(let r of this.#e)r.follow({saved:()=>this.show(),news:()=>this.show()})}get begun(){let t=this.#e.map($c).filter(e=>e!==null);return[...new Map(t.map(e=>[e.host.read("activity"),e])).values()]}async show(){f(this.name,a("mine-name",{name:this.#t.called}));let{begun:t}=this,e=t.filter(({code:s})=>s);this.codes.replaceChildren(...t.length?t.map(s=>this.#s(s)):[h("li",{},a("mine-nothing"))]),f(this.main,a("mine-copy",{codes:e.length})),this.main.hidden=!e.length,this.pictures.replaceChildren(...e.map(({code:s,host:n})=>this.#o(n,s))),await this.#n()}#s({host:t,done:e,of:s,code:n}){let{title:i}=t.read("codebook");return h("li",{},h("strong",{dir:"auto"},i)," ",h("span",{class:"kit-count"},a("mine-far",{done:e,of:s})),h("br"),n&&h("output",{class:"kit-code"},n),(t.read("task")||!n)&&h("p",{class:"kit-quiet"},a("mine-words")))}#o(t,e){let{title:s}=t.read("codebook"),n=t.picture?.(e);return h("figure",{},n,h("figcaption",{dir:"auto"},s))}async#n(){let e=(await this.#t.all()).filter(({id:s})=>s!==this.#t.id).map(({id:s,name:n})=>g(qo(this.#t.words,n),"",()=>this.#i(s)));this.people.replaceChildren(h("p",{},a("mine-other-how",{name:this.#t.called})),h("div",{class:"kit-tools"},g(a("mine-other-new"),"",()=>this.#i()),...e))}async#i(t){await this.#t.turnTo(t),location.reload()}async copy(){let t=this.begun.flatMap(({code:s})=>s||[]).join(`
`),e=h("span",{class:"kit-unseen"},t);this.root.append(e),f(this.said,await Ut(e,this.main)),getSelection()?.containsNode(e,!0)||e.remove()}};var vc=[.2,.375,.5555555555555556,.6666666666666666],xc=(o,t)=>e=>{let s=4*o+e-4,n="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(s)-35,i=s>8?n:1,r=t/i|0,c=t%i,l=i-c,d=s>8?r*vc[e]+(o>5)&-2:n,u=r-d;return{t:l*u+c*u+c,o:[[l,u],[c,u+1]],i:d}};var _t=o=>new Uint8Array(o),$e=o=>{let t=new Error(`lean-qr error ${o}`);throw t.code=o,t},Ge=o=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(o),Yo=o=>o.charCodeAt(0),Zi=(...o)=>(t,e)=>o.forEach(s=>s(t,e)),Qi=o=>t=>{t.eci!==o&&(t.push(7,4),o<128?t.push(o,8):o<16384?t.push(32768|o,16):t.push(12582912|o,24),t.eci=o)},Ho=o=>(t,e)=>{t.push(4,4),t.push(o.length,8+8*(e>9)),o.forEach(s=>t.push(s,8))},Ht=(o,t,e,s,n=(r,c)=>e(r.length,c),i=s?r=>Zi(Qi(s),o(r)):o)=>(i.test=t,i.l=e,i.est=n,i.eci=s&&[s],i),tr=Ht(o=>(t,e)=>{t.push(1,4),t.push(o.length,10+2*(e>26)+2*(e>9));let s=0;for(;s<o.length-2;s+=3)t.push(+o.slice(s,s+3),10);s<o.length-1?t.push(+o.slice(s),7):s<o.length&&t.push(+o[s],4)},o=>/[0-9]/.test(o),(o,t)=>14+2*(t>26)+2*(t>9)+10*o/3),er=Ht(o=>(t,e)=>{t.push(2,4),t.push(o.length,9+2*(e>26)+2*(e>9));let s=0;for(;s<o.length-1;s+=2)t.push(45*Ge(o[s])+Ge(o[s+1]),11);s<o.length&&t.push(Ge(o[s]),6)},o=>Ge(o)>=0,(o,t)=>13+2*(t>26)+2*(t>9)+5.5*o),Ft=Ht(o=>Ho([...o].map(Yo)),o=>Yo(o)<128,(o,t)=>12+8*(t>9)+8*o);Ft._=!0,Ft.u=!0;var zo=Ht(Ft,o=>Yo(o)<256,Ft.l,3);zo._=!0;var Xi=new TextEncoder,Ko=Ht(o=>Ho(Xi.encode(o)),()=>1,0,26,(o,t)=>12+8*(t>9)+8*Xi.encode(o).length);Ko._=!0;var Uo=()=>{let o=new Map,t=new TextDecoder("sjis"),e=_t(2);for(let s=0;s<7973;++s)e[0]=s/192+129+64*(s>5951),e[1]=s%192+64,o.set(t.decode(e),s);return o.delete("�"),Uo=()=>o,o},Go=Ht(o=>(t,e)=>{t.push(8,4),t.push(o.length,8+2*(e>26)+2*(e>9));for(let s of o)t.push(Uo().get(s),13)},o=>Uo().has(o),(o,t)=>12+2*(t>26)+2*(t>9)+13*o);Go._=!0;var sr=[tr,er,Ft,zo,Go,Ko],Sc={auto:(o,{modes:t=sr}={})=>(e,s)=>{let n=t.map((u,p)=>{let m=new Map,w=(b,$)=>(m.has(b)||m.set(b,$(b,s)),m.get(b));return{m:u,h:1<<p,C:u.est("",s),S:u.l?(b,$)=>w($-b,u.l):(b,$)=>w(o.slice(b,$),u.est)}}),i=[{v:0}],r=0,c=0,l=-1;for(let u of[...o,""]){let p=0;if(u)for(let m of n)m.m.test(u)&&(p|=m.h);if(!u||p!==l){if(l!==-1){let m=new Set(i.map(b=>b.D)),w=[];for(let{m:b,C:$,S:x,h:T}of n)if(l&T){let L=x(r,c);for(let C of b.eci??m)if(!b.u||!C){let O;for(let F of i)if(F.D===C||b.eci){let vt=F.m===b&&F.D===C,Et=vt?F.V:F,he=b._&&vt?F.v+L-$:Et.v+12*(Et.D!==C)+(vt?x(vt?F.$:r,c):L);(!O||he<O.v)&&(O={$:vt?F.$:r,V:Et,m:b,D:C,A:c,v:he})}O&&w.push(O)}}i=w}l=p,r=c}c+=u.length}i.length||$e(5);let d=[];for(let u=i.reduce((p,m)=>m.v<p.v?m:p);u.m;u=u.V)d.push(u.m(o.slice(u.$,u.A)));d.reverse().forEach(u=>u(e,s))},multi:Zi,eci:Qi,bytes:Ho,numeric:tr,alphaNumeric:er,ascii:Ft,iso8859_1:zo,shift_jis:Go,utf8:Ko},Ec=()=>({F:_t(2956),I:0,push(o,t){for(let e=t,s=8-(7&this.I);e>0;e-=s,s=8)this.F[this.I>>3]|=o<<s>>e,this.I+=e<s?e:s}}),Do=(o,t=o*o,e=_t(t))=>({size:o,K:e,get:(s,n)=>s>=0&&s<o&&!!(1&e[n*o+s]),toString({on:s="##",off:n="  ",lf:i=`
`,pad:r=4,padX:c=r,padY:l=r}={}){let d="";for(let u=-l;u<o+l;++u){for(let p=-c;p<o+c;++p)d+=this.get(p,u)?s:n;d+=i}return d},toImageData(s,{on:n=[0,0,0],off:i=[0,0,0,0],pad:r=4,padX:c=r,padY:l=r}={}){let d=o+2*c,u=o+2*l,p=s.createImageData(d,u),m=new Uint32Array(p.data.buffer);p.data.set([...n,255]);let w=m[0];p.data.set([...i,255]);let b=m[0];for(let $=0;$<u;++$)for(let x=0;x<d;++x)m[$*d+x]=this.get(x-c,$-l)?w:b;return p},toCanvas(s,n){let i=s.getContext("2d"),r=this.toImageData(i,n);s.width=r.width,s.height=r.height,i.putImageData(r,0,0)},toDataURL({type:s="image/png",scale:n=1,...i}={}){let r=document.createElement("canvas"),c=r.getContext("2d"),l=this.toImageData(c,i);return r.width=l.width*n,r.height=l.height*n,c.putImageData(l,0,0),c.imageSmoothingEnabled=!1,c.globalCompositeOperation="copy",c.drawImage(r,0,0,l.width,l.height,0,0,r.width,r.height),r.toDataURL(s,1)}}),Ve=[(o,t)=>1&(o^t),(o,t)=>1&t,o=>o%3,(o,t)=>(o+t)%3,(o,t)=>1&(o/3^t>>1),(o,t)=>(o&t&1)+o*t%3,(o,t)=>(o&t)+o*t%3&1,(o,t)=>(o^t)+o*t%3&1],Xe=_t(511);for(let o=0,t=1;o<255;t=2*t^285*(t>127))Xe[Xe[t+255]=o++]=t;var or=o=>Xe[o%255],nr=o=>Xe[o+255],Oc=(o,t)=>{let e=_t(o.length+t.length-1);for(let s=0;s<o.length;++s)for(let n=0;n<t.length;++n)e[s+n]^=or(o[s]+t[n]);return e.map(nr)},Ac=(o,t)=>{let e=_t(o.length+t.length-1);e.set(o,0);for(let s=0;s<o.length;++s)if(e[s]){let n=nr(e[s]);for(let i=0;i<t.length;++i)e[s+i]^=or(t[i]+n)}return e.slice(o.length)},Fo=[[0],[0,0]];for(let o=1;o<30;++o)Fo.push(Oc(Fo[o],[0,o]));var Tc=(o,t)=>{let e=[[],[]],s=0,n=0;for(let[r,c]of t.o)for(let l=0;l<r;++l,s+=c){let d=o.slice(s,s+c);e[0].push(d),e[1].push(Ac(d,Fo[t.i])),n+=c+t.i}let i=_t(n);n=0;for(let r of e)for(let c=0,l=-1;l<n;++c){l=n;for(let d of r)c<d.length&&(i[n++]=d[c])}return i},ir=(o,t,e)=>{let s=o<<=e;for(let n=134217728;n>>=1;)s&n&&(s^=t*(n>>e));return s|o},Ic=({size:o,K:t},e)=>{let s=(r,c,l,d)=>{for(;l-- >0;r+=o)t.fill(d,r,r+c)},n=(r,c,l)=>{for(let d=0;d++<3;l-=2)s(c*o+r-(l>>1)*(o+1),l,l,2|d)},i=2*((o-13)/(1+(e/7|0))/2+.75|0);if(e>1)for(let r=o-7;r>8;r-=i){for(let c=r;c>8;c-=i)n(r,c,5);r<o-7&&n(r,6,5)}if(e>6)for(let r=ir(e,7973,12),c=1;c<7;++c)for(let l=12;l-- >9;r>>=1)t[c*o-l]=2|1&r;s(7,2,9,2),s(o-8,8,9,2);for(let r=0;r<o;++r)t[6*o+r]=3^1&r;n(3,3,7),n(o-4,3,7);for(let r=0;r<o;++r)for(let c=r;c<o;++c)t[c*o+r]=t[r*o+c];t[(o-8)*o+8]=3},_c=({size:o,K:t})=>{let e=[];for(let s=o-2,n=o,i=-1;s>=0;s-=2){for(s===5&&(s=4);n+=i,n!==-1&&n!==o;){let r=n*o+s;t[r+1]||e.push(r+1),t[r]||e.push(r)}i*=-1}return e},Mc=({K:o},t,e)=>t.forEach((s,n)=>o[s]=e[n>>3]>>(7&~n)&1),jc=({size:o,K:t},e,s,n)=>{for(let r=0;r<o;++r)for(let c=0;c<o;++c){let l=r*o+c;t[l]^=!(e(c,r)||2&t[l])}let i=21522^ir((1^n)<<3|s,1335,10);for(let r=0;r++<8;i>>=1)t[(r-(r<7))*o+8]=1&i,t[9*o-r]=1&i;for(let r=8;--r,i;i>>=1)t[8*o+r-(r<7)]=1&i,t[(o-r)*o+8]=1&i},Lc=({size:o,K:t},e=0,s=0)=>{for(let n=0;n<o;++n){for(let i=0;i<2;++i)for(let r,c=0,l=0,d=2;c<o;++c){let u=1&t[i?n*o+c:c*o+n];s+=u,l=(l>>1|2098176)&(3047517^u-1),2049&l&&(e+=40),u^d&&(r=0),d=u,e+=++r===5?3:r>5}if(n)for(let i=o+n,r=5*t[n-1]^t[n];i<o*o;i+=o){let c=5*t[i-1]^t[i];e+=3*!(1&(r|c)|4&(r^c)),r=c}}return e+10*(10*Math.abs(s/(o*o)-1)|0)},Ji=[],Je=(o=$e(1),{minCorrectionLevel:t=0,maxCorrectionLevel:e=3,minVersion:s=1,maxVersion:n=40,mask:i,trailer:r=60433,...c}={})=>{e<t&&$e(3),n<s&&$e(2),typeof o=="string"&&(o=Sc.auto(o,c));for(let l=s,d=0;l<=n;++l){let u=Ji[l];u||(Ji[l]=u=Do(4*l+17),Ic(u,l),u.p=_c(u));let p=xc(l,u.p.length>>3);if(8*p(t).t<d)continue;let m=Ec();o(m,l),d=m.I;for(let w=e;w>=t;--w){let b=p(w);if(8*b.t<d)continue;for(m.I=d+11&-8;m.I<8*b.t;)m.push(r,16);let $=Do(u.size,u.K);return Mc($,u.p,Tc(m.F,b)),(Ve[i]?[Ve[i]]:Ve).map((x,T)=>{let L=Do($.size,$.K);return jc(L,x,i??T,w),L.s=Ve[i]?0:Lc(L),L}).reduce((x,T)=>T.s<x.s?T:x)}}$e(4)};Je.with=(...o)=>(t,e)=>Je(t,{modes:[...sr,...o],...e});var hr="http://www.w3.org/2000/svg",rr=(o,t,e,s=[],n=o.createElementNS(hr,t))=>(Object.entries(e).map(([i,r])=>n.setAttribute(i,r)),n.replaceChildren(...s),n);var Nc=o=>{let t=[],e="";for(let s=0;s<=o.size;++s)for(let n=0;n<=o.size;++n){let i=o.get(n,s),r=n<<8|s,c=o.get(n-1,s)^i&&r+1,l=o.get(n,s-1)^i&&r+256;if(c||l){i||([c,l]=[l,c]);let d=t[c||r]||=[],u=t[l||r];c&&d.push(r),l&&d.push(l),d===u?e+=`M${d.map(p=>`${p>>8} ${255&p}`).join("L")}Z`:(u&&d.push(...u),t[d[d.length-1]]=d)}}return e},ar=(o,{on:t="black",off:e,pad:s=4,padX:n=s,padY:i=s,width:r,height:c,scale:l=1},d,u,p)=>{let m=o.size+2*n,w=o.size+2*i;return d(u,"svg",{xmlns:hr,version:"1.1",viewBox:`${-n} ${-i} ${m} ${w}`,width:r??m*l,height:c??w*l,"shape-rendering":"crispedges"},[e?d(u,"rect",{x:-n,y:-i,width:m,height:w,fill:e}):"",d(u,"path",{d:Nc(o),fill:t})],p)},cr=(o,t,e={})=>t.body?ar(o,e,rr,t):ar(o,e,rr,t.ownerDocument,t);function lr(o){let t=cr(Je(o),document,{on:"black",off:"white",padX:4,padY:4});return t.setAttribute("class","kit-qr"),t.setAttribute("role","img"),t.setAttribute("aria-label",a("qr-of",{code:o})),t}var dr=`# The activity: judge, see, revise, what came out, hand in.

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
`;var Ze=class{steps=[];#t;constructor(t,e){this.store=t,this.posts=t.posts;let s=e.read("steps")||this.posts.length;for(let n=0;n<this.posts.length;n+=s)this.steps.push({from:n,to:Math.min(n+s,this.posts.length)});this.#t=`kit:at:${e.read("activity")}:${e.read("file")}`}stepOf(t){return this.steps.findIndex(({from:e,to:s})=>t>=e&&t<s)}postsOf(t){let{from:e,to:s}=this.steps[t];return this.posts.slice(e,s)}open(t){let{from:e,to:s}=this.steps[t];return Array.from({length:s-e},(i,r)=>e+r).filter(i=>!this.isSaid(i))}isSaid(t){let{first:e,unsure:s}=this.store.of(this.posts[t].post_id);return!!(e||s)}count(t=this.posts){let e=t.filter(({post_id:n})=>this.store.now(n)).length,s=t.filter(({post_id:n})=>!this.store.now(n)&&this.store.of(n).unsure);return{judged:e,open:s.length,posts:t.length}}isOpened(t){return this.postsOf(t).every(e=>this.store.of(e.post_id).locked)}get current(){return this.steps.findIndex((t,e)=>!this.isOpened(e))}get opened(){return this.posts.filter(t=>this.store.of(t.post_id).locked)}begin(){let t=st(this.#t);if(t&&this.#e(t))return t;let{current:e}=this;return e<0?{scene:"outcome",at:0}:{scene:"judge",at:this.open(e)[0]??this.steps[e].from}}keep(t){G(this.#t,t)}#e({scene:t,at:e}){if(!(e in this.posts))return!1;let s=this.isOpened(this.stepOf(e));return t==="judge"?!s&&this.stepOf(e)===this.current:t==="see"?s:this.current<0}};var Qe=class{#t;#e;constructor(t,e,s){let{store:n}=t;this.#t=t,this.#e=e,this.said=h("p",{class:"kit-headline"});let i=e.button("Enter",{class:"kit-main"}),r=g(a("download"),"",()=>n.download()),c=g(a("to-posts"),"",()=>s.back()),l=n.handIn()?[i,r,c]:[r,c];this.nodes=[this.said,h("p",{},a(n.handIn()?"hand-in-how":"hand-in-file")),e.node],this.onward=[h("div",{class:"kit-tools kit-next"},...l)]}paint(){this.said.textContent=a("judged",this.#t.count())}aloud(){return`${a("hand-in-title")}. ${this.said.textContent} ${a("hand-in-how")}`}keys(){return{Enter:()=>this.#t.store.handIn()&&this.#e.copy()}}help(){return[["Enter",a("key-copy")]]}};var ve="●■▲◆▼✚✖★",ot=o=>h("span",{class:"kit-sign","data-label":String(o%ve.length),"aria-hidden":"true"},ve[o%ve.length]),ur=o=>ve[o%ve.length];var zt=class{constructor(t,e){let{categories:s,level:n,question:i}=t,r=n==="ordinal",c=!r&&s.length>4;this.labels=s.map(u=>u.label),this.buttons=s.map((u,p)=>Bc(u,p,c,e));let l={role:"group","aria-label":i},d={class:"kit-choices","data-level":n,"data-brief":c};this.nodes=[h("div",{...l,...d},...this.buttons),...r?[Rc(t)]:[]]}paint(t){for(let[e,s]of this.labels.entries())k(this.buttons[e],"aria-pressed",s===t)}};function Bc({label:o,definition:t},e,s,n){let i=_(),r=String(e+1);return h("button",{type:"button",class:"kit-choice","data-label":String(e%8),"aria-label":o,"aria-pressed":"false","aria-describedby":i,title:s&&t,onclick:()=>n(o)},o===r?null:h("kbd",{"aria-hidden":"true"},r),h("span",{class:"kit-choice-label"},ot(e)," ",o),h("span",{class:"kit-choice-definition",id:i},t))}function Rc({categories:o}){let t=({label:n,definition:i})=>h("span",{},`${n} = ${i.split(/[:.;]/)[0]}`),e=t(o[0]),s=t(o[o.length-1]);return h("p",{class:"kit-ends","aria-hidden":"true"},e,s)}var ts=class{#t=[];#e;#s;#o=0;#n;constructor(t,e,{others:s,blind:n},i){this.#e=t,this.#n=n,this.#s=i,this.labels=e.categories.map(l=>l.label),this.choices=new zt(e,l=>this.judge(l)),this.unsure=g(a("unsure"),"u",()=>this.leave(),{"aria-pressed":"false"}),this.all=h("p",{}),this.stays=h("p",{class:"kit-quiet"});let r=a(s?"see-key-and-others":"see-key");this.see=g(n?a("judged-on"):r,"Enter",()=>this.open(),{class:"kit-main"}),this.ready=h("div",{class:"kit-ready"},this.all,this.stays),this.next=h("div",{class:"kit-tools kit-next"},this.see);let c=h("div",{class:"kit-tools"},this.unsure);this.nodes=[h("p",{class:"kit-question"},e.question),this.ready],this.onward=[h("div",{class:"kit-answers"},...this.choices.nodes,c),this.next]}get#i(){return this.#e.stepOf(this.#o)}paint(t){this.#o=t;let e=this.#e,{first:s,unsure:n}=e.store.of(e.posts[t].post_id),{from:i,to:r}=e.steps[this.#i];this.choices.paint(s),k(this.unsure,"aria-pressed",n&&!s),this.next.hidden=this.ready.hidden=e.open(this.#i).length>0;let c=r-i,l=e.count(e.postsOf(this.#i));f(this.all,this.#n?a("judged-blind",{posts:c}):a("judged-all",l)),f(this.stays,this.#n?"":a("first-stays",{posts:c}))}aloud(t){let{posts:e,steps:s}=this.#e,{from:n,to:i}=s[this.#e.stepOf(t)],{account:r="",replies_to:c="",text:l}=e[t],d={post:t-n+1,posts:i-n};return a("aloud-post",{...d,account:r,text:l,answers:c||"none"})}keys(){let t={u:()=>this.leave(),Backspace:()=>this.undo(),Enter:()=>this.next.hidden||this.open(),ArrowLeft:()=>this.walk(-1),ArrowRight:()=>this.walk(1)};for(let[e,s]of this.labels.entries())t[e+1]=()=>this.judge(s);return t}help(){return[[this.labels.map((t,e)=>e+1).join(" "),a("key-judge")],["u",a("key-unsure")],["← →",a("key-walk")],["Backspace",a("key-undo")],["Enter",a("key-see")]]}walk(t){let{from:e,to:s}=this.#e.steps[this.#i],n=this.#o+t;n>=e&&n<s&&this.#s.go(n)}judge(t){this.#r(),this.#e.store.judge(this.#e.posts[this.#o].post_id,t),this.#a(a("said-judged",{label:t}))}leave(){this.#r(),this.#e.store.judge(this.#e.posts[this.#o].post_id,null,{unsure:!0}),this.#a(a("said-unsure"))}undo(){let t=this.#t.pop();if(!t||this.#e.isOpened(this.#e.stepOf(t.at)))return this.#s.say(a("nothing-undone"));let{at:e,label:s,unsure:n}=t;this.#e.store.judge(this.#e.posts[e].post_id,s,{unsure:n}),this.#s.go(e,a("taken-back"))}open(){let t=this.#e.postsOf(this.#i);if(this.#e.store.compared(t.map(n=>n.post_id)),!this.#n)return this.#s.turn("see",this.#o);let{current:e,steps:s}=this.#e;if(e<0)return this.#s.turn("outcome",this.#o);this.#s.turn("judge",s[e].from)}#r(){let{first:t,unsure:e}=this.#e.store.of(this.#e.posts[this.#o].post_id);this.#t.push({at:this.#o,label:t,unsure:e})}#a(t){let e=this.#e.open(this.#i),s=e.find(n=>n>this.#o)??e[0];if(s!==void 0)return this.#s.go(s,t);this.#s.judged(),this.#s.say(`${t} ${this.all.textContent}`)}};function D(o,t){if(o==null)return"–";let e={share:0,number:1}[t]??2,s=10**e,n=Math.floor((t==="share"?100:1)*o*s+.5+1e-6)/s;return(t==="sd"&&n>=0?"+":"")+n.toFixed(e).replace("-","−")+(t==="share"?" %":"")}function es(o,t){return t===o.label||t!==null&&o.also_accepted.includes(t)}function V(o,t){return!o?.label||o.contested?null:es(o,t)}function Mt(o,t){return!!o.label&&!es(o,t)}var Kt=(o,t)=>t?Math.round(100*o/t):0,nt=o=>a(`cause-${o.replaceAll(" ","-")}`);function ss(o,t,e){let s=o.filter(({post_id:m})=>V(e[m],null)!==null).length,n=o.map(({post_id:m})=>{let[w,b]=[t.of(m).first,t.now(m)],[$,x]=[w,b].map(T=>V(e[m],T)??!1);return{moved:w!==b,was:$,is:x}}),i=n.filter(m=>m.was).length,r=n.filter(m=>m.is).length,c=n.filter(m=>m.moved).length,l=n.filter(m=>m.is&&!m.was).length,d=n.filter(m=>m.was&&!m.is).length,u={agreed:i,of:s,share:Kt(i,s)},p={agreed:r,of:s,share:Kt(r,s)};return[a("tally-first",u),c?a("tally-now",{...p,revised:c,towards:l,away:d}):a("tally-unrevised"),...Pc(o,e)].join(" ")}function Pc(o,t){let e=o.filter(({post_id:n})=>t[n].contested).length,s=o.filter(({post_id:n})=>!t[n].label).length;return[e?a("tally-contested",{posts:e}):"",s?a("tally-no-answer",{posts:s}):""].filter(Boolean)}function os(o,t){return h("p",{class:"kit-verdict"},h("span",{class:"kit-glyph"},o),` ${t}`)}function ns({label:o,reason:t,dissent:e}){let s=(n,i)=>i?h("p",{},h("strong",{},n)," ",i):"";return[s(a(o?"why-key":"why-open"),t),s(a("why-dissent"),e)]}function Gt(o,t,e){let s=pr(o,t),n=s.filter(({post_id:i})=>e(i));return{agreed:n.filter(({post_id:i})=>V(t[i],e(i))).length,of:n.length,open:s.length-n.length,contested:o.filter(({post_id:i})=>t[i]?.contested).length}}var pr=(o,t)=>o.filter(({post_id:e})=>V(t[e],null)!==null);function fr(o,t,e){return qc(pr(o,t).map(({post_id:s})=>{let[n,i]=[e(s),t[s].label];return[n&&V(t[s],n)?i:n,i]}))}function mr(o){let t=o.reduce((r,c)=>r+c,0);if(!t)return o.map(()=>0);let e=o.map(r=>Math.floor(100*r/t)),s=r=>100*o[r]%t,n=100-e.reduce((r,c)=>r+c,0),i=o.map((r,c)=>c).sort((r,c)=>s(c)-s(r));for(let r of i.slice(0,n))e[r]+=1;return e}var xe=(o,t)=>o.map(e=>t.filter(s=>s===e).length);function wr(o,t,e){return e.map((s,n)=>t.reduce((i,{post_id:r})=>i+(o.counts[r]?.[n]??0),0))}function qc(o){let t=o.filter(([i,r])=>i&&r),e=[...new Set(t.flat())],s=(i,r)=>t.filter(c=>c[i]===r).length/t.length,n=e.reduce((i,r)=>i+s(0,r)*s(1,r),0);return!t.length||n===1?null:(t.filter(([i,r])=>i===r).length/t.length-n)/(1-n)}function gr(o,t){let e=3.841458881296,s=o/t,n=(s+e/(2*t))/(1+e/t),i=Math.sqrt(e*(s*(1-s)/t+e/(4*t**2)))/(1+e/t);return[n-i,n+i]}var yr=o=>Math.round(100*o),kr=o=>{let t=o.reduce((e,s)=>e+s,0);return{all:o.map(e=>a("of",{agreed:e,of:t})),brief:o.map(String)}},Wc=o=>{let t=mr(o).map(e=>a("share",{share:e}));return{all:t,brief:t}},is=class{#t;#e;#s;#o;constructor(t,e,{key:s,others:n},i){this.#t=t,this.#e=s,this.#s=n,this.#o=i,this.labels=e.categories.map(u=>u.label),this.headline=h("p",{class:"kit-headline"}),this.left=h("p",{class:"kit-quiet"}),this.picture=h("div",{class:"kit-rows"}),this.steps=h("div",{}),this.summary=h("summary",{},a("how-sure"));let r=()=>k(this.summary,"data-onward",this.sure.open?"":null);this.sure=h("details",{class:"kit-sure",ontoggle:r});let c=()=>i.turn("hand-in",0),l=g(a("hand-in-title"),"Enter",c,{class:"kit-main"});this.nodes=[this.headline,this.left,this.picture,this.steps,this.sure];let d=g(a("to-posts"),"",()=>i.back());this.onward=[h("div",{class:"kit-tools kit-next"},l,d)]}paint(){let t=this.#t.count();f(this.headline,this.sentence()),f(this.left,a("judged",t)),this.left.hidden=!t.open||this.left.textContent===this.headline.textContent,this.picture.replaceChildren(this.#r(),...this.#a()),this.steps.replaceChildren(...this.#h());let e=this.#d().map(s=>h("p",{},s));this.sure.replaceChildren(this.summary,...e),this.sure.hidden=!e.length}#n=t=>this.#t.store.now(t);#i(){return this.#t.posts.filter(({post_id:t})=>this.#e[t]?.label&&this.#t.store.of(t).first)}sentence(){let t=this.#i(),e=xe(this.labels,t.map(({post_id:c})=>this.#n(c))),s=xe(this.labels,t.map(({post_id:c})=>this.#e[c].label));if(!t.length)return a("judged",this.#t.count());let n=e.map((c,l)=>c-s[l]),i=n.indexOf(Math.max(...n));if(n[i]<2)return a("came-out-alike",{posts:t.length});let r=this.labels[i];return a("came-out-more",{label:r,mine:e[i],key:s[i],of:t.length})}#r(){let t=this.labels.map((e,s)=>h("span",{},ot(s)," ",e));return h("p",{class:"kit-legend","aria-hidden":"true"},...t)}#a(){let{posts:t}=this.#t,e=t.map(({post_id:r})=>this.#n(r)),s=t.map(({post_id:r})=>this.#e[r]?.label),i=[this.#c(a("you"),xe(this.labels,e),kr),this.#c(a("the-key"),xe(this.labels,s),kr)];if(this.#s){let r=wr(this.#s,t,this.labels);i.push(this.#c(this.#s.name,r,Wc))}return i.filter(r=>r!==null)}#c(t,e,s){if(!e.some(Boolean))return null;let{all:n,brief:i}=s(e),r=e.map((l,d)=>({place:d,number:l,much:n[d],words:a("row-part",{label:this.labels[d],much:n[d]})})),c=a("row",{who:t,parts:r.map(l=>l.words).join(", ")});return h("figure",{class:"kit-row-figure"},h("figcaption",{"aria-hidden":"true"},t),h("div",{class:"kit-stack",role:"img","aria-label":c},...r.filter(l=>l.number).map(({place:l,number:d,much:u})=>h("span",{"data-label":String(l%8),style:`flex-grow:${d}`},h("b",{},ot(l),h("span",{class:"kit-much"},u)),h("b",{class:"kit-brief"},ot(l),h("br"),i[l])))))}#h(){let{store:t,steps:e}=this.#t,s=e.map((i,r)=>Gt(this.#t.postsOf(r),this.#e,c=>t.of(c).first));if(e.length<2||s.some(({of:i})=>!i))return[];let n=s.map(({agreed:i,of:r})=>a("of",{agreed:i,of:r}));return[h("p",{},a("learnt",{steps:n.join(" · ")})),h("p",{class:"kit-quiet"},a("learnt-beware"))]}#d(){let{store:t,posts:e}=this.#t,s=p=>t.of(p).first,{agreed:n,of:i,open:r,contested:c}=Gt(e,this.#e,s);if(!i)return[];let[l,d]=gr(n,i).map(yr),u=fr(e,this.#e,s);return[a("sure-share",{agreed:n,of:i,share:yr(n/i),low:l,high:d}),c?a("sure-contested",{posts:c}):"",r?a("sure-open",{posts:r}):"",u===null?a("sure-no-kappa"):a("sure-kappa",{kappa:u===1?"1":D(u,"index")}),this.#t.steps.length>1?a("sure-steps"):""].filter(Boolean)}aloud(){return`${a("outcome-title")}. ${this.sentence()}`}keys(){return{Enter:()=>this.#o.turn("hand-in",0)}}help(){return[["Enter",a("key-onward")]]}};var Vo=3;function $r(o){let t=o.labels.map((n,i)=>({label:n,place:i,given:Dc(o,i)})),e=t.filter(({given:n})=>n||t.length<=Vo),s=t.filter(n=>!e.includes(n));return h("div",{class:"kit-split",role:"group","aria-label":a("split-name")},...e.map(({label:n,place:i})=>br(o,n,i)),s.length?h("div",{class:"kit-shared"},...s.map(n=>br(o,n.label,n.place))):null)}function Dc({labels:o,mine:t,now:e,key:s,counts:n},i){return[t.first,e,s?.label,...s?.also_accepted??[]].includes(o[i])||!!n?.[i]}function br({mine:o,now:t,key:e,counts:s,coders:n,revise:i},r,c){let l=s?.[c]??0,d=[o.first===r&&a(t===r?"badge-you":"badge-you-first"),t===r&&t!==o.first&&a("badge-you-now"),e?.label===r&&a("badge-key"),e?.also_accepted.includes(r)&&a("badge-accepted")].filter(p=>p!==!1&&p!==void 0),u=s?a("split-others",{number:l,whole:n}):"";return h("button",{type:"button",class:"kit-row","data-label":String(c%8),"aria-pressed":String(t===r),"data-name":`row ${c}`,"data-onward":t===r,"aria-label":a("split-row",{label:r,who:d.join(", "),others:u}),onclick:()=>i(r)},h("kbd",{"aria-hidden":"true"},String(c+1)),ot(c),h("span",{class:"kit-row-label"},r),h("span",{class:"kit-badges"},...d.map(p=>h("span",{},p))),s?h("span",{class:"kit-row-others"},h("span",{class:"kit-row-bar"},h("i",{style:`width:${n?100*l/n:0}%`})),h("span",{},`${l}`)):null)}var Xo="sgcv",rs=class{#t;#e;#s;#o;#n;#i=0;constructor(t,e,{key:s,others:n,causes:i},r){this.#t=t,this.#e=s,this.#s=n,this.#o=i,this.#n=r,this.labels=e.categories.map(c=>c.label),this.score=h("p",{class:"kit-headline"}),this.beside=h("p",{class:"kit-quiet"}),this.about=h("div",{class:"kit-about"}),this.next=g("","Enter",()=>this.goOn(),{class:"kit-main"}),this.leave=g("","",()=>this.#w()),this.nodes=[this.score,this.beside,this.about],this.onward=[h("div",{class:"kit-tools kit-next"},this.next,this.leave)]}order(t=this.#t.stepOf(this.#i)){let{from:e,to:s}=this.#t.steps[t];return Array.from({length:s-e},(i,r)=>e+r).sort((i,r)=>this.#r(i)-this.#r(r))}#r(t){let e=this.#t.posts[t].post_id,{first:s}=this.#t.store.of(e);return s&&V(this.#e[e],s)===!1?0:this.#e[e]?.contested?1:2}ordered(t){let e=this.order(this.#t.stepOf(t)),s=e.map(i=>this.#r(i));if(s[0]===s[s.length-1])return"";let n={seen:e.indexOf(t)+1,posts:e.length};return a(s[0]===0?"differing-first":"contested-first",n)}paint(t){let e=t===this.#i;this.#i=t;let{store:s,posts:n}=this.#t,i=this.#t.stepOf(t),c=n[t].post_id,l=this.#e[c],d=s.of(c);this.#h(i);let u=e?this.#d():null;this.about.replaceChildren(h("p",{class:"kit-verdict"},this.verdict(c)),$r({labels:this.labels,mine:d,now:s.now(c),key:l,counts:this.#s?.counts[c],coders:this.#s?.coders??0,revise:p=>this.revise(p)}),this.#a(c),...this.#u(l),d.note?h("p",{class:"kit-note",dir:"auto"},a("your-note",{note:d.note})):"",this.#c(c)?this.#l(d.cause):""),u?.(),this.#f(i)}#a(t){let e=this.#s?.counts[t];if(!this.#s||!e)return"";let{coders:s,name:n}=this.#s,i=s-e.reduce((r,c)=>r+c,0);return h("p",{class:"kit-quiet kit-who"},a("who-counts",{name:n,open:i}))}#c(t){let[e,{first:s}]=[this.#e[t],this.#t.store.of(t)];return!!e&&Mt(e,s)&&Mt(e,this.#t.store.now(t))}#h(t){let{store:e}=this.#t,s=this.#t.postsOf(t),n=Gt(s,this.#e,l=>e.of(l).first),i=Gt(s,this.#e,l=>e.now(l)),r=i.agreed!==n.agreed;f(this.score,[this.#e[s[0].post_id]?a("with-key",n):"",r?a("with-key-now",i):""].filter(Boolean).join(" "));let c=[n.contested?a("contested-beside",{posts:n.contested}):"",n.open?a("open-beside",{posts:n.open}):""].filter(Boolean);f(this.beside,c.join(" ")),this.beside.hidden=!c.length}#d(){let t=document.activeElement?.getAttribute("data-name");return!t||!this.about.contains(document.activeElement)?null:()=>{this.about.querySelector(`[data-name="${CSS.escape(t)}"]`)?.focus({preventScroll:!0})}}#u(t){if(!t)return[];let{label:e,reason:s,dissent:n}=t,i=(r,c)=>c?h("p",{},h("strong",{},a(r))," ",h("span",{dir:"auto"},c)):"";return[i(e?"why-key":"why-open",s),i("why-dissent",n)]}#l(t){let e=this.#o.map((n,i)=>{let r=t===n,c={"aria-pressed":String(r),"data-name":n,"data-onward":r};return g(nt(n),Xo[i],()=>this.sort(n),c)}),s=a("why-differ");return h("div",{class:"kit-tools",role:"group","aria-label":s},h("strong",{},s),...e)}verdict(t){let e=this.#e[t],{first:s}=this.#t.store.of(t);if(!e)return a("no-key-here");if(!e.label)return a("no-right-answer");let n={mine:s??"",key:e.label,label:e.label};return s?e.contested?a("you-contested",n):s===e.label?a("you-and-key-agree",n):a(V(e,s)?"you-accepted":"you-and-key-differ",n):a("you-left-open",n)}aloud(t){let{posts:e}=this.#t,{account:s="",post_id:n,text:i}=e[t],{from:r,to:c}=this.#t.steps[this.#t.stepOf(t)],l={post:t-r+1,posts:c-r},d=this.#e[n]?.reason??"";return a("aloud-seen",{...l,account:s,text:i,verdict:this.verdict(n),reason:d})}#f(t){let e=this.order(t),s=e[e.length-1]===this.#i,n=this.#p(t);this.next.firstChild?.replaceWith(s?n:a("next-post")),f(this.leave,n),this.leave.hidden=s}#p(t){let{current:e,steps:s}=this.#t;if(e<0)return a("to-outcome");let{from:n,to:i}=s[Math.max(e,t)];return a("next-step",{from:n+1,to:i})}keys(){let t={Enter:()=>this.goOn(),ArrowRight:()=>this.walk(1),ArrowLeft:()=>this.walk(-1)};for(let[e,s]of this.#o.entries())t[Xo[e]]=()=>this.sort(s);for(let[e,s]of this.labels.entries())t[e+1]=()=>this.revise(s);return t}help(){return[[this.labels.map((t,e)=>e+1).join(" "),a("key-revise")],["← →",a("key-walk")],...this.#o.map((t,e)=>[Xo[e],nt(t)]),["Enter",a("key-onward")]]}walk(t){let e=this.order(),s=e[e.indexOf(this.#i)+t];s!==void 0&&this.#n.go(s)}goOn(){let t=this.order(),e=t[t.indexOf(this.#i)+1];e===void 0?this.#w():this.#n.go(e)}#w(){let{current:t}=this.#t;if(t<0)return this.#n.turn("outcome",0);let e=this.#t.open(t)[0]??this.#t.steps[t].from;this.#n.turn("judge",e)}revise(t){let e=this.#t.posts[this.#i].post_id;this.#t.store.now(e)!==t&&(this.#t.store.judge(e,t),this.#n.redraw(),this.#n.say(`${a("now-you-say",{label:t})} ${this.score.textContent}`))}sort(t){let{store:e,posts:s}=this.#t,n=s[this.#i].post_id;if(!this.#c(n))return;let i=e.of(n).cause===t;e.sort(n,i?null:t),this.#n.redraw(),this.#n.say(i?a("taken-back"):nt(t))}};var Yc=8,as=class{#t;#e;#s;#o;#n;constructor(t,{labels:e,agrees:s,go:n}){this.#t=t,this.#e=e,this.#s=s,this.#o=t.posts.map((i,r)=>h("button",{type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>n({scene:t.isOpened(t.stepOf(r))?"see":"judge",at:r})})),this.#n=new Map(["outcome","hand-in"].map(i=>[i,h("button",{type:"button",class:"kit-end",onclick:()=>n({scene:i,at:0})},a(`${i}-title`))])),this.node=h("nav",{class:"kit-way","aria-label":a("way")},...t.steps.map(({from:i,to:r})=>h("span",{class:"kit-step"},...this.#o.slice(i,r))),h("span",{class:"kit-way-ends"},...this.#n.values()))}paint(t){let e=this.#t,{current:s}=e;for(let[n,i]of this.#o.entries())this.#i(i,n,t,s);for(let[n,i]of this.#n)k(i,"aria-current",n===t.scene?"step":null),k(i,"data-onward",n===t.scene?"":null),i.disabled=s>=0}#i(t,e,s,n){let{posts:i,store:r}=this.#t,c=i[e].post_id,{unsure:l,locked:d,note:u}=r.of(c),p=this.#e.indexOf(r.now(c)??""),m=d?this.#s(c):null,w=p>=0?this.#e[p]:a(l?"mark-unsure":"mark-open"),b=m===null?"none":m?"agrees":"differs";f(t,p>=0?ur(p):l?"?":""),k(t,"aria-label",a("mark",{post:e+1,is:w,verdict:b})),k(t,"data-label",p>=0?p%8:null),k(t,"data-verdict",b),k(t,"data-note",u?"":null);let $=(s.scene==="judge"||s.scene==="see")&&s.at===e;k(t,"aria-current",$?"true":null),k(t,"data-onward",$?"":null),k(t,"data-near",this.#r(e,s.at)?"":null),t.tabIndex=$?0:-1,t.disabled=n>=0&&this.#t.stepOf(e)>n}#r(t,e){let s=this.#t.stepOf(t),{from:n}=this.#t.steps[s],i=r=>Math.floor((r-n)/Yc);return this.#t.stepOf(e)===s&&i(t)===i(e)}};var Vt=class{constructor(t,{redraw:e,say:s}){this.progress=t,this.redraw=e,this.aloud=s,this.field=h("textarea",{rows:3,maxlength:2e3,onchange:()=>this.keep(),onkeydown:r=>this.#t(r)});let n={class:"kit-note",hidden:!0},i=h("span",{class:"kit-by-keys"},a("note-keys"));this.writing=h("label",n,a("note-field")," ",i,this.field),this.written=h("p",{class:"kit-note",dir:"auto",hidden:!0}),this.button=g(a("note"),"n",()=>this.toggle(),{"aria-expanded":"false"})}paint(){let{note:t}=this.progress.entry;f(this.written,t?a("your-note",{note:t}):""),this.written.hidden=!t||!this.writing.hidden}toggle(t=this.writing.hidden){this.writing.hidden===t&&(t?this.field.value=this.progress.entry.note??"":this.keep(),k(this.button,"aria-expanded",t),this.redraw(()=>{this.writing.hidden=!t}),t&&this.field.focus())}keep(){let{id:t,entry:e,store:s}=this.progress,n=this.field.value.trim();!this.writing.hidden&&n!==(e.note??"")&&s.note(t,n)}#t(t){qt(t)&&(this.keep(),this.progress.store.flush()),t.key==="Escape"&&(t.preventDefault(),t.stopPropagation(),this.toggle(!1),this.aloud(a(this.progress.entry.note?"note-kept":"note-none")))}};var Jo="kitLesson",Uc=5e3,Xt=h("p",{class:"kit-run-first",role:"status"}),xr;function Fc(o){return!!o.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function Sr(o,t){if(!Fc(o))return;requestAnimationFrame(()=>{let s=t.closest(".jp-Notebook");s&&(s.dataset[Jo]="")});let e=document.documentElement.dataset;if(!(Jo in e)){e[Jo]="",addEventListener("keydown",Hc,{capture:!0}),addEventListener("dblclick",Zc,{capture:!0});for(let s of["wheel","pointerdown"])addEventListener(s,Zo,{capture:!0,passive:!0});document.body.append(Xt)}}var Er=o=>o.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function Hc(o){let t=o.target,e=Er(o);if(!e)return;Zo();let s=t.closest(".kit");s?o.key==="Enter"&&o.shiftKey&&Vc(o,s):Gc(o,t)&&(o.preventDefault(),zc(t.closest(".jp-Cell"),e))}function zc(o,t){if(o.matches(".jp-CodeCell")&&!o.querySelector(".kit"))return vr(o);let e=Xc(o,t);if(e)return Wt(e);let s=[...t.querySelectorAll(".jp-Cell")].find(n=>Kc(n,o));s?.matches(".jp-CodeCell")&&!s.querySelector(".kit")&&vr(o)}var Kc=(o,t)=>!!(t.compareDocumentPosition(o)&Node.DOCUMENT_POSITION_FOLLOWING);function vr(o){let{top:t,left:e,right:s}=o.getBoundingClientRect(),n=o.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),i=Math.max(t,n?.top??0),r=(n?.bottom??innerHeight)-40;Xt.style.top=`${Math.min(i,r)}px`,Xt.style.right=`${innerWidth-s+24}px`,Xt.style.maxWidth=`${s-e-48}px`,f(Xt,a("run-first")),xr=setTimeout(Zo,Uc)}function Zo(){clearTimeout(xr),f(Xt,"")}function Gc(o,t){if(o.ctrlKey||o.metaKey||o.altKey||t.isContentEditable||t.matches("input, textarea, select"))return!1;let e=t.closest(".jp-Cell");if(!e)return!1;if(o.key!=="Enter")return o.key.length===1&&o.key!==" ";let s=e.matches(".jp-CodeCell")&&!e.querySelector(".jp-InputPlaceholder");return!o.shiftKey&&e===t&&!s}function Vc(o,t){let e=t.closest(".jp-Cell")?.nextElementSibling;e&&(o.preventDefault(),o.stopPropagation(),e.focus({preventScroll:!0}),e.scrollIntoView({block:"nearest"}))}function Xc(o,t){let e=[...t.querySelectorAll(".jp-Cell")],s=l=>Math.abs(e.indexOf(l.closest(".jp-Cell")??o)-e.indexOf(o)),c=[...(o.matches(".jp-CodeCell")?o:t).querySelectorAll(".kit:not([data-finished])")].map(l=>({view:l,far:s(l),much:Jc(l)})).filter(({much:l})=>l.all||l.pixels>innerHeight/2);return c.sort((l,d)=>l.far-d.far||d.much.pixels-l.much.pixels),c[0]?.view}function Jc(o){let{top:t,bottom:e}=o.getBoundingClientRect(),s=o.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),n=Math.max(t,s?.top??0),i=Math.min(e,s?.bottom??innerHeight)-n;return{pixels:i,all:i>0&&i>=e-t-1}}function Zc(o){let t=o.target;Er(o)&&t.closest(".jp-RenderedMarkdown")&&o.stopPropagation()}function Or(o){function t(n){for(let[i,r]of Object.entries(n))o.set(i,r);try{o.save_changes()}catch{}}function e(n,i){return o.on(`change:${n}`,i),()=>o.off(`change:${n}`,i)}let s=n=>t({[n]:o.get(n)+1});return{read:n=>o.get(`_${n}`),listen:(n,i)=>e(`_${n}`,i),write(n){t(Object.fromEntries(Object.entries(n).map(([i,r])=>[`_${i}`,r])))},append:n=>t({_outbox:[...n]}),follow({saved:n,news:i}){let r=[e("_ack",()=>n(o.get("_ack").slice(1))),e("_news",()=>i(o.get("_news")))];return o.get("_told")&&(i(o.get("_news")),s("_asked")),()=>{for(let c of r)c()}},rename:()=>s("_another")}}function B({share:o,view:t}){return()=>{let e,s;return{initialize({model:n,signal:i}){let r=Ar(i);return e=Or(n),Re(e.read("words")),s=o(e,r.signal),()=>r.abort()},render({model:n,el:i,signal:r}){Sr(n,i);let c=Ar(r);return t({host:e,el:i,signal:c.signal,...s}),()=>c.abort()}}}}function Ar(o){let t=new AbortController;return o?.addEventListener("abort",()=>t.abort()),t}function P(o,t,e,s=Qo){let n=h("div",{class:"kit-panel",role:"group","aria-label":o});e instanceof Node&&n.append(e);let i=(c=n.hidden)=>{c===n.hidden&&(c&&!(e instanceof Node)&&n.replaceChildren(e()),s(n,!!c,()=>{n.hidden=!c,r.setAttribute("aria-expanded",String(c))}))},r=g(o,t,()=>i(),{"aria-expanded":"false"});return r.classList.toggle("kit-by-keys",t==="?"),n.hidden=!0,{button:r,panel:n,toggle:i}}function Qo(o,t,e){e(),(t?o:o.closest(".kit"))?.scrollIntoView({block:"nearest"})}function X(o){let t=[...o,["Esc",a("key-escape")]];return h("dl",{class:"kit-keys"},...t.flatMap(([e,s])=>[h("dt",{},h("kbd",{},e)),h("dd",{},s)]))}var tn=o=>o.closest(".jp-WindowedPanel-outer");function Tr(o){let{top:t}=o.getBoundingClientRect();return()=>{let e=o.getBoundingClientRect().top-t;(tn(o)??document.scrollingElement)?.scrollBy({top:e,behavior:"instant"})}}function it(o){let t=tn(o),e=t?t.getBoundingClientRect().top:0;o.getBoundingClientRect().top<e&&o.scrollIntoView({block:"start",behavior:"instant"})}var Qc=8;function Ir(o,t,e){let s=0,n=new ResizeObserver(()=>{let i=tn(o);if(!i||!o.clientWidth||o.clientWidth===s)return;s=o.clientWidth;let r=o.offsetHeight-t.offsetHeight+2*Qc;t.style.setProperty("--kit-window",`${i.clientHeight-r}px`)});n.observe(o),e.addEventListener("abort",()=>n.disconnect())}function en(o){return h("div",{},o.note?h("p",{},o.note):null,...o.categories.map(tl))}function _r(o){let t=()=>{},e=h("div",{class:"kit-shut kit-tools"},g(a("close-codebook"),"",()=>i.toggle(!1))),s=(r,c,l)=>{let d=r.closest(".kit"),u=e.offsetHeight>0,p=Tr(d),m=document.activeElement;l(),c&&e.offsetHeight>0?(t=()=>{(d.contains(m)?m:d)?.focus({preventScroll:!0}),p()},r.focus({preventScroll:!0}),it(d)):!c&&u?t():Qo(r,c,()=>{})},n=en(o),i=P(a("codebook"),"h",n,s);return i.panel.classList.add("kit-book"),i.panel.append(e),i.panel.tabIndex=0,i}function tl({label:o,definition:t,include:e,exclude:s,example:n,near_miss:i,tie_break:r},c){let{text:l,instead:d,why:u}=i;return h("section",{},h("p",{class:"kit-heading"},h("kbd",{},String(c+1))," ",o),h("p",{},t),h("dl",{},...Se(a("codebook-include"),e),...Se(a("codebook-exclude"),s),...Se(a("codebook-example"),[a("codebook-example-said",n)]),...Se(a("codebook-near-miss"),[a("codebook-near-miss-said",{text:l,label:d,why:u})]),...Se(a("codebook-tie-break"),[r])))}function Se(o,t){return[h("dt",{},o),...t.map(e=>h("dd",{},e))]}function R(o,{name:t,keys:e,signal:s,host:n,part:i=""}){let r=h("section",{class:"kit","aria-label":t,tabindex:"-1"});return mi(r,e,s),Object.keys(e).length&&r.append(h("p",{class:"kit-hint","aria-hidden":"true"},a("click-first"))),o.append(r),el(r,s,n,i),r}function el(o,t,e,s){let n=e&&sl(e,s),i=()=>{o.dataset.past=""};for(let c of["keydown","pointerdown","wheel"])addEventListener(c,i,{capture:!0,once:!0,signal:t});let r=()=>{let c=ol(o);c&&(n&&!("past"in o.dataset)&&Wt(o),o.getBoundingClientRect().top<c.getBoundingClientRect().top?o.scrollIntoView({behavior:"instant"}):n&&o.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(r)),setTimeout(r,300)}function sl(o,t=""){let e=`kit:run:${o.read("run")}`,s=document.documentElement.dataset,n=`kit ${o.read("activity")} ${t}`;if(st(e,sessionStorage))return!1;G(e,!0,sessionStorage);let i=s.kitRan?.split("|")??[];return s.kitRan=[...i,n].join("|"),!i.includes(n)}function ol(o){let t=o.closest(".jp-Cell")?.nextElementSibling,e=t?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!t||!e||s?.isContentEditable)return null;let n=o.contains(s)||t.matches(".jp-mod-active"),i=e.querySelectorAll(".kit:not([data-past])"),r=i[0]===o&&!i[1];return n&&r&&(t.nextElementSibling||e.querySelector("[data-past]"))?e:null}var nl=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,il=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,rl=/^(mis|mul|und|zxx)(-|$)/i,Mr=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,jr=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function Lr(o,t=""){if(!/^[a-z]{2,3}(-|$)/i.test(t)||rl.test(t))return"auto";let s=!/-latn(-|$)/i.test(t)&&(nl.test(t)||il.test(t))?"rtl":"ltr",[n,i]=s==="rtl"?[Mr,jr]:[jr,Mr];return o.split(`
`).some(r=>i.test(r)&&!n.test(r))?"auto":s}var al={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},hl=8;function ut(o){let{account:t,platform:e="",language:s,text:n}=o,i={"data-layout":al[e]??"plain"};return h("article",{class:"kit-card","aria-label":a("post-name"),...i},t?sn(t):null,dl(o),h("div",{class:"kit-body"},ul(o),pl(o),h("p",{class:"kit-text",dir:Lr(n,s),lang:s||null},n)))}var sn=(o,t=ll(o))=>h("span",{class:"kit-avatar","data-hue":String(t%hl),"aria-hidden":"true"},cl(o));function cl(o){return o.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(s=>s.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function ll(o){let t=0;for(let e of o)t=(31*t+(e.codePointAt(0)??0))%65521;return t}function dl({account:o,platform:t,posted_at:e}){let s=e?.replace("T"," ").slice(0,16),n=[o&&h("b",{class:"kit-account",dir:"auto"},o),t&&h("span",{},t),s&&h("span",{},s)].filter(Boolean);return n.length?h("p",{class:"kit-meta"},...n):null}function ul({replies_to:o}){return o?h("blockquote",{class:"kit-replies",dir:"auto"},h("span",{class:"kit-unseen"},a("post-answers")),o):null}function pl({image_alt:o,drawing:t}){if(!o)return null;let e=h("figcaption",{dir:"auto"},a("post-picture",{alt:o}));if(!t)return h("figure",{class:"kit-picture"},e);let s=`data:image/svg+xml,${encodeURIComponent(t)}`;return h("figure",{class:"kit-picture"},h("img",{src:s,alt:""}),e)}function Y(o,t){if(!o.earlier)return null;let{many:e,name:s}=o.earlier,n=o.earlier.ofThisFile?"lost":"elsewhere",i=s?`${n}-of`:n,r=a("remembers",{answers:e,name:s,what:i}),c=h("p",{class:"kit-notice"},r," "),l=p=>()=>{p(),c.remove(),t()},d=l(()=>o.restore()),u=l(()=>o.decline());return c.append(g(a("bring-back"),"",d)," ",g(a("not-mine"),"",u)),c}var Z=class{#t;#e;#s;#o;text=h("span",{});alert=h("p",{class:"kit-problem",role:"alert",hidden:!0});news=h("p",{class:"kit-notice",role:"status",hidden:!0});constructor(t,e,s){this.#t=t,this.#s=e,this.#e=t.notice(),t.listen(()=>this.#n(),s),s.addEventListener("abort",()=>clearTimeout(this.#o)),this.#n(),this.#r()}#n(){let t=this.#t.problem();if(f(this.alert,t),this.alert.hidden=!t,this.#i(this.#t.notice()),this.#s.hear(),clearTimeout(this.#o),this.#t.waiting()===0)return this.#r();f(this.text,a("saving")),this.#o=setTimeout(()=>this.#r(),1500)}#i(t){t!==this.#e&&(this.#e=t,f(this.news,t),this.news.hidden=!t)}#r(){let t=this.#t.waiting(),e=a(this.#t.isEmpty()?"will-be-saved":"saved");f(this.text,t?a("not-on-disk",{answers:t}):e),this.#s.renew()}},Q=class{#t;#e=h("span",{});#s=h("output",{class:"kit-code"});#o=h("strong",{role:"status"});#n=h("div",{});#i;#r="";constructor(t){this.#t=t;let e=g(a("another-name"),"",()=>this.#a());this.node=h("div",{class:"kit-notice",hidden:!0},this.#e,h("br"),this.#s," ",this.#o,this.#n,h("p",{class:"kit-quiet"},a("name-made-up")," ",e))}button(t,e){return this.#i=g(a("copy-code"),t,()=>this.copy(),e),this.#i}async copy(){this.#c(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),f(this.#o,await Ut(this.#s,this.#i))}hear(){this.#r&&(!this.#t.problem()&&this.#t.handIn()?.name===this.#r||(this.#r="",this.#c()))}renew(){!this.node.hidden&&!this.#r&&this.#c()}#a(){this.#r=this.#t.handIn()?.name??"",f(this.#e,a("another-name-coming")),this.#t.rename()}#c(){let{name:t,code:e}=this.#t.handIn()??{name:"",code:""};this.#s.textContent!==e&&(f(this.#o,""),this.#n.replaceChildren(this.#t.picture(e)??"")),f(this.#s,e),f(this.#e,a("code-is",{name:t}))}};function pt(o,t){let e=new Q(o),s=new Z(o,e,t),n=e.button(""),i=g(a("download"),"",()=>o.download()),r=h("span",{class:"kit-tools"},o.handIn()?n:null,i);return h("div",{},s.alert,s.news,h("p",{class:"kit-saved"},s.text,r),e.node)}var fl=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function ml(){let o=wl()??document.body?.dataset.baseUrl;if(typeof o=="string")return o;let{pathname:t}=location,e=fl.exec(t);return e?t.slice(0,e.index+1):"/"}function wl(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function Nr(o){let t=o.read("owner")??"";return t==="anybody"?t:`${t}@${ml()}`}var on=o=>!!(o.first||o.revised||o.unsure||o.note),hs=class{#t;#e;#s;#o;#n;constructor(t,e){this.#t=t,this.#e=e,this.#s=t.read("file"),this.#o=400+t.read("posts").length}keepSoon(){this.#n??=setTimeout(()=>this.#i(),this.#o)}flush(){this.#n&&this.#i()}anew(){this.#r();for(let t of[ls(this.#t),`kit:copy:${this.#t.read("activity")}:`])G(t+this.#s,null);this.#s=this.#t.read("file")}#i(){this.#r();let t=this.#t.read("hand_in").name??"",e=ls(this.#t)+this.#s,s=st(e)?.declined;G(e,{at:Date.now(),name:t,given:this.#e(),declined:s})}#r(){clearTimeout(this.#n),this.#n=void 0}},cs=class{#t;#e;#s;#o;get ofThisFile(){return this.#t.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#o:[]}constructor(t,e,s,n){this.#t=t,this.#e=e,this.#s=s,this.#o=n}get name(){return this.#e.name??""}get many(){return this.#o.length}decline(){let t=[...this.#e.declined??[],this.#s];G(this.#t,{...this.#e,declined:t})}events(){let t=this.#o.filter(([,e])=>e.locked).map(([e])=>e);return[...this.#n(e=>e.first||e.unsure,e=>({label:e.first,round:"first",unsure:e.unsure,confidence:e.confidence})),...t.length?[{kind:"compared",post_ids:t}]:[],...this.#n(e=>e.revised,e=>({label:e.revised,round:"revised",confidence:e.confidence_revised})),...this.#n(e=>e.note,e=>({kind:"note",note:e.note})),...this.#n(e=>e.cause,e=>({kind:"sorted",cause:e.cause}))]}#n(t,e){return this.#o.filter(([,s])=>t(s)).map(([s,n])=>({post_id:s,...e(n)}))}};function Cr(o){let t=o.read("file"),e=new Set(o.read("kept")),s=new Set(o.read("posts").map(l=>l.post_id)),n=[...Rr(ls(o)),...gl(o)].filter(({name:l,copy:d})=>!e.has(l)&&!d.declined?.includes(t)).sort((l,d)=>d.copy.at-l.copy.at);if(!n.length)return null;let[{key:i,copy:r}]=n,c=Object.entries(r.given).filter(([l])=>s.has(l));return c.length?new cs(i,r,t,c):null}function Br(o,t){let e=o.read("file"),s=o.read("saved"),n=ls(o)+e,i=st(n),r=o.read("hand_in").name??"";if(!i?.given||i.name!==r||i.declined?.includes(e))return null;let c=o.read("posts").map(({post_id:l})=>[l,i.given[l]]).filter(([l,d])=>d&&!(l in s)&&!t(l));return c.length?new cs(n,i,e,c):null}function Rr(o){return De(o).map(t=>({key:t,name:t.slice(o.length),copy:st(t)})).filter(({copy:t})=>t?.given)}function gl(o){let t=o.read("hand_in").name,e=o.read("file");return Rr(`kit:copy:${o.read("activity")}:`).filter(({name:s,copy:n})=>s===e||t&&n.name===t)}var ls=o=>`kit:copy:${Nr(o)}:${o.read("activity")}:`;function qr(o){return`\uFEFF${o.map(t=>t.map(bl).join(",")).join(`\r
`)}`}var nn="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",Pr="[=+\\-@＝＋－＠]",yl=new RegExp(`^'*${nn}*${Pr}+(?!${Pr})${nn}*(?!${nn}|[)\\]}*/>]|$)`);function kl(o){let e=o.split(/([;|\t\r\n])/).map(s=>yl.test(s)?`'${s}`:s).join("");return/^'*[\t\r\n][\s\S]/.test(o)?`'${e}`:e}var bl=o=>`"${kl(String(o)).replaceAll('"','""')}"`;function Wr(o,t,e){let s=h("a",{href:URL.createObjectURL(new Blob([t],{type:e})),download:o});s.click(),setTimeout(()=>URL.revokeObjectURL(s.href),1e3)}var $l=o=>typeof o?.id=="string",ds=class{waiting;#t;#e;#s=Math.random().toString(36).slice(2,8);#o=0;#n;#i;constructor(t){this.#t=t,this.#e=t.read("file"),this.#i=new Map(De(this.#r()).map(e=>[e,[st(e)].flat().filter($l)])),this.waiting=[...this.#i.values()].flat().map(e=>({...e,late:!0}))}add(t){let e=t.map(s=>({...this.#a(),...s}));return this.waiting=[...this.waiting,...e],this.#c(),e}sendSoon(){this.#n||(this.#n=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#n&&this.send()}send(){clearTimeout(this.#n),this.#n=void 0,this.#t.append(this.waiting)}saved(t){let e=new Set(t);this.waiting=this.waiting.filter(s=>!e.has(s.id)),this.#c();for(let[s,n]of this.#i)n.every(i=>e.has(i.id))&&G(s,null)}anew(){G(this.#r()+this.#s,null),this.#e=this.#t.read("file"),this.#c()}#r(){return`kit:waiting:${this.#e}:`}#a(){return{id:`${this.#s}-${++this.#o}`,at:Date.now()}}#c(){let t=this.waiting.filter(e=>e.id.startsWith(`${this.#s}-`));G(this.#r()+this.#s,t.length?t:null)}};var Ee=class{posts;earlier=null;#t;#e;#s;#o;#n=new Map;#i=new Set;#r="";constructor(t,e){this.#t=t,this.posts=t.read("posts");let s=new Map(Object.entries(t.read("saved")));this.#o=new Map(this.posts.map(({post_id:n})=>[n,s.get(n)??et])),this.#e=new ds(t);for(let n of this.#e.waiting)this.#h(n);this.#s=new hs(t,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#l()])),this.#a(e),this.#e.waiting.length&&this.#e.send(),this.earlier=this.#l().length?Br(t,n=>on(this.of(n))):Cr(t)}#a(t){let e=this.#t,s=[e.listen("problem",()=>{this.#r=e.read("problem"),this.#u([])}),e.listen("hand_in",()=>this.#u([])),e.listen("notice",()=>this.#u([])),e.listen("file",()=>{this.#e.anew(),this.#s.anew()}),e.follow({saved:n=>{this.#e.saved(n),this.#c(),this.#u([])},news:n=>{for(let[i,r]of Object.entries(n))this.#n.set(i,r);this.#c()}})];t?.addEventListener("abort",()=>{for(let n of s)n();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:t})}#c(){let t=new Set(this.#e.waiting.flatMap(At)),e=[...this.#n.keys()].filter(s=>this.#o.has(s)&&!t.has(s));for(let s of e)this.#o.set(s,this.#n.get(s)??et),this.#n.delete(s);e.length&&this.#u(e)}#h(t){for(let e of At(t)){let s=this.#o.get(e);s&&this.#o.set(e,le(s,t))}}#d(...t){let e=this.#e.add(t);for(let s of e)this.#h(s);this.#u(e.flatMap(At)),this.#e.sendSoon(),this.#s.keepSoon()}#u(t){for(let e of this.#i)e(t)}#l(){return[...this.#o].filter(([,t])=>on(t))}of(t){return this.#o.get(t)}now(t){return this.of(t).revised??this.of(t).first}isEmpty(){return this.#l().length===0}waiting(){return this.#e.waiting.length}problem(){return this.#r}notice(){return this.#t.read("notice")}listen(t,e){this.#i.add(t),e?.addEventListener("abort",()=>this.#i.delete(t))}flush(){this.#e.flush(),this.#s.flush()}judge(t,e,{unsure:s,confidence:n}={}){let i=this.of(t).locked?"revised":"first",r={...s&&{unsure:s},...n&&{confidence:n}};this.#d({post_id:t,label:e,round:i,...r})}compared(t){this.#d({kind:"compared",post_ids:t})}note(t,e){this.#d({kind:"note",post_id:t,note:vl(e)})}sort(t,e){this.#d({kind:"sorted",post_id:t,cause:e})}restore(){this.earlier&&this.#d(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let t=this.#t.read("hand_in"),e=this.#t.read("codebook").categories.map(i=>i.label),s=this.posts.map(i=>this.of(i.post_id)),n=Yt(t,e,s);return n?{name:t.name??"",code:n}:null}picture(t){return this.#t.picture?.(t)}rename(){this.#t.rename()}download(){if(this.#t.download)return this.#t.download();let t=this.#l(),n=["first","revised",...["unsure","confidence","note","cause"].filter(u=>t.some(([,p])=>p[u]))],i=new Map(this.posts.map(u=>[u.post_id,`v${u.mark}`])),{id:r}=this.#t.read("codebook"),c=this.#t.read("hand_in").name??"",l=t.map(([u,p])=>{let m=n.map(w=>p[w]||"");return[c,u,...m,i.get(u),r]}),d=["coder","post_id",...n,"version","codebook"];Wr(`my-answers-${this.#t.read("activity")}.csv`,qr([d,...l]),"text/csv")}};function vl(o){let{toWellFormed:t}=String.prototype;return t?.call(o)??o}function U(o){return{share:(t,e)=>({store:new Ee(t,e)}),view:o}}E(dr);var xl=40,rn=class{#t={scene:"judge",at:0};#e=0;#s=!1;constructor({host:t,el:e,signal:s,store:n}){let i=t.read("codebook"),r=t.read("key"),c=t.read("others"),l=new Ze(n,t);this.course=l,this.store=n,this.live=N(),this.code=new Q(n);let d={go:($,x="")=>this.turn(this.#t.scene,$,x),turn:($,x,T="")=>this.turn($,x,T),back:()=>this.turn("see",this.#e),redraw:()=>this.#l(),judged:()=>dt(this.root,this.post,()=>this.#l()),say:$=>this.live.say($)},u=t.read("causes"),p=!c&&Object.keys(r).length===0;this.scenes={judge:new ts(l,i,{others:!!c,blind:p},d),see:new rs(l,i,{key:r,others:c,causes:u},d),outcome:new is(l,i,{key:r,others:c},d),"hand-in":new Qe(l,this.code,d)},this.way=new as(l,{labels:i.categories.map($=>$.label),agrees:$=>n.now($)?V(r[$],n.now($)):null,go:$=>this.turn($.scene,$.at)}),this.count=h("p",{class:"kit-count"}),this.post=h("div",{class:"kit-post",tabindex:"0",role:"group"}),this.order=h("p",{class:"kit-quiet kit-order"}),this.side=h("div",{class:"kit-side"}),this.onward=h("div",{class:"kit-onward"}),this.note=new Vt(this.#o(),{redraw:$=>this.#l($),say:$=>this.live.say($)}),this.book=_r(i),this.help=P(a("keys"),"?",()=>this.#r());let m=a("activity-name",{title:i.title,activity:t.read("activity")});this.root=R(e,{name:m,keys:this.#i(),signal:s,host:t}),this.root.classList.add("kit-activity"),this.root.toggleAttribute("data-many",i.categories.length>Vo),this.body=h("div",{class:"kit-whole"},...this.#n(t.read("notice"),s)),this.root.append(this.body,this.live.node),Ir(this.root,this.body,s),this.#a(s);let{scene:w,at:b}=l.begin();this.#t={scene:w,at:b},this.#e=b,this.show()}#o(){let t=this;return{store:this.store,get id(){return t.course.posts[t.#t.at].post_id},get entry(){return t.store.of(t.course.posts[t.#t.at].post_id)}}}get scene(){return this.scenes[this.#t.scene]}#n(t,e){let{book:s,help:n,note:i}=this,r=h("div",{class:"kit-tools"},i.button,s.button,n.button),c=new Z(this.store,this.code,e);return[h("div",{class:"kit-top"},this.count,this.order,this.way.node),t&&h("p",{class:"kit-notice"},t),Y(this.store,()=>this.#l()),h("div",{class:"kit-scene"},this.post,h("div",{class:"kit-beside"},this.side,s.panel,this.onward)),i.written,i.writing,c.alert,c.news,h("div",{class:"kit-foot"},r,h("p",{class:"kit-saved"},c.text)),n.panel].filter(d=>d!==null&&d!=="")}#i(){let t={n:()=>this.note.button.hidden||this.note.toggle(),h:()=>this.book.toggle(),"?":()=>this.help.toggle(),Escape:()=>{this.book.toggle(!1),this.help.toggle(!1)}},e=Object.values(this.scenes),s=new Set(e.flatMap(n=>Object.keys(n.keys())));for(let n of s)t[n]=()=>this.scene.keys()[n]?.();return t}#r(){let t=[["n",a("key-note")],["h",a("key-codebook")],["?",a("key-help")]];return X([...this.scene.help(),...t])}#a(t){this.store.listen(s=>{!s.length||this.#s||(this.#s=!0,queueMicrotask(()=>this.#s&&this.#l()))},t);let e=()=>this.note.keep();t.addEventListener("abort",e),addEventListener("pagehide",e,{signal:t,capture:!0})}show(){this.#s=!1;let{scene:t,at:e}=this.#t,s=t==="judge"||t==="see";k(this.root,"data-scene",t),f(this.count,this.#c()),f(this.order,t==="see"?this.scenes.see.ordered(e):""),this.#h(s?e:-1),this.side.dataset.scene!==t&&(this.side.dataset.scene=t,this.side.replaceChildren(...this.scene.nodes),this.onward.replaceChildren(...this.scene.onward),this.side.scrollTop=0),this.scene.paint(e),this.note.button.hidden=!s,s?this.note.paint():this.note.written.hidden=!0,this.way.paint(this.#t)}#c(){let{scene:t,at:e}=this.#t;if(t==="outcome"||t==="hand-in")return a(`${t}-title`);let{course:s}=this,n=s.stepOf(e),{from:i,to:r}=s.steps[n],c=e-i+1,l={step:n+1,steps:s.steps.length,post:c,posts:r-i};return a(t==="see"?"where-seeing":"where-judging",l)}#h(t){if(this.post.hidden=t<0,t<0)return;let e=this.course.posts[t];this.post.dataset.post!==e.post_id&&(this.post.dataset.post=e.post_id,this.post.replaceChildren(ut(e)),this.post.scrollTop=0,requestAnimationFrame(()=>this.#d()))}#d(){k(this.post,"data-tight",null);let t=this.post.scrollHeight-this.post.clientHeight;t>0&&t<xl&&k(this.post,"data-tight","")}get#u(){return getComputedStyle(this.body).display==="flex"}#l(t){W(this.root,()=>{t?.(),this.show()})}turn(t,e,s=""){let n=t!==this.#t.scene;this.note.toggle(!1),this.#t={scene:t,at:n&&t==="see"?this.#f(e):e},(t==="judge"||t==="see")&&(this.#e=this.#t.at),this.course.keep(this.#t),!this.book.panel.hidden&&this.#u&&this.book.toggle(!1),dt(this.root,this.post,()=>this.#l()),this.side.scrollTop=0,n||this.#u?it(this.root):t==="see"&&it(this.post),this.live.say(`${s} ${this.scene.aloud(this.#t.at)}`.trim())}#f(t){let e=this.course.stepOf(t);return this.#t.scene==="judge"?this.scenes.see.order(e)[0]:t}},an=U(o=>new rn(o)),vw=B(an);var Dr=`# The check: the same before the lessons and after them; nothing is shown as right or wrong.

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
`;var us=`# Classify: one post at a time, one judgement a post.

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
`;var Ol=500,ps=class{#t;constructor(t,e,s){this.#t=t,this.actions=s,this.input=h("textarea",{rows:4,maxlength:Ol,dir:"auto","aria-labelledby":e,placeholder:a("check-your-words"),onchange:()=>this.keep(),onkeydown:n=>{qt(n)&&(this.keep(),this.actions.flush())}}),this.input.value=t,this.node=h("div",{class:"kit-check-words"},this.input)}keep(){let t=this.input.value.trim();t!==this.#t&&(this.#t=t,this.actions.write(t))}};var Oe=["a","b","c","d"],fs=class{#t=[];writing=null;constructor(t,e){this.check=t,this.actions=e,this.node=h("div",{class:"kit-quiz kit-check-item",tabindex:"-1",role:"group"})}draw(t,e,s){let n=_();this.#t=t.options.map((c,l)=>this.#s(Oe[l],c)),this.writing=t.options.length?null:new ps(s,n,this.actions);let i=t.isPost?this.check.question:t.text,r=[h("p",{class:"kit-question",id:n,dir:"auto"},i),t.isPost?ut(e):null,t.caption?Al(t):null,this.writing?.node??this.#e(n)];this.node.replaceChildren(...r.filter(c=>c instanceof Node))}#e(t){return h("div",{class:"kit-options",role:"group","aria-labelledby":t},...this.#t.map(({button:s})=>s))}#s(t,{label:e,text:s}){let n=h("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(e)},h("kbd",{},t),h("span",{dir:"auto"},s));return{label:e,button:n}}paint(t){for(let e of this.#t)k(e.button,"aria-pressed",e.label===t)}labelOf(t){return this.#t[Oe.indexOf(t)]?.label}focus(t){this.#t.find(e=>e.label===t)?.button.focus()}};function Al({caption:o,rows:t}){let e=([s,n])=>h("tr",{},h("th",{scope:"row",dir:"auto"},s),h("td",{},n));return h("figure",{class:"kit-check-figure"},h("figcaption",{dir:"auto"},o),h("table",{},h("tbody",{},...t.map(e))))}var ms=class{constructor(t,e){this.buttons=Array.from({length:t},(s,n)=>h("button",{type:"button",class:"kit-mark",onclick:()=>e(n)})),this.node=h("ol",{class:"kit-strip","aria-label":a("check-all")},...this.buttons.map(s=>h("li",{},s)))}show(t,e){this.buttons.forEach((s,n)=>{let{first:i,confidence:r}=e[n],c=a(i?r?"check-done":"check-done-unsure":"check-open");s.textContent=`${n+1}${i?" ✓":""}`,s.setAttribute("aria-label",a("check-mark",{item:n+1,items:e.length,is:c})),s.dataset.kind=i?"judged":"open",s.tabIndex=n===t?0:-1,n===t?s.setAttribute("aria-current","true"):s.removeAttribute("aria-current")})}};function Ur(o){let{now:t,before:e,of:s,certain:n,certain_right:i}=o,r=[e===null?a("check-now-only",{now:t,of:s}):a("check-then-and-now",{before:e,now:t,of:s}),n?a("check-certain",{certain:n,right:i}):"",a("check-rough")];return[h("p",{class:"kit-heading"},a("check-result")),...r.filter(Boolean).map(c=>h("p",{},c)),Tl(o)]}function Tl({rows:o,before:t}){let e=[a("check-idea"),...t===null?[]:[a("check-column-before")],a("check-column-now")];return h("table",{class:"kit-check-went"},h("thead",{},h("tr",{},...e.map(s=>h("th",{scope:"col"},s)))),h("tbody",{},...o.map(s=>h("tr",{},h("th",{scope:"row",dir:"auto"},s.idea),s.before===null?null:h("td",{},Yr(s.before,s.of)),h("td",{},Yr(s.now,s.of))))))}function Yr(o,t){return t>1?a("check-of",{right:o,of:t}):a(o?"check-right":"check-not-yet")}var jt=()=>[a("sure-1"),a("sure-2"),a("sure-3")],Jt=class{constructor({sure:t,skip:e}){this.levels=jt().map((n,i)=>{let r={"aria-label":n,"aria-pressed":"false"};return g(n,String(i+1),()=>t(i),r)}),this.skip=g(a("skip"),"Enter",e);let s=a("how-sure-asked");this.node=h("div",{class:"kit-tools",role:"group","aria-label":s,hidden:!0},h("strong",{},s),...this.levels,this.skip)}paint({shown:t,asking:e,level:s}){for(let[n,i]of this.levels.entries())k(i,"aria-pressed",s===n+1);this.node.hidden=!t,this.skip.hidden=!e}};E(Dr);E(us);var Il="written",hn=class{#t=-1;#e=!1;#s=!1;#o=!1;constructor({host:t,el:e,signal:s,store:n}){this.host=t,this.store=n,this.check=t.read("check"),this.items=this.check.items,this.at=Math.max(0,this.#c[0]??0);let{title:i}=t.read("codebook"),r=a("check-name",{title:i,items:this.items.length});this.root=R(e,{name:r,keys:this.#i(),signal:s,host:t}),this.root.classList.add("kit-check"),this.live=N(),this.box=new fs(this.check,this),this.marks=new ms(this.items.length,u=>this.go(u)),this.sureness=new Jt({sure:u=>this.sure(u+1),skip:()=>this.step()}),this.sureness.node.classList.add("kit-sure"),this.count=h("p",{class:"kit-count"});let c={max:this.items.length,value:0,"aria-label":a("check-answered")};this.bar=h("progress",c),this.hint=h("p",{class:"kit-quiet",hidden:!0});let l=this.check.occasion==="before"?"check-intro":"check-intro-after";this.intro=h("p",{class:"kit-quiet"},a(l)),this.main=h("button",{type:"button",class:"kit-main",onclick:()=>this.step()}),this.help=P(a("keys"),"?",X(_l())),this.way=h("div",{}),this.end=h("section",{class:"kit-notice kit-check-end","aria-label":a("check-result"),tabindex:"-1",hidden:!0}),this.root.append(...this.#n(i,s)),n.listen(u=>u.length&&this.show(),s);let d=t.listen("went",()=>this.show());s.addEventListener("abort",()=>{this.box.writing?.keep(),d()}),this.show()}#n(t,e){let s=this.host.read("notice");this.way.append(this.intro,h("div",{class:"kit-top"},this.count,this.bar),this.marks.node,this.box.node,this.sureness.node,this.hint,h("div",{class:"kit-tools"},this.main,g(a("back"),"←",()=>this.go(this.at-1)),this.help.button),this.help.panel);let n=new Z(this.store,new Q(this.store),e);return[h("p",{class:"kit-heading",dir:"auto"},t),s?h("p",{class:"kit-notice"},s):null,Y(this.store,()=>this.show()),this.way,this.end,n.alert,n.news,h("p",{class:"kit-saved"},n.text),this.live.node].filter(i=>i instanceof Node)}#i(){let t={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.enter(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};for(let e of Oe)for(let s of[e,e.toUpperCase()])t[s]=()=>this.choose(this.box.labelOf(e)??"");for(let e of[1,2,3])t[e]=()=>this.sure(e);return t}get#r(){return this.items[this.at]}get#a(){return this.store.of(this.#r.id)}get#c(){return this.items.flatMap(({id:t},e)=>this.store.of(t).first?[]:[e])}get#h(){return this.items.some(({id:t})=>this.store.of(t).locked)}show(){let t=this.#h;if(W(this.root,()=>{this.way.hidden=t,this.end.hidden=!t}),this.root.toggleAttribute("data-finished",t),t)return this.#f();let e=this.items.length,s=e-this.#c.length;f(this.count,a("check-where",{item:this.at+1,items:e,answered:s})),this.bar.value=s,this.intro.hidden=s>0,this.marks.show(this.at,this.items.map(({id:n})=>this.store.of(n))),this.#t!==this.at&&this.#d(),this.#u()}#d(){dt(this.root,this.box.node,()=>{this.#t=this.at,this.hint.hidden=!0,this.box.draw(this.#r,this.store.posts[this.at],this.#a.note??"")})}#u(){let{first:t,confidence:e}=this.#a;this.box.paint(t),this.sureness.paint({shown:!0,asking:!1,level:e});let s=this.#l?"check-finish":"check-next";this.main.replaceChildren(a(s)," ",h("kbd",{"aria-hidden":"true"},"⏎"))}get#l(){return this.at===this.items.length-1||!this.#c.length}#f(){let t=this.host.read("went"),e=this.check.occasion==="before"?[h("p",{},a("check-finished-before"))]:[];this.end.replaceChildren(h("p",{class:"kit-heading"},a("check-finished")),...e,...t?Ur(t):[])}#p(t){f(this.hint,t),this.hint.hidden=!t,t&&(this.hint.scrollIntoView({block:"nearest"}),this.live.say(t))}choose(t){let e=this.#r.options.find(s=>s.label===t);!e||this.#h||(this.#p(""),this.box.focus(t),this.#s=!1,this.#a.first!==t&&this.store.judge(this.#r.id,t),this.sureness.node.scrollIntoView({block:"nearest"}),this.live.say(a("check-said",{answer:e.text})))}sure(t){this.box.writing?.keep();let{first:e}=this.#a;if(this.#h)return;if(!e)return this.#p(a(this.box.writing?"check-write":"check-sure-of-what"));this.store.judge(this.#r.id,e,{confidence:t});let s=a("check-said-sure",{sure:jt()[t-1]}),[n]=[...this.#c.filter(i=>i>this.at),...this.#c];if(n!==void 0){this.go(n,s),this.#o=!0;return}this.#p(a("check-all-answered")),this.live.say(`${s} ${a("check-all-answered")}`)}write(t){let{id:e}=this.#r,{note:s="",first:n,confidence:i}=this.store.of(e);if(this.#h||t===s)return;this.store.note(e,t);let r=t?Il:null;r!==n&&this.store.judge(e,r,r?{confidence:i}:{}),this.live.say(t?a("check-words-kept"):"")}flush(){this.store.flush()}go(t,e=""){if(t<0||t>=this.items.length)return;this.box.writing?.keep(),this.#e=this.#s=this.#o=!1,this.at=t,this.show(),it(this.root);let{isPost:s,text:n}=this.#r,i=a("check-mark",{item:t+1,items:this.items.length,is:n});this.live.say([e,i,s?this.check.question:""].filter(Boolean).join(" "))}enter(){let t=this.#o&&!this.#a.first;this.#o=!1,t?this.#p(a(this.box.writing?"check-led-write":"check-led")):this.step()}step(){this.box.writing?.keep();let{first:t,confidence:e}=this.#a;if(t&&!e&&!this.#s)return this.#s=!0,this.#p(a("check-say-sure"));if(!this.#l){if(!t&&!this.box.writing)return this.#p(a("check-choose"));let[n]=this.#c.filter(i=>i>this.at);return this.go(n??this.at+1)}let s=this.#c;if(s.length===this.items.length)return this.#p(a("check-choose"));if(s.length&&!this.#e){this.#e=!0,this.root.dataset.left="";let n=H(s.map(i=>String(i+1)));return this.#p(a("check-left",{items:s.length,which:n}))}this.store.compared(this.items.map(({id:n})=>n)),this.store.flush(),this.end.focus(),this.live.say(this.end.textContent??"")}};function _l(){return[[Oe.join(" "),a("check-key-choose")],["1 2 3",a("check-key-sure")],["Enter",a("check-key-next")],["← →",a("check-key-walk")],["?",a("key-help")]]}var cn=U(o=>new hn(o)),ig=B(cn);function Fr(o,t){let e=jt().map((n,i)=>{let r=o.posts.filter(({post_id:u})=>V(t[u],null)!==null&&o.of(u).confidence===i+1),c=r.filter(({post_id:u})=>V(t[u],o.of(u).first)),l={agreed:c.length,of:r.length},d=Kt(c.length,r.length);return r.length?a("by-sureness-row",{sure:n,...l,share:d}):""}).filter(Boolean),s=ss(o.posts,o,t);return e.length?`${s} ${a("by-sureness",{rows:H(e)})}`:s}var ws=(...o)=>h("p",{class:"kit-notice",hidden:!0},...o),gs=class{constructor(t,e,{reveal:s,toOpen:n}){let i=t.feedback==="at the end";this.progress=t,this.key=e,this.ask=g(a("see-what-key-says"),i?"Enter":"",s,{class:"kit-main",hidden:!0}),this.finished=ws(a("all-judged",{posts:t.posts.length,onward:i?"key":"lesson"})," ",this.ask),this.rest=h("span",{}),this.left=ws(this.rest," ",g(a("go-there"),"",n)),this.locked=ws(t.feedback==="never"?a("was-compared"):""),this.result=ws("")}bringLast(){let{finished:t,left:e,rest:s,result:n}=this,i=[t,e,n].find(c=>!c.hidden);i?.scrollIntoView({block:"nearest"});let r=i===e?s:i;return r?_i(r):a("was-last")}paint(){let{progress:t}=this,{entry:e,feedback:s}=t,n=t.open(),i=s!=="never"&&!n.length&&t.all(r=>r.locked);this.locked.hidden=!e.locked||t.seen(e),this.finished.hidden=n.length>0||i||e.locked,this.ask.hidden=this.finished.hidden||s!=="at the end",this.left.hidden=!n.length||!t.all(r=>!!(r.first||r.unsure)),this.left.hidden||f(this.rest,Ml(n,t.posts.length)),this.result.hidden=!i,i&&f(this.result,Fr(t.store,this.key))}};function Ml(o,t){let e=H(o.map(s=>String(s+1)));return a("still-open",{open:o.length,judged:t-o.length,posts:t,which:e})}var ys=class{#t=[];constructor(t,e){this.store=t,this.posts=t.posts,this.feedback=e,this.at=this.open()[0]??0}get post(){return this.posts[this.at]}get id(){return this.post.post_id}get entry(){return this.store.of(this.id)}get judged(){return this.posts.length-this.open().length}open(){return this.posts.flatMap((t,e)=>this.store.of(t.post_id).first?[]:[e])}all(t){return this.posts.every(e=>t(this.store.of(e.post_id)))}seen(t){return t.locked&&this.feedback!=="never"}judge(t){this.#t.push({id:this.id,before:this.entry}),this.store.judge(this.id,t,{unsure:t===null})}takeBack(){let t=this.#t.pop();for(;t&&this.store.of(t.id).locked;)t=this.#t.pop();if(!t)return-1;let{id:e}=t,{first:s,unsure:n,confidence:i}=t.before;return this.store.judge(e,s,{unsure:n,confidence:i}),this.posts.findIndex(r=>r.post_id===e)}};function ln({label:o,also_accepted:t},e){return o?e===o?"=":e&&t.includes(e)?"○":"≠":"·"}var jl={"·":"key-has-none","=":"key-says-so","○":"key-accepts","≠":"key-differs"};function Ae(o,t){let e=a(jl[ln(o,t)],{key:o.label,mine:t??""});return o.contested?`${e} ${a("contested")}`:e}function Hr(o,t,e,{post_id:s}){let n=o.store.of(s),{first:i,note:r,unsure:c}=n;if(!i&&c)return{mark:"?",name:a("look-unsure"),kind:"unsure",note:r};if(!i)return{mark:"·",name:a("look-open"),kind:"open",note:r};let l=String(t.indexOf(i)+1);return o.seen(n)&&Mt(e[s],i)?{mark:l,name:a("look-differs",{label:i}),kind:"differs",note:r}:{mark:l,name:i,kind:"judged",note:r}}function zr(o,t){let{at:e,entry:s,id:n,post:i,posts:r}=o,{account:c="",replies_to:l,text:d}=i,u={post:e+1,posts:r.length},p=l?a("aloud-classify-answer",{...u,account:c,answers:l,text:d}):a("aloud-classify",{...u,account:c,text:d});return o.seen(s)?`${p} ${Ae(t[n],s.first)}`:p}var ks=class{constructor(t){this.button=g(a("go-on"),"Enter",t,{class:"kit-main"}),this.node=h("div",{class:"kit-notice",hidden:!0})}paint(t,e,{first:s}){this.node.hidden=!t;let n=`${e} ${s}`;if(!t||this.node.dataset.drawn===n)return;this.node.dataset.drawn=n;let i=os(ln(t,s),Ae(t,s)),r=h("p",{},a("first-judgement-stays")," ",this.button);this.node.replaceChildren(i,...ns(t),r)}};var Zt=class{#t;#e;#s;#o;#n=new Map;#i=-1;#r=-1;constructor(t,{look:e,go:s,name:n,width:i=60}){this.node=h("ol",{class:"kit-strip","aria-label":n}),this.#t=t,this.#e=e,this.#s=s,this.#o=i}at(t){let e=this.#r;this.#r=t,this.#c(t);for(let s of[e,t]){this.#a(s);let n=this.#n.get(s);n&&(n.tabIndex=s===t?0:-1)}}repaint(){for(let t of this.#n.keys())this.#a(t)}#a(t){let e=this.#n.get(t);if(!e)return;let{mark:s,name:n,kind:i,note:r}=this.#e(this.#t[t]);f(e,s),k(e,"aria-label",a("mark-post",{post:t+1,is:n,note:r?"yes":"no"})),k(e,"data-kind",i),k(e,"data-note",r?"":null),k(e,"aria-current",t===this.#r?"true":null)}#c(t){let{length:e}=this.#t,[s,n]=[this.#i,this.#o],i=e<=n?s===0:t>s&&t<s+n-1,r=Math.max(0,Math.min(t-(n>>1),e-n));if(!(s>=0&&i||r===s)){this.#i=r,this.#n.clear();for(let c=r;c<Math.min(r+n,e);c++){let d={type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>this.#s(c)};this.#n.set(c,h("button",d))}this.repaint(),this.node.replaceChildren(...[...this.#n.values()].map(c=>h("li",{},c)))}}};E(us);var dn=class{#t=!1;#e=!1;constructor({host:t,el:e,signal:s,store:n}){let i=t.read("codebook"),r=new ys(n,t.read("feedback"));this.store=n,this.codebook=i,this.progress=r,this.key=t.read("key"),this.asks=t.read("confidence"),this.labels=i.categories.map(u=>u.label),this.live=N(),this.count=h("p",{class:"kit-count"});let c={max:r.posts.length,value:0,"aria-label":a("posts-judged")};this.bar=h("progress",c),this.card=h("div",{class:"kit-stage",tabindex:"-1",role:"group"}),this.marks=new Zt(r.posts,{name:a("all-posts"),go:u=>this.go(u),look:u=>Hr(r,this.labels,this.key,u)}),this.choices=new zt(i,u=>this.#h(()=>this.judge(u))),this.sureness=new Jt({sure:u=>this.#h(()=>this.sure(u)),skip:()=>this.#h(()=>this.settle())}),this.verdict=new ks(()=>this.onward()),this.note=new Vt(r,{redraw:u=>this.#a(u),say:u=>this.live.say(u)}),this.notices=new gs(r,this.key,{reveal:()=>this.#h(()=>this.reveal()),toOpen:()=>this.toOpen()}),this.unsureButton=g(a("unsure-button"),"u",()=>this.unsure(),{"aria-pressed":"false"}),this.book=P(a("codebook"),"h",en(i)),this.help=P(a("keys"),"?",this.#o());let l=t.read("activity"),d=a("classify-name",{title:i.title,activity:l});this.root=R(e,{name:d,keys:this.#s(),signal:s,host:t}),this.root.append(...this.#n(t.read("notice"),s)),this.#r(s),this.show()}#s(){let t={Backspace:()=>this.undo(),ArrowLeft:()=>this.go(this.progress.at-1),ArrowRight:()=>this.#t?this.settle():this.go(this.progress.at+1),Enter:()=>this.enter(),u:()=>this.unsure(),n:()=>this.note.toggle(),h:()=>this.book.toggle(),"?":()=>this.help.toggle(),Escape:()=>{this.book.toggle(!1),this.help.toggle(!1)}};for(let e=0;e<9;e++)t[e+1]=()=>this.digit(e);return t}#o(){let t=[["1 2 3",a("key-sure")]];return X([[this.labels.map((e,s)=>s+1).join(" "),a("key-judge")],...this.asks?t:[],["← →",a("key-walk")],["Backspace",a("key-undo")],["u",a("key-leave-unsure")],["n",a("key-note")],["h",a("key-codebook")],["?",a("key-help")]])}#n(t,e){let{book:s,help:n,note:i,notices:r}=this;return[h("div",{class:"kit-top"},this.count,this.bar),t&&h("p",{class:"kit-notice"},t),Y(this.store,()=>this.#a()),this.marks.node,this.card,h("p",{class:"kit-question"},this.codebook.question),...this.choices.nodes,this.sureness.node,this.verdict.node,r.locked,i.written,i.writing,r.finished,r.left,r.result,this.#i(),s.panel,n.panel,pt(this.store,e),this.live.node].filter(l=>l!==null&&l!=="")}#i(){return h("div",{class:"kit-tools"},g(a("back"),"←",()=>this.go(this.progress.at-1)),g(a("next"),"→",()=>this.go(this.progress.at+1)),g(a("undo"),"⌫",()=>this.undo()),this.unsureButton,this.note.button,this.book.button,this.help.button)}#r(t){this.store.listen(s=>{!s.length||this.#e||(this.#e=!0,queueMicrotask(()=>{this.#e&&(this.#a(),this.marks.repaint())}))},t);let e=()=>this.note.keep();t.addEventListener("abort",e),addEventListener("pagehide",e,{signal:t,capture:!0})}show(){this.#e=!1;let{progress:t,choices:e}=this,{at:s,entry:n,id:i,judged:r,posts:c}=t,l=t.seen(n)?this.key[i]:null;this.card.dataset.post!==i&&(this.card.dataset.post=i,this.card.replaceChildren(ut(t.post))),f(this.count,a("classify-where",{post:s+1,posts:c.length,judged:r})),this.bar.value!==r&&(this.bar.value=r),e.paint(l?this.store.now(i):n.first),k(this.unsureButton,"aria-pressed",n.unsure&&!n.first),this.sureness.paint({shown:this.asks&&!!n.first&&!n.locked,asking:this.#t,level:n.confidence}),this.verdict.paint(l,i,n),this.notices.paint(),this.note.paint(),this.marks.at(s)}#a(t){W(this.root,()=>{t?.(),this.show()})}#c(){let{id:t,entry:e}=this.progress;return Ae(this.key[t],e.first)}go(t,e=""){let{progress:s}=this;if(t<0||t>=s.posts.length)return;this.note.toggle(!1),this.#t=!1,s.at=t;let{entry:n,feedback:i,id:r}=s;i==="at once"&&n.first&&!n.locked&&this.store.compared([r]),dt(this.root,this.card,()=>this.#a()),this.live.say(`${e} ${zr(s,this.key)}`.trim())}onward(t=""){let{at:e,posts:s}=this.progress;if(e+1<s.length)return this.go(e+1,t);let n=this.progress.open().find(i=>!this.store.of(s[i].post_id).unsure);if(n!==void 0)return this.go(n,t);this.note.toggle(!1),dt(this.root,this.card,()=>this.#a()),this.live.say(`${t} ${this.notices.bringLast()}`.trim())}toOpen(){let t=this.progress.open();this.go(t.find(e=>e>this.progress.at)??t[0]),this.card.scrollIntoView({block:"nearest"})}enter(){this.#t?this.settle():this.progress.seen(this.progress.entry)?this.onward():this.notices.ask.hidden||this.reveal()}digit(t){this.#t?this.sure(t):this.labels[t]&&this.judge(this.labels[t])}judge(t){if(this.progress.entry.locked)return this.revise(t);if(this.progress.judge(t),!this.asks)return this.settle(a("said-label",{label:t}));this.#t=!0,this.show(),this.live.say(a("said-label-asking",{label:t}))}revise(t){let{entry:e,id:s}=this.progress;if(!this.progress.seen(e))return this.live.say(a("was-compared-said"));this.store.now(s)!==t&&(this.store.judge(s,t),this.show(),this.live.say(a("now-you-say",{label:t})))}sure(t){let{entry:e,id:s}=this.progress,n=jt()[t];!n||!e.first||e.locked||(this.store.judge(s,e.first,{confidence:t+1}),this.settle(a("said-label-sure",{label:e.first,sure:n})))}settle(t=""){let{feedback:e,id:s}=this.progress;if(this.#t=!1,e!=="at once")return this.onward(t);this.store.compared([s]),this.#a();let n=[t,this.#c(),this.key[s].reason,a("enter-goes-on")];this.live.say(n.filter(Boolean).join(" "))}unsure(){this.progress.entry.locked||(this.progress.judge(null),this.onward(a("said-left-unsure")))}reveal(){this.progress.open().length||(this.store.compared(this.progress.posts.map(t=>t.post_id)),this.#a(),this.marks.repaint(),this.live.say(this.notices.result.textContent??""))}undo(){let t=this.progress.takeBack();if(t<0)return this.live.say(a("nothing-undone"));this.go(t,a("taken-back"))}#h(t){t(),this.#t?this.sureness.skip.focus():this.progress.seen(this.progress.entry)&&this.verdict.button.focus()}},un=U(o=>new dn(o)),Kg=B(un);var Kr=`# Compare: commit first, then see the key, its reasons and the others.

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
`;var Te=o=>o.reduce((t,e)=>t+e,0),bs=class{constructor(t,e,s){this.store=t,this.key=e,this.others=s}revealed(){return this.store.posts.filter(t=>this.store.of(t.post_id).locked)}judged(){return this.store.posts.filter(t=>this.store.of(t.post_id).first)}open(){return this.judged().filter(t=>!this.store.of(t.post_id).locked)}differs({post_id:t}){return Mt(this.key[t],this.store.of(t).first)}agreesNow({post_id:t}){return es(this.key[t],this.store.now(t))}list(t){let e=this.revealed().filter(n=>!t||this.differs(n)),s=n=>Number(this.differs(n));return e.sort((n,i)=>s(i)-s(n)||this.#t(i)-this.#t(n))}#t({post_id:t}){let e=this.others?.counts[t]??[];return Te(e)?1-Math.max(...e)/Te(e):0}};function Vr(o,t){return o===0?a("nothing-to-compare"):o===t?a("compare-all",{posts:t}):a("compare-some",{judged:o,posts:t})}function Xr(o,t){return o.key[t.post_id].label?o.differs(t)?"≠":"=":"·"}function Jr(o,t){let{contested:e,label:s}=o.key[t.post_id],n=a(s?Nl(o.differs(t),o.agreesNow(t)):"compare-open");return e?`${n} ${a("contested")}`:n}function Nl(o,t){return o?t?"compare-agree-now":"compare-differ":t?"compare-agree":"compare-differ-now"}function Zr(o,{judged:t,changed:e,towards:s,away:n,before:i,after:r}){let c=a("class-first",Gr(o,i,t));if(!e)return`${c} ${a("class-unrevised")}`;let l={revised:e,towards:s,away:n};return`${c} ${a("class-now",{...Gr(o,r,t),...l})}`}var Gr=(o,t,e)=>({name:o,agreed:t,of:e,share:Kt(t,e)});function Qr(o,t){let{store:e}=o,s=o.revealed().filter(c=>o.differs(c)),n=s.map(c=>e.of(c.post_id).cause).filter(Boolean);if(!s.length)return"";if(!n.length)return a("sorted-none",{posts:s.length});let i=t.map(c=>({cause:c,many:n.filter(l=>l===c).length})).filter(({many:c})=>c).map(({cause:c,many:l})=>a("sorted-cause",{cause:nt(c),posts:l})),r={sorted:n.length,of:s.length};return a("sorted-some",{...r,causes:H(i)})}function ta(o,t){let{first:e,revised:s,note:n,cause:i}=o.store.of(t.post_id),r=!o.differs(t),c=!o.key[t.post_id].label,l=s&&s!==e,d=[a(c?"look-no-answer":r?"look-agrees":"look-differs-from-key"),l?a("look-revised"):"",i?nt(i):""];return{mark:l?"↻":c?"·":r?"=":"≠",name:H(d.filter(Boolean)),kind:r?"judged":"differs",note:n}}function ea({text:o},t,e,{label:s,reason:n}){let i={...t,text:o,mine:e??"",key:s,reason:n};return a(s?"aloud-compared":"aloud-compared-open",i)}function sa(o){let t=o.others?.counts[o.id]?o.others.name:null,s=[a("head-label"),a("head-you"),a("head-key"),t,a("head-revise")].filter(i=>i!==null),n=h("tr",{},...s.map(i=>h("th",{scope:"col"},i)));return h("table",{class:"kit-table"},h("thead",{},n),h("tbody",{},...o.labels.map((i,r)=>Cl(o,i,r))))}function oa(o,t){let e=o?.counts[t];if(!o||!e)return"";let s=o.coders-Te(e);return s>0?a("left-open",{open:s,coders:o.coders}):""}function Cl({mine:o,now:t,key:e,others:s,id:n,revise:i},r,c){let l=e.also_accepted.includes(r)?a("cell-accepted"):"";return h("tr",{},h("th",{scope:"row"},r),h("td",{},o.first===r?a("cell-first"):"",t===r&&t!==o.first?a("cell-now"):""),h("td",{},e.label===r?a("cell-key"):l),s&&Bl(s,n,c),h("td",{},Rl(r,c,t===r,()=>i(r))))}function Bl(o,t,e){let s=o.counts[t];if(!s)return null;let n=Te(s),i=o.later?.[t]?.[e]??s[e],r=i===s[e]?"cell-others":"cell-others-later",c={number:s[e],later:i,of:n},l=n?100*s[e]/n:0;return h("td",{class:"kit-share"},h("span",{class:"kit-bar",style:`width:${l}%`}),h("span",{},a(n?r:"cell-nobody",c)))}function Rl(o,t,e,s){return h("button",{type:"button",class:"kit-tool","aria-pressed":String(e),"aria-label":a("revise-to",{label:o}),onclick:s},h("kbd",{"aria-hidden":"true"},String(t+1))," ",a("revise-to-this"))}var pn="sgcv";E(Kr);var fn=class{#t=!1;#e=0;#s=[];#o="";#n="";#i;#r;#a=!1;constructor({host:t,el:e,signal:s,store:n}){let i=t.read("codebook");this.store=n,this.key=t.read("key"),this.others=t.read("others"),this.causes=t.read("causes"),this.labels=i.categories.map(l=>l.label),this.findings=new bs(n,this.key,this.others),this.live=N(),this.body=h("div",{}),this.score=h("p",{class:"kit-count"}),this.sorted=h("p",{}),this.stage=h("div",{class:"kit-stage"});let r=t.read("activity"),c=a("compare-name",{title:i.title,activity:r});this.root=R(e,{name:c,keys:this.#c(),signal:s,host:t}),this.root.append(this.body,pt(n,s),this.live.node),n.listen(l=>l.length&&this.#d(),s),this.show()}#c(){let t={ArrowLeft:()=>this.go(this.#e-1),ArrowRight:()=>this.go(this.#e+1),Enter:()=>this.go(this.#e+1),d:()=>this.filter(),"?":()=>this.#r?.toggle(),Escape:()=>this.#r?.toggle(!1)};for(let[e,s]of this.causes.entries())t[pn[e]]=()=>this.sort(s);for(let[e,s]of this.labels.entries())t[e+1]=()=>this.revise(s);return t}get#h(){return this.findings.revealed().length>0}#d(){this.#a||(this.#a=!0,queueMicrotask(()=>this.#a&&this.show()))}show(){this.#a=!1;let{findings:t}=this,e=t.open().length,s=t.judged().length,n=`${this.#h} ${e} ${s} ${this.#t}`;if(n===this.#o)return this.#m();this.#o=n,W(this.root,()=>{this.body.replaceChildren(...this.#h?this.#l(e):this.#u(e)),this.#e=Math.min(this.#e,Math.max(0,this.#s.length-1)),this.#m()})}#u(t){let e=a("compare-mine",{judged:t});return[h("p",{class:"kit-question"},a("commit-then-compare")),h("p",{},Vr(t,this.store.posts.length)),t?g(e,"",()=>this.reveal(),{class:"kit-main"}):""]}#l(t){this.#s=this.findings.list(this.#t);let e=this.#p(),s=this.#w();this.#i=e,this.#r=s;let n=this.others?.shift,i=a("compare-these-too",{posts:t});return[this.score,n?.judged?h("p",{class:"kit-class"},Zr(this.others?.name??"",n)):"",this.sorted,t?h("p",{class:"kit-notice"},a("judged-since",{posts:t})," ",g(i,"",()=>this.reveal())):"",e.node,this.stage,this.#f(s.button),s.panel]}#f(t){let e={"aria-pressed":String(this.#t)};return h("div",{class:"kit-tools"},g(a("back"),"←",()=>this.go(this.#e-1)),g(a("next"),"→",()=>this.go(this.#e+1)),g(a("only-different"),"d",()=>this.filter(),e),t)}#p(){return new Zt(this.#s,{name:a("compared-posts"),go:t=>this.go(t),look:t=>ta(this.findings,t)})}#w(){let t=this.causes.map((s,n)=>[pn[n],a("key-sort",{cause:nt(s)})]),e=X([[this.labels.map((s,n)=>n+1).join(" "),a("key-revise-this")],["← →",a("key-walk")],...t,["d",a("key-only-different")],["?",a("key-help")]]);return P(a("keys"),"?",e)}#m(){if(!this.#h)return;f(this.score,ss(this.findings.revealed(),this.store,this.key)),f(this.sorted,Qr(this.findings,this.causes)),this.#i?.at(this.#e),this.#i?.repaint();let t=this.#s[this.#e],e=JSON.stringify([t.post_id,this.store.of(t.post_id)]);this.#n!==e&&(this.#n=e,this.#y(t))}#y(t){let e=document.activeElement,s=this.stage.contains(e)&&e?.getAttribute("aria-label");if(this.stage.replaceChildren(...this.#g(t)),!s)return;(this.stage.querySelector(`[aria-label="${CSS.escape(s)}"]`)??this.root).focus({preventScroll:!0})}#g(t){let{findings:e,labels:s,others:n,store:i}=this,r=t.post_id,c=this.key[r],l=i.of(r),d=oa(n,r),u=p=>this.revise(p);return[ut(t),os(Xr(e,t),Jr(e,t)),sa({labels:s,mine:l,now:i.now(r),key:c,others:n,id:r,revise:u}),d&&h("p",{class:"kit-quiet"},d),...ns(c),e.differs(t)?this.#k(l.cause):"",l.note?h("p",{class:"kit-note",dir:"auto"},a("your-note",{note:l.note})):""]}#k(t){let e=this.causes.map((s,n)=>{let i=nt(s),r={"aria-label":i,"aria-pressed":String(t===s)};return g(i,pn[n],()=>this.sort(s),r)});return h("div",{class:"kit-tools",role:"group","aria-label":a("why-differ-from-key")},h("strong",{},a("why-differ")),...e)}reveal(){this.store.compared(this.findings.open().map(t=>t.post_id)),this.show(),this.live.say(this.score.textContent??"")}filter(t=!this.#t){let{findings:e}=this;if(!this.#h)return;if(t&&!e.revealed().some(i=>e.differs(i)))return this.live.say(a("none-different"));let s=this.#s[this.#e];this.#t=t,this.show(),this.#e=Math.max(0,this.#s.indexOf(s)),this.#m();let n=this.#s.length;this.live.say(a(t?"only-these":"all-these",{posts:n}))}go(t){if(!this.#h||t<0||t>=this.#s.length)return;this.#e=t,this.#m();let e=this.#s[t],{first:s}=this.store.of(e.post_id),n={post:t+1,posts:this.#s.length};this.live.say(ea(e,n,s,this.key[e.post_id]))}revise(t){if(!this.#h)return;let{post_id:e}=this.#s[this.#e];this.store.now(e)!==t&&(this.store.judge(e,t),this.show(),this.live.say(`${a("now-you-say",{label:t})} ${this.score.textContent}`))}sort(t){let e=this.#h&&this.#s[this.#e];if(!e||!this.findings.differs(e))return;let s=this.store.of(e.post_id).cause===t;this.store.sort(e.post_id,s?null:t),this.show();let n=s?a("taken-back"):a("sorted-as",{cause:nt(t)});this.live.say(`${n} ${this.sorted.textContent}`)}},mn=U(o=>new fn(o)),by=B(mn);var na=`# The feed: one evening on a phone, two phones, being the poster, and what the model says in numbers.

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
`;var Qt=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

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
`;var ia=["angry","talk","voices"],M=o=>o.replaceAll(" ","-");function wt({places:o},{order:t,sold:e}){let[s,...n]=o[t];return e?[s,"paid",...n.slice(0,-1)]:[s,...n]}function te({posts:o,paid:t},e){return e!=="paid"?o.find(i=>i.id===e):{...{kind:"news",tone:"calm",side:"own",passed_by:null,page:!0},...{minutes:0,views:0,reactions:0,usual:0,stopped:0,near:0,quality:0},...t,tie:"paid"}}function wn(o,t,e){return wt(o,t).slice(0,e).map(s=>te(o,s))}function xt(o,t,e){let s=wn(o,t,e),n=s.filter(({page:i})=>i);return{voices:new Set(s.map(({who:i})=>i)).size,pages:new Set(n.map(({who:i})=>i)).size,talk:s.filter(({kind:i})=>i==="talk").length,angry:s.filter(({tone:i})=>i==="angry").length}}function ra(o,t){return new Map(t.map((e,s)=>{let n=o.indexOf(e);return[e,n<0?null:n-s]}))}function aa(o,t,e){return t.slice(0,e).filter(s=>!o.slice(0,e).includes(s)).length}function ha(o,t){let e=ia.map(n=>Math.abs(t[n]-o[n])),s=Math.max(...e);return s?ia[e.indexOf(s)]:null}function gn(o,t,e,s){let[n,i]=["time",t].map(r=>xt(o,{order:r,sold:!1},s));return 2+Math.sign(i[e]-n[e])}function ca(o,t){let e=({who:n,text:i})=>`${n}: ${i}`,s=new Set(t.map(e));return o.filter(n=>s.has(e(n))).length}var yn=o=>`${Number((100*o).toPrecision(3))} %`,Wl=["order","broadcasters","cap","stops_at_anger"],Ie=(o,t)=>Wl.every(e=>o[e]===t[e]);function ee({order:o,broadcasters:t,cap:e,stops_at_anger:s},n){return`${o}|${t}|${e}|${n}${s?"":"|no-stop"}`}var kn=o=>o===null?a("set-no-cap"):a("set-cap",{cap:o});function gt({order:o,broadcasters:t,cap:e,stops_at_anger:s}){let n=[a(`rule-${M(o)}`),a("set-broadcasters",{share:yn(t)}),kn(e)];return H(s?n:[...n,a("set-no-stop")])}function la(o,t){let e=[...o.order===t.order?[]:[Dl(o.order,t.order)],...o.broadcasters===t.broadcasters?[]:[Yl(o.broadcasters,t.broadcasters)],...o.cap===t.cap?[]:[Ul(o.cap,t.cap)],...o.stops_at_anger===t.stops_at_anger?[]:[Fl(t.stops_at_anger)]];return e.length===1?e[0]:""}function Dl(o,t){return o==="time"?t:`${t} instead of ${o}`}function Yl(o,t){return t>o?"more broadcasters":"fewer broadcasters"}function Ul(o,t){let[e,s]=[o??Number.POSITIVE_INFINITY,t??Number.POSITIVE_INFINITY];return s<e?"cap":"looser cap"}var Fl=o=>o?"stopping at anger":"no stopping at anger";var $s=class{#t;constructor(t){this.#t=t,this.about=t.read("about"),this.seeds=Array.from({length:this.about.seeds},(e,s)=>s+1)}get now(){let{seed:t,...e}=this.#e,s=this.#t.read("beside");return{a:s,b:e,seed:t,change:la(s,e),same:Ie(s,e)}}get#e(){return this.#t.read("chosen")}said(t){return this.#t.read("expected")[t]??{}}wanted(t){let{seed:e}=this.now;return[e,...this.seeds.filter(n=>n!==e)].flatMap(n=>t.map(i=>[i,n]))}set(t){let e=this.#e;Object.keys(t).every(n=>e[n]===t[n])||this.#t.write({chosen:{...e,...t}})}pin(){this.#t.write({beside:this.now.b})}restart(){let{start:t}=this.about;this.#t.write({beside:t,chosen:{...this.#e,...t}})}another(){this.set({seed:this.#e.seed%this.about.seeds+1})}};var rt=class{constructor(t,e,s,n,i=""){this.inputs=s.map(({value:r})=>h("input",{type:"radio",name:t,value:r,onchange:()=>n(r)})),this.node=h("fieldset",{class:`kit-feed-radios ${i}`.trim()},h("legend",{},e),h("div",{},...s.map((r,c)=>Hl(r,this.inputs[c]))))}show(t){for(let e of this.inputs)e.checked=e.value===t}focus(){this.inputs.find(t=>t.checked)?.focus()}};function Hl({words:o,note:t,key:e},s){let n=e?h("kbd",{"aria-hidden":"true"},e):null,i=t||e?h("span",{class:"kit-feed-does"},n,t??""):null;return h("label",{class:"kit-feed-radio"},s,h("span",{},h("b",{},o),i))}var _e=class{constructor({name:t,note:e,key:s,id:n,values:i,words:r,choose:c}){this.values=i,this.words=r,this.output=h("span",{class:"kit-feed-value"}),this.input=h("input",{type:"range",id:n,min:0,max:i.length-1,step:1,oninput:()=>c(i[Number(this.input.value)])}),this.node=h("div",{class:"kit-feed-slider"},h("label",{for:n},t," ",h("kbd",{"aria-hidden":"true"},s)),this.output,this.input,h("span",{class:"kit-feed-does"},e))}show(t){let e=i=>i??Number.POSITIVE_INFINITY,s=this.values.findLastIndex(i=>e(i)<=e(t)),n=this.words(t);this.input.value=String(Math.max(0,s)),f(this.output,n),k(this.input,"aria-valuetext",n)}};var se=class{constructor(t,e,{note:s,key:n}={}){let i={type:"checkbox",role:"switch",onchange:()=>e(this.input.checked)};this.input=h("input",i);let r=n?h("kbd",{"aria-hidden":"true"},n):null,c=s?h("span",{class:"kit-feed-does"},s):null,l=h("span",{},r,h("b",{},t),c);this.node=h("label",{class:"kit-feed-switch"},this.input,l)}show(t){this.input.checked=t}};var vs=class{constructor({orders:t,broadcasters:e,caps:s},n,i){let r=t.map(c=>({value:c,words:a(`rule-${M(c)}`)}));this.orders=new rt(`${n}-order`,a("rules"),r,c=>i({order:c})),this.share=new _e({name:a("broadcasters"),note:a("broadcasters-are"),key:"b",id:`${n}-b`,values:e,words:c=>a("broadcasters-share",{share:yn(c)}),choose:c=>i({broadcasters:c})}),this.cap=new _e({name:a("cap"),note:a("cap-is"),key:"c",id:`${n}-c`,values:s,words:kn,choose:c=>i({cap:c})}),this.noStop=new se(a("no-stop"),c=>i({stops_at_anger:!c})),this.nodes=[this.orders.node,this.share.node,this.cap.node,this.noStop.node]}show({order:t,broadcasters:e,cap:s,stops_at_anger:n}){this.orders.show(t),this.share.show(e),this.cap.show(s),this.noStop.show(!n)}};function oe(o){return h("span",{class:"kit-feed-mark","data-which":o,"aria-hidden":"true"})}var xs=class{constructor(){this.a=h("span",{}),this.b=h("span",{}),this.entryOfB=h("li",{},oe("b"),h("b",{},"B"),this.b),this.node=h("ul",{class:"kit-feed-legend"},h("li",{},oe("a"),h("b",{},"A"),this.a),this.entryOfB),this.hint=h("p",{class:"kit-notice"})}show({a:t,b:e,change:s,same:n}){f(this.a,gt(t)),f(this.b,gt(e)),this.entryOfB.hidden=n,this.hint.hidden=s!=="",f(this.hint,a(n?"a-and-b-same":"a-and-b-apart"))}};var Ss=class{constructor(t,e){this.measure=t,this.a=new Es("a",e),this.b=new Es("b",e),this.low=h("span",{}),this.high=h("span",{}),this.verdict=h("p",{class:"kit-feed-verdict"}),this.node=h("div",{class:"kit-feed-measure",role:"group","aria-label":a(`measure-${t.name}`)},Gl(t),this.a.node,this.b.node,h("div",{class:"kit-feed-ends","aria-hidden":"true"},this.low,this.high),this.verdict)}paint({a:t,b:e,compared:s},n){let{form:i,span:r}=this.measure,c=da([t.now,...t.worlds,...e?[e.now,...e.worlds]:[]]),l=Math.min(r[0],...c),d=Math.max(r[1],...c),u=p=>`${100*(p-l)/(d-l)}%`;this.a.paint(t,u),this.b.paint(e,u),f(this.a.number,D(t.now,i)),e&&f(this.b.number,D(e.now,i)),f(this.low,D(l,i)),f(this.high,D(d,i)),this.verdict.hidden=!s?.of,s&&this.#t(s,n)}#t(t,e){let s=e===t.mark?"right":"wrong";k(this.verdict,"data-kind",e&&t.mark?s:null);let n=[zl(t),e?Kl(t,e):""];f(this.verdict,n.filter(Boolean).join(" "))}},zl=({more:o,of:t,words:e})=>a("more-in",{more:o,of:t,words:a(`chance-${e}`)});function Kl({mark:o},t){let e=a(`mark-${t}`);return o?a(t===o?"you-expected-right":"you-expected-wrong",{mine:e}):a("you-expected",{mine:e})}function Gl({name:o}){return h("p",{class:"kit-feed-title"},h("b",{},a(`measure-${o}`))," ",h("span",{class:"kit-quiet"},a(`measure-${o}-is`).replaceAll(" %"," %")))}function da(o){return o.filter(t=>t!==null)}var Es=class{constructor(t,e){this.dots=e.map(n=>Vl(t,n)),this.mean=h("span",{class:"kit-feed-mean"}),this.big=oe(t),this.big.classList.add("kit-feed-big"),this.number=h("span",{class:"kit-feed-number"});let s={class:"kit-feed-strip","aria-hidden":"true"};this.node=h("div",{class:"kit-feed-row"},h("span",{class:"kit-feed-letter"},t.toUpperCase()),h("span",s,...this.dots,this.mean,this.big),this.number)}paint(t,e){if(this.node.hidden=!t,!t)return;let s=da(t.worlds),n=s.reduce((i,r)=>i+r,0);this.dots.forEach((i,r)=>{bn(i,t.worlds[r],e)}),bn(this.big,t.now,e),bn(this.mean,s.length>1?n/s.length:null,e)}};function Vl(o,t){let e=oe(o);return e.style.top=`${[32,50,68][t%3]}%`,e}function bn(o,t,e){o.hidden=t===null,t!==null&&(o.style.left=e(t))}function ua(o,t){let e=o+t;if(!e)return 1;let s=Math.min(o,t),n=1,i=0;for(let r=0;r<=s;r++)i+=n,n=n*(e-r)/(r+1);return Math.min(1,2*i/2**e)}function pa({about:o,seeds:t},e,s){let{a:n,b:i,seed:r}=s,c=!s.same;return o.measures.map((l,d)=>{let u=(w,b)=>e.run(w,b)?.[d]??null,p=w=>({now:u(w,r),worlds:t.map(b=>u(w,b))});if(!c)return{measure:l,a:p(n),b:null,compared:null};let m=$n([...new Set([...t,r])],w=>[u(n,w),u(i,w)]);return{measure:l,a:p(n),b:p(i),compared:vn(m,l,o)}})}function $n(o,t){return o.flatMap(e=>{let[s,n]=t(e);return s===null||n===null?[]:[n-s]})}function vn(o,{small:t},{luck:e,fewest:s}){let n=o.length,i=o.filter(u=>u>0).length,r=o.filter(u=>u<0).length,c={more:i,of:n};if(n<s)return{...c,words:"few"};let l=o.reduce((u,p)=>u+p,0)/n;if(Math.abs(l)<t)return{...c,words:"same",mark:"same"};if(ua(i,r)>=e)return{...c,words:"luck",mark:"same"};let d=i>r?"more":"less";return{...c,words:d,mark:d}}var Os=class{constructor(t){this.about=t,this.caption=h("span",{}),this.rows=h("tbody",{});let e=t.orders.map(i=>h("th",{scope:"col"},a(`rule-${M(i)}`))),s={class:"kit-feed-scroll",tabindex:"0",role:"region","aria-label":a("show-rules")},n=h("thead",{},h("tr",{},h("td",{},""),...e));this.node=h("div",s,h("table",{},h("caption",{},this.caption),n,this.rows))}settings(t){return this.about.orders.map(e=>({...t,order:e}))}show(t,e){let{b:s,seed:n}=t.now;f(this.caption,a("rules-caption",{world:n}));let i=this.settings(s),r=this.about.measures.map((c,l)=>{let d=(p,m)=>e.run(p,m)?.[l]??null,u=i.map((p,m)=>{let w=D(d(p,n),c.form);if(m===0)return h("td",{},w);let b=[...new Set([...t.seeds,n])],$=$n(b,x=>[d(i[0],x),d(p,x)]);return h("td",{},w,h("span",{class:"kit-feed-does"},this.#t($,c)))});return h("tr",{},h("th",{scope:"row"},a(`measure-${c.name}`)),...u)});this.rows.replaceChildren(...r)}#t(t,e){let{more:s,of:n,words:i}=vn(t,e,this.about);return`${a("table-more-of",{more:s,of:n})} · ${a(`chance-${i}`)}`}};var As=class{constructor(t,e,s){this.host=t,this.runs=e,this.words=h("span",{}),this.stop=g(a("run-stop"),"",()=>e.stop()),this.go=g(a("run-go-on"),"",s),this.problem=h("p",{class:"kit-problem",role:"alert",hidden:!0}),this.node=h("p",{class:"kit-saved"},this.words,h("span",{class:"kit-tools"},this.stop,this.go))}show(){let{lacking:t,stopped:e}=this.runs.state,s=this.host.read("run_problem");this.stop.hidden=!t||e,this.go.hidden=!t||!e,this.problem.hidden=!s,f(this.problem,s),f(this.words,t?this.#e():this.#t())}#t(){return this.host.read("grid").runs&&!this.runs.state.done?a("run-stored",{worlds:this.host.read("about").seeds}):a("run-done")}#e(){let{lacking:t,done:e,stopped:s,late:n}=this.runs.state;return a(`run-${s?"stopped":n?"late":"under-way"}`,{done:e,all:e+t})}};var Ts=class{constructor(){this.caption=h("span",{}),this.rows=h("tbody",{});let s=["A","B",...["A","B"].map(r=>a("table-all",{which:r})),a("table-more"),a("table-so")].map(r=>h("th",{scope:"col"},r)),n={class:"kit-feed-scroll",tabindex:"0",role:"region","aria-label":a("show-numbers")},i=h("table",{},h("caption",{},this.caption),h("thead",{},h("tr",{},h("td",{},""),...s)),this.rows);this.node=h("div",{class:"kit-feed-twin"},h("div",n,i))}show({a:t,b:e,seed:s,same:n},i){let r={world:s,a:gt(t),b:gt(e)};f(this.caption,a(n?"table-caption":"table-caption-both",r)),this.rows.replaceChildren(...i.map(Xl))}};function Xl({measure:o,a:t,b:e,compared:s}){let{name:n,form:i}=o,r=[D(t.now,i),D(e?.now,i),fa(t,i),fa(e,i),s?a("table-more-of",{more:s.more,of:s.of}):"–",s?a(`chance-${s.words}`):"–"];return h("tr",{},h("th",{scope:"row"},a(`measure-${n}`)),...r.map(c=>h("td",{},c)))}function fa(o,t){let e=(o?.worlds??[]).filter(i=>i!==null);if(e.length<2)return"–";let[s,n]=[Math.min(...e),Math.max(...e)].map(i=>D(i,t));return a("table-range",{low:s,high:n})}var ma=["pictures","rules","numbers"],Is=class{#t="";#e=ma[0];constructor(t,{choice:e,runs:s,say:n},i){this.choice=e,this.runs=s,this.about=e.about,this.aloud=n,this.status=new As(t,s,()=>{s.goOn(),this.show()}),this.controls=new vs(this.about,i,r=>this.set(r)),this.views=this.#s(i),this.world=h("b",{class:"kit-count"}),this.legend=new xs,this.pictures=this.about.measures.map(r=>new Ss(r,e.seeds)),this.numbers=h("div",{class:"kit-feed-grid"},...this.pictures.map(({node:r})=>r)),this.note=h("p",{class:"kit-quiet kit-feed-note"},a("numbers-note",{worlds:this.about.seeds})),this.table=new Ts,this.rules=new Os(this.about),this.node=h("div",{class:"kit-feed-details"},this.#o(),this.#i())}#s(t){let e=ma.map(n=>({value:n,words:a(`show-${n}`)})),s=n=>this.turn(n);return new rt(`${t}-show`,a("details-show"),e,s,"kit-feed-inline")}#o(){return h("div",{class:"kit-feed-controls"},Jl(this.about),...this.controls.nodes,h("p",{class:"kit-quiet"},a("details-not-the-phone")),this.status.node,this.status.problem)}#n(){return h("div",{class:"kit-tools"},g(a("another-world"),"w",()=>this.another()),g(a("make-a"),"p",()=>this.pin()),g(a("start-again"),"r",()=>this.restart()))}#i(){return h("div",{class:"kit-feed-numbers"},h("div",{class:"kit-top"},this.views.node,this.world),this.legend.node,this.legend.hint,this.numbers,this.note,this.table.node,this.rules.node,this.#n())}show(){let{choice:t,runs:e}=this,{now:s}=t,n=this.#e==="rules";e.want(t.wanted(n?this.rules.settings(s.b):s.same?[s.a]:[s.a,s.b])),this.#r(s),this.legend.show(s),this.legend.node.hidden=n,n&&(this.legend.hint.hidden=!0),this.numbers.hidden=this.note.hidden=this.#e!=="pictures",this.table.node.hidden=this.#e!=="numbers",this.rules.node.hidden=!n,n?this.rules.show(t,e):this.#a(s),this.status.show()}#r({b:t,seed:e}){let{seeds:s}=this.about;this.controls.show(t),this.views.show(this.#e);let n={world:e,worlds:s};f(this.world,a(e<=s?"world-of":"world",n))}#a(t){let e=this.choice.said(t.change),s=pa(this.choice,this.runs,t);s.forEach((n,i)=>{this.pictures[i].paint(n,e[n.measure.name])}),this.table.show(t,s),this.#c(s,t)}#c(t,{a:e,b:s,seed:n,same:i}){let r=`${ee(e,0)} ${ee(s,n)}`,c=t.every(d=>typeof d.b?.now=="number");if(i||!c||this.#t===r)return;this.#t=r;let l=t.map(Zl).join(". ");this.aloud(a("aloud-settings",{world:n,b:gt(s),measures:l}))}set(t){this.choice.set(t),this.show(),this.choice.now.same&&this.aloud(a("a-and-b-same"))}turn(t){this.#e=t,this.show()}another(){this.choice.another(),this.show()}restart(){this.choice.restart(),this.show(),this.aloud(a("a-and-b-same"))}pin(){let{b:t}=this.choice.now;this.choice.pin(),this.show(),this.aloud(a("aloud-a",{a:gt(t)}))}close(){}};function Jl({accounts:o,rounds:t,assumptions:e}){let s=a("details-simulated",{accounts:o,days:t}),n=e?` ${a("details-assumed",{what:e})}`:"";return h("p",{class:"kit-feed-simulated"},s,n)}function Zl({measure:{name:o,form:t},a:e,b:s,compared:n}){let i=n?a(`chance-${n.words}`):"",r={now:D(s?.now,t),was:D(e.now,t)};return a("aloud-measure",{title:a(`measure-${o}`),...r,words:i})}var Ql=500,ne=class{constructor(t,e,s,n){this.input=h("textarea",{rows:3,maxlength:Ql,dir:"auto","aria-labelledby":n,placeholder:a("your-line"),[we]:!0,oninput:()=>s.changed()}),this.node=h("div",{class:"kit-guess-line"},this.input)}chosen(){let t=this.input.value.trim();return t?{label:"1",note:t}:null}open({note:t}){this.input.value=t,this.input.readOnly=!0,this.input.removeAttribute(we)}keys(){return{}}};var _s=class{constructor(t,e,s){this.guess=t,this.store=e,this.aloud=s;let n=_();this.hint=h("p",{class:"kit-quiet"});let i={changed:()=>f(this.hint,""),say:s,commit:()=>{}};this.line=new ne(t,null,i,n),this.line.input.placeholder=a("poster-line"),this.keep=g(a("poster-write"),"",()=>this.#t(),{class:"kit-main"}),this.node=h("div",{class:"kit-feed-writing"},h("p",{class:"kit-question",id:n,dir:"auto"},t.question),this.line.node,this.keep,this.hint),this.show()}#t(){let t=this.line.chosen();if(!t)return f(this.hint,a("poster-empty")),this.aloud(a("poster-empty"));let{id:e}=this.guess;this.store.note(e,t.note),this.store.judge(e,t.label),this.store.compared([e]),this.show(),this.aloud(a("poster-kept"))}show(){let{first:t,note:e}=this.store.of(this.guess.id)??{first:null};t!==null&&(this.line.open({label:t,note:e??""}),this.keep.hidden=!0,f(this.hint,a("poster-kept")))}};var Ms=class{constructor(t,e,{store:s,say:n},i){this.found=t,this.aloud=n;let{kinds:r,tones:c,to:l}=t;this.what={kind:r[0],tone:c[0],to:l[0]};let d=(u,p)=>this.#s(u,p,`${i}-${u}`);this.choices=[d("kind",r),d("tone",c),d("to",l)],this.head=h("p",{class:"kit-feed-headline"}),this.rows=t.rules.map(u=>new xn(u,t.worlds)),this.writing=new _s(e,s,n),this.node=h("div",{class:"kit-feed-poster"},this.#t(),this.#e())}#t(){return h("div",{class:"kit-feed-controls"},h("p",{class:"kit-heading"},a("poster-what")),...this.choices.map(({node:t})=>t),h("p",{class:"kit-quiet"},a("poster-reads-no-text")),this.writing.node)}#e(){return h("div",{class:"kit-feed-surfaces"},this.head,this.#o(),h("p",{class:"kit-quiet"},a("poster-means")),h("p",{class:"kit-quiet"},a("poster-model",{worlds:this.found.worlds})))}#s(t,e,s){let n=e.map(c=>({value:c,words:a(`${t}-${c}`)})),i=c=>{this.what={...this.what,[t]:c},this.show(),this.aloud(this.head.textContent??"")},r=new rt(s,a(`poster-${t}`),n,i,"kit-feed-inline");return r.show(e[0]),r}#o(){return h("table",{},h("thead",{},h("tr",{},...["poster-rule","poster-through","poster-own","poster-other"].map(e=>h("th",{scope:"col"},a(e))))),h("tbody",{},...this.rows.map(({node:e})=>e)))}close(){}show(){this.writing.show();let{kind:t,tone:e,to:s}=this.what,n=this.found.found[`${t}|${e}|${s}`];for(let r of this.rows)r.show(n[r.rule]);let i=this.found.rules.map(r=>ga(n[r]));f(this.head,td(this.found,i))}};function td({rules:o,worlds:t},e){let[s,n]=[Math.max(...e),Math.min(...e)],i=a(`by-${M(o[e.indexOf(s)])}`),r=a(`was-${M(o[e.indexOf(n)])}`);return a("poster-headline",{by:i,worlds:s,of:t,other:r,least:n})}function ga(o){return o.filter(([t,e,s,n])=>{let i=e+n;return i>0&&2*(t+s)>=i}).length}var xn=class{constructor(t,e){this.rule=t,this.of=e,this.pips=Array.from({length:e},()=>h("i",{})),this.count=h("span",{class:"kit-feed-number"}),this.own=new js("own"),this.other=new js("other"),this.node=h("tr",{},h("th",{scope:"row"},a(`rule-${M(t)}`)),h("td",{},h("span",{class:"kit-feed-pips kit-feed-worlds","aria-hidden":"true"},...this.pips),this.count),h("td",{},this.own.node),h("td",{},this.other.node))}show(t){let e=ga(t);this.pips.forEach((s,n)=>{s.toggleAttribute("data-on",n<e)}),f(this.count,a("poster-worlds",{worlds:e,of:this.of})),this.own.show(wa(t,0)),this.other.show(wa(t,2))}};function wa(o,t){let e=n=>o.reduce((i,r)=>i+r[n],0),s=e(t+1);return s?e(t)/s:null}var js=class{constructor(t){this.fill=h("i",{}),this.number=h("span",{}),this.node=h("span",{class:"kit-feed-share","data-side":t},h("span",{"aria-hidden":"true"},this.fill),this.number)}show(t){this.fill.style.width=`${100*(t??0)}%`,f(this.number,t===null?a("poster-nobody"):`${Math.round(100*t)} %`)}};var ed=2e3,Ls=class{skipped=new Set;#t;#e;#s;#o;#n=new Set;#i=Math.random().toString(36).slice(2,8);#r=[];#a="";#c=0;#h=0;#d=!1;#u=!1;#l;constructor(t,e){this.#t=t,this.#e=t.read("about"),this.#s=t.read("grid"),this.#o=new Map(Object.entries(t.read("runs")));let s=(n,i)=>{e.addEventListener("abort",t.listen(n,i))};s("ran",()=>this.#v(t.read("ran"))),s("run_problem",()=>this.#x(t.read("run_problem")));for(let n of["chosen","beside","expected"])s(n,()=>this.#m());e.addEventListener("abort",()=>clearTimeout(this.#l))}run(t,e){return this.#f([t,e])?.map(n=>n===null?null:n/1e3)}#f([t,e]){return this.#p(t,e)??this.#o.get(ee(t,e))}#p(t,e){let{measures:s,seeds:n}=this.#e;return(e<1||e>n?void 0:this.#w(t))?.slice((e-1)*s.length,e*s.length)}#w(t){let{broadcasters:e,caps:s,orders:n,start:i}=this.#e,{runs:r,no_stop_runs:c}=this.#s,l=n.indexOf(t.order);if(!t.stops_at_anger)return Ie(t,{...i,order:t.order,stops_at_anger:!1})?c?.[l]:void 0;let d=e.indexOf(t.broadcasters),u=s.indexOf(t.cap);if(!(l<0||d<0||u<0))return r?.[(l*e.length+d)*s.length+u]}want(t){let e=t.filter(s=>!this.#f(s));e.some(s=>!this.#y(s))&&this.#g(),this.#r=e,this.#k()}goOn(){this.#g()}stop(){this.#d=!0,this.#m()}get state(){return{lacking:this.#r.length,done:this.#h,stopped:this.#d,late:this.#u&&!!this.#a}}listen(t,e){this.#n.add(t),e.addEventListener("abort",()=>this.#n.delete(t))}#m(){for(let t of this.#n)t()}#y([t,e]){return this.#r.some(([s,n])=>n===e&&Ie(s,t))}#g(){this.#h=0,this.#d=!1}#k(){if(this.#r=this.#r.filter(n=>!this.#f(n)),this.#a||this.#d||!this.#r.length)return;let[t,e]=this.#r[0];this.#a=ee(t,e),this.#u=!1,this.#l=setTimeout(()=>this.#$(),ed),this.#c+=1;let s=`${this.#i}-${this.#c}`;this.#t.write({ask:{...t,number:s,seed:e}})}#$(){this.#u=!0,this.#m()}#v({key:t,run:e}){this.#o.set(t,e),t===this.#a&&(this.#b(),this.#u=!1,this.#h+=1),this.#k(),this.#m()}#x(t){t&&(this.#b(),this.#d=!0),this.#m()}#b(){clearTimeout(this.#l),this.#a=""}};var Ns=class{now="evening";constructor(t,e,s){this.scenes=e,this.show=s,this.names=Object.keys(e),this.buttons=this.names.map(i=>this.#t(i,t)),this.panels=this.names.map(i=>{let r={role:"tabpanel",id:`${t}-${i}`,"aria-labelledby":`${t}-tab-${i}`};return h("div",r,e[i].node)});let n={class:"kit-feed-tabs",role:"tablist","aria-label":a("feed-views")};this.node=h("div",n,...this.buttons),this.node.addEventListener("keydown",i=>this.#e(i))}#t(t,e){let s={role:"tab",id:`${e}-tab-${t}`,"aria-controls":`${e}-${t}`};return h("button",{type:"button",...s,onclick:()=>this.#s(t)},a(`tab-${t}`))}open(t){this.scenes[this.now].close(),this.now=t,this.names.forEach((e,s)=>{let n=e===t;k(this.buttons[s],"aria-selected",n),this.buttons[s].tabIndex=n?0:-1,this.panels[s].hidden=!n}),this.show()}#e(t){let e={ArrowRight:1,ArrowLeft:-1}[t.key];if(!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey)return;t.preventDefault();let s=this.names.length,n=(this.names.indexOf(this.now)+e+s)%s;this.#s(this.names[n]),this.buttons[n].focus({preventScroll:!0})}#s(t){this.open(t),this.node.closest(".kit")?.scrollIntoView({block:"nearest",behavior:"instant"})}};var Cs=class{#t=null;constructor({answer:t,skip:e}){this.words=h("p",{class:"kit-question",dir:"auto"}),this.options=h("div",{class:"kit-feed-options"}),this.answer=t,this.still=h("p",{class:"kit-quiet"}),this.node=h("div",{class:"kit-feed-ask",role:"group","aria-label":a("ask-first")},this.words,this.options,h("p",{class:"kit-tools"},g(a("ask-skip"),"",e)),this.still)}show(t,e){this.node.hidden=!t,f(this.still,a("ask-still",{rule:e})),!(!t||t===this.#t)&&(this.#t=t,f(this.words,t.question),this.options.replaceChildren(...t.options.map((s,n)=>h("button",{type:"button",class:"kit-feed-option",dir:"auto",onclick:()=>this.answer(String(n+1))},s))))}};function ya(o,t){let e=o&&t.of(o.id)?.first;if(!e)return"";let s=o.options[Number(e)-1],n=o.options[o.truth-1];return`${a(s===n?"asked-right":"asked-other",{mine:s,found:n})} ${o.after}`}var ka=.5;function sd({order:o,sold:t}){let e=a(`by-${M(o)}`);return t?a("by-sold",{by:e}):e}function $a(o,t,e,s,n){if(e?.order===t.order&&e.sold!==t.sold)return od(o,t,s);let i=xt(o,t,s),r={by:sd(t),name:o.name,of:s};if(!e)return`${a("headline-start",{...r,...i})} ${a("headline-start-talk",{talk:i.talk})}`;let c=xt(o,e,s),l=n??ha(c,i),d={...r,before:a(`was-${M(e.order)}`)},u=l?a(`headline-${l}`,{...d,now:i[l],was:c[l]}):a("headline-same",{...r,...i}),p=aa(wt(o,e),wt(o,t),s);return`${u} ${a("headline-new",{new:p,of:s})}`}function od(o,{order:t,sold:e},s){let{who:n}=te(o,wt(o,{order:t,sold:!1})[s-1]),i={who:o.paid.who,name:o.name,lost:n,of:s};return a(e?"headline-sold":"headline-unsold",i)}function va(o){let{unit:t,number:e}=xa(o);return a(`ago-${t}`,{number:e})}function xa(o){return o<60?{unit:"minutes",number:o}:o<2880?{unit:"hours",number:Math.floor(o/60)}:{unit:"days",number:Math.floor(o/60/24)}}function Sa(o,t,e){let s=wt(o,t),n=te(o,e);if(e==="paid")return a("why-paid",{who:n.who});let i=s.indexOf(e)+1;return[a("why-place",{place:i,of:s.length}),...nd[t.order](n,o),t.sold&&i>2?a("why-sold"):""].filter(Boolean).join(" ")}var nd={time({minutes:o},{posts:t}){let e=t.filter(s=>s.minutes<o).length;return[a("why-time",{newer:e,ago:a("ago-in-words",xa(o))})]},engagement(o){let{views:t,reactions:e,usual:s,stopped:n}=o;return[a("why-reactions",{views:t,reactions:e}),a("why-usual",{usual:s}),a("why-stopped",{stopped:n,who:ba(o)})]},relationship(o){let t=Math.round(100*o.near);return[a("why-tie",{tie:M(o.tie),who:ba(o),near:t})]},"stated preference"({quality:o,tone:t,side:e}){let s=o>=ka?"good":o<=-ka?"poor":"usual";return[a("why-wish",{quality:s,tone:t}),t==="calm"?"":a("why-side",{side:e})]}},ba=({who:o,passed_by:t})=>t??o;var Bs=class{constructor(t,e,s){let n=_();this.post=t,this.move=h("span",{class:"kit-feed-move","aria-hidden":"true"}),this.moved=h("span",{class:"kit-unseen"}),this.why=h("p",{class:"kit-panel kit-feed-why",id:n,hidden:!0}),this.button=h("button",{type:"button",class:"kit-feed-card","aria-expanded":"false","aria-controls":n,tabindex:"-1",onclick:s},sn(t.who,e),h("span",{class:"kit-feed-body"},this.move,id(t)," ",rd(t)),this.moved);let i={"data-tone":t.tone,"data-page":t.page,"data-paid":t.tie==="paid"};this.node=h("li",{class:"kit-feed-post",...i},this.button,this.why)}show(t){let e=t===null?"in":t>0?"up":t<0?"down":null;k(this.node,"data-move",e);let s=Math.abs(t??0);f(this.move,e==="up"?`▲${s}`:e==="down"?`▼${s}`:e?"✦":""),f(this.moved,e?` (${a(`moved-${e}`,{places:s})})`:"")}open(t=""){f(this.why,t),this.why.hidden=!t,k(this.button,"aria-expanded",!!t)}};function id({who:o,tie:t,minutes:e,passed_by:s,kind:n,tone:i}){let r=t==="paid",c=[s?a("passed-on-by",{name:s}):a(`tie-${M(t)}`),r?"":va(e)].filter(Boolean);return h("span",{class:"kit-feed-head"},h("b",{dir:"auto"},o),h("span",{class:"kit-feed-about"},` ${c.join(" · ")} `),n==="talk"?h("span",{class:"kit-feed-chip"},a("mark-talk")," "):null,i==="angry"?h("span",{class:"kit-feed-chip","data-angry":!0},a("mark-angry")," "):null)}var rd=o=>h("span",{class:"kit-feed-text",dir:"auto"},o.text);var ad="0 4px 12px rgb(0 0 0 / 35%)",hd="cubic-bezier(0.3, 0, 0.2, 1)",cd=()=>!matchMedia("(prefers-reduced-motion: reduce)").matches;function Oa(o,t,e){let s=Ea(o);for(let i of o.values())for(let r of i.getAnimations())r.cancel();if(e(),!t||!cd())return;let n=0;for(let[i,r]of[...Ea(o)].sort(([,c],[,l])=>c.top-l.top)){let c=o.get(i);ld(c,s.get(i),r,n*25),n+=1}}function Ea(o){let t=[...o].filter(([,e])=>e.isConnected&&e.offsetParent);return new Map(t.map(([e,s])=>[e,s.getBoundingClientRect()]))}function ld(o,t,e,s){let n=t?t.top-e.top:0;if(t&&Math.abs(n)<1)return;let i=t?{transform:`translateY(${n}px)`,boxShadow:ad,offset:0}:{opacity:0,transform:"translateX(2rem)",offset:0},r=700+Math.min(Math.abs(n),300);o.animate([i],{duration:r,delay:s,easing:hd,fill:"backwards"})}var dd="21:40",ie=class{#t=new Map;#e=null;#s={order:"time",sold:!1};#o="";#n="";constructor(t,e){this.seen=t,this.aloud=e,this.title=h("b",{}),this.upper=h("ol",{class:"kit-feed-seen"}),this.line=h("p",{class:"kit-feed-away"}),this.lower=h("ol",{class:"kit-feed-beyond"});let s=[h("span",{},dd),this.title,h("i",{})];this.node=h("div",{class:"kit-feed-phone",role:"group"},h("p",{class:"kit-feed-bar","aria-hidden":"true"},...s),h("div",{class:"kit-feed-screen"},this.upper,this.line,this.lower)),this.node.addEventListener("keydown",n=>this.#d(n)),this.node.addEventListener("focusin",n=>this.#u(n))}show(t,e,s){t!==this.#e&&this.#i(t),this.#s=e;let n=wt(t,e),i=s&&ra(wt(t,s),n),r=a(`rule-${M(e.order)}`);k(this.node,"aria-label",a("phone-name",{name:t.name,rule:r})),k(this.upper,"aria-label",a("phone-seen",{name:t.name})),k(this.lower,"aria-label",a("phone-beyond",{name:t.name})),f(this.title,a("phone-name",{name:t.name,rule:r})),f(this.line,a("line-away",{name:t.name})),n.join()!==this.#o&&this.#r(n);for(let[c,l]of this.#t)l.show(i?i.get(c)??null:0);n.includes(this.#n)?this.#c():this.close(),this.node.contains(document.activeElement)||this.#l(n[0])}#i(t){this.close(),this.#e=t;let e=[...t.posts.map(({id:n})=>n),"paid"].map(n=>te(t,n)),s=[...new Set(e.map(({who:n})=>n))];this.#t=new Map(e.map(n=>{let i=()=>this.#a(n.id);return[n.id,new Bs(n,s.indexOf(n.who),i)]})),this.upper.replaceChildren(),this.lower.replaceChildren(),this.#o=""}#r(t){this.#o=t.join();let e=new Map([...this.#t].map(([r,{node:c}])=>[r,c])),s=[t.slice(0,this.seen),t.slice(this.seen)],n=document.activeElement,i=n&&this.node.contains(n)?n:null;Oa(e,this.upper.hasChildNodes(),()=>{[this.upper,this.lower].forEach((r,c)=>{r.replaceChildren(...s[c].map(l=>e.get(l)))}),i?.focus({preventScroll:!0})}),t.forEach((r,c)=>{k(e.get(r),"data-low",c>t.length-4?"":null)})}#a(t){let e=this.#n===t;this.close(),!e&&(this.#n=t,this.aloud(this.#c()))}#c(){let t=this.#e?Sa(this.#e,this.#s,this.#n):"";return this.#t.get(this.#n)?.open(t),t}close(){this.#t.get(this.#n)?.open(),this.#n=""}get#h(){return[...this.node.querySelectorAll("button")]}#d(t){let e={ArrowDown:1,ArrowUp:-1}[t.key];if(!e||t.shiftKey||t.ctrlKey||t.metaKey||t.altKey)return;t.preventDefault();let s=this.#h,n=s.indexOf(document.activeElement);s[n+e]?.focus()}#u({target:t}){for(let[e,{button:s}]of this.#t)s===t&&this.#l(e)}#l(t){for(let[e,{button:s}]of this.#t)s.tabIndex=e===t?0:-1}};var ud=["angry","talk","voices"],re=class{constructor(t,e=!1){this.of=t,this.rows=ud.map(n=>new Sn(n,t,e));let s={class:"kit-feed-dials",role:"group","aria-label":a("dials",{of:t})};this.node=h("div",s,...this.rows.map(({node:n})=>n))}show(t,e){for(let s of this.rows)s.show(t,e)}},Sn=class{constructor(t,e,s){this.brief=s,this.dial=t,this.of=e,this.pips=Array.from({length:e},()=>h("i",{})),this.now=h("span",{class:"kit-feed-number"}),this.more=h("span",{class:"kit-feed-more"}),this.was=h("span",{class:"kit-feed-was"});let n=h("span",{class:"kit-feed-pips","aria-hidden":"true"},...this.pips);this.node=h("p",{"data-dial":t},h("b",{},a(`${s?"brief":"dial"}-${t}`))," ",h("span",{},n,this.now," ",this.more," ",this.was))}show(t,e){let{dial:s,of:n}=this,[i,r]=[t[s],e?.[s]??0];this.pips.forEach((d,u)=>{k(d,"data-on",u<i?"":null),k(d,"data-was",e&&u<r?"":null)});let c=s==="voices",l=c?a("dial-voices-of",{now:i}):a("dial-of",{now:i,of:n});f(this.now,this.brief?String(i):l),f(this.more,c&&!this.brief?a("dial-pages",{pages:t.pages}):""),f(this.was,e?a("dial-was",{was:r}):""),k(this.node,"data-changed",e&&i!==r?"":null)}};var Rs=class{#t;constructor(t){this.#t=t,this.head=h("p",{class:"kit-feed-headline",tabindex:"-1"}),this.guessed=h("p",{class:"kit-feed-guessed"}),this.dials=new re(t),this.node=h("div",{class:"kit-feed-result"},this.head,this.guessed,this.dials.node)}show(t,e,s,n,i){let r=c=>xt(t,c,this.#t);f(this.head,$a(t,e,s,this.#t,i)),f(this.guessed,n),this.dials.show(r(e),s&&r(s))}get aloud(){return[this.head.textContent,this.guessed.textContent].filter(Boolean).join(" ")}};var pd={order:"time",sold:!1},fd=8,Ps=class{#t;#e=null;#s="";#o=0;#n=!1;constructor(t,e,s,n){this.evening=t,this.asks=e,this.stage=s,this.#t={order:s.choice.now.b.order,sold:!1},this.readers=this.#i(n),this.rules=this.#r(n),this.sold=new se(a("sold"),i=>this.change({sold:i}),{note:a("sold-does"),key:"5"}),this.ask=new Cs({answer:i=>this.answer(i),skip:()=>this.skip()}),this.result=new Rs(t.seen),this.back=g("","u",()=>this.undo()),this.phone=new ie(t.seen,s.say),this.simulated=h("p",{class:"kit-quiet kit-feed-simulated"}),this.node=h("div",{class:"kit-feed-tonight"},this.#a(),this.phone.node)}#i(t){let{readers:e}=this.evening,s=e.map(({name:i},r)=>({value:String(r),words:i})),n=i=>this.turn(Number(i));return new rt(`${t}-reader`,a("reader"),s,n,"kit-feed-inline")}#r(t){let e=Object.keys(this.evening.readers[0].places).map(md),s=n=>this.choose(n);return new rt(`${t}-rule`,a("rules"),e,s,"kit-feed-rules")}#a(){return h("div",{class:"kit-feed-controls"},this.readers.node,this.rules.node,this.sold.node,h("div",{class:"kit-feed-stage"},this.ask.node,this.result.node),h("div",{class:"kit-feed-foot"},this.back,this.simulated))}get reader(){return this.evening.readers[this.#o]}#c(t){let e=this.asks[t],{store:s,runs:n}=this.stage;if(!e||this.#t.sold||n.skipped.has(t))return!1;let i=gn(this.reader,t,e.dial,this.evening.seen);return s.of(e.id)?.first===null&&i===e.truth}choose(t){t===this.#t.order?this.#h(""):this.#c(t)?this.#h(t):this.change({order:t})}#h(t){this.#s=t,this.show(),t&&(this.#p(this.ask.node),this.stage.say(this.asks[t].question))}answer(t){let e=this.#s,{store:s}=this.stage,{id:n}=this.asks[e];s.judge(n,t),s.compared([n]),this.#d(e)}skip(){this.stage.runs.skipped.add(this.#s),this.#d(this.#s)}#d(t){this.change({order:t}),this.result.head.focus({preventScroll:!0})}change(t){this.#u({...this.#t,...t}),this.#n=!0,this.stage.choice.set({order:this.#t.order}),this.show(),this.#n=!1,this.stage.say(this.result.aloud)}#u(t){this.#s="",this.#e=this.#t,this.#t=t}hear(){let{order:t}=this.stage.choice.now.b;t!==this.#t.order&&this.#u({...this.#t,order:t})}undo(){this.#s?this.#h(""):this.#e&&this.change(this.#e)}sell(){this.change({sold:!this.#t.sold})}turn(t){this.#o=t,this.#e=null,this.#s="",this.show(),this.stage.say(this.result.aloud)}next(){this.turn((this.#o+1)%this.evening.readers.length)}get#l(){let t=this.asks[this.#t.order];return!t||this.#t.sold?"":gn(this.reader,this.#t.order,t.dial,this.evening.seen)===t.truth?ya(t,this.stage.store):""}show(){let{reader:t}=this,[e,s]=[this.#t,this.#e],n=this.asks[this.#s]??null;W(this.stage.root(),()=>{this.ask.show(n,a(`rule-${M(e.order)}`)),this.result.node.hidden=!!n}),this.readers.show(String(this.#o)),this.rules.show(this.#s||e.order),this.sold.show(e.sold);let i=this.#l,r=i?this.asks[e.order].dial:void 0;this.result.show(t,e,i?pd:s,i,r),this.#f(),f(this.simulated,a("simulated-evening",{name:t.name})),this.#n&&this.#p(this.result.node),this.phone.show(t,e,s)}#f(){let t=this.#s?this.#t:this.#e;if(this.back.hidden=!t,!t)return;let e=a("back-to",{rule:a(`rule-${M(t.order)}`)});this.back.replaceChildren(e," ",h("kbd",{"aria-hidden":"true"},"u"))}#p(t){if(this.node.getBoundingClientRect().height<=innerHeight)return this.node.scrollIntoView({block:"nearest",behavior:"instant"});let s=this.rules.node,n=getComputedStyle(s).position==="sticky";t.style.scrollMarginTop=n?`${s.offsetHeight+fd}px`:"",t.scrollIntoView({block:"start",behavior:"instant"})}close(){this.phone.close()}};function md(o,t){let e=M(o);return{value:o,words:a(`rule-${e}`),note:a(`rule-${e}-does`),key:String(t+1)}}var qs=class{constructor(t,e){this.evening=t,this.aloud=e;let s=Object.keys(t.readers[0].places);this.head=h("p",{class:"kit-feed-headline"});let n=()=>this.#e();this.sides=[new Ws(t,a("left-phone"),s[0],e,n),new Ws(t,a("right-phone"),s[1],e,n)];let[i,r]=this.sides;this.node=h("div",{class:"kit-feed-two"},this.head,h("div",{class:"kit-feed-pair"},i.node,r.node))}get#t(){let{seen:t}=this.evening,[e,s]=this.sides;return a("compare-headline",{shared:ca(e.seen,s.seen),of:t})}#e(){this.show(),this.aloud(this.#t)}show(){for(let t of this.sides)t.show();f(this.head,this.#t)}close(){for(let{phone:t}of this.sides)t.close()}},Ws=class{#t;#e=0;constructor(t,e,s,n,i){this.evening=t,this.#t=s;let c=Object.keys(t.readers[0].places).map(d=>({value:d,words:a(`rule-${M(d)}`)})),l=t.readers.map((d,u)=>({value:String(u),words:d.name}));this.rule=Aa(a("choose-rule"),c,d=>{this.#t=d,i()}),this.who=Aa(a("choose-reader"),l,d=>{this.#e=Number(d),i()}),this.dials=new re(t.seen,!0),this.phone=new ie(t.seen,n),this.node=h("div",{class:"kit-feed-side",role:"group","aria-label":e},h("div",{class:"kit-tools"},this.who.node,this.rule.node),this.dials.node,this.phone.node)}get reader(){return this.evening.readers[this.#e]}get state(){return{order:this.#t,sold:!1}}get seen(){return wn(this.reader,this.state,this.evening.seen)}show(){this.rule.input.value=this.#t,this.who.input.value=String(this.#e),this.dials.show(xt(this.reader,this.state,this.evening.seen),null),this.phone.show(this.reader,this.state,null)}};function Aa(o,t,e){let s=_(),n=t.map(({value:r,words:c})=>h("option",{value:r},c)),i=h("select",{id:s,onchange:()=>e(i.value)},...n);return{input:i,node:h("span",{},h("label",{for:s},o)," ",i)}}E(na);E(Qt);var En=class{constructor({host:t,el:e,signal:s,runs:n,store:i}){let r=_(),c=t.read("evening"),l=new $s(t);this.store=i,this.live=N();let d=m=>this.live.say(m),u={choice:l,runs:n,store:i,say:d,root:()=>this.root};this.scenes={evening:new Ps(c,t.read("asks"),u,r),compare:new qs(c,d),poster:new Ms(c.poster,t.read("post"),u,r),details:new Is(t,u,r)},this.tabs=new Ns(r,this.scenes,()=>this.show()),this.help=P(a("keys"),"?",()=>this.#o()),this.help.button.replaceChildren(h("kbd",{"aria-hidden":"true"},"?")),k(this.help.button,"aria-label",a("keys"));let p=this.#e(l.about.orders);this.root=R(e,{name:a("feed-name"),keys:p,signal:s,host:t}),this.root.classList.add("kit-feed"),this.root.append(...this.#t(t.read("notice"),s)),n.listen(()=>this.hear(),s),i.listen(m=>m.length&&this.show(),s),this.tabs.open(l.about.view)}#t(t,e){let s=new Z(this.store,new Q(this.store),e);return[t&&h("p",{class:"kit-notice"},t),Y(this.store,()=>this.show()),h("div",{class:"kit-feed-top"},this.tabs.node,this.help.button),...this.tabs.panels,s.alert,s.news,this.help.panel,this.live.node].filter(i=>i instanceof Node)}#e(t){let{evening:e,details:s}=this.scenes,n=c=>()=>this.#s("evening",c),i=c=>()=>this.#s("details",c),r={5:n(()=>e.sell()),u:n(()=>e.undo()),o:n(()=>e.next()),w:i(()=>s.another()),p:i(()=>s.pin()),r:i(()=>s.restart()),b:i(()=>s.controls.share.input.focus()),c:i(()=>s.controls.cap.input.focus()),"?":()=>this.help.toggle(),Escape:()=>{this.scene.close(),this.help.toggle(!1)}};return t.forEach((c,l)=>{r[l+1]=()=>{this.tabs.now==="details"?s.set({order:c}):this.#s("evening",()=>e.choose(c))}}),r}#s(t,e){this.tabs.now===t&&e()}#o(){let t=this.tabs.now==="details";return X([["1 2 3 4",a("feed-key-rules")],...t?gd():wd(),["?",a("key-help")]])}get scene(){return this.scenes[this.tabs.now]}hear(){this.scenes.evening.hear(),this.show()}show(){k(this.root,"data-scene",this.tabs.now),W(this.root,()=>this.scene.show())}},wd=()=>[["5",a("feed-key-sold")],["u",a("feed-key-back")],["o",a("feed-key-reader")],["↑ ↓",a("feed-key-posts")]],gd=()=>[["b",a("feed-key-broadcasters")],["c",a("feed-key-cap")],["w",a("feed-key-world")],["p",a("feed-key-pin")],["r",a("feed-key-restart")]],On={share:(o,t)=>({runs:new Ls(o,t),store:new Ee(o,t)}),view:o=>{new En(o)}},o$=B(On);var Me=({unit:o},t)=>o?a("counted",{number:t,unit:o}):a("counted-plainly",{number:t});function Ds(o,{label:t}){return o.kind==="line"?a("kept-line"):o.found?[a("it-was",{found:kd(o.found)}),yd(o,t)].filter(Boolean).join(" "):a("kept-guess")}function yd(o,t){let{truth:e,values:s,even:n,unit:i}=o;if(typeof e=="number")return Number(t)===e?a("off-right"):"";if(!Array.isArray(e))return"";let[r,c]=e,l=s[Number(t)-1];if(r<=l&&l<=c)return a("off-right");if(t===o.nearest)return a("off-near");let d=l>c?"high":"low",u=l>c?c:r,[p,m]=[Math.min(l,u),Math.max(l,u)];if(!n&&p>0&&m/p>=2)return a(r<c?"off-at-least-times":"off-times",{way:d,by:bd(m/p)});let w=Number((m-p).toFixed(10));return r<c?a("off-at-least",{way:d,by:w}):a("off-by",{way:d,by:w,unit:i.startsWith("%")?"points":"plain"})}function Ta({kind:o,options:t,truth:e,found:s},{label:n}){if(o==="line")return s?[s]:[];let[i,r]=[t[Number(n)-1],t[Number(e)-1]],c=r&&r!==i?[r.because]:[];return[i?.because&&(c.length?a("reason-mine",i):i.because),...c].filter(Boolean)}function Ia(o,t,{label:e}){if(!t||o.kind==="line")return"";let s=t.name.charAt(0).toUpperCase()+t.name.slice(1),{counts:n}=t;if(o.kind==="tap")return a("class-tap",{who:s,number:n[Number(e)-1]});let i=n.reduce((l,d)=>l+d,0),r=0,c=n.findIndex(l=>(r+=l,2*r>=i));return a("class-middle",{who:s,middle:Me(o,o.values[c])})}var kd=o=>o.replace(/\.$/,""),bd=o=>Number(o<10?o.toFixed(1):o.toPrecision(2));var Ys=class{#t;#e;#s=!1;constructor(t,e,s,n){this.#t=t,this.#e=e,this.covered=h("div",{class:"kit-guess-covered"},...s),this.node=h("div",{class:"kit-guess-room"},this.covered);let i=0,r=new ResizeObserver(()=>{this.node.clientWidth!==i&&(i=this.node.clientWidth,i&&this.#n())});r.observe(this.node),n.addEventListener("abort",()=>r.disconnect())}open(t){this.#s||(this.#s=!0,this.node.replaceChildren(h("div",{class:"kit-guess-opened"},...this.#o(t))))}#o(t){let{after:e,source:s}=this.#t;return[h("p",{class:"kit-headline",dir:"auto"},Ds(this.#t,t)),...Ta(this.#t,t).map(n=>h("p",{dir:"auto"},n)),e&&h("p",{dir:"auto"},e),$d(Ia(this.#t,this.#e,t)),s&&h("p",{class:"kit-quiet",dir:"auto"},a("source",{source:s}))].filter(n=>n instanceof Node)}#n(){let{kind:t,options:e,values:s}=this.#t,i=(t==="line"?[1]:[...(e.length?e:s).keys()]).map(l=>h("div",{},...this.#o({label:String(t==="line"?1:l+1),note:""})));i.push(h("div",{},this.covered.cloneNode(!0)));let r=h("div",{class:"kit-guess-measure","aria-hidden":"true"},...i);this.node.append(r);let c=Math.max(...i.map(l=>l.getBoundingClientRect().height));r.remove(),this.node.style.minHeight=`${Math.ceil(c)}px`}},$d=o=>o?h("p",{dir:"auto"},o):null;var An=o=>o.pointerType!=="mouse";function Us(o,t){let[e,s]=[Math.abs(t.x-o.x),Math.abs(t.y-o.y)];return Math.max(e,s)<10?"nowhere":e>s?"aside":"upright"}function _a(o,t){let e=null,s=()=>{!e||e.meant?t():o.value=e.before},n=()=>{setTimeout(()=>{e=null})},i=c=>{!e||e.meant||Us(e.from,c)!=="aside"||(e.meant=!0)},r=c=>{e&&(e.meant||=Us(e.from,c)==="nowhere"),s(),n()};o.addEventListener("pointerdown",c=>{e=An(c)?{from:c,before:o.value,meant:!1}:null}),o.addEventListener("pointermove",i),o.addEventListener("pointerup",r),o.addEventListener("pointercancel",s);for(let c of["touchend","touchcancel"])o.addEventListener(c,n);o.addEventListener("input",()=>{(!e||e.meant)&&t()}),o.addEventListener("change",s)}function vd(o){let t=o.length-1,s=o.flatMap((i,r)=>xd(i)?[r]:[]).filter(i=>i>=2&&i<=t-2);if(s.length>1&&Tn(o))return[0,...s,t];let n=[4,3,5,2].find(i=>t%i===0)??Math.min(4,t);return Array.from({length:n+1},(i,r)=>Math.round(r*t/n))}var xd=o=>o>1&&/^10*$/.test(String(o));function Tn(o){let t=o.slice(1).map((e,s)=>Number((e-o[s]).toFixed(10)));return t.every(e=>e===t[0])?"":t.every((e,s)=>!s||e>=t[s-1])?"steps-grow":"steps-differ"}function ja(o){let t=o.length-1,e=vd(o).map(i=>h("span",{style:`inset-inline-start:${100*i/t}%`},h("span",{class:"kit-slide-number"},a("counted-plainly",{number:o[i]})))),s=h("p",{class:"kit-slide-scale","aria-hidden":"true"},...e),n=e.map(i=>i.firstElementChild);return new ResizeObserver(()=>Sd(n)).observe(s),s}var Ma=8;function Sd(o){let t=o.map(n=>n.getBoundingClientRect()),e=t.length-1,s=-1/0;t.forEach(({left:n,right:i},r)=>{let l=n>=s+Ma&&(r===e||i+Ma<=t[e].left)||r===0||r===e;l&&(s=i),k(o[r],"data-no-room",l?null:!0)})}function Fs(o){let t=o.replace(/[\s'’%]/g,"").replace("−","-"),s=/^-?[1-9]\d{0,2}([.,]\d{3})+$/.test(t)?t.replace(/[.,]/g,""):t.replace(",",".");return/^-?(\d+\.?\d*|\.\d+)$/.test(s)?Number(s):null}function Ed(o,t){let e=o.map(s=>Math.abs(s-t));return e.indexOf(Math.min(...e))}var Hs=class{#t;#e;#s="";constructor(t,e){this.#t=t,this.#e=e;let s=_();this.note=h("p",{class:"kit-slide-note",id:s}),this.input=h("input",{type:"text",inputmode:t[0]<0?"text":"decimal",autocomplete:"off",maxlength:15,"aria-describedby":s,oninput:()=>this.#o(),onchange:()=>this.#i(),onkeydown:n=>this.#r(n)}),this.node=h("label",{class:"kit-slide-typed"},a("or-type")," ",this.input)}show(t){this.#s=String(this.#t[t]),this.input.value=this.#s,f(this.note,"")}#o(){let t=this.input.value.trim(),e=Fs(t);if(e===null)return this.#n(t&&a("no-number"));let s=Ed(this.#t,e),n=this.#t[s];this.#s=String(n),this.#e.go(s),this.#n(n===e?"":a("nearest-step",{number:e,step:n}))}#n(t){f(this.note,t),t&&this.#e.say(t)}#i(){this.input.value=this.#s}#r(t){if(t.key!=="Enter"||!Pt(t)||t.repeat)return;t.preventDefault();let e=this.input.value.trim();if(e&&Fs(e)===null)return;let s=Fs(e)===Fs(this.#s);this.#i(),s&&this.#e.commit()}};var zs=class{#t;#e;#s=!1;#o=null;constructor(t,e,s,n){let{values:i}=t;this.#t=t,this.#e=e,this.actions=s,this.earlier=h("p",{class:"kit-slide-earlier",hidden:!0}),this.said=h("p",{class:"kit-slide-said"},a("not-moved")),this.typed=new Hs(i,{go:c=>this.#i(c),commit:()=>s.commit(),say:c=>s.say(c)}),this.input=h("input",{type:"range",class:"kit-slide-input",min:0,max:i.length-1,step:1,"aria-labelledby":n,"aria-valuetext":a("not-moved-aloud"),"data-unmoved":!0}),this.input.value=String(Math.floor((i.length-1)/2)),_a(this.input,()=>this.#n()),this.line=h("div",{class:"kit-slide-line"},this.input);let r=Tn(i);this.node=h("div",{class:"kit-slide"},this.earlier,h("div",{class:"kit-slide-top"},this.said,this.typed.node),this.line,ja(i),r?h("p",{class:"kit-slide-uneven"},a(r)):null,this.typed.note)}#n(){let t=Number(this.input.value);this.#i(t),this.typed.show(t)}#i(t){this.#s=!0,this.input.value=String(t),this.input.removeAttribute("data-unmoved");let e=Me(this.#t,this.#t.values[t]);k(this.input,"aria-valuetext",e),f(this.said,e),this.actions.changed()}remind(t){let e=Number(t)-1;if(this.#o===e)return;this.#o=e;let s=Me(this.#t,this.#t.values[e]);f(this.earlier,a("you-said-before",{mine:s})),this.earlier.hidden=!1,!("opened"in this.node.dataset)&&this.line.append(h("div",{class:"kit-slide-marks"},this.#r(e)))}#r(t){return this.#h(t/(this.#t.values.length-1),"before",a("badge-before"))}chosen(){return this.#s?{label:String(Number(this.input.value)+1),note:""}:null}open({label:t}){let{values:e}=this.#t,s=Number(t)-1,n=e.length-1,i=this.#o===null||this.#o===s?[]:[this.#o],r=[...this.#c(n),...this.#a(),...i.map(c=>this.#r(c)),this.#h(s/n,"you",a("badge-you"))];f(this.said,a("you-said",{mine:Me(this.#t,e[s])})),f(this.typed.note,""),this.typed.input.disabled=!0,this.node.dataset.opened="",this.line.setAttribute("aria-hidden","true"),this.line.replaceChildren(h("div",{class:"kit-slide-track"},...r))}#a(){let{truth:t,values:e}=this.#t;if(!Array.isArray(t))return[];let[s,n]=t,[i,r]=t.map(c=>Od(c,e)/(e.length-1));return s===n?[this.#h(i,"was",a("badge-was"))]:[h("i",{class:"kit-slide-band",style:Ad(i,r)}),this.#h((i+r)/2,"between",a("badge-between",{low:s,high:n}))]}#c(t){let e=this.#e?.counts??[],s=Math.max(1,...e);return e.map((n,i)=>({number:n,at:i/t})).filter(({number:n})=>n).map(({number:n,at:i})=>h("i",{class:"kit-slide-bar",style:`inset-inline-start:${100*i}%;height:${1.2*n/s}rem`}))}#h(t,e,s){let n=t<.12?"start":t>.88?"end":"middle",i=`inset-inline-start:${100*t}%`;return h("span",{class:"kit-slide-marker","data-whose":e,"data-shift":n,style:i},h("b",{},s))}keys(){let t=e=>()=>{this.input.isConnected&&(this.input.focus({preventScroll:!0}),this.input.value=String(Number(this.input.value)+e),this.#n())};return{ArrowLeft:t(-1),ArrowRight:t(1),ArrowDown:t(-1),ArrowUp:t(1)}}};function Od(o,t){let e=t.findIndex(s=>s>=o);return e<=0||t[e]===o?Math.max(0,e):e-1+(o-t[e-1])/(t[e]-t[e-1])}var Ad=(o,t)=>`inset-inline-start:${100*o}%;width:${100*(t-o)}%`;var Ks=class{#t;#e;#s=null;constructor(t,e,s,n){this.#t=t,this.#e=e,this.actions=s,this.buttons=t.options.map((r,c)=>this.#o(c));let i={class:"kit-taps",role:"group","aria-labelledby":n};this.node=h("div",i,...this.buttons.map(({button:r})=>r)),e&&(this.node.dataset.class="")}#o(t){let e=h("i",{}),s=h("span",{class:"kit-tap-badge"}),n=h("span",{class:"kit-tap-number"});return{button:h("button",{type:"button",class:"kit-tap","aria-pressed":"false","data-label":String(t),onclick:()=>this.choose(t)},e,h("kbd",{"aria-hidden":"true"},String(t+1)),h("span",{dir:"auto"},ot(t)," ",this.#t.options[t].text),h("span",{class:"kit-tap-said"},s,n)),bar:e,badge:s,number:n}}choose(t){!this.buttons[t]||this.buttons[t].button.disabled||(this.#s=String(t+1),this.buttons.forEach(({button:e},s)=>{k(e,"aria-pressed",s===t)}),this.actions.changed())}chosen(){return this.#s===null?null:{label:this.#s,note:""}}open({label:t}){let{truth:e}=this.#t,s=this.#e?.counts??[],n=s.reduce((i,r)=>i+r,0);this.buttons.forEach(({button:i,bar:r,badge:c,number:l},d)=>{let[u,p]=[t===String(d+1),e===d+1];k(i,"aria-pressed",u),i.disabled=!0,p&&(i.dataset.was=""),c.textContent=u&&p?a("badge-right"):u?a("badge-you"):"",p&&!u&&(c.textContent=a("badge-was")),n&&(l.textContent=a("class-of",{number:s[d],whole:n}),r.style.width=`${100*s[d]/n}%`)})}keys(){return Object.fromEntries(this.buttons.map((t,e)=>[String(e+1),()=>this.choose(e)]))}};E(Qt);var Td={tap:Ks,slider:zs,line:ne},In=class{#t=!1;constructor({host:t,el:e,signal:s,store:n}){this.store=n,this.guess=t.read("guess");let{question:i,kind:r}=this.guess,c=t.read("guessed"),l=_(),d={changed:()=>this.#n(),say:b=>this.live.say(b),commit:()=>this.commit()};this.control=new Td[r](this.guess,c,d,l),this.live=N();let u=r==="line"||this.guess.found?r:"open";this.main=g(a("commit",{kind:u}),r==="line"?"":"⏎",()=>this.commit(),{class:"kit-main"}),this.hint=h("p",{class:"kit-quiet"},this.#o),this.room=new Ys(this.guess,c,[this.main,this.hint],s);let p={...this.control.keys(),Enter:()=>this.commit()},m=a("guess-name",{question:i});this.root=R(e,{name:m,keys:p,signal:s,host:t,part:this.guess.id}),this.root.classList.add("kit-guess");let w=[h("p",{class:"kit-question",id:l,dir:"auto"},i),t.read("notice")&&h("p",{class:"kit-notice"},t.read("notice")),Y(n,()=>this.show()),this.control.node,this.room.node,...this.#e(s),this.live.node];this.root.append(...w.filter(b=>b instanceof Node)),n.listen(b=>b.length&&this.show(),s),this.show()}#e(t){if(!this.guess.known)return[pt(this.store,t)];let e=new Z(this.store,new Q(this.store),t);return[e.alert,h("p",{class:"kit-saved"},e.text)]}get#s(){let{first:t,note:e}=this.store.of(this.guess.id);return t===null?null:{label:t,note:e??""}}get#o(){let{found:t,kind:e}=this.guess;return a(t?"first":"first-open",{kind:e})}#n(){f(this.hint,this.#o)}show(){let t=this.guess.earlier&&this.store.of(this.guess.earlier).first;t&&this.control.remind?.(t);let e=this.#s;if(!e||this.#t)return;this.#t=!0,this.root.dataset.finished="",W(this.root,()=>{this.control.open(e),this.room.open(e)});let{id:s}=this.guess;this.store.of(s).locked||this.store.compared([s])}commit(){if(this.#t)return;let t=this.control.chosen();if(!t){let n=a(`choose-first-${this.guess.kind}`);return f(this.hint,n),this.live.say(n)}let{id:e,after:s}=this.guess;t.note&&this.store.note(e,t.note),this.store.judge(e,t.label),this.live.say(`${Ds(this.guess,t)} ${s}`.trim())}},_n=U(o=>new In(o)),F$=B(_n);E(Qt);var Mn=class{#t="";constructor({host:t,el:e,signal:s}){this.host=t;let n=a("lesson-name",{number:this.lesson.number});this.live=N(),this.rows=h("ul",{class:"kit-lesson-rows"}),this.copies=h("span",{}),this.main=g("","",()=>this.copy(),{class:"kit-main"}),this.main.append(this.copies),this.said=h("p",{class:"kit-lesson-said"}),this.left=h("p",{class:"kit-quiet"}),this.words=h("div",{}),this.codes=h("p",{class:"kit-code kit-lesson-codes",hidden:!0}),this.root=R(e,{name:n,keys:{},signal:s}),this.root.classList.add("kit-lesson"),this.root.append(h("p",{class:"kit-heading"},n),this.rows,h("p",{},a("lesson-how")),h("div",{class:"kit-tools"},this.main,this.said),this.codes,this.words,this.left,this.live.node);let i=()=>t.write({looked:t.read("looked")+1});this.root.addEventListener("pointerenter",i,{signal:s}),this.root.addEventListener("focusin",i,{signal:s}),s.addEventListener("abort",t.listen("lesson",()=>this.show())),i(),this.show()}get lesson(){return this.host.read("lesson")}get#e(){return this.lesson.rows.map(t=>t.code).filter(Boolean)}show(){let t=this.#e,{rows:e}=this.lesson;this.rows.replaceChildren(...e.map(_d)),this.words.replaceChildren(...e.filter(n=>n.words).map(Id)),f(this.copies,a("lesson-copy",{codes:t.length})),this.main.disabled=t.length===0;let s=e.length-t.length;f(this.left,s?a("lesson-left",{open:s}):""),this.#t&&this.#t!==t.join(`
`)&&f(this.said,a("lesson-changed"))}async copy(){let e=this.#e.join(`
`),{name:s}=this.lesson;this.#t=e,this.codes.textContent=e,this.codes.hidden=!1;let n=await Ut(this.codes,this.main),i=a("lesson-codes",{done:n,name:s});f(this.said,i),this.live.say(i)}};function Id({title:o}){return h("p",{class:"kit-lesson-words"},a("lesson-words",{title:o,download:a("download")}))}function _d({title:o,done:t,open:e,of:s,words:n}){let i=t+e===0?a("lesson-open"):n?a("lesson-written"):t===s?a("lesson-all",{of:s}):a("lesson-done",{done:t,open:e,of:s}),r=h("li",{},h("span",{dir:"auto"},o),h("span",{class:"kit-count"},i));return k(r,"data-state",t+e===0?"open":t+e===s?"all":"some"),r}var jn={share:()=>({}),view:o=>{new Mn(o)}},Q$=B(jn);var La=`# Predict: draw a guess, lock it, then see the figures. Also what Python says of guesses.

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
`;var yt=o=>Math.round(o*10)/10,Lt=o=>{let t=String(o.x);return o.curve?a("predict-place",{x:t,curve:o.curve}):t},Vs=o=>o.length?o.reduce((t,e)=>a("in-turn",{before:t,next:e})):"",Gs=(o,t)=>`${o}${t&&" "}${t}`,Xs=o=>String.fromCharCode(97+o);function Na(o,{made:t,sign:e}){if(!o.length)return"";let s=o.map(Ca),n=Ln(o),i={made:t,place:Lt(n.item),mine:Gs(n.guess,e),figure:Gs(n.item.published,e),by:Math.abs(n.gap),way:Ba(n.gap)};if(s.length===1)return a("off-one",i);let r=jd(s.map(({gap:c})=>c));return n.gap?`${r} ${a("off-most",i)}`:r}var Ca=({item:o,guess:t})=>({item:o,guess:t,gap:yt(t-o.published)});function Ln(o){return o.length?o.map(Ca).reduce((t,e)=>Math.abs(e.gap)>Math.abs(t.gap)?e:t):null}var Js=o=>a("miss",{by:Math.abs(o),way:Ba(o)}),Ba=o=>o>0?"high":o<0?"low":"right";function jd(o){let t=yt(o.reduce((n,i)=>n+Math.abs(i),0)/o.length),s=[{id:"off-high",guesses:o.filter(n=>n>0).length},{id:"off-low",guesses:o.filter(n=>n<0).length},{id:"off-none",guesses:o.filter(n=>n===0).length}].filter(({guesses:n})=>n).map(({id:n,guesses:i})=>a(n,{guesses:i}));return a("off-on-average",{guesses:o.length,mean:t,counts:H(s)})}function Ra(o,t){let e=Math.round(100*(o-t))/100;return`${e>0?"+":e<0?"−":""}${Math.abs(e)}`}function Pa(o,t,e,s){if(!o)return a("draw-one-first",{made:e});if(s)return a("curve-open",{curve:s});let n=t-o;return n?a("points-open",{points:n}):a("all-drawn")}function Wa(o){let t=o.figures.asked.flatMap(e=>{let s=o.valueOf(e);return s===null?[]:[{item:e,guess:s}]});return Na(t,o.figures.about)}function Da(o){let{about:t}=o.figures,e=t.breaks.map(({text:s},n)=>a("break-about",{which:Xs(n),about:s}));return[...qa([...e,...t.note?[t.note]:[]]),Ld(o),...qa(t.sources.map((s,n)=>a("source-listed",{number:n+1,source:s}))),...t.notice?[h("p",{class:"kit-small-print"},t.notice)]:[]]}function qa(o){return o.length?[h("ul",{class:"kit-notes"},...o.map(t=>h("li",{},t)))]:[]}function Ld(o){let{about:t,others:e}=o.figures,s=[a("table-unit",{made:t.made,unit:t.unit}),e?a("table-class",{name:e.name}):""],n=a("figures-as-a-table");return h("details",{},h("summary",{},a("as-a-table")),h("p",{class:"kit-quiet kit-unit"},s.join(" ").trim()),h("div",{class:"kit-scroll",tabindex:"0",role:"group","aria-label":n},Nd(o)))}function Nd(o){let{figures:t}=o,e=Cd(t);return h("table",{class:"kit-figures"},h("thead",{},h("tr",{},...e.map(s=>h("th",{scope:"col"},s)))),...t.curves.map(s=>Bd(o,s,e.length)))}function Cd({about:o,others:t}){let{xName:e}=o;return[e.charAt(0).toUpperCase()+e.slice(1),a("column-you"),a("made-head",{made:o.made}),a("column-gap"),...t?[a("column-class")]:[]]}function Bd(o,t,e){let{figures:s}=o,n=h("th",{scope:"rowgroup",colspan:e},t);return h("tbody",{},s.several?h("tr",{},n):null,...s.onCurve(t).map(i=>Rd(o,i)))}function Rd(o,t){let{others:e}=o.figures,s=o.valueOf(t),n=[t.given?a("cell-given"):s??a("cell-open"),qd(t),s===null?"":Ra(s,t.published),...e?[Pd(o,t)]:[]];return h("tr",{},h("th",{scope:"row"},String(t.x)),...n.map(i=>h("td",{},String(i))))}function Pd({figures:o},t){let e=o.spreadOf(t);if(!e)return"";let[s,n,i]=e;return`${n} (${s}–${i})`}function qd({published:o,source:t}){return t?a("cell-sourced",{value:String(o),source:t}):o}var Zs=class{constructor(t,e){let{figures:s}=t;this.drawing=t,this.help=P(a("keys"),"?",X(Yd(s))),this.undo=h("button",{type:"button",class:"kit-tool",onclick:()=>e.undo()},a("undo")," ",h("kbd",{"aria-hidden":"true"},"⌫")),this.open=h("span",{id:_()});let n=a("points-open",{points:s.asked.length}),i=h("p",{class:"kit-still-open","data-longest":n},this.open);this.lock=h("button",{type:"button",class:"kit-main",onclick:()=>e.reveal(),"aria-describedby":this.open.id},a("lock")),this.node=h("div",{},Dd(s),h("div",{class:"kit-tools"},i,this.lock,this.undo,this.help.button),this.help.panel)}show(){let{figures:t,drawn:e,canUndo:s,locked:n}=this.drawing;this.node.hidden=n,k(this.lock,"data-waits",e.length?null:"");let{made:i}=t.about;this.open.textContent=Pa(e.length,t.asked.length,i,this.drawing.bare),this.undo.disabled=!s}},Wd=({bars:o})=>o?["← →","↑ ↓"]:["↑ ↓","← →"],Dd=({bars:o})=>h("p",{class:"kit-quiet kit-ways"},a(o?"draw-bars":"draw-curve")," ",h("span",{class:"kit-by-keys"},a(o?"draw-bars-keys":"draw-curve-keys")));function Yd(o){let[t,e]=Wd(o),s=[["c",a("key-curve")]];return[[t,a("key-five")],["PgUp PgDn",a("key-twenty")],["Home End",a("key-ends")],["0 … 9",a("key-tens")],["Enter",a("key-same")],[e,a(o.bars?"key-other-bar":"key-other-point")],...o.oneInFront?s:[],["Delete",a("key-take-back")],["Backspace",a("key-undo-drawing")],["?",a("key-help")]]}var St=5,Ya=o=>St*Math.round(Math.min(100,Math.max(0,o))/St),Qs=class{#t;#e=new Map;#s=[];constructor(t,e){this.figures=t,this.#t=e,this.active=t.curves[0],this.held=null}get locked(){return this.figures.asked.some(t=>this.#t.of(t.id).locked)}#o(t){let{first:e}=this.#t.of(t.id);return e===null?null:Number(e)}valueOf(t){if(t.given)return null;let e=this.#e.get(t.id);return e===void 0?this.#o(t):e}known(t){return t.given?t.published:this.valueOf(t)}get bare(){let{curves:t,asked:e}=this.figures,s=new Set(this.drawn.map(n=>n.curve));return t.find(n=>!s.has(n)&&e.some(i=>i.curve===n))}get drawn(){return this.figures.asked.filter(t=>this.valueOf(t)!==null)}get inReach(){let{asked:t,bars:e}=this.figures;return t.filter(s=>e||s.curve===this.active)}said(t){let e=t.map(s=>{let n=this.valueOf(s),i=n===null?a("not-drawn"):this.figures.shown(n);return a("predict-point",{place:Lt(s),value:i})});return Vs(e)}get miss(){let t=this.figures.asked.flatMap(s=>{let n=this.valueOf(s);return n===null?[]:[{item:s,guess:n}]}),e=Ln(t);return e?.gap?e:null}get canUndo(){return this.#s.length>0}startOf(t){let e=this.figures.onCurve(t.curve),s=e.slice(0,e.indexOf(t)).map(n=>this.known(n));return Ya(s.findLast(n=>n!==null)??50)}draft(t,e){this.#e.set(t.id,e===null?null:Ya(e))}dropDrafts(){this.#e.clear()}commit(){let t=this.figures.asked.filter(s=>this.#e.has(s.id)&&this.valueOf(s)!==this.#o(s)),e=t.map(s=>({item:s,value:this.valueOf(s)}));return this.#e.clear(),this.locked||!e.length?[]:(this.#s.push(t.map(s=>({item:s,value:this.#o(s)}))),this.#n(e),t)}undo(){let t=this.#s.pop();return t?(this.#n(t),t.map(({item:e})=>e)):null}#n(t){for(let{item:e,value:s}of t)this.#t.judge(e.id,s===null?null:String(s))}lock(){this.#t.compared(this.drawn.map(t=>t.id))}};var to=class{constructor(t,e){this.about=t,this.others=e,this.items=t.items,this.curves=t.curves,this.asked=t.items.filter(s=>!s.given),this.given=t.items.filter(s=>s.given),this.bars=t.kind==="bars",this.several=t.curves.length>1,this.oneInFront=this.several&&!this.bars}onCurve(t){return this.items.filter(e=>e.curve===t)}get label(){return a("made-label",{made:this.about.made})}shapeOf(t){return this.curves.indexOf(t)}shown(t){return Gs(t,this.about.sign)}spreadOf({id:t}){let{others:e}=this;return e&&Object.hasOwn(e.spread,t)?e.spread[t]:null}};function tt(o,t={},...e){let s=document.createElementNS("http://www.w3.org/2000/svg",o);for(let[n,i]of Object.entries(t))s.setAttribute(n,String(i));return s.append(...e),s}function j(o,t,e,s="middle",n=""){return tt("text",{x:o,y:t,"text-anchor":s,class:n},String(e))}function S(o,t,e={}){return tt("path",{d:o,class:t,...e})}function kt(o,t,e,s,n){return tt("rect",{x:o,y:t,width:e,height:s,class:n})}function Nn(o){return o.map((e,s)=>e?`${s>0&&o[s-1]?"L":"M"}${e[0]} ${e[1]}`:"").join("")}function bt(o,t,e,s,n){if(o===1)return kt(t-s,e-s,2*s,2*s,n);if(o===2)return S(`M${t} ${e-1.3*s}L${t+1.2*s} ${e+s}H${t-1.2*s}Z`,n);if(o===3){let i=1.4*s;return S(`M${t} ${e-i}L${t+i} ${e}L${t} ${e+i}L${t-i} ${e}Z`,n)}return tt("circle",{cx:t,cy:e,r:s,class:n})}function je(o,t){return 7*o.length>t?`${o.slice(0,Math.max(1,t/7-1))}…`:o}var Ua=["7 4","2 4","13 4 2 4","20 6"],ae=o=>Ua[o%Ua.length];function $t(...o){return tt("svg",{width:34,height:14,viewBox:"0 0 34 14","aria-hidden":"true",class:"kit-swatch"},...o)}function Fa({bars:o,label:t,others:e}){return[eo(o?Ud():Hd(),t),eo(o?Fd():zd(),a("legend-you")),eo($t(kt(1,1,32,12,"kit-gap")),a("legend-gap")),...e?[eo(Kd(),a("legend-class",{name:e.name}))]:[]]}var eo=(o,t)=>h("li",{},o,t),Ud=()=>$t(kt(1,2,32,10,"kit-published-bar")),Fd=()=>$t(kt(1,2,32,10,"kit-guess-bar")),Hd=()=>$t(S("M1 7H33","kit-published"),bt(0,17,7,4,"kit-published-mark")),zd=()=>$t(S("M1 7H33","kit-guess",{"stroke-dasharray":ae(0)}),bt(0,17,7,4,"kit-guess-mark")),Kd=()=>$t(S("M2 2v10M2 7H32M32 2v10","kit-class"),S("M14 0v14","kit-class kit-median"));function Ha(o,t){let{figures:e,held:s,locked:n}=o;return[...Gd(t),...Vd(t),...e.items.flatMap(i=>{let r=new Cn(o,t,i);return[r.name(),...n?r.after():r.before()]}),...s&&!n?[Xd(t,s)]:[]]}function Gd({box:o,of:t}){let e=t(20)-t(0)<28?50:20;return Array.from({length:100/e+1},(n,i)=>e*i).flatMap(n=>[S(`M${t(n)} ${o.top}V${o.bottom}`,"kit-grid"),j(t(n),o.top-6,n,"middle","kit-small")])}function Vd({headings:o,width:t}){return o.map(([e,s])=>j(4,s,je(e,t-50),"start","kit-name"))}function Xd({box:o,row:t,at:e},s){return tt("rect",{x:o.left-4,y:e(s)-t/2+2,width:o.right-o.left+8,height:t-4,rx:4,class:"kit-ring"})}var Cn=class{constructor(t,e,s){this.drawing=t,this.layout=e,this.item=s,this.y=e.at(s)}name(){let t=this.layout.box.left-8;return j(t,this.y+4,je(String(this.item.x),t),"end")}before(){let{item:t,y:e}=this,{of:s}=this.layout,n=this.drawing.known(t);return n===null?[kt(s(0),e-10,s(100)-s(0),20,"kit-track"),j(s(0)+12,e+5,"?","middle","kit-small")]:t.given?[this.#o(n,e-10,20,"kit-published-bar"),j(s(n)+7,e+5,n,"start","kit-small")]:[this.#o(n,e-10,20,"kit-guess-bar"),S(`M${s(n)} ${e-13}v26`,"kit-handle"),j(s(n)+7,e+5,n,"start","kit-value")]}after(){let{y:t}=this,{published:e}=this.item,s=this.layout.of(e)+6;return[...this.#t(),this.#o(e,t-16,14,"kit-published-bar"),j(s,t-4,yt(e),"start","kit-small kit-number"),...this.#s()]}#t(){let{item:t,y:e}=this,{of:s}=this.layout,n=this.drawing.valueOf(t);if(n===null)return[];let i=Math.min(n,t.published),r=Math.max(n,t.published);return[kt(s(i),e-18,s(r)-s(i),36,"kit-gap"),...this.#e(s(i),s(r)),this.#o(n,e+2,14,"kit-guess-bar"),S(`M${s(n)} ${e}v18`,"kit-handle"),j(s(n)+6,e+14,n,"start","kit-small")]}#e(t,e){let{miss:s}=this.drawing;if(s?.item!==this.item)return[];let{y:n}=this,i=S(`M${t} ${n}H${e}`,"kit-miss"),r=Js(s.gap),c=6.8*r.length,{width:l,box:d}=this.layout;return e+40+c<l?[i,j(e+40,n+4,r,"start","kit-miss-said")]:l-d.left<c||s.gap>0&&e-6-c<d.left?[i]:s.gap>0?[i,j(e-6,n+14,r,"end","kit-miss-said")]:[i,j(Math.min(t+28,l-c),n+14,r,"start","kit-miss-said")]}#s(){let{y:t}=this,e=this.drawing.figures.spreadOf(this.item);if(!e)return[];let[s,n,i]=e.map(this.layout.of);return[S(`M${s} ${t-3}v6M${s} ${t}H${i}M${i} ${t-3}v6`,"kit-class"),S(`M${n} ${t-9}v18`,"kit-class kit-median")]}#o(t,e,s,n){let{of:i}=this.layout;return kt(i(0),e,Math.max(1,i(t)-i(0)),s,n)}};var Jd=24,so=class{constructor(t,e,s){this.name=s,this.drawing=t,this.layout=e,this.figures=t.figures,this.items=this.figures.onCurve(s),this.shape=this.figures.shapeOf(s),this.front=s===t.active,this.locked=t.locked}draw(){let{front:t,items:e,locked:s}=this;return tt("g",{class:t?"":"kit-back"},...s&&t?this.#e():[],...!s&&t?e.flatMap(n=>this.#a(n)):[],...this.#c(),...s?this.#h():[],...e.flatMap(n=>this.#u(n)),...s&&t?this.#f():[],...s?this.#n():[])}get guess(){return this.items.flatMap(t=>{let e=this.drawing.known(t);return e===null?[]:[this.#t(t,e)]})}get published(){return this.items.map(t=>this.#t(t,t.published))}#t(t,e){return[this.layout.at(t),this.layout.of(e)]}#e(){let{items:t}=this;return[...t.flatMap(e=>this.#s(e)),...t.flatMap((e,s)=>this.#o(e,t[s-1]))]}#s(t){let e=this.figures.spreadOf(t);if(!e)return[];let[s,n,i]=e.map(this.layout.of),r=this.layout.at(t);return[S(`M${r-5} ${s}h10M${r} ${s}V${i}M${r-5} ${i}h10`,"kit-class"),S(`M${r-9} ${n}h18`,"kit-class kit-median")]}#o(t,e){let{at:s,of:n}=this.layout,i=this.drawing.known(t);if(i===null)return[];let[r,c,l]=[s(t),n(i),n(t.published)],d=S(`M${r} ${c}V${l}`,"kit-gap-line"),u=e?this.drawing.known(e):null;if(!e||u===null)return[d];let p=`M${s(e)} ${n(u)}`,m=`L${s(e)} ${n(e.published)}Z`;return[S(`${p}L${r} ${c}V${l}${m}`,"kit-gap"),d]}#n(){let{miss:t}=this.drawing;if(t?.item.curve!==this.name)return[];let{at:e,of:s,box:n}=this.layout,[i,r,c]=[e(t.item),s(t.guess),s(t.item.published)],l=Js(t.gap),d=3.8*l.length,u=Math.max(n.left+d,Math.min(i,n.right-d)),p=r+(t.gap>0?-12:22),m=this.#i(p,u-d,u+d),w=S(`M${i} ${r}V${c}`,"kit-miss");return Math.abs(m-p)>Jd?[w]:[w,j(u,m,l,"middle","kit-miss-said")]}#i(t,e,s){let{box:n,at:i}=this.layout,c=this.figures.items.filter(u=>i(u)>e-10&&i(u)<s+10).flatMap(u=>this.#r(u)),l=u=>u>=n.top-4&&u<=n.bottom-4&&c.every(p=>Math.abs(p-u)>=13),d=Array.from({length:60},(u,p)=>(p%2?-4:4)*Math.ceil(p/2));return t+(d.find(u=>l(t+u))??0)}#r(t){let{of:e}=this.layout,s=this.drawing.known(t),n=[t.published,...s===null?[]:[s]].map(i=>e(i)+4);return t.curve===this.drawing.active?[...n,this.#m(t)]:n}#a(t){if(this.drawing.known(t)!==null)return[];let{at:e,box:s}=this.layout;return[S(`M${e(t)} ${s.top}V${s.bottom}`,"kit-track"),j(e(t),s.bottom-6,"?","middle","kit-small")]}#c(){return this.items.some(e=>this.drawing.valueOf(e)!==null)?[S(Nn(this.guess),"kit-guess",{"stroke-dasharray":ae(this.shape)})]:[]}#h(){let{items:t,published:e,shape:s}=this,n=t.map((r,c)=>c>0&&this.#d(t[c-1],r)),i=e.flatMap((r,c)=>n[c]?[null,r]:[r]);return[S(Nn(i),"kit-published",{pathLength:1}),...e.map(([r,c])=>bt(s,r,c,4,"kit-published-mark"))]}#d(t,e){let{breaks:s}=this.figures.about;return s.some(({at:n})=>Number(t.x)<n&&n<Number(e.x))}#u(t){let e=this.drawing.known(t);if(e===null)return[];let[s,n]=this.#t(t,e);if(!t.given)return[bt(this.shape,s,n,this.locked?4:6,"kit-guess-mark")];let i=bt(this.shape,s,n,4,"kit-published-mark");return this.locked||!this.front?[i]:[i,j(s,this.#l(t,n),yt(e),"middle","kit-small")]}#l(t,e){let s=this.items[this.items.indexOf(t)+1],n=s&&this.drawing.known(s);return n&&n>t.published?e+18:e-10}#f(){let{miss:t}=this.drawing,e=[this.items[0],this.items[this.items.length-1]],s=r=>r===t?.item?2:e.includes(r)?1:0,n=[...this.items].sort((r,c)=>s(c)-s(r)),i=[];for(let r of n)i.some(c=>this.#p(r,c))||i.push(r);return i.map(r=>this.#w(r))}#p(t,e){let s=`${yt(t.published)}${yt(e.published)}`.length,n=Math.abs(this.layout.at(t)-this.layout.at(e)),i=Math.abs(this.#m(t)-this.#m(e));return n<3.5*s+2&&i<12}#w(t){let e=this.layout.at(t),s=this.#m(t);return j(e,s,yt(t.published),"middle","kit-small kit-number")}#m(t){let e=this.drawing.known(t),s=e===null||e<=t.published;return this.layout.of(t.published)+(s?-9:18)}};function za(o,t){let{figures:e,active:s,held:n,locked:i}=o,c=[...e.curves.filter(d=>d!==s),s].map(d=>new so(o,t,d)),l=c.flatMap(eu);return[...Zd(t),...Qd(t),...i?tu(e.about.breaks,t):[],...c.map(d=>d.draw()),...t.narrow?[]:su(l,t,i?11:18),...n&&!i&&n.curve===s?nu(o,t,n):[],...i||n||o.drawn.length?[]:[iu(t)]]}function Zd({box:o,of:t}){return[0,20,40,60,80,100].flatMap(e=>[S(`M${o.left} ${t(e)}H${o.right}`,"kit-grid"),j(o.left-5,t(e)+4,e,"end","kit-small")])}function Qd({xs:o,spot:t,box:e}){let[s,...n]=o,i=[];for(let r of[...n.splice(-1),s,...n.reverse()])i.every(c=>Math.abs(t(c)-t(r))>=31)&&i.push(r);return i.map(r=>j(t(r),e.bottom+30,r,"middle","kit-small"))}function tu(o,{spot:t,box:e}){return o.flatMap(({at:s},n)=>{if(n&&o[n-1].at===s)return[];let i=o.flatMap((r,c)=>r.at===s?[Xs(c)]:[]).join(" ");return[S(`M${t(s)} ${e.top}V${e.bottom}`,"kit-break"),j(t(s),e.top-18,i,"middle","kit-small")]})}function eu({name:o,figures:t,front:e,guess:s,locked:n,published:i}){let[r,c]=[s.slice(-1),i.slice(-1)];return t.several?(n?c:r).map(l=>({spot:l,name:o,front:e})):n?[...c.map(l=>({spot:l,name:t.label,front:e})),...r.map(l=>({spot:l,name:a("legend-you"),front:e}))]:[]}function su(o,{box:t,width:e},s){let n=[...o].sort((c,l)=>c.spot[1]-l.spot[1]),i=n.map(({spot:[c]})=>t.bottom-(c<t.right-20?24:4)),r=ou(n.map(({spot:c})=>c[1]+4),i);return n.map(({spot:[c],name:l,front:d},u)=>{let p=je(l,Math.max(90,e-c-11));return j(c+s,r[u],p,"start",d?"kit-name":"kit-name kit-back")})}function ou(o,t){let s=[...o];for(let n=1;n<s.length;n++)s[n]=Math.max(s[n],s[n-1]+15);for(let n=s.length-1;n>=0;n--)s[n]=Math.min(s[n],t[n],(s[n+1]??Number.POSITIVE_INFINITY)-15);return s}function nu(o,{at:t,of:e,box:s},n){let i=o.valueOf(n),[r,c]=[t(n),e(i??o.startOf(n))],l=i===null?a("not-drawn"):o.figures.shown(i);return[tt("circle",{cx:r,cy:c,r:13,class:"kit-ring"}),j(r,c<s.top+20?c+29:c-18,l,"middle","kit-value")]}function iu({box:o}){let[t,e]=[(o.left+o.right)/2,(o.top+o.bottom)/2];return j(t,e,a("draw-here"),"middle","kit-invite")}function Ka(o,t,e){let s=o<480?290:310,n=o<400,i=Math.max(18,...e.map(m=>14+7*m.length)),r=n?26:36,c=o-(n?4:Math.min(110,i)),l={left:r,right:c,top:32,bottom:s-38},d=l.bottom-l.top,u=[...new Set(t.map(m=>Number(m.x)))].sort((m,w)=>m-w),p=au(u,l.left+14,l.right-14);return{bars:!1,width:o,height:s,box:l,xs:u,spot:p,narrow:n,at:m=>p(Number(m.x)),of:m=>l.bottom-d*m/100,along:({x:m})=>m,...ru({left:l.left-6,right:l.right+6,top:l.top-16,bottom:l.bottom+10}),valueAt:({y:m})=>100*(l.bottom-m)/d}}function ru(o){let{left:t,right:e,top:s,bottom:n}=o;return{canvas:o,within:({x:r,y:c})=>r>=t&&r<=e&&c>=s&&c<=n}}function au(o,t,e){let s=o[o.length-1]-o[0];return s?n=>t+(e-t)*(n-o[0])/s:()=>(t+e)/2}function Ga(o,t,e,s){let n=s?46:o<400?42:34,i=20,r=Math.max(...t.map(w=>String(w.x).length)),c=Math.min(o/3,14+7*r),l=o-44,d=l-c,{middles:u,headings:p,end:m}=hu(t,e,i,n);return{bars:!0,width:o,height:m+8,row:n,headings:p,box:{left:c,right:l,top:i,bottom:m+2},at:w=>u.get(w)??0,of:w=>c+d*w/100,along:({y:w})=>w,within:({x:w,y:b})=>w>c-8&&[...u.values()].some($=>Math.abs($-b)<=n/2),valueAt:({x:w})=>100*(w-c)/d}}function hu(o,t,e,s){let n=new Map,i=[],r=e;for(let c of t){c&&(r+=26,i.push([c,r-8]));for(let l of o.filter(d=>d.curve===c))n.set(l,r+s/2),r+=s}return{middles:n,headings:i,end:r}}var oo=class{#t;constructor(t,e,s){let{figures:n}=t;this.drawing=t,this.actions=e,this.#t=new Map(n.asked.map(i=>[i,this.#e(i,s)])),this.groups=n.curves.map(i=>h("div",{role:"group","aria-label":i||n.about.title},...n.asked.filter(r=>r.curve===i).map(r=>this.of(r))))}of(t){return this.#t.get(t)}show(){let{drawing:t}=this,{figures:e,held:s,inReach:n,locked:i}=t;this.groups.forEach((c,l)=>{let d=e.oneInFront&&e.curves[l]!==t.active;c.hidden=i||d});let r=s&&n.includes(s)?s:n[0];for(let[c,l]of this.#t){let d=t.valueOf(c),u=d===null?a("not-drawn-yet"):e.shown(d);l.value=String(d??t.startOf(c)),l.setAttribute("aria-valuetext",u),l.tabIndex=c===r?0:-1}}place(t){let{box:e}=t;for(let[s,{style:n}]of this.#t){let i=t.at(s),[r,c,l,d]=t.bars?[e.left,i-t.row/2,e.right-e.left,t.row]:[i-14,e.top,28,e.bottom-e.top];n.left=`${r}px`,n.top=`${c}px`,n.width=`${l}px`,n.height=`${d}px`}}#e(t,e){let{drawing:s,actions:n}=this,i=h("input",{type:"range",min:0,max:100,step:St,"aria-label":Lt(t),"aria-orientation":s.figures.bars?"horizontal":"vertical"}),r=()=>{s.held=t,n.show()},c=()=>{n.commit(),s.held===t&&(s.held=null),n.paint()};return i.addEventListener("focus",r,{signal:e}),i.addEventListener("blur",c,{signal:e}),i.addEventListener("input",()=>n.change(t,Number(i.value)),{signal:e}),i.addEventListener("keydown",l=>this.#s(l,t),{signal:e}),i}#s(t,e){let s=Pt(t)&&this.#o(e)[t.key];s&&(t.preventDefault(),t.stopPropagation(),s())}#o(t){let{drawing:e}=this,{bars:s}=e.figures,n=e.valueOf(t)??e.startOf(t),i=c=>()=>this.actions.change(t,c);return{...Object.fromEntries([0,1,2,3,4,5,6,7,8,9].map(c=>[c,i(10*c)])),[s?"ArrowRight":"ArrowUp"]:i(n+St),[s?"ArrowLeft":"ArrowDown"]:i(n-St),[s?"ArrowDown":"ArrowRight"]:()=>this.#n(t,1),[s?"ArrowUp":"ArrowLeft"]:()=>this.#n(t,-1),PageUp:i(n+4*St),PageDown:i(n-4*St),Home:i(0),End:i(100),Enter:i(n),Delete:i(null)}}#n(t,e){let{inReach:s}=this.drawing;this.of(s[s.indexOf(t)+e]??t).focus()}};var cu=900,no=class{#t=-1/0;constructor(t,e,s){let{about:n}=t.figures;this.drawing=t,this.svg=tt("svg",{"aria-hidden":"true"}),this.canvas=h("div",{class:"kit-canvas"}),this.sliders=new oo(t,e,s),this.node=h("div",{class:"kit-plot","data-kind":n.kind,role:"group","aria-label":a("predict-picture",{unit:n.unit})},this.svg,this.canvas,...this.sliders.groups),this.layout=this.#s()}grow(){this.#t=performance.now()}show(){this.node.classList.toggle("kit-open",!this.drawing.locked),this.sliders.show()}paint(){let{drawing:t,svg:e}=this,s=this.#s();this.layout=s,e.setAttribute("width",String(s.width)),e.setAttribute("height",String(s.height));let n=performance.now()-this.#t<cu;this.node.classList.toggle("kit-grown",n),e.replaceChildren(...s.bars?Ha(t,s):za(t,s)),this.#e(s),this.sliders.place(s)}#e(t){if(this.canvas.hidden=t.bars||this.drawing.locked,t.bars)return;let{left:e,right:s,top:n,bottom:i}=t.canvas;Object.assign(this.canvas.style,{left:`${e}px`,top:`${n}px`,width:`${s-e}px`,height:`${i-n}px`})}#s(){let{figures:t,locked:e}=this.drawing,s=this.node.clientWidth||600;if(t.bars)return Ga(s,t.items,t.curves,e);let n=t.several?t.curves:e?[t.label]:[];return Ka(s,t.items,n)}watchWidth(t){let e=new ResizeObserver(()=>{let{clientWidth:s}=this.node;s&&s!==this.layout.width&&this.paint()});e.observe(this.node),t.addEventListener("abort",()=>e.disconnect())}};var[Va,Bn]=[3,10],io=class{#t=null;#e=null;constructor(t,e,s,n){this.drawing=t,this.plot=e,this.actions=s,e.node.addEventListener("pointerdown",i=>this.#s(i),{signal:n}),e.node.addEventListener("pointermove",i=>this.#i(i),{signal:n}),e.node.addEventListener("pointerup",i=>this.#r(i),{signal:n}),e.node.addEventListener("pointercancel",i=>this.#a(i),{signal:n})}#s(t){if(this.drawing.locked||t.button!==0||this.#t||this.#e)return;let e=this.#w(t);if(!this.plot.layout.within(e))return;t.preventDefault(),this.drawing.figures.bars&&An(t)?this.#e={id:t.pointerId,from:e}:this.#o(t.pointerId,e)}#o(t,e){this.#e=null,this.#d(e),this.actions.commit();let s=this.#l(e),n={item:s,spot:e};this.#t={id:t,item:s,from:e,last:e,swept:!1,held:n},this.plot.node.setPointerCapture(t),this.plot.sliders.of(s).focus({preventScroll:!0}),this.#p(s,e),this.actions.show()}#n({id:t,from:e},s){let n=Us(e,s);n==="aside"?this.#o(t,e):n==="upright"&&(this.#e=null)}#i(t){t.pointerId===this.#e?.id&&this.#n(this.#e,this.#w(t));let e=this.#t;if(!e||t.pointerId!==e.id)return;let s=this.#w(t),{from:n,last:i}=e;e.last=s;let r=Math.abs(s.x-n.x);r>=Bn&&!this.drawing.figures.bars&&(e.swept=!0),!e.swept&&r<=Va&&(e.held={item:e.item,spot:s}),e.swept?this.#c(e,i,s):this.#p(e.item,s),this.drawing.held=e.item,this.actions.show()}#r(t){t.pointerId===this.#e?.id&&this.#o(t.pointerId,this.#e.from);let e=this.#t;if(!e||t.pointerId!==e.id)return;let{swept:s,last:n}=e;this.#t=null;let i=s?this.#l(n):e.item;s&&this.#f(i,n)<14&&this.#p(i,n);let r=this.actions.commit();this.plot.sliders.of(i).focus({preventScroll:!0}),this.actions.show(),r.length&&this.actions.say(a("said-drawn",{points:this.drawing.said(r)}))}#a(t){t.pointerId===this.#e?.id&&(this.#e=null),t.pointerId===this.#t?.id&&(this.#t=null,this.drawing.dropDrafts(),this.actions.show())}#c(t,e,s){let{layout:n}=this.plot,i=this.#l(s),r=s.x<e.x?[...this.drawing.inReach].reverse():this.drawing.inReach;for(let d of r){let u=n.at(d);if(!((u-e.x)*(u-s.x)<=0&&e.x!==s.x))continue;let m=(u-e.x)/(s.x-e.x),w={x:u,y:e.y+m*(s.y-e.y)};this.#h(t,w),t.item=d,t.held={item:d,spot:w},this.#p(d,w)}this.#h(t,s);let c=Math.abs(s.y-e.y)>Math.abs(s.x-e.x),l=this.#f(i,s);!c||l>=Bn||(l<=Va&&(t.held={item:i,spot:s}),t.item=i,this.#p(i,s))}#h(t,e){let{held:s}=t;!s||Math.abs(e.x-s.spot.x)<Bn||(t.held=null,this.#p(s.item,s.spot))}#d(t){let{drawing:e}=this,{asked:s,bars:n}=e.figures;if(n||e.inReach.some(r=>this.#u(r,t)))return;let i=s.find(r=>this.#u(r,t));i&&this.actions.choose(i.curve)}#u(t,e){let{layout:s}=this.plot,n=this.drawing.known(t);return n===null?!1:Math.hypot(s.at(t)-e.x,s.of(n)-e.y)<14}#l(t){return this.drawing.inReach.reduce((e,s)=>this.#f(s,t)<this.#f(e,t)?s:e)}#f(t,e){let{layout:s}=this.plot;return Math.abs(s.at(t)-s.along(e))}#p(t,e){this.drawing.draft(t,this.plot.layout.valueAt(e))}#w(t){let e=this.plot.svg.getBoundingClientRect();return{x:t.clientX-e.left,y:t.clientY-e.top}}};var ro=class{constructor(t,e){let{figures:s}=t;this.drawing=t,this.label=h("span",{class:"kit-quiet"}),this.buttons=s.curves.map((n,i)=>lu(n,i,()=>e.choose(n))),this.node=h("div",{class:"kit-tools",role:"group","aria-label":a("curve-to-draw"),hidden:!s.oneInFront},this.label,...this.buttons)}show(){let{figures:t,active:e,locked:s}=this.drawing;this.label.textContent=a(s?"tabs-in-front":"tabs-draw"),this.node.setAttribute("aria-label",a(s?"curve-in-front":"curve-to-draw")),this.buttons.forEach((n,i)=>{n.setAttribute("aria-pressed",String(t.curves[i]===e))})}};function lu(o,t,e){let s=$t(S("M1 7H33","kit-guess",{"stroke-dasharray":ae(t)}),bt(t,17,7,4,"kit-guess-mark"));return h("button",{type:"button",class:"kit-tool kit-tab",onclick:e},s,o)}E(La);var du=400,Rn=class{#t;constructor({host:t,el:e,signal:s,store:n}){let i=t.read("others"),r=new to(t.read("prediction"),i),c=new Qs(r,n),l=this.#e(r);this.figures=r,this.drawing=c,this.live=N(),this.count=h("p",{class:"kit-count"}),this.note=h("p",{class:"kit-quiet"},r.about.note),this.note.hidden=!r.about.note,this.tabs=new ro(c,this),this.plot=new no(c,this,s),this.before=new Zs(c,this),this.verdict=h("p",{class:"kit-verdict",tabindex:"-1",hidden:!0}),this.legend=h("ul",{class:"kit-legend",hidden:!0}),this.after=h("div",{hidden:!0}),new io(c,this.plot,this,s);let d=R(e,{name:a("predict-name",{title:r.about.title}),keys:l,signal:s,host:t});d.classList.add("kit-predict"),d.append(...this.#s(t.read("notice"),n,s)),n.listen(u=>u.length&&this.show(),s),addEventListener("pagehide",()=>this.commit(),{signal:s}),s.addEventListener("abort",()=>this.commit()),this.show(),this.plot.watchWidth(s)}#e({oneInFront:t}){return{Backspace:()=>this.undo(),...t&&{c:()=>this.#i()},"?":()=>this.before.help.toggle(),Escape:()=>this.before.help.toggle(!1)}}#s(t,e,s){let{about:n,given:i}=this.figures;return[this.count,h("p",{class:"kit-heading"},n.title),h("p",{},n.question),this.verdict,this.note,t&&h("p",{class:"kit-notice"},t),Y(e,()=>this.show()),h("div",{class:"kit-over"},h("p",{class:"kit-quiet kit-unit"},n.unit),this.tabs.node),i.length&&h("p",{class:"kit-unseen"},a("predict-given",{points:this.#o()})),this.legend,this.plot.node,this.before.node,this.after,pt(e,s),this.live.node].filter(r=>r instanceof Node)}#o(){let{figures:t}=this,e=t.given.map(s=>a("predict-point",{place:Lt(s),value:t.shown(s.published)}));return Vs(e)}show(){let{drawing:t,figures:e}=this,s={drawn:t.drawn.length,points:e.asked.length};this.count.textContent=a("predict-where",s),this.tabs.show(),this.before.show(),this.plot.show(),t.locked&&this.after.hidden&&this.#n(),this.paint()}paint(){this.plot.paint()}#n(){f(this.verdict,Wa(this.drawing)),this.verdict.hidden=!1,this.count.hidden=!0,this.note.hidden=!0,this.after.replaceChildren(...Da(this.drawing)),this.legend.replaceChildren(...Fa(this.figures)),this.legend.hidden=!1,this.after.hidden=!1}say(t){this.live.say(t)}change(t,e){this.drawing.locked||(this.drawing.draft(t,e),this.show(),clearTimeout(this.#t),this.#t=setTimeout(()=>this.commit(),du))}commit(){clearTimeout(this.#t);let t=this.drawing.commit();return t.length&&this.show(),t}undo(){let{drawing:t,figures:e}=this;if(t.locked)return;this.commit();let s=t.undo();if(!s)return this.say(a("nothing-to-undo"));e.bars||(t.active=s[0].curve),this.show(),this.say(a("said-undone",{points:t.said(s)}))}choose(t){let{drawing:e}=this;this.commit();let s=e.held!==null;e.active=t,e.held=null,this.show(),s?this.plot.sliders.of(e.inReach[0]).focus():this.say(a(e.locked?"said-in-front":"said-draw-now",{curve:t}))}#i(){let{curves:t}=this.figures;this.choose(t[(t.indexOf(this.drawing.active)+1)%t.length])}reveal(){let{drawing:t}=this;if(this.commit(),!(t.locked||!t.drawn.length)){this.plot.grow(),t.lock(),this.verdict.focus({preventScroll:!0});for(let e of[this.plot.node,this.verdict])e.scrollIntoView({block:"nearest"})}}},Pn=U(o=>new Rn(o)),$0=B(Pn);var Xa=`# Quiz: answer first, then see the reason for your answer.

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
`;function J({right:o},t){return typeof t=="string"&&o.includes(t)}var ao=class{#t;constructor(t){this.#t=t}isLocked({id:t}){return this.#t.of(t).locked}isSeen({id:t}){let{first:e,revised:s,unsure:n,locked:i}=this.#t.of(t);return!!(i||s||n&&!e)}given({id:t}){let{first:e,revised:s,unsure:n}=this.#t.of(t),i=e??(n||s?null:void 0);return{first:i,now:s??(n?null:i)}}give({id:t},e){this.#t.judge(t,e,{unsure:e===null})}lock({id:t}){this.#t.compared([t])}};var ho=class{constructor(t,e,s){this.questions=t,this.answers=e,this.buttons=t.map((n,i)=>h("button",{type:"button",class:"kit-mark",tabindex:"-1",onclick:()=>s.go(i)})),this.node=h("ol",{class:"kit-strip","aria-label":a("all-questions")},...this.buttons.map(n=>h("li",{},n)))}show(t){this.buttons.forEach((e,s)=>{let{mark:n,name:i,kind:r}=this.#t(this.questions[s]);e.textContent=`${s+1} ${n}`.trim(),e.setAttribute("aria-label",a("mark-question",{question:s+1,is:i})),e.dataset.kind=r,e.tabIndex=s===t?0:-1,s===t?e.setAttribute("aria-current","true"):e.removeAttribute("aria-current")})}#t(t){return this.answers.isSeen(t)?{...this.#e(t),kind:"judged"}:{mark:"",name:a("question-open"),kind:"open"}}#e(t){let{first:e,now:s}=this.answers.given(t);return t.right.length?J(t,e)?{mark:"✓",name:a("question-right")}:J(t,s)?{mark:"↻",name:a("question-right-now")}:e===null?{mark:"?",name:a("dont-know")}:{mark:"○",name:a("question-again")}:{mark:"*",name:a("question-free")}}};function Wn(o,t){let{right:e}=o;if(!e.length)return a(t===null?"quiz-free-unsure":"quiz-free");let s=H(e,"conjunction"),n=a("right-answers",{answers:e.length,which:s});if(t===null)return`${a("quiz-unsure-honest")} ${n}`;if(!J(o,t))return`${a("quiz-wrong",{mine:t??""})} ${n}`;let i=a("quiz-right",{mine:t??""});return e.length>1?`${i} ${n}`:i}function Ja(o,t,e){let s=!o.right.length,n=o.options.filter(({label:u})=>u===t),i=o.options.filter(({label:u})=>u!==t),r=i.filter(({label:u})=>s||J(o,u)),c=i.filter(u=>!r.includes(u)),l=c.length?P(a("other-options"),"o",h("div",{},...c.map(qn(o)))):void 0;return{nodes:[h("p",{class:"kit-verdict"},Wn(o,t)),...n.map(s?pu:qn(o)),...r.map(qn(o)),o.after&&h("p",{class:"kit-after",dir:"auto"},o.after),o.from&&h("p",{class:"kit-quiet"},o.from),l&&h("div",{class:"kit-tools"},l.button),l?.panel,e&&h("p",{class:"kit-quiet"},a("changed-your-mind"))].filter(u=>u instanceof Node),others:l}}var qn=o=>t=>Za(t,a(fu(o,t.label),{option:t.label})),pu=o=>Za(o,a("case-for-mine",{option:o.label}));function fu(o,t){return o.right.length?J(o,t)?"why-right":"why-wrong":"case-for"}function Za({because:o,misconception:t},e){return h("p",{dir:"auto"},h("strong",{},e)," ",o,t?mu(t):null)}function mu(o){return h("span",{class:"kit-mixup"}," ",a("mix-up")," ",h("em",{},o),".")}var co=class{#t=[];#e=h("div",{});#s;constructor(t,e){this.answers=t,this.actions=e,this.node=h("div",{class:"kit-quiz",tabindex:"-1",role:"group",onkeydown:s=>this.#a(s)})}draw(t){let e=_();this.#t=[...t.options.map(({label:s,text:n})=>this.#o(s,s,n)),this.#o(null,"u",a("dont-know"))],this.#e=h("div",{}),this.#s=void 0,this.node.replaceChildren(h("p",{class:"kit-question",id:e,dir:"auto"},t.text),h("div",{class:"kit-options",role:"group","aria-labelledby":e},...this.#t.map(({button:s})=>s)),this.#e)}#o(t,e,s){let n=h("span",{class:"kit-option-said"}),i=h("button",{type:"button",class:"kit-option","aria-pressed":"false",onclick:()=>this.actions.choose(t)},h("kbd",{},e),h("span",{dir:"auto"},s),n);return{label:t,button:i,said:n}}paint(t,e){let s=this.answers.isSeen(t);for(let{label:n,button:i,said:r}of this.#t)i.setAttribute("aria-pressed",String(n===e)),r.textContent=s?this.#i(t,n):"",k(i,"data-result",s?this.#n(t,n):null);s&&!this.#e.childElementCount&&this.#r(t)}#n(t,e){return J(t,e)?"right":e!==this.answers.given(t).first?null:e===null?"unsure":t.right.length>0?"missed":null}#i(t,e){let{first:s,now:n}=this.answers.given(t),i=[];return J(t,e)&&i.push(a("option-right")),e===s&&e===null?i.push(a("option-unsure")):e===s?i.push(a(s===n?"option-mine":"option-mine-first")):e===n&&i.push(a("option-mine-now")),i.join(" · ")}#r(t){let{first:e}=this.answers.given(t),{nodes:s,others:n}=Ja(t,e,this.answers.isLocked(t));this.#e.replaceChildren(...s),this.#s=n}focus(t){this.#t.find(e=>e.label===t)?.button.focus()}toggleOthers(){this.#s?.toggle()}revealReasons(){this.#e.scrollIntoView({block:"nearest"})}#a(t){let e=t.target;t.key!=="Enter"||!Pt(t)||t.repeat||e.getAttribute("aria-pressed")==="true"&&(t.preventDefault(),this.actions.step())}};function Qa(o,t,e){let s=h("p",{class:"kit-heading"},a("how-it-went")),n=h("p",{},wu(o,t).join(" ")),i=o.filter(r=>r.right.length&&!J(r,t.given(r).first));return i.length?[s,n,h("p",{},a("ideas-again")),h("ul",{},...i.map(r=>gu(r,o.indexOf(r),t,e)))]:[s,n]}function wu(o,t){let e=o.filter(d=>d.right.length),s=o.length-e.length,n=o.map(d=>({question:d,...t.given(d)})),i=n.filter(d=>J(d.question,d.first)).length,r=n.filter(d=>J(d.question,d.now)).length,c=n.filter(d=>d.first===null).length,l={questions:o.length,right:e.length,first:i,now:r};return[...e.length?[a(r===i?"quiz-tries":"quiz-tries-now",l)]:[],...s?[a(e.length?"quiz-others-free":"quiz-all-free",{free:s})]:[],...c?[a("quiz-honest",{times:c})]:[]]}function gu(o,t,e,s){let{first:n}=e.given(o),i=o.options.find(({label:l})=>l===n),r=i?a("idea-mix-up",{mixup:i.misconception}):a("idea-unsure");return h("li",{},h("button",{type:"button",class:"kit-tool",onclick:()=>s(t)},a("idea-question",{question:t+1}))," ",h("span",{dir:"auto"},r))}var yu=["a","b","c","d","e"];E(Xa);var Yn=class{#t=new Map;#e=-1;#s=0;constructor({host:t,el:e,signal:s,store:n}){let{title:i}=t.read("codebook");this.questions=ku(t.read("questions"),n),this.answers=new ao(n),this.at=Math.max(0,this.#r.indexOf(!0));let r=Math.max(...this.questions.map(c=>c.options.length));this.letters=yu.slice(0,r),this.root=R(e,{name:a("quiz-name",{title:i}),keys:this.#o(),signal:s,host:t}),this.live=N(),this.count=h("p",{class:"kit-count"}),this.bar=h("progress",{max:this.questions.length,value:0,"aria-label":a("questions-answered")}),this.marks=new ho(this.questions,this.answers,this),this.box=new co(this.answers,this),this.hint=h("p",{class:"kit-quiet",hidden:!0},a("choose-answer-first")),this.main=h("button",{type:"button",class:"kit-main",onclick:c=>this.#w(c)}),this.help=P(a("keys"),"?",X(bu(this.letters))),this.summary=h("section",{class:"kit-notice","aria-label":a("how-it-went"),tabindex:"-1",hidden:!0}),this.root.append(...this.#n(i,t.read("notice"),n,s)),n.listen(c=>c.length&&this.show(),s),this.show()}#o(){let t={ArrowLeft:()=>this.go(this.at-1),ArrowRight:()=>this.go(this.at+1),Enter:()=>this.step(),u:()=>this.choose(null),o:()=>this.box.toggleOthers(),"?":()=>this.help.toggle(),Escape:()=>this.help.toggle(!1)};return this.letters.forEach((e,s)=>{let n=()=>{this.#i.options[s]&&this.choose(e)};for(let i of[e,e.toUpperCase(),s+1])t[i]=n}),t}#n(t,e,s,n){return[h("p",{class:"kit-heading",dir:"auto"},t),h("div",{class:"kit-top"},this.count,this.bar),e&&h("p",{class:"kit-notice"},e),Y(s,()=>this.show()),this.marks.node,this.box.node,this.hint,h("div",{class:"kit-tools"},this.main,g(a("back"),"←",()=>this.go(this.at-1)),g(a("next"),"→",()=>this.go(this.at+1)),this.help.button),this.help.panel,this.summary,pt(s,n),this.live.node].filter(i=>i instanceof Node)}get#i(){return this.questions[this.at]}get#r(){return this.questions.map(t=>!this.answers.isSeen(t))}get#a(){let t=this.#i,{first:e,now:s}=this.answers.given(t);return this.answers.isSeen(t)?s:this.#t.has(this.at)?this.#t.get(this.at):e}show(){let t=this.questions.length,e=this.#r.filter(n=>!n).length,s={question:this.at+1,questions:t,answered:e};this.count.textContent=a("quiz-where",s),this.bar.value=e,this.marks.show(this.at),this.#e!==this.at&&this.#c(),this.#h(),this.summary.hidden=e<t,this.summary.hidden||this.#u()}#c(){this.#e=this.at,this.hint.hidden=!0,dt(this.root,this.box.node,()=>this.box.draw(this.#i))}#h(){this.box.paint(this.#i,this.#a),this.main.replaceChildren(this.#d()," ",h("kbd",{"aria-hidden":"true"},"⏎"))}#d(){return this.#r[this.at]?a("check-answer"):this.at===this.questions.length-1&&!this.#r.includes(!0)?a("how-it-went"):a("next-question")}#u(){let t=e=>{this.go(e),this.root.focus()};this.summary.replaceChildren(...Qa(this.questions,this.answers,t))}choose(t){let e=this.#i;if(this.hint.hidden=!0,this.box.focus(t),this.answers.isSeen(e))return this.#l(e,t);this.#t.set(this.at,t),this.#h(),this.live.say(a("said-chosen",{answer:Dn(t)}))}#l(t,e){if(!this.answers.isLocked(t))return this.live.say(a("said-first-stays"));let{first:s,now:n}=this.answers.given(t);n!==e&&(this.answers.give(t,e),this.live.say(a("said-answer-now",{now:Dn(e),first:Dn(s)})))}#f(){let t=this.#i,e=this.#a;if(e===void 0)return this.hint.hidden=!1,this.live.say(a("choose-answer-first"));e!==this.answers.given(t).first&&this.answers.give(t,e),this.answers.lock(t),this.main.scrollIntoView({block:"nearest"}),this.box.revealReasons();let s=t.options.find(n=>n.label===e);this.live.say(`${Wn(t,e)} ${s?.because??""}`)}go(t){if(t<0||t>=this.questions.length)return;this.at=t,this.show(),it(this.root);let{text:e,options:s}=this.#i,n={question:t+1,questions:this.questions.length},i=s.map(r=>a("aloud-option",{option:r.label,text:r.text}));this.live.say([a("aloud-question",{...n,text:e}),...i].join(" "))}#p(){let t=this.#r,e=t.indexOf(!0,this.at+1);if(e>=0)return this.go(e);if(t.includes(!0))return this.go(t.indexOf(!0));if(this.at+1<this.questions.length)return this.go(this.at+1);this.summary.focus()}step(){this.#r[this.at]?this.#f():this.#p()}#w(t){let e=t.detail>1&&t.timeStamp-this.#s<400;this.#s=t.timeStamp,e||this.step()}};function ku(o,t){return o.map((e,s)=>({...e,id:t.posts[s].post_id}))}function Dn(o){return o??a("said-unsure-answer")}function bu(o){return[[o.join(" "),a("key-choose")],["u",a("key-dont-know")],["Enter",a("key-check")],["← →",a("key-walk-questions")],["o",a("key-others")],["?",a("key-help")]]}var Un=U(o=>new Yn(o)),rx=B(Un);var th=`# Write: a post for a room and an aim.

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
`;function Le(o,t,e){let s=_(),n=t.map((r,c)=>h("button",{type:"button","aria-pressed":"false",onclick:()=>e(c+1)},r)),i=h("div",{class:"kit-write-taps",role:"group","aria-labelledby":s},...n);return{node:h("div",{},h("p",{class:"kit-heading",id:s},o),i),paint(r){n.forEach((c,l)=>{k(c,"aria-pressed",l+1===r)})}}}var vu=700,lo=class{#t;#e;#s=1;#o;constructor(t,e,s){this.#t=t,this.#e=e;let{rooms:n,aims:i,chooses:r}=t.task,c=n.map(({platform:d,name:u})=>h("span",{},h("b",{},d),h("br"),u));this.rooms=Le(a("write-room"),c,d=>this.#a("room",d)),this.scene=h("p",{dir:"auto"});let l=i.map(({text:d})=>d);this.aims=r?Le(a("write-aim-heading"),l,d=>this.#a("post",d)):null,this.aim=h("p",{class:"kit-question",dir:"auto"}),this.input=h("textarea",{rows:6,dir:"auto",placeholder:a("write-words-hint"),"aria-label":a("write-words"),oninput:()=>this.#i(),onchange:()=>this.keep(),onkeydown:d=>{qt(d)&&(this.keep(),this.#t.flush())}}),this.count=h("p",{class:"kit-quiet kit-write-count"}),this.node=h("div",{},...this.#n()),this.field=h("div",{},this.input,this.count),s.addEventListener("abort",()=>this.keep()),addEventListener("pagehide",()=>this.keep(),{signal:s,capture:!0})}#n(){let t=this.aims?[this.aims.node,h("p",{class:"kit-quiet"},a("write-aim-given"))]:[this.aim];return[this.rooms.node,this.scene,...t]}get words(){return this.input.value.trim()}get over(){return Math.max(0,[...this.words].length-this.#t.task.longest)}paint(t){let e=t!==this.#s;e&&this.keep(),this.#s=t;let{rooms:s,aims:n}=this.#t.task;this.rooms.paint(this.#t.room(t)),this.aims?.paint(this.#t.aim(t)),f(this.scene,s[this.#t.room(t)-1].scene),f(this.aim,n[this.#t.aim(t)-1].text);let i=this.#t.words(t),r=this.#o!==void 0||document.activeElement===this.input;(e||!r)&&this.words!==i&&(this.input.value=i),this.#r()}keep(){this.#o!==void 0&&(clearTimeout(this.#o),this.#o=void 0,this.#t.keep(this.#s,this.input.value))}#i(){this.#r(),clearTimeout(this.#o),this.#o=setTimeout(()=>this.keep(),vu),this.#e()}#r(){let{longest:t}=this.#t.task,{over:e}=this,s=[...this.words].length;f(this.count,e?a("write-count-over",{over:e}):a("write-count",{letters:s,longest:t})),k(this.count,"data-over",e?"":null)}#a(t,e){this.#t.choose(t,this.#s,e),this.#e()}};var uo=class{#t;#e;constructor(t,e){this.#t=t,this.#e=e}get task(){return this.#e.read("task")}words(t){return this.#t.of(`post-${t}`).note??""}room(t){return this.#s(`room-${t}`,this.task.rooms)??Number(this.task.given[t-1].room)}aim(t){return this.#s(`post-${t}`,this.task.aims)??Number(this.task.given[t-1].aim)}read(t){return this.#s(`read-${t}`,this.task.labels)??0}#s(t,e){let s=Number(this.#t.now(t));return e[s-1]?s:null}get left(){return Array.from({length:this.task.posts},(e,s)=>s+1).filter(e=>!this.words(e)||!this.read(e))}keep(t,e){let s=e.trim();if(s===this.words(t))return;let[n,i]=[this.room(t),this.aim(t)];this.#t.note(`post-${t}`,s),this.#o(`room-${t}`,s?n:0),this.#o(`post-${t}`,s?i:0),s||this.#o(`read-${t}`,0)}flush(){this.#t.flush()}choose(t,e,s){this.#o(`${t}-${e}`,s)}#o(t,e){let s=e?String(e):null;this.#t.now(t)!==s&&this.#t.judge(t,s)}};function Fn(o,t,e){let{platform:s}=o.task.rooms[o.room(t)-1];return ut({post_id:"",mark:"",platform:s,text:e})}var po=class{#t;#e=1;constructor(t,{redraw:e,back:s,next:n,download:i}){this.#t=t;let{ask:r,labels:c,question:l}=t.task;this.card=h("div",{});let d=c.map((u,p)=>h("span",{},ot(p)," ",u));this.taps=Le(r,d,u=>{t.choose("read",this.#e,u),e()}),this.verdict=h("p",{class:"kit-headline"}),this.more=h("p",{}),this.left=h("p",{class:"kit-quiet"}),this.next=g(a("write-next"),"",n,{class:"kit-main"}),this.take=g(a("download"),"",i,{class:"kit-main"}),this.handed=h("p",{},a("write-hand-in")),this.node=h("div",{class:"kit-write-reading"},this.card,this.taps.node,h("p",{class:"kit-quiet"},a("write-asks",{question:l})),this.verdict,this.more,this.left,this.handed,h("div",{class:"kit-tools"},this.next,this.take,g(a("write-on"),"",s)))}paint(t){this.#e=t;let{aims:e,labels:s}=this.#t.task;this.card.replaceChildren(Fn(this.#t,t,this.#t.words(t)));let n=this.#t.read(t);this.taps.paint(n),f(this.verdict,n?xu(e,s[n-1],this.#t.aim(t)):"");let i=e.length>1?e[this.#t.aim(t)-1].label===s[n-1]:null,r=i===null?"":a(i?"write-same":"write-differs");f(this.more,n?`${r} ${a("write-later")}`.trim():"");let c=this.#t.left.length;f(this.left,n&&c?a("write-left",{left:c}):""),this.next.hidden=!n||!c,this.take.hidden=!n||c>0,this.handed.hidden=this.take.hidden}keys(t){let e=s=>()=>t()&&this.taps.node.querySelectorAll("button")[s]?.click();return Object.fromEntries(this.#t.task.labels.map((s,n)=>[String(n+1),e(n)]))}},xu=(o,t,e)=>o.length>1?a("write-met",{aim:o[e-1].label,label:t}):a("write-expect-yours",{label:t});E(th);var Hn=class{#t="write";#e=1;constructor({host:t,el:e,signal:s,store:n}){this.store=n,this.posts=new uo(n,t);let{title:i}=this.posts.task;this.live=N(),this.draft=new lo(this.posts,()=>this.#i(),s),this.reading=new po(this.posts,{redraw:()=>this.#n(),back:()=>this.turn("write",this.#e),next:()=>this.turn("write",this.posts.left[0]),download:()=>n.download()}),this.tabs=Array.from({length:this.posts.task.posts},(p,m)=>this.#o(m+1)),this.preview=h("div",{class:"kit-write-shown"}),this.card=h("div",{}),this.preview.append(h("p",{class:"kit-heading"},a("write-shown")),this.card);let{node:r,field:c}=this.draft;this.take=g(a("download"),"",()=>n.download()),this.page=h("div",{},r,h("div",{class:"kit-write-page"},c,this.preview)),this.hint=h("p",{class:"kit-quiet",role:"status"});let l=g(a("write-done"),"",()=>this.done(),{class:"kit-main"});this.onward=h("div",{class:"kit-tools"},l,this.hint);let d=this.reading.keys(()=>this.#t==="read");this.root=R(e,{name:a("write-name",{title:i}),keys:d,signal:s,host:t}),this.root.classList.add("kit-write"),this.root.append(...this.#s(t.read("notice"),s)),n.listen(p=>p.length&&this.show(),s),s.addEventListener("abort",t.listen("task",()=>this.show()));let[u]=this.posts.left;this.#e=u??1,this.posts.words(this.#e)&&this.posts.read(this.#e)&&(this.#t="read"),this.show()}#s(t,e){let s=new Z(this.store,new Q(this.store),e);return[h("p",{class:"kit-heading kit-write-title"},this.posts.task.title),this.tabs.length>1&&h("div",{class:"kit-tools"},...this.tabs),t&&h("p",{class:"kit-notice"},t),Y(this.store,()=>this.show()),h("p",{class:"kit-notice"},a("write-read-by")),this.page,this.onward,this.reading.node,s.alert,s.news,h("p",{class:"kit-saved"},s.text,this.take),this.live.node].filter(i=>i instanceof Node)}#o(t){let e=a("write-which",{post:t,posts:this.posts.task.posts}),s=()=>this.posts.words(t)&&this.posts.read(t)?"read":"write";return g(e,"",()=>this.turn(s(),t))}turn(t,e){this.draft.keep(),this.#t=t,this.#e=e,W(this.root,()=>this.#i()),t==="write"&&this.draft.input.focus({preventScroll:!0}),it(this.root)}done(){let{words:t,over:e}=this.draft,{longest:s}=this.posts.task;if(t&&!e)return this.turn("read",this.#e);f(this.hint,t?a("write-shorten",{longest:s}):a("write-first"))}#n(){this.show(),this.live.say(`${this.reading.verdict.textContent} ${this.reading.more.textContent}`)}#i(){f(this.hint,""),this.show()}show(){let t=this.#t==="write";k(this.root,"data-scene",this.#t),this.draft.paint(this.#e),t||this.reading.paint(this.#e);let{words:e}=this.draft;this.card.replaceChildren(Fn(this.posts,this.#e,e)),this.card.hidden=!e,this.page.hidden=!t,this.onward.hidden=!t,this.reading.node.hidden=t,this.take.hidden=!t&&!this.reading.take.hidden,this.tabs.forEach((s,n)=>{k(s,"aria-current",n+1===this.#e?"step":null)})}},zn=U(o=>new Hn(o)),Bx=B(zn);var eh={activity:an,check:cn,classify:un,compare:mn,feed:On,guess:_n,lesson:jn,predict:Pn,quiz:Un,write:zn};E(Kn);function Su(){let o=document.getElementById("kit-page")?.textContent;return o?JSON.parse(o):null}async function Eu(o){Re(o.words);let t=o.course?zi(Hi()):null,e=await Gi(o.names,t?.visitor),s=[...document.querySelectorAll("[data-kit-view]")],n=s.map(d=>o.views[Number(d.dataset.kitView)]),i=[];for(let{parts:d}of n){let u=await pi(e,d);u.picture=lr,i.push(u)}await t?.join(e,i);for(let[d,{view:u}]of n.entries())Ou(eh[u],i[d],s[d]);let r=document.getElementById("kit-mine");r&&await new Ke(e,i,r,t?.kept).show();let[c,l]=document.querySelectorAll("main .kit");c&&!l&&document.activeElement===document.body&&Wt(c),document.documentElement.dataset.kitReady=""}function Ou({share:o,view:t},e,s){let{signal:n}=new AbortController;s.replaceChildren(),t({host:e,el:s,signal:n,...o(e,n)})}var sh=Su();sh&&Eu(sh);})();
