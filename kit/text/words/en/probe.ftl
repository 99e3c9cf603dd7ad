# Probe: one button that proves that widgets work here.

probe-name = Do widgets work here?
probe-press = Press this button
probe-asking = Asking Python …
probe-works = Widgets work here.
probe-late =
    The button works, but Python has not answered yet. If another cell is still running, wait for it. If not,
    choose Restart in the menu Kernel, and run this cell again.
probe-without =
    Run this cell, and a button appears here. If none does, you can still do everything: write mine.text()
    and mine.judge(…).
