# Does everything work here? What the checks of the first lesson say.

ready-good = ✓ { $said }
ready-mend = → { $said }
ready-know = ! { $said }
ready-python = Python is new enough.
ready-packages = All packages that the lessons use are here.
ready-lessons = The lessons and the kit fit together.
ready-data = The data of the lessons are here.
ready-saving = Your answers can be saved.
ready-all = Everything is ready.
ready-to-mend =
    { $faults ->
        [one] { $faults } thing is to be mended; see →. Then run this cell again.
       *[other] { $faults } things are to be mended; see →. Then run this cell again.
    }
ready-button = Last, press the button below. If you see no button, widgets do not work here.
ready-without = You can still do everything: write mine.text() and mine.judge(…).

# What must be mended.

mend-packages = Not installed: { $names }. Run  %pip install { $command }  in a cell, then choose Restart in the menu Kernel.
mend-old-packages = Too old: { $names }. Run  %pip install --upgrade { $command }  in a cell, then choose Restart in the menu Kernel.
mend-old-package = { $name } { $has } (needs { $needs })
mend-kit = The kit that is installed is version { $has }, but these lessons belong to { $needs }. { mend-kit-how }
mend-kit-lacks = { $lesson } uses kit.{ $name }, which this kit does not have: it is too old. { mend-kit-how }
mend-kit-how = Close this notebook, and in a terminal in the folder of the README run  python -m pip install --upgrade -e ".[lab]"
mend-data = Files are missing in { $folder }: { $names }. Download the lessons again, as a whole.
mend-saving = Your answers cannot be saved: { $why } Make room on the disk, or copy the lessons into a folder of your own and open them there.
mend-forgets = Your answers are gone when this page is closed: this window lets the lessons keep nothing. Open them in an ordinary window, not a private one, at an address that begins with https; or copy your hand-in code before you close the page.
mend-program = { $program } { $has } is too old for these widgets; it must be { $needs } or newer. Run  %pip install --upgrade { $name }  in a cell, then close the program and start it again.

# What is good to know.

know-visitor = This page is shown to several people, so your answers have a folder of their own, for this visit. On your next one, in this browser, you are asked whether to bring them back; copy your hand-in code before you leave.
know-colab = This is Colab, and its disk is emptied when you leave: your answers would be lost. To keep them on your drive, run  from google.colab import drive; drive.mount('/content/drive')  in a cell, agree, and run this cell again.
know-binder = This is Binder, and its disk is emptied when you leave. Your answers stay in this browser too; still, copy your hand-in code or download your answers before you go.
know-elsewhere = This folder cannot be written to, so your answers are saved in { $folder }.
know-colab-elsewhere = Your answers are saved in { $folder }.
know-browser = Python runs in this browser, and your answers are kept in it, at this address, and nowhere else. Who deletes the browser's data deletes them: copy your hand-in code, or download what is in my-answers, before that.
