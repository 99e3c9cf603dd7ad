# A coefficient, in one sentence.

counted-coders =
    { $coders ->
        [one] { $coders } coder
       *[other] { $coders } coders
    }
counted-posts =
    { $posts ->
        [one] { $posts } post
       *[other] { $posts } posts
    }
coefficient-basis = { counted-coders }, { counted-posts }
coefficient-undefined = { $name } is undefined (from { counted-coders } and { counted-posts }): { $reason }.
coefficient-alone = { $name } is { $value } (from { counted-coders } and { counted-posts }).
coefficient-alone-remarks = { $name } is { $value } (from { counted-coders } and { counted-posts }): { $remarks }.
coefficient-between = { $name } is { $value } ({ $confidence }% interval { $low } to { $high }, from { counted-coders } and { counted-posts }).
coefficient-between-remarks = { $name } is { $value } ({ $confidence }% interval { $low } to { $high }, from { counted-coders } and { counted-posts }): { $remarks }.

# Their names, where they are not only somebody's.

name-percent = Percent agreement
name-largest-share = Largest share of a label
name-change = The change in Krippendorff's alpha
name-alpha =
    { $level ->
        [ordinal] Krippendorff's alpha (ordinal)
        [interval] Krippendorff's alpha (interval)
        [ratio] Krippendorff's alpha (ratio)
       *[nominal] Krippendorff's alpha
    }
name-kappa = Cohen's kappa
name-kappa-weighted = Cohen's kappa, { weighted-by }
weighted-by =
    { $weights ->
        [linear-places] weighted by the distance between the labels' places in their order
        [linear-values] weighted by the distance between the labels' values
        [quadratic-places] weighted by the squared distance between the labels' places in their order
        [quadratic-values] weighted by the squared distance between the labels' values
       *[table] weighted by the table given
    }

# What a value is called, and by whom.

by-krippendorff = “{ $word }” by Krippendorff's convention
by-landis-and-koch = “{ $word }” in the words of Landis and Koch, which are only a convention
word-too-low = too low to rely on
word-tentative = fit for tentative conclusions
word-fit = fit to rely on
word-poor = poor
word-slight = slight
word-fair = fair
word-moderate = moderate
word-substantial = substantial
word-almost-perfect = almost perfect
reaches-down = { $verdict }, but the interval reaches down to “{ $low }”
reaches-up = { $verdict }, but the interval reaches up to “{ $high }”
reaches-both = { $verdict }, but the interval reaches from “{ $low }” up to “{ $high }”

# Remarks.

remark-percent = of 100 pairs of judgements of one post about { $alike } are alike, luck included
remark-one-post = one post is too few for an interval
remark-hangs = no interval, because without one of the posts it would be undefined
remark-alike = the { counted-posts } are all alike in this, so others may well differ
remark-few-posts = with fewer than 40 posts this interval tends to be too narrow
remark-resamples = { $undefined } of { $resamples } resamples were undefined and are left out
remark-common = { $label } is so common here that the interval may well be too narrow

# Why there is no value.

reason-nobody = nobody has judged a post yet
reason-not-you = your own column has no judgement yet
reason-one-coder = it compares people, and only one coder has judged
reason-no-pairs = no post was judged by two coders
reason-one-label = every judgement is { $label }, so nothing shows that people can tell the labels apart
reason-label-known = only the label { $label } is known; name all labels with codebook=[…]
reason-nothing-common = the two have no post in common
reason-one-round = alpha is undefined in one of the rounds
