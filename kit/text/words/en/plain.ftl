# Classify and Compare as plain text, where no view can be shown.

plain-same = { $post }: you say { $mine }; the key says so too.
plain-accepted = { $post }: you say { $mine }; the key says { $key }, and accepts this as well.
plain-differs = { $post }: you say { $mine }; the key says { $key }.
plain-open = { $post }: you say { $mine }; the key has no right answer here.
plain-reason = Why: { $text }
plain-dissent = A careful dissenter: { $text }
tally-nothing = Nothing is compared yet.
answer-at = number { $number }, { $post }

# What cannot be taken as an answer.

refuse-sure = { $said }, given for { $which }, does not say how sure you are. Write 1 for a guess, 2 for fairly sure, or 3 for certain.
refuse-cause = { $said } is not a cause of a disagreement. Write one of: { $causes }; or None to take one back.
refuse-not-named = This is said by name, but a { $kind } was given. Write {"{"}post_id: …{"}"}, as in {"{"}{ $first }: …{"}"}.
refuse-post = { $strange }: no such post is to be judged here. The posts are called { $first } and so on; .text() shows them all.
refuse-not-in-order = Judgements come as a text or a list, but a { $kind } was given. Write one answer a post in their order, as in .judge("1 2 u 1").
refuse-too-many =
    { $posts ->
        [one] There are { $answers } answers, but only { $posts } post. Give one answer a post in their order; "-" leaves a post out.
       *[other] There are { $answers } answers, but only { $posts } posts. Give one answer a post in their order; "-" leaves a post out.
    }
refuse-answer = { $word }, given for { $which }, is not among the choices. Write one of { $choices } or a label ({ $labels }), or u if you are unsure.
refuse-answer-label = { $word }, given for { $which }, is not among the choices. Write one of { $choices }, or u if you are unsure.
