"""What tests of the classroom share: codes, and the files in which people hand them in."""

import csv
import io
import random
import zipfile
from pathlib import Path

import pytest

from kit.classroom.catalogue import Catalogue
from kit.judging.handin import MISSING, fingerprint, write

CASES = Path(__file__).parent / "cases"
ACTIVITY = Catalogue().assignments["direction-a"]
NAMES = ["brave otter", "calm panda", "able aardvark", "keen heron", "zestful pike", "bold yak"]
PEOPLE = [
    *("Aaliyah O'Brien", "Björn Müller", "Chidi Okafor"),
    *("Anne-Marie van der Berg", "Zoë Visser", "Li Na"),
]
EMAILS = [f"s{n}@uni.example" for n in range(6)]


def code(name, seed):
    """A code with judgements that differ by the seed."""
    draw = random.Random(seed)
    labels = ACTIVITY.codebook.labels
    first = [draw.randrange(len(labels)) for _ in ACTIVITY.marks]
    mark = fingerprint(ACTIVITY.name, ACTIVITY.marks, ACTIVITY.codebook)
    return write(mark, name, first, [MISSING] * len(first), len(labels))


CODES = [code(name, seed) for seed, name in enumerate(NAMES)]
ONE_NAME = [code("brave otter", 50 + n) for n in range(6)]  # six people, one pseudonym


def table(heading, *columns, separator=","):
    """A table as a form exports it."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=separator).writerows([heading, *zip(*columns, strict=True)])
    return text.getvalue()


def zip_of(files):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def workbook(sheets, hidden=()):
    book, data = pytest.importorskip("openpyxl").Workbook(), io.BytesIO()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
        sheet.sheet_state = "hidden" if title in hidden else "visible"
    book.save(data)
    return data.getvalue()


def put(folder, files):
    """Write files, by their paths, and return the folder; of one file, its path."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path if len(files) == 1 and "/" not in name else folder


def accounts(pooled):
    return [lms[1] for sheet in pooled.sheets.values() for lms in sheet.lms]


def taken(pooled):
    """How many people's judgements of direction-a were taken."""
    return int((pooled.taken["activity"] == "direction-a").sum())
