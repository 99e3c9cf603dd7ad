"""The contract of the lessons, and of the guide page and the quiz that belong to each."""

import ast
import itertools
import os
import random
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import unquote

import figures
import matplotlib.pyplot as plt
import nbformat
import pytest

import kit
from kit.material import guess_files, quizzes
from kit.material.lesson_files import head, lesson_of

ROOT = Path(__file__).parent.parent
LESSONS = sorted((ROOT / "lessons").glob("[0-9][0-9]-*.ipynb"))
# From these files come the views of a lesson, with all that stands in them.
VIEW_FILES = [
    path
    for part in ("quizzes", "guesses", "predictions", "codebooks", "checks", "tasks")
    for path in sorted((ROOT / "data" / part).glob("*.toml"))
]
CLAIMS = kit.load("claims")
GUIDE_PARTS = [
    "At a glance",
    "Before class",
    "Timing",
    "What to say",
    "Discussion",
    "Misconceptions",
    "Answer key and contested posts",
    "Pool the class",
    "What to cut",
    "Without laptops",
    "Slides",
    "Going further",
]

# Cells of six lines or more, by how they begin, and why they stay one cell.
LONGER = {
    'kinds = ["information"': "one order of the kinds for this picture and the tables below it",
    'facebook = kit.load("us_platforms"': "one question to draw, its unit and source spelled out",
    'timelines = kit.load("timelines")\ncounts': "alone, so that it can be run after a restart",
    "# yours: where the posts come from": "two lines are comments: what to put in their place",
}

VIEW = re.compile(
    r"kit\.(Activity|Check|Classify|Compare|Feed|Guess|HandIn|Predict|Quiz|Write|preflight|guesses)\("
)
# What only shows something to read: its code says nothing to a learner either.
SHOWN = re.compile(r"^kit\.(codebook|case|machine_reasons|show)\(.*\)\Z", re.MULTILINE)

# The order in which the lessons are done: the one that was added last comes after the seventh.
ORDER = ["00", "01", "02", "03", "04", "05", "06", "07", "10", "08", "09"]

each_lesson = pytest.mark.parametrize("path", LESSONS, ids=lambda path: path.stem)


def read(path):
    return nbformat.read(path, as_version=4)


def prose(path):
    return [cell.source for cell in read(path).cells if cell.cell_type == "markdown"]


def code(path):
    return [cell for cell in read(path).cells if cell.cell_type == "code"]


def headings(text):
    """Return (level, words) of the headings of a Markdown text, those in code left out."""
    text = re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE)
    return [(len(m[1]), m[2].strip()) for m in re.finditer(r"^(#{1,6}) (.+)$", text, re.MULTILINE)]


def links(text):
    """Return (words, target) of the links of a Markdown text."""
    return re.findall(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)", text)


def anchors(path):
    """Return the anchors of the headings of a page, or of a notebook, as they are shown.

    GitHub makes lower case of a page's headings and leaves marks out. Jupyter only puts hyphens
    for spaces.
    """
    if path.suffix == ".ipynb":
        return {words.replace(" ", "-") for _, words in headings("\n\n".join(prose(path)))}
    plain = (
        re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", words).lower()
        for _, words in headings(path.read_text("utf-8"))
    )
    return {re.sub(r"[^\w\- ]", "", words).replace(" ", "-") for words in plain}


def dead_links(path, text):
    """Return the relative links and pictures that lead nowhere, be it a file or a heading."""
    dead = []
    for target in re.findall(r"!?\[[^\]]*\]\(([^)\s]+)\)", text):
        if re.match(r"\w+:", target):
            continue
        file, _, anchor = target.partition("#")
        there = path.parent / file if file else path
        if not there.exists() or (
            anchor and there.suffix in (".md", ".ipynb") and unquote(anchor) not in anchors(there)
        ):
            dead.append(target)
    return dead


each_later_lesson = pytest.mark.parametrize(
    "path", [path for path in LESSONS if path.stem[:2] > "01"], ids=lambda path: path.stem
)


def test_the_lessons_are_numbered_without_a_gap():
    assert [path.name[:2] for path in LESSONS] == [f"{n:02}" for n in range(len(LESSONS))]
    assert {path.name[:2] for path in LESSONS} <= {*ORDER}


@each_lesson
def test_a_lesson_says_its_time_questions_aims_and_claims(path):
    first = head(path)
    assert first.minutes >= 10
    assert first.questions
    assert first.aims
    assert read(path).metadata.kit.lesson == path.stem[:2]


@each_lesson
def test_the_first_thing_to_do_stands_within_120_words(path):
    cells = read(path).cells
    first = next(n for n, cell in enumerate(cells) if VIEW.search(cell.source))
    before = " ".join(cell.source for cell in cells[:first])
    assert all(cell.cell_type == "markdown" for cell in cells[:first])
    assert len(re.findall(r"[\w'’-]+", before)) <= 120


@each_lesson
def test_code_that_only_shows_something_is_folded_and_no_other(path):
    for cell in code(path):
        last = cell.source.rstrip().rpartition("\n")[2]
        named = re.search(rf"^{re.escape(last)} = kit\.(\w+)\(", cell.source, re.MULTILINE)
        shows = VIEW.search(f"kit.{named[1]}(" if named else last) or SHOWN.search(last)
        folded = cell.metadata.get("jupyter", {}).get("source_hidden", False)
        # In one's own study there are names to change, and so there are where it says "yours".
        if path.stem[:2] == "09" or "# yours" in cell.source:
            assert shows or not folded, cell.source
        else:
            assert folded == bool(shows and ")." not in last), cell.source


@each_lesson
def test_sections_are_three_to_six_and_end_with_what_was_found(path):
    found = headings("\n\n".join(prose(path)))
    levels = [level for level, _ in found]
    sections = [words for level, words in found if level == 2]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert 3 <= len(sections) <= 6
    assert sections[-1] == "What you found"
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))


@each_lesson
def test_prose_stands_before_every_code_cell(path):
    kinds = [cell.cell_type for cell in read(path).cells]
    assert not [n for n in range(1, len(kinds)) if kinds[n - 1] == kinds[n] == "code"]
    assert kinds[0] == kinds[-1] == "markdown"


@each_lesson
def test_code_is_short_and_defines_nothing(path):
    for cell in code(path):
        source = re.sub(r"\Aimport (kit|seaborn as sns)\n", "", cell.source).strip()
        lines = source.count("\n") + 1
        assert lines <= (12 if source.startswith(tuple(LONGER)) else 5), cell.source
        for node in ast.walk(ast.parse(cell.source)):
            assert not isinstance(
                node, ast.FunctionDef | ast.ClassDef | ast.Lambda | ast.For | ast.While | ast.Try
            ), cell.source
            if isinstance(node, ast.Import | ast.ImportFrom):
                assert ast.unparse(node) in ("import kit", "import seaborn as sns")
                assert cell.source.startswith(ast.unparse(node))


@each_lesson
def test_a_cell_that_makes_an_activity_can_be_run_by_itself(path, tmp_path, monkeypatch):
    """After a restart of the kernel, a learner goes on at the activity and runs only its cell."""
    monkeypatch.setenv("KIT_ANSWERS", str(tmp_path))
    made = [cell.source for cell in code(path) if VIEW.search(cell.source)]
    for source in made:
        assert source.startswith("import kit\n")
        # In one's own study, the posts come from one's own cells above.
        if not path.name.startswith("09") or "kit.Quiz(" in source:
            exec(compile(source, path.name, "exec"), {})
    assert made


@each_lesson
def test_a_lesson_is_stored_as_it_was_run_and_stays_small(path):
    assert path.stat().st_size < 300_000
    notebook = read(path)
    assert "widgets" not in notebook.metadata
    assert notebook.metadata.kernelspec.name == "python3"
    for number, cell in enumerate(code(path), 1):
        assert cell.execution_count == number, "run scripts/execute_lessons.py"
        for output in cell.outputs:
            assert output.output_type != "error"
            assert "application/vnd.jupyter.widget-view+json" not in output.get("data", {})


@each_lesson
def test_a_cell_that_reports_on_the_learner_says_first_what_to_do(path):
    """As it is stored, nobody has judged yet: a figure there would be somebody else's."""
    reports = re.compile(r"\w\.(first\b(?!\()|revised|judgements|furthest|causes_in_words)")
    for cell in code(path):
        if reports.search(cell.source):
            shown = cell.outputs[0].data["text/plain"]
            assert re.fullmatch(r"(Judge|Draw) above, then run this cell\.", shown), cell.source


@each_lesson
def test_each_claim_of_a_lesson_is_met_in_a_cell(path):
    """A cell of text says in its metadata which claims it speaks of."""
    notebook = read(path)
    met = {
        claim for cell in notebook.cells for claim in cell.metadata.get("kit", {}).get("claims", ())
    }
    assert met == set(head(path).claims)
    assert met <= set(CLAIMS.index)


def sentences(path):
    """Return all that a learner reads of a lesson, or of a file from which a view is made."""
    if path.suffix == ".toml":
        return texts(tomllib.loads(path.read_text("utf-8")))
    left = [
        re.sub(r"<[^<>]*>", " ", part)
        for cell in code(path)
        for output in cell.outputs
        for part in (output.get("text", ""), output.get("data", {}).get("text/html", ""))
    ]
    return [re.sub(r"\]\([^)\s]+\)", "]", words) for words in prose(path)] + left


def texts(value):
    """Return the texts in what a TOML file holds; names, which have no space, are not shown."""
    if isinstance(value, str):
        return [value] if " " in value else []
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for one in inside for text in texts(one)]


def file_names():
    """Return the names of the kit's files, and of its tables as they are loaded.

    But for archives to practise on, which learners open by their names as they would their own.
    """
    inside = [
        path for part in ("data", "guide", "kit", "lessons") for path in (ROOT / part).rglob("*.*")
    ]
    tables = {path.stem for path in inside if path.suffix == ".csv" and "_" in path.stem}
    files = {
        path.name for path in inside if path.parent.name != "archives" or path.suffix != ".zip"
    }
    return sorted(files | tables)


@pytest.mark.parametrize(
    "path", [*LESSONS, *VIEW_FILES], ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_no_sentence_of_a_learners_page_has_the_code_of_a_viewpoint_or_the_name_of_a_file(path):
    ours = "|".join(map(re.escape, file_names()))
    named = re.compile(rf"\bV[1-5][a-n]?\b|(?<![\w-])(?:{ours})(?!\w)")
    assert [found for words in sentences(path) for found in named.findall(words)] == []


def test_codes_and_names_are_found_in_what_is_read():
    """What gathers the sentences finds some, in each kind of file."""
    assert all(sentences(path) for path in [*LESSONS, *VIEW_FILES])
    assert {"us_access", "base.py", "01.toml"} <= {*file_names()}


def test_every_claim_is_met_by_the_lesson_that_the_table_names():
    met = {path.stem[:2]: set(head(path).claims) for path in LESSONS}
    lesson = CLAIMS["lesson"].astype(str).str.zfill(2)
    assert not [claim for claim in CLAIMS.index if claim not in met.get(lesson[claim], ())]


@each_lesson
def test_every_figure_in_the_prose_is_printed_beside_it_or_has_its_source(path):
    assert figures.unfounded(read(path).cells, path.stem[:2]) == []


def test_figures_worked_out_are_right_and_those_printed_elsewhere_are_printed():
    for lesson, worked in figures.LEDGER["worked"].items():
        for words, formula in worked.items():
            assert re.fullmatch(r"[\d.\s+*/()-]+", formula)
            digits = max(len(n.partition(".")[2]) for n in re.findall(r"[\d.]*\d", words))
            right = f"{round(eval(formula), digits):.10g}"
            assert right in figures.tokens(words), (lesson, words, right)
    for path in LESSONS:
        shown = figures.tokens(" ".join(map(figures.printed, code(path))))
        for words in figures.LEDGER["elsewhere"].get(path.stem[:2], []):
            assert {m[0] for m in figures.found(words)} <= shown, words


def test_every_source_of_a_figure_is_named_and_used():
    texts = [block for path in LESSONS for cell in prose(path) for block in figures.blocks(cell)]
    texts += [
        str(item) for name in guess_files.names() for item in guess_files.guess_file(name).items
    ]
    for source in figures.LEDGER["source"]:
        assert all(re.search(r"/|[A-Z].* \(?(19|20)\d\d\b", cited) for cited in source["cited"])
        naming = [text for text in texts if any(cited in text for cited in source["cited"])]
        unused = figures.tokens(source["figures"]) - figures.tokens("\n".join(naming))
        assert not unused, (source["cited"], unused)


@each_lesson
def test_a_figure_changed_by_mistake_is_noticed(path):
    """Every figure is replaced by another with as many digits, one at a time."""
    chance = random.Random(path.stem)
    noticed = []
    cells = read(path).cells
    for cell in cells:
        before = cell.source
        for match in figures.found(before) if cell.cell_type == "markdown" else ():
            wrong = match[0]
            while figures.tokens(wrong) == figures.tokens(match[0]):
                wrong = re.sub(r"\d", lambda _: chance.choice("123456789"), match[0])
            cell.source = before[: match.start()] + wrong + before[match.end() :]
            noticed.append(bool(figures.unfounded(cells, path.stem[:2])))
        cell.source = before
    print(f"{path.stem}: {sum(noticed)} of {len(noticed)} noticed")
    assert sum(noticed) >= 0.8 * len(noticed)


@each_lesson
def test_links_and_pictures_lead_somewhere_and_have_words(path):
    text = "\n\n".join(prose(path))
    assert not dead_links(path, text)
    assert not [words for words, _ in links(text) if words.lower() in ("here", "link", "this")]
    assert not re.findall(r"(?<![(<\"])https?://\S+", text), "put words around a bare address"
    assert all(re.findall(r"!\[([^\]]*)\]", text)), "every picture has an alt text"


@each_lesson
def test_there_is_an_exercise_with_a_folded_solution_that_markdown_understands(path):
    text = "\n\n".join(prose(path))
    assert text.count("<details>") == text.count("</details>")
    assert text.count("<details>") == len(re.findall(r"</summary>\n\n", text)), "blank line after"
    if path.stem[:2] != "00":
        assert "<details>" in text
    for section in re.split(r"^## ", text, flags=re.MULTILINE):
        for exercise in section.split("**Exercise")[1:]:
            assert "<details>" in exercise, exercise[:80]


@each_lesson
def test_every_chart_has_its_words_and_its_numbers_beside_it(path):
    for cell in code(path):
        shown = [output.get("data", {}) for output in cell.outputs]
        charts = [data for data in shown if "<img" in data.get("text/html", "")]
        bare = [kind for data in shown for kind in data if kind.startswith("image/")]
        assert len(bare) == ("sns." in cell.source), "kit.plots gives a picture its words"
        drawn = re.findall(r"kit\.(?:plots\.\w+|audit)\(", cell.source)
        assert len(charts) == len(drawn), cell.source
        for data in charts:
            alts = re.findall(r'<img\b[^>]*?\balt="([^"]*)"', data["text/html"])
            assert len(alts) == data["text/html"].count("<img")
            assert all(len(alt) > 40 for alt in alts)
            assert re.search(r"<table>.*<th\b.*<td\b", data["text/html"], re.DOTALL)
            words, _, numbers = data["text/plain"].partition(alts[0].partition(". ")[2][:20])
            assert words.strip()
            assert len(re.findall(r"\d", numbers)) > 10


@each_lesson
def test_a_picture_of_another_library_has_named_axes_and_its_words_and_numbers_beside_it(path):
    for cell, after in itertools.pairwise(read(path).cells):
        shown = cell.get("outputs", [])
        for picture in (output for output in shown if "image/png" in output.get("data", {})):
            words = re.match(r"\*\*In words:\*\* (.+)", after.source)
            assert len(words[1]) > 40
            assert picture.metadata["image/png"]["alt"] == words[1], "run execute_lessons.py"
            assert re.search(r'title="\w.*xlabel="\w.*ylabel="\w', cell.source)
            tables = [output.get("data", {}).get("text/html", "") for output in shown]
            assert re.search(r"<table.*<th\b.*<td\b", "".join(tables), re.DOTALL)


def test_there_are_charts_to_look_at():
    """What finds charts finds them, so that the tests above have something to test."""
    shown = [str(cell.outputs) for path in LESSONS for cell in code(path)]
    assert sum("data:image/png" in outputs for outputs in shown) >= 3
    assert sum("'image/png'" in outputs for outputs in shown) >= 1


def syllables(word):
    """Count vowel groups, without a silent e: near enough for an average."""
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    silent = re.search(r"[^aeiouyl]e$|[^aeiouytd]ed$", word.lower())
    return max(1, groups - bool(silent and groups > 1))


def grade(text):
    """Return the Flesch–Kincaid grade of Markdown prose (Kincaid et al. 1975).

    0.39 words a sentence + 11.8 syllables a word − 15.59. Sources in parentheses, addresses,
    code and tables are not prose.
    """
    text = re.sub(r"```.*?```|`[^`]*`|<[^>]+>|^\|.*$", " ", text, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r"\(\[?[^()]*\b(1[89]|20)\d\d\b[^()]*(\([^()]*\)[^()]*)*\)", " ", text)
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", text)
    text = re.sub(r"^(#+ .*|- .*|\d+\. .*)$", r"\1.", text, flags=re.MULTILINE)
    sentences = [
        s for s in re.split(r"[.!?:]+[\s*”)\"]+|\n\s*\n", text) if re.search(r"[a-zA-Z]{2}", s)
    ]
    words = re.findall(r"[A-Za-z][A-Za-z'’]*", " ".join(sentences))
    return (
        0.39 * len(words) / len(sentences) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59
    )


@each_lesson
def test_a_reader_of_fifteen_can_follow(path, record_property):
    found = grade("\n\n".join(prose(path)))
    record_property("flesch_kincaid_grade", round(found, 1))
    print(f"{path.stem}: Flesch-Kincaid grade {found:.1f}")
    assert found <= 9


def test_the_grade_tells_plain_from_learned_prose():
    plain = "The cat sat on the mat. The dog ran to the door. It was a good day for a walk."
    learned = (
        "Institutional accounts systematically underestimate conversational reciprocity, "
        "notwithstanding considerable organisational investment in participatory infrastructure."
    )
    assert grade(plain) < 3
    assert grade(learned) > 15


@each_lesson
def test_each_lesson_has_a_quiz_and_ends_with_a_way_onward(path):
    if path.stem[:2] != "00":
        assert f'kit.Quiz("{path.stem[:2]}")' in "\n".join(cell.source for cell in code(path))
    assert code(path)[-1].source == f'import kit\n\nkit.HandIn("{path.stem[:2]}")'
    before, last = prose(path)[-2:]
    assert "**Hand in.**" in before
    assert "**Next" in last or path.stem[:2] == "09"


@each_later_lesson
def test_a_lesson_asks_three_questions_from_earlier_ones(path):
    number = path.stem[:2]
    file = ROOT / "data" / "quizzes" / f"recall-{number}.toml"
    assert file.exists(), f"{file.name} is missing: write three questions from earlier lessons"
    whole = quizzes.quiz(file)
    assert (whole.name, whole.title) == (file.stem, "From earlier lessons")
    assert len(whole.questions) == 3
    asked, earlier = [one.lesson for one in whole.questions], ORDER[: ORDER.index(number)]
    assert {*asked} <= {*earlier}, asked
    # Each from another lesson, as soon as there are three that teach more than to press a key.
    assert len({*asked}) >= min(3, len(earlier) - 1), asked


@each_later_lesson
def test_a_lesson_opens_with_what_is_asked_from_earlier_ones(path):
    number = path.stem[:2]
    first = next(cell for cell in code(path) if VIEW.search(cell.source))
    assert first.source == f'import kit\n\nkit.Quiz("recall-{number}")'
    assert lesson_of(f"quiz-recall-{number}") == number


@each_lesson
def test_each_lesson_has_a_guide_page_with_all_its_parts(path):
    page = ROOT / "guide" / f"{path.stem}.md"
    text = page.read_text("utf-8")
    found = headings(text)
    assert found[0] == (1, f"Guide: {int(path.stem[:2])}. {head(path).title}")
    assert [words for level, words in found if level == 2] == GUIDE_PARTS
    assert not dead_links(page, text)


def test_every_page_of_the_house_links_to_files_that_are_there():
    pages = [*ROOT.glob("*.md"), *(ROOT / "guide").glob("*.md"), *(ROOT / "data").glob("*.md")]
    wrong = {
        page.name: found for page in pages if (found := dead_links(page, page.read_text("utf-8")))
    }
    assert not wrong


def test_the_readme_lists_the_lessons_as_they_are():
    check = [sys.executable, ROOT / "scripts" / "lesson_table.py", "--check"]
    done = subprocess.run(check, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_the_guide_has_the_times_of_the_lessons_and_each_lesson_prints_one_that_fits():
    check = [sys.executable, ROOT / "scripts" / "lesson_times.py", "--check"]
    done = subprocess.run(check, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_a_lesson_that_reaches_for_the_network_fails(tmp_path):
    """The lessons are run by nbval with the guard of conftest.py; this notebook is one of them."""
    asks = """
import socket, urllib.request
def asked(what):
    try:
        what()
    except OSError as error:
        return str(error)
refused = [
    asked(lambda: urllib.request.urlopen("https://example.org", timeout=5)),
    asked(lambda: socket.create_connection(("192.0.2.1", 80), timeout=1)),
    asked(lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"?", ("192.0.2.1", 53))),
]
assert all("must work offline" in str(said) for said in refused), refused
with socket.create_server(("127.0.0.1", 0)) as near:
    socket.create_connection(near.getsockname()).close()
"""
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(asks.strip())])
    notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
    nbformat.write(notebook, tmp_path / "asks.ipynb")
    options = ["-p", "conftest", "--nbval", "--nbval-current-env", "-q", "-o", "addopts="]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "asks.ipynb"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def fill(widget, share):
    """Do what there is to do in a widget: all of it, or only the beginning."""
    few = share == "two posts"
    if isinstance(widget, kit.Guess):
        values = widget.item.values or (1, 1)
        widget.guess("my words" if widget.item.kind == "line" else values[1])
    elif isinstance(widget, kit.Activity) and few:
        widget.judge("1 2")
    elif isinstance(widget, kit.Activity):
        size = len(widget.answers.codebook.labels)
        for at, post_id in enumerate(widget.answers.posts):
            if post_id not in widget.answers.state:
                widget.judge({post_id: widget.answers.codebook.labels[at % size]})
        widget.reveal()
    elif isinstance(widget, kit.Classify) and not widget.answers.state:
        labels = range(1, len(widget.answers.codebook.labels) + 1)
        turns = itertools.islice(itertools.cycle(labels), 2 if few else len(widget.answers.posts))
        widget.judge(" ".join(map(str, turns)))
    elif isinstance(widget, kit.Write):
        widget.write("my words")
    elif isinstance(widget, kit.Compare):
        widget.reveal()
    elif isinstance(widget, kit.Quiz):
        widget.answer("a" if few else " ".join("a" for _ in widget.quiz.questions))
    elif isinstance(widget, kit.Predict):
        cells = [(item.curve, item.x) for item in widget.prediction.asked]
        drawn = {}
        for curve, x in cells[: 1 if few else None]:
            drawn.setdefault(curve, {})[x] = 50
        widget.draw(drawn.get(None, drawn))
        widget.reveal()


@pytest.mark.parametrize("share", ["all posts", "two posts"])
@each_lesson
def test_a_lesson_runs_on_when_its_posts_are_judged(path, share, tmp_path, monkeypatch):
    """Every cell in turn, in this process, with the widgets filled in as soon as they are there."""
    monkeypatch.setenv("KIT_ANSWERS", str(tmp_path))
    monkeypatch.chdir(path.parent)
    plt.switch_backend("agg")  # no window is opened
    names = {}
    for cell in code(path):
        *first, last = ast.parse(cell.source).body
        exec(compile(ast.Module(first, []), path.stem, "exec"), names)
        if not isinstance(last, ast.Expr):
            exec(compile(ast.Module([last], []), path.stem, "exec"), names)
            continue
        value = eval(compile(ast.Expression(last.value), path.stem, "eval"), names)
        shown = [getattr(value, f"_repr_{kind}_", str)() for kind in ("html", "markdown")]
        assert repr(value)
        assert not re.search(r"\bnan\b|object at 0x", " ".join(filter(None, shown)))
        fill(value, share)
    plt.close("all")
    assert kit.answers(tmp_path)["judged"].sum() > 0


def test_a_result_that_is_to_be_guessed_is_hidden_until_the_cell_is_run():
    asks = re.compile(r"\bguess (first|in|for|before)\b|\bthen run\b|\bbefore you run\b", re.I)
    asked = 0
    for path in LESSONS:
        for before, cell in itertools.pairwise(read(path).cells):
            words = re.sub(r"<details>.*?</details>", "", before.source, flags=re.DOTALL)
            # A view keeps what it knows hidden until one has guessed, drawn or judged.
            if cell.cell_type == "code" and not VIEW.search(cell.source):
                hidden = cell.metadata.get("jupyter", {}).get("outputs_hidden", False)
                if asks.search(words):
                    asked += 1
                    assert hidden, cell.source
                if hidden:  # Jupyter shows the first line of it even so.
                    assert figures.printed(cell).strip().startswith("From our own run:\n")
    assert asked > 10
