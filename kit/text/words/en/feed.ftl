# The feed: one evening on a phone, two phones, being the poster, and what the model says in numbers.

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
