"""Write guide/cases.md from the table of cases, so that the two never differ.

python scripts/cases_page.py            write it
python scripts/cases_page.py --check    only say whether it is up to date
"""

import sys
from pathlib import Path

from pages import kept

import kit

PAGE = Path(__file__).parent.parent / "guide" / "cases.md"
_OPENING = """# Cases to argue about

Fifteen organisations in public, from five continents: a warning that worked, answers that helped
and answers that did not, a joke that did well, accounts in the wrong hands, a bot that promised
too much, a firm that left. Two stand in [lesson 6](06-relationships-complaints-and-trust.md).
To use one in class: read the two paragraphs aloud, put the question, let people decide and give a
reason, and only then read on. One case shows what can happen. It cannot show how often, nor what
would have come of another answer.

The facts are those of the pages named, read as stored copies; the sentences are ours. Nobody here
is a villain: most of them are people who had ten minutes. In a notebook, `kit.case("kfc-2018")`
shows one, and `kit.load("cases")` is the table. This page is made from it: change
`data/cases.csv`, then run `python scripts/cases_page.py`.
"""


def written():
    """Return the page as the table has it."""
    cases = kit.load("cases")
    return _OPENING + "".join(_section(case_id, row) for case_id, row in cases.iterrows())


def _section(case_id, row):
    sources = ", ".join(f"[{words}]({url})" for words, url in kit.case(case_id).sources)
    return f"""
## {row["organisation"]}, {row["place"]}, {row["year"]}

{row["what_happened"]}

{row["what_was_said"]}

**To argue about:** {row["question"]}

<details><summary>What came of it</summary>

{row["what_came_of_it"]}

`{case_id}` · claims {row["claims"].replace("|", ", ")} · read on {row["read"]}: {sources}

</details>
"""


if __name__ == "__main__":
    sys.exit(kept(PAGE, written(), sys.argv[1:], __file__))
