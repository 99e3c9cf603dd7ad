// Talking Back, BSD-3-Clause. May hold @fluent/bundle (Apache-2.0), @noble/hashes, fflate, lean-qr (MIT): see LICENSE-BUNDLED.
var $t=`# The feed: one evening on a phone, two phones, being the poster, and what the model says in numbers.

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
run-not-stored = This setting is not stored with this page, so it has no numbers here. Go back a step, or open the lesson’s notebook: there Python simulates it.
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
`;var xt=`# A guess: made, recorded, then opened; and the codes of a whole lesson.

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
`;function i(s,e={},...t){let o=document.createElement(s);for(let[n,r]of Object.entries(e))r==null||r===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),r):n==="style"?o.style.cssText=r:o.setAttribute(n,r===!0?"":r));return o.append(...t.filter(n=>n!=null)),o}function f(s,e){s.textContent!==e&&(s.textContent=e)}function x(s,e,t){t===null?s.removeAttribute(e):s.getAttribute(e)!==String(t)&&s.setAttribute(e,String(t))}function v(s,e,t,o={}){let n=e?[" ",i("kbd",{"aria-hidden":"true"},e)]:[];return i("button",{type:"button",class:"kit-tool",onclick:t,...o},s,...n)}function re(s,e){let t=s.contains(document.activeElement);e();let o=document.activeElement;t&&(!s.contains(o)||o?.closest("[hidden], :disabled"))&&s.focus({preventScroll:!0})}var R=()=>`kit-${Math.random().toString(36).slice(2)}`;var A=class{constructor(e){this.value=e}valueOf(){return this.value}},b=class extends A{constructor(e="???"){super(e)}toString(e){return`{${this.value}}`}},E=class extends A{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},_=class s extends A{static supportsValue(e){if(typeof e=="number"||e instanceof Date)return!0;if(e instanceof A)return s.supportsValue(e.valueOf());if("Temporal"in globalThis){let t=globalThis.Temporal;if(e instanceof t.Instant||e instanceof t.PlainDateTime||e instanceof t.PlainDate||e instanceof t.PlainMonthDay||e instanceof t.PlainTime||e instanceof t.PlainYearMonth)return!0}return!1}constructor(e,t={}){e instanceof s?(t={...e.opts,...t},e=e.value):e instanceof A&&(e=e.valueOf()),typeof e=="object"&&"calendarId"in e&&t.calendar===void 0&&(t={...t,calendar:e.calendarId}),super(e),this.opts=t}[Symbol.toPrimitive](e){return e==="string"?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e=="number")return e;if(e instanceof Date)return e.getTime();if("epochMilliseconds"in e)return e.epochMilliseconds;if("toZonedDateTime"in e)return e.toZonedDateTime("UTC").epochMilliseconds;throw new TypeError("Unwrapping a non-number value as a number")}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value=="number"||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}};var vt=100,Hs="⁨",zs="⁩";function Gs(s,e,t){if(t===e||t instanceof E&&e instanceof E&&t.value===e.value)return!0;if(e instanceof E&&typeof t=="string"){let o=s.memoizeIntlObject(Intl.PluralRules,e.opts).select(e.value);if(t===o)return!0}return!1}function Et(s,e,t){return e[t]?W(s,e[t].value):(s.reportError(new RangeError("No default")),new b)}function Ye(s,e){let t=[],o=Object.create(null);for(let n of e)n.type==="narg"?o[n.name]=V(s,n.value):t.push(V(s,n));return{positional:t,named:o}}function V(s,e){switch(e.type){case"str":return e.value;case"num":return new E(e.value,{minimumFractionDigits:e.precision});case"var":return Vs(s,e);case"mesg":return Zs(s,e);case"term":return Js(s,e);case"func":return Xs(s,e);case"select":return Qs(s,e);default:return new b}}function Vs(s,{name:e}){let t;if(s.params)if(Object.prototype.hasOwnProperty.call(s.params,e))t=s.params[e];else return new b(`$${e}`);else if(s.args&&Object.prototype.hasOwnProperty.call(s.args,e))t=s.args[e];else return s.reportError(new ReferenceError(`Unknown variable: $${e}`)),new b(`$${e}`);if(t instanceof A)return t;switch(typeof t){case"string":return t;case"number":return new E(t);case"object":if(_.supportsValue(t))return new _(t);default:return s.reportError(new TypeError(`Variable type not supported: $${e}, ${typeof t}`)),new b(`$${e}`)}}function Zs(s,{name:e,attr:t}){let o=s.bundle._messages.get(e);if(!o)return s.reportError(new ReferenceError(`Unknown message: ${e}`)),new b(e);if(t){let n=o.attributes[t];return n?W(s,n):(s.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new b(`${e}.${t}`))}return o.value?W(s,o.value):(s.reportError(new ReferenceError(`No value: ${e}`)),new b(e))}function Js(s,{name:e,attr:t,args:o}){let n=`-${e}`,r=s.bundle._terms.get(n);if(!r)return s.reportError(new ReferenceError(`Unknown term: ${n}`)),new b(n);if(t){let l=r.attributes[t];if(l){s.params=Ye(s,o).named;let c=W(s,l);return s.params=null,c}return s.reportError(new ReferenceError(`Unknown attribute: ${t}`)),new b(`${n}.${t}`)}s.params=Ye(s,o).named;let h=W(s,r.value);return s.params=null,h}function Xs(s,{name:e,args:t}){let o=s.bundle._functions[e];if(!o)return s.reportError(new ReferenceError(`Unknown function: ${e}()`)),new b(`${e}()`);if(typeof o!="function")return s.reportError(new TypeError(`Function ${e}() is not callable`)),new b(`${e}()`);try{let n=Ye(s,t);return o(n.positional,n.named)}catch(n){return s.reportError(n),new b(`${e}()`)}}function Qs(s,{selector:e,variants:t,star:o}){let n=V(s,e);if(n instanceof b)return Et(s,t,o);for(let r of t){let h=V(s,r.key);if(Gs(s,n,h))return W(s,r.value)}return Et(s,t,o)}function qe(s,e){if(s.dirty.has(e))return s.reportError(new RangeError("Cyclic reference")),new b;s.dirty.add(e);let t=[],o=s.bundle._useIsolating&&e.length>1;for(let n of e){if(typeof n=="string"){t.push(s.bundle._transform(n));continue}if(s.placeables++,s.placeables>vt)throw s.dirty.delete(e),new RangeError(`Too many placeables expanded: ${s.placeables}, max allowed is ${vt}`);o&&t.push(Hs),t.push(V(s,n).toString(s)),o&&t.push(zs)}return s.dirty.delete(e),t.join("")}function W(s,e){return typeof e=="string"?s.bundle._transform(e):qe(s,e)}var ie=class{constructor(e,t,o){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=o}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let o=this.bundle._intls.get(e);o||(o={},this.bundle._intls.set(e,o));let n=JSON.stringify(t);return o[n]||(o[n]=new e(this.bundle.locales,t)),o[n]}};function He(s,e){let t=Object.create(null);for(let[o,n]of Object.entries(s))e.includes(o)&&(t[o]=n.valueOf());return t}var St=["unitDisplay","currencyDisplay","useGrouping","minimumIntegerDigits","minimumFractionDigits","maximumFractionDigits","minimumSignificantDigits","maximumSignificantDigits"];function Tt(s,e){let t=s[0];if(t instanceof b)return new b(`NUMBER(${t.valueOf()})`);if(t instanceof E)return new E(t.valueOf(),{...t.opts,...He(e,St)});if(t instanceof _)return new E(t.toNumber(),{...He(e,St)});throw new TypeError("Invalid argument to NUMBER")}var eo=["dateStyle","timeStyle","fractionalSecondDigits","dayPeriod","hour12","weekday","era","year","month","day","hour","minute","second","timeZoneName"];function Ot(s,e){let t=s[0];if(t instanceof b)return new b(`DATETIME(${t.valueOf()})`);if(t instanceof _||t instanceof E)return new _(t,He(e,eo));throw new TypeError("Invalid argument to DATETIME")}var At=new Map;function _t(s){let e=Array.isArray(s)?s.join(" "):s,t=At.get(e);return t===void 0&&(t=new Map,At.set(e,t)),t}var Z=class{constructor(e,{functions:t,useIsolating:o=!0,transform:n=r=>r}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Tt,DATETIME:Ot,...t},this._useIsolating=o,this._transform=n,this._intls=_t(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let o=[];for(let n=0;n<e.body.length;n++){let r=e.body[n];if(r.id.startsWith("-")){if(t===!1&&this._terms.has(r.id)){o.push(new Error(`Attempt to override an existing term: "${r.id}"`));continue}this._terms.set(r.id,r)}else{if(t===!1&&this._messages.has(r.id)){o.push(new Error(`Attempt to override an existing message: "${r.id}"`));continue}this._messages.set(r.id,r)}}return o}formatPattern(e,t=null,o=null){if(typeof e=="string")return this._transform(e);let n=new ie(this,o,t);try{return qe(n,e).toString(n)}catch(r){if(n.errors&&r instanceof Error)return n.errors.push(r),new b().toString(n);throw r}}};var ze=/^(-?[a-zA-Z][\w-]*) *= */gm,It=/\.([a-zA-Z][\w-]*) *= */y,to=/\*?\[/y,Ge=/(-?[0-9]+(?:\.([0-9]+))?)/y,so=/([a-zA-Z][\w-]*)/y,Nt=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,oo=/^[A-Z][A-Z0-9_-]*$/,ae=/([^{}\n\r]+)/y,no=/([^\\"\n\r]*)/y,Ct=/\\([\\"])/y,Mt=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,ro=/^\n+/,Rt=/ +$/,io=/ *\r?\n/g,ao=/( *)$/,ho=/{\s*/y,Bt=/\s*}/y,lo=/\[\s*/y,co=/\s*] */y,uo=/\s*\(\s*/y,fo=/\s*->\s*/y,po=/\s*:\s*/y,mo=/\s*,?\s*/y,wo=/\s+/y,J=class{constructor(e){this.body=[],ze.lastIndex=0;let t=0;for(;;){let d=ze.exec(e);if(d===null)break;t=ze.lastIndex;try{this.body.push(c(d[1]))}catch(m){if(m instanceof SyntaxError)continue;throw m}}function o(d){return d.lastIndex=t,d.test(e)}function n(d,m){if(e[t]===d)return t++,!0;if(m)throw new m(`Expected ${d}`);return!1}function r(d,m){if(o(d))return t=d.lastIndex,!0;if(m)throw new m(`Expected ${d.toString()}`);return!1}function h(d){d.lastIndex=t;let m=d.exec(e);if(m===null)throw new SyntaxError(`Expected ${d.toString()}`);return t=d.lastIndex,m}function l(d){return h(d)[1]}function c(d){let m=u(),k=p();if(m===null&&Object.keys(k).length===0)throw new SyntaxError("Expected message value or attributes");return{id:d,value:m,attributes:k}}function p(){let d=Object.create(null);for(;o(It);){let m=l(It),k=u();if(k===null)throw new SyntaxError("Expected attribute value");d[m]=k}return d}function u(){let d;if(o(ae)&&(d=l(ae)),e[t]==="{"||e[t]==="}")return w(d?[d]:[],1/0);let m=bt();return m?d?w([d,m],m.length):(m.value=Ue(m.value,ro),w([m],m.length)):d?Ue(d,Rt):null}function w(d=[],m){for(;;){if(o(ae)){d.push(l(ae));continue}if(e[t]==="{"){d.push(y());continue}if(e[t]==="}")throw new SyntaxError("Unbalanced closing brace");let O=bt();if(O){d.push(O),m=Math.min(m,O.length);continue}break}let k=d.length-1,j=d[k];typeof j=="string"&&(d[k]=Ue(j,Rt));let G=[];for(let O of d)O instanceof he&&(O=O.value.slice(0,O.value.length-m)),O&&G.push(O);return G}function y(){r(ho,SyntaxError);let d=g();if(r(Bt))return d;if(r(fo)){let m=ne();return r(Bt,SyntaxError),{type:"select",selector:d,...m}}throw new SyntaxError("Unclosed placeable")}function g(){if(e[t]==="{")return y();if(o(Nt)){let[,d,m,k=null]=h(Nt);if(d==="$")return{type:"var",name:m};if(r(uo)){let j=N();if(d==="-")return{type:"term",name:m,attr:k,args:j};if(oo.test(m))return{type:"func",name:m,args:j};throw new SyntaxError("Function names must be all upper-case")}return d==="-"?{type:"term",name:m,attr:k,args:[]}:{type:"mesg",name:m,attr:k}}return gt()}function N(){let d=[];for(;;){switch(e[t]){case")":return t++,d;case void 0:throw new SyntaxError("Unclosed argument list")}d.push(Ke()),r(mo)}}function Ke(){let d=g();return d.type!=="mesg"?d:r(po)?{type:"narg",name:d.name,value:gt()}:d}function ne(){let d=[],m=0,k;for(;o(to);){n("*")&&(k=m);let j=Fs(),G=u();if(G===null)throw new SyntaxError("Expected variant value");d[m++]={key:j,value:G}}if(m===0)return null;if(k===void 0)throw new SyntaxError("Expected default variant");return{variants:d,star:k}}function Fs(){r(lo,SyntaxError);let d;return o(Ge)?d=yt():d={type:"str",value:l(so)},r(co,SyntaxError),d}function gt(){if(o(Ge))return yt();if(e[t]==='"')return Ks();throw new SyntaxError("Invalid expression")}function yt(){let[,d,m=""]=h(Ge),k=m.length;return{type:"num",value:parseFloat(d),precision:k}}function Ks(){n('"',SyntaxError);let d="";for(;;){if(d+=l(no),e[t]==="\\"){d+=Us();continue}if(n('"'))return{type:"str",value:d};throw new SyntaxError("Unclosed string literal")}}function Us(){if(o(Ct))return l(Ct);if(o(Mt)){let[,d,m]=h(Mt),k=parseInt(d||m,16);return k<=55295||57344<=k?String.fromCodePoint(k):"�"}throw new SyntaxError("Unknown escape sequence")}function bt(){let d=t;switch(r(wo),e[t]){case".":case"[":case"*":case"}":case void 0:return!1;case"{":return kt(e.slice(d,t))}return e[t-1]===" "?kt(e.slice(d,t)):!1}function Ue(d,m){return d.replace(m,"")}function kt(d){let m=d.replace(io,`
`),k=ao.exec(d)[1].length;return new he(m,k)}}},he=class{constructor(e,t){this.value=e,this.length=t}};var Lt=`# What several views say.

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
`;var Ve=Pt("en"),jt=new Set,D=null;le(Lt);function Pt(s){return new Z(s,{useIsolating:!1})}function le(s){jt.has(s)||(jt.add(s),Ft(Ve,s))}function Wt(s){D=null,s?.catalogue&&(D=Pt(s.language),Ft(D,s.catalogue))}function a(s,e){let t=D?.hasMessage(s)?D:Ve,o=t.getMessage(s);if(!o?.value)throw new Error(`No sentence is called ${s}.`);return t.formatPattern(o.value,e)}function Dt(s,e="unit"){let[t]=(D??Ve).locales,o=e==="unit"?"short":"long";return new Intl.ListFormat(t,{type:e,style:o}).format(s)}function Ft(s,e){let[t]=s.addResource(new J(e));if(t)throw t}var Kt=["angry","talk","voices"],$=s=>s.replaceAll(" ","-");function C({places:s},{order:e,sold:t}){let[o,...n]=s[e];return t?[o,"paid",...n.slice(0,-1)]:[o,...n]}function F({posts:s,paid:e},t){return t!=="paid"?s.find(r=>r.id===t):{...{kind:"news",tone:"calm",side:"own",passed_by:null,page:!0},...{minutes:0,views:0,reactions:0,usual:0,stopped:0,near:0,quality:0},...e,tie:"paid"}}function Ze(s,e,t){return C(s,e).slice(0,t).map(o=>F(s,o))}function B(s,e,t){let o=Ze(s,e,t),n=o.filter(({page:r})=>r);return{voices:new Set(o.map(({who:r})=>r)).size,pages:new Set(n.map(({who:r})=>r)).size,talk:o.filter(({kind:r})=>r==="talk").length,angry:o.filter(({tone:r})=>r==="angry").length}}function Ut(s,e){return new Map(e.map((t,o)=>{let n=s.indexOf(t);return[t,n<0?null:n-o]}))}function Yt(s,e,t){return e.slice(0,t).filter(o=>!s.slice(0,t).includes(o)).length}function qt(s,e){let t=Kt.map(n=>Math.abs(e[n]-s[n])),o=Math.max(...t);return o?Kt[t.indexOf(o)]:null}function Je(s,e,t,o){let[n,r]=["time",e].map(h=>B(s,{order:h,sold:!1},o));return 2+Math.sign(r[t]-n[t])}function Ht(s,e){let t=({who:n,text:r})=>`${n}: ${r}`,o=new Set(e.map(t));return s.filter(n=>o.has(t(n))).length}var Xe=s=>`${Number((100*s).toPrecision(3))} %`,yo=["order","broadcasters","cap","stops_at_anger"],X=(s,e)=>yo.every(t=>s[t]===e[t]);function K({order:s,broadcasters:e,cap:t,stops_at_anger:o},n){return`${s}|${e}|${t}|${n}${o?"":"|no-stop"}`}var Qe=s=>s===null?a("set-no-cap"):a("set-cap",{cap:s});function M({order:s,broadcasters:e,cap:t,stops_at_anger:o}){let n=[a(`rule-${$(s)}`),a("set-broadcasters",{share:Xe(e)}),Qe(t)];return Dt(o?n:[...n,a("set-no-stop")])}function zt(s,e){let t=[...s.order===e.order?[]:[bo(s.order,e.order)],...s.broadcasters===e.broadcasters?[]:[ko(s.broadcasters,e.broadcasters)],...s.cap===e.cap?[]:[$o(s.cap,e.cap)],...s.stops_at_anger===e.stops_at_anger?[]:[xo(e.stops_at_anger)]];return t.length===1?t[0]:""}function bo(s,e){return s==="time"?e:`${e} instead of ${s}`}function ko(s,e){return e>s?"more broadcasters":"fewer broadcasters"}function $o(s,e){let[t,o]=[s??Number.POSITIVE_INFINITY,e??Number.POSITIVE_INFINITY];return o<t?"cap":"looser cap"}var xo=s=>s?"stopping at anger":"no stopping at anger";var ce=class{#e;constructor(e){this.#e=e,this.about=e.read("about"),this.seeds=Array.from({length:this.about.seeds},(t,o)=>o+1)}get now(){let{seed:e,...t}=this.#t,o=this.#e.read("beside");return{a:o,b:t,seed:e,change:zt(o,t),same:X(o,t)}}get#t(){return this.#e.read("chosen")}said(e){return this.#e.read("expected")[e]??{}}wanted(e){let{seed:t}=this.now;return[t,...this.seeds.filter(n=>n!==t)].flatMap(n=>e.map(r=>[r,n]))}set(e){let t=this.#t;Object.keys(e).every(n=>t[n]===e[n])||this.#e.write({chosen:{...t,...e}})}pin(){this.#e.write({beside:this.now.b})}restart(){let{start:e}=this.about;this.#e.write({beside:e,chosen:{...this.#t,...e}})}another(){this.set({seed:this.#t.seed%this.about.seeds+1})}};function S(s,e){if(s==null)return"–";let t={share:0,number:1}[e]??2,o=10**t,n=Math.floor((e==="share"?100:1)*s*o+.5+1e-6)/o;return(e==="sd"&&n>=0?"+":"")+n.toFixed(t).replace("-","−")+(e==="share"?" %":"")}var T=class{constructor(e,t,o,n,r=""){this.inputs=o.map(({value:h})=>i("input",{type:"radio",name:e,value:h,onchange:()=>n(h)})),this.node=i("fieldset",{class:`kit-feed-radios ${r}`.trim()},i("legend",{},t),i("div",{},...o.map((h,l)=>vo(h,this.inputs[l]))))}show(e){for(let t of this.inputs)t.checked=t.value===e}focus(){this.inputs.find(e=>e.checked)?.focus()}};function vo({words:s,note:e,key:t},o){let n=t?i("kbd",{"aria-hidden":"true"},t):null,r=e||t?i("span",{class:"kit-feed-does"},n,e??""):null;return i("label",{class:"kit-feed-radio"},o,i("span",{},i("b",{},s),r))}var Q=class{constructor({name:e,note:t,key:o,id:n,values:r,words:h,choose:l}){this.values=r,this.words=h,this.output=i("span",{class:"kit-feed-value"}),this.input=i("input",{type:"range",id:n,min:0,max:r.length-1,step:1,oninput:()=>l(r[Number(this.input.value)])}),this.node=i("div",{class:"kit-feed-slider"},i("label",{for:n},e," ",i("kbd",{"aria-hidden":"true"},o)),this.output,this.input,i("span",{class:"kit-feed-does"},t))}show(e){let t=r=>r??Number.POSITIVE_INFINITY,o=this.values.findLastIndex(r=>t(r)<=t(e)),n=this.words(e);this.input.value=String(Math.max(0,o)),f(this.output,n),x(this.input,"aria-valuetext",n)}};var U=class{constructor(e,t,{note:o,key:n}={}){let r={type:"checkbox",role:"switch",onchange:()=>t(this.input.checked)};this.input=i("input",r);let h=n?i("kbd",{"aria-hidden":"true"},n):null,l=o?i("span",{class:"kit-feed-does"},o):null,c=i("span",{},h,i("b",{},e),l);this.node=i("label",{class:"kit-feed-switch"},this.input,c)}show(e){this.input.checked=e}};var de=class{constructor({orders:e,broadcasters:t,caps:o},n,r){let h=e.map(l=>({value:l,words:a(`rule-${$(l)}`)}));this.orders=new T(`${n}-order`,a("rules"),h,l=>r({order:l})),this.share=new Q({name:a("broadcasters"),note:a("broadcasters-are"),key:"b",id:`${n}-b`,values:t,words:l=>a("broadcasters-share",{share:Xe(l)}),choose:l=>r({broadcasters:l})}),this.cap=new Q({name:a("cap"),note:a("cap-is"),key:"c",id:`${n}-c`,values:o,words:Qe,choose:l=>r({cap:l})}),this.noStop=new U(a("no-stop"),l=>r({stops_at_anger:!l})),this.nodes=[this.orders.node,this.share.node,this.cap.node,this.noStop.node]}show({order:e,broadcasters:t,cap:o,stops_at_anger:n}){this.orders.show(e),this.share.show(t),this.cap.show(o),this.noStop.show(!n)}};function Y(s){return i("span",{class:"kit-feed-mark","data-which":s,"aria-hidden":"true"})}var ue=class{constructor(){this.a=i("span",{}),this.b=i("span",{}),this.entryOfB=i("li",{},Y("b"),i("b",{},"B"),this.b),this.node=i("ul",{class:"kit-feed-legend"},i("li",{},Y("a"),i("b",{},"A"),this.a),this.entryOfB),this.hint=i("p",{class:"kit-notice"})}show({a:e,b:t,change:o,same:n}){f(this.a,M(e)),f(this.b,M(t)),this.entryOfB.hidden=n,this.hint.hidden=o!=="",f(this.hint,a(n?"a-and-b-same":"a-and-b-apart"))}};var fe=class{constructor(e,t){this.measure=e,this.a=new pe("a",t),this.b=new pe("b",t),this.low=i("span",{}),this.high=i("span",{}),this.verdict=i("p",{class:"kit-feed-verdict"}),this.node=i("div",{class:"kit-feed-measure",role:"group","aria-label":a(`measure-${e.name}`)},To(e),this.a.node,this.b.node,i("div",{class:"kit-feed-ends","aria-hidden":"true"},this.low,this.high),this.verdict)}paint({a:e,b:t,compared:o},n){let{form:r,span:h}=this.measure,l=Gt([e.now,...e.worlds,...t?[t.now,...t.worlds]:[]]),c=Math.min(h[0],...l),p=Math.max(h[1],...l),u=w=>`${100*(w-c)/(p-c)}%`;this.a.paint(e,u),this.b.paint(t,u),f(this.a.number,S(e.now,r)),t&&f(this.b.number,S(t.now,r)),f(this.low,S(c,r)),f(this.high,S(p,r)),this.verdict.hidden=!o?.of,o&&this.#e(o,n)}#e(e,t){let o=t===e.mark?"right":"wrong";x(this.verdict,"data-kind",t&&e.mark?o:null);let n=[Eo(e),t?So(e,t):""];f(this.verdict,n.filter(Boolean).join(" "))}},Eo=({more:s,of:e,words:t})=>a("more-in",{more:s,of:e,words:a(`chance-${t}`)});function So({mark:s},e){let t=a(`mark-${e}`);return s?a(e===s?"you-expected-right":"you-expected-wrong",{mine:t}):a("you-expected",{mine:t})}function To({name:s}){return i("p",{class:"kit-feed-title"},i("b",{},a(`measure-${s}`))," ",i("span",{class:"kit-quiet"},a(`measure-${s}-is`).replaceAll(" %"," %")))}function Gt(s){return s.filter(e=>e!==null)}var pe=class{constructor(e,t){this.dots=t.map(n=>Oo(e,n)),this.mean=i("span",{class:"kit-feed-mean"}),this.big=Y(e),this.big.classList.add("kit-feed-big"),this.number=i("span",{class:"kit-feed-number"});let o={class:"kit-feed-strip","aria-hidden":"true"};this.node=i("div",{class:"kit-feed-row"},i("span",{class:"kit-feed-letter"},e.toUpperCase()),i("span",o,...this.dots,this.mean,this.big),this.number)}paint(e,t){if(this.node.hidden=!e,!e)return;let o=Gt(e.worlds),n=o.reduce((r,h)=>r+h,0);this.dots.forEach((r,h)=>{et(r,e.worlds[h],t)}),et(this.big,e.now,t),et(this.mean,o.length>1?n/o.length:null,t)}};function Oo(s,e){let t=Y(s);return t.style.top=`${[32,50,68][e%3]}%`,t}function et(s,e,t){s.hidden=e===null,e!==null&&(s.style.left=t(e))}function Vt(s,e){let t=s+e;if(!t)return 1;let o=Math.min(s,e),n=1,r=0;for(let h=0;h<=o;h++)r+=n,n=n*(t-h)/(h+1);return Math.min(1,2*r/2**t)}function Zt({about:s,seeds:e},t,o){let{a:n,b:r,seed:h}=o,l=!o.same;return s.measures.map((c,p)=>{let u=(g,N)=>t.run(g,N)?.[p]??null,w=g=>({now:u(g,h),worlds:e.map(N=>u(g,N))});if(!l)return{measure:c,a:w(n),b:null,compared:null};let y=tt([...new Set([...e,h])],g=>[u(n,g),u(r,g)]);return{measure:c,a:w(n),b:w(r),compared:st(y,c,s)}})}function tt(s,e){return s.flatMap(t=>{let[o,n]=e(t);return o===null||n===null?[]:[n-o]})}function st(s,{small:e},{luck:t,fewest:o}){let n=s.length,r=s.filter(u=>u>0).length,h=s.filter(u=>u<0).length,l={more:r,of:n};if(n<o)return{...l,words:"few"};let c=s.reduce((u,w)=>u+w,0)/n;if(Math.abs(c)<e)return{...l,words:"same",mark:"same"};if(Vt(r,h)>=t)return{...l,words:"luck",mark:"same"};let p=r>h?"more":"less";return{...l,words:p,mark:p}}var me=class{constructor(e){this.about=e,this.caption=i("span",{}),this.rows=i("tbody",{});let t=e.orders.map(r=>i("th",{scope:"col"},a(`rule-${$(r)}`))),o={class:"kit-feed-scroll",tabindex:"0",role:"region","aria-label":a("show-rules")},n=i("thead",{},i("tr",{},i("td",{},""),...t));this.node=i("div",o,i("table",{},i("caption",{},this.caption),n,this.rows))}settings(e){return this.about.orders.map(t=>({...e,order:t}))}show(e,t){let{b:o,seed:n}=e.now;f(this.caption,a("rules-caption",{world:n}));let r=this.settings(o),h=this.about.measures.map((l,c)=>{let p=(w,y)=>t.run(w,y)?.[c]??null,u=r.map((w,y)=>{let g=S(p(w,n),l.form);if(y===0)return i("td",{},g);let N=[...new Set([...e.seeds,n])],Ke=tt(N,ne=>[p(r[0],ne),p(w,ne)]);return i("td",{},g,i("span",{class:"kit-feed-does"},this.#e(Ke,l)))});return i("tr",{},i("th",{scope:"row"},a(`measure-${l.name}`)),...u)});this.rows.replaceChildren(...h)}#e(e,t){let{more:o,of:n,words:r}=st(e,t,this.about);return`${a("table-more-of",{more:o,of:n})} · ${a(`chance-${r}`)}`}};var we=class{constructor(e,t,o){this.host=e,this.runs=t,this.words=i("span",{}),this.stop=v(a("run-stop"),"",()=>t.stop()),this.go=v(a("run-go-on"),"",o),this.problem=i("p",{class:"kit-problem",role:"alert",hidden:!0}),this.node=i("p",{class:"kit-saved"},this.words,i("span",{class:"kit-tools"},this.stop,this.go))}show(){let{lacking:e,stopped:t,storedOnly:o}=this.runs.state,n=e>0&&o,r=n?a("run-not-stored"):this.host.read("run_problem");this.stop.hidden=!e||t||o,this.go.hidden=!e||!t||o,this.problem.hidden=!r,f(this.problem,r),f(this.words,n?"":e?this.#t():this.#e())}#e(){let{done:e,storedOnly:t}=this.runs.state;return t||this.host.read("grid").runs&&!e?a("run-stored",{worlds:this.host.read("about").seeds}):a("run-done")}#t(){let{lacking:e,done:t,stopped:o,late:n}=this.runs.state;return a(`run-${o?"stopped":n?"late":"under-way"}`,{done:t,all:t+e})}};var ge=class{constructor(){this.caption=i("span",{}),this.rows=i("tbody",{});let o=["A","B",...["A","B"].map(h=>a("table-all",{which:h})),a("table-more"),a("table-so")].map(h=>i("th",{scope:"col"},h)),n={class:"kit-feed-scroll",tabindex:"0",role:"region","aria-label":a("show-numbers")},r=i("table",{},i("caption",{},this.caption),i("thead",{},i("tr",{},i("td",{},""),...o)),this.rows);this.node=i("div",{class:"kit-feed-twin"},i("div",n,r))}show({a:e,b:t,seed:o,same:n},r){let h={world:o,a:M(e),b:M(t)};f(this.caption,a(n?"table-caption":"table-caption-both",h)),this.rows.replaceChildren(...r.map(Ao))}};function Ao({measure:s,a:e,b:t,compared:o}){let{name:n,form:r}=s,h=[S(e.now,r),S(t?.now,r),Jt(e,r),Jt(t,r),o?a("table-more-of",{more:o.more,of:o.of}):"–",o?a(`chance-${o.words}`):"–"];return i("tr",{},i("th",{scope:"row"},a(`measure-${n}`)),...h.map(l=>i("td",{},l)))}function Jt(s,e){let t=(s?.worlds??[]).filter(r=>r!==null);if(t.length<2)return"–";let[o,n]=[Math.min(...t),Math.max(...t)].map(r=>S(r,e));return a("table-range",{low:o,high:n})}var Xt=["pictures","rules","numbers"],ye=class{#e="";#t=Xt[0];constructor(e,{choice:t,runs:o,say:n},r){this.choice=t,this.runs=o,this.about=t.about,this.aloud=n,this.status=new we(e,o,()=>{o.goOn(),this.show()}),this.controls=new de(this.about,r,h=>this.set(h)),this.views=this.#s(r),this.world=i("b",{class:"kit-count"}),this.legend=new ue,this.pictures=this.about.measures.map(h=>new fe(h,t.seeds)),this.numbers=i("div",{class:"kit-feed-grid"},...this.pictures.map(({node:h})=>h)),this.note=i("p",{class:"kit-quiet kit-feed-note"},a("numbers-note",{worlds:this.about.seeds})),this.table=new ge,this.rules=new me(this.about),this.node=i("div",{class:"kit-feed-details"},this.#o(),this.#i())}#s(e){let t=Xt.map(n=>({value:n,words:a(`show-${n}`)})),o=n=>this.turn(n);return new T(`${e}-show`,a("details-show"),t,o,"kit-feed-inline")}#o(){return i("div",{class:"kit-feed-controls"},_o(this.about),...this.controls.nodes,i("p",{class:"kit-quiet"},a("details-not-the-phone")),this.status.node,this.status.problem)}#n(){return i("div",{class:"kit-tools"},v(a("another-world"),"w",()=>this.another()),v(a("make-a"),"p",()=>this.pin()),v(a("start-again"),"r",()=>this.restart()))}#i(){return i("div",{class:"kit-feed-numbers"},i("div",{class:"kit-top"},this.views.node,this.world),this.legend.node,this.legend.hint,this.numbers,this.note,this.table.node,this.rules.node,this.#n())}show(){let{choice:e,runs:t}=this,{now:o}=e,n=this.#t==="rules";t.want(e.wanted(n?this.rules.settings(o.b):o.same?[o.a]:[o.a,o.b])),this.#r(o),this.legend.show(o),this.legend.node.hidden=n,n&&(this.legend.hint.hidden=!0),this.numbers.hidden=this.note.hidden=this.#t!=="pictures",this.table.node.hidden=this.#t!=="numbers",this.rules.node.hidden=!n,n?this.rules.show(e,t):this.#h(o),this.status.show()}#r({b:e,seed:t}){let{seeds:o}=this.about;this.controls.show(e),this.views.show(this.#t);let n={world:t,worlds:o};f(this.world,a(t<=o?"world-of":"world",n))}#h(e){let t=this.choice.said(e.change),o=Zt(this.choice,this.runs,e);o.forEach((n,r)=>{this.pictures[r].paint(n,t[n.measure.name])}),this.table.show(e,o),this.#a(o,e)}#a(e,{a:t,b:o,seed:n,same:r}){let h=`${K(t,0)} ${K(o,n)}`,l=e.every(p=>typeof p.b?.now=="number");if(r||!l||this.#e===h)return;this.#e=h;let c=e.map(Io).join(". ");this.aloud(a("aloud-settings",{world:n,b:M(o),measures:c}))}set(e){this.choice.set(e),this.show(),this.choice.now.same&&this.aloud(a("a-and-b-same"))}turn(e){this.#t=e,this.show()}another(){this.choice.another(),this.show()}restart(){this.choice.restart(),this.show(),this.aloud(a("a-and-b-same"))}pin(){let{b:e}=this.choice.now;this.choice.pin(),this.show(),this.aloud(a("aloud-a",{a:M(e)}))}close(){}};function _o({accounts:s,rounds:e,assumptions:t}){let o=a("details-simulated",{accounts:s,days:e}),n=t?` ${a("details-assumed",{what:t})}`:"";return i("p",{class:"kit-feed-simulated"},o,n)}function Io({measure:{name:s,form:e},a:t,b:o,compared:n}){let r=n?a(`chance-${n.words}`):"",h={now:S(o?.now,e),was:S(t.now,e)};return a("aloud-measure",{title:a(`measure-${s}`),...h,words:r})}var te="data-waits-for-words",ee=s=>s.ctrlKey||s.metaKey||s.altKey,P=s=>s.target,be=s=>(s.key==="Enter"||s.key===" ")&&/^(BUTTON|SUMMARY)$/.test(P(s).tagName),ot=s=>!!s?.hasAttribute("aria-pressed"),No=s=>s.hasAttribute("data-onward"),nt=s=>s.getAttribute("aria-label")??s.textContent??"";var rt=()=>matchMedia("(hover: none) and (pointer: coarse)").matches;function ke(s){((rt()?null:s.querySelector(`[${te}]`))??s).focus({preventScroll:!0})}function Qt(s){return s.key==="Tab"?!0:s.key==="Enter"?!s.altKey&&(s.shiftKey||ee(s)):ee(s)&&!/^(Arrow.*|Home|End|Backspace|Delete|[amz])$/i.test(s.key)}function Co(s){let e=P(s);return e.matches("textarea, select")?!0:e instanceof HTMLInputElement?/^(radio|checkbox|range)$/.test(e.type)?/^(Arrow.*|Home|End|Page.*| )$/.test(s.key):!0:!1}function es(s,e,t){let o={chose:""};Mo(s,t),Lo(s,o,t),s.addEventListener("focusin",n=>{nt(P(n))!==o.chose&&(o.chose="")},{signal:t}),s.addEventListener("keydown",n=>Ro(n,s,e,o),{signal:t})}function Mo(s,e){let t=s,o=n=>{t.removeAttribute("data-lm-suppress-shortcuts");let r=P(n);!s.contains(r)||Qt(n)||(t=r,t.setAttribute("data-lm-suppress-shortcuts",""))};addEventListener("keydown",o,{capture:!0,signal:e})}function Ro(s,e,t,o){let{key:n}=s,r=P(s);if(be(s)&&n===" "&&(s.shiftKey||ee(s))&&s.preventDefault(),Qt(s)||(s.stopPropagation(),ee(s)||s.defaultPrevented))return;let h=e.querySelector(".kit-panel:not([hidden])"),l=r.tagName==="TEXTAREA"&&!r.hasAttribute(te);if(n==="Escape"&&!s.isComposing&&!l&&!h)return s.preventDefault(),Bo(e);let c=ot(r)&&nt(r)===o.chose,p=be(s)&&(c||n==="Enter"&&No(r));(p||be(s)&&s.repeat)&&s.preventDefault(),!(be(s)&&!p||Co(s)||!t[n])&&(s.preventDefault(),s.repeat||t[n]())}function Bo(s){s.parentElement?.closest("[tabindex]")?.focus()}function Lo(s,e,t){let o=!1,n={timeStamp:-1e3,x:0,y:0,button:null},r=u=>u.type==="click"&&!u.detail&&o&&s.contains(P(u)),h=u=>{let w=P(u).closest?.("button")??null,y=r(u)||jo(u,w,n);y&&(u.preventDefault(),u.stopPropagation()),!(u.type!=="click"||!w||!s.contains(w))&&(n={button:w,timeStamp:u.timeStamp,x:u.x,y:u.y},y||(e.chose=u.detail&&ot(w)?nt(w):""))},l={capture:!0,signal:t},c=u=>{o=u.shiftKey||ee(u)},p=()=>{o=!1};addEventListener("keydown",c,l),addEventListener("keyup",p,l),addEventListener("mousedown",h,l),addEventListener("click",h,l)}function jo(s,e,t){let o=s.timeStamp-t.timeStamp<300,n=Math.hypot(s.x-t.x,s.y-t.y)<5;return!s.detail||!o||!n?!1:e!==t.button||s.detail>1&&ot(e)}var Po=500,$e=class{constructor(e,t,o,n){this.input=i("textarea",{rows:3,maxlength:Po,dir:"auto","aria-labelledby":n,placeholder:a("your-line"),[te]:!0,oninput:()=>o.changed()}),this.node=i("div",{class:"kit-guess-line"},this.input)}chosen(){let e=this.input.value.trim();return e?{label:"1",note:e}:null}open({note:e}){this.input.value=e,this.input.readOnly=!0,this.input.removeAttribute(te)}keys(){return{}}};var xe=class{constructor(e,t,o){this.guess=e,this.store=t,this.aloud=o;let n=R();this.hint=i("p",{class:"kit-quiet"});let r={changed:()=>f(this.hint,""),say:o,commit:()=>{}};this.line=new $e(e,null,r,n),this.line.input.placeholder=a("poster-line"),this.keep=v(a("poster-write"),"",()=>this.#e(),{class:"kit-main"}),this.node=i("div",{class:"kit-feed-writing"},i("p",{class:"kit-question",id:n,dir:"auto"},e.question),this.line.node,this.keep,this.hint),this.show()}#e(){let e=this.line.chosen();if(!e)return f(this.hint,a("poster-empty")),this.aloud(a("poster-empty"));let{id:t}=this.guess;this.store.note(t,e.note),this.store.judge(t,e.label),this.store.compared([t]),this.show(),this.aloud(a("poster-kept"))}show(){let{first:e,note:t}=this.store.of(this.guess.id)??{first:null};e!==null&&(this.line.open({label:e,note:t??""}),this.keep.hidden=!0,f(this.hint,a("poster-kept")))}};var ve=class{constructor(e,t,{store:o,say:n},r){this.found=e,this.aloud=n;let{kinds:h,tones:l,to:c}=e;this.what={kind:h[0],tone:l[0],to:c[0]};let p=(u,w)=>this.#s(u,w,`${r}-${u}`);this.choices=[p("kind",h),p("tone",l),p("to",c)],this.head=i("p",{class:"kit-feed-headline"}),this.rows=e.rules.map(u=>new it(u,e.worlds)),this.writing=new xe(t,o,n),this.node=i("div",{class:"kit-feed-poster"},this.#e(),this.#t())}#e(){return i("div",{class:"kit-feed-controls"},i("p",{class:"kit-heading"},a("poster-what")),...this.choices.map(({node:e})=>e),i("p",{class:"kit-quiet"},a("poster-reads-no-text")),this.writing.node)}#t(){return i("div",{class:"kit-feed-surfaces"},this.head,this.#o(),i("p",{class:"kit-quiet"},a("poster-means")),i("p",{class:"kit-quiet"},a("poster-model",{worlds:this.found.worlds})))}#s(e,t,o){let n=t.map(l=>({value:l,words:a(`${e}-${l}`)})),r=l=>{this.what={...this.what,[e]:l},this.show(),this.aloud(this.head.textContent??"")},h=new T(o,a(`poster-${e}`),n,r,"kit-feed-inline");return h.show(t[0]),h}#o(){return i("table",{},i("thead",{},i("tr",{},...["poster-rule","poster-through","poster-own","poster-other"].map(t=>i("th",{scope:"col"},a(t))))),i("tbody",{},...this.rows.map(({node:t})=>t)))}close(){}show(){this.writing.show();let{kind:e,tone:t,to:o}=this.what,n=this.found.found[`${e}|${t}|${o}`];for(let h of this.rows)h.show(n[h.rule]);let r=this.found.rules.map(h=>ss(n[h]));f(this.head,Wo(this.found,r))}};function Wo({rules:s,worlds:e},t){let[o,n]=[Math.max(...t),Math.min(...t)],r=a(`by-${$(s[t.indexOf(o)])}`),h=a(`was-${$(s[t.indexOf(n)])}`);return a("poster-headline",{by:r,worlds:o,of:e,other:h,least:n})}function ss(s){return s.filter(([e,t,o,n])=>{let r=t+n;return r>0&&2*(e+o)>=r}).length}var it=class{constructor(e,t){this.rule=e,this.of=t,this.pips=Array.from({length:t},()=>i("i",{})),this.count=i("span",{class:"kit-feed-number"}),this.own=new Ee("own"),this.other=new Ee("other"),this.node=i("tr",{},i("th",{scope:"row"},a(`rule-${$(e)}`)),i("td",{},i("span",{class:"kit-feed-pips kit-feed-worlds","aria-hidden":"true"},...this.pips),this.count),i("td",{},this.own.node),i("td",{},this.other.node))}show(e){let t=ss(e);this.pips.forEach((o,n)=>{o.toggleAttribute("data-on",n<t)}),f(this.count,a("poster-worlds",{worlds:t,of:this.of})),this.own.show(ts(e,0)),this.other.show(ts(e,2))}};function ts(s,e){let t=n=>s.reduce((r,h)=>r+h[n],0),o=t(e+1);return o?t(e)/o:null}var Ee=class{constructor(e){this.fill=i("i",{}),this.number=i("span",{}),this.node=i("span",{class:"kit-feed-share","data-side":e},i("span",{"aria-hidden":"true"},this.fill),this.number)}show(e){this.fill.style.width=`${100*(e??0)}%`,f(this.number,e===null?a("poster-nobody"):`${Math.round(100*e)} %`)}};var Do=2e3,Se=class{skipped=new Set;#e;#t;#s;#o;#n=new Set;#i=Math.random().toString(36).slice(2,8);#r=[];#h="";#a=0;#u=0;#l=!1;#c=!1;#d;constructor(e,t){this.#e=e,this.#t=e.read("about"),this.#s=e.read("grid"),this.#o=new Map(Object.entries(e.read("runs")));let o=(n,r)=>{t.addEventListener("abort",e.listen(n,r))};o("ran",()=>this.#x(e.read("ran"))),o("run_problem",()=>this.#v(e.read("run_problem")));for(let n of["chosen","beside","expected"])o(n,()=>this.#p());t.addEventListener("abort",()=>clearTimeout(this.#d))}run(e,t){return this.#f([e,t])?.map(n=>n===null?null:n/1e3)}#f([e,t]){return this.#m(e,t)??this.#o.get(K(e,t))}#m(e,t){let{measures:o,seeds:n}=this.#t;return(t<1||t>n?void 0:this.#b(e))?.slice((t-1)*o.length,t*o.length)}#b(e){let{broadcasters:t,caps:o,orders:n,start:r}=this.#t,{runs:h,no_stop_runs:l}=this.#s,c=n.indexOf(e.order);if(!e.stops_at_anger)return X(e,{...r,order:e.order,stops_at_anger:!1})?l?.[c]:void 0;let p=t.indexOf(e.broadcasters),u=o.indexOf(e.cap);if(!(c<0||p<0||u<0))return h?.[(c*t.length+p)*o.length+u]}want(e){let t=e.filter(o=>!this.#f(o));t.some(o=>!this.#k(o))&&this.#w(),this.#r=t,this.#g()}goOn(){this.#w()}stop(){this.#l=!0,this.#p()}get state(){return{lacking:this.#r.length,done:this.#u,stopped:this.#l,late:this.#c&&!!this.#h,storedOnly:!!this.#e.read("stored_only")}}listen(e,t){this.#n.add(e),t.addEventListener("abort",()=>this.#n.delete(e))}#p(){for(let e of this.#n)e()}#k([e,t]){return this.#r.some(([o,n])=>n===t&&X(o,e))}#w(){this.#u=0,this.#l=!1}#g(){if(this.#r=this.#r.filter(n=>!this.#f(n)),this.#h||this.#l||!this.#r.length||this.#e.read("stored_only"))return;let[e,t]=this.#r[0];this.#h=K(e,t),this.#c=!1,this.#d=setTimeout(()=>this.#$(),Do),this.#a+=1;let o=`${this.#i}-${this.#a}`;this.#e.write({ask:{...e,number:o,seed:t}})}#$(){this.#c=!0,this.#p()}#x({key:e,run:t}){this.#o.set(e,t),e===this.#h&&(this.#y(),this.#c=!1,this.#u+=1),this.#g(),this.#p()}#v(e){e&&(this.#y(),this.#l=!0),this.#p()}#y(){clearTimeout(this.#d),this.#h=""}};var Te=class{now="evening";constructor(e,t,o){this.scenes=t,this.show=o,this.names=Object.keys(t),this.buttons=this.names.map(r=>this.#e(r,e)),this.panels=this.names.map(r=>{let h={role:"tabpanel",id:`${e}-${r}`,"aria-labelledby":`${e}-tab-${r}`};return i("div",h,t[r].node)});let n={class:"kit-feed-tabs",role:"tablist","aria-label":a("feed-views")};this.node=i("div",n,...this.buttons),this.node.addEventListener("keydown",r=>this.#t(r))}#e(e,t){let o={role:"tab",id:`${t}-tab-${e}`,"aria-controls":`${t}-${e}`};return i("button",{type:"button",...o,onclick:()=>this.#s(e)},a(`tab-${e}`))}open(e){this.scenes[this.now].close(),this.now=e,this.names.forEach((t,o)=>{let n=t===e;x(this.buttons[o],"aria-selected",n),this.buttons[o].tabIndex=n?0:-1,this.panels[o].hidden=!n}),this.show()}#t(e){let t={ArrowRight:1,ArrowLeft:-1}[e.key];if(!t||e.shiftKey||e.ctrlKey||e.metaKey||e.altKey)return;e.preventDefault();let o=this.names.length,n=(this.names.indexOf(this.now)+t+o)%o;this.#s(this.names[n]),this.buttons[n].focus({preventScroll:!0})}#s(e){this.open(e),this.node.closest(".kit")?.scrollIntoView({block:"nearest",behavior:"instant"})}};var Oe=class{#e=null;constructor({answer:e,skip:t}){this.words=i("p",{class:"kit-question",dir:"auto"}),this.options=i("div",{class:"kit-feed-options"}),this.answer=e,this.still=i("p",{class:"kit-quiet"}),this.node=i("div",{class:"kit-feed-ask",role:"group","aria-label":a("ask-first")},this.words,this.options,i("p",{class:"kit-tools"},v(a("ask-skip"),"",t)),this.still)}show(e,t){this.node.hidden=!e,f(this.still,a("ask-still",{rule:t})),!(!e||e===this.#e)&&(this.#e=e,f(this.words,e.question),this.options.replaceChildren(...e.options.map((o,n)=>i("button",{type:"button",class:"kit-feed-option",dir:"auto",onclick:()=>this.answer(String(n+1))},o))))}};function os(s,e){let t=s&&e.of(s.id)?.first;if(!t)return"";let o=s.options[Number(t)-1],n=s.options[s.truth-1];return`${a(o===n?"asked-right":"asked-other",{mine:o,found:n})} ${s.after}`}var Fo=8;var ns=(s,e=Uo(s))=>i("span",{class:"kit-avatar","data-hue":String(e%Fo),"aria-hidden":"true"},Ko(s));function Ko(s){return s.replace(/^u\//,"").split(/[\s_.,’'-]+/u).map(o=>o.match(/[\p{L}\p{N}]/u)?.[0]??"").filter(Boolean).slice(0,2).join("").toLocaleUpperCase()}function Uo(s){let e=0;for(let t of s)e=(31*e+(t.codePointAt(0)??0))%65521;return e}var rs=.5;function Yo({order:s,sold:e}){let t=a(`by-${$(s)}`);return e?a("by-sold",{by:t}):t}function as(s,e,t,o,n){if(t?.order===e.order&&t.sold!==e.sold)return qo(s,e,o);let r=B(s,e,o),h={by:Yo(e),name:s.name,of:o};if(!t)return`${a("headline-start",{...h,...r})} ${a("headline-start-talk",{talk:r.talk})}`;let l=B(s,t,o),c=n??qt(l,r),p={...h,before:a(`was-${$(t.order)}`)},u=c?a(`headline-${c}`,{...p,now:r[c],was:l[c]}):a("headline-same",{...h,...r}),w=Yt(C(s,t),C(s,e),o);return`${u} ${a("headline-new",{new:w,of:o})}`}function qo(s,{order:e,sold:t},o){let{who:n}=F(s,C(s,{order:e,sold:!1})[o-1]),r={who:s.paid.who,name:s.name,lost:n,of:o};return a(t?"headline-sold":"headline-unsold",r)}function hs(s){let{unit:e,number:t}=ls(s);return a(`ago-${e}`,{number:t})}function ls(s){return s<60?{unit:"minutes",number:s}:s<2880?{unit:"hours",number:Math.floor(s/60)}:{unit:"days",number:Math.floor(s/60/24)}}function cs(s,e,t){let o=C(s,e),n=F(s,t);if(t==="paid")return a("why-paid",{who:n.who});let r=o.indexOf(t)+1;return[a("why-place",{place:r,of:o.length}),...Ho[e.order](n,s),e.sold&&r>2?a("why-sold"):""].filter(Boolean).join(" ")}var Ho={time({minutes:s},{posts:e}){let t=e.filter(o=>o.minutes<s).length;return[a("why-time",{newer:t,ago:a("ago-in-words",ls(s))})]},engagement(s){let{views:e,reactions:t,usual:o,stopped:n}=s;return[a("why-reactions",{views:e,reactions:t}),a("why-usual",{usual:o}),a("why-stopped",{stopped:n,who:is(s)})]},relationship(s){let e=Math.round(100*s.near);return[a("why-tie",{tie:$(s.tie),who:is(s),near:e})]},"stated preference"({quality:s,tone:e,side:t}){let o=s>=rs?"good":s<=-rs?"poor":"usual";return[a("why-wish",{quality:o,tone:e}),e==="calm"?"":a("why-side",{side:t})]}},is=({who:s,passed_by:e})=>e??s;var Ae=class{constructor(e,t,o){let n=R();this.post=e,this.move=i("span",{class:"kit-feed-move","aria-hidden":"true"}),this.moved=i("span",{class:"kit-unseen"}),this.why=i("p",{class:"kit-panel kit-feed-why",id:n,hidden:!0}),this.button=i("button",{type:"button",class:"kit-feed-card","aria-expanded":"false","aria-controls":n,tabindex:"-1",onclick:o},ns(e.who,t),i("span",{class:"kit-feed-body"},this.move,zo(e)," ",Go(e)),this.moved);let r={"data-tone":e.tone,"data-page":e.page,"data-paid":e.tie==="paid"};this.node=i("li",{class:"kit-feed-post",...r},this.button,this.why)}show(e){let t=e===null?"in":e>0?"up":e<0?"down":null;x(this.node,"data-move",t);let o=Math.abs(e??0);f(this.move,t==="up"?`▲${o}`:t==="down"?`▼${o}`:t?"✦":""),f(this.moved,t?` (${a(`moved-${t}`,{places:o})})`:"")}open(e=""){f(this.why,e),this.why.hidden=!e,x(this.button,"aria-expanded",!!e)}};function zo({who:s,tie:e,minutes:t,passed_by:o,kind:n,tone:r}){let h=e==="paid",l=[o?a("passed-on-by",{name:o}):a(`tie-${$(e)}`),h?"":hs(t)].filter(Boolean);return i("span",{class:"kit-feed-head"},i("b",{dir:"auto"},s),i("span",{class:"kit-feed-about"},` ${l.join(" · ")} `),n==="talk"?i("span",{class:"kit-feed-chip"},a("mark-talk")," "):null,r==="angry"?i("span",{class:"kit-feed-chip","data-angry":!0},a("mark-angry")," "):null)}var Go=s=>i("span",{class:"kit-feed-text",dir:"auto"},s.text);var Vo="0 4px 12px rgb(0 0 0 / 35%)",Zo="cubic-bezier(0.3, 0, 0.2, 1)",Jo=()=>!matchMedia("(prefers-reduced-motion: reduce)").matches;function us(s,e,t){let o=ds(s);for(let r of s.values())for(let h of r.getAnimations())h.cancel();if(t(),!e||!Jo())return;let n=0;for(let[r,h]of[...ds(s)].sort(([,l],[,c])=>l.top-c.top)){let l=s.get(r);Xo(l,o.get(r),h,n*25),n+=1}}function ds(s){let e=[...s].filter(([,t])=>t.isConnected&&t.offsetParent);return new Map(e.map(([t,o])=>[t,o.getBoundingClientRect()]))}function Xo(s,e,t,o){let n=e?e.top-t.top:0;if(e&&Math.abs(n)<1)return;let r=e?{transform:`translateY(${n}px)`,boxShadow:Vo,offset:0}:{opacity:0,transform:"translateX(2rem)",offset:0},h=700+Math.min(Math.abs(n),300);s.animate([r],{duration:h,delay:o,easing:Zo,fill:"backwards"})}var Qo="21:40",q=class{#e=new Map;#t=null;#s={order:"time",sold:!1};#o="";#n="";constructor(e,t){this.seen=e,this.aloud=t,this.title=i("b",{}),this.upper=i("ol",{class:"kit-feed-seen"}),this.line=i("p",{class:"kit-feed-away"}),this.lower=i("ol",{class:"kit-feed-beyond"});let o=[i("span",{},Qo),this.title,i("i",{})];this.node=i("div",{class:"kit-feed-phone",role:"group"},i("p",{class:"kit-feed-bar","aria-hidden":"true"},...o),i("div",{class:"kit-feed-screen"},this.upper,this.line,this.lower)),this.node.addEventListener("keydown",n=>this.#l(n)),this.node.addEventListener("focusin",n=>this.#c(n))}show(e,t,o){e!==this.#t&&this.#i(e),this.#s=t;let n=C(e,t),r=o&&Ut(C(e,o),n),h=a(`rule-${$(t.order)}`);x(this.node,"aria-label",a("phone-name",{name:e.name,rule:h})),x(this.upper,"aria-label",a("phone-seen",{name:e.name})),x(this.lower,"aria-label",a("phone-beyond",{name:e.name})),f(this.title,a("phone-name",{name:e.name,rule:h})),f(this.line,a("line-away",{name:e.name})),n.join()!==this.#o&&this.#r(n);for(let[l,c]of this.#e)c.show(r?r.get(l)??null:0);n.includes(this.#n)?this.#a():this.close(),this.node.contains(document.activeElement)||this.#d(n[0])}#i(e){this.close(),this.#t=e;let t=[...e.posts.map(({id:n})=>n),"paid"].map(n=>F(e,n)),o=[...new Set(t.map(({who:n})=>n))];this.#e=new Map(t.map(n=>{let r=()=>this.#h(n.id);return[n.id,new Ae(n,o.indexOf(n.who),r)]})),this.upper.replaceChildren(),this.lower.replaceChildren(),this.#o=""}#r(e){this.#o=e.join();let t=new Map([...this.#e].map(([h,{node:l}])=>[h,l])),o=[e.slice(0,this.seen),e.slice(this.seen)],n=document.activeElement,r=n&&this.node.contains(n)?n:null;us(t,this.upper.hasChildNodes(),()=>{[this.upper,this.lower].forEach((h,l)=>{h.replaceChildren(...o[l].map(c=>t.get(c)))}),r?.focus({preventScroll:!0})}),e.forEach((h,l)=>{x(t.get(h),"data-low",l>e.length-4?"":null)})}#h(e){let t=this.#n===e;this.close(),!t&&(this.#n=e,this.aloud(this.#a()))}#a(){let e=this.#t?cs(this.#t,this.#s,this.#n):"";return this.#e.get(this.#n)?.open(e),e}close(){this.#e.get(this.#n)?.open(),this.#n=""}get#u(){return[...this.node.querySelectorAll("button")]}#l(e){let t={ArrowDown:1,ArrowUp:-1}[e.key];if(!t||e.shiftKey||e.ctrlKey||e.metaKey||e.altKey)return;e.preventDefault();let o=this.#u,n=o.indexOf(document.activeElement);o[n+t]?.focus()}#c({target:e}){for(let[t,{button:o}]of this.#e)o===e&&this.#d(t)}#d(e){for(let[t,{button:o}]of this.#e)o.tabIndex=t===e?0:-1}};var en=["angry","talk","voices"],H=class{constructor(e,t=!1){this.of=e,this.rows=en.map(n=>new at(n,e,t));let o={class:"kit-feed-dials",role:"group","aria-label":a("dials",{of:e})};this.node=i("div",o,...this.rows.map(({node:n})=>n))}show(e,t){for(let o of this.rows)o.show(e,t)}},at=class{constructor(e,t,o){this.brief=o,this.dial=e,this.of=t,this.pips=Array.from({length:t},()=>i("i",{})),this.now=i("span",{class:"kit-feed-number"}),this.more=i("span",{class:"kit-feed-more"}),this.was=i("span",{class:"kit-feed-was"});let n=i("span",{class:"kit-feed-pips","aria-hidden":"true"},...this.pips);this.node=i("p",{"data-dial":e},i("b",{},a(`${o?"brief":"dial"}-${e}`))," ",i("span",{},n,this.now," ",this.more," ",this.was))}show(e,t){let{dial:o,of:n}=this,[r,h]=[e[o],t?.[o]??0];this.pips.forEach((p,u)=>{x(p,"data-on",u<r?"":null),x(p,"data-was",t&&u<h?"":null)});let l=o==="voices",c=l?a("dial-voices-of",{now:r}):a("dial-of",{now:r,of:n});f(this.now,this.brief?String(r):c),f(this.more,l&&!this.brief?a("dial-pages",{pages:e.pages}):""),f(this.was,t?a("dial-was",{was:h}):""),x(this.node,"data-changed",t&&r!==h?"":null)}};var _e=class{#e;constructor(e){this.#e=e,this.head=i("p",{class:"kit-feed-headline",tabindex:"-1"}),this.guessed=i("p",{class:"kit-feed-guessed"}),this.dials=new H(e),this.node=i("div",{class:"kit-feed-result"},this.head,this.guessed,this.dials.node)}show(e,t,o,n,r){let h=l=>B(e,l,this.#e);f(this.head,as(e,t,o,this.#e,r)),f(this.guessed,n),this.dials.show(h(t),o&&h(o))}get aloud(){return[this.head.textContent,this.guessed.textContent].filter(Boolean).join(" ")}};var tn={order:"time",sold:!1},sn=8,Ie=class{#e;#t=null;#s="";#o=0;#n=!1;constructor(e,t,o,n){this.evening=e,this.asks=t,this.stage=o,this.#e={order:o.choice.now.b.order,sold:!1},this.readers=this.#i(n),this.rules=this.#r(n),this.sold=new U(a("sold"),r=>this.change({sold:r}),{note:a("sold-does"),key:"5"}),this.ask=new Oe({answer:r=>this.answer(r),skip:()=>this.skip()}),this.result=new _e(e.seen),this.back=v("","u",()=>this.undo()),this.phone=new q(e.seen,o.say),this.simulated=i("p",{class:"kit-quiet kit-feed-simulated"}),this.node=i("div",{class:"kit-feed-tonight"},this.#h(),this.phone.node)}#i(e){let{readers:t}=this.evening,o=t.map(({name:r},h)=>({value:String(h),words:r})),n=r=>this.turn(Number(r));return new T(`${e}-reader`,a("reader"),o,n,"kit-feed-inline")}#r(e){let t=Object.keys(this.evening.readers[0].places).map(on),o=n=>this.choose(n);return new T(`${e}-rule`,a("rules"),t,o,"kit-feed-rules")}#h(){return i("div",{class:"kit-feed-controls"},this.readers.node,this.rules.node,this.sold.node,i("div",{class:"kit-feed-stage"},this.ask.node,this.result.node),i("div",{class:"kit-feed-foot"},this.back,this.simulated))}get reader(){return this.evening.readers[this.#o]}#a(e){let t=this.asks[e],{store:o,runs:n}=this.stage;if(!t||this.#e.sold||n.skipped.has(e))return!1;let r=Je(this.reader,e,t.dial,this.evening.seen);return o.of(t.id)?.first===null&&r===t.truth}choose(e){e===this.#e.order?this.#u(""):this.#a(e)?this.#u(e):this.change({order:e})}#u(e){this.#s=e,this.show(),e&&(this.#m(this.ask.node),this.stage.say(this.asks[e].question))}answer(e){let t=this.#s,{store:o}=this.stage,{id:n}=this.asks[t];o.judge(n,e),o.compared([n]),this.#l(t)}skip(){this.stage.runs.skipped.add(this.#s),this.#l(this.#s)}#l(e){this.change({order:e}),this.result.head.focus({preventScroll:!0})}change(e){this.#c({...this.#e,...e}),this.#n=!0,this.stage.choice.set({order:this.#e.order}),this.show(),this.#n=!1,this.stage.say(this.result.aloud)}#c(e){this.#s="",this.#t=this.#e,this.#e=e}hear(){let{order:e}=this.stage.choice.now.b;e!==this.#e.order&&this.#c({...this.#e,order:e})}undo(){this.#s?this.#u(""):this.#t&&this.change(this.#t)}sell(){this.change({sold:!this.#e.sold})}turn(e){this.#o=e,this.#t=null,this.#s="",this.show(),this.stage.say(this.result.aloud)}next(){this.turn((this.#o+1)%this.evening.readers.length)}get#d(){let e=this.asks[this.#e.order];return!e||this.#e.sold?"":Je(this.reader,this.#e.order,e.dial,this.evening.seen)===e.truth?os(e,this.stage.store):""}show(){let{reader:e}=this,[t,o]=[this.#e,this.#t],n=this.asks[this.#s]??null;re(this.stage.root(),()=>{this.ask.show(n,a(`rule-${$(t.order)}`)),this.result.node.hidden=!!n}),this.readers.show(String(this.#o)),this.rules.show(this.#s||t.order),this.sold.show(t.sold);let r=this.#d,h=r?this.asks[t.order].dial:void 0;this.result.show(e,t,r?tn:o,r,h),this.#f(),f(this.simulated,a("simulated-evening",{name:e.name})),this.#n&&this.#m(this.result.node),this.phone.show(e,t,o)}#f(){let e=this.#s?this.#e:this.#t;if(this.back.hidden=!e,!e)return;let t=a("back-to",{rule:a(`rule-${$(e.order)}`)});this.back.replaceChildren(t," ",i("kbd",{"aria-hidden":"true"},"u"))}#m(e){if(this.node.getBoundingClientRect().height<=innerHeight)return this.node.scrollIntoView({block:"nearest",behavior:"instant"});let o=this.rules.node,n=getComputedStyle(o).position==="sticky";e.style.scrollMarginTop=n?`${o.offsetHeight+sn}px`:"",e.scrollIntoView({block:"start",behavior:"instant"})}close(){this.phone.close()}};function on(s,e){let t=$(s);return{value:s,words:a(`rule-${t}`),note:a(`rule-${t}-does`),key:String(e+1)}}var Ne=class{constructor(e,t){this.evening=e,this.aloud=t;let o=Object.keys(e.readers[0].places);this.head=i("p",{class:"kit-feed-headline"});let n=()=>this.#t();this.sides=[new Ce(e,a("left-phone"),o[0],t,n),new Ce(e,a("right-phone"),o[1],t,n)];let[r,h]=this.sides;this.node=i("div",{class:"kit-feed-two"},this.head,i("div",{class:"kit-feed-pair"},r.node,h.node))}get#e(){let{seen:e}=this.evening,[t,o]=this.sides;return a("compare-headline",{shared:Ht(t.seen,o.seen),of:e})}#t(){this.show(),this.aloud(this.#e)}show(){for(let e of this.sides)e.show();f(this.head,this.#e)}close(){for(let{phone:e}of this.sides)e.close()}},Ce=class{#e;#t=0;constructor(e,t,o,n,r){this.evening=e,this.#e=o;let l=Object.keys(e.readers[0].places).map(p=>({value:p,words:a(`rule-${$(p)}`)})),c=e.readers.map((p,u)=>({value:String(u),words:p.name}));this.rule=fs(a("choose-rule"),l,p=>{this.#e=p,r()}),this.who=fs(a("choose-reader"),c,p=>{this.#t=Number(p),r()}),this.dials=new H(e.seen,!0),this.phone=new q(e.seen,n),this.node=i("div",{class:"kit-feed-side",role:"group","aria-label":t},i("div",{class:"kit-tools"},this.who.node,this.rule.node),this.dials.node,this.phone.node)}get reader(){return this.evening.readers[this.#t]}get state(){return{order:this.#e,sold:!1}}get seen(){return Ze(this.reader,this.state,this.evening.seen)}show(){this.rule.input.value=this.#e,this.who.input.value=String(this.#t),this.dials.show(B(this.reader,this.state,this.evening.seen),null),this.phone.show(this.reader,this.state,null)}};function fs(s,e,t){let o=R(),n=e.map(({value:h,words:l})=>i("option",{value:h},l)),r=i("select",{id:o,onchange:()=>t(r.value)},...n);return{input:r,node:i("span",{},i("label",{for:o},s)," ",r)}}var ht="kitLesson",nn=5e3,z=i("p",{class:"kit-run-first",role:"status"}),ms;function rn(s){return!!s.widget_manager?.context?.model?.getMetadata?.("kit")?.lesson}function ws(s,e){if(!rn(s))return;requestAnimationFrame(()=>{let o=e.closest(".jp-Notebook");o&&(o.dataset[ht]="")});let t=document.documentElement.dataset;if(!(ht in t)){t[ht]="",addEventListener("keydown",an,{capture:!0}),addEventListener("dblclick",pn,{capture:!0});for(let o of["wheel","pointerdown"])addEventListener(o,lt,{capture:!0,passive:!0});document.body.append(z)}}var gs=s=>s.target.closest?.("[data-kit-lesson].jp-Notebook")??null;function an(s){let e=s.target,t=gs(s);if(!t)return;lt();let o=e.closest(".kit");o?s.key==="Enter"&&s.shiftKey&&dn(s,o):cn(s,e)&&(s.preventDefault(),hn(e.closest(".jp-Cell"),t))}function hn(s,e){if(s.matches(".jp-CodeCell")&&!s.querySelector(".kit"))return ps(s);let t=un(s,e);if(t)return ke(t);let o=[...e.querySelectorAll(".jp-Cell")].find(n=>ln(n,s));o?.matches(".jp-CodeCell")&&!o.querySelector(".kit")&&ps(s)}var ln=(s,e)=>!!(e.compareDocumentPosition(s)&Node.DOCUMENT_POSITION_FOLLOWING);function ps(s){let{top:e,left:t,right:o}=s.getBoundingClientRect(),n=s.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),r=Math.max(e,n?.top??0),h=(n?.bottom??innerHeight)-40;z.style.top=`${Math.min(r,h)}px`,z.style.right=`${innerWidth-o+24}px`,z.style.maxWidth=`${o-t-48}px`,f(z,a("run-first")),ms=setTimeout(lt,nn)}function lt(){clearTimeout(ms),f(z,"")}function cn(s,e){if(s.ctrlKey||s.metaKey||s.altKey||e.isContentEditable||e.matches("input, textarea, select"))return!1;let t=e.closest(".jp-Cell");if(!t)return!1;if(s.key!=="Enter")return s.key.length===1&&s.key!==" ";let o=t.matches(".jp-CodeCell")&&!t.querySelector(".jp-InputPlaceholder");return!s.shiftKey&&t===e&&!o}function dn(s,e){let t=e.closest(".jp-Cell")?.nextElementSibling;t&&(s.preventDefault(),s.stopPropagation(),t.focus({preventScroll:!0}),t.scrollIntoView({block:"nearest"}))}function un(s,e){let t=[...e.querySelectorAll(".jp-Cell")],o=c=>Math.abs(t.indexOf(c.closest(".jp-Cell")??s)-t.indexOf(s)),l=[...(s.matches(".jp-CodeCell")?s:e).querySelectorAll(".kit:not([data-finished])")].map(c=>({view:c,far:o(c),much:fn(c)})).filter(({much:c})=>c.all||c.pixels>innerHeight/2);return l.sort((c,p)=>c.far-p.far||p.much.pixels-c.much.pixels),l[0]?.view}function fn(s){let{top:e,bottom:t}=s.getBoundingClientRect(),o=s.closest(".jp-WindowedPanel-outer")?.getBoundingClientRect(),n=Math.max(e,o?.top??0),r=Math.min(t,o?.bottom??innerHeight)-n;return{pixels:r,all:r>0&&r>=t-e-1}}function pn(s){let e=s.target;gs(s)&&e.closest(".jp-RenderedMarkdown")&&s.stopPropagation()}function ys(s){function e(n){for(let[r,h]of Object.entries(n))s.set(r,h);try{s.save_changes()}catch{}}function t(n,r){return s.on(`change:${n}`,r),()=>s.off(`change:${n}`,r)}let o=n=>e({[n]:s.get(n)+1});return{read:n=>s.get(`_${n}`),listen:(n,r)=>t(`_${n}`,r),write(n){e(Object.fromEntries(Object.entries(n).map(([r,h])=>[`_${r}`,h])))},append:n=>e({_outbox:[...n]}),follow({saved:n,news:r}){let h=[t("_ack",()=>n(s.get("_ack").slice(1))),t("_news",()=>r(s.get("_news")))];return s.get("_told")&&(r(s.get("_news")),o("_asked")),()=>{for(let l of h)l()}},rename:()=>o("_another")}}function ks({share:s,view:e}){return()=>{let t,o;return{initialize({model:n,signal:r}){let h=bs(r);return t=ys(n),Wt(t.read("words")),o=s(t,h.signal),()=>h.abort()},render({model:n,el:r,signal:h}){ws(n,r);let l=bs(h);return e({host:t,el:r,signal:l.signal,...o}),()=>l.abort()}}}}function bs(s){let e=new AbortController;return s?.addEventListener("abort",()=>e.abort()),e}function $s(){let s=i("p",{class:"kit-unseen","aria-live":"polite",role:"status"});return{node:s,say(e){s.textContent=e}}}function xs(s,e,t,o=mn){let n=i("div",{class:"kit-panel",role:"group","aria-label":s});t instanceof Node&&n.append(t);let r=(l=n.hidden)=>{l===n.hidden&&(l&&!(t instanceof Node)&&n.replaceChildren(t()),o(n,!!l,()=>{n.hidden=!l,h.setAttribute("aria-expanded",String(l))}))},h=v(s,e,()=>r(),{"aria-expanded":"false"});return h.classList.toggle("kit-by-keys",e==="?"),n.hidden=!0,{button:h,panel:n,toggle:r}}function mn(s,e,t){t(),(e?s:s.closest(".kit"))?.scrollIntoView({block:"nearest"})}function vs(s){let e=[...s,["Esc",a("key-escape")]];return i("dl",{class:"kit-keys"},...e.flatMap(([t,o])=>[i("dt",{},i("kbd",{},t)),i("dd",{},o)]))}function L(s,e="localStorage"){try{return JSON.parse(window[e].getItem(s)??"null")??void 0}catch{return}}var wn=[];var gn=s=>wn.some(e=>s.includes(e));function I(s,e,t="localStorage"){try{e===null||gn(s)?window[t].removeItem(s):window[t].setItem(s,JSON.stringify(e))}catch{}}function Me(s){try{return Object.keys(localStorage).filter(e=>e.startsWith(s))}catch{return[]}}function Es(s,{name:e,keys:t,signal:o,host:n,part:r=""}){let h=i("section",{class:"kit","aria-label":e,tabindex:"-1"});return es(h,t,o),Object.keys(t).length&&h.append(i("p",{class:"kit-hint","aria-hidden":"true"},a("click-first"))),s.append(h),yn(h,o,n,r),h}function yn(s,e,t,o){let n=t&&bn(t,o),r=()=>{s.dataset.past=""};for(let l of["keydown","pointerdown","wheel"])addEventListener(l,r,{capture:!0,once:!0,signal:e});let h=()=>{let l=kn(s);l&&(n&&!("past"in s.dataset)&&ke(s),s.getBoundingClientRect().top<l.getBoundingClientRect().top?s.scrollIntoView({behavior:"instant"}):n&&s.scrollIntoView({behavior:"instant",block:"nearest"}))};requestAnimationFrame(()=>requestAnimationFrame(h)),setTimeout(h,300)}function bn(s,e=""){let t=`kit:run:${s.read("run")}`,o=document.documentElement.dataset,n=`kit ${s.read("activity")} ${e}`;if(L(t,"sessionStorage"))return!1;I(t,!0,"sessionStorage");let r=o.kitRan?.split("|")??[];return o.kitRan=[...r,n].join("|"),!r.includes(n)}function kn(s){let e=s.closest(".jp-Cell")?.nextElementSibling,t=e?.closest(".jp-WindowedPanel-outer"),o=document.activeElement;if(!e||!t||o?.isContentEditable)return null;let n=s.contains(o)||e.matches(".jp-mod-active"),r=t.querySelectorAll(".kit:not([data-past])"),h=r[0]===s&&!r[1];return n&&h&&(e.nextElementSibling||t.querySelector("[data-past]"))?t:null}function Ss(s,e){if(!s.earlier)return null;let{many:t,name:o}=s.earlier,n=s.earlier.ofThisFile?"lost":"elsewhere",r=o?`${n}-of`:n,h=a("remembers",{answers:t,name:o,what:r}),l=i("p",{class:"kit-notice"},h," "),c=w=>()=>{w(),l.remove(),e()},p=c(()=>s.restore()),u=c(()=>s.decline());return l.append(v(a("bring-back"),"",p)," ",v(a("not-mine"),"",u)),l}var $n=2e3;async function Ts(s,e){try{await navigator.clipboard.writeText(s.textContent??"")}catch{return getSelection()?.selectAllChildren(s),a(xn())}return e&&vn(e),a("copied")}function xn(){return rt()?"copy-by-touch":/Mac/.test(navigator.platform)?"copy-by-mac-keys":"copy-by-keys"}function vn(s){if("copied"in s.dataset)return;let e=[...s.childNodes];s.dataset.copied="",s.style.minWidth=`${s.offsetWidth}px`,s.replaceChildren(i("span",{},a("copied"))),setTimeout(()=>{delete s.dataset.copied,s.style.minWidth="",s.replaceChildren(...e)},$n)}var Re=class{#e;#t;#s;#o;text=i("span",{});alert=i("p",{class:"kit-problem",role:"alert",hidden:!0});news=i("p",{class:"kit-notice",role:"status",hidden:!0});constructor(e,t,o){this.#e=e,this.#s=t,this.#t=e.notice(),e.listen(()=>this.#n(),o),o.addEventListener("abort",()=>clearTimeout(this.#o)),this.#n(),this.#r()}#n(){let e=this.#e.problem();if(f(this.alert,e),this.alert.hidden=!e,this.#i(this.#e.notice()),this.#s.hear(),clearTimeout(this.#o),this.#e.waiting()===0)return this.#r();f(this.text,a("saving")),this.#o=setTimeout(()=>this.#r(),1500)}#i(e){e!==this.#t&&(this.#t=e,f(this.news,e),this.news.hidden=!e)}#r(){let e=this.#e.waiting(),t=a(this.#e.isEmpty()?"will-be-saved":"saved");f(this.text,e?a("not-on-disk",{answers:e}):t),this.#s.renew()}},Be=class{#e;#t=i("span",{});#s=i("output",{class:"kit-code"});#o=i("strong",{role:"status"});#n=i("div",{});#i;#r="";constructor(e){this.#e=e;let t=v(a("another-name"),"",()=>this.#h());this.node=i("div",{class:"kit-notice",hidden:!0},this.#t,i("br"),this.#s," ",this.#o,this.#n,i("p",{class:"kit-quiet"},a("name-made-up")," ",t))}button(e,t){return this.#i=v(a("copy-code"),e,()=>this.copy(),t),this.#i}async copy(){this.#a(),this.node.hidden=!1,this.node.scrollIntoView({block:"nearest"}),f(this.#o,await Ts(this.#s,this.#i))}hear(){this.#r&&(!this.#e.problem()&&this.#e.handIn()?.name===this.#r||(this.#r="",this.#a()))}renew(){!this.node.hidden&&!this.#r&&this.#a()}#h(){this.#r=this.#e.handIn()?.name??"",f(this.#t,a("another-name-coming")),this.#e.rename()}#a(){let{name:e,code:t}=this.#e.handIn()??{name:"",code:""};this.#s.textContent!==t&&(f(this.#o,""),this.#n.replaceChildren(this.#e.picture(t)??"")),f(this.#s,t),f(this.#t,a("code-is",{name:e}))}};var En=/\/(lab|doc|tree|notebooks|edit|consoles|nbclassic|retro|voila|apps)(\/|$)/;function Sn(){let s=Tn()??document.body?.dataset.baseUrl;if(typeof s=="string")return s;let{pathname:e}=location,t=En.exec(e);return t?e.slice(0,t.index+1):"/"}function Tn(){try{return JSON.parse(document.getElementById("jupyter-config-data")?.textContent??"").baseUrl}catch{return}}function Os(s){let e=s.read("owner")??"";return e==="anybody"?e:`${e}@${Sn()}`}var ct=s=>!!(s.first||s.revised||s.unsure||s.note),Le=class{#e;#t;#s;#o;#n;constructor(e,t){this.#e=e,this.#t=t,this.#s=e.read("file"),this.#o=400+e.read("posts").length}keepSoon(){this.#n??=setTimeout(()=>this.#i(),this.#o)}flush(){this.#n&&this.#i()}anew(){this.#r();for(let e of[Pe(this.#e),`kit:copy:${this.#e.read("activity")}:`])I(e+this.#s,null);this.#s=this.#e.read("file")}#i(){this.#r();let e=this.#e.read("hand_in").name??"",t=Pe(this.#e)+this.#s,o=L(t)?.declined;I(t,{at:Date.now(),name:e,given:this.#t(),declined:o})}#r(){clearTimeout(this.#n),this.#n=void 0}},je=class{#e;#t;#s;#o;get ofThisFile(){return this.#e.endsWith(`:${this.#s}`)}lost(){return this.ofThisFile?this.#o:[]}constructor(e,t,o,n){this.#e=e,this.#t=t,this.#s=o,this.#o=n}get name(){return this.#t.name??""}get many(){return this.#o.length}decline(){let e=[...this.#t.declined??[],this.#s];I(this.#e,{...this.#t,declined:e})}events(){let e=this.#o.filter(([,t])=>t.locked).map(([t])=>t);return[...this.#n(t=>t.first||t.unsure,t=>({label:t.first,round:"first",unsure:t.unsure,confidence:t.confidence})),...e.length?[{kind:"compared",post_ids:e}]:[],...this.#n(t=>t.revised,t=>({label:t.revised,round:"revised",confidence:t.confidence_revised})),...this.#n(t=>t.note,t=>({kind:"note",note:t.note})),...this.#n(t=>t.cause,t=>({kind:"sorted",cause:t.cause}))]}#n(e,t){return this.#o.filter(([,o])=>e(o)).map(([o,n])=>({post_id:o,...t(n)}))}};function As(s){let e=s.read("file"),t=new Set(s.read("kept")),o=new Set(s.read("posts").map(c=>c.post_id)),n=[...Is(Pe(s)),...On(s)].filter(({name:c,copy:p})=>!t.has(c)&&!p.declined?.includes(e)).sort((c,p)=>p.copy.at-c.copy.at);if(!n.length)return null;let[{key:r,copy:h}]=n,l=Object.entries(h.given).filter(([c])=>o.has(c));return l.length?new je(r,h,e,l):null}function _s(s,e){let t=s.read("file"),o=s.read("saved"),n=Pe(s)+t,r=L(n),h=s.read("hand_in").name??"";if(!r?.given||r.name!==h||r.declined?.includes(t))return null;let l=s.read("posts").map(({post_id:c})=>[c,r.given[c]]).filter(([c])=>Object.hasOwn(r.given,c)&&!Object.hasOwn(o,c)&&!e(c));return l.length?new je(n,r,t,l):null}function Is(s){return Me(s).map(e=>({key:e,name:e.slice(s.length),copy:L(e)})).filter(({copy:e})=>e?.given)}function On(s){let e=s.read("hand_in").name,t=s.read("file");return Is(`kit:copy:${s.read("activity")}:`).filter(({name:o,copy:n})=>o===t||e&&n.name===e)}var Pe=s=>`kit:copy:${Os(s)}:${s.read("activity")}:`;function Cs(s){return`\uFEFF${s.map(e=>e.map(In).join(",")).join(`\r
`)}`}var dt="[ \\xa0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff\\x0b\\x0c\\x1c-\\x1f\\x85\\u2028\\u2029]",Ns="[=+\\-@＝＋－＠]",An=new RegExp(`^'*${dt}*${Ns}+(?!${Ns})${dt}*(?!${dt}|[)\\]}*/>]|$)`);function _n(s){let t=s.split(/([;|\t\r\n])/).map(o=>An.test(o)?`'${o}`:o).join("");return/^'*[\t\r\n][\s\S]/.test(s)?`'${t}`:t}var In=s=>`"${_n(String(s)).replaceAll('"','""')}"`;function Ms(s,e,t){let o=i("a",{href:URL.createObjectURL(new Blob([e],{type:t})),download:s});o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e3)}var Rs=s=>a(s.download?"mine-save":"download");var ft=Object.freeze({first:null,revised:null,unsure:!1,locked:!1});function Bs(s,e){switch(e.kind??"judge"){case"judge":return Nn(s,e);case"note":return ut(s,"note",e.note);case"sorted":return ut(s,"cause",e.cause);case"compared":return s.first||s.unsure?{...s,locked:!0}:s;default:return s}}function se(s){return s.post_ids?s.post_ids:s.post_id===void 0?[]:[s.post_id]}function Nn(s,{label:e,unsure:t,confidence:o,note:n,round:r="first"}){let h=s.locked?"revised":r,l={...s,[h]:e??null,unsure:!!t},c=h==="first"?"confidence":"confidence_revised";return ut(n?{...l,note:n}:l,c,o)}function ut(s,e,t){let{[e]:o,...n}=s;return t?{...n,[e]:t}:n}var Cn="0123456789ABCDEFGHJKMNPQRSTVWXYZ";function pt({labels:s,gaps:e,way:t}){return{first:s+2*e,again:[1,s+1,s+2][t]}}function We(s){let{posts:e,way:t,changed:o}=s,{first:n,again:r}=pt(s),h=[0,o,e][t],l=BigInt(n)**BigInt(e)*BigInt(r)**BigInt(h),c=(l-1n).toString(2).length+(t===1?e:0);return{size:Math.ceil(c/5),limit:l}}var Mn=Array.from({length:32},(s,e)=>[34911,69787,139539,279043,529574].reduce((t,o,n)=>e>>n&1?t^o:t,0));function Ls(s){let e=0;for(let t of s)e=(e&32767)<<5^t^Mn[e>>15];return e}function js(s){return s.map(t=>Cn[t]).join("").replace(/.{4}(?=.)/g,"$&-")}var Rn=15,Bn=4,Oh=Rn+1+Bn;var Pn=19n;function Wn(s,e){let t=r=>r===null?-1:e.indexOf(r),o=[],n=[];for(let r of s){let h=t(r.first),l=t(r.revised);r.unsure&&l===-1&&([h,l]=h===-1?[-2,l]:[h,-2]),o.push(h),n.push(l)}return{first:o,revised:n}}function Ds({fingerprint:s,pseudonym:e},t,o){if(s===void 0||!e)return"";let{first:n,revised:r}=Wn(o,t);return Dn({fingerprint:s,pseudonym:e,labels:t.length},n,r)}function Dn({fingerprint:s,pseudonym:e,labels:t},o,n){let r=o.some(y=>y<0)?1:0,{way:h,size:l,whole:c}=Fn(o,n,t,r),p=[[s,35],[e[0],8],[e[1],8],[o.length-1,11],[t-2,5],[r,1],[h,2],[c,5*l]],u=Pn;for(let[y,g]of p)u=u<<BigInt(g)|BigInt(y);let w=[...u.toString(32)].map(y=>Number.parseInt(y,32));return js([...w,...Kn(w)])}function Fn(s,e,t,o){let n=s.length,r=e.filter(g=>g!==-1),h=g=>({posts:n,labels:t,gaps:o,way:g,changed:r.length}),l=()=>We(h(2)).size<We(h(1)).size?2:1,c=r.length===0?0:l(),{size:p}=We(h(c)),u=g=>BigInt(g<0?t+2+g:g),w=pt(h(c)),y=0n;for(let g of s)y=y*BigInt(w.first)+u(g);for(let g of[[],r,e][c])y=y*BigInt(w.again)+u(g);if(c===1){let g=e.map(N=>N===-1?"0":"1").join("");y|=BigInt(`0b${g}`)<<BigInt(5*p-n)}return{way:c,size:p,whole:y}}function Kn(s){let e=Ls([...s,0,0,0,0])^1048575;return[15,10,5,0].map(t=>e>>t&31)}var Un=s=>typeof s?.id=="string",De=class{waiting;#e;#t;#s=Math.random().toString(36).slice(2,8);#o=0;#n;#i;constructor(e){this.#e=e,this.#t=e.read("file"),this.#i=new Map(Me(this.#r()).map(t=>[t,[L(t)].flat().filter(Un)])),this.waiting=[...this.#i.values()].flat().map(t=>({...t,late:!0}))}add(e){let t=e.map(o=>({...this.#h(),...o}));return this.waiting=[...this.waiting,...t],this.#a(),t}sendSoon(){this.#n||(this.#n=setTimeout(()=>this.send(),200),requestAnimationFrame(()=>setTimeout(()=>this.flush())))}flush(){this.#n&&this.send()}send(){clearTimeout(this.#n),this.#n=void 0,this.#e.append(this.waiting)}saved(e){let t=new Set(e);this.waiting=this.waiting.filter(o=>!t.has(o.id)),this.#a();for(let[o,n]of this.#i)n.every(r=>t.has(r.id))&&I(o,null)}anew(){I(this.#r()+this.#s,null),this.#t=this.#e.read("file"),this.#a()}#r(){return`kit:waiting:${this.#t}:`}#h(){return{id:`${this.#s}-${++this.#o}`,at:Date.now()}}#a(){let e=this.waiting.filter(t=>t.id.startsWith(`${this.#s}-`));I(this.#r()+this.#s,e.length?e:null)}};var Fe=class{posts;earlier=null;#e;#t;#s;#o;#n=new Map;#i=new Set;#r="";constructor(e,t){this.#e=e,this.posts=e.read("posts");let o=new Map(Object.entries(e.read("saved")));this.#o=new Map(this.posts.map(({post_id:n})=>[n,o.get(n)??ft])),this.#t=new De(e);for(let n of this.#t.waiting)this.#u(n);this.#s=new Le(e,()=>Object.fromEntries([...this.earlier?.lost()??[],...this.#d()])),this.#h(t),this.#t.waiting.length&&this.#t.send(),this.earlier=this.#d().length?_s(e,n=>ct(this.of(n))):As(e)}#h(e){let t=this.#e,o=[t.listen("problem",()=>{this.#r=t.read("problem"),this.#c([])}),t.listen("hand_in",()=>this.#c([])),t.listen("notice",()=>this.#c([])),t.listen("file",()=>{this.#t.anew(),this.#s.anew()}),t.follow({saved:n=>{this.#t.saved(n),this.#a(),this.#c([])},news:n=>{for(let[r,h]of Object.entries(n))this.#n.set(r,h);this.#a()}})];e?.addEventListener("abort",()=>{for(let n of o)n();this.flush()}),addEventListener("pagehide",()=>this.flush(),{signal:e})}#a(){let e=new Set(this.#t.waiting.flatMap(se)),t=[...this.#n.keys()].filter(o=>this.#o.has(o)&&!e.has(o));for(let o of t)this.#o.set(o,this.#n.get(o)??ft),this.#n.delete(o);t.length&&this.#c(t)}#u(e){for(let t of se(e)){let o=this.#o.get(t);o&&this.#o.set(t,Bs(o,e))}}#l(...e){let t=this.#t.add(e);this.#e.touch?.(t.flatMap(se));for(let o of t)this.#u(o);this.#c(t.flatMap(se)),this.#t.sendSoon(),this.#s.keepSoon()}#c(e){for(let t of this.#i)t(e)}#d(){return[...this.#o].filter(([,e])=>ct(e))}of(e){return this.#o.get(e)}now(e){return this.of(e).revised??this.of(e).first}isEmpty(){return this.#d().length===0}waiting(){return this.#t.waiting.length}problem(){return this.#r}notice(){return this.#e.read("notice")}listen(e,t){this.#i.add(e),t?.addEventListener("abort",()=>this.#i.delete(e))}flush(){this.#t.flush(),this.#s.flush()}judge(e,t,{unsure:o,confidence:n,round:r="first"}={}){let h=this.of(e).locked?"revised":r,l={...o&&{unsure:o},...n&&{confidence:n}};this.#l({post_id:e,label:t,round:h,...l})}compared(e){this.#l({kind:"compared",post_ids:e})}note(e,t){this.#l({kind:"note",post_id:e,note:Yn(t)})}sort(e,t){this.#l({kind:"sorted",post_id:e,cause:t})}restore(){this.earlier&&this.#l(...this.earlier.events()),this.earlier=null}decline(){this.earlier?.decline(),this.earlier=null}handIn(){let e=this.#e.read("hand_in"),t=this.#e.read("codebook").categories.map(r=>r.label),o=this.posts.map(r=>this.of(r.post_id)),n=Ds(e,t,o);return n?{name:e.name??"",code:n}:null}picture(e){return this.#e.picture?.(e)}rename(){this.#e.rename()}get downloadName(){return Rs(this.#e)}download(){if(this.#e.download)return this.#e.download();let e=this.#d(),n=["first","revised",...["unsure","confidence","note","cause"].filter(u=>e.some(([,w])=>w[u]))],r=new Map(this.posts.map(u=>[u.post_id,`v${u.mark}`])),{id:h}=this.#e.read("codebook"),l=this.#e.read("hand_in").name??"",c=e.map(([u,w])=>{let y=n.map(g=>w[g]||"");return[l,u,...y,r.get(u),h]}),p=["coder","post_id",...n,"version","codebook"];Ms(`my-answers-${this.#e.read("activity")}.csv`,Cs([p,...c]),"text/csv")}};function Yn(s){let{toWellFormed:e}=String.prototype;return e?.call(s)??s}le($t);le(xt);var wt=class{constructor({host:e,el:t,signal:o,runs:n,store:r}){let h=R(),l=e.read("evening"),c=new ce(e);this.store=r,this.live=$s();let p=y=>this.live.say(y),u={choice:c,runs:n,store:r,say:p,root:()=>this.root};this.scenes={evening:new Ie(l,e.read("asks"),u,h),compare:new Ne(l,p),poster:new ve(l.poster,e.read("post"),u,h),details:new ye(e,u,h)},this.tabs=new Te(h,this.scenes,()=>this.show()),this.help=xs(a("keys"),"?",()=>this.#o()),this.help.button.replaceChildren(i("kbd",{"aria-hidden":"true"},"?")),x(this.help.button,"aria-label",a("keys"));let w=this.#t(c.about.orders);this.root=Es(t,{name:a("feed-name"),keys:w,signal:o,host:e}),this.root.classList.add("kit-feed"),this.root.append(...this.#e(e.read("notice"),o)),n.listen(()=>this.hear(),o),r.listen(y=>y.length&&this.show(),o),this.tabs.open(c.about.view)}#e(e,t){let o=new Re(this.store,new Be(this.store),t);return[e&&i("p",{class:"kit-notice"},e),Ss(this.store,()=>this.show()),i("div",{class:"kit-feed-top"},this.tabs.node,this.help.button),...this.tabs.panels,o.alert,o.news,this.help.panel,this.live.node].filter(r=>r instanceof Node)}#t(e){let{evening:t,details:o}=this.scenes,n=l=>()=>this.#s("evening",l),r=l=>()=>this.#s("details",l),h={5:n(()=>t.sell()),u:n(()=>t.undo()),o:n(()=>t.next()),w:r(()=>o.another()),p:r(()=>o.pin()),r:r(()=>o.restart()),b:r(()=>o.controls.share.input.focus()),c:r(()=>o.controls.cap.input.focus()),"?":()=>this.help.toggle(),Escape:()=>{this.scene.close(),this.help.toggle(!1)}};return e.forEach((l,c)=>{h[c+1]=()=>{this.tabs.now==="details"?o.set({order:l}):this.#s("evening",()=>t.choose(l))}}),h}#s(e,t){this.tabs.now===e&&t()}#o(){let e=this.tabs.now==="details";return vs([["1 2 3 4",a("feed-key-rules")],...e?Hn():qn(),["?",a("key-help")]])}get scene(){return this.scenes[this.tabs.now]}hear(){this.scenes.evening.hear(),this.show()}show(){x(this.root,"data-scene",this.tabs.now),re(this.root,()=>this.scene.show())}},qn=()=>[["5",a("feed-key-sold")],["u",a("feed-key-back")],["o",a("feed-key-reader")],["↑ ↓",a("feed-key-posts")]],Hn=()=>[["b",a("feed-key-broadcasters")],["c",a("feed-key-cap")],["w",a("feed-key-world")],["p",a("feed-key-pin")],["r",a("feed-key-restart")]],zn={share:(s,e)=>({runs:new Se(s,e),store:new Fe(s,e)}),view:s=>{new wt(s)}},ol=ks(zn);export{ol as default,zn as feed};
