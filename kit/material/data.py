"""Find, load and describe the kit's datasets.

Every dataset is a CSV file in `data/`, described in `data/datapackage.json` (a Frictionless
data package). Nothing here knows any one dataset by name.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kit.text.say import Card
from kit.text.words import listed, say

if TYPE_CHECKING:
    import pandas as pd

_KIT = Path(__file__).parents[1]

# How a column's type in the data package is read by pandas.
_DTYPES = {"string": "string", "integer": "Int64", "number": "float64"}


def folder():
    """Return the folder of the data: beside the package, or inside it in an installed wheel."""
    inside = _KIT / "_data"
    return inside if inside.is_dir() else _KIT.parent / "data"


@cache
def _package():
    return json.loads((folder() / "datapackage.json").read_text("utf-8"))


def _resource(name):
    """Return one dataset's description, or say which there are."""
    known = {resource["name"]: resource for resource in _package()["resources"]}
    if not isinstance(name, str):
        kind = type(name).__name__
        raise ValueError(say("refuse-dataset-kind", kind=kind, known=listed(known)))
    if name not in known:
        raise ValueError(say("refuse-dataset", name=repr(name), known=listed(known)))
    return known[name]


def datasets() -> pd.DataFrame:
    """Return a table of the datasets: name, title, rows and columns."""
    import pandas as pd

    rows = [
        {
            "name": resource["name"],
            "title": resource["title"],
            "rows": len(load(resource["name"])),
            "columns": len(resource["schema"]["fields"]),
        }
        for resource in _package()["resources"]
    ]
    return pd.DataFrame(rows).set_index("name")


def load(name: str, **where: Any) -> pd.DataFrame:
    """Return a dataset as a DataFrame; keep only the rows that match, if you say which.

    A list keeps the rows that match any of it: ``load("posts", set=["practice", "direction-a"])``.

    The index is the dataset's key column, where one column is enough to tell rows apart.
    Text that is absent is an empty string; numbers that are absent are missing.

    >>> load("posts", set="direction-a").shape[0]
    24
    """
    import pandas as pd

    resource = _resource(name)
    fields = {entry["name"]: entry["type"] for entry in resource["schema"]["fields"]}
    table = pd.read_csv(
        folder() / resource["path"],
        encoding="utf-8",
        dtype={column: _DTYPES.get(kind, "string") for column, kind in fields.items()},
        keep_default_na=False,
        na_values={c: [""] for c, kind in fields.items() if kind in ("integer", "number")},
    )
    for column, kind in fields.items():
        if kind == "boolean":
            table[column] = (table[column] == "true").astype(bool)
        elif kind == "datetime":
            table[column] = pd.to_datetime(table[column])
    for column, value in where.items():
        if column not in table:
            about = {"column": repr(column), "columns": listed(table.columns)}
            raise ValueError(say("refuse-column", dataset=name, **about))
        wanted = list(value) if pd.api.types.is_list_like(value) else [value]
        found = [table[column] == one for one in wanted]
        none = [one for one, rows in zip(wanted, found, strict=True) if not rows.any()]
        if none or not wanted:
            examples = listed(map(str, table[column].drop_duplicates().head(12)))
            about = {"value": repr(none[0] if none else value), "examples": examples}
            raise ValueError(say("refuse-no-row", dataset=name, column=column, **about))
        table = table[pd.concat(found, axis=1).any(axis=1)]
    key = resource["schema"].get("primaryKey", [])
    key = [key] if isinstance(key, str) else key
    # A column with one value is no more needed to tell rows apart.
    open_key = [c for c in key if c not in where or pd.api.types.is_list_like(where[c])]
    return table.set_index(open_key[0]) if len(open_key) == 1 else table.reset_index(drop=True)


def about(name: str) -> Card:
    """Return a dataset's card: what it is, what each column means, sources and licence."""
    resource = _resource(name)
    lines = [resource["title"], "", resource["description"], "", "Columns"]
    lines += [
        f"  {entry['name']} ({entry['type']}): {entry['description']}"
        for entry in resource["schema"]["fields"]
    ]
    # Licences differ, so none is inherited from the package: `rights` says what is known instead.
    rights = [{"title": resource["rights"]}] if "rights" in resource else []
    for heading, entries in (
        ("Sources", resource.get("sources", [])),
        ("Licence", resource.get("licenses", []) + rights),
    ):
        if entries:
            lines += ["", heading, *(f"  {entry['title']}" for entry in entries)]
    if notice := resource.get("notice"):
        lines += ["", notice]
    return Card("\n".join(lines))
