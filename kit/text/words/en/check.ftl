# The check: the same before the lessons and after them; nothing is shown as right or wrong.

check-title-before = Before you begin
check-title-after = After the lessons
check-question = What do you think?
check-intro = About six minutes: eight posts, six questions, one figure. There is no mark, and a guess is fine: just say that it is one. You see after lesson 8 what has changed.
check-intro-after = About six minutes, as before the lessons, with other posts and questions. At the end you see what has changed.
check-name = { $title }: a check in { $items } items
check-where = { $item } of { $items } · { $answered } answered
check-answered = Answered
check-all = All items

# Marks of items.

check-mark = { $item } of { $items }: { $is }
check-open = open
check-done = answered
check-done-unsure = answered, but not how sure you are

# The figure of which something is missing.

check-your-words = Your words
check-words-kept = Your words are kept.

# Going on, and being finished.

check-next = Next
check-finish = I am finished
check-choose = Choose an answer first. A guess is fine.
check-sure-of-what = Choose an answer first, then say how sure you are of it. A guess is fine.
check-write = Write a few words first, then say how sure you are of them.
check-led = This is the next one already. What do you think here? A guess is fine.
check-led-write = This is the next one already. Write a few words, or press once more to leave it out.
check-say-sure = Say how sure you are, or press once more to go on without.
check-left =
    { $items ->
        [one] One is still open: { $which }. Answer it, or press once more.
       *[other] { $items } are still open: { $which }. Answer them, or press once more.
    }
check-all-answered = All is answered. Look at what you like once more, or finish.
check-finished = You are finished, and your answers stay as they are.
check-finished-before = After lesson 8 you meet other posts and questions about the same ideas. Then you see what has changed.
check-then-and-now = Before the lessons { $before } of { $of } answers were right, and now { $now }.
check-now-only = { $now } of { $of } answers were right. What you answered before the lessons is not on this computer.
check-certain =
    { $certain ->
        [one] Once you were certain; that answer was { $right ->
            [0] not right
           *[other] right
        }.
       *[other] You were certain { $certain } times; { $right } of these answers were right.
    }
check-rough = Fourteen answers are few: two or three more or fewer may be chance. Your class says more than you alone.
check-result = What has changed
check-idea = Idea
check-column-before = before
check-column-now = now
check-of = { $right } of { $of }
check-right = right
check-not-yet = not yet

# What is read aloud.

check-said = { $answer } How sure are you? 1 guess, 2 fairly sure, 3 certain.
check-said-sure = { $sure }.

# Keys.

check-key-choose = choose an answer
check-key-sure = how sure you are: guess, fairly sure, certain
check-key-next = next
check-key-walk = back and next

# As plain text, and what is refused.

check-plain-how = To answer: .answer("b3 a1 - …", missing="…"). A letter an item, and how sure you are: 1 a guess, 2 fairly sure, 3 certain. - leaves an item out.
check-plain-finish = Are you done? Write .finish()
check-plain-said = You said: { $said } ({ $sure })
repr-check = { $name }({ $answered } of { $items } answered)
refuse-occasion = { $said } is no occasion of the check. Write kit.Check("before") or kit.Check("after").
refuse-finished = You have said that you are finished, so your answers stay as they are. To begin anew, write .start_over() and run the cell again.
refuse-check-many = There are { $answers } answers, but { $items } items. Give at most one for each, in order.
refuse-check-none = No answer was given. Write a letter for each item, as in .answer("b3 a1 - …").
refuse-check-answer = { $said }, given for item { $number }, is not among its answers { $options }. Write one of these and then 1, 2 or 3 for how sure you are; or - to leave it out.
