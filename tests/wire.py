"""The wire between a widget and its page, as a page plays it: only this file knows its words.

What travels are the widget's synced traits, whose names begin with `_`; here they go without.
"""

import contextlib
import itertools

# What Python says of its own accord while a page is open.
_SPOKEN = ("ack", "news", "problem", "notice", "hand_in", "file", "ran", "run_problem", "went")
_OWN = ("_model_", "_view_", "_dom_", "_anywidget_")  # ipywidgets' and anywidget's


class Browser:
    """The page of one widget: what it sends, and what it has been told.

    >>> import kit, tempfile
    >>> mine = kit.Classify(kit.load("posts", set="practice"), "direction", answers=tempfile.mkdtemp())
    >>> page = Browser(mine)
    >>> page.send({"post_id": page.state["posts"][0]["post_id"], "label": "one-way"})
    ['t-1']
    >>> page.state["problem"]
    ''
    """

    def __init__(self, widget):
        self.widget = widget
        self._numbers = itertools.count(1)

    @property
    def state(self):
        """All that a page opened now would be given: {name: value}."""
        return {
            name[1:]: value
            for name, value in self.widget.get_state().items()
            if name.startswith("_") and not name.startswith(_OWN)
        }

    def send(self, *events):
        """Send answers in one message; return the ids of those that are safe.

        An answer without an id gets the next number, t-1, t-2 …
        """
        made = [{"id": f"t-{next(self._numbers)}", "at": 0} | event for event in events]
        before = self._one("ack")
        self.tell(outbox=made)
        # A list made anew is an answer: its first is a count of the answers.
        return [] if (ack := self._one("ack")) == before else ack[1:]

    def _one(self, name):
        return self.widget.get_state(f"_{name}")[f"_{name}"]

    def tell(self, **changes):
        """Change what the page may change, as in `tell(ask={…})`."""
        self.widget.set_state(spelled(changes))


def stand_in(widget):
    """Return the page that is shown of a widget where no kernel runs."""
    return widget._repr_mimebundle_()[0]["text/html"]


def spelled(changes):
    """Return changes by the names that they have on the wire."""
    return {f"_{name}": value for name, value in changes.items()}


@contextlib.contextmanager
def overheard(widget):
    """Give a dict that fills with what Python says meanwhile: {name: what it said last}."""
    heard = {}

    def note(change):
        heard[change["name"][1:]] = change["new"]

    names = [name for name in spelled(dict.fromkeys(_SPOKEN)) if name in widget.keys]
    widget.observe(note, names=names)
    try:
        yield heard
    finally:
        widget.unobserve(note, names=names)
