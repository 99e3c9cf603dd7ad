"""What was found of a file of answers before it was written to, and how a learner is told."""

from dataclasses import dataclass, field

from kit.judging import earlier
from kit.text.say import plain_line
from kit.text.words import say


@dataclass
class Found:
    """How a file differed from what is known of it in this kernel."""

    file: str
    first: bool = False  # nothing was known of it yet
    gone: bool = False  # it was not there, nor perhaps its folder
    elsewhere: bool = False  # another one stands in its place
    joined: bool = False  # another one of the same learner stands in its place
    anew: bool = False  # it was begun anew in another notebook
    coder: str = ""  # a pseudonym that was taken over from it
    changed: dict = field(default_factory=dict)  # known, and other words in the file by now
    missing: dict = field(default_factory=dict)  # known, and not in the file any more
    news: dict = field(default_factory=dict)  # in the file, and not known
    taken: dict = field(default_factory=dict)  # what only a copy had, by the copy's name
    strangers: dict = field(default_factory=dict)  # where somebody else's file was moved, by whose

    def take_news(self, lines):
        """Note what is in the file and is not known, unless it was put there a moment ago."""
        own = {this for taken in self.taken.values() for this in taken}
        if not self.first:
            self.news |= {this: x for this, x in lines.items() if this not in own | {*self.missing}}

    def take_copy(self, name, lines):
        """Note what only a copy of the file had."""
        if lines:
            self.taken.setdefault(name, {}).update(lines)

    def anything(self):
        """Tell whether what stands may be other than what was known."""
        parts = self.missing, self.news, self.taken, self.changed, self.strangers
        return self.first or self.anew or any(parts)

    def sentences(self):
        """Return what a learner should know of it."""
        return [*self._of_loss(), *self._of_news(), *self._of_copies(), *self._of_changes()]

    def _of_loss(self):
        for said, kept in self.strangers.items():
            whose = plain_line(said)
            about = {"whose": whose, "said": repr(whose), "file": self.file, "kept": kept}
            yield say("file-of-another", **about)
        if self.strangers:
            return
        if self.missing:
            name = "file-gone" if self.gone else "file-lacked"
            name = "file-joined" if self.joined else name
            yield say(name, answers=len(self.missing), file=self.file)
        if self.anew:
            yield say("file-begun-anew", folder=earlier.FOLDER)

    def _of_news(self):
        if self.news and (self.missing or self.elsewhere):
            yield say("file-news", answers=len(self.news), file=self.file)

    def _of_copies(self):
        for name, lines in self.taken.items():
            yield say("file-copy", answers=len(lines), copy=plain_line(name), file=self.file)

    def _of_changes(self):
        if self.changed:
            yield say("file-changed", answers=len(self.changed), file=self.file)
        if self.coder:
            yield say("file-renamed", name=self.coder)
