"""One group's published figures by year, read from a table of many."""

import pandas as pd

from kit.text.checks import check_table


def series_of(table, which):
    """Return one group's figures by year, without gaps: value and, if the table has it, mode."""
    check_table(table, "figures")
    value = "percent" if "percent" in table else "value"
    group = "age_group" if "age_group" in table else "group"
    for name in ("year", value) if which is None else ("year", value, group):
        if name not in table:
            raise ValueError(
                f"The table has no column {name!r}; it has: {', '.join(map(str, table.columns))}. "
                f"Rename the one that is meant: table.rename(columns={{…: {name!r}}})."
            )
    rows = table if which is None else table[table[group] == which]
    if rows.empty:
        known = ", ".join(map(str, table.get(group, pd.Series(dtype=str)).unique()))
        raise ValueError(f"There are no figures for {which!r}. Try one of: {known}.")
    rows = rows[rows[value].notna()].sort_values("year", kind="stable")
    if rows["year"].duplicated().any():
        year = rows.loc[rows["year"].duplicated(), "year"].iloc[0]
        again = rows[rows["year"] == year]
        varies = [c for c in again if c != value and again[c].nunique(dropna=False) > 1]
        raise ValueError(
            f"There are {len(again)} figures for {year_said(year)}, and one is needed. "
            f"Keep one a year{f'; they differ in the column {varies[0]!r}' if varies else ''}."
        )
    series = pd.DataFrame({"value": rows[value].astype(float).to_numpy()}, index=rows["year"])
    if "mode" in rows:
        series["mode"] = rows["mode"].fillna("an unknown mode").to_numpy()
    return series


def year_said(year):
    """Return 2005 for 2005.0, and 2005.4 for 2005.37."""
    return f"{year:.1f}".removesuffix(".0")
