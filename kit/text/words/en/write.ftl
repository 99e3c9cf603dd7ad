# Write: a post for a room and an aim.

write-name = Write: { $title }
write-which =
    { $posts ->
        [one] Your post
       *[other] Post { $post } of { $posts }
    }
write-room = The room
write-aim-heading = Your aim
write-aim-given = Your aim was drawn by lot: half of a class or so has the other one. Keep it, unless you have a reason.
write-aim-live = Your aim was drawn by lot: about half of your class has the other aim. Keep it, unless you have a reason.
write-live-read = Your teacher can read along as you type.
write-read-by = Others in your class will read this, without your name. So write no name of a real person, and nothing private.
write-words = Your post
write-words-hint = Write here. It is kept as you type.
write-count = { $letters } of { $longest } characters
write-count-over =
    { $over ->
        [one] 1 character too many
       *[other] { $over } characters too many
    }
write-shown = As the others will see it
write-done = This is my post
write-first = Write something first.
write-shorten = Make it shorter first: the others see no more than { $longest } characters.
write-on = Go on writing
write-next = Write the next post
write-asks = What the others will be asked: { $question }
write-expect-yours = You think that they will say: { $label }.
write-met = You aimed at { $aim }, and think that the others will read it as { $label }.
write-same = That would be as you meant it. Only the others can tell.
write-differs = So you doubt that it comes across. Change the words, or wait and see.
write-later = Alone? Read it again tomorrow, as if somebody else had written it, and tap once more.
write-live = Your teacher has it: there is nothing to hand in. You can go on writing until the class moves on.
write-hand-in = A code cannot carry words. Hand in the file that this button gives you.
write-left =
    { $left ->
        [one] One more post is to be written.
       *[other] { $left } more posts are to be written.
    }

# The same as text, in Python.

write-place = Room: { $platform }, { $room }.
write-aim = Aim: { $aim }
write-nothing-yet = Nothing is written yet.
write-expected = You think that others will say: { $label }.
write-how = Write with .write("…", post=1, room=2, aim=1), and say with .expect("…") how others will read it. The rooms, and the aims where one may choose:
write-file = Your words stand in { $file }, in your folder of answers, and in no code: hand in that file.
count-texts =
    { $number ->
        [one] { $number } post
       *[other] { $number } posts
    }
repr-write = { $name }: { $done } of { $posts } written. Run the cell again to go on, or see .text().
refuse-write-first = Post { $post } is not written yet, so nobody can read it. Write it first: .write("…").
refuse-write-label = { $said } is not how a post can be read here. Say one of: { $known }.
refuse-write-post =
    { $posts ->
        [one] There is no post { $said } in this task: it asks for one post. Leave post= out.
       *[other] There is no post { $said } in this task: it asks for { $posts } posts. Give post=1, and so on.
    }
refuse-write-kind = A post is a text, but a { $kind } was given. Write it in quotation marks, as in .write("…").
refuse-write-long = The post has { $letters } characters, and at most { $longest } are shown to others. Make it shorter.
refuse-write-number = { $said } is not among the rooms or aims of this task. Give a number from 1 to { $most }, or leave it out.
