"""What all widgets share: front-end files, posts, and the way answers reach the disk."""

from __future__ import annotations

import asyncio
import secrets
import time
import weakref
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

import anywidget
import traitlets

from kit.judging import handin, pseudonyms, visitors
from kit.judging.answer_log import Answers, pseudonym
from kit.judging.events import UNJUDGED
from kit.material.drawings import drawing
from kit.material.keys import read_key
from kit.material.marks import by_id, posts_by_id
from kit.material.own_keys import column_of_ids, read_own_key, rows_for
from kit.material.reading.tables import blanks
from kit.material.showing import parts
from kit.text.markup import as_text, page
from kit.text.saving import harmless, save
from kit.text.words import first_few, say, spoken

if TYPE_CHECKING:
    import pandas as pd

_STAND_IN_POSTS = 30
_EVERY = 20  # seconds between two looks at the file of answers, while nothing is written to it
_SHOWN = ("platform", "account", "posted_at", "replies_to", "text", "image_alt", "language")


def post_records(posts):
    """Return posts as a list of dicts for the browser, or say what is wrong with the table."""
    table = by_id(posts_by_id(posts))
    if table.empty:
        raise ValueError(say("refuse-no-posts"))
    columns = [column for column in _SHOWN if column in table]
    shown = table[columns].astype("string").fillna("")
    if "posted_at" in shown and "time_known" in table:  # a date alone is not midnight
        dated = table["time_known"].astype(str).str.casefold() == "false"
        shown["posted_at"] = shown["posted_at"].mask(dated, shown["posted_at"].str[:10])
    if len(empty := blanks(shown["text"])):
        which = first_few(shown.index[empty])
        raise ValueError(say("refuse-no-text", posts=len(empty), which=which))
    return shown.reset_index().to_dict("records")


class PooledClass(Protocol):
    """A pooled class, as far as a widget needs it; `kit.Pooled` is one."""

    @property
    def activities(self) -> tuple[str, ...]:
        """The names of the activities that were handed in."""

    def wide(self, activity: str | None = None, round: str = "latest") -> pd.DataFrame:  # noqa: A002
        """Return a row a post, a column a coder."""


class JudgingWidget(anywidget.AnyWidget):
    """A widget whose answers are saved: the browser keeps an outbox, Python writes it down.

    The browser gives every answer a number and puts it into `_outbox`; it stays there until
    `_ack` names it. So a merged, doubled or lost message loses no answer.
    """

    _file = traitlets.Unicode().tag(sync=True)
    _kept: traitlets.List = traitlets.List().tag(sync=True)  # earlier files of this activity
    _activity = traitlets.Unicode().tag(sync=True)
    _posts: traitlets.List = traitlets.List().tag(sync=True)
    _codebook = traitlets.Dict().tag(sync=True)
    _saved = traitlets.Dict().tag(sync=True)
    _news = traitlets.Dict().tag(sync=True)
    _told = traitlets.Bool(False).tag(sync=True)  # whether there has been any news
    _asked = traitlets.Int(0).tag(sync=True)  # how often a page asked for all that stands
    _notice = traitlets.Unicode().tag(sync=True)
    _run = traitlets.Unicode().tag(sync=True)  # another one each time it is made
    _words = traitlets.Dict().tag(sync=True)  # another language than English, and its sentences
    _owner = traitlets.Unicode().tag(sync=True)  # whose the browser's copy is
    _hand_in = traitlets.Dict().tag(sync=True)
    _outbox: traitlets.List = traitlets.List().tag(sync=True, echo_update=False)
    _ack: traitlets.List = traitlets.List().tag(sync=True)
    _problem = traitlets.Unicode().tag(sync=True)
    _another = traitlets.Int(0).tag(sync=True)  # how often another pseudonym was asked for
    value = traitlets.Dict(read_only=True)  # what stands now, for programs that watch it
    _ends: Sequence[Callable[[], None]] = ()  # what ends the news of its answers
    _timer: asyncio.TimerHandle | None = None
    _incomplete = ""  # what was said when not all answers were on disk any more
    answers: Answers

    def __init__(self, answers: Answers, posts: list[dict[str, str]], **options: Any) -> None:
        self.answers = answers
        book = answers.codebook
        super().__init__(
            _file=answers.file,
            _kept=answers.kept(),
            _activity=answers.activity,
            _run=secrets.token_hex(6),
            _posts=[_for_page(post, answers.posts[post["post_id"]], book) for post in posts],
            _codebook=for_browser(book),
            _saved={post_id: dict(entry) for post_id, entry in answers.state.items()},
            _notice=_notice(answers),
            _words=spoken(),
            _owner=visitors.owner(),
            _hand_in=_hand_in(answers),
            **options,
        )
        self.observe(self._receive, names=["_outbox"])
        self.observe(self._rename, names=["_another"])
        self.observe(self._tell_all, names=["_asked"])
        self._ends = [
            answers.watch(self._tell),
            answers.watch_file(self._tell_file),
            answers.watch_name(self._tell_name),
        ]
        self._set_value()
        self._look_later()

    def close(self) -> None:
        """Take the widget away: it hears and sends no more. What was answered stays saved."""
        for end in self._ends:
            end()
        if self._timer:
            self._timer.cancel()
        super().close()

    def _look_later(self):
        """See now and then whether the file of answers is as it was left: others may change it."""
        try:
            loop = asyncio.get_running_loop()  # there is one where a kernel waits for the learner
        except RuntimeError:
            return
        self._timer = loop.call_later(_EVERY, _look, weakref.ref(self))

    def _look(self):
        """Make the file whole where another program has changed it, or say why that cannot be."""
        try:
            self.answers.look()
        except OSError as error:
            self._incomplete = self._problem = say("problem-incomplete", why=_why(error))
        else:
            if self._problem and self._problem == self._incomplete:
                self._problem = ""

    def _receive(self, change):
        """Write the outbox to disk, then tell the browser what is safe."""
        if not change["new"]:
            return
        try:
            ids = self.answers.append(change["new"])
        except OSError as error:
            self._problem = say("problem-unsaved", why=_why(error))
            return
        self._problem = ""
        if late := {post_id for event in change["new"] for post_id in _late(event)}:
            self._tell(late)  # the page has shown them already, and others may be newer
        # The count makes each list new, so that a repeated outbox is answered again.
        self._ack = [(self._ack[0] if self._ack else 0) + 1, *ids]

    def _tell(self, changed):
        """Keep the browser's copy of the state true, wherever the change came from."""
        self._notice = _notice(self.answers)
        if not changed:
            return
        news = {post_id: dict(self.answers.state.get(post_id, UNJUDGED)) for post_id in changed}
        # Changed in place, so that a page opened later sees it, and nothing is sent twice.
        self._saved.update(news)
        self._news, self._told = news, True
        self._set_value()

    def _set_value(self):
        """Tell programs that watch what stands; one of them that fails stops no saving."""
        try:
            self.set_trait("value", self._value())
        except Exception:
            self.log.exception("What watches `value` of %r failed.", self)

    def _value(self):
        return self.answers.judgements()

    def _tell_all(self, _change):
        self._look()
        self._news = {post_id: dict(entry) for post_id, entry in self.answers.state.items()}

    def _rename(self, _change):
        """Give the learner another pseudonym at random, here and in all that is open."""
        try:
            pseudonym(pseudonyms.pseudonym(), path=self.answers.path.parent)
        except (OSError, ValueError) as error:
            self._problem = say("problem-name", why=_why(error))

    def _tell_file(self, name):
        self._file = name

    def _tell_name(self, _name):
        self._hand_in = _hand_in(self.answers)

    def _record(self, *events):
        """Save answers that were given in Python, in order, as those from the browser are."""
        stem, at = f"py-{secrets.token_hex(5)}", time.time() * 1000
        self.answers.append(
            [{"id": f"{stem}-{n}", "at": at, **event} for n, event in enumerate(events, 1)]
        )

    @property
    def code(self) -> str:
        """Your hand-in code: all your answers to this activity as a short text to paste."""
        log = self.answers
        return handin.write_state(log.assignment, log.coder, log.state)

    def start_over(self) -> None:
        """Begin this activity anew; your answers so far are kept in the folder `earlier`."""
        kept = self.answers.start_over()
        if kept:
            print(say("begun-anew-kept", place=f"{kept.parent.name}/{kept.name}"))
        print(say("begun-anew"))

    def _save_table(self, table, path, what):
        """Write a table of answers to a CSV file, and never over another one.

        It gets the columns that `kit.pool` wants: who, and which version of what.
        """
        table = table.rename_axis("post_id")
        table.insert(0, "coder", self.answers.coder)
        table["version"] = [f"v{self.answers.posts[post_id]}" for post_id in table.index]
        table["codebook"] = self.answers.codebook.id
        save(path, harmless(table).to_csv())
        print(say("written-to", what=what, path=str(path)))

    def __repr__(self):
        judged = len(self.answers.judgements("first"))
        about = {"judged": judged, "posts": len(self._posts)}
        return say("repr-judged", name=type(self).__name__, **about)

    def _repr_mimebundle_(self, **kwargs):
        """Add a stand-in that can be read where no kernel is running."""
        data, metadata = super()._repr_mimebundle_(**kwargs)
        # JupyterLab shows this also where it has reloaded a notebook that it does not trust yet:
        # so it must not look as if the answers were lost.
        return data | {"text/html": page(_go_on(), self._stand_in())}, metadata

    def _stand_in(self):
        """Return the activity as plain HTML: its question, and its posts folded."""
        book = self.answers.codebook
        shown = self._posts[:_STAND_IN_POSTS]
        more = len(self._posts) - len(shown)
        items = "".join(f"<li>{_in_brief(parts(post))}</li>" for post in shown)
        return (
            f"<p><b>{as_text(book.title)}</b> {as_text(book.question)} "
            f"({as_text(' / '.join(book.labels))})</p>"
            f"<details><summary>{as_text(say('posts-to-judge', posts=len(self._posts)))}</summary>"
            f"<ol>{items}</ol>"
            + (f"<p>{as_text(say('and-more-posts', posts=more))}</p>" if more else "")
            + "</details>"
        )


def _go_on():
    """Return what stands above an activity where no kernel is running."""
    return f"<p><b>{as_text(say('go-on-kept'))}</b> {as_text(say('go-on-begin'))}</p>"


def _for_page(post, mark, book):
    """Return a post as the browser shows it: without what the codebook hides."""
    shown = {k: v for k, v in post.items() if k not in book.hide} | {"mark": mark}
    if shown.get("image_alt") and (drawn := drawing(post["post_id"], mark)):
        shown["drawing"] = drawn
    return shown


def _in_brief(shown):
    """Return the parts of a post in one line of HTML."""
    account = f"{as_text(shown.account)}: " if shown.account else ""
    reply = f"<i>(↩ {as_text(shown.reply)})</i> " if shown.reply else ""
    return account + reply + as_text(shown.text)


def key_entries(key, log, posts=None):
    """Return a key as the browser shows it: a dict for each post of the log.

    Where there is no right answer, or the key leaves a post out, the label is "". A key of one's
    own is a table or the path of one; `kit.material.keys` says what it may hold. `posts` is the
    table of the posts, where there is one to look for the ids of the key in.
    """
    key = rows_for(read_own_key(key), log.codebook)
    missing = [post_id for post_id in log.posts if post_id not in key.index]
    about = {"first": repr(next(iter(missing), "")), "codebook": log.codebook.name}
    if len(missing) == len(log.posts):
        if column := column_of_ids(key, posts):
            raise ValueError(say("refuse-key-other-column", column=repr(column), **about))
        raise ValueError(say("refuse-key-lacks", posts=len(missing), **about))
    # Labels of another codebook are refused although they stand beside posts that are not here.
    entries = read_key(key, log.codebook).reindex(list(log.posts))
    if missing:
        print(say("key-leaves-out", missing=len(missing), posts=len(log.posts), **about))
    return {post_id: _entry(row) for post_id, row in read_key(entries).to_dict("index").items()}


def _entry(row):
    also = list(row["also_accepted"])
    return row | {"label": row["label"] or "", "also_accepted": also}


def _notice(answers):
    """Return what could not be used of a file as one notice, however much of it there is."""
    faults = answers.faults
    if len(faults) > 2:
        faults = [say("notice-faults", lines=len(faults), first=faults[0])]
    return " ".join([*answers.told, *faults])


def _late(event):
    """Return the posts about which an event waited in the browser for another page."""
    if not isinstance(event, dict) or not event.get("late"):
        return []
    posts = event.get("post_ids")
    posts = posts if isinstance(posts, list) else [event.get("post_id")]
    return [post_id for post_id in posts if isinstance(post_id, str)]


def _look(widget):
    """Look at the file of a widget that may be gone by now, and again later."""
    if found := widget():
        found._look()
        found._look_later()


def _why(error):
    return (getattr(error, "strerror", None) or str(error)).rstrip(".")


def _hand_in(answers):
    """Return what the browser needs to write the hand-in code, or nothing if it would not fit."""
    if len(answers.posts) > handin.MOST_POSTS or len(answers.codebook.labels) > handin.MOST_LABELS:
        return {}
    return {
        "fingerprint": handin.fingerprint(answers.activity, answers.posts, answers.codebook),
        "name": answers.coder,
        "pseudonym": pseudonyms.pseudonym_numbers(answers.coder),
    }


def for_browser(book):
    """Return a codebook as the front end shows it."""
    return {
        "id": book.id,
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
