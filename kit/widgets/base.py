"""What all widgets share: front-end files, posts, and the way answers reach the disk."""

import re
from html import escape
from pathlib import Path

import anywidget
import traitlets

from kit import handin
from kit.posts import doubles
from kit.tables import blanks, some

_HERE = Path(__file__).parent
_STAND_IN_POSTS = 30
_IMPORT = re.compile(r'^import [^;]* from "\./([\w-]+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=function|const|class)", re.MULTILINE)
_SHOWN = ("platform", "account", "posted_at", "replies_to", "text", "image_alt", "language")


def module(stem):
    """Return a widget's JavaScript as one module, with what it imports written into it.

    A notebook loads each widget's module from memory, where a relative import leads nowhere.
    The files stay true modules, so that they can be linted, and used on a plain web page.
    """
    text = (_HERE / f"{stem}.js").read_text("utf-8")
    return _IMPORT.sub(lambda found: _EXPORT.sub("", module(found[1])), text)


def style(stem):
    """Return a widget's stylesheet: the shared one and its own."""
    return "".join((_HERE / f"{name}.css").read_text("utf-8") for name in ("ui", stem))


def post_records(posts):
    """Return posts as a list of dicts for the browser, or say what is wrong with the table."""
    import pandas as pd

    if not isinstance(posts, pd.DataFrame):
        raise TypeError(
            f"Posts come as a table (a DataFrame), but a {type(posts).__name__} was given. "
            'Try kit.load("posts", set="practice").'
        )
    table = (
        posts
        if posts.index.name == "post_id" or "post_id" not in posts
        else (posts.set_index("post_id"))
    )
    if "text" not in table:
        raise ValueError(
            f"These posts have no column 'text'; their columns are: {', '.join(map(str, posts))}. "
            "Rename the column that holds the words of the post to 'text'."
        )
    if table.empty:
        raise ValueError("There are no posts in this table. Choose a set that has some.")
    ids = [str(post_id) for post_id in table.index]
    if twice := list(dict.fromkeys(ids[at] for at, _ in doubles(ids))):
        raise ValueError(
            f"{len(twice)} post_id stand in this table more than once: {some(twice)}. "
            "Give every post an id of its own."
        )
    if empty := [ids[at] for at in blanks(table["text"].astype("string").fillna(""))]:
        raise ValueError(
            f"{len(empty)} posts have no text: {some(empty)}. Write it, or leave these rows out."
        )
    columns = [column for column in _SHOWN if column in table]
    shown = table[columns].astype("string").fillna("")
    return [
        {"post_id": post_id, **dict(zip(columns, row, strict=True))}
        for post_id, row in zip(ids, shown.itertuples(index=False), strict=True)
    ]


class Activity(anywidget.AnyWidget):
    """A widget whose answers are saved: the browser keeps an outbox, Python writes it down.

    The browser gives every answer a number and puts it into `_outbox`; it stays there until
    `_ack` names it. So a merged, doubled or lost message loses no answer.
    """

    _file = traitlets.Unicode().tag(sync=True)
    _activity = traitlets.Unicode().tag(sync=True)
    _posts = traitlets.List().tag(sync=True)
    _codebook = traitlets.Dict().tag(sync=True)
    _saved = traitlets.Dict().tag(sync=True)
    _news = traitlets.Dict().tag(sync=True)
    _notice = traitlets.Unicode().tag(sync=True)
    _hand_in = traitlets.Dict().tag(sync=True)
    _outbox = traitlets.List().tag(sync=True, echo_update=False)
    _ack = traitlets.List().tag(sync=True)
    _problem = traitlets.Unicode().tag(sync=True)

    def __init__(self, answers, posts, **options):
        self.answers = answers
        book = answers.codebook
        super().__init__(
            _file=answers.file,
            _activity=answers.activity,
            _posts=[{k: v for k, v in post.items() if k not in book.hide} for post in posts],
            _codebook=_for_browser(book),
            _saved={post_id: dict(entry) for post_id, entry in answers.state.items()},
            _notice=" ".join(answers.aside[:3]),
            _hand_in=_hand_in(answers),
            **options,
        )
        self.observe(self._receive, names=["_outbox"])
        answers.watch(self._tell)

    def _receive(self, change):
        """Write the outbox to disk, then tell the browser what is safe."""
        if not change["new"]:
            return
        try:
            ids = self.answers.append(change["new"])
        except OSError as error:
            self._problem = (
                f"Your last answers are not on disk yet: {error.strerror or error}. "
                "They are kept in this browser; make room or choose another folder, then go on."
            )
            return
        self._problem = ""
        # The count makes each list new, so that a repeated outbox is answered again.
        self._ack = [(self._ack[0] if self._ack else 0) + 1, *ids]

    def _tell(self, changed):
        """Keep the browser's copy of the state true, wherever the change came from."""
        news = {post_id: dict(self.answers.state[post_id]) for post_id in changed}
        # Changed in place, so that a page opened later sees it, and nothing is sent twice.
        self._saved.update(news)
        self._news = news

    def __repr__(self):
        judged = len(self.answers.judgements("first"))
        return f"{type(self).__name__}({judged} of {len(self._posts)} posts judged)"

    def _repr_mimebundle_(self, **kwargs):
        """Add a stand-in that can be read where no kernel is running."""
        data, metadata = super()._repr_mimebundle_(**kwargs)
        return data | {"text/html": self._stand_in()}, metadata

    def _stand_in(self):
        """Return the activity as plain HTML: its question and its posts."""
        book = self.answers.codebook
        shown = self._posts[:_STAND_IN_POSTS]
        more = len(self._posts) - len(shown)
        items = "".join(
            f"<li>{escape(post.get('account', ''))}: "
            + (f"<i>(↩ {escape(reply)})</i> " if reply else "")
            + f"{escape(post['text'])}</li>"
            for post, reply in ((post, post.get("replies_to")) for post in shown)
        )
        return (
            f"<p><b>{escape(book.title)}</b> {escape(book.question)} "
            f"({escape(' / '.join(book.labels))})</p>"
            "<p>Run this cell in Jupyter to judge these posts.</p>"
            f"<ol>{items}</ol>" + (f"<p>… and {more} more.</p>" if more else "")
        )


def _hand_in(answers):
    """Return what the browser needs to write the hand-in code, or nothing if it would not fit."""
    if len(answers.posts) > handin.MOST_POSTS or len(answers.codebook.labels) > handin.MOST_LABELS:
        return {}
    activity = handin.Activity(answers.activity, answers.posts, answers.codebook)
    return {
        "fingerprint": activity.fingerprint,
        "name": answers.coder,
        "pseudonym": handin.pseudonym_numbers(answers.coder),
    }


def _for_browser(book):
    """Return a codebook as the front end shows it."""
    return {
        "title": book.title,
        "question": book.question,
        "note": book.note,
        "level": book.level,
        "categories": [
            {
                "label": c.label,
                "definition": c.definition,
                "include": list(c.include),
                "exclude": list(c.exclude),
                "example": c.example,
                "near_miss": c.near_miss,
                "tie_break": c.tie_break,
            }
            for c in book.categories
        ],
    }
