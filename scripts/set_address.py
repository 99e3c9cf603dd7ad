"""Write the public address of this repository where people look for it.

    python scripts/set_address.py OWNER/NAME

It fills in the Binder button of the README, the links of `guide/running-it.md`, and the address in
`CITATION.cff`. Run it once in a copy of your own.
"""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
_BUTTON = re.compile(r"(?<=<!-- binder -->\n).*?(?=<!-- /binder -->)", re.DOTALL)


def main(options):
    """Write the address given as the only option."""
    if len(options) != 1 or not re.fullmatch(r"[\w.-]+/[\w.-]+", options[0]):
        print(__doc__, file=sys.stderr)
        return 2
    address = options[0]
    start = (
        f"https://mybinder.org/v2/gh/{address}/HEAD?urlpath=doc/tree/lessons/00-start-here.ipynb"
    )
    button = f"[![Open the lessons on Binder](https://mybinder.org/badge_logo.svg)]({start})\n"
    _change("README.md", lambda text: _BUTTON.sub(button, text))
    owner, name = address.split("/")
    _change(
        "guide/running-it.md",
        lambda text: (
            text.replace("OWNER%2FNAME", f"{owner}%2F{name}")
            .replace("OWNER/NAME", address)
            .replace("lab%2Ftree%2FNAME", f"lab%2Ftree%2F{name}")
            .replace("./NAME", f"./{name}")
        ),
    )
    line = f'repository-code: "https://github.com/{address}"\n'
    _change(
        "CITATION.cff",
        lambda text: (
            re.sub(r"^repository-code: .*\n", "", text, flags=re.MULTILINE).rstrip("\n")
            + "\n"
            + line
        ),
    )
    return 0


def _change(name, change):
    path = ROOT / name
    path.write_text(change(path.read_text("utf-8")), "utf-8")
    print(f"{name} is written.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
