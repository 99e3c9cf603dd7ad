"""`python -m kit.hosts.lite lite --pyodide FOLDER` builds JupyterLite with the lessons in it."""

import argparse
import sys
from pathlib import Path

from kit.hosts.lite.build import build
from kit.text.say import printable


def main() -> int:
    """Build it, and say what it weighs; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m kit.hosts.lite",
        description="Build JupyterLite with all lessons: a folder for any web space.",
    )
    parser.add_argument("out", type=Path, help="the folder to make")
    parser.add_argument(
        "--pyodide", type=Path, required=True, help="the folder of an unpacked Pyodide release"
    )
    parser.add_argument("--wheel", type=Path, help="the kit's own wheel; by default it is built")
    parser.add_argument("--replace", action="store_true", help="in place of one built before")
    options = parser.parse_args()
    try:
        built = build(options.out, options.pyodide, wheel=options.wheel, replace=options.replace)
    except (ValueError, FileExistsError) as error:
        print(printable(str(error)), file=sys.stderr)
        return 2
    print(f"{built.folder}: {built.lessons} lessons, {built.megabytes:.0f} MB.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
