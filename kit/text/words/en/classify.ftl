# Classify: one post at a time, one judgement a post.

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
