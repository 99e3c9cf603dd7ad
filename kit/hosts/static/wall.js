// Talking Back, BSD-3-Clause. May hold @fluent/bundle (Apache-2.0), @noble/hashes, fflate, lean-qr (MIT): see LICENSE-BUNDLED.
"use strict";(()=>{var Ae=`# A class's answers on the wall: one post at a time.

projector-title = What the class said
projector-without-script = This page shows one post at a time, and for that it needs JavaScript. Open it in a browser that runs scripts; or make the report, which needs none: kit pool … --report class.html

projector-people =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
projector-counted =
    { $counted ->
        [one] { $people } people, { $counted } set of answers
       *[other] { $people } people, { $counted } different sets of answers
    }
projector-counted-once = What a pair handed in, or somebody copied, counts once.
projector-to-discuss =
    { $posts ->
        [one] { $posts } to discuss
       *[other] { $posts } to discuss
    }
projector-others =
    { $posts ->
        [one] { $posts } other
       *[other] { $posts } others
    }
projector-to-others = Going on passes the others by: L, the list, or a number and Enter leads to them.
projector-posts =
    { $kind ->
        [question]
            { $posts ->
                [one] { $posts } question
               *[other] { $posts } questions
            }
        [guess]
            { $posts ->
                [one] { $posts } guess
               *[other] { $posts } guesses
            }
        [figure]
            { $posts ->
                [one] { $posts } figure
               *[other] { $posts } figures
            }
       *[post]
            { $posts ->
                [one] { $posts } post
               *[other] { $posts } posts
            }
    }
projector-unjudged =
    { $posts ->
        [one] { $posts } that has no votes is left out
       *[other] { $posts } that have no votes are left out
    }
projector-hidden =
    { $activities ->
        [one] One activity is not shown here: the check is met again, and posts that people wrote are for the swap.
       *[other] { $activities } activities are not shown here: the check is met again, and posts that people wrote are for the swap.
    }
projector-few =
    { $where ->
        [section] Fewer than five people in a section: whoever knows the class can tell who said what.
       *[class] Fewer than five people: whoever knows the class can tell who said what.
    }
projector-nothing = No answers were found that can be shown here.
projector-begin = → or Space goes on, ← goes back. A clicker does both.
projector-end = That was the last one.
projector-end-keys = Home goes to the beginning. L, the list, or a number and Enter, goes to any post.

# One post.

projector-number =
    { $kind ->
        [question] Question { $number } of { $whole }
        [guess] Guess { $number } of { $whole }
        [figure] Figure { $number } of { $whole }
       *[post] Post { $number } of { $whole }
    }
# The second part is "to discuss" or "others" below, or nothing.
projector-place = { $number } · { $part }
projector-part-discuss = to discuss: { $place } of { $lead }
projector-part-other = others
projector-choice = Choice
projector-first =
    { $kind ->
        [question] First answers
        [guess] Guesses
        [figure] Guesses
       *[post] First votes
    }
projector-second =
    { $kind ->
        [question] Answers now
        [guess] Guesses now
        [figure] Guesses now
       *[post] Votes now
    }
projector-the-key =
    { $kind ->
        [guess] What was found
        [figure] What was found
       *[post] The key
    }
projector-closed = Votes are closed.
projector-unsure = Not sure
projector-middle = Half the class guessed { $value } or less.
projector-section-middle = { $section }: half guessed { $value } or less.
projector-by-section =
    { $kind ->
        [question] First answers by section
        [guess] Guesses by section
       *[post] First votes by section
    }
projector-by-section-now =
    { $kind ->
        [question] By section: first answers → answers now
        [guess] By section: guesses → guesses now
       *[post] By section: first votes → votes now
    }
projector-section = Section
projector-section-size = { $section } ({ $people })
projector-no-section = None named
projector-moved = { $first } → { $now }
projector-key =
    { $kind ->
        [figure] published
       *[post] key
    }
projector-accepted = also accepted
projector-key-says = The key: { $label }
projector-key-says-letter = The key: { $label }) { $words }
projector-key-open = The key has no right answer here.
projector-idea = Behind it: { $idea }.
projector-dissent = Against it

# What the buttons do.

projector-go-on = Go on
projector-next-activity = Next activity
projector-to-end = To the end
projector-read-on = Read on below
projector-list = List
projector-list-discuss = To discuss
projector-list-others = Others
projector-look = Light or dark
projector-full = Full screen
projector-close = Close
projector-go-to = Go to { $number }: press Enter
projector-no-such = There is no { $number } here. L is the list of all.
projector-no-such-number = There is no { $number } here.
projector-below = ↓ more below

# The keys.

projector-key-forward = go on: what is below the screen, then the next thing about this post, then the next post to discuss
projector-key-back = go back: what was opened last is closed
projector-key-ends = the beginning, the end
projector-key-number = a number, then Enter: the post of that number on paper, with its votes closed; in the list too
projector-key-list = the list of all posts, also of those that are not to discuss
projector-key-full = full screen
projector-key-look = light or dark
projector-key-blank = a black screen, until the next key
projector-key-scroll = scroll, where a post is longer than the screen
projector-key-help = these keys
`;var Ne=`# The presenter's page of a room: the lobby.

wall-open-address = Open on your phone
wall-other-addresses = or: { $addresses }
wall-type-code = and type
wall-local = Only this machine can open it: the room was begun with --local.
wall-qr = A QR code of { $address }
wall-replay = Shown again
wall-replay-lobby = This is a room from before, shown again. Nobody can come in.
wall-people =
    { $people ->
        [0] Nobody is in yet
        [one] { $people } is in
       *[other] { $people } are in
    }
wall-together = All at the same post
wall-own-pace = own pace first
wall-two-votes = Two votes and a talk
wall-one-vote = one vote
wall-no-pairs = Find a partner
wall-pairs = phones name one
wall-in-order = Posts in order
wall-divided = most divided first
wall-say-one-vote = One vote on each post from now on.
wall-say-two-votes = Two votes on each post from now on, with a talk between them.
wall-say-pairs = In the talk, phones say who chose otherwise.
wall-say-no-pairs = In the talk, people find each other.

# What the class is doing.

wall-pulse = What the class is doing
wall-voted =
    { $voted ->
        [one] { $voted } of { $of } has voted
       *[other] { $voted } of { $of } have voted
    }
wall-all-voted =
    { $of ->
        [one] The one who is here has voted
       *[other] All { $of } have voted
    }
wall-voted-again =
    { $voted ->
        [one] { $voted } of { $of } has voted again
       *[other] { $voted } of { $of } have voted again
    }
wall-all-again =
    { $of ->
        [one] The one who is here has voted again
       *[other] All { $of } have voted again
    }
wall-hint-divided = The class is divided: let them talk.
wall-hint-agree = { $share } % say the same. There may be little to talk about: K opens the key at once.
wall-hint-agree-no-key = { $share } % say the same. There may be little to talk about: N goes on to the next.
wall-talk = Find somebody who chose otherwise. Convince them.
wall-talk-pairs = Your phone shows who chose otherwise. Convince them.
wall-less = − 30 s
wall-more = + 30 s
wall-pause = Pause
wall-start = Go on
wall-pairs-short = Make pairs
wall-no-pairs-short = No pairs
wall-share = { $share } %
wall-far =
    { $kind ->
        [text] { $sum } of { $whole } texts are written · { $ready } of { $people } are done
        [question] { $sum } of { $whole } answers are in · { $ready } of { $people } are done
        [guess] { $sum } of { $whole } guesses are in · { $ready } of { $people } are done
        [figure] { $sum } of { $whole } guesses are in · { $ready } of { $people } are done
       *[post] { $sum } of { $whole } judgements are in · { $ready } of { $people } are done
    }
wall-opened = All keys are on your phones now
wall-opened-how = There you see of each post what you chose, what the key says, and what the others chose.
wall-end = Thank you
wall-end-class = That was all. You can close the page on your phone.
wall-end-report = The report on what the class did
wall-end-notebook = The same answers in a notebook
wall-end-again = This room, shown again
wall-replay-end = That was the last of it
wall-heard-votes = The votes are open.
wall-heard-key = The key is open.

# What the buttons do.

wall-begin = Begin
wall-to-split = Show the split
wall-to-talk = Let them talk
wall-to-again = Vote again
wall-to-both = Show both
wall-to-key = Open the key
wall-to-post =
    { $kind ->
        [question] Next question
        [guess] Next guess
        [figure] Next figure
       *[post] Next post
    }
wall-to-discuss = Talk about them
wall-to-opened = Open all keys
wall-button-key = Key (K)
wall-button-next = Next (N)
wall-button-missing = Missing (M)
wall-button-join = Join (J)
wall-button-list = List (L)
wall-button-keys = Keys (?)
wall-black = Black screen
wall-join = Come in
wall-missing = Here, and not voted yet
wall-not-done = Here, and not done yet
wall-nobody-missing = Nobody: all who are here have.

# What is asked twice.

wall-ask-open-all = The same key again puts all keys and all votes of this part on the phones. Back leaves them closed.
wall-ask-open-all-next = This was the last. N again puts all keys and all votes of this part on the phones. Back leaves them closed.
wall-ask-finish-open = E again ends this part, and puts all its keys and votes on the phones. Back goes on with it.
wall-ask-finish = E again ends this part here. Back goes on with it.
wall-ask-key =
    { $missing ->
        [one] { $missing } has not voted. K again opens the key all the same. Back leaves it closed.
       *[other] { $missing } have not voted. K again opens the key all the same. Back leaves it closed.
    }

# What did nothing.

wall-no-key = There is no key to open here.
wall-lost = No connection to the room’s program
wall-fault-lost = That did nothing: there is no connection to the room’s program. Press again when it is back.
wall-fault-other = That did nothing: the room was further on already. Look at what is here now, and press again.
wall-fault-closed = That did nothing: this page may not lead the room any more. Open the presenter’s address again; the terminal shows it.
wall-fault-refused = That did nothing: the room’s program cannot do it. The terminal may say more.

# The keys.

wall-key-forward = go on: what is below the screen, then what the large button says
wall-key-back = take back: the room is where it was before the last press
wall-key-key = open the key of this post at once
wall-key-next = the next post at once
wall-key-finish = end this part here; it asks first
wall-key-missing = who has not voted, by made-up names
wall-key-join = the address and the code, for who comes late
wall-key-list = the list of all posts, to go to one; a number and Enter goes to the post of that number
wall-key-time = stop the time for the talk, or let it go on; 30 seconds more, or fewer
wall-key-pairs = whether phones say with whom to talk
wall-key-votes = one vote on each post, or two; before it begins 1 and 2 say so too
wall-key-pace = before it begins: all at the same post, or first everybody at their own pace
wall-key-order = after that: the most divided posts first, or their own order
`;function i(e,t={},...o){let n=document.createElement(e);for(let[r,s]of Object.entries(t))s==null||s===!1||(r.startsWith("on")?n.addEventListener(r.slice(2),s):r==="style"?n.style.cssText=s:n.setAttribute(r,s===!0?"":s));return n.append(...o.filter(r=>r!=null)),n}function $(e,t){e.textContent!==t&&(e.textContent=t)}function J(e,t,o){o===null?e.removeAttribute(t):e.getAttribute(t)!==String(o)&&e.setAttribute(t,String(o))}var I=class{constructor(t){this.value=t}valueOf(){return this.value}},v=class extends I{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},S=class extends I{constructor(t,o={}){super(t),this.opts=o}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(o){t.reportError(o)}return this.value.toString(10)}},_=class e extends I{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof I)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let o=globalThis.Temporal;if(t instanceof o.Instant||t instanceof o.PlainDateTime||t instanceof o.PlainDate||t instanceof o.PlainMonthDay||t instanceof o.PlainTime||t instanceof o.PlainYearMonth)return!0}return!1}constructor(t,o={}){t instanceof e?(o={...t.opts,...o},t=t.value):t instanceof I&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&o.calendar===void 0&&(o={...o,calendar:t.calendarId}),super(t),this.opts=o}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(o){t.reportError(o)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Oe=100,no="⁨",ro="⁩";function so(e,t,o){if(o===t||o instanceof S&&t instanceof S&&o.value===t.value)return!0;if(t instanceof S&&typeof o=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(o===n)return!0}return!1}function Ie(e,t,o){return t[o]?M(e,t[o].value):(e.reportError(new RangeError("No default")),new v)}function ce(e,t){let o=[],n=Object.create(null);for(let r of t)r.type==="narg"?n[r.name]=z(e,r.value):o.push(z(e,r));return{positional:o,named:n}}function z(e,t){switch(t.type){case"str":return t.value;case"num":return new S(t.value,{minimumFractionDigits:t.precision});case"var":return ao(e,t);case"mesg":return io(e,t);case"term":return lo(e,t);case"func":return co(e,t);case"select":return uo(e,t);default:return new v}}function ao(e,{name:t}){let o;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))o=e.params[t];else return new v(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))o=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new v(`$${t}`);if(o instanceof I)return o;switch(typeof o){case"string":return o;case"number":return new S(o);case"object":if(_.supportsValue(o))return new _(o);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof o}`)),new v(`$${t}`)}}function io(e,{name:t,attr:o}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new v(t);if(o){let r=n.attributes[o];return r?M(e,r):(e.reportError(new ReferenceError(`Unknown attribute: ${o}`)),new v(`${t}.${o}`))}return n.value?M(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new v(t))}function lo(e,{name:t,attr:o,args:n}){let r=`-${t}`,s=e.bundle._terms.get(r);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${r}`)),new v(r);if(o){let l=s.attributes[o];if(l){e.params=ce(e,n).named;let c=M(e,l);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${o}`)),new v(`${r}.${o}`)}e.params=ce(e,n).named;let a=M(e,s.value);return e.params=null,a}function co(e,{name:t,args:o}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new v(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new v(`${t}()`);try{let r=ce(e,o);return n(r.positional,r.named)}catch(r){return e.reportError(r),new v(`${t}()`)}}function uo(e,{selector:t,variants:o,star:n}){let r=z(e,t);if(r instanceof v)return Ie(e,o,n);for(let s of o){let a=z(e,s.key);if(so(e,r,a))return M(e,s.value)}return Ie(e,o,n)}function ue(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new v;e.dirty.add(t);let o=[],n=e.bundle._useIsolating&&t.length>1;for(let r of t){if(typeof r=="string"){o.push(e.bundle._transform(r));continue}if(e.placeables++,e.placeables>Oe)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Oe}`);n&&o.push(no),o.push(z(e,r).toString(e)),n&&o.push(ro)}return e.dirty.delete(t),o.join("")}function M(e,t){return typeof t=="string"?e.bundle._transform(t):ue(e,t)}var Z=class{constructor(t,o,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=o,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,o){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let r=JSON.stringify(o);return n[r]||(n[r]=new t(this.bundle.locales,o)),n[r]}};function de(e,t){let o=Object.create(null);for(let[n,r]of Object.entries(e))t.includes(n)&&(o[n]=r.valueOf());return o}var _e=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Re(e,t){let o=e[0];if(o instanceof v)return new v(`NUMBER(${o.valueOf()})`);if(o instanceof S)return new S(o.valueOf(),{...o.opts,...de(t,_e)});if(o instanceof _)return new S(o.toNumber(),{...de(t,_e)});throw new TypeError("Invalid argument to NUMBER")}var po=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Le(e,t){let o=e[0];if(o instanceof v)return new v(`DATETIME(${o.valueOf()})`);if(o instanceof _||o instanceof S)return new _(o,de(t,po));throw new TypeError("Invalid argument to DATETIME")}var Pe=new Map;function De(e){let t=Array.isArray(e)?e.join(" "):e,o=Pe.get(t);return o===void 0&&(o=new Map,Pe.set(t,o)),o}var W=class{constructor(t,{functions:o,useIsolating:n=!0,transform:r=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:Re,DATETIME:Le,...o},this._useIsolating=n,this._transform=r,this._intls=De(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:o=!1}={}){let n=[];for(let r=0;r<t.body.length;r++){let s=t.body[r];if(s.id.startsWith("-")){if(o===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(o===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,o=null,n=null){if(typeof t=="string")return this._transform(t);let r=new Z(this,n,o);try{return ue(r,t).toString(r)}catch(s){if(r.errors&&s instanceof Error)return r.errors.push(s),new v().toString(r);throw s}}};var pe=/^(-?[a-zA-Z][\w-]*) *= */gm,Ce=/\.([a-zA-Z][\w-]*) *= */y,fo=/\*?\[/y,fe=/(-?[0-9]+(?:\.([0-9]+))?)/y,ho=/([a-zA-Z][\w-]*)/y,Me=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,mo=/^[A-Z][A-Z0-9_-]*$/,X=/([^{}\n\r]+)/y,wo=/([^\\"\n\r]*)/y,Fe=/\\([\\"])/y,Be=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,yo=/^\n+/,Ue=/ +$/,go=/ *\r?\n/g,ko=/( *)$/,bo=/{\s*/y,Ke=/\s*}/y,$o=/\[\s*/y,vo=/\s*] */y,Eo=/\s*\(\s*/y,xo=/\s*->\s*/y,jo=/\s*:\s*/y,To=/\s*,?\s*/y,So=/\s+/y,q=class{constructor(t){this.body=[],pe.lastIndex=0;let o=0;for(;;){let f=pe.exec(t);if(f===null)break;o=pe.lastIndex;try{this.body.push(c(f[1]))}catch(w){if(w instanceof SyntaxError)continue;throw w}}function n(f){return f.lastIndex=o,f.test(t)}function r(f,w){if(t[o]===f)return o++,!0;if(w)throw new w(`Expected ${f}`);return!1}function s(f,w){if(n(f))return o=f.lastIndex,!0;if(w)throw new w(`Expected ${f.toString()}`);return!1}function a(f){f.lastIndex=o;let w=f.exec(t);if(w===null)throw new SyntaxError(`Expected ${f.toString()}`);return o=f.lastIndex,w}function l(f){return a(f)[1]}function c(f){let w=d(),E=p();if(w===null&&Object.keys(E).length===0)throw new SyntaxError("Expected message value or attributes");return{id:f,value:w,attributes:E}}function p(){let f=Object.create(null);for(;n(Ce);){let w=l(Ce),E=d();if(E===null)throw new SyntaxError("Expected attribute value");f[w]=E}return f}function d(){let f;if(n(X)&&(f=l(X)),t[o]==="{"||t[o]==="}")return h(f?[f]:[],1/0);let w=R();return w?f?h([f,w],w.length):(w.value=P(w.value,yo),h([w],w.length)):f?P(f,Ue):null}function h(f=[],w){for(;;){if(n(X)){f.push(l(X));continue}if(t[o]==="{"){f.push(m());continue}if(t[o]==="}")throw new SyntaxError("Unbalanced closing brace");let O=R();if(O){f.push(O),w=Math.min(w,O.length);continue}break}let E=f.length-1,D=f[E];typeof D=="string"&&(f[E]=P(D,Ue));let K=[];for(let O of f)O instanceof Q&&(O=O.value.slice(0,O.value.length-w)),O&&K.push(O);return K}function m(){s(bo,SyntaxError);let f=g();if(s(Ke))return f;if(s(xo)){let w=b();return s(Ke,SyntaxError),{type:"select",selector:f,...w}}throw new SyntaxError("Unclosed placeable")}function g(){if(t[o]==="{")return m();if(n(Me)){let[,f,w,E=null]=a(Me);if(f==="$")return{type:"var",name:w};if(s(Eo)){let D=y();if(f==="-")return{type:"term",name:w,attr:E,args:D};if(mo.test(w))return{type:"func",name:w,args:D};throw new SyntaxError("Function names must be all upper-case")}return f==="-"?{type:"term",name:w,attr:E,args:[]}:{type:"mesg",name:w,attr:E}}return A()}function y(){let f=[];for(;;){switch(t[o]){case")":return o++,f;case void 0:throw new SyntaxError("Unclosed argument list")}f.push(k()),s(To)}}function k(){let f=g();return f.type!=="mesg"?f:s(jo)?{type:"narg",name:f.name,value:A()}:f}function b(){let f=[],w=0,E;for(;n(fo);){r("*")&&(E=w);let D=j(),K=d();if(K===null)throw new SyntaxError("Expected variant value");f[w++]={key:D,value:K}}if(w===0)return null;if(E===void 0)throw new SyntaxError("Expected default variant");return{variants:f,star:E}}function j(){s($o,SyntaxError);let f;return n(fe)?f=T():f={type:"str",value:l(ho)},s(vo,SyntaxError),f}function A(){if(n(fe))return T();if(t[o]==='"')return L();throw new SyntaxError("Invalid expression")}function T(){let[,f,w=""]=a(fe),E=w.length;return{type:"num",value:parseFloat(f),precision:E}}function L(){r('"',SyntaxError);let f="";for(;;){if(f+=l(wo),t[o]==="\\"){f+=N();continue}if(r('"'))return{type:"str",value:f};throw new SyntaxError("Unclosed string literal")}}function N(){if(n(Fe))return l(Fe);if(n(Be)){let[,f,w]=a(Be),E=parseInt(f||w,16);return E<=55295||57344<=E?String.fromCodePoint(E):"�"}throw new SyntaxError("Unknown escape sequence")}function R(){let f=o;switch(s(So),t[o]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return U(t.slice(f,o))}return t[o-1]===" "?U(t.slice(f,o)):!1}function P(f,w){return f.replace(w,"")}function U(f){let w=f.replace(go,`
`),E=ko.exec(f)[1].length;return new Q(w,E)}}},Q=class{constructor(t,o){this.value=t,this.length=o}};var ze=`# What several views say.

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
`;var qe=He("en"),We=new Set,H=null;ee(ze);function He(e){return new W(e,{useIsolating:!1})}function ee(e){We.has(e)||(We.add(e),Ye(qe,e))}function Ve(e){H=null,e?.catalogue&&(H=He(e.language),Ye(H,e.catalogue))}function u(e,t){let o=H?.hasMessage(e)?H:qe,n=o.getMessage(e);if(!n?.value)throw new Error(`No sentence is called ${e}.`);return o.formatPattern(n.value,t)}function Ye(e,t){let[o]=e.addResource(new q(t));if(o)throw o}var Ge={ArrowRight:"forward",PageDown:"forward"," ":"forward",ArrowLeft:"back",PageUp:"back",Backspace:"back",l:"list","?":"help",f:"full",F5:"full",d:"look",b:"blank",".":"blank"},No=e=>(e.key===" "||e.key==="Enter")&&e.target instanceof HTMLElement&&e.target.tagName==="BUTTON";function Je(e,t,o,n){if(e.ctrlKey||e.metaKey||e.altKey||No(e))return;let r=e.key.length===1?e.key.toLowerCase():e.key,s=o[e.shiftKey&&r===" "?"ArrowLeft":r];if(n)return Oo(e,s,n);if((s||/^\d$/.test(r)||/^(Enter|Arrow(Up|Down))$/.test(r))&&e.preventDefault(),!(e.repeat&&!r.startsWith("Arrow"))&&!(e.repeat&&s)&&!t.lift()){if(/^\d$/.test(r))return t.digit(r);if(r==="Enter")return t.enter()?void 0:t.forward();if(r==="ArrowDown")return t.scroll(1);if(r==="ArrowUp")return t.scroll(-1);t.clear(),s&&t[s]()}}function Oo(e,t,o){if(/^\d$/.test(e.key))return Io(o,e.key);o.dataset.typed="",e.key==="ArrowDown"||e.key==="ArrowUp"?(e.preventDefault(),_o(o,e.key==="ArrowDown"?1:-1)):t&&(e.preventDefault(),/^(Home|End)$/.test(e.key)||o.close())}function Io(e,t){let o=((e.dataset.typed??"")+t).slice(-4);e.dataset.typed=o;let n=e.querySelector(".typed");if(!n)return;let r=e.querySelector(`[data-number="${Number(o)}"]`);$(n,u(r?"projector-go-to":"projector-no-such-number",{number:o})),r?r.focus():document.activeElement instanceof HTMLElement&&document.activeElement.blur()}function _o(e,t){let o=[...e.querySelectorAll("button")],n=o.indexOf(document.activeElement);o[Math.min(Math.max(n+t,0),o.length-1)].focus()}var Ro=[.2,.375,.5555555555555556,.6666666666666666],Lo=(e,t)=>o=>{let n=4*e+o-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(n)-35,s=n>8?r:1,a=t/s|0,l=t%s,c=s-l,p=n>8?a*Ro[o]+(e>5)&-2:r,d=a-p;return{t:c*d+l*d+l,o:[[c,d],[l,d+1]],i:p}};var C=e=>new Uint8Array(e),V=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},te=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),me=e=>e.charCodeAt(0),Qe=(...e)=>(t,o)=>e.forEach(n=>n(t,o)),et=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},ge=e=>(t,o)=>{t.push(4,4),t.push(e.length,8+8*(o>9)),e.forEach(n=>t.push(n,8))},B=(e,t,o,n,r=(a,l)=>o(a.length,l),s=n?a=>Qe(et(n),e(a)):e)=>(s.test=t,s.l=o,s.est=r,s.eci=n&&[n],s),tt=B(e=>(t,o)=>{t.push(1,4),t.push(e.length,10+2*(o>26)+2*(o>9));let n=0;for(;n<e.length-2;n+=3)t.push(+e.slice(n,n+3),10);n<e.length-1?t.push(+e.slice(n),7):n<e.length&&t.push(+e[n],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),ot=B(e=>(t,o)=>{t.push(2,4),t.push(e.length,9+2*(o>26)+2*(o>9));let n=0;for(;n<e.length-1;n+=2)t.push(45*te(e[n])+te(e[n+1]),11);n<e.length&&t.push(te(e[n]),6)},e=>te(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),F=B(e=>ge([...e].map(me)),e=>me(e)<128,(e,t)=>12+8*(t>9)+8*e);F._=!0,F.u=!0;var ke=B(F,e=>me(e)<256,F.l,3);ke._=!0;var Ze=new TextEncoder,be=B(e=>ge(Ze.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*Ze.encode(e).length);be._=!0;var we=()=>{let e=new Map,t=new TextDecoder("sjis"),o=C(2);for(let n=0;n<7973;++n)o[0]=n/192+129+64*(n>5951),o[1]=n%192+64,e.set(t.decode(o),n);return e.delete("�"),we=()=>e,e},$e=B(e=>(t,o)=>{t.push(8,4),t.push(e.length,8+2*(o>26)+2*(o>9));for(let n of e)t.push(we().get(n),13)},e=>we().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);$e._=!0;var nt=[tt,ot,F,ke,$e,be],Po={auto:(e,{modes:t=nt}={})=>(o,n)=>{let r=t.map((d,h)=>{let m=new Map,g=(y,k)=>(m.has(y)||m.set(y,k(y,n)),m.get(y));return{m:d,h:1<<h,C:d.est("",n),S:d.l?(y,k)=>g(k-y,d.l):(y,k)=>g(e.slice(y,k),d.est)}}),s=[{v:0}],a=0,l=0,c=-1;for(let d of[...e,""]){let h=0;if(d)for(let m of r)m.m.test(d)&&(h|=m.h);if(!d||h!==c){if(c!==-1){let m=new Set(s.map(y=>y.D)),g=[];for(let{m:y,C:k,S:b,h:j}of r)if(c&j){let A=b(a,l);for(let T of y.eci??m)if(!y.u||!T){let L;for(let N of s)if(N.D===T||y.eci){let R=N.m===y&&N.D===T,P=R?N.V:N,U=y._&&R?N.v+A-k:P.v+12*(P.D!==T)+(R?b(R?N.$:a,l):A);(!L||U<L.v)&&(L={$:R?N.$:a,V:P,m:y,D:T,A:l,v:U})}L&&g.push(L)}}s=g}c=h,a=l}l+=d.length}s.length||V(5);let p=[];for(let d=s.reduce((h,m)=>m.v<h.v?m:h);d.m;d=d.V)p.push(d.m(e.slice(d.$,d.A)));p.reverse().forEach(d=>d(o,n))},multi:Qe,eci:et,bytes:ge,numeric:tt,alphaNumeric:ot,ascii:F,iso8859_1:ke,shift_jis:$e,utf8:be},Do=()=>({F:C(2956),I:0,push(e,t){for(let o=t,n=8-(7&this.I);o>0;o-=n,n=8)this.F[this.I>>3]|=e<<n>>o,this.I+=o<n?o:n}}),he=(e,t=e*e,o=C(t))=>({size:e,K:o,get:(n,r)=>n>=0&&n<e&&!!(1&o[r*e+n]),toString({on:n="##",off:r="  ",lf:s=`
`,pad:a=4,padX:l=a,padY:c=a}={}){let p="";for(let d=-c;d<e+c;++d){for(let h=-l;h<e+l;++h)p+=this.get(h,d)?n:r;p+=s}return p},toImageData(n,{on:r=[0,0,0],off:s=[0,0,0,0],pad:a=4,padX:l=a,padY:c=a}={}){let p=e+2*l,d=e+2*c,h=n.createImageData(p,d),m=new Uint32Array(h.data.buffer);h.data.set([...r,255]);let g=m[0];h.data.set([...s,255]);let y=m[0];for(let k=0;k<d;++k)for(let b=0;b<p;++b)m[k*p+b]=this.get(b-l,k-c)?g:y;return h},toCanvas(n,r){let s=n.getContext("2d"),a=this.toImageData(s,r);n.width=a.width,n.height=a.height,s.putImageData(a,0,0)},toDataURL({type:n="image/png",scale:r=1,...s}={}){let a=document.createElement("canvas"),l=a.getContext("2d"),c=this.toImageData(l,s);return a.width=c.width*r,a.height=c.height*r,l.putImageData(c,0,0),l.imageSmoothingEnabled=!1,l.globalCompositeOperation="copy",l.drawImage(a,0,0,c.width,c.height,0,0,a.width,a.height),a.toDataURL(n,1)}}),oe=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],ne=C(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))ne[ne[t+255]=e++]=t;var rt=e=>ne[e%255],st=e=>ne[e+255],Co=(e,t)=>{let o=C(e.length+t.length-1);for(let n=0;n<e.length;++n)for(let r=0;r<t.length;++r)o[n+r]^=rt(e[n]+t[r]);return o.map(st)},Mo=(e,t)=>{let o=C(e.length+t.length-1);o.set(e,0);for(let n=0;n<e.length;++n)if(o[n]){let r=st(o[n]);for(let s=0;s<t.length;++s)o[n+s]^=rt(t[s]+r)}return o.slice(e.length)},ye=[[0],[0,0]];for(let e=1;e<30;++e)ye.push(Co(ye[e],[0,e]));var Fo=(e,t)=>{let o=[[],[]],n=0,r=0;for(let[a,l]of t.o)for(let c=0;c<a;++c,n+=l){let p=e.slice(n,n+l);o[0].push(p),o[1].push(Mo(p,ye[t.i])),r+=l+t.i}let s=C(r);r=0;for(let a of o)for(let l=0,c=-1;c<r;++l){c=r;for(let p of a)l<p.length&&(s[r++]=p[l])}return s},at=(e,t,o)=>{let n=e<<=o;for(let r=134217728;r>>=1;)n&r&&(n^=t*(r>>o));return n|e},Bo=({size:e,K:t},o)=>{let n=(a,l,c,p)=>{for(;c-- >0;a+=e)t.fill(p,a,a+l)},r=(a,l,c)=>{for(let p=0;p++<3;c-=2)n(l*e+a-(c>>1)*(e+1),c,c,2|p)},s=2*((e-13)/(1+(o/7|0))/2+.75|0);if(o>1)for(let a=e-7;a>8;a-=s){for(let l=a;l>8;l-=s)r(a,l,5);a<e-7&&r(a,6,5)}if(o>6)for(let a=at(o,7973,12),l=1;l<7;++l)for(let c=12;c-- >9;a>>=1)t[l*e-c]=2|1&a;n(7,2,9,2),n(e-8,8,9,2);for(let a=0;a<e;++a)t[6*e+a]=3^1&a;r(3,3,7),r(e-4,3,7);for(let a=0;a<e;++a)for(let l=a;l<e;++l)t[l*e+a]=t[a*e+l];t[(e-8)*e+8]=3},Uo=({size:e,K:t})=>{let o=[];for(let n=e-2,r=e,s=-1;n>=0;n-=2){for(n===5&&(n=4);r+=s,r!==-1&&r!==e;){let a=r*e+n;t[a+1]||o.push(a+1),t[a]||o.push(a)}s*=-1}return o},Ko=({K:e},t,o)=>t.forEach((n,r)=>e[n]=o[r>>3]>>(7&~r)&1),zo=({size:e,K:t},o,n,r)=>{for(let a=0;a<e;++a)for(let l=0;l<e;++l){let c=a*e+l;t[c]^=!(o(l,a)||2&t[c])}let s=21522^at((1^r)<<3|n,1335,10);for(let a=0;a++<8;s>>=1)t[(a-(a<7))*e+8]=1&s,t[9*e-a]=1&s;for(let a=8;--a,s;s>>=1)t[8*e+a-(a<7)]=1&s,t[(e-a)*e+8]=1&s},Wo=({size:e,K:t},o=0,n=0)=>{for(let r=0;r<e;++r){for(let s=0;s<2;++s)for(let a,l=0,c=0,p=2;l<e;++l){let d=1&t[s?r*e+l:l*e+r];n+=d,c=(c>>1|2098176)&(3047517^d-1),2049&c&&(o+=40),d^p&&(a=0),p=d,o+=++a===5?3:a>5}if(r)for(let s=e+r,a=5*t[r-1]^t[r];s<e*e;s+=e){let l=5*t[s-1]^t[s];o+=3*!(1&(a|l)|4&(a^l)),a=l}}return o+10*(10*Math.abs(n/(e*e)-1)|0)},Xe=[],re=(e=V(1),{minCorrectionLevel:t=0,maxCorrectionLevel:o=3,minVersion:n=1,maxVersion:r=40,mask:s,trailer:a=60433,...l}={})=>{o<t&&V(3),r<n&&V(2),typeof e=="string"&&(e=Po.auto(e,l));for(let c=n,p=0;c<=r;++c){let d=Xe[c];d||(Xe[c]=d=he(4*c+17),Bo(d,c),d.p=Uo(d));let h=Lo(c,d.p.length>>3);if(8*h(t).t<p)continue;let m=Do();e(m,c),p=m.I;for(let g=o;g>=t;--g){let y=h(g);if(8*y.t<p)continue;for(m.I=p+11&-8;m.I<8*y.t;)m.push(a,16);let k=he(d.size,d.K);return Ko(k,d.p,Fo(m.F,y)),(oe[s]?[oe[s]]:oe).map((b,j)=>{let A=he(k.size,k.K);return zo(A,b,s??j,g),A.s=oe[s]?0:Wo(A),A}).reduce((b,j)=>j.s<b.s?j:b)}}V(4)};re.with=(...e)=>(t,o)=>re(t,{modes:[...nt,...e],...o});var ct="http://www.w3.org/2000/svg",it=(e,t,o,n=[],r=e.createElementNS(ct,t))=>(Object.entries(o).map(([s,a])=>r.setAttribute(s,a)),r.replaceChildren(...n),r);var qo=e=>{let t=[],o="";for(let n=0;n<=e.size;++n)for(let r=0;r<=e.size;++r){let s=e.get(r,n),a=r<<8|n,l=e.get(r-1,n)^s&&a+1,c=e.get(r,n-1)^s&&a+256;if(l||c){s||([l,c]=[c,l]);let p=t[l||a]||=[],d=t[c||a];l&&p.push(a),c&&p.push(c),p===d?o+=`M${p.map(h=>`${h>>8} ${255&h}`).join("L")}Z`:(d&&p.push(...d),t[p[p.length-1]]=p)}}return o},lt=(e,{on:t="black",off:o,pad:n=4,padX:r=n,padY:s=n,width:a,height:l,scale:c=1},p,d,h)=>{let m=e.size+2*r,g=e.size+2*s;return p(d,"svg",{xmlns:ct,version:"1.1",viewBox:`${-r} ${-s} ${m} ${g}`,width:a??m*c,height:l??g*c,"shape-rendering":"crispedges"},[o?p(d,"rect",{x:-r,y:-s,width:m,height:g,fill:o}):"",p(d,"path",{d:qo(e),fill:t})],h)},ut=(e,t,o={})=>t.body?lt(e,o,it,t):lt(e,o,it,t.ownerDocument,t);function dt(e,t){let o=ut(re(e),document,{on:"black",off:"white",padX:3,padY:3});return o.setAttribute("class","qr"),o.setAttribute("role","img"),o.setAttribute("aria-label",t),o}var pt=e=>e.replace(/^https?:\/\//i,"").replace(/\/$/,""),ft=({addresses:[e="",...t]})=>({first:pt(e),others:t.map(pt)});function ht(e){if(e.replay)return i("p",{class:"join-line"},u("wall-replay"));let{first:t}=ft(e);return i("p",{class:"join-line"},i("span",{dir:"ltr"},t),i("b",{dir:"ltr"},e.code))}function se(e){let{first:t,others:o}=ft(e);return i("dl",{class:"join"},i("dt",{},u("wall-open-address")),i("dd",{class:"address",dir:"ltr",style:`--letters: ${t.length}`},t),o.length?i("dd",{class:"others"},u("wall-other-addresses",{addresses:o.join(" · ")})):null,i("dt",{},u("wall-type-code")),i("dd",{class:"code",dir:"ltr"},e.code),e.local?i("dd",{class:"others"},u("wall-local")):null)}var ae=e=>dt(e.join,u("wall-qr",{address:e.join}));function mt(e,t){let o=i("p",{class:"people"}),n=i("div",{class:"choices"}),r=i("h1",{dir:"auto"},e.title);return{node:e.replay?i("div",{class:"cover"},r,i("p",{},u("wall-replay-lobby"))):i("div",{class:"lobby"},i("div",{},r,se(e),o,n),i("div",{class:"picture"},ae(e))),update(a){$(o,u("wall-people",{people:a.people})),n.replaceChildren(...Ho(e,a,t))}}}function Ho({parts:e,replay:t},o,n){if(t||e.every(({kind:s})=>s==="text"))return[];let r=Ee(e,o);return[ie("O",n.pace,["wall-together","wall-own-pace"],r),r?ve(o,n):null,ie("V",n.votes,["wall-two-votes","wall-one-vote"],o.once),o.once?null:ie("P",n.pairs,["wall-no-pairs","wall-pairs"],o.pairs)].filter(s=>s!==null)}var ve=({divided:e},t)=>ie("S",t.divided,["wall-in-order","wall-divided"],e),Ee=(e,{paces:t})=>e.some(({kind:o},n)=>o!=="text"&&t[n]),ie=(e,t,o,n)=>i("button",{type:"button",class:"choice",onclick:t,onmousedown:r=>r.preventDefault()},i("kbd",{},e),...o.map((r,s)=>i("span",{"aria-current":Number(n)===s?"true":null},u(r))));var wt=30,Vo=4e3,xe=["vote","split","talk","again","both","key"];function yt(e,t,o,n){let r="";function s(){let p=r;return r="",n(""),p!==""}let a=(p,d)=>()=>{let h=t();h&&(r!==p&&s(),d(h))};function l(p,d,h){!d||r===p?(s(),h()):(r=p,n(d))}let c={action:a,ask:l,send:o,notice:n};return{disarm:s,...Yo(c,s),...Go(e,c),...Jo(c),go(p,d){s(),o({move:"go",part:p,post:d})}}}var Yo=({action:e,ask:t,send:o,notice:n},r)=>({forward:e("forward",({step:s,next:a})=>{s!=="end"&&t("forward",a==="opened"?u("wall-ask-open-all"):"",()=>{o({move:"forward"})})}),back(){r()||o({move:"back"})},key:e("key",({step:s,keyed:a,voted:l,of:c})=>{if(s==="key")return;if(!a||!xe.includes(s))return n(u("wall-no-key"));let p=s==="vote"||s==="again"?c-(l??0):0,d=p>0?u("wall-ask-key",{missing:p}):"";t("key",d,()=>o({move:"key"}))}),next:e("next",({step:s,pace:a,place:l,places:c})=>{if(!xe.includes(s))return;let p=a&&l+1>=c;t("next",p?u("wall-ask-open-all-next"):"",()=>o({move:"next"}))}),finish:e("finish",({step:s,pace:a})=>{if(!xe.includes(s)&&s!=="pace")return;let l=a?u("wall-ask-finish-open"):u("wall-ask-finish");t("finish",l,()=>o({move:"finish"}))})});function Go(e,{action:t,send:o,notice:n}){async function r({step:a},l,c){!await o(l,!1)||a==="lobby"||!c||n(c,Vo)}let s=(a,l)=>r(a,{move:"once",on:l},u(l?"wall-say-one-vote":"wall-say-two-votes"));return{votes:t("votes",a=>a.step!=="end"&&s(a,!a.once)),digit(a){a!=="1"&&a!=="2"||t("votes",l=>l.step==="lobby"&&s(l,a==="1"))()},pairs:t("pairs",a=>{let l=!a.pairs;if(a.step==="end"||a.once)return;let c=a.step==="talk"?"":u(l?"wall-say-pairs":"wall-say-no-pairs");r(a,{move:"pairs",on:l},c)}),divided:t("divided",a=>{(a.step==="lobby"||a.step==="pace")&&r(a,{move:"divided",on:!a.divided},"")}),pace:t("pace",async a=>{if(a.step!=="lobby")return;let l=!Ee(e.parts,a);for(let[c,{kind:p}]of e.parts.entries())if(p!=="text"&&!await o({move:"pace",part:c,own:l},!1))return})}}function Jo({action:e,send:t}){let o=(n,r)=>e(n,({step:s})=>s==="talk"&&t({move:"time",seconds:r},!1));return{pause:o("pause"),more:o("more",wt),less:o("less",-wt)}}var je="data-turns";function gt(e){let t=-400;function o(r){let s=r.timeStamp-t<400;t=r.timeStamp,s&&(r.preventDefault(),r.stopImmediatePropagation())}let n=r=>r.target instanceof Element?r.target.closest("button"):null;addEventListener("keydown",r=>{let s=/^[ Enter]+$/.test(r.key)&&n(r);!r.repeat&&!s&&e(r)&&o(r)},{capture:!0}),addEventListener("click",r=>{n(r)?.hasAttribute(je)&&o(r)},{capture:!0})}var le={...Ge,k:"key",n:"next",e:"finish",m:"missing",j:"join",t:"pause","+":"more","=":"more","-":"less",p:"pairs",v:"votes",o:"pace",s:"divided"},Zo=["forward","back","key","next","finish"],kt=({key:e})=>e==="Enter"||Zo.includes(le[e]??le[e.toLowerCase()]);function bt(e,t){let o=!1,n=0;return async function(s,a=!0){if(o)return!1;o=!0;let l=a?e():Math.max(e(),n),{fault:c,number:p}=await Xo({...s,from:l});return o=!1,n=Math.max(n,p),t(c),!c}}async function Xo(e){try{let t=await fetch("/wall/move",{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e),signal:AbortSignal.timeout(4e3)}),o=t.ok?(await t.json()).number:0;return{fault:t.ok?"":Qo(t.status),number:o}}catch{return{fault:"lost",number:0}}}function Qo(e){return e===409?"other":e===401||e===403?"closed":"refused"}function $t(){let e=i("p",{class:"notice",role:"status"});function t(o,n){$(e,o),n&&setTimeout(()=>e.textContent===o&&$(e,""),n)}return{node:e,tell:t}}function vt(e){return e==="lost"?u("wall-fault-lost"):e==="other"?u("wall-fault-other"):e==="closed"?u("wall-fault-closed"):u("wall-fault-refused")}var x=(e,t,o="kit-tool")=>i("button",{type:"button",class:o,onclick:t,onmousedown:en},e),en=e=>e.preventDefault();function Et(e,t){let o=i("main",{class:"stage"}),n=i("p",{class:"hint"}),r=i("div",{class:"black",hidden:!0,onclick:m}),s=i("h1",{class:"activity",dir:"auto",hidden:!0}),a=i("p",{class:"where"}),l=i("p",{class:"kit-unseen",role:"status"}),c=x(u("back"),e.back,"turn"),p=x("",e.forward,"turn onward"),d=i("footer",{},c,p,n,t),h=[i("header",{},s,a),o,d,l,r];function m(){let{hidden:T}=r;return r.hidden=!0,!T}function g(){r.hidden=!1}function y(T){o.scrollBy({top:T*o.clientHeight/3})}let k=()=>o.scrollTop+o.clientHeight<o.scrollHeight-2;function b(){$(n,k()?u("projector-below"):""),o.tabIndex=o.scrollHeight>o.clientHeight+1?0:-1}return{...{stage:o,hint:n,about:s,where:a,status:l,back:c,forward:p},nodes:h,isBelow:k,sayBelow:b,moves:{blank:g,lift:m,scroll:y}}}function Te(){document.fullscreenElement?document.exitFullscreen():document.documentElement.requestFullscreen?.().catch(()=>{})}function xt(e){let t=getComputedStyle(e).getPropertyValue("--dark").trim()==="1";document.documentElement.dataset.look=t?"light":"dark"}var jt=70,tn=[["→  Space  PageDown","projector-key-forward"],["←  PageUp","projector-key-back"],["Home  End","projector-key-ends"],["1 2 … Enter","projector-key-number"],["L","projector-key-list"],["F  F5","projector-key-full"],["D","projector-key-look"],["B  .","projector-key-blank"],["↓  ↑","projector-key-scroll"],["?","projector-key-help"]];function Y(e,t,...o){let n=i("dialog",{class:"panel","aria-label":t,onclose:()=>n.remove()},i("h2",{},t),...o,i("button",{type:"button",class:"kit-tool",onclick:()=>n.close()},u("projector-close")));return e.append(n),n.showModal(),n}var Tt=(e,t=tn,...o)=>Y(e,u("keys"),...o,i("dl",{},...t.flatMap(([n,r])=>[i("dt",{},...n.split("  ").map(s=>i("kbd",{},s))),i("dd",{},u(r))])));function St(e,t){let o=i("p",{class:"typed",role:"status"}),n=Y(e,u("projector-list"),i("div",{class:"list"},o,...t));return n.querySelector("[aria-current]")?.focus(),n}var At=({number:e,words:t,here:o,typed:n,pick:r})=>i("button",{type:"button",class:"to-post","aria-current":o?"true":null,"data-number":n?String(e):null,onclick:r},i("b",{},String(e)),i("span",{dir:"auto"},on(t)));function on(e){let t=[...e.replace(/\s+/g," ")];return t.length<=jt?t.join(""):`${t.slice(0,jt).join("").replace(/\s+\S*$/,"")} …`}var nn=[["→  Space  PageDown","wall-key-forward"],["←  PageUp","wall-key-back"],["K","wall-key-key"],["N","wall-key-next"],["E","wall-key-finish"],["M","wall-key-missing"],["J","wall-key-join"],["L","wall-key-list"],["T  +  −","wall-key-time"],["P","wall-key-pairs"],["V","wall-key-votes"],["O","wall-key-pace"],["S","wall-key-order"],["F  F5","projector-key-full"],["D","projector-key-look"],["B  .","projector-key-blank"],["↓  ↑","projector-key-scroll"],["?","projector-key-help"]];function Nt(e,t,o,n,r){let s=null,a=()=>xt(e),l=c=>()=>{let p=o();n.disarm(),p&&c(p)};return{list:l(c=>an(e,t,c,n.go)),help:l(()=>rn(e,{look:a,blank:r})),join:l(()=>t.replay||sn(e,t)),missing:l(({step:c})=>{s=ln(e,c)}),full:Te,look:a,refresh(){s?.isOpen()&&s.ask()}}}function rn(e,{look:t,blank:o}){let n=[x(u("projector-full"),Te),x(u("projector-look"),t),x(u("wall-black"),()=>{r.close(),o()})],r=Tt(e,nn,i("div",{class:"tools"},...n));r.classList.add("wide")}function sn(e,t){let o=i("div",{},se(t)),n=i("div",{class:"lobby"},o,i("div",{class:"picture"},ae(t)));Y(e,u("wall-join"),n).classList.add("wide")}function an(e,{parts:t},o,n){let r=t.flatMap(({title:a,posts:l},c)=>[...t.length>1?[i("h3",{dir:"auto"},a)]:[],...l.map(({id:p,number:d,text:h})=>At({number:d,words:h,here:c===o.part&&p===o.post,typed:c===Math.max(o.part,0),pick(){s.close(),n(c,p)}}))]),s=St(e,r)}function ln(e,t){let o=i("div",{class:"missing",role:"status"}),n=t==="pace"?u("wall-not-done"):u("wall-missing"),r=Y(e,n,o);r.classList.add("wide");async function s(){let a=await cn();r.isConnected&&o.replaceChildren(...un(a))}return s(),{ask:s,isOpen:()=>r.isConnected}}async function cn(){try{let e=await fetch("/wall/missing");return e.ok?(await e.json()).missing:null}catch{return null}}function un(e){return e?e.length?[i("ul",{},...e.map(t=>i("li",{dir:"auto"},t)))]:[i("p",{},u("wall-nobody-missing"))]:[i("p",{},u("wall-lost"))]}var dn=[...[1.9,1.7,1.55,1.4,1.25,1.1].map(e=>({size:e,key:"below"})),...[1.25,1.1,1].map(e=>({size:e,key:"beside"})),{size:1,key:"below"},{size:1,key:"below",dense:!0},{size:1,key:"across",dense:!0},{size:1,key:"beside",dense:!0}];function Ot(e,t=[]){for(let{size:o,key:n,dense:r}of[...t,...dn])if(e.style.setProperty("--said",String(o)),e.dataset.key=n,e.toggleAttribute("data-dense",!!r),_t(e))return}function It(e,t,o){for(let n of o)if(e.style.setProperty(t,String(n)),_t(e))return}var _t=e=>e.scrollHeight<=e.clientHeight+1&&e.scrollWidth<=e.clientWidth+1;function Rt(e,t){let o=i("p",{class:"lost",role:"status"}),n=x(u("wall-button-key"),t.key,"turn"),r=x(u("wall-button-next"),t.next,"turn"),s=x(u("wall-button-missing"),t.missing),a=x(u("wall-button-join"),t.join),l=i("div",{class:"tools"},s,e.replay?null:a,x(u("wall-button-list"),t.list),x(u("wall-button-keys"),t.help));return{lost:o,tools:l,put(c,p,d,h){let[m,g,y,...k]=p.nodes;m.append(o,ht(e));for(let b of[p.back,p.forward,n,r])b.setAttribute(je,"");p.forward.after(n,r),c.replaceChildren(m,g,d,y,h,...k)},update(c,p,d,h){let m=e.parts[d.part];c.dataset.step=d.step,c.style.setProperty("--digits",String(String(d.joined).length)),$(p.about,m?.title??""),p.about.hidden=!m;let g=m?fn(m,d):"";$(p.where,g),h&&$(p.status,`${g} ${hn(d)}`.trim()),p.back.disabled=!d.back,p.forward.hidden=d.step==="end",n.hidden=!(d.shown&&d.keyed)||d.step==="key"||d.next==="key",r.hidden=!d.shown||!pn(d),a.hidden=d.step==="lobby"||d.step==="end",s.hidden=!["vote","again","pace"].includes(d.step)},sayNext(c,p){let d=e.parts[p.part]?.kind??"post";$(c.forward,c.isBelow()?u("projector-read-on"):mn(p,d))}}}var pn=({next:e,place:t,places:o})=>t+1<o&&e!=="post";function fn({kind:e,posts:t},{shown:o,pace:n,place:r,places:s}){if(!o)return"";let a=u("projector-number",{kind:e,number:o.number,whole:t.length});if(!n)return a;let l=u("projector-part-discuss",{place:r+1,lead:s});return u("projector-place",{number:a,part:l})}function hn({open:e,shown:t}){return t?e.key?u("wall-heard-key"):e.first?u("wall-heard-votes"):u("projector-closed"):""}function mn({step:e,next:t},o){return e==="lobby"?u("wall-begin"):t==="post"?e==="pace"?u("wall-to-discuss"):u("wall-to-post",{kind:o}):u(wn[t]??"projector-go-on")}var wn={split:"wall-to-split",talk:"wall-to-talk",again:"wall-to-again",both:"wall-to-both",key:"wall-to-key",part:"projector-next-activity",pace:"projector-next-activity",opened:"wall-to-opened",end:"projector-to-end"};var yn=200,gn=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;function Lt(e){let t=0,o=0,n=!1;function r(){let s=n?(performance.now()-o)/1e3:0,a=Math.max(0,Math.ceil(t-s));$(e,gn(a)),J(e,"data-time",a===0?"over":n?"runs":"stands")}return setInterval(()=>n&&r(),yn),function(a){let l=a.seconds??0,c=t-(n?(performance.now()-o)/1e3:0);a.runs===n&&Math.abs(l-c)<1.5||(t=l,o=performance.now(),n=a.runs&&a.seconds!==null,r())}}var kn=.8;function Pt(e){let t=i("section",{class:"pulse","aria-label":u("wall-pulse")}),o=xn(e),n=null,r="";return{node:t,update(s){s.step!==r&&(r=s.step,n=r==="talk"?o:r==="vote"||r==="again"?bn():null,r==="split"&&(n=vn()),t.replaceChildren(...n?[n.node]:[]),t.hidden=!n),n?.update(s)}}}function bn(){let e=i("p",{class:"count"}),t=i("i",{}),o=i("span",{class:"bar","aria-hidden":"true"},t);return{node:i("div",{class:"counting"},e,o),update({step:n,voted:r,of:s}){let a={voted:r??0,of:s},l=s>0&&a.voted>=s;$(e,$n(n==="again",l,a)),e.toggleAttribute("data-all",l),t.style.inlineSize=`${s?Math.min(100,100*a.voted/s):0}%`}}}function $n(e,t,o){return e?t?u("wall-all-again",o):u("wall-voted-again",o):t?u("wall-all-voted",o):u("wall-voted",o)}function vn(){let e=i("p",{class:"quiet"});return{node:e,update({next:t,agree:o,keyed:n}){$(e,t==="talk"&&o!==null?En(o,n):"")}}}function En(e,t){if(e<kn)return u("wall-hint-divided");let o=Math.floor(100*e);return t?u("wall-hint-agree",{share:o}):u("wall-hint-agree-no-key",{share:o})}function xn(e){let t=i("p",{class:"time",role:"timer"}),o=i("p",{class:"task"}),n=x("",e.pause),r=x("",e.pairs),s=Lt(t),a=i("div",{class:"tools"},x(u("wall-less"),e.less),n,x(u("wall-more"),e.more),r);return{node:i("div",{class:"talk"},t,o,a),update(l){s(l),$(o,l.pairs?u("wall-talk-pairs"):u("wall-talk")),$(n,l.runs?u("wall-pause"):u("wall-start")),$(r,l.pairs?u("wall-no-pairs-short"):u("wall-pairs-short"))}}}var jn=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,Tn=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,Sn=/^(mis|mul|und|zxx)(-|$)/i,Dt=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,Ct=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function Mt(e,t=""){if(!/^[a-z]{2,3}(-|$)/i.test(t)||Sn.test(t))return"auto";let n=!/-latn(-|$)/i.test(t)&&(jn.test(t)||Tn.test(t))?"rtl":"ltr",[r,s]=n==="rtl"?[Dt,Ct]:[Ct,Dt];return e.split(`
`).some(a=>s.test(a)&&!r.test(a))?"auto":n}var An={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},Nn=8;function Ft(e){let{account:t,platform:o="",language:n,text:r}=e,s={"data-layout":An[o]??"plain"};return i("article",{class:"kit-card","aria-label":u("post-name"),...s},t?On(t):null,Rn(e),i("div",{class:"kit-body"},Ln(e),Pn(e),i("p",{class:"kit-text",dir:Mt(r,n),lang:n||null},r)))}var On=(e,t=_n(e))=>i("span",{class:"kit-avatar","data-hue":String(t%Nn),"aria-hidden":"true"},In(e));function In(e){return e.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(n=>n.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function _n(e){let t=0;for(let o of e)t=(31*t+(o.codePointAt(0)??0))%65521;return t}function Rn({account:e,platform:t,posted_at:o}){let n=o?.replace("T"," ").slice(0,16),r=[e&&i("b",{class:"kit-account",dir:"auto"},e),t&&i("span",{},t),n&&i("span",{},n)].filter(Boolean);return r.length?i("p",{class:"kit-meta"},...r):null}function Ln({replies_to:e}){return e?i("blockquote",{class:"kit-replies",dir:"auto"},i("span",{class:"kit-unseen"},u("post-answers")),e):null}function Pn({image_alt:e,drawing:t}){if(!e)return null;let o=i("figcaption",{dir:"auto"},u("post-picture",{alt:e}));if(!t)return i("figure",{class:"kit-picture"},o);let n=`data:image/svg+xml,${encodeURIComponent(t)}`;return i("figure",{class:"kit-picture"},i("img",{src:n,alt:""}),o)}var Bt=(e,t,o)=>i("div",{class:"key"},i("p",{class:"says",dir:"auto"},Dn(e,t,o)),t.contested?i("p",{},u("contested")):null,t.reason?i("p",{dir:"auto"},t.reason):null,t.dissent?i("p",{dir:"auto"},i("b",{},u("projector-dissent")),": ",t.dissent):null);function Dn({choices:e},{right:[t]},o){if(o==="guess"||o==="figure")return u("projector-the-key",{kind:o});if(t===void 0)return u("projector-key-open");let{label:n,words:r}=e[t];return r===void 0?u("projector-key-says",{label:n}):u("projector-key-says-letter",{label:n,words:r})}var G="●■▲◆▼✚✖★",Ut=e=>i("span",{class:"kit-sign","data-label":String(e%G.length),"aria-hidden":"true"},G[e%G.length]),Kt=e=>G[e%G.length];var Cn=8,Mn=18,Fn=({first:e,second:t})=>["first","latest"].filter(o=>o==="first"?e:t);function zt(e,t,o){let n=Fn(o),{unsure:r}=e.votes,s=e.choices.map((a,l)=>Kn(a,l,e,t,n,o));return o.first&&(r[0]||o.second&&r[1])&&s.push(qn(e,n)),i("table",{class:"votes","data-rounds":n.length,"data-short":Bn(e)},n.length?Un(n,t):null,i("tbody",{},...s))}var Bn=({choices:e})=>e.every(({label:t,words:o,means:n=""})=>o===void 0&&(t+n).length<=Mn),Un=(e,t)=>i("thead",{},i("tr",{},i("th",{scope:"col"},i("span",{class:"kit-unseen"},u("projector-choice"))),...e.map(o=>i("th",{scope:"col"},u(o==="first"?"projector-first":"projector-second",{kind:t})))));function Kn(e,t,o,n,r,s){let a=s.key&&o.key?zn(o.key,t):null;return i("tr",{"data-mark":a},i("th",{scope:"row"},Wn(e),a?i("span",{class:"mark"},u(a==="key"?"projector-key":"projector-accepted",{kind:n})):null,s.key&&e.idea?i("span",{class:"idea"},u("projector-idea",{idea:e.idea})):null),...r.map(l=>qt(o.votes[l][t],Wt(o,l),e)))}function zn(e,t){return e.right.includes(t)?"key":e.also.includes(t)?"accepted":null}var Wn=({label:e,words:t,place:o,means:n})=>i("span",{class:"name"},t===void 0&&o!==void 0?Ut(o):null,t===void 0?null:i("b",{},`${e})`),i("span",{dir:"auto"},t??e),n?i("span",{class:"means",dir:"auto"},n):null),qn=(e,t)=>i("tr",{},i("th",{scope:"row"},i("span",{class:"name"},u("projector-unsure"))),...t.map(o=>qt(e.votes.unsure[o==="first"?0:1],Wt(e,o),{}))),Wt=({votes:e},t)=>e[t].reduce((o,n)=>o+n,e.unsure[t==="first"?0:1]);function qt(e,t,{place:o}){let n=o===void 0?null:String(o%8),r=t?e/t:0;return i("td",{},i("div",{class:"counted"},i("b",{},String(e)),i("span",{class:"bar","data-label":n,"aria-hidden":"true"},i("i",{style:`inline-size: ${(100*r).toFixed(1)}%`}))))}function Ht({sections:e,choices:t},o,n){if(!e.length||t.length>Cn||t.some(s=>s.place===void 0))return null;let r=u(n.second?"projector-by-section-now":"projector-by-section",{kind:o});return i("table",{class:"sections"},i("caption",{},r),i("thead",{},i("tr",{},i("th",{scope:"col"},i("span",{class:"kit-unseen"},u("projector-section"))),...t.map(s=>i("th",{scope:"col","aria-label":s.words??s.label},Hn(s))))),i("tbody",{},...e.map(s=>Vn(s,n))))}var Hn=({label:e,words:t,place:o=0})=>t===void 0?i("span",{"data-label":String(o%8),class:"kit-sign"},Kt(o)):e;function Vn({name:e,votes:t},o){let n=t.first.reduce((s,a)=>s+a,t.unsure[0]),r=e||u("projector-no-section");return i("tr",{},i("th",{scope:"row",dir:"auto"},u("projector-section-size",{section:r,people:n})),...t.first.map((s,a)=>i("td",{},o.second?u("projector-moved",{first:s,now:t.latest[a]}):String(s))))}function Vt(e,t,o,n={}){return i("div",{class:t==="question"||t==="guess"?"one":"one beside","data-open":!!n.first},i("div",{class:"said"},t==="post"?Yn(e):Gn(e)),i("div",{class:"about"},o?i("p",{class:"asked"},o):null,zt(e,t,n),n.first?Jn(e):null,n.first?Ht(e,t,n):null),n.key&&e.key?Bt(e,e.key,t):null)}var Yn=({id:e,post:t})=>Ft({post_id:e,mark:"",...t}),Gn=({post:e})=>i("div",{},i("p",{class:"kit-text",dir:"auto"},e.text),e.where?i("p",{class:"kit-text where-asked",dir:"auto"},e.where):null);function Jn({middle:e,sections:t}){if(e===void 0)return null;let o=t.map(({name:n,middle:r})=>r===void 0?"":u("projector-section-middle",{section:n||u("projector-no-section"),value:r}));return i("p",{class:"middle"},[u("projector-middle",{value:e}),...o].join(" "))}var Zn=40;function Yt(e,t){let o=i("p",{class:"count"}),n=i("b",{}),r=i("i",{}),s=i("div",{class:"far"}),a=i("div",{class:"choices"});return{node:i("div",{class:"pace"},e.question?i("p",{class:"asked",dir:"auto"},e.question):null,i("div",{class:"whole"},n,i("span",{class:"bar","aria-hidden":"true"},r)),o,s,e.kind==="text"?null:a),update(c){let{progress:p,of_posts:d}=c,h=p??[],m=h.length*d,g=h.reduce((k,[,b])=>k+b,0),y=h.filter(([,k])=>k>=d).length;$(n,u("wall-share",{share:m?Math.floor(100*g/m):0})),$(o,u("wall-far",{sum:g,whole:m,ready:y,people:h.length,kind:e.kind})),r.style.inlineSize=`${m?100*g/m:0}%`,Xn(s,h,d),a.replaceChildren(ve(c,t))}}}function Xn(e,t,o){let n=t.length<=Zn;J(e,"data-as",n?"names":"marks");let r=n?t:t.toSorted(([,s],[,a])=>a-s);e.replaceChildren(...r.map(([s,a])=>{let l=i("i",{style:`inline-size: ${(100*Math.min(1,a/o)).toFixed(0)}%`}),c=a>=o,p=i("span",{class:"bar","aria-hidden":"true","data-ready":c},l);return n?i("p",{},i("span",{},s),i("b",{},c?"✓":String(a)),p):p}))}function Se(e,t){let{part:o,step:n,post:r,shown:s,open:a}=t;return JSON.stringify(s?[o,n,r,s,a]:[o,n,e.code])}function Gt(e,t,o){let n=Se(e,t),r=e.parts[t.part];if(t.step==="lobby")return{id:n,...mt(e,o)};if(t.step==="end"||!r)return{id:n,node:er(e)};if(t.step==="opened")return{id:n,node:Qn()};if(t.step==="pace")return{id:n,...Yt(r,o)};if(!t.shown)return{id:n,node:i("div",{})};let s=r.kind,a=t.step==="again"?{}:t.open;return{id:n,node:Vt(t.shown,s,r.question,a)}}var Qn=()=>i("div",{class:"cover"},i("h1",{},u("wall-opened")),i("p",{},u("wall-opened-how"))),er=({file:e,replay:t})=>i("div",{class:"cover"},i("h1",{},u(t?"wall-replay-end":"wall-end")),t?null:i("p",{},u("wall-end-class")),t?null:i("dl",{class:"afterwards"},...tr(e).flatMap(([o,n])=>[i("dt",{},o),i("dd",{},i("code",{dir:"ltr"},n))])));function tr(e){let t=/^[\w./-]+$/.test(e)?e:`"${e}"`;return[[u("wall-end-report"),`kit pool ${t} --report class.html`],[u("wall-end-notebook"),`kit.pool(${JSON.stringify(e)})`],[u("wall-end-again"),`kit live --replay ${t}`]]}var or=[3.2,2.8,2.5,2.2].map(e=>({size:e,key:"below"})),nr=[2,1.8,1.6,1.4,1.2,1];function Jt(e,t,o,n,r){let s=Rt(t,n),a=Et({back:o.back,forward:k},s.tools),l=Pt(o),{stage:c}=a,p=null,d=null;s.put(e,a,l.node,r);function h(b,j){d=b;let{scrollTop:A}=c,T=m(b);l.update(b),s.update(e,a,b,j),(T||p?.update)&&g(),c.scrollTop=j?0:A,j&&b.open.first&&rr(c,b.open.key),y()}function m(b){let j=p?.id!==Se(t,b);return j&&(p=Gt(t,b,o),c.replaceChildren(p.node)),p?.update?.(b),j}function g(){c.style.setProperty("--about","1"),Ot(c,d&&sr(t,d)?or:[]),It(c,"--about",nr),y()}function y(){a.sayBelow(),d&&s.sayNext(a,d)}function k(){a.isBelow()?a.moves.scroll(2):o.forward(),y()}return c.addEventListener("scroll",y),addEventListener("resize",g),{show:h,forward:k,lost:s.lost,moves:a.moves}}function rr(e,t){e.querySelector(t?".key":".votes")?.scrollIntoView({block:"nearest"})}function sr({parts:e},{shown:t,part:o,step:n}){return t?e[o].kind==="post":n==="lobby"}function Zt(e,t){let o;function n(){o?.close();let r=new EventSource("/wall/stream");o=r,r.addEventListener("wall",({data:s})=>{t(!1),e(JSON.parse(s))}),r.addEventListener("error",()=>{r===o&&(t(!0),r.readyState===EventSource.CLOSED&&setTimeout(n,2e3))})}return n(),addEventListener("online",n),{again:n}}function ar(e,t){let o=null,n=()=>o,r=$t(),s=bt(()=>o?.number??-1,d),a=yt(t,n,s,r.tell),l=Nt(e,t,n,a,()=>c.moves.blank()),c=Jt(e,t,a,{...a,...l},r.node);function p(y){let k=!o||Xt(o)!==Xt(y);o=y,k&&a.disarm(),c.show(y,k),l.refresh(),document.documentElement.dataset.kitReady=""}function d(y){y&&r.tell(vt(y)),y==="lost"&&g.again()}let{forward:h}=c,m={...a,...l,...c.moves,forward:h,enter:()=>!1,clear(){}};gt(kt),document.addEventListener("keydown",y=>Je(y,m,le,e.querySelector("dialog[open]")));let g=Zt(p,y=>$(c.lost,y?u("wall-lost"):""))}var Xt=({part:e,step:t,post:o})=>`${e} ${t} ${o}`,Qt=document.getElementById("wall"),eo=document.getElementById("kit-wall")?.textContent;if(Qt&&eo){let e=JSON.parse(eo);ee(Ae),ee(Ne),Ve(e.words),ar(Qt,e)}})();
