"""What every kind of picture returns: the figure, its alt text and its numbers."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Iterable
from functools import wraps
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec

import pandas as pd

from kit.plots.style import WIDTH, calm, narrow
from kit.plots.words import plain, say, short, writer
from kit.text.markup import as_text, page
from kit.text.saving import check_free, harmless, save

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_ROWS = 60  # how many rows of a twin are printed; all are in `.twin`


_P = ParamSpec("_P")


def also_narrow(draw: Callable[_P, Picture]) -> Callable[_P, Picture]:
    """Let what draws a picture draw it a second time, as narrow as a phone."""

    @wraps(draw)
    def drawn(*args: _P.args, **kwargs: _P.kwargs) -> Picture:
        picture = draw(*args, **kwargs)
        with narrow():
            picture.narrow = draw(*args, **kwargs).figure
        return picture

    return drawn


class Picture:
    """A picture and its text twin.

    `.twin` is a DataFrame of exactly what is drawn, `.description` the alt text made from it,
    `.notes` what the small numbers in the picture mean, `.figure` the matplotlib Figure, and
    `.narrow` the same as a phone shows it, or None.
    """

    def __init__(
        self,
        figure: Figure,
        twin: pd.DataFrame,
        description: str,
        *,
        title: str,
        unit: str = "",
        notes: Iterable[str] = (),
        source: str = "",
    ) -> None:
        self.figure, self.twin, self.description = figure, twin, description
        self.title, self.unit, self.notes, self.source = title, unit, tuple(notes), source
        self.narrow: Figure | None = None

    def save(self, path: str | Path) -> tuple[Path, Path]:
        """Write the picture as .png or .svg, and its numbers beside it as .csv; overwrite nothing.

        Returns the paths of both.
        """
        path = Path(path)
        if path.suffix.lower() not in (".png", ".svg"):
            raise ValueError(
                f"A picture is saved as .png or .svg, but {path.name!r} was given. "
                f"Try {path.stem + '.png'!r}."
            )
        numbers = path.with_suffix(".csv")
        check_free(path)  # so that no numbers are left behind without their picture
        drawn = self._render(path.suffix.lower()[1:], dpi=200)
        named = not isinstance(self.twin.index, pd.RangeIndex)
        save(numbers, harmless(self.twin).to_csv(index=named))
        save(path, drawn)
        return path, numbers

    def _render(self, kind, dpi=150, figure=None):
        """Return the bytes of the picture; the same ones each time, so without date and version."""
        stream = BytesIO()
        with calm():
            (figure or self.figure).savefig(
                stream,
                format=kind,
                dpi=dpi,
                metadata={"Date": None} if kind == "svg" else {"Software": None},
            )
        return stream.getvalue()

    def _png(self, figure):
        """Return a figure as the address of a PNG of few colours, a third of a full one's size."""
        from PIL import Image

        # A very tall picture is drawn a little coarser, so that a lesson stays small.
        fine = 150 if figure.get_figheight() < 7 else 120
        image = Image.open(BytesIO(self._render("png", fine, figure))).convert("RGB")
        small = BytesIO()
        image.quantize(128, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(
            small, "PNG", optimize=True
        )
        return f"data:image/png;base64,{b64encode(small.getvalue()).decode()}"

    def _repr_mimebundle_(self, include=None, exclude=None):
        # JupyterLab and nbconvert give an image/png output no alt text, whatever its metadata
        # say; an <img> in HTML keeps it in both.
        return {"text/html": self._html(), "text/plain": str(self)}

    def _around(self, cut):
        """Return what stands above and below the numbers."""
        below = [cut, *self.notes, self.source and f"Source: {self.source}"]
        caption = self.title + (f" ({self.unit})" if self.unit else "")
        return caption, [line for line in below if line]

    def _html(self):
        shown, cut = _shown(self.twin)
        caption, below = self._around(cut)
        named = not isinstance(shown.index, pd.RangeIndex)
        heads = [plain(c) for c in ([shown.index.name or ""] if named else []) + [*shown.columns]]
        head = "".join(f'<th scope="col">{as_text(h)}</th>' if h else "<td></td>" for h in heads)
        rows = "\n".join(
            "<tr>"
            + (f'<th scope="row">{as_text(key)}</th>' if named else "")
            + "".join(f"<td>{as_text(cell)}</td>" for cell in row)
            + "</tr>"
            for key, row in zip(shown.index, shown.to_numpy(), strict=True)
        )
        small = f"<p>{'<br>'.join(map(as_text, below))}</p>\n" if below else ""
        return page(
            '<figure style="margin: 0">\n'
            f"<picture>{self._source()}"
            f'<img width="{WIDTH * 100}" alt="{as_text(self.title + ". " + self.description)}" '
            f'src="{self._png(self.figure)}"></picture>\n'
            "<details><summary>The same in numbers</summary>\n"
            f'<table><caption style="text-align: left; white-space: nowrap">{as_text(caption)}'
            "</caption>\n"
            f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>\n"
            f"{small}</details>\n</figure>"
        )

    def _source(self):
        """Return what a browser takes in place of the picture on a narrow screen."""
        if self.narrow is None:
            return ""
        return f'<source media="(max-width: 600px)" srcset="{self._png(self.narrow)}">'

    def __str__(self):
        """Return the description and the numbers."""
        shown, cut = _shown(self.twin)
        caption, below = self._around(cut)
        shown = shown.rename(columns=plain).rename_axis(index=plain, columns=None)
        numbers = shown.to_string(index=not isinstance(shown.index, pd.RangeIndex))
        numbers = "\n".join(line.rstrip() for line in numbers.splitlines())
        parts = [caption, self.description, numbers, "\n".join(below)]
        return "\n\n".join(part for part in parts if part)

    __repr__ = __str__


def _shown(twin):
    """Return the twin as text, cut to what is worth printing, and a line on what is cut."""
    part = twin.head(_ROWS)
    shown = pd.DataFrame(index=part.index)
    for place, column in enumerate(twin.columns):
        values = part.iloc[:, place]
        if pd.api.types.is_numeric_dtype(values):
            write = writer(twin.iloc[:, place].astype(float), "")
            if "year" in str(column).lower():
                write = say
            elif column in ("from", "to", "to below"):
                write = short
            cells = ["–" if pd.isna(value) else write(value) for value in values]
        else:
            cells = ["–" if pd.isna(value) else say(value) for value in values]
        shown[column] = cells
    if not isinstance(part.index, pd.RangeIndex):
        shown.index = pd.Index([say(value) for value in part.index], name=part.index.name)
    left = len(twin) - len(part)
    return shown, f"… and {left:,} more rows; .twin has them all." if left > 0 else ""
