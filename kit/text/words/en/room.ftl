# The room on a phone: join, vote, look up, talk.

# Joining.

room-join-title = Join the room
room-join-code = Room code
room-join-code-hint = It is on the wall: four letters or digits.
room-join = Join
room-join-nothing-yours = No account, no name of yours: you get a made-up one.
room-here-before = I was here before
room-new-here = I am new here
room-back-title = Welcome back
room-back-words = Your made-up name and the code that your phone showed
room-back-hint = For example: brave otter 4F7K
room-back-on = Go on
room-fault-code = There is no room with the code { $code } here. Look at the wall once more.
room-fault-code-none = Type the code that is on the wall.
room-fault-back = Nobody called “{ $words }” was here. Look at the two words and the four signs once more.
room-fault-back-signs = Add the four signs after the name.
room-fault-back-none = Type your two words and the code, as your other phone showed them.
room-fault-full = This room is full. Ask your teacher.
room-fault-slow =
    { $seconds ->
        [one] Too many tries. Wait a second, then try again.
       *[other] Too many tries. Wait { $seconds } seconds, then try again.
    }
room-fault-network = This phone does not reach the room. Is it in the same Wi-Fi as your teacher’s computer?
room-fault-cookies = This browser keeps no cookies, so the room does not know you again. Allow them, or open the address in another browser.
room-opening = One moment …

# The lobby.

room-you-are = You are { $name }.
room-look-up = Look at the wall.
room-soon = It begins soon.
room-way-back = Your way back on any phone:
room-show = Show
room-hide = Hide
room-others = Another phone goes on as you.
room-alone = Only this one
room-alone-does = If that is not you: all others must join anew, and your way back gets new signs.
room-alone-now = Only this phone goes on as you now. The signs of your way back are new.
room-alone-failed = That needs the network. Try again in a moment.
room-your-answers-wait =
    { $answers ->
        [one] 1 answer waits in this phone for the network.
       *[other] { $answers } answers wait in this phone for the network.
    }

# Who sits here.

room-this-phone = { $name }: this phone
room-another = Another name
room-another-none = No other name came. Try again when the network is back.
room-leave = Somebody else takes this phone
room-leave-sure = What you answered stays with your teacher. To come back, you need: { $words }
room-leave-waiting =
    { $answers ->
        [one] 1 answer of yours still waits in this phone. It is sent once you come back here; nobody else can send it.
       *[other] { $answers } answers of yours still wait in this phone. They are sent once you come back here; nobody else can send them.
    }
room-leave-yes = Leave
room-leave-no = Stay
room-leave-failed = Leaving needs the network. Try again in a moment.

# A vote that came when the class saw all votes already.

room-stays =
    { $kind ->
        [guess]
            { $round ->
                [first] How the class guessed was on the wall by then, so your first guess stays: { $said }.
               *[other] How the class guessed again was on the wall by then, so your second guess stays: { $said }.
            }
        [figure]
            { $round ->
                [first] How the class guessed was on the wall by then, so your first guess stays: { $said }.
               *[other] How the class guessed again was on the wall by then, so your second guess stays: { $said }.
            }
       *[other]
            { $round ->
                [first] How the class voted was on the wall by then, so your first vote stays: { $said }.
               *[other] How the class voted again was on the wall by then, so your second vote stays: { $said }.
            }
    }

# Whether all is saved.

room-saved = Saved
room-saving = Saving …
room-all-well = Connected
room-no-network = No network. Go on: your answers wait here.
room-refused =
    { $answers ->
        [one] 1 answer was not taken: { $why }
       *[other] { $answers } answers were not taken: { $why }
    }
room-refused-why = The room could not read it. Answer once more.

# Voting, all together.

room-where =
    { $kind ->
        [question] Question { $place } of { $places }
        [guess] Guess { $place } of { $places }
        [figure] Figure { $place } of { $places }
       *[post] Post { $place } of { $places }
    }
room-step-vote = Vote
room-step-split = How the class voted
room-step-talk = Talk
room-step-again = Vote again
room-step-both = Both votes
room-step-key =
    { $kind ->
        [post] What the key says
        [question] The answer
       *[other] What was found
    }
room-question = Question
room-option = { $label }: { $words }
room-unsure =
    { $kind ->
        [post] I can’t tell
       *[other] I don’t know
    }
room-labels = What they mean
room-press-one = Press what you think.
room-press-now = Vote now.
room-press-again = Vote once more: the same, or something else.
room-slide-one = Move the dot to your guess.
room-slide-none = Not moved yet
room-slide-aloud = not chosen yet
room-slide = Your guess
room-slide-go = That is my guess
room-slide-unsent = Not sent yet: { $now }. Sent: { $sent }.
room-slide-first = Your first guess: { $said }
room-vote-coming =
    { $kind ->
        [guess] Your guess: { $said }.
        [figure] Your guess: { $said }.
       *[other] Your vote: { $said }.
    }
room-vote-waits =
    { $kind ->
        [guess] Your guess waits in this phone for the network: { $said }.
        [figure] Your guess waits in this phone for the network: { $said }.
       *[other] Your vote waits in this phone for the network: { $said }.
    }
room-vote-in =
    { $kind ->
        [guess] Your guess is in: { $said }. You can change it until you see how the class guessed.
        [figure] Your guess is in: { $said }. You can change it until you see how the class guessed.
       *[other] Your vote is in: { $said }. You can change it until you see how the class voted.
    }
room-vote-in-again =
    { $kind ->
        [guess] Your second guess is in: { $said }. You can change it until you see how the class guessed.
        [figure] Your second guess is in: { $said }. You can change it until you see how the class guessed.
       *[other] Your second vote is in: { $said }. You can change it until you see how the class voted.
    }
room-vote-over = You have seen the answer, so your vote stays. { $mine }
room-first-badge = your first vote
room-answer-in = Your answer is in: { $said }. You can change it until the class looks at it together.

# Looking up.

room-look-up-class = Look up: how the class voted is on the wall.
room-look-up-both = Look up: both votes of the class are on the wall.
room-you-voted =
    { $kind ->
        [guess] You guessed: { $said }.
        [figure] You guessed: { $said }.
       *[other] You voted: { $said }.
    }
room-you-voted-twice =
    { $kind ->
        [guess] You guessed: { $first }, then { $again }.
        [figure] You guessed: { $first }, then { $again }.
       *[other] You voted: { $first }, then { $again }.
    }
room-you-voted-same =
    { $kind ->
        [guess] You guessed twice: { $said }.
        [figure] You guessed twice: { $said }.
       *[other] You voted twice: { $said }.
    }
room-you-did-not =
    { $kind ->
        [guess] You have not guessed this one.
        [figure] You have not guessed this one.
       *[other] You have not voted on this one.
    }
room-split-words = Cannot see the wall? How the class voted
room-split-first = First vote
room-split-again = Second vote
room-split-votes = { $votes } of { $of }
room-split-nobody = Nobody voted.

# Talking.

room-talk = Talk it over: why do you see it so?
room-talk-pair-number = Your number
room-talk-pair = Find { $names }: you have the same number, and see it otherwise. Why?
room-talk-group = Find { $names }: you have the same number. Not all of you see it alike. Why?
room-talk-alike = Find { $names }: you have the same number. What would somebody say who sees it otherwise?
room-talk-nobody = Nobody is left to pair you with: join a group beside you.
room-talk-listen = You have not voted: listen to two who disagree.
room-talk-left = { $time } left
room-talk-over = Time is up. Look at the wall.

# The key.

room-key-is =
    { $kind ->
        [post] The key says { $said }.
        [question] The answer is { $said }.
       *[other] What was found: { $said }.
    }
room-key-none = There is no right answer here.
room-key-right =
    { $kind ->
        [post] You said so too.
       *[other] You had it.
    }
room-key-also = Yours is accepted too.
room-key-other =
    { $kind ->
        [guess] You guessed { $mine }.
        [figure] You guessed { $mine }.
       *[other] You said { $mine }.
    }
room-found = What was found:
room-against = What speaks against it:
room-key-contested = This one is contested: careful readers part ways over it.

# At one’s own pace.

room-own-pace = { $title }: at your own pace, on this phone.
room-pace-done = { $done } of { $of } answered
room-pace-all = All { $of } answered.
room-pace-back = Back
room-pace-next = Next

# The end.

room-end-title = Thank you, { $name }.
room-end-what = What you did
room-end-part = { $title }: { $done } of { $of }
room-end-words = { $title }: your words are with your teacher.
room-end-draft = { $title }: your draft is with your teacher, as far as you wrote it.
room-end-agreed =
    { $kind ->
        [question] You had { $first } of { $of } at first, and { $last } in the end.
       *[other] You agreed with the key on { $first } of { $of } at first, and on { $last } in the end.
    }
room-end-not-counted = What is contested, and what you left open, is not counted.
room-end-beside =
    { $kind ->
        [question]
            { $posts ->
                [one] The question that was discussed
               *[other] The { $posts } questions that were discussed
            }
        [guess]
            { $posts ->
                [one] The guess that was discussed
               *[other] The { $posts } guesses that were discussed
            }
        [figure]
            { $posts ->
                [one] The figure that was discussed
               *[other] The { $posts } figures that were discussed
            }
       *[post]
            { $posts ->
                [one] The post that was discussed
               *[other] The { $posts } posts that were discussed
            }
    }
room-end-none = You said nothing.
room-end-said = You said { $said }.
room-end-said-same = You said { $said } both times.
room-end-said-twice = You said { $first }, then { $again }.
room-end-close = You can close this page.
room-end-nothing = You answered nothing this time.
room-end-code = Your hand-in code, if your teacher asks for it
room-end-copy = Copy
room-end-copy-of = Copy the code of { $title }
room-end-waiting = Keep this page open until all is saved.
