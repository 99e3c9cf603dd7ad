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
`;function d(t,e={},...n){let s=document.createElement(t);for(let[r,o]of Object.entries(e))o==null||o===!1||(r.startsWith("on")?s.addEventListener(r.slice(2),o):r==="style"?s.style.cssText=o:s.setAttribute(r,o===!0?"":o));return s.append(...n.filter(r=>r!=null)),s}function _(t,e){t.textContent!==e&&(t.textContent=e)}function J(t,e,n){n===null?t.removeAttribute(e):t.getAttribute(e)!==String(n)&&t.setAttribute(e,String(n))}function Q(t,e,n,s={}){let r=e?[" ",d("kbd",{"aria-hidden":"true"},e)]:[];return d("button",{type:"button",class:"kit-tool",onclick:n,...s},t,...r)}function Ie(t){function e(r){for(let[o,u]of Object.entries(r))t.set(o,u);try{t.save_changes()}catch{}}function n(r,o){return t.on(`change:${r}`,o),()=>t.off(`change:${r}`,o)}let s=r=>e({[r]:t.get(r)+1});return{read:r=>t.get(`_${r}`),listen:(r,o)=>n(`_${r}`,o),write(r){e(Object.fromEntries(Object.entries(r).map(([o,u])=>[`_${o}`,u])))},append:r=>e({_outbox:[...r]}),follow({saved:r,news:o}){let u=[n("_ack",()=>r(t.get("_ack").slice(1))),n("_news",()=>o(t.get("_news")))];return t.get("_told")&&(o(t.get("_news")),s("_asked")),()=>{for(let c of u)c()}},rename:()=>s("_another")}}function te({share:t,view:e}){return()=>{let n,s;return{initialize({model:r,signal:o}){let u=ee(o);return n=Ie(r),s=t(n,u.signal),()=>u.abort()},render({el:r,signal:o}){let u=ee(o);return e({host:n,el:r,signal:u.signal,...s}),()=>u.abort()}}}}function ee(t){let e=new AbortController;return t?.addEventListener("abort",()=>e.abort()),e}function ne(){let t=d("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:t,say(e){t.textContent=e}}}var A=t=>t.ctrlKey||t.metaKey||t.altKey,$=t=>t.target,I=t=>(t.key==="Enter"||t.key===" ")&&/^(BUTTON|SUMMARY)$/.test($(t).tagName),Oe=t=>/^(INPUT|TEXTAREA|SELECT)$/.test($(t).tagName),P=t=>!!t?.hasAttribute("aria-pressed"),F=t=>t.getAttribute("aria-label")??t.textContent??"";function re(t){return t.key==="Tab"?!0:t.key==="Enter"?!t.altKey&&(t.shiftKey||A(t)):A(t)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(t.key)}function se(t,e,n){let s={chose:""};De(t,n),Le(t,s,n),t.addEventListener("focusin",r=>{F($(r))!==s.chose&&(s.chose="")},{signal:n}),t.addEventListener("keydown",r=>Me(r,t,e,s),{signal:n})}function De(t,e){let n=t,s=r=>{n.removeAttribute("data-lm-suppress-shortcuts");let o=$(r);!t.contains(o)||re(r)||(n=o,n.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",s,{capture:!0,signal:e})}function Me(t,e,n,s){let{key:r}=t,o=$(t);if(I(t)&&r===" "&&(t.shiftKey||A(t))&&t.preventDefault(),re(t)||(t.stopPropagation(),A(t)||t.defaultPrevented))return;let u=e.querySelector(".kit-panel:not([hidden])");if(r==="Escape"&&o.tagName!=="TEXTAREA"&&!u)return t.preventDefault(),Ce(e);let c=I(t)&&P(o)&&F(o)===s.chose;(c||I(t)&&t.repeat)&&t.preventDefault(),!(I(t)&&!c||Oe(t)||!n[r])&&(t.preventDefault(),t.repeat||n[r]())}function Ce(t){t.parentElement?.closest("[tabindex]")?.focus()}function Le(t,e,n){let s=!1,r={timeStamp:-1e3,x:0,y:0,button:null},o=h=>h.type==="click"&&!h.detail&&s&&t.contains($(h)),u=h=>{let y=$(h).closest?.("button")??null,k=o(h)||Pe(h,y,r);k&&(h.preventDefault(),h.stopPropagation()),!(h.type!=="click"||!y||!t.contains(y))&&(r={button:y,timeStamp:h.timeStamp,x:h.x,y:h.y},k||(e.chose=h.detail&&P(y)?F(y):""))},c={capture:!0,signal:n},S=h=>{s=h.shiftKey||A(h)},C=()=>{s=!1};addEventListener("keydown",S,c),addEventListener("keyup",C,c),addEventListener("mousedown",u,c),addEventListener("click",u,c)}function Pe(t,e,n){let s=t.timeStamp-n.timeStamp<300,r=Math.hypot(t.x-n.x,t.y-n.y)<5;return!t.detail||!s||!r?!1:e!==n.button||t.detail>1&&P(e)}function oe(t,e=localStorage){try{return JSON.parse(e.getItem(t)??"null")??void 0}catch{return}}function ie(t,e,n=localStorage){try{e===null?n.removeItem(t):n.setItem(t,JSON.stringify(e))}catch{}}var w=class{constructor(e){this.value=e}valueOf(){return this.value}},l=class extends w{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},p=class extends w{constructor(e,n={}){super(e),this.opts=n}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(n){e.reportError(n)}return this.value.toString(10)}},E=class t extends w{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof w)return t.supportsValue(e.valueOf());if("Temporal"in globalThis){let n=globalThis.Temporal;if(e instanceof n.Instant||e instanceof n.PlainDateTime||e instanceof n.PlainDate||e instanceof n.PlainMonthDay||e instanceof n.PlainTime||e instanceof n.PlainYearMonth)return!0}return!1}constructor(e,n={}){e instanceof t?(n={...e.opts,...n},e=e.value):e instanceof w&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&n.calendar===void 0&&(n={...n,calendar:e.calendarId}),super(e),this.opts=n}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(n){e.reportError(n)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var ae=100,Fe="⁨",Ue="⁩";function Ye(t,e,n){if(n===e||n instanceof p&&e instanceof p&&n.value===e.value)return!0;if(e instanceof p&&typeof n=="string"){let s=t.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(n===s)return!0}return!1}function ue(t,e,n){return e[n]?x(t,e[n].value):(t.reportError(new RangeError("No default")),new l)}function U(t,e){let n=[],s=Object.create(null);for(let r of e)r.type==="narg"?s[r.name]=N(t,r.value):n.push(N(t,r));return{positional:n,named:s}}function N(t,e){switch(e.type){case"str":return e.value;case"num":return new p(e.value,{minimumFractionDigits:e.precision});case"var":return je(t,e);case"mesg":return Ke(t,e);case"term":return Be(t,e);case"func":return ze(t,e);case"select":return We(t,e);default:return new l}}function je(t,{name:e}){let n;if(t.params)if(Object.prototype.hasOwnProperty.call(t.params,e))n=t.params[e];else return new l(`$${e}`);else if(t.args&&Object.prototype.hasOwnProperty.call(t.args,e))n=t.args[e];else return t.reportError(new ReferenceError(`Unknown variable: $${e}`)),new l(`$${e}`);if(n instanceof w)return n;switch(typeof n){case"string":return n;case"number":return new p(n);case"object":if(E.supportsValue(n))return new E(n);default:return t.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof n}`)),new l(`$${e}`)}}function Ke(t,{name:e,attr:n}){let s=t.bundle._messages.get(e);if(!s)return t.reportError(new ReferenceError(`Unknown message: ${e}`)),new l(e);if(n){let r=s.attributes[n];return r?x(t,r):(t.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new l(`${e}.${n}`))}return s.value?x(t,s.value):(t.reportError(new ReferenceError(`No value: ${e}`)),new l(e))}function Be(t,{name:e,attr:n,args:s}){let r=`-${e}`,o=t.bundle._terms.get(r);if(!o)return t.reportError(new ReferenceError(`Unknown term: ${r}`)),new l(r);if(n){let c=o.attributes[n];if(c){t.params=U(t,s).named;let S=x(t,c);return t.params=null,S}return t.reportError(new ReferenceError(`Unknown attribute: ${n}`)),new l(`${r}.${n}`)}t.params=U(t,s).named;let u=x(t,o.value);return t.params=null,u}function ze(t,{name:e,args:n}){let s=t.bundle._functions[e];if(!s)return t.reportError(new ReferenceError(`Unknown function: ${e}()`)),new l(`${e}()`);if(typeof s!="function")return t.reportError(new TypeError(`Function ${e}() is not callable`)),new l(`${e}()`);try{let r=U(t,n);return s(r.positional,r.named)}catch(r){return t.reportError(r),new l(`${e}()`)}}function We(t,{selector:e,variants:n,star:s}){let r=N(t,e);if(r instanceof l)return ue(t,n,s);for(let o of n){let u=N(t,o.key);if(Ye(t,r,u))return x(t,o.value)}return ue(t,n,s)}function Y(t,e){if(t.dirty.has(e))return t.reportError(new RangeError("Cyclic reference")),new l;t.dirty.add(e);let n=[],s=t.bundle._useIsolating&&e.length>1;for(let r of e){if(typeof r=="string"){n.push(t.bundle._transform(r));continue}if(t.placeables++,t.placeables>ae)throw t.dirty.delete(e),new RangeError(`Too many placeables expanded: ${t.placeables}, max allowed is ${ae}`);s&&n.push(Fe),n.push(N(t,r).toString(t)),s&&n.push(Ue)}return t.dirty.delete(e),n.join("")}function x(t,e){return typeof e=="string"?t.bundle._transform(e):Y(t,e)}var O=class{constructor(e,n,s){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=n,this.args=s}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,n){let s=this.bundle._intls.get(e);s||(s={},this.bundle._intls.set(e,s));let r=JSON.stringify(n);return s[r]||(s[r]=new e(this.bundle.locales,n)),s[r]}};function j(t,e){let n=Object.create(null);for(let[s,r]of Object.entries(t))e.includes(s)&&(n[s]=r.valueOf());return n}var le=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function ce(t,e){let n=t[0];if(n instanceof l)return new l(`NUMBER(${n.valueOf()})`);if(n instanceof p)return new p(n.valueOf(),{...n.opts,...j(e,le)});if(n instanceof E)return new p(n.toNumber(),{...j(e,le)});throw new TypeError("Invalid argument to NUMBER")}var Ze=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function fe(t,e){let n=t[0];if(n instanceof l)return new l(`DATETIME(${n.valueOf()})`);if(n instanceof E||n instanceof p)return new E(n,j(e,Ze));throw new TypeError("Invalid argument to DATETIME")}var he=new Map;function de(t){let e=Array.isArray(t)?t.join(" "):t,n=he.get(e);return n===void 0&&(n=new Map,he.set(e,n)),n}var R=class{constructor(e,{functions:n,useIsolating:s=!0,transform:r=o=>o}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:ce,DATETIME:fe,...n},this._useIsolating=s,this._transform=r,this._intls=de(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:n=!1}={}){let s=[];for(let r=0;r<e.body.length;r++){let o=e.body[r];if(o.id.startsWith("-")){if(n===!1&&this._terms.has(o.id)){s.push(new Error(`Attempt to override an existing term: "${o.id}"`));continue}this._terms.set(o.id,o)}else{if(n===!1&&this._messages.has(o.id)){s.push(new Error(`Attempt to override an existing message: "${o.id}"`));continue}this._messages.set(o.id,o)}}return s}formatPattern(e,n=null,s=null){if(typeof e=="string")return this._transform(e);let r=new O(this,s,n);try{return Y(r,e).toString(r)}catch(o){if(r.errors&&o instanceof Error)return r.errors.push(o),new l().toString(r);throw o}}};var K=/^(-?[a-zA-Z][\w-]*) *= */gm,pe=/\.([a-zA-Z][\w-]*) *= */y,qe=/\*?\[/y,B=/(-?[0-9]+(?:\.([0-9]+))?)/y,Ve=/([a-zA-Z][\w-]*)/y,me=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Ge=/^[A-Z][A-Z0-9_-]*$/,D=/([^{}\n\r]+)/y,He=/([^\\"\n\r]*)/y,ye=/\\([\\"])/y,ge=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Xe=/^\n+/,we=/ +$/,Je=/ *\r?\n/g,Qe=/( *)$/,et=/{\s*/y,Ee=/\s*}/y,tt=/\[\s*/y,nt=/\s*] */y,rt=/\s*\(\s*/y,st=/\s*->\s*/y,ot=/\s*:\s*/y,it=/\s*,?\s*/y,at=/\s+/y,v=class{constructor(e){this.body=[],K.lastIndex=0;let n=0;for(;;){let i=K.exec(e);if(i===null)break;n=K.lastIndex;try{this.body.push(S(i[1]))}catch(a){if(a instanceof SyntaxError)continue;throw a}}function s(i){return i.lastIndex=n,i.test(e)}function r(i,a){if(e[n]===i)return n++,!0;if(a)throw new a(`Expected ${i}`);return!1}function o(i,a){if(s(i))return n=i.lastIndex,!0;if(a)throw new a(`Expected ${i.toString()}`);return!1}function u(i){i.lastIndex=n;let a=i.exec(e);if(a===null)throw new SyntaxError(`Expected ${i.toString()}`);return n=i.lastIndex,a}function c(i){return u(i)[1]}function S(i){let a=h(),f=C();if(a===null&&Object.keys(f).length===0)throw new SyntaxError("Expected message value or attributes");return{id:i,value:a,attributes:f}}function C(){let i=Object.create(null);for(;s(pe);){let a=c(pe),f=h();if(f===null)throw new SyntaxError("Expected attribute value");i[a]=f}return i}function h(){let i;if(s(D)&&(i=c(D)),e[n]==="{"||e[n]==="}")return y(i?[i]:[],1/0);let a=G();return a?i?y([i,a],a.length):(a.value=L(a.value,Xe),y([a],a.length)):i?L(i,we):null}function y(i=[],a){for(;;){if(s(D)){i.push(c(D));continue}if(e[n]==="{"){i.push(k());continue}if(e[n]==="}")throw new SyntaxError("Unbalanced closing brace");let g=G();if(g){i.push(g),a=Math.min(a,g.length);continue}break}let f=i.length-1,b=i[f];typeof b=="string"&&(i[f]=L(b,we));let T=[];for(let g of i)g instanceof M&&(g=g.value.slice(0,g.value.length-a)),g&&T.push(g);return T}function k(){o(et,SyntaxError);let i=Z();if(o(Ee))return i;if(o(st)){let a=_e();return o(Ee,SyntaxError),{type:"select",selector:i,...a}}throw new SyntaxError("Unclosed placeable")}function Z(){if(e[n]==="{")return k();if(s(me)){let[,i,a,f=null]=u(me);if(i==="$")return{type:"var",name:a};if(o(rt)){let b=ke();if(i==="-")return{type:"term",name:a,attr:f,args:b};if(Ge.test(a))return{type:"func",name:a,args:b};throw new SyntaxError("Function names must be all upper-case")}return i==="-"?{type:"term",name:a,attr:f,args:[]}:{type:"mesg",name:a,attr:f}}return q()}function ke(){let i=[];for(;;){switch(e[n]){case")":return n++,i;case void 0:throw new SyntaxError("Unclosed argument list")}i.push(Te()),o(it)}}function Te(){let i=Z();return i.type!=="mesg"?i:o(ot)?{type:"narg",name:i.name,value:q()}:i}function _e(){let i=[],a=0,f;for(;s(qe);){r("*")&&(f=a);let b=Ae(),T=h();if(T===null)throw new SyntaxError("Expected variant value");i[a++]={key:b,value:T}}if(a===0)return null;if(f===void 0)throw new SyntaxError("Expected default variant");return{variants:i,star:f}}function Ae(){o(tt,SyntaxError);let i;return s(B)?i=V():i={type:"str",value:c(Ve)},o(nt,SyntaxError),i}function q(){if(s(B))return V();if(e[n]==='"')return Ne();throw new SyntaxError("Invalid expression")}function V(){let[,i,a=""]=u(B),f=a.length;return{type:"num",value:parseFloat(i),precision:f}}function Ne(){r('"',SyntaxError);let i="";for(;;){if(i+=c(He),e[n]==="\\"){i+=Re();continue}if(r('"'))return{type:"str",value:i};throw new SyntaxError("Unclosed string literal")}}function Re(){if(s(ye))return c(ye);if(s(ge)){let[,i,a]=u(ge),f=parseInt(i||a,16);return f<=55295||57344<=f?String.fromCodePoint(f):"�"}throw new SyntaxError("Unknown escape sequence")}function G(){let i=n;switch(o(at),e[n]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return H(e.slice(i,n))}return e[n-1]===" "?H(e.slice(i,n)):!1}function L(i,a){return i.replace(a,"")}function H(i){let a=i.replace(Je,`
`),f=Qe.exec(i)[1].length;return new M(a,f)}}},M=class{constructor(e,n){this.value=e,this.length=n}};var be=`# What several views say.

post-name = Post
post-answers = Answers or passes on:{" "}
post-picture = Picture: { $alt }
click-first = Click here first to use the keys.
`;var xe=lt("en"),$e=null;z(be);function lt(t){return new R(t,{useIsolating:!1})}function z(t){ct(xe,t)}function m(t,e){let n=$e?.hasMessage(t)?$e:xe,s=n.getMessage(t);if(!s?.value)throw new Error(`No sentence is called ${t}.`);return n.formatPattern(s.value,e)}function ct(t,e){let[n]=t.addResource(new v(e));if(n)throw n}function Se(t,{name:e,keys:n,signal:s,host:r,part:o=""}){let u=d("section",{class:"kit","aria-label":e,tabindex:"-1"});return se(u,n,s),u.append(d("p",{class:"kit-hint","aria-hidden":"true"},m("click-first"))),t.append(u),ft(u,s,r,o),u}function ft(t,e,n,s){let r=n&&ht(n,s),o=()=>{t.dataset.past=""};for(let c of["keydown","pointerdown","wheel"])addEventListener(c,o,{capture:!0,once:!0,signal:e});let u=()=>{let c=dt(t);c&&(r&&!("past"in t.dataset)&&t.focus({preventScroll:!0}),t.getBoundingClientRect().top<c.getBoundingClientRect().top?t.scrollIntoView({behavior:"instant"}):r&&t.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(u)),setTimeout(u,300)}function ht(t,e=""){let n=`kit:run:${t.read("run")}`,s=document.documentElement.dataset,r=`kit ${t.read("activity")} ${e}`;if(oe(n,sessionStorage))return!1;ie(n,!0,sessionStorage);let o=s.kitRan?.split("|")??[];return s.kitRan=[...o,r].join("|"),!o.includes(r)}function dt(t){let e=t.closest(".jp-Cell")?.nextElementSibling,n=e?.closest(".jp-WindowedPanel-outer"),s=document.activeElement;if(!e||!n||s?.isContentEditable)return null;let r=s===t||e.matches(".jp-mod-active"),o=n.querySelectorAll(".kit:not([data-past])"),u=o[0]===t&&!o[1];return r&&u&&(e.nextElementSibling||n.querySelector("[data-past]"))?n:null}z(X);var W=class{#e="";constructor({host:e,el:n,signal:s}){this.host=e;let r=m("lesson-name",{number:this.lesson.number});this.live=ne(),this.rows=d("ul",{class:"kit-lesson-rows"}),this.main=Q("","",()=>this.copy(),{class:"kit-main"}),this.said=d("p",{class:"kit-lesson-said"}),this.left=d("p",{class:"kit-quiet"}),this.codes=d("p",{class:"kit-code kit-lesson-codes",hidden:!0}),this.root=Se(n,{name:r,keys:{},signal:s}),this.root.classList.add("kit-lesson"),this.root.append(d("p",{class:"kit-heading"},r),this.rows,d("p",{},m("lesson-how")),d("div",{class:"kit-tools"},this.main,this.said),this.codes,this.left,this.live.node);let o=()=>e.write({looked:e.read("looked")+1});this.root.addEventListener("pointerenter",o,{signal:s}),this.root.addEventListener("focusin",o,{signal:s}),s.addEventListener("abort",e.listen("lesson",()=>this.show())),o(),this.show()}get lesson(){return this.host.read("lesson")}get#t(){return this.lesson.rows.map(e=>e.code).filter(Boolean)}show(){let e=this.#t,{rows:n}=this.lesson;this.rows.replaceChildren(...n.map(pt)),_(this.main,m("lesson-copy",{codes:e.length})),this.main.disabled=e.length===0;let s=n.length-e.length;_(this.left,s?m("lesson-left",{open:s}):""),this.#e&&this.#e!==e.join(`
`)&&_(this.said,m("lesson-changed"))}async copy(){let e=this.#t,n=e.join(`
`),{name:s}=this.lesson;this.#e=n,this.codes.textContent=n,this.codes.hidden=!1;let r=m("lesson-copied",{codes:e.length,name:s});try{await navigator.clipboard.writeText(n)}catch{r=m("lesson-shown",{name:s})}_(this.said,r),this.live.say(r)}};function pt({title:t,done:e,of:n}){let s=e===0?m("lesson-open"):e===n?m("lesson-all",{of:n}):m("lesson-done",{done:e,of:n}),r=d("li",{},d("span",{dir:"auto"},t),d("span",{class:"kit-count"},s));return J(r,"data-state",e===0?"open":e===n?"all":"some"),r}var mt={share:()=>({}),view:t=>{new W(t)}},nn=te(mt);export{nn as default,mt as lesson};
