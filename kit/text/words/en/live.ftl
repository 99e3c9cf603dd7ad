# What kit live says in the terminal, and on a page that has nothing else to say.

live-open = The room is open. On a phone in this network, open the address and type the code:
live-network = Every device in this network can reach this address while the room is open. It is given nothing but this page, and lets in whoever has the code.
live-local = This machine alone can reach it (--local): open it in another window to try it. For phones, leave out --local.
live-no-network = This machine is in no network, so no phone can reach it yet. Join a Wi-Fi, or switch on a hotspot, and reload the presenter’s page: it shows the address then.
live-others = Where that address leads nowhere, one of these may: { $addresses }
live-wall = The presenter’s page, for you alone: whoever has this address leads the class.
live-stop = What is answered is kept in { $path }, and is on disk before a phone says so. Press Ctrl-C here to stop.
live-replay = “{ $title }” as it was, on this machine alone; nothing of it changes.
live-stop-replay = Press Ctrl-C here to stop.
live-stopping = Stopping.
live-kept =
    { $people ->
        [0] { $path }: { live-nobody } To go on:
        [one] { $path }: 1 person answered, { live-answers }.{ live-silent } To report on them, and to go on:
       *[other] { $path }: { $people } people answered, { live-answers }.{ live-silent } To report on them, and to go on:
    }
live-rescued = { $path } was deleted or moved while the room was open. All that was said is in { $rescued }.
live-lost = { $path } was deleted or moved while the room was open, and a copy could not be written. Look for it where it was moved to, or in the trash.
live-answers =
    { $answers ->
        [one] 1 answer{ live-texts }
       *[other] { $answers } answers{ live-texts }
    }
live-texts =
    { $texts ->
        [0] { "" }
        [one] { " " }and 1 finished text
       *[other] { " " }and { $texts } finished texts
    }
live-nobody =
    { $silent ->
        [0] nobody was in the room.
        [one] 1 person joined, and nobody answered.
       *[other] { $silent } people joined, and nobody answered.
    }
live-silent =
    { $silent ->
        [0] {""}
        [one] {" "}1 more joined and said nothing.
       *[other] {" "}{ $silent } more joined and said nothing.
    }
live-not-written = Answers cannot be written just now ({ $why }). They are kept on the phones, which send them again; make room on the disk.
live-full = Somebody fills this room on purpose: it holds 100 MB by now, and a class says one or two. Whoever has said little is still heard; of the others nothing more is kept.
live-left-out =
    { $lines ->
        [one] 1 more line was left out here.
       *[other] { $lines } more lines were left out here.
    }
live-fault = Something went wrong at { $path } ({ $why }). All else goes on.

# What cannot be done.

live-no-feed =
    The feed has a model of its own and nothing to vote on, so a room cannot do it. Give it as a page: kit page feed
live-no-room =
    { $name } cannot be done in a room, for it is met again later, or its posts are not known. Name posts, a quiz, a prediction, guesses or a task of writing, such as direction-a.
live-nothing-to-vote =
    { $name } has nothing to choose from, so there is nothing to vote on. Name something that has labels, options or steps, such as direction-a.
live-twice = { $name } would be in the room twice, and nobody could tell which of them was answered. Name it once; two files of your own need two names.
refuse-live-missing = kit live needs the package { $package }, which is not installed here. Run  python3 -m pip install psutil tornado  and then  kit live  again.
refuse-live-what = Say what the room is to be of, as in  kit live direction-a,  or which one there is: --resume room.db  goes on with it,  --replay room.db  shows it again. One of these three.
refuse-live-option = { $option } is for a room that begins, and { $other } takes one as it was made. Leave { $option } out.
refuse-room-asked = This room’s file does not say any more what the room is of, so it cannot be opened again. What was answered can be: kit pool with the posts beside it.

# The file of a room.

room-file-refused = { $path }: { $why }
room-file-left = Beside { $path } stands what SQLite left of a room whose own file is gone (-wal, -shm or -journal). Put that file back to go on with it, or choose another name.
room-file-unusable = { $path } cannot be written to: { $why }. Make a copy of it elsewhere, and go on with that.
room-file-served = { $path } is served by another program just now. Stop that one first, or begin a room with another name.
room-file-changed = { $path } is a room in which somebody changed something: { $what }. Go on with a copy of it from before.
live-changed-moves = who answered, or where the class was

# Pages.

live-phone-title = In the room
live-without-script = This page needs a browser that runs scripts. The preview in another app may not: open it in the browser itself.
live-wall-closed = This page is the presenter’s. Open the address that kit live printed “for you alone”.
