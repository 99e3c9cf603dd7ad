"""Classify: judge one post at a time with a codebook, keys or mouse, and lose nothing."""

from pathlib import Path

from kit import handin
from kit.answers import Answers, post_mark
from kit.codebook import codebook as find_codebook
from kit.widgets.base import Activity, module, post_records, style


class Classify(Activity):
    """Judge posts one at a time; every judgement is saved, and is back on the next run.

    Parameters
    ----------
    posts : pandas.DataFrame
        A row a post, with a column `text`, and `post_id` as index or column. Shown where
        present: platform, account, posted_at, replies_to, image_alt, language.
    codebook : str or kit.codebook.Codebook
        The name of a codebook of the kit, or the path of your own .toml file.
    activity : str, optional
        Names the file of answers. By default it is made from the posts' set and the codebook.
    answers : str or Path, optional
        The folder for answers; by default `my-answers` beside the notebook.

    Attributes
    ----------
    judgements : pandas.Series
        Your label for each post as you see it now, indexed by post_id; missing where not judged.
    first, revised : pandas.Series
        The same before, and after, you compared.
    """

    _esm = module("classify")
    _css = style("classify")

    def __init__(self, posts, codebook, *, activity=None, answers=None):
        records = post_records(posts)
        book = find_codebook(codebook)
        marks = {
            p["post_id"]: post_mark(p["text"], p.get("replies_to", ""), p.get("image_alt", ""))
            for p in records
        }
        log = Answers(activity or _activity_name(posts, book), marks, book, answers)
        super().__init__(log, records)

    @property
    def first(self):
        """Your judgements before you compared."""
        return self._series("first")

    @property
    def revised(self):
        """Your judgements as they stand now; the first where you did not change your mind."""
        return self._series("revised")

    judgements = revised

    def _series(self, which):
        import pandas as pd

        labels = self.answers.judgements(which)
        return pd.Series(
            pd.Categorical(
                [labels.get(post["post_id"]) for post in self._posts],
                categories=self.answers.codebook.labels,
                ordered=self.answers.codebook.level == "ordinal",
            ),
            index=pd.Index([post["post_id"] for post in self._posts], name="post_id"),
            name="you",
        )

    @property
    def code(self):
        """Your hand-in code: all your judgements of these posts as a short text to paste."""
        log = self.answers
        activity = handin.Activity(log.activity, log.posts, log.codebook)
        return handin.write_state(activity, log.coder, log.state)

    def start_over(self):
        """Begin this activity anew; your answers so far are kept in the folder `earlier`."""
        kept = self.answers.start_over()
        print(f"Your answers so far are kept in {kept.parent.name}/{kept.name}.")
        print("Run the cell that made this widget again to begin anew.")

    def save(self, path):
        """Write your judgements to a CSV file; a file that is there is never replaced."""
        import pandas as pd

        table = pd.DataFrame({"first": self.first, "revised": self.revised}).dropna(how="all")
        try:
            with Path(path).open("x", encoding="utf-8", newline="") as file:
                table.to_csv(file)
        except FileExistsError as error:
            raise FileExistsError(
                f"{path} is there already, and nothing of yours is overwritten. "
                "Choose another name, such as 'hand-in-2.csv'."
            ) from error
        print(f"{len(table)} judgements written to {path}.")


def _activity_name(posts, book):
    """Name an activity after its set and its codebook: direction-a, practice-direction."""
    sets = posts["set"].unique() if "set" in posts else []
    stem = sets[0] if len(sets) == 1 else f"{len(posts)}-posts"
    return stem if stem.startswith(book.name) else f"{stem}-{book.name}"
