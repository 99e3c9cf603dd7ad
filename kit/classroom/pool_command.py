"""The command `kit pool`: what a class handed in, and all that can be written of it."""

from argparse import Namespace
from pathlib import Path

from kit.classroom.account import sentences
from kit.classroom.asking import AT_THE_COMMAND
from kit.classroom.catalogue import Catalogue
from kit.classroom.gains import gain
from kit.classroom.gradebooks import as_csv
from kit.classroom.pooled import pool_known
from kit.classroom.projected import projector
from kit.classroom.register.command import check as check_register
from kit.classroom.register.command import enrolled
from kit.classroom.register.command import write as write_register
from kit.classroom.reports import report
from kit.classroom.reports.other_class import compared, other_class
from kit.classroom.sources import as_given, files_beside
from kit.classroom.watch import watch, without
from kit.text.saving import check_free, save
from kit.text.say import printable

# The options that name a file to be written.
_FILES = ("report", "projector", "gain", "gradebook", "table", "account")


def run(options):
    """Pool, and go on doing so where it is watched; return 0, or 1 where no answers were found."""
    paths = _wanted(options)
    options.compare = other_class(options.compare, _catalogue(options))
    if options.watch:
        return _watch(options, paths)
    return 0 if _pool_once(options, paths).sheets else 1


def _watch(options, paths):
    return watch(
        options.source,
        sorted({*files_beside(options), options.match or ""} - {*paths, ""}),
        paths,
        lambda: _pool_once(options, paths),
        lambda: _pooled(options),
        lambda pooled, left: _write_pooled(pooled, without(options, left)),
        tell=lambda line: print(printable(line), flush=True),
        enrolled=lambda pooled: enrolled(pooled, options),
    )


def _pool_once(options, paths):
    """Pool, say what became of it, and write what was asked for."""
    pooled = _pooled(options)
    beside = compared(options.compare, pooled.sheets) if options.compare else []
    print(printable("\n".join([*sentences(pooled, AT_THE_COMMAND), *beside])))
    nothing = []
    if not (pooled.sheets or options.watch):
        options, paths, nothing = _of_no_answers(options, paths, pooled)
    said = [*_write_pooled(pooled, options), *nothing]
    if pooled.sheets and not options.roster:
        said = [*said, "Who is absent is not known without --roster."]
    for line in (*(f"Written: {path}" for path in paths), *said):
        print(printable(line))
    return pooled


def _of_no_answers(options, paths, pooled):
    """Return what is written where no answers were found: why, if it was asked for, and no more.

    Empty files would stand in the way of the command that finds some. Who watches waits for
    answers, and has a page that says so.
    """
    account = options.account if len(pooled.refused) else None
    asked = {**vars(options), **dict.fromkeys(_FILES), "match": None, "account": account}
    left = [path for path in paths if path != account]
    said = [f"Not written, as there are no answers: {', '.join(map(str, left))}."] if left else []
    return Namespace(**asked), [account] * bool(account), said


def _pooled(options):
    return pool_known(as_given(options.source), _catalogue(options), files_beside(options))


def _catalogue(options):
    own = (options.posts, options.codebook, options.key, options.as_activity)
    return Catalogue(*own, asking=AT_THE_COMMAND)


def _wanted(options):
    """Return the files to be written; what cannot be is told before the work is done."""
    paths = [path for name in _FILES if (path := getattr(options, name))]
    if len({Path(path).resolve() for path in paths}) < len(paths):
        raise ValueError(
            "Two of --report, --projector, --gain, --gradebook, --table and --account name the "
            "same file. Give each its own name."
        )
    if (options.no_key or options.compare) and not options.report:
        raise ValueError(
            "--no-key and --compare say what the report is to be like, and none was asked for. "
            "Add --report class.html."
        )
    for path in paths:
        check_free(path, options.replace, ask="--replace")
    check_register(options, paths)
    return paths


def _write_pooled(pooled, options):
    """Write what of a pooled class was asked for; return what to say of the register."""
    said = write_register(pooled, options)
    if options.report:
        report(
            pooled,
            options.report,
            no_key=options.no_key,
            compare=options.compare,
            replace=options.replace,
        )
    if options.projector:
        projector(pooled, options.projector, replace=options.replace)
    if options.gain:
        gain(pooled, options.gain, replace=options.replace)
    if options.table:
        rows = pooled.judgements.astype(object)
        rows = rows.where(rows.notna(), "")
        text = as_csv([rows.columns, *rows.itertuples(index=False)])
        save(options.table, text, options.replace, ask="--replace")
    return said
