# A lesson as slides.

slides-title = { $title } · slides
slides-turn = → or Space: on. ←: back. f: full screen. d: dark or light. A number and Enter: to that slide.
slides-on = On
slides-back = Back
slides-result = What comes out (open it after your guess)
slides-picture = A picture that the lesson shows

# How many posts or questions, and what they are about.
slides-do-all = Now you, in the notebook: { $many }. { $title }

# What is to be done in the notebook, where a slide can only be read.
slides-do =
    { $view ->
        [Activity] Now you, in the notebook: judge these posts, each by itself.
        [Classify] Now you, in the notebook: judge these posts, each by itself.
        [Quiz] Now you, in the notebook: answer these questions.
        [Guess] Now you, in the notebook: make your guess.
        [Predict] Now you, in the notebook: draw your guess, and lock it.
        [Check] Now you, in the notebook: answer these questions.
        [Write] Now you, in the notebook: write for others.
        [Feed] Now you, in the notebook: open the phone, and choose what comes first in it.
        [Compare] Now you, in the notebook: see where you differ, and say of each difference what kind it is.
        [HandIn] Now you, in the notebook: press the button, and hand in what it copied.
        [Probe] Now you, in the notebook: press the button.
        [guesses] Now you, in the notebook: look at what you guessed.
       *[other] Now you, in the notebook: run this cell.
    }
