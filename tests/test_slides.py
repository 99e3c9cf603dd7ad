"""A lesson as slides: what stands on them, and what does not."""

import html
import json
import re

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from kit.cli import main
from kit.material.lesson_files import lessons, stored


@pytest.fixture
def made(tmp_path):
    """Return a function that makes slides of a lesson's number, or of cells."""

    def make(what):
        if not isinstance(what, str):
            path = tmp_path / "mine.ipynb"
            nbformat.write(new_notebook(cells=what), path)
            what = str(path)
        out = tmp_path / "slides.html"
        assert main(["slides", what, "--out", str(out), "--replace"]) == 0
        return out.read_text("utf-8")

    return make


def said(page):
    """Return what can be read on slides, with what is folded put in brackets."""
    body = page.partition("<main>")[2].partition("</main>")[0]
    folded = re.sub(r"</summary>", "</summary>[", body)
    folded = re.sub(r"</details>", "]</details>", folded)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", folded)).split())


def unfolded(page):
    """Return what can be read on slides while all folds are closed."""
    text, before = said(page), None
    while text != before:
        before, text = text, re.sub(r"\[[^\[\]]*\]", "", text)
    return text


def shown(*, text="", page="", **metadata):
    """Make a cell of code with one output."""
    data = {"text/plain": text} | ({"text/html": page} if page else {})
    cell = new_code_cell("kit.go()", outputs=[new_output("execute_result", data)])
    cell.metadata.update(metadata)
    return cell


@pytest.mark.parametrize("number", lessons().index)
def test_the_slides_of_a_lesson_show_nothing_that_it_hides(made, number):
    page = made(number)
    visible = unfolded(page)
    for cell in nbformat.read(stored(number), as_version=4).cells:
        jupyter = cell.metadata.get("jupyter", {})
        if jupyter.get("source_hidden"):
            assert cell.source not in html.unescape(page)
        if jupyter.get("outputs_hidden"):
            pages = [
                out.data["text/html"] for out in cell.outputs if "text/html" in out.get("data", {})
            ]
            hidden = re.sub(r"<style.*?</style>|<[^>]+>", " ", pages[0], flags=re.S)
            end = " ".join(html.unescape(hidden).split())[-40:]
            assert end in said(page).replace("[", "").replace("]", "")
            assert end not in visible
        for answer in re.findall(r"</summary>\s*(\S[^\n*\[]{30})", cell.source):
            assert answer not in visible
    assert not re.search(r"judged 0|0 of \d+|Run this cell to begin|Judge above|Refused", visible)


def test_what_is_to_be_done_in_the_notebook_is_one_line(made):
    page = made("01")
    boxes = [
        said(f"<main>{box}</main>")
        for box in re.findall(r'<div class="do">(.*?)</div>', page, re.S)
    ]
    assert "Now you, in the notebook: 24 posts to judge. One-way or two-way?" in boxes
    assert "Now you, in the notebook: 5 questions. Check yourself: one-way or two-way?" in boxes


@pytest.mark.parametrize("number", lessons().index)
def test_the_slides_of_a_lesson_fetch_nothing_and_begin_anew_with_each_heading(made, number):
    page = made(number)
    assert not re.search(r"""(?:src|href)=["'](?!data:|https?://|#)""", page)
    assert not re.search(r"""<(?:img|script|link)[^>]*(?:src|href)=["']http""", page)
    cells = nbformat.read(stored(number), as_version=4).cells
    prose = "\n".join(cell.source for cell in cells if cell.cell_type == "markdown")
    prose = re.sub(r"```.*?```|<details>.*?</details>", "", prose, flags=re.DOTALL)
    headings = re.findall(r"^##? (.+)", prose, re.MULTILINE)
    found = re.findall(r'class="slide begins" data-title="(.*?)"', page)
    assert [html.unescape(title) for title in found] == headings


def test_a_slide_begins_with_no_heading_that_is_folded_or_code(made):
    text = (
        "# One\n\n<details><summary>Open</summary>\n\n## Answer\n\n</details>\n\n```\n# code\n```"
    )
    page = made([new_markdown_cell(text)])
    assert page.count("<section") == 1
    assert "Answer" not in unfolded(page)


@pytest.mark.parametrize(
    ("text", "todo"),
    [
        ("Activity(0 of 24 posts judged)", "judge these posts"),
        ("Quiz(0 of 5 questions answered)", "answer these questions"),
        ("HandIn(lesson 1)", "press the button"),
    ],
)
def test_where_there_is_something_to_do_the_slide_says_what_and_not_how_far_one_is(
    made, text, todo
):
    words = unfolded(made([shown(text=text, page="<p><b>You judged 0 of 24.</b> Go on.</p>")]))
    assert todo in words
    assert "0 of" not in words


def test_a_cell_that_shows_answers_shows_its_code_only(made):
    mine, answers = shown(text="Activity(0 of 8 posts judged)"), shown(text="Judge above first.")
    mine.source, answers.source = 'mine = kit.Activity("practice")', "mine.causes_in_words()"
    words = unfolded(made([mine, answers, shown(text="42")]))
    assert "mine.causes_in_words()" in words
    assert "Judge above" not in words
    assert "42" in words, "what does not hang on it is shown"


def test_what_a_notebook_leaves_out_of_its_slides_is_left_out(made):
    cells = [new_markdown_cell(text) for text in ("# One", "for me", "left out", "# Two")]
    for cell, kind in zip(cells, ("slide", "notes", "skip", "slide"), strict=True):
        cell.metadata["slideshow"] = {"slide_type": kind}
    page = made(cells)
    assert "for me" not in page
    assert "left out" not in page
    assert page.count("<section") == 2


def test_a_picture_beside_the_notebook_or_in_a_cell_becomes_part_of_the_page(made, tmp_path):
    (tmp_path / "a map.png").write_bytes(b"the map")
    cell = new_markdown_cell("![Map](a%20map.png) ![Face](attachment:face.png) ![Gone](gone.png)")
    cell.attachments = {"face.png": {"image/png": "ZmFjZQ=="}}
    page = made([cell])
    assert 'src="data:image/png;base64,dGhlIG1hcA=="' in page
    assert 'src="data:image/png;base64,ZmFjZQ=="' in page
    assert 'alt="Gone"' in page


def test_a_picture_that_a_cell_should_have_and_has_not_is_told(tmp_path, capsys):
    path = tmp_path / "mine.ipynb"
    nbformat.write(new_notebook(cells=[new_markdown_cell("![Face](attachment:face.png)")]), path)
    assert main(["slides", str(path)]) == 2
    assert "A cell shows a picture that it does not have" in capsys.readouterr().err


def test_no_script_of_a_notebook_may_run(made):
    page = made([shown(page="<script>alert(1)</script><img src=x onerror=alert(1)>", text="x")])
    policy = re.search(r'Security-Policy" content="(.*?)"', page)[1]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy.partition("script-src")[2].partition(";")[0]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("no notebook", "cannot be read as a notebook"),
        ("[1, 2]", "cannot be read as a notebook"),
        ('{"cells": 1}', "cannot be read as a notebook"),
        (json.dumps({**new_notebook()}), "has no cell to show"),
    ],
)
def test_a_file_that_is_no_notebook_is_refused_in_plain_words(tmp_path, capsys, text, why):
    path = tmp_path / "mine.ipynb"
    path.write_text(text, "utf-8")
    assert main(["slides", str(path), "--out", str(tmp_path / "out.html")]) == 2
    told = capsys.readouterr().err
    assert why in told
    assert "Traceback" not in told
    assert not (tmp_path / "out.html").exists()


def test_there_is_no_such_lesson_and_nothing_is_overwritten(tmp_path, capsys):
    assert main(["slides", "77"]) == 2
    assert "There is no lesson '77'" in capsys.readouterr().err
    out = tmp_path / "kept.html"
    out.write_text("mine", "utf-8")
    assert main(["slides", "01", "--out", str(out)]) == 2
    assert out.read_text("utf-8") == "mine"
