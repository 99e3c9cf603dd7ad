# Compare: commit first, then see the key, its reasons and the others.

compare-name = Compare: { $title } ({ $activity })
commit-then-compare = Commit, then compare
nothing-to-compare = Judge some posts above first. Then compare: the key and its reasons appear here.
compare-all =
    { $posts ->
        [one] You have judged the one post. Once you compare, your first judgement stays; you may still revise.
       *[other] You have judged all { $posts } posts. Once you compare, your first judgements stay; you may still revise.
    }
compare-some =
    { $judged ->
        [one] You have judged 1 of { $posts } posts. You can go on judging, or compare it now. Once you compare a post, your first judgement of it stays; you may still revise.
       *[other] You have judged { $judged } of { $posts } posts. You can go on judging, or compare these { $judged } now. Once you compare a post, your first judgement of it stays; you may still revise.
    }
compare-mine =
    { $judged ->
        [one] Compare my { $judged } judgement
       *[other] Compare my { $judged } judgements
    }
judged-since =
    { $posts ->
        [one] You have judged 1 more since.
       *[other] You have judged { $posts } more since.
    }
compare-these-too =
    { $posts ->
        [one] Compare it too
       *[other] Compare them too
    }
compared-posts = Compared posts, those where you differ first

# How a judgement and the key stand to each other.

compare-open = The key has no right answer here.
compare-agree = You and the key agree.
compare-differ = You and the key differ.
compare-agree-now = At first you and the key differed; now you agree.
compare-differ-now = At first you and the key agreed; now you differ.

# Marks of posts.

look-no-answer = no right answer
look-agrees = you and the key agree
look-differs-from-key = you and the key differ
look-revised = revised

# The table of one post.

head-label = Label
head-you = You
head-key = Key
head-revise = Revise
cell-first = ● first
cell-now = ● now
cell-key = ● key
cell-accepted = ○ also accepted
cell-others = { $number } of { $of }
cell-others-later = { $number } → { $later } of { $of }
cell-nobody = none
revise-to = Now I say { $label }
revise-to-this = now I say
left-open =
    { $coders ->
        [one] { $open } of the { $coders } left this post open.
       *[other] { $open } of the { $coders } left this post open.
    }

# Sorting what differs.

why-differ-from-key = Why do you and the key differ?
sorted-none =
    { $posts ->
        [one] You and the key differ on { $posts }: say why.
       *[other] You and the key differ on { $posts }: say for each why.
    }
sorted-some =
    { $of ->
        [one] Sorted { $sorted } of { $of } disagreement: { $causes }.
       *[other] Sorted { $sorted } of { $of } disagreements: { $causes }.
    }
sorted-cause = { $cause } { $posts }
sorted-as = Sorted as { $cause }.

# Which posts are seen.

only-different = Only where I differ
none-different = There is no post where you and the key differ.
only-these =
    { $posts ->
        [one] Only the { $posts } post where you differ.
       *[other] Only the { $posts } posts where you differ.
    }
all-these =
    { $posts ->
        [one] All { $posts } post.
       *[other] All { $posts } posts.
    }

# What is read aloud.

aloud-compared = Post { $post } of { $posts }. { $text } You said { $mine }; the key says { $key }. { $reason }
aloud-compared-open = Post { $post } of { $posts }. { $text } You said { $mine }; the key has no right answer here. { $reason }

# Keys.

key-revise-this = revise your judgement of this post
key-sort = sort a disagreement: { $cause }
key-only-different = only where I differ, or all
