"""A collection of a known kind, if it is one: its posts under the kit's columns, without names."""

from kit.material.collected.gathered import gathered
from kit.material.collected.known import of_records, of_table
from kit.material.collected.names import Names
from kit.text.say import some

# Texts in which people are named.
_WITH_NAMES = ("text", "replies_to", "image_alt", "subject", "post_body")


class Collection:
    """What is told of a file while it is read; `keep` leaves the names of people."""

    def __init__(self, keep=False):
        """Begin with a file that is not known."""
        self._keep, self._called, self._rows = keep, "", ""

    def rows(self, records, numbers, broken):
        """Return the posts in records as rows below one with the names, and the number of each.

        None where the records are of no collection that the kit knows. `broken` are the findings
        in lines that are no records.
        """
        kind = of_records(records)
        if kind is None:
            return None
        self._called = kind.CALLED
        rows, numbers, said = gathered(kind, records, numbers, broken)
        self._rows = f"; {said}"
        return rows, numbers

    def under_our_columns(self, table, name, remarks):
        """Return a table as it is; of a known collection, with the kit's columns and no names."""
        naming, said = [], []
        if not self._called:
            kind = of_table(table.columns)
            if kind is None or table.empty:
                return table
            self._called = kind.CALLED
            table, naming, said = _as_posts(table, kind)
        left_out = [] if self._keep else [column for column in naming if column in table]
        names = Names(self._keep)
        table = _without_names(table.drop(columns=left_out), names)
        remarks.insert(0, f"{name} is {self._called}{self._rows}.")
        remarks += said + _said(names, left_out, self._keep)
        return table


def _as_posts(table, kind):
    """Return a table under the kit's columns, those that name people besides, and remarks.

    Rows that name the columns once more are no posts; they stay as such, to be asked about.
    """
    again = (table == list(table.columns)).all(axis=1)
    posts = kind.as_posts(table[~again])
    naming, said = posts.attrs.pop("names", []), posts.attrs.pop("said", [])
    if again.any():
        posts = posts.reindex(table.index, fill_value="")
        posts.loc[again, "text"] = table.columns[0]
    return posts, naming, said


def _without_names(table, names):
    """Replace names in the columns that have them; accounts are met before texts."""
    columns = {}
    for name, read in (("account", names.account), ("aimed_at", names.accounts)):
        if name in table:
            columns[name] = [read(cell) for cell in table[name]]
    for name in filter(table.__contains__, _WITH_NAMES):
        columns[name] = [names.in_text(cell) for cell in table[name]]
    return table.assign(**columns)


def _said(names, left_out, keep):
    if keep:
        return ["The names of people are in the table. Show it to nobody without need."]
    said = []
    if number := len(names):
        called = "account 1" if number == 1 else f"account 1 to account {number:,}"
        said.append(f"Names are replaced, in texts where an @ is before them: {called}.")
    if left_out:
        said.append(f"Columns that name people are left out: {some(left_out, 12)}.")
    if said:
        said.append(
            "Names without an @ may still stand in the texts. To keep all, say others='keep'."
        )
    return [" ".join(said)] if said else []
