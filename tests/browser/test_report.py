"""The class report before axe-core and on paper: light and dark, wide and narrow."""

import json
from itertools import pairwise

import pytest
from axe_faults import each_look, faults, see

import kit
from kit.classroom.catalogue import Catalogue
from kit.classroom.pooled import pool
from kit.classroom.reports import report
from kit.judging.events import CAUSES
from kit.judging.handin import MISSING, fingerprint, write
from kit.judging.pseudonyms import pseudonym

pytestmark = pytest.mark.browser


NOTES = ("Is “tag a friend” a question?", "<b>They</b> wait for nothing")


def saved(activity, name, first):
    """Return a file of answers with all that a code does not hold."""
    made = [{"kind": "open", "file": name, "coder": name}]
    for n, (post_id, mark) in enumerate(activity.marks.items()):
        about = {"post_id": post_id, "post": mark, "codebook": activity.codebook.id}
        label = activity.codebook.labels[first[n]]
        judge = {"label": label, "round": "first", "confidence": 1 + n % 3}
        made.append({"id": f"j{n}", "kind": "judge", **about, **judge})
        made += [
            {"id": f"n{n}", "kind": "note", **about, "note": NOTES[n % 2]},
            {"id": f"s{n}", "kind": "sorted", **about, "cause": CAUSES[n % 4]},
        ]
    return "".join(json.dumps(line) + "\n" for line in made)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    folder, codes = tmp_path_factory.mktemp("report"), []
    for name in ("direction-a", "room-a-fit"):
        activity = Catalogue().assignments[name]
        labels = activity.codebook.labels
        mark = fingerprint(name, activity.marks, activity.codebook)
        sample = kit.sample_class(activity.posts["set"].iloc[0], activity.codebook.name, n=6)
        for seed, (_, column) in enumerate(sample.items()):
            first = [labels.index(x) if isinstance(x, str) else MISSING for x in column]
            key = [labels.index(x) for x in activity.key["label"]]
            again = [
                k if n % 3 == 0 and f not in (k, MISSING) else MISSING
                for n, (f, k) in enumerate(zip(first, key, strict=True))
            ]
            codes.append(write(mark, pseudonym(seed), first, again, len(labels)))
    for activity in Catalogue().assignments.values():
        if activity.name in ("quiz-01", "predict-us-65-plus"):
            mark = fingerprint(activity.name, activity.marks, activity.codebook)
            for seed in range(6):
                first = [(seed * n + n) % 3 for n in range(len(activity.marks))]
                again = [2 if x == 1 else MISSING for x in first]
                labels = len(activity.codebook.labels)
                codes.append(write(mark, pseudonym(seed), first, again, labels))
    for n in range(8):
        activity = Catalogue().assignments["direction-b"]
        text = saved(activity, pseudonym(n), [(n + post) % 2 for post in range(24)])
        (folder / f"{n}.jsonl").write_text(text, "utf-8")
    pooled = pool([*codes, folder])
    for sheet in pooled.sheets.values():  # as the two sheets of a workbook tell it
        sheet.section = [("Monday", "Tuesday")[n % 2] for n in range(len(sheet.people))]
    return report(pooled, folder / "class.html", compare=pooled)


def test_the_sections_say_what_they_are_of(page, path):
    page.goto(path.as_uri())
    for name, words in {
        "quiz-01": "The questions most worth a talk",
        "predict-us-65-plus": "What the class guessed",
        "direction-b": "Where disagreements come from",
        "direction-a": "How far people agree",
    }.items():
        assert words in page.locator(f"#{name}").inner_text()
    folded = page.locator("#direction-b__dirb-01 .said details")
    assert folded.locator("li").first.is_hidden()
    folded.locator("summary").click()
    assert folded.locator("li").all_inner_texts() == [NOTES[0]] * 2
    assert page.locator("#direction-b__dirb-02").inner_text().count(NOTES[1]) == 6


OPEN = "document.querySelectorAll('details').forEach((one) => (one.open = true))"
FITS = "document.documentElement.scrollWidth <= innerWidth"


@each_look
def test_axe_finds_nothing_and_nothing_sticks_out(page, path, theme, view):
    see(page, theme, view)
    page.goto(path.as_uri())
    assert page.evaluate(FITS)
    page.evaluate(OPEN)
    assert faults(page) == []
    assert page.evaluate(FITS)


def test_the_key_is_seen_when_it_is_opened_and_neither_before_nor_on_paper(page, path):
    page.goto(path.as_uri())
    keys = page.locator("details.key")
    assert keys.count() > 100
    assert page.locator("details.key[open]").count() == 0
    key = page.locator("#direction-a .discuss details.key").first
    said = key.locator("p").first
    page.mouse.wheel(0, 4000)
    assert said.is_hidden()
    page.emulate_media(media="print")
    assert key.is_hidden()
    page.emulate_media(media="screen")
    key.locator("summary").focus()
    page.keyboard.press("Enter")
    assert said.is_visible()
    assert page.locator("details.key[open]").count() == 1
    page.emulate_media(media="print")
    assert said.is_visible(), "what was opened is printed"


def test_every_key_is_opened_at_once_to_prepare_and_to_print(page, path):
    page.goto(path.as_uri())
    said = page.locator("#direction-a__dira-24 details.key p").first
    everywhere = page.get_by_label("Open every key")
    everywhere.check()
    heights = [said.bounding_box()["height"]]
    page.emulate_media(media="print")
    heights.append(said.bounding_box()["height"])
    assert min(heights) > 10
    page.emulate_media(media="screen")
    page.reload()
    assert not everywhere.is_checked()
    assert said.is_hidden()


def test_it_fetches_nothing_and_every_bar_has_its_number_beside_it(page, path):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    assert asked == [path.as_uri()]
    assert page.locator("script").count() == 0
    cells = page.locator("td:has(.bar)").all_text_contents()
    assert len(cells) > 100
    assert all(cell.strip()[0].isdigit() for cell in cells)
    headings = page.locator("h1, h2, h3, h4").evaluate_all("all => all.map((h) => h.tagName[1])")
    levels = [int(level) for level in headings]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))
    bare = "all => all.filter((t) => !t.caption || !t.querySelector('th')).length"
    assert page.locator("table").evaluate_all(bare) == 0


def test_it_prints_light_and_no_post_is_cut_by_a_page(page, path):
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(path.as_uri())
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == "light"
    assert page.locator(".post").first.evaluate("p => getComputedStyle(p).breakInside") == "avoid"
    assert page.pdf()[:5] == b"%PDF-"
