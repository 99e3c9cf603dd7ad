# Why a hand-in code, or a file of answers, that was given to a page is not taken.

code-missing = There is no code yet. Paste the whole of one; it begins with a K.
code-strange = This code contains “{ $said }”, and no code has that. Paste the code alone, as it was shown.
code-letter-u = This code contains “{ $said }”, and no code has a U, but perhaps a V. Compare it with the code as it was shown.
code-letter = This code begins with { $letter }, but every code begins with K. Copy the whole of it again, from the K to its last character.
code-newer = This code was made by a newer version of the kit than this page. Read it on a newer page.
code-twice = This code stands there twice, one right after the other. Keep one of them.
code-followed = This code is followed by { $more } more: { $rest }. Keep its first { $length } characters, not counting hyphens.
code-mistyped = This code has a wrong character or two in the wrong order: look at group { $number }, { $group }. Compare it with the code as it was shown, and type it again.
code-wrong = This code has some wrong characters, or some that changed places. Copy the whole of it again, from the K to its last character.
code-uneven = This code has a group that is not of four characters: group { $number }, { $group }. Copy the whole of it again, from the K to its last character.
code-cut = This code is cut short: it has { $have } characters and should have { $length }. Copy the whole of it again, from the K to its last character.
code-begun = This code is cut short: it has { $have } characters and should have more. Copy the whole of it again, from the K to its last character.
code-long = This code is too long: it has { $have } characters and should have { $length }. Copy the whole of it again, from the K to its last character.
code-damaged = This code has some characters that are wrong, missing or doubled. Copy the whole of it again, from the K to its last character.
code-impossible = This code passes its check, but holds what no kit writes. Copy it again from where it was shown.

answers-large = This file has { $size } MB, and no learner’s answers need so much. Look whether it is the right one.
zip-damaged = This zip cannot be read: it is damaged, or locked with a password. Download or pack it again; or give the .jsonl files in it one by one.
zip-folders = This zip holds folders: { $name }. Unpack it, and give the .jsonl files in it one by one.
zip-none = This zip holds no file of answers. Their names end with .jsonl; look whether it is the right zip.
