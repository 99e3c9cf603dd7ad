"""A zip of answers is opened on a page with care: whole, or refused with the reason."""

import io
import zipfile

import pytest
from answers_page import run

pytestmark = pytest.mark.browser
TEXT = '{"kind": "open", "file": "f", "coder": "brave otter"}\n'
UNZIP = """
  const bytes = Uint8Array.from(given);
  try {
    return kit.unzipped(bytes);
  } catch (error) {
    if (!(error instanceof kit.Refused)) throw error;
    return [error.sentence, error.said];
  }"""


def packed(*files, how=zipfile.ZIP_DEFLATED):
    """Return a zip of (name, text or bytes), as bytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", how) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return file.getvalue()


def lying(size):
    """Return a zip that grows to 60 MB, and says another size of itself."""
    bomb = packed(("a.jsonl", b"x" * 60_000_000))
    return bomb.replace((60_000_000).to_bytes(4, "little"), size.to_bytes(4, "little"))


def flipped():
    """Return a zip in which one letter of a file was changed on the way."""
    return packed(("a.jsonl", TEXT), how=zipfile.ZIP_STORED).replace(b"brave", b"brove")


@pytest.mark.parametrize(
    ("files", "texts"),
    [
        ({"a.jsonl": TEXT, "b.JSONL": "é🦦"}, {"a.jsonl": TEXT, "b.JSONL": "é🦦"}),
        ({"a.jsonl": TEXT, "notes.txt": "x", "Folder/": ""}, {"a.jsonl": TEXT}),
        ({"a.jsonl": TEXT, "__MACOSX/._a.jsonl": "x", ".DS_Store": "x"}, {"a.jsonl": TEXT}),
        ({"constructor": "x", "toString": "x", "a.jsonl": TEXT}, {"a.jsonl": TEXT}),
        ({"__proto__.jsonl": TEXT, "é 🦦.jsonl": ""}, {"__proto__.jsonl": TEXT, "é 🦦.jsonl": ""}),
        ({"a.jsonl": TEXT.encode("utf-16"), "b.jsonl": TEXT.encode("utf-8-sig")}, None),
        ({"a.jsonl": b"\xfe\xff" + TEXT.encode("utf-16-be")}, None),
    ],
)
def test_the_files_of_answers_are_taken_and_all_else_is_passed_over(sources, files, texts):
    found = run(sources, UNZIP, [*packed(*files.items())])
    assert found == (texts or dict.fromkeys(files, TEXT))


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize(
    ("packed_so", "refused"),
    [
        (
            lambda: packed(("my-answers/a.jsonl", TEXT)),
            ["zip-folders", {"name": "my-answers/a.jsonl"}],
        ),
        (lambda: packed(("../a.jsonl", TEXT)), ["zip-folders", {"name": "../a.jsonl"}]),
        (lambda: packed(("C:a.jsonl", TEXT)), ["zip-folders", {"name": "C:a.jsonl"}]),
        (lambda: packed(("a.jsonl", b"x" * 50_000_001)), ["answers-large", {"size": 50}]),
        (
            lambda: packed(*((f"{n}.jsonl", b"x" * 10_000_000) for n in range(6))),
            ["answers-large", {"size": 60}],
        ),
        (lambda: lying(4_000_000_000), ["answers-large", {"size": 4000}]),
        (lambda: lying(10), ["zip-damaged", {}]),
        (flipped, ["zip-damaged", {}]),
        (lambda: packed(("a.jsonl", TEXT), ("a.jsonl", "")), ["zip-damaged", {}]),
        (lambda: packed(("a.jsonl", TEXT))[:-9], ["zip-damaged", {}]),
        (lambda: packed(("a.jsonl", TEXT))[40:], ["zip-damaged", {}]),
        (lambda: packed(("a.jsonl", TEXT), how=zipfile.ZIP_LZMA), ["zip-damaged", {}]),
        (lambda: TEXT.encode(), ["zip-damaged", {}]),
        (lambda: b"", ["zip-damaged", {}]),
        (lambda: packed(), ["zip-none", {}]),
        (lambda: packed(("a.txt", TEXT)), ["zip-none", {}]),
    ],
)
def test_what_is_damaged_or_does_harm_is_refused(sources, packed_so, refused):
    assert run(sources, UNZIP, [*packed_so()]) == refused
