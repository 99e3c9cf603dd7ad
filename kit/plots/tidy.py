"""Read the reader's table: find its columns and types, or say what is wrong with it."""

import numpy as np
import pandas as pd

from kit.plots.style import COLOURS
from kit.plots.words import say


def check_table(table):
    """Refuse what is no table, or has no rows."""
    if not isinstance(table, pd.DataFrame):
        raise TypeError(
            f"A table (DataFrame) is meant, but a {type(table).__name__} was given. "
            + (
                "Turn the Series into one with .reset_index()."
                if isinstance(table, pd.Series)
                else 'Try one that kit.load("…") returns.'
            )
        )
    if table.empty:
        raise ValueError("The table has no rows, so there is nothing to draw. Check your filter.")


def read(table, x, y, by, kind, numeric=True):
    """Return the columns as x, y and by, or say what is wrong with them."""
    check_table(table)
    levels = [name for name in table.index.names if name is not None and name not in table]
    table = table.reset_index(level=levels) if levels else table
    columns = {"x": x, "y": y} | ({} if by is None else {"by": by})
    for column in columns.values():
        if column not in table:
            raise ValueError(
                f"The table has no column {column!r}. Its columns are: "
                f"{', '.join(map(str, table.columns))}."
            )
    data = pd.DataFrame({key: table[column].to_numpy() for key, column in columns.items()})
    for key in ("x", "y"):
        data[key] = _typed(table[columns[key]]).to_numpy()
    if isinstance(table[x].dtype, pd.CategoricalDtype):
        data["order"] = table[x].cat.codes.to_numpy()
    # Dates given as text are written as they were given: 2005-02 is not the first of February.
    data["said"] = [
        value if isinstance(value, str) else say(place)
        for value, place in zip(table[x], data["x"], strict=True)
    ]
    if numeric:
        data["y"] = numbers(table[y], y, kind, table)
        data = data[data["x"].notna()]
        if data["y"].isna().all():
            raise ValueError(
                f"The column {y!r} has no number in these rows. Check your filter, or choose "
                "another column."
            )
    if "order" in data:  # that of the categories
        data = data.sort_values("order", kind="stable")
    if by is None:
        data["by"] = y
        return data, [y]
    data["by"] = ["missing" if pd.isna(value) else say(value) for value in data["by"]]
    if (many := data["by"].nunique()) > len(COLOURS):
        raise ValueError(
            f"The column {by!r} has {many} different values here, and {len(COLOURS)} are the "
            f"most that can be told apart. Choose some, for example with "
            f"table[table[{by!r}].isin([…])]."
        )
    groups = list(dict.fromkeys(data["by"]))
    if isinstance(table[by].dtype, pd.CategoricalDtype):
        own = [say(category) for category in table[by].cat.categories]
        groups.sort(key=[*own, *groups].index)
    return data, groups


def _typed(column):
    """Return a column of x or y as numbers, dates or text; dates may come as 2021-02 or longer."""
    if isinstance(column.dtype, pd.CategoricalDtype):
        column = column.astype(column.cat.categories.dtype)
    if pd.api.types.is_bool_dtype(column):
        return column.astype(object)
    if pd.api.types.is_datetime64_any_dtype(column):
        return column.dt.tz_localize(None)
    if pd.api.types.is_numeric_dtype(column):
        return pd.Series(column.to_numpy(dtype=float, na_value=np.nan))
    text = column.dropna().astype(str)
    if len(text) and text.str.fullmatch(r"\d{4}-\d\d(-\d\d([ T]\d\d:\d\d(:\d\d)?)?)?").all():
        return pd.to_datetime(column.astype(object), format="ISO8601")
    return column.astype(object).where(column.notna(), None)


def numbers(column, name, kind, table=None):
    """Return a column as floats, or say that it holds no numbers and which columns do."""
    if pd.api.types.is_timedelta64_dtype(column):
        raise ValueError(
            f"{name!r} holds spans of time, and plots.{kind} draws numbers. Turn them into "
            "minutes first, with .dt.total_seconds() / 60."
        )
    if pd.api.types.is_numeric_dtype(column) and not pd.api.types.is_bool_dtype(column):
        number = column.to_numpy(dtype=float, na_value=np.nan)
        if not np.isinf(number).any():
            return number
        raise ValueError(
            f"{name!r} has an infinite value, which cannot be drawn. Replace it by a number, or "
            "by None if it is not known."
        )
    try:
        return pd.to_numeric(column.astype(object)).to_numpy(dtype=float, na_value=np.nan)
    except (TypeError, ValueError):
        example = next((value for value in column.dropna() if isinstance(value, str)), "…")
        others = [] if table is None else [str(c) for c in table.select_dtypes("number")]
        raise ValueError(
            f"plots.{kind} draws numbers, but {name!r} holds text, such as {example[:30]!r}. "
            + (f"Columns with numbers: {', '.join(others)}." if others else "Give numbers.")
        ) from None


def check_one_each(data, table, x, y, by, what):
    """Refuse two rows for one place, and name the columns in which they differ."""
    double = data.duplicated(["x", "by"], keep=False)
    if not double.any():
        return
    first = data[double].iloc[0]
    same = data.index[(data["x"] == first["x"]) & (data["by"] == first["by"])]
    rows = table.reset_index().iloc[same]
    differ = [
        column
        for column in rows
        if column not in (x, y, by, "index") and rows[column].astype(str).nunique() > 1
    ]
    raise ValueError(
        f"There are {len(same)} rows for {say(first['x'])}"
        + (f" and {first['by']}" if by else "")
        + f", but {what} has one value at each place. "
        + (
            f"They differ in {', '.join(differ[:5])}: choose one kind of row first, or give `by`."
            if differ
            else "Choose one of them, or sum them up with groupby."
        )
    )


def measured(column):
    """Tell whether a column holds numbers or dates, not labels."""
    return pd.api.types.is_numeric_dtype(column) or pd.api.types.is_datetime64_any_dtype(column)


def pivot(data, x, groups):
    """Return the twin: a row for each x in order, a column for each group."""
    order = list(dict.fromkeys(data["x"]))
    if measured(data["x"]):
        order = sorted(order)
    wide = data.pivot(index="x", columns="by", values="y").reindex(order)[groups]
    if pd.api.types.is_datetime64_any_dtype(data["x"]):
        said = data.drop_duplicates("x").set_index("x")["said"]
        wide.index = said.reindex(wide.index).to_numpy()
    elif measured(data["x"]) and (wide.index == wide.index.astype(int)).all():
        wide.index = wide.index.astype(int)
    return wide.rename_axis(index=x, columns=None)


def by_cell(table):
    """Return the cells as one column, by row and column."""
    return table.T.unstack()
