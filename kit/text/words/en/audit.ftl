# The audit of one's own posts: what they are, whether talk drifts, and what no file can say.

audit-talking-to = talking to
audit-talking-at = talking at
audit-passing-on = passing on

# What was looked at.

audit-what =
    { $posts ->
        [one] 1 post, { $since }.
       *[other] { $posts } posts, from { $since } to { $until }.
    }
audit-what-counted =
    { $posts ->
        [one] 1 post, counted by hand.
       *[other] { $posts } posts, counted by hand.
    }
audit-platforms = The posts are from { $platforms }.
audit-platform = { $platform } ({ $posts })
audit-spans = Not all of these cover all of this time ({ $spans }): a change may only be that one of them begins or ends.
audit-platform-span = { $platform } { $since } to { $until }
audit-no-platform = no platform named
audit-no-time =
    { $posts ->
        [one] 1 more post has no time that can be read; it is in no number here.
       *[other] { $posts } more posts have no time that can be read; they are in no number here.
    }
audit-twice =
    { $posts ->
        [one] 1 post stands in two of the files, and counts twice.
       *[other] { $posts } posts stand in two of the files, and count twice.
    }
audit-others =
    { $posts ->
        [one] 1 post of another account is left out.
       *[other] { $posts } posts of other accounts are left out.
    }

# The mix.

audit-mix = In all: { $ways }.
audit-way = { $way } { $posts } ({ $share } %)
audit-ways-mean = Talking to: a reply, a message, or a post that names somebody. Talking at: a post to nobody in particular. Passing on: a share of what others wrote.
audit-untold-all = This table does not say which posts pass something on. Those that show what they answer, or whom they are aimed at, count as talking to; all others as talking at.
audit-untold =
    { $posts ->
        [one] Of 1 post the table does not say whether it passes something on; it counts as talking to or at.
       *[other] Of { $posts } posts the table does not say whether they pass something on; they count as talking to or at.
    }
audit-replies =
    { $replies ->
        [one] 1 post ({ $share } %) is an answer by its form.
       *[other] { $replies } posts ({ $share } %) are answers by their form.
    }

# Does the share of talk drift?

audit-drift =
    { $way ->
        [fell] The share of talking to people fell, from { $before } of 100 posts in the first third of this time ({ $first }) to { $after } in the last third ({ $last }).
        [rose] The share of talking to people rose, from { $before } of 100 posts in the first third of this time ({ $first }) to { $after } in the last third ({ $last }).
       *[same] The share of talking to people is the same in the first third of this time ({ $first }) and in the last ({ $last }): { $after } of 100 posts.
    }
audit-drift-counted =
    { $way ->
        [fell] The share of talking to people fell, from { $before } of 100 posts ({ $first }) to { $after } ({ $last }).
        [rose] The share of talking to people rose, from { $before } of 100 posts ({ $first }) to { $after } ({ $last }).
       *[same] The share of talking to people is the same in { $first } and in { $last }: { $after } of 100 posts.
    }
audit-week = the week of { $day }
audit-span = { $since } to { $until }
audit-usual =
    { $size ->
        [well-more] From one { $unit } to the next the share usually moves by { $step } points; { $by } points are far more.
        [more] From one { $unit } to the next the share usually moves by { $step } points; { $by } points are more.
       *[within] From one { $unit } to the next it usually moves by { $step } points anyway. { $by } points are no more than that: no drift to rely on.
    }
audit-usual-unknown = How much it moves anyway cannot be told: too few periods with enough posts.
audit-numbers = In numbers, for times of the same length: { $ways }.
audit-numbers-counted = In numbers: { $ways }.
audit-number = { $way } { $before }, then { $after }
audit-one-moves =
    { $leans ->
        [yes] With so few posts, a single one moves a share by { $points } points: rely on no small change.
       *[no] With so few posts, a single one moves a share by { $points } points: this is the doing of three posts or fewer, and no drift to rely on.
    }
audit-by-hand = A count by hand says nothing of how often, unless both counts cover the same length of time.

# Where talk drifts: the posts first, and then their share.

audit-talk =
    { $turn ->
        [less] Talking to people became rarer: { $before } posts in the first third of this time ({ $first }), { $after } in the last ({ $last }).
        [more] Talking to people became more frequent: { $before } posts in the first third of this time ({ $first }), { $after } in the last ({ $last }).
       *[same] Talking to people stayed about as frequent: { $before } posts in the first third of this time ({ $first }), { $after } in the last ({ $last }).
    }
audit-share =
    { $turn ->
        [fell-less] Its share fell too, from { $before } of 100 posts to { $after }.
        [rose-more] Its share rose too, from { $before } of 100 posts to { $after }.
        [fell-more] Its share fell all the same, from { $before } of 100 posts to { $after }, because there is even more { $other } now ({ $otherBefore } posts, then { $otherAfter }).
        [rose-same] Only its share rose, from { $before } of 100 posts to { $after }, because there is less { $other } now ({ $otherBefore } posts, then { $otherAfter }).
        [rose-less] Its share rose all the same, from { $before } of 100 posts to { $after }, because there is even less { $other } now ({ $otherBefore } posts, then { $otherAfter }).
       *[fell-same] Only its share fell, from { $before } of 100 posts to { $after }, because there is more { $other } now ({ $otherBefore } posts, then { $otherAfter }).
    }

# Where nothing is said of a drift.

audit-one-period =
    { $unit ->
        [moment] One count shows no drift. Count another moment, too.
       *[other] All posts are of one { $unit }: that shows no drift.
    }
audit-few-posts =
    { $before ->
        [one] In the first third of this time there is 1 post, in the last there are { $after }. With fewer than { $few }, nothing is said of a drift.
       *[other] In the first third of this time there are { $before } posts, in the last { $after }. With fewer than { $few }, nothing is said of a drift.
    }
audit-few-counted =
    { $before ->
        [one] At first there is 1 post, at last there are { $after }. With fewer than { $few }, nothing is said of a drift.
       *[other] At first there are { $before } posts, at last { $after }. With fewer than { $few }, nothing is said of a drift.
    }

# Of the periods.

audit-few =
    { $number ->
        [one] { $number } { $unit } has fewer than { $few } posts; it is striped in the picture, and not relied on: { $which }.
       *[other] { $number } { $unit }s have fewer than { $few } posts; they are striped in the picture, and not relied on: { $which }.
    }
audit-pause = Between { $since } and { $until } there is no post: a pause, or something that is not in the file.
audit-not-whole =
    { $which ->
        [both] The first and the last { $unit } are not whole, so they may hold fewer posts than they would.
        [first] The first { $unit } is not whole, so it may hold fewer posts than it would.
       *[last] The last { $unit } is not whole, so it may hold fewer posts than it would.
    }

# People and hours.

audit-people =
    { $people ->
        [one] 1 person is spoken to by name.
       *[other] { $people } different people are spoken to by name, as far as the file says to whom.
    }
audit-people-ends = In the first third of this time they were { $before }, in the last { $after }.
audit-people-of-one = Of 100 such posts, one person had { $before } at first, and one had { $after } at last.
audit-people-twice = Somebody who is in two files counts twice.
audit-people-none = The file does not say who was spoken to.
audit-busiest =
    { $posts ->
        [one] Most at one time: 1 post, on { $weekday } between { $hour } and { $next }.
       *[other] Most at one time: { $posts } posts, on { $weekday } between { $hour } and { $next }.
    }
audit-hours-none = No post has a time of day.
audit-hours-missing =
    { $posts ->
        [one] 1 post has a date alone, so it has no hour.
       *[other] { $posts } posts have a date alone, so they have no hour.
    }
audit-clock-zone = Hours are those of { $zone }.
audit-clock-here = Hours are those of { $zone }, as on this computer; zone="Europe/Warsaw", for example, takes another clock.
audit-clock-own = Hours are as they stand in the file.
audit-clock-both = Hours are those of { $zone }, and in a chat as they stand in the file.

# What no file can say.

audit-cannot = What no file can say
audit-cannot-who = Who read it, and why it was written.
audit-cannot-read = What was only read, and what was deleted.
audit-cannot-elsewhere = What was said elsewhere: in private messages, in other places, face to face. What falls here may have moved there.
audit-cannot-form = What it was for. These ways are forms: a reply can sell, and a post to nobody in particular can help.

audit-read = What was read, and what was left out

# The picture.

audit-title = How these posts speak
audit-panel-mix =
    { $unit ->
        [moment] Of 100 posts
       *[other] Of 100 posts, by { $unit }
    }
audit-panel-mix-few =
    { $unit ->
        [moment] Of 100 posts (striped: fewer than { $few })
       *[other] Of 100 posts, by { $unit } (striped: fewer than { $few } posts)
    }
audit-panel-platforms = By platform, of 100 posts
audit-panel-talk = Talking to, in posts, by { $unit }
audit-panel-others = others
audit-panel-people = Different people spoken to
audit-panel-hours = All posts, by weekday and hour (most: { $most })
audit-panel-nothing = Who read it, and why it was written: in no file
audit-axis-posts = posts
audit-column-share = { $way }, of 100
audit-column-talk = talking to, { $platform }
audit-column-people = different people
audit-column-to = posts to somebody
audit-column-named = to somebody named
audit-column-new = new people
audit-column-one = to one person, of 100
audit-count-posts =
    { $posts ->
        [one] 1 post
       *[other] { $posts } posts
    }
audit-no-posts = no posts
audit-described = Columns, one for each { $unit }: of 100 posts, how many talk to somebody, talk at nobody in particular, and pass on. Talking to people: { $course }.
audit-described-one = One bar: of 100 posts, how many talk to somebody, talk at nobody in particular, and pass on: { $course }.
audit-point = { $period } { $share }
audit-described-platforms = Bars by platform, talking to people: { $course }.
audit-described-talk = Columns: posts that talk to somebody, in numbers: { $course }.
audit-described-talk-on = Of these on { $platform }: { $course }.
audit-described-people = Columns: different people spoken to: { $course }.
audit-described-hours = A table of all posts by weekday and hour, darker where there are more; the most, { $posts }, on { $weekday } between { $hour } and { $next }.
audit-described-nothing = Below them an empty, dashed band: who read it, and why it was written, is in no file.
audit-more-numbers = People and hours, in words and numbers

# What cannot be taken.

audit-refuse-none = There are no posts to look at. Give a table with at least one post, or count some by hand: kit.audit({"{"}"talking to": 4, "talking at": 5, "passing on": 1{"}"}).
audit-refuse-no-times =
    { $posts ->
        [one] The post has no time that can be read, so nothing can be said of it over time. Count by hand instead: kit.audit({"{"}"talking to": 4, "talking at": 5, "passing on": 1{"}"}).
       *[other] None of the { $posts } posts has a time that can be read, so nothing can be said of them over time. Count by hand instead: kit.audit({"{"}"talking to": 4, "talking at": 5, "passing on": 1{"}"}).
    }
audit-refuse-no-column = The table has no column posted_at, which says when each post was written; it has: { $columns }. Give a table that kit.load_posts returned, or name the column there: kit.load_posts("file.csv", posted_at="When").
audit-refuse-no-form = The table has none of the columns form, replies_to and aimed_at, so it does not say which posts speak to somebody. Give your archive to kit.load_posts, or count by hand.
audit-refuse-form =
    { $near ->
        [none] The column form holds { $form }, which is no form of a post. Use one of these: { $known }.
       *[other] The column form holds { $form }, which is no form of a post. Did you mean “{ $near }”? Forms are: { $known }.
    }
audit-refuse-accounts = These are posts of { $number } accounts ({ $known }), and an audit is of one person. Say which one is yours: account={ $first }.
audit-refuse-account =
    { $near ->
        [none] No post is of the account { $account }. The accounts here are: { $known }.
       *[other] No post is of the account { $account }. Did you mean { $near }?
    }
audit-refuse-zone = There is no time zone { $zone }. Zones are named by a large city, such as { $near }.
audit-refuse-every =
    { $near ->
        [none] every is { $every }, which is no period. Choose one of these: { $known }.
       *[other] every is { $every }, which is no period. Did you mean "{ $near }"? Choose one of these: { $known }.
    }
audit-refuse-label =
    { $near ->
        [none] The count has the label { $label }, which is none of the three ways. Use these: { $known }.
       *[other] The count has the label { $label }, which is none of the three ways. Did you mean “{ $near }”? Use these: { $known }.
    }
audit-refuse-number = The count for “{ $label }” is { $number }, but posts are counted in whole numbers, from 0 to a thousand millions. Write, for example, {"{"}"{ $label }": 4{"}"}.
audit-refuse-mixed = The count has numbers beside moments. Give numbers alone, {"{"}"talking to": 4{"}"}, or each moment with its own: {"{"}"2023": {"{"}"talking to": 4{"}"}, "2026": {"{"}"talking to": 2{"}"}{"}"}.
audit-refuse-option = The option { $option } is for reading a file, but a table was given. Leave it out, or give the file's path.
audit-refuse-count-option = The option { $option } is for posts, but a count by hand was given. Leave it out.
audit-refuse-twice = The file { $file } stands twice in the list, and its posts would count twice. Name it once.
audit-refuse-kind = An audit is of a table of posts, a file's name in quotation marks, or a count by hand, but this is of the type { $kind }. Try kit.audit("archive.zip"), or kit.audit({"{"}"talking to": 4, "talking at": 5, "passing on": 1{"}"}); two moments: kit.audit({"{"}"2023": {"{"}"talking to": 4{"}"}, "2026": {"{"}"talking to": 2{"}"}{"}"}).
