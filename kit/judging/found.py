"""What was found of a file of answers before it was written to, and how a learner is told."""

from dataclasses import dataclass, field

from kit.text.say import many, noun, plain_line


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
        again = many(len(self.missing), "answer")
        for said, kept in self.strangers.items():
            whose = plain_line(said)
            yield (
                f"The answers of {whose} stood in the place of yours, in {self.file}. They are "
                f"kept as {kept}, and yours are written again. If you are {whose} on another "
                f"computer, write kit.pseudonym({whose!r}) here: then all of them are yours."
            )
        if self.strangers:
            return
        if self.joined and self.missing:
            yield (
                f"Another file of yours stood in the place of {self.file}. "
                f"{again} from here {noun(len(self.missing), 'is', 'are')} written into it, "
                "so that it has all."
            )
        elif self.gone and self.missing:
            yield (
                f"Your file {self.file} was deleted or moved while you worked. "
                f"It is there again, with {again} of yours; to begin anew, write .start_over()."
            )
        elif self.missing:
            yield (
                f"{again} of yours {noun(len(self.missing), 'was', 'were')} missing in "
                f"{self.file}: something put an older copy in its place, or cut it. "
                f"{noun(len(self.missing), 'It is', 'They are')} written again."
            )
        if self.anew:
            yield (
                "This activity was begun anew in another notebook. "
                "Your answers of before are kept in the folder earlier."
            )

    def _of_news(self):
        if self.news and (self.missing or self.elsewhere):
            number = len(self.news)
            yield (
                f"{many(number, 'answer')} given elsewhere, perhaps on another computer, "
                f"{noun(number, 'was', 'were')} found in {self.file}. "
                f"{noun(number, 'It counts', 'They count')} here from now on, by "
                f"{noun(number, 'its', 'their')} time."
            )

    def _of_copies(self):
        for name, lines in self.taken.items():
            number = len(lines)
            yield (
                f"{many(number, 'answer')} {noun(number, 'was', 'were')} found in "
                f"{plain_line(name)}, a copy that some program made of your file. "
                f"{noun(number, 'It is', 'They are')} written into {self.file}, by time; "
                "the copy stays where it is, and is needed no longer."
            )

    def _of_changes(self):
        if self.changed:
            number = len(self.changed)
            yield (
                f"{many(number, 'answer')} {noun(number, 'reads', 'read')} differently in "
                f"{self.file} than {noun(number, 'it was', 'they were')} given: somebody changed "
                "the file. What it says now is what counts."
            )
        if self.coder:
            yield (
                "Your made-up name was changed in another notebook or on another computer. "
                f"Here, too, it is {self.coder} from now on."
            )
