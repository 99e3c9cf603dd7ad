"""Which collections the kit knows: those that come as records, and those that come as tables."""

from types import ModuleType

from kit.material.collected import fourcat, meta_business

RECORDS: list[ModuleType] = []
TABLES: list[ModuleType] = [fourcat, meta_business]

_LOOKED_AT = 50  # records, of which most must be known


def of_records(records):
    """Return the collection that records are of, or None."""
    some = [one for one in records[:_LOOKED_AT] if isinstance(one, dict)]
    fits = [sum(map(kind.knows, some)) for kind in RECORDS]
    best = max(range(len(fits)), key=fits.__getitem__, default=None)
    return RECORDS[best] if some and best is not None and 2 * fits[best] > len(some) else None


def of_table(columns):
    """Return the collection that a table with these columns is of, or None."""
    return next((kind for kind in TABLES if kind.knows({*columns})), None)
