# How somebody did, beside the key; and what changed after comparing.

score-you =
    { $posts ->
        [one] You judged { $judged } of { $posts } post.
       *[other] You judged { $judged } of { $posts } posts.
    }
score-coder =
    { $posts ->
        [one] { $coder } judged { $judged } of { $posts } post.
       *[other] { $coder } judged { $judged } of { $posts } posts.
    }
score-same = The same label as the key: { $right } of { $marked } ({ $strict }%).
score-same-or-accepted = The same label as the key: { $right } of { $marked } ({ $strict }%); with the labels that the key also accepts: { $agreed } of { $marked } ({ $lenient }%).
score-contested =
    { $posts ->
        [one] Contested, so neither right nor wrong: { $posts } more post.
       *[other] Contested, so neither right nor wrong: { $posts } more posts.
    }
score-no-answer =
    { $posts ->
        [one] No right answer in the key, so neither right nor wrong: { $posts } more post.
       *[other] No right answer in the key, so neither right nor wrong: { $posts } more posts.
    }
score-mixed-up =
    { $times ->
        [1] Where the key says “{ $key }”, “{ $mine }” was chosen once.
        [2] Where the key says “{ $key }”, “{ $mine }” was chosen twice.
       *[other] Where the key says “{ $key }”, “{ $mine }” was chosen { $times } times.
    }
score-left-out =
    { $posts ->
        [one] Not in the key, so left out: { $posts } post.
       *[other] Not in the key, so left out: { $posts } posts.
    }
nothing-judged =
    { $cells ->
        [shown] Judge above. What comes out is shown there, at the end. This line may stay as it is: this page has no cells to run.
       *[run] Judge above, then run this cell.
    }
shift-none = No judgement was made in both rounds.
shift-changed =
    { $judgements ->
        [one] { $changed } of { $judgements } judgement changed.
       *[other] { $changed } of { $judgements } judgements changed.
    }
shift-move =
    { $times ->
        [1] From “{ $first }” to “{ $revised }”: once.
        [2] From “{ $first }” to “{ $revised }”: twice.
       *[other] From “{ $first }” to “{ $revised }”: { $times } times.
    }
shift-key = Towards the key's label: { shift-towards }; away from it: { shift-away }.
shift-towards =
    { $towards ->
        [1] once
        [2] twice
       *[other] { $towards } times
    }
shift-away =
    { $away ->
        [1] once
        [2] twice
       *[other] { $away } times
    }
shift-before = Before: { $coefficient }
shift-after = After: { $coefficient }
shift-learnt = Agreement after people compared shows what they learnt from each other; how clear the codebook is, only the first round can show.
