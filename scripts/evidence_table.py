"""Write guide/evidence.md from data/claims.csv and data/evidence.csv.

python scripts/evidence_table.py          write it
python scripts/evidence_table.py --check  only say whether it is up to date
"""

import sys
from pathlib import Path

from pages import kept

import kit
from kit.material.lesson_files import find

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "guide" / "evidence.md"
RECENT = 2018
# What is counted as no study: figures of an office, single cases, and that nothing was read.
NO_STUDY = ("official figures", "case", "")
STANDS = {"for": "for", "against": "against", "beside": "beside it", "method": "method"}
PEW = (
    "Pew Research Center bears no responsibility for the analyses or interpretations of the data "
    "presented here. The opinions expressed herein, including any implications for policy, are "
    "those of the author and not of Pew Research Center."
)


def studies(evidence):
    """Return the distinct studies of a table of evidence: one row each, by its address."""
    return evidence[~evidence["kind"].isin(NO_STUDY)].drop_duplicates("url")


def summary(evidence):
    """Say how many studies there are, how old they are, and how many are recent."""
    found = studies(evidence)
    recent = int((found["year"] >= RECENT).sum())
    return (
        f"**{len(found)} studies**, the median from **{found['year'].median():.0f}**; {recent} of "
        f"them ({recent / len(found):.0%}) from {RECENT} or later."
    )


def page():
    """Return the whole page in Markdown."""
    claims, evidence = kit.load("claims"), kit.load("evidence")
    parts = [_opening(evidence)]
    for viewpoint, part in claims.groupby("viewpoint", sort=False):
        parts.append(f"## {viewpoint}")
        for name, claim in part.iterrows():
            parts += _claim(name, claim, evidence[evidence["claim_id"] == name])
    parts += ["## Methods", "What the lessons say about judging and agreement rests on these."]
    parts.append(_table(evidence[evidence["stands"] == "method"]))
    parts.append(f"*{PEW}*")
    return "\n\n".join(parts) + "\n"


def _opening(evidence):
    return f"""# The evidence, claim by claim

{summary(evidence)}

**It leans on the United States, and in its older part on Twitter as it was from 2009 to 2013.**
What held there and then need not hold here and now: read each finding with its place and its year.

What speaks for each claim of the five viewpoints, what speaks against it, and what is only good to
know beside it. *Sure* is our own judgement: does the finding hold, and does it speak to this claim?
*Read* says what was opened, for no full journal article was: an abstract, a page by the authors or
their institution, or only somebody else's account ("secondary"). Official figures and single cases
are not counted as studies.

The page is written by `scripts/evidence_table.py` from the tables `claims` and `evidence`;
`kit.load("evidence", claim_id="V2f")` has the rows of one claim."""


def _claim(name, claim, evidence):
    """Return what the page says about one claim."""
    path, lesson = _lesson(claim["lesson"]), f"Lesson {int(claim['lesson'])}"
    lesson = f"[{lesson}]({path})" if path else lesson
    about = f"*{claim['verdict'].capitalize()}.* {claim['evidence']} ({lesson})"
    read = evidence[evidence["stands"] != "none"]
    rows = [_table(read)] if len(read) else []
    none = list(evidence.loc[evidence["stands"] == "none", "finding"])
    said = claim["claim"].partition(": ")[2]
    return [f"### {name}. {said[0].upper()}{said[1:]}", about, *rows, *none]


def _lesson(number):
    """Return the way from the guide to a lesson, or "" where there is none of this number yet."""
    try:
        return f"../lessons/{find(ROOT / 'lessons', number).name}"
    except ValueError:
        return ""


def _table(evidence):
    """Return rows of evidence as a table in Markdown."""
    lines = ["| | What was found | Year | Kind | Sure | Read |", "|---|---|---|---|---|---|"]
    for _, row in evidence.iterrows():
        cited = f"[{row['cited']}]({row['url']})"
        found = f"{row['finding']} {cited}".replace("|", "\\|")
        cells = (STANDS[row["stands"]], found, *row[["year", "kind", "sure", "how_read"]])
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(kept(PAGE, page(), sys.argv[1:], __file__))
