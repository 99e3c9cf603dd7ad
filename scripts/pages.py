"""What scripts write into pages of the kit: written, or with --check only compared."""

import re
from pathlib import Path


def between(text, name, made):
    """Return a page in which what stands between <!-- name --> and <!-- /name --> is made anew.

    >>> between("<!-- a -->\\nold\\n<!-- /a -->", "a", "new\\n")
    '<!-- a -->\\nnew\\n<!-- /a -->'
    """
    inside = re.compile(rf"(?<=<!-- {name} -->\n).*?(?=<!-- /{name} -->)", re.DOTALL)
    new, times = inside.subn(lambda _: made, text)
    if times != 1:
        raise ValueError(
            f"The marks <!-- {name} --> and <!-- /{name} --> stand in the page {times} times. "
            "Put each in once, on a line of its own."
        )
    return new


def kept(page, new, options, script):
    """Write a page, or with --check say whether it is as it should be; return the exit code.

    `script` is the path of the script that makes it.
    """
    if "--check" not in options:
        page.write_text(new, "utf-8")
        return 0
    same = page.exists() and page.read_text("utf-8") == new
    if not same:
        print(f"{page.name} is not up to date: run  python scripts/{Path(script).name}")
    return int(not same)
