// Talking Back, BSD-3-Clause. May hold @fluent/bundle (Apache-2.0), @noble/hashes, fflate, lean-qr (MIT): see LICENSE-BUNDLED. minisearch (MIT) as well.
"use strict";(()=>{var S=class{constructor(e){this.value=e}valueOf(){return this.value}},y=class extends S{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},k=class extends S{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},I=class n extends S{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof S)return n.supportsValue(e.valueOf());if("Temporal"in globalThis){let t=globalThis.Temporal;if(e instanceof t.Instant||e instanceof t.PlainDateTime||e instanceof t.PlainDate||e instanceof t.PlainMonthDay||e instanceof t.PlainTime||e instanceof t.PlainYearMonth)return!0}return!1}constructor(e,t={}){e instanceof n?(t={...e.opts,...t},e=e.value):e instanceof S&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&t.calendar===void 0&&(t={...t,calendar:e.calendarId}),super(e),this.opts=t}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var me=100,Qe="⁨",He="⁩";function Xe(n,e,t){if(t===e||t instanceof k&&e instanceof k&&t.value===e.value)return!0;if(e instanceof k&&typeof t=="string"){let s=n.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(t===s)return!0}return!1}function pe(n,e,t){return e[t]?L(n,e[t].value):(n.reportError(new RangeError("No default")),new y)}function Q(n,e){let t=[],s=Object.create(null);for(let o of e)o.type==="narg"?s[o.name]=R(n,o.value):t.push(R(n,o));return{positional:t,named:s}}function R(n,e){switch(e.type){case"str":return e.value;case"num":return new k(e.value,{minimumFractionDigits:e.precision});case"var":return et(n,e);case"mesg":return tt(n,e);case"term":return nt(n,e);case"func":return st(n,e);case"select":return ot(n,e);default:return new y}}function et(n,{name:e}){let t;if(n.params)if(Object.prototype.hasOwnProperty.call(n.params,e))t=n.params[e];else return new y(`$${e}`);else if(n.args&&Object.prototype.hasOwnProperty.call(n.args,e))t=n.args[e];else return n.reportError(new ReferenceError(`Unknown variable: $${e}`)),new y(`$${e}`);if(t instanceof S)return t;switch(typeof t){case"string":return t;case"number":return new k(t);case"object":if(I.supportsValue(t))return new I(t);default:return n.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t}`)),new y(`$${e}`)}}function tt(n,{name:e,attr:t}){let s=n.bundle._messages.get(e);if(!s)return n.reportError(new ReferenceError(`Unknown message: ${e}`)),new y(e);if(t){let o=s.attributes[t];return o?L(n,o):(n.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new y(`${e}.${t}`))}return s.value?L(n,s.value):(n.reportError(new ReferenceError(`No value: ${e}`)),new y(e))}function nt(n,{name:e,attr:t,args:s}){let o=`-${e}`,r=n.bundle._terms.get(o);if(!r)return n.reportError(new ReferenceError(`Unknown term: ${o}`)),new y(o);if(t){let a=r.attributes[t];if(a){n.params=Q(n,s).named;let u=L(n,a);return n.params=null,u}return n.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new y(`${o}.${t}`)}n.params=Q(n,s).named;let i=L(n,r.value);return n.params=null,i}function st(n,{name:e,args:t}){let s=n.bundle._functions[e];if(!s)return n.reportError(new ReferenceError(`Unknown function: ${e}()`)),new y(`${e}()`);if(typeof s!="function")return n.reportError(new TypeError(`Function ${e}() is not callable`)),new y(`${e}()`);try{let o=Q(n,t);return s(o.positional,o.named)}catch(o){return n.reportError(o),new y(`${e}()`)}}function ot(n,{selector:e,variants:t,star:s}){let o=R(n,e);if(o instanceof y)return pe(n,t,s);for(let r of t){let i=R(n,r.key);if(Xe(n,o,i))return L(n,r.value)}return pe(n,t,s)}function H(n,e){if(n.dirty.has(e))return n.reportError(new RangeError("Cyclic reference")),new y;n.dirty.add(e);let t=[],s=n.bundle._useIsolating&&e.length>1;for(let o of e){if(typeof o=="string"){t.push(n.bundle._transform(o));continue}if(n.placeables++,n.placeables>me)throw n.dirty.delete(e),new RangeError(`Too many placeables expanded: ${n.placeables}, max allowed is ${me}`);s&&t.push(Qe),t.push(R(n,o).toString(n)),s&&t.push(He)}return n.dirty.delete(e),t.join("")}function L(n,e){return typeof e=="string"?n.bundle._transform(e):H(n,e)}var U=class{constructor(e,t,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=s}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let s=this.bundle._intls.get(e);s||(s={},this.bundle._intls.set(e,s));let o=JSON.stringify(t);return s[o]||(s[o]=new e(this.bundle.locales,t)),s[o]}};function X(n,e){let t=Object.create(null);for(let[s,o]of Object.entries(n))e.includes(s)&&(t[s]=o.valueOf());return t}var ge=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function we(n,e){let t=n[0];if(t instanceof y)return new y(`NUMBER(${t.valueOf()})`);if(t instanceof k)return new k(t.valueOf(),{...t.opts,...X(e,ge)});if(t instanceof I)return new k(t.toNumber(),{...X(e,ge)});throw new TypeError("Invalid argument to NUMBER")}var rt=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function ye(n,e){let t=n[0];if(t instanceof y)return new y(`DATETIME(${t.valueOf()})`);if(t instanceof I||t instanceof k)return new I(t,X(e,rt));throw new TypeError("Invalid argument to DATETIME")}var be=new Map;function _e(n){let e=Array.isArray(n)?n.join(" "):n,t=be.get(e);return t===void 0&&(t=new Map,be.set(e,t)),t}var D=class{constructor(e,{functions:t,useIsolating:s=!0,transform:o=r=>r}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:we,DATETIME:ye,...t},this._useIsolating=s,this._transform=o,this._intls=_e(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let s=[];for(let o=0;o<e.body.length;o++){let r=e.body[o];if(r.id.startsWith("-")){if(t===!1&&this._terms.has(r.id)){s.push(new Error(`Attempt to override an existing term: "${r.id}"`));continue}this._terms.set(r.id,r)}else{if(t===!1&&this._messages.has(r.id)){s.push(new Error(`Attempt to override an existing message: "${r.id}"`));continue}this._messages.set(r.id,r)}}return s}formatPattern(e,t=null,s=null){if(typeof e=="string")return this._transform(e);let o=new U(this,s,t);try{return H(o,e).toString(o)}catch(r){if(o.errors&&r instanceof Error)return o.errors.push(r),new y().toString(o);throw r}}};var ee=/^(-?[a-zA-Z][\w-]*) *= */gm,Ee=/\.([a-zA-Z][\w-]*) *= */y,it=/\*?\[/y,te=/(-?[0-9]+(?:\.([0-9]+))?)/y,at=/([a-zA-Z][\w-]*)/y,ve=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,ct=/^[A-Z][A-Z0-9_-]*$/,J=/([^{}\n\r]+)/y,ut=/([^\\"\n\r]*)/y,ke=/\\([\\"])/y,xe=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,lt=/^\n+/,$e=/ +$/,dt=/ *\r?\n/g,ht=/( *)$/,ft=/{\s*/y,Se=/\s*}/y,mt=/\[\s*/y,pt=/\s*] */y,gt=/\s*\(\s*/y,wt=/\s*->\s*/y,yt=/\s*:\s*/y,bt=/\s*,?\s*/y,_t=/\s+/y,V=class{constructor(e){this.body=[],ee.lastIndex=0;let t=0;for(;;){let c=ee.exec(e);if(c===null)break;t=ee.lastIndex;try{this.body.push(u(c[1]))}catch(h){if(h instanceof SyntaxError)continue;throw h}}function s(c){return c.lastIndex=t,c.test(e)}function o(c,h){if(e[t]===c)return t++,!0;if(h)throw new h(`Expected ${c}`);return!1}function r(c,h){if(s(c))return t=c.lastIndex,!0;if(h)throw new h(`Expected ${c.toString()}`);return!1}function i(c){c.lastIndex=t;let h=c.exec(e);if(h===null)throw new SyntaxError(`Expected ${c.toString()}`);return t=c.lastIndex,h}function a(c){return i(c)[1]}function u(c){let h=d(),_=l();if(h===null&&Object.keys(_).length===0)throw new SyntaxError("Expected message value or attributes");return{id:c,value:h,attributes:_}}function l(){let c=Object.create(null);for(;s(Ee);){let h=a(Ee),_=d();if(_===null)throw new SyntaxError("Expected attribute value");c[h]=_}return c}function d(){let c;if(s(J)&&(c=a(J)),e[t]==="{"||e[t]==="}")return m(c?[c]:[],1/0);let h=x();return h?c?m([c,h],h.length):(h.value=T(h.value,lt),m([h],h.length)):c?T(c,$e):null}function m(c=[],h){for(;;){if(s(J)){c.push(a(J));continue}if(e[t]==="{"){c.push(f());continue}if(e[t]==="}")throw new SyntaxError("Unbalanced closing brace");let $=x();if($){c.push($),h=Math.min(h,$.length);continue}break}let _=c.length-1,F=c[_];typeof F=="string"&&(c[_]=T(F,$e));let C=[];for(let $ of c)$ instanceof K&&($=$.value.slice(0,$.value.length-h)),$&&C.push($);return C}function f(){r(ft,SyntaxError);let c=p();if(r(Se))return c;if(r(wt)){let h=g();return r(Se,SyntaxError),{type:"select",selector:c,...h}}throw new SyntaxError("Unclosed placeable")}function p(){if(e[t]==="{")return f();if(s(ve)){let[,c,h,_=null]=i(ve);if(c==="$")return{type:"var",name:h};if(r(gt)){let F=b();if(c==="-")return{type:"term",name:h,attr:_,args:F};if(ct.test(h))return{type:"func",name:h,args:F};throw new SyntaxError("Function names must be all upper-case")}return c==="-"?{type:"term",name:h,attr:_,args:[]}:{type:"mesg",name:h,attr:_}}return v()}function b(){let c=[];for(;;){switch(e[t]){case")":return t++,c;case void 0:throw new SyntaxError("Unclosed argument list")}c.push(w()),r(bt)}}function w(){let c=p();return c.type!=="mesg"?c:r(yt)?{type:"narg",name:c.name,value:v()}:c}function g(){let c=[],h=0,_;for(;s(it);){o("*")&&(_=h);let F=E(),C=d();if(C===null)throw new SyntaxError("Expected variant value");c[h++]={key:F,value:C}}if(h===0)return null;if(_===void 0)throw new SyntaxError("Expected default variant");return{variants:c,star:_}}function E(){r(mt,SyntaxError);let c;return s(te)?c=O():c={type:"str",value:a(at)},r(pt,SyntaxError),c}function v(){if(s(te))return O();if(e[t]==='"')return N();throw new SyntaxError("Invalid expression")}function O(){let[,c,h=""]=i(te),_=h.length;return{type:"num",value:parseFloat(c),precision:_}}function N(){o('"',SyntaxError);let c="";for(;;){if(c+=a(ut),e[t]==="\\"){c+=M();continue}if(o('"'))return{type:"str",value:c};throw new SyntaxError("Unclosed string literal")}}function M(){if(s(ke))return a(ke);if(s(xe)){let[,c,h]=i(xe),_=parseInt(c||h,16);return _<=55295||57344<=_?String.fromCodePoint(_):"�"}throw new SyntaxError("Unknown escape sequence")}function x(){let c=t;switch(r(_t),e[t]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return fe(e.slice(c,t))}return e[t-1]===" "?fe(e.slice(c,t)):!1}function T(c,h){return c.replace(h,"")}function fe(c){let h=c.replace(dt,`
`),_=ht.exec(c)[1].length;return new K(h,_)}}},K=class{constructor(e,t){this.value=e,this.length=t}};var Ie=`# What several views say.

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
cause-slip-means = slip: I misread or mis-clicked.
cause-codebook-gap-means = codebook gap: the rules do not say.
cause-missing-context-means = missing context: I would need to know more.
cause-genuine-difference-means = genuine difference: I see it otherwise.

# Keys.

key-judge = judge, and go on to the next post
key-walk = previous and next post
key-undo = take the last judgement back
key-note = a note on the post
key-codebook = the codebook
key-help = this list
key-escape = close what is open, or leave this view

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
another-name-coming = Another name is on its way. In a notebook, Python must be running for this.

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
`;var Fe=Ae("en"),Te=new Set,P=null;ne(Ie);function Ae(n){return new D(n,{useIsolating:!1})}function ne(n){Te.has(n)||(Te.add(n),Me(Fe,n))}function Oe(n){P=null,n?.catalogue&&(P=Ae(n.language),Me(P,n.catalogue))}function se(n,e){let t=P?.hasMessage(n)?P:Fe,s=t.getMessage(n);if(!s?.value)throw new Error(`No sentence is called ${n}.`);return t.formatPattern(s.value,e)}function Me(n,e){let[t]=n.addResource(new V(e));if(t)throw t}var vt="ENTRIES",Re="KEYS",De="VALUES";var j=class{constructor(e,t){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=t,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:t}=z(this._path);if(z(t)==="")return{done:!1,value:this.result()};let s=e.get(z(t));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=z(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>z(e)).filter(e=>e!=="").join("")}value(){return z(this._path).node.get("")}result(){switch(this._type){case De:return this.value();case Re:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},z=n=>n[n.length-1],kt=(n,e,t)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+t,i=new Uint8Array(r*o).fill(t+1);for(let a=0;a<o;++a)i[a]=a;for(let a=1;a<r;++a)i[a*o]=a;return Ve(n,e,t,s,i,1,o,""),s},Ve=(n,e,t,s,o,r,i,a)=>{let u=r*i;e:for(let l of n.keys())if(l===""){let d=o[u-1];d<=t&&s.set(a,[n.get(l),d])}else{let d=r;for(let m=0;m<l.length;++m,++d){let f=l[m],p=i*d,b=p-i,w=o[p],g=Math.max(0,d-t-1),E=Math.min(i-1,d+t);for(let v=g;v<E;++v){let O=f!==e[v],N=o[b+v]+ +O,M=o[b+v+1]+1,x=o[p+v]+1,T=o[p+v+1]=Math.min(N,M,x);T<w&&(w=T)}if(w>t)continue e}Ve(n.get(l),e,t,s,o,d,i,a+l)}},W=class n{constructor(e=new Map,t=""){this._size=void 0,this._tree=e,this._prefix=t}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[t,s]=Z(this._tree,e.slice(this._prefix.length));if(t===void 0){let[o,r]=de(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let a=new Map;return a.set(i.slice(r.length),o.get(i)),new n(a,e)}}return new n(t,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,xt(this._tree,e)}entries(){return new j(this,vt)}forEach(e){for(let[t,s]of this)e(t,s,this)}fuzzyGet(e,t){return kt(this._tree,e,t)}get(e){let t=ce(this._tree,e);return t!==void 0?t.get(""):void 0}has(e){let t=ce(this._tree,e);return t!==void 0&&t.has("")}keys(){return new j(this,Re)}set(e,t){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,oe(this._tree,e).set("",t),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=oe(this._tree,e);return s.set("",t(s.get(""))),this}fetch(e,t){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=oe(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=t()),o}values(){return new j(this,De)}[Symbol.iterator](){return this.entries()}static from(e){let t=new n;for(let[s,o]of e)t.set(s,o);return t}static fromObject(e){return n.from(Object.entries(e))}},Z=(n,e,t=[])=>{if(e.length===0||n==null)return[n,t];for(let s of n.keys())if(s!==""&&e.startsWith(s))return t.push([n,s]),Z(n.get(s),e.slice(s.length),t);return t.push([n,e]),Z(void 0,"",t)},ce=(n,e)=>{if(e.length===0||n==null)return n;for(let t of n.keys())if(t!==""&&e.startsWith(t))return ce(n.get(t),e.slice(t.length))},oe=(n,e)=>{let t=e.length;e:for(let s=0;n&&s<t;){for(let r of n.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(t-s,r.length),a=1;for(;a<i&&e[s+a]===r[a];)++a;let u=n.get(r);if(a===r.length)n=u;else{let l=new Map;l.set(r.slice(a),u),n.set(e.slice(s,s+a),l),n.delete(r),n=l}s+=a;continue e}let o=new Map;return n.set(e.slice(s),o),o}return n},xt=(n,e)=>{let[t,s]=Z(n,e);if(t!==void 0){if(t.delete(""),t.size===0)Pe(s);else if(t.size===1){let[o,r]=t.entries().next().value;je(s,o,r)}}},Pe=n=>{if(n.length===0)return;let[e,t]=de(n);if(e.delete(t),e.size===0)Pe(n.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&je(n.slice(0,-1),s,o)}},je=(n,e,t)=>{if(n.length===0)return;let[s,o]=de(n);s.set(o+e,t),s.delete(o)},de=n=>n[n.length-1],he="or",We="and",$t="and_not",B=class n{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let t=e.autoVacuum==null||e.autoVacuum===!0?ae:e.autoVacuum;this._options={...ie,...e,autoVacuum:t,searchOptions:{...Le,...e.searchOptions||{}},autoSuggestOptions:{...At,...e.autoSuggestOptions||{}}},this._index=new W,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=le,this.addFields(this._options.fields)}add(e){let{extractField:t,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:a}=this._options,u=t(e,a);if(u==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);if(this._idToShortId.has(u))throw new Error(`MiniSearch: duplicate ID ${u}`);let l=this.addDocumentId(u);this.saveStoredFields(l,e);for(let d of i){let m=t(e,d);if(m==null)continue;let f=o(s(m,d),d),p=this._fieldIds[d],b=new Set(f).size;this.addFieldLength(l,p,this._documentCount-1,b);for(let w of f){let g=r(w,d);if(Array.isArray(g))for(let E of g)this.addTerm(p,l,E);else g&&this.addTerm(p,l,g)}}}addAll(e){for(let t of e)this.add(t)}addAllAsync(e,t={}){let{chunkSize:s=10}=t,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:a,promise:u},l,d)=>(a.push(l),(d+1)%s===0?{chunk:[],promise:u.then(()=>new Promise(m=>setTimeout(m,0))).then(()=>this.addAll(a))}:{chunk:a,promise:u}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:t,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:a}=this._options,u=o(e,a);if(u==null)throw new Error(`MiniSearch: document does not have ID field "${a}"`);let l=this._idToShortId.get(u);if(l==null)throw new Error(`MiniSearch: cannot remove document with ID ${u}: it is not in the index`);for(let d of i){let m=o(e,d);if(m==null)continue;let f=t(r(m,d),d),p=this._fieldIds[d],b=new Set(f).size;this.removeFieldLength(l,p,this._documentCount,b);for(let w of f){let g=s(w,d);if(Array.isArray(g))for(let E of g)this.removeTerm(p,l,E);else g&&this.removeTerm(p,l,g)}}this._storedFields.delete(l),this._documentIds.delete(l),this._idToShortId.delete(u),this._fieldLength.delete(l),this._documentCount-=1}removeAll(e){if(e)for(let t of e)this.remove(t);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new W,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let t=this._idToShortId.get(e);if(t==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(t),this._storedFields.delete(t),(this._fieldLength.get(t)||[]).forEach((s,o)=>{this.removeFieldLength(t,o,this._documentCount,s)}),this._fieldLength.delete(t),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:t,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:t,minDirtFactor:e})}discardAll(e){let t=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=t}this.maybeAutoVacuum()}replace(e){let{idField:t,extractField:s}=this._options,o=s(e,t);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,t){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&t,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=le,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(t)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,t){let s=this._dirtCount;if(this.vacuumConditionsMet(t)){let o=e.batchSize||ue.batchSize,r=e.batchWait||ue.batchWait,i=1;for(let[a,u]of this._index){for(let[l,d]of u)for(let[m]of d)this._documentIds.has(m)||(d.size<=1?u.delete(l):d.delete(m));this._index.get(a).size===0&&this._index.delete(a),i%o===0&&await new Promise(l=>setTimeout(l,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:t,minDirtFactor:s}=e;return t=t||ae.minDirtCount,s=s||ae.minDirtFactor,this.dirtCount>=t&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let t=this._idToShortId.get(e);if(t!=null)return this._storedFields.get(t)}search(e,t={}){let{searchOptions:s}=this._options,o={...s,...t},r=this.executeQuery(e,t),i=[];for(let[a,{score:u,terms:l,match:d}]of r){let m=l.length||1,f={id:this._documentIds.get(a),score:u*m,terms:Object.keys(d),queryTerms:l,match:d};Object.assign(f,this._storedFields.get(a)),(o.filter==null||o.filter(f))&&i.push(f)}return e===n.wildcard&&o.boostDocument==null||i.sort(Ne),i}autoSuggest(e,t={}){t={...this._options.autoSuggestOptions,...t};let s=new Map;for(let{score:r,terms:i}of this.search(e,t)){let a=i.join(" "),u=s.get(a);u!=null?(u.score+=r,u.count+=1):s.set(a,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:a,count:u}]of s)o.push({suggestion:r,terms:a,score:i/u});return o.sort(Ne),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),t)}static async loadJSONAsync(e,t){if(t==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),t)}static getDefault(e){if(ie.hasOwnProperty(e))return re(ie,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,t){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:a}=e,u=this.instantiateMiniSearch(e,t);u._documentIds=Y(o),u._fieldLength=Y(r),u._storedFields=Y(i);for(let[l,d]of u._documentIds)u._idToShortId.set(d,l);for(let[l,d]of s){let m=new Map;for(let f of Object.keys(d)){let p=d[f];a===1&&(p=p.ds),m.set(parseInt(f,10),Y(p))}u._index.set(l,m)}return u}static async loadJSAsync(e,t){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:a}=e,u=this.instantiateMiniSearch(e,t);u._documentIds=await q(o),u._fieldLength=await q(r),u._storedFields=await q(i);for(let[d,m]of u._documentIds)u._idToShortId.set(m,d);let l=0;for(let[d,m]of s){let f=new Map;for(let p of Object.keys(m)){let b=m[p];a===1&&(b=b.ds),f.set(parseInt(p,10),await q(b))}++l%1e3===0&&await Be(0),u._index.set(d,f)}return u}static instantiateMiniSearch(e,t){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:a,serializationVersion:u}=e;if(u!==1&&u!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let l=new n(t);return l._documentCount=s,l._nextId=o,l._idToShortId=new Map,l._fieldIds=r,l._avgFieldLength=i,l._dirtCount=a||0,l._index=new W,l}executeQuery(e,t={}){if(e===n.wildcard)return this.executeWildcardQuery(t);if(typeof e!="string"){let f={...t,...e,queries:void 0},p=e.queries.map(b=>this.executeQuery(b,f));return this.combineResults(p,f.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...t},{tokenize:a,processTerm:u}=i,m=a(e).flatMap(f=>u(f)).filter(f=>!!f).map(Ft(i)).map(f=>this.executeQuerySpec(f,i));return this.combineResults(m,i.combineWith)}executeQuerySpec(e,t){let s={...this._options.searchOptions,...t},o=(s.fields||this._options.fields).reduce((w,g)=>({...w,[g]:re(s.boost,g)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:a,bm25:u}=s,{fuzzy:l,prefix:d}={...Le.weights,...i},m=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,m,o,r,u),p,b;if(e.prefix&&(p=this._index.atPrefix(e.term)),e.fuzzy){let w=e.fuzzy===!0?.2:e.fuzzy,g=w<1?Math.min(a,Math.round(e.term.length*w)):w;g&&(b=this._index.fuzzyGet(e.term,g))}if(p)for(let[w,g]of p){let E=w.length-e.term.length;if(!E)continue;b?.delete(w);let v=d*w.length/(w.length+.3*E);this.termResults(e.term,w,v,e.termBoost,g,o,r,u,f)}if(b)for(let w of b.keys()){let[g,E]=b.get(w);if(!E)continue;let v=l*w.length/(w.length+E);this.termResults(e.term,w,v,e.termBoost,g,o,r,u,f)}return f}executeWildcardQuery(e){let t=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;t.set(o,{score:i,terms:[],match:{}})}return t}combineResults(e,t=he){if(e.length===0)return new Map;let s=t.toLowerCase(),o=St[s];if(!o)throw new Error(`Invalid combination operator: ${t}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[t,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([t,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,t,s,o,r,i,a,u,l=new Map){if(r==null)return l;for(let d of Object.keys(i)){let m=i[d],f=this._fieldIds[d],p=r.get(f);if(p==null)continue;let b=p.size,w=this._avgFieldLength[f];for(let g of p.keys()){if(!this._documentIds.has(g)){this.removeTerm(f,g,t),b-=1;continue}let E=a?a(this._documentIds.get(g),t,this._storedFields.get(g)):1;if(!E)continue;let v=p.get(g),O=this._fieldLength.get(g)[f],N=Tt(v,b,this._documentCount,O,w,u),M=s*o*m*E*N,x=l.get(g);if(x){x.score+=M,Ot(x.terms,e);let T=re(x.match,t);T?T.push(d):x.match[t]=[d]}else l.set(g,{score:M,terms:[e],match:{[t]:[d]}})}}return l}addTerm(e,t,s){let o=this._index.fetch(s,Ce),r=o.get(e);if(r==null)r=new Map,r.set(t,1),o.set(e,r);else{let i=r.get(t);r.set(t,(i||0)+1)}}removeTerm(e,t,s){if(!this._index.has(s)){this.warnDocumentChanged(t,e,s);return}let o=this._index.fetch(s,Ce),r=o.get(e);r==null||r.get(t)==null?this.warnDocumentChanged(t,e,s):r.get(t)<=1?r.size<=1?o.delete(e):r.delete(t):r.set(t,r.get(t)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,t,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===t){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let t=this._nextId;return this._idToShortId.set(e,t),this._documentIds.set(t,e),this._documentCount+=1,this._nextId+=1,t}addFields(e){for(let t=0;t<e.length;t++)this._fieldIds[e[t]]=t}addFieldLength(e,t,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[t]=o;let a=(this._avgFieldLength[t]||0)*s+o;this._avgFieldLength[t]=a/(s+1)}removeFieldLength(e,t,s,o){if(s===1){this._avgFieldLength[t]=0;return}let r=this._avgFieldLength[t]*s-o;this._avgFieldLength[t]=r/(s-1)}saveStoredFields(e,t){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let a=o(t,i);a!==void 0&&(r[i]=a)}}};B.wildcard=Symbol("*");var re=(n,e)=>Object.prototype.hasOwnProperty.call(n,e)?n[e]:void 0,St={[he]:(n,e)=>{for(let t of e.keys()){let s=n.get(t);if(s==null)n.set(t,e.get(t));else{let{score:o,terms:r,match:i}=e.get(t);s.score=s.score+o,s.match=Object.assign(s.match,i),ze(s.terms,r)}}return n},[We]:(n,e)=>{let t=new Map;for(let s of e.keys()){let o=n.get(s);if(o==null)continue;let{score:r,terms:i,match:a}=e.get(s);ze(o.terms,i),t.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,a)})}return t},[$t]:(n,e)=>{for(let t of e.keys())n.delete(t);return n}},It={k:1.2,b:.7,d:.5},Tt=(n,e,t,s,o,r)=>{let{k:i,b:a,d:u}=r;return Math.log(1+(t-e+.5)/(e+.5))*(u+n*(i+1)/(n+i*(1-a+a*s/o)))},Ft=n=>(e,t,s)=>{let o=typeof n.fuzzy=="function"?n.fuzzy(e,t,s):n.fuzzy||!1,r=typeof n.prefix=="function"?n.prefix(e,t,s):n.prefix===!0,i=typeof n.boostTerm=="function"?n.boostTerm(e,t,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},ie={idField:"id",extractField:(n,e)=>n[e],stringifyField:(n,e)=>n.toString(),tokenize:n=>n.split(Mt),processTerm:n=>n.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(n,e)=>{typeof console?.[n]=="function"&&console[n](e)},autoVacuum:!0},Le={combineWith:he,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:It},At={combineWith:We,prefix:(n,e,t)=>e===t.length-1},ue={batchSize:1e3,batchWait:10},le={minDirtFactor:.1,minDirtCount:20},ae={...ue,...le},Ot=(n,e)=>{n.includes(e)||n.push(e)},ze=(n,e)=>{for(let t of e)n.includes(t)||n.push(t)},Ne=({score:n},{score:e})=>e-n,Ce=()=>new Map,Y=n=>{let e=new Map;for(let t of Object.keys(n))e.set(parseInt(t,10),n[t]);return e},q=async n=>{let e=new Map,t=0;for(let s of Object.keys(n))e.set(parseInt(s,10),n[s]),++t%1e3===0&&await Be(0);return e},Be=n=>new Promise(e=>setTimeout(e,n)),Mt=/[\n\r\p{Z}\p{P}]+/u;var Ue=`# The lessons and the guide as pages of a site.

site-name = Talking Back
site-nav = All pages
site-skip = To the text
site-lessons = Lessons
site-teachers = For teachers
site-answers = My answers
site-search = Search
site-find = Find
site-contents = On this page
site-kept = What you answer is kept in this browser, and is sent nowhere.
site-licence = Lessons and posts: CC BY 4.0. All accounts in the posts are made up.
site-privacy = Privacy
site-accessible = Accessibility

# The start page.

site-what = Lessons on social media and the digital divide: you judge posts, see how others judged them, change your mind, and find out how far people agree. Everything works on this site, on a phone too.
site-begin = Begin with lesson 1
site-no-account = No account, no tracking. What you answer stays in this browser.
site-for-teachers = For teachers
site-teachers-what = Each lesson has a page for whoever teaches it: minutes, what to say, contested posts, and a way without laptops. A learner hands in a short code; you paste all of them into one command.
site-teachers-pages = One activity on one page, to link to or to take away
site-teachers-guide = The guide, with a page for each lesson
site-teachers-pooling = Pooling a class: from codes to a report
site-teachers-promises = What we promise, and how it was tested
site-teachers-privacy = Privacy: what is kept, and where
site-notebooks = As notebooks, with code to change
site-notebooks-what = Here you read, judge and guess. In a notebook you also change the code, and study posts of your own.
site-you-will = You will { $aim }.

# A lesson.

site-lesson = Lesson { $number }
site-facts = { $time } · Before: { $before }
site-no-script = JavaScript is off in this browser: here you can read, and see what there is to judge as text. To answer, switch it on.
site-here-change = In this lesson you work with posts of your own, and change code. Here you can read it, and do what needs no code; the rest is done in the notebook.
site-here-open = Open it as a notebook
site-code = Code
site-result = What comes out (open it after your guess)
site-cell-hangs = This is worked out from what you answered, which only the notebook can do.
site-cell-before = Before anybody has answered, it shows:
site-cell-own = This is a place for your own code: change it, and run it, in the notebook.
site-cell-lite = Open this place in the notebook
site-onward = Other lessons
site-before = Before
site-next = Next
site-elsewhere = The same lesson elsewhere
site-lite = As a notebook in this browser (JupyterLite)
site-lite-weight = For computers, not for phones: it loads about 60 MB, and takes about 20 seconds to begin.
site-binder = As a notebook on Binder
site-binder-weight = A computer elsewhere, for an hour or two: it forgets what you answered.
site-own-machine = On your own computer, with Python
site-lesson-guide = For whoever teaches it: timing, what to say, contested posts
site-guide = The guide
site-table = Table

# Pages that are taken away.

site-ready = One activity, one page
site-ready-about = Give your class the address of one of these pages; or save it, and put it into your course or on any web space. It is one file, fetches nothing, and needs no account. On a computer it also opens as an attachment.
site-ready-back = At the end each learner copies a short code, and sends it to you. Paste all of them into one command:
site-ready-own = For posts of your own, in a notebook or a terminal:
site-ready-posts = { $posts } posts
site-ready-save = Save { $file } ({ $size } kB)
site-ready-judge = Judge posts
site-ready-write = Write posts
site-ready-draw = Draw before you see
site-ready-try = Try it out
site-ready-feed = A feed, and the order of its posts

# Search.

site-search-for = What are you looking for?
site-search-no-script = Search needs JavaScript, which is off in this browser. The pages can be read without it.
site-found =
    { $found ->
        [0] Nothing is found for “{ $query }”.
        [one] One place has “{ $query }”.
       *[other] { $found } places have “{ $query }”.
    }
site-found-under = { $under } ({ $title })

# My answers.

site-answers-what = What you began on the pages of this site, in this browser. To hand in, copy the codes, or save one file.
site-answers-no-script = Your answers are kept by JavaScript, which is off in this browser.

# What the command says.

site-told-lesson = Lesson { $lesson }
site-written = Written: { $path }, { $pages } pages, { $size } MB, in { $seconds } seconds. Open it in a browser; it works from a folder, and from any web space.
site-lite-written = Written: { $path }, JupyterLite with all lessons, { $size } MB. It runs from a web space, and not from a folder.
refuse-address = { $said } is no address of a repository. Write its owner and its name, such as owner/name.
refuse-site-no-guide = The site is made of the guide too, which stands in the repository and not in the installed package. Clone the repository, and run  kit site  there.
refuse-site-missing = The site is made with what JupyterLab brings along, and { $package } is not installed here: run  python3 -m pip install -e ".[lab]"  and then  kit site  again.
refuse-site-file = { $path } is a file, and a site is a folder. Name another place: --out site
refuse-site-folder = { $path } holds something already. Name another folder, or say --replace: that writes over the pages of the same names, and leaves all else.
`;function A(n,e={},...t){let s=document.createElement(n);for(let[o,r]of Object.entries(e))r==null||r===!1||(o.startsWith("on")?s.addEventListener(o.slice(2),r):o==="style"?s.style.cssText=r:s.setAttribute(o,r===!0?"":r));return s.append(...t.filter(o=>o!=null)),s}var zt=30,Je=70,Ke=220;ne(Ue);function Ye(n){let e=new B({idField:"at",fields:["title","under","words"],searchOptions:{boost:{title:3,under:4},prefix:!0,fuzzy:s=>s.length>5?.2:!1,combineWith:"AND",boostDocument:s=>s.startsWith("lessons/")?2:1}});e.addAll(n);let t=new Map(n.map(s=>[s.at,s]));return s=>e.search(s).map(({id:o,terms:r})=>({piece:t.get(o),terms:r}))}function qe(n,e){let t=e.slice(0,zt).map(({piece:o,terms:r})=>{let{at:i,title:a,under:u,words:l}=o,d=u&&u!==a?se("site-found-under",{title:a,under:u}):a;return A("li",{},A("a",{href:i},d),A("p",{},...Nt(l,r)))}),s=se("site-found",{found:e.length,query:n});return[A("p",{},s),A("ol",{},...t)]}function Nt(n,e){let t=new RegExp(`(${e.map(Ct).join("|")})`,"giu"),s=Math.max(n.search(t),0),o=s>Je?n.indexOf(" ",s-Je)+1:0;return`${o?"… ":""}${n.slice(o,o+Ke)}${o+Ke<n.length?" …":""}`.split(t).map((i,a)=>a%2?A("mark",{},i):i)}var Ct=n=>n.replace(/[^\p{L}\p{N}]/gu,"\\$&");document.documentElement.dataset.kitScripts="";var Ze=document.getElementById("site-index")?.textContent,G=document.getElementById("q"),Ge=document.getElementById("found");if(Ze&&G&&Ge){let{words:n,pieces:e}=JSON.parse(Ze);Oe(n);let t=Ye(e),s=()=>{let o=G.value.trim();Ge.replaceChildren(...o?qe(o,t(o)):[])};G.value=new URLSearchParams(location.search).get("q")??"",G.addEventListener("input",s),s()}})();
