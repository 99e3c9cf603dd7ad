# The activity: judge, see, revise, what came out, hand in.

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
    { $others ->
        [none] { judged } Change your mind, or see the key.
       *[some]
            { $posts ->
                [one] { judged } Change your mind, or see how others see it.
               *[other] { judged } Change your mind, or see how others see them.
            }
    }
judged-blind =
    { $posts ->
        [one] You have judged it. Change your mind, or go on: then it stays.
       *[other] You have judged all { $posts }. Change your mind, or go on: then they stay.
    }
judged-live =
    { $posts ->
        [one] You have judged it. Change your mind until the class looks at it together.
       *[other] You have judged all { $posts }. Change your mind until the class looks at them together.
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
differing-first = Where you and the key differ comes first. In this order: { $place } of { $posts }.
contested-first = What is contested comes first. In this order: { $place } of { $posts }.
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
