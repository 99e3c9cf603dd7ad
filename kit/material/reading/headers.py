"""Which row of a table names its columns: a title, or an export's own words, may stand above."""

from kit.text.say import one_line, option, some

SEARCHED = 10  # rows


def find_header(rows, knows):
    """Return the place of the row that names the columns, among the first rows; None if none does.

    It is the first that is not blank, unless that one names no column of texts and a later one
    does. ``knows(row, at_top)`` tells whether a row does; of one further down it must be surer.

    >>> find_header([["Export of 3 March"], [], ["id", "text"]], lambda row, top: "text" in row)
    2
    """
    rows = rows[:SEARCHED]
    first = next((at for at, row in enumerate(rows) if "".join(row).strip()), 0)
    return next((at for at, row in enumerate(rows[first:], first) if knows(row, at == first)), None)


def passed_over(rows, header):
    """Return a remark on the rows above row number `header`, which names the columns; or none."""
    above = [" ".join(one_line("  ".join(row)).split())[:40] for row in rows]
    if not (words := [f"“{one}”" for one in above if one]):
        return []
    return [
        f"Row {header} names the columns; what stands above it was passed over: "
        f"{some(words, 3)}. If that is wrong, say which row does: {option('header', 1)}."
    ]


def no_such_row(name, header):
    """Return a sentence on a row that is not there."""
    return (
        f"{name} has no row {header:,} with anything in it. Give the number of the row that names "
        "the columns, as a spreadsheet shows it."
    )
