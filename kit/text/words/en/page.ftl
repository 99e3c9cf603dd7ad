# What a page outside a notebook says of the answers that it keeps.

problem-page = Your last answers are not on disk yet: { $why }. They are kept in this page; make room for this browser, then go on.
no-database = this browser keeps nothing for this page
keeps-nothing = This browser keeps nothing for this page: a private window, or a setting, forbids it. Your answers last as long as the page is open. Save them as a file, or copy your code, before you close it.

# Who sits here, and what they answered.

mine-title = Your answers
mine-name = You are “{ $name }” here. The name is made up, and all pages of the kit in this browser share it.
mine-kept = What you answer is kept in this browser, on this device, and is sent nowhere. In a private window it is gone when you close it.
mine-kept-words = What you write is kept in this browser, on this device. Nobody sees it until you hand in the file. In a private window it is gone when you close it.
mine-another-sure = Your teacher may know you as “{ $name }”. Press once more for another name.
mine-renamed = You are “{ $name }” here now.
mine-nothing = Nothing is answered on this page yet.
mine-codes =
    { $codes ->
        [one] Your hand-in code
       *[other] Your hand-in codes
    }
mine-far = { $done } of { $of }
mine-copy =
    { $codes ->
        [one] Copy my hand-in code
       *[other] Copy my { $codes } hand-in codes
    }
mine-words = What you wrote is in no code: save it as a file, and hand in that.
mine-save = Save my answers as a file
mine-saved = Saved as { $file }. Hand it in, or open it again here or in a notebook.
mine-open = Open a file or a code
mine-open-how = A file that such a page saved, or that a notebook keeps in its folder my-answers (.jsonl, .zip); or the hand-in code. What is answered here already stays.
mine-open-code = Hand-in code
mine-open-take = Take it in
mine-other = Somebody else sits here
mine-other-how = What “{ $name }” answered stays in this browser, where anybody who uses it can go back to it. Who goes on?
mine-forget = Leave nothing of mine here
mine-forget-sure =
    { $file ->
        [none] Nothing is answered. Press once more to forget “{ $name }”.
       *[other] Saved as { $file }. Press once more, and all that “{ $name }” answered in this browser is deleted.
    }
mine-other-new = Somebody new
qr-of = The code { $code } as a QR code
mine-qr = As a picture to scan

# The page itself.

page-without-script = This page needs a browser that runs scripts. On a phone, a file's preview does not: open it in the browser, or from a web address.
page-written = Written: { $path }, { $size } kB. On a computer it works from a folder or as an attachment; for phones put it on any web space, and give a link.
page-labels-written = Written: { $path }, the codebook. Keep it: kit pool needs it, and it says how to give the labels rules.
page-then = When the codes are in a file: { $command }
page-key-strange =
    { $rows ->
        [one] { $file } has a row for a post that is not in { $posts }: { $which }. Are the ids as in the posts?
       *[other] { $file } has rows for { $rows } posts that are not in { $posts }: { $which }. Are the ids as in the posts?
    }
page-label-no-key = The column label of { $file } holds { $others }, and the labels given are { $labels }: so it is no key, and the page has none. For a key write the labels given there, or give a key with --key.
page-needs-labels =
    Posts of your own need to know what may be said of each, and nothing says it. The shortest: add  --labels "asks something, tells something"  with labels of your own; rules can be given to them later.
    Or add  --codebook  with one of the kit ({ $known }), or with your own file (.toml).
page-mend-file = To use it, mend the file itself: { $file } is read as it stands, here and by kit pool. In a table program: a first row with the word  text  above the posts, and each post in a row of its own.
page-too-many = { $file } has { $posts } posts, and a page shows { $most } at most. A learner judges some 24 in ten minutes: keep as many rows as there is time for, in a file of their own.
labels-question = Which of these fits this post?

# What was opened.

mine-open-file = A file of answers
open-taken =
    { $posts ->
        [0] { $file }: all of it is here already ({ $title }).
        [one] { $file }: the answer to { $posts } post or question of “{ $title }” is here now.
       *[other] { $file }: the answers to { $posts } posts or questions of “{ $title }” are here now.
    }
open-whose = It is of “{ $theirs }”; here you are “{ $name }”.
open-of-another = { $file } holds no answers to what is on this page. Open it on the page, or in the notebook, where they were given.
open-name-alone = { $file } holds no answers to what is on this page. Its name is taken over: you are “{ $name }” here too.
open-code-of-another = This code is of another activity, or of other words of these posts. Open it on the page where it was made.
open-empty = { $file } holds no file of answers (.jsonl).
open-not-read = { $file } cannot be read as a file of answers. Choose a .jsonl or a .zip that such a page or a notebook has saved.
