"""The contract of the lessons, and of the guide page and the quiz that belong to each."""

import ast
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from statistics import median

import nbformat
import pytest

import kit
from kit.lessons import head

ROOT = Path(__file__).parent.parent
LESSONS = sorted((ROOT / "lessons").glob("[0-9][0-9]-*.ipynb"))
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


def printed(cell):
    """Return the text that a code cell left behind, figures' alt texts and tables included."""
    parts = []
    for output in cell.get("outputs", []):
        parts.append(output.get("text", ""))
        parts += [text for kind, text in output.get("data", {}).items() if kind.startswith("text/")]
    return " ".join(parts)


def links(text):
    """Return (words, target) of the links of a Markdown text."""
    return re.findall(r"(?<!!)\[([^\]]+)\]\(([^)\s]+)\)", text)


def missing_files(path, text):
    """Return the relative links and pictures that lead nowhere."""
    targets = [target for _, target in re.findall(r"!?\[([^\]]*)\]\(([^)\s]+)\)", text)]
    local = [t.partition("#")[0] for t in targets if not re.match(r"\w+:|#", t)]
    return [target for target in local if target and not (path.parent / target).exists()]


def test_there_is_a_lesson_for_each_number_from_nought_to_nine():
    assert [path.name[:2] for path in LESSONS] == [f"{n:02}" for n in range(10)]


@each_lesson
def test_the_first_cell_says_time_questions_aims_and_claims(path):
    first = head(path)
    assert first.minutes >= 10
    assert first.questions
    assert first.aims
    assert code(path)[0].source == "import kit"


@each_lesson
def test_sections_are_three_to_six_and_end_with_what_was_found(path):
    found = headings("\n\n".join(prose(path)))
    levels = [level for level, _ in found]
    sections = [words for level, words in found if level == 2]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert 3 <= len(sections) <= 6
    assert sections[-1] == "What you found"
    assert all(after <= before + 1 for before, after in pairwise(levels))


@each_lesson
def test_prose_stands_before_every_code_cell(path):
    kinds = [cell.cell_type for cell in read(path).cells]
    assert not [n for n in range(1, len(kinds)) if kinds[n - 1] == kinds[n] == "code"]
    assert kinds[0] == kinds[-1] == "markdown"


@each_lesson
def test_code_is_short_and_defines_nothing(path):
    lengths = [len(cell.source.splitlines()) for cell in code(path)]
    assert max(lengths) <= 12
    assert median(lengths) <= 5
    for cell in code(path):
        for node in ast.walk(ast.parse(cell.source)):
            assert not isinstance(
                node, ast.FunctionDef | ast.ClassDef | ast.Lambda | ast.For | ast.While | ast.Try
            ), cell.source
            if isinstance(node, ast.Import | ast.ImportFrom):
                assert cell.source == "import kit"


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
def test_each_claim_at_the_head_is_met_in_the_text(path):
    first = head(path)
    body = "\n".join(prose(path)).partition("**Claims met:**")[2].partition("\n")[2]
    assert not [claim for claim in first.claims if claim not in body]
    assert set(first.claims) <= set(CLAIMS.index)


def test_every_claim_is_met_by_the_lesson_that_the_table_names():
    met = {path.stem[:2]: set(head(path).claims) for path in LESSONS}
    lesson = CLAIMS["lesson"].astype(str).str.zfill(2)
    assert not [claim for claim in CLAIMS.index if claim not in met[lesson[claim]]]


@each_lesson
def test_every_figure_in_the_prose_is_printed_nearby_or_has_its_source(path):
    """A figure is a percentage, a decimal, or a number in thousands.

    Its paragraph names a source (a link, or an author and a year), or a cell of its section
    prints it.
    """
    sections, nearby = [[]], []
    for cell in read(path).cells:
        if cell.cell_type == "markdown" and cell.source.startswith("## "):
            sections.append([])
        sections[-1].append(cell)
    for section in sections:
        nearby = " ".join(printed(c) for c in section if c.cell_type == "code").replace(",", "")
        for cell in section:
            if cell.cell_type != "markdown":
                continue
            for paragraph in re.split(r"\n\s*\n", re.sub(r"```.*?```|`[^`]*`", "", cell.source)):
                sourced = links(paragraph) or re.search(r"\b(1[89]|20)\d\d\b.*\)", paragraph)
                for figure in re.findall(
                    r"(?<![\w.,])\d[\d.,]*\d(?= ?%)|\d(?= ?%)|\d+\.\d+|\d,\d{3}", paragraph
                ):
                    bare = figure.replace(",", "").rstrip(".")
                    assert sourced or bare in nearby, (figure, paragraph)


@each_lesson
def test_links_and_pictures_lead_somewhere_and_have_words(path):
    text = "\n\n".join(prose(path))
    assert not missing_files(path, text)
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


@each_lesson
def test_every_figure_that_is_shown_has_words_beside_it(path):
    for cell in code(path):
        for output in cell.outputs:
            data = output.get("data", {})
            if "image/png" in data:
                assert len(data.get("text/plain", "")) > 40
                assert output.metadata.get("image/png", {}).get("alt"), "kit.plots gives one"


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
    last = prose(path)[-1]
    assert "**Hand in.**" in last or path.stem[:2] == "00"
    assert "**Next" in last or path.stem[:2] == "09"


@each_lesson
def test_each_lesson_has_a_guide_page_with_all_its_parts(path):
    page = ROOT / "guide" / f"{path.stem}.md"
    text = page.read_text("utf-8")
    found = headings(text)
    assert found[0] == (1, f"Guide: {int(path.stem[:2])}. {head(path).title}")
    assert [words for level, words in found if level == 2] == GUIDE_PARTS
    assert not missing_files(page, text)


def test_every_page_of_the_house_links_to_files_that_are_there():
    pages = [*ROOT.glob("*.md"), *(ROOT / "guide").glob("*.md"), *(ROOT / "data").glob("*.md")]
    wrong = {
        page.name: found
        for page in pages
        if (found := missing_files(page, page.read_text("utf-8")))
    }
    assert not wrong


def test_the_readme_lists_the_lessons_as_they_are():
    check = [sys.executable, ROOT / "scripts" / "lesson_table.py", "--check"]
    done = subprocess.run(check, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
