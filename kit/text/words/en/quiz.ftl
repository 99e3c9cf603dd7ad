# Quiz: answer first, then see the reason for your answer.

quiz-name = Quiz: { $title }
dont-know = I don’t know
questions-answered = Questions answered
quiz-where = Question { $question } of { $questions } · { $answered } answered
all-questions = All questions
choose-answer-first = Choose an answer first. “I don’t know” is one too.
check-answer = Check my answer
next-question = Next question
how-it-went = How it went

# Marks of questions.

mark-question = Question { $question }: { $is }
question-open = not answered
question-free = answered; no right answer
question-right = right
question-right-now = right after a second look
question-again = worth another look

# The options, once an answer is checked.

option-right = ✓ right
option-unsure = ? you did not know yet
option-mine = ● your answer
option-mine-first = ○ your first answer
option-mine-now = ● your answer now
other-options = The other options

# The reasons.

right-answers =
    { $answers ->
        [one] The right answer is { $which }.
       *[other] The right answers are { $which }.
    }
quiz-unsure-honest = Saying so is honest, and a good place to start.
quiz-wrong = Not { $mine }.
quiz-right = ✓ Yes, { $mine } is right.
quiz-free = There is no right answer here: thoughtful people choose differently. Here is the case for each option.
quiz-free-unsure =
    There is no right answer here, so not being sure makes sense. Here is the case for each option.
case-for-mine = The case for { $option }, your answer:
case-for = The case for { $option }:
why-right = Why { $option }:
why-wrong = Why not { $option }:
mix-up = The mix-up behind it:
changed-your-mind = Changed your mind? Choose again: your first answer stays, and the second is kept beside it.

# How it went.

quiz-tries =
    { $right ->
        [one] { $right } of the { $questions } questions has a right answer. At your first try you had { $first } of { $right }.
       *[other] { $right } of the { $questions } questions have a right answer. At your first try you had { $first } of { $right }.
    }
quiz-tries-now =
    { $right ->
        [one] { $right } of the { $questions } questions has a right answer. At your first try you had { $first } of { $right }, after a second look { $now }.
       *[other] { $right } of the { $questions } questions have a right answer. At your first try you had { $first } of { $right }, after a second look { $now }.
    }
quiz-others-free =
    { $free ->
        [one] The other one has none: there, your reasons count.
       *[other] The other { $free } have none: there, your reasons count.
    }
quiz-all-free =
    { $free ->
        [one] This question has no right answer: your reasons count.
       *[other] These { $free } questions have no right answer: your reasons count.
    }
quiz-honest =
    { $times ->
        [one] You said “I don’t know” once: that tells more than a guess.
       *[other] You said “I don’t know” { $times } times: that tells more than a guess.
    }
ideas-again = Mix-ups worth another look; many people have them at first:
idea-mix-up = Not so: “{ $mixup }”
idea-question = Question { $question }
idea-unsure = where you were not sure

# What is read aloud.

said-chosen = { $answer } chosen. Enter checks it.
said-first-stays = You have seen the reasons, so your first answer stays.
said-answer-now = Your answer now: { $now }. Your first one stays: { $first }.
said-unsure-answer = “I don’t know”
aloud-question = Question { $question } of { $questions }. { $text }
aloud-option = { $option }: { $text }

# Keys.

key-choose = choose an answer (1, 2, 3 … work too)
key-dont-know = I don’t know
key-check = check your answer, then go on
key-walk-questions = previous and next question
key-others = the other options and their reasons
