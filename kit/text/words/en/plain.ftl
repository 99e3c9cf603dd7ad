# Classify and Compare as plain text, where no view can be shown.

plain-same = { $post }: you say { $mine }; the key says so too.
plain-accepted = { $post }: you say { $mine }; the key says { $key }, and accepts this as well.
plain-differs = { $post }: you say { $mine }; the key says { $key }.
plain-open = { $post }: you say { $mine }; the key has no right answer here.
plain-reason = Why: { $text }
plain-dissent = A careful dissenter: { $text }
tally-nothing = Nothing is compared yet.
answer-at = number { $number }, { $post }

plain-judged =
    { $posts ->
        [one] { $judged } of { $posts } post judged.
       *[other] { $judged } of { $posts } posts judged.
    }
count-judgements =
    { $number ->
        [one] { $number } judgement
       *[other] { $number } judgements
    }
count-points =
    { $number ->
        [one] { $number } point
       *[other] { $number } points
    }
count-answers =
    { $number ->
        [one] { $number } answer
       *[other] { $number } answers
    }
plain-how-to-judge = Judge in order with .judge("1 2 u …"), or by name with .judge({"{"}post_id: …{"}"}).
plain-how-sure = How sure you are: .judge("1 2 …", sure="3 1 …"); a note: .note(post_id, "…").
plain-judge-first = Judge some posts first, with .judge(…) of the Classify widget.
plain-no-step-yet = No step is judged whole yet. Judge its posts first, with .judge(…).
plain-signs = = as the key, ○ also accepted, ≠ differs
plain-signs-open = = as the key, ○ also accepted, ≠ differs, · no right answer
plain-how-to-revise = To change your mind: mine.judge({"{"}"{ $post }": "{ $label }"{"}"})
plain-cause = { $cause } { $number }
plain-none-sorted = No disagreement is sorted yet.
column-first = first
column-now = now
column-key = key

# A quiz as plain text.

quiz-stand-in = Each option comes with its reason, once you have answered. You may always say “{ dont-know-plain }”.
dont-know-plain = I don't know
count-questions =
    { $number ->
        [one] { $number } question
       *[other] { $number } questions
    }
quiz-said = You said: { $mine }
quiz-said-first = You said: { $first }.
quiz-said-now = You said: { $first }, and now: { $now }.
quiz-right-is = Right: { $which }.
quiz-right-none = There is no right answer here; this is the case for each.
quiz-mix-up = The mix-up behind it: “{ $misconception }”.
quiz-how = To answer, write for example .answer("{ $example }"): one letter a question,
quiz-how-on = in order; ? is “{ dont-know-plain }”, and { $missing } leaves a question out.

# A prediction as plain text.

predict-unit = Unit: { $unit }
predict-drawn =
    { $points ->
        [one] { $drawn } of { $points } point drawn.
       *[other] { $drawn } of { $points } points drawn.
    }
predict-break = Break in the survey, { $about }.
predict-given-point = { $place }: { $value } (given)
predict-not-drawn = { $place }: not drawn yet
predict-own-file = These are figures of your own: to hand in your guesses, give the file { $file } in the folder { $folder }.
predict-locked = Your guess is locked, because you have seen { $what }. Begin anew with .start_over(), if you want to guess again.
predict-stand-in = Draw your guess, and then see { $what }.
predict-range = { $unit }, from 0 to 100
predict-to-draw =
    { $points ->
        [one] { $points } point to draw
       *[other] { $points } points to draw
    }
plain-column-you = you
plain-column-gap = gap
plain-column-source = source

# What cannot be taken as an answer.

refuse-no-difference = On { $post } you and the key do not differ, as far as you have compared. Only a disagreement has a cause; .reveal() lists where you differ.

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
