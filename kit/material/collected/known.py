"""Which collections the kit knows: those that come as records, and those that come as tables."""

from typing import Any

from kit.material.collected import fourcat, fourcat_lines, meta_business, reddit_json, twarc

# The first that knows most of the records is taken.
RECORDS: list[Any] = [*fourcat_lines.KINDS, twarc, reddit_json]
TABLES: list[Any] = [fourcat, meta_business]

_LOOKED_AT = 50  # records, of which most must be known


def of_records(records):
    """Return the collection that records are of, or None."""
    some = [one for one in records[:_LOOKED_AT] if isinstance(one, dict)]
    return next((k for k in RECORDS if 2 * sum(map(k.knows, some)) > len(some)), None)


def of_table(columns):
    """Return the collection that a table with these columns is of, or None."""
    return next((kind for kind in TABLES if kind.knows({*columns})), None)
