"""Whatever words a report and a hand-out are given, they come out as text, in attributes too."""

import json
import re
from dataclasses import replace
from html.parser import HTMLParser

import pandas as pd
import pytest

import kit
from kit.classroom.handouts import handout

PLAIN = "plain"
# Short, since the report shows only the beginning of a long text in some places.
HOSTILE = (
    "<img src=x onerror=f>",
    '"><script>f</script>',
    "'onload='f()' x=\"",
    "&amp; &lt;b&gt; &",
    "{{ 7*7 }}{% raw %}{#",
    "{{ section.title }}",
    "javascript:f()",
    "</style></title><b>",
    "<!-- <![CDATA[",
)


class Seen(HTMLParser):
    """What a browser makes of a page: its elements with all their attributes, and its text."""

    def __init__(self, page):
        super().__init__()
        self.elements, self.words = [], []
        self.feed(str.__str__(page))
        self.close()
        self.text = " ".join("".join(self.words).split())

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, attrs))

    def handle_endtag(self, tag):
        self.elements.append((f"/{tag}", []))

    def handle_comment(self, data):
        self.elements.append(("comment", []))

    def handle_data(self, data):
        self.words.append(data)

    def all(self, attribute):
        return [value for _, attrs in self.elements for name, value in attrs if name == attribute]

    def shape(self, word):
        """The elements; `word` in an attribute is PLAIN, and anchors are only said to be there."""
        return [
            (
                tag,
                [
                    (name, name in ("id", "href") or (value or "").replace(word, PLAIN))
                    for name, value in attrs
                ],
            )
            for tag, attrs in self.elements
        ]


def judge(word, folder, posts, book):
    """Two people judge, compare, sort, note and revise, and eight hand in: they say what two say.

    They and their files are called `word`.
    """
    one, two = book.labels
    for number, labels in enumerate(([one, one, two, one], [two, one, one, one])):
        mine = kit.Classify(posts, book, answers=folder / str(number), confidence=True)
        mine.judge(labels)
        said = ({"kind": "sorted", "cause": "slip"}, {"kind": "note", "note": word})
        mine.answers.append(
            {**event, "id": f"{event['kind']} {post_id}", "post_id": post_id, "at": 0}
            for post_id in posts.index
            for event in said
        )
        kit.Compare(mine, posts[["label"]]).reveal()
        mine.judge({posts.index[0]: two})
        text = mine.answers.path.read_text("utf-8")
        mine.answers.path.unlink()
        for name in (f"{word} {number}{letter}" for letter in "abcd"):
            named = text.replace(mine.answers.coder, json.dumps(name)[1:-1])
            (folder / f"{name.replace('/', '')}.jsonl").write_text(named, "utf-8")


def of_posts(word, folder):
    """The report and both hand-outs of posts, a codebook and a key that say nothing but `word`."""
    book = kit.codebook("direction")
    said = dict.fromkeys(("definition", "tie_break"), word)
    labels = one, two = f"{word} 1", f"{word} 2"
    categories = tuple(replace(book.categories[0], label=label, **said) for label in labels)
    said = dict.fromkeys(("title", "question", "note"), word)
    book = replace(book, name="own", categories=categories, **said)
    columns = ("text", "account", "platform", "replies_to", "image_alt", "reason", "dissent")
    index = pd.Index([f"{number} {word}" for number in range(4)], name="post_id")
    posts = pd.DataFrame(dict.fromkeys(columns, word), index).assign(
        set="mine",
        label=[one, two, one, ""],
        also_accepted=["", "", two, ""],
        contested=[True, False, False, False],
    )
    judge(word, folder, posts, book)
    own = {"posts": posts, "codebook": book}
    return [
        kit.report(kit.pool(folder, **own), title=word),
        handout("mine-own", **own),
        handout("mine-own", key=True, **own),
    ]


def quiz(word):
    """The file of a quiz with a question that has a right answer, and one that has none."""
    said = json.dumps(word)
    open_to_all, keyed = "", ""
    for letter in "abc":
        option = f'[[question.option]]\ntext = {said[:-1]} {letter}"\nbecause = {said}\n'
        open_to_all += option
        keyed += option + ("" if letter == "a" else f"misconception = {said}\n")
    words = f"text = {said}\nafter = {said}\n"
    return (
        f'name = "own"\ntitle = {said}\nversion = 1\n[[question]]\nid = "open"\n{words}'
        f'{open_to_all}[[question]]\nid = "keyed"\nright = "a"\n{words}{keyed}'
    )


def of_quiz(word, folder):
    """The report and both hand-outs of a quiz that says nothing but `word`."""
    path = folder.with_suffix(".toml")
    path.write_text(quiz(word), "utf-8")
    mine = kit.Quiz(path, answers=folder)
    mine.answer("b b")
    note(mine, word)
    kit.Quiz("01", answers=folder).answer("a")  # where there are two, the page begins with links
    sheets = [handout("quiz-own", key=key, codebook=path) for key in (False, True)]
    return [kit.report(kit.pool(folder, codebook=path)), *sheets]


def of_guesses(word, folder):
    """The report and both hand-outs of figures that are called nothing but `word`."""
    figures = pd.Series([10, 20], [f"{word} 1", f"{word} 2"])
    mine = kit.Predict(figures, title="own", question=word, answers=folder)
    mine.draw({f"{word} 1": 40})
    note(mine, word)
    own = {"codebook": mine.prediction}
    sheets = [handout(mine.prediction.activity, key=key, **own) for key in (False, True)]
    return [kit.report(kit.pool(mine.answers.path, **own)), *sheets]


def note(widget, word):
    event = {"kind": "note", "note": word, "id": "n", "at": 0}
    widget.answers.append([event | {"post_id": next(iter(widget.answers.posts))}])


@pytest.mark.parametrize("pages", [of_posts, of_quiz, of_guesses])
def test_hostile_words_are_text_wherever_a_page_shows_them(pages, tmp_path):
    def seen(word, name):
        (tmp_path / name).mkdir()
        return [*map(Seen, pages(word, tmp_path / name))]

    harmless = seen(PLAIN, "plain")
    for number, word in enumerate(HOSTILE):
        for page, same in zip(seen(word, str(number)), harmless, strict=True):
            text = page.text.replace(word.replace("/", ", "), PLAIN)  # as figures are called
            assert text.replace(word, PLAIN) == same.text
            assert page.shape(word) == same.shape(PLAIN)
            ids, links = page.all("id"), page.all("href")
            assert len({*ids}) == len(ids)
            assert {*links} <= {f"#{each}" for each in ids}
            assert not [each for each in ids if re.search(r"[^\w-]", each)]


def test_a_notebook_shows_a_report_in_a_frame_that_holds_the_very_page(tmp_path):
    page = of_posts(HOSTILE[1], tmp_path)[0]
    frame = Seen(page._repr_html_())
    assert [tag for tag, _ in frame.elements] == ["iframe", "/iframe"]
    assert frame.all("srcdoc") == [str.__str__(page)]
