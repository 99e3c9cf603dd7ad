# Classify and Compare as plain text, where no view can be shown.

post-reply = Answers or passes on: { $reply }
post-reply-beside = (answers or passes on: { $reply })
post-picture-beside = (picture: { $alt })
post-none = There is no post to show.
case-question = To argue about: { $question }
case-came = What came of it
case-source = Read on { $read }: { $source }.
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
plain-no-key-here = Your first judgements stay as they are now. The key to these posts is not here: perhaps your teacher has it.
plain-no-step-yet = No step is judged whole yet. Judge its posts first, with .judge(…).
plain-signs = = as the key, ○ also accepted, ≠ differs
plain-signs-open = = as the key, ○ also accepted, ≠ differs, · no right answer
plain-how-to-revise = To change your mind: mine.judge({"{"}"{ $post }": "{ $label }"{"}"})
plain-cause = { $cause } { $number }
plain-none-sorted = No disagreement is sorted yet.
compare-title = Commit, then compare.
compare-stand-in = Judge some posts above, and the key, its reasons and the others appear here.
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
quiz-from = From lesson { $lesson }.
quiz-how = To answer, write for example .answer("{ $example }"): one letter a question,
quiz-how-on = in order; ? is “{ dont-know-plain }”, and { $missing } leaves a question out.

# A prediction as plain text.

predict-unit = Unit: { $unit }
predict-drawn =
    { $points ->
        [one] { $drawn } of { $points } point drawn.
       *[other] { $drawn } of { $points } points drawn.
    }
predict-break = The survey changed, { $about }.
predict-given-point = { $place }: { $value } (given)
predict-not-drawn = { $place }: not drawn yet
predict-own-file = These are figures of your own: to hand in your guesses, give the file { $file } in the folder { $folder }.
predict-locked = Your guess is locked, because you have seen { $what }. Begin anew with .start_over(), if you want to guess again.
predict-spread = { $middle } ({ $low } to { $high })
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

# A guess as plain text. What is counted, and the source, are said as in the view.

guess-between = { $low } to { $high }
guess-mine = You said: { $mine }
guess-before = Before, you said: { $mine }
guess-was = It was: { $found }
guess-off = How far off: { $off }
guess-reason = { $option }: { $because }
guess-class = { $who }: { $counts }.
guess-class-part = { $said } { $number }
guess-range = from { $low } to { $high }
guess-range-unit = from { $low } to { $high } ({ $unit })
guess-how-tap = To guess, write .guess(1) with the number of an option.
guess-how-slider = To guess, write .guess({ $example }), or any number between.
guess-how-line = To guess, write .guess("…") with your words.
count-guesses =
    { $number ->
        [one] { $number } guess
       *[other] { $number } guesses
    }

# How far a guess is off.

far-right = right
far-another = another
far-near = as near as the slider goes
far-by =
    { $unit ->
        [points]
            { $way ->
                [high]
                    { $by ->
                        [one] { $by } point too high
                       *[other] { $by } points too high
                    }
               *[low]
                    { $by ->
                        [one] { $by } point too low
                       *[other] { $by } points too low
                    }
            }
       *[plain]
            { $way ->
                [high] { $by } too high
               *[low] { $by } too low
            }
    }
far-at-least =
    { $unit ->
        [points]
            { $way ->
                [high]
                    { $by ->
                        [one] at least { $by } point too high
                       *[other] at least { $by } points too high
                    }
               *[low]
                    { $by ->
                        [one] at least { $by } point too low
                       *[other] at least { $by } points too low
                    }
            }
       *[plain]
            { $way ->
                [high] at least { $by } too high
               *[low] at least { $by } too low
            }
    }
far-times =
    { $way ->
        [high] about { $by } times too high
       *[low] about { $by } times too low
    }
far-at-least-times =
    { $way ->
        [high] at least { $by } times too high
       *[low] at least { $by } times too low
    }

# All guesses, brought back.

guesses-none =
    { $cells ->
        [shown] Here stand the guesses that were made in the lessons before this page was opened. No guess yet? What you guess is shown where you guess it. This line may stay as it is: this page has no cells to run.
       *[run] Here stand the guesses that you make in the lessons. No guess yet? Make one, and run this cell again.
    }
guesses-yours =
    { $guesses ->
        [one] Your { $guesses } guess:
       *[other] Your { $guesses } guesses:
    }
guesses-lesson = Lesson { $lesson }
guesses-mine = You said
guesses-was = It was
guesses-off = How far off

# All codes of a lesson as plain text.

lesson-stand-in = Hand in lesson { $lesson }: run this cell to get your codes.
hand-in-codes =
    { $codes ->
        [one] Lesson { $lesson }: { $codes } code to hand in.
       *[other] Lesson { $lesson }: { $codes } codes to hand in.
    }
hand-in-part =
    { $open ->
        [0] { $title } ({ $activity }): { $done } of { $of }.
       *[other] { $title } ({ $activity }): { $done } of { $of }, { $open } left open.
    }
hand-in-words = The words of “{ $title }” are in no code. Press “Download my answers” under what you wrote, and hand in that file too.
hand-in-open = { $title } ({ $activity }): not begun, so there is nothing to hand in.

# What is printed in the place of a view: its name, and how far one is.

repr-judged =
    { $posts ->
        [one] { $name }({ $judged } of { $posts } post judged)
       *[other] { $name }({ $judged } of { $posts } posts judged)
    }
repr-compared =
    { $posts ->
        [one] { $name }({ $compared } of { $posts } post compared)
       *[other] { $name }({ $compared } of { $posts } posts compared)
    }
repr-quiz =
    { $questions ->
        [one] { $name }({ $answered } of { $questions } question answered)
       *[other] { $name }({ $answered } of { $questions } questions answered)
    }
repr-predict =
    { $points ->
        [one] { $name }({ $drawn } of { $points } point drawn)
       *[other] { $name }({ $drawn } of { $points } points drawn)
    }
repr-guess-open = { $name }({ $guess }, not made yet)
repr-guess-made = { $name }({ $guess }, made)
repr-lesson = { $name }(lesson { $lesson })
repr-probe = { $name }(press the button)
repr-answers = { $name }({ $activity }, { $judged } of { $posts } judged)

## What a language model made of a post, in one of its readings

machine-reason = { $reading }: { $label }. { $reason }
