"""The command `kit swap`: first a set of what a class wrote, later a report on how it was read."""

import shlex
from pathlib import Path

from kit.classroom.sources import as_given
from kit.classroom.swap_report import came_across
from kit.classroom.swapped import check_name, key_beside, swap
from kit.material import tasks
from kit.material.data import folder
from kit.text.saving import check_free

_ASK = "--replace"


def run(options):
    """Do what was asked, and yield what there is to say of it."""
    if options.judged or options.report:
        return _reported(options)
    return _made(options)


def _made(options):
    if options.out:
        check_name(options.out)
        for path in (options.out, key_beside(options.out)):
            check_free(path, options.replace, ask=_ASK)
    made = swap(
        as_given(options.source),
        task=options.task,
        beside=options.beside,
        most=options.most,
        seed=options.seed,
        leave_out=options.leave_out,
    )
    lines = [repr(made), *_take_out(made, options)]
    if not options.out:
        return [*lines, "Nothing is written yet: name a file, as in --out class-posts.csv."]
    path = made.save(options.out, replace=options.replace, ask=_ASK)
    return [
        *lines,
        f"Written: {path}, for the class. Read it first.",
        f"Written: {key_beside(path)}, for you alone, until the set is judged.",
        *_next(path, made, options.task),
    ]


def _take_out(made, options):
    """Yield how a post that is to be looked at is left out, and the others keep their names."""
    flagged = next((each for each in made.posts.index for said in made.doubts if each in said), "")
    if flagged:
        again = ["--seed", str(made.seed), "--leave-out", *(options.leave_out or ()), flagged]
        again += ["--replace"] if options.out else []
        yield f"To leave one out, give the same line with its name: {shlex.join(again)}"


def _next(path, made, task):
    """Yield the commands that come next, to be copied; the key is in no page."""
    (book,) = {*made.key["codebook"]} - {""}
    own = Path(str(task or "")).suffix.lower() == ".toml"
    judged_with = tasks.task(task).book.path if own else None
    name = book if judged_with is None or _is_of_kit(judged_with) else str(judged_with)
    yield "Next, a page for phones and computers on which the class judges it:"
    page = ["kit", "page", str(path), "--codebook", name]
    page += ["--replace"] * Path(f"{path.stem}.html").exists()  # an earlier one, of the same set
    yield f"  {shlex.join(page)}"
    yield "Or a room in which they judge it live, on phones and a projector:"
    yield f"  {shlex.join(['kit', 'live', str(path), '--codebook', name])}"
    yield "Then, with what they hand in, or with the file of that room in place of codes.txt:"
    told = ["kit", "swap", str(path), "--judged", "codes.txt"]
    told += ["--task", str(task)] * own + ["--report", "came-across.html"]
    yield f"  {shlex.join(told)}"


def _is_of_kit(path):
    return folder() in Path(path).parents


def _reported(options):
    if not (options.judged and options.report):
        raise ValueError(
            "A report needs both: what the class handed in (--judged), and a file to write it to "
            "(--report came-across.html). Add the one that is missing."
        )
    if len(options.source) != 1:
        raise ValueError(
            "With --judged, name the one set that was judged: kit swap class-posts.csv --judged …"
        )
    check_free(options.report, options.replace, ask=_ASK)
    path = came_across(
        options.source[0],
        as_given(options.judged),
        key=options.key,
        task=options.task,
        path=options.report,
        names=not options.no_names,
        replace=options.replace,
    )
    names = "" if options.no_names else " It has the made-up names of those who wrote."
    return [f"Written: {path}.{names}"]
