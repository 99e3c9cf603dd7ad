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
`;function i(e,t={},...o){let n=document.createElement(e);for(let[r,s]of Object.entries(t))s==null||s===!1||(r.startsWith("on")?n.addEventListener(r.slice(2),s):r==="style"?n.style.cssText=s:n.setAttribute(r,s===!0?"":s));return n.append(...o.filter(r=>r!=null)),n}function E(e,t){e.textContent!==t&&(e.textContent=t)}function J(e,t,o){o===null?e.removeAttribute(t):e.getAttribute(t)!==String(o)&&e.setAttribute(t,String(o))}var to=[...[1.9,1.7,1.55,1.4,1.25,1.1].map(e=>({size:e,key:"below"})),...[1.25,1.1,1].map(e=>({size:e,key:"beside"})),{size:1,key:"below"},{size:1,key:"below",dense:!0},{size:1,key:"across",dense:!0},{size:1,key:"beside",dense:!0}];function Oe(e,t=[]){for(let{size:o,key:n,dense:r}of[...t,...to])if(e.style.setProperty("--said",String(o)),e.dataset.key=n,e.toggleAttribute("data-dense",!!r),Pe(e))return}function Ie(e,t,o){for(let n of o)if(e.style.setProperty(t,String(n)),Pe(e))return}var Pe=e=>e.scrollHeight<=e.clientHeight+1&&e.scrollWidth<=e.clientWidth+1;var R=class{constructor(t){this.value=t}valueOf(){return this.value}},v=class extends R{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},S=class extends R{constructor(t,o={}){super(t),this.opts=o}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(o){t.reportError(o)}return this.value.toString(10)}},L=class e extends R{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof R)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let o=globalThis.Temporal;if(t instanceof o.Instant||t instanceof o.PlainDateTime||t instanceof o.PlainDate||t instanceof o.PlainMonthDay||t instanceof o.PlainTime||t instanceof o.PlainYearMonth)return!0}return!1}constructor(t,o={}){t instanceof e?(o={...t.opts,...o},t=t.value):t instanceof R&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&o.calendar===void 0&&(o={...o,calendar:t.calendarId}),super(t),this.opts=o}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(o){t.reportError(o)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var _e=100,oo="⁨",no="⁩";function ro(e,t,o){if(o===t||o instanceof S&&t instanceof S&&o.value===t.value)return!0;if(t instanceof S&&typeof o=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(o===n)return!0}return!1}function Re(e,t,o){return t[o]?F(e,t[o].value):(e.reportError(new RangeError("No default")),new v)}function ce(e,t){let o=[],n=Object.create(null);for(let r of t)r.type==="narg"?n[r.name]=z(e,r.value):o.push(z(e,r));return{positional:o,named:n}}function z(e,t){switch(t.type){case"str":return t.value;case"num":return new S(t.value,{minimumFractionDigits:t.precision});case"var":return so(e,t);case"mesg":return ao(e,t);case"term":return io(e,t);case"func":return lo(e,t);case"select":return co(e,t);default:return new v}}function so(e,{name:t}){let o;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))o=e.params[t];else return new v(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))o=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new v(`$${t}`);if(o instanceof R)return o;switch(typeof o){case"string":return o;case"number":return new S(o);case"object":if(L.supportsValue(o))return new L(o);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof o}`)),new v(`$${t}`)}}function ao(e,{name:t,attr:o}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new v(t);if(o){let r=n.attributes[o];return r?F(e,r):(e.reportError(new ReferenceError(`Unknown attribute: ${o}`)),new v(`${t}.${o}`))}return n.value?F(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new v(t))}function io(e,{name:t,attr:o,args:n}){let r=`-${t}`,s=e.bundle._terms.get(r);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${r}`)),new v(r);if(o){let l=s.attributes[o];if(l){e.params=ce(e,n).named;let u=F(e,l);return e.params=null,u}return e.reportError(new ReferenceError(`Unknown attribute: ${o}`)),new v(`${r}.${o}`)}e.params=ce(e,n).named;let a=F(e,s.value);return e.params=null,a}function lo(e,{name:t,args:o}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new v(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new v(`${t}()`);try{let r=ce(e,o);return n(r.positional,r.named)}catch(r){return e.reportError(r),new v(`${t}()`)}}function co(e,{selector:t,variants:o,star:n}){let r=z(e,t);if(r instanceof v)return Re(e,o,n);for(let s of o){let a=z(e,s.key);if(ro(e,r,a))return F(e,s.value)}return Re(e,o,n)}function ue(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new v;e.dirty.add(t);let o=[],n=e.bundle._useIsolating&&t.length>1;for(let r of t){if(typeof r=="string"){o.push(e.bundle._transform(r));continue}if(e.placeables++,e.placeables>_e)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${_e}`);n&&o.push(oo),o.push(z(e,r).toString(e)),n&&o.push(no)}return e.dirty.delete(t),o.join("")}function F(e,t){return typeof t=="string"?e.bundle._transform(t):ue(e,t)}var Z=class{constructor(t,o,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=o,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,o){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let r=JSON.stringify(o);return n[r]||(n[r]=new t(this.bundle.locales,o)),n[r]}};function de(e,t){let o=Object.create(null);for(let[n,r]of Object.entries(e))t.includes(n)&&(o[n]=r.valueOf());return o}var Le=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function De(e,t){let o=e[0];if(o instanceof v)return new v(`NUMBER(${o.valueOf()})`);if(o instanceof S)return new S(o.valueOf(),{...o.opts,...de(t,Le)});if(o instanceof L)return new S(o.toNumber(),{...de(t,Le)});throw new TypeError("Invalid argument to NUMBER")}var uo=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Ce(e,t){let o=e[0];if(o instanceof v)return new v(`DATETIME(${o.valueOf()})`);if(o instanceof L||o instanceof S)return new L(o,de(t,uo));throw new TypeError("Invalid argument to DATETIME")}var Me=new Map;function Fe(e){let t=Array.isArray(e)?e.join(" "):e,o=Me.get(t);return o===void 0&&(o=new Map,Me.set(t,o)),o}var W=class{constructor(t,{functions:o,useIsolating:n=!0,transform:r=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:De,DATETIME:Ce,...o},this._useIsolating=n,this._transform=r,this._intls=Fe(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:o=!1}={}){let n=[];for(let r=0;r<t.body.length;r++){let s=t.body[r];if(s.id.startsWith("-")){if(o===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(o===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,o=null,n=null){if(typeof t=="string")return this._transform(t);let r=new Z(this,n,o);try{return ue(r,t).toString(r)}catch(s){if(r.errors&&s instanceof Error)return r.errors.push(s),new v().toString(r);throw s}}};var pe=/^(-?[a-zA-Z][\w-]*) *= */gm,Be=/\.([a-zA-Z][\w-]*) *= */y,po=/\*?\[/y,fe=/(-?[0-9]+(?:\.([0-9]+))?)/y,fo=/([a-zA-Z][\w-]*)/y,Ue=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,ho=/^[A-Z][A-Z0-9_-]*$/,X=/([^{}\n\r]+)/y,mo=/([^\\"\n\r]*)/y,Ke=/\\([\\"])/y,ze=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,wo=/^\n+/,We=/ +$/,yo=/ *\r?\n/g,go=/( *)$/,ko=/{\s*/y,qe=/\s*}/y,bo=/\[\s*/y,$o=/\s*] */y,vo=/\s*\(\s*/y,Eo=/\s*->\s*/y,xo=/\s*:\s*/y,jo=/\s*,?\s*/y,To=/\s+/y,q=class{constructor(t){this.body=[],pe.lastIndex=0;let o=0;for(;;){let p=pe.exec(t);if(p===null)break;o=pe.lastIndex;try{this.body.push(u(p[1]))}catch(m){if(m instanceof SyntaxError)continue;throw m}}function n(p){return p.lastIndex=o,p.test(t)}function r(p,m){if(t[o]===p)return o++,!0;if(m)throw new m(`Expected ${p}`);return!1}function s(p,m){if(n(p))return o=p.lastIndex,!0;if(m)throw new m(`Expected ${p.toString()}`);return!1}function a(p){p.lastIndex=o;let m=p.exec(t);if(m===null)throw new SyntaxError(`Expected ${p.toString()}`);return o=p.lastIndex,m}function l(p){return a(p)[1]}function u(p){let m=d(),b=f();if(m===null&&Object.keys(b).length===0)throw new SyntaxError("Expected message value or attributes");return{id:p,value:m,attributes:b}}function f(){let p=Object.create(null);for(;n(Be);){let m=l(Be),b=d();if(b===null)throw new SyntaxError("Expected attribute value");p[m]=b}return p}function d(){let p;if(n(X)&&(p=l(X)),t[o]==="{"||t[o]==="}")return h(p?[p]:[],1/0);let m=P();return m?p?h([p,m],m.length):(m.value=D(m.value,wo),h([m],m.length)):p?D(p,We):null}function h(p=[],m){for(;;){if(n(X)){p.push(l(X));continue}if(t[o]==="{"){p.push(w());continue}if(t[o]==="}")throw new SyntaxError("Unbalanced closing brace");let _=P();if(_){p.push(_),m=Math.min(m,_.length);continue}break}let b=p.length-1,C=p[b];typeof C=="string"&&(p[b]=D(C,We));let K=[];for(let _ of p)_ instanceof Q&&(_=_.value.slice(0,_.value.length-m)),_&&K.push(_);return K}function w(){s(ko,SyntaxError);let p=y();if(s(qe))return p;if(s(Eo)){let m=x();return s(qe,SyntaxError),{type:"select",selector:p,...m}}throw new SyntaxError("Unclosed placeable")}function y(){if(t[o]==="{")return w();if(n(Ue)){let[,p,m,b=null]=a(Ue);if(p==="$")return{type:"var",name:m};if(s(vo)){let C=g();if(p==="-")return{type:"term",name:m,attr:b,args:C};if(ho.test(m))return{type:"func",name:m,args:C};throw new SyntaxError("Function names must be all upper-case")}return p==="-"?{type:"term",name:m,attr:b,args:[]}:{type:"mesg",name:m,attr:b}}return A()}function g(){let p=[];for(;;){switch(t[o]){case")":return o++,p;case void 0:throw new SyntaxError("Unclosed argument list")}p.push($()),s(jo)}}function $(){let p=y();return p.type!=="mesg"?p:s(xo)?{type:"narg",name:p.name,value:A()}:p}function x(){let p=[],m=0,b;for(;n(po);){r("*")&&(b=m);let C=N(),K=d();if(K===null)throw new SyntaxError("Expected variant value");p[m++]={key:C,value:K}}if(m===0)return null;if(b===void 0)throw new SyntaxError("Expected default variant");return{variants:p,star:b}}function N(){s(bo,SyntaxError);let p;return n(fe)?p=T():p={type:"str",value:l(fo)},s($o,SyntaxError),p}function A(){if(n(fe))return T();if(t[o]==='"')return I();throw new SyntaxError("Invalid expression")}function T(){let[,p,m=""]=a(fe),b=m.length;return{type:"num",value:parseFloat(p),precision:b}}function I(){r('"',SyntaxError);let p="";for(;;){if(p+=l(mo),t[o]==="\\"){p+=O();continue}if(r('"'))return{type:"str",value:p};throw new SyntaxError("Unclosed string literal")}}function O(){if(n(Ke))return l(Ke);if(n(ze)){let[,p,m]=a(ze),b=parseInt(p||m,16);return b<=55295||57344<=b?String.fromCodePoint(b):"�"}throw new SyntaxError("Unknown escape sequence")}function P(){let p=o;switch(s(To),t[o]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return k(t.slice(p,o))}return t[o-1]===" "?k(t.slice(p,o)):!1}function D(p,m){return p.replace(m,"")}function k(p){let m=p.replace(yo,`
`),b=go.exec(p)[1].length;return new Q(m,b)}}},Q=class{constructor(t,o){this.value=t,this.length=o}};var He=`# What several views say.

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
`;var Ge=Ye("en"),Ve=new Set,H=null;ee(He);function Ye(e){return new W(e,{useIsolating:!1})}function ee(e){Ve.has(e)||(Ve.add(e),Ze(Ge,e))}function Je(e){H=null,e?.catalogue&&(H=Ye(e.language),Ze(H,e.catalogue))}function c(e,t){let o=H?.hasMessage(e)?H:Ge,n=o.getMessage(e);if(!n?.value)throw new Error(`No sentence is called ${e}.`);return o.formatPattern(n.value,t)}function Ze(e,t){let[o]=e.addResource(new q(t));if(o)throw o}var j=(e,t,o="kit-tool")=>i("button",{type:"button",class:o,onclick:t,onmousedown:Ao},e),Ao=e=>e.preventDefault();function Xe(e,t){let o=i("main",{class:"stage"}),n=i("p",{class:"hint"}),r=i("div",{class:"black",hidden:!0,onclick:w}),s=i("h1",{class:"activity",dir:"auto",hidden:!0}),a=i("p",{class:"where"}),l=i("p",{class:"kit-unseen",role:"status"}),u=j(c("back"),e.back,"turn"),f=j("",e.forward,"turn onward"),d=i("footer",{},u,f,n,t),h=[i("header",{},s,a),o,d,l,r];function w(){let{hidden:T}=r;return r.hidden=!0,!T}function y(){r.hidden=!1}function g(T){o.scrollBy({top:T*o.clientHeight/3})}let $=()=>o.scrollTop+o.clientHeight<o.scrollHeight-2;function x(){E(n,$()?c("projector-below"):""),o.tabIndex=o.scrollHeight>o.clientHeight+1?0:-1}return{...{stage:o,hint:n,about:s,where:a,status:l,back:u,forward:f},nodes:h,isBelow:$,sayBelow:x,moves:{blank:y,lift:w,scroll:g}}}function te(){document.fullscreenElement?document.exitFullscreen():document.documentElement.requestFullscreen?.().catch(()=>{})}function Qe(e){let t=getComputedStyle(e).getPropertyValue("--dark").trim()==="1";document.documentElement.dataset.look=t?"light":"dark"}var et={ArrowRight:"forward",PageDown:"forward"," ":"forward",ArrowLeft:"back",PageUp:"back",Backspace:"back",l:"list","?":"help",f:"full",F5:"full",d:"look",b:"blank",".":"blank"},No=e=>(e.key===" "||e.key==="Enter")&&e.target instanceof HTMLElement&&e.target.tagName==="BUTTON";function tt(e,t,o,n){if(e.ctrlKey||e.metaKey||e.altKey||No(e))return;let r=e.key.length===1?e.key.toLowerCase():e.key,s=o[e.shiftKey&&r===" "?"ArrowLeft":r];if(n)return Oo(e,s,n);if((s||/^\d$/.test(r)||/^(Enter|Arrow(Up|Down))$/.test(r))&&e.preventDefault(),!(e.repeat&&!r.startsWith("Arrow"))&&!(e.repeat&&s)&&!t.lift()){if(/^\d$/.test(r))return t.digit(r);if(r==="Enter")return t.enter()?void 0:t.forward();if(r==="ArrowDown")return t.scroll(1);if(r==="ArrowUp")return t.scroll(-1);t.clear(),s&&t[s]()}}function Oo(e,t,o){if(/^\d$/.test(e.key))return Io(o,e.key);o.dataset.typed="",e.key==="ArrowDown"||e.key==="ArrowUp"?(e.preventDefault(),Po(o,e.key==="ArrowDown"?1:-1)):t&&(e.preventDefault(),/^(Home|End)$/.test(e.key)||o.close())}function Io(e,t){let o=((e.dataset.typed??"")+t).slice(-4);e.dataset.typed=o;let n=e.querySelector(".typed");if(!n)return;let r=e.querySelector(`[data-number="${Number(o)}"]`);E(n,c(r?"projector-go-to":"projector-no-such-number",{number:o})),r?r.focus():document.activeElement instanceof HTMLElement&&document.activeElement.blur()}function Po(e,t){let o=[...e.querySelectorAll("button")],n=o.indexOf(document.activeElement);o[Math.min(Math.max(n+t,0),o.length-1)].focus()}var _o=[.2,.375,.5555555555555556,.6666666666666666],Ro=(e,t)=>o=>{let n=4*e+o-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(n)-35,s=n>8?r:1,a=t/s|0,l=t%s,u=s-l,f=n>8?a*_o[o]+(e>5)&-2:r,d=a-f;return{t:u*d+l*d+l,o:[[u,d],[l,d+1]],i:f}};var M=e=>new Uint8Array(e),V=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},oe=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),me=e=>e.charCodeAt(0),rt=(...e)=>(t,o)=>e.forEach(n=>n(t,o)),st=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},ge=e=>(t,o)=>{t.push(4,4),t.push(e.length,8+8*(o>9)),e.forEach(n=>t.push(n,8))},U=(e,t,o,n,r=(a,l)=>o(a.length,l),s=n?a=>rt(st(n),e(a)):e)=>(s.test=t,s.l=o,s.est=r,s.eci=n&&[n],s),at=U(e=>(t,o)=>{t.push(1,4),t.push(e.length,10+2*(o>26)+2*(o>9));let n=0;for(;n<e.length-2;n+=3)t.push(+e.slice(n,n+3),10);n<e.length-1?t.push(+e.slice(n),7):n<e.length&&t.push(+e[n],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),it=U(e=>(t,o)=>{t.push(2,4),t.push(e.length,9+2*(o>26)+2*(o>9));let n=0;for(;n<e.length-1;n+=2)t.push(45*oe(e[n])+oe(e[n+1]),11);n<e.length&&t.push(oe(e[n]),6)},e=>oe(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),B=U(e=>ge([...e].map(me)),e=>me(e)<128,(e,t)=>12+8*(t>9)+8*e);B._=!0,B.u=!0;var ke=U(B,e=>me(e)<256,B.l,3);ke._=!0;var ot=new TextEncoder,be=U(e=>ge(ot.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*ot.encode(e).length);be._=!0;var we=()=>{let e=new Map,t=new TextDecoder("sjis"),o=M(2);for(let n=0;n<7973;++n)o[0]=n/192+129+64*(n>5951),o[1]=n%192+64,e.set(t.decode(o),n);return e.delete("�"),we=()=>e,e},$e=U(e=>(t,o)=>{t.push(8,4),t.push(e.length,8+2*(o>26)+2*(o>9));for(let n of e)t.push(we().get(n),13)},e=>we().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);$e._=!0;var lt=[at,it,B,ke,$e,be],Lo={auto:(e,{modes:t=lt}={})=>(o,n)=>{let r=t.map((d,h)=>{let w=new Map,y=(g,$)=>(w.has(g)||w.set(g,$(g,n)),w.get(g));return{m:d,h:1<<h,C:d.est("",n),S:d.l?(g,$)=>y($-g,d.l):(g,$)=>y(e.slice(g,$),d.est)}}),s=[{v:0}],a=0,l=0,u=-1;for(let d of[...e,""]){let h=0;if(d)for(let w of r)w.m.test(d)&&(h|=w.h);if(!d||h!==u){if(u!==-1){let w=new Set(s.map(g=>g.D)),y=[];for(let{m:g,C:$,S:x,h:N}of r)if(u&N){let A=x(a,l);for(let T of g.eci??w)if(!g.u||!T){let I;for(let O of s)if(O.D===T||g.eci){let P=O.m===g&&O.D===T,D=P?O.V:O,k=g._&&P?O.v+A-$:D.v+12*(D.D!==T)+(P?x(P?O.$:a,l):A);(!I||k<I.v)&&(I={$:P?O.$:a,V:D,m:g,D:T,A:l,v:k})}I&&y.push(I)}}s=y}u=h,a=l}l+=d.length}s.length||V(5);let f=[];for(let d=s.reduce((h,w)=>w.v<h.v?w:h);d.m;d=d.V)f.push(d.m(e.slice(d.$,d.A)));f.reverse().forEach(d=>d(o,n))},multi:rt,eci:st,bytes:ge,numeric:at,alphaNumeric:it,ascii:B,iso8859_1:ke,shift_jis:$e,utf8:be},Do=()=>({F:M(2956),I:0,push(e,t){for(let o=t,n=8-(7&this.I);o>0;o-=n,n=8)this.F[this.I>>3]|=e<<n>>o,this.I+=o<n?o:n}}),he=(e,t=e*e,o=M(t))=>({size:e,K:o,get:(n,r)=>n>=0&&n<e&&!!(1&o[r*e+n]),toString({on:n="##",off:r="  ",lf:s=`
`,pad:a=4,padX:l=a,padY:u=a}={}){let f="";for(let d=-u;d<e+u;++d){for(let h=-l;h<e+l;++h)f+=this.get(h,d)?n:r;f+=s}return f},toImageData(n,{on:r=[0,0,0],off:s=[0,0,0,0],pad:a=4,padX:l=a,padY:u=a}={}){let f=e+2*l,d=e+2*u,h=n.createImageData(f,d),w=new Uint32Array(h.data.buffer);h.data.set([...r,255]);let y=w[0];h.data.set([...s,255]);let g=w[0];for(let $=0;$<d;++$)for(let x=0;x<f;++x)w[$*f+x]=this.get(x-l,$-u)?y:g;return h},toCanvas(n,r){let s=n.getContext("2d"),a=this.toImageData(s,r);n.width=a.width,n.height=a.height,s.putImageData(a,0,0)},toDataURL({type:n="image/png",scale:r=1,...s}={}){let a=document.createElement("canvas"),l=a.getContext("2d"),u=this.toImageData(l,s);return a.width=u.width*r,a.height=u.height*r,l.putImageData(u,0,0),l.imageSmoothingEnabled=!1,l.globalCompositeOperation="copy",l.drawImage(a,0,0,u.width,u.height,0,0,a.width,a.height),a.toDataURL(n,1)}}),ne=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],re=M(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))re[re[t+255]=e++]=t;var ct=e=>re[e%255],ut=e=>re[e+255],Co=(e,t)=>{let o=M(e.length+t.length-1);for(let n=0;n<e.length;++n)for(let r=0;r<t.length;++r)o[n+r]^=ct(e[n]+t[r]);return o.map(ut)},Mo=(e,t)=>{let o=M(e.length+t.length-1);o.set(e,0);for(let n=0;n<e.length;++n)if(o[n]){let r=ut(o[n]);for(let s=0;s<t.length;++s)o[n+s]^=ct(t[s]+r)}return o.slice(e.length)},ye=[[0],[0,0]];for(let e=1;e<30;++e)ye.push(Co(ye[e],[0,e]));var Fo=(e,t)=>{let o=[[],[]],n=0,r=0;for(let[a,l]of t.o)for(let u=0;u<a;++u,n+=l){let f=e.slice(n,n+l);o[0].push(f),o[1].push(Mo(f,ye[t.i])),r+=l+t.i}let s=M(r);r=0;for(let a of o)for(let l=0,u=-1;u<r;++l){u=r;for(let f of a)l<f.length&&(s[r++]=f[l])}return s},dt=(e,t,o)=>{let n=e<<=o;for(let r=134217728;r>>=1;)n&r&&(n^=t*(r>>o));return n|e},Bo=({size:e,K:t},o)=>{let n=(a,l,u,f)=>{for(;u-- >0;a+=e)t.fill(f,a,a+l)},r=(a,l,u)=>{for(let f=0;f++<3;u-=2)n(l*e+a-(u>>1)*(e+1),u,u,2|f)},s=2*((e-13)/(1+(o/7|0))/2+.75|0);if(o>1)for(let a=e-7;a>8;a-=s){for(let l=a;l>8;l-=s)r(a,l,5);a<e-7&&r(a,6,5)}if(o>6)for(let a=dt(o,7973,12),l=1;l<7;++l)for(let u=12;u-- >9;a>>=1)t[l*e-u]=2|1&a;n(7,2,9,2),n(e-8,8,9,2);for(let a=0;a<e;++a)t[6*e+a]=3^1&a;r(3,3,7),r(e-4,3,7);for(let a=0;a<e;++a)for(let l=a;l<e;++l)t[l*e+a]=t[a*e+l];t[(e-8)*e+8]=3},Uo=({size:e,K:t})=>{let o=[];for(let n=e-2,r=e,s=-1;n>=0;n-=2){for(n===5&&(n=4);r+=s,r!==-1&&r!==e;){let a=r*e+n;t[a+1]||o.push(a+1),t[a]||o.push(a)}s*=-1}return o},Ko=({K:e},t,o)=>t.forEach((n,r)=>e[n]=o[r>>3]>>(7&~r)&1),zo=({size:e,K:t},o,n,r)=>{for(let a=0;a<e;++a)for(let l=0;l<e;++l){let u=a*e+l;t[u]^=!(o(l,a)||2&t[u])}let s=21522^dt((1^r)<<3|n,1335,10);for(let a=0;a++<8;s>>=1)t[(a-(a<7))*e+8]=1&s,t[9*e-a]=1&s;for(let a=8;--a,s;s>>=1)t[8*e+a-(a<7)]=1&s,t[(e-a)*e+8]=1&s},Wo=({size:e,K:t},o=0,n=0)=>{for(let r=0;r<e;++r){for(let s=0;s<2;++s)for(let a,l=0,u=0,f=2;l<e;++l){let d=1&t[s?r*e+l:l*e+r];n+=d,u=(u>>1|2098176)&(3047517^d-1),2049&u&&(o+=40),d^f&&(a=0),f=d,o+=++a===5?3:a>5}if(r)for(let s=e+r,a=5*t[r-1]^t[r];s<e*e;s+=e){let l=5*t[s-1]^t[s];o+=3*!(1&(a|l)|4&(a^l)),a=l}}return o+10*(10*Math.abs(n/(e*e)-1)|0)},nt=[],se=(e=V(1),{minCorrectionLevel:t=0,maxCorrectionLevel:o=3,minVersion:n=1,maxVersion:r=40,mask:s,trailer:a=60433,...l}={})=>{o<t&&V(3),r<n&&V(2),typeof e=="string"&&(e=Lo.auto(e,l));for(let u=n,f=0;u<=r;++u){let d=nt[u];d||(nt[u]=d=he(4*u+17),Bo(d,u),d.p=Uo(d));let h=Ro(u,d.p.length>>3);if(8*h(t).t<f)continue;let w=Do();e(w,u),f=w.I;for(let y=o;y>=t;--y){let g=h(y);if(8*g.t<f)continue;for(w.I=f+11&-8;w.I<8*g.t;)w.push(a,16);let $=he(d.size,d.K);return Ko($,d.p,Fo(w.F,g)),(ne[s]?[ne[s]]:ne).map((x,N)=>{let A=he($.size,$.K);return zo(A,x,s??N,y),A.s=ne[s]?0:Wo(A),A}).reduce((x,N)=>N.s<x.s?N:x)}}V(4)};se.with=(...e)=>(t,o)=>se(t,{modes:[...lt,...e],...o});var ht="http://www.w3.org/2000/svg",pt=(e,t,o,n=[],r=e.createElementNS(ht,t))=>(Object.entries(o).map(([s,a])=>r.setAttribute(s,a)),r.replaceChildren(...n),r);var qo=e=>{let t=[],o="";for(let n=0;n<=e.size;++n)for(let r=0;r<=e.size;++r){let s=e.get(r,n),a=r<<8|n,l=e.get(r-1,n)^s&&a+1,u=e.get(r,n-1)^s&&a+256;if(l||u){s||([l,u]=[u,l]);let f=t[l||a]||=[],d=t[u||a];l&&f.push(a),u&&f.push(u),f===d?o+=`M${f.map(h=>`${h>>8} ${255&h}`).join("L")}Z`:(d&&f.push(...d),t[f[f.length-1]]=f)}}return o},ft=(e,{on:t="black",off:o,pad:n=4,padX:r=n,padY:s=n,width:a,height:l,scale:u=1},f,d,h)=>{let w=e.size+2*r,y=e.size+2*s;return f(d,"svg",{xmlns:ht,version:"1.1",viewBox:`${-r} ${-s} ${w} ${y}`,width:a??w*u,height:l??y*u,"shape-rendering":"crispedges"},[o?f(d,"rect",{x:-r,y:-s,width:w,height:y,fill:o}):"",f(d,"path",{d:qo(e),fill:t})],h)},mt=(e,t,o={})=>t.body?ft(e,o,pt,t):ft(e,o,pt,t.ownerDocument,t);function wt(e,t){let o=mt(se(e),document,{on:"black",off:"white",padX:3,padY:3});return o.setAttribute("class","qr"),o.setAttribute("role","img"),o.setAttribute("aria-label",t),o}var yt=e=>e.replace(/^https?:\/\//i,"").replace(/\/$/,""),gt=({addresses:[e="",...t]})=>({first:yt(e),others:t.map(yt)});function kt(e){if(e.replay)return i("p",{class:"join-line"},c("wall-replay"));let{first:t}=gt(e);return i("p",{class:"join-line"},i("span",{dir:"ltr"},t),i("b",{dir:"ltr"},e.code))}function ae(e){let{first:t,others:o}=gt(e);return i("dl",{class:"join"},i("dt",{},c("wall-open-address")),i("dd",{class:"address",dir:"ltr",style:`--letters: ${t.length}`},t),o.length?i("dd",{class:"others"},c("wall-other-addresses",{addresses:o.join(" · ")})):null,i("dt",{},c("wall-type-code")),i("dd",{class:"code",dir:"ltr"},e.code),e.local?i("dd",{class:"others"},c("wall-local")):null)}var ie=e=>wt(e.join,c("wall-qr",{address:e.join}));function bt(e,t){let o=i("p",{class:"people"}),n=i("div",{class:"choices"}),r=i("h1",{dir:"auto"},e.title);return{node:e.replay?i("div",{class:"cover"},r,i("p",{},c("wall-replay-lobby"))):i("div",{class:"lobby"},i("div",{},r,ae(e),o,n),i("div",{class:"picture"},ie(e))),update(a){E(o,c("wall-people",{people:a.people})),n.replaceChildren(...Ho(e,a,t))}}}function Ho({parts:e,replay:t},o,n){if(t||e.every(({kind:s})=>s==="text"))return[];let r=Ee(e,o);return[le("O",n.pace,["wall-together","wall-own-pace"],r),r?ve(o,n):null,le("V",n.votes,["wall-two-votes","wall-one-vote"],o.once),o.once?null:le("P",n.pairs,["wall-no-pairs","wall-pairs"],o.pairs)].filter(s=>s!==null)}var ve=({divided:e},t)=>le("S",t.divided,["wall-in-order","wall-divided"],e),Ee=(e,{paces:t})=>e.some(({kind:o},n)=>o!=="text"&&t[n]),le=(e,t,o,n)=>i("button",{type:"button",class:"choice",onclick:t,onmousedown:r=>r.preventDefault()},i("kbd",{},e),...o.map((r,s)=>i("span",{"aria-current":Number(n)===s?"true":null},c(r))));var $t=30,Vo=4e3,xe=["vote","split","talk","again","both","key"];function vt(e,t,o,n){let r="";function s(){let f=r;return r="",n(""),f!==""}let a=(f,d)=>()=>{let h=t();h&&(r!==f&&s(),d(h))};function l(f,d,h){!d||r===f?(s(),h()):(r=f,n(d))}let u={action:a,ask:l,send:o,notice:n};return{disarm:s,...Go(u,s),...Yo(e,u),...Jo(u),go(f,d){s(),o({move:"go",part:f,post:d})}}}var Go=({action:e,ask:t,send:o,notice:n},r)=>({forward:e("forward",({step:s,next:a})=>{s!=="end"&&t("forward",a==="opened"?c("wall-ask-open-all"):"",()=>{o({move:"forward"})})}),back(){r()||o({move:"back"})},key:e("key",({step:s,keyed:a,voted:l,of:u})=>{if(s==="key")return;if(!a||!xe.includes(s))return n(c("wall-no-key"));let f=s==="vote"||s==="again"?u-(l??0):0,d=f>0?c("wall-ask-key",{missing:f}):"";t("key",d,()=>o({move:"key"}))}),next:e("next",({step:s,pace:a,place:l,places:u})=>{if(!xe.includes(s))return;let f=a&&l+1>=u;t("next",f?c("wall-ask-open-all-next"):"",()=>o({move:"next"}))}),finish:e("finish",({step:s,pace:a})=>{if(!xe.includes(s)&&s!=="pace")return;let l=a?c("wall-ask-finish-open"):c("wall-ask-finish");t("finish",l,()=>o({move:"finish"}))})});function Yo(e,{action:t,send:o,notice:n}){async function r({step:a},l,u){!await o(l,!1)||a==="lobby"||!u||n(u,Vo)}let s=(a,l)=>r(a,{move:"once",on:l},c(l?"wall-say-one-vote":"wall-say-two-votes"));return{votes:t("votes",a=>a.step!=="end"&&s(a,!a.once)),digit(a){a!=="1"&&a!=="2"||t("votes",l=>l.step==="lobby"&&s(l,a==="1"))()},pairs:t("pairs",a=>{let l=!a.pairs;if(a.step==="end"||a.once)return;let u=a.step==="talk"?"":c(l?"wall-say-pairs":"wall-say-no-pairs");r(a,{move:"pairs",on:l},u)}),divided:t("divided",a=>{(a.step==="lobby"||a.step==="pace")&&r(a,{move:"divided",on:!a.divided},"")}),pace:t("pace",async a=>{if(a.step!=="lobby")return;let l=!Ee(e.parts,a);for(let[u,{kind:f}]of e.parts.entries())if(f!=="text"&&!await o({move:"pace",part:u,own:l},!1))return})}}function Jo({action:e,send:t}){let o=(n,r)=>e(n,({step:s})=>s==="talk"&&t({move:"time",seconds:r},!1));return{pause:o("pause"),more:o("more",$t),less:o("less",-$t)}}var je="data-turns";function Et(e){let t=-400;function o(r){let s=r.timeStamp-t<400;t=r.timeStamp,s&&(r.preventDefault(),r.stopImmediatePropagation())}let n=r=>r.target instanceof Element?r.target.closest("button"):null;addEventListener("keydown",r=>{let s=/^[ Enter]+$/.test(r.key)&&n(r);!r.repeat&&!s&&e(r)&&o(r)},{capture:!0}),addEventListener("click",r=>{n(r)?.hasAttribute(je)&&o(r)},{capture:!0})}function xt(e,t){let o=i("p",{class:"lost",role:"status"}),n=i("p",{class:"notice",role:"status"}),r=j(c("wall-button-key"),t.key,"turn"),s=j(c("wall-button-next"),t.next,"turn"),a=j(c("wall-button-missing"),t.missing),l=j(c("wall-button-join"),t.join),u=i("div",{class:"tools"},a,e.replay?null:l,j(c("wall-button-list"),t.list),j(c("wall-button-keys"),t.help));return{lost:o,notice:n,tools:u,put(f,d,h){let[w,y,g,...$]=d.nodes;w.append(o,kt(e));for(let x of[d.back,d.forward,r,s])x.setAttribute(je,"");d.forward.after(r,s),f.replaceChildren(w,y,h,g,n,...$)},update(f,d,h,w){let y=e.parts[h.part];f.dataset.step=h.step,f.style.setProperty("--digits",String(String(h.joined).length)),E(d.about,y?.title??""),d.about.hidden=!y;let g=y?Xo(y,h):"";E(d.where,g),w&&E(d.status,`${g} ${Qo(h)}`.trim()),d.back.disabled=!h.back,d.forward.hidden=h.step==="end",r.hidden=!(h.shown&&h.keyed)||h.step==="key"||h.next==="key",s.hidden=!h.shown||!Zo(h),l.hidden=h.step==="lobby"||h.step==="end",a.hidden=!["vote","again","pace"].includes(h.step)},sayNext(f,d){let h=e.parts[d.part]?.kind??"post";E(f.forward,f.isBelow()?c("projector-read-on"):en(d,h))}}}var Zo=({next:e,place:t,places:o})=>t+1<o&&e!=="post";function Xo({kind:e,posts:t},{shown:o,pace:n,place:r,places:s}){if(!o)return"";let a=c("projector-number",{kind:e,number:o.number,whole:t.length});if(!n)return a;let l=c("projector-part-discuss",{place:r+1,lead:s});return c("projector-place",{number:a,part:l})}function Qo({open:e,shown:t}){return t?e.key?c("wall-heard-key"):e.first?c("wall-heard-votes"):c("projector-closed"):""}function en({step:e,next:t},o){return e==="lobby"?c("wall-begin"):t==="post"?e==="pace"?c("wall-to-discuss"):c("wall-to-post",{kind:o}):c(tn[t]??"projector-go-on")}var tn={split:"wall-to-split",talk:"wall-to-talk",again:"wall-to-again",both:"wall-to-both",key:"wall-to-key",part:"projector-next-activity",pace:"projector-next-activity",opened:"wall-to-opened",end:"projector-to-end"};function jt(e,t){let o=!1,n=0;return async function(s,a=!0){if(o)return!1;o=!0;let l=a?e():Math.max(e(),n),{fault:u,number:f}=await on({...s,from:l});return o=!1,n=Math.max(n,f),t(u),!u}}async function on(e){try{let t=await fetch("/wall/move",{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e),signal:AbortSignal.timeout(4e3)}),o=t.ok?(await t.json()).number:0;return{fault:t.ok?"":nn(t.status),number:o}}catch{return{fault:"lost",number:0}}}function nn(e){return e===409?"other":e===401||e===403?"closed":"refused"}var Tt=70,rn=[["→  Space  PageDown","projector-key-forward"],["←  PageUp","projector-key-back"],["Home  End","projector-key-ends"],["1 2 … Enter","projector-key-number"],["L","projector-key-list"],["F  F5","projector-key-full"],["D","projector-key-look"],["B  .","projector-key-blank"],["↓  ↑","projector-key-scroll"],["?","projector-key-help"]];function G(e,t,...o){let n=i("dialog",{class:"panel","aria-label":t,onclose:()=>n.remove()},i("h2",{},t),...o,i("button",{type:"button",class:"kit-tool",onclick:()=>n.close()},c("projector-close")));return e.append(n),n.showModal(),n}var St=(e,t=rn,...o)=>G(e,c("keys"),...o,i("dl",{},...t.flatMap(([n,r])=>[i("dt",{},...n.split("  ").map(s=>i("kbd",{},s))),i("dd",{},c(r))])));function At(e,t){let o=i("p",{class:"typed",role:"status"}),n=G(e,c("projector-list"),i("div",{class:"list"},o,...t));return n.querySelector("[aria-current]")?.focus(),n}var Nt=({number:e,words:t,here:o,typed:n,pick:r})=>i("button",{type:"button",class:"to-post","aria-current":o?"true":null,"data-number":n?String(e):null,onclick:r},i("b",{},String(e)),i("span",{dir:"auto"},sn(t)));function sn(e){let t=[...e.replace(/\s+/g," ")];return t.length<=Tt?t.join(""):`${t.slice(0,Tt).join("").replace(/\s+\S*$/,"")} …`}var an=[["→  Space  PageDown","wall-key-forward"],["←  PageUp","wall-key-back"],["K","wall-key-key"],["N","wall-key-next"],["E","wall-key-finish"],["M","wall-key-missing"],["J","wall-key-join"],["L","wall-key-list"],["T  +  −","wall-key-time"],["P","wall-key-pairs"],["V","wall-key-votes"],["O","wall-key-pace"],["S","wall-key-order"],["F  F5","projector-key-full"],["D","projector-key-look"],["B  .","projector-key-blank"],["↓  ↑","projector-key-scroll"],["?","projector-key-help"]];function Ot(e,{look:t,blank:o}){let n=[j(c("projector-full"),te),j(c("projector-look"),t),j(c("wall-black"),()=>{r.close(),o()})],r=St(e,an,i("div",{class:"tools"},...n));r.classList.add("wide")}function It(e,t){let o=i("div",{},ae(t)),n=i("div",{class:"lobby"},o,i("div",{class:"picture"},ie(t)));G(e,c("wall-join"),n).classList.add("wide")}function Pt(e,{parts:t},o,n){let r=t.flatMap(({title:a,posts:l},u)=>[...t.length>1?[i("h3",{dir:"auto"},a)]:[],...l.map(({id:f,number:d,text:h})=>Nt({number:d,words:h,here:u===o.part&&f===o.post,typed:u===Math.max(o.part,0),pick(){s.close(),n(u,f)}}))]),s=At(e,r)}function _t(e,t){let o=i("div",{class:"missing",role:"status"}),n=t==="pace"?c("wall-not-done"):c("wall-missing"),r=G(e,n,o);r.classList.add("wide");async function s(){let a=await ln();r.isConnected&&o.replaceChildren(...cn(a))}return s(),{ask:s,isOpen:()=>r.isConnected}}async function ln(){try{let e=await fetch("/wall/missing");return e.ok?(await e.json()).missing:null}catch{return null}}function cn(e){return e?e.length?[i("ul",{},...e.map(t=>i("li",{dir:"auto"},t)))]:[i("p",{},c("wall-nobody-missing"))]:[i("p",{},c("wall-lost"))]}var un=200,dn=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;function Rt(e){let t=0,o=0,n=!1;function r(){let s=n?(performance.now()-o)/1e3:0,a=Math.max(0,Math.ceil(t-s));E(e,dn(a)),J(e,"data-time",a===0?"over":n?"runs":"stands")}return setInterval(()=>n&&r(),un),function(a){let l=a.seconds??0,u=t-(n?(performance.now()-o)/1e3:0);a.runs===n&&Math.abs(l-u)<1.5||(t=l,o=performance.now(),n=a.runs&&a.seconds!==null,r())}}var pn=.8;function Lt(e){let t=i("section",{class:"pulse","aria-label":c("wall-pulse")}),o=yn(e),n=null,r="";return{node:t,update(s){s.step!==r&&(r=s.step,n=r==="talk"?o:r==="vote"||r==="again"?fn():null,r==="split"&&(n=mn()),t.replaceChildren(...n?[n.node]:[]),t.hidden=!n),n?.update(s)}}}function fn(){let e=i("p",{class:"count"}),t=i("i",{}),o=i("span",{class:"bar","aria-hidden":"true"},t);return{node:i("div",{class:"counting"},e,o),update({step:n,voted:r,of:s}){let a={voted:r??0,of:s},l=s>0&&a.voted>=s;E(e,hn(n==="again",l,a)),e.toggleAttribute("data-all",l),t.style.inlineSize=`${s?Math.min(100,100*a.voted/s):0}%`}}}function hn(e,t,o){return e?t?c("wall-all-again",o):c("wall-voted-again",o):t?c("wall-all-voted",o):c("wall-voted",o)}function mn(){let e=i("p",{class:"quiet"});return{node:e,update({next:t,agree:o,keyed:n}){E(e,t==="talk"&&o!==null?wn(o,n):"")}}}function wn(e,t){if(e<pn)return c("wall-hint-divided");let o=Math.floor(100*e);return t?c("wall-hint-agree",{share:o}):c("wall-hint-agree-no-key",{share:o})}function yn(e){let t=i("p",{class:"time",role:"timer"}),o=i("p",{class:"task"}),n=j("",e.pause),r=j("",e.pairs),s=Rt(t),a=i("div",{class:"tools"},j(c("wall-less"),e.less),n,j(c("wall-more"),e.more),r);return{node:i("div",{class:"talk"},t,o,a),update(l){s(l),E(o,l.pairs?c("wall-talk-pairs"):c("wall-talk")),E(n,l.runs?c("wall-pause"):c("wall-start")),E(r,l.pairs?c("wall-no-pairs-short"):c("wall-pairs-short"))}}}var gn=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,kn=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,bn=/^(mis|mul|und|zxx)(-|$)/i,Dt=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,Ct=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function Mt(e,t=""){if(!/^[a-z]{2,3}(-|$)/i.test(t)||bn.test(t))return"auto";let n=!/-latn(-|$)/i.test(t)&&(gn.test(t)||kn.test(t))?"rtl":"ltr",[r,s]=n==="rtl"?[Dt,Ct]:[Ct,Dt];return e.split(`
`).some(a=>s.test(a)&&!r.test(a))?"auto":n}var $n={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},vn=8;function Ft(e){let{account:t,platform:o="",language:n,text:r}=e,s={"data-layout":$n[o]??"plain"};return i("article",{class:"kit-card","aria-label":c("post-name"),...s},t?En(t):null,Tn(e),i("div",{class:"kit-body"},Sn(e),An(e),i("p",{class:"kit-text",dir:Mt(r,n),lang:n||null},r)))}var En=(e,t=jn(e))=>i("span",{class:"kit-avatar","data-hue":String(t%vn),"aria-hidden":"true"},xn(e));function xn(e){return e.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(n=>n.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function jn(e){let t=0;for(let o of e)t=(31*t+(o.codePointAt(0)??0))%65521;return t}function Tn({account:e,platform:t,posted_at:o}){let n=o?.replace("T"," ").slice(0,16),r=[e&&i("b",{class:"kit-account",dir:"auto"},e),t&&i("span",{},t),n&&i("span",{},n)].filter(Boolean);return r.length?i("p",{class:"kit-meta"},...r):null}function Sn({replies_to:e}){return e?i("blockquote",{class:"kit-replies",dir:"auto"},i("span",{class:"kit-unseen"},c("post-answers")),e):null}function An({image_alt:e,drawing:t}){if(!e)return null;let o=i("figcaption",{dir:"auto"},c("post-picture",{alt:e}));if(!t)return i("figure",{class:"kit-picture"},o);let n=`data:image/svg+xml,${encodeURIComponent(t)}`;return i("figure",{class:"kit-picture"},i("img",{src:n,alt:""}),o)}var Bt=(e,t,o)=>i("div",{class:"key"},i("p",{class:"says",dir:"auto"},Nn(e,t,o)),t.contested?i("p",{},c("contested")):null,t.reason?i("p",{dir:"auto"},t.reason):null,t.dissent?i("p",{dir:"auto"},i("b",{},c("projector-dissent")),": ",t.dissent):null);function Nn({choices:e},{right:[t]},o){if(o==="guess"||o==="figure")return c("projector-the-key",{kind:o});if(t===void 0)return c("projector-key-open");let{label:n,words:r}=e[t];return r===void 0?c("projector-key-says",{label:n}):c("projector-key-says-letter",{label:n,words:r})}var Y="●■▲◆▼✚✖★",Ut=e=>i("span",{class:"kit-sign","data-label":String(e%Y.length),"aria-hidden":"true"},Y[e%Y.length]),Kt=e=>Y[e%Y.length];var On=8,In=18,Pn=({first:e,second:t})=>["first","latest"].filter(o=>o==="first"?e:t);function zt(e,t,o){let n=Pn(o),{unsure:r}=e.votes,s=e.choices.map((a,l)=>Ln(a,l,e,t,n,o));return o.first&&(r[0]||o.second&&r[1])&&s.push(Mn(e,n)),i("table",{class:"votes","data-rounds":n.length,"data-short":_n(e)},n.length?Rn(n,t):null,i("tbody",{},...s))}var _n=({choices:e})=>e.every(({label:t,words:o,means:n=""})=>o===void 0&&(t+n).length<=In),Rn=(e,t)=>i("thead",{},i("tr",{},i("th",{scope:"col"},i("span",{class:"kit-unseen"},c("projector-choice"))),...e.map(o=>i("th",{scope:"col"},c(o==="first"?"projector-first":"projector-second",{kind:t})))));function Ln(e,t,o,n,r,s){let a=s.key&&o.key?Dn(o.key,t):null;return i("tr",{"data-mark":a},i("th",{scope:"row"},Cn(e),a?i("span",{class:"mark"},c(a==="key"?"projector-key":"projector-accepted",{kind:n})):null,s.key&&e.idea?i("span",{class:"idea"},c("projector-idea",{idea:e.idea})):null),...r.map(l=>qt(o.votes[l][t],Wt(o,l),e)))}function Dn(e,t){return e.right.includes(t)?"key":e.also.includes(t)?"accepted":null}var Cn=({label:e,words:t,place:o,means:n})=>i("span",{class:"name"},t===void 0&&o!==void 0?Ut(o):null,t===void 0?null:i("b",{},`${e})`),i("span",{dir:"auto"},t??e),n?i("span",{class:"means",dir:"auto"},n):null),Mn=(e,t)=>i("tr",{},i("th",{scope:"row"},i("span",{class:"name"},c("projector-unsure"))),...t.map(o=>qt(e.votes.unsure[o==="first"?0:1],Wt(e,o),{}))),Wt=({votes:e},t)=>e[t].reduce((o,n)=>o+n,e.unsure[t==="first"?0:1]);function qt(e,t,{place:o}){let n=o===void 0?null:String(o%8),r=t?e/t:0;return i("td",{},i("div",{class:"counted"},i("b",{},String(e)),i("span",{class:"bar","data-label":n,"aria-hidden":"true"},i("i",{style:`inline-size: ${(100*r).toFixed(1)}%`}))))}function Ht({sections:e,choices:t},o,n){if(!e.length||t.length>On||t.some(s=>s.place===void 0))return null;let r=c(n.second?"projector-by-section-now":"projector-by-section",{kind:o});return i("table",{class:"sections"},i("caption",{},r),i("thead",{},i("tr",{},i("th",{scope:"col"},i("span",{class:"kit-unseen"},c("projector-section"))),...t.map(s=>i("th",{scope:"col","aria-label":s.words??s.label},Fn(s))))),i("tbody",{},...e.map(s=>Bn(s,n))))}var Fn=({label:e,words:t,place:o=0})=>t===void 0?i("span",{"data-label":String(o%8),class:"kit-sign"},Kt(o)):e;function Bn({name:e,votes:t},o){let n=t.first.reduce((s,a)=>s+a,t.unsure[0]),r=e||c("projector-no-section");return i("tr",{},i("th",{scope:"row",dir:"auto"},c("projector-section-size",{section:r,people:n})),...t.first.map((s,a)=>i("td",{},o.second?c("projector-moved",{first:s,now:t.latest[a]}):String(s))))}function Vt(e,t,o,n={}){return i("div",{class:t==="question"||t==="guess"?"one":"one beside","data-open":!!n.first},i("div",{class:"said"},t==="post"?Un(e):Kn(e)),i("div",{class:"about"},o?i("p",{class:"asked"},o):null,zt(e,t,n),n.first?zn(e):null,n.first?Ht(e,t,n):null),n.key&&e.key?Bt(e,e.key,t):null)}var Un=({id:e,post:t})=>Ft({post_id:e,mark:"",...t}),Kn=({post:e})=>i("div",{},i("p",{class:"kit-text",dir:"auto"},e.text),e.where?i("p",{class:"kit-text where-asked",dir:"auto"},e.where):null);function zn({middle:e,sections:t}){if(e===void 0)return null;let o=t.map(({name:n,middle:r})=>r===void 0?"":c("projector-section-middle",{section:n||c("projector-no-section"),value:r}));return i("p",{class:"middle"},[c("projector-middle",{value:e}),...o].join(" "))}var Wn=40;function Gt(e,t){let o=i("p",{class:"count"}),n=i("b",{}),r=i("i",{}),s=i("div",{class:"far"}),a=i("div",{class:"choices"});return{node:i("div",{class:"pace"},e.question?i("p",{class:"asked",dir:"auto"},e.question):null,i("div",{class:"whole"},n,i("span",{class:"bar","aria-hidden":"true"},r)),o,s,e.kind==="text"?null:a),update(u){let{progress:f,of_posts:d}=u,h=f??[],w=h.length*d,y=h.reduce(($,[,x])=>$+x,0),g=h.filter(([,$])=>$>=d).length;E(n,c("wall-share",{share:w?Math.floor(100*y/w):0})),E(o,c("wall-far",{sum:y,whole:w,ready:g,people:h.length,kind:e.kind})),r.style.inlineSize=`${w?100*y/w:0}%`,qn(s,h,d),a.replaceChildren(ve(u,t))}}}function qn(e,t,o){let n=t.length<=Wn;J(e,"data-as",n?"names":"marks");let r=n?t:t.toSorted(([,s],[,a])=>a-s);e.replaceChildren(...r.map(([s,a])=>{let l=i("i",{style:`inline-size: ${(100*Math.min(1,a/o)).toFixed(0)}%`}),u=a>=o,f=i("span",{class:"bar","aria-hidden":"true","data-ready":u},l);return n?i("p",{},i("span",{},s),i("b",{},u?"✓":String(a)),f):f}))}function Te(e,t){let{part:o,step:n,post:r,shown:s,open:a}=t;return JSON.stringify(s?[o,n,r,s,a]:[o,n,e.code])}function Yt(e,t,o){let n=Te(e,t),r=e.parts[t.part];if(t.step==="lobby")return{id:n,...bt(e,o)};if(t.step==="end"||!r)return{id:n,node:Vn(e)};if(t.step==="opened")return{id:n,node:Hn()};if(t.step==="pace")return{id:n,...Gt(r,o)};if(!t.shown)return{id:n,node:i("div",{})};let s=r.kind,a=t.step==="again"?{}:t.open;return{id:n,node:Vt(t.shown,s,r.question,a)}}var Hn=()=>i("div",{class:"cover"},i("h1",{},c("wall-opened")),i("p",{},c("wall-opened-how"))),Vn=({file:e,replay:t})=>i("div",{class:"cover"},i("h1",{},c(t?"wall-replay-end":"wall-end")),t?null:i("p",{},c("wall-end-class")),t?null:i("dl",{class:"afterwards"},...Gn(e).flatMap(([o,n])=>[i("dt",{},o),i("dd",{},i("code",{dir:"ltr"},n))])));function Gn(e){let t=/^[\w./-]+$/.test(e)?e:`"${e}"`;return[[c("wall-end-report"),`kit pool ${t} --report class.html`],[c("wall-end-notebook"),`kit.pool(${JSON.stringify(e)})`],[c("wall-end-again"),`kit live --replay ${t}`]]}function Jt(e,t){let o;function n(){o?.close();let r=new EventSource("/wall/stream");o=r,r.addEventListener("wall",({data:s})=>{t(!1),e(JSON.parse(s))}),r.addEventListener("error",()=>{r===o&&(t(!0),r.readyState===EventSource.CLOSED&&setTimeout(n,2e3))})}return n(),addEventListener("online",n),{again:n}}var Se={...et,k:"key",n:"next",e:"finish",m:"missing",j:"join",t:"pause","+":"more","=":"more","-":"less",p:"pairs",v:"votes",o:"pace",s:"divided"},Yn=[3.2,2.8,2.5,2.2].map(e=>({size:e,key:"below"})),Jn=[2,1.8,1.6,1.4,1.2,1],Zn=["forward","back","key","next","finish"],Xn=e=>e==="Enter"||Zn.includes(Se[e]??Se[e.toLowerCase()]);function Qn(e,t){let o=null,n=null,r=null,s=()=>o,a=jt(()=>o?.number??-1,O),l=vt(t,s,a,y),u={list(){l.disarm(),o&&Pt(e,t,o,l.go)},help(){l.disarm(),Ot(e,{look:u.look,blank:h.moves.blank})},join(){l.disarm(),t.replay||It(e,t)},missing(){l.disarm(),o&&(r=_t(e,o.step))},full:te,look:()=>Qe(e)},f={...l,...u,forward:I},d=xt(t,f),h=Xe({back:l.back,forward:I},d.tools),w=Lt(l);d.put(e,h,w.node);function y(k,p){E(d.notice,k),p&&setTimeout(()=>d.notice.textContent===k&&y(""),p)}function g(k){let p=b=>`${b?.part} ${b?.step} ${b?.post}`,m=p(o)!==p(k);o=k,m&&l.disarm(),$(k,m),r?.isOpen()&&r.ask()}function $(k,p){let m=n?.id!==Te(t,k),{scrollTop:b}=h.stage;m&&(n=Yt(t,k,l),h.stage.replaceChildren(n.node)),n?.update?.(k),w.update(k),d.update(e,h,k,p),(m||n?.update)&&N(),h.stage.scrollTop=p?0:b,p&&k.open.first&&x(k.open.key),T(),document.documentElement.dataset.kitReady=""}function x(k){h.stage.querySelector(k?".key":".votes")?.scrollIntoView({block:"nearest"})}function N(){h.stage.style.setProperty("--about","1"),Oe(h.stage,A()?Yn:[]),Ie(h.stage,"--about",Jn),T()}function A(){return o?.shown?t.parts[o.part].kind==="post":o?.step==="lobby"}function T(){h.sayBelow(),o&&d.sayNext(h,o)}function I(){h.isBelow()?h.moves.scroll(2):l.forward(),T()}function O(k){k&&y(er(k)),k==="lost"&&D.again()}let P={...f,...h.moves,enter:()=>!1,clear(){}};h.stage.addEventListener("scroll",T),addEventListener("resize",N),Et(({key:k})=>Xn(k)),document.addEventListener("keydown",k=>tt(k,P,Se,e.querySelector("dialog[open]")));let D=Jt(g,k=>E(d.lost,k?c("wall-lost"):""))}function er(e){return e==="lost"?c("wall-fault-lost"):e==="other"?c("wall-fault-other"):e==="closed"?c("wall-fault-closed"):c("wall-fault-refused")}var Zt=document.getElementById("wall"),Xt=document.getElementById("kit-wall")?.textContent;if(Zt&&Xt){let e=JSON.parse(Xt);ee(Ae),ee(Ne),Je(e.words),Qn(Zt,e)}})();
