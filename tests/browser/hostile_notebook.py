"""A notebook that shows all that holds a learner's, a teacher's or a file's words, all hostile.

`material` writes what is needed into a folder; `CELLS` are the cells of the notebook. It runs in
the kernel of a real Jupyter, so it imports nothing of the tests but the payloads.
"""

import json
from pathlib import Path

import nbformat
import pandas as pd
from payloads import PAYLOADS

import kit
from kit.classroom.catalogue import Catalogue

# A coder's name has room for 50 characters, and a file's name takes no slash.
SHORT = [text for text in PAYLOADS if len(text) <= 50 and text.isprintable()]
NAMES = [text for text in SHORT if "/" not in text and "\\" not in text][:40]

CELLS = """
display(*(kit.pool(folder) for folder in sorted(hostile.HERE.glob("class-*"))))
display(*(kit.pool(folder).refused for folder in sorted(hostile.HERE.glob("class-*"))))
display(*(kit.Coefficient(words, 0.5, note=words, reason=words) for words in hostile.SHORT))
display(*hostile.scores())
display(*hostile.shifts())
display(*hostile.codebooks())
display(kit.show(hostile.posts(), list(hostile.posts().index)))
display(hostile.posts())
display(*hostile.pictures())
display(*hostile.years())
display(kit.answers(hostile.HERE / "class-0"))
display(*(kit.cue_coder(hostile.posts()).why(name) for name in hostile.posts().index[:5]))
kit.Classify(hostile.posts(), "direction", activity="hostile", answers=hostile.HERE / "own")
print(*hostile.SHORT)
kit.codebook(hostile.SHORT[0])
""".strip().splitlines()

HERE = Path(__file__).parent


def material(folder):
    """Write the notebook and the hand-ins of some classes into a folder."""
    for name in ("hostile_notebook.py", "payloads.py"):
        (folder / name).write_text((HERE / name).read_text("utf-8"), "utf-8")
    notebook = nbformat.v4.new_notebook(
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}}
    )
    first = "import kit\nimport hostile_notebook as hostile"
    notebook.cells = [nbformat.v4.new_code_cell(code) for code in (first, *CELLS)]
    nbformat.write(notebook, folder / "hostile.ipynb")
    for number in range(0, len(NAMES), 4):
        room = folder / f"class-{number}"
        room.mkdir()
        for name in NAMES[number : number + 4]:
            # Each hands in twice, so that the account names them; and one file is refused.
            for day in (1, 2):
                (room / f"{name} {day}.jsonl").write_text(_answers(name, day), "utf-8")
            (room / f"{name}.txt").write_text(f"K38M-E0TG-{name}", "utf-8")


def _answers(name, day):
    """Return an answers file, as the widget writes it."""
    activity = Catalogue().assignments["direction-a"]
    made = [{"kind": "open", "file": f"{name} {day}"}, {"kind": "coder", "name": name}]
    for number, (post_id, mark) in enumerate(activity.marks.items()):
        label = activity.codebook.labels[(number + day) % 2]
        made.append(
            {"id": f"a-{number}", "kind": "judge", "post_id": post_id, "label": label}
            | {"post": mark, "codebook": activity.codebook.id, "round": "first"}
            | {"at": f"2026-01-0{day}T10:00:00+00:00"}
        )
    return "".join(json.dumps(line) + "\n" for line in made)


def posts():
    columns = ("text", "account", "platform", "replies_to", "image_alt")
    index = pd.Index([f"{number}-{words}" for number, words in enumerate(SHORT)], name="post_id")
    return pd.DataFrame(dict.fromkeys(columns, SHORT), index=index)


def scores():
    key = kit.load("key", set="direction-a", codebook="direction")
    for words in SHORT:
        yield kit.score(pd.Series("one-way", key.index, name=words), key)


def shifts():
    for words in filter(lambda text: text not in ("nan", "null"), SHORT):  # those are refused
        first = pd.DataFrame({"ana": ["x", "x", "y"], "ben": ["x", "y", words]})
        yield kit.shift(first, first.assign(ben=first["ana"]))
        yield kit.confusion(first["ana"], first["ben"])


def codebooks():
    text = kit.codebook("direction").path.read_text("utf-8")
    for number, words in enumerate(SHORT):
        said = json.dumps(words, ensure_ascii=False)
        lines = []
        for line in text.splitlines():
            name, equals, value = line.partition(" = ")
            if name in ("title", "question", "note", "definition", "tie_break"):
                value = said
            if name in ("example", "near_miss"):
                value = value.replace('text = "', f"text = {said[:-1]} ", 1)
            lines.append(name + equals + value)
        path = HERE / f"own-{number}.toml"
        path.write_text("\n".join(lines).replace('"direction"', json.dumps(path.stem), 1), "utf-8")
        yield kit.codebook(str(path))


def pictures():
    shares = pd.DataFrame({"who": SHORT[:20], "share": range(20)})
    for words in SHORT[:8]:
        yield kit.plots.bars(shares, "who", "share", title=words, unit=words, source=words)


def years():
    for words in SHORT:
        groups = [words] * 4 + ["old"] * 4
        figures = {"group": groups, "year": [2000, 2005, 2010, 2015] * 2}
        table = pd.DataFrame(figures | {"value": [1, 20, 40, 60, 0, 5, 10, 30]})
        yield kit.years_behind(table, words, "old")
