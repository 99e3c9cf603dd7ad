"""A lesson as slides: one page of HTML that fetches nothing, and that a clicker's two keys turn.

The slides are laid out by a script and a style of the kit's own, `web/src/slides/`: a slide that is
longer than the screen goes on in the next one, so that its text need not be small. No other script
runs in the page, whatever stands in the notebook.
"""

from importlib.util import find_spec
from pathlib import Path

from markupsafe import Markup

from kit.classroom.printing import as_pdf
from kit.classroom.render import mark, render
from kit.classroom.slide_cells import Code, prose
from kit.material.lesson_files import stored
from kit.text.saving import check_free, save
from kit.text.words import say

_BUILT = Path(__file__).with_name("templates") / "slides"
_NEW = ("slide", "subslide", "fragment")
_LEFT_OUT = ("skip", "notes")


def slides(path):
    """Return a notebook as a page of slides.

    A slide begins where the notebook's metadata say so, as Jupyter's property inspector writes
    them, and with each heading of the first or second rank.
    """
    if not (made := _made(_cells(path), Path(path).parent)):
        raise ValueError(f"{Path(path).name} has no cell to show. Name another notebook.")
    title = next((one["title"] for one in made if one["title"]), Path(path).stem)
    script = (_BUILT / "slides.js").read_text("utf-8")
    return render(
        "slides/page.html",
        title=say("slides-title", title=title),
        slides=made,
        words={name: say(f"slides-{name}") for name in ("turn", "on", "back")},
        # Built by us, and no word of anybody's is in it.
        script=Markup(script),
        mark=mark(script),
    )


def run(options):
    """Do what `kit slides` asks, and return what there is to say of it."""
    own = options.lesson.lower().endswith(".ipynb")
    path = Path(options.lesson) if own else stored(options.lesson)
    name = path.stem if own else f"lesson-{path.name[:2]}"
    out = Path(options.out or f"{name}-slides.html")
    check_free(out, options.replace, ask="--replace")
    page = slides(path)
    try:
        made = as_pdf(page) if out.suffix.lower() == ".pdf" else page
    except OSError as error:
        raise ValueError(str(error)) from None
    save(out, made, options.replace, ask="--replace")
    return f"Written: {out}" + ("" if out.suffix == ".pdf" else ". Open it, and press f.")


def _cells(path):
    """Return the cells of a notebook; refuse a file that is none."""
    if find_spec("nbconvert") is None:
        raise ValueError(
            "Slides are made with what JupyterLab brings along, and it is not installed here: "
            'run  python3 -m pip install -e ".[lab]"  and then  kit slides  again.'
        )
    import nbformat

    path = Path(path)
    try:
        notebook = nbformat.reads(path.read_text("utf-8"), as_version=4)
        nbformat.validate(notebook)
    # What nbformat raises over a file that is no notebook depends on what it is instead.
    except (ValueError, LookupError, TypeError, AttributeError, nbformat.ValidationError):
        raise ValueError(
            f"{path.name} cannot be read as a notebook. "
            "Open it in JupyterLab, save it there, and try again."
        ) from None
    return notebook.cells


def _made(cells, beside):
    """Return the slides: each with the title that it stands under, and what is on it."""
    made, code, title = [], Code(), ""
    for cell in cells:
        kind = cell.metadata.get("slideshow", {}).get("slide_type", "-")
        if kind in _LEFT_OUT or cell.cell_type == "raw" or not cell.source.strip():
            continue
        parts = [("", code.block(cell))] if cell.cell_type == "code" else prose(cell, beside)
        for place, (heading, block) in enumerate(parts):
            title = heading or title
            if heading or not made or (kind in _NEW and place == 0):
                made.append({"title": title, "begins": bool(heading), "blocks": []})
            made[-1]["blocks"].append(block)
    return made
