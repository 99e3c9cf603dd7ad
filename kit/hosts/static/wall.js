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
projector-only =
    { $kind ->
        [question] Answers
        [guess] Guesses
        [figure] Guesses
       *[post] Votes
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
projector-unsure =
    { $kind ->
        [post] Can’t tell
       *[other] Don’t know
    }
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
        [guess] found
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
wall-then = Then: { $titles }
wall-more-parts = and { $more } more
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

# Which post it is, where the most divided ones come first.
wall-where =
    { $kind ->
        [question] Question { $number } · { $place } of { $places } to discuss
        [guess] Guess { $number } · { $place } of { $places } to discuss
        [figure] Figure { $number } · { $place } of { $places } to discuss
       *[post] Post { $number } · { $place } of { $places } to discuss
    }

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
wall-changed =
    { $voted ->
        [one]
            { $changed ->
                [0] The one who voted again did not change their mind
               *[other] The one who voted again changed their mind
            }
       *[other] { $changed } of { $voted } who voted again changed their mind
    }
wall-not-again =
    { $people ->
        [one] { $people } did not vote again
       *[other] { $people } did not vote again
    }
# The two above.
wall-changed-not-again = { $changed } · { $silent }
wall-hint-divided = The class is divided: let them talk.
wall-hint-agree = { $share } % say the same. There may be little to talk about: K opens the key at once.
wall-hint-agree-no-key = { $share } % say the same. There may be little to talk about: N goes on to the next.
wall-talk = Find somebody who chose otherwise. Why do they see it so?
wall-talk-pairs = Your phone shows who chose otherwise. Why do they see it so?
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
wall-write = Write on your phone. What you write is not shown here.
wall-opened =
    { $kind ->
        [post] On your phone: press “See the key and the others”
        [question] The answers are on your phone
       *[other] What was found is on your phone
    }
wall-opened-how =
    { $kind ->
        [question] Go through them once more: what you chose, what is right, and what the others chose.
        [guess] Go through them once more: what you guessed, what was found, and what the others guessed.
        [figure] Go through them once more: what you guessed, what was found, and what the others guessed.
       *[post] There you see of each post what you chose, what the key says, and what the others chose.
    }
wall-end = Thank you
wall-end-class = That was all. You can close the page on your phone.
wall-for-teacher = For the teacher
wall-end-report = The report on what the class did
wall-end-notebook = The same answers in a notebook
wall-end-again = This room, shown again
wall-replay-end = That was the last of it
wall-heard-voting = Voting is open.
wall-heard-split = The split is shown.
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

wall-ask-nobody = Nobody has voted. The same key again shows the split all the same.
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
wall-key-list = the list of all posts, to go to one
wall-key-number = in the list: the post of that number
wall-key-time = stop the time for the talk, or let it go on; 30 seconds more, or fewer
wall-key-pairs = whether phones say with whom to talk
wall-key-votes = one vote on each post, or two; before it begins 1 and 2 say so too
wall-key-pace = before it begins: all at the same post, or first everybody at their own pace
wall-key-order = after that: the most divided posts first, or their own order
`;function i(e,t={},...o){let n=document.createElement(e);for(let[r,s]of Object.entries(t))s==null||s===!1||(r.startsWith("on")?n.addEventListener(r.slice(2),s):r==="style"?n.style.cssText=s:n.setAttribute(r,s===!0?"":s));return n.append(...o.filter(r=>r!=null)),n}function $(e,t){e.textContent!==t&&(e.textContent=t)}function Oe(e,t,o){o===null?e.removeAttribute(t):e.getAttribute(t)!==String(o)&&e.setAttribute(t,String(o))}var I=class{constructor(t){this.value=t}valueOf(){return this.value}},v=class extends I{constructor(t="???"){super(t)}toString(t){return`{${this.value}}`}},S=class extends I{constructor(t,o={}){super(t),this.opts=o}toString(t){if(t)try{return t.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(o){t.reportError(o)}return this.value.toString(10)}},R=class e extends I{static supportsValue(t){if(typeof t=="number"||t instanceof Date)return!0;if(t instanceof I)return e.supportsValue(t.valueOf());if("Temporal"in globalThis){let o=globalThis.Temporal;if(t instanceof o.Instant||t instanceof o.PlainDateTime||t instanceof o.PlainDate||t instanceof o.PlainMonthDay||t instanceof o.PlainTime||t instanceof o.PlainYearMonth)return!0}return!1}constructor(t,o={}){t instanceof e?(o={...t.opts,...o},t=t.value):t instanceof I&&(t=t.valueOf()),typeof t=="object"&&"calendarId"in t&&o.calendar===void 0&&(o={...o,calendar:t.calendarId}),super(t),this.opts=o}[Symbol.toPrimitive](t){return t==="string"?this.toString():this.toNumber()}toNumber(){let t=this.value;if(typeof t=="number")return t;if(t instanceof Date)return t.getTime();if("epochMilliseconds"in t)return t.epochMilliseconds;if("toZonedDateTime"in t)return t.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(t){if(t)try{return t.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(o){t.reportError(o)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var Ie=100,ro="⁨",so="⁩";function ao(e,t,o){if(o===t||o instanceof S&&t instanceof S&&o.value===t.value)return!0;if(t instanceof S&&typeof o=="string"){let n=e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value);if(o===n)return!0}return!1}function Re(e,t,o){return t[o]?C(e,t[o].value):(e.reportError(new RangeError("No default")),new v)}function le(e,t){let o=[],n=Object.create(null);for(let r of t)r.type==="narg"?n[r.name]=K(e,r.value):o.push(K(e,r));return{positional:o,named:n}}function K(e,t){switch(t.type){case"str":return t.value;case"num":return new S(t.value,{minimumFractionDigits:t.precision});case"var":return io(e,t);case"mesg":return lo(e,t);case"term":return co(e,t);case"func":return uo(e,t);case"select":return po(e,t);default:return new v}}function io(e,{name:t}){let o;if(e.params)if(Object.prototype.hasOwnProperty.call(e.params,t))o=e.params[t];else return new v(`$${t}`);else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))o=e.args[t];else return e.reportError(new ReferenceError(`Unknown variable: $${t}`)),new v(`$${t}`);if(o instanceof I)return o;switch(typeof o){case"string":return o;case"number":return new S(o);case"object":if(R.supportsValue(o))return new R(o);default:return e.reportError(new TypeError(`Variable type not supported: $${t}, ${typeof o}`)),new v(`$${t}`)}}function lo(e,{name:t,attr:o}){let n=e.bundle._messages.get(t);if(!n)return e.reportError(new ReferenceError(`Unknown message: ${t}`)),new v(t);if(o){let r=n.attributes[o];return r?C(e,r):(e.reportError(new ReferenceError(`Unknown attribute: ${o}`)),new v(`${t}.${o}`))}return n.value?C(e,n.value):(e.reportError(new ReferenceError(`No value: ${t}`)),new v(t))}function co(e,{name:t,attr:o,args:n}){let r=`-${t}`,s=e.bundle._terms.get(r);if(!s)return e.reportError(new ReferenceError(`Unknown term: ${r}`)),new v(r);if(o){let l=s.attributes[o];if(l){e.params=le(e,n).named;let c=C(e,l);return e.params=null,c}return e.reportError(new ReferenceError(`Unknown attribute: ${o}`)),new v(`${r}.${o}`)}e.params=le(e,n).named;let a=C(e,s.value);return e.params=null,a}function uo(e,{name:t,args:o}){let n=e.bundle._functions[t];if(!n)return e.reportError(new ReferenceError(`Unknown function: ${t}()`)),new v(`${t}()`);if(typeof n!="function")return e.reportError(new TypeError(`Function ${t}() is not callable`)),new v(`${t}()`);try{let r=le(e,o);return n(r.positional,r.named)}catch(r){return e.reportError(r),new v(`${t}()`)}}function po(e,{selector:t,variants:o,star:n}){let r=K(e,t);if(r instanceof v)return Re(e,o,n);for(let s of o){let a=K(e,s.key);if(ao(e,r,a))return C(e,s.value)}return Re(e,o,n)}function ce(e,t){if(e.dirty.has(t))return e.reportError(new RangeError("Cyclic reference")),new v;e.dirty.add(t);let o=[],n=e.bundle._useIsolating&&t.length>1;for(let r of t){if(typeof r=="string"){o.push(e.bundle._transform(r));continue}if(e.placeables++,e.placeables>Ie)throw e.dirty.delete(t),new RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Ie}`);n&&o.push(ro),o.push(K(e,r).toString(e)),n&&o.push(so)}return e.dirty.delete(t),o.join("")}function C(e,t){return typeof t=="string"?e.bundle._transform(t):ce(e,t)}var J=class{constructor(t,o,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=t,this.errors=o,this.args=n}reportError(t){if(!this.errors||!(t instanceof Error))throw t;this.errors.push(t)}memoizeIntlObject(t,o){let n=this.bundle._intls.get(t);n||(n={},this.bundle._intls.set(t,n));let r=JSON.stringify(o);return n[r]||(n[r]=new t(this.bundle.locales,o)),n[r]}};function ue(e,t){let o=Object.create(null);for(let[n,r]of Object.entries(e))t.includes(n)&&(o[n]=r.valueOf());return o}var _e=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Le(e,t){let o=e[0];if(o instanceof v)return new v(`NUMBER(${o.valueOf()})`);if(o instanceof S)return new S(o.valueOf(),{...o.opts,...ue(t,_e)});if(o instanceof R)return new S(o.toNumber(),{...ue(t,_e)});throw new TypeError("Invalid argument to NUMBER")}var fo=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Pe(e,t){let o=e[0];if(o instanceof v)return new v(`DATETIME(${o.valueOf()})`);if(o instanceof R||o instanceof S)return new R(o,ue(t,fo));throw new TypeError("Invalid argument to DATETIME")}var De=new Map;function Me(e){let t=Array.isArray(e)?e.join(" "):e,o=De.get(t);return o===void 0&&(o=new Map,De.set(t,o)),o}var q=class{constructor(t,{functions:o,useIsolating:n=!0,transform:r=s=>s}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(t)?t:[t],this._functions={NUMBER:Le,DATETIME:Pe,...o},this._useIsolating=n,this._transform=r,this._intls=Me(t)}hasMessage(t){return this._messages.has(t)}getMessage(t){return this._messages.get(t)}addResource(t,{allowOverrides:o=!1}={}){let n=[];for(let r=0;r<t.body.length;r++){let s=t.body[r];if(s.id.startsWith("-")){if(o===!1&&this._terms.has(s.id)){n.push(new Error(`Attempt to override an existing term: "${s.id}"`));continue}this._terms.set(s.id,s)}else{if(o===!1&&this._messages.has(s.id)){n.push(new Error(`Attempt to override an existing message: "${s.id}"`));continue}this._messages.set(s.id,s)}}return n}formatPattern(t,o=null,n=null){if(typeof t=="string")return this._transform(t);let r=new J(this,n,o);try{return ce(r,t).toString(r)}catch(s){if(r.errors&&s instanceof Error)return r.errors.push(s),new v().toString(r);throw s}}};var de=/^(-?[a-zA-Z][\w-]*) *= */gm,Ce=/\.([a-zA-Z][\w-]*) *= */y,ho=/\*?\[/y,pe=/(-?[0-9]+(?:\.([0-9]+))?)/y,wo=/([a-zA-Z][\w-]*)/y,Fe=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,mo=/^[A-Z][A-Z0-9_-]*$/,Z=/([^{}\n\r]+)/y,yo=/([^\\"\n\r]*)/y,Be=/\\([\\"])/y,Ue=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,go=/^\n+/,We=/ +$/,bo=/ *\r?\n/g,ko=/( *)$/,$o=/{\s*/y,Ke=/\s*}/y,vo=/\[\s*/y,Eo=/\s*] */y,xo=/\s*\(\s*/y,jo=/\s*->\s*/y,To=/\s*:\s*/y,So=/\s*,?\s*/y,Ao=/\s+/y,z=class{constructor(t){this.body=[],de.lastIndex=0;let o=0;for(;;){let f=de.exec(t);if(f===null)break;o=de.lastIndex;try{this.body.push(c(f[1]))}catch(y){if(y instanceof SyntaxError)continue;throw y}}function n(f){return f.lastIndex=o,f.test(t)}function r(f,y){if(t[o]===f)return o++,!0;if(y)throw new y(`Expected ${f}`);return!1}function s(f,y){if(n(f))return o=f.lastIndex,!0;if(y)throw new y(`Expected ${f.toString()}`);return!1}function a(f){f.lastIndex=o;let y=f.exec(t);if(y===null)throw new SyntaxError(`Expected ${f.toString()}`);return o=f.lastIndex,y}function l(f){return a(f)[1]}function c(f){let y=d(),E=p();if(y===null&&Object.keys(E).length===0)throw new SyntaxError("Expected message value or attributes");return{id:f,value:y,attributes:E}}function p(){let f=Object.create(null);for(;n(Ce);){let y=l(Ce),E=d();if(E===null)throw new SyntaxError("Expected attribute value");f[y]=E}return f}function d(){let f;if(n(Z)&&(f=l(Z)),t[o]==="{"||t[o]==="}")return h(f?[f]:[],1/0);let y=_();return y?f?h([f,y],y.length):(y.value=P(y.value,go),h([y],y.length)):f?P(f,We):null}function h(f=[],y){for(;;){if(n(Z)){f.push(l(Z));continue}if(t[o]==="{"){f.push(w());continue}if(t[o]==="}")throw new SyntaxError("Unbalanced closing brace");let O=_();if(O){f.push(O),y=Math.min(y,O.length);continue}break}let E=f.length-1,D=f[E];typeof D=="string"&&(f[E]=P(D,We));let W=[];for(let O of f)O instanceof X&&(O=O.value.slice(0,O.value.length-y)),O&&W.push(O);return W}function w(){s($o,SyntaxError);let f=g();if(s(Ke))return f;if(s(jo)){let y=k();return s(Ke,SyntaxError),{type:"select",selector:f,...y}}throw new SyntaxError("Unclosed placeable")}function g(){if(t[o]==="{")return w();if(n(Fe)){let[,f,y,E=null]=a(Fe);if(f==="$")return{type:"var",name:y};if(s(xo)){let D=m();if(f==="-")return{type:"term",name:y,attr:E,args:D};if(mo.test(y))return{type:"func",name:y,args:D};throw new SyntaxError("Function names must be all upper-case")}return f==="-"?{type:"term",name:y,attr:E,args:[]}:{type:"mesg",name:y,attr:E}}return A()}function m(){let f=[];for(;;){switch(t[o]){case")":return o++,f;case void 0:throw new SyntaxError("Unclosed argument list")}f.push(b()),s(So)}}function b(){let f=g();return f.type!=="mesg"?f:s(To)?{type:"narg",name:f.name,value:A()}:f}function k(){let f=[],y=0,E;for(;n(ho);){r("*")&&(E=y);let D=j(),W=d();if(W===null)throw new SyntaxError("Expected variant value");f[y++]={key:D,value:W}}if(y===0)return null;if(E===void 0)throw new SyntaxError("Expected default variant");return{variants:f,star:E}}function j(){s(vo,SyntaxError);let f;return n(pe)?f=T():f={type:"str",value:l(wo)},s(Eo,SyntaxError),f}function A(){if(n(pe))return T();if(t[o]==='"')return L();throw new SyntaxError("Invalid expression")}function T(){let[,f,y=""]=a(pe),E=y.length;return{type:"num",value:parseFloat(f),precision:E}}function L(){r('"',SyntaxError);let f="";for(;;){if(f+=l(yo),t[o]==="\\"){f+=N();continue}if(r('"'))return{type:"str",value:f};throw new SyntaxError("Unclosed string literal")}}function N(){if(n(Be))return l(Be);if(n(Ue)){let[,f,y]=a(Ue),E=parseInt(f||y,16);return E<=55295||57344<=E?String.fromCodePoint(E):"�"}throw new SyntaxError("Unknown escape sequence")}function _(){let f=o;switch(s(Ao),t[o]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return U(t.slice(f,o))}return t[o-1]===" "?U(t.slice(f,o)):!1}function P(f,y){return f.replace(y,"")}function U(f){let y=f.replace(bo,`
`),E=ko.exec(f)[1].length;return new X(y,E)}}},X=class{constructor(t,o){this.value=t,this.length=o}};var qe=`# What several views say.

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
`;var He=Ge("en"),ze=new Set,H=null;Q(qe);function Ge(e){return new q(e,{useIsolating:!1})}function Q(e){ze.has(e)||(ze.add(e),Ye(He,e))}function Ve(e){H=null,e?.catalogue&&(H=Ge(e.language),Ye(H,e.catalogue))}function u(e,t){let o=H?.hasMessage(e)?H:He,n=o.getMessage(e);if(!n?.value)throw new Error(`No sentence is called ${e}.`);return o.formatPattern(n.value,t)}function Ye(e,t){let[o]=e.addResource(new z(t));if(o)throw o}var Je={ArrowRight:"forward",PageDown:"forward"," ":"forward",ArrowLeft:"back",PageUp:"back",Backspace:"back",l:"list","?":"help",f:"full",F5:"full",d:"look",b:"blank",".":"blank"},Oo=e=>(e.key===" "||e.key==="Enter")&&e.target instanceof HTMLElement&&/^(BUTTON|SUMMARY)$/.test(e.target.tagName);function Ze(e,t,o,n){if(e.ctrlKey||e.metaKey||e.altKey||Oo(e))return;let r=e.key.length===1?e.key.toLowerCase():e.key,s=o[e.shiftKey&&r===" "?"ArrowLeft":r];if(n)return Io(e,s,n);if((s||/^\d$/.test(r)||/^(Enter|Arrow(Up|Down))$/.test(r))&&e.preventDefault(),!(e.repeat&&!r.startsWith("Arrow"))&&!(e.repeat&&s)&&!t.lift()){if(/^\d$/.test(r))return t.digit(r);if(r==="Enter")return t.enter()?void 0:t.forward();if(r==="ArrowDown")return t.scroll(1);if(r==="ArrowUp")return t.scroll(-1);t.clear(),s&&t[s]()}}function Io(e,t,o){if(/^\d$/.test(e.key))return Ro(o,e.key);o.dataset.typed="",e.key==="ArrowDown"||e.key==="ArrowUp"?(e.preventDefault(),_o(o,e.key==="ArrowDown"?1:-1)):t&&(e.preventDefault(),/^(Home|End)$/.test(e.key)||o.close())}function Ro(e,t){let o=((e.dataset.typed??"")+t).slice(-4);e.dataset.typed=o;let n=e.querySelector(".typed");if(!n)return;let r=e.querySelector(`[data-number="${Number(o)}"]`);$(n,u(r?"projector-go-to":"projector-no-such-number",{number:o})),r?r.focus():document.activeElement instanceof HTMLElement&&document.activeElement.blur()}function _o(e,t){let o=[...e.querySelectorAll("button")],n=o.indexOf(document.activeElement);o[Math.min(Math.max(n+t,0),o.length-1)].focus()}var Lo=[.2,.375,.5555555555555556,.6666666666666666],Po=(e,t)=>o=>{let n=4*e+o-4,r="*-04-39?2$%%$%%'$%''%'''%')(%'))%(++'(++'(+.'+-.',/3',33)-/5)-43).36)058*18<+37<+4:<,4:E,5<A-7>C/8@F/:EH/<EK0=FM1?IP2@KS3BNV4DPY5FS\\6HV_6IXb7K[e8N^i9Pam;Rdp<Tgt".charCodeAt(n)-35,s=n>8?r:1,a=t/s|0,l=t%s,c=s-l,p=n>8?a*Lo[o]+(e>5)&-2:r,d=a-p;return{t:c*d+l*d+l,o:[[c,d],[l,d+1]],i:p}};var M=e=>new Uint8Array(e),G=e=>{let t=new Error(`lean-qr error ${e}`);throw t.code=e,t},ee=e=>"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:".indexOf(e),he=e=>e.charCodeAt(0),et=(...e)=>(t,o)=>e.forEach(n=>n(t,o)),tt=e=>t=>{t.eci!==e&&(t.push(7,4),e<128?t.push(e,8):e<16384?t.push(32768|e,16):t.push(12582912|e,24),t.eci=e)},ye=e=>(t,o)=>{t.push(4,4),t.push(e.length,8+8*(o>9)),e.forEach(n=>t.push(n,8))},B=(e,t,o,n,r=(a,l)=>o(a.length,l),s=n?a=>et(tt(n),e(a)):e)=>(s.test=t,s.l=o,s.est=r,s.eci=n&&[n],s),ot=B(e=>(t,o)=>{t.push(1,4),t.push(e.length,10+2*(o>26)+2*(o>9));let n=0;for(;n<e.length-2;n+=3)t.push(+e.slice(n,n+3),10);n<e.length-1?t.push(+e.slice(n),7):n<e.length&&t.push(+e[n],4)},e=>/[0-9]/.test(e),(e,t)=>14+2*(t>26)+2*(t>9)+10*e/3),nt=B(e=>(t,o)=>{t.push(2,4),t.push(e.length,9+2*(o>26)+2*(o>9));let n=0;for(;n<e.length-1;n+=2)t.push(45*ee(e[n])+ee(e[n+1]),11);n<e.length&&t.push(ee(e[n]),6)},e=>ee(e)>=0,(e,t)=>13+2*(t>26)+2*(t>9)+5.5*e),F=B(e=>ye([...e].map(he)),e=>he(e)<128,(e,t)=>12+8*(t>9)+8*e);F._=!0,F.u=!0;var ge=B(F,e=>he(e)<256,F.l,3);ge._=!0;var Xe=new TextEncoder,be=B(e=>ye(Xe.encode(e)),()=>1,0,26,(e,t)=>12+8*(t>9)+8*Xe.encode(e).length);be._=!0;var we=()=>{let e=new Map,t=new TextDecoder("sjis"),o=M(2);for(let n=0;n<7973;++n)o[0]=n/192+129+64*(n>5951),o[1]=n%192+64,e.set(t.decode(o),n);return e.delete("�"),we=()=>e,e},ke=B(e=>(t,o)=>{t.push(8,4),t.push(e.length,8+2*(o>26)+2*(o>9));for(let n of e)t.push(we().get(n),13)},e=>we().has(e),(e,t)=>12+2*(t>26)+2*(t>9)+13*e);ke._=!0;var rt=[ot,nt,F,ge,ke,be],Do={auto:(e,{modes:t=rt}={})=>(o,n)=>{let r=t.map((d,h)=>{let w=new Map,g=(m,b)=>(w.has(m)||w.set(m,b(m,n)),w.get(m));return{m:d,h:1<<h,C:d.est("",n),S:d.l?(m,b)=>g(b-m,d.l):(m,b)=>g(e.slice(m,b),d.est)}}),s=[{v:0}],a=0,l=0,c=-1;for(let d of[...e,""]){let h=0;if(d)for(let w of r)w.m.test(d)&&(h|=w.h);if(!d||h!==c){if(c!==-1){let w=new Set(s.map(m=>m.D)),g=[];for(let{m,C:b,S:k,h:j}of r)if(c&j){let A=k(a,l);for(let T of m.eci??w)if(!m.u||!T){let L;for(let N of s)if(N.D===T||m.eci){let _=N.m===m&&N.D===T,P=_?N.V:N,U=m._&&_?N.v+A-b:P.v+12*(P.D!==T)+(_?k(_?N.$:a,l):A);(!L||U<L.v)&&(L={$:_?N.$:a,V:P,m,D:T,A:l,v:U})}L&&g.push(L)}}s=g}c=h,a=l}l+=d.length}s.length||G(5);let p=[];for(let d=s.reduce((h,w)=>w.v<h.v?w:h);d.m;d=d.V)p.push(d.m(e.slice(d.$,d.A)));p.reverse().forEach(d=>d(o,n))},multi:et,eci:tt,bytes:ye,numeric:ot,alphaNumeric:nt,ascii:F,iso8859_1:ge,shift_jis:ke,utf8:be},Mo=()=>({F:M(2956),I:0,push(e,t){for(let o=t,n=8-(7&this.I);o>0;o-=n,n=8)this.F[this.I>>3]|=e<<n>>o,this.I+=o<n?o:n}}),fe=(e,t=e*e,o=M(t))=>({size:e,K:o,get:(n,r)=>n>=0&&n<e&&!!(1&o[r*e+n]),toString({on:n="##",off:r="  ",lf:s=`
`,pad:a=4,padX:l=a,padY:c=a}={}){let p="";for(let d=-c;d<e+c;++d){for(let h=-l;h<e+l;++h)p+=this.get(h,d)?n:r;p+=s}return p},toImageData(n,{on:r=[0,0,0],off:s=[0,0,0,0],pad:a=4,padX:l=a,padY:c=a}={}){let p=e+2*l,d=e+2*c,h=n.createImageData(p,d),w=new Uint32Array(h.data.buffer);h.data.set([...r,255]);let g=w[0];h.data.set([...s,255]);let m=w[0];for(let b=0;b<d;++b)for(let k=0;k<p;++k)w[b*p+k]=this.get(k-l,b-c)?g:m;return h},toCanvas(n,r){let s=n.getContext("2d"),a=this.toImageData(s,r);n.width=a.width,n.height=a.height,s.putImageData(a,0,0)},toDataURL({type:n="image/png",scale:r=1,...s}={}){let a=document.createElement("canvas"),l=a.getContext("2d"),c=this.toImageData(l,s);return a.width=c.width*r,a.height=c.height*r,l.putImageData(c,0,0),l.imageSmoothingEnabled=!1,l.globalCompositeOperation="copy",l.drawImage(a,0,0,c.width,c.height,0,0,a.width,a.height),a.toDataURL(n,1)}}),te=[(e,t)=>1&(e^t),(e,t)=>1&t,e=>e%3,(e,t)=>(e+t)%3,(e,t)=>1&(e/3^t>>1),(e,t)=>(e&t&1)+e*t%3,(e,t)=>(e&t)+e*t%3&1,(e,t)=>(e^t)+e*t%3&1],oe=M(511);for(let e=0,t=1;e<255;t=2*t^285*(t>127))oe[oe[t+255]=e++]=t;var st=e=>oe[e%255],at=e=>oe[e+255],Co=(e,t)=>{let o=M(e.length+t.length-1);for(let n=0;n<e.length;++n)for(let r=0;r<t.length;++r)o[n+r]^=st(e[n]+t[r]);return o.map(at)},Fo=(e,t)=>{let o=M(e.length+t.length-1);o.set(e,0);for(let n=0;n<e.length;++n)if(o[n]){let r=at(o[n]);for(let s=0;s<t.length;++s)o[n+s]^=st(t[s]+r)}return o.slice(e.length)},me=[[0],[0,0]];for(let e=1;e<30;++e)me.push(Co(me[e],[0,e]));var Bo=(e,t)=>{let o=[[],[]],n=0,r=0;for(let[a,l]of t.o)for(let c=0;c<a;++c,n+=l){let p=e.slice(n,n+l);o[0].push(p),o[1].push(Fo(p,me[t.i])),r+=l+t.i}let s=M(r);r=0;for(let a of o)for(let l=0,c=-1;c<r;++l){c=r;for(let p of a)l<p.length&&(s[r++]=p[l])}return s},it=(e,t,o)=>{let n=e<<=o;for(let r=134217728;r>>=1;)n&r&&(n^=t*(r>>o));return n|e},Uo=({size:e,K:t},o)=>{let n=(a,l,c,p)=>{for(;c-- >0;a+=e)t.fill(p,a,a+l)},r=(a,l,c)=>{for(let p=0;p++<3;c-=2)n(l*e+a-(c>>1)*(e+1),c,c,2|p)},s=2*((e-13)/(1+(o/7|0))/2+.75|0);if(o>1)for(let a=e-7;a>8;a-=s){for(let l=a;l>8;l-=s)r(a,l,5);a<e-7&&r(a,6,5)}if(o>6)for(let a=it(o,7973,12),l=1;l<7;++l)for(let c=12;c-- >9;a>>=1)t[l*e-c]=2|1&a;n(7,2,9,2),n(e-8,8,9,2);for(let a=0;a<e;++a)t[6*e+a]=3^1&a;r(3,3,7),r(e-4,3,7);for(let a=0;a<e;++a)for(let l=a;l<e;++l)t[l*e+a]=t[a*e+l];t[(e-8)*e+8]=3},Wo=({size:e,K:t})=>{let o=[];for(let n=e-2,r=e,s=-1;n>=0;n-=2){for(n===5&&(n=4);r+=s,r!==-1&&r!==e;){let a=r*e+n;t[a+1]||o.push(a+1),t[a]||o.push(a)}s*=-1}return o},Ko=({K:e},t,o)=>t.forEach((n,r)=>e[n]=o[r>>3]>>(7&~r)&1),qo=({size:e,K:t},o,n,r)=>{for(let a=0;a<e;++a)for(let l=0;l<e;++l){let c=a*e+l;t[c]^=!(o(l,a)||2&t[c])}let s=21522^it((1^r)<<3|n,1335,10);for(let a=0;a++<8;s>>=1)t[(a-(a<7))*e+8]=1&s,t[9*e-a]=1&s;for(let a=8;--a,s;s>>=1)t[8*e+a-(a<7)]=1&s,t[(e-a)*e+8]=1&s},zo=({size:e,K:t},o=0,n=0)=>{for(let r=0;r<e;++r){for(let s=0;s<2;++s)for(let a,l=0,c=0,p=2;l<e;++l){let d=1&t[s?r*e+l:l*e+r];n+=d,c=(c>>1|2098176)&(3047517^d-1),2049&c&&(o+=40),d^p&&(a=0),p=d,o+=++a===5?3:a>5}if(r)for(let s=e+r,a=5*t[r-1]^t[r];s<e*e;s+=e){let l=5*t[s-1]^t[s];o+=3*!(1&(a|l)|4&(a^l)),a=l}}return o+10*(10*Math.abs(n/(e*e)-1)|0)},Qe=[],ne=(e=G(1),{minCorrectionLevel:t=0,maxCorrectionLevel:o=3,minVersion:n=1,maxVersion:r=40,mask:s,trailer:a=60433,...l}={})=>{o<t&&G(3),r<n&&G(2),typeof e=="string"&&(e=Do.auto(e,l));for(let c=n,p=0;c<=r;++c){let d=Qe[c];d||(Qe[c]=d=fe(4*c+17),Uo(d,c),d.p=Wo(d));let h=Po(c,d.p.length>>3);if(8*h(t).t<p)continue;let w=Mo();e(w,c),p=w.I;for(let g=o;g>=t;--g){let m=h(g);if(8*m.t<p)continue;for(w.I=p+11&-8;w.I<8*m.t;)w.push(a,16);let b=fe(d.size,d.K);return Ko(b,d.p,Bo(w.F,m)),(te[s]?[te[s]]:te).map((k,j)=>{let A=fe(b.size,b.K);return qo(A,k,s??j,g),A.s=te[s]?0:zo(A),A}).reduce((k,j)=>j.s<k.s?j:k)}}G(4)};ne.with=(...e)=>(t,o)=>ne(t,{modes:[...rt,...e],...o});var ut="http://www.w3.org/2000/svg",lt=(e,t,o,n=[],r=e.createElementNS(ut,t))=>(Object.entries(o).map(([s,a])=>r.setAttribute(s,a)),r.replaceChildren(...n),r);var Ho=e=>{let t=[],o="";for(let n=0;n<=e.size;++n)for(let r=0;r<=e.size;++r){let s=e.get(r,n),a=r<<8|n,l=e.get(r-1,n)^s&&a+1,c=e.get(r,n-1)^s&&a+256;if(l||c){s||([l,c]=[c,l]);let p=t[l||a]||=[],d=t[c||a];l&&p.push(a),c&&p.push(c),p===d?o+=`M${p.map(h=>`${h>>8} ${255&h}`).join("L")}Z`:(d&&p.push(...d),t[p[p.length-1]]=p)}}return o},ct=(e,{on:t="black",off:o,pad:n=4,padX:r=n,padY:s=n,width:a,height:l,scale:c=1},p,d,h)=>{let w=e.size+2*r,g=e.size+2*s;return p(d,"svg",{xmlns:ut,version:"1.1",viewBox:`${-r} ${-s} ${w} ${g}`,width:a??w*c,height:l??g*c,"shape-rendering":"crispedges"},[o?p(d,"rect",{x:-r,y:-s,width:w,height:g,fill:o}):"",p(d,"path",{d:Ho(e),fill:t})],h)},dt=(e,t,o={})=>t.body?ct(e,o,lt,t):ct(e,o,lt,t.ownerDocument,t);function pt(e,t){let o=dt(ne(e),document,{on:"black",off:"white",padX:3,padY:3});return o.setAttribute("class","qr"),o.setAttribute("role","img"),o.setAttribute("aria-label",t),o}var ft=e=>e.replace(/^https?:\/\//i,"").replace(/\/$/,"");function ht({addresses:[e="",...t]}){let o=e.includes("[")?t:t.filter(n=>!n.includes("["));return{first:ft(e),others:o.map(ft)}}function wt(e){if(e.replay)return i("p",{class:"join-line"},u("wall-replay"));let{first:t}=ht(e);return i("p",{class:"join-line"},i("span",{dir:"ltr"},t),i("b",{dir:"ltr"},e.code))}function re(e){let{first:t,others:o}=ht(e);return i("dl",{class:"join"},i("dt",{},u("wall-open-address")),i("dd",{class:"address",dir:"ltr",style:`--letters: ${t.length}`},t),o.length?i("dd",{class:"others"},u("wall-other-addresses",{addresses:o.join(" · ")})):null,i("dt",{},u("wall-type-code")),i("dd",{class:"code",dir:"ltr"},e.code),e.local?i("dd",{class:"others"},u("wall-local")):null)}var se=e=>pt(e.join,u("wall-qr",{address:e.join}));var Go=3;function mt(e,t){let o=i("p",{class:"people"}),n=i("div",{class:"choices"}),r=i("h1",{dir:"auto"},e.title);return{node:e.replay?i("div",{class:"cover"},r,i("p",{},u("wall-replay-lobby"))):i("div",{class:"lobby"},i("div",{},r,Vo(e),re(e),o,n),i("div",{class:"picture"},se(e))),update(a){$(o,u("wall-people",{people:a.people})),n.replaceChildren(...Yo(e,a,t))}}}function Vo({title:e,parts:t}){let o=t.map(l=>l.title).filter(l=>l!==e);if(!o.length)return null;let n=o.slice(0,Go),r=o.length-n.length;r&&n.push(u("wall-more-parts",{more:r}));let s=n.join(" · "),a=t[0].title===e;return i("p",{class:"titles",dir:"auto"},a?u("wall-then",{titles:s}):s)}function Yo({parts:e,replay:t},o,n){if(t||e.every(({kind:s})=>s==="text"))return[];let r=ve(e,o);return[ae("O",n.pace,["wall-together","wall-own-pace"],r),r?$e(o,n):null,ae("V",n.votes,["wall-two-votes","wall-one-vote"],o.once),o.once?null:ae("P",n.pairs,["wall-no-pairs","wall-pairs"],o.pairs)].filter(s=>s!==null)}var $e=({divided:e},t)=>ae("S",t.divided,["wall-in-order","wall-divided"],e),ve=(e,{paces:t})=>e.some(({kind:o},n)=>o!=="text"&&t[n]),ae=(e,t,o,n)=>i("button",{type:"button",class:"choice",onclick:t,onmousedown:r=>r.preventDefault()},i("kbd",{},e),...o.map((r,s)=>i("span",{"aria-current":Number(n)===s?"true":null},u(r))));var yt=30,Jo=4e3,Ee=["vote","split","talk","again","both","key"];function gt(e,t,o,n){let r="";function s(){let p=r;return r="",n(""),p!==""}let a=(p,d)=>()=>{let h=t();h&&(r!==p&&s(),d(h))};function l(p,d,h){!d||r===p?(s(),h()):(r=p,n(d))}let c={action:a,ask:l,send:o,notice:n};return{disarm:s,...Zo(c,s),...Qo(e,c),...en(c),go(p,d){s(),o({move:"go",part:p,post:d})}}}var Zo=({action:e,ask:t,send:o,notice:n},r)=>({forward:e("forward",s=>{s.step!=="end"&&t("forward",Xo(s),()=>{o({move:"forward"})})}),back(){r()||o({move:"back"})},key:e("key",({step:s,keyed:a,voted:l,of:c})=>{if(s==="key")return;if(!a||!Ee.includes(s))return n(u("wall-no-key"));let p=s==="vote"||s==="again"?c-(l??0):0,d=p>0?u("wall-ask-key",{missing:p}):"";t("key",d,()=>o({move:"key"}))}),next:e("next",({step:s,pace:a,place:l,places:c})=>{if(!Ee.includes(s))return;let p=a&&l+1>=c;t("next",p?u("wall-ask-open-all-next"):"",()=>o({move:"next"}))}),finish:e("finish",({step:s,pace:a})=>{if(!Ee.includes(s)&&s!=="pace")return;let l=a?u("wall-ask-finish-open"):u("wall-ask-finish");t("finish",l,()=>o({move:"finish"}))})});function Xo({step:e,next:t,voted:o}){return t==="opened"?u("wall-ask-open-all"):e==="vote"&&!o?u("wall-ask-nobody"):""}function Qo(e,{action:t,send:o,notice:n}){async function r({step:a},l,c){!await o(l,!1)||a==="lobby"||!c||n(c,Jo)}let s=(a,l)=>r(a,{move:"once",on:l},u(l?"wall-say-one-vote":"wall-say-two-votes"));return{votes:t("votes",a=>a.step!=="end"&&s(a,!a.once)),digit(a){a!=="1"&&a!=="2"||t("votes",l=>l.step==="lobby"&&s(l,a==="1"))()},pairs:t("pairs",a=>{let l=!a.pairs;if(a.step==="end"||a.once)return;let c=a.step==="talk"?"":u(l?"wall-say-pairs":"wall-say-no-pairs");r(a,{move:"pairs",on:l},c)}),divided:t("divided",a=>{(a.step==="lobby"||a.step==="pace")&&r(a,{move:"divided",on:!a.divided},"")}),pace:t("pace",async a=>{if(a.step!=="lobby")return;let l=!ve(e.parts,a);for(let[c,{kind:p}]of e.parts.entries())if(p!=="text"&&!await o({move:"pace",part:c,own:l},!1))return})}}function en({action:e,send:t}){let o=(n,r)=>e(n,({step:s})=>s==="talk"&&t({move:"time",seconds:r},!1));return{pause:o("pause"),more:o("more",yt),less:o("less",-yt)}}var xe="data-turns";function bt(e){let t=-400;function o(r){let s=r.timeStamp-t<400;t=r.timeStamp,s&&(r.preventDefault(),r.stopImmediatePropagation())}let n=r=>r.target instanceof Element?r.target.closest("button"):null;addEventListener("keydown",r=>{let s=/^[ Enter]+$/.test(r.key)&&n(r);!r.repeat&&!s&&e(r)&&o(r)},{capture:!0}),addEventListener("click",r=>{n(r)?.hasAttribute(xe)&&o(r)},{capture:!0})}var ie={...Je,k:"key",n:"next",e:"finish",m:"missing",j:"join",t:"pause","+":"more","=":"more","-":"less",p:"pairs",v:"votes",o:"pace",s:"divided"},tn=["forward","back","key","next","finish"],kt=({key:e})=>e==="Enter"||tn.includes(ie[e]??ie[e.toLowerCase()]);function $t(e,t){let o=!1,n=0;return async function(s,a=!0){if(o)return!1;o=!0;let l=a?e():Math.max(e(),n),{fault:c,number:p}=await on({...s,from:l});return o=!1,n=Math.max(n,p),t(c),!c}}async function on(e){try{let t=await fetch("/wall/move",{method:"POST",headers:{"Content-Type":"application/json"},body:JSON.stringify(e),signal:AbortSignal.timeout(4e3)}),o=t.ok?(await t.json()).number:0;return{fault:t.ok?"":nn(t.status),number:o}}catch{return{fault:"lost",number:0}}}function nn(e){return e===409?"other":e===401||e===403?"closed":"refused"}function vt(){let e=i("p",{class:"notice",role:"status"});function t(o,n){$(e,o),n&&setTimeout(()=>e.textContent===o&&$(e,""),n)}return{node:e,tell:t}}function Et(e){return e==="lost"?u("wall-fault-lost"):e==="other"?u("wall-fault-other"):e==="closed"?u("wall-fault-closed"):u("wall-fault-refused")}var x=(e,t,o="kit-tool")=>i("button",{type:"button",class:o,onclick:t,onmousedown:rn},e),rn=e=>e.preventDefault();function xt(e,t){let o=i("main",{class:"stage"}),n=i("p",{class:"hint"}),r=i("div",{class:"black",hidden:!0,onclick:w}),s=i("h1",{class:"activity",dir:"auto",hidden:!0}),a=i("p",{class:"where"}),l=i("p",{class:"kit-unseen",role:"status"}),c=x(u("back"),e.back,"turn"),p=x("",e.forward,"turn onward"),d=i("footer",{},c,p,n,t),h=[i("header",{},s,a),o,d,l,r];function w(){let{hidden:T}=r;return r.hidden=!0,!T}function g(){r.hidden=!1}function m(T){o.scrollBy({top:T*o.clientHeight/3})}let b=()=>o.scrollTop+o.clientHeight<o.scrollHeight-2;function k(){$(n,b()?u("projector-below"):""),o.tabIndex=o.scrollHeight>o.clientHeight+1?0:-1}return{...{stage:o,hint:n,about:s,where:a,status:l,back:c,forward:p},nodes:h,isBelow:b,sayBelow:k,moves:{blank:g,lift:w,scroll:m}}}function je(){document.fullscreenElement?document.exitFullscreen():document.documentElement.requestFullscreen?.().catch(()=>{})}function jt(e){let t=getComputedStyle(e).getPropertyValue("--dark").trim()==="1";document.documentElement.dataset.look=t?"light":"dark"}var Tt=70,sn=[["→  Space  PageDown","projector-key-forward"],["←  PageUp","projector-key-back"],["Home  End","projector-key-ends"],["1 2 … Enter","projector-key-number"],["L","projector-key-list"],["F  F5","projector-key-full"],["D","projector-key-look"],["B  .","projector-key-blank"],["↓  ↑","projector-key-scroll"],["?","projector-key-help"]];function V(e,t,...o){let n=i("dialog",{class:"panel","aria-label":t,onclose:()=>n.remove()},i("h2",{},t),...o,i("p",{class:"close"},x(u("projector-close"),()=>n.close())));return e.append(n),n.showModal(),n}var St=(e,t=sn,...o)=>V(e,u("keys"),...o,i("dl",{},...t.flatMap(([n,r])=>[i("dt",{},...n.split("  ").map(s=>i("kbd",{},s))),i("dd",{},u(r))])));function At(e,t){let o=i("p",{class:"typed",role:"status"}),n=V(e,u("projector-list"),i("div",{class:"list"},o,...t));return n.querySelector("[aria-current]")?.focus(),n}var Nt=({number:e,words:t,here:o,typed:n,pick:r})=>i("button",{type:"button",class:"to-post","aria-current":o?"true":null,"data-number":n?String(e):null,onclick:r},i("b",{},String(e)),i("span",{dir:"auto"},an(t)));function an(e){let t=[...e.replace(/\s+/g," ")];return t.length<=Tt?t.join(""):`${t.slice(0,Tt).join("").replace(/\s+\S*$/,"")} …`}var ln=[["→  Space  PageDown","wall-key-forward"],["←  PageUp","wall-key-back"],["K","wall-key-key"],["N","wall-key-next"],["E","wall-key-finish"],["M","wall-key-missing"],["J","wall-key-join"],["L","wall-key-list"],["1 2 … Enter","wall-key-number"],["T  +  −","wall-key-time"],["P","wall-key-pairs"],["V","wall-key-votes"],["O","wall-key-pace"],["S","wall-key-order"],["F  F5","projector-key-full"],["D","projector-key-look"],["B  .","projector-key-blank"],["↓  ↑","projector-key-scroll"],["?","projector-key-help"]];function Ot(e,t,o,n,r){let s=null,a=()=>jt(e),l=c=>()=>{let p=o();n.disarm(),p&&c(p)};return{list:l(c=>dn(e,t,c,n.go)),help:l(()=>cn(e,{look:a,blank:r})),join:l(()=>t.replay||un(e,t)),missing:l(({step:c})=>{s=hn(e,c)}),full:je,look:a,refresh(){s?.isOpen()&&s.ask()}}}function cn(e,{look:t,blank:o}){let n=[x(u("projector-full"),je),x(u("projector-look"),t),x(u("wall-black"),()=>{r.close(),o()})],r=St(e,ln,i("div",{class:"tools"},...n));r.classList.add("wide")}function un(e,t){let o=i("div",{},re(t)),n=i("div",{class:"lobby"},o,i("div",{class:"picture"},se(t)));V(e,u("wall-join"),n).classList.add("wide")}function dn(e,{parts:t},o,n){let r=pn(t,o),s=t.flatMap(({title:l,posts:c},p)=>[...t.length>1?[i("h3",{dir:"auto"},l)]:[],...fn(c,p===o.part?o.order:void 0).map(({id:d,number:h,text:w})=>Nt({number:h,words:w,here:p===o.part&&d===o.post,typed:p===r,pick(){a.close(),n(p,d)}}))]),a=At(e,s)}function pn(e,t){let o=({posts:r})=>r.length>0,n=e.slice(0,t.part+1).findLastIndex(o);return n<0?e.findIndex(o):n}function fn(e,t=[]){let o=new Map(t.map((r,s)=>[r,s])),n=r=>o.get(r)??t.length;return e.toSorted((r,s)=>n(r.number)-n(s.number))}function hn(e,t){let o=i("div",{class:"missing",role:"status"}),n=t==="pace"?u("wall-not-done"):u("wall-missing"),r=V(e,n,o);r.classList.add("wide");async function s(){let a=await wn();r.isConnected&&o.replaceChildren(...mn(a))}return s(),{ask:s,isOpen:()=>r.isConnected}}async function wn(){try{let e=await fetch("/wall/missing");return e.ok?(await e.json()).missing:null}catch{return null}}function mn(e){return e?e.length?[i("ul",{},...e.map(t=>i("li",{dir:"auto"},t)))]:[i("p",{},u("wall-nobody-missing"))]:[i("p",{},u("wall-lost"))]}var yn=[...[1.9,1.7,1.55,1.4,1.25,1.1].map(e=>({size:e,key:"below"})),...[1.25,1.1,1].map(e=>({size:e,key:"beside"})),{size:1,key:"below"},{size:1,key:"below",dense:!0},{size:1,key:"across",dense:!0},{size:1,key:"beside",dense:!0}];function It(e,t=[]){for(let{size:o,key:n,dense:r}of[...t,...yn])if(e.style.setProperty("--said",String(o)),e.dataset.key=n,e.toggleAttribute("data-dense",!!r),Rt(e))return}function Te(e,t,o){let{clientHeight:n}=e;e.style.setProperty(t,String(o.at(-1)));let r=Math.max(e.scrollHeight,n),s=e.querySelector(".beside .about");for(let a of o)if(e.style.setProperty(t,String(a)),Rt(e,r)&&(s?.offsetHeight??0)<=n)return}var Rt=(e,t=e.clientHeight)=>e.scrollHeight<=t+1&&e.scrollWidth<=e.clientWidth+1;function _t(e,t){let o=i("p",{class:"lost",role:"status"}),n=x(u("wall-button-key"),t.key,"turn"),r=x(u("wall-button-next"),t.next,"turn"),s=x(u("wall-button-missing"),t.missing),a=x(u("wall-button-join"),t.join),l=i("div",{class:"tools"},s,e.replay?null:a,x(u("wall-button-list"),t.list),x(u("wall-button-keys"),t.help));return{lost:o,tools:l,put(c,p,d,h){let[w,g,m,...b]=p.nodes;w.append(o,wt(e));for(let k of[p.back,p.forward,n,r])k.setAttribute(xe,"");p.forward.after(n,r),c.replaceChildren(w,g,d,m,h,...b)},update(c,p,d,h){let w=e.parts[d.part];c.dataset.step=d.step,c.style.setProperty("--digits",String(String(d.joined).length)),$(p.about,w?.title??""),p.about.hidden=!w;let g=w?bn(w,d):"";$(p.where,g),h&&$(p.status,`${g} ${kn(d)}`.trim()),p.back.disabled=!d.back,p.forward.hidden=d.step==="end",n.hidden=!(d.shown&&d.keyed)||d.step==="key"||d.next==="key",r.hidden=!d.shown||!gn(d),a.hidden=d.step==="lobby"||d.step==="end",s.hidden=!["vote","again","pace"].includes(d.step)},sayNext(c,p){let d=e.parts[p.part]?.kind??"post";$(c.forward,c.isBelow()?u("projector-read-on"):$n(p,d))}}}var gn=({next:e,place:t,places:o})=>t+1<o&&e!=="post";function bn({kind:e,posts:t},{shown:o,pace:n,divided:r,place:s,places:a}){if(!o)return"";let{number:l}=o;return n&&r?u("wall-where",{kind:e,number:l,place:s+1,places:a}):u("projector-number",{kind:e,number:l,whole:t.length})}function kn({open:e,shown:t}){return t?e.key?u("wall-heard-key"):u(e.first?"wall-heard-split":"wall-heard-voting"):""}function $n({step:e,next:t},o){return e==="lobby"?u("wall-begin"):t==="post"?e==="pace"?u("wall-to-discuss"):u("wall-to-post",{kind:o}):u(vn[t]??"projector-go-on")}var vn={split:"wall-to-split",talk:"wall-to-talk",again:"wall-to-again",both:"wall-to-both",key:"wall-to-key",part:"projector-next-activity",pace:"projector-next-activity",opened:"wall-to-opened",end:"projector-to-end"};var En=200,xn=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`;function Lt(e){let t=0,o=0,n=!1;function r(){let s=n?(performance.now()-o)/1e3:0,a=Math.max(0,Math.ceil(t-s));$(e,xn(a)),Oe(e,"data-time",a===0?"over":n?"runs":"stands")}return setInterval(()=>n&&r(),En),function(a){let l=a.seconds??0,c=t-(n?(performance.now()-o)/1e3:0);a.runs===n&&Math.abs(l-c)<1.5||(t=l,o=performance.now(),n=a.runs&&a.seconds!==null,r())}}var jn=.8;function Pt(e){let t=i("section",{class:"pulse","aria-label":u("wall-pulse")}),o=On(e),n=null,r="";return{node:t,update(s){s.step!==r&&(r=s.step,n=r==="talk"?o:r==="vote"||r==="again"?Tn():null,r==="split"&&(n=An()),t.replaceChildren(...n?[n.node]:[]),t.hidden=!n),n?.update(s)}}}function Tn(){let e=i("p",{class:"count"}),t=i("i",{}),o=i("span",{class:"bar","aria-hidden":"true"},t);return{node:i("div",{class:"counting"},e,o),update({step:n,voted:r,of:s}){let a={voted:r??0,of:s},l=s>0&&a.voted>=s;$(e,Sn(n==="again",l,a)),e.toggleAttribute("data-all",l),t.style.inlineSize=`${s?Math.min(100,100*a.voted/s):0}%`}}}function Sn(e,t,o){return e?t?u("wall-all-again",o):u("wall-voted-again",o):t?u("wall-all-voted",o):u("wall-voted",o)}function An(){let e=i("p",{class:"quiet"});return{node:e,update({next:t,agree:o,keyed:n}){$(e,t==="talk"&&o!==null?Nn(o,n):"")}}}function Nn(e,t){if(e<jn)return u("wall-hint-divided");let o=Math.floor(100*e);return t?u("wall-hint-agree",{share:o}):u("wall-hint-agree-no-key",{share:o})}function On(e){let t=i("p",{class:"time",role:"timer"}),o=i("p",{class:"task"}),n=x("",e.pause),r=x("",e.pairs),s=Lt(t),a=i("div",{class:"tools"},x(u("wall-less"),e.less),n,x(u("wall-more"),e.more),r);return{node:i("div",{class:"talk"},t,o,a),update(l){s(l),$(o,l.pairs?u("wall-talk-pairs"):u("wall-talk")),$(n,l.runs?u("wall-pause"):u("wall-start")),$(r,l.pairs?u("wall-no-pairs-short"):u("wall-pairs-short"))}}}var In=/^(ar|arc|ckb|dv|fa|he|iw|nqo|ps|sd|syr|ug|ur|yi)(-|$)/i,Rn=/-(arab|hebr|nkoo|syrc|thaa)(-|$)/i,_n=/^(mis|mul|und|zxx)(-|$)/i,Dt=/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u,Mt=/(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])\p{L}/u;function Ct(e,t=""){if(!/^[a-z]{2,3}(-|$)/i.test(t)||_n.test(t))return"auto";let n=!/-latn(-|$)/i.test(t)&&(In.test(t)||Rn.test(t))?"rtl":"ltr",[r,s]=n==="rtl"?[Dt,Mt]:[Mt,Dt];return e.split(`
`).some(a=>s.test(a)&&!r.test(a))?"auto":n}var Ln={Facebook:"wall",LinkedIn:"wall",Instagram:"gallery","Twitter/X":"stream",Mastodon:"stream",Bluesky:"stream",Threads:"stream",Reddit:"forum",YouTube:"forum",WhatsApp:"chat",Telegram:"chat",Discord:"chat",Snapchat:"gallery",TikTok:"clip"},Pn=8;function Ft(e){let{account:t,platform:o="",language:n,text:r}=e,s={"data-layout":Ln[o]??"plain"};return i("article",{class:"kit-card","aria-label":u("post-name"),...s},t?Dn(t):null,Fn(e),i("div",{class:"kit-body"},Bn(e),Un(e),i("p",{class:"kit-text",dir:Ct(r,n),lang:n||null},r)))}var Dn=(e,t=Cn(e))=>i("span",{class:"kit-avatar","data-hue":String(t%Pn),"aria-hidden":"true"},Mn(e));function Mn(e){return e.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(n=>n.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function Cn(e){let t=0;for(let o of e)t=(31*t+(o.codePointAt(0)??0))%65521;return t}function Fn({account:e,platform:t,posted_at:o}){let n=o?.replace("T"," ").slice(0,16),r=[e&&i("b",{class:"kit-account",dir:"auto"},e),t&&i("span",{},t),n&&i("span",{},n)].filter(Boolean);return r.length?i("p",{class:"kit-meta"},...r):null}function Bn({replies_to:e}){return e?i("blockquote",{class:"kit-replies",dir:"auto"},i("span",{class:"kit-unseen"},u("post-answers")),e):null}function Un({image_alt:e,drawing:t}){if(!e)return null;let o=i("figcaption",{dir:"auto"},u("post-picture",{alt:e}));if(!t)return i("figure",{class:"kit-picture"},o);let n=`data:image/svg+xml,${encodeURIComponent(t)}`;return i("figure",{class:"kit-picture"},i("img",{src:n,alt:""}),o)}var Bt=(e,t,o)=>i("div",{class:"key"},i("p",{class:"says",dir:"auto"},Wn(e,t,o)),t.contested?i("p",{},u("contested")):null,t.reason?i("p",{dir:"auto"},t.reason):null,t.dissent?i("p",{dir:"auto"},i("b",{},u("projector-dissent")),": ",t.dissent):null);function Wn({choices:e},{right:[t]},o){if(o==="guess"||o==="figure")return u("projector-the-key",{kind:o});if(t===void 0)return u("projector-key-open");let{label:n,words:r}=e[t];return r===void 0?u("projector-key-says",{label:n}):u("projector-key-says-letter",{label:n,words:r})}var Y="●■▲◆▼✚✖★",Ut=e=>i("span",{class:"kit-sign","data-label":String(e%Y.length),"aria-hidden":"true"},Y[e%Y.length]),Wt=e=>Y[e%Y.length];var Kn=8,qn=18,zn={first:"projector-first",latest:"projector-second"},Hn=({first:e,second:t})=>["first","latest"].filter(o=>o==="first"?e:t);function Kt(e,t,o){let n=Hn(o),{unsure:r}=e.votes,s=e.choices.map((a,l)=>Yn(a,l,e,t,n,o));return o.first&&(r[0]||o.second&&r[1])&&s.push(Xn(e,t,n)),i("table",{class:"votes","data-rounds":n.length,"data-short":Gn(e)},n.length?Vn(n,t,o):null,i("tbody",{},...s))}var Gn=({choices:e})=>e.every(({label:t,words:o,means:n=""})=>o===void 0&&(t+n).length<=qn),Vn=(e,t,{once:o})=>i("thead",{},i("tr",{},i("th",{scope:"col"},i("span",{class:"kit-unseen"},u("projector-choice"))),...e.map(n=>i("th",{scope:"col"},u(o?"projector-only":zn[n],{kind:t})))));function Yn(e,t,o,n,r,s){let a=s.key&&o.key?Jn(o.key,t):null;return i("tr",{"data-mark":a},i("th",{scope:"row"},Zn(e),a?i("span",{class:"mark"},u(a==="key"?"projector-key":"projector-accepted",{kind:n})):null,s.key&&e.idea?i("span",{class:"idea"},u("projector-idea",{idea:e.idea})):null),...r.map(l=>zt(o.votes[l][t],qt(o,l),e)))}function Jn(e,t){return e.right.includes(t)?"key":e.also.includes(t)?"accepted":null}var Zn=({label:e,words:t,place:o,means:n})=>i("span",{class:"name"},t===void 0&&o!==void 0?Ut(o):null,t===void 0?null:i("b",{},`${e})`),i("span",{dir:"auto"},t??e),n?i("span",{class:"means",dir:"auto"},n):null),Xn=(e,t,o)=>i("tr",{class:"unsure"},i("th",{scope:"row"},i("span",{class:"name"},u("projector-unsure",{kind:t}))),...o.map(n=>zt(e.votes.unsure[n==="first"?0:1],qt(e,n),{}))),qt=({votes:e},t)=>e[t].reduce((o,n)=>o+n,e.unsure[t==="first"?0:1]);function zt(e,t,{place:o}){let n=o===void 0?null:String(o%8),r=t?e/t:0;return i("td",{},i("div",{class:"counted"},i("b",{},String(e)),i("span",{class:"bar","data-label":n,"aria-hidden":"true"},i("i",{style:`inline-size: ${(100*r).toFixed(1)}%`}))))}function Ht({sections:e,choices:t},o,n){if(!e.length||t.length>Kn||t.some(s=>s.place===void 0))return null;let r=u(n.second?"projector-by-section-now":"projector-by-section",{kind:o});return i("table",{class:"sections"},i("caption",{},r),i("thead",{},i("tr",{},i("th",{scope:"col"},i("span",{class:"kit-unseen"},u("projector-section"))),...t.map(s=>i("th",{scope:"col","aria-label":s.words??s.label},Qn(s))))),i("tbody",{},...e.map(s=>er(s,n))))}var Qn=({label:e,words:t,place:o=0})=>t===void 0?i("span",{"data-label":String(o%8),class:"kit-sign"},Wt(o)):e;function er({name:e,votes:t},o){let n=t.first.reduce((s,a)=>s+a,t.unsure[0]),r=e||u("projector-no-section");return i("tr",{},i("th",{scope:"row",dir:"auto"},u("projector-section-size",{section:r,people:n})),...t.first.map((s,a)=>i("td",{},o.second?u("projector-moved",{first:s,now:t.latest[a]}):String(s))))}function Gt(e,t,o,n={},r=null){return i("div",{class:t==="question"||t==="guess"?"one":"one beside","data-open":!!n.first},i("div",{class:"said"},t==="post"?tr(e):or(e)),i("div",{class:"about"},o?i("p",{class:"asked"},o):null,Kt(e,t,n),r,n.first?nr(e):null,n.first?Ht(e,t,n):null),n.key&&e.key?Bt(e,e.key,t):null)}var tr=({id:e,post:t})=>Ft({post_id:e,mark:"",...t}),or=({post:e})=>i("div",{},i("p",{class:"kit-text",dir:"auto"},e.text),e.where?i("p",{class:"kit-text where-asked",dir:"auto"},e.where):null);function nr({middle:e,sections:t}){if(e===void 0)return null;let o=t.map(({name:n,middle:r})=>r===void 0?"":u("projector-section-middle",{section:n||u("projector-no-section"),value:r}));return i("p",{class:"middle"},[u("projector-middle",{value:e}),...o].join(" "))}var rr=60,sr=20;function Vt(e,t){let o=i("p",{class:"count"}),n=i("b",{}),r=i("i",{}),s=i("div",{class:"far","aria-hidden":"true"}),a=i("div",{class:"choices"});return{node:i("div",{class:"pace"},i("p",{class:"asked",dir:"auto"},e.kind==="text"?u("wall-write"):e.question),i("div",{class:"whole"},n,i("span",{class:"bar","aria-hidden":"true"},r)),o,s,e.kind==="text"?null:a),update(c){let{progress:p,of_posts:d}=c,h=p??[],w=h.length*d,g=h.reduce((b,[,k])=>b+k,0),m=h.filter(([,b])=>b>=d).length;$(n,u("wall-share",{share:w?Math.floor(100*g/w):0})),$(o,u("wall-far",{sum:g,whole:w,ready:m,people:h.length,kind:e.kind})),r.style.inlineSize=`${w?100*g/w:0}%`,ar(s,h,d),a.replaceChildren($e(c,t))}}}function ar(e,t,o){e.toggleAttribute("data-few",t.length<=rr),e.style.setProperty("--row",String(Math.ceil(t.length/Math.ceil(t.length/sr))));let n=t.map(([,r])=>r).toSorted((r,s)=>s-r);e.replaceChildren(...n.map(r=>{let s=i("i",{style:`inline-size: ${(100*Math.min(1,r/o)).toFixed(0)}%`});return i("span",{class:"bar","data-ready":r>=o},s)}))}function Se(e,t){let{part:o,step:n,post:r,shown:s,again:a}=t,l=[o,n,r,s,a,Jt(t)];return JSON.stringify(s?l:[o,n,e.code])}function Yt(e,t,o){let n=Se(e,t),r=e.parts[t.part];if(t.step==="lobby")return{id:n,...mt(e,o)};if(t.step==="end"||!r)return{id:n,node:cr(e)};if(t.step==="opened")return{id:n,node:lr(r)};if(t.step==="pace")return{id:n,...Vt(r,o)};if(!t.shown)return{id:n,node:i("div",{})};let s=r.kind,a=t.step==="again"?{}:Jt(t),l=a.second?ir(t):null;return{id:n,node:Gt(t.shown,s,r.question,a,l)}}function Jt({open:e,again:t,voted:o,once:n}){let r=e.second&&(t?t.voted:o??0)>0;return{...e,second:r,once:n}}function ir({again:e,shown:t}){if(!e||!t)return null;let{first:o,unsure:n}=t.votes,s=o.reduce((p,d)=>p+d,n[0])-e.voted,a=u("wall-changed",e),l=s>0?u("wall-not-again",{people:s}):"",c=l?u("wall-changed-not-again",{changed:a,silent:l}):a;return i("p",{class:"changes"},c)}var lr=({kind:e})=>i("div",{class:"cover"},i("h1",{},u("wall-opened",{kind:e})),i("p",{},u("wall-opened-how",{kind:e}))),cr=({file:e,replay:t})=>i("div",{class:"cover"},i("h1",{},u(t?"wall-replay-end":"wall-end")),t?null:i("p",{},u("wall-end-class")),t?null:i("details",{},i("summary",{},u("wall-for-teacher")),i("dl",{class:"afterwards"},...ur(e).flatMap(([o,n])=>[i("dt",{},o),i("dd",{},i("code",{dir:"ltr"},n))]))));function ur(e){let t=/^[\w./-]+$/.test(e)?e:`"${e}"`;return[[u("wall-end-report"),`kit pool ${t} --report class.html`],[u("wall-end-notebook"),`kit.pool(${JSON.stringify(e)})`],[u("wall-end-again"),`kit live --replay ${t}`]]}var dr=[3.2,2.8,2.5,2.2].map(e=>({size:e,key:"below"})),pr=[1.4,1.3,1.2,1.15,1.1,1.05,1],fr=[2,1.8,1.6,1.4,1.2,1];function Zt(e,t,o,n,r){let s=_t(t,n),a=xt({back:o.back,forward:b},s.tools),l=Pt(o),{stage:c}=a,p=null,d=null;s.put(e,a,l.node,r);function h(k,j){d=k;let{scrollTop:A}=c,T=w(k);l.update(k),s.update(e,a,k,j),(T||p?.update)&&g(),c.scrollTop=j?0:A,j&&k.open.first&&hr(c,k.open.key),m()}function w(k){let j=p?.id!==Se(t,k);return j&&(p=Yt(t,k,o),c.replaceChildren(p.node)),p?.update?.(k),j}function g(){c.style.setProperty("--about","1"),It(c,d&&wr(t,d)?dr:[]),c.hasAttribute("data-dense")&&Te(c,"--said",pr),Te(c,"--about",fr),m()}function m(){a.sayBelow(),d&&s.sayNext(a,d)}function b(){a.isBelow()?a.moves.scroll(2):o.forward(),m()}return c.addEventListener("scroll",m),addEventListener("resize",g),{show:h,forward:b,lost:s.lost,moves:a.moves}}function hr(e,t){e.querySelector(t?".key":".votes")?.scrollIntoView({block:"nearest"})}function wr({parts:e},{shown:t,part:o,step:n}){return t?e[o].kind==="post":n==="lobby"}function Xt(e,t){let o;function n(){o?.close();let r=new EventSource("/wall/stream");o=r,r.addEventListener("wall",({data:s})=>{t(!1),e(JSON.parse(s))}),r.addEventListener("error",()=>{r===o&&(t(!0),r.readyState===EventSource.CLOSED&&setTimeout(n,2e3))})}return n(),addEventListener("online",n),{again:n}}function mr(e,t){let o=null,n=()=>o,r=vt(),s=$t(()=>o?.number??-1,d),a=gt(t,n,s,r.tell),l=Ot(e,t,n,a,()=>c.moves.blank()),c=Zt(e,t,a,{...a,...l},r.node);function p(m){let b=!o||Qt(o)!==Qt(m);(b||m.voted&&!o?.voted)&&a.disarm(),o=m,c.show(m,b),l.refresh(),document.documentElement.dataset.kitReady=""}function d(m){m&&r.tell(Et(m)),m==="lost"&&g.again()}let{forward:h}=c,w={...a,...l,...c.moves,forward:h,enter:()=>!1,clear(){}};bt(kt),document.addEventListener("keydown",m=>Ze(m,w,ie,e.querySelector("dialog[open]")));let g=Xt(p,m=>$(c.lost,m?u("wall-lost"):""))}var Qt=({part:e,step:t,post:o})=>`${e} ${t} ${o}`,eo=document.getElementById("wall"),to=document.getElementById("kit-wall")?.textContent;if(eo&&to){let e=JSON.parse(to);Q(Ae),Q(Ne),Ve(e.words),mr(eo,e)}})();
