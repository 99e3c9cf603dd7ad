"""Three practice archives: what one made-up person would get from two platforms and a chat.

They take the way of anybody's own archive; only where they lie is special. They are made by
`scripts/practice_archives.py`.
"""

from pathlib import Path, PurePath

from kit.material.data import folder

NAMES = ("practice-x.zip", "practice-mastodon.zip", "practice-chat.zip")


def find(path: str | Path) -> Path | None:
    """Return where the practice archive of this name lies, with or without ".zip".

    None where there is none of that name, or where a file or folder of the learner's own has it.

    >>> find("practice-x").name
    'practice-x.zip'
    >>> find("holidays.zip") is None
    True
    """
    name = str(path).strip().lower()
    named = next((each for each in NAMES if name in (each, PurePath(each).stem)), None)
    if named is None or Path(path).exists():
        return None
    return folder() / "archives" / named
