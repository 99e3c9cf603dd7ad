"""Write the public address of this repository where people look for it.

    python scripts/set_address.py OWNER/NAME

It fills in the links of the README (the published pages, Binder, Colab), those of the guide, and
the address in `CITATION.cff`, where `kit site` reads it. Run it in a copy of your own; run it again
when the copy moves.
"""

import re
import sys
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).parent.parent
_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*/[\w.-]+")
_FIRST = "00-start-here.ipynb"  # the lesson that notebooks begin with
_PART = r"[\w.-]+"
# The addresses in the guide, whichever repository they name: {0} is its owner, {1} its name.
_FORMS = {
    rf"(https://mybinder\.org/v2/gh/){_PART}/{_PART}": "{0}/{1}",
    rf"(https://colab\.research\.google\.com/github/){_PART}/{_PART}": "{0}/{1}",
    rf"(git\+https://github\.com/){_PART}/{_PART}": "{0}/{1}",
    rf"(repo=https%3A%2F%2Fgithub\.com%2F){_PART}%2F{_PART}": "{0}%2F{1}",
    rf"(urlpath=lab%2Ftree%2F){_PART}(?=%2Flessons)": "{1}",
}


def main(options, root=ROOT):
    """Write the address that is the only option."""
    if len(options) != 1 or not _ADDRESS.fullmatch(options[0]):
        print(__doc__, file=sys.stderr)
        return 2
    address = options[0]
    _change(root / "README.md", lambda text: _filled(text, "try", _to_try(address)))
    for page in sorted((root / "guide").glob("*.md")):
        _change(page, lambda text: _in_guide(text, address))
    _change(root / "CITATION.cff", lambda text: _cited(text, address))
    return 0


def site_of(address):
    """Return where GitHub Pages publishes a repository.

    >>> site_of("Our-School/kit"), site_of("ines/ines.github.io")
    ('https://our-school.github.io/kit/', 'https://ines.github.io/')
    """
    owner, name = address.lower().split("/")
    root = f"https://{owner}.github.io/"
    return root if name == f"{owner}.github.io" else f"{root}{address.split('/')[1]}/"


def _to_try(address):
    """Return the README's first lines: a page to try, and the lessons in three ways."""
    site, lesson = site_of(address), f"lessons/{_FIRST}"
    binder = f"https://mybinder.org/v2/gh/{address}/HEAD?urlpath={quote(f'doc/tree/{lesson}')}"
    colab = f"https://colab.research.google.com/github/{address}/blob/main/{lesson}"
    return f"""\
**[Judge 24 posts]({site}pages/direction-a.html)**,
on a computer or a phone: nothing to install, no account. Or [read and do all lessons]({site}).

As notebooks, with code to change, on a computer:
[in your browser alone]({site}lite/lab/index.html?path={_FIRST}),
[on Binder]({binder}),
or [on Colab]({colab}) with [a cell more](guide/running-it.md#colab).
[What to know of each](guide/running-it.md).
"""


def _in_guide(text, address):
    owner, name = address.split("/")
    for form, there in _FORMS.items():
        text = re.sub(form, rf"\g<1>{there.format(owner, name)}", text)
    site = site_of(address)
    return _filled(text, "site", f"The site is published at [{site.split('//')[1]}]({site}).\n")


def _filled(text, mark, lines):
    """Put lines between the two comments of a name, where a text has them."""
    block = re.compile(rf"(?<=<!-- {mark} -->\n).*?(?=<!-- /{mark} -->)", re.DOTALL)
    return block.sub(lambda _: lines, text)


def _cited(text, address):
    kept = re.sub(r"^(repository-code|url): .*\n?", "", text, flags=re.MULTILINE).rstrip("\n")
    return f'{kept}\nrepository-code: "https://github.com/{address}"\nurl: "{site_of(address)}"\n'


def _change(path, change):
    text = path.read_text("utf-8")
    if (changed := change(text)) != text:
        path.write_text(changed, "utf-8")
        print(f"{path.name} is written.")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
