"""The catalogue: every sentence in it is said, and what is said in another language is said whole."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from fluent.syntax.visitor import Visitor
from made_up import english, marked
from wire import Browser

import kit
from kit.text.words import listed, say

ROOT = Path(__file__).parent.parent
_STRING = r"""["']([\w-]+)["']"""
_SAID = re.compile(r"(?<![.\w#])say\(\s*([^;]*?)\s*(?:,|\)|\{)", re.DOTALL)


def sources(folder, pattern):
    return [path.read_text("utf-8") for path in sorted((ROOT / folder).rglob(pattern))]


def names():
    """Return the names of all messages."""
    return [message.id.name for messages in english().values() for message in messages]


def said_in_views():
    """Return the names that views call sentences by."""
    found = set()
    for source in sources("web/src", "*.js"):
        for argument in _SAID.findall(source):
            # A name stands at the beginning, or is one of two between which a question decides.
            found |= set(re.findall(rf"(?:^|[?:]\s*){_STRING}", argument))
    return found


def said_in_templates():
    """Return the names that pages call sentences by."""
    pages = "\n".join(sources("kit", "*.html") + sources("kit", "*.svg"))
    return set(re.findall(rf"\bsay\({_STRING}", pages))


def said_in_python():
    """Return the names that Python calls sentences by."""
    found = set()
    for source in sources("kit", "*.py"):
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say" and node.args:
                first = node.args[0]
                either = [first.body, first.orelse] if isinstance(first, ast.IfExp) else [first]
                found |= {one.value for one in either if isinstance(one, ast.Constant)}
    return found


class _References(Visitor):
    def __init__(self):
        self.found = set()

    def visit_MessageReference(self, node):  # noqa: N802 - the library names it
        self.found.add(node.id.name)


def referred():
    """Return the names by which sentences hold others: {file: names}."""
    found = {}
    for file, messages in english().items():
        seen = _References()
        for message in messages:
            seen.visit(message)
        found[file] = seen.found
    return found


def test_every_sentence_has_a_name_of_its_own():
    assert len(names()) == len(set(names()))


def test_every_sentence_that_is_said_is_in_the_catalogue():
    assert not (said_in_views() | said_in_templates() | said_in_python()) - set(names())


def test_a_sentence_holds_others_of_its_own_file_only():
    for file, messages in english().items():
        assert not referred()[file] - {message.id.name for message in messages}


def test_every_sentence_in_the_catalogue_is_said():
    texts = [*sources("web/src", "*.js"), *sources("kit", "*.py")]
    written = set(re.findall(_STRING, "\n".join(texts)))
    together = re.compile(
        "|".join(re.sub(r"\$?\{[^}]*\}", r"[\\w-]+", one) for one in pieces(texts))
    )
    written = written.union(said_in_templates(), *referred().values())
    assert not [name for name in names() if name not in written and not together.fullmatch(name)]


def pieces(texts):
    """Return the names that are put together, as they stand in a view or in Python."""
    found = set()
    for text in texts:
        found |= set(re.findall(r"(?<![.\w#])say\(`([^`]*)`", text))
        found |= set(re.findall(r"(?<![.\w#])say\(\s*f[\"']([\w{}.-]*)[\"']", text))
    return {one for one in found if re.match(r"[\w-]+[$]?\{|[$]?\{[^}]*\}-", one)}


def test_a_language_counts_with_forms_of_its_own(made_up):
    said = [say("posts-to-judge", posts=number) for number in (1, 2, 5)]
    forms = ("", f"{marked('few')}: ", f"{marked('many')}: ")
    ends = (f"1 {marked('post to judge')}", *[f"{n} {marked('posts to judge')}" for n in (2, 5)])
    assert said == [form + end for form, end in zip(forms, ends, strict=True)]
    assert listed(["1", "2", "3"]) == "1, 2 i 3"


def test_what_a_language_lacks_is_said_in_english(tmp_path, monkeypatch):
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "one.ftl").write_text("back = Zurück\n", "utf-8")
    monkeypatch.setenv("KIT_LANGUAGE", str(tmp_path / "de"))
    assert [say("back"), say("next")] == ["Zurück", "Next"]


def test_an_unknown_language_is_refused_with_what_there_is(monkeypatch):
    monkeypatch.setenv("KIT_LANGUAGE", "tlh")
    with pytest.raises(ValueError, match="'tlh'.*to a folder.*: en"):
        say("back")


def test_a_page_is_given_another_language_and_not_english(language, tmp_path, monkeypatch, posts):
    assert Browser(kit.Classify(posts, "direction", answers=tmp_path)).state["words"] == {}
    monkeypatch.setenv("KIT_LANGUAGE", language)
    words = Browser(kit.Classify(posts, "direction", answers=tmp_path)).state["words"]
    assert words["language"] == "pl"
    assert marked("You judged") in words["catalogue"]


@pytest.fixture
def posts():
    return kit.load("posts", set="direction-a")[:6]


def test_sentences_cost_nothing_before_the_first_is_said():
    code = "import sys, kit, kit.text.words; print('fluent.runtime' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
