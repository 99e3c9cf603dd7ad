# What is said of the file of answers, and of an activity where no kernel is running.

problem-unsaved = Your last answers are not on disk yet: { $why }. They are kept in this browser; make room or choose another folder, then go on.
problem-incomplete = Not all of your answers are on disk any more: { $why }. They are kept in Python and in this browser; make room or choose another folder, then go on.
problem-name = Your new name could not be saved: { $why }. Make room or choose another folder, then try again.
begun-anew-kept = Your answers so far are kept in { $place }.
begun-anew = Run the cell that made this widget again to begin anew.
written-to = { $what } written to { $path }.
notice-faults =
    { $lines ->
        [one] { $lines } saved line is not shown here, and stays in the file. It is: { $first }
       *[other] { $lines } saved lines are not shown here, and stay in the file. One of them: { $first }
    }
go-on-kept = Run this cell to begin, or to go on: what you answer is kept.
go-on-begin = Outside Jupyter it can only be read.
posts-to-judge =
    { $posts ->
        [one] { $posts } post to judge
       *[other] { $posts } posts to judge
    }
and-more-posts = … and { $posts } more.

# What happened to the file of answers while it was open, or before.

file-of-another = The answers of { $whose } stood in the place of yours, in { $file }. They are kept as { $kept }, and yours are written again. If you are { $whose } on another computer, write kit.pseudonym({ $said }) here: then all of them are yours.
file-joined =
    { $answers ->
        [one] Another file of yours stood in the place of { $file }. { $answers } answer from here is written into it, so that it has all.
       *[other] Another file of yours stood in the place of { $file }. { $answers } answers from here are written into it, so that it has all.
    }
file-gone =
    { $answers ->
        [one] Your file { $file } was deleted or moved while you worked. It is there again, with { $answers } answer of yours; to begin anew, write .start_over().
       *[other] Your file { $file } was deleted or moved while you worked. It is there again, with { $answers } answers of yours; to begin anew, write .start_over().
    }
file-lacked =
    { $answers ->
        [one] { $answers } answer of yours was missing in { $file }: something put an older copy in its place, or cut it. It is written again.
       *[other] { $answers } answers of yours were missing in { $file }: something put an older copy in its place, or cut it. They are written again.
    }
file-begun-anew = This activity was begun anew in another notebook. Your answers of before are kept in the folder { $folder }.
file-news =
    { $answers ->
        [one] { $answers } answer given elsewhere, perhaps on another computer, was found in { $file }. It counts here from now on, by its time.
       *[other] { $answers } answers given elsewhere, perhaps on another computer, were found in { $file }. They count here from now on, by their time.
    }
file-copy =
    { $answers ->
        [one] { $answers } answer was found in { $copy }, a copy that some program made of your file. It is written into { $file }, by time; the copy stays where it is, and is needed no longer.
       *[other] { $answers } answers were found in { $copy }, a copy that some program made of your file. They are written into { $file }, by time; the copy stays where it is, and is needed no longer.
    }
file-changed =
    { $answers ->
        [one] { $answers } answer reads differently in { $file } than it was given: somebody changed the file. What it says now is what counts.
       *[other] { $answers } answers read differently in { $file } than they were given: somebody changed the file. What it says now is what counts.
    }
file-renamed = Your made-up name was changed in another notebook or on another computer. Here, too, it is { $name } from now on.
file-apart =
    { $answers ->
        [one] { $file } holds { $answers } answer of { $whose }, begun apart from these and not shown here. If you are { $whose } on another computer, hand in that file too; if not, move it away.
       *[other] { $file } holds { $answers } answers of { $whose }, begun apart from these and not shown here. If you are { $whose } on another computer, hand in that file too; if not, move it away.
    }
name-kept = Your pseudonym could not be read in { $file }. By your answers it is { $name }, and stays so; the old file is kept as { $kept }.
name-new = Your pseudonym could not be read, so you have a new one: { $name }. The old file is kept as { $kept }; if you remember the old one, kit.pseudonym(…) brings it back.

# What in the file cannot be used.

fault-where =
    { $where ->
        [line] Line { $line } of { $file }
       *[answer] An answer
    }
fault-cut = { fault-where } cannot be read; perhaps it was cut off. It stays in the file, and all others are used.
fault-kind = { fault-where } is of a kind { $said }, which this version does not know. It stays in the file, but is not shown here.
fault-post = { fault-where } is about { $said }, which is not among these posts. It stays in the file, but is not shown here.
fault-words = { fault-where } is about another version of { $said }, with other words. It stays in the file, but is not shown here.
fault-codebook = { fault-where } was given with the codebook { $said }, not { $codebook }. It stays in the file, but is not shown here.
fault-label = { fault-where } says { $said }, which is not a label of { $codebook }. It stays in the file, but is not shown here.
fault-round = { fault-where } belongs to a round { $said }, not to first or revised. It stays in the file, but is not shown here.
fault-cause = { fault-where } was sorted as { $said }, not as one of { $causes }. It stays in the file, but is not shown here.
fault-confidence = { fault-where } is of a confidence { $said }, not 1, 2 or 3. It is used without it.
fault-more = More lines of { $file } cannot be used. They stay in the file, and all others are used.

# Why answers cannot be saved.

unsaved-folder = { $file } is a folder. Move it away, or choose another folder with answers=.
unsaved-no-file = { $file } is no file that answers can be kept in. Move it away, or choose another folder with answers=.
unsaved-large = { $file } has { $size } MB, and no learner's answers need so much. Move it away, or choose another folder with answers=.
unsaved-busy = another program changes { $file } all the time
unsaved-disk = the disk or network drive of { $folder } is not there
