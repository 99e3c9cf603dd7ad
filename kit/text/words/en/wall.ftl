# The presenter's page of a room: the lobby.

wall-open-address = Open on your phone
wall-other-addresses = or: { $addresses }
wall-type-code = and type
wall-local = Only this machine can open it: the room was begun with --local.
wall-qr = A QR code of { $address }
wall-replay = Shown again
wall-replay-lobby = This is a room from before, shown again. Nobody can come in.
wall-then = Then: { $titles }
wall-more-parts = and { $more } more
wall-people =
    { $people ->
        [0] Nobody is in yet
        [one] { $people } is in
       *[other] { $people } are in
    }
wall-together = All at the same post
wall-own-pace = own pace first
wall-two-votes = Two votes and a talk
wall-one-vote = one vote
wall-no-pairs = Find a partner
wall-pairs = phones name one
wall-in-order = Posts in order
wall-divided = most divided first
wall-say-one-vote = One vote on each post from now on.
wall-say-two-votes = Two votes on each post from now on, with a talk between them.
wall-say-pairs = In the talk, phones say who chose otherwise.
wall-say-no-pairs = In the talk, people find each other.

# Which post it is, where the most divided ones come first.
wall-where =
    { $kind ->
        [question] Question { $number } · { $place } of { $places } to discuss
        [guess] Guess { $number } · { $place } of { $places } to discuss
        [figure] Figure { $number } · { $place } of { $places } to discuss
       *[post] Post { $number } · { $place } of { $places } to discuss
    }

# What the class is doing.

wall-pulse = What the class is doing
wall-voted =
    { $voted ->
        [one] { $voted } of { $of } has voted
       *[other] { $voted } of { $of } have voted
    }
wall-all-voted =
    { $of ->
        [one] The one who is here has voted
       *[other] All { $of } have voted
    }
wall-voted-again =
    { $voted ->
        [one] { $voted } of { $of } has voted again
       *[other] { $voted } of { $of } have voted again
    }
wall-all-again =
    { $of ->
        [one] The one who is here has voted again
       *[other] All { $of } have voted again
    }
wall-changed =
    { $voted ->
        [one]
            { $changed ->
                [0] The one who voted again did not change their mind
               *[other] The one who voted again changed their mind
            }
       *[other] { $changed } of { $voted } who voted again changed their mind
    }
wall-not-again =
    { $people ->
        [one] { $people } did not vote again
       *[other] { $people } did not vote again
    }
# The two above.
wall-changed-not-again = { $changed } · { $silent }
wall-hint-divided = The class is divided: let them talk.
wall-hint-agree = { $share } % say the same. There may be little to talk about: K opens the key at once.
wall-hint-agree-no-key = { $share } % say the same. There may be little to talk about: N goes on to the next.
wall-talk = Find somebody who chose otherwise. Why do they see it so?
wall-talk-pairs = Your phone shows who chose otherwise. Why do they see it so?
wall-less = − 30 s
wall-more = + 30 s
wall-pause = Pause
wall-start = Go on
wall-pairs-short = Make pairs
wall-no-pairs-short = No pairs
wall-share = { $share } %
wall-far =
    { $kind ->
        [text] { $sum } of { $whole } texts are written · { $ready } of { $people } are done
        [question] { $sum } of { $whole } answers are in · { $ready } of { $people } are done
        [guess] { $sum } of { $whole } guesses are in · { $ready } of { $people } are done
        [figure] { $sum } of { $whole } guesses are in · { $ready } of { $people } are done
       *[post] { $sum } of { $whole } judgements are in · { $ready } of { $people } are done
    }
wall-write = Write on your phone. What you write is not shown here.
wall-opened =
    { $kind ->
        [post] On your phone: press “See the key and the others”
        [question] The answers are on your phone
       *[other] What was found is on your phone
    }
wall-opened-how =
    { $kind ->
        [question] Go through them once more: what you chose, what is right, and what the others chose.
        [guess] Go through them once more: what you guessed, what was found, and what the others guessed.
        [figure] Go through them once more: what you guessed, what was found, and what the others guessed.
       *[post] There you see of each post what you chose, what the key says, and what the others chose.
    }
wall-end = Thank you
wall-end-class = That was all. You can close the page on your phone.
wall-for-teacher = For the teacher
wall-end-report = The report on what the class did
wall-end-notebook = The same answers in a notebook
wall-end-again = This room, shown again
wall-replay-end = That was the last of it
wall-heard-voting = Voting is open.
wall-heard-split = The split is shown.
wall-heard-key = The key is open.

# What the buttons do.

wall-begin = Begin
wall-to-split = Show the split
wall-to-talk = Let them talk
wall-to-again = Vote again
wall-to-both = Show both
wall-to-key = Open the key
wall-to-post =
    { $kind ->
        [question] Next question
        [guess] Next guess
        [figure] Next figure
       *[post] Next post
    }
wall-to-discuss = Talk about them
wall-to-opened = Open all keys
wall-button-key = Key (K)
wall-button-next = Next (N)
wall-button-missing = Missing (M)
wall-button-join = Join (J)
wall-button-list = List (L)
wall-button-keys = Keys (?)
wall-black = Black screen
wall-join = Come in
wall-missing = Here, and not voted yet
wall-not-done = Here, and not done yet
wall-nobody-missing = Nobody: all who are here have.

# What is asked twice.

wall-ask-nobody = Nobody has voted. The same key again shows the split all the same.
wall-ask-open-all = The same key again puts all keys and all votes of this part on the phones. Back leaves them closed.
wall-ask-open-all-next = This was the last. N again puts all keys and all votes of this part on the phones. Back leaves them closed.
wall-ask-finish-open = E again ends this part, and puts all its keys and votes on the phones. Back goes on with it.
wall-ask-finish = E again ends this part here. Back goes on with it.
wall-ask-key =
    { $missing ->
        [one] { $missing } has not voted. K again opens the key all the same. Back leaves it closed.
       *[other] { $missing } have not voted. K again opens the key all the same. Back leaves it closed.
    }

# What did nothing.

wall-no-key = There is no key to open here.
wall-lost = No connection to the room’s program
wall-fault-lost = That did nothing: there is no connection to the room’s program. Press again when it is back.
wall-fault-other = That did nothing: the room was further on already. Look at what is here now, and press again.
wall-fault-closed = That did nothing: this page may not lead the room any more. Open the presenter’s address again; the terminal shows it.
wall-fault-refused = That did nothing: the room’s program cannot do it. The terminal may say more.

# The keys.

wall-key-forward = go on: what is below the screen, then what the large button says
wall-key-back = take back: the room is where it was before the last press
wall-key-key = open the key of this post at once
wall-key-next = the next post at once
wall-key-finish = end this part here; it asks first
wall-key-missing = who has not voted, by made-up names
wall-key-join = the address and the code, for who comes late
wall-key-list = the list of all posts, to go to one
wall-key-number = in the list: the post of that number
wall-key-time = stop the time for the talk, or let it go on; 30 seconds more, or fewer
wall-key-pairs = whether phones say with whom to talk
wall-key-votes = one vote on each post, or two; before it begins 1 and 2 say so too
wall-key-pace = before it begins: all at the same post, or first everybody at their own pace
wall-key-order = after that: the most divided posts first, or their own order
