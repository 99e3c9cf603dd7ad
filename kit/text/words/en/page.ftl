# What a page outside a notebook says of the answers that it keeps.

problem-page = Your last answers are not on disk yet: { $why }. They are kept in this page; make room for this browser, then go on.
