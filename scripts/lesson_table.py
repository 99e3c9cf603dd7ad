"""Write the table of lessons in README.md from what the lessons say about themselves.

python scripts/lesson_table.py          write it
python scripts/lesson_table.py --check  only say whether it is up to date
"""

import re
import sys
from pathlib import Path

from pages import between, kept

from kit.material.lesson_files import head

ROOT = Path(__file__).parent.parent


def table():
    """Return the table in Markdown: a row a lesson, with links to the lesson and its guide."""
    lines = ["| | Lesson | Time | You will | |", "|---|---|---|---|---|"]
    for path in sorted((ROOT / "lessons").glob("[0-9][0-9]-*.ipynb")):
        lesson = head(path)
        aim = re.sub(r"[;.,]$", "", lesson.aims[0])
        lines.append(
            f"| {lesson.number} | [{lesson.title}](lessons/{path.name}) "
            f"| {lesson.time.replace('minutes', 'min')} "
            f"| {aim} | [guide](guide/{path.stem}.md) |"
        )
    return "\n".join(lines) + "\n"


def main(options):
    """Write the table, or with --check compare it; return the exit code."""
    readme = ROOT / "README.md"
    return kept(readme, between(readme.read_text("utf-8"), "lessons", table()), options, __file__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
